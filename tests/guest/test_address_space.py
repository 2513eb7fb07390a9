"""What page tables map as a whole is what translating each address alone says."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from helpers.cli import invoke
from helpers.linux_guest import linux_guest
from helpers.page_modes import MODES, canonical
from helpers.pagetables import INDEX, NO_EXECUTE, PRESENT, USER, WRITABLE, Tables
from xenstream.errors import NotMappedError, XenstreamError
from xenstream.guest import address_space
from xenstream.guest.address_space import EXECUTE, WRITE, AddressSpace, Range, direct_map, merged, without
from xenstream.guest.address_space import USER as BY_USER
from xenstream.guest.translation import OFF, Paging

PAGE = 4096


def paging_of(tables: Tables) -> Paging:
    return Paging(MODES[tables.mode], tables.root)


def reader(tables: Tables) -> address_space.ReadPhysical:
    def read(address: int, length: int) -> bytes:
        try:
            return tables.read(address, length)
        except KeyError:
            raise XenstreamError("no page") from None

    return read


def ranges(tables: Tables, **more: bool) -> list[Range]:
    return list(AddressSpace(reader(tables)).ranges(paging_of(tables), **more))


@pytest.mark.parametrize("mode", INDEX)
@pytest.mark.parametrize("seed", range(3))
def test_every_page_of_a_range_is_where_translation_says(mode: str, seed: int) -> None:
    chance = random.Random(seed)
    tables = Tables(mode)
    largest, end_of_all = MODES[mode].largest, 1 << (64 if MODES[mode].is_signed else 32)
    span = 1 << MODES[mode].shift(largest)
    taken = set[int]()
    for _ in range(40):
        level = chance.choice([1, 1, 1, *range(2, largest + 1)])
        size = 1 << MODES[mode].shift(level)
        where = canonical(mode, chance.choice([chance.getrandbits(57), chance.getrandbits(24) << 7]) // size * size)
        count = chance.choice([1, 1, 4])
        spans = set(range(where // span, (where + count * size - 1) // span + 1))
        if spans & taken or where + count * size > end_of_all:
            continue
        taken |= spans
        start = chance.getrandbits(8)
        for number in range(count):
            tables.map(where + number * size, (start + chance.choice([number, 2 * number])) * size, level)
    found = ranges(tables)
    read, paging = reader(tables), paging_of(tables)
    assert found and found == sorted(found)
    for item in found:
        for address in {item.linear, item.linear + item.length // 2, item.linear + item.length - 1}:
            assert paging.translate(read, address).physical == address - item.delta
        for beside in (item.linear - 1, item.linear + item.length):
            try:
                physical = paging.translate(read, beside).physical
            except NotMappedError:
                continue
            assert any(other.linear <= beside < other.linear + other.length for other in found if other != item), hex(
                physical
            )


@pytest.mark.parametrize("mode", ["PAE", "4-level", "5-level"])
def test_rights(mode: str) -> None:
    tables = Tables(mode)
    for number, flags in enumerate((WRITABLE | USER, WRITABLE, USER | NO_EXECUTE, 0)):
        tables.map(0x1000 * number, 0x1000 * number, flags=PRESENT | flags)
    assert [item.rights for item in ranges(tables)] == [WRITE | BY_USER | EXECUTE, WRITE | EXECUTE, BY_USER, EXECUTE]
    assert ranges(tables, joins_rights=True) == [Range(0, 0, 0x4000, WRITE | BY_USER | EXECUTE)]


def test_without_paging_addresses_are_physical() -> None:
    assert list(AddressSpace(lambda *_: b"").ranges(Paging(OFF))) == [Range(0, 0, 1 << 32, 7)]


def test_a_table_that_names_itself() -> None:
    tables = Tables("4-level")
    tables.map(0x400000, 0x5000)
    tables._write(tables.root + 8 * 300, tables.root | PRESENT)
    found = ranges(tables)
    assert Range(0x400000, 0x5000, PAGE, 7) in found
    itself = canonical("4-level", sum(300 << shift for shift in (39, 30, 21, 12)))
    assert any(item.linear <= itself < item.linear + item.length for item in found)
    assert len(found) < 50


def test_aliases_are_left_out() -> None:
    """As of Linux' espfix: one table in every entry of the table above."""
    tables = Tables("4-level")
    tables.map(0xFFFFFF0000000000, 0x7000)
    upper = [0xFFFFFF0000000000 >> shift & 511 for shift in (39, 30, 21)]
    table = tables.root
    for index in upper[:2]:
        table = tables._read(table + 8 * index) & ~0xFFF
    (entry,) = (tables._read(table + 8 * upper[2]),)
    for index in range(512):
        tables._write(table + 8 * index, entry)
    space = AddressSpace(reader(tables))
    assert list(space.ranges(paging_of(tables))) == [Range(0xFFFFFF0000000000, 0x7000, PAGE, 7)]
    assert space.aliases == 511


def test_the_same_table_again_for_another_root() -> None:
    one, other = Tables("4-level"), Tables("4-level", next_pfn=0x200)
    one.map(0xFFFF888000000000, 0)
    other.map(0x1000, 0x1000)
    for index in range(256, 512):
        other._write(other.root + 8 * index, one._read(one.root + 8 * index))
    other.memory |= one.memory
    space = AddressSpace(reader(other))
    first = list(space.ranges(Paging(MODES["4-level"], one.root)))
    assert [item.linear for item in first] == [0xFFFF888000000000]
    assert [item.linear for item in space.ranges(Paging(MODES["4-level"], other.root))] == [0x1000]


def test_too_many_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    tables = Tables("4-level")
    for number in range(100):
        tables.map(number << 21, 0x1000)
    monkeypatch.setattr(address_space, "MOST_TABLES_WALKED", 50)
    space = AddressSpace(reader(tables))
    assert 40 < len(list(space.ranges(paging_of(tables)))) < 50 and space.is_partial


def test_direct_map() -> None:
    assert direct_map([]) is None
    assert (
        direct_map([Range(0x1000, 0, 0x1000, 0), Range(0x9000, 0x2000, 0x800, 0), Range(0xF000, 0x8000, 0x900, 0)])
        == 0x7000
    )


def test_without_and_merged() -> None:
    taken = [Range(0x2000, 0, 0x1000, 0), Range(0x5000, 0, 0x2000, 0)]
    new = [Range(0x1000, 0x1000, 0x8000, 0), Range(0x9000, 0, 0x1000, 0)]
    assert list(without(new, taken)) == [
        Range(0x1000, 0x1000, 0x1000, 0), Range(0x3000, 0x3000, 0x2000, 0), Range(0x7000, 0x7000, 0x2000, 0),
        Range(0x9000, 0, 0x1000, 0),
    ]  # fmt: skip
    assert list(without(new, [])) == new and list(without([], taken)) == []
    assert sum(item.length for item in merged(taken, new)) == 0x9000


def test_the_command(tmp_path: Path) -> None:
    path = tmp_path / "in"
    made = linux_guest()
    path.write_bytes(made.stream().to_bytes())
    status, out, err = invoke("memory", "map", path)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "ffff888000400000-ffff88800041ffff  0x000000400000        32  rwx-",
        "ffffffff80400000-ffffffff8041ffff  0x000000400000        32  r-x-",
    ]
    status, out, _ = invoke("memory", "map", path, "--pfn", "0x401", "--json")
    of_file = {"schema": 1, "file": str(path)}
    assert [json.loads(line) for line in out.splitlines()] == [
        of_file | {"address": "0xffff888000401000", "physical": "0x401000", "bytes": 4096, "rights": "rwx-"},
        of_file | {"address": "0xffffffff80401000", "physical": "0x401000", "bytes": 4096, "rights": "r-x-"},
    ]
    assert invoke("memory", "map", path, "--pfn", "0x7777") == (1, "", "")
    assert invoke("memory", "map", path, "--cr3", hex(made.tables.root), "--paging", "4-level")[0] == 0
