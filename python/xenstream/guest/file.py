"""A guest's memory as a binary file, for programs that take one: yara, dissect, hashes and the like."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Protocol

from ..errors import XenstreamError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    from .translation import Paging


class _Memory(Protocol):
    """The memory of a guest, a PhysicalMemory."""

    name: str
    page_size: int

    @property
    def max_pfn(self) -> int | None: ...

    def read_physical(self, address: int, length: int, pad: int | None = None) -> bytes: ...


_MOST = 1 << 24
"""Bytes that one read returns at most; a reader that wants more reads again, as of any raw file."""


class MemoryFile(io.RawIOBase):
    """Memory by guest-physical addresses, or by linear ones with `paging`; position n is address n.

    Memory that is missing reads as `pad`; without it, reading there raises XenstreamError, or NotMappedError. The end
    of physical memory is after the last page; linear memory has none but that of its addresses, so such a file is for
    `seek` and `read`, not for reading as a whole.
    """

    def __init__(self, memory: _Memory, paging: Paging | None = None, pad: int | None = 0) -> None:
        super().__init__()
        self.name = memory.name
        self._memory = memory
        self._paging = paging
        self._pad = pad
        self._position = 0
        top = memory.max_pfn
        self._size = 0 if top is None else (top + 1) * memory.page_size
        if paging is not None:
            self._size = 1 << (64 if paging.mode.is_signed else 32)

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the address that is read next."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to an address."""
        position = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        if position < 0:
            raise ValueError(f"negative position {position}")
        self._position = position
        return position

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Read into a buffer; return how many bytes, fewer than fit at the end of memory."""
        view = memoryview(buffer).cast("B")
        length = max(0, min(len(view), self._size - self._position, _MOST))
        view[:length] = self._read(self._position, length)
        self._position += length
        return length

    def _read(self, address: int, length: int) -> bytes:
        if self._paging is None:
            return self._memory.read_physical(address, length, self._pad)
        if self._pad is None:
            return self._paging.read(self._memory.read_physical, address, length)
        pieces, size, end = list[bytes](), self._memory.page_size, address + length
        while address < end:
            part = min(size - address % size, end - address)
            try:
                pieces.append(self._paging.read(self._memory.read_physical, address, part))
            except XenstreamError:
                pieces.append(bytes([self._pad]) * part)
            address += part
        return b"".join(pieces)
