"""Cases of the rules on the state of PV vCPUs that Xen does not take."""

from __future__ import annotations

import struct
from functools import partial

from samples.build import TOP, Stream, basic, extended, pv, vcpu

from .base import Table, Where, body, head, same

pv32 = partial(pv, 4)
pv_v2 = partial(pv, 8, 2)

NOT_CANONICAL, OF_XEN = 0x8000_0000_0000, 0xFFFF_8300_0000_0000

# Offsets of the fields of a vcpu_guest_context, in 64-bit and 32-bit guests.
FLAGS, RIP, TRAPS, LDT_BASE, LDT_ENTS, GDT_ENTS, CR1 = 512, 520 + 128, 720, 4816, 4824, 4960, 4984 + 8
DR0, DR6, DR7, EVENT, VM_ASSIST, FS_BASE = 5048, 5048 + 48, 5048 + 56, 5112, 5136, 5144
EFLAGS_32, LDT_BASE_32, LDT_ENTS_32, VM_ASSIST_32 = 516 + 40, 2632, 2636, 2796

EXTENDED, XSAVE, MSRS = "X86_PV_VCPU_EXTENDED", "X86_PV_VCPU_XSAVE", "X86_PV_VCPU_MSRS"

AVX, ALL = 7, 0xE7
"""xcr0 with AVX, and with AVX-512 as well."""

cases = Table(big=False)
error, violation, note = cases.error, cases.violation, cases.note


def at_end(kind: str, offset: int) -> Where:
    """At an offset of a vCPU's context; the receiver hands it to Xen only at END."""
    return body(kind, 8 + offset, record="END")


def put(stream: Stream, *changes: tuple[int, int], fmt: str = "<Q", **fields: int) -> Stream:
    """Set fields of vCPU 0's context."""
    raw = bytearray(basic(stream.width, **fields))
    for offset, value in changes:
        struct.pack_into(fmt, raw, offset, value)
    return stream.body("X86_PV_VCPU_BASIC", vcpu(stream, bytes(raw)))


def wrong(rule: str, broken: tuple[int, int], near: tuple[int, int], **rest: object) -> None:
    error(
        rule, pv, lambda s: put(s, broken), at=at_end("X86_PV_VCPU_BASIC", broken[0]),
        near=lambda s: put(s, near), **rest,  # type: ignore[arg-type]
    )  # fmt: skip


def wrong32(rule: str, broken: tuple[int, int], near: tuple[int, int], **rest: object) -> None:
    error(
        rule, pv32, lambda s: put(s, broken, fmt="<I"), at=at_end("X86_PV_VCPU_BASIC", broken[0]),
        near=lambda s: put(s, near, fmt="<I"), **rest,  # type: ignore[arg-type]
    )  # fmt: skip


wrong("XC449", (GDT_ENTS, 1 << 32 | 512), (GDT_ENTS, 1 << 44 | 512))
wrong("XC450", (RIP, NOT_CANONICAL), (RIP, NOT_CANONICAL - 1))
wrong("XC450", (EVENT, OF_XEN & (1 << 63) - 1), (EVENT, OF_XEN))
wrong("XC450", (FS_BASE, NOT_CANONICAL), (FS_BASE, 0xFFFF_8000_0000_0000))
wrong("XC450", (TRAPS + 255 * 16 + 8, NOT_CANONICAL), (TRAPS + 255 * 16 + 8, OF_XEN))
error(
    "XC450", pv, lambda s: put(s, (LDT_BASE, NOT_CANONICAL), (LDT_ENTS, 1)), at=at_end("X86_PV_VCPU_BASIC", LDT_BASE),
    near=lambda s: put(s, (LDT_BASE, 0x1000), (LDT_ENTS, 8192)),
)  # fmt: skip
wrong("XC451", (LDT_ENTS, 8193), (LDT_ENTS, 8192))
wrong("XC451", (LDT_BASE, 0x1234), (LDT_BASE, 0xFFFF_8800_0000_0000))
wrong("XC451", (LDT_BASE, NOT_CANONICAL), (LDT_BASE, 0x7FFF_FFFF_F000))  # the base counts without entries, too
wrong("XC451", (LDT_BASE, OF_XEN), (LDT_BASE, 0x7FFF_FFFF_F000))
wrong32("XC451", (LDT_BASE_32, 0x10), (LDT_BASE_32, 0xF000_0000))
wrong32("XC451", (LDT_ENTS_32, 8193), (LDT_ENTS_32, 8192))
error(
    "XC452", pv, lambda s: put(s, (FLAGS, 1)), at=at_end("X86_PV_VCPU_BASIC", FLAGS),
    near=lambda s: put(s, (FLAGS, 1), cr1=TOP),
)  # fmt: skip
wrong("XC453", (CR1, 0x3000), (CR1, TOP << 12 | 1))
wrong("XC454", (VM_ASSIST, 1 << 40), (VM_ASSIST, 1 << 32 | 0x3F))
wrong32("XC454", (VM_ASSIST_32, 0x40), (VM_ASSIST_32, 0x3F))
wrong("XC455", (DR6, 1 << 32 | 0xFFFF0FF0), (DR6, 0xFFFF0FF0), receiver="4.20")
wrong("XC455", (DR7, 1 << 63), (DR7, 0x400), receiver="4.18")
wrong("XC455", (DR0, OF_XEN), (DR0, 0xFFFF_8800_0000_0000), receiver="4.18")
error(
    "XC455", pv, lambda s: put(s, (DR0, OF_XEN)), refused=False, at=at_end("X86_PV_VCPU_BASIC", DR0), receiver="4.17",
    near=same,
)  # fmt: skip
wrong32("XC456", (EFLAGS_32, 1 << 17), (EFLAGS_32, 1 << 16), receiver="4.21")


# X86_PV_VCPU_EXTENDED


def put_extended(stream: Stream, offset: int, fmt: str, value: int) -> Stream:
    return stream.poke(EXTENDED, 8 + offset, struct.pack(fmt, value))


error(
    "XC457", pv, lambda s: put_extended(s, 0, "<I", 8192), at=at_end(EXTENDED, 0),
    near=lambda s: put_extended(s, 0, "<I", 8191),
)  # fmt: skip
error(
    "XC458", pv, lambda s: put_extended(s, 4, "<I", 39), at=at_end(EXTENDED, 4),
    near=lambda s: put_extended(s, 4, "<I", 40),
)  # fmt: skip
error(
    "XC459", pv, lambda s: s.body(EXTENDED, vcpu(s, extended()[:39])), at=at_end(EXTENDED, 0), receiver="4.18",
    near=lambda s: s.body(EXTENDED, vcpu(s, extended()[:40])),
)  # fmt: skip
error(
    "XC460", pv, lambda s: put_extended(s, 8, "<Q", NOT_CANONICAL), at=at_end(EXTENDED, 8),
    near=lambda s: put_extended(s, 8, "<Q", OF_XEN),
)  # fmt: skip
error(
    "XC460", pv, lambda s: put_extended(s, 16, "<Q", NOT_CANONICAL), at=at_end(EXTENDED, 16),
    near=lambda s: put_extended(s, 16, "<Q", NOT_CANONICAL - 1),
)  # fmt: skip
error(
    "XC461", pv, lambda s: put_extended(s, 32, "<Q", 1 << 40), at=at_end(EXTENDED, 32),
    near=lambda s: put_extended(s, 32, "<Q", 0x1FF),
)  # fmt: skip


# X86_PV_VCPU_XSAVE


def area(length: int, bv: int = 3, compacted: int = 0, reserved: bytes = bytes(48)) -> bytes:
    """An XSAVE area."""
    return (bytes(512) + struct.pack("<QQ", bv, compacted) + reserved).ljust(length, b"\0")[:length]


def xsaved(stream: Stream, xcr0: int, accum: int, contents: bytes) -> Stream:
    return stream.body(XSAVE, vcpu(stream, struct.pack("<QQ", xcr0, accum) + contents))


def xsave(broken: tuple[int, int, bytes], near: tuple[int, int, bytes], **rest: object) -> None:
    error(
        "XC462", pv_v2, lambda s: xsaved(s, *broken), at=at_end(XSAVE, 0),
        near=lambda s: xsaved(s, *near), **rest,  # type: ignore[arg-type]
    )  # fmt: skip


xsave((AVX, 3, area(576)), (AVX, AVX, area(832)))
xsave((3, 0, b""), (1, 3, area(576)))
xsave((1, 1, b""), (0, 0, b""))  # none of a vCPU that never used XSETBV
xsave((0, 0, area(576)), (3, 3, area(576)))
xsave((3, 3, area(575)), (3, 3, area(576)))
xsave((3, 3, area(640)), (3, 3, area(576)))
xsave((3, AVX, area(576)), (3, AVX, area(832)), receiver="4.13")
xsave((2, 2, area(576, 2)), (1, 1, area(576, 1)))
xsave((5, 5, area(832, 1)), (AVX, AVX, area(832, 1)))
xsave((0x27, 0x27, area(896)), (ALL, ALL, area(2432)))
xsave((0xE3, 0xE3, area(2432)), (ALL, ALL, area(2688)))
xsave((0x207, 0x207, area(2696)), (AVX, AVX, area(832)))
xsave((1 << 63 | 3, 1 << 63 | 3, area(576)), (3, 3, area(576)))
xsave((3, 3, area(576, 7)), (3, 7, area(832, 7)))
xsave((3, 3, area(576, 3, 1 << 63 | 3)), (3, 3, area(576, 3)), receiver="4.13")
xsave((3, 3, area(576, 3, 0, bytes(47) + b"\1")), (3, 3, area(576, 3, 0)), receiver="4.13")


def policy(*leaves: tuple[int, ...]) -> bytes:
    return b"".join(struct.pack("<6I", *leaf) for leaf in leaves)


AVX_AND_XSAVE = 1 << 28 | 1 << 26
error(
    "XC462", pv, lambda s: xsaved(s.body("X86_CPUID_POLICY", policy((1, 0xFFFFFFFF, 0, 0, 0, 0))), AVX, AVX, area(832)),
    at=at_end(XSAVE, 0),
    near=lambda s: xsaved(
        s.body("X86_CPUID_POLICY", policy((0, 0xFFFFFFFF, 0xD, 0, 0, 0), (1, 0xFFFFFFFF, 0, 0, AVX_AND_XSAVE, 0))),
        AVX, AVX, area(832),
    ),
)  # fmt: skip
note(
    "XC438", pv_v2, lambda s: s.body(XSAVE, vcpu(s, bytes(16 + 8))), at=head(XSAVE), refused=True, receiver="4.13.0",
    also=("XC462",), near=lambda s: xsaved(s, 3, 3, area(576)),
)  # fmt: skip


# X86_PV_VCPU_MSRS


def msr(index: int, value: int = 0, reserved: int = 0) -> bytes:
    return struct.pack("<IIQ", index, reserved, value)


SPEC_CTRL, FEATURES, AUX, DR0_MASK = 0x48, 0x140, 0xC0000103, 0xC0011027


def msrs(rule: str, broken: bytes, near: bytes, at: int = 0, **rest: object) -> None:
    error(
        rule, pv, lambda s: s.body(MSRS, vcpu(s, broken)), at=at_end(MSRS, at),
        near=lambda s: s.body(MSRS, vcpu(s, near)), **rest,  # type: ignore[arg-type]
    )  # fmt: skip


msrs("XC463", msr(AUX, 1 << 32), msr(AUX, 0xFFFFFFFF))
msrs("XC463", msr(AUX) + msr(0xC0000080, 0xD01), msr(AUX) + msr(DR0_MASK, 3), at=16)
msrs("XC463", msr(DR0_MASK, 1 << 32), msr(DR0_MASK, 1))
msrs("XC463", msr(SPEC_CTRL, 0x100), msr(SPEC_CTRL, 0x7))
msrs("XC463", msr(FEATURES, 2), msr(FEATURES, 1))
error(
    "XC463", pv, lambda s: s.body("X86_MSR_POLICY", msr(0xCE)).body(MSRS, vcpu(s, msr(FEATURES, 1))),
    at=at_end(MSRS, 0), near=lambda s: s.body("X86_MSR_POLICY", msr(0xCE)).body(MSRS, vcpu(s, msr(FEATURES, 0))),
)  # fmt: skip
msrs("XC464", msr(AUX, 5, 1), msr(AUX, 5), at=4)
msrs("XC465", msr(AUX) * 12, msr(AUX) * 11)
note(
    "XC466", pv_v2, same, at=at_end(MSRS, 0), refused=True, receiver="4.11",
    near=lambda s: s.body(MSRS, vcpu(s, msr(SPEC_CTRL, 1))),
)  # fmt: skip


def without(leaf: int, subleaf: int = 0xFFFFFFFF) -> bytes:
    """The policy of a guest that has no feature of a leaf."""
    return policy((leaf, subleaf, 0, 0, 0, 0))


for index, leaves in (
    (AUX, without(7, 0) + without(0x80000001)), (DR0_MASK, without(0x80000001)),
    (SPEC_CTRL, without(7, 0) + without(0x80000008)),
):  # fmt: skip
    error(
        "XC463", pv,
        lambda s, index=index, leaves=leaves: s.body("X86_CPUID_POLICY", leaves).body(MSRS, vcpu(s, msr(index))),
        at=at_end(MSRS, 0),
        near=lambda s, index=index: s.body("X86_CPUID_POLICY", without(2)).body(MSRS, vcpu(s, msr(index))),
    )  # fmt: skip


# Which of them there are

PLAIN = struct.pack("<QQ", 3, 3) + area(576)

violation(
    "XC435", pv, lambda s: s.after(MSRS, XSAVE, vcpu(s, PLAIN, 1)), at=head("END"),
    near=lambda s: s.after(MSRS, "X86_PV_VCPU_BASIC", vcpu(s, basic(), 1))
    .after(MSRS, EXTENDED, vcpu(s, extended(1), 1)).after(MSRS, XSAVE, vcpu(s, PLAIN, 1)),
)  # fmt: skip
note("XC436", pv, lambda s: s.drop(EXTENDED), at=head("END"), near=same)
note(
    "XC437", pv, lambda s: s.after(MSRS, "X86_PV_VCPU_BASIC", vcpu(s, basic(), 1))
    .after(MSRS, EXTENDED, vcpu(s, extended(1), 1)),
    at=head("END"), near=lambda s: s.drop(XSAVE),
)  # fmt: skip

CASES = cases.cases
