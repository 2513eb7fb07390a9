"""Where the tools find what they read."""

from __future__ import annotations

import sys
from pathlib import Path

TOOLS = Path(__file__).parent
ROOT = TOOLS.parent.parent
KSY = ROOT / "ksy"
STREAMS = ROOT / "tests" / "streams"
"""Real save files, of which the reference shows parts."""

TEMPLATES = TOOLS / "templates"

sys.path.append(str(TOOLS / "samples"))
