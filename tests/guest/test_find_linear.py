"""Searching linear memory, several patterns, UTF-16 and context."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import xenstream
from helpers.cli import invoke
from helpers.hvm_cpu import cpu, guest
from helpers.pagetables import Tables
from samples.build import NOTAB, PAGE
from xenstream.guest import linear, search
from xenstream.guest.linear import LinearMemory


@pytest.fixture
def save(tmp_path: Path) -> Path:
    """Linear 0x400000 and 0x401000 are pages 0x52 and 0x50; 0x402000 is not in the image, 0x403000 is page 0x51."""
    tables = Tables("4-level")
    for number, pfn in enumerate((0x52, 0x50, 0x99, 0x51)):
        tables.map(0x400000 + PAGE * number, pfn * PAGE)
    pages = {pfn: bytes(data) for pfn, data in tables.memory.items()}
    pages |= {
        0x50: b"WORLD" + bytes(PAGE - 5), 0x51: b"Wi\0n\0".ljust(PAGE, b"\0"), 0x52: b"HELLO ".rjust(PAGE, b"\1"),
    }  # fmt: skip
    stream = guest(cpu(cr0=0x80000001, cr3=tables.root, cr4=0x20, efer=0x500))
    stream.before("END", "PAGE_DATA", stream.page_data(*((pfn, NOTAB, data) for pfn, data in pages.items())))
    path = tmp_path / "in"
    path.write_bytes(stream.to_bytes())
    return path


def found(save: Path, *arguments: str) -> list[tuple[str, ...]]:
    status, out, err = invoke("memory", "find", save, *arguments)
    assert err == "" and status == (0 if out else 1)
    return [tuple(line.split("  ", 1)) for line in out.splitlines()]


def test_text_across_pages_that_are_adjacent_only_in_linear_memory(save: Path) -> None:
    assert found(save, "HELLO WORLD") == []
    assert [address for address, _ in found(save, "HELLO WORLD", "--virtual")] == ["0x000000400ffa"]
    shown = json.loads(invoke("memory", "find", save, "HELLO WORLD", "--vcpu", "0", "--json")[1])
    assert shown == {"schema": 1, "file": str(save), "address": "0x400ffa", "data": b"HELLO WORLD".hex()}


def test_what_is_not_in_the_image_is_between_runs(save: Path) -> None:
    with xenstream.open(save) as image:
        memory = LinearMemory(image.memory, image.memory.paging())
        assert [*memory.ranges()] == [(0x400, 2), (0x403, 1)] and not memory.is_partial
        assert memory.read_physical(0x400FFA, 11) == b"HELLO WORLD"


def test_too_many_ranges(save: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linear, "MOST_LINEAR_SEARCHED", 1)
    status, _, err = invoke("memory", "find", save, "HELLO", "--virtual")
    assert status == 0 and "not all of its linear memory" in err


def test_several_patterns_in_the_order_of_addresses(save: Path) -> None:
    assert [line[0] for line in found(save, "WORLD", "HELLO", "Wi")] == [
        "0x000000050000", "0x000000051000", "0x000000052ffa",
    ]  # fmt: skip
    lines = [json.loads(line) for line in invoke("memory", "find", save, "WORLD", "HELLO", "--json")[1].splitlines()]
    assert [line["pattern"] for line in lines] == ["WORLD", "HELLO"]
    assert invoke("memory", "find", save, *map(str, range(65)))[0] == 2


def test_utf16(save: Path) -> None:
    assert [line[0] for line in found(save, "--utf16", "in")] == ["0x000000051001"]
    with pytest.raises(xenstream.XenstreamError, match="UTF-16"):
        search.compile_utf16("\udc80")


def test_context(save: Path) -> None:
    lines = invoke("memory", "find", save, "HELLO", "--context", "4")[1].splitlines()
    assert lines == [
        "0x000000052ffa  HELLO",
        "  00052ff6  01 01 01 01 48 45 4c 4c  4f 20                    |....HELLO |",
    ]
    shown = json.loads(invoke("memory", "find", save, "HELLO", "--context", "4", "--json")[1])
    assert (shown["context_address"], shown["context"]) == ("0x52ff6", "0101010148454c4c4f20")
    lines = invoke("memory", "find", save, "WORLD", "--virtual", "--context", "2")[1].splitlines()
    assert lines[1].split("  ")[1:3] == ["00400ffe", "4f 20 57 4f 52 4c 44 00"] and "O WORLD" in lines[1]
