"""The CPU that a guest gets on the receiver: what the stream's policies say, as Xen takes them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from xenstream_formats.cpu_features import REGISTERS

from ..guest.cpu_policy import Policy, Words, given, has
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
class Policies:
    """What is known of the policies. Xen gets the last of each at the end of the static data, and no later ones."""

    host: Host | None = None
    arrays: dict[Any, Array] = field(default_factory=dict)
    applied_at: int | None = None
    """The number of the record at which Xen got them."""
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

    def lacking(self, register: str) -> dict[str, tuple[str, ...]]:
        """Return the bits of a register for which the guest lacks features on any host, each with those features."""
        return _lacking(self.words, register) if self.is_known else {}

    @property
    def address_bits(self) -> int | None:
        """The most bits that a physical address can have on any host; None where the policy does not say."""
        bits = self.policy.address_bits if self.is_known else None
        if bits is None:
            return None
        return max(bits, _WITHOUT_LARGE if has(self.words, "pae") is has(self.words, "pse36") is False else _WITH_LARGE)


_WITH_LARGE, _WITHOUT_LARGE = 36, 32
"""The least bits of a physical address, with PAE or PSE36 and without: recalculate_cpuid_policy()."""


def _lacking(words: Words, register: str) -> dict[str, tuple[str, ...]]:
    needs = REGISTERS[register]
    return {bit: names for bit, names in needs.items() if all(has(words, name) is False for name in names)}


def lacking_on_host(policies: Policies, is_pv: bool, register: str) -> dict[str, tuple[str, ...]]:
    """Return the bits of a register for which the guest lacks features on the host, and not on others."""
    host = policies.host
    if host is None or host.is_least or not policies.is_known:
        return {}
    anywhere = policies.lacking(register)
    here = _lacking(on_host(policies, host, is_pv), register)
    return {bit: names for bit, names in here.items() if bit not in anywhere}


def on_host(policies: Policies, host: Host, is_pv: bool) -> Words:
    """Return the features that the guest gets on the host."""
    default = host.default(is_pv).words()
    asked = {word: default[word] if value is None else value for word, value in policies.policy.words().items()}
    return given(asked, host.most(is_pv).words(), policies.policy.has_xstate)
