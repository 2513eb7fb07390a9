"""Where in an image the contents of each page of the guest stand; no contents."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from .lazy import np
from .limits import FREE_PARTS, FREE_TYPE_PARTS, MOST_ARRAYED, MOST_IN_PART, PAGES_A_PART
from .page_runs import ALLOCATED, MOST_TIMES, NO_PLACE, PART_BITS, PageRun, PageRuns
from .pages import PfnMap, Run, by_part, entry_of_type, page_types, run_by_part

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pfns = NDArray[np.uint64]
    Codes = NDArray[np.intp]
    Places = NDArray[np.uint64]
    Pages = list[PageRun] | tuple[Pfns, Places]


_KNOWN = 0x80  # beside a page type code
_NO_PFN = -1


@dataclass(frozen=True, slots=True)
class Extent:
    """Pages that follow each other, both in the guest's memory and where their contents stand.

    `offset` is that of the first one's contents, None if the pages are zero and stand nowhere.
    """

    pfn: int
    count: int
    offset: int | None

    def joined(self, after: Extent, page_size: int) -> Extent | None:
        """Return one extent made of this one and another, None if that does not follow."""
        end = None if self.offset is None else self.offset + self.count * page_size
        if after.pfn != self.pfn + self.count or after.offset != end:
            return None
        return Extent(self.pfn, self.count + after.count, self.offset)


class PageIndex:
    """Of each pfn where its last contents stand, its type, and how often contents were sent.

    Contents stay until others are sent for the pfn or until it becomes XTAB or BROKEN; with XALLOC
    a pfn that has none gets a page of zeros, as in a receiver. (libxenguest does not take a page
    away again that it has given to a pfn; the guest, which has given it up, cannot see it any more.)

    Takes some 200 octets for each PAGE_DATA record whose pfns follow each other, and of others 11 octets
    a pfn where these lie close together. Attributes: `num_sent`, pages that were
    sent; `rounds`, how many in each sweep through the pfns: a sender goes through them in
    ascending order, time after time while the guest is still running.
    Source: libxenguest, xg_sr_restore.c, process_page_data; libxc-migration-stream, PAGE_DATA.
    """

    def __init__(self, page_size: int) -> None:
        self.num_sent = 0
        self.rounds = array("Q")
        self._page_size = page_size
        self._runs = PageRuns(page_size)
        self._arrayed: set[int] = set()  # parts that are in the arrays that follow
        self._places = PfnMap("u8", FREE_PARTS)  # as in runs
        self._types = PfnMap("u1", FREE_TYPE_PARTS)
        self._times = PfnMap("u2", FREE_PARTS)
        self._last_pfn = _NO_PFN

    @property
    def overflowed(self) -> bool:
        """Whether the pfns lie so far apart that not all pages could be kept track of."""
        return self._places.overflowed

    @property
    def knows_all_types(self) -> bool:
        """Whether the type of each pfn that was mentioned is known; of those with a page it is always."""
        return not self._types.overflowed

    def take_run(self, run: Run, offset: int) -> None:
        """Take in pfn entries that are a run. `offset`: where the contents of the first stand, if they have any."""
        kind = entry_of_type(run.code)
        if kind.has_page:
            self._count(run.first, run.last, run.num_pfns)
        for part, within, count in run_by_part(run.first, run.num_pfns, PART_BITS):
            first = (part << PART_BITS) + within
            if self._is_arrayed(part) or self._runs.is_full:
                self._set(part, *_arrays_of(Run(first, count, run.code, 0), offset, self._page_size))
            else:
                place = offset + 1 if kind.has_page else None if kind.is_populated else NO_PLACE
                if self._runs.set(first, count, run.code, place, kind.has_page) > MOST_IN_PART:
                    self._to_arrays(part)
            offset += count * self._page_size

    def take(self, pfns: Pfns, codes: Codes, offsets: NDArray[np.int64]) -> None:
        """Take in pfn entries: pfns, page type codes, and where the contents of those stand that have any."""
        sent = pfns[page_types().has_page[codes]]
        if len(sent):
            steps = [0, *(np.flatnonzero(sent[1:] <= sent[:-1]) + 1).tolist(), len(sent)]
            for first, end in pairwise(steps):
                self._count(int(sent[first]), int(sent[end - 1]), end - first)
        for part, where in by_part(pfns, PART_BITS):
            self._set(part, pfns[where], codes[where], offsets[where])

    def _count(self, first: int, last: int, count: int) -> None:
        """Count pages that were sent in ascending order, and in which sweep through the pfns."""
        if first > self._last_pfn and self.rounds:
            self.rounds[-1] += count
        else:
            self.rounds.append(count)
        self.num_sent += count
        self._last_pfn = last

    def _is_arrayed(self, part: int) -> bool:
        return part in self._arrayed or (len(self._arrayed) >= MOST_ARRAYED and part not in self._runs.parts)

    def _set(self, part: int, pfns: Pfns, codes: Codes, offsets: NDArray[np.int64]) -> None:
        """Do what `take` does in one part, in arrays."""
        self._to_arrays(part)
        types = page_types()
        has_page = types.has_page[codes]
        self._times.count(pfns[has_page])
        self._types.set(pfns, (codes | _KNOWN).astype(np.uint8))
        keeps = types.is_populated[codes] & ~has_page
        self._places.set(pfns[~keeps], np.where(has_page, offsets + 1, NO_PLACE)[~keeps].astype(np.uint64))
        if keeps.any():
            last, where = np.unique(pfns[::-1], return_index=True)
            allocated = last[keeps[::-1][where]]
            self._places.set(allocated[self._places.get(allocated) == NO_PLACE], ALLOCATED)

    def _to_arrays(self, part: int) -> None:
        """Keep a part in arrays from here on."""
        most = self.num_sent // PAGES_A_PART
        self._places.most_parts = self._times.most_parts = FREE_PARTS + most
        self._types.most_parts = FREE_TYPE_PARTS + most
        if self._is_arrayed(part):
            return
        self._arrayed.add(part)
        runs = self._runs.pop(part)
        if runs:
            counts = np.array([run.num_pfns for run in runs])
            pfns, places = _pages_of(runs, self._page_size)
            self._places.set(pfns, places)
            self._types.set(pfns, np.repeat(np.array([run.code | _KNOWN for run in runs], dtype=np.uint8), counts))
            self._times.set(pfns, np.repeat(np.array([run.times for run in runs], dtype=np.uint16), counts))

    def place(self, pfn: int) -> tuple[bool, int | None]:
        """Return whether a pfn has a page, and where its contents stand (None: nowhere, it is zero)."""
        run = self._runs.at(pfn)
        place = run.place if run else self._places.get1(pfn)
        return place != NO_PLACE, None if place in (NO_PLACE, ALLOCATED) else place - 1

    def code(self, pfn: int) -> int | None:
        """Return the page type code that a pfn has had last, None if it was never mentioned."""
        run = self._runs.at(pfn)
        if run:
            return run.code
        held = self._types.get1(pfn)
        return held & ~_KNOWN if held else None

    def times(self, pfn: int) -> int:
        """Return how often contents were sent for a pfn; 65535 is that often or more."""
        run = self._runs.at(pfn)
        return run.times if run else self._times.get1(pfn)

    def pfns(self) -> Iterator[Pfns]:
        """Yield the pfns that have a page, ascending, uint64, in pieces."""
        for pages in self._parts():
            yield pages[0] if isinstance(pages, tuple) else _pages_of(pages, self._page_size)[0]

    def __len__(self) -> int:
        return sum(
            len(pages[0]) if isinstance(pages, tuple) else sum(run.num_pfns for run in pages) for pages in self._parts()
        )

    @property
    def last(self) -> int | None:
        """The last pfn that has a page, None if there is none."""
        last = None
        for pages in self._parts():
            last = int(pages[0][-1]) if isinstance(pages, tuple) else pages[-1].end - 1
        return last

    def extents(self) -> Iterator[Extent]:
        """Yield where the pages stand, ascending by pfn, each extent as long as it can be."""
        held: Extent | None = None
        for pages in self._parts():
            for extent in self._extents(*pages) if isinstance(pages, tuple) else map(_extent_of, pages):
                together = held and held.joined(extent, self._page_size)
                if held and not together:
                    yield held
                held = together or extent
        if held:
            yield held

    def ranges(self) -> Iterator[tuple[int, int]]:
        """Yield where there are pages, ascending: first pfn, and how many follow each other."""
        start = end = 0
        for extent in self.extents():
            if extent.pfn != end and end:
                yield start, end - start
            if extent.pfn != end or not end:
                start = extent.pfn
            end = extent.pfn + extent.count
        if end:
            yield start, end - start

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
        for chunk in self._places.chunks(PART_BITS):
            yield int(chunk[0][0]) >> PART_BITS, chunk

    def _extents(self, pfns: Pfns, places: Places) -> Iterator[Extent]:
        nowhere = places == np.uint64(ALLOCATED)
        together = np.where(nowhere[1:], nowhere[:-1], np.diff(places) == np.uint64(self._page_size))
        breaks = np.flatnonzero(~together | (np.diff(pfns) != 1)) + 1
        counts = np.diff(breaks, prepend=0, append=len(pfns))
        starts = np.concatenate([np.zeros(1, dtype=np.intp), breaks])
        columns = (pfns[starts].tolist(), counts.tolist(), places[starts].tolist())
        for pfn, count, place in zip(*columns, strict=True):
            yield _extent_of(PageRun(pfn, count, place, 0, 0))

    def num_of_types(self) -> dict[int, int]:
        """Return how many pfns have each page type code."""
        found = Counter[int]()
        for run in self._runs:
            found[run.code] += run.num_pfns
        for part in self._types.parts():
            for code, count in enumerate(np.bincount(part, minlength=1 << 8)[_KNOWN:].tolist()):
                found[code] += count
        return {code: count for code, count in sorted(found.items()) if count}

    def num_of_times(self) -> dict[int, int]:
        """Return for how many pfns contents were sent once, twice and so on."""
        counts = np.zeros(MOST_TIMES + 1, dtype=np.int64)
        for run in self._runs:
            counts[run.times] += run.num_pfns
        for part in self._times.parts():
            counts += np.bincount(part, minlength=len(counts))
        return {int(times): int(counts[times]) for times in np.flatnonzero(counts) if times}


def _extent_of(run: PageRun) -> Extent:
    return Extent(run.first, run.num_pfns, None if run.place == ALLOCATED else run.place - 1)


def _pages_of(runs: list[PageRun], page_size: int) -> tuple[Pfns, Places]:
    """Return pfns and places of all that is in runs, uint64."""
    counts = np.array([run.num_pfns for run in runs])
    number = np.arange(counts.sum(), dtype=np.uint64)
    first, place, before = (
        np.repeat(np.array(column, dtype=np.uint64), counts)
        for column in ([run.first for run in runs], [run.place for run in runs], np.cumsum(counts) - counts)
    )
    within = number - before
    stands = (place != NO_PLACE) & (place != np.uint64(ALLOCATED))
    return first + within, place + within * stands * np.uint64(page_size)


def _arrays_of(run: Run, offset: int, page_size: int) -> tuple[Pfns, Codes, NDArray[np.int64]]:
    """Return a run of pfn entries as arrays; `offset` is where the contents of the first stand."""
    number = np.arange(run.num_pfns)
    return number.astype(np.uint64) + np.uint64(run.first), np.full(run.num_pfns, run.code), number * page_size + offset


class HeldEntries:
    """Pfn entries that wait until it is certain that they count, 24 octets for each."""

    _AT_ONCE = 1 << 16

    def __init__(self, page_size: int) -> None:
        self._page_size = page_size
        self._columns = (bytearray(), bytearray(), bytearray())

    def take_run(self, run: Run, offset: int) -> None:
        """Keep entries as `PageIndex.take_run` wants them."""
        self.take(*_arrays_of(run, offset, self._page_size))

    def take(self, pfns: Pfns, codes: Codes, offsets: NDArray[np.int64]) -> None:
        """Keep entries as `PageIndex.take` wants them."""
        for held, values in zip(self._columns, (pfns, codes, offsets), strict=True):
            held += values.astype(np.int64).data

    def release(self, index: PageIndex) -> None:
        """Pass on what is kept, in the order in which it came, and forget it."""
        pfns, codes, offsets = (np.frombuffer(held, dtype=np.int64) for held in self._columns)
        for start in range(0, len(pfns), self._AT_ONCE):
            some = slice(start, start + self._AT_ONCE)
            index.take(pfns[some].astype(np.uint64), codes[some].astype(np.intp), offsets[some])
        self._columns = (bytearray(), bytearray(), bytearray())
