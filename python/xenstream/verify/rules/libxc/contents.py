"""Rules on what is inside Xen's own blobs: CPU policy, and whether they can be looked into.

The specification leaves these to Xen, and libxenguest passes them on without a look.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ....limits import BODY_LIMIT, MOST_PARTS
from ....schema.layout import constant
from ....schema.names import CpuPolicy
from ....stream.record import Record
from ...receiver import State
from ..base import NOTE, SPEC, Problem, number, rule
from ..helpers import listed, wrong_size

CONTEXT = "libxc HVM_CONTEXT"
CPUID = "libxc X86_CPUID_POLICY"
MSR = "libxc X86_MSR_POLICY"


@rule(
    "XC433", NOTE, "The vCPUs of a PV guest are numbered from 0 without a gap", on="libxc end",
    ref=f"{SPEC}, x86 PV Guest", example="X86_PV_VCPU_BASIC of vCPUs 0 and 2: vCPU 1 was offline.",
)  # fmt: skip
def pv_vcpus_contiguous(record: Record, state: State) -> Iterator[Problem]:
    vcpus = sorted(state.vcpus)
    if state.is_pv and 0 in vcpus and vcpus != list(range(len(vcpus))):
        yield Problem(record.offset, f"the stream has vCPUs {listed(vcpus)}", f"0 to {len(vcpus) - 1}")


# CPU policy


def _repeated(record: Record, keys: list[Any], size: int, what: str) -> Iterator[Problem]:
    """Yield each item of an array whose key has come before."""
    seen = set()
    for index, key in enumerate(keys):
        if key in seen:
            yield Problem(record.ofs_body + index * size, f"{what} {_key(key)} again", "each one once")
        seen.add(key)


def _disordered(record: Record, keys: list[Any], size: int, what: str) -> Iterator[Problem]:
    """Yield the first item of an array whose key is lower than the one before it."""
    for index in range(1, len(keys)):
        if keys[index] < keys[index - 1]:
            found = f"{what} {_key(keys[index])} after {_key(keys[index - 1])}"
            yield Problem(record.ofs_body + index * size, found, "ascending order")
            return


def _key(key: Any) -> str:
    return ":".join(f"{part:#x}" for part in key) if isinstance(key, tuple) else f"{key:#x}"


def _leaves(record: Record) -> list[tuple[int, int]]:
    return [(leaf.leaf, leaf.subleaf) for leaf in getattr(record.body, "leaves", ())]


def _msrs(record: Record) -> list[int]:
    return [entry.index for entry in getattr(record.body, "msrs", ())]


@rule(
    "XC613", NOTE, "Each leaf of the CPUID policy comes once", on=CPUID,
    ref="xen/lib/x86/cpuid.c, x86_cpuid_copy_from_buffer()", example="Leaf 1 twice.",
)  # fmt: skip
def leaves_unique(record: Record, state: State) -> Iterator[Problem]:
    yield from _repeated(record, _leaves(record), constant(CpuPolicy, "len_cpuid_leaf"), "CPUID leaf")


@rule(
    "XC614", NOTE, "Leaves of the CPUID policy are in ascending order", on=CPUID,
    ref="xen/lib/x86/cpuid.c, x86_cpuid_copy_to_buffer()", example="Leaf 7 before leaf 1.",
)  # fmt: skip
def leaves_ordered(record: Record, state: State) -> Iterator[Problem]:
    yield from _disordered(record, _leaves(record), constant(CpuPolicy, "len_cpuid_leaf"), "CPUID leaf")


@rule(
    "XC615", NOTE, "Each register of the MSR policy comes once", on=MSR,
    ref="xen/lib/x86/msr.c, x86_msr_copy_from_buffer()", example="MSR 0xce twice.",
)  # fmt: skip
def msrs_unique(record: Record, state: State) -> Iterator[Problem]:
    yield from _repeated(record, _msrs(record), constant(CpuPolicy, "len_msr_entry"), "MSR")


@rule(
    "XC616", NOTE, "Registers of the MSR policy are in ascending order", on=MSR,
    ref="xen/lib/x86/msr.c, x86_msr_copy_to_buffer()", example="MSR 0x10a before MSR 0xce.",
)  # fmt: skip
def msrs_ordered(record: Record, state: State) -> Iterator[Problem]:
    yield from _disordered(record, _msrs(record), constant(CpuPolicy, "len_msr_entry"), "MSR")


@rule(
    "XC518", NOTE, "HVM_CONTEXT and the CPU policy are small enough to be decoded", on=(CONTEXT, CPUID, MSR),
    ref="a limit of xenstream",
    example=f"An HVM_CONTEXT of more than {BODY_LIMIT >> 20} MiB, or {MOST_PARTS // 2} entries; they are not checked.",
)  # fmt: skip
def looked_into(record: Record, state: State) -> Iterator[Problem]:
    if not record.is_held:
        yield wrong_size(record, f"{number(BODY_LIMIT)} at most")
    elif record.has_too_many_parts:
        yield Problem(record.offset, f"{record.type} is made of too many parts", f"{MOST_PARTS} at most")
