"""A guest's memory by linear addresses, as what is searched: what page tables map, where it is in the image."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from ..limits import MOST_LINEAR_SEARCHED
from .address_space import AddressSpace, Range
from .memory import PhysicalMemory
from .translation import Paging


class LinearMemory:
    """The linear memory of a vCPU or a process.

    Pages that are adjacent in it need not be so in physical memory. `is_partial`: it has more ranges than are held.
    """

    def __init__(self, memory: PhysicalMemory, paging: Paging) -> None:
        self.page_size = memory.page_size
        self.is_shareable = memory.is_shareable
        self._memory = memory
        space = AddressSpace(memory.read_physical)
        self._ranges: list[Range] = []
        self.is_partial = False
        for item in _present(space.ranges(paging, joins_rights=True), [*memory.ranges()], memory.page_size):
            if len(self._ranges) >= MOST_LINEAR_SEARCHED:
                self.is_partial = True
                break
            self._ranges.append(item)
        self.is_partial |= space.is_partial
        self._starts = [item.linear for item in self._ranges]

    def ranges(self) -> Iterator[tuple[int, int]]:
        """Yield the ranges of adjacent pages, ascending: number of the first, number of pages."""
        start = end = 0
        for item in self._ranges:
            if item.linear != end and end > start:
                yield start // self.page_size, (end - start) // self.page_size
            if item.linear != end or end == start:
                start = item.linear
            end = item.linear + item.length
        if end > start:
            yield start // self.page_size, (end - start) // self.page_size

    def ranges_with_contents(self) -> Iterator[tuple[int, int]]:
        """Yield the ranges, as `ranges` does: all of them are looked into."""
        return self.ranges()

    def read_physical(self, address: int, length: int) -> bytes:
        """Return bytes at a linear address in one of the ranges."""
        octets = bytearray(length)
        self.read_into(address, memoryview(octets))
        return bytes(octets)

    def read_into(self, address: int, out: memoryview) -> None:
        """Fill `out` with the bytes at a linear address in one of the ranges."""
        done = 0
        which = bisect_right(self._starts, address) - 1
        while done < len(out):
            item = self._ranges[which]
            part = min(len(out) - done, item.linear + item.length - address)
            self._memory.read_into(address - item.delta, out[done : done + part])
            address, done, which = address + part, done + part, which + 1


def _present(ranges: Iterable[Range], pages: list[tuple[int, int]], size: int) -> Iterator[Range]:
    """Yield the parts of mapped ranges whose pages are in the image."""
    firsts = [first for first, _ in pages]
    for item in ranges:
        pfn, end = item.physical // size, (item.physical + item.length) // size
        which = max(0, bisect_right(firsts, pfn) - 1)
        while which < len(pages) and pages[which][0] < end:
            first, count = pages[which]
            start, stop = max(first, pfn), min(first + count, end)
            if start < stop:
                yield item._replace(
                    linear=start * size + item.delta, physical=start * size, length=(stop - start) * size
                )
            which += 1
