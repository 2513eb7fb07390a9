"""Streams with contents that none of the real save files has, for the examples of the reference."""

from __future__ import annotations

import struct
from typing import Any

from xenstream.schema.names import (
    CpuPolicy,
    HvmContext,
    Legacy,
    Libvirt,
    Libxc,
    Libxl,
    PageTable,
    Vcpu,
    Xend,
    Xenopsd,
    XenopsdLegacy,
)
from xenstream_formats.x86_xsave_area import X86XsaveArea

from samples import build, legacy_build


def exhibits() -> list[tuple[str, Any, bytes]]:
    """Description, generated class and bytes of each exhibit."""
    return [
        ("a file of libvirt", Libvirt, build.libvirt(build.hvm())),
        ("an image of xenopsd", Xenopsd, build.xenopsd(build.hvm()).to_bytes()),
        ("an image of xenopsd with a record of an unknown type", Xenopsd, unknown().to_bytes()),
        ("a libxl stream with an emulator", Libxl, emulated().to_bytes()),
        ("a stream of a 32-bit PV guest", Libxc, build.pv(4).to_bytes()),
        ("a stream with rare records", Libxc, rare().to_bytes()),
        ("an HVM context of a Windows guest", HvmContext, hvm_context()),
        ("an area in the standard form", X86XsaveArea, xsave_area()),
        ("an area in the compacted form", X86XsaveArea, xsave_area(compacted=True)),
        ("a policy with newer leaves", CpuPolicy.CpuidPolicy, leaves((7, 1), (7, 2), (0x80000021, 0xFFFFFFFF))),
        ("a 64-bit PV guest's start info", Vcpu.StartInfoX8664, build.start_info(8, store=0x71A, console=0x719)),
        ("a 32-bit PV guest's start info", Vcpu.StartInfoX8632, build.start_info(4, store=0x71A, console=0x719)),
        ("a 32-bit PV guest's shared info, all zero", Vcpu.SharedInfoX8632, build.page(0)),
        ("an image of xenopsd without records", XenopsdLegacy.SaveSignature, b"XenSavedDomain\n"),
        ("an entry of a page table", PageTable.Entry8, build.table(0x1234)[:8]),
        ("an entry of a page table of two levels", PageTable.Entry4, struct.pack("<I", 0x1234067)),
        ("a legacy image of an HVM guest", Legacy, legacy_chunks().to_bytes()),
        ("a legacy image of a 32-bit toolstack", Legacy, legacy_build.legacy_hvm(4).to_bytes()),
        ("a legacy image of a PV guest", Legacy, legacy_build.legacy_pv(len_xsave=592).to_bytes()),
        ("a legacy image of a 32-bit PV guest", Legacy, legacy_build.legacy_pv(4).to_bytes()),
        ("a file of xend", Xend, legacy_build.xend(legacy_build.legacy_hvm())),
    ]


def unknown() -> build.SuspendImage:
    """An image of xenopsd with a record that xenopsd itself does not read."""
    return build.xenopsd(build.hvm(), build.emu(0x0F77, b"opaque"))


def emulated() -> build.LibxlStream:
    """A libxl stream with all kinds of records."""
    stream = build.libxl(build.hvm(), emulator=True)
    control = build.Rec(build.LIBXL_TYPES["CHECKPOINT_STATE"], struct.pack("<II", 2, 0))
    stream.last[-1:-1] = [control, build.Rec(0x42, b"unknown")]
    return stream


def rare() -> build.Stream:
    """An HVM stream with the records that a save file does not have."""
    stream = build.hvm()
    stream.before("END", "TOOLSTACK", b"toolstack")
    stream.before("END", "CHECKPOINT_DIRTY_PFN_LIST", struct.pack("<2Q", 0x1000, 0x1FFF))
    stream.before("END", "STRIPPED", struct.pack("<2I", 0x3D, 0))
    return stream.before("END", 0x80000042, b"optional")


def legacy_chunks() -> legacy_build.LegacyImage:
    """A legacy image with all kinds of chunks, as Remus sends it at its second checkpoint."""
    made = legacy_build.legacy_hvm()
    first, rest = made.chunks[:1], made.chunks[1:]
    made.chunks = first + legacy_build.tmem()
    made.add(legacy_build.VERIFY)
    for marker in legacy_build.PARAMS:
        made.param(marker, 0x1000)
    made.chunks += rest
    made.drop(legacy_build.LAST_CHECKPOINT, legacy_build.END).add(legacy_build.ENABLE_COMPRESSION)
    made.add(legacy_build.END).checkpoint()
    made.batch([(legacy_build.NOTAB, 1)], b"").compressed(legacy_build.compress(build.page(5), None))
    made.chunks += rest
    return made


def hvm_context() -> bytes:
    """An HVM context with the entries that only guests with more features have."""
    viridian_domain = struct.pack("<4Q", 0x1001, 0x1040A00004A65, 123456789, 0x2001)
    viridian_vcpu = struct.pack(
        "<QB7xQ16Q4Q4Q", 0x3001, 1, 0x4001, *(0x10000 | 0x30 + n for n in range(16)), 0x30009, 0, 0, 0, 1000, 0, 0, 0
    )
    entries = {
        15: viridian_domain,
        16: struct.pack("<QQQ", 0x207, 7, 7) + xsave_area(),
        17: viridian_vcpu,
        20: struct.pack("<II", 1, 0) + struct.pack("<IIQ", 0xC0011027, 0, 0x1234),
        99: b"unknown",
        0: b"",
    }
    return b"".join(struct.pack("<HHI", code, 0, len(data)) + data for code, data in entries.items())


def xsave_area(compacted: bool = False) -> bytes:
    """An XSAVE area with all the components that its form can have, none of them empty."""
    components = 0xFFFFF if compacted else 0xE02FF
    header = struct.pack("<QQ", components, (1 << 63 | components) if compacted else 0).ljust(64, b"\0")
    return bytes(512) + header + bytes(n % 251 for n in range(11136 - 576))


def leaves(*numbers: tuple[int, int]) -> bytes:
    """A CPUID policy of these leaves and subleaves."""
    return b"".join(struct.pack("<6I", leaf, subleaf, 0x11, 0x22, 0x33, 0x44) for leaf, subleaf in numbers)
