<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The blobs of a PV guest that a libxc migration stream carries but does not
 * describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the
 * page of SHARED_INFO, and the start info page, which is a page of the guest's
 * memory.
 * 
 * This definition has no content of its own. Others import it and use its types,
 * such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and
 * `xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are
 * always little-endian, as x86 is, whatever the byte order of the stream.
 * 
 * A saved guest does not depend on the machine that it ran on: the stream has
 * the guest's own pfns where a running guest has machine frame numbers. This
 * applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context,
 * and to `store_mfn` and `console_mfn` in the start info.
 * 
 * `x86_xsave_area` describes x87, SSE and extended registers.
 */

namespace {
    class XenX86Vcpu extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_lenExtVcpucontext;

        /**
         * Length in bytes of the extended context as Xen writes it today.
         */
        public function lenExtVcpucontext() {
            if ($this->_m_lenExtVcpucontext !== null)
                return $this->_m_lenExtVcpucontext;
            $this->_m_lenExtVcpucontext = 64;
            return $this->_m_lenExtVcpucontext;
        }
        protected $_m_lenExtVcpucontextMax;

        /**
         * Maximum length in bytes of an extended context that receivers accept.
         */
        public function lenExtVcpucontextMax() {
            if ($this->_m_lenExtVcpucontextMax !== null)
                return $this->_m_lenExtVcpucontextMax;
            $this->_m_lenExtVcpucontextMax = 128;
            return $this->_m_lenExtVcpucontextMax;
        }
        protected $_m_lenExtVcpucontextMin;

        /**
         * Minimum of `len_filled` of an extended context that Xen accepts: all
         * fields before `mcg_cap`.
         */
        public function lenExtVcpucontextMin() {
            if ($this->_m_lenExtVcpucontextMin !== null)
                return $this->_m_lenExtVcpucontextMin;
            $this->_m_lenExtVcpucontextMin = 40;
            return $this->_m_lenExtVcpucontextMin;
        }
        protected $_m_lenSharedInfoX8632;

        /**
         * Size in bytes of a 32-bit guest's shared info within its page, 2344.
         */
        public function lenSharedInfoX8632() {
            if ($this->_m_lenSharedInfoX8632 !== null)
                return $this->_m_lenSharedInfoX8632;
            $this->_m_lenSharedInfoX8632 = 2344;
            return $this->_m_lenSharedInfoX8632;
        }
        protected $_m_lenSharedInfoX8664;

        /**
         * Size in bytes of a 64-bit guest's shared info within its page, 3136.
         */
        public function lenSharedInfoX8664() {
            if ($this->_m_lenSharedInfoX8664 !== null)
                return $this->_m_lenSharedInfoX8664;
            $this->_m_lenSharedInfoX8664 = 3136;
            return $this->_m_lenSharedInfoX8664;
        }
        protected $_m_lenStartInfoX8632;

        /**
         * Size of a 32-bit guest's start info in bytes.
         */
        public function lenStartInfoX8632() {
            if ($this->_m_lenStartInfoX8632 !== null)
                return $this->_m_lenStartInfoX8632;
            $this->_m_lenStartInfoX8632 = 1112;
            return $this->_m_lenStartInfoX8632;
        }
        protected $_m_lenStartInfoX8664;

        /**
         * Size of a 64-bit guest's start info in bytes.
         */
        public function lenStartInfoX8664() {
            if ($this->_m_lenStartInfoX8664 !== null)
                return $this->_m_lenStartInfoX8664;
            $this->_m_lenStartInfoX8664 = 1168;
            return $this->_m_lenStartInfoX8664;
        }
        protected $_m_lenVcpuGuestContextX8632;

        /**
         * Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
         * no other length.
         */
        public function lenVcpuGuestContextX8632() {
            if ($this->_m_lenVcpuGuestContextX8632 !== null)
                return $this->_m_lenVcpuGuestContextX8632;
            $this->_m_lenVcpuGuestContextX8632 = 2800;
            return $this->_m_lenVcpuGuestContextX8632;
        }
        protected $_m_lenVcpuGuestContextX8664;

        /**
         * Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
         * no other length.
         */
        public function lenVcpuGuestContextX8664() {
            if ($this->_m_lenVcpuGuestContextX8664 !== null)
                return $this->_m_lenVcpuGuestContextX8664;
            $this->_m_lenVcpuGuestContextX8664 = 5168;
            return $this->_m_lenVcpuGuestContextX8664;
        }
        protected $_m_lenVcpuMsr;

        /**
         * Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it.
         */
        public function lenVcpuMsr() {
            if ($this->_m_lenVcpuMsr !== null)
                return $this->_m_lenVcpuMsr;
            $this->_m_lenVcpuMsr = 16;
            return $this->_m_lenVcpuMsr;
        }
        protected $_m_lenVcpuXsaveMin;

        /**
         * Minimum length in bytes of an XSAVE context that receivers accept, 16.
         */
        public function lenVcpuXsaveMin() {
            if ($this->_m_lenVcpuXsaveMin !== null)
                return $this->_m_lenVcpuXsaveMin;
            $this->_m_lenVcpuXsaveMin = 8 + 8;
            return $this->_m_lenVcpuXsaveMin;
        }
        protected $_m_maskMcgCapAny;

        /**
         * Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
         * and MCG_CTL_P.
         */
        public function maskMcgCapAny() {
            if ($this->_m_maskMcgCapAny !== null)
                return $this->_m_maskMcgCapAny;
            $this->_m_maskMcgCapAny = 511;
            return $this->_m_maskMcgCapAny;
        }
        protected $_m_maskMcgCapIntel;

        /**
         * Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
         * MCG_TES_P, MCG_SER_P and MCG_LMCE_P.
         */
        public function maskMcgCapIntel() {
            if ($this->_m_maskMcgCapIntel !== null)
                return $this->_m_maskMcgCapIntel;
            $this->_m_maskMcgCapIntel = 150998016;
            return $this->_m_maskMcgCapIntel;
        }
        protected $_m_numAddressBits;

        /**
         * Number of bits of a canonical linear address; the bits above are copies of
         * the highest one.
         */
        public function numAddressBits() {
            if ($this->_m_numAddressBits !== null)
                return $this->_m_numAddressBits;
            $this->_m_numAddressBits = 48;
            return $this->_m_numAddressBits;
        }
        protected $_m_numGdtEntsMax;

        /**
         * Maximum number of entries of a guest's GDT; the entries above are Xen's
         * own (FIRST_RESERVED_GDT_ENTRY).
         */
        public function numGdtEntsMax() {
            if ($this->_m_numGdtEntsMax !== null)
                return $this->_m_numGdtEntsMax;
            $this->_m_numGdtEntsMax = 7168;
            return $this->_m_numGdtEntsMax;
        }
        protected $_m_numLdtEntsMax;

        /**
         * Maximum number of entries of an LDT.
         */
        public function numLdtEntsMax() {
            if ($this->_m_numLdtEntsMax !== null)
                return $this->_m_numLdtEntsMax;
            $this->_m_numLdtEntsMax = 8192;
            return $this->_m_numLdtEntsMax;
        }
        protected $_m_xenEndHigh;

        /**
         * Upper 32 bits of the first linear address after Xen's own area, which
         * begins at the lowest canonical address that is negative; the lower 32 bits
         * are zero (HYPERVISOR_VIRT_END).
         */
        public function xenEndHigh() {
            if ($this->_m_xenEndHigh !== null)
                return $this->_m_xenEndHigh;
            $this->_m_xenEndHigh = 4294936576;
            return $this->_m_xenEndHigh;
        }
    }
}

/**
 * The part of shared info that x86 defines, for a 32-bit guest.
 */

namespace XenX86Vcpu {
    class ArchSharedInfoX8632 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\SharedInfoX8632 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_maxPfn = $this->_io->readU4le();
            $this->_m_pfnToMfnFrameListList = $this->_io->readU4le();
            $this->_m_nmiReason = $this->_io->readU4le();
            $this->_m_p2mCr3 = $this->_io->readU4le();
            $this->_m_p2mVaddr = $this->_io->readU4le();
            $this->_m_p2mGeneration = $this->_io->readU4le();
            $this->_m_wcSecHi = $this->_io->readU4le();
        }
        protected $_m_maxPfn;
        protected $_m_pfnToMfnFrameListList;
        protected $_m_nmiReason;
        protected $_m_p2mCr3;
        protected $_m_p2mVaddr;
        protected $_m_p2mGeneration;
        protected $_m_wcSecHi;

        /**
         * Number of entries of the P2M table.
         */
        public function maxPfn() { return $this->_m_maxPfn; }

        /**
         * Root of the P2M table as a tree of three levels; 0 if it is not set
         * up, all ones if the table is linear only.
         */
        public function pfnToMfnFrameListList() { return $this->_m_pfnToMfnFrameListList; }

        /**
         * Reason of the last NMI.
         */
        public function nmiReason() { return $this->_m_nmiReason; }

        /**
         * Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
         */
        public function p2mCr3() { return $this->_m_p2mCr3; }

        /**
         * Linear address of the P2M table.
         */
        public function p2mVaddr() { return $this->_m_p2mVaddr; }

        /**
         * Counts updates of that mapping; odd during one.
         */
        public function p2mGeneration() { return $this->_m_p2mGeneration; }

        /**
         * Bits 63-32 of the wall clock seconds, which do not fit in the common part.
         */
        public function wcSecHi() { return $this->_m_wcSecHi; }
    }
}

/**
 * The part of shared info that x86 defines, for a 64-bit guest.
 */

namespace XenX86Vcpu {
    class ArchSharedInfoX8664 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\SharedInfoX8664 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_maxPfn = $this->_io->readU8le();
            $this->_m_pfnToMfnFrameListList = $this->_io->readU8le();
            $this->_m_nmiReason = $this->_io->readU8le();
            $this->_m_p2mCr3 = $this->_io->readU8le();
            $this->_m_p2mVaddr = $this->_io->readU8le();
            $this->_m_p2mGeneration = $this->_io->readU8le();
        }
        protected $_m_maxPfn;
        protected $_m_pfnToMfnFrameListList;
        protected $_m_nmiReason;
        protected $_m_p2mCr3;
        protected $_m_p2mVaddr;
        protected $_m_p2mGeneration;

        /**
         * Number of entries of the P2M table.
         */
        public function maxPfn() { return $this->_m_maxPfn; }

        /**
         * Root of the P2M table as a tree of three levels; 0 if it is not set
         * up, all ones if the table is linear only.
         */
        public function pfnToMfnFrameListList() { return $this->_m_pfnToMfnFrameListList; }

        /**
         * Reason of the last NMI.
         */
        public function nmiReason() { return $this->_m_nmiReason; }

        /**
         * Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
         */
        public function p2mCr3() { return $this->_m_p2mCr3; }

        /**
         * Linear address of the P2M table.
         */
        public function p2mVaddr() { return $this->_m_p2mVaddr; }

        /**
         * Counts updates of that mapping; odd during one.
         */
        public function p2mGeneration() { return $this->_m_p2mGeneration; }
    }
}

/**
 * General registers of a 32-bit guest.
 */

namespace XenX86Vcpu {
    class CpuUserRegsX8632 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\VcpuGuestContextX8632 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ebx = $this->_io->readU4le();
            $this->_m_ecx = $this->_io->readU4le();
            $this->_m_edx = $this->_io->readU4le();
            $this->_m_esi = $this->_io->readU4le();
            $this->_m_edi = $this->_io->readU4le();
            $this->_m_ebp = $this->_io->readU4le();
            $this->_m_eax = $this->_io->readU4le();
            $this->_m_errorCode = $this->_io->readU2le();
            $this->_m_entryVector = $this->_io->readU2le();
            $this->_m_eip = $this->_io->readU4le();
            $this->_m_cs = $this->_io->readU2le();
            $this->_m_savedUpcallMask = $this->_io->readU1();
            $this->_m_pad0 = $this->_io->readU1();
            $this->_m_eflags = new \XenX86Vcpu\Eflags($this->_io, $this, $this->_root);
            $this->_m_esp = $this->_io->readU4le();
            $this->_m_ss = $this->_io->readU2le();
            $this->_m_pad1 = $this->_io->readU2le();
            $this->_m_es = $this->_io->readU2le();
            $this->_m_pad2 = $this->_io->readU2le();
            $this->_m_ds = $this->_io->readU2le();
            $this->_m_pad3 = $this->_io->readU2le();
            $this->_m_fs = $this->_io->readU2le();
            $this->_m_pad4 = $this->_io->readU2le();
            $this->_m_gs = $this->_io->readU2le();
            $this->_m_pad5 = $this->_io->readU2le();
        }
        protected $_m_ebx;
        protected $_m_ecx;
        protected $_m_edx;
        protected $_m_esi;
        protected $_m_edi;
        protected $_m_ebp;
        protected $_m_eax;
        protected $_m_errorCode;
        protected $_m_entryVector;
        protected $_m_eip;
        protected $_m_cs;
        protected $_m_savedUpcallMask;
        protected $_m_pad0;
        protected $_m_eflags;
        protected $_m_esp;
        protected $_m_ss;
        protected $_m_pad1;
        protected $_m_es;
        protected $_m_pad2;
        protected $_m_ds;
        protected $_m_pad3;
        protected $_m_fs;
        protected $_m_pad4;
        protected $_m_gs;
        protected $_m_pad5;

        /**
         * Register ebx.
         */
        public function ebx() { return $this->_m_ebx; }

        /**
         * Register ecx.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Register edx; for vCPU 0 the pfn of the start info page.
         */
        public function edx() { return $this->_m_edx; }

        /**
         * Register esi.
         */
        public function esi() { return $this->_m_esi; }

        /**
         * Register edi.
         */
        public function edi() { return $this->_m_edi; }

        /**
         * Register ebp.
         */
        public function ebp() { return $this->_m_ebp; }

        /**
         * Register eax.
         */
        public function eax() { return $this->_m_eax; }

        /**
         * Xen's own; not guest state.
         */
        public function errorCode() { return $this->_m_errorCode; }

        /**
         * Xen's own; not guest state.
         */
        public function entryVector() { return $this->_m_entryVector; }

        /**
         * Instruction pointer.
         */
        public function eip() { return $this->_m_eip; }

        /**
         * Code selector.
         */
        public function cs() { return $this->_m_cs; }

        /**
         * Whether event delivery was disabled.
         */
        public function savedUpcallMask() { return $this->_m_savedUpcallMask; }

        /**
         * Padding.
         */
        public function pad0() { return $this->_m_pad0; }

        /**
         * The flags; IF is the inverse of `saved_upcall_mask`.
         */
        public function eflags() { return $this->_m_eflags; }

        /**
         * Stack pointer.
         */
        public function esp() { return $this->_m_esp; }

        /**
         * Stack selector.
         */
        public function ss() { return $this->_m_ss; }

        /**
         * Padding.
         */
        public function pad1() { return $this->_m_pad1; }

        /**
         * Selector in ES.
         */
        public function es() { return $this->_m_es; }

        /**
         * Padding.
         */
        public function pad2() { return $this->_m_pad2; }

        /**
         * Data selector.
         */
        public function ds() { return $this->_m_ds; }

        /**
         * Padding.
         */
        public function pad3() { return $this->_m_pad3; }

        /**
         * Selector in FS.
         */
        public function fs() { return $this->_m_fs; }

        /**
         * Padding.
         */
        public function pad4() { return $this->_m_pad4; }

        /**
         * Selector in GS.
         */
        public function gs() { return $this->_m_gs; }

        /**
         * Padding.
         */
        public function pad5() { return $this->_m_pad5; }
    }
}

/**
 * General registers of a 64-bit guest.
 */

namespace XenX86Vcpu {
    class CpuUserRegsX8664 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\VcpuGuestContextX8664 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_r15 = $this->_io->readU8le();
            $this->_m_r14 = $this->_io->readU8le();
            $this->_m_r13 = $this->_io->readU8le();
            $this->_m_r12 = $this->_io->readU8le();
            $this->_m_rbp = $this->_io->readU8le();
            $this->_m_rbx = $this->_io->readU8le();
            $this->_m_r11 = $this->_io->readU8le();
            $this->_m_r10 = $this->_io->readU8le();
            $this->_m_r9 = $this->_io->readU8le();
            $this->_m_r8 = $this->_io->readU8le();
            $this->_m_rax = $this->_io->readU8le();
            $this->_m_rcx = $this->_io->readU8le();
            $this->_m_rdx = $this->_io->readU8le();
            $this->_m_rsi = $this->_io->readU8le();
            $this->_m_rdi = $this->_io->readU8le();
            $this->_m_errorCode = $this->_io->readU4le();
            $this->_m_entryVector = $this->_io->readU4le();
            $this->_m_rip = $this->_io->readU8le();
            $this->_m_cs = $this->_io->readU2le();
            $this->_m_pad0 = $this->_io->readU2le();
            $this->_m_savedUpcallMask = $this->_io->readU1();
            $this->_m_pad1 = $this->_io->readBytes(3);
            $this->_m_eflags = new \XenX86Vcpu\Eflags($this->_io, $this, $this->_root);
            $this->_m_reservedRflags = $this->_io->readU4le();
            $this->_m_rsp = $this->_io->readU8le();
            $this->_m_ss = $this->_io->readU2le();
            $this->_m_pad2 = $this->_io->readBytes(6);
            $this->_m_es = $this->_io->readU2le();
            $this->_m_pad3 = $this->_io->readBytes(6);
            $this->_m_ds = $this->_io->readU2le();
            $this->_m_pad4 = $this->_io->readBytes(6);
            $this->_m_fs = $this->_io->readU2le();
            $this->_m_pad5 = $this->_io->readBytes(6);
            $this->_m_gs = $this->_io->readU2le();
            $this->_m_pad6 = $this->_io->readBytes(6);
        }
        protected $_m_r15;
        protected $_m_r14;
        protected $_m_r13;
        protected $_m_r12;
        protected $_m_rbp;
        protected $_m_rbx;
        protected $_m_r11;
        protected $_m_r10;
        protected $_m_r9;
        protected $_m_r8;
        protected $_m_rax;
        protected $_m_rcx;
        protected $_m_rdx;
        protected $_m_rsi;
        protected $_m_rdi;
        protected $_m_errorCode;
        protected $_m_entryVector;
        protected $_m_rip;
        protected $_m_cs;
        protected $_m_pad0;
        protected $_m_savedUpcallMask;
        protected $_m_pad1;
        protected $_m_eflags;
        protected $_m_reservedRflags;
        protected $_m_rsp;
        protected $_m_ss;
        protected $_m_pad2;
        protected $_m_es;
        protected $_m_pad3;
        protected $_m_ds;
        protected $_m_pad4;
        protected $_m_fs;
        protected $_m_pad5;
        protected $_m_gs;
        protected $_m_pad6;

        /**
         * Register r15.
         */
        public function r15() { return $this->_m_r15; }

        /**
         * Register r14.
         */
        public function r14() { return $this->_m_r14; }

        /**
         * Register r13.
         */
        public function r13() { return $this->_m_r13; }

        /**
         * Register r12.
         */
        public function r12() { return $this->_m_r12; }

        /**
         * Register rbp.
         */
        public function rbp() { return $this->_m_rbp; }

        /**
         * Register rbx.
         */
        public function rbx() { return $this->_m_rbx; }

        /**
         * Register r11.
         */
        public function r11() { return $this->_m_r11; }

        /**
         * Register r10.
         */
        public function r10() { return $this->_m_r10; }

        /**
         * Register r9.
         */
        public function r9() { return $this->_m_r9; }

        /**
         * Register r8.
         */
        public function r8() { return $this->_m_r8; }

        /**
         * Register rax.
         */
        public function rax() { return $this->_m_rax; }

        /**
         * Register rcx.
         */
        public function rcx() { return $this->_m_rcx; }

        /**
         * Register rdx; for vCPU 0 the pfn of the start info page.
         */
        public function rdx() { return $this->_m_rdx; }

        /**
         * Register rsi.
         */
        public function rsi() { return $this->_m_rsi; }

        /**
         * Register rdi.
         */
        public function rdi() { return $this->_m_rdi; }

        /**
         * Xen's own; not guest state.
         */
        public function errorCode() { return $this->_m_errorCode; }

        /**
         * Xen's own; not guest state.
         */
        public function entryVector() { return $this->_m_entryVector; }

        /**
         * Instruction pointer.
         */
        public function rip() { return $this->_m_rip; }

        /**
         * Code selector.
         */
        public function cs() { return $this->_m_cs; }

        /**
         * Padding.
         */
        public function pad0() { return $this->_m_pad0; }

        /**
         * Whether event delivery was disabled.
         */
        public function savedUpcallMask() { return $this->_m_savedUpcallMask; }

        /**
         * Padding.
         */
        public function pad1() { return $this->_m_pad1; }

        /**
         * Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`.
         */
        public function eflags() { return $this->_m_eflags; }

        /**
         * Bits 63-32 of the flags, all zero.
         */
        public function reservedRflags() { return $this->_m_reservedRflags; }

        /**
         * Stack pointer.
         */
        public function rsp() { return $this->_m_rsp; }

        /**
         * Stack selector.
         */
        public function ss() { return $this->_m_ss; }

        /**
         * Padding.
         */
        public function pad2() { return $this->_m_pad2; }

        /**
         * Selector in ES.
         */
        public function es() { return $this->_m_es; }

        /**
         * Padding.
         */
        public function pad3() { return $this->_m_pad3; }

        /**
         * Data selector.
         */
        public function ds() { return $this->_m_ds; }

        /**
         * Padding.
         */
        public function pad4() { return $this->_m_pad4; }

        /**
         * Selector in FS.
         */
        public function fs() { return $this->_m_fs; }

        /**
         * Padding.
         */
        public function pad5() { return $this->_m_pad5; }

        /**
         * Selector in GS.
         */
        public function gs() { return $this->_m_gs; }

        /**
         * Padding.
         */
        public function pad6() { return $this->_m_pad6; }
    }
}

/**
 * Control register 0, bits 31-0.
 */

namespace XenX86Vcpu {
    class Cr0 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_am;

        /**
         * Alignment checks can be enabled.
         */
        public function am() {
            if ($this->_m_am !== null)
                return $this->_m_am;
            $this->_m_am = ($this->raw() & 262144) != 0;
            return $this->_m_am;
        }
        protected $_m_cd;

        /**
         * Caches are disabled.
         */
        public function cd() {
            if ($this->_m_cd !== null)
                return $this->_m_cd;
            $this->_m_cd = ($this->raw() & 1073741824) != 0;
            return $this->_m_cd;
        }
        protected $_m_em;

        /**
         * x87 instructions trap for emulation.
         */
        public function em() {
            if ($this->_m_em !== null)
                return $this->_m_em;
            $this->_m_em = ($this->raw() & 4) != 0;
            return $this->_m_em;
        }
        protected $_m_et;

        /**
         * Extension type: 387-compatible x87; always set.
         */
        public function et() {
            if ($this->_m_et !== null)
                return $this->_m_et;
            $this->_m_et = ($this->raw() & 16) != 0;
            return $this->_m_et;
        }
        protected $_m_mp;

        /**
         * WAIT honours the task-switched bit.
         */
        public function mp() {
            if ($this->_m_mp !== null)
                return $this->_m_mp;
            $this->_m_mp = ($this->raw() & 2) != 0;
            return $this->_m_mp;
        }
        protected $_m_ne;

        /**
         * x87 errors raise exceptions instead of an interrupt.
         */
        public function ne() {
            if ($this->_m_ne !== null)
                return $this->_m_ne;
            $this->_m_ne = ($this->raw() & 32) != 0;
            return $this->_m_ne;
        }
        protected $_m_nw;

        /**
         * Caches do not write through.
         */
        public function nw() {
            if ($this->_m_nw !== null)
                return $this->_m_nw;
            $this->_m_nw = ($this->raw() & 536870912) != 0;
            return $this->_m_nw;
        }
        protected $_m_pe;

        /**
         * Protected mode.
         */
        public function pe() {
            if ($this->_m_pe !== null)
                return $this->_m_pe;
            $this->_m_pe = ($this->raw() & 1) != 0;
            return $this->_m_pe;
        }
        protected $_m_pg;

        /**
         * Paging is on.
         */
        public function pg() {
            if ($this->_m_pg !== null)
                return $this->_m_pg;
            $this->_m_pg = $this->raw() >> 31 != 0;
            return $this->_m_pg;
        }
        protected $_m_ts;

        /**
         * Task switched: the next x87 or SSE instruction traps.
         */
        public function ts() {
            if ($this->_m_ts !== null)
                return $this->_m_ts;
            $this->_m_ts = ($this->raw() & 8) != 0;
            return $this->_m_ts;
        }
        protected $_m_wp;

        /**
         * Write protection of pages applies to supervisor code too.
         */
        public function wp() {
            if ($this->_m_wp !== null)
                return $this->_m_wp;
            $this->_m_wp = ($this->raw() & 65536) != 0;
            return $this->_m_wp;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Control register 4, bits 31-0.
 */

namespace XenX86Vcpu {
    class Cr4 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_cet;

        /**
         * Control-flow enforcement.
         */
        public function cet() {
            if ($this->_m_cet !== null)
                return $this->_m_cet;
            $this->_m_cet = ($this->raw() & 8388608) != 0;
            return $this->_m_cet;
        }
        protected $_m_de;

        /**
         * Breakpoints on I/O ports.
         */
        public function de() {
            if ($this->_m_de !== null)
                return $this->_m_de;
            $this->_m_de = ($this->raw() & 8) != 0;
            return $this->_m_de;
        }
        protected $_m_fsgsbase;

        /**
         * RDFSBASE and similar instructions are allowed in user code.
         */
        public function fsgsbase() {
            if ($this->_m_fsgsbase !== null)
                return $this->_m_fsgsbase;
            $this->_m_fsgsbase = ($this->raw() & 65536) != 0;
            return $this->_m_fsgsbase;
        }
        protected $_m_kl;

        /**
         * Key locker.
         */
        public function kl() {
            if ($this->_m_kl !== null)
                return $this->_m_kl;
            $this->_m_kl = ($this->raw() & 524288) != 0;
            return $this->_m_kl;
        }
        protected $_m_la57;

        /**
         * Page tables with five levels.
         */
        public function la57() {
            if ($this->_m_la57 !== null)
                return $this->_m_la57;
            $this->_m_la57 = ($this->raw() & 4096) != 0;
            return $this->_m_la57;
        }
        protected $_m_lamSup;

        /**
         * Linear address masking of supervisor addresses.
         */
        public function lamSup() {
            if ($this->_m_lamSup !== null)
                return $this->_m_lamSup;
            $this->_m_lamSup = ($this->raw() & 268435456) != 0;
            return $this->_m_lamSup;
        }
        protected $_m_lass;

        /**
         * Linear address space separation of supervisor and user.
         */
        public function lass() {
            if ($this->_m_lass !== null)
                return $this->_m_lass;
            $this->_m_lass = ($this->raw() & 134217728) != 0;
            return $this->_m_lass;
        }
        protected $_m_mce;

        /**
         * Machine-check exception.
         */
        public function mce() {
            if ($this->_m_mce !== null)
                return $this->_m_mce;
            $this->_m_mce = ($this->raw() & 64) != 0;
            return $this->_m_mce;
        }
        protected $_m_osfxsr;

        /**
         * The operating system uses FXSAVE, so SSE is enabled.
         */
        public function osfxsr() {
            if ($this->_m_osfxsr !== null)
                return $this->_m_osfxsr;
            $this->_m_osfxsr = ($this->raw() & 512) != 0;
            return $this->_m_osfxsr;
        }
        protected $_m_osxmmexcpt;

        /**
         * The operating system handles SSE exceptions.
         */
        public function osxmmexcpt() {
            if ($this->_m_osxmmexcpt !== null)
                return $this->_m_osxmmexcpt;
            $this->_m_osxmmexcpt = ($this->raw() & 1024) != 0;
            return $this->_m_osxmmexcpt;
        }
        protected $_m_osxsave;

        /**
         * XSAVE and the registers XCR.
         */
        public function osxsave() {
            if ($this->_m_osxsave !== null)
                return $this->_m_osxsave;
            $this->_m_osxsave = ($this->raw() & 262144) != 0;
            return $this->_m_osxsave;
        }
        protected $_m_pae;

        /**
         * Physical address extension.
         */
        public function pae() {
            if ($this->_m_pae !== null)
                return $this->_m_pae;
            $this->_m_pae = ($this->raw() & 32) != 0;
            return $this->_m_pae;
        }
        protected $_m_pce;

        /**
         * RDPMC is allowed at all privilege levels.
         */
        public function pce() {
            if ($this->_m_pce !== null)
                return $this->_m_pce;
            $this->_m_pce = ($this->raw() & 256) != 0;
            return $this->_m_pce;
        }
        protected $_m_pcide;

        /**
         * Process context identifiers.
         */
        public function pcide() {
            if ($this->_m_pcide !== null)
                return $this->_m_pcide;
            $this->_m_pcide = ($this->raw() & 131072) != 0;
            return $this->_m_pcide;
        }
        protected $_m_pge;

        /**
         * Global pages.
         */
        public function pge() {
            if ($this->_m_pge !== null)
                return $this->_m_pge;
            $this->_m_pge = ($this->raw() & 128) != 0;
            return $this->_m_pge;
        }
        protected $_m_pke;

        /**
         * Protection keys of user pages.
         */
        public function pke() {
            if ($this->_m_pke !== null)
                return $this->_m_pke;
            $this->_m_pke = ($this->raw() & 4194304) != 0;
            return $this->_m_pke;
        }
        protected $_m_pks;

        /**
         * Protection keys of supervisor pages.
         */
        public function pks() {
            if ($this->_m_pks !== null)
                return $this->_m_pks;
            $this->_m_pks = ($this->raw() & 16777216) != 0;
            return $this->_m_pks;
        }
        protected $_m_pse;

        /**
         * Large pages in 32-bit page tables.
         */
        public function pse() {
            if ($this->_m_pse !== null)
                return $this->_m_pse;
            $this->_m_pse = ($this->raw() & 16) != 0;
            return $this->_m_pse;
        }
        protected $_m_pvi;

        /**
         * Virtual interrupt flag in protected mode.
         */
        public function pvi() {
            if ($this->_m_pvi !== null)
                return $this->_m_pvi;
            $this->_m_pvi = ($this->raw() & 2) != 0;
            return $this->_m_pvi;
        }
        protected $_m_smap;

        /**
         * Supervisor code cannot access user pages.
         */
        public function smap() {
            if ($this->_m_smap !== null)
                return $this->_m_smap;
            $this->_m_smap = ($this->raw() & 2097152) != 0;
            return $this->_m_smap;
        }
        protected $_m_smep;

        /**
         * Supervisor code cannot execute user pages.
         */
        public function smep() {
            if ($this->_m_smep !== null)
                return $this->_m_smep;
            $this->_m_smep = ($this->raw() & 1048576) != 0;
            return $this->_m_smep;
        }
        protected $_m_smxe;

        /**
         * Safer mode extensions.
         */
        public function smxe() {
            if ($this->_m_smxe !== null)
                return $this->_m_smxe;
            $this->_m_smxe = ($this->raw() & 16384) != 0;
            return $this->_m_smxe;
        }
        protected $_m_tsd;

        /**
         * RDTSC is allowed in the kernel only.
         */
        public function tsd() {
            if ($this->_m_tsd !== null)
                return $this->_m_tsd;
            $this->_m_tsd = ($this->raw() & 4) != 0;
            return $this->_m_tsd;
        }
        protected $_m_uintr;

        /**
         * Interrupts delivered to user code.
         */
        public function uintr() {
            if ($this->_m_uintr !== null)
                return $this->_m_uintr;
            $this->_m_uintr = ($this->raw() & 33554432) != 0;
            return $this->_m_uintr;
        }
        protected $_m_umip;

        /**
         * Descriptor table registers are hidden from user code.
         */
        public function umip() {
            if ($this->_m_umip !== null)
                return $this->_m_umip;
            $this->_m_umip = ($this->raw() & 2048) != 0;
            return $this->_m_umip;
        }
        protected $_m_vme;

        /**
         * Virtual-8086 mode extensions.
         */
        public function vme() {
            if ($this->_m_vme !== null)
                return $this->_m_vme;
            $this->_m_vme = ($this->raw() & 1) != 0;
            return $this->_m_vme;
        }
        protected $_m_vmxe;

        /**
         * VMX instructions are enabled.
         */
        public function vmxe() {
            if ($this->_m_vmxe !== null)
                return $this->_m_vmxe;
            $this->_m_vmxe = ($this->raw() & 8192) != 0;
            return $this->_m_vmxe;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * The flags register, bits 31-0.
 */

namespace XenX86Vcpu {
    class Eflags extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_adjust;

        /**
         * AF, carry out of the low four bits.
         */
        public function adjust() {
            if ($this->_m_adjust !== null)
                return $this->_m_adjust;
            $this->_m_adjust = ($this->raw() & 16) != 0;
            return $this->_m_adjust;
        }
        protected $_m_alignmentCheck;

        /**
         * AC, alignment checks, or permission to access user pages.
         */
        public function alignmentCheck() {
            if ($this->_m_alignmentCheck !== null)
                return $this->_m_alignmentCheck;
            $this->_m_alignmentCheck = ($this->raw() & 262144) != 0;
            return $this->_m_alignmentCheck;
        }
        protected $_m_carry;

        /**
         * CF, carry or borrow of the last arithmetic.
         */
        public function carry() {
            if ($this->_m_carry !== null)
                return $this->_m_carry;
            $this->_m_carry = ($this->raw() & 1) != 0;
            return $this->_m_carry;
        }
        protected $_m_cpuidAvailable;

        /**
         * ID, can be changed on processors that have CPUID.
         */
        public function cpuidAvailable() {
            if ($this->_m_cpuidAvailable !== null)
                return $this->_m_cpuidAvailable;
            $this->_m_cpuidAvailable = ($this->raw() & 2097152) != 0;
            return $this->_m_cpuidAvailable;
        }
        protected $_m_direction;

        /**
         * DF, string instructions count downwards.
         */
        public function direction() {
            if ($this->_m_direction !== null)
                return $this->_m_direction;
            $this->_m_direction = ($this->raw() & 1024) != 0;
            return $this->_m_direction;
        }
        protected $_m_interruptEnable;

        /**
         * IF, interrupts (for a PV guest, events) are enabled.
         */
        public function interruptEnable() {
            if ($this->_m_interruptEnable !== null)
                return $this->_m_interruptEnable;
            $this->_m_interruptEnable = ($this->raw() & 512) != 0;
            return $this->_m_interruptEnable;
        }
        protected $_m_iopl;

        /**
         * Privilege level that may do input and output, 0 to 3.
         */
        public function iopl() {
            if ($this->_m_iopl !== null)
                return $this->_m_iopl;
            $this->_m_iopl = $this->raw() >> 12 & 3;
            return $this->_m_iopl;
        }
        protected $_m_nestedTask;

        /**
         * NT, the task was called by another one.
         */
        public function nestedTask() {
            if ($this->_m_nestedTask !== null)
                return $this->_m_nestedTask;
            $this->_m_nestedTask = ($this->raw() & 16384) != 0;
            return $this->_m_nestedTask;
        }
        protected $_m_overflow;

        /**
         * OF, a signed result that does not fit.
         */
        public function overflow() {
            if ($this->_m_overflow !== null)
                return $this->_m_overflow;
            $this->_m_overflow = ($this->raw() & 2048) != 0;
            return $this->_m_overflow;
        }
        protected $_m_parity;

        /**
         * PF, an even number of bits in the low byte of the result.
         */
        public function parity() {
            if ($this->_m_parity !== null)
                return $this->_m_parity;
            $this->_m_parity = ($this->raw() & 4) != 0;
            return $this->_m_parity;
        }
        protected $_m_resume;

        /**
         * RF, no breakpoint at the next instruction.
         */
        public function resume() {
            if ($this->_m_resume !== null)
                return $this->_m_resume;
            $this->_m_resume = ($this->raw() & 65536) != 0;
            return $this->_m_resume;
        }
        protected $_m_sign;

        /**
         * SF, a negative result.
         */
        public function sign() {
            if ($this->_m_sign !== null)
                return $this->_m_sign;
            $this->_m_sign = ($this->raw() & 128) != 0;
            return $this->_m_sign;
        }
        protected $_m_trap;

        /**
         * TF, single-stepping.
         */
        public function trap() {
            if ($this->_m_trap !== null)
                return $this->_m_trap;
            $this->_m_trap = ($this->raw() & 256) != 0;
            return $this->_m_trap;
        }
        protected $_m_virtualInterrupt;

        /**
         * VIF, virtual image of IF.
         */
        public function virtualInterrupt() {
            if ($this->_m_virtualInterrupt !== null)
                return $this->_m_virtualInterrupt;
            $this->_m_virtualInterrupt = ($this->raw() & 524288) != 0;
            return $this->_m_virtualInterrupt;
        }
        protected $_m_virtualInterruptPending;

        /**
         * VIP, a virtual interrupt is waiting.
         */
        public function virtualInterruptPending() {
            if ($this->_m_virtualInterruptPending !== null)
                return $this->_m_virtualInterruptPending;
            $this->_m_virtualInterruptPending = ($this->raw() & 1048576) != 0;
            return $this->_m_virtualInterruptPending;
        }
        protected $_m_vm86;

        /**
         * VM, virtual-8086 mode.
         */
        public function vm86() {
            if ($this->_m_vm86 !== null)
                return $this->_m_vm86;
            $this->_m_vm86 = ($this->raw() & 131072) != 0;
            return $this->_m_vm86;
        }
        protected $_m_zero;

        /**
         * ZF, a result of zero.
         */
        public function zero() {
            if ($this->_m_zero !== null)
                return $this->_m_zero;
            $this->_m_zero = ($this->raw() & 64) != 0;
            return $this->_m_zero;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * One bit for each event channel; decoded on demand.
 */

namespace XenX86Vcpu {
    class EvtchnBitmap extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_words;

        /**
         * Channel n is bit n % 32 of word n / 32.
         */
        public function words() {
            if ($this->_m_words !== null)
                return $this->_m_words;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_words = [];
            $i = 0;
            while (!$this->_io->isEof()) {
                $this->_m_words[] = $this->_io->readU4le();
                $i++;
            }
            $this->_io->seek($_pos);
            return $this->_m_words;
        }
    }
}

/**
 * Further entry points and machine-check state of a PV vCPU, the context of
 * X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
 * a blob lacks are absent.
 */

namespace XenX86Vcpu {
    class ExtVcpucontext extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vcpu = $this->_io->readU4le();
            $this->_m_lenFilled = $this->_io->readU4le();
            $this->_m_syscall32CallbackEip = $this->_io->readU8le();
            $this->_m_sysenterCallbackEip = $this->_io->readU8le();
            $this->_m_syscall32CallbackCs = $this->_io->readU2le();
            $this->_m_sysenterCallbackCs = $this->_io->readU2le();
            $this->_m_syscall32DisablesEvents = $this->_io->readU1();
            $this->_m_sysenterDisablesEvents = $this->_io->readU1();
            if ($this->_io()->size() - $this->_io()->pos() >= 2) {
                $this->_m_padding = $this->_io->readBytes(2);
            }
            if ($this->_io()->size() - $this->_io()->pos() >= 8) {
                $this->_m_mcgCap = $this->_io->readU8le();
            }
            if ($this->_io()->size() - $this->_io()->pos() >= 8) {
                $this->_m_mciCtl2Bank0 = $this->_io->readU8le();
            }
            if ($this->_io()->size() - $this->_io()->pos() >= 8) {
                $this->_m_mciCtl2Bank1 = $this->_io->readU8le();
            }
            if ($this->_io()->size() - $this->_io()->pos() >= 8) {
                $this->_m_mcgExtCtl = $this->_io->readU8le();
            }
            $this->_m_excess = $this->_io->readBytesFull();
        }
        protected $_m_vcpu;
        protected $_m_lenFilled;
        protected $_m_syscall32CallbackEip;
        protected $_m_sysenterCallbackEip;
        protected $_m_syscall32CallbackCs;
        protected $_m_sysenterCallbackCs;
        protected $_m_syscall32DisablesEvents;
        protected $_m_sysenterDisablesEvents;
        protected $_m_padding;
        protected $_m_mcgCap;
        protected $_m_mciCtl2Bank0;
        protected $_m_mciCtl2Bank1;
        protected $_m_mcgExtCtl;
        protected $_m_excess;

        /**
         * Which vCPU.
         */
        public function vcpu() { return $this->_m_vcpu; }

        /**
         * Number of bytes of this structure that Xen filled in.
         */
        public function lenFilled() { return $this->_m_lenFilled; }

        /**
         * Address of the guest's handler of SYSCALL in 32-bit code.
         */
        public function syscall32CallbackEip() { return $this->_m_syscall32CallbackEip; }

        /**
         * Address of the guest's handler of SYSENTER.
         */
        public function sysenterCallbackEip() { return $this->_m_sysenterCallbackEip; }

        /**
         * Code selector of the SYSCALL handler.
         */
        public function syscall32CallbackCs() { return $this->_m_syscall32CallbackCs; }

        /**
         * Code selector of the SYSENTER handler.
         */
        public function sysenterCallbackCs() { return $this->_m_sysenterCallbackCs; }

        /**
         * Whether event delivery is disabled when the SYSCALL handler is entered.
         */
        public function syscall32DisablesEvents() { return $this->_m_syscall32DisablesEvents; }

        /**
         * Whether event delivery is disabled when the SYSENTER handler is entered.
         */
        public function sysenterDisablesEvents() { return $this->_m_sysenterDisablesEvents; }

        /**
         * Padding.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * Machine-check capabilities (from Xen 4.2 on).
         */
        public function mcgCap() { return $this->_m_mcgCap; }

        /**
         * MC0_CTL2 MSR (from Xen 4.3 on).
         */
        public function mciCtl2Bank0() { return $this->_m_mciCtl2Bank0; }

        /**
         * MC1_CTL2 MSR (from Xen 4.3 on).
         */
        public function mciCtl2Bank1() { return $this->_m_mciCtl2Bank1; }

        /**
         * MCG_EXT_CTL MSR (from Xen 4.10 on).
         */
        public function mcgExtCtl() { return $this->_m_mcgExtCtl; }

        /**
         * Data after the fields that this definition knows; legacy images always
         * have 128 bytes in total.
         */
        public function excess() { return $this->_m_excess; }
    }
}

/**
 * The data that a 32-bit guest shares with Xen, at the start of a page of its own.
 */

namespace XenX86Vcpu {
    class SharedInfoX8632 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vcpuInfo = [];
            $n = 32;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_vcpuInfo[] = new \XenX86Vcpu\VcpuInfoX8632($this->_io, $this, $this->_root);
            }
            $this->_m__raw_evtchnPending = $this->_io->readBytes(128);
            $_io__raw_evtchnPending = new \Kaitai\Struct\Stream($this->_m__raw_evtchnPending);
            $this->_m_evtchnPending = new \XenX86Vcpu\EvtchnBitmap($_io__raw_evtchnPending, $this, $this->_root);
            $this->_m__raw_evtchnMask = $this->_io->readBytes(128);
            $_io__raw_evtchnMask = new \Kaitai\Struct\Stream($this->_m__raw_evtchnMask);
            $this->_m_evtchnMask = new \XenX86Vcpu\EvtchnBitmap($_io__raw_evtchnMask, $this, $this->_root);
            $this->_m_wcVersion = $this->_io->readU4le();
            $this->_m_wcSec = $this->_io->readU4le();
            $this->_m_wcNsec = $this->_io->readU4le();
            $this->_m_arch = new \XenX86Vcpu\ArchSharedInfoX8632($this->_io, $this, $this->_root);
        }
        protected $_m_vcpuInfo;
        protected $_m_evtchnPending;
        protected $_m_evtchnMask;
        protected $_m_wcVersion;
        protected $_m_wcSec;
        protected $_m_wcNsec;
        protected $_m_arch;
        protected $_m__raw_evtchnPending;
        protected $_m__raw_evtchnMask;

        /**
         * State of the first 32 vCPUs; a guest may have moved its own elsewhere.
         */
        public function vcpuInfo() { return $this->_m_vcpuInfo; }

        /**
         * Pending event channels, 1024 bits.
         */
        public function evtchnPending() { return $this->_m_evtchnPending; }

        /**
         * Masked event channels, 1024 bits.
         */
        public function evtchnMask() { return $this->_m_evtchnMask; }

        /**
         * Counts updates of the wall clock; odd during one.
         */
        public function wcVersion() { return $this->_m_wcVersion; }

        /**
         * Wall clock time of system time 0, in seconds, bits 31-0.
         */
        public function wcSec() { return $this->_m_wcSec; }

        /**
         * Nanoseconds of the wall clock time.
         */
        public function wcNsec() { return $this->_m_wcNsec; }

        /**
         * The part that x86 defines.
         */
        public function arch() { return $this->_m_arch; }
        public function _raw_evtchnPending() { return $this->_m__raw_evtchnPending; }
        public function _raw_evtchnMask() { return $this->_m__raw_evtchnMask; }
    }
}

/**
 * The data that a 64-bit guest shares with Xen, at the start of a page of its own.
 */

namespace XenX86Vcpu {
    class SharedInfoX8664 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vcpuInfo = [];
            $n = 32;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_vcpuInfo[] = new \XenX86Vcpu\VcpuInfoX8664($this->_io, $this, $this->_root);
            }
            $this->_m__raw_evtchnPending = $this->_io->readBytes(512);
            $_io__raw_evtchnPending = new \Kaitai\Struct\Stream($this->_m__raw_evtchnPending);
            $this->_m_evtchnPending = new \XenX86Vcpu\EvtchnBitmap($_io__raw_evtchnPending, $this, $this->_root);
            $this->_m__raw_evtchnMask = $this->_io->readBytes(512);
            $_io__raw_evtchnMask = new \Kaitai\Struct\Stream($this->_m__raw_evtchnMask);
            $this->_m_evtchnMask = new \XenX86Vcpu\EvtchnBitmap($_io__raw_evtchnMask, $this, $this->_root);
            $this->_m_wcVersion = $this->_io->readU4le();
            $this->_m_wcSec = $this->_io->readU4le();
            $this->_m_wcNsec = $this->_io->readU4le();
            $this->_m_wcSecHi = $this->_io->readU4le();
            $this->_m_arch = new \XenX86Vcpu\ArchSharedInfoX8664($this->_io, $this, $this->_root);
        }
        protected $_m_vcpuInfo;
        protected $_m_evtchnPending;
        protected $_m_evtchnMask;
        protected $_m_wcVersion;
        protected $_m_wcSec;
        protected $_m_wcNsec;
        protected $_m_wcSecHi;
        protected $_m_arch;
        protected $_m__raw_evtchnPending;
        protected $_m__raw_evtchnMask;

        /**
         * State of the first 32 vCPUs; a guest may have moved its own elsewhere.
         */
        public function vcpuInfo() { return $this->_m_vcpuInfo; }

        /**
         * Pending event channels, 4096 bits.
         */
        public function evtchnPending() { return $this->_m_evtchnPending; }

        /**
         * Masked event channels, 4096 bits.
         */
        public function evtchnMask() { return $this->_m_evtchnMask; }

        /**
         * Counts updates of the wall clock; odd during one.
         */
        public function wcVersion() { return $this->_m_wcVersion; }

        /**
         * Wall clock time of system time 0, in seconds, bits 31-0.
         */
        public function wcSec() { return $this->_m_wcSec; }

        /**
         * Nanoseconds of the wall clock time.
         */
        public function wcNsec() { return $this->_m_wcNsec; }

        /**
         * Bits 63-32 of the seconds.
         */
        public function wcSecHi() { return $this->_m_wcSecHi; }

        /**
         * The part that x86 defines.
         */
        public function arch() { return $this->_m_arch; }
        public function _raw_evtchnPending() { return $this->_m__raw_evtchnPending; }
        public function _raw_evtchnMask() { return $this->_m__raw_evtchnMask; }
    }
}

/**
 * Flags of the start info.
 */

namespace XenX86Vcpu {
    class StartInfoFlags extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_isInitdomain;

        /**
         * The domain is the first one (SIF_INITDOMAIN).
         */
        public function isInitdomain() {
            if ($this->_m_isInitdomain !== null)
                return $this->_m_isInitdomain;
            $this->_m_isInitdomain = ($this->raw() & 2) != 0;
            return $this->_m_isInitdomain;
        }
        protected $_m_isModStartPfn;

        /**
         * The RAM disk's address is a pfn (SIF_MOD_START_PFN).
         */
        public function isModStartPfn() {
            if ($this->_m_isModStartPfn !== null)
                return $this->_m_isModStartPfn;
            $this->_m_isModStartPfn = ($this->raw() & 8) != 0;
            return $this->_m_isModStartPfn;
        }
        protected $_m_isMultibootMod;

        /**
         * The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD).
         */
        public function isMultibootMod() {
            if ($this->_m_isMultibootMod !== null)
                return $this->_m_isMultibootMod;
            $this->_m_isMultibootMod = ($this->raw() & 4) != 0;
            return $this->_m_isMultibootMod;
        }
        protected $_m_isPrivileged;

        /**
         * The domain is privileged (SIF_PRIVILEGED).
         */
        public function isPrivileged() {
            if ($this->_m_isPrivileged !== null)
                return $this->_m_isPrivileged;
            $this->_m_isPrivileged = ($this->raw() & 1) != 0;
            return $this->_m_isPrivileged;
        }
        protected $_m_isVirtP2m4tools;

        /**
         * The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS).
         */
        public function isVirtP2m4tools() {
            if ($this->_m_isVirtP2m4tools !== null)
                return $this->_m_isVirtP2m4tools;
            $this->_m_isVirtP2m4tools = ($this->raw() & 16) != 0;
            return $this->_m_isVirtP2m4tools;
        }
        protected $_m_pm;

        /**
         * Power management options, one byte (SIF_PM_MASK).
         */
        public function pm() {
            if ($this->_m_pm !== null)
                return $this->_m_pm;
            $this->_m_pm = $this->raw() >> 8 & 255;
            return $this->_m_pm;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Information for a 32-bit PV guest when it starts, on a page of its own.
 * vCPU 0's context has the pfn of the page.
 */

namespace XenX86Vcpu {
    class StartInfoX8632 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytes(32), 0, false), "ISO-8859-1");
            $this->_m_nrPages = $this->_io->readU4le();
            $this->_m_sharedInfo = $this->_io->readU4le();
            $this->_m_flags = new \XenX86Vcpu\StartInfoFlags($this->_io, $this, $this->_root);
            $this->_m_storeMfn = $this->_io->readU4le();
            $this->_m_storeEvtchn = $this->_io->readU4le();
            $this->_m_consoleMfn = $this->_io->readU4le();
            $this->_m_consoleEvtchn = $this->_io->readU4le();
            $this->_m_ptBase = $this->_io->readU4le();
            $this->_m_nrPtFrames = $this->_io->readU4le();
            $this->_m_mfnList = $this->_io->readU4le();
            $this->_m_modStart = $this->_io->readU4le();
            $this->_m_modLen = $this->_io->readU4le();
            $this->_m_cmdLine = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytes(1024), 0, false), "ISO-8859-1");
            $this->_m_firstP2mPfn = $this->_io->readU4le();
            $this->_m_nrP2mFrames = $this->_io->readU4le();
        }
        protected $_m_magic;
        protected $_m_nrPages;
        protected $_m_sharedInfo;
        protected $_m_flags;
        protected $_m_storeMfn;
        protected $_m_storeEvtchn;
        protected $_m_consoleMfn;
        protected $_m_consoleEvtchn;
        protected $_m_ptBase;
        protected $_m_nrPtFrames;
        protected $_m_mfnList;
        protected $_m_modStart;
        protected $_m_modLen;
        protected $_m_cmdLine;
        protected $_m_firstP2mPfn;
        protected $_m_nrP2mFrames;

        /**
         * "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Number of pages that the guest has.
         */
        public function nrPages() { return $this->_m_nrPages; }

        /**
         * Machine address of the shared info page.
         */
        public function sharedInfo() { return $this->_m_sharedInfo; }

        /**
         * Properties of the guest.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Frame of xenstore's ring; a pfn while the guest is suspended.
         */
        public function storeMfn() { return $this->_m_storeMfn; }

        /**
         * Event channel of xenstore's ring.
         */
        public function storeEvtchn() { return $this->_m_storeEvtchn; }

        /**
         * Frame of the console's ring; a pfn while the guest is suspended.
         */
        public function consoleMfn() { return $this->_m_consoleMfn; }

        /**
         * Event channel of the console's ring.
         */
        public function consoleEvtchn() { return $this->_m_consoleEvtchn; }

        /**
         * Linear address of the first page tables.
         */
        public function ptBase() { return $this->_m_ptBase; }

        /**
         * Number of frames of the first page tables.
         */
        public function nrPtFrames() { return $this->_m_nrPtFrames; }

        /**
         * Linear address of the list of frames.
         */
        public function mfnList() { return $this->_m_mfnList; }

        /**
         * Linear address (or pfn, see `flags`) of the initial RAM disk.
         */
        public function modStart() { return $this->_m_modStart; }

        /**
         * Size of the initial RAM disk in bytes.
         */
        public function modLen() { return $this->_m_modLen; }

        /**
         * The kernel's command line.
         */
        public function cmdLine() { return $this->_m_cmdLine; }

        /**
         * First pfn of the list of frames, if it lies outside the first mapping.
         */
        public function firstP2mPfn() { return $this->_m_firstP2mPfn; }

        /**
         * Number of frames in the list of frames.
         */
        public function nrP2mFrames() { return $this->_m_nrP2mFrames; }
    }
}

/**
 * Information for a 64-bit PV guest when it starts, on a page of its own.
 * vCPU 0's context has the pfn of the page.
 */

namespace XenX86Vcpu {
    class StartInfoX8664 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytes(32), 0, false), "ISO-8859-1");
            $this->_m_nrPages = $this->_io->readU8le();
            $this->_m_sharedInfo = $this->_io->readU8le();
            $this->_m_flags = new \XenX86Vcpu\StartInfoFlags($this->_io, $this, $this->_root);
            $this->_m_pad1 = $this->_io->readU4le();
            $this->_m_storeMfn = $this->_io->readU8le();
            $this->_m_storeEvtchn = $this->_io->readU4le();
            $this->_m_pad2 = $this->_io->readU4le();
            $this->_m_consoleMfn = $this->_io->readU8le();
            $this->_m_consoleEvtchn = $this->_io->readU4le();
            $this->_m_pad3 = $this->_io->readU4le();
            $this->_m_ptBase = $this->_io->readU8le();
            $this->_m_nrPtFrames = $this->_io->readU8le();
            $this->_m_mfnList = $this->_io->readU8le();
            $this->_m_modStart = $this->_io->readU8le();
            $this->_m_modLen = $this->_io->readU8le();
            $this->_m_cmdLine = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytes(1024), 0, false), "ISO-8859-1");
            $this->_m_firstP2mPfn = $this->_io->readU8le();
            $this->_m_nrP2mFrames = $this->_io->readU8le();
        }
        protected $_m_magic;
        protected $_m_nrPages;
        protected $_m_sharedInfo;
        protected $_m_flags;
        protected $_m_pad1;
        protected $_m_storeMfn;
        protected $_m_storeEvtchn;
        protected $_m_pad2;
        protected $_m_consoleMfn;
        protected $_m_consoleEvtchn;
        protected $_m_pad3;
        protected $_m_ptBase;
        protected $_m_nrPtFrames;
        protected $_m_mfnList;
        protected $_m_modStart;
        protected $_m_modLen;
        protected $_m_cmdLine;
        protected $_m_firstP2mPfn;
        protected $_m_nrP2mFrames;

        /**
         * "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Number of pages that the guest has.
         */
        public function nrPages() { return $this->_m_nrPages; }

        /**
         * Machine address of the shared info page.
         */
        public function sharedInfo() { return $this->_m_sharedInfo; }

        /**
         * Properties of the guest.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Padding.
         */
        public function pad1() { return $this->_m_pad1; }

        /**
         * Frame of xenstore's ring; a pfn while the guest is suspended.
         */
        public function storeMfn() { return $this->_m_storeMfn; }

        /**
         * Event channel of xenstore's ring.
         */
        public function storeEvtchn() { return $this->_m_storeEvtchn; }

        /**
         * Padding.
         */
        public function pad2() { return $this->_m_pad2; }

        /**
         * Frame of the console's ring; a pfn while the guest is suspended.
         */
        public function consoleMfn() { return $this->_m_consoleMfn; }

        /**
         * Event channel of the console's ring.
         */
        public function consoleEvtchn() { return $this->_m_consoleEvtchn; }

        /**
         * Padding.
         */
        public function pad3() { return $this->_m_pad3; }

        /**
         * Linear address of the first page tables.
         */
        public function ptBase() { return $this->_m_ptBase; }

        /**
         * Number of frames of the first page tables.
         */
        public function nrPtFrames() { return $this->_m_nrPtFrames; }

        /**
         * Linear address of the list of frames.
         */
        public function mfnList() { return $this->_m_mfnList; }

        /**
         * Linear address (or pfn, see `flags`) of the initial RAM disk.
         */
        public function modStart() { return $this->_m_modStart; }

        /**
         * Size of the initial RAM disk in bytes.
         */
        public function modLen() { return $this->_m_modLen; }

        /**
         * The kernel's command line.
         */
        public function cmdLine() { return $this->_m_cmdLine; }

        /**
         * First pfn of the list of frames, if it lies outside the first mapping.
         */
        public function firstP2mPfn() { return $this->_m_firstP2mPfn; }

        /**
         * Number of frames in the list of frames.
         */
        public function nrP2mFrames() { return $this->_m_nrP2mFrames; }
    }
}

/**
 * A handler of exceptions or software interrupts of a 32-bit guest.
 */

namespace XenX86Vcpu {
    class TrapInfoX8632 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\TrapTableX8632 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vector = $this->_io->readU1();
            $this->_m_flags = $this->_io->readU1();
            $this->_m_cs = $this->_io->readU2le();
            $this->_m_address = $this->_io->readU4le();
        }
        protected $_m_disablesEvents;

        /**
         * Event delivery is disabled when the handler is entered.
         */
        public function disablesEvents() {
            if ($this->_m_disablesEvents !== null)
                return $this->_m_disablesEvents;
            $this->_m_disablesEvents = ($this->flags() & 4) != 0;
            return $this->_m_disablesEvents;
        }
        protected $_m_dpl;

        /**
         * Privilege level that may raise it with an INT instruction.
         */
        public function dpl() {
            if ($this->_m_dpl !== null)
                return $this->_m_dpl;
            $this->_m_dpl = $this->flags() & 3;
            return $this->_m_dpl;
        }
        protected $_m_vector;
        protected $_m_flags;
        protected $_m_cs;
        protected $_m_address;

        /**
         * Number of the exception or interrupt.
         */
        public function vector() { return $this->_m_vector; }

        /**
         * Privilege level and event delivery, see the instances.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Code selector of the handler.
         */
        public function cs() { return $this->_m_cs; }

        /**
         * Address of the handler.
         */
        public function address() { return $this->_m_address; }
    }
}

/**
 * A handler of exceptions or software interrupts of a 64-bit guest.
 */

namespace XenX86Vcpu {
    class TrapInfoX8664 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\TrapTableX8664 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vector = $this->_io->readU1();
            $this->_m_flags = $this->_io->readU1();
            $this->_m_cs = $this->_io->readU2le();
            $this->_m_padding = $this->_io->readU4le();
            $this->_m_address = $this->_io->readU8le();
        }
        protected $_m_disablesEvents;

        /**
         * Event delivery is disabled when the handler is entered.
         */
        public function disablesEvents() {
            if ($this->_m_disablesEvents !== null)
                return $this->_m_disablesEvents;
            $this->_m_disablesEvents = ($this->flags() & 4) != 0;
            return $this->_m_disablesEvents;
        }
        protected $_m_dpl;

        /**
         * Privilege level that may raise it with an INT instruction.
         */
        public function dpl() {
            if ($this->_m_dpl !== null)
                return $this->_m_dpl;
            $this->_m_dpl = $this->flags() & 3;
            return $this->_m_dpl;
        }
        protected $_m_vector;
        protected $_m_flags;
        protected $_m_cs;
        protected $_m_padding;
        protected $_m_address;

        /**
         * Number of the exception or interrupt.
         */
        public function vector() { return $this->_m_vector; }

        /**
         * Privilege level and event delivery, see the instances.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Code selector of the handler.
         */
        public function cs() { return $this->_m_cs; }

        /**
         * Padding.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * Address of the handler.
         */
        public function address() { return $this->_m_address; }
    }
}

/**
 * The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
 */

namespace XenX86Vcpu {
    class TrapTableX8632 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\VcpuGuestContextX8632 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_entries;

        /**
         * One entry for each vector; address 0 where the guest has set none.
         */
        public function entries() {
            if ($this->_m_entries !== null)
                return $this->_m_entries;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_entries = [];
            $i = 0;
            while (!$this->_io->isEof()) {
                $this->_m_entries[] = new \XenX86Vcpu\TrapInfoX8632($this->_io, $this, $this->_root);
                $i++;
            }
            $this->_io->seek($_pos);
            return $this->_m_entries;
        }
    }
}

/**
 * The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
 */

namespace XenX86Vcpu {
    class TrapTableX8664 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\VcpuGuestContextX8664 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_entries;

        /**
         * One entry for each vector; address 0 where the guest has set none.
         */
        public function entries() {
            if ($this->_m_entries !== null)
                return $this->_m_entries;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_entries = [];
            $i = 0;
            while (!$this->_io->isEof()) {
                $this->_m_entries[] = new \XenX86Vcpu\TrapInfoX8664($this->_io, $this, $this->_root);
                $i++;
            }
            $this->_io->seek($_pos);
            return $this->_m_entries;
        }
    }
}

/**
 * Bytes that are not one of the known vCPU structures. This type takes their
 * place so that the context is a structure in every language.
 */

namespace XenX86Vcpu {
    class UnknownContext extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
 */

namespace XenX86Vcpu {
    class VcpuGuestContextX8632 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fpuCtxt = new \X86XsaveArea\FxsaveRegion($this->_io);
            $this->_m_flags = new \XenX86Vcpu\VgcfFlags($this->_io, $this, $this->_root);
            $this->_m_userRegs = new \XenX86Vcpu\CpuUserRegsX8632($this->_io, $this, $this->_root);
            $this->_m__raw_trapCtxt = $this->_io->readBytes(2048);
            $_io__raw_trapCtxt = new \Kaitai\Struct\Stream($this->_m__raw_trapCtxt);
            $this->_m_trapCtxt = new \XenX86Vcpu\TrapTableX8632($_io__raw_trapCtxt, $this, $this->_root);
            $this->_m_ldtBase = $this->_io->readU4le();
            $this->_m_ldtEnts = $this->_io->readU4le();
            $this->_m_gdtFrames = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_gdtFrames[] = $this->_io->readU4le();
            }
            $this->_m_gdtEnts = $this->_io->readU4le();
            $this->_m_kernelSs = $this->_io->readU4le();
            $this->_m_kernelSp = $this->_io->readU4le();
            $this->_m_cr0 = new \XenX86Vcpu\Cr0($this->_io, $this, $this->_root);
            $this->_m_cr1 = $this->_io->readU4le();
            $this->_m_cr2 = $this->_io->readU4le();
            $this->_m_cr3 = $this->_io->readU4le();
            $this->_m_cr4 = new \XenX86Vcpu\Cr4($this->_io, $this, $this->_root);
            $this->_m_cr5 = $this->_io->readU4le();
            $this->_m_cr6 = $this->_io->readU4le();
            $this->_m_cr7 = $this->_io->readU4le();
            $this->_m_dr0 = $this->_io->readU4le();
            $this->_m_dr1 = $this->_io->readU4le();
            $this->_m_dr2 = $this->_io->readU4le();
            $this->_m_dr3 = $this->_io->readU4le();
            $this->_m_dr4 = $this->_io->readU4le();
            $this->_m_dr5 = $this->_io->readU4le();
            $this->_m_dr6 = $this->_io->readU4le();
            $this->_m_dr7 = $this->_io->readU4le();
            $this->_m_eventCallbackCs = $this->_io->readU4le();
            $this->_m_eventCallbackEip = $this->_io->readU4le();
            $this->_m_failsafeCallbackCs = $this->_io->readU4le();
            $this->_m_failsafeCallbackEip = $this->_io->readU4le();
            $this->_m_vmAssist = new \XenX86Vcpu\VmAssistX8632($this->_io, $this, $this->_root);
        }
        protected $_m_numGdtFrames;

        /**
         * Number of `gdt_frames` that hold a frame of the GDT, at most 16.
         */
        public function numGdtFrames() {
            if ($this->_m_numGdtFrames !== null)
                return $this->_m_numGdtFrames;
            $this->_m_numGdtFrames = ($this->gdtEnts() > 8192 ? 16 : intval(($this->gdtEnts() + 511) / 512));
            return $this->_m_numGdtFrames;
        }
        protected $_m_pfnCr3;

        /**
         * pfn of the level 3 page table: cr3 rotated right by 12 bits.
         */
        public function pfnCr3() {
            if ($this->_m_pfnCr3 !== null)
                return $this->_m_pfnCr3;
            $this->_m_pfnCr3 = (($this->cr3() >> 12) + (($this->cr3() & 4095) * 1048576));
            return $this->_m_pfnCr3;
        }
        protected $_m_pfnStartInfo;

        /**
         * pfn of the start info page, for vCPU 0; for any other vCPU this is an
         * ordinary register.
         */
        public function pfnStartInfo() {
            if ($this->_m_pfnStartInfo !== null)
                return $this->_m_pfnStartInfo;
            $this->_m_pfnStartInfo = $this->userRegs()->edx();
            return $this->_m_pfnStartInfo;
        }
        protected $_m_fpuCtxt;
        protected $_m_flags;
        protected $_m_userRegs;
        protected $_m_trapCtxt;
        protected $_m_ldtBase;
        protected $_m_ldtEnts;
        protected $_m_gdtFrames;
        protected $_m_gdtEnts;
        protected $_m_kernelSs;
        protected $_m_kernelSp;
        protected $_m_cr0;
        protected $_m_cr1;
        protected $_m_cr2;
        protected $_m_cr3;
        protected $_m_cr4;
        protected $_m_cr5;
        protected $_m_cr6;
        protected $_m_cr7;
        protected $_m_dr0;
        protected $_m_dr1;
        protected $_m_dr2;
        protected $_m_dr3;
        protected $_m_dr4;
        protected $_m_dr5;
        protected $_m_dr6;
        protected $_m_dr7;
        protected $_m_eventCallbackCs;
        protected $_m_eventCallbackEip;
        protected $_m_failsafeCallbackCs;
        protected $_m_failsafeCallbackEip;
        protected $_m_vmAssist;
        protected $_m__raw_trapCtxt;

        /**
         * x87, MMX and SSE registers, as FXSAVE writes them.
         */
        public function fpuCtxt() { return $this->_m_fpuCtxt; }

        /**
         * Properties of this context.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * General registers.
         */
        public function userRegs() { return $this->_m_userRegs; }

        /**
         * The guest's virtual interrupt descriptor table.
         */
        public function trapCtxt() { return $this->_m_trapCtxt; }

        /**
         * Linear address of the LDT.
         */
        public function ldtBase() { return $this->_m_ldtBase; }

        /**
         * Number of entries of the LDT.
         */
        public function ldtEnts() { return $this->_m_ldtEnts; }

        /**
         * pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
         */
        public function gdtFrames() { return $this->_m_gdtFrames; }

        /**
         * Number of entries of the GDT.
         */
        public function gdtEnts() { return $this->_m_gdtEnts; }

        /**
         * Selector of the kernel's stack.
         */
        public function kernelSs() { return $this->_m_kernelSs; }

        /**
         * The kernel's stack pointer.
         */
        public function kernelSp() { return $this->_m_kernelSp; }

        /**
         * Control register 0.
         */
        public function cr0() { return $this->_m_cr0; }

        /**
         * Unused.
         */
        public function cr1() { return $this->_m_cr1; }

        /**
         * Control register 2; a PV guest finds its faulting addresses in the shared info.
         */
        public function cr2() { return $this->_m_cr2; }

        /**
         * Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`.
         */
        public function cr3() { return $this->_m_cr3; }

        /**
         * Control register 4.
         */
        public function cr4() { return $this->_m_cr4; }

        /**
         * Unused.
         */
        public function cr5() { return $this->_m_cr5; }

        /**
         * Unused.
         */
        public function cr6() { return $this->_m_cr6; }

        /**
         * Unused.
         */
        public function cr7() { return $this->_m_cr7; }

        /**
         * Address of breakpoint 0.
         */
        public function dr0() { return $this->_m_dr0; }

        /**
         * Address of breakpoint 1.
         */
        public function dr1() { return $this->_m_dr1; }

        /**
         * Address of breakpoint 2.
         */
        public function dr2() { return $this->_m_dr2; }

        /**
         * Address of breakpoint 3.
         */
        public function dr3() { return $this->_m_dr3; }

        /**
         * Unused.
         */
        public function dr4() { return $this->_m_dr4; }

        /**
         * Unused.
         */
        public function dr5() { return $this->_m_dr5; }

        /**
         * Debug status.
         */
        public function dr6() { return $this->_m_dr6; }

        /**
         * Debug control.
         */
        public function dr7() { return $this->_m_dr7; }

        /**
         * Code selector of the guest's event handler.
         */
        public function eventCallbackCs() { return $this->_m_eventCallbackCs; }

        /**
         * Address of the guest's event handler.
         */
        public function eventCallbackEip() { return $this->_m_eventCallbackEip; }

        /**
         * Code selector of the guest's handler of faults on return.
         */
        public function failsafeCallbackCs() { return $this->_m_failsafeCallbackCs; }

        /**
         * Address of the guest's handler of faults on return to it.
         */
        public function failsafeCallbackEip() { return $this->_m_failsafeCallbackEip; }

        /**
         * Relaxations of the PV interface that the guest uses.
         */
        public function vmAssist() { return $this->_m_vmAssist; }
        public function _raw_trapCtxt() { return $this->_m__raw_trapCtxt; }
    }
}

/**
 * Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
 */

namespace XenX86Vcpu {
    class VcpuGuestContextX8664 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fpuCtxt = new \X86XsaveArea\FxsaveRegion($this->_io);
            $this->_m_flags = new \XenX86Vcpu\VgcfFlags($this->_io, $this, $this->_root);
            $this->_m_reservedFlags = $this->_io->readU4le();
            $this->_m_userRegs = new \XenX86Vcpu\CpuUserRegsX8664($this->_io, $this, $this->_root);
            $this->_m__raw_trapCtxt = $this->_io->readBytes(4096);
            $_io__raw_trapCtxt = new \Kaitai\Struct\Stream($this->_m__raw_trapCtxt);
            $this->_m_trapCtxt = new \XenX86Vcpu\TrapTableX8664($_io__raw_trapCtxt, $this, $this->_root);
            $this->_m_ldtBase = $this->_io->readU8le();
            $this->_m_ldtEnts = $this->_io->readU8le();
            $this->_m_gdtFrames = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_gdtFrames[] = $this->_io->readU8le();
            }
            $this->_m_gdtEnts = $this->_io->readU8le();
            $this->_m_kernelSs = $this->_io->readU8le();
            $this->_m_kernelSp = $this->_io->readU8le();
            $this->_m_cr0 = new \XenX86Vcpu\Cr0($this->_io, $this, $this->_root);
            $this->_m_reservedCr0 = $this->_io->readU4le();
            $this->_m__raw_cr1 = $this->_io->readBytes(8);
            $_io__raw_cr1 = new \Kaitai\Struct\Stream($this->_m__raw_cr1);
            $this->_m_cr1 = new \XenX86Vcpu\WideRegister($_io__raw_cr1, $this, $this->_root);
            $this->_m_cr2 = $this->_io->readU8le();
            $this->_m__raw_cr3 = $this->_io->readBytes(8);
            $_io__raw_cr3 = new \Kaitai\Struct\Stream($this->_m__raw_cr3);
            $this->_m_cr3 = new \XenX86Vcpu\WideRegister($_io__raw_cr3, $this, $this->_root);
            $this->_m_cr4 = new \XenX86Vcpu\Cr4($this->_io, $this, $this->_root);
            $this->_m_reservedCr4 = $this->_io->readU4le();
            $this->_m_cr5 = $this->_io->readU8le();
            $this->_m_cr6 = $this->_io->readU8le();
            $this->_m_cr7 = $this->_io->readU8le();
            $this->_m_dr0 = $this->_io->readU8le();
            $this->_m_dr1 = $this->_io->readU8le();
            $this->_m_dr2 = $this->_io->readU8le();
            $this->_m_dr3 = $this->_io->readU8le();
            $this->_m_dr4 = $this->_io->readU8le();
            $this->_m_dr5 = $this->_io->readU8le();
            $this->_m_dr6 = $this->_io->readU8le();
            $this->_m_dr7 = $this->_io->readU8le();
            $this->_m_eventCallbackEip = $this->_io->readU8le();
            $this->_m_failsafeCallbackEip = $this->_io->readU8le();
            $this->_m_syscallCallbackEip = $this->_io->readU8le();
            $this->_m_vmAssist = new \XenX86Vcpu\VmAssistX8664($this->_io, $this, $this->_root);
            $this->_m_fsBase = $this->_io->readU8le();
            $this->_m_gsBaseKernel = $this->_io->readU8le();
            $this->_m_gsBaseUser = $this->_io->readU8le();
        }
        protected $_m_hasCr1;

        /**
         * Whether there is a page table for user mode, bit 0 of cr1.
         */
        public function hasCr1() {
            if ($this->_m_hasCr1 !== null)
                return $this->_m_hasCr1;
            $this->_m_hasCr1 = ($this->cr1()->low() & 1) != 0;
            return $this->_m_hasCr1;
        }
        protected $_m_numGdtFrames;

        /**
         * Number of `gdt_frames` that hold a frame of the GDT, at most 16.
         */
        public function numGdtFrames() {
            if ($this->_m_numGdtFrames !== null)
                return $this->_m_numGdtFrames;
            $this->_m_numGdtFrames = ( (($this->gdtEnts() > 8192) || ($this->gdtEnts() < 0))  ? 16 : intval(($this->gdtEnts() + 511) / 512));
            return $this->_m_numGdtFrames;
        }
        protected $_m_pfnCr1;

        /**
         * pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`.
         */
        public function pfnCr1() {
            if ($this->_m_pfnCr1 !== null)
                return $this->_m_pfnCr1;
            $this->_m_pfnCr1 = $this->cr1()->pfn();
            return $this->_m_pfnCr1;
        }
        protected $_m_pfnCr3;

        /**
         * pfn of the level 4 page table (cr3 / 4096).
         */
        public function pfnCr3() {
            if ($this->_m_pfnCr3 !== null)
                return $this->_m_pfnCr3;
            $this->_m_pfnCr3 = $this->cr3()->pfn();
            return $this->_m_pfnCr3;
        }
        protected $_m_pfnStartInfo;

        /**
         * pfn of the start info page, for vCPU 0; for any other vCPU this is an
         * ordinary register.
         */
        public function pfnStartInfo() {
            if ($this->_m_pfnStartInfo !== null)
                return $this->_m_pfnStartInfo;
            $this->_m_pfnStartInfo = $this->userRegs()->rdx();
            return $this->_m_pfnStartInfo;
        }
        protected $_m_fpuCtxt;
        protected $_m_flags;
        protected $_m_reservedFlags;
        protected $_m_userRegs;
        protected $_m_trapCtxt;
        protected $_m_ldtBase;
        protected $_m_ldtEnts;
        protected $_m_gdtFrames;
        protected $_m_gdtEnts;
        protected $_m_kernelSs;
        protected $_m_kernelSp;
        protected $_m_cr0;
        protected $_m_reservedCr0;
        protected $_m_cr1;
        protected $_m_cr2;
        protected $_m_cr3;
        protected $_m_cr4;
        protected $_m_reservedCr4;
        protected $_m_cr5;
        protected $_m_cr6;
        protected $_m_cr7;
        protected $_m_dr0;
        protected $_m_dr1;
        protected $_m_dr2;
        protected $_m_dr3;
        protected $_m_dr4;
        protected $_m_dr5;
        protected $_m_dr6;
        protected $_m_dr7;
        protected $_m_eventCallbackEip;
        protected $_m_failsafeCallbackEip;
        protected $_m_syscallCallbackEip;
        protected $_m_vmAssist;
        protected $_m_fsBase;
        protected $_m_gsBaseKernel;
        protected $_m_gsBaseUser;
        protected $_m__raw_trapCtxt;
        protected $_m__raw_cr1;
        protected $_m__raw_cr3;

        /**
         * x87, MMX and SSE registers, as FXSAVE writes them.
         */
        public function fpuCtxt() { return $this->_m_fpuCtxt; }

        /**
         * Properties of this context.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Bits 63-32 of the flags, all zero.
         */
        public function reservedFlags() { return $this->_m_reservedFlags; }

        /**
         * General registers.
         */
        public function userRegs() { return $this->_m_userRegs; }

        /**
         * The guest's virtual interrupt descriptor table.
         */
        public function trapCtxt() { return $this->_m_trapCtxt; }

        /**
         * Linear address of the LDT.
         */
        public function ldtBase() { return $this->_m_ldtBase; }

        /**
         * Number of entries of the LDT.
         */
        public function ldtEnts() { return $this->_m_ldtEnts; }

        /**
         * pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
         */
        public function gdtFrames() { return $this->_m_gdtFrames; }

        /**
         * Number of entries of the GDT.
         */
        public function gdtEnts() { return $this->_m_gdtEnts; }

        /**
         * Selector of the kernel's stack.
         */
        public function kernelSs() { return $this->_m_kernelSs; }

        /**
         * The kernel's stack pointer.
         */
        public function kernelSp() { return $this->_m_kernelSp; }

        /**
         * Control register 0.
         */
        public function cr0() { return $this->_m_cr0; }

        /**
         * Bits 63-32 of cr0, all zero.
         */
        public function reservedCr0() { return $this->_m_reservedCr0; }

        /**
         * Page table of the guest's user mode, which Xen stores in cr1: bit 0
         * and a pfn, or 0 if there is none.
         */
        public function cr1() { return $this->_m_cr1; }

        /**
         * Control register 2; a PV guest finds its faulting addresses in the shared info.
         */
        public function cr2() { return $this->_m_cr2; }

        /**
         * Page table base; see `pfn_cr3`.
         */
        public function cr3() { return $this->_m_cr3; }

        /**
         * Control register 4.
         */
        public function cr4() { return $this->_m_cr4; }

        /**
         * Bits 63-32 of cr4.
         */
        public function reservedCr4() { return $this->_m_reservedCr4; }

        /**
         * Unused.
         */
        public function cr5() { return $this->_m_cr5; }

        /**
         * Unused.
         */
        public function cr6() { return $this->_m_cr6; }

        /**
         * Unused.
         */
        public function cr7() { return $this->_m_cr7; }

        /**
         * Address of breakpoint 0.
         */
        public function dr0() { return $this->_m_dr0; }

        /**
         * Address of breakpoint 1.
         */
        public function dr1() { return $this->_m_dr1; }

        /**
         * Address of breakpoint 2.
         */
        public function dr2() { return $this->_m_dr2; }

        /**
         * Address of breakpoint 3.
         */
        public function dr3() { return $this->_m_dr3; }

        /**
         * Unused.
         */
        public function dr4() { return $this->_m_dr4; }

        /**
         * Unused.
         */
        public function dr5() { return $this->_m_dr5; }

        /**
         * Debug status.
         */
        public function dr6() { return $this->_m_dr6; }

        /**
         * Debug control.
         */
        public function dr7() { return $this->_m_dr7; }

        /**
         * Address of the guest's event handler.
         */
        public function eventCallbackEip() { return $this->_m_eventCallbackEip; }

        /**
         * Address of the guest's handler of faults on return to it.
         */
        public function failsafeCallbackEip() { return $this->_m_failsafeCallbackEip; }

        /**
         * Address of the guest's SYSCALL handler.
         */
        public function syscallCallbackEip() { return $this->_m_syscallCallbackEip; }

        /**
         * Relaxations of the PV interface that the guest uses.
         */
        public function vmAssist() { return $this->_m_vmAssist; }

        /**
         * Base of FS.
         */
        public function fsBase() { return $this->_m_fsBase; }

        /**
         * Base of GS in kernel mode.
         */
        public function gsBaseKernel() { return $this->_m_gsBaseKernel; }

        /**
         * Base of GS in user mode.
         */
        public function gsBaseUser() { return $this->_m_gsBaseUser; }
        public function _raw_trapCtxt() { return $this->_m__raw_trapCtxt; }
        public function _raw_cr1() { return $this->_m__raw_cr1; }
        public function _raw_cr3() { return $this->_m__raw_cr3; }
    }
}

/**
 * The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
 */

namespace XenX86Vcpu {
    class VcpuInfoX8632 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\SharedInfoX8632 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_evtchnUpcallPending = $this->_io->readU1();
            $this->_m_evtchnUpcallMask = $this->_io->readU1();
            $this->_m_padding = $this->_io->readBytes(2);
            $this->_m_evtchnPendingSel = $this->_io->readU4le();
            $this->_m_cr2 = $this->_io->readU4le();
            $this->_m_archPad = $this->_io->readBytes(20);
            $this->_m_time = new \XenX86Vcpu\VcpuTimeInfo($this->_io, $this, $this->_root);
        }
        protected $_m_evtchnUpcallPending;
        protected $_m_evtchnUpcallMask;
        protected $_m_padding;
        protected $_m_evtchnPendingSel;
        protected $_m_cr2;
        protected $_m_archPad;
        protected $_m_time;

        /**
         * Not 0: an event is pending.
         */
        public function evtchnUpcallPending() { return $this->_m_evtchnUpcallPending; }

        /**
         * Not 0: event delivery is disabled.
         */
        public function evtchnUpcallMask() { return $this->_m_evtchnUpcallMask; }

        /**
         * Padding.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * One bit for each word of the pending bitmap; set if the word has pending events.
         */
        public function evtchnPendingSel() { return $this->_m_evtchnPendingSel; }

        /**
         * Address of the last page fault.
         */
        public function cr2() { return $this->_m_cr2; }

        /**
         * Padding.
         */
        public function archPad() { return $this->_m_archPad; }

        /**
         * Parameters for computing the time from the TSC.
         */
        public function time() { return $this->_m_time; }
    }
}

/**
 * The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
 */

namespace XenX86Vcpu {
    class VcpuInfoX8664 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\SharedInfoX8664 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_evtchnUpcallPending = $this->_io->readU1();
            $this->_m_evtchnUpcallMask = $this->_io->readU1();
            $this->_m_padding = $this->_io->readBytes(6);
            $this->_m_evtchnPendingSel = $this->_io->readU8le();
            $this->_m_cr2 = $this->_io->readU8le();
            $this->_m_archPad = $this->_io->readBytes(8);
            $this->_m_time = new \XenX86Vcpu\VcpuTimeInfo($this->_io, $this, $this->_root);
        }
        protected $_m_evtchnUpcallPending;
        protected $_m_evtchnUpcallMask;
        protected $_m_padding;
        protected $_m_evtchnPendingSel;
        protected $_m_cr2;
        protected $_m_archPad;
        protected $_m_time;

        /**
         * Not 0: an event is pending.
         */
        public function evtchnUpcallPending() { return $this->_m_evtchnUpcallPending; }

        /**
         * Not 0: event delivery is disabled.
         */
        public function evtchnUpcallMask() { return $this->_m_evtchnUpcallMask; }

        /**
         * Padding.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * One bit for each word of the pending bitmap; set if the word has pending events.
         */
        public function evtchnPendingSel() { return $this->_m_evtchnPendingSel; }

        /**
         * Address of the last page fault.
         */
        public function cr2() { return $this->_m_cr2; }

        /**
         * Padding.
         */
        public function archPad() { return $this->_m_archPad; }

        /**
         * Parameters for computing the time from the TSC.
         */
        public function time() { return $this->_m_time; }
    }
}

/**
 * One MSR of a PV vCPU. The type is at the start of a substream of its own
 * (`size: 16`), which `index` relies on.
 */

namespace XenX86Vcpu {
    class VcpuMsr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\VcpuMsrs $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_msr = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
            $this->_m_value = $this->_io->readU8le();
        }
        protected $_m_index;

        /**
         * Number of the MSR.
         */
        public function index() {
            if ($this->_m_index !== null)
                return $this->_m_index;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_index = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_index;
        }
        protected $_m_msr;
        protected $_m_reserved;
        protected $_m_value;

        /**
         * The MSR by name.
         */
        public function msr() { return $this->_m_msr; }

        /**
         * Reserved, zero.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Value of the MSR.
         */
        public function value() { return $this->_m_value; }
    }
}

/**
 * MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
 */

namespace XenX86Vcpu {
    class VcpuMsrs extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_msrs = [];
            $this->_m_msrs = [];
            $n = $this->numMsrs();
            for ($i = 0; $i < $n; $i++) {
                $this->_m__raw_msrs[] = $this->_io->readBytes(16);
                $_io__raw_msrs = new \Kaitai\Struct\Stream(end($this->_m__raw_msrs));
                $this->_m_msrs[] = new \XenX86Vcpu\VcpuMsr($_io__raw_msrs, $this, $this->_root);
            }
            $this->_m_excess = $this->_io->readBytesFull();
        }
        protected $_m_numMsrs;

        /**
         * Number of whole MSRs in the blob.
         */
        public function numMsrs() {
            if ($this->_m_numMsrs !== null)
                return $this->_m_numMsrs;
            $this->_m_numMsrs = intval($this->_io()->size() / 16);
            return $this->_m_numMsrs;
        }
        protected $_m_msrs;
        protected $_m_excess;
        protected $_m__raw_msrs;

        /**
         * The MSRs; Xen leaves out those that are zero.
         */
        public function msrs() { return $this->_m_msrs; }

        /**
         * Bytes left over after the last whole MSR; empty in a well-formed blob.
         */
        public function excess() { return $this->_m_excess; }
        public function _raw_msrs() { return $this->_m__raw_msrs; }
    }
}

/**
 * How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
 * shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.
 */

namespace XenX86Vcpu {
    class VcpuTimeInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_pad0 = $this->_io->readU4le();
            $this->_m_tscTimestamp = $this->_io->readU8le();
            $this->_m_systemTime = $this->_io->readU8le();
            $this->_m_tscToSystemMul = $this->_io->readU4le();
            $this->_m_tscShift = $this->_io->readS1();
            $this->_m_flags = $this->_io->readU1();
            $this->_m_pad1 = $this->_io->readBytes(2);
        }
        protected $_m_isGuestStopped;

        /**
         * The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED).
         */
        public function isGuestStopped() {
            if ($this->_m_isGuestStopped !== null)
                return $this->_m_isGuestStopped;
            $this->_m_isGuestStopped = ($this->flags() & 2) != 0;
            return $this->_m_isGuestStopped;
        }
        protected $_m_isTscStable;

        /**
         * All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT).
         */
        public function isTscStable() {
            if ($this->_m_isTscStable !== null)
                return $this->_m_isTscStable;
            $this->_m_isTscStable = ($this->flags() & 1) != 0;
            return $this->_m_isTscStable;
        }
        protected $_m_isUpdating;

        /**
         * An update was under way.
         */
        public function isUpdating() {
            if ($this->_m_isUpdating !== null)
                return $this->_m_isUpdating;
            $this->_m_isUpdating = ($this->version() & 1) != 0;
            return $this->_m_isUpdating;
        }
        protected $_m_version;
        protected $_m_pad0;
        protected $_m_tscTimestamp;
        protected $_m_systemTime;
        protected $_m_tscToSystemMul;
        protected $_m_tscShift;
        protected $_m_flags;
        protected $_m_pad1;

        /**
         * Counts updates; odd during one.
         */
        public function version() { return $this->_m_version; }

        /**
         * Padding.
         */
        public function pad0() { return $this->_m_pad0; }

        /**
         * TSC at the last update.
         */
        public function tscTimestamp() { return $this->_m_tscTimestamp; }

        /**
         * System time at the last update, in nanoseconds since boot.
         */
        public function systemTime() { return $this->_m_systemTime; }

        /**
         * Nanoseconds for each tick, a binary fraction of 32 bits.
         */
        public function tscToSystemMul() { return $this->_m_tscToSystemMul; }

        /**
         * Shift of the ticks before they are multiplied; to the right if negative.
         */
        public function tscShift() { return $this->_m_tscShift; }

        /**
         * See the instances.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Padding.
         */
        public function pad1() { return $this->_m_pad1; }
    }
}

/**
 * Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
 */

namespace XenX86Vcpu {
    class VcpuXsave extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_xcr0 = $this->_io->readBytes(8);
            $_io__raw_xcr0 = new \Kaitai\Struct\Stream($this->_m__raw_xcr0);
            $this->_m_xcr0 = new \X86XsaveArea\ComponentBitmap($_io__raw_xcr0);
            $this->_m__raw_xcr0Accum = $this->_io->readBytes(8);
            $_io__raw_xcr0Accum = new \Kaitai\Struct\Stream($this->_m__raw_xcr0Accum);
            $this->_m_xcr0Accum = new \X86XsaveArea\ComponentBitmap($_io__raw_xcr0Accum);
            $this->_m__raw_saveArea = $this->_io->readBytesFull();
            $_io__raw_saveArea = new \Kaitai\Struct\Stream($this->_m__raw_saveArea);
            $this->_m_saveArea = new \X86XsaveArea($_io__raw_saveArea);
        }
        protected $_m_xcr0;
        protected $_m_xcr0Accum;
        protected $_m_saveArea;
        protected $_m__raw_xcr0;
        protected $_m__raw_xcr0Accum;
        protected $_m__raw_saveArea;

        /**
         * XCR0: the components that are enabled now.
         */
        public function xcr0() { return $this->_m_xcr0; }

        /**
         * All components that the guest has ever enabled.
         */
        public function xcr0Accum() { return $this->_m_xcr0Accum; }

        /**
         * The XSAVE area, which Xen sends in its standard form; empty if the
         * guest has never used XSAVE.
         */
        public function saveArea() { return $this->_m_saveArea; }
        public function _raw_xcr0() { return $this->_m__raw_xcr0; }
        public function _raw_xcr0Accum() { return $this->_m__raw_xcr0Accum; }
        public function _raw_saveArea() { return $this->_m__raw_saveArea; }
    }
}

/**
 * Flags of a basic context.
 */

namespace XenX86Vcpu {
    class VgcfFlags extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_failsafeDisablesEvents;

        /**
         * Event delivery is disabled when the failsafe handler is entered.
         */
        public function failsafeDisablesEvents() {
            if ($this->_m_failsafeDisablesEvents !== null)
                return $this->_m_failsafeDisablesEvents;
            $this->_m_failsafeDisablesEvents = ($this->raw() & 8) != 0;
            return $this->_m_failsafeDisablesEvents;
        }
        protected $_m_i387Valid;

        /**
         * `fpu_ctxt` is valid (VGCF_i387_valid).
         */
        public function i387Valid() {
            if ($this->_m_i387Valid !== null)
                return $this->_m_i387Valid;
            $this->_m_i387Valid = ($this->raw() & 1) != 0;
            return $this->_m_i387Valid;
        }
        protected $_m_inKernel;

        /**
         * The vCPU was in the guest's kernel mode (VGCF_in_kernel).
         */
        public function inKernel() {
            if ($this->_m_inKernel !== null)
                return $this->_m_inKernel;
            $this->_m_inKernel = ($this->raw() & 4) != 0;
            return $this->_m_inKernel;
        }
        protected $_m_inSyscall;

        /**
         * The vCPU may return with SYSRET (VGCF_in_syscall).
         */
        public function inSyscall() {
            if ($this->_m_inSyscall !== null)
                return $this->_m_inSyscall;
            $this->_m_inSyscall = ($this->raw() & 256) != 0;
            return $this->_m_inSyscall;
        }
        protected $_m_online;

        /**
         * The vCPU is online (VGCF_online); receivers set this flag regardless
         * of its saved value.
         */
        public function online() {
            if ($this->_m_online !== null)
                return $this->_m_online;
            $this->_m_online = ($this->raw() & 32) != 0;
            return $this->_m_online;
        }
        protected $_m_syscallDisablesEvents;

        /**
         * Event delivery is disabled when the SYSCALL handler is entered.
         */
        public function syscallDisablesEvents() {
            if ($this->_m_syscallDisablesEvents !== null)
                return $this->_m_syscallDisablesEvents;
            $this->_m_syscallDisablesEvents = ($this->raw() & 16) != 0;
            return $this->_m_syscallDisablesEvents;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Relaxations of the PV interface, of a 32-bit guest.
 */

namespace XenX86Vcpu {
    class VmAssistX8632 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\VcpuGuestContextX8632 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_architecturalIopl;

        /**
         * The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
         */
        public function architecturalIopl() {
            if ($this->_m_architecturalIopl !== null)
                return $this->_m_architecturalIopl;
            $this->_m_architecturalIopl = ($this->raw() & 16) != 0;
            return $this->_m_architecturalIopl;
        }
        protected $_m_fourGbSegments;

        /**
         * Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
         */
        public function fourGbSegments() {
            if ($this->_m_fourGbSegments !== null)
                return $this->_m_fourGbSegments;
            $this->_m_fourGbSegments = ($this->raw() & 1) != 0;
            return $this->_m_fourGbSegments;
        }
        protected $_m_fourGbSegmentsNotify;

        /**
         * The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
         */
        public function fourGbSegmentsNotify() {
            if ($this->_m_fourGbSegmentsNotify !== null)
                return $this->_m_fourGbSegmentsNotify;
            $this->_m_fourGbSegmentsNotify = ($this->raw() & 2) != 0;
            return $this->_m_fourGbSegmentsNotify;
        }
        protected $_m_paeExtendedCr3;

        /**
         * Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
         */
        public function paeExtendedCr3() {
            if ($this->_m_paeExtendedCr3 !== null)
                return $this->_m_paeExtendedCr3;
            $this->_m_paeExtendedCr3 = ($this->raw() & 8) != 0;
            return $this->_m_paeExtendedCr3;
        }
        protected $_m_runstateUpdateFlag;

        /**
         * Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
         */
        public function runstateUpdateFlag() {
            if ($this->_m_runstateUpdateFlag !== null)
                return $this->_m_runstateUpdateFlag;
            $this->_m_runstateUpdateFlag = ($this->raw() & 32) != 0;
            return $this->_m_runstateUpdateFlag;
        }
        protected $_m_unknownBits;

        /**
         * Bits 31-6, which Xen refuses.
         */
        public function unknownBits() {
            if ($this->_m_unknownBits !== null)
                return $this->_m_unknownBits;
            $this->_m_unknownBits = $this->raw() >> 6;
            return $this->_m_unknownBits;
        }
        protected $_m_writablePagetables;

        /**
         * The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
         */
        public function writablePagetables() {
            if ($this->_m_writablePagetables !== null)
                return $this->_m_writablePagetables;
            $this->_m_writablePagetables = ($this->raw() & 4) != 0;
            return $this->_m_writablePagetables;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Relaxations of the PV interface, of a 64-bit guest.
 */

namespace XenX86Vcpu {
    class VmAssistX8664 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\VcpuGuestContextX8664 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
            $this->_m_rawHigh = $this->_io->readU4le();
        }
        protected $_m_architecturalIopl;

        /**
         * The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
         */
        public function architecturalIopl() {
            if ($this->_m_architecturalIopl !== null)
                return $this->_m_architecturalIopl;
            $this->_m_architecturalIopl = ($this->raw() & 16) != 0;
            return $this->_m_architecturalIopl;
        }
        protected $_m_fourGbSegments;

        /**
         * Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
         */
        public function fourGbSegments() {
            if ($this->_m_fourGbSegments !== null)
                return $this->_m_fourGbSegments;
            $this->_m_fourGbSegments = ($this->raw() & 1) != 0;
            return $this->_m_fourGbSegments;
        }
        protected $_m_fourGbSegmentsNotify;

        /**
         * The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
         */
        public function fourGbSegmentsNotify() {
            if ($this->_m_fourGbSegmentsNotify !== null)
                return $this->_m_fourGbSegmentsNotify;
            $this->_m_fourGbSegmentsNotify = ($this->raw() & 2) != 0;
            return $this->_m_fourGbSegmentsNotify;
        }
        protected $_m_m2pStrict;

        /**
         * The table of machine frames is mapped for the kernel alone
         * (VMASST_TYPE_m2p_strict, bit 32).
         */
        public function m2pStrict() {
            if ($this->_m_m2pStrict !== null)
                return $this->_m_m2pStrict;
            $this->_m_m2pStrict = ($this->rawHigh() & 1) != 0;
            return $this->_m_m2pStrict;
        }
        protected $_m_paeExtendedCr3;

        /**
         * Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
         */
        public function paeExtendedCr3() {
            if ($this->_m_paeExtendedCr3 !== null)
                return $this->_m_paeExtendedCr3;
            $this->_m_paeExtendedCr3 = ($this->raw() & 8) != 0;
            return $this->_m_paeExtendedCr3;
        }
        protected $_m_runstateUpdateFlag;

        /**
         * Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
         */
        public function runstateUpdateFlag() {
            if ($this->_m_runstateUpdateFlag !== null)
                return $this->_m_runstateUpdateFlag;
            $this->_m_runstateUpdateFlag = ($this->raw() & 32) != 0;
            return $this->_m_runstateUpdateFlag;
        }
        protected $_m_unknownBits;

        /**
         * Bits 31-6, which Xen refuses.
         */
        public function unknownBits() {
            if ($this->_m_unknownBits !== null)
                return $this->_m_unknownBits;
            $this->_m_unknownBits = $this->raw() >> 6;
            return $this->_m_unknownBits;
        }
        protected $_m_unknownBitsHigh;

        /**
         * Bits 63-33, which Xen refuses.
         */
        public function unknownBitsHigh() {
            if ($this->_m_unknownBitsHigh !== null)
                return $this->_m_unknownBitsHigh;
            $this->_m_unknownBitsHigh = $this->rawHigh() >> 1;
            return $this->_m_unknownBitsHigh;
        }
        protected $_m_writablePagetables;

        /**
         * The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
         */
        public function writablePagetables() {
            if ($this->_m_writablePagetables !== null)
                return $this->_m_writablePagetables;
            $this->_m_writablePagetables = ($this->raw() & 4) != 0;
            return $this->_m_writablePagetables;
        }
        protected $_m_raw;
        protected $_m_rawHigh;

        /**
         * Bits 31-0.
         */
        public function raw() { return $this->_m_raw; }

        /**
         * Bits 63-32.
         */
        public function rawHigh() { return $this->_m_rawHigh; }
    }
}

/**
 * A 64-bit register whose upper part is a frame number, in two halves so
 * that every language computes it exactly. The type is at the start of a
 * substream of its own (`size: 8`), which `value` relies on.
 */

namespace XenX86Vcpu {
    class WideRegister extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86Vcpu\VcpuGuestContextX8664 $_parent = null, ?\XenX86Vcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_pfn;

        /**
         * The register divided by 4096.
         */
        public function pfn() {
            if ($this->_m_pfn !== null)
                return $this->_m_pfn;
            $this->_m_pfn = (($this->low() >> 12) + ($this->high() * 1048576));
            return $this->_m_pfn;
        }
        protected $_m_value;

        /**
         * All 64 bits.
         */
        public function value() {
            if ($this->_m_value !== null)
                return $this->_m_value;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_value = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_value;
        }
        protected $_m_low;
        protected $_m_high;

        /**
         * Bits 31-0.
         */
        public function low() { return $this->_m_low; }

        /**
         * Bits 63-32.
         */
        public function high() { return $this->_m_high; }
    }
}
