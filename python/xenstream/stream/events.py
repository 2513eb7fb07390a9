"""The events that a walk through an image yields, besides records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from kaitaistruct import ValidationNotEqualError

from ..schema import layout

if TYPE_CHECKING:
    from xenstream_formats._struct import KaitaiStruct

from .record import Record


@dataclass(slots=True)
class Header:
    """A header of one of the layers.

    `name` says which: "identification", "header" and "optional data" of xl,
    "identification", "header" and "xml" of libvirt, "identification" of xenopsd,
    "identification", "header" and "config" of xend, "header" of libxl, "image header" and
    "domain header" of libxc, "header" of a legacy image. `body` is the parsed generated
    class, `damage` what in it does not identify the format as it should, `length` its bytes.
    """

    layer: str
    name: str
    offset: int
    body: KaitaiStruct
    is_le: bool | None
    damage: list[ValidationNotEqualError] = field(default_factory=list)
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
    """A record has ended; `padding` is what is after its body."""

    record: Record
    padding: bytes


class Cut(NamedTuple):
    """The data ends too early.

    `what` is cut short at `offset`, where `got` of `expected` bytes are there.
    `record` is the index of the record concerned, None in a header; `body` is that
    record where its header is whole, `head` is what there is of a record's header.
    """

    layer: str
    what: str
    offset: int
    got: int
    expected: int
    record: int | None = None
    body: Record | None = None
    head: bytes = b""


class Missing(NamedTuple):
    """The data ends between records, at `offset`, before END."""

    layer: str
    record: int
    offset: int


class Trailing(NamedTuple):
    """There is data after the end of the outermost stream; `head` is its beginning."""

    layer: str
    offset: int
    length: int
    head: bytes


class Lost(NamedTuple):
    """The walk cannot go on from `offset`.

    `kind`: "lost", the data there is not what it should be; "unbounded", there is state
    whose end cannot be determined.
    """

    layer: str
    offset: int
    message: str
    kind: str = "lost"


Event = Header | Record | RecordEnd | Cut | Missing | Trailing | Lost


def ending(event: Cut | Lost | Missing) -> str:
    """Say why and where the walk has ended before its time."""
    match event:
        case Cut():
            start, whose = event.offset, ""
            if event.body is not None:
                start, whose = event.body.ofs_body, f" of {event.body.type}"
            inside = f"{event.what}{whose} at offset {event.offset}"
            return f"the data ends at offset {start + event.got}, inside the {inside}"
        case Missing():
            what = "the data ends without END"
        case Lost():
            what = event.message
    return f"{what} at offset {event.offset}"


class LegacyHint(NamedTuple):
    """How a legacy image is to be read, where that is not to be found out: None."""

    is_64bit: bool | None = None
    is_pv: bool | None = None
