"""A raw dump of a guest's memory, as other tools write it too: what is compared with an image."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import merge
from typing import cast

from ..errors import XenstreamError
from ..io import holes
from ..io.source import Source


class RawDump:
    """Physical memory in a file: address n is offset n. Pages that the guest did not have are zeros."""

    def __init__(self, source: Source, page_size: int) -> None:
        if not source.seekable or source.size is None:
            raise XenstreamError(f"{source.name}: a raw dump must be a regular file that is not compressed")
        self.name = source.name
        self.page_size = page_size
        self._source = source
        self._size = source.size

    def ranges(self, other: Iterable[tuple[int, int]] = ()) -> Iterator[tuple[int, int]]:
        """Yield ascending runs of pages: first pfn, number of pages; the last one may be cut short.

        Pages in holes of the file are zeros that need not be read. They are left out but for those in the runs `other`,
        which another memory has.
        """
        end = 0
        for first, count in merge(self._stored(), other):
            start, end = max(first, end), max(min(first + count, -(-self._size // self.page_size)), end)
            if start < end:
                yield start, end - start

    def _stored(self) -> Iterator[tuple[int, int]]:
        """Yield runs of pages that are not in holes. They may overlap."""
        file = cast(int, self._source.fileno())
        for start, end in holes.between(file, 0, self._size):
            first = start // self.page_size
            yield first, -(-end // self.page_size) - first

    def read_zeroed_into(self, first: int, out: memoryview) -> None:
        """Fill `out` with the contents of the pages from pfn `first` on; after the end of the file there are zeros."""
        offset = first * self.page_size
        got = self._source.read_into_at(offset, out)
        if got < min(len(out), self._size - offset):
            raise self._source.shrunk()
        out[got:] = bytes(len(out) - got)

    def type_codes(self, first: int, count: int) -> None:
        """A dump has no page types."""

    def type_of(self, pfn: int) -> None:
        """A dump has no page types."""

    def record_of(self, pfn: int) -> None:
        """A dump has no records."""
