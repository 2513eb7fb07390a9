"""Bodies made field by field, so that the value of each field is known without a parser."""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from functools import cache
from typing import Any

import yaml
from helpers.places import ROOT

Fields = dict[str, Any]


def noise(label: str, length: int) -> bytes:
    """Return bytes without a pattern, always the same for a label."""
    return hashlib.shake_128(f"suite {label}".encode()).digest(length)


def octets(data: bytes) -> Fields:
    """Return bytes in the notation of tests/vectors."""
    if len(data) <= 64:
        return {"octets": len(data), "hex": data.hex()}
    return {"octets": len(data), "adler32": zlib.adler32(data)}


def body(order: str, **fields: tuple[str, int]) -> tuple[bytes, Fields]:
    """Pack numbers, each given as its struct format and its value; return the bytes and the values by name."""
    data = b"".join(struct.pack(order + fmt, value) for fmt, value in fields.values())
    return data, {name: value for name, (_, value) in fields.items()}


class NoRecipeError(Exception):
    """A type is not a plain sequence of fields."""


NUMBER = re.compile(r"([us])([1248])(?:le|be)?")
BITS = re.compile(r"b(\d+)(?:le|be)?")


@cache
def definition_of(name: str) -> Any:
    """Return a definition as it is written."""
    return yaml.load((ROOT / "ksy" / f"{name}.ksy").read_text(), yaml.CSafeLoader)


class Filler:
    """Fills the fields of a little-endian type of a definition with noise, by the sequence that ksy/ states.

    This is not a parser: it walks a sequence once, writes a value into each field, and remembers it.
    """

    def __init__(self, definition: str) -> None:
        self._name = definition
        self._types: dict[str, Any] = definition_of(definition)["types"]

    def fill(self, name: str, label: str, length: int | None = None) -> tuple[bytes, Fields]:
        """Return the bytes of a type, and the values of its fields by name.

        Raises NoRecipeError where its layout depends on what is in it.
        """
        if "::" in name:
            definition, _, inner = name.partition("::")
            return Filler(definition).fill(inner, label, length)
        placed = self._types[name].get("instances", {})
        if "seq" not in self._types[name] and length is not None:
            data, fields = self._arrays(placed, f"{label} {name}", length)
        else:
            data, fields = self._sequence(self._types[name].get("seq", []), f"{label} {name}", length)
        if length is not None:
            data += noise(f"{label} rest", length - len(data))
        return data, fields | _again(placed, data)

    def length(self, name: str) -> int:
        """Return the length of a type whose layout is fixed."""
        return len(self.fill(name, "")[0])

    def _sequence(self, items: list[Any], label: str, length: int | None) -> tuple[bytes, Fields]:
        data, fields, bits = b"", {}, _Bits()
        for item in items:
            name = item["id"]
            if "if" in item and "_io.size" not in item["if"]:
                raise NoRecipeError(name)
            found = BITS.fullmatch(item["type"]) if isinstance(item.get("type"), str) else None
            if found:
                fields[name] = bits.take(f"{label}.{name}", int(found[1]), item.get("repeat-expr"))
                continue
            data += bits.flush()
            rest = None if length is None else length - len(data)
            made, value = self._item(item, f"{label}.{name}", rest)
            data += made
            if value is not None:
                fields[name] = value
        return data + bits.flush(), fields

    def _arrays(self, placed: Any, label: str, length: int) -> tuple[bytes, Fields]:
        """Fill a type that is one array, as long as there is room."""
        for name, item in placed.items():
            if item.get("repeat") == "eos" and item["pos"] == 0:
                single = {"id": name, "type": item["type"], "repeat": "expr"}
                one = len(self._item({**single, "repeat-expr": 1}, label, None)[0])
                return self._sequence([{**single, "repeat-expr": length // one}], label, None)
        return b"", {}

    def _item(self, item: Any, label: str, rest: int | None) -> tuple[bytes, Any]:
        if "repeat" in item:
            if not isinstance(item.get("repeat-expr"), int):
                raise NoRecipeError(label)
            single = {name: value for name, value in item.items() if not name.startswith("repeat")}
            made = [self._item(single, f"{label}[{number}]", None) for number in range(item["repeat-expr"])]
            values = [value for _, value in made]
            return b"".join(data for data, _ in made), None if None in values else values
        return self._one(item, label, rest)

    def _one(self, item: Any, label: str, rest: int | None) -> tuple[bytes, Any]:
        kind, size = item.get("type"), item.get("size")
        if "contents" in item or isinstance(kind, dict) or "terminator" in item:
            raise NoRecipeError(label)
        if item.get("size-eos") and kind is None:
            data = noise(label, rest or 0)
            return data, octets(data)
        if kind in (None, "str", "strz"):
            if not isinstance(size, int):
                raise NoRecipeError(label)
            data = noise(label, size)
            if kind is not None:
                data = bytes(65 + byte % 26 for byte in data)
                return data, data.decode()
            return data, octets(data)
        number = NUMBER.fullmatch(kind)
        if number:
            data = noise(label, int(number[2]))
            return data, int.from_bytes(data, "little", signed=number[1] == "s")
        if size is not None and not isinstance(size, int):
            raise NoRecipeError(label)
        if kind == "x86_xsave_area" and size == 512:  # as FXSAVE writes it: the legacy region alone
            data, legacy = Filler(kind).fill("fxsave_region", label, size)
            return data, {"legacy": legacy}
        if "::" not in kind and kind not in self._types:  # a definition of its own, whose fields are not stated
            return noise(label, (rest or 0) if size is None else size), None
        return self.fill(kind, label, size)


def _again(placed: Any, data: bytes) -> Fields:
    """What instances at a fixed place show of bytes that fields have, too: a number, or single bits."""
    fields: Fields = {}
    for name, item in placed.items():
        kind, at = item.get("type"), item.get("pos")
        if not isinstance(kind, str) or not isinstance(at, int) or "if" in item or "size" in item:
            continue
        number = NUMBER.fullmatch(kind)
        if number and "repeat" not in item and at + int(number[2]) <= len(data):
            fields[name] = int.from_bytes(data[at : at + int(number[2])], "little", signed=number[1] == "s")
        elif kind == "b1" and isinstance(item.get("repeat-expr"), int):
            bits = int.from_bytes(data[at:], "little")
            fields[name] = [bool(bits >> bit & 1) for bit in range(item["repeat-expr"])]
    return fields


class _Bits:
    """Fields of single bits: the first one is the lowest bit."""

    def __init__(self) -> None:
        self._value = self._count = 0

    def take(self, label: str, width: int, repeat: int | None) -> Any:
        if repeat is not None:
            return [self.take(f"{label}[{number}]", width, None) for number in range(repeat)]
        value = int.from_bytes(noise(label, 8), "little") & ((1 << width) - 1)
        self._value |= value << self._count
        self._count += width
        return bool(value) if width == 1 else value

    def flush(self) -> bytes:
        data = self._value.to_bytes(-(-self._count // 8), "little")
        self._value = self._count = 0
        return data
