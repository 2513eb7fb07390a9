"""Paths of the project, and the environment of processes that import modules of tests and tools."""

from __future__ import annotations

import os
from pathlib import Path

TESTS = Path(__file__).parent.parent
ROOT = TESTS.parent
TOOLS = ROOT / "python" / "tools"
STREAMS = TESTS / "streams"
"""The real save files."""
HOSTS = TESTS / "xen" / "hosts"
"""What `xen-cpuid -p` prints on the hosts of tests/xen, by release."""


def with_modules() -> dict[str, str]:
    """Return the environment for `python -m MODULE` with a module of tests or tools, as make gives it."""
    paths = [str(TOOLS), str(TESTS), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
