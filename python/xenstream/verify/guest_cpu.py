"""The guest's processor, as far as the CPU policy in the stream tells what Xen takes of other records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..schema.names import CpuPolicy, RecordType
from ..stream.record import Record

_Layout = CpuPolicy.LeafLayout

_FEATURES = {
    _Layout.leaf_version: ("ecx.avx",),
    _Layout.leaf_features_0: ("ebx.avx512f", "ecx.rdpid", "edx.ibrsb", "edx.ssbd"),
    _Layout.leaf_features_2: ("edx.intel_psfd", "edx.ipred_ctrl", "edx.rrsba_ctrl", "edx.bhi_ctrl"),
    _Layout.leaf_extended_features: ("ecx.dbext", "edx.rdtscp"),
    _Layout.leaf_address_sizes: ("ebx.ibrs", "ebx.amd_ssbd", "ebx.psfd"),
}
"""Features that rules ask about, by the layout of their leaf: the register, and the feature's name."""

INTEL = "GenuineIntel"


@dataclass(slots=True)
class GuestCpu:
    """The guest's processor. `vendor` is None where the stream does not say it.

    Xen fills in leaves that the stream lacks from the host's, so that a feature of such a leaf may be there.
    """

    vendor: str | None = None
    _features: dict[str, bool] = field(default_factory=dict)

    def may_have(self, *names: str) -> bool:
        """Whether the guest has one of these features, or may have it."""
        return any(self._features.get(name, True) for name in names)

    @property
    def may_be_intel(self) -> bool:
        """Whether the processor may be Intel's."""
        return self.vendor is None or self.vendor == INTEL

    def take(self, record: Record) -> None:
        """Take in an X86_CPUID_POLICY or X86_MSR_POLICY."""
        body: Any = record.body
        if body is None:
            return
        if record.record_type == RecordType.x86_cpuid_policy:
            for leaf in body.leaves:
                self._take_leaf(leaf)
        else:
            for entry in body.msrs:
                if entry.msr == CpuPolicy.MsrIndex.platform_info:
                    self._features["cpuid_faulting"] = entry.features.cpuid_faulting

    def _take_leaf(self, leaf: Any) -> None:
        if leaf.leaf == 0:
            self.vendor = leaf.features.vendor
        for place in _FEATURES.get(leaf.layout, ()):
            register, _, name = place.partition(".")
            self._features[name] = bool(getattr(getattr(leaf.features, register), name))
