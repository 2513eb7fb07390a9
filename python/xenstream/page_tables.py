"""Page-table pages of PV guests, many at a time.

What the bits of an entry mean the generated class says, once for each bit.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from . import encoding, layout
from .formats import PageTableEntry
from .lazy import np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@cache
def _places() -> tuple[tuple[int, int], tuple[int, int]]:
    """Return lowest bit and mask of an entry's pfn, and of what says whether it is present."""
    fields = encoding.shifts(PageTableEntry, ("pfn", "is_present"), is_le=True)
    (pfn, width), (present, _) = fields["pfn"], fields["is_present"]
    return (pfn, (1 << width) - 1 << pfn), (present, 1 << present)


def _words(rows: NDArray[np.uint8]) -> NDArray[np.uint64]:
    return np.ascontiguousarray(rows).view(f"<u{layout.size_of(PageTableEntry)}")


def highest_pfn(rows: NDArray[np.uint8]) -> int:
    """Return the highest pfn in page tables, uint8 of shape (n, 4096). Entries that are not present count, too."""
    low, mask = _places()[0]
    return int((_words(rows) & np.uint64(mask)).max()) >> low


def present_entries(rows: NDArray[np.uint8]) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.uint64]]:
    """Return of all present entries of page tables, uint8 of shape (n, 4096): the number of the page table,
    that of the entry in it, and the pfn.
    """
    (low, mask), (_, is_present) = _places()
    words = _words(rows)
    tables, entries = np.nonzero(words & np.uint64(is_present))
    return tables, entries, (words[tables, entries] & np.uint64(mask)) >> np.uint64(low)
