"""Builds x86 page tables in a piece of memory, with struct and literal numbers, independent of ksy/."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

PRESENT, WRITABLE, USER, LARGE = 0x1, 0x2, 0x4, 0x80
NO_EXECUTE = 1 << 63

# For each level from the top to level 1, the bits of an address that index its tables: (lowest bit, number of bits).
INDEX = {
    "2-level": [(22, 10), (12, 10)],
    "2-level, PSE": [(22, 10), (12, 10)],
    "PAE": [(30, 2), (21, 9), (12, 9)],
    "4-level": [(39, 9), (30, 9), (21, 9), (12, 9)],
    "5-level": [(48, 9), (39, 9), (30, 9), (21, 9), (12, 9)],
}


@dataclass
class Tables:
    """Page tables of one mode; they allocate pages from pfn `next_pfn` upwards."""

    mode: str
    next_pfn: int = 0x100
    memory: dict[int, bytearray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.root = self._table()

    @property
    def word(self) -> str:
        return "<I" if self.mode.startswith("2-level") else "<Q"

    def map(self, address: int, physical: int, level: int = 1, flags: int = PRESENT | WRITABLE | USER) -> None:
        """Map a page (a large one if `level` is above 1)."""
        table = self.root
        index = INDEX[self.mode]
        for number, (shift, bits) in zip(range(len(index), 0, -1), index, strict=True):
            at = table + (address >> shift & ((1 << bits) - 1)) * struct.calcsize(self.word)
            if number == level:
                self._write(at, self.entry(physical, level) | flags)
                return
            if not self._read(at) & PRESENT:
                # The top-level entries of PAE have neither a writable nor a user bit.
                rights = 0 if self.mode == "PAE" and number == 3 else WRITABLE | USER
                self._write(at, self._table() | PRESENT | rights)
            table = self._read(at) & 0xFFFFFFFFFF000

    def entry(self, physical: int, level: int) -> int:
        if level == 1:
            return physical
        if self.word == "<I":  # PSE-36 keeps bits 39-32 of the address in bits 20-13
            return physical & 0xFFC00000 | (physical >> 32) << 13 | LARGE
        return physical | LARGE

    def read(self, address: int, length: int) -> bytes:
        """Read physical memory; raise KeyError if there is none."""
        data = b""
        while len(data) < length:
            at = address + len(data)
            data += self.memory[at >> 12][at & 0xFFF :][: length - len(data)]
        return bytes(data)

    def _table(self) -> int:
        pfn, self.next_pfn = self.next_pfn, self.next_pfn + 1
        self.memory[pfn] = bytearray(4096)
        return pfn << 12

    def _read(self, at: int) -> int:
        return int(struct.unpack_from(self.word, self.memory[at >> 12], at & 0xFFF)[0])

    def _write(self, at: int, value: int) -> None:
        struct.pack_into(self.word, self.memory[at >> 12], at & 0xFFF, value)
