"""Lets the generated parsers read through streams of another class, to learn which bytes each value comes from."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from typing import Any

import kaitaistruct
from kaitaistruct import KaitaiStream


@lru_cache(maxsize=1)
def _readers(num_loaded: int) -> list[Any]:
    """Return the generated modules that are loaded, `num_loaded` among all, and the one that others take both from."""
    loaded = list(sys.modules.items())  # another thread may be loading more
    generated = (module for name, module in loaded if name.startswith("xenstream_formats."))
    return [kaitaistruct, *(module for module in generated if hasattr(module, "BytesIO"))]


def _let_read_through(stream: type[KaitaiStream], buffer: type[BytesIO]) -> None:
    for module in _readers(len(sys.modules)):
        module.KaitaiStream, module.BytesIO = stream, buffer


@contextmanager
def reading_through(stream: type[KaitaiStream], buffer: type[BytesIO]) -> Iterator[None]:
    """Make the generated modules read through these classes, those that are loaded meanwhile too."""
    _let_read_through(stream, buffer)
    try:
        yield
    finally:
        _let_read_through(KaitaiStream, BytesIO)
