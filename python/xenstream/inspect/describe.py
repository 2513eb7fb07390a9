"""A few words on each record, for a table with a line for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from operator import add
from typing import Any

from ..guest.pages.page_data import PageDataReader
from ..schema import layout, names
from ..schema.names import PageType, RecordType, counted, spelled
from ..schema.pfn_batch import PfnBatch
from ..schema.stripped import taken_out
from ..stream import legacy
from ..stream.record import Record

TOO_SHORT = "too short for its type"


def describe(record: Record) -> str:
    """Describe the contents of a record in a few words. Reads its body, of PAGE_DATA only the pfns."""
    if record.is_complete is False:
        return "cut short"
    if record.has_pages:
        return record.of_alike(_page_data)
    if isinstance(record, legacy.Part):
        return _legacy(record)
    if record.has_p2m_frames:
        return _p2m_frames(record)
    if not record.is_held:
        return "too long to decode"
    return record.of_alike(_body)


def _body(record: Record) -> str:
    words = _words(record.layer).get(record.record_type)
    if record.body is None:
        return TOO_SHORT
    try:
        return words(record.body, record) if words else ""
    except layout.UNDECODABLE:
        return TOO_SHORT


def _page_data(record: Record) -> str:
    reader = PageDataReader.of(record)
    return TOO_SHORT if reader is None else _entries(reader.batches())


def _p2m_frames(record: Record) -> str:
    head = record.decoded if record.is_held else record.p2m_head
    if head is None:
        return TOO_SHORT
    return f"pfn {head.p2m_start_pfn:#x} to {head.p2m_end_pfn:#x} in {record.num_p2m_frames} frames"


def _entries(batches: Iterable[PfnBatch]) -> str:
    counts = [0] * 16
    ends: list[int] = []  # the lowest and the highest pfn
    for batch in batches:
        counts = list(map(add, counts, batch.counts()))
        if len(batch):
            bounds = ends + list(batch.bounds())
            ends = [min(bounds), max(bounds)]
    types = [f"{count} {_page_type(code)}" for code, count in enumerate(counts) if count]
    span = f"pfn {ends[0]:#x} to {ends[1]:#x}: " if ends else ""
    return f"{span}{', '.join(types)}"


def _page_type(code: int) -> str:
    try:
        return str(PageType(code).name).upper()
    except ValueError:
        return f"type {code:#x}"


def _legacy(part: legacy.Part) -> str:
    """Describe the contents of a part of a legacy image."""
    if part.is_batch:
        return _entries([part.batch.entries])
    if part.vcpu_id is not None:
        return f"vCPU {part.vcpu_id}"
    if not part.is_held:
        return "too long to decode"
    body = part.body
    if body is None:
        return TOO_SHORT
    try:
        return _of_chunk(body) if hasattr(body, "header") else _LEGACY_WORDS.get(part.type, lambda _: "")(body)
    except layout.UNDECODABLE:
        return TOO_SHORT


def _of_chunk(chunk: Any) -> str:
    header = chunk.header
    if header.is_hvm_param:
        return f"{chunk.body.value:#x}"
    match header.chunk_type:
        case names.Legacy.ChunkType.vcpu_info:
            online = sum(octet.bit_count() for octet in chunk.body.vcpu_map)
            return f"{online} online, highest id {header.max_vcpu_id}"
        case names.Legacy.ChunkType.tsc_info:
            return _tsc_info(chunk.body)
        case names.Legacy.ChunkType.toolstack:
            return f"version {chunk.body.version}, {counted(chunk.body.num_physmaps, 'mapping')}"
        case names.Legacy.ChunkType.compressed_data:
            return f"{header.len_body} bytes of compressed pages"
        case names.Legacy.ChunkType.tmem:
            return counted(len(chunk.tmem.pools) - 1, "pool")
    return ""


def _extended_info(body: Any) -> str:
    width = legacy.guest_width(body)
    more = [f"contexts of {body.len_context} bytes"]
    more += ["extended contexts"] if body.has_extended else []
    more += [f"xsave of {body.len_xsave} bytes"] if body.len_xsave else []
    return f"{width * 8}-bit guest, {', '.join(more)}"


def _device_model(body: Any) -> str:
    return f"{body.signature.signature}, {len(body.state)} bytes"


_LEGACY_WORDS: dict[str, Callable[[Any], str]] = {
    "EXTENDED_INFO": _extended_info,
    "P2M_FRAMES": lambda body: counted(len(body.pfns), "frame"),
    "UNMAPPED_PFNS": lambda body: counted(body.num_pfns, "pfn"),
    "MAGIC_PFNS": lambda body: f"ioreq {body.ioreq_pfn:#x}, bufioreq {body.bufioreq_pfn:#x}, store {body.store_pfn:#x}",
    "HVM_CONTEXT": lambda body: f"{body.len_context} bytes",
    "DEVICE_MODEL": _device_model,
}


def _tsc_info(body: Any) -> str:
    return f"{spelled(body.mode)}, {body.khz} kHz, {body.nsec} ns, incarnation {body.incarnation}"


def _vcpu(body: Any, record: Record) -> str:
    return f"vCPU {body.vcpu_id}, {body.len_context} bytes"


def _emulator(body: Any, record: Record) -> str:
    from ..stream.embedded import qemu

    header = body.header
    devices = qemu.sections(record) if record.type == "EMULATOR_CONTEXT" else []
    of_devices = f", state of {counted(len(devices), 'device')}" if devices else ""
    return f"{spelled(header.emulator_id)} {header.index}{of_devices}"


def _xenops(body: Any, record: Record) -> str:
    from ..stream.embedded import sexp

    name, uuid = sexp.domain(body.sexp)
    return ", ".join(filter(None, (name, uuid)))


_Words = dict[Any, Callable[[Any, Record], str]]

_LIBXC_WORDS: _Words = {
    RecordType.stripped: lambda body, _: f"without {', '.join(taken_out(body))}",
    RecordType.x86_pv_info: lambda body, _: f"{body.guest_width * 8}-bit guest, {body.pt_levels} levels",
    RecordType.x86_pv_vcpu_basic: _vcpu,
    RecordType.x86_pv_vcpu_extended: _vcpu,
    RecordType.x86_pv_vcpu_xsave: _vcpu,
    RecordType.x86_pv_vcpu_msrs: _vcpu,
    RecordType.x86_tsc_info: lambda body, _: _tsc_info(body),
    RecordType.hvm_params: lambda body, _: counted(body.num_params, "parameter"),
    RecordType.x86_cpuid_policy: lambda body, _: counted(body.num_leaves, "leaf", "leaves"),
    RecordType.x86_msr_policy: lambda body, _: counted(body.num_msrs, "MSR"),
    RecordType.checkpoint_dirty_pfn_list: lambda body, record: counted(record.length // body.len_pfn, "pfn"),
}


@cache
def _words(layer: str) -> _Words:
    """Return who describes the records of a layer, by type. Its parser is loaded for that."""
    if layer == "libxc":
        return _LIBXC_WORDS
    if layer == "xenopsd":
        return {names.Xenopsd.RecordType.xenops: _xenops}
    return {
        names.LibxlRecordType.emulator_xenstore_data: _emulator,
        names.LibxlRecordType.emulator_context: _emulator,
        names.LibxlRecordType.checkpoint_state: lambda body, _: spelled(body.control_id),
    }
