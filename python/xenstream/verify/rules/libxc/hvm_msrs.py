"""Rules on CPU_MSR of the HVM context, and on what of a vCPU only newer releases of Xen know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from xenstream_formats.releases import FACTS

from ....schema.names import CpuPolicy, spelled
from ....stream.record import Record
from ...receiver import State
from ...releases import ALL, Releases, since, where
from ..base import ERROR, NOTE, Problem, number, rule
from .hvm_context import CONTEXT, HVM, SAYS, Entry, Typecode, of_type
from .hvm_cpu import WITH_POLICY, newer_bits, unknown_bits

LOAD = f"{HVM}, hvm_load_cpu_msrs()"
WRITE = "xen/arch/x86/msr.c, guest_wrmsr()"

MsrIndex = CpuPolicy.MsrIndex

_ADDRESS_MASKS = frozenset({
    MsrIndex.dr0_address_mask, MsrIndex.dr1_address_mask, MsrIndex.dr2_address_mask, MsrIndex.dr3_address_mask,
})  # fmt: skip

_OF_32_BITS = _ADDRESS_MASKS | {MsrIndex.pkrs}

_FEATURES = {
    MsrIndex.spec_ctrl: ("ibrsb", "ibrs"), MsrIndex.bndcfgs: ("mpx",), MsrIndex.xss: ("xsaves",),
    MsrIndex.virt_spec_ctrl: ("virt_ssbd",), MsrIndex.pkrs: ("pks",), **dict.fromkeys(_ADDRESS_MASKS, ("dbext",)),
}  # fmt: skip
"""Registers, with the features one of which each needs."""

_SPEC_CTRL_FEATURES = {
    "ssbd": ("ssbd", "amd_ssbd"), "psfd": ("intel_psfd", "psfd"), "ipred_dis_u": ("ipred_ctrl",),
    "ipred_dis_s": ("ipred_ctrl",), "rrsba_dis_u": ("rrsba_ctrl",), "rrsba_dis_s": ("rrsba_ctrl",),
    "bhi_dis_s": ("bhi_ctrl",),
}  # fmt: skip
"""Bits of SPEC_CTRL, with the features one of which each needs. IBRS and STIBP come with the register."""


def _msrs(record: Record) -> Iterator[tuple[Entry, int, Any]]:
    """Yield each register that Xen loads: its entry, where it is in the file, and the decoded register."""
    for entry in of_type(record, Typecode.cpu_msr):
        if entry.length == entry.body.ofs_msrs + entry.body.num_msrs * entry.body.len_msr:
            for index, msr in enumerate(entry.body.msrs):
                yield entry, entry.at(record, "num_msrs") + entry.body.ofs_msrs + index * entry.body.len_msr, msr


def _name(index: int) -> str:
    try:
        return f"{spelled(MsrIndex(index))} ({index:#x})"
    except ValueError:
        return f"{index:#x}"


@rule(
    "XC555", ERROR, "CPU_MSR is as long as its count says, and reserved fields are zero", by="xen", says=SAYS,
    logs="HVM... restore: failed to load entry 20/... rc -95", on=CONTEXT, ref=LOAD,
    example="A count of 2 with one register after it.",
)  # fmt: skip
def msr_list(record: Record, state: State) -> Iterator[Problem]:
    for entry in of_type(record, Typecode.cpu_msr):
        body = entry.body
        size = body.ofs_msrs + body.num_msrs * body.len_msr
        if entry.length != size:
            found = f"{entry.name} has {number(entry.length)} bytes"
            yield Problem(entry.at(record), found, f"{number(size)} for a count of {number(body.num_msrs)}")
    for entry, offset, msr in _msrs(record):
        if msr.reserved:
            found = f"MSR {_name(msr.index)} of vCPU {entry.instance} has {msr.reserved:#x} in a reserved field"
            yield Problem(offset, found, "0")


@rule(
    "XC556", ERROR, "CPU_MSR has only registers that Xen loads and that the guest's CPU has", by="xen", says=SAYS,
    logs=("HVM... restore: failed to load entry 20/... rc -6", "HVM ... attempted load of unhandled MSR ..."),
    on=CONTEXT, ref=f"{LOAD}; {WRITE}",
    example="TSC_AUX in CPU_MSR, which is sent in CPU.",
)  # fmt: skip
def msrs_known(record: Record, state: State) -> Iterator[Problem]:
    for entry, offset, msr in _msrs(record):
        found = f"MSR {_name(msr.index)} of vCPU {entry.instance} in the HVM context"
        if msr.index not in FACTS["hvm_msrs"][-1]:
            yield Problem(offset, found, "a register that Xen loads")
        elif msr.index in _FEATURES and state.guest_cpu.lacks(*_FEATURES[msr.index]):
            yield Problem(offset, found, "a register that the guest's CPU has", releases=WITH_POLICY)


@rule(
    "XC557", ERROR, "Registers in CPU_MSR have values that the guest could have written", by="xen", says=SAYS,
    logs=("HVM... restore: failed to load entry 20/... rc -6", "HVM ... load MSR ... with value ... failed"),
    on=CONTEXT, ref=f"{LOAD}; {WRITE}",
    example="SPEC_CTRL with bit 40.",
)  # fmt: skip
def msr_values(record: Record, state: State) -> Iterator[Problem]:
    for entry, offset, msr in _msrs(record):
        found = f"MSR {_name(msr.index)} of vCPU {entry.instance} is {msr.value:#x}"
        for expected, releases in _wrong(record, state, entry, msr):
            yield Problem(offset, found, expected, releases=releases)


def _wrong(record: Record, state: State, entry: Entry, msr: Any) -> Iterator[tuple[str, Releases]]:
    """Yield what the value of a register should be instead, and in which releases."""
    if msr.index in _OF_32_BITS and msr.value >> 32:
        yield "32 bits", ALL
    elif msr.index == MsrIndex.xss and msr.value:
        yield "0, as no guest has state that XSS enables", since("4.13")
    elif msr.index == MsrIndex.misc_features_enables:
        if msr.value >> 1:
            yield "0 or 1", since("4.10")
        elif msr.value and not state.guest_cpu.can_fault_cpuid:
            yield "0, as the guest's CPUID cannot fault", WITH_POLICY
    elif msr.index == MsrIndex.bndcfgs:
        yield from _wrong_bndcfgs(record, entry, msr)
    elif msr.index == MsrIndex.spec_ctrl:
        yield from _wrong_spec_ctrl(state, msr)


def _wrong_spec_ctrl(state: State, msr: Any) -> Iterator[tuple[str, Releases]]:
    unknown, refusing = unknown_bits("hvm_spec_ctrl", msr.value)
    if unknown:
        yield f"{unknown:#x} clear, which Xen does not know", refusing
    lacking = [
        name.upper()
        for name, needed in _SPEC_CTRL_FEATURES.items()
        if getattr(msr.as_spec_ctrl, name) and state.guest_cpu.lacks(*needed)
    ]
    if lacking:
        yield f"{', '.join(lacking)} clear, as the guest's CPU has no such feature", WITH_POLICY


def _wrong_bndcfgs(record: Record, entry: Entry, msr: Any) -> Iterator[tuple[str, Releases]]:
    if msr.as_bndcfgs.reserved_low or not _is_canonical(msr.as_bndcfgs):
        yield "a canonical address and no reserved bits", ALL
    elif msr.as_bndcfgs.is_enabled and not _has_used_mpx(record, entry):
        yield "MPX not enabled before xcr0_accum has it", since("4.8")


def _is_canonical(bndcfgs: Any) -> bool:
    return bndcfgs.high >> 15 in (0, (1 << 17) - 1)


def _has_used_mpx(record: Record, entry: Entry) -> bool:
    """Whether CPU_XSAVE before an entry of the same vCPU has MPX in xcr0_accum."""
    has_used = False
    for other in of_type(record, Typecode.cpu_xsave):
        if other.instance == entry.instance and other.position < entry.position:
            accum = other.body.xcr0_accum
            has_used = accum.bndregs or accum.bndcsr
    return has_used


@rule(
    "XC558", NOTE, "State of a vCPU in the HVM context is such as the receiver's release knows", by="xen",
    is_need=True, says=SAYS, logs="HVM... restore: failed to load entry ...", on=CONTEXT,
    ref=f"{LOAD}; xen/arch/x86/xstate.c, validate_xstate(); xen/arch/x86/cpu/mcheck/vmce.c, vmce_restore_vcpu()",
    releases=ALL & ~since("4.18"), example="PKRS in CPU_MSR, for a receiver of Xen 4.17.",
)  # fmt: skip
def state_of_release(record: Record, state: State) -> Iterator[Problem]:
    for entry, offset, msr in _msrs(record):
        found = f"MSR {_name(msr.index)} of vCPU {entry.instance}"
        if msr.index in FACTS["hvm_msrs"][-1]:
            yield from _need(offset, found, _too_old_for(msr.index))
        if msr.index == MsrIndex.spec_ctrl:
            yield from _need(offset, f"{found} is {msr.value:#x}", newer_bits("hvm_spec_ctrl", msr.value))
    for entry in of_type(record, Typecode.cpu_xsave):
        accum = entry.body.xcr0_accum.raw
        found = f"xcr0_accum of vCPU {entry.instance} is {accum:#x}"
        yield from _need(entry.at(record, "xcr0_accum"), found, newer_bits("hvm_xcr0", accum))
    for entry in of_type(record, Typecode.vmce_vcpu):
        if entry.body.caps.has_lmce:
            found = f"VMCE_VCPU of vCPU {entry.instance} has LMCE"
            yield from _need(entry.at(record, "caps"), found, where("hvm_mcg_lmce", lambda knows: not knows))


def _too_old_for(index: int) -> Releases:
    return where("hvm_msrs", lambda known: index not in known)


def _need(offset: int, found: str, too_old: Releases) -> Iterator[Problem]:
    if too_old:
        yield Problem(offset, found, "what the release knows", releases=too_old)
