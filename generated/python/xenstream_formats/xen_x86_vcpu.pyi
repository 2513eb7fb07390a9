# Written by `make generate`.
from enum import IntEnum
from typing import Any, List

from ._struct import KaitaiStruct
from .x86_xsave_area import X86XsaveArea
from .xen_x86_cpu_policy import XenX86CpuPolicy

class XenX86Vcpu(KaitaiStruct):
    def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
    @property
    def len_vcpu_guest_context_x86_64(self) -> int: ...
    @property
    def len_vcpu_guest_context_x86_32(self) -> int: ...
    @property
    def len_ext_vcpucontext(self) -> int: ...
    @property
    def len_ext_vcpucontext_max(self) -> int: ...
    @property
    def len_vcpu_xsave_min(self) -> int: ...
    @property
    def len_vcpu_msr(self) -> int: ...
    @property
    def len_start_info_x86_64(self) -> int: ...
    @property
    def len_start_info_x86_32(self) -> int: ...
    @property
    def len_shared_info_x86_64(self) -> int: ...
    @property
    def len_shared_info_x86_32(self) -> int: ...
    @property
    def num_gdt_ents_max(self) -> int: ...
    @property
    def num_ldt_ents_max(self) -> int: ...
    @property
    def num_address_bits(self) -> int: ...
    @property
    def xen_end_high(self) -> int: ...
    @property
    def len_ext_vcpucontext_min(self) -> int: ...
    @property
    def mask_mcg_cap_any(self) -> int: ...
    @property
    def mask_mcg_cap_intel(self) -> int: ...

    class VcpuGuestContextX8664(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        fpu_ctxt: X86XsaveArea.FxsaveRegion
        flags: XenX86Vcpu.VgcfFlags
        reserved_flags: int
        user_regs: XenX86Vcpu.CpuUserRegsX8664
        trap_ctxt: XenX86Vcpu.TrapTableX8664
        ldt_base: int
        ldt_ents: int
        gdt_frames: List[int]
        gdt_ents: int
        kernel_ss: int
        kernel_sp: int
        cr0: XenX86Vcpu.Cr0
        reserved_cr0: int
        cr1: XenX86Vcpu.WideRegister
        cr2: int
        cr3: XenX86Vcpu.WideRegister
        cr4: XenX86Vcpu.Cr4
        reserved_cr4: int
        cr5: int
        cr6: int
        cr7: int
        dr0: int
        dr1: int
        dr2: int
        dr3: int
        dr4: int
        dr5: int
        dr6: int
        dr7: int
        event_callback_eip: int
        failsafe_callback_eip: int
        syscall_callback_eip: int
        vm_assist: XenX86Vcpu.VmAssistX8664
        fs_base: int
        gs_base_kernel: int
        gs_base_user: int
        @property
        def pfn_cr3(self) -> int: ...
        @property
        def has_cr1(self) -> bool: ...
        @property
        def pfn_cr1(self) -> int: ...
        @property
        def pfn_start_info(self) -> int: ...
        @property
        def num_gdt_frames(self) -> int: ...

    class VcpuGuestContextX8632(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        fpu_ctxt: X86XsaveArea.FxsaveRegion
        flags: XenX86Vcpu.VgcfFlags
        user_regs: XenX86Vcpu.CpuUserRegsX8632
        trap_ctxt: XenX86Vcpu.TrapTableX8632
        ldt_base: int
        ldt_ents: int
        gdt_frames: List[int]
        gdt_ents: int
        kernel_ss: int
        kernel_sp: int
        cr0: XenX86Vcpu.Cr0
        cr1: int
        cr2: int
        cr3: int
        cr4: XenX86Vcpu.Cr4
        cr5: int
        cr6: int
        cr7: int
        dr0: int
        dr1: int
        dr2: int
        dr3: int
        dr4: int
        dr5: int
        dr6: int
        dr7: int
        event_callback_cs: int
        event_callback_eip: int
        failsafe_callback_cs: int
        failsafe_callback_eip: int
        vm_assist: XenX86Vcpu.VmAssistX8632
        @property
        def pfn_cr3(self) -> int: ...
        @property
        def pfn_start_info(self) -> int: ...
        @property
        def num_gdt_frames(self) -> int: ...

    class VgcfFlags(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        raw: int
        @property
        def i387_valid(self) -> bool: ...
        @property
        def in_kernel(self) -> bool: ...
        @property
        def failsafe_disables_events(self) -> bool: ...
        @property
        def syscall_disables_events(self) -> bool: ...
        @property
        def online(self) -> bool: ...
        @property
        def in_syscall(self) -> bool: ...

    class WideRegister(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        low: int
        high: int
        @property
        def value(self) -> int: ...
        @property
        def pfn(self) -> int: ...

    class CpuUserRegsX8664(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        r15: int
        r14: int
        r13: int
        r12: int
        rbp: int
        rbx: int
        r11: int
        r10: int
        r9: int
        r8: int
        rax: int
        rcx: int
        rdx: int
        rsi: int
        rdi: int
        error_code: int
        entry_vector: int
        rip: int
        cs: int
        pad0: int
        saved_upcall_mask: int
        pad1: bytes
        eflags: XenX86Vcpu.Eflags
        reserved_rflags: int
        rsp: int
        ss: int
        pad2: bytes
        es: int
        pad3: bytes
        ds: int
        pad4: bytes
        fs: int
        pad5: bytes
        gs: int
        pad6: bytes

    class CpuUserRegsX8632(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        ebx: int
        ecx: int
        edx: int
        esi: int
        edi: int
        ebp: int
        eax: int
        error_code: int
        entry_vector: int
        eip: int
        cs: int
        saved_upcall_mask: int
        pad0: int
        eflags: XenX86Vcpu.Eflags
        esp: int
        ss: int
        pad1: int
        es: int
        pad2: int
        ds: int
        pad3: int
        fs: int
        pad4: int
        gs: int
        pad5: int

    class Eflags(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        raw: int
        @property
        def carry(self) -> bool: ...
        @property
        def parity(self) -> bool: ...
        @property
        def adjust(self) -> bool: ...
        @property
        def zero(self) -> bool: ...
        @property
        def sign(self) -> bool: ...
        @property
        def trap(self) -> bool: ...
        @property
        def interrupt_enable(self) -> bool: ...
        @property
        def direction(self) -> bool: ...
        @property
        def overflow(self) -> bool: ...
        @property
        def iopl(self) -> int: ...
        @property
        def nested_task(self) -> bool: ...
        @property
        def resume(self) -> bool: ...
        @property
        def vm86(self) -> bool: ...
        @property
        def alignment_check(self) -> bool: ...
        @property
        def virtual_interrupt(self) -> bool: ...
        @property
        def virtual_interrupt_pending(self) -> bool: ...
        @property
        def cpuid_available(self) -> bool: ...

    class Cr0(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        raw: int
        @property
        def pe(self) -> bool: ...
        @property
        def mp(self) -> bool: ...
        @property
        def em(self) -> bool: ...
        @property
        def ts(self) -> bool: ...
        @property
        def et(self) -> bool: ...
        @property
        def ne(self) -> bool: ...
        @property
        def wp(self) -> bool: ...
        @property
        def am(self) -> bool: ...
        @property
        def nw(self) -> bool: ...
        @property
        def cd(self) -> bool: ...
        @property
        def pg(self) -> bool: ...

    class Cr4(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        raw: int
        @property
        def vme(self) -> bool: ...
        @property
        def pvi(self) -> bool: ...
        @property
        def tsd(self) -> bool: ...
        @property
        def de(self) -> bool: ...
        @property
        def pse(self) -> bool: ...
        @property
        def pae(self) -> bool: ...
        @property
        def mce(self) -> bool: ...
        @property
        def pge(self) -> bool: ...
        @property
        def pce(self) -> bool: ...
        @property
        def osfxsr(self) -> bool: ...
        @property
        def osxmmexcpt(self) -> bool: ...
        @property
        def umip(self) -> bool: ...
        @property
        def la57(self) -> bool: ...
        @property
        def vmxe(self) -> bool: ...
        @property
        def smxe(self) -> bool: ...
        @property
        def fsgsbase(self) -> bool: ...
        @property
        def pcide(self) -> bool: ...
        @property
        def osxsave(self) -> bool: ...
        @property
        def kl(self) -> bool: ...
        @property
        def smep(self) -> bool: ...
        @property
        def smap(self) -> bool: ...
        @property
        def pke(self) -> bool: ...
        @property
        def cet(self) -> bool: ...
        @property
        def pks(self) -> bool: ...
        @property
        def uintr(self) -> bool: ...
        @property
        def lass(self) -> bool: ...
        @property
        def lam_sup(self) -> bool: ...

    class TrapTableX8664(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        @property
        def entries(self) -> List[XenX86Vcpu.TrapInfoX8664]: ...

    class TrapInfoX8664(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        vector: int
        flags: int
        cs: int
        padding: int
        address: int
        @property
        def dpl(self) -> int: ...
        @property
        def disables_events(self) -> bool: ...

    class TrapTableX8632(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        @property
        def entries(self) -> List[XenX86Vcpu.TrapInfoX8632]: ...

    class TrapInfoX8632(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        vector: int
        flags: int
        cs: int
        address: int
        @property
        def dpl(self) -> int: ...
        @property
        def disables_events(self) -> bool: ...

    class VmAssistX8664(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        raw: int
        raw_high: int
        @property
        def four_gb_segments(self) -> bool: ...
        @property
        def four_gb_segments_notify(self) -> bool: ...
        @property
        def writable_pagetables(self) -> bool: ...
        @property
        def pae_extended_cr3(self) -> bool: ...
        @property
        def architectural_iopl(self) -> bool: ...
        @property
        def runstate_update_flag(self) -> bool: ...
        @property
        def unknown_bits(self) -> int: ...
        @property
        def unknown_bits_high(self) -> int: ...
        @property
        def m2p_strict(self) -> bool: ...

    class VmAssistX8632(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        raw: int
        @property
        def unknown_bits(self) -> int: ...
        @property
        def four_gb_segments(self) -> bool: ...
        @property
        def four_gb_segments_notify(self) -> bool: ...
        @property
        def writable_pagetables(self) -> bool: ...
        @property
        def pae_extended_cr3(self) -> bool: ...
        @property
        def architectural_iopl(self) -> bool: ...
        @property
        def runstate_update_flag(self) -> bool: ...

    class ExtVcpucontext(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpu: int
        len_filled: int
        syscall32_callback_eip: int
        sysenter_callback_eip: int
        syscall32_callback_cs: int
        sysenter_callback_cs: int
        syscall32_disables_events: int
        sysenter_disables_events: int
        padding: bytes
        mcg_cap: int
        mci_ctl2_bank0: int
        mci_ctl2_bank1: int
        mcg_ext_ctl: int
        excess: bytes

    class VcpuXsave(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        xcr0: X86XsaveArea.ComponentBitmap
        xcr0_accum: X86XsaveArea.ComponentBitmap
        save_area: X86XsaveArea

    class VcpuMsrs(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        msrs: List[XenX86Vcpu.VcpuMsr]
        excess: bytes
        @property
        def num_msrs(self) -> int: ...

    class UnknownContext(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...

    class VcpuMsr(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        msr: XenX86CpuPolicy.MsrIndex | int
        reserved: int
        value: int
        @property
        def index(self) -> int: ...

    class StartInfoX8664(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        magic: str
        nr_pages: int
        shared_info: int
        flags: XenX86Vcpu.StartInfoFlags
        pad1: int
        store_mfn: int
        store_evtchn: int
        pad2: int
        console_mfn: int
        console_evtchn: int
        pad3: int
        pt_base: int
        nr_pt_frames: int
        mfn_list: int
        mod_start: int
        mod_len: int
        cmd_line: str
        first_p2m_pfn: int
        nr_p2m_frames: int

    class StartInfoX8632(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        magic: str
        nr_pages: int
        shared_info: int
        flags: XenX86Vcpu.StartInfoFlags
        store_mfn: int
        store_evtchn: int
        console_mfn: int
        console_evtchn: int
        pt_base: int
        nr_pt_frames: int
        mfn_list: int
        mod_start: int
        mod_len: int
        cmd_line: str
        first_p2m_pfn: int
        nr_p2m_frames: int

    class StartInfoFlags(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        raw: int
        @property
        def is_privileged(self) -> bool: ...
        @property
        def is_initdomain(self) -> bool: ...
        @property
        def is_multiboot_mod(self) -> bool: ...
        @property
        def is_mod_start_pfn(self) -> bool: ...
        @property
        def is_virt_p2m_4tools(self) -> bool: ...
        @property
        def pm(self) -> int: ...

    class SharedInfoX8664(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpu_info: List[XenX86Vcpu.VcpuInfoX8664]
        evtchn_pending: XenX86Vcpu.EvtchnBitmap
        evtchn_mask: XenX86Vcpu.EvtchnBitmap
        wc_version: int
        wc_sec: int
        wc_nsec: int
        wc_sec_hi: int
        arch: XenX86Vcpu.ArchSharedInfoX8664

    class VcpuInfoX8664(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        evtchn_upcall_pending: int
        evtchn_upcall_mask: int
        padding: bytes
        evtchn_pending_sel: int
        cr2: int
        arch_pad: bytes
        time: XenX86Vcpu.VcpuTimeInfo

    class ArchSharedInfoX8664(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        max_pfn: int
        pfn_to_mfn_frame_list_list: int
        nmi_reason: int
        p2m_cr3: int
        p2m_vaddr: int
        p2m_generation: int

    class SharedInfoX8632(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpu_info: List[XenX86Vcpu.VcpuInfoX8632]
        evtchn_pending: XenX86Vcpu.EvtchnBitmap
        evtchn_mask: XenX86Vcpu.EvtchnBitmap
        wc_version: int
        wc_sec: int
        wc_nsec: int
        arch: XenX86Vcpu.ArchSharedInfoX8632

    class VcpuInfoX8632(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        evtchn_upcall_pending: int
        evtchn_upcall_mask: int
        padding: bytes
        evtchn_pending_sel: int
        cr2: int
        arch_pad: bytes
        time: XenX86Vcpu.VcpuTimeInfo

    class ArchSharedInfoX8632(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        max_pfn: int
        pfn_to_mfn_frame_list_list: int
        nmi_reason: int
        p2m_cr3: int
        p2m_vaddr: int
        p2m_generation: int
        wc_sec_hi: int

    class EvtchnBitmap(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        @property
        def words(self) -> List[int]: ...

    class VcpuTimeInfo(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        version: int
        pad0: int
        tsc_timestamp: int
        system_time: int
        tsc_to_system_mul: int
        tsc_shift: int
        flags: int
        pad1: bytes
        @property
        def is_tsc_stable(self) -> bool: ...
        @property
        def is_guest_stopped(self) -> bool: ...
        @property
        def is_updating(self) -> bool: ...
