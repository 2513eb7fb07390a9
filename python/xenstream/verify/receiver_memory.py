"""A receiver's view of the guest's memory, from PAGE_DATA records as they pass.

Nothing here holds pages. From a seekable source only page tables are read; a comparison
that needs more (VERIFY, start_info) goes back to the records concerned. From any other
source each page passes by once, so a digest of it is kept, 8 bytes a pfn.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, cast

from .._lazy import np, xxhash
from .._tuples import NamedTuple
from ..guest.pages.page_data import PageDataReader, position_of_entry
from ..guest.pages.pfn_map import PfnMap
from ..guest.pages.pfn_set import PfnSet
from ..limits import (
    ENTRIES_AT_ONCE,
    MOST_DIFFERENT_LISTED,
    MOST_DIGEST_PARTS,
    MOST_FRAME_PARTS,
    MOST_FRAMES_BESIDE_DIGESTS,
    MOST_START_INFO_PARTS,
    MOST_TABLES_WAITING,
)
from ..schema import layout, names
from ..schema.entry_runs import as_run
from ..schema.names import PageType
from ..schema.pfn_batch import PfnBatch
from ..schema.pfn_entries import PageData, Run, as_array, page_types
from ..stream.record import Record
from .page_findings import PageScan, scan_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .kept_tables import KeptTables, Table

    Pfns = NDArray[np.uint64]


MAX_HVM_PFN = (1 << 36) - 1
"""The highest pfn for which libxenguest can get itself a bitmap (8 GiB of it)."""

FRAME_BITS = 14  # smaller parts would be strewn over the heap, with gaps between

NEVER_SENT = 0

_NEVER_SENT_AS_OCTETS = array("Q", [NEVER_SENT]).tobytes()

_MOST_PFN = 0xFFFFFFFF  # of a PV guest

_PASSING = 32  # pages

_POPULATED = 0x80  # beside a pfn's page type code


class Beyond(NamedTuple):
    """Entries of page tables in one record that are present and point beyond the P2M.

    For the first one: the offset of its page table in the file, that table's number among the record's pages, its own
    in it, and the pfn that it maps. `total`: how many there are.
    """

    record: Record
    ofs_page: int
    page: int
    entry: int
    pfn: int
    total: int


class _Alike(NamedTuple):
    """What PAGE_DATA records have alike whose entries are one run each, of the same length and type.

    `header`: the record's. `start`: the bytes before the entries. `length`: of those and the entries. `kind`: all that
    the run says besides its first pfn.
    """

    header: Any
    start: bytes
    length: int
    kind: tuple[int, ...]


class _Waiting(NamedTuple):
    """Page tables to be looked into: `num_pages` pages of a record, and what `max_pfn` was when they came."""

    reader: PageDataReader
    first: int
    num_pages: int
    max_pfn: int


class GuestMemory:
    """The receiver's view of a guest's memory.

    Attributes: `max_pfn`, the highest pfn that the P2M of a PV guest covers; `verifying`,
    whether VERIFY was received; `overflowed`, whether the pfns lie so far apart that not all
    could be kept track of; `compares_some`, whether not all that follows VERIFY is compared; `num_pages`, how many
    pages the guest has at least: those with a pfn above all that came before, which are all of them unless some came
    out of order; `first_pfn`, that of the last record; `zero_pages`, how many of the pages that pass once are all
    zeros, None unless it was set to 0 to have them counted.
    """

    def __init__(self) -> None:
        self.max_pfn = 0
        self.num_pages = 0
        self._highest = -1
        self.first_pfn = 0
        self.zero_pages: int | None = None
        self.verifying = False
        self._frames = PfnMap("u1", MOST_FRAME_PARTS, FRAME_BITS)
        self._populated = PfnSet()  # of an HVM guest
        self._digests = PfnMap("u8", MOST_DIGEST_PARTS)
        self._start_infos: dict[int, PfnMap] = {}  # by the width that start_info would have
        self._records: array[int] = array("Q")
        self._waiting: deque[_Waiting] = deque()
        self._num_waiting = 0
        self._beyond: list[Beyond] = []
        self._owed: array[int] = array("Q")  # offsets of records with page tables, and max_pfn when they came
        self._template: Record | None = None
        self._like: tuple[Any, ...] = ()
        self._scan = PageScan()
        self._alike: _Alike | None = None

    @cached_property
    def _tables(self) -> KeptTables:
        from .kept_tables import KeptTables  # which a PV guest alone has

        return KeptTables()

    @property
    def overflowed(self) -> bool:
        return self._frames.overflowed

    @property
    def compares_some(self) -> bool:
        # Digests are kept before VERIFY only where the pages cannot be read again.
        return self.verifying and self._digests.overflowed

    def frame(self, pfn: int) -> tuple[int, bool]:
        """Return the page type code of a pfn and whether it has memory."""
        frame = self._frames.get1(pfn)
        if not frame & _POPULATED and self._owed:
            self._populate_owed()
            frame = self._frames.get1(pfn)
        return frame & ~_POPULATED, bool(frame & _POPULATED)

    def is_absent(self, pfn: int) -> bool:
        """Whether a pfn of an HVM guest surely has no memory."""
        return not self._populated.overflowed and pfn not in self._populated

    def page_tables(self) -> dict[int, Table]:
        """Return the page tables of a PV guest that were sent last, by pfn; none if they are too many."""
        return self._tables.tables(
            lambda pfn: self.frame(pfn)[0], lambda offset: _again(cast(Record, self._template).at(offset))
        )

    def num_populated(self) -> int:
        """Return how many pfns have memory at least. In a PV guest, those that nothing but page tables name and that
        were not sent do not count.
        """
        if not len(self._frames):
            return len(self._populated)
        return sum(self._frames.num_of(number) for number in range(_POPULATED, _POPULATED + len(page_types().has_page)))

    def frames_of_type(self, pfns: Pfns, kind: PageType) -> NDArray[np.bool_]:
        """Return for each pfn whether it has memory and this type, bool of the same length."""
        frames = self._frames.get(pfns)
        if self._owed and not (frames & _POPULATED).all():
            self._populate_owed()
            frames = self._frames.get(pfns)
        wanted: NDArray[np.bool_] = frames == (_POPULATED | kind.value)
        return wanted

    def are_of_type(self, batch: PfnBatch, kind: PageType) -> bool:
        """Whether all entries of a batch are plain pfns that surely have memory and this type."""
        is_plain = not any(batch.counts()[1:]) and not batch.with_reserved().total
        is_within = is_plain and batch.bounds()[1] <= self.max_pfn
        return is_within and self._frames.are_all(batch, _POPULATED | kind.value)

    def scan(self, record: Record, is_pv: bool, width: int | None) -> PageScan:
        """Read one PAGE_DATA record and take in what it does to the memory. `width` is that of a PV guest's words in
        bytes, None where it is not known yet.

        Returns the same object as before if nothing has changed but the pfns, and these all are good.
        """
        alike = self._alike
        if alike is not None and record.header is alike.header and self._take_alike(record, alike, is_pv):
            return self._scan
        self._alike = None
        reader = PageDataReader.of(record)
        if reader is None:
            return PageScan()
        has_file = record.is_seekable and not self.verifying
        result, pages = self._entries(reader, is_pv, not has_file)
        if self.verifying:
            self._compare_pages(reader, result, pages, is_pv)
        elif not record.is_seekable:
            self._passing_pages(reader, result, pages, () if not is_pv else _widths() if width is None else (width,))
        elif is_pv and result.page_tables.total:
            self._tables.note(reader, pages)
            self._let_wait(reader, pages.stretches(page_types().is_page_table))
        if has_file:
            self._template = record
            self._records.append(record.offset)
            if result is self._scan and not result.page_tables.total:
                self._alike = _alike(reader, self._like[2])
        return result

    # Nearly all records of a real stream are a run of 1024 entries each, of one type. Without this path beside that of
    # `_entries` and `_findings`, `verify` of 1020 of them takes 5 % more instructions (callgrind, Python 3.11).
    def _take_alike(self, record: Record, alike: _Alike, is_pv: bool) -> bool:
        """Take in a record that is like the last one but for its first pfn, and return whether it is."""
        octets = record.read(0, alike.length)
        if not octets.startswith(alike.start):
            return False
        run = as_run(octets[len(alike.start) :], record.is_big_endian)
        if run is None or run[1:] != alike.kind or run.last > (self.max_pfn if is_pv else MAX_HVM_PFN):
            return False
        self.first_pfn = run[0]
        self._take_runs((run,), is_pv)
        self._records.append(record.offset)
        return True

    def start_verifying(self) -> None:
        """Compare pages from here on. Goes back over a seekable source for their digests."""
        if self.verifying:
            return
        self.verifying, self._alike = True, None
        if not self._has_room_for_digests():
            return
        for record in self._past_records():
            reader = _again(record)
            pages = _pages_of(reader)
            digests = array("Q", [_digest(row) for _, rows in _rows(reader, pages) for row in rows])
            self._keep_digests(pages.head(len(digests)), digests)

    def start_info(self, pfn: int, width: int) -> tuple[int, int] | None:
        """Return the pfns of xenstore's and the console's page that the start_info page names.

        `pfn` is that page's. Zeros if no contents were ever sent for it, None if they are not known.
        """
        for record in self._past_records(backwards=True):
            page = _last_page_of(record, pfn)
            if page is not None:
                info = layout.parse_bytes(start_info_class(width), page)
                return min(info.store_mfn, _MOST_PFN), min(info.console_mfn, _MOST_PFN)
        packed = self._start_infos_of(width).get1(pfn)
        if not packed and self._start_infos_of(width).overflowed:
            return None
        return _halves(packed)

    def _start_infos_of(self, width: int) -> PfnMap:
        return self._start_infos.setdefault(width, PfnMap("u8", MOST_START_INFO_PARTS))

    def _entries(self, reader: PageDataReader, is_pv: bool, needs_pages: bool) -> tuple[PageScan, PfnBatch]:
        """Take in the pfn entries; return what they say, and those that have a page in the record if they are needed or
        there are page tables among them.
        """
        result, base, pages = None, 0, list[PfnBatch]()
        needs_pages |= reader.header.num_pfns > ENTRIES_AT_ONCE
        for batch in reader.batches():
            lowest, highest = batch.bounds()
            if not base:
                self.first_pfn = lowest
            if batch.runs is None:
                self._take_arrays(batch, highest, is_pv)
            else:
                self._take_runs(batch.runs, is_pv)
            result = self._findings(reader, batch, highest, result, base, is_pv)
            base += len(batch)
            if result.num_pages and (needs_pages or result.page_tables.total):
                pages.append(batch.pages(reader.room - sum(map(len, pages))))
        return result or scan_of(reader.record, reader.header), PfnBatch.joined(pages)

    def _take_runs(self, runs: Iterable[Run], is_pv: bool) -> None:
        """Take in what entries do to the memory, and count the pages that come with new pfns."""
        has_memory = page_types().is_populated
        for first, num_pfns, code, _ in runs:
            if is_pv:
                self._frames.set_run(first, num_pfns, _frames_of_types()[code], _POPULATED)
            elif has_memory[code]:
                self._populated.add_run(first, num_pfns)
            if first > self._highest:
                self.num_pages += num_pfns if has_memory[code] else 0
                self._highest = first + num_pfns - 1

    def _take_arrays(self, batch: PfnBatch, highest: int, is_pv: bool) -> None:
        """Do the same with entries that are no runs, and have pfns up to `highest`."""
        if is_pv:
            self._frames.put(batch, _frames_of_types(), _POPULATED)
        else:
            self._populated.add(batch)
        if highest > self._highest:
            pfns = batch.pfns[as_array(page_types().is_populated)[batch.codes]]
            self.num_pages += len(np.unique(pfns[pfns > np.uint64(self._highest)] if self._highest >= 0 else pfns))
            self._highest = highest

    def _findings(
        self, reader: PageDataReader, batch: PfnBatch, top: int, result: PageScan | None, base: int, is_pv: bool
    ) -> PageScan:
        """Add what a record's entries from number `base` on say, of which the highest pfn is `top`. If all its entries
        are like those of the last record, that is known.
        """
        highest, header = self.max_pfn if is_pv else MAX_HVM_PFN, reader.header
        is_whole = top <= highest and not self.verifying and len(batch) == header.num_pfns
        shape = batch.shape if is_whole else None
        like = header, reader.record.length, shape
        if shape is not None and like == self._like:
            return self._scan
        if result is None:
            result = scan_of(reader.record, header)
        result.take(base, batch, highest, is_pv)
        if shape is not None:
            self._scan, self._like = result, like
        return result

    def _compare_pages(self, reader: PageDataReader, result: PageScan, pages: PfnBatch, is_pv: bool) -> None:
        """Compare pages with what was sent before VERIFY, and look into the page tables among them, in their order."""
        is_table = as_array(page_types().is_page_table)[pages.codes] if is_pv else np.zeros(len(pages), dtype=bool)
        for first, rows in _rows(reader, pages):
            numbers = np.arange(first, first + len(rows))
            tables = is_table[numbers]
            if tables.any():
                self._page_tables(reader, numbers[tables], rows[tables], self.max_pfn)
            self._compare(result, numbers, pages.pfns[numbers], rows)

    def _passing_pages(self, reader: PageDataReader, result: PageScan, pages: PfnBatch, widths: Sequence[int]) -> None:
        """Keep of pages that pass once what may be asked for later. `widths` are those that start_info
        may have; an HVM guest has none.
        """
        if not len(pages):
            return
        window, has_tables = self._window, bool(widths) and result.page_tables.total > 0
        is_table = as_array(page_types().is_page_table)[pages.codes] if has_tables else None
        columns = [column for width in widths for column in _start_info_columns(window.rows, width)]
        infos = [np.zeros(len(pages), dtype=np.uint64) for _ in columns]
        digests = array("Q")
        for count in reader.passing(len(pages), window.view):
            start, end = len(digests), len(digests) + count
            digests.extend(map(xxhash.xxh3_64_intdigest, window.pages[:count]))
            if infos:
                for info, column in zip(infos, columns, strict=True):
                    info[start:end] = column[:count]  # every page may turn out to be start_info
            if is_table is not None:
                tables = np.flatnonzero(is_table[start:end])
                if len(tables):
                    self._page_tables(reader, tables + start, window.rows[tables], self.max_pfn)
                    for row, number in zip(tables.tolist(), (tables + start).tolist(), strict=True):
                        pfn, code = int(pages.pfns[number]), int(pages.codes[number])
                        self._tables.hold(reader, number, pfn, code, bytes(window.pages[row]))
        if self.zero_pages is not None:
            self.zero_pages += digests.count(_digest(bytes(reader.header.len_page)))
        there = pages.head(len(digests))
        self._keep_digests(there, digests)
        for width, store, console in zip(widths, infos[::2], infos[1::2], strict=True):
            self._start_infos_of(width).set(there.pfns, _packed(store[: len(digests)], console[: len(digests)]))

    @cached_property
    def _window(self) -> _Window:
        return _Window(layout.constant(PageData, "len_page"))

    @property
    def has_beyond(self) -> bool:
        """Whether `tables_beyond` may return something without `is_all`."""
        return bool(self._beyond)

    def tables_beyond(self, is_all: bool = False) -> list[Beyond]:
        """Return what is wrong with the page tables that have been looked into since this was asked last, a record
        each, in the records' order; with `is_all` look into all that have come.
        """
        if is_all:
            self._look_into_waiting(0)
        beyond, self._beyond = self._beyond, []
        if beyond and self._waiting and beyond[-1].record is self._waiting[0].reader.record:
            self._beyond.append(beyond.pop())  # there may be more
        return beyond

    def _let_wait(self, reader: PageDataReader, stretches: Iterable[tuple[int, int]]) -> None:
        """Have stretches of pages read ahead, page tables all, and look into others that have waited for that."""
        for first, count in stretches:
            reader.expect(first, count)
            self._waiting.append(_Waiting(reader, first, count, self.max_pfn))
            self._num_waiting += count
            self._look_into_waiting(MOST_TABLES_WAITING)

    def _look_into_waiting(self, most: int) -> None:
        """Look into page tables until no more than `most` wait. What they populate can wait until somebody asks, which
        of a good stream nobody does, as all that is asked about was sent.
        """
        while self._num_waiting > most:
            reader, first, count, max_pfn = self._waiting.popleft()
            self._num_waiting -= count
            for start, octets in reader.pages(first, count):
                if not self._are_within(octets, max_pfn):
                    rows = _as_rows(reader, octets)
                    self._page_tables(reader, np.arange(start, start + len(rows)), rows, max_pfn)
                elif self._owed[-2:-1] != array("Q", [reader.record.offset]):
                    self._owed.extend((reader.record.offset, max_pfn))

    def _are_within(self, octets: bytes, max_pfn: int) -> bool:
        from ..schema import page_table_entries

        if page_table_entries.surely_within(octets, max_pfn):
            return True
        return page_table_entries.highest_pfn(np.frombuffer(octets, dtype=np.uint8)) <= max_pfn

    def _page_tables(
        self, reader: PageDataReader, numbers: NDArray[np.intp], rows: NDArray[np.uint8], max_pfn: int
    ) -> None:
        """Check what page tables point at and populate it, as the receiver does."""
        from ..schema import page_table_entries

        record = reader.record
        tables, entries, pfns = page_table_entries.present_entries(rows)
        is_beyond = pfns > np.uint64(max_pfn)
        total = int(np.count_nonzero(is_beyond))
        if total:
            if self._beyond and self._beyond[-1].record is record:
                before = self._beyond.pop()
                self._beyond.append(before._replace(total=before.total + total))
            else:
                where = int(is_beyond.argmax())
                page = int(numbers[tables[where]])
                place = reader.ofs_page(page)
                self._beyond.append(Beyond(record, place, page, int(entries[where]), int(pfns[where]), total))
        self._populate(pfns[~is_beyond])

    def _populate(self, pfns: Pfns) -> None:
        """Give pfns memory, and leave their types."""
        self._frames.set(pfns, _POPULATED, keep=0xFF)

    def _populate_owed(self) -> None:
        """Populate what has waited."""
        from ..schema import page_table_entries

        owed, self._owed = self._owed, array("Q")
        for offset, max_pfn in zip(owed[::2], owed[1::2], strict=True):
            for rows in self._tables_at(offset):
                pfns = page_table_entries.present_entries(rows)[2]
                self._populate(pfns[pfns <= np.uint64(max_pfn)])

    def _tables_at(self, offset: int) -> Iterator[NDArray[np.uint8]]:
        """Yield the page tables of a record that has passed at `offset`."""
        if self._template is not None:
            reader = _again(self._template.at(offset))
            for first, count in _pages_of(reader).stretches(page_types().is_page_table):
                for _, octets in reader.pages(first, count):
                    yield _as_rows(reader, octets)

    def _compare(self, result: PageScan, numbers: NDArray[np.intp], pfns: Pfns, rows: NDArray[np.uint8]) -> None:
        known = self._digests.is_kept(pfns)
        numbers, pfns, rows = numbers[known], pfns[known], rows[known]
        before = self._digests.get(pfns)
        before[before == NEVER_SENT] = _digest(bytes(rows.shape[1]))  # fresh memory is zero
        for number, pfn, row, digest in zip(numbers, pfns, rows, before, strict=True):
            if _digest(row) != digest:
                result.num_different += 1
                if len(result.different) < MOST_DIFFERENT_LISTED:
                    result.different.append((int(number), int(pfn)))

    def _has_room_for_digests(self) -> bool:
        """Whether digests can be kept beside the frames; gives them up for good if not."""
        has_room = len(self._frames) <= MOST_FRAMES_BESIDE_DIGESTS
        if not has_room:
            self._digests.give_up()
        return has_room

    def _keep_digests(self, pages: PfnBatch, digests: array[int]) -> None:
        if not self._has_room_for_digests():
            return
        if _NEVER_SENT_AS_OCTETS in digests.tobytes() and NEVER_SENT in digests:  # the first costs a tenth
            digests = array("Q", [digest or 1 for digest in digests])
        self._digests.put_each(pages, digests)

    def _past_records(self, backwards: bool = False) -> Iterator[Record]:
        if self._template is not None:
            for offset in reversed(self._records) if backwards else self._records:
                yield self._template.at(offset)


class _Window:
    """Some pages at a time, always in the same place: no more than a processor's cache holds."""

    def __init__(self, len_page: int) -> None:
        self.view = memoryview(bytearray(_PASSING * len_page))
        self.pages = [self.view[start : start + len_page] for start in range(0, len(self.view), len_page)]
        self._len_page = len_page

    @cached_property
    def rows(self) -> NDArray[np.uint8]:
        """The pages as an array of shape (n, 4096)."""
        return np.frombuffer(self.view, dtype=np.uint8).reshape(-1, self._len_page)


def _digest(page: Any) -> int:
    return xxhash.xxh3_64_intdigest(page) or 1  # 0 is NEVER_SENT


@cache
def _frames_of_types() -> list[int]:
    """Return for each page type what is known of a frame that has it."""
    return [code | (_POPULATED if is_populated else 0) for code, is_populated in enumerate(page_types().is_populated)]


def _alike(reader: PageDataReader, shape: object) -> _Alike | None:
    """Return what records with entries of this shape have alike with one, None if the entries are not one run."""
    if not isinstance(shape, tuple):
        return None
    start = reader.record.read(0, reader.header.ofs_pfns)
    return _Alike(reader.record.header, start, position_of_entry(reader.header, reader.header.num_pfns), shape)


def _again(record: Record) -> PageDataReader:
    """Return a reader of a past record, whose header was there before."""
    reader = PageDataReader.of(record)
    if reader is None:
        raise record.shrunk()
    return reader


def _pages_of(reader: PageDataReader) -> PfnBatch:
    """Return the entries that have a page in a record, in the order of the pages."""
    pages = list[PfnBatch]()
    for batch in reader.batches():
        pages.append(batch.pages(reader.room - sum(map(len, pages))))
    return PfnBatch.joined(pages)


def _as_rows(reader: PageDataReader, octets: bytes) -> NDArray[np.uint8]:
    """Return whole pages as an array of shape (n, 4096)."""
    return np.frombuffer(octets, dtype=np.uint8).reshape(-1, reader.header.len_page)


def _rows(reader: PageDataReader, pages: PfnBatch) -> Iterator[tuple[int, NDArray[np.uint8]]]:
    """Yield all pages of a record: number of the first, and some pages as an array."""
    for first, octets in reader.pages(0, len(pages)):
        yield first, _as_rows(reader, octets)


def _last_page_of(record: Record, pfn: int) -> bytes | None:
    """Return the last contents that a past record has for a pfn, None if it has none."""
    reader = _again(record)
    number = _pages_of(reader).last_of(pfn)
    pages = [] if number is None else [octets for _, octets in reader.pages(number, 1)]
    return pages[0] if pages else None


def _halves(packed: int) -> tuple[int, int]:
    return packed >> 32, packed & 0xFFFFFFFF


def start_info_class(width: int) -> Any:
    """Return the generated start_info of a guest of this width in bytes."""
    return names.Vcpu.StartInfoX8664 if width == _width_of(names.Vcpu.StartInfoX8664) else names.Vcpu.StartInfoX8632


def _width_of(cls: Any) -> int:
    """Return the width of the words of a generated start_info."""
    start, end = layout.spans(cls)["store_mfn"]
    return end - start


@cache
def _widths() -> tuple[int, ...]:
    """Return the widths that a PV guest can have."""
    return _width_of(names.Vcpu.StartInfoX8664), _width_of(names.Vcpu.StartInfoX8632)


def _packed(store: Pfns, console: Pfns) -> Pfns:
    """Return two pfns in one number, as far as they fit 32 bits; no PV guest has one that does not."""
    most = np.uint64(_MOST_PFN)
    return np.minimum(store, most) << np.uint64(32) | np.minimum(console, most)


def _start_info_columns(rows: NDArray[np.uint8], width: int) -> tuple[NDArray[Any], ...]:
    """Return the pfns of xenstore's and the console's page that pages have if they are start_info, where they are."""
    spans = layout.spans(start_info_class(width))
    places = (spans["store_mfn"], spans["console_mfn"])
    return tuple(
        np.ndarray(len(rows), f"<u{end - start}", rows, offset=start, strides=rows.strides[:1]) for start, end in places
    )
