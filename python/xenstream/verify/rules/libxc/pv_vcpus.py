"""Rules on the state of PV vCPUs that Xen does not take. libxenguest hands it over at END, vCPU after vCPU."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from xenstream_formats.releases import FACTS

from ....schema.layout import constant, parse_bytes, spans
from ....schema.names import CpuPolicy, PageTable, RecordType, Vcpu
from ....stream.record import Record
from ...guest_cpu import INTEL, GuestCpu
from ...receiver import BasicContext, State
from ...releases import ALL, Releases, before, below, since
from ..base import ERROR, NOTE, SPEC, VIOLATION, Problem, number, rule
from .pv import at_field, contexts

END = "libxc end"

SET_INFO = "xen/arch/x86/domain.c, arch_set_info_guest()"
SET_EXTENDED = "xen/arch/x86/domctl.c, XEN_DOMCTL_set_ext_vcpucontext"
SET_XSAVE = "xen/arch/x86/domctl.c, XEN_DOMCTL_setvcpuextstate; xen/arch/x86/xstate.c, validate_xstate()"
SET_MSRS = "xen/arch/x86/domctl.c, XEN_DOMCTL_set_vcpu_msrs; xen/arch/x86/msr.c, guest_wrmsr()"

NO_BASIC = "Failed to set vcpu...'s basic info"
NO_EXTENDED = "Failed to set vcpu...'s extended info"
NO_XSAVE = "Failed to set vcpu...'s xsave info"
NO_MSRS = "Failed to set vcpu...'s msrs"


def _vcpu(name: str) -> int:
    """Return a number of the generated class of vCPU state."""
    return int(constant(Vcpu, name))


# Addresses


def _lowest_of_xen() -> int:
    """Return the lowest canonical address of the upper half, where Xen's area begins."""
    return (1 << 64) - (1 << _vcpu("num_address_bits") - 1)


def _is_canonical(address: int) -> bool:
    return address < 1 << _vcpu("num_address_bits") - 1 or address >= _lowest_of_xen()


def _is_guests(address: int) -> bool:
    """Whether an address is canonical and not in Xen's area."""
    return _is_canonical(address) and not _lowest_of_xen() <= address < _vcpu("xen_end_high") << 32


# X86_PV_VCPU_BASIC

_ADDRESSES = (
    "kernel_sp", "fs_base", "gs_base_kernel", "gs_base_user",
    "event_callback_eip", "failsafe_callback_eip", "syscall_callback_eip",
)  # fmt: skip


def _addresses(context: Any) -> Iterator[tuple[str, tuple[str, ...], int, int]]:
    """Yield what an address of a 64-bit context is of, the path to its field, how far after that it is, and itself."""
    for name in ("rip", "rsp"):
        yield name, ("user_regs", name), 0, getattr(context.user_regs, name)
    for name in _ADDRESSES:
        yield name, (name,), 0, getattr(context, name)
    if context.ldt_ents:
        yield "ldt_base", ("ldt_base",), 0, context.ldt_base
    places = spans(Vcpu.TrapInfoX8664)
    size = max(end for _, end in places.values())
    for index, trap in enumerate(context.trap_ctxt.entries):
        yield f"the address of trap {index}", ("trap_ctxt",), index * size + places["address"][0], trap.address


@rule(
    "XC450", ERROR, "Addresses of a 64-bit vCPU are canonical", by="xen", on=END, ref=SET_INFO, says=NO_BASIC,
    example="A rip of 0x800000000000.",
)  # fmt: skip
def addresses_canonical(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, context, basic in contexts(state):
        if not state.is_64bit:
            continue
        for what, path, more, address in _addresses(context):
            if not _is_canonical(address):
                at = at_field(state, basic, *path) + more
                yield Problem(at, f"{what} of vCPU {vcpu_id} is {address:#x}", "a canonical address")


@rule(
    "XC451", ERROR, "The LDT of a vCPU is the guest's, aligned, and not too long", by="xen", on=END,
    ref=SET_INFO, says=NO_BASIC, example="8193 entries, or an ldt_base of 0x1234.",
)  # fmt: skip
def ldt(record: Record, state: State) -> Iterator[Problem]:
    most, size = _vcpu("num_ldt_ents_max"), constant(PageTable, "len_page")
    for vcpu_id, context, basic in contexts(state):
        if context.ldt_ents > most:
            found = f"vCPU {vcpu_id} has {number(context.ldt_ents)} LDT entries"
            yield Problem(at_field(state, basic, "ldt_ents"), found, f"{most} at most")
        wrong = context.ldt_base % size != 0 or (state.is_64bit and not _is_guests(context.ldt_base))
        if wrong and (not context.ldt_ents or _is_canonical(context.ldt_base)):
            found = f"ldt_base of vCPU {vcpu_id} is {context.ldt_base:#x}"
            yield Problem(at_field(state, basic, "ldt_base"), found, "the start of a page, which is not Xen's")


@rule(
    "XC452", ERROR, "A 64-bit vCPU is in kernel mode, or has a page table for user mode", by="xen", on=END,
    ref=SET_INFO, says=NO_BASIC, example="Flags of 0, and a cr1 of 0.",
)  # fmt: skip
def in_kernel(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, context, basic in contexts(state):
        if state.is_64bit and not context.flags.in_kernel and not context.cr1.value:
            found = f"flags of vCPU {vcpu_id} are {context.flags.raw:#x}, and cr1 is 0"
            yield Problem(at_field(state, basic, "flags"), found, "VGCF_in_kernel, 0x4, or a cr1")


@rule(
    "XC453", ERROR, "cr1 of a 64-bit vCPU is 0 or has bit 0 set", by="xen", on=END, ref=SET_INFO, says=NO_BASIC,
    logs="Error mfn ...: rd=... od=... caf=... taf=...",
    example="A cr1 of 0x3000, which libxenguest does not translate to a frame of the guest.",
)  # fmt: skip
def cr1_flag(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, context, basic in contexts(state):
        if state.is_64bit and context.cr1.value and not context.has_cr1:
            yield Problem(
                at_field(state, basic, "cr1"), f"cr1 of vCPU {vcpu_id} is {context.cr1.value:#x}", "bit 0 set"
            )


@rule(
    "XC454", ERROR, "vm_assist of vCPU 0 has known bits only", by="xen", on=END, ref=SET_INFO, says=NO_BASIC,
    releases=since("4.12.3") & ~(since("4.13") & before("4.13.1")), example="A vm_assist with bit 40.",
)  # fmt: skip
def vm_assist_known(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, context, basic in contexts(state):
        assist = context.vm_assist
        if vcpu_id == 0 and (assist.unknown_bits or getattr(assist, "unknown_bits_high", 0)):
            value = getattr(assist, "raw_high", 0) << 32 | assist.raw
            yield Problem(at_field(state, basic, "vm_assist"), f"vm_assist is {value:#x}", "bits 0 to 5, and 32")


@rule(
    "XC455", ERROR, "Debug registers hold what Xen 4.18 and later take", by="xen", on=END, ref=SET_INFO,
    says=NO_BASIC, releases=since("4.18"), example="A dr6 of 64 ones, or a dr0 that is an address of Xen.",
)  # fmt: skip
def debug_registers(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, context, basic in contexts(state):
        for name in ("dr6", "dr7"):
            value = getattr(context, name)
            if value >> 32:
                yield Problem(at_field(state, basic, name), f"{name} of vCPU {vcpu_id} is {value:#x}", "32 bits of it")
        for name in ("dr0", "dr1", "dr2", "dr3"):
            value = getattr(context, name)
            if not _is_guests(value):
                found = f"{name} of vCPU {vcpu_id} is {value:#x}"
                yield Problem(at_field(state, basic, name), found, "a canonical address, which is not Xen's")


@rule(
    "XC456", ERROR, "A 32-bit vCPU is not in virtual 8086 mode", by="xen", on=END, ref=SET_INFO, says=NO_BASIC,
    releases=since("4.21"), example="Bit 17 of eflags.",
)  # fmt: skip
def no_vm86(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, context, basic in contexts(state):
        if not state.is_64bit and context.user_regs.eflags.vm86:
            found = f"eflags of vCPU {vcpu_id} are {context.user_regs.eflags.raw:#x}"
            yield Problem(at_field(state, basic, "user_regs", "eflags"), found, "VM, bit 17, clear")


@rule(
    "XC449", ERROR, "gdt_ents of a 64-bit vCPU has no bits that libxenguest overlooks", by="xen", on=END, ref=SET_INFO,
    says=NO_BASIC, releases=since("4.14"), example="gdt_ents of 0x100000200, of which libxenguest reads 32 bits.",
)  # fmt: skip
def gdt_ents(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, context, basic in contexts(state):
        frames = (context.gdt_ents + 511) // 512 & 0xFFFFFFFF
        if context.gdt_ents >> 32 and frames > len(context.gdt_frames):
            found = f"vCPU {vcpu_id} has {number(context.gdt_ents)} GDT entries"
            yield Problem(at_field(state, basic, "gdt_ents"), found, "32 bits of it")


# X86_PV_VCPU_EXTENDED


def _blobs(state: State, kind: RecordType) -> Iterator[tuple[int, BasicContext]]:
    """Yield each vCPU's id and its last context of a type."""
    if state.is_pv:
        yield from sorted((vcpu_id, blob) for (of, vcpu_id), blob in state.vcpu_blobs.items() if of == kind)


def _extended(state: State) -> Iterator[tuple[int, Any, BasicContext]]:
    """Yield each vCPU's id, its extended context as Xen gets it, and where that comes from."""
    most = _vcpu("len_ext_vcpucontext_max")
    for vcpu_id, blob in _blobs(state, RecordType.x86_pv_vcpu_extended):
        if blob.length <= most:
            yield vcpu_id, parse_bytes(Vcpu.ExtVcpucontext, blob.raw.ljust(most, b"\0")), blob


def _in_extended(blob: BasicContext, name: str) -> int:
    return blob.offset + _places_of_extended()[name]


def _places_of_extended() -> dict[str, int]:
    return {name: start for name, (start, _) in spans(Vcpu.ExtVcpucontext).items()}


@rule(
    "XC457", ERROR, "The vCPU that X86_PV_VCPU_EXTENDED names inside is one of the domain's", by="xen", on=END,
    ref=SET_EXTENDED, says="Failed to set vcpu...'s extended info (3 = No such process)",
    example="vCPU 1 inside, in a guest of one vCPU.",
)  # fmt: skip
def extended_vcpu(record: Record, state: State) -> Iterator[Problem]:
    limit = state.num_vcpus
    for vcpu_id, context, blob in _extended(state):
        if context.vcpu >= limit:
            found = f"X86_PV_VCPU_EXTENDED of vCPU {vcpu_id} names vCPU {number(context.vcpu)}"
            yield Problem(_in_extended(blob, "vcpu"), found, f"{limit - 1} at most")


@rule(
    "XC458", ERROR, "X86_PV_VCPU_EXTENDED says that it has the fields that Xen needs", by="xen", on=END,
    ref=SET_EXTENDED, says=NO_EXTENDED, example="A size of 0.",
)  # fmt: skip
def extended_filled(record: Record, state: State) -> Iterator[Problem]:
    least = _vcpu("len_ext_vcpucontext_min")
    for vcpu_id, context, blob in _extended(state):
        if context.len_filled < least:
            found = f"the size in X86_PV_VCPU_EXTENDED of vCPU {vcpu_id} is {context.len_filled}"
            yield Problem(_in_extended(blob, "len_filled"), found, f"{least} at least")


@rule(
    "XC459", ERROR, "X86_PV_VCPU_EXTENDED has the fields that Xen needs", by="xen", on=END, ref=SET_EXTENDED,
    says=NO_EXTENDED, logs="PV restore: unsupported MCA capabilities ... for ...", releases=before("4.19"),
    example="A context of 8 bytes: Xen gets what was in the memory after them, zeros from 4.19 on.",
)  # fmt: skip
def extended_fields(record: Record, state: State) -> Iterator[Problem]:
    least = _vcpu("len_ext_vcpucontext_min")
    for vcpu_id, blob in _blobs(state, RecordType.x86_pv_vcpu_extended):
        if blob.length < least:
            found = f"X86_PV_VCPU_EXTENDED of vCPU {vcpu_id} has a context of {blob.length} bytes"
            yield Problem(blob.offset, found, f"{least} at least")


@rule(
    "XC460", ERROR, "Addresses in X86_PV_VCPU_EXTENDED are canonical", by="xen", on=END, ref=SET_EXTENDED,
    says=NO_EXTENDED, example="A syscall32_callback_eip of 0x800000000000.",
)  # fmt: skip
def extended_canonical(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, context, blob in _extended(state):
        for name in ("sysenter_callback_eip", "syscall32_callback_eip"):
            address = getattr(context, name)
            if not _is_canonical(address):
                found = f"{name} of vCPU {vcpu_id} is {address:#x}"
                yield Problem(_in_extended(blob, name), found, "a canonical address")


@rule(
    "XC461", ERROR, "The machine-check capabilities are such as the guest's processor can have", by="xen", on=END,
    ref="xen/arch/x86/cpu/mcheck/vmce.c, vmce_restore_vcpu()", says=NO_EXTENDED,
    logs="PV restore: unsupported MCA capabilities ... for ...", example="Bit 40 of mcg_cap.",
)  # fmt: skip
def extended_mcg_cap(record: Record, state: State) -> Iterator[Problem]:
    mask = _vcpu("mask_mcg_cap_any") | (_vcpu("mask_mcg_cap_intel") if state.guest_cpu.is_intel is not False else 0)
    for vcpu_id, context, blob in _extended(state):
        if context.mcg_cap & ~mask:
            found = f"mcg_cap of vCPU {vcpu_id} is {context.mcg_cap:#x}"
            yield Problem(_in_extended(blob, "mcg_cap"), found, f"bits of {mask:#x} only")


# X86_PV_VCPU_XSAVE

_OF_PV = ("x87", "sse", "avx", "opmask", "zmm_hi256", "hi16_zmm")
"""Components that a PV guest can have."""

_AVX512 = ("opmask", "zmm_hi256", "hi16_zmm")

_AMDS = ("AuthenticAMD", "HygonGenuine")


def _names(components: Any) -> set[str]:
    """Return the names of components, and "others" where there is one that a PV guest cannot have."""
    names = {name for name in _OF_PV if getattr(components, name)}
    return names if components.raw.bit_count() == len(names) else names | {"others"}


def _unfit(components: Any, cpu: GuestCpu) -> str | None:
    """Say what is wrong with a set of enabled components."""
    names = _names(components)
    if "others" in names:
        return "components that a PV guest can have, bits 0 to 2 and 5 to 7"
    if "x87" not in names:
        return "x87, bit 0"
    if "avx" in names and "sse" not in names:
        return "AVX, bit 2, with SSE, bit 1"
    if not names.isdisjoint(_AVX512) and not names.issuperset(("avx", *_AVX512)):
        return "bits 5 to 7 together, and with AVX, bit 2"
    if "avx" in names and cpu.lacks("avx"):
        return "no AVX, bit 2, which the CPU policy lacks"
    if "opmask" in names and cpu.lacks("avx512f"):
        return "no AVX-512, bits 5 to 7, which the CPU policy lacks"
    return None


def _lengths(accum: Any, cpu: GuestCpu) -> set[int]:
    """Return the lengths that a standard-form area can have."""
    lengths = set()
    if cpu.vendor not in _AMDS:
        lengths.add(accum.len_area)
    if cpu.vendor != INTEL:
        lengths.add(accum.len_area_amd)
    return lengths


def _xsave_problem(context: Any, len_area: int, cpu: GuestCpu) -> tuple[str, str, Releases] | None:
    """Say what is wrong with a vCPU's extended state, what is expected, and in which releases Xen refuses it."""
    xcr0, accum, area = context.xcr0, context.xcr0_accum, context.save_area
    if not accum.raw:
        if xcr0.raw:
            return f"xcr0 is {xcr0.raw:#x} with an xcr0_accum of 0", "0", ALL
        return (f"an area of {len_area} bytes with an xcr0_accum of 0", "none", ALL) if len_area else None
    if not area.has_header:
        return f"an area of {len_area} bytes", f"{area.len_min} at least", ALL
    if xcr0.raw & ~accum.raw:
        return f"xcr0 is {xcr0.raw:#x}", f"no more than xcr0_accum has, {accum.raw:#x}", ALL
    if area.header.xstate_bv.raw & ~accum.raw:
        return f"xstate_bv is {area.header.xstate_bv.raw:#x}", f"no more than xcr0_accum has, {accum.raw:#x}", ALL
    for name, components in (("xcr0", xcr0), ("xcr0_accum", accum)):
        wanted = _unfit(components, cpu)
        if wanted is not None:
            return f"{name} is {components.raw:#x}", wanted, ALL
    if area.header.xcomp_bv.raw:
        return f"xcomp_bv is {area.header.xcomp_bv.raw:#x}", "0, the standard form", since("4.7")
    if any(area.header.reserved):
        return "reserved bytes of the XSAVE header are set", "zeros", since("4.7")
    lengths = _lengths(accum, cpu)
    if len_area not in lengths:
        found = f"an area of {len_area} bytes with an xcr0_accum of {accum.raw:#x}"
        is_longer = len_area > max(lengths)
        return found, " or ".join(map(str, sorted(lengths))), ALL if is_longer else since("4.7")
    return None


@rule(
    "XC462", ERROR, "Xen takes the extended state of each PV vCPU", by="xen", on=END, ref=SET_XSAVE, says=NO_XSAVE,
    example="An xcr0 of 7 with an xcr0_accum of 3, or an area of 640 bytes.",
)  # fmt: skip
def xsave(record: Record, state: State) -> Iterator[Problem]:
    least = _vcpu("len_vcpu_xsave_min")
    for vcpu_id, blob in _blobs(state, RecordType.x86_pv_vcpu_xsave):
        if blob.length < least:
            continue
        problem = _xsave_problem(parse_bytes(Vcpu.VcpuXsave, blob.raw), blob.length - least, state.guest_cpu)
        if problem is not None:
            found, expected, releases = problem
            yield Problem(blob.offset, f"vCPU {vcpu_id}: {found}", expected, releases=releases)


# X86_PV_VCPU_MSRS

Msr = CpuPolicy.MsrIndex

_DR_MASKS = (Msr.dr0_address_mask, Msr.dr1_address_mask, Msr.dr2_address_mask, Msr.dr3_address_mask)

_MSRS_SINCE = {Msr.misc_features_enables: since("4.8"), Msr.tsc_aux: since("4.12")}
"""Releases that know MSRs which not all know."""

_MSRS = (Msr.spec_ctrl, *_DR_MASKS, *_MSRS_SINCE)

_SPEC_CTRL = (
    (0x3, ()), (0x4, ("ssbd", "amd_ssbd")), (0x80, ("psfd", "intel_psfd")), (0x18, ("ipred_ctrl",)),
    (0x60, ("rrsba_ctrl",)), (0x400, ("bhi_ctrl",)),
)  # fmt: skip
"""Bits of SPEC_CTRL, and the features of which the guest needs one for them."""


def _msrs(state: State) -> Iterator[tuple[int, int, Any]]:
    """Yield for each MSR of each vCPU its vCPU's id, where it is in the file, and itself."""
    for vcpu_id, blob in _blobs(state, RecordType.x86_pv_vcpu_msrs):
        for index, msr in enumerate(parse_bytes(Vcpu.VcpuMsrs, blob.raw).msrs):
            yield vcpu_id, blob.offset + index * _vcpu("len_vcpu_msr"), msr


def _wanted(msr: Any, cpu: GuestCpu) -> str | None:
    """Say what Xen wants instead of a value of an MSR that it knows."""
    if msr.msr == Msr.spec_ctrl:
        if cpu.lacks("ibrsb", "ibrs"):
            return "none, as the CPU policy has no IBRS"
        mask = sum(bits for bits, names in _SPEC_CTRL if not names or not cpu.lacks(*names))
        return f"bits of {mask:#x} only" if msr.value & ~mask else None
    if msr.msr == Msr.misc_features_enables:
        mask = 1 if cpu.can_fault_cpuid else 0
        return f"bits of {mask:#x} only" if msr.value & ~mask else None
    if msr.msr == Msr.tsc_aux and cpu.lacks("rdtscp", "rdpid"):
        return "none, as the CPU policy has no RDTSCP"
    if msr.msr in _DR_MASKS and cpu.lacks("dbext"):
        return "none, as the CPU policy has no DBEXT"
    return "32 bits" if msr.value >> 32 else None


@rule(
    "XC463", ERROR, "Xen takes the MSRs of each PV vCPU", by="xen", on=END, ref=SET_MSRS, says=NO_MSRS,
    logs=("... load MSR ... with value ... failed", "... attempted load of unhandled MSR ..."),
    example="EFER, or a TSC_AUX of 64 bits.",
)  # fmt: skip
def msrs(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, at, msr in _msrs(state):
        if msr.msr not in _MSRS:
            yield Problem(at, f"MSR {msr.index:#x} of vCPU {vcpu_id}", "one that Xen sends")
        elif (wanted := _wanted(msr, state.guest_cpu)) is not None:
            yield Problem(at, f"{msr.msr.name.upper()} of vCPU {vcpu_id} is {msr.value:#x}", wanted)


@rule(
    "XC464", ERROR, "The reserved field of a PV vCPU's MSRs is zero", by="xen", on=END, ref=SET_MSRS, says=NO_MSRS,
    example="A 1 after the number of an MSR.",
)  # fmt: skip
def msrs_reserved(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, at, msr in _msrs(state):
        if msr.reserved:
            at += spans(Vcpu.VcpuMsr)["reserved"][0]
            yield Problem(at, f"MSR {msr.index:#x} of vCPU {vcpu_id} has {msr.reserved:#x} in its reserved field", "0")


@rule(
    "XC465", ERROR, "A PV vCPU has no more MSRs than Xen sends", by="xen", on=END, ref=SET_MSRS, says=NO_MSRS,
    example="12 MSRs.",
)  # fmt: skip
def msrs_number(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, blob in _blobs(state, RecordType.x86_pv_vcpu_msrs):
        count = blob.length // _vcpu("len_vcpu_msr")
        if below("pv_msrs", count) == ALL:
            yield Problem(blob.offset, f"{number(count)} MSRs of vCPU {vcpu_id}", f"{max(FACTS['pv_msrs'])} at most")


@rule(
    "XC466", NOTE, "Xen 4.12 and later know TSC_AUX of a PV vCPU, 4.8 and later MISC_FEATURES_ENABLES", by="xen",
    is_need=True, on=END, ref=SET_MSRS, says=NO_MSRS, example="TSC_AUX, for a receiver of Xen 4.11.",
)  # fmt: skip
def msrs_of_release(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, at, msr in _msrs(state):
        if msr.msr in _MSRS_SINCE:
            found = f"{msr.msr.name.upper()} of vCPU {vcpu_id}"
            yield Problem(at, found, "none of it", releases=~_MSRS_SINCE[msr.msr])


# Which of them there are


@rule(
    "XC435", VIOLATION, "Every vCPU that the stream has state of has X86_PV_VCPU_BASIC", on=END,
    ref=f"{SPEC}, x86 PV Guest; xg_sr_restore_x86_pv.c, update_vcpu_context()",
    example="X86_PV_VCPU_XSAVE of vCPU 1, and no X86_PV_VCPU_BASIC: the vCPU stays offline, and nobody says so.",
)  # fmt: skip
def every_vcpu_has_basic(record: Record, state: State) -> Iterator[Problem]:
    others = {vcpu_id for _, vcpu_id in state.vcpu_blobs} if state.is_pv else set()
    if state.ever[RecordType.x86_pv_vcpu_basic] < len(others):  # else there is something wrong with one, as was said
        for vcpu_id in sorted(others - state.vcpus.keys() - {0}):
            yield Problem(record.offset, f"state of vCPU {vcpu_id}, and no X86_PV_VCPU_BASIC of it", "one")


@rule(
    "XC436", NOTE, "Every vCPU has X86_PV_VCPU_EXTENDED", on=END, ref=f"{SPEC}, x86 PV Guest",
    example="X86_PV_VCPU_BASIC of vCPU 1, and no X86_PV_VCPU_EXTENDED; its system calls lose their entry points.",
)  # fmt: skip
def every_vcpu_has_extended(record: Record, state: State) -> Iterator[Problem]:
    yield from _without(record, state, RecordType.x86_pv_vcpu_extended)


@rule(
    "XC437", NOTE, "Every vCPU has X86_PV_VCPU_XSAVE if one has", on=END, ref=f"{SPEC}, x86 PV Guest",
    example="X86_PV_VCPU_XSAVE of vCPU 0, and none of vCPU 1, which loses its extended registers.",
)  # fmt: skip
def every_vcpu_has_xsave(record: Record, state: State) -> Iterator[Problem]:
    if state.ever[RecordType.x86_pv_vcpu_xsave]:
        yield from _without(record, state, RecordType.x86_pv_vcpu_xsave)


def _without(record: Record, state: State, kind: RecordType) -> Iterator[Problem]:
    if state.is_pv and state.ever[kind] < len(state.vcpus):  # else there is something wrong with one, as was said
        for vcpu_id in sorted(state.vcpus):
            if (kind, vcpu_id) not in state.vcpu_blobs:
                yield Problem(record.offset, f"no {kind.name.upper()} of vCPU {vcpu_id}", "one")
