"""Compares `verify` with verdicts.json and prints a table; `python -m xen.agreement --write` keeps the differences."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import xenstream
from rich.console import Console
from rich.table import Table as Grid

from . import verdicts
from .mutants import MUTANTS

KNOWN = Path(__file__).parent / "disagreements.json"

Disagreements = dict[str, dict[str, str]]
"""By release and mutant: in words, what `verify` says and what the release did."""


def restorable(data: bytes) -> bool:
    """Return what `verify` says of an image."""
    try:
        with xenstream.open(data) as image:
            return image.verify().restorable
    except xenstream.NotAnImageError:
        return False


def asked(table: verdicts.Table) -> dict[str, bool]:
    """Return what `verify` says of each mutant that has a verdict which does not depend on the host's CPU."""
    wanted = [MUTANTS[name] for name in table.rows if name in MUTANTS and not MUTANTS[name].of_host]
    return {mutant.name: restorable(mutant.to_bytes()) for mutant in wanted}


def disagreements(table: verdicts.Table, said: Mapping[str, bool]) -> Disagreements:
    """Return where `verify` and a release differ."""
    found: Disagreements = {}
    for name, row in table.rows.items():
        for release, verdict in row.items():
            if name in said and said[name] != verdict["restored"]:
                words = (
                    "restorable no, and restored" if verdict["restored"] else f"restorable yes, and {_refusal(verdict)}"
                )
                found.setdefault(release, {})[name] = words
    return {release: dict(sorted(names.items())) for release, names in sorted(found.items())}


def known() -> Disagreements:
    """Return the disagreements that are known, which is the list of what is still to be done."""
    found: Disagreements = json.loads(KNOWN.read_text())
    return found


def stale(table: verdicts.Table) -> list[str]:
    """Return verdicts of mutants that are no longer in the corpus."""
    return [name for name in table.rows if name not in MUTANTS]


def _refusal(verdict: Mapping[str, str]) -> str:
    return f"refused by {verdict.get('by', 'the machine')}"


def show(table: verdicts.Table, said: Mapping[str, bool], found: Disagreements) -> None:
    """Print, by layer and release: verdicts, and disagreements of both kinds."""
    releases = sorted({release for row in table.rows.values() for release in row})
    grid = Grid(
        "layer", *(f"{release}: right / said yes, refused / said no, restored" for release in releases), box=None
    )
    groups = {name: MUTANTS[name].group for name in said}
    for group in (*dict.fromkeys(mutant.group for mutant in MUTANTS.values()), "all"):
        cells = []
        for release in releases:
            names = [name for name in said if release in table.rows[name] and group in {groups[name], "all"}]
            wrong = Counter(said[name] for name in names if name in found.get(release, {}))
            cells.append(f"{len(names) - wrong.total()} / {wrong[True]} / {wrong[False]}")
        grid.add_row(group, *cells)
    Console(width=200, highlight=False).print(grid)


def main(arguments: Iterable[str]) -> None:
    """Print the table, and keep the list where that is asked for."""
    table = verdicts.load()
    said = asked(table)
    found = disagreements(table, said)
    show(table, said, found)
    if "--write" in arguments:
        KNOWN.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
