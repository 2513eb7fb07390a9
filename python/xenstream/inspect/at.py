"""Says which field of which header or record is at an offset of an image."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import IntEnum
from itertools import groupby
from typing import Any

from kaitaistruct import KaitaiStruct

from ..guest.flags import flag_names
from ..guest.pages.page_data import PageDataReader
from ..limits import MOST_PLACES
from ..schema import layout, packing
from ..schema.kinds import TEXT
from ..schema.located import Place, locating, stream_at
from ..schema.names import Legacy, PageType, spelled
from ..schema.pfn_batch import PfnBatch
from ..stream import legacy
from ..stream.embedded import qemu
from ..stream.events import Cut, Event, Header, Lost, Missing, RecordEnd, Trailing, ending
from ..stream.reader import Reader
from ..stream.record import Record
from . import tree
from .leaves import Leaf, leaves, located, octets_of

_LONGEST = 100
"""Bytes of a document that are shown before and after an offset."""

_ROW = 16
"""Bytes of a line of a dump."""


@dataclass(slots=True)
class Found:
    """What is at some successive offsets, the first of which is `offset`, in a file that goes on there.

    `what` is "header", "record header", "body", "pages", "padding" or "rest" (data that cannot be told). `part` is the
    name of the header or the type of the record, `index` the record's. `name` is the field and `path` selects it, None
    where none is read there; `place` is where all of it is, `value` it in words. `detail` says which byte or which page
    that is, and what is set in the byte. `row` are the bytes of the file around it, which begin at `ofs_row`; empty
    where they are not at hand.
    """

    offset: int
    count: int
    layer: str
    what: str
    part: str
    index: int | None = None
    name: str | None = None
    path: str | None = None
    place: Place | None = None
    value: str | None = None
    detail: str = ""
    ofs_row: int = 0
    row: bytes = b""

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready data."""
        place = None if self.place is None else {"offset": self.place.offset, "length": self.place.length}
        return {
            "offset": self.offset,
            "count": self.count,
            "layer": self.layer,
            "what": self.what,
            "part": self.part,
            "index": self.index,
            "name": self.name,
            "path": self.path,
            "field": place,
            "value": self.value,
            "detail": self.detail,
            "row_offset": self.ofs_row,
            "row": self.row.hex(),
        }


@dataclass(slots=True)
class Search:
    """Finds what is at offsets.

    `beyond` are those that the image does not reach, `problem` why it ends too early, `size` how many bytes it has,
    which is known only then.
    """

    image: Reader
    offsets: Iterable[int]
    beyond: list[int] = field(default_factory=list)
    problem: str | None = None
    size: int = 0

    def run(self) -> Iterator[Found]:
        """Yield what is there, in the order of the file. Walks through the image as far as it must."""
        wanted = deque(sorted(set(self.offsets))[:MOST_PLACES])
        walk = _Walk(self.image, wanted)
        end = 0
        for event in self.image.events():
            yield from walk.take(event)
            match event:
                case Cut() | Missing() | Lost():
                    self.problem = ending(event)
                case Header():
                    end = event.offset + event.length
                case RecordEnd():
                    end = event.record.end + len(event.padding)
            if not wanted:
                return
        size = self.size = self.image.skip_rest()
        while wanted and wanted[0] < size:
            some = _taken(wanted, size)
            yield from walk.found(
                some, Found(some[0], 0, self.image.layers[0], "rest", "data", place=Place(end, size - end))
            )
        self.beyond = list(wanted)


def _taken(wanted: deque[int], end: int) -> list[int]:
    """Take the offsets before `end`."""
    some = []
    while wanted and wanted[0] < end:
        some.append(wanted.popleft())
    return some


class _Walk:
    """Takes the events of a walk, and the offsets that they reach."""

    def __init__(self, image: Reader, wanted: deque[int]) -> None:
        self._image = image
        self._wanted = wanted
        self._counts: dict[tuple[str, str], int] = {}

    def take(self, event: Event) -> Iterator[Found]:
        match event:
            case Header():
                yield from self._header(event)
            case Record():
                count = self._counts.get((event.layer, event.type), 0)
                if len(self._counts) < MOST_PLACES:
                    self._counts[event.layer, event.type] = count + 1
                yield from self._record(event, f"{event.layer}.{event.type}[{count}]")
            case RecordEnd():
                record = event.record
                some = _taken(self._wanted, record.end + len(event.padding))
                yield from self._plain(some, record, "padding", Place(record.end, len(event.padding)))
            case Trailing():
                some = _taken(self._wanted, event.offset + event.length)
                yield from self.found(some, Found(0, 0, event.layer, "rest", "data after the end"))

    def _header(self, header: Header) -> Iterator[Found]:
        some = _taken(self._wanted, header.offset + header.length)
        if not some:
            return
        with locating():
            body = _decoded(header)
            octets = octets_of(header)
            path = f"{header.layer}.{header.name.replace(' ', '_')}"
            base = Found(0, 0, header.layer, "header", header.name)
            yield from self._values(some, body, path, base, (header.offset, octets))

    def _record(self, record: Record, path: str) -> Iterator[Found]:
        some = _taken(self._wanted, record.ofs_body)
        if some:
            with locating():
                octets = packing.pack(record.header)
                header = layout.parse_from(
                    type(record.header), stream_at(octets, record.offset), is_le=not record.is_big_endian
                )
                base = Found(0, 0, record.layer, "record header", record.type, record.index)
                yield from self._values(some, header, None, base, (record.offset, octets))
        if not self._wanted or self._wanted[0] >= record.end:
            return
        if record.has_pages or (isinstance(record, legacy.Part) and record.is_batch):
            yield from self._pages(record, path)
        elif not record.is_held:
            yield from self._plain(
                _taken(self._wanted, record.end), record, "body", Place(record.ofs_body, record.length)
            )
        else:
            yield from self._body(record, path)

    def _body(self, record: Record, path: str) -> Iterator[Found]:
        octets = record.raw()
        some = _taken(self._wanted, record.ofs_body + len(octets))
        base = Found(0, 0, record.layer, "body", record.type, record.index)
        with locating():
            yield from self._values(some, _decoded(record), path, base, (record.ofs_body, octets), _devices(record))

    def _values(
        self,
        some: list[int],
        body: Any,
        path: str | None,
        base: Found,
        octets: tuple[int, bytes],
        devices: list[tuple[Place, str]] | None = None,
    ) -> Iterator[Found]:
        known = sorted(_leaves(body), key=lambda leaf: leaf.place.offset)
        for leaf, group in groupby(some, _Finder(known).at):
            offsets = list(group)
            made = Found(0, 0, base.layer, base.what, base.part, base.index)
            if leaf is not None:
                made.path = None if path is None else f"{path}{leaf.path}"
                made.name, made.place, made.value = leaf.label, leaf.place, _words(leaf, offsets[0])
            device = next((name for place, name in devices or () if place.offset <= offsets[0] < place.end), None)
            if device is not None:
                made.detail = device
            yield from self.found(offsets, made, octets, None if device else leaf)

    def _plain(self, some: list[int], record: Record, what: str, place: Place) -> Iterator[Found]:
        yield from self.found(some, Found(0, 0, record.layer, what, record.type, record.index, place=place))

    def _pages(self, record: Record, path: str) -> Iterator[Found]:
        batches = _Batches.of(record)
        for offset in _taken(self._wanted, record.end):
            made = Found(0, 0, record.layer, "body", record.type, record.index)
            if batches is not None:
                batches.describe(made, offset, path)
            yield from self.found([offset], made)

    def found(
        self, some: list[int], base: Found, octets: tuple[int, bytes] | None = None, leaf: Leaf | None = None
    ) -> Iterator[Found]:
        """Yield one result for each run of successive offsets, with the bytes around them; `leaf` is what is there."""
        for _, group in groupby(enumerate(some), lambda item: item[1] - item[0]):
            offsets = [offset for _, offset in group]
            detail = base.detail if leaf is None else _detail(leaf, offsets)
            made = replace(base, offset=offsets[0], count=len(offsets), detail=detail)
            made.ofs_row, made.row = self._row(offsets[0], octets)
            yield made

    def _row(self, offset: int, octets: tuple[int, bytes] | None) -> tuple[int, bytes]:
        """Return the line of a dump that an offset is in. Of a pipe only what is decoded is at hand."""
        start = offset - offset % _ROW
        if self._image.is_seekable:
            return start, self._image.read_at(start, _ROW)
        if octets is None:
            return start, b""
        begin = max(start, octets[0])
        return begin, octets[1][begin - octets[0] : start + _ROW - octets[0]]


class _Finder:
    """Finds, of ascending offsets, the smallest value that each is in."""

    def __init__(self, known: list[Leaf]) -> None:
        self._ahead = deque(known)
        self._around: list[Leaf] = []

    def at(self, offset: int) -> Leaf | None:
        while self._ahead and self._ahead[0].place.offset <= offset:
            self._around.append(self._ahead.popleft())
        self._around = [leaf for leaf in self._around if offset < leaf.place.end]
        return min(self._around, key=_rank, default=None)


def _rank(leaf: Leaf) -> tuple[int, int, bool]:
    """Order values that are in one place: the smallest is told, and the name of a number rather than the number."""
    return leaf.place.length, leaf.depth, not isinstance(leaf.value, IntEnum)


def _decoded(item: Header | Record) -> Any:
    """Return a located body, None where it cannot be decoded."""
    try:
        return located(item)
    except layout.UNDECODABLE:
        return None


def _leaves(body: Any) -> list[Leaf]:
    found: list[Leaf] = []
    if isinstance(body, KaitaiStruct):
        with suppress(layout.TooManyPartsError):  # what has been read so far is what there is
            found.extend(leaves(body))
    return found


def _words(leaf: Leaf, offset: int) -> str:
    """Return a value in words, of a document the line that an offset is in."""
    if leaf.kind != TEXT or not isinstance(leaf.value, bytes):
        return tree.text(leaf.value, leaf.kind)
    position = offset - leaf.place.offset
    start, end = leaf.value.rfind(b"\n", 0, position) + 1, leaf.value.find(b"\n", position)
    line = bytes(leaf.value[max(start, position - _LONGEST) : end if end >= 0 else len(leaf.value)])
    return line[: 2 * _LONGEST].decode(errors="replace").strip()


def _detail(leaf: Leaf, offsets: list[int]) -> str:
    """Say which bytes of a value these are, and which bits, and what is set in them."""
    place = leaf.place
    first, last = offsets[0] - place.offset, offsets[-1] - place.offset
    if place.length == 1:
        return "" if leaf.flags is None else " ".join(leaf.flags)
    which = f"byte {first}" if first == last else f"bytes {first} to {last}"
    text = f"{which} of {place.length}"
    if place.code is None or not isinstance(leaf.value, int):
        return text
    is_big = place.code.startswith(">")
    low, high = (place.length - 1 - last, place.length - 1 - first) if is_big else (first, last)
    text += f", bits {8 * low} to {8 * high + 7}"
    names = _set_in(leaf, low, high)
    return f"{text}: {' '.join(names)}" if names else text


def _set_in(leaf: Leaf, low: int, high: int) -> tuple[str, ...]:
    """Return the names of what is set in the bytes of a register from number `low` to `high`."""
    if leaf.register is None or leaf.flags is None:
        return ()
    mask = ((1 << 8 * (high - low + 1)) - 1) << 8 * low
    masked = (int(leaf.value) & mask).to_bytes(layout.size_of(leaf.register), "little")
    return flag_names(layout.parse_bytes(leaf.register, masked))


def _devices(record: Record) -> list[tuple[Place, str]]:
    """Return where each part of the state of a device model's devices is, which no field of the definitions tells."""
    if record.type != "EMULATOR_CONTEXT" or record.body is None:
        return []
    from ..stream.embedded.qemu_load import WHOLE, fields  # with its table, of which only this has need

    found, raw = [], record.raw()
    for section in qemu.sections(record):
        device = f"state of {section.header.name} {section.header.instance_id}"
        start = record.ofs_body + section.offset
        parts = fields(
            str(section.header.name), section.header.version_id, raw[section.offset : section.offset + section.length]
        )
        found += [
            (Place(start + part.offset, part.length), device if part.name == WHOLE else f"{device}, {part.name}")
            for part in parts
        ]
    return found


def _len_marker() -> int:
    return layout.size_of(Legacy.ChunkHeader, True, False)


def _page_type(code: int) -> str:
    try:
        return spelled(PageType(code))
    except ValueError:
        return f"type {code:#x}"


class _Batches:
    """The pfn entries of a record with pages, for what is at an offset in it."""

    def __init__(
        self, ofs_entries: int, ofs_pages: int, len_entry: int, len_page: int, entries: list[PfnBatch]
    ) -> None:
        self._entries = entries
        self._ofs_entries, self._ofs_pages = ofs_entries, ofs_pages
        self._len_entry, self._len_page = len_entry, len_page
        self._with_page: list[PfnBatch] = []

    @classmethod
    def of(cls, record: Record) -> _Batches | None:
        """Read the entries of a record; return None if it is cut short."""
        if isinstance(record, legacy.Part):
            batch = record.batch
            len_entry = (batch.ofs_pages - _len_marker()) // max(1, len(batch.entries))
            start = record.ofs_body
            made = cls(start + _len_marker(), start + batch.ofs_pages, len_entry, legacy.len_page(), [batch.entries])
            made._with_page = [batch.entries.where(batch.has_page)]
            return made
        reader = PageDataReader.of(record)
        if reader is None:
            return None
        header = reader.header
        entries = list(reader.batches())
        made = cls(reader.ofs_entry(0), reader.ofs_page(0), header.len_pfn, header.len_page, entries)
        made._with_page = [batch.pages(len(batch)) for batch in entries]
        return made

    def describe(self, made: Found, offset: int, path: str) -> None:
        """Say what is at an offset."""
        if offset >= self._ofs_pages:
            number, within = divmod(offset - self._ofs_pages, self._len_page)
            pfn = self._of_page(number)
            made.what, made.place = "pages", Place(offset - within, self._len_page)
            of = "no entry has this page" if pfn is None else f"pfn {pfn:#x}"
            made.detail = f"page {number}, {of}, byte {within:#x}"
            return
        if offset >= self._ofs_entries:
            number = (offset - self._ofs_entries) // self._len_entry
            made.path = f"{path}.pfns[{number}]"
            made.place = Place(self._ofs_entries + number * self._len_entry, self._len_entry)
            made.value = self._of_entry(number)
            return
        made.detail = "before the pfn entries"

    def _of_page(self, number: int) -> int | None:
        for batch in self._with_page:
            if number < len(batch):
                head = batch.head(number + 1)
                return int(head.runs[-1].last if head.runs else head.pfns[-1])
            number -= len(batch)
        return None

    def _of_entry(self, number: int) -> str | None:
        for batch in self._entries:
            if number < len(batch):
                return f"pfn {int(batch.pfns[number]):#x}, {_page_type(int(batch.codes[number]))}"
            number -= len(batch)
        return None
