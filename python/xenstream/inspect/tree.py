"""Decoded structures as plain data and as a tree."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from typing import Any

from kaitaistruct import KaitaiStruct

from .._tuples import NamedTuple
from ..schema import layout
from ..schema.kinds import DECIMAL, HELPER, HEX, PAGES, TEXT, kinds_of
from ..schema.located import place_of
from ..schema.names import counted, name_of
from . import json_text
from .printable import quoted


class Shown:
    """A structure as it is shown: without some of its fields, and with values that are not its own."""

    __slots__ = ("_more", "_struct", "_without")

    def __init__(self, struct: KaitaiStruct, without: str | None = None, **more: object) -> None:
        self._struct = struct
        self._without = without
        self._more = more

    def __getattr__(self, name: str) -> Any:
        return self._more[name] if name in self._more else getattr(self._struct, name)

    @property
    def place(self) -> Any:
        """Where the structure is, None if that is not known."""
        return place_of(self._struct)

    @property
    def _cls(self) -> Any:
        return type(self._struct)

    @property
    def _names(self) -> list[str]:
        names = [*_own_names(self._struct), *self._more, *_shown_instances(self._cls)]
        return [name for name in names if name != self._without]


_STRUCTS = (KaitaiStruct, Shown)


def fields(struct: KaitaiStruct | Shown) -> list[str]:
    """Return the names of a structure's fields, then of its computed instances that say
    something about the data.
    """
    if isinstance(struct, Shown):
        return struct._names
    cls: Any = type(struct)
    return [*_own_names(struct), *_shown_instances(cls)]


def _own_names(struct: KaitaiStruct) -> list[str]:
    kinds = kinds_of(type(struct))
    return [name for name in vars(struct) if not name.startswith("_") and kinds.get(name) != HELPER]


@lru_cache(maxsize=1024)
def _shown_instances(cls: Any) -> tuple[str, ...]:
    kinds = kinds_of(cls)
    return tuple(name for name in layout.instances(cls) if kinds.get(name) != HELPER)


def kind_of(struct: KaitaiStruct | Shown, name: str) -> str | None:
    """Return what kind of thing a field is, None if the definition does not say."""
    return kinds_of(struct._cls if isinstance(struct, Shown) else type(struct)).get(name)


def plain(value: Any, *, pages: bool = False) -> Any:
    """Return decoded data as JSON-ready data: enums by name, bytes and numbers of more than 53 bits in hex.

    Contents of guest pages are replaced by their number, unless `pages`.
    """
    if isinstance(value, _STRUCTS):
        return {name: plain_field(value, name, pages) for name in fields(value)}
    if isinstance(value, IntEnum):
        return name_of(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, list):
        return [plain(item, pages=pages) for item in value]
    return json_text.exact(value) if isinstance(value, int) and not isinstance(value, bool) else value


def plain_field(struct: KaitaiStruct | Shown, name: str, pages: bool = False) -> Any:
    """Return one field as `plain` does; one that the data is too short for as None."""
    try:
        value = getattr(struct, name)
    except layout.UNDECODABLE:
        return None
    return of_kind(kind_of(struct, name), value, pages)


def of_kind(kind: str | None, value: Any, pages: bool = False) -> Any:
    """Return the value of a field of this kind as `plain` does, documents as what they say."""
    if kind == PAGES and not pages:
        return len(value)
    if kind == TEXT and isinstance(value, bytes):
        return _document(value)
    return plain(value, pages=pages)


def _document(value: bytes) -> Any:
    """Return a text as such, and JSON as what it says."""
    document = value.rstrip(b"\0").decode(errors="replace")
    try:
        return json_text.parse(document)
    except (ValueError, RecursionError):
        return document


_LARGE = 1 << 20  # what is of no telling kind is a number up to here, and bits above


_MOST_ITEMS = 16
_MOST_OCTETS = 32


_TREES = (*_STRUCTS, list)


def is_tree(value: Any, kind: str | None) -> bool:
    """Whether it takes several lines to show a value."""
    return isinstance(value, _TREES) or (kind == TEXT and isinstance(value, bytes))


class Line(NamedTuple):
    """A line of a tree: its depth, a name, a value as text, and the value itself, None where there is none."""

    depth: int
    name: str
    text: str
    value: Any = None


def lines(name: str, value: Any, kind: str | None = None, depth: int = 0, is_whole: bool = False) -> Iterator[Line]:
    """Yield a tree; unless `is_whole`, long arrays and bytes are abridged. Guest pages are only counted."""
    if isinstance(value, _STRUCTS):
        yield Line(depth, name, "", value)
        for field in fields(value):
            try:
                item = getattr(value, field)
            except layout.UNDECODABLE:
                item = "(the data is too short)"
            kind = kind_of(value, field)
            if kind == PAGES and isinstance(item, list):
                item = counted(len(item), "page")
            if is_tree(item, kind):
                yield from lines(field, item, kind, depth + 1, is_whole)
            else:
                yield Line(depth + 1, field, text(item, kind, is_whole), item)
    elif isinstance(value, list):
        yield Line(depth, name, counted(len(value), "item"), value)
        for index, item in enumerate(value if is_whole else value[:_MOST_ITEMS]):
            yield from lines(f"[{index}]", item, None, depth + 1, is_whole)
        if len(value) > _MOST_ITEMS and not is_whole:
            yield Line(depth + 1, f"... {len(value) - _MOST_ITEMS} more", "")
    elif kind == TEXT and isinstance(value, bytes):
        yield Line(depth, name, "", value)
        for line in quoted(value.rstrip(b"\0").decode(errors="replace")):
            yield Line(depth + 1, line, "")
    else:
        yield Line(depth, name, text(value, kind, is_whole), value)


def placed(value: Any, kind: str | None = None) -> dict[str, Any]:
    """Return decoded data that know their places as JSON-ready data: each value as an object with offset and length,
    which are None if it is computed, and `value`, `fields` or `items`. Contents of pages are left out.
    """
    place = place_of(value)
    data: dict[str, Any] = {"offset": place and place.offset, "length": place and place.length}
    if kind == PAGES:
        return data
    if isinstance(value, _STRUCTS):
        return data | {"fields": {name: _placed_field(value, name) for name in fields(value)}}
    if isinstance(value, list):
        return data | {"items": [placed(item) for item in value]}
    return data | {"value": of_kind(kind, value)}


def _placed_field(struct: KaitaiStruct | Shown, name: str) -> Any:
    try:
        value = getattr(struct, name)
    except layout.UNDECODABLE:
        return None
    return placed(value, kind_of(struct, name))


def text(value: Any, kind: str | None = None, is_whole: bool = False) -> str:
    """Write one value for people: addresses and flags in hex, counts in decimal; bytes abridged unless `is_whole`."""
    if isinstance(value, IntEnum):
        return f"{name_of(value)} ({value.value:#x})"
    if isinstance(value, bytes):
        if is_whole or len(value) <= _MOST_OCTETS:
            return value.hex(" ")
        return f"{value[:_MOST_OCTETS].hex(' ')} ... {len(value)} bytes"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int) and (kind in HEX or (value >= _LARGE and kind not in DECIMAL)):
        return f"{value:#x}"
    return "-" if value is None else str(value)
