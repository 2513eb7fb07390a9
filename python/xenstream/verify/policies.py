"""The CPU policies of a stream, as they come and as Xen gets them, and what a host makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xenstream_formats.cpu_features import REGISTERS

from .._tuples import NamedTuple
from ..guest.cpu_policy import Policy, Words, given, has
from ..schema.layout import constant
from ..schema.names import CpuPolicy as Blobs
from ..schema.names import RecordType
from ..stream.record import Record
from .guest_cpu import GuestCpu

if TYPE_CHECKING:
    from .host import Host

MOST_KEPT = 512
"""Leaves or MSRs of a policy that are kept; no release of Xen takes more than 120. 512 KiB of objects."""


class Array(NamedTuple):
    """A CPUID or MSR policy as it came: where its body is in the file, its size in entries, and its body decoded.

    `body` is None where there are more than MOST_KEPT: Xen does not look at them then.
    """

    offset: int
    len_entry: int
    number: int
    body: Any

    @property
    def entries(self) -> list[Any]:
        """The leaves or MSRs."""
        return list(getattr(self.body, "leaves", ()) or getattr(self.body, "msrs", ()))

    def place(self, index: int) -> int:
        """Return where in the file an entry is."""
        return self.offset + index * self.len_entry


class Policies:
    """The policies that have come. Xen gets the last of each at the end of the static data, and none that follow.

    `applied_at` is the number of the record at which it gets them. `cpu` is the guest's CPU from then on.
    """

    def __init__(self, host: Host | None = None) -> None:
        self.host = host
        self.arrays: dict[Any, Array] = {}
        self.applied_at: int | None = None
        self.cpu = GuestCpu()

    def take(self, record: Record) -> None:
        """Take in a policy record that has ended, unless libxenguest refuses it."""
        is_cpuid = record.record_type == RecordType.x86_cpuid_policy
        size = constant(Blobs, "len_cpuid_leaf" if is_cpuid else "len_msr_entry")
        number, rest = divmod(record.length, size)
        if self.applied_at is None and number and not rest:
            body = record.decoded if number <= MOST_KEPT and record.body is not None else None
            self.arrays[record.record_type] = Array(record.ofs_body, size, number, body)

    def apply(self, index: int) -> None:
        """Take it that Xen gets the policies at the record with this number."""
        self.applied_at = index
        cpuid, msrs = self.arrays.get(RecordType.x86_cpuid_policy), self.arrays.get(RecordType.x86_msr_policy)
        self.cpu = GuestCpu(cpuid and cpuid.body, msrs and msrs.body)

    @property
    def policy(self) -> Policy:
        """The policy that the stream asks for."""
        return self.cpu.policy

    @property
    def is_known(self) -> bool:
        """Whether Xen has got a CPUID policy."""
        return self.applied_at is not None and RecordType.x86_cpuid_policy in self.arrays


def lacking_on_host(policies: Policies, is_pv: bool, register: str) -> dict[str, tuple[str, ...]]:
    """Return the bits of a register for which the guest lacks features on the host, and not on others."""
    host = policies.host
    if host is None or host.is_least or not policies.is_known:
        return {}
    words = on_host(policies.policy, host, is_pv)
    return {
        bit: names
        for bit, names in REGISTERS[register].items()
        if policies.cpu.may_have(*names) and not any(has(words, name) for name in names)
    }


def on_host(policy: Policy, host: Host, is_pv: bool) -> Words:
    """Return the features that a guest with a policy gets on the host."""
    default = host.default(is_pv).words()
    asked = {word: default[word] if value is None else value for word, value in policy.words().items()}
    return given(asked, host.most(is_pv).words(), policy.has_xstate)
