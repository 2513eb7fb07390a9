"""Compares the physical memories of two guests, or of one guest at two times, page by page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from heapq import merge
from typing import Any

from .._lazy import np

_PAGES_AT_ONCE = 64  # 256 KiB: malloc maps larger pieces anew each time, which takes longer than all else

CHANGED, TYPE, ONLY_A, ONLY_B = "changed", "type", "only in A", "only in B"


@dataclass(frozen=True, slots=True)
class PageDifference:
    """A page that differs between A and B.

    `kind` is CHANGED if the contents differ, TYPE if only the page types differ, ONLY_A or ONLY_B if only one has
    contents for the pfn. `bytes` is how many bytes differ, `offset` the place of the first in the page. `records`, the
    index of the PAGE_DATA record with the page, and `types`, its page type, are pairs for A and B, with None for an
    image without the page.
    """

    pfn: int
    kind: str
    octets: int
    offset: int
    records: tuple[int | None, int | None]
    types: tuple[str | None, str | None]

    def to_json(self) -> dict[str, Any]:
        """Return the difference as JSON-ready data."""
        return {
            "pfn": self.pfn,
            "kind": self.kind,
            "octets": self.octets,
            "offset": self.offset,
            "record_a": self.records[0],
            "record_b": self.records[1],
            "type_a": self.types[0],
            "type_b": self.types[1],
        }


@dataclass(slots=True)
class Summary:
    """How many pages are the same and how many differ, by kind; `bytes` differ in pages that both have."""

    same: int = 0
    different: dict[str, int] = field(default_factory=lambda: dict.fromkeys((CHANGED, TYPE, ONLY_A, ONLY_B), 0))
    octets: int = 0

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return not any(self.different.values())

    def to_json(self) -> dict[str, Any]:
        """Return the counts as JSON-ready data."""
        different = {kind.lower().replace(" ", "_"): count for kind, count in self.different.items()}
        return {"same": self.same, **different, "octets": self.octets}


@dataclass(frozen=True, slots=True)
class Run:
    """Differences of one kind in successive pages that came from the same records."""

    first: PageDifference
    count: int
    octets: int


def diff(a: Any, b: Any, summary: Summary) -> Iterator[PageDifference]:
    """Yield the pages in which two memories differ, by pfn, and count all of them in `summary`."""
    for first, count, in_a, in_b in _both(a.ranges(), b.ranges()):
        if in_a and in_b:
            found = _compare_run(a, b, first, count, summary)
        else:
            found = (_single(a if in_a else b, pfn, in_a) for pfn in range(first, first + count))
        for item in found:
            summary.different[item.kind] += 1
            summary.octets += item.octets
            yield item


def _compare_run(a: Any, b: Any, first: int, count: int, summary: Summary) -> Iterator[PageDifference]:
    """Yield the pages of a run that differ. Many are compared at once, and one by one only if they are not the same."""
    for start in range(first, first + count, _PAGES_AT_ONCE):
        number = min(_PAGES_AT_ONCE, first + count - start)
        address, length = start * a.page_size, number * a.page_size
        is_same = a.read_physical(address, length) == b.read_physical(address, length)
        if is_same and a.index.codes(start, number) == b.index.codes(start, number):
            summary.same += number
            continue
        for pfn in range(start, start + number):
            found = _compare(a, b, pfn)
            if found is None:
                summary.same += 1
            else:
                yield found


def runs(differences: Iterable[PageDifference]) -> Iterator[Run]:
    """Merge adjacent differences."""
    run: Run | None = None
    for item in differences:
        if run is not None and _key(run.first, run.count) == _key(item, 0):
            run = Run(run.first, run.count + 1, run.octets + item.octets)
            continue
        if run is not None:
            yield run
        run = Run(item, 1, item.octets)
    if run is not None:
        yield run


def _key(item: PageDifference, ahead: int) -> tuple[object, ...]:
    return item.pfn + ahead, item.kind, item.records, item.types


def _both(a: Iterable[tuple[int, int]], b: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, bool, bool]]:
    """Yield runs of pfns that A, B or both have, ascending: first, count, whether A and whether B has them."""
    inside, at = [False, False], 0
    for pfn, side, begins in merge(_edges(a, 0), _edges(b, 1)):
        if pfn > at and any(inside):
            yield at, pfn - at, inside[0], inside[1]
        inside[side], at = begins, pfn


def _edges(ranges: Iterable[tuple[int, int]], side: int) -> Iterator[tuple[int, int, bool]]:
    for first, count in ranges:
        yield first, side, True
        yield first + count, side, False


def _compare(a: Any, b: Any, pfn: int) -> PageDifference | None:
    pages = [np.frombuffer(memory.read(pfn), dtype=np.uint8) for memory in (a, b)]
    different = np.flatnonzero(pages[0] != pages[1])
    types = a.type_of(pfn), b.type_of(pfn)
    if not len(different) and types[0] == types[1]:
        return None
    kind, offset = (CHANGED, int(different[0])) if len(different) else (TYPE, 0)
    return PageDifference(pfn, kind, len(different), offset, (a.record_of(pfn), b.record_of(pfn)), types)


def _single(memory: Any, pfn: int, is_a: bool) -> PageDifference:
    record, kind = memory.record_of(pfn), memory.type_of(pfn)
    if is_a:
        return PageDifference(pfn, ONLY_A, 0, 0, (record, None), (kind, None))
    return PageDifference(pfn, ONLY_B, 0, 0, (None, record), (None, kind))
