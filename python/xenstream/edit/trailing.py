"""Whether what follows the end of a stream is records of it, so that the end is too early."""

from __future__ import annotations

from typing import Any

from .._tuples import NamedTuple
from ..io.source import CHUNK, Source
from ..schema import layout
from ..schema.layers import framing_of
from ..schema.names import spelled

_ALIGNMENT = 8  # of every record
_ENOUGH = 3  # records in a row, by chance of no data that are none


class Found(NamedTuple):
    """A record that follows the end of its stream."""

    offset: int
    layer: str
    type: str


def leading_zeros(source: Source, start: int, end: int) -> int:
    """Return how many zeros are at `start`."""
    position = start
    while position < end:
        data = source.read_at(position, min(CHUNK, end - position))
        rest = data.lstrip(b"\0")
        if rest or not data:
            return position + len(data) - len(rest) - start
        position += len(data)
    return end - start


def first_record(source: Source, start: int, end: int, big_endian: dict[str, bool]) -> Found | None:
    """Return the record at `start`, or after zeros there, if one of the layers in `big_endian` goes on with it.

    That says for each of these layers whether it is big-endian. A few bytes may look like a header by
    chance: more records have to follow, or END, or the end of the data.
    """
    zeros = leading_zeros(source, start, end)
    start += zeros // _ALIGNMENT * _ALIGNMENT
    for layer, is_big_endian in big_endian.items():
        kind = _record_at(source, start, end, layer, is_big_endian)
        if kind is not None:
            return Found(start, layer, spelled(kind))
    return None


def _record_at(source: Source, start: int, end: int, layer: str, is_big_endian: bool) -> Any:
    """Return the type of the record of a layer that is there, None if there is none."""
    framing = framing_of(layer)
    cls = framing.header
    first: Any = None
    position = start
    for _ in range(_ENOUGH):
        try:
            octets = source.read_at(position, layout.size_of(cls, is_le=not is_big_endian))
            header = layout.parse_bytes(cls, octets, is_le=not is_big_endian)
        except EOFError:
            return None
        position += len(octets) + header.len_body + header.len_padding
        if not isinstance(header.record_type, framing.types) or position > end:
            return None
        is_end = header.record_type == framing.end
        if is_end and (first is None or header.len_body):
            return None
        first = header.record_type if first is None else first
        if is_end or position == end:
            break
    return first
