"""The layouts of xen_hvm_context, compared with Xen's own headers as the C compiler sees them.

A C program prints sizeof, offsetof and the bytes of every member of each HVM save record; the generated
Python classes must find the same bytes in the same random record. Debian has the headers in libxen-dev;
XENSTREAM_XEN_INCLUDE names another directory that has `xen/hvm/save.h`.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from kaitaistruct import KaitaiStream, KaitaiStruct

XenHvmContext = pytest.importorskip(
    "xenstream_formats.xen_hvm_context", reason="xen_hvm_context is not generated: run `make generate`"
).XenHvmContext

INCLUDE = Path(os.environ.get("XENSTREAM_XEN_INCLUDE", "/usr/include"))
SEEDS = (1, 2, 3)


def words(text: str) -> list[str]:
    return text.split()


GPRS = words("rax rbx rcx rdx rbp rsi rdi rsp r8 r9 r10 r11 r12 r13 r14 r15")
SEGMENTS = words("cs ds es fs gs ss tr ldtr")
CPU_OLD = [
    *GPRS,
    *words("rip rflags cr0 cr2 cr3 cr4 dr0 dr1 dr2 dr3 dr6 dr7"),
    *(f"{s}_{part}" for part in ("sel", "limit", "base", "arbytes") for s in SEGMENTS),
    *words("idtr_limit gdtr_limit idtr_base gdtr_base"),
    *words("sysenter_cs sysenter_esp sysenter_eip shadow_gs msr_flags msr_lstar msr_star msr_cstar"),
    *words("msr_syscall_mask msr_efer tsc pending_event error_code"),
]
CMOS = words(
    "seconds seconds_alarm minutes minutes_alarm hours hours_alarm day_of_week day_of_month month year "
    "reg_a reg_b reg_c reg_d"
)
FIXED = ["64k_00000", "16k_80000", "16k_a0000", *(f"4k_{0xC0000 + n * 0x8000:05x}" for n in range(8))]


def same(*names: str) -> dict[str, str]:
    """Members that have Xen's names in the definition."""
    return {name: name for name in names}


def each(pattern: str, member: str, count: int) -> dict[str, str]:
    """Map an array, element by element."""
    return {pattern.format(n): member.format(n) for n in range(count)}


# (generated class, C structure) -> attribute of the class: member of the structure
LAYOUTS: dict[tuple[str, str], dict[str, str]] = {
    ("EntryHeader", "hvm_save_descriptor"): {
        "typecode_number": "typecode",
        "instance": "instance",
        "len_body": "length",
    },
    ("SaveHeader", "hvm_save_header"): same("magic", "version", "changeset", "cpuid", "gtsc_khz"),
    ("Cpu", "hvm_hw_cpu"): {
        "fpu_regs": "fpu_regs",
        **same(*CPU_OLD, "msr_tsc_aux", "flags", "pad0"),
    },
    ("Cpu", "hvm_hw_cpu_compat"): {"fpu_regs": "fpu_regs", **same(*CPU_OLD)},
    ("Pic", "hvm_hw_vpic"): same("irr", "imr", "isr", "irq_base", "elcr", "int_output"),
    ("Ioapic", "hvm_hw_vioapic"): {
        **same("base_address", "ioregsel", "id"),
        **each("redirtbl[{}]", "redirtbl[{}].bits", 48),
        **each("redirtbl[{}].dest_id", "redirtbl[{}].fields.dest_id", 48),
    },
    ("Lapic", "hvm_hw_lapic"): same("apic_base_msr", "disabled", "timer_divisor", "tdt_msr", "pending_esr"),
    ("LapicRegs", "hvm_hw_lapic_regs"): {
        **each("slots[{}].reg", "data[{} * 16]/4", 64),
        "apic_id": "data[0x20]/4",
        "apic_version": "data[0x30]/4",
        "svr": "data[0xf0]/4",
        "isr.vectors_32_63": "data[0x110]/4",
        "tmr.vectors_0_31": "data[0x180]/4",
        "irr.vectors_224_255": "data[0x270]/4",
        "esr": "data[0x280]/4",
        "icr_high": "data[0x310]/4",
        "lvt_timer": "data[0x320]/4",
        "lvt_lint1": "data[0x360]/4",
        "timer_divide": "data[0x3e0]/4",
    },
    ("PciIrq", "hvm_hw_pci_irqs"): {"asserted": "pad"},
    ("IsaIrq", "hvm_hw_isa_irqs"): {"raw": "pad[0]/2"},
    ("PciLink", "hvm_hw_pci_link"): {**each("route[{}]", "route[{}]", 4), "pad0": "pad0"},
    ("Pit", "hvm_hw_pit"): {
        f"channels[{n}].{name}": f"channels[{n}].{name}"
        for n in range(3)
        for name in [
            "count",
            "latched_count",
            "count_latched",
            "status_latched",
            "status",
            "read_state",
            "write_state",
            "write_latch",
            "rw_mode",
            "mode",
            "bcd",
            "gate",
        ]
    }
    | same("speaker_data_on", "pad0"),
    ("Rtc", "hvm_hw_rtc"): {
        **{name: f"cmos_data[{n}]" for n, name in enumerate(CMOS)},
        **same("cmos_index", "pad0", "rtc_offset"),
    },
    ("Hpet", "hvm_hw_hpet"): {
        **same("capability", "res0", "config", "res1", "isr", "res2", "mc64", "res3", "res5"),
        **{f"timers[{n}].{m}": f"timers[{n}].{m}" for n in range(3) for m in ("config", "cmp", "fsb", "res4")},
        **each("period[{}]", "period[{}]", 3),
    },
    ("Pmtimer", "hvm_hw_pmtimer"): same("tmr_val", "pm1a_sts", "pm1a_en"),
    ("Mtrr", "hvm_hw_mtrr"): {
        "msr_pat_cr": "msr_pat_cr",
        **{f"msr_mtrr_var[{n}].base": f"msr_mtrr_var[{2 * n}]" for n in range(8)},
        **{f"msr_mtrr_var[{n}].mask": f"msr_mtrr_var[{2 * n + 1}]" for n in range(8)},
        **{f"fixed_{name}": f"msr_mtrr_fixed[{n}]" for n, name in enumerate(FIXED)},
        **same("msr_mtrr_cap", "msr_mtrr_def_type"),
    },
    ("ViridianDomain", "hvm_viridian_domain_context"): same(
        "hypercall_gpa", "guest_os_id", "time_ref_count", "reference_tsc"
    ),
    ("CpuXsave", "hvm_hw_cpu_xsave"): {
        **same("xfeature_mask", "xcr0", "xcr0_accum"),
        "save_area.legacy": "save_area.fpu_sse",
        "save_area.header.xstate_bv": "save_area.xsave_hdr.xstate_bv",
        "save_area.header.xcomp_bv": "save_area.xsave_hdr.xcomp_bv",
        "save_area.header.reserved": "save_area.xsave_hdr.reserved",
    },
    ("ViridianVcpu", "hvm_viridian_vcpu_context"): {
        **same("vp_assist_msr", "apic_assist_pending", "simp_msr"),
        "pad": "_pad",
        **each("sint_msr[{}]", "sint_msr[{}]", 16),
        **each("stimer_config_msr[{}]", "stimer_config_msr[{}]", 4),
        **each("stimer_count_msr[{}]", "stimer_count_msr[{}]", 4),
    },
    ("VmceVcpu", "hvm_vmce_vcpu"): same("caps", "mci_ctl2_bank0", "mci_ctl2_bank1", "mcg_ext_ctl"),
    ("TscAdjust", "hvm_tsc_adjust"): {"adjustment": "tsc_adjust"},
    ("CpuMsr", "hvm_msr"): {"num_msrs": "count"},
    ("MsrEntry", "hvm_one_msr"): {"index": "index", "reserved": "_rsvd", "value": "val"},
}

# Bit-fields have no offsetof: (class, structure) -> attribute: member, compared by value
BITFIELDS: dict[tuple[str, str], dict[str, str]] = {
    ("Pic", "hvm_hw_vpic"): same(
        *words("init_state priority_add readsel_isr poll auto_eoi rotate_on_auto_eoi"),
        *words("special_fully_nested_mode special_mask_mode is_master"),
    ),
    ("Cpu", "hvm_hw_cpu"): {
        "pending_event.vector": "pending_vector",
        "pending_event.event_type": "pending_type",
        "pending_event.has_error_code": "pending_error_valid",
        "pending_event.reserved": "pending_reserved",
        "pending_event.is_valid": "pending_valid",
    },
    ("Ioapic", "hvm_hw_vioapic"): {
        f"redirtbl[{n}].{ours}": f"redirtbl[{n}].fields.{theirs}"
        for n in (0, 1, 47)
        for ours, theirs in {
            "vector": "vector",
            "delivery_mode": "delivery_mode",
            "is_logical": "dest_mode",
            "is_pending": "delivery_status",
            "is_active_low": "polarity",
            "remote_irr": "remote_irr",
            "is_level": "trig_mode",
            "is_masked": "mask",
            "dest_id": "dest_id",
        }.items()
    },
}

# Members that older headers lack; the macro says that they are there.
OPTIONAL_MEMBERS = {("hvm_hw_lapic", "pending_esr"): "HAVE_PENDING_ESR"}

SAVE_TYPES = [t for t in XenHvmContext.Typecode if t.name not in ("cpu_xsave", "cpu_msr")]


def c_program() -> str:
    """Return a program that describes every structure, with contents from the file named on its command line."""
    lines = [
        "#include <stdint.h>",
        "#include <stddef.h>",
        "#include <stdio.h>",
        "#include <string.h>",
        "#include <xen/xen.h>",
        "#include <xen/hvm/save.h>",
        "static unsigned char bytes[8192];",
        '#define SIZE(s) printf("size %s %zu\\n", #s, sizeof(struct s))',
        "#define MEMBER(s, name, offset, length) do { size_t o_ = (offset), l_ = (length); \\",
        '    printf("member %s %s %zu %zu\\n", s, name, o_, l_); } while (0)',
        '#define BITS(s, name, v) printf("bits %s %s %llu\\n", s, name, (unsigned long long)(v))',
        "int main(int argc, char **argv)",
        "{",
        '    FILE *f = fopen(argv[1], "rb");',
        "    if ( argc != 2 || !f || fread(bytes, 1, sizeof(bytes), f) != sizeof(bytes) ) return 1;",
    ]
    for structure in dict.fromkeys(s for _, s in LAYOUTS):
        lines += [f"    SIZE({structure});"]
    for (_, structure), members in LAYOUTS.items():
        for member in members.values():
            name, _, width = member.partition("/")
            length = width or f"sizeof(((struct {structure} *)0)->{name})"
            line = f'    MEMBER("{structure}", "{member.replace(" ", "")}", '
            line += f"offsetof(struct {structure}, {name}), {length});"
            macro = OPTIONAL_MEMBERS.get((structure, member))
            lines += [f"#ifdef {macro}", line, "#endif"] if macro else [line]
    for (_, structure), members in BITFIELDS.items():
        lines += ["    {", f"        struct {structure} x;", "        memcpy(&x, bytes, sizeof(x));"]
        lines += [f'        BITS("{structure}", "{member}", x.{member});' for member in members.values()]
        lines += ["    }"]
    for typecode in SAVE_TYPES:
        name = typecode.name.upper().replace("END_MARK", "END")
        lines += [f'    printf("code {typecode.name} %zu\\n", HVM_SAVE_CODE({name}));']
        lines += [f'    printf("length {typecode.name} %zu\\n", HVM_SAVE_LENGTH({name}));']
    for name in ("CPU_XSAVE_CODE", "CPU_MSR_CODE", "HVM_SAVE_CODE_MAX", "HVM_FILE_MAGIC", "HVM_FILE_VERSION"):
        lines += [f'    printf("constant {name} %u\\n", {name} + 0u);']
    return "\n".join([*lines, "    return 0;", "}", ""])


def skip(request: pytest.FixtureRequest, reason: str) -> None:
    """Skip, and print the reason even in quiet mode."""
    with request.config.pluginmanager.get_plugin("capturemanager").global_and_fixture_disabled():
        print(f"\nSKIPPED {Path(__file__).name}: {reason}")
    pytest.skip(reason)


class Headers:
    """Return the C compiler's view of Xen's headers, and of random records."""

    def __init__(self, program: Path, has: set[str]) -> None:
        self.has = has
        self.records = {seed: random.Random(seed).randbytes(8192) for seed in SEEDS}
        self.sizes: dict[str, int] = {}
        self.members: dict[tuple[str, str], tuple[int, int]] = {}
        self.bits: dict[tuple[int, str, str], int] = {}
        self.codes: dict[str, int] = {}
        self.lengths: dict[str, int] = {}
        self.constants: dict[str, int] = {}
        for seed, record in self.records.items():
            contents = program.with_suffix(f".{seed}")
            contents.write_bytes(record)
            output = subprocess.run([program, contents], check=True, capture_output=True, text=True).stdout
            for kind, *words in map(str.split, output.splitlines()):
                if kind == "size":
                    self.sizes[words[0]] = int(words[1])
                elif kind == "member":
                    self.members[words[0], words[1]] = int(words[2]), int(words[3])
                elif kind == "bits":
                    self.bits[seed, words[0], words[1]] = int(words[2])
                else:
                    {"code": self.codes, "length": self.lengths, "constant": self.constants}[kind][words[0]] = int(
                        words[1]
                    )


@pytest.fixture(scope="module")
def headers(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Headers:
    cc = shutil.which("cc")
    if cc is None:
        skip(request, "no C compiler (cc) to check the layouts with")
    if not (INCLUDE / "xen/hvm/save.h").exists():
        skip(request, f"no Xen headers in {INCLUDE}; Debian has them in libxen-dev")
    directory = tmp_path_factory.mktemp("layouts")
    source, program = directory / "layouts.c", directory / "layouts"
    source.write_text(c_program())
    everything = set(OPTIONAL_MEMBERS.values())
    for has in (everything, set()):
        command = [cc, "-std=gnu11", f"-I{INCLUDE}", *(f"-D{macro}" for macro in has), "-o", program, source]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode == 0:
            return Headers(program, has)
    pytest.fail(f"cc cannot compile against the headers in {INCLUDE}:\n{result.stderr}")


def parse(name: str, record: bytes) -> KaitaiStruct:
    cls = getattr(XenHvmContext, name)
    return cls(KaitaiStream(BytesIO(record)))


def attribute(body: KaitaiStruct, path: str) -> object:
    """Return `timers[1].config` of a parsed body."""
    value: object = body
    for name, index in re.findall(r"(\w+)(?:\[(\d+)\])?", path):
        value = getattr(value, name, None)  # absent fields are not attributes
        if value is None:
            return None
        if index:
            value = value[int(index)]  # type: ignore[index]
    return value


def octets(value: object, length: int) -> bytes:
    """Convert a parsed value back to its bytes."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, KaitaiStruct):
        if hasattr(value, "raw"):
            return octets(value.raw, length)
        stream = value._io
        stream.seek(0)
        return stream.read_bytes_full()
    if isinstance(value, list):  # nibbles of PCI_IRQ
        return bytes(low | high << 4 for low, high in zip(value[::2], value[1::2], strict=True))
    assert isinstance(value, int)
    return value.to_bytes(length, "little", signed=value < 0)


def is_whole(name: str, record: bytes, members: dict[str, str]) -> bool:
    """Return whether a record has room for all fields of its type; otherwise fields of newer layouts are absent."""
    try:
        body = parse(name, record)
    except EOFError:
        return False
    return body._io.is_eof() and None not in (attribute(body, path) for path in members)


def describe(layout: tuple[str, str]) -> str:
    return f"{layout[0]}-{layout[1]}"


@pytest.mark.parametrize("layout", LAYOUTS, ids=describe)
def test_every_member_is_where_the_compiler_puts_it(headers: Headers, layout: tuple[str, str]) -> None:
    name, structure = layout
    size = headers.sizes[structure]
    for record in headers.records.values():
        body = parse(name, record[:size])
        for path, member in LAYOUTS[layout].items():
            macro = OPTIONAL_MEMBERS.get((structure, member))
            if macro and macro not in headers.has:
                assert attribute(body, path) is None, f"{path} in a record of {size} octets"
                continue
            offset, length = headers.members[structure, member.replace(" ", "")]
            value = octets(attribute(body, path), length)
            assert value == record[offset : offset + length], f"{name}.{path} is not at {offset}, {length} long"


@pytest.mark.parametrize("layout", LAYOUTS, ids=describe)
def test_a_type_is_as_long_as_its_structure(headers: Headers, layout: tuple[str, str]) -> None:
    name, structure = layout
    size = headers.sizes[structure]
    body = parse(name, headers.records[1][:size])
    if name not in ("Ioapic", "LapicRegs"):  # tables that are read on demand
        assert body._io.pos() == size
        assert not is_whole(name, headers.records[1][: size - 1], LAYOUTS[layout])
    else:
        table = body.redirtbl if name == "Ioapic" else body.slots
        assert table[-1]._io.size() == (8 if name == "Ioapic" else size)
        assert len(table) == {"Ioapic": 48, "LapicRegs": 64}[name]


@pytest.mark.parametrize("layout", BITFIELDS, ids=describe)
def test_bits_are_where_the_compiler_puts_them(headers: Headers, layout: tuple[str, str]) -> None:
    name, structure = layout
    for seed, record in headers.records.items():
        body = parse(name, record[: headers.sizes[structure]])
        for path, member in BITFIELDS[layout].items():
            assert int(attribute(body, path)) == headers.bits[seed, structure, member], f"{name}.{path}"  # type: ignore[call-overload]


@pytest.mark.parametrize("typecode", SAVE_TYPES, ids=lambda t: t.name)
def test_type_codes_and_lengths(headers: Headers, typecode: XenHvmContext.Typecode) -> None:
    assert headers.codes[typecode.name] == typecode.value
    entry = parse("Entry", typecode.value.to_bytes(8, "little"))
    # GNU C gives an empty structure size 0
    if typecode.name == "lapic" and not headers.has:
        assert (headers.lengths["lapic"], entry.len_expected) == (24, 32)
    else:
        assert headers.lengths[typecode.name] == entry.len_expected


def test_constants(headers: Headers) -> None:
    typecodes = XenHvmContext.Typecode
    assert headers.constants["CPU_XSAVE_CODE"] == typecodes.cpu_xsave.value
    assert headers.constants["CPU_MSR_CODE"] == typecodes.cpu_msr.value
    assert headers.constants["HVM_SAVE_CODE_MAX"] == max(t.value for t in typecodes)
    header = parse("SaveHeader", bytes(24))
    assert headers.constants["HVM_FILE_MAGIC"] == header.magic_expected
    assert headers.constants["HVM_FILE_VERSION"] == header.version_expected
