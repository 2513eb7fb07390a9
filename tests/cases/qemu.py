"""Cases of the rules on the device model's state in a libxl stream."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import Any

from samples.build import LIBXL_TYPES, QEMU_STATE, LibxlStream, Rec, hvm, libxl, xl

from .base import Table, body, end, same
from .configured import configuration

HEADER, STATE = b"\x02\0\0\0\0\0\0\0", 8
"""The emulator's id and index, and where the state begins after them."""

START, EOF = QEMU_STATE[:8], b"\0"
NAME_END = 8 + 1 + 4 + 1 + 5
CONTEXT = "EMULATOR_CONTEXT"

cases = Table(big=False, wraps=False, layer="libxl")
error, note = cases.error, cases.note


def with_state(state: bytes) -> LibxlStream:
    """A libxl stream with a device model's state."""
    stream = libxl(hvm())
    return replace(stream, last=[Rec(LIBXL_TYPES[CONTEXT], HEADER + state), *stream.last])


def plain() -> LibxlStream:
    return with_state(QEMU_STATE)


def section(name: bytes, state: bytes, version: int, instance: int = 0, number: int = 1, kind: int = 4) -> bytes:
    """A section of a device."""
    head = struct.pack(">BIB", kind, number, len(name))
    return head + name + struct.pack(">II", instance, version) + state


def sections(*made: bytes, last: bytes = EOF) -> LibxlStream:
    return with_state(START + b"".join(made) + last)


def at(offset: int) -> Any:
    """At a byte of the state."""
    return body(CONTEXT, STATE + offset)


TIMER, PS2MOUSE = section(b"timer", bytes(24), 2), section(b"ps2mouse", bytes(291), 2)
PCI = struct.pack(">I", 2) + b"\x86\x80\x11\x71" + bytes(6) + b"\x80\6" + bytes(260)
PLATFORM = section(b"0000:00:02.0/platform", PCI + b"\1", 4)
OTHER = section(b"0000:00:05.0/nvme", b"of unknown length", 0)


def file(kind: str, emulator: bool, **build: Any) -> bytes:
    """An xl file, with or without a device model's state."""
    return xl(libxl(hvm(version=2), emulator=emulator), configuration(kind, **build))


error(
    "XQ101", lambda: file("hvm", True), lambda s: file("hvm", False), at=lambda made: (1, len(made) - 8),
    near=lambda s: file("pvh", False),
)  # fmt: skip
error(
    "XQ101", lambda: file("hvm", True), lambda s: file("hvm", False)[:-8], also=("XL202",), at=end,
    near=lambda s: file("hvm", False, device_model_version="none"), receiver="4.8",
)  # fmt: skip
error("XQ102", plain, lambda s: with_state(b"QEVN" + QEMU_STATE[4:]), at=at(0), near=same)
error("XQ102", plain, lambda s: with_state(b""), at=at(0), near=same)
error("XQ103", plain, lambda s: with_state(b"QEVM\0\0\0\4" + QEMU_STATE[8:]), at=at(4), near=same)
error("XQ103", plain, lambda s: with_state(b"QEVM\0\0\0\2" + QEMU_STATE[8:]), at=at(4), near=same)
error(
    "XQ103", plain, lambda s: s.to_bytes()[: -8 - 4 - len(QEMU_STATE) + 7], also=("XL203",),
    at=lambda made: (1, len(made) - 3), near=lambda s: s.to_bytes()[: -8 - 4 - len(QEMU_STATE) + 8],
    near_finds=("XL203", "XQ205"),
)  # fmt: skip
error(
    "XQ201", plain, lambda s: sections(TIMER, b"\x7e\0\0\0\1"), at=at(8 + len(TIMER)),
    near=lambda s: sections(TIMER, PS2MOUSE),
)  # fmt: skip
error("XQ201", plain, lambda s: sections(b"\7" + bytes(4)), at=at(8), near=lambda s: sections(TIMER[:0] + PLATFORM))
error(
    "XQ201", plain, lambda s: sections(TIMER, struct.pack(">BI", 2, 7) + bytes(24)), at=at(8 + len(TIMER)),
    near=lambda s: sections(TIMER, struct.pack(">BI", 3, 1) + bytes(24)),
)  # fmt: skip
error(
    "XQ202", plain, lambda s: sections(TIMER, section(b"", b"", 1)), at=at(8 + len(TIMER)),
    near=lambda s: sections(TIMER, section(b"port92\0and more", b"\0", 1)),
)  # fmt: skip
error("XQ202", plain, lambda s: sections(TIMER[:8], last=b""), at=at(8), near=lambda s: sections(TIMER))
error(
    "XQ203", plain, lambda s: sections(TIMER, last=b""), at=at(8 + len(TIMER)), near=lambda s: sections(OTHER, last=b"")
)
error(
    "XQ203", plain, lambda s: sections(TIMER[:-1], last=b""), at=at(8 + len(TIMER) - 1), near=lambda s: sections(TIMER)
)
error(
    "XQ203", plain, lambda s: with_state(START), at=at(8), near=lambda s: with_state(START + EOF), near_finds=("XQ205",)
)
error(
    "XQ203", plain, lambda s: sections(OTHER, TIMER, last=b""), at=at(8 + len(OTHER) + len(TIMER)),
    near=lambda s: sections(OTHER, TIMER),
)  # fmt: skip
note("XQ204", plain, lambda s: with_state(QEMU_STATE + EOF), at=at(len(QEMU_STATE)), near=same)
note("XQ205", plain, lambda s: with_state(START + EOF), at=at(8), near=same)
error("XQ301", plain, lambda s: sections(section(b"tomer", bytes(24), 2)), at=at(8), near=lambda s: sections(OTHER))
error(
    "XQ301", plain, lambda s: sections(section(b"timer", bytes(24), 2, instance=1)), at=at(8),
    near=lambda s: sections(section(b"dma", bytes(75), 1, instance=1)),
)  # fmt: skip
error(
    "XQ302", plain, lambda s: sections(section(b"timer", bytes(24), 3)), at=at(8),
    near=lambda s: sections(section(b"timer", bytes(16), 1)),
)  # fmt: skip
error(
    "XQ303", plain, lambda s: sections(section(b"timer", bytes(24), 0)), at=at(8),
    near=lambda s: sections(section(b"0000:00:01.1/ide", PCI + bytes(154), 0)),
)  # fmt: skip
error(
    "XQ303", plain, lambda s: sections(struct.pack(">BI", 2, 0)), at=at(8),
    near=lambda s: sections(section(b"timer", bytes(24), 2, number=0), struct.pack(">BI", 2, 0) + bytes(24)),
)  # fmt: skip
error(
    "XQ304", plain, lambda s: sections(section(b"0000:00:02.0/platform", bytes(277), 4)),
    at=at(8 + len(PLATFORM) - 277), near=lambda s: sections(PLATFORM),
)  # fmt: skip


def subsection(name: bytes, state: bytes) -> bytes:
    return bytes([5, len(name)]) + name + struct.pack(">I", 1) + state


error(
    "XQ305", plain, lambda s: sections(section(b"pckbd", bytes(4), 3) + subsection(b"pckbd/other", b"\0")),
    at=at(8 + 19 + 4),
    near=lambda s: sections(section(b"pckbd", bytes(4), 3) + subsection(b"pckbd_outport", b"\0")),
)  # fmt: skip
IDE = section(b"0000:00:01.1/ide", PCI + bytes(154), 3)
error(
    "XQ305", plain, lambda s: sections(IDE + subsection(b"ide_drive/a", b"")), at=at(8 + len(IDE)),
    near=lambda s: sections(IDE + subsection(b"ide_drive/pio_state", b"")),
)  # fmt: skip


def hpet(timers: int) -> bytes:
    return section(b"hpet", bytes(24) + bytes([timers]) + bytes(42 * timers), 2)


def bus(interrupts: int) -> bytes:
    return section(b"PCIBUS", struct.pack(">I", interrupts) + bytes(4 * interrupts), 1)


error("XQ306", plain, lambda s: sections(hpet(2)), at=at(8 + 18 + 24), near=lambda s: sections(hpet(3)))
error("XQ306", plain, lambda s: sections(bus(64)), at=at(8 + 20), near=lambda s: sections(bus(128)))

CASES = cases.cases
