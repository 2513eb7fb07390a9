"""Raw and padded dumps: each page at its guest-physical address."""

from __future__ import annotations

from ...io.output import Output
from ...stream.reader import Reader
from ..memory import PhysicalMemory


def write(_: Reader, memory: PhysicalMemory, out: Output) -> None:
    """Write each page at its guest-physical address, and skip the gaps between them."""
    size = memory.page_size
    out.expect(((memory.max_pfn or 0) + 1) * size)
    for extent in memory.index.extents():
        out.skip(extent.pfn * size - out.offset)
        memory.copy(extent, out)
