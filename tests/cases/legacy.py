"""Cases of the rules on legacy images and on xend's file."""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import partial
from typing import Any

from samples import build
from samples.build import NOTAB, XTAB, libxl
from samples.legacy_build import (
    CONSOLE_PFN,
    END,
    IOREQ_SERVER,
    LAST_CHECKPOINT,
    NR_IOREQ_SERVER,
    PAGING_RING,
    TMEM,
    TMEM_EXTRA,
    TOOLSTACK,
    VCPU_INFO,
    Chunk,
    LegacyImage,
    hvm_tail,
    legacy_hvm,
    legacy_pv,
    pv_tail,
    xend,
    xsave,
)  # fmt: skip

from .base import Table, Where, end, header, same

cases = Table(big=False, wraps=False)
pv = partial(legacy_pv, 8)
hvm = partial(legacy_hvm, 8)


def _beside_note(add: Callable[..., None]) -> Callable[..., None]:
    """Every legacy image is one, which is also a finding."""

    def add_case(*args: Any, also: tuple[str, ...] = (), near_finds: tuple[str, ...] = (), **rest: Any) -> None:
        add(*args, also=("XG101", *also), near_finds=("XG101", *near_finds), **rest)

    return add_case


error, violation, note = map(_beside_note, (cases.error, cases.violation, cases.note))

# Positions of defects.


def info(made: LegacyImage) -> tuple[int, int]:
    """At a PV guest's extended info."""
    return 0, made.width


def chunk(marker: int, nth: int = 0) -> Where:
    """At a chunk."""

    def where(made: LegacyImage) -> tuple[int, int]:
        index = [i for i, chunk in enumerate(made.chunks) if chunk.marker == marker][nth]
        offset = len(made.head()) + sum(len(chunk.to_bytes()) for chunk in made.chunks[:index])
        return _head(made) + index, offset

    return where


def tail(part: int, offset: int) -> Where:
    """At a part of the tail (the first one is 0), so many bytes after the start of the tail."""
    return lambda made: (_head(made) + len(made.chunks) + part, len(made.to_bytes()) - len(made.tail) + offset)


def _head(made: LegacyImage) -> int:
    return 2 if made.is_pv else 0


def between(where: Where) -> Where:
    """At the same position, outside any record."""
    return lambda made: (None, where(made)[1])


def in_octets(where: Where, image: Callable[[], LegacyImage]) -> Where:
    """At that position in an image that was converted to bytes."""
    return lambda made: where(image())


# Changes.


def changed(image: LegacyImage, **fields: Any) -> LegacyImage:
    for name, value in fields.items():
        setattr(image, name, value)
    return image


def inserted(image: LegacyImage, *chunks: Chunk) -> LegacyImage:
    """Add chunks after the first one."""
    image.chunks[1:1] = chunks
    return image


def with_batch(image: LegacyImage, *entries: tuple[int, int], high: int = 0) -> LegacyImage:
    raw = b"".join(struct.pack("<II", kind << 28 | pfn, high) for kind, pfn in entries)
    pages = sum(kind < build.BROKEN for kind, _ in entries)
    return inserted(image, Chunk(len(entries), raw + bytes(pages * build.PAGE)))


def param(marker: int, value: int = 1, padding: int = 0) -> Chunk:
    return Chunk(marker, struct.pack("<IQ", padding, value))


def with_blocks(image: LegacyImage, *blocks: tuple[bytes, bytes]) -> LegacyImage:
    return changed(image, blocks=[*image.blocks, *blocks])


def with_toolstack(image: LegacyImage, data: bytes) -> LegacyImage:
    return inserted(image.drop(TOOLSTACK), Chunk(TOOLSTACK, struct.pack("<I", len(data)) + data))


def physmap(name: bytes, version: int = 1, count: int = 1) -> bytes:
    return struct.pack("<IIQQQI", version, count, 1, 2, 3, len(name)) + name + bytes(4)


def with_len_area(image: LegacyImage, length: int) -> LegacyImage:
    """Give a vCPU's extended state another length."""
    at = image.tail.index(xsave(592)) + 8
    return changed(image, tail=image.tail[:at] + struct.pack("<Q", length) + image.tail[at + 8 :])


def second(image: LegacyImage) -> LegacyImage:
    """Add another checkpoint like the first."""
    image.drop(LAST_CHECKPOINT)
    chunks = list(image.chunks)
    image.checkpoint()
    return changed(image, chunks=chunks)


TMEM_HEAD = struct.pack("<7I", 1, 16, 2**32 - 1, 0, 0, 0, 2**32 - 1)
TERMINATOR = b"\xff" * 4


# xend's file.


def file(**fields: Any) -> bytes:
    return xend(legacy_pv(), **fields)


AT_CONFIG = 20

cases.error("XD101", file, lambda s: s[:18], at=header(16), near=same, near_finds=("XG101",))
cases.error("XD101", file, lambda s: s[:30], at=header(AT_CONFIG), near=same, near_finds=("XG101",))
error("XD102", file, lambda s: s.replace(b"LinuxGuestR", b"LinuxGuestQ"), at=header(0), near=same)
error("XD103", file, lambda s: file(config=b""), at=header(16), near=lambda s: file(config=b" "))
error("XD103", file, lambda s: file(config=b"", length=-1), at=header(16), near=same)
cases.error("XD201", file, lambda s: file(length=5), at=header(AT_CONFIG + 5), near=same, near_finds=("XG101",))

# Identification of the image, and its framing.

cases.note("XG101", hvm, same, refused=True, at=header(0), near=lambda s: libxl(build.hvm()))
cases.note("XG101", pv, same, refused=True, at=header(0), near=lambda s: build.pv())
cases.note("XG101", partial(legacy_hvm, 4), same, refused=True, at=header(0), near=lambda s: build.pv())

error(
    "XG102", hvm, lambda s: build.xl(s.to_bytes(), mandatory=3),
    at=header(len(build.xl(b""))), near=lambda s: build.xl(s.to_bytes(), mandatory=1),
)  # fmt: skip
error(
    "XG102", pv, lambda s: build.libvirt(s.to_bytes(), version=2),
    at=header(len(build.libvirt(b""))), near=lambda s: build.libvirt(s.to_bytes(), version=1),
)  # fmt: skip

error("XG201", pv, lambda s: changed(s, tail=s.tail[:-1]), at=tail(2, 4 + 5168 + 128), near=same)
error("XG201", hvm, lambda s: s.to_bytes()[:100], at=in_octets(chunk(4), hvm), near=same)
error("XG201", hvm, lambda s: changed(s, tail=s.tail[:26]), at=tail(1, 24), near=same)
error("XG201", hvm, lambda s: changed(s, tail=hvm_tail(b"DeviceModelRecord0002\1")), at=tail(2, 24 + 44), near=same)
error("XG202", hvm, lambda s: changed(s, tail=hvm_tail(b"")), at=end, near=same)
error("XG202", pv, lambda s: changed(s, chunks=s.chunks[:2], tail=b""), at=end, near=same)
error("XG202", pv, lambda s: changed(s, tail=pv_tail(s)[:-4096]), at=end, near=same)
error("XG203", hvm, lambda s: inserted(s, Chunk(-21)), at=between(chunk(-21)), near=lambda s: inserted(s, Chunk(-1)))
error(
    "XG203", hvm, lambda s: inserted(s, Chunk(1025)), at=between(chunk(1025)),
    near=lambda s: with_batch(s, *[(XTAB, pfn) for pfn in range(1024)]),
)  # fmt: skip
error(
    "XG203", pv, lambda s: inserted(s, Chunk(VCPU_INFO, struct.pack("<I", 4096) + bytes(520))),
    at=between(chunk(VCPU_INFO)), near=lambda s: inserted(s, Chunk(VCPU_INFO, struct.pack("<I", 4095) + bytes(512))),
)  # fmt: skip
error(
    "XG203", hvm, lambda s: changed(s, tail=hvm_tail(b"DeviceModelRecord0003\0\0\0\0")),
    at=between(tail(2, 24 + 44)), near=lambda s: changed(s, tail=hvm_tail(b"QemuDeviceModelRecordQEVM")),
)  # fmt: skip
error(
    "XG203", pv, lambda s: changed(s, tail=struct.pack("<I", (1 << 28) + 1)), at=between(tail(0, 0)), near=same,
)  # fmt: skip
error("XG203", pv, lambda s: changed(s, len_blocks=1 << 25), at=between(info), near=same)
violation("XG204", pv, lambda s: changed(s, rest=b"more"), at=lambda made: (None, len(made.to_bytes()) - 4), near=same)

# Presence of parts.

violation(
    "XG301", pv, lambda s: inserted(s, param(CONSOLE_PFN)),
    at=chunk(CONSOLE_PFN), near=lambda s: with_batch(s, (NOTAB, 1)),
)  # fmt: skip
note("XG302", pv, lambda s: s.drop(VCPU_INFO), at=tail(0, 0), near=same)
note("XG303", pv, lambda s: s.drop(LAST_CHECKPOINT), at=chunk(END), near=same)
note(
    "XG304", hvm, second, also=("XG303", "XG303"),
    at=lambda made: (20, len(made.to_bytes()) - len(made.tail) - 4), near=same,
)  # fmt: skip
note("XG305", hvm, lambda s: inserted(s, Chunk(TMEM, TMEM_HEAD + TERMINATOR)), at=chunk(TMEM), near=same)
note("XG305", hvm, lambda s: inserted(s, Chunk(TMEM_EXTRA, TERMINATOR)), at=chunk(TMEM_EXTRA), near=same)
violation(
    "XG306", hvm, lambda s: inserted(s, param(IOREQ_SERVER)), at=chunk(END),
    near=lambda s: inserted(s, param(IOREQ_SERVER), param(NR_IOREQ_SERVER)),
)  # fmt: skip
violation("XG306", hvm, lambda s: inserted(s, param(NR_IOREQ_SERVER)), at=chunk(END), near=same)

# PV guests.

error(
    "XG401", pv, lambda s: changed(s, blocks=[(b"vcpu", bytes(5160)), (b"extv", b"")], tail=s.tail[8:]), at=info,
    near=lambda s: legacy_pv(8, 4),
)  # fmt: skip
error("XG402", pv, lambda s: changed(s, len_blocks=5168 + 8 + 8 + 4, marker=None, blocks=[*s.blocks, (b"", b"")]),
      at=info, near=same)  # fmt: skip
note("XG403", pv, lambda s: with_blocks(s, (b"abcd", b"1234")), at=info, near=lambda s: with_blocks(s, (b"extv", b"")))
error(
    "XG404", partial(legacy_pv, 8, 8, 608), lambda s: with_len_area(s, 576), at=tail(1, 4),
    near=lambda s: with_len_area(s, 592),
)  # fmt: skip

# Contents of chunks, and pages.

violation(
    "XG501", hvm, lambda s: inserted(s, param(PAGING_RING, padding=1)), at=chunk(PAGING_RING),
    near=lambda s: inserted(s, param(PAGING_RING)),
)  # fmt: skip
for data in (physmap(b"a\0", version=2), physmap(b"a"), physmap(b"a\0b\0"), physmap(b"a\0", count=2)):
    error(
        "XG502", hvm, partial(with_toolstack, data=data), at=chunk(TOOLSTACK),
        near=partial(with_toolstack, data=physmap(b"a\0")),
    )  # fmt: skip
for kind in (5, 8):
    error(
        "XG701", hvm, lambda s, kind=kind: with_batch(s, (NOTAB, 1), (kind, 2)), at=chunk(2),
        near=lambda s: with_batch(s, (NOTAB, 1), (0xC, 2)),
    )  # fmt: skip
error(
    "XG702", pv, lambda s: with_batch(s, (NOTAB, 1), (NOTAB, 16)), at=chunk(2),
    near=lambda s: with_batch(s, (NOTAB, 1), (NOTAB, 15), (XTAB, 16)),
)  # fmt: skip
error("XG702", pv, lambda s: with_batch(s, (NOTAB, 1), high=1), at=chunk(1), near=same)

CASES = cases.cases
