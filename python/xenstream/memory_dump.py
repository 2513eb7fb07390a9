"""Guest memory written to a file, in the formats that other tools read."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from . import elf_core, xen_core
from .errors import XenstreamError
from .formats import GuestType
from .image import Reader
from .lazy import np
from .limits import FRAMES_AT_ONCE
from .output import Output
from .physical import PhysicalMemory

_LIME_HEADER = struct.Struct("<IIQQ8x")
_LIME_MAGIC, _LIME_VERSION = 0x4C694D45, 1


def dump(image: Reader, memory: PhysicalMemory, kind: str, out: Output) -> None:
    """Write the memory of an image to `out`.

    `kind`: "raw" or "padded", every page at its guest-physical address; "lime", ranges behind
    headers with their addresses; "elf" and "xen", core dumps. Raises XenstreamError if there are no pages.
    """
    if not len(memory):
        raise XenstreamError(f"{image.name}: there are no pages to dump")
    if kind == "elf":
        elf_core.write(memory, out)
    elif kind == "xen":
        domain = image.headers["libxc", "domain header"].body
        is_pv = image.guest_type == GuestType.x86_pv.name
        xen_core.write(memory, out, (domain.xen_major, domain.xen_minor), is_pv)
    elif kind == "lime":
        _lime(memory, out)
    else:
        _flat(memory, out)


def _flat(memory: PhysicalMemory, out: Output) -> None:
    size = memory.page_size
    out.expect(((memory.max_pfn or 0) + 1) * size)
    for extent in memory.index.extents():
        out.skip(extent.pfn * size - out.offset)
        memory.copy(extent, out)


def _lime(memory: PhysicalMemory, out: Output) -> None:
    size = memory.page_size
    ranges = memory.index.ranges()
    out.expect(len(memory) * size + sum(_LIME_HEADER.size for _ in memory.index.ranges()))
    left = 0
    for extent in memory.index.extents():
        if not left:
            first, left = next(ranges)
            out.write(_LIME_HEADER.pack(_LIME_MAGIC, _LIME_VERSION, first * size, (first + left) * size - 1))
        memory.copy(extent, out)
        left -= extent.count


def p2m(memory: PhysicalMemory) -> Iterator[bytes]:
    """Yield a PV guest's P2M as the guest has it: for each pfn its machine frame before it was saved.

    As 8 octets each, little-endian; all ones where there is none. Linux marks identity frames
    and foreign ones in the upper two bits. A receiver writes new machine frames over it. Raises
    XenstreamError if the image has no P2M, or not all of it.
    """
    if memory.p2m.end_pfn is None:
        raise XenstreamError(f"{memory.name}: there is no P2M; only a PV guest has one")
    if memory.p2m.overflowed:
        raise XenstreamError(f"{memory.name}: the frames of the P2M are too many to be kept track of")
    width = memory.width
    left = memory.p2m.end_pfn + 1
    for pfn in _p2m_frames(memory, -(-left // (memory.page_size // width))):
        entries = np.frombuffer(memory.view(pfn), dtype=f"<u{width}")[:left]
        invalid = entries == np.iinfo(entries.dtype).max
        left -= len(entries)
        yield np.where(invalid, np.uint64(2**64 - 1), entries).astype("<u8").tobytes()


def _p2m_frames(memory: PhysicalMemory, count: int) -> Iterator[int]:
    """Yield the pfns of the first `count` frames of the P2M. Raises XenstreamError if one was not sent."""
    for first in range(0, count, FRAMES_AT_ONCE):
        pfns, sent = memory.p2m.frames(first, min(FRAMES_AT_ONCE, count - first))
        for number, (pfn, is_sent) in enumerate(zip(pfns.tolist(), sent.tolist(), strict=True), first):
            if not is_sent:
                raise XenstreamError(f"{memory.name}: no X86_PV_P2M_FRAMES record has frame {number} of the P2M")
            yield pfn
