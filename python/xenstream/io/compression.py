"""Recognises gzip, xz and zstd, and reads them as a stream, as far as there is one."""

from __future__ import annotations

import errno
from collections.abc import Callable
from typing import Any, BinaryIO

from .._lazy import lzma, zlib, zstandard
from ..limits import MAX_WINDOW, MAX_XZ, MOST_DECOMPRESSED


def errors() -> tuple[type[BaseException], ...]:
    """Return what the libraries raise for damaged data."""
    return zlib.error, lzma.LZMAError, zstandard.ZstdError, LimitError


LEN_MAGIC = 6
"""Bytes that `detect` wants to see."""


class LimitError(Exception):
    """The data can be decompressed, but only with more memory than one wants to spend on them unasked."""


class Decompressed:
    """The decompressed contents of a file, which may have several parts: gzip's members, xz's streams, zstd's frames.

    It ends where the file does. Then `is_cut` says whether that is too early.
    """

    _at_once = 1 << 18

    def __init__(self, file: BinaryIO) -> None:
        self.is_cut = False
        self._file = file
        self._part = self._begin()
        self._compressed = b""
        self._held = b""
        self._at = 0  # of the held bytes that come next

    def read(self, length: int = -1) -> bytes:
        """Return some of the next `length` bytes, none at the end. Raises as `errors` says."""
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
            self._compressed = self._part.unused_data.lstrip(b"\0")  # padding, of gzip and xz
            while not self._compressed:
                data = self._read()
                if not data:
                    return None
                self._compressed = data.lstrip(b"\0")
            self._part = self._begin()
        elif not self._compressed and self._wants_more():
            self._compressed = self._read()
            if not self._compressed:
                rest = self._decompress(b"")
                self.is_cut = not rest and not self._part.eof
                return None if self.is_cut else rest
        data, self._compressed = self._compressed, b""
        return self._decompress(data)

    def _read(self) -> bytes:
        data = self._file.read(self._at_once)
        if data is None:
            raise BlockingIOError(errno.EAGAIN, "not ready (the file object is in non-blocking mode)")
        return data

    def _begin(self) -> Any:
        """Return the library's object for one part."""
        raise NotImplementedError

    def _wants_more(self) -> bool:
        return True

    def _decompress(self, data: bytes) -> bytes:
        raise NotImplementedError


class _Gzip(Decompressed):
    def _begin(self) -> Any:
        return zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)

    def _decompress(self, data: bytes) -> bytes:
        made: bytes = self._part.decompress(data, MOST_DECOMPRESSED)
        self._compressed = self._part.unconsumed_tail
        return made


class _Xz(Decompressed):
    def _begin(self) -> Any:
        return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MAX_XZ)

    def _wants_more(self) -> bool:
        return bool(self._part.needs_input)

    def _decompress(self, data: bytes) -> bytes:
        try:
            made: bytes = self._part.decompress(data, MOST_DECOMPRESSED)
        except lzma.LZMAError as error:
            if "limit" in str(error):
                raise LimitError(f"takes more than {MAX_XZ >> 20} MiB to decompress; xz -dc does") from error
            raise
        return made


class _Zstd(Decompressed):
    """Gives the library some blocks at a time, which become 128 KiB each at most: it has no other limit.

    Source: RFC 8878, Zstandard Frames.
    """

    _most_of_block = 1 << 17
    _most_of_header = 18
    _skippable = range(0x184D2A50, 0x184D2A60)
    _run_length = 1  # the type of a block that is one byte again and again

    def __init__(self, file: BinaryIO) -> None:
        self._library = zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW)  # making one takes longer than a frame
        super().__init__(file)
        self._ahead, self._position = b"", 0
        self._is_between = True  # frames

    def _begin(self) -> Any:
        return self._library.decompressobj()

    def _more(self) -> bytes | None:
        if self._is_between and not self._next_frame():
            return None
        blocks = []
        for _ in range(MOST_DECOMPRESSED // self._most_of_block):
            blocks.append(self._block())
            if self._is_between or self.is_cut:
                break
        made: bytes = self._part.decompress(b"".join(blocks))
        return made if made or not self.is_cut else None

    def _next_frame(self) -> bool:
        """Give the library the header of the next frame; return whether there is one."""
        while True:
            head = self._peek(self._most_of_header)
            if int.from_bytes(head[:4], "little") not in self._skippable:
                break
            self._skip(4 + 4 + int.from_bytes(head[4:8], "little"))
        if not head or self.is_cut:
            return False
        try:
            parameters = zstandard.get_frame_parameters(head)
            self._has_checksum = parameters.has_checksum
            size = zstandard.frame_header_size(head)
        except zstandard.ZstdError:
            magics = (number.to_bytes(4, "little") for number in (zstandard.MAGIC_NUMBER, *self._skippable))
            self.is_cut = len(head) < self._most_of_header and any(magic.startswith(head[:4]) for magic in magics)
            if self.is_cut:
                return False
            raise
        if parameters.window_size > MAX_WINDOW:
            window = f"a window of {parameters.window_size >> 20} MiB"
            raise LimitError(f"{window} is more than {MAX_WINDOW >> 20}; zstd -dc --long=31 takes it")
        self._part = self._begin()
        self._part.decompress(self._take(size))
        self._is_between = False
        return True

    def _block(self) -> bytes:
        """Return the next block, and the checksum after it if it is the frame's last."""
        header = self._take(3)
        number = int.from_bytes(header, "little")
        is_last, kind, size = number & 1, number >> 1 & 3, number >> 3
        # One that is too long the library refuses.
        block = header + self._take(1 if kind == self._run_length else min(size, self._most_of_block))
        self._is_between = bool(is_last)
        return block + self._take(4) if is_last and self._has_checksum else block

    def _peek(self, length: int) -> bytes:
        while len(self._ahead) - self._position < length:
            data = self._read()
            if not data:
                break
            self._ahead, self._position = self._ahead[self._position :] + data, 0
        return self._ahead[self._position : self._position + length]

    def _take(self, length: int) -> bytes:
        data = self._peek(length)
        self._position += len(data)
        self.is_cut |= len(data) < length
        return data

    def _skip(self, length: int) -> None:
        while length and not self.is_cut:
            length -= len(self._take(min(length, self._at_once)))


_METHODS: dict[bytes, type[Decompressed]] = {
    b"\x1f\x8b": _Gzip,
    b"\xfd7zXZ\x00": _Xz,
    b"\x28\xb5\x2f\xfd": _Zstd,
}


def detect(head: bytes) -> Callable[[BinaryIO], Decompressed] | None:
    """Return what decompresses data that begins with `head`, None if it is not compressed."""
    return next((method for magic, method in _METHODS.items() if head.startswith(magic)), None)
