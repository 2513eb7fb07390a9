"""The summary that `info` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...inspect.summary import facts
from ..terminal import Styled, echo

if TYPE_CHECKING:
    from ...inspect.info import Info


def info(summary: Info) -> None:
    """Print a summary as a table of two columns."""
    for name, lines in facts(summary):
        for number, line in enumerate(lines):
            echo(Styled(f"{'' if number else name:15}", bold=True), f"  {line}", hang=17)
