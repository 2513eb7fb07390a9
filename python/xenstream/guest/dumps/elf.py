"""The parts of ELF files that core dumps are made of.

Source: System V ABI, Object Files; 64-bit and little-endian, as x86 has them.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..._lazy import np

if TYPE_CHECKING:
    from numpy.typing import NDArray


EM_386, EM_X86_64 = 3, 62
SHT_PROGBITS, SHT_STRTAB, SHT_NOTE = 1, 3, 7
PT_LOAD, PT_NOTE = 1, 4

_ET_CORE = 4
_EV_CURRENT = 1
_IDENT = b"\x7fELF" + bytes([2, 1, _EV_CURRENT])  # 64-bit, little-endian
_PN_XNUM = 0xFFFF

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION = struct.Struct("<IIQQQQIIQQ")


@dataclass(slots=True)
class Section:
    """A section header; `length` and `offset` in bytes."""

    name: str
    kind: int
    offset: int
    length: int
    alignment: int = 0
    len_entry: int = 0


def note(name: bytes, kind: int, descriptor: bytes) -> bytes:
    """Return a note."""
    name += b"\0"
    header = struct.pack("<III", len(name), len(descriptor), kind)
    return header + name + bytes(-len(name) % 4) + descriptor + bytes(-len(descriptor) % 4)


@cache
def _segment() -> np.dtype[np.void]:
    """Return the fields of a program header."""
    words = [(name, "<u8") for name in ("offset", "vaddr", "paddr", "filesz", "memsz", "align")]
    return np.dtype([("type", "<u4"), ("flags", "<u4"), *words])


def segments(count: int) -> NDArray[np.void]:
    """Return so many program headers, all zero."""
    return np.zeros(count, dtype=_segment())


def head_of_segments(num_segments: int) -> int:
    """Return the size of the headers of a file with so many segments, in bytes."""
    return _HEADER.size + num_segments * _segment().itemsize + (_SECTION.size if num_segments >= _PN_XNUM else 0)


def with_segments(headers: NDArray[np.void], machine: int) -> bytes:
    """Return the headers of a core file with these program headers."""
    count, ofs_section = len(headers), _HEADER.size + headers.nbytes
    many = count >= _PN_XNUM  # then the count is in a section header
    header = _header(
        machine,
        ofs_segments=_HEADER.size,
        num_segments=_PN_XNUM if many else count,
        ofs_sections=ofs_section if many else 0,
        num_sections=1 if many else 0,
    )
    return header + headers.tobytes() + (_SECTION.pack(0, 0, 0, 0, 0, 0, 0, count, 0, 0) if many else b"")


def head_of_sections(num_sections: int) -> int:
    """Return the size of the headers of a file with so many sections, in bytes. The null section does not count."""
    return _HEADER.size + (num_sections + 1) * _SECTION.size


def names(sections: list[str]) -> bytes:
    """Return the contents of the section with the sections' names."""
    return b"\0" + b"".join(name.encode() + b"\0" for name in sections)


def with_sections(sections: list[Section], machine: int) -> bytes:
    """Return the headers of a core file with these sections; the first one contains their names."""
    header = _header(machine, ofs_sections=_HEADER.size, num_sections=len(sections) + 1, index_names=1)
    packed, ofs_name = [bytes(_SECTION.size)], 1
    for item in sections:
        packed.append(
            _SECTION.pack(
                ofs_name, item.kind, 0, 0, item.offset, item.length, 0, 0, item.alignment, item.len_entry
            )
        )  # fmt: skip
        ofs_name += len(item.name) + 1
    return header + b"".join(packed)


def _header(
    machine: int,
    ofs_segments: int = 0,
    num_segments: int = 0,
    ofs_sections: int = 0,
    num_sections: int = 0,
    index_names: int = 0,
) -> bytes:
    return _HEADER.pack(
        _IDENT, _ET_CORE, machine, _EV_CURRENT, 0, ofs_segments, ofs_sections, 0,
        _HEADER.size, _segment().itemsize, num_segments, _SECTION.size, num_sections, index_names,
    )  # fmt: skip
