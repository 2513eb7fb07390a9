"""The wrappers of a version 3 stream that was translated from a legacy image."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from ...errors import XenstreamError
from ...io.source import Sink
from ...schema import packing
from ...schema.names import Libvirt, Libxl, LibxlRecordType, Xenopsd, Xl
from ...stream.events import Header
from ...stream.record import Record
from ..writer import LibxlWriter, XenopsdWriter, libvirt_file_start

_UNKNOWN_EMULATOR = packing.octets(Libxl.RecordList.EmulatorHeader, is_le=True)


_CONFIGURATIONS = {
    "optional data": "xl's configuration",
    "xml": "libvirt's XML",
    "config": "xend's configuration",
}
"""Descriptions of the headers that contain a domain's configuration, by header name."""


class Wrapper:
    """Nothing around it: the libxc stream alone.

    `goes_on`: the records that follow the legacy image are translated too. `notes` say what was
    left out.
    """

    goes_on = False

    def __init__(self, out: Sink) -> None:
        self._out = out
        self.notes: list[str] = []

    def take_header(self, header: Header) -> None:
        """Translate a header of the layer around the image."""
        if header.name in _CONFIGURATIONS:
            self.notes.append(f"left out: {_CONFIGURATIONS[header.name]}, which only wrappers have")

    def take_record(self, record: Record) -> None:
        """Translate a record of the layer around the image."""
        if record.length:
            self.notes.append(f"left out: {record.type}, {record.length} bytes, which only wrappers have")

    def begin(self) -> None:
        """Write what is before the libxc stream."""

    def end_libxc(self, xenstore: bytes) -> None:
        """Write what follows the libxc stream; `xenstore` are the device model's keys and values."""
        if xenstore:
            self.notes.append("left out: where QEMU has mapped its memory, which only a libxl stream tells")

    def device_model(self, length: int, state: Iterator[bytes]) -> None:
        """Write the device model's state of so many bytes."""
        for _ in state:
            pass
        self.notes.append(f"left out: {length} bytes of the device model's state, which only wrappers have")

    def finish(self) -> None:
        """Write what is at the end."""


class LibxlWrapper(Wrapper):
    """A libxl stream."""

    def take_header(self, header: Header) -> None:
        if header.name == "config":
            self.notes.append("left out: xend's configuration, which no other toolstack reads")

    def begin(self) -> None:
        self._libxl: Any = LibxlWriter(self._out, is_converted_from_legacy=True)
        self._libxl.libxc_context()

    def end_libxc(self, xenstore: bytes) -> None:
        if xenstore:
            self._libxl.record(LibxlRecordType.emulator_xenstore_data, _UNKNOWN_EMULATOR + xenstore)

    def device_model(self, length: int, state: Iterator[bytes]) -> None:
        body = chain([_UNKNOWN_EMULATOR], state)
        self._libxl.record(LibxlRecordType.emulator_context, body, len(_UNKNOWN_EMULATOR) + length)

    def finish(self) -> None:
        self._libxl.end()


class XlWrapper(LibxlWrapper):
    """A file of xl. Its header is the source's, but says that a libxl stream follows."""

    def take_header(self, header: Header) -> None:
        body, is_le = header.decoded, header.is_le
        match header.name:
            case "identification":
                self._out.write(packing.octets(Xl.FileStart, byteorder_code=body.byteorder_code))
            case "header":
                self._length = body.len_optional_data
                flags = body.mandatory_flags | packing.flag(
                    Xl.FileRest.SaveFileHeader, "mandatory_flags", "is_stream_v2", is_le
                )
                fields = {"optional_flags": body.optional_flags, "len_optional_data": self._length}
                self._out.write(
                    packing.octets(Xl.FileRest.SaveFileHeader, is_le=is_le, mandatory_flags=flags, **fields)
                )
            case "optional data":
                self._out.write(_octets(header, self._length))


class LibvirtWrapper(LibxlWrapper):
    """A file of libvirt. Its header is the source's, but says that a libxl stream follows."""

    def take_header(self, header: Header) -> None:
        body = header.decoded
        match header.name:
            case "identification":
                self._out.write(libvirt_file_start(body.is_big_endian))
            case "header":
                self._length = body.len_xml
                self._out.write(
                    packing.octets(Libvirt.FileRest.SavefileHeader, is_le=header.is_le, len_xml=self._length)
                )
            case "xml":
                self._out.write(_octets(header, self._length))


class XenopsdWrapper(Wrapper):
    """An image of xenopsd made of records, whatever the source's was made of."""

    goes_on = True

    def __init__(self, out: Sink) -> None:
        super().__init__(out)
        self._is_ended = False

    def take_header(self, header: Header) -> None:
        self._xenopsd = XenopsdWriter(self._out)

    def take_record(self, record: Record) -> None:
        kind: Any = record.record_type
        if kind == Xenopsd.RecordType.libxc_legacy:
            return  # the libxc stream's own header takes its place
        self._is_ended = kind == Xenopsd.RecordType.end_of_image
        self._xenopsd.record(kind, record.raw())

    def begin(self) -> None:
        self._xenopsd.record(Xenopsd.RecordType.libxc)

    def device_model(self, length: int, state: Iterator[bytes]) -> None:
        self._xenopsd.record(Xenopsd.RecordType.qemu_trad, state, length)

    def finish(self) -> None:
        if not self._is_ended:
            self._xenopsd.end()


_WRAPPERS: dict[str, type[Wrapper]] = {"xl": XlWrapper, "libvirt": LibvirtWrapper, "xenopsd": XenopsdWrapper}


def wrapper_for(outermost: str, bare: bool) -> type[Wrapper]:
    """Return what is to be around the stream, by the source's outermost layer."""
    return Wrapper if bare else _WRAPPERS.get(outermost, LibxlWrapper)


def _octets(header: Header, length: int) -> bytes:
    """Return what a header of variable length stands for, as it was read."""
    io = header.body._io
    io.seek(0)
    data = bytes(io.read_bytes_full())
    if len(data) < length:
        raise XenstreamError(f"{header.layer} {header.name}: {length} bytes are not held in memory")
    return data
