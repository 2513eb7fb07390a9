"""The walk through an image: which layers it has, and where each stream starts and ends.

One pass, forward, over a file of xl, libvirt or xend, an image of xenopsd, a bare libxl stream, a
bare libxc stream or a bare legacy image, without being told which. After damage the walk goes on where
the framing allows.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any

from xenstream_formats.magics import MAGICS

from ..errors import NotAnImageError
from ..io.source import CHUNK, Source
from ..limits import BODY_LIMIT, MOST_ZEROS
from ..schema import layout, names
from ..schema.layers import LAYERS, Magic, framing_of
from ..schema.names import DomainHeader, ImageHeader, RecordType, spelled
from .events import Cut, Event, Header, LegacyHint, Lost, Missing, RecordEnd, Skipped, Trailing
from .record import Passed, Record

if TYPE_CHECKING:
    from .resync import Resync

_IDENTIFIED = tuple(name for name, layer in LAYERS.items() if layer.magic)
_LIKE_ENOUGH = 0.75
_LONGEST_CONVERTED = 3  # as many bytes as one may become
_TRAILING_HEAD = 64

Walk = Generator[Event, None, Any]
Start = Callable[[Source, LegacyHint], Walk]

_START: dict[str, Start] = {}


def _starts(layer: str) -> Callable[[Start], Start]:
    """Make the decorated function the walk through an image, or what is left of one, that begins with `layer`."""

    def register(start: Start) -> Start:
        _START[layer] = start
        return start

    return register


def likeness(layer: str, head: bytes) -> float:
    """Return how much of what identifies `layer` is in `head`, from 0 to 1."""
    return _likeness(LAYERS[layer].magic, head)


def _likeness(magic: Magic, head: bytes) -> float:
    total = same = 0
    for offset, expected in magic:
        total += len(expected)
        found = head[offset : offset + len(expected)]
        same += sum(a == b for a, b in zip(found, expected, strict=False))
    return same / total


def _magic_length(layer: str) -> int:
    return max(offset + len(magic) for offset, magic in LAYERS[layer].magic)


def recognise(source: Source, kind: LegacyHint | None = None) -> str:
    """Return the outermost layer. A few wrong bytes in its magic do not hide it.

    A bare legacy image has no magic; it is one if its numbers make sense, or if `kind` says
    so of what is nothing else. Raises NotAnImageError, which says what is there instead.
    """
    if kind is not None and kind.outermost is not None:
        return kind.outermost
    for layer in _IDENTIFIED:  # before more of it is read, to ask what the first bytes are like
        if likeness(layer, source.peek(_magic_length(layer))) == 1:
            return layer
    head = source.peek(max(map(_magic_length, _IDENTIFIED)))
    best = max(_IDENTIFIED, key=lambda layer: likeness(layer, head))
    _refuse_converted(source)
    if likeness(best, head) >= _LIKE_ENOUGH:
        return best
    if (kind is not None and kind.is_given) or _follows_legacy(source, LegacyHint()):
        return "legacy"
    if not head:
        source.refuse_cut()
    raise NotAnImageError(f"{source.name}: not a Xen domain save image: {_describe(source, head)}")


def _describe(source: Source, head: bytes) -> str:
    from . import foreign  # of which images have no need

    if not head:
        return "it is empty"
    for layer, magic in _magics().items():
        if magic.startswith(head):
            ending = f"the data ends inside what identifies an image of {layer}"
            return ending if source.how_cut is None else f"{ending}, because {source.how_cut}"
    return foreign.describe(source, _magics())


def _refuse_converted(source: Source) -> None:
    """Raise NotAnImageError if what is there is an image no more, because something has taken it for text.

    It looks like one, and may have most of the magic, but bytes are changed or moved all over it.
    """
    from . import foreign

    magics = _magics()
    converted = foreign.conversion_of(source.peek(_LONGEST_CONVERTED * max(map(len, magics.values()))), magics)
    if converted is not None:
        layer, how = converted
        raise NotAnImageError(
            f"{source.name}: not a Xen domain save image: it was an image of {layer}, but a transfer in text mode, "
            f"or a tool that takes it for text, has changed it: {how}; copy it again as binary data"
        )


def _magics() -> dict[str, bytes]:
    """Return what images begin with, by layer; that of images from before xenopsd's records is left out."""
    magics = {layer: b"".join(magic for _, magic in LAYERS[layer].magic) for layer in _IDENTIFIED}
    # An x86 xl reads no other byte order. Without it nothing would show that the CR at the end of the magic is gone.
    magics["xl"] += int(names.Xl.Byteorder.little_endian).to_bytes(4, "little")
    return magics


def walk(source: Source, outermost: str, kind: LegacyHint | None = None) -> Iterator[Event]:
    """Yield what `source` holds, in the order in which it is there.

    `outermost` is what `recognise` returned. `kind` says how a legacy image is to be read, where that is not to be
    found out. Raises SourceError where reading fails.
    """
    ended = yield from _START[outermost](source, kind or LegacyHint())
    if ended:
        yield from _trailing(source, ended if isinstance(ended, str) else outermost)
        source.refuse_cut("all of the image is there, but ")  # otherwise it shows in the image


def _trailing(source: Source, outermost: str) -> Walk:
    layer = outermost if "libxl" not in LAYERS[outermost].path else "libxl"
    offset = source.offset
    head = source.read(_TRAILING_HEAD)
    if head:
        zeros, rest = _zeros(source, head)
        yield Trailing(layer, offset, source.offset - offset + source.skip(1 << 62), head, zeros, rest)


def _zeros(source: Source, head: bytes) -> tuple[int, bytes]:
    """Return how many zeros `head` and what follows it begin with, no more than MOST_ZEROS, and a few bytes after."""
    zeros, data = 0, head
    while data:
        rest = data.lstrip(b"\0")
        zeros += len(data) - len(rest)
        if rest:
            return zeros, rest[:_TRAILING_HEAD]
        if zeros >= MOST_ZEROS:
            break
        data = source.read(CHUNK)
    return zeros, b""


def _header(source: Source, layer: str, name: str, cls: Any, is_le: bool | None = None) -> Generator[Event, None, Any]:
    """Read a header of fixed size; return it parsed, None if the data ends inside it."""
    offset, size = source.offset, layout.size_of(cls, is_le=is_le)
    data = source.read(size)
    if len(data) < size:
        yield Cut(layer, name, offset, len(data), size, compression=source.how_cut)
        return None
    body, damage = layout.repair_magic(cls, data, is_le=is_le)
    yield Header(layer, name, offset, body, is_le, damage, size)
    return body


# Each of these returns True if the stream came to its end and can be followed by others;
# "legacy" if that was a legacy image's end.


@_starts("xl")
def _xl(source: Source, kind: LegacyHint) -> Walk:
    identification = yield from _header(source, "xl", "identification", names.Xl.FileStart)
    if identification is None:
        return False
    is_le = identification.byteorder != names.Xl.Byteorder.big_endian
    header = yield from _header(source, "xl", "header", names.Xl.FileRest.SaveFileHeader, is_le)
    if header is None:
        return False
    cls, length = names.Xl.FileRest.OptionalConfig, header.len_optional_data
    if not (yield from _sized(source, "xl", "optional data", cls, length, CHUNK, is_le)):
        return False
    if _follows(source, "libxl", kind):
        return (yield from _libxl(source, kind))
    if _follows_legacy(source, kind):  # though the flag may announce another stream
        return (yield from _legacy(source, kind))
    what = "libxl stream" if header.is_stream_v2 else "libxl stream or legacy image"
    yield Lost("xl", source.offset, f"no {what} follows the xl header")
    return False


def _follows_legacy(source: Source, kind: LegacyHint) -> bool:
    from . import legacy

    return kind.is_given or legacy.is_plausible(source.peek(legacy.len_head()))


@_starts("legacy")
def _legacy(source: Source, kind: LegacyHint) -> Walk:
    from . import legacy  # of which few images have need

    return (yield from legacy.walk(source, kind)) and "legacy"


@_starts("xend")
def _xend(source: Source, kind: LegacyHint) -> Walk:
    if (yield from _header(source, "xend", "identification", names.Xend.FileStart)) is None:
        return False
    header = yield from _header(source, "xend", "header", names.Xend.SaveHeader)
    if header is None:
        return False
    length = max(0, header.len_config)
    if not (yield from _sized(source, "xend", "config", names.Xend.DomainConfig, length, CHUNK, is_le=False)):
        return False
    if not _follows_legacy(source, kind):
        yield Lost("xend", source.offset, "no legacy image follows the configuration")
        return False
    return (yield from _legacy(source, kind))


def _sized(source: Source, layer: str, name: str, cls: type[Any], length: int, limit: int, is_le: bool) -> Walk:
    """Read what a header gives the length of, parse `limit` bytes of it at most; return
    whether all of it is there.
    """
    offset = source.offset
    data = b"".join(source.chunks(min(length, limit), 1))
    got = len(data) + source.skip(length - len(data))
    if got < length:
        yield Cut(layer, name, offset, got, length, compression=source.how_cut)
        return False
    if length:
        yield Header(layer, name, offset, layout.parse_bytes(cls, data, is_le=is_le), is_le, length=length)
    return True


@_starts("libvirt")
def _libvirt(source: Source, kind: LegacyHint) -> Walk:
    identification = yield from _header(source, "libvirt", "identification", names.Libvirt.FileStart)
    if identification is None:
        return False
    is_le = not identification.is_big_endian
    header = yield from _header(source, "libvirt", "header", names.Libvirt.FileRest.SavefileHeader, is_le)
    if header is None:
        return False
    if not (yield from _sized(source, "libvirt", "xml", names.Libvirt.DomainXml, header.len_xml, BODY_LIMIT, is_le)):
        return False
    if _follows(source, "libxl", kind):
        return (yield from _libxl(source, kind))
    if _follows_legacy(source, kind):  # though the version may announce another stream
        return (yield from _legacy(source, kind))
    what = "libxl stream" if identification.is_stream_v2 else "legacy image"
    yield Lost("libvirt", source.offset, f"no {what} follows the XML")
    return False


@_starts("xenopsd")
def _xenopsd(source: Source, kind: LegacyHint) -> Walk:
    head = source.peek(_magic_length("xenopsd"))
    if _likeness(MAGICS["XenopsdLegacyImage.SaveSignature"], head) > likeness("xenopsd", head):
        return (yield from _xenopsd_legacy(source, kind))
    if (yield from _header(source, "xenopsd", "identification", names.Xenopsd.SaveSignature)) is None:
        return False
    records = _Records(source, "xenopsd", False)
    has_libxc = False
    while True:
        last = yield from records.next_record()
        if last is None or last == records.framing.end:
            return last is not None
        if last == names.Xenopsd.RecordType.demu:
            what = "vGPU state follows Demu, and nothing says where it ends"
            yield Lost("xenopsd", source.offset, what, "unbounded")
            return False
        if last in records.framing.holds:
            layer, name = records.framing.holds[last], spelled(last)
            follows = _follows_legacy(source, kind) if layer == "legacy" else _follows(source, layer, kind)
            if has_libxc or not follows:
                what = f"another {name} record" if has_libxc else f"no {layer} stream follows the {name} record"
                yield Lost("xenopsd", source.offset, what)
                return False
            has_libxc = True
            if not (yield from _START[layer](source, kind)):
                return False


def _xenopsd_legacy(source: Source, kind: LegacyHint) -> Walk:
    """Walk through an image from before records, a legacy image after a signature."""
    if (yield from _header(source, "xenopsd", "identification", names.XenopsdLegacy.SaveSignature)) is None:
        return False
    if not _follows_legacy(source, kind):
        yield Lost("xenopsd", source.offset, "no legacy image follows the signature")
        return False
    return (yield from _legacy(source, kind)) and "xenopsd"


def _follows(source: Source, layer: str, kind: LegacyHint) -> bool:
    """Whether `layer` starts here, or the data is over, which then is told instead.

    Where the image is read as what it does not begin with, it is enough that nothing else does.
    """
    head = source.peek(_magic_length(layer))
    if not head or likeness(layer, head) >= _LIKE_ENOUGH * len(head) / _magic_length(layer):
        return True
    return kind.outermost is not None and not _follows_legacy(source, kind)


@_starts("libxl")
def _libxl(source: Source, kind: LegacyHint) -> Walk:
    header = yield from _header(source, "libxl", "header", names.LibxlHeader)
    if header is None:
        return False
    libxl = _Records(source, "libxl", header.is_big_endian)
    libxc: _Records | None = None
    while True:
        last = yield from libxl.next_record()
        if last in libxl.framing.holds and libxc is None:
            if not _follows(source, "libxc", kind):
                yield Lost("libxl", source.offset, "no libxc stream follows the LIBXC_CONTEXT record")
                return False
            libxc = yield from _libxc_headers(source, kind, is_in_libxl=True)
            last = None if libxc is None else (yield from libxc.run(until_checkpoint=True))
        elif last == names.LibxlRecordType.checkpoint_end and libxc is not None and not libxc.ended:
            last = yield from libxc.run(until_checkpoint=True)
        elif last == libxl.framing.end:
            return True
        if last is None:
            return False


def _libxc_headers(source: Source, kind: LegacyHint, is_in_libxl: bool = False) -> Walk:
    """Read the two headers; return the reader of the records, None if the data ends here."""
    header = yield from _header(source, "libxc", "image header", ImageHeader)
    if header is None:
        return None
    is_le = not header.is_big_endian
    domain = yield from _header(source, "libxc", "domain header", DomainHeader, is_le)
    if domain is None:
        return None
    records = _Records(source, "libxc", not is_le)
    if kind.resyncs and source.seekable:
        from .resync import Resync  # of which few walks have need

        records.resync = Resync(source, not is_le, is_in_libxl)
    return records


@_starts("libxc")
def _libxc(source: Source, kind: LegacyHint) -> Walk:
    records = yield from _libxc_headers(source, kind)
    if records is None:
        return False
    return (yield from records.run(until_checkpoint=False)) is not None


class _Records:
    """The records of one layer, which may be interrupted by the other layer."""

    def __init__(self, source: Source, layer: str, is_big_endian: bool) -> None:
        self.ended = False
        self.resync: Resync | None = None
        self.framing = framing_of(layer)
        self._source = source
        self._layer = layer
        self._header_cls = self.framing.header
        self._is_big_endian = is_big_endian
        self._size = layout.size_of(self._header_cls, is_le=not is_big_endian)
        self._index = 0
        self._passed = Passed()

    def run(self, until_checkpoint: bool) -> Walk:
        """Walk up to END, or CHECKPOINT if asked; return that type, None if the data ends."""
        ends = {None, self.framing.end, *([RecordType.checkpoint] if until_checkpoint else ())}
        while True:
            last = yield from self.next_record()
            if last in ends:
                self.ended = last == self.framing.end
                return last

    def next_record(self) -> Walk:
        """Walk over one record; return its type, None if the data ends in or before it."""
        if self.resync is not None:
            yield from self._skip_to_record(self.resync)
        source, offset, index = self._source, self._source.offset, self._index
        data = source.read(self._size)
        if not data:
            yield Missing(self._layer, index, offset, source.how_cut)
            return None
        if len(data) < self._size:
            how = source.how_cut
            yield Cut(self._layer, "record header", offset, len(data), self._size, index, compression=how, head=data)
            return None
        header = layout.parse_again(self._header_cls, data, is_le=not self._is_big_endian)
        record = Record(self._layer, index, offset, header, self._is_big_endian, source, source.offset, self._passed)
        self._index += 1
        yield record
        if not source.seekable and record.is_held and not record.has_pages:
            record.keep()
        end = self._pass_over(record)
        yield end
        return None if isinstance(end, Cut) else record.record_type

    def _skip_to_record(self, resync: Resync) -> Iterator[Skipped]:
        """Skip what is no record, if records go on after it."""
        offset = self._source.offset
        found = resync.next_from(offset)
        if found > offset:
            self._source.skip(found - offset)
            yield Skipped(self._layer, offset, found - offset, self._index)

    def _pass_over(self, record: Record) -> RecordEnd | Cut:
        """Go to the end of the record, wherever its readers have left the source."""
        source, len_padding = self._source, record.len_padding
        source.skip(record.ofs_body + record.length - source.offset)
        got = source.offset - record.ofs_body
        padding = source.read(len_padding) if len_padding and got == record.length else b""
        if len(padding) < len_padding or got < record.length:
            expected = record.length + len_padding
            what = "body" if got < record.length else "padding"
            got += len(padding)
            return Cut(self._layer, what, record.offset, got, expected, record.index, record, source.how_cut)
        return RecordEnd(record, padding)
