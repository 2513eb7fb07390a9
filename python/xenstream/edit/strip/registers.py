"""Blanks registers: those that can hold a guest's data, such as keys, or all of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from xenstream_formats.x86_xsave_area import X86XsaveArea

from ...schema import layout, packing
from ...schema.names import HvmContext, RecordType, Vcpu
from ...schema.record_kinds import VCPU_TYPES, vcpu_entries
from ...stream.record import Record
from .tally import REGISTERS, UNKNOWN, VECTORS, Stripped

_Span = tuple[int, int]

_CPU, _CPU_XSAVE = HvmContext.Typecode.cpu, HvmContext.Typecode.cpu_xsave


@cache
def _fxsave_data() -> tuple[_Span, ...]:
    """Return where FXSAVE has registers, and bytes without a meaning."""
    spans = layout.spans(X86XsaveArea.FxsaveRegion)
    return tuple(spans[name] for name in ("st", "xmm", "reserved2", "software"))


@cache
def _xsave_data(length: int) -> tuple[_Span, ...]:
    """Return where an XSAVE area of this length has registers: the header says which are there, and stays."""
    start = layout.constant(X86XsaveArea, "len_min")
    return (*_fxsave_data(), *(((start, length),) if length > start else ()))


def _at(base: int, spans: Iterable[_Span]) -> list[_Span]:
    return [(base + start, base + end) for start, end in spans]


def blanked(octets: bytes, spans: Iterable[_Span]) -> bytes:
    """Return bytes with zeros in these places, as far as there are some."""
    made = bytearray(octets)
    for start, end in spans:
        end = min(end, len(made))
        if start < end:
            made[start:end] = bytes(end - start)
    return bytes(made)


def strip_vcpu(record: Record, raw: bytes, everything: bool, result: Stripped) -> bytes:
    """Blank registers of a vCPU of a PV guest."""
    body: Any = record.body
    start = body.ofs_context
    if everything:
        return noted(raw, [(start, len(raw))], REGISTERS, result)
    spans: list[_Span] = []
    kind = record.record_type
    if kind == RecordType.x86_pv_vcpu_xsave:
        start += layout.constant(Vcpu, "len_vcpu_xsave_min")
        spans = _at(start, _xsave_data(max(0, len(raw) - start)))
    elif kind == RecordType.x86_pv_vcpu_basic:
        context = next(
            (
                cls
                for cls in (Vcpu.VcpuGuestContextX8664, Vcpu.VcpuGuestContextX8632)
                if layout.size_of(cls) == body.len_context
            ),
            None,
        )
        if context is None:
            return noted(raw, [(start, len(raw))], UNKNOWN, result)
        spans = _at(start + layout.spans(context)["fpu_ctxt"][0], _fxsave_data())
    result.leave(VECTORS)
    return noted(raw, spans, VECTORS, result)


def strip_shared_info(record: Record, raw: bytes, is_64bit: bool, everything: bool, result: Stripped) -> bytes:
    """Blank what of the page is not Xen's."""
    used = layout.constant(Vcpu, f"len_shared_info_x86_{64 if is_64bit else 32}")
    if everything:
        return noted(raw, [(0, len(raw))], REGISTERS, result)
    result.leave("shared info of the guest: event channels and clocks")
    return noted(raw, [(used, len(raw))], UNKNOWN, result)


def strip_hvm_context(record: Record, raw: bytes, everything: bool, result: Stripped) -> bytes:
    """Blank registers in the entries of an HVM context, and the bodies of unknown entries."""
    context: Any = record.body
    made = b""
    for entry in getattr(context, "entries", ()):
        header, body = entry.header, entry.raw_body._io.to_byte_array()
        stripped = _strip_entry(header.typecode, body, everything, result)
        made += packing.pack(header) + _strip_surplus(entry, stripped, result)
    result.leave(VECTORS)
    return made + noted(raw[len(made) :], [(0, len(raw))], UNKNOWN, result)


def _strip_entry(typecode: Any, body: bytes, everything: bool, result: Stripped) -> bytes:
    if not isinstance(typecode, HvmContext.Typecode):
        return noted(body, [(0, len(body))], UNKNOWN, result)
    if everything and typecode in vcpu_entries():
        return noted(body, [(0, len(body))], REGISTERS, result)
    if typecode == _CPU:
        return noted(body, _fxsave_data(), VECTORS, result)
    if typecode == _CPU_XSAVE:
        start = layout.constant(HvmContext.CpuXsave, "ofs_save_area")
        return noted(body, _at(start, _xsave_data(max(0, len(body) - start))), VECTORS, result)
    return body


def _strip_surplus(entry: Any, body: bytes, result: Stripped) -> bytes:
    """Blank what a body has beyond the layout of its type."""
    known = entry.len_expected if entry.is_known and not entry.is_variable_length else len(body)
    return noted(body, [(known, len(body))], UNKNOWN, result)


def noted(octets: bytes, spans: Iterable[_Span], what: str, result: Stripped) -> bytes:
    """Blank these places, and note it if that changes anything."""
    made = blanked(octets, spans)
    if made != octets:
        result.take(what, sum(a != b for a, b in zip(octets, made, strict=True)))
    return made


HAS_REGISTERS = (*VCPU_TYPES, RecordType.shared_info, RecordType.hvm_context)
"""Types that hold state of the vCPUs."""
