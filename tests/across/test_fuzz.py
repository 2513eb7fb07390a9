"""The targets of `make fuzz` run on their seeds, and on inputs that once broke something."""

from __future__ import annotations

import struct
from random import Random

import pytest
from cases.crashers import CRASHERS
from fuzz import models, seeds, shaped
from fuzz.targets import BODIES, ON_IMAGES, TARGETS, run
from samples import build
from xenstream.guest.pages.index import PageIndex
from xenstream.guest.pages.pfn_set import PfnSet
from xenstream.guest.translation import Paging
from xenstream.stream.embedded import qemu, sexp

each_target = pytest.mark.parametrize("target", TARGETS)


@each_target
def test_seeds(target: str) -> None:
    for seed in TARGETS[target].seeds():
        run(target, seed)


def test_seeds_of_all_kinds() -> None:
    assert {seed[0] for seed in TARGETS["parsers"].seeds()} >= set(range(len(BODIES)))
    assert len(seeds.all_images()) > 500
    assert len(ON_IMAGES) == 7


@pytest.mark.parametrize("target", ON_IMAGES)
def test_hostile_images(target: str) -> None:
    for seed in seeds.hostile():
        run(target, seed)


@each_target
@pytest.mark.parametrize("name", CRASHERS)
def test_what_broke_once(name: str, target: str) -> None:
    run(target, CRASHERS[name])


@each_target
def test_any_prefix_of_a_small_seed(target: str) -> None:
    small = min((seed for seed in TARGETS[target].seeds() if len(seed) >= 8), key=len)
    for length in range(0, len(small), 7):
        run(target, small[:length])


def plain_change(data: bytes, most: int) -> bytes:
    """Change a byte, as atheris would."""
    random = Random(len(data))
    octets = bytearray(data or b"\0")
    octets[random.randrange(len(octets))] ^= 1 << random.randrange(8)
    return bytes(octets[:most])


@each_target
def test_what_is_made_of_seeds(target: str) -> None:
    random = Random(5)
    what = TARGETS[target]
    inputs = [seed for seed in what.seeds() if len(seed) <= what.most]
    for _ in range(20):
        made = what.mutator(random.choice(inputs), what.most, random, plain_change)
        assert len(made) <= what.most
        run(target, made)


def test_a_stream_that_is_taken_apart_and_put_together_is_the_same() -> None:
    for data in seeds.all_images():
        parsed = shaped.parse(data)
        if parsed is not None:
            ahead, stream = parsed
            assert ahead + stream.to_bytes() == data


def test_most_changes_of_an_image_keep_its_framing() -> None:
    random = Random(6)
    data = build.libxl(seeds.thin(build.hvm()), emulator=True).to_bytes()
    whole = 0
    for _ in range(200):
        made = shaped.image(data, 1 << 16, random, plain_change)
        parsed = shaped.parse(made)
        whole += parsed is not None and len(parsed[1].records) > 6
    assert whole > 120


# Each of these must be noticed; otherwise a target only appears to compare something.


@pytest.mark.parametrize(
    ("target", "owner", "name", "wrong"),
    [
        ("sexps", sexp, "_unescape", lambda match: b"x"),
        ("index", PageIndex, "times", lambda self, pfn: 1),
        ("index", PageIndex, "take", lambda self, batch, offset: None),
        ("pfn_sets", PfnSet, "undo", lambda self: None),
        ("walks", Paging, "_check", lambda self, address: None),
        ("device_model", qemu, "_end", lambda data, start: len(data) + 1),
    ],
)
def test_a_defect_is_noticed(
    target: str, owner: object, name: str, wrong: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = Random(7)
    what = TARGETS[target]
    monkeypatch.setattr(owner, name, wrong)
    with pytest.raises((AssertionError, IndexError, sexp.SexpError)):
        for number in range(3000):
            seed = random.choice(what.seeds())
            run(target, seed)
            run(target, plain_change(seed + bytes([number & 255]) * (number % 5) + random.randbytes(12), what.most))


def test_page_tables_of_the_model_map_something() -> None:
    memory, addresses = models.tables(models.TABLES, 48)
    assert models.translate("4-level", memory, 0) is not None and addresses
    entry = struct.unpack_from("<Q", memory)[0]
    assert entry & 1
