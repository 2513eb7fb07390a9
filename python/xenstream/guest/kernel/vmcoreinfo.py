r"""Linux' description of itself for crash dumps, VMCOREINFO.

A kernel with CONFIG_CRASH_CORE (since 5.8 CONFIG_VMCORE_INFO) keeps an ELF note in memory, which kexec hands to the
kernel that dumps memory: name "VMCOREINFO", type 0, and lines such as `OSRELEASE=6.1.0`, `SYMBOL(swapper_pg_dir)=ff..`
(hex), `OFFSET(list_head.next)=0`, `SIZE(page)=64`, `LENGTH(free_area.free_list)=5`, `NUMBER(phys_base)=0` (decimal).
Addresses are those of the running kernel, after KASLR.
Source: Linux, kernel/crash_core.c, crash_save_vmcoreinfo_init and update_vmcoreinfo_note;
arch/x86/kernel/machine_kexec_64.c, arch_crash_save_vmcoreinfo; Documentation/admin-guide/kdump/vmcoreinfo.rst.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Protocol

from ...errors import XenstreamError
from ...limits import LONGEST_VMCOREINFO, MOST_VMCOREINFO_LOOKED_AT
from .. import search

NAME = b"VMCOREINFO"


class Memory(search.Memory, Protocol):
    """The memory in which it is."""

    def read_physical(self, address: int, length: int) -> bytes: ...


_HEADER = struct.Struct("<III")
_NAME = NAME + b"\0"
_PADDED = -(-len(_NAME) // 4) * 4
_START = b"OSRELEASE="


@dataclass(frozen=True)
class Vmcoreinfo:
    """The text of the note, and the guest-physical `address` of the note."""

    address: int
    text: str

    @cached_property
    def values(self) -> dict[str, str]:
        """The value of each line by what is before its `=`; of two lines with the same name the last counts."""
        pairs = (line.partition("=") for line in self.text.splitlines())
        return {name: value for name, sign, value in pairs if sign}

    @property
    def release(self) -> str:
        """The release of the kernel, as `uname -r` prints it."""
        return self.values["OSRELEASE"]

    def _number(self, name: str, base: int) -> int | None:
        try:
            return int(self.values[name], base)
        except (KeyError, ValueError):
            return None

    def symbol(self, name: str) -> int | None:
        """Return the linear address of a symbol."""
        return self._number(f"SYMBOL({name})", 16)

    def offset(self, name: str) -> int | None:
        """Return the offset of a field, `struct.field`, in bytes."""
        return self._number(f"OFFSET({name})", 10)

    def size(self, name: str) -> int | None:
        """Return the size of a structure in bytes."""
        return self._number(f"SIZE({name})", 10)

    def number(self, name: str) -> int | None:
        """Return a number that the kernel names, such as phys_base."""
        return self._number(f"NUMBER({name})", 10)

    @property
    def kernel_offset(self) -> int:
        """How far KASLR has moved the kernel, in bytes."""
        return self._number("KERNELOFFSET", 16) or 0

    @property
    def descriptor(self) -> bytes:
        """The text as the note has it."""
        return self.text.encode("latin-1")


def candidates(memory: Memory) -> Iterator[Vmcoreinfo]:
    """Yield what looks like the note, in the order of addresses; not too many."""
    matches = search.find(memory, search.compile_bytes(_NAME.ljust(_PADDED, b"\0") + _START))
    for match in islice(matches, MOST_VMCOREINFO_LOOKED_AT):
        found = _note(memory, match.address - _HEADER.size)
        if found is not None:
            yield found


def _note(memory: Memory, address: int) -> Vmcoreinfo | None:
    """Return the note at an address, None if that is none."""
    try:
        len_name, length, kind = _HEADER.unpack(memory.read_physical(address, _HEADER.size))
        if (len_name, kind) != (len(_NAME), 0) or not len(_START) < length <= LONGEST_VMCOREINFO:
            return None
        octets = memory.read_physical(address + _HEADER.size + _PADDED, length)
    except (XenstreamError, struct.error):
        return None
    if not octets.isascii() or not all(character >= 0x20 or character == 0x0A for character in octets):
        return None
    found = Vmcoreinfo(address, octets.decode("ascii"))
    return found if found.release else None
