"""Simple ways to compute the same results, for `small`: slow, short, and independent of the package."""

from __future__ import annotations

import re
import struct
from collections import Counter
from collections.abc import Iterator
from typing import Any

_PFN = (1 << 52) - 1
_NO_PAGE = {5, 6, 7, 8, 13, 14, 15}
_XALLOC = 14
_PAGE = 4096

QEMU = b"QEVM\0\0\0\x03\x01\0\0\0\1\x04vga0\0\0\0\0\0\0\0\1abcd\x04\0\0\0\2\x03rtc\0\0\0\0\0\0\0\2efgh\0"


def written_sexp(value: Any) -> bytes:
    """Write an s-expression, with all atoms as strings."""
    if isinstance(value, list):
        return b"(" + b" ".join(map(written_sexp, value)) + b")"
    return b'"' + b"".join(b"\\%03d" % octet for octet in value) + b'"'


def is_worded(text: str, line: str) -> bool:
    """Say whether a line contains a message with gaps, which begins and ends with whole words."""
    pieces = [piece for piece in text.split("...") if piece]
    first, last = pieces[0][0], pieces[-1][-1]
    begins = "(?<![A-Za-z0-9_])" * (not text.startswith("...") and re.match(r"\w", first, re.ASCII) is not None)
    ends = "(?![A-Za-z0-9_])" * (not text.endswith("...") and re.match(r"\w", last, re.ASCII) is not None)
    return re.search(begins + ".*?".join(map(re.escape, pieces)) + ends, line, re.DOTALL) is not None


def integer(text: str) -> int | None:
    """Read text that people, too, would certainly read as a number."""
    if re.fullmatch("0|[1-9][0-9]{0,17}", text):
        return int(text)
    return int(text, 16) if re.fullmatch("0x[0-9a-fA-F]{1,16}", text) else None


def runs_of_entries(data: bytes) -> bytes:
    """Build pfn entries from instructions: each four bytes give a run."""
    words: list[int] = []
    for first, low, high, count in zip(*(data[n::4] for n in range(4)), strict=False):
        start = (high << 60 | first << 44 | low) - (high & 3)
        words += [(start + n) & (1 << 64) - 1 for n in range(count % 40)]
    return b"".join(word.to_bytes(8, "little") for word in words[:200])


def entries(raw: bytes, is_big: bool) -> list[tuple[int, int, int]]:
    """Return pfn, page type code and reserved bits of each entry."""
    words = struct.unpack(f"{'>' if is_big else '<'}{len(raw) // 8}Q", raw[: len(raw) // 8 * 8])
    return [(word & _PFN, word >> 60, word >> 52 & 0xFF) for word in words]


_BASES = (0, 500, 1 << 9, (1 << 16) - 9, 1 << 16, 1 << 20, (1 << 36) - 20, (1 << 52) - 600)


def batches(data: bytes) -> Iterator[tuple[int, int, int, bool]]:
    """Return first pfn, count and page type code of batches, and whether each is a run; three bytes each."""
    for where, count, kind in zip(data[::3], data[1::3], data[2::3], strict=False):
        many = 520 if count == 255 else count % 16 + 1
        yield _BASES[where >> 5] + (where & 31), many, kind & 15, bool(kind & 16)


class Pages:
    """The information of PageIndex, in dictionaries."""

    def __init__(self) -> None:
        self.codes: dict[int, int] = {}
        self.times: dict[int, int] = {}
        self.places: dict[int, int | None] = {}
        self.rounds: list[int] = []
        self.num_sent = 0
        self._last = -1

    def take(self, first: int, count: int, code: int, offset: int) -> None:
        """Add a run of pfn entries."""
        has_page = code not in _NO_PAGE
        if has_page:
            if first > self._last and self.rounds:
                self.rounds[-1] += count
            else:
                self.rounds.append(count)
            self.num_sent += count
            self._last = first + count - 1
        for number in range(count):
            pfn = first + number
            self.codes[pfn] = code
            if has_page:
                self.places[pfn] = offset + number * _PAGE
                self.times[pfn] = self.times.get(pfn, 0) + 1
            elif code == _XALLOC:
                self.places.setdefault(pfn, None)
            else:
                self.places.pop(pfn, None)

    def mentioned(self) -> set[int]:
        """Return all pfns, and their neighbours."""
        return {near for pfn in self.codes for near in (pfn - 1, pfn, pfn + 1) if 0 <= near <= _PFN}

    def place(self, pfn: int) -> tuple[bool, int | None]:
        """Return whether there is a page, and where."""
        return pfn in self.places, self.places.get(pfn)

    def present(self) -> list[int]:
        """Return all pfns that have a page."""
        return sorted(self.places)

    def num_of_types(self) -> dict[int, int]:
        """Return the number of pfns with each code."""
        return dict(sorted(Counter(self.codes.values()).items()))

    def num_of_times(self) -> dict[int, int]:
        """Return the number of pfns that were sent once, twice and so on."""
        return dict(sorted(Counter(self.times.values()).items()))


# Page tables. Source: Intel SDM volume 3, chapter "Paging".

_NUM_TABLES = 8
TABLES = b"\0\0\1\7\1\0\2\7\2\0\3\7\3\0\4\7\4\0\5\x87\2\1\6\x87\0\2\3\7\xff\0\0\0\xf2\1\1\1"


def tables(data: bytes, address_bits: int) -> tuple[bytes, list[int]]:
    """Build page tables from instructions of four bytes each: table, slot, target, flags; also return addresses to
    try.
    """
    memory = bytearray(_NUM_TABLES * _PAGE)
    addresses = [0, 1 << 22, (1 << 64) - 1]
    for table, slot, pfn, flags in zip(*(data[n::4] for n in range(4)), strict=False):
        if table >= 0xF0:
            low = pfn << 39 | slot << 30 | flags << 21 | slot << 12 | pfn
            addresses.append(low if table & 1 else low & (1 << address_bits) - 1 | table & 2 and (1 << 64) - 1 - low)
            continue
        number = (0, 1, 2, 3, 255, 256, 510, 511)[slot & 7] if slot < 128 else slot
        value = (pfn % _NUM_TABLES if flags & 4 else pfn << 4) << 12 | flags
        if flags & 8:
            value |= 1 << 63 | pfn << 44 | slot << 13
        at = table % _NUM_TABLES * _PAGE + number * 8
        memory[at : at + 8] = (value & (1 << 64) - 1).to_bytes(8, "little")
    return bytes(memory), addresses[:12]


def translate(mode: str, memory: bytes, address: int) -> tuple[int, int] | None:
    """Translate an address and return how far its page extends, None if it is not mapped. The top-level table is at
    0.
    """
    if mode == "off":
        return (address, _PAGE - address % _PAGE) if address < 1 << 32 else None
    wide = 8 if mode in ("PAE", "4-level", "5-level") else 4
    shifts = {"2-level": (22, 12), "2-level, PSE": (22, 12), "PAE": (30, 21, 12),
              "4-level": (39, 30, 21, 12), "5-level": (48, 39, 30, 21, 12)}[mode]  # fmt: skip
    large = {"2-level": (), "2-level, PSE": (22,), "PAE": (21,)}.get(mode, (21, 30))
    if mode in ("4-level", "5-level"):
        top = address >> (shifts[0] + 8)
        if top not in (0, (1 << 64 >> (shifts[0] + 8)) - 1):
            return None
    elif address >> 32:
        return None
    table = 0
    for shift in shifts:
        at = table + (address >> shift) % (_PAGE // wide) * wide
        if at + wide > len(memory):
            return None
        entry = int.from_bytes(memory[at : at + wide], "little")
        if not entry & 1:
            return None
        base = entry & ((1 << 52) - 1 if wide == 8 else (1 << 32) - 1) & -_PAGE
        if shift == 12 or (shift in large and entry & 0x80):
            size = 1 << shift
            if shift == 22:  # PSE-36: bits 32 to 39 are in the entry's bits 13 to 20
                base = entry & 0xFFC00000 | (entry >> 13 & 0xFF) << 32
            return (base & -size) + address % size, size - address % size
        table = base
    return None


def dumped(lines: list[str], address: int) -> bytes:
    """Parse the output of hexdump."""
    octets = b""
    before = b""
    starred = False
    for line in lines:
        if line == "*":
            starred = True
            continue
        at, _, rest = line.partition("  ")
        while starred and address + len(octets) < int(at, 16):
            octets += before
        starred = False
        assert address + len(octets) == int(at, 16)
        before = bytes.fromhex(rest.partition("|")[0]) if rest else b""
        octets += before
    return octets
