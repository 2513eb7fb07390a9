"""Cases of the rules on Xen's own records in HVM_CONTEXT."""

from __future__ import annotations

import struct
from functools import partial

from samples.build import CONFIG, PVH_CONFIG, Stream, built_with, hvm, libxl, xl

from .base import LEN_LIBXL_HEADER, LEN_RECORD_HEADER, Made, Table, Where, body, same

cases = Table(big=False)
error, note = cases.error, cases.note
need = partial(note, refused=True)

hvm_v2 = partial(hvm, 2)

HEADER, END, CPU, PIC, LAPIC, PCI_LINK, PIT, RTC, MTRR, XSAVE, VIRIDIAN_VCPU, VMCE, CPU_MSR = (
    1, 0, 2, 3, 5, 9, 10, 11, 14, 16, 17, 18, 20
)  # fmt: skip

# Offsets in struct hvm_hw_cpu.
CR0, CR3, CR4, DR7, EFER, TSC_AUX, PENDING_EVENT, ERROR_CODE, FLAGS, PAD0 = (
    656, 672, 680, 728, 992, 1000, 1016, 1020, 1024, 1028
)  # fmt: skip

ET, PE, PG = 1 << 4, 1, 1 << 31


def entry(typecode: int, data: bytes, instance: int = 0) -> bytes:
    """One of Xen's records."""
    return struct.pack("<HHI", typecode, instance, len(data)) + data


def header(magic: int = 0x54381286, version: int = 1) -> bytes:
    return entry(HEADER, struct.pack("<IIQII", magic, version, 2**64 - 1, 0x800F12, 0))


FIRST = header()
LAST = entry(END, b"")
LEN_HEADER = 8


def context(stream: Stream, *entries: bytes, first: bytes = FIRST, last: bytes = LAST) -> Stream:
    """Give the stream an HVM context of these entries between HEADER and END."""
    return stream.body("HVM_CONTEXT", first + b"".join(entries) + last)


def cpu(instance: int = 0, length: int = 1032, **fields: int) -> bytes:
    """A CPU that is in real mode, but for registers by their names above."""
    data = bytearray(1032)
    for name, value in {"CR0": ET, **fields}.items():
        offset = globals()[name]
        size = 4 if offset >= PENDING_EVENT else 8
        data[offset : offset + size] = value.to_bytes(size, "little")
    return entry(CPU, bytes(data[:length]).ljust(length, b"\0"), instance)


def at(offset: int = -LEN_HEADER, before: bytes = b"") -> Where:
    """In the first entry after HEADER and others: a byte of its body, or its start."""
    return body("HVM_CONTEXT", len(FIRST) + len(before) + LEN_HEADER + offset)


# The list

error("XC511", hvm, lambda s: context(s, FIRST), at=at(), near=lambda s: context(s, cpu()))
error("XC511", hvm, lambda s: context(s, entry(PIC, bytes(8)), first=b""), at=body("HVM_CONTEXT", 0), near=same,
      also=("XC565",))  # fmt: skip
error("XC512", hvm, lambda s: context(s, last=b""), at=at(), near=lambda s: context(s, last=entry(END, bytes(0), 1)))
error(
    "XC513",
    hvm,
    lambda s: context(s, entry(99, bytes(8))),
    at=at(),
    near=lambda s: context(s, cpu(), entry(20, msrs())),
)
error("XC513", hvm, lambda s: context(s, entry(24, bytes(8))), at=at(), near=same)
error("XC514", hvm, lambda s: context(s, cpu(length=1040)), at=at(), near=lambda s: context(s, cpu(length=1016)))
error(
    "XC514", hvm, lambda s: context(s, cpu()[:-4], last=b""), at=at(), also=("XC512",),
    near=lambda s: context(s, cpu(length=1000)),
)  # fmt: skip
error(
    "XC514", hvm, lambda s: context(s, cpu(), xstate(3, 3, length=575)), at=at(before=cpu()),
    near=lambda s: context(s, cpu(), xstate(3, 3)),
)  # fmt: skip
error(
    "XC514", hvm, lambda s: context(s, cpu(), entry(MTRR, bytes(232))), at=at(before=cpu()),
    near=lambda s: context(s, cpu(), mtrr()),
)  # fmt: skip
need(
    "XC541", hvm, lambda s: context(s, cpu(), entry(LAPIC, bytes(32))), at=at(before=cpu()), receiver="4.17",
    near=lambda s: context(s, cpu(), entry(LAPIC, bytes(24))),
)  # fmt: skip
need(
    "XC541", hvm, lambda s: context(s, cpu(), entry(LAPIC, bytes(32))), at=at(before=cpu()), receiver="4.20.0",
    near=lambda s: context(s, cpu(), entry(LAPIC, bytes(16))),
)  # fmt: skip
need(
    "XC541", hvm_v2, lambda s: context(s, entry(RTC, bytes(24))), at=at(), receiver="4.13",
    near=lambda s: context(s, entry(RTC, bytes(16))),
)  # fmt: skip
need(
    "XC541", hvm_v2, lambda s: context(s, cpu(length=1000)), at=at(), receiver="4.6",
    near=lambda s: context(s, cpu(length=1016), cpu(1, length=1024)),
)  # fmt: skip
error("XC540", hvm, lambda s: context(s, first=header(magic=1)), at=body("HVM_CONTEXT", 8), near=same)
error("XC542", hvm, lambda s: context(s, first=header(version=2)), at=body("HVM_CONTEXT", 12), near=same)
note("XC543", hvm, lambda s: context(s, last=LAST + bytes(8)), at=at(0), near=lambda s: context(s, last=LAST))
error(
    "XC515", hvm, lambda s: context(s, cpu(128)), at=at(), also=("XC516",), wraps=False,
    near=lambda s: context(s, cpu(127)), near_finds=("XC516",),
)  # fmt: skip


def with_config(*entries: bytes, config: bytes) -> bytes:
    return xl(libxl(context(hvm(), *entries), emulator=b"hvm" in config), config)


def config(kind: str, max_vcpus: int = 2) -> bytes:
    """libxl's JSON."""
    return built_with(CONFIG if kind == "hvm" else PVH_CONFIG, max_vcpus=max_vcpus)


def wrapped(*entries: bytes, config: bytes, offset: int = -LEN_HEADER, before: bytes = b"") -> Where:
    """In an entry of what `with_config` makes."""

    def where(made: Made) -> tuple[int | None, int]:
        index, inside = at(offset, before)(context(hvm(), *entries))
        return index, inside + len(xl(b"", config)) + LEN_LIBXL_HEADER + LEN_RECORD_HEADER

    return where


error(
    "XC515", hvm, lambda s: with_config(cpu(), cpu(1), cpu(2), config=config("hvm")), wraps=False,
    at=wrapped(cpu(), cpu(1), cpu(2), config=config("hvm"), before=cpu() + cpu(1)),
    near=lambda s: with_config(cpu(), cpu(1), config=config("hvm")),
)  # fmt: skip
PIC_MASTER = entry(PIC, bytes(5) + b"\x40\0\0")
error(
    "XC545", hvm, lambda s: with_config(PIC_MASTER, config=config("pvh")), wraps=False,
    at=wrapped(PIC_MASTER, config=config("pvh")), near=lambda s: with_config(PIC_MASTER, config=config("hvm")),
)  # fmt: skip

# Registers


def policy(**registers: int) -> bytes:
    """A CPUID policy of an AMD processor; registers as `ecx_1` or `ebx_7`."""
    leaves = {
        (0, ONLY): [0xD, *(struct.unpack("<I", part)[0] for part in (b"Auth", b"cAMD", b"enti"))],
        (1, ONLY): [0, 0, 0, 0],
        (7, 0): [0, 0, 0, 0],
        (0xD, 2): [256, 576, 0, 0],
        (0x80000000, ONLY): [0x80000021, 0, 0, 0],
        (0x80000001, ONLY): [0, 0, 0, 0],
        (0x80000008, ONLY): [0x3028, 0, 0, 0],
        (0x80000021, ONLY): [0, 0, 0, 0],
    }
    for name, value in registers.items():
        register, _, number = name.partition("_")
        leaf = next(values for (leaf, _), values in leaves.items() if leaf == int(number, 16))
        leaf[("eax", "ebx", "ecx", "edx").index(register)] = value
    return b"".join(struct.pack("<6I", *leaf, *values) for leaf, values in leaves.items())


ONLY = 0xFFFFFFFF
FXSR, SSE, SSE2, PAE, MCE, OSXSAVE, XSAVE_AND_AVX = 1 << 24, 1 << 25, 1 << 26, 1 << 6, 1 << 7, 1 << 27, 5 << 26
EDX_1 = FXSR | SSE | SSE2 | PAE | MCE


def on_cpu(stream: Stream, *entries: bytes, **registers: int) -> Stream:
    """Give the stream a CPUID policy, and an HVM context."""
    return context(stream.body("X86_CPUID_POLICY", policy(**registers)), *entries)


error("XC546", hvm, lambda s: context(s, cpu(FLAGS=2)), at=at(FLAGS), near=lambda s: context(s, cpu(FLAGS=1)))
error(
    "XC546", hvm, lambda s: context(s, cpu(PAD0=1)), at=at(PAD0), near=lambda s: context(s, cpu(FLAGS=2, length=1028))
)
error("XC547", hvm, lambda s: context(s, cpu(CR0=0)), at=at(CR0), near=lambda s: context(s, cpu(CR0=0xE005003F)))
error("XC547", hvm, lambda s: context(s, cpu(CR0=ET | 1 << 6)), at=at(CR0), near=lambda s: context(s, cpu(CR0=ET | PE)))
error("XC547", hvm, lambda s: context(s, cpu(CR0=ET | 1 << 32)), at=at(CR0), near=lambda s: context(s, cpu()))
error(
    "XC547", hvm, lambda s: context(s, cpu(CR0=ET | PG)), at=at(CR0), near=lambda s: context(s, cpu(CR0=ET | PE | PG))
)
error("XC547", hvm, lambda s: context(s, cpu(length=16)), at=at(), near=same)
error(
    "XC548", hvm, lambda s: context(s, cpu(CR4=1 << 12)), at=at(CR4),
    near=lambda s: context(s, cpu(CR4=1 << 20)),  # SMEP, of which the policy says nothing
)  # fmt: skip
error(
    "XC548", hvm, lambda s: on_cpu(s, cpu(CR4=1 << 20)), at=at(CR4),
    near=lambda s: on_cpu(s, cpu(CR4=1 << 20), ebx_7=1 << 7),
)  # fmt: skip
error(
    "XC549", hvm, lambda s: context(s, cpu(EFER=1 << 10 | 1 << 8)), at=at(EFER),
    near=lambda s: context(s, cpu(CR0=ET | PE | PG, EFER=1 << 10 | 1 << 8)),
)  # fmt: skip
error(
    "XC549", hvm, lambda s: context(s, cpu(EFER=1 << 13)), at=at(EFER),
    near=lambda s: context(s, cpu(EFER=1 << 14)),  # FFXSE, of which the policy says nothing
)  # fmt: skip
error(
    "XC549", hvm, lambda s: on_cpu(s, cpu(EFER=1 << 11)), at=at(EFER),
    near=lambda s: on_cpu(s, cpu(EFER=1 << 11), edx_80000001=1 << 20, edx_1=EDX_1),
)  # fmt: skip
error("XC550", hvm, lambda s: context(s, cpu(CR3=1 << 52)), at=at(CR3), near=lambda s: context(s, cpu(CR3=1 << 51)))
error(
    "XC550", hvm, lambda s: on_cpu(s, cpu(CR3=1 << 40)), at=at(CR3), near=lambda s: on_cpu(s, cpu(CR3=1 << 39)),
)  # fmt: skip
error(
    "XC551", hvm, lambda s: context(s, cpu(TSC_AUX=1 << 32)), at=at(TSC_AUX),
    near=lambda s: context(s, cpu(TSC_AUX=2**32 - 1)),
)  # fmt: skip
error(
    "XC551", hvm, lambda s: context(s, cpu(DR7=1 << 32)), at=at(DR7), receiver="4.18",
    near=lambda s: context(s, cpu(DR7=2**32 - 1)),
)  # fmt: skip
error(
    "XC551", hvm, lambda s: context(s, cpu(DR7=1 << 32)), at=at(DR7), receiver="4.17", refused=False, near=same,
)  # fmt: skip
VALID = 1 << 31
error(
    "XC552", hvm, lambda s: context(s, cpu(PENDING_EVENT=VALID | 1 << 8)), at=at(PENDING_EVENT),
    near=lambda s: context(s, cpu(PENDING_EVENT=1 << 8)),
)  # fmt: skip
error(
    "XC552", hvm, lambda s: context(s, cpu(PENDING_EVENT=VALID | 7 << 8)), at=at(PENDING_EVENT),
    near=lambda s: context(s, cpu(PENDING_EVENT=VALID | 6 << 8)),
)  # fmt: skip
error(
    "XC552", hvm, lambda s: on_cpu(s, cpu(PENDING_EVENT=VALID | 6 << 8)), at=at(PENDING_EVENT),
    near=lambda s: on_cpu(s, cpu(PENDING_EVENT=VALID | 4 << 8)),
)  # fmt: skip
error(
    "XC552", hvm, lambda s: context(s, cpu(PENDING_EVENT=VALID | 1 << 12)), at=at(PENDING_EVENT),
    near=lambda s: context(s, cpu(PENDING_EVENT=VALID)),
)  # fmt: skip
error(
    "XC552", hvm, lambda s: context(s, cpu(PENDING_EVENT=VALID | 0xB0D, ERROR_CODE=1 << 16)), at=at(ERROR_CODE),
    near=lambda s: context(s, cpu(PENDING_EVENT=VALID | 0xB0D, ERROR_CODE=0xFFFF)),
)  # fmt: skip
need(
    "XC553", hvm, lambda s: context(s, cpu(CR4=1 << 24)), at=at(CR4), receiver="4.17",
    near=lambda s: context(s, cpu(CR4=1 << 22)),
)  # fmt: skip
need(
    "XC553", hvm, lambda s: context(s, cpu(EFER=1 << 21)), at=at(EFER), receiver="4.17",
    near=lambda s: context(s, cpu(EFER=1 << 11)),
)  # fmt: skip

# Extended state


def xstate(
    xcr0: int, accum: int, bv: int = 3, length: int = 576, comp: int = 0, reserved: int = 0, last: int = 0
) -> bytes:
    """A CPU_XSAVE."""
    area = bytes(512) + struct.pack("<QQ", bv, comp) + struct.pack("<Q", reserved) + bytes(40)
    area = area.ljust(length, b"\0")[:length]
    return entry(XSAVE, struct.pack("<QQQ", 7, xcr0, accum) + area[:-1] + bytes([area[-1] | last]))


AFTER_CPU = cpu()
XCR0, ACCUM, AREA = 8, 16, 24


def with_xstate(stream: Stream, *of_xstate: int, **fields: int) -> Stream:
    return context(stream, AFTER_CPU, xstate(*of_xstate, **fields))


in_xstate = partial(at, before=AFTER_CPU)
error("XC517", hvm, lambda s: with_xstate(s, 7, 3), at=in_xstate(XCR0), near=lambda s: with_xstate(s, 3, 3))
error(
    "XC517", hvm, lambda s: with_xstate(s, 3, 3, bv=7), at=in_xstate(AREA),
    near=lambda s: with_xstate(s, 3, 7, bv=7, length=832),
)  # fmt: skip
error(
    "XC517", hvm, lambda s: with_xstate(s, 2, 3), at=in_xstate(XCR0), near=lambda s: with_xstate(s, 1, 3),
)  # fmt: skip
error(
    "XC517", hvm, lambda s: with_xstate(s, 3, 0x23), at=in_xstate(ACCUM),
    near=lambda s: with_xstate(s, 3, 0xE7, length=2688),
)  # fmt: skip
error(
    "XC517", hvm, lambda s: with_xstate(s, 3, 1 << 19 | 3), at=in_xstate(ACCUM), near=lambda s: with_xstate(s, 3, 3),
)  # fmt: skip
error(
    "XC517", hvm, lambda s: on_cpu(s, AFTER_CPU, xstate(7, 7, length=832), ecx_1=1 << 26), at=in_xstate(ACCUM),
    near=lambda s: on_cpu(s, AFTER_CPU, xstate(7, 7, length=832), ecx_1=XSAVE_AND_AVX),
)  # fmt: skip
error(
    "XC517", hvm, lambda s: on_cpu(s, AFTER_CPU, xstate(1, 1, bv=1)), at=in_xstate(ACCUM),
    near=lambda s: on_cpu(s, AFTER_CPU, xstate(1, 1, bv=1), ecx_1=1 << 26),
)  # fmt: skip
error(
    "XC517", hvm, lambda s: with_xstate(s, 3, 3, comp=1), at=in_xstate(AREA), near=lambda s: with_xstate(s, 3, 3),
)  # fmt: skip
error(
    "XC517", hvm, lambda s: with_xstate(s, 3, 3, reserved=1), at=in_xstate(AREA), near=same,
)  # fmt: skip
error(
    "XC554", hvm, lambda s: with_xstate(s, 3, 3, length=832, last=1), at=in_xstate(),
    near=lambda s: with_xstate(s, 3, 3, length=832),
)  # fmt: skip
error(
    "XC554", hvm, lambda s: with_xstate(s, 7, 7, length=831), at=in_xstate(),
    near=lambda s: with_xstate(s, 7, 7, length=832, last=1),
)  # fmt: skip

# Model-specific registers


def msrs(*values: tuple[int, int], count: int | None = None, reserved: int = 0) -> bytes:
    """The body of a CPU_MSR; by default of one register that Xen loads."""
    values = values or ((0xC0011027, 0),)
    head_of = struct.pack("<II", len(values) if count is None else count, 0)
    return head_of + b"".join(struct.pack("<IIQ", index, reserved, value) for index, value in values)


SPEC_CTRL, MISC_FEATURES, PKRS, BNDCFGS, XSS, DR0_MASK = 0x48, 0x140, 0x6E1, 0xD90, 0xDA0, 0xC0011027


def with_msr(stream: Stream, index: int, value: int = 0, **registers: int) -> Stream:
    return (on_cpu if registers else context)(stream, AFTER_CPU, entry(CPU_MSR, msrs((index, value))), **registers)


in_msrs = partial(at, before=AFTER_CPU)
FIRST_MSR = 8
error(
    "XC555", hvm, lambda s: context(s, AFTER_CPU, entry(CPU_MSR, msrs(count=2))), at=in_msrs(),
    near=lambda s: context(s, AFTER_CPU, entry(CPU_MSR, msrs((0xC0011027, 0), (0xC0011019, 0)))),
)  # fmt: skip
error(
    "XC555", hvm, lambda s: context(s, AFTER_CPU, entry(CPU_MSR, msrs(reserved=1))), at=in_msrs(FIRST_MSR), near=same,
)  # fmt: skip
error(
    "XC556", hvm, lambda s: with_msr(s, 0xC0000103), at=in_msrs(FIRST_MSR), near=lambda s: with_msr(s, MISC_FEATURES),
)  # fmt: skip
error(
    "XC556", hvm, lambda s: with_msr(s, DR0_MASK, ecx_1=0), at=in_msrs(FIRST_MSR),
    near=lambda s: with_msr(s, DR0_MASK, ecx_80000001=1 << 26),
)  # fmt: skip
error(
    "XC557", hvm, lambda s: with_msr(s, DR0_MASK, 1 << 32), at=in_msrs(FIRST_MSR),
    near=lambda s: with_msr(s, DR0_MASK, 2**32 - 1),
)  # fmt: skip
error("XC557", hvm, lambda s: with_msr(s, XSS, 1), at=in_msrs(FIRST_MSR), near=lambda s: with_msr(s, XSS, 0))
error(
    "XC557", hvm, lambda s: with_msr(s, MISC_FEATURES, 2), at=in_msrs(FIRST_MSR),
    near=lambda s: with_msr(s, MISC_FEATURES, 1),
)  # fmt: skip
error(
    "XC557", hvm, lambda s: with_msr(s.body("X86_MSR_POLICY", struct.pack("<IIQ", 0xCE, 0, 0)), MISC_FEATURES, 1),
    at=in_msrs(FIRST_MSR), near=lambda s: with_msr(s, MISC_FEATURES, 1),
)  # fmt: skip
error(
    "XC557", hvm, lambda s: with_msr(s, SPEC_CTRL, 1 << 40), at=in_msrs(FIRST_MSR),
    near=lambda s: with_msr(s, SPEC_CTRL, 0x4FF),
)  # fmt: skip
error(
    "XC557", hvm, lambda s: with_msr(s, SPEC_CTRL, 4, edx_7=1 << 26), at=in_msrs(FIRST_MSR),
    near=lambda s: with_msr(s, SPEC_CTRL, 7, edx_7=1 << 26 | 1 << 31),
)  # fmt: skip
error(
    "XC557", hvm, lambda s: with_msr(s, BNDCFGS, 4), at=in_msrs(FIRST_MSR), near=lambda s: with_msr(s, BNDCFGS, 2),
)  # fmt: skip
error(
    "XC557", hvm, lambda s: with_msr(s, BNDCFGS, 1 << 47), at=in_msrs(FIRST_MSR),
    near=lambda s: with_msr(s, BNDCFGS, 0xFFFF8000_00000000),
)  # fmt: skip
error(
    "XC557", hvm, lambda s: with_msr(s, BNDCFGS, 1), at=in_msrs(FIRST_MSR),
    near=lambda s: context(s, AFTER_CPU, xstate(3, 0x1B, length=1088), entry(CPU_MSR, msrs((BNDCFGS, 1)))),
)  # fmt: skip
need(
    "XC558", hvm, lambda s: with_msr(s, PKRS), at=in_msrs(FIRST_MSR), receiver="4.17",
    near=lambda s: with_msr(s, 0xC001011F),
)  # fmt: skip
need(
    "XC558", hvm, lambda s: with_msr(s, SPEC_CTRL, 0x400), at=in_msrs(FIRST_MSR), receiver="4.14",
    near=lambda s: with_msr(s, SPEC_CTRL, 0x80),
)  # fmt: skip
need(
    "XC558", hvm_v2, lambda s: with_xstate(s, 3, 0x203), at=in_xstate(ACCUM), receiver="4.6",
    near=lambda s: with_xstate(s, 3, 3), also=("XC541",), near_finds=("XC541",),
)  # fmt: skip
need(
    "XC558", hvm_v2, lambda s: context(s, AFTER_CPU, vmce(1 << 27)), at=at(0, AFTER_CPU), receiver="4.9",
    near=lambda s: context(s, AFTER_CPU, vmce(1 << 24)),
)  # fmt: skip

# Devices


def vmce(caps: int) -> bytes:
    return entry(VMCE, struct.pack("<QQQ", caps, 0, 0))


def lapic(base: int) -> bytes:
    return entry(LAPIC, struct.pack("<Q", base) + bytes(16))


def mtrr(pat: int = 0x0007040600070406, cap: int = 0x508, default: int = 0xC06, base: int = 0, fixed: int = 0) -> bytes:
    ranges = struct.pack("<QQ", base, 0x800) + bytes(112)
    return entry(MTRR, struct.pack("<Q", pat) + ranges + struct.pack("<11QQQ", fixed, *[0] * 10, cap, default))


def of_vcpu(stream: Stream, made: bytes) -> Stream:
    return context(stream, AFTER_CPU, made)


in_entry = partial(at, before=AFTER_CPU)
error(
    "XC561", hvm, lambda s: of_vcpu(s, lapic(0xFEE00500)), at=in_entry(0),
    near=lambda s: of_vcpu(s, lapic(0xFEE00D00)),
)  # fmt: skip
error(
    "XC562", hvm, lambda s: of_vcpu(s, mtrr(cap=0x509)), at=in_entry(224), near=lambda s: of_vcpu(s, mtrr(cap=0x500)),
)  # fmt: skip
error(
    "XC563", hvm, lambda s: context(s, entry(PCI_LINK, b"\0\0\x10\0\0\0\0\0")), at=at(2),
    near=lambda s: context(s, entry(PCI_LINK, b"\0\x0f\0\0\0\0\0\0")),
)  # fmt: skip
error(
    "XC563", hvm, lambda s: context(s, entry(PCI_LINK, bytes(7) + b"\1")), at=at(4), receiver="4.19",
    near=lambda s: context(s, entry(PCI_LINK, bytes(8))),
)  # fmt: skip
error(
    "XC564", hvm, lambda s: context(s, PIC_MASTER[:2] + b"\2" + PIC_MASTER[3:]), at=at(),
    near=lambda s: context(s, entry(PIC, bytes(8), 1)),
)  # fmt: skip
later = partial(error, receiver="4.19")
later("XC565", hvm, lambda s: context(s, entry(PIC, bytes(8))), at=at(5), near=lambda s: context(s, PIC_MASTER))
later(
    "XC565", hvm, lambda s: context(s, PIC_MASTER[:-1] + b"\2"), at=at(),
    near=lambda s: context(s, PIC_MASTER[:-1] + b"\1"),
)  # fmt: skip
later(
    "XC565", hvm, lambda s: context(s, PIC_MASTER[:-2] + b"\2\0"), at=at(),
    near=lambda s: context(s, PIC_MASTER[:-2] + b"\xfc\0"),
)  # fmt: skip


def pit(gate: int = 1, read_state: int = 0, count: int = 0, mode: int = 0xFF, speaker: int = 0) -> bytes:
    """A PIT; channel 2's gate is closed."""
    channel = struct.pack("<IHBBBBBBBBBB", count, 0, 0, 0, 0, read_state, 0, 0, 0, mode, 0, gate)
    other = struct.pack("<IH10B", 0, 0, *[0] * 9, 1)
    return entry(PIT, other + channel + bytes(16) + struct.pack("<II", speaker, 0))


later("XC566", hvm, lambda s: context(s, pit(read_state=5)), at=at(16), near=lambda s: context(s, pit(read_state=4)))
later("XC566", hvm, lambda s: context(s, pit(count=0x10001)), at=at(16), near=lambda s: context(s, pit(count=0x10000)))
later("XC566", hvm, lambda s: context(s, pit(gate=0)), at=at(16), near=lambda s: context(s, pit()))
later("XC566", hvm, lambda s: context(s, pit(speaker=2)), at=at(48), near=lambda s: context(s, pit(speaker=1)))
error(
    "XC566", hvm, lambda s: context(s, pit(read_state=200)), at=at(16), receiver="4.18", refused=False, near=same,
)  # fmt: skip
error(
    "XC567", hvm, lambda s: of_vcpu(s, entry(VIRIDIAN_VCPU, bytes(15) + b"\1")), at=in_entry(9),
    near=lambda s: of_vcpu(s, entry(VIRIDIAN_VCPU, bytes(8) + b"\1" + bytes(7))),
)  # fmt: skip
error(
    "XC568", hvm, lambda s: of_vcpu(s, vmce(1 << 40)), at=in_entry(0), near=lambda s: of_vcpu(s, vmce(0x9000DFF)),
)  # fmt: skip
error(
    "XC568", hvm, lambda s: on_cpu(s, AFTER_CPU, vmce(1 << 24)), at=in_entry(0),
    near=lambda s: on_cpu(s, AFTER_CPU, vmce(0x1FF)),
)  # fmt: skip
note(
    "XC569", hvm, lambda s: of_vcpu(s, mtrr(pat=2)), at=in_entry(0), near=lambda s: of_vcpu(s, mtrr(pat=7)),
)  # fmt: skip
note(
    "XC569", hvm, lambda s: of_vcpu(s, mtrr(fixed=7)), at=in_entry(136), near=lambda s: of_vcpu(s, mtrr(fixed=6)),
)  # fmt: skip
note(
    "XC569", hvm, lambda s: of_vcpu(s, mtrr(base=2)), at=in_entry(8),
    near=lambda s: of_vcpu(s, mtrr(base=2, cap=0x500)),
)  # fmt: skip
note(
    "XC569", hvm, lambda s: of_vcpu(s, mtrr(default=0x100)), at=in_entry(232), near=lambda s: of_vcpu(s, mtrr()),
)  # fmt: skip

CASES = cases.cases
