"""Writes a JSON Schema for what each command prints as JSON: `python -m schemas OUT_DIR`.

The types are those that the commands register in xenstream.cli.results.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
import types
import typing
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any

from xenstream.cli.results import RESULTS, ErrorResult, Many, Maybe, Pattern, Shape
from xenstream.inspect.json_text import VERSION

DRAFT = "https://json-schema.org/draft/2020-12/schema"
ERROR = "error.json"
_SIMPLE = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null"}
_ANYTHING = (Any, object)


class Schema:
    """A schema in the making: the definitions of objects are collected under their names."""

    def __init__(self) -> None:
        self.definitions: dict[str, Any] = {}

    def of(self, type: Any) -> dict[str, Any]:
        """Return the schema of a type."""
        if isinstance(type, Many):
            return {"type": "array", "items": self.of(type.item)}
        if isinstance(type, Maybe):
            return {"anyOf": [self.of(type.item), {"type": "null"}]}
        if isinstance(type, Shape) or _is_object(type):
            return self._object(type)
        if type in _ANYTHING:
            return {}
        if type in _SIMPLE:
            return {"type": _SIMPLE[type]}
        return self._generic(type, typing.get_origin(type), typing.get_args(type))

    def _generic(self, type: Any, origin: Any, args: tuple[Any, ...]) -> dict[str, Any]:
        if origin in (typing.Union, types.UnionType):
            return self._union(args)
        if origin is typing.Annotated:
            pattern = next(each for each in args if isinstance(each, Pattern))
            return {"type": "string", "pattern": pattern.expression, "description": pattern.meaning}
        if origin is typing.Literal:
            return {"enum": list(args)}
        if origin is tuple and args[-1] is not Ellipsis:
            items = [self.of(each) for each in args]
            return {"type": "array", "prefixItems": items, "items": False, "minItems": len(items)}
        if origin in (list, tuple):
            return {"type": "array", "items": self.of(args[0])}
        if origin is dict:
            names = {"propertyNames": {"pattern": "^-?[0-9]+$"}} if args[0] is int else {}
            return {"type": "object", "additionalProperties": self.of(args[1]), **names}
        raise TypeError(f"there is no schema of {type!r}")

    def _union(self, args: tuple[Any, ...]) -> dict[str, Any]:
        if all(each in _SIMPLE for each in args):
            return {"type": [_SIMPLE[each] for each in args]}
        return {"anyOf": [self.of(each) for each in args]}

    def _object(self, type: Any) -> dict[str, Any]:
        """Return a reference to an object, and define it."""
        name = _name(type)
        reference = {"$ref": f"#/$defs/{name}"}
        if name in self.definitions:
            return reference
        self.definitions[name] = None  # it may contain itself
        self.definitions[name] = self._members(type, {})
        return reference

    def whole(self, type: Any) -> dict[str, Any]:
        """Return the schema of an object that is printed, which has the version, too."""
        return self._members(type, {"schema": {"const": VERSION}})

    def _members(self, type: Any, more: dict[str, Any]) -> dict[str, Any]:
        members = _members(type)
        return {
            "type": "object",
            "description": _description(type),
            "properties": {**more, **{key: self.of(_plain(each)) for key, each in members.items()}},
            "required": [
                *more, *(key for key, each in members.items() if typing.get_origin(each) is not typing.NotRequired),
            ],
            "additionalProperties": False,
        }  # fmt: skip


def _is_object(type: Any) -> bool:
    return is_dataclass(type) or typing.is_typeddict(type) or hasattr(type, "_fields")


def _name(type: Any) -> str:
    while isinstance(type, Shape):
        type = type.type
    return str(type.__name__)


def _members(type: Any) -> dict[str, Any]:
    """Return the members of an object and their types."""
    if not isinstance(type, Shape):
        hints = typing.get_type_hints(type, include_extras=True)
        return {name: each for name, each in hints.items() if typing.get_origin(each) is not typing.ClassVar}
    left_out = (*type.without, *type.members)
    return {**{name: each for name, each in _members(type.type).items() if name not in left_out}, **type.members}


def _plain(type: Any) -> Any:
    return typing.get_args(type)[0] if typing.get_origin(type) is typing.NotRequired else type


def _description(type: Any) -> str:
    """Return the docstring of a type in one line."""
    while isinstance(type, Shape):
        type = type.type
    return re.sub(r"\s+", " ", inspect.cleandoc(type.__doc__ or ""))


def schema_of(title: str, types: tuple[Any, ...]) -> dict[str, Any]:
    """Return the schema of objects that are printed, each of one of these types."""
    schema = Schema()
    kinds = [schema.whole(each) for each in types]
    made = {"$schema": DRAFT, "title": title, **(kinds[0] if len(kinds) == 1 else {"anyOf": kinds})}
    return {**made, "$defs": dict(sorted(schema.definitions.items()))} if schema.definitions else made


def file_of(command: str) -> str:
    """Return the name of the file with the schema of a command."""
    return f"{command.replace(' ', '-')}.json"


def render() -> dict[str, str]:
    """Return the text of each file by its name."""
    schemas = {file_of(command): schema_of(f"xenstream {command} --json", types) for command, types in RESULTS.items()}
    schemas[ERROR] = schema_of("A failure of a command with --json", (ErrorResult,))
    files = {name: json.dumps(schema, indent=2) + "\n" for name, schema in schemas.items()}
    rows = "\n".join(f"| `xenstream {command}` | [{file_of(command)}]({file_of(command)}) |" for command in RESULTS)
    return {**files, "README.md": _README.format(rows=rows)}


_README = """# JSON Schemas

A [JSON Schema](https://json-schema.org) for what each command prints with `--json`, one object on each line. Tests hold
the commands to them. The guide has [more on the JSON](../reference/guide/json.md).

| command | schema |
|---|---|
{rows}
| any, on standard error | [error.json](error.json) |
"""


def main(out: Path) -> None:
    """Write the schemas to a folder."""
    out.mkdir(parents=True, exist_ok=True)
    for name, text in render().items():
        (out / name).write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
