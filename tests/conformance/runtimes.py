"""Where the runtime library of each language comes from.

Some are in a registry that the language's own client installs from. For the others, `runtimes/` beside this file has
stand-ins: as much of each library's interface as the parsers use. RUNTIMES=FOLDER names checkouts of the libraries
themselves, kaitai_struct_LANGUAGE_runtime, which then take the place of the stand-ins.
"""

from __future__ import annotations

import datetime
import os
import subprocess
from pathlib import Path

from parsers.libraries import REAL, REGISTRIES, Run, real_runs

HERE = Path(__file__).parent
STAND_INS = HERE / "runtimes"


def folder_of(language: str) -> Path:
    """Return the folder of a language's library: a checkout if there is one, else the stand-in."""
    name = f"kaitai_struct_{language}_runtime"
    checkouts = os.environ.get("RUNTIMES")
    if checkouts and (Path(checkouts) / name).is_dir():
        return Path(checkouts) / name
    return STAND_INS / name


def is_real(language: str) -> bool:
    return language not in REGISTRIES and folder_of(language).parent != STAND_INS


def describe(language: str) -> str:
    """Say where the library comes from."""
    if language in REGISTRIES:
        return REGISTRIES[language]
    return version(folder_of(language)) if is_real(language) else "stand-in"


def version(checkout: Path) -> str:
    """Return the version of a checkout, and the date of its last commit."""
    try:
        tag = _git(checkout, "describe", "--tags", "--always").removeprefix("v")
        return f"{tag} of {_git(checkout, 'log', '-1', '--format=%cs')}"
    except (OSError, subprocess.CalledProcessError):
        return "unknown version"


def _git(checkout: Path, *arguments: str) -> str:
    done = subprocess.run(["git", "-C", checkout, *arguments], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def keep(language: str, equal: int, vectors: int) -> None:
    """Note the result of a run with the library itself."""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    runs = real_runs() | {language: Run(version(folder_of(language)), today, equal, vectors)}
    rows = [
        f'[{name}]\nversion = "{run.version}"\ndate = "{run.date}"\nequal = {run.equal}\nvectors = {run.vectors}\n'
        for name, run in sorted(runs.items())
    ]
    REAL.write_text("\n".join(["# Written by `make conformance RUNTIMES=FOLDER`; see runtimes.py.\n", *rows]))
