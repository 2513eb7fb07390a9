"""Dumps in the format of LiME: ranges of memory, each after a header with its addresses."""

from __future__ import annotations

import struct

from ...io.output import Output
from ...stream.reader import Reader
from ..memory import PhysicalMemory

_HEADER = struct.Struct("<IIQQ8x")

_MAGIC, _VERSION = 0x4C694D45, 1


def write(_: Reader, memory: PhysicalMemory, out: Output) -> None:
    """Write each range of memory after a header with its first and last address."""
    size = memory.page_size
    ranges = memory.index.ranges()
    out.expect(len(memory) * size + sum(_HEADER.size for _ in memory.index.ranges()))
    left = 0
    for extent in memory.index.extents():
        if not left:
            first, left = next(ranges)
            out.write(_HEADER.pack(_MAGIC, _VERSION, first * size, (first + left) * size - 1))
        memory.copy(extent, out)
        left -= extent.count
