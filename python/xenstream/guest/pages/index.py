"""The places in an image of the contents of each page of the guest, without the contents."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import merge, nlargest
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from ..._lazy import np
from ...limits import ENTRIES_AT_ONCE, FREE_PARTS, FREE_TYPE_PARTS, MOST_ARRAYED, MOST_IN_PART, PAGES_A_PART
from ...schema.pfn_batch import PfnBatch
from ...schema.pfn_entries import Run, as_array, page_types
from .pfn_map import PfnMap, run_by_part
from .runs import ALLOCATED, KEPT, MOST_TIMES, NO_PLACE, PART_BITS, PageRun, PageRuns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pfns = NDArray[np.uint64]
    Codes = NDArray[np.intp]
    Places = NDArray[np.uint64]
    Pages = list[PageRun] | tuple[Pfns, Places]


BLOCK = 512
"""Pfns of which `pieces_of_block` returns the places; few enough to take little memory, and many for little time."""

Piece = tuple[int, int, int]
"""An extent that is in the image: offset, pfn, number of pages. In the order of the image if they are sorted."""

_KNOWN = 0x80  # beside a page type code
_NO_PFN = -1


@dataclass(slots=True)  # not frozen: construction would take three times as long, and there may be millions
class Extent:
    """Pages that are consecutive both in the guest's memory and in the image.

    `offset` is that of the first one's contents, None for pages of zeros that are not in the image.
    """

    pfn: int
    count: int
    offset: int | None

    def joined(self, after: Extent, page_size: int) -> Extent | None:
        """Return this extent and another as one, None if the other does not follow this one."""
        end = None if self.offset is None else self.offset + self.count * page_size
        if after.pfn != self.pfn + self.count or after.offset != end:
            return None
        return Extent(self.pfn, self.count + after.count, self.offset)


class PageIndex:
    """Records the place of the last contents of each pfn, its type, and how often contents were sent.

    Contents stay until others are sent for the pfn or until it becomes XTAB or BROKEN; a pfn without contents gets a
    page of zeros when it becomes XALLOC, as in a receiver. (libxenguest does not free a page that it has given to a
    pfn; the guest has given it up and no longer sees it.)

    Takes about 200 bytes for each PAGE_DATA record with consecutive pfns; for others, 11 bytes per pfn if the pfns are
    close together. Attributes: `num_sent`, number of pages sent; `rounds`, number of pages in each sweep through the
    pfns: a sender sends them in ascending order, again and again while the guest runs.
    With `waits` it holds entries that another index may take in later: see `merge`.
    Source: libxenguest, xg_sr_restore.c, process_page_data; libxc-migration-stream, PAGE_DATA.
    """

    def __init__(self, page_size: int, waits: bool = False) -> None:
        self.num_sent = 0
        self.rounds = array("Q")
        self._page_size = page_size
        self._waits = waits
        self._runs = PageRuns(page_size, KEPT if waits else ALLOCATED)
        self._arrayed: set[int] = set()  # parts that are in the arrays below
        self._places = PfnMap("u8", FREE_PARTS)  # as in runs
        self._types = PfnMap("u1", FREE_TYPE_PARTS)
        self._times = PfnMap("u2", FREE_PARTS)
        self._first_pfn = self._last_pfn = _NO_PFN  # of the pages that were sent

    @property
    def overflowed(self) -> bool:
        """Whether the pfns are so far apart that not all pages could be recorded."""
        return self._places.overflowed

    @property
    def knows_all_types(self) -> bool:
        """Whether the type of every pfn that was sent is known; for those with a page it always is."""
        return not self._types.overflowed

    def take(self, batch: PfnBatch, offset: int) -> None:
        """Take in pfn entries. `offset` is that of the first page's contents; those of the others follow."""
        if batch.runs is None:
            self._take_columns(batch, offset)
            return
        for run in batch.runs:
            self._take_run(run, offset)
            offset += run.num_pfns * self._page_size if page_types().has_page[run.code] else 0

    def _take_run(self, run: Run, offset: int) -> None:
        types = page_types()
        has_page = types.has_page[run.code]
        if has_page:
            self._count(run.first, run.last, run.num_pfns)
        place = offset + 1 if has_page else KEPT if types.is_populated[run.code] else NO_PLACE
        self._put_run(PageRun(run.first, run.num_pfns, place, run.code, int(has_page)))

    def _take_columns(self, batch: PfnBatch, offset: int) -> None:
        types, pfns, codes = page_types(), batch.pfns, batch.codes
        has_page = as_array(types.has_page)[codes]
        sent = pfns[has_page]
        if len(sent):
            steps = [0, *(np.flatnonzero(sent[1:] <= sent[:-1]) + 1).tolist(), len(sent)]
            for first, end in pairwise(steps):
                self._count(int(sent[first]), int(sent[end - 1]), end - first)
        places = np.where(as_array(types.is_populated)[codes], np.uint64(KEPT), np.uint64(NO_PLACE))
        places[has_page] = np.arange(len(sent), dtype=np.uint64) * np.uint64(self._page_size) + np.uint64(offset + 1)
        self._put(pfns, codes, places, has_page)

    def merge(self, later: PageIndex) -> None:
        """Take in another index, which was made with `waits`."""
        for number, count in enumerate(later.rounds):
            self._count(self._last_pfn if number else later._first_pfn, later._last_pfn, count)
        for run in later._runs:
            self._put_run(run)
        for pfns, types in later._types.chunks():
            codes = (types & ~np.uint8(_KNOWN)).astype(np.intp)
            self._put(pfns, codes, later._places.get(pfns), later._times.get(pfns))
        # A pfn not known to be without a page would keep the page that it had before.
        self._places.overflowed |= later.overflowed or not later.knows_all_types

    def _count(self, first: int, last: int, count: int) -> None:
        """Count pages that were sent in ascending order, by sweep through the pfns."""
        if first > self._last_pfn and self.rounds:
            self.rounds[-1] += count
        else:
            self.rounds.append(count)
        self._first_pfn = first if self._first_pfn == _NO_PFN else self._first_pfn
        self.num_sent += count
        self._last_pfn = last

    def _is_arrayed(self, part: int) -> bool:
        return part in self._arrayed or (len(self._arrayed) >= MOST_ARRAYED and part not in self._runs.parts)

    def _put_run(self, run: PageRun) -> None:
        """Take in a run of entries. KEPT leaves a place as it was, or makes it ALLOCATED; `times` is added."""
        for part, within, count in run_by_part(run.first, run.num_pfns, PART_BITS):
            first = (part << PART_BITS) + within
            some = self._runs.cut(run, first, first + count)
            if self._is_arrayed(part) or self._runs.is_full:
                self._put(*_arrays_of([some], self._page_size))
            elif self._runs.set(some) > MOST_IN_PART:
                self._to_arrays([part])

    def _put(self, pfns: Pfns, codes: Codes, places: Places, times: NDArray[Any]) -> None:
        """Take in entries that are not runs."""
        self._to_arrays(np.unique(pfns >> np.uint64(PART_BITS)).tolist())
        self._times.add(pfns[times != 0], times[times != 0])
        keeps = places == np.uint64(KEPT)
        allocated, new = self._allocated(pfns, keeps) if keeps.any() else (None, None)
        self._places.set(pfns[~keeps], places[~keeps])
        self._types.set(pfns, (codes | _KNOWN).astype(np.uint8))
        if allocated is not None and new is not None:
            has_none = self._places.get(allocated) == NO_PLACE
            self._places.set(allocated[has_none], new[has_none])

    def _allocated(self, pfns: Pfns, keeps: NDArray[np.bool_]) -> tuple[Pfns, Places]:
        """Return which pfns certainly have a page after these entries, and the places of those without contents."""
        last, where = np.unique(pfns[::-1], return_index=True)
        allocated = last[keeps[::-1][where]]
        new = np.full(len(allocated), ALLOCATED, dtype=np.uint64)
        if self._waits:  # an unknown pfn may have had contents
            is_known = (self._types.get(allocated) != 0) | np.isin(allocated, pfns[~keeps])
            new[~is_known] = KEPT
        return allocated, new

    def _to_arrays(self, parts: Iterable[int]) -> None:
        """Keep parts in arrays from now on."""
        most = self.num_sent // PAGES_A_PART
        self._places.most_parts = self._times.most_parts = FREE_PARTS + most
        self._types.most_parts = FREE_TYPE_PARTS + most
        moved, num_pfns = list[PageRun](), 0
        for part in parts:
            if not self._is_arrayed(part):
                self._arrayed.add(part)
                runs = self._runs.pop(part)
                moved += runs
                num_pfns += sum(run.num_pfns for run in runs)
                if num_pfns >= ENTRIES_AT_ONCE:
                    self._move(moved)
                    moved, num_pfns = [], 0
        if moved:
            self._move(moved)

    def _move(self, runs: list[PageRun]) -> None:
        """Move runs into the arrays."""
        pfns, codes, places, times = _arrays_of(runs, self._page_size)
        self._places.set(pfns, places)
        self._types.set(pfns, (codes | _KNOWN).astype(np.uint8))
        self._times.set(pfns, times)

    def place(self, pfn: int) -> tuple[bool, int | None]:
        """Return whether a pfn has a page, and the offset of its contents (None: a page of zeros)."""
        run = self._runs.at(pfn)
        place = run.place if run else self._places.get1(pfn)
        return place != NO_PLACE, None if place in (NO_PLACE, ALLOCATED) else place - 1

    def extent_at(self, pfn: int, most: int) -> Extent | None:
        """Return the pages from a pfn on whose contents follow each other, up to `most`; None if it has no page."""
        run = self._runs.from_on(pfn)
        if run is None:
            is_there, offset = self.place(pfn)
            return Extent(pfn, 1, offset) if is_there else None
        if run.place == NO_PLACE:
            return None
        return Extent(pfn, min(run.num_pfns, most), None if run.place == ALLOCATED else run.place - 1)

    def extents_between(self, first: int, count: int, with_zeros: bool = True) -> Iterator[Extent]:
        """Yield the places of those of `count` pfns from `first` on that have a page, ascending, in extents as long as
        possible within a part.

        Without `with_zeros`, only those that are in the image: pages of zeros, of which a short record can make
        hundreds of thousands, then take no time.
        """
        absent = (NO_PLACE,) if with_zeros else (NO_PLACE, ALLOCATED)
        for part, within, number in run_by_part(first, count, PART_BITS):
            start = (part << PART_BITS) + within
            if part in self._runs.parts:
                runs = self._runs.between(part, start, start + number)
                yield from (_extent_of(run) for run in runs if run.place not in absent)
            else:
                for pfn, places in self._places.between(start, number):
                    if with_zeros:
                        yield from self._extents_of(pfn, places)
                    elif (places + 1 > 1).any():
                        yield from (item for item in self._extents_of(pfn, places) if item.offset is not None)

    def pieces_of_block(self, number: int) -> list[Piece]:
        """Return where the contents of the pfns from `number` * BLOCK on are that are in the image, ascending by pfn.

        Returns nothing if they are kept as runs, of which `extents_between` makes extents in less time.
        """
        first = number * BLOCK
        if first >> PART_BITS in self._runs.parts:
            return []
        return [
            (place - 1, pfn + start, end - start)
            for pfn, places in self._places.between(first, BLOCK)
            for start, end, place in self._in_a_row(places)
            if place != ALLOCATED
        ]

    def codes(self, first: int, count: int) -> bytes:
        """Return a byte for each of `count` pfns from `first` on: 0 if it was never sent, else its page type | 0x80."""
        found = bytearray(count)
        for part, within, number in run_by_part(first, count, PART_BITS):
            start = (part << PART_BITS) + within
            if part in self._runs.parts:
                for run in self._runs.between(part, start, start + number):
                    found[run.first - first : run.end - first] = bytes([run.code | _KNOWN]) * run.num_pfns
            else:
                for pfn, types in self._types.between(start, number):
                    found[pfn - first : pfn - first + len(types)] = types.tobytes()
        return bytes(found)

    def are_last(self, pfns: Pfns, offset: int) -> NDArray[np.bool_]:
        """Return whether the contents of these pfns that are at `offset`, one after the other, are their last ones."""
        places = self._places.get(pfns)
        in_part = pfns >> np.uint64(PART_BITS)
        for part in np.unique(in_part).tolist():
            if part in self._runs.parts:
                there = np.flatnonzero(in_part == np.uint64(part))
                places[there] = self._places_in_runs(part, pfns[there])
        number = np.arange(len(pfns), dtype=np.uint64)
        is_last: NDArray[np.bool_] = places == number * np.uint64(self._page_size) + np.uint64(offset + 1)
        return is_last

    def _places_in_runs(self, part: int, pfns: Pfns) -> Places:
        runs = self._runs.parts[part]
        firsts, counts, places = np.array([run[:3] for run in runs], dtype=np.uint64).T
        number = (np.searchsorted(firsts, pfns, side="right") - 1).clip(min=0)
        within, place = pfns - firsts[number], places[number]  # one that is in no run wraps round
        stands = (place != NO_PLACE) & (place < np.uint64(KEPT))
        found = place + within * stands * np.uint64(self._page_size)
        return np.where(within < counts[number], found, np.uint64(NO_PLACE))

    def code(self, pfn: int) -> int | None:
        """Return the last page type code of a pfn, None if the pfn was never sent."""
        run = self._runs.at(pfn)
        if run:
            return run.code
        held = self._types.get1(pfn)
        return held & ~_KNOWN if held else None

    def times(self, pfn: int) -> int:
        """Return how often contents were sent for a pfn; 65535 means that often or more."""
        run = self._runs.at(pfn)
        return run.times if run else self._times.get1(pfn)

    def pfns(self) -> Iterator[Pfns]:
        """Yield the pfns that have a page, ascending, uint64, in pieces."""
        for pages in self._parts():
            yield pages[0] if isinstance(pages, tuple) else _pages_of(pages, self._page_size)[0]

    def kinds(self) -> Iterator[tuple[Pfns, Codes, NDArray[np.uint16]]]:
        """Yield the pages, ascending by pfn, in pieces: pfns, page type codes, how often contents were sent."""
        for pages in self._parts():
            if isinstance(pages, tuple):
                pfns = pages[0]
                yield pfns, (self._types.get(pfns) & ~np.uint8(_KNOWN)).astype(np.intp), self._times.get(pfns)
            else:
                pfns, codes, _, times = _arrays_of(pages, self._page_size)
                yield pfns, codes, times

    def __len__(self) -> int:
        return sum(
            len(pages[0]) if isinstance(pages, tuple) else sum(run.num_pfns for run in pages) for pages in self._parts()
        )

    @property
    def last(self) -> int | None:
        """The highest pfn that has a page, None if there is none."""
        last = None
        for pages in self._parts():
            last = int(pages[0][-1]) if isinstance(pages, tuple) else pages[-1].end - 1
        return last

    def extents(self) -> Iterator[Extent]:
        """Yield the places of pages, ascending by pfn, in extents as long as possible."""
        held: Extent | None = None
        for pages in self._parts():
            some = self._extents(*pages) if isinstance(pages, tuple) else map(_extent_of, pages)
            for extent in some:
                together = held and held.joined(extent, self._page_size)
                if held and not together:
                    yield held
                held = together or extent
                if not together and isinstance(pages, tuple):
                    break  # the others are not consecutive
            for extent in some:
                if held:
                    yield held
                held = extent
        if held:
            yield held

    def ranges(self) -> Iterator[tuple[int, int]]:
        """Yield the ranges of pages, ascending: first pfn, number of pages."""
        for first, count, _ in self._ranges():
            yield first, count

    def ranges_with_contents(self) -> Iterator[tuple[int, int]]:
        """Yield those of `ranges` in which not all pages are zeros that are not in the image."""
        for first, count, has_contents in self._ranges():
            if has_contents:
                yield first, count

    def _ranges(self) -> Iterator[tuple[int, int, bool]]:
        start = end = 0
        has_contents = False
        for pages in self._parts():
            some = (
                _ranges(*pages)
                if isinstance(pages, tuple)
                else ((run.first, run.num_pfns, run.place != ALLOCATED) for run in pages)
            )
            for first, count, has_some in some:
                if first != end and end:
                    yield start, end - start, has_contents
                if first != end or not end:
                    start, has_contents = first, False
                end = first + count
                has_contents |= has_some
        if end:
            yield start, end - start, has_contents

    def _parts(self) -> Iterator[Pages]:
        """Yield the pages, ascending by pfn, as runs or as pfns and places."""
        for _, pages in merge(self._parts_of_runs(), self._parts_of_arrays(), key=itemgetter(0)):
            yield pages

    def _parts_of_runs(self) -> Iterator[tuple[int, Pages]]:
        for part in sorted(self._runs.parts):
            runs = [run for run in self._runs.parts[part] if run.place != NO_PLACE]
            if runs:
                yield part, runs

    def _parts_of_arrays(self) -> Iterator[tuple[int, Pages]]:
        for chunk in self._places.chunks([part << PART_BITS for part in sorted(self._runs.parts)]):
            yield int(chunk[0][0]) >> PART_BITS, chunk

    def _extents(self, pfns: Pfns, places: Places) -> Iterator[Extent]:
        nowhere = places == np.uint64(ALLOCATED)
        together = np.where(nowhere[1:], nowhere[:-1], np.diff(places) == np.uint64(self._page_size))
        breaks = np.flatnonzero(~together | (np.diff(pfns) != 1)) + 1
        counts = np.diff(breaks, prepend=0, append=len(pfns))
        starts = np.concatenate([np.zeros(1, dtype=np.intp), breaks])
        columns = (pfns[starts].tolist(), counts.tolist(), places[starts].tolist())
        for pfn, count, place in zip(*columns, strict=True):
            yield Extent(pfn, count, None if place == ALLOCATED else place - 1)

    def _extents_of(self, pfn: int, places: Places) -> Iterator[Extent]:
        """Yield the extents of successive pfns, as `_extents` does; a third of its time for the few pages of a read."""
        for start, end, place in self._in_a_row(places):
            yield Extent(pfn + start, end - start, None if place == ALLOCATED else place - 1)

    def _in_a_row(self, places: Places) -> Iterator[tuple[int, int, int]]:
        """Yield the stretches of places that follow each other: first index, that after the last, the first place."""
        before = places[:-1]
        has_none = before + 1 <= 1  # NO_PLACE or ALLOCATED, the highest number
        breaks = (np.flatnonzero((places[1:] - before != self._page_size) | has_none) + 1).tolist()
        held = places.tolist()
        for start, end in pairwise((0, *breaks, len(held))):
            if held[start] != NO_PLACE:
                yield start, end, held[start]

    def hottest(self, most: int) -> list[tuple[int, int, int]]:
        """Return up to `most` ranges of pages that were sent again, the most often sent first: first pfn, number of
        pages, how often each was sent.
        """
        return nlargest(most, self._sent_again(), key=lambda found: (found[2], -found[0]))

    def _sent_again(self) -> Iterator[tuple[int, int, int]]:
        """Yield ranges, as long as possible, of pages that were sent more than once, and as often."""
        held: tuple[int, int, int] | None = None
        for pfns, _, times in self.kinds():
            hot = times > 1
            for first, count, often in _equal_ranges(pfns[hot], times[hot]):
                if held is not None and (held[0] + held[1], held[2]) == (first, often):
                    held = held[0], held[1] + count, often
                    continue
                if held is not None:
                    yield held
                held = first, count, often
        if held is not None:
            yield held

    def num_of_types(self) -> dict[int, int]:
        """Return how many pfns have each page type code."""
        found = Counter[int]()
        for run in self._runs:
            found[run.code] += run.num_pfns
        for code, count in enumerate(self._types.counts()[_KNOWN:].tolist()):
            found[code] += count
        return {code: count for code, count in sorted(found.items()) if count}

    def num_of_times(self) -> dict[int, int]:
        """Return the number of pfns whose contents were sent once, twice and so on."""
        counts = np.zeros(MOST_TIMES + 1, dtype=np.int64)
        for run in self._runs:
            counts[run.times] += run.num_pfns
        counts += self._times.counts()
        return {int(times): int(counts[times]) for times in np.flatnonzero(counts) if times}


def _extent_of(run: PageRun) -> Extent:
    return Extent(run.first, run.num_pfns, None if run.place == ALLOCATED else run.place - 1)


def _ranges(pfns: Pfns, places: Places) -> Iterator[tuple[int, int, bool]]:
    """Yield first and number of consecutive pfns, given ascending ones, and whether any is in the image."""
    starts = np.flatnonzero(np.concatenate([[True], np.diff(pfns) != 1]))
    counts = np.diff(starts, append=len(pfns))
    has_contents = np.logical_or.reduceat(places != np.uint64(ALLOCATED), starts)
    return zip(pfns[starts].tolist(), counts.tolist(), has_contents.tolist(), strict=True)


def _equal_ranges(pfns: Pfns, times: NDArray[np.uint16]) -> Iterator[tuple[int, int, int]]:
    """Yield first and number of consecutive pfns with equal times, and these, given ascending pfns."""
    if not len(pfns):
        return
    starts = np.flatnonzero(np.concatenate([[True], (np.diff(pfns) != 1) | (np.diff(times) != 0)]))
    counts = np.diff(starts, append=len(pfns))
    yield from zip(pfns[starts].tolist(), counts.tolist(), times[starts].tolist(), strict=True)


def _pages_of(runs: list[PageRun], page_size: int) -> tuple[Pfns, Places]:
    """Return pfns and places of all runs, uint64."""
    counts = np.array([run.num_pfns for run in runs])
    number = np.arange(counts.sum(), dtype=np.uint64)
    first, place, before = (
        np.repeat(np.array(column, dtype=np.uint64), counts)
        for column in ([run.first for run in runs], [run.place for run in runs], np.cumsum(counts) - counts)
    )
    within = number - before
    stands = (place != NO_PLACE) & (place < np.uint64(KEPT))
    return first + within, place + within * stands * np.uint64(page_size)


def _arrays_of(runs: list[PageRun], page_size: int) -> tuple[Pfns, Codes, Places, NDArray[np.uint16]]:
    """Return pfns, page type codes, places and times of all runs."""
    counts = [run.num_pfns for run in runs]
    codes = np.repeat(np.array([run.code for run in runs], dtype=np.intp), counts)
    times = np.repeat(np.array([run.times for run in runs], dtype=np.uint16), counts)
    pfns, places = _pages_of(runs, page_size)
    return pfns, codes, places, times
