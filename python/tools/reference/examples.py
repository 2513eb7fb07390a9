"""Finds an example of every type in the real save files, or else in streams that the tests build.

The type's definition and the values that the generated parser has read determine the bytes of a
field, so an example shows what a reader of the file would see.
"""

from __future__ import annotations

import gc
import importlib
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import Any

import spelling
from definitions import Definition, Field, Type, plain
from kaitaistruct import KaitaiStruct
from xenstream.io.source import open_source
from xenstream.schema.layout import UNDECODABLE

MOST_LINES = 24
_MOST_NESTED = 8  # lines of a nested structure
_MOST_OCTETS = 8  # bytes of a field that are shown in its line
_MOST_ITEMS = 2  # items of an array
_MOST_TEXT = 40  # characters of a text
_ENOUGH = 4096  # bytes to examine to decide whether an example shows anything


@dataclass
class Line:
    """A field of an example: the `path` to it, its start within the example, its bytes (only the first if there are
    many), and its value.
    """

    path: str
    field: Field
    start: int
    length: int
    octets: bytes
    value: object

    @property
    def end(self) -> int:
        """End of the field within the example."""
        return self.start + self.length

    @property
    def hex(self) -> str:
        """The bytes, or the first of them."""
        return self.octets[:_MOST_OCTETS].hex(" ") + (" .." if self.length > _MOST_OCTETS else "")

    @property
    def shown(self) -> str:
        """The value in readable form."""
        if self.path.endswith("[...]"):
            return f"{self.value} more"
        if self.value is None:
            return f"{self.length} bytes"
        return _shown(self.value)


@dataclass
class Example:
    """An example of a type: `source` says where it is from, `offset` is its offset there, and `path` leads to it from
    the outermost type.
    """

    source: str
    is_real: bool
    offset: int
    path: str
    octets: bytes
    lines: list[Line]

    def as_text(self) -> str:
        """Write a line for each field, with the bytes beside the values."""
        wide = max((len(line.hex) for line in self.lines), default=0)
        longest = max((len(line.path) for line in self.lines), default=0)
        rows = [
            f"{line.start:04x}  {line.hex:<{wide}}  {line.path:<{longest}}  {line.shown}".rstrip()
            for line in self.lines[:MOST_LINES]
        ]
        if len(self.lines) > MOST_LINES:
            rows.append(f"      and {len(self.lines) - MOST_LINES} more fields")
        return "\n".join(rows)


def class_of(type: Type) -> Any:
    """Return the generated class of a type."""
    found = importlib.import_module(f"xenstream_formats.{type.definition.id}")
    for id in type.path:
        found = getattr(found, spelling.pascal(id))
    return found


class Examples:
    """Collects a meaningful example of each type; the first one found wins."""

    def __init__(self, definitions: dict[str, Definition]) -> None:
        self._types = {class_of(type): type for each in definitions.values() for type in each.types}
        self._inside = {type.anchor: _reachable(type) for type in self._types.values()}
        self._found: dict[str, Example] = {}
        self._told: set[str] = set()  # types whose example is not all zeros

    def __getitem__(self, type: Type) -> Example | None:
        """The example of a type, if there is one."""
        return self._found.get(type.anchor)

    def take_file(self, path: Path, root: Any) -> None:
        """Examine everything in a real save file, which may be compressed."""
        with open_source(path) as source:
            data = b"".join(source.chunks(1 << 62, 1))
        self.take(root, data, path.name, is_real=True)
        gc.collect()  # parsed structures refer to their parents

    def take(self, root: Any, data: bytes, source: str, is_real: bool = False) -> None:
        """Examine everything that a generated class finds in `data`."""
        _Visit(self, data, source, is_real).struct(root.from_bytes(data), 0, 0, "")

    def type_of(self, struct: KaitaiStruct) -> Type:
        """Return the type of a parsed structure."""
        return self._types[type(struct)]

    def is_complete(self, outer: Type, inner: Iterable[Type]) -> bool:
        """Return whether a type and all types inside it have meaningful examples."""
        return outer.anchor in self._told and all(self._inside[type.anchor] <= self._told for type in inner)

    def offer(self, type: Type, example: Example) -> None:
        """Take an example if there is no better one."""
        known = self._found.get(type.anchor)
        tells = any(example.octets)
        if known is None or (tells and not any(known.octets) and known.is_real <= example.is_real):
            self._found[type.anchor] = example
        if tells:
            self._told.add(type.anchor)


def _reachable(type: Type) -> set[str]:
    """Return the anchors of a type and of all types that can be inside it."""
    found: dict[str, Type] = {}
    todo = [type]
    while todo:
        each = todo.pop()
        if each.anchor not in found:
            found[each.anchor] = each
            todo += [inner for item in each.fields for inner in item.types]
    return set(found)


class _Visit:
    """Walks through a parsed structure and offers each part as an example of its type.

    `origin` is the offset in the data where the stream of a structure begins; `start` is the offset of the structure
    in that stream.
    """

    def __init__(self, examples: Examples, data: bytes, source: str, is_real: bool) -> None:
        self._examples, self._data, self._source, self._is_real = examples, data, source, is_real

    def struct(self, struct: KaitaiStruct, origin: int, start: int, path: str) -> tuple[int, list[Line]]:
        """Return the end of a structure in its stream, and its lines."""
        type = self._examples.type_of(struct)
        lines: list[Line] = []
        places: dict[str, int] = {}
        position, bits = start, 0
        for item in type.seq:
            value = getattr(struct, item.id, None)
            places[item.id] = origin + position
            if value is None:
                continue
            if item.bits is not None:
                lines.append(self._line(item, origin + position + bits // 8, -(-item.bits // 8), value))
                bits += item.bits
                continue
            position, found = self._value(struct, item, value, origin, position + -(-bits // 8), path)
            bits = 0
            lines += found
        position += -(-bits // 8)
        for found in self._own_places(struct, type, origin, places, path):
            if all(line.start >= max((other.end for other in lines), default=0) for line in found):
                lines += found
        lines = [line for line in lines if line.length]
        for line in lines:
            if "." not in line.path and (name := _named(struct, type, line.field)):
                line.value = name
        first = origin + start
        last = max([origin + position, *(line.end for line in lines)])
        octets = self._data[first : min(last, first + _ENOUGH)]
        moved = [replace(line, start=line.start - first) for line in lines]
        self._examples.offer(type, Example(self._source, self._is_real, first, path, octets, moved))
        return position, lines

    def _own_places(
        self, struct: KaitaiStruct, type: Type, origin: int, places: dict[str, int], path: str
    ) -> Iterator[list[Line]]:
        """Yield the lines of each field at an offset of its own."""
        taken: set[int] = set()
        own = [item for item in type.instances if item.kind == "at" and item.bits is None]
        for item in sorted(own, key=lambda item: not item.types):
            with suppress(*UNDECODABLE):
                if item.types and self._examples.is_complete(type, item.types):
                    continue
                value, position = getattr(struct, item.id), _position(struct, item)
                io = str(item.spec.get("io", ""))
                base = places[io.removesuffix("._io")] if io else origin
                alternative = item.types and not item.condition and not io and position in taken
                if value is None or position is None or alternative:
                    continue
                if not io:
                    taken.add(position)
                _, lines = self._value(struct, item, value, base, position, path)
                if not io:
                    yield lines

    def _value(
        self, struct: KaitaiStruct, item: Field, value: Any, origin: int, start: int, path: str
    ) -> tuple[int, list[Line]]:
        """Return the end of a field's value in its stream, and its lines."""
        if not isinstance(value, list):
            return self._single(struct, item, value, origin, start, f"{path}.{item.id}".lstrip("."))
        lines: list[Line] = []
        position = start
        if not any(isinstance(each, KaitaiStruct) for each in value):
            for each in value:
                position, _ = self._single(struct, item, each, origin, position, "")
            return position, [self._line(item, origin + start, position - start, value)]
        for index, each in enumerate(value):
            if index >= _MOST_ITEMS and item.item_size is not None and self._examples.is_complete(item.of, item.types):
                position = start + len(value) * item.item_size
                break
            position, found = self._single(
                struct, item, each, origin, position, f"{path}.{item.id}[{index}]".lstrip(".")
            )
            if index < _MOST_ITEMS:
                lines += [
                    replace(line, path=re.sub(rf"^{item.id}", f"{item.id}[{index}]", line.path)) for line in found
                ]
        if len(value) > _MOST_ITEMS:
            rest = max((line.end for line in lines), default=origin + start)
            more = self._line(item, rest, origin + position - rest, len(value) - _MOST_ITEMS)
            lines.append(replace(more, path=f"{item.id}[...]"))
        return position, lines

    def _single(
        self, struct: KaitaiStruct, item: Field, value: Any, origin: int, start: int, path: str
    ) -> tuple[int, list[Line]]:
        is_sized = "size" in item.spec or "size-eos" in item.spec
        if isinstance(value, KaitaiStruct):
            known = self._examples.is_complete(item.of, [self._examples.type_of(value)])
            if known and (is_sized or item.kind == "at"):
                return start + (value._io.size() if is_sized else 0), []
            if is_sized:
                _, lines = self.struct(value, origin + start, 0, path)
                end = start + value._io.size()
            else:
                end, lines = self.struct(value, origin, start, path)
            if not 0 < len(lines) <= _MOST_NESTED:
                return end, [self._line(item, origin + start, end - start, None)]
            return end, [replace(line, path=f"{item.id}.{line.path}") for line in lines]
        length = item.item_size
        if length is None:
            length = len(value)
            if "size-eos" in item.spec or ("terminator" in item.spec and "size" not in item.spec):
                length = struct._io.size() - start
            elif item.spec.get("type") == "strz":
                length = min(length + 1, struct._io.size() - start)
        return start + length, [self._line(item, origin + start, length, value)]

    def _line(self, item: Field, start: int, length: int, value: object) -> Line:
        return Line(item.id, item, start, length, self._data[start : start + min(length, _MOST_OCTETS)], value)


def _position(struct: KaitaiStruct, item: Field) -> int | None:
    """Return the offset in its stream of a field at an offset of its own; None if it cannot easily be computed."""
    if item.offset is not None:
        return item.offset
    found: Any = struct
    for id in plain(item.spec["pos"]).split("."):
        found = getattr(found, id, None)
    return found if isinstance(found, int) else None


def _named(struct: KaitaiStruct, type: Type, item: Field) -> IntEnum | None:
    """Return the name of a number if another field gives it."""
    for other in type.instances:
        if other.enum and other.spec.get("value") == item.id:
            with suppress(*UNDECODABLE):
                value = getattr(struct, other.id)
                return value if isinstance(value, IntEnum) else None
    return None


def _shown(value: Any) -> str:
    """Write a value in readable form."""
    if isinstance(value, bool) or value is None:
        return str(value).lower()
    if isinstance(value, IntEnum):
        return f"{value.name} ({value:d})"
    if isinstance(value, int):
        return f"{value}" if abs(value) < 10 else f"{value:#x} ({value})"
    if isinstance(value, list):
        shown = "" if isinstance(value[0], bytes) else ": " + ", ".join(map(_shown, value[:_MOST_ITEMS])) + ", ..."
        return f"{len(value)} items{shown}"
    if isinstance(value, bytes):
        text = value[:_MOST_TEXT].decode("ascii", errors="replace")
        if not re.match(r"[ -~\s]{3}", text) or "\ufffd" in text:
            return f"{len(value)} bytes"
        value = text if len(value) == len(text) else text + "..."
    return json.dumps(value)
