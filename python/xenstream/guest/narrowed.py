"""Narrows a search for literal bytes down to the pages where they are, with all cores."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from ..limits import LONGEST_MATCH
from .literal import is_in

if TYPE_CHECKING:
    from concurrent.futures import Future

_PIECE = 1 << 18  # stays in the second-level cache: to read 1 GiB takes 0.25 s of CPU, with 384 KiB 0.85 s
_PIECES = 8  # a thread looks into, one after the other
_MOST_THREADS = 4

_Piece = tuple[int, int, int]  # first page, number of pages, how many of the same range follow


class Pages(Protocol):
    """The memory that is looked into. `is_shareable`: several threads can read it at the same time."""

    @property
    def page_size(self) -> int: ...

    @property
    def is_shareable(self) -> bool: ...

    def read_into(self, address: int, out: memoryview) -> None: ...


def narrowed(
    memory: Pages, ranges: Iterable[tuple[int, int]], wanted: Sequence[bytes], context: int
) -> Iterator[tuple[int, int]]:
    """Yield the parts of ranges of pages in which one of `wanted` begins, with the pages after them that the match and
    `context` bytes can reach.
    """
    size = memory.page_size
    reach = -(-(LONGEST_MATCH + context) // size)
    start = end = 0
    for first, count, after in _found(memory, ranges, wanted):
        if first > end and end > start:
            yield start, end - start
        if first > end or end == start:
            start = first
        end = first + count + min(after, reach)
    if end > start:
        yield start, end - start


def _found(memory: Pages, ranges: Iterable[tuple[int, int]], wanted: Sequence[bytes]) -> Iterator[_Piece]:
    """Yield the pieces of ranges in which one of `wanted` begins, in their order."""
    threads = min(os.cpu_count() or 1, _MOST_THREADS) if memory.is_shareable else 1
    looker = _Looker(memory, wanted, threads)
    tasks = _tasks(_pieces(ranges, _PIECE // memory.page_size))
    if threads == 1:
        yield from chain.from_iterable(map(looker.look, tasks))
        return
    from concurrent.futures import ThreadPoolExecutor  # here, as most commands need no threads

    running: deque[Future[list[_Piece]]] = deque()
    pool = ThreadPoolExecutor(threads)
    try:
        for task in tasks:
            running.append(pool.submit(looker.look, task))
            if len(running) > threads:
                yield from running.popleft().result()
        while running:
            yield from running.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _pieces(ranges: Iterable[tuple[int, int]], most: int) -> Iterator[_Piece]:
    for first, count in ranges:
        for start in range(0, count, most):
            number = min(most, count - start)
            yield first + start, number, count - start - number


def _tasks(pieces: Iterator[_Piece]) -> Iterator[list[_Piece]]:
    task: list[_Piece] = []
    for piece in pieces:
        task.append(piece)
        if len(task) == _PIECES:
            yield task
            task = []
    if task:
        yield task


class _Looker:
    """Looks for bytes in pieces of memory; in several threads, each with a buffer."""

    def __init__(self, memory: Pages, wanted: Sequence[bytes], threads: int) -> None:
        self._memory = memory
        self._wanted = wanted
        self._beyond = max(map(len, wanted)) - 1  # what of a match can be in the next piece
        self._buffers = [bytearray(_PIECE + self._beyond) for _ in range(threads)]

    def look(self, pieces: list[_Piece]) -> list[_Piece]:
        """Return the pieces in which one of the wanted bytes begins."""
        buffer = self._buffers.pop()
        try:
            return [piece for piece in pieces if self._is_in(piece, buffer)]
        finally:
            self._buffers.append(buffer)

    def _is_in(self, piece: _Piece, buffer: bytearray) -> bool:
        first, count, after = piece
        size = self._memory.page_size
        length = count * size + min(after * size, self._beyond)
        with memoryview(buffer) as view:
            self._memory.read_into(first * size, view[:length])
        return any(is_in(buffer, length, one) for one in self._wanted)
