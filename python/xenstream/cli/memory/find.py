"""The command `xenstream memory find`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ..budget import bounded
from ..terminal import echo
from ..toolkit import (
    BAD,
    FILE_HELP,
    GOOD,
    epilog,
    file_argument,
    json_option,
    open_file,
    print_json,
    progress,
    resync_option,
)
from ..types import Number

if TYPE_CHECKING:
    pass

from .toolkit import Watched, complain_of


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("xenstream memory find guest.save 'Linux version'"))
@file_argument
@click.argument("pattern")
@click.option("--text", "kind", flag_value="text", default="text", help="PATTERN is text, in UTF-8 (the default).")
@click.option("--hex", "kind", flag_value="hex", help="PATTERN is bytes in hex.")
@click.option("--regex", "kind", flag_value="regex", help="PATTERN is a Python regular expression.")
@click.option("--limit", type=Number(1, sys.maxsize), metavar="N", help="Stop after N matches.")
@resync_option
@json_option
@bounded
def find(file: str, pattern: str, kind: str, limit: int | None, resync: bool, as_json: bool) -> int:
    r"""Search the guest's physical memory for PATTERN.

    Prints the address of each match and the bytes there, with --hex in hex and as text. Matches may cross into
    adjacent pages. With --json, each line is one object. The exit status is 1 if there is no match, or if FILE is
    damaged.

    A match of a regular expression is at most 4096 bytes long, and assertions look no further;
    ^ and \A match at the start of adjacent pages, $ and \Z at their end. With google-re2
    installed the search takes linear time, unless the expression has lookaround, backreferences
    or $. Otherwise the search ends with status 2 if 1 MiB takes more than 10 s.
    """
    from itertools import islice

    from ...guest import search
    from ..text.hexdump import around, printable

    compiled = {"text": search.compile_text, "hex": search.compile_hex, "regex": search.compile_regex}[kind](pattern)
    status = BAD
    with open_file(file, resync=resync) as image:
        with progress(image):
            searched = Watched(image.memory)
        with progress(searched):
            for match in islice(search.find(searched, compiled), limit):
                status = GOOD
                if as_json:
                    size = searched.page_size
                    place = {"pfn": match.address // size, "offset": match.address % size}
                    found = {"file": image.name, "address": hex(match.address), **place, "data": match.data.hex()}
                    print_json(found)
                else:
                    shown = around(match.data, match.context) if kind == "hex" else printable(match.context)
                    echo(f"{match.address:#014x}  {shown}")
        return max(status, complain_of(image))
