"""The command `xenstream memory map`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from ..budget import bounded
from ..complaints import complain
from ..options import FILE_HELP, epilog, file_argument, json_option, resync_option
from ..toolkit import BAD, GOOD, open_file, print_json, progress
from ..types import Number
from .toolkit import SPOOL_HELP, complain_of, paging_of, table_options

if TYPE_CHECKING:
    from ...guest.address_space import Range
    from ...guest.memory import PhysicalMemory


@click.command("map", epilog=f"{FILE_HELP} {SPOOL_HELP}\n\n" + epilog("xenstream memory map guest.save --vcpu 0"))
@file_argument
@click.option("--pfn", type=Number(), metavar="N", help="Print only the linear addresses that lead to this page.")
@table_options
@resync_option
@json_option
@bounded
def map(
    file: str, pfn: int | None, vcpu: int | None, cr3: int | None, paging: str | None, resync: bool, as_json: bool
) -> int:  # fmt: skip
    """Print which linear addresses page tables map.

    Each line is a range of linear addresses that are mapped to adjacent guest-physical ones with
    the same rights: first and last address, physical address, pages, and r, w, x, and u where
    user mode has access, too. Addresses that one table is mapped at again and again, as by Linux'
    espfix, are only counted. The exit status is 1 if nothing is mapped, or if FILE is damaged.
    """
    from ...guest.address_space import AddressSpace
    from ..terminal import Lines

    status = BAD
    with open_file(file, resync=resync) as image:
        with progress(image):
            memory = image.memory
        space = AddressSpace(memory.read_physical)
        found = space.ranges(paging_of(memory, vcpu, cr3, paging))
        with Lines(is_prompt=False) as out:
            for item in found if pfn is None else _of_page(found, pfn, memory.page_size):
                status = GOOD
                if as_json:
                    print_json({"file": image.name, **_json(item)})
                else:
                    out.add(_line(item, memory))
        if space.aliases:
            complain(f"{file}: {space.aliases} tables that are mapped again and again are left out")
        if space.is_partial:
            complain(f"{file}: there are more page tables than are looked at")
        return max(status, complain_of(image))


def _of_page(ranges: Iterator[Range], pfn: int, size: int) -> Iterator[Range]:
    """Yield where a page is mapped."""
    address = pfn * size
    for item in ranges:
        if item.physical <= address < item.physical + item.length:
            yield item._replace(linear=address + item.delta, physical=address, length=size)


def _rights(item: Range) -> str:
    from ...guest.address_space import EXECUTE, USER, WRITE

    return "r" + "".join(
        letter if item.rights & right else "-" for right, letter in ((WRITE, "w"), (EXECUTE, "x"), (USER, "u"))
    )


def _line(item: Range, memory: PhysicalMemory) -> str:
    last = item.linear + item.length - 1
    return (
        f"{item.linear:016x}-{last:016x}  {item.physical:#014x}  {item.length // memory.page_size:8}  {_rights(item)}"
    )


def _json(item: Range) -> dict[str, object]:
    return {
        "address": hex(item.linear),
        "physical": hex(item.physical),
        "bytes": item.length,
        "rights": _rights(item),
    }
