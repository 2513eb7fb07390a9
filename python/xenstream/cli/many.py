"""Verifies many files, several at a time, and sums up what came of them."""

from __future__ import annotations

import io
import json
import os
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, redirect_stdout
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import NotAnImageError, SourceError, XenstreamError
from ..inspect import json_text
from ..schema.names import counted
from . import workers
from .complaints import complain
from .terminal import Styled, echo
from .toolkit import FAILED, GOOD, print_json

if TYPE_CHECKING:
    from ..verify.report import Report

_MOST_RULES = 4
"""Rules that the table names for a file."""


@dataclass(slots=True)
class Checked:
    """What came of one file: its exit status, its report as JSON-ready data and as lines, and complaints about it."""

    file: str
    status: int
    report: dict[str, Any] | None = None
    lines: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    is_image: bool = True


Check = Callable[[str], Checked]


def files_in(names: tuple[str, ...]) -> tuple[list[str], set[str]]:
    """Return the files that are named, and those in folders that are named, with all in it; and the latter alone."""
    found, inside = list[str](), set[str]()
    for name in names:
        if name == "-" or not os.path.isdir(name):
            found.append(name)
            continue
        regular = list(_files_below(name))
        if not regular:
            raise SourceError(f"{name}: a folder without files")
        found += regular
        inside.update(regular)
    return found, inside


def _files_below(name: str) -> Iterator[str]:
    for folder, folders, files in os.walk(name):
        folders.sort()
        yield from filter(os.path.isfile, (os.path.join(folder, file) for file in sorted(files)))


def captured(file: str, run: Callable[[], tuple[int, Report]]) -> Checked:
    """Check one file, and hold what would be printed. `run` returns its exit status, and prints its report."""
    out = io.StringIO()
    try:
        with redirect_stdout(out):
            status, report = run()
    except XenstreamError as error:
        is_image = not isinstance(error, NotAnImageError)
        return Checked(file, FAILED, complaints=[str(error)], is_image=is_image)
    return Checked(file, status, report.to_json(), out.getvalue().splitlines())


def check_all(files: list[str], check: Check, jobs: int) -> Generator[Checked]:
    """Check files in several processes; yield what came of each as it is done."""

    def work(number: int) -> bytes:
        return json_text.text(asdict(check(files[number]))).encode()

    with closing(workers.each(len(files), work, jobs)) as results:
        for number, result in results:
            file = files[number]
            if result is None:
                yield Checked(file, FAILED, complaints=[f"{file}: the process that checked it has ended"])
            else:
                yield Checked(**json.loads(result))


def in_order(checked: Iterator[Checked], files: list[str]) -> Iterator[Checked]:
    """Yield what came of files in the order of the files, each as soon as it is its turn."""
    early: dict[str, list[Checked]] = {}
    for file in files:
        while not early.get(file):
            done = next(checked)
            early.setdefault(done.file, []).append(done)
        yield early[file].pop(0)


def print_checked(done: Checked, as_json: bool, is_quiet: bool) -> None:
    """Print the report on one file; with `is_quiet` nothing if it is no image."""
    if done.report is not None and as_json:
        print_json(done.report)
    for line in [] if as_json else done.lines:
        echo(line)
    for complaint in [] if is_quiet and not done.is_image else done.complaints:
        complain(complaint)


class Summary:
    """A table with a line for each file."""

    def __init__(self, inside: set[str]) -> None:
        self._inside = inside
        self._rows: list[tuple[str, str, str, str]] = []
        self._statuses: Counter[str] = Counter()
        self.status = GOOD

    def add(self, done: Checked) -> None:
        """Take in what came of a file. A file in a folder that is no image counts for nothing."""
        if done.report is None:
            is_other = done.file in self._inside and not done.is_image
            self._statuses["no image" if is_other else "not checked"] += 1
            self._rows.append((done.file, "-", "-", "no image" if is_other else "not checked"))
            self.status = max(self.status, GOOD if is_other else done.status)
            return
        rules = Counter(finding["rule"] for finding in done.report["findings"] if _is_telling(finding))
        named = " ".join(list(rules)[:_MOST_RULES]) + (" ..." if len(rules) > _MOST_RULES else "")
        verdicts = [_word(done.report[name]) for name in ("conforms", "restorable")]
        self._rows.append((done.file, *verdicts, named))  # type: ignore[arg-type]
        self._statuses["good" if done.status == GOOD else "bad"] += 1
        self.status = max(self.status, done.status)

    def print(self) -> None:
        """Print the table, then how many files there are of each kind."""
        width = max([len("file"), *(len(row[0]) for row in self._rows)])
        echo()
        echo(Styled(f"{'file':{width}}  conforms  restorable  rules", bold=True))
        for file, conforms, restorable, rules in self._rows:
            colours = [{"yes": "green", "no": "red"}.get(word) for word in (conforms, restorable)]
            echo(
                f"{file:{width}}  ", Styled(f"{conforms:8}", colour=colours[0]), "  ",
                Styled(f"{restorable:10}" if rules else restorable, colour=colours[1]), f"  {rules}" * bool(rules),
            )  # fmt: skip
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(self._statuses.items()))
        echo(f"{counted(len(self._rows), 'file')}: {kinds}")


def _is_telling(finding: dict[str, Any]) -> bool:
    return bool(finding["refused"] or finding["severity"] != "note")


def _word(verdict: bool) -> str:
    return "yes" if verdict else "no"
