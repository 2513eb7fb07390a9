"""The device model's state, split into its sections.

QEMU gives a section a header but no length. The start of the next section is recognised by its header, which names a
device in printable characters, and has a higher number than the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...schema import layout
from ...schema.names import Qemu
from ..record import Record

SectionHeader = Qemu.SectionHeader
SectionType = Qemu.SectionType

_MOST = 1 << 16  # ids, instances and versions are small
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _./:+-]*")


@dataclass(frozen=True, slots=True)
class Section:
    """A device's state: its offset in the record's body and its length in bytes, without the header."""

    header: Qemu.SectionHeader
    offset: int
    length: int


def sections(record: Record) -> list[Section]:
    """Return the sections of an EMULATOR_CONTEXT.

    Empty if the device model is not QEMU, or the record or the state is damaged from the start.
    Source: QEMU's migration/savevm.c.
    """
    try:
        state = None if record.body is None else record.decoded.qemu_state
    except layout.UNDECODABLE:
        return []
    return [] if state is None else _sections(state, record.length)


def sections_at_end(data: bytes, start: int) -> list[Section]:
    """Return the same of data that is a device model's state from `start` on, as xenopsd and old toolstacks have it."""
    try:
        return _sections(layout.parse_bytes(Qemu, data[start:]), len(data))
    except layout.UNDECODABLE:
        return []


def _sections(state: Any, end: int) -> list[Section]:
    """Return the sections of a state that ends at `end`."""
    start = end - len(state.sections)
    found = list(_headers(state.sections))
    if not found:
        return []
    ends = [offset for offset, _, _ in found[1:]] + [_end(state.sections, found[-1][1])]
    return [
        Section(header, start + ofs_state, end - ofs_state)
        for (_, ofs_state, header), end in zip(found, ends, strict=True)
    ]


def _end(data: bytes, start: int) -> int:
    """Return the end of the last state, which begins at `start`: before the end mark, if there is one."""
    return len(data) - data.endswith(bytes([SectionType.eof]), start)


# Not every byte is worth a try: a small number follows, then a name that is not empty.
_START = re.compile(
    b"[" + bytes([SectionType.section_start, SectionType.section_full]) + rb"]\0\0[\0-\xff]{2}[^\0][A-Za-z0-9]"
)


def next_header(data: bytes, position: int) -> int | None:
    """Return where the next section seems to begin, None if none does."""
    while (start := _START.search(data, position)) is not None:
        if _header_at(data, start.start(), -1) is not None:
            return start.start()
        position = start.start() + 1
    return None


def _headers(data: bytes) -> Iterator[tuple[int, int, Any]]:
    """Yield start and end of each section header in `data`, and the header."""
    position, last_id = 0, -1
    while True:
        header = _header_at(data, position, last_id)
        if header is not None:
            end = position + header._io.pos()
            yield position, end, header
            position, last_id = end, header.section_id
        elif not position:
            return  # the first section is at the start
        next_start = _START.search(data, position + (header is None))
        if next_start is None:
            return
        position = next_start.start()


def _header_at(data: bytes, position: int, last_id: int) -> Any:
    """Return the section header at `position`, or None."""
    try:
        header = layout.parse_bytes(SectionHeader, data[position : position + 512])
    except layout.UNDECODABLE:
        return None
    is_plausible = (
        header.section_type in (SectionType.section_start, SectionType.section_full)
        and last_id < header.section_id < _MOST
        and header.instance_id < _MOST
        and header.version_id < _MOST
        and _NAME.fullmatch(header.name)
    )
    return header if is_plausible else None
