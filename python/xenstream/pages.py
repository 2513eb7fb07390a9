"""PAGE_DATA's pfn entries, decoded a whole batch at a time by the generated class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from . import encoding, layout
from .arrays import np
from .errors import EncodeError
from .formats import Libxc

if TYPE_CHECKING:
    from numpy.typing import NDArray

PageData = Libxc.DomainImage.PageData
PfnEntry = Libxc.DomainImage.PfnEntry

ENTRIES_AT_ONCE = 1 << 16


@dataclass(frozen=True, slots=True)
class PageTypes:
    """What each of the 16 page type codes means: bool arrays of length 16."""

    known: NDArray[np.bool_]
    has_page: NDArray[np.bool_]
    is_page_table: NDArray[np.bool_]
    is_populated: NDArray[np.bool_]


@cache
def page_types() -> PageTypes:
    """Ask the generated class about every type code."""
    types = PageTypes(*(np.zeros(16, dtype=bool) for _ in range(4)))
    size = layout.size_of(PfnEntry, False, is_le=True)
    for top in range(256):
        entry = layout.parse_bytes(PfnEntry, bytes(size - 1) + bytes([top]), False, is_le=True)
        types.known[entry.type_code] = entry.is_known_type
        types.has_page[entry.type_code] = entry.has_page
        types.is_page_table[entry.type_code] = entry.is_page_table
        types.is_populated[entry.type_code] = entry.is_populated
    return types


@cache
def size_of_entry() -> int:
    """Return the size of one pfn entry in octets."""
    return layout.size_of(PfnEntry, False, is_le=True)


@dataclass(frozen=True, slots=True)
class Entries:
    """Some pfn entries: arrays of equal length.

    `pfns`, uint64; `codes`, page type codes 0-15, uint64; `reserved`, bits 59-52,
    uint64.
    """

    pfns: NDArray[np.uint64]
    codes: NDArray[np.uint64]
    reserved: NDArray[np.uint64]

    def __len__(self) -> int:
        return len(self.pfns)

    def where(self, wanted: NDArray[np.bool_]) -> Entries:
        """Return just those entries."""
        return Entries(self.pfns[wanted], self.codes[wanted], self.reserved[wanted])


def decode(raw: bytes, is_big_endian: bool) -> Entries:
    """Decode the whole entries at the start of `raw`."""
    size = size_of_entry()
    rows = np.frombuffer(raw, dtype=np.uint8, count=len(raw) // size * size).reshape(-1, size)
    entry = layout.columns(PfnEntry, rows, is_big_endian, is_le=not is_big_endian)
    return Entries(entry.pfn, entry.type_code, entry.reserved)


def encode(entries: Entries, is_big_endian: bool) -> bytes:
    """Return the octets of pfn entries, the reverse of `decode`.

    Raises EncodeError for a number that has too many bits for its place.
    """
    places = encoding.shifts(PfnEntry, ("pfn", "type_code", "reserved"), False, is_le=True)
    words = np.zeros(len(entries), dtype=np.uint64)
    for name, values in (("pfn", entries.pfns), ("type_code", entries.codes), ("reserved", entries.reserved)):
        low, width = places[name]
        if len(values) and int(values.max()) >> width:
            raise EncodeError(f"{name} {int(values.max()):#x} has more than {width} bits")
        words |= values << np.uint64(low)
    return words.astype(">u8" if is_big_endian else "<u8").tobytes()


class PfnMap:
    """A number for each pfn, 0 where none was set; memory only for the parts in use.

    A stream can name pfns that lie far apart, so parts are small, and there is a limit on
    them, `most_parts`: what lies beyond it is not kept, and `overflowed` is set.
    """

    _BITS = 9
    _PARTS_AT_ONCE = 256

    def __init__(self, dtype: str, most_parts: int) -> None:
        self.overflowed = False
        self.most_parts = most_parts
        self._dtype = np.dtype(dtype)
        self._parts: dict[int, NDArray[Any]] = {}

    def set(self, pfns: NDArray[np.uint64], values: NDArray[Any] | int, keep: int = 0) -> None:
        """Set the numbers of `pfns`, but leave the bits of `keep`, and add `values` to these.

        Of a pfn that is there twice the last one counts.
        """
        for part, where in self._split(pfns):
            new = values if isinstance(values, int) else values[where]
            held = self._part(part, needed=bool(np.any(new)))
            if held is not None:
                index = self._index(pfns[where])
                held[index] = (held[index] & self._dtype.type(keep)) | new if keep else new

    def count(self, pfns: NDArray[np.uint64]) -> None:
        """Add 1 to the numbers of `pfns`, as often as each is there; they stop at the highest that fits."""
        for part, where in self._split(pfns):
            held = self._part(part, needed=True)
            if held is not None:
                more = np.bincount(self._index(pfns[where]), minlength=len(held))
                held[:] = np.minimum(held + more, np.iinfo(self._dtype).max)

    def _part(self, part: int, needed: bool) -> NDArray[Any] | None:
        """Return the numbers of a part, None if there are none and it is not `needed` or above the limit."""
        held = self._parts.get(part)
        if held is None and needed:
            if len(self._parts) >= self.most_parts:
                self.overflowed = True
                return None
            held = self._parts[part] = np.zeros(1 << self._BITS, dtype=self._dtype)
        return held

    def get(self, pfns: NDArray[np.uint64]) -> NDArray[Any]:
        """Return the numbers of `pfns`, an array of the map's dtype and the same length."""
        result = np.zeros(len(pfns), dtype=self._dtype)
        for part, where in self._split(pfns):
            held = self._parts.get(part)
            if held is not None:
                result[where] = held[self._index(pfns[where])]
        return result

    def get1(self, pfn: int) -> int:
        """Return the number of one pfn."""
        held = self._parts.get(pfn >> self._BITS)
        return 0 if held is None else int(held[pfn & ((1 << self._BITS) - 1)])

    def parts(self) -> Iterator[NDArray[Any]]:
        """Yield the numbers in pieces, in no order; pfns that were never set give 0."""
        yield from self._parts.values()

    def chunks(self) -> Iterator[tuple[NDArray[np.uint64], NDArray[Any]]]:
        """Yield what is not 0, ascending by pfn: pfns, uint64, and their numbers. Not too much at once."""
        parts = sorted(self._parts)
        for first in range(0, len(parts), self._PARTS_AT_ONCE):
            some = parts[first : first + self._PARTS_AT_ONCE]
            numbers = np.concatenate([self._parts[part] for part in some])
            starts = np.array(some, dtype=np.uint64) << np.uint64(self._BITS)
            pfns = (starts[:, None] + np.arange(1 << self._BITS, dtype=np.uint64)).ravel()
            is_set = numbers != 0
            if is_set.any():
                yield pfns[is_set], numbers[is_set]

    def _index(self, pfns: NDArray[np.uint64]) -> NDArray[np.intp]:
        return (pfns & np.uint64((1 << self._BITS) - 1)).astype(np.intp)

    def _split(self, pfns: NDArray[np.uint64]) -> Iterator[tuple[int, slice | NDArray[np.intp]]]:
        """Yield each part that `pfns` touch, and which of them lie in it, in their order."""
        if not len(pfns):
            return
        parts = pfns >> np.uint64(self._BITS)
        if parts.min() == parts.max():  # by far the most common: a batch walks up through the pfns
            yield int(parts[0]), slice(None)
            return
        order = np.argsort(parts, kind="stable")
        for where in np.split(order, np.flatnonzero(np.diff(parts[order])) + 1):
            yield int(parts[where[0]]), where
