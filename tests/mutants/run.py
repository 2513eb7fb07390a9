"""Applies the changes of mutants.toml to copies of this tree, one at a time, and prints which the tests notice.

A mutant is found by its function's name and its text, so it stays valid when code moves. A mutant that is found
nowhere, or in several places, stops the run before it begins. Each is tried with the test files that it names, which
must pass without it. With --whole, the survivors are tried with all tests.
"""

from __future__ import annotations

import argparse
import ast
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PACKAGE = Path("python/xenstream")
NOT_COPIED = (".git", ".venv", ".cache", ".hypothesis", "node_modules", "__pycache__", ".*_cache")
NO_TESTS = {"slow", "browser", "fuzz", "mutants", "bench"}

LEAST_SECONDS = 60
"""Time that any mutant may take in addition to TIMES its tests' time without it; more counts as noticed."""

TIMES = 5


class DataError(Exception):
    """mutants.toml does not fit the code."""


@dataclass(frozen=True)
class Mutant:
    """A change: `old`, in the function `inside`, becomes `new`. See mutants.toml."""

    name: str
    old: str
    new: str
    breaks: str
    tests: tuple[str, ...]
    inside: str = ""
    equivalent: str = ""


@dataclass(frozen=True)
class Place:
    """A mutant's position: the file, relative to the tree, and the offset of `old` in its text."""

    file: Path
    start: int


@dataclass
class Outcome:
    """The result of a mutant; `by` names the test that noticed it, empty if none did."""

    mutant: Mutant
    by: str
    seconds: float


def load(path: Path = HERE / "mutants.toml") -> list[Mutant]:
    """Read the mutants."""
    mutants = []
    for entry in tomllib.loads(path.read_text())["mutant"]:
        inside, tests = entry.pop("in", ""), tuple(entry.pop("tests"))
        mutants.append(Mutant(inside=inside, tests=tests, **entry))
    names = [mutant.name for mutant in mutants]
    if len(set(names)) < len(names):
        raise DataError(f"names that occur twice: {sorted({name for name in names if names.count(name) > 1})}")
    return mutants


class Code:
    """Return the package's source, to find positions in."""

    def __init__(self, root: Path = ROOT) -> None:
        self._root = root
        self._texts = {path.relative_to(root): path.read_text() for path in sorted((root / PACKAGE).rglob("*.py"))}

    def text(self, file: Path) -> str:
        return self._texts[file]

    @cached_property
    def _spans(self) -> list[tuple[str, Path, int, int]]:
        """Yield qualified name, file, start and end of each class and function, with its decorators."""
        return [
            (name, file, start, end)
            for file, text in self._texts.items()
            for name, start, end in _named(ast.parse(text), _line_starts(text), "")
        ]

    def find(self, mutant: Mutant) -> Place:
        """Return the only position of a mutant. Raises DataError if there is none, or several."""
        if mutant.inside:
            spans = [span[1:] for span in self._spans if f".{span[0]}".endswith(f".{mutant.inside}")]
            if not spans:
                raise DataError(f"{mutant.name}: there is no {mutant.inside}")
        else:
            spans = [(file, 0, len(text)) for file, text in self._texts.items()]
        places = {Place(file, at) for file, *span in spans for at in _occurrences(self.text(file), mutant.old, *span)}
        if len(places) != 1:
            where = f" in {mutant.inside}" if mutant.inside else ""
            raise DataError(f"{mutant.name}: {mutant.old.strip()!r} occurs {len(places)} times{where}")
        (place,) = places
        return place

    def changed(self, mutant: Mutant) -> tuple[Path, str]:
        """Return the file that a mutant changes, and its text afterwards. Raises DataError if that is not Python."""
        place = self.find(mutant)
        text = self.text(place.file)
        text = text[: place.start] + mutant.new + text[place.start + len(mutant.old) :]
        try:
            ast.parse(text)
        except SyntaxError as error:
            raise DataError(f"{mutant.name}: {error}") from error
        return place.file, text


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    return starts


def _named(node: ast.AST, lines: list[int], prefix: str) -> Iterator[tuple[str, int, int]]:
    for child in ast.iter_child_nodes(node):
        name = prefix
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            name = f"{prefix}.{child.name}".removeprefix(".")
            first = min([child.lineno, *(decorator.lineno for decorator in child.decorator_list)])
            yield name, lines[first - 1], lines[child.end_lineno or first]
        yield from _named(child, lines, name)


def _occurrences(text: str, wanted: str, start: int, end: int) -> Iterator[int]:
    at = text.find(wanted, start, end)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1, end)


def check(mutants: list[Mutant], root: Path = ROOT) -> None:
    """Raise DataError with a list of problems if a mutant cannot be made or names a missing test file."""
    code, tests, wrong = Code(root), test_files(root), []
    for mutant in mutants:
        try:
            code.changed(mutant)
        except DataError as error:
            wrong.append(str(error))
        wrong += [f"{mutant.name}: there is no {name}.py" for name in mutant.tests if name not in tests]
    if wrong:
        raise DataError("\n".join(wrong))


def test_files(root: Path) -> dict[str, str]:
    """Return the test files by their names without .py, relative to `root`."""
    paths = (path.relative_to(root) for path in (root / "tests").rglob("test_*.py"))
    return {path.stem: str(path) for path in paths if NO_TESTS.isdisjoint(path.parts)}


@dataclass
class Copy:
    """A copy of the tree that contains one mutant at a time."""

    root: Path
    code: Code = field(init=False)

    def __post_init__(self) -> None:
        shutil.copytree(ROOT, self.root, ignore=shutil.ignore_patterns(*NOT_COPIED), symlinks=True)
        self.code = Code(self.root)
        # Compiled code is validated by its source's contents: timestamps are too coarse for such fast changes.
        compiling = [sys.executable, "-m", "compileall", "-q", "--invalidation-mode", "checked-hash"]
        subprocess.run([*compiling, "python/xenstream", "generated/python"], cwd=self.root, check=True)
        asking = [
            sys.executable,
            "-c",
            "import xenstream, xenstream_formats as f; print(xenstream.__file__, *f.__path__)",
        ]
        loaded = subprocess.run(asking, cwd=self.root, env=self.environment, capture_output=True, text=True, check=True)
        if any(not path.startswith(str(self.root)) for path in loaded.stdout.split()):
            raise DataError(f"a copy loads code that is not its own: {loaded.stdout}")

    @property
    def environment(self) -> dict[str, str]:
        paths = os.pathsep.join(str(self.root / name) for name in ("python", "generated/python"))
        return {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}

    def try_mutant(self, mutant: Mutant, tests: list[str], seconds: float) -> Outcome:
        """Run test files on a mutant."""
        file, text = self.code.changed(mutant)
        (self.root / file).write_text(text)
        start = time.monotonic()
        try:
            by = self.failure(tests, seconds)
        finally:
            (self.root / file).write_text(self.code.text(file))
        return Outcome(mutant, by, time.monotonic() - start)

    def failure(self, tests: list[str], seconds: float | None = None) -> str:
        """Run tests; return the first that fails, "" if none does."""
        command = [sys.executable, "-m", "pytest", "-x", "-q", "--tb=no", "-rfE", "--hypothesis-seed=0"]
        command += ["-p", "no:cacheprovider", "-p", "no:xdist", *tests]
        with tempfile.TemporaryFile("w+") as out:
            process = subprocess.Popen(
                command, cwd=self.root, env=self.environment, stdout=out, stderr=out, start_new_session=True
            )
            try:
                status = process.wait(seconds)
            except subprocess.TimeoutExpired:
                return f"more than {seconds:.0f} s"
            finally:
                _end_session(process)
            out.seek(0)
            printed = out.read()
        if status == 0:
            return ""
        lines = [line for line in printed.splitlines() if line.startswith(("FAILED ", "ERROR "))]
        if status not in (1, 2) or not lines:
            raise DataError(f"pytest ended with {status}:\n{printed[-2000:]}")
        return lines[0].split(" ")[1]


def _end_session(process: subprocess.Popen[bytes]) -> None:
    """End the processes that the tests have started, too."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


class Copies:
    """Copies of the tree, one for each worker."""

    def __init__(self, number: int, folder: Path) -> None:
        self._number = number
        self._free: queue.Queue[Copy] = queue.Queue()
        for index in range(number):
            self._free.put(Copy(folder / str(index)))

    def each(self, items: list[Item], do: Callable[[Copy, Item], Result]) -> Iterator[Result]:
        """Yield the result of `do` for each item, run in some copy, in the order of the items."""

        def one(item: Item) -> Result:
            copy = self._free.get()
            try:
                return do(copy, item)
            finally:
                self._free.put(copy)

        with ThreadPoolExecutor(self._number) as pool:
            yield from pool.map(one, items)


def durations(copies: Copies, mutants: list[Mutant], files: dict[str, str]) -> dict[str, float]:
    """Return the time of the test files without mutants. Raises DataError if one fails, as it would notice anything."""
    names = sorted({name for mutant in mutants for name in mutant.tests})

    def timed(copy: Copy, name: str) -> float:
        start = time.monotonic()
        failed = copy.failure([files[name]])
        if failed:
            raise DataError(f"{failed} fails without any mutant")
        return time.monotonic() - start

    return dict(zip(names, copies.each(names, timed), strict=True))


def run(mutants: list[Mutant], number: int, is_whole: bool) -> list[Outcome]:
    """Try mutants, and print the result of each; with `is_whole`, try survivors with all tests."""
    files = test_files(ROOT)
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        copies = Copies(number, Path(folder))
        seconds = durations(copies, mutants, files)

        def one(copy: Copy, mutant: Mutant) -> Outcome:
            limit = LEAST_SECONDS + TIMES * sum(seconds[name] for name in mutant.tests)
            return copy.try_mutant(mutant, [files[name] for name in mutant.tests], limit)

        outcomes = list(_printed(copies.each(mutants, one)))
        survivors = [outcome.mutant for outcome in outcomes if not outcome.by]
        if is_whole and survivors:
            print(f"\nall tests on {len(survivors)} survivors:")
            whole = copies.each(survivors, lambda copy, mutant: copy.try_mutant(mutant, ["tests"], 1800))
            again = {outcome.mutant.name: outcome for outcome in _printed(whole)}
            outcomes = [again.get(outcome.mutant.name, outcome) for outcome in outcomes]
    return outcomes


def _printed(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    for outcome in outcomes:
        print(f"{outcome.mutant.name:36} {outcome.seconds:5.0f} s  {outcome.by or 'SURVIVED'}", flush=True)
        yield outcome


def main() -> int:
    """Run mutants; the exit status is 1 if one survived."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("names", nargs="*", help="mutants to try; all by default")
    parser.add_argument(
        "-j", type=int, default=os.cpu_count() or 1, help="number to run in parallel (default: all processors)"
    )
    parser.add_argument("--whole", action="store_true", help="try survivors with all tests")
    parser.add_argument("--check", action="store_true", help="only check that each can be made")
    options = parser.parse_args()
    try:
        mutants = load()
        check(mutants)
        if unknown := set(options.names) - {mutant.name for mutant in mutants}:
            raise DataError(f"no such mutants: {', '.join(sorted(unknown))}")
        counted = [mutant for mutant in mutants if not mutant.equivalent]
        wanted = [mutant for mutant in counted if not options.names or mutant.name in options.names]
        if options.check:
            print(f"{len(mutants)} mutants can be made, {len(mutants) - len(counted)} of them equivalent")
            return 0
        outcomes = run(wanted, options.j, options.whole)
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    survivors = [outcome.mutant for outcome in outcomes if not outcome.by]
    for mutant in survivors:
        print(f"\n{mutant.name} survived {', '.join(mutant.tests)}:\n    {mutant.breaks}")
    num_equivalent = len(mutants) - len(counted)
    print(f"\n{len(outcomes) - len(survivors)} of {len(outcomes)} mutants noticed, {len(survivors)} survived", end="")
    print(f" ({num_equivalent} equivalent, not tried)" if not options.names else "")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
