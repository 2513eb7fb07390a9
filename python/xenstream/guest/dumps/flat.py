"""Raw and padded dumps: each page at its guest-physical address."""

from __future__ import annotations

from ...io.output import Output
from ...stream.reader import Reader
from ..memory import PhysicalMemory
from .base import Format


def _write(_: Reader, memory: PhysicalMemory, out: Output) -> None:
    size = memory.page_size
    out.expect(((memory.max_pfn or 0) + 1) * size)
    for extent in memory.index.extents():
        out.skip(extent.pfn * size - out.offset)
        memory.copy(extent, out)


RAW = Format("raw", "every page at its guest-physical address; holes are holes in the file", _write)
PADDED = Format("padded", "the same bytes, but holes are written as zeros", _write, has_holes=False)
