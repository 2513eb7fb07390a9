"""The types of what each command prints as JSON.

`RESULTS` is the one place where a command registers them; tests fail as long as a command with `--json` is not in it,
or prints something else. `make generate` writes a JSON Schema for each command, generated/schemas, from these types.
Commands do not import this module.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, NotRequired, TypedDict

from ..edit.changes import Change
from ..edit.convert import Conversion
from ..edit.strip.tally import Stripped
from ..guest.kernel.identity import Identity
from ..guest.memory_map import MemoryMap
from ..guest.stats import MemoryStats
from ..inspect.at import Found
from ..inspect.comparison.differences import Comparison, Difference
from ..inspect.coverage import Coverage, Share
from ..inspect.cpu import Cpu, Msr
from ..inspect.info import Info
from ..report.configuration import Configuration
from ..report.facts import Facts
from ..report.outline import Outline
from ..report.surroundings import Surroundings
from ..schema.layers import COUNTED
from ..verify.messages.explanation import Explanation, Number
from ..verify.report import Finding, Report


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a string looks like: a regular expression, and a word for it."""

    expression: str
    meaning: str


Hex = Annotated[str, Pattern("^-?0x[0-9a-f]+$", "A number of up to 64 bits, in hexadecimal.")]
Octets = Annotated[str, Pattern("^([0-9a-f]{2})*$", "Bytes, in hexadecimal.")]
Shown = Annotated[str, Pattern("^([0-9a-f]{2}|--)*$", "Bytes, in hexadecimal; -- is one that is not shown.")]


@dataclass(frozen=True, slots=True)
class Shape:
    """A dataclass or a named tuple as an object: its fields but those in `without`, and `members` in place of some of
    them and besides.
    """

    type: Any
    without: tuple[str, ...] = ()
    members: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Many:
    """An array of such objects."""

    item: Any


@dataclass(frozen=True, slots=True)
class Maybe:
    """Such an object, or null."""

    item: Any


COUNTS = {layer.counts_key: dict[str, int] for layer in COUNTED}


class RefusedBy(TypedDict):
    """Who refuses a stream for a finding, in which releases of Xen, and with which message."""

    by: str
    releases: str
    message: str


class ReleaseRange(TypedDict):
    """Releases of Xen, from the first to the last; null as the last is every later one."""

    first: str
    last: str | None


FINDING = Shape(
    Finding, ("releases", "says", "is_need", "is_of_last"), {"refused_by": RefusedBy | None, "message": str}
)

INFO = Shape(Info, ("counts",), COUNTS)

VERDICTS = Shape(
    Report,
    ("last", "counts"),
    {**COUNTS, "restorable_by": list[ReleaseRange], "findings": Many(FINDING), "needs": Many(FINDING)},
)


class RecordResult(TypedDict):
    """A record; `content` describes it in words."""

    file: str
    layer: str
    index: int
    offset: int
    type: str
    length: int
    content: str


class HeaderShown(TypedDict):
    """A header; `body` has its fields."""

    file: str
    layer: str
    header: str
    offset: int
    body: Any


class RecordShown(TypedDict):
    """A record; `body` has its fields, null if it was not decoded."""

    file: str
    layer: str
    index: int
    offset: int
    type: str
    length: int
    body: Any


class ValueShown(TypedDict):
    """The value of a field, or what a selector leads to."""

    file: str
    selector: str
    value: Any


class BlobShown(TypedDict):
    """A structure that stands alone; `body` has its fields."""

    file: str
    body: Any


class PlaceResult(TypedDict):
    """Where a field is."""

    offset: int
    length: int


AT = Shape(
    Found,
    ("place", "ofs_row", "row"),
    {"file": str, "field": PlaceResult | None, "row_offset": int, "row": Octets},
)


class KernelMessage(TypedDict):
    """A message in the log of the guest's kernel; `time` is in seconds, null if it is not known."""

    file: str
    time: float | None
    level: int | None
    text: str


IDENTITY = Shape(
    Identity,
    members={"file": str, "kaslr_offset": Hex | None, "phys_base": Hex | None, "page_table": Hex | None},
)


class RuleResult(TypedDict):
    """A rule: `refused_by` is who refuses a stream that breaks it, `says` and `logs` are the messages for it."""

    id: str
    severity: Literal["error", "violation", "note"]
    refused: bool
    refused_by: str | None
    releases: str
    says: list[str]
    logs: list[str]
    title: str
    reference: str
    example: str


class RegisterResult(TypedDict):
    """The value of a register, the names of what is set in it, and the page that a PV guest's cr1 or cr3 points to."""

    value: Hex
    flags: NotRequired[list[str]]
    pfn: NotRequired[int]


class MsrResult(TypedDict):
    """The value of an MSR, and its number."""

    name: str
    index: int | None
    value: Hex
    flags: NotRequired[list[str]]
    pfn: NotRequired[int]


class AttributesResult(TypedDict):
    """Attributes of a segment: `raw` as stored, the others as in the descriptor."""

    raw: Hex
    type: str
    dpl: int
    present: bool
    long: bool
    big: bool
    granular: bool
    available: bool


class SegmentResult(TypedDict):
    """A segment register, or gdtr and idtr. What the stream does not have is null."""

    selector: Hex | None
    base: Hex | None
    limit: Hex | None
    attributes: AttributesResult | None


class EventResult(TypedDict):
    """An event that Xen is about to inject."""

    vector: int
    type: str
    error_code: Hex | None


class CallbackResult(TypedDict):
    """An address at which Xen enters a PV guest."""

    cs: Hex | None
    address: Hex


class PvResult(TypedDict):
    """State that Xen keeps for a PV vCPU instead of privileged registers."""

    flags: list[str]
    vm_assist: list[str]
    kernel_ss: Hex
    kernel_sp: Hex
    gdt_entries: int
    gdt_pfns: list[int]
    ldt_base: Hex
    ldt_entries: int
    callbacks: dict[str, CallbackResult]
    fs_base: Hex | None
    gs_base_kernel: Hex | None
    gs_base_user: Hex | None
    start_info_pfn: int | None


class VcpuResult(TypedDict):
    """The registers of a vCPU."""

    vcpu: int
    guest_type: str
    bits: int
    mode: str
    general: dict[str, RegisterResult]
    control: dict[str, RegisterResult]
    debug: dict[str, RegisterResult]
    segments: dict[str, SegmentResult]
    msrs: list[MsrResult]
    event: EventResult | None
    pv: PvResult | None


CPU = Shape(Cpu, members={"msrs": Many(Shape(Msr, members={"value": Hex}))})


class CpuFact(TypedDict):
    """A fact that differs between two CPUs."""

    name: str
    a: Any
    b: Any


@dataclass(frozen=True)
class CpuDifference:
    """How two CPUs differ: features that only one has, and other facts. On a host, `only_a` are those that are lost."""

    only_a: list[str]
    only_b: list[str]
    differ: list[CpuFact]
    on_host: bool
    is_same: bool


class Errno(TypedDict):
    """An error of the system."""

    number: int
    text: str


class UnknownMessage(TypedDict):
    """A message that is not known, and the known ones that are most like it."""

    line: int
    message: str
    nearest: list[str]


@dataclass(frozen=True)
class KnownMessage:
    """A message that is known: who prints it, its meaning, where to look, and the rules that it can come from."""

    line: int
    count: int
    message: str
    by: str
    errno: Errno | None
    meaning: str
    look_at: str
    follows: bool
    numbers: list[Number]
    rules: list[str]


MEMORY_STATS = Shape(
    MemoryStats,
    members={"ranges": list[tuple[int, int]], "memory": int, "holes": int, "pages_resent": int},
)

PageDifferenceKind = Literal["changed", "type", "only in A", "only in B"]


class ChangedRow(TypedDict):
    """Adjacent bytes that differ, in whole rows of 16 bytes: guest-physical address, bytes in A and in B."""

    address: Hex
    a: Octets
    b: Octets


class PageDifferenceResult(TypedDict):
    """A page that differs between A and B: `octets` differ, from `offset` in the page on. `rows` are there with
    --bytes. B has no types and no records if it is a raw dump.
    """

    a: str
    b: str
    pfn: int
    kind: PageDifferenceKind
    octets: int
    offset: int
    record_a: int | None
    record_b: int | None
    type_a: str | None
    type_b: str | None
    rows: NotRequired[list[ChangedRow]]


class PageCounts(TypedDict):
    """How many pages are the same and how many differ, by kind; `octets` differ in pages that both have."""

    a: str
    b: str
    same: int
    changed: int
    type: int
    only_in_a: int
    only_in_b: int
    octets: int


class MatchResult(TypedDict):
    """A match of a search: `address` is guest-physical with `pfn` and `offset`, linear without. `pattern` is there if
    there are several, `context` and the address of its first byte if it was asked for.
    """

    file: str
    address: Hex
    pfn: NotRequired[int]
    offset: NotRequired[int]
    data: Octets
    pattern: NotRequired[str]
    context_address: NotRequired[Hex]
    context: NotRequired[Octets]


class RangeResult(TypedDict):
    """Linear addresses that are mapped to adjacent guest-physical ones with the same rights."""

    file: str
    address: Hex
    physical: Hex
    bytes: int
    rights: str


class SymbolResult(TypedDict):
    """A symbol of the guest's kernel; `type` is a letter, as nm prints it."""

    file: str
    address: Hex
    type: str
    name: str


class PieceResult(TypedDict):
    """Bytes of the guest's memory that are contiguous in physical memory."""

    file: str
    address: Hex
    physical: Hex
    data: Octets


class DumpResult(TypedDict):
    """A dump that was written."""

    file: str
    format: str
    pages: int
    size: int
    output: str


class Translated(TypedDict):
    """A legacy image that was translated; `notes` say what has no place in a stream."""

    file: str
    output: str
    layers: list[str]
    notes: list[str]
    size: int


CONVERTED = Shape(
    Conversion,
    members={
        "changes": list[Change], "lost": list[Change], "file": str, "output": str, "layers": list[str],
        "suppressed": int, "size": int,
    },
)  # fmt: skip


class Assigned(TypedDict):
    """A file in which values were set."""

    file: str
    output: str
    changes: list[Change]
    suppressed: int
    conforms: bool
    restorable: bool


@dataclass(frozen=True)
class Repaired:
    """A file that was repaired; `findings` are what is left for which it does not conform or is not restorable."""

    file: str
    output: str
    changes: list[Change]
    suppressed: int
    conforms: bool
    restorable: bool


@dataclass(frozen=True)
class NotRepaired:
    """A file that cannot be repaired, and why."""

    file: str
    output: None
    changes: list[Change]
    refused: str


class ExtractResult(TypedDict):
    """A part that was written."""

    file: str
    selector: str
    output: str
    size: int


class ReleaseLine(TypedDict):
    """Whether a release line of Xen takes a stream: all of its releases, some, or none; and the rules for which not."""

    release: str
    takes: Literal["all", "some", "none"]
    rules: list[str]


@dataclass(frozen=True)
class ShownFinding:
    """A finding, and the bytes around it."""

    bytes: Surroundings


@dataclass(frozen=True)
class RuleFindings:
    """A rule, how many findings it has, and the first few."""

    id: str
    severity: str
    refused: bool
    refused_by: str | None
    releases: str
    says: list[str]
    logs: list[str]
    title: str
    reference: str
    example: str
    count: int


SURROUNDINGS = Shape(Surroundings, members={"octets": Shown})
RULE_FINDINGS = Shape(
    RuleFindings,
    members={"shown": Many(Shape(ShownFinding, members={"finding": FINDING, "bytes": SURROUNDINGS}))},
)

REPORT = Shape(
    Facts,
    ("verdicts", "groups", "lines", "map"),
    {
        "info": INFO, "verify": VERDICTS, "rules": Many(RULE_FINDINGS), "releases": list[ReleaseLine],
        "outline": Outline, "cpu": Maybe(CPU), "registers": list[VcpuResult], "configuration": Configuration | None,
        "memory": Maybe(Shape(MEMORY_STATS, members={"map": MemoryMap | None})),
    },
)  # fmt: skip

DIFFERENCE = Shape(Difference, ("text_a", "text_b"))


class ErrorResult(TypedDict):
    """What a command complains about with `--json`, on standard error."""

    error: str


RESULTS: dict[str, tuple[Any, ...]] = {
    "at": (AT,),
    "convert": (CONVERTED, Translated),
    "coverage": (Shape(Coverage, members={"total": Share}),),
    "cpu": (CPU, Shape(CpuDifference, members={"a": CPU, "b": CPU})),
    "diff": (
        Shape(
            Comparison,
            ("facts_a", "facts_b"),
            {"is_same": bool, "differences": Many(DIFFERENCE), "folded": Many(DIFFERENCE)},
        ),
    ),
    "explain": (
        Shape(
            Explanation,
            members={
                "known": bool,
                "cause": int | None,
                "messages": Many(Shape(KnownMessage, members={"breaks": Many(FINDING)})),
                "unknown": list[UnknownMessage],
                "other_breaks": Many(FINDING),
            },
        ),
    ),
    "extract": (ExtractResult,),
    "info": (INFO,),
    "memory diff": (PageDifferenceResult, PageCounts),
    "memory dmesg": (KernelMessage,),
    "memory dump": (DumpResult,),
    "memory find": (MatchResult,),
    "memory os": (IDENTITY,),
    "memory map": (RangeResult,),
    "memory read": (PieceResult,),
    "memory stats": (MEMORY_STATS,),
    "memory symbols": (SymbolResult,),
    "records": (RecordResult,),
    "registers": (Shape(VcpuResult, members={"file": str}),),
    "repair": tuple(Shape(kind, members={"findings": Many(FINDING)}) for kind in (Repaired, NotRepaired)),
    "report": (REPORT,),
    "rule": (RuleResult,),
    "set": (Assigned,),
    "show": (HeaderShown, RecordShown, ValueShown, BlobShown),
    "strip": (Shape(Stripped, members={"file": str, "output": str, "size": int}),),
    "verify": (VERDICTS,),
}
"""By the words of each command, the objects that it can print, one on each line. Each has `schema` besides."""
