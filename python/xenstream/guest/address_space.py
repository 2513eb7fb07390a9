"""All linear addresses that page tables map, in ranges.

`translation.py` looks up one address. This module walks the tables from the topmost one downwards, and reads each once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._lazy import np
from .._tuples import NamedTuple
from ..errors import XenstreamError
from ..limits import MOST_ALIASES, MOST_TABLES_WALKED
from ..schema import layout
from ..schema.names import PageTable
from ..schema.page_table_entries import bits_of
from .translation import Mode, Paging, len_page

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Words = NDArray[np.uint64]

ReadPhysical = Callable[[int, int], bytes]

WRITE, USER, EXECUTE = 1, 2, 4
"""Rights of a range, as bits. Without USER only the kernel can use it."""

_ALL = WRITE | USER | EXECUTE
_WHOLE = 1 << 32  # bytes that a vCPU without paging can address


class Range(NamedTuple):
    """Linear addresses that are mapped to adjacent guest-physical ones with the same rights; `length` in bytes."""

    linear: int
    physical: int
    length: int
    rights: int

    @property
    def delta(self) -> int:
        """The linear address less the physical one."""
        return self.linear - self.physical


class AddressSpace:
    """What one or more top-level tables map.

    Ranges of later tables at addresses that an earlier one maps are the caller's to leave out. A table above level 1
    that is reached at more than MOST_ALIASES addresses, and one that an entry names which comes after another entry of
    the same table with the same name, is an alias: `aliases` counts them. Linux' espfix maps one page 65536 times in
    this way, and a table that names itself has no end. `is_partial`: there are more than MOST_TABLES_WALKED tables.
    """

    def __init__(self, read: ReadPhysical) -> None:
        self._read = read
        self._walked: dict[tuple[int, int], list[int]] = {}
        self.aliases = 0
        self.is_partial = False
        self._left = MOST_TABLES_WALKED

    def ranges(self, paging: Paging, joins_rights: bool = False) -> Iterator[Range]:
        """Yield what a top-level table maps, ascending, in ranges as long as possible.

        Leaves out tables that were walked before at the same address, as those of the kernel for every process.
        With `joins_rights` the rights of a range are those of its first page.
        """
        if paging.mode.entry is None:
            yield Range(0, 0, _WHOLE, _ALL)
            return
        yield from _joined(self._table(paging.mode, paging.mode.levels, paging.root, 0, _ALL), joins_rights)

    def _table(self, mode: Mode, level: int, table: int, base: int, rights: int) -> Iterator[_Pages]:
        """Yield what a table of a level above 1 maps, ascending."""
        words = self._entries(mode, level, table)
        if words is None or not self._is_new(level, table, base):
            return
        if level == 2:
            yield self._last_levels(mode, words, base, rights)
            return
        bits, seen = bits_of(mode.entry), set[int]()
        for number in np.flatnonzero(words & np.uint64(bits.present)).tolist():
            word = int(words[number])
            linear = _canonical(mode, base + (number << mode.shift(level)))
            # The entries of the topmost table of PAE have no rights.
            own = _ALL if mode.levels == level and len(words) < len_page() // bits.size else _rights_of(word, mode)
            if level <= mode.largest and word & bits.large:
                size = 1 << mode.shift(level)
                yield _Pages.one(linear, word & bits.pfn & -size, size, rights & own)
            elif word & bits.pfn in seen:
                self.aliases += 1
            else:
                seen.add(word & bits.pfn)
                yield from self._table(mode, level - 1, word & bits.pfn, linear, rights & own)

    def _is_new(self, level: int, table: int, base: int) -> bool:
        bases = self._walked.setdefault((level, table), [])
        if base in bases:
            return False
        if len(bases) >= MOST_ALIASES:
            self.aliases += 1
            return False
        bases.append(base)
        return True

    def _last_levels(self, mode: Mode, words: Words, base: int, rights: int) -> _Pages:
        """Return what a table of level 2 maps, and the tables of level 1 that it names."""
        bits = bits_of(mode.entry)
        present = np.flatnonzero(words & np.uint64(bits.present))
        large = words[present] & np.uint64(bits.large) != 0 if mode.largest >= 2 else np.zeros(len(present), dtype=bool)
        first = np.unique(words[present] & np.uint64(bits.pfn), return_index=True)[1]
        is_first = np.zeros(len(present), dtype=bool)
        is_first[first] = True
        self.aliases += int(np.count_nonzero(~large & ~is_first))
        parts = [self._large(mode, words, present[large], base, rights)]
        numbers: list[int] = []
        tables: list[Words] = []
        for number in present[~large & is_first].tolist():
            table = self._entries(mode, 1, int(words[number]) & bits.pfn)
            if table is not None:
                numbers.append(number)
                tables.append(table)
        if tables:
            parts.append(self._small(mode, words, np.array(numbers), np.stack(tables), base, rights))
        return _Pages.sorted(parts)

    def _large(self, mode: Mode, words: Words, numbers: NDArray[np.intp], base: int, rights: int) -> _Pages:
        size, mask = 1 << mode.shift(2), bits_of(mode.entry).pfn
        linear = numbers.astype(np.uint64) * np.uint64(size) + np.uint64(base)
        found = words[numbers]
        physical = found & np.uint64(mask & -size)
        if mode.entry is PageTable.Entry4:  # some bits of an address are elsewhere in such an entry
            parsed = [layout.parse_bytes(mode.entry, word.to_bytes(4, "little")) for word in found.tolist()]
            physical = np.array([entry.pfn_large * len_page() for entry in parsed], dtype=np.uint64)
        return _Pages(linear, physical, np.full(len(linear), size, np.uint64), _rights(found, mode) & np.uint8(rights))

    def _small(
        self, mode: Mode, words: Words, numbers: NDArray[np.intp], tables: Words, base: int, rights: int
    ) -> _Pages:
        bits = bits_of(mode.entry)
        which, entries = np.nonzero(tables & np.uint64(bits.present))
        found = tables[which, entries]
        linear = (numbers[which].astype(np.uint64) << np.uint64(mode.shift(2))) + np.uint64(base)
        linear += entries.astype(np.uint64) * np.uint64(len_page())
        above = _rights(words[numbers], mode)[which]
        own = _rights(found, mode) & above & np.uint8(rights)
        return _Pages(linear, found & np.uint64(bits.pfn), np.full(len(linear), len_page(), np.uint64), own)

    def _entries(self, mode: Mode, level: int, table: int) -> Words | None:
        """Return the entries of a table, None if it cannot be read or there have been too many."""
        if self._left <= 0:
            self.is_partial = True
            return None
        self._left -= 1
        length = mode.len_root if level == mode.levels else len_page()
        try:
            octets = self._read(table, length)
        except XenstreamError:
            return None
        return np.frombuffer(octets, dtype=f"<u{bits_of(mode.entry).size}").astype(np.uint64)


def _canonical(mode: Mode, address: int) -> int:
    bits = mode.address_bits
    return address | (1 << 64) - (1 << bits) if mode.is_signed and address >> (bits - 1) & 1 else address


def _rights_of(word: int, mode: Mode) -> int:
    return int(_rights(np.array([word], dtype=np.uint64), mode)[0])


def _rights(words: Words, mode: Mode) -> NDArray[np.uint8]:
    bits = bits_of(mode.entry)
    pairs = ((bits.writable, WRITE), (bits.user, USER))
    found = sum((words & np.uint64(mask) != 0).astype(np.uint8) * np.uint8(right) for mask, right in pairs)
    forbidden = words & np.uint64(bits.no_execute) != 0
    result: NDArray[np.uint8] = found | np.where(forbidden, np.uint8(0), np.uint8(EXECUTE))
    return result


@dataclass(slots=True)
class _Pages:
    """Pages, ascending by linear address, uint64 and, for the rights, uint8."""

    linear: Words
    physical: Words
    length: Words
    rights: NDArray[np.uint8]

    @classmethod
    def one(cls, linear: int, physical: int, length: int, rights: int) -> _Pages:
        column = np.array([[linear], [physical], [length]], dtype=np.uint64)
        return cls(column[0], column[1], column[2], np.array([rights], dtype=np.uint8))

    @classmethod
    def sorted(cls, parts: list[_Pages]) -> _Pages:
        if len(parts) == 1:
            return parts[0]
        order = np.argsort(np.concatenate([part.linear for part in parts]), kind="stable")
        return cls(
            np.concatenate([part.linear for part in parts])[order],
            np.concatenate([part.physical for part in parts])[order],
            np.concatenate([part.length for part in parts])[order],
            np.concatenate([part.rights for part in parts])[order],
        )

    def ranges(self, joins_rights: bool) -> Iterator[Range]:
        """Yield the pages, joined to ranges."""
        if not len(self.linear):
            return
        breaks = self.linear[1:] != self.linear[:-1] + self.length[:-1]
        breaks |= self.physical[1:] != self.physical[:-1] + self.length[:-1]
        if not joins_rights:
            breaks |= self.rights[1:] != self.rights[:-1]
        firsts = np.concatenate([[0], np.flatnonzero(breaks) + 1])
        lengths = np.add.reduceat(self.length, firsts)
        columns = (self.linear[firsts], self.physical[firsts], lengths, self.rights[firsts])
        yield from map(Range, *(column.tolist() for column in columns))


def _joined(pieces: Iterable[_Pages], joins_rights: bool) -> Iterator[Range]:
    """Yield ranges, also where one goes on in the next piece."""
    held: Range | None = None
    for piece in pieces:
        for item in piece.ranges(joins_rights):
            follows = (
                held is not None
                and item.linear == held.linear + held.length
                and item.physical == held.physical + held.length
                and (joins_rights or item.rights == held.rights)
            )
            if held is not None and follows:
                held = held._replace(length=held.length + item.length)
                continue
            if held is not None:
                yield held
            held = item
    if held is not None:
        yield held


def direct_map(ranges: Iterable[Range]) -> int | None:
    """Return where memory as a whole is mapped: by how much linear addresses there exceed physical ones.

    That is the difference that most of the mapped bytes have. None if nothing is mapped.
    """
    sizes = Counter[int]()
    for item in ranges:
        sizes[item.delta] += item.length
    return max(sizes, key=lambda delta: sizes[delta]) if sizes else None


def without(ranges: Iterable[Range], taken: list[Range]) -> Iterator[Range]:
    """Yield ranges without the linear addresses that `taken` has, both ascending."""
    at = 0
    for item in ranges:
        start, end = item.linear, item.linear + item.length
        while at < len(taken) and taken[at].linear + taken[at].length <= start:
            at += 1
        which = at
        while start < end:
            other = taken[which] if which < len(taken) else None
            stop = end if other is None else max(start, min(end, other.linear))
            if stop > start:
                yield item._replace(linear=start, physical=start - item.delta, length=stop - start)
            start = end if other is None else max(stop, other.linear + other.length)
            which += 1


def merged(first: list[Range], second: Iterable[Range]) -> list[Range]:
    """Return the ranges of both, ascending; where both map an address, that of the first counts."""
    return sorted([*first, *without(second, first)])
