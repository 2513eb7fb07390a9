"""Writes fields.nim, which says how to dump each type of the generated parsers, because Nim has no reflection."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

TYPE = re.compile(r"^  (\w+)\* = ref object of KaitaiStruct\n((?:    .*\n)*)", re.MULTILINE)
FIELD = re.compile(r"^    `(\w+)`\*: (.*)$", re.MULTILINE)
INSTANCE = re.compile(r"^proc (\w+)\*\(this: (\w+)\): ", re.MULTILINE)


def nim_fields(parsers: list[Path]) -> str:
    types = [found for path in parsers for found in _types(path.read_text())]
    made = ["import kaitai_struct_nim_runtime, plain\n"]
    made += ["import " + ", ".join(path.stem for path in parsers) + "\n\n"]
    made += [f"proc dump*(value: {name}): string\n" for name, _ in types]
    made += ['proc dump*(value: KaitaiStruct): string =\n  if value == nil: return ""\n']
    made += [f"  if value of {name}: return dump({name}(value))\n" for name, _ in types]
    made += ['  raise newException(ValueError, "a type without fields")\n\n']
    for name, fields in types:
        made += [f'proc dump*(value: {name}): string =\n  if value == nil: return ""\n  var made: Fields\n']
        made += [f'  made.add("{field}", dump(value.{field}))\n' for field in fields]
        made += ["  made.text\n\n"]
    made += ["proc dumpRoot*(definition, file: string): string =\n  case definition\n"]
    for path in parsers:
        root = path.stem.title().replace("_", "")
        made += [f'  of "{path.stem}": dump({root}.fromFile(file))\n']
    made += ["  else: raise newException(ValueError, definition)\n"]
    return "".join(made)


def _types(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the name of each type of a parser, and its fields and instances."""
    instances: dict[str, list[str]] = {}
    for name, type in INSTANCE.findall(text):
        instances.setdefault(type, []).append(name)
    for type, body in TYPE.findall(text):
        fields = dict(FIELD.findall(body))
        computed = instances.get(type, [])
        # The bytes of a field with a size, or those of its elements; an instance keeps them too.
        raw = {f"raw{name[0].upper()}{name[1:]}" for name in fields}
        raw |= {f"raw{name[0].upper()}{name[1:]}Inst" for name in computed}
        kept = [name for name in fields if name != "parent" and not (name in raw and "byte" in fields[name])]
        yield type, kept + computed
