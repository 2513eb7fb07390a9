"""Facts about the pages of one PAGE_DATA record, for the rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..schema.pfn_batch import Found, PfnBatch
from ..schema.pfn_entries import page_types
from ..stream.record import Record


class First(NamedTuple):
    """The first of several places where something is wrong, its value, and how many places there are."""

    place: int = 0
    value: int = 0
    total: int = 0

    def more(self, base: int, found: Found) -> First:
        """Return this with further places; `base` is the number of the first entry that was looked at."""
        if not found.total:
            return self
        if self.total:
            return self._replace(total=self.total + found.total)
        return First(base + found.number, found.value, found.total)

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

    def take(self, base: int, batch: PfnBatch, highest: int, is_pv: bool) -> None:
        """Add what some entries say, of which the first is number `base`. `highest` is the highest pfn of the guest."""
        types = page_types()
        self.unknown = self.unknown.more(base, batch.of_type(types.is_unknown))
        self.reserved = self.reserved.more(base, batch.with_reserved())
        self.page_tables = self.page_tables.more(base, batch.of_type(types.is_page_table))
        if is_pv:
            self.beyond = self.beyond.more(base, batch.above(highest))
        else:
            self.too_high = self.too_high.more(base, batch.above(highest, types.is_populated))
        self.num_pages += batch.num_pages()

    @property
    def length(self) -> int:
        """The length that the record should have, in bytes."""
        return int(self.header.ofs_pages) + self.num_pages * int(self.header.len_page)


def scan_of(record: Record, header: Any) -> PageScan:
    """Return what the length of a record says. `header` is that of its PAGE_DATA."""
    return PageScan(header, room=max(0, record.length - header.ofs_pfns) // header.len_pfn)
