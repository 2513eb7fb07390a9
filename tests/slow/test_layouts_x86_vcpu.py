"""Layouts of xen_x86_vcpu and xen_x86_cpu_policy, compared with the C structures in Debian's libxen-dev.

A C program prints sizeof and offsetof of the structures. The generated classes parse two buffers in
which every byte encodes its own position, so the first byte of each field gives the field's offset.
"""

import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from kaitaistruct import KaitaiStream
from xenstream_formats.x86_xsave_area import X86XsaveArea
from xenstream_formats.xen_x86_cpu_policy import XenX86CpuPolicy
from xenstream_formats.xen_x86_vcpu import XenX86Vcpu

HEADERS = Path("/usr/include/xen")
BUFFER_SIZE = 8192

Layout = tuple[type, str, dict[str, str]]

ADDRESSES = {name: name for name in ("event_callback_eip", "failsafe_callback_eip", "vm_assist")}


def guest_context(registers: list[str], **extra: str) -> dict[str, str]:
    fields = ["fpu_ctxt", "flags", "ldt_base", "ldt_ents", "gdt_frames", "gdt_ents", "kernel_ss", "kernel_sp"]
    return (
        {name: name for name in fields}
        | {f"user_regs.{name}": f"user_regs.{name}" for name in registers}
        | {f"cr{n}": f"ctrlreg[{n}]" for n in range(8)}
        | {f"dr{n}": f"debugreg[{n}]" for n in range(8)}
        | {"trap_ctxt.entries": "trap_ctxt", "trap_ctxt.entries[255]": "trap_ctxt[255]"}
        | ADDRESSES
        | extra
    )


SEGMENTS = ["cs", "ss", "es", "ds", "fs", "gs"]
PRIVATE = ["error_code", "entry_vector", "saved_upcall_mask"]
REGISTERS_64 = [f"r{n}" for n in range(8, 16)] + [
    "rax",
    "rbx",
    "rcx",
    "rdx",
    "rsi",
    "rdi",
    "rbp",
    "rsp",
    "rip",
]
REGISTERS_32 = ["eax", "ebx", "ecx", "edx", "esi", "edi", "ebp", "esp", "eip", "eflags"]
SHARED_INFO = {
    "vcpu_info": "vcpu_info",
    "vcpu_info[31]": "vcpu_info[31]",
    "evtchn_pending.words": "evtchn_pending",
    "evtchn_mask.words": "evtchn_mask",
    "wc_version": "wc_version",
    "wc_sec": "wc_sec",
    "wc_nsec": "wc_nsec",
} | {
    f"arch.{name}": f"arch.{name}"
    for name in (
        "max_pfn",
        "pfn_to_mfn_frame_list_list",
        "nmi_reason",
        "p2m_cr3",
        "p2m_vaddr",
        "p2m_generation",
    )
}
VCPU_INFO = {
    "evtchn_upcall_pending": "evtchn_upcall_pending",
    "evtchn_upcall_mask": "evtchn_upcall_mask",
    "evtchn_pending_sel": "evtchn_pending_sel",
    "cr2": "arch.cr2",
    "arch_pad": "arch.pad",
    "time": "time",
}
START_INFO = {
    name: name
    for name in (
        [
            "magic",
            "nr_pages",
            "shared_info",
            "flags",
            "store_mfn",
            "store_evtchn",
            "pt_base",
            "nr_pt_frames",
            "mfn_list",
            "mod_start",
            "mod_len",
            "cmd_line",
            "first_p2m_pfn",
            "nr_p2m_frames",
        ]
    )
} | {"console_mfn": "console.domU.mfn", "console_evtchn": "console.domU.evtchn"}
VCPU_TIME_INFO = {
    name: name
    for name in ("version", "tsc_timestamp", "system_time", "tsc_to_system_mul", "tsc_shift", "flags", "pad1")
}
TRAP_INFO = {name: name for name in ("vector", "flags", "cs", "address")}
FXSAVE = {
    "fcw": "cwd",
    "fsw": "swd",
    "ftw": "ftw",
    "fop": "fop",
    "fip": "rip",
    "fdp": "rdp",
    "mxcsr": "mxcsr",
    "mxcsr_mask": "mxcr_mask",
    "st": "st_space",
    "st[7]": "st_space[28]",
    "xmm": "xmm_space",
    "xmm[15]": "xmm_space[60]",
    "reserved2": "padding",
}

LAYOUTS: list[Layout] = [
    (
        XenX86Vcpu.VcpuGuestContextX8664,
        "struct vcpu_guest_context_x86_64",
        guest_context(
            [*REGISTERS_64, *SEGMENTS, *PRIVATE],
            **{name: name for name in ("syscall_callback_eip", "fs_base", "gs_base_kernel", "gs_base_user")},
            **{"user_regs.eflags": "user_regs.rflags"},
        ),
    ),
    (
        XenX86Vcpu.VcpuGuestContextX8632,
        "struct vcpu_guest_context_x86_32",
        guest_context(
            [*REGISTERS_32, *SEGMENTS, *PRIVATE],
            **{name: name for name in ("event_callback_cs", "failsafe_callback_cs")},
        ),
    ),
    (XenX86Vcpu.CpuUserRegsX8664, "struct cpu_user_regs_x86_64", {}),
    (XenX86Vcpu.CpuUserRegsX8632, "struct cpu_user_regs_x86_32", {}),
    (XenX86Vcpu.TrapInfoX8664, "struct trap_info_x86_64", TRAP_INFO),
    (XenX86Vcpu.TrapInfoX8632, "struct trap_info_x86_32", TRAP_INFO),
    (XenX86Vcpu.StartInfoX8664, "struct start_info_x86_64", START_INFO),
    (XenX86Vcpu.StartInfoX8632, "struct start_info_x86_32", START_INFO),
    (XenX86Vcpu.SharedInfoX8664, "struct shared_info_x86_64", SHARED_INFO | {"wc_sec_hi": "wc_sec_hi"}),
    (
        XenX86Vcpu.SharedInfoX8632,
        "struct shared_info_x86_32",
        SHARED_INFO | {"arch.wc_sec_hi": "arch.wc_sec_hi"},
    ),
    (XenX86Vcpu.ArchSharedInfoX8664, "struct arch_shared_info_x86_64", {}),
    (XenX86Vcpu.ArchSharedInfoX8632, "struct arch_shared_info_x86_32", {}),
    (XenX86Vcpu.VcpuInfoX8664, "struct vcpu_info_x86_64", VCPU_INFO),
    (XenX86Vcpu.VcpuInfoX8632, "struct vcpu_info_x86_32", VCPU_INFO),
    (XenX86Vcpu.VcpuTimeInfo, "struct vcpu_time_info_x86_64", VCPU_TIME_INFO),
    (XenX86Vcpu.VcpuTimeInfo, "struct vcpu_time_info_x86_32", VCPU_TIME_INFO),
    (
        XenX86Vcpu.VcpuMsr,
        "struct xen_domctl_vcpu_msr",
        {"msr": "index", "index": "index", "reserved": "reserved", "value": "value"},
    ),
    (
        XenX86CpuPolicy.CpuidLeaf,
        "struct xen_cpuid_leaf",
        {"leaf": "leaf", "subleaf": "subleaf", "eax": "a", "ebx": "b", "ecx": "c", "edx": "d"},
    ),
    (XenX86CpuPolicy.MsrEntry, "struct xen_msr_entry", {"index": "idx", "flags": "flags", "value": "val"}),
    (X86XsaveArea.FxsaveRegion, "struct user_fpregs_struct", FXSAVE),
]
# It ends in an array of whatever a longer context may contain, so it has no fixed size.
EXT_VCPUCONTEXT: Layout = (
    XenX86Vcpu.ExtVcpucontext,
    "struct xen_domctl_ext_vcpucontext",
    {
        "vcpu": "vcpu",
        "len_filled": "size",
        "mcg_cap": "vmce.caps",
        "mci_ctl2_bank0": "vmce.mci_ctl2_bank0",
        "mci_ctl2_bank1": "vmce.mci_ctl2_bank1",
        "mcg_ext_ctl": "vmce.mcg_ext_ctl",
    }
    | {
        f"{what}_callback_{part}": f"{what}_callback_{part}"
        for what in ("syscall32", "sysenter")
        for part in ("eip", "cs")
    }
    | {f"{what}_disables_events": f"{what}_disables_events" for what in ("syscall32", "sysenter")},
)

SOURCE = """\
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/user.h>
#include <asm/sigcontext.h>
#define __XEN_TOOLS__ 1
#include <xen/xen.h>
#include <xen/domctl.h>
#include <xen/foreign/x86_32.h>
#include <xen/foreign/x86_64.h>
int main(void)
{
%s
    return 0;
}
"""


def c_expressions() -> Iterator[str]:
    for _, structure, fields in [*LAYOUTS, EXT_VCPUCONTEXT]:
        yield f"sizeof({structure})"
        for member in fields.values():
            yield f"offsetof({structure}, {member})"
    yield "offsetof(struct _xstate, xstate_hdr)"
    yield "offsetof(struct _xstate, ymmh)"
    yield "sizeof(struct _xstate)"


@pytest.fixture(scope="module")
def c_values(tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler (cc) on this machine")
    if platform.machine() != "x86_64":
        pytest.skip(f"the C side needs an x86_64 machine, not {platform.machine()}")
    missing = [name for name in ("domctl.h", "foreign/x86_32.h", "foreign/x86_64.h") if not (HEADERS / name).exists()]
    if missing:
        pytest.skip(f"no {', '.join(missing)} in {HEADERS}; install libxen-dev")
    directory = tmp_path_factory.mktemp("layouts")
    expressions = list(dict.fromkeys(c_expressions()))
    lines = [f'    printf("%zu %s\\n", (size_t)({text}), "{text}");' for text in expressions]
    (directory / "layouts.c").write_text(SOURCE % "\n".join(lines))
    subprocess.run([compiler, "-o", "layouts", "layouts.c"], cwd=directory, check=True)
    output = subprocess.run(["./layouts"], cwd=directory, check=True, capture_output=True, text=True).stdout
    return {text: int(number) for number, text in (line.split(" ", 1) for line in output.splitlines())}


LOW_OCTETS = bytes(1 + offset % 251 for offset in range(BUFFER_SIZE))
HIGH_OCTETS = bytes(1 + offset // 251 for offset in range(BUFFER_SIZE))


def parse(kind: type, octets: bytes) -> Any:
    return kind(KaitaiStream(BytesIO(octets)))


def first_octet(value: Any) -> int:
    """Return the first byte of a field; all numbers are little-endian."""
    if isinstance(value, int):
        return value & 0xFF
    if isinstance(value, str):
        return value.encode("latin-1")[0]
    if isinstance(value, (bytes, list)):
        return first_octet(value[0])
    return first_octet(next(field for name, field in vars(value).items() if not name.startswith("_")))


def field_at(record: Any, path: str) -> Any:
    for name, _, position in re.findall(r"(\w+)(\[(\d+)\])?", path):
        record = getattr(record, name)
        if position:
            record = record[int(position)]
    return record


def offset_of(kind: type, path: str) -> int:
    low, high = (first_octet(field_at(parse(kind, octets), path)) - 1 for octets in (LOW_OCTETS, HIGH_OCTETS))
    return high * 251 + low


def size_of(kind: type) -> int:
    position = parse(kind, LOW_OCTETS)._io.pos()
    assert isinstance(position, int)
    return position


@pytest.mark.parametrize(("kind", "structure", "fields"), LAYOUTS, ids=[layout[1] for layout in LAYOUTS])
def test_size(kind: type, structure: str, fields: dict[str, str], c_values: dict[str, int]) -> None:
    assert size_of(kind) == c_values[f"sizeof({structure})"]


@pytest.mark.parametrize(
    ("kind", "structure", "path", "member"),
    [
        pytest.param(kind, structure, path, member, id=f"{structure}.{path}")
        for kind, structure, fields in [*LAYOUTS, EXT_VCPUCONTEXT]
        for path, member in fields.items()
    ],
)
def test_offset(kind: type, structure: str, path: str, member: str, c_values: dict[str, int]) -> None:
    assert offset_of(kind, path) == c_values[f"offsetof({structure}, {member})"]


def test_sizes_that_the_definition_names(c_values: dict[str, int]) -> None:
    sizes = parse(XenX86Vcpu, b"")
    assert (sizes.len_vcpu_guest_context_x86_64, sizes.len_vcpu_guest_context_x86_32) == (0x1430, 0xAF0)
    assert sizes.len_ext_vcpucontext == c_values["sizeof(struct xen_domctl_ext_vcpucontext)"]
    assert sizes.len_vcpu_msr == c_values["sizeof(struct xen_domctl_vcpu_msr)"]
    for name in ("vcpu_guest_context", "start_info", "shared_info"):
        for bits in (32, 64):
            size = getattr(sizes, f"len_{name}_x86_{bits}")
            assert size == c_values[f"sizeof(struct {name}_x86_{bits})"]
    policy_sizes = parse(XenX86CpuPolicy, b"")
    assert policy_sizes.len_cpuid_leaf == c_values["sizeof(struct xen_cpuid_leaf)"]
    assert policy_sizes.len_msr_entry == c_values["sizeof(struct xen_msr_entry)"]


def test_xsave_area_begins_as_in_the_kernels_header(c_values: dict[str, int]) -> None:
    area = parse(X86XsaveArea, bytes(512) + b"\x07" + bytes(c_values["sizeof(struct _xstate)"] - 513))
    assert area.len_legacy == size_of(X86XsaveArea.FxsaveRegion) == c_values["offsetof(struct _xstate, xstate_hdr)"]
    assert area.ofs_avx == area.len_min == c_values["offsetof(struct _xstate, ymmh)"]
    assert area.avx.ymm_high == [bytes(16)] * 16


@pytest.mark.parametrize(
    ("size", "xcomp_bv", "offsets"),
    [
        pytest.param(2696, 0, (576, 1088, 1152, 1664, 2688), id="standard, Intel"),
        pytest.param(2440, 0, (576, 832, 896, 1408, 2432), id="standard, AMD"),
        pytest.param(2568, 0x2E7, (576, 832, 896, 1408, 2432), id="compacted without MPX"),
        pytest.param(2696, 0x2FF, (576, 960, 1024, 1536, 2560), id="compacted with MPX"),
        pytest.param(2696, 0x3E7, (576, 832, 896, 1408, 2560), id="compacted with processor trace"),
        pytest.param(1096, 0x207, (576, 832, 832, 832, 832), id="compacted, AVX and keys only"),
    ],
)
def test_xsave_component_offsets(size: int, xcomp_bv: int, offsets: tuple[int, ...]) -> None:
    components = (0x2E7 & xcomp_bv) or 0x2E7
    marker = (1 << 63) | xcomp_bv if xcomp_bv else 0
    header = components.to_bytes(8, "little") + marker.to_bytes(8, "little") + bytes(48)
    body = bytearray(bytes(512) + header + bytes(size - 576))
    names = ("avx", "opmask", "zmm_hi256", "hi16_zmm", "pkru")
    bits = (2, 5, 6, 7, 9)
    present = [(name, offset) for name, bit, offset in zip(names, bits, offsets, strict=True) if components >> bit & 1]
    for number, (_, offset) in enumerate(present, 1):
        body[offset] = number
    area = parse(X86XsaveArea, bytes(body))
    assert area.is_compacted == bool(xcomp_bv)
    for name, offset in zip(names, offsets, strict=True):
        assert getattr(area, f"ofs_{name}") == offset
    for number, (name, _) in enumerate(present, 1):
        assert first_octet(getattr(area, name)) == number
    assert {name for name in names if getattr(area, name) is not None} == {name for name, _ in present}


@pytest.mark.parametrize("size", [0, 100, 512, 575, 576, 640, 831])
def test_short_xsave_areas_parse(size: int) -> None:
    area = parse(X86XsaveArea, b"\xff" * size)
    assert hasattr(area, "legacy") == (size >= 512)
    assert hasattr(area, "header") == (size >= 576)
    assert area.avx is None
    assert area.pkru is None


@pytest.mark.parametrize("size", [30, 32, 40, 56, 64, 128])
def test_extended_contexts_of_older_xens_parse(size: int) -> None:
    context = parse(XenX86Vcpu.ExtVcpucontext, LOW_OCTETS[:size])
    present = [hasattr(context, name) for name in ("mcg_cap", "mci_ctl2_bank0", "mci_ctl2_bank1", "mcg_ext_ctl")]
    assert present == [size >= end for end in (40, 48, 56, 64)]
    assert len(context.excess) == max(0, size - 64)


def test_cr3_of_a_32_bit_guest_is_folded() -> None:
    context = bytearray(2800)
    offset = offset_of(XenX86Vcpu.VcpuGuestContextX8632, "cr3")
    for pfn in (0x6A0B, 0x12345, 0x89ABCDEF, 0xFFFFFFFF):
        context[offset : offset + 4] = ((pfn << 12 | pfn >> 20) & 0xFFFFFFFF).to_bytes(4, "little")
        assert parse(XenX86Vcpu.VcpuGuestContextX8632, bytes(context)).pfn_cr3 == pfn


def test_cr3_and_cr1_of_a_64_bit_guest_hold_pfns() -> None:
    context = bytearray(5168)
    cr1, cr3 = (offset_of(XenX86Vcpu.VcpuGuestContextX8664, name) for name in ("cr1", "cr3"))
    for pfn in (0x2A10, 0xFFFFF, 0x89ABCDEF, 0xF_FFFF_FFFF_FFFF):
        context[cr3 : cr3 + 8] = (pfn << 12).to_bytes(8, "little")
        context[cr1 : cr1 + 8] = (pfn << 12 | 1).to_bytes(8, "little")
        parsed = parse(XenX86Vcpu.VcpuGuestContextX8664, bytes(context))
        assert (parsed.pfn_cr3, parsed.pfn_cr1, parsed.has_cr1) == (pfn, pfn, True)
        assert parsed.cr3.value == pfn << 12


@pytest.mark.parametrize(
    ("entries", "frames"),
    [(0, 0), (1, 1), (512, 1), (513, 2), (7168, 14), (8192, 16), (8193, 16), (1 << 40, 16)],
)
def test_number_of_gdt_frames(entries: int, frames: int) -> None:
    context = bytearray(5168)
    offset = offset_of(XenX86Vcpu.VcpuGuestContextX8664, "gdt_ents")
    context[offset : offset + 8] = entries.to_bytes(8, "little")
    assert parse(XenX86Vcpu.VcpuGuestContextX8664, bytes(context)).num_gdt_frames == frames


FEATURE_WORDS = {
    0: "Features1Edx",
    1: "Features1Ecx",
    2: "FeaturesE1Edx",
    3: "FeaturesE1Ecx",
    4: "FeaturesD1Eax",
    5: "Features70Ebx",
    6: "Features70Ecx",
    7: "FeaturesE7Edx",
    8: "FeaturesE8Ebx",
    9: "Features70Edx",
    10: "Features71Eax",
    11: "FeaturesE21Eax",
    12: "Features71Ebx",
    13: "Features72Edx",
    15: "Features71Edx",
    16: "ArchCapabilitiesLow",
    17: "ArchCapabilitiesHigh",
    18: "FeaturesE21Ecx",
}


def test_feature_bits_have_the_names_of_cpufeatureset_h() -> None:
    header = HEADERS / "arch-x86/cpufeatureset.h"
    if not header.exists():
        pytest.skip(f"no {header}; install libxen-dev")
    features = re.findall(r"^XEN_CPUFEATURE\((\w+),\s*(\d+)\*32\+\s*(\d+)\)", header.read_text(), re.MULTILINE)
    assert len(features) > 200
    wrong = []
    for name, word, position in features:
        bit = int(position) % 32
        kind = getattr(XenX86CpuPolicy, FEATURE_WORDS[int(word) + int(position) // 32])
        field = "amd_" + name.lower() if name[0].isdigit() else name.lower()
        alone = parse(kind, (1 << bit).to_bytes(4, "little"))
        others = parse(kind, (0xFFFFFFFF - (1 << bit)).to_bytes(4, "little"))
        if getattr(alone, field, None) is not True or getattr(others, field, None) is not False:
            wrong.append(f"{name} in {kind.__name__}")
    assert wrong == []


def cpuid_leaf(leaf: int, subleaf: int = 0xFFFFFFFF, registers: bytes = bytes(16)) -> bytes:
    return leaf.to_bytes(4, "little") + subleaf.to_bytes(4, "little") + registers


def test_leaves_with_text() -> None:
    policy = parse(
        XenX86CpuPolicy.CpuidPolicy,
        cpuid_leaf(0, registers=b"\x0d\0\0\0AuthcAMDenti")
        + cpuid_leaf(0x80000002, registers=b"AMD EPYC Process")
        + cpuid_leaf(0x80000003, registers=b"or".ljust(16, b"\0"))
        + b"left over",
    )
    vendor, brand1, brand2 = (leaf.features for leaf in policy.leaves)
    assert (vendor.max_leaf, vendor.vendor) == (0xD, "AuthenticAMD")
    assert brand1.brand + brand2.brand == "AMD EPYC Processor"
    assert policy.excess == b"left over"


@pytest.mark.parametrize(
    ("leaf", "subleaf", "kind"),
    [
        (0x1, 0xFFFFFFFF, XenX86CpuPolicy.LeafVersion),
        (0x7, 0, XenX86CpuPolicy.LeafFeatures0),
        (0x7, 1, XenX86CpuPolicy.LeafFeatures1),
        (0x7, 2, XenX86CpuPolicy.LeafFeatures2),
        (0x7, 3, type(None)),
        (0xD, 0, XenX86CpuPolicy.LeafXstate0),
        (0xD, 1, XenX86CpuPolicy.LeafXstate1),
        (0xD, 62, XenX86CpuPolicy.LeafXstateComponent),
        (0xD, 63, type(None)),
        (0x40000100, 0xFFFFFFFF, XenX86CpuPolicy.LeafHypervisor),
        (0x80000001, 0xFFFFFFFF, XenX86CpuPolicy.LeafExtendedFeatures),
        (0x80000007, 0xFFFFFFFF, XenX86CpuPolicy.LeafPower),
        (0x80000008, 0xFFFFFFFF, XenX86CpuPolicy.LeafAddressSizes),
        (0x80000021, 0xFFFFFFFF, XenX86CpuPolicy.LeafExtendedFeatures2),
        (0xDEADBEEF, 0xFFFFFFFF, type(None)),
    ],
)
def test_layout_of_leaves(leaf: int, subleaf: int, kind: type) -> None:
    policy = parse(XenX86CpuPolicy.CpuidPolicy, cpuid_leaf(leaf, subleaf, b"\xff" * 16))
    assert type(policy.leaves[0].features) is kind


def test_msrs_have_names_and_numbers() -> None:
    blob = b"".join(
        index.to_bytes(4, "little") + bytes(4) + value.to_bytes(8, "little")
        for index, value in ((0xCE, 1 << 31), (0x10A, 1 << 62 | 1), (0xC0011027, 5), (0x12345678, 6))
    )
    entries = parse(XenX86CpuPolicy.MsrPolicy, blob).msrs
    assert entries[0].features.cpuid_faulting
    assert entries[1].features.low.rdcl_no
    assert entries[1].features.high.its_no
    assert entries[3].features is None
    names = XenX86CpuPolicy.MsrIndex
    msrs = parse(XenX86Vcpu.VcpuMsrs, blob + b"rest").msrs
    for array in (entries, msrs):
        assert [entry.msr for entry in array] == [
            names.platform_info,
            names.arch_capabilities,
            names.dr0_address_mask,
            0x12345678,
        ]
        assert [entry.index for entry in array] == [0xCE, 0x10A, 0xC0011027, 0x12345678]
