r"""JSON as every parser reads it, RFC 8259, on one line of printable ASCII.

Values that JSON has no form for become strings: a number that is not finite is "NaN", "Infinity"
or "-Infinity". In a string, a lone surrogate, which is no character, becomes the six characters
of its escape: the name of the file b"\xff", in Python "\udcff", is "\\udcff" in JSON.
"""

from __future__ import annotations

import re
from typing import Any

from .._lazy import json

_ESCAPE = r"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|(u[dD][89a-fA-F]..)|.)"
_INFINITE = {float("inf"): "Infinity", float("-inf"): "-Infinity"}


VERSION = 1
"""The version of what the commands print, `schema` in each object. It grows when a member changes or goes away."""

_MOST_EXACT = (1 << 53) - 1  # what parsers can hold that read numbers as doubles, such as jq


def exact(number: int) -> int | str:
    """Return a number as every parser reads it exactly: one of more than 53 bits becomes a string in hexadecimal."""
    return number if -_MOST_EXACT <= number <= _MOST_EXACT else hex(number)


def line(data: dict[str, Any]) -> str:
    """Write an object as a command prints it, with the version."""
    return text({"schema": VERSION, **data})


def text(data: Any) -> str:
    """Write data as JSON."""
    written = json.dumps(data, allow_nan=False)
    if "\\ud" in written:
        written = re.sub(_ESCAPE, lambda match: f"\\\\{match[1]}" if match[1] else match[0], written)
    return written.replace("\x7f", "\\u007f")


def text_with(data: dict[str, Any], name: str, written: str) -> str:
    """Write data, which are not empty, with one more member, whose value is written already."""
    return f"{text(data)[:-1]}, {text(name)}: {written}}}"


def parse(document: str) -> Any:
    """Read JSON such as Python and YAJL take it. What `text` has no form for becomes a string.

    Raises ValueError if it is not JSON, RecursionError if it is nested too deeply.
    """
    return json.loads(document, parse_constant=str, parse_float=_number)


def _number(digits: str) -> float | str:
    number = float(digits)
    return _INFINITE.get(number, number)
