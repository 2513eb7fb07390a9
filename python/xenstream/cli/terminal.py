"""Prints lines. All that a command prints, except raw data, goes through `echo`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

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


def echo_lines(lines: Iterable[str]) -> None:
    """Print many lines, some at a time: click flushes each time, which takes longer than all else."""
    remaining = iter(lines)
    while some := [escaped(line) for line in islice(remaining, _LINES_AT_ONCE)]:
        click.echo("\n".join(some))
