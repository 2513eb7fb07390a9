"""Which pfns there are, a bit each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lazy import np
from .limits import MOST_PFN_SET_PARTS
from .pages import by_part, run_by_part

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BITS = 12
_LEN = 1 << _BITS  # of a part


class PfnSet:
    """A set of pfns; memory only for the parts in use.

    A stream can name pfns that lie far apart, so there is a limit on the parts: what lies beyond
    `most_parts` of 4096 pfns is not kept, and `overflowed` is set.
    """

    def __init__(self, most_parts: int = MOST_PFN_SET_PARTS) -> None:
        self.overflowed = False
        self._most_parts = most_parts
        self._parts: dict[int, int] = {}
        self._before: dict[int, int] = {}  # what the parts that have changed since `keep` were
        self._overflowed_before = False

    def __len__(self) -> int:
        return sum(part.bit_count() for part in self._parts.values())

    def keep(self) -> None:
        """Let nothing that has been put in or taken out so far be undone."""
        self._before.clear()
        self._overflowed_before = self.overflowed

    def undo(self) -> None:
        """Undo all that has been put in or taken out since `keep`."""
        self._parts.update(self._before)
        self._before.clear()
        self.overflowed = self._overflowed_before

    def put_run(self, first: int, count: int, is_in: bool) -> None:
        """Put in `count` pfns from `first` on, or take them out. Needs no arrays."""
        for part, low, number in run_by_part(first, count, _BITS):
            touched = ((1 << number) - 1) << low
            self._put(part, touched, touched if is_in else 0)

    def put(self, pfns: NDArray[np.uint64], is_in: NDArray[np.bool_]) -> None:
        """Put in those of `pfns` where `is_in`, take out the others; of a pfn that is there twice the last counts."""
        for part, where in by_part(pfns, _BITS):
            index = (pfns[where] & np.uint64(_LEN - 1)).astype(np.intp)
            bits = np.zeros((2, _LEN), dtype=bool)
            bits[0, index], bits[1, index] = True, is_in[where]
            rows = np.packbits(bits, axis=1, bitorder="little")
            touched, within = (int.from_bytes(row.tobytes(), "little") for row in rows)
            self._put(part, touched, within)

    def _put(self, part: int, touched: int, within: int) -> None:
        """Of the pfns of a part whose bits are in `touched`, keep those whose bits are in `within`."""
        if part not in self._parts:
            if not within:
                return
            if len(self._parts) >= self._most_parts:
                self.overflowed = True
                return
        held = self._parts.get(part, 0)
        self._before.setdefault(part, held)
        self._parts[part] = held & ~touched | within
