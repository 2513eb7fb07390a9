"""Rules on entries of the HVM context that describe devices, and other state of which Xen checks single fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ....schema.layout import size_of
from ....schema.names import HvmContext
from ....stream.record import Record
from ...receiver import State
from ...releases import since
from ..base import ERROR, NOTE, Problem, number, rule
from .hvm_context import CONTEXT, SAYS, Typecode, of_type

MemoryType = HvmContext.MemoryType

VMCE = "xen/arch/x86/cpu/mcheck/vmce.c, vmce_restore_vcpu()"


@rule(
    "XC561", ERROR, "A local APIC is not in x2APIC mode without being enabled", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: failed to load entry 5/...", ref="xen/arch/x86/hvm/vlapic.c, lapic_load_hidden()",
    example="An APIC base of 0xfee00500.",
)  # fmt: skip
def apic_mode(record: Record, state: State) -> Iterator[Problem]:
    for entry in of_type(record, Typecode.lapic):
        base = entry.body.apic_base_msr
        if base.is_x2apic and not base.is_enabled:
            found = f"the APIC base of vCPU {entry.instance} is {base.raw:#x}"
            yield Problem(entry.at(record, "apic_base_msr"), found, "EXTD only together with EN")


@rule(
    "XC562", ERROR, "MTRRcap has as many variable ranges as MTRR has room for, at most", by="xen", says=SAYS,
    logs="HVM... restore: failed to load entry 14/... rc -22", on=CONTEXT, releases=since("4.12"),
    ref="xen/arch/x86/hvm/mtrr.c, hvm_load_mtrr_msr()", example="An MTRRcap of 0x509.",
)  # fmt: skip
def mtrr_ranges(record: Record, state: State) -> Iterator[Problem]:
    for entry in of_type(record, Typecode.mtrr):
        cap, room = entry.body.msr_mtrr_cap, len(entry.body.msr_mtrr_var)
        if cap.num_ranges > room:
            found = f"MTRRcap of vCPU {entry.instance} has {cap.num_ranges} variable ranges"
            yield Problem(entry.at(record, "msr_mtrr_cap"), found, f"{room} at most")


@rule(
    "XC569", NOTE, "PAT and the memory type ranges have types that there are", on=CONTEXT,
    ref="xen/arch/x86/hvm/mtrr.c, hvm_load_mtrr_msr(); xen/arch/x86/hvm/hvm.c, hvm_set_guest_pat()",
    example="A PAT with type 2; Xen silently leaves the register as it was.",
)  # fmt: skip
def memory_types(record: Record, state: State) -> Iterator[Problem]:
    for entry in of_type(record, Typecode.mtrr):
        for field, name in _dropped(entry.body):
            found = f"{name} of vCPU {entry.instance} has an invalid type or reserved bits, and is lost"
            yield Problem(entry.at(record, field), found, "a value that the guest could have written")


def _dropped(mtrr: Any) -> Iterator[tuple[str, str]]:
    """Yield what Xen does not load: the field that has it, and its name."""
    if not _are_valid(*mtrr.msr_pat_cr.types, pat=True):
        yield "msr_pat_cr", "PAT"
    for field in vars(mtrr):
        if field.startswith("fixed_") and not _are_valid(*getattr(mtrr, field).types):
            yield field, f"MTRR {field}"
    for index, pair in enumerate(mtrr.msr_mtrr_var[: mtrr.msr_mtrr_cap.num_ranges]):
        if pair.base.reserved_low or pair.mask.reserved_low or not _are_valid(pair.base.memory_type):
            yield "msr_mtrr_var", f"variable MTRR {index}"
    default = mtrr.msr_mtrr_def_type
    if default.has_reserved_low or default.high or not _are_valid(default.memory_type):
        yield "msr_mtrr_def_type", "MTRRdefType"


def _are_valid(*types: Any, pat: bool = False) -> bool:
    return all(isinstance(kind, MemoryType) and (pat or kind != MemoryType.uc_minus) for kind in types)


@rule(
    "XC563", ERROR, "PCI links are routed to ISA IRQs", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM restore: PCI-ISA link ... out of range (...)", ref="xen/arch/x86/hvm/irq.c, irq_load_link()",
    example="A link that is routed to IRQ 16.",
)  # fmt: skip
def pci_links(record: Record, state: State) -> Iterator[Problem]:
    for entry in of_type(record, Typecode.pci_link):
        for link, irq in enumerate(entry.body.route):
            if irq > entry.body.most_irq:
                found = f"PCI link {link} is routed to IRQ {irq}"
                yield Problem(entry.at(record, "route") + link, found, f"{entry.body.most_irq} at most")
        if any(entry.body.pad0):
            found = f"the padding of PCI_LINK is {entry.body.pad0.hex(' ')}"
            yield Problem(entry.at(record, "pad0"), found, "zeros", releases=since("4.19"))


@rule(
    "XC564", ERROR, "PIC is 0 or 1, the master or the slave", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: failed to load entry 3/...", ref="xen/arch/x86/hvm/vpic.c, vpic_load()",
    example="A PIC of instance 7.",
)  # fmt: skip
def pic_instance(record: Record, state: State) -> Iterator[Problem]:
    for entry in of_type(record, Typecode.pic):
        if entry.instance > 1:
            yield Problem(entry.at(record), f"PIC {entry.instance} in the HVM context", "0 or 1")


@rule(
    "XC565", ERROR, "PIC is in a state that it can get into", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM restore ...: failed to check PIC:...", ref="xen/arch/x86/hvm/vpic.c, vpic_check()",
    releases=since("4.19"),
    example="A PIC of instance 0 that is the slave; older releases take it, and the host can crash.",
)  # fmt: skip
def pic_reachable(record: Record, state: State) -> Iterator[Problem]:
    for entry in of_type(record, Typecode.pic):
        pic = entry.body
        if entry.instance <= 1 and pic.is_master != (entry.instance == 0):
            found = f"PIC {entry.instance} says that it is {'the master' if pic.is_master else 'a slave'}"
            yield Problem(entry.at(record, "modes"), found, "PIC 0 as the master, PIC 1 as the slave")
        if not pic.is_reachable:
            fields = f"int_output {pic.int_output}, init_state {pic.init_state} and elcr {pic.elcr:#x}"
            found = f"PIC {entry.instance} has {fields}"
            expected = f"int_output 0 or 1, 0 while it is initialised, and elcr within {pic.elcr_writable:#x}"
            yield Problem(entry.at(record), found, expected)


@rule(
    "XC566", ERROR, "PIT is in a state that it can get into", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM restore ...: failed to check PIT:...", ref="xen/arch/x86/emul-i8254.c, pit_check()",
    releases=since("4.19"), example="A channel whose read state is 200.",
)  # fmt: skip
def pit_reachable(record: Record, state: State) -> Iterator[Problem]:
    for entry in of_type(record, Typecode.pit):
        pit = entry.body
        for index, channel in enumerate(pit.channels):
            is_speaker = index == len(pit.channels) - 1
            if channel.is_reachable and (channel.gate or is_speaker):
                continue
            offset = entry.at(record, "channels") + index * size_of(HvmContext.PitChannel)
            if not channel.is_reachable:
                fields = ", ".join(f"{name} {number(getattr(channel, name))}" for name in _PIT_FIELDS)
                yield Problem(offset, f"PIT channel {index} has {fields}", "what a channel can have")
            else:
                yield Problem(offset, f"the gate of PIT channel {index} is closed", "open, as it always is")
        if not pit.is_reachable:
            found = f"PIT has speaker_data_on {number(pit.speaker_data_on)} and padding {pit.pad0:#x}"
            yield Problem(entry.at(record, "speaker_data_on"), found, "0 or 1, and 0")


_PIT_FIELDS = ("count", "count_latched", "read_state", "write_state", "rw_mode", "bcd", "gate")


@rule(
    "XC567", ERROR, "The padding of VIRIDIAN_VCPU is zero", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: failed to load entry 17/...",
    ref="xen/arch/x86/hvm/viridian/viridian.c, viridian_load_vcpu_ctxt()", example="A 1 after apic_assist_pending.",
)  # fmt: skip
def viridian_padding(record: Record, state: State) -> Iterator[Problem]:
    for entry in of_type(record, Typecode.viridian_vcpu):
        if any(entry.body.pad):
            found = f"the padding of {entry.name} is {entry.body.pad.hex(' ')}"
            yield Problem(entry.at(record, "pad"), found, "zeros")


@rule(
    "XC568", ERROR, "MCE capabilities are those that Xen lets a guest have", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM restore: unsupported MCA capabilities ... for ... (supported: ...)", ref=VMCE,
    example="Capabilities with bit 40.",
)  # fmt: skip
def mce_capabilities(record: Record, state: State) -> Iterator[Problem]:
    """Beside the number of banks and MCG_CTL_P only guests on an Intel processor have any."""
    for entry in of_type(record, Typecode.vmce_vcpu):
        caps = entry.body.caps
        for expected in _expected_of_mce(caps, state):
            found = f"MCE capabilities of vCPU {entry.instance} are {caps.raw:#x}"
            yield Problem(entry.at(record, "caps"), found, expected)


def _expected_of_mce(caps: Any, state: State) -> Iterator[str]:
    reserved = caps.high << 32 | caps.reserved_top << 28 | caps.reserved_low
    if reserved:
        yield f"{reserved:#x} clear"
    of_intel = [name for name in _OF_INTEL if getattr(caps, name)]
    if of_intel and state.guest_cpu.is_intel is False:
        names = ", ".join(name.removeprefix("has_").upper() for name in of_intel)
        yield f"{names} clear on this processor"


_OF_INTEL = ("has_cmci", "has_tes", "has_ser", "has_lmce")
