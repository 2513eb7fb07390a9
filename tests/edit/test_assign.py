"""`set`: values that become others, and everything else as it was."""

from __future__ import annotations

import io
import json
import struct
import subprocess
from pathlib import Path

import pytest
import xenstream
from helpers.cli import invoke, run
from helpers.hvm_cpu import cpu, guest
from helpers.places import STREAMS
from helpers.processes import XENSTREAM
from samples.build import hvm, libvirt, libxl, pv, xl
from samples.legacy_build import legacy_hvm
from xenstream.edit.assign import AssignError, parse
from xenstream.errors import StreamError
from xenstream.inspect.selector import SelectorError


def with_values(data: bytes, tmp_path: Path, values: dict[str, str], any_value: bool = False) -> bytes:
    with xenstream.open(io.BytesIO(data)) as image:
        image.set(str(tmp_path / "out"), values, force=True, any_value=any_value)
    return (tmp_path / "out").read_bytes()


def difference(a: bytes, b: bytes) -> dict[int, tuple[int, int]]:
    assert len(a) == len(b)
    return {offset: (one, other) for offset, (one, other) in enumerate(zip(a, b, strict=True)) if one != other}


GOOD = hvm().to_bytes()
PARAMS, MSR, TSC = struct.pack("<QQ", 1, 0x100), b"\xce\0\0\0", struct.pack("<I", 2600000)
CONTEXT = guest(cpu(rip=0x1234, cr4=0x20), cpu(1)).to_bytes()


@pytest.mark.parametrize(
    ("data", "path", "value", "offset", "new"),
    [
        (CONTEXT, "HVM_CONTEXT.cpu[0].rip", "0x1235", CONTEXT.index(struct.pack("<Q", 0x1234)), b"\x35"),
        (CONTEXT, "HVM_CONTEXT.cpu[0].cr4.osxsave", "on", CONTEXT.index(struct.pack("<Q", 0x20)) + 2, b"\4"),
        (CONTEXT, "HVM_CONTEXT.cpu[0].cr4.pae", "off", CONTEXT.index(struct.pack("<Q", 0x20)), b"\0"),
        (CONTEXT, "HVM_CONTEXT.cpu[0].cr4", "0x21", CONTEXT.index(struct.pack("<Q", 0x20)), b"\x21"),
        (GOOD, "libxc.image_header.version", "2", 15, b"\2"),
        (GOOD, "libxc.domain_header.xen_minor", "18", 36, b"\x12"),
        (hvm(big=True).to_bytes(), "domain_header.xen_minor", "18", 39, b"\x12"),
        (GOOD, "X86_TSC_INFO.mode", "always_emulate", GOOD.index(TSC) - 4, b"\1"),
        (GOOD, "HVM_PARAMS.store_pfn", "0x101", GOOD.index(PARAMS) + 8, b"\1"),
        (GOOD, "X86_MSR_POLICY.platform_info", "0x80000001", GOOD.index(MSR) + 8, b"\1"),
    ],
)  # fmt: skip
def test_only_what_is_meant_changes(
    data: bytes, path: str, value: str, offset: int, new: bytes, tmp_path: Path
) -> None:
    result = with_values(data, tmp_path, {path: value})
    assert {at: after for at, (_, after) in difference(data, result).items()} == {offset: new[0]}


def test_a_cpu_feature_by_name(tmp_path: Path) -> None:
    image = STREAMS / "hvm-1vcpu.xlsave.zst"
    status, out, err = run("set", image, tmp_path / "out", "X86_CPUID_POLICY.avx=off", "X86_CPUID_POLICY.f16c=no")
    assert (status, err) == (0, "")
    assert "X86_CPUID_POLICY.avx: yes is now no" in out and "f16c: yes is now no" in out and "conforms" in out
    found = json.loads(run("diff", image, tmp_path / "out", "--json")[1])
    assert [(item["name"], item["flags"]) for item in found["differences"]] == [("0x1 ecx", ["-avx", "-f16c"])]
    assert found["memory"]["changed"] == 0


def test_a_field_of_several_bits(tmp_path: Path) -> None:
    result = with_values(CONTEXT, tmp_path, {"HVM_CONTEXT.cpu[1].rflags.iopl": "3"})
    assert [after for _, after in difference(CONTEXT, result).values()] == [0x30]
    with pytest.raises(AssignError, match="4 cannot be set; it has 2 bits"):
        with_values(CONTEXT, tmp_path, {"HVM_CONTEXT.cpu[1].rflags.iopl": "4"})


def test_several_values_of_one_register(tmp_path: Path) -> None:
    paths = {f"HVM_CONTEXT.cpu[0].cr4.{name}": "on" for name in ("osxsave", "osfxsr", "pge")}
    result = with_values(CONTEXT, tmp_path, {**paths, "HVM_CONTEXT.cpu[0].rip": "1", "HVM_CONTEXT.cpu[1].rip": "7"})
    with xenstream.open(io.BytesIO(result)) as image:
        vcpus = image.registers().vcpus
    assert (vcpus[0]["cr4"], vcpus[0]["rip"], vcpus[1]["rip"]) == (0x40000 | 0x200 | 0x80 | 0x20, 1, 7)


@pytest.mark.parametrize("make", [lambda: xl(libxl(hvm(), emulator=True)), lambda: libvirt(pv())])
def test_in_wrappers(make: object, tmp_path: Path) -> None:
    data = make()  # type: ignore[operator]
    result = with_values(data, tmp_path, {"libxl.header.options": "2", "libxc.X86_TSC_INFO.khz": "1"})
    assert 2 <= len(difference(data, result)) <= 5


def test_a_legacy_image(tmp_path: Path) -> None:
    data = legacy_hvm().to_bytes()
    result = with_values(data, tmp_path, {"MAGIC_PFNS.store_pfn": "9"})
    assert len(difference(data, result)) == 1


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        ("HVM_CONTEXT.cpu[0].rip", "0x10000000000000000", "is not a number"),
        ("X86_TSC_INFO.khz", "0x100000000", "does not fit 4 bytes"),
        ("X86_TSC_INFO.khz", "-1", "does not fit"),
        ("X86_TSC_INFO.khz", "many", "is not a number"),
        ("X86_TSC_INFO.khz", "010", "is not a number"),
        ("X86_TSC_INFO.mode", "77", "there is no value 77"),
        ("X86_TSC_INFO.mode", "often", "there is no often, but default"),
        ("HVM_PARAMS.num_params", "1", "a length or count"),
        ("HVM_CONTEXT.entries[0].header.len_body", "1", "a length or count"),
        ("libxc.image_header.id", "00000000", "identifies the format"),
        ("X86_TSC_INFO", "1", "no single value"),
        ("HVM_CONTEXT.cpu[0].fpu_regs", "1", "no single value"),
        ("HVM_CONTEXT.cpu[0].fpu_regs.legacy.xmm[0]", "00", "1 bytes for a field of 16"),
        ("HVM_CONTEXT.cpu[0].fpu_regs.legacy.xmm[0]", "xx", "is not hexadecimal"),
        ("HVM_CONTEXT.cpu[0].cr4.pae", "7", "neither on nor off"),
    ],
)
def test_values_that_do_not_fit(path: str, value: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(AssignError, match=why):
        with_values(CONTEXT, tmp_path, {path: value})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "path", ["NOTHING.x", "X86_TSC_INFO.nothing", "HVM_PARAMS.params[9].value", "PAGE_DATA.reserved"]
)
def test_paths_that_lead_nowhere_or_to_several(path: str, tmp_path: Path) -> None:
    with pytest.raises(SelectorError):
        with_values(CONTEXT, tmp_path, {path: "1"})
    assert not list(tmp_path.iterdir())


def test_any_value(tmp_path: Path) -> None:
    for path, value in (
        ("X86_TSC_INFO.mode", "77"), ("HVM_PARAMS.num_params", "1"), ("libxc.image_header.id", "58454e47"),
    ):  # fmt: skip
        result = with_values(CONTEXT, tmp_path, {path: value}, any_value=True)
        assert len(difference(CONTEXT, result)) == 1


def test_command(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(GOOD)
    status, out, err = run("set", tmp_path / "in", tmp_path / "out", "X86_TSC_INFO.khz=0x77")
    assert (status, err) == (0, "")
    first, second = out.splitlines()
    assert first.startswith("libxc record 5, offset ") and first.endswith("X86_TSC_INFO.khz: 2600000 is now 119")
    assert second == f"{tmp_path / 'in'}: the result conforms and is restorable"
    data = json.loads(run("set", tmp_path / "in", tmp_path / "b", "X86_TSC_INFO.khz=119", "--json")[1])
    assert data["conforms"] is True and len(data["changes"]) == 1
    assert (tmp_path / "out").read_bytes() == (tmp_path / "b").read_bytes()
    assert run("set", tmp_path / "in", tmp_path / "out", "X86_TSC_INFO.khz=1")[0] == 2  # it exists


def test_a_result_that_does_not_conform_is_written_and_said(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(CONTEXT)
    status, out, _ = run("set", tmp_path / "in", tmp_path / "out", "X86_TSC_INFO.mode=77", "--any-value")
    assert status == 1 and "does not conform" in out and (tmp_path / "out").exists()


def test_from_pipe_to_pipe() -> None:
    done = invoke("set", "-", "-", "X86_TSC_INFO.khz=1", stdin=b"nothing")
    assert done[0] == 2
    line = [*XENSTREAM, "set", "-", "-", "X86_TSC_INFO.khz=1"]
    result = subprocess.run(line, input=GOOD, capture_output=True, check=False)
    assert result.returncode == 0 and b"2600000 is now 1" in result.stderr
    assert 0 < len(difference(GOOD, result.stdout)) <= 4


def test_a_stream_that_is_cut(tmp_path: Path) -> None:
    with pytest.raises(StreamError, match="the data ends"):
        with_values(CONTEXT[:200], tmp_path, {"X86_TSC_INFO.khz": "1"})


def test_parse() -> None:
    assert parse("a.b[0] = 7") == ("a.b[0]", "7")
    for text in ("a", "=7", "a=", ""):
        with pytest.raises(AssignError, match="write PATH=VALUE"):
            parse(text)


def test_large_images_are_copied_through(tmp_path: Path) -> None:
    image = STREAMS / "pv-64bit-1vcpu.xlsave.zst"
    status, out, _ = run("set", image, tmp_path / "out", "X86_PV_VCPU_BASIC.context.user_regs.rip=0x1")
    assert status == 0 and "0xffffffff81a442b5 is now 0x1" in out
    found = json.loads(run("diff", image, tmp_path / "out", "--json")[1])
    assert [item["name"] for item in found["differences"]] == ["user_regs.rip"] and found["memory"]["changed"] == 0


def test_a_bit_of_one_of_many_vcpus(tmp_path: Path) -> None:
    data = guest(*(cpu(number) for number in range(100))).to_bytes()
    result = with_values(data, tmp_path, {"HVM_CONTEXT.cpu[99].cr4.pae": "on"})
    assert [after for _, after in difference(data, result).values()] == [0x20]
