"""The types of a kernel, from the BTF that it keeps in memory.

Source: Linux, Documentation/bpf/btf.rst; include/uapi/linux/btf.h, struct btf_header and struct btf_type.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from ...errors import XenstreamError
from ...limits import MOST_BTF_TYPES

_MAGIC, _VERSION = 0xEB9F, 1
_HEADER = struct.Struct("<HBBIIIII")
_TYPE = struct.Struct("<III")
_MEMBER = struct.Struct("<III")


class BtfError(XenstreamError):
    """There is no BTF, or it is damaged."""


class Kind(IntEnum):
    """BTF_KIND_*."""

    VOID = 0
    INT = 1
    PTR = 2
    ARRAY = 3
    STRUCT = 4
    UNION = 5
    ENUM = 6
    FWD = 7
    TYPEDEF = 8
    VOLATILE = 9
    CONST = 10
    RESTRICT = 11
    FUNC = 12
    FUNC_PROTO = 13
    VAR = 14
    DATASEC = 15
    FLOAT = 16
    DECL_TAG = 17
    TYPE_TAG = 18
    ENUM64 = 19


_LEN_ITEM = {
    Kind.STRUCT: 12, Kind.UNION: 12, Kind.ENUM: 8, Kind.FUNC_PROTO: 8, Kind.DATASEC: 12, Kind.ENUM64: 12,
}  # fmt: skip
_LEN_REST = {Kind.INT: 4, Kind.ARRAY: 12, Kind.VAR: 4, Kind.DECL_TAG: 4}

SIGNED, CHAR, BOOL = 1, 2, 4
"""Encodings of an INT."""


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a structure: `bit` is its offset in bits, `bits` the width of a bit-field or 0."""

    name: str
    type: int
    bit: int
    bits: int


@dataclass(slots=True)
class Type:
    """A type. `value` is its size in bytes, or the number of another type; `flag` is kind_flag.

    `members` of a structure, `constants` of an enumeration; `element` and `count` of an array; `encoding` of a number.
    """

    kind: Kind
    name: str
    value: int
    flag: bool
    members: list[Member] = field(default_factory=list)
    constants: dict[str, int] = field(default_factory=dict)
    element: int = 0
    count: int = 0
    encoding: int = 0


def parse(data: bytes) -> list[Type]:
    """Return all types by number; number 0 is void. Raises BtfError."""
    try:
        return [Type(Kind.VOID, "void", 0, False), *_types(data)]
    except (struct.error, ValueError, IndexError) as error:
        raise BtfError(f"the kernel's BTF is damaged: {error}") from error


def _types(data: bytes) -> Iterator[Type]:
    magic, version, _, len_header, ofs_types, len_types, ofs_strings, len_strings = _HEADER.unpack_from(data)
    if (magic, version) != (_MAGIC, _VERSION):
        raise ValueError(f"it begins with {magic:#x}, version {version}")
    types = data[len_header + ofs_types :][:len_types]
    strings = data[len_header + ofs_strings :][:len_strings]

    def name(offset: int) -> str:
        return strings[offset : strings.index(b"\0", offset)].decode("utf-8", "backslashreplace")

    at, number = 0, 0
    while at < len(types):
        number += 1
        if number > MOST_BTF_TYPES:
            raise ValueError("there are too many types")
        ofs_name, info, value = _TYPE.unpack_from(types, at)
        kind, count = Kind(info >> 24 & 0x1F), info & 0xFFFF
        at += _TYPE.size
        made = Type(kind, name(ofs_name), value, bool(info >> 31))
        length = _LEN_ITEM.get(kind, 0) * count + _LEN_REST.get(kind, 0)
        _take_rest(made, types[at : at + length], name, count)
        at += length
        yield made


def _take_rest(made: Type, rest: bytes, name: object, count: int) -> None:
    named = name if callable(name) else str
    if made.kind == Kind.INT:
        made.encoding = struct.unpack("<I", rest)[0] >> 24 & 0xF
    elif made.kind == Kind.ARRAY:
        made.element, _, made.count = struct.unpack("<III", rest)
    elif made.kind in (Kind.STRUCT, Kind.UNION):
        for ofs_name, kind, place in _MEMBER.iter_unpack(rest):
            bit, bits = (place & 0xFFFFFF, place >> 24) if made.flag else (place, 0)
            made.members.append(Member(named(ofs_name), kind, bit, bits))
    elif made.kind == Kind.ENUM:
        form = struct.Struct("<Ii" if made.flag else "<II")
        made.constants = {named(ofs_name): value for ofs_name, value in form.iter_unpack(rest)}
    elif made.kind == Kind.ENUM64:
        form = struct.Struct("<IQ")
        made.constants = {named(ofs_name): value for ofs_name, value in form.iter_unpack(rest)}
    if len(made.members) + len(made.constants) > count:
        raise ValueError("a type has more parts than it says")
