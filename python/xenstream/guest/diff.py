"""Compares the physical memories of two guests, or of one guest at two times, page by page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import merge
from typing import Any, Protocol

from .._lazy import np
from .._tuples import NamedTuple
from .raw_dump import RawDump

_PAGES_AT_ONCE = 256  # two images of 2 GiB in fragments take 3.4 s of CPU, with 64 pages 4.2 s
_PER_ROW = 16

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


class Pages(Protocol):
    """One side of a comparison: a PhysicalMemory, or a RawDump, which has no types and no records."""

    @property
    def page_size(self) -> int: ...

    def ranges(self) -> Iterator[tuple[int, int]]: ...

    def read_zeroed_into(self, first: int, out: memoryview) -> None: ...

    def type_codes(self, first: int, count: int) -> bytes | None: ...

    def type_of(self, pfn: int) -> str | None: ...

    def record_of(self, pfn: int) -> int | None: ...


def diff(a: Pages, b: Pages, summary: Summary) -> Iterator[PageDifference]:
    """Yield the pages in which two memories differ, by pfn, and count all of them in `summary`.

    A dump has zeros for pages that its guest did not have, so these do not count as pages that only the dump has.
    """
    comparison = _Comparison(a, b, summary)
    of_b = b.ranges(a.ranges()) if isinstance(b, RawDump) else b.ranges()
    for pieces in _grouped(_both(a.ranges(), of_b)):
        for item in comparison.differences(pieces):
            summary.different[item.kind] += 1
            summary.octets += item.octets
            yield item


class Row(NamedTuple):
    """Adjacent bytes that differ, in whole rows of 16: guest-physical address, bytes in A and in B."""

    address: int
    a: bytes
    b: bytes


def rows(a: Pages, b: Pages, pfn: int) -> Iterator[Row]:
    """Yield the rows of a page that differ; both memories must have the page."""
    size = a.page_size
    pages = [bytearray(size), bytearray(size)]
    for memory, page in zip((a, b), pages, strict=True):
        memory.read_zeroed_into(pfn, memoryview(page))
    held = None
    for at in range(0, size, _PER_ROW):
        row = Row(pfn * size + at, *(bytes(page[at : at + _PER_ROW]) for page in pages))
        if row.a == row.b:
            if held:
                yield held
            held = None
        else:
            held = Row(held.address, held.a + row.a, held.b + row.b) if held else row
    if held:
        yield held


class _Comparison:
    """Compares pages, many at once, and one by one only those that are not the same."""

    def __init__(self, a: Pages, b: Pages, summary: Summary) -> None:
        self._a, self._b = a, b
        self._summary = summary
        self._size = a.page_size
        self._has_types = _has_types(a) and _has_types(b)
        self._held = bytearray(_PAGES_AT_ONCE * self._size), bytearray(_PAGES_AT_ONCE * self._size)

    def differences(self, pieces: Sequence[_Piece]) -> Iterator[PageDifference]:
        """Yield the pages that differ in pieces that lie close together."""
        first, number = pieces[0].first, pieces[-1].first + pieces[-1].count - pieces[0].first
        same = self._read(first, number) and self._have_same_types(first, number)
        for piece in pieces:
            if same and piece.in_a and piece.in_b:
                self._summary.same += piece.count
            else:
                yield from self._of_piece(piece, first, number)

    def _of_piece(self, piece: _Piece, start: int, number: int) -> Iterator[PageDifference]:
        within = slice(piece.first - start, piece.first - start + piece.count)
        if piece.in_a and piece.in_b:
            differs = (self._words(0, number)[within] != self._words(1, number)[within]).any(axis=1)
            found = 0
            for index in range(piece.count) if self._has_types else np.flatnonzero(differs).tolist():
                item = self._compared(piece.first + index, within.start + index, bool(differs[index]))
                if item is not None:
                    found += 1
                    yield item
            self._summary.same += piece.count - found
            return
        only = self._a if piece.in_a else self._b
        pfns: Iterable[int] = range(piece.first, piece.first + piece.count)
        if not _has_types(only):
            words = self._words(0 if piece.in_a else 1, number)[within]
            pfns = (piece.first + index for index in np.flatnonzero(words.any(axis=1)).tolist())
        for pfn in pfns:
            yield _single(only, pfn, piece.in_a)

    def _read(self, first: int, number: int) -> bool:
        """Read pages of both; return whether their contents are the same."""
        length = number * self._size
        for memory, held in zip((self._a, self._b), self._held, strict=True):
            memory.read_zeroed_into(first, memoryview(held)[:length])
        if number == _PAGES_AT_ONCE:
            return self._held[0] == self._held[1]  # views would be compared byte by byte
        return bool((self._words(0, number) == self._words(1, number)).all())

    def _have_same_types(self, first: int, number: int) -> bool:
        return not self._has_types or self._a.type_codes(first, number) == self._b.type_codes(first, number)

    def _words(self, side: int, number: int) -> Any:
        return np.frombuffer(self._held[side], np.uint64, number * self._size // 8).reshape(number, -1)

    def _compared(self, pfn: int, index: int, differs: bool) -> PageDifference | None:
        types = self._a.type_of(pfn), self._b.type_of(pfn)
        if not differs and (types[0] == types[1] or not self._has_types):
            return None
        kind, number, offset = TYPE, 0, 0
        if differs:
            pages = [np.frombuffer(held, np.uint8, self._size, index * self._size) for held in self._held]
            different = np.flatnonzero(pages[0] != pages[1])
            kind, number, offset = CHANGED, len(different), int(different[0])
        return PageDifference(pfn, kind, number, offset, (self._a.record_of(pfn), self._b.record_of(pfn)), types)


def _has_types(memory: Pages) -> bool:
    return memory.type_codes(0, 1) is not None


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


@dataclass(slots=True)  # not frozen: construction would take three times as long
class _Piece:
    """A run of pfns: first, count, whether A has them and whether B has them."""

    first: int
    count: int
    in_a: bool
    in_b: bool


def _both(a: Iterable[tuple[int, int]], b: Iterable[tuple[int, int]]) -> Iterator[_Piece]:
    """Yield runs of pfns that A, B or both have, ascending."""
    inside, at = [False, False], 0
    for pfn, side, begins in merge(_edges(a, 0), _edges(b, 1)):
        if pfn > at and any(inside):
            yield _Piece(at, pfn - at, inside[0], inside[1])
        inside[side], at = begins, pfn


def _grouped(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    """Yield pieces, cut if they are long, together with those that fit beside them in what is read at once.

    A hostile image can have a page at every other pfn: one by one they took five times as long.
    """
    held: list[_Piece] = []
    for whole in pieces:
        for piece in [whole] if whole.count <= _PAGES_AT_ONCE else _cut(whole):
            if held and piece.first + piece.count - held[0].first > _PAGES_AT_ONCE:
                yield held
                held = []
            held.append(piece)
    if held:
        yield held


def _cut(whole: _Piece) -> Iterator[_Piece]:
    for first in range(whole.first, whole.first + whole.count, _PAGES_AT_ONCE):
        yield _Piece(first, min(_PAGES_AT_ONCE, whole.first + whole.count - first), whole.in_a, whole.in_b)


def _edges(ranges: Iterable[tuple[int, int]], side: int) -> Iterator[tuple[int, int, bool]]:
    for first, count in ranges:
        yield first, side, True
        yield first + count, side, False


def _single(memory: Pages, pfn: int, is_a: bool) -> PageDifference:
    record, kind = memory.record_of(pfn), memory.type_of(pfn)
    if is_a:
        return PageDifference(pfn, ONLY_A, 0, 0, (record, None), (kind, None))
    return PageDifference(pfn, ONLY_B, 0, 0, (None, record), (None, kind))
