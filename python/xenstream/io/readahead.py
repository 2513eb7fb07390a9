"""Tells the system which parts of a file will be read, where most of it is skipped."""

from __future__ import annotations

import os

_AHEAD = 16
"""Records; enough to keep a disk busy, and little is wasted if the guess is wrong."""

_ALIKE = 64
"""Places that are assumed to be cached, or not, like the one that was checked: to request cached data costs more than
to read it, and to check costs as much."""


class Readahead:
    """Advises the system about the file `descriptor`, of which `length` bytes at a time are read.

    Does nothing on a system that takes no advice.
    """

    def __init__(self, descriptor: int, length: int) -> None:
        self._fd = descriptor
        self._length = length
        self._is_scattered = False
        self._last = self._stride = self._asked = 0
        self._alike = 0  # next places that are assumed to be like the one that was checked
        self._is_there = False
        self._octet = bytearray(1)

    def scattered(self) -> None:
        """Announce scattered reads, so that the system does not read more than that."""
        if not self._is_scattered:
            self._is_scattered = True
            self._advise(0, 0, "POSIX_FADV_RANDOM")

    def in_order(self) -> None:
        """Announce contiguous reads, the default before `scattered` is called."""
        if self._is_scattered:
            self._is_scattered = False
            self._advise(0, 0, "POSIX_FADV_NORMAL")

    def reading(self, offset: int) -> None:
        """Take note that bytes at `offset` are read now, and request the next ones.

        This assumes that records keep their length: most hold as many pages as the one before.
        """
        stride, self._last = offset - self._last, offset
        if stride != self._stride or stride <= self._length or not self._is_scattered:
            self._stride, self._asked = stride, 0
            return
        self._asked = max(self._asked, offset)
        while self._asked < offset + _AHEAD * stride:
            self._asked += stride
            self.ask(self._asked, self._length)

    def ask(self, offset: int, length: int) -> None:
        """Request data that will be read soon."""
        if not self._alike:
            # What is before the last byte may have been read for other reasons.
            self._alike, self._is_there = _ALIKE, self._is_in_memory(offset + length - 1)
        self._alike -= 1
        if not self._is_there:
            self._advise(offset, length, "POSIX_FADV_WILLNEED")

    def _is_in_memory(self, offset: int) -> bool:
        try:
            os.preadv(self._fd, [self._octet], offset, os.RWF_NOWAIT)
        except (AttributeError, OSError, OverflowError):  # it is not, or the system cannot say
            return False
        return True

    def _advise(self, offset: int, length: int, advice: str) -> None:
        try:
            os.posix_fadvise(self._fd, offset, length, getattr(os, advice))
        except (AttributeError, OSError, OverflowError):
            return  # it is advice
