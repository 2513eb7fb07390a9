"""Searches for regular expressions that terminate, whatever the expression and the data.

RE2 searches in linear time. It is used if google-re2 is installed and supports the expression, otherwise Python's
engine. That tries all ways in which an expression could match, possibly more than anyone can wait for, and so it has a
time limit. Both find the same matches.
"""

from __future__ import annotations

import re
import signal
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..errors import XenstreamError
from ..limits import LONGEST_MATCH as LONGEST
from ..limits import REGEX_SECONDS as SECONDS

if TYPE_CHECKING:
    from .regex_tree import Expression

_CHEAP = 1 << 12
"""Steps per byte up to which a search needs no limit: about a second for a MiB, at worst."""

_PREFIX = re.compile(rb"(?:\(\?[aiLmsux]+\))*")


class TooSlowError(Exception):
    """A search took too long."""


class Limit:
    """Limits the processor time of a search, measured between `start` and `stop`."""

    def __init__(self, expression: str, is_needed: bool) -> None:
        self.expression = expression
        self.is_needed = is_needed
        self._handler: Any = None
        self._left = SECONDS

    def renew(self) -> None:
        """Reset the time to the full limit."""
        self._left = SECONDS

    def start(self) -> None:
        """Start the clock. Raises XenstreamError if a search could not be interrupted."""
        if not self.is_needed:
            return
        if not _has_timer():
            raise XenstreamError(
                f"{self.expression!r}: a search of this kind can be stopped only in the main thread, by a timer that"
                " nobody else uses; bound its repeats, as in a{1,9}, or install google-re2"
            )
        self._handler = signal.signal(signal.SIGVTALRM, _expire)
        signal.setitimer(signal.ITIMER_VIRTUAL, self._left)

    def stop(self) -> None:
        """Stop the clock."""
        if self._handler is not None:
            self._left = max(signal.setitimer(signal.ITIMER_VIRTUAL, 0)[0], 1e-3)
            signal.signal(signal.SIGVTALRM, self._handler)
            self._handler = None


def _has_timer() -> bool:
    """Whether a timer can interrupt the search: its signal arrives in the main thread, and nothing else uses it."""
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        return False
    is_free = signal.getsignal(signal.SIGVTALRM) in (signal.SIG_DFL, _expire)
    return is_free and not signal.getitimer(signal.ITIMER_VIRTUAL)[0]


def _expire(*_: object) -> None:
    raise TooSlowError


class Literal:
    """Literal bytes. `matches_zeros`: they may be in a page of zeros."""

    takes_an_end = True

    def __init__(self, wanted: bytes) -> None:
        self.wanted = wanted
        self.matches_zeros = not any(wanted)

    def limit(self) -> Limit:
        return Limit("", False)

    def search(self, data: bytes | bytearray, at: int, end: int) -> tuple[int, int] | None:
        """Return start and end of the first match between `at` and `end`.

        `end` is the end of the data, unless `takes_an_end`.
        """
        begin = data.find(self.wanted, at, end)
        return None if begin < 0 else (begin, begin + len(self.wanted))

    def shortened(self, data: bytes | bytearray, begin: int) -> int | None:
        """Return the end of a match at `begin` of at most LONGEST bytes, or None."""
        return begin + len(self.wanted)


class Backtracking:
    """An expression for Python's engine."""

    matches_zeros = True  # perhaps

    def __init__(self, expression: bytes, tree: Expression, pattern: re.Pattern[bytes]) -> None:
        self._expression = expression
        self._tree = tree
        self._pattern = pattern

    def limit(self) -> Limit:
        return Limit(_spelled(self._expression), self._tree.cost() > _CHEAP)

    def search(self, data: bytes | bytearray, at: int, end: int) -> tuple[int, int] | None:
        match = self._pattern.search(data, at, end)
        return None if match is None else match.span()

    def shortened(self, data: bytes | bytearray, begin: int) -> int | None:
        # The engine would take a cut there for the end of the data.
        end = min(begin + LONGEST, len(data))
        if self.takes_an_end:
            match = self._pattern.match(data, begin, end)
        else:
            match = self._followed_by(min(LONGEST + 2, len(data) - end)).match(data, begin, end + LONGEST + 2)
        return None if match is None else match.end()

    @cached_property
    def takes_an_end(self) -> bool:
        return not self._tree.sees_the_end

    def _followed_by(self, count: int) -> re.Pattern[bytes]:
        """Return the expression followed by so many bytes, which keep the end of the match away from the cut."""
        prefix = _PREFIX.match(self._expression)
        rest = self._expression[prefix.end() if prefix else 0 :]
        # A newline ends a comment; outside of a verbose expression it would match itself.
        closing = b"\n)" if self._pattern.flags & re.VERBOSE else b")"
        with _quiet():
            return re.compile(b"(?:" + rest + closing + b"(?=(?s:.){%d})" % count, self._pattern.flags)


class Automaton:
    """An expression for RE2, compiled."""

    takes_an_end = True  # it sees the data after the match
    matches_zeros = True  # perhaps

    def __init__(self, pattern: Any) -> None:
        self._pattern = pattern

    def limit(self) -> Limit:
        return Limit("", False)

    def search(self, data: bytes | bytearray, at: int, end: int) -> tuple[int, int] | None:
        match = self._pattern.search(data, at, end)
        return None if match is None else match.span()

    def shortened(self, data: bytes | bytearray, begin: int) -> int | None:
        match = self._pattern.match(data, begin, begin + LONGEST)
        return None if match is None else match.end()


Wanted = Literal | Backtracking | Automaton


def compile_expression(text: str) -> Backtracking | Automaton:
    """Compile a regular expression of Python's over bytes. Raises XenstreamError."""
    from . import regex_tree

    expression = text.encode("utf-8", "surrogateescape")
    try:
        with _quiet():
            pattern = re.compile(expression)
            tree = regex_tree.parse(expression)
    except (re.error, OverflowError, RecursionError) as error:
        raise XenstreamError(f"{text!r} is not a regular expression: {error}") from error
    if tree.is_always_empty:
        raise XenstreamError(f"there is nothing to look for: {text!r} matches only the empty string")
    if max(tree.reach()) > LONGEST:
        raise XenstreamError(
            f"{text!r} looks at more than {LONGEST} bytes before or after a match; bound it, as in (?=.{{0,99}}x)"
        )
    return _automaton(tree) or Backtracking(expression, tree, pattern)


@contextmanager
def _quiet() -> Iterator[None]:
    """Suppress warnings about the meaning of an expression in later Pythons."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _automaton(tree: Expression) -> Automaton | None:
    from .regex_tree import NotForRe2Error

    try:
        import re2

        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.log_errors = False
        return Automaton(re2.compile(tree.for_re2(), options))
    except (ImportError, AttributeError):  # there are other modules of this name
        return None
    except (NotForRe2Error, re2.error, RecursionError):
        return None


def _spelled(expression: bytes) -> str:
    return expression.decode("utf-8", "surrogateescape")
