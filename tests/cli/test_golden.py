"""Commands on samples, and every help text, print what tests/golden holds (`make golden`)."""

from __future__ import annotations

import pytest
from helpers.golden import GOLDEN, GOLDEN_FILES, LARGE, printed

HELP, OF_LARGE = ("help/", "rules"), tuple(f"{sample}/" for sample in LARGE)


def check(name: str) -> None:
    assert printed(GOLDEN_FILES[name]) == (GOLDEN / f"{name}.txt").read_text()


@pytest.mark.parametrize("name", [name for name in GOLDEN_FILES if name.startswith(HELP)])
def test_help(name: str) -> None:
    check(name)


@pytest.mark.parametrize("name", [name for name in GOLDEN_FILES if not name.startswith((*HELP, *OF_LARGE))])
def test_small_samples(name: str) -> None:
    check(name)


@pytest.mark.parametrize("name", [name for name in GOLDEN_FILES if name.startswith(OF_LARGE)])
def test_large_samples(name: str) -> None:
    check(name)


def test_nothing_else_is_kept() -> None:
    kept = {str(path.relative_to(GOLDEN).with_suffix("")) for path in GOLDEN.rglob("*.txt")}
    assert kept == set(GOLDEN_FILES)
