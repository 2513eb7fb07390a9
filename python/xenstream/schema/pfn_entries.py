"""Pfn entries of PAGE_DATA, decoded as runs or as arrays."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from .._lazy import np
from ..errors import EncodeError
from ..limits import MOST_RUNS_OF_ENTRIES
from . import layout, packing
from .names import Libxc

if TYPE_CHECKING:
    from numpy.typing import NDArray


PageData = Libxc.DomainImage.PageData

PfnEntry = Libxc.DomainImage.PfnEntry


@cache
def size_of_entry() -> int:
    """Return the size of one pfn entry in bytes."""
    return layout.size_of(PfnEntry, False, is_le=True)


_FIELDS = ("pfn", "type_code", "reserved")


@cache
def _places() -> dict[str, tuple[int, int]]:
    """Return the lowest bit and the number of bits of each field of a pfn entry."""
    return packing.shifts(PfnEntry, _FIELDS, False, is_le=True)


@cache
def entry_of_type(code: int) -> Any:
    """Return a generated PfnEntry of the page type with this code, 0 to 15."""
    number = code << _places()["type_code"][0]
    return layout.parse_bytes(PfnEntry, number.to_bytes(size_of_entry(), "little"), False, is_le=True)


class PageTypes(NamedTuple):
    """The meaning of each of the 16 page type codes: bool arrays of length 16."""

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
    """Return the lowest bytes of all numbers below _LOW, and the bytes above these."""
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
    """Return where in an entry the byte of this weight is."""
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
    """Whether the bytes of this weight are those of one run that begins with `low` modulo _LOW."""
    size, at = size_of_entry(), _at(weight, is_big_endian)
    count = len(raw) // size
    expected = _counting()[weight][low : low + count] if weight < 2 else raw[at : at + 1] * count
    return raw[at::size] == expected


def _as_runs(raw: bytes, is_big_endian: bool) -> list[Run]:
    """Split where the highest byte changes, which holds no bit of a pfn; return no runs if they are many."""
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
    """Return the bytes of pfn entries, the reverse of what `Entries` does.

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


def with_page_numbers(runs: Iterable[Run]) -> Iterator[tuple[int, Run]]:
    """Yield a record's runs, each with how many of the record's pages belong to those before it."""
    page = 0
    for run in runs:
        yield page, run
        page += run.num_pfns if entry_of_type(run.code).has_page else 0
