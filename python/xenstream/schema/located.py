"""Decodes structures so that each value knows its place in the file.

A generated class reads numbers and bytes from a stream. Here the stream gives out subclasses of int, str and bytes
that have an offset, and enums' members that have one. So offsets, lengths and byte orders stay where they are, in the
definitions. A value that is computed from others has no place of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from io import BytesIO
from typing import Any

from kaitaistruct import KaitaiStream, KaitaiStruct

from .._tuples import NamedTuple
from ..limits import MOST_LOCATED
from . import layout
from .watching import reading_through


class Place(NamedTuple):
    """Where a value is in the file, in bytes; `code` is how the module struct spells a number, None of other values."""

    offset: int
    length: int
    code: str | None = None

    @property
    def end(self) -> int:
        """The offset after it."""
        return self.offset + self.length


class _Number(int):
    place: Place


class _Text(str):
    place: Place


class _Octets(bytes):
    offset: int

    @classmethod
    def at(cls, data: bytes, offset: int) -> _Octets:
        made = cls(data)
        made.offset = offset
        return made

    @property
    def place(self) -> Place:
        return Place(self.offset, len(self))

    def __getitem__(self, key: Any) -> Any:
        found = super().__getitem__(key)
        if isinstance(key, slice):
            start, _, step = key.indices(len(self))
            if step == 1:
                return _Octets.at(found, self.offset + start)
        return found

    def decode(self, *args: Any, **kwargs: Any) -> str:
        made = _Text(super().decode(*args, **kwargs))
        made.place = self.place
        return made


class _Buffer(BytesIO):
    """Remembers what it was made from."""

    def __init__(self, data: bytes = b"") -> None:
        super().__init__(data)
        self.data = data


_CODES = {"u1": "B", "s1": "b", "u2": "H", "s2": "h", "u4": "I", "s4": "i", "u8": "Q", "s8": "q"}
_ORDERS = {"le": "<", "be": ">", "": "="}


class _Stream(KaitaiStream):  # type: ignore[misc]
    """Gives out values that know their place."""

    left = MOST_LOCATED

    @staticmethod
    def count() -> None:
        """Count a value. Raises TooManyPartsError if there are too many in one structure."""
        _Stream.left -= 1
        if _Stream.left < 0:
            raise layout.TooManyPartsError

    def _take(self, data: bytes, start: int) -> bytes:
        self.count()
        source = getattr(self._io, "data", None)
        return _Octets.at(data, source.offset + start) if isinstance(source, _Octets) else data

    def read_bytes(self, n: int) -> bytes:
        start = self._io.tell()
        return self._take(super().read_bytes(n), start)

    def read_bytes_full(self) -> bytes:
        start = self._io.tell()
        return self._take(super().read_bytes_full(), start)

    def read_bytes_term(self, *args: Any) -> bytes:
        start = self._io.tell()
        return self._take(super().read_bytes_term(*args), start)

    @staticmethod
    def resolve_enum(enum_obj: Any, value: int) -> Any:
        """Return a member of its own, equal to the enum's, which has the place of its number."""
        member = KaitaiStream.resolve_enum(enum_obj, value)
        if not isinstance(value, _Number) or not isinstance(member, IntEnum):
            return member
        made: Any = int.__new__(enum_obj, value)
        made._name_, made._value_ = member.name, int(value)
        made.place = value.place
        return made


def _number_reader(name: str) -> Any:
    plain = getattr(KaitaiStream, name)
    match = re.fullmatch("read_([us][1248])(le|be|)", name)
    code = None if match is None else _ORDERS[match[2]] + _CODES[match[1]]
    is_bits = "bits" in name

    def read(self: Any, *args: Any) -> Any:
        self.count()
        start = self._io.tell()
        value = plain(self, *args)
        source = getattr(self._io, "data", None)
        if not isinstance(source, _Octets):
            return value
        begin = max(0, start - 1) if is_bits and self._io.tell() == start else start  # the bits go on in a byte
        made = _Number(value)
        made.place = Place(source.offset + begin, self._io.tell() - begin, code)
        return made

    return read


for _name in dir(KaitaiStream):
    if _name.startswith(("read_u", "read_s", "read_bits_int")):
        setattr(_Stream, _name, _number_reader(_name))


@contextmanager
def locating() -> Iterator[None]:
    """While it is entered, fields that the generated classes read from a stream of `stream_at` know their place.

    It has to be entered for instances, too, which are read when they are first asked for.
    """
    with reading_through(_Stream, _Buffer):
        yield


def stream_at(data: bytes, offset: int) -> KaitaiStream:
    """Return a stream of data that is at this offset in the file, and begin to count values anew."""
    _Stream.left = MOST_LOCATED
    return _Stream(_Buffer(_Octets.at(data, offset)))


def place_of(value: Any) -> Place | None:
    """Return where a value is, of a structure or a list where what has been read of it is; None if it is computed."""
    if isinstance(value, KaitaiStruct):
        names = [name for name in vars(value) if name not in ("_io", "_parent", "_root", "_is_le")]
        return _around(place_of(getattr(value, name)) for name in names)
    if isinstance(value, list):
        return _around(map(place_of, value))
    return getattr(value, "place", None)


def _around(places: Iterable[Place | None]) -> Place | None:
    known = [place for place in places if place is not None]
    if not known:
        return None
    start = min(place.offset for place in known)
    return Place(start, max(place.end for place in known) - start)
