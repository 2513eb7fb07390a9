"""The facts that every walk through an image gathers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ..limits import MOST_KINDS
from ..schema.names import GuestType, LibxlRecordType, RecordType, spelled
from ..schema.record_kinds import INFERENCE, VERSION_WITH_STATIC_DATA_END
from .events import Header
from .record import Record

OTHERS = "others"

"""The name under which further types are counted."""


@dataclass(slots=True)
class StaticDataEnd:
    """Where the static data ends.

    `kind`: "explicit" at a record, "inferred" before a record (version 2), "missing".
    `record` and `offset` are that record's; None where missing.
    """

    kind: str = "missing"
    record: int | None = None
    offset: int | None = None


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
            self.version = header.decoded.version
        elif (header.layer, header.name) == ("libxc", "domain header"):
            self.guest_type = header.decoded.guest_type
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
        """Whether a receiver behaves as if STATIC_DATA_END came before this record."""
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
