"""The real images as parts that a mutant changes, reduced to what a receiver looks at so that they are small."""

from __future__ import annotations

import copy
import json
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from helpers.real_streams import unpacked
from samples.build import BROKEN, HVM, LIBXL_TYPES, NOTAB, PAGE, TYPES, XALLOC, XTAB, LibxlStream, Rec, Stream, xl

NAMES = {"hvm": "hvm-1vcpu", "pvh": "pvh-2vcpu", "pv": "pv-64bit-1vcpu"}
MOST_OF_PVH = 1024
"""Frames of the PVH guest that are kept: its memory plays no part in whether it is taken."""


@dataclass
class Image:
    """An image of xl. `frame` are the arguments of `build.xl`; `late` are changes of the finished bytes."""

    config: bytes
    libxl: LibxlStream
    stream: Stream
    frame: dict[str, Any] = field(default_factory=dict)
    late: list[Callable[[bytes], bytes]] = field(default_factory=list)

    def to_bytes(self) -> bytes:
        """Return the file."""
        data = xl(replace(self.libxl, libxc=self.stream.to_bytes()), self.config, **self.frame)
        for change in self.late:
            data = change(data)
        return data

    def copy(self) -> Image:
        """Return a copy that may be changed; the records' bodies are shared."""
        libxl = replace(self.libxl, first=_copies(self.libxl.first), last=_copies(self.libxl.last))
        stream = replace(self.stream, records=_copies(self.stream.records))
        return Image(self.config, libxl, stream, dict(self.frame), list(self.late))

    def set_config(self, change: Callable[[dict[str, Any]], None]) -> None:
        """Change the configuration as data."""
        config = json.loads(self.config[:-1])
        change(config)
        self.config = json.dumps(config, indent=4).encode() + b"\0"

    def emulator(self) -> Rec:
        """Return the record of QEMU's state."""
        return next(rec for rec in self.libxl.last if rec.type == LIBXL_TYPES["EMULATOR_CONTEXT"])


def whole(name: str) -> bytes:
    """Return a real image as it was saved."""
    return unpacked(NAMES[name])


@cache
def _reduced(name: str) -> Image:
    image = parse(whole(name))
    kept = kept_pages_pv(image.stream) if name == "pv" else None
    pages: list[Rec] = []
    for rec in image.stream.records:
        if rec.type == TYPES["PAGE_DATA"] and (body := _smaller(rec.body, name, kept)):
            pages.append(Rec(rec.type, body))
    others = [rec for rec in image.stream.records if rec.type != TYPES["PAGE_DATA"]]
    first = image.stream.index("PAGE_DATA")
    image.stream.records = [*others[:first], *pages, *others[first:]]
    return image


def reduced(name: str) -> Image:
    """Return the image "hvm", "pvh" or "pv" with few pages, to be changed.

    Frames that nobody looks at are allocated and carry no data. The HVM guest still runs (its zero pages are what is
    allocated), the others stop soon after they are unpaused.
    """
    return _reduced(name).copy()


def parse(data: bytes) -> Image:
    """Take an intact little-endian image of xl apart."""
    (length,) = struct.unpack_from("<I", data, 44)
    at = 48 + length
    config = data[52:at]
    libxl = LibxlStream(b"", first=[], last=[])
    at += 16
    while not libxl.first or libxl.first[-1].type != LIBXL_TYPES["LIBXC_CONTEXT"]:
        rec, at = _record(data, at)
        libxl.first.append(rec)
    guest, page_shift, reserved, major, minor = struct.unpack_from("<IHHII", data, at + 24)
    (version,) = struct.unpack_from(">I", data, at + 12)
    stream = Stream(guest, version=version, page_shift=page_shift, domain_reserved=reserved, xen=(major, minor))
    at += 40
    while not stream.records or stream.records[-1].type != TYPES["END"]:
        rec, at = _record(data, at)
        stream.records.append(rec)
    while not libxl.last or libxl.last[-1].type != LIBXL_TYPES["END"]:
        rec, at = _record(data, at)
        libxl.last.append(rec)
    return Image(config, libxl, stream)


def pages(body: bytes) -> Iterator[tuple[int, int, bytes | None]]:
    """Return the pages of the body of a PAGE_DATA: frame number, type, contents."""
    (count,) = struct.unpack_from("<I", body)
    at = 8 + 8 * count
    for entry in struct.unpack_from(f"<{count}Q", body, 8):
        kind, pfn = entry >> 60, entry & ((1 << 52) - 1)
        if kind in {BROKEN, XALLOC, XTAB}:
            yield pfn, kind, None
        else:
            yield pfn, kind, body[at : at + PAGE]
            at += PAGE


def kept_pages_pv(stream: Stream) -> set[int]:
    """Return the frames of a 64-bit PV guest that libxenguest reads, besides its page tables."""
    p2m = stream.get("X86_PV_P2M_FRAMES").body
    frames = set(struct.unpack_from(f"<{(len(p2m) - 8) // 8}Q", p2m, 8))
    basic = stream.get("X86_PV_VCPU_BASIC").body[8:]
    (start_info,) = struct.unpack_from("<Q", basic, 520 + 96)
    gdt = struct.unpack_from("<16Q", basic, 4832)
    (frame_lists,) = struct.unpack_from("<Q", stream.get("SHARED_INFO").body, 2584)  # arch.pfn_to_mfn_frame_list_list
    return {*frames, start_info, *gdt, frame_lists}


def _smaller(body: bytes, name: str, kept: set[int] | None) -> bytes:
    found = []
    for pfn, kind, contents in pages(body):
        if kind == XTAB or (name == "pvh" and MOST_OF_PVH <= pfn < 0xF0000):
            continue
        dropped = kind == NOTAB and (pfn not in kept if kept is not None else name == "pvh" or not any(contents or b""))
        found.append((pfn, XALLOC, None) if dropped else (pfn, kind, contents))
    return Stream(HVM).page_data(*found) if found else b""


def _record(data: bytes, at: int) -> tuple[Rec, int]:
    kind, length = struct.unpack_from("<II", data, at)
    return Rec(kind, data[at + 8 : at + 8 + length]), at + 8 + length + -length % 8


def _copies(records: list[Rec]) -> list[Rec]:
    return [copy.copy(rec) for rec in records]
