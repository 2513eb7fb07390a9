"""Messages on standard error: lines of text, or objects where JSON was asked for."""

from __future__ import annotations

from contextlib import suppress

import click

from .terminal import echo


class _Form:
    """The form of the messages of this process. It lasts beyond a command, for messages about its failure."""

    is_json = False


_ANY = click.Command("any", params=[click.Option(["--json", "as_json"], is_flag=True)])
"""Stands for a command that there is not."""


def take_form(command: click.Command | None, words: list[str], of: click.Context) -> None:
    """Let messages be JSON if the words after a command ask it for that, whatever else is wrong with them.

    What an option is and what is the value of another one, or a file's name, only the parser of the command can tell.
    """
    parsed = (command or _ANY).make_context(
        "", list(words), of, resilient_parsing=True, ignore_unknown_options=True, allow_extra_args=True
    )
    _Form.is_json = bool(parsed.params.get("as_json"))


def wants_json() -> bool:
    """Whether messages are objects."""
    return _Form.is_json


def complain(message: str) -> None:
    """Print a message about a file on standard error, as text or as an object."""
    from ..inspect import json_text

    with suppress(OSError):  # where nobody reads it the exit status still says it
        echo(json_text.line({"error": message}) if wants_json() else f"xenstream: {message}", err=True)
