"""The golden transcripts, tests/golden: `make golden` writes them.

Each file contains commands, each on a line that begins with "$ ", and what they print: first standard
output, then standard error, then the exit status where it is not 0.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click
from xenstream.cli.root import cli

from helpers import preloaded, replay
from helpers.places import TESTS

GOLDEN = TESTS / "golden"
SAMPLES = {
    "hvm": "tests/streams/hvm-1vcpu.xlsave.zst",
    "pvh": "tests/streams/pvh-2vcpu.xlsave.zst",
    "pv": "tests/streams/pv-64bit-1vcpu.xlsave.zst",
    "aborted": "tests/streams/aborted-pvh-save.xlsave.zst",
}
LARGE = ("pvh", "pv")
ON_SMALL_ONES = ("at", "convert", "cpu", "diff", "extract", "repair", "set", "strip")
"""Commands that have nothing else to show on a large sample."""

ON_A_SAMPLE = {
    "info": ("info {0}", "info {0} --json"),
    "verify": ("verify {0}", "verify {0} --receiver 4.17", "verify {0} --json"),
    "cpu": (
        "cpu {0}",
        "cpu {0} --json",
        "cpu {0} --host tests/xen/hosts/4.14.txt",
        "cpu {0} --host tests/xen/hosts/4.14.txt --json",
        "verify {0} --host tests/xen/hosts/4.14.txt",
    ),
    "records": ("records {0}", "records {0} --json | head -n 40"),
    "registers": ("registers {0}", "registers {0} --json"),
    "diff": (
        "diff {0} tests/streams/xen4.20-hvm-1vcpu.xlsave.zst",
        "diff {0} tests/streams/xen4.20-hvm-1vcpu.xlsave.zst --all | head -n 100",
        "diff {0} tests/streams/xen4.20-hvm-1vcpu.xlsave.zst --json",
        "diff {0} {0}",
    ),
    "at": ("at {0} 0 1300 2129 2140", "at {0} 0 2129 --json"),
    "coverage": ("coverage {0}", "coverage {0} --json"),
    "show": (
        "show {0} xl",
        "show {0} libxl",
        "show {0} libxc.image_header",
        "show {0} libxc.domain_header --json",
        "show {0} X86_CPUID_POLICY | head -n 100",
        "show {0} X86_TSC_INFO",
        "show {0} HVM_PARAMS",
        "show {0} HVM_CONTEXT | head -n 100",
        "show {0} X86_PV_INFO --json",
        "show {0} X86_MSR_POLICY --offsets",
        "show {0} X86_MSR_POLICY --offsets --json",
    ),
    "memory-stats": ("memory stats {0}", "memory stats {0} --no-contents", "memory stats {0} --json"),
    "memory-read": ("memory read {0} 0x1000 64", "memory read {0} 0x1000 64 --json"),
    "memory-find": ("memory find {0} Linux --limit 5", "memory find {0} Linux --limit 2 --json"),
    "memory-os": ("memory os {0}", "memory os {0} --json"),
    "memory-dmesg": ("memory dmesg {0} | tail -n 5", "memory dmesg {0} --json | tail -n 2"),
    "memory-map": ("memory map {0} | sed -n 1,20p", "memory map {0} --pfn 0x1000 --json"),
    "memory-symbols": ("memory symbols {0} | sed -n 1,5p", "memory symbols {0} --json | sed -n 1,2p"),
    "memory-diff": ("memory diff {0} {0}", "memory diff {0} {0} --json"),
    "memory-dump": ("memory dump {0} --format lime -o dump.lime", "memory dump {0} --format elf -o dump.elf --json"),
    "convert": (
        "convert {0} old.save --to 2",
        "convert old.save new.save",
        "convert old.save again.save --to 3 --json",
    ),
    "set": (
        "set {0} new.save libxc.domain_header.xen_minor=18 X86_TSC_INFO.incarnation=7",
        "set {0} other.save X86_TSC_INFO.mode=99",
        "set {0} other.save X86_TSC_INFO.mode=99 --any-value --json",
    ),
    "repair": ("repair {0} good.save", "repair {0} other.save --json"),
    "strip": (
        "strip {0} report.save",
        "info report.save",
        "verify report.save",
        "show report.save STRIPPED",
        "strip {0} zeros.save --pages zero --keep 0-0xf --no-config --no-registers --no-device-model --json",
        "verify zeros.save",
    ),
    "extract": ("extract {0} config", "extract {0} X86_TSC_INFO -o tsc.bin --json"),
}


def commands() -> Iterator[tuple[str, list[str]]]:
    """Yield the name of each golden file and its commands."""
    yield from ((f"help/{name or 'xenstream'}", [f"{name} --help".strip()]) for name in _names(cli, ""))
    yield "rules", ["rule", "rule XC302", "rule XC302 --json"]
    for sample, file in SAMPLES.items():
        for name, lines in ON_A_SAMPLE.items():
            if sample in LARGE and name in ON_SMALL_ONES:
                continue
            yield f"{sample}/{name}", [line.format(file) for line in lines]


def _names(command: click.Command, name: str) -> Iterator[str]:
    yield name
    if isinstance(command, click.Group):
        context = click.Context(command)
        for part in command.list_commands(context):
            inner = command.get_command(context, part)
            assert inner is not None
            yield from _names(inner, f"{name} {part}".strip())


def printed(lines: list[str]) -> str:
    """Return the current contents of a golden file with these commands."""
    with tempfile.TemporaryDirectory() as folder:
        programs = replay.prepare(Path(folder), preloaded.script(replay.LANGUAGE))
        environment = {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "100", **replay.LANGUAGE}
        environment |= {name: os.environ[name] for name in ("HOME", "TMPDIR") if name in os.environ}
        return "\n".join(_session(line, folder, environment) for line in lines)


def _session(line: str, folder: str, environment: dict[str, str]) -> str:
    command = f"xenstream {line}"
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, check=False)
    output = (done.stdout + done.stderr).decode(errors="backslashreplace")
    status = f"exit status {done.returncode}\n" if done.returncode else ""
    return f"$ {command}\n{output}{status}"


GOLDEN_FILES = dict(commands())


def main() -> None:
    for name, lines in GOLDEN_FILES.items():
        if not sys.argv[1:] or any(name.startswith(start) for start in sys.argv[1:]):
            path = GOLDEN / f"{name}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(printed(lines))


if __name__ == "__main__":
    main()
