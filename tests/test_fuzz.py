"""The targets of `make fuzz` on their seeds, and on what broke something once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from cases.crashers import CRASHERS

sys.path.insert(0, str(Path(__file__).parent / "fuzz"))

from targets import BODIES, TARGETS, run, seeds

each_target = pytest.mark.parametrize("target", TARGETS)


@each_target
def test_seeds(target: str) -> None:
    for seed in seeds():
        run(target, seed)


def test_seeds_of_all_kinds() -> None:
    assert {seed[0] for seed in seeds()} >= set(range(len(BODIES)))


@each_target
@pytest.mark.parametrize("name", CRASHERS)
def test_what_broke_once(name: str, target: str) -> None:
    run(target, bytes.fromhex(CRASHERS[name]))


@each_target
def test_any_prefix_of_a_small_image(target: str) -> None:
    small = min((seed for seed in seeds() if seed[0] >= 0x40), key=len)
    for length in range(0, len(small), 7):
        run(target, small[:length])
