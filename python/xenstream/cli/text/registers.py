"""Registers as a debugger prints them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from ...guest.vcpu import Attributes, PvState, Register, Segment, VcpuRegisters
from ..terminal import Styled, echo

_WIDE = 64


def vcpu(state: VcpuRegisters) -> None:
    """Print the registers of one vCPU."""
    echo(Styled(f"vCPU {state.vcpu}: {state.guest_type}, {state.mode}", bold=True))
    for line in lines(state):
        echo(line.rstrip())


def lines(state: VcpuRegisters) -> Iterator[str]:
    """Yield what is printed of one vCPU, below its heading."""
    yield from _general(state)
    yield ""
    yield from _segments(state)
    yield ""
    yield from _named(state.control, state.bits)
    yield ""
    yield from _debug(state)
    if state.msrs:
        yield ""
        yield from _msrs(state.msrs)
    if state.event is not None:
        code = "" if state.event.error_code is None else f", error code {state.event.error_code:#x}"
        yield ""
        yield f"pending event: vector {state.event.vector:#x}, {state.event.type}{code}"
    if state.pv is not None:
        yield ""
        yield from _pv(state.pv, state.bits)


def _hex(value: int, bits: int) -> str:
    return f"{value:0{bits // 4}x}"


def _name(register: Register, bits: int) -> str:
    """Return the name by which code of that width knows a general register."""
    narrow = bits < register.bits and register.name.startswith("r")
    return f"e{register.name[1:]}" if narrow else register.name


def _rows(registers: list[Register], bits: int) -> Iterator[str]:
    """Yield rows of as many registers as 80 columns hold."""
    columns = 3 if bits == _WIDE else 4
    cells = [f"{_name(register, bits):>3} {_hex(register.value, bits)}" for register in registers]
    for start in range(0, len(cells), columns):
        yield "  ".join(cells[start : start + columns])


def _named(registers: list[Register], bits: int) -> Iterator[str]:
    """Yield a line for each register: name, value, what is set in it."""
    width = max(len(_name(register, bits)) for register in registers)
    for register in registers:
        pfn = "" if register.pfn is None else f"  pfn {register.pfn:#x}"
        flags = "".join(f" {flag}" for flag in register.flags or ())
        digits = max(bits, register.value.bit_length())
        yield f"{_name(register, bits):{width}} {_hex(register.value, digits)}{flags}{pfn}"


def _general(state: VcpuRegisters) -> Iterator[str]:
    pointers, flags, others = state.general[:2], state.general[2:3], state.general[3:]
    yield from _rows(pointers, state.bits)
    yield from _named(flags, state.bits)
    if state.bits < max(register.bits for register in others):
        others = [register for register in others if not register.name[1].isdigit()]  # no r8 to r15
    yield from _rows(others, state.bits)


def _segments(state: VcpuRegisters) -> Iterator[str]:
    has_bases = any(segment.base is not None for segment in state.segments)
    has_limits = any(segment.limit is not None for segment in state.segments)
    base = f"{'base':{state.bits // 4}}  " if has_bases else ""
    yield f"{'':4}  sel   {base}{'limit     attr  dpl  type' if has_limits else ''}"
    for segment in state.segments:
        yield _segment(segment, state.bits)


def _segment(segment: Segment, bits: int) -> str:
    selector = "    " if segment.selector is None else f"{segment.selector:04x}"
    base = "" if segment.base is None else _hex(segment.base, bits)
    limit = "" if segment.limit is None else f"{segment.limit:08x}"
    text = f"{segment.name:4}  {selector}  {base:{bits // 4}}  {limit}"
    return text if segment.attributes is None else f"{text}  {_attributes(segment.attributes)}"


def _attributes(attributes: Attributes) -> str:
    start = f"{attributes.raw:04x}    {attributes.dpl}"
    if not attributes.is_present:
        return f"{start}  not present"
    words = [attributes.type]
    if attributes.type.startswith(("code", "data")):
        words.append("64-bit" if attributes.is_long else "32-bit" if attributes.is_big else "16-bit")
    if attributes.is_granular:
        words.append("pages")
    if attributes.is_available:
        words.append("avl")
    return f"{start}  {', '.join(words)}"


def _debug(state: VcpuRegisters) -> Iterator[str]:
    addresses, controls = state.debug[:4], state.debug[4:]
    yield from _rows(addresses, state.bits)
    yield from _named(controls, state.bits)


def _msrs(msrs: list[Register]) -> Iterator[str]:
    width = max(len(msr.name) for msr in msrs)
    for msr in msrs:
        flags = "".join(f" {flag}" for flag in msr.flags or ())
        yield f"msr {msr.index or 0:08x} {msr.name:{width}}  {_hex(msr.value, msr.bits)}{flags}"


def _pv(pv: PvState, bits: int) -> Iterator[str]:
    if pv.start_info_pfn is not None:
        yield f"start info    pfn {pv.start_info_pfn:#x}, in {'rdx' if bits == _WIDE else 'edx'}"
    yield f"kernel stack  {pv.kernel_ss:04x}:{_hex(pv.kernel_sp, bits)}"
    if pv.gs_base_kernel is not None and pv.gs_base_user is not None:
        yield f"gs base       {_hex(pv.gs_base_kernel, bits)} kernel, {_hex(pv.gs_base_user, bits)} user"
    yield from _wrapped(f"gdt           {pv.gdt_entries} entries, pfn", (f"{pfn:#x}" for pfn in pv.gdt_pfns))
    yield f"ldt           {pv.ldt_entries} entries at {_hex(pv.ldt_base, bits)}"
    for callback in pv.callbacks:
        selector = f"{callback.cs:04x}:" if callback.cs is not None else ""
        yield f"{callback.name:9} at  {selector}{_hex(callback.address, bits)}"
    yield from _wrapped("vm assist    ", pv.vm_assist)
    yield from _wrapped("flags        ", pv.flags)


def _wrapped(label: str, words: Iterable[str]) -> list[str]:
    """Return a label and words, in as many lines as 80 columns need."""
    indent = 14 * " "
    return textwrap.wrap(" ".join(words) or "-", 80, initial_indent=f"{label} ", subsequent_indent=indent)
