"""The command `xenstream rule`."""

from __future__ import annotations

import click

from ..errors import XenstreamError
from .options import epilog, json_option
from .toolkit import GOOD, print_json


@click.command(epilog=epilog("xenstream rule XC304"))
@click.argument("id", required=False, metavar="[ID]", shell_complete=lambda *args: _complete_rule(args[2]))
@json_option
def rule(id: str | None, as_json: bool) -> int:
    """List the rules, or explain the rule ID.

    The beginning of an ID lists the rules that begin so: XC5 those of HVM guests.
    """
    from ..verify.rules import RULES
    from .text import rules as text

    chosen = [RULES[known] for known in _complete_rule(id or "")]
    if not chosen:
        raise XenstreamError(
            f"there is no rule {id}; `xenstream rule` lists them, {', '.join(_near(id or ''))} and so on"
        )
    if as_json:
        for item in chosen:
            print_json(item.to_json())
    elif id is None or id.upper() not in RULES:
        text.rules(chosen)
    else:
        text.rule(chosen[0])
    return GOOD


def _near(id: str) -> list[str]:
    """Return the first rules whose ids have the longest start in common with `id`."""
    from ..verify.rules import RULES

    starts = (id.upper()[:length] for length in range(len(id), -1, -1))
    return next(found for start in starts if (found := [known for known in RULES if known.startswith(start)]))[:3]


def _complete_rule(start: str) -> list[str]:
    from ..verify.rules import RULES

    return [known for known in RULES if known.startswith(start.upper())]
