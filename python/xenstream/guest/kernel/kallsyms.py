"""The symbols of a kernel, from the table that it keeps of them, kallsyms.

Since Linux 6.0 VMCOREINFO says where the parts of the table are. A name is a length and as many tokens, each of which
stands for a string; the first character of the result is the symbol's type, as nm prints it. An address is a 32-bit
offset. With CONFIG_KALLSYMS_ABSOLUTE_PERCPU (x86 up to 6.14) one that is not negative is an address itself.
Source: Linux, kernel/kallsyms.c, kallsyms_expand_symbol and kallsyms_sym_address; scripts/kallsyms.c.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from ...errors import XenstreamError
from ...limits import LONGEST_SYMBOL, MOST_SYMBOLS
from .linux import Linux, NoKernelError

_TOKENS = 256
_LONG = 0x80  # of a length: it has a second byte, with its upper bits
_AT_ONCE = 1 << 16
_STEXT = "_stext"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol: its linear address in the running kernel, its type as nm prints it, its name."""

    address: int
    type: str
    name: str


def symbols(linux: Linux) -> list[Symbol]:
    """Return all symbols, in the order of the table. Raises XenstreamError if there is no table, or it is damaged."""
    count = linux.word(linux.symbol("kallsyms_num_syms"), 4)
    if not 0 < count <= MOST_SYMBOLS:
        raise _damaged(linux, f"it has {count} symbols")
    names = [*_names(linux, count)]
    return [Symbol(address, name[:1], name[1:]) for address, name in zip(_addresses(linux, names), names, strict=True)]


def _names(linux: Linux, count: int) -> Iterator[str]:
    tokens = _tokens(linux)
    data = _Bytes(linux, linux.symbol("kallsyms_names"))
    for _ in range(count):
        length = data.take(1)[0]
        if length & _LONG:
            length = length & _LONG - 1 | data.take(1)[0] << 7
        if length > LONGEST_SYMBOL:
            raise _damaged(linux, f"a name has {length} tokens")
        yield "".join([tokens[code] for code in data.take(length)])[: LONGEST_SYMBOL + 1]


def _tokens(linux: Linux) -> list[str]:
    index = linux.read(linux.symbol("kallsyms_token_index"), 2 * _TOKENS)
    starts = struct.unpack(f"<{_TOKENS}H", index)
    table = linux.symbol("kallsyms_token_table")
    octets = _lenient(linux, table, max(starts) + LONGEST_SYMBOL)
    return [octets[start:].partition(b"\0")[0][:LONGEST_SYMBOL].decode("ascii", "replace") for start in starts]


def _lenient(linux: Linux, address: int, most: int) -> bytes:
    """Return up to `most` bytes, fewer where no more are mapped."""
    size = linux.memory.page_size
    data = linux.read(address, size - address % size)
    while len(data) < most:
        try:
            data += linux.read(address + len(data), size)
        except XenstreamError:
            break
    return data


class _Bytes:
    """Takes bytes at an address, one piece after the other."""

    def __init__(self, linux: Linux, address: int) -> None:
        self._linux, self._address = linux, address
        self._held, self._at = b"", 0

    def take(self, length: int) -> bytes:
        if self._at + length > len(self._held):
            more = _lenient(self._linux, self._address, _AT_ONCE)
            self._held, self._at = self._held[self._at :] + more, 0
            self._address += len(more)
        found = self._held[self._at : self._at + length]
        if len(found) < length:
            raise _damaged(self._linux, "a name goes beyond what is mapped")
        self._at += length
        return found


def _addresses(linux: Linux, names: list[str]) -> list[int]:
    if linux.vmcoreinfo.symbol("kallsyms_offsets") is None:
        data = linux.read(linux.symbol("kallsyms_addresses"), linux.width * len(names))
        return [*struct.unpack(f"<{len(names)}{'Q' if linux.width == 8 else 'I'}", data)]
    base = linux.word(linux.symbol("kallsyms_relative_base"))
    offsets = struct.unpack(f"<{len(names)}i", linux.read(linux.symbol("kallsyms_offsets"), 4 * len(names)))
    mask = (1 << 8 * linux.width) - 1
    plain = [base + (offset & 0xFFFFFFFF) & mask for offset in offsets]
    stext = linux.vmcoreinfo.symbol(_STEXT)
    known = next((number for number, name in enumerate(names) if name[1:] == _STEXT), None)
    if known is not None and plain[known] == stext:
        return plain
    return [offset if offset >= 0 else base - 1 - offset & mask for offset in offsets]


def _damaged(linux: Linux, what: str) -> NoKernelError:
    return NoKernelError(f"{linux.memory.name}: the kernel's table of symbols is damaged: {what}")
