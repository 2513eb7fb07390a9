"""Page-table pages of PV guests, many at a time.

The generated class tells the meaning of an entry's bits, once for each bit.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import TYPE_CHECKING, Any

from .._lazy import np
from .._tuples import NamedTuple
from . import layout, names, packing

if TYPE_CHECKING:
    from numpy.typing import NDArray


@cache
def _places() -> tuple[tuple[int, int], tuple[int, int]]:
    """Return lowest bit and mask of an entry's pfn, and of what says whether it is present."""
    fields = packing.shifts(names.PageTable.Entry8, ("pfn", "is_present"), is_le=True)
    (pfn, width), (present, _) = fields["pfn"], fields["is_present"]
    return (pfn, (1 << width) - 1 << pfn), (present, 1 << present)


def _words(rows: NDArray[np.uint8]) -> NDArray[np.uint64]:
    return np.ascontiguousarray(rows).view(f"<u{layout.size_of(names.PageTable.Entry8)}")


@cache
def _within(max_pfn: int) -> list[tuple[int, bytes]]:
    """Return which bytes of an entry hold upper bits of its pfn, and all values with which that is at most `max_pfn`,
    whatever the bytes below hold.
    """
    low, mask = _places()[0]
    first, end = -(-low // 8), mask.bit_length()
    at = next(at for at in range(first, end) if (max_pfn + 1) >> (8 * at - low) <= 1 << 8)
    most = (max_pfn + 1) >> (8 * at - low)
    places = [(at, bytes(range(most)))]
    for above in range(at + 1, -(-end // 8)):
        bits = (1 << min(8, end - 8 * above)) - 1  # the rest is not of the pfn
        places.append((above, bytes(value for value in range(256) if not value & bits)))
    return places


def surely_within(octets: bytes, max_pfn: int) -> bool:
    """Return whether page tables can have no pfn above `max_pfn`, present or not; False where one has to look closer.

    Needs no arrays. Nothing is left to look at where `max_pfn` is just below a large power of two, or a multiple of it.
    """
    size = layout.size_of(names.PageTable.Entry8)
    return not any(octets[at::size].translate(None, values) for at, values in _within(max_pfn))


def highest_pfn(rows: NDArray[np.uint8]) -> int:
    """Return the highest pfn in page tables, uint8 of shape (n, 4096). Entries that are not present count, too."""
    low, mask = _places()[0]
    return int((_words(rows) & np.uint64(mask)).max()) >> low


def present_entries(rows: NDArray[np.uint8]) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.uint64]]:
    """For all present entries of page tables, uint8 of shape (n, 4096), return the number of the page table,
    that of the entry in it, and the pfn.
    """
    (low, mask), (_, is_present) = _places()
    words = _words(rows)
    tables, entries = np.nonzero(words & np.uint64(is_present))
    return tables, entries, (words[tables, entries] & np.uint64(mask)) >> np.uint64(low)


class Entry(NamedTuple):
    """A present entry of a page table: its number, the pfn that it maps, and its lowest bits."""

    number: int
    pfn: int
    flags: int


@cache
def flags(*instances: str) -> int:
    """Return the bits of an entry that decide these instances of its class."""
    return sum(1 << low for low, _ in packing.shifts(names.PageTable.Entry8, instances, is_le=True).values())


def entries_of(octets: bytes) -> list[Entry]:
    """Return the present entries of one page table. Needs no arrays."""
    (low, mask), (_, is_present) = _places()
    flag_bits = (1 << low) - 1
    words = struct.unpack(f"<{len(octets) // layout.size_of(names.PageTable.Entry8)}Q", octets)
    return [
        Entry(number, (word & mask) >> low, word & flag_bits) for number, word in enumerate(words) if word & is_present
    ]


class Bits(NamedTuple):
    """The meaning of the bits of an entry as masks: `pfn` includes those below it that are no flags. `no_execute` is 0
    where an entry has no such bit.
    """

    size: int
    pfn: int
    present: int
    large: int
    writable: int
    user: int
    no_execute: int


@cache
def bits_of(entry: Any) -> Bits:
    """Return the bits of one of the generated classes of entries."""
    names = ["is_present", "is_large", "is_writable", "is_user"]
    if hasattr(entry, "is_no_execute"):
        names.append("is_no_execute")
    found = packing.shifts(entry, ("pfn", *names), is_le=True)
    low, width = found["pfn"]
    flags_of = [1 << found[name][0] if name in found else 0 for name in (*names, "is_no_execute")][:5]
    return Bits(layout.size_of(entry), (1 << width) - 1 << low, *flags_of)
