"""Writes structures of the formats: where each field stands is asked of the generated classes."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import layout
from .formats import Libxc, Libxl, LibxlRecordType, RecordType, XenopsdRecordType
from .formats import Xenopsd as XenopsdFormat
from .pages import PfnEntry, size_of_entry


def pack(cls: Any, *params: object, big: bool = False, **fields: int | bytes) -> bytes:
    """Return a structure of fixed layout with these fields; what identifies it stands in it, the rest is zero.

    `big`: its numbers are big-endian.
    """
    spans = layout.spans(cls, *params, is_le=not big)
    data = bytearray(max(end for _, end in spans.values()))
    if not params:
        for offset, magic in layout.magic_of(cls):
            data[offset : offset + len(magic)] = magic
    for name, value in fields.items():
        start, end = spans[name]
        data[start:end] = value if isinstance(value, bytes) else value.to_bytes(end - start, "big" if big else "little")
    return bytes(data)


def record_header(cls: Any, record_type: int, length: int) -> tuple[bytes, bytes]:
    """Return the header of a libxc or libxl record, and the padding behind its body."""
    packed = pack(cls, type_code=record_type, len_body=length)
    return packed, bytes(layout.parse_bytes(cls, packed, is_le=True).len_padding)


def libxc_record(record_type: RecordType, *body: bytes) -> bytes:
    """Return a record of a little-endian libxc stream."""
    header, padding = record_header(Libxc.DomainImage.RecordHeader, record_type, sum(map(len, body)))
    return b"".join((header, *body, padding))


def libxl_record(record_type: LibxlRecordType, *body: bytes) -> bytes:
    """Return a record of a little-endian libxl stream."""
    header, padding = record_header(Libxl.RecordList.RecordHeader, record_type, sum(map(len, body)))
    return b"".join((header, *body, padding))


def xenopsd_header(record_type: XenopsdRecordType, length: int = 0) -> bytes:
    """Return what stands ahead of the body of a xenopsd record."""
    return pack(XenopsdFormat.RecordHeader, type_code=record_type, len_stated=length)


@cache
def _unit(name: str) -> np.uint64:
    """Return the pfn entry in which one field, and nothing else, is 1."""
    size = size_of_entry()
    for bit in range(8 * size):
        entry = layout.parse_bytes(PfnEntry, (1 << bit).to_bytes(size, "little"), False, is_le=True)
        if getattr(entry, name) == 1:
            return np.uint64(1 << bit)
    raise ValueError(f"no bit of a pfn entry is {name}")


def pfn_entries(pfns: NDArray[np.uint64], codes: NDArray[np.uint64]) -> bytes:
    """Return the entries of PAGE_DATA for pfns and their types, little-endian."""
    return bytes((pfns * _unit("pfn") + codes * _unit("type_code")).astype("<u8").tobytes())
