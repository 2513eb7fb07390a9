# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenX86Vcpu(KaitaiStruct):
    """The blobs of a PV guest that a libxc migration stream carries but does not
    describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the
    page of SHARED_INFO, and the start info page, which is a page of the guest's
    memory.
    
    This definition has no content of its own. Others import it and use its types,
    such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and
    `xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are
    always little-endian, as x86 is, whatever the byte order of the stream.
    
    A saved guest does not depend on the machine that it ran on: the stream has
    the guest's own pfns where a running guest has machine frame numbers. This
    applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context,
    and to `store_mfn` and `console_mfn` in the start info.
    
    `x86_xsave_area` describes x87, SSE and extended registers.
    
    .. seealso::
       X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409
    """
    def __init__(self, _io, _parent=None, _root=None):
        super(XenX86Vcpu, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        pass


    def _fetch_instances(self):
        pass

    class ArchSharedInfoX8632(KaitaiStruct):
        """The part of shared info that x86 defines, for a 32-bit guest.
        
        .. seealso::
           struct arch_shared_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.ArchSharedInfoX8632, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.max_pfn = self._io.read_u4le()
            self.pfn_to_mfn_frame_list_list = self._io.read_u4le()
            self.nmi_reason = self._io.read_u4le()
            self.p2m_cr3 = self._io.read_u4le()
            self.p2m_vaddr = self._io.read_u4le()
            self.p2m_generation = self._io.read_u4le()
            self.wc_sec_hi = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class ArchSharedInfoX8664(KaitaiStruct):
        """The part of shared info that x86 defines, for a 64-bit guest.
        
        .. seealso::
           struct arch_shared_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.ArchSharedInfoX8664, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.max_pfn = self._io.read_u8le()
            self.pfn_to_mfn_frame_list_list = self._io.read_u8le()
            self.nmi_reason = self._io.read_u8le()
            self.p2m_cr3 = self._io.read_u8le()
            self.p2m_vaddr = self._io.read_u8le()
            self.p2m_generation = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class CpuUserRegsX8632(KaitaiStruct):
        """General registers of a 32-bit guest.
        
        .. seealso::
           struct cpu_user_regs - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_32.h#L121-L142
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.CpuUserRegsX8632, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ebx = self._io.read_u4le()
            self.ecx = self._io.read_u4le()
            self.edx = self._io.read_u4le()
            self.esi = self._io.read_u4le()
            self.edi = self._io.read_u4le()
            self.ebp = self._io.read_u4le()
            self.eax = self._io.read_u4le()
            self.error_code = self._io.read_u2le()
            self.entry_vector = self._io.read_u2le()
            self.eip = self._io.read_u4le()
            self.cs = self._io.read_u2le()
            self.saved_upcall_mask = self._io.read_u1()
            self.pad0 = self._io.read_u1()
            self.eflags = XenX86Vcpu.Eflags(self._io, self, self._root)
            self.esp = self._io.read_u4le()
            self.ss = self._io.read_u2le()
            self.pad1 = self._io.read_u2le()
            self.es = self._io.read_u2le()
            self.pad2 = self._io.read_u2le()
            self.ds = self._io.read_u2le()
            self.pad3 = self._io.read_u2le()
            self.fs = self._io.read_u2le()
            self.pad4 = self._io.read_u2le()
            self.gs = self._io.read_u2le()
            self.pad5 = self._io.read_u2le()


        def _fetch_instances(self):
            pass
            self.eflags._fetch_instances()


    class CpuUserRegsX8664(KaitaiStruct):
        """General registers of a 64-bit guest.
        
        .. seealso::
           struct cpu_user_regs - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_64.h#L165-L194
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.CpuUserRegsX8664, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.r15 = self._io.read_u8le()
            self.r14 = self._io.read_u8le()
            self.r13 = self._io.read_u8le()
            self.r12 = self._io.read_u8le()
            self.rbp = self._io.read_u8le()
            self.rbx = self._io.read_u8le()
            self.r11 = self._io.read_u8le()
            self.r10 = self._io.read_u8le()
            self.r9 = self._io.read_u8le()
            self.r8 = self._io.read_u8le()
            self.rax = self._io.read_u8le()
            self.rcx = self._io.read_u8le()
            self.rdx = self._io.read_u8le()
            self.rsi = self._io.read_u8le()
            self.rdi = self._io.read_u8le()
            self.error_code = self._io.read_u4le()
            self.entry_vector = self._io.read_u4le()
            self.rip = self._io.read_u8le()
            self.cs = self._io.read_u2le()
            self.pad0 = self._io.read_u2le()
            self.saved_upcall_mask = self._io.read_u1()
            self.pad1 = self._io.read_bytes(3)
            self.eflags = XenX86Vcpu.Eflags(self._io, self, self._root)
            self.reserved_rflags = self._io.read_u4le()
            self.rsp = self._io.read_u8le()
            self.ss = self._io.read_u2le()
            self.pad2 = self._io.read_bytes(6)
            self.es = self._io.read_u2le()
            self.pad3 = self._io.read_bytes(6)
            self.ds = self._io.read_u2le()
            self.pad4 = self._io.read_bytes(6)
            self.fs = self._io.read_u2le()
            self.pad5 = self._io.read_bytes(6)
            self.gs = self._io.read_u2le()
            self.pad6 = self._io.read_bytes(6)


        def _fetch_instances(self):
            pass
            self.eflags._fetch_instances()


    class Cr0(KaitaiStruct):
        """Control register 0, bits 31-0.
        
        .. seealso::
           X86_CR0_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.Cr0, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def am(self):
            """Alignment checks can be enabled."""
            if hasattr(self, '_m_am'):
                return self._m_am

            self._m_am = self.raw & 262144 != 0
            return getattr(self, '_m_am', None)

        @property
        def cd(self):
            """Caches are disabled."""
            if hasattr(self, '_m_cd'):
                return self._m_cd

            self._m_cd = self.raw & 1073741824 != 0
            return getattr(self, '_m_cd', None)

        @property
        def em(self):
            """x87 instructions trap for emulation."""
            if hasattr(self, '_m_em'):
                return self._m_em

            self._m_em = self.raw & 4 != 0
            return getattr(self, '_m_em', None)

        @property
        def et(self):
            """Extension type: 387-compatible x87; always set."""
            if hasattr(self, '_m_et'):
                return self._m_et

            self._m_et = self.raw & 16 != 0
            return getattr(self, '_m_et', None)

        @property
        def mp(self):
            """WAIT honours the task-switched bit."""
            if hasattr(self, '_m_mp'):
                return self._m_mp

            self._m_mp = self.raw & 2 != 0
            return getattr(self, '_m_mp', None)

        @property
        def ne(self):
            """x87 errors raise exceptions instead of an interrupt."""
            if hasattr(self, '_m_ne'):
                return self._m_ne

            self._m_ne = self.raw & 32 != 0
            return getattr(self, '_m_ne', None)

        @property
        def nw(self):
            """Caches do not write through."""
            if hasattr(self, '_m_nw'):
                return self._m_nw

            self._m_nw = self.raw & 536870912 != 0
            return getattr(self, '_m_nw', None)

        @property
        def pe(self):
            """Protected mode."""
            if hasattr(self, '_m_pe'):
                return self._m_pe

            self._m_pe = self.raw & 1 != 0
            return getattr(self, '_m_pe', None)

        @property
        def pg(self):
            """Paging is on."""
            if hasattr(self, '_m_pg'):
                return self._m_pg

            self._m_pg = self.raw >> 31 != 0
            return getattr(self, '_m_pg', None)

        @property
        def ts(self):
            """Task switched: the next x87 or SSE instruction traps."""
            if hasattr(self, '_m_ts'):
                return self._m_ts

            self._m_ts = self.raw & 8 != 0
            return getattr(self, '_m_ts', None)

        @property
        def wp(self):
            """Write protection of pages applies to supervisor code too."""
            if hasattr(self, '_m_wp'):
                return self._m_wp

            self._m_wp = self.raw & 65536 != 0
            return getattr(self, '_m_wp', None)


    class Cr4(KaitaiStruct):
        """Control register 4, bits 31-0.
        
        .. seealso::
           X86_CR4_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.Cr4, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def cet(self):
            """Control-flow enforcement."""
            if hasattr(self, '_m_cet'):
                return self._m_cet

            self._m_cet = self.raw & 8388608 != 0
            return getattr(self, '_m_cet', None)

        @property
        def de(self):
            """Breakpoints on I/O ports."""
            if hasattr(self, '_m_de'):
                return self._m_de

            self._m_de = self.raw & 8 != 0
            return getattr(self, '_m_de', None)

        @property
        def fsgsbase(self):
            """RDFSBASE and similar instructions are allowed in user code."""
            if hasattr(self, '_m_fsgsbase'):
                return self._m_fsgsbase

            self._m_fsgsbase = self.raw & 65536 != 0
            return getattr(self, '_m_fsgsbase', None)

        @property
        def kl(self):
            """Key locker."""
            if hasattr(self, '_m_kl'):
                return self._m_kl

            self._m_kl = self.raw & 524288 != 0
            return getattr(self, '_m_kl', None)

        @property
        def la57(self):
            """Page tables with five levels."""
            if hasattr(self, '_m_la57'):
                return self._m_la57

            self._m_la57 = self.raw & 4096 != 0
            return getattr(self, '_m_la57', None)

        @property
        def lam_sup(self):
            """Linear address masking of supervisor addresses."""
            if hasattr(self, '_m_lam_sup'):
                return self._m_lam_sup

            self._m_lam_sup = self.raw & 268435456 != 0
            return getattr(self, '_m_lam_sup', None)

        @property
        def lass(self):
            """Linear address space separation of supervisor and user."""
            if hasattr(self, '_m_lass'):
                return self._m_lass

            self._m_lass = self.raw & 134217728 != 0
            return getattr(self, '_m_lass', None)

        @property
        def mce(self):
            """Machine-check exception."""
            if hasattr(self, '_m_mce'):
                return self._m_mce

            self._m_mce = self.raw & 64 != 0
            return getattr(self, '_m_mce', None)

        @property
        def osfxsr(self):
            """The operating system uses FXSAVE, so SSE is enabled."""
            if hasattr(self, '_m_osfxsr'):
                return self._m_osfxsr

            self._m_osfxsr = self.raw & 512 != 0
            return getattr(self, '_m_osfxsr', None)

        @property
        def osxmmexcpt(self):
            """The operating system handles SSE exceptions."""
            if hasattr(self, '_m_osxmmexcpt'):
                return self._m_osxmmexcpt

            self._m_osxmmexcpt = self.raw & 1024 != 0
            return getattr(self, '_m_osxmmexcpt', None)

        @property
        def osxsave(self):
            """XSAVE and the registers XCR."""
            if hasattr(self, '_m_osxsave'):
                return self._m_osxsave

            self._m_osxsave = self.raw & 262144 != 0
            return getattr(self, '_m_osxsave', None)

        @property
        def pae(self):
            """Physical address extension."""
            if hasattr(self, '_m_pae'):
                return self._m_pae

            self._m_pae = self.raw & 32 != 0
            return getattr(self, '_m_pae', None)

        @property
        def pce(self):
            """RDPMC is allowed at all privilege levels."""
            if hasattr(self, '_m_pce'):
                return self._m_pce

            self._m_pce = self.raw & 256 != 0
            return getattr(self, '_m_pce', None)

        @property
        def pcide(self):
            """Process context identifiers."""
            if hasattr(self, '_m_pcide'):
                return self._m_pcide

            self._m_pcide = self.raw & 131072 != 0
            return getattr(self, '_m_pcide', None)

        @property
        def pge(self):
            """Global pages."""
            if hasattr(self, '_m_pge'):
                return self._m_pge

            self._m_pge = self.raw & 128 != 0
            return getattr(self, '_m_pge', None)

        @property
        def pke(self):
            """Protection keys of user pages."""
            if hasattr(self, '_m_pke'):
                return self._m_pke

            self._m_pke = self.raw & 4194304 != 0
            return getattr(self, '_m_pke', None)

        @property
        def pks(self):
            """Protection keys of supervisor pages."""
            if hasattr(self, '_m_pks'):
                return self._m_pks

            self._m_pks = self.raw & 16777216 != 0
            return getattr(self, '_m_pks', None)

        @property
        def pse(self):
            """Large pages in 32-bit page tables."""
            if hasattr(self, '_m_pse'):
                return self._m_pse

            self._m_pse = self.raw & 16 != 0
            return getattr(self, '_m_pse', None)

        @property
        def pvi(self):
            """Virtual interrupt flag in protected mode."""
            if hasattr(self, '_m_pvi'):
                return self._m_pvi

            self._m_pvi = self.raw & 2 != 0
            return getattr(self, '_m_pvi', None)

        @property
        def smap(self):
            """Supervisor code cannot access user pages."""
            if hasattr(self, '_m_smap'):
                return self._m_smap

            self._m_smap = self.raw & 2097152 != 0
            return getattr(self, '_m_smap', None)

        @property
        def smep(self):
            """Supervisor code cannot execute user pages."""
            if hasattr(self, '_m_smep'):
                return self._m_smep

            self._m_smep = self.raw & 1048576 != 0
            return getattr(self, '_m_smep', None)

        @property
        def smxe(self):
            """Safer mode extensions."""
            if hasattr(self, '_m_smxe'):
                return self._m_smxe

            self._m_smxe = self.raw & 16384 != 0
            return getattr(self, '_m_smxe', None)

        @property
        def tsd(self):
            """RDTSC is allowed in the kernel only."""
            if hasattr(self, '_m_tsd'):
                return self._m_tsd

            self._m_tsd = self.raw & 4 != 0
            return getattr(self, '_m_tsd', None)

        @property
        def uintr(self):
            """Interrupts delivered to user code."""
            if hasattr(self, '_m_uintr'):
                return self._m_uintr

            self._m_uintr = self.raw & 33554432 != 0
            return getattr(self, '_m_uintr', None)

        @property
        def umip(self):
            """Descriptor table registers are hidden from user code."""
            if hasattr(self, '_m_umip'):
                return self._m_umip

            self._m_umip = self.raw & 2048 != 0
            return getattr(self, '_m_umip', None)

        @property
        def vme(self):
            """Virtual-8086 mode extensions."""
            if hasattr(self, '_m_vme'):
                return self._m_vme

            self._m_vme = self.raw & 1 != 0
            return getattr(self, '_m_vme', None)

        @property
        def vmxe(self):
            """VMX instructions are enabled."""
            if hasattr(self, '_m_vmxe'):
                return self._m_vmxe

            self._m_vmxe = self.raw & 8192 != 0
            return getattr(self, '_m_vmxe', None)


    class Eflags(KaitaiStruct):
        """The flags register, bits 31-0.
        
        .. seealso::
           X86_EFLAGS_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L7-L30
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.Eflags, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def adjust(self):
            """AF, carry out of the low four bits."""
            if hasattr(self, '_m_adjust'):
                return self._m_adjust

            self._m_adjust = self.raw & 16 != 0
            return getattr(self, '_m_adjust', None)

        @property
        def alignment_check(self):
            """AC, alignment checks, or permission to access user pages."""
            if hasattr(self, '_m_alignment_check'):
                return self._m_alignment_check

            self._m_alignment_check = self.raw & 262144 != 0
            return getattr(self, '_m_alignment_check', None)

        @property
        def carry(self):
            """CF, carry or borrow of the last arithmetic."""
            if hasattr(self, '_m_carry'):
                return self._m_carry

            self._m_carry = self.raw & 1 != 0
            return getattr(self, '_m_carry', None)

        @property
        def cpuid_available(self):
            """ID, can be changed on processors that have CPUID."""
            if hasattr(self, '_m_cpuid_available'):
                return self._m_cpuid_available

            self._m_cpuid_available = self.raw & 2097152 != 0
            return getattr(self, '_m_cpuid_available', None)

        @property
        def direction(self):
            """DF, string instructions count downwards."""
            if hasattr(self, '_m_direction'):
                return self._m_direction

            self._m_direction = self.raw & 1024 != 0
            return getattr(self, '_m_direction', None)

        @property
        def interrupt_enable(self):
            """IF, interrupts (for a PV guest, events) are enabled."""
            if hasattr(self, '_m_interrupt_enable'):
                return self._m_interrupt_enable

            self._m_interrupt_enable = self.raw & 512 != 0
            return getattr(self, '_m_interrupt_enable', None)

        @property
        def iopl(self):
            """Privilege level that may do input and output, 0 to 3."""
            if hasattr(self, '_m_iopl'):
                return self._m_iopl

            self._m_iopl = self.raw >> 12 & 3
            return getattr(self, '_m_iopl', None)

        @property
        def nested_task(self):
            """NT, the task was called by another one."""
            if hasattr(self, '_m_nested_task'):
                return self._m_nested_task

            self._m_nested_task = self.raw & 16384 != 0
            return getattr(self, '_m_nested_task', None)

        @property
        def overflow(self):
            """OF, a signed result that does not fit."""
            if hasattr(self, '_m_overflow'):
                return self._m_overflow

            self._m_overflow = self.raw & 2048 != 0
            return getattr(self, '_m_overflow', None)

        @property
        def parity(self):
            """PF, an even number of bits in the low byte of the result."""
            if hasattr(self, '_m_parity'):
                return self._m_parity

            self._m_parity = self.raw & 4 != 0
            return getattr(self, '_m_parity', None)

        @property
        def resume(self):
            """RF, no breakpoint at the next instruction."""
            if hasattr(self, '_m_resume'):
                return self._m_resume

            self._m_resume = self.raw & 65536 != 0
            return getattr(self, '_m_resume', None)

        @property
        def sign(self):
            """SF, a negative result."""
            if hasattr(self, '_m_sign'):
                return self._m_sign

            self._m_sign = self.raw & 128 != 0
            return getattr(self, '_m_sign', None)

        @property
        def trap(self):
            """TF, single-stepping."""
            if hasattr(self, '_m_trap'):
                return self._m_trap

            self._m_trap = self.raw & 256 != 0
            return getattr(self, '_m_trap', None)

        @property
        def virtual_interrupt(self):
            """VIF, virtual image of IF."""
            if hasattr(self, '_m_virtual_interrupt'):
                return self._m_virtual_interrupt

            self._m_virtual_interrupt = self.raw & 524288 != 0
            return getattr(self, '_m_virtual_interrupt', None)

        @property
        def virtual_interrupt_pending(self):
            """VIP, a virtual interrupt is waiting."""
            if hasattr(self, '_m_virtual_interrupt_pending'):
                return self._m_virtual_interrupt_pending

            self._m_virtual_interrupt_pending = self.raw & 1048576 != 0
            return getattr(self, '_m_virtual_interrupt_pending', None)

        @property
        def vm86(self):
            """VM, virtual-8086 mode."""
            if hasattr(self, '_m_vm86'):
                return self._m_vm86

            self._m_vm86 = self.raw & 131072 != 0
            return getattr(self, '_m_vm86', None)

        @property
        def zero(self):
            """ZF, a result of zero."""
            if hasattr(self, '_m_zero'):
                return self._m_zero

            self._m_zero = self.raw & 64 != 0
            return getattr(self, '_m_zero', None)


    class EvtchnBitmap(KaitaiStruct):
        """One bit for each event channel; decoded on demand.
        
        .. seealso::
           struct shared_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.EvtchnBitmap, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.words
            if hasattr(self, '_m_words'):
                pass
                for i in range(len(self._m_words)):
                    pass



        @property
        def words(self):
            """Channel n is bit n % 32 of word n / 32."""
            if hasattr(self, '_m_words'):
                return self._m_words

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_words = []
            i = 0
            while not self._io.is_eof():
                self._m_words.append(self._io.read_u4le())
                i += 1

            self._io.seek(_pos)
            return getattr(self, '_m_words', None)


    class ExtVcpucontext(KaitaiStruct):
        """Further entry points and machine-check state of a PV vCPU, the context of
        X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
        a blob lacks are absent.
        
        .. seealso::
           struct xen_domctl_ext_vcpucontext - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L684-L710
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.ExtVcpucontext, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.vcpu = self._io.read_u4le()
            self.len_filled = self._io.read_u4le()
            self.syscall32_callback_eip = self._io.read_u8le()
            self.sysenter_callback_eip = self._io.read_u8le()
            self.syscall32_callback_cs = self._io.read_u2le()
            self.sysenter_callback_cs = self._io.read_u2le()
            self.syscall32_disables_events = self._io.read_u1()
            self.sysenter_disables_events = self._io.read_u1()
            if self._io.size() - self._io.pos() >= 2:
                pass
                self.padding = self._io.read_bytes(2)

            if self._io.size() - self._io.pos() >= 8:
                pass
                self.mcg_cap = self._io.read_u8le()

            if self._io.size() - self._io.pos() >= 8:
                pass
                self.mci_ctl2_bank0 = self._io.read_u8le()

            if self._io.size() - self._io.pos() >= 8:
                pass
                self.mci_ctl2_bank1 = self._io.read_u8le()

            if self._io.size() - self._io.pos() >= 8:
                pass
                self.mcg_ext_ctl = self._io.read_u8le()

            self.excess = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass
            if self._io.size() - self._io.pos() >= 2:
                pass

            if self._io.size() - self._io.pos() >= 8:
                pass

            if self._io.size() - self._io.pos() >= 8:
                pass

            if self._io.size() - self._io.pos() >= 8:
                pass

            if self._io.size() - self._io.pos() >= 8:
                pass



    class SharedInfoX8632(KaitaiStruct):
        """The data that a 32-bit guest shares with Xen, at the start of a page of its own.
        
        .. seealso::
           struct shared_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.SharedInfoX8632, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.vcpu_info = []
            for i in range(32):
                self.vcpu_info.append(XenX86Vcpu.VcpuInfoX8632(self._io, self, self._root))

            self._raw_evtchn_pending = self._io.read_bytes(128)
            _io__raw_evtchn_pending = KaitaiStream(BytesIO(self._raw_evtchn_pending))
            self.evtchn_pending = XenX86Vcpu.EvtchnBitmap(_io__raw_evtchn_pending, self, self._root)
            self._raw_evtchn_mask = self._io.read_bytes(128)
            _io__raw_evtchn_mask = KaitaiStream(BytesIO(self._raw_evtchn_mask))
            self.evtchn_mask = XenX86Vcpu.EvtchnBitmap(_io__raw_evtchn_mask, self, self._root)
            self.wc_version = self._io.read_u4le()
            self.wc_sec = self._io.read_u4le()
            self.wc_nsec = self._io.read_u4le()
            self.arch = XenX86Vcpu.ArchSharedInfoX8632(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            for i in range(len(self.vcpu_info)):
                pass
                self.vcpu_info[i]._fetch_instances()

            self.evtchn_pending._fetch_instances()
            self.evtchn_mask._fetch_instances()
            self.arch._fetch_instances()


    class SharedInfoX8664(KaitaiStruct):
        """The data that a 64-bit guest shares with Xen, at the start of a page of its own.
        
        .. seealso::
           struct shared_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.SharedInfoX8664, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.vcpu_info = []
            for i in range(32):
                self.vcpu_info.append(XenX86Vcpu.VcpuInfoX8664(self._io, self, self._root))

            self._raw_evtchn_pending = self._io.read_bytes(512)
            _io__raw_evtchn_pending = KaitaiStream(BytesIO(self._raw_evtchn_pending))
            self.evtchn_pending = XenX86Vcpu.EvtchnBitmap(_io__raw_evtchn_pending, self, self._root)
            self._raw_evtchn_mask = self._io.read_bytes(512)
            _io__raw_evtchn_mask = KaitaiStream(BytesIO(self._raw_evtchn_mask))
            self.evtchn_mask = XenX86Vcpu.EvtchnBitmap(_io__raw_evtchn_mask, self, self._root)
            self.wc_version = self._io.read_u4le()
            self.wc_sec = self._io.read_u4le()
            self.wc_nsec = self._io.read_u4le()
            self.wc_sec_hi = self._io.read_u4le()
            self.arch = XenX86Vcpu.ArchSharedInfoX8664(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            for i in range(len(self.vcpu_info)):
                pass
                self.vcpu_info[i]._fetch_instances()

            self.evtchn_pending._fetch_instances()
            self.evtchn_mask._fetch_instances()
            self.arch._fetch_instances()


    class StartInfoFlags(KaitaiStruct):
        """Flags of the start info.
        
        .. seealso::
           SIF_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L894-L900
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.StartInfoFlags, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def is_initdomain(self):
            """The domain is the first one (SIF_INITDOMAIN)."""
            if hasattr(self, '_m_is_initdomain'):
                return self._m_is_initdomain

            self._m_is_initdomain = self.raw & 2 != 0
            return getattr(self, '_m_is_initdomain', None)

        @property
        def is_mod_start_pfn(self):
            """The RAM disk's address is a pfn (SIF_MOD_START_PFN)."""
            if hasattr(self, '_m_is_mod_start_pfn'):
                return self._m_is_mod_start_pfn

            self._m_is_mod_start_pfn = self.raw & 8 != 0
            return getattr(self, '_m_is_mod_start_pfn', None)

        @property
        def is_multiboot_mod(self):
            """The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD)."""
            if hasattr(self, '_m_is_multiboot_mod'):
                return self._m_is_multiboot_mod

            self._m_is_multiboot_mod = self.raw & 4 != 0
            return getattr(self, '_m_is_multiboot_mod', None)

        @property
        def is_privileged(self):
            """The domain is privileged (SIF_PRIVILEGED)."""
            if hasattr(self, '_m_is_privileged'):
                return self._m_is_privileged

            self._m_is_privileged = self.raw & 1 != 0
            return getattr(self, '_m_is_privileged', None)

        @property
        def is_virt_p2m_4tools(self):
            """The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS)."""
            if hasattr(self, '_m_is_virt_p2m_4tools'):
                return self._m_is_virt_p2m_4tools

            self._m_is_virt_p2m_4tools = self.raw & 16 != 0
            return getattr(self, '_m_is_virt_p2m_4tools', None)

        @property
        def pm(self):
            """Power management options, one byte (SIF_PM_MASK)."""
            if hasattr(self, '_m_pm'):
                return self._m_pm

            self._m_pm = self.raw >> 8 & 255
            return getattr(self, '_m_pm', None)


    class StartInfoX8632(KaitaiStruct):
        """Information for a 32-bit PV guest when it starts, on a page of its own.
        vCPU 0's context has the pfn of the page.
        
        .. seealso::
           struct start_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.StartInfoX8632, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = (KaitaiStream.bytes_terminate(self._io.read_bytes(32), 0, False)).decode(u"ISO-8859-1")
            self.nr_pages = self._io.read_u4le()
            self.shared_info = self._io.read_u4le()
            self.flags = XenX86Vcpu.StartInfoFlags(self._io, self, self._root)
            self.store_mfn = self._io.read_u4le()
            self.store_evtchn = self._io.read_u4le()
            self.console_mfn = self._io.read_u4le()
            self.console_evtchn = self._io.read_u4le()
            self.pt_base = self._io.read_u4le()
            self.nr_pt_frames = self._io.read_u4le()
            self.mfn_list = self._io.read_u4le()
            self.mod_start = self._io.read_u4le()
            self.mod_len = self._io.read_u4le()
            self.cmd_line = (KaitaiStream.bytes_terminate(self._io.read_bytes(1024), 0, False)).decode(u"ISO-8859-1")
            self.first_p2m_pfn = self._io.read_u4le()
            self.nr_p2m_frames = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            self.flags._fetch_instances()


    class StartInfoX8664(KaitaiStruct):
        """Information for a 64-bit PV guest when it starts, on a page of its own.
        vCPU 0's context has the pfn of the page.
        
        .. seealso::
           struct start_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.StartInfoX8664, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = (KaitaiStream.bytes_terminate(self._io.read_bytes(32), 0, False)).decode(u"ISO-8859-1")
            self.nr_pages = self._io.read_u8le()
            self.shared_info = self._io.read_u8le()
            self.flags = XenX86Vcpu.StartInfoFlags(self._io, self, self._root)
            self.pad1 = self._io.read_u4le()
            self.store_mfn = self._io.read_u8le()
            self.store_evtchn = self._io.read_u4le()
            self.pad2 = self._io.read_u4le()
            self.console_mfn = self._io.read_u8le()
            self.console_evtchn = self._io.read_u4le()
            self.pad3 = self._io.read_u4le()
            self.pt_base = self._io.read_u8le()
            self.nr_pt_frames = self._io.read_u8le()
            self.mfn_list = self._io.read_u8le()
            self.mod_start = self._io.read_u8le()
            self.mod_len = self._io.read_u8le()
            self.cmd_line = (KaitaiStream.bytes_terminate(self._io.read_bytes(1024), 0, False)).decode(u"ISO-8859-1")
            self.first_p2m_pfn = self._io.read_u8le()
            self.nr_p2m_frames = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            self.flags._fetch_instances()


    class TrapInfoX8632(KaitaiStruct):
        """A handler of exceptions or software interrupts of a 32-bit guest.
        
        .. seealso::
           struct trap_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.TrapInfoX8632, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.vector = self._io.read_u1()
            self.flags = self._io.read_u1()
            self.cs = self._io.read_u2le()
            self.address = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def disables_events(self):
            """Event delivery is disabled when the handler is entered."""
            if hasattr(self, '_m_disables_events'):
                return self._m_disables_events

            self._m_disables_events = self.flags & 4 != 0
            return getattr(self, '_m_disables_events', None)

        @property
        def dpl(self):
            """Privilege level that may raise it with an INT instruction."""
            if hasattr(self, '_m_dpl'):
                return self._m_dpl

            self._m_dpl = self.flags & 3
            return getattr(self, '_m_dpl', None)


    class TrapInfoX8664(KaitaiStruct):
        """A handler of exceptions or software interrupts of a 64-bit guest.
        
        .. seealso::
           struct trap_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.TrapInfoX8664, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.vector = self._io.read_u1()
            self.flags = self._io.read_u1()
            self.cs = self._io.read_u2le()
            self.padding = self._io.read_u4le()
            self.address = self._io.read_u8le()


        def _fetch_instances(self):
            pass

        @property
        def disables_events(self):
            """Event delivery is disabled when the handler is entered."""
            if hasattr(self, '_m_disables_events'):
                return self._m_disables_events

            self._m_disables_events = self.flags & 4 != 0
            return getattr(self, '_m_disables_events', None)

        @property
        def dpl(self):
            """Privilege level that may raise it with an INT instruction."""
            if hasattr(self, '_m_dpl'):
                return self._m_dpl

            self._m_dpl = self.flags & 3
            return getattr(self, '_m_dpl', None)


    class TrapTableX8632(KaitaiStruct):
        """The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
        
        .. seealso::
           struct vcpu_guest_context - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.TrapTableX8632, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.entries
            if hasattr(self, '_m_entries'):
                pass
                for i in range(len(self._m_entries)):
                    pass
                    self._m_entries[i]._fetch_instances()



        @property
        def entries(self):
            """One entry for each vector; address 0 where the guest has set none."""
            if hasattr(self, '_m_entries'):
                return self._m_entries

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_entries = []
            i = 0
            while not self._io.is_eof():
                self._m_entries.append(XenX86Vcpu.TrapInfoX8632(self._io, self, self._root))
                i += 1

            self._io.seek(_pos)
            return getattr(self, '_m_entries', None)


    class TrapTableX8664(KaitaiStruct):
        """The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
        
        .. seealso::
           struct vcpu_guest_context - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.TrapTableX8664, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.entries
            if hasattr(self, '_m_entries'):
                pass
                for i in range(len(self._m_entries)):
                    pass
                    self._m_entries[i]._fetch_instances()



        @property
        def entries(self):
            """One entry for each vector; address 0 where the guest has set none."""
            if hasattr(self, '_m_entries'):
                return self._m_entries

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_entries = []
            i = 0
            while not self._io.is_eof():
                self._m_entries.append(XenX86Vcpu.TrapInfoX8664(self._io, self, self._root))
                i += 1

            self._io.seek(_pos)
            return getattr(self, '_m_entries', None)


    class UnknownContext(KaitaiStruct):
        """Bytes that are not one of the known vCPU structures. This type takes their
        place so that the context is a structure in every language.
        
        .. seealso::
           X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.UnknownContext, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass


    class VcpuGuestContextX8632(KaitaiStruct):
        """Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
        
        .. seealso::
           struct vcpu_guest_context - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.VcpuGuestContextX8632, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            from . import x86_xsave_area
            self.fpu_ctxt = x86_xsave_area.X86XsaveArea.FxsaveRegion(self._io)
            self.flags = XenX86Vcpu.VgcfFlags(self._io, self, self._root)
            self.user_regs = XenX86Vcpu.CpuUserRegsX8632(self._io, self, self._root)
            self._raw_trap_ctxt = self._io.read_bytes(2048)
            _io__raw_trap_ctxt = KaitaiStream(BytesIO(self._raw_trap_ctxt))
            self.trap_ctxt = XenX86Vcpu.TrapTableX8632(_io__raw_trap_ctxt, self, self._root)
            self.ldt_base = self._io.read_u4le()
            self.ldt_ents = self._io.read_u4le()
            self.gdt_frames = []
            for i in range(16):
                self.gdt_frames.append(self._io.read_u4le())

            self.gdt_ents = self._io.read_u4le()
            self.kernel_ss = self._io.read_u4le()
            self.kernel_sp = self._io.read_u4le()
            self.cr0 = XenX86Vcpu.Cr0(self._io, self, self._root)
            self.cr1 = self._io.read_u4le()
            self.cr2 = self._io.read_u4le()
            self.cr3 = self._io.read_u4le()
            self.cr4 = XenX86Vcpu.Cr4(self._io, self, self._root)
            self.cr5 = self._io.read_u4le()
            self.cr6 = self._io.read_u4le()
            self.cr7 = self._io.read_u4le()
            self.dr0 = self._io.read_u4le()
            self.dr1 = self._io.read_u4le()
            self.dr2 = self._io.read_u4le()
            self.dr3 = self._io.read_u4le()
            self.dr4 = self._io.read_u4le()
            self.dr5 = self._io.read_u4le()
            self.dr6 = self._io.read_u4le()
            self.dr7 = self._io.read_u4le()
            self.event_callback_cs = self._io.read_u4le()
            self.event_callback_eip = self._io.read_u4le()
            self.failsafe_callback_cs = self._io.read_u4le()
            self.failsafe_callback_eip = self._io.read_u4le()
            self.vm_assist = XenX86Vcpu.VmAssistX8632(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.fpu_ctxt._fetch_instances()
            self.flags._fetch_instances()
            self.user_regs._fetch_instances()
            self.trap_ctxt._fetch_instances()
            for i in range(len(self.gdt_frames)):
                pass

            self.cr0._fetch_instances()
            self.cr4._fetch_instances()
            self.vm_assist._fetch_instances()

        @property
        def num_gdt_frames(self):
            """Number of `gdt_frames` that hold a frame of the GDT, at most 16."""
            if hasattr(self, '_m_num_gdt_frames'):
                return self._m_num_gdt_frames

            self._m_num_gdt_frames = (16 if self.gdt_ents > 8192 else ((self.gdt_ents + 511) // 512))
            return getattr(self, '_m_num_gdt_frames', None)

        @property
        def pfn_cr3(self):
            """pfn of the level 3 page table: cr3 rotated right by 12 bits."""
            if hasattr(self, '_m_pfn_cr3'):
                return self._m_pfn_cr3

            self._m_pfn_cr3 = ((self.cr3 >> 12) + ((self.cr3 & 4095) * 1048576))
            return getattr(self, '_m_pfn_cr3', None)

        @property
        def pfn_start_info(self):
            """pfn of the start info page, for vCPU 0; for any other vCPU this is an
            ordinary register.
            """
            if hasattr(self, '_m_pfn_start_info'):
                return self._m_pfn_start_info

            self._m_pfn_start_info = self.user_regs.edx
            return getattr(self, '_m_pfn_start_info', None)


    class VcpuGuestContextX8664(KaitaiStruct):
        """Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
        
        .. seealso::
           struct vcpu_guest_context - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.VcpuGuestContextX8664, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            from . import x86_xsave_area
            self.fpu_ctxt = x86_xsave_area.X86XsaveArea.FxsaveRegion(self._io)
            self.flags = XenX86Vcpu.VgcfFlags(self._io, self, self._root)
            self.reserved_flags = self._io.read_u4le()
            self.user_regs = XenX86Vcpu.CpuUserRegsX8664(self._io, self, self._root)
            self._raw_trap_ctxt = self._io.read_bytes(4096)
            _io__raw_trap_ctxt = KaitaiStream(BytesIO(self._raw_trap_ctxt))
            self.trap_ctxt = XenX86Vcpu.TrapTableX8664(_io__raw_trap_ctxt, self, self._root)
            self.ldt_base = self._io.read_u8le()
            self.ldt_ents = self._io.read_u8le()
            self.gdt_frames = []
            for i in range(16):
                self.gdt_frames.append(self._io.read_u8le())

            self.gdt_ents = self._io.read_u8le()
            self.kernel_ss = self._io.read_u8le()
            self.kernel_sp = self._io.read_u8le()
            self.cr0 = XenX86Vcpu.Cr0(self._io, self, self._root)
            self.reserved_cr0 = self._io.read_u4le()
            self._raw_cr1 = self._io.read_bytes(8)
            _io__raw_cr1 = KaitaiStream(BytesIO(self._raw_cr1))
            self.cr1 = XenX86Vcpu.WideRegister(_io__raw_cr1, self, self._root)
            self.cr2 = self._io.read_u8le()
            self._raw_cr3 = self._io.read_bytes(8)
            _io__raw_cr3 = KaitaiStream(BytesIO(self._raw_cr3))
            self.cr3 = XenX86Vcpu.WideRegister(_io__raw_cr3, self, self._root)
            self.cr4 = XenX86Vcpu.Cr4(self._io, self, self._root)
            self.reserved_cr4 = self._io.read_u4le()
            self.cr5 = self._io.read_u8le()
            self.cr6 = self._io.read_u8le()
            self.cr7 = self._io.read_u8le()
            self.dr0 = self._io.read_u8le()
            self.dr1 = self._io.read_u8le()
            self.dr2 = self._io.read_u8le()
            self.dr3 = self._io.read_u8le()
            self.dr4 = self._io.read_u8le()
            self.dr5 = self._io.read_u8le()
            self.dr6 = self._io.read_u8le()
            self.dr7 = self._io.read_u8le()
            self.event_callback_eip = self._io.read_u8le()
            self.failsafe_callback_eip = self._io.read_u8le()
            self.syscall_callback_eip = self._io.read_u8le()
            self.vm_assist = XenX86Vcpu.VmAssistX8664(self._io, self, self._root)
            self.fs_base = self._io.read_u8le()
            self.gs_base_kernel = self._io.read_u8le()
            self.gs_base_user = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            self.fpu_ctxt._fetch_instances()
            self.flags._fetch_instances()
            self.user_regs._fetch_instances()
            self.trap_ctxt._fetch_instances()
            for i in range(len(self.gdt_frames)):
                pass

            self.cr0._fetch_instances()
            self.cr1._fetch_instances()
            self.cr3._fetch_instances()
            self.cr4._fetch_instances()
            self.vm_assist._fetch_instances()

        @property
        def has_cr1(self):
            """Whether there is a page table for user mode, bit 0 of cr1."""
            if hasattr(self, '_m_has_cr1'):
                return self._m_has_cr1

            self._m_has_cr1 = self.cr1.low & 1 != 0
            return getattr(self, '_m_has_cr1', None)

        @property
        def num_gdt_frames(self):
            """Number of `gdt_frames` that hold a frame of the GDT, at most 16."""
            if hasattr(self, '_m_num_gdt_frames'):
                return self._m_num_gdt_frames

            self._m_num_gdt_frames = (16 if  ((self.gdt_ents > 8192) or (self.gdt_ents < 0))  else ((self.gdt_ents + 511) // 512))
            return getattr(self, '_m_num_gdt_frames', None)

        @property
        def pfn_cr1(self):
            """pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`."""
            if hasattr(self, '_m_pfn_cr1'):
                return self._m_pfn_cr1

            self._m_pfn_cr1 = self.cr1.pfn
            return getattr(self, '_m_pfn_cr1', None)

        @property
        def pfn_cr3(self):
            """pfn of the level 4 page table (cr3 / 4096)."""
            if hasattr(self, '_m_pfn_cr3'):
                return self._m_pfn_cr3

            self._m_pfn_cr3 = self.cr3.pfn
            return getattr(self, '_m_pfn_cr3', None)

        @property
        def pfn_start_info(self):
            """pfn of the start info page, for vCPU 0; for any other vCPU this is an
            ordinary register.
            """
            if hasattr(self, '_m_pfn_start_info'):
                return self._m_pfn_start_info

            self._m_pfn_start_info = self.user_regs.rdx
            return getattr(self, '_m_pfn_start_info', None)


    class VcpuInfoX8632(KaitaiStruct):
        """The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
        
        .. seealso::
           struct vcpu_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.VcpuInfoX8632, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.evtchn_upcall_pending = self._io.read_u1()
            self.evtchn_upcall_mask = self._io.read_u1()
            self.padding = self._io.read_bytes(2)
            self.evtchn_pending_sel = self._io.read_u4le()
            self.cr2 = self._io.read_u4le()
            self.arch_pad = self._io.read_bytes(20)
            self.time = XenX86Vcpu.VcpuTimeInfo(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.time._fetch_instances()


    class VcpuInfoX8664(KaitaiStruct):
        """The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
        
        .. seealso::
           struct vcpu_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.VcpuInfoX8664, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.evtchn_upcall_pending = self._io.read_u1()
            self.evtchn_upcall_mask = self._io.read_u1()
            self.padding = self._io.read_bytes(6)
            self.evtchn_pending_sel = self._io.read_u8le()
            self.cr2 = self._io.read_u8le()
            self.arch_pad = self._io.read_bytes(8)
            self.time = XenX86Vcpu.VcpuTimeInfo(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.time._fetch_instances()


    class VcpuMsr(KaitaiStruct):
        """One MSR of a PV vCPU. The type is at the start of a substream of its own
        (`size: 16`), which `index` relies on.
        
        .. seealso::
           struct xen_domctl_vcpu_msr - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L997-L1001
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.VcpuMsr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            from . import xen_x86_cpu_policy
            self.msr = KaitaiStream.resolve_enum(xen_x86_cpu_policy.XenX86CpuPolicy.MsrIndex, self._io.read_u4le())
            self.reserved = self._io.read_u4le()
            self.value = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            _ = self.index
            if hasattr(self, '_m_index'):
                pass


        @property
        def index(self):
            """Number of the MSR."""
            if hasattr(self, '_m_index'):
                return self._m_index

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_index = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_index', None)


    class VcpuMsrs(KaitaiStruct):
        """MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
        
        .. seealso::
           struct xen_domctl_vcpu_msrs - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L1022-L1026
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.VcpuMsrs, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_msrs = []
            self.msrs = []
            for i in range(self.num_msrs):
                self._raw_msrs.append(self._io.read_bytes(16))
                _io__raw_msrs = KaitaiStream(BytesIO(self._raw_msrs[i]))
                self.msrs.append(XenX86Vcpu.VcpuMsr(_io__raw_msrs, self, self._root))

            self.excess = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass
            for i in range(len(self.msrs)):
                pass
                self.msrs[i]._fetch_instances()


        @property
        def num_msrs(self):
            """Number of whole MSRs in the blob."""
            if hasattr(self, '_m_num_msrs'):
                return self._m_num_msrs

            self._m_num_msrs = self._io.size() // 16
            return getattr(self, '_m_num_msrs', None)


    class VcpuTimeInfo(KaitaiStruct):
        """How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
        shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.
        
        .. seealso::
           struct vcpu_time_info - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L667-L696
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.VcpuTimeInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.pad0 = self._io.read_u4le()
            self.tsc_timestamp = self._io.read_u8le()
            self.system_time = self._io.read_u8le()
            self.tsc_to_system_mul = self._io.read_u4le()
            self.tsc_shift = self._io.read_s1()
            self.flags = self._io.read_u1()
            self.pad1 = self._io.read_bytes(2)


        def _fetch_instances(self):
            pass

        @property
        def is_guest_stopped(self):
            """The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED)."""
            if hasattr(self, '_m_is_guest_stopped'):
                return self._m_is_guest_stopped

            self._m_is_guest_stopped = self.flags & 2 != 0
            return getattr(self, '_m_is_guest_stopped', None)

        @property
        def is_tsc_stable(self):
            """All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT)."""
            if hasattr(self, '_m_is_tsc_stable'):
                return self._m_is_tsc_stable

            self._m_is_tsc_stable = self.flags & 1 != 0
            return getattr(self, '_m_is_tsc_stable', None)

        @property
        def is_updating(self):
            """An update was under way."""
            if hasattr(self, '_m_is_updating'):
                return self._m_is_updating

            self._m_is_updating = self.version & 1 != 0
            return getattr(self, '_m_is_updating', None)


    class VcpuXsave(KaitaiStruct):
        """Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
        
        .. seealso::
           XEN_DOMCTL_getvcpuextstate - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/domctl.c#L942
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.VcpuXsave, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_xcr0 = self._io.read_bytes(8)
            _io__raw_xcr0 = KaitaiStream(BytesIO(self._raw_xcr0))
            from . import x86_xsave_area
            self.xcr0 = x86_xsave_area.X86XsaveArea.ComponentBitmap(_io__raw_xcr0)
            self._raw_xcr0_accum = self._io.read_bytes(8)
            _io__raw_xcr0_accum = KaitaiStream(BytesIO(self._raw_xcr0_accum))
            from . import x86_xsave_area
            self.xcr0_accum = x86_xsave_area.X86XsaveArea.ComponentBitmap(_io__raw_xcr0_accum)
            self._raw_save_area = self._io.read_bytes_full()
            _io__raw_save_area = KaitaiStream(BytesIO(self._raw_save_area))
            from . import x86_xsave_area
            self.save_area = x86_xsave_area.X86XsaveArea(_io__raw_save_area)


        def _fetch_instances(self):
            pass
            self.xcr0._fetch_instances()
            self.xcr0_accum._fetch_instances()
            self.save_area._fetch_instances()


    class VgcfFlags(KaitaiStruct):
        """Flags of a basic context.
        
        .. seealso::
           VGCF_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L163-L172
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.VgcfFlags, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def failsafe_disables_events(self):
            """Event delivery is disabled when the failsafe handler is entered."""
            if hasattr(self, '_m_failsafe_disables_events'):
                return self._m_failsafe_disables_events

            self._m_failsafe_disables_events = self.raw & 8 != 0
            return getattr(self, '_m_failsafe_disables_events', None)

        @property
        def i387_valid(self):
            """`fpu_ctxt` is valid (VGCF_i387_valid)."""
            if hasattr(self, '_m_i387_valid'):
                return self._m_i387_valid

            self._m_i387_valid = self.raw & 1 != 0
            return getattr(self, '_m_i387_valid', None)

        @property
        def in_kernel(self):
            """The vCPU was in the guest's kernel mode (VGCF_in_kernel)."""
            if hasattr(self, '_m_in_kernel'):
                return self._m_in_kernel

            self._m_in_kernel = self.raw & 4 != 0
            return getattr(self, '_m_in_kernel', None)

        @property
        def in_syscall(self):
            """The vCPU may return with SYSRET (VGCF_in_syscall)."""
            if hasattr(self, '_m_in_syscall'):
                return self._m_in_syscall

            self._m_in_syscall = self.raw & 256 != 0
            return getattr(self, '_m_in_syscall', None)

        @property
        def online(self):
            """The vCPU is online (VGCF_online); receivers set this flag regardless
            of its saved value.
            """
            if hasattr(self, '_m_online'):
                return self._m_online

            self._m_online = self.raw & 32 != 0
            return getattr(self, '_m_online', None)

        @property
        def syscall_disables_events(self):
            """Event delivery is disabled when the SYSCALL handler is entered."""
            if hasattr(self, '_m_syscall_disables_events'):
                return self._m_syscall_disables_events

            self._m_syscall_disables_events = self.raw & 16 != 0
            return getattr(self, '_m_syscall_disables_events', None)


    class VmAssistX8632(KaitaiStruct):
        """Relaxations of the PV interface, of a 32-bit guest.
        
        .. seealso::
           VMASST_TYPE_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.VmAssistX8632, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def architectural_iopl(self):
            """The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl)."""
            if hasattr(self, '_m_architectural_iopl'):
                return self._m_architectural_iopl

            self._m_architectural_iopl = self.raw & 16 != 0
            return getattr(self, '_m_architectural_iopl', None)

        @property
        def four_gb_segments(self):
            """Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments)."""
            if hasattr(self, '_m_four_gb_segments'):
                return self._m_four_gb_segments

            self._m_four_gb_segments = self.raw & 1 != 0
            return getattr(self, '_m_four_gb_segments', None)

        @property
        def four_gb_segments_notify(self):
            """The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify)."""
            if hasattr(self, '_m_four_gb_segments_notify'):
                return self._m_four_gb_segments_notify

            self._m_four_gb_segments_notify = self.raw & 2 != 0
            return getattr(self, '_m_four_gb_segments_notify', None)

        @property
        def pae_extended_cr3(self):
            """Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3)."""
            if hasattr(self, '_m_pae_extended_cr3'):
                return self._m_pae_extended_cr3

            self._m_pae_extended_cr3 = self.raw & 8 != 0
            return getattr(self, '_m_pae_extended_cr3', None)

        @property
        def runstate_update_flag(self):
            """Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag)."""
            if hasattr(self, '_m_runstate_update_flag'):
                return self._m_runstate_update_flag

            self._m_runstate_update_flag = self.raw & 32 != 0
            return getattr(self, '_m_runstate_update_flag', None)

        @property
        def unknown_bits(self):
            """Bits 31-6, which Xen refuses."""
            if hasattr(self, '_m_unknown_bits'):
                return self._m_unknown_bits

            self._m_unknown_bits = self.raw >> 6
            return getattr(self, '_m_unknown_bits', None)

        @property
        def writable_pagetables(self):
            """The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables)."""
            if hasattr(self, '_m_writable_pagetables'):
                return self._m_writable_pagetables

            self._m_writable_pagetables = self.raw & 4 != 0
            return getattr(self, '_m_writable_pagetables', None)


    class VmAssistX8664(KaitaiStruct):
        """Relaxations of the PV interface, of a 64-bit guest.
        
        .. seealso::
           VMASST_TYPE_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.VmAssistX8664, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()
            self.raw_high = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def architectural_iopl(self):
            """The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl)."""
            if hasattr(self, '_m_architectural_iopl'):
                return self._m_architectural_iopl

            self._m_architectural_iopl = self.raw & 16 != 0
            return getattr(self, '_m_architectural_iopl', None)

        @property
        def four_gb_segments(self):
            """Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments)."""
            if hasattr(self, '_m_four_gb_segments'):
                return self._m_four_gb_segments

            self._m_four_gb_segments = self.raw & 1 != 0
            return getattr(self, '_m_four_gb_segments', None)

        @property
        def four_gb_segments_notify(self):
            """The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify)."""
            if hasattr(self, '_m_four_gb_segments_notify'):
                return self._m_four_gb_segments_notify

            self._m_four_gb_segments_notify = self.raw & 2 != 0
            return getattr(self, '_m_four_gb_segments_notify', None)

        @property
        def m2p_strict(self):
            """The table of machine frames is mapped for the kernel alone
            (VMASST_TYPE_m2p_strict, bit 32).
            """
            if hasattr(self, '_m_m2p_strict'):
                return self._m_m2p_strict

            self._m_m2p_strict = self.raw_high & 1 != 0
            return getattr(self, '_m_m2p_strict', None)

        @property
        def pae_extended_cr3(self):
            """Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3)."""
            if hasattr(self, '_m_pae_extended_cr3'):
                return self._m_pae_extended_cr3

            self._m_pae_extended_cr3 = self.raw & 8 != 0
            return getattr(self, '_m_pae_extended_cr3', None)

        @property
        def runstate_update_flag(self):
            """Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag)."""
            if hasattr(self, '_m_runstate_update_flag'):
                return self._m_runstate_update_flag

            self._m_runstate_update_flag = self.raw & 32 != 0
            return getattr(self, '_m_runstate_update_flag', None)

        @property
        def unknown_bits(self):
            """Bits 31-6, which Xen refuses."""
            if hasattr(self, '_m_unknown_bits'):
                return self._m_unknown_bits

            self._m_unknown_bits = self.raw >> 6
            return getattr(self, '_m_unknown_bits', None)

        @property
        def unknown_bits_high(self):
            """Bits 63-33, which Xen refuses."""
            if hasattr(self, '_m_unknown_bits_high'):
                return self._m_unknown_bits_high

            self._m_unknown_bits_high = self.raw_high >> 1
            return getattr(self, '_m_unknown_bits_high', None)

        @property
        def writable_pagetables(self):
            """The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables)."""
            if hasattr(self, '_m_writable_pagetables'):
                return self._m_writable_pagetables

            self._m_writable_pagetables = self.raw & 4 != 0
            return getattr(self, '_m_writable_pagetables', None)


    class WideRegister(KaitaiStruct):
        """A 64-bit register whose upper part is a frame number, in two halves so
        that every language computes it exactly. The type is at the start of a
        substream of its own (`size: 8`), which `value` relies on.
        
        .. seealso::
           struct vcpu_guest_context - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86Vcpu.WideRegister, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.value
            if hasattr(self, '_m_value'):
                pass


        @property
        def pfn(self):
            """The register divided by 4096."""
            if hasattr(self, '_m_pfn'):
                return self._m_pfn

            self._m_pfn = ((self.low >> 12) + (self.high * 1048576))
            return getattr(self, '_m_pfn', None)

        @property
        def value(self):
            """All 64 bits."""
            if hasattr(self, '_m_value'):
                return self._m_value

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_value = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_value', None)


    @property
    def len_ext_vcpucontext(self):
        """Length in bytes of the extended context as Xen writes it today."""
        if hasattr(self, '_m_len_ext_vcpucontext'):
            return self._m_len_ext_vcpucontext

        self._m_len_ext_vcpucontext = 64
        return getattr(self, '_m_len_ext_vcpucontext', None)

    @property
    def len_ext_vcpucontext_max(self):
        """Maximum length in bytes of an extended context that receivers accept."""
        if hasattr(self, '_m_len_ext_vcpucontext_max'):
            return self._m_len_ext_vcpucontext_max

        self._m_len_ext_vcpucontext_max = 128
        return getattr(self, '_m_len_ext_vcpucontext_max', None)

    @property
    def len_ext_vcpucontext_min(self):
        """Minimum of `len_filled` of an extended context that Xen accepts: all
        fields before `mcg_cap`.
        """
        if hasattr(self, '_m_len_ext_vcpucontext_min'):
            return self._m_len_ext_vcpucontext_min

        self._m_len_ext_vcpucontext_min = 40
        return getattr(self, '_m_len_ext_vcpucontext_min', None)

    @property
    def len_shared_info_x86_32(self):
        """Size in bytes of a 32-bit guest's shared info within its page, 2344."""
        if hasattr(self, '_m_len_shared_info_x86_32'):
            return self._m_len_shared_info_x86_32

        self._m_len_shared_info_x86_32 = 2344
        return getattr(self, '_m_len_shared_info_x86_32', None)

    @property
    def len_shared_info_x86_64(self):
        """Size in bytes of a 64-bit guest's shared info within its page, 3136."""
        if hasattr(self, '_m_len_shared_info_x86_64'):
            return self._m_len_shared_info_x86_64

        self._m_len_shared_info_x86_64 = 3136
        return getattr(self, '_m_len_shared_info_x86_64', None)

    @property
    def len_start_info_x86_32(self):
        """Size of a 32-bit guest's start info in bytes."""
        if hasattr(self, '_m_len_start_info_x86_32'):
            return self._m_len_start_info_x86_32

        self._m_len_start_info_x86_32 = 1112
        return getattr(self, '_m_len_start_info_x86_32', None)

    @property
    def len_start_info_x86_64(self):
        """Size of a 64-bit guest's start info in bytes."""
        if hasattr(self, '_m_len_start_info_x86_64'):
            return self._m_len_start_info_x86_64

        self._m_len_start_info_x86_64 = 1168
        return getattr(self, '_m_len_start_info_x86_64', None)

    @property
    def len_vcpu_guest_context_x86_32(self):
        """Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
        no other length.
        """
        if hasattr(self, '_m_len_vcpu_guest_context_x86_32'):
            return self._m_len_vcpu_guest_context_x86_32

        self._m_len_vcpu_guest_context_x86_32 = 2800
        return getattr(self, '_m_len_vcpu_guest_context_x86_32', None)

    @property
    def len_vcpu_guest_context_x86_64(self):
        """Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
        no other length.
        """
        if hasattr(self, '_m_len_vcpu_guest_context_x86_64'):
            return self._m_len_vcpu_guest_context_x86_64

        self._m_len_vcpu_guest_context_x86_64 = 5168
        return getattr(self, '_m_len_vcpu_guest_context_x86_64', None)

    @property
    def len_vcpu_msr(self):
        """Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it."""
        if hasattr(self, '_m_len_vcpu_msr'):
            return self._m_len_vcpu_msr

        self._m_len_vcpu_msr = 16
        return getattr(self, '_m_len_vcpu_msr', None)

    @property
    def len_vcpu_xsave_min(self):
        """Minimum length in bytes of an XSAVE context that receivers accept, 16."""
        if hasattr(self, '_m_len_vcpu_xsave_min'):
            return self._m_len_vcpu_xsave_min

        self._m_len_vcpu_xsave_min = 8 + 8
        return getattr(self, '_m_len_vcpu_xsave_min', None)

    @property
    def mask_mcg_cap_any(self):
        """Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
        and MCG_CTL_P.
        """
        if hasattr(self, '_m_mask_mcg_cap_any'):
            return self._m_mask_mcg_cap_any

        self._m_mask_mcg_cap_any = 511
        return getattr(self, '_m_mask_mcg_cap_any', None)

    @property
    def mask_mcg_cap_intel(self):
        """Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
        MCG_TES_P, MCG_SER_P and MCG_LMCE_P.
        """
        if hasattr(self, '_m_mask_mcg_cap_intel'):
            return self._m_mask_mcg_cap_intel

        self._m_mask_mcg_cap_intel = 150998016
        return getattr(self, '_m_mask_mcg_cap_intel', None)

    @property
    def num_address_bits(self):
        """Number of bits of a canonical linear address; the bits above are copies of
        the highest one.
        """
        if hasattr(self, '_m_num_address_bits'):
            return self._m_num_address_bits

        self._m_num_address_bits = 48
        return getattr(self, '_m_num_address_bits', None)

    @property
    def num_gdt_ents_max(self):
        """Maximum number of entries of a guest's GDT; the entries above are Xen's
        own (FIRST_RESERVED_GDT_ENTRY).
        """
        if hasattr(self, '_m_num_gdt_ents_max'):
            return self._m_num_gdt_ents_max

        self._m_num_gdt_ents_max = 7168
        return getattr(self, '_m_num_gdt_ents_max', None)

    @property
    def num_ldt_ents_max(self):
        """Maximum number of entries of an LDT."""
        if hasattr(self, '_m_num_ldt_ents_max'):
            return self._m_num_ldt_ents_max

        self._m_num_ldt_ents_max = 8192
        return getattr(self, '_m_num_ldt_ents_max', None)

    @property
    def xen_end_high(self):
        """Upper 32 bits of the first linear address after Xen's own area, which
        begins at the lowest canonical address that is negative; the lower 32 bits
        are zero (HYPERVISOR_VIRT_END).
        """
        if hasattr(self, '_m_xen_end_high'):
            return self._m_xen_end_high

        self._m_xen_end_high = 4294936576
        return getattr(self, '_m_xen_end_high', None)


