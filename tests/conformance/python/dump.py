"""Prints a file as the generated parser reads it: `python dump.py DEFINITION FILE`."""

from __future__ import annotations

import importlib
import json
import sys
import zlib
from enum import Enum

from kaitaistruct import KaitaiStruct


def plain(value: object) -> object:
    """Convert a value to JSON; see README.md beside this directory."""
    if isinstance(value, KaitaiStruct):
        fields = [name for name in vars(value) if not name.startswith("_")]
        instances = [name for name, kind in vars(type(value)).items() if isinstance(kind, property)]
        return {name: got for name in fields + instances if (got := field(value, name)) is not None}
    if isinstance(value, list):
        return [plain(element) for element in value]
    if isinstance(value, bytes):
        if len(value) <= 64:
            return {"octets": len(value), "hex": value.hex()}
        return {"octets": len(value), "adler32": zlib.adler32(value)}
    return value.value if isinstance(value, Enum) else value


def field(owner: object, name: str) -> object:
    try:
        return plain(getattr(owner, name))
    except Exception:
        return {"error": True}


def dump(definition: str, path: str) -> object:
    module = importlib.import_module(f"xenstream_formats.{definition}")
    cls = getattr(module, definition.title().replace("_", ""))
    try:
        return plain(cls.from_file(path))
    except Exception:
        return {"error": True}


if __name__ == "__main__":
    json.dump(dump(*sys.argv[1:]), sys.stdout)
