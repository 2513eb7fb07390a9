"""PAGE_DATA's pfn entries, a whole batch at a time.

What the bits of an entry mean the generated class says, once for each bit and each page type.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from . import encoding, layout
from .errors import EncodeError
from .formats import Libxc
from .lazy import np
from .limits import ENTRIES_AT_ONCE, MOST_RUNS_OF_ENTRIES

if TYPE_CHECKING:
    from numpy.typing import NDArray

PageData = Libxc.DomainImage.PageData
PfnEntry = Libxc.DomainImage.PfnEntry


@cache
def size_of_entry() -> int:
    """Return the size of one pfn entry in octets."""
    return layout.size_of(PfnEntry, False, is_le=True)


_FIELDS = ("pfn", "type_code", "reserved")


@cache
def _places() -> dict[str, tuple[int, int]]:
    """Return the lowest bit and the number of bits of each field of a pfn entry."""
    return encoding.shifts(PfnEntry, _FIELDS, False, is_le=True)


@cache
def entry_of_type(code: int) -> Any:
    """Return a generated PfnEntry of the page type with this code, 0 to 15."""
    number = code << _places()["type_code"][0]
    return layout.parse_bytes(PfnEntry, number.to_bytes(size_of_entry(), "little"), False, is_le=True)


class PageTypes(NamedTuple):
    """What each of the 16 page type codes means: bool arrays of length 16."""

    known: NDArray[np.bool_]
    has_page: NDArray[np.bool_]
    is_page_table: NDArray[np.bool_]
    is_populated: NDArray[np.bool_]


@cache
def page_types() -> PageTypes:
    """Ask the generated class about every type code."""
    entries = [entry_of_type(code) for code in range(16)]
    return PageTypes(
        np.array([entry.is_known_type for entry in entries]),
        np.array([entry.has_page for entry in entries]),
        np.array([entry.is_page_table for entry in entries]),
        np.array([entry.is_populated for entry in entries]),
    )


class Run(NamedTuple):
    """Entries that differ in their pfns only, which count up from `first`."""

    first: int
    num_pfns: int
    code: int
    reserved: int

    @property
    def last(self) -> int:
        """The last pfn."""
        return self.first + self.num_pfns - 1


class Entries:
    """Some pfn entries, decoded when they are asked for."""

    def __init__(self, raw: bytes, is_big_endian: bool) -> None:
        """Take the whole entries at the start of `raw`."""
        self._count, rest = divmod(len(raw), size_of_entry())
        self._raw = raw[:-rest] if rest else raw
        self._is_big_endian = is_big_endian
        self._runs: Sequence[Run] | None = None

    @classmethod
    def of(cls, pfns: NDArray[np.uint64], codes: NDArray[np.uint64], reserved: NDArray[np.uint64]) -> Entries:
        """Make entries of arrays."""
        made = cls(b"", False)
        made._count = len(pfns)
        made._runs, made.pfns, made.codes, made.reserved = (), pfns, codes, reserved
        return made

    def __len__(self) -> int:
        return self._count

    def num_pages(self) -> int:
        """Return how many of them have a page. Keeps no arrays."""
        if self.runs:
            return sum(run.num_pfns for run in self.runs if entry_of_type(run.code).has_page)
        return int(np.count_nonzero(page_types().has_page[self._field("type_code").astype(np.intp)]))

    def where(self, wanted: NDArray[np.bool_]) -> Entries:
        """Return just those entries."""
        return Entries.of(self.pfns[wanted], self.codes[wanted], self.reserved[wanted])

    @property
    def runs(self) -> Sequence[Run]:
        """All of them as runs, none if they would be many. Needs no arrays."""
        if self._runs is None:
            whole = _as_run(self._raw, self._is_big_endian)
            self._runs = [whole] if whole is not None else _as_runs(self._raw, self._is_big_endian)
        return self._runs

    @cached_property
    def pfns(self) -> NDArray[np.uint64]:
        """The pfns, uint64."""
        return self._field("pfn")

    @cached_property
    def codes(self) -> NDArray[np.uint64]:
        """Page type codes 0-15, uint64."""
        return self._field("type_code")

    @cached_property
    def reserved(self) -> NDArray[np.uint64]:
        """Bits 59-52, uint64."""
        return self._field("reserved")

    def _field(self, name: str) -> NDArray[np.uint64]:
        low, width = _places()[name]
        return (self._numbers >> np.uint64(low)) & np.uint64((1 << width) - 1)

    @cached_property
    def _numbers(self) -> NDArray[np.uint64]:
        return np.frombuffer(self._raw, dtype=f"{'>' if self._is_big_endian else '<'}u{size_of_entry()}")


_LOW = 1 << 16

_LONG = 256
"""Entries for which it pays to count through all _LOW numbers, which then serve the next records, too."""


@cache
def _counting() -> tuple[bytes, bytes]:
    """Return the lowest octets of all numbers below _LOW, and the octets above these."""
    octets = bytes(range(256))
    return octets * 256, b"".join(octets[n : n + 1] * 256 for n in octets)


@cache
def _lowest(is_big_endian: bool) -> bytes:
    """Return all numbers below _LOW, as the entries of one run have them."""
    size = size_of_entry()
    numbers = bytearray(size * _LOW)
    for weight, octets in enumerate(_counting()):
        numbers[_at(weight, is_big_endian) :: size] = octets
    return bytes(numbers)


@lru_cache(maxsize=2)
def _counted(first: int, is_big_endian: bool) -> memoryview:
    """Return _LOW numbers from `first` on, a multiple of that, as the entries of one run have them."""
    size = size_of_entry()
    numbers = bytearray(_lowest(is_big_endian))
    for weight, octet in enumerate(first.to_bytes(size, "little")):
        if octet:
            numbers[_at(weight, is_big_endian) :: size] = bytes([octet]) * _LOW
    return memoryview(numbers)


def _at(weight: int, is_big_endian: bool) -> int:
    """Return where in an entry the octet of this weight stands."""
    return size_of_entry() - 1 - weight if is_big_endian else weight


def _as_run(raw: bytes, is_big_endian: bool) -> Run | None:
    """Compare with what one run has: nearly all records of real streams are one, and this is how to tell that fast."""
    size = size_of_entry()
    count = len(raw) // size
    number = int.from_bytes(raw[:size], "big" if is_big_endian else "little")
    low = number % _LOW
    if not count or low + count > _LOW:
        return None
    if int.from_bytes(raw[-size:], "big" if is_big_endian else "little") != number + count - 1:
        return None
    if count >= _LONG:
        is_run = raw.startswith(_counted(number - low, is_big_endian)[low * size : (low + count) * size])
    else:
        is_run = all(_counts_up(raw, low, weight, is_big_endian) for weight in range(size - 1, -1, -1))
    return _run(number, count) if is_run else None


def _counts_up(raw: bytes, low: int, weight: int, is_big_endian: bool) -> bool:
    """Whether the octets of this weight are those of one run that begins with `low` modulo _LOW."""
    size, at = size_of_entry(), _at(weight, is_big_endian)
    count = len(raw) // size
    expected = _counting()[weight][low : low + count] if weight < 2 else raw[at : at + 1] * count
    return raw[at::size] == expected


def _as_runs(raw: bytes, is_big_endian: bool) -> list[Run]:
    """Split where the highest octet changes, which holds no bit of a pfn; return no runs if they are many."""
    size = size_of_entry()
    highest = raw[0 if is_big_endian else size - 1 :: size]
    runs: list[Run] = []
    start = 0
    while start < len(highest):
        end = len(highest) - len(highest[start:].lstrip(highest[start : start + 1]))
        part = raw[start * size : end * size]
        whole = _as_run(part, is_big_endian)
        some = [whole] if whole is not None else _one_by_one(part, is_big_endian)
        runs += some
        if not some or len(runs) >= MOST_RUNS_OF_ENTRIES:
            return []
        start = end
    return runs


def _one_by_one(raw: bytes, is_big_endian: bool) -> list[Run]:
    """Go through the entries one by one; return no runs if they are more than MOST_RUNS_OF_ENTRIES."""
    numbers = array("Q", raw)
    if is_big_endian != (sys.byteorder == "big"):
        numbers.byteswap()
    no_pfn = 1 << _places()["pfn"][1]
    runs, start, following = [], 0, numbers[0]
    for index, number in enumerate(numbers):
        if number != following or (index and not number % no_pfn):
            runs.append(_run(numbers[start], index - start))
            start, following = index, number
            if len(runs) == MOST_RUNS_OF_ENTRIES:
                return []
        following += 1
    return [*runs, _run(numbers[start], len(numbers) - start)]


@cache
def _masks() -> list[tuple[int, int]]:
    return [(low, (1 << width) - 1) for low, width in map(_places().__getitem__, _FIELDS)]


def _run(number: int, count: int) -> Run:
    (pfn, no_pfn), (code, no_code), (reserved, no_reserved) = _masks()
    return Run(number >> pfn & no_pfn, count, number >> code & no_code, number >> reserved & no_reserved)


def encode(entries: Entries, is_big_endian: bool) -> bytes:
    """Return the octets of pfn entries, the reverse of what `Entries` does.

    Raises EncodeError for a number that has too many bits for its place.
    """
    places = _places()
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
    them, `most_parts` of 2**`bits` pfns: what lies beyond it is not kept, and `overflowed` is set.
    All parts are in one block, so that numbers of many parts are read and written together.
    """

    def __init__(self, dtype: str, most_parts: int, bits: int = 9) -> None:
        self._bits = bits
        self._len = 1 << bits
        self.overflowed = False
        self.most_parts = most_parts
        self._dtype = dtype
        self._size = int(dtype[1:])
        self._starts: dict[int, int] = {}  # of each part, the place of its first number among all
        self._held = bytearray()

    def set(self, pfns: NDArray[np.uint64], values: NDArray[Any] | int, keep: int = 0) -> None:
        """Set the numbers of `pfns`, but leave the bits of `keep`, and add `values` to these.

        Of a pfn that is there twice the last one counts.
        """
        where, places = self._find(pfns, needed=values != 0)
        held, new = self._array(), values if isinstance(values, int) else values[where]
        held[places] = (held[places] & held.dtype.type(keep)) | new if keep else new

    def __len__(self) -> int:
        """How many parts are in use."""
        return len(self._starts)

    def __contains__(self, part: int) -> bool:
        """Whether a part is in use."""
        return part in self._starts

    def give_up(self) -> None:
        """Keep no numbers any more."""
        self._starts.clear()
        self._held.clear()
        self.most_parts, self.overflowed = 0, True

    def set_run(self, first: int, count: int, value: int) -> None:
        """Set the numbers of `count` pfns from `first` on. Needs no arrays."""
        self.set_from(first, value.to_bytes(self._size, sys.byteorder) * count, needed=value != 0)

    def set_from(self, first: int, octets: bytes, needed: bool = True) -> None:
        """Set the numbers of the pfns from `first` on to those in `octets`, as an array has them."""
        size, done = self._size, 0
        for number, within, length in run_by_part(first, len(octets) // size, self._bits):
            start = self._start(number, needed)
            if start >= 0:
                at = (start + within) * size
                self._held[at : at + length * size] = octets[done : done + length * size]
            done += length * size

    def is_run(self, first: int, count: int, value: int) -> bool:
        """Whether the numbers of `count` pfns from `first` on are all `value`, of a map of octets. Needs no arrays."""
        for number, within, length in run_by_part(first, count, self._bits):
            start = self._starts.get(number)
            if start is None or self._held.count(value, start + within, start + within + length) < length:
                return False
        return True

    def add(self, pfns: NDArray[np.uint64], numbers: NDArray[Any]) -> None:
        """Add to the numbers of `pfns`, as often as each is there; they stop at the highest that fits."""
        where, places = self._find(pfns, needed=numbers != 0)
        more = numbers[where].astype(np.int64)
        if len(places) > 1 and (places[1:] <= places[:-1]).any():
            places, which = np.unique(places, return_inverse=True)
            more = np.bincount(which, more).astype(np.int64)
        held = self._array()
        held[places] = np.minimum(held[places] + more, np.iinfo(held.dtype).max)

    def _start(self, part: int, needed: bool) -> int:
        """Return the place of a part's first number, -1 if there are none and it is not `needed` or above the limit."""
        start = self._starts.get(part, -1)
        if start < 0 and needed:
            if len(self._starts) >= self.most_parts:
                self.overflowed = True
                return -1
            start = self._starts[part] = len(self._held) // self._size
            self._held += bytes(self._len * self._size)
        return start

    def _find(
        self, pfns: NDArray[np.uint64], needed: NDArray[np.bool_] | bool
    ) -> tuple[slice | NDArray[np.bool_], NDArray[np.intp]]:
        """Return which of `pfns` have a place, and these places. Parts of those that are `needed` are made."""
        if not len(pfns):
            return slice(None), np.zeros(0, dtype=np.intp)
        parts = pfns >> np.uint64(self._bits)
        within = (pfns & np.uint64(self._len - 1)).astype(np.intp)
        if parts.min() == parts.max():  # by far the most common: a batch walks up through the pfns
            start = self._start(int(parts[0]), bool(np.any(needed)))
            return (slice(None), within + start) if start >= 0 else (np.zeros(len(pfns), dtype=bool), within[:0])
        numbers, which = np.unique(parts, return_inverse=True)
        is_needed = np.full(len(numbers), needed is True)
        if not isinstance(needed, bool):
            is_needed[which[needed]] = True
        starts = np.array(list(map(self._start, numbers.tolist(), is_needed.tolist())), dtype=np.intp)[which]
        there = starts >= 0
        if there.all():
            return slice(None), within + starts
        return there, within[there] + starts[there]

    def _array(self) -> NDArray[Any]:
        """Return all numbers; while anybody has them no part can be made."""
        return np.frombuffer(self._held, dtype=self._dtype)

    def get(self, pfns: NDArray[np.uint64]) -> NDArray[Any]:
        """Return the numbers of `pfns`, an array of the map's dtype and the same length."""
        result = np.zeros(len(pfns), dtype=self._dtype)
        where, places = self._find(pfns, needed=False)
        result[where] = self._array()[places]
        return result

    def is_kept(self, pfns: NDArray[np.uint64]) -> NDArray[np.bool_]:
        """Return of each pfn whether a number that was set for it is there, bool; beyond the limit none is."""
        if not self.overflowed:
            return np.ones(len(pfns), dtype=bool)
        return np.isin(pfns >> np.uint64(self._bits), np.fromiter(self._starts, np.uint64))

    def get1(self, pfn: int) -> int:
        """Return the number of one pfn."""
        start = self._starts.get(pfn // self._len)
        at = 0 if start is None else (start + pfn % self._len) * self._size
        return 0 if start is None else int.from_bytes(self._held[at : at + self._size], sys.byteorder)

    def octets(self, part: int) -> bytes:
        """Return the numbers of a part as an array has them. Needs no arrays."""
        start, size = self._starts.get(part), self._len * self._size
        return bytes(size) if start is None else bytes(self._held[start * self._size : start * self._size + size])

    def num_bits(self) -> int:
        """Return how many bits are set in all numbers. Needs no arrays."""
        pieces = (self._held[at : at + ENTRIES_AT_ONCE] for at in range(0, len(self._held), ENTRIES_AT_ONCE))
        return sum(int.from_bytes(piece, "little").bit_count() for piece in pieces)

    def counts(self) -> NDArray[np.int64]:
        """Return how many pfns have each number; those that were never set, and lie in a part in use, count as 0."""
        counts = np.zeros(1 << 8 * self._size, dtype=np.int64)
        numbers = self._array()
        for start in range(0, len(numbers), ENTRIES_AT_ONCE):
            counts += np.bincount(numbers[start : start + ENTRIES_AT_ONCE], minlength=len(counts))
        return counts

    def chunks(self, breaks: Sequence[int] = ()) -> Iterator[tuple[NDArray[np.uint64], NDArray[Any]]]:
        """Yield what is not 0, ascending by pfn, some at once: pfns, uint64, and their numbers. None of the pieces goes
        on after one of the pfns in `breaks`, which are ascending multiples of 2**`bits`.
        """
        parts = np.sort(np.fromiter(self._starts, np.uint64, len(self._starts)))
        step = ENTRIES_AT_ONCE >> self._bits
        edges = np.searchsorted(parts, np.array(breaks, dtype=np.uint64) >> np.uint64(self._bits)).tolist()
        for first, end in pairwise(sorted({0, *edges, len(parts)})):
            for start in range(first, end, step):
                pfns, numbers = self._of_parts(parts[start : min(start + step, end)])
                if len(pfns):
                    yield pfns, numbers

    def _of_parts(self, parts: NDArray[np.uint64]) -> tuple[NDArray[np.uint64], NDArray[Any]]:
        starts = np.array(list(map(self._starts.__getitem__, parts.tolist())), dtype=np.intp)
        numbers = self._array().reshape(-1, self._len)[starts >> self._bits].ravel()
        where = np.flatnonzero(numbers)
        firsts = (parts << np.uint64(self._bits))[where >> self._bits]
        return firsts + (where & self._len - 1).astype(np.uint64), numbers[where]


def run_by_part(first: int, count: int, bits: int) -> Iterator[tuple[int, int, int]]:
    """Yield each part of 2**`bits` pfns that `count` pfns from `first` on touch: its number, the first of them in it,
    counted from its start, and how many lie in it.
    """
    end, size = first + count, 1 << bits
    while first < end:
        within = first & size - 1
        length = min(size - within, end - first)
        yield first >> bits, within, length
        first += length


def with_page_numbers(runs: Iterable[Run]) -> Iterator[tuple[int, Run]]:
    """Yield a record's runs, each with how many of the record's pages belong to those before it."""
    page = 0
    for run in runs:
        yield page, run
        page += run.num_pfns if entry_of_type(run.code).has_page else 0
