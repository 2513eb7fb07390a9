"""A map of a guest's memory: what the pages are in each part of its address space, for a picture of it.

The address space is cut into rows of cells of equal size. Rows without a page are left out, as most of the address
space of an HVM guest has none.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from .._lazy import np
from ..schema.pfn_entries import as_array, page_types
from .memory import PhysicalMemory
from .stats import Contents, Ranges

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pfns = NDArray[np.uint64]
    Flags = NDArray[np.bool_]


COLUMNS = 128
MOST_ROWS = 32


@dataclass(slots=True)
class MemoryMap:
    """How many pages of each kind are in each cell of `cell_pages` pfns; `columns` cells are a row.

    `rows` has the first pfn of each row with a page. Each list of counts has a number per cell, row by row: `present`,
    pfns that have a page; `zero`, pages of zeros; `duplicate`, others that repeat an earlier one; `tables`, page tables
    of a PV guest; `resent`, pages that were sent more than once. `zero` and `duplicate` are None if the pages were not
    read.
    """

    cell_pages: int
    columns: int = COLUMNS
    rows: list[int] = field(default_factory=list)
    present: list[int] = field(default_factory=list)
    tables: list[int] = field(default_factory=list)
    resent: list[int] = field(default_factory=list)
    zero: list[int] | None = None
    duplicate: list[int] | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the map as JSON-ready data."""
        return asdict(self)


def memory_map(memory: PhysicalMemory, ranges: Ranges, repeats: tuple[Flags, Flags] | None = None) -> MemoryMap:
    """Return the map of a memory; `repeats` says which pages are zero and which repeat an earlier one."""
    bits = _bits(ranges)
    rows = _rows(ranges, bits)
    row_pages = COLUMNS << bits
    made = MemoryMap(1 << bits, rows=(rows * np.uint64(row_pages)).tolist())
    cells = len(rows) * COLUMNS
    present, tables, resent, zero, duplicate = (np.zeros(cells, dtype=np.int64) for _ in range(5))
    is_table = as_array(page_types().is_page_table)
    start = 0
    for pfns, codes, times in memory.index.kinds():
        row = np.searchsorted(rows, pfns // np.uint64(row_pages))
        cell = row * COLUMNS + ((pfns >> np.uint64(bits)) % np.uint64(COLUMNS)).astype(np.intp)
        counted = [(present, None), (tables, is_table[codes]), (resent, times > 1)]
        if repeats is not None:
            counted += [
                (zero, repeats[0][start : start + len(pfns)]),
                (duplicate, repeats[1][start : start + len(pfns)]),
            ]
        for counts, which in counted:
            counts += np.bincount(cell if which is None else cell[which], minlength=cells)
        start += len(pfns)
    made.present, made.tables, made.resent = present.tolist(), tables.tolist(), resent.tolist()
    if repeats is not None:
        made.zero, made.duplicate = zero.tolist(), duplicate.tolist()
    return made


def contents(repeats: tuple[Flags, Flags]) -> Contents:
    """Count the pages that are zero, and those that repeat an earlier one."""
    is_zero, is_duplicate = repeats
    return Contents(int(np.count_nonzero(is_zero)), int(np.count_nonzero(is_duplicate)))


def _bits(ranges: Ranges) -> int:
    """Return the size of a cell, as a power of two, with which the pages are in no more than MOST_ROWS rows."""
    bits = 0
    while _num_rows(ranges, bits) > MOST_ROWS:
        bits += 1
    return bits


def _ends(ranges: Ranges, bits: int) -> tuple[Pfns, Pfns]:
    """Return the first and the last row of each range."""
    row_pages = np.uint64(COLUMNS << bits)
    firsts, counts = np.array(ranges.numbers[::2], dtype=np.uint64), np.array(ranges.numbers[1::2], dtype=np.uint64)
    return firsts // row_pages, (firsts + counts - np.uint64(1)) // row_pages


def _num_rows(ranges: Ranges, bits: int) -> int:
    if not len(ranges):
        return 0
    first, last = _ends(ranges, bits)
    return int((last - first).sum()) + len(first) - int(np.count_nonzero(first[1:] == last[:-1]))


def _rows(ranges: Ranges, bits: int) -> Pfns:
    """Return the numbers of the rows that have a page, ascending."""
    if not len(ranges):
        return np.zeros(0, dtype=np.uint64)
    first, last = _ends(ranges, bits)
    long = last - first > 1  # few: each of them fills a row
    between = (np.arange(start + 1, end, dtype=np.uint64) for start, end in zip(first[long], last[long], strict=True))
    return np.unique(np.concatenate([first, last, *between]))
