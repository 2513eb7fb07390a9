"""Makes a version 2 stream a version 3 stream, and the reverse; all else stays as it is, byte for byte.

The versions differ in STATIC_DATA_END, which a version 2 stream leaves to be inferred, and in
the CPU policy records, which only version 3 has. An older receiver makes up a policy of its own,
so that going back loses something, which is said. State of an HVM guest and the CPU policy are fitted to what the
receiving release knows (`fit`).

A stream that ends without END after a checkpoint, as a capture of Remus does, becomes an image of
the last complete checkpoint.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import StreamError
from ..guest.pages.page_data import PageDataReader
from ..inspect.describe import describe
from ..limits import BODY_LIMIT
from ..schema import layout, packing
from ..schema.names import ImageHeader, RecordType
from ..schema.pfn_batch import PfnBatch
from ..schema.record_kinds import MEMORY_TYPES, REGISTER_TYPES, SIGNAL_TYPES, V3_TYPES, VERSION_WITH_STATIC_DATA_END
from ..stream.events import Cut, Event, Header, Lost, Missing, ending
from ..stream.reader import Reader
from ..stream.record import Record
from ..verify.releases import NONE, Releases, below, only
from .changes import Change, Changes
from .checkpoints import Checkpoint, CheckpointsError, LastCheckpoint, Merger
from .fit import fit
from .relay import Relay
from .writer import record_octets

if TYPE_CHECKING:
    from ..stream.passing import Passing

_AHEAD_OF = (*MEMORY_TYPES, *REGISTER_TYPES, RecordType.end_mark)
"""STATIC_DATA_END goes before the first of these. Senders have no registers to send before the memory, so that is where
a receiver infers it. If there are registers before the memory, version 3 wants STATIC_DATA_END before these too."""


@dataclass
class Conversion:
    """The result: version before and after, each change, and which of them lose something."""

    from_version: int
    to_version: int
    changes: Changes = field(default_factory=Changes)
    lost: Changes = field(default_factory=Changes)
    is_merged: bool = False
    """Whether it is an image of the last complete checkpoint of a stream that was cut short."""


def convert(
    image: Reader, relay: Relay, version: int, release: str | None = None, passing: Passing | None = None
) -> Conversion:
    """Pass an image that is read from `relay` on, its libxc stream in `version`.

    `release` is the release of Xen that is to take it, and `version` one that it reads; of version 2 that is 4.13 where
    it is not given. State that the release refuses is cut or left out. An image that has this version already and
    needs nothing cut passes unchanged. Of one that is cut short after a checkpoint, the last complete checkpoint is
    passed on. Raises StreamError for a version that is not known and for a stream that is cut short or
    lost, SourceError where compressed data is cut short after it, CheckpointsError where it is cut short after a
    checkpoint and can be read only once. `passing` counts what passes by.
    """
    if image.version is None:
        ends = (ending(event) for event in image.events() if isinstance(event, Cut | Missing | Lost))
        raise StreamError(f"{image.name}: {next(ends, 'there is no libxc stream')}")
    header = image.headers["libxc", "image header"]
    known = range(header.decoded.known_version_min, header.decoded.known_version_max + 1)
    if image.version not in known or version not in known:
        unknown = version if image.version in known else image.version
        raise StreamError(f"{image.name}: version {unknown} of the libxc stream is not known")
    result = Conversion(image.version, version)
    takes = NONE if release is None else only(release)
    if release is None and version != image.version:
        takes = below("stream_version", image.version)  # which all read the older version alone
    converter = _Converter(image, relay, result, takes)
    last = LastCheckpoint(image)
    for event in image.events():
        if passing is not None and isinstance(event, Record):
            _count(event, passing)
        last.take(event)
        if isinstance(event, Cut | Missing | Lost) and last.found is not None and last.may_end_here:
            merged = Conversion(image.version, version, is_merged=True)
            return _merge(image, relay, last.found, ending(event), merged, takes)
        converter.take(event)
    relay.finish()
    relay.refuse_cut()
    return result


def _count(record: Record, passing: Passing) -> None:
    """Count a record that passes by. Of PAGE_DATA no more than the first pfn is read."""
    passing.take_record(record)
    reader = PageDataReader.of(record) if record.has_pages else None
    if reader is not None and reader.header.num_pfns:
        first = PfnBatch(record.read(reader.header.ofs_pfns, reader.header.len_pfn), record.is_big_endian)
        if len(first):
            passing.take_pages(first.bounds()[0], reader.room)


def _merge(image: Reader, relay: Relay, last: Checkpoint, why: str, result: Conversion, takes: Releases) -> Conversion:
    """Pass on the last complete checkpoint of an image, which has been read to its end."""
    if not image.is_seekable:
        raise CheckpointsError(
            f"{image.name}: {why}; its last complete checkpoint can be converted only from a file, not from a pipe"
        )
    relay.forget()
    merger = Merger(image, relay, last, why)
    converter = _Converter(image, relay, result, takes)
    for event in image.events():
        if not merger.take(event):
            converter.take(event)
            if isinstance(event, Record) and event.has_pages:
                merger.thin(event)
        if merger.is_done:
            break
    merger.finish(result.changes, result.lost)
    relay.finish()
    return result


class _Converter:
    def __init__(self, image: Reader, relay: Relay, result: Conversion, release: Releases) -> None:
        self._image = image
        self._relay = relay
        self._result = result
        self._release = release
        self._drops = result.to_version < VERSION_WITH_STATIC_DATA_END
        self._has_static_data_end = False
        self._waiting = bytearray()

    def take(self, event: Event) -> None:
        """Pass on one event of the walk."""
        is_same = self._result.from_version == self._result.to_version
        match event:
            case Header("libxc", "image header") if not is_same:
                self._set_version(event)
            case Record(layer="libxc"):
                if self._release:
                    self._fit(event)
                if not is_same:
                    self._take_record(event)
            case Lost(kind="unbounded") if self._image.census.ever[RecordType.end_mark]:
                pass  # the libxc stream has passed; the rest is passed on unchanged
            case Cut() | Missing() | Lost():
                raise StreamError(f"{self._image.name}: {ending(event)}")

    def _set_version(self, header: Header) -> None:
        start, end = layout.spans(ImageHeader)["version"]
        octets = packing.octets(ImageHeader, version=self._result.to_version)[start:end]
        self._relay.replace(header.offset + start, header.offset + end, octets)
        what = f"version {self._result.from_version} is now {self._result.to_version}"
        self._result.changes.note(Change("libxc", None, header.offset + start, what))

    def _take_record(self, record: Record) -> None:
        kind = record.record_type
        if self._drops:
            if kind in V3_TYPES:
                self._drop(record)
        elif kind == RecordType.static_data_end:
            self._end_static_data(record.end + record.len_padding)
        elif not self._has_static_data_end and (kind in _AHEAD_OF or (self._waiting and kind in SIGNAL_TYPES)):
            if isinstance(kind, RecordType) and self._can_be_put_off(record):
                self._put_off(record, kind)
            else:
                self._insert_mark(record)

    def _can_be_put_off(self, record: Record) -> bool:
        census, size = self._image.census, len(self._waiting) + record.length
        has_pv_info = census.ever[RecordType.x86_pv_info] > 0
        return census.is_pv and not has_pv_info and record.record_type in REGISTER_TYPES and size <= BODY_LIMIT

    def _insert_mark(self, record: Record) -> None:
        """Insert STATIC_DATA_END before this record."""
        mark = record_octets("libxc", RecordType.static_data_end, record.is_big_endian)
        self._end_static_data(record.offset, mark)
        what = f"STATIC_DATA_END inserted before {record.type}"
        self._result.changes.note(Change("libxc", record.index, record.offset, what))

    def _end_static_data(self, offset: int, mark: bytes = b"") -> None:
        """Insert `mark`, and the records that were put off, at this offset."""
        self._has_static_data_end = True
        if inserted := mark + bytes(self._waiting):
            self._relay.replace(offset, offset, inserted)
            self._waiting.clear()

    def _put_off(self, record: Record, kind: RecordType) -> None:
        """Take out a record of registers that comes before X86_PV_INFO, to put it after the static data.

        Version 2 allows it there. In version 3, STATIC_DATA_END must come before the one and after the other.
        """
        self._waiting += record_octets("libxc", kind, record.is_big_endian, record.raw())
        self._relay.replace(record.offset, record.end + record.len_padding)
        what = f"{record.type} moved to after the static data"
        self._result.changes.note(Change("libxc", record.index, record.offset, what))

    def _drop(self, record: Record) -> None:
        is_mark = record.record_type == RecordType.static_data_end
        content = f"{record.length} bytes" if is_mark and record.length else describe(record)
        what = f"{record.type} removed" + (f", with its {content}" if content else "")
        change = Change("libxc", record.index, record.offset, what)
        self._relay.replace(record.offset, record.end + record.len_padding)
        self._result.changes.note(change)
        if not is_mark or record.length:  # the receiver infers that, but no body of it
            self._result.lost.note(change)

    def _fit(self, record: Record) -> None:
        """Make of a record what the release takes."""
        kind = record.record_type
        if not isinstance(kind, RecordType) or not record.is_held or record.body is None:
            return
        if self._drops and kind in V3_TYPES:
            return  # it is left out as a whole
        try:
            fitted = fit(record, self._release)
        except layout.UNDECODABLE:
            return  # it is damaged, and of no use to any receiver
        if fitted is None:
            return
        octets = record_octets("libxc", kind, record.is_big_endian, fitted.octets)
        self._relay.replace(record.offset, record.end + record.len_padding, octets)
        for what, is_lost in fitted.changes:
            change = Change("libxc", record.index, record.offset, f"{record.type}: {what}")
            self._result.changes.note(change)
            if is_lost:
                self._result.lost.note(change)
