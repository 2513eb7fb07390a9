"""Decoded structures as plain data and as a tree, and the selectors that name parts of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from difflib import get_close_matches
from enum import IntEnum
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import Any, NamedTuple

from kaitaistruct import KaitaiStruct

from ..errors import XenstreamError
from ..limits import MOST_NAMES_SEEN
from ..schema import layout
from ..schema.kinds import DECIMAL, HELPER, HEX, PAGES, TEXT, kinds_of
from ..schema.located import place_of
from ..schema.names import counted, name_of
from ..stream.events import Header
from ..stream.record import Record
from . import json_text
from .printable import quoted


class SelectorError(XenstreamError):
    """A selector names nothing that is there."""


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


_STEP = re.compile(r"([^.\[\]]+)|\[([0-9]{1,18})\]")


def steps(selector: str) -> list[str | int]:
    """Split `libxc.PAGE_DATA[3].pfns[0].pfn` into its steps.

    Raises SelectorError if it is malformed.
    """
    parts: list[str | int] = []
    position = 0
    for match in _STEP.finditer(selector):
        if selector[position : match.start()] not in ("", "."):
            break
        position = match.end()
        parts.append(match[1] if match[1] is not None else int(match[2]))
    if position != len(selector) or not parts:
        raise SelectorError(f"{selector}: not a selector; try libxc.PAGE_DATA[0].pfns[0].pfn or 3")
    return parts


class Selector:
    """Picks headers and records, and a part of them.

    A layer, then a header's name, a record's type or its index, `[n]` for the n-th such
    record, then fields: `libxc.X86_TSC_INFO.khz`, `PAGE_DATA[2]`, `7`, `xl.header`. Entries
    of an HVM context go by the name of their type: `HVM_CONTEXT.cpu[0].rip`. In a name, * and ?
    stand for any characters and any one: `X86_*`.
    Without a layer, an index is that of a libxc record, or of a part of a legacy image.
    """

    def __init__(self, text: str, layers: tuple[str, ...]) -> None:
        self.text = text
        self._layers = layers
        parts = steps(text)
        self._layer = str(parts.pop(0)) if parts[0] in layers else None
        self._what = str(parts.pop(0)) if parts else None
        self._nth = parts.pop(0) if parts and isinstance(parts[0], int) and not self._is_index else None
        self.path = parts
        self._seen: set[str] = set()
        self._count = 0
        self._last_index: int | None = None

    @property
    def _is_index(self) -> bool:
        return self._what is not None and re.fullmatch("[0-9]{1,18}", self._what) is not None

    def picks(self, item: Header | Record) -> bool:
        """Whether this header or record is meant. Ask of each in turn, once."""
        name = item.type if isinstance(item, Record) else item.name.replace(" ", "_")
        if len(self._seen) < MOST_NAMES_SEEN:
            self._seen.add(name)
        if self._layer not in (None, item.layer):
            return False
        if self._what is None:
            return True
        if self._is_index:
            if not isinstance(item, Record) or item.layer != (self._layer or self._layers[-1]):
                return False
            self._last_index = item.index
            return item.index == int(self._what)
        if not fnmatchcase(name.lower(), self._what.lower()):
            return False
        self._count += 1
        return self._nth in (None, self._count - 1)

    def nothing(self, others: tuple[str, ...] = ()) -> SelectorError:
        """Return the error that says that nothing was meant, and what may have been.

        `others` are words that mean something besides layers, headers and records.
        """
        return SelectorError(f"{self.text}: no such header or record{self._hint(others)}")

    def _hint(self, others: tuple[str, ...]) -> str:
        if self._last_index is not None:
            return f"; the last {self._layer or self._layers[-1]} record is {self._last_index}"
        if self._count == 1:
            return "; there is only one"
        if self._count:
            return f"; there are {self._count}, the last one is [{self._count - 1}]"
        wanted = self._what or self.text
        names = {name.upper(): name for name in (*sorted(self._seen), *self._layers, *others)}
        near = get_close_matches(wanted.upper(), names, 3, 0.5)
        return f"; there is {', '.join(names[name] for name in near)}" if near else ""

    def undecoded(self) -> SelectorError:
        """Return the error that says that what was meant has no fields: it was not decoded."""
        return SelectorError(f"{self.text}: not decoded; the body is cut short, too short or too long to decode")

    def value(self, body: Any) -> tuple[Any, str | None]:
        """Follow the path into a body; return what is there, and what kind of field that is, if it is one and has one.

        Raises SelectorError if it leads nowhere.
        """
        kind = None
        for step in self.path:
            kind = kind_of(body, step) if isinstance(step, str) and isinstance(body, _STRUCTS) else None
            body = self._step(body, step)
        return body, kind

    def _step(self, value: Any, step: str | int) -> Any:
        try:
            if isinstance(step, int):
                return value[step]
            with suppress(AttributeError):
                if _is_field(value, step):
                    return getattr(value, step)
            named = _entries_named(value, step)
        except (IndexError, TypeError):
            raise SelectorError(f"{self.text}: [{step}] is not there") from None
        except layout.UNDECODABLE:
            raise SelectorError(f"{self.text}: the data is too short for {step}") from None
        if named:
            return named
        names = names_in(value) if isinstance(value, _STRUCTS) else []
        near = get_close_matches(step, names, 3, 0.5) or names
        hint = f"; there is {', '.join(near)}" if near else ""
        raise SelectorError(f"{self.text}: no field {step}{hint}")


def _is_field(value: Any, name: str) -> bool:
    """Whether an attribute of this name can be a field, and is not just something that Python has."""
    if isinstance(value, IntEnum):
        return name in ("name", "value")
    plain = isinstance(value, int | str | bytes | list | dict)
    return not (plain or name.startswith("_") or callable(getattr(type(value), name, None)))


def names_in(value: KaitaiStruct | Shown) -> list[str]:
    """Return the names that can follow a structure in a selector: its fields, and the types of its entries."""
    return [*fields(value), *dict.fromkeys(filter(None, map(_entry_name, getattr(value, "entries", ()))))]


def _entry_name(entry: Any) -> str:
    code = entry.header.typecode
    return name_of(code) if isinstance(code, IntEnum) else ""


class _Bodies(list[Any]):
    """The bodies of entries, each decoded when it is asked for."""

    def __getitem__(self, index: Any) -> Any:
        found = super().__getitem__(index)
        return [entry.body for entry in found] if isinstance(index, slice) else found.body

    def __iter__(self) -> Iterator[Any]:
        return (entry.body for entry in super().__iter__())


def _entries_named(value: Any, name: str) -> list[Any]:
    """Return the bodies of an HVM context's entries of one type: `HVM_CONTEXT.cpu[0]`."""
    return _Bodies(entry for entry in getattr(value, "entries", ()) if _entry_name(entry) == name.lower())


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
