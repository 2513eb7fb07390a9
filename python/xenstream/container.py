"""The walk through an image: which layers it has, and where each stream starts and ends.

One pass, forward, over a file of xl or libvirt, an image of xenopsd, a bare libxl stream or
a bare libxc stream, without being told which. After damage the walk goes on where the framing allows.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Any

from . import layout
from .errors import NotAnImageError
from .formats import (
    DomainHeader,
    ImageHeader,
    LibvirtFileStart,
    LibvirtHeader,
    LibvirtXml,
    Libxc,
    Libxl,
    LibxlHeader,
    LibxlRecordType,
    RecordType,
    Xenopsd,
    XenopsdLegacyIdentification,
    XenopsdRecordType,
    XenopsdSaveSignature,
    XlByteorder,
    XlFileStart,
    XlHeader,
    XlOptionalConfig,
)
from .source import CHUNK, Source
from .stream import BODY_LIMIT, Cut, Event, Header, Lost, Missing, Record, RecordEnd, Trailing

LAYERS = {
    "xl": ("xl", "libxl", "libxc"),
    "libvirt": ("libvirt", "libxl", "libxc"),
    "xenopsd": ("xenopsd", "libxc"),
    "libxl": ("libxl", "libxc"),
    "libxc": ("libxc",),
}
"""The layers of an image, by its outermost one."""

_IDENTIFICATION: dict[str, Any] = {
    "xl": XlFileStart,
    "libvirt": LibvirtFileStart,
    "xenopsd": XenopsdSaveSignature,
    "libxl": LibxlHeader,
    "libxc": ImageHeader,
}
_LIKE_ENOUGH = 0.75
_TRAILING_HEAD = 64

Walk = Generator[Event, None, Any]


def likeness(layer: str, head: bytes) -> float:
    """Return how much of what identifies `layer` stands in `head`, from 0 to 1."""
    return _likeness(_IDENTIFICATION[layer], head)


def _likeness(cls: Any, head: bytes) -> float:
    total = same = 0
    for offset, expected in layout.magic_of(cls):
        total += len(expected)
        found = head[offset : offset + len(expected)]
        same += sum(a == b for a, b in zip(found, expected, strict=False))
    return same / total


def _magic_length(layer: str) -> int:
    return max(offset + len(magic) for offset, magic in layout.magic_of(_IDENTIFICATION[layer]))


def recognise(source: Source) -> str:
    """Return the outermost layer. A few wrong octets in its magic do not hide it.

    Raises NotAnImageError, which says what stands there instead.
    """
    head = source.peek(max(map(_magic_length, LAYERS)))
    best = max(LAYERS, key=lambda layer: likeness(layer, head))
    if likeness(best, head) < _LIKE_ENOUGH:
        raise NotAnImageError(f"{source.name}: not a Xen domain save image: {_describe(head)}")
    if best == "xenopsd" and _likeness(XenopsdLegacyIdentification, head) > likeness(best, head):
        raise NotAnImageError(f"{source.name}: a legacy xenopsd image, which is not supported yet")
    return best


def _describe(head: bytes) -> str:
    if not head:
        return "it is empty"
    return f"it begins with {head[:8].hex(' ')}, which no kind of image does"


def walk(source: Source) -> Iterator[Event]:
    """Yield what `source` holds, in the order in which it stands there.

    Raises NotAnImageError as `recognise` does, SourceError where reading fails.
    """
    outermost = recognise(source)
    ended = yield from _START[outermost](source)
    if ended:
        yield from _trailing(source, outermost)


def _trailing(source: Source, outermost: str) -> Walk:
    layer = outermost if "libxl" not in LAYERS[outermost] else "libxl"
    offset = source.offset
    head = source.read(_TRAILING_HEAD)
    if head:
        yield Trailing(layer, offset, len(head) + source.skip(1 << 62), head)


def _header(
    source: Source, layer: str, name: str, cls: type[Any], is_le: bool | None = None
) -> Generator[Event, None, Any]:
    """Read a header of fixed size; return it parsed, None if the data ends inside it."""
    offset, size = source.offset, layout.size_of(cls, is_le=is_le)
    data = source.read(size)
    if len(data) < size:
        yield Cut(layer, name, offset, len(data), size)
        return None
    body, damage = layout.repair_magic(cls, data, is_le=is_le)
    yield Header(layer, name, offset, body, is_le, damage, size)
    return body


# Each of these returns True if the stream came to its end and can be followed by others.


def _xl(source: Source) -> Walk:
    identification = yield from _header(source, "xl", "identification", XlFileStart)
    if identification is None:
        return False
    is_le = identification.byteorder != XlByteorder.big_endian
    header = yield from _header(source, "xl", "header", XlHeader, is_le)
    if header is None:
        return False
    if not (yield from _sized(source, "xl", "optional data", XlOptionalConfig, header.len_optional_data, CHUNK, is_le)):
        return False
    if not _follows(source, "libxl"):
        yield Lost("xl", source.offset, "no libxl stream follows the xl header")
        return False
    return (yield from _libxl(source))


def _sized(source: Source, layer: str, name: str, cls: type[Any], length: int, limit: int, is_le: bool) -> Walk:
    """Read what a header gives the length of, parse `limit` octets of it at most; return
    whether all of it is there.
    """
    offset = source.offset
    data = b"".join(source.chunks(min(length, limit), 1))
    got = len(data) + source.skip(length - len(data))
    if got < length:
        yield Cut(layer, name, offset, got, length)
        return False
    if length:
        yield Header(layer, name, offset, layout.parse_bytes(cls, data, is_le=is_le), is_le, length=length)
    return True


def _libvirt(source: Source) -> Walk:
    identification = yield from _header(source, "libvirt", "identification", LibvirtFileStart)
    if identification is None:
        return False
    is_le = not identification.is_big_endian
    header = yield from _header(source, "libvirt", "header", LibvirtHeader, is_le)
    if header is None:
        return False
    if not (yield from _sized(source, "libvirt", "xml", LibvirtXml, header.len_xml, BODY_LIMIT, is_le)):
        return False
    if _follows(source, "libxl"):
        return (yield from _libxl(source))
    if identification.is_stream_v2:
        yield Lost("libvirt", source.offset, "no libxl stream follows the XML")
    else:
        yield Lost("libvirt", source.offset, "a legacy stream follows the XML, which is not supported yet", "legacy")
    return False


_UNBOUNDED = {
    XenopsdRecordType.libxc_legacy: ("a legacy stream follows Libxc_legacy, which is not supported yet", "legacy"),
    XenopsdRecordType.demu: ("vGPU state follows Demu, and nothing says where it ends", "unbounded"),
}
"""What the walk cannot pass, by the record that announces it: message and kind of Lost."""


def _xenopsd(source: Source) -> Walk:
    if (yield from _header(source, "xenopsd", "identification", XenopsdSaveSignature)) is None:
        return False
    records = _Records(source, "xenopsd", Xenopsd.RecordHeader, False)
    has_libxc = False
    while True:
        last = yield from records.next_record()
        if last is None or last == XenopsdRecordType.end_of_image:
            return last is not None
        if last in _UNBOUNDED:
            yield Lost("xenopsd", source.offset, *_UNBOUNDED[last])
            return False
        if last == XenopsdRecordType.libxc:
            if has_libxc or not _follows(source, "libxc"):
                what = "another Libxc record" if has_libxc else "no libxc stream follows the Libxc record"
                yield Lost("xenopsd", source.offset, what)
                return False
            has_libxc = True
            if not (yield from _libxc(source)):
                return False


def _follows(source: Source, layer: str) -> bool:
    """Whether `layer` starts here, or the data is over, which then is told instead."""
    head = source.peek(_magic_length(layer))
    return not head or likeness(layer, head) >= _LIKE_ENOUGH * len(head) / _magic_length(layer)


def _libxl(source: Source) -> Walk:
    header = yield from _header(source, "libxl", "header", LibxlHeader)
    if header is None:
        return False
    libxl = _Records(source, "libxl", Libxl.RecordList.RecordHeader, header.is_big_endian)
    libxc: _Records | None = None
    while True:
        last = yield from libxl.next_record()
        if last == LibxlRecordType.libxc_context and libxc is None:
            if not _follows(source, "libxc"):
                yield Lost("libxl", source.offset, "no libxc stream follows the LIBXC_CONTEXT record")
                return False
            libxc = yield from _libxc_headers(source)
            last = None if libxc is None else (yield from libxc.run(until_checkpoint=True))
        elif last == LibxlRecordType.checkpoint_end and libxc is not None and not libxc.ended:
            last = yield from libxc.run(until_checkpoint=True)
        elif last == LibxlRecordType.end:
            return True
        if last is None:
            return False


def _libxc_headers(source: Source) -> Walk:
    """Read the two headers; return the reader of the records, None if the data ends here."""
    header = yield from _header(source, "libxc", "image header", ImageHeader)
    if header is None:
        return None
    is_le = not header.is_big_endian
    domain = yield from _header(source, "libxc", "domain header", DomainHeader, is_le)
    if domain is None:
        return None
    return _Records(source, "libxc", Libxc.DomainImage.RecordHeader, not is_le)


def _libxc(source: Source) -> Walk:
    records = yield from _libxc_headers(source)
    if records is None:
        return False
    return (yield from records.run(until_checkpoint=False)) is not None


_START = {"xl": _xl, "libvirt": _libvirt, "xenopsd": _xenopsd, "libxl": _libxl, "libxc": _libxc}


class _Records:
    """The records of one layer, which may be interrupted by the other layer."""

    def __init__(self, source: Source, layer: str, header_cls: type[Any], is_big_endian: bool) -> None:
        self.ended = False
        self._source = source
        self._layer = layer
        self._header_cls = header_cls
        self._is_big_endian = is_big_endian
        self._index = 0

    def run(self, until_checkpoint: bool) -> Walk:
        """Walk up to END, or CHECKPOINT if asked; return that type, None if the data ends."""
        while True:
            last = yield from self.next_record()
            if last == RecordType.end:
                self.ended = True
            if last is None or self.ended or (until_checkpoint and last == RecordType.checkpoint):
                return last

    def next_record(self) -> Walk:
        """Walk over one record; return its type, None if the data ends in or before it."""
        source, offset, index = self._source, self._source.offset, self._index
        size = layout.size_of(self._header_cls, is_le=not self._is_big_endian)
        data = source.read(size)
        if not data:
            yield Missing(self._layer, index, offset)
            return None
        if len(data) < size:
            yield Cut(self._layer, "record header", offset, len(data), size, index)
            return None
        header = layout.parse_bytes(self._header_cls, data, is_le=not self._is_big_endian)
        record = Record(self._layer, index, offset, header, self._is_big_endian, source, source.offset)
        self._index += 1
        yield record
        if not source.seekable and record.is_held and not record.has_pages:
            record.keep()
        return (yield from self._pass_over(record))

    def _pass_over(self, record: Record) -> Walk:
        """Go to the end of the record, wherever its readers have left the source."""
        source = self._source
        source.skip(record.end - source.offset)
        got = source.offset - record.ofs_body
        padding = source.read(record.header.len_padding) if got == record.length else b""
        if len(padding) < record.header.len_padding or got < record.length:
            expected = record.length + record.header.len_padding
            what = "body" if got < record.length else "padding"
            yield Cut(self._layer, what, record.offset, got + len(padding), expected, record.index, record)
            return None
        yield RecordEnd(record, padding)
        return record.header.record_type
