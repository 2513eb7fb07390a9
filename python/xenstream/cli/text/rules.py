"""Rules, as `rule` prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...verify.rules import SEVERITIES, Rule
from ..terminal import Styled, echo

if TYPE_CHECKING:
    pass

from .report import _COLOURS


def rules(chosen: list[Rule]) -> None:
    """Print a line for each rule."""
    for item in chosen:
        refused = "refused" if item.refused else "-"
        echo(f"{item.id} ", Styled(f"{item.severity:9}", colour=_COLOURS[item.severity]), f" {refused:7}  {item.title}")


def rule(item: Rule) -> None:
    """Explain one rule."""
    echo(Styled(f"{item.id}  {item.title}", bold=True))
    echo("  severity   ", Styled(item.severity, colour=_COLOURS[item.severity]), f": {SEVERITIES[item.severity]}")
    echo(f"  receiver   {'refuses the stream' if item.refused else 'accepts the stream all the same'}")
    echo(f"  source     {item.reference}")
    echo(f"  broken by  {item.example}")


def rule_data(item: Rule) -> dict[str, Any]:
    """Return a rule as JSON-ready data."""
    return {
        "id": item.id,
        "severity": item.severity,
        "refused": item.refused,
        "title": item.title,
        "reference": item.reference,
        "example": item.example,
    }
