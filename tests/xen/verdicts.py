"""The table of what each release said of each mutant: verdicts.json, one verdict a line."""

from __future__ import annotations

import json
from collections.abc import Container
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PATH = Path(__file__).parent / "verdicts.json"

Row = dict[str, Any]


@dataclass(slots=True)
class Table:
    """Verdicts by mutant and release, and the packages that each release is."""

    packages: dict[str, dict[str, str]] = field(default_factory=dict)
    rows: dict[str, dict[str, Row]] = field(default_factory=dict)

    def add(self, name: str, release: str, verdict: Row) -> None:
        """Enter a verdict."""
        self.rows.setdefault(name, {})[release] = verdict

    def get(self, name: str, release: str) -> Row | None:
        """Return a verdict, or None where that release has not been asked."""
        return self.rows.get(name, {}).get(release)

    def keep(self, names: Container[str]) -> None:
        """Drop the verdicts of all other mutants: they are no longer made."""
        self.rows = {name: row for name, row in self.rows.items() if name in names}

    def save(self, path: Path = PATH) -> None:
        """Write the file: a line for each verdict, so that changes are seen in a diff."""
        lines = [
            f"{json.dumps(name)}: {{\n"
            + ",\n".join(f"  {json.dumps(release)}: {json.dumps(row)}" for release, row in sorted(releases.items()))
            + "\n}"
            for name, releases in sorted(self.rows.items())
        ]
        packages = json.dumps(self.packages, indent=1, sort_keys=True)
        path.write_text(f'{{\n"packages": {packages},\n"verdicts": {{\n' + ",\n".join(lines) + "\n}\n}\n")


def load(path: Path = PATH) -> Table:
    """Read the file; an empty table where there is none."""
    if not path.exists():
        return Table()
    data = json.loads(path.read_text())
    return Table(data["packages"], data["verdicts"])
