"""Mutants of Xen's own records in HVM_CONTEXT, entry by entry (structs: xen/include/public/arch-x86/hvm/save.h)."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass

from .mutant import Change, Group, body, peek, poke

GROUP = Group("hvm-context", base="pvh")
add = GROUP.add

TYPES = {
    "END": 0, "HEADER": 1, "CPU": 2, "PIC": 3, "IOAPIC": 4, "LAPIC": 5, "LAPIC_REGS": 6, "PCI_IRQ": 7, "ISA_IRQ": 8,
    "PCI_LINK": 9, "PIT": 10, "RTC": 11, "HPET": 12, "PMTIMER": 13, "MTRR": 14, "VIRIDIAN_DOMAIN": 15, "CPU_XSAVE": 16,
    "VIRIDIAN_VCPU": 17, "VMCE_VCPU": 18, "TSC_ADJUST": 19, "CPU_MSR": 20,
}  # fmt: skip

# Offsets in struct hvm_hw_cpu.
FCW, MXCSR = 0, 24
RIP, RFLAGS, CR0, CR2, CR3, CR4, DR6, DR7 = 640, 648, 656, 664, 672, 680, 720, 728
CS_SEL, SS_SEL, CS_LIMIT, TR_LIMIT, CS_BASE, CS_AR, SS_AR, TR_AR = 736, 756, 768, 792, 808, 888, 908, 912
SYSENTER_EIP, SHADOW_GS, LSTAR, EFER, TSC_AUX, PENDING_EVENT, ERROR_CODE, FLAGS, PAD0 = (
    936, 944, 960, 992, 1000, 1016, 1020, 1024, 1028
)  # fmt: skip
MTRR_VAR, MTRR_FIXED, MTRR_CAP, MTRR_DEF_TYPE = 8, 136, 224, 232


@dataclass
class Entry:
    """One of Xen's records. `length` is the body's, unless set."""

    kind: int
    instance: int
    body: bytes
    length: int | None = None


def entries(change: Callable[[list[Entry]], object]) -> Change:
    """Change the list of Xen's records."""

    def apply(data: bytes) -> bytes:
        found = []
        at = 0
        while at < len(data):
            kind, instance, length = struct.unpack_from("<HHI", data, at)
            found.append(Entry(kind, instance, data[at + 8 : at + 8 + length]))
            at += 8 + length
        change(found)
        return b"".join(
            struct.pack("<HHI", e.kind, e.instance, len(e.body) if e.length is None else e.length) + e.body
            for e in found
        )

    return body("HVM_CONTEXT", apply)


def index(found: list[Entry], kind: str, instance: int = 0) -> int:
    return next(i for i, entry in enumerate(found) if (entry.kind, entry.instance) == (TYPES[kind], instance))


def entry(kind: str, change: Callable[[Entry], object], instance: int = 0) -> Change:
    """Change one of Xen's records."""
    return entries(lambda found: change(found[index(found, kind, instance)]))


def put(kind: str, offset: int, fmt: str, value: int, instance: int = 0) -> Change:
    """Set a field."""
    return entry(kind, lambda e: setattr(e, "body", poke(e.body, offset, fmt, value)), instance)


def flip(kind: str, offset: int, fmt: str, bits: int, instance: int = 0) -> Change:
    """Turn bits of a field over."""

    def change(e: Entry) -> None:
        e.body = poke(e.body, offset, fmt, peek(e.body, offset, fmt) ^ bits)

    return entry(kind, change, instance)


def resized(kind: str, length: int, fill: bytes = b"\0") -> Change:
    """Cut or lengthen an entry."""
    return entry(kind, lambda e: setattr(e, "body", e.body[:length].ljust(length, fill)))


def instance(kind: str, value: int) -> Change:
    return entry(kind, lambda e: setattr(e, "instance", value))


def without(kind: str, number: int = 0) -> Change:
    return entries(lambda found: found.pop(index(found, kind, number)))


def doubled(kind: str) -> Change:
    return entries(lambda found: found.insert(index(found, kind), found[index(found, kind)]))


def another(kind: int, data: bytes = b"", number: int = 0) -> Change:
    """One more entry in front of END."""
    return entries(lambda found: found.insert(-1, Entry(kind, number, data)))


def filled(e: Entry, byte: bytes) -> Entry:
    return Entry(e.kind, e.instance, byte * len(e.body))


def header_last(found: list[Entry]) -> None:
    found.insert(-1, found.pop(0))


def msr_entry(*values: tuple[int, int, int], count: int | None = None, reserved: int = 0) -> bytes:
    head = struct.pack("<II", len(values) if count is None else count, reserved)
    return head + b"".join(struct.pack("<IIQ", *value) for value in values)


def xsave_entry(
    xcr0: int, accum: int, *, length: int = 832, bv: int = 3, header: bytes = bytes(56), mask: int = 7
) -> bytes:
    legacy = struct.pack("<HHBBH", 0x37F, 0, 0, 0, 0) + bytes(16) + struct.pack("<II", 0x1F80, 0xFFFF)
    area = legacy.ljust(512, b"\0") + struct.pack("<Q", bv) + header
    return struct.pack("<QQQ", mask, xcr0, accum) + area.ljust(length, b"\0")[:length]


# The list as a whole
add("header-magic", "HEADER has another magic", put("HEADER", 0, "I", 0x12345678))
add("header-version-0", "HEADER has version 0", put("HEADER", 4, "I", 0))
add("header-version-2", "HEADER has version 2", put("HEADER", 4, "I", 2))
add("header-changeset", "HEADER has another changeset", put("HEADER", 8, "Q", 5))
add("header-cpuid", "HEADER is of another CPU", put("HEADER", 16, "I", 0x306C3))
add("header-khz-0", "HEADER has a TSC frequency of 0", put("HEADER", 20, "I", 0))
add("header-khz-max", "HEADER has the highest TSC frequency", put("HEADER", 20, "I", 0xFFFFFFFF))
add("header-missing", "HEADER is missing", without("HEADER"))
add("header-twice", "HEADER is there twice", doubled("HEADER"))
add("header-last", "HEADER is the last entry", entries(header_last))
add("header-short", "HEADER has 16 bytes", resized("HEADER", 16))
add("header-long", "HEADER has 32 bytes", resized("HEADER", 32))
add("header-instance", "HEADER is of instance 1", instance("HEADER", 1))
add("end-missing", "END is missing", without("END"))
add("end-length", "END is said to have 8 bytes", entry("END", lambda e: setattr(e, "length", 8)))
add("end-body", "END has 8 bytes", entry("END", lambda e: setattr(e, "body", bytes(8))))
add("end-instance", "END is of instance 1", instance("END", 1))
add("end-early", "END follows the CPUs", entries(lambda f: f.insert(index(f, "LAPIC"), Entry(0, 0, b""))))
add("after-end", "8 bytes follow END", entries(lambda f: f.append(Entry(99, 0, b""))))
add("after-end-page", "4096 bytes follow END", entries(lambda f: f.append(Entry(0, 0, bytes(4088)))))
add("only-end", "END is the only entry", entries(lambda f: f.__delitem__(slice(0, -1))))
add("only-header", "HEADER and END are the only entries", entries(lambda f: f.__delitem__(slice(1, -1))))
add("cut-descriptor", "the context ends in the middle of END", body("HVM_CONTEXT", lambda data: data[:-4]))
add("cut-entry", "the context ends in the middle of the first CPU", body("HVM_CONTEXT", lambda data: data[:500]))
add("cut-8", "the context has 8 bytes", body("HVM_CONTEXT", lambda data: data[:8]))
add("cut-4", "the context has 4 bytes", body("HVM_CONTEXT", lambda data: data[:4]))
add("zeros", "the context is zero", body("HVM_CONTEXT", lambda data: bytes(len(data))))
add("length-over", "an entry is longer than the context", entry("TSC_ADJUST", lambda e: setattr(e, "length", 4096)))
for unknown in (21, 22, 34, 99, 0x8000, 0xFFFF):
    add(f"unknown-{unknown}", f"an entry has the unknown type {unknown}", another(unknown, bytes(8)))
add("reversed", "the entries between HEADER and END are in reversed order", entries(
    lambda f: f.__setitem__(slice(1, -1), f[-2:0:-1])
))  # fmt: skip

# Entries of a vCPU, in a PVH guest
for kind in ("CPU", "LAPIC", "LAPIC_REGS", "MTRR", "VMCE_VCPU", "TSC_ADJUST"):
    slug = kind.lower().replace("_", "-")
    add(f"{slug}-missing", f"{kind} of vCPU 0 is missing", without(kind))
    add(f"{slug}-missing-1", f"{kind} of vCPU 1 is missing", without(kind, 1))
    add(f"{slug}-twice", f"{kind} of vCPU 0 is there twice", doubled(kind))
    add(f"{slug}-instance-2", f"{kind} of vCPU 0 is said to be of vCPU 2, and there are 2", instance(kind, 2))
    add(f"{slug}-instance-9999", f"{kind} of vCPU 0 is said to be of vCPU 9999", instance(kind, 9999))
add("cpu-1024", "CPU has 1024 bytes, as up to 4.6", resized("CPU", 1024))
add("cpu-1016", "CPU has 1016 bytes, as long ago", resized("CPU", 1016))
add("cpu-1000", "CPU has 1000 bytes", resized("CPU", 1000))
add("cpu-1040", "CPU has 1040 bytes, the last 8 zero", resized("CPU", 1040))
add("cpu-1040-set", "CPU has 1040 bytes, the last 8 not zero", resized("CPU", 1040, b"\1"))
add("cpu-0", "CPU has no bytes", resized("CPU", 0))
add("cpu-ff", "CPU is all ones", entry("CPU", lambda e: setattr(e, "body", b"\xff" * 1032)))
add("cpu-zero", "CPU is all zero", entry("CPU", lambda e: setattr(e, "body", bytes(1032))))
add("cpu-1-zero", "CPU of vCPU 1 is all zero", entry("CPU", lambda e: setattr(e, "body", bytes(1032)), 1))
for name, bits, words in (
    ("et-clear", 1 << 4, "CR0.ET is clear"), ("bit-6", 1 << 6, "a reserved bit of CR0 is set"),
    ("bit-32", 1 << 32, "bit 32 of CR0 is set"), ("bit-63", 1 << 63, "bit 63 of CR0 is set"),
    ("pe-clear", 1, "CR0 has PG without PE"), ("nw", 1 << 29, "CR0 has NW without CD"), ("cd", 1 << 30, "CR0 has CD"),
    ("pg-clear", 1 << 31, "CR0 has no PG in long mode"),
):  # fmt: skip
    add(f"cr0-{name}", words, flip("CPU", CR0, "Q", bits))
for name, bits, words in (
    ("pae-clear", 1 << 5, "CR4 has no PAE in long mode"), ("vmxe", 1 << 13, "CR4 has VMXE"),
    ("smxe", 1 << 14, "CR4 has SMXE"),
    ("la57", 1 << 12, "CR4 has LA57"), ("umip", 1 << 11, "CR4 has UMIP"), ("pcide", 1 << 17, "CR4 has PCIDE"),
    ("osxsave", 1 << 18, "CR4.OSXSAVE is turned over"), ("smep", 1 << 20, "CR4.SMEP is turned over"),
    ("smap", 1 << 21, "CR4.SMAP is turned over"), ("pke", 1 << 22, "CR4 has PKE"), ("cet", 1 << 23, "CR4 has CET"),
    ("bit-15", 1 << 15, "reserved bit 15 of CR4 is set"), ("bit-31", 1 << 31, "bit 31 of CR4 is set"),
    ("bit-32", 1 << 32, "bit 32 of CR4 is set"), ("pce", 1 << 8, "CR4.PCE is turned over"),
):  # fmt: skip
    add(f"cr4-{name}", words, flip("CPU", CR4, "Q", bits))
for name, bits, words in (
    ("lma-clear", 1 << 10, "EFER has LME with paging, and no LMA"), ("lme-clear", 1 << 8, "EFER has LMA without LME"),
    ("long-clear", 5 << 8, "EFER has neither LME nor LMA"), ("nxe", 1 << 11, "EFER.NXE is turned over"),
    ("svme", 1 << 12, "EFER has SVME"), ("lmsle", 1 << 13, "EFER has LMSLE"), ("ffxsr", 1 << 14, "EFER has FFXSR"),
    ("tce", 1 << 15, "EFER has TCE"), ("bit-1", 2, "a reserved bit of EFER is set"),
    ("autoibrs", 1 << 21, "EFER has AutoIBRS"), ("bit-32", 1 << 32, "bit 32 of EFER is set"),
):  # fmt: skip
    add(f"efer-{name}", words, flip("CPU", EFER, "Q", bits))
add("cr3-high", "CR3 is at 2^51", put("CPU", CR3, "Q", 1 << 51))
add("cr3-bit-63", "bit 63 of CR3 is set", flip("CPU", CR3, "Q", 1 << 63))
add("cr3-absent", "CR3 is at a frame that the guest has not", put("CPU", CR3, "Q", 0xE0000000))
add("cr3-ones", "CR3 is all ones", put("CPU", CR3, "Q", (1 << 64) - 1))
add("flags-2", "an unknown flag of CPU is set", put("CPU", FLAGS, "I", 2))
add("flags-0", "the flag that the FPU is in use is clear", put("CPU", FLAGS, "I", 0))
add("flags-high", "the highest flag of CPU is set", put("CPU", FLAGS, "I", 0x80000001))
add("pad0", "the padding of CPU is not zero", put("CPU", PAD0, "I", 1))
add("rflags-zero", "RFLAGS is 0", put("CPU", RFLAGS, "Q", 0))
add("rflags-vm", "RFLAGS has VM in long mode", flip("CPU", RFLAGS, "Q", 1 << 17))
add("rip-not-canonical", "RIP is not canonical", put("CPU", RIP, "Q", 0x8000_0000_0000))
add("lstar-not-canonical", "MSR_LSTAR is not canonical", put("CPU", LSTAR, "Q", 0x8000_0000_0000))
add("sysenter-not-canonical", "SYSENTER_EIP is not canonical", put("CPU", SYSENTER_EIP, "Q", 0x8000_0000_0000))
add("shadow-gs-not-canonical", "the shadow GS base is not canonical", put("CPU", SHADOW_GS, "Q", 0x8000_0000_0000))
add("cs-base-not-canonical", "the base of CS is not canonical", put("CPU", CS_BASE, "Q", 0x8000_0000_0000))
add("tsc-aux-high", "TSC_AUX has more than 32 bits", put("CPU", TSC_AUX, "Q", 1 << 40))
add("dr6-zero", "DR6 is 0", put("CPU", DR6, "Q", 0))
add("dr7-high", "DR7 has bit 40", put("CPU", DR7, "Q", 1 << 40 | 0x400))
add("fcw-ones", "the x87 control word is all ones", put("CPU", FCW, "H", 0xFFFF))
add("mxcsr-ones", "MXCSR is all ones", put("CPU", MXCSR, "I", 0xFFFFFFFF))
add("pending-type-1", "a pending event has type 1", put("CPU", PENDING_EVENT, "I", 0x80000100))
add("pending-type-7", "a pending event has type 7", put("CPU", PENDING_EVENT, "I", 0x80000700))
add("pending-type-3", "an exception is pending", put("CPU", PENDING_EVENT, "I", 0x8000030D))
add("pending-reserved", "a pending event has a reserved bit", put("CPU", PENDING_EVENT, "I", 0x80001300))
add(
    "pending-invalid", "there are bits of a pending event that is not valid", put("CPU", PENDING_EVENT, "I", 0x00001700)
)
add("cs-zero", "the attributes of CS are 0", put("CPU", CS_AR, "I", 0))
add("cs-high", "the attributes of CS have high bits", put("CPU", CS_AR, "I", 0xFFFFFFFF))
add("ss-dpl", "the attributes of SS say ring 1", put("CPU", SS_AR, "I", 0xCB3))
add("tr-zero", "the attributes of TR are 0", put("CPU", TR_AR, "I", 0))
add("tr-limit-0", "the limit of TR is 0", put("CPU", TR_LIMIT, "I", 0))
add("cs-limit", "the limit of CS does not fit its granularity", put("CPU", CS_LIMIT, "I", 0x12345))
add("cs-selector", "the selector of CS is 32 bits wide", put("CPU", CS_SEL, "I", 0xFFFF0010))

add("lapic-16", "LAPIC has 16 bytes, as up to 4.4", resized("LAPIC", 16))
add("lapic-12", "LAPIC has 12 bytes", resized("LAPIC", 12))
add("lapic-32", "LAPIC has 32 bytes, the last 8 zero, as from 4.18.5 on", resized("LAPIC", 32))
add("lapic-32-set", "LAPIC has 32 bytes, the last 8 not zero", resized("LAPIC", 32, b"\1"))
add("lapic-40", "LAPIC has 40 bytes, the last 16 zero", resized("LAPIC", 40))
add("lapic-base-0", "the APIC base is 0", put("LAPIC", 0, "Q", 0))
add("lapic-disabled", "the APIC is off in its base", put("LAPIC", 0, "Q", 0xFEE00100))
add("lapic-x2apic-only", "the APIC base has EXTD without EN", put("LAPIC", 0, "Q", 0xFEE00500))
add("lapic-xapic", "the APIC base has EN without EXTD", put("LAPIC", 0, "Q", 0xFEE00900))
add("lapic-base-reserved", "a reserved bit of the APIC base is set", flip("LAPIC", 0, "Q", 1))
add("lapic-base-high", "the APIC base is at 2^51", flip("LAPIC", 0, "Q", 1 << 51))
add("lapic-base-moved", "the APIC is elsewhere", put("LAPIC", 0, "Q", 0xFED00D00))
add("lapic-bsp-1", "vCPU 1's APIC base has BSP", flip("LAPIC", 0, "Q", 1 << 8, 1))
add("lapic-disabled-field", "an unknown bit of LAPIC's disabled is set", put("LAPIC", 8, "I", 0x80000000))
add("lapic-divisor-0", "the timer's divisor is 0", put("LAPIC", 12, "I", 0))
add("lapic-divisor-3", "the timer's divisor is 3", put("LAPIC", 12, "I", 3))
add("lapic-tdt", "the TSC deadline is set", put("LAPIC", 16, "Q", 1))
add("lapic-regs-1016", "LAPIC_REGS has 1016 bytes", resized("LAPIC_REGS", 1016))
add("lapic-regs-1032", "LAPIC_REGS has 1032 bytes", resized("LAPIC_REGS", 1032))
add("lapic-regs-zero", "LAPIC_REGS is zero", entry("LAPIC_REGS", lambda e: setattr(e, "body", bytes(1024))))
add("lapic-regs-ones", "LAPIC_REGS is all ones", entry("LAPIC_REGS", lambda e: setattr(e, "body", b"\xff" * 1024)))
add("lapic-regs-id", "the APIC's id is 200", put("LAPIC_REGS", 0x20, "I", 200 << 24))
add("lapic-regs-version", "the APIC's version is 0", put("LAPIC_REGS", 0x30, "I", 0))
add("lapic-regs-vector-5", "vector 5 is requested", put("LAPIC_REGS", 0x200, "I", 1 << 5))
add("lapic-regs-timer", "the timer's LVT has reserved bits", put("LAPIC_REGS", 0x320, "I", 0xFFFFFFFF))
add("mtrr-232", "MTRR has 232 bytes", resized("MTRR", 232))
add("mtrr-248", "MTRR has 248 bytes", resized("MTRR", 248))
add("mtrr-pat-2", "PAT has the reserved type 2", put("MTRR", 0, "Q", 0x0007040600070402))
add("mtrr-pat-3", "PAT has the reserved type 3", put("MTRR", 0, "Q", 0x0307040600070406))
add("mtrr-pat-8", "PAT has a reserved bit", put("MTRR", 0, "Q", 0x0007040600070408))
add("mtrr-pat-0", "PAT is 0", put("MTRR", 0, "Q", 0))
add("mtrr-var-type-2", "a variable range has the reserved type 2", put("MTRR", MTRR_VAR, "Q", 0xF0000002))
add("mtrr-var-base-reserved", "the base of a variable range has a reserved bit", put("MTRR", MTRR_VAR, "Q", 0xF0000100))
add("mtrr-var-base-high", "the base of a variable range is at 2^60", put("MTRR", MTRR_VAR, "Q", 1 << 60))
add(
    "mtrr-var-mask-reserved",
    "the mask of a variable range has a reserved bit",
    put("MTRR", MTRR_VAR + 8, "Q", 0xF8000401),
)
add("mtrr-var-mask-high", "the mask of a variable range has bit 63", put("MTRR", MTRR_VAR + 8, "Q", 1 << 63 | 0x800))
add("mtrr-fixed-2", "a fixed range has the reserved type 2", put("MTRR", MTRR_FIXED, "Q", 0x0606060606060602))
add("mtrr-fixed-7", "a fixed range has type 7", put("MTRR", MTRR_FIXED + 24, "Q", 0x0707070707070707))
add("mtrr-cap-0", "MTRRcap has no variable range", flip("MTRR", MTRR_CAP, "Q", 0x08))
add("mtrr-cap-9", "MTRRcap has 9 variable ranges", put("MTRR", MTRR_CAP, "Q", 0x509))
add("mtrr-cap-255", "MTRRcap has 255 variable ranges", put("MTRR", MTRR_CAP, "Q", 0x5FF))
add("mtrr-cap-high", "MTRRcap has bit 40", flip("MTRR", MTRR_CAP, "Q", 1 << 40))
add("mtrr-def-type-2", "the default type is the reserved 2", put("MTRR", MTRR_DEF_TYPE, "Q", 0xC02))
add("mtrr-def-type-reserved", "MTRRdefType has a reserved bit", put("MTRR", MTRR_DEF_TYPE, "Q", 0x1C06))
add("mtrr-def-type-high", "MTRRdefType has bit 63", put("MTRR", MTRR_DEF_TYPE, "Q", 1 << 63 | 0xC06))
add("vmce-8", "VMCE_VCPU has 8 bytes, as long ago", resized("VMCE_VCPU", 8))
add("vmce-24", "VMCE_VCPU has 24 bytes, as up to 4.9", resized("VMCE_VCPU", 24))
add("vmce-4", "VMCE_VCPU has 4 bytes", resized("VMCE_VCPU", 4))
add("vmce-40", "VMCE_VCPU has 40 bytes, the last 8 zero", resized("VMCE_VCPU", 40))
add("vmce-cap-high", "an unknown bit of the MCE capabilities is set", flip("VMCE_VCPU", 0, "Q", 1 << 40))
add("vmce-cap-ctl", "MCG_CTL_P is set", flip("VMCE_VCPU", 0, "Q", 1 << 8))
add("vmce-cap-ser", "MCG_SER_P is set", flip("VMCE_VCPU", 0, "Q", 1 << 24))
add("vmce-cap-cmci", "MCG_CMCI_P is set", flip("VMCE_VCPU", 0, "Q", 1 << 10))
add("vmce-cap-lmce", "MCG_LMCE_P is set", flip("VMCE_VCPU", 0, "Q", 1 << 27))
add("vmce-banks-0", "there are no MCE banks", put("VMCE_VCPU", 0, "Q", 0))
add("vmce-banks-3", "there are 3 MCE banks", put("VMCE_VCPU", 0, "Q", 3))
add("vmce-banks-255", "there are 255 MCE banks", put("VMCE_VCPU", 0, "Q", 255))
add("vmce-ctl2", "MCi_CTL2 of bank 0 is all ones", put("VMCE_VCPU", 8, "Q", (1 << 64) - 1))
add("tsc-adjust-4", "TSC_ADJUST has 4 bytes", resized("TSC_ADJUST", 4))
add("tsc-adjust-16", "TSC_ADJUST has 16 bytes", resized("TSC_ADJUST", 16))
add("tsc-adjust-value", "TSC_ADJUST is large", put("TSC_ADJUST", 0, "Q", 1 << 62))
add("cpu-msr-none", "CPU_MSR has no MSR", another(20, msr_entry()))
add("cpu-msr-empty", "CPU_MSR has no bytes", another(20))
add("cpu-msr-unknown", "CPU_MSR has an unknown MSR", another(20, msr_entry((0x12345, 0, 0))))
add("cpu-msr-tsc-aux", "CPU_MSR has TSC_AUX", another(20, msr_entry((0xC0000103, 0, 5))))
add("cpu-msr-spec-ctrl", "CPU_MSR has SPEC_CTRL, 0", another(20, msr_entry((0x48, 0, 0))))
add("cpu-msr-spec-ctrl-high", "CPU_MSR has SPEC_CTRL with a reserved bit", another(20, msr_entry((0x48, 0, 1 << 40))))
add("cpu-msr-misc-features", "CPU_MSR has MISC_FEATURES_ENABLES", another(20, msr_entry((0x140, 0, 1))))
add("cpu-msr-dr-mask", "CPU_MSR has DR0_ADDRESS_MASK", another(20, msr_entry((0xC0011027, 0, 3))))
add("cpu-msr-xss", "CPU_MSR has XSS, 0", another(20, msr_entry((0xDA0, 0, 0))))
add("cpu-msr-bndcfgs", "CPU_MSR has BNDCFGS", another(20, msr_entry((0xD90, 0, 1))))
add("cpu-msr-reserved", "CPU_MSR's reserved field is not zero", another(20, msr_entry((0xC0000103, 0, 5), reserved=1)))
add("cpu-msr-entry-reserved", "an MSR's reserved field is not zero", another(20, msr_entry((0xC0000103, 1, 5))))
add("cpu-msr-count-over", "CPU_MSR's count is too high", another(20, msr_entry((0xC0000103, 0, 5), count=2)))
add("cpu-msr-count-under", "CPU_MSR's count is too low", another(20, msr_entry((0xC0000103, 0, 5), count=0)))
add("cpu-msr-instance", "CPU_MSR is of vCPU 7", another(20, msr_entry((0xC0000103, 0, 5)), 7))
add("cpu-msr-early", "CPU_MSR precedes CPU", entries(
    lambda f: f.insert(1, Entry(20, 0, msr_entry((0xC0000103, 0, 5))))
))  # fmt: skip
add("xsave-good", "CPU_XSAVE has x87, SSE and AVX", another(16, xsave_entry(7, 7)))
add("xsave-600", "CPU_XSAVE has x87 and SSE, and no AVX", another(16, xsave_entry(3, 3, length=576)))
add("xsave-short", "CPU_XSAVE has 100 bytes of an area", another(16, xsave_entry(3, 3, length=100)))
add("xsave-no-area", "CPU_XSAVE has no area", another(16, xsave_entry(3, 3, length=0)))
add("xsave-empty", "CPU_XSAVE has no bytes", another(16))
add("xsave-over", "CPU_XSAVE's area is longer than its state, with zeros", another(16, xsave_entry(3, 3)))
add(
    "xsave-over-set",
    "CPU_XSAVE's area is longer than its state, not zero",
    another(16, xsave_entry(3, 3)[:-8] + b"\1" * 8),
)
add("xsave-under", "CPU_XSAVE's area is shorter than its state", another(16, xsave_entry(7, 7, length=576)))
add("xsave-xcr0-0", "XCR0 is 0", another(16, xsave_entry(0, 3)))
add("xsave-xcr0-no-x87", "XCR0 has no x87", another(16, xsave_entry(6, 7)))
add("xsave-xcr0-avx-only", "XCR0 has AVX without SSE", another(16, xsave_entry(5, 7)))
add("xsave-xcr0-bit-9", "XCR0 has PKRU", another(16, xsave_entry(0x203, 0x203)))
add("xsave-xcr0-bit-62", "XCR0 has LWP", another(16, xsave_entry(3 | 1 << 62, 3 | 1 << 62)))
add("xsave-accum-less", "XCR0 has AVX and the accumulated one has not", another(16, xsave_entry(7, 3)))
add("xsave-accum-0", "the accumulated XCR0 is 0", another(16, xsave_entry(3, 0)))
add("xsave-bv", "XSTATE_BV has AVX and the accumulated XCR0 has not", another(16, xsave_entry(3, 3, bv=7)))
add("xsave-bv-high", "XSTATE_BV has a high bit", another(16, xsave_entry(7, 7, bv=7 | 1 << 40)))
add(
    "xsave-compacted",
    "XCOMP_BV says compacted",
    another(16, xsave_entry(7, 7, header=struct.pack("<Q", 1 << 63 | 7).ljust(56, b"\0"))),
)
add(
    "xsave-header",
    "a reserved field of the XSAVE header is set",
    another(16, xsave_entry(7, 7, header=b"\0" * 48 + b"\1" * 8)),
)
add(
    "xsave-mask",
    "the host's features in CPU_XSAVE are more than this host's",
    another(16, xsave_entry(7, 7, mask=0x3FF)),
)
add("xsave-instance", "CPU_XSAVE is of vCPU 7", another(16, xsave_entry(7, 7), 7))
add("xsave-early", "CPU_XSAVE precedes CPU", entries(lambda f: f.insert(1, Entry(16, 0, xsave_entry(7, 7)))))
add("viridian-domain", "VIRIDIAN_DOMAIN is there, and the guest has no viridian", another(15, bytes(32)))
add("viridian-domain-40", "VIRIDIAN_DOMAIN has 40 bytes", another(15, bytes(40)))
add("viridian-vcpu", "VIRIDIAN_VCPU is there, and the guest has no viridian", another(17, bytes(216)))
add("viridian-vcpu-instance", "VIRIDIAN_VCPU is of vCPU 9", another(17, bytes(216), 9))
add("pic-in-pvh", "PIC is in a PVH guest", another(3, bytes(8)))
add("pit-in-pvh", "PIT is in a PVH guest", another(10, bytes(56)))
add("rtc-in-pvh", "RTC is in a PVH guest", another(11, bytes(24)))
add("ioapic-in-pvh", "IOAPIC is in a PVH guest", another(4, bytes(400)))
add("hpet-in-pvh", "HPET is in a PVH guest", another(12, bytes(1048)))
add("pmtimer-in-pvh", "PMTIMER is in a PVH guest", another(13, bytes(8)))

# Platform devices, in an HVM guest
DEVICES = ("PIC", "IOAPIC", "PCI_IRQ", "ISA_IRQ", "PCI_LINK", "PIT", "RTC", "HPET", "PMTIMER")
DEVICES_BUT_LINK = {TYPES[kind] for kind in DEVICES if kind != "PCI_LINK"}
LENGTHS = {
    "PIC": 8,
    "IOAPIC": 400,
    "PCI_IRQ": 16,
    "ISA_IRQ": 8,
    "PCI_LINK": 8,
    "PIT": 56,
    "RTC": 24,
    "HPET": 1048,
    "PMTIMER": 8,
}


def add_hvm(name: str, changes: str, change: Change) -> None:
    add(name, changes, change, base="hvm")


for kind in DEVICES:
    slug = kind.lower().replace("_", "-")
    add_hvm(f"{slug}-short", f"{kind} is 1 byte shorter", resized(kind, LENGTHS[kind] - 1))
    add_hvm(f"{slug}-long", f"{kind} is 8 bytes longer", resized(kind, LENGTHS[kind] + 8))
    add_hvm(f"{slug}-instance", f"{kind} is of instance 7", instance(kind, 7))
add_hvm("devices-missing", "no platform device is there", entries(
    lambda f: f.__setitem__(slice(None), [e for e in f if e.kind not in {TYPES[kind] for kind in DEVICES}])
))  # fmt: skip
add_hvm("devices-ones", "all platform devices but the PCI link are all ones", entries(
    lambda f: f.__setitem__(slice(None), [filled(e, b"\xff") if e.kind in DEVICES_BUT_LINK else e for e in f])
))  # fmt: skip
add_hvm("pic-twice", "PIC 0 is there twice", doubled("PIC"))
add_hvm("pic-slave-only", "PIC 0 is missing", without("PIC"))
add_hvm("pic-master", "PIC 0 says that it is not the master", put("PIC", 6, "B", 0))
add_hvm("ioapic-pins", "IOAPIC has another number of pins", flip("IOAPIC", 13, "B", 0x18))
add_hvm("ioapic-base", "IOAPIC is elsewhere", put("IOAPIC", 0, "Q", 0x1000))
add_hvm("pci-link-15", "a PCI link is routed to IRQ 15", put("PCI_LINK", 0, "B", 15))
add_hvm("pci-link-16", "a PCI link is routed to IRQ 16", put("PCI_LINK", 0, "B", 16))
add_hvm("pci-link-255", "a PCI link is routed to IRQ 255", put("PCI_LINK", 3, "B", 255))
add_hvm("rtc-16", "RTC has 16 bytes, as up to 4.13", resized("RTC", 16))
add_hvm("rtc-ones", "RTC is all ones", entry("RTC", lambda e: setattr(e, "body", b"\xff" * 24)))
add_hvm("rtc-index", "the RTC's index is 255", put("RTC", 14, "B", 255))
add_hvm("pit-mode", "a PIT channel has mode 9", put("PIT", 12, "B", 9))
add_hvm("pit-read-state", "a PIT channel's read state is 200", put("PIT", 9, "B", 200))
add_hvm("pit-count-0", "a PIT channel's count is 0", put("PIT", 0, "I", 0))
add_hvm("hpet-ones", "HPET is all ones", entry("HPET", lambda e: setattr(e, "body", b"\xff" * 1048)))
add_hvm("hpet-config", "HPET's configuration has reserved bits", put("HPET", 16, "Q", 0xFF))
add_hvm("isa-irq-high", "ISA_IRQ has more than 16 lines", put("ISA_IRQ", 0, "Q", (1 << 64) - 1))
add_hvm("pmtimer-status", "PMTIMER has reserved bits", put("PMTIMER", 4, "I", 0xFFFFFFFF))
add_hvm("hvm-cr0-et", "CR0.ET is clear", flip("CPU", CR0, "Q", 1 << 4))
add_hvm("hvm-lma-real-mode", "EFER has LMA in real mode", flip("CPU", EFER, "Q", 1 << 10))
add_hvm("hvm-cr3-high", "CR3 is at 2^51, and paging is off", put("CPU", CR3, "Q", 1 << 51))
add_hvm("hvm-pg-real-mode", "CR0 has PG and PE", flip("CPU", CR0, "Q", 1 << 31 | 1))
