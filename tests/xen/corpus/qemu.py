"""Mutants of QEMU's state in an HVM guest's EMULATOR_CONTEXT."""

from __future__ import annotations

import struct
from collections.abc import Callable

from samples.build import LIBXL_TYPES, Rec

from .mutant import Change, Group, late
from .sample import Image

GROUP = Group("qemu", base="hvm")
add = GROUP.add

HEADER = struct.pack("<II", 2, 0)
EOF, FULL, CONFIGURATION, FOOTER = b"\0", 4, b"\7", b"\x7e"


def state(change: Callable[[bytes], bytes]) -> Change:
    """Change QEMU's state, which follows the emulator's id and index."""

    def apply(image: Image) -> None:
        rec = image.emulator()
        rec.body = rec.body[:8] + change(rec.body[8:])

    return apply


def subheader(emulator: int, index: int) -> Change:
    def apply(image: Image) -> None:
        rec = image.emulator()
        rec.body = struct.pack("<II", emulator, index) + rec.body[8:]

    return apply


def section(data: bytes, name: str) -> tuple[int, int]:
    """Return where the section of a device begins and ends; the next section's name tells the end."""
    starts = [start for start in range(len(data)) if _is_start(data, start)]
    at = next(start for start in starts if data[start + 6 :].startswith(name.encode()))
    return at, min((start for start in starts if start > at), default=len(data) - 1)


def _is_start(data: bytes, at: int) -> bool:
    """Say whether a full section with a printable name begins here."""
    if at < 8 or data[at] != FULL or data[at + 1 : at + 4] != bytes(3) or at + 6 > len(data):
        return False
    length = data[at + 5]
    name = data[at + 6 : at + 6 + length]
    return len(name) == length > 2 and name.isascii() and name.decode().isprintable()


def cut_after(name: str, end: bytes) -> Change:
    """QEMU's state ends after a device."""
    return state(lambda data: data[: section(data, name)[1]] + end)


def without(name: str) -> Change:
    def change(data: bytes) -> bytes:
        start, end = section(data, name)
        return data[:start] + data[end:]

    return state(change)


def twice(name: str) -> Change:
    def change(data: bytes) -> bytes:
        start, end = section(data, name)
        return data[:end] + data[start:end] + data[end:]

    return state(change)


def field(name: str, offset: int, fmt: str, value: int) -> Change:
    """Set a field at an offset from the beginning of a section, or from the end of its name where it is negative."""

    def change(data: bytes) -> bytes:
        start, _ = section(data, name)
        at = start + offset if offset >= 0 else start + 6 + data[start + 5] - offset - 1
        packed = struct.pack(">" + fmt, value)
        return data[:at] + packed + data[at + len(packed) :]

    return state(change)


INSTANCE, VERSION = -1, -5


def missing(image: Image) -> None:
    image.libxl.last.remove(image.emulator())


def doubled(image: Image) -> None:
    image.libxl.last.insert(0, image.emulator())


def before_libxc(image: Image) -> None:
    rec = image.emulator()
    image.libxl.last.remove(rec)
    image.libxl.first.insert(0, rec)


def no_body(image: Image) -> None:
    image.emulator().body = b""


def half_subheader(image: Image) -> None:
    image.emulator().body = HEADER[:4]


def xenstore_after(image: Image) -> None:
    data = HEADER + b"physmap/1/start_addr\0f0000000\0"
    image.libxl.last.insert(-1, Rec(LIBXL_TYPES["EMULATOR_XENSTORE_DATA"], data))


def cut(back: int) -> Change:
    return late(lambda data: data[:-back])


add("missing", "EMULATOR_CONTEXT is missing", missing)
add("twice", "EMULATOR_CONTEXT is there twice", doubled)
add("early", "EMULATOR_CONTEXT precedes LIBXC_CONTEXT", before_libxc)
add("no-body", "EMULATOR_CONTEXT has no body", no_body)
add("half-header", "EMULATOR_CONTEXT has 4 bytes", half_subheader)
add("xenstore-after", "EMULATOR_XENSTORE_DATA follows EMULATOR_CONTEXT", xenstore_after)
add("id-0", "the emulator is unknown", subheader(0, 0))
add("id-traditional", "the emulator is the traditional one", subheader(1, 0))
add("id-3", "the emulator's id is 3", subheader(3, 0))
add("index-1", "the emulator's index is 1", subheader(2, 1))
add("empty", "QEMU's state is empty", state(lambda data: b""))
add("magic", "the magic is QEVN", state(lambda data: b"QEVN" + data[4:]))
add("magic-little-endian", "the magic is in the other byte order", state(lambda data: b"MVEQ" + data[4:]))
add("magic-only", "the magic is all that there is", state(lambda data: data[:4]))
add("magic-half", "QEMU's state has 2 bytes", state(lambda data: data[:2]))
add("version-0", "the version is 0", state(lambda data: data[:4] + struct.pack(">I", 0) + data[8:]))
add("version-2", "the version is 2", state(lambda data: data[:4] + struct.pack(">I", 2) + data[8:]))
add("version-4", "the version is 4", state(lambda data: data[:4] + struct.pack(">I", 4) + data[8:]))
add("header-only", "QEMU's state ends after its header", state(lambda data: data[:8]))
add("eof-first", "QEMU's state has no section", state(lambda data: data[:8] + EOF))
add("eof-early", "QEMU's state ends after the timer", cut_after("timer", EOF))
add("eof-early-rest", "an end precedes the second section, and all the rest follows", state(
    lambda data: data[: section(data, "timer")[1]] + EOF + data[section(data, "timer")[1] :]
))  # fmt: skip
add("cut-after-section", "QEMU's state is cut after the timer", cut_after("timer", b""))
add("cut-half", "QEMU's state is cut in the middle", state(lambda data: data[: len(data) // 2]))
add("cut-name", "QEMU's state is cut in a name", state(lambda data: data[:16]))
add("eof-missing", "QEMU's state has no end", state(lambda data: data[:-1]))
add("trailing", "text follows the end of QEMU's state", state(lambda data: data + b"and more of it"))
add("trailing-zeros", "zeros follow the end of QEMU's state", state(lambda data: data + bytes(64)))
add("no-platform", "the Xen platform device is missing", without("0000:00:02.0/platform"))
add("no-ide", "the IDE controller is missing", without("0000:00:01.1/ide"))
add("no-timer", "the timer is missing", without("timer"))
add("timer-twice", "the timer is there twice", twice("timer"))
add("name-unknown", "a device is unknown", state(lambda data: data.replace(b"\x05timer", b"\x05tomer")))
add("name-cut", "the length of a name is 0", field("timer", 5, "B", 0))
add("name-long", "the length of a name is 255", field("timer", 5, "B", 255))
add("instance-1", "the timer is instance 1", field("timer", INSTANCE, "I", 1))
add("version-higher", "the timer's version is higher than QEMU's", field("timer", VERSION, "I", 99))
add("version-zero", "the timer's version is 0", field("timer", VERSION, "I", 0))
add("section-id", "the id of a section is another", field("timer", 1, "I", 77))
add("section-type-5", "a section has type 5, a subsection's", field("timer", 0, "B", 5))
add("section-type-9", "a section has the unknown type 9", field("timer", 0, "B", 9))
add("section-part", "the first section is a part of one that has not started", field("timer", 0, "B", 2))
add("section-start", "the first section is the start of an iterated one", field("timer", 0, "B", 1))
add("configuration", "a configuration names another machine", state(
    lambda data: data[:8] + CONFIGURATION + struct.pack(">I", 6) + b"pc-1.0" + data[8:]
))  # fmt: skip
add("footer", "the first section has a footer", state(
    lambda data: data[: section(data, "timer")[1]] + FOOTER + bytes(4) + data[section(data, "timer")[1] :]
))  # fmt: skip
add("body-shifted", "a byte is missing in the timer", state(
    lambda data: data[: section(data, "timer")[1] - 1] + data[section(data, "timer")[1] :]
))  # fmt: skip
add("body-ones", "the timer is all ones", state(
    lambda data: data[: section(data, "timer")[1] - 24] + b"\xff" * 24 + data[section(data, "timer")[1] :]
))  # fmt: skip
add("zeros", "QEMU's state is zero", state(lambda data: bytes(len(data))))
add("text", "QEMU's state is text", state(lambda data: b"no state " * 100))
for back in (9, 12, 100, 3000, 6600, 6634):
    add(f"cut-{back}", f"the last {back} bytes of the file are missing", cut(back))


def inside(name: str, offset: int, data: bytes, skipped: int | None = None) -> Change:
    """Put bytes into a section, at an offset from its beginning or, where that is negative, from its end; by default in
    the place of as many others.
    """

    def change(state: bytes) -> bytes:
        start, end = section(state, name)
        at = start + offset if offset >= 0 else end + offset + 1
        return state[:at] + data + state[at + (len(data) if skipped is None else skipped) :]

    return state(change)


def zeros_from(name: str, offset: int) -> Change:
    """Zeros take the place of all that follows an offset in a section, as where the file is cut there."""

    def change(state: bytes) -> bytes:
        at = section(state, name)[0] + offset
        return state[:at].ljust(len(state), b"\0")

    return state(change)


END, PLATFORM = -1, "0000:00:02.0/platform"
add("pci-zero", "the platform device's configuration is zero", inside(PLATFORM, -278, bytes(277)))
add("pci-zeros-from-vendor", "zeros follow the platform device's PCI version", zeros_from(PLATFORM, 40))
add("pci-zeros-from-class", "zeros follow the platform device's vendor and id", zeros_from(PLATFORM, 44))
add("hpet-new", "the version of the HPET is 3", field("hpet", VERSION, "I", 3))
add("hpet-zeros", "zeros follow the header of the HPET", zeros_from("hpet", 30))
add("fdc-zeros", "zeros follow the header of the floppy controller", zeros_from("fdc", 30))
add("cpu-zeros", "zeros follow in the CPU", zeros_from("cpu", 100))
add("pm-zeros", "zeros follow in the power management", zeros_from("0000:00:01.3/piix4_pm", 200))
add("bus-interrupts", "the PCI bus has 64 interrupts", field("PCIBUS", 20, "I", 64))
add("mouse-old", "the version of the mouse is 1", field("ps2mouse", VERSION, "I", 1))
add("dma-instance-2", "there is a third DMA controller", field("dma", INSTANCE, "I", 2))
add("part-unknown", "a part of a section that has not begun", inside("timer", END, struct.pack(">BI", 2, 777), 0))
add("part-again", "the timer comes again as a part", state(
    lambda data: (lambda end: data[:end] + struct.pack(">BI", 3, 0) + data[end - 24 :])(section(data, "timer")[1])
))  # fmt: skip
add("command", "a command with nothing in it", inside("timer", END, struct.pack(">BHH", 8, 1, 0), 0))
add("port92-short", "a byte is missing in port92", inside("port92", -2, b"", 1))
add("name-with-nul", "a name goes on after a NUL", state(lambda data: data.replace(b"\5timer", b"\x09timer\0abc")))
add("subsection-unknown", "the IDE controller has an unknown subsection", inside(
    "0000:00:01.1/ide", END, b"\x05\x10ide_drive/nosuch" + struct.pack(">I", 1), 0
))  # fmt: skip
add("name-changed", "a PCI device is unknown", state(lambda data: data.replace(b"I440FX", b"I440FY")))
add(
    "version-high", "the version is 0x80000003", state(lambda data: data[:4] + struct.pack(">I", 0x80000003) + data[8:])
)
add("fdc-instance-4", "there is a fifth floppy controller", field("fdc", INSTANCE, "I", 4))
add("port92-instance-any", "the instance of port92 is -1", field("port92", INSTANCE, "I", 0xFFFFFFFF))
add("dma-instance-any", "the instance of the first DMA controller is -1", field("dma", INSTANCE, "I", 0xFFFFFFFF))
add("cpu-instance-1", "the only CPU is the second", field("cpu", INSTANCE, "I", 1))
add("apic-instance-1", "the only CPU's APIC is the second", field("apic", INSTANCE, "I", 1))
add("apic-version-99", "the APIC's version is higher than QEMU's", field("apic", VERSION, "I", 99))
add("bus-version-high", "the version of the PCI bus is 2^25", field("PCIBUS", VERSION, "I", 1 << 25))
add("bus-type-9", "the section of the PCI bus has type 9", field("PCIBUS", 0, "B", 9))
add("bus-section-id", "the id of the PCI bus's section is 2^31", field("PCIBUS", 1, "I", 1 << 31))
add("bus-name-long", "the length of the PCI bus's name is 255", field("PCIBUS", 5, "B", 255))
add("bus-name-ones", "the name of the PCI bus is all ones", state(lambda data: data.replace(b"PCIBUS", b"\xff" * 6)))
add("ide-instance-1", "the IDE controller is the second at its place", field("0000:00:01.1/ide", INSTANCE, "I", 1))
add("ide-elsewhere", "the IDE controller is at 01.4", state(lambda data: data.replace(b"01.1/ide", b"01.4/ide")))
add(
    "ide-anywhere",
    "the IDE controller has no place",
    state(lambda data: data.replace(b"\x100000:00:01.1/ide", b"\3ide")),
)
