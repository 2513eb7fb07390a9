"""The CPU that a guest gets on the receiver: what the stream's policies say, as Xen takes them.

Xen gets the last CPUID and MSR policy at the end of the static data, and none of those that follow. It fills in leaves
that the stream lacks from those that the host gives a guest by default, so that nothing can be said of their features.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from xenstream_formats.cpu_features import REGISTERS

from ..guest.cpu_policy import LeafId, Policy, Words, given, has
from ..schema.layout import constant
from ..schema.names import CpuPolicy as Blobs
from ..schema.names import RecordType
from ..stream.record import Record

if TYPE_CHECKING:
    from .host import Host

MOST_KEPT = 512
"""Leaves or MSRs of a policy that are kept; no release of Xen takes more than 120. 512 KiB of objects."""


@dataclass(slots=True)
class Array:
    """A CPUID or MSR policy as it came: where its body is in the file, its size in entries, and the entries."""

    offset: int
    len_entry: int
    number: int
    entries: list[Any]
    """None of them where they are more than MOST_KEPT: Xen does not look at them then."""

    def place(self, index: int) -> int:
        """Return where in the file an entry is."""
        return self.offset + index * self.len_entry


@dataclass(slots=True)
class GuestCpu:
    """What is known of the guest's CPU. `applied_at` is the number of the record at which Xen got the policies.

    Of features, vendor and so on, None means that it depends on the host.
    """

    host: Host | None = None
    arrays: dict[Any, Array] = field(default_factory=dict)
    applied_at: int | None = None
    _policy: Policy | None = None
    _words: Words | None = None

    def take(self, record: Record) -> None:
        """Take in a policy record that has ended, unless libxenguest refuses it."""
        size = constant(
            Blobs, "len_cpuid_leaf" if record.record_type == RecordType.x86_cpuid_policy else "len_msr_entry"
        )
        number, rest = divmod(record.length, size)
        if rest or not number:
            return
        body = record.decoded if number <= MOST_KEPT and record.body is not None else None
        entries: list[Any] = list(getattr(body, "leaves", ()) or getattr(body, "msrs", ()))
        self.arrays[record.record_type] = Array(record.ofs_body, size, number, entries)

    @property
    def policy(self) -> Policy:
        """The policy that the stream asks for."""
        if self._policy is None:
            self._policy = Policy()
            for array in self.arrays.values():
                self._policy.take_leaves(entry for entry in array.entries if isinstance(entry, Blobs.CpuidLeaf))
                self._policy.take_msrs(entry for entry in array.entries if isinstance(entry, Blobs.MsrEntry))
        return self._policy

    @property
    def is_known(self) -> bool:
        """Whether Xen has got a CPUID policy."""
        return self.applied_at is not None and RecordType.x86_cpuid_policy in self.arrays

    @property
    def words(self) -> Words:
        """The features that the guest can get, whatever the host."""
        if self._words is None:
            self._words = given(self.policy.words(), has_xstate=self.policy.has_xstate)
        return self._words

    def has(self, *names: str) -> bool | None:
        """Whether the guest has one of some features."""
        answers = [has(self.words, name) if self.is_known else None for name in names]
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
        return self.policy.vendor if self.is_known else None

    @property
    def is_intel(self) -> bool | None:
        """Whether it is one of Intel's."""
        return None if self.vendor not in _VENDORS else self.vendor == _INTEL

    @property
    def is_amd(self) -> bool | None:
        """Whether it is one of AMD's or Hygon's."""
        return None if self.vendor not in _VENDORS else self.vendor in _AMDS

    @property
    def max_phys_addr(self) -> int | None:
        """The most bits that a physical address can have."""
        bits = self.policy.address_bits if self.is_known else None
        if bits is None:
            return None
        return max(bits, _LEAST_WITHOUT_PAE if self.lacks("pae", "pse36") else _LEAST_WITH_PAE)

    def component(self, number: int) -> tuple[int, int] | None:
        """Return offset and length of a component of the XSAVE area."""
        leaf = self.policy.leaf(LeafId.xstate.value, number) if self.is_known else None
        if leaf is None or not leaf.features.len_component:
            return None
        return leaf.features.ofs_component, leaf.features.len_component

    @property
    def can_fault_cpuid(self) -> bool | None:
        """Whether CPUID can be made to fault in user code."""
        entry = self.policy.msrs.get(Blobs.MsrIndex.platform_info.value) if self.applied_at is not None else None
        return None if entry is None else bool(entry.features.cpuid_faulting)


_LEAST_WITH_PAE, _LEAST_WITHOUT_PAE = 36, 32
"""The least bits of a physical address, with PAE or PSE36 and without: recalculate_cpuid_policy()."""

_INTEL = "GenuineIntel"
_AMDS = ("AuthenticAMD", "HygonGenuine")
_VENDORS = (_INTEL, *_AMDS, "CentaurHauls", "  Shanghai  ")
"""Vendors that Xen knows."""


def lacking_on_host(cpu: GuestCpu, is_pv: bool, register: str) -> dict[str, tuple[str, ...]]:
    """Return the bits of a register for which the guest lacks features on the host, and not on others."""
    host = cpu.host
    if host is None or host.is_least or not cpu.is_known:
        return {}
    words = on_host(cpu, host, is_pv)
    return {
        bit: names
        for bit, names in REGISTERS[register].items()
        if not cpu.lacks(*names) and not any(has(words, name) for name in names)
    }


def on_host(cpu: GuestCpu, host: Host, is_pv: bool) -> Words:
    """Return the features that the guest gets on the host."""
    default = host.default(is_pv).words()
    asked = {word: default[word] if value is None else value for word, value in cpu.policy.words().items()}
    return given(asked, host.most(is_pv).words(), cpu.policy.has_xstate)
