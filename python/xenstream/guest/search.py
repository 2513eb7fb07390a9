"""Searches a guest's physical memory for bytes, piece by piece."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from typing import Protocol

from ..errors import XenstreamError
from ..limits import LONGEST_MATCH as LONGEST
from ..limits import REGEX_SECONDS as SECONDS
from .regex import Limit, Literal, TooSlowError, Wanted, compile_expression

CONTEXT = 64
"""Bytes from the start of a match that are returned as its context."""

_PAGES_AT_ONCE = 64  # 256 KiB: malloc maps larger pieces anew each time, which takes longer than all else
_BEFORE = LONGEST + 1  # kept for assertions that look back; they cannot see the start of it
_AFTER = 2 * LONGEST + 2  # the longest match, and the bytes that assertions see after it


class Memory(Protocol):
    """The memory that is searched."""

    @property
    def page_size(self) -> int: ...

    def ranges(self) -> Iterator[tuple[int, int]]: ...

    def read_physical(self, address: int, length: int) -> bytes: ...


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
    limit = wanted.limit()
    for first, count in memory.ranges():
        yield from _find_in_run(memory, wanted, limit, first, count)


def find_any(memory: Memory, wanted: Sequence[Wanted]) -> Iterator[tuple[int, Match]]:
    """Yield the matches of several patterns, in the order of addresses: (number of the pattern, match)."""

    def numbered(number: int) -> Iterator[tuple[int, Match]]:
        for match in find(memory, wanted[number]):
            yield number, match

    yield from merge(*map(numbered, range(len(wanted))), key=lambda pair: pair[1].address)


def _find_in_run(memory: Memory, wanted: Wanted, limit: Limit, first: int, count: int) -> Iterator[Match]:
    """Search a run through a sliding window that keeps enough on both sides to match across edges."""
    size = memory.page_size
    window, start = b"", first * size  # bytes, and the address of the first
    done = start  # the search is complete up to here
    for pfn in range(first, first + count, _PAGES_AT_ONCE):
        stop = min(pfn + _PAGES_AT_ONCE, first + count)
        window += memory.read_physical(pfn * size, (stop - pfn) * size)
        last = stop * size - (_AFTER if stop < first + count else 0)
        limit.renew()
        try:
            for begin, end in _spans(wanted, limit, window, done - start, last - start):
                yield Match(start + begin, window[begin:end], window[begin : max(end, begin + CONTEXT)])
                done = start + end
        except TooSlowError as error:
            raise XenstreamError(
                f"{limit.expression!r}: the search takes too long, more than {SECONDS:g} s at {done:#x};"
                " bound its repeats, as in a{1,9}, or install google-re2"
            ) from error
        done = max(done, last)
        behind = max(0, done - start - _BEFORE)
        window, start = window[behind:], start + behind


def _spans(wanted: Wanted, limit: Limit, data: bytes, at: int, last: int) -> Iterator[tuple[int, int]]:
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
