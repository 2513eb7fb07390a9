"""Lets the generated parsers read through streams of another class, to learn which bytes each value comes from."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from typing import Any

from kaitaistruct import KaitaiStream


@lru_cache(maxsize=1)
def _generated_modules(num_loaded: int) -> list[Any]:
    """Return those that are loaded, `num_loaded` among all."""
    loaded = list(sys.modules.items())  # another thread may be loading more
    return [module for name, module in loaded if name.startswith("xenstream_formats.") and hasattr(module, "BytesIO")]


@contextmanager
def reading_through(stream: type[KaitaiStream], buffer: type[BytesIO]) -> Iterator[None]:
    """Make the generated modules read through these classes."""
    modules = _generated_modules(len(sys.modules))
    for module in modules:
        module.KaitaiStream, module.BytesIO = stream, buffer
    try:
        yield
    finally:
        for module in modules:
            module.KaitaiStream, module.BytesIO = KaitaiStream, BytesIO
