"""The segments of an ELF core: every page once at its physical address, and where linear addresses lead.

A debugger that knows only linear addresses takes the executable's own data for memory that no segment has. So each
range of memory is at the linear address at which the guest maps memory as a whole, and further segments with the same
contents follow for what else is mapped. Readers of physical addresses pass over these: their physical address is
NO_PHYSICAL, and they are a byte longer in memory than in the file, which volatility3 takes for a reason to leave a
segment out.
Source: Linux, fs/proc/kcore.c (the physical address); makedumpfile, arch/x86_64.c, get_page_offset_x86_64 (it
takes the last segment for where memory is); volatility3, framework/layers/elf.py (the lengths).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from ..._lazy import np
from ...limits import MOST_LINEAR_RANGES
from ..address_space import AddressSpace, Range, direct_map, merged
from ..kernel.linux import Linux
from ..memory import PhysicalMemory
from ..translation import Paging, paging_of
from . import elf

if TYPE_CHECKING:
    from numpy.typing import NDArray

UNMAPPED = 1 << 63
"""Added to a physical address: where memory is that has no other place. No x86 address is there."""

NO_PHYSICAL = 2**64 - 1
"""The physical address of a segment that readers of physical addresses are to pass over, as in /proc/kcore."""

_MOST_SEGMENTS = 0xFFFE  # more are counted in a section, which few readers look at
_READ_WRITE_EXECUTE = 7
_KERNEL_HALF = 1 << 63
_END = 1 << 64


@dataclass(slots=True)
class Segments:
    """Program headers without PT_NOTE; their offsets count from the first page. `notes` say what is not in them."""

    headers: NDArray[np.void]
    notes: list[str]


@dataclass(slots=True)
class _Load:
    linear: int
    physical: int
    length: int
    offset: int


def segments_of(memory: PhysicalMemory, linux: Linux | None) -> Segments:
    """Return the segments for a guest's memory. Pages are in the file in the order of their pfns."""
    size = memory.page_size
    ranges = np.fromiter(chain.from_iterable(memory.ranges()), np.uint64).reshape(-1, 2) * np.uint64(size)
    starts, lengths = ranges[:, 0], ranges[:, 1]
    offsets = np.cumsum(lengths, dtype=np.uint64) - lengths
    if len(ranges) >= _MOST_SEGMENTS:
        note = "its linear addresses are left out, as the ranges of memory alone are more than a core file can have"
        return Segments(_headers(starts, starts, lengths, offsets), [note])
    mapped, notes = _mapped(memory, linux)
    places = _Places(starts.tolist(), lengths.tolist(), offsets.tolist())
    delta = direct_map(mapped) or 0
    direct = [item for item in mapped if item.delta == delta]
    loads = [*_whole(places, direct, delta, mapped)]
    linear = [load for item in mapped if item.delta != delta for load in places.within(item)]
    room = max(0, _MOST_SEGMENTS - len(loads))
    if len(linear) > room:
        notes.append(f"{len(linear) - room} short ranges of linear addresses are left out; it has no room for more")
        chosen = sorted(linear, key=lambda load: (load.linear < _KERNEL_HALF, -load.length))[:room]
        linear = sorted(chosen, key=lambda load: load.linear)
    everything = [*loads, *linear]
    columns = ([getattr(load, name) for load in everything] for name in ("linear", "physical", "length", "offset"))
    headers = _headers(*(np.array(column, dtype=np.uint64) for column in columns))
    headers["paddr"][len(loads) :] = NO_PHYSICAL
    headers["memsz"][len(loads) :] += np.uint64(1)
    return Segments(headers, notes)


def _headers(
    linear: NDArray[np.uint64], physical: NDArray[np.uint64], lengths: NDArray[np.uint64], offsets: NDArray[np.uint64]
) -> NDArray[np.void]:
    headers = elf.segments(len(linear))
    # The alignment stays 0: otherwise crash takes the file for a netdump.
    headers["type"], headers["flags"] = elf.PT_LOAD, _READ_WRITE_EXECUTE
    headers["vaddr"], headers["paddr"], headers["offset"] = linear, physical, offsets
    headers["filesz"] = headers["memsz"] = lengths
    return headers


def _mapped(memory: PhysicalMemory, linux: Linux | None) -> tuple[list[Range], list[str]]:
    """Return what the vCPUs and the kernel map, without overlaps; an earlier vCPU goes before a later one."""
    pagings: list[Paging] = [paging_of(vcpu) for vcpu in memory.vcpus.vcpus]
    if linux is not None:
        pagings.append(linux.paging)
    space = AddressSpace(memory.read_physical)
    found, left_out = list[Range](), False
    for paging in dict.fromkeys(pagings):
        new = list[Range]()
        for item in space.ranges(paging, joins_rights=True):
            new.append(item)
            if len(new) >= 2 * MOST_LINEAR_RANGES:
                new, left_out = _longest(new), True
        found = merged(found, new)
        if len(found) > MOST_LINEAR_RANGES:
            found, left_out = _longest(found), True
    notes = ["some linear addresses are left out; there are too many"] if left_out or space.is_partial else []
    return found, notes


def _longest(ranges: list[Range]) -> list[Range]:
    chosen = sorted(ranges, key=lambda item: (item.linear < _KERNEL_HALF, -item.length))[:MOST_LINEAR_RANGES]
    return sorted(chosen)


def _whole(places: _Places, direct: list[Range], delta: int, mapped: list[Range]) -> Iterator[_Load]:
    """Yield all memory, ascending by physical address.

    Memory that the guest does not map with the rest is at the same distance, as in a kernel's own dump, unless
    something else is mapped there.
    """
    firsts = [item.physical for item in direct]
    for start, length, offset in zip(places.starts, places.lengths, places.offsets, strict=True):
        at, end = start, start + length
        which = max(0, bisect_right(firsts, start) - 1)
        while at < end:
            item = direct[which] if which < len(direct) else None
            if item is not None and item.physical + item.length <= at:
                which += 1
                continue
            is_mapped = item is not None and item.physical <= at
            stop = end if item is None else min(end, item.physical + item.length if is_mapped else item.physical)
            linear = at + delta if is_mapped or _is_free(mapped, at + delta, stop - at) else (at + UNMAPPED) % _END
            yield _Load(linear, at, stop - at, offset + at - start)
            at = stop


def _is_free(mapped: list[Range], linear: int, length: int) -> bool:
    """Whether nothing is mapped at these addresses."""
    if not 0 <= linear < linear + length <= _END:
        return False
    which = bisect_right(mapped, (linear + length - 1, _END)) - 1
    return which < 0 or mapped[which].linear + mapped[which].length <= linear


@dataclass(slots=True)
class _Places:
    """Where ranges of memory are in the file, ascending."""

    starts: list[int]
    lengths: list[int]
    offsets: list[int]

    def within(self, item: Range) -> Iterator[_Load]:
        """Yield the parts of a mapped range that are memory."""
        end = item.physical + item.length
        which = max(0, bisect_right(self.starts, item.physical) - 1)
        while which < len(self.starts) and self.starts[which] < end:
            start, length = self.starts[which], self.lengths[which]
            first, stop = max(start, item.physical), min(start + length, end)
            if first < stop:
                yield _Load(first + item.delta, first, stop - first, self.offsets[which] + first - start)
            which += 1
