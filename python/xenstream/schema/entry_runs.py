"""Splits pfn entries into runs: fast by comparing planes of bytes, and plainly one by one."""

from __future__ import annotations

import sys
from array import array
from functools import cache, lru_cache
from typing import Literal

from ..limits import MOST_RUNS_OF_ENTRIES
from .pfn_entries import FIELDS, Run, places, size_of_entry

# Nearly all PAGE_DATA records of real streams have 1024 entries in one run. `split` finds that in 1.6 us, where
# `split_plainly` takes 63 us and numpy's arrays 15 us, after 180 ms to load numpy; with page tables at the start it is
# 10 us against 78 us. Measured with Python 3.11 and numpy 2 on one core of a server of 2020, each the best of five
# times 2000. All of a run's entries have the same bytes but the lowest two, so the planes of bytes are compared with
# planes, or many entries at once with all entries there can be.

_LOW = 1 << 16

_LONG = 256
"""Entries for which it pays to count through all _LOW numbers, which then serve the next records, too."""


def split(raw: bytes, is_big_endian: bool, most: int = MOST_RUNS_OF_ENTRIES) -> list[Run] | None:
    """Return whole entries as the fewest runs, None if these are more than `most`."""
    whole = as_run(raw, is_big_endian)
    return [whole] if whole is not None else _by_highest_octet(raw, is_big_endian, most)


def split_plainly(raw: bytes, is_big_endian: bool, most: int = MOST_RUNS_OF_ENTRIES) -> list[Run] | None:
    """Return what `split` returns, slowly: go through the entries one by one."""
    numbers = array("Q", raw)
    if is_big_endian != (sys.byteorder == "big"):
        numbers.byteswap()
    no_pfn = 1 << places()["pfn"][1]
    starts, following = list[int](), None
    for index, number in enumerate(numbers):
        if number != following or not number % no_pfn:
            if len(starts) == most:
                return None
            starts.append(index)
        following = number + 1
    ends = [*starts[1:], len(numbers)]
    return [_run(numbers[start], end - start) for start, end in zip(starts, ends, strict=False)]


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


def as_run(raw: bytes, is_big_endian: bool) -> Run | None:
    """Return the run that all entries are, None if they are none or the run crosses a multiple of _LOW."""
    size = size_of_entry()
    order: Literal["big", "little"] = "big" if is_big_endian else "little"
    count = len(raw) // size
    number = int.from_bytes(raw[:size], order)
    low = number % _LOW
    if not count or low + count > _LOW or int.from_bytes(raw[-size:], order) != number + count - 1:
        return None
    if count == 1:
        is_run = True
    elif count >= _LONG:
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


def _by_highest_octet(raw: bytes, is_big_endian: bool, most: int) -> list[Run] | None:
    """Split where the highest octet changes. It holds no bit of a pfn, so no run goes on there."""
    size = size_of_entry()
    highest = raw[0 if is_big_endian else size - 1 :: size]
    runs: list[Run] = []
    start = 0
    while start < len(highest):
        end = len(highest) - len(highest[start:].lstrip(highest[start : start + 1]))
        part = raw[start * size : end * size]
        whole = as_run(part, is_big_endian)
        some = [whole] if whole is not None else split_plainly(part, is_big_endian, most)
        if some is None or len(runs) + len(some) > most:
            return None
        runs += some
        start = end
    return runs


@cache
def _masks() -> tuple[int, ...]:
    """Return for each of FIELDS the lowest bit, and the mask of what is there once that is shifted out."""
    return tuple(part for low, width in map(places().__getitem__, FIELDS) for part in (low, (1 << width) - 1))


def _run(number: int, count: int) -> Run:
    pfn, no_pfn, code, no_code, reserved, no_reserved = _masks()
    return Run(number >> pfn & no_pfn, count, number >> code & no_code, number >> reserved & no_reserved)
