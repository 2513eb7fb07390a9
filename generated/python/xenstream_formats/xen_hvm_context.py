# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenHvmContext(KaitaiStruct):
    """The state that Xen itself keeps of an HVM or PVH guest's processors and of the
    devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration
    stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and
    sethvmcontext. Always little-endian.
    
    It is a sequence of entries, each with a type code, an instance number (of the
    vCPU, or of one of several devices), a length and a body. HEADER comes first,
    then the entries in the order of their type codes, then END.
    
    Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU,
    LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body
    does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their
    own length. All other bodies must have exactly the length that Xen expects.
    
    A damaged context parses as far as its framing allows. Bodies are decoded on
    demand, so a body that is too short for its type does not affect the others.
    Entries of unknown type are kept as raw bytes; Xen refuses them.
    
    For reading only: a writer that the compiler makes of this with `-w` leaves
    out contents.
    
    .. seealso::
       Source - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h
    
    
    .. seealso::
       Source - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h
    
    
    .. seealso::
       hvm_save(), hvm_load() - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/save.c#L199-L281
    """

    class DeliveryMode(IntEnum):
        fixed = 0
        lowest_priority = 1
        smi = 2
        remote_read = 3
        nmi = 4
        init = 5
        startup = 6
        ext_int = 7

    class DestinationShorthand(IntEnum):
        none = 0
        myself = 1
        all = 2
        all_others = 3

    class EventType(IntEnum):
        external_interrupt = 0
        nmi = 2
        hardware_exception = 3
        software_interrupt = 4
        privileged_software_exception = 5
        software_exception = 6
        other = 7

    class MemoryType(IntEnum):
        uc = 0
        wc = 1
        wt = 4
        wp = 5
        wb = 6
        uc_minus = 7

    class PitMode(IntEnum):
        interrupt_on_terminal_count = 0
        one_shot = 1
        rate_generator = 2
        square_wave = 3
        software_strobe = 4
        hardware_strobe = 5

    class TimerMode(IntEnum):
        one_shot = 0
        periodic = 1
        tsc_deadline = 2

    class Typecode(IntEnum):
        end_mark = 0
        header = 1
        cpu = 2
        pic = 3
        ioapic = 4
        lapic = 5
        lapic_regs = 6
        pci_irq = 7
        isa_irq = 8
        pci_link = 9
        pit = 10
        rtc = 11
        hpet = 12
        pmtimer = 13
        mtrr = 14
        viridian_domain = 15
        cpu_xsave = 16
        viridian_vcpu = 17
        vmce_vcpu = 18
        tsc_adjust = 19
        cpu_msr = 20
    def __init__(self, _io, _parent=None, _root=None):
        super(XenHvmContext, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        if self._io.size() - self._io.pos() >= 8:
            pass
            self.entries = []
            i = 0
            while True:
                _ = XenHvmContext.Entry(self._io, self, self._root)
                self.entries.append(_)
                if  ((_.header.typecode_number == int(XenHvmContext.Typecode.end_mark)) or (self._io.size() - self._io.pos() < 8)) :
                    break
                i += 1

        self.rest = self._io.read_bytes_full()


    def _fetch_instances(self):
        pass
        if self._io.size() - self._io.pos() >= 8:
            pass
            for i in range(len(self.entries)):
                pass
                self.entries[i]._fetch_instances()



    class ApicBase(KaitaiStruct):
        """The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
        local APIC's registers.
        
        .. seealso::
           Intel SDM volume 3, section 12.4.4
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.ApicBase, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def frame_low(self):
            """Bits 31-12 of the address, as a page frame number; `high` continues
            it.
            """
            if hasattr(self, '_m_frame_low'):
                return self._m_frame_low

            self._m_frame_low = self.low >> 12
            return getattr(self, '_m_frame_low', None)

        @property
        def is_bsp(self):
            """This is the bootstrap processor."""
            if hasattr(self, '_m_is_bsp'):
                return self._m_is_bsp

            self._m_is_bsp = self.low & 256 != 0
            return getattr(self, '_m_is_bsp', None)

        @property
        def is_enabled(self):
            """The local APIC is enabled."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.low & 2048 != 0
            return getattr(self, '_m_is_enabled', None)

        @property
        def is_x2apic(self):
            """x2APIC mode."""
            if hasattr(self, '_m_is_x2apic'):
                return self._m_is_x2apic

            self._m_is_x2apic = self.low & 1024 != 0
            return getattr(self, '_m_is_x2apic', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)


    class Bndcfgs(KaitaiStruct):
        """Value of the MSR BNDCFGS.
        
        .. seealso::
           MSR_IA32_BNDCFGS - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L293
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Bndcfgs, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def is_enabled(self):
            """MPX is enabled for the supervisor."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.low & 1 != 0
            return getattr(self, '_m_is_enabled', None)

        @property
        def is_preserving(self):
            """Branches without a prefix keep the bounds."""
            if hasattr(self, '_m_is_preserving'):
                return self._m_is_preserving

            self._m_is_preserving = self.low & 2 != 0
            return getattr(self, '_m_is_preserving', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def reserved_low(self):
            """Bits that must be zero."""
            if hasattr(self, '_m_reserved_low'):
                return self._m_reserved_low

            self._m_reserved_low = self.low & 4092
            return getattr(self, '_m_reserved_low', None)


    class Cpu(KaitaiStruct):
        """Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
        before 3.4.
        
        .. seealso::
           struct hvm_hw_cpu, struct hvm_hw_cpu_compat - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L40-L152
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Cpu, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_fpu_regs = self._io.read_bytes(512)
            _io__raw_fpu_regs = KaitaiStream(BytesIO(self._raw_fpu_regs))
            from . import x86_xsave_area
            self.fpu_regs = x86_xsave_area.X86XsaveArea(_io__raw_fpu_regs)
            self.rax = self._io.read_u8le()
            self.rbx = self._io.read_u8le()
            self.rcx = self._io.read_u8le()
            self.rdx = self._io.read_u8le()
            self.rbp = self._io.read_u8le()
            self.rsi = self._io.read_u8le()
            self.rdi = self._io.read_u8le()
            self.rsp = self._io.read_u8le()
            self.r8 = self._io.read_u8le()
            self.r9 = self._io.read_u8le()
            self.r10 = self._io.read_u8le()
            self.r11 = self._io.read_u8le()
            self.r12 = self._io.read_u8le()
            self.r13 = self._io.read_u8le()
            self.r14 = self._io.read_u8le()
            self.r15 = self._io.read_u8le()
            self.rip = self._io.read_u8le()
            self._raw_rflags = self._io.read_bytes(8)
            _io__raw_rflags = KaitaiStream(BytesIO(self._raw_rflags))
            self.rflags = XenHvmContext.Rflags(_io__raw_rflags, self, self._root)
            self._raw_cr0 = self._io.read_bytes(8)
            _io__raw_cr0 = KaitaiStream(BytesIO(self._raw_cr0))
            self.cr0 = XenHvmContext.Cr0(_io__raw_cr0, self, self._root)
            self.cr2 = self._io.read_u8le()
            self.cr3 = self._io.read_u8le()
            self._raw_cr4 = self._io.read_bytes(8)
            _io__raw_cr4 = KaitaiStream(BytesIO(self._raw_cr4))
            self.cr4 = XenHvmContext.Cr4(_io__raw_cr4, self, self._root)
            self.dr0 = self._io.read_u8le()
            self.dr1 = self._io.read_u8le()
            self.dr2 = self._io.read_u8le()
            self.dr3 = self._io.read_u8le()
            self._raw_dr6 = self._io.read_bytes(8)
            _io__raw_dr6 = KaitaiStream(BytesIO(self._raw_dr6))
            self.dr6 = XenHvmContext.Dr6(_io__raw_dr6, self, self._root)
            self._raw_dr7 = self._io.read_bytes(8)
            _io__raw_dr7 = KaitaiStream(BytesIO(self._raw_dr7))
            self.dr7 = XenHvmContext.Dr7(_io__raw_dr7, self, self._root)
            self.cs_sel = self._io.read_u4le()
            self.ds_sel = self._io.read_u4le()
            self.es_sel = self._io.read_u4le()
            self.fs_sel = self._io.read_u4le()
            self.gs_sel = self._io.read_u4le()
            self.ss_sel = self._io.read_u4le()
            self.tr_sel = self._io.read_u4le()
            self.ldtr_sel = self._io.read_u4le()
            self.cs_limit = self._io.read_u4le()
            self.ds_limit = self._io.read_u4le()
            self.es_limit = self._io.read_u4le()
            self.fs_limit = self._io.read_u4le()
            self.gs_limit = self._io.read_u4le()
            self.ss_limit = self._io.read_u4le()
            self.tr_limit = self._io.read_u4le()
            self.ldtr_limit = self._io.read_u4le()
            self.idtr_limit = self._io.read_u4le()
            self.gdtr_limit = self._io.read_u4le()
            self.cs_base = self._io.read_u8le()
            self.ds_base = self._io.read_u8le()
            self.es_base = self._io.read_u8le()
            self.fs_base = self._io.read_u8le()
            self.gs_base = self._io.read_u8le()
            self.ss_base = self._io.read_u8le()
            self.tr_base = self._io.read_u8le()
            self.ldtr_base = self._io.read_u8le()
            self.idtr_base = self._io.read_u8le()
            self.gdtr_base = self._io.read_u8le()
            self._raw_cs_arbytes = self._io.read_bytes(4)
            _io__raw_cs_arbytes = KaitaiStream(BytesIO(self._raw_cs_arbytes))
            self.cs_arbytes = XenHvmContext.SegmentAttributes(_io__raw_cs_arbytes, self, self._root)
            self._raw_ds_arbytes = self._io.read_bytes(4)
            _io__raw_ds_arbytes = KaitaiStream(BytesIO(self._raw_ds_arbytes))
            self.ds_arbytes = XenHvmContext.SegmentAttributes(_io__raw_ds_arbytes, self, self._root)
            self._raw_es_arbytes = self._io.read_bytes(4)
            _io__raw_es_arbytes = KaitaiStream(BytesIO(self._raw_es_arbytes))
            self.es_arbytes = XenHvmContext.SegmentAttributes(_io__raw_es_arbytes, self, self._root)
            self._raw_fs_arbytes = self._io.read_bytes(4)
            _io__raw_fs_arbytes = KaitaiStream(BytesIO(self._raw_fs_arbytes))
            self.fs_arbytes = XenHvmContext.SegmentAttributes(_io__raw_fs_arbytes, self, self._root)
            self._raw_gs_arbytes = self._io.read_bytes(4)
            _io__raw_gs_arbytes = KaitaiStream(BytesIO(self._raw_gs_arbytes))
            self.gs_arbytes = XenHvmContext.SegmentAttributes(_io__raw_gs_arbytes, self, self._root)
            self._raw_ss_arbytes = self._io.read_bytes(4)
            _io__raw_ss_arbytes = KaitaiStream(BytesIO(self._raw_ss_arbytes))
            self.ss_arbytes = XenHvmContext.SegmentAttributes(_io__raw_ss_arbytes, self, self._root)
            self._raw_tr_arbytes = self._io.read_bytes(4)
            _io__raw_tr_arbytes = KaitaiStream(BytesIO(self._raw_tr_arbytes))
            self.tr_arbytes = XenHvmContext.SegmentAttributes(_io__raw_tr_arbytes, self, self._root)
            self._raw_ldtr_arbytes = self._io.read_bytes(4)
            _io__raw_ldtr_arbytes = KaitaiStream(BytesIO(self._raw_ldtr_arbytes))
            self.ldtr_arbytes = XenHvmContext.SegmentAttributes(_io__raw_ldtr_arbytes, self, self._root)
            self.sysenter_cs = self._io.read_u8le()
            self.sysenter_esp = self._io.read_u8le()
            self.sysenter_eip = self._io.read_u8le()
            self.shadow_gs = self._io.read_u8le()
            self.msr_flags = self._io.read_u8le()
            self.msr_lstar = self._io.read_u8le()
            self.msr_star = self._io.read_u8le()
            self.msr_cstar = self._io.read_u8le()
            self.msr_syscall_mask = self._io.read_u8le()
            self._raw_msr_efer = self._io.read_bytes(8)
            _io__raw_msr_efer = KaitaiStream(BytesIO(self._raw_msr_efer))
            self.msr_efer = XenHvmContext.Efer(_io__raw_msr_efer, self, self._root)
            if self._io.size() >= 1024:
                pass
                self.msr_tsc_aux = self._io.read_u8le()

            self.tsc = self._io.read_u8le()
            self._raw_pending_event = self._io.read_bytes(4)
            _io__raw_pending_event = KaitaiStream(BytesIO(self._raw_pending_event))
            self.pending_event = XenHvmContext.PendingEvent(_io__raw_pending_event, self, self._root)
            self.error_code = self._io.read_u4le()
            if self._io.size() >= 1032:
                pass
                self._raw_flags = self._io.read_bytes(4)
                _io__raw_flags = KaitaiStream(BytesIO(self._raw_flags))
                self.flags = XenHvmContext.CpuFlags(_io__raw_flags, self, self._root)

            if self._io.size() >= 1032:
                pass
                self.pad0 = self._io.read_u4le()



        def _fetch_instances(self):
            pass
            self.fpu_regs._fetch_instances()
            self.rflags._fetch_instances()
            self.cr0._fetch_instances()
            self.cr4._fetch_instances()
            self.dr6._fetch_instances()
            self.dr7._fetch_instances()
            self.cs_arbytes._fetch_instances()
            self.ds_arbytes._fetch_instances()
            self.es_arbytes._fetch_instances()
            self.fs_arbytes._fetch_instances()
            self.gs_arbytes._fetch_instances()
            self.ss_arbytes._fetch_instances()
            self.tr_arbytes._fetch_instances()
            self.ldtr_arbytes._fetch_instances()
            self.msr_efer._fetch_instances()
            if self._io.size() >= 1024:
                pass

            self.pending_event._fetch_instances()
            if self._io.size() >= 1032:
                pass
                self.flags._fetch_instances()

            if self._io.size() >= 1032:
                pass


        @property
        def has_flags(self):
            """Whether the body is of Xen 4.7 or later."""
            if hasattr(self, '_m_has_flags'):
                return self._m_has_flags

            self._m_has_flags = self._io.size() >= 1032
            return getattr(self, '_m_has_flags', None)

        @property
        def has_msr_tsc_aux(self):
            """Whether the body is of Xen 3.4 or later."""
            if hasattr(self, '_m_has_msr_tsc_aux'):
                return self._m_has_msr_tsc_aux

            self._m_has_msr_tsc_aux = self._io.size() >= 1024
            return getattr(self, '_m_has_msr_tsc_aux', None)


    class CpuFlags(KaitaiStruct):
        """Flags of a CPU record.
        
        .. seealso::
           XEN_X86_FPU_INITIALISED - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L149
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.CpuFlags, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def is_fpu_initialised(self):
            """`fpu_regs` is valid; Xen assumes this for records that have no flags.
            """
            if hasattr(self, '_m_is_fpu_initialised'):
                return self._m_is_fpu_initialised

            self._m_is_fpu_initialised = self.raw & 1 != 0
            return getattr(self, '_m_is_fpu_initialised', None)

        @property
        def reserved(self):
            """Flags that Xen does not define, from bit 1 on; it refuses them."""
            if hasattr(self, '_m_reserved'):
                return self._m_reserved

            self._m_reserved = self.raw >> 1
            return getattr(self, '_m_reserved', None)


    class CpuMsr(KaitaiStruct):
        """Model-specific registers of a vCPU that no other entry contains.
        
        .. seealso::
           struct hvm_msr - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L617-L624
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.CpuMsr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.num_msrs = self._io.read_u4le()
            self.reserved = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.msrs
            if hasattr(self, '_m_msrs'):
                pass
                for i in range(len(self._m_msrs)):
                    pass
                    self._m_msrs[i]._fetch_instances()



        @property
        def len_msr(self):
            """Size of one register in bytes."""
            if hasattr(self, '_m_len_msr'):
                return self._m_len_msr

            self._m_len_msr = 16
            return getattr(self, '_m_len_msr', None)

        @property
        def msrs(self):
            """The registers, as many as the body has room for."""
            if hasattr(self, '_m_msrs'):
                return self._m_msrs

            _pos = self._io.pos()
            self._io.seek(self.ofs_msrs)
            self._raw__m_msrs = []
            self._m_msrs = []
            for i in range((self.num_msrs if self.num_msrs <= (self._io.size() - 8) // 16 else ((self._io.size() - 8) // 16))):
                self._raw__m_msrs.append(self._io.read_bytes(16))
                _io__raw__m_msrs = KaitaiStream(BytesIO(self._raw__m_msrs[i]))
                self._m_msrs.append(XenHvmContext.MsrEntry(_io__raw__m_msrs, self, self._root))

            self._io.seek(_pos)
            return getattr(self, '_m_msrs', None)

        @property
        def ofs_msrs(self):
            """Offset of the registers in the body."""
            if hasattr(self, '_m_ofs_msrs'):
                return self._m_ofs_msrs

            self._m_ofs_msrs = 8
            return getattr(self, '_m_ofs_msrs', None)


    class CpuSignature(KaitaiStruct):
        """Family, model and stepping of a processor.
        
        .. seealso::
           Intel SDM volume 2, CPUID leaf 1
        
        
        
        .. seealso::
           AMD APM volume 3, CPUID Fn0000_0001_EAX
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.CpuSignature, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def base_family(self):
            """Family, if below 15."""
            if hasattr(self, '_m_base_family'):
                return self._m_base_family

            self._m_base_family = self.raw >> 8 & 15
            return getattr(self, '_m_base_family', None)

        @property
        def base_model(self):
            """Low digit of the model."""
            if hasattr(self, '_m_base_model'):
                return self._m_base_model

            self._m_base_model = self.raw >> 4 & 15
            return getattr(self, '_m_base_model', None)

        @property
        def extended_family(self):
            """Number to add to a family of 15."""
            if hasattr(self, '_m_extended_family'):
                return self._m_extended_family

            self._m_extended_family = self.raw >> 20 & 255
            return getattr(self, '_m_extended_family', None)

        @property
        def extended_model(self):
            """High digit of the model, which counts for family 6 and from 15 on."""
            if hasattr(self, '_m_extended_model'):
                return self._m_extended_model

            self._m_extended_model = self.raw >> 16 & 15
            return getattr(self, '_m_extended_model', None)

        @property
        def family(self):
            """Family of the processor, with the extended family."""
            if hasattr(self, '_m_family'):
                return self._m_family

            self._m_family = self.base_family + (self.extended_family if self.base_family == 15 else 0)
            return getattr(self, '_m_family', None)

        @property
        def model(self):
            """Model of the processor, with the extended model."""
            if hasattr(self, '_m_model'):
                return self._m_model

            self._m_model = self.base_model + (self.extended_model * 16 if  ((self.base_family == 6) or (self.base_family == 15))  else 0)
            return getattr(self, '_m_model', None)

        @property
        def stepping(self):
            """Stepping of the processor."""
            if hasattr(self, '_m_stepping'):
                return self._m_stepping

            self._m_stepping = self.raw & 15
            return getattr(self, '_m_stepping', None)


    class CpuXsave(KaitaiStruct):
        """Extended registers of one vCPU. Xen before 4.12 wrote this entry with
        little or no area for a guest that did not use XSAVE.
        
        .. seealso::
           struct hvm_hw_cpu_xsave - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L559-L572
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.CpuXsave, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_xfeature_mask = self._io.read_bytes(8)
            _io__raw_xfeature_mask = KaitaiStream(BytesIO(self._raw_xfeature_mask))
            self.xfeature_mask = XenHvmContext.XstateComponents(_io__raw_xfeature_mask, self, self._root)
            self._raw_xcr0 = self._io.read_bytes(8)
            _io__raw_xcr0 = KaitaiStream(BytesIO(self._raw_xcr0))
            self.xcr0 = XenHvmContext.XstateComponents(_io__raw_xcr0, self, self._root)
            self._raw_xcr0_accum = self._io.read_bytes(8)
            _io__raw_xcr0_accum = KaitaiStream(BytesIO(self._raw_xcr0_accum))
            self.xcr0_accum = XenHvmContext.XstateComponents(_io__raw_xcr0_accum, self, self._root)
            self._raw_save_area = self._io.read_bytes_full()
            _io__raw_save_area = KaitaiStream(BytesIO(self._raw_save_area))
            from . import x86_xsave_area
            self.save_area = x86_xsave_area.X86XsaveArea(_io__raw_save_area)


        def _fetch_instances(self):
            pass
            self.xfeature_mask._fetch_instances()
            self.xcr0._fetch_instances()
            self.xcr0_accum._fetch_instances()
            self.save_area._fetch_instances()

        @property
        def len_save_area_min(self):
            """The shortest area that Xen accepts."""
            if hasattr(self, '_m_len_save_area_min'):
                return self._m_len_save_area_min

            self._m_len_save_area_min = 576
            return getattr(self, '_m_len_save_area_min', None)

        @property
        def ofs_save_area(self):
            """Offset of the area in the body."""
            if hasattr(self, '_m_ofs_save_area'):
                return self._m_ofs_save_area

            self._m_ofs_save_area = 24
            return getattr(self, '_m_ofs_save_area', None)


    class Cr0(KaitaiStruct):
        """Control register 0.
        
        .. seealso::
           X86_CR0_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Cr0, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def am(self):
            """Alignment checks may be enabled."""
            if hasattr(self, '_m_am'):
                return self._m_am

            self._m_am = self.low & 262144 != 0
            return getattr(self, '_m_am', None)

        @property
        def cd(self):
            """Caches are disabled."""
            if hasattr(self, '_m_cd'):
                return self._m_cd

            self._m_cd = self.low & 1073741824 != 0
            return getattr(self, '_m_cd', None)

        @property
        def em(self):
            """x87 instructions trap."""
            if hasattr(self, '_m_em'):
                return self._m_em

            self._m_em = self.low & 4 != 0
            return getattr(self, '_m_em', None)

        @property
        def et(self):
            """Extension type; always set."""
            if hasattr(self, '_m_et'):
                return self._m_et

            self._m_et = self.low & 16 != 0
            return getattr(self, '_m_et', None)

        @property
        def mp(self):
            """WAIT honours `ts`."""
            if hasattr(self, '_m_mp'):
                return self._m_mp

            self._m_mp = self.low & 2 != 0
            return getattr(self, '_m_mp', None)

        @property
        def ne(self):
            """x87 errors raise an exception."""
            if hasattr(self, '_m_ne'):
                return self._m_ne

            self._m_ne = self.low & 32 != 0
            return getattr(self, '_m_ne', None)

        @property
        def nw(self):
            """Not write-through."""
            if hasattr(self, '_m_nw'):
                return self._m_nw

            self._m_nw = self.low & 536870912 != 0
            return getattr(self, '_m_nw', None)

        @property
        def pe(self):
            """Protected mode."""
            if hasattr(self, '_m_pe'):
                return self._m_pe

            self._m_pe = self.low & 1 != 0
            return getattr(self, '_m_pe', None)

        @property
        def pg(self):
            """Paging is on."""
            if hasattr(self, '_m_pg'):
                return self._m_pg

            self._m_pg = self.low >> 31 != 0
            return getattr(self, '_m_pg', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def reserved_low(self):
            """Bits 31-0 that no processor defines; those of `high` neither."""
            if hasattr(self, '_m_reserved_low'):
                return self._m_reserved_low

            self._m_reserved_low = self.low & 536543168
            return getattr(self, '_m_reserved_low', None)

        @property
        def ts(self):
            """Task switched: the next x87 or SSE instruction traps.
            """
            if hasattr(self, '_m_ts'):
                return self._m_ts

            self._m_ts = self.low & 8 != 0
            return getattr(self, '_m_ts', None)

        @property
        def wp(self):
            """Write protection applies to the supervisor too."""
            if hasattr(self, '_m_wp'):
                return self._m_wp

            self._m_wp = self.low & 65536 != 0
            return getattr(self, '_m_wp', None)


    class Cr4(KaitaiStruct):
        """Control register 4.
        
        .. seealso::
           X86_CR4_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Cr4, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def cet(self):
            """Control-flow enforcement."""
            if hasattr(self, '_m_cet'):
                return self._m_cet

            self._m_cet = self.low & 8388608 != 0
            return getattr(self, '_m_cet', None)

        @property
        def de(self):
            """Debugging extensions."""
            if hasattr(self, '_m_de'):
                return self._m_de

            self._m_de = self.low & 8 != 0
            return getattr(self, '_m_de', None)

        @property
        def fred(self):
            """Flexible return and event delivery."""
            if hasattr(self, '_m_fred'):
                return self._m_fred

            self._m_fred = self.high & 1 != 0
            return getattr(self, '_m_fred', None)

        @property
        def fsgsbase(self):
            """RDFSBASE and similar instructions are allowed at all privilege levels."""
            if hasattr(self, '_m_fsgsbase'):
                return self._m_fsgsbase

            self._m_fsgsbase = self.low & 65536 != 0
            return getattr(self, '_m_fsgsbase', None)

        @property
        def la57(self):
            """Five levels of page tables."""
            if hasattr(self, '_m_la57'):
                return self._m_la57

            self._m_la57 = self.low & 4096 != 0
            return getattr(self, '_m_la57', None)

        @property
        def lass(self):
            """Linear-address space separation."""
            if hasattr(self, '_m_lass'):
                return self._m_lass

            self._m_lass = self.low & 134217728 != 0
            return getattr(self, '_m_lass', None)

        @property
        def mce(self):
            """Machine-check exceptions."""
            if hasattr(self, '_m_mce'):
                return self._m_mce

            self._m_mce = self.low & 64 != 0
            return getattr(self, '_m_mce', None)

        @property
        def osfxsr(self):
            """The kernel uses FXSAVE; SSE is usable."""
            if hasattr(self, '_m_osfxsr'):
                return self._m_osfxsr

            self._m_osfxsr = self.low & 512 != 0
            return getattr(self, '_m_osfxsr', None)

        @property
        def osxmmexcpt(self):
            """The kernel handles SSE exceptions."""
            if hasattr(self, '_m_osxmmexcpt'):
                return self._m_osxmmexcpt

            self._m_osxmmexcpt = self.low & 1024 != 0
            return getattr(self, '_m_osxmmexcpt', None)

        @property
        def osxsave(self):
            """The kernel uses XSAVE."""
            if hasattr(self, '_m_osxsave'):
                return self._m_osxsave

            self._m_osxsave = self.low & 262144 != 0
            return getattr(self, '_m_osxsave', None)

        @property
        def pae(self):
            """Physical address extension."""
            if hasattr(self, '_m_pae'):
                return self._m_pae

            self._m_pae = self.low & 32 != 0
            return getattr(self, '_m_pae', None)

        @property
        def pce(self):
            """RDPMC is allowed at all privilege levels."""
            if hasattr(self, '_m_pce'):
                return self._m_pce

            self._m_pce = self.low & 256 != 0
            return getattr(self, '_m_pce', None)

        @property
        def pcide(self):
            """Process-context identifiers."""
            if hasattr(self, '_m_pcide'):
                return self._m_pcide

            self._m_pcide = self.low & 131072 != 0
            return getattr(self, '_m_pcide', None)

        @property
        def pge(self):
            """Global pages."""
            if hasattr(self, '_m_pge'):
                return self._m_pge

            self._m_pge = self.low & 128 != 0
            return getattr(self, '_m_pge', None)

        @property
        def pke(self):
            """Protection keys for user pages."""
            if hasattr(self, '_m_pke'):
                return self._m_pke

            self._m_pke = self.low & 4194304 != 0
            return getattr(self, '_m_pke', None)

        @property
        def pks(self):
            """Protection keys for supervisor pages."""
            if hasattr(self, '_m_pks'):
                return self._m_pks

            self._m_pks = self.low & 16777216 != 0
            return getattr(self, '_m_pks', None)

        @property
        def pse(self):
            """4 MiB pages."""
            if hasattr(self, '_m_pse'):
                return self._m_pse

            self._m_pse = self.low & 16 != 0
            return getattr(self, '_m_pse', None)

        @property
        def pvi(self):
            """Virtual interrupts in protected mode."""
            if hasattr(self, '_m_pvi'):
                return self._m_pvi

            self._m_pvi = self.low & 2 != 0
            return getattr(self, '_m_pvi', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def smap(self):
            """The supervisor cannot touch user pages."""
            if hasattr(self, '_m_smap'):
                return self._m_smap

            self._m_smap = self.low & 2097152 != 0
            return getattr(self, '_m_smap', None)

        @property
        def smep(self):
            """The supervisor cannot execute user pages."""
            if hasattr(self, '_m_smep'):
                return self._m_smep

            self._m_smep = self.low & 1048576 != 0
            return getattr(self, '_m_smep', None)

        @property
        def smxe(self):
            """SMX instructions are enabled."""
            if hasattr(self, '_m_smxe'):
                return self._m_smxe

            self._m_smxe = self.low & 16384 != 0
            return getattr(self, '_m_smxe', None)

        @property
        def tsd(self):
            """RDTSC is allowed in the kernel only."""
            if hasattr(self, '_m_tsd'):
                return self._m_tsd

            self._m_tsd = self.low & 4 != 0
            return getattr(self, '_m_tsd', None)

        @property
        def uintr(self):
            """User interrupts."""
            if hasattr(self, '_m_uintr'):
                return self._m_uintr

            self._m_uintr = self.low & 33554432 != 0
            return getattr(self, '_m_uintr', None)

        @property
        def umip(self):
            """SGDT and similar instructions are allowed in the kernel only (UMIP)."""
            if hasattr(self, '_m_umip'):
                return self._m_umip

            self._m_umip = self.low & 2048 != 0
            return getattr(self, '_m_umip', None)

        @property
        def vme(self):
            """Virtual-8086 mode extensions."""
            if hasattr(self, '_m_vme'):
                return self._m_vme

            self._m_vme = self.low & 1 != 0
            return getattr(self, '_m_vme', None)

        @property
        def vmxe(self):
            """VMX instructions are enabled."""
            if hasattr(self, '_m_vmxe'):
                return self._m_vmxe

            self._m_vmxe = self.low & 8192 != 0
            return getattr(self, '_m_vmxe', None)


    class Dr6(KaitaiStruct):
        """Debug status register.
        
        .. seealso::
           X86_DR6_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L133-L149
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Dr6, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def b0(self):
            """Breakpoint 0 was hit."""
            if hasattr(self, '_m_b0'):
                return self._m_b0

            self._m_b0 = self.low & 1 != 0
            return getattr(self, '_m_b0', None)

        @property
        def b1(self):
            """Breakpoint 1 was hit."""
            if hasattr(self, '_m_b1'):
                return self._m_b1

            self._m_b1 = self.low & 2 != 0
            return getattr(self, '_m_b1', None)

        @property
        def b2(self):
            """Breakpoint 2 was hit."""
            if hasattr(self, '_m_b2'):
                return self._m_b2

            self._m_b2 = self.low & 4 != 0
            return getattr(self, '_m_b2', None)

        @property
        def b3(self):
            """Breakpoint 3 was hit."""
            if hasattr(self, '_m_b3'):
                return self._m_b3

            self._m_b3 = self.low & 8 != 0
            return getattr(self, '_m_b3', None)

        @property
        def bd(self):
            """A debug register was accessed."""
            if hasattr(self, '_m_bd'):
                return self._m_bd

            self._m_bd = self.low & 8192 != 0
            return getattr(self, '_m_bd', None)

        @property
        def bld(self):
            """No bus lock was detected (inverted)."""
            if hasattr(self, '_m_bld'):
                return self._m_bld

            self._m_bld = self.low & 2048 != 0
            return getattr(self, '_m_bld', None)

        @property
        def bs(self):
            """Single step."""
            if hasattr(self, '_m_bs'):
                return self._m_bs

            self._m_bs = self.low & 16384 != 0
            return getattr(self, '_m_bs', None)

        @property
        def bt(self):
            """Task switch."""
            if hasattr(self, '_m_bt'):
                return self._m_bt

            self._m_bt = self.low & 32768 != 0
            return getattr(self, '_m_bt', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def rtm(self):
            """Not inside a transaction (inverted)."""
            if hasattr(self, '_m_rtm'):
                return self._m_rtm

            self._m_rtm = self.low & 65536 != 0
            return getattr(self, '_m_rtm', None)


    class Dr7(KaitaiStruct):
        """Debug control register. A breakpoint's condition is 0 for execution, 1 for
        write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
        two, 2 for eight and 3 for four.
        
        .. seealso::
           Intel SDM volume 3, section 19.2.4
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Dr7, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def g0(self):
            """Breakpoint 0 is enabled."""
            if hasattr(self, '_m_g0'):
                return self._m_g0

            self._m_g0 = self.low & 2 != 0
            return getattr(self, '_m_g0', None)

        @property
        def g1(self):
            """Breakpoint 1 is enabled."""
            if hasattr(self, '_m_g1'):
                return self._m_g1

            self._m_g1 = self.low & 8 != 0
            return getattr(self, '_m_g1', None)

        @property
        def g2(self):
            """Breakpoint 2 is enabled."""
            if hasattr(self, '_m_g2'):
                return self._m_g2

            self._m_g2 = self.low & 32 != 0
            return getattr(self, '_m_g2', None)

        @property
        def g3(self):
            """Breakpoint 3 is enabled."""
            if hasattr(self, '_m_g3'):
                return self._m_g3

            self._m_g3 = self.low & 128 != 0
            return getattr(self, '_m_g3', None)

        @property
        def gd(self):
            """Access to debug registers traps."""
            if hasattr(self, '_m_gd'):
                return self._m_gd

            self._m_gd = self.low & 8192 != 0
            return getattr(self, '_m_gd', None)

        @property
        def ge(self):
            """Exact data breakpoints."""
            if hasattr(self, '_m_ge'):
                return self._m_ge

            self._m_ge = self.low & 512 != 0
            return getattr(self, '_m_ge', None)

        @property
        def l0(self):
            """Breakpoint 0 is enabled for the task."""
            if hasattr(self, '_m_l0'):
                return self._m_l0

            self._m_l0 = self.low & 1 != 0
            return getattr(self, '_m_l0', None)

        @property
        def l1(self):
            """Breakpoint 1 is enabled for the task."""
            if hasattr(self, '_m_l1'):
                return self._m_l1

            self._m_l1 = self.low & 4 != 0
            return getattr(self, '_m_l1', None)

        @property
        def l2(self):
            """Breakpoint 2 is enabled for the task."""
            if hasattr(self, '_m_l2'):
                return self._m_l2

            self._m_l2 = self.low & 16 != 0
            return getattr(self, '_m_l2', None)

        @property
        def l3(self):
            """Breakpoint 3 is enabled for the task."""
            if hasattr(self, '_m_l3'):
                return self._m_l3

            self._m_l3 = self.low & 64 != 0
            return getattr(self, '_m_l3', None)

        @property
        def le(self):
            """Exact data breakpoints for the task."""
            if hasattr(self, '_m_le'):
                return self._m_le

            self._m_le = self.low & 256 != 0
            return getattr(self, '_m_le', None)

        @property
        def len0(self):
            """Length of breakpoint 0."""
            if hasattr(self, '_m_len0'):
                return self._m_len0

            self._m_len0 = self.low >> 18 & 3
            return getattr(self, '_m_len0', None)

        @property
        def len1(self):
            """Length of breakpoint 1."""
            if hasattr(self, '_m_len1'):
                return self._m_len1

            self._m_len1 = self.low >> 22 & 3
            return getattr(self, '_m_len1', None)

        @property
        def len2(self):
            """Length of breakpoint 2."""
            if hasattr(self, '_m_len2'):
                return self._m_len2

            self._m_len2 = self.low >> 26 & 3
            return getattr(self, '_m_len2', None)

        @property
        def len3(self):
            """Length of breakpoint 3."""
            if hasattr(self, '_m_len3'):
                return self._m_len3

            self._m_len3 = self.low >> 30
            return getattr(self, '_m_len3', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def rtm(self):
            """Debugging of transactions."""
            if hasattr(self, '_m_rtm'):
                return self._m_rtm

            self._m_rtm = self.low & 2048 != 0
            return getattr(self, '_m_rtm', None)

        @property
        def rw0(self):
            """Condition of breakpoint 0."""
            if hasattr(self, '_m_rw0'):
                return self._m_rw0

            self._m_rw0 = self.low >> 16 & 3
            return getattr(self, '_m_rw0', None)

        @property
        def rw1(self):
            """Condition of breakpoint 1."""
            if hasattr(self, '_m_rw1'):
                return self._m_rw1

            self._m_rw1 = self.low >> 20 & 3
            return getattr(self, '_m_rw1', None)

        @property
        def rw2(self):
            """Condition of breakpoint 2."""
            if hasattr(self, '_m_rw2'):
                return self._m_rw2

            self._m_rw2 = self.low >> 24 & 3
            return getattr(self, '_m_rw2', None)

        @property
        def rw3(self):
            """Condition of breakpoint 3."""
            if hasattr(self, '_m_rw3'):
                return self._m_rw3

            self._m_rw3 = self.low >> 28 & 3
            return getattr(self, '_m_rw3', None)


    class Efer(KaitaiStruct):
        """Extended feature enable register.
        
        .. seealso::
           AMD APM volume 2, section 3.1.7
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Efer, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def aibrse(self):
            """Automatic indirect-branch restricted speculation."""
            if hasattr(self, '_m_aibrse'):
                return self._m_aibrse

            self._m_aibrse = self.low & 2097152 != 0
            return getattr(self, '_m_aibrse', None)

        @property
        def ffxse(self):
            """Fast FXSAVE."""
            if hasattr(self, '_m_ffxse'):
                return self._m_ffxse

            self._m_ffxse = self.low & 16384 != 0
            return getattr(self, '_m_ffxse', None)

        @property
        def lma(self):
            """Long mode is active."""
            if hasattr(self, '_m_lma'):
                return self._m_lma

            self._m_lma = self.low & 1024 != 0
            return getattr(self, '_m_lma', None)

        @property
        def lme(self):
            """Long mode is enabled."""
            if hasattr(self, '_m_lme'):
                return self._m_lme

            self._m_lme = self.low & 256 != 0
            return getattr(self, '_m_lme', None)

        @property
        def lmsle(self):
            """Segment limits hold in long mode."""
            if hasattr(self, '_m_lmsle'):
                return self._m_lmsle

            self._m_lmsle = self.low & 8192 != 0
            return getattr(self, '_m_lmsle', None)

        @property
        def mcommit(self):
            """The MCOMMIT instruction is enabled."""
            if hasattr(self, '_m_mcommit'):
                return self._m_mcommit

            self._m_mcommit = self.low & 131072 != 0
            return getattr(self, '_m_mcommit', None)

        @property
        def nxe(self):
            """No-execute pages are enabled."""
            if hasattr(self, '_m_nxe'):
                return self._m_nxe

            self._m_nxe = self.low & 2048 != 0
            return getattr(self, '_m_nxe', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def sce(self):
            """SYSCALL is enabled."""
            if hasattr(self, '_m_sce'):
                return self._m_sce

            self._m_sce = self.low & 1 != 0
            return getattr(self, '_m_sce', None)

        @property
        def svme(self):
            """SVM is enabled."""
            if hasattr(self, '_m_svme'):
                return self._m_svme

            self._m_svme = self.low & 4096 != 0
            return getattr(self, '_m_svme', None)

        @property
        def tce(self):
            """Translation cache extension."""
            if hasattr(self, '_m_tce'):
                return self._m_tce

            self._m_tce = self.low & 32768 != 0
            return getattr(self, '_m_tce', None)

        @property
        def uaie(self):
            """Upper address bits are ignored."""
            if hasattr(self, '_m_uaie'):
                return self._m_uaie

            self._m_uaie = self.low & 1048576 != 0
            return getattr(self, '_m_uaie', None)


    class Entry(KaitaiStruct):
        """One piece of state, with its header.
        
        .. seealso::
           struct hvm_save_descriptor - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Entry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_header = self._io.read_bytes(8)
            _io__raw_header = KaitaiStream(BytesIO(self._raw_header))
            self.header = XenHvmContext.EntryHeader(_io__raw_header, self, self._root)
            self._raw_raw_body = self._io.read_bytes((self.header.len_body if self.header.len_body <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
            _io__raw_raw_body = KaitaiStream(BytesIO(self._raw_raw_body))
            self.raw_body = XenHvmContext.Opaque(_io__raw_raw_body, self, self._root)


        def _fetch_instances(self):
            pass
            self.header._fetch_instances()
            self.raw_body._fetch_instances()
            _ = self.body
            if hasattr(self, '_m_body'):
                pass
                _on = self.header.typecode
                if _on == XenHvmContext.Typecode.cpu:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.cpu_msr:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.cpu_xsave:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.end_mark:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.header:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.hpet:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.ioapic:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.isa_irq:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.lapic:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.lapic_regs:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.mtrr:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.pci_irq:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.pci_link:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.pic:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.pit:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.pmtimer:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.rtc:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.tsc_adjust:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.viridian_domain:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.viridian_vcpu:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenHvmContext.Typecode.vmce_vcpu:
                    pass
                    self._m_body._fetch_instances()
                else:
                    pass
                    self._m_body._fetch_instances()


        @property
        def body(self):
            """The body, decoded by type code."""
            if hasattr(self, '_m_body'):
                return self._m_body

            io = self.raw_body._io
            _pos = io.pos()
            io.seek(0)
            _on = self.header.typecode
            if _on == XenHvmContext.Typecode.cpu:
                pass
                self._m_body = XenHvmContext.Cpu(io, self, self._root)
            elif _on == XenHvmContext.Typecode.cpu_msr:
                pass
                self._m_body = XenHvmContext.CpuMsr(io, self, self._root)
            elif _on == XenHvmContext.Typecode.cpu_xsave:
                pass
                self._m_body = XenHvmContext.CpuXsave(io, self, self._root)
            elif _on == XenHvmContext.Typecode.end_mark:
                pass
                self._m_body = XenHvmContext.SaveEnd(io, self, self._root)
            elif _on == XenHvmContext.Typecode.header:
                pass
                self._m_body = XenHvmContext.SaveHeader(io, self, self._root)
            elif _on == XenHvmContext.Typecode.hpet:
                pass
                self._m_body = XenHvmContext.Hpet(io, self, self._root)
            elif _on == XenHvmContext.Typecode.ioapic:
                pass
                self._m_body = XenHvmContext.Ioapic(io, self, self._root)
            elif _on == XenHvmContext.Typecode.isa_irq:
                pass
                self._m_body = XenHvmContext.IsaIrq(io, self, self._root)
            elif _on == XenHvmContext.Typecode.lapic:
                pass
                self._m_body = XenHvmContext.Lapic(io, self, self._root)
            elif _on == XenHvmContext.Typecode.lapic_regs:
                pass
                self._m_body = XenHvmContext.LapicRegs(io, self, self._root)
            elif _on == XenHvmContext.Typecode.mtrr:
                pass
                self._m_body = XenHvmContext.Mtrr(io, self, self._root)
            elif _on == XenHvmContext.Typecode.pci_irq:
                pass
                self._m_body = XenHvmContext.PciIrq(io, self, self._root)
            elif _on == XenHvmContext.Typecode.pci_link:
                pass
                self._m_body = XenHvmContext.PciLink(io, self, self._root)
            elif _on == XenHvmContext.Typecode.pic:
                pass
                self._m_body = XenHvmContext.Pic(io, self, self._root)
            elif _on == XenHvmContext.Typecode.pit:
                pass
                self._m_body = XenHvmContext.Pit(io, self, self._root)
            elif _on == XenHvmContext.Typecode.pmtimer:
                pass
                self._m_body = XenHvmContext.Pmtimer(io, self, self._root)
            elif _on == XenHvmContext.Typecode.rtc:
                pass
                self._m_body = XenHvmContext.Rtc(io, self, self._root)
            elif _on == XenHvmContext.Typecode.tsc_adjust:
                pass
                self._m_body = XenHvmContext.TscAdjust(io, self, self._root)
            elif _on == XenHvmContext.Typecode.viridian_domain:
                pass
                self._m_body = XenHvmContext.ViridianDomain(io, self, self._root)
            elif _on == XenHvmContext.Typecode.viridian_vcpu:
                pass
                self._m_body = XenHvmContext.ViridianVcpu(io, self, self._root)
            elif _on == XenHvmContext.Typecode.vmce_vcpu:
                pass
                self._m_body = XenHvmContext.VmceVcpu(io, self, self._root)
            else:
                pass
                self._m_body = XenHvmContext.UnknownBody(io, self, self._root)
            io.seek(_pos)
            return getattr(self, '_m_body', None)

        @property
        def is_acceptable_length(self):
            """Whether Xen accepts a body of this length. It ignores the length of
            END; for types of variable length it also compares the length with the
            one in the body.
            """
            if hasattr(self, '_m_is_acceptable_length'):
                return self._m_is_acceptable_length

            self._m_is_acceptable_length =  ((self.header.typecode == XenHvmContext.Typecode.end_mark) or ( ((self.is_known) and (self.header.len_body >= self.len_min) and ( ((self.is_variable_length) or (self.header.len_body <= self.len_expected)) )) )) 
            return getattr(self, '_m_is_acceptable_length', None)

        @property
        def is_known(self):
            """Whether Xen has this type code; it refuses others."""
            if hasattr(self, '_m_is_known'):
                return self._m_is_known

            self._m_is_known = self.header.typecode_number <= 20
            return getattr(self, '_m_is_known', None)

        @property
        def is_old_cpu(self):
            """Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
            Xen takes it so instead of filling it with zeros.
            """
            if hasattr(self, '_m_is_old_cpu'):
                return self._m_is_old_cpu

            self._m_is_old_cpu =  ((self.header.typecode == XenHvmContext.Typecode.cpu) and (self.header.len_body == 1016)) 
            return getattr(self, '_m_is_old_cpu', None)

        @property
        def is_truncated(self):
            """The context ends inside this body."""
            if hasattr(self, '_m_is_truncated'):
                return self._m_is_truncated

            self._m_is_truncated = self.raw_body._io.size() < self.header.len_body
            return getattr(self, '_m_is_truncated', None)

        @property
        def is_variable_length(self):
            """Bodies of these types contain their own length."""
            if hasattr(self, '_m_is_variable_length'):
                return self._m_is_variable_length

            self._m_is_variable_length =  ((self.header.typecode == XenHvmContext.Typecode.cpu_xsave) or (self.header.typecode == XenHvmContext.Typecode.cpu_msr)) 
            return getattr(self, '_m_is_variable_length', None)

        @property
        def is_zero_extended(self):
            """Whether Xen accepts a body shorter than `len_expected` and fills the
            rest with zeros.
            """
            if hasattr(self, '_m_is_zero_extended'):
                return self._m_is_zero_extended

            self._m_is_zero_extended =  ((self.header.typecode == XenHvmContext.Typecode.cpu) or (self.header.typecode == XenHvmContext.Typecode.lapic) or (self.header.typecode == XenHvmContext.Typecode.rtc) or (self.header.typecode == XenHvmContext.Typecode.viridian_domain) or (self.header.typecode == XenHvmContext.Typecode.viridian_vcpu) or (self.header.typecode == XenHvmContext.Typecode.vmce_vcpu)) 
            return getattr(self, '_m_is_zero_extended', None)

        @property
        def len_expected(self):
            """Length of the body in the newest layout of its type; 0 for END, for
            types of variable length and for unknown ones. LAPIC grew from 24 to
            32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
            longer one.
            """
            if hasattr(self, '_m_len_expected'):
                return self._m_len_expected

            self._m_len_expected = (24 if self.header.typecode == XenHvmContext.Typecode.header else (1032 if self.header.typecode == XenHvmContext.Typecode.cpu else (8 if self.header.typecode == XenHvmContext.Typecode.pic else (400 if self.header.typecode == XenHvmContext.Typecode.ioapic else (32 if self.header.typecode == XenHvmContext.Typecode.lapic else (1024 if self.header.typecode == XenHvmContext.Typecode.lapic_regs else (16 if self.header.typecode == XenHvmContext.Typecode.pci_irq else (8 if self.header.typecode == XenHvmContext.Typecode.isa_irq else (8 if self.header.typecode == XenHvmContext.Typecode.pci_link else (56 if self.header.typecode == XenHvmContext.Typecode.pit else (24 if self.header.typecode == XenHvmContext.Typecode.rtc else (1048 if self.header.typecode == XenHvmContext.Typecode.hpet else (8 if self.header.typecode == XenHvmContext.Typecode.pmtimer else (240 if self.header.typecode == XenHvmContext.Typecode.mtrr else (32 if self.header.typecode == XenHvmContext.Typecode.viridian_domain else (216 if self.header.typecode == XenHvmContext.Typecode.viridian_vcpu else (32 if self.header.typecode == XenHvmContext.Typecode.vmce_vcpu else (8 if self.header.typecode == XenHvmContext.Typecode.tsc_adjust else 0))))))))))))))))))
            return getattr(self, '_m_len_expected', None)

        @property
        def len_min(self):
            """The shortest body that Xen accepts for this type."""
            if hasattr(self, '_m_len_min'):
                return self._m_len_min

            self._m_len_min = (600 if self.header.typecode == XenHvmContext.Typecode.cpu_xsave else (24 if self.header.typecode == XenHvmContext.Typecode.cpu_msr else (0 if self.is_zero_extended else self.len_expected)))
            return getattr(self, '_m_len_min', None)

        @property
        def truncation(self):
            """The words about it in the text for people."""
            if hasattr(self, '_m_truncation'):
                return self._m_truncation

            self._m_truncation = (u", TRUNCATED" if self.is_truncated else u"")
            return getattr(self, '_m_truncation', None)


    class EntryHeader(KaitaiStruct):
        """The header of every body.
        
        .. seealso::
           struct hvm_save_descriptor - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.EntryHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.typecode_number = self._io.read_u2le()
            self.instance = self._io.read_u2le()
            self.len_body = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def typecode(self):
            """Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them."""
            if hasattr(self, '_m_typecode'):
                return self._m_typecode

            self._m_typecode = KaitaiStream.resolve_enum(XenHvmContext.Typecode, self.typecode_number)
            return getattr(self, '_m_typecode', None)


    class Hpet(KaitaiStruct):
        """The high-precision event timer: its registers as the guest sees them, then
        its hidden state.
        
        .. seealso::
           struct hvm_hw_hpet - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L501-L521
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Hpet, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_capability = self._io.read_bytes(8)
            _io__raw_capability = KaitaiStream(BytesIO(self._raw_capability))
            self.capability = XenHvmContext.HpetCapability(_io__raw_capability, self, self._root)
            self.res0 = self._io.read_u8le()
            self._raw_config = self._io.read_bytes(8)
            _io__raw_config = KaitaiStream(BytesIO(self._raw_config))
            self.config = XenHvmContext.HpetConfig(_io__raw_config, self, self._root)
            self.res1 = self._io.read_u8le()
            self._raw_isr = self._io.read_bytes(8)
            _io__raw_isr = KaitaiStream(BytesIO(self._raw_isr))
            self.isr = XenHvmContext.HpetStatus(_io__raw_isr, self, self._root)
            self.res2 = self._io.read_bytes(200)
            self.mc64 = self._io.read_u8le()
            self.res3 = self._io.read_u8le()
            self.timers = []
            for i in range(3):
                self.timers.append(XenHvmContext.HpetTimer(self._io, self, self._root))

            self.res5 = self._io.read_bytes(672)
            self.period = []
            for i in range(3):
                self.period.append(self._io.read_u8le())



        def _fetch_instances(self):
            pass
            self.capability._fetch_instances()
            self.config._fetch_instances()
            self.isr._fetch_instances()
            for i in range(len(self.timers)):
                pass
                self.timers[i]._fetch_instances()

            for i in range(len(self.period)):
                pass



    class HpetCapability(KaitaiStruct):
        """Capabilities of an HPET.
        
        .. seealso::
           IA-PC HPET Specification, section 2.3.4
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.HpetCapability, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def has_legacy_route(self):
            """Can replace PIT and RTC interrupts."""
            if hasattr(self, '_m_has_legacy_route'):
                return self._m_has_legacy_route

            self._m_has_legacy_route = self.low & 32768 != 0
            return getattr(self, '_m_has_legacy_route', None)

        @property
        def is_64_bit(self):
            """The main counter has 64 bits."""
            if hasattr(self, '_m_is_64_bit'):
                return self._m_is_64_bit

            self._m_is_64_bit = self.low & 8192 != 0
            return getattr(self, '_m_is_64_bit', None)

        @property
        def last_timer(self):
            """Number of the last timer."""
            if hasattr(self, '_m_last_timer'):
                return self._m_last_timer

            self._m_last_timer = self.low >> 8 & 31
            return getattr(self, '_m_last_timer', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def revision(self):
            """Revision of the HPET specification."""
            if hasattr(self, '_m_revision'):
                return self._m_revision

            self._m_revision = self.low & 255
            return getattr(self, '_m_revision', None)

        @property
        def vendor_id(self):
            """PCI vendor ID."""
            if hasattr(self, '_m_vendor_id'):
                return self._m_vendor_id

            self._m_vendor_id = self.low >> 16
            return getattr(self, '_m_vendor_id', None)


    class HpetConfig(KaitaiStruct):
        """Configuration of an HPET.
        
        .. seealso::
           IA-PC HPET Specification, section 2.3.5
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.HpetConfig, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def is_enabled(self):
            """The main counter runs."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.low & 1 != 0
            return getattr(self, '_m_is_enabled', None)

        @property
        def is_legacy_route(self):
            """Replaces PIT and RTC interrupts."""
            if hasattr(self, '_m_is_legacy_route'):
                return self._m_is_legacy_route

            self._m_is_legacy_route = self.low & 2 != 0
            return getattr(self, '_m_is_legacy_route', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)


    class HpetStatus(KaitaiStruct):
        """Interrupt status of an HPET.
        
        .. seealso::
           IA-PC HPET Specification, section 2.3.6
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.HpetStatus, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def is_timer0_active(self):
            """Timer 0 has an interrupt active."""
            if hasattr(self, '_m_is_timer0_active'):
                return self._m_is_timer0_active

            self._m_is_timer0_active = self.low & 1 != 0
            return getattr(self, '_m_is_timer0_active', None)

        @property
        def is_timer1_active(self):
            """Timer 1 has an interrupt active."""
            if hasattr(self, '_m_is_timer1_active'):
                return self._m_is_timer1_active

            self._m_is_timer1_active = self.low & 2 != 0
            return getattr(self, '_m_is_timer1_active', None)

        @property
        def is_timer2_active(self):
            """Timer 2 has an interrupt active."""
            if hasattr(self, '_m_is_timer2_active'):
                return self._m_is_timer2_active

            self._m_is_timer2_active = self.low & 4 != 0
            return getattr(self, '_m_is_timer2_active', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)


    class HpetTimer(KaitaiStruct):
        """A timer of the HPET.
        
        .. seealso::
           struct hvm_hw_hpet, timers - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L511
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.HpetTimer, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_config = self._io.read_bytes(8)
            _io__raw_config = KaitaiStream(BytesIO(self._raw_config))
            self.config = XenHvmContext.HpetTimerConfig(_io__raw_config, self, self._root)
            self.cmp = self._io.read_u8le()
            self.fsb = self._io.read_u8le()
            self.res4 = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            self.config._fetch_instances()


    class HpetTimerConfig(KaitaiStruct):
        """Configuration and capabilities of a timer.
        
        .. seealso::
           IA-PC HPET Specification, section 2.3.8
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.HpetTimerConfig, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def can_be_periodic(self):
            """Can be periodic."""
            if hasattr(self, '_m_can_be_periodic'):
                return self._m_can_be_periodic

            self._m_can_be_periodic = self.low & 16 != 0
            return getattr(self, '_m_can_be_periodic', None)

        @property
        def has_fsb(self):
            """Interrupts can be delivered by FSB."""
            if hasattr(self, '_m_has_fsb'):
                return self._m_has_fsb

            self._m_has_fsb = self.low & 32768 != 0
            return getattr(self, '_m_has_fsb', None)

        @property
        def is_32_bit_mode(self):
            """Forced to 32-bit mode."""
            if hasattr(self, '_m_is_32_bit_mode'):
                return self._m_is_32_bit_mode

            self._m_is_32_bit_mode = self.low & 256 != 0
            return getattr(self, '_m_is_32_bit_mode', None)

        @property
        def is_64_bit(self):
            """Has 64 bits."""
            if hasattr(self, '_m_is_64_bit'):
                return self._m_is_64_bit

            self._m_is_64_bit = self.low & 32 != 0
            return getattr(self, '_m_is_64_bit', None)

        @property
        def is_enabled(self):
            """Interrupts are enabled."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.low & 4 != 0
            return getattr(self, '_m_is_enabled', None)

        @property
        def is_fsb_enabled(self):
            """Interrupts are delivered by FSB."""
            if hasattr(self, '_m_is_fsb_enabled'):
                return self._m_is_fsb_enabled

            self._m_is_fsb_enabled = self.low & 16384 != 0
            return getattr(self, '_m_is_fsb_enabled', None)

        @property
        def is_level(self):
            """Level-triggered."""
            if hasattr(self, '_m_is_level'):
                return self._m_is_level

            self._m_is_level = self.low & 2 != 0
            return getattr(self, '_m_is_level', None)

        @property
        def is_periodic(self):
            """The timer is periodic."""
            if hasattr(self, '_m_is_periodic'):
                return self._m_is_periodic

            self._m_is_periodic = self.low & 8 != 0
            return getattr(self, '_m_is_periodic', None)

        @property
        def is_setting_value(self):
            """The next write to the comparator also sets the accumulator."""
            if hasattr(self, '_m_is_setting_value'):
                return self._m_is_setting_value

            self._m_is_setting_value = self.low & 64 != 0
            return getattr(self, '_m_is_setting_value', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def route(self):
            """I/O APIC pin."""
            if hasattr(self, '_m_route'):
                return self._m_route

            self._m_route = self.low >> 9 & 31
            return getattr(self, '_m_route', None)


    class Ioapic(KaitaiStruct):
        """The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.
        
        .. seealso::
           struct hvm_hw_vioapic - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L369-L377
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Ioapic, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.base_address = self._io.read_u8le()
            self.ioregsel = self._io.read_u4le()
            self.id = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.redirtbl
            if hasattr(self, '_m_redirtbl'):
                pass
                for i in range(len(self._m_redirtbl)):
                    pass
                    self._m_redirtbl[i]._fetch_instances()



        @property
        def num_redirtbl(self):
            """Number of entries that the body has room for; 48."""
            if hasattr(self, '_m_num_redirtbl'):
                return self._m_num_redirtbl

            self._m_num_redirtbl = ((self._io.size() - 16) // 8)
            return getattr(self, '_m_num_redirtbl', None)

        @property
        def ofs_redirtbl(self):
            """Offset of the redirection table in the body."""
            if hasattr(self, '_m_ofs_redirtbl'):
                return self._m_ofs_redirtbl

            self._m_ofs_redirtbl = 16
            return getattr(self, '_m_ofs_redirtbl', None)

        @property
        def redirtbl(self):
            """Redirection table, one entry for each pin."""
            if hasattr(self, '_m_redirtbl'):
                return self._m_redirtbl

            _pos = self._io.pos()
            self._io.seek(self.ofs_redirtbl)
            self._raw__m_redirtbl = []
            self._m_redirtbl = []
            for i in range(self.num_redirtbl):
                self._raw__m_redirtbl.append(self._io.read_bytes(8))
                _io__raw__m_redirtbl = KaitaiStream(BytesIO(self._raw__m_redirtbl[i]))
                self._m_redirtbl.append(XenHvmContext.RedirectionEntry(_io__raw__m_redirtbl, self, self._root))

            self._io.seek(_pos)
            return getattr(self, '_m_redirtbl', None)


    class IsaIrq(KaitaiStruct):
        """Interrupt wires of the ISA devices.
        
        .. seealso::
           struct hvm_hw_isa_irqs - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L426-L435
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.IsaIrq, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u2le()
            self.reserved = self._io.read_bytes(6)


        def _fetch_instances(self):
            pass
            _ = self.asserted
            if hasattr(self, '_m_asserted'):
                pass
                for i in range(len(self._m_asserted)):
                    pass



        @property
        def asserted(self):
            """Whether the wire is asserted, by IRQ number 0 to 15."""
            if hasattr(self, '_m_asserted'):
                return self._m_asserted

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_asserted = []
            for i in range(16):
                self._m_asserted.append(self._io.read_bits_int_le(1) != 0)

            self._io.seek(_pos)
            return getattr(self, '_m_asserted', None)


    class Lapic(KaitaiStruct):
        """The state of a vCPU's local APIC outside its register page. 32 bytes from
        Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.
        
        .. seealso::
           struct hvm_hw_lapic - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L392-L398
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Lapic, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_apic_base_msr = self._io.read_bytes(8)
            _io__raw_apic_base_msr = KaitaiStream(BytesIO(self._raw_apic_base_msr))
            self.apic_base_msr = XenHvmContext.ApicBase(_io__raw_apic_base_msr, self, self._root)
            self._raw_disabled = self._io.read_bytes(4)
            _io__raw_disabled = KaitaiStream(BytesIO(self._raw_disabled))
            self.disabled = XenHvmContext.LapicDisabled(_io__raw_disabled, self, self._root)
            self.timer_divisor = self._io.read_u4le()
            if self._io.size() >= 24:
                pass
                self.tdt_msr = self._io.read_u8le()

            if self._io.size() >= 28:
                pass
                self._raw_pending_esr = self._io.read_bytes(4)
                _io__raw_pending_esr = KaitaiStream(BytesIO(self._raw_pending_esr))
                self.pending_esr = XenHvmContext.LapicEsr(_io__raw_pending_esr, self, self._root)

            if self._io.size() >= 32:
                pass
                self.padding = self._io.read_u4le()



        def _fetch_instances(self):
            pass
            self.apic_base_msr._fetch_instances()
            self.disabled._fetch_instances()
            if self._io.size() >= 24:
                pass

            if self._io.size() >= 28:
                pass
                self.pending_esr._fetch_instances()

            if self._io.size() >= 32:
                pass



    class LapicDfr(KaitaiStruct):
        """Destination format register.
        
        .. seealso::
           Intel SDM volume 3, section 12.6.2.2
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.LapicDfr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def is_flat(self):
            """Logical IDs are flat, not in clusters."""
            if hasattr(self, '_m_is_flat'):
                return self._m_is_flat

            self._m_is_flat = self.raw >> 28 == 15
            return getattr(self, '_m_is_flat', None)


    class LapicDisabled(KaitaiStruct):
        """The ways in which a local APIC is disabled.
        
        .. seealso::
           VLAPIC_HW_DISABLED, VLAPIC_SW_DISABLED - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/hvm/vlapic.h#L34-L35
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.LapicDisabled, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def is_hw_disabled(self):
            """By IA32_APIC_BASE."""
            if hasattr(self, '_m_is_hw_disabled'):
                return self._m_is_hw_disabled

            self._m_is_hw_disabled = self.raw & 1 != 0
            return getattr(self, '_m_is_hw_disabled', None)

        @property
        def is_sw_disabled(self):
            """By the spurious-interrupt register."""
            if hasattr(self, '_m_is_sw_disabled'):
                return self._m_is_sw_disabled

            self._m_is_sw_disabled = self.raw & 2 != 0
            return getattr(self, '_m_is_sw_disabled', None)


    class LapicEsr(KaitaiStruct):
        """Error status.
        
        .. seealso::
           APIC_ESR_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h#L47-L53
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.LapicEsr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def illegal_register(self):
            """Access to a register that does not exist."""
            if hasattr(self, '_m_illegal_register'):
                return self._m_illegal_register

            self._m_illegal_register = self.raw & 128 != 0
            return getattr(self, '_m_illegal_register', None)

        @property
        def receive_accept(self):
            """A message that was received was not accepted."""
            if hasattr(self, '_m_receive_accept'):
                return self._m_receive_accept

            self._m_receive_accept = self.raw & 8 != 0
            return getattr(self, '_m_receive_accept', None)

        @property
        def receive_checksum(self):
            """Checksum error when receiving."""
            if hasattr(self, '_m_receive_checksum'):
                return self._m_receive_checksum

            self._m_receive_checksum = self.raw & 2 != 0
            return getattr(self, '_m_receive_checksum', None)

        @property
        def receive_illegal_vector(self):
            """Illegal vector when receiving."""
            if hasattr(self, '_m_receive_illegal_vector'):
                return self._m_receive_illegal_vector

            self._m_receive_illegal_vector = self.raw & 64 != 0
            return getattr(self, '_m_receive_illegal_vector', None)

        @property
        def redirectable_ipi(self):
            """Lowest-priority delivery that is not supported."""
            if hasattr(self, '_m_redirectable_ipi'):
                return self._m_redirectable_ipi

            self._m_redirectable_ipi = self.raw & 16 != 0
            return getattr(self, '_m_redirectable_ipi', None)

        @property
        def send_accept(self):
            """A message that was sent was not accepted."""
            if hasattr(self, '_m_send_accept'):
                return self._m_send_accept

            self._m_send_accept = self.raw & 4 != 0
            return getattr(self, '_m_send_accept', None)

        @property
        def send_checksum(self):
            """Checksum error when sending."""
            if hasattr(self, '_m_send_checksum'):
                return self._m_send_checksum

            self._m_send_checksum = self.raw & 1 != 0
            return getattr(self, '_m_send_checksum', None)

        @property
        def send_illegal_vector(self):
            """Illegal vector when sending."""
            if hasattr(self, '_m_send_illegal_vector'):
                return self._m_send_illegal_vector

            self._m_send_illegal_vector = self.raw & 32 != 0
            return getattr(self, '_m_send_illegal_vector', None)


    class LapicIcr(KaitaiStruct):
        """Interrupt command register, low half.
        
        .. seealso::
           Intel SDM volume 3, section 12.6.1
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.LapicIcr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def delivery_mode(self):
            """Kind of interrupt."""
            if hasattr(self, '_m_delivery_mode'):
                return self._m_delivery_mode

            self._m_delivery_mode = KaitaiStream.resolve_enum(XenHvmContext.DeliveryMode, self.raw >> 8 & 7)
            return getattr(self, '_m_delivery_mode', None)

        @property
        def is_asserted(self):
            """Assert, not de-assert."""
            if hasattr(self, '_m_is_asserted'):
                return self._m_is_asserted

            self._m_is_asserted = self.raw & 16384 != 0
            return getattr(self, '_m_is_asserted', None)

        @property
        def is_level(self):
            """Level-triggered, not edge-triggered."""
            if hasattr(self, '_m_is_level'):
                return self._m_is_level

            self._m_is_level = self.raw & 32768 != 0
            return getattr(self, '_m_is_level', None)

        @property
        def is_logical(self):
            """The destination is logical, not physical."""
            if hasattr(self, '_m_is_logical'):
                return self._m_is_logical

            self._m_is_logical = self.raw & 2048 != 0
            return getattr(self, '_m_is_logical', None)

        @property
        def is_pending(self):
            """Delivery is pending."""
            if hasattr(self, '_m_is_pending'):
                return self._m_is_pending

            self._m_is_pending = self.raw & 4096 != 0
            return getattr(self, '_m_is_pending', None)

        @property
        def shorthand(self):
            """Destination shorthand."""
            if hasattr(self, '_m_shorthand'):
                return self._m_shorthand

            self._m_shorthand = KaitaiStream.resolve_enum(XenHvmContext.DestinationShorthand, self.raw >> 18 & 3)
            return getattr(self, '_m_shorthand', None)

        @property
        def vector(self):
            """Vector that the interrupt is sent with."""
            if hasattr(self, '_m_vector'):
                return self._m_vector

            self._m_vector = self.raw & 255
            return getattr(self, '_m_vector', None)


    class LapicId(KaitaiStruct):
        """ID register.
        
        .. seealso::
           Intel SDM volume 3, section 12.4.6
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.LapicId, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def xapic_id(self):
            """The ID in xAPIC mode; in x2APIC mode `raw` is the ID."""
            if hasattr(self, '_m_xapic_id'):
                return self._m_xapic_id

            self._m_xapic_id = self.raw >> 24
            return getattr(self, '_m_xapic_id', None)


    class LapicLdr(KaitaiStruct):
        """Logical destination register.
        
        .. seealso::
           Intel SDM volume 3, sections 12.6.2.2 and 12.12.10
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.LapicLdr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def x2apic_cluster(self):
            """Cluster in x2APIC mode."""
            if hasattr(self, '_m_x2apic_cluster'):
                return self._m_x2apic_cluster

            self._m_x2apic_cluster = self.raw >> 16
            return getattr(self, '_m_x2apic_cluster', None)

        @property
        def x2apic_mask(self):
            """Bit of this processor in its cluster, in x2APIC mode."""
            if hasattr(self, '_m_x2apic_mask'):
                return self._m_x2apic_mask

            self._m_x2apic_mask = self.raw & 65535
            return getattr(self, '_m_x2apic_mask', None)

        @property
        def xapic_logical_id(self):
            """Logical ID in xAPIC mode."""
            if hasattr(self, '_m_xapic_logical_id'):
                return self._m_xapic_logical_id

            self._m_xapic_logical_id = self.raw >> 24
            return getattr(self, '_m_xapic_logical_id', None)


    class LapicPriority(KaitaiStruct):
        """A priority.
        
        .. seealso::
           Intel SDM volume 3, section 12.8.3
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.LapicPriority, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def priority_class(self):
            """Class: vectors up to 16 x class + 15 are held back.
            """
            if hasattr(self, '_m_priority_class'):
                return self._m_priority_class

            self._m_priority_class = self.raw >> 4 & 15
            return getattr(self, '_m_priority_class', None)

        @property
        def subclass(self):
            """Sub-class."""
            if hasattr(self, '_m_subclass'):
                return self._m_subclass

            self._m_subclass = self.raw & 15
            return getattr(self, '_m_subclass', None)


    class LapicRegs(KaitaiStruct):
        """The part of a local APIC's register page that has registers, each with 4
        bytes at a multiple of 16.
        
        .. seealso::
           struct hvm_hw_lapic_regs - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404
        
        
        .. seealso::
           Source - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.LapicRegs, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.apic_id
            if hasattr(self, '_m_apic_id'):
                pass
                self._m_apic_id._fetch_instances()

            _ = self.apic_version
            if hasattr(self, '_m_apic_version'):
                pass
                self._m_apic_version._fetch_instances()

            _ = self.apr
            if hasattr(self, '_m_apr'):
                pass
                self._m_apr._fetch_instances()

            _ = self.dfr
            if hasattr(self, '_m_dfr'):
                pass
                self._m_dfr._fetch_instances()

            _ = self.esr
            if hasattr(self, '_m_esr'):
                pass
                self._m_esr._fetch_instances()

            _ = self.icr_high
            if hasattr(self, '_m_icr_high'):
                pass

            _ = self.icr_low
            if hasattr(self, '_m_icr_low'):
                pass
                self._m_icr_low._fetch_instances()

            _ = self.irr
            if hasattr(self, '_m_irr'):
                pass
                self._m_irr._fetch_instances()

            _ = self.isr
            if hasattr(self, '_m_isr'):
                pass
                self._m_isr._fetch_instances()

            _ = self.ldr
            if hasattr(self, '_m_ldr'):
                pass
                self._m_ldr._fetch_instances()

            _ = self.lvt_cmci
            if hasattr(self, '_m_lvt_cmci'):
                pass
                self._m_lvt_cmci._fetch_instances()

            _ = self.lvt_error
            if hasattr(self, '_m_lvt_error'):
                pass
                self._m_lvt_error._fetch_instances()

            _ = self.lvt_lint0
            if hasattr(self, '_m_lvt_lint0'):
                pass
                self._m_lvt_lint0._fetch_instances()

            _ = self.lvt_lint1
            if hasattr(self, '_m_lvt_lint1'):
                pass
                self._m_lvt_lint1._fetch_instances()

            _ = self.lvt_perf
            if hasattr(self, '_m_lvt_perf'):
                pass
                self._m_lvt_perf._fetch_instances()

            _ = self.lvt_thermal
            if hasattr(self, '_m_lvt_thermal'):
                pass
                self._m_lvt_thermal._fetch_instances()

            _ = self.lvt_timer
            if hasattr(self, '_m_lvt_timer'):
                pass
                self._m_lvt_timer._fetch_instances()

            _ = self.ppr
            if hasattr(self, '_m_ppr'):
                pass
                self._m_ppr._fetch_instances()

            _ = self.self_ipi
            if hasattr(self, '_m_self_ipi'):
                pass

            _ = self.slots
            if hasattr(self, '_m_slots'):
                pass
                for i in range(len(self._m_slots)):
                    pass
                    self._m_slots[i]._fetch_instances()


            _ = self.svr
            if hasattr(self, '_m_svr'):
                pass
                self._m_svr._fetch_instances()

            _ = self.timer_current_count
            if hasattr(self, '_m_timer_current_count'):
                pass

            _ = self.timer_divide
            if hasattr(self, '_m_timer_divide'):
                pass
                self._m_timer_divide._fetch_instances()

            _ = self.timer_initial_count
            if hasattr(self, '_m_timer_initial_count'):
                pass

            _ = self.tmr
            if hasattr(self, '_m_tmr'):
                pass
                self._m_tmr._fetch_instances()

            _ = self.tpr
            if hasattr(self, '_m_tpr'):
                pass
                self._m_tpr._fetch_instances()


        @property
        def apic_id(self):
            """ID of the local APIC."""
            if hasattr(self, '_m_apic_id'):
                return self._m_apic_id

            _pos = self._io.pos()
            self._io.seek(32)
            self._raw__m_apic_id = self._io.read_bytes(4)
            _io__raw__m_apic_id = KaitaiStream(BytesIO(self._raw__m_apic_id))
            self._m_apic_id = XenHvmContext.LapicId(_io__raw__m_apic_id, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_apic_id', None)

        @property
        def apic_version(self):
            """Version of the local APIC, and the number of its local vectors."""
            if hasattr(self, '_m_apic_version'):
                return self._m_apic_version

            _pos = self._io.pos()
            self._io.seek(48)
            self._raw__m_apic_version = self._io.read_bytes(4)
            _io__raw__m_apic_version = KaitaiStream(BytesIO(self._raw__m_apic_version))
            self._m_apic_version = XenHvmContext.LapicVersion(_io__raw__m_apic_version, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_apic_version', None)

        @property
        def apr(self):
            """Arbitration priority."""
            if hasattr(self, '_m_apr'):
                return self._m_apr

            _pos = self._io.pos()
            self._io.seek(144)
            self._raw__m_apr = self._io.read_bytes(4)
            _io__raw__m_apr = KaitaiStream(BytesIO(self._raw__m_apr))
            self._m_apr = XenHvmContext.LapicPriority(_io__raw__m_apr, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_apr', None)

        @property
        def dfr(self):
            """Destination format."""
            if hasattr(self, '_m_dfr'):
                return self._m_dfr

            _pos = self._io.pos()
            self._io.seek(224)
            self._raw__m_dfr = self._io.read_bytes(4)
            _io__raw__m_dfr = KaitaiStream(BytesIO(self._raw__m_dfr))
            self._m_dfr = XenHvmContext.LapicDfr(_io__raw__m_dfr, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_dfr', None)

        @property
        def esr(self):
            """Errors that the local APIC has detected."""
            if hasattr(self, '_m_esr'):
                return self._m_esr

            _pos = self._io.pos()
            self._io.seek(640)
            self._raw__m_esr = self._io.read_bytes(4)
            _io__raw__m_esr = KaitaiStream(BytesIO(self._raw__m_esr))
            self._m_esr = XenHvmContext.LapicEsr(_io__raw__m_esr, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_esr', None)

        @property
        def icr_high(self):
            """Destination of the command: bits 31-24 in xAPIC mode, all of them in
            x2APIC mode.
            """
            if hasattr(self, '_m_icr_high'):
                return self._m_icr_high

            _pos = self._io.pos()
            self._io.seek(784)
            self._m_icr_high = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_icr_high', None)

        @property
        def icr_low(self):
            """Interrupt command."""
            if hasattr(self, '_m_icr_low'):
                return self._m_icr_low

            _pos = self._io.pos()
            self._io.seek(768)
            self._raw__m_icr_low = self._io.read_bytes(4)
            _io__raw__m_icr_low = KaitaiStream(BytesIO(self._raw__m_icr_low))
            self._m_icr_low = XenHvmContext.LapicIcr(_io__raw__m_icr_low, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_icr_low', None)

        @property
        def irr(self):
            """Vectors that are requested."""
            if hasattr(self, '_m_irr'):
                return self._m_irr

            _pos = self._io.pos()
            self._io.seek(512)
            self._raw__m_irr = self._io.read_bytes(128)
            _io__raw__m_irr = KaitaiStream(BytesIO(self._raw__m_irr))
            self._m_irr = XenHvmContext.VectorBitmap(_io__raw__m_irr, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_irr', None)

        @property
        def isr(self):
            """Vectors in service."""
            if hasattr(self, '_m_isr'):
                return self._m_isr

            _pos = self._io.pos()
            self._io.seek(256)
            self._raw__m_isr = self._io.read_bytes(128)
            _io__raw__m_isr = KaitaiStream(BytesIO(self._raw__m_isr))
            self._m_isr = XenHvmContext.VectorBitmap(_io__raw__m_isr, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_isr', None)

        @property
        def ldr(self):
            """Logical destination."""
            if hasattr(self, '_m_ldr'):
                return self._m_ldr

            _pos = self._io.pos()
            self._io.seek(208)
            self._raw__m_ldr = self._io.read_bytes(4)
            _io__raw__m_ldr = KaitaiStream(BytesIO(self._raw__m_ldr))
            self._m_ldr = XenHvmContext.LapicLdr(_io__raw__m_ldr, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_ldr', None)

        @property
        def lvt_cmci(self):
            """Local vector of corrected machine checks."""
            if hasattr(self, '_m_lvt_cmci'):
                return self._m_lvt_cmci

            _pos = self._io.pos()
            self._io.seek(752)
            self._raw__m_lvt_cmci = self._io.read_bytes(4)
            _io__raw__m_lvt_cmci = KaitaiStream(BytesIO(self._raw__m_lvt_cmci))
            self._m_lvt_cmci = XenHvmContext.LvtEntry(_io__raw__m_lvt_cmci, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_lvt_cmci', None)

        @property
        def lvt_error(self):
            """Local vector of errors."""
            if hasattr(self, '_m_lvt_error'):
                return self._m_lvt_error

            _pos = self._io.pos()
            self._io.seek(880)
            self._raw__m_lvt_error = self._io.read_bytes(4)
            _io__raw__m_lvt_error = KaitaiStream(BytesIO(self._raw__m_lvt_error))
            self._m_lvt_error = XenHvmContext.LvtEntry(_io__raw__m_lvt_error, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_lvt_error', None)

        @property
        def lvt_lint0(self):
            """Local vector of pin LINT0."""
            if hasattr(self, '_m_lvt_lint0'):
                return self._m_lvt_lint0

            _pos = self._io.pos()
            self._io.seek(848)
            self._raw__m_lvt_lint0 = self._io.read_bytes(4)
            _io__raw__m_lvt_lint0 = KaitaiStream(BytesIO(self._raw__m_lvt_lint0))
            self._m_lvt_lint0 = XenHvmContext.LvtEntry(_io__raw__m_lvt_lint0, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_lvt_lint0', None)

        @property
        def lvt_lint1(self):
            """Local vector of pin LINT1."""
            if hasattr(self, '_m_lvt_lint1'):
                return self._m_lvt_lint1

            _pos = self._io.pos()
            self._io.seek(864)
            self._raw__m_lvt_lint1 = self._io.read_bytes(4)
            _io__raw__m_lvt_lint1 = KaitaiStream(BytesIO(self._raw__m_lvt_lint1))
            self._m_lvt_lint1 = XenHvmContext.LvtEntry(_io__raw__m_lvt_lint1, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_lvt_lint1', None)

        @property
        def lvt_perf(self):
            """Local vector of the performance counters."""
            if hasattr(self, '_m_lvt_perf'):
                return self._m_lvt_perf

            _pos = self._io.pos()
            self._io.seek(832)
            self._raw__m_lvt_perf = self._io.read_bytes(4)
            _io__raw__m_lvt_perf = KaitaiStream(BytesIO(self._raw__m_lvt_perf))
            self._m_lvt_perf = XenHvmContext.LvtEntry(_io__raw__m_lvt_perf, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_lvt_perf', None)

        @property
        def lvt_thermal(self):
            """Local vector of the thermal sensor."""
            if hasattr(self, '_m_lvt_thermal'):
                return self._m_lvt_thermal

            _pos = self._io.pos()
            self._io.seek(816)
            self._raw__m_lvt_thermal = self._io.read_bytes(4)
            _io__raw__m_lvt_thermal = KaitaiStream(BytesIO(self._raw__m_lvt_thermal))
            self._m_lvt_thermal = XenHvmContext.LvtEntry(_io__raw__m_lvt_thermal, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_lvt_thermal', None)

        @property
        def lvt_timer(self):
            """Local vector of the timer."""
            if hasattr(self, '_m_lvt_timer'):
                return self._m_lvt_timer

            _pos = self._io.pos()
            self._io.seek(800)
            self._raw__m_lvt_timer = self._io.read_bytes(4)
            _io__raw__m_lvt_timer = KaitaiStream(BytesIO(self._raw__m_lvt_timer))
            self._m_lvt_timer = XenHvmContext.LvtEntry(_io__raw__m_lvt_timer, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_lvt_timer', None)

        @property
        def num_slots(self):
            """Number of register slots that the body has room for; 64."""
            if hasattr(self, '_m_num_slots'):
                return self._m_num_slots

            self._m_num_slots = (self._io.size() // 16)
            return getattr(self, '_m_num_slots', None)

        @property
        def ppr(self):
            """Processor priority; Xen computes it on demand."""
            if hasattr(self, '_m_ppr'):
                return self._m_ppr

            _pos = self._io.pos()
            self._io.seek(160)
            self._raw__m_ppr = self._io.read_bytes(4)
            _io__raw__m_ppr = KaitaiStream(BytesIO(self._raw__m_ppr))
            self._m_ppr = XenHvmContext.LapicPriority(_io__raw__m_ppr, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_ppr', None)

        @property
        def self_ipi(self):
            """Write-only; meaningless here."""
            if hasattr(self, '_m_self_ipi'):
                return self._m_self_ipi

            _pos = self._io.pos()
            self._io.seek(1008)
            self._m_self_ipi = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_self_ipi', None)

        @property
        def slots(self):
            """All slots, by their offset divided by 16."""
            if hasattr(self, '_m_slots'):
                return self._m_slots

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_slots = []
            for i in range(self.num_slots):
                self._m_slots.append(XenHvmContext.RegisterSlot(self._io, self, self._root))

            self._io.seek(_pos)
            return getattr(self, '_m_slots', None)

        @property
        def svr(self):
            """Spurious-interrupt vector."""
            if hasattr(self, '_m_svr'):
                return self._m_svr

            _pos = self._io.pos()
            self._io.seek(240)
            self._raw__m_svr = self._io.read_bytes(4)
            _io__raw__m_svr = KaitaiStream(BytesIO(self._raw__m_svr))
            self._m_svr = XenHvmContext.LapicSvr(_io__raw__m_svr, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_svr', None)

        @property
        def timer_current_count(self):
            """Current count of the timer; Xen computes it on demand."""
            if hasattr(self, '_m_timer_current_count'):
                return self._m_timer_current_count

            _pos = self._io.pos()
            self._io.seek(912)
            self._m_timer_current_count = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_timer_current_count', None)

        @property
        def timer_divide(self):
            """Divisor of the timer's clock."""
            if hasattr(self, '_m_timer_divide'):
                return self._m_timer_divide

            _pos = self._io.pos()
            self._io.seek(992)
            self._raw__m_timer_divide = self._io.read_bytes(4)
            _io__raw__m_timer_divide = KaitaiStream(BytesIO(self._raw__m_timer_divide))
            self._m_timer_divide = XenHvmContext.TimerDivide(_io__raw__m_timer_divide, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_timer_divide', None)

        @property
        def timer_initial_count(self):
            """Initial count of the timer."""
            if hasattr(self, '_m_timer_initial_count'):
                return self._m_timer_initial_count

            _pos = self._io.pos()
            self._io.seek(896)
            self._m_timer_initial_count = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_timer_initial_count', None)

        @property
        def tmr(self):
            """Vectors that are level-triggered."""
            if hasattr(self, '_m_tmr'):
                return self._m_tmr

            _pos = self._io.pos()
            self._io.seek(384)
            self._raw__m_tmr = self._io.read_bytes(128)
            _io__raw__m_tmr = KaitaiStream(BytesIO(self._raw__m_tmr))
            self._m_tmr = XenHvmContext.VectorBitmap(_io__raw__m_tmr, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_tmr', None)

        @property
        def tpr(self):
            """Task priority."""
            if hasattr(self, '_m_tpr'):
                return self._m_tpr

            _pos = self._io.pos()
            self._io.seek(128)
            self._raw__m_tpr = self._io.read_bytes(4)
            _io__raw__m_tpr = KaitaiStream(BytesIO(self._raw__m_tpr))
            self._m_tpr = XenHvmContext.LapicPriority(_io__raw__m_tpr, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_tpr', None)


    class LapicSvr(KaitaiStruct):
        """Spurious-interrupt vector register.
        
        .. seealso::
           Intel SDM volume 3, section 12.9
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.LapicSvr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def is_enabled(self):
            """The local APIC is enabled by software."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.raw & 256 != 0
            return getattr(self, '_m_is_enabled', None)

        @property
        def is_eoi_broadcast_suppressed(self):
            """No EOI broadcasts."""
            if hasattr(self, '_m_is_eoi_broadcast_suppressed'):
                return self._m_is_eoi_broadcast_suppressed

            self._m_is_eoi_broadcast_suppressed = self.raw & 4096 != 0
            return getattr(self, '_m_is_eoi_broadcast_suppressed', None)

        @property
        def is_focus_disabled(self):
            """No focus processor checking."""
            if hasattr(self, '_m_is_focus_disabled'):
                return self._m_is_focus_disabled

            self._m_is_focus_disabled = self.raw & 512 != 0
            return getattr(self, '_m_is_focus_disabled', None)

        @property
        def vector(self):
            """Vector of spurious interrupts."""
            if hasattr(self, '_m_vector'):
                return self._m_vector

            self._m_vector = self.raw & 255
            return getattr(self, '_m_vector', None)


    class LapicVersion(KaitaiStruct):
        """Version register.
        
        .. seealso::
           Intel SDM volume 3, section 12.4.8
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.LapicVersion, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def has_directed_eoi(self):
            """Broadcasts of EOI can be suppressed."""
            if hasattr(self, '_m_has_directed_eoi'):
                return self._m_has_directed_eoi

            self._m_has_directed_eoi = self.raw & 16777216 != 0
            return getattr(self, '_m_has_directed_eoi', None)

        @property
        def max_lvt(self):
            """Number of local vectors, less one."""
            if hasattr(self, '_m_max_lvt'):
                return self._m_max_lvt

            self._m_max_lvt = self.raw >> 16 & 255
            return getattr(self, '_m_max_lvt', None)

        @property
        def version(self):
            """Version of the local APIC."""
            if hasattr(self, '_m_version'):
                return self._m_version

            self._m_version = self.raw & 255
            return getattr(self, '_m_version', None)


    class LvtEntry(KaitaiStruct):
        """An entry of the local vector table.
        
        .. seealso::
           Intel SDM volume 3, section 12.5.1
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.LvtEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def delivery_mode(self):
            """Kind of interrupt."""
            if hasattr(self, '_m_delivery_mode'):
                return self._m_delivery_mode

            self._m_delivery_mode = KaitaiStream.resolve_enum(XenHvmContext.DeliveryMode, self.raw >> 8 & 7)
            return getattr(self, '_m_delivery_mode', None)

        @property
        def is_active_low(self):
            """The pin is active low; LINT0 and LINT1 only."""
            if hasattr(self, '_m_is_active_low'):
                return self._m_is_active_low

            self._m_is_active_low = self.raw & 8192 != 0
            return getattr(self, '_m_is_active_low', None)

        @property
        def is_level(self):
            """Level-triggered; LINT0 and LINT1 only."""
            if hasattr(self, '_m_is_level'):
                return self._m_is_level

            self._m_is_level = self.raw & 32768 != 0
            return getattr(self, '_m_is_level', None)

        @property
        def is_masked(self):
            """The local interrupt is masked."""
            if hasattr(self, '_m_is_masked'):
                return self._m_is_masked

            self._m_is_masked = self.raw & 65536 != 0
            return getattr(self, '_m_is_masked', None)

        @property
        def is_pending(self):
            """Delivery is pending."""
            if hasattr(self, '_m_is_pending'):
                return self._m_is_pending

            self._m_is_pending = self.raw & 4096 != 0
            return getattr(self, '_m_is_pending', None)

        @property
        def remote_irr(self):
            """A level-triggered interrupt is in service; LINT0 and LINT1 only."""
            if hasattr(self, '_m_remote_irr'):
                return self._m_remote_irr

            self._m_remote_irr = self.raw & 16384 != 0
            return getattr(self, '_m_remote_irr', None)

        @property
        def timer_mode(self):
            """How the timer counts; timer only."""
            if hasattr(self, '_m_timer_mode'):
                return self._m_timer_mode

            self._m_timer_mode = KaitaiStream.resolve_enum(XenHvmContext.TimerMode, self.raw >> 17 & 3)
            return getattr(self, '_m_timer_mode', None)

        @property
        def vector(self):
            """Vector of the local interrupt."""
            if hasattr(self, '_m_vector'):
                return self._m_vector

            self._m_vector = self.raw & 255
            return getattr(self, '_m_vector', None)


    class McgCap(KaitaiStruct):
        """Machine-check capabilities.
        
        .. seealso::
           Intel SDM volume 3, section 17.3.1.1
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.McgCap, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def has_cmci(self):
            """Corrected errors can interrupt."""
            if hasattr(self, '_m_has_cmci'):
                return self._m_has_cmci

            self._m_has_cmci = self.low & 1024 != 0
            return getattr(self, '_m_has_cmci', None)

        @property
        def has_ctl(self):
            """IA32_MCG_CTL exists."""
            if hasattr(self, '_m_has_ctl'):
                return self._m_has_ctl

            self._m_has_ctl = self.low & 256 != 0
            return getattr(self, '_m_has_ctl', None)

        @property
        def has_ext(self):
            """Extended state registers exist."""
            if hasattr(self, '_m_has_ext'):
                return self._m_has_ext

            self._m_has_ext = self.low & 512 != 0
            return getattr(self, '_m_has_ext', None)

        @property
        def has_lmce(self):
            """Local machine checks."""
            if hasattr(self, '_m_has_lmce'):
                return self._m_has_lmce

            self._m_has_lmce = self.low & 134217728 != 0
            return getattr(self, '_m_has_lmce', None)

        @property
        def has_ser(self):
            """Software error recovery."""
            if hasattr(self, '_m_has_ser'):
                return self._m_has_ser

            self._m_has_ser = self.low & 16777216 != 0
            return getattr(self, '_m_has_ser', None)

        @property
        def has_tes(self):
            """Threshold-based error status."""
            if hasattr(self, '_m_has_tes'):
                return self._m_has_tes

            self._m_has_tes = self.low & 2048 != 0
            return getattr(self, '_m_has_tes', None)

        @property
        def num_banks(self):
            """Number of banks."""
            if hasattr(self, '_m_num_banks'):
                return self._m_num_banks

            self._m_num_banks = self.low & 255
            return getattr(self, '_m_num_banks', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def reserved_low(self):
            """Bits 27-0 that Xen lets no guest have; those of `high` neither.
            """
            if hasattr(self, '_m_reserved_low'):
                return self._m_reserved_low

            self._m_reserved_low = self.low & 117436928
            return getattr(self, '_m_reserved_low', None)

        @property
        def reserved_top(self):
            """Bits 31-28, which Xen lets no guest have either."""
            if hasattr(self, '_m_reserved_top'):
                return self._m_reserved_top

            self._m_reserved_top = self.low >> 28
            return getattr(self, '_m_reserved_top', None)


    class MciCtl2(KaitaiStruct):
        """Control of the corrected errors of a bank.
        
        .. seealso::
           Intel SDM volume 3, section 17.3.2.5
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.MciCtl2, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def is_cmci_enabled(self):
            """Corrected errors interrupt."""
            if hasattr(self, '_m_is_cmci_enabled'):
                return self._m_is_cmci_enabled

            self._m_is_cmci_enabled = self.low & 1073741824 != 0
            return getattr(self, '_m_is_cmci_enabled', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def threshold(self):
            """Number of errors before an interrupt."""
            if hasattr(self, '_m_threshold'):
                return self._m_threshold

            self._m_threshold = self.low & 32767
            return getattr(self, '_m_threshold', None)


    class MemoryTypes(KaitaiStruct):
        """Eight memory types of one byte each.
        
        .. seealso::
           Intel SDM volume 3, sections 13.11.2.2 and 13.12.2
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.MemoryTypes, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.types = []
            for i in range(8):
                self.types.append(KaitaiStream.resolve_enum(XenHvmContext.MemoryType, self._io.read_u1()))



        def _fetch_instances(self):
            pass
            for i in range(len(self.types)):
                pass

            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)


    class MsrEntry(KaitaiStruct):
        """A model-specific register.
        
        As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
        PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
        and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
        type is at the start of a substream of its own (`size: 16`), which
        `as_spec_ctrl` and `as_bndcfgs` rely on.
        
        .. seealso::
           struct hvm_one_msr - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L619-L623
        
        
        .. seealso::
           msrs_to_send - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1395
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.MsrEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.index = self._io.read_u4le()
            self.reserved = self._io.read_u4le()
            self.value = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            _ = self.as_bndcfgs
            if hasattr(self, '_m_as_bndcfgs'):
                pass
                self._m_as_bndcfgs._fetch_instances()

            _ = self.as_spec_ctrl
            if hasattr(self, '_m_as_spec_ctrl'):
                pass
                self._m_as_spec_ctrl._fetch_instances()


        @property
        def as_bndcfgs(self):
            """The value of BNDCFGS, decoded; absent for other registers."""
            if hasattr(self, '_m_as_bndcfgs'):
                return self._m_as_bndcfgs

            if self.index == 3472:
                pass
                _pos = self._io.pos()
                self._io.seek(8)
                self._raw__m_as_bndcfgs = self._io.read_bytes(8)
                _io__raw__m_as_bndcfgs = KaitaiStream(BytesIO(self._raw__m_as_bndcfgs))
                self._m_as_bndcfgs = XenHvmContext.Bndcfgs(_io__raw__m_as_bndcfgs, self, self._root)
                self._io.seek(_pos)

            return getattr(self, '_m_as_bndcfgs', None)

        @property
        def as_spec_ctrl(self):
            """The value of SPEC_CTRL, decoded; absent for other registers."""
            if hasattr(self, '_m_as_spec_ctrl'):
                return self._m_as_spec_ctrl

            if self.index == 72:
                pass
                _pos = self._io.pos()
                self._io.seek(8)
                self._raw__m_as_spec_ctrl = self._io.read_bytes(8)
                _io__raw__m_as_spec_ctrl = KaitaiStream(BytesIO(self._raw__m_as_spec_ctrl))
                self._m_as_spec_ctrl = XenHvmContext.SpecCtrl(_io__raw__m_as_spec_ctrl, self, self._root)
                self._io.seek(_pos)

            return getattr(self, '_m_as_spec_ctrl', None)


    class Mtrr(KaitaiStruct):
        """Memory types of a vCPU.
        
        Xen writes the first variable range to all entries that `msr_mtrr_cap`
        says are in use; the other ranges are lost. As of 2026 this is not fixed,
        see hvm_save_mtrr_msr().
        
        .. seealso::
           struct hvm_hw_mtrr - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L542-L551
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Mtrr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_msr_pat_cr = self._io.read_bytes(8)
            _io__raw_msr_pat_cr = KaitaiStream(BytesIO(self._raw_msr_pat_cr))
            self.msr_pat_cr = XenHvmContext.MemoryTypes(_io__raw_msr_pat_cr, self, self._root)
            self.msr_mtrr_var = []
            for i in range(8):
                self.msr_mtrr_var.append(XenHvmContext.MtrrRange(self._io, self, self._root))

            self._raw_fixed_64k_00000 = self._io.read_bytes(8)
            _io__raw_fixed_64k_00000 = KaitaiStream(BytesIO(self._raw_fixed_64k_00000))
            self.fixed_64k_00000 = XenHvmContext.MemoryTypes(_io__raw_fixed_64k_00000, self, self._root)
            self._raw_fixed_16k_80000 = self._io.read_bytes(8)
            _io__raw_fixed_16k_80000 = KaitaiStream(BytesIO(self._raw_fixed_16k_80000))
            self.fixed_16k_80000 = XenHvmContext.MemoryTypes(_io__raw_fixed_16k_80000, self, self._root)
            self._raw_fixed_16k_a0000 = self._io.read_bytes(8)
            _io__raw_fixed_16k_a0000 = KaitaiStream(BytesIO(self._raw_fixed_16k_a0000))
            self.fixed_16k_a0000 = XenHvmContext.MemoryTypes(_io__raw_fixed_16k_a0000, self, self._root)
            self._raw_fixed_4k_c0000 = self._io.read_bytes(8)
            _io__raw_fixed_4k_c0000 = KaitaiStream(BytesIO(self._raw_fixed_4k_c0000))
            self.fixed_4k_c0000 = XenHvmContext.MemoryTypes(_io__raw_fixed_4k_c0000, self, self._root)
            self._raw_fixed_4k_c8000 = self._io.read_bytes(8)
            _io__raw_fixed_4k_c8000 = KaitaiStream(BytesIO(self._raw_fixed_4k_c8000))
            self.fixed_4k_c8000 = XenHvmContext.MemoryTypes(_io__raw_fixed_4k_c8000, self, self._root)
            self._raw_fixed_4k_d0000 = self._io.read_bytes(8)
            _io__raw_fixed_4k_d0000 = KaitaiStream(BytesIO(self._raw_fixed_4k_d0000))
            self.fixed_4k_d0000 = XenHvmContext.MemoryTypes(_io__raw_fixed_4k_d0000, self, self._root)
            self._raw_fixed_4k_d8000 = self._io.read_bytes(8)
            _io__raw_fixed_4k_d8000 = KaitaiStream(BytesIO(self._raw_fixed_4k_d8000))
            self.fixed_4k_d8000 = XenHvmContext.MemoryTypes(_io__raw_fixed_4k_d8000, self, self._root)
            self._raw_fixed_4k_e0000 = self._io.read_bytes(8)
            _io__raw_fixed_4k_e0000 = KaitaiStream(BytesIO(self._raw_fixed_4k_e0000))
            self.fixed_4k_e0000 = XenHvmContext.MemoryTypes(_io__raw_fixed_4k_e0000, self, self._root)
            self._raw_fixed_4k_e8000 = self._io.read_bytes(8)
            _io__raw_fixed_4k_e8000 = KaitaiStream(BytesIO(self._raw_fixed_4k_e8000))
            self.fixed_4k_e8000 = XenHvmContext.MemoryTypes(_io__raw_fixed_4k_e8000, self, self._root)
            self._raw_fixed_4k_f0000 = self._io.read_bytes(8)
            _io__raw_fixed_4k_f0000 = KaitaiStream(BytesIO(self._raw_fixed_4k_f0000))
            self.fixed_4k_f0000 = XenHvmContext.MemoryTypes(_io__raw_fixed_4k_f0000, self, self._root)
            self._raw_fixed_4k_f8000 = self._io.read_bytes(8)
            _io__raw_fixed_4k_f8000 = KaitaiStream(BytesIO(self._raw_fixed_4k_f8000))
            self.fixed_4k_f8000 = XenHvmContext.MemoryTypes(_io__raw_fixed_4k_f8000, self, self._root)
            self._raw_msr_mtrr_cap = self._io.read_bytes(8)
            _io__raw_msr_mtrr_cap = KaitaiStream(BytesIO(self._raw_msr_mtrr_cap))
            self.msr_mtrr_cap = XenHvmContext.MtrrCap(_io__raw_msr_mtrr_cap, self, self._root)
            self._raw_msr_mtrr_def_type = self._io.read_bytes(8)
            _io__raw_msr_mtrr_def_type = KaitaiStream(BytesIO(self._raw_msr_mtrr_def_type))
            self.msr_mtrr_def_type = XenHvmContext.MtrrDefType(_io__raw_msr_mtrr_def_type, self, self._root)


        def _fetch_instances(self):
            pass
            self.msr_pat_cr._fetch_instances()
            for i in range(len(self.msr_mtrr_var)):
                pass
                self.msr_mtrr_var[i]._fetch_instances()

            self.fixed_64k_00000._fetch_instances()
            self.fixed_16k_80000._fetch_instances()
            self.fixed_16k_a0000._fetch_instances()
            self.fixed_4k_c0000._fetch_instances()
            self.fixed_4k_c8000._fetch_instances()
            self.fixed_4k_d0000._fetch_instances()
            self.fixed_4k_d8000._fetch_instances()
            self.fixed_4k_e0000._fetch_instances()
            self.fixed_4k_e8000._fetch_instances()
            self.fixed_4k_f0000._fetch_instances()
            self.fixed_4k_f8000._fetch_instances()
            self.msr_mtrr_cap._fetch_instances()
            self.msr_mtrr_def_type._fetch_instances()


    class MtrrBase(KaitaiStruct):
        """Base and type of a variable range.
        
        .. seealso::
           Intel SDM volume 3, section 13.11.2.3
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.MtrrBase, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def frame_low(self):
            """Bits 31-12 of the base address, as a page frame number; `high`
            continues it.
            """
            if hasattr(self, '_m_frame_low'):
                return self._m_frame_low

            self._m_frame_low = self.low >> 12
            return getattr(self, '_m_frame_low', None)

        @property
        def memory_type(self):
            """Type of the memory in the range."""
            if hasattr(self, '_m_memory_type'):
                return self._m_memory_type

            self._m_memory_type = KaitaiStream.resolve_enum(XenHvmContext.MemoryType, self.low & 255)
            return getattr(self, '_m_memory_type', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def reserved_low(self):
            """Bits 31-0 that are reserved."""
            if hasattr(self, '_m_reserved_low'):
                return self._m_reserved_low

            self._m_reserved_low = self.low & 3840
            return getattr(self, '_m_reserved_low', None)


    class MtrrCap(KaitaiStruct):
        """Capabilities of the MTRRs.
        
        .. seealso::
           Intel SDM volume 3, section 13.11.1
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.MtrrCap, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def has_fixed(self):
            """Fixed ranges are supported."""
            if hasattr(self, '_m_has_fixed'):
                return self._m_has_fixed

            self._m_has_fixed = self.low & 256 != 0
            return getattr(self, '_m_has_fixed', None)

        @property
        def has_smrr(self):
            """A range for system management is supported."""
            if hasattr(self, '_m_has_smrr'):
                return self._m_has_smrr

            self._m_has_smrr = self.low & 2048 != 0
            return getattr(self, '_m_has_smrr', None)

        @property
        def has_wc(self):
            """Write-combining is supported."""
            if hasattr(self, '_m_has_wc'):
                return self._m_has_wc

            self._m_has_wc = self.low & 1024 != 0
            return getattr(self, '_m_has_wc', None)

        @property
        def num_ranges(self):
            """Number of variable ranges."""
            if hasattr(self, '_m_num_ranges'):
                return self._m_num_ranges

            self._m_num_ranges = self.low & 255
            return getattr(self, '_m_num_ranges', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)


    class MtrrDefType(KaitaiStruct):
        """Default type and enable bits.
        
        .. seealso::
           Intel SDM volume 3, section 13.11.2.1
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.MtrrDefType, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def has_reserved_low(self):
            """A reserved bit of bits 31-0 is set; those of `high` are all reserved."""
            if hasattr(self, '_m_has_reserved_low'):
                return self._m_has_reserved_low

            self._m_has_reserved_low =  ((self.low & 768 != 0) or (self.low >> 12 != 0)) 
            return getattr(self, '_m_has_reserved_low', None)

        @property
        def is_enabled(self):
            """MTRRs are enabled; otherwise all memory is uncacheable."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.low & 2048 != 0
            return getattr(self, '_m_is_enabled', None)

        @property
        def is_fixed_enabled(self):
            """Fixed ranges are enabled."""
            if hasattr(self, '_m_is_fixed_enabled'):
                return self._m_is_fixed_enabled

            self._m_is_fixed_enabled = self.low & 1024 != 0
            return getattr(self, '_m_is_fixed_enabled', None)

        @property
        def memory_type(self):
            """Type of memory outside all ranges."""
            if hasattr(self, '_m_memory_type'):
                return self._m_memory_type

            self._m_memory_type = KaitaiStream.resolve_enum(XenHvmContext.MemoryType, self.low & 255)
            return getattr(self, '_m_memory_type', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)


    class MtrrMask(KaitaiStruct):
        """Mask of a variable range.
        
        .. seealso::
           Intel SDM volume 3, section 13.11.2.3
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.MtrrMask, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def frame_low(self):
            """Bits 31-12 of the mask, shifted down by 12; `high` continues it."""
            if hasattr(self, '_m_frame_low'):
                return self._m_frame_low

            self._m_frame_low = self.low >> 12
            return getattr(self, '_m_frame_low', None)

        @property
        def is_valid(self):
            """The range is in use."""
            if hasattr(self, '_m_is_valid'):
                return self._m_is_valid

            self._m_is_valid = self.low & 2048 != 0
            return getattr(self, '_m_is_valid', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def reserved_low(self):
            """Bits 31-0 that are reserved."""
            if hasattr(self, '_m_reserved_low'):
                return self._m_reserved_low

            self._m_reserved_low = self.low & 2047
            return getattr(self, '_m_reserved_low', None)


    class MtrrRange(KaitaiStruct):
        """A variable range. It contains an address that agrees with `base` in all
        bits that are set in `mask`, from bit 12 on.
        
        .. seealso::
           Intel SDM volume 3, section 13.11.2.3
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.MtrrRange, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_base = self._io.read_bytes(8)
            _io__raw_base = KaitaiStream(BytesIO(self._raw_base))
            self.base = XenHvmContext.MtrrBase(_io__raw_base, self, self._root)
            self._raw_mask = self._io.read_bytes(8)
            _io__raw_mask = KaitaiStream(BytesIO(self._raw_mask))
            self.mask = XenHvmContext.MtrrMask(_io__raw_mask, self, self._root)


        def _fetch_instances(self):
            pass
            self.base._fetch_instances()
            self.mask._fetch_instances()


    class Opaque(KaitaiStruct):
        """Bytes of a body, not interpreted here.
        
        .. seealso::
           struct hvm_save_descriptor - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Opaque, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass


    class PciIrq(KaitaiStruct):
        """Interrupt wires of the PCI bus.
        
        .. seealso::
           struct hvm_hw_pci_irqs - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L413-L422
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.PciIrq, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.asserted = []
            for i in range(32):
                self.asserted.append(self._io.read_bits_int_le(4))



        def _fetch_instances(self):
            pass
            for i in range(len(self.asserted)):
                pass



    class PciLink(KaitaiStruct):
        """Routing of the four PCI interrupt links. Device and pin determine the
        link: (device + pin) mod 4.
        
        .. seealso::
           struct hvm_hw_pci_link - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L439-L448
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.PciLink, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.route = []
            for i in range(4):
                self.route.append(self._io.read_u1())

            self.pad0 = self._io.read_bytes(4)


        def _fetch_instances(self):
            pass
            for i in range(len(self.route)):
                pass


        @property
        def most_irq(self):
            """The highest ISA IRQ."""
            if hasattr(self, '_m_most_irq'):
                return self._m_most_irq

            self._m_most_irq = 15
            return getattr(self, '_m_most_irq', None)


    class PendingEvent(KaitaiStruct):
        """An event that Xen must inject into the guest.
        
        .. seealso::
           struct hvm_hw_cpu, pending_event - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L136
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.PendingEvent, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def event_type(self):
            """Kind of event."""
            if hasattr(self, '_m_event_type'):
                return self._m_event_type

            self._m_event_type = KaitaiStream.resolve_enum(XenHvmContext.EventType, self.raw >> 8 & 7)
            return getattr(self, '_m_event_type', None)

        @property
        def has_error_code(self):
            """The event has an error code, `error_code` of the record.
            """
            if hasattr(self, '_m_has_error_code'):
                return self._m_has_error_code

            self._m_has_error_code = self.raw & 2048 != 0
            return getattr(self, '_m_has_error_code', None)

        @property
        def is_valid(self):
            """An event is present."""
            if hasattr(self, '_m_is_valid'):
                return self._m_is_valid

            self._m_is_valid = self.raw >> 31 != 0
            return getattr(self, '_m_is_valid', None)

        @property
        def reserved(self):
            """Reserved, zero."""
            if hasattr(self, '_m_reserved'):
                return self._m_reserved

            self._m_reserved = self.raw >> 12 & 524287
            return getattr(self, '_m_reserved', None)

        @property
        def vector(self):
            """Vector of the event."""
            if hasattr(self, '_m_vector'):
                return self._m_vector

            self._m_vector = self.raw & 255
            return getattr(self, '_m_vector', None)


    class Pic(KaitaiStruct):
        """One of the two 8259 interrupt controllers.
        
        .. seealso::
           struct hvm_hw_vpic - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L294-L340
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Pic, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.irr = self._io.read_u1()
            self.imr = self._io.read_u1()
            self.isr = self._io.read_u1()
            self.irq_base = self._io.read_u1()
            self.initialisation = self._io.read_u1()
            self.modes = self._io.read_u1()
            self.elcr = self._io.read_u1()
            self.int_output = self._io.read_u1()


        def _fetch_instances(self):
            pass

        @property
        def auto_eoi(self):
            """An acknowledged line does not stay in service."""
            if hasattr(self, '_m_auto_eoi'):
                return self._m_auto_eoi

            self._m_auto_eoi = self.modes & 4 != 0
            return getattr(self, '_m_auto_eoi', None)

        @property
        def elcr_writable(self):
            """Lines that can be level-triggered: all but the timer's and the
            keyboard's, or of the slave the real-time clock's and the x87's.
            """
            if hasattr(self, '_m_elcr_writable'):
                return self._m_elcr_writable

            self._m_elcr_writable = (252 if self.is_master else 222)
            return getattr(self, '_m_elcr_writable', None)

        @property
        def init_state(self):
            """Progress of initialisation; 0 if none is in progress. Bits 0 and 1
            give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
            will not.
            """
            if hasattr(self, '_m_init_state'):
                return self._m_init_state

            self._m_init_state = self.initialisation & 15
            return getattr(self, '_m_init_state', None)

        @property
        def is_master(self):
            """This is the master."""
            if hasattr(self, '_m_is_master'):
                return self._m_is_master

            self._m_is_master = self.modes & 64 != 0
            return getattr(self, '_m_is_master', None)

        @property
        def is_reachable(self):
            """Whether a controller can get into this state; Xen 4.19 and later
            refuse others.
            """
            if hasattr(self, '_m_is_reachable'):
                return self._m_is_reachable

            self._m_is_reachable =  ((self.int_output <= 1) and ( ((self.int_output == 0) or (self.init_state == 0)) ) and (self.elcr & (self.elcr_writable ^ 255) == 0)) 
            return getattr(self, '_m_is_reachable', None)

        @property
        def poll(self):
            """The next read is a poll."""
            if hasattr(self, '_m_poll'):
                return self._m_poll

            self._m_poll = self.modes & 2 != 0
            return getattr(self, '_m_poll', None)

        @property
        def priority_add(self):
            """Line with the highest priority."""
            if hasattr(self, '_m_priority_add'):
                return self._m_priority_add

            self._m_priority_add = self.initialisation >> 4 & 15
            return getattr(self, '_m_priority_add', None)

        @property
        def readsel_isr(self):
            """Reads of the even port return isr, not irr."""
            if hasattr(self, '_m_readsel_isr'):
                return self._m_readsel_isr

            self._m_readsel_isr = self.modes & 1 != 0
            return getattr(self, '_m_readsel_isr', None)

        @property
        def rotate_on_auto_eoi(self):
            """Priorities rotate when that happens."""
            if hasattr(self, '_m_rotate_on_auto_eoi'):
                return self._m_rotate_on_auto_eoi

            self._m_rotate_on_auto_eoi = self.modes & 8 != 0
            return getattr(self, '_m_rotate_on_auto_eoi', None)

        @property
        def special_fully_nested_mode(self):
            """The slave's lines in service do not block its other lines."""
            if hasattr(self, '_m_special_fully_nested_mode'):
                return self._m_special_fully_nested_mode

            self._m_special_fully_nested_mode = self.modes & 16 != 0
            return getattr(self, '_m_special_fully_nested_mode', None)

        @property
        def special_mask_mode(self):
            """Masked lines do not block lower ones."""
            if hasattr(self, '_m_special_mask_mode'):
                return self._m_special_mask_mode

            self._m_special_mask_mode = self.modes & 32 != 0
            return getattr(self, '_m_special_mask_mode', None)


    class Pit(KaitaiStruct):
        """The 8254 interval timer.
        
        .. seealso::
           struct hvm_hw_pit - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L456-L473
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Pit, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.channels = []
            for i in range(3):
                self.channels.append(XenHvmContext.PitChannel(self._io, self, self._root))

            self.speaker_data_on = self._io.read_u4le()
            self.pad0 = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            for i in range(len(self.channels)):
                pass
                self.channels[i]._fetch_instances()


        @property
        def is_reachable(self):
            """Whether the fields after the channels can have these values; Xen 4.19
            and later refuse others.
            """
            if hasattr(self, '_m_is_reachable'):
                return self._m_is_reachable

            self._m_is_reachable =  ((self.speaker_data_on <= 1) and (self.pad0 == 0)) 
            return getattr(self, '_m_is_reachable', None)


    class PitChannel(KaitaiStruct):
        """A channel of the 8254. The read and write states are 1 for the low byte
        only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
        a word whose high byte is next, and 0 if none was set.
        
        .. seealso::
           struct hvm_hw_pit_channel - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L457-L470
        
        
        .. seealso::
           Source - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.PitChannel, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.count = self._io.read_u4le()
            self.latched_count = self._io.read_u2le()
            self.count_latched = self._io.read_u1()
            self.status_latched = self._io.read_u1()
            self._raw_status = self._io.read_bytes(1)
            _io__raw_status = KaitaiStream(BytesIO(self._raw_status))
            self.status = XenHvmContext.PitStatus(_io__raw_status, self, self._root)
            self.read_state = self._io.read_u1()
            self.write_state = self._io.read_u1()
            self.write_latch = self._io.read_u1()
            self.rw_mode = self._io.read_u1()
            self.mode = self._io.read_u1()
            self.bcd = self._io.read_u1()
            self.gate = self._io.read_u1()


        def _fetch_instances(self):
            pass
            self.status._fetch_instances()

        @property
        def is_mode_set(self):
            """Whether the channel was ever given a mode."""
            if hasattr(self, '_m_is_mode_set'):
                return self._m_is_mode_set

            self._m_is_mode_set = self.mode <= 7
            return getattr(self, '_m_is_mode_set', None)

        @property
        def is_reachable(self):
            """Whether a channel can get into this state; Xen 4.19 and later refuse
            others.
            """
            if hasattr(self, '_m_is_reachable'):
                return self._m_is_reachable

            self._m_is_reachable =  ((self.count <= 65536) and (self.count_latched <= 4) and (self.read_state <= 4) and (self.write_state <= 4) and (self.rw_mode <= 3) and (self.gate <= 1) and (self.bcd <= 1)) 
            return getattr(self, '_m_is_reachable', None)

        @property
        def operating_mode(self):
            """Mode as Xen interprets it when it loads the context: three bits, where
            6 and 7 mean 2 and 3.
            """
            if hasattr(self, '_m_operating_mode'):
                return self._m_operating_mode

            self._m_operating_mode = KaitaiStream.resolve_enum(XenHvmContext.PitMode, self.mode & 3 | (self.mode & 4) & (self.mode & 2 ^ 2) << 1)
            return getattr(self, '_m_operating_mode', None)


    class PitStatus(KaitaiStruct):
        """Status byte of a channel.
        
        .. seealso::
           pit_latch_status() - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c#L242-L257
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.PitStatus, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u1()


        def _fetch_instances(self):
            pass

        @property
        def is_bcd(self):
            """Counts in decimal."""
            if hasattr(self, '_m_is_bcd'):
                return self._m_is_bcd

            self._m_is_bcd = self.raw & 1 != 0
            return getattr(self, '_m_is_bcd', None)

        @property
        def is_output_high(self):
            """State of the output."""
            if hasattr(self, '_m_is_output_high'):
                return self._m_is_output_high

            self._m_is_output_high = self.raw & 128 != 0
            return getattr(self, '_m_is_output_high', None)

        @property
        def mode(self):
            """Counting mode of the channel."""
            if hasattr(self, '_m_mode'):
                return self._m_mode

            self._m_mode = self.raw >> 1 & 7
            return getattr(self, '_m_mode', None)

        @property
        def rw_mode(self):
            """Bytes that reads and writes access."""
            if hasattr(self, '_m_rw_mode'):
                return self._m_rw_mode

            self._m_rw_mode = self.raw >> 4 & 3
            return getattr(self, '_m_rw_mode', None)


    class Pm1Events(KaitaiStruct):
        """ACPI fixed events.
        
        .. seealso::
           ACPI Specification, section 4.8.4.1
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Pm1Events, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u2le()


        def _fetch_instances(self):
            pass

        @property
        def bus_master(self):
            """A bus master asked for the bus; status only."""
            if hasattr(self, '_m_bus_master'):
                return self._m_bus_master

            self._m_bus_master = self.raw & 16 != 0
            return getattr(self, '_m_bus_master', None)

        @property
        def global_lock(self):
            """The global lock was released."""
            if hasattr(self, '_m_global_lock'):
                return self._m_global_lock

            self._m_global_lock = self.raw & 32 != 0
            return getattr(self, '_m_global_lock', None)

        @property
        def is_wake(self):
            """The system has been woken; status only."""
            if hasattr(self, '_m_is_wake'):
                return self._m_is_wake

            self._m_is_wake = self.raw & 32768 != 0
            return getattr(self, '_m_is_wake', None)

        @property
        def power_button(self):
            """Power button."""
            if hasattr(self, '_m_power_button'):
                return self._m_power_button

            self._m_power_button = self.raw & 256 != 0
            return getattr(self, '_m_power_button', None)

        @property
        def rtc_alarm(self):
            """Alarm of the real-time clock."""
            if hasattr(self, '_m_rtc_alarm'):
                return self._m_rtc_alarm

            self._m_rtc_alarm = self.raw & 1024 != 0
            return getattr(self, '_m_rtc_alarm', None)

        @property
        def sleep_button(self):
            """Sleep button."""
            if hasattr(self, '_m_sleep_button'):
                return self._m_sleep_button

            self._m_sleep_button = self.raw & 512 != 0
            return getattr(self, '_m_sleep_button', None)

        @property
        def timer(self):
            """The timer's top bit has changed."""
            if hasattr(self, '_m_timer'):
                return self._m_timer

            self._m_timer = self.raw & 1 != 0
            return getattr(self, '_m_timer', None)


    class Pmtimer(KaitaiStruct):
        """ACPI power-management timer and event registers.
        
        .. seealso::
           struct hvm_hw_pmtimer - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L530-L534
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Pmtimer, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.tmr_val = self._io.read_u4le()
            self._raw_pm1a_sts = self._io.read_bytes(2)
            _io__raw_pm1a_sts = KaitaiStream(BytesIO(self._raw_pm1a_sts))
            self.pm1a_sts = XenHvmContext.Pm1Events(_io__raw_pm1a_sts, self, self._root)
            self._raw_pm1a_en = self._io.read_bytes(2)
            _io__raw_pm1a_en = KaitaiStream(BytesIO(self._raw_pm1a_en))
            self.pm1a_en = XenHvmContext.Pm1Events(_io__raw_pm1a_en, self, self._root)


        def _fetch_instances(self):
            pass
            self.pm1a_sts._fetch_instances()
            self.pm1a_en._fetch_instances()


    class RedirectionEntry(KaitaiStruct):
        """Redirection entry: how the I/O APIC delivers the interrupt of one pin.
        
        .. seealso::
           union vioapic_redir_entry - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L349-L365
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.RedirectionEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def delivery_mode(self):
            """Kind of interrupt."""
            if hasattr(self, '_m_delivery_mode'):
                return self._m_delivery_mode

            self._m_delivery_mode = KaitaiStream.resolve_enum(XenHvmContext.DeliveryMode, self.low >> 8 & 7)
            return getattr(self, '_m_delivery_mode', None)

        @property
        def dest_id(self):
            """APIC id of the destination, or a logical destination."""
            if hasattr(self, '_m_dest_id'):
                return self._m_dest_id

            self._m_dest_id = self.high >> 24
            return getattr(self, '_m_dest_id', None)

        @property
        def is_active_low(self):
            """The pin is active low."""
            if hasattr(self, '_m_is_active_low'):
                return self._m_is_active_low

            self._m_is_active_low = self.low & 8192 != 0
            return getattr(self, '_m_is_active_low', None)

        @property
        def is_level(self):
            """Level-triggered, not edge-triggered."""
            if hasattr(self, '_m_is_level'):
                return self._m_is_level

            self._m_is_level = self.low & 32768 != 0
            return getattr(self, '_m_is_level', None)

        @property
        def is_logical(self):
            """The destination is logical, not physical."""
            if hasattr(self, '_m_is_logical'):
                return self._m_is_logical

            self._m_is_logical = self.low & 2048 != 0
            return getattr(self, '_m_is_logical', None)

        @property
        def is_masked(self):
            """The interrupt is masked."""
            if hasattr(self, '_m_is_masked'):
                return self._m_is_masked

            self._m_is_masked = self.low & 65536 != 0
            return getattr(self, '_m_is_masked', None)

        @property
        def is_pending(self):
            """Delivery is pending."""
            if hasattr(self, '_m_is_pending'):
                return self._m_is_pending

            self._m_is_pending = self.low & 4096 != 0
            return getattr(self, '_m_is_pending', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def remote_irr(self):
            """A local APIC has accepted the level-triggered interrupt."""
            if hasattr(self, '_m_remote_irr'):
                return self._m_remote_irr

            self._m_remote_irr = self.low & 16384 != 0
            return getattr(self, '_m_remote_irr', None)

        @property
        def vector(self):
            """Vector that the guest receives."""
            if hasattr(self, '_m_vector'):
                return self._m_vector

            self._m_vector = self.low & 255
            return getattr(self, '_m_vector', None)


    class RegisterSlot(KaitaiStruct):
        """A slot of the register page.
        
        .. seealso::
           struct hvm_hw_lapic_regs - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.RegisterSlot, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.reg = self._io.read_u4le()
            self.reserved = self._io.read_bytes(12)


        def _fetch_instances(self):
            pass


    class Rflags(KaitaiStruct):
        """Flags register.
        
        .. seealso::
           Intel SDM volume 1, section 3.4.3
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Rflags, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def adjust(self):
            """Carry out of bit 3."""
            if hasattr(self, '_m_adjust'):
                return self._m_adjust

            self._m_adjust = self.low & 16 != 0
            return getattr(self, '_m_adjust', None)

        @property
        def alignment_check(self):
            """Alignment checks, or access to user pages despite SMAP."""
            if hasattr(self, '_m_alignment_check'):
                return self._m_alignment_check

            self._m_alignment_check = self.low & 262144 != 0
            return getattr(self, '_m_alignment_check', None)

        @property
        def carry(self):
            """Carry out of an addition, or borrow."""
            if hasattr(self, '_m_carry'):
                return self._m_carry

            self._m_carry = self.low & 1 != 0
            return getattr(self, '_m_carry', None)

        @property
        def direction(self):
            """String instructions go downwards."""
            if hasattr(self, '_m_direction'):
                return self._m_direction

            self._m_direction = self.low & 1024 != 0
            return getattr(self, '_m_direction', None)

        @property
        def identification(self):
            """Can be changed on processors that have CPUID."""
            if hasattr(self, '_m_identification'):
                return self._m_identification

            self._m_identification = self.low & 2097152 != 0
            return getattr(self, '_m_identification', None)

        @property
        def interrupt(self):
            """Interrupts are enabled."""
            if hasattr(self, '_m_interrupt'):
                return self._m_interrupt

            self._m_interrupt = self.low & 512 != 0
            return getattr(self, '_m_interrupt', None)

        @property
        def iopl(self):
            """Lowest privilege that may do I/O."""
            if hasattr(self, '_m_iopl'):
                return self._m_iopl

            self._m_iopl = self.low >> 12 & 3
            return getattr(self, '_m_iopl', None)

        @property
        def nested_task(self):
            """The current task was called by another."""
            if hasattr(self, '_m_nested_task'):
                return self._m_nested_task

            self._m_nested_task = self.low & 16384 != 0
            return getattr(self, '_m_nested_task', None)

        @property
        def overflow(self):
            """Signed overflow."""
            if hasattr(self, '_m_overflow'):
                return self._m_overflow

            self._m_overflow = self.low & 2048 != 0
            return getattr(self, '_m_overflow', None)

        @property
        def parity(self):
            """The result's low byte has an even number of ones."""
            if hasattr(self, '_m_parity'):
                return self._m_parity

            self._m_parity = self.low & 4 != 0
            return getattr(self, '_m_parity', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def resume(self):
            """Instruction breakpoints are off for one instruction."""
            if hasattr(self, '_m_resume'):
                return self._m_resume

            self._m_resume = self.low & 65536 != 0
            return getattr(self, '_m_resume', None)

        @property
        def sign(self):
            """The result is negative."""
            if hasattr(self, '_m_sign'):
                return self._m_sign

            self._m_sign = self.low & 128 != 0
            return getattr(self, '_m_sign', None)

        @property
        def trap(self):
            """Single-stepping."""
            if hasattr(self, '_m_trap'):
                return self._m_trap

            self._m_trap = self.low & 256 != 0
            return getattr(self, '_m_trap', None)

        @property
        def virtual_8086(self):
            """Virtual-8086 mode."""
            if hasattr(self, '_m_virtual_8086'):
                return self._m_virtual_8086

            self._m_virtual_8086 = self.low & 131072 != 0
            return getattr(self, '_m_virtual_8086', None)

        @property
        def virtual_interrupt(self):
            """Virtual image of `interrupt`."""
            if hasattr(self, '_m_virtual_interrupt'):
                return self._m_virtual_interrupt

            self._m_virtual_interrupt = self.low & 524288 != 0
            return getattr(self, '_m_virtual_interrupt', None)

        @property
        def virtual_interrupt_pending(self):
            """A virtual interrupt is pending."""
            if hasattr(self, '_m_virtual_interrupt_pending'):
                return self._m_virtual_interrupt_pending

            self._m_virtual_interrupt_pending = self.low & 1048576 != 0
            return getattr(self, '_m_virtual_interrupt_pending', None)

        @property
        def zero(self):
            """The result is zero."""
            if hasattr(self, '_m_zero'):
                return self._m_zero

            self._m_zero = self.low & 64 != 0
            return getattr(self, '_m_zero', None)


    class Rtc(KaitaiStruct):
        """The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
        are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
        any value.
        
        .. seealso::
           struct hvm_hw_rtc - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L483-L491
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.Rtc, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.seconds = self._io.read_u1()
            self.seconds_alarm = self._io.read_u1()
            self.minutes = self._io.read_u1()
            self.minutes_alarm = self._io.read_u1()
            self.hours = self._io.read_u1()
            self.hours_alarm = self._io.read_u1()
            self.day_of_week = self._io.read_u1()
            self.day_of_month = self._io.read_u1()
            self.month = self._io.read_u1()
            self.year = self._io.read_u1()
            self._raw_reg_a = self._io.read_bytes(1)
            _io__raw_reg_a = KaitaiStream(BytesIO(self._raw_reg_a))
            self.reg_a = XenHvmContext.RtcRegA(_io__raw_reg_a, self, self._root)
            self._raw_reg_b = self._io.read_bytes(1)
            _io__raw_reg_b = KaitaiStream(BytesIO(self._raw_reg_b))
            self.reg_b = XenHvmContext.RtcRegB(_io__raw_reg_b, self, self._root)
            self._raw_reg_c = self._io.read_bytes(1)
            _io__raw_reg_c = KaitaiStream(BytesIO(self._raw_reg_c))
            self.reg_c = XenHvmContext.RtcRegC(_io__raw_reg_c, self, self._root)
            self._raw_reg_d = self._io.read_bytes(1)
            _io__raw_reg_d = KaitaiStream(BytesIO(self._raw_reg_d))
            self.reg_d = XenHvmContext.RtcRegD(_io__raw_reg_d, self, self._root)
            self.cmos_index = self._io.read_u1()
            self.pad0 = self._io.read_u1()
            if self._io.size() >= 24:
                pass
                self.rtc_offset = self._io.read_s8le()



        def _fetch_instances(self):
            pass
            self.reg_a._fetch_instances()
            self.reg_b._fetch_instances()
            self.reg_c._fetch_instances()
            self.reg_d._fetch_instances()
            if self._io.size() >= 24:
                pass



    class RtcRegA(KaitaiStruct):
        """Register A of the real-time clock.
        
        .. seealso::
           Motorola MC146818A data sheet
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.RtcRegA, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u1()


        def _fetch_instances(self):
            pass

        @property
        def divider(self):
            """Divider; 2 for the usual crystal."""
            if hasattr(self, '_m_divider'):
                return self._m_divider

            self._m_divider = self.raw >> 4 & 7
            return getattr(self, '_m_divider', None)

        @property
        def is_updating(self):
            """An update is in progress."""
            if hasattr(self, '_m_is_updating'):
                return self._m_is_updating

            self._m_is_updating = self.raw & 128 != 0
            return getattr(self, '_m_is_updating', None)

        @property
        def rate(self):
            """Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz
            (1 and 2 are the same as 8 and 9).
            """
            if hasattr(self, '_m_rate'):
                return self._m_rate

            self._m_rate = self.raw & 15
            return getattr(self, '_m_rate', None)


    class RtcRegB(KaitaiStruct):
        """Register B of the real-time clock.
        
        .. seealso::
           Motorola MC146818A data sheet
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.RtcRegB, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u1()


        def _fetch_instances(self):
            pass

        @property
        def has_alarm_interrupt(self):
            """Interrupt at the alarm."""
            if hasattr(self, '_m_has_alarm_interrupt'):
                return self._m_has_alarm_interrupt

            self._m_has_alarm_interrupt = self.raw & 32 != 0
            return getattr(self, '_m_has_alarm_interrupt', None)

        @property
        def has_periodic_interrupt(self):
            """Periodic interrupt."""
            if hasattr(self, '_m_has_periodic_interrupt'):
                return self._m_has_periodic_interrupt

            self._m_has_periodic_interrupt = self.raw & 64 != 0
            return getattr(self, '_m_has_periodic_interrupt', None)

        @property
        def has_square_wave(self):
            """Square-wave output."""
            if hasattr(self, '_m_has_square_wave'):
                return self._m_has_square_wave

            self._m_has_square_wave = self.raw & 8 != 0
            return getattr(self, '_m_has_square_wave', None)

        @property
        def has_update_interrupt(self):
            """Interrupt at each update."""
            if hasattr(self, '_m_has_update_interrupt'):
                return self._m_has_update_interrupt

            self._m_has_update_interrupt = self.raw & 16 != 0
            return getattr(self, '_m_has_update_interrupt', None)

        @property
        def is_24_hour(self):
            """24-hour mode."""
            if hasattr(self, '_m_is_24_hour'):
                return self._m_is_24_hour

            self._m_is_24_hour = self.raw & 2 != 0
            return getattr(self, '_m_is_24_hour', None)

        @property
        def is_binary(self):
            """Binary, not BCD."""
            if hasattr(self, '_m_is_binary'):
                return self._m_is_binary

            self._m_is_binary = self.raw & 4 != 0
            return getattr(self, '_m_is_binary', None)

        @property
        def is_dst(self):
            """Daylight saving."""
            if hasattr(self, '_m_is_dst'):
                return self._m_is_dst

            self._m_is_dst = self.raw & 1 != 0
            return getattr(self, '_m_is_dst', None)

        @property
        def is_set(self):
            """Updates are halted."""
            if hasattr(self, '_m_is_set'):
                return self._m_is_set

            self._m_is_set = self.raw & 128 != 0
            return getattr(self, '_m_is_set', None)


    class RtcRegC(KaitaiStruct):
        """Register C of the real-time clock.
        
        .. seealso::
           Motorola MC146818A data sheet
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.RtcRegC, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u1()


        def _fetch_instances(self):
            pass

        @property
        def is_alarmed(self):
            """The alarm has happened."""
            if hasattr(self, '_m_is_alarmed'):
                return self._m_is_alarmed

            self._m_is_alarmed = self.raw & 32 != 0
            return getattr(self, '_m_is_alarmed', None)

        @property
        def is_interrupting(self):
            """The interrupt is asserted."""
            if hasattr(self, '_m_is_interrupting'):
                return self._m_is_interrupting

            self._m_is_interrupting = self.raw & 128 != 0
            return getattr(self, '_m_is_interrupting', None)

        @property
        def is_period_over(self):
            """A period has ended."""
            if hasattr(self, '_m_is_period_over'):
                return self._m_is_period_over

            self._m_is_period_over = self.raw & 64 != 0
            return getattr(self, '_m_is_period_over', None)

        @property
        def is_updated(self):
            """An update has happened."""
            if hasattr(self, '_m_is_updated'):
                return self._m_is_updated

            self._m_is_updated = self.raw & 16 != 0
            return getattr(self, '_m_is_updated', None)


    class RtcRegD(KaitaiStruct):
        """Register D of the real-time clock.
        
        .. seealso::
           Motorola MC146818A data sheet
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.RtcRegD, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u1()


        def _fetch_instances(self):
            pass

        @property
        def is_valid(self):
            """Memory and time are valid."""
            if hasattr(self, '_m_is_valid'):
                return self._m_is_valid

            self._m_is_valid = self.raw & 128 != 0
            return getattr(self, '_m_is_valid', None)


    class SaveEnd(KaitaiStruct):
        """The body of END, which is empty.
        
        .. seealso::
           struct hvm_save_end - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L85
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.SaveEnd, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass


    class SaveHeader(KaitaiStruct):
        """Origin of this context.
        
        .. seealso::
           struct hvm_save_header - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L21-L27
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.SaveHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = self._io.read_u4le()
            self.version = self._io.read_u4le()
            self.changeset = self._io.read_u8le()
            self._raw_cpuid = self._io.read_bytes(4)
            _io__raw_cpuid = KaitaiStream(BytesIO(self._raw_cpuid))
            self.cpuid = XenHvmContext.CpuSignature(_io__raw_cpuid, self, self._root)
            self.gtsc_khz = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            self.cpuid._fetch_instances()

        @property
        def magic_expected(self):
            """The only value of `magic` that Xen accepts."""
            if hasattr(self, '_m_magic_expected'):
                return self._m_magic_expected

            self._m_magic_expected = 1412960902
            return getattr(self, '_m_magic_expected', None)

        @property
        def version_expected(self):
            """The only value of `version` that Xen accepts."""
            if hasattr(self, '_m_version_expected'):
                return self._m_version_expected

            self._m_version_expected = 1
            return getattr(self, '_m_version_expected', None)


    class SegmentAttributes(KaitaiStruct):
        """Attributes of a segment, as in its descriptor but without the four
        bits of limit between them.
        
        Old versions of Xen wrote the format of Intel's VMCS, which keeps that
        gap, so that the upper four attributes are four bits higher. Xen
        recognises this and moves them when it loads the context; the instances
        here do the same.
        
        .. seealso::
           struct segment_register - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/x86_emulate/x86_emulate.h#L79-L97
        
        
        .. seealso::
           hvm_load_cpu_ctxt() - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1024-L1224
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.SegmentAttributes, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def avl(self):
            """Available to software."""
            if hasattr(self, '_m_avl'):
                return self._m_avl

            self._m_avl = self.upper & 1 != 0
            return getattr(self, '_m_avl', None)

        @property
        def db(self):
            """32-bit operands, or a 32-bit stack pointer."""
            if hasattr(self, '_m_db'):
                return self._m_db

            self._m_db = self.upper & 4 != 0
            return getattr(self, '_m_db', None)

        @property
        def dpl(self):
            """Descriptor privilege level."""
            if hasattr(self, '_m_dpl'):
                return self._m_dpl

            self._m_dpl = self.raw >> 5 & 3
            return getattr(self, '_m_dpl', None)

        @property
        def g(self):
            """The limit of the descriptor counts pages."""
            if hasattr(self, '_m_g'):
                return self._m_g

            self._m_g = self.upper & 8 != 0
            return getattr(self, '_m_g', None)

        @property
        def is_vmcs_format(self):
            """The upper attributes are four bits higher than today."""
            if hasattr(self, '_m_is_vmcs_format'):
                return self._m_is_vmcs_format

            self._m_is_vmcs_format =  ((self.raw & 61440 != 0) and (self.raw & 3840 == 0)) 
            return getattr(self, '_m_is_vmcs_format', None)

        @property
        def l(self):
            """64-bit code."""
            if hasattr(self, '_m_l'):
                return self._m_l

            self._m_l = self.upper & 2 != 0
            return getattr(self, '_m_l', None)

        @property
        def p(self):
            """The segment is present."""
            if hasattr(self, '_m_p'):
                return self._m_p

            self._m_p = self.raw & 128 != 0
            return getattr(self, '_m_p', None)

        @property
        def s(self):
            """Code or data, not a system segment."""
            if hasattr(self, '_m_s'):
                return self._m_s

            self._m_s = self.raw & 16 != 0
            return getattr(self, '_m_s', None)

        @property
        def segment_type(self):
            """Type. If `s` is set, bit 3 distinguishes code from data; otherwise
            this is the kind of system segment.
            """
            if hasattr(self, '_m_segment_type'):
                return self._m_segment_type

            self._m_segment_type = self.raw & 15
            return getattr(self, '_m_segment_type', None)

        @property
        def upper(self):
            """The four upper attributes."""
            if hasattr(self, '_m_upper'):
                return self._m_upper

            self._m_upper = ((self.raw >> 12 & 15) if self.is_vmcs_format else (self.raw >> 8 & 15))
            return getattr(self, '_m_upper', None)


    class SpecCtrl(KaitaiStruct):
        """Value of the MSR SPEC_CTRL.
        
        .. seealso::
           MSR_SPEC_CTRL - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L35
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.SpecCtrl, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def bhi_dis_s(self):
            """Branch history of user code is not used for the supervisor."""
            if hasattr(self, '_m_bhi_dis_s'):
                return self._m_bhi_dis_s

            self._m_bhi_dis_s = self.low & 1024 != 0
            return getattr(self, '_m_bhi_dis_s', None)

        @property
        def ibrs(self):
            """Indirect branches are restricted."""
            if hasattr(self, '_m_ibrs'):
                return self._m_ibrs

            self._m_ibrs = self.low & 1 != 0
            return getattr(self, '_m_ibrs', None)

        @property
        def ipred_dis_s(self):
            """Indirect branch prediction is disabled for the supervisor."""
            if hasattr(self, '_m_ipred_dis_s'):
                return self._m_ipred_dis_s

            self._m_ipred_dis_s = self.low & 16 != 0
            return getattr(self, '_m_ipred_dis_s', None)

        @property
        def ipred_dis_u(self):
            """Indirect branch prediction is disabled for user code."""
            if hasattr(self, '_m_ipred_dis_u'):
                return self._m_ipred_dis_u

            self._m_ipred_dis_u = self.low & 8 != 0
            return getattr(self, '_m_ipred_dis_u', None)

        @property
        def psfd(self):
            """Predictive store forwarding is disabled."""
            if hasattr(self, '_m_psfd'):
                return self._m_psfd

            self._m_psfd = self.low & 128 != 0
            return getattr(self, '_m_psfd', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def rrsba_dis_s(self):
            """Alternate return prediction is disabled for the supervisor."""
            if hasattr(self, '_m_rrsba_dis_s'):
                return self._m_rrsba_dis_s

            self._m_rrsba_dis_s = self.low & 64 != 0
            return getattr(self, '_m_rrsba_dis_s', None)

        @property
        def rrsba_dis_u(self):
            """Alternate return prediction is disabled for user code."""
            if hasattr(self, '_m_rrsba_dis_u'):
                return self._m_rrsba_dis_u

            self._m_rrsba_dis_u = self.low & 32 != 0
            return getattr(self, '_m_rrsba_dis_u', None)

        @property
        def ssbd(self):
            """Speculative store bypass is disabled."""
            if hasattr(self, '_m_ssbd'):
                return self._m_ssbd

            self._m_ssbd = self.low & 4 != 0
            return getattr(self, '_m_ssbd', None)

        @property
        def stibp(self):
            """Threads of a core do not share indirect branch prediction."""
            if hasattr(self, '_m_stibp'):
                return self._m_stibp

            self._m_stibp = self.low & 2 != 0
            return getattr(self, '_m_stibp', None)


    class TimerDivide(KaitaiStruct):
        """Divide configuration register.
        
        .. seealso::
           Intel SDM volume 3, section 12.5.4
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.TimerDivide, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def code(self):
            """The three bits of the divisor (bits 3, 1 and 0)."""
            if hasattr(self, '_m_code'):
                return self._m_code

            self._m_code = self.raw & 3 | (self.raw & 8) >> 1
            return getattr(self, '_m_code', None)

        @property
        def divisor(self):
            """Divisor of the clock."""
            if hasattr(self, '_m_divisor'):
                return self._m_divisor

            self._m_divisor = (1 if self.code == 7 else 2 << self.code)
            return getattr(self, '_m_divisor', None)


    class TscAdjust(KaitaiStruct):
        """The TSC_ADJUST register of a vCPU.
        
        .. seealso::
           struct hvm_tsc_adjust - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L610-L612
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.TscAdjust, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.adjustment = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class UnknownBody(KaitaiStruct):
        """The body of a type that Xen does not define.
        
        .. seealso::
           struct hvm_save_descriptor - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.UnknownBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.data = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass


    class VectorBitmap(KaitaiStruct):
        """256 bits, one for each vector, spread over eight registers.
        
        .. seealso::
           Intel SDM volume 3, section 12.8.4
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.VectorBitmap, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.vectors_0_31
            if hasattr(self, '_m_vectors_0_31'):
                pass

            _ = self.vectors_128_159
            if hasattr(self, '_m_vectors_128_159'):
                pass

            _ = self.vectors_160_191
            if hasattr(self, '_m_vectors_160_191'):
                pass

            _ = self.vectors_192_223
            if hasattr(self, '_m_vectors_192_223'):
                pass

            _ = self.vectors_224_255
            if hasattr(self, '_m_vectors_224_255'):
                pass

            _ = self.vectors_32_63
            if hasattr(self, '_m_vectors_32_63'):
                pass

            _ = self.vectors_64_95
            if hasattr(self, '_m_vectors_64_95'):
                pass

            _ = self.vectors_96_127
            if hasattr(self, '_m_vectors_96_127'):
                pass


        @property
        def vectors_0_31(self):
            """Vectors 0 (bit 0) to 31 (bit 31)."""
            if hasattr(self, '_m_vectors_0_31'):
                return self._m_vectors_0_31

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_vectors_0_31 = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_vectors_0_31', None)

        @property
        def vectors_128_159(self):
            """Vectors 128 (bit 0) to 159 (bit 31)."""
            if hasattr(self, '_m_vectors_128_159'):
                return self._m_vectors_128_159

            _pos = self._io.pos()
            self._io.seek(64)
            self._m_vectors_128_159 = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_vectors_128_159', None)

        @property
        def vectors_160_191(self):
            """Vectors 160 (bit 0) to 191 (bit 31)."""
            if hasattr(self, '_m_vectors_160_191'):
                return self._m_vectors_160_191

            _pos = self._io.pos()
            self._io.seek(80)
            self._m_vectors_160_191 = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_vectors_160_191', None)

        @property
        def vectors_192_223(self):
            """Vectors 192 (bit 0) to 223 (bit 31)."""
            if hasattr(self, '_m_vectors_192_223'):
                return self._m_vectors_192_223

            _pos = self._io.pos()
            self._io.seek(96)
            self._m_vectors_192_223 = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_vectors_192_223', None)

        @property
        def vectors_224_255(self):
            """Vectors 224 (bit 0) to 255 (bit 31)."""
            if hasattr(self, '_m_vectors_224_255'):
                return self._m_vectors_224_255

            _pos = self._io.pos()
            self._io.seek(112)
            self._m_vectors_224_255 = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_vectors_224_255', None)

        @property
        def vectors_32_63(self):
            """Vectors 32 (bit 0) to 63 (bit 31)."""
            if hasattr(self, '_m_vectors_32_63'):
                return self._m_vectors_32_63

            _pos = self._io.pos()
            self._io.seek(16)
            self._m_vectors_32_63 = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_vectors_32_63', None)

        @property
        def vectors_64_95(self):
            """Vectors 64 (bit 0) to 95 (bit 31)."""
            if hasattr(self, '_m_vectors_64_95'):
                return self._m_vectors_64_95

            _pos = self._io.pos()
            self._io.seek(32)
            self._m_vectors_64_95 = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_vectors_64_95', None)

        @property
        def vectors_96_127(self):
            """Vectors 96 (bit 0) to 127 (bit 31)."""
            if hasattr(self, '_m_vectors_96_127'):
                return self._m_vectors_96_127

            _pos = self._io.pos()
            self._io.seek(48)
            self._m_vectors_96_127 = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_vectors_96_127', None)


    class ViridianDomain(KaitaiStruct):
        """State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
        16 in older versions of Xen.
        
        .. seealso::
           struct hvm_viridian_domain_context - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L580-L585
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.ViridianDomain, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_hypercall_gpa = self._io.read_bytes(8)
            _io__raw_hypercall_gpa = KaitaiStream(BytesIO(self._raw_hypercall_gpa))
            self.hypercall_gpa = XenHvmContext.ViridianPageMsr(_io__raw_hypercall_gpa, self, self._root)
            self._raw_guest_os_id = self._io.read_bytes(8)
            _io__raw_guest_os_id = KaitaiStream(BytesIO(self._raw_guest_os_id))
            self.guest_os_id = XenHvmContext.ViridianGuestOsId(_io__raw_guest_os_id, self, self._root)
            if self._io.size() >= 24:
                pass
                self.time_ref_count = self._io.read_u8le()

            if self._io.size() >= 32:
                pass
                self._raw_reference_tsc = self._io.read_bytes(8)
                _io__raw_reference_tsc = KaitaiStream(BytesIO(self._raw_reference_tsc))
                self.reference_tsc = XenHvmContext.ViridianPageMsr(_io__raw_reference_tsc, self, self._root)



        def _fetch_instances(self):
            pass
            self.hypercall_gpa._fetch_instances()
            self.guest_os_id._fetch_instances()
            if self._io.size() >= 24:
                pass

            if self._io.size() >= 32:
                pass
                self.reference_tsc._fetch_instances()



    class ViridianGuestOsId(KaitaiStruct):
        """The guest's identification of itself.
        
        .. seealso::
           Hyper-V Top Level Functional Specification
        
        
        
        .. seealso::
           union hv_guest_os_id - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L331-L343
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.ViridianGuestOsId, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.build_number = self._io.read_u2le()
            self.service_pack = self._io.read_u1()
            self.minor = self._io.read_u1()
            self.major = self._io.read_u1()
            self.os = self._io.read_u1()
            self.vendor = self._io.read_u2le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)


    class ViridianPageMsr(KaitaiStruct):
        """A register that contains the frame number of a guest page in the bits
        above 11.
        
        .. seealso::
           Hyper-V Top Level Functional Specification
        
        
        .. seealso::
           union hv_vp_assist_page_msr - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L561-L570
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.ViridianPageMsr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def is_enabled(self):
            """The page is in use."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.low & 1 != 0
            return getattr(self, '_m_is_enabled', None)

        @property
        def pfn_low(self):
            """Bits 19-0 of the frame number; `high` continues it."""
            if hasattr(self, '_m_pfn_low'):
                return self._m_pfn_low

            self._m_pfn_low = self.low >> 12
            return getattr(self, '_m_pfn_low', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)


    class ViridianSint(KaitaiStruct):
        """A synthetic interrupt source.
        
        .. seealso::
           Hyper-V Top Level Functional Specification
        
        
        
        .. seealso::
           union hv_synic_sint - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L827-L837
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.ViridianSint, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def is_auto_eoi(self):
            """The interrupt ends automatically (auto-EOI)."""
            if hasattr(self, '_m_is_auto_eoi'):
                return self._m_is_auto_eoi

            self._m_is_auto_eoi = self.low & 131072 != 0
            return getattr(self, '_m_is_auto_eoi', None)

        @property
        def is_masked(self):
            """The synthetic interrupt is masked."""
            if hasattr(self, '_m_is_masked'):
                return self._m_is_masked

            self._m_is_masked = self.low & 65536 != 0
            return getattr(self, '_m_is_masked', None)

        @property
        def is_polling(self):
            """The guest polls; no interrupt."""
            if hasattr(self, '_m_is_polling'):
                return self._m_is_polling

            self._m_is_polling = self.low & 262144 != 0
            return getattr(self, '_m_is_polling', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def vector(self):
            """Vector of the synthetic interrupt."""
            if hasattr(self, '_m_vector'):
                return self._m_vector

            self._m_vector = self.low & 255
            return getattr(self, '_m_vector', None)


    class ViridianStimerConfig(KaitaiStruct):
        """Configuration of a synthetic timer.
        
        .. seealso::
           Hyper-V Top Level Functional Specification
        
        
        
        .. seealso::
           union hv_stimer_config - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L796-L809
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.ViridianStimerConfig, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def apic_vector(self):
            """Vector in direct mode."""
            if hasattr(self, '_m_apic_vector'):
                return self._m_apic_vector

            self._m_apic_vector = self.low >> 4 & 255
            return getattr(self, '_m_apic_vector', None)

        @property
        def is_auto_enabled(self):
            """Writing the count starts the timer."""
            if hasattr(self, '_m_is_auto_enabled'):
                return self._m_is_auto_enabled

            self._m_is_auto_enabled = self.low & 8 != 0
            return getattr(self, '_m_is_auto_enabled', None)

        @property
        def is_direct(self):
            """Raises an interrupt instead of a message."""
            if hasattr(self, '_m_is_direct'):
                return self._m_is_direct

            self._m_is_direct = self.low & 4096 != 0
            return getattr(self, '_m_is_direct', None)

        @property
        def is_enabled(self):
            """The timer runs."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.low & 1 != 0
            return getattr(self, '_m_is_enabled', None)

        @property
        def is_lazy(self):
            """The timer is lazy: it may fire late."""
            if hasattr(self, '_m_is_lazy'):
                return self._m_is_lazy

            self._m_is_lazy = self.low & 4 != 0
            return getattr(self, '_m_is_lazy', None)

        @property
        def is_periodic(self):
            """The timer is periodic."""
            if hasattr(self, '_m_is_periodic'):
                return self._m_is_periodic

            self._m_is_periodic = self.low & 2 != 0
            return getattr(self, '_m_is_periodic', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def sintx(self):
            """Synthetic interrupt source for messages."""
            if hasattr(self, '_m_sintx'):
                return self._m_sintx

            self._m_sintx = self.low >> 16 & 15
            return getattr(self, '_m_sintx', None)


    class ViridianVcpu(KaitaiStruct):
        """State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
        or 8 in older versions of Xen.
        
        .. seealso::
           struct hvm_viridian_vcpu_context - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L589-L597
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.ViridianVcpu, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_vp_assist_msr = self._io.read_bytes(8)
            _io__raw_vp_assist_msr = KaitaiStream(BytesIO(self._raw_vp_assist_msr))
            self.vp_assist_msr = XenHvmContext.ViridianPageMsr(_io__raw_vp_assist_msr, self, self._root)
            if self._io.size() >= 16:
                pass
                self.apic_assist_pending = self._io.read_u1()

            if self._io.size() >= 16:
                pass
                self.pad = self._io.read_bytes(7)

            if self._io.size() >= 152:
                pass
                self._raw_simp_msr = self._io.read_bytes(8)
                _io__raw_simp_msr = KaitaiStream(BytesIO(self._raw_simp_msr))
                self.simp_msr = XenHvmContext.ViridianPageMsr(_io__raw_simp_msr, self, self._root)

            if self._io.size() >= 152:
                pass
                self._raw_sint_msr = []
                self.sint_msr = []
                for i in range(16):
                    self._raw_sint_msr.append(self._io.read_bytes(8))
                    _io__raw_sint_msr = KaitaiStream(BytesIO(self._raw_sint_msr[i]))
                    self.sint_msr.append(XenHvmContext.ViridianSint(_io__raw_sint_msr, self, self._root))


            if self._io.size() >= 216:
                pass
                self._raw_stimer_config_msr = []
                self.stimer_config_msr = []
                for i in range(4):
                    self._raw_stimer_config_msr.append(self._io.read_bytes(8))
                    _io__raw_stimer_config_msr = KaitaiStream(BytesIO(self._raw_stimer_config_msr[i]))
                    self.stimer_config_msr.append(XenHvmContext.ViridianStimerConfig(_io__raw_stimer_config_msr, self, self._root))


            if self._io.size() >= 216:
                pass
                self.stimer_count_msr = []
                for i in range(4):
                    self.stimer_count_msr.append(self._io.read_u8le())




        def _fetch_instances(self):
            pass
            self.vp_assist_msr._fetch_instances()
            if self._io.size() >= 16:
                pass

            if self._io.size() >= 16:
                pass

            if self._io.size() >= 152:
                pass
                self.simp_msr._fetch_instances()

            if self._io.size() >= 152:
                pass
                for i in range(len(self.sint_msr)):
                    pass
                    self.sint_msr[i]._fetch_instances()


            if self._io.size() >= 216:
                pass
                for i in range(len(self.stimer_config_msr)):
                    pass
                    self.stimer_config_msr[i]._fetch_instances()


            if self._io.size() >= 216:
                pass
                for i in range(len(self.stimer_count_msr)):
                    pass




    class VmceVcpu(KaitaiStruct):
        """Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
        
        .. seealso::
           struct hvm_vmce_vcpu - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L601-L606
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.VmceVcpu, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_caps = self._io.read_bytes(8)
            _io__raw_caps = KaitaiStream(BytesIO(self._raw_caps))
            self.caps = XenHvmContext.McgCap(_io__raw_caps, self, self._root)
            if self._io.size() >= 24:
                pass
                self._raw_mci_ctl2_bank0 = self._io.read_bytes(8)
                _io__raw_mci_ctl2_bank0 = KaitaiStream(BytesIO(self._raw_mci_ctl2_bank0))
                self.mci_ctl2_bank0 = XenHvmContext.MciCtl2(_io__raw_mci_ctl2_bank0, self, self._root)

            if self._io.size() >= 24:
                pass
                self._raw_mci_ctl2_bank1 = self._io.read_bytes(8)
                _io__raw_mci_ctl2_bank1 = KaitaiStream(BytesIO(self._raw_mci_ctl2_bank1))
                self.mci_ctl2_bank1 = XenHvmContext.MciCtl2(_io__raw_mci_ctl2_bank1, self, self._root)

            if self._io.size() >= 32:
                pass
                self.mcg_ext_ctl = self._io.read_u8le()



        def _fetch_instances(self):
            pass
            self.caps._fetch_instances()
            if self._io.size() >= 24:
                pass
                self.mci_ctl2_bank0._fetch_instances()

            if self._io.size() >= 24:
                pass
                self.mci_ctl2_bank1._fetch_instances()

            if self._io.size() >= 32:
                pass



    class XstateComponents(KaitaiStruct):
        """A set of state components, one bit each. The same as component_bitmap of
        `x86_xsave_area`.
        
        .. seealso::
           X86_XCR0_* and X86_XSS_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenHvmContext.XstateComponents, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def avx(self):
            """Upper halves of the 256-bit registers ymm0 to ymm15."""
            if hasattr(self, '_m_avx'):
                return self._m_avx

            self._m_avx = self.low & 4 != 0
            return getattr(self, '_m_avx', None)

        @property
        def bndcsr(self):
            """MPX configuration and status."""
            if hasattr(self, '_m_bndcsr'):
                return self._m_bndcsr

            self._m_bndcsr = self.low & 16 != 0
            return getattr(self, '_m_bndcsr', None)

        @property
        def bndregs(self):
            """MPX bound registers."""
            if hasattr(self, '_m_bndregs'):
                return self._m_bndregs

            self._m_bndregs = self.low & 8 != 0
            return getattr(self, '_m_bndregs', None)

        @property
        def cet_s(self):
            """Control-flow enforcement, supervisor part."""
            if hasattr(self, '_m_cet_s'):
                return self._m_cet_s

            self._m_cet_s = self.low & 4096 != 0
            return getattr(self, '_m_cet_s', None)

        @property
        def cet_u(self):
            """Control-flow enforcement, user part."""
            if hasattr(self, '_m_cet_u'):
                return self._m_cet_u

            self._m_cet_u = self.low & 2048 != 0
            return getattr(self, '_m_cet_u', None)

        @property
        def egprs(self):
            """The APX general-purpose registers, which replace MPX."""
            if hasattr(self, '_m_egprs'):
                return self._m_egprs

            self._m_egprs = self.low & 524288 != 0
            return getattr(self, '_m_egprs', None)

        @property
        def hdc(self):
            """The IA32_PM_CTL1 register of hardware duty cycling."""
            if hasattr(self, '_m_hdc'):
                return self._m_hdc

            self._m_hdc = self.low & 8192 != 0
            return getattr(self, '_m_hdc', None)

        @property
        def hi16_zmm(self):
            """The 512-bit registers zmm16 to zmm31."""
            if hasattr(self, '_m_hi16_zmm'):
                return self._m_hi16_zmm

            self._m_hi16_zmm = self.low & 128 != 0
            return getattr(self, '_m_hi16_zmm', None)

        @property
        def hwp(self):
            """The IA32_HWP_REQUEST register."""
            if hasattr(self, '_m_hwp'):
                return self._m_hwp

            self._m_hwp = self.low & 65536 != 0
            return getattr(self, '_m_hwp', None)

        @property
        def lbr(self):
            """Last-branch records."""
            if hasattr(self, '_m_lbr'):
                return self._m_lbr

            self._m_lbr = self.low & 32768 != 0
            return getattr(self, '_m_lbr', None)

        @property
        def lwp(self):
            """State of AMD's lightweight profiling."""
            if hasattr(self, '_m_lwp'):
                return self._m_lwp

            self._m_lwp = self.high & 1073741824 != 0
            return getattr(self, '_m_lwp', None)

        @property
        def opmask(self):
            """AVX-512 mask registers."""
            if hasattr(self, '_m_opmask'):
                return self._m_opmask

            self._m_opmask = self.low & 32 != 0
            return getattr(self, '_m_opmask', None)

        @property
        def pasid(self):
            """The IA32_PASID register."""
            if hasattr(self, '_m_pasid'):
                return self._m_pasid

            self._m_pasid = self.low & 1024 != 0
            return getattr(self, '_m_pasid', None)

        @property
        def pkru(self):
            """Protection-key rights for user pages."""
            if hasattr(self, '_m_pkru'):
                return self._m_pkru

            self._m_pkru = self.low & 512 != 0
            return getattr(self, '_m_pkru', None)

        @property
        def pt(self):
            """Processor Trace registers."""
            if hasattr(self, '_m_pt'):
                return self._m_pt

            self._m_pt = self.low & 256 != 0
            return getattr(self, '_m_pt', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def sse(self):
            """xmm registers, in the legacy region."""
            if hasattr(self, '_m_sse'):
                return self._m_sse

            self._m_sse = self.low & 2 != 0
            return getattr(self, '_m_sse', None)

        @property
        def tilecfg(self):
            """AMX tile configuration."""
            if hasattr(self, '_m_tilecfg'):
                return self._m_tilecfg

            self._m_tilecfg = self.low & 131072 != 0
            return getattr(self, '_m_tilecfg', None)

        @property
        def tiledata(self):
            """AMX tiles."""
            if hasattr(self, '_m_tiledata'):
                return self._m_tiledata

            self._m_tiledata = self.low & 262144 != 0
            return getattr(self, '_m_tiledata', None)

        @property
        def uintr(self):
            """User-interrupt registers."""
            if hasattr(self, '_m_uintr'):
                return self._m_uintr

            self._m_uintr = self.low & 16384 != 0
            return getattr(self, '_m_uintr', None)

        @property
        def x87(self):
            """x87 state, in the legacy region."""
            if hasattr(self, '_m_x87'):
                return self._m_x87

            self._m_x87 = self.low & 1 != 0
            return getattr(self, '_m_x87', None)

        @property
        def zmm_hi256(self):
            """Upper halves of the 512-bit registers zmm0 to zmm15."""
            if hasattr(self, '_m_zmm_hi256'):
                return self._m_zmm_hi256

            self._m_zmm_hi256 = self.low & 64 != 0
            return getattr(self, '_m_zmm_hi256', None)



