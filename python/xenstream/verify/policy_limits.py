"""What each release of Xen takes of a CPUID and an MSR policy: which leaves, subleaves and MSRs it has a place for."""

from __future__ import annotations

from functools import cache
from typing import Any

from .._tuples import NamedTuple
from ..guest.cpu_policy import NO_SUBLEAF
from ..schema.names import CpuPolicy
from .releases import NONE, Releases, below, value, where

LeafId = CpuPolicy.CpuidLeafId

KNOWING = where("cpu_policy_records", bool)
"""The releases that know the records."""

_SUBLEAVES = {
    LeafId.cache_parameters.value: "cpuid_max_subleaf_4",
    LeafId.structured_features.value: "cpuid_max_subleaf_7",
    LeafId.topology.value: "cpuid_max_subleaf_b",
    LeafId.xstate.value: "cpuid_max_subleaf_d",
}
"""The facts that say which subleaves a leaf has."""

_FIRST_OF_RANGE = (LeafId.hypervisor_limit.value, LeafId.hypervisor2_limit.value, LeafId.extended_vendor.value)


class Limit(NamedTuple):
    """A leaf whose eax says which is the highest, the fact that says how high that can be, and who checks it."""

    leaf: int
    subleaf: int
    fact: str
    checking: Releases

    def refusing(self, highest: int) -> Releases:
        """Return the releases for which the highest leaf is too high."""
        return below(self.fact, highest) & self.checking


LIMITS = (
    Limit(LeafId.basic_vendor.value, NO_SUBLEAF, "cpuid_max_leaf", KNOWING),
    Limit(LeafId.structured_features.value, 0, "cpuid_max_subleaf_7", where("cpuid_subleaf_7_checked", bool)),
    Limit(LeafId.extended_vendor.value, NO_SUBLEAF, "cpuid_max_extended_leaf", KNOWING),
)


def leaf_name(leaf: Any) -> str:
    """Return what a decoded leaf is called in messages: CPUID leaf 0x7, subleaf 0x1."""
    return f"CPUID leaf {leaf.leaf:#x}" + ("" if leaf.subleaf == NO_SUBLEAF else f", subleaf {leaf.subleaf:#x}")


def unknown_leaf(leaf: int, subleaf: int) -> tuple[Releases, str]:
    """Return the releases that do not know a leaf, and what they know."""
    hypervisor, hypervisor2, extended = _FIRST_OF_RANGE
    if leaf in _SUBLEAVES:
        return _beyond(_SUBLEAVES[leaf], subleaf, "subleaves up to ")
    if subleaf != NO_SUBLEAF:
        is_known = unknown_leaf(leaf, NO_SUBLEAF)[0] != KNOWING
        return KNOWING, "no subleaf" if is_known else "a leaf that Xen knows"
    if leaf in (hypervisor, hypervisor2):
        return NONE, ""
    if leaf >= extended:
        return _beyond("cpuid_max_extended_leaf", leaf, "up to ")
    if leaf >= hypervisor:
        return KNOWING, f"{hypervisor:#x} or {hypervisor2:#x}"
    return _beyond("cpuid_max_leaf", leaf, "up to ")


def _beyond(fact: str, number: int, what: str) -> tuple[Releases, str]:
    """Return the releases for which a number is above a fact, and the highest that one of them takes."""
    releases = below(fact, number) & KNOWING
    return releases, f"{what}{value(fact, releases):#x}" if releases else ""


@cache
def unknown_msr(msr: int) -> Releases:
    """Return the releases that do not know an MSR of the MSR policy."""
    return where("policy_msrs", lambda known: msr not in known) & KNOWING
