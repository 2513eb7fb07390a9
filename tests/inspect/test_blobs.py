"""`show --as`: blobs that stand alone."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from random import Random

import pytest
from helpers.cli import invoke, run
from helpers.hvm_cpu import cpu, guest
from helpers.places import STREAMS
from samples.build import TYPES, hvm, pv
from xenstream.errors import StreamError, XenstreamError
from xenstream.inspect import blobs, tree

CONTEXT = guest(cpu(rip=0x1234), cpu(1, cr4=0x40020)).get("HVM_CONTEXT").body


@pytest.fixture
def context(tmp_path: Path) -> Path:
    path = tmp_path / "context.bin"
    path.write_bytes(CONTEXT)
    return path


def test_an_hvm_context(context: Path) -> None:
    assert run("show", "--as", "hvm-context", context, "cpu[0].rip")[:2] == (0, "0x1234\n")
    status, out, _ = run("show", "--as", "hvm-context", context)
    assert status == 0 and out.startswith(f"hvm-context in {context}, {len(CONTEXT)} bytes\n  entries: 3 items\n")
    data = json.loads(run("show", "--as", "hvm-context", context, "--json")[1])
    assert data["body"]["entries"][1]["body"]["cr4"]["osxsave"] is True


def test_hexadecimal_text(tmp_path: Path) -> None:
    rows = "".join(f"{at:08x}  {CONTEXT[at : at + 16].hex(' ')}\n" for at in range(0, len(CONTEXT), 16))
    (tmp_path / "mail").write_text(rows)
    assert run("show", "--as", "hvm-context", tmp_path / "mail", "cpu[0].rip")[:2] == (0, "0x1234\n")
    assert invoke("show", "--as", "hvm-context", "-", "cpu[0].rip", stdin=rows.encode())[:2] == (0, "0x1234\n")


def test_offsets_are_those_in_the_blob(context: Path) -> None:
    offset, length, value = run("show", "--as", "hvm-context", context, "cpu[0].rip", "--offsets")[1].split()
    assert CONTEXT[int(offset, 16) :][: int(length)] == struct.pack("<Q", 0x1234) and value == "0x1234"


def test_what_extract_writes(tmp_path: Path) -> None:
    image = STREAMS / "hvm-1vcpu.xlsave.zst"
    for selector, kind, path in (
        ("HVM_CONTEXT", "hvm-context", "header[0].gtsc_khz"),
        ("X86_CPUID_POLICY", "cpuid-policy", "leaves[0].features.vendor"),
        ("HVM_PARAMS", "hvm-params", "params[0].name"),
        ("device-model", "qemu", "first_section.name"),
    ):
        assert run("extract", image, selector, "-o", tmp_path / kind)[0] == 0
        whole = {"device-model": f"EMULATOR_CONTEXT.qemu_state.{path}"}.get(selector, f"{selector}.{path}")
        assert run("show", "--as", kind, tmp_path / kind, path)[1] == run("show", image, whole)[1]


def test_records(tmp_path: Path) -> None:
    (tmp_path / "record").write_bytes(pv().get("X86_PV_INFO").to_bytes("<"))
    assert run("show", "--as", "record", tmp_path / "record", "guest_width")[1] == "8\n"
    tsc = struct.pack("<II", TYPES["X86_TSC_INFO"], 24) + hvm().get("X86_TSC_INFO").body
    (tmp_path / "tsc").write_text(tsc.hex())
    assert run("show", "--as", "record", tmp_path / "tsc", "khz", "--offsets")[1].split() == ["0xc", "+4", "2600000"]


def test_names() -> None:
    names = {item.name for item in blobs.short_types()}
    assert {"hvm-context", "record", "cpuid-policy", "vcpu-64", "xsave", "qemu"} <= names
    assert blobs.find("hvm-context").name == blobs.find("HVM_Context").name == "hvm-context"
    assert blobs.find("xen_hvm_context::cpu").name == blobs.find("XenHvmContext.Cpu").name == "xen_hvm_context::cpu"
    with pytest.raises(XenstreamError, match="no type hvm-contxt; did you mean hvm-context"):
        blobs.find("hvm-contxt")


def test_list() -> None:
    status, out, err = run("show", "--as", "list")
    assert (status, err) == (0, "")
    names = [*(item.name for item in blobs.short_types()), *blobs.all_types()]
    assert [line.split()[0] for line in out.splitlines()] == names


def test_damage(tmp_path: Path) -> None:
    (tmp_path / "short").write_bytes(b"\1\2\3")
    for kind in ("tsc-info", "qemu", "record"):
        status, out, err = run("show", "--as", kind, tmp_path / "short")
        assert (status, out, err.count("\n")) == (1, "", 1) and f"3 bytes are no {kind}" in err
    assert run("show", "--as", "nothing", tmp_path / "short")[0] == 2
    (tmp_path / "text").write_text("hello\n")
    assert run("show", "--as", "tsc-info", tmp_path / "text")[0] == 2
    (tmp_path / "text").write_text("41 " * 30 + "\n" + "41 \n" * 3000 + "no hex")
    assert "line 3002 is not hexadecimal" in run("show", "--as", "tsc-info", tmp_path / "text")[2]


def test_no_more_is_read_than_a_blob_can_have(tmp_path: Path) -> None:
    with open(tmp_path / "large", "wb") as file:
        file.truncate(1 << 30)
    status, out, err = run("show", "--as", "hvm-context", tmp_path / "large")
    assert (status, out) == (2, "") and "more than 16 MiB" in err


@pytest.mark.parametrize("name", [*(item.name for item in blobs.short_types()), *blobs.all_types()])
def test_every_type_takes_any_bytes(name: str) -> None:
    random = Random(name)
    for data in (b"", bytes(6000), random.randbytes(6000), random.randbytes(40)):
        try:
            with blobs.decoding("blob", blobs.find(name), data) as body:
                assert next(iter(tree.lines("", body))).depth == 0
                list(tree.lines("", body))
                tree.placed(body)
        except StreamError as error:
            assert str(error).startswith(f"blob: {len(data)} bytes are no {name}: ")
