"""The registers of each vCPU: of a PV guest from its vCPU records, of an HVM or PVH guest from HVM_CONTEXT.

The generated classes know which bit is which, and where a field is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import XenstreamError
from ..limits import MOST_PROBLEMS, MOST_VCPU_STATE, NUM_VCPUS
from ..schema import layout
from ..schema.names import CpuPolicy, GuestType, HvmContext, RecordType, Vcpu
from ..schema.record_kinds import VCPU_TYPES
from ..stream import legacy
from ..stream.events import Cut, Event, Lost, Missing, ending
from ..stream.record import Record
from .flags import flag_names
from .vcpu import Attributes, Callback, PendingEvent, PvState, Register, Segment, VcpuRegisters

if TYPE_CHECKING:
    from ..stream.reader import Reader

Typecode = HvmContext.Typecode
MsrIndex = CpuPolicy.MsrIndex


@dataclass(slots=True)
class Registers:
    """The vCPUs of an image by their numbers; `problems` are reasons why something may be missing."""

    file: str
    vcpus: list[VcpuRegisters] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def of(self, number: int | None) -> list[VcpuRegisters]:
        """Return the vCPU with this number, or all. Raises XenstreamError if only others exist."""
        chosen = [state for state in self.vcpus if number in (None, state.vcpu)]
        if self.vcpus and not chosen:
            known = ", ".join(str(state.vcpu) for state in self.vcpus)
            noun = "there is only vCPU" if len(self.vcpus) == 1 else "there are vCPUs"
            raise XenstreamError(f"{self.file}: no vCPU {number}; {noun} {known}")
        return chosen


def registers(image: Reader) -> list[VcpuRegisters]:
    """Walk through an image and return the registers of its vCPUs, ordered by number."""
    return collect(image).vcpus


def collect(image: Reader) -> Registers:
    """Walk through an image as `registers` does, and also return problems."""
    collector = Collector(image.name)
    for event in image.uncounted_events():
        collector.take(event)
    return collector.finish()


_DECODED_MSR = 40
"""Memory of decoded MSRs, as a multiple of their record: every 16 bytes of the stream become an object."""


class VcpuState:
    """Memory that the kept vCPU state takes, by vCPU and type of record."""

    def __init__(self) -> None:
        self._sizes: dict[object, int] = {}
        self._left = MOST_VCPU_STATE

    def takes(self, key: object, record: Record) -> bool:
        """Whether there is room for a record, which replaces one with the same key. If so, count it."""
        size = record.length * (_DECODED_MSR if record.record_type == RecordType.x86_pv_vcpu_msrs else 1)
        left = self._left + self._sizes.get(key, 0)
        if size > left:
            return False
        self._sizes[key], self._left = size, left - size
        return True


class Collector:
    """Takes the events of a walk. The last of each of a PV vCPU's records and of HVM_CONTEXT counts."""

    def __init__(self, file: str) -> None:
        self._found = Registers(file)
        self._pv: dict[int, dict[Any, Any]] = {}
        self._hvm: dict[int, dict[Any, Any]] = {}
        self._kept = VcpuState()

    def take(self, event: Event) -> None:
        match event:
            case Record():
                self._take_record(event)
            case Cut() | Missing() | Lost():
                self._problem(ending(event))

    def finish(self) -> Registers:
        for number in sorted(self._pv):
            if RecordType.x86_pv_vcpu_basic not in self._pv[number]:
                self._problem(f"vCPU {number} has no X86_PV_VCPU_BASIC record that can be decoded")
            else:
                self._found.vcpus.append(_pv_vcpu(number, self._pv[number]))
        for number in sorted(self._hvm):
            if Typecode.cpu in self._hvm[number]:
                self._found.vcpus.append(_hvm_vcpu(number, self._hvm[number]))
        return self._found

    def _problem(self, text: str) -> None:
        if len(self._found.problems) < MOST_PROBLEMS:
            self._found.problems.append(text)

    def _take_record(self, record: Record) -> None:
        kind = record.record_type
        if isinstance(record, legacy.Part):
            self._take_legacy(record)
            return
        if record.layer != "libxc" or kind not in (*VCPU_TYPES, RecordType.hvm_context):
            return
        if not record.is_held or record.body is None:
            self._problem(f"record {record.index}, {record.type}, cannot be decoded")
        elif kind == RecordType.hvm_context:
            self._hvm = {}
            self._take_hvm_context(record.body)
        else:
            self._take_pv_vcpu(record)

    def _take_legacy(self, part: legacy.Part) -> None:
        """Take in the vCPUs of a legacy image, whose parts have the same structures."""
        kind = part.record_type
        if kind not in (legacy.PartType.VCPU, legacy.PartType.HVM_CONTEXT):
            return
        body = part.decoded if part.is_held and part.is_complete is not False else None
        if body is None or (part.vcpu_id is not None and body.len_context not in legacy.context_lengths()):
            self._problem(f"part {part.index}, {part.type}, cannot be decoded")
        elif part.vcpu_id is None:
            self._hvm = {}
            self._take_hvm_context(body.context)
        else:
            parts = {RecordType.x86_pv_vcpu_basic: body.context.vcpu_guest_context}
            if body.has_extended:
                parts[RecordType.x86_pv_vcpu_extended] = body.extended
            self._pv[part.vcpu_id] = parts

    def _take_pv_vcpu(self, record: Record) -> None:
        body = record.decoded
        if body.vcpu_id >= NUM_VCPUS:
            self._problem(
                f"record {record.index}, {record.type}, is of vCPU {body.vcpu_id}, which is not a possible vCPU id"
            )
            return
        parts = self._pv.setdefault(body.vcpu_id, {})
        if not body.len_context:
            return  # an erratum of Xen 4.6 to 4.8; receivers skip it
        if not self._kept.takes((body.vcpu_id, record.record_type), record):  # before it is decoded, which is the work
            parts.pop(record.record_type, None)
            self._problem(f"record {record.index}, {record.type}, is ignored: there is too much vCPU state")
            return
        try:
            context = body.context
        except layout.UNDECODABLE:
            context = None
        if context is None:
            self._problem(f"record {record.index}, {record.type}, cannot be decoded: {body.len_context} bytes")
        else:
            parts[record.record_type] = context

    def _take_hvm_context(self, context: Any) -> None:
        for entry in getattr(context, "entries", ()):
            number, code = entry.header.instance, entry.header.typecode
            if code not in _HVM_ENTRIES:
                continue
            try:
                self._hvm.setdefault(number, {})[code] = entry.body
            except layout.UNDECODABLE:
                self._problem(f"the {code.name.upper()} entry of vCPU {number} in HVM_CONTEXT is too short")


# Reading registers from the generated classes.

_WIDE, _NARROW = 64, 32
_SHARED = ("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp")
_GENERAL_64 = ("rip", "rsp", "rflags", *_SHARED, *(f"r{number}" for number in range(8, 16)))
_GENERAL_32 = ("eip", "esp", "eflags", *(f"e{name[1:]}" for name in _SHARED))
_DEBUG = ("dr0", "dr1", "dr2", "dr3", "dr6", "dr7")
_FLAG_CLASSES = {"dr6": HvmContext.Dr6, "dr7": HvmContext.Dr7}  # for registers that are plain numbers in PV contexts
_ALIASES = {"rflags": "eflags"}  # its name in a PV context


def _register(body: Any, name: str, bits: int) -> Register:
    """Read the register `name` of a structure."""
    value = getattr(body, name if hasattr(body, name) else _ALIASES[name])
    if not isinstance(value, int):
        return Register(name, value.raw, bits, flag_names(value))
    cls: Any = _FLAG_CLASSES.get(name)
    if cls is None:
        return Register(name, value, bits)
    size = layout.size_of(cls)
    return Register(name, value, bits, flag_names(layout.parse_bytes(cls, value.to_bytes(size, "little"))))


def _msr(index: int, value: Any) -> Register:
    """Return an MSR, given its number and value."""
    try:
        name = MsrIndex(index).name
    except ValueError:
        name = f"{index:#010x}"
    if isinstance(value, int):
        return Register(name, value, _WIDE, index=int(index))
    return Register(name, value.raw, _WIDE, flag_names(value), index=int(index))


def _msr_fields(body: Any, fields: Iterable[tuple[Any, str]]) -> Iterator[Register]:
    """Yield the MSRs for which a structure has fields of their own."""
    for index, name in fields:
        value = getattr(body, name, None)
        if value is not None:  # missing in the shorter structures of older Xen
            yield _msr(index, value)


# PV

_PV_SEGMENTS = ("cs", "ss", "ds", "es", "fs", "gs")
_CALLBACKS = ("event", "failsafe", "syscall", "syscall32", "sysenter")
_EXTENDED_MSRS = ((MsrIndex.mcg_cap, "mcg_cap"),)


def _pv_vcpu(number: int, records: dict[Any, Any]) -> VcpuRegisters:
    """Return the registers of a PV vCPU, given its contexts by record type."""
    basic = records[RecordType.x86_pv_vcpu_basic]
    extended = records.get(RecordType.x86_pv_vcpu_extended)
    bits = _WIDE if isinstance(basic, Vcpu.VcpuGuestContextX8664) else _NARROW
    names = _GENERAL_64 if bits == _WIDE else _GENERAL_32
    return VcpuRegisters(
        vcpu=number,
        guest_type=GuestType.x86_pv.name,
        bits=bits,
        mode=f"{bits}-bit, {'kernel' if basic.flags.in_kernel else 'user'} mode",
        general=[_register(basic.user_regs, name, bits) for name in names],
        segments=[_pv_segment(basic, name) for name in _PV_SEGMENTS],
        control=[*_pv_control(basic, bits), *_xcr0(records.get(RecordType.x86_pv_vcpu_xsave))],
        debug=[_register(basic, name, bits) for name in _DEBUG],
        msrs=[
            *(_msr(msr.index, msr.value) for msr in getattr(records.get(RecordType.x86_pv_vcpu_msrs), "msrs", ())),
            *_msr_fields(extended, _EXTENDED_MSRS),
        ],
        pv=_pv_state(number, basic, extended),
    )


def _pv_control(basic: Any, bits: int) -> list[Register]:
    cr3 = Register("cr3", _number(basic.cr3), bits, pfn=basic.pfn_cr3)
    found = [_register(basic, "cr0", bits), _register(basic, "cr2", bits), cr3, _register(basic, "cr4", bits)]
    if getattr(basic, "has_cr1", False):
        found.insert(1, Register("cr1", _number(basic.cr1), bits, pfn=basic.pfn_cr1))
    return found


def _number(value: Any) -> int:
    """Return a register as one number; some contexts have it in halves."""
    return int(value if isinstance(value, int) else value.value)


def _pv_segment(basic: Any, name: str) -> Segment:
    mode = "kernel" if basic.flags.in_kernel else "user"
    base = {"fs": "fs_base", "gs": f"gs_base_{mode}"}.get(name, "")
    return Segment(name, getattr(basic.user_regs, name), getattr(basic, base, None))


def _pv_state(number: int, basic: Any, extended: Any) -> PvState:
    return PvState(
        flags=flag_names(basic.flags),
        vm_assist=flag_names(basic.vm_assist),
        kernel_ss=basic.kernel_ss,
        kernel_sp=basic.kernel_sp,
        gdt_entries=basic.gdt_ents,
        gdt_pfns=basic.gdt_frames[: basic.num_gdt_frames],
        ldt_base=basic.ldt_base,
        ldt_entries=basic.ldt_ents,
        callbacks=list(_callbacks(basic, extended)),
        fs_base=getattr(basic, "fs_base", None),
        gs_base_kernel=getattr(basic, "gs_base_kernel", None),
        gs_base_user=getattr(basic, "gs_base_user", None),
        start_info_pfn=basic.pfn_start_info if number == 0 else None,
    )


def _callbacks(basic: Any, extended: Any) -> Iterator[Callback]:
    for name in _CALLBACKS:
        for source in (basic, extended):
            address = getattr(source, f"{name}_callback_eip", None)
            if address is not None:
                yield Callback(name, getattr(source, f"{name}_callback_cs", None), address)


def _xcr0(xsave: Any) -> list[Register]:
    """Return XCR0 from a vCPU's extended state, if there is any."""
    return [] if xsave is None else [_register(xsave, "xcr0", _WIDE)]


# HVM

_HVM_SEGMENTS = ("cs", "ss", "ds", "es", "fs", "gs", "tr", "ldtr", "gdtr", "idtr")
_HVM_CONTROL = ("cr0", "cr2", "cr3", "cr4")
_HVM_MSRS: dict[Any, tuple[tuple[Any, str], ...]] = {
    Typecode.cpu: (
        (MsrIndex.efer, "msr_efer"),
        (MsrIndex.star, "msr_star"),
        (MsrIndex.lstar, "msr_lstar"),
        (MsrIndex.cstar, "msr_cstar"),
        (MsrIndex.syscall_mask, "msr_syscall_mask"),
        (MsrIndex.shadow_gs_base, "shadow_gs"),
        (MsrIndex.sysenter_cs, "sysenter_cs"),
        (MsrIndex.sysenter_esp, "sysenter_esp"),
        (MsrIndex.sysenter_eip, "sysenter_eip"),
        (MsrIndex.tsc, "tsc"),
        (MsrIndex.tsc_aux, "msr_tsc_aux"),
    ),
    Typecode.tsc_adjust: ((MsrIndex.tsc_adjust, "adjustment"),),
    Typecode.lapic: ((MsrIndex.apic_base, "apic_base_msr"), (MsrIndex.tsc_deadline, "tdt_msr")),
    Typecode.mtrr: ((MsrIndex.pat, "msr_pat_cr"),),
    Typecode.vmce_vcpu: ((MsrIndex.mcg_cap, "caps"),),
}
_HVM_ENTRIES = {*_HVM_MSRS, Typecode.cpu_xsave, Typecode.cpu_msr}

_SYSTEM_TYPES = (
    "reserved", "tss 16-bit", "ldt", "tss 16-bit busy", "call gate 16-bit", "task gate",
    "interrupt gate 16-bit", "trap gate 16-bit", "reserved", "tss", "reserved", "tss busy",
    "call gate", "reserved", "interrupt gate", "trap gate",
)  # fmt: skip
_DATA_TYPES = ("data ---", "data --a", "data -w-", "data -wa", "data e--", "data e-a", "data ew-", "data ewa")
_CODE_TYPES = ("code ---", "code --a", "code -r-", "code -ra", "code c--", "code c-a", "code cr-", "code cra")
"""Types of segments: expand-down or conforming, writable or readable, accessed."""


def _hvm_vcpu(number: int, entries: dict[Any, Any]) -> VcpuRegisters:
    """Return the registers of an HVM vCPU, given the bodies of its entries by type code."""
    cpu = entries[Typecode.cpu]
    return VcpuRegisters(
        vcpu=number,
        guest_type=GuestType.x86_hvm.name,
        bits=_hvm_bits(cpu),
        mode=_hvm_mode(cpu),
        general=[_register(cpu, name, _WIDE) for name in _GENERAL_64],
        segments=[_hvm_segment(cpu, name) for name in _HVM_SEGMENTS],
        control=[
            *(_register(cpu, name, _WIDE) for name in _HVM_CONTROL),
            *_xcr0(entries.get(Typecode.cpu_xsave)),
        ],
        debug=[_register(cpu, name, _WIDE) for name in _DEBUG],
        msrs=[
            *(msr for code, fields in _HVM_MSRS.items() for msr in _msr_fields(entries.get(code), fields)),
            *(_msr(msr.index, msr.value) for msr in getattr(entries.get(Typecode.cpu_msr), "msrs", ())),
        ],
        event=_pending_event(cpu),
    )


def _hvm_bits(cpu: Any) -> int:
    """Return 32 if the vCPU is not in long mode and its registers fit in 32 bits, otherwise 64."""
    values = [_register(cpu, name, _WIDE).value for name in (*_GENERAL_64, *_HVM_CONTROL, *_DEBUG)]
    values += [base for name in _HVM_SEGMENTS if (base := getattr(cpu, f"{name}_base"))]
    hidden = any(getattr(cpu, name) for name in _GENERAL_64[-8:])
    return _WIDE if cpu.msr_efer.lma or hidden or max(values).bit_length() > _NARROW else _NARROW


def _hvm_mode(cpu: Any) -> str:
    code = cpu.cs_arbytes
    width = "32-bit" if code.db else "16-bit"
    if not cpu.cr0.pe:
        return f"{width} real mode"
    if cpu.rflags.virtual_8086:
        return "virtual-8086 mode"
    if not cpu.msr_efer.lma:
        kind = f"{width} protected mode"
    else:
        kind = "64-bit mode" if code.l else f"{width} compatibility mode"
    return f"{kind}, ring {cpu.ss_arbytes.dpl}"


def _hvm_segment(cpu: Any, name: str) -> Segment:
    attributes = getattr(cpu, f"{name}_arbytes", None)
    return Segment(
        name,
        getattr(cpu, f"{name}_sel", None),
        getattr(cpu, f"{name}_base"),
        getattr(cpu, f"{name}_limit"),
        None if attributes is None else _attributes(attributes),
    )


def _attributes(stored: Any) -> Attributes:
    types = (*_DATA_TYPES, *_CODE_TYPES) if stored.s else _SYSTEM_TYPES
    return Attributes(
        raw=stored.raw,
        type=types[stored.segment_type],
        dpl=stored.dpl,
        is_present=stored.p,
        is_long=stored.l,
        is_big=stored.db,
        is_granular=stored.g,
        is_available=stored.avl,
    )


def _pending_event(cpu: Any) -> PendingEvent | None:
    event = cpu.pending_event
    if not event.is_valid:
        return None
    kind = getattr(event.event_type, "name", str(event.event_type))
    return PendingEvent(event.vector, kind, cpu.error_code if event.has_error_code else None)
