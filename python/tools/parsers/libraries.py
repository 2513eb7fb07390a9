"""The runtime libraries of the parsers: which are in a registry, and the last results with the others themselves.

`real_runs.toml` beside this file is written by `make conformance RUNTIMES=FOLDER`.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

REAL = Path(__file__).with_name("real_runs.toml")

REGISTRIES = {
    "python": "PyPI 0.11",
    "javascript": "npm 0.11.0",
    "java": "Maven Central 0.11",
    "go": "Go modules 0.11.0",
}


@dataclass(frozen=True)
class Run:
    """The result of a run with a library itself: its version, the day, and how many of the vectors were equal."""

    version: str
    date: str
    equal: int
    vectors: int


def real_runs() -> dict[str, Run]:
    """Return the last run with the library itself, by language."""
    table = tomllib.loads(REAL.read_text()) if REAL.exists() else {}
    return {language: Run(**row) for language, row in table.items()}
