"""The command `xenstream at`."""

from __future__ import annotations

import re
import sys

import click

from .budget import bounded
from .complaints import complain
from .options import FILE_HELP, epilog, file_argument, json_option
from .toolkit import BAD, GOOD, open_file, progress
from .types import Number

_LISTED = re.compile(r" *([1-9][0-9]{0,19}) +[0-7]{1,3} +[0-7]{1,3}")
"""A line of `cmp -l`: an offset that counts from 1, and both bytes in octal."""

_LIST = "-"


class _Offset(Number):
    """An offset, or - for a list on standard input."""

    name = "offset"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        return -1 if value == _LIST else super().convert(value, param, ctx)


@click.command(
    epilog=f"{FILE_HELP}\n\n"
    + epilog("xenstream at guest.save 0x60 321\n  cmp -l guest.save other.save | xenstream at guest.save -")
)
@file_argument
@click.argument("offsets", metavar="OFFSET...", nargs=-1, required=True, type=_Offset())
@json_option
@bounded
def at(file: str, offsets: tuple[int, ...], as_json: bool) -> int:
    """Say what is at an offset of FILE.

    Prints the layer, the header or record, the field with its value, and the bytes around it.
    OFFSET is decimal, or hexadecimal with 0x; of a compressed FILE it is that in the image. - reads
    a list from standard input, as cmp -l prints it.

    The exit status is 1 if FILE ends before an OFFSET.
    """
    from ..inspect.at import Search
    from .text import at

    if -1 in offsets and (len(offsets) > 1 or file == "-"):
        raise click.UsageError("- for OFFSET stands alone, and FILE is another file")
    wanted = _listed() if -1 in offsets else list(offsets)
    with open_file(file) as image, progress(image):
        search = Search(image, wanted)
        at.found(image.name, search.run(), as_json, is_prompt=not image.is_seekable)
        image.skip_rest()  # so that whoever writes into a pipe can write all of it
    if search.problem is not None:
        complain(f"{file}: {search.problem}")
    for offset in search.beyond[:_MOST_NAMED]:
        complain(f"{file}: there is no offset {offset}; it has {search.size} bytes")
    if len(search.beyond) > _MOST_NAMED:
        complain(f"{file}: nor are there {len(search.beyond) - _MOST_NAMED} more")
    return BAD if search.beyond else GOOD


_MOST_NAMED = 3


def _listed() -> list[int]:
    """Read a list of `cmp -l` from standard input."""
    from ..errors import XenstreamError
    from ..limits import MOST_PLACES

    found: list[int] = []
    for number, line in enumerate(sys.stdin.buffer, 1):
        match = _LISTED.fullmatch(line.decode(errors="replace").rstrip("\r\n"))
        if match is None:
            raise XenstreamError(f"<stdin>: line {number} is none of cmp -l: an offset, and two bytes in octal")
        found.append(int(match[1]) - 1)
        if len(found) > MOST_PLACES:
            raise XenstreamError(f"<stdin>: more than {MOST_PLACES} offsets; give a part of the list")
    return found
