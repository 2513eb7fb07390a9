"""The registers of vCPUs: compared with the output of Xen's own tools for the real guests, and for constructed ones.

Offsets are literal numbers from Xen's headers here, so that this is independent of ksy/.
"""

from __future__ import annotations

import json
import random
import re
import struct
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers import hvmctx
from helpers.cli import run
from helpers.hvm_cpu import (
    BASES,
    CONTROL,
    CPU,
    DEBUG,
    GENERAL_8_TO_15,
    LONG,
    cpu,
    entry,
    guest,
    poked,
)
from helpers.places import STREAMS
from samples.build import Stream, basic, hvm, libxl, pv, vcpu, xl
from xenstream.cli.text.registers import lines
from xenstream.guest.pages.page_data import PageDataReader
from xenstream.guest.registers import Registers, collect, registers
from xenstream.guest.vcpu import Register, Segment, VcpuRegisters

GENERAL = ["rip", "rsp", "rflags", "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", *GENERAL_8_TO_15]
GENERAL_32 = ["eip", "esp", "eflags", "eax", "ebx", "ecx", "edx", "esi", "edi", "ebp"]
SELECTORS = ["cs", "ss", "ds", "es", "fs", "gs"]
REAL = [("hvm-1vcpu", 0), ("pvh-2vcpu", 0), ("pvh-2vcpu", 1)]


@cache
def real(name: str) -> list[VcpuRegisters]:
    with xenstream.open(STREAMS / f"{name}.xlsave.zst") as image:
        return registers(image)


def of(stream: Stream | bytes) -> Registers:
    with xenstream.open(stream if isinstance(stream, bytes) else stream.to_bytes()) as image:
        return collect(image)


def only(stream: Stream) -> VcpuRegisters:
    found = of(stream)
    assert found.problems == []
    [state] = found.vcpus
    return state


def segment(state: VcpuRegisters, name: str) -> Segment:
    return next(item for item in state.segments if item.name == name)


def register(state: VcpuRegisters, name: str) -> Register:
    return next(item for item in (*state.general, *state.control, *state.debug, *state.msrs) if item.name == name)


# Truth from Xen's tools for the real streams.


def xenctx(name: str, number: int) -> dict[str, int]:
    """Return the output of `xenctx -a`: registers by xenstream's names, `fs base` and so on."""
    text = (STREAMS / f"{name}.xenctx{number}.txt").read_text().partition("Code (")[0]
    text = re.sub(r"(\w+):(\w+): (\w+):(\w+)", r"\1: \3 \2: \4", text)
    found = {name: int(value, 16) for name, value in re.findall(r"(\w+): +([0-9a-f]+)", text)}
    for which, base, other in re.findall(r"([fg]s): \w+ @ (\w+)/?(\w*)", text):
        found[f"{which} base"] = int(base, 16)
        if other:
            found[f"{which} other base"] = int(other, 16)
    return {"rflags" if name == "flags" else re.sub("^e(?=..$)", "r", name): value for name, value in found.items()}


@pytest.mark.parametrize(("name", "number"), REAL)
def test_hvm_is_what_xenctx_says(name: str, number: int) -> None:
    """The domain had been restored from this file and was still paused, so everything is the same."""
    truth, state = xenctx(name, number), real(name)[number]
    wide = state.bits == 64
    names = [*(GENERAL if wide else GENERAL[:10]), *CONTROL, *DEBUG]
    assert {name: state[name] for name in names} == {name: truth[name] for name in names}
    assert {name: segment(state, name).selector for name in SELECTORS} == {name: truth[name] for name in SELECTORS}
    if wide:
        assert segment(state, "fs").base == truth["fs base"]
        assert segment(state, "gs").base == truth["gs base"]
        assert state["shadow_gs_base"] == truth["gs other base"]


@pytest.mark.parametrize(("name", "number"), REAL)
def test_hvm_is_what_hvmctx_says(name: str, number: int) -> None:
    """The same domain; only the TSC has advanced since."""
    [truth] = [entry.values for entry in hvmctx.read(name) if (entry.typecode, entry.instance) == (2, number)]
    state = real(name)[number]
    for register_name in (*GENERAL, *CONTROL, *DEBUG):
        assert state[register_name] == truth[register_name], register_name
    for item in state.segments:
        attributes = None if item.attributes is None else item.attributes.raw
        parts = {"sel": item.selector, "base": item.base, "limit": item.limit, "arbytes": attributes}
        assert parts == {part: truth.get(f"{item.name}_{part}") for part in parts}, item.name
    for msr, field in {
        "efer": "msr_efer", "star": "msr_star", "lstar": "msr_lstar", "cstar": "msr_cstar",
        "syscall_mask": "msr_syscall_mask", "shadow_gs_base": "shadow_gs", "sysenter_cs": "sysenter_cs",
        "sysenter_esp": "sysenter_esp", "sysenter_eip": "sysenter_eip",
    }.items():  # fmt: skip
        assert state[msr] == truth[field], msr
    assert truth["pending_event"] == 0 and state.event is None
    assert 0 < state["tsc"] < truth["tsc"]


@pytest.mark.parametrize(("name", "number"), REAL)
def test_other_entries_are_what_hvmctx_says(name: str, number: int) -> None:
    truth = {entry.typecode: entry.values for entry in hvmctx.read(name) if entry.instance == number}
    state = real(name)[number]
    assert state["apic_base"] == truth[5]["apic_base_msr"]
    assert state["pat"] == truth[14]["msr_pat_cr"]
    assert state["mcg_cap"] == truth[18]["caps"]
    assert state["tsc_adjust"] == truth[19]["adjustment"]


def test_pv_is_what_xenctx_says() -> None:
    """The truth was taken while the guest ran, seconds before the save.

    General registers, flags and cr2 may have changed in that time, and cr3 contained an mfn. Registers that a kernel
    sets up once cannot have changed: the selectors (it was in a hypercall both times, as rip shows), the bases of fs
    and gs of its one processor, cr0, cr4 and the debug registers.
    """
    truth, [state] = xenctx("pv-64bit-1vcpu", 0), real("pv-64bit-1vcpu")
    assert {name: segment(state, name).selector for name in SELECTORS} == {name: truth[name] for name in SELECTORS}
    assert {name: state[name] for name in ("cr0", "cr4", *DEBUG)} == {
        name: truth[name] for name in ("cr0", "cr4", *DEBUG)
    }
    assert segment(state, "fs").base == truth["fs base"]
    assert segment(state, "gs").base == truth["gs base"]
    assert state.pv is not None
    assert (state.pv.gs_base_kernel, state.pv.gs_base_user) == (truth["gs base"], truth["gs other base"])
    assert (state["rip"], state["rcx"]) == (truth["rip"], truth["rip"])


def test_pv_pointers_lead_to_pages_of_the_stream() -> None:
    """The values that the stream has in place of machine frames: cr3 a level 4 page table, edx the start info."""
    [state] = real("pv-64bit-1vcpu")
    assert state.pv is not None
    cr3 = register(state, "cr3")
    assert (cr3.value, cr3.pfn) == (0x2A10000, 0x2A10)
    assert state["rdx"] == state.pv.start_info_pfn
    kinds: dict[int, str] = {}
    with xenstream.open(STREAMS / "pv-64bit-1vcpu.xlsave.zst") as image:
        for record in image.records():
            if record.has_pages:
                for batch in PageDataReader.of(record).batches():
                    for pfn in (cr3.pfn, state.pv.start_info_pfn, *state.pv.gdt_pfns):
                        kinds.update((int(pfn or 0), hex(code)) for code in batch.codes[batch.pfns == pfn])
    assert kinds == {cr3.pfn: "0xc", state.pv.start_info_pfn: "0x0", state.pv.gdt_pfns[0]: "0x0"}


def test_real_modes() -> None:
    states = [state for name in ("hvm-1vcpu", "pvh-2vcpu", "pv-64bit-1vcpu") for state in real(name)]
    assert [(state.vcpu, state.guest_type, state.bits, state.mode) for state in states] == [
        (0, "x86_hvm", 32, "16-bit real mode"),
        (0, "x86_hvm", 64, "64-bit mode, ring 0"),
        (1, "x86_hvm", 64, "64-bit mode, ring 0"),
        (0, "x86_pv", 64, "64-bit, kernel mode"),
    ]


# PV guests made up.


def pv32(*changes: tuple[int, str, int]) -> Stream:
    stream = pv(4)
    return stream.body("X86_PV_VCPU_BASIC", vcpu(stream, poked(basic(4), *changes)))


def pv64(*changes: tuple[int, str, int]) -> Stream:
    stream = pv(8)
    return stream.body("X86_PV_VCPU_BASIC", vcpu(stream, poked(basic(8), *changes)))


def test_pv_32_bit() -> None:
    offsets = [548, 560, 556, 540, 516, 520, 524, 528, 532, 536]  # in the order of GENERAL_32
    changes = [(offset, "I", 0xC0000000 + n) for n, offset in enumerate(offsets)]
    selectors = [(552, "H", 0xE019), (564, "H", 0xE021), (572, "H", 0x7B), (568, "H", 0x7C), (576, "H", 0xD8)]
    state = only(pv32(*changes, *selectors, (512, "I", 0x25), (2716, "I", 0x80050033), (2716 + 16, "I", 0x20)))
    assert (state.guest_type, state.bits, state.mode) == ("x86_pv", 32, "32-bit, kernel mode")
    assert [(item.name, item.value) for item in state.general] == [
        (name, 0xC0000000 + n) for n, name in enumerate(GENERAL_32)
    ]
    assert {name: segment(state, name).selector for name in SELECTORS} == {
        "cs": 0xE019, "ss": 0xE021, "ds": 0x7B, "es": 0x7C, "fs": 0xD8, "gs": 0,
    }  # fmt: skip
    assert register(state, "cr0").flags == ("PE", "MP", "ET", "NE", "WP", "AM", "PG")
    assert register(state, "cr4").flags == ("PAE",)
    assert register(state, "xcr0").flags == ("X87", "SSE")
    assert state.pv is not None and state.pv.flags == ("I387_VALID", "IN_KERNEL", "ONLINE")
    assert (state.pv.gs_base_kernel, state.pv.fs_base) == (None, None)


def test_pv_32_bit_cr3_is_folded() -> None:
    state = only(pv32((2716 + 12, "I", 0x00123004)))
    cr3 = register(state, "cr3")
    assert (cr3.value, cr3.pfn) == (0x00123004, 0x400123)
    assert any("cr3  00123004  pfn 0x400123" in line for line in lines(state))


def test_pv_64_bit_in_user_mode() -> None:
    state = only(pv64((512, "I", 0x20), (5144, "Q", 0x1111), (5152, "Q", 0x2222), (5160, "Q", 0x3333)))
    assert state.mode == "64-bit, user mode" and state.pv is not None
    assert (segment(state, "fs").base, segment(state, "gs").base) == (0x1111, 0x3333)
    assert (state.pv.gs_base_kernel, state.pv.gs_base_user) == (0x2222, 0x3333)


def test_pv_page_table_of_user_mode() -> None:
    stream = pv()
    state = only(stream.body("X86_PV_VCPU_BASIC", vcpu(stream, basic(8, cr1=6))))
    assert (register(state, "cr1").value, register(state, "cr1").pfn) == (0x6001, 6)
    assert "cr1" not in [item.name for item in only(pv()).control]


def test_pv_msrs() -> None:
    stream = pv()
    found = ((0xC0000103, 7), (0xC0011027, 8), (0x12345678, 9))
    stream.body(
        "X86_PV_VCPU_MSRS", vcpu(stream, b"".join(struct.pack("<IIQ", index, 0, value) for index, value in found))
    )
    state = only(stream)
    assert [(item.name, item.index, item.value) for item in state.msrs] == [
        ("tsc_aux", 0xC0000103, 7), ("dr0_address_mask", 0xC0011027, 8), ("0x12345678", 0x12345678, 9),
        ("mcg_cap", 0x179, 0),
    ]  # fmt: skip


@pytest.mark.parametrize("big", [False, True])
def test_last_record_of_a_pv_vcpu_counts(big: bool) -> None:
    stream = pv(big=big)
    for number, rip in ((2, 1), (1, 2), (2, 3)):
        stream.before("END", "X86_PV_VCPU_BASIC", vcpu(stream, poked(basic(8), (520 + 128, "Q", rip)), number))
    found = of(stream)
    assert [(state.vcpu, state["rip"]) for state in found.vcpus] == [(0, 0), (1, 2), (2, 3)]
    assert [state.pv.start_info_pfn for state in found.vcpus if state.pv] == [3, None, None]


def test_empty_pv_records_are_skipped() -> None:
    stream = pv()
    for kind in ("BASIC", "EXTENDED", "XSAVE", "MSRS"):
        stream.before("END", f"X86_PV_VCPU_{kind}", vcpu(stream, b""))
    assert only(stream).to_json() == only(pv()).to_json()


# HVM guests made up.


@pytest.mark.parametrize(
    ("values", "bits", "mode"),
    [
        ({}, 32, "16-bit real mode"),
        ({"cr0": 1, "ss_ar": 0x60}, 32, "16-bit protected mode, ring 3"),
        ({"cr0": 1, "cs_ar": 0x400}, 32, "32-bit protected mode, ring 0"),
        ({"cr0": 1, "rflags": 1 << 17}, 32, "virtual-8086 mode"),
        ({**LONG, "cs_ar": 0x200}, 64, "64-bit mode, ring 0"),
        ({**LONG, "cs_ar": 0x400, "ss_ar": 0x60}, 64, "32-bit compatibility mode, ring 3"),
        ({"r9": 1}, 64, "16-bit real mode"),
        ({"rax": 1 << 32}, 64, "16-bit real mode"),
    ],
)
def test_modes(values: dict[str, int], bits: int, mode: str) -> None:
    """Registers are shown with 32 bits only if that loses nothing."""
    state = only(guest(cpu(**values)))
    assert (state.bits, state.mode) == (bits, mode)
    text = "\n".join(lines(state))
    assert ("rax" in text, "r15" in text, "eax" in text) == (bits == 64, bits == 64, bits == 32)


@pytest.mark.parametrize("name", [*GENERAL, *CONTROL, *DEBUG, *BASES])
def test_one_register_above_32_bits_is_shown_whole(name: str) -> None:
    state = only(guest(cpu(**{name: 0xA1 << 32})))
    assert state.bits == 64 and any("000000a100000000" in line for line in lines(state))


@pytest.mark.parametrize("name", GENERAL_8_TO_15)
def test_a_register_that_32_bit_code_has_not_is_shown(name: str) -> None:
    state = only(guest(cpu(**{name: 0xA1})))
    assert state.bits == 64 and any(re.search(rf"\b{name} +00000000000000a1\b", line) for line in lines(state))


def test_registers_of_32_bits_are_shown_so() -> None:
    names = [*GENERAL[:10], *CONTROL, *DEBUG, *BASES]
    assert only(guest(cpu(**dict.fromkeys(names, 0xFFFFFFFF)))).bits == 32


def test_every_register_has_its_own_place() -> None:
    names = [*GENERAL, *CONTROL, *DEBUG]
    values = {name: 0xFFFF800000000000 + n for n, name in enumerate(names)}
    state = only(guest(cpu(**values)))
    assert {name: state[name] for name in names} == values
    text = "\n".join(lines(state))
    assert all(re.search(rf"\b{name} +{value:016x}\b", text) for name, value in values.items())


@pytest.mark.parametrize(
    ("name", "value", "flags"),
    [
        ("rflags", 0x246, ("PF", "ZF", "IF")),
        ("rflags", 0x3FFFD7, (
            "CF", "PF", "AF", "ZF", "SF", "TF", "IF", "DF", "OF", "IOPL=3", "NT", "RF", "VM", "AC", "VIF", "VIP", "ID",
        )),
        ("cr0", 0x80050033, ("PE", "MP", "ET", "NE", "WP", "AM", "PG")),
        ("cr0", 0, ()),
        ("cr4", 1 << 32 | 0x370678, (
            "DE", "PSE", "PAE", "MCE", "OSFXSR", "OSXMMEXCPT", "FSGSBASE", "PCIDE", "OSXSAVE", "SMEP", "SMAP", "FRED",
        )),
        ("efer", 0xD01, ("SCE", "LME", "LMA", "NXE")),
        ("dr6", 0xFFFF0FF0, ()),
        ("dr6", 0xFFFF4FF1, ("B0", "BS")),
        ("dr7", 0xD0402, ("G0", "RW0=1", "LEN0=3")),
    ],
)  # fmt: skip
def test_set_bits_are_named(name: str, value: int, flags: tuple[str, ...]) -> None:
    state = only(guest(cpu(**{name: value})))
    assert register(state, name).flags == flags
    if flags:
        assert any(line.endswith(f"{value:x} {' '.join(flags)}") for line in lines(state))


def test_pv_names_bits_as_hvm_does() -> None:
    words = [(520 + 144, "I", 0x3FFFD7), (4984, "I", 0xE005003F), (5048 + 56, "I", 0xD0402), (5048 + 48, "I", 0x4001)]
    of_pv = only(pv64(*words))
    of_hvm = only(guest(cpu(rflags=0x3FFFD7, cr0=0xE005003F, dr7=0xD0402, dr6=0x4001)))
    for name in ("rflags", "cr0", "dr6", "dr7"):
        assert register(of_pv, name).flags == register(of_hvm, name).flags
        assert register(of_pv, name).value == register(of_hvm, name).value


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        (0x0A9B, "0a9b    0  code -ra, 64-bit, pages"),
        (0x0CFB, "0cfb    3  code -ra, 32-bit, pages"),
        (0x0093, "0093    0  data -wa, 16-bit"),
        (0x0D97, "0d97    0  data ewa, 32-bit, pages, avl"),
        (0x009E, "009e    0  code cr-, 16-bit"),
        (0x008B, "008b    0  tss busy"),
        (0x0082, "0082    0  ldt"),
        (0x0013, "0013    0  not present"),
        (0xC093, "c093    0  data -wa, 32-bit, pages"),  # as old versions of Xen wrote it
    ],
)
def test_segment_attributes(stored: int, text: str) -> None:
    state = only(guest(cpu(cs_ar=stored)))
    assert f"cs    0000  00000000  00000000  {text}" in list(lines(state))


def test_pending_event() -> None:
    state = only(guest(cpu(event=1 << 31 | 1 << 11 | 3 << 8 | 14, error_code=2)))
    assert state.event is not None and state.event.to_json() == {
        "vector": 14, "type": "hardware_exception", "error_code": "0x2",
    }  # fmt: skip
    assert "pending event: vector 0xe, hardware_exception, error code 0x2" in list(lines(state))
    without = only(guest(cpu(event=1 << 31 | 0xEC))).event
    assert without is not None and without.error_code is None


def test_other_entries_of_a_vcpu() -> None:
    msrs = struct.pack("<IIIIQIIQ", 2, 0, 0x48, 0, 1, 0xDA0, 0, 0x1000)
    xsave = struct.pack("<QQQ", 7, 7, 7) + bytes(576)
    state = only(guest(cpu(), entry(16, 0, xsave), entry(19, 0, struct.pack("<Q", 5)), entry(20, 0, msrs)))
    assert (state["spec_ctrl"], state["xss"], state["tsc_adjust"]) == (1, 0x1000, 5)
    assert register(state, "xcr0").flags == ("X87", "SSE", "AVX")


@pytest.mark.parametrize("length", [1016, 1024, 1032])
def test_records_of_older_xens(length: int) -> None:
    state = only(guest(cpu(length=length, rip=0x1234)))
    assert state["rip"] == 0x1234
    assert ("tsc_aux" in [item.name for item in state.msrs]) == (length > 1016)


def test_only_vcpus_that_are_up() -> None:
    found = of(guest(cpu(0), cpu(5), entry(19, 7, bytes(8))))
    assert [state.vcpu for state in found.vcpus] == [0, 5]


def test_last_hvm_context_counts() -> None:
    stream = guest(cpu(0, rip=1), cpu(1))
    stream.after("HVM_CONTEXT", "HVM_CONTEXT", cpu(0, rip=2) + entry(0, 0, b""))
    [state] = of(stream).vcpus
    assert state["rip"] == 2


# Damage.


def test_short_entries_harm_only_themselves() -> None:
    found = of(guest(cpu(0), cpu(1, length=1000), entry(19, 0, bytes(3))))
    assert [state.vcpu for state in found.vcpus] == [0]
    assert found.problems == [
        "the CPU entry of vCPU 1 in HVM_CONTEXT is too short",
        "the TSC_ADJUST entry of vCPU 0 in HVM_CONTEXT is too short",
    ]


def test_a_vcpu_that_no_guest_has() -> None:
    stream = pv()
    for number in (8191, 8192):
        stream.before("END", "X86_PV_VCPU_BASIC", vcpu(stream, basic(8), number))
    found = of(stream)
    assert [state.vcpu for state in found.vcpus] == [0, 8191]
    assert len(found.problems) == 1 and "vCPU 8192" in found.problems[0]


def test_pv_records_of_no_known_size() -> None:
    stream = pv()
    stream.body("X86_PV_VCPU_BASIC", vcpu(stream, bytes(100)))
    found = of(stream)
    assert found.vcpus == [] and "X86_PV_VCPU_BASIC, cannot be decoded: 100 bytes" in found.problems[0]
    assert found.problems[1] == "vCPU 0 has no X86_PV_VCPU_BASIC record that can be decoded"
    stream = pv().body("X86_PV_VCPU_XSAVE", b"abc")
    assert len(of(stream).vcpus) == 1 and "X86_PV_VCPU_XSAVE, cannot be decoded" in of(stream).problems[0]


@pytest.mark.parametrize("make", [pv32, pv64, lambda: guest(cpu(0), cpu(1))])
def test_cut_short_or_garbled(make: Any) -> None:
    """Whatever the damage, there is a result, and it can be printed."""
    chance, whole = random.Random(1), make()
    start = whole.offset(whole.index("X86_TSC_INFO"))
    data = whole.to_bytes()
    for _ in range(300):
        broken = bytearray(data)
        for _ in range(chance.randrange(8)):
            broken[chance.randrange(start, len(data))] = chance.randrange(256)
        found = of(bytes(broken[: chance.randrange(start, len(data) + 1)]))
        for state in found.vcpus:
            json.dumps(state.to_json())
            list(lines(state))


# The command.


@pytest.fixture
def two(tmp_path: Path) -> Path:
    path = tmp_path / "two.save"
    path.write_bytes(xl(libxl(guest(cpu(0, rip=0x1111), cpu(3, rip=0x2222)))))
    return path


def test_text(two: Path) -> None:
    status, out, err = run("registers", two)
    assert (status, err) == (0, "")
    first, second = out.split("\n\nvCPU")
    assert first.startswith("vCPU 0: x86_hvm, 16-bit real mode\neip 00001111  esp 00000000\neflags 00000000\n")
    assert second.startswith(" 3: x86_hvm, 16-bit real mode\neip 00002222  esp 00000000\n")
    assert all(line == line.rstrip() for line in out.splitlines())


def test_text_of_real_guests_fits_80_columns() -> None:
    for name in ("hvm-1vcpu", "pvh-2vcpu", "pv-64bit-1vcpu"):
        _, out, _ = run("registers", STREAMS / f"{name}.xlsave.zst")
        assert max(map(len, out.splitlines())) <= 80, name


def test_json_is_one_object_for_each_vcpu(two: Path) -> None:
    status, out, err = run("registers", two, "--json")
    items = [json.loads(line) for line in out.splitlines()]
    assert (status, err) == (0, "")
    assert [(item["vcpu"], item["general"]["rip"]) for item in items] == [
        (0, {"value": "0x1111"}),
        (3, {"value": "0x2222"}),
    ]


def keys(data: Any) -> Any:
    return {name: keys(item) for name, item in data.items()} if isinstance(data, dict) else None


def test_json_has_the_same_keys_whatever_the_values(two: Path) -> None:
    first, second = (state.to_json() for state in of(two.read_bytes()).vcpus)
    full = only(guest(cpu(**{name: 0xFFFFFFFF for name in CPU}))).to_json()
    assert keys(first) == keys(second)
    full["event"] = None
    assert keys(first) == keys(full)
    top = ["vcpu", "guest_type", "bits", "mode", "general", "control", "debug", "segments", "msrs", "event", "pv"]
    assert list(first) == list(only(pv()).to_json()) == list(only(pv32()).to_json()) == top


@pytest.mark.parametrize("name", ["hvm-1vcpu", "pvh-2vcpu", "pv-64bit-1vcpu"])
def test_json_has_all_that_the_text_has(name: str) -> None:
    for state in real(name):
        data = json.dumps(state.to_json())
        for number in re.findall(r"\b(?:[0-9a-f]{16}|[0-9a-f]{8})\b", "\n".join(lines(state))):
            value = int(number, 16)
            assert f'"{value:#x}"' in data or f'"index": {value}' in data, number


def test_one_vcpu(two: Path) -> None:
    status, out, _ = run("registers", two, "--vcpu", "3")
    assert status == 0 and out.count("vCPU") == 1
    assert run("registers", two)[1].endswith(f"\n\n{out}") and out.startswith("vCPU 3:")


def test_vcpu_that_does_not_exist(two: Path, tmp_path: Path) -> None:
    assert run("registers", two, "--vcpu", "1") == (2, "", f"xenstream: {two}: no vCPU 1; there are vCPUs 0, 3\n")
    single = tmp_path / "single"
    single.write_bytes(pv().to_bytes())
    assert run("registers", single, "--vcpu", "9") == (
        2, "", f"xenstream: {single}: no vCPU 9; there is only vCPU 0\n",
    )  # fmt: skip
    for wrong in ("-1", "x"):
        assert run("registers", two, "--vcpu", wrong)[0] == 2


def test_no_vcpu_state(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for stream in (
        hvm(),
        pv().drop("X86_PV_VCPU_BASIC", "X86_PV_VCPU_EXTENDED", "X86_PV_VCPU_XSAVE", "X86_PV_VCPU_MSRS"),
    ):
        path.write_bytes(stream.to_bytes())
        for arguments in ([], ["--vcpu", "0"]):
            assert run("registers", path, *arguments) == (1, "", f"xenstream: {path}: there is no vCPU state\n")
        status, out, err = run("registers", path, "--json")
        assert (status, out) == (1, "")
        assert json.loads(err) == {"schema": 1, "error": f"{path}: there is no vCPU state"}
    aborted = STREAMS / "aborted-pvh-save.xlsave.zst"
    status, out, err = run("registers", aborted)
    assert (status, out) == (1, "")
    assert err.splitlines() == [
        f"xenstream: {aborted}: the data ends without END at offset 2137",
        f"xenstream: {aborted}: there is no vCPU state",
    ]


def test_cut_behind_the_vcpu_state(two: Path) -> None:
    data = two.read_bytes()
    two.write_bytes(data[:-17])
    status, out, err = run("registers", two)
    assert status == 1 and out.count("vCPU") == 2 and err.count("\n") == 1 and "the data ends" in err


@pytest.mark.parametrize("content", [b"", b"just some text\n" * 10])
def test_what_is_no_image(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    status, out, err = run("registers", path)
    assert (status, out) == (2, "") and "not a Xen domain save image" in err


def test_standard_input(two: Path, tmp_path: Path) -> None:
    assert run("registers", "-", stdin=two.read_bytes()) == run("registers", two)
    path = tmp_path / "pv"
    path.write_bytes(pv().to_bytes())
    assert run("registers", "-", stdin=path.read_bytes()) == run("registers", path)
    for length in range(300, len(path.read_bytes()), 12000):
        assert "Traceback" not in run("registers", "-", stdin=path.read_bytes()[:length])[2]


def test_help_has_an_example() -> None:
    status, out, _ = run("registers", "--help")
    assert status == 0 and "Example:" in out and "xenstream registers guest.save" in out
