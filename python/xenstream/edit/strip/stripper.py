"""Walks through an image and passes on what is left of it."""

from __future__ import annotations

import copy
from functools import partial

from ...errors import StreamError
from ...io.source import CHUNK
from ...limits import BODY_LIMIT
from ...schema import packing
from ...schema.layers import LEGACY
from ...schema.names import Mark, RecordType
from ...stream.events import Cut, Event, Header, Lost, Missing, Trailing, ending
from ...stream.reader import Reader
from ...stream.record import Record
from ..relay import Relay
from ..writer import record_octets
from . import settings
from .bodies import note_texts, stripped_body
from .options import Options
from .pages import strip_pages
from .tally import CONFIG, UNKNOWN, Stripped


class StripError(StreamError):
    """The image is of a kind that cannot be stripped."""


def strip(image: Reader, relay: Relay, options: Options) -> Stripped:
    """Pass an image that is read from `relay`, which selects, on without what can be secret.

    What follows the place from which a damaged image cannot be read, or the end of the image, is left out. Raises
    StripError for a legacy image, which has no place to say that it was stripped.
    """
    stripper = _Stripper(image, relay, options)
    for event in image.events():
        stripper.take(event)
    relay.finish()
    return stripper.result


class _Stripper:
    """Takes the events of a walk. The relay selects, so that nothing goes on that was not looked at."""

    def __init__(self, image: Reader, relay: Relay, options: Options) -> None:
        self.result = Stripped()
        self._image = image
        self._relay = relay
        self._options = options
        self._is_marked = False

    def take(self, event: Event) -> None:
        """Pass on what is left of one event of the walk."""
        match event:
            case Header():
                self._take_header(event)
            case Record():
                self._take_record(event)
            case Trailing():
                self.result.take(UNKNOWN, event.length)
            case Cut() | Lost() | Missing():
                self.result.incomplete = ending(event)
                if event.layer == "libxc" and self._image.headers.get(("libxc", "domain header")) is not None:
                    self._mark_once(event.offset)

    # Headers.

    def _take_header(self, header: Header) -> None:
        match header.layer, header.name:
            case (name, _) if name == LEGACY:
                raise StripError(
                    f"{self._image.name}: a legacy image cannot be stripped; "
                    "`xenstream convert` makes a stream of it that can"
                )
            case ("xl", "header"):
                self._refuse_long(header.decoded.len_optional_data, CHUNK)
                self._take_xl_header(header)
            case ("xl", "optional data"):
                self._take_config(header)
            case ("libvirt", "xml"):
                text = header.body._io.to_byte_array()
                self._mask(header.offset, text, partial(settings.libvirt, least=self._options.no_config))
            case _:
                if (header.layer, header.name) == ("libvirt", "header"):
                    self._refuse_long(header.decoded.len_xml, BODY_LIMIT)
                self._relay.keep(header.offset, header.offset + header.length)

    def _refuse_long(self, length: int, most: int) -> None:
        """Refuse a configuration that is too long to be held in memory."""
        if length > most:
            raise StripError(f"{self._image.name}: a configuration of {length} bytes is too long to be stripped")

    def _take_xl_header(self, header: Header) -> None:
        """Pass on the header of an xl file, which can also announce no configuration."""
        if self._options.no_config and header.decoded.len_optional_data:
            changed = copy.copy(header.decoded)
            changed.len_optional_data = 0
            self._relay.replace(header.offset, header.offset + header.length, packing.pack(changed))
            self.result.take(CONFIG, header.decoded.len_optional_data)
        else:
            self._relay.keep(header.offset, header.offset + header.length)

    def _take_config(self, header: Header) -> None:
        """Mask the configuration of an xl file, and blank what follows it."""
        if self._options.no_config:
            return
        config = getattr(header.body, "config", b"")
        end = header.offset + header.length
        start = min(header.offset + header.decoded.ofs_config, end)
        rest = start + len(config)
        self._relay.keep(header.offset, start)
        self._mask(start, config, settings.xl)
        if rest < end:
            self._relay.blank(rest, end)
            self.result.take(UNKNOWN, end - rest)

    def _mask(self, start: int, text: bytes, spans: settings.Masker) -> None:
        made, number = settings.masked(text, spans)
        note_texts(text, made, number, self._options, self.result)
        self._relay.replace(start, start + len(text), made)

    # Records.

    def _take_record(self, record: Record) -> None:
        end = record.end + record.len_padding
        if record.layer == "libxc" and not self._is_marked:
            is_mark = record.record_type == RecordType.stripped and record.is_held and record.body is not None
            if is_mark:
                self._mark_once(record.offset, end, record.decoded.removed)
                return
            self._mark_once(record.offset)
        if record.has_pages:
            strip_pages(record, self._relay, self._options, self.result)
            return
        self._relay.keep(record.offset, record.ofs_body)
        if record.has_p2m_frames:
            self._relay.keep(record.ofs_body, record.end)
            self.result.leave("pfns of the P2M")
        elif not record.is_held:
            self._relay.blank(record.ofs_body, record.end)
            self.result.take(UNKNOWN, record.length)
        elif record.length:
            made = stripped_body(record, self._image.census, self._options, self.result)
            self._relay.replace(record.ofs_body, record.ofs_body + len(made), made)
        if record.len_padding:
            self._relay.keep(record.end, end)

    def _mark_once(self, start: int, end: int | None = None, before: int = 0) -> None:
        """Say at the start of the libxc stream that it is stripped; `before` is what was taken out before."""
        if not self._is_marked:
            is_big_endian = self._image.endian == "big"
            body = packing.octets(Mark, is_le=not is_big_endian, removed=self._options.flags(before))
            octets = record_octets("libxc", RecordType.stripped, is_big_endian, body)
            self._relay.replace(start, start if end is None else end, octets)
            self._is_marked = True
