"""What a receiver knows at some point of a stream; the rules look at it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from .formats import Context64, GuestType, LibxlRecordType, RecordType, spelled
from .layout import size_of
from .limits import MOST_KINDS, NUM_VCPUS
from .memory import GuestMemory
from .p2m import P2m
from .page_scan import PageScan
from .stream import Header, Record

VCPU_TYPES = (
    RecordType.x86_pv_vcpu_basic,
    RecordType.x86_pv_vcpu_extended,
    RecordType.x86_pv_vcpu_xsave,
    RecordType.x86_pv_vcpu_msrs,
)
STATIC_TYPES = (RecordType.x86_pv_info, RecordType.x86_cpuid_policy, RecordType.x86_msr_policy)
"""Types whose content does not depend on the guest's execution."""

PV_TYPES = (RecordType.x86_pv_info, RecordType.x86_pv_p2m_frames, RecordType.shared_info, *VCPU_TYPES)
"""Types that only a PV stream has."""

HVM_TYPES = (RecordType.hvm_context, RecordType.hvm_params)
"""Types that only an HVM stream has."""

MEMORY_TYPES = (RecordType.page_data, RecordType.x86_pv_p2m_frames)
"""Types that hold memory or say where it is."""

REGISTER_TYPES = (RecordType.x86_tsc_info, RecordType.shared_info, *HVM_TYPES, *VCPU_TYPES)
"""Types that hold what changes as the guest runs, besides its memory."""

SIGNAL_TYPES = (RecordType.end, RecordType.verify, RecordType.checkpoint, RecordType.static_data_end)
"""Types that signal and have no content."""

V3_TYPES = (RecordType.static_data_end, RecordType.x86_cpuid_policy, RecordType.x86_msr_policy)
"""Types that came with version 3."""

INFERENCE = {
    GuestType.x86_pv: (RecordType.x86_pv_p2m_frames, RecordType.page_data),
    GuestType.x86_hvm: (RecordType.page_data,),
}
"""Where a receiver of a version 2 stream infers STATIC_DATA_END: before the first of these.

The specification names the first only; libxenguest does the same at a PV guest's PAGE_DATA,
which it then refuses for the want of a P2M."""


VERSION_WITH_STATIC_DATA_END = 3
"""The version from which on STATIC_DATA_END is sent and not inferred."""

OTHERS = "others"
"""What further types are counted as."""

NATIVE_WIDTH = 8
"""Width of a fresh PV domain's words in octets, until X86_PV_INFO says otherwise."""


@dataclass(slots=True)
class StaticDataEnd:
    """Where the static data ends.

    `kind`: "explicit" at a record, "inferred" before a record (version 2), "missing".
    `record` and `offset` are that record's; None where missing.
    """

    kind: str = "missing"
    record: int | None = None
    offset: int | None = None


@dataclass(slots=True)
class BasicContext:
    """The last X86_PV_VCPU_BASIC of a vCPU: its context and where in the file that stands."""

    raw: bytes
    offset: int


@dataclass
class Census:
    """The facts that every walk gathers: versions, the guest's type, counts, the end of the static data."""

    layers: tuple[str, ...] = ()
    headers: dict[tuple[str, str], Header] = field(default_factory=dict)
    version: int | None = None
    """Version of the libxc stream, None before its image header."""
    guest_type: Any = None
    """Guest type of the domain header: a GuestType, an int if unknown, None before it."""
    is_pv: bool = False
    is_hvm: bool = False
    """Whether the stream is a PV guest's, or an HVM or PVH guest's."""
    seen: Counter[Any] = field(default_factory=Counter)
    """libxc record types since the start or the last CHECKPOINT."""
    ever: Counter[Any] = field(default_factory=Counter)
    """libxc record types since the start."""
    libxl_seen: Counter[Any] = field(default_factory=Counter)
    xenopsd_seen: Counter[Any] = field(default_factory=Counter)
    legacy_seen: Counter[str] = field(default_factory=Counter)
    static_data_end: StaticDataEnd = field(default_factory=StaticDataEnd)
    in_checkpoint: bool = False
    """libxl's records between a libxc CHECKPOINT and CHECKPOINT_END."""

    def take_header(self, header: Header) -> None:
        """Take in a header of one of the layers."""
        self.headers[header.layer, header.name] = header
        if (header.layer, header.name) == ("libxc", "image header"):
            self.version = header.body.version
        elif (header.layer, header.name) == ("libxc", "domain header"):
            self.guest_type = header.body.guest_type
            self.is_pv = self.guest_type == GuestType.x86_pv
            self.is_hvm = self.guest_type == GuestType.x86_hvm

    def arrive(self, record: Record) -> None:
        """Take in that a record begins: what its type alone says."""
        kind = record.record_type
        match record.layer:
            case "libxc":
                self.seen[_told_apart(kind, self.seen)] += 1
                self.ever[_told_apart(kind, self.ever)] += 1
                if self.static_data_end.kind == "missing":
                    self._end_static_data(record)
            case "libxl":
                self._arrive_libxl(kind)
            case "xenopsd":
                self.xenopsd_seen[_told_apart(kind, self.xenopsd_seen)] += 1
            case "legacy":
                self.legacy_seen[record.type] += 1

    def counts(self, layer: str) -> dict[str, int]:
        """Return how many records of each type there were since the start, spelled as in the specification."""
        if layer == "legacy":
            return dict(self.legacy_seen)
        seen = {"libxc": self.ever, "libxl": self.libxl_seen, "xenopsd": self.xenopsd_seen}[layer]
        return {OTHERS if kind == OTHERS else spelled(kind): count for kind, count in seen.items()}

    def _end_static_data(self, record: Record) -> None:
        if record.record_type == RecordType.static_data_end:
            self.static_data_end = StaticDataEnd("explicit", record.index, record.offset)
        elif self.infers_static_data_end(record):
            self.static_data_end = StaticDataEnd("inferred", record.index, record.offset)

    def infers_static_data_end(self, record: Record) -> bool:
        """Whether a receiver behaves as if STATIC_DATA_END stood before this record."""
        first = INFERENCE.get(self.guest_type, ())
        is_v2 = self.version is not None and self.version < VERSION_WITH_STATIC_DATA_END
        return is_v2 and self.static_data_end.kind == "missing" and record.record_type in first

    def _arrive_libxl(self, kind: Any) -> None:
        self.libxl_seen[_told_apart(kind, self.libxl_seen)] += 1
        if kind == LibxlRecordType.checkpoint_end:
            self.in_checkpoint = False
            self._start_snapshot()

    def _start_snapshot(self) -> None:
        """Forget what belongs to the consistent state before a checkpoint."""
        self.seen.clear()


def _told_apart(kind: Any, seen: Counter[Any]) -> Any:
    """Return what a record of this type is counted as. Numbers that no specification has may be many."""
    return OTHERS if type(kind) is int and len(seen) >= MOST_KINDS and kind not in seen else kind


@dataclass
class State(Census):
    """All that the checks need to know of what came before."""

    early: set[str] = field(default_factory=set)
    """What has been said once and need not be said for each record."""
    pv_info: Any = None
    p2m: P2m = field(default_factory=P2m)
    vcpus: dict[int, BasicContext] = field(default_factory=dict)
    vcpu_records: set[tuple[Any, int]] = field(default_factory=set)
    memory: GuestMemory = field(default_factory=GuestMemory)
    page_scan: PageScan = field(default_factory=PageScan)

    @property
    def width(self) -> int:
        """Width of a PV guest's words in octets; native before X86_PV_INFO."""
        return NATIVE_WIDTH if self.pv_info is None else int(self.pv_info.guest_width)

    @property
    def is_64bit(self) -> bool:
        """Whether a PV guest has 64-bit words."""
        return self.width == NATIVE_WIDTH

    def once(self, what: str) -> bool:
        """Whether `what` is asked for the first time."""
        new = what not in self.early
        self.early.add(what)
        return new

    def _start_snapshot(self) -> None:
        super()._start_snapshot()
        self.vcpu_records.clear()

    def absorb(self, record: Record) -> None:
        """Take in the body of a libxc record."""
        if record.layer != "libxc":
            return
        kind = record.record_type
        if kind in MEMORY_TYPES:
            return  # `scan_pages` and `take_p2m_frames` have done that
        if kind == RecordType.x86_pv_info and self.pv_info is None:
            if record.body is not None and record.body.is_valid_combination:
                self.pv_info = record.body
        elif kind in VCPU_TYPES and record.body is not None:
            self._absorb_vcpu(record)
        elif kind == RecordType.verify:
            self.memory.start_verifying()
        elif kind == RecordType.checkpoint:
            self.in_checkpoint = True
            if "libxl" not in self.layers:
                self._start_snapshot()

    def _absorb_vcpu(self, record: Record) -> None:
        body = record.body
        context = body.context_octets
        if context and body.vcpu_id < NUM_VCPUS:
            self.vcpu_records.add((record.record_type, body.vcpu_id))
            if record.record_type == RecordType.x86_pv_vcpu_basic:
                most = size_of(Context64) + 1  # of one that is too long no more than shows that
                self.vcpus[body.vcpu_id] = BasicContext(context[:most], record.ofs_body + body.ofs_context)

    def take_p2m_frames(self, record: Record) -> None:
        """Take in an X86_PV_P2M_FRAMES record."""
        if self.pv_info is not None:
            self.p2m.take(record, self.width)
            self.memory.max_pfn = max(self.memory.max_pfn, self.p2m.end_pfn or 0)

    def scan_pages(self, record: Record) -> None:
        """Take in a PAGE_DATA record; `page_scan` then says what it holds."""
        self.page_scan = self.memory.scan(record, self.is_pv, None if self.pv_info is None else self.width)
