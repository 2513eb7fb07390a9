"""What there is to compare in an image: each part goes by what it is, not by where it is.

An entry of the HVM context goes by type and vCPU or device, state of a PV vCPU by its number, an HVM parameter by its
name, a record by its type, an emulator's state by the emulator. So do the parts of a legacy image. Where a part is
there several times, the last counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from ...guest.registers import Collector
from ...limits import MOST_COMPARED, MOST_PARAMS
from ...schema import layout
from ...schema.layers import LEGACY, config_in, is_device_model
from ...schema.located import Place, locating, stream_at
from ...schema.names import HvmContext, Legacy, Libxc, LibxlRecordType, RecordType, Xenopsd, name_of, spelled
from ...schema.record_kinds import (
    NATIVE_WIDTH,
    SIGNAL_TYPES,
    VCPU_TYPES,
    libxl_signal_types,
    vcpu_entries,
)
from ...stream import legacy
from ...stream.embedded import qemu
from ...stream.embedded.qemu_load import fields
from ...stream.events import Cut, Event, Header, Lost, Missing, ending
from ...stream.reader import Reader
from ...stream.record import Record
from ..leaves import Leaf, leaves, located
from . import config
from .pages import Pages

Typecode = HvmContext.Typecode

IMAGE, CONFIG, POLICY, PARAMS, TIME = "image", "configuration", "CPU policy", "HVM parameters", "TSC"
DEVICES, SHARED, LAYOUT, EMULATOR, XENSTORE, RECORDS = (
    "virtual devices", "shared info", "PV memory layout", "device model", "xenstore data", "other records",
)  # fmt: skip
SECTIONS = (IMAGE, CONFIG, POLICY, "vCPU", PARAMS, TIME, DEVICES, SHARED, LAYOUT, EMULATOR, XENSTORE, RECORDS)
"""The sections of a comparison in their order; "vCPU" stands for one of each vCPU."""

Key = tuple[str, ...]


@dataclass(slots=True)
class Part:
    """A part. `title` is put before the names of its fields; `selector` is the path of what `decode` returns.

    Parts with the same `octets` are the same; None where that is not known. `decode` yields its values, while
    `locating`.
    """

    section: str
    title: str
    selector: str
    octets: bytes | None
    decode: Callable[[], Iterable[Leaf]]
    size: int = 0
    is_optional: bool = False
    """Whether it says nothing that it is missing."""


@dataclass(slots=True)
class Parts:
    """The parts of an image by what they are. `problems` are reasons why some may be missing."""

    file: str
    layers: list[str] = field(default_factory=list)
    facts: dict[str, object] = field(default_factory=dict)
    config: config.Config | None = None
    config_layer: str = ""
    parts: dict[Key, Part] = field(default_factory=dict)
    modes: dict[str, str] = field(default_factory=dict)
    """What each vCPU was executing, by its section."""
    pages: Pages = field(default_factory=Pages)
    problems: list[str] = field(default_factory=list)


def collect(image: Reader) -> Parts:
    """Walk through an image and return its parts."""
    collector, registers = _Collector(Parts(image.name)), Collector(image.name)
    for event in image.events():
        collector.take(event)
        registers.take(event)
    found = collector.found
    found.modes = {f"vCPU {state.vcpu}": state.mode for state in registers.finish().vcpus}
    found.layers = list(image.layers)
    found.facts = {
        "layers": " > ".join(image.layers),
        "version": image.version,
        "guest type": image.guest_type,
        "byte order": image.endian,
        "guest width": collector.width or None,
        "saved by Xen": collector.xen,
    }
    return found


class _Collector:
    """Takes the events of a walk."""

    def __init__(self, found: Parts) -> None:
        self.found = found
        self.width = 0
        self.xen: str | None = None
        self._left = MOST_COMPARED
        self._counts: dict[tuple[str, str], int] = {}
        self._params: dict[str, Leaf] = {}

    def take(self, event: Event) -> None:
        match event:
            case Header():
                self._take_header(event)
            case Record():
                self._take_record(event)
            case Cut() | Missing() | Lost():
                self.found.problems.append(ending(event))

    # Headers

    def _take_header(self, header: Header) -> None:
        holder, name = config_in(header.layer)
        if holder == header.name:
            self._take_config(header.layer, getattr(header.body, name, None), header.length)
        elif header.name == "domain header":
            body = header.decoded
            self.xen = "translated" if body.is_converted_from_legacy else f"{body.xen_major}.{body.xen_minor}"
            self._put_header(header, frozenset({"xen_major", "xen_minor", "guest_type"}))
        elif header.name != "image header" and header.layer != LEGACY:
            self._put_header(header, frozenset({"len_optional_data", "len_xml"}))

    def _put_header(self, header: Header, skip: frozenset[str]) -> None:
        selector = f"{header.layer}.{header.name.replace(' ', '_')}"
        part = Part(IMAGE, f"{header.layer} {header.name}", selector, None, lambda: leaves(located(header), skip))
        part.is_optional = True
        self._put(("header", header.layer, header.name), part, header.length)

    def _take_config(self, layer: str, document: bytes | None, length: int) -> None:
        if document is not None and self._has_room(length):
            self.found.config, self.found.config_layer = config.read(layer, document), layer

    def _has_room(self, size: int) -> bool:
        self._left -= size
        if self._left < 0:
            self.found.problems.append(f"more than {MOST_COMPARED >> 20} MiB to compare; the rest is left out")
            self._left = 0
            return False
        return True

    def _put(self, key: Key, part: Part, size: int) -> None:
        if key in self.found.parts:
            self._left += self.found.parts[key].size
        part.size = size + _OVERHEAD
        if self._has_room(part.size):
            self.found.parts[key] = part

    # Records

    def _take_record(self, record: Record) -> None:
        count = self._counts.get((record.layer, record.type), 0)
        if len(self._counts) < _MOST_TYPES:
            self._counts[record.layer, record.type] = count + 1
        if record.has_pages:
            if record.is_complete is not False:
                self.found.pages.take(record)
            return
        if isinstance(record, legacy.Part) and record.is_batch:
            if record.is_complete is not False:
                self.found.pages.take_part(record)
            return
        if record.is_complete is False or _is_signal(record):
            return
        selector = f"{record.layer}.{record.type}[{count}]"
        if not record.is_held or record.body is None:
            self._put_undecoded(record, selector)
        elif isinstance(record, legacy.Part):
            self._take_part(record, selector)
        else:
            self._take_body(record, selector)

    def _put_undecoded(self, record: Record, selector: str) -> None:
        of = f"{record.length} bytes that are not decoded"
        part = Part(RECORDS, _named(record), selector, None, lambda: [_fact("body", of, selector)])
        self._put(("record", record.layer, record.type), part, 0)

    def _take_body(self, record: Record, selector: str) -> None:
        kind, body = record.record_type, record.decoded
        if record.layer == "xenopsd" and kind == Xenopsd.RecordType.xenops:
            self._take_config("xenopsd", body.sexp, record.length)
        elif record.layer == "libxl" and kind == LibxlRecordType.emulator_xenstore_data:
            self._take_xenstore(record, selector)
        elif is_device_model(record.layer, kind):
            self._take_emulator(record, selector)
        elif record.layer != "libxc":
            self._put_plain(record, selector, ("record", record.layer, record.type), RECORDS, _named(record))
        elif kind == RecordType.hvm_context:
            self._take_hvm_context(record.raw(), record.ofs_body, selector, body)
        elif kind in VCPU_TYPES:
            self._take_vcpu(record, selector)
        elif kind == RecordType.hvm_params:
            self._put_params(record, selector)
        elif kind == RecordType.shared_info:
            self._put_shared_info(record, selector)
        else:
            if kind == RecordType.x86_pv_info:
                self.width = body.guest_width
            section = _SECTIONS.get(record.record_type, RECORDS)
            title = "" if section in (TIME, POLICY) else _named(record)
            self._put_plain(record, selector, ("record", "libxc", record.type), section, title)

    def _put_plain(self, record: Record, selector: str, key: Key, section: str, title: str) -> None:
        part = Part(section, title, selector, record.raw(), lambda: leaves(located(record), _DERIVED))
        part.is_optional = section == LAYOUT  # a guest of the other kind has none, and a legacy image in another form
        self._put(key, part, record.length)

    # Legacy images

    def _take_part(self, part: legacy.Part, selector: str) -> None:
        body = part.decoded
        header: Any = getattr(body, "header", None)
        if getattr(header, "is_hvm_param", False):
            with locating():
                found = located(part).body
                self._put_param(found, "value", _param_name(header.known_hvm_param_index), f"{selector}.body")
        elif part.vcpu_id is not None:
            self._take_legacy_vcpu(part, selector)
        elif part.record_type == legacy.PartType.HVM_CONTEXT:
            start = part.length - body.len_context
            self._take_hvm_context(part.raw()[start:], part.ofs_body + start, f"{selector}.context", body.context)
        elif part.record_type == legacy.PartType.MAGIC_PFNS:
            with locating():
                found = located(part)
                for name in _MAGIC_PFNS:
                    self._put_param(found, name, name, selector)
        elif part.record_type == legacy.PartType.SHARED_INFO:
            self._put_shared_info(part, selector)
        elif part.record_type == legacy.PartType.DEVICE_MODEL:
            self._take_emulator(part, selector)
        elif part.record_type == Legacy.ChunkType.tsc_info:
            octets = part.raw()
            made = Part(TIME, "", f"{selector}.body", octets, lambda: leaves(located(part).body, _DERIVED))
            self._put(("record", "libxc", "X86_TSC_INFO"), made, part.length)
        else:
            if part.record_type == legacy.PartType.EXTENDED_INFO:
                self.width = legacy.guest_width(body)
            if part.record_type not in _OF_LEGACY_FRAMING:
                made = Part(RECORDS, _named(part), selector, part.raw(), lambda: leaves(located(part), _DERIVED))
                made.is_optional = True
                self._put(("record", "legacy", part.type), made, part.length)

    def _take_legacy_vcpu(self, part: legacy.Part, selector: str) -> None:
        body, number = part.decoded, part.vcpu_id
        if body.len_context not in legacy.context_lengths():
            return
        views: list[tuple[str, str, Callable[[Any], Any]]] = [
            ("basic", ".context.vcpu_guest_context", lambda body: body.context.vcpu_guest_context)
        ]
        if body.has_extended:
            views.append(("extended", ".extended", lambda body: body.extended))
        if getattr(getattr(body, "xsave", None), "area", None) is not None:
            views.append(("xsave", ".xsave.area", lambda body: body.xsave.area))
        for name, path, view in views:
            title = "" if name == "basic" else name
            made = Part(f"vCPU {number}", title, selector + path, None, _viewed(part, view))
            self._put(("vcpu", str(number), name), made, part.length)

    # Parts that images of both kinds have

    def _take_vcpu(self, record: Record, selector: str) -> None:
        body = record.decoded
        if not body.len_context:
            return  # an erratum of Xen 4.6 to 4.8; receivers skip it
        name = record.type.rpartition("_")[2].lower()
        title = "" if name == "basic" else name
        made = Part(
            f"vCPU {body.vcpu_id}",
            title,
            f"{selector}.context",
            record.raw(),
            _viewed(record, lambda body: body.context),
        )
        self._put(("vcpu", str(body.vcpu_id), name), made, record.length)

    def _take_hvm_context(self, octets: bytes, offset: int, selector: str, context: Any) -> None:
        position = 0
        counts: dict[str, int] = {}
        len_header = layout.size_of(HvmContext.EntryHeader)
        for key in [key for key in self.found.parts if key[0] == "hvm"]:
            del self.found.parts[key]  # the last context counts
        for entry in getattr(context, "entries", ()):
            code, instance = entry.header.typecode, entry.header.instance
            length = len_header + int(entry.raw_body._io.size())
            raw, at = octets[position : position + length], offset + position
            position += length
            name = name_of(code) if isinstance(code, Typecode) else f"type {code}"
            number = counts[name] = counts.get(name, -1) + 1
            if code == Typecode.end_mark:
                continue
            is_vcpu = code in vcpu_entries()
            section = f"vCPU {instance}" if is_vcpu else DEVICES
            title = "" if code == Typecode.cpu else name if is_vcpu or not instance else f"{name} {instance}"
            title = "HVM context" if code == Typecode.header else title
            path = f"{selector}.{name}[{number}]"
            self._put(("hvm", name, str(instance)), Part(section, title, path, raw, _entry(raw, at)), length)

    def _put_params(self, record: Record, selector: str) -> None:
        with locating(), suppress(*layout.UNDECODABLE):
            found = located(record)
            for index, param in enumerate(found.params[:MOST_PARAMS]):
                self._put_param(param, "value", _param_name(param.index), f"{selector}.params[{index}]")

    def _put_param(self, owner: Any, field: str, name: str, selector: str) -> None:
        leaf = next(leaf for leaf in leaves(owner) if leaf.name == field)
        leaf.label, leaf.path = name, f"{selector}.{field}"
        if len(self._params) < MOST_PARAMS:
            self._params[name] = leaf
        self._put(("params",), Part(PARAMS, "", "", None, self._params.values), 0)

    def _put_shared_info(self, record: Record, selector: str) -> None:
        name = "shared_info_x86_32" if self.width == NATIVE_WIDTH // 2 else "shared_info_x86_64"
        made = Part(SHARED, "", f"{selector}.{name}", record.raw(), _viewed(record, lambda body: getattr(body, name)))
        self._put(("shared info",), made, record.length)

    def _take_xenstore(self, record: Record, selector: str) -> None:
        def decode() -> Iterator[Leaf]:
            for index, pair in enumerate(located(record).pairs):
                for leaf in leaves(pair):
                    if leaf.name == "value":
                        leaf.label, leaf.path = str(pair.key), f".pairs[{index}].value"
                        yield leaf

        header = record.decoded.header
        part = Part(XENSTORE, "", selector, record.raw(), decode)
        self._put(("xenstore", spelled(header.emulator_id), str(header.index)), part, record.length)

    def _take_emulator(self, record: Record, selector: str) -> None:
        raw = record.raw()
        sections = qemu.sections(record) if record.layer == "libxl" else qemu.sections_at_end(raw, _ofs_state(record))
        if not sections:
            state = raw[_ofs_state(record) :]
            decode = _device(state, record.end - len(state))
            self._put(("device", "", ""), Part(EMULATOR, "", selector, state, decode), len(state))
        for section in sections:
            head = section.header
            state = raw[section.offset : section.offset + section.length]
            name = f"{head.name} {head.instance_id}" if head.instance_id else str(head.name)
            decode = _device(state, record.ofs_body + section.offset, head)
            part = Part(EMULATOR, name, selector, state, decode)
            self._put(("device", str(head.name), str(head.instance_id)), part, section.length)


_OVERHEAD = 1 << 10
"""Bytes that a part takes in memory besides those of the image."""

_MOST_TYPES = 1000

_DERIVED = frozenset({"num_leaves", "num_params", "num_msrs", "mode_code", "len_context"})
"""Fields that follow from others that are compared."""

_SECTIONS: dict[Any, str] = {
    RecordType.x86_cpuid_policy: POLICY,
    RecordType.x86_msr_policy: POLICY,
    RecordType.x86_tsc_info: TIME,
    RecordType.x86_pv_p2m_frames: LAYOUT,
    RecordType.x86_pv_info: LAYOUT,
}

_MAGIC_PFNS = ("ioreq_pfn", "bufioreq_pfn", "store_pfn")
"""HVM parameters that a legacy image has in a part of its own."""

_OF_LEGACY_FRAMING = {
    legacy.PartType.EXTENDED_INFO, legacy.PartType.P2M_FRAMES, legacy.PartType.UNMAPPED_PFNS,
    Legacy.ChunkType.end_mark, Legacy.ChunkType.vcpu_info, Legacy.ChunkType.enable_verify_mode,
    Legacy.ChunkType.last_checkpoint, Legacy.ChunkType.enable_compression,
}  # fmt: skip
"""Parts of a legacy image that no stream of today has."""


def _ofs_state(record: Record) -> int:
    """Return where in its body a device model's state begins."""
    if record.layer == "libxl":
        return record.length - len(record.decoded.emulator_ctx)
    return int(record.decoded.ofs_state) if record.layer == LEGACY else 0


def _is_signal(record: Record) -> bool:
    kind = record.record_type
    if record.layer == "libxc":
        return kind in SIGNAL_TYPES or kind == RecordType.static_data_end
    if record.layer == "libxl":
        return kind in libxl_signal_types() or kind == LibxlRecordType.checkpoint_state
    return record.layer == "xenopsd" and kind in (Xenopsd.RecordType.end_of_image, Xenopsd.RecordType.libxc)


def _named(record: Record) -> str:
    return record.type if record.layer in ("libxc", "legacy") else f"{record.layer} {record.type}"


def _viewed(record: Record, view: Callable[[Any], Any]) -> Callable[[], Iterable[Leaf]]:
    return lambda: leaves(view(located(record)), _DERIVED)


def _entry(raw: bytes, offset: int) -> Callable[[], Iterable[Leaf]]:
    return lambda: leaves(layout.parse_from(HvmContext.Entry, stream_at(raw, offset)).body, _DERIVED)


def _param_name(index: int) -> str:
    try:
        return name_of(Libxc.HvmParamName(index))
    except ValueError:
        return f"parameter {index}"


def _fact(name: str, value: object, path: str = "", place: Place | None = None) -> Leaf:
    return Leaf(path, name, None, name, value, None, place or Place(0, 0), None, 0)


def _device(state: bytes, offset: int, header: Any = None) -> Callable[[], Iterable[Leaf]]:
    """Return what decodes the state of a device, of which `header` tells, or of a whole device model."""

    def decode() -> Iterator[Leaf]:
        if header is None:
            yield _fact("state", state, "", Place(offset, len(state)))
            return
        yield _fact("version", header.version_id)
        for part in fields(str(header.name), header.version_id, state):
            leaf = _fact(part.name, part.value, "", Place(offset + part.offset, part.length))
            leaf.kind, leaf.counts_time = "register", part.counts_time
            yield leaf

    return decode


_PREFIX = re.compile(r"^(?:leaves|msrs|params)\[([^\]]*)\]\.?")


def shortened(label: str) -> str:
    """Return a field's name without what its section says already."""
    label = _PREFIX.sub(r"\1 ", label).replace("features.", "")
    return label.strip().removesuffix(" value")
