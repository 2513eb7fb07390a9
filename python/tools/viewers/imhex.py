"""Writes the pattern with which ImHex shows saved domains: `python -m viewers.imhex generated/imhex/NAME.hexpat`.

It covers the headers and the lists of records; the bodies of most records stay bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import spelling
from definitions import Enum, Field, Type

from viewers.facts import render, scalars

NUMBERS = {"u1": "u8", "u2": "u16", "u4": "u32", "u8": "u64", "s1": "s8", "s2": "s16", "s4": "s32", "s8": "s64"}
WIDTHS = {1: "u8", 2: "u16", 4: "u32", 8: "u64"}


def magic_bytes(contents: bytes) -> str:
    """Write bytes as a `#pragma magic` lists them."""
    return contents.hex(" ").upper()


def first_line(contents: bytes) -> str:
    """Return the text before the first line feed."""
    return contents.split(b"\n")[0].decode()


def enum(found: Enum, width: int = 4) -> str:
    """Write an enum."""
    values = "".join(f"    {value['id'].upper()} = {number:#x},\n" for number, value in found.values.items())
    return f"enum {spelling.pascal(found.id)} : {WIDTHS[width]} {{\n{values}}};"


def struct(type: Type, *also: str) -> str:
    """Write a type whose sequence has only numbers and bytes. `also`: computed fields that it has, too."""
    lines = [*_members(type), *(_computed(type, id) for id in also)]
    return f"struct {spelling.pascal(type.id)} {{\n" + "".join(f"    {line}\n" for line in lines) + "};"


def _members(type: Type) -> Iterator[str]:
    order = {"le": "le ", "be": "be "}.get(type.byte_order, "")
    for item, kind in scalars(type):
        name, declared = item.id, NUMBERS.get(kind, "u8")
        named = _named(type, item)
        if named is not None and named.enum is not None:
            name, declared = named.id, spelling.pascal(named.enum.id)
        elif kind not in NUMBERS and kind != "bytes":
            raise ValueError(f"{item.anchor} is neither a number nor bytes")
        count = item.spec.get("repeat-expr", item.item_size if kind == "bytes" else None)
        yield f"{order if declared != 'u8' else ''}{declared} {name}{'' if count is None else f'[{count}]'};"


def _named(type: Type, item: Field) -> Field | None:
    """Return the field that names a number's values: it itself, or an instance with an enum that has its value."""
    if item.enum is not None:
        return item
    return next((each for each in type.instances if each.enum is not None and each.spec.get("value") == item.id), None)


def _computed(type: Type, id: str) -> str:
    value = next(item for item in type.instances if item.id == id).spec["value"]
    return f"u64 {id} = {value};".replace(" and ", " && ")


def main(path: Path) -> None:
    """Write the pattern."""
    path.parent.mkdir(parents=True, exist_ok=True)
    filters = {"magic_bytes": magic_bytes, "first_line": first_line, "enum": enum, "struct": struct}
    path.write_text(render("imhex.hexpat.j2", filters))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
