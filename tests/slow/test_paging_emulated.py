"""Page tables are walked as an emulated processor (QEMU's, in unicorn) walks them."""

from __future__ import annotations

import random
import struct
from typing import Any

import pytest
from helpers import oracles
from helpers.page_modes import MODES, canonical
from helpers.pagetables import INDEX, Tables
from xenstream.errors import NotMappedError
from xenstream.guest.translation import Paging

UNTOUCHED = 0xDEADBEEF
PG_PE, PSE, PAE, LA57, LME_LMA = 0x80000001, 0x10, 0x20, 0x1000, 0x500
CONTROL = {  # cr4 and EFER of each mode
    "2-level": (0, 0), "2-level, PSE": (PSE, 0), "PAE": (PAE, 0),
    "4-level": (PAE, LME_LMA), "5-level": (PAE | LA57, LME_LMA),
}  # fmt: skip
LARGE_LEVELS = {"2-level, PSE": [2], "PAE": [2], "4-level": [2, 3], "5-level": [2, 3]}
CODE, CODE_FRAME = 0x7000, 0x40_0000
LOAD = {32: bytes.fromhex("8b03"), 64: bytes.fromhex("488b03")}  # load eax or rax from the address in ebx or rbx


@pytest.fixture(scope="module")
def unicorn() -> Any:
    oracles.offer()
    import unicorn
    import unicorn.x86_const  # noqa: F401 - unicorn does not load it

    return unicorn


class Processor:
    """An emulated processor with the page tables of a test, and memory that contains its own addresses."""

    def __init__(self, unicorn: Any, tables: Tables) -> None:
        self._x86 = x86 = unicorn.x86_const
        self._bits = 64 if CONTROL[tables.mode][1] else 32
        self._emulator = uc = unicorn.Uc(unicorn.UC_ARCH_X86, getattr(unicorn, f"UC_MODE_{self._bits}"))
        uc.ctl_set_cpu_model(x86.UC_CPU_X86_ICELAKE_SERVER)
        self._frames: set[int] = set()
        uc.hook_add(unicorn.UC_HOOK_INTR, lambda uc, *_: uc.emu_stop())
        tables.map(CODE, CODE_FRAME)
        for pfn, data in tables.memory.items():
            self.put(pfn, bytes(data))
        self.put(CODE_FRAME >> 12, LOAD[self._bits].ljust(4096, b"\x90"))
        cr4, efer = CONTROL[tables.mode]
        uc.reg_write(x86.UC_X86_REG_CR3, tables.root)
        uc.reg_write(x86.UC_X86_REG_CR4, cr4)
        uc.msr_write(0xC0000080, efer)
        uc.reg_write(x86.UC_X86_REG_CR0, PG_PE)

    def put(self, pfn: int, data: bytes | None = None) -> None:
        """Give a frame memory, by default filled with numbers that are their own addresses."""
        if pfn not in self._frames:
            self._frames.add(pfn)
            self._emulator.mem_map(pfn << 12, 4096)
            words = (pfn << 12 | offset for offset in range(0, 4096, 4))
            self._emulator.mem_write(
                pfn << 12, data or struct.pack("<1024I", *(word >> 2 & 0xFFFFFFFF for word in words))
            )

    def load(self, address: int) -> int | None:
        """Load from an address; return None if that faults, which leaves the register unchanged."""
        self._emulator.reg_write(self._x86.UC_X86_REG_EAX, UNTOUCHED)
        self._emulator.reg_write(getattr(self._x86, f"UC_X86_REG_{'R' if self._bits == 64 else 'E'}BX"), address)
        self._emulator.emu_start(CODE, CODE + len(LOAD[self._bits]), count=1)
        loaded = int(self._emulator.reg_read(self._x86.UC_X86_REG_EAX))
        return None if loaded == UNTOUCHED else loaded


@pytest.mark.parametrize("mode", INDEX)
def test_as_a_processor_does(unicorn: Any, mode: str) -> None:
    chance = random.Random(mode)
    tables = Tables(mode)
    targets = []
    for _ in range(60):
        level = chance.choice([1, *LARGE_LEVELS.get(mode, [])])
        size = 1 << INDEX[mode][-level][0]
        address = canonical(mode, chance.getrandbits(64)) & -size
        physical = (chance.getrandbits(36) | 1 << 35) & -size  # above the tables
        if mode == "2-level" or (mode == "2-level, PSE" and level == 1):
            physical = (physical | 1 << 31) & 0xFFFFFFFF
        if not any(abs(address - taken) < 1 << 30 for taken, _ in targets):
            tables.map(address, physical, level)
            targets.append((address, size))
    processor = Processor(unicorn, tables)
    compared = 0
    for start, size in targets:
        address = start + chance.randrange(0, size, 4)
        mine = Paging(MODES[mode], tables.root).translate(tables.read, address).physical
        processor.put(mine >> 12)
        assert processor.load(address) == mine >> 2 & 0xFFFFFFFF, hex(address)
        compared += 1
        absent = start + size
        with pytest.raises(NotMappedError):
            Paging(MODES[mode], tables.root).translate(tables.read, canonical(mode, absent))
        assert processor.load(canonical(mode, absent)) is None
    assert compared >= 3
