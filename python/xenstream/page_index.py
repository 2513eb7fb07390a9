"""Where in an image the contents of each page of the guest stand; no contents."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .lazy import np
from .pages import PfnMap, page_types

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pfns = NDArray[np.uint64]
    Codes = NDArray[np.intp]


FREE_PARTS = 1 << 14
"""Of 512 pfns each: that many are kept of however few pages, in 92 MiB at most. It takes just a
pfn entry of 8 octets to make one."""

PAGES_A_PART = 32

FREE_TYPE_PARTS = 1 << 16
"""Of 512 pfns each: that many are kept of pfns that have a type and no page, 128 GiB of them in 40 MiB."""
"""One more part for so many pages that were sent. A guest fills most of its parts; a stream made
to take memory needs 128 KiB for one that takes 5.5 KiB."""

_ALLOCATED = 2**64 - 1  # a place: the page is there and was never sent, so it is zero
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

    Takes 11 octets a pfn where pfns lie close together. Attributes: `num_sent`, pages that were
    sent; `rounds`, how many in each sweep through the pfns: a sender goes through them in
    ascending order, time after time while the guest is still running.
    Source: libxenguest, xg_sr_restore.c, process_page_data; libxc-migration-stream, PAGE_DATA.
    """

    def __init__(self, page_size: int) -> None:
        self.num_sent = 0
        self.rounds = array("Q")
        self._page_size = page_size
        self._places = PfnMap("u8", FREE_PARTS)  # offset + 1
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

    def take(self, pfns: Pfns, codes: Codes, offsets: NDArray[np.int64]) -> None:
        """Take in pfn entries: pfns, page type codes, and where the contents of those stand that have any."""
        types = page_types()
        has_page = types.has_page[codes]
        self._count(pfns[has_page])
        most = FREE_PARTS + self.num_sent // PAGES_A_PART
        self._places.most_parts = self._times.most_parts = most
        self._types.most_parts = FREE_TYPE_PARTS + self.num_sent // PAGES_A_PART
        self._times.count(pfns[has_page])
        self._types.set(pfns, (codes | _KNOWN).astype(np.uint8))
        keeps = types.is_populated[codes] & ~has_page
        self._places.set(pfns[~keeps], np.where(has_page, offsets + 1, 0)[~keeps].astype(np.uint64))
        if keeps.any():
            last, where = np.unique(pfns[::-1], return_index=True)
            allocated = last[keeps[::-1][where]]
            self._places.set(allocated[self._places.get(allocated) == 0], _ALLOCATED)

    def _count(self, sent: Pfns) -> None:
        """Count pages that were sent, and in which sweep through the pfns."""
        if not len(sent):
            return
        steps = np.flatnonzero(sent[1:] <= sent[:-1]) + 1
        counts = np.diff(steps, prepend=0, append=len(sent))
        if int(sent[0]) > self._last_pfn and self.rounds:
            self.rounds[-1] += int(counts[0])
            counts = counts[1:]
        self.rounds.extend(counts.tolist())
        self.num_sent += len(sent)
        self._last_pfn = int(sent[-1])

    def place(self, pfn: int) -> tuple[bool, int | None]:
        """Return whether a pfn has a page, and where its contents stand (None: nowhere, it is zero)."""
        place = self._places.get1(pfn)
        return place != 0, None if place in (0, _ALLOCATED) else place - 1

    def code(self, pfn: int) -> int | None:
        """Return the page type code that a pfn has had last, None if it was never mentioned."""
        held = self._types.get1(pfn)
        return held & ~_KNOWN if held else None

    def times(self, pfn: int) -> int:
        """Return how often contents were sent for a pfn; 65535 is that often or more."""
        return self._times.get1(pfn)

    def pfns(self) -> Iterator[Pfns]:
        """Yield the pfns that have a page, ascending, uint64, in pieces."""
        for pfns, _ in self._places.chunks():
            yield pfns

    def __len__(self) -> int:
        return sum(map(len, self.pfns()))

    def extents(self) -> Iterator[Extent]:
        """Yield where the pages stand, ascending by pfn, each extent as long as it can be."""
        held: Extent | None = None
        for pfns, places in self._places.chunks():
            for extent in self._extents(pfns, places):
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

    def _extents(self, pfns: Pfns, places: NDArray[np.uint64]) -> Iterator[Extent]:
        nowhere = places == np.uint64(_ALLOCATED)
        together = np.where(nowhere[1:], nowhere[:-1], np.diff(places) == np.uint64(self._page_size))
        breaks = np.flatnonzero(~together | (np.diff(pfns) != 1)) + 1
        counts = np.diff(breaks, prepend=0, append=len(pfns))
        starts = np.concatenate([np.zeros(1, dtype=np.intp), breaks])
        columns = (pfns[starts].tolist(), counts.tolist(), places[starts].tolist(), nowhere[starts].tolist())
        for pfn, count, place, is_nowhere in zip(*columns, strict=True):
            yield Extent(pfn, count, None if is_nowhere else place - 1)

    def num_of_types(self) -> dict[int, int]:
        """Return how many pfns have each page type code."""
        counts = np.zeros(1 << 8, dtype=np.int64)
        for part in self._types.parts():
            counts += np.bincount(part, minlength=len(counts))
        return {code: int(count) for code, count in enumerate(counts[_KNOWN:]) if count}

    def num_of_times(self) -> dict[int, int]:
        """Return for how many pfns contents were sent once, twice and so on."""
        counts = np.zeros(1 << 16, dtype=np.int64)
        for part in self._times.parts():
            counts += np.bincount(part, minlength=len(counts))
        return {int(times): int(counts[times]) for times in np.flatnonzero(counts) if times}


class HeldEntries:
    """Pfn entries that wait until it is certain that they count, 24 octets for each."""

    _AT_ONCE = 1 << 16

    def __init__(self) -> None:
        self._columns = (bytearray(), bytearray(), bytearray())

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
