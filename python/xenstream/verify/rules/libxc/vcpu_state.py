"""What the vCPUs' state needs of the guest's CPU policy, for the rules on that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ....schema import names
from ....schema.layout import UNDECODABLE, size_of, spans
from ....schema.names import RecordType
from ....stream.record import Record
from ..base import Problem

Lacking = Mapping[str, tuple[str, ...]]
"""Bits of a register for which a guest lacks features, each with those of which it needs one."""

HVM_SAYS = "Unable to restore HVM context"


def cpus(record: Record) -> Iterator[tuple[int, int, Any]]:
    """Yield the vCPU of each CPU entry of an HVM context, the offset of its body in the file, and that decoded."""
    yield from _bodies(record, names.HvmContext.Typecode.cpu)


def _bodies(record: Record, typecode: Any) -> Iterator[tuple[int, int, Any]]:
    offset = record.ofs_body
    for entry in getattr(record.body, "entries", ()):
        offset += size_of(names.HvmContext.EntryHeader)
        if entry.header.typecode == typecode and not entry.is_truncated:
            body = _decoded(entry)
            if body is not None:
                yield entry.header.instance, offset, body
        offset += entry.header.len_body


def _decoded(entry: Any) -> Any:
    """Return the body of an entry, None if it is shorter than any of its type."""
    try:
        return entry.body
    except UNDECODABLE:
        return None


def cpu_field(name: str) -> int:
    """Return where in the body of a CPU entry a field is."""
    return spans(names.HvmContext.Cpu)[name][0]


def _missing(bits: Any, lacking: Lacking) -> list[str]:
    """Return the bits that are set and need what the guest lacks, each with that."""
    return [f"{bit} without {' or '.join(needs)}" for bit, needs in lacking.items() if getattr(bits, bit)]


def lacking_features(record: Record, name: str, lacking: Lacking, who: str) -> Iterator[Problem]:
    """Yield each CPU entry with a register that has bits for which the guest lacks features."""
    if not lacking:
        return
    for vcpu, offset, body in cpus(record):
        bits = getattr(body, name)
        if wrong := _missing(bits, lacking):
            register = name.removeprefix("msr_").upper()
            found = f"{register} of vCPU {vcpu} is {bits.raw:#x}: {', '.join(wrong)}"
            yield Problem(offset + cpu_field(name), found, f"features that {who}")


def lacking_components(record: Record, lacking: Lacking, who: str) -> Iterator[Problem]:
    """Yield each extended state with components for which the guest lacks features."""
    if not lacking:
        return
    for vcpu, offset, accum in _xstates(record):
        if wrong := _missing(accum, lacking):
            found = f"xcr0_accum of vCPU {vcpu} is {accum.raw:#x}: {', '.join(wrong)}"
            yield Problem(offset, found, f"features that {who}", says=_says(record, vcpu))


def _xstates(record: Record) -> Iterator[tuple[int, int, Any]]:
    """Yield the vCPU of each extended state that has an area, and all components it has ever had, with their offset."""
    if record.record_type == RecordType.hvm_context:
        for vcpu, offset, body in _bodies(record, names.HvmContext.Typecode.cpu_xsave):
            if body.save_area.has_header:
                yield vcpu, offset + spans(names.HvmContext.CpuXsave)["xcr0_accum"][0], body.xcr0_accum
        return
    body = record.decoded
    if body is not None and body.len_context >= body.ofs_context * 2 and body.context.save_area.has_header:
        start = record.ofs_body + body.ofs_context
        yield body.vcpu_id, start + spans(names.Vcpu.VcpuXsave)["xcr0_accum"][0], body.context.xcr0_accum


def _says(record: Record, vcpu: int) -> str:
    is_hvm = record.record_type == RecordType.hvm_context
    return HVM_SAYS if is_hvm else f"Failed to set vcpu{vcpu}'s xsave info"
