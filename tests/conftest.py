"""What several test modules share."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "python" / "tools" / "samples"))  # streams in a line
sys.path.insert(0, str(HERE))
