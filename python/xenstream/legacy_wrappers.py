"""What stands around a version 3 stream that was translated from a legacy image."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from . import layout
from .errors import XenstreamError
from .formats import (
    LibvirtFileStart,
    LibvirtHeader,
    Libxl,
    LibxlHeader,
    LibxlRecordType,
    XenopsdRecordType,
    XenopsdSaveSignature,
    XlFileStart,
    XlHeader,
)
from .packing import libxl_record, pack, record_header, xenopsd_header
from .source import Sink
from .stream import Header, Record

_EmulatorHeader = Libxl.RecordList.EmulatorHeader


class Wrapper:
    """Nothing around it: the libxc stream alone.

    `goes_on`: what follows the legacy image has to be translated too. `notes` say what was
    left out.
    """

    goes_on = False

    def __init__(self, out: Sink) -> None:
        self._out = out
        self.notes: list[str] = []

    def take_header(self, header: Header) -> None:
        """Translate a header of the layer around the image."""

    def take_record(self, record: Record) -> None:
        """Translate a record of the layer around the image."""

    def begin(self) -> None:
        """Write what stands ahead of the libxc stream."""

    def end_libxc(self, xenstore: bytes) -> None:
        """Write what follows the libxc stream; `xenstore` are the device model's keys and values."""
        if xenstore:
            self.notes.append("left out: where QEMU has mapped its memory, which only a libxl stream tells")

    def device_model(self, length: int, state: Iterator[bytes]) -> None:
        """Write the device model's state of so many octets."""
        for _ in state:
            pass
        self.notes.append(f"left out: {length} octets of the device model's state, which only wrappers have")

    def finish(self) -> None:
        """Write what stands at the end."""


class LibxlWrapper(Wrapper):
    """A libxl stream."""

    def take_header(self, header: Header) -> None:
        if header.name == "config":
            self.notes.append("left out: xend's configuration, which no other toolstack reads")

    def begin(self) -> None:
        version = layout.constant(LibxlHeader, "known_version")
        options = _flag(LibxlHeader, "options", "is_converted_from_legacy")
        self._out.write(pack(LibxlHeader, big=True, version=version, options=options))
        self._out.write(libxl_record(LibxlRecordType.libxc_context))

    def end_libxc(self, xenstore: bytes) -> None:
        if xenstore:
            self._out.write(libxl_record(LibxlRecordType.emulator_xenstore_data, pack(_EmulatorHeader), xenstore))

    def device_model(self, length: int, state: Iterator[bytes]) -> None:
        head = pack(_EmulatorHeader)
        cls = Libxl.RecordList.RecordHeader
        header, padding = record_header(cls, LibxlRecordType.emulator_context, len(head) + length)
        for piece in (header, head, *state, padding):
            self._out.write(piece)

    def finish(self) -> None:
        self._out.write(libxl_record(LibxlRecordType.end))


class XlWrapper(LibxlWrapper):
    """A file of xl. Its header is the source's, but says that a libxl stream follows."""

    def take_header(self, header: Header) -> None:
        body, big = header.body, header.is_le is False
        match header.name:
            case "identification":
                self._out.write(pack(XlFileStart, byteorder_code=body.byteorder_code))
            case "header":
                self._length = body.len_optional_data
                flags = body.mandatory_flags | _flag(XlHeader, "mandatory_flags", "is_stream_v2")
                optional = {"optional_flags": body.optional_flags, "len_optional_data": self._length}
                self._out.write(pack(XlHeader, big=big, mandatory_flags=flags, **optional))
            case "optional data":
                self._out.write(_octets(header, self._length))


class LibvirtWrapper(LibxlWrapper):
    """A file of libvirt. Its header is the source's, but says that a libxl stream follows."""

    def take_header(self, header: Header) -> None:
        body = header.body
        match header.name:
            case "identification":
                self._big = body.is_big_endian
                self._out.write(pack(LibvirtFileStart, big=self._big, raw_version=body.known_version))
            case "header":
                self._length = body.len_xml
                self._out.write(pack(LibvirtHeader, big=self._big, len_xml=self._length))
            case "xml":
                self._out.write(_octets(header, self._length))


class XenopsdWrapper(Wrapper):
    """An image of xenopsd made of records, whatever the source's was made of."""

    goes_on = True

    def __init__(self, out: Sink) -> None:
        super().__init__(out)
        self._is_ended = False

    def take_header(self, header: Header) -> None:
        self._out.write(pack(XenopsdSaveSignature))

    def take_record(self, record: Record) -> None:
        kind = record.header.record_type
        if kind == XenopsdRecordType.libxc_legacy:
            return  # the libxc stream's own header takes its place
        self._is_ended = kind == XenopsdRecordType.end_of_image
        self._out.write(xenopsd_header(kind, record.header.len_stated))
        self._out.write(record.raw())

    def begin(self) -> None:
        self._out.write(xenopsd_header(XenopsdRecordType.libxc))

    def device_model(self, length: int, state: Iterator[bytes]) -> None:
        self._out.write(xenopsd_header(XenopsdRecordType.qemu_trad, length))
        for piece in state:
            self._out.write(piece)

    def finish(self) -> None:
        if not self._is_ended:
            self._out.write(xenopsd_header(XenopsdRecordType.end_of_image))


_WRAPPERS: dict[str, type[Wrapper]] = {"xl": XlWrapper, "libvirt": LibvirtWrapper, "xenopsd": XenopsdWrapper}


def wrapper_for(outermost: str, bare: bool) -> type[Wrapper]:
    """Return what is to stand around the stream, by the source's outermost layer."""
    return Wrapper if bare else _WRAPPERS.get(outermost, LibxlWrapper)


@cache
def _flag(cls: Any, field: str, instance: str) -> int:
    """Return the bit of a field that an instance of the generated class tells about."""
    for bit in range(32):
        packed = pack(cls, big=cls is LibxlHeader, **{field: 1 << bit})
        if getattr(layout.parse_bytes(cls, packed, is_le=True), instance):
            return 1 << bit
    raise ValueError(f"no bit of {field} is {instance}")


def _octets(header: Header, length: int) -> bytes:
    """Return what a header of variable length stands for, as it was read."""
    io = header.body._io
    io.seek(0)
    data = bytes(io.read_bytes_full())
    if len(data) < length:
        raise XenstreamError(f"{header.layer} {header.name}: {length} octets are not held in memory")
    return data
