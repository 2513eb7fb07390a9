"""Searches a guest's physical memory for bytes, piece by piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from typing import Protocol

from ..errors import XenstreamError
from ..limits import LONGEST_MATCH as LONGEST
from ..limits import REGEX_SECONDS as SECONDS
from .narrowed import Pages, narrowed
from .regex import Limit, Literal, TooSlowError, Wanted, compile_expression

CONTEXT = 64
"""Bytes from the start of a match that are returned as its context."""

_WINDOW = 1 << 20  # to search 2 GiB in fragments takes 2.0 s of CPU, with 256 KiB 2.5 s, with 4 MiB 2.1 s
_LIMITED = 1 << 18  # what a search that may take long has its time for
_BEFORE = LONGEST + 1  # kept for assertions that look back; they cannot see the start of it
_AFTER = 2 * LONGEST + 2  # the longest match, and the bytes that assertions see after it


class Memory(Pages, Protocol):
    """The memory that is searched."""

    def ranges(self) -> Iterator[tuple[int, int]]: ...

    def ranges_with_contents(self) -> Iterator[tuple[int, int]]: ...


@dataclass(frozen=True, slots=True)
class Match:
    """A match: its guest-physical address, its bytes, and `context`, which starts at the same address and is at least
    as long as `data`.
    """

    address: int
    data: bytes
    context: bytes


def compile_text(text: str) -> Wanted:
    """Return a pattern for a string in UTF-8. Raises XenstreamError if it is empty."""
    return _literal(text.encode("utf-8", "surrogateescape"))


def compile_utf16(text: str) -> Wanted:
    """Return a pattern for a string in UTF-16, little-endian, as Windows has it. Raises XenstreamError."""
    try:
        return _literal(text.encode("utf-16-le"))
    except UnicodeEncodeError as error:
        raise XenstreamError(f"{text!r} cannot be written in UTF-16") from error


def compile_bytes(wanted: bytes) -> Wanted:
    """Return a pattern for bytes. Raises XenstreamError if there are none or too many."""
    return _literal(wanted)


def compile_hex(digits: str) -> Wanted:
    """Return a pattern for bytes in hex, with or without spaces between them. Raises XenstreamError."""
    try:
        return _literal(bytes.fromhex(digits))
    except ValueError as error:
        raise XenstreamError(f"{digits!r} is not a string of bytes in hex, two digits each") from error


def compile_regex(expression: str) -> Wanted:
    r"""Return a pattern for a Python regular expression over bytes.

    `^` and `\A` match at the start of a run of adjacent pages, `$` and `\Z` at its end. Raises
    XenstreamError, also for an expression that matches only the empty string, or whose assertions look at
    more than LONGEST bytes.
    """
    if not expression:
        raise _nothing()
    return compile_expression(expression)


def _literal(wanted: bytes) -> Literal:
    if not wanted:
        raise _nothing()
    if len(wanted) > LONGEST:
        raise XenstreamError(f"a pattern of {len(wanted)} bytes is too long; {LONGEST} at most")
    return Literal(wanted)


def _nothing() -> XenstreamError:
    return XenstreamError("there is nothing to look for: the pattern is empty")


def find(memory: Memory, wanted: Wanted) -> Iterator[Match]:
    """Yield the matches of a pattern, in the order of addresses.

    A match can cross from one page into the next if both are there. Matches do not overlap; empty ones are skipped, and
    none is longer than LONGEST. Raises XenstreamError if the search takes too long, or could not be interrupted then.
    """
    for _, match in find_any(memory, [wanted]):
        yield match


def find_any(memory: Memory, wanted: Sequence[Wanted]) -> Iterator[tuple[int, Match]]:
    """Yield the matches of several patterns, in the order of addresses: (number of the pattern, match).

    For literal bytes the pages in which they are are read a second time. Raises XenstreamError as `find` does.
    """
    searches = [_Search(one) for one in wanted]
    has_zeros = any(one.matches_zeros for one in wanted)
    ranges = memory.ranges() if has_zeros else memory.ranges_with_contents()
    literals = [one.wanted for one in wanted if isinstance(one, Literal)]
    if len(literals) == len(wanted):
        ranges = narrowed(memory, ranges, literals, CONTEXT)
    length = _LIMITED if any(search.is_limited for search in searches) else _WINDOW
    for window in _windows(memory, ranges, length):
        found = [search.matches(number, window) for number, search in enumerate(searches)]
        yield from found[0] if len(found) == 1 else merge(*found, key=lambda pair: pair[1].address)


@dataclass(slots=True)
class _Window:
    """A part of a run of pages: `start` is the address of the first byte of `data`; matches may begin before `last`."""

    data: bytes | bytearray
    start: int
    last: int


def _windows(memory: Memory, ranges: Iterable[tuple[int, int]], length: int) -> Iterator[_Window]:
    """Slide a window of so many bytes over each run of pages; it keeps enough on both sides to match across its edges.

    `data` is valid until the next one.
    """
    size = memory.page_size
    buffer = bytearray(length)  # the same for all: to build a window from pieces takes half as long again
    view = memoryview(buffer)
    for first, count in ranges:
        start, end, filled = first * size, (first + count) * size, 0
        while start + filled < end:
            step = min(length - filled, end - start - filled)
            memory.read_into(start + filled, view[filled : filled + step])
            filled += step
            last = filled - (_AFTER if start + filled < end else 0)
            yield _Window(buffer if filled == length else bytes(view[:filled]), start, start + last)
            behind = max(0, last - _BEFORE)
            view[: filled - behind] = view[behind:filled]
            start, filled = start + behind, filled - behind


class _Search:
    """The search for one pattern, window by window."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._limit = wanted.limit()
        self._done = 0  # the search is complete up to this address

    @property
    def is_limited(self) -> bool:
        """Whether the time for each window is limited."""
        return self._limit.is_needed

    def matches(self, number: int, window: _Window) -> Iterator[tuple[int, Match]]:
        """Yield the matches that begin in a window, each with `number`."""
        data, start = window.data, window.start
        self._done = max(self._done, start)
        self._limit.renew()
        try:
            for begin, end in _spans(self._wanted, self._limit, data, self._done - start, window.last - start):
                self._done = start + end
                context = bytes(data[begin : max(end, begin + CONTEXT)])
                yield number, Match(start + begin, context[: end - begin], context)
        except TooSlowError as error:
            raise XenstreamError(
                f"{self._limit.expression!r}: the search takes too long, more than {SECONDS:g} s at {self._done:#x};"
                " bound its repeats, as in a{1,9}, or install google-re2"
            ) from error
        self._done = max(self._done, window.last)


def _spans(wanted: Wanted, limit: Limit, data: bytes | bytearray, at: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield start and end of matches that begin between `at` and `last`. Only the search counts against the limit."""
    is_near = False  # after a match that is too long, look for short ones only: the next ones are too long, too
    limit.start()
    try:
        while at < last:
            stop = at + 2 * LONGEST if is_near and wanted.takes_an_end else len(data)
            span = wanted.search(data, at, stop)
            if span is None and stop < len(data):
                at, is_near = at + LONGEST + 1, False
                continue
            if span is None or span[0] >= last:
                return
            begin, end = span
            if end - begin > LONGEST:
                end = wanted.shortened(data, begin) or begin
                is_near = end == begin
            if end == begin:
                at = begin + 1
                continue
            limit.stop()
            yield begin, end
            limit.start()
            at = end
    finally:
        limit.stop()
