"""The mutants of `make mutants` fit the code as it is now."""

from __future__ import annotations

import subprocess
import sys

from helpers.places import TESTS

RUN = TESTS / "mutants" / "run.py"


def test_every_mutant_can_be_made() -> None:
    done = subprocess.run([sys.executable, RUN, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
