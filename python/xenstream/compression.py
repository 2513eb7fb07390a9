"""Recognises gzip, xz and zstd, and reads them as a stream."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, BinaryIO, cast

from .lazy import gzip, lzma, zlib, zstandard

LEN_MAGIC = 6
"""Octets that `detect` wants to see."""

_MAX_WINDOW = 1 << 31  # what `zstd --long=31` makes


def errors() -> tuple[type[BaseException], ...]:
    """Return what the libraries raise for damaged data."""
    return EOFError, gzip.BadGzipFile, zlib.error, lzma.LZMAError, zstandard.ZstdError


def _gzip(file: Any) -> BinaryIO:
    return cast(BinaryIO, gzip.GzipFile(fileobj=file, mode="rb"))


def _xz(file: Any) -> BinaryIO:
    return cast(BinaryIO, lzma.LZMAFile(file))


def _zstd(file: Any) -> BinaryIO:
    decompressor = zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW)
    return cast(BinaryIO, decompressor.stream_reader(file, read_across_frames=True, closefd=False))


_METHODS = {b"\x1f\x8b": _gzip, b"\xfd7zXZ\x00": _xz, b"\x28\xb5\x2f\xfd": _zstd}


def detect(head: bytes) -> Callable[[Any], BinaryIO] | None:
    """Return what decompresses data that begins with `head`, None if it is not compressed."""
    return next((method for magic, method in _METHODS.items() if head.startswith(magic)), None)
