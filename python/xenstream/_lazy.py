"""Modules that are loaded when they are first used.

Loading them takes longer than all else that a short command does, and many commands need none of them.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import json
    import lzma
    import zlib
    from xml.parsers import expat

    import numpy as np
    import xxhash

    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd

ZSTD = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"

if not TYPE_CHECKING:

    class _Lazy:
        """Stands in for a module; what was used once is an attribute of its own."""

        def __init__(self, module: str) -> None:
            self._module = module

        def __getattr__(self, name: str) -> object:
            value = getattr(import_module(self._module), name)
            setattr(self, name, value)
            return value

    json, lzma, zlib = map(_Lazy, ("json", "lzma", "zlib"))
    expat = _Lazy("xml.parsers.expat")
    np, xxhash = map(_Lazy, ("numpy", "xxhash"))
    zstd = _Lazy(ZSTD)

__all__ = ["ZSTD", "expat", "json", "lzma", "np", "xxhash", "zlib", "zstd"]
