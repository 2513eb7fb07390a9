"""The slower checks get from Debian what they compare with."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest


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
