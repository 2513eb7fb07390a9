"""The state of a receiver at some point of a stream; the rules look at it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..guest.pages.p2m import P2m
from ..limits import MOST_KINDS, NUM_VCPUS
from ..schema.layout import size_of
from ..schema.names import Context64, LibxlRecordType, RecordType
from ..schema.record_kinds import MEMORY_TYPES, VCPU_TYPES
from ..stream.census import Census
from ..stream.record import Record
from .page_findings import PageScan
from .receiver_memory import GuestMemory

if TYPE_CHECKING:
    from ..stream.embedded.qemu_load import Loaded
    from .judged_config import Configured


@dataclass(slots=True)
class BasicContext:
    """The last X86_PV_VCPU_BASIC of a vCPU: its context and where in the file that is."""

    raw: bytes
    offset: int


def emulator_of(record: Record) -> tuple[int, int]:
    """Return id and index of the emulator that an emulator record of libxl is about."""
    header = record.decoded.header
    return header.emulator_code, header.index


@dataclass
class State(Census):
    """Everything that the checks need to know about earlier records."""

    early: set[str] = field(default_factory=set)
    """Things that are reported once and not for each record."""
    p2m: P2m = field(default_factory=P2m)
    vcpus: dict[int, BasicContext] = field(default_factory=dict)
    vcpu_records: set[tuple[Any, int]] = field(default_factory=set)
    memory: GuestMemory = field(default_factory=GuestMemory)
    page_scan: PageScan = field(default_factory=PageScan)
    emulators: set[tuple[int, int]] = field(default_factory=set)
    """Id and index of the emulators of which EMULATOR_CONTEXT has come since the last checkpoint."""
    loaded: tuple[Record, Loaded] | None = None
    """The last state of a device model that was looked into, and what came of that."""
    configured: Configured | None = None
    """The configuration of an xl file in JSON."""

    def once(self, what: str) -> bool:
        """Whether `what` is asked for the first time."""
        new = what not in self.early
        self.early.add(what)
        return new

    def _start_snapshot(self) -> None:
        super()._start_snapshot()
        self.vcpu_records.clear()
        self.emulators.clear()

    def absorb(self, record: Record) -> None:
        """Take in the body of a libxc record."""
        super().absorb(record)
        if record.layer != "libxc":
            is_emulator = record.record_type is LibxlRecordType.emulator_context
            if is_emulator and record.body is not None and len(self.emulators) < MOST_KINDS:
                self.emulators.add(emulator_of(record))
            return
        kind = record.record_type
        if kind in MEMORY_TYPES:
            return  # `scan_pages` and `take_p2m_frames` have done that
        if kind in VCPU_TYPES and record.body is not None:
            self._absorb_vcpu(record)
        elif kind == RecordType.verify:
            self.memory.start_verifying()

    def _absorb_vcpu(self, record: Record) -> None:
        body = record.decoded
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
