"""A guest's Linux kernel: its VMCOREINFO, checked, and its memory by linear addresses.

Source: Linux, arch/x86/include/asm/page_64_types.h (__START_KERNEL_map) and page_32_types.h (PAGE_OFFSET);
include/linux/utsname.h, struct uts_namespace; include/uapi/linux/utsname.h, struct new_utsname.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from ...errors import XenstreamError
from ...limits import LONGEST_KERNEL_READ
from ..memory import PhysicalMemory
from ..translation import FIVE_LEVEL, FOUR_LEVEL, PAE, TWO_LEVEL_PSE, Paging, paging_of
from .vmcoreinfo import Vmcoreinfo, candidates

_START_KERNEL_MAP = 0xFFFFFFFF80000000
_PAGE_OFFSET_32 = 0xC0000000

_LEN_UTS_FIELD = 65
_UTS_FIELDS = ("sysname", "nodename", "release", "version", "machine", "domainname")


class NoKernelError(XenstreamError):
    """There is no Linux kernel in this memory, or it does not say what is needed."""


@dataclass(frozen=True)
class Linux:
    """A Linux kernel in a guest's memory. `paging` translates its addresses; it needs no vCPU."""

    memory: PhysicalMemory
    vmcoreinfo: Vmcoreinfo
    paging: Paging

    @property
    def width(self) -> int:
        """Size of its pointers in bytes."""
        return 8 if self.paging.mode.is_signed else 4

    def read(self, address: int, length: int) -> bytes:
        """Return bytes at a linear address. Raises XenstreamError, also where that is more than any structure has."""
        if not 0 <= length <= LONGEST_KERNEL_READ:
            raise NoKernelError(f"{self.memory.name}: {length} bytes at {address:#x} are more than a kernel has there")
        return self.paging.read(self.memory.read_physical, address, length)

    def word(self, address: int, size: int | None = None) -> int:
        """Return a number of `size` bytes at a linear address, by default one as wide as a pointer."""
        return int.from_bytes(self.read(address, size or self.width), "little")

    def symbol(self, name: str) -> int:
        """Return the address of a symbol of VMCOREINFO. Raises NoKernelError if it is not there."""
        return self._needed(self.vmcoreinfo.symbol(name), f"symbol {name}")

    def offset(self, name: str) -> int:
        """Return the offset of a field. Raises NoKernelError if VMCOREINFO does not have it."""
        return self._needed(self.vmcoreinfo.offset(name), f"offset of {name}")

    def size(self, name: str) -> int:
        """Return the size of a structure. Raises NoKernelError if VMCOREINFO does not have it."""
        return self._needed(self.vmcoreinfo.size(name), f"size of {name}")

    def _needed(self, value: int | None, what: str) -> int:
        if value is None:
            raise NoKernelError(f"{self.memory.name}: the kernel's VMCOREINFO has no {what}")
        return value

    def uts(self) -> dict[str, str]:
        """Return what `uname` prints, by field of struct new_utsname. Raises XenstreamError."""
        start = self.symbol("init_uts_ns") + self.offset("uts_namespace.name")
        octets = self.read(start, _LEN_UTS_FIELD * len(_UTS_FIELDS))
        fields = struct.unpack(f"{_LEN_UTS_FIELD}s" * len(_UTS_FIELDS), octets)
        return {name: text(field) for name, field in zip(_UTS_FIELDS, fields, strict=True)}


def text(octets: bytes) -> str:
    """Return a string up to its NUL."""
    return octets.partition(b"\0")[0].decode("utf-8", "backslashreplace")


def find_linux(memory: PhysicalMemory) -> Linux:
    """Return the Linux kernel of a guest. Raises NoKernelError if there is none.

    A guest's memory can have several copies of VMCOREINFO, or those of other kernels in a file's cache. The kernel's
    own is the one whose page tables lead to a uts_namespace of the same release; without such a one, the first counts
    that has page tables at all.
    """
    second: Linux | None = None
    for vmcoreinfo in candidates(memory):
        for paging in _pagings(memory, vmcoreinfo):
            found = Linux(memory, vmcoreinfo, paging)
            try:
                if found.uts()["release"] == vmcoreinfo.release:
                    return found
            except XenstreamError:
                continue
            second = second or found
    if second is None:
        raise NoKernelError(f"{memory.name}: no Linux kernel is recognised in this memory (there is no VMCOREINFO)")
    return second


def linux_or_none(memory: PhysicalMemory) -> Linux | None:
    """Return the Linux kernel of a guest, None if there is none that is recognised."""
    try:
        return find_linux(memory)
    except NoKernelError:
        return None


def _pagings(memory: PhysicalMemory, vmcoreinfo: Vmcoreinfo) -> Iterator[Paging]:
    """Yield how the kernel's addresses may be translated: by its own first page table, or as a vCPU does."""
    root = vmcoreinfo.symbol("swapper_pg_dir")
    if root is not None and root >= _START_KERNEL_MAP:
        mode = FIVE_LEVEL if vmcoreinfo.number("pgtable_l5_enabled") else FOUR_LEVEL
        yield Paging(mode, root - _START_KERNEL_MAP + (vmcoreinfo.number("phys_base") or 0))
    elif root is not None and root >= _PAGE_OFFSET_32:
        mode = PAE if vmcoreinfo.values.get("CONFIG_X86_PAE") == "y" else TWO_LEVEL_PSE
        yield Paging(mode, root - _PAGE_OFFSET_32)
    for vcpu in memory.vcpus.vcpus:
        paging = paging_of(vcpu)
        if paging.mode.entry is not None:
            yield paging
