"""Images that xenstream makes of real ones: what `convert`, `repair`, the writer and the translation produce."""

from __future__ import annotations

import io
import struct
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import xenstream
from helpers.real_streams import unpacked
from samples.build import BROKEN, TYPES, xl
from samples.legacy_build import (
    ACPI_IOPORTS,
    CONSOLE_PFN,
    END,
    IDENT_PT,
    IOREQ_SERVER,
    LAST_CHECKPOINT,
    NR_IOREQ_SERVER,
    VM86_TSS,
    LegacyImage,
    device_model,
)
from xenstream.edit.writer import LibxlWriter, write_xl_header

from .corpus import sample

KINDS = ("hvm", "pvh", "pv")

PARAMS = {12: IDENT_PT, 15: VM86_TSS, 17: CONSOLE_PFN, 19: ACPI_IOPORTS, 32: IOREQ_SERVER, 33: NR_IOREQ_SERVER}
"""Markers of a legacy image by the number of the HVM parameter that they carry."""

STORE, IOREQ, BUFIOREQ = 1, 5, 6
XEN_4_20 = "xen4.20-hvm-1vcpu"

Change = Callable[[xenstream.Image, str], object]


def made(data: bytes, change: Change) -> bytes:
    """Return what a method of the image writes."""
    with tempfile.TemporaryDirectory() as folder, xenstream.open(data) as image:
        path = Path(folder) / "made"
        change(image, str(path))
        return path.read_bytes()


def there_and_back(data: bytes) -> bytes:
    """Return an image that was version 2 for a while: its CPU policies are lost."""
    return made(made(data, lambda image, path: image.convert(path, 2)), lambda image, path: image.convert(path, 3))


def repaired(kind: str) -> bytes:
    """Return an image that was cut at the END of the libxl stream, and has lost the flag in xl's header."""
    return made(sample.whole(kind)[:-8], lambda image, path: image.repair(path))


def written(kind: str) -> bytes:
    """Return an image that the writer has put together from the records of another."""
    source = sample.parse(sample.whole(kind))
    libxc = made(sample.whole(kind), lambda image, path: image.extract("libxc", path))
    out = io.BytesIO()
    write_xl_header(out, source.config)
    libxl = LibxlWriter(out)
    libxl.libxc_context()
    out.write(libxc)
    for rec in source.libxl.last[:-1]:
        emulator, index = struct.unpack_from("<II", rec.body)
        libxl.emulator_context(emulator, index, rec.body[8:])
    libxl.end()
    return out.getvalue()


def translated(kind: str) -> bytes:
    """Return an image that was translated from the legacy format, into which it was put before."""
    source = sample.parse(sample.whole(kind))
    legacy = (legacy_pv if kind == "pv" else legacy_hvm)(source)
    return made(xl(legacy.to_bytes(), source.config, mandatory=1), lambda image, path: image.convert(path))


def _batches(image: LegacyImage, source: sample.Image) -> None:
    for rec in source.stream.records:
        if rec.type == TYPES["PAGE_DATA"]:
            pages = list(sample.pages(rec.body))
            data = b"".join(content for _, kind, content in pages if kind < BROKEN and content is not None)
            image.batch([(kind, pfn) for pfn, kind, _ in pages], data)


def legacy_hvm(source: sample.Image) -> LegacyImage:
    """Return an HVM guest as libxl of Xen 4.4 would have saved it."""
    stream = source.stream
    body = stream.get("HVM_PARAMS").body
    params = dict(struct.iter_unpack("<QQ", body[8:]))
    image = LegacyImage(8, p2m_size=0x100000)
    _batches(image, source)
    image.tsc(*_tsc(stream)).vcpus(0)
    for number, marker in PARAMS.items():
        if number in params:
            image.param(marker, params[number])
    context = stream.get("HVM_CONTEXT").body
    image.add(LAST_CHECKPOINT).add(END)
    image.tail = (
        struct.pack("<QQQI", params[IOREQ], params[BUFIOREQ], params[STORE], len(context))
        + context
        + device_model(source.emulator().body[8:])
    )
    return image


def legacy_pv(source: sample.Image) -> LegacyImage:
    """Return a PV guest as libxl of Xen 4.4 would have saved it."""
    stream = source.stream
    frames = stream.get("X86_PV_P2M_FRAMES").body
    _, end = struct.unpack_from("<II", frames)
    basic = stream.get("X86_PV_VCPU_BASIC").body[8:]
    extended = stream.get("X86_PV_VCPU_EXTENDED").body[8:]
    xsave = stream.get("X86_PV_VCPU_XSAVE").body[8:]
    image = LegacyImage(8, True, end + 1)
    len_xsave = len(xsave) + 16
    image.blocks = [(b"vcpu", basic), (b"extv", b""), (b"xcnt", struct.pack("<I", len_xsave))]
    image.p2m_frames = [value for (value,) in struct.iter_unpack("<Q", frames[8:])]
    _batches(image, source)
    image.tsc(*_tsc(stream)).vcpus(0).add(LAST_CHECKPOINT).add(END)
    (features,) = struct.unpack_from("<Q", xsave)
    image.tail = (
        struct.pack("<I", 0)
        + basic
        + extended.ljust(128, b"\0")[:128]
        + struct.pack("<QQ", features, len(xsave))
        + xsave
        + stream.get("SHARED_INFO").body
    )
    return image


def _tsc(stream: Any) -> tuple[int, int, int, int]:
    mode, khz, nsec, incarnation = struct.unpack_from("<IIQI", stream.get("X86_TSC_INFO").body)
    return mode, nsec, khz, incarnation


def plain(name: str) -> str:
    """Return the name of the real image that a produced one is made of."""
    return f"plain/{name.partition('/')[2].partition('-')[0]}"


def _all() -> Iterator[tuple[str, Callable[[], bytes]]]:
    for kind in KINDS:
        yield f"plain/{kind}", partial(sample.whole, kind)
        yield f"convert/{kind}-to-2", partial(_converted, kind, 2, None)
        yield f"convert/{kind}-to-2-and-3", partial(lambda kind: there_and_back(sample.whole(kind)), kind)
        yield f"repair/{kind}", partial(repaired, kind)
        yield f"writer/{kind}", partial(written, kind)
    for kind in ("hvm", "pv"):
        yield f"translate/{kind}", partial(translated, kind)
    yield (
        "convert/hvm-of-4.20-for-4.14",
        lambda: made(unpacked(XEN_4_20), lambda image, path: image.convert(path, release="4.14")),
    )


def _converted(kind: str, version: int, release: str | None) -> bytes:
    return made(sample.whole(kind), lambda image, path: image.convert(path, version, release=release))


PRODUCED = dict(_all())
