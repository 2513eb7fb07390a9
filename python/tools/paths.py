"""Paths of the files that the tools read."""

from __future__ import annotations

from pathlib import Path

TOOLS = Path(__file__).parent
ROOT = TOOLS.parent.parent
KSY = ROOT / "ksy"
STREAMS = ROOT / "tests" / "streams"
"""Real save files; the reference shows parts of them."""

TEMPLATES = TOOLS / "templates"
