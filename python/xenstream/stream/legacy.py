"""The walk through a legacy image, which Xen 4.4 and earlier wrote.

It has no records. Its parts are treated as records: the extended info and the P2M frames of a PV guest, each chunk,
and each part of the tail.
"""

from __future__ import annotations

from collections.abc import Generator
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, Any

from kaitaistruct import KaitaiStruct

from .._lazy import np
from .._tuples import NamedTuple
from ..io.source import Source
from ..limits import BODY_LIMIT
from ..schema import layout, names
from ..schema.pfn_batch import PfnBatch
from .events import Cut, Event, Header, Lost, Missing, RecordEnd
from .record import Record

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .events import LegacyHint

Walk = Generator[Event, None, Any]

WINDOW = 64  # longer than any header of a part


class PartType(Enum):
    """The parts of an image that are not chunks."""

    EXTENDED_INFO = auto()
    P2M_FRAMES = auto()
    UNMAPPED_PFNS = auto()
    VCPU = auto()
    SHARED_INFO = auto()
    MAGIC_PFNS = auto()
    HVM_CONTEXT = auto()
    DEVICE_MODEL = auto()


class _PartHeader(NamedTuple):
    """The common fields of record headers, for a part without such a header."""

    record_type: Any
    len_body: int
    len_padding: int = 0
    is_optional: bool = False


class Batch(NamedTuple):
    """A batch of pages: its pfns, which of them have a page, and the offset of the first page in the part."""

    entries: PfnBatch
    has_page: NDArray[np.bool_]
    ofs_pages: int


class Part(Record):
    """A part of a legacy image. Its length includes its header, such as a chunk's marker.

    Attributes besides those of a Record: `checkpoint`, the number of the checkpoint that it
    belongs to; `is_compressed`, whether its pages are; `vcpu_id`, the id of the vCPU whose state it is, or None.
    """

    def __init__(self, record_type: Any, index: int, length: int, source: Source, decode: Any) -> None:
        header = _PartHeader(record_type, length)
        super().__init__("legacy", index, source.offset, header, False, source, source.offset)
        self._decode = decode
        self.checkpoint = 0
        self.is_compressed = False
        self.is_batch = False
        self.batch: Batch
        self.vcpu_id: int | None = None

    @property
    def is_complete(self) -> bool | None:
        """Whether the source has all of it; None if that is not known yet."""
        if self.is_seekable or self.is_batch or not self.is_held:
            return super().is_complete
        return len(self.raw()) == self.length

    @property
    def ends_checkpoint(self) -> bool:
        """Whether it is the end of the tail of a PV guest or an HVM guest."""
        return self.record_type in (PartType.SHARED_INFO, PartType.DEVICE_MODEL)

    @property
    def is_hvm_param(self) -> bool:
        """Whether this is a chunk with an HVM parameter."""
        return self.body is not None and bool(getattr(getattr(self.body, "header", None), "is_hvm_param", False))

    def decode(self, io: Any) -> Any:
        """Decode the part from a KaitaiStream. Raises EOFError if it is too short."""
        cls, *params = self._decode
        return cls(*params, io)


def identify(head: bytes) -> Any:
    """Return the generated FirstOctets of an image that begins with `head`, None if it is too short."""
    try:
        return layout.parse_bytes(names.Legacy.FirstOctets, head)
    except EOFError:
        return None


def len_head() -> int:
    """Return how many bytes are needed to recognise a legacy image."""
    return layout.size_of(names.Legacy.FirstOctets) + WINDOW


def is_plausible(head: bytes) -> bool:
    """Whether a legacy image may begin with `head`. There is no magic number: the values have to be plausible."""
    found = identify(head[: layout.size_of(names.Legacy.FirstOctets)])
    if found is None or not found.has_plausible_size:
        return False
    if found.is_pv:
        return _has_plausible_info(head, found)
    return bool(found.has_plausible_chunk) and _has_plausible_pfns(head, found)


def _has_plausible_info(head: bytes, found: Any) -> bool:
    """Whether the extended info begins with a block that Xen's tools know."""
    at = layout.size_of(names.Legacy.Header, found.is_64bit, found.is_pv)
    at += layout.size_of(names.Legacy.ExtendedInfoHeader, found.is_64bit)
    try:
        block = layout.parse_bytes(names.Legacy.ExtendedInfoBlockHeader, head[at:])
    except EOFError:
        return True  # cut short, and plausible so far
    return isinstance(block.block_type, names.Legacy.BlockType)


def _has_plausible_pfns(head: bytes, found: Any) -> bool:
    """Whether a batch of pages begins with pfns of the guest."""
    at = layout.size_of(names.Legacy.Header, found.is_64bit, found.is_pv)
    try:
        header = layout.parse_bytes(names.Legacy.ChunkHeader, head[at:], found.is_64bit, False)
    except EOFError:
        return True
    pfns = getattr(header, "pfns", [])
    return all(pfn.pfn < found.p2m_size and not pfn.reserved for pfn in pfns)


def walk(source: Source, kind: LegacyHint) -> Walk:
    """Yield the contents of the image at `source`; return True if it is complete.

    The width of the toolstack and the kind of guest are detected if `kind` does not give them.
    """
    found = identify(source.peek(layout.size_of(names.Legacy.FirstOctets)))
    is_64bit = kind.is_64bit if kind.is_64bit is not None else found is None or bool(found.is_64bit)
    is_pv = kind.is_pv if kind.is_pv is not None else found is not None and bool(found.is_pv)
    return (yield from _Image(source, is_64bit, is_pv).walk())


def image_of(header: Any, info: Any) -> Any:
    """Return the generated DomainImage of just the head of a PV guest's image, which determines sizes in the rest."""
    return _shell(names.Legacy.DomainImage, is_64bit=info.is_64bit, is_pv=True, header=header, extended_info=info)


def guest_width(info: Any) -> int:
    """Return the width of a PV guest's words in bytes, from its extended info."""
    return int(image_of(None, info).guest_width)


def blocks(info: Any) -> list[Any]:
    """Return the blocks of a PV guest's extended info."""
    return list(getattr(info.blocks, "blocks", ()))


@cache
def context_lengths() -> tuple[int, ...]:
    """Return the lengths of a vCPU's context for 32-bit and 64-bit guests, in bytes."""
    return layout.size_of(names.Vcpu.VcpuGuestContextX8632), layout.size_of(names.Vcpu.VcpuGuestContextX8664)


def overshoot(info: Any) -> int:
    """Return by how many bytes the blocks of the extended info exceed the length that it states."""
    header = layout.size_of(names.Legacy.ExtendedInfoBlockHeader)
    return sum(header + int(block.header.len_data) for block in blocks(info)) - int(info.head.len_blocks)


def problem_of_toolstack(part: Part) -> str | None:
    """Return a description of what is wrong with libxl's data on QEMU, or None."""
    if not part.decoded.header.len_toolstack:
        return None
    try:
        found: Any = part.decoded.body
        if found.version != found.known_version:
            return f"version {found.version}"
        maps = found.physmaps
    except EOFError:
        return "data that ends inside a mapping"
    for index, physmap in enumerate(maps):
        if not physmap.name.is_terminated or physmap.name.has_rest:
            return f"the name of mapping {index} is not terminated by a NUL, the only one"
    return None


def problem_of_xsave(vcpu: Any) -> str | None:
    """Return a description of what is wrong with a vCPU's extended processor state, or None."""
    room = vcpu.len_xsave - layout.constant(names.Legacy.VcpuXsave, "ofs_state")
    if room < 0:
        return f"{vcpu.len_xsave} bytes for extended processor state, too few for its length"
    if vcpu.xsave.len_area != room:
        return f"extended processor state of {vcpu.xsave.len_area} bytes in a room of {room}"
    return None


def ofs_body(part: Part, is_64bit: bool) -> int:
    """Return the offset in a chunk of the data after its header."""
    head = part.read(0, min(part.length, WINDOW))
    return int(layout.parse_bytes(names.Legacy.ChunkHeader, head, is_64bit, False)._io.pos())


def ofs_state(head: bytes) -> int:
    """Return the offset of the device model's own state in a DEVICE_MODEL part that begins with `head`."""
    return int(layout.parse_bytes(names.Legacy.DeviceModel, head).ofs_state)


def decode_ulongs(raw: bytes, is_64bit: bool) -> NDArray[np.uint64]:
    """Decode an array of numbers as wide as the toolstack's words."""
    size = layout.size_of(names.Legacy.Ulong, is_64bit)
    rows = np.frombuffer(raw, dtype=np.uint8, count=len(raw) // size * size).reshape(-1, size)
    return np.asarray(layout.columns(names.Legacy.Ulong, rows, is_64bit).value, dtype=np.uint64)


def decode_entries(raw: bytes, is_64bit: bool) -> tuple[PfnBatch, NDArray[np.bool_]]:
    """Decode the pfn entries of a page batch; return them, and which of them have a page."""
    size = layout.size_of(names.Legacy.PfnEntry, is_64bit, 0)
    rows = np.frombuffer(raw, dtype=np.uint8, count=len(raw) // size * size).reshape(-1, size)
    entry = layout.columns(names.Legacy.PfnEntry, rows, is_64bit, 0)
    reserved = entry.reserved if is_64bit else np.zeros(len(rows), dtype=np.uint64)
    return PfnBatch.of_arrays(entry.pfn, entry.type_code, reserved), entry.has_page


def len_page() -> int:
    """Return the size of a page in bytes."""
    return layout.constant(names.Legacy.PageContents, "len_page")


class _Image:
    """The walk and its state."""

    def __init__(self, source: Source, is_64bit: bool, is_pv: bool) -> None:
        self._source = source
        self._is_64bit = is_64bit
        self._is_pv = is_pv
        self._index = 0
        self._checkpoint = 0
        self._vcpu: tuple[int, bool, int] = (0, False, 0)
        self._vcpus = [0]  # vCPU 0 alone, unless VCPU_INFO says otherwise
        self._is_compressed = False
        self._enables_compression = False
        self._is_last = False

    def walk(self) -> Walk:
        source = self._source
        header = yield from self._header()
        if header is None or (self._is_pv and not (yield from self._pv_head(header))):
            return False
        while True:
            ended = yield from self._chunks()
            if not ended or not (yield from self._pv_tail() if self._is_pv else self._hvm_tail()):
                return False
            if self._is_last or not self._follows_checkpoint():
                return True
            self._checkpoint += 1
            self._is_compressed = self._enables_compression
            if not source.peek(1):
                return True

    # The head.

    def _header(self) -> Walk:
        params = (self._is_64bit, self._is_pv)
        offset, size = self._source.offset, layout.size_of(names.Legacy.Header, *params)
        data = self._source.read(size)
        if len(data) < size:
            yield Cut("legacy", "header", offset, len(data), size, compression=self._source.how_cut)
            return None
        header = layout.parse_bytes(names.Legacy.Header, data, *params)
        yield Header("legacy", "header", offset, header, True, length=size)
        return header

    def _pv_head(self, header: Any) -> Walk:
        """Walk over extended info and P2M frames; return whether they are complete."""
        head = yield from self._peek("extended info", names.Legacy.ExtendedInfoHeader, self._is_64bit)
        if head is None:
            return False
        if not head.is_valid:
            yield Lost("legacy", self._source.offset, "no extended info follows the size of the P2M")
            return False
        length = layout.size_of(names.Legacy.ExtendedInfoHeader, self._is_64bit) + head.len_blocks
        info = self._part(PartType.EXTENDED_INFO, length, names.Legacy.ExtendedInfo, self._is_64bit)
        if length > BODY_LIMIT:
            yield Lost("legacy", self._source.offset, f"extended info of {length} bytes")
            return False
        try:
            blocks = layout.parse_bytes(names.Legacy.ExtendedInfo, self._source.peek(length), self._is_64bit)
        except layout.UNDECODABLE:
            yield Lost("legacy", self._source.offset, "extended info that makes no sense")
            return False
        image = image_of(header, blocks)
        if not (yield from self._pass(info)):
            return False
        self._vcpu = (image.len_context, image.has_extended, image.len_xsave)
        frames = names.Legacy.P2mFrameList, self._is_64bit
        return (yield from self._pass(self._part(PartType.P2M_FRAMES, image.len_p2m_frames, *frames)))

    # The chunks.

    def _chunks(self) -> Walk:
        """Walk over chunks; return whether an end chunk was reached."""
        while True:
            header = yield from self._peek(
                "chunk header", names.Legacy.ChunkHeader, self._is_64bit, self._is_compressed
            )
            if header is None:
                return False
            if not header.is_known:
                yield Lost("legacy", self._source.offset, f"unknown chunk {header.marker}")
                return False
            part = self._chunk(header)
            if isinstance(part, Lost):
                yield part
                return False
            if not (yield from self._pass(part)):
                return False
            self._take(header, part)
            if header.chunk_type == names.Legacy.ChunkType.end_mark:
                return True

    def _chunk(self, header: Any) -> Part | Lost:
        """Return the chunk that begins with `header`, or the reason why the walk cannot go on after it."""
        source = self._source
        params = (self._is_64bit, self._is_compressed, 0, -1, False, False)
        if header.num_pfns > header.known_num_pfns_max:
            most = header.known_num_pfns_max
            return Lost("legacy", source.offset, f"a batch of {header.num_pfns} pages, where {most} are the most")
        if header.num_pfns:
            return self._batch(header, params)
        size = header._io.pos() + header.len_body
        if header.is_tmem:
            tmem = names.Legacy.Tmem if header.chunk_type == names.Legacy.ChunkType.tmem else names.Legacy.TmemExtra
            length = _length_of(source, header._io.pos(), tmem)
            if length is None:
                return Lost("legacy", source.offset, "transcendent memory without an end that can be told")
            size = length
        elif header.chunk_type == names.Legacy.ChunkType.vcpu_info and header.max_vcpu_id > header.known_vcpu_id_max:
            most = header.known_vcpu_id_max
            return Lost("legacy", source.offset, f"a highest vCPU id of {header.max_vcpu_id}, where {most} is the most")
        return self._part(header.chunk_type, size, names.Legacy.Chunk, *params)

    def _batch(self, header: Any, params: tuple[Any, ...]) -> Part:
        """Return a batch of pages. Its length depends on the types of its pfns."""
        start = layout.size_of(names.Legacy.ChunkHeader, *params[:2])  # nothing follows a marker of zero
        ofs_pages = start + header.num_pfns * layout.size_of(names.Legacy.PfnEntry, self._is_64bit, 0)
        raw = self._source.peek(ofs_pages)[start:]
        entries, has_page = decode_entries(raw, self._is_64bit)
        num_pages = 0 if self._is_compressed else int(np.count_nonzero(has_page))
        part = self._part(header.chunk_type, ofs_pages + num_pages * len_page(), names.Legacy.Chunk, *params)
        part.is_batch, part.batch = True, Batch(entries, has_page, ofs_pages)
        return part

    def _take(self, header: Any, part: Part) -> None:
        """Take in what a chunk says about the rest of the image."""
        match header.chunk_type:
            case names.Legacy.ChunkType.vcpu_info:
                vcpu_map = part.decoded.body.vcpu_map
                ids = range(header.max_vcpu_id + 1)
                self._vcpus = [vcpu for vcpu in ids if vcpu_map[vcpu // 8] >> vcpu % 8 & 1]
            case names.Legacy.ChunkType.last_checkpoint:
                self._is_last = True
            case names.Legacy.ChunkType.enable_compression:
                self._enables_compression = True

    def _follows_checkpoint(self) -> bool:
        try:
            return bool(layout.parse_bytes(names.Legacy.NextMarker, self._source.peek(WINDOW)).is_chunk)
        except EOFError:
            return False

    # The tail.

    def _pv_tail(self) -> Walk:
        unmapped = yield from self._peek("tail", names.Legacy.UnmappedPfns, self._is_64bit)
        if unmapped is None:
            return False
        if unmapped.num_pfns > unmapped.known_num_pfns_max:
            most = unmapped.known_num_pfns_max
            yield Lost("legacy", self._source.offset, f"{unmapped.num_pfns} unmapped pfns, where {most} are the most")
            return False
        length = layout.size_of(names.Legacy.UnmappedPfns, self._is_64bit) + unmapped.len_list
        parts = [self._part(PartType.UNMAPPED_PFNS, length, names.Legacy.UnmappedPfns, self._is_64bit)]
        if not (yield from self._pass(parts[0])):
            return False
        length = _shell_of_vcpu(*self._vcpu).len_vcpu
        for vcpu_id in self._vcpus:
            vcpu = self._part(PartType.VCPU, length, names.Legacy.Vcpu, *self._vcpu)
            vcpu.vcpu_id = vcpu_id
            if not (yield from self._pass(vcpu)):
                return False
        length = layout.constant(names.Legacy.SharedInfo, "len_shared_info")
        return (yield from self._pass(self._part(PartType.SHARED_INFO, length, names.Legacy.SharedInfo)))

    def _hvm_tail(self) -> Walk:
        size = layout.size_of(names.Legacy.MagicPfns)
        if not (yield from self._pass(self._part(PartType.MAGIC_PFNS, size, names.Legacy.MagicPfns))):
            return False
        head = yield from self._peek("HVM context", names.Legacy.HvmContext)
        if head is None:
            return False
        length = layout.size_of(names.Legacy.HvmContext) + head.len_context
        if not (yield from self._pass(self._part(PartType.HVM_CONTEXT, length, names.Legacy.HvmContext))):
            return False
        return (yield from self._device_model())

    def _device_model(self) -> Walk:
        """Walk over the device model's state; return whether the image is complete apart from it."""
        source = self._source
        if not source.peek(1):
            yield Missing("legacy", self._index, source.offset, source.how_cut)
            return True
        model = yield from self._peek("device model", names.Legacy.DeviceModel)
        if model is None:
            return False
        if not model.signature.is_known:
            yield Lost("legacy", source.offset, f"device model's signature is {model.signature.signature!r}")
            return False
        if model.signature.has_length and not model.has_length:
            yield from self._cut("device model", WINDOW)
            return False
        length = model.ofs_state + model.len_state if model.has_end else self._left()
        if not model.has_end and source.is_cut:
            why = f"the device model's state goes on to the end of the data, and {source.how_cut}"
            yield Lost("legacy", source.offset, why)
            return False
        return (yield from self._pass(self._part(PartType.DEVICE_MODEL, length, names.Legacy.DeviceModel)))

    def _left(self) -> int:
        """Return how much of the source is left, or how much may be peeked at if its size is unknown."""
        source = self._source
        return len(source.peek(BODY_LIMIT)) if source.size is None else source.size - source.offset

    # Parts in general.

    def _peek(self, what: str, cls: Any, *params: Any) -> Walk:
        """Parse `cls` at the current position; return None if the data ends inside it."""
        try:
            return layout.parse_bytes(cls, self._source.peek(WINDOW), *params)
        except EOFError:
            yield from self._cut(what, layout.size_of(cls, *params))
            return None

    def _cut(self, what: str, expected: int) -> Walk:
        """Say that the data ends here."""
        source = self._source
        got = len(source.peek(WINDOW))
        if got:
            yield Cut("legacy", what, source.offset, got, expected, self._index, compression=source.how_cut)
        else:
            yield Missing("legacy", self._index, source.offset, source.how_cut)
        source.skip(got)

    def _part(self, record_type: Any, length: int, *decode: Any) -> Part:
        part = Part(record_type, self._index, length, self._source, decode)
        part.checkpoint, part.is_compressed = self._checkpoint, self._is_compressed
        return part

    def _pass(self, part: Part) -> Walk:
        """Yield a part and go to its end, no matter how much of it was read."""
        source = self._source
        if part.length and not source.peek(1):
            yield Missing("legacy", self._index, source.offset, source.how_cut)
            return False
        part.index = self._index
        self._index += 1
        yield part
        if not source.seekable and part.is_held and not part.is_batch:
            part.keep()
        source.skip(part.end - source.offset)
        got = source.offset - part.offset
        if got < part.length:
            yield Cut("legacy", "body", part.offset, got, part.length, part.index, part, source.how_cut)
            return False
        yield RecordEnd(part, b"")
        return True


def _shell(cls: type[Any], **fields: Any) -> Any:
    """Return a generated structure with just some of its fields, to compute its instances."""
    made: Any = object.__new__(cls)
    vars(made).update(fields)
    return made


def _shell_of_vcpu(len_context: int, has_extended: bool, len_xsave: int) -> Any:
    return _shell(names.Legacy.Vcpu, len_context=len_context, has_extended=has_extended, len_xsave=len_xsave)


def _length_of(source: Source, start: int, cls: type[KaitaiStruct]) -> int | None:
    """Return the length up to the end of the `cls` at offset `start`, None if it is more than may be held."""
    window = 1 << 16
    while True:
        data = source.peek(window)
        io = layout.stream_of(data[start:])
        try:
            cls(io)
            return start + int(io.pos())
        except EOFError:
            if len(data) < window:
                return len(data) + 1  # the data ends inside it
            window *= 4
            if window > BODY_LIMIT:
                return None
