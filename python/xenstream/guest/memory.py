"""A guest's memory by guest-physical address: an index of the pages in the image, without their contents."""

from __future__ import annotations

import io
import tempfile
from array import array
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from kaitaistruct import KaitaiStream

from .._lazy import np
from ..errors import SourceError, XenstreamError
from ..io.budget import spool_allowance
from ..io.output import Output
from ..io.source import CHUNK, FileSource, Source
from ..limits import ENTRIES_AT_ONCE, MOST_P2M_HELD_WITH_MEMORY, NUM_VCPUS
from ..schema import layout
from ..schema.names import GuestType, Libxc, PageType, RecordType, counted, spelled
from ..schema.pfn_entries import PageData
from ..schema.record_kinds import NATIVE_WIDTH, REGISTER_TYPES, VCPU_TYPES
from ..stream.events import RecordEnd
from ..stream.reader import Reader
from ..stream.record import Record, header_of
from .pages.index import BLOCK, Extent, PageIndex, Piece
from .pages.p2m import P2m
from .pages.page_data import PageDataReader
from .registers import Collector, VcpuState
from .translation import FOUR_LEVEL, MODES, Paging, paging_in, paging_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .file import MemoryFile

    Pfns = NDArray[np.uint64]


KEPT_TYPES = (*VCPU_TYPES, RecordType.hvm_context, RecordType.shared_info)
"""Records besides pages that belong to the state of a guest; the last one of each counts."""

_AFTER_MEMORY = (*REGISTER_TYPES, RecordType.end_mark)
"""Records before which a sender has paused the guest and sent its memory for the last time."""

_ZEROS = memoryview(bytes(CHUNK))

_GAP = memoryview(bytearray(1 << 13))
"""Receives what is read and not wanted, between pages that are wanted: one more read takes as long as to copy these."""

_MOST_BUFFERS = 512  # of one read; systems take 1024

_NOWHERE = 1 << 64  # after any offset

_MOST_BLOCKS = 16
"""Blocks of pages of which it is kept where they are: for as many reads of neighbouring pages, by several threads."""

_PFN = itemgetter(1)  # of a piece

_UNDECODABLE = -1  # stands for a vCPU's number


class PhysicalMemory:
    """The pages of an image by pfn, in their final state.

    If a pfn was sent several times, the last contents count. A pfn that became XTAB or BROKEN since has no contents;
    one that is XALLOC and was never sent is zero. Pages after VERIFY are ignored, as they only repeat others, and so is
    everything after the last of several CHECKPOINTs, which a receiver holds back until the next. A PV guest's memory
    and page tables are addressed by pfn.

    Attributes: `page_size` in bytes; `index` of the pages; `vcpus`, the registers; `records`, the last record of each
    of KEPT_TYPES by type and vCPU (0 for records of no vCPU); `width` of a PV guest's words in bytes; `p2m`, the frames
    of a PV guest's P2M; `paused_round`, the number of the round, from 1 on, in which the guest was paused, as far as
    there were several; `problems`, reasons why the state may be incomplete. The pages of a pipe or a compressed file
    are written to a temporary file.
    """

    def __init__(self, source: Source, image: Reader, max_spool: int | None = None) -> None:
        self.name = source.name
        self.page_size = layout.constant(PageData, "len_page")
        self._source = source
        self.index = PageIndex(self.page_size)
        self.records: dict[tuple[Any, int], Record] = {}
        self.p2m = P2m(MOST_P2M_HELD_WITH_MEMORY)
        self.paused_round: int | None = None
        self._kept_state, self._waiting_state = VcpuState(), VcpuState()
        self._starts = array("Q")  # offsets of each record's pages, ascending
        self._numbers = array("Q")  # indices of these records
        self._spool: BinaryIO | None = None if source.seekable else _temporary_file()
        self._allowance = spool_allowance(max_spool)
        self._walk(image)
        self._blocks: dict[int, list[Piece]] = {}
        self._contents = source if self._spool is None else FileSource(self._spool, self.name, owned=False)
        self.width = image.census.width
        self._is_pv = image.guest_type == GuestType.x86_pv.name
        source.read_in_order()

    def __repr__(self) -> str:
        last = "" if self.max_pfn is None else f", the highest pfn {self.max_pfn:#x}"
        return f"<PhysicalMemory of {self.name!r}: {counted(len(self), 'page')}{last}>"

    def pfns(self) -> Pfns:
        """Return the pfns that have a page, ascending, uint64."""
        return np.concatenate([np.zeros(0, dtype=np.uint64), *self.index.pfns()])

    def ranges(self) -> Iterator[tuple[int, int]]:
        """Yield the ranges of pages, ascending: first pfn, number of pages."""
        return self.index.ranges()

    def ranges_with_contents(self) -> Iterator[tuple[int, int]]:
        """Yield those of `ranges` that are not, in whole, zeros that were never sent."""
        return self.index.ranges_with_contents()

    def __len__(self) -> int:
        return len(self.index)

    def __contains__(self, pfn: int) -> bool:
        return self.index.place(pfn)[0]

    def __iter__(self) -> Iterator[tuple[int, memoryview]]:
        """Yield each page: pfn, contents."""
        for extent in self.index.extents():
            for pfn, data in self.blocks(extent):
                for start in range(0, len(data), self.page_size):
                    yield pfn + start // self.page_size, data[start : start + self.page_size]

    @property
    def is_shareable(self) -> bool:
        """Whether several threads can read the pages at the same time."""
        return self._contents.descriptor() is not None

    @property
    def max_pfn(self) -> int | None:
        """The highest pfn that has a page, None if there is none."""
        return self.index.last

    def read(self, pfn: int) -> bytes:
        """Return the contents of a page. Raises XenstreamError if there are none."""
        return self._read_at(self._place(pfn), self.page_size)

    def view(self, pfn: int) -> memoryview:
        """Return a view of the contents of a page. Raises XenstreamError if there are none."""
        return memoryview(self.read(pfn))

    def blocks(self, extent: Extent) -> Iterator[tuple[int, memoryview]]:
        """Yield the contents of pages, several at a time: first pfn, contents."""
        step = CHUNK // self.page_size
        for first in range(0, extent.count, step):
            offset = None if extent.offset is None else extent.offset + first * self.page_size
            data = self._read_at(offset, min(step, extent.count - first) * self.page_size)
            yield extent.pfn + first, memoryview(data)

    def copy(self, extent: Extent, out: Output) -> None:
        """Copy the contents of pages to a file, inside the kernel if possible."""
        length = extent.count * self.page_size
        place = self._contents.descriptor()
        if extent.offset is None:
            out.skip(length)
        elif place is None:
            for _, data in self.blocks(extent):
                out.write(data)
        else:
            try:
                copied = out.copy(place[0], place[1] + extent.offset, length)
            except OSError as error:
                raise SourceError(f"{self.name}: {error.strerror}") from error
            if copied < length:
                raise self._source.shrunk()

    def read_physical(self, address: int, length: int, pad: int | None = None) -> bytes:
        """Return bytes at a guest-physical address, `pad` in place of missing pages.

        Raises XenstreamError if `pad` is None and a page is missing.
        """
        if length <= 0:
            return b""
        first, offset = divmod(address, self.page_size)
        last = (address + length - 1) // self.page_size
        extent = self.index.extent_at(first, last + 1 - first) if first >= 0 else None
        if extent is not None and extent.count > last - first:  # as nearly always: one read, nothing copied
            return self._read_at(None if extent.offset is None else extent.offset + offset, length)
        spans = self._spans(address, length, pad)
        return b"".join(bytes([fill]) * count if at is None else self._read_at(at, count) for at, count, fill in spans)

    def read_into(self, address: int, out: memoryview) -> None:
        """Fill `out` with the bytes at a guest-physical address. Raises XenstreamError if a page is missing."""
        first, within = divmod(address, self.page_size)
        if within + len(out) <= self.page_size and first >= 0:  # a tenth of the time of what follows
            offset = self._place(first)
            spans: Iterable[tuple[int | None, int, int]] = [(None if offset is None else offset + within, len(out), 0)]
        else:
            pieces = self._pieces(first, (address + len(out) - 1) // self.page_size + 1)
            if pieces:
                self._read_pieces(pieces, address, out)
                return
            spans = self._spans(address, len(out), None)
        done = 0
        for offset, count, _ in spans:
            piece = out[done : done + count]
            if offset is None:
                piece[:] = bytes(count)
            elif self._contents.read_into_at(offset, piece) < count:
                raise self._source.shrunk()
            done += count

    def _pieces(self, first: int, end: int) -> list[Piece]:
        """Return where the pages from pfn `first` up to, but not including, `end` are, in the order of the image, and
        perhaps some of those beside them. Returns nothing if not all are in the image, or if they are in few extents.
        """
        found: list[Piece] = []
        for number in range(first // BLOCK, (end - 1) // BLOCK + 1):
            pieces = self._blocks.get(number)
            if pieces is None:
                if len(self._blocks) >= _MOST_BLOCKS:
                    self._blocks.clear()
                pieces = self._blocks[number] = self.index.pieces_of_block(number)
            low = bisect_right(pieces, first, key=_PFN) - 1
            found += pieces[max(low, 0) : bisect_left(pieces, end, key=_PFN)]
            if not found:
                return found
        before, after = first - found[0][1], found[-1][1] + found[-1][2] - end
        is_whole = before >= 0 and after >= 0 and sum(piece[2] for piece in found) - before - after == end - first
        return sorted(found) if is_whole else []

    def _read_pieces(self, pieces: list[Piece], address: int, out: memoryview) -> None:
        """Fill `out` with the bytes at an address, from where `_pieces` says that its pages are.

        Those that are close to each other in the image are read at once, as those are which one round of a live
        migration sent.
        """
        size, begin, end = self.page_size, 0, _NOWHERE
        buffers: list[memoryview] = []
        for offset, pfn, count in pieces:
            start = pfn * size - address
            stop = start + count * size
            if start < 0:
                offset, start = offset - start, 0
            gap = offset - end
            if gap > len(_GAP) or gap < 0 or len(buffers) >= _MOST_BUFFERS:
                self._scatter(begin, buffers)
                begin, buffers = offset, []
            elif gap:
                buffers.append(_GAP[:gap])
            buffer = out[start:stop]
            buffers.append(buffer)
            end = offset + len(buffer)
        self._scatter(begin, buffers)

    def _scatter(self, offset: int, buffers: list[memoryview]) -> None:
        if len(buffers) == 1:
            if self._contents.read_into_at(offset, buffers[0]) < len(buffers[0]):
                raise self._source.shrunk()
        elif buffers and not self._contents.scatter(offset, buffers):
            raise self._source.shrunk()

    def read_zeroed_into(self, first: int, out: memoryview) -> None:
        """Fill `out` with the contents of the pages from pfn `first` on, and with zeros where there are none."""
        size = self.page_size
        for at in range(0, len(out), len(_ZEROS)):  # from where they are: new ones would take ten times as long
            piece = out[at : at + len(_ZEROS)]
            piece[:] = _ZEROS[: len(piece)]
        for extent in self.index.extents_between(first, len(out) // size, with_zeros=False):
            start = (extent.pfn - first) * size
            piece = out[start : start + extent.count * size]
            if extent.offset is not None and self._contents.read_into_at(extent.offset, piece) < len(piece):
                raise self._source.shrunk()

    def _spans(self, address: int, length: int, pad: int | None) -> Iterator[tuple[int | None, int, int]]:
        """Yield where the bytes at an address are: (offset, how many follow each other there, 0), or (None, how many,
        value of each) for zeros that are not in the image, and for missing pages if there is a `pad`.
        """
        size, end = self.page_size, address + length
        first = address // size
        for extent in self.index.extents_between(first, (end - 1) // size + 1 - first):
            if extent.pfn * size > address:
                yield self._missing(address, extent.pfn * size, pad)
                address = extent.pfn * size
            stop = min(end, (extent.pfn + extent.count) * size)
            offset = None if extent.offset is None else extent.offset + address - extent.pfn * size
            yield offset, stop - address, 0
            address = stop
        if address < end:
            yield self._missing(address, end, pad)

    def _missing(self, address: int, end: int, pad: int | None) -> tuple[None, int, int]:
        if pad is None:
            self._place(address // self.page_size)  # raises
        return None, end - address, pad or 0

    def type_of(self, pfn: int) -> str | None:
        """Return the page type that was sent last, spelled as in the specification, in hex if it is unknown.

        None if the pfn was never sent.
        """
        code = self.index.code(pfn)
        return None if code is None else spelled_type(code)

    def type_codes(self, first: int, count: int) -> bytes:
        """Return a byte for each of `count` pfns from `first` on, which differ where their page types do."""
        return self.index.codes(first, count)

    def sent(self, pfn: int) -> int:
        """Return how often contents were sent for a pfn; 65535 means that often or more."""
        return self.index.times(pfn)

    def record_of(self, pfn: int) -> int | None:
        """Return the index of the PAGE_DATA record with a page, None for an XALLOC page that was never sent.

        Raises XenstreamError if there is no such page.
        """
        place = self._place(pfn)
        return None if place is None else self._numbers[bisect_right(self._starts, place) - 1]

    def extents(self) -> Iterator[tuple[int, int, int]]:
        """Yield the places of pages in the file, ascending by address: (guest-physical address, offset, bytes).

        Skips pages of zeros that are not in the file. Raises XenstreamError for a pipe or a compressed file.
        """
        if self._spool is not None:
            raise XenstreamError(f"{self.name}: pages in a pipe or a compressed file have no offset")
        for extent in self.index.extents():
            if extent.offset is not None:
                yield extent.pfn * self.page_size, extent.offset, extent.count * self.page_size

    # Virtual addresses.

    def paging(self, vcpu: int = 0, root: int | None = None, mode: str | None = None) -> Paging:
        """Return how a vCPU translates addresses; `root`, the guest-physical address of a top-level table, replaces the
        table that its cr3 names, and `mode`, a name in MODES, its mode.

        An image that was cut short has no vCPU. Then `root` is needed, and also `mode`, unless it is of a PV guest with
        64 bits. Raises XenstreamError if the image has no such vCPU.
        """
        if root is not None and mode is not None:
            return paging_in(mode, root)
        found = self.vcpus.of(vcpu) if self.vcpus.vcpus else []
        if found and mode is None:
            return paging_of(found[0], root)
        if found and mode is not None:
            return paging_in(mode, paging_of(found[0]).root)
        if root is None:
            raise XenstreamError(
                f"{self.name}: there is no vCPU state, so nothing says how addresses are translated;"
                " give the address of a top-level page table"
            )
        if self._is_pv and self.width == NATIVE_WIDTH:
            return paging_in(FOUR_LEVEL.name, root)
        raise XenstreamError(
            f"{self.name}: there is no vCPU state, so nothing says how many levels its page tables have;"
            f" give the paging mode, one of {', '.join(MODES)}"
        )

    def translate(self, address: int, vcpu: int = 0, root: int | None = None, mode: str | None = None) -> int:
        """Return the guest-physical address for a linear address; `root` and `mode` as in `paging`.

        Raises NotMappedError.
        """
        return self.paging(vcpu, root, mode).translate(self.read_physical, address).physical

    def read_virtual(
        self, address: int, length: int, vcpu: int = 0, root: int | None = None, mode: str | None = None
    ) -> bytes:
        """Return bytes at a linear address; `root` and `mode` as in `paging`.

        Raises NotMappedError, or XenstreamError if a page is missing.
        """
        return self.paging(vcpu, root, mode).read(self.read_physical, address, length)

    def file(self, paging: Paging | None = None, pad: int | None = 0) -> MemoryFile:
        """Return physical memory as a binary file, or linear memory with `paging`. Missing memory reads as `pad`."""
        from .file import MemoryFile

        return MemoryFile(self, paging, pad)

    def close(self) -> None:
        """Remove the temporary file, if there is one."""
        if self._spool is not None:
            self._spool.close()

    # The index.

    def _place(self, pfn: int) -> int | None:
        """Return the place of a page, None for an unsent page of zeros. Raises XenstreamError if there is no page."""
        is_there, place = self.index.place(pfn) if pfn >= 0 else (False, None)
        if not is_there:
            kind = self.type_of(pfn) if pfn >= 0 else None
            unknown = "never sent" if self.index.knows_all_types else "if it was sent, it was sent without contents"
            raise XenstreamError(f"{self.name}: pfn {pfn:#x} has no contents ({kind or unknown})")
        return place

    def _read_at(self, offset: int | None, length: int) -> bytes:
        if offset is None:
            return bytes(length)
        data = self._contents.read_at(offset, length)
        if len(data) < length:
            raise self._source.shrunk()
        return data

    def _walk(self, image: Reader) -> None:
        registers = Collector(self.name)
        entries, waiting = self.index, dict[tuple[Any, int], Record]()
        verifying = False
        for event in image.events():
            kind = event.record_type if isinstance(event, Record) and event.layer == "libxc" else None
            if not isinstance(event, Record) or kind is None:
                registers.take(event)
            elif event.has_pages and not verifying:
                self._take_pages(event, entries)
            elif kind in KEPT_TYPES:
                self._take_state(event, waiting)
            elif event.has_p2m_frames:
                self.p2m.take(event, image.census.width)
            if self.paused_round is None and kind in _AFTER_MEMORY and len(self.index.rounds) > 1:
                self.paused_round = len(self.index.rounds)
            verifying |= kind == RecordType.verify
            is_checkpoint = isinstance(event, RecordEnd) and event.record.ends_checkpoint
            if is_checkpoint:
                if entries is not self.index:
                    self.index.merge(entries)
                entries = PageIndex(self.page_size, waits=True)
            if self.index.overflowed:
                raise XenstreamError(f"{self.name}: the pfns lie too far apart to be kept track of")
            if waiting and (is_checkpoint or entries is self.index):
                self._keep_state(waiting, registers)
        self.vcpus = registers.finish()
        self.problems = self.vcpus.problems

    def _keep_state(self, waiting: dict[tuple[Any, int], Record], registers: Collector) -> None:
        """Make the waiting state the guest's state."""
        for key, record in waiting.items():
            registers.take(record)
            self.records.pop(key, None)
            if key[1] != _UNDECODABLE and self._kept_state.takes(key, record):
                self.records[key] = record
        waiting.clear()
        self._waiting_state = VcpuState()

    def _take_state(self, record: Record, waiting: dict[tuple[Any, int], Record]) -> None:
        kind, body = record.record_type, record.body if record.is_held else None
        if body is None:
            waiting[kind, _UNDECODABLE] = record
        elif getattr(body, "len_context", None) != 0:  # empty ones are an erratum; receivers skip them
            vcpu = getattr(body, "vcpu_id", 0)
            if vcpu < NUM_VCPUS:
                key = kind, vcpu
                waiting[key if self._waiting_state.takes(key, record) else (kind, _UNDECODABLE)] = record

    def _take_pages(self, record: Record, entries: PageIndex) -> None:
        """Take in a PAGE_DATA record: the places of its pages, and which pfns no longer have one."""
        reader = PageDataReader.of(record)
        if reader is None:
            return
        if record.length > header_of(record, Libxc.DomainImage.RecordHeader).len_body_max:
            raise XenstreamError(f"{self.name}: record {record.index} is longer than any receiver takes")
        # The entries are read twice. If they are few, or pass only once, they are held, in at most 8 bytes each.
        is_held = reader.header.num_pfns <= ENTRIES_AT_ONCE or self._spool is not None
        held = deque(reader.batches()) if is_held else None
        number = sum(batch.num_pages() for batch in (reader.batches() if held is None else held))
        start, count = self._start_of_pages(reader, min(number, reader.room))
        if count:
            self._starts.append(start)
            self._numbers.append(record.index)
        number = 0
        for batch in reader.batches() if held is None else (held.popleft() for _ in range(len(held))):
            entries.take(batch.with_pages_up_to(count - number), start + number * self.page_size)
            number += batch.num_pages()

    def _start_of_pages(self, reader: PageDataReader, count: int) -> tuple[int, int]:
        """Return where a record's pages start, in the image or the temporary file, and how many are complete."""
        size = self.page_size
        if self._spool is None:
            start = reader.ofs_page(0)
            return start, max(0, min(count, ((self._source.size or 0) - start) // size))
        start = end = self._spool.seek(0, io.SEEK_END)
        for _, octets in reader.pages(0, count):
            self._allowance.take(len(octets))
            try:
                self._spool.write(octets)
                self._spool.flush()
            except OSError as error:
                raise SourceError(f"{self.name}: the temporary file for its pages: {error.strerror}") from error
            end += len(octets)
        return start, (end - start) // size


def spelled_type(code: int) -> str:
    """Spell a page type code as the specification does, in hex if it is unknown."""
    return spelled(KaitaiStream.resolve_enum(PageType, code))


def _temporary_file() -> BinaryIO:
    try:
        return cast(BinaryIO, tempfile.TemporaryFile(prefix="xenstream-"))
    except OSError as error:
        raise SourceError(f"no temporary file for the pages: {error.strerror}") from error
