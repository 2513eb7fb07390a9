"""Cases of the rules on CPU policies: what Xen takes of them, and what a host makes of them.

The leaves and MSRs that Xen's tools/tests/cpu-policy/test-cpu-policy.c expects to be refused are all here.
"""

from __future__ import annotations

import struct
from functools import partial

from helpers.places import HOSTS
from samples.build import Stream, hvm, pv, vcpu

from .base import Table, Where, body, head, same

cases = Table(big=False)
error, note = cases.error, cases.note

NO_SUBLEAF = 0xFFFFFFFF
PLATFORM_INFO, ARCH_CAPABILITIES = 0xCE, 0x10A
HOST = str(HOSTS / "4.17.txt")

CPUID, MSRS = "X86_CPUID_POLICY", "X86_MSR_POLICY"


def leaf(number: int, subleaf: int = NO_SUBLEAF, eax: int = 0, ebx: int = 0, ecx: int = 0, edx: int = 0) -> bytes:
    return struct.pack("<6I", number, subleaf, eax, ebx, ecx, edx)


def vendor(most: int) -> bytes:
    """Leaf 0 of an AMD processor."""
    return leaf(0, NO_SUBLEAF, most, 0x68747541, 0x444D4163, 0x69746E65)


def msr(index: int, value: int = 0, flags: int = 0) -> bytes:
    return struct.pack("<IIQ", index, flags, value)


def cpuid(stream: Stream, *leaves: bytes) -> Stream:
    return stream.body(CPUID, b"".join(leaves))


def msrs(stream: Stream, *entries: bytes) -> Stream:
    return stream.body(MSRS, b"".join(entries))


def at_end(kind: str, index: int = 0) -> Where:
    """At an entry of a policy; it is found where the static data ends."""
    size = len(leaf(0)) if kind == CPUID else len(msr(0))
    return body(kind, index * size, record="STATIC_DATA_END")


# Leaves

BAD_LEAVES = [
    ("incorrect basic subleaf", leaf(0, 0)),
    ("incorrect hv1 subleaf", leaf(0x40000000, 0)),
    ("incorrect hv2 subleaf", leaf(0x40000100, 0)),
    ("incorrect extd subleaf", leaf(0x80000000, 0)),
    ("OoB basic leaf", leaf(0xE, 0)),
    ("OoB cache leaf", leaf(4, 6)),
    ("OoB feat leaf", leaf(7, 3)),
    ("OoB topo leaf", leaf(0xB, 2)),
    ("OoB xstate leaf", leaf(0xD, 63)),
    ("OoB extd leaf", leaf(0x80000022, 0)),
    ("a leaf between the ranges", leaf(0x40000001)),
    ("a leaf above the ranges", leaf(0xC0000000)),
    ("a leaf that needs a subleaf", leaf(7)),
]
GOOD_LEAVES = [
    leaf(0), leaf(0x40000000), leaf(0x40000100), leaf(0x80000000), leaf(0xC), leaf(4, 5), leaf(7, 1),
    leaf(0xB, 1), leaf(0xD, 62), leaf(0x8000001C), leaf(0x40000000), leaf(0x80000001), leaf(7, 0),
]  # fmt: skip


def only(leaf_: bytes, stream: Stream) -> Stream:
    return cpuid(stream, leaf_)


for (_, bad), good in zip(BAD_LEAVES, GOOD_LEAVES, strict=True):
    error("XC621", hvm, partial(only, bad), at=at_end(CPUID), near=partial(only, good))
error("XC621", pv, lambda s: cpuid(s, vendor(1), leaf(0x20)), at=at_end(CPUID, 1), near=same)
error(
    "XC621", hvm, lambda s: cpuid(s, leaf(0x20)).move("STATIC_DATA_END", before="END"),
    at=at_end(CPUID), also=("XC302", *3 * ("XC303",)),
    near=lambda s: cpuid(s, leaf(0x20)).after("X86_MSR_POLICY", CPUID, leaf(1)),
    near_finds=("XC310",),
)  # fmt: skip

note(
    "XC620", partial(hvm, 2), lambda s: s.before("PAGE_DATA", CPUID, leaf(1)), refused=True, receiver="4.13",
    at=head(CPUID), also=("XC306",), near=same,
)  # fmt: skip
note(
    "XC622", hvm, lambda s: cpuid(s, vendor(1), leaf(7, 2)), refused=True, receiver="4.16.0",
    at=at_end(CPUID, 1), near=lambda s: cpuid(s, vendor(1), leaf(7, 1)),
)  # fmt: skip
note(
    "XC622", hvm, lambda s: cpuid(s, leaf(0x80000021)), refused=True, receiver="4.14.4",
    at=at_end(CPUID), near=lambda s: cpuid(s, leaf(0x8000001C)),
)  # fmt: skip
note(
    "XC622", hvm, lambda s: cpuid(s, leaf(0x80000000, NO_SUBLEAF, 0x80000021)), refused=True, receiver="4.15.2",
    at=at_end(CPUID), near=lambda s: cpuid(s, leaf(0x80000000, NO_SUBLEAF, 0x8000001C)),
)  # fmt: skip


def all_leaves() -> list[bytes]:
    """All leaves that Xen 4.17 knows, 120 of them."""
    subleaves = {4: 6, 7: 3, 0xB: 2, 0xD: 63}
    basic = [
        leaf(number, subleaf) for number in range(0xE)
        for subleaf in (range(subleaves[number]) if number in subleaves else [NO_SUBLEAF])
    ]  # fmt: skip
    return [*basic, leaf(0x40000000), leaf(0x40000100), *(leaf(0x80000000 + number) for number in range(0x22))]


error(
    "XC623", hvm, lambda s: cpuid(s, *all_leaves(), leaf(0x80000021)), at=at_end(CPUID), also=("XC613",),
    near=lambda s: cpuid(s, *all_leaves()),
)  # fmt: skip
error("XC626", hvm, lambda s: cpuid(s, vendor(0xE)), at=at_end(CPUID), near=lambda s: cpuid(s, vendor(0xD)))
error(
    "XC626", hvm, lambda s: cpuid(s, leaf(0x80000000, NO_SUBLEAF, 0x80000022)), at=at_end(CPUID),
    near=lambda s: cpuid(s, leaf(0x80000000, NO_SUBLEAF, 0x1F)),
)  # fmt: skip
error(
    "XC626", hvm, lambda s: cpuid(s, leaf(7, 0, 3)), at=at_end(CPUID), refused=False,
    near=lambda s: cpuid(s, leaf(7, 0, 2)),
)  # fmt: skip
error(
    "XC626", hvm, lambda s: cpuid(s, leaf(7, 0, 3)), at=at_end(CPUID), receiver="4.17",
    near=lambda s: cpuid(s, leaf(7, 0, 2)),
)  # fmt: skip

# MSRs

error("XC617", hvm, lambda s: msrs(s, msr(PLATFORM_INFO, flags=1)), at=at_end(MSRS), near=same)
error(
    "XC624", hvm, lambda s: msrs(s, msr(0xDEADC0DE)), at=at_end(MSRS),
    near=lambda s: msrs(s, msr(ARCH_CAPABILITIES)),
)  # fmt: skip
error(
    "XC624", hvm, lambda s: msrs(s, *[msr(PLATFORM_INFO)] * 3), at=at_end(MSRS), also=("XC615", "XC615"),
    near=lambda s: msrs(s, *[msr(PLATFORM_INFO)] * 2), near_finds=("XC615",),
)  # fmt: skip
note(
    "XC622", hvm, lambda s: msrs(s, msr(PLATFORM_INFO), msr(ARCH_CAPABILITIES)), refused=True, receiver="4.14.0",
    at=at_end(MSRS), near=lambda s: msrs(s, msr(PLATFORM_INFO)),
)  # fmt: skip
error(
    "XC625", hvm, lambda s: msrs(s, msr(PLATFORM_INFO, (1 << 64) - 1)), at=at_end(MSRS),
    near=lambda s: msrs(s, msr(PLATFORM_INFO, 1 << 31), msr(ARCH_CAPABILITIES, (1 << 64) - 1)),
)  # fmt: skip
error(
    "XC625", hvm, lambda s: msrs(s, msr(PLATFORM_INFO, 1)), at=at_end(MSRS),
    near=lambda s: msrs(s, msr(PLATFORM_INFO)),
)  # fmt: skip

# Policies with features

XSAVE_BIT, AVX_BIT = 1 << 26, 1 << 28
ALL_OF_1D, PV_1D = 0x078BFBFD, 0x0789C3F5
LM, SYSCALL, NX, FFXSR = 1 << 29, 1 << 11, 1 << 20, 1 << 25


def policy(
    stream: Stream, ecx: int = 0, edx: int = ALL_OF_1D, extended: int = LM | SYSCALL | NX, ebx: int = 0, bits: int = 40
) -> Stream:
    """Give a stream a policy with these registers of leaves 1, 0x80000001 and 7, and bits of an address."""
    return cpuid(
        stream, vendor(0xD), leaf(1, NO_SUBLEAF, 0, 0, ecx, edx), leaf(7, 0, 0, ebx),
        leaf(0x80000000, NO_SUBLEAF, 0x80000008), leaf(0x80000001, NO_SUBLEAF, 0, 0, 0, extended),
        leaf(0x80000008, NO_SUBLEAF, bits),
    )  # fmt: skip


# What Xen drops

note(
    "XC635", lambda: policy(hvm()), lambda s: policy(s, extended=LM | 1 << 23 | 1 << 21), at=at_end(CPUID),
    near=lambda s: policy(s, extended=LM | 1 << 23),
)  # fmt: skip
note(
    "XC635", lambda: policy(hvm()), lambda s: policy(s, AVX_BIT), at=at_end(CPUID),
    near=lambda s: policy(s, AVX_BIT | XSAVE_BIT),
)  # fmt: skip

# A host

SMEP, RDSEED, MPX = 1 << 7, 1 << 18, 1 << 14
HEADER, END, CPU, XSAVE = 1, 0, 2, 16
OFS_CR3, OFS_CR4, OFS_EFER, OFS_XCR0_ACCUM = 672, 680, 992, 16
LEN_HEADER, LEN_ENTRY_HEADER = 32, 8


def entry(typecode: int, data: bytes) -> bytes:
    """One HVM save record."""
    return struct.pack("<HHI", typecode, 0, len(data)) + data


def cpu(cr0: int = 0x10, cr3: int = 0, cr4: int = 0, efer: int = 0) -> bytes:
    raw = bytearray(1032)
    for offset, value in ((656, cr0), (OFS_CR3, cr3), (OFS_CR4, cr4), (OFS_EFER, efer)):
        struct.pack_into("<Q", raw, offset, value)
    return entry(CPU, bytes(raw))


def area(accum: int) -> bytes:
    """Extended state whose area has room for MPX: xcr0 and xcr0_accum, area, and its header."""
    return struct.pack("<QQ512sQ56s", 3, accum, bytes(512), 3, bytes(56)).ljust(16 + 576 + 512, b"\0")


def context(stream: Stream, *entries: bytes) -> Stream:
    """Give the stream an HVM context of these entries between HEADER and END."""
    first = entry(HEADER, struct.pack("<IIQII", 0x54381286, 1, 2**64 - 1, 0x800F12, 0))
    return stream.body("HVM_CONTEXT", first + b"".join(entries) + entry(END, b""))


def in_entry(offset: int, before: bytes = b"") -> Where:
    """At a byte of the body of an entry that follows HEADER, and what else is before it."""
    return body("HVM_CONTEXT", LEN_HEADER + len(before) + LEN_ENTRY_HEADER + offset)


def fits(stream: Stream) -> Stream:
    """Give a stream a policy that the host has for a guest of any kind."""
    return msrs(policy(stream, XSAVE_BIT, PV_1D), msr(PLATFORM_INFO))


fits_hvm = lambda: fits(hvm())  # noqa: E731
fits_pv = lambda: fits(pv().drop("X86_PV_VCPU_MSRS"))  # noqa: E731

note(
    "XC631", fits_hvm, lambda s: cpuid(s, leaf(0x80000000, NO_SUBLEAF, 0x8000001F)), refused=True,
    host=HOST, at=at_end(CPUID), near=lambda s: cpuid(s, leaf(0x80000000, NO_SUBLEAF, 0x8000001E)),
)  # fmt: skip
note(
    "XC631", fits_pv, lambda s: msrs(s, msr(PLATFORM_INFO, 1 << 31)), refused=True,
    host=HOST, at=at_end(MSRS), near=lambda s: msrs(s, msr(PLATFORM_INFO)),
)  # fmt: skip
note(
    "XC631", fits_hvm, lambda s: cpuid(s, leaf(0, NO_SUBLEAF, 1, 0x756E6547, 0x6C65746E, 0x49656E69)),
    refused=True, host=HOST, receiver="4.22", at=at_end(CPUID), near=lambda s: cpuid(s, vendor(1)),
)  # fmt: skip
note(
    "XC632", fits_hvm, lambda s: policy(s, ebx=SMEP), host=HOST, at=at_end(CPUID),
    near=lambda s: policy(s, ebx=RDSEED),
)  # fmt: skip

on_host = partial(note, "XC633", host=HOST, refused=True)
on_host(
    fits_hvm, lambda s: context(policy(s, ebx=SMEP), cpu(cr4=1 << 20)), at=in_entry(OFS_CR4), also=("XC632",),
    near=lambda s: context(s, cpu(cr4=1 << 5)),
)  # fmt: skip
on_host(
    fits_hvm, lambda s: context(policy(s, extended=LM | FFXSR), cpu(efer=1 << 14)), at=in_entry(OFS_EFER),
    also=("XC632",), near=lambda s: context(s, cpu(efer=1)),
)  # fmt: skip
on_host(
    fits_hvm, lambda s: context(policy(s, bits=48), cpu(cr3=1 << 40)), at=in_entry(OFS_CR3),
    near=lambda s: context(policy(s, bits=48), cpu(cr3=(1 << 40) - 1)),
)  # fmt: skip
on_host(
    fits_hvm, lambda s: context(policy(s, XSAVE_BIT, ebx=MPX), cpu(), entry(XSAVE, bytes(8) + area(0x1B))),
    at=in_entry(OFS_XCR0_ACCUM, cpu()), also=("XC632",),
    near=lambda s: context(policy(s, XSAVE_BIT, ebx=MPX), cpu()), near_finds=("XC632",),
)  # fmt: skip
on_host(
    fits_pv, lambda s: policy(s, edx=PV_1D, ecx=XSAVE_BIT, ebx=MPX).body("X86_PV_VCPU_XSAVE", vcpu(s, area(0x1B))),
    at=body("X86_PV_VCPU_XSAVE", 8 + 8), also=("XC632", "XC462"), near=same,
)  # fmt: skip
note("XC634", fits_hvm, lambda s: s.drop(CPUID), host=HOST, at=head("STATIC_DATA_END"), also=("XC308",), near=same)

CASES = cases.cases
