"""The command `xenstream explain`."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING

import click

from ..errors import XenstreamError
from .budget import bounded
from .complaints import complain
from .options import FILE_HELP, epilog, file_name, json_option
from .toolkit import BAD, GOOD, open_file, open_log, print_json, progress

if TYPE_CHECKING:
    from ..verify.messages.explanation import Explanation
    from ..verify.report import Report

STDIN = "-"

_HEAD = 4096
"""Bytes of a log that are looked at first."""


@click.command(
    epilog=f"{FILE_HELP}\n\n"
    + epilog("xenstream explain 'xc: error: Unable to restore HVM context (22 = Invalid argument)'")
)
@click.argument("message")
@click.argument("file", required=False, type=file_name)
@json_option
@bounded
def explain(message: str, file: str | None, as_json: bool) -> int:
    """Explain what a receiver prints when a restore fails.

    MESSAGE is a line of xl, libxl, libxenguest, Xen (xl dmesg), QEMU, libvirt or xenopsd, as it is in their output or
    log. If it is -, a whole log is read from standard input, and the line that most likely says why the restore failed
    is printed first. Of each line that is known, the meaning, where to look, and the rules of the stream that it can
    come from are printed.

    With FILE, the image that was to be restored, it is said which of these rules FILE breaks, and at which offset.

    The exit status is 0 if the message is known, or one in the log; 1 if none is, and those that are most like it are
    printed.
    """
    if message == file == STDIN:
        raise click.UsageError("only one of MESSAGE and FILE can be standard input")
    if not message.strip():
        raise click.UsageError("MESSAGE is empty; - is a log on standard input")
    result = _explain(message, file)
    if as_json:
        print_json(result.to_json())
    else:
        from .text.explain import explanation

        explanation(result, is_log=message == STDIN or result.lines > 1)
    if not result.is_known and os.path.isfile(message):
        complain(f"{message} is a file; a log is explained with `xenstream explain - <{shlex.quote(message)}`")
    return GOOD if result.is_known else BAD


def _explain(message: str, file: str | None) -> Explanation:
    from ..schema.names import counted
    from ..verify.messages.explanation import explain as explain_lines
    from ..verify.messages.lines import lines_of, lines_of_text

    if message != STDIN:
        lines = lines_of_text(message)
        return explain_lines(lines, _report(file), is_log=len(lines) > 1)
    report = _report(file)
    with open_log(STDIN) as log:
        head = log.peek(_HEAD)
        if b"\0" in head and b"\n" not in head:
            raise XenstreamError(f"{log.name}: not a log, but binary data")
        result = explain_lines(lines_of(log), report)
        if log.how_cut:
            complain(f"{log.name}: only {counted(result.lines, 'line')} could be read: {log.how_cut}")
        return result


def _report(file: str | None) -> Report | None:
    if file is None:
        return None
    with open_file(file) as image, progress(image):
        return image.verify()
