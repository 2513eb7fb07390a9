"""The device model's state is split into the states of its devices."""

from __future__ import annotations

import struct
import time

import pytest
import xenstream
from helpers.places import STREAMS
from samples.build import LIBXL_TYPES, Rec, hvm, libxl
from xenstream.stream.embedded.qemu import sections
from xenstream.stream.record import Record

HVM = STREAMS / "hvm-1vcpu.xlsave.zst"
DEVICES = [
    "timer", "cpu_common", "cpu", "apic", "PCIBUS", "0000:00:00.0/I440FX", "dma", "dma", "0000:00:01.0/PIIX3",
    "ioapic", "hpet", "mc146818rtc", "fdc", "ps2kbd", "ps2mouse", "pckbd", "port92", "0000:00:01.1/ide", "i2c_bus",
    "0000:00:01.3/piix4_pm", "0000:00:02.0/platform",
]  # fmt: skip


def emulator_context(what: object) -> Record:
    with xenstream.open(what) as image:  # type: ignore[arg-type]
        return next(record for record in image.records() if record.type == "EMULATOR_CONTEXT")


def made(blob: bytes) -> Record:
    stream = libxl(hvm())
    stream.last[:0] = [Rec(LIBXL_TYPES["EMULATOR_CONTEXT"], struct.pack("<II", 2, 0) + blob)]
    return emulator_context(stream.to_bytes())


def section(number: int, name: bytes, state: bytes, instance: int = 0, version: int = 1) -> bytes:
    return struct.pack(">BIB", 4, number, len(name)) + name + struct.pack(">II", instance, version) + state


def test_the_real_device_model() -> None:
    record = emulator_context(HVM)
    found = sections(record)
    assert [section.header.name for section in found] == DEVICES
    assert [section.header.section_id for section in found] == [0, *range(3, 6), *range(7, 23), 31]
    position = 16  # of the emulator's header and QEMU's
    for section in found:
        position += 14 + len(section.header.name)
        assert section.offset == position
        position += section.length
    assert position + 1 == record.length and record.raw()[-1] == 0


def test_made_sections() -> None:
    blob = b"QEVM\0\0\0\3" + section(0, b"timer", b"\4\0\0\0") + section(9, b"a/b", b"", 1, 7) + b"\0"
    found = sections(made(blob))
    headers = [(section.header, section.length) for section in found]
    assert [(h.name, h.section_id, h.instance_id, h.version_id, length) for h, length in headers] == [
        ("timer", 0, 0, 1, 4), ("a/b", 9, 1, 7, 0),
    ]  # fmt: skip


def test_what_looks_like_a_section_with_a_lower_number_is_state() -> None:
    blob = b"QEVM\0\0\0\3" + section(5, b"one", section(3, b"fake", b"")) + section(6, b"two", b"") + b"\0"
    assert [section.header.name for section in sections(made(blob))] == ["one", "two"]


def test_a_copy_of_a_section_header_is_state() -> None:
    blob = b"QEVM\0\0\0\3" + section(5, b"one", section(5, b"one", b"")) + section(6, b"two", b"") + b"\0"
    assert [(section.header.name, section.length) for section in sections(made(blob))] == [("one", 17), ("two", 0)]


@pytest.mark.parametrize(
    "blob", [b"", b"QEVM", b"QEVM\0\0\0\3", b"QEVM\0\0\0\3\0", b"DeviceModelRecord", b"QEVM\0\0\0\3" + bytes(99)]
)
def test_what_has_no_sections(blob: bytes) -> None:
    assert sections(made(blob)) == []


@pytest.mark.parametrize("filling", [b"\4", b"\0", b"\x7e", b"\4\0\0\0"])
def test_large_states_take_no_longer_than_they_are(filling: bytes) -> None:
    record = made(b"QEVM\0\0\0\3" + section(0, b"timer", filling * (1 << 21)))
    started = time.process_time()
    assert len(sections(record)) == 1
    assert time.process_time() - started < 60  # takes 0.1 s; hours if it is scanned twice
