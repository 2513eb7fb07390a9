"""Compares xenstream with the tools that one would use instead; writes the table and the plot in README.md beside it.

The commands of a pair run alternately on the same file, several times. Times are medians of wall clock times; memory
is the peak resident size. `helpers.synthetic` builds the streams. The 256 GiB stream has holes instead of pages, and
commands that read all of it run only once.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bench import plot
from helpers import oracles

MIB, GIB = 1 << 20, 1 << 30
XENSTREAM = str(Path(sys.executable).with_name("xenstream"))
README = Path(__file__).with_name("README.md")
PLOT = Path(__file__).with_name("verify.svg")
WHOLE = 64 * GIB  # larger streams have holes instead of pages


READS_WHOLE = """
import io, runpy, sys, xen.util
unbuffered = xen.util.open_file_or_fd
xen.util.open_file_or_fd = lambda *args: io.BufferedReader(unbuffered(*args))
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""Runs a script of Xen's that treats a short read as the end of the data; most reads from a pipe are short."""


@dataclass
class Cost:
    """The cost of a command's runs: seconds, and peak resident bytes."""

    seconds: list[float] = field(default_factory=list)
    memory: int = 0

    @property
    def median(self) -> float:
        return sorted(self.seconds)[len(self.seconds) // 2]


@dataclass(frozen=True)
class Row:
    """A task: the command, and the one that it is compared with. `{file}`, `{old}` (version 2), `{same}` (another
    with the same bytes) and `{out}` are filled in.
    """

    name: str
    command: str
    instead: str
    how: str = "warm"
    """warm; cold: not in memory; pipe: the file comes through a pipe from `cat`."""
    status: int = 0
    """Exit status of both commands when they have done their work."""


NOWHERE = "xenstream-bench-nowhere"
"""A text that no stream has, so that all of it is searched; the exit status says so."""

ROWS = [
    Row("verify", "verify {file}", "verify-stream-v2"),
    Row("verify, file not in memory", "verify {file}", "verify-stream-v2", how="cold"),
    Row("verify from a pipe", "verify -", "cat", how="pipe"),
    Row("verify from a pipe", "verify -", "verify-stream-v2", how="pipe"),
    Row("info", "info {file}", "cat"),
    Row("records", "records {file}", "verify-stream-v2"),
    Row("convert", "convert {old} {out} --force", "cp"),
    Row("memory dump --format raw", "memory dump {file} -o {out} --force", "cp"),
    Row("memory find", f"memory find {{file}} {NOWHERE}", "grep -c -a -F", status=1),
    Row("memory diff, of equal ones", "memory diff {file} {same}", "cmp"),
]


class Bench:
    """Runs commands on one stream."""

    def __init__(self, folder: Path, runs: int) -> None:
        self.folder = folder
        self.runs = runs
        self.xen = oracles.xen_utils()

    def measure(self, row: Row, file: Path, old: Path) -> tuple[Cost, Cost] | str:
        """Return the costs of a row's two commands, or the reason why there are none."""
        if row.instead == "verify-stream-v2" and self.xen is None:
            return "verify-stream-v2 is not there"
        if "{same}" in row.command:
            shutil.copyfile(file, self.folder / "same")
        ours, theirs = Cost(), Cost()
        is_long = file.stat().st_size > WHOLE
        for run in range(self.runs):
            for cost, command, reads_all in (
                (ours, self._ours(row, file, old), row.how == "pipe"),
                (theirs, self._theirs(row, file, old), row.instead != "cp"),
            ):
                if run and is_long and reads_all:
                    continue
                if row.how == "cold" and not evict(file):
                    return "the system keeps it in memory"
                self._run(command, cost, file if row.how == "pipe" else None, row.status)
        return ours, theirs

    def _ours(self, row: Row, file: Path, old: Path) -> list[str]:
        names = {"file": file, "old": old, "same": self.folder / "same", "out": self.folder / "out"}
        return [XENSTREAM, *row.command.format(**names).split()]

    def _theirs(self, row: Row, file: Path, old: Path) -> list[str]:
        if row.instead == "verify-stream-v2":
            assert self.xen is not None
            more = ["-v"] if row.name == "records" else []
            script = [str(self.xen / row.instead)]
            if row.how == "pipe":
                return [sys.executable, "-c", READS_WHOLE, *script, "-f", "libxc"]
            return [sys.executable, *script, *more, "-f", "libxc", "-i", str(file)]
        if row.instead == "cp":
            return ["cp", str(old if "{old}" in row.command else file), str(self.folder / "out")]
        if row.instead == "cmp":
            return ["cmp", str(file), str(self.folder / "same")]
        if row.instead.startswith("grep"):
            return [*row.instead.split(), NOWHERE, str(file)]
        return ["cat"] if row.how == "pipe" else ["cat", str(file)]

    def _run(self, command: list[str], cost: Cost, piped: Path | None, success: int) -> None:
        env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        if self.xen is not None and "verify-stream-v2" in " ".join(command):
            env["PYTHONPATH"] = str(self.xen.parent / "lib" / "python")
        (self.folder / "out").unlink(missing_ok=True)
        start = time.perf_counter()
        feeder = None if piped is None else subprocess.Popen(["cat", piped], stdout=subprocess.PIPE)
        stdin = subprocess.DEVNULL if feeder is None else feeder.stdout
        with subprocess.Popen(command, stdin=stdin, stdout=subprocess.DEVNULL, env=env) as process:
            if feeder is not None and feeder.stdout is not None:
                feeder.stdout.close()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if feeder is not None:
            feeder.wait()
        cost.seconds.append(time.perf_counter() - start)
        cost.memory = max(cost.memory, usage.ru_maxrss * 1024)
        if process.returncode != success:
            raise SystemExit(f"{' '.join(command)} failed with {process.returncode}")


def evict(file: Path) -> bool:
    """Ask the system to drop a file from its cache; return whether it did."""
    with file.open("rb") as opened:
        descriptor = opened.fileno()
        os.fdatasync(descriptor)
        for _ in range(10):  # recently used pages may be kept for a moment
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            if not in_memory(descriptor):
                return True
            time.sleep(0.1)
    return False


def in_memory(descriptor: int) -> bool:
    """Return whether any of some offsets in a file could be read without waiting."""
    size = os.fstat(descriptor).st_size
    for offset in range(0, size, max(size // 64, 1)):
        try:
            if os.preadv(descriptor, [bytearray(1)], offset, os.RWF_NOWAIT):
                return True
        except BlockingIOError:
            continue
        except OSError:  # a file system that cannot tell
            return True
    return False


def write_stream(path: Path, kind: str, size: int, sparse: bool, version: int = 3) -> None:
    """Build a stream in another process: the peak memory of this process would count for those that it starts."""
    more = ["--sparse"] if sparse else []
    command = [
        sys.executable,
        "-m",
        "helpers.synthetic",
        kind,
        str(size // MIB),
        path,
        "--version",
        str(version),
        *more,
    ]
    subprocess.run(command, check=True)


@contextmanager
def streams(folder: Path, kind: str, size: int) -> Iterator[tuple[Path, Path]]:
    """Build a stream of version 3 and one of version 2, each with so many bytes of pages."""
    paths = []
    for version in (3, 2):
        path = folder / f"{kind}-v{version}"
        write_stream(path, kind, size, size > WHOLE, version)
        paths.append(path)
    try:
        yield paths[0], paths[-1]
    finally:
        for path in [*paths, folder / "same", folder / "out"]:
            path.unlink(missing_ok=True)


def once(cost: Cost, bench: Bench) -> str:
    return " (one run)" if len(cost.seconds) < bench.runs else ""


def named(size: int) -> str:
    return f"{size // GIB} GiB" if size >= GIB else f"{size // MIB} MiB"


def seconds(value: float) -> str:
    return f"{value:.2f} s" if value < 10 else f"{value:.0f} s"


def table(bench: Bench, sizes: list[int]) -> Iterator[str]:
    """Yield the lines of the table, and measure them on the way."""
    yield "| stream | | xenstream | instead | | ratio | memory |"
    yield "|---|---|---|---|---|---|---|"
    for size in sizes:
        for kind in ("hvm", "pv"):
            with streams(bench.folder, kind, size) as (file, old):
                for row in ROWS:
                    if size > WHOLE and row.how == "pipe" and row.instead != "cat":
                        continue  # it takes longer than cat
                    if size > WHOLE and row.command.startswith(("memory find", "memory diff")):
                        continue  # both read all of the holes, which says nothing
                    measured = bench.measure(row, file, old)
                    what = f"{kind.upper()}, {named(size)}"
                    if isinstance(measured, str):
                        yield f"| {what} | {row.name} | | {measured} | | | |"
                        continue
                    ours, theirs = measured
                    yield (
                        f"| {what} | {row.name}{once(ours, bench)} | {seconds(ours.median)} "
                        f"| {row.instead}{once(theirs, bench)} | {seconds(theirs.median)} "
                        f"| {theirs.median / ours.median:.1f} | {ours.memory // MIB} MiB |"
                    )


_ROW = re.compile(r"\| (HVM|PV), (\d+ [MG]iB) \| verify \| ([\d.]+) s \| verify-stream-v2[^|]* \| ([\d.]+) s \|")


def plotted(lines: list[str]) -> str:
    """Return the plot of the rows on verify in the lines of a table."""
    points: dict[str, plot.Points] = {}
    for kind, size, ours, theirs in (match.groups() for match in map(_ROW.match, lines) if match):
        gib = size_of(size.replace(" ", "").removesuffix("iB")) / GIB
        points.setdefault(f"xenstream verify, {kind}", []).append((gib, float(ours)))
        points.setdefault(f"verify-stream-v2, {kind}", []).append((gib, float(theirs)))
    title = "Time to check a stream, by the size of the guest's memory"
    return plot.svg(points, title, "GiB of guest memory", "seconds")


def machine() -> str:
    """Describe the system that was measured."""
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    name = model[1].replace("(R)", "").strip() if model else platform.machine()
    system = f"Linux {platform.release().split('-')[0]}, Python {platform.python_version()}"
    return f"{os.cpu_count()} processors ({name}), {system}"


def size_of(text: str) -> int:
    number, unit = re.fullmatch(r"(\d+)([MG])", text).groups()  # type: ignore[union-attr]
    return int(number) * (GIB if unit == "G" else MIB)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=size_of, default=[64 * MIB, GIB, 8 * GIB, 256 * GIB])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="folder for the streams, temporarily")
    parser.add_argument("--readme", action="store_true", help="write the table and the plot beside this file")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        bench = Bench(Path(folder), args.runs)
        needed = 4 * max([size for size in args.sizes if size <= WHOLE], default=0) + 4 * GIB
        if shutil.disk_usage(folder).free < needed:
            raise SystemExit(f"{folder} lacks the {needed // GIB} GiB free that this needs; choose sizes or --folder")
        lines = [f"Measured on {machine()}, {args.runs} runs each.", ""]
        print(lines[0], flush=True)
        for line in table(bench, args.sizes):
            print(line, flush=True)
            lines.append(line)
        if args.readme:
            PLOT.write_text(plotted(lines))
            write_readme("\n".join(lines))


def write_readme(text: str) -> None:
    pattern = re.compile(r"(<!-- bench -->\n).*?(<!-- end bench -->)", re.DOTALL)
    README.write_text(pattern.sub(lambda match: f"{match[1]}{text}\n{match[2]}", README.read_text()))


if __name__ == "__main__":
    main()
