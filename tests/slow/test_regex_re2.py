"""Runs the tests of the search again with google-re2, which few people have installed."""

from __future__ import annotations

import os
import subprocess
import sys

from helpers import oracles
from helpers.places import TESTS


def test_the_search_with_re2() -> None:
    env = {**os.environ, "PYTHONPATH": str(oracles.install())}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-v", "-p", "no:cacheprovider", "guest/test_search.py", "-k", "re2"],
        cwd=TESTS, env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0 and " skipped" not in done.stdout, done.stdout
