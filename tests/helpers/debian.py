"""Installs Debian packages that a check needs, where that is possible."""

from __future__ import annotations

import os
import shutil
import subprocess

from helpers.alone import alone


@alone()
def provide(programs: dict[str, str]) -> list[str]:
    """Install the packages of missing programs, by program; return the programs that could not be installed."""
    missing = sorted({package for program, package in programs.items() if shutil.which(program) is None})
    if not missing or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return missing
    subprocess.run(["apt-get", "update", "-qq"], check=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *missing]
    subprocess.run(install, check=True, stdout=subprocess.DEVNULL, env=quiet)
    return []
