"""The outline of a file: its headers and records in order, those of one type that follow each other in one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from ..inspect.describe import describe
from ..limits import MOST_OUTLINED
from ..stream.events import Cut, Event, Header, Lost, Missing, RecordEnd, Trailing, ending
from ..stream.record import Record

OTHERS = "more"
"""The name of the last line, where there are too many."""


@dataclass(slots=True)
class Part:
    """A header, or `count` records of one type that follow each other, from byte `offset` of the file on.

    `length` is in bytes, with headers and padding. `index` is the number of the first record within its layer, None for
    a header. `content` and `last_content` describe the first and the last record.
    """

    layer: str
    name: str
    offset: int
    length: int = 0
    count: int = 1
    index: int | None = None
    content: str = ""
    last_content: str = ""

    @property
    def end(self) -> int:
        """The offset after it."""
        return self.offset + self.length


@dataclass(slots=True)
class Outline:
    """The parts of a file, in order; `size` of the file in bytes; `ending` says why the data ends early, if it does."""

    size: int = 0
    parts: list[Part] = field(default_factory=list)
    ending: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the outline as JSON-ready data."""
        return asdict(self)


def outline(events: Iterable[Event], size: int, also: Callable[[Header | Record], None]) -> Outline:
    """Walk through a seekable image and outline it; call `also` with each header and record."""
    tracer = _Tracer(size)
    for event in events:
        tracer.take(event)
        if isinstance(event, Header | Record):
            also(event)
    return tracer.finish()


class _Tracer:
    """Takes the events of a walk."""

    def __init__(self, size: int) -> None:
        self._made = Outline(size)
        self._last: Record | None = None
        """The last of the records that the last part is about."""

    def take(self, event: Event) -> None:
        match event:
            case Header():
                self._begin(Part(event.layer, event.name, event.offset, event.length))
            case Record():
                self._take_record(event)
            case RecordEnd():
                self._end_at(event.record.end + len(event.padding))
            case Trailing():
                self._begin(Part(event.layer, "data after the end", event.offset, event.length))
            case Cut() | Missing() | Lost():
                self._made.ending = ending(event)
                if isinstance(event, Lost) and event.kind != "compression":
                    self._begin(Part(event.layer, "unreadable", event.offset, self._made.size - event.offset))
                elif isinstance(event, Cut):
                    self._end_at(self._made.size)

    def finish(self) -> Outline:
        self._describe_last()
        return self._made

    def _take_record(self, record: Record) -> None:
        last = self._made.parts[-1] if self._made.parts else None
        is_more = last is not None and last.index is not None and last.name == OTHERS
        if last is not None and (is_more or (last.layer, last.name) == (record.layer, record.type)):
            last.count += 1
            self._last = record
        else:
            self._begin(Part(record.layer, record.type, record.offset, index=record.index))
            if self._made.parts[-1].name != OTHERS:
                self._made.parts[-1].content = describe(record)
        self._end_at(record.end)

    def _begin(self, part: Part) -> None:
        self._describe_last()
        parts = self._made.parts
        if len(parts) < MOST_OUTLINED - 1:
            parts.append(part)
        elif parts[-1].name != OTHERS:
            parts.append(Part(part.layer, OTHERS, part.offset, part.length, index=part.index))
        else:
            parts[-1].count += 1
            self._end_at(part.end)

    def _end_at(self, offset: int) -> None:
        part = self._made.parts[-1]
        part.length = max(part.length, min(offset, self._made.size) - part.offset)

    def _describe_last(self) -> None:
        if self._last is not None and self._made.parts[-1].name != OTHERS:
            self._made.parts[-1].last_content = describe(self._last)
        self._last = None
