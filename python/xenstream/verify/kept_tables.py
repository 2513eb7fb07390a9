"""The last page tables of a PV guest, for what Xen demands of them at END."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from .._tuples import NamedTuple
from ..guest.pages.page_data import PageDataReader
from ..limits import MOST_TABLES
from ..schema.names import PageType
from ..schema.pfn_batch import PfnBatch
from ..schema.pfn_entries import page_types


class Table(NamedTuple):
    """A page table: its level, 1 to 4, whether it is pinned, where in the file it is, and its contents."""

    level: int
    is_pinned: bool
    offset: int
    octets: bytes


class _Kept(NamedTuple):
    """What is kept of a page table: its page type's code, where it is in the file, and either its record's offset and
    its number there, or its contents.
    """

    code: int
    offset: int
    record: int
    number: int
    octets: bytes | None


def _levels() -> dict[int, tuple[int, bool]]:
    """Return level and whether it is pinned, by code of each page type of a page table."""
    names = {kind.value: kind.name for kind in PageType if page_types().is_page_table[kind.value]}
    return {code: (int(name[1]), name.endswith("_pin")) for code, name in names.items()}


class KeptTables:
    """The page tables that were sent last, by pfn; none if they are more than MOST_TABLES."""

    def __init__(self) -> None:
        self._tables: dict[int, _Kept] = {}
        self._overflowed = False

    def note(self, reader: PageDataReader, pages: PfnBatch) -> None:
        """Keep where the page tables among the pages of a record are. `pages` are all that have a page."""
        for number, pfn, code in pages.each_of_type(page_types().is_page_table):
            if not self._keep(pfn, _Kept(code, self._place(reader, number), reader.record.offset, number, None)):
                return

    def hold(self, reader: PageDataReader, number: int, pfn: int, code: int, octets: bytes) -> None:
        """Keep the contents of a page table, the page with this number in its record."""
        self._keep(pfn, _Kept(code, self._place(reader, number), reader.record.offset, number, octets))

    @staticmethod
    def _place(reader: PageDataReader, number: int) -> int:
        header = reader.header
        return int(reader.record.ofs_body + header.ofs_pages + number * header.len_page)

    def _keep(self, pfn: int, kept: _Kept) -> bool:
        if self._overflowed or (pfn not in self._tables and len(self._tables) >= MOST_TABLES):
            self._overflowed = True
            self._tables.clear()
            return False
        self._tables[pfn] = kept
        return True

    def tables(self, code_of: Callable[[int], int], again: Callable[[int], PageDataReader]) -> dict[int, Table]:
        """Return the page tables by pfn. `code_of` returns the code of a pfn's last page type, `again` a reader of the
        record at an offset.
        """
        levels, found = _levels(), dict[int, Table]()
        there = {pfn: kept for pfn, kept in self._tables.items() if code_of(pfn) == kept.code}
        for pfn, octets in self._contents(there, again):
            kept = there[pfn]
            found[pfn] = Table(*levels[kept.code], kept.offset, octets)
        return found

    def _contents(self, there: dict[int, _Kept], again: Callable[[int], PageDataReader]) -> Iterator[tuple[int, bytes]]:
        by_record = defaultdict[int, list[int]](list)
        for pfn, kept in there.items():
            if kept.octets is None:
                by_record[kept.record].append(pfn)
            else:
                yield pfn, kept.octets
        for offset, pfns in by_record.items():
            reader = again(offset)
            for pfn in pfns:
                for _, octets in reader.pages(there[pfn].number, 1):
                    yield pfn, octets
