"""Options and helpers that the memory commands share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..toolkit import (
    BAD,
    GOOD,
    complain,
)

if TYPE_CHECKING:
    from ...guest.memory import PhysicalMemory
    from ...image import Image


SPOOL_HELP = "If FILE is a pipe or compressed, the pages are first copied to a temporary file in $TMPDIR."


def complain_of(*images: Image) -> int:
    """Say why there may be more memory than could be read; return the exit status for that."""
    for image in images:
        for problem in image.memory.problems:
            complain(f"{image.name}: {problem}")
    return BAD if any(image.memory.problems for image in images) else GOOD


class Watched:
    """A memory that knows how much of it has been read, for the progress bar."""

    def __init__(self, memory: PhysicalMemory) -> None:
        self._memory = memory
        self.size = len(memory) * memory.page_size
        self.offset = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._memory, name)

    def read_physical(self, address: int, length: int) -> bytes:
        self.offset += length
        return self._memory.read_physical(address, length)

    def view(self, pfn: int) -> memoryview:
        self.offset += self._memory.page_size
        return self._memory.view(pfn)
