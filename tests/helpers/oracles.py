"""Gets the programs and packages that the slower checks compare with from PyPI and Debian."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from helpers.alone import alone
from helpers.places import ROOT, TESTS

FOLDER = ROOT / ".cache" / "oracles"
REQUIREMENTS = TESTS / "slow" / "requirements.txt"


@alone()
def install() -> Path:
    """Install the packages of requirements.txt, as pinned there, in a folder of their own, and return that."""
    stamp = FOLDER / "requirements.txt"
    if not stamp.exists() or stamp.read_text() != REQUIREMENTS.read_text():
        shutil.rmtree(FOLDER, ignore_errors=True)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--require-hashes", "--target", FOLDER, "-r", REQUIREMENTS], check=True)
        shutil.copy(REQUIREMENTS, stamp)
    return FOLDER


def offer() -> None:
    """Let this process import these packages, where it has none of its own."""
    sys.path.append(str(install()))


XEN_UTILS = "xen-utils-4.17"


@alone()
def xen_utils() -> Path | None:
    """Return the folder of Xen's own Python tools from Debian; None if they are not available."""
    folder = FOLDER.parent / XEN_UTILS
    found = list(folder.glob("usr/lib/*/bin/verify-stream-v2"))
    if not found:
        if not (shutil.which("apt-get") and shutil.which("dpkg")):
            return None
        folder.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(["apt-get", "download", "-qq", XEN_UTILS], cwd=folder, check=True)
        (package,) = folder.glob("*.deb")
        subprocess.run(["dpkg", "-x", package, folder], check=True)
        found = list(folder.glob("usr/lib/*/bin/verify-stream-v2"))
    return found[0].parent
