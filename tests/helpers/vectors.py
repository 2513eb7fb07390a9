"""Writes the conformance test vectors: `make vectors`.

A vector is a stream and its contents, DEFINITION/NAME.bin.gz and .json.gz; README.md there has the details.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import struct
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

import xenstream
from conformance.python.dump import dump
from samples import build
from samples.build import (
    LIBXL_TYPES,
    NOTAB,
    PAGE,
    UNKNOWN,
    XTAB,
    Emu,
    Rec,
    Stream,
    emu,
    hvm,
    libvirt,
    libxl,
    page,
    pv,
    vcpu,
    xenopsd,
    xl,
)
from samples.legacy_build import END, LAST_CHECKPOINT, QEMU, hvm_tail, legacy_hvm, legacy_pv, random_image, xend

from helpers.real_streams import unpacked

ALL_ONES = 2**64 - 1

# Length by type code.
HVM_ENTRIES = {
    1: 24, 2: 1032, 3: 8, 4: 400, 5: 32, 6: 1024, 7: 16, 8: 8, 9: 8, 10: 56, 11: 24, 12: 1048, 13: 8, 14: 240,
    15: 32, 17: 216, 18: 32, 19: 8,
}  # fmt: skip
HVM_OLD_ENTRIES = {2: (1016, 1024), 5: (16, 24), 11: (16,), 15: (16, 24), 17: (8, 152), 18: (8, 24)}
CPUID_LEAVES = [
    *((leaf, 0xFFFFFFFF) for leaf in (0, 1, 2, 5, 6, 0xA, 0x40000000, 0x80000000, 0x80000001, 0x80000007, 0x80000008)),
    *((0x80000021, 0xFFFFFFFF), (4, 0), (4, 3), (7, 0), (7, 1), (7, 2), (0xB, 0), (0xB, 1), (0xD, 0), (0xD, 1)),
    *((0xD, 2), (0x80000002, 0xFFFFFFFF), (0x12345678, 9)),
]  # fmt: skip
MSRS = (0xCE, 0x10A, 0x140, 0xC0000080, 0xC0000102, 0xC0000103, 0xC001102C, 0x12345)


def noise(label: str, length: int) -> bytes:
    """Return bytes without a pattern, always the same for a label."""
    return hashlib.shake_128(label.encode()).digest(length)


def entry(typecode: int, body: bytes, instance: int = 0) -> bytes:
    """Return one HVM save record."""
    return struct.pack("<HHI", typecode, instance, len(body)) + body


def hvm_context() -> bytes:
    """Return every type in every length that Xen has used for it."""
    fixed = [entry(code, noise(f"hvm {code}", length)) for code, length in HVM_ENTRIES.items()]
    old = [
        entry(code, noise(f"hvm {code} of {length}", length), 1)
        for code, lengths in HVM_OLD_ENTRIES.items()
        for length in lengths
    ]
    msrs = b"".join(struct.pack("<IIQ", index, 0, ALL_ONES - index) for index in MSRS)
    variable = [
        entry(16, struct.pack("<QQQ", 7, 7, 7) + xsave_area(7, 832)),
        entry(20, struct.pack("<II", len(MSRS), 0) + msrs),
        entry(99, noise("hvm 99", 5)),
    ]
    return b"".join(fixed + old + variable) + entry(0, b"") + b"rest"


def xsave_area(xstate_bv: int, length: int, xcomp_bv: int = 0) -> bytes:
    header = struct.pack("<QQ", xstate_bv, xcomp_bv) + bytes(48)
    return noise("legacy", 512) + header + noise("components", length - 576)


def cpuid() -> bytes:
    return b"".join(struct.pack("<II", *leaf) + noise(f"cpuid {leaf}", 16) for leaf in CPUID_LEAVES) + b"excess"


def msrs() -> bytes:
    return b"".join(struct.pack("<II", index, 0) + noise(f"msr {index}", 8) for index in MSRS)


def every_page_type(stream: Stream) -> bytes:
    """Return a PAGE_DATA with all 16 types, the widest pfn and set reserved bits."""
    pages = [(2**52 - 1 - kind, kind, page(kind) if kind <= 4 or 9 <= kind <= 12 else None) for kind in range(16)]
    pages.append((0xA5 << 52 | 2**31, NOTAB, noise("page", PAGE)))
    return stream.page_data(*pages, reserved=0xFFFFFFFF)


def hvm_full(version: int = 3, big: bool = False) -> Stream:
    stream = hvm(version, big)
    stream.body("PAGE_DATA", every_page_type(stream))
    stream.body("HVM_CONTEXT", hvm_context())
    params = [(index, ALL_ONES - index) for index in range(40)] + [(2**53 + 1, 2**53 + 1), (ALL_ONES, 2**63)]
    stream.body(
        "HVM_PARAMS", stream.pack("II", len(params), 0) + b"".join(stream.pack("QQ", *param) for param in params)
    )
    stream.body("X86_TSC_INFO", stream.pack("IIQII", 7, 2**32 - 1, 2**63 + 1, 2**31, 1))
    if version >= 3:
        stream.body("X86_CPUID_POLICY", cpuid()).body("X86_MSR_POLICY", msrs())
    return stream


def pv_full(width: int = 8, version: int = 3, big: bool = False) -> Stream:
    stream = pv(width, version, big)
    stream.body("SHARED_INFO", noise("shared info", PAGE))
    lengths = {"BASIC": 5168 if width == 8 else 2800, "EXTENDED": 128, "XSAVE": 16, "MSRS": 0}
    for name, length in lengths.items():
        stream.body(f"X86_PV_VCPU_{name}", vcpu(stream, noise(f"vcpu {name} {width}", length), 2**31))
    stream.get("X86_PV_VCPU_XSAVE").body += xsave_area(0x2E7, 2696)
    stream.get("X86_PV_VCPU_MSRS").body += msrs()
    return stream


def every_record() -> bytes:
    """Return the records that no real image has, in addition to those of a PV guest."""
    stream = pv_full()
    stream.before("END", "VERIFY").before("END", "TOOLSTACK", b"blob").before("END", "CHECKPOINT")
    stream.before("END", "CHECKPOINT_DIRTY_PFN_LIST", stream.pack("4Q", 7, 2**52 - 1, 2**53 + 1, ALL_ONES))
    stream.before("END", "STRIPPED", stream.pack("2I", 0x1FF, 0))
    stream.before("END", 0x80000001, b"12345").before("END", UNKNOWN, b"678", padding=b"\xff" * 5)
    for name in ("EXTENDED", "XSAVE", "MSRS"):
        stream.before("END", f"X86_PV_VCPU_{name}", vcpu(stream, b""))
    stream.before("END", "HVM_PARAMS", stream.pack("II", 0, 0))
    return stream.to_bytes()


def short_bodies() -> bytes:
    """Return every record type, too short for its layout."""
    stream = Stream(build.PV)
    for name in build.TYPES:
        if name != "END":
            stream.add(name, noise(name, 3)).add(name, stream.pack("II", 2, 0))
    return stream.add("END").to_bytes()


def odd_headers() -> bytes:
    stream = hvm()
    stream.version, stream.options, stream.image_reserved = 2**32 - 1, 0xFFFE, (1, 2**31)
    stream.guest, stream.page_shift, stream.domain_reserved, stream.xen = 77, 0xFFFF, 0xFFFF, (0, 2**32 - 1)
    return stream.to_bytes()


def checkpoints() -> bytes:
    first = hvm()
    first.records[-1:] = [first.rec("CHECKPOINT")]
    more = b"".join(rec.to_bytes("<") for rec in hvm().records[3:])
    stream = libxl(first)
    state = Rec(LIBXL_TYPES["CHECKPOINT_STATE"], struct.pack("<II", 2, 0))
    context = Rec(LIBXL_TYPES["EMULATOR_CONTEXT"], struct.pack("<II", 1, 3) + b"state")
    stream.continued = [([context, Rec(LIBXL_TYPES["CHECKPOINT_END"])], more)]
    stream.last[:0] = [state, Rec(99, b"unknown"), Rec(2**31, b"optional")]
    return stream.to_bytes()


def libxl_big() -> bytes:
    stream = libxl(hvm(big=True))
    stream.big = True
    data = b"key/\xe9\0value\xff\0no end"
    stream.last[:0] = [Rec(LIBXL_TYPES["EMULATOR_XENSTORE_DATA"], struct.pack(">II", 2**32 - 1, 1) + data)]
    return stream.to_bytes()


def qemu() -> bytes:
    name = b"0000:00:01.3/\xe9"
    section = struct.pack(">BIB", 4, 2**31, len(name)) + name + struct.pack(">II", 1, 2**32 - 1)
    return b"QEVM\0\0\0\x03" + section + noise("qemu", 99) + b"\0"


def suspend_image() -> bytes:
    image = xenopsd(hvm(), emu("Varstored", b"v" * 13), emu("Swtpm", b""), emu(0x123456789ABCDEF, b"?"))
    image.tail = b"what was on the disk"
    return image.to_bytes()


def suspend_image_unbounded() -> bytes:
    image = xenopsd(pv())
    image.records[2:] = [Emu(0x0F10, stream=noise("demu", 100))]
    return image.to_bytes()


def legacy_device_model(record: bytes) -> bytes:
    image = legacy_hvm()
    image.tail = hvm_tail(record)
    return image.to_bytes()


def legacy_checkpoints() -> bytes:
    """Return two checkpoints; neither has a last_checkpoint chunk."""
    image = legacy_pv().drop(LAST_CHECKPOINT).checkpoint()
    return image.batch([(NOTAB, 3)]).add(LAST_CHECKPOINT).add(END).to_bytes()


def legacy_random(seed: int) -> bytes:
    return random_image(Random(seed)).to_bytes()


def real(name: str) -> bytes:
    """Return a saved guest with all its records, with the first two pages of each type from the first and the last
    PAGE_DATA.
    """
    data = unpacked(name)
    with xenstream.open(data) as image:
        batches = [record for record in image.records() if record.type == "PAGE_DATA"]
    if not batches:
        return data
    parts = [data[: batches[0].offset]]
    for record in (batches[0], batches[-1]):
        body = fewer_pages(data[record.ofs_body : record.end])
        parts.append(Rec(build.TYPES["PAGE_DATA"], body).to_bytes("<"))
    return b"".join(parts) + data[batches[-1].end + -batches[-1].length % 8 :]


def fewer_pages(body: bytes) -> bytes:
    (count,) = struct.unpack_from("<I", body)
    kept: list[tuple[int, int, bytes | None]] = []
    position = 8 + 8 * count
    for number in struct.unpack_from(f"<{count}Q", body, 8):
        kind, pfn = number >> 60, number & 2**60 - 1
        contents = None
        if kind not in (0xD, 0xE, XTAB):
            contents = body[position : position + PAGE]
            position += PAGE
        if sum(kind == other for _, other, _ in kept) < 2:
            kept.append((pfn, kind, contents))
    return Stream(build.HVM).page_data(*kept)


Vectors = dict[str, Callable[[], bytes]]
VECTORS: dict[str, Vectors] = {
    "libxc_migration_stream": {
        "hvm-v3": lambda: hvm_full().to_bytes(),
        "hvm-v2": lambda: hvm_full(2).to_bytes(),
        "hvm-v3-big-endian": lambda: hvm_full(big=True).to_bytes(),
        "pv64-v3": lambda: pv().to_bytes(),
        "pv64-v2": lambda: pv(version=2).to_bytes(),
        "pv64-v3-big-endian": lambda: pv_full(big=True).to_bytes(),
        "pv32-v3": lambda: pv(4).to_bytes(),
        "pv32-v2-big-endian": lambda: pv_full(4, 2, True).to_bytes(),
        "every-record": every_record,
        "short-bodies": short_bodies,
        "odd-headers": odd_headers,
        "cut-in-a-body": lambda: pv().to_bytes()[:-3000],
        "cut-in-a-record-header": lambda: hvm().to_bytes()[:-3],
        "cut-in-the-domain-header": lambda: hvm().to_bytes()[:36],
        "wrong-marker": lambda: bytes(8) + hvm().to_bytes()[8:],
    },
    "libxl_migration_stream": {
        "emulator": lambda: libxl(hvm(), emulator=True).to_bytes(),
        "checkpoints": checkpoints,
        "big-endian": libxl_big,
    },
    "xl_save_file": {
        "small": lambda: xl(pv()),
        "big-endian": lambda: xl(libxl_big(), order=">"),
        "legacy": lambda: xl(b"legacy", mandatory=1),
        "aborted-pvh-save": lambda: real("aborted-pvh-save"),
        "hvm-1vcpu": lambda: real("hvm-1vcpu"),
        "pvh-2vcpu": lambda: real("pvh-2vcpu"),
        "pv-64bit-1vcpu": lambda: real("pv-64bit-1vcpu"),
    },
    "libvirt_save_file": {
        "small": lambda: libvirt(hvm()),
        "big-endian": lambda: libvirt(hvm(), order=">", unused=(2**32 - 1,) * 10),
        "legacy": lambda: libvirt(b"legacy", version=1),
    },
    "legacy_save_image": {
        "hvm32": lambda: legacy_hvm(4).to_bytes(),
        "hvm64": lambda: legacy_hvm().to_bytes(),
        "pv32": lambda: legacy_pv(4).to_bytes(),
        "pv64": lambda: legacy_pv(8, 8, 1024).to_bytes(),
        "pv64-guest32": lambda: legacy_pv(8, 4).to_bytes(),
        "cut-in-the-tail": lambda: legacy_pv().to_bytes()[:-5000],
        "cut-in-the-size": lambda: legacy_hvm().to_bytes()[:6],
        "xend-device-model": lambda: legacy_device_model(b"QemuDeviceModelRecord" + QEMU),
        "xenopsd-device-model": lambda: legacy_device_model(b"QemuDeviceModelRecord\n\0\0\0\x09" + QEMU + b"rest"),
        "checkpoints": legacy_checkpoints,
        **{f"random-{seed}": partial(legacy_random, seed) for seed in range(6)},
    },
    "xend_save_file": {"small": lambda: xend(legacy_pv()), "cut": lambda: xend(b"")[:18]},
    "xenopsd_legacy_image": {"small": lambda: b"XenSavedDomain\n" + legacy_hvm().to_bytes() + b"rest"},
    "xen_save_image": {
        "libxl": lambda: libxl(hvm()).to_bytes(),
        "xl": lambda: xl(pv(4)),
        "unknown": lambda: bytes(range(99)),
    },
    "xenopsd_suspend_image": {"small": suspend_image, "unbounded": suspend_image_unbounded},
    "xen_hvm_context": {
        "every-entry": hvm_context,
        "short-entries": lambda: b"".join(entry(n, b"123") for n in range(21, -1, -1)),
    },
    "qemu_device_state": {"one-section": qemu, "empty": lambda: b"QEVM\0\0\0\x03"},
    "x86_xsave_area": {
        "standard-amd": lambda: xsave_area(0x207, 1088),
        "standard-intel": lambda: xsave_area(0x2FF, 2696),
        "compacted": lambda: xsave_area(0x60207, 11000, 1 << 63 | 0x60207),
        "short": lambda: noise("legacy", 100),
        "none": lambda: b"",
    },
}  # fmt: skip


def write(directory: Path) -> None:
    """Write all vectors; files with the right contents are left alone."""
    for definition, vectors in VECTORS.items():
        for name, make in vectors.items():
            data = make()
            with tempfile.NamedTemporaryFile() as file:
                file.write(data)
                file.flush()
                decoded = json.dumps(dump(definition, file.name), indent=1)
            stem = directory / definition / name
            put(stem.with_name(f"{name}.bin.gz"), data)
            put(stem.with_name(f"{name}.json.gz"), decoded.encode() + b"\n")


def put(path: Path, data: bytes) -> None:
    if path.exists() and gzip.decompress(path.read_bytes()) == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(data, 9, mtime=0))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
