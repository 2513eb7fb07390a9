"""The symbols and types that a guest's kernel keeps in memory."""

from __future__ import annotations

import base64
import json
import random
import struct
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.cli import invoke
from helpers.linux_guest import BTF, FIRST, INT, KALLSYMS, KERNEL, UTS, btf, with_symbols
from helpers.places import STREAMS
from xenstream.errors import XenstreamError
from xenstream.guest.kernel import btf as types_of
from xenstream.guest.kernel.isf import TYPES, symbol_file
from xenstream.guest.kernel.kallsyms import Symbol, symbols
from xenstream.guest.kernel.linux import find_linux


def test_a_real_kernel(tmp_path: Path) -> None:
    file = STREAMS / "pvh-2vcpu.xlsave.zst"
    status, out, err = invoke("memory", "symbols", file)
    lines = out.splitlines()
    assert (status, err, len(lines)) == (0, "", 94266)
    for line in ("ffffffff82161900 D linux_banner", "ffffffff82a10000 D init_top_pgt", "ffffffff81000000 T _stext"):
        assert line in lines
    assert invoke("memory", "symbols", file, "--isf", tmp_path / "isf.json") == (0, "", "")
    made = json.loads((tmp_path / "isf.json").read_text())
    source = {"kind": "symtab", "name": "6.1.0-56-amd64"}  # volatility's schema refuses an empty hash
    assert made["metadata"]["linux"] == {"symbols": [source], "types": [source]}
    assert made["symbols"]["init_task"]["type"] == {"kind": "struct", "name": "task_struct"}
    banner = base64.b64decode(made["symbols"]["linux_banner"]["constant_data"])
    assert banner.startswith(b"Linux version 6.1.0-56-amd64 (debian-kernel@") and banner.endswith(b"\n\0")
    fields = made["user_types"]["task_struct"]["fields"]
    # As in pahole -C task_struct vmlinux of Debian's debug package.
    assert fields["comm"]["type"] == {"kind": "array", "count": 16, "subtype": {"kind": "base", "name": "char"}}
    assert fields["tasks"]["type"] == {"kind": "struct", "name": "list_head"}
    assert made["user_types"]["list_head"]["size"] == 16
    assert [name for name in TYPES if name in made["symbols"] and "type" not in made["symbols"][name]] == []


@pytest.mark.parametrize("is_percpu", [True, False])
def test_a_made_table(is_percpu: bool) -> None:
    made = with_symbols(is_percpu)
    with xenstream.open(made.stream().to_bytes()) as image:
        found = symbols(find_linux(image.memory))
    assert found[1:3] == [Symbol(KERNEL + FIRST, "T", "_stext"), Symbol(KERNEL + UTS, "D", "init_task")]
    assert found[-1] == Symbol(KERNEL + FIRST + 7, "t", "x" * 200)
    assert not is_percpu or found[0] == Symbol(0x1000, "A", "percpu")


def made_file() -> dict[str, Any]:
    with xenstream.open(with_symbols().stream().to_bytes()) as image:
        return symbol_file(find_linux(image.memory))


def test_a_made_symbol_file() -> None:
    made = made_file()
    offset = 0x1600000  # KASLR
    assert made["symbols"]["init_task"] == {
        "address": KERNEL + UTS - offset, "type": {"kind": "struct", "name": "task_struct"},
    }  # fmt: skip
    assert made["symbols"]["percpu"] == {"address": 0x1000}
    assert base64.b64decode(made["symbols"]["linux_banner"]["constant_data"]) == b"Linux version 6.9.1-test (x)\n\0"
    assert made["base_types"]["int"] == {"size": 4, "signed": True, "kind": "int", "endian": "little"}
    assert made["base_types"]["char"]["kind"] == "char"
    assert made["enums"]["colour"] == {"size": 4, "base": "unsigned int", "constants": {"next": 7}}
    assert made["user_types"]["list_head"]["fields"] == {
        "next": {"offset": 0, "type": {"kind": "pointer", "subtype": {"kind": "struct", "name": "list_head"}}}
    }
    task = made["user_types"]["task_struct"]["fields"]
    assert task["next"] == {"offset": 8, "type": {"kind": "struct", "name": "list_head"}}
    bits = {"kind": "bitfield", "bit_length": 3, "bit_position": 5, "type": {"kind": "base", "name": "int"}}
    assert task["int"] in ({"offset": 16, "type": {"kind": "base", "name": "int"}}, {"offset": 20, "type": bits})


def damaged(at: int, octets: bytes) -> str:
    made = with_symbols()
    made.put(at, octets)
    with xenstream.open(made.stream().to_bytes()) as image, pytest.raises(XenstreamError) as error:
        symbol_file(find_linux(image.memory))
    return str(error.value)


def test_damage() -> None:
    assert "it has 0 symbols" in damaged(KALLSYMS, bytes(4))
    assert "it has 4294967295 symbols" in damaged(KALLSYMS, b"\xff" * 4)
    assert "it begins with 0x0" in damaged(BTF, bytes(2))
    assert "BTF is damaged" in damaged(BTF + 20, bytes(4))
    assert "table of symbols is damaged" in damaged(KALLSYMS, struct.pack("<I", 1 << 19))


def test_any_bytes_are_refused_or_read() -> None:
    whole = btf(("int", INT, 4, struct.pack("<I", 1 << 24 | 32)))
    assert types_of.parse(whole)[1].name == "int"
    chance = random.Random(1)
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(3):
            data[chance.randrange(4, len(data))] = chance.getrandbits(8)
        try:
            types_of.parse(bytes(data))
        except types_of.BtfError:
            continue


def test_a_guest_without_a_kernel(tmp_path: Path) -> None:
    for more in ([], ["--isf", tmp_path / "out"]):
        status, out, err = invoke("memory", "symbols", STREAMS / "hvm-1vcpu.xlsave.zst", *more)
        assert (status, out) == (1, "") and "no Linux kernel" in err
    assert not (tmp_path / "out").exists()
