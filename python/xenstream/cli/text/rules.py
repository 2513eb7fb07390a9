"""Rules, as `rule` prints them."""

from __future__ import annotations

from ...verify.rules import SEVERITIES, Rule
from ..terminal import Styled, echo
from .report import COLOURS


def rules(chosen: list[Rule]) -> None:
    """Print a line for each rule."""
    for item in chosen:
        by = item.refused_by or "-"
        echo(f"{item.id} ", Styled(f"{item.severity:9}", colour=COLOURS[item.severity]), f" {by:11}  {item.title}")


def rule(item: Rule) -> None:
    """Explain one rule."""
    echo(Styled(f"{item.id}  {item.title}", bold=True))
    echo("  severity   ", Styled(item.severity, colour=COLOURS[item.severity]), f": {SEVERITIES[item.severity]}")
    if item.refused_by:
        echo(f"  refused    by {item.refusal}")
    else:
        echo("  refused    by nobody: receivers take the stream all the same")
    for label, messages in (("message", item.says), ("Xen's log", item.logs)):
        for number, message in enumerate(messages):
            echo(f"  {'' if number else label:9}  {message}")
    echo(f"  source     {item.reference}", hang=13)
    echo(f"  broken by  {item.example}", hang=13)
