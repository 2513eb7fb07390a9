"""A device model's state is loaded as QEMU loads it: to the end mark of real states, and no further than is known."""

from __future__ import annotations

import random

import pytest
from helpers.real_streams import unpacked
from samples.build import QEMU_STATE
from xen.corpus.sample import parse
from xenstream.stream.embedded import qemu_load


@pytest.fixture(scope="module")
def real() -> bytes:
    """The state in a real image of Xen 4.17 with QEMU 7.2."""
    return parse(unpacked("hvm-1vcpu")).emulator().body[8:]


def test_a_real_state_is_loaded_to_its_last_byte(real: bytes) -> None:
    assert qemu_load.load(real, True) == qemu_load.Loaded(None, len(real) - 1, 21)
    assert qemu_load.load(real, False) == qemu_load.Loaded(None)


def test_a_real_state_without_its_end_is_seen(real: bytes) -> None:
    for length in range(len(real) - 270, len(real)):  # inside the last device, whose length is known
        loaded = qemu_load.load(real[:length], True)
        assert loaded.flaw is not None and loaded.flaw.kind == "end" and loaded.flaw.position == length


def test_every_cut_is_loaded(real: bytes) -> None:
    """What is wrong is never before the place where it is, and with zeros for the rest it can be loaded, too."""
    for length in range(0, len(real), 7):
        for data in (real[:length], real[:length].ljust(len(real), b"\0")):
            loaded = qemu_load.load(data, True)
            assert loaded.flaw is None or 0 <= loaded.flaw.position <= len(data)
            assert loaded.flaw is None or (loaded.flaw.found and loaded.flaw.expected and loaded.flaw.says)


def test_mutants_do_no_harm(real: bytes) -> None:
    rng = random.Random(3)
    for _ in range(1500):
        data = bytearray(rng.choice((real, QEMU_STATE)))
        for _ in range(rng.randrange(1, 4)):
            data[rng.randrange(8, len(data))] = rng.choice((0, 1, 2, 3, 4, 5, 8, 0x7E, 0xFF))
        loaded = qemu_load.load(bytes(data), True)
        assert loaded.flaw is None or loaded.flaw.position <= len(data)
        assert loaded.end is None or data[loaded.end] == 0
