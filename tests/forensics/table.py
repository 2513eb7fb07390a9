"""The table at the end of a run: which tool read which format of which guest right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Cell = tuple[str, str, str]
"""Tool, what it was given, name of the guest."""

_WORST_LAST = ("yes", "not run", "NO")
_OUTCOMES = {"passed": "yes", "failed": "NO", "skipped": "not run"}


def cell_text(outcomes: Sequence[str]) -> str:
    """Return what a cell says, given the outcomes of all tests of it: the worst counts."""
    return max((_OUTCOMES[outcome] for outcome in outcomes), key=_WORST_LAST.index, default="-")


def lines(outcomes: Mapping[Cell, Sequence[str]], guests: Sequence[str]) -> list[str]:
    """Return the lines of the table, in Markdown. A cell that no test is for is `-`."""
    rows = dict.fromkeys((tool, form) for tool, form, _ in outcomes)
    table = [["tool", "reads", *guests]]
    table += [[*row, *(cell_text(outcomes.get((*row, guest), ())) for guest in guests)] for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    table.insert(1, ["-" * width for width in widths])
    return ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in table]
