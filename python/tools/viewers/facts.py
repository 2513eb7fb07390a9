"""The definitions as the templates of this folder ask for them: magics, offsets, sizes, values.

A name is that of the definition, then of each type, then of the field or enum: `libxc_migration_stream.ihdr.version`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import definitions
import paths
from definitions import Enum, Field, Type
from jinja2 import Environment, FileSystemLoader, StrictUndefined


class Facts:
    """What the definitions of a folder say. Each question raises ValueError if they do not say it."""

    def __init__(self, folder: Path = paths.KSY) -> None:
        self.definitions = definitions.load(folder)

    def type(self, name: str) -> Type:
        """Return a type."""
        first, *rest = name.split(".")
        if first not in self.definitions:
            raise ValueError(f"there is no definition {first}")
        found = self.definitions[first].root
        for part in rest:
            if part not in found.types:
                raise ValueError(f"{name}: there is no type {part}")
            found = found.types[part]
        return found

    def field(self, name: str) -> Field:
        """Return a field of a type."""
        of, _, id = name.rpartition(".")
        for item in self.type(of).fields:
            if item.id == id:
                return item
        raise ValueError(f"{of} has no field {id}")

    def offset(self, name: str) -> int:
        """Return the offset of a field in its type."""
        return _known(self.field(name).offset, name)

    def size(self, name: str) -> int:
        """Return the size of a type."""
        return _known(self.type(name).size, name)

    def magic(self, name: str) -> bytes:
        """Return the bytes that a field always has."""
        contents = self.field(name).contents
        if contents is None:
            raise ValueError(f"{name} has no fixed contents")
        return contents

    def enum(self, name: str) -> Enum:
        """Return an enum."""
        of, _, id = name.rpartition(".")
        enums = self.type(of).enums
        if id not in enums:
            raise ValueError(f"{of} has no enum {id}")
        return enums[id]

    def value(self, name: str) -> int:
        """Return the number of an enum's value."""
        of, _, id = name.rpartition(".")
        for number, value in self.enum(of).values.items():
            if value["id"] == id:
                return number
        raise ValueError(f"{of} has no value {id}")

    def mask(self, name: str) -> int:
        """Return the bits of which a computed field says whether one is set: 2 of `(flags & 2) != 0`."""
        match = re.fullmatch(r"\(\w+ & (\w+)\) != 0", str(self.field(name).spec.get("value")))
        if match is None:
            raise ValueError(f"{name} tests no bits")
        return int(match[1], 0)

    def constant(self, name: str) -> int:
        """Return the value of a computed field that does not depend on the data."""
        item = self.field(name)
        return _known(item.of.constant(item.spec.get("value")), name)

    def extensions(self, name: str) -> list[str]:
        """Return the extensions that files of a definition have."""
        found = self.definitions[name].meta.get("file-extension", [])
        return [found] if isinstance(found, str) else list(found)


def _known(number: int | None, name: str) -> int:
    if number is None:
        raise ValueError(f"{name}: this depends on the data")
    return number


def render(template: str, filters: dict[str, Callable[..., object]]) -> str:
    """Return the text of a template, which asks `facts`."""
    environment = Environment(
        loader=FileSystemLoader(paths.TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        autoescape=False,  # noqa: S701  # neither HTML nor XML
    )  # fmt: skip
    environment.filters |= filters
    return environment.get_template(template).render(facts=Facts())


def scalars(type: Type) -> Iterator[tuple[Field, str]]:
    """Yield the fields of a type's sequence with the name of their number's type: u1 to u8, s1 to s8, or bytes."""
    for item in type.seq:
        kind = item.spec.get("type", "")
        yield item, str(kind) if item.contents is None and isinstance(kind, str) and kind else "bytes"
