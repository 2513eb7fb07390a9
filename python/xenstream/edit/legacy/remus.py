"""Pages that Remus has compressed: what of each has changed since it was sent last.

To know what it was then, the pages sent before must be there to be read again.
"""

from __future__ import annotations

import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from typing import IO, TYPE_CHECKING

from ..._lazy import np
from ...guest.pages.pfn_map import PfnMap
from ...io.budget import spool_allowance
from ...limits import MOST_REMUS_PARTS
from ...schema import layout
from ...schema.names import Legacy
from ...schema.pfn_batch import PfnBatch
from ...stream.legacy import Batch, len_page

if TYPE_CHECKING:
    from ...stream.legacy import Part
    from ...stream.reader import Reader


class DamagedPageError(ValueError):
    """Compressed pages are not what they should be."""


class PageStore:
    """Remembers where each page was last, and puts compressed ones together again.

    Pages that are in the image are read from there; decompressed ones are kept in a
    temporary file. Where there are none to come, `is_needed` is not set, and nothing is kept.
    """

    def __init__(self, image: Reader, is_needed: bool) -> None:
        self._image = image
        self._is_needed = is_needed
        self._places = PfnMap("u8", MOST_REMUS_PARTS)  # 2 x where it is + 2, + 1 if that is in the file
        self._expected: deque[Batch] = deque()
        self._made: list[bytes] = []
        self._data = b""

    def __enter__(self) -> PageStore:
        if self._is_needed:
            self._file: IO[bytes] = tempfile.TemporaryFile()
            self._allowance = spool_allowance()
        return self

    def __exit__(self, *exc: object) -> None:
        if self._is_needed:
            self._file.close()

    def note(self, part: Part) -> None:
        """Remember where the pages of a batch are."""
        if not self._is_needed:
            return
        pfns = part.batch.entries.pfns[part.batch.has_page]
        places = np.uint64(part.offset + part.batch.ofs_pages) + np.arange(len(pfns), dtype=np.uint64) * np.uint64(
            len_page()
        )
        self._places.set(pfns, places * np.uint64(2) + np.uint64(2))

    def expect(self, batch: Batch) -> None:
        """Take in a batch whose pages will come compressed."""
        self._expected.append(batch)

    @property
    def is_short(self) -> bool:
        """Whether pages that were announced have not come."""
        return bool(self._expected)

    def decompress(self, data: bytes) -> Iterator[tuple[PfnBatch, bytes]]:
        """Take in compressed data; yield each batch that is complete now, with its pages."""
        self._data += data
        position = 0
        while self._expected:
            batch = self._expected[0]
            pfns = batch.entries.pfns[batch.has_page]
            while len(self._made) < len(pfns):
                pfn = int(pfns[len(self._made)])
                made = _decompress_page(self._data, position, partial(self._page, pfn))
                if made is None:
                    self._data = self._data[position:]
                    return
                page, position = made
                self._keep(pfn, page)
                self._made.append(page)
            self._expected.popleft()
            pages, self._made = self._made, []
            yield batch.entries, b"".join(pages)
        self._data = self._data[position:]
        if self._data:
            raise DamagedPageError(f"{len(self._data)} bytes of compressed pages belong to no pfn")

    def _page(self, pfn: int) -> bytes:
        """Return what a pfn held last; zeros if nothing was sent."""
        place = self._places.get1(pfn)
        if not place:
            return bytes(len_page())
        where = (place - 2) // 2
        if place % 2:
            self._file.seek(where)
            return self._file.read(len_page())
        return self._image.read_at(where, len_page())

    def _keep(self, pfn: int, page: bytes) -> None:
        """Remember a decompressed page, in the place that it had if it was decompressed before."""
        place = self._places.get1(pfn)
        where = (place - 2) // 2 if place % 2 else self._file.seek(0, 2)
        self._allowance.take(0 if place % 2 else len(page))
        self._file.seek(where)
        self._file.write(page)
        self._places.set(np.array([pfn], dtype=np.uint64), where * 2 + 3)


def _decompress_page(data: bytes, position: int, old: Callable[[], bytes]) -> tuple[bytes, int] | None:
    """Return one page and where its data ends; None if more data has to come first.

    `old` returns what the page was before, and is called only if it matters.
    """
    size, skip = len_page(), layout.constant(Legacy.CompressedData, "skip_flag")
    if position >= len(data):
        return None
    marker = data[position]
    if marker == layout.constant(Legacy.CompressedData, "marker_unchanged"):
        return old(), position + 1
    if marker == layout.constant(Legacy.CompressedData, "marker_full"):
        end = position + 1 + size
        return (data[position + 1 : end], end) if end <= len(data) else None
    page = bytearray(old())
    at = 0
    while at < size:
        if position >= len(data):
            return None
        marker = data[position]
        run = (marker & (skip - 1)) * layout.constant(Legacy.CompressedData, "len_word")
        position += 1
        if not run or at + run > size:
            raise DamagedPageError("a compressed page is damaged: its runs do not make up a page")
        if not marker & skip:
            if position + run > len(data):
                return None
            page[at : at + run] = data[position : position + run]
            position += run
        at += run
    return bytes(page), position
