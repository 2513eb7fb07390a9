"""Prints lines. All that a command prints, except raw data, goes through `echo`."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import Self, TextIO

import click

from .._tuples import NamedTuple
from ..inspect.printable import escaped

_LINES_AT_ONCE = 256


class Styled(NamedTuple):
    """A piece of a line in bold or in a colour, on a terminal."""

    text: str
    bold: bool = False
    colour: str | None = None


def echo(*pieces: str | Styled, err: bool = False, hang: int | None = None) -> None:
    """Print the pieces as one line, escaped, to standard output or standard error.

    With `hang`, a line that is too long for a terminal goes on in the next one, from that column on.
    """
    line = "".join(map(_styled, pieces))
    columns = None if hang is None else _columns(sys.stderr if err else sys.stdout)
    click.echo(line if hang is None or columns is None else "\n".join(broken(line, columns, hang)), err=err)


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
        if len(click.unstyle(held)) > hang and len(click.unstyle(f"{held} {word}")) > columns:
            yield held
            held = " " * hang + word
        else:
            held = f"{held} {word}"
    yield held


def _styled(piece: str | Styled) -> str:
    if isinstance(piece, str):
        return escaped(piece)
    return click.style(escaped(piece.text), bold=piece.bold or None, fg=piece.colour)


def is_coloured(wanted: str) -> bool | None:
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

    click flushes each time that it prints, which takes longer than all else. Nothing else may print until the context
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
        self.add_escaped("".join(map(_styled, pieces)))

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
            click.echo("\n".join(waiting))
