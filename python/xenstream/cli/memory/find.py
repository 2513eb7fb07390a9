"""The command `xenstream memory find`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ..budget import bounded
from ..complaints import complain
from ..options import FILE_HELP, epilog, file_argument, json_option, resync_option
from ..terminal import echo
from ..toolkit import BAD, GOOD, open_file, print_json, progress
from ..types import Number
from .toolkit import Watched, complain_of, paging_of, table_options

if TYPE_CHECKING:
    from ...guest.linear import LinearMemory
    from ...guest.memory import PhysicalMemory
    from ...guest.search import Match


_MOST_CONTEXT = 1 << 16
_MOST_PATTERNS = 64


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("xenstream memory find guest.save 'Linux version'"))
@file_argument
@click.argument("pattern", nargs=-1, required=True)
@click.option("--text", "kind", flag_value="text", default="text", help="PATTERN is text, in UTF-8 (the default).")
@click.option("--utf16", "kind", flag_value="utf16", help="PATTERN is text, in UTF-16 as Windows has it.")
@click.option("--hex", "kind", flag_value="hex", help="PATTERN is bytes in hex.")
@click.option("--regex", "kind", flag_value="regex", help="PATTERN is a Python regular expression.")
@click.option("--context", type=Number(0, _MOST_CONTEXT), metavar="N", help="Show N bytes before and after each match.")
@click.option("--virtual", is_flag=True, help="Search linear memory, as the page tables of a vCPU map it.")
@table_options
@click.option("--limit", type=Number(1, sys.maxsize), metavar="N", help="Stop after N matches.")
@resync_option
@json_option
@bounded
def find(
    file: str,
    pattern: tuple[str, ...],
    kind: str,
    context: int | None,
    virtual: bool,
    vcpu: int | None,
    cr3: int | None,
    paging: str | None,
    limit: int | None,
    resync: bool,
    as_json: bool,
) -> int:
    r"""Search the guest's memory for one or more PATTERNs.

    Prints the address of each match and the bytes there, with --hex in hex and as text. Matches may cross into
    adjacent pages; with --virtual, into pages that are adjacent only in linear memory. With --json, each line is one
    object. The exit status is 1 if there is no match, or if FILE is damaged.

    A match of a regular expression is at most 4096 bytes long, and assertions look no further;
    ^ and \A match at the start of adjacent pages, $ and \Z at their end. With google-re2
    installed the search takes linear time, unless the expression has lookaround, backreferences
    or $. Otherwise the search ends with status 2 if 256 KiB take more than 10 s.
    """
    from itertools import islice

    from ...guest import search

    if len(pattern) > _MOST_PATTERNS:
        raise click.UsageError(f"{len(pattern)} patterns are too many; {_MOST_PATTERNS} at most")
    compilers = {
        "text": search.compile_text,
        "utf16": search.compile_utf16,
        "hex": search.compile_hex,
        "regex": search.compile_regex,
    }
    compiled = [compilers[kind](one) for one in pattern]
    status = BAD
    with open_file(file, resync=resync) as image:
        with progress(image):
            memory = image.memory
        searched = Watched(memory)
        linear = None
        if virtual or (vcpu, cr3, paging) != (None, None, None):
            from ...guest.linear import LinearMemory

            linear = LinearMemory(searched, paging_of(memory, vcpu, cr3, paging))  # type: ignore[arg-type]
        with progress(searched):
            matches = search.find_any(searched if linear is None else linear, compiled)
            for number, match in islice(matches, limit):
                status = GOOD
                around = None if context is None else _around(memory, linear, match, context)
                if as_json:
                    found = _json(match, memory, linear is not None, pattern[number], len(pattern) > 1, around)
                    print_json({"file": image.name, **found})
                else:
                    _show(match, kind, around)
        if linear is not None and linear.is_partial:
            complain(f"{file}: not all of its linear memory was searched; there is too much")
        return max(status, complain_of(image))


def _show(match: Match, kind: str, around: tuple[int, bytes] | None) -> None:
    from ..text import hexdump

    if around is None:
        shown = (
            hexdump.around(match.data, match.context) if kind in ("hex", "utf16") else hexdump.printable(match.context)
        )
        echo(f"{match.address:#014x}  {shown}")
        return
    echo(f"{match.address:#014x}  {hexdump.printable(match.data)}")
    for line in [*hexdump.hexdump([around[1]], around[0])][:-1]:
        echo(f"  {line}")


def _json(
    match: Match, memory: PhysicalMemory, is_linear: bool, pattern: str, names: bool, around: tuple[int, bytes] | None
) -> dict[str, object]:
    size = memory.page_size
    place = {} if is_linear else {"pfn": match.address // size, "offset": match.address % size}
    data: dict[str, object] = {"address": hex(match.address), **place, "data": match.data.hex()}
    if names:
        data["pattern"] = pattern
    if around is not None:
        data |= {"context_address": hex(around[0]), "context": around[1].hex()}
    return data


def _around(memory: PhysicalMemory, linear: LinearMemory | None, match: Match, length: int) -> tuple[int, bytes]:
    """Return up to `length` bytes before a match, the match, and as many after it, with their address."""
    pages = linear or memory
    size = memory.page_size
    start, end = max(0, match.address - length), match.address + len(match.data) + length
    for first, count in pages.ranges():
        if first * size <= match.address < (first + count) * size:
            start, end = max(start, first * size), min(end, (first + count) * size)
            break
    return start, pages.read_physical(start, end - start)
