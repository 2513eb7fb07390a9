"""A receiver's view of the guest's memory, from PAGE_DATA records as they pass.

Nothing here holds pages. From a seekable source only page tables are read; a comparison
that needs more (VERIFY, start_info) goes back to the records concerned. From any other
source each page passes by once, so a digest of it is kept, 8 bytes a pfn.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from .._lazy import np, xxhash
from ..guest.pages.pfn_map import PfnMap
from ..limits import (
    ENTRIES_AT_ONCE,
    MOST_DIFFERENT_LISTED,
    MOST_DIGEST_PARTS,
    MOST_FRAME_PARTS,
    MOST_FRAMES_BESIDE_DIGESTS,
    MOST_START_INFO_PARTS,
    MOST_TABLES_WAITING,
)
from ..schema import layout, page_table_entries
from ..schema.names import PageType, StartInfo32, StartInfo64
from ..schema.pfn_entries import Entries, PageData, Run, entry_of_type, page_types, with_page_numbers
from ..stream.record import Record, runs_of
from .page_findings import PageScan, num_pages, scan_of, scan_runs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pfns = NDArray[np.uint64]
    Codes = NDArray[np.intp]


MAX_HVM_PFN = (1 << 36) - 1
"""The highest pfn for which libxenguest can get itself a bitmap (8 GiB of it)."""

FRAME_BITS = 14  # smaller parts would be strewn over the heap, with gaps between

NEVER_SENT = 0

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


class _Waiting(NamedTuple):
    """Page tables to be looked into: `num_pages` pages of a record, and what `max_pfn` was when they came."""

    record: Record
    header: Any
    first: int
    num_pages: int
    max_pfn: int


class GuestMemory:
    """The receiver's view of a guest's memory.

    Attributes: `max_pfn`, the highest pfn that the P2M of a PV guest covers; `verifying`,
    whether VERIFY was received; `overflowed`, whether the pfns lie so far apart that not all
    could be kept track of; `compares_some`, whether not all that follows VERIFY is compared.
    """

    def __init__(self) -> None:
        self.max_pfn = 0
        self.verifying = False
        self._frames = PfnMap("u1", MOST_FRAME_PARTS, FRAME_BITS)
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

    def frames_of_type(self, pfns: Pfns, kind: PageType) -> NDArray[np.bool_]:
        """Return for each pfn whether it has memory and this type, bool of the same length."""
        frames = self._frames.get(pfns)
        if self._owed and not (frames & _POPULATED).all():
            self._populate_owed()
            frames = self._frames.get(pfns)
        wanted: NDArray[np.bool_] = frames == (_POPULATED | kind.value)
        return wanted

    def is_run_of_type(self, run: Run, kind: PageType) -> bool:
        """Whether all pfns of a run surely have memory and this type. Needs no arrays."""
        is_plain = not run.code and not run.reserved and run.last <= self.max_pfn
        return is_plain and self._frames.is_run(run.first, run.num_pfns, _POPULATED | kind.value)

    def scan(self, record: Record, is_pv: bool, width: int | None) -> PageScan:
        """Read one PAGE_DATA record and take in what it does to the memory. `width` is that of a PV guest's words in
        bytes, None where it is not known yet.
        """
        header = record.page_data_header()
        if header is None:
            return PageScan()
        first = record.entries(header)
        runs = first.runs if header.num_pfns <= ENTRIES_AT_ONCE and not self.verifying else ()
        if runs and self._suit(runs, record, is_pv):
            result = self._take_runs(record, header, runs, is_pv)
            if not record.is_seekable:
                self._passing_runs(record, result, runs)
            elif is_pv and result.page_tables.total:
                self._let_wait(record, header, _tables_among(runs))
        else:
            result = scan_of(record, header)
            pfns, codes = self._entries(record, result, record.entry_chunks(header, first), is_pv)
            self._pages(record, result, pfns, codes, is_pv, width)
        if record.is_seekable and not self.verifying:
            self._template = record
            self._records.append(record.offset)
        return result

    def start_verifying(self) -> None:
        """Compare pages from here on. Goes back over a seekable source for their digests."""
        if self.verifying:
            return
        self.verifying = True
        if len(self._frames) > MOST_FRAMES_BESIDE_DIGESTS:
            self._digests.give_up()
            return
        for record in self._past_records():
            for pfns, rows in _pages_with_pfns(record):
                self._keep_digests(pfns, np.array([_digest(row) for row in rows], dtype=np.uint64))

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

    def _suit(self, runs: Sequence[Run], record: Record, is_pv: bool) -> bool:
        """Whether a record whose entries are runs can be taken in as such."""
        return not is_pv or (record.is_seekable and all(entry_of_type(run.code).is_populated for run in runs))

    def _take_runs(self, record: Record, header: Any, runs: Sequence[Run], is_pv: bool) -> PageScan:
        """Take in runs of entries, as `_entries` does others.

        Returns the same object as before if nothing has changed but the pfns, and these all are good.
        """
        highest = self.max_pfn if is_pv else MAX_HVM_PFN
        if is_pv:
            for run in runs:
                self._frames.set_run(run.first, run.num_pfns, _POPULATED | run.code)
        like = header, record.length, [run[1:] for run in runs]
        is_within = all([run.last <= highest for run in runs])
        if like != self._like or not is_within:
            self._scan = scan_runs(scan_of(record, header), runs, highest)
            self._like = like if is_within else ()
        return self._scan

    def _passing_runs(self, record: Record, result: PageScan, runs: Sequence[Run]) -> None:
        """Keep of an HVM guest's pages that pass once what may be asked for later. Needs no arrays."""
        window, digests = self._window, array("Q")
        for count in record.passing_pages(result.header, num_pages(record, result), window.view):
            digests.extend(map(xxhash.xxh3_64_intdigest, window.pages[:count]))
        if NEVER_SENT in digests:
            digests = array("Q", [digest or 1 for digest in digests])
        for run in runs:
            if entry_of_type(run.code).has_page:
                self._digests.set_from(run.first, digests[: run.num_pfns].tobytes())
                digests = digests[run.num_pfns :]

    def _entries(self, record: Record, result: PageScan, chunks: Iterable[Entries], is_pv: bool) -> tuple[Pfns, Codes]:
        """Take in the pfn entries; return those that can have a page in this record."""
        types, header = page_types(), result.header

        def take(pfns: Pfns, codes: Codes, reserved: Pfns, base: int) -> None:
            self._check_entries(result, pfns, codes, reserved, base, is_pv)
            result.num_pages += int(np.count_nonzero(types.has_page[codes]))
            populated = pfns[types.is_populated[codes]]
            if is_pv:
                self._frames.set(populated, _POPULATED, keep=0xFF)
                self._frames.set(pfns, codes.astype(np.uint8), keep=_POPULATED)
            elif len(populated) and int(populated.max()) > MAX_HVM_PFN:
                too_high = types.is_populated[codes] & (pfns > np.uint64(MAX_HVM_PFN))
                result.too_high = result.too_high.where(base, too_high, pfns)

        return _page_entries(record, header, chunks, take)

    def _check_entries(
        self, result: PageScan, pfns: Pfns, codes: Codes, reserved: Pfns, base: int, is_pv: bool
    ) -> None:
        types = page_types()
        result.unknown = result.unknown.where(base, ~types.known[codes], codes)
        result.reserved = result.reserved.where(base, reserved != 0, reserved)
        result.page_tables = result.page_tables.where(base, types.is_page_table[codes], codes)
        if is_pv:
            result.beyond = result.beyond.where(base, pfns > np.uint64(self.max_pfn), pfns)

    def _pages(
        self, record: Record, result: PageScan, pfns: Pfns, codes: Codes, is_pv: bool, width: int | None
    ) -> None:
        """Look into the pages that matter, in their order."""
        is_table = page_types().is_page_table[codes] if is_pv else np.zeros(len(codes), dtype=bool)
        if self.verifying:
            for numbers, rows in record.page_blocks(result.header, np.ones(len(pfns), dtype=bool)):
                tables = is_table[numbers]
                if tables.any():
                    self._page_tables(record, result.header, numbers[tables], rows[tables], self.max_pfn)
                self._compare(result, numbers, pfns[numbers], rows)
        elif record.is_seekable:
            self._let_wait(record, result.header, runs_of(is_table))
        else:
            widths = () if not is_pv else _widths() if width is None else (width,)
            self._passing_pages(record, result, pfns, is_table, widths)

    def _passing_pages(
        self, record: Record, result: PageScan, pfns: Pfns, is_table: NDArray[np.bool_], widths: Sequence[int]
    ) -> None:
        """Keep of pages that pass once what may be asked for later. `widths` are those that start_info may have."""
        window, has_tables = self._window, bool(is_table.any())
        columns = [column for width in widths for column in _start_info_columns(window.rows, width)]
        infos = np.zeros((len(columns), len(pfns)), dtype=np.uint64)
        digests = array("Q")
        for count in record.passing_pages(result.header, len(pfns), window.view):
            start, end = len(digests), len(digests) + count
            digests.extend(map(xxhash.xxh3_64_intdigest, window.pages[:count]))
            for info, column in zip(infos, columns, strict=True):
                info[start:end] = column[:count]  # every page may turn out to be start_info
            if has_tables:
                tables = np.flatnonzero(is_table[start:end])
                if len(tables):
                    self._page_tables(record, result.header, tables + start, window.rows[tables], self.max_pfn)
        there = pfns[: len(digests)]
        self._keep_digests(there, np.array(digests, dtype=np.uint64))
        for width, store, console in zip(widths, infos[::2], infos[1::2], strict=True):
            self._start_infos_of(width).set(there, _packed(store[: len(digests)], console[: len(digests)]))

    @cached_property
    def _window(self) -> _Window:
        return _Window(layout.constant(PageData, "len_page"))

    def tables_beyond(self, is_all: bool = False) -> list[Beyond]:
        """Return what is wrong with the page tables that have been looked into since this was asked last, a record
        each, in the records' order; with `is_all` look into all that have come.
        """
        if is_all:
            self._look_into_waiting(0)
        beyond, self._beyond = self._beyond, []
        if beyond and self._waiting and beyond[-1].record is self._waiting[0].record:
            self._beyond.append(beyond.pop())  # there may be more
        return beyond

    def _let_wait(self, record: Record, header: Any, runs: Iterable[tuple[int, int]]) -> None:
        """Have runs of pages read ahead, page tables all, and look into others that have waited for that."""
        for first, count in runs:
            record.expect_pages(header, first, count)
            self._waiting.append(_Waiting(record, header, first, count, self.max_pfn))
            self._num_waiting += count
            self._look_into_waiting(MOST_TABLES_WAITING)

    def _look_into_waiting(self, most: int) -> None:
        """Look into page tables until no more than `most` wait. What they populate can wait until somebody asks, which
        of a good stream nobody does, as all that is asked about was sent.
        """
        while self._num_waiting > most:
            record, header, first, count, max_pfn = self._waiting.popleft()
            self._num_waiting -= count
            for start, octets in record.page_octets(header, first, count):
                if not self._are_within(octets, max_pfn):
                    rows = np.frombuffer(octets, dtype=np.uint8).reshape(-1, header.len_page)
                    self._page_tables(record, header, np.arange(start, start + len(rows)), rows, max_pfn)
                elif self._owed[-2:-1] != array("Q", [record.offset]):
                    self._owed.extend((record.offset, max_pfn))

    def _are_within(self, octets: bytes, max_pfn: int) -> bool:
        if page_table_entries.surely_within(octets, max_pfn):
            return True
        return page_table_entries.highest_pfn(np.frombuffer(octets, dtype=np.uint8)) <= max_pfn

    def _page_tables(
        self, record: Record, header: Any, numbers: NDArray[np.intp], rows: NDArray[np.uint8], max_pfn: int
    ) -> None:
        """Check what page tables point at and populate it, as the receiver does."""
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
                place = record.ofs_body + header.ofs_pages + page * header.len_page
                self._beyond.append(Beyond(record, place, page, int(entries[where]), int(pfns[where]), total))
        self._frames.set(pfns[~is_beyond], _POPULATED, keep=0xFF)

    def _populate_owed(self) -> None:
        """Populate what has waited."""
        owed, self._owed = self._owed, array("Q")
        for offset, max_pfn in zip(owed[::2], owed[1::2], strict=True):
            for rows in self._tables_at(offset):
                pfns = page_table_entries.present_entries(rows)[2]
                self._frames.set(pfns[pfns <= np.uint64(max_pfn)], _POPULATED, keep=0xFF)

    def _tables_at(self, offset: int) -> Iterator[NDArray[np.uint8]]:
        """Yield the page tables of a record that has passed at `offset`."""
        if self._template is not None:
            record = self._template.at(offset)
            header = _header_again(record)
            _, codes = _page_entries(record, header, record.entry_chunks(header))
            for _, rows in record.page_blocks(header, page_types().is_page_table[codes]):
                yield rows

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

    def _keep_digests(self, pfns: Pfns, digests: Pfns) -> None:
        if len(self._frames) > MOST_FRAMES_BESIDE_DIGESTS:
            self._digests.give_up()
            return
        digests[digests == NEVER_SENT] = 1
        self._digests.set(pfns, digests)

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


def _tables_among(runs: Sequence[Run]) -> Iterator[tuple[int, int]]:
    """Yield number and count of the pages that are page tables, of a record whose entries are `runs`."""
    for page, run in with_page_numbers(runs):
        if entry_of_type(run.code).is_page_table:
            yield page, run.num_pfns


def _page_entries(
    record: Record, header: Any, chunks: Iterable[Entries], take: Callable[[Pfns, Codes, Pfns, int], None] | None = None
) -> tuple[Pfns, Codes]:
    """Return pfns and type codes of the entries that have a page, in the order of the pages.

    No more of them than the record has room for. `take` is shown all entries: their pfns,
    codes and reserved bits, and the index of the first.
    """
    has_page = page_types().has_page
    left = max(0, record.length - header.ofs_pages) // header.len_page
    pfns, codes, base = [np.zeros(0, np.uint64)], [np.zeros(0, np.intp)], 0
    for entries in chunks:
        code = entries.codes.astype(np.intp)
        if take is not None:
            take(entries.pfns, code, entries.reserved, base)
        where = np.flatnonzero(has_page[code])[:left]
        pfns.append(entries.pfns[where])
        codes.append(code[where])
        left -= len(where)
        base += len(entries)
    return np.concatenate(pfns), np.concatenate(codes)


def _header_again(record: Record) -> Any:
    """Return the generated PageData of a past record's header, which was there before."""
    header = record.page_data_header()
    if header is None:
        raise record.shrunk()
    return header


def _pages_with_pfns(record: Record) -> Iterator[tuple[Pfns, NDArray[np.uint8]]]:
    """Yield the pfns and contents of a past record's pages."""
    header = _header_again(record)
    pfns, _ = _page_entries(record, header, record.entry_chunks(header))
    for numbers, rows in record.page_blocks(header, np.ones(len(pfns), dtype=bool)):
        yield pfns[numbers], rows


def _last_page_of(record: Record, pfn: int) -> bytes | None:
    """Return the last contents that a past record has for a pfn, None if it has none."""
    header = _header_again(record)
    runs = record.entries(header).runs if header.num_pfns <= ENTRIES_AT_ONCE else ()
    number = None
    if runs:
        for page, run in with_page_numbers(runs):
            if run.first <= pfn <= run.last and entry_of_type(run.code).has_page:
                number = page + pfn - run.first
    else:
        pfns, _ = _page_entries(record, header, record.entry_chunks(header))
        there = np.flatnonzero(pfns == np.uint64(pfn))
        number = int(there[-1]) if len(there) else None
    pages = [] if number is None else [octets for _, octets in record.page_octets(header, number, 1)]
    return pages[0] if pages else None


def _halves(packed: int) -> tuple[int, int]:
    return packed >> 32, packed & 0xFFFFFFFF


def start_info_class(width: int) -> Any:
    """Return the generated start_info of a guest of this width in bytes."""
    return StartInfo64 if width == _width_of(StartInfo64) else StartInfo32


def _width_of(cls: Any) -> int:
    """Return the width of the words of a generated start_info."""
    start, end = layout.spans(cls)["store_mfn"]
    return end - start


@cache
def _widths() -> tuple[int, ...]:
    """Return the widths that a PV guest can have."""
    return _width_of(StartInfo64), _width_of(StartInfo32)


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
