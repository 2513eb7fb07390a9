"""A number for each pfn, in parts that are allocated on demand."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator, KeysView, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ..._lazy import np
from ...limits import ENTRIES_AT_ONCE
from ...schema.pfn_batch import PfnBatch

if TYPE_CHECKING:
    from numpy.typing import NDArray


class PfnMap:
    """A number for each pfn, 0 if none was set; takes memory only for the parts in use.

    A stream can name pfns that are far apart, so parts are small, and their number is limited to `most_parts` of
    2**`bits` pfns: numbers beyond that are not kept, and `overflowed` is set. All parts are in one block, so that
    numbers of many parts are read and written together.
    """

    def __init__(self, dtype: str, most_parts: int, bits: int = 9) -> None:
        self._bits = bits
        self._len = 1 << bits
        self.overflowed = False
        self.most_parts = most_parts
        self._dtype = dtype
        self._size = int(dtype[1:])
        self._starts: dict[int, int] = {}  # place of each part's first number in the block
        self._held = bytearray()

    def set(self, pfns: NDArray[np.uint64], values: NDArray[Any] | int, keep: int = 0) -> None:
        """Set the numbers of `pfns`, but leave the bits of `keep`, and add `values` to these.

        If a pfn appears twice, the last one counts.
        """
        where, places = self._find(pfns, needed=values != 0)
        held, new = self._array(), values if isinstance(values, int) else values[where]
        held[places] = (held[places] & held.dtype.type(keep)) | new if keep else new

    def put(self, batch: PfnBatch, numbers: Sequence[int], sticky: int = 0) -> None:
        """Set the number of each pfn of a batch to the one that `numbers` has for its page type. If a pfn appears
        twice, the last one counts, but the bit `sticky`, once set, stays.
        """
        if batch.runs is not None:
            for run in batch.runs:
                self.set_run(run.first, run.num_pfns, numbers[run.code], sticky)
            return
        new = np.array(numbers, dtype=self._dtype)[batch.codes]
        if sticky:
            self.set(batch.pfns[new & sticky != 0], sticky, keep=(1 << 8 * self._size) - 1)
        self.set(batch.pfns, new, sticky)

    def put_each(self, batch: PfnBatch, numbers: array[int]) -> None:
        """Set the numbers of a batch's pfns, one for each, of the map's width."""
        if batch.runs is None:
            self.set(batch.pfns, np.frombuffer(numbers, dtype=self._dtype))
            return
        octets = memoryview(numbers).cast("B")
        for run in batch.runs:
            self.set_from(run.first, octets[: run.num_pfns * self._size])
            octets = octets[run.num_pfns * self._size :]

    def are_all(self, batch: PfnBatch, number: int) -> bool:
        """Whether all pfns of a batch have this number. The map's numbers must have one byte."""
        if batch.runs is None:
            return bool((self.get(batch.pfns) == number).all())
        return all(self._is_run(run.first, run.num_pfns, number) for run in batch.runs)

    def __len__(self) -> int:
        """Number of parts in use."""
        return len(self._starts)

    def parts(self) -> KeysView[int]:
        """Return which parts are in use."""
        return self._starts.keys()

    def give_up(self) -> None:
        """Stop keeping numbers."""
        self._starts.clear()
        self._held.clear()
        self.most_parts, self.overflowed = 0, True

    def set_run(self, first: int, count: int, value: int, sticky: int = 0) -> None:
        """Set the numbers of `count` pfns from `first` on, in a map of bytes; `sticky` as in `put`."""
        if sticky & ~value:
            for part, within, length in run_by_part(first, count, self._bits):
                start = self._start(part, value != 0)
                if start >= 0:
                    where = slice(start + within, start + within + length)
                    self._held[where] = self._held[where].translate(_mixed(value, sticky))
        else:
            self.set_from(first, value.to_bytes(self._size, sys.byteorder) * count, needed=value != 0)

    def set_from(self, first: int, octets: bytes | memoryview, needed: bool = True) -> None:
        """Set the numbers of the pfns from `first` on to those in `octets`, in array layout."""
        size, done = self._size, 0
        for number, within, length in run_by_part(first, len(octets) // size, self._bits):
            start = self._start(number, needed)
            if start >= 0:
                at = (start + within) * size
                self._held[at : at + length * size] = octets[done : done + length * size]
            done += length * size

    def _is_run(self, first: int, count: int, value: int) -> bool:
        for number, within, length in run_by_part(first, count, self._bits):
            start = self._starts.get(number)
            if start is None or self._held.count(value, start + within, start + within + length) < length:
                return False
        return True

    def add(self, pfns: NDArray[np.uint64], numbers: NDArray[Any]) -> None:
        """Add `numbers` to those of `pfns`, which may repeat; sums stop at the highest number that fits."""
        where, places = self._find(pfns, needed=numbers != 0)
        more = numbers[where].astype(np.int64)
        if len(places) > 1 and (places[1:] <= places[:-1]).any():
            places, which = np.unique(places, return_inverse=True)
            more = np.bincount(which, more).astype(np.int64)
        held = self._array()
        held[places] = np.minimum(held[places] + more, np.iinfo(held.dtype).max)

    def _start(self, part: int, needed: bool) -> int:
        """Return the place of a part's first number, -1 if there is no such part and none is `needed` or allowed."""
        start = self._starts.get(part, -1)
        if start < 0 and needed:
            if len(self._starts) >= self.most_parts:
                self.overflowed = True
                return -1
            start = self._starts[part] = len(self._held) // self._size
            self._held += bytes(self._len * self._size)
        return start

    def _find(
        self, pfns: NDArray[np.uint64], needed: NDArray[np.bool_] | bool
    ) -> tuple[slice | NDArray[np.bool_], NDArray[np.intp]]:
        """Return which of `pfns` have a place, and these places. Parts for those that are `needed` are allocated."""
        if not len(pfns):
            return slice(None), np.zeros(0, dtype=np.intp)
        parts = pfns >> np.uint64(self._bits)
        within = (pfns & np.uint64(self._len - 1)).astype(np.intp)
        if parts.min() == parts.max():  # by far the most common: the pfns of a batch ascend
            start = self._start(int(parts[0]), bool(np.any(needed)))
            return (slice(None), within + start) if start >= 0 else (np.zeros(len(pfns), dtype=bool), within[:0])
        numbers, which = np.unique(parts, return_inverse=True)
        is_needed = np.full(len(numbers), needed is True)
        if not isinstance(needed, bool):
            is_needed[which[needed]] = True
        starts = self._starts_of(numbers.tolist(), is_needed)[which]
        there = starts >= 0
        if there.all():
            return slice(None), within + starts
        return there, within[there] + starts[there]

    def _starts_of(self, parts: list[int], needed: NDArray[np.bool_]) -> NDArray[np.intp]:
        """Do the same as `_start` for many different parts."""
        get = self._starts.get
        starts = np.array([get(part, -1) for part in parts], dtype=np.intp)
        new = np.flatnonzero(needed & (starts < 0))
        room = max(0, self.most_parts - len(self._starts))
        self.overflowed |= len(new) > room
        new = new[:room]
        starts[new] = np.arange(len(new)) * self._len + len(self._held) // self._size
        self._held += bytes(len(new) * self._len * self._size)
        self._starts.update(zip([parts[number] for number in new.tolist()], starts[new].tolist(), strict=True))
        return starts

    def _array(self) -> NDArray[Any]:
        """Return all numbers; while the result exists, no part can be allocated."""
        return np.frombuffer(self._held, dtype=self._dtype)

    def get(self, pfns: NDArray[np.uint64]) -> NDArray[Any]:
        """Return the numbers of `pfns`, an array of the map's dtype and the same length."""
        result = np.zeros(len(pfns), dtype=self._dtype)
        where, places = self._find(pfns, needed=False)
        result[where] = self._array()[places]
        return result

    def is_kept(self, pfns: NDArray[np.uint64]) -> NDArray[np.bool_]:
        """Return for each pfn whether numbers set for it are kept, bool; beyond the limit they are not."""
        if not self.overflowed:
            return np.ones(len(pfns), dtype=bool)
        return np.isin(pfns >> np.uint64(self._bits), np.fromiter(self._starts, np.uint64))

    def get1(self, pfn: int) -> int:
        """Return the number of one pfn."""
        start = self._starts.get(pfn // self._len)
        at = 0 if start is None else (start + pfn % self._len) * self._size
        return 0 if start is None else int.from_bytes(self._held[at : at + self._size], sys.byteorder)

    def between(self, first: int, count: int) -> Iterator[tuple[int, NDArray[Any]]]:
        """Yield the numbers of `count` pfns from `first` on, in pieces: first pfn, numbers; no piece for a part that is
        not in use.
        """
        for part, within, length in run_by_part(first, count, self._bits):
            start = self._starts.get(part)
            if start is not None:
                held = np.frombuffer(self._held, self._dtype, length, (start + within) * self._size)
                yield (part << self._bits) + within, held.copy()  # without the copy no part could be allocated

    def octets(self, part: int) -> bytes:
        """Return the numbers of a part in array layout. Does not need numpy."""
        start, size = self._starts.get(part), self._len * self._size
        return bytes(size) if start is None else bytes(self._held[start * self._size : start * self._size + size])

    def num_bits(self) -> int:
        """Return how many bits are set in all numbers. Does not need numpy."""
        pieces = (self._held[at : at + ENTRIES_AT_ONCE] for at in range(0, len(self._held), ENTRIES_AT_ONCE))
        return sum(int.from_bytes(piece, "little").bit_count() for piece in pieces)

    def num_of(self, number: int) -> int:
        """Return how many pfns have a number, which has one byte. Needs no arrays."""
        return self._held.count(number)

    def counts(self) -> NDArray[np.int64]:
        """Return how many pfns have each number; those in a part in use that were never set count as 0."""
        counts = np.zeros(1 << 8 * self._size, dtype=np.int64)
        numbers = self._array()
        for start in range(0, len(numbers), ENTRIES_AT_ONCE):
            counts += np.bincount(numbers[start : start + ENTRIES_AT_ONCE], minlength=len(counts))
        return counts

    def chunks(self, breaks: Sequence[int] = ()) -> Iterator[tuple[NDArray[np.uint64], NDArray[Any]]]:
        """Yield the numbers other than 0, ascending by pfn, in pieces: pfns, uint64, and their numbers. No piece
        crosses one of the pfns in `breaks`, which are ascending multiples of 2**`bits`.
        """
        if not self._starts:  # as for most guests: numpy need not be loaded
            return
        parts = np.sort(np.fromiter(self._starts, np.uint64, len(self._starts)))
        step = ENTRIES_AT_ONCE >> self._bits
        edges = np.searchsorted(parts, np.array(breaks, dtype=np.uint64) >> np.uint64(self._bits)).tolist()
        for first, end in pairwise(sorted({0, *edges, len(parts)})):
            for start in range(first, end, step):
                pfns, numbers = self._of_parts(parts[start : min(start + step, end)])
                if len(pfns):
                    yield pfns, numbers

    def _of_parts(self, parts: NDArray[np.uint64]) -> tuple[NDArray[np.uint64], NDArray[Any]]:
        starts = np.array(list(map(self._starts.__getitem__, parts.tolist())), dtype=np.intp)
        numbers = self._array().reshape(-1, self._len)[starts >> self._bits].ravel()
        where = np.flatnonzero(numbers)
        firsts = (parts << np.uint64(self._bits))[where >> self._bits]
        return firsts + (where & self._len - 1).astype(np.uint64), numbers[where]


@lru_cache
def _mixed(value: int, sticky: int) -> bytes:
    """Return the new number for each number of one byte."""
    return bytes(held & sticky | value for held in range(256))


def run_by_part(first: int, count: int, bits: int) -> Iterator[tuple[int, int, int]]:
    """Yield each part of 2**`bits` pfns that `count` pfns from `first` on touch: its number, the position of the first
    pfn in the part, and how many of the pfns are in it.
    """
    end, size = first + count, 1 << bits
    while first < end:
        within = first & size - 1
        length = min(size - within, end - first)
        yield first >> bits, within, length
        first += length
