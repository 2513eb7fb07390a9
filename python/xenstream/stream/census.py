"""The facts that every walk through an image gathers."""

from __future__ import annotations

from collections import Counter
from typing import Any

from .._tuples import NamedTuple
from ..limits import MOST_KINDS
from ..schema import names
from ..schema.layers import COUNTED, LAYERS, LEGACY, counts_by_key
from ..schema.names import GuestType, RecordType, spelled
from ..schema.record_kinds import INFERENCE, NATIVE_WIDTH, VERSION_WITH_STATIC_DATA_END
from ..schema.stripped import is_mark
from .events import Event, Header, RecordEnd
from .record import Record

_PV_INFO = RecordType.x86_pv_info
_STRIPPED = RecordType.stripped
OTHERS = "others"
"""The name under which all further types are counted."""


class StaticDataEnd(NamedTuple):
    """Where the static data ends.

    `kind`: "explicit" at a record, "inferred" before a record (version 2), "missing".
    `record` and `offset` are the index and offset of that record; None if missing.
    """

    kind: str = "missing"
    record: int | None = None
    offset: int | None = None

    def __str__(self) -> str:
        if self.record is None or self.offset is None:
            return "missing"
        where = "explicit," if self.kind == "explicit" else "inferred before"
        return f"{where} record {self.record} at offset {self.offset} ({self.offset:#x})"


class Counts:
    """Base of reports with counts by layer and type. Each layer that has counts has an attribute."""

    counts: dict[str, dict[str, int]]

    @property
    def records(self) -> dict[str, int]:
        """Counts of libxc records by type."""
        return self.counts.get("libxc", {})

    @property
    def libxl_records(self) -> dict[str, int]:
        """Counts of libxl records by type."""
        return self.counts.get("libxl", {})

    @property
    def xenopsd_records(self) -> dict[str, int]:
        """Counts of xenopsd records by type."""
        return self.counts.get("xenopsd", {})

    @property
    def legacy_records(self) -> dict[str, int]:
        """Counts of the parts of a legacy image by type."""
        return self.counts.get("legacy", {})

    def with_counts(self, data: dict[str, Any]) -> dict[str, Any]:
        """Return JSON-ready data with the counts under a key for each layer."""
        result: dict[str, Any] = {}
        for key, value in data.items():
            if key == "counts":
                result |= counts_by_key(self.counts)
            else:
                result[key] = value._asdict() if isinstance(value, StaticDataEnd) else value
        return result


class Census:
    """The facts that every walk gathers: versions, the guest's type, counts, the end of the static data."""

    version: int | None = None
    """Version of the libxc stream, None before its image header."""
    guest_type: Any = None
    """Guest type of the domain header: a GuestType, an int if unknown, None before it."""
    is_pv: bool = False
    is_hvm: bool = False
    """Whether the guest is PV, or HVM or PVH."""
    pv_info: Any = None
    """The first X86_PV_INFO that is valid, decoded."""
    stripped: Any = None
    """The record that says what was taken out of the image, decoded; None if there is none."""
    checkpoints: int = 0
    """How many consistent states of the guest are complete, other than that at END."""
    settles: bool = True
    """Whether everything up to the last complete record counts. A receiver holds back records after a CHECKPOINT until
    the next one, so records after the last CHECKPOINT never count."""
    in_checkpoint: bool = False
    """Whether libxl's records between a libxc CHECKPOINT and CHECKPOINT_END are being read."""

    def __init__(self, layers: tuple[str, ...] = ()) -> None:
        self.layers = layers
        """The layers, outermost first; a libxc stream is assumed inside until the header of a legacy image is met."""
        self.headers: dict[tuple[str, str], Header] = {}
        self.seen: Counter[Any] = Counter()
        """libxc record types since the start or the last CHECKPOINT."""
        self.counted: dict[str, Counter[Any]] = {layer.name: Counter() for layer in COUNTED}
        """Record types since the start, by layer; of a legacy image, the types of its chunks and other parts."""
        self.static_data_end = StaticDataEnd()

    def take(self, event: Event) -> None:
        """Take in an event of a walk."""
        if isinstance(event, Record):
            self.arrive(event)
        elif isinstance(event, RecordEnd):
            self.absorb(event.record)
        elif isinstance(event, Header):
            self.take_header(event)

    def take_header(self, header: Header) -> None:
        """Take in a header of one of the layers."""
        self.headers[header.layer, header.name] = header
        if header.layer == LEGACY:
            self.layers = LAYERS[self.layers[0]].legacy_path
        if (header.layer, header.name) == ("libxc", "image header"):
            self.version = header.decoded.version
        elif (header.layer, header.name) == ("libxc", "domain header"):
            self.guest_type = header.decoded.guest_type
            self.is_pv = self.guest_type == GuestType.x86_pv
            self.is_hvm = self.guest_type == GuestType.x86_hvm

    def arrive(self, record: Record) -> None:
        """Take in the start of a record: what its type alone says."""
        kind, layer, counted, seen = record.record_type, record.layer, self.counted[record.layer], self.seen
        is_known = type(kind) is not int
        counted[kind if is_known else _counted_as(kind, counted)] += 1
        if layer == "libxc":
            seen[kind if is_known else _counted_as(kind, seen)] += 1
            if self.static_data_end.kind == "missing":
                self._end_static_data(record)
        elif layer == "libxl" and kind == names.LibxlRecordType.checkpoint_end:
            self.in_checkpoint = False
            self._start_snapshot()

    def absorb(self, record: Record) -> None:
        """Take in the end of a record: its body, and whether earlier records now count."""
        if record.ends_checkpoint:
            self._end_checkpoint(record)
        elif self.checkpoints:
            self.settles = record.layer == LEGACY
        if record.record_type is _STRIPPED and self.stripped is None:
            is_one = record.body is not None and is_mark(record.decoded, record.length)
            self.stripped = record.body if is_one else None
        is_first = record.record_type is _PV_INFO and self.pv_info is None
        if is_first and record.body is not None and record.decoded.is_valid_combination:
            self.pv_info = record.body

    def _end_checkpoint(self, record: Record) -> None:
        self.settles = True
        self.checkpoints += 1
        if record.layer == "libxc":
            self.in_checkpoint = "libxl" in self.layers
            if not self.in_checkpoint:
                self._start_snapshot()

    @property
    def is_at_checkpoint(self) -> bool:
        """Whether no libxc record, but perhaps END, follows the last CHECKPOINT."""
        return self.in_checkpoint or (self.checkpoints > 0 and not self.seen.keys() - {RecordType.end_mark})

    @property
    def width(self) -> int:
        """Width of a PV guest's words in bytes; native before X86_PV_INFO."""
        return NATIVE_WIDTH if self.pv_info is None else int(self.pv_info.guest_width)

    @property
    def is_64bit(self) -> bool:
        """Whether a PV guest has 64-bit words."""
        return self.width == NATIVE_WIDTH

    @property
    def ever(self) -> Counter[Any]:
        """Libxc record types since the start."""
        return self.counted["libxc"]

    def counts(self) -> dict[str, dict[str, int]]:
        """Return how many records of each type each layer has had, spelled as in the specification."""
        return {
            layer: {OTHERS if kind == OTHERS else spelled(kind): count for kind, count in counted.items()}
            for layer, counted in self.counted.items()
        }

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

    def _start_snapshot(self) -> None:
        """Forget what belongs to the consistent state before a checkpoint."""
        self.seen.clear()


def _counted_as(kind: Any, seen: Counter[Any]) -> Any:
    """Return the key under which a record of an unknown type is counted. There can be many."""
    return OTHERS if len(seen) >= MOST_KINDS and kind not in seen else kind
