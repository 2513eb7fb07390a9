"""What a receiver knows of the guest's memory, from PAGE_DATA records as they pass.

Nothing here holds pages. From a seekable source only page tables are read; a comparison
that needs more (VERIFY, start_info) goes back to the records concerned. From any other
source each page passes by once, so a digest of it is kept, 8 octets a pfn.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import xxhash
from numpy.typing import NDArray

from . import layout
from .formats import Libxc, PageType, StartInfo32, StartInfo64
from .pages import Entries, PfnMap, page_types
from .stream import Record

Pfns = NDArray[np.uint64]
PageTableEntry = Libxc.PageTableEntry

NEVER_SENT = 0

_POPULATED = 0x80  # beside a pfn's page type code


@dataclass(slots=True)
class First:
    """The first of several places where something is wrong, and how many there are."""

    index: int = 0
    value: int = 0
    count: int = 0

    def add(self, base: int, wrong: NDArray[np.bool_], values: NDArray[Any]) -> None:
        """Count the places where `wrong` holds; `base` is the index of the first item."""
        if wrong.any():
            where = int(wrong.argmax())
            if not self.count:
                self.index, self.value = base + where, int(values[where])
            self.count += int(np.count_nonzero(wrong))

    def __str__(self) -> str:
        return f" (and {self.count - 1} more)" if self.count > 1 else ""


@dataclass(slots=True)
class PageScan:
    """What one PAGE_DATA record says. `header` is None where it is too short for one."""

    header: Any = None
    num_pages: int = 0
    room: int = 0
    """Whole pfn entries that the body has room for."""
    unknown: First = field(default_factory=First)
    reserved: First = field(default_factory=First)
    beyond: First = field(default_factory=First)
    page_tables: First = field(default_factory=First)
    bad_entries: list[tuple[int, int, int]] = field(default_factory=list)
    """Page-table entries that point beyond the P2M: page number, entry, pfn."""
    num_bad_entries: int = 0
    different: list[tuple[int, int]] = field(default_factory=list)
    """Pages that differ from what was sent before VERIFY: page number, pfn."""
    num_different: int = 0
    max_populated: int = 0

    @property
    def length(self) -> int:
        """The length that the record should have, in octets."""
        return int(self.header.ofs_pages) + self.num_pages * int(self.header.len_page)


_MOST_LISTED = 8


class GuestMemory:
    """The receiver's view of a guest's memory.

    Attributes: `max_pfn`, the highest pfn that the P2M of a PV guest covers; `verifying`,
    whether VERIFY has come; `overflowed`, whether the pfns lie so far apart that not all
    could be kept track of.
    """

    def __init__(self) -> None:
        self.max_pfn = 0
        self.verifying = False
        self._frames = PfnMap("u1")
        self._digests = PfnMap("u8")
        self._start_infos = PfnMap("u8")
        self._records: array[int] = array("Q")
        self._template: Record | None = None

    @property
    def overflowed(self) -> bool:
        return self._frames.overflowed or self._digests.overflowed

    def frame(self, pfn: int) -> tuple[int, bool]:
        """Return the page type code of a pfn and whether it has memory."""
        frame = self._frames.get1(pfn)
        return frame & ~_POPULATED, bool(frame & _POPULATED)

    def frames_of_type(self, pfns: Pfns, kind: PageType) -> NDArray[np.bool_]:
        """Return of each pfn whether it has memory and this type, bool of the same length."""
        wanted: NDArray[np.bool_] = self._frames.get(pfns) == (_POPULATED | kind.value)
        return wanted

    def scan(self, record: Record, is_pv: bool, width: int) -> PageScan:
        """Read one PAGE_DATA record and take in what it does to the memory."""
        result = PageScan(record.page_data_header())
        if result.header is None:
            return result
        pfns, codes = self._entries(record, result, is_pv)
        keep = page_types().has_page[codes]
        pfns, codes = pfns[keep], codes[keep]
        self._pages(record, result, pfns, codes, is_pv, width)
        if record.is_seekable and not self.verifying:
            self._template = record
            self._records.append(record.offset)
        return result

    def start_verifying(self) -> None:
        """Compare pages from here on. Goes back over a seekable source for their digests."""
        if self.verifying:
            return
        for record in self._past_records():
            for pfns, rows in _pages_with_pfns(record):
                self._keep_digests(pfns, rows)
        self.verifying = True

    def start_info(self, pfn: int, width: int) -> tuple[int, int]:
        """Return the pfns of xenstore's and the console's page that the start_info page
        `pfn` names; zeros if no contents were ever sent for it.
        """
        for record in reversed(list(self._past_records())):
            for pfns, rows in _pages_with_pfns(record, only=pfn):
                return _start_info_fields(rows[pfns == pfn][-1:], width)
        packed = self._start_infos.get1(pfn)
        return packed >> 32, packed & 0xFFFFFFFF

    def _entries(self, record: Record, result: PageScan, is_pv: bool) -> tuple[Pfns, NDArray[np.intp]]:
        """Take in the pfn entries; return those that can have a page in this record."""
        types, header = page_types(), result.header
        left = max(0, record.length - header.ofs_pages) // header.len_page
        result.room = max(0, record.length - header.ofs_pfns) // header.len_pfn
        pfns: list[Pfns] = []
        codes: list[NDArray[np.intp]] = []
        base = 0
        for entries in record.entry_chunks(header):
            code = entries.codes.astype(np.intp)
            self._check_entries(result, entries, code, base, is_pv)
            populated = types.is_populated[code]
            if is_pv:
                self._frames.set(entries.pfns[populated], _POPULATED, keep=0xFF)
                self._frames.set(entries.pfns, code.astype(np.uint8), keep=_POPULATED)
            elif populated.any():
                result.max_populated = max(result.max_populated, int(entries.pfns[populated].max()))
            has_page = np.flatnonzero(types.has_page[code])
            result.num_pages += len(has_page)
            pfns.append(entries.pfns[has_page[:left]])
            codes.append(code[has_page[:left]])
            left -= len(pfns[-1])
            base += len(entries)
        if not pfns:
            return np.zeros(0, np.uint64), np.zeros(0, np.intp)
        return np.concatenate(pfns), np.concatenate(codes)

    def _check_entries(
        self, result: PageScan, entries: Entries, code: NDArray[np.intp], base: int, is_pv: bool
    ) -> None:
        types = page_types()
        result.unknown.add(base, ~types.known[code], code)
        result.reserved.add(base, entries.reserved != 0, entries.reserved)
        result.page_tables.add(base, types.is_page_table[code], code)
        if is_pv:
            result.beyond.add(base, entries.pfns > np.uint64(self.max_pfn), entries.pfns)

    def _pages(
        self, record: Record, result: PageScan, pfns: Pfns, codes: NDArray[np.intp], is_pv: bool, width: int
    ) -> None:
        """Look into the pages that matter, in their order."""
        is_table = page_types().is_page_table[codes] if is_pv else np.zeros(len(codes), dtype=bool)
        wanted = np.ones(len(pfns), dtype=bool) if self.verifying else is_table
        for numbers, rows in record.page_blocks(result.header, wanted):
            tables = is_table[numbers]
            if tables.any():
                self._page_tables(result, numbers[tables], rows[tables])
            if self.verifying:
                self._compare(result, numbers, pfns[numbers], rows)
            elif not record.is_seekable:
                self._keep_digests(pfns[numbers], rows)
                if is_pv:
                    self._keep_start_infos(pfns[numbers], rows, width)

    def _page_tables(self, result: PageScan, numbers: NDArray[np.intp], rows: NDArray[np.uint8]) -> None:
        """Populate what page tables point at, as the receiver does."""
        size = layout.size_of(PageTableEntry)
        per_page = rows.shape[1] // size
        entry = layout.columns(PageTableEntry, np.ascontiguousarray(rows).reshape(-1, size))
        present = np.flatnonzero(entry.is_present)
        pfns = entry.pfn[present]
        beyond = pfns > np.uint64(self.max_pfn)
        for where in np.flatnonzero(beyond)[: _MOST_LISTED - len(result.bad_entries)]:
            at = int(present[where])
            result.bad_entries.append((int(numbers[at // per_page]), at % per_page, int(pfns[where])))
        result.num_bad_entries += int(np.count_nonzero(beyond))
        self._frames.set(pfns[~beyond], _POPULATED, keep=0xFF)

    def _compare(self, result: PageScan, numbers: NDArray[np.intp], pfns: Pfns, rows: NDArray[np.uint8]) -> None:
        before = self._digests.get(pfns)
        before[before == NEVER_SENT] = _digest(bytes(rows.shape[1]))  # fresh memory is zero
        for number, pfn, row, digest in zip(numbers, pfns, rows, before, strict=True):
            if _digest(row) != digest:
                result.num_different += 1
                if len(result.different) < _MOST_LISTED:
                    result.different.append((int(number), int(pfn)))

    def _keep_digests(self, pfns: Pfns, rows: NDArray[np.uint8]) -> None:
        digests = np.fromiter(map(_digest, rows), dtype=np.uint64, count=len(rows))
        self._digests.set(pfns, digests)

    def _keep_start_infos(self, pfns: Pfns, rows: NDArray[np.uint8], width: int) -> None:
        """Keep what start_info would say, for every page may turn out to be it."""
        store, console = (_clipped(column) for column in _start_info_columns(rows, width))
        self._start_infos.set(pfns, store << np.uint64(32) | console)

    def _past_records(self) -> Iterator[Record]:
        if self._template is not None:
            for offset in self._records:
                yield self._template.at(offset)


def _digest(page: Any) -> int:
    return xxhash.xxh3_64_intdigest(page) or 1  # 0 is NEVER_SENT


def _pages_with_pfns(record: Record, only: int | None = None) -> Iterator[tuple[Pfns, NDArray[np.uint8]]]:
    """Yield the pfns and contents of a past record's pages, all or only those of one pfn."""
    header = record.page_data_header()
    has_page = page_types().has_page
    pfns = np.concatenate([e.pfns[has_page[e.codes.astype(np.intp)]] for e in record.entry_chunks(header)])
    pfns = pfns[: max(0, record.length - header.ofs_pages) // header.len_page]
    wanted = np.ones(len(pfns), dtype=bool) if only is None else pfns == np.uint64(only)
    if wanted.any():
        for numbers, rows in record.page_blocks(header, wanted):
            yield pfns[numbers], rows


def _clipped(column: Pfns) -> Pfns:
    """Make pfns fit 32 bits; no PV guest has one that does not."""
    return np.minimum(column, np.uint64(0xFFFFFFFF))


def start_info_class(width: int) -> Any:
    """Return the generated start_info of a guest of this width in octets."""
    start, end = layout.spans(StartInfo64)["store_mfn"]
    return StartInfo64 if width == end - start else StartInfo32


def _start_info_columns(rows: NDArray[np.uint8], width: int) -> tuple[Pfns, Pfns]:
    spans = layout.spans(start_info_class(width))

    def column(name: str) -> Pfns:
        start, end = spans[name]
        return rows[:, start:end].copy().view(f"<u{end - start}")[:, 0].astype(np.uint64)

    return column("store_mfn"), column("console_mfn")


def _start_info_fields(row: NDArray[np.uint8], width: int) -> tuple[int, int]:
    store, console = _start_info_columns(row, width)
    return int(_clipped(store)[0]), int(_clipped(console)[0])
