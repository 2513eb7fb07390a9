"""The command `xenstream report`."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from ..errors import ClosedError, OverLimitError, XenstreamError
from .budget import bounded
from .complaints import complain
from .options import FILE_HELP, epilog, file_name, force_option
from .terminal import echo
from .toolkit import BAD, FAILED, GOOD, commit, is_stdout, progress

if TYPE_CHECKING:
    from ..io.output import Output
    from ..report.facts import Facts
    from ..report.page import Row


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("xenstream report guest.save -o report.html"))
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=file_name)
@click.option(
    "-o", "--output", metavar="OUT", required=True, type=file_name, help="Write to OUT; - is standard output."
)
@click.option("--no-contents", is_flag=True, help="Do not read pages; zero pages and duplicates are not shown.")
@force_option
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of a page, one object for each FILE.")
@bounded
def report(files: tuple[str, ...], output: str, no_contents: bool, force: bool, as_json: bool) -> int:
    """Write a page about FILE, to attach to a ticket.

    The page is HTML that needs nothing else. It has the verdicts, each finding with the bytes around it, the
    layers drawn to scale, the records, a map of the guest's memory, the rounds of a live migration, the
    registers, the CPU policy, and the configuration. Several files make one page, with a table in front.
    It stays below 1 MB for each FILE, however large that is.

    The page contains no guest memory but bytes around findings, and no passwords of the configuration. It
    does contain registers, names and addresses: a new OUT is readable by you only (mode 0600).

    The exit status is that of verify: 0 if each FILE conforms and is restorable.
    """
    from ..io.output import Spool, open_output
    from ..report.page import Page, Row

    page = Page()
    rows: list[Row] = []
    status = GOOD
    sections = Spool()
    with open_output(output, force) as out, sections:
        for number, file in enumerate(files, 1):
            try:
                found = _collect(file, out, not no_contents)
            except (ClosedError, OverLimitError, _OutputError):
                raise
            except XenstreamError as error:
                complain(str(error))
                rows.append(Row(file, failure=str(error)))
                status = FAILED
                continue
            rows.append(Row.of(found))
            status = max(status, GOOD if found.is_good else BAD)
            written = f"{_json(found)}\n" if as_json else page.section(found, number, len(files))
            sections.write(written.encode())
        if not sections.offset:
            return FAILED
        if not as_json:
            out.write(page.head(rows).encode())
        sections.copy_to(out)
        if not as_json:
            out.write(page.foot().encode())
        commit(out)
    if not as_json and not is_stdout(output):
        echo(f"{output}: report on {'1 image' if len(rows) == 1 else f'{len(rows)} images'}")
    return status


class _OutputError(XenstreamError):
    """The output cannot be written, whatever the image."""


def _collect(file: str, out: Output, reads: bool) -> Facts:
    from ..io.source import open_source
    from ..report.facts import collect
    from ..report.image_report import readable_again

    with open_source(file) as source:
        try:
            out.comes_from(source.fileno())
        except XenstreamError as error:
            raise _OutputError(str(error)) from error
        with ExitStack() as stack:
            with progress(source):
                opened, how_cut = stack.enter_context(readable_again(source))
            return collect(opened, how_cut, reads, progress)


def _json(found: Facts) -> str:
    from ..inspect import json_text

    return json_text.line(found.to_json())
