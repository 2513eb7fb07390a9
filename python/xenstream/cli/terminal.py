"""Prints lines. All that a command prints, except raw data, goes through `echo`."""

from __future__ import annotations

from dataclasses import dataclass

import click

from ..inspect.printable import escaped


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
