"""A set of pfns, with one bit for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import np
from ...limits import MOST_PFN_SET_PARTS
from ...schema.pfn_batch import PfnBatch
from ...schema.pfn_entries import as_array, page_types
from .pfn_map import PfnMap, run_by_part

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BITS = 12  # of a part
_NOTHING = bytes(1 << _BITS - 3)


class PfnSet:
    """A set of pfns; takes memory only for the parts in use.

    A stream can name pfns that are far apart, so the number of parts is limited: pfns beyond `most_parts` of 4096 pfns
    are not kept, and `overflowed` is set.
    """

    def __init__(self, most_parts: int = MOST_PFN_SET_PARTS) -> None:
        self._octets = PfnMap("u1", most_parts, _BITS - 3)  # of eight pfns each
        self._before: dict[int, bytes] = {}  # previous contents of the parts that have changed since `keep`
        self._overflowed_before = False

    @property
    def overflowed(self) -> bool:
        return self._octets.overflowed

    def __len__(self) -> int:
        return self._octets.num_bits()

    def keep(self) -> None:
        """Make all changes so far permanent."""
        self._before.clear()
        self._overflowed_before = self.overflowed

    def undo(self) -> None:
        """Undo all changes since `keep`."""
        for part, octets in self._before.items():
            self._octets.set_from(part << _BITS - 3, octets, needed=False)
        self._before.clear()
        self._octets.overflowed = self._overflowed_before

    def __contains__(self, pfn: int) -> bool:
        return bool(self._octets.get1(pfn >> 3) >> (pfn & 7) & 1)

    def add(self, batch: PfnBatch) -> None:
        """Put in the pfns that have memory by their page type, for good."""
        is_in = page_types().is_populated
        if batch.runs is None:
            pfns = batch.pfns[as_array(is_in)[batch.codes]]
            self._put(pfns, np.ones(len(pfns), dtype=np.bool_))
        else:
            for run in batch.runs:
                if is_in[run.code]:
                    self._put_run(run.first, run.num_pfns, True)
        self._keep_all()

    def add_run(self, first: int, count: int) -> None:
        """Put in `count` pfns from `first` on, for good."""
        self._put_run(first, count, True)
        self._keep_all()

    def _keep_all(self) -> None:
        if self._before or self._octets.overflowed:
            self.keep()

    def take(self, batch: PfnBatch) -> None:
        """Add the pfns that have memory according to their page type, remove the others. If a pfn appears twice, the
        last entry counts.
        """
        is_in = page_types().is_populated
        if batch.runs is None:
            self._put(batch.pfns, as_array(is_in)[batch.codes])
            return
        for run in batch.runs:
            self._put_run(run.first, run.num_pfns, is_in[run.code])

    def _put_run(self, first: int, count: int, is_in: bool) -> None:
        for part, low, number in run_by_part(first, count, _BITS):
            new = self._note([part])
            start = (part << _BITS) + low
            end = start + number
            whole, end_of_whole = -(-start // 8), end // 8
            if whole > end_of_whole:
                self._put_some(end_of_whole, start % 8, end % 8, is_in)
            else:
                self._put_some(whole - 1, start % 8, 8, is_in)
                self._octets.set_run(whole, end_of_whole - whole, 0xFF if is_in else 0)
                self._put_some(end_of_whole, 0, end % 8, is_in)
            self._note_made(new)

    def _put_some(self, octet: int, low: int, high: int, is_in: bool) -> None:
        """Add or remove the pfns of one byte from number `low` up to, but not including, `high`. If these are all eight
        or none, the byte is not one at the end of a run, and stays as it is.
        """
        if low % 8 or high % 8:
            touched = (1 << high) - (1 << low)
            held = self._octets.get1(octet) & ~touched
            self._octets.set_run(octet, 1, held | touched if is_in else held)

    def _put(self, pfns: NDArray[np.uint64], is_in: NDArray[np.bool_]) -> None:
        last, where = np.unique(pfns[::-1], return_index=True)
        bits, octets = np.uint8(1) << (last & np.uint64(7)).astype(np.uint8), last >> np.uint64(3)
        new = self._note(np.unique(last >> np.uint64(_BITS)).tolist())
        if len(last):
            firsts = np.flatnonzero(np.concatenate([[True], octets[1:] != octets[:-1]]))
            touched = np.bitwise_or.reduceat(bits, firsts)
            within = np.bitwise_or.reduceat(bits * is_in[::-1][where], firsts)
            self._octets.set(octets[firsts], self._octets.get(octets[firsts]) & ~touched | within)
        self._note_made(new)

    def _note(self, parts: list[int]) -> list[int]:
        """Record the contents of parts for `undo`; return the parts that do not exist."""
        noted, used = self._before, self._octets.parts()
        noted.update((part, self._octets.octets(part)) for part in parts if part in used and part not in noted)
        return [part for part in parts if part not in used]

    def _note_made(self, parts: list[int]) -> None:
        """Record that parts have been added."""
        used = self._octets.parts()
        self._before.update((part, _NOTHING) for part in parts if part in used)
