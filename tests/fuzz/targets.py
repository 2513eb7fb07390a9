"""Fuzz targets: functions that accept any bytes and must not raise an exception.

The package's own errors are answers, not bugs; for the generated parsers, which know nothing of the package, the
errors of the Kaitai runtime are. The targets here take whole images; those in `small` take the input of single parts
of the package.
"""

from __future__ import annotations

import gzip
import json
import lzma
import zlib
from collections.abc import Callable
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass, replace
from functools import cache, partial
from io import BytesIO, StringIO
from itertools import islice
from typing import Any

import xenstream
import zstandard
from fuzz import seeds, shaped, small
from helpers.verified import Unseekable, rules_of, verified
from kaitaistruct import KaitaiStream
from samples import build, exhibits, legacy_build
from xenstream.cli.text import report, show
from xenstream.cli.text.info import info as print_info
from xenstream.edit.convert import convert
from xenstream.edit.extract import extract
from xenstream.edit.leftover import faults, is_of_contents
from xenstream.edit.legacy.translate import translate
from xenstream.edit.relay import Relay
from xenstream.edit.repair import repair
from xenstream.guest import diff, dumps, search, stats
from xenstream.guest.dumps.p2m import p2m
from xenstream.guest.registers import collect
from xenstream.image import Image
from xenstream.inspect.coverage import coverage
from xenstream.inspect.describe import describe
from xenstream.inspect.info import info
from xenstream.inspect.tree import lines, plain
from xenstream.io import compression
from xenstream.io.output import Spool
from xenstream.io.source import open_source
from xenstream.schema.layout import UNDECODABLE
from xenstream.schema.names import CpuPolicy, HvmContext, PageTable, Qemu
from xenstream_formats.x86_xsave_area import X86XsaveArea
from xenstream_formats.xen_save_image import XenSaveImage

BODIES = (HvmContext, Qemu, CpuPolicy.CpuidPolicy, CpuPolicy.MsrPolicy, X86XsaveArea, PageTable.Entry8)
"""Parts that no image reaches; the first byte selects one."""

PATTERN = search.compile_regex("x.n-")

MOST_UNPACKED = 1 << 22


def parsers(data: bytes) -> None:
    """The generated parsers alone, with everything in them opened."""
    number = len(BODIES) if data[:1] > b"\x10" else data[0] if data else 0
    cls, octets = (BODIES[number], data[1:]) if number < len(BODIES) else (XenSaveImage, data)
    try:
        plain(cls(KaitaiStream(BytesIO(octets))))
    except UNDECODABLE:
        return


def reader(data: bytes) -> None:
    """All commands that show the contents of an image. info prints the same from a pipe."""
    for what in (data, Unseekable(data)):
        with xenstream.open(what) as image:  # type: ignore[arg-type]
            for record in image.records():
                describe(record)
                if record.is_held:
                    for _ in lines("body", record.body):
                        pass
    for as_json in (False, True):
        with xenstream.open(data) as image, redirect_stdout(StringIO()) as printed:
            show.show(image, None, as_json)
        if as_json:
            for line in printed.getvalue().splitlines():
                json.loads(line)
    for command in (coverage, collect):
        with xenstream.open(data) as image:
            command(image)
    assert summed_up(data) == summed_up(Unseekable(data))


def summed_up(what: Any) -> Any:
    """The output of info, without its facts about the file."""
    with xenstream.open(what) as image:
        return replace(info(image), file="", size=None)


def rules(data: bytes) -> None:
    """Verify from memory and from a source that can be read only once; both must give the same result."""
    report = verified(data)
    assert verified(Unseekable(data)) == report
    assert compression.detect(data) or all(0 <= finding.offset <= len(data) for finding in report.findings)


def packed(data: bytes) -> None:
    """Decompress: the result is the same for any sizes of reads, and the same as that of other means."""
    wholes = []
    is_cut = False
    for size in (1 << 16, 999):
        with open_source(data) as source:
            pieces = iter(partial(source.read, size), b"")
            wholes.append(b"".join(islice(pieces, MOST_UNPACKED // size)))
            is_cut |= source.is_cut
    assert wholes[0].startswith(wholes[1])
    if len(wholes[1]) < MOST_UNPACKED // 999 * 999:
        assert wholes[0].startswith(_otherwise_unpacked(data))
        if data.startswith(b"\x1f\x8b"):
            assert is_cut or len(wholes[0]) == len(_otherwise_unpacked(data) or wholes[0])


def _otherwise_unpacked(data: bytes) -> bytes:
    """Return the result of the libraries' own readers for compressed data, nothing if they refuse it; xz's reader
    skips trailing data that is not a stream.
    """
    with suppress(OSError, EOFError, zlib.error, lzma.LZMAError, zstandard.ZstdError):
        if data.startswith(b"\x1f\x8b"):
            return gzip.decompress(data)
        if data.startswith(b"\xfd7zXZ"):
            return lzma.decompress(data, lzma.FORMAT_XZ)
        if data.startswith(b"\x28\xb5\x2f\xfd"):
            return zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True).read(MOST_UNPACKED)
    return b""


def converter(data: bytes) -> None:
    """Translate a possible legacy image; the result is a complete stream."""
    with xenstream.open(data) as image:
        if image.legacy is None:
            return
        result = BytesIO()
        translate(image, result)
    assert not [rule for rule in rules_of(verified(result.getvalue())) if rule.startswith(("XC20", "XL20"))]


def repairs(data: bytes) -> None:
    """Repair an image; the result conforms, but for state or a configuration that somebody refuses."""
    with open_source(data) as source, Spool() as output:
        if not source.seekable:
            return  # the command first decompresses such an image to a file
        _, report = repair(source, output)
        assert report.conforms or all(map(is_of_contents, faults(report)))


def versions(data: bytes) -> None:
    """Convert an image between the versions; an image that conforms still does afterwards."""
    for version in (2, 3):
        with open_source(data) as source, Spool() as output:
            relay = Relay(source, output)
            image = Image(relay)
            convert(image, relay, version)
            if verified(data).conforms:
                assert verified(output.reopen()).conforms


def memory(data: bytes) -> None:
    """The index of a guest's memory, its pages, page tables and search results; the same from a pipe."""
    said = []
    for what in (data, Unseekable(data)):
        with xenstream.open(what) as image:  # type: ignore[arg-type]
            found = image.memory
            pfns = found.pfns().tolist()[:64]
            said.append((pfns, [(found.type_of(pfn), found.sent(pfn), _page(found, pfn)) for pfn in pfns]))
            for pfn in pfns:
                found.record_of(pfn)
            for match in islice(search.find(found, PATTERN), 64):
                found.read_physical(match.address, len(match.data))
            for address in (0, 0x400000, 0xFFFFFFFF81000000):
                try:
                    found.read_virtual(address, 64, vcpu=0)
                except xenstream.XenstreamError:
                    continue
    assert said[0] == said[1]


MOST_DUMPED = 1 << 12
"""The highest pfn of a guest that is dumped: a dump with holes is written to its full length."""

DUMPS = tuple(dumps.FORMATS)


def outputs(data: bytes) -> None:
    """The files that commands write: dumps, P2M, figures, parts; an image does not differ from itself."""
    with xenstream.open(data) as image, xenstream.open(data) as other:
        found = image.memory
        figures = stats.stats(found)
        figures.contents = stats.Reading(found).contents()
        json.dumps(figures.to_json())
        summary = diff.Summary()
        assert not list(diff.runs(diff.diff(found, other.memory, summary))) and summary.is_same
        with suppress(xenstream.XenstreamError):
            sum(map(len, p2m(found)))
        for kind in DUMPS if (found.max_pfn or 0) < MOST_DUMPED else ():
            with suppress(xenstream.XenstreamError), Spool() as output:
                dumps.dump(image, found, kind, output)
    for part in ("libxc", "libxl", "CONFIG", "DEVICE_MODEL", "HVM_CONTEXT", "PAGE_DATA[0]", "libxl.EMULATOR_CONTEXT"):
        with suppress(xenstream.XenstreamError), open_source(data) as source, Spool() as output:
            extract(Relay(source, output, selects=True), output, part)


def _page(found: Any, pfn: int) -> bytes | None:
    try:
        return found.read(pfn)  # type: ignore[no-any-return]
    except xenstream.XenstreamError:
        return None


# Images around one part; only that part changes.


def bodies(data: bytes) -> None:
    """A record's body in a stream that is otherwise right; the first byte gives its type."""
    before, new, after = _around(data[0] if data else 0)
    order = new.order
    rules(before + build.Rec(new.records[0].type, data[1:]).to_bytes(order) + after)


@cache
def _around(kind: int) -> tuple[bytes, build.Stream, bytes]:
    """A stream without one record: the data before it, a stream of only that record, and the data after it."""
    kinds = sorted(build.TYPES.values())
    stream = seeds.thin(build.pv(4 if kind & 0x40 else 8, big=bool(kind & 0x20)) if kind & 0x80 else build.hvm())
    number = kinds[(kind & 0x1F) % len(kinds)]
    at = next((place for place, one in enumerate(stream.records) if one.type == number), len(stream.records) - 1)
    if stream.records[at].type != number:
        stream.records.insert(at, stream.rec(number))
    ahead, behind = (
        b"".join(one.to_bytes(stream.order) for one in part) for part in (stream.records[:at], stream.records[at + 1 :])
    )
    before = stream.headers() + ahead
    stream.records = [stream.records[at]]
    return before, stream, behind


def emulators(data: bytes) -> None:
    """A libxl record's body in a stream that is otherwise right; the first byte gives its type."""
    kinds = sorted(build.LIBXL_TYPES.values())
    made = build.libxl(_HVM, emulator=True)
    number = kinds[(data[0] if data else 0) % len(kinds)]
    made.last.insert(0, build.Rec(number, data[1:]))
    rules(made.to_bytes())
    summed_up(made.to_bytes())


_KIND_OF_CONTEXT = sorted(build.TYPES.values()).index(build.TYPES["HVM_CONTEXT"])

_HVM = seeds.thin(build.hvm()).to_bytes()
_LEGACY = legacy_build.legacy_hvm().to_bytes()


def wrappers(data: bytes) -> None:
    """Texts of a wrapper about a domain, around a stream that is right: rules, and info's interpretation."""
    made = _wrapped(data)
    rules(made)
    assert summed_up(made) == summed_up(Unseekable(made))


def printing(data: bytes) -> None:
    """The same, as it is printed for people and as JSON."""
    made = _wrapped(data)
    for as_json in (False, True):
        with redirect_stdout(StringIO()) as printed, xenstream.open(made) as image:
            show.show(image, None, as_json)
        if as_json:
            for line in printed.getvalue().splitlines():
                json.loads(line)
    with redirect_stdout(StringIO()), xenstream.open(made) as image:
        summary = info(image)
        print_info(summary)
        report.report(verified(made), only_refused=False, notes=True, err=False)
    json.dumps(summary.to_json())


def _wrapped(data: bytes) -> bytes:
    """Put text into a wrapper around a stream that is right; the first byte selects the wrapper."""
    text = data[1:]
    match (data[0] if data else 0) % 6:
        case 0:
            return build.xl(_HVM, config=text)
        case 1:
            return build.libvirt(_HVM, xml=text)
        case 2:
            suspended = build.xenopsd(_HVM)
            suspended.records[0].body = text
            return suspended.to_bytes()
        case 3:
            return legacy_build.xend(_LEGACY, config=text)
        case 4:
            emulated = build.libxl(_HVM, emulator=True)
            emulated.last[0].body = emulated.last[0].body[:8] + text
            return emulated.to_bytes()
    return build.xenopsd(_HVM, qemu=text).to_bytes()


def contexts(data: bytes) -> None:
    """An HVM context in a stream that is otherwise right: rules, registers, display."""
    before, new, after = _around(_KIND_OF_CONTEXT)
    made = before + build.Rec(new.records[0].type, data).to_bytes(new.order) + after
    rules(made)
    with xenstream.open(made) as image:
        for vcpu in collect(image).vcpus:
            json.dumps(vcpu.to_json())


def chunks(data: bytes) -> None:
    """A legacy image, its parts in sequence: the same from a pipe."""
    said = []
    for what in (data, Unseekable(data)):
        with xenstream.open(what) as image:  # type: ignore[arg-type]
            said.append([(record.type, record.index, record.offset, record.length) for record in image.records()])
    assert said[0] == said[1]


@dataclass(frozen=True, slots=True)
class Target:
    """A function, its initial inputs, and the way in which they are changed; `weight` is its share of the time,
    `words` are words to try.
    """

    function: Callable[[bytes], None]
    seeds: Callable[[], tuple[bytes, ...]]
    most: int = 1 << 16
    mutator: shaped.Mutator = shaped.plainly
    weight: int = 1
    words: tuple[bytes, ...] = ()


def _of_parsers() -> tuple[bytes, ...]:
    octets = [
        exhibits.hvm_context(), legacy_build.QEMU, exhibits.leaves((7, 1), (0xD, 0)), bytes(16),
        exhibits.xsave_area(), build.table(1)[:8],
    ]  # fmt: skip
    return (*seeds.images(), *(bytes([number]) + body for number, body in enumerate(octets)))


def _of_bodies() -> tuple[bytes, ...]:
    kinds = sorted(build.TYPES.values())
    made = []
    for first, stream in ((0, build.hvm()), (0x80, build.pv()), (0xC0, build.pv(4)), (0xA0, build.pv(big=True))):
        records = seeds.thin(stream).records + exhibits.rare().records
        made += [bytes([first | kinds.index(one.type)]) + one.body for one in records if one.type in kinds]
    return tuple(one for one in made if len(one) <= 8192)


def _of_contexts() -> tuple[bytes, ...]:
    known = [gzip.decompress(path.read_bytes()) for path in seeds.VECTORS.glob("xen_hvm_context/*.bin.gz")]
    return (exhibits.hvm_context(), build.hvm_context(), *(one for one in known if len(one) <= 8192))


def _of_emulators() -> tuple[bytes, ...]:
    kinds = sorted(build.LIBXL_TYPES.values())
    return tuple(bytes([kinds.index(one.type)]) + one.body for one in exhibits.emulated().last if one.type in kinds)


def _of_wrappers() -> tuple[bytes, ...]:
    named = (("xl_config", 0), ("xml", 1), ("sexps", 2), ("sexps", 3), ("arguments", 4), ("device_model", 5))
    return tuple(bytes([first]) + one for name, first in named for one in small.seeds(name))


_WORDS = tuple(word for words in small.WORDS.values() for word in words)

_WHOLE: dict[str, Target] = {
    "parsers": Target(parsers, _of_parsers, 8192, shaped.image, 2),
    "reader": Target(reader, seeds.images, 8192, shaped.image, 3),
    "rules": Target(rules, seeds.images, 1 << 16, shaped.image, 3),
    "packed": Target(packed, seeds.packed, 4096, shaped.compressed, 2),
    "converter": Target(converter, seeds.legacy_images, 1 << 16, shaped.legacy, 2),
    "repairs": Target(repairs, seeds.images, 1 << 16, shaped.image, 3),
    "versions": Target(versions, seeds.images, 1 << 16, shaped.image, 3),
    "memory": Target(memory, seeds.images, 1 << 16, shaped.image, 3),
    "outputs": Target(outputs, seeds.images, 1 << 16, shaped.image, 3),
    "bodies": Target(bodies, _of_bodies, 6144, shaped.after_first(shaped.plainly), 2),
    "emulators": Target(emulators, _of_emulators, 1024, shaped.after_first(shaped.plainly)),
    "wrappers": Target(wrappers, _of_wrappers, 512, shaped.after_first(shaped.plainly), words=_WORDS),
    "printing": Target(printing, _of_wrappers, 512, shaped.after_first(shaped.plainly), words=_WORDS),
    "contexts": Target(contexts, _of_contexts, 8192, shaped.hvm_context),
    "chunks": Target(chunks, seeds.legacy_images, 1 << 14, shaped.legacy),
}

TARGETS: dict[str, Target] = _WHOLE | {
    name: Target(function, lambda name=name: tuple(small.seeds(name)), most, words=small.WORDS.get(name, ()))  # type: ignore[misc]
    for name, (function, most) in small.TARGETS.items()
}

ON_IMAGES = [name for name, target in _WHOLE.items() if target.seeds in (seeds.images, _of_parsers)]
"""Targets that accept any image, and therefore start from all images of the tests."""


def run(target: str, data: bytes) -> None:
    """Run a target on bytes."""
    try:
        TARGETS[target].function(data)
    except xenstream.XenstreamError:
        return
