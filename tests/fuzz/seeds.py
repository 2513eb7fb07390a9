"""Images and parts of images to start from."""

from __future__ import annotations

import gzip
import json
import lzma
import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import zstandard
from cases import CASES
from cases.base import to_bytes
from samples import build, exhibits, legacy_build

VECTORS = Path(__file__).parent.parent / "vectors"
LONGEST = 1 << 16


@cache
def images() -> tuple[bytes, ...]:
    """Return small images of every kind; of those with pages, also one with few pages."""
    streams = [
        build.hvm(), build.hvm(2), build.hvm(big=True), exhibits.rare(), build.pv(), build.pv(version=2), build.pv(4),
        *(thin(make()) for make in (build.hvm, build.pv, lambda: build.pv(4, 2))),
    ]  # fmt: skip
    made = [stream.to_bytes() for stream in streams]
    small = thin(build.hvm())
    made += [
        build.xl(small), build.libxl(small, emulator=True).to_bytes(), exhibits.emulated().to_bytes(),
        build.libvirt(small), build.xenopsd(small).to_bytes(), exhibits.unknown().to_bytes(),
    ]  # fmt: skip
    made += legacy_images()
    made += [legacy_build.xend(made[-7]), build.xl(made[-5], mandatory=1)]
    return (*made, *packed())


@cache
def legacy_images() -> tuple[bytes, ...]:
    """Legacy images."""
    made = [
        legacy_build.legacy_hvm(8), legacy_build.legacy_hvm(4), legacy_build.legacy_pv(8), legacy_build.legacy_pv(4),
        legacy_build.legacy_pv(8, 4), legacy_build.legacy_pv(4, 8, 608), exhibits.legacy_chunks(),
    ]  # fmt: skip
    return tuple(image.to_bytes() for image in made)


@cache
def packed() -> tuple[bytes, ...]:
    """A compressed image."""
    whole = build.hvm().to_bytes()
    return tuple(pack(whole) for pack in (gzip.compress, lzma.compress, zstandard.ZstdCompressor().compress))


def thin(stream: build.Stream) -> build.Stream:
    """Make a stream send no page contents."""
    for record in stream.records:
        if record.type == build.TYPES["PAGE_DATA"]:
            record.body = stream.page_data((0, build.XTAB, None), (5, build.XALLOC, None), (9, build.BROKEN, None))
    return stream


def hostile() -> Iterator[bytes]:
    """Images constructed to do harm."""
    name = json.dumps("\x1b]0;title\x07\x1b[31m\u202eevil\x85\n  conforms  yes\ud800").encode()
    yield build.xl(thin(build.hvm()), config=b'{"c_info": {"name": ' + name + b', "x": [NaN, -Infinity, 1e999]}}\0')
    yield build.libvirt(thin(build.hvm()), xml="<domain><name>a\x85\u202e\nb</name></domain>\0".encode())
    emulated = build.libxl(thin(build.hvm()), emulator=True)
    emulated.last[0].body = struct.pack("<II", 2, 0) + b"physmap/\x1b[2J\0\x07\0key\0\x9b1m\0"
    yield emulated.to_bytes()
    for guest in (2, 3):
        cut = build.pv(version=guest)
        cut.records = cut.records[: cut.index("X86_PV_VCPU_EXTENDED")]
        yield cut.to_bytes()
        yield build.libvirt(cut, xml=b"<domain><vcpu>2</vcpu></domain>\0")
    yield build.pv(4).move("X86_PV_INFO", "END").to_bytes()
    waiting = thin(build.hvm())
    pages = waiting.page_data(*((pfn << 9, build.XTAB, None) for pfn in range(64)))
    yield waiting.before("END", "CHECKPOINT").before("END", "PAGE_DATA", pages).to_bytes()
    scattered = thin(build.hvm())
    for number in range(64):
        scattered.before("HVM_PARAMS", "PAGE_DATA", scattered.page_data((number << 20, build.XTAB, None)))
    yield scattered.to_bytes()
    yield build.xl(build.hvm(), config=b"[" * 2000)
    yield build.libvirt(build.hvm(), xml=b"<domain>" + b"<a>" * 300)
    yield struct.pack("<II", 0x184D2A50, 0) * 50 + packed()[2]


@cache
def all_images() -> tuple[bytes, ...]:
    """Return the same images, a broken stream and a near miss for each rule, the vectors, and hostile images."""
    made = list(images())
    for case in CASES:
        made += [to_bytes(case.broken(case.base())), to_bytes(case.near(case.base()))]
    made += [gzip.decompress(path.read_bytes()) for path in sorted(VECTORS.glob("*/*.bin.gz"))]
    made += hostile()
    return tuple(sorted({one for one in made if len(one) <= LONGEST}, key=len))
