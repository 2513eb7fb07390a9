"""Puts right in an image what can be put right without making up any state of the guest.

These are STATIC_DATA_END where it is missing or misplaced, padding and reserved bits that are
not zero, bodies of records that only signal, the empty records of erratum 1, what follows the
end, flags of the file around it that do not announce its stream, a configuration without its
NUL, and END itself where everything else is there. The result is verified, and what is left in it that somebody
refuses is said.
"""

from __future__ import annotations

import copy
from collections import deque
from itertools import filterfalse
from operator import itemgetter
from typing import Any

from ..errors import StreamError
from ..guest.pages.page_data import PageDataReader
from ..io.output import Output
from ..io.source import Source, open_source
from ..limits import MOST_UNCERTAIN
from ..schema import packing
from ..schema.kinds import ZERO, kinds_of
from ..schema.layers import FRAMED, LAYERS, LEGACY, framing_of
from ..schema.names import LibxlRecordType, RecordType, Xl, spelled
from ..schema.pfn_batch import encode
from ..schema.record_kinds import (
    MEMORY_TYPES,
    REGISTER_TYPES,
    STATIC_TYPES,
    VERSION_WITH_STATIC_DATA_END,
)
from ..stream.census import Census
from ..stream.events import Cut, Event, Header, Lost, Missing, RecordEnd, Trailing, ending
from ..stream.reader import Reader
from ..stream.record import Record
from ..verify.report import Finding, Report
from ..verify.verifier import verify
from . import trailing
from .changes import Change, Changes
from .completeness import Doubt, Seen
from .leftover import faults, is_of_contents
from .relay import Relay
from .writer import libvirt_file_start, record_octets

_CONTENT = (*MEMORY_TYPES, *REGISTER_TYPES, RecordType.end_mark)
_MAY_BE_EMPTY = (
    RecordType.x86_pv_vcpu_extended,
    RecordType.x86_pv_vcpu_xsave,
    RecordType.x86_pv_vcpu_msrs,
)  # besides HVM_PARAMS, says erratum 1


class RepairError(StreamError):
    """The image would need state that is not there.

    `findings` is what would remain, where the image has been walked through to its end.
    """

    def __init__(self, message: str, findings: list[Finding] | None = None) -> None:
        super().__init__(message)
        self.findings = findings or []


def repair(source: Source, output: Output, assume_complete: bool = False) -> tuple[Changes, Report]:
    """Write the repaired image to `output`, a file; return the changes and the report on the result.

    `source` can seek. END is added where all else is there. Where nothing in the image tells that,
    such as how many vCPUs a guest had of which there is a bare stream, `assume_complete` takes it for
    granted, and the changes say what was assumed; without it RepairError is raised.

    State of the guest or a configuration that somebody refuses stays as it is. Then the result does not conform, as the
    report says. Raises RepairError where that is all that is wrong, where END is missing besides, and where the result
    would not conform for another reason; what has been written then is worth nothing.
    """
    relay = Relay(source, output)
    image = Reader(relay, looks_ahead=False)
    events = image.events()
    plan = _Plan(relay, image.census, assume_complete)
    for event in events:
        plan.take(event)
        if plan.is_certain:
            plan.pass_on()
    plan.pass_on()
    relay.finish()
    with open_source(output.reopen()) as written:
        reader = Reader(written)
        report = verify(reader.name, reader.outermost, reader.uncounted_events())
    wrong = faults(report)
    is_mended = plan.changes.mends and not plan.changes.adds_end
    if wrong and not (is_mended and all(map(is_of_contents, wrong))):
        first = next(filterfalse(is_of_contents, wrong), wrong[0])
        more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
        raise RepairError(f"{source.name}: cannot be repaired: {first.rule} {first.message}{more}", wrong)
    return plan.changes, report


class _Plan:
    """The planned edits and the list of changes. Takes the events of a walk through what `relay` reads."""

    def __init__(self, relay: Relay, census: Census, assume_complete: bool) -> None:
        self.changes = Changes()
        self._census = census
        self._relay = relay
        self._assume_complete = assume_complete
        self._dropped = (0, 0)
        """The last that was passed on as dropped."""
        self._edits: list[tuple[int, int, bytes]] = []
        self._drops: list[tuple[int, int]] = []
        self._seen = Seen(census)
        self._mark: Record | None = None
        """The last STATIC_DATA_END before memory and registers."""
        self._is_mark_last = False
        """Whether no static data follow it."""
        self._is_static = True
        """Whether neither memory nor registers have come."""
        self._xl_fields: dict[str, int] = {}
        """New values of fields of an xl file's header."""
        self._is_misread = False
        """Whether the walk takes records of libxl for some of libxc, whose END is missing."""

    @property
    def is_certain(self) -> bool:
        """Whether nothing that is yet to come can change what was planned so far."""
        return not self._is_static

    def pass_on(self) -> None:
        """Tell the relay which bytes replace which, in order and without overlaps."""
        drops = deque(sorted(self._drops))
        edits = sorted([*self._edits, *((start, end, b"") for start, end in drops)])
        self._edits.clear()
        self._drops.clear()
        for edit in edits:
            while drops and drops[0][0] <= edit[0]:
                self._dropped = max(self._dropped, drops.popleft(), key=itemgetter(1))  # a body may go, then its record
            if not _is_inside(edit, self._dropped):
                self._relay.replace(*edit)

    def take(self, event: Event) -> None:
        """Plan what one event asks for."""
        if self._is_misread:
            return  # the rest is passed on as it is, and verified
        match event:
            case Header():
                self._seen.take_header(event)
                if not event.damage:
                    self._put_cleared(event.layer, None, event.offset, _cleared(event.body), event.name)
                if (event.layer, event.name) == ("xl", "optional data"):
                    self._terminate_config(event)
                if event.layer in ("libxl", LEGACY):
                    self._announce_stream(event.layer == "libxl")
            case Record():
                self._take_record(event)
            case RecordEnd():
                self._take_padding(event)
            case Trailing() if LAYERS[event.layer].fills_its_file and not event.is_permission:
                self._drop_trailing(event)
            case Missing():
                self._add_ends(event)
            case Lost(kind="unbounded"):
                pass  # what is there is passed on as it is
            case Cut() | Lost():
                raise self._error(ending(event))

    def _error(self, why: str) -> RepairError:
        return RepairError(f"{self._relay.name}: cannot be repaired: {why}")

    def _note(self, layer: str, record: int | None, offset: int, what: str, mends: bool = True) -> None:
        self.changes.note(Change(layer, record, offset, what))
        self.changes.mends |= mends
        if len(self._edits) + len(self._drops) > MOST_UNCERTAIN:
            raise self._error("there is too much to change before the memory")

    def _drop(self, start: int, end: int) -> None:
        self._drops.append((start, end))

    def _drop_record(self, record: Record, why: str, mends: bool = True) -> None:
        self._drop(record.offset, record.end + record.len_padding)
        what = f"{record.type} removed" + (f" with its {record.length} bytes" if record.length else "")
        self._note(record.layer, record.index, record.offset, f"{what}, {why}", mends)

    # Reserved bits and padding.

    def _put_cleared(self, layer: str, record: int | None, offset: int, octets: bytes | None, name: str) -> None:
        """Replace a structure by the same with its reserved fields and bits set to zero, if they are not."""
        if octets is not None:
            self._edits.append((offset, offset + len(octets), octets))
            self._note(layer, record, offset, f"reserved bits of {name} set to zero")

    def _clear_entries(self, reader: PageDataReader) -> None:
        """Set the reserved bits of pfn entries to zero."""
        record = reader.record
        first = 0
        for batch in reader.batches():
            count, position = batch.with_reserved().total, reader.ofs_entry(first)
            if count:
                octets = encode(batch.without_reserved(), record.is_big_endian)
                self._edits.append((position, position + len(octets), octets))
                self._note("libxc", record.index, position, f"reserved bits of {count} pfn entries set to zero")
            first += len(batch)

    def _take_padding(self, event: RecordEnd) -> None:
        record = event.record
        if any(event.padding):
            self._edits.append((record.end, record.end + len(event.padding), bytes(len(event.padding))))
            self._note(record.layer, record.index, record.end, f"padding of {record.type} set to zero")

    # Records.

    def _take_record(self, record: Record) -> None:
        if self._is_of_device_model(record):
            self._end_libxc(record)
            return
        self._seen.take(record)
        kind = record.record_type
        if record.layer == "libxc":
            self._take_static_data(record)
            if _is_empty(record):
                is_legal = record.length > 0 and record.of_alike(_cleared_body) is None
                self._drop_record(record, "because it is empty (erratum 1)", mends=not is_legal)
                return
        framing = framing_of(record.layer) if record.layer in FRAMED else None
        if framing is not None and kind in framing.signals and record.length:
            header: Any = copy.copy(record.header)
            header.len_body = 0
            self._edits.append((record.offset, record.ofs_body, packing.pack(header)))
            self._drop(record.ofs_body, record.end + record.len_padding)
            what = f"body of {record.type}, {record.length} bytes, removed, which only signals"
            self._note(record.layer, record.index, record.offset, what)
        elif record.is_complete and record.has_pages:
            reader = PageDataReader.of(record)
            if reader is not None:
                self._put_cleared("libxc", record.index, record.ofs_body, _cleared(reader.header), record.type)
                self._clear_entries(reader)
        elif record.is_complete and record.is_held and record.body is not None:
            octets = record.of_alike(_cleared_body)
            self._put_cleared(record.layer, record.index, record.ofs_body, octets, record.type)

    def _take_static_data(self, record: Record) -> None:
        """See to it that STATIC_DATA_END comes once, and after all static data."""
        kind = record.record_type
        if kind == RecordType.static_data_end:
            if not self._is_static:
                self._drop_record(record, "because it comes too late")
            else:
                self._drop_mark("because another one follows")
                self._mark, self._is_mark_last = record, True
        elif kind in STATIC_TYPES and self._is_static:
            self._is_mark_last = False
        elif kind in _CONTENT and self._is_static:
            self._is_static = False
            self._end_static_data(record)

    def _end_static_data(self, first: Record) -> None:
        if self._is_v3 and self._is_mark_last:
            return
        self._drop_mark("because static data follows")
        if self._is_v3:
            octets = record_octets("libxc", RecordType.static_data_end, first.is_big_endian)
            self._edits.append((first.offset, first.offset, octets))
            self._note("libxc", first.index, first.offset, f"STATIC_DATA_END inserted before {first.type}")

    @property
    def _is_v3(self) -> bool:
        return (self._census.version or 0) >= VERSION_WITH_STATIC_DATA_END

    def _drop_mark(self, why: str) -> None:
        if self._mark is not None:
            self._drop_record(self._mark, why if self._is_v3 else "because version 2 has none")

    # The file around it.

    def _announce_stream(self, is_libxl: bool) -> None:
        """See to it that the file says which stream follows: a libxl stream, or a legacy image."""
        headers = self._census.headers
        flags, identification = headers.get(("xl", "header")), headers.get(("libvirt", "identification"))
        follows = "libxl stream" if is_libxl else "legacy image"
        if flags is not None and bool(flags.decoded.is_stream_v2) != is_libxl:
            flag = packing.flag(Xl.FileRest.SaveFileHeader, "mandatory_flags", "is_stream_v2", flags.is_le)
            done = (
                "for the libxl stream that follows set" if is_libxl else "for a libxl stream cleared, as a {} follows"
            )
            self._put_xl_header(flags, mandatory_flags=flags.decoded.mandatory_flags ^ flag)
            self._note("xl", None, flags.offset, f"mandatory flag {done.format(follows)}")
        if identification is None or identification.damage:
            return
        body = identification.decoded
        wanted = body.known_version if is_libxl else _LEGACY_VERSION
        if body.version < wanted or (not is_libxl and body.version != wanted):
            octets = libvirt_file_start(body.is_big_endian, wanted)
            self._put(identification, octets, f"version {body.version} is now {wanted}, as a {follows} follows")

    def _terminate_config(self, header: Header) -> None:
        """See to it that a configuration in JSON ends with a NUL."""
        flags, config = self._census.headers["xl", "header"], getattr(header.body, "config", b"")
        length = len(config)
        if not config or config.endswith(b"\0") or length < header.decoded.len_config:
            return
        if flags.decoded.is_config_json:
            end = header.offset + header.decoded.ofs_config + length
            octets = packing.octets(
                Xl.FileRest.OptionalConfig, is_le=flags.is_le, len_config=length + 1, config=config + b"\0"
            )
            self._edits.append((header.offset, end, octets))
            self._put_xl_header(flags, len_optional_data=flags.decoded.len_optional_data + 1)
            self._note("xl", None, end, "NUL added at the end of the configuration")

    def _put_xl_header(self, header: Header, **fields: int) -> None:
        """Replace the header of an xl file by one with other values in these fields."""
        self._xl_fields |= fields
        changed = copy.copy(header.decoded)
        for name, value in self._xl_fields.items():
            setattr(changed, name, value)
        self._edits = [edit for edit in self._edits if edit[0] != header.offset]
        self._edits.append((header.offset, header.offset + header.length, packing.pack(changed)))

    def _put(self, header: Header, octets: bytes, what: str) -> None:
        """Replace a header by `octets`."""
        self._edits.append((header.offset, header.offset + len(octets), octets))
        self._note(header.layer, None, header.offset, what)

    # The end.

    def _drop_trailing(self, event: Trailing) -> None:
        """Remove what follows the end, unless it is part of the stream, whose end came too early."""
        end = event.offset + event.length
        layers = {layer: self._seen.is_big_endian(layer) for layer in self._census.layers if layer in FRAMED}
        found = trailing.first_record(self._relay, event.offset, end, layers)
        if found is not None:
            where = f"at offset {found.offset}"
            raise self._error(f"{found.type} follows END {where}, and would be lost with what follows that")
        if event.layer == "legacy" or trailing.leading_zeros(self._relay, event.offset, end):
            # An END is zeros too: it may be part of a hole, which is where the guest's state was.
            where = f"{event.length} bytes follow the end at offset {event.offset}"
            lacking = self._seen.lacking_at(event.layer)
            if lacking:
                raise self._error(f"{where}, and {lacking}")
            doubts = self._accepted(self._seen.doubts_at(event.layer), f"{where}, of which zeros are the first")
        else:
            doubts = []
        self._drop(event.offset, end)
        self._note(event.layer, None, event.offset, f"{event.length} bytes after the end removed{_assuming(doubts)}")

    def _add_ends(self, missing: Missing) -> None:
        """Add END where it is all that is missing, of the outer layers too."""
        lacking = self._seen.lacking(missing.layer)
        if lacking:
            raise self._error(f"{ending(missing)}, and {lacking}")
        assuming = _assuming(self._accepted(self._seen.doubts(missing.layer), ending(missing)))
        self.changes.adds_end = True
        layers = self._census.layers
        octets = b""
        for layer in reversed(layers[: layers.index(missing.layer) + 1]):
            if layer in FRAMED:
                end = framing_of(layer).end
                octets += record_octets(layer, end, self._seen.is_big_endian(layer))
                self._note(layer, None, missing.offset, f"{spelled(end)} added{assuming}")
                assuming = ""
        self._edits.append((missing.offset, missing.offset, octets))

    def _is_of_device_model(self, record: Record) -> bool:
        """Whether this is libxl's record of the device model, read as one of libxc, as libxc's END is missing.

        Their types have the numbers of records of PV guests; no such record belongs in an HVM guest's stream.
        """
        census = self._census
        if record.layer != "libxc" or "libxl" not in census.layers or not census.is_hvm:
            return False
        return record.record_type in _DEVICE_MODEL_NUMBERS and census.ever[RecordType.hvm_context] > 0

    def _end_libxc(self, record: Record) -> None:
        """Add libxc's END before a record of libxl."""
        kind: Any = record.record_type
        name = spelled(LibxlRecordType(int(kind)))
        lacking = self._seen.lacking_content()
        if lacking:
            raise self._error(f"libxc's END is missing before libxl's {name} at offset {record.offset}, and {lacking}")
        self._edits.append(
            (record.offset, record.offset, record_octets("libxc", RecordType.end_mark, record.is_big_endian))
        )
        self._note("libxc", None, record.offset, f"END added before libxl's {name}")
        self._is_misread = True

    def _accepted(self, doubts: list[Doubt], what: str) -> list[Doubt]:
        """Return the doubts where that is what was asked for. Raises RepairError where it was not."""
        asked = [doubt.question for doubt in doubts if not doubt.is_likely]
        if asked and not self._assume_complete:
            raise self._error(f"{what}, and {'; '.join(asked[:_MOST_ASKED])} (--assume-complete takes it for complete)")
        return doubts


_DEVICE_MODEL_NUMBERS = {int(LibxlRecordType.emulator_xenstore_data), int(LibxlRecordType.emulator_context)}

_LEGACY_VERSION = 1
"""libvirt's version of a file with a legacy image. Source: libvirt src/libxl/libxl_conf.h, LIBXL_SAVE_VERSION."""

_MOST_ASKED = 3


def _assuming(doubts: list[Doubt]) -> str:
    """Return what a change says of doubts that were set aside."""
    words = [f"that {doubt.assumption}" for doubt in doubts[:_MOST_ASKED]]
    more = len(doubts) - len(words)
    return ", assuming " + " and ".join(words) + (f" and {more} more of the kind" if more else "") if words else ""


def _cleared_body(record: Record) -> bytes | None:
    # No specification says what is reserved in STRIPPED: a later xenstream may use it, and no rule asks for zeros.
    return None if record.record_type == RecordType.stripped else _cleared(record.body)


def _cleared(body: Any) -> bytes | None:
    """Return a structure with its reserved fields and bits set to zero, None if they are."""
    cleared = copy.copy(body)
    kinds = kinds_of(type(body))
    for field, value in vars(body).items():
        if kinds.get(field) in ZERO:
            setattr(cleared, field, [0] * len(value) if isinstance(value, list) else 0)
    if hasattr(body, "reserved_options"):
        cleared.options = body.options & ~body.reserved_options
    if any(getattr(cleared, field) != value for field, value in vars(body).items() if not field.startswith("_")):
        return packing.pack(cleared)
    return None


def _is_empty(record: Record) -> bool:
    """Whether this is one of the empty records that erratum 1 is about."""
    kind = record.record_type
    if kind == RecordType.hvm_params:
        body = record.decoded if record.is_held else None
        return not record.length or (body is not None and not body.num_params and record.length == body.ofs_params)
    if kind in _MAY_BE_EMPTY and record.is_held:
        return not record.length or (record.body is not None and not record.decoded.len_context)
    return False


def _is_inside(edit: tuple[int, int, bytes], drop: tuple[int, int]) -> bool:
    """Whether what is edited is removed anyway, with more; an insertion at either end is not."""
    start, end, _ = edit
    if start == end:
        return drop[0] < start < drop[1]
    return drop[0] <= start and end <= drop[1] and (start, end) != drop
