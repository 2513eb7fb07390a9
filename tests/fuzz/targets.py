"""What is fuzzed: functions that take any octets and raise nothing, or there is a bug.

Errors of the package's own are answers, not bugs; of the generated parsers, which know
nothing of the package, those of the Kaitai runtime are.
"""

from __future__ import annotations

import gzip
import lzma
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import partial
from io import BytesIO, StringIO
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "python" / "tools" / "samples"))
sys.path.insert(0, str(Path(__file__).parents[1]))

import build
import exhibits
import legacy_build
import xenstream
import zstandard
from kaitaistruct import KaitaiStream
from verified import Unseekable, rules_of, verified
from xenstream import compression, render_show, search
from xenstream.convert import convert
from xenstream.coverage import coverage
from xenstream.describe import describe
from xenstream.dump import lines, plain
from xenstream.formats import CpuPolicy, HvmContext, PageTable, Qemu
from xenstream.image import Image
from xenstream.info import info
from xenstream.layout import UNDECODABLE
from xenstream.output import Spool
from xenstream.registers import collect
from xenstream.relay import Relay
from xenstream.repair import repair
from xenstream.source import open_source
from xenstream.translate import translate
from xenstream_formats.x86_xsave_area import X86XsaveArea
from xenstream_formats.xen_save_image import XenSaveImage

BODIES = (HvmContext, Qemu, CpuPolicy.CpuidPolicy, CpuPolicy.MsrPolicy, X86XsaveArea, PageTable.Entry8)
"""What is not reached from an image: an octet in front says which."""

PATTERN = search.compile_regex("x.n-")

MOST_UNPACKED = 1 << 22


def parsers(data: bytes) -> None:
    """The generated parsers alone, everything in them opened."""
    number = len(BODIES) if data[:1] > b"\x10" else data[0] if data else 0
    cls, octets = (BODIES[number], data[1:]) if number < len(BODIES) else (XenSaveImage, data)
    try:
        plain(cls(KaitaiStream(BytesIO(octets))))
    except UNDECODABLE:
        return


def reader(data: bytes) -> None:
    """All commands that show what is in an image."""
    for what in (data, Unseekable(data)):
        with xenstream.open(what) as image:  # type: ignore[arg-type]
            for record in image.records():
                describe(record)
                if record.is_held:
                    for _ in lines("body", record.body):
                        pass
    with xenstream.open(data) as image, redirect_stdout(StringIO()):
        render_show.show(image, None, as_json=False)
    for report in (info, coverage, collect):
        with xenstream.open(data) as image:
            report(image)


def rules(data: bytes) -> None:
    """Verify from memory and from what can be read once only; both must say the same."""
    report = verified(data)
    assert verified(Unseekable(data)) == report
    assert compression.detect(data) or all(0 <= finding.offset <= len(data) for finding in report.findings)


def packed(data: bytes) -> None:
    """Decompress: it becomes the same, in whatever pieces it is asked for."""
    wholes = []
    for size in (1 << 16, 999):
        with open_source(data) as source:
            pieces = iter(partial(source.read, size), b"")
            wholes.append(b"".join(islice(pieces, MOST_UNPACKED // size)))
    assert wholes[0].startswith(wholes[1])


def converter(data: bytes) -> None:
    """Translate what may be a legacy image; the result is a whole stream."""
    with xenstream.open(data) as image:
        if image.legacy is None:
            return
        result = BytesIO()
        translate(image, result)
    assert not [rule for rule in rules_of(verified(result.getvalue())) if rule.startswith(("XC20", "XL20"))]


def repairs(data: bytes) -> None:
    """Repair an image; what comes out conforms."""
    with open_source(data) as source, Spool() as output:
        _, report = repair(source, output)
        assert report.conforms


def versions(data: bytes) -> None:
    """Convert an image between the versions; what conforms goes on to."""
    for version in (2, 3):
        with open_source(data) as source, Spool() as output:
            relay = Relay(source, output)
            image = Image(relay)
            convert(image, relay, version)
            if verified(data).conforms:
                assert verified(output.reopen()).conforms


def memory(data: bytes) -> None:
    """The index of a guest's memory, its pages, page tables and what is found in it."""
    for what in (data, Unseekable(data)):
        with xenstream.open(what) as image:  # type: ignore[arg-type]
            found = image.memory
            for pfn in found.pfns().tolist()[:64]:
                found.record_of(pfn), found.type_of(pfn), found.read(pfn)
            for match in islice(search.find(found, PATTERN), 64):
                found.read_physical(match.address, len(match.data))
            for address in (0, 0x400000, 0xFFFFFFFF81000000):
                try:
                    found.read_virtual(address, 64, vcpu=0)
                except xenstream.XenstreamError:
                    continue


TARGETS: dict[str, Callable[[bytes], None]] = {
    function.__name__: function for function in (parsers, reader, rules, packed, converter, repairs, versions, memory)
}


def run(target: str, data: bytes) -> None:
    """Give octets to a target."""
    try:
        TARGETS[target](data)
    except xenstream.XenstreamError:
        return


def seeds() -> list[bytes]:
    """Small images of every kind; of those with pages, a thin one too."""
    streams = [
        build.hvm(), build.hvm(2), build.hvm(big=True), exhibits.rare(), build.pv(), build.pv(version=2), build.pv(4),
        *(_thin(make()) for make in (build.hvm, build.pv, lambda: build.pv(4, 2))),
    ]  # fmt: skip
    images = [stream.to_bytes() for stream in streams]
    thin = _thin(build.hvm())
    images += [
        build.xl(thin), build.libxl(thin, emulator=True).to_bytes(), exhibits.emulated().to_bytes(),
        build.libvirt(thin), build.xenopsd(thin).to_bytes(), exhibits.unknown().to_bytes(),
    ]  # fmt: skip
    legacy = [
        legacy_build.legacy_hvm(8), legacy_build.legacy_hvm(4), legacy_build.legacy_pv(8), legacy_build.legacy_pv(4),
        legacy_build.legacy_pv(8, 4), legacy_build.legacy_pv(4, 8, 608), exhibits.legacy_chunks(),
    ]  # fmt: skip
    images += [image.to_bytes() for image in legacy]
    images += [legacy_build.xend(legacy[0]), build.xl(legacy[2].to_bytes(), mandatory=1)]
    bodies = [
        exhibits.hvm_context(), legacy_build.QEMU, exhibits.leaves((7, 1), (0xD, 0)), bytes(16),
        exhibits.xsave_area(), build.table(1)[:8],
    ]  # fmt: skip
    compressed = [pack(images[0]) for pack in (gzip.compress, lzma.compress, zstandard.ZstdCompressor().compress)]
    return images + compressed + [bytes([number]) + body for number, body in enumerate(bodies)]


def _thin(stream: build.Stream) -> build.Stream:
    """Have a stream send no page's contents."""
    for record in stream.records:
        if record.type == build.TYPES["PAGE_DATA"]:
            record.body = stream.page_data((0, build.XTAB, None), (5, build.XALLOC, None), (9, build.BROKEN, None))
    return stream
