"""Cases of the rules on the libxl stream and on the xl file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from samples.build import (
    CONFIG,
    LIBXL_TYPES,
    PVH_CONFIG,
    QEMU_STATE,
    XML,
    LibxlStream,
    Rec,
    Stream,
    hvm,
    libvirt,
    libxl,
    pv,
    xl,
)
from samples.build import LIBXL_OPTIONAL as OPTIONAL
from samples.build import LIBXL_UNKNOWN as UNKNOWN

from .base import Table, before_tail, body, end, head, header, of, same, tail

QEMU = b"\x02\0\0\0\0\0\0\0"  # qemu_upstream, number 0
LAST_WORDS = b"domain is yours, you are cleared to unpause\0"

# Offsets of the fields of an xl file.
BYTEORDER, MANDATORY, OPTIONAL_FLAGS, LEN_OPTIONAL, OPTIONAL_DATA = 32, 36, 40, 44, 48

cases = Table(big=False, wraps=False)
error, violation, note = cases.error, cases.violation, cases.note


def rec(kind: str | int, data: bytes = b"", **fields: Any) -> Rec:
    return Rec(LIBXL_TYPES[kind] if isinstance(kind, str) else kind, data, **fields)


def plain() -> LibxlStream:
    return libxl(hvm())


def plain_pv() -> LibxlStream:
    return libxl(pv())


def emulated() -> LibxlStream:
    return libxl(hvm(), emulator=True)


def last(stream: LibxlStream, *records: Rec) -> LibxlStream:
    """Put records between the libxc stream and END."""
    return replace(stream, last=[*records, rec("END")])


def xenstore(stream: LibxlStream, data: bytes) -> LibxlStream:
    """Put xenstore data between the libxc stream and END."""
    return last(stream, rec("EMULATOR_XENSTORE_DATA", QEMU + data))


def two_states(index: int) -> list[Rec]:
    """State of a device model, and of another one with this index."""
    return [rec("EMULATOR_CONTEXT", QEMU[:4] + bytes([number, 0, 0, 0]) + QEMU_STATE) for number in (0, index)]


def checkpointed(*behind: Rec) -> LibxlStream:
    """A libxl stream with a libxc stream that stops at a CHECKPOINT, followed by these records."""
    return replace(libxl(hvm().drop("END").add("CHECKPOINT")), last=list(behind))


def continued() -> LibxlStream:
    """A libxl stream with a checkpoint, after which the libxc stream ends."""
    stream = checkpointed(rec("END"))
    return replace(stream, continued=[([rec("CHECKPOINT_END")], rec("END").to_bytes("<"))])


def file(**fields: Any) -> bytes:
    """An xl file."""
    return xl(hvm(), **fields)


def in_checkpoints(*between: Rec) -> LibxlStream:
    """A libxl stream with records between a libxc CHECKPOINT and the libxc END."""
    stream = continued()
    return replace(stream, continued=[([*between, rec("CHECKPOINT_END")], rec("END").to_bytes("<"))])


# The libxl header.

error(
    "XL101",
    plain,
    lambda s: s.to_bytes()[:12],
    at=header(0),
    near=lambda s: s.to_bytes()[:16],
    near_finds=("XL202", "XL301"),
)
error(
    "XL101", file, lambda s: s[: OPTIONAL_DATA + 4 + len(PVH_CONFIG)],
    at=header(OPTIONAL_DATA + 4 + len(PVH_CONFIG)), near=same,
)  # fmt: skip
error("XL102", plain, lambda s: replace(s, ident=b"LibxlFmu"), at=header(0), near=same)
error("XL103", plain, lambda s: replace(s, version=3), at=header(8), near=same)
note(
    "XL104", plain, lambda s: replace(s, big=True), refused=True,
    at=header(12), near=lambda s: libxl(hvm(big=True)), near_finds=("XC104",),
)  # fmt: skip
violation(
    "XL105", plain_pv, lambda s: replace(s, options=4),
    at=header(12), near=lambda s: replace(s, options=2), near_finds=("XL106",),
)  # fmt: skip
note(
    "XL106", plain, lambda s: replace(s, options=2),
    at=header(12), near=lambda s: replace(s, options=4), near_finds=("XL105",),
)  # fmt: skip

# Framing.

violation(
    "XL201", plain, lambda s: s.to_bytes()[:-4],
    at=of(plain, head("END")), near=lambda s: s.to_bytes()[:-8], near_finds=("XL202",),
)  # fmt: skip
violation(
    "XL201", plain, lambda s: last(s, rec("CHECKPOINT_END")).to_bytes()[:-15], refused=True,
    at=of(lambda: last(plain(), rec("CHECKPOINT_END")), head("CHECKPOINT_END")),
    near=lambda s: s.to_bytes()[:-8], near_finds=("XL202",),
)  # fmt: skip
violation(
    "XL202", plain_pv, lambda s: replace(s, last=[]),
    at=end, near=lambda s: replace(s, last=[rec("END", bytes(8))]), near_finds=("XL215",),
)  # fmt: skip
violation(
    "XL203", emulated, lambda s: s.to_bytes()[:-20],
    at=of(emulated, head("EMULATOR_CONTEXT")), near=lambda s: s.to_bytes()[:-8], near_finds=("XL202",),
)  # fmt: skip
error(
    "XL204", file, lambda s: xl(b"a legacy stream"), layer="xl",
    at=header(OPTIONAL_DATA + 4 + len(PVH_CONFIG)), near=lambda s: xl(b""), near_finds=("XL101",),
)  # fmt: skip
violation(
    "XL205", plain, lambda s: last(s, rec("EMULATOR_CONTEXT", QEMU + QEMU_STATE, padding=b"\1\0\0\0")),
    at=tail("EMULATOR_CONTEXT"), near=lambda s: last(s, rec("EMULATOR_CONTEXT", QEMU + QEMU_STATE)),
)  # fmt: skip
violation(
    "XL206", plain, lambda s: replace(s, tail=b"\0"),
    at=before_tail, near=lambda s: replace(s, tail=LAST_WORDS), near_finds=("XL207",),
)  # fmt: skip
note(
    "XL207", plain_pv, lambda s: replace(s, tail=LAST_WORDS),
    at=before_tail, near=lambda s: replace(s, tail=LAST_WORDS[:-1]), near_finds=("XL206",),
)  # fmt: skip
error(
    "XL208", plain, lambda s: replace(s, libxc=b""),
    at=header(16 + 8), near=lambda s: replace(s, libxc=b"", last=[]), near_finds=("XC101",),
)  # fmt: skip
error(
    "XL209", plain, lambda s: replace(s, last=[rec("END", length=0x80000000)]),
    at=head("END"), also=("XL203", "XL215"),
    near=lambda s: replace(s, last=[rec("END", length=0x7FFFFFFF)]), near_finds=("XL203", "XL215"),
)  # fmt: skip
error(
    "XL211", plain, lambda s: last(s, rec(UNKNOWN)),
    at=head(UNKNOWN), near=lambda s: last(s, rec(OPTIONAL)), near_finds=("XL212",),
)  # fmt: skip
note(
    "XL212", plain_pv, lambda s: last(s, rec(OPTIONAL, b"anything")), refused=True,
    at=head(OPTIONAL), near=lambda s: last(s, rec(UNKNOWN)), near_finds=("XL211",),
)  # fmt: skip
violation("XL215", plain, lambda s: replace(s, last=[rec("END", b"\0")]), at=head("END"), near=same)
violation(
    "XL215", plain, lambda s: replace(s, first=[rec("LIBXC_CONTEXT", bytes(8))]), at=head("LIBXC_CONTEXT"), near=same
)

# Presence and contents of records.

error("XL301", plain, lambda s: replace(s, first=[], libxc=b""), at=head("END"), near=same)
error(
    "XL301", plain, lambda s: replace(s, first=[], libxc=b"", last=[]), also=("XL202",),
    at=end, near=lambda s: s.to_bytes()[:12], near_finds=("XL101",),
)  # fmt: skip
error("XL302", plain_pv, lambda s: last(s, rec("LIBXC_CONTEXT")), at=head("LIBXC_CONTEXT", 1), near=same)
error(
    "XL311", plain, lambda s: last(s, rec("EMULATOR_CONTEXT", QEMU[:4])),
    at=head("EMULATOR_CONTEXT"), near=lambda s: last(s, rec("EMULATOR_CONTEXT", QEMU)), near_finds=("XQ102",),
)  # fmt: skip
violation(
    "XL312", plain, lambda s: last(s, rec("EMULATOR_CONTEXT", b"\3" + QEMU[1:] + QEMU_STATE)),
    at=body("EMULATOR_CONTEXT", 0), near=lambda s: last(s, rec("EMULATOR_CONTEXT", b"\1" + QEMU[1:] + QEMU_STATE)),
)  # fmt: skip
error(
    "XL313", plain_pv, lambda s: last(s, rec("EMULATOR_CONTEXT", QEMU + QEMU_STATE)),
    at=head("EMULATOR_CONTEXT"), near=lambda s: emulated(),
)  # fmt: skip
violation(
    "XL316", plain, lambda s: last(s, rec("EMULATOR_CONTEXT", bytes(8) + QEMU_STATE)), at=body("EMULATOR_CONTEXT", 0),
    near=lambda s: replace(last(s, rec("EMULATOR_CONTEXT", bytes(8) + QEMU_STATE)), options=2), near_finds=("XL106",),
)  # fmt: skip
violation(
    "XL317", emulated, lambda s: replace(s, last=[s.last[0], s.last[1], *s.last[1:]]),
    at=head("EMULATOR_CONTEXT", 1),
    near=lambda s: replace(s, last=[s.last[0], s.last[0], *s.last[1:]]),
)  # fmt: skip
violation(
    "XL317", lambda: in_checkpoints(), lambda s: in_checkpoints(*two_states(0)), also=("XC219",),
    at=head("EMULATOR_CONTEXT", 1),
    near=lambda s: replace(in_checkpoints(two_states(0)[0]), last=[two_states(0)[0], rec("END")]),
    near_finds=("XC219",),
)  # fmt: skip
note(
    "XL318", plain, lambda s: last(s, *two_states(1)),
    at=head("EMULATOR_CONTEXT", 1), near=lambda s: last(s, two_states(1)[1]),
)  # fmt: skip
violation(
    "XL319", plain, lambda s: xenstore(s, b"a key\0value\0"),
    at=body("EMULATOR_XENSTORE_DATA", 8), near=lambda s: xenstore(s, b"a-key/_@9\0a value, of any /kind\0"),
)  # fmt: skip
violation(
    "XL319", plain, lambda s: xenstore(s, b"a/\0" + bytes(1)), at=body("EMULATOR_XENSTORE_DATA", 8),
    near=lambda s: xenstore(s, b"a/b\0" + bytes(1)),
)  # fmt: skip
violation(
    "XL319", plain, lambda s: xenstore(s, b"key\0" + b"v" * 4096 + b"\0"), at=body("EMULATOR_XENSTORE_DATA", 8 + 4),
    near=lambda s: xenstore(s, b"key\0" + b"v" * 4095 + b"\0"),
)  # fmt: skip
violation(
    "XL319", plain, lambda s: xenstore(s, b"key\0caf\xc3\xa9\0"), at=body("EMULATOR_XENSTORE_DATA", 8 + 4),
    near=lambda s: xenstore(s, b"key\0cafe\0"),
)  # fmt: skip
error(
    "XL320", lambda: xenstore(plain(), b"key\0value\0other\0it\0"), lambda s: s.to_bytes()[:-16], also=("XL203",),
    at=lambda made: (1, len(made)), near=lambda s: s.to_bytes()[:-14], near_finds=("XL203",),
)  # fmt: skip
error(
    "XL320", plain, lambda s: last(s, rec("EMULATOR_CONTEXT", QEMU[:4])).to_bytes()[:-10], also=("XL203",),
    at=of(lambda: last(plain(), rec("EMULATOR_CONTEXT", QEMU[:4])), head("EMULATOR_CONTEXT")),
    near=lambda s: s.to_bytes()[:-8], near_finds=("XL202",),
)  # fmt: skip
error(
    "XL314", plain, lambda s: xenstore(s, b"key\0value\0other\0"),
    at=body("EMULATOR_XENSTORE_DATA", 8 + 10), near=lambda s: xenstore(s, b"key\0value\0other\0\0"),
)  # fmt: skip
error(
    "XL314", plain, lambda s: xenstore(s, b"key\0value"),
    at=body("EMULATOR_XENSTORE_DATA", 8 + 4), near=lambda s: xenstore(s, b""),
)  # fmt: skip
error(
    "XL314", plain, lambda s: xenstore(s, b"key\0value\0\0value\0"),
    at=body("EMULATOR_XENSTORE_DATA", 8 + 10), near=lambda s: xenstore(s, b"key\0\0"),
)  # fmt: skip
error(
    "XL314", plain, lambda s: xenstore(s, b"key\0a path/a\0/a\0value\0"),
    at=body("EMULATOR_XENSTORE_DATA", 8 + 13), near=lambda s: xenstore(s, b"key\0a path/a\0a/a\0/value\0"),
)  # fmt: skip

# The kind of guest.


def of_kind(wrap: Callable[..., bytes], stream: Stream, *kinds: bytes) -> bytes:
    """A file of a stream whose configuration describes a guest of another kind."""
    return wrap(stream, (CONFIG if wrap is xl else GUEST_XML).replace(*kinds))


GUEST_XML = XML.replace(b"</domain>", b"<os><type>hvm</type></os></domain>")
DOMAIN_HEADER = 16 + 8 + 24  # after the headers of libxl, its first record and of libxc
HVM, PV, PVH = b'"hvm"', b'"pv"', b'"PVH"'

error(
    "XL315", file, lambda s: of_kind(xl, hvm(), HVM, PV), layer="libxc", also=("XF126",), near_finds=("XF127",),
    at=header(OPTIONAL_DATA + 4 + len(CONFIG) - 1 + DOMAIN_HEADER), near=lambda s: of_kind(xl, hvm(), HVM, PVH),
)  # fmt: skip
error(
    "XL315", file, lambda s: of_kind(xl, pv(), HVM, PVH), layer="libxc", also=("XF127",), near_finds=("XF126",),
    at=header(OPTIONAL_DATA + 4 + len(CONFIG) + DOMAIN_HEADER), near=lambda s: of_kind(xl, pv(), HVM, PV),
)  # fmt: skip
error(
    "XL315", file, lambda s: of_kind(libvirt, pv(), b"", b""), layer="libxc", also=("XQ101",),
    at=header(64 + len(GUEST_XML) + DOMAIN_HEADER), near=lambda s: of_kind(libvirt, pv(), b">hvm<", b">linux<"),
)  # fmt: skip

# Checkpoints.

error(
    "XL321", plain, lambda s: last(s, rec("CHECKPOINT_END")),
    at=head("CHECKPOINT_END"), near=lambda s: continued(), near_finds=("XC219",),
)  # fmt: skip
error(
    "XL322", plain, lambda s: checkpointed(rec("END")),
    at=head("END"), also=("XC219",), near=lambda s: continued(), near_finds=("XC219",),
)  # fmt: skip
note(
    "XL323", plain, lambda s: last(s, rec("CHECKPOINT_STATE", bytes(8))), refused=True,
    at=head("CHECKPOINT_STATE"), near=lambda s: last(s, rec(0x80000005, bytes(8))), near_finds=("XL212",),
)  # fmt: skip
error(
    "XL324", plain, lambda s: last(s, rec("CHECKPOINT_STATE", bytes(4))),
    at=head("CHECKPOINT_STATE"), also=("XL323",),
    near=lambda s: last(s, rec("CHECKPOINT_STATE", bytes(8))), near_finds=("XL323",),
)  # fmt: skip

violation(
    "XL325", plain, lambda s: last(s, rec("CHECKPOINT_STATE", b"\4" + bytes(7))), also=("XL323",), refused=False,
    at=body("CHECKPOINT_STATE", 0),
    near=lambda s: last(s, rec("CHECKPOINT_STATE", b"\3" + bytes(7))), near_finds=("XL323",),
)  # fmt: skip
violation(
    "XL326", plain, lambda s: last(s, rec("CHECKPOINT_STATE", bytes(4) + b"\1\0\0\0")), also=("XL323",),
    at=body("CHECKPOINT_STATE", 4),
    near=lambda s: last(s, rec("CHECKPOINT_STATE", bytes(8))), near_finds=("XL323",),
)  # fmt: skip

# The xl file.

error("XF101", file, lambda s: s[: BYTEORDER + 2], at=header(0), near=same)
error("XF101", file, lambda s: s[:LEN_OPTIONAL], at=header(MANDATORY), near=same)
error(
    "XF101", file, lambda s: s[: OPTIONAL_DATA + 20],
    at=header(OPTIONAL_DATA), near=lambda s: s[: OPTIONAL_DATA + 4 + len(PVH_CONFIG)], near_finds=("XL101",),
)  # fmt: skip
error("XF102", file, lambda s: file(magic=b"Xen saved domain, xL format\n \0 \r"), at=header(0), near=same)
error(
    "XF103", file, lambda s: file(byteorder=0x01020305),
    at=header(BYTEORDER), near=lambda s: file(order=">"), near_finds=("XF104",),
)  # fmt: skip
note(
    "XF104", file, lambda s: file(order=">"), refused=True,
    at=header(BYTEORDER), near=lambda s: file(byteorder=0x04030202), near_finds=("XF103",),
)  # fmt: skip
error(
    "XF105", file, lambda s: file(mandatory=7),
    at=header(MANDATORY), near=lambda s: file(mandatory=2), near_finds=("XF151",),
)  # fmt: skip
note(
    "XF106", file, lambda s: file(optional=0x80000000),
    at=header(OPTIONAL_FLAGS), near=lambda s: file(mandatory=7), near_finds=("XF105",),
)  # fmt: skip
error(
    "XF107", file, lambda s: file(mandatory=1),
    at=header(MANDATORY), near=lambda s: file(mandatory=2), near_finds=("XF151",), layer="libxl",
)  # fmt: skip
note(
    "XF108", file, lambda s: file(len_optional=0), refused=True,
    at=header(LEN_OPTIONAL), near=lambda s: file(config=b""), near_finds=("XF121",),
)  # fmt: skip
error(
    "XF109", file, lambda s: file(len_config=len(PVH_CONFIG) + 1),
    at=header(OPTIONAL_DATA), near=lambda s: file(len_config=len(PVH_CONFIG) - 1), near_finds=("XF110",),
)  # fmt: skip
error(
    "XF109", file, lambda s: file(len_optional=2),
    at=header(OPTIONAL_DATA), near=lambda s: file(config=b""), near_finds=("XF121",),
)  # fmt: skip
violation(
    "XF110", file, lambda s: file(config=PVH_CONFIG[:-1]),
    at=header(OPTIONAL_DATA + 4 + len(PVH_CONFIG) - 1), near=lambda s: file(config=b"name = 'guest'\n", mandatory=2),
)  # fmt: skip

CASES = cases.cases
