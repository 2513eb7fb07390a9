"""Facts about runs of pfns with consecutive pages, as most are: a few numbers for each run."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain

from ..._tuples import NamedTuple
from ...limits import MOST_RUNS

PART_BITS = 16

MOST_TIMES = 0xFFFF

NO_PLACE = 0
ALLOCATED = 2**64 - 1  # a place: the page exists and was never sent, so it is zero
KEPT = 2**64 - 2  # a place in new entries: as it was, or ALLOCATED if there was none

_UNKNOWN = -1  # the page type code of an unknown pfn


class PageRun(NamedTuple):
    """`num_pfns` pfns from `first` on: the place of their contents, their page type code, how often contents were sent.

    `place`: NO_PLACE, ALLOCATED or KEPT for all of them, or the offset of the first one's contents + 1; those of the
    others follow.
    """

    first: int
    num_pfns: int
    place: int
    code: int
    times: int

    @property
    def end(self) -> int:
        """The pfn after the last."""
        return self.first + self.num_pfns


class PageRuns:
    """Runs of pfns by part of 2**PART_BITS pfns, ascending in each. `parts` are never empty.

    `new` is the place that KEPT means for an unknown pfn.
    """

    def __init__(self, page_size: int, new: int = ALLOCATED) -> None:
        self.parts: dict[int, list[PageRun]] = {}
        self._page_size = page_size
        self._new = new
        self._num = 0

    def __iter__(self) -> Iterator[PageRun]:
        """Yield all runs, in no order."""
        return chain.from_iterable(self.parts.values())

    @property
    def is_full(self) -> bool:
        """Whether there are too many runs."""
        return self._num >= MOST_RUNS

    def pop(self, part: int) -> list[PageRun]:
        """Remove a part and return its runs."""
        runs = self.parts.pop(part, [])
        self._num -= len(runs)
        return runs

    def at(self, pfn: int) -> PageRun | None:
        """Return the run of just this pfn, None if it is unknown."""
        runs = self.parts.get(pfn >> PART_BITS, [])
        number = bisect_left(runs, (pfn + 1,)) - 1
        if number < 0 or runs[number].end <= pfn:
            return None
        return self.cut(runs[number], pfn, pfn + 1)

    def from_on(self, pfn: int) -> PageRun | None:
        """Return the run of a pfn from this pfn on, None if it is unknown."""
        runs = self.parts.get(pfn >> PART_BITS, [])
        number = bisect_left(runs, (pfn + 1,)) - 1
        if number < 0 or runs[number].end <= pfn:
            return None
        return self.cut(runs[number], pfn, runs[number].end)

    def between(self, part: int, first: int, end: int) -> Iterator[PageRun]:
        """Yield the runs of a part from pfn `first` up to, but not including, `end`."""
        runs = self.parts.get(part, [])
        for number in range(max(0, bisect_left(runs, (first + 1,)) - 1), len(runs)):
            run = runs[number]
            if run.first >= end:
                break
            if run.end > first:
                yield self.cut(run, max(run.first, first), min(run.end, end))

    def set(self, run: PageRun) -> int:
        """Set the page type code and the places of pfns of one part, add `times`; return how many runs the part now
        has.

        With KEPT, pfns that have a place keep it, others become ALLOCATED.
        """
        first, end = run.first, run.end
        runs = self.parts.setdefault(first >> PART_BITS, [])
        low = bisect_left(runs, (first,))
        low -= low > 0 and runs[low - 1].end > first
        high = bisect_left(runs, (end,), low)
        new: list[PageRun] = []
        for old in self._between(runs[low:high], first, end):
            if first <= old.first < end:
                place = self._along(run.place, old.first - first)
                if place == KEPT:
                    place = old.place or (self._new if old.code == _UNKNOWN else ALLOCATED)
                old = PageRun(old.first, old.num_pfns, place, run.code, min(old.times + run.times, MOST_TIMES))
            self._append(new, old)
        runs[low:high] = new
        self._num += len(new) - (high - low)
        return len(runs)

    def _between(self, runs: list[PageRun], first: int, end: int) -> Iterator[PageRun]:
        """Yield runs cut at `first` and at `end`, and between these also runs for the pfns that are in none of them."""
        at = first
        for run in runs:
            if run.first < first:
                yield self.cut(run, run.first, first)
            if run.first > at:
                yield PageRun(at, run.first - at, NO_PLACE, _UNKNOWN, 0)
            at = min(run.end, end)
            yield self.cut(run, max(run.first, first), at)
            if run.end > end:
                yield self.cut(run, end, run.end)
        if at < end:
            yield PageRun(at, end - at, NO_PLACE, _UNKNOWN, 0)

    def _append(self, runs: list[PageRun], run: PageRun) -> None:
        last = runs[-1] if runs else None
        follows = last and last.end == run.first and run.place == self._along(last.place, last.num_pfns)
        if last and follows and last[3:] == run[3:]:
            runs[-1] = last._replace(num_pfns=last.num_pfns + run.num_pfns)
        else:
            runs.append(run)

    def cut(self, run: PageRun, first: int, end: int) -> PageRun:
        """Return the part of a run from `first` up to, but not including, `end`."""
        return run._replace(first=first, num_pfns=end - first, place=self._along(run.place, first - run.first))

    def _along(self, place: int, pages: int) -> int:
        """Return the place of the page so many pages further on."""
        return place if place == NO_PLACE or place >= KEPT else place + pages * self._page_size
