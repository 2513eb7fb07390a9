"""Runs the generated parsers backwards: from fields to bytes.

A generated class reads its fields one after the other. Given a stream that hands out the
values of an object's fields instead of bytes, it asks for each with the width and the byte
order that the field has in the format; writing these down gives the bytes. So layouts stay
where they are, in the definition.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import cache
from typing import Any

from kaitaistruct import KaitaiStruct

from ..errors import EncodeError
from . import layout

_ENDLESS = 1 << 62


class _Replay:
    """Stands in for a stream, and writes down what is read from it."""

    def __init__(self, values: Iterator[Any], size: int) -> None:
        self._values = values
        self._size = size
        self._written = bytearray()

    def __getattr__(self, name: str) -> Any:
        raise EncodeError(f"a field that is read with {name} cannot be written")

    def _number(self, code: str) -> int:
        value = next(self._values)
        try:
            self._written += struct.pack(code, value)
        except struct.error as error:
            raise EncodeError(f"{value!r} does not fit its field: {error}") from None
        return int(value)

    def read_bytes(self, length: int) -> bytes:
        value = self.read_bytes_full()
        if len(value) != length:
            raise EncodeError(f"{len(value)} bytes for a field of {length}")
        return value

    def read_bytes_full(self) -> bytes:
        value = bytes(next(self._values))
        self._written += value
        return value

    def size(self) -> int:
        return self._size

    def pos(self) -> int:
        return len(self._written)

    def octets(self) -> bytes:
        for value in self._values:
            raise EncodeError(f"{value!r} has no place in the format")
        return bytes(self._written)


def _reader(code: str) -> Any:
    return lambda self: self._number(code)


for _name, _code in {"u2": "H", "u4": "I", "u8": "Q", "s2": "h", "s4": "i", "s8": "q"}.items():
    setattr(_Replay, f"read_{_name}le", _reader("<" + _code))
    setattr(_Replay, f"read_{_name}be", _reader(">" + _code))
_Replay.read_u1 = _reader("B")  # type: ignore[attr-defined]
_Replay.read_s1 = _reader("b")  # type: ignore[attr-defined]


def pack(made: Any, size: int = _ENDLESS) -> bytes:
    """Return the bytes from which the fields of a generated class's object are read.

    That is its `seq`; what lies elsewhere (`instances`) is not part of it. Fields may have been
    changed. `size` is that of the stream, for layouts that depend on it. Raises EncodeError
    where a value does not fit its field.
    """
    replay = _Replay(_values(made), size)
    cls: Any = type(made)
    shell = cls.__new__(cls)
    shell.__dict__.update({name: value for name, value in vars(made).items() if not name.startswith("_m_")})
    shell._io = replay
    try:
        shell._read()
    except StopIteration:
        raise EncodeError(f"a field of {cls.__name__} has no value") from None
    except layout.UNDECODABLE as error:
        raise EncodeError(str(error)) from None
    return replay.octets()


def _values(value: Any, raw: Any = None) -> Iterator[Any]:
    """Yield the values of all fields, in the order in which they are read.

    `raw` has the bytes of a structure of stated size, which may be larger than its fields.
    """
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _values(item, None if raw is None else raw[index])
    elif isinstance(value, KaitaiStruct) and raw is not None:
        packed = pack(value, len(raw))
        yield packed + raw[len(packed) :]
    elif isinstance(value, KaitaiStruct):
        cls: Any = type(value)
        given = layout.params(cls)
        for name, field in vars(value).items():
            if not name.startswith("_") and name not in given:
                yield from _values(field, getattr(value, f"_raw_{name}", None))
    else:
        yield value


def make(cls: type[layout.T], *params: object, is_le: bool | None = None, **fields: object) -> layout.T:
    """Return an object of a generated class with these fields.

    Fields that identify a format are set; every other field that is not given is zero, as reserved
    ones must be. Raises EncodeError for a field that the class does not have.
    """
    made = layout.blank(cls, *params, is_le=is_le)
    for name, value in fields.items():
        if name not in vars(made):
            raise EncodeError(f"{cls.__name__} has no field {name}")
        setattr(made, name, value)
    return made


def octets(cls: Any, *params: object, is_le: bool | None = None, **fields: object) -> bytes:
    """Return the bytes of a generated class with these fields; see `make`."""
    return pack(make(cls, *params, is_le=is_le, **fields))


@cache
def flag(cls: Any, field: str, name: str, is_le: bool | None = None) -> int:
    """Return the bits of an integer field that make the computed instance `name` true."""
    start, end = layout.spans(cls, is_le=is_le)[field]
    bits = [1 << bit for bit in range((end - start) * 8)]
    return sum(bit for bit in bits if getattr(make(cls, is_le=is_le, **{field: bit}), name))


@cache
def _of_single_bits(cls: Any, *params: object, is_le: bool) -> list[Any]:
    """Return the word that a structure is with each of its bits set alone, decoded; nobody may change the list."""
    size = layout.size_of(cls, *params, is_le=is_le)
    words = b"".join((1 << bit).to_bytes(size, "little" if is_le else "big") for bit in range(size * 8))
    io = layout.stream_of(words)
    return [layout.parse_from(cls, io, *params, is_le=is_le) for _ in range(size * 8)]


@cache
def shifts(cls: Any, names: tuple[str, ...], *params: object, is_le: bool) -> dict[str, tuple[int, int]]:
    """Return where in the word that a structure is each of these instances lies: lowest bit and width.

    Raises EncodeError if one of them is no run of bits.
    """
    found: dict[str, dict[int, int]] = {name: {} for name in names}
    for bit, made in enumerate(_of_single_bits(cls, *params, is_le=is_le)):
        for name, places in found.items():
            value = getattr(made, name)
            if value:
                places[bit] = value
    runs = {}
    for name, places in found.items():
        low = min(places)
        if places != {low + index: 1 << index for index in range(len(places))}:
            raise EncodeError(f"{name} of {cls.__name__} is not a run of bits")
        runs[name] = (low, len(places))
    return runs
