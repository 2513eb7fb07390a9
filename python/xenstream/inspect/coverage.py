"""How much of an image has a name: measured by watching the generated parsers read it.

Each byte is counted once: `named` if a field of the definitions gives it a meaning, `padding`
if it is a record's padding, a padding or reserved field of several bytes, or an unused zero,
`pages` if it is guest memory, `opaque` otherwise. If two layouts read a byte, the one that says more
counts. A field of bytes is named only if these are its meaning: a magic, a text, a wide register.
Data that cannot be reached after damage, and data after the end, is opaque, unless it is the
permission to unpause that `xl migrate` sends. The state of a
QEMU device counts as named: it is known whose state it is, though its layout is that QEMU's own.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from io import BytesIO
from typing import Any

from kaitaistruct import KaitaiStream, KaitaiStruct

from ..errors import XenstreamError
from ..guest.pages.page_data import PageDataReader, position_of_page
from ..limits import MOST_KINDS, MOST_OPAQUE, MOST_READS
from ..schema import layout
from ..schema.kinds import BYTES, ZERO, kinds_of
from ..schema.watching import reading_through
from ..stream import legacy
from ..stream.census import OTHERS
from ..stream.events import Cut, Event, Header, Lost, Missing, RecordEnd, Trailing
from ..stream.reader import Reader
from ..stream.record import P2mFrames, Record

UNREAD, TAKEN, PADDING, NAMED = range(4)
"""Classes of bytes; the higher one wins. TAKEN: read, but only as a run of bytes."""


@dataclass
class Share:
    """Bytes of one kind of header or record: how many there are, and what they are."""

    layer: str
    type: str
    count: int = 0
    octets: int = 0
    named: int = 0
    padding: int = 0
    pages: int = 0
    opaque: int = 0

    def add(self, **octets: int) -> None:
        """Count bytes of some kinds."""
        for kind, number in octets.items():
            setattr(self, kind, getattr(self, kind) + number)
            self.octets += number


@dataclass
class Opaque:
    """A run of bytes that has no name: where it is in the file.

    `field`: the path of the innermost field that reads it; None if none does.
    """

    layer: str
    type: str
    record: int | None
    offset: int
    length: int
    field: str | None = None


@dataclass
class Coverage:
    """The classes of an image's bytes, by header and record type; `total` adds all up.

    `opaque` are the first MOST_OPAQUE runs without a name, `suppressed` counts those beyond.
    `incomplete`: the data ends too early, or there is data where there should be none.
    """

    file: str
    shares: list[Share] = field(default_factory=list)
    opaque: list[Opaque] = field(default_factory=list)
    suppressed: int = 0
    incomplete: bool = False

    @property
    def total(self) -> Share:
        """The sum of all shares."""
        total = Share("", "total")
        for share in self.shares:
            total.count += share.count
            total.add(named=share.named, padding=share.padding, pages=share.pages, opaque=share.opaque)
        return total

    def to_json(self) -> dict[str, Any]:
        """Return the coverage as JSON-ready data."""
        return {**asdict(self), "total": asdict(self.total)}


def coverage(image: Reader) -> Coverage:
    """Walk through an image and say what its bytes are."""
    tally = _Tally(Coverage(image.name))
    for event in image.uncounted_events():
        tally.take(event)
    tally.finish(image.skip_rest())
    return tally.result


class _Tally:
    """Takes the events of a walk and counts."""

    def __init__(self, result: Coverage) -> None:
        self.result = result
        self._shares: dict[tuple[str, str], Share] = {}
        self._header: Header | None = None
        self._pages: tuple[int, int] | None = None
        self._end = 0
        self._stopped: tuple[str, int | None] = ("", None)

    def take(self, event: Event) -> None:
        """Count what one event is about. A record counts once it has ended: its body may be cut."""
        match event:
            case Header():
                self._end_header(event.offset)
                self._header = event
            case Record():
                self._end_header(event.offset)
                if event.has_pages and event.is_complete is not False:
                    self._pages = event.of_alike(_measure_pages)  # while a pipe is there
            case RecordEnd():
                self._take_record(event.record)
                self._share(event.record).add(padding=len(event.padding))
                self._end = event.record.end + len(event.padding)
            case Missing() | Cut() | Lost():
                self._end_header(event.offset)
                self._stopped = (event.layer, None if isinstance(event, Lost) else event.record)
                self.result.incomplete = True
            case Trailing() if event.is_permission:
                self._share_of(event.layer, "permission to unpause", 1).add(named=event.length)
                self._end = event.offset + event.length
            case Trailing():
                self._stopped = (event.layer, None)

    def finish(self, size: int) -> None:
        """Count what is after the last thing that could be read."""
        self._end_header(size)
        if size > self._end:
            layer, record = self._stopped
            self._share_of(layer, "rest", 1).add(opaque=size - self._end)
            self.result.opaque.append(Opaque(layer, "rest", record, self._end, size - self._end))
        self.result.shares = list(self._shares.values())
        if self.result.total.octets != size:
            raise XenstreamError(f"{self.result.file}: {self.result.total.octets} of {size} bytes are accounted for")

    def _share_of(self, layer: str, kind: str, count: int) -> Share:
        if len(self._shares) >= MOST_KINDS and (layer, kind) not in self._shares:
            kind = OTHERS
        share = self._shares.setdefault((layer, kind), Share(layer, kind))
        share.count += count
        return share

    def _share(self, record: Record, count: int = 0) -> Share:
        return self._share_of(record.layer, record.type, count)

    def _end_header(self, offset: int) -> None:
        """A header goes up to where the next thing begins, and has nothing without a name."""
        if self._header is not None:
            self._share_of(self._header.layer, self._header.name, 1).add(named=offset - self._header.offset)
            self._end = offset
            self._header = None

    def _take_record(self, record: Record) -> None:
        share = self._share(record, 1)
        share.add(named=record.ofs_body - record.offset)
        if isinstance(record, legacy.Part) and record.is_batch:
            share.add(named=record.batch.ofs_pages, pages=record.length - record.batch.ofs_pages)
        elif record.has_pages:
            named, pages = self._pages or (0, 0)
            share.add(named=named, pages=pages)
            self._take_opaque(record, share, named + pages, record.length)
        elif not record.is_held:
            named = _named_by_length(record)
            share.add(named=named)
            self._take_opaque(record, share, named, record.length)
        elif record.length:
            named, padding, without_name = record.of_alike(_measure)
            share.add(named=named, padding=padding)
            for start, stop, field in without_name:
                self._take_opaque(record, share, start, stop, field)

    def _take_opaque(self, record: Record, share: Share, start: int, stop: int, field: str | None = None) -> None:
        if start == stop:
            return
        share.add(opaque=stop - start)
        where = Opaque(record.layer, record.type, record.index, record.ofs_body + start, stop - start, field)
        if len(self.result.opaque) < MOST_OPAQUE:
            self.result.opaque.append(where)
        else:
            self.result.suppressed += 1


def _measure_pages(record: Record) -> tuple[int, int]:
    """Return how many bytes are pfn entries and the header, and how many contents, which are not read."""
    reader = PageDataReader.of(record)
    if reader is None:
        return 0, 0
    num_pages = sum(batch.num_pages() for batch in reader.batches())
    named = min(record.length, reader.header.ofs_pages)
    return named, min(record.length, position_of_page(reader.header, num_pages)) - named


def _named_by_length(record: Record) -> int:
    """Return how many bytes of a body that is not held have a name, as far as its length alone tells."""
    frames = layout.constant(P2mFrames, "len_p2m_pfn") * record.num_p2m_frames
    return frames + layout.size_of(P2mFrames, is_le=True) if record.has_p2m_frames else 0


_WITHOUT_NAME = bytes(mark in (UNREAD, TAKEN) for mark in range(256))
_UNREAD = bytes(mark == UNREAD for mark in range(256))


def _runs(wanted: bytes, marks: bytearray) -> Iterator[tuple[int, int]]:
    """Yield start and end of each run of bytes whose mark is `wanted`, which has 1 for these.

    To look for single bytes takes a fiftieth of the time of a regular expression, where a run is long.
    """
    are_wanted = marks.translate(wanted)
    start = are_wanted.find(1)
    while start >= 0:
        end = are_wanted.find(0, start)
        yield start, end if end >= 0 else len(marks)
        start = are_wanted.find(1, end) if end >= 0 else -1


_Fields = list[tuple[int, int, str]]


class _FieldsAlong:
    """Finds of ascending positions the shortest of the fields that each is in."""

    def __init__(self, fields: _Fields) -> None:
        self._ahead = deque(sorted(fields))
        self._around: list[tuple[int, int, str]] = []  # length, end and path, the shortest first

    def at(self, position: int) -> str | None:
        """Return the path of a field."""
        while self._ahead and self._ahead[0][0] <= position:
            start, stop, path = self._ahead.popleft()
            heapq.heappush(self._around, (stop - start, stop, path))
        while self._around and self._around[0][1] <= position:
            heapq.heappop(self._around)
        return self._around[0][2] if self._around else None


def _measure(record: Record) -> tuple[int, int, list[tuple[int, int, str | None]]]:
    """Return how many bytes of a body have a name and how many are padding, and the runs without a name, with the field
    that each is in.
    """
    marks, fields = _watch(record)
    along = _FieldsAlong(fields)
    without_name = [(start, stop, along.at(start)) for start, stop in _runs(_WITHOUT_NAME, marks)]
    return marks.count(NAMED), marks.count(PADDING), without_name


def _watch(record: Record) -> tuple[bytearray, _Fields]:
    """Decode a body completely; return what is known of each of its bytes, and the opaque
    fields: start, end, path.
    """
    raw = record.raw()
    marks = bytearray(len(raw))
    fields: _Fields = []
    with _watching(), suppress(*layout.UNDECODABLE):
        _visit(record.decode(_Watched(_OctetsIO(_Octets.at(raw, 0, marks)))), None, "", fields)
    if record.type == "EMULATOR_CONTEXT":
        _mark_devices(record, marks)
    for start, stop in _runs(_UNREAD, marks):
        if not any(raw[start:stop]):
            marks[start:stop] = bytes([PADDING]) * (stop - start)
    return marks, fields


def _mark_devices(record: Record, marks: bytearray) -> None:
    """The device model's state has a name as far as it is the state of a device that has one."""
    from ..stream.embedded import qemu  # and its parser, of which few records have need

    devices = qemu.sections(record)
    if devices:
        start = record.length - len(record.decoded.qemu_state.sections)
        marks[start:] = bytes([NAMED]) * (len(marks) - start)


_AT_LEAST = [bytes(max(known, what) for known in range(256)) for what in (UNREAD, TAKEN, PADDING, NAMED)]


class _Octets(bytes):
    """Bytes that know where in the body they are."""

    offset: int
    marks: bytearray

    @classmethod
    def at(cls, data: bytes, offset: int, marks: bytearray) -> _Octets:
        made = cls(data)
        made.offset, made.marks = offset, marks
        return made

    def mark(self, what: int) -> None:
        """Say what these bytes are, unless more is known."""
        end = self.offset + len(self)
        self.marks[self.offset : end] = self.marks[self.offset : end].translate(_AT_LEAST[what])

    def __getitem__(self, key: Any) -> Any:
        found = super().__getitem__(key)
        if isinstance(key, slice):
            start, _, step = key.indices(len(self))
            if step == 1:
                return _Octets.at(found, self.offset + start, self.marks)
        return found

    def decode(self, *args: Any, **kwargs: Any) -> str:
        self.mark(NAMED)  # a text
        return super().decode(*args, **kwargs)


class _OctetsIO(BytesIO):
    """Remembers what it was made from."""

    def __init__(self, data: bytes = b"") -> None:
        super().__init__(data)
        self.data = data


class _Watched(KaitaiStream):  # type: ignore[misc]
    """Marks what is read from it: a number is named, a run of bytes only taken."""

    left = MOST_READS

    @staticmethod
    def count() -> None:
        """Count a field that is read. Raises TooManyPartsError if there are too many, for one body."""
        _Watched.left -= 1
        if _Watched.left < 0:
            raise layout.TooManyPartsError

    def _take(self, data: bytes, start: int, what: int) -> bytes:
        self.count()
        source = getattr(self._io, "data", None)
        if not isinstance(source, _Octets):
            return data
        taken = _Octets.at(data, source.offset + start, source.marks)
        taken.mark(what)
        return taken

    def read_bytes(self, n: int) -> bytes:
        start = self._io.tell()
        return self._take(super().read_bytes(n), start, TAKEN)

    def read_bytes_full(self) -> bytes:
        start = self._io.tell()
        return self._take(super().read_bytes_full(), start, TAKEN)

    def read_bytes_term(self, *args: Any) -> bytes:
        start = self._io.tell()
        return self._take(super().read_bytes_term(*args), start, TAKEN)


def _number_reader(name: str) -> Any:
    plain = getattr(KaitaiStream, name)

    def read(self: Any, *args: Any) -> Any:
        self.count()
        start = self._io.tell()
        value = plain(self, *args)
        source = getattr(self._io, "data", None)
        if isinstance(source, _Octets):
            # A bit field goes on in the byte before.
            begin = max(0, start - (1 if "bits" in name else 0))
            source[begin : self._io.tell()].mark(NAMED)
        return value

    return read


for _name in dir(KaitaiStream):
    if _name.startswith(("read_u", "read_s", "read_f", "read_bits_int")):
        setattr(_Watched, _name, _number_reader(_name))


@contextmanager
def _watching() -> Iterator[None]:
    """Make the generated modules read through streams that watch."""
    _Watched.left = MOST_READS
    with reading_through(_Watched, _OctetsIO):
        yield


def _visit(value: Any, kind: str | None, path: str, opaque: _Fields) -> None:
    """Have everything decoded, mark what bytes that stay bytes are, and note the opaque ones."""
    if isinstance(value, KaitaiStruct):
        kinds = kinds_of(type(value))
        for name in _field_names(value):
            try:
                item = getattr(value, name)
            except layout.UNDECODABLE:
                continue
            _visit(item, kinds.get(name), f"{path}.{name}" if path else name, opaque)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _visit(item, kind, f"{path}[{index}]", opaque)
    elif isinstance(value, _Octets):
        if kind in BYTES:
            value.mark(NAMED)
        elif kind in ZERO:
            value.mark(PADDING)
        else:
            opaque.append((value.offset, value.offset + len(value), path))


def _field_names(struct: KaitaiStruct) -> list[str]:
    cls: Any = type(struct)
    return [name for name in vars(struct) if not name.startswith("_")] + layout.instances(cls)
