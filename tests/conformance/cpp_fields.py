"""Writes fields.cpp, which says how to dump each type of the generated parsers, because C++ has no reflection."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

CLASS = re.compile(r"^( *)class (\w+) : public kaitai::kstruct \{$")
ACCESSOR = re.compile(r"^ *(?P<type>[\w:<>*]+) (?P<name>[a-z]\w*)\(\)(?: const \{.*\})?;?(?: \})?$")
MAY_BE_NULL = re.compile(r"bool _is_null_(\w+)\(\)")
INDENT = 4


def cpp_fields(headers: list[Path]) -> str:
    classes = [found for header in headers for found in _classes(header.read_text())]
    made = ['#include "dump.h"\n']
    made += [f'#include "{header.name}"\n' for header in headers]
    made += ["\n"]
    made += [f"std::string dump({name} *value);\n" for name, _ in classes]
    made += ["\nstd::string dump(kaitai::kstruct *value) {\n    if (!value) return NOTHING;\n"]
    made += [f"    if ({name} *found = dynamic_cast<{name} *>(value)) return dump(found);\n" for name, _ in classes]
    made += ['    throw std::logic_error("a type without fields");\n}\n\n']
    for name, accessors in classes:
        made += [f"std::string dump({name} *value) {{\n    if (!value) return NOTHING;\n    fields made;\n"]
        for accessor, may_be_null in accessors:
            present = f"value->_is_null_{accessor}() ? NOTHING : " if may_be_null else ""
            made += [f'    made.add("{accessor}", [value] {{ return {present}dump(value->{accessor}()); }});\n']
        made += ["    return made.text();\n}\n\n"]
    made += ["std::string dump_root(const std::string &definition, kaitai::kstream *io) {\n"]
    for header in headers:
        root = f"{header.stem}_t"
        made += [f'    if (definition == "{header.stem}") {{ {root} made(io); return dump(&made); }}\n']
    made += ["    throw std::logic_error(definition);\n}\n"]
    return "".join(made)


def _classes(text: str) -> Iterator[tuple[str, list[tuple[str, bool]]]]:
    """Yield the name of each class of a header, and its accessors with whether each may be null."""
    around: list[str] = []
    accessors: dict[str, list[str]] = {}
    absent: dict[str, set[str]] = {}
    for line in text.splitlines():
        if opened := CLASS.match(line):
            around = [*around[: len(opened[1]) // INDENT], opened[2]]
            accessors["::".join(around)] = []
            absent["::".join(around)] = set()
            continue
        here = "::".join(around[: (len(line) - len(line.lstrip())) // INDENT])
        if here in accessors:
            if found := MAY_BE_NULL.search(line):
                absent[here].add(found[1])
            elif (found := ACCESSOR.match(line)) and found["type"] != "void":
                accessors[here].append(found["name"])
    for name, found_here in accessors.items():
        yield name, [(accessor, accessor in absent[name]) for accessor in found_here]
