"""The order of the records of a libxc stream, for the chapter on it.

The parts of a stream come from the tables that `verify` uses. Precedence, required records and records
that may occur only once are rules; the lists here say which rule is about which records. A test breaks each of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from xenstream.schema.names import GuestType, RecordType, spelled
from xenstream.schema.record_kinds import (
    HVM_TYPES,
    INFERENCE,
    MEMORY_TYPES,
    PV_TYPES,
    REGISTER_TYPES,
    STATIC_TYPES,
    V3_TYPES,
    VCPU_TYPES,
    VERSION_WITH_STATIC_DATA_END,
)

Types = tuple[RecordType, ...]

GUESTS = {"PV": GuestType.x86_pv, "HVM and PVH": GuestType.x86_hvm}
VERSIONS = (3, 2)
END_OF_STATIC_DATA = "end of static data"


@dataclass(frozen=True)
class Precedence:
    """A rule that records of some types come before those of others, in streams of version `since` and later."""

    rule: str
    first: Types
    then: Types
    since: int = 2


PRECEDENCES = (
    Precedence("XC307", STATIC_TYPES, (RecordType.static_data_end,)),
    Precedence("XC302", (RecordType.static_data_end,), MEMORY_TYPES, VERSION_WITH_STATIC_DATA_END),
    Precedence("XC303", (RecordType.static_data_end,), REGISTER_TYPES, VERSION_WITH_STATIC_DATA_END),
    Precedence("XC406", (RecordType.x86_pv_info,), (RecordType.x86_pv_p2m_frames, RecordType.shared_info)),
    Precedence("XC709", (RecordType.x86_pv_p2m_frames,), (RecordType.page_data,)),
    Precedence("XC429", (RecordType.page_data,), VCPU_TYPES),
    Precedence("XC507", (RecordType.hvm_params,), (RecordType.hvm_context,)),
    Precedence("XC802", (RecordType.page_data,), (RecordType.verify,)),
)

NEEDED: dict[str, Types] = {
    "XC202": (RecordType.end_mark,),
    "XC301": (RecordType.static_data_end,),
    "XC308": (RecordType.x86_cpuid_policy, RecordType.x86_msr_policy),
    "XC309": (RecordType.page_data,),
    "XC406": (RecordType.x86_pv_info,),
    "XC432": (RecordType.shared_info,),
    "XC440": (RecordType.x86_pv_p2m_frames,),
    "XC441": (RecordType.x86_pv_vcpu_basic,),
    "XC506": (RecordType.hvm_context,),
    "XC508": (RecordType.hvm_params,),
    "XC604": (RecordType.x86_tsc_info,),
}
"""The types that every stream has at least one record of, by the rule that requires it."""

ONCE: dict[str, Types] = {
    "XC304": (RecordType.static_data_end,),
    "XC310": (
        RecordType.x86_cpuid_policy, RecordType.x86_msr_policy, RecordType.x86_tsc_info, RecordType.shared_info,
        RecordType.hvm_context,
    ),
    "XC404": (RecordType.x86_pv_info,),
    "XC430": VCPU_TYPES,
}  # fmt: skip
"""The types that a stream has one record of, or one for each vCPU, by the rule that requires it."""

PER_VCPU = VCPU_TYPES
ANY_NUMBER = (RecordType.page_data, RecordType.x86_pv_p2m_frames, RecordType.hvm_params)

FORBIDDEN = ("XC206", "XC211", "XC213", "XC216", "XC217", "XC219", "XC305", "XC306")
"""The rules on records that do not belong where they are, or not in a plain stream at all."""


@dataclass(frozen=True)
class Row:
    """A type of record in streams of one kind of guest; each rule is an id."""

    type: RecordType
    since: int
    after: dict[str, list[str]]
    """Names of records that come before, each with its rules."""
    needed: str
    once: str

    @property
    def name(self) -> str:
        """The name as in the specification."""
        return spelled(self.type)

    @property
    def number(self) -> str:
        """Number of such records in a stream, in words."""
        each = "one per vCPU" if self.type in PER_VCPU else "one or more" if self.type in ANY_NUMBER else "one"
        return each if self.needed else f"{each}, optional"


@dataclass(frozen=True)
class Part:
    """A part of a stream: its records follow those of the preceding parts; `rows` gives their order within the part."""

    title: str
    rows: list[Row] = field(default_factory=list)


def belongs(type: RecordType, guest: GuestType, version: int) -> bool:
    """Whether streams of this kind may have records of this type."""
    foreign = HVM_TYPES if guest == GuestType.x86_pv else PV_TYPES
    return type not in foreign and (version >= VERSION_WITH_STATIC_DATA_END or type not in V3_TYPES)


def parts(guest: GuestType, version: int) -> list[Part]:
    """Return the parts of a stream, in their order."""

    def rows(types: Types) -> list[Row]:
        there = {spelled(type): _row(type, guest, version) for type in types if belongs(type, guest, version)}
        return sorted(there.values(), key=lambda row: len((row.after.keys() & there.keys()) - _SENT_LATER))

    return [
        Part("static data", rows(STATIC_TYPES)),
        Part(END_OF_STATIC_DATA, rows((RecordType.static_data_end,))),
        Part("memory", rows(MEMORY_TYPES)),
        Part("registers and devices", rows((*_SENT_FIRST, *REGISTER_TYPES))),
        Part("end", rows((RecordType.end_mark,))),
    ]


_SENT_FIRST = (RecordType.x86_tsc_info, RecordType.shared_info)
"""What senders send before the other records of registers and devices."""

_SENT_LATER = {spelled(RecordType.hvm_params)}
"""Records that every real sender sends after the ones that they should precede; they are shown where they are sent."""


def _row(type: RecordType, guest: GuestType, version: int) -> Row:
    since = VERSION_WITH_STATIC_DATA_END if type in V3_TYPES else 2
    after: dict[str, list[str]] = {}
    for first, rule in _after(type, guest, version):
        after.setdefault(first, []).append(rule)
    return Row(type, since, after, _rule(type, NEEDED), _rule(type, ONCE))


def _after(type: RecordType, guest: GuestType, version: int) -> Iterator[tuple[str, str]]:
    meant = {type}
    if version < VERSION_WITH_STATIC_DATA_END and type in INFERENCE[guest]:
        meant.add(RecordType.static_data_end)
    for precedence in PRECEDENCES:
        if meant.intersection(precedence.then) and version >= precedence.since:
            for first in precedence.first:
                if belongs(first, guest, version):
                    yield spelled(first), precedence.rule


def _rule(type: RecordType, rules: dict[str, Types]) -> str:
    return next((rule for rule, types in rules.items() if type in types), "")


def inferred_before(guest: GuestType) -> str:
    """Return the record before which a receiver of a version 2 stream infers STATIC_DATA_END."""
    return spelled(INFERENCE[guest][0])


def rules() -> list[str]:
    """Return the ids of all rules on the order and number of records."""
    return sorted({*NEEDED, *ONCE, *FORBIDDEN, *(each.rule for each in PRECEDENCES)})


WIDTH = 46


def diagram(guest: GuestType) -> str:
    """Draw the parts of streams of both versions side by side, with lines and corners."""
    columns = [_column(guest, version) for version in VERSIONS]
    lines = []
    for cells in zip(*columns, strict=True):
        height = max(map(len, cells))
        for cell in cells:
            cell += [f"|{'':{WIDTH}}|" if cell[0][0] in "+|" else ""] * (height - len(cell))
        lines += ["   ".join(f"{text:{WIDTH + 2}}" for text in row).rstrip() for row in zip(*cells, strict=True)]
    return "\n".join(lines)


def _column(guest: GuestType, version: int) -> list[list[str]]:
    """Return the lines of each part of a stream."""

    def box(text: str) -> str:
        return f"| {text:{WIDTH - 1}}|"

    def edge(text: str = "") -> str:
        return f"+{f'-- {text} ' if text else '':-<{WIDTH}}+"

    made = [[f" version {version}"], [edge("headers"), box("image header"), box("domain header")]]
    for part in parts(guest, version):
        if part.title == END_OF_STATIC_DATA:
            made.append([edge(part.title), box(part.rows[0].name if part.rows else "inferred here: no record")])
        else:
            made.append([edge(part.title), *(box(f"{row.name}: {row.number}") for row in part.rows)])
    return [*made, [edge()]]
