"""Checks images and prints what came of it, which is what `verify` does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from .._tuples import NamedTuple
from ..errors import ClosedError, XenstreamError
from .complaints import complain
from .toolkit import BAD, FAILED, GOOD, open_file, print_json, progress

if TYPE_CHECKING:
    from ..image import Image
    from ..verify.host import Host
    from ..verify.report import Report


class Asked(NamedTuple):
    """What is asked about each file. `receiver` is as it was given, and `release` None if it is any.

    `layer` is the outermost layer, if FILE does not say it.
    """

    receiver: str | None = None
    release: str | None = None
    host: Host | None = None
    notes: bool = False
    layer: str | None = None

    def status(self, report: Report) -> int:
        """Return the exit status that answers it."""
        is_enough = self.receiver is not None or self.host is not None or report.conforms
        return GOOD if report.restorable and is_enough else BAD

    def print(self, report: Report, err: bool) -> None:
        """Print a report as text."""
        from .text.report import report as print_report

        print_report(report, only_refused=self.receiver is not None, notes=self.notes, err=err)


def check_each(files: Iterable[str], asked: Asked, check: Callable[[str], Report], as_json: bool, err: bool) -> int:
    """Check one file after the other, and print their reports; return the exit status."""
    statuses = []
    for file in files:
        try:
            report = check(file)
        except ClosedError:
            raise
        except XenstreamError as error:
            complain(str(error))
            statuses.append(FAILED)
            continue
        if as_json:
            print_json(report.to_json(), err=err)
        else:
            asked.print(report, err=err)
        warn_of_other_kind(report, asked.host)
        statuses.append(asked.status(report))
    return max(statuses)


def check_one(
    file: str,
    asked: Asked,
    resync: bool = False,
    watch: Callable[[Image], AbstractContextManager[Any]] = progress,
) -> Report:
    """Return the report on a file; `watch` is entered for as long as it is read."""
    with (
        open_file(file, resync=resync, layer=asked.layer, says_skipped=False) as image,
        watch(image) as passing,
    ):
        return image.verify(asked.release, asked.host, passing)


def warn_of_other_kind(report: Report, host: Host | None) -> None:
    """Say so where an image stands for a host on which Xen gave another kind of guest other features."""
    if host is None or None in (host.guest_type, report.guest_type) or host.guest_type == report.guest_type:
        return
    complain(
        f"{report.file}: {host.name} is of a guest of type {host.guest_type}; what the host gives one of type"
        f" {report.guest_type} may differ, xen-cpuid -p there says it"
    )
