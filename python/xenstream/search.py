"""Looks for octets in a guest's physical memory, piece by piece."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from .errors import XenstreamError
from .limits import LONGEST_MATCH as LONGEST

CONTEXT = 64
"""Octets after the start of a match that come with it, to show what it is part of."""

_PAGES_AT_ONCE = 256


class Memory(Protocol):
    """What is searched."""

    @property
    def page_size(self) -> int: ...

    def ranges(self) -> Iterator[tuple[int, int]]: ...

    def read_physical(self, address: int, length: int) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Match:
    """Where something was found: its guest-physical address, the octets, and what stands there
    (`context`, from the address on, at least as long as `data` unless the memory ends before).
    """

    address: int
    data: bytes
    context: bytes


def compile_text(text: str) -> re.Pattern[bytes]:
    """Make a pattern of a string, in UTF-8. Raises XenstreamError for an empty one."""
    return _literal(text.encode("utf-8", "surrogateescape"))


def compile_hex(digits: str) -> re.Pattern[bytes]:
    """Make a pattern of octets in hex; spaces may stand between them. Raises XenstreamError."""
    try:
        return _literal(bytes.fromhex(digits))
    except ValueError as error:
        raise XenstreamError(f"{digits!r} is not a string of octets in hex, two digits each") from error


def compile_regex(expression: str) -> re.Pattern[bytes]:
    """Make a pattern of a regular expression of Python's over octets. Raises XenstreamError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a later Python will make of it does not matter here
            return re.compile(expression.encode("utf-8", "surrogateescape"))
    except (re.error, OverflowError, RecursionError) as error:
        raise XenstreamError(f"{expression!r} is not a regular expression: {error}") from error


def _literal(wanted: bytes) -> re.Pattern[bytes]:
    if not wanted:
        raise XenstreamError("there is nothing to look for: the pattern is empty")
    if len(wanted) > LONGEST:
        raise XenstreamError(f"a pattern of {len(wanted)} octets is too long; {LONGEST} at most")
    return re.compile(re.escape(wanted))


def find(memory: Memory, pattern: re.Pattern[bytes]) -> Iterator[Match]:
    """Yield where `pattern` matches, in the order of addresses.

    A match can cross from one page into the next where both are there. Matches do not
    overlap; empty ones are passed over, and none is longer than LONGEST.
    """
    for first, count in memory.ranges():
        yield from _find_in_run(memory, pattern, first, count)


def _find_in_run(memory: Memory, pattern: re.Pattern[bytes], first: int, count: int) -> Iterator[Match]:
    """Search a run through a window that moves on, keeping enough behind and ahead to match across."""
    size = memory.page_size
    window, start = b"", first * size  # octets, and the address of the first
    done = start  # up to where the search has come
    for pfn in range(first, first + count, _PAGES_AT_ONCE):
        stop = min(pfn + _PAGES_AT_ONCE, first + count)
        window += memory.read_physical(pfn * size, (stop - pfn) * size)
        limit = stop * size - (LONGEST if stop < first + count else 0)
        for begin, end in _spans(pattern, window, done - start, limit - start):
            yield Match(start + begin, window[begin:end], window[begin : max(end, begin + CONTEXT)])
            done = start + end
        done = max(done, limit)
        behind = max(0, done - start - LONGEST)  # looked back at by assertions
        window, start = window[behind:], start + behind


def _spans(pattern: re.Pattern[bytes], data: bytes, at: int, limit: int) -> Iterator[tuple[int, int]]:
    """Yield where matches that begin from `at` on and before `limit` begin and end."""
    while at < limit:
        match = pattern.search(data, at)
        if match is None or match.start() >= limit:
            return
        begin = match.start()
        if match.end() - begin > LONGEST:
            match = pattern.match(data, begin, begin + LONGEST)
        if match is None or match.end() == begin:
            at = begin + 1
        else:
            yield begin, match.end()
            at = match.end()
