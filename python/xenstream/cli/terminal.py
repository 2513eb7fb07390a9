"""Prints lines. All that a command prints, except raw data, goes through `echo`."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import Self, TextIO

from .._tuples import NamedTuple
from ..inspect.printable import escaped

_LINES_AT_ONCE = 256


class Styled(NamedTuple):
    """A piece of a line in bold or in a colour, on a terminal."""

    text: str
    bold: bool = False
    colour: str | None = None


class _Colours:
    """Whether this process prints colours; None means where it prints to a terminal."""

    wanted: bool | None = None


_RESET, _BOLD = "\x1b[0m", "\x1b[1m"
_CODES = {"red": "\x1b[31m", "green": "\x1b[32m", "yellow": "\x1b[33m", "cyan": "\x1b[36m"}


def echo(*pieces: str | Styled, err: bool = False, hang: int | None = None) -> None:
    """Print the pieces as one line, escaped, to standard output or standard error.

    With `hang`, a line that is too long for a terminal goes on in the next one, from that column on.
    """
    stream = sys.stderr if err else sys.stdout
    line = _joined(pieces, stream)
    columns = None if hang is None else _columns(stream)
    _write(line if hang is None or columns is None else "\n".join(broken(line, columns, hang)), stream)


def _write(text: str, stream: TextIO | None) -> None:
    """Print lines at once; to nowhere where the process was started without this stream."""
    if stream is not None:
        stream.write(f"{text}\n")
        stream.flush()


def _joined(pieces: Iterable[str | Styled], stream: TextIO | None) -> str:
    is_plain = not _Colours.wanted if _Colours.wanted is not None else stream is None or not stream.isatty()
    return "".join(escaped(piece) if isinstance(piece, str) else _styled(piece, is_plain) for piece in pieces)


def _styled(piece: Styled, is_plain: bool) -> str:
    text = escaped(piece.text)
    if is_plain:
        return text
    return f"{_CODES[piece.colour] if piece.colour else ''}{_BOLD if piece.bold else ''}{text}{_RESET}"


def _columns(stream: TextIO | None) -> int | None:
    """Return how wide a terminal is, None if it is none or does not say."""
    if stream is None or not stream.isatty():
        return None
    if wanted := os.environ.get("COLUMNS", ""):
        return int(wanted) if re.fullmatch("[1-9][0-9]{0,5}", wanted) else None
    with suppress(OSError):
        return os.get_terminal_size(stream.fileno()).columns or None
    return None


def broken(line: str, columns: int, hang: int) -> Iterator[str]:
    """Yield a line, with styles or not, in pieces of at most so many columns, broken at spaces; all but the first are
    indented. A word that is longer stays whole.
    """
    words = line.split(" ")
    held = words[0]
    for word in words[1:]:
        if _width(held) > hang and _width(f"{held} {word}") > columns:
            yield held
            held = " " * hang + word
        else:
            held = f"{held} {word}"
    yield held


def _width(line: str) -> int:
    return len(re.sub(r"\x1b\[[0-9;]*m", "", line))


def take_colours(wanted: str) -> None:
    """Let what is printed from now on be coloured or not: "always", "never", or "auto"."""
    _Colours.wanted = _is_coloured(wanted)


def _is_coloured(wanted: str) -> bool | None:
    """Return whether there are colours; None means where the output is a terminal.

    `wanted` is "always", "never", or "auto", for which the environment decides, as no-color.org says.
    """
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR") or os.environ.get("CLICOLOR_FORCE", "0") != "0":
        return True
    return False if os.environ.get("TERM") == "dumb" else None


class Lines:
    """Prints lines as they are added, or some at a time where `is_prompt` is false.

    To flush each time takes longer than all else. Nothing else may print until the context
    is left.
    """

    def __init__(self, is_prompt: bool) -> None:
        self._most = 1 if is_prompt else _LINES_AT_ONCE
        self._waiting: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._print()

    def add(self, *pieces: str | Styled) -> None:
        """Print the pieces as one line, escaped."""
        self.add_escaped(_joined(pieces, sys.stdout))

    def add_escaped(self, *texts: str) -> None:
        """Print lines, one or more a text, that have been escaped."""
        self._waiting += texts
        if len(self._waiting) >= self._most:
            self._print()

    def add_many_escaped(self, lines: Iterable[str]) -> None:
        """Print lines that have been escaped, and hold few of them."""
        remaining = iter(lines)
        while some := list(islice(remaining, _LINES_AT_ONCE)):
            self.add_escaped("\n".join(some))

    def _print(self) -> None:
        waiting, self._waiting = self._waiting, []
        if waiting:
            _write("\n".join(waiting), sys.stdout)
