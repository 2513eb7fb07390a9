"""The holes of sparse files: zeros that take no room."""

from __future__ import annotations

import os
from collections.abc import Iterator


def between(file: int, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield start and end of what lies between the holes of a regular file, from one offset to another, ascending.

    A system or file that knows of no holes has one stretch. Moves the file's position.
    """
    if not _has_holes(file):
        if start < end:
            yield start, end
        return
    while start < end:
        data = min(_next(file, start, os.SEEK_DATA, end), end)
        start = min(_next(file, data, os.SEEK_HOLE, end), end)
        if data < start:
            yield data, start


def _has_holes(file: int) -> bool:
    status = os.fstat(file)
    return hasattr(os, "SEEK_HOLE") and status.st_blocks * 512 < status.st_size


def _next(file: int, offset: int, what: int, end: int) -> int:
    """Return where the next data or hole of a file begins; `end` if there is none."""
    try:
        return os.lseek(file, offset, what)
    except OSError:
        return end
