"""The guest's CPU as the CPU policy of a stream describes it, with Xen's eyes.

Xen fills in leaves that the stream lacks from those that the host gives a guest by default, so that nothing can be said
of their features. Source: xen/arch/x86/cpu-policy.c, recalculate_cpuid_policy().
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from xenstream_formats.cpu_features import REGISTERS

from ..guest.cpu_policy import LeafId, Policy, Words, features, given, has
from ..schema.names import CpuPolicy as Blobs

_LEAST_WITH_PAE, _LEAST_WITHOUT_PAE = 36, 32
"""The least bits of a physical address, with PAE or PSE36 and without: recalculate_cpuid_policy()."""

INTEL = "GenuineIntel"
_AMDS = ("AuthenticAMD", "HygonGenuine")
_VENDORS = (INTEL, *_AMDS, "CentaurHauls", "  Shanghai  ")
"""Vendors that Xen knows."""


class GuestCpu:
    """What is known of the guest's CPU; None means that it depends on the host.

    `cpuid` and `msrs` are the decoded bodies of X86_CPUID_POLICY and X86_MSR_POLICY, None where the stream has none.
    """

    def __init__(self, cpuid: Any = None, msrs: Any = None) -> None:
        self.policy = Policy()
        self.policy.take_leaves(getattr(cpuid, "leaves", ()))
        self.policy.take_msrs(getattr(msrs, "msrs", ()))

    @cached_property
    def words(self) -> Words:
        """The features that the guest can get."""
        return given(self.policy.words(), has_xstate=self.policy.has_xstate)

    def has(self, *names: str) -> bool | None:
        """Whether the guest has one of some features."""
        answers = [has(self.words, name) if name in features() else None for name in names]
        return True if True in answers else None if None in answers else False

    def lacks(self, *names: str) -> bool:
        """Whether the guest has none of some features, on any host."""
        return self.has(*names) is False

    def may_have(self, *names: str) -> bool:
        """Whether the guest has one of some features, or may have it."""
        return not self.lacks(*names)

    def lacking(self, register: str) -> dict[str, tuple[str, ...]]:
        """Return the bits of a register for which the guest lacks features on any host, each with those features.

        `register` is "cr4", "efer" or "xcr0".
        """
        return {bit: names for bit, names in REGISTERS[register].items() if self.lacks(*names)}

    @property
    def vendor(self) -> str | None:
        """The vendor in twelve letters."""
        return self.policy.vendor

    @property
    def is_intel(self) -> bool | None:
        """Whether it is one of Intel's."""
        return None if self.vendor not in _VENDORS else self.vendor == INTEL

    @property
    def is_amd(self) -> bool | None:
        """Whether it is one of AMD's or Hygon's."""
        return None if self.vendor not in _VENDORS else self.vendor in _AMDS

    @property
    def max_phys_addr(self) -> int | None:
        """The most bits that a physical address can have."""
        bits, has_large = self.policy.address_bits, self.has("pae", "pse36")
        if bits is None or has_large is None:
            return None
        return max(bits, _LEAST_WITH_PAE if has_large else _LEAST_WITHOUT_PAE)

    def component(self, number: int) -> tuple[int, int] | None:
        """Return offset and length of a component of the XSAVE area."""
        leaf = self.policy.leaf(LeafId.xstate.value, number)
        if leaf is None or not leaf.features.len_component:
            return None
        return leaf.features.ofs_component, leaf.features.len_component

    @property
    def can_fault_cpuid(self) -> bool:
        """Whether CPUID can be made to fault, which Xen can do for each HVM guest."""
        entry = self.policy.msrs.get(Blobs.MsrIndex.platform_info.value)
        return entry is None or bool(entry.features.cpuid_faulting)
