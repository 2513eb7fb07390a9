"""Recognises gzip, xz and zstd, and reads them as a stream, as far as there is one."""

from __future__ import annotations

import errno
from collections.abc import Callable
from typing import Any, BinaryIO

from .._lazy import lzma, zlib, zstd
from ..limits import MAX_WINDOW, MAX_XZ, MOST_DECOMPRESSED

LEN_MAGIC = 6
"""Bytes that `detect` wants to see."""


class LimitError(Exception):
    """The data can be decompressed, but only with more memory than one wants to spend on them unasked."""


class DamagedError(Exception):
    """The compressed data is not what the compressor wrote: a block cannot be decoded, or a checksum is wrong."""


ERRORS = (DamagedError, LimitError)
"""What reading compressed data raises, besides what reading the file does."""


_AT_ONCE = 1 << 18
"""Bytes that are read at a time, and not across a multiple of this."""


class Decompressed:
    """The decompressed contents of a file, which may have several parts: gzip's members, xz's streams, zstd's frames.

    It ends where the file does. Then `is_cut` says whether that is too early. `position` is how many bytes of the file
    have been read.
    """

    name = ""
    """Name of the compression, and of the program that undoes it with -dc."""
    _at_once = _AT_ONCE
    _padding = b"\0"  # of gzip and xz, between parts and after the last

    def __init__(self, file: BinaryIO) -> None:
        self.is_cut = False
        self.position = 0
        self._file = file
        self._part = self._begin()
        self._compressed = b""
        self._ofs_compressed = 0  # of what was given to the library last
        self._held = b""
        self._at = 0  # of the held bytes that come next

    def read(self, length: int = -1) -> bytes:
        """Return some of the next `length` bytes, none at the end. Raises one of ERRORS."""
        while self._at == len(self._held):
            more = self._more()
            if more is None:
                return b""
            self._held, self._at = more, 0
        data = self._held[self._at : self._at + length]
        self._at += len(data)
        return data

    def _more(self) -> bytes | None:
        """Return further bytes, perhaps none; None at the end."""
        if self._part.eof:
            self._compressed = self._part.unused_data.lstrip(self._padding)
            while not self._compressed:
                data = self._read()
                if not data:
                    return None
                self._compressed = data.lstrip(self._padding)
            self._part = self._begin()
        elif not self._compressed and self._wants_more():
            self._compressed = self._read()
            if not self._compressed:
                rest = self._checked(b"")
                self.is_cut = not rest and not self._part.eof
                return None if self.is_cut else rest
        data, self._compressed = self._compressed, b""
        return self._checked(data)

    def _checked(self, data: bytes) -> bytes:
        """Return what the library makes of `data` and what it still holds. Raises DamagedError."""
        if data:
            self._ofs_compressed = self.position - len(data)
        try:
            return self._decompress(data)
        except (zlib.error, lzma.LZMAError, zstd.ZstdError) as error:
            # The libraries do not say where, and check many bytes at once. What was read at once depends on a pipe.
            start = self._ofs_compressed // _AT_ONCE * _AT_ONCE
            where = f"noticed in the {_AT_ONCE >> 10} KiB that begin at offset {start} of the compressed file"
            raise DamagedError(f"the {self.name} data is damaged, {where}: {error}") from error

    def _read(self) -> bytes:
        data = self._file.read(min(self._at_once, _AT_ONCE - self.position % _AT_ONCE))
        if data is None:
            raise BlockingIOError(errno.EAGAIN, "not ready (the file object is in non-blocking mode)")
        self.position += len(data)
        return data

    def _begin(self) -> Any:
        """Return the library's object for one part."""
        raise NotImplementedError

    def _wants_more(self) -> bool:
        return bool(getattr(self._part, "needs_input", True))  # zlib's objects do not say

    def _decompress(self, data: bytes) -> bytes:
        raise NotImplementedError


class _Gzip(Decompressed):
    name = "gzip"

    def _begin(self) -> Any:
        return zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)

    def _decompress(self, data: bytes) -> bytes:
        made: bytes = self._part.decompress(data, MOST_DECOMPRESSED)
        self._compressed = self._part.unconsumed_tail
        return made


class _Xz(Decompressed):
    name = "xz"

    def _begin(self) -> Any:
        return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MAX_XZ)

    def _decompress(self, data: bytes) -> bytes:
        try:
            made: bytes = self._part.decompress(data, MOST_DECOMPRESSED)
        except lzma.LZMAError as error:
            if "limit" in str(error):
                raise LimitError(f"takes more than {MAX_XZ >> 20} MiB to decompress; xz -dc does") from error
            raise
        return made


class _Zstd(Decompressed):
    name = "zstd"
    _padding = b""  # the format has none
    _at_first = 1 << 10  # a frame may be this short; each that ends leaves the rest to be copied

    def __init__(self, file: BinaryIO) -> None:
        self._options = {int(zstd.DecompressionParameter.window_log_max): MAX_WINDOW.bit_length() - 1}
        super().__init__(file)

    def _begin(self) -> Any:
        self._at_once = self._at_first
        return zstd.ZstdDecompressor(options=self._options)

    def _decompress(self, data: bytes) -> bytes:
        self._at_once = min(2 * self._at_once, Decompressed._at_once)
        try:
            made: bytes = self._part.decompress(data, MOST_DECOMPRESSED)
        except zstd.ZstdError as error:
            if "not enough memory" in str(error):
                raise MemoryError from error
            if "too much memory" in str(error):
                window = f"a window of more than {MAX_WINDOW >> 20} MiB"
                raise LimitError(f"takes {window} to decompress; zstd -dc --long=31 does") from error
            raise
        return made


_METHODS: dict[bytes, type[Decompressed]] = {
    b"\x1f\x8b": _Gzip,
    b"\xfd7zXZ\x00": _Xz,
    b"\x28\xb5\x2f\xfd": _Zstd,
}


def detect(head: bytes) -> Callable[[BinaryIO], Decompressed] | None:
    """Return what decompresses data that begins with `head`, None if it is not compressed."""
    return next((method for magic, method in _METHODS.items() if head.startswith(magic)), None)
