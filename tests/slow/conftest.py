"""The slower checks install the Debian packages that they compare with."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from helpers import debian, oracles


def need(**there: bool) -> None:
    """Install missing Debian packages; without permission to do so, skip and say what is missing."""
    missing = [package.replace("_", "-") for package, is_there in there.items() if not is_there]
    if missing and not debian.install(missing):
        pytest.skip(f"needs Debian's {' and '.join(missing)}")


@pytest.fixture(scope="session", autouse=True)
def libxen_dev() -> None:
    """Xen's public headers and libxenguest, and a C compiler."""
    need(
        libxen_dev=Path("/usr/include/xenguest.h").exists(),
        gcc=shutil.which("cc") is not None,
        libc6_dev=Path("/usr/include/stdio.h").exists(),
    )


@pytest.fixture(scope="session")
def gdb() -> None:
    need(gdb=shutil.which("gdb") is not None)


@pytest.fixture(scope="session")
def script() -> Path:
    """Xen's converter from Debian, unpacked beside the project."""
    found = oracles.xen_utils()
    if found is None:
        pytest.skip(f"needs Debian's {oracles.XEN_UTILS}")
    return found / "convert-legacy-stream"
