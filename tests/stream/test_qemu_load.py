"""A device model's state is loaded as QEMU loads it: to the end mark of real states, and no further than is known."""

from __future__ import annotations

import random

import pytest
from helpers.real_streams import unpacked
from samples.build import QEMU_STATE
from xen.corpus.sample import parse
from xenstream.stream.embedded import qemu, qemu_load


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


@pytest.mark.parametrize("name", ["hvm-1vcpu", "xen4.20-hvm-1vcpu"])
def test_each_byte_of_a_device_is_in_one_field(name: str) -> None:
    data = b"\0" * 8 + parse(unpacked(name)).emulator().body[8:]
    seen = {}
    for section in qemu.sections_at_end(data, 8):
        head, state = section.header, data[section.offset : section.offset + section.length]
        parts = qemu_load.fields(head.name, head.version_id, state)
        position = 0
        for part in sorted(parts, key=lambda part: part.offset):
            if part.offset != position:  # the header of a subsection
                assert state[position] == 5 and part.offset == position + 6 + state[position + 1], (head.name, part)
                position = part.offset
            assert isinstance(part.value, int) or part.value == state[position : position + part.length]
            position += part.length
        assert position == len(state), head.name
        assert len({part.name for part in parts}) == len(parts), head.name
        seen |= {(head.name.rpartition("/")[2], part.name): part.value for part in parts}
    assert seen["I440FX", "pci.vendor_id"] == 0x8086 and seen["I440FX", "pci.device_id"] == 0x1237
    assert seen["platform", "pci.vendor_id"] == 0x5853 and seen["ide", "pci.class_code"] == 0x010180
    assert seen["ide", "drive[0].status"] == 0x50 and seen["dma", "mask"] in range(256)
    assert isinstance(seen["cpu", "state"], bytes)


def test_state_of_no_known_layout_is_one_field() -> None:
    field = qemu_load.Field("state", 0, 3, b"abc")
    assert qemu_load.fields("nonsense", 1, b"abc") == [field]
    assert qemu_load.fields("port92", 9, b"abc") == [field]
    assert qemu_load.fields("port92", 1, b"abc") == [
        qemu_load.Field("outport", 0, 1, ord("a")), qemu_load.Field("state", 1, 2, b"bc"),
    ]  # fmt: skip
    assert qemu_load.fields("port92", 1, b"") == []


@pytest.mark.parametrize(
    ("offset", "value", "kind"),
    [(0, b"\x09", "type"), (5, b"\xff", "old"), (6, b"\xff" * 6, "device"), (12, b"\0\0\0\1", "device"),
     (12, b"\x80\0\0\0", "device"), (16, b"\0\0\0\7", "new"), (16, b"\xff\xff\0\7", "new")],
)  # fmt: skip
def test_a_header_after_state_of_no_known_layout_is_found_with_its_flaw(
    real: bytes, offset: int, value: bytes, kind: str
) -> None:
    """What precedes the PCI bus is an APIC, which has no known layout."""
    start = real.index(b"\x06PCIBUS") - 5
    data = real[: start + offset] + value + real[start + offset + len(value) :]
    flaw = qemu_load.load(data, True).flaw
    assert flaw is not None and (flaw.kind, flaw.position) == (kind, start)


def test_the_first_of_a_kind_may_be_called_any(real: bytes) -> None:
    start = real.index(b"\3dma") + 4
    data = real[:start] + b"\xff" * 4 + real[start + 4 :]
    assert qemu_load.load(data, True).flaw is None


def test_a_guest_has_so_many_cpus(real: bytes) -> None:
    start = real.index(b"\x0acpu_common") + 11
    data = real[:start] + b"\0\0\0\1" + real[start + 4 :]
    assert qemu_load.load(data, True).flaw is None and qemu_load.load(data, True, 2).flaw is None
    flaw = qemu_load.load(data, True, 1).flaw
    assert flaw is not None and flaw.expected == "an instance below 1"


def test_many_places_where_a_section_might_begin_take_no_time(real: bytes) -> None:
    start = real.index(b"\3cpu") + 12
    data = real[:start] + b"\x04\0\0\0\x05\1" * (1 << 20)
    assert qemu_load.load(data, True).end is None
