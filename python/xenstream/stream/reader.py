"""Reads an image from its source: headers at once, records on demand."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any, Self

from ..errors import ConsumedError, CutShortError, NotAnImageError
from ..io.source import CHUNK, BytesSource, Source
from ..limits import BODY_LIMIT, MOST_PASSED, MOST_PROBLEMS
from ..schema.layers import LAYERS, LEGACY
from ..schema.names import GuestType
from .census import Census
from .events import Event, Header, LegacyHint, Lost, Skipped
from .record import Record
from .walk import recognise, walk

if TYPE_CHECKING:
    from ..schema.names import Legacy

_NOTED = (Header, Skipped)

_FEW = 4096
"""Bytes that are requested first from a pipe to recognise its contents."""


class Reader:
    """Reads an image once from its source, and gives the facts in its headers.

    Attributes: `name`, the file's; `layers`, outermost first, of "xl", "libvirt",
    "xenopsd", "xend", "libxl", "libxc", "legacy";
    `version` of the libxc stream, None of a legacy image; `guest_type`, "x86_pv" or
    "x86_hvm" (PVH guests are x86_hvm too); `endian`, "little" or "big"; `headers`, the
    parsed headers by (layer, name). A fact lost to damage is None. Without `looks_ahead`, these are known only once
    `events` has passed them. `census`: the facts gathered by the last walk so far. `skipped`: what it has skipped where
    the records were lost, the first MOST_PROBLEMS.
    """

    def __init__(
        self,
        source: Source,
        kind: LegacyHint | None = None,
        max_spool: int | None = None,
        looks_ahead: bool = True,
    ) -> None:
        self._source = source
        self._kind = kind
        self._max_spool = max_spool
        self.name = source.name
        self.outermost = recognise(source, kind)
        self.layers = LAYERS[self.outermost].path
        self.skipped: list[Skipped] = []
        self.headers: dict[tuple[str, str], Header] = {}
        self.census = Census(self.layers)
        self._events: Iterator[Event] | None = self._start() if looks_ahead else self._walk()

    def _start(self) -> Iterator[Event]:
        """Walk up to the domain header, so that the attributes are known, unless too much data precedes it."""
        events = self._walk()
        passed: list[Event] = []
        held = 0
        for event in events:
            passed.append(event)
            held += event.length if isinstance(event, Record) else 0
            if held > BODY_LIMIT or len(passed) > MOST_PASSED:
                break
            if isinstance(event, Header) and (event.layer == LEGACY or event.name == "domain header"):
                break
        return chain(passed, events)

    def _walk(self) -> Iterator[Event]:
        """Walk through the image from its start, and keep its headers."""
        self.skipped = []
        for event in walk(self._source, self.outermost, self._kind):
            if isinstance(event, _NOTED):
                self._note(event)
            yield event

    def _note(self, event: Header | Skipped) -> None:
        if isinstance(event, Skipped) and len(self.skipped) < MOST_PROBLEMS:
            self.skipped.append(event)
        if isinstance(event, Header):
            self.headers[event.layer, event.name] = event
            if event.layer == LEGACY:
                self.layers = LAYERS[self.outermost].legacy_path

    def _field(self, name: str, field: str) -> Any:
        header = self.headers.get(("libxc", name))
        return None if header is None else getattr(header.body, field)

    @property
    def version(self) -> int | None:
        """Version of the libxc stream."""
        return self._field("image header", "version")  # type: ignore[no-any-return]

    @property
    def guest_type(self) -> str | None:
        """Kind of guest, None if it is unknown."""
        if self.legacy is not None:
            guest_type: Any = self.legacy.guest_type  # always one of the two
            return str(guest_type.name)
        guest_type = self._field("domain header", "guest_type")
        return guest_type.name if isinstance(guest_type, GuestType) else None

    @property
    def legacy(self) -> Legacy.Header | None:
        """The parsed header of a legacy image, None for other images."""
        header = self.headers.get(("legacy", "header"))
        return None if header is None else header.decoded

    @property
    def endian(self) -> str | None:
        """Byte order of the libxc stream or legacy image."""
        if self.legacy is not None:
            return "little"
        is_big_endian = self._field("image header", "is_big_endian")
        return None if is_big_endian is None else "big" if is_big_endian else "little"

    @property
    def size(self) -> int | None:
        """Size in bytes, None if only reading the image would tell."""
        return self._source.size

    @property
    def offset(self) -> int:
        """Offset that the walk has reached, in bytes."""
        return self._source.offset

    def events(self) -> Iterator[Event]:
        """Yield the events of a walk through the image; see `xenstream.stream`.

        `census` starts anew; it has always taken in the event that was yielded last. Raises ConsumedError the second
        time if the image comes from a pipe.
        """
        events = self.uncounted_events()
        self.census = Census(self.layers)
        return _counted(events, self.census)

    def uncounted_events(self) -> Iterator[Event]:
        """Yield the same events without feeding `census`, for a consumer that does not use it or has its own."""
        events, self._events = self._events, None
        if events is None:
            if not self._source.seekable:
                raise ConsumedError(f"{self.name}: already read, and a pipe cannot be read again")
            self._source.offset = 0
            events = self._walk()
        return events

    def checked_events(self) -> Iterator[Event]:
        """Yield the same events for a consumer that judges the image, whatever it is in.

        Where the image has come to its end and the compressed data around it has not, the last event says so. Others
        get CutShortError.
        """
        try:
            yield from self.uncounted_events()
        except CutShortError:
            layer = LEGACY if LEGACY in self.layers else "libxc"
            yield Lost(layer, self.offset, self._source.how_cut or "", "compression")

    @property
    def is_seekable(self) -> bool:
        """Whether the image can be read more than once."""
        return self._source.seekable

    def read_at(self, offset: int, length: int) -> bytes:
        """Return bytes of a seekable image, fewer only at its end."""
        return self._source.read_at(offset, length)

    def records(self) -> Iterator[Record]:
        """Yield the records of all layers in the order of the file.

        From a pipe, a record's pages can be read until the next record is asked for.
        """
        return (event for event in self.events() if isinstance(event, Record))

    def skip_rest(self) -> int:
        """Skip the rest after the walk; return the size of the image in bytes."""
        if self._source.size is None:
            self._source.skip(sys.maxsize)
            return self._source.offset
        return self._source.size

    def fileno(self) -> int | None:
        """Return the descriptor of the input file, None if the input is no file."""
        return self._source.fileno()

    def drain(self) -> None:
        """Read the source to its end, for the tee."""
        self._source.drain()

    def close(self) -> None:
        """Close the file if `open` opened it."""
        self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def _counted(events: Iterator[Event], census: Census) -> Iterator[Event]:
    for event in events:
        census.take(event)
        yield event


def probe(source: Source, kind: LegacyHint | None = None) -> Reader:
    """Return a reader of the first mebibyte of `source`, for the facts in the headers.

    The source does not move. Raises NotAnImageError.
    """
    length = _FEW
    while True:
        head = source.peek(length)
        try:
            head_reader = Reader(BytesSource(head, source.name), kind)
        except NotAnImageError:
            recognise(source, kind)  # which sees more of it, and can say better what it is
            raise
        if head_reader.legacy is not None or head_reader.version is not None or len(head) < length or length >= CHUNK:
            return head_reader
        length *= 2  # the data before the stream is longer
