"""Every command on every sample, and every help text, prints what tests/golden holds (`make golden`)."""

from __future__ import annotations

import re

import pytest
from helpers.golden import GOLDEN, GOLDEN_FILES, printed

COMMAND = re.compile(r"^\$ (.*)\n", re.MULTILINE)


@pytest.mark.parametrize("name", GOLDEN_FILES)
def test_prints_the_same(name: str) -> None:
    assert printed(GOLDEN_FILES[name]) == (GOLDEN / f"{name}.txt").read_text()


def test_nothing_else_is_kept() -> None:
    kept = {str(path.relative_to(GOLDEN).with_suffix("")) for path in GOLDEN.rglob("*.txt")}
    assert kept == set(GOLDEN_FILES)
