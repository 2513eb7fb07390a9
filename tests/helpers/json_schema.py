"""Checks JSON against a JSON Schema, as far as the schemas of this project go: an unknown keyword is an error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "null": type(None)}
NO_CHECKS = {"$schema", "$defs", "title", "description", "contentEncoding"}


def faults(schema: dict[str, Any], value: Any, root: dict[str, Any] | None = None, path: str = "") -> Iterator[str]:
    """Yield where a value does not fit a schema."""
    root = schema if root is None else root
    for keyword, argument in schema.items():
        if keyword not in NO_CHECKS:
            yield from _KEYWORDS[keyword](argument, value, schema, root, path)


def _ref(name: str, value: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    yield from faults(root["$defs"][name.removeprefix("#/$defs/")], value, root, path)


def _type(names: Any, value: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    names = [names] if isinstance(names, str) else names
    kinds = tuple(TYPES[name] for name in names)
    if not isinstance(value, kinds) or (isinstance(value, bool) and "boolean" not in names):
        yield f"{path}: {value!r} is no {' or '.join(names)}"


def _required(names: Any, value: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (f"{path}: no {name}" for name in names if name not in value)


def _properties(known: Any, value: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    for name in known.keys() & (value if isinstance(value, dict) else {}):
        yield from faults(known[name], value[name], root, f"{path}.{name}")


def _additional(allowed: Any, value: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    others = (value if isinstance(value, dict) else {}).keys() - schema.get("properties", {}).keys()
    for name in others:
        if allowed is False:
            yield f"{path}: {name} is not allowed"
        else:
            yield from faults(allowed, value[name], root, f"{path}.{name}")


def _items(each: Any, value: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    rest = value[len(schema.get("prefixItems", [])) :] if isinstance(value, list) else []
    if each is False:
        yield from (f"{path}: one too many" for _ in rest)
    else:
        for index, item in enumerate(rest):
            yield from faults(each, item, root, f"{path}[{index}]")


def _prefix(each: Any, value: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    if isinstance(value, list):
        for index, (one, item) in enumerate(zip(each, value, strict=False)):
            yield from faults(one, item, root, f"{path}[{index}]")


def _any_of(schemas: Any, value: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    if not any(not list(faults(one, value, root, path)) for one in schemas):
        yield f"{path}: fits none of {len(schemas)}"


def _one_of(schemas: Any, value: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    found = [list(faults(one, value, root, path)) for one in schemas]
    if sum(not one for one in found) != 1:
        yield f"{path}: fits not one of {len(schemas)}: {found}"


def _says(wrong: bool, what: str) -> Iterator[str]:
    if wrong:
        yield what


_KEYWORDS: dict[str, Any] = {
    "$ref": _ref,
    "type": _type,
    "required": _required,
    "properties": _properties,
    "additionalProperties": _additional,
    "items": _items,
    "prefixItems": _prefix,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "enum": lambda values, value, *rest: _says(value not in values, f"{rest[-1]}: {value!r} is none of {values}"),
    "pattern": lambda pattern, value, *rest: _says(
        isinstance(value, str) and not re.search(pattern, value), f"{rest[-1]}: {value!r} is not like {pattern}"
    ),
    "minItems": lambda least, value, *rest: _says(
        isinstance(value, list) and len(value) < least, f"{rest[-1]}: fewer than {least}"
    ),
    "uniqueItems": lambda unique, value, *rest: _says(
        isinstance(value, list) and len(set(map(str, value))) < len(value), f"{rest[-1]}: one twice"
    ),
    "exclusiveMaximum": lambda most, value, *rest: _says(
        isinstance(value, int) and value >= most, f"{rest[-1]}: {value} is too large"
    ),
    "exclusiveMinimum": lambda least, value, *rest: _says(
        isinstance(value, int) and value <= least, f"{rest[-1]}: {value} is too small"
    ),
}
