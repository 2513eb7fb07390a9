"""Compares `verify` with verdicts.json and prints a table; `python -m xen.agreement --write` keeps the differences."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import xenstream
from rich.console import Console
from rich.table import Table as Grid
from xenstream.verify.releases import ALL, NONE, Releases, only

from . import verdicts
from .mutants import MUTANTS

KNOWN = Path(__file__).parent / "disagreements.json"

Disagreements = dict[str, dict[str, str]]
"""By release and mutant: in words, what `verify` says and what the release did."""


class Said(NamedTuple):
    """What `verify` says of an image."""

    restorable_by: Releases
    refusals: tuple[tuple[str, Releases], ...]
    """Who refuses it, and in which releases."""

    def refusers(self, release: str) -> set[str]:
        """Return who refuses it in a release."""
        return {by for by, releases in self.refusals if releases & only(release)}


def say(data: bytes, host: str | None = None) -> Said:
    """Return what `verify` says of an image, for any host or for one."""
    try:
        with xenstream.open(data) as image:
            report = image.verify(host=host)
    except xenstream.NotAnImageError:
        return Said(NONE, (("xl", ALL),))
    findings = [finding for finding in (*report.findings, *report.needs) if finding.refused_by]
    return Said(report.restorable_by, tuple({(finding.refused_by, finding.releases) for finding in findings}))


def asked(table: verdicts.Table) -> dict[str, Said]:
    """Return what `verify` says of each mutant that has a verdict which does not depend on the host's CPU."""
    wanted = [MUTANTS[name] for name in table.rows if name in MUTANTS and not MUTANTS[name].of_host]
    return {mutant.name: say(mutant.to_bytes()) for mutant in wanted}


def difference(said: Said, release: str, verdict: Mapping[str, Any]) -> str:
    """Return in words how `verify` and a release differ, "" if they do not."""
    takes, by = bool(said.restorable_by & only(release)), verdict.get("by", "the machine")
    if verdict["restored"]:
        return "" if takes else "restorable no, and restored"
    if takes:
        return f"restorable yes, and refused by {by}"
    refusers = said.refusers(release)
    return "" if by in refusers else f"refused by {by}, not by {' or '.join(sorted(refusers))}"


def disagreements(table: verdicts.Table, said: Mapping[str, Said]) -> Disagreements:
    """Return where `verify` and a release differ."""
    found: Disagreements = {}
    for name, row in table.rows.items():
        for release, verdict in row.items():
            if name in said and (words := difference(said[name], release, verdict)):
                found.setdefault(release, {})[name] = words
    return {release: dict(sorted(names.items())) for release, names in sorted(found.items())}


def known() -> Disagreements:
    """Return the disagreements that are known, which is the list of what is still to be done."""
    found: Disagreements = json.loads(KNOWN.read_text())
    return found


def stale(table: verdicts.Table) -> list[str]:
    """Return verdicts of mutants that are no longer in the corpus."""
    return [name for name in table.rows if name not in MUTANTS]


_KINDS = ("restorable yes", "restorable no", "refused by")
"""How the words for the kinds of disagreements begin."""


def show(table: verdicts.Table, said: Mapping[str, Said], found: Disagreements) -> None:
    """Print, by layer and release: verdicts, and disagreements of each kind."""
    releases = sorted({release for row in table.rows.values() for release in row})
    grid = Grid("layer", *(f"{release}: right / yes, refused / no, restored / who" for release in releases), box=None)
    groups = {name: MUTANTS[name].group for name in said}
    for group in (*dict.fromkeys(mutant.group for mutant in MUTANTS.values()), "all"):
        cells = []
        for release in releases:
            names = [name for name in said if release in table.rows[name] and group in {groups[name], "all"}]
            wrong = [found.get(release, {}).get(name, "") for name in names]
            kinds = [sum(words.startswith(kind) for words in wrong) for kind in _KINDS]
            cells.append(" / ".join(map(str, (len(names) - sum(kinds), *kinds))))
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
