"""The command `xenstream verify`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING, Any

import click

from .._tuples import NamedTuple
from ..errors import ClosedError, XenstreamError
from .budget import bounded
from .complaints import complain
from .toolkit import (
    BAD,
    FAILED,
    FILE_HELP,
    GOOD,
    commit,
    epilog,
    file_name,
    force_option,
    is_stdout,
    json_option,
    layer_option,
    open_file,
    print_json,
    progress,
    resync_option,
)
from .types import Number
from .watch import Watch, watch_option

if TYPE_CHECKING:
    from ..image import Image
    from ..stream.passing import Passing
    from ..verify.host import Host
    from ..verify.report import Report


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("cat guest.save | xenstream verify - --tee copy.save"))
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=file_name)
@click.option(
    "--receiver",
    metavar="RELEASE",
    help="Judge what this release of Xen makes of FILE (4.17, 4.18.5), and only that; any: any release.",
)
@click.option(
    "--host",
    metavar="HOST",
    type=file_name,
    help="Judge for this host, too: a file with what xen-cpuid -p prints there, or an image saved there.",
)
@click.option(
    "-j",
    "--jobs",
    type=Number(),
    metavar="N",
    help="Check N files at a time (0: one for each processor), and print a table of all files at the end.",
)
@click.option("--notes", is_flag=True, help="Also print notes on what every real sender does.")
@click.option(
    "--tee",
    metavar="OUT",
    type=file_name,
    help="Copy all of FILE to OUT, unchanged; with - (standard output), the report goes to standard error.",
)
@layer_option
@resync_option
@watch_option
@force_option
@json_option
@bounded
def verify(
    files: tuple[str, ...],
    receiver: str | None,
    host: str | None,
    jobs: int | None,
    notes: bool,
    tee: str | None,
    layer: str | None,
    resync: bool,
    watched: str | None,
    force: bool,
    as_json: bool,
) -> int:
    """Check FILE against every rule; print findings and verdicts.

    FILE conforms if it follows the specification. It is restorable if a receiver takes it: the
    toolstack, libxenguest, Xen and the device model of some release of Xen. Each finding says who
    refuses FILE for it. The exit status is 0 if both hold; with --receiver, if FILE is restorable
    by that release; with --host, if FILE is restorable there.

    With --host, findings also say which CPU features the guest has and would lose on HOST, where Xen
    drops them without a word.

    FILE can be a folder: all files in it are checked, and files that are no images do not count.
    With -j, reports come in the order of the files; those with --json come as they are done, and
    without the table.

    --tee copies all of FILE to OUT, even if FILE is damaged, is not an image, or exceeds a limit.
    It does not change the exit status. OUT appears when the copy is complete. A new OUT has the
    mode of FILE; if FILE is a pipe, it is readable by you only (mode 0600).
    """
    if tee is not None and resync:
        raise click.UsageError("--resync needs a file that can be read more than once, and --tee reads it once")
    if tee is not None and len(files) != 1:
        raise click.UsageError("--tee takes one FILE")
    if [*files, host].count("-") > 1:
        raise click.UsageError("standard input can be read only once")
    asked = _Asked(receiver, _release(receiver), None if host is None else _host(host), notes, layer)
    if tee is None and (jobs is not None or any(file != "-" and os.path.isdir(file) for file in files)):
        return _verify_many(files, asked, jobs, resync, as_json)
    to_stderr = tee is not None and is_stdout(tee)
    statuses = []
    for file in files:
        try:
            report, passed_on = _verify_one(file, asked, tee, force, watched, resync)
        except ClosedError:
            raise
        except XenstreamError as error:
            complain(str(error))
            statuses.append(FAILED)
            continue
        if as_json:
            print_json(report.to_json(), err=to_stderr)
        else:
            asked.print(report, err=to_stderr)
        _warn_of_other_kind(report, asked.host)
        status = asked.status(report)
        statuses.append(status)
        if passed_on is not None and status and not (as_json and to_stderr):
            complain(f"{report.file}: still copied unchanged, {passed_on} bytes")
    return max(statuses)


class _Asked(NamedTuple):
    """What is asked about each file. `receiver` is as it was given, and `release` None if it is any.

    `layer` is the outermost layer, if FILE does not say it.
    """

    receiver: str | None
    release: str | None
    host: Host | None
    notes: bool
    layer: str | None

    def status(self, report: Report) -> int:
        """Return the exit status that answers it."""
        is_enough = self.receiver is not None or self.host is not None or report.conforms
        return GOOD if report.restorable and is_enough else BAD

    def print(self, report: Report, err: bool) -> None:
        """Print a report as text."""
        from .text.report import report as print_report

        print_report(report, only_refused=self.receiver is not None, notes=self.notes, err=err)


def _verify_many(names: tuple[str, ...], asked: _Asked, jobs: int | None, resync: bool, as_json: bool) -> int:
    """Check files and folders of files, some at a time."""
    from . import many

    def check(file: str) -> many.Checked:
        def run() -> tuple[int, Report]:
            report, _ = _verify_one(file, asked, None, False, None, resync)
            if not as_json:
                asked.print(report, err=False)
            _warn_of_other_kind(report, asked.host)
            return asked.status(report), report

        return many.captured(file, run)

    files, inside = many.files_in(names)
    number = len(os.sched_getaffinity(0)) if jobs == 0 else jobs or 1
    is_one = number == 1 or len(files) == 1
    summary = many.Summary(inside)
    with closing((check(file) for file in files) if is_one else many.check_all(files, check, number)) as checked:
        for done in checked if as_json else many.in_order(checked, files):
            many.print_checked(done, as_json, is_quiet=done.file in inside)
            summary.add(done)
    if not as_json:
        summary.print()
    return summary.status


def _warn_of_other_kind(report: Report, host: Host | None) -> None:
    """Say so where an image stands for a host on which Xen gave another kind of guest other features."""
    if host is None or None in (host.guest_type, report.guest_type) or host.guest_type == report.guest_type:
        return
    complain(
        f"{report.file}: {host.name} is of a guest of type {host.guest_type}; what the host gives one of type"
        f" {report.guest_type} may differ, xen-cpuid -p there says it"
    )


def _release(receiver: str | None) -> str | None:
    """Return the release to judge for, None for any. Raises UsageError where it is none."""
    if receiver in (None, "any"):
        return None
    from ..verify.releases import is_beyond, normalised

    try:
        release = normalised(receiver)
    except XenstreamError as error:
        raise click.UsageError(f"--receiver: {error}") from None
    if is_beyond(release):
        complain(f"Xen {release} is newer than this program knows; it is judged as the newest that it knows")
    return release


def _host(host: str) -> Host:
    """Return the host to judge for. Raises UsageError where the file does not say what it is."""
    from ..verify.host import read_host

    try:
        return read_host(host)
    except XenstreamError as error:
        raise click.UsageError(f"--host: {error}") from None


def _verify_one(
    file: str, asked: _Asked, tee: str | None, force: bool, watched: str | None, resync: bool
) -> tuple[Report, int | None]:
    """Return the report, and how many bytes were passed on."""
    if tee is not None:
        return _verify_and_pass_on(file, asked, tee, force, watched)
    with (
        open_file(file, resync=resync, layer=asked.layer, says_skipped=False) as image,
        _watch(image, watched) as passing,
    ):
        return image.verify(asked.release, asked.host, passing), None


@contextmanager
def _watch(image: Image, watched: str | None) -> Iterator[Passing | None]:
    """Print what passes by if that is wanted, or else show how far it has come."""
    if watched is None:
        with progress(image):
            yield None
        return
    from ..stream.passing import Passing

    passing = Passing(zero_pages=None if image.is_seekable else 0)
    with Watch(image, passing, watched == "json"):
        yield passing


def _verify_and_pass_on(file: str, asked: _Asked, tee: str, force: bool, watched: str | None) -> tuple[Any, int]:
    """Verify what is read from `file` and pass on all of it, whatever it is."""
    from ..image import Image
    from ..io.output import open_output
    from ..io.source import open_source
    from ..stream.events import LegacyHint

    with ExitStack() as stack:
        sink = stack.enter_context(open_output(tee, force))
        source = stack.enter_context(open_source(file, sink))
        failure: Exception | None = None
        report = None
        try:
            image = Image(source, LegacyHint(outermost=asked.layer))
            with _watch(image, watched) as passing:
                report = image.verify(asked.release, asked.host, passing)
        except Exception as error:  # whatever it is, the reader of the copy gets the rest
            failure = error
        source.drain()  # raises once more what came of reading or writing
        commit(sink)
    if failure is None:
        return report, sink.offset
    passed_on = f"still copied unchanged, {sink.offset} bytes"
    if isinstance(failure, XenstreamError):
        raise XenstreamError(f"{failure}; {passed_on}") from failure
    complain(f"{source.name}: {passed_on}")
    raise failure
