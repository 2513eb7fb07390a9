"""Gets from PyPI what the slower checks compare with."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent.parent.parent / ".cache" / "oracles"
REQUIREMENTS = Path(__file__).parent / "requirements.txt"


def install() -> Path:
    """Put the packages of requirements.txt, as pinned there, into a folder of their own, and return that."""
    stamp = FOLDER / "requirements.txt"
    if not stamp.exists() or stamp.read_text() != REQUIREMENTS.read_text():
        shutil.rmtree(FOLDER, ignore_errors=True)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--require-hashes", "--target", FOLDER, "-r", REQUIREMENTS], check=True)
        shutil.copy(REQUIREMENTS, stamp)
    return FOLDER
