"""The guest's CPU as the CPU policy of a stream describes it, with Xen's eyes.

Xen keeps the leaves that a stream does not have as it made them for the host, so that nothing can be said of their
features. Source: xen/arch/x86/cpu-policy.c, recalculate_cpuid_policy().
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from ..schema.layout import instances
from ..schema.names import CpuPolicy

LeafId = CpuPolicy.CpuidLeafId

_REGISTERS = ("eax", "ebx", "ecx", "edx")

INTEL = "GenuineIntel"
_AMD = ("AuthenticAMD", "HygonGenuine")
_VENDORS = (INTEL, *_AMD, "CentaurHauls", "  Shanghai  ")
"""Vendors that Xen knows."""

_LEAST_PHYS_ADDR = {True: 36, False: 32}
"""Least bits of a physical address that Xen gives a guest, by whether it has PAE or PSE36."""

_REQUIRED = {
    "sse": ("fxsr",), "ffxsr": ("fxsr",), "sse2": ("sse",), "lm": ("pae", "sse2"), "nx": ("pae",), "smap": ("nx",),
    "pcid": ("lm",), "pku": ("xsave", "lm"), "avx": ("xsave",), "avx2": ("avx",), "avx512f": ("avx2",),
    "mpx": ("xsave",), "xsaves": ("xsave",), "ssbd": ("ibrsb",), "intel_psfd": ("ibrsb",), "ipred_ctrl": ("ibrsb",),
    "rrsba_ctrl": ("ibrsb",), "bhi_ctrl": ("ibrsb",), "amd_ssbd": ("ibrs",), "psfd": ("ibrs",),
    "auto_ibrs": ("ibrs",),
}  # fmt: skip
"""Features without which Xen takes a feature away. Source: xen/tools/gen-cpuid.py."""


class GuestCpu:
    """A CPU policy: the decoded bodies of X86_CPUID_POLICY and X86_MSR_POLICY, None where the stream has none."""

    def __init__(self, cpuid: Any = None, msrs: Any = None) -> None:
        self._cpuid = cpuid
        self._msrs = msrs

    def has(self, *names: str) -> bool | None:
        """Whether the guest has one of some features; None if that depends on the host."""
        answers = [self._has(name) for name in names]
        return True if True in answers else None if None in answers else False

    def lacks(self, *names: str) -> bool:
        """Whether the guest has none of some features, on any host."""
        return self.has(*names) is False

    def _has(self, name: str) -> bool | None:
        needed = [self._flags.get(name), *(self._has(other) for other in _REQUIRED.get(name, ()))]
        return False if False in needed else None if None in needed else True

    @property
    def is_intel(self) -> bool | None:
        """Whether it is one of Intel's; None if the policy does not say."""
        return None if self.vendor is None else self.vendor == INTEL

    @property
    def is_amd(self) -> bool | None:
        """Whether it is one of AMD's or Hygon's; None if the policy does not say."""
        return None if self.vendor is None else self.vendor in _AMD

    @property
    def vendor(self) -> str | None:
        """The vendor, if Xen knows it; None if the policy does not say."""
        leaf = self._leaf(LeafId.basic_vendor)
        return None if leaf is None or leaf.features.vendor not in _VENDORS else leaf.features.vendor

    @property
    def max_phys_addr(self) -> int | None:
        """Bits of a physical address; None if that depends on the host."""
        leaf = self._leaf(LeafId.address_sizes)
        if leaf is None or self.has("pae", "pse36") is None:
            return None
        return max(int(leaf.features.max_phys_addr), _LEAST_PHYS_ADDR[self.has("pae", "pse36") is True])

    def component(self, number: int) -> tuple[int, int] | None:
        """Return offset and length of a component of the XSAVE area; None if that depends on the host."""
        leaf = self._leaf(LeafId.xstate, number)
        if leaf is None or not leaf.features.len_component:
            return None
        return leaf.features.ofs_component, leaf.features.len_component

    @property
    def can_fault_cpuid(self) -> bool:
        """Whether CPUID can be made to fault, which Xen can do for each HVM guest."""
        found = [entry for entry in getattr(self._msrs, "msrs", ()) if entry.msr == CpuPolicy.MsrIndex.platform_info]
        return not found or bool(found[-1].features.cpuid_faulting)

    @cached_property
    def _leaves(self) -> dict[tuple[int, int], Any]:
        return {(leaf.leaf, leaf.subleaf): leaf for leaf in getattr(self._cpuid, "leaves", ())}

    def _leaf(self, leaf: LeafId, subleaf: int | None = None) -> Any:
        """Return a leaf; of one without subleaves that with which Xen writes it."""
        for number in (subleaf,) if subleaf is not None else (_NO_SUBLEAF, 0):
            found = self._leaves.get((int(leaf), number))
            if found is not None:
                return found
        return None

    @cached_property
    def _flags(self) -> dict[str, bool]:
        """All features of the leaves that the policy has. Those of a leaf above the highest are gone."""
        flags: dict[str, bool] = {}
        for leaf in self._leaves.values():
            is_there = self._in_range(leaf)
            for name, value in _features(leaf):
                flags[name] = value and is_there
        return flags

    def _in_range(self, leaf: Any) -> bool:
        first = self._leaf(LeafId.extended_vendor if leaf.leaf >= LeafId.extended_vendor else LeafId.basic_vendor)
        if first is not None and leaf.leaf > first.features.max_leaf:
            return False
        structured = self._leaf(LeafId.structured_features, 0)
        is_of_it = leaf.leaf == LeafId.structured_features and structured is not None
        return not is_of_it or leaf.subleaf <= structured.features.max_subleaf


_NO_SUBLEAF = CpuPolicy.__new__(CpuPolicy).no_subleaf


def _features(leaf: Any) -> Iterator[tuple[str, bool]]:
    """Yield the features of a leaf by name."""
    for register in _REGISTERS:
        part = getattr(getattr(leaf, "features", None), register, None)
        cls: Any = type(part)
        for name in () if part is None or isinstance(part, int) else instances(cls):
            yield name, getattr(part, name)
