"""The events that a walk through an image yields, besides records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kaitaistruct import ValidationNotEqualError

from .._tuples import NamedTuple
from ..schema import layout

if TYPE_CHECKING:
    from xenstream_formats._struct import KaitaiStruct

from .record import Record


class Header(NamedTuple):
    """A header of one of the layers.

    `name` says which: "identification", "header" and "optional data" of xl,
    "identification", "header" and "xml" of libvirt, "identification" of xenopsd,
    "identification", "header" and "config" of xend, "header" of libxl, "image header" and
    "domain header" of libxc, "header" of a legacy image. `body` is the parsed generated
    class, `damage` the wrong bytes among those that identify the format, `length` its size in bytes.
    """

    layer: str
    name: str
    offset: int
    body: KaitaiStruct
    is_le: bool | None
    damage: Sequence[ValidationNotEqualError] = ()
    length: int = 0

    @property
    def decoded(self) -> Any:
        """`body`, for those who know its class from the header's name."""
        return self.body

    def offset_of(self, name: str) -> int:
        """Return where the field `name` of the body is in the file."""
        cls: Any = type(self.body)
        return self.offset + layout.spans(cls, is_le=self.is_le)[name][0]


class RecordEnd(NamedTuple):
    """A record has ended; `padding` contains the bytes after its body."""

    record: Record
    padding: bytes


class Cut(NamedTuple):
    """The data ends too early.

    `what` is cut short at `offset`, where `got` of `expected` bytes are there.
    `record` is the index of the record concerned, None in a header; `body` is that
    record where its header is whole, `head` is what there is of a record's header. `compression` says, in words, that
    the compressed data around the image is cut short; None if it is not, and so the image itself is.
    """

    layer: str
    what: str
    offset: int
    got: int
    expected: int
    record: int | None = None
    body: Record | None = None
    compression: str | None = None
    head: bytes = b""


class Missing(NamedTuple):
    """The data ends between records, at `offset`, before END; `compression` as in Cut."""

    layer: str
    record: int
    offset: int
    compression: str | None = None


MIGRATE_TEXT = b"domain is yours, you are cleared to unpause\0"
"""What `xl migrate` sends when the stream is over (tools/xl/xl.h, migrate_permission_to_go)."""


class Trailing(NamedTuple):
    """There is data after the end of the outermost stream; `head` is its beginning.

    It begins with so many `zeros`, of which no more than MOST_ZEROS are looked at, and goes on with `rest`, a few
    bytes.
    """

    layer: str
    offset: int
    length: int
    head: bytes
    zeros: int = 0
    rest: bytes = b""

    @property
    def is_permission(self) -> bool:
        """Whether the stream is a captured migration, and this is xl's permission to unpause the domain."""
        return self.head == MIGRATE_TEXT and self.length == len(MIGRATE_TEXT)


class Lost(NamedTuple):
    """The walk cannot go on from `offset`.

    `kind`: "lost", the data there is not what it should be; "unbounded", there is state
    whose end cannot be determined; "compression", the image has come to its end there, but
    the compressed data around it has not, which `verify` alone takes for no error.
    """

    layer: str
    offset: int
    message: str
    kind: str = "lost"


class Skipped(NamedTuple):
    """There are no records in `length` bytes from `offset` on; the walk goes on after them. `record` is the index of
    the record that follows. Only a walk that resynchronises yields this.
    """

    layer: str
    offset: int
    length: int
    record: int

    def __str__(self) -> str:
        return f"{self.length} bytes at offset {self.offset} are no records, and are skipped"


Event = Header | Record | RecordEnd | Cut | Missing | Trailing | Lost | Skipped


def ending(event: Cut | Lost | Missing) -> str:
    """Say why and where the walk ended prematurely."""
    match event:
        case Cut():
            start, whose = event.offset, ""
            if event.body is not None:
                start, whose = event.body.ofs_body, f" of {event.body.type}"
            inside = f"{event.what}{whose} at offset {event.offset}"
            return f"the data ends at offset {start + event.got}, inside the {inside}{because(event)}"
        case Missing():
            return f"the data ends without END at offset {event.offset}{because(event)}"
        case Lost():
            return f"{event.message} at offset {event.offset}"


def because(event: Cut | Missing) -> str:
    """Say why the data ends there, where that is known, to be put after what ends."""
    return "" if event.compression is None else f", because {event.compression}"


class LegacyHint(NamedTuple):
    """How to read a legacy image; None means: detect. `resyncs` is about other images: whether the walk looks for the
    next records where framing is lost, which takes a source that can seek; `outermost` is the outermost layer, whatever
    the image begins with.
    """

    is_64bit: bool | None = None
    is_pv: bool | None = None
    resyncs: bool = False
    outermost: str | None = None

    @property
    def is_given(self) -> bool:
        """Whether anything is said about a legacy image."""
        return self.is_64bit is not None or self.is_pv is not None
