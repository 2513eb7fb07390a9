"""A guest's memory by guest-physical address: an index of where each page stands, and no pages."""

from __future__ import annotations

import io
import tempfile
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, cast

import numpy as np
from kaitaistruct import KaitaiStream
from numpy.typing import NDArray

from . import layout
from .errors import SourceError, XenstreamError
from .formats import PageType, RecordType, spelled
from .pages import PageData, PfnMap, page_types
from .paging import Paging, paging_of
from .registers import Collector, Registers
from .source import Source
from .stream import Event, Record

Pfns = NDArray[np.uint64]

MOST_PAGE_PARTS = 1 << 18
"""Of 512 pfns: a guest of 512 GiB, in 1 GiB. Each part stands for one page in the file at least."""

MOST_TYPE_PARTS = 1 << 16
"""Of 512 pfns: 128 GiB, in 32 MiB. Beyond that the types are not known of pfns that lie far apart."""

_KNOWN = 0x80  # beside a page type code


class PhysicalMemory:
    """The pages of an image by pfn, as they are at its end.

    Of a pfn that was sent several times the last contents count; one that has become XTAB or
    BROKEN since has none. What stands after VERIFY is left out, for it only repeats. A PV
    guest's memory is laid out by pfn, and so are its page tables.

    Attributes: `page_size` in octets; `vcpus`, the registers met on the way; `problems`, why
    there may be more to it than could be read. From a pipe or a compressed file the pages
    are put into a temporary file.
    """

    def __init__(self, source: Source, events: Iterable[Event]) -> None:
        self.name = source.name
        self.page_size = layout.constant(PageData, "len_page")
        self._source = source
        self._places = PfnMap("u8", MOST_PAGE_PARTS)  # offset + 1
        self._types = PfnMap("u1", MOST_TYPE_PARTS)
        self._starts: list[int] = []  # of each record's pages, in ascending order
        self._records: list[int] = []
        self._spool: BinaryIO | None = None if source.seekable else _temporary_file()
        self._walk(events)

    def pfns(self) -> Pfns:
        """Return the pfns that have contents, ascending, uint64."""
        return self._places.where_set()

    def __len__(self) -> int:
        return len(self.pfns())

    def __contains__(self, pfn: int) -> bool:
        return self._places.get1(pfn) != 0

    def __iter__(self) -> Iterator[tuple[int, memoryview]]:
        """Yield each page: pfn, contents."""
        return ((pfn, self.view(pfn)) for pfn in self.pfns().tolist())

    def read(self, pfn: int) -> bytes:
        """Return the contents of a page. Raises XenstreamError if there are none."""
        return self._read_at(self._place(pfn), self.page_size)

    def view(self, pfn: int) -> memoryview:
        """Return the contents of a page, to be looked at. Raises XenstreamError if there are none."""
        return memoryview(self.read(pfn))

    def read_physical(self, address: int, length: int) -> bytes:
        """Return octets at a guest-physical address. Raises XenstreamError if not all are there."""
        if length <= 0:
            return b""
        first, offset = divmod(address, self.page_size)
        last = (address + length - 1) // self.page_size
        if first == last:
            return self._read_at(self._place(first) + offset, length)
        data = b"".join(self._read_at(place, count * self.page_size) for place, count in self._runs(first, last))
        return data[offset : offset + length]

    def _runs(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield where the pages from one to another stand: offset, number of pages that follow each other there."""
        start = self._place(first)
        count = 1
        for pfn in range(first + 1, last + 1):
            place = self._place(pfn)
            if place != start + count * self.page_size:
                yield start, count
                start, count = place, 0
            count += 1
        yield start, count

    def type_of(self, pfn: int) -> str | None:
        """Return the page type that was sent last, spelled as in the specification (in hex if it has none such).

        None if the pfn was never sent.
        """
        code = self._types.get1(pfn)
        return spelled(KaitaiStream.resolve_enum(PageType, code & ~_KNOWN)) if code else None

    def record_of(self, pfn: int) -> int:
        """Return the index of the PAGE_DATA record that a page came from. Raises XenstreamError."""
        return self._records[bisect_right(self._starts, self._place(pfn)) - 1]

    def extents(self) -> Iterator[tuple[int, int, int]]:
        """Yield where the pages stand in the file, ascending by address: (guest-physical address, offset, octets).

        Raises XenstreamError for a pipe or a compressed file.
        """
        if self._spool is not None:
            raise XenstreamError(f"{self.name}: pages have no place in a pipe or a compressed file")
        pfns = self.pfns()
        places = self._places.get(pfns) - np.uint64(1)
        size = np.uint64(self.page_size)
        together = (np.diff(pfns) == 1) & (np.diff(places) == size)
        for run in np.split(np.arange(len(pfns)), np.flatnonzero(~together) + 1):
            if len(run):
                yield int(pfns[run[0]] * size), int(places[run[0]]), len(run) * self.page_size

    # By the guest's own addresses.

    def paging(self, vcpu: int = 0, root: int | None = None) -> Paging:
        """Return how a vCPU translates addresses; `root` replaces what its cr3 says.

        Raises XenstreamError if the image has no such vCPU.
        """
        found = self.vcpus.of(vcpu)
        if not found:
            raise XenstreamError(f"{self.name}: there is no vCPU state, so nothing says how addresses are translated")
        return paging_of(found[0], root)

    def translate(self, address: int, vcpu: int = 0) -> int:
        """Return the guest-physical address of a linear one. Raises NotMappedError."""
        return self.paging(vcpu).translate(self.read_physical, address).physical

    def read_virtual(self, address: int, length: int, vcpu: int = 0) -> bytes:
        """Return octets at a linear address. Raises NotMappedError, or XenstreamError if not all are there."""
        return self.paging(vcpu).read(self.read_physical, address, length)

    def close(self) -> None:
        """Give back the temporary file, if there is one."""
        if self._spool is not None:
            self._spool.close()

    # The index.

    def _place(self, pfn: int) -> int:
        place = self._places.get1(pfn) if pfn >= 0 else 0
        if not place:
            kind = self.type_of(pfn) if pfn >= 0 else None
            raise XenstreamError(f"{self.name}: pfn {pfn:#x} has no contents ({kind or 'never sent'})")
        return place - 1

    def _read_at(self, offset: int, length: int) -> bytes:
        if self._spool is None:
            data = self._source.read_at(offset, length)
        else:
            self._spool.seek(offset)
            data = self._spool.read(length)
        if len(data) < length:
            raise XenstreamError(f"{self.name}: the file has become shorter while it was read")
        return data

    def _walk(self, events: Iterable[Event]) -> None:
        registers = Collector(self.name)
        verifying = False
        for event in events:
            registers.take(event)
            if isinstance(event, Record) and event.layer == "libxc":
                verifying |= event.header.record_type == RecordType.verify
                if event.has_pages and not verifying:
                    self._take(event)
        self.vcpus: Registers = registers.finish()
        self.problems = self.vcpus.problems
        if self._places.overflowed:
            raise XenstreamError(f"{self.name}: the pfns lie too far apart to be kept track of")

    def _take(self, record: Record) -> None:
        """Take in a PAGE_DATA record: where its pages stand, and which pfns have none any more."""
        header = record.page_data_header()
        if header is None:
            return
        types, number = page_types(), 0
        room = max(0, record.length - header.ofs_pages) // header.len_page
        chunks = []
        for entries in record.entry_chunks(header):
            codes = entries.codes.astype(np.intp)
            self._types.set(entries.pfns, (codes | _KNOWN).astype(np.uint8))
            has_page = types.has_page[codes]
            numbers = number + np.cumsum(has_page) - has_page
            number += int(np.count_nonzero(has_page))
            # A pfn that is to have memory and is sent without contents keeps those it has.
            wanted = (has_page & (numbers < room)) | ~types.is_populated[codes]
            chunks.append((entries.pfns[wanted], has_page[wanted], numbers[wanted]))
        start, count = self._start_of_pages(record, header, min(number, room))
        if count:
            self._starts.append(start)
            self._records.append(record.index)
        for pfns, has_page, numbers in chunks:
            there = ~has_page | (numbers < count)
            places = start + 1 + numbers * header.len_page
            self._places.set(pfns[there], np.where(has_page, places, 0)[there].astype(np.uint64))

    def _start_of_pages(self, record: Record, header: Any, count: int) -> tuple[int, int]:
        """Return where a record's pages start, in the file or the temporary one, and how many are there whole."""
        if self._spool is None:
            start = record.ofs_body + header.ofs_pages
            return start, max(0, min(count, ((self._source.size or 0) - start) // header.len_page))
        start = end = self._spool.seek(0, io.SEEK_END)
        for _, rows in record.page_blocks(header, np.ones(count, dtype=bool)):
            try:
                self._spool.write(rows.data)
                self._spool.flush()
            except OSError as error:
                raise SourceError(f"{self.name}: the temporary file for its pages: {error.strerror}") from error
            end += rows.nbytes
        return start, (end - start) // header.len_page


def _temporary_file() -> BinaryIO:
    try:
        return cast(BinaryIO, tempfile.TemporaryFile(prefix="xenstream-"))
    except OSError as error:
        raise SourceError(f"no temporary file for the pages: {error.strerror}") from error
