"""Rules on what one host can give a guest. They are silent where no host is given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ....guest.cpu_policy import NO_SUBLEAF, lost
from ....schema.names import CpuPolicy, RecordType
from ....stream.record import Record
from ...policies import Array, lacking_on_host, on_host
from ...policy_limits import KNOWING
from ...receiver import State
from ...releases import ALL, Releases
from ...releases import where as releases_where
from ..base import NOTE, Problem, rule
from .policies import SAYS, STATIC_DATA_END, compatible_says, last_of
from .vcpu_state import HVM_SAYS, cpu_field, cpus, lacking_components, lacking_features

if TYPE_CHECKING:
    from ...host import Host

LeafId = CpuPolicy.CpuidLeafId

CONTEXT = "libxc HVM_CONTEXT"
PV_XSAVE = "libxc X86_PV_VCPU_XSAVE"

ON_HOST = "the host has"


def _host(record: Record, state: State) -> Host | None:
    """Return the host if Xen gets the policies at this record."""
    return state.policies.host if state.policies.applied_at == record.index else None


def _cpuid(state: State) -> Array | None:
    return state.policies.arrays.get(RecordType.x86_cpuid_policy)


@rule(
    "XC631", NOTE, "The host has the leaves, the vendor and the MSR bits that the guest's CPU policy has",
    is_of_host=True, on=STATIC_DATA_END, ref="xen/lib/x86/policy.c, x86_cpu_policies_are_compatible()",
    example="--host of a CPU whose highest leaf is 0xb, and a policy that has 0xd.", by="xen", says=SAYS,
    releases=KNOWING,
)  # fmt: skip
def compatible(record: Record, state: State) -> Iterator[Problem]:
    host = _host(record, state)
    if host is None:
        return
    yield from _high_leaves(state, host)
    yield from _other_vendor(state, host)
    yield from _platform_info(state, host)


def _high_leaves(state: State, host: Host) -> Iterator[Problem]:
    array, most = _cpuid(state), host.most(state.is_pv)
    if array is None:
        return
    checked = releases_where("cpuid_subleaf_7_checked", bool)
    limits = (
        (LeafId.basic_vendor.value, NO_SUBLEAF, most.max_leaf, ALL),
        (LeafId.structured_features.value, 0, most.max_subleaf_7, checked),
        (LeafId.extended_vendor.value, NO_SUBLEAF, most.max_extended_leaf, ALL),
    )
    for number, subleaf, limit, checking in limits:
        for index, leaf in last_of(array, number, subleaf):
            if limit is not None and leaf.eax > limit and state.policies.policy.reaches(number, subleaf) is not False:
                found = f"CPUID leaf {number:#x} says that {leaf.eax:#x} is the highest"
                yield _unless_more(
                    host, array.place(index), found, f"{limit:#x} at most, as on the host", checking & KNOWING,
                    compatible_says(number, subleaf),
                )  # fmt: skip


def _other_vendor(state: State, host: Host) -> Iterator[Problem]:
    array, vendor = _cpuid(state), host.most(state.is_pv).vendor
    if array is None or vendor is None:
        return
    for index, leaf in last_of(array, LeafId.basic_vendor.value, NO_SUBLEAF):
        if leaf.features.vendor != vendor:
            checking = releases_where("cpuid_vendor_checked", bool)
            yield Problem(
                array.place(index), f"a policy of {leaf.features.vendor!r}", f"{vendor!r}, the host's vendor",
                releases=checking, says=compatible_says(LeafId.basic_vendor.value, NO_SUBLEAF),
            )  # fmt: skip


def _platform_info(state: State, host: Host) -> Iterator[Problem]:
    array = state.policies.arrays.get(RecordType.x86_msr_policy)
    index_of = CpuPolicy.MsrIndex.platform_info.value
    most = host.most(state.is_pv).msrs.get(index_of)
    entry = state.policies.policy.msrs.get(index_of)
    if array is None or entry is None or most is None:
        return
    if entry.features.cpuid_faulting and not most.features.cpuid_faulting:
        at = array.place(next(index for index, e in enumerate(array.entries) if e is entry))
        found = "PLATFORM_INFO says that CPUID can fault in user code"
        yield _unless_more(host, at, found, "a host that can do that", KNOWING, compatible_says(msr=index_of))


def _unless_more(host: Host, offset: int, found: str, expected: str, releases: Releases, says: str) -> Problem:
    """Return a problem; nobody is sure to refuse the stream for it if the host may have more than is known."""
    if host.is_least:
        return Problem(offset, found, f"{expected}, as far as an image saved there shows", refused=False)
    return Problem(offset, found, expected, releases=releases, says=says)


@rule(
    "XC632", NOTE, "The host has the features that the guest was promised", is_of_host=True, on=STATIC_DATA_END,
    ref="xen/arch/x86/cpu-policy.c, recalculate_cpuid_policy()",
    example="--host of a CPU without AVX512F, which the policy has; the guest goes on without a warning.",
)  # fmt: skip
def features_there(record: Record, state: State) -> Iterator[Problem]:
    host, array = _host(record, state), _cpuid(state)
    if host is None or array is None:
        return
    missing = lost(state.policies.cpu.words, on_host(state.policies.policy, host, state.is_pv))
    if missing:
        name = "a feature" if len(missing) == 1 else f"{len(missing)} features"
        found = f"{name} that the host does not give a guest: {', '.join(missing)}"
        if host.is_least:
            found = f"{name} that the image saved on the host does not have: {', '.join(missing)}"
        yield Problem(array.offset, found, "a host that has them; Xen drops them without a word")


@rule(
    "XC633", NOTE, "The guest's registers need no feature that the host lacks", is_of_host=True, on=(CONTEXT, PV_XSAVE),
    ref="xen/arch/x86/hvm/hvm.c, hvm_cr4_guest_valid_bits() and hvm_efer_valid(); xen/arch/x86/xstate.c",
    example="--host of a CPU without SMEP, and a guest that has it in CR4.", by="xen", says=HVM_SAYS, releases=KNOWING,
    logs="HVM... restore: bad CR4 ...",
)  # fmt: skip
def registers_on_host(record: Record, state: State) -> Iterator[Problem]:
    host = state.policies.host
    if host is None:
        return
    is_pv, policies = state.is_pv, state.policies
    if record.record_type == RecordType.hvm_context:
        yield from lacking_features(record, "cr4", lacking_on_host(policies, is_pv, "cr4"), ON_HOST)
        yield from lacking_features(record, "msr_efer", lacking_on_host(policies, is_pv, "efer"), ON_HOST)
        yield from _high_cr3(record, state, host)
    yield from lacking_components(record, lacking_on_host(policies, is_pv, "xcr0"), ON_HOST)


def _high_cr3(record: Record, state: State, host: Host) -> Iterator[Problem]:
    anywhere, here = state.policies.cpu.max_phys_addr, host.most(state.is_pv).address_bits
    if host.is_least or anywhere is None or here is None or here >= anywhere:
        return
    for vcpu, offset, body in cpus(record):
        if body.cr3 >> here and not body.cr3 >> anywhere:
            found = f"CR3 of vCPU {vcpu} is {body.cr3:#x}"
            yield Problem(offset + cpu_field("cr3"), found, f"{here} bits at most, as on the host")


@rule(
    "XC634", NOTE, "The stream says which CPU the guest has", is_of_host=True, on=STATIC_DATA_END,
    ref="xg_sr_common_x86.c, x86_static_data_complete()",
    example="--host for a stream without X86_CPUID_POLICY; the guest gets what the host gives by default.",
)  # fmt: skip
def policy_there(record: Record, state: State) -> Iterator[Problem]:
    if _host(record, state) is not None and _cpuid(state) is None:
        yield Problem(record.offset, "no X86_CPUID_POLICY, so that nothing can be compared with the host", "one")
