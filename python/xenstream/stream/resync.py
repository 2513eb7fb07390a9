"""Finds the place from which the records of a damaged libxc stream go on.

The cost is linear: what is skipped is read once, and what is read to try places in it is no more than a few times that.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from ..io.source import CHUNK, Source
from ..schema import layout
from ..schema.layers import framing_of
from ..schema.names import Libxc, RecordType
from ..schema.pfn_batch import PfnBatch
from ..schema.pfn_entries import PageData, page_types, size_of_entry

_FRAMING = framing_of("libxc")
_ENOUGH = 4
"""Records that must follow one another, unless END comes before."""
_MOST_AROUND = 64
"""Records of the layer around the stream that are followed from its END to the end of the image."""
_TRIES = 4
"""How many times as much as is skipped may be read to try places in it."""
_FREE = 1 << 26
_FIXED = {
    RecordType.x86_pv_info: Libxc.DomainImage.X86PvInfo,
    RecordType.x86_tsc_info: Libxc.DomainImage.X86TscInfo,
}
"""Bodies of fixed size."""


class Resync:
    """Looks for records in a source that can seek."""

    def __init__(self, source: Source, is_big_endian: bool, is_in_libxl: bool) -> None:
        self._source = source
        self._is_big_endian = is_big_endian
        self._is_in_libxl = is_in_libxl
        self._len_header = layout.size_of(_FRAMING.header, is_le=not is_big_endian)
        self._left = _FREE

    def next_from(self, offset: int) -> int:
        """Return where the next record is: `offset`, unless it is clear that none is there and another one is found."""
        header = self._header(offset)
        if header is None or self._is_end(offset):
            return offset
        end = self._end(offset, header)
        self._left = _FREE
        if end is not None and (header.record_type == RecordType.page_data or self._is_credible(end)):
            return offset
        loose = self._loose_end(offset, header)
        if loose is not None and self._is_credible(loose):
            return offset  # something is wrong with the record, and not with where it ends
        found = self._search(offset + 1)
        return offset if found is None or (end is not None and found >= end) else found

    def _read(self, offset: int, length: int) -> bytes:
        self._left -= length
        return self._source.read_at(offset, length)

    def _header(self, offset: int) -> Any:
        """Return the header at `offset`, None if the data ends before."""
        data = self._read(offset, self._len_header)
        if len(data) < self._len_header:
            return None
        return layout.parse_bytes(_FRAMING.header, data, is_le=not self._is_big_endian)

    def _loose_end(self, offset: int, header: Any) -> int | None:
        """Return where a record ends whose header makes sense, None if it does not, or is that of END."""
        end = int(offset + self._len_header + header.len_body + header.len_padding)
        is_known = isinstance(header.record_type, RecordType) and header.record_type != _FRAMING.end
        is_known |= header.is_optional
        return end if is_known and header.len_body <= header.len_body_max and end <= (self._source.size or 0) else None

    def _end(self, offset: int, header: Any) -> int | None:
        """Return where a record ends that has what its type demands, None if it has not. END has no end."""
        end, kind, length = self._loose_end(offset, header), header.record_type, header.len_body
        if end is None or not isinstance(kind, RecordType) or kind == _FRAMING.end:
            return None
        if kind in _FRAMING.signals:
            return end if not length else None
        if kind == RecordType.page_data:
            return end if self._has_pages(offset + self._len_header, length) else None
        if kind in _FIXED and length != layout.size_of(_FIXED[kind], is_le=True):
            return None
        return end if length and not any(self._read(end - header.len_padding, header.len_padding)) else None

    def _has_pages(self, offset: int, length: int) -> bool:
        """Whether the body there is that of a PAGE_DATA, to the byte."""
        size = layout.size_of(PageData, False, is_le=True)
        if length < size:
            return False
        made: Any = layout.parse_bytes(
            PageData, self._read(offset, size), self._is_big_endian, is_le=not self._is_big_endian
        )
        room = length - made.ofs_pages
        is_possible = made.num_pfns and not made.reserved and 0 <= room <= made.num_pfns * made.len_page
        if not is_possible or room % made.len_page or self._left < 0:
            return False
        batch = PfnBatch(self._read(offset + made.ofs_pfns, made.num_pfns * size_of_entry()), self._is_big_endian)
        is_good = not batch.of_type(page_types().is_unknown).total and not batch.with_reserved().total
        return is_good and room in (0, batch.num_pages() * made.len_page)

    def _is_credible(self, offset: int, more: int = 2) -> bool:
        """Whether a record is there that has what its type demands, and so many `more`; or END.

        One that says as much as PAGE_DATA stands for all that follow.
        """
        header = self._header(offset)
        if header is None:
            return False
        if self._is_end(offset):
            return True
        end = self._end(offset, header)
        return end is not None and (
            not more or header.record_type == RecordType.page_data or self._is_credible(end, more - 1)
        )

    def _is_end(self, offset: int) -> bool:
        """Whether END is there, and from there on what is around the stream goes on to the end of the image.

        END consists of zeros, of which there are many.
        """
        header = self._header(offset)
        if header is None or header.record_type != _FRAMING.end or header.len_body:
            return False
        after = offset + self._len_header
        if self._is_in_libxl:
            return self._goes_on(after, "libxl")
        return after == self._source.size or self._goes_on(after, "xenopsd")

    def _goes_on(self, offset: int, layer: str) -> bool:
        """Whether records of another layer go on from there to the end of the image."""
        framing = framing_of(layer)
        for _ in range(_MOST_AROUND):
            size = layout.size_of(framing.header, is_le=True)
            data = self._read(offset, size)
            if len(data) < size:
                return False
            header: Any = layout.parse_bytes(framing.header, data, is_le=True)
            if not isinstance(header.record_type, framing.types):
                return False
            offset += size + header.len_body + header.len_padding
            if header.record_type == framing.end:
                return offset == self._source.size or layer == "xenopsd"
        return False

    def _search(self, start: int) -> int | None:
        """Return the first place after `start` from which records go on, None if there is none."""
        pattern, at = _beginnings(self._is_big_endian), start
        while data := self._source.read_at(at, CHUNK):
            self._left += _TRIES * len(data)
            for match in pattern.finditer(data):
                if self._go_on(at + match.start()):
                    return at + match.start()
            if len(data) < CHUNK:
                return None
            at += len(data) - self._len_header
        return None

    def _go_on(self, offset: int) -> bool:
        """Whether records go on from there: some in a row, or all to END."""
        if self._is_end(offset):
            return True
        for _ in range(_ENOUGH):
            header = self._header(offset)
            end = None if header is None or self._left < 0 else self._end(offset, header)
            if end is None:
                return False
            if self._is_end(end):
                return True
            offset = end
        return True


@cache
def _beginnings(is_big_endian: bool) -> re.Pattern[bytes]:
    """Return what matches the type of any record; END is the last of some zeros."""
    order = "big" if is_big_endian else "little"
    types = (int(kind).to_bytes(4, order) for kind in RecordType if kind != _FRAMING.end)  # type: ignore[arg-type]
    zeros = rb"\0{8}(?:\0{8}|\0)?(?:\Z|[^\0])"
    return re.compile(b"(?=" + b"|".join([*map(re.escape, types), zeros]) + b")", re.DOTALL)
