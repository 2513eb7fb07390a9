"""Rules on the registers in CPU entries of the HVM context, which Xen checks against the guest's CPU policy.

Xen 4.14 and later have the policy from the stream; older ones make it from the configuration and the host.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from xenstream_formats.releases import FACTS

from ....schema.names import HvmContext
from ....stream.record import Record
from ...guest_cpu import GuestCpu
from ...receiver import State
from ...releases import ALL, NONE, Releases, since, where
from ..base import ERROR, NOTE, Problem, rule
from .hvm_context import CONTEXT, HVM, SAYS, Entry, Typecode, of_type

WITH_POLICY = since("4.14")
"""Releases that take the CPU policy from the stream."""

LOAD = f"{HVM}, hvm_load_cpu_ctxt()"

EventType = HvmContext.EventType

_CR4_FEATURES = {
    "vme": ("vme",), "pvi": ("vme",), "tsd": ("tsc",), "de": ("de",), "pse": ("pse",), "pae": ("pae",),
    "mce": ("mce", "mca"), "pge": ("pge",), "osfxsr": ("fxsr",), "osxmmexcpt": ("sse",), "umip": ("umip",),
    "vmxe": ("vmx",), "fsgsbase": ("fsgsbase",), "pcide": ("pcid",), "osxsave": ("xsave",), "smep": ("smep",),
    "smap": ("smap",), "pke": ("pku",), "pks": ("pks",), "lass": ("lass",),
}  # fmt: skip
"""Bits of CR4, with the features one of which each needs. PCE needs none."""

_EFER_FEATURES = {
    "sce": ("syscall",), "lme": ("lm",), "lma": ("lm",), "nxe": ("nx",), "svme": ("svm",), "ffxse": ("ffxsr",),
    "aibrse": ("auto_ibrs",),
}  # fmt: skip
"""Bits of EFER, with the features one of which each needs."""

_NESTED = ("vmxe", "svme")
"""Bits for a guest that runs guests."""


def _cpus(record: Record) -> Iterator[tuple[Entry, Any]]:
    for entry in of_type(record, Typecode.cpu):
        yield entry, entry.body


def _of(entry: Entry) -> str:
    return f"of vCPU {entry.instance}"


def unknown_bits(fact: str, bits: int) -> tuple[int, Releases]:
    """Return those bits that the newest release does not know, and the releases that refuse them."""
    unknown = bits & ~FACTS[fact][-1]
    return unknown, where(fact, lambda known: unknown & ~known)


def newer_bits(fact: str, bits: int) -> Releases:
    """Return the releases that do not know bits which the newest release knows."""
    known_today = bits & FACTS[fact][-1]
    return where(fact, lambda known: known_today & ~known) if known_today else NONE


def _without_feature(register: Any, features: Mapping[str, tuple[str, ...]], state: State) -> list[str]:
    """Return the bits of a register, by name, for which the guest's CPU has no feature."""
    cpu: GuestCpu = state.guest_cpu
    is_nested = state.said.has_nested_hvm
    return [
        name.upper()
        for name, needed in features.items()
        if getattr(register, name) and (cpu.lacks(*needed) or (name in _NESTED and is_nested is False))
    ]


def _register_problems(
    record: Record,
    state: State,
    entry: Entry,
    field: str,
    name: str,
    fact: str,
    features: Mapping[str, tuple[str, ...]],
) -> Iterator[Problem]:
    """Yield what no release of Xen lets this guest have in a register."""
    register = getattr(entry.body, field)
    unknown, refusing = unknown_bits(fact, register.raw)
    lacking = _without_feature(register, features, state)
    if not unknown and not lacking:
        return
    at, found = entry.at(record, field), f"{name} {_of(entry)} is {register.raw:#x}"
    if unknown:
        yield Problem(at, found, f"{unknown:#x} clear, which Xen does not know", releases=refusing)
    if lacking:
        expected = f"{', '.join(lacking)} clear, as the guest's CPU has no such feature"
        yield Problem(at, found, expected, releases=WITH_POLICY)


@rule(
    "XC546", ERROR, "Flags of CPU are known, and its padding is zero", by="xen", says=SAYS, on=CONTEXT,
    logs="... bad flags value in CPU context: ...", ref=LOAD, example="Flags of 2.",
)  # fmt: skip
def cpu_flags(record: Record, state: State) -> Iterator[Problem]:
    for entry, cpu in _cpus(record):
        is_whole = entry.length == entry.made.len_expected  # Xen overrides the flags of a shorter one
        if is_whole and cpu.flags.reserved:
            found = f"the flags of CPU {_of(entry)} are {cpu.flags.raw:#x}"
            yield Problem(entry.at(record, "flags"), found, "0 or 1")
        if cpu.has_flags and cpu.pad0:
            found = f"the padding of CPU {_of(entry)} is {cpu.pad0:#x}"
            yield Problem(entry.at(record, "pad0"), found, "0")


@rule(
    "XC547", ERROR, "CR0 has no reserved bit, has ET, and has PG only with PE", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: bad CR0 ...", ref=f"{LOAD}, HVM_CR0_GUEST_RESERVED_BITS",
    example="A CR0 of 0: the registers were never saved.",
)  # fmt: skip
def cr0_valid(record: Record, state: State) -> Iterator[Problem]:
    for entry, cpu in _cpus(record):
        cr0 = cpu.cr0
        for expected in _expected_of_cr0(cr0):
            yield Problem(entry.at(record, "cr0"), f"CR0 {_of(entry)} is {cr0.raw:#x}", expected)


def _expected_of_cr0(cr0: Any) -> Iterator[str]:
    if cr0.reserved_low or cr0.high:
        yield f"reserved bits {cr0.high << 32 | cr0.reserved_low:#x} clear"
    if not cr0.et:
        yield "ET set"
    if cr0.pg and not cr0.pe:
        yield "PG only together with PE"


@rule(
    "XC548", ERROR, "CR4 has only bits that the guest's CPU has", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: bad CR4 ...", ref=f"{HVM}, hvm_cr4_guest_valid_bits()",
    example="A CR4 with LA57, or with SMEP where the CPU policy has no SMEP.",
)  # fmt: skip
def cr4_valid(record: Record, state: State) -> Iterator[Problem]:
    for entry, _ in _cpus(record):
        yield from _register_problems(record, state, entry, "cr4", "CR4", "hvm_cr4", _CR4_FEATURES)


@rule(
    "XC549", ERROR, "EFER has only bits that the guest's CPU has, and LMA only with LME and paging", by="xen",
    says=SAYS, logs="...: HVM restore: bad EFER ... - ...", on=CONTEXT, ref=f"{HVM}, hvm_efer_valid()",
    example="An EFER with LMA where CR0 has no PG.",
)  # fmt: skip
def efer_valid(record: Record, state: State) -> Iterator[Problem]:
    for entry, cpu in _cpus(record):
        efer = cpu.msr_efer
        if efer.lma and not (efer.lme and cpu.cr0.pg):
            found = f"EFER {_of(entry)} is {efer.raw:#x}, and CR0 {cpu.cr0.raw:#x}"
            yield Problem(entry.at(record, "msr_efer"), found, "LMA only together with LME and CR0.PG")
        yield from _register_problems(record, state, entry, "msr_efer", "EFER", "hvm_efer", _EFER_FEATURES)


@rule(
    "XC550", ERROR, "CR3 is a physical address that the guest's CPU has", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: bad CR3 ...", ref=LOAD, releases=WITH_POLICY,
    example="A CR3 of 2^51 where the CPU policy has 48 bits.",
)  # fmt: skip
def cr3_valid(record: Record, state: State) -> Iterator[Problem]:
    bits = state.guest_cpu.max_phys_addr or _MOST_PHYS_ADDR
    for entry, cpu in _cpus(record):
        if cpu.cr3 >> bits:
            found = f"CR3 {_of(entry)} is {cpu.cr3:#x}"
            yield Problem(entry.at(record, "cr3"), found, f"an address of at most {bits} bits")


_MOST_PHYS_ADDR = 52
"""Bits of a physical address that no x86 processor has more of."""


@rule(
    "XC551", ERROR, "TSC_AUX, DR6 and DR7 have 32 bits", by="xen", says=SAYS, on=CONTEXT,
    logs="...: HVM restore: bad ...", ref=LOAD, releases=since("4.12"),
    example="A TSC_AUX of 2^40.",
)  # fmt: skip
def registers_of_32_bits(record: Record, state: State) -> Iterator[Problem]:
    for entry, cpu in _cpus(record):
        if cpu.has_msr_tsc_aux and cpu.msr_tsc_aux >> 32:
            found = f"TSC_AUX {_of(entry)} is {cpu.msr_tsc_aux:#x}"
            yield Problem(entry.at(record, "msr_tsc_aux"), found, "32 bits")
        for name in ("dr6", "dr7"):
            register = getattr(cpu, name)
            if register.high:
                found = f"{name.upper()} {_of(entry)} is {register.raw:#x}"
                yield Problem(entry.at(record, name), found, "32 bits", releases=since("4.18"))


@rule(
    "XC552", ERROR, "A pending event is one that can be injected", by="xen", says=SAYS, on=CONTEXT,
    logs="domain_crash called from arch/x86/hvm/...",
    ref="xen/arch/x86/hvm/svm/svm.c, svm_vmcb_restore(); xen/arch/x86/hvm/vmx/vmx.c, vmx_vmcs_restore()",
    example="A pending event of type 7.",
)  # fmt: skip
def pending_event(record: Record, state: State) -> Iterator[Problem]:
    for entry, cpu in _cpus(record):
        event = cpu.pending_event
        if not event.is_valid:
            continue
        at, found = entry.at(record, "pending_event"), f"the pending event {_of(entry)} is {event.raw:#010x}"
        known = isinstance(event.event_type, EventType) and event.event_type != EventType.other
        if not known:
            yield Problem(at, found, "a type that there is")
        elif event.event_type > EventType.software_interrupt and state.guest_cpu.is_amd:
            yield Problem(at, found, "no software exception on this processor", releases=since("4.9"))
        if event.reserved:
            yield Problem(at, found, "reserved bits clear")
        if event.has_error_code and cpu.error_code >> 16:
            found = f"the pending event {_of(entry)} has error code {cpu.error_code:#x}"
            yield Problem(entry.at(record, "error_code"), found, "16 bits", releases=since("4.9"))


@rule(
    "XC553", NOTE, "Registers of the HVM context are as the receiver's release knows them", by="xen", is_need=True,
    says=SAYS, logs="HVM... restore: bad ...", on=CONTEXT, ref=f"{HVM}, hvm_cr4_guest_valid_bits(), hvm_efer_valid()",
    releases=ALL & ~since("4.18"),
    example="A CR4 with PKS, for a receiver of Xen 4.17.",
)  # fmt: skip
def registers_of_release(record: Record, state: State) -> Iterator[Problem]:
    for entry, cpu in _cpus(record):
        for field, name, fact in (("cr4", "CR4", "hvm_cr4"), ("msr_efer", "EFER", "hvm_efer")):
            register = getattr(cpu, field)
            too_old = newer_bits(fact, register.raw)
            if too_old:
                found = f"{name} {_of(entry)} is {register.raw:#x}"
                yield Problem(entry.at(record, field), found, "bits that the release knows", releases=too_old)
