"""Writes the README's tables anew: `python readme_tables.py README.md`.

What stands between `<!-- NAME -->` and `<!-- end NAME -->` is replaced by the table NAME.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

from xenstream.rules import RULES


def rules() -> str:
    """Return a table of all rules."""
    rows = [
        f"| {rule.id} | {rule.severity} | {'refused' if rule.refused else ''} | {rule.title} |"
        for rule in RULES.values()
    ]
    return "\n".join(["| id | severity | receiver | rule |", "|---|---|---|---|", *rows])


TABLES: dict[str, Callable[[], str]] = {"rules": rules}


def main(path: Path) -> None:
    """Replace every table of the file at `path`."""
    text = path.read_text()
    for name, table in TABLES.items():
        pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end {name} -->)", re.DOTALL)
        text = pattern.sub(lambda match, table=table: f"{match[1]}{table()}\n{match[2]}", text)  # type: ignore[misc]
    path.write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
