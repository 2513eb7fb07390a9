"""What a receiver knows at some point of a stream; the rules look at it."""

from __future__ import annotations

import zlib
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .arrays import np
from .formats import GuestType, LibxlRecordType, RecordType
from .memory import GuestMemory, PageScan
from .stream import Header, Record

if TYPE_CHECKING:
    from numpy.typing import NDArray

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


FRAMES_AT_ONCE = 1 << 14
"""Frames of the P2M that are looked at together."""

MOST_P2M_HELD = 1 << 22
"""Octets in which the frames of the P2M are held of a stream that passes once. Those of a real guest follow
each other, and take few."""

MOST_P2M_PARTS = 1 << 10
"""X86_PV_P2M_FRAMES records that are kept track of, or pieces of them. Senders make one record."""

VERSION_WITH_STATIC_DATA_END = 3
"""The version from which on STATIC_DATA_END is sent and not inferred."""

NATIVE_WIDTH = 8
"""Width of a fresh PV domain's words in octets, until X86_PV_INFO says otherwise."""


@dataclass(frozen=True, slots=True)
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


@dataclass(slots=True)
class _P2mPart:
    """Some frames of the P2M that follow each other.

    `start` is the number of the first, `offset` where in the file its pfn stands. The pfns come from
    the record, or from `packed` where that cannot be read again.
    """

    start: int
    count: int
    offset: int
    record: Record
    packed: bytes | None = None

    def pfns(self, first: int, count: int) -> NDArray[np.uint64]:
        """Return the pfns of `count` frames from the `first` of these on, fewer if they are not there."""
        if self.packed is None:
            return self.record.p2m_pfns(first, count)
        return _unpacked(self.packed)[first : first + count]


def _packed(pfns: NDArray[np.uint64]) -> bytes:
    """Return pfns that mostly follow each other in few octets."""
    return zlib.compress(np.diff(pfns, prepend=np.uint64(0)).tobytes(), level=1)


def _unpacked(packed: bytes) -> NDArray[np.uint64]:
    steps = np.frombuffer(zlib.decompress(packed), dtype=np.uint64)
    return np.cumsum(steps, dtype=np.uint64)


class P2m:
    """The frames of a PV guest's P2M table, from all X86_PV_P2M_FRAMES so far.

    They are read again when they are asked for; where that is not possible they are held, in
    `most_held` octets. Attributes: `end_pfn`, the highest pfn they cover, None before the first
    record; `overflowed`, whether there were too many, so that not all of them are known.
    """

    def __init__(self, most_held: int = MOST_P2M_HELD) -> None:
        self.end_pfn: int | None = None
        self.overflowed = False
        self._parts: list[_P2mPart] = []
        self._left = most_held
        self._offset = 0  # where the frames of the last record stand

    def take(self, record: Record, width: int) -> None:
        """Take in an X86_PV_P2M_FRAMES record, of which just the head has been read; `width` is that of
        the guest's words in octets.
        """
        head = record.p2m_head
        if head is None or head.p2m_start_pfn > head.p2m_end_pfn:
            return
        self.end_pfn = max(head.p2m_end_pfn, self.end_pfn or 0)
        start, count = head.p2m_start_pfn // (head.len_p2m_frame // width), record.num_p2m_frames
        offset = self._offset = record.ofs_body + head.ofs_p2m_pfns
        if record.is_seekable:
            self._add(_P2mPart(start, count, offset, record))
            return
        for first in range(0, count, FRAMES_AT_ONCE):
            wanted = min(FRAMES_AT_ONCE, count - first)
            pfns = record.p2m_pfns(first, wanted)
            packed = _packed(pfns)
            self._left -= len(packed)
            self._add(_P2mPart(start + first, len(pfns), offset + first * head.len_p2m_pfn, record, packed))
            if self.overflowed or len(pfns) < wanted:
                return

    def _add(self, part: _P2mPart) -> None:
        if self._left < 0 or len(self._parts) == MOST_P2M_PARTS:
            self.overflowed = True
        else:
            self._parts.append(part)

    def frames(self, first: int, count: int) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
        """Return the pfns of `count` frames from the `first` on, uint64, and whether they were sent, bool.

        Of a frame that was sent twice the last pfn counts.
        """
        pfns, sent = np.zeros(count, dtype=np.uint64), np.zeros(count, dtype=bool)
        for part in self._parts:
            start, end = max(first, part.start), min(first + count, part.start + part.count)
            if start < end:
                some = part.pfns(start - part.start, end - start)
                where = slice(start - first, start - first + len(some))
                pfns[where], sent[where] = some, True
        return pfns, sent

    def offset_of(self, frame: int, size: int) -> int:
        """Return where in the file the pfn of `frame` stands, or the last record's do; `size` is that of a pfn."""
        for part in reversed(self._parts):
            if part.start <= frame < part.start + part.count:
                return part.offset + (frame - part.start) * size
        return self._offset


@dataclass
class State:
    """All that the checks need to know of what came before."""

    layers: tuple[str, ...] = ()
    headers: dict[tuple[str, str], Header] = field(default_factory=dict)
    version: int | None = None
    """Version of the libxc stream, None before its image header."""
    guest_type: Any = None
    """Guest type of the domain header: a GuestType, an int if unknown, None before it."""
    is_pv: bool = False
    is_hvm: bool = False
    """Whether the stream is a PV guest's, or an HVM or PVH guest's."""
    counts: dict[str, Counter[str]] = field(default_factory=dict)
    seen: Counter[Any] = field(default_factory=Counter)
    """libxc record types since the start or the last CHECKPOINT."""
    ever: Counter[Any] = field(default_factory=Counter)
    """libxc record types since the start."""
    libxl_seen: Counter[Any] = field(default_factory=Counter)
    xenopsd_seen: Counter[Any] = field(default_factory=Counter)
    legacy_seen: Counter[Any] = field(default_factory=Counter)
    static_data_end: StaticDataEnd = field(default_factory=StaticDataEnd)
    in_checkpoint: bool = False
    """libxl's records between a libxc CHECKPOINT and CHECKPOINT_END."""
    libxc_ended: bool = False
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
        if record.layer not in self.counts:
            self.counts[record.layer] = Counter()
        self.counts[record.layer][record.type] += 1
        if record.layer == "libxl":
            self._arrive_libxl(record)
            return
        if record.layer == "xenopsd":
            self.xenopsd_seen[record.header.record_type] += 1
            return
        if record.layer == "legacy":
            self.legacy_seen[record.type] += 1
            return
        kind = record.header.record_type
        self.seen[kind] += 1
        self.ever[kind] += 1
        if self.static_data_end.kind == "missing":
            if kind == RecordType.static_data_end:
                self.static_data_end = StaticDataEnd("explicit", record.index, record.offset)
            elif self.infers_static_data_end(record):
                self.static_data_end = StaticDataEnd("inferred", record.index, record.offset)

    def infers_static_data_end(self, record: Record) -> bool:
        """Whether a receiver behaves as if STATIC_DATA_END stood before this record."""
        first = INFERENCE.get(self.guest_type, ())
        is_v2 = self.version is not None and self.version < VERSION_WITH_STATIC_DATA_END
        return is_v2 and self.static_data_end.kind == "missing" and record.header.record_type in first

    def _arrive_libxl(self, record: Record) -> None:
        kind = record.header.record_type
        self.libxl_seen[kind] += 1
        if kind == LibxlRecordType.checkpoint_end:
            self.in_checkpoint = False
            self._start_snapshot()

    def _start_snapshot(self) -> None:
        """Forget what belongs to the consistent state before a checkpoint."""
        self.seen.clear()
        self.vcpu_records.clear()

    def absorb(self, record: Record) -> None:
        """Take in the body of a libxc record."""
        if record.layer != "libxc":
            return
        kind = record.header.record_type
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
        elif kind == RecordType.end:
            self.libxc_ended = True

    def _absorb_vcpu(self, record: Record) -> None:
        body = record.body
        context = body.context_octets
        if context:
            self.vcpu_records.add((record.header.record_type, body.vcpu_id))
            if record.header.record_type == RecordType.x86_pv_vcpu_basic:
                self.vcpus[body.vcpu_id] = BasicContext(context, record.ofs_body + body.ofs_context)

    def take_p2m_frames(self, record: Record) -> None:
        """Take in an X86_PV_P2M_FRAMES record."""
        if self.pv_info is not None:
            self.p2m.take(record, self.width)
            self.memory.max_pfn = max(self.memory.max_pfn, self.p2m.end_pfn or 0)

    def scan_pages(self, record: Record) -> None:
        """Take in a PAGE_DATA record; `page_scan` then says what it holds."""
        self.page_scan = self.memory.scan(record, self.is_pv, self.width)
