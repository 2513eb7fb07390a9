"""Cases of the rules on libvirt's save file and on xenopsd's suspend image."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from samples.build import LIBVIRT_MAGIC, SEXP, XENOPSD_TYPES, XML, Emu, SuspendImage, emu, hvm, libvirt, xenopsd
from samples.legacy_build import legacy_hvm, legacy_pv

from .base import Table, Where, before_tail, end, header, of, same

# Offsets of the fields of a libvirt file.
VERSION, LEN_XML, UNUSED, START_OF_XML = 16, 20, 24, 64
BEHIND_XML = START_OF_XML + len(XML)
LEN_SIGNATURE, LEN_HEADER = 15, 16

cases = Table(big=False, wraps=False)
error, violation, note = cases.error, cases.violation, cases.note


# libvirt's save file.


def file(**fields: Any) -> bytes:
    """A file of libvirt."""
    return libvirt(hvm(), **fields)


error("XV101", file, lambda s: s[:18], at=header(0), near=same)
error("XV101", file, lambda s: s[:40], at=header(LEN_XML), near=same)
error(
    "XV101", file, lambda s: s[: START_OF_XML - 1],
    at=header(LEN_XML), near=lambda s: s[:START_OF_XML], near_finds=("XV108",),
)  # fmt: skip
error("XV102", file, lambda s: file(magic=LIBVIRT_MAGIC.replace(b"xml", b"XML")), at=header(0), near=same)
error("XV103", file, lambda s: file(version=3), at=header(VERSION), near=same)
error("XV103", file, lambda s: file(version=0x00010000), at=header(VERSION), near=same)
error(
    "XV103", file, lambda s: file(version=3, order=">"), also=("XV104",),
    at=header(VERSION), near=lambda s: file(order=">"), near_finds=("XV104",),
)  # fmt: skip
note(
    "XV104", file, lambda s: file(order=">"), refused=True,
    at=header(VERSION), near=lambda s: file(version=0x02000001), near_finds=("XV103",),
)  # fmt: skip
violation(
    "XV105", file, lambda s: file(version=0),
    at=header(VERSION), near=lambda s: file(version=1), near_finds=("XV205",),
)  # fmt: skip
error(
    "XV107", file, lambda s: file(xml=b""),
    at=header(LEN_XML), near=lambda s: file(xml=b"<domain/>\0"),
)  # fmt: skip
error(
    "XV108", file, lambda s: s[: BEHIND_XML - 1],
    at=header(START_OF_XML), near=lambda s: s[:BEHIND_XML], near_finds=("XL101",),
)  # fmt: skip
violation("XV109", file, lambda s: file(xml=XML[:-1]), at=header(BEHIND_XML - 1), near=same)
violation("XV109", file, lambda s: file(xml=XML + b"\0"), at=header(BEHIND_XML - 1), near=same)
violation("XV109", file, lambda s: file(xml=XML + b"junk"), at=header(BEHIND_XML - 1), near=same)
violation("XV110", file, lambda s: file(unused=(0, 0, 1, 0, 0, 0, 0, 0, 0, 0)), at=header(UNUSED + 8), near=same)
error("XV111", file, lambda s: file(xml=b"<network/>\0"), at=header(START_OF_XML), near=same)
error(
    "XV111", file, lambda s: file(xml=b"<domain><name>a</domain>\0"),
    at=header(START_OF_XML + 17), near=lambda s: file(xml=b"<domain><name>a</name></domain>\0"),
)  # fmt: skip
error(
    "XV111", file, lambda s: file(xml=b"\0" + XML), also=("XV109",),
    at=header(START_OF_XML), near=lambda s: file(xml=b"<!DOCTYPE domain [<!ENTITY a 'a'>]><domain>&a;</domain>\0"),
)  # fmt: skip
error(
    "XV204", file, lambda s: libvirt(b"no legacy image", version=1),
    at=header(BEHIND_XML), near=lambda s: libvirt(legacy_pv().to_bytes(), version=1), near_finds=("XG101",),
)  # fmt: skip
error(
    "XV204", file, lambda s: libvirt(b"something else"),
    at=header(BEHIND_XML), near=lambda s: libvirt(b""), near_finds=("XL101",),
)  # fmt: skip
error(
    "XV205", file, lambda s: file(version=1), layer="libxl",
    at=header(BEHIND_XML), near=lambda s: libvirt(b"", version=1), near_finds=("XL101",),
)  # fmt: skip

# xenopsd's suspend image.


def image() -> SuspendImage:
    return xenopsd(hvm())


def uefi() -> SuspendImage:
    """An image of a UEFI guest with a TPM."""
    return xenopsd(hvm(), emu("Varstored", b"variables"), emu("Swtpm", b"state"))


def with_records(*records: Emu) -> SuspendImage:
    """An image with records after the libxc stream."""
    return xenopsd(hvm(), *records)


def noted(sexp: bytes) -> SuspendImage:
    """An image with other data in its Xenops record."""
    made = image()
    made.records[0] = emu("Xenops", sexp)
    return made


def without(made: SuspendImage, kind: str) -> SuspendImage:
    """The image without the records of a kind."""
    return replace(made, records=[record for record in made.records if record.type != XENOPSD_TYPES[kind]])


def record(kind: str | int, offset: int = 0, nth: int = 0) -> Where:
    """At a byte of a record, counted from its header."""

    def where(made: Any) -> tuple[int | None, int]:
        number = XENOPSD_TYPES[kind] if isinstance(kind, str) else kind
        index = [i for i, item in enumerate(made.records) if item.type == number][nth]
        ahead = LEN_SIGNATURE + sum(len(item.to_bytes()) for item in made.records[:index])
        return index, ahead + offset

    return where


def behind(kind: str) -> Where:
    """After the header of a record, outside any record."""
    return lambda made: (None, record(kind, LEN_HEADER)(made)[1])


error(
    "XS101", image, lambda s: s.to_bytes()[:14],
    at=header(0), near=lambda s: s.to_bytes()[:15], near_finds=("XS202",),
)  # fmt: skip
error("XS102", image, lambda s: replace(s, signature=b"XenSavedDomv3-\n"), at=header(0), near=same)
error(
    "XS201", uefi, lambda s: s.to_bytes()[:-8],
    at=of(uefi, record("End_of_image")), near=lambda s: s.to_bytes()[:-16], near_finds=("XS202",),
)  # fmt: skip
error("XS202", image, lambda s: without(s, "End_of_image"), at=end, near=same)
error(
    "XS203", image, lambda s: s.to_bytes()[:-17],
    at=of(image, record("Qemu_trad")), near=lambda s: s.to_bytes()[:-16], near_finds=("XS202",),
)  # fmt: skip
error(
    "XS203", uefi, lambda s: with_records(emu("Varstored", b"variables", length=2**64 - 1)),
    at=record("Varstored"), near=same,
)  # fmt: skip
error(
    "XS204", image, lambda s: xenopsd(b""),
    at=behind("Libxc"), near=lambda s: SuspendImage([*s.records[:1], emu("Libxc")]), near_finds=("XC101",),
)  # fmt: skip
error(
    "XS204", image, lambda s: with_records(emu("Libxc", stream=hvm().to_bytes())),
    at=lambda made: (None, record("Libxc", LEN_HEADER, 1)(made)[1]), near=same,
)  # fmt: skip
note(
    "XS205", image, lambda s: with_records(emu("Demu", stream=b"state")),
    at=behind("Demu"), near=lambda s: with_records(emu("Varstored", b"state")),
)  # fmt: skip
error(
    "XS204", image, lambda s: SuspendImage([s.records[0], emu("Libxc_legacy", stream=b"state")]),
    at=behind("Libxc_legacy"),
    near=lambda s: SuspendImage([s.records[0], emu("Libxc_legacy", stream=legacy_hvm().to_bytes()), s.records[-1]]),
    near_finds=("XG101",),
)  # fmt: skip
note("XS207", image, lambda s: replace(s, tail=bytes(1000)), at=before_tail, near=same)
error("XS211", image, lambda s: with_records(emu(0x0F14, b"state")), at=record(0x0F14), near=lambda s: uefi())
error("XS211", image, lambda s: with_records(emu(1 << 32 | 0x0F11)), at=record(1 << 32 | 0x0F11), near=lambda s: uefi())
error(
    "XS212", image, lambda s: with_records(emu("Qemu_xen", b"state")),
    at=record("Qemu_xen"), near=lambda s: with_records(emu("Qemu_trad", b"state")),
)  # fmt: skip
error("XS212", image, lambda s: with_records(emu("Libxl")), at=record("Libxl"), near=same)
violation(
    "XS213", image, lambda s: replace(s, records=[s.records[0], replace(s.records[1], length=9), s.records[-1]]),
    at=record("Libxc"), near=same,
)  # fmt: skip
violation(
    "XS213", image, lambda s: replace(s, records=[*s.records[:-1], emu("End_of_image", length=9)]),
    at=record("End_of_image"), near=same,
)  # fmt: skip
error("XS301", image, lambda s: without(s, "Libxc"), at=record("End_of_image"), near=same)
error("XS302", image, lambda s: noted(b"((time T))"), at=record("Xenops", LEN_HEADER), near=same)
error(
    "XS302", image, lambda s: noted(b"((word_size 64))"),
    at=record("Xenops", LEN_HEADER), near=lambda s: noted(b"((time T)(word_size 64))"),
)  # fmt: skip
error(
    "XS302", image, lambda s: noted(SEXP[:-1]),
    at=record("Xenops", LEN_HEADER + len(SEXP) - 1), near=lambda s: noted(b" " + SEXP + b"\n"),
)  # fmt: skip
error(
    "XS302", image, lambda s: noted(SEXP + b")"),
    at=record("Xenops", LEN_HEADER + len(SEXP)), near=lambda s: noted(b"; anything"),
)  # fmt: skip
error("XS302", image, lambda s: noted(b""), at=record("Xenops", LEN_HEADER), near=lambda s: without(s, "Xenops"))
error("XS302", image, lambda s: noted(b'"time'), at=record("Xenops", LEN_HEADER), near=same)
error("XS302", image, lambda s: noted(b"atom"), at=record("Xenops", LEN_HEADER), near=same)
error(
    "XS303", image, lambda s: xenopsd(hvm(), qemu=bytes((1 << 20) + 1)),
    at=record("Qemu_trad"), near=lambda s: xenopsd(hvm(), qemu=bytes(1 << 20)),
)  # fmt: skip

CASES = cases.cases
