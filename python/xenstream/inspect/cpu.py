"""The CPU that a guest has, in words, and how two of them differ."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import Any

from xenstream_formats.cpu_features import WORDS

from ..errors import StreamError
from ..guest.cpu_policy import LeafId, Policy, given, lost, names, policy_of, unnamed, where
from ..schema.layout import parse_bytes
from ..schema.names import CpuPolicy as Blobs
from ..schema.names import spelled
from ..stream.reader import Reader

_BRANDS = (LeafId.brand1.value, LeafId.brand2.value, LeafId.brand3.value)
_FIRST_COMPONENT_LEAF = 2
_CACHE_LINE_UNIT = 8  # bytes


@dataclass(slots=True)
class Group:
    """The features in one register of a leaf: where that is, their names, and bits that are set and have no name."""

    where: str
    names: list[str]
    unnamed_bits: list[int]


@dataclass(slots=True)
class Component:
    """Registers that XSAVE saves together, with their place in bytes; None where the area has a fixed one for them."""

    name: str
    offset: int | None = None
    length: int | None = None


@dataclass(slots=True)
class Msr:
    """An MSR of the policy: its number, its name if it has one, its value, and the bits that are set by name."""

    index: int
    name: str
    value: int
    flags: list[str]

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready data, with the value in hex."""
        return {**asdict(self), "value": hex(self.value)}


@dataclass(slots=True)
class Cpu:
    """What a policy says. A fact that it does not contain is None.

    `of` is what it is the policy of: "x86_hvm", "x86_pv", or one that xen-cpuid prints, such as "HVM Max".
    `signature` is eax of leaf 1, from which family, model and stepping are. `name` is the brand string.
    """

    file: str
    of: str | None
    num_leaves: int
    vendor: str | None = None
    name: str | None = None
    signature: int | None = None
    family: int | None = None
    model: int | None = None
    stepping: int | None = None
    max_leaf: int | None = None
    max_subleaf_7: int | None = None
    max_extended_leaf: int | None = None
    physical_bits: int | None = None
    linear_bits: int | None = None
    logical_processors: int | None = None
    cores: int | None = None
    apic_id_bits: int | None = None
    cache_line: int | None = None
    xsave_size: int | None = None
    xsave: list[Component] = field(default_factory=list)
    features: list[Group] = field(default_factory=list)
    msrs: list[Msr] = field(default_factory=list)

    @property
    def feature_names(self) -> list[str]:
        """The names of all features."""
        return [name for group in self.features for name in group.names]

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready data."""
        return {**asdict(self), "msrs": [msr.to_json() for msr in self.msrs]}


@dataclass(slots=True)
class Difference:
    """How two CPUs differ. `facts` are the names of the others that do.

    On a host, `only_a` are the features that the guest loses there, and `facts` those for which Xen refuses the guest
    or which its registers may exceed.
    """

    a: Cpu
    b: Cpu
    only_a: list[str]
    only_b: list[str]
    facts: list[str]
    on_host: bool

    @property
    def is_none(self) -> bool:
        """Whether there is none; on a host, whether the guest loses nothing there."""
        return not self.only_a and not self.facts and (self.on_host or not self.only_b)

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready data."""
        a, b = self.a.to_json(), self.b.to_json()
        facts = [{"name": name, "a": a[name], "b": b[name]} for name in self.facts]
        data = {"a": a, "b": b, "only_a": self.only_a, "only_b": self.only_b}
        return {**data, "differ": facts, "on_host": self.on_host, "is_same": self.is_none}


def policy_in(image: Reader) -> Policy:
    """Walk through an image up to the end of its static data; return its policy. Raises StreamError if it has none."""
    policy = policy_of(image)
    if policy is None or not policy.leaves:
        raise StreamError(f"{image.name}: no X86_CPUID_POLICY says which CPU the guest has")
    return policy


def cpu_of(image: Reader) -> Cpu:
    """Return the CPU of an image's guest. Raises StreamError if it does not say."""
    return describe(image.name, image.guest_type, policy_in(image))


def describe(file: str, of: str | None, policy: Policy) -> Cpu:
    """Put a policy in words."""
    cpu = Cpu(file, of, len(policy.leaves), policy.vendor)
    cpu.max_leaf, cpu.max_extended_leaf = policy.max_leaf, policy.max_extended_leaf
    if policy.leaf(LeafId.structured_features.value, 0) is not None:
        cpu.max_subleaf_7 = policy.max_subleaf_7
    cpu.name = _brand(policy)
    _take_version(cpu, policy)
    _take_sizes(cpu, policy)
    _take_xsave(cpu, policy)
    cpu.features = [
        Group(where(word), names(word, value), unnamed(word, value))
        for word, value in policy.words().items() if value and WORDS[word][0] is not None
    ]  # fmt: skip
    cpu.msrs = [_msr(entry) for entry in policy.msrs.values()]
    return cpu


def _brand(policy: Policy) -> str | None:
    leaves = [policy.leaf(number) for number in _BRANDS]
    text = "".join(leaf.features.brand for leaf in leaves if leaf is not None)
    return " ".join(text.split()) or None


def _take_version(cpu: Cpu, policy: Policy) -> None:
    leaf = policy.leaf(LeafId.version_features.value)
    if leaf is None:
        return
    version = leaf.features
    cpu.signature, cpu.family = version.signature.raw, version.signature.family
    cpu.model, cpu.stepping = version.signature.model, version.signature.stepping
    cpu.cache_line = version.clflush_size * _CACHE_LINE_UNIT
    cpu.logical_processors = version.num_logical_processors


def _take_sizes(cpu: Cpu, policy: Policy) -> None:
    leaf = policy.leaf(LeafId.address_sizes.value)
    if leaf is None:
        return
    sizes = leaf.features
    cpu.physical_bits, cpu.linear_bits = sizes.max_phys_addr, sizes.max_lin_addr
    cpu.cores, cpu.apic_id_bits = sizes.last_core + 1, sizes.len_apic_id


def _take_xsave(cpu: Cpu, policy: Policy) -> None:
    leaf = policy.leaf(LeafId.xstate.value, 0)
    if leaf is None:
        return
    cpu.xsave_size = leaf.features.max_size
    enabled = leaf.features.xcr0_low.raw
    for number, name in _component_names().items():
        if enabled >> number & 1:
            cpu.xsave.append(_component(policy, number, name))


def _component(policy: Policy, number: int, name: str) -> Component:
    leaf = policy.leaf(LeafId.xstate.value, number) if number >= _FIRST_COMPONENT_LEAF else None
    if leaf is None or not leaf.features.len_component:
        return Component(name)
    return Component(name, leaf.features.ofs_component, leaf.features.len_component)


def _component_names() -> dict[int, str]:
    """Return the names of the components of the low half of XCR0, by their numbers."""
    found = {}
    for number in range(32):
        bits = parse_bytes(Blobs.XstateComponents, (1 << number).to_bytes(4, "little"))
        for name in vars(type(bits)):
            if isinstance(getattr(type(bits), name), property) and getattr(bits, name) is True:
                found[number] = name
    return found


def _msr(entry: Any) -> Msr:
    known = [word for word, (_, _, msr, _) in WORDS.items() if msr == entry.index]
    flags = [name for word in known for name in names(word, getattr(entry.features, WORDS[word][3]).raw)]
    if entry.msr == Blobs.MsrIndex.platform_info and entry.features.cpuid_faulting:
        flags.append("cpuid_faulting")
    return Msr(entry.index, spelled(entry.msr), entry.value, flags)


_COMPARED = [
    item.name for item in fields(Cpu) if item.name not in ("file", "of", "num_leaves", "features", "max_subleaf_7")
] + ["max_subleaf_7"]
"""Facts of which it is said whether they differ, besides features."""


def difference(a: Cpu, b: Cpu) -> Difference:
    """Compare two CPUs."""
    of_a, of_b = a.feature_names, b.feature_names
    facts = [name for name in _COMPARED if getattr(a, name) != getattr(b, name)]
    only_a = [name for name in of_a if name not in of_b]
    return Difference(a, b, only_a, [name for name in of_b if name not in of_a], facts, on_host=False)


_NOT_ABOVE = ("max_leaf", "max_subleaf_7", "max_extended_leaf", "physical_bits")
"""Facts that may not be higher in a guest than on its host."""


def on_host(guest: Cpu, policy: Policy, host: Cpu, most: Policy) -> Difference:
    """Compare a guest's CPU with the most that a host gives a guest of its kind."""
    asked, limit = policy.words(), most.words()
    got = given(asked, limit, policy.has_xstate)
    more = lost(limit, asked)
    facts = ["vendor"] if guest.vendor != host.vendor else []
    facts += [name for name in _NOT_ABOVE if (getattr(guest, name) or 0) > (getattr(host, name) or 0)]
    return Difference(guest, host, lost(asked, got), more, facts, on_host=True)
