"""Options and helpers that the memory commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from ..complaints import complain
from ..toolkit import BAD, GOOD
from ..types import Number

if TYPE_CHECKING:
    from ...guest.memory import PhysicalMemory
    from ...guest.translation import Paging
    from ...image import Image


PAGING_MODES = ("4-level", "5-level", "pae", "2-level")

_TABLE_OPTIONS = (
    click.option(
        "--vcpu", type=Number(), metavar="N", help="Use the page tables of vCPU N (default 0); implies --virtual."
    ),
    click.option("--cr3", type=Number(), metavar="X", help="Address of the top-level page table; implies --virtual."),
    click.option(
        "--paging",
        type=click.Choice(PAGING_MODES),
        help="Mode of the page tables, where no vCPU says it; implies --virtual.",
    ),
)


def table_options(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the options that say which page tables translate linear addresses."""
    for option in reversed(_TABLE_OPTIONS):
        command = option(command)
    return command


def paging_of(memory: PhysicalMemory, vcpu: int | None, cr3: int | None, mode: str | None) -> Paging:
    """Return how to translate addresses with these options.

    Where no vCPU says how many levels the tables have, those of the guest's Linux kernel do.
    """
    if cr3 is not None and mode is None and not memory.vcpus.vcpus:
        from ...guest.kernel.linux import linux_or_none
        from ...guest.translation import in_mode

        linux = linux_or_none(memory)
        if linux is not None:
            return in_mode(linux.paging.mode, cr3)
    return memory.paging(vcpu or 0, cr3, mode)


SPOOL_HELP = "If FILE is a pipe or compressed, the pages are first copied to a temporary file in $TMPDIR."


def complain_of(*images: Image) -> int:
    """Say why there may be more memory than could be read; return the exit status for that."""
    for image in images:
        for problem in image.memory.problems:
            complain(f"{image.name}: {problem}")
    return BAD if any(image.memory.problems or image.skipped for image in images) else GOOD


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

    def read_into(self, address: int, out: memoryview) -> None:
        self.offset += len(out)
        self._memory.read_into(address, out)

    def read_zeroed_into(self, first: int, out: memoryview) -> None:
        self.offset += len(out)
        self._memory.read_zeroed_into(first, out)

    def view(self, pfn: int) -> memoryview:
        self.offset += self._memory.page_size
        return self._memory.view(pfn)
