"""Walking page tables, in every mode."""

from __future__ import annotations

import pytest
from helpers.page_modes import MODES, canonical
from helpers.pagetables import INDEX, LARGE, NO_EXECUTE, PRESENT, USER, WRITABLE, Tables
from hypothesis import given
from hypothesis import strategies as st
from xenstream.errors import NotMappedError, XenstreamError
from xenstream.guest import translation
from xenstream.guest.translation import Mapping, Paging


def of(tables: Tables) -> Paging:
    return Paging(MODES[tables.mode], tables.root)


def test_there_is_a_layout_for_each_mode() -> None:
    assert set(MODES) == set(INDEX)


@pytest.mark.parametrize("mode", INDEX)
@given(
    st.dictionaries(st.integers(0, 2**52 - 1), st.integers(0, 2**20 - 1), min_size=1, max_size=5), st.integers(0, 4095)
)
def test_small_pages(mode: str, pages: dict[int, int], offset: int) -> None:
    tables = Tables(mode)
    wanted = {canonical(mode, page << 12): frame << 12 for page, frame in pages.items()}
    for address, physical in wanted.items():
        tables.map(address, physical)
    for address, physical in wanted.items():
        assert of(tables).translate(tables.read, address + offset) == Mapping(physical + offset, 4096 - offset)


@pytest.mark.parametrize(
    ("mode", "level", "size"),
    [
        ("2-level, PSE", 2, 1 << 22), ("PAE", 2, 1 << 21), ("4-level", 2, 1 << 21), ("4-level", 3, 1 << 30),
        ("5-level", 2, 1 << 21), ("5-level", 3, 1 << 30),
    ],
)  # fmt: skip
@given(st.integers(0, 2**64 - 1), st.integers(0, 2**40 - 1))
def test_large_pages(mode: str, level: int, size: int, address: int, physical: int) -> None:
    address = canonical(mode, address)
    physical &= -size
    tables = Tables(mode)
    tables.map(address, physical, level)
    offset = address % size
    assert of(tables).translate(tables.read, address) == Mapping(physical + offset, size - offset)


def test_pse_36_reaches_beyond_4_gib() -> None:
    tables = Tables("2-level, PSE")
    tables.map(0x00400000, 0xAB_80000000, 2)
    assert of(tables).translate(tables.read, 0x00412345).physical == 0xAB_80012345


def test_without_pse_the_bit_means_nothing() -> None:
    tables = Tables("2-level")
    tables.map(0x00401000, 0x7000)
    low = tables._read(tables.root + 4)
    tables._write(tables.root + 4, low | LARGE)
    assert of(tables).translate(tables.read, 0x00401234).physical == 0x7234


@pytest.mark.parametrize(("mode", "level"), [("PAE", 3), ("4-level", 4), ("5-level", 4), ("5-level", 5)])
def test_bit_7_is_no_size_where_no_page_is_so_large(mode: str, level: int) -> None:
    tables = Tables(mode)
    tables.map(0x1000, 0x7000)
    at = tables.root  # address 0x1000 uses the first entry of each table except the last
    for _ in range(len(INDEX[mode]) - level):
        at = tables._read(at) & 0xFFFFFFFFFF000
    tables._write(at, tables._read(at) | LARGE)
    assert of(tables).translate(tables.read, 0x1234) == Mapping(0x7234, 0x1000 - 0x234)


def test_bit_7_at_level_1_is_no_size() -> None:
    tables = Tables("4-level")
    tables.map(0x1000, 0x7000, flags=PRESENT | LARGE)
    assert of(tables).translate(tables.read, 0x1234) == Mapping(0x7234, 0x1000 - 0x234)


def test_flags_are_no_address_bits() -> None:
    tables = Tables("4-level")
    tables.map(0x1000, 0x7000, flags=0xFFF & ~LARGE | NO_EXECUTE | 0x7FF << 52)
    assert of(tables).translate(tables.read, 0x1000).physical == 0x7000
    tables.map(0x40000000, 0x80000000, 2, flags=PRESENT | WRITABLE | USER | 1 << 12)  # bit 12 is PAT in a large page
    assert of(tables).translate(tables.read, 0x40000000).physical == 0x80000000


@pytest.mark.parametrize("mode", INDEX)
def test_what_is_not_mapped_says_at_which_level(mode: str) -> None:
    tables = Tables(mode)
    tables.map(0x1000, 0x7000)
    levels = len(INDEX[mode])
    with pytest.raises(NotMappedError, match=r"0x2000 is not mapped: the entry of level 1 at physical 0x\w+ is 0x0"):
        of(tables).translate(tables.read, 0x2000)
    with pytest.raises(NotMappedError, match=f"entry of level {levels} "):
        of(tables).translate(tables.read, canonical(mode, 1 << 63 | 1 << 56 | 1 << 47 | 1 << 31))


def test_a_table_that_the_image_does_not_hold() -> None:
    def nothing(address: int, length: int) -> bytes:
        raise XenstreamError(f"no page at {address:#x}")

    with pytest.raises(NotMappedError, match="0x1000: its page table of level 4 cannot be read: no page at 0x5000"):
        Paging(translation.FOUR_LEVEL, 0x5000).translate(nothing, 0x1000)


@pytest.mark.parametrize(
    ("mode", "address"),
    [
        ("2-level", 1 << 32), ("PAE", 1 << 32), ("4-level", 1 << 47), ("4-level", (1 << 64) - (1 << 47) - 1),
        ("5-level", 1 << 56), ("5-level", 1 << 64), ("4-level", -1),
    ],
)  # fmt: skip
def test_what_is_no_address(mode: str, address: int) -> None:
    with pytest.raises(NotMappedError, match="is no address of"):
        of(Tables(mode)).translate(Tables(mode).read, address)


def test_without_paging_addresses_are_physical() -> None:
    off = Paging(translation.OFF)
    memory = bytes(range(256)) * 32
    read = lambda address, length: memory[address : address + length]  # noqa: E731
    assert off.translate(read, 0x1234) == Mapping(0x1234, 0xDCC)
    assert off.read(read, 0x0FF0, 0x20) == memory[0x0FF0:0x1010]
    with pytest.raises(NotMappedError):
        off.translate(read, 1 << 32)


def test_reading_crosses_pages() -> None:
    tables = Tables("4-level")
    tables.memory[5], tables.memory[9] = bytearray(b"a" * 4096), bytearray(b"b" * 4096)
    tables.map(0xFFFFFFFF81000000, 0x9000)
    tables.map(0xFFFFFFFF81001000, 0x5000)
    assert of(tables).read(tables.read, 0xFFFFFFFF81000FFE, 4) == b"bbaa"
    assert list(of(tables).runs(tables.read, 0xFFFFFFFF81000FFE, 4)) == [(0x9FFE, 2), (0x5000, 2)]
    with pytest.raises(NotMappedError, match="0xffffffff81002000 is not mapped"):
        of(tables).read(tables.read, 0xFFFFFFFF81000000, 0x2001)
