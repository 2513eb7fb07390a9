"""Facts about the pages of one PAGE_DATA record, for the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..guest.pages.page_data import PageDataReader, position_of_page
from ..schema.pfn_batch import NOTHING_FOUND, Found, PfnBatch
from ..schema.pfn_entries import page_types
from ..stream.record import Record

if TYPE_CHECKING:
    from ..schema.pfn_entries import PageData


class PageScan:
    """Facts about one PAGE_DATA record. `header` is None where it is too short for one."""

    num_pages: int = 0
    unknown: Found = NOTHING_FOUND
    reserved: Found = NOTHING_FOUND
    beyond: Found = NOTHING_FOUND
    page_tables: Found = NOTHING_FOUND
    num_different: int = 0
    too_high: Found = NOTHING_FOUND
    """Pfns that are to have memory and are above MAX_HVM_PFN."""

    def __init__(self, header: PageData | None = None, room: int = 0) -> None:
        self.header = header
        self.room = room
        """Whole pfn entries that the body has room for."""
        self.different: list[tuple[int, int]] = []
        """Pages that differ from what was sent before VERIFY: page number, pfn."""

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

    def reader(self, record: Record) -> PageDataReader:
        """Return what reads this record; ValueError if it is too short for a header."""
        if self.header is None:
            raise ValueError("PAGE_DATA without a header")
        return PageDataReader(record, self.header)

    @property
    def length(self) -> int:
        """The length that the record should have, in bytes; 0 without a header."""
        return 0 if self.header is None else position_of_page(self.header, self.num_pages)


def scan_of(record: Record, header: PageData) -> PageScan:
    """Return what the length of a record says. `header` is that of its PAGE_DATA."""
    return PageScan(header, room=max(0, record.length - header.ofs_pfns) // header.len_pfn)
