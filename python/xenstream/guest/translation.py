"""From a vCPU's linear addresses to guest-physical ones, through the guest's page tables.

The tables are read through a function, so nothing here depends on images. A linear address includes the base of its
segment; the flat segments of 64-bit code have base 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ..errors import NotMappedError, XenstreamError
from ..schema import layout
from ..schema.names import GuestType, PageTable
from .vcpu import VcpuRegisters

ReadPhysical = Callable[[int, int], bytes]
"""Returns bytes at a guest-physical address, given the address and a length. Raises XenstreamError."""


@dataclass(frozen=True, slots=True)
class Mode:
    """A paging mode. Source: Intel SDM volume 3, chapter "Paging".

    `address_bits` is the width of linear addresses; `entry` the generated class of the
    tables' entries, None without tables; `largest` the highest level at which an entry can map a large page.
    """

    name: str
    address_bits: int
    entry: Any = None
    largest: int = 1

    @property
    def is_signed(self) -> bool:
        """Whether addresses have 64 bits, in which the bits above `address_bits` repeat the topmost of these."""
        return self.address_bits > OFF.address_bits

    @property
    def levels(self) -> int:
        """Number of levels of tables."""
        return -(-(self.address_bits - _page_bits()) // self._index_bits)

    def shift(self, level: int) -> int:
        """Return how many bits of an address are below those that index a table of `level`."""
        return _page_bits() + (level - 1) * self._index_bits

    @property
    def len_root(self) -> int:
        """Size of the topmost table in bytes, and alignment of its address."""
        return int(layout.size_of(self.entry)) << (self.address_bits - self.shift(self.levels))

    @property
    def _index_bits(self) -> int:
        return (len_page() // layout.size_of(self.entry)).bit_length() - 1


def len_page() -> int:
    """Return the bytes of a page."""
    return layout.constant(PageTable, "len_page")


def _page_bits() -> int:
    return len_page().bit_length() - 1


OFF = Mode("off", 32)
TWO_LEVEL = Mode("2-level", 32, PageTable.Entry4)
TWO_LEVEL_PSE = Mode("2-level, PSE", 32, PageTable.Entry4, largest=2)
PAE = Mode("PAE", 32, PageTable.Entry8, largest=2)
FOUR_LEVEL = Mode("4-level", 48, PageTable.Entry8, largest=3)
FIVE_LEVEL = Mode("5-level", 57, PageTable.Entry8, largest=3)

MODES = {mode.name: mode for mode in (FOUR_LEVEL, FIVE_LEVEL)} | {
    "pae": PAE,
    "2-level": TWO_LEVEL_PSE,
}
"""Modes by the names that people give; large pages of the mode with two levels are recognised."""

_PHYSICAL = (1 << 52) - 1  # the bits of an address that cr3 can hold


@dataclass(frozen=True, slots=True)
class Mapping:
    """The place of a linear address: `physical`, and `length` in bytes to the end of its page, large or not."""

    physical: int
    length: int


@dataclass(frozen=True, slots=True)
class Paging:
    """How addresses are translated: `root` is the physical address of the topmost table."""

    mode: Mode
    root: int = 0

    def translate(self, read: ReadPhysical, address: int) -> Mapping:
        """Return the place of `address`. Raises NotMappedError if it is not mapped."""
        self._check(address)
        if self.mode.entry is None:
            return Mapping(address, len_page() - address % len_page())
        table = self.root
        for level in range(self.mode.levels, 0, -1):
            entry = self._entry(read, address, level, table)
            size = 1 << self.mode.shift(level)
            if level == 1 or (level <= self.mode.largest and entry.is_large):
                pfn = entry.pfn if level == 1 else entry.pfn_large
                return Mapping((pfn * len_page() & -size) + address % size, size - address % size)
            table = entry.pfn * len_page()
        raise AssertionError("level 1 maps or raises")

    def runs(self, read: ReadPhysical, address: int, length: int) -> Iterator[tuple[int, int]]:
        """Yield the places of `length` bytes from `address` on, in pieces: (physical address, bytes)."""
        while length > 0:
            mapping = self.translate(read, address)
            part = min(length, mapping.length)
            yield mapping.physical, part
            address += part
            length -= part

    def read(self, read: ReadPhysical, address: int, length: int) -> bytes:
        """Return `length` bytes at a linear address. Raises NotMappedError, and what `read` raises."""
        return b"".join(read(physical, part) for physical, part in self.runs(read, address, length))

    def _check(self, address: int) -> None:
        bits = self.mode.address_bits
        if self.mode.is_signed:
            low = address & ((1 << bits) - 1)
            fits = address == (low if not low >> (bits - 1) else low | (1 << 64) - (1 << bits))
        else:
            fits = 0 <= address < 1 << bits
        if not fits:
            raise NotMappedError(f"{address:#x} is no address of {bits} bits (paging: {self.mode.name})")

    def _entry(self, read: ReadPhysical, address: int, level: int, table: int) -> Any:
        size = layout.size_of(self.mode.entry)
        index = (address & ((1 << self.mode.address_bits) - 1)) >> self.mode.shift(level)
        at = table + index % (len_page() // size) * size
        try:
            raw = read(at, size)
        except XenstreamError as error:
            raise NotMappedError(f"{address:#x}: its page table of level {level} cannot be read: {error}") from error
        entry = layout.parse_bytes(self.mode.entry, raw)
        if not entry.is_present:
            where = f"the entry of level {level} at physical {at:#x}"
            raise NotMappedError(
                f"{address:#x} is not mapped: {where} is {int.from_bytes(raw, 'little'):#x}, not present"
            )
        return entry


def paging_of(vcpu: VcpuRegisters, root: int | None = None) -> Paging:
    """Return how a vCPU translates addresses; `root` replaces the table that its cr3 names.

    In the stream, a PV guest's cr3 and tables contain pfns. The cr3 of a 64-bit PV guest is that of its kernel.
    """
    cr3 = _register(vcpu, "cr3")
    if vcpu.guest_type == GuestType.x86_pv.name:
        mode = FOUR_LEVEL if vcpu.bits > PAE.address_bits else PAE
        found = cr3.pfn * len_page()
    else:
        mode = _hvm_mode(vcpu)
        found = cr3.value
    if mode.entry is None:
        if root is not None:
            raise NotMappedError(f"vCPU {vcpu.vcpu} has paging off, so there is no page table for it to use")
        return Paging(mode)
    return Paging(mode, (found if root is None else root) & _PHYSICAL & -mode.len_root)


def paging_in(mode: str, root: int) -> Paging:
    """Return how addresses are translated in a mode of MODES, from the topmost table at physical address `root`."""
    return in_mode(MODES[mode], root)


def in_mode(mode: Mode, root: int) -> Paging:
    """Return how addresses are translated from the topmost table at physical address `root`."""
    return Paging(mode, root & _PHYSICAL & -mode.len_root)


def _hvm_mode(vcpu: VcpuRegisters) -> Mode:
    cr4 = _register(vcpu, "cr4").flags
    if "PG" not in _register(vcpu, "cr0").flags:
        return OFF
    if "LMA" in _register(vcpu, "efer").flags:
        return FIVE_LEVEL if "LA57" in cr4 else FOUR_LEVEL
    if "PAE" in cr4:
        return PAE
    return TWO_LEVEL_PSE if "PSE" in cr4 else TWO_LEVEL


def _register(vcpu: VcpuRegisters, name: str) -> Any:
    return next(register for register in (*vcpu.control, *vcpu.msrs) if register.name == name)
