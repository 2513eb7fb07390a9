"""Reads PAGE_DATA records piece by piece: header, pfn entries, pages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ...limits import ENTRIES_AT_ONCE
from ...schema import layout
from ...schema.pfn_batch import PfnBatch
from ...schema.pfn_entries import PageData, size_of_entry
from ...stream.record import Record

_PAGES_AT_ONCE = 256


@cache
def _len_header() -> int:
    return layout.size_of(PageData, False, is_le=True)


def position_of_entry(header: PageData, number: int) -> int:
    """Return the offset of a pfn entry in a body with this header, given its number."""
    return header.ofs_pfns + number * header.len_pfn


def position_of_page(header: PageData, number: int) -> int:
    """Return the offset of a page in a body with this header, given its number."""
    return header.ofs_pages + number * header.len_page


class PageDataReader:
    """Reads one PAGE_DATA record. Read the pieces of a stream that passes once in order, and only once.

    Attributes: `record`; `header`, the generated PageData of just its header.
    """

    __slots__ = ("header", "record")

    def __init__(self, record: Record, header: PageData) -> None:
        self.record = record
        self.header = header

    @classmethod
    def of(cls, record: Record) -> PageDataReader | None:
        """Read the header of a record; return None if it is cut short."""
        is_big_endian = record.is_big_endian
        try:
            octets = record.read(0, _len_header())
            return cls(record, layout.parse_again(PageData, octets, is_big_endian, is_le=not is_big_endian))
        except EOFError:
            return None

    @property
    def room(self) -> int:
        """Number of whole pages for which the record has room."""
        return max(0, self.record.length - self.header.ofs_pages) // self.header.len_page

    def ofs_entry(self, number: int) -> int:
        """Return the offset in the file of a pfn entry, given its number."""
        return self.record.ofs_body + position_of_entry(self.header, number)

    def ofs_page(self, number: int) -> int:
        """Return the offset in the file of a page, given its number."""
        return self.record.ofs_body + position_of_page(self.header, number)

    def batches(self) -> Iterator[PfnBatch]:
        """Yield the pfn entries, in pieces of at most ENTRIES_AT_ONCE; fewer than the header says if the data ends."""
        record, size = self.record, size_of_entry()
        position, left = self.header.ofs_pfns, self.header.num_pfns * size
        most = ENTRIES_AT_ONCE * size
        while left:
            octets = record.read(position, left if left < most else most)
            if len(octets) >= size:
                yield PfnBatch(octets, record.is_big_endian)
            if len(octets) < most:
                return
            position, left = position + most, left - most

    def pages(self, first: int, count: int) -> Iterator[tuple[int, bytes]]:
        """Yield `count` pages from number `first` on, in pieces: number of the piece's first page, contents of whole
        pages. Yields fewer if the data ends.
        """
        record, header, size = self.record, self.header, self.header.len_page
        for start in range(first, first + count, _PAGES_AT_ONCE):
            position = position_of_page(header, start)
            if not record.is_seekable and record.position < position:
                return  # the stream has ended before
            octets = record.read(position, min(_PAGES_AT_ONCE, first + count - start) * size)
            rest = len(octets) % size
            if len(octets) > rest:
                yield start, octets[:-rest] if rest else octets

    def expect(self, first: int, count: int) -> None:
        """Announce that `count` pages from number `first` on will be read. The source must be seekable."""
        self.record.expect(position_of_page(self.header, first), count * self.header.len_page)

    def passing(self, num_pages: int, buffer: memoryview) -> Iterator[int]:
        """Fill `buffer` with the next pages of a stream that passes once, again and again; yield the number of whole
        pages in it each time. The pfn entries must have been read.
        """
        size = self.header.len_page
        most = len(buffer) // size
        if self.record.position < position_of_page(self.header, 0):
            return  # the stream has ended before
        while num_pages:
            wanted = min(num_pages, most)
            count = self.record.read_into(buffer if wanted == most else buffer[: wanted * size]) // size
            if count:
                yield count
            if count < wanted:
                return
            num_pages -= count
