"""Writes what Python asks the definitions for as tables: `python -m parsers.tables OUT_DIR`."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import definitions
import paths
from definitions import Type
from spelling import class_name

GROUPS_DOC = "The groups of record types, as `-groups` in ksy/ says, by enum. Written by `make generate`."
KINDS_DOC = (
    "What the fields are, as `-kind` in ksy/ says, by the name of the generated class. Written by `make generate`."
)

RELEASES_DOC = (
    "What each release of Xen takes, as ksy/releases.toml says: for each fact its value from each point on. "
    "Written by `make generate`."
)


def kinds(types: list[Type]) -> dict[str, dict[str, str]]:
    """Return the kind of each field and parameter that has one, by class."""
    found = {
        class_name(type.path): {item.id: item.purpose for item in type.fields if item.purpose}
        | {param["id"]: param["-kind"] for param in type.params if "-kind" in param}
        for type in types
    }
    return {name: fields for name, fields in found.items() if fields}


def groups(types: list[Type]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the members of each group of an enum's values, by the name of the generated class."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for type in types:
        for enum in type.enums.values():
            for value in enum.values.values():
                for group in value.get("-groups", []):
                    of_enum = found.setdefault(class_name((*type.path, enum.id)), {})
                    of_enum[group] = (*of_enum.get(group, ()), value["id"])
    return found


def written(doc: str, name: str, kind: str, table: Mapping[str, Mapping[str, object]]) -> str:
    """Write a table as a module."""
    rows = "".join(
        f'    "{key}": {{{", ".join(f"{a!r}: {b!r}" for a, b in row.items())}}},\n' for key, row in table.items()
    )
    return f'"""{doc}"""\n\n{name}: dict[str, dict[str, {kind}]] = {{\n{rows}}}\n'


def releases(path: Path) -> tuple[list[str], dict[str, list[Any]]]:
    """Return the points of the table of releases, and the value of each fact at each point."""
    table = tomllib.loads(path.read_text())
    points = table.pop("points")
    facts = {}
    for name, fact in table.items():
        values: list[Any] = []
        for point in points:
            values.append(fact.get(point, values[-1] if values else None))
        if unknown := [key for key in fact if key[0].isdigit() and key not in points]:
            raise ValueError(f"{name}: {unknown[0]} is not among the points")
        facts[name] = values
    return points, facts


def releases_module(path: Path) -> str:
    """Write the table of releases as a module."""
    points, facts = releases(path)
    rows = "".join(f'    "{name}": {tuple(values)!r},\n' for name, values in facts.items())
    return (
        f'"""{RELEASES_DOC}"""\n\nfrom typing import Any\n\n'
        f"POINTS: tuple[str, ...] = {tuple(points)!r}\n\nFACTS: dict[str, tuple[Any, ...]] = {{\n{rows}}}\n"
    )


def render() -> dict[str, str]:
    """Return the text of each module by its file's name."""
    types = [type for definition in definitions.load(paths.KSY).values() for type in definition.types]
    return {
        "kinds.py": written(KINDS_DOC, "KINDS", "str", kinds(types)),
        "record_groups.py": written(GROUPS_DOC, "GROUPS", "tuple[str, ...]", groups(types)),
        "releases.py": releases_module(paths.KSY / "releases.toml"),
    }


def main(out: Path) -> None:
    """Write the modules to a folder."""
    for name, text in render().items():
        (out / name).write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
