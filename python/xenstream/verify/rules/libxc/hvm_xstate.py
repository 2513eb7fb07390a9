"""Rules on CPU_XSAVE of the HVM context."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ....schema.layout import size_of
from ....schema.names import XsaveArea
from ....stream.record import Record
from ...guest_cpu import GuestCpu
from ...receiver import State
from ...releases import since
from ..base import ERROR, Problem, number, rule
from .hvm_context import CONTEXT, HVM, SAYS, Entry, Typecode, of_type
from .hvm_cpu import WITH_POLICY, unknown_bits

LOAD = f"{HVM}, hvm_load_cpu_xsave_states()"

_FEATURES = {
    "avx": "avx", "bndregs": "mpx", "bndcsr": "mpx", "opmask": "avx512f", "zmm_hi256": "avx512f",
    "hi16_zmm": "avx512f", "pkru": "pku",
}  # fmt: skip
"""Components of the extended state, with the feature that each needs beside XSAVE."""

_TOGETHER = (("avx", "sse"), ("opmask", "avx"), ("zmm_hi256", "avx"), ("hi16_zmm", "avx"),
             ("opmask", "zmm_hi256"), ("zmm_hi256", "hi16_zmm"), ("hi16_zmm", "opmask"),
             ("bndregs", "bndcsr"), ("bndcsr", "bndregs"))  # fmt: skip
"""Components, the first of which needs the second."""

_COMPONENTS = ("x87", "sse", *_FEATURES)

_FIRST_EXTENDED = 2
"""Number of the first component that is not in the legacy region."""


def _xstates(record: Record) -> Iterator[tuple[Entry, Any]]:
    for entry in of_type(record, Typecode.cpu_xsave):
        yield entry, entry.body


def _of(entry: Entry) -> str:
    return f"of vCPU {entry.instance}"


def _names(components: Any) -> set[str]:
    """Return the names of the components that are set."""
    return {name for name in _COMPONENTS if getattr(components, name)}


def _missing(components: Any) -> str:
    """Say what XCR0 cannot be without; "" if nothing."""
    names = _names(components)
    if "x87" not in names:
        return "x87"
    return next((second for first, second in _TOGETHER if first in names and second not in names), "")


def _without_feature(components: Any, cpu: GuestCpu) -> list[str]:
    """Return the components for which the guest's CPU has no feature."""
    if cpu.lacks("xsave"):
        return sorted(_names(components))
    return [name for name, feature in _FEATURES.items() if getattr(components, name) and cpu.lacks(feature)]


@rule(
    "XC517", ERROR, "The extended state of an HVM vCPU fits its XCR0, and that its CPU", by="xen", says=SAYS,
    logs="HVM... restore: inconsistent xsave state (feat=... accum=... xcr0=... bv=... err=...)", on=CONTEXT,
    ref=f"{LOAD}; xen/arch/x86/xstate.c, validate_xstate()",
    example="An xstate_bv with a component that xcr0_accum lacks.",
)  # fmt: skip
def xstate_consistent(record: Record, state: State) -> Iterator[Problem]:
    for entry, body in _xstates(record):
        accum, header = body.xcr0_accum.raw, body.save_area.header
        if header.xstate_bv.raw & ~accum:
            found = f"xstate_bv {_of(entry)} is {header.xstate_bv.raw:#x}, and xcr0_accum {accum:#x}"
            yield Problem(entry.at(record, "save_area"), found, "components that xcr0_accum has")
        if body.xcr0.raw & ~accum:
            found = f"xcr0 {_of(entry)} is {body.xcr0.raw:#x}, and xcr0_accum {accum:#x}"
            yield Problem(entry.at(record, "xcr0"), found, "components that xcr0_accum has")
        for name in ("xcr0", "xcr0_accum"):
            missing = _missing(getattr(body, name))
            if missing:
                found = f"{name} {_of(entry)} is {getattr(body, name).raw:#x}"
                yield Problem(entry.at(record, name), found, f"{missing.upper()} set")
        yield from _beyond_cpu(record, state, entry, body)
        if header.xcomp_bv.raw or any(header.reserved):
            found = f"the XSAVE header {_of(entry)} has more than xstate_bv"
            yield Problem(entry.at(record, "save_area"), found, "zeros after xstate_bv", releases=since("4.7"))


def _beyond_cpu(record: Record, state: State, entry: Entry, body: Any) -> Iterator[Problem]:
    """Yield components that Xen or the guest's CPU does not have."""
    unknown, refusing = unknown_bits("hvm_xcr0", body.xcr0_accum.raw)
    lacking = _without_feature(body.xcr0_accum, state.guest_cpu)
    if not unknown and not lacking:
        return
    at = entry.at(record, "xcr0_accum")
    found = f"xcr0_accum {_of(entry)} is {body.xcr0_accum.raw:#x}"
    if unknown:
        yield Problem(at, found, f"{unknown:#x} clear, which Xen does not know", releases=refusing)
    if lacking:
        names = ", ".join(name.upper() for name in lacking)
        expected = f"{names} clear, as the guest's CPU has no such feature"
        yield Problem(at, found, expected, releases=WITH_POLICY)


@rule(
    "XC554", ERROR, "CPU_XSAVE is as long as xcr0_accum says, or zero beyond that", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore mismatch: xsave length ...", ref=LOAD,
    example="An area of 832 bytes with xcr0_accum of 3, the last of which is not zero.",
)  # fmt: skip
def xstate_length(record: Record, state: State) -> Iterator[Problem]:
    for entry, body in _xstates(record):
        size = _size(body, state.guest_cpu)
        if size is None:
            continue
        tail = entry.raw[size:]
        found = f"CPU_XSAVE {_of(entry)} has {number(entry.length)} bytes"
        if any(tail):
            expected = f"{size}, or zeros after them, as xcr0_accum is {body.xcr0_accum.raw:#x}"
            yield Problem(entry.at(record), found, expected)
        elif entry.length < size:
            expected = f"{size}, as xcr0_accum is {body.xcr0_accum.raw:#x}"
            yield Problem(entry.at(record), found, expected, releases=since("4.7"))


def _size(body: Any, cpu: GuestCpu) -> int | None:
    """Return how many bytes of CPU_XSAVE go with xcr0_accum, None if that depends on the host."""
    area, accum = body.save_area, body.xcr0_accum.raw
    if _missing(body.xcr0_accum) or area.is_compacted:
        return None  # Xen has stopped before it looks at the length
    ends = [int(area.len_min)]
    for component in range(_FIRST_EXTENDED, accum.bit_length()):
        if accum >> component & 1:
            place = cpu.component(component) or (_avx(area) if component == _FIRST_EXTENDED else None)
            if place is None:
                return None
            ends.append(sum(place))
    return int(body.ofs_save_area) + max(ends)


def _avx(area: Any) -> tuple[int, int]:
    """Return offset and length of the first extended component, which is at the same place on all processors."""
    return area.ofs_avx, size_of(XsaveArea.AvxState)
