"""Cases of the rules on the contents of Xen's own blobs."""

from __future__ import annotations

import struct

from samples.build import Stream, hvm, pv, vcpu
from xenstream.limits import MOST_PARTS

from .base import Table, body, head, same

cases = Table(big=False)
note = cases.note

HEADER, END, CPU, PIC, LAPIC, XSAVE = 1, 0, 2, 3, 5, 16


def leaves(s: Stream, number: int) -> bytes:
    return b"".join(s.pack("6I", leaf, 0xFFFFFFFF, 1, 2, 3, 4) for leaf in range(number))


def entry(typecode: int, data: bytes, instance: int = 0) -> bytes:
    """One HVM save record."""
    return struct.pack("<HHI", typecode, instance, len(data)) + data


FIRST = entry(HEADER, struct.pack("<IIQII", 0x54381286, 1, 2**64 - 1, 0x800F12, 0))
LAST = entry(END, b"")
AREA = bytes(512) + struct.pack("<Q", 3) + bytes(56)


def context(stream: Stream, *entries: bytes, first: bytes = FIRST, last: bytes = LAST) -> Stream:
    """Give the stream an HVM context of these entries between HEADER and END."""
    return stream.body("HVM_CONTEXT", first + b"".join(entries) + last)


def cpu(instance: int = 0) -> bytes:
    return entry(CPU, bytes(1032), instance)


def xsave(xcr0: int, accum: int, area: bytes = AREA) -> bytes:
    return struct.pack("<QQ", xcr0, accum) + area


note(
    "XC511", hvm, lambda s: context(s, FIRST), at=body("HVM_CONTEXT", 32),
    near=lambda s: context(s, cpu()),
)  # fmt: skip
note(
    "XC511", hvm, lambda s: context(s, entry(PIC, bytes(8)), first=b""), at=body("HVM_CONTEXT", 0), near=same,
)  # fmt: skip
note(
    "XC512", hvm, lambda s: context(s, last=b""), at=body("HVM_CONTEXT", 32), near=same,
)  # fmt: skip
note(
    "XC512", hvm, lambda s: context(s, last=LAST + bytes(8)), at=body("HVM_CONTEXT", 40),
    near=lambda s: context(s, last=entry(END, bytes(0))),
)  # fmt: skip
note(
    "XC513", hvm, lambda s: context(s, entry(99, bytes(8))), at=body("HVM_CONTEXT", 32),
    near=lambda s: context(s, entry(PIC, bytes(8))),
)  # fmt: skip
note(
    "XC514", hvm, lambda s: context(s, entry(CPU, bytes(1040))), at=body("HVM_CONTEXT", 32),
    near=lambda s: context(s, entry(CPU, bytes(1016))),
)  # fmt: skip
note(
    "XC514", hvm, lambda s: context(s, entry(PIC, bytes(8))[:-4], last=b""), at=body("HVM_CONTEXT", 32),
    also=("XC512",), near=lambda s: context(s, entry(PIC, bytes(8))),
)  # fmt: skip
note(
    "XC515", hvm, lambda s: context(s, cpu(), entry(LAPIC, bytes(24), 1)), at=body("HVM_CONTEXT", 32 + 1040),
    near=lambda s: context(s, cpu(), cpu(1), entry(LAPIC, bytes(24), 1)),
)  # fmt: skip
note(
    "XC516", hvm, lambda s: context(s, cpu(), cpu(2)), at=head("HVM_CONTEXT"),
    near=lambda s: context(s, cpu(), cpu(1)),
)  # fmt: skip
note(
    "XC517", hvm, lambda s: context(s, cpu(), entry(XSAVE, bytes(8) + xsave(7, 3))),
    at=body("HVM_CONTEXT", 32 + 1040), near=lambda s: context(s, cpu(), entry(XSAVE, bytes(8) + xsave(3, 3))),
)  # fmt: skip
note(
    "XC518", hvm, lambda s: s.body("X86_CPUID_POLICY", leaves(s, MOST_PARTS + 1)), at=head("X86_CPUID_POLICY"),
    also=("XC623",), near=lambda s: s.body("X86_CPUID_POLICY", leaves(s, MOST_PARTS)), near_finds=("XC623",),
)  # fmt: skip
note(
    "XC433", pv, lambda s: s.before("END", "X86_PV_VCPU_BASIC", vcpu(s, s.get("X86_PV_VCPU_BASIC").body[8:], 2)),
    at=head("END"),
    near=lambda s: s.before("END", "X86_PV_VCPU_BASIC", vcpu(s, s.get("X86_PV_VCPU_BASIC").body[8:], 1)),
)  # fmt: skip
note(
    "XC434", pv, lambda s: s.body("X86_PV_VCPU_XSAVE", vcpu(s, xsave(7, 3))), at=body("X86_PV_VCPU_XSAVE", 8),
    near=lambda s: s.body("X86_PV_VCPU_XSAVE", vcpu(s, xsave(3, 7, AREA + bytes(256)))),
)  # fmt: skip
note(
    "XC434", pv, lambda s: s.body("X86_PV_VCPU_XSAVE", vcpu(s, xsave(3, 7))), at=body("X86_PV_VCPU_XSAVE", 8),
    near=lambda s: s.body("X86_PV_VCPU_XSAVE", vcpu(s, xsave(7, 7, AREA + bytes(256)))),
)  # fmt: skip
note(
    "XC434", pv, lambda s: s.body("X86_PV_VCPU_XSAVE", vcpu(s, xsave(1, 1))), at=body("X86_PV_VCPU_XSAVE", 8),
    near=same,
)  # fmt: skip


def leaf(number: int, subleaf: int = 0xFFFFFFFF) -> bytes:
    return struct.pack("<6I", number, subleaf, 0, 0, 0, 0)


def msr(number: int) -> bytes:
    return struct.pack("<IIQ", number, 0, 0)


note(
    "XC613", hvm, lambda s: s.body("X86_CPUID_POLICY", leaf(1) + leaf(1)), at=body("X86_CPUID_POLICY", 24),
    near=lambda s: s.body("X86_CPUID_POLICY", leaf(4, 0) + leaf(4, 1)),
)  # fmt: skip
note(
    "XC614", hvm, lambda s: s.body("X86_CPUID_POLICY", leaf(7, 0) + leaf(1)), at=body("X86_CPUID_POLICY", 24),
    near=lambda s: s.body("X86_CPUID_POLICY", leaf(1) + leaf(7, 0)),
)  # fmt: skip
note(
    "XC615", hvm, lambda s: s.body("X86_MSR_POLICY", msr(0xCE) + msr(0xCE)), at=body("X86_MSR_POLICY", 16),
    near=lambda s: s.body("X86_MSR_POLICY", msr(0xCE) + msr(0x10A)),
)  # fmt: skip
note(
    "XC616", hvm, lambda s: s.body("X86_MSR_POLICY", msr(0x10A) + msr(0xCE)), at=body("X86_MSR_POLICY", 16),
    near=lambda s: s.body("X86_MSR_POLICY", msr(0xCE) + msr(0x10A)),
)  # fmt: skip
CASES = cases.cases
