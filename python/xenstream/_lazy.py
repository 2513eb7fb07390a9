"""Modules that are loaded when they are first used.

Loading them takes longer than all else that a short command does, and many commands need none of them.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
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


class _Lazy(ModuleType):
    """Stands in for a module until something of it is used; what was used once is an attribute of its own."""

    def __getattr__(self, name: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        value = getattr(import_module(self.__name__), name)
        setattr(self, name, value)
        return value


if not TYPE_CHECKING:
    json, lzma, zlib = map(_Lazy, ("json", "lzma", "zlib"))
    expat = _Lazy("xml.parsers.expat")
    np, xxhash = map(_Lazy, ("numpy", "xxhash"))
    zstd = _Lazy(ZSTD)


def defer(name: str) -> None:
    """Have an import of a module in this process load it only when something of it is used.

    For the command line, which knows what else runs in its process.
    """
    sys.modules.setdefault(name, _Lazy(name))


__all__ = ["ZSTD", "defer", "expat", "json", "lzma", "np", "xxhash", "zlib", "zstd"]
