"""Cases of the rules on the contents of Xen's own blobs."""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import partial

from samples.build import PVH_CONFIG, XML, Stream, built_with, hvm, libvirt, pv, vcpu, xl
from xenstream.limits import MOST_PARTS

from .base import Table, body, head
from .hvm_context import context, cpu, entry

cases = Table(big=False)
note, error = cases.note, cases.error

LAPIC = 5


def leaves(s: Stream, number: int) -> bytes:
    return b"".join(s.pack("6I", leaf, 0xFFFFFFFF, 1, 2, 3, 4) for leaf in range(number))


note(
    "XC516", hvm, lambda s: context(s, cpu(), cpu(2)), at=head("HVM_CONTEXT"),
    near=lambda s: context(s, cpu(), cpu(1)),
)  # fmt: skip
note(
    "XC518", hvm, lambda s: s.body("X86_CPUID_POLICY", leaves(s, MOST_PARTS + 1)), at=head("X86_CPUID_POLICY"),
    also=("XC623",), near=lambda s: s.body("X86_CPUID_POLICY", leaves(s, MOST_PARTS)), near_finds=("XC623",),
)  # fmt: skip
note(
    "XC433", pv, lambda s: s.before("END", "X86_PV_VCPU_BASIC", vcpu(s, s.get("X86_PV_VCPU_BASIC").body[8:], 2)),
    at=head("END"), also=("XC436", "XC437"), near_finds=("XC436", "XC437"),
    near=lambda s: s.before("END", "X86_PV_VCPU_BASIC", vcpu(s, s.get("X86_PV_VCPU_BASIC").body[8:], 1)),
)  # fmt: skip


def with_vcpus(most: int, last: int, make: Callable[[Stream, bytes], bytes]) -> bytes:
    """A file whose configuration gives the domain `most` vCPUs, of which only the first has registers."""
    return make(context(hvm(), cpu(), entry(LAPIC, bytes(24), last)), b"%d" % most)


def in_xl(stream: Stream, most: bytes) -> bytes:
    return xl(stream, built_with(PVH_CONFIG, max_vcpus=int(most), avail_vcpus=[0]))


def in_libvirt(stream: Stream, most: bytes) -> bytes:
    return libvirt(stream, XML.replace(b"</domain>", b"<vcpu current='1'>%b</vcpu></domain>" % most))


def lapic(data: bytes) -> tuple[int, int]:
    """At the LAPIC entry, which is the last before END."""
    return 7, data.rindex(struct.pack("<H", LAPIC))


for make in (in_xl, in_libvirt):
    error(
        "XC515", partial(with_vcpus, 2, 1, make), lambda s, make=make: with_vcpus(2, 2, make),
        wraps=False, at=lapic, near=lambda s, make=make: with_vcpus(3, 2, make),
    )  # fmt: skip
error(
    "XC515", partial(with_vcpus, 2, 1, in_xl), lambda s: with_vcpus(0, 1, in_xl), wraps=False,
    at=lapic, near=lambda s: with_vcpus(0, 0, in_xl),
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
