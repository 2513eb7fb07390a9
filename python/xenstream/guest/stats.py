"""Statistics of a guest's memory: its size and holes, pages sent again, and repeated contents."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING, Any, overload

from .._lazy import np, xxhash
from ..limits import MOST_HOT_RANGES
from .memory import PhysicalMemory, spelled_type

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(slots=True)
class Contents:
    """Kinds of page contents: `zero`, pages of zeros; `duplicate`, others that repeat an earlier one."""

    zero: int
    duplicate: int


@dataclass(frozen=True, slots=True)
class Hot:
    """Consecutive pages that were sent equally often: first `pfn`, number of `pages`, `times` that each was sent."""

    pfn: int
    pages: int
    times: int


class Ranges(Sequence[tuple[int, int]]):
    """Ranges of pfns, (first, number), 16 bytes each."""

    def __init__(self, ranges: Iterable[tuple[int, int]] = ()) -> None:
        self.numbers = array("Q", chain.from_iterable(ranges))

    def __len__(self) -> int:
        return len(self.numbers) // 2

    @overload
    def __getitem__(self, index: int) -> tuple[int, int]: ...
    @overload
    def __getitem__(self, index: slice) -> list[tuple[int, int]]: ...
    def __getitem__(self, index: int | slice) -> tuple[int, int] | list[tuple[int, int]]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        number = range(len(self))[index]
        return self.numbers[2 * number], self.numbers[2 * number + 1]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.numbers[::2], self.numbers[1::2], strict=True)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ranges) and self.numbers == other.numbers

    __hash__ = None  # type: ignore[assignment]


@dataclass(slots=True)
class MemoryStats:
    """Statistics of a guest's memory.

    `pages`: number of pages that the guest has in the end; `memory`: the same in bytes; `max_pfn`: the highest pfn,
    None without pages; `ranges` of consecutive pages: (first pfn, number); `holes`: number of pfns below `max_pfn`
    without a page. `types`: number of pfns by page type, as sent last. `pages_sent`: number of pages sent;
    `pages_resent`: those that were not the first for their pfn; `times`: number of pfns whose contents were sent once,
    twice and so on; `hottest`: the ranges of pages that were sent most often, of those sent again; `rounds`: number of
    pages in each sweep through the pfns; `paused_round`: which of these, from 1 on, was sent while the guest was
    paused: the last before its registers. None if there is only one (a save sends it so, a migration in which no
    page changed does not), or if the stream ends before. `contents` is None if the pages were not read.
    """

    file: str
    page_size: int
    pages: int
    max_pfn: int | None
    types: dict[str, int]
    more_types: bool
    pages_sent: int
    times: dict[int, int]
    rounds: list[int]
    ranges: Ranges
    hottest: list[Hot] = field(default_factory=list)
    paused_round: int | None = None
    contents: Contents | None = None
    problems: list[str] = field(default_factory=list)

    @property
    def memory(self) -> int:
        return self.pages * self.page_size

    @property
    def holes(self) -> int:
        return 0 if self.max_pfn is None else self.max_pfn + 1 - self.pages

    @property
    def pages_resent(self) -> int:
        return self.pages_sent - sum(self.times.values())

    def to_json(self) -> dict[str, Any]:
        """Return the figures as JSON-ready data."""
        derived = {"memory": self.memory, "holes": self.holes, "pages_resent": self.pages_resent}
        return {**asdict(replace(self, ranges=Ranges())), "ranges": list(self.ranges), **derived}


def stats(memory: PhysicalMemory) -> MemoryStats:
    """Sum up a memory without reading a page."""
    index = memory.index
    return MemoryStats(
        file=memory.name,
        page_size=memory.page_size,
        pages=len(memory),
        max_pfn=memory.max_pfn,
        types={spelled_type(code): count for code, count in index.num_of_types().items()},
        more_types=not index.knows_all_types,
        pages_sent=index.num_sent,
        times=index.num_of_times(),
        rounds=index.rounds.tolist(),
        ranges=Ranges(index.ranges()),
        hottest=[Hot(*each) for each in index.hottest(MOST_HOT_RANGES)] if len(index.rounds) > 1 else [],
        paused_round=memory.paused_round,
        problems=memory.problems,
    )


class Reading:
    """Reads all pages for statistics of their contents; `offset` of `size` bytes have been read."""

    def __init__(self, memory: PhysicalMemory) -> None:
        self._memory = memory
        self.size = len(memory) * memory.page_size
        self.offset = 0

    def contents(self) -> Contents:
        """Count zero pages and duplicates. Keeps 8 bytes per page."""
        digests = self._digests()
        digests.sort()
        num_zero = int(np.count_nonzero(digests == self._of_zeros))
        distinct = len(digests) and 1 + int(np.count_nonzero(digests[1:] != digests[:-1]))
        return Contents(num_zero, len(digests) - num_zero - (distinct - (num_zero > 0)))

    def repeats(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Return which pages, ascending by pfn, are zero, and which others repeat an earlier one.

        Keeps 32 bytes per page.
        """
        digests = self._digests()
        is_zero = digests == self._of_zeros
        order = np.argsort(digests, kind="stable")
        repeats = np.zeros(len(digests), dtype=np.bool_)
        repeats[order[1:]] = digests[order[1:]] == digests[order[:-1]]
        return is_zero, repeats & ~is_zero

    @property
    def _of_zeros(self) -> int:
        return xxhash.xxh3_64_intdigest(bytes(self._memory.page_size))

    def _digests(self) -> NDArray[np.uint64]:
        """Return a digest of each page, ascending by pfn."""
        size = self._memory.page_size
        digests = np.zeros(self.size // size, dtype=np.uint64)
        for extent in self._memory.index.extents():
            for _, data in self._memory.blocks(extent):
                first = self.offset // size
                for number, start in enumerate(range(0, len(data), size), first):
                    digests[number] = xxhash.xxh3_64_intdigest(data[start : start + size])
                self.offset += len(data)
        return digests


@dataclass(frozen=True, slots=True)
class Picture:
    """How full each part of a guest's address space is.

    `cells`: for each part of `pages` pfns, in ascending order, the share of pfns with a page.
    """

    pages: int
    cells: NDArray[np.float64]


def picture(ranges: Iterable[tuple[int, int]], most_cells: int) -> Picture:
    """Return the address space up to the highest pfn, in parts whose size is a power of two."""
    numbers = ranges.numbers if isinstance(ranges, Ranges) else Ranges(ranges).numbers
    if not numbers:
        return Picture(1, np.zeros(0))
    starts, counts = np.array(numbers[::2], dtype=np.uint64), np.array(numbers[1::2], dtype=np.uint64)
    span = int(starts[-1] + counts[-1])
    pages = 1 << max(0, (-(-span // most_cells) - 1).bit_length())
    edges = np.arange(-(-span // pages) + 1, dtype=np.uint64) * np.uint64(pages)
    before = np.concatenate([np.zeros(1, dtype=np.uint64), np.cumsum(counts, dtype=np.uint64)])
    # Pages below each edge: those of complete ranges, and part of the range around it.
    last = np.searchsorted(starts, edges, side="right").astype(np.intp) - 1
    inside = np.minimum(edges - starts[last], counts[last])
    below = np.where(last < 0, 0, before[last] + inside)
    return Picture(pages, np.diff(below).astype(np.float64) / pages)
