"""Rules on the CPUID and MSR policies: what Xen takes of them.

Xen gets the policies at the end of the static data, the last of each. It stops at the first thing that it refuses;
here each is found.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from xenstream_formats.cpu_features import WORDS

from ...._tuples import NamedTuple
from ....guest.cpu_policy import lost, unnamed, where
from ....schema.names import CpuPolicy, RecordType, counted
from ....schema.packing import flag
from ....stream.record import Record
from ...policies import Array
from ...policy_limits import KNOWING, LIMITS, leaf_name, unknown_leaf, unknown_msr
from ...receiver import State
from ...releases import Releases, below, since, value
from ...releases import where as releases_where
from ..base import ERROR, NOTE, Problem, rule

STATIC_DATA_END = ("libxc STATIC_DATA_END", "libxc PAGE_DATA", "libxc X86_PV_P2M_FRAMES")
"""Where Xen gets the policies: at STATIC_DATA_END, or where a receiver of version 2 infers it."""

COPY_LEAVES = "xen/lib/x86/cpuid.c, x86_cpuid_copy_from_buffer()"
COPY_MSRS = "xen/lib/x86/msr.c, x86_msr_copy_from_buffer()"
COMPATIBLE = "xen/lib/x86/policy.c, x86_cpu_policies_are_compatible()"
SAYS = "Failed to set CPUID policy: leaf ..., subleaf ..., msr ..."

NONE = (1 << 32) - 1
"""Stands for what is not concerned in Xen's message."""

TOO_BIG = "7 = Argument list too long"
INVALID = "22 = Invalid argument"
OUT_OF_RANGE = "34 = Numerical result out of range"
OVERFLOW = "75 = Value too large for defined dat"  # libxenguest has no room for more of it


class Refusal(NamedTuple):
    """What Xen refuses of the policies. `is_final`: every release that looks at it refuses it."""

    problem: Problem
    is_final: bool


def _says(error: str, leaf: int = NONE, subleaf: int = NONE, msr: int = NONE) -> str:
    return f"Failed to set CPUID policy: leaf {leaf:08x}, subleaf {subleaf:08x}, msr {msr:08x} ({error})"


def compatible_says(leaf: int = NONE, subleaf: int = NONE, msr: int = NONE) -> str:
    """Return the message with which a policy is refused that the host cannot have."""
    return _says(INVALID, leaf, subleaf, msr)


def _refusal(
    releases: Releases, offset: int, found: str, expected: str, says: str, looking: Releases = KNOWING
) -> Iterator[Refusal]:
    """Yield what some releases refuse. `looking` are those that look at it."""
    refusing = releases & looking
    if refusing:
        yield Refusal(Problem(offset, found, expected, releases=refusing, says=says), refusing == looking)


def _arrays(record: Record, state: State) -> tuple[Array | None, Array | None]:
    """Return the policies if Xen gets them at this record."""
    if state.policies.applied_at != record.index:
        return None, None
    arrays = state.policies.arrays
    return arrays.get(RecordType.x86_cpuid_policy), arrays.get(RecordType.x86_msr_policy)


# The CPUID policy


def _leaf_refusals(array: Array) -> Iterator[Refusal]:
    for index, leaf in enumerate(array.entries):
        releases, expected = unknown_leaf(leaf.leaf, leaf.subleaf)
        if releases:
            yield from _refusal(
                releases, array.place(index), leaf_name(leaf), expected, _says(OUT_OF_RANGE, leaf.leaf, leaf.subleaf)
            )


def _count_refusals(array: Array) -> Iterator[Refusal]:
    releases = below("cpuid_leaves", array.number) & KNOWING
    if releases:
        leaves = counted(array.number, "leaf", "leaves")
        most = value("cpuid_leaves", releases)
        yield from _refusal(releases, array.offset, f"a CPUID policy of {leaves}", f"{most} at most", _says(TOO_BIG))


def _limit_refusals(array: Array) -> Iterator[Refusal]:
    """Yield each highest leaf that is above what any host of a release has."""
    for limit in LIMITS:
        for index, leaf in last_of(array, limit.leaf, limit.subleaf):
            releases = limit.refusing(leaf.eax)
            if releases:
                yield from _refusal(
                    releases, array.place(index), f"{leaf_name(leaf)} says that {leaf.eax:#x} is the highest",
                    f"{value(limit.fact, releases):#x} at most", _says(INVALID, limit.leaf, limit.subleaf),
                    limit.checking,
                )  # fmt: skip


def last_of(array: Array, leaf: int, subleaf: int) -> list[tuple[int, Any]]:
    """Return the number and the entry of the last leaf with these numbers."""
    return [(index, e) for index, e in enumerate(array.entries) if (e.leaf, e.subleaf) == (leaf, subleaf)][-1:]


@rule(
    "XC620", NOTE, "Receivers know the policies", on=("libxc X86_CPUID_POLICY", "libxc X86_MSR_POLICY"),
    ref="xg_sr_restore_x86_hvm.c, x86_hvm_process_record()", is_need=True, releases=~since("4.14"),
    example="An X86_CPUID_POLICY in a stream of version 2.", refused=True, says="Unhandled record type ... for guest",
)  # fmt: skip
def records_known(record: Record, state: State) -> Iterator[Problem]:
    # What needs version 3 is refused for that.
    if state.version is not None and state.version < value("stream_version", KNOWING):
        yield Problem(record.offset, record.type, "no policy")


@rule(
    "XC621", ERROR, "The CPUID policy has leaves and subleaves that Xen knows", on=STATIC_DATA_END,
    ref=COPY_LEAVES, example="Leaf 0x20, leaf 7 with subleaf 3, or leaf 1 with subleaf 0.", by="xen", says=SAYS,
)  # fmt: skip
def leaves_known(record: Record, state: State) -> Iterator[Problem]:
    cpuid, _ = _arrays(record, state)
    if cpuid is not None:
        yield from (refusal.problem for refusal in _leaf_refusals(cpuid) if refusal.is_final)


@rule(
    "XC622", NOTE, "Receivers know all leaves and MSRs of the policies", on=STATIC_DATA_END, is_need=True, by="xen",
    ref=f"{COPY_LEAVES}; {COPY_MSRS}; {COMPATIBLE}", releases=KNOWING, says=SAYS,
    example="Leaf 0x80000021, which Xen 4.14.4 does not know; ARCH_CAPABILITIES for Xen 4.14.0.",
)  # fmt: skip
def leaves_known_everywhere(record: Record, state: State) -> Iterator[Problem]:
    cpuid, msrs = _arrays(record, state)
    refusals: list[Refusal] = []
    if cpuid is not None:
        refusals += (*_count_refusals(cpuid), *_leaf_refusals(cpuid), *_limit_refusals(cpuid))
    if msrs is not None:
        refusals += (*_msr_count_refusals(msrs), *_msr_refusals(msrs))
    yield from (refusal.problem for refusal in refusals if not refusal.is_final)


@rule(
    "XC623", ERROR, "The CPUID policy has no more leaves than Xen has room for", on=STATIC_DATA_END,
    ref=COPY_LEAVES, example="A CPUID policy of 121 leaves.", by="xen", says=_says(TOO_BIG),
)  # fmt: skip
def leaves_few(record: Record, state: State) -> Iterator[Problem]:
    cpuid, _ = _arrays(record, state)
    if cpuid is not None:
        yield from (refusal.problem for refusal in _count_refusals(cpuid) if refusal.is_final)


@rule(
    "XC626", ERROR, "The highest leaves of the CPUID policy are ones that Xen knows", on=STATIC_DATA_END,
    ref=COMPATIBLE, example="Leaf 0 says that leaf 0x14 is the highest.", by="xen", says=SAYS,
)  # fmt: skip
def highest_leaves(record: Record, state: State) -> Iterator[Problem]:
    cpuid, _ = _arrays(record, state)
    if cpuid is not None:
        yield from (refusal.problem for refusal in _limit_refusals(cpuid) if refusal.is_final)


# The MSR policy


def _msr_count_refusals(array: Array) -> Iterator[Refusal]:
    releases = releases_where("policy_msrs", lambda known: array.number > len(known)) & KNOWING
    if releases:
        found, most = f"an MSR policy with {counted(array.number, 'MSR')}", len(value("policy_msrs", releases))
        yield from _refusal(releases, array.offset, found, f"{most} at most", _says(TOO_BIG))


def _msr_refusals(array: Array) -> Iterator[Refusal]:
    for index, entry in enumerate(array.entries):
        releases = unknown_msr(entry.index)
        if releases:
            known = " or ".join(f"{msr:#x}" for msr in value("policy_msrs", releases))
            yield from _refusal(
                releases, array.place(index), f"MSR {entry.index:#x}", known, _says(OUT_OF_RANGE, msr=entry.index)
            )


@rule(
    "XC624", ERROR, "The MSR policy has MSRs that Xen knows, each once", on=STATIC_DATA_END,
    ref=COPY_MSRS, example="MSR 0x10, or three MSRs.", by="xen", says=SAYS,
)  # fmt: skip
def msrs_known(record: Record, state: State) -> Iterator[Problem]:
    _, msrs = _arrays(record, state)
    if msrs is not None:
        refusals = (*_msr_count_refusals(msrs), *_msr_refusals(msrs))
        yield from (refusal.problem for refusal in refusals if refusal.is_final)


@rule(
    "XC617", ERROR, "The flags of the MSR policy are zero", on=STATIC_DATA_END,
    ref=f"xen/include/public/arch-x86/xen.h, struct xen_msr_entry; {COPY_MSRS}",
    example="Flags of 1.", by="xen", says=SAYS, releases=KNOWING,
)  # fmt: skip
def msr_flags(record: Record, state: State) -> Iterator[Problem]:
    _, msrs = _arrays(record, state)
    for index, entry in enumerate(() if msrs is None else msrs.entries):
        if msrs is not None and entry.flags:
            found = f"MSR {entry.index:#x} has flags {entry.flags:#x}"
            yield Problem(msrs.place(index), found, "0", says=_says(INVALID, msr=entry.index))


@rule(
    "XC625", ERROR, "PLATFORM_INFO has no bit set but the one that Xen can give a guest", on=STATIC_DATA_END,
    ref=f"{COPY_MSRS}; {COMPATIBLE}", example="Bit 0 of PLATFORM_INFO, or bit 40.", by="xen", says=SAYS,
    releases=KNOWING,
)  # fmt: skip
def platform_info(record: Record, state: State) -> Iterator[Problem]:
    _, msrs = _arrays(record, state)
    for index, entry in enumerate(() if msrs is None else msrs.entries):
        if msrs is None or entry.msr != CpuPolicy.MsrIndex.platform_info:
            continue
        word = entry.features
        if word.high or word.low.bit_count() != word.cpuid_faulting:
            known = flag(CpuPolicy.PlatformInfo, "low", "cpuid_faulting")
            error = OVERFLOW if word.high else INVALID
            found = f"PLATFORM_INFO is {entry.value:#x}"
            yield Problem(msrs.place(index), found, f"0 or {known:#x}", says=_says(error, msr=entry.index))


# What Xen drops


@rule(
    "XC635", NOTE, "Each feature of the CPU policy is one that Xen gives a guest", on=STATIC_DATA_END,
    ref="xen/arch/x86/cpu-policy.c, sanitise_featureset()",
    example="A reserved bit of leaf 0x80000001, or AVX without XSAVE; the guest does not get them.",
)  # fmt: skip
def features_plausible(record: Record, state: State) -> Iterator[Problem]:
    cpuid, _ = _arrays(record, state)
    if cpuid is None:
        return
    asked = {word: bits for word, bits in state.policies.policy.words().items() if WORDS[word][0] is not None}
    reserved = [f"bit {bit} of {where(word)}" for word, bits in asked.items() for bit in unnamed(word, bits or 0)]
    dropped = lost(asked, state.guest_cpu.words)
    if reserved or dropped:
        found = f"{', '.join([*dropped, *reserved])} in the CPU policy, which Xen drops"
        yield Problem(cpuid.offset, found, "known features, with those that they need")
