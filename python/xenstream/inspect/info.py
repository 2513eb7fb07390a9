"""Summaries of images."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from ..guest.pages.page_data import PageDataReader
from ..guest.pages.pfn_set import PfnSet
from ..limits import NUM_VCPUS
from ..schema import names
from ..schema.layers import LEGACY
from ..schema.names import RecordType
from ..schema.record_kinds import vcpu_entries
from ..schema.stripped import taken_out
from ..stream.census import Counts, StaticDataEnd
from ..stream.embedded.devices import Device
from ..stream.events import Cut, Header, Lost, Missing, RecordEnd, because, ending
from ..stream.reader import Reader
from ..stream.record import Record
from . import json_text
from .printable import escaped


@dataclass
class Info(Counts):
    """A summary of an image. A fact that the image does not contain is None.

    `pages` counts the pfns that end up with memory, `memory` is that in bytes; `more_pages` says
    that there are more, but too far apart to be counted (1 TiB is not). Where there are CHECKPOINTs
    that is as of the last one: a receiver discards what follows it. `pages_sent` counts the pages whose
    contents are in the stream, after that too. A record that is cut short counts for neither.
    `counts` are the counts of records by layer and type; `records`, `libxl_records`, `xenopsd_records` and
    `legacy_records` are those of one layer. `incomplete` says where the data ends too early, None if it does not.
    `stripped` is what `xenstream strip` has taken out of the image, None if nothing.
    `vcpus` counts the vCPUs that are online, which have registers in the image; `max_vcpus` those that are offline too,
    as far as the image or its configuration tells of them.
    `kind` is the kind of guest that the configuration describes, "pv", "hvm" or "pvh" (which `guest_type` does not tell
    from HVM), `max_memory` the most memory that it may have, in bytes, and `devices` are its devices.
    `toolstack_width`, of a legacy image only, is that of the words of the toolstack that saved it, in bytes.
    """

    file: str
    size: int | None
    layers: list[str]
    version: int | None
    endian: str | None
    guest_type: str | None
    guest_width: int | None = None
    toolstack_width: int | None = None
    xen_version: str | None = None
    converted_from_legacy: bool = False
    kind: str | None = None
    name: str | None = None
    uuid: str | None = None
    memory: int = 0
    pages: int = 0
    more_pages: bool = False
    pages_sent: int = 0
    vcpus: int | None = None
    max_vcpus: int | None = None
    max_memory: int | None = None
    devices: list[Device] = field(default_factory=list)
    static_data_end: StaticDataEnd = field(default_factory=StaticDataEnd)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    stripped: list[str] | None = None
    incomplete: str | None = None

    def _repr_html_(self) -> str:
        """Return the facts that are known as a table, for notebooks."""
        from html import escape

        known = ((name, value) for name, value in self.to_json().items() if value not in (None, [], {}))
        cells = ((name, value if isinstance(value, str) else json_text.text(value)) for name, value in known)
        rows = (f"<tr><th>{escape(name)}</th><td>{escape(escaped(text))}</td></tr>" for name, text in cells)
        return f"<table>{''.join(rows)}</table>"

    def to_json(self) -> dict[str, Any]:
        """Return the summary as JSON-ready data."""
        return self.with_counts({**asdict(self), "devices": [device._asdict() for device in self.devices]})


_LOOKED_INTO = (RecordType.x86_pv_info, RecordType.x86_pv_vcpu_basic, RecordType.hvm_context)
"""Types whose bodies say something of the guest."""


class _Summary:
    """Takes the events of a walk and adds them up."""

    def __init__(self, info: Info, image: Reader) -> None:
        self._info = info
        self._image = image
        self._populated = PfnSet()
        self._sent = 0  # pages of the record at hand
        self._page_size = 0
        self._vcpus: set[int] = set()
        self._num_vcpus = 0
        """How many there are, online or not, as far as has been seen."""

    def take(self, event: Any) -> None:
        match event:
            case Header():
                if event.name == "optional data":
                    self._take_config(event)
                elif event.name == "xml":
                    self._take_xml(event)
                elif event.name == "domain header":
                    self._take_domain_header(event)
                elif event.name == "config":
                    self._take_xend_config(event)
                elif event.layer == LEGACY:
                    self._info.toolstack_width = event.decoded.toolstack_width
            case Record() if event.layer == LEGACY:
                self._take_legacy(event)
            case Record():
                if event.is_complete is not False and event.has_pages:
                    self._take_pages(event)
            case RecordEnd():
                self._take_end_of_pages()
                self._take_record(event.record)
            case Cut():
                self._info.incomplete = ending(event)
            case Missing():
                self._info.incomplete = f"no END; the data ends at {event.offset}{because(event)}"
            case Lost():
                self._info.incomplete = f"{event.message} at {event.offset}"

    def finish(self) -> None:
        info, census = self._info, self._image.census
        found = {layer for layer, _ in self._image.headers}
        info.layers = [layer for layer in self._image.layers if layer in found] or [self._image.outermost]
        self._populated.undo()
        info.pages = len(self._populated)
        info.more_pages = self._populated.overflowed
        info.memory = info.pages * self._page_size
        info.vcpus = len(self._vcpus) or None
        info.max_vcpus = max(self._num_vcpus, len(self._vcpus), *(v + 1 for v in self._vcpus if v < NUM_VCPUS)) or None
        info.static_data_end = census.static_data_end
        info.counts = census.counts()
        info.stripped = None if census.stripped is None else taken_out(census.stripped)

    def _take_number(self, number: int | None) -> None:
        """Take in how many vCPUs there are, says the configuration."""
        self._num_vcpus = max(self._num_vcpus, number or 0)

    def _take_legacy(self, part: Any) -> None:
        """Take in a part of a legacy image."""
        from ..stream import legacy  # of which few images have need

        if part.is_complete is False:
            return
        if part.is_batch:
            self._page_size = legacy.len_page()
            self._populated.take(part.batch.entries)
            self._sent = int(part.batch.has_page.sum())

    def _take_legacy_body(self, part: Any) -> None:
        from ..stream import legacy

        if part.is_batch or not part.is_held or part.body is None:
            return
        match part.record_type:
            case legacy.PartType.EXTENDED_INFO:
                width = legacy.guest_width(part.body)
                self._info.guest_width = width
            case names.Legacy.ChunkType.vcpu_info:
                self._take_number(part.decoded.header.max_vcpu_id + 1)
            case legacy.PartType.VCPU if part.vcpu_id is not None:
                self._vcpus.add(part.vcpu_id)
            case legacy.PartType.HVM_CONTEXT:
                self._take_hvm_context(part.decoded.context)

    def _take_hvm_context(self, context: Any) -> None:
        """Find the vCPUs. One that is offline has no registers in it, but an APIC, MTRRs and so on."""
        for entry in getattr(context, "entries", ()):
            head = entry.header
            if head.typecode == names.HvmContext.Typecode.cpu:
                self._vcpus.add(head.instance)
            elif head.typecode in vcpu_entries() and head.instance < NUM_VCPUS:
                self._take_number(head.instance + 1)

    def _take_config(self, header: Header) -> None:
        from ..stream.embedded import xl_config

        config = getattr(header.body, "config", None)
        created = xl_config.created(config)
        name, uuid = created.get("name"), created.get("uuid")
        self._info.name = name if isinstance(name, str) else None
        self._info.uuid = uuid if isinstance(uuid, str) else None
        self._info.kind = xl_config.kind(config)
        self._info.max_memory, self._info.devices = xl_config.max_memory(config), xl_config.devices(config)
        self._take_number(xl_config.max_vcpus(config))

    def _take_xml(self, header: Header) -> None:
        from ..stream.embedded import domain_xml

        found = domain_xml.look(header.decoded.document)
        self._info.name, self._info.uuid, self._info.kind = found.name, found.uuid, found.kind
        self._info.max_memory, self._info.devices = found.memory, found.devices
        self._take_number(found.max_vcpus)

    def _take_xend_config(self, header: Header) -> None:
        from ..stream.embedded import sexp

        self._info.name, self._info.uuid = sexp.xend_domain(header.decoded.sexp)
        self._take_number(sexp.xend_max_vcpus(header.decoded.sexp))

    def _take_xenops(self, record: Record) -> None:
        """Find name and UUID in what xenopsd notes about the domain."""
        from ..stream.embedded import sexp

        if record.is_held and record.body is not None:
            self._info.name, self._info.uuid = sexp.domain(record.decoded.sexp)
            self._info.kind = sexp.xenopsd_domain(record.decoded.sexp)[1]
            self._take_number(sexp.xenopsd_max_vcpus(record.decoded.sexp))

    def _take_domain_header(self, header: Header) -> None:
        body = header.decoded
        self._info.xen_version = f"{body.xen_major}.{body.xen_minor}"
        self._info.converted_from_legacy = body.is_converted_from_legacy

    def _take_pages(self, record: Record) -> None:
        reader = PageDataReader.of(record)
        if reader is None:
            return
        self._page_size, self._sent = reader.header.len_page, 0
        for batch in reader.batches():
            self._populated.take(batch)
            self._sent += batch.num_pages()
        if self._image.census.stripped is not None:
            self._sent = min(self._sent, reader.room)

    def _take_end_of_pages(self) -> None:
        """Let pages count that are there whole, and that no receiver will discard.

        Of a pipe only that shows whether a record is cut short.
        """
        if self._image.census.settles:
            self._populated.keep()
        self._info.pages_sent += self._sent
        self._sent = 0

    def _take_record(self, record: Record) -> None:
        if record.layer == LEGACY:
            self._take_legacy_body(record)
        if record.layer == "xenopsd" and record.record_type == names.Xenopsd.RecordType.xenops:
            self._take_xenops(record)
        if record.layer != "libxc" or record.record_type not in _LOOKED_INTO:
            return
        if not record.is_held or record.body is None:
            return
        kind, body = record.record_type, record.decoded
        if kind == RecordType.x86_pv_info:
            self._info.guest_width = body.guest_width
        elif kind == RecordType.x86_pv_vcpu_basic:
            self._vcpus.add(body.vcpu_id)
        elif kind == RecordType.hvm_context:
            self._take_hvm_context(body)


def info(image: Reader) -> Info:
    """Walk through an image and sum it up. Reads pfns but no pages from a regular file."""
    result = Info(image.name, image.size, list(image.layers), image.version, image.endian, image.guest_type)
    summary = _Summary(result, image)
    for event in image.events():
        summary.take(event)
    summary.finish()
    if result.size is None:
        result.size = image.skip_rest()
    return result
