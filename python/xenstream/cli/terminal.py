"""Prints lines. All that a command prints, except raw data, goes through `echo`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Self

import click

from ..inspect.printable import escaped

_LINES_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Styled:
    """A piece of a line in bold or in a colour, on a terminal."""

    text: str
    bold: bool = False
    colour: str | None = None


def echo(*pieces: str | Styled, err: bool = False) -> None:
    """Print the pieces as one line, escaped, to standard output or standard error."""
    click.echo("".join(map(_styled, pieces)), err=err)


def _styled(piece: str | Styled) -> str:
    if isinstance(piece, str):
        return escaped(piece)
    return click.style(escaped(piece.text), bold=piece.bold or None, fg=piece.colour)


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
