"""Translates a legacy image, which Xen 4.4 and earlier wrote, into a version 3 stream.

The result is the same, byte for byte, as that of Xen's convert-legacy-stream; README
lists the exceptions. Pages are copied as they pass, so an image may be of any size. What version 3
has no place for is left out, and a note says so.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import chain
from typing import Any

from ...errors import StreamError
from ...io.source import CHUNK, Sink
from ...schema import layout
from ...schema.layers import LAYERS, LEGACY
from ...schema.names import GuestType, Legacy, PageType, RecordType
from ...schema.pfn_batch import PfnBatch
from ...stream import legacy
from ...stream.events import Cut, Event, Header, Lost, Missing, RecordEnd, Trailing, ending
from ...stream.legacy import Part, PartType
from ...stream.reader import Reader
from ...stream.record import Record
from ..writer import LibxcWriter
from .remus import DamagedPageError, PageStore
from .wrappers import Wrapper, wrapper_for

ChunkType = Legacy.ChunkType

VERSION = 3
CONVERTER = 1
"""Xen's minor version in the domain header of a converted stream; the major version is 0."""


class TranslationError(StreamError):
    """The image cannot be translated."""


def translate(image: Reader, out: Sink, bare: bool = False) -> list[str]:
    """Write the version 3 stream of a legacy image; return notes on what had to be left out.

    It gets a wrapper like its source's: a file of xl or libvirt, an image of xenopsd; in all
    other cases it becomes a libxl stream. With `bare`, the libxc stream alone is written.
    Raises TranslationError where the image is damaged, or holds what version 3 has no place for.
    """
    if image.legacy is None:
        raise TranslationError(f"{image.name}: not a legacy image")
    last, is_compressed = _survey(image)
    wrapper = wrapper_for(image.outermost, bare)(out)
    with PageStore(image, is_compressed) as store:
        translator = _Translator(image, out, wrapper, last, store)
        for event in image.events():
            translator.take(event)
        wrapper.finish()
    return translator.notes + wrapper.notes


def _survey(image: Reader) -> tuple[int | None, bool]:
    """Return which checkpoint is the last complete one, and whether pages are compressed.

    None, False where the image passes only once.
    """
    if not image.is_seekable:
        return None, False
    deque(image.events(), maxlen=0)
    census = image.census
    is_compressed = census.counted[LEGACY][ChunkType.compressed_data] > 0
    return max(0, census.checkpoints - 1), is_compressed


class _Translator:
    """Takes the events of a walk and writes what they come to."""

    def __init__(self, image: Reader, out: Sink, wrapper: Wrapper, last: int | None, store: PageStore) -> None:
        self.notes: list[str] = []
        self.is_done = False
        self._name = image.name
        self._out = out
        self._wrapper = wrapper
        self._last = last
        self._store = store
        self._lacks_device_model = False
        self._verified: int | None = None
        """The checkpoint in which pages are sent again to be compared, None if none are."""
        self._header: Any = None
        self._libxc: Any = None  # the writer, once the header is there
        self._params: list[tuple[int, int]] = []
        self._xenstore = bytearray()

    def take(self, event: Event) -> None:
        """Translate one event."""
        match event:
            case Header():
                self._take_header(event)
            case Part():
                try:
                    self._take_part(event)
                except layout.UNDECODABLE as error:
                    raise self._error("it is cut short", event) from error
            case RecordEnd(record=Part() as part):
                if part.ends_checkpoint and part.checkpoint == (self._last or 0):
                    self.is_done = True
            case Record():
                self._wrapper.take_record(event)
            case Missing() if self._lacks_device_model:
                self.notes.append("the image has no device model's state")
                self.is_done = True
            case Cut() | Missing() | Lost() if self.is_done and event.layer == "legacy":
                self.notes.append(f"left out: another checkpoint, which is not complete: {ending(event)}")
            case Lost(kind="unbounded") if not self._wrapper.goes_on:
                self.notes.append(f"left out: what follows the stream: {ending(event)}")
            case Trailing() if LAYERS[event.layer].fills_its_file:
                self.notes.append(f"left out: {event.length} bytes that follow the image at offset {event.offset}")
            case Cut():
                raise self._error(f"the data ends inside the {event.what} at offset {event.offset}")
            case Missing():
                raise self._error(f"the data ends too early, at offset {event.offset}")
            case Lost():
                raise self._error(f"{event.message} at offset {event.offset}")

    def _error(self, message: str, part: Part | None = None) -> TranslationError:
        where = "" if part is None else f"legacy part {part.index}, {part.type} at offset {part.offset}: "
        return TranslationError(f"{self._name}: {where}{message}")

    # The head.

    def _take_header(self, event: Header) -> None:
        if event.layer != "legacy":
            self._wrapper.take_header(event)
            return
        self._header = event.body
        guest_type = GuestType.x86_pv if event.decoded.is_pv else GuestType.x86_hvm
        self._wrapper.begin()
        self._libxc = LibxcWriter(self._out, guest_type, version=VERSION, xen_version=(0, CONVERTER))
        if not event.decoded.is_pv:
            self._libxc.static_data_end()

    def _extended_info(self, part: Part) -> None:
        info = self._body(part)
        if info.len_context not in legacy.context_lengths():
            raise self._error(f"vCPU contexts of {info.len_context} bytes are of no known kind of guest", part)
        if legacy.overshoot(info):
            raise self._error("its blocks are not as long as it says", part)
        for block in legacy.blocks(info):
            if not isinstance(block.header.block_type, Legacy.BlockType) and block.header.len_data:
                self.notes.append(f"left out: a block of {block.header.len_data} bytes that no receiver knows")
        image = legacy.image_of(self._header, info)
        self._libxc.pv_info(image.guest_width, image.pt_levels)
        self._libxc.static_data_end()

    def _p2m_frames(self, part: Part) -> None:
        size = self._header.p2m_size.value
        if not 0 < size <= self._header.known_p2m_size_max:
            raise self._error(f"a P2M of {size} pfns is not possible for any guest", part)
        self._libxc.p2m_frames(0, size - 1, legacy.decode_ulongs(part.raw(), self._header.is_64bit))

    # The chunks.

    def _take_part(self, part: Part) -> None:
        kind = part.record_type
        if part.checkpoint and self._last is None:
            raise self._error(
                "another checkpoint begins; several checkpoints can be translated only from a file, not from a pipe",
                part,
            )
        if self.is_done:
            return
        if self._verified not in (None, part.checkpoint):
            raise self._error("another checkpoint follows VERIFY, which ends with the stream in version 3", part)
        if part.is_batch:
            self._pages(part)
        elif isinstance(kind, PartType):
            self._take_piece(part, kind)
        elif kind in (ChunkType.tmem, ChunkType.tmem_extra):
            raise self._error("transcendent memory, which Xen no longer has, would be lost", part)
        elif kind == ChunkType.enable_verify_mode:
            self._verified = part.checkpoint
            self._libxc.verify()
        elif kind == ChunkType.compressed_data:
            self._compressed(part)
        elif kind == ChunkType.tsc_info:
            self._tsc_info(part)
        elif kind == ChunkType.toolstack:
            self._toolstack(part)
        elif kind == ChunkType.end_mark:
            self._end_of_chunks(part)
        elif part.is_hvm_param:
            body = self._body(part)
            self._params.append((body.header.known_hvm_param_index, body.body.value))

    def _body(self, part: Part) -> Any:
        """Return a part decoded. Raises TranslationError if it is cut short, XenstreamError if it is not held."""
        part.raw()
        body = part.body
        if body is None:
            raise self._error("it is cut short", part)
        return body

    def _pages(self, part: Part) -> None:
        """Translate a batch of pages, but leave out what a sender has put there for pfns without memory."""
        batch = part.batch
        if len(part.read(0, batch.ofs_pages)) < batch.ofs_pages:
            raise self._error("the data ends inside its pfns", part)
        entries = batch.entries
        if part.is_compressed and batch.has_page.any():
            self._store.expect(batch)
            return
        self._store.note(part)
        kept = ~((entries.codes == PageType.xtab) & (entries.pfns == 0) & (entries.reserved == 0))
        self._page_data(entries.where(kept), self._copy(part, batch.ofs_pages, part.length - batch.ofs_pages))

    def _page_data(self, entries: PfnBatch, pages: Iterator[bytes]) -> None:
        """Write a PAGE_DATA record; of no pfns at all, none, as a receiver refuses it."""
        if len(entries):
            self._libxc.page_batch(entries.pfns, entries.codes, pages)

    def _copy(self, part: Part, position: int, length: int) -> Iterator[bytes]:
        """Yield bytes of a part. Raises TranslationError where the data ends inside them."""
        while length:
            piece = part.read(position, min(length, CHUNK))
            if not piece:
                raise self._error("the data ends inside it", part)
            yield piece
            position += len(piece)
            length -= len(piece)

    def _compressed(self, part: Part) -> None:
        if not part.is_compressed:
            raise self._error("compressed pages before the checkpoint that they begin with", part)
        chunk = legacy.ofs_body(part, self._header.is_64bit)
        try:
            for piece in self._copy(part, chunk, part.length - chunk):
                for entries, pages in self._store.decompress(piece):
                    self._page_data(entries, iter([pages]))
        except DamagedPageError as error:
            raise self._error(str(error), part) from error

    def _tsc_info(self, part: Part) -> None:
        tsc = self._body(part).body
        self._libxc.tsc_info(tsc.mode_code, tsc.khz, tsc.nsec, tsc.incarnation)

    def _toolstack(self, part: Part) -> None:
        """Turn libxl's data on QEMU into what QEMU reads from xenstore."""
        chunk = self._body(part)
        self._xenstore.clear()  # the last such chunk counts
        if not chunk.header.len_toolstack:
            return
        problem = legacy.problem_of_toolstack(part)
        if problem is not None:
            raise self._error(problem, part)
        for physmap in chunk.body.physmaps:
            root = f"physmap/{physmap.phys_offset:x}"
            start, size = f"{physmap.start_addr:x}", f"{physmap.len_range:x}"
            for key, value in (("start_addr", start), ("size", size), ("name", physmap.name.text)):
                self._xenstore += f"{root}/{key}\0{value}\0".encode("latin-1")

    def _end_of_chunks(self, part: Part) -> None:
        if self._store.is_short:
            raise self._error("compressed pages are missing", part)
        if part.checkpoint != (self._last or 0) or not self._params:
            return
        if self._header.is_pv:
            self.notes.append("the image is a PV guest's and has HVM parameters")
        else:
            self._libxc.hvm_params(self._params)

    # The tail.

    def _take_piece(self, part: Part, kind: PartType) -> None:
        if kind == PartType.EXTENDED_INFO:
            self._extended_info(part)
        elif kind == PartType.P2M_FRAMES:
            self._p2m_frames(part)
        elif part.checkpoint == (self._last or 0):
            self._tail(part, kind)

    def _tail(self, part: Part, kind: PartType) -> None:
        match kind:
            case PartType.UNMAPPED_PFNS:
                self._unmapped_pfns(part)
            case PartType.VCPU:
                self._vcpu(part)
            case PartType.SHARED_INFO:
                self._libxc.shared_info(b"".join(self._copy(part, 0, part.length)))
                self._end()
            case PartType.MAGIC_PFNS:
                magic = self._body(part)
                pfns = {name: getattr(magic, f"{name}_pfn") for name in ("ioreq", "bufioreq", "store")}
                self._libxc.hvm_params([(getattr(magic, f"{name}_index"), pfn) for name, pfn in pfns.items()])
            case PartType.HVM_CONTEXT:
                start = layout.size_of(Legacy.HvmContext)
                part.read(0, start)
                length = part.length - start
                self._libxc.record(RecordType.hvm_context, self._copy(part, start, length), length)
                self._end()
                self._lacks_device_model = True
            case PartType.DEVICE_MODEL:
                self._device_model(part)

    def _unmapped_pfns(self, part: Part) -> None:
        """Leave out the list of pfns without memory: to version 3, those have none that were not sent with any."""
        number = self._body(part).num_pfns
        if number:
            self.notes.append(f"left out: the list of {number} pfns that no longer had memory when the guest stopped")

    def _vcpu(self, part: Part) -> None:
        vcpu = self._body(part)
        raw = part.raw()
        if len(raw) < part.length:
            raise self._error("the data ends inside it", part)
        vcpu_id = part.vcpu_id or 0
        self._libxc.vcpu(RecordType.x86_pv_vcpu_basic, vcpu_id, raw[: vcpu.ofs_extended])
        if vcpu.has_extended:
            self._libxc.vcpu(RecordType.x86_pv_vcpu_extended, vcpu_id, raw[vcpu.ofs_extended : vcpu.ofs_xsave])
        if vcpu.len_xsave:
            problem = legacy.problem_of_xsave(vcpu)
            if problem is not None:
                raise self._error(problem, part)
            self._libxc.vcpu(RecordType.x86_pv_vcpu_xsave, vcpu_id, vcpu.xsave.state)

    def _end(self) -> None:
        self._libxc.end()
        self._wrapper.end_libxc(bytes(self._xenstore))

    def _device_model(self, part: Part) -> None:
        head = part.read(0, min(part.length, legacy.WINDOW))
        ofs_state = legacy.ofs_state(head)
        rest = self._copy(part, len(head), part.length - len(head))
        self._wrapper.device_model(part.length - ofs_state, chain([head[ofs_state:]], rest))
        self._lacks_device_model = False
