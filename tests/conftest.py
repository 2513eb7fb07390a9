"""Fixtures and settings that several test modules share."""

from __future__ import annotations

import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "python" / "tools" / "samples"))  # streams in a line
sys.path.insert(0, str(HERE))

# Neither may depend on how busy the machine is.
settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")
