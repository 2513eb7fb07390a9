"""Installs Debian packages that a check needs, where that is possible."""

from __future__ import annotations

import os
import shutil
import subprocess

from helpers.alone import alone


def provide(programs: dict[str, str]) -> list[str]:
    """Install the packages of missing programs, by program; return the packages that could not be installed."""
    missing = sorted({package for program, package in programs.items() if shutil.which(program) is None})
    return [] if not missing or install(missing) else missing


@alone()
def install(packages: list[str]) -> bool:
    """Install packages; return whether this process may."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    subprocess.run(["apt-get", "update", "-qq"], check=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=quiet)
    return True
