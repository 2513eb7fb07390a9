"""The slower checks get from Debian what they compare with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ORACLES = Path(__file__).parent.parent.parent / ".cache" / "oracles"
REQUIREMENTS = Path(__file__).parent / "requirements.txt"


def install() -> Path:
    """Put the packages of requirements.txt, as pinned there, into a folder of their own, and return that."""
    stamp = ORACLES / "requirements.txt"
    if not stamp.exists() or stamp.read_text() != REQUIREMENTS.read_text():
        shutil.rmtree(ORACLES, ignore_errors=True)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--target", ORACLES, "-r", REQUIREMENTS], check=True)
        shutil.copy(REQUIREMENTS, stamp)
    return ORACLES


@pytest.fixture(scope="session", autouse=True)
def libxen_dev() -> None:
    """Xen's public headers and libxenguest, and a C compiler."""
    missing = [
        package
        for package, there in (
            ("libxen-dev", Path("/usr/include/xenguest.h").exists()),
            ("gcc", shutil.which("cc") is not None),
            ("libc6-dev", Path("/usr/include/stdio.h").exists()),
        )
        if not there
    ]
    if not missing:
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(["apt-get", "install", "-qq", "-y", *missing], check=True)
    else:
        pytest.skip(f"needs Debian's {' and '.join(missing)}")
