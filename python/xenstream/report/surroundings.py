"""The bytes around a finding, and the field that it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from ..schema import layout
from ..schema.names import HvmContext
from ..stream.events import Header
from ..stream.reader import Reader
from ..stream.record import Record

ROW = 8
"""Bytes in a line. More do not fit on a phone."""

HIDDEN = "--"
"""Two characters in place of a byte that is not shown."""

_BEFORE, _AFTER = 3, 4  # lines
_LONGEST = 64
"""Bytes of a field. One that goes on to the end, as a list does, has no end in a layout."""


@dataclass(slots=True)
class Surroundings:
    """Bytes of the file from `offset` on, in hex. Those from `start` to before `end`, offsets too, are `field`.

    `field` is the name of the field, None where the definition has no field of its own at a fixed place there. Bytes
    that may be a password are HIDDEN.
    """

    offset: int
    octets: str
    start: int
    end: int
    field: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready data."""
        return asdict(self)


class FieldFinder:
    """Takes headers and records; finds in which of their fields some offsets are."""

    def __init__(self, offsets: Iterable[int]) -> None:
        self._left = sorted(set(offsets), reverse=True)
        self.fields: dict[int, tuple[str, int, int]] = {}
        """For each offset the field's name, where it starts and where it ends."""

    def take(self, item: Header | Record) -> None:
        """Look at a header or record; they have to come in the order of the file."""
        end = item.offset + item.length if isinstance(item, Header) else item.end
        while self._left and self._left[-1] < end:
            offset = self._left.pop()
            if offset >= item.offset:
                found = _in_header(item, offset) if isinstance(item, Header) else _in_record(item, offset)
                if found is not None:
                    self.fields[offset] = found


def surroundings(
    image: Reader, offset: int, field: tuple[str, int, int] | None, secret: range = range(0)
) -> Surroundings:
    """Return the bytes around an offset of a seekable image, with a field that is there.

    Those at the offsets in `secret` are not shown.
    """
    name, start, end = (None, offset, offset + 1) if field is None else field
    first = max(0, offset // ROW - _BEFORE) * ROW
    data = image.read_at(first, (_BEFORE + 1 + _AFTER) * ROW)
    octets = (HIDDEN if at in secret else f"{octet:02x}" for at, octet in enumerate(data, first))
    return Surroundings(first, "".join(octets), start, min(end, first + len(data)), name)


def _in_header(header: Header, offset: int) -> tuple[str, int, int] | None:
    return _spanned(type(header.body), header.offset, offset, header.is_le)


def _in_record(record: Record, offset: int) -> tuple[str, int, int] | None:
    if offset < record.ofs_body:
        return _spanned(type(record.header), record.offset, offset, not record.is_big_endian)
    if not record.is_held or record.is_complete is False or record.body is None:
        return None
    if isinstance(record.body, HvmContext):
        return _in_hvm_context(record, offset)
    cls: Any = type(record.body)
    params = [getattr(record.body, name) for name in layout.params(cls)]
    return _spanned(cls, record.ofs_body, offset, not record.is_big_endian, *params)


def _in_hvm_context(record: Record, offset: int) -> tuple[str, int, int] | None:
    """Return the field of an entry of an HVM context."""
    at, is_le = record.ofs_body, not record.is_big_endian
    for entry in record.decoded.entries:
        head: Any = type(entry.header)
        start = at + layout.size_of(head, is_le=is_le)
        end = start + entry.header.len_body
        if offset < start:
            return _spanned(head, at, offset, is_le)
        if offset < end:
            found = _spanned(type(entry.body), start, offset, is_le)
            name = getattr(entry.header.typecode, "name", f"{int(entry.header.typecode)}")
            return found and (f"{name}[{entry.header.instance}].{found[0]}", *found[1:])
        at = end
    return None


def _spanned(cls: Any, base: int, offset: int, is_le: bool | None, *params: Any) -> tuple[str, int, int] | None:
    """Return the field at a fixed place of a class that an offset is in."""
    try:
        fields = layout.spans(cls, *params, is_le=is_le)
    except (*layout.UNDECODABLE, TypeError, AttributeError):  # the last two of a class that takes more than a stream
        return None
    for name, (start, end) in fields.items():
        if base + start <= offset < base + end and end - start <= _LONGEST:
            return name, base + start, base + end
    return None
