"""Facts about the pages of one PAGE_DATA record, for the rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from .._lazy import np
from ..schema.pfn_entries import Run, entry_of_type
from ..stream.record import Record

if TYPE_CHECKING:
    from numpy.typing import NDArray


class First(NamedTuple):
    """The first of several places where something is wrong, its value, and how many places there are."""

    place: int = 0
    value: int = 0
    total: int = 0

    def more(self, place: int, value: int, count: int = 1) -> First:
        """Return this with `count` further places, the first of which is `place` and has `value`."""
        if count <= 0:
            return self
        return First(self.place, self.value, self.total + count) if self.total else First(place, value, count)

    def where(self, base: int, wrong: NDArray[np.bool_], values: NDArray[Any]) -> First:
        """Return this with the places where `wrong` holds; `base` is that of the first item."""
        if not wrong.any():
            return self
        first = int(wrong.argmax())
        return self.more(base + first, int(values[first]), int(np.count_nonzero(wrong)))

    def __str__(self) -> str:
        return f" (and {self.total - 1} more)" if self.total > 1 else ""


NOWHERE = First()


@dataclass(slots=True)
class PageScan:
    """Facts about one PAGE_DATA record. `header` is None where it is too short for one."""

    header: Any = None
    num_pages: int = 0
    room: int = 0
    """Whole pfn entries that the body has room for."""
    unknown: First = NOWHERE
    reserved: First = NOWHERE
    beyond: First = NOWHERE
    page_tables: First = NOWHERE
    different: list[tuple[int, int]] = field(default_factory=list)
    """Pages that differ from what was sent before VERIFY: page number, pfn."""
    num_different: int = 0
    too_high: First = NOWHERE
    """Pfns that are to have memory and are above MAX_HVM_PFN."""

    @property
    def length(self) -> int:
        """The length that the record should have, in bytes."""
        return int(self.header.ofs_pages) + self.num_pages * int(self.header.len_page)


def scan_of(record: Record, header: Any) -> PageScan:
    """Return what the length of a record says. `header` is that of its PAGE_DATA."""
    return PageScan(header, room=max(0, record.length - header.ofs_pfns) // header.len_pfn)


def scan_runs(result: PageScan, runs: Sequence[Run], highest: int) -> PageScan:
    """Fill in what runs of entries say. `highest` is the highest pfn that they may have."""
    base = 0
    for run in runs:
        kind, first, count = entry_of_type(run.code), run.first, run.num_pfns
        if not kind.is_known_type:
            result.unknown = result.unknown.more(base, run.code, count)
        if run.reserved:
            result.reserved = result.reserved.more(base, run.reserved, count)
        if kind.is_page_table:
            result.page_tables = result.page_tables.more(base, run.code, count)
        if kind.has_page:
            result.num_pages += count
        within = min(max(0, highest + 1 - first), count)
        result.beyond = result.beyond.more(base + within, first + within, count - within)
        if kind.is_populated:
            result.too_high = result.too_high.more(base + within, first + within, count - within)
        base += count
    return result


def num_pages(record: Record, result: PageScan) -> int:
    """Return how many pages the record says to have, but no more than it has room for."""
    room = max(0, record.length - int(result.header.ofs_pages)) // int(result.header.len_page)
    return min(result.num_pages, room)
