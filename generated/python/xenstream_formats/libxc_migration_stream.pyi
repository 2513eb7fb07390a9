# Written by `make generate`.
from enum import IntEnum
from typing import Any, List

from ._struct import KaitaiStruct
from .xen_hvm_context import XenHvmContext
from .xen_x86_cpu_policy import XenX86CpuPolicy
from .xen_x86_vcpu import XenX86Vcpu

class LibxcMigrationStream(KaitaiStruct):
    class VcpuContextLayout(IntEnum):
        nothing = 0
        basic_x86_64 = 1
        basic_x86_32 = 2
        extended = 3
        xsave = 4
        msrs = 5

    class GuestType(IntEnum):
        x86_pv = 1
        x86_hvm = 2

    class RecordType(IntEnum):
        end_mark = 0
        page_data = 1
        x86_pv_info = 2
        x86_pv_p2m_frames = 3
        x86_pv_vcpu_basic = 4
        x86_pv_vcpu_extended = 5
        x86_pv_vcpu_xsave = 6
        shared_info = 7
        x86_tsc_info = 8
        hvm_context = 9
        hvm_params = 10
        toolstack = 11
        x86_pv_vcpu_msrs = 12
        verify = 13
        checkpoint = 14
        checkpoint_dirty_pfn_list = 15
        static_data_end = 16
        x86_cpuid_policy = 17
        x86_msr_policy = 18
        stripped = 4084494960

    class PageType(IntEnum):
        notab = 0
        l1tab = 1
        l2tab = 2
        l3tab = 3
        l4tab = 4
        l1tab_pin = 9
        l2tab_pin = 10
        l3tab_pin = 11
        l4tab_pin = 12
        broken = 13
        xalloc = 14
        xtab = 15

    class TscMode(IntEnum):
        default = 0
        always_emulate = 1
        never_emulate = 2

    class HvmParamName(IntEnum):
        callback_irq = 0
        store_pfn = 1
        store_evtchn = 2
        pae_enabled = 4
        ioreq_pfn = 5
        bufioreq_pfn = 6
        viridian = 9
        timer_mode = 10
        hpet_enabled = 11
        ident_pt = 12
        dm_domain = 13
        acpi_s_state = 14
        vm86_tss = 15
        vpt_align = 16
        console_pfn = 17
        console_evtchn = 18
        acpi_ioports_location = 19
        memory_event_cr0 = 20
        memory_event_cr3 = 21
        memory_event_cr4 = 22
        memory_event_int3 = 23
        nestedhvm = 24
        memory_event_single_step = 25
        bufioreq_evtchn = 26
        paging_ring_pfn = 27
        monitor_ring_pfn = 28
        sharing_ring_pfn = 29
        memory_event_msr = 30
        triple_fault_reason = 31
        ioreq_server_pfn = 32
        nr_ioreq_server_pages = 33
        vm_generation_id_addr = 34
        altp2m = 35
        x87_fip_width = 36
        vm86_tss_sized = 37
        mca_cap = 38

    class ViridianGroup(IntEnum):
        base = 1
        no_freq = 2
        time_ref_count = 4
        reference_tsc = 8
        hcall_remote_tlb_flush = 16
        apic_assist = 32
        crash_ctl = 64
        synic = 128
        stimer = 256
        hcall_ipi = 512
        ex_processor_masks = 1024
        no_vp_limit = 2048
        cpu_hotplug = 4096

    def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
    image_header: LibxcMigrationStream.Ihdr
    image: LibxcMigrationStream.DomainImage

    class Ihdr(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        marker: bytes
        id: bytes
        version: int
        options: int
        reserved1: int
        reserved2: int
        @property
        def is_big_endian(self) -> bool: ...
        @property
        def reserved_options(self) -> int: ...
        @property
        def known_version_min(self) -> int: ...
        @property
        def known_version_max(self) -> int: ...

    class DomainImage(KaitaiStruct):
        def __init__(self, is_big_endian: bool, has_domain_header: bool, is_inside_libxl: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        _is_le: bool
        is_big_endian: bool
        has_domain_header: bool
        is_inside_libxl: bool
        domain_header: LibxcMigrationStream.DomainImage.Dhdr
        records: List[LibxcMigrationStream.DomainImage.Record]

        class Dhdr(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            type_code: int
            page_shift: int
            reserved: int
            xen_major: int
            xen_minor: int
            @property
            def guest_type(self) -> LibxcMigrationStream.GuestType | int: ...
            @property
            def known_page_shift(self) -> int: ...
            @property
            def is_converted_from_legacy(self) -> bool: ...

        class Record(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            header: LibxcMigrationStream.DomainImage.RecordHeader
            raw_body: LibxcMigrationStream.DomainImage.Opaque
            padding: bytes
            @property
            def body(self) -> LibxcMigrationStream.DomainImage.EmptyBody | LibxcMigrationStream.DomainImage.PageData | LibxcMigrationStream.DomainImage.X86PvInfo | LibxcMigrationStream.DomainImage.X86PvP2mFrames | LibxcMigrationStream.DomainImage.X86PvVcpu | LibxcMigrationStream.DomainImage.SharedInfo | LibxcMigrationStream.DomainImage.X86TscInfo | XenHvmContext | LibxcMigrationStream.DomainImage.HvmParams | LibxcMigrationStream.DomainImage.Toolstack | LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList | XenX86CpuPolicy.CpuidPolicy | XenX86CpuPolicy.MsrPolicy | LibxcMigrationStream.DomainImage.Stripped | LibxcMigrationStream.DomainImage.UnknownBody: ...
            @property
            def is_truncated(self) -> bool: ...
            @property
            def truncation(self) -> str: ...
            @property
            def is_end(self) -> bool: ...

        class RecordHeader(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            type_code: int
            len_body: int
            @property
            def record_type(self) -> LibxcMigrationStream.RecordType | int: ...
            @property
            def is_optional(self) -> bool: ...
            @property
            def len_padding(self) -> int: ...
            @property
            def len_body_max(self) -> int: ...

        class Opaque(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool

        class EmptyBody(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool

        class UnknownBody(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            data: bytes

        class PageData(KaitaiStruct):
            def __init__(self, is_big_endian: bool, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            is_big_endian: bool
            num_pfns: int
            reserved: int
            @property
            def ofs_pfns(self) -> int: ...
            @property
            def len_pfn(self) -> int: ...
            @property
            def len_page(self) -> int: ...
            @property
            def ofs_pages(self) -> int: ...
            @property
            def pfns(self) -> List[LibxcMigrationStream.DomainImage.PfnEntry]: ...
            @property
            def pages(self) -> List[bytes]: ...

        class PfnEntry(KaitaiStruct):
            def __init__(self, is_big_endian: bool, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            is_big_endian: bool
            half0: int
            half1: int
            @property
            def low(self) -> int: ...
            @property
            def high(self) -> int: ...
            @property
            def pfn(self) -> int: ...
            @property
            def reserved(self) -> int: ...
            @property
            def type_code(self) -> int: ...
            @property
            def page_type(self) -> LibxcMigrationStream.PageType | int: ...
            @property
            def is_known_type(self) -> bool: ...
            @property
            def has_page(self) -> bool: ...
            @property
            def is_populated(self) -> bool: ...
            @property
            def is_page_table(self) -> bool: ...

        class X86PvInfo(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            guest_width: int
            pt_levels: int
            reserved1: int
            reserved2: int
            @property
            def is_valid_combination(self) -> bool: ...

        class X86PvP2mFrames(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            p2m_start_pfn: int
            p2m_end_pfn: int
            @property
            def ofs_p2m_pfns(self) -> int: ...
            @property
            def len_p2m_pfn(self) -> int: ...
            @property
            def len_p2m_frame(self) -> int: ...
            @property
            def p2m_pfns(self) -> List[int]: ...

        class X86PvVcpu(KaitaiStruct):
            def __init__(self, vcpu_record: LibxcMigrationStream.RecordType | int, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            vcpu_record: LibxcMigrationStream.RecordType | int
            vcpu_id: int
            reserved: int
            @property
            def ofs_context(self) -> int: ...
            @property
            def len_context(self) -> int: ...
            @property
            def context_octets(self) -> bytes: ...
            @property
            def context_layout(self) -> LibxcMigrationStream.VcpuContextLayout: ...
            @property
            def context(self) -> XenX86Vcpu.VcpuGuestContextX8664 | XenX86Vcpu.VcpuGuestContextX8632 | XenX86Vcpu.ExtVcpucontext | XenX86Vcpu.VcpuXsave | XenX86Vcpu.VcpuMsrs | XenX86Vcpu.UnknownContext | None: ...

        class SharedInfo(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            @property
            def len_shared_info(self) -> int: ...
            @property
            def shared_info_x86_64(self) -> XenX86Vcpu.SharedInfoX8664: ...
            @property
            def shared_info_x86_32(self) -> XenX86Vcpu.SharedInfoX8632: ...

        class X86TscInfo(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            mode_code: int
            khz: int
            nsec: int
            incarnation: int
            reserved: int
            @property
            def mode(self) -> LibxcMigrationStream.TscMode | int: ...

        class HvmParams(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            num_params: int
            reserved: int
            @property
            def ofs_params(self) -> int: ...
            @property
            def len_param(self) -> int: ...
            @property
            def params(self) -> List[LibxcMigrationStream.DomainImage.HvmParam]: ...

        class HvmParam(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            index: int
            value: int
            @property
            def name(self) -> LibxcMigrationStream.HvmParamName | int: ...

        class Toolstack(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            data: bytes

        class Stripped(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            removed: int
            reserved: int
            @property
            def pages_dropped(self) -> bool: ...
            @property
            def pages_zeroed(self) -> bool: ...
            @property
            def settings(self) -> bool: ...
            @property
            def vector_registers(self) -> bool: ...
            @property
            def device_data(self) -> bool: ...
            @property
            def unknown(self) -> bool: ...
            @property
            def config(self) -> bool: ...
            @property
            def registers(self) -> bool: ...
            @property
            def device_model(self) -> bool: ...

        class CheckpointDirtyPfnList(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            @property
            def len_pfn(self) -> int: ...
            @property
            def pfns(self) -> List[int]: ...
