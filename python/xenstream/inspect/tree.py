"""Decoded structures as plain data and as a tree, and the selectors that name parts of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from difflib import get_close_matches
from enum import IntEnum
from functools import lru_cache
from typing import Any

from kaitaistruct import KaitaiStruct

from ..errors import XenstreamError
from ..limits import MOST_NAMES_SEEN
from ..schema import layout
from ..stream.events import Header
from ..stream.record import Record
from . import json_text
from .printable import quoted

_HELPERS = ("ofs_", "len_", "known_")
_CARRIED = ("_before", "_so_far")  # what a legacy image's parts tell each other
_PARAMS = {
    *("is_big_endian", "vcpu_record", "has_domain_header", "is_inside_libxl"),
    *("is_64bit", "is_pv", "is_compressed", "chunk_number", "online"),
}
_PARTS = {
    *("half0", "half1", "low", "high", "entry", "raw_version", "raw_body", "raw_content", "context_octets"),
    "text_octets",
    *("type_code", "mode_code", "emulator_code", "control_code", "byteorder_code"),
    *("is_hvm_param", "is_tmem", "is_followed_by_chunk"),
}
"""What is shown otherwise."""
_NONE = set[str]()
_PAGES = "pages"
_TEXTS = {"config", "document", "sexp"}  # of xl, libvirt and xenopsd


class SelectorError(XenstreamError):
    """A selector names nothing that is there."""


def fields(struct: KaitaiStruct) -> list[str]:
    """Return the names of a structure's fields, then of its computed instances that say
    something about the data.
    """
    names = [name for name in vars(struct) if not name.startswith("_") and name not in _PARAMS]
    cls: Any = type(struct)
    instances = [name for name in layout.instances(cls) if not name.startswith(_HELPERS)]
    hidden: set[str] = getattr(struct, "_hidden", _NONE)
    return [
        name
        for name in (*names, *instances)
        if name not in _PARTS and name not in hidden and not name.endswith(_CARRIED)
    ]


def hide(struct: KaitaiStruct, *names: str) -> None:
    """Leave these fields of a structure out of what is shown."""
    struct._hidden = set(names)


def plain(value: Any, *, pages: bool = False) -> Any:
    """Return decoded data as JSON-ready data: enums by name, bytes in hex.

    Contents of guest pages are replaced by their number, unless `pages`.
    """
    if isinstance(value, KaitaiStruct):
        return {name: plain_field(value, name, pages) for name in fields(value)}
    if isinstance(value, IntEnum):
        return value.name
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, list):
        return [plain(item, pages=pages) for item in value]
    return value


def plain_field(struct: KaitaiStruct, name: str, pages: bool = False) -> Any:
    """Return one field as `plain` does; one that the data is too short for as None."""
    try:
        value = getattr(struct, name)
    except layout.UNDECODABLE:
        return None
    return named(name, value, pages)


def named(name: str, value: Any, pages: bool = False) -> Any:
    """Return the value of a field of this name as `plain` does, documents as what they say."""
    if name == _PAGES and not pages:
        return len(value)
    if name in _TEXTS and isinstance(value, bytes):
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
    of an HVM context go by the name of their type: `HVM_CONTEXT.cpu[0].rip`.
    Without a layer, an index is that of a libxc record, or of a part of a legacy image.
    """

    def __init__(self, text: str, layers: tuple[str, ...]) -> None:
        self.text = text
        self._innermost = layers[-1]
        parts = steps(text)
        self._layer = str(parts.pop(0)) if parts[0] in layers else None
        self._what = str(parts.pop(0)) if parts else None
        self._nth = parts.pop(0) if parts and isinstance(parts[0], int) and not self._is_index else None
        self.path = parts
        self._seen: set[str] = set()
        self._count = 0

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
            layer = self._layer or self._innermost
            return isinstance(item, Record) and item.layer == layer and item.index == int(self._what)
        if name.lower() != self._what.lower():
            return False
        self._count += 1
        return self._nth in (None, self._count - 1)

    def nothing(self) -> SelectorError:
        """Return the error that says that nothing was meant, and what may have been."""
        wanted = self._what or self.text
        near = get_close_matches(wanted.upper(), [name.upper() for name in self._seen], 3, 0.5)
        hint = f"; there is {', '.join(near)}" if near else ""
        return SelectorError(f"{self.text}: no such header or record{hint}")

    def undecoded(self) -> SelectorError:
        """Return the error that says that what was meant has no fields: it was not decoded."""
        return SelectorError(f"{self.text}: not decoded; the body is cut short, too short or too long to decode")

    def value(self, body: Any) -> Any:
        """Follow the path into a body. Raises SelectorError if it leads nowhere."""
        for step in self.path:
            body = self._step(body, step)
        return body

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
        names = [*fields(value), *_entry_names(value)] if isinstance(value, KaitaiStruct) else []
        near = get_close_matches(step, names, 3, 0.5) or names
        hint = f"; there is {', '.join(near)}" if near else ""
        raise SelectorError(f"{self.text}: no field {step}{hint}")


def _is_field(value: Any, name: str) -> bool:
    """Whether an attribute of this name can be a field, and is not just something that Python has."""
    if isinstance(value, IntEnum):
        return name in ("name", "value")
    plain = isinstance(value, int | str | bytes | list | dict)
    return not (plain or name.startswith("_") or callable(getattr(type(value), name, None)))


def _entry_names(value: Any) -> set[str]:
    return {getattr(entry.header.typecode, "name", "") for entry in getattr(value, "entries", ())}


def _entries_named(value: Any, name: str) -> list[Any]:
    """Return the bodies of an HVM context's entries of one type: `HVM_CONTEXT.cpu[0]`."""
    return [
        entry.body
        for entry in getattr(value, "entries", ())
        if getattr(entry.header.typecode, "name", "") == name.lower()
    ]


_HEX = re.compile(
    r"pfn|gfn|mfn|addr|base|limit|_sel$|flags|raw|value|options|reserved|leaf|msr|magic|mask|attr|byte|vector"
    r"|^(r|e)?(ax|bx|cx|dx|si|di|bp|sp|ip)$|^r\d+$|^[cd]r\d|^[cdefgs]s$|e[abcd]x$|_cs$|_ss$|eip|rip|index$|gpa|_id$"
)
_DECIMAL = re.compile(r"^(num|max|min)_|count|khz|n?sec|time|version|vcpu_id|emulator_id|seconds|minutes|hours")
_LARGE = 1 << 20  # what has no telling name is a number up to here, and bits above


_MOST_ITEMS = 16
_MOST_OCTETS = 32


@lru_cache(maxsize=1024)
def _is_hex(name: str) -> bool | None:
    """Whether numbers of a field of this name are written in hex, None if the larger ones are."""
    return False if _DECIMAL.search(name) else True if _HEX.search(name) else None


_TREES = (KaitaiStruct, list)


def is_tree(name: str, value: Any) -> bool:
    """Whether it takes several lines to show a value."""
    return isinstance(value, _TREES) or (name in _TEXTS and isinstance(value, bytes))


def lines(name: str, value: Any, depth: int = 0) -> Iterator[tuple[int, str, str]]:
    """Yield a tree as (depth, name, value as text), long arrays and bytes abridged."""
    if isinstance(value, KaitaiStruct):
        yield depth, name, ""
        for field in fields(value):
            try:
                item = getattr(value, field)
            except layout.UNDECODABLE:
                item = "(the data is too short)"
            if field == _PAGES and isinstance(item, list):
                item = f"{len(item)} pages"
            if is_tree(field, item):
                yield from lines(field, item, depth + 1)
            else:
                yield depth + 1, field, text(field, item)
    elif isinstance(value, list):
        yield depth, name, f"{len(value)} items"
        for index, item in enumerate(value[:_MOST_ITEMS]):
            yield from lines(f"[{index}]", item, depth + 1)
        if len(value) > _MOST_ITEMS:
            yield depth + 1, f"... {len(value) - _MOST_ITEMS} more", ""
    elif name in _TEXTS and isinstance(value, bytes):
        yield depth, name, ""
        for line in quoted(value.rstrip(b"\0").decode(errors="replace")):
            yield depth + 1, line, ""
    else:
        yield depth, name, text(name, value)


def text(name: str, value: Any) -> str:
    """Write one value for people: addresses and flags in hex, counts in decimal."""
    if isinstance(value, IntEnum):
        return f"{value.name} ({value.value:#x})"
    if isinstance(value, bytes):
        more = f" ... {len(value)} bytes" if len(value) > _MOST_OCTETS else ""
        return value[:_MOST_OCTETS].hex(" ") + more
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int) and (value >= _LARGE if (is_hex := _is_hex(name)) is None else is_hex):
        return f"{value:#x}"
    return "-" if value is None else str(value)
