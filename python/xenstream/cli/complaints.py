"""Messages on standard error: lines of text, or objects where JSON was asked for."""

from __future__ import annotations

from contextlib import suppress

from .terminal import echo


class _Form:
    """The form of the messages of this process. It lasts beyond a command, for messages about its failure."""

    is_json = False


def take_form(is_json: bool) -> None:
    """Let messages be JSON, or text."""
    _Form.is_json = is_json


def wants_json() -> bool:
    """Whether messages are objects."""
    return _Form.is_json


def complain(message: str) -> None:
    """Print a message about a file on standard error, as text or as an object."""
    from ..inspect import json_text

    with suppress(OSError):  # where nobody reads it the exit status still says it
        echo(json_text.line({"error": message}) if wants_json() else f"xenstream: {message}", err=True)
