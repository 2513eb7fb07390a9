"""A guest's CPU policy: the CPUID leaves and MSRs that Xen gives it, and the features in them by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from xenstream_formats.cpu_features import BITS, FREE, NEEDED_BY, REPEATED, WORDS

from .._tuples import NamedTuple
from ..errors import StreamError
from ..schema.layout import constant, parse_bytes
from ..schema.names import CpuPolicy as Blobs
from ..schema.names import RecordType
from ..stream.events import Cut, Lost, Missing, ending
from ..stream.record import Record

if TYPE_CHECKING:
    from ..stream.reader import Reader

LeafId = Blobs.CpuidLeafId
MsrIndex = Blobs.MsrIndex

NO_SUBLEAF: int = constant(Blobs, "no_subleaf")

Words = dict[str, int | None]
"""Words of features by name; None where the policy does not say."""

POLICY_TYPES = (RecordType.x86_cpuid_policy, RecordType.x86_msr_policy)

_BASIC: int = LeafId.basic_vendor.value
_FEATURES: int = LeafId.structured_features.value
_EXTENDED: int = LeafId.extended_vendor.value
_WHOLE_WORD = (1 << 32) - 1


class Feature(NamedTuple):
    """Where a feature is: the word that it is in, and the number of its bit."""

    word: str
    bit: int


@dataclass(slots=True)
class Policy:
    """Leaves by number and subleaf, and MSRs by number, as generated objects. Of what is there twice the last counts.

    `is_whole`: what is not there is zero. In a stream it is what the host gives a guest by default.
    """

    leaves: dict[tuple[int, int], Any] = field(default_factory=dict)
    msrs: dict[int, Any] = field(default_factory=dict)
    is_whole: bool = False

    def take_leaves(self, leaves: Iterable[Any]) -> None:
        """Take in leaves of a decoded CPUID policy."""
        self.leaves |= {(leaf.leaf, leaf.subleaf): leaf for leaf in leaves}

    def take_msrs(self, entries: Iterable[Any]) -> None:
        """Take in MSRs of a decoded MSR policy."""
        self.msrs |= {entry.index: entry for entry in entries}

    def leaf(self, number: int, subleaf: int = NO_SUBLEAF) -> Any:
        """Return a leaf, None if it is not there, or if the highest leaves say that it does not count."""
        return self.leaves.get((number, subleaf)) if self.reaches(number, subleaf) is not False else None

    @property
    def max_leaf(self) -> int | None:
        """The highest basic leaf."""
        return self._limit(_BASIC, NO_SUBLEAF)

    @property
    def max_subleaf_7(self) -> int | None:
        """The highest subleaf of leaf 7."""
        return self._limit(_FEATURES, 0)

    @property
    def max_extended_leaf(self) -> int | None:
        """The highest extended leaf."""
        return self._limit(_EXTENDED, NO_SUBLEAF)

    def _limit(self, number: int, subleaf: int) -> int | None:
        leaf = self.leaves.get((number, subleaf))
        return int(leaf.eax) if leaf is not None else 0 if self.is_whole else None

    def reaches(self, number: int, subleaf: int) -> bool | None:
        """Whether the highest leaves allow a leaf; None where the policy does not have them.

        See xen/lib/x86/cpuid.c, x86_cpu_policy_clear_out_of_range_leaves().
        """
        if number >= _EXTENDED:
            most = self.max_extended_leaf
            return None if most is None else number & 0xFFFF <= most & 0xFFFF
        most = self.max_leaf
        if most is not None and number > most:
            return False
        if number == _FEATURES and subleaf:
            most = self.max_subleaf_7
            return None if most is None else subleaf <= most
        return None if most is None else True

    def words(self) -> Words:
        """Return the words of features."""
        return {word: self._word(*place) for word, place in WORDS.items()}

    def _word(self, number: int | None, subleaf: int | None, msr: int | None, register: str) -> int | None:
        if number is None:
            entry = self.msrs.get(-1 if msr is None else msr)
            return int(getattr(entry.features, register).raw) if entry is not None else 0 if self.is_whole else None
        subleaf = NO_SUBLEAF if subleaf is None else subleaf
        if self.reaches(number, subleaf) is False:
            return 0
        leaf = self.leaves.get((number, subleaf))
        return int(getattr(leaf, register)) if leaf is not None else 0 if self.is_whole else None

    @property
    def has_xstate(self) -> bool:
        """Whether the highest leaf lets a guest see how XSAVE lays out the registers."""
        return self.reaches(LeafId.xstate.value, 0) is not False

    @property
    def vendor(self) -> str | None:
        """The vendor in twelve letters, such as GenuineIntel; None where the policy does not say."""
        leaf = self.leaves.get((_BASIC, NO_SUBLEAF))
        return None if leaf is None else str(leaf.features.vendor)

    @property
    def address_bits(self) -> int | None:
        """The bits of a physical address; None where the policy does not say."""
        leaf = self.leaf(LeafId.address_sizes.value)
        return None if leaf is None else int(leaf.features.max_phys_addr)


@cache
def features() -> Mapping[str, Feature]:
    """Return where each feature is, by name, in the order of the words."""
    return {name: Feature(word, bit) for word, bits in BITS.items() for name, bit in bits.items()}


def has(words: Mapping[str, int | None], name: str) -> bool | None:
    """Whether words have a feature; None where they do not say."""
    word, bit = features()[name]
    value = words[word]
    return None if value is None else bool(value >> bit & 1)


def names(word: str, value: int) -> list[str]:
    """Return the features that a word has, in the order of their bits."""
    return [name for name, bit in BITS[word].items() if value >> bit & 1]


def unnamed(word: str, value: int) -> list[int]:
    """Return the bits of a word that are set and no feature's."""
    known = REPEATED.get(word, 0) | sum(1 << bit for bit in BITS[word].values())
    return [bit for bit in range(_WHOLE_WORD.bit_length()) if value & ~known & 1 << bit]


def all_names(words: Mapping[str, int | None]) -> list[str]:
    """Return the features that words have."""
    return [name for word, value in words.items() for name in names(word, value or 0)]


def given(
    words: Mapping[str, int | None], most: Mapping[str, int | None] | None = None, has_xstate: bool = True
) -> Words:
    """Return what a guest gets of the features that it was promised: no more than `most`, and none without those that
    it needs. `has_xstate`: the leaf that says how XSAVE lays out the registers is there.

    See xen/arch/x86/cpu-policy.c, recalculate_cpuid_policy() and sanitise_featureset().
    """
    result: Words = dict(words)
    if most is not None:
        free = {word: sum(1 << bit for name, bit in bits.items() if name in FREE) for word, bits in BITS.items()}
        for word, limit in most.items():
            value = result[word]
            if value is not None and limit is not None:
                result[word] = value & (limit | free[word] | REPEATED.get(word, 0))
    if not has_xstate:
        _drop(result, "xsave")
    for name, dependents in NEEDED_BY.items():
        if has(result, name) is False:
            for dependent in dependents:
                _drop(result, dependent)
    return result


def _drop(words: Words, name: str) -> None:
    word, bit = features()[name]
    value = words[word]
    words[word] = None if value is None else value & ~(1 << bit)


def lost(asked: Mapping[str, int | None], got: Mapping[str, int | None]) -> list[str]:
    """Return the features that a guest was promised and does not get."""
    return [name for word, value in asked.items() for name in names(word, (value or 0) & ~(got[word] or 0))]


def where_of(word: str) -> tuple[int | None, int | None, str]:
    """Return the leaf of a word, its subleaf and its register; no leaf of a word that is in an MSR."""
    number, subleaf, _, register = WORDS[word]
    return number, subleaf, register


def where(word: str) -> str:
    """Say where a word is: `leaf 7:0 ebx`."""
    number, subleaf, msr, register = WORDS[word]
    if number is None:
        return f"MSR {msr:#x} {register} half"
    return f"leaf {number:#x}{'' if subleaf is None else f':{subleaf}'} {register}"


def from_numbers(leaves: Iterable[tuple[int, ...]], msrs: Iterable[tuple[int, int]]) -> Policy:
    """Make a whole policy from numbers: leaf, subleaf and four registers of each leaf, index and value of each MSR."""
    policy = Policy(is_whole=True)
    octets = b"".join(number.to_bytes(4, "little") for leaf in leaves for number in leaf)
    policy.take_leaves(parse_bytes(Blobs.CpuidPolicy, octets).leaves)
    octets = b"".join(index.to_bytes(8, "little") + value.to_bytes(8, "little") for index, value in msrs)
    policy.take_msrs(parse_bytes(Blobs.MsrPolicy, octets).msrs)
    return policy


def policy_of(image: Reader) -> Policy | None:
    """Walk through an image up to the end of its static data, and return its policy; None if it has none.

    Raises StreamError if there is none, and the data end before one could come.
    """
    last: dict[Any, Any] = {}
    end = None
    for record in image.events():
        if isinstance(record, Cut | Lost | Missing):
            end = record
        if not isinstance(record, Record):
            continue
        if image.census.static_data_end.kind != "missing":
            break
        if (
            record.layer == "libxc"
            and record.record_type in POLICY_TYPES
            and record.is_held
            and record.is_complete is not False
            and record.body is not None
        ):
            last[record.record_type] = record.decoded
    if not last and end is not None:
        raise StreamError(f"{image.name}: {ending(end)}, before any X86_CPUID_POLICY")
    if not last:
        return None
    policy = Policy()
    for body in last.values():
        policy.take_leaves(getattr(body, "leaves", ()))
        policy.take_msrs(getattr(body, "msrs", ()))
    return policy
