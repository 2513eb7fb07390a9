"""Reads memory dumps back, and reads save files in a plain way, with struct only."""

from __future__ import annotations

import mmap
import os
import struct
from collections.abc import Iterator
from pathlib import Path

PAGE = 4096
Pages = dict[int, bytes]


def cut(data: bytes, at: int, length: int) -> bytes:
    return data[at : at + length]


def sent(data: bytes) -> Pages:
    """Return the final pages of a little-endian save file without CHECKPOINT."""
    pages: Pages = {}
    at = data.index(b"\xff" * 8 + b"XENF") + 40
    kind = -1
    while kind != 0:
        kind, length = struct.unpack_from("<II", data, at)
        if kind == 1:
            (count,) = struct.unpack_from("<I", data, at + 8)
            page = at + 16 + 8 * count
            for (entry,) in struct.iter_unpack("<Q", data[at + 16 : page]):
                pfn, code = entry & (1 << 52) - 1, entry >> 60
                if code == 0xE:
                    pages.setdefault(pfn, bytes(PAGE))
                elif code > 0xC:
                    pages.pop(pfn, None)
                else:
                    pages[pfn] = data[page : page + PAGE]
                    page += PAGE
        at += 8 + length + -length % 8
    return pages


def raw(path: Path) -> Pages:
    """Return where a sparse file has data, and where it is not zero."""
    pages = {}
    with path.open("rb") as file:
        at, end = 0, path.stat().st_size
        while at < end:
            try:
                start = os.lseek(file.fileno(), at, os.SEEK_DATA)
            except OSError:
                break
            at = os.lseek(file.fileno(), start, os.SEEK_HOLE)
            file.seek(start)
            for address in range(start, at, PAGE):
                pages[address // PAGE] = file.read(PAGE)
    return {pfn: data for pfn, data in pages.items() if any(data)}


def lime(path: Path) -> Pages:
    pages, data, at = {}, path.read_bytes(), 0
    while at < len(data):
        magic, version, first, last, reserved = struct.unpack_from("<IIQQQ", data, at)
        assert (magic, version, reserved) == (0x4C694D45, 1, 0) and first % PAGE == 0
        for address in range(first, last + 1, PAGE):
            pages[address // PAGE] = cut(data, at + 32 + address - first, PAGE)
        at += 32 + last + 1 - first
    assert at == len(data)
    return pages


def segments(data: bytes | mmap.mmap) -> list[tuple[int, ...]]:
    """Type, flags, offset, virtual and physical address, length in the file and in memory, alignment."""
    assert data[:7] == b"\x7fELF\x02\x01\x01" and struct.unpack_from("<HH", data, 16) == (4, 62)
    offset, ofs_sections = struct.unpack_from("<QQ", data, 32)
    count = struct.unpack_from("<H", data, 56)[0]
    if count == 0xFFFF:
        count = struct.unpack_from("<I", data, ofs_sections + 44)[0]
    return [struct.unpack_from("<IIQQQQQQ", data, offset + 56 * number) for number in range(count)]


NOT_PHYSICAL = 2**64 - 1


def elf(path: Path) -> Pages:
    """The pages as readers of physical addresses find them, in segments as long in the file as in memory."""
    pages, data = {}, path.read_bytes()
    first, *rest = segments(data)
    assert first[0] == 4  # readers rely on that
    for kind, _, offset, _, physical, in_file, in_memory, alignment in rest:
        assert kind == 1 and offset % PAGE == alignment == 0 and in_file > 0
        assert (in_memory == in_file) == (physical != NOT_PHYSICAL)
        for start in range(0, in_file, PAGE) if in_memory == in_file else ():
            pages[(physical + start) // PAGE] = cut(data, offset + start, PAGE)
    return pages


def elf_linear(path: Path) -> Pages:
    """The pages as debuggers find them, by linear address; no two segments have the same one."""
    pages: Pages = {}
    data = path.read_bytes()
    for kind, _, offset, linear, _, in_file, _, _ in segments(data):
        for start in range(0, in_file, PAGE) if kind == 1 else ():
            assert (linear + start) // PAGE not in pages
            pages[(linear + start) // PAGE] = cut(data, offset + start, PAGE)
    return pages


def notes(data: bytes) -> Iterator[tuple[bytes, int, bytes]]:
    """Name, type and descriptor of each note in `data`."""
    at = 0
    while at < len(data):
        len_name, length, kind = struct.unpack_from("<III", data, at)
        name, at = data[at + 12 :][:len_name], at + 12 + len_name + -len_name % 4
        yield name, kind, data[at:][:length]
        at += length + -length % 4


def elf_notes(path: Path) -> list[tuple[bytes, int, bytes]]:
    data = path.read_bytes()
    return [
        note for kind, _, offset, _, _, length, *_ in segments(data) if kind == 4
        for note in notes(cut(data, offset, length))
    ]  # fmt: skip


def sections(path: Path) -> dict[str, bytes]:
    data = path.read_bytes()
    (offset,) = struct.unpack_from("<Q", data, 40)
    size, count, names = struct.unpack_from("<HHH", data, 58)
    headers = [struct.unpack_from("<IIQQQQIIQQ", data, offset + size * number) for number in range(count)]
    strings = cut(data, *headers[names][4:6])
    return {strings[header[0] :].split(b"\0")[0].decode(): cut(data, *header[4:6]) for header in headers}


def xen(path: Path) -> Pages:
    found = sections(path)
    pages = found[".xen_pages"]
    if ".xen_pfn" in found:
        pfns = [pfn for (pfn,) in struct.iter_unpack("<Q", found[".xen_pfn"])]
    else:
        pairs = list(struct.iter_unpack("<QQ", found[".xen_p2m"]))
        pfns = [pfn for pfn, gmfn in pairs if pfn == gmfn]
        assert len(pfns) == len(pairs)
    assert pfns == sorted(pfns) and len(pages) == PAGE * len(pfns)
    return {pfn: cut(pages, PAGE * number, PAGE) for number, pfn in enumerate(pfns)}


READERS = {"raw": raw, "padded": raw, "lime": lime, "elf": elf, "xen": xen}


def not_zero(pages: Pages) -> Pages:
    return {pfn: data for pfn, data in pages.items() if any(data)}
