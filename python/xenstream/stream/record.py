"""One record: its header, and its body as bytes and decoded."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import ConsumedError, SourceError, XenstreamError
from ..io.source import Source
from ..limits import BODY_LIMIT, GARBAGE, LONGEST_REPEATED, MOST_REPEATED
from ..schema import layout
from ..schema.layers import framing_of
from ..schema.names import Libxc, spelled

if TYPE_CHECKING:
    from enum import Enum
    from typing import Protocol

    from xenstream_formats._struct import KaitaiStruct

    class RecordHeader(Protocol):
        """The common fields of the headers of all layers. `header_of` returns one as its generated class."""

        @property
        def record_type(self) -> Enum | int: ...
        @property
        def len_body(self) -> int: ...
        @property
        def len_padding(self) -> int: ...


T = TypeVar("T")
H = TypeVar("H")

# Compared with `is`, as members of other layers' enums may be equal.
_CHECKPOINT = Libxc.RecordType.checkpoint
_PAGE_DATA = Libxc.RecordType.page_data
_P2M_FRAMES = Libxc.RecordType.x86_pv_p2m_frames
P2mFrames = Libxc.DomainImage.X86PvP2mFrames

_decoded = 0


def _collect_garbage(length: int) -> None:
    """Count decoded bytes, and collect garbage after every so many."""
    global _decoded
    _decoded += length
    if _decoded > GARBAGE:
        _decoded = 0
        gc.collect()


class Passed:
    """Results computed from earlier records of one layer, for later records with the same bytes.

    A stream can have any number of identical small records. To decode one takes 40 us, to look it up here 1 us: `show`
    and `coverage` of 20,000 X86_TSC_INFO take a third of the time.
    """

    __slots__ = ("_made",)

    def __init__(self) -> None:
        self._made: dict[tuple[Any, bytes], dict[Any, Any]] = {}

    def made_of(self, header: Any, body: bytes) -> dict[Any, Any]:
        """Return the results for this header and body, by the function that computed them; the caller adds to them."""
        key = header, body  # headers with the same bytes are one object, see `layout.parse_again`
        made = self._made.get(key)
        if made is None:
            if len(self._made) >= MOST_REPEATED:
                self._made.clear()
            made = self._made[key] = {}
        return made


class Record:
    """One record of a libxc or libxl stream, or of a xenopsd image.

    Attributes: `layer`, "libxc", "libxl" or "xenopsd"; `index`, counted from 0 within the layer;
    `offset`, of the record header in the file; `header`, the parsed generated class; from that,
    `record_type`, a member of the layer's enum or an int if unknown, `length`, of the body in bytes, and `len_padding`.
    """

    def __init__(
        self,
        layer: str,
        index: int,
        offset: int,
        header: RecordHeader,
        is_big_endian: bool,
        source: Source,
        ofs_body: int,
        passed: Passed | None = None,
    ) -> None:
        self.layer = layer
        self.index = index
        self.offset = offset
        self.header = header
        self.is_big_endian = is_big_endian
        self.record_type: Enum | int = header.record_type
        self.length: int = header.len_body
        self.len_padding: int = header.len_padding
        self.ofs_body = ofs_body
        self._source = source
        self._raw: bytes | None = None
        self._passed = passed
        self._made: dict[Any, Any] | None = None

    def __repr__(self) -> str:
        return f"<Record {self.layer} {self.index} {self.type} at {self.offset}, {self.length} bytes>"

    @property
    def type(self) -> str:
        """The type, spelled as in the specification; an unknown one as a hex number."""
        return spelled(self.record_type)

    @property
    def is_optional(self) -> bool:
        """Whether a receiver that does not know the type may ignore the record."""
        return bool(getattr(self.header, "is_optional", False))

    @property
    def end(self) -> int:
        """Offset in the file of the end of the body."""
        return self.ofs_body + self.length

    @property
    def is_seekable(self) -> bool:
        """Whether the record can be read again later."""
        return self._source.seekable

    @property
    def is_complete(self) -> bool | None:
        """Whether the source has all of it, padding included; None if that is not known yet."""
        source = self._source
        if not source.seekable or source.size is None:
            return None
        return self.ofs_body + self.length + self.len_padding <= source.size

    def at(self, offset: int) -> Record:
        """Return an earlier record of the same stream, at `offset`. Raises SourceError if it is gone."""
        size = self.ofs_body - self.offset
        octets = self._source.read_at(offset, size)
        if len(octets) < size:
            raise self.shrunk()
        header = layout.parse_bytes(type(self.header), octets, is_le=not self.is_big_endian)
        return Record(self.layer, self.index, offset, header, self.is_big_endian, self._source, offset + size)

    def shrunk(self) -> SourceError:
        """Return the exception for bytes that were there before and are gone."""
        return self._source.shrunk()

    @property
    def has_pages(self) -> bool:
        """Whether this is a libxc PAGE_DATA record."""
        return self.record_type is _PAGE_DATA

    @property
    def has_p2m_frames(self) -> bool:
        """Whether this is a libxc X86_PV_P2M_FRAMES record."""
        return self.record_type is _P2M_FRAMES

    @property
    def ends_checkpoint(self) -> bool:
        """Whether it completes a consistent state of the guest, after which another may follow."""
        return self.record_type is _CHECKPOINT

    @property
    def is_held(self) -> bool:
        """Whether the body is small enough to be held in memory."""
        return self.length <= BODY_LIMIT

    def raw(self) -> bytes:
        """Return the body in bytes, fewer than `length` if the stream ends inside it.

        Raises XenstreamError for a body above BODY_LIMIT, ConsumedError if the stream
        cannot be read again and has moved on.
        """
        if self._raw is None:
            if not self.is_held:
                raise XenstreamError(f"record {self.index}: a body of {self.length} bytes is not held in memory")
            self._raw = self.read(0, self.length)
        return self._raw

    def keep(self) -> None:
        """Hold the body, for use after the walk has moved on."""
        if self._source.offset == self.ofs_body:
            self._raw = self._source.read(self.length)

    def read(self, position: int, length: int) -> bytes:
        """Return bytes of the body, fewer where it or the stream ends.

        Raises ConsumedError if the stream cannot be read again and is not at `position`.
        """
        if self._raw is not None:
            return self._raw[position : position + length]
        at = self.ofs_body + position
        if position + length > self.length:
            length = max(0, self.length - position)
        if self._source.seekable:
            return self._source.read_at(at, length)
        if self._source.offset != at:
            raise ConsumedError(f"record {self.index}: the stream has moved on and cannot be read again")
        return self._source.read(length)

    @property
    def position(self) -> int:
        """Position in the body of a stream that cannot be read again."""
        return self._source.offset - self.ofs_body

    def read_into(self, buffer: memoryview) -> int:
        """Fill `buffer` from the current position of a stream that cannot be read again; return the number of bytes."""
        return self._source.readinto(buffer)

    def expect(self, position: int, length: int) -> None:
        """Announce that bytes of the body will be read. The source must be seekable."""
        self._source.expect(self.ofs_body + position, length)

    def of_alike(self, make: Callable[[Record], T]) -> T:
        """Return `make(self)`, or an earlier result for a record of its layer with the same header and body.

        `make` may depend on header, body and byte order only; nobody may change the result. Raises as `raw` does.
        """
        made = self._made_of_alike()
        if make not in made:
            made[make] = make(self)
        result: T = made[make]
        return result

    def is_like(self, other: Record) -> bool:
        """Whether two small records of one layer are known to have the same header and body. Raises as `raw` does."""
        return self._made_of_alike() is other._made_of_alike()

    def _made_of_alike(self) -> dict[Any, Any]:
        """Return the results for records like this one; those for a large record are its own."""
        if self._made is None:
            passed = self._passed if self.length <= LONGEST_REPEATED else None
            self._made = {} if passed is None else passed.made_of(self.header, self.raw())
        return self._made

    @property
    def body(self) -> KaitaiStruct | None:
        """The body as the generated class, None if it is too short for its type or too large to be decoded.

        `isinstance` tells type checkers which class it is. Identical records share it: nobody may change it. Raises as
        `raw` does.
        """
        made: KaitaiStruct | None = self.of_alike(_decoded_body)[0] if self.is_held else None
        return made

    @property
    def decoded(self) -> Any:
        """`body` typed as Any, for callers that know its class from the record's type. May be None, too."""
        return self.body

    @property
    def has_too_many_parts(self) -> bool:
        """Whether `body` is None because it has too many parts."""
        return self.is_held and self.of_alike(_decoded_body)[1]

    def decode(self, io: Any) -> Any:
        """Decode a body like this record's from a KaitaiStream. Raises EOFError if it is too short."""
        _collect_garbage(self.length)
        return layout.body_of(framing_of(self.layer).record, self.header, io, self.is_big_endian)

    def ofs_field(self, name: str) -> int:
        """Return the offset in the file of the field `name` of the body."""
        cls: Any = type(self.body)
        params = [getattr(self.body, name) for name in layout.params(cls)]
        return self.ofs_body + layout.spans(cls, *params, is_le=not self.is_big_endian)[name][0]

    # X86_PV_P2M_FRAMES, read in pieces: that of a guest of 4 TiB is longer than BODY_LIMIT.

    @cached_property
    def p2m_head(self) -> P2mFrames | None:
        """The generated X86PvP2mFrames of just its first and last pfn, None if the body has no room for these.

        Its list of frames must not be used.
        """
        size = layout.size_of(P2mFrames, is_le=True)
        try:
            return layout.parse_bytes(P2mFrames, self.read(0, size), is_le=not self.is_big_endian)
        except EOFError:
            return None

    @property
    def num_p2m_frames(self) -> int:
        """How many frames there is room for after the first and last pfn."""
        ofs_pfns, len_pfn = (layout.constant(P2mFrames, name) for name in ("ofs_p2m_pfns", "len_p2m_pfn"))
        return max(0, self.length - ofs_pfns) // len_pfn

    def p2m_octets(self, first: int, count: int) -> bytes:
        """Return the pfns of `count` frames from number `first` on as bytes; fewer if the stream ends inside them."""
        ofs_pfns, len_pfn = (layout.constant(P2mFrames, name) for name in ("ofs_p2m_pfns", "len_p2m_pfn"))
        return self.read(ofs_pfns + first * len_pfn, count * len_pfn)


def header_of(record: Record, cls: type[H]) -> H:
    """Return a record's header as the generated class of its layer. Raises TypeError if it is of another one."""
    header: object = record.header
    if not isinstance(header, cls):
        raise TypeError(f"{record!r} has a {type(header).__qualname__}, not a {cls.__qualname__}")
    return header


def _decoded_body(record: Record) -> tuple[Any, bool]:
    """Return the body, None if it cannot be decoded, and whether that is because it has too many parts."""
    try:
        io = layout.BoundedStream(record.raw())
        made = record.decode(io)
        io.release()
        return made, False
    except layout.TooManyPartsError:
        return None, True
    except layout.UNDECODABLE:
        return None, False
