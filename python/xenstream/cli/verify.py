"""The command `xenstream verify`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from ..errors import XenstreamError
from .budget import bounded
from .checking import Asked, check_each, check_one, warn_of_other_kind
from .complaints import complain
from .options import FILE_HELP, epilog, file_name, force_option, json_option, layer_option, resync_option
from .toolkit import commit, is_stdout, progress
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
    asked = Asked(receiver, _release(receiver), None if host is None else _host(host), notes, layer)
    watch = partial(_watch, watched)
    if tee is not None:
        return _verify_and_pass_on(files[0], asked, tee, force, watch, as_json)
    if jobs is not None or any(file != "-" and os.path.isdir(file) for file in files):
        return _verify_many(files, asked, jobs, resync, as_json)
    return check_each(files, asked, lambda file: check_one(file, asked, resync, watch), as_json, err=False)


def _verify_many(names: tuple[str, ...], asked: Asked, jobs: int | None, resync: bool, as_json: bool) -> int:
    """Check files and folders of files, some at a time."""
    from . import many

    def check(file: str) -> many.Checked:
        def run() -> tuple[int, Report]:
            report = check_one(file, asked, resync)
            if not as_json:
                asked.print(report, err=False)
            warn_of_other_kind(report, asked.host)
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


@contextmanager
def _watch(watched: str | None, image: Image) -> Iterator[Passing | None]:
    """Print what passes by if that is wanted, or else show how far it has come."""
    if watched is None:
        with progress(image):
            yield None
        return
    from ..stream.passing import Passing

    passing = Passing(zero_pages=None if image.is_seekable else 0)
    with Watch(image, passing, watched == "json"):
        yield passing


def _verify_and_pass_on(
    file: str, asked: Asked, tee: str, force: bool, watch: Callable[[Image], AbstractContextManager[Any]], as_json: bool
) -> int:
    """Verify what is read from `file`, pass on all of it, whatever it is, and print the report."""
    copied = list[str]()

    def check(file: str) -> Report:
        report, length = _passed_on(file, asked, tee, force, watch)
        copied.append(f"{report.file}: still copied unchanged, {length} bytes")
        return report

    to_stderr = is_stdout(tee)
    status = check_each([file], asked, check, as_json, err=to_stderr)
    if copied and status and not (as_json and to_stderr):
        complain(copied[0])
    return status


def _passed_on(
    file: str, asked: Asked, tee: str, force: bool, watch: Callable[[Image], AbstractContextManager[Any]]
) -> tuple[Report, int]:
    """Return the report on what is read from `file`, and how many bytes were passed on."""
    from ..image import Image
    from ..io.output import open_output
    from ..io.source import open_source
    from ..stream.events import LegacyHint

    with ExitStack() as stack:
        sink = stack.enter_context(open_output(tee, force))
        source = stack.enter_context(open_source(file, sink))
        failure: Exception | None = None
        try:
            image = Image(source, LegacyHint(outermost=asked.layer))
            with watch(image) as passing:
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
