<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The state that Xen itself keeps of an HVM or PVH guest's processors and of the
 * devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration
 * stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and
 * sethvmcontext. Always little-endian.
 * 
 * It is a sequence of entries, each with a type code, an instance number (of the
 * vCPU, or of one of several devices), a length and a body. HEADER comes first,
 * then the entries in the order of their type codes, then END.
 * 
 * Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU,
 * LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body
 * does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their
 * own length. All other bodies must have exactly the length that Xen expects.
 * 
 * A damaged context parses as far as its framing allows. Bodies are decoded on
 * demand, so a body that is too short for its type does not affect the others.
 * Entries of unknown type are kept as raw bytes; Xen refuses them.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 */

namespace {
    class XenHvmContext extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            if ($this->_io()->size() - $this->_io()->pos() >= 8) {
                $this->_m_entries = [];
                $i = 0;
                do {
                    $_ = new \XenHvmContext\Entry($this->_io, $this, $this->_root);
                    $this->_m_entries[] = $_;
                    $i++;
                } while (!( (($_->header()->typecodeNumber() == \XenHvmContext\Typecode::END_MARK) || ($this->_io()->size() - $this->_io()->pos() < 8)) ));
            }
            $this->_m_rest = $this->_io->readBytesFull();
        }
        protected $_m_entries;
        protected $_m_rest;

        /**
         * Entries up to END, or up to the point where too few bytes remain for
         * another entry header.
         */
        public function entries() { return $this->_m_entries; }

        /**
         * Data after END, which Xen ignores, or bytes too few for another entry
         * header. Usually empty.
         */
        public function rest() { return $this->_m_rest; }
    }
}

/**
 * The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
 * local APIC's registers.
 */

namespace XenHvmContext {
    class ApicBase extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Lapic $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_frameLow;

        /**
         * Bits 31-12 of the address, as a page frame number; `high` continues
         * it.
         */
        public function frameLow() {
            if ($this->_m_frameLow !== null)
                return $this->_m_frameLow;
            $this->_m_frameLow = $this->low() >> 12;
            return $this->_m_frameLow;
        }
        protected $_m_isBsp;

        /**
         * This is the bootstrap processor.
         */
        public function isBsp() {
            if ($this->_m_isBsp !== null)
                return $this->_m_isBsp;
            $this->_m_isBsp = ($this->low() & 256) != 0;
            return $this->_m_isBsp;
        }
        protected $_m_isEnabled;

        /**
         * The local APIC is enabled.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->low() & 2048) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_isX2apic;

        /**
         * x2APIC mode.
         */
        public function isX2apic() {
            if ($this->_m_isX2apic !== null)
                return $this->_m_isX2apic;
            $this->_m_isX2apic = ($this->low() & 1024) != 0;
            return $this->_m_isX2apic;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
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

/**
 * Value of the MSR BNDCFGS.
 */

namespace XenHvmContext {
    class Bndcfgs extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\MsrEntry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_isEnabled;

        /**
         * MPX is enabled for the supervisor.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->low() & 1) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_isPreserving;

        /**
         * Branches without a prefix keep the bounds.
         */
        public function isPreserving() {
            if ($this->_m_isPreserving !== null)
                return $this->_m_isPreserving;
            $this->_m_isPreserving = ($this->low() & 2) != 0;
            return $this->_m_isPreserving;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_reservedLow;

        /**
         * Bits that must be zero.
         */
        public function reservedLow() {
            if ($this->_m_reservedLow !== null)
                return $this->_m_reservedLow;
            $this->_m_reservedLow = $this->low() & 4092;
            return $this->_m_reservedLow;
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

/**
 * Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
 * before 3.4.
 */

namespace XenHvmContext {
    class Cpu extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_fpuRegs = $this->_io->readBytes(512);
            $_io__raw_fpuRegs = new \Kaitai\Struct\Stream($this->_m__raw_fpuRegs);
            $this->_m_fpuRegs = new \X86XsaveArea($_io__raw_fpuRegs);
            $this->_m_rax = $this->_io->readU8le();
            $this->_m_rbx = $this->_io->readU8le();
            $this->_m_rcx = $this->_io->readU8le();
            $this->_m_rdx = $this->_io->readU8le();
            $this->_m_rbp = $this->_io->readU8le();
            $this->_m_rsi = $this->_io->readU8le();
            $this->_m_rdi = $this->_io->readU8le();
            $this->_m_rsp = $this->_io->readU8le();
            $this->_m_r8 = $this->_io->readU8le();
            $this->_m_r9 = $this->_io->readU8le();
            $this->_m_r10 = $this->_io->readU8le();
            $this->_m_r11 = $this->_io->readU8le();
            $this->_m_r12 = $this->_io->readU8le();
            $this->_m_r13 = $this->_io->readU8le();
            $this->_m_r14 = $this->_io->readU8le();
            $this->_m_r15 = $this->_io->readU8le();
            $this->_m_rip = $this->_io->readU8le();
            $this->_m__raw_rflags = $this->_io->readBytes(8);
            $_io__raw_rflags = new \Kaitai\Struct\Stream($this->_m__raw_rflags);
            $this->_m_rflags = new \XenHvmContext\Rflags($_io__raw_rflags, $this, $this->_root);
            $this->_m__raw_cr0 = $this->_io->readBytes(8);
            $_io__raw_cr0 = new \Kaitai\Struct\Stream($this->_m__raw_cr0);
            $this->_m_cr0 = new \XenHvmContext\Cr0($_io__raw_cr0, $this, $this->_root);
            $this->_m_cr2 = $this->_io->readU8le();
            $this->_m_cr3 = $this->_io->readU8le();
            $this->_m__raw_cr4 = $this->_io->readBytes(8);
            $_io__raw_cr4 = new \Kaitai\Struct\Stream($this->_m__raw_cr4);
            $this->_m_cr4 = new \XenHvmContext\Cr4($_io__raw_cr4, $this, $this->_root);
            $this->_m_dr0 = $this->_io->readU8le();
            $this->_m_dr1 = $this->_io->readU8le();
            $this->_m_dr2 = $this->_io->readU8le();
            $this->_m_dr3 = $this->_io->readU8le();
            $this->_m__raw_dr6 = $this->_io->readBytes(8);
            $_io__raw_dr6 = new \Kaitai\Struct\Stream($this->_m__raw_dr6);
            $this->_m_dr6 = new \XenHvmContext\Dr6($_io__raw_dr6, $this, $this->_root);
            $this->_m__raw_dr7 = $this->_io->readBytes(8);
            $_io__raw_dr7 = new \Kaitai\Struct\Stream($this->_m__raw_dr7);
            $this->_m_dr7 = new \XenHvmContext\Dr7($_io__raw_dr7, $this, $this->_root);
            $this->_m_csSel = $this->_io->readU4le();
            $this->_m_dsSel = $this->_io->readU4le();
            $this->_m_esSel = $this->_io->readU4le();
            $this->_m_fsSel = $this->_io->readU4le();
            $this->_m_gsSel = $this->_io->readU4le();
            $this->_m_ssSel = $this->_io->readU4le();
            $this->_m_trSel = $this->_io->readU4le();
            $this->_m_ldtrSel = $this->_io->readU4le();
            $this->_m_csLimit = $this->_io->readU4le();
            $this->_m_dsLimit = $this->_io->readU4le();
            $this->_m_esLimit = $this->_io->readU4le();
            $this->_m_fsLimit = $this->_io->readU4le();
            $this->_m_gsLimit = $this->_io->readU4le();
            $this->_m_ssLimit = $this->_io->readU4le();
            $this->_m_trLimit = $this->_io->readU4le();
            $this->_m_ldtrLimit = $this->_io->readU4le();
            $this->_m_idtrLimit = $this->_io->readU4le();
            $this->_m_gdtrLimit = $this->_io->readU4le();
            $this->_m_csBase = $this->_io->readU8le();
            $this->_m_dsBase = $this->_io->readU8le();
            $this->_m_esBase = $this->_io->readU8le();
            $this->_m_fsBase = $this->_io->readU8le();
            $this->_m_gsBase = $this->_io->readU8le();
            $this->_m_ssBase = $this->_io->readU8le();
            $this->_m_trBase = $this->_io->readU8le();
            $this->_m_ldtrBase = $this->_io->readU8le();
            $this->_m_idtrBase = $this->_io->readU8le();
            $this->_m_gdtrBase = $this->_io->readU8le();
            $this->_m__raw_csArbytes = $this->_io->readBytes(4);
            $_io__raw_csArbytes = new \Kaitai\Struct\Stream($this->_m__raw_csArbytes);
            $this->_m_csArbytes = new \XenHvmContext\SegmentAttributes($_io__raw_csArbytes, $this, $this->_root);
            $this->_m__raw_dsArbytes = $this->_io->readBytes(4);
            $_io__raw_dsArbytes = new \Kaitai\Struct\Stream($this->_m__raw_dsArbytes);
            $this->_m_dsArbytes = new \XenHvmContext\SegmentAttributes($_io__raw_dsArbytes, $this, $this->_root);
            $this->_m__raw_esArbytes = $this->_io->readBytes(4);
            $_io__raw_esArbytes = new \Kaitai\Struct\Stream($this->_m__raw_esArbytes);
            $this->_m_esArbytes = new \XenHvmContext\SegmentAttributes($_io__raw_esArbytes, $this, $this->_root);
            $this->_m__raw_fsArbytes = $this->_io->readBytes(4);
            $_io__raw_fsArbytes = new \Kaitai\Struct\Stream($this->_m__raw_fsArbytes);
            $this->_m_fsArbytes = new \XenHvmContext\SegmentAttributes($_io__raw_fsArbytes, $this, $this->_root);
            $this->_m__raw_gsArbytes = $this->_io->readBytes(4);
            $_io__raw_gsArbytes = new \Kaitai\Struct\Stream($this->_m__raw_gsArbytes);
            $this->_m_gsArbytes = new \XenHvmContext\SegmentAttributes($_io__raw_gsArbytes, $this, $this->_root);
            $this->_m__raw_ssArbytes = $this->_io->readBytes(4);
            $_io__raw_ssArbytes = new \Kaitai\Struct\Stream($this->_m__raw_ssArbytes);
            $this->_m_ssArbytes = new \XenHvmContext\SegmentAttributes($_io__raw_ssArbytes, $this, $this->_root);
            $this->_m__raw_trArbytes = $this->_io->readBytes(4);
            $_io__raw_trArbytes = new \Kaitai\Struct\Stream($this->_m__raw_trArbytes);
            $this->_m_trArbytes = new \XenHvmContext\SegmentAttributes($_io__raw_trArbytes, $this, $this->_root);
            $this->_m__raw_ldtrArbytes = $this->_io->readBytes(4);
            $_io__raw_ldtrArbytes = new \Kaitai\Struct\Stream($this->_m__raw_ldtrArbytes);
            $this->_m_ldtrArbytes = new \XenHvmContext\SegmentAttributes($_io__raw_ldtrArbytes, $this, $this->_root);
            $this->_m_sysenterCs = $this->_io->readU8le();
            $this->_m_sysenterEsp = $this->_io->readU8le();
            $this->_m_sysenterEip = $this->_io->readU8le();
            $this->_m_shadowGs = $this->_io->readU8le();
            $this->_m_msrFlags = $this->_io->readU8le();
            $this->_m_msrLstar = $this->_io->readU8le();
            $this->_m_msrStar = $this->_io->readU8le();
            $this->_m_msrCstar = $this->_io->readU8le();
            $this->_m_msrSyscallMask = $this->_io->readU8le();
            $this->_m__raw_msrEfer = $this->_io->readBytes(8);
            $_io__raw_msrEfer = new \Kaitai\Struct\Stream($this->_m__raw_msrEfer);
            $this->_m_msrEfer = new \XenHvmContext\Efer($_io__raw_msrEfer, $this, $this->_root);
            if ($this->_io()->size() >= 1024) {
                $this->_m_msrTscAux = $this->_io->readU8le();
            }
            $this->_m_tsc = $this->_io->readU8le();
            $this->_m__raw_pendingEvent = $this->_io->readBytes(4);
            $_io__raw_pendingEvent = new \Kaitai\Struct\Stream($this->_m__raw_pendingEvent);
            $this->_m_pendingEvent = new \XenHvmContext\PendingEvent($_io__raw_pendingEvent, $this, $this->_root);
            $this->_m_errorCode = $this->_io->readU4le();
            if ($this->_io()->size() >= 1032) {
                $this->_m__raw_flags = $this->_io->readBytes(4);
                $_io__raw_flags = new \Kaitai\Struct\Stream($this->_m__raw_flags);
                $this->_m_flags = new \XenHvmContext\CpuFlags($_io__raw_flags, $this, $this->_root);
            }
            if ($this->_io()->size() >= 1032) {
                $this->_m_pad0 = $this->_io->readU4le();
            }
        }
        protected $_m_hasFlags;

        /**
         * Whether the body is of Xen 4.7 or later.
         */
        public function hasFlags() {
            if ($this->_m_hasFlags !== null)
                return $this->_m_hasFlags;
            $this->_m_hasFlags = $this->_io()->size() >= 1032;
            return $this->_m_hasFlags;
        }
        protected $_m_hasMsrTscAux;

        /**
         * Whether the body is of Xen 3.4 or later.
         */
        public function hasMsrTscAux() {
            if ($this->_m_hasMsrTscAux !== null)
                return $this->_m_hasMsrTscAux;
            $this->_m_hasMsrTscAux = $this->_io()->size() >= 1024;
            return $this->_m_hasMsrTscAux;
        }
        protected $_m_fpuRegs;
        protected $_m_rax;
        protected $_m_rbx;
        protected $_m_rcx;
        protected $_m_rdx;
        protected $_m_rbp;
        protected $_m_rsi;
        protected $_m_rdi;
        protected $_m_rsp;
        protected $_m_r8;
        protected $_m_r9;
        protected $_m_r10;
        protected $_m_r11;
        protected $_m_r12;
        protected $_m_r13;
        protected $_m_r14;
        protected $_m_r15;
        protected $_m_rip;
        protected $_m_rflags;
        protected $_m_cr0;
        protected $_m_cr2;
        protected $_m_cr3;
        protected $_m_cr4;
        protected $_m_dr0;
        protected $_m_dr1;
        protected $_m_dr2;
        protected $_m_dr3;
        protected $_m_dr6;
        protected $_m_dr7;
        protected $_m_csSel;
        protected $_m_dsSel;
        protected $_m_esSel;
        protected $_m_fsSel;
        protected $_m_gsSel;
        protected $_m_ssSel;
        protected $_m_trSel;
        protected $_m_ldtrSel;
        protected $_m_csLimit;
        protected $_m_dsLimit;
        protected $_m_esLimit;
        protected $_m_fsLimit;
        protected $_m_gsLimit;
        protected $_m_ssLimit;
        protected $_m_trLimit;
        protected $_m_ldtrLimit;
        protected $_m_idtrLimit;
        protected $_m_gdtrLimit;
        protected $_m_csBase;
        protected $_m_dsBase;
        protected $_m_esBase;
        protected $_m_fsBase;
        protected $_m_gsBase;
        protected $_m_ssBase;
        protected $_m_trBase;
        protected $_m_ldtrBase;
        protected $_m_idtrBase;
        protected $_m_gdtrBase;
        protected $_m_csArbytes;
        protected $_m_dsArbytes;
        protected $_m_esArbytes;
        protected $_m_fsArbytes;
        protected $_m_gsArbytes;
        protected $_m_ssArbytes;
        protected $_m_trArbytes;
        protected $_m_ldtrArbytes;
        protected $_m_sysenterCs;
        protected $_m_sysenterEsp;
        protected $_m_sysenterEip;
        protected $_m_shadowGs;
        protected $_m_msrFlags;
        protected $_m_msrLstar;
        protected $_m_msrStar;
        protected $_m_msrCstar;
        protected $_m_msrSyscallMask;
        protected $_m_msrEfer;
        protected $_m_msrTscAux;
        protected $_m_tsc;
        protected $_m_pendingEvent;
        protected $_m_errorCode;
        protected $_m_flags;
        protected $_m_pad0;
        protected $_m__raw_fpuRegs;
        protected $_m__raw_rflags;
        protected $_m__raw_cr0;
        protected $_m__raw_cr4;
        protected $_m__raw_dr6;
        protected $_m__raw_dr7;
        protected $_m__raw_csArbytes;
        protected $_m__raw_dsArbytes;
        protected $_m__raw_esArbytes;
        protected $_m__raw_fsArbytes;
        protected $_m__raw_gsArbytes;
        protected $_m__raw_ssArbytes;
        protected $_m__raw_trArbytes;
        protected $_m__raw_ldtrArbytes;
        protected $_m__raw_msrEfer;
        protected $_m__raw_pendingEvent;
        protected $_m__raw_flags;

        /**
         * x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends
         * after its legacy region. Present even if there is a CPU_XSAVE, which
         * takes precedence.
         */
        public function fpuRegs() { return $this->_m_fpuRegs; }

        /**
         * Register rax.
         */
        public function rax() { return $this->_m_rax; }

        /**
         * Register rbx.
         */
        public function rbx() { return $this->_m_rbx; }

        /**
         * Register rcx.
         */
        public function rcx() { return $this->_m_rcx; }

        /**
         * Register rdx.
         */
        public function rdx() { return $this->_m_rdx; }

        /**
         * Register rbp.
         */
        public function rbp() { return $this->_m_rbp; }

        /**
         * Register rsi.
         */
        public function rsi() { return $this->_m_rsi; }

        /**
         * Register rdi.
         */
        public function rdi() { return $this->_m_rdi; }

        /**
         * Register rsp.
         */
        public function rsp() { return $this->_m_rsp; }

        /**
         * Register r8.
         */
        public function r8() { return $this->_m_r8; }

        /**
         * Register r9.
         */
        public function r9() { return $this->_m_r9; }

        /**
         * Register r10.
         */
        public function r10() { return $this->_m_r10; }

        /**
         * Register r11.
         */
        public function r11() { return $this->_m_r11; }

        /**
         * Register r12.
         */
        public function r12() { return $this->_m_r12; }

        /**
         * Register r13.
         */
        public function r13() { return $this->_m_r13; }

        /**
         * Register r14.
         */
        public function r14() { return $this->_m_r14; }

        /**
         * Register r15.
         */
        public function r15() { return $this->_m_r15; }

        /**
         * Instruction pointer.
         */
        public function rip() { return $this->_m_rip; }

        /**
         * Status and control flags.
         */
        public function rflags() { return $this->_m_rflags; }

        /**
         * Control register 0.
         */
        public function cr0() { return $this->_m_cr0; }

        /**
         * Address of the last page fault.
         */
        public function cr2() { return $this->_m_cr2; }

        /**
         * Physical address of the top-level page table, with flags or PCID in
         * bits 11-0.
         */
        public function cr3() { return $this->_m_cr3; }

        /**
         * Control register 4.
         */
        public function cr4() { return $this->_m_cr4; }

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
         * Debug status.
         */
        public function dr6() { return $this->_m_dr6; }

        /**
         * Debug control.
         */
        public function dr7() { return $this->_m_dr7; }

        /**
         * Selector in cs.
         */
        public function csSel() { return $this->_m_csSel; }

        /**
         * Selector in ds.
         */
        public function dsSel() { return $this->_m_dsSel; }

        /**
         * Selector in es.
         */
        public function esSel() { return $this->_m_esSel; }

        /**
         * Selector in fs.
         */
        public function fsSel() { return $this->_m_fsSel; }

        /**
         * Selector in gs.
         */
        public function gsSel() { return $this->_m_gsSel; }

        /**
         * Selector in ss.
         */
        public function ssSel() { return $this->_m_ssSel; }

        /**
         * Selector in tr.
         */
        public function trSel() { return $this->_m_trSel; }

        /**
         * Selector in ldtr.
         */
        public function ldtrSel() { return $this->_m_ldtrSel; }

        /**
         * Limit of cs in bytes, less one.
         */
        public function csLimit() { return $this->_m_csLimit; }

        /**
         * Limit of ds in bytes, less one.
         */
        public function dsLimit() { return $this->_m_dsLimit; }

        /**
         * Limit of es in bytes, less one.
         */
        public function esLimit() { return $this->_m_esLimit; }

        /**
         * Limit of fs in bytes, less one.
         */
        public function fsLimit() { return $this->_m_fsLimit; }

        /**
         * Limit of gs in bytes, less one.
         */
        public function gsLimit() { return $this->_m_gsLimit; }

        /**
         * Limit of ss in bytes, less one.
         */
        public function ssLimit() { return $this->_m_ssLimit; }

        /**
         * Limit of tr in bytes, less one.
         */
        public function trLimit() { return $this->_m_trLimit; }

        /**
         * Limit of ldtr in bytes, less one.
         */
        public function ldtrLimit() { return $this->_m_ldtrLimit; }

        /**
         * Limit of idtr in bytes, less one.
         */
        public function idtrLimit() { return $this->_m_idtrLimit; }

        /**
         * Limit of gdtr in bytes, less one.
         */
        public function gdtrLimit() { return $this->_m_gdtrLimit; }

        /**
         * Base address of cs.
         */
        public function csBase() { return $this->_m_csBase; }

        /**
         * Base address of ds.
         */
        public function dsBase() { return $this->_m_dsBase; }

        /**
         * Base address of es.
         */
        public function esBase() { return $this->_m_esBase; }

        /**
         * Base address of fs.
         */
        public function fsBase() { return $this->_m_fsBase; }

        /**
         * Base address of gs.
         */
        public function gsBase() { return $this->_m_gsBase; }

        /**
         * Base address of ss.
         */
        public function ssBase() { return $this->_m_ssBase; }

        /**
         * Base address of tr.
         */
        public function trBase() { return $this->_m_trBase; }

        /**
         * Base address of ldtr.
         */
        public function ldtrBase() { return $this->_m_ldtrBase; }

        /**
         * Base address of idtr.
         */
        public function idtrBase() { return $this->_m_idtrBase; }

        /**
         * Base address of gdtr.
         */
        public function gdtrBase() { return $this->_m_gdtrBase; }

        /**
         * Attributes of cs.
         */
        public function csArbytes() { return $this->_m_csArbytes; }

        /**
         * Attributes of ds.
         */
        public function dsArbytes() { return $this->_m_dsArbytes; }

        /**
         * Attributes of es.
         */
        public function esArbytes() { return $this->_m_esArbytes; }

        /**
         * Attributes of fs.
         */
        public function fsArbytes() { return $this->_m_fsArbytes; }

        /**
         * Attributes of gs.
         */
        public function gsArbytes() { return $this->_m_gsArbytes; }

        /**
         * Attributes of ss.
         */
        public function ssArbytes() { return $this->_m_ssArbytes; }

        /**
         * Attributes of tr.
         */
        public function trArbytes() { return $this->_m_trArbytes; }

        /**
         * Attributes of ldtr.
         */
        public function ldtrArbytes() { return $this->_m_ldtrArbytes; }

        /**
         * IA32_SYSENTER_CS, code selector of SYSENTER.
         */
        public function sysenterCs() { return $this->_m_sysenterCs; }

        /**
         * IA32_SYSENTER_ESP, stack pointer of SYSENTER.
         */
        public function sysenterEsp() { return $this->_m_sysenterEsp; }

        /**
         * IA32_SYSENTER_EIP, entry point of SYSENTER.
         */
        public function sysenterEip() { return $this->_m_sysenterEip; }

        /**
         * IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads.
         */
        public function shadowGs() { return $this->_m_shadowGs; }

        /**
         * Unused today.
         */
        public function msrFlags() { return $this->_m_msrFlags; }

        /**
         * IA32_LSTAR, entry point of SYSCALL from 64-bit code.
         */
        public function msrLstar() { return $this->_m_msrLstar; }

        /**
         * IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits
         * 63-48.
         */
        public function msrStar() { return $this->_m_msrStar; }

        /**
         * IA32_CSTAR, entry point of SYSCALL from compatibility-mode code.
         */
        public function msrCstar() { return $this->_m_msrCstar; }

        /**
         * IA32_FMASK, flags that SYSCALL clears.
         */
        public function msrSyscallMask() { return $this->_m_msrSyscallMask; }

        /**
         * Extended features.
         */
        public function msrEfer() { return $this->_m_msrEfer; }

        /**
         * IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016
         * bytes, which Xen before 3.4 wrote.
         */
        public function msrTscAux() { return $this->_m_msrTscAux; }

        /**
         * The guest's time stamp counter when saving began.
         */
        public function tsc() { return $this->_m_tsc; }

        /**
         * Event to be injected.
         */
        public function pendingEvent() { return $this->_m_pendingEvent; }

        /**
         * Error code of the event.
         */
        public function errorCode() { return $this->_m_errorCode; }

        /**
         * Flags of the record. Absent from bodies of 1016 and 1024 bytes, which
         * Xen before 4.7 wrote.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Padding, zero.
         */
        public function pad0() { return $this->_m_pad0; }
        public function _raw_fpuRegs() { return $this->_m__raw_fpuRegs; }
        public function _raw_rflags() { return $this->_m__raw_rflags; }
        public function _raw_cr0() { return $this->_m__raw_cr0; }
        public function _raw_cr4() { return $this->_m__raw_cr4; }
        public function _raw_dr6() { return $this->_m__raw_dr6; }
        public function _raw_dr7() { return $this->_m__raw_dr7; }
        public function _raw_csArbytes() { return $this->_m__raw_csArbytes; }
        public function _raw_dsArbytes() { return $this->_m__raw_dsArbytes; }
        public function _raw_esArbytes() { return $this->_m__raw_esArbytes; }
        public function _raw_fsArbytes() { return $this->_m__raw_fsArbytes; }
        public function _raw_gsArbytes() { return $this->_m__raw_gsArbytes; }
        public function _raw_ssArbytes() { return $this->_m__raw_ssArbytes; }
        public function _raw_trArbytes() { return $this->_m__raw_trArbytes; }
        public function _raw_ldtrArbytes() { return $this->_m__raw_ldtrArbytes; }
        public function _raw_msrEfer() { return $this->_m__raw_msrEfer; }
        public function _raw_pendingEvent() { return $this->_m__raw_pendingEvent; }
        public function _raw_flags() { return $this->_m__raw_flags; }
    }
}

/**
 * Flags of a CPU record.
 */

namespace XenHvmContext {
    class CpuFlags extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Cpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_isFpuInitialised;

        /**
         * `fpu_regs` is valid; Xen assumes this for records that have no flags.
         */
        public function isFpuInitialised() {
            if ($this->_m_isFpuInitialised !== null)
                return $this->_m_isFpuInitialised;
            $this->_m_isFpuInitialised = ($this->raw() & 1) != 0;
            return $this->_m_isFpuInitialised;
        }
        protected $_m_reserved;

        /**
         * Flags that Xen does not define, from bit 1 on; it refuses them.
         */
        public function reserved() {
            if ($this->_m_reserved !== null)
                return $this->_m_reserved;
            $this->_m_reserved = $this->raw() >> 1;
            return $this->_m_reserved;
        }
        protected $_m_raw;

        /**
         * All flags as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Model-specific registers of a vCPU that no other entry contains.
 */

namespace XenHvmContext {
    class CpuMsr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numMsrs = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
        }
        protected $_m_lenMsr;

        /**
         * Size of one register in bytes.
         */
        public function lenMsr() {
            if ($this->_m_lenMsr !== null)
                return $this->_m_lenMsr;
            $this->_m_lenMsr = 16;
            return $this->_m_lenMsr;
        }
        protected $_m_msrs;

        /**
         * The registers, as many as the body has room for.
         */
        public function msrs() {
            if ($this->_m_msrs !== null)
                return $this->_m_msrs;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsMsrs());
            $this->_m__raw_msrs = [];
            $this->_m_msrs = [];
            $n = ($this->numMsrs() <= intval(($this->_io()->size() - 8) / 16) ? $this->numMsrs() : intval(($this->_io()->size() - 8) / 16));
            for ($i = 0; $i < $n; $i++) {
                $this->_m__raw_msrs[] = $this->_io->readBytes(16);
                $_io__raw_msrs = new \Kaitai\Struct\Stream(end($this->_m__raw_msrs));
                $this->_m_msrs[] = new \XenHvmContext\MsrEntry($_io__raw_msrs, $this, $this->_root);
            }
            $this->_io->seek($_pos);
            return $this->_m_msrs;
        }
        protected $_m_ofsMsrs;

        /**
         * Offset of the registers in the body.
         */
        public function ofsMsrs() {
            if ($this->_m_ofsMsrs !== null)
                return $this->_m_ofsMsrs;
            $this->_m_ofsMsrs = 8;
            return $this->_m_ofsMsrs;
        }
        protected $_m_numMsrs;
        protected $_m_reserved;
        protected $_m__raw_msrs;

        /**
         * Number of registers; the body has 8 + 16 x num_msrs bytes.
         */
        public function numMsrs() { return $this->_m_numMsrs; }

        /**
         * Padding of the C structure.
         */
        public function reserved() { return $this->_m_reserved; }
        public function _raw_msrs() { return $this->_m__raw_msrs; }
    }
}

/**
 * Family, model and stepping of a processor.
 */

namespace XenHvmContext {
    class CpuSignature extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\SaveHeader $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_baseFamily;

        /**
         * Family, if below 15.
         */
        public function baseFamily() {
            if ($this->_m_baseFamily !== null)
                return $this->_m_baseFamily;
            $this->_m_baseFamily = $this->raw() >> 8 & 15;
            return $this->_m_baseFamily;
        }
        protected $_m_baseModel;

        /**
         * Low digit of the model.
         */
        public function baseModel() {
            if ($this->_m_baseModel !== null)
                return $this->_m_baseModel;
            $this->_m_baseModel = $this->raw() >> 4 & 15;
            return $this->_m_baseModel;
        }
        protected $_m_extendedFamily;

        /**
         * Number to add to a family of 15.
         */
        public function extendedFamily() {
            if ($this->_m_extendedFamily !== null)
                return $this->_m_extendedFamily;
            $this->_m_extendedFamily = $this->raw() >> 20 & 255;
            return $this->_m_extendedFamily;
        }
        protected $_m_extendedModel;

        /**
         * High digit of the model, which counts for family 6 and from 15 on.
         */
        public function extendedModel() {
            if ($this->_m_extendedModel !== null)
                return $this->_m_extendedModel;
            $this->_m_extendedModel = $this->raw() >> 16 & 15;
            return $this->_m_extendedModel;
        }
        protected $_m_family;

        /**
         * Family of the processor, with the extended family.
         */
        public function family() {
            if ($this->_m_family !== null)
                return $this->_m_family;
            $this->_m_family = $this->baseFamily() + ($this->baseFamily() == 15 ? $this->extendedFamily() : 0);
            return $this->_m_family;
        }
        protected $_m_model;

        /**
         * Model of the processor, with the extended model.
         */
        public function model() {
            if ($this->_m_model !== null)
                return $this->_m_model;
            $this->_m_model = $this->baseModel() + ( (($this->baseFamily() == 6) || ($this->baseFamily() == 15))  ? $this->extendedModel() * 16 : 0);
            return $this->_m_model;
        }
        protected $_m_stepping;

        /**
         * Stepping of the processor.
         */
        public function stepping() {
            if ($this->_m_stepping !== null)
                return $this->_m_stepping;
            $this->_m_stepping = $this->raw() & 15;
            return $this->_m_stepping;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Extended registers of one vCPU. Xen before 4.12 wrote this entry with
 * little or no area for a guest that did not use XSAVE.
 */

namespace XenHvmContext {
    class CpuXsave extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_xfeatureMask = $this->_io->readBytes(8);
            $_io__raw_xfeatureMask = new \Kaitai\Struct\Stream($this->_m__raw_xfeatureMask);
            $this->_m_xfeatureMask = new \XenHvmContext\XstateComponents($_io__raw_xfeatureMask, $this, $this->_root);
            $this->_m__raw_xcr0 = $this->_io->readBytes(8);
            $_io__raw_xcr0 = new \Kaitai\Struct\Stream($this->_m__raw_xcr0);
            $this->_m_xcr0 = new \XenHvmContext\XstateComponents($_io__raw_xcr0, $this, $this->_root);
            $this->_m__raw_xcr0Accum = $this->_io->readBytes(8);
            $_io__raw_xcr0Accum = new \Kaitai\Struct\Stream($this->_m__raw_xcr0Accum);
            $this->_m_xcr0Accum = new \XenHvmContext\XstateComponents($_io__raw_xcr0Accum, $this, $this->_root);
            $this->_m__raw_saveArea = $this->_io->readBytesFull();
            $_io__raw_saveArea = new \Kaitai\Struct\Stream($this->_m__raw_saveArea);
            $this->_m_saveArea = new \X86XsaveArea($_io__raw_saveArea);
        }
        protected $_m_lenSaveAreaMin;

        /**
         * The shortest area that Xen accepts.
         */
        public function lenSaveAreaMin() {
            if ($this->_m_lenSaveAreaMin !== null)
                return $this->_m_lenSaveAreaMin;
            $this->_m_lenSaveAreaMin = 576;
            return $this->_m_lenSaveAreaMin;
        }
        protected $_m_ofsSaveArea;

        /**
         * Offset of the area in the body.
         */
        public function ofsSaveArea() {
            if ($this->_m_ofsSaveArea !== null)
                return $this->_m_ofsSaveArea;
            $this->_m_ofsSaveArea = 24;
            return $this->_m_ofsSaveArea;
        }
        protected $_m_xfeatureMask;
        protected $_m_xcr0;
        protected $_m_xcr0Accum;
        protected $_m_saveArea;
        protected $_m__raw_xfeatureMask;
        protected $_m__raw_xcr0;
        protected $_m__raw_xcr0Accum;
        protected $_m__raw_saveArea;

        /**
         * Components that the saving host supported; ignored.
         */
        public function xfeatureMask() { return $this->_m_xfeatureMask; }

        /**
         * The register XCR0: components that the guest has enabled.
         */
        public function xcr0() { return $this->_m_xcr0; }

        /**
         * Components that the guest has ever enabled; they determine the length
         * of the area.
         */
        public function xcr0Accum() { return $this->_m_xcr0Accum; }

        /**
         * The registers, in the standard form. Xen 4.3.0 and older made it
         * longer than the guest needs.
         */
        public function saveArea() { return $this->_m_saveArea; }
        public function _raw_xfeatureMask() { return $this->_m__raw_xfeatureMask; }
        public function _raw_xcr0() { return $this->_m__raw_xcr0; }
        public function _raw_xcr0Accum() { return $this->_m__raw_xcr0Accum; }
        public function _raw_saveArea() { return $this->_m__raw_saveArea; }
    }
}

/**
 * Control register 0.
 */

namespace XenHvmContext {
    class Cr0 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Cpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_am;

        /**
         * Alignment checks may be enabled.
         */
        public function am() {
            if ($this->_m_am !== null)
                return $this->_m_am;
            $this->_m_am = ($this->low() & 262144) != 0;
            return $this->_m_am;
        }
        protected $_m_cd;

        /**
         * Caches are disabled.
         */
        public function cd() {
            if ($this->_m_cd !== null)
                return $this->_m_cd;
            $this->_m_cd = ($this->low() & 1073741824) != 0;
            return $this->_m_cd;
        }
        protected $_m_em;

        /**
         * x87 instructions trap.
         */
        public function em() {
            if ($this->_m_em !== null)
                return $this->_m_em;
            $this->_m_em = ($this->low() & 4) != 0;
            return $this->_m_em;
        }
        protected $_m_et;

        /**
         * Extension type; always set.
         */
        public function et() {
            if ($this->_m_et !== null)
                return $this->_m_et;
            $this->_m_et = ($this->low() & 16) != 0;
            return $this->_m_et;
        }
        protected $_m_mp;

        /**
         * WAIT honours `ts`.
         */
        public function mp() {
            if ($this->_m_mp !== null)
                return $this->_m_mp;
            $this->_m_mp = ($this->low() & 2) != 0;
            return $this->_m_mp;
        }
        protected $_m_ne;

        /**
         * x87 errors raise an exception.
         */
        public function ne() {
            if ($this->_m_ne !== null)
                return $this->_m_ne;
            $this->_m_ne = ($this->low() & 32) != 0;
            return $this->_m_ne;
        }
        protected $_m_nw;

        /**
         * Not write-through.
         */
        public function nw() {
            if ($this->_m_nw !== null)
                return $this->_m_nw;
            $this->_m_nw = ($this->low() & 536870912) != 0;
            return $this->_m_nw;
        }
        protected $_m_pe;

        /**
         * Protected mode.
         */
        public function pe() {
            if ($this->_m_pe !== null)
                return $this->_m_pe;
            $this->_m_pe = ($this->low() & 1) != 0;
            return $this->_m_pe;
        }
        protected $_m_pg;

        /**
         * Paging is on.
         */
        public function pg() {
            if ($this->_m_pg !== null)
                return $this->_m_pg;
            $this->_m_pg = $this->low() >> 31 != 0;
            return $this->_m_pg;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_reservedLow;

        /**
         * Bits 31-0 that no processor defines; those of `high` neither.
         */
        public function reservedLow() {
            if ($this->_m_reservedLow !== null)
                return $this->_m_reservedLow;
            $this->_m_reservedLow = $this->low() & 536543168;
            return $this->_m_reservedLow;
        }
        protected $_m_ts;

        /**
         * Task switched: the next x87 or SSE instruction traps.
         */
        public function ts() {
            if ($this->_m_ts !== null)
                return $this->_m_ts;
            $this->_m_ts = ($this->low() & 8) != 0;
            return $this->_m_ts;
        }
        protected $_m_wp;

        /**
         * Write protection applies to the supervisor too.
         */
        public function wp() {
            if ($this->_m_wp !== null)
                return $this->_m_wp;
            $this->_m_wp = ($this->low() & 65536) != 0;
            return $this->_m_wp;
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

/**
 * Control register 4.
 */

namespace XenHvmContext {
    class Cr4 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Cpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_cet;

        /**
         * Control-flow enforcement.
         */
        public function cet() {
            if ($this->_m_cet !== null)
                return $this->_m_cet;
            $this->_m_cet = ($this->low() & 8388608) != 0;
            return $this->_m_cet;
        }
        protected $_m_de;

        /**
         * Debugging extensions.
         */
        public function de() {
            if ($this->_m_de !== null)
                return $this->_m_de;
            $this->_m_de = ($this->low() & 8) != 0;
            return $this->_m_de;
        }
        protected $_m_fred;

        /**
         * Flexible return and event delivery.
         */
        public function fred() {
            if ($this->_m_fred !== null)
                return $this->_m_fred;
            $this->_m_fred = ($this->high() & 1) != 0;
            return $this->_m_fred;
        }
        protected $_m_fsgsbase;

        /**
         * RDFSBASE and similar instructions are allowed at all privilege levels.
         */
        public function fsgsbase() {
            if ($this->_m_fsgsbase !== null)
                return $this->_m_fsgsbase;
            $this->_m_fsgsbase = ($this->low() & 65536) != 0;
            return $this->_m_fsgsbase;
        }
        protected $_m_la57;

        /**
         * Five levels of page tables.
         */
        public function la57() {
            if ($this->_m_la57 !== null)
                return $this->_m_la57;
            $this->_m_la57 = ($this->low() & 4096) != 0;
            return $this->_m_la57;
        }
        protected $_m_lass;

        /**
         * Linear-address space separation.
         */
        public function lass() {
            if ($this->_m_lass !== null)
                return $this->_m_lass;
            $this->_m_lass = ($this->low() & 134217728) != 0;
            return $this->_m_lass;
        }
        protected $_m_mce;

        /**
         * Machine-check exceptions.
         */
        public function mce() {
            if ($this->_m_mce !== null)
                return $this->_m_mce;
            $this->_m_mce = ($this->low() & 64) != 0;
            return $this->_m_mce;
        }
        protected $_m_osfxsr;

        /**
         * The kernel uses FXSAVE; SSE is usable.
         */
        public function osfxsr() {
            if ($this->_m_osfxsr !== null)
                return $this->_m_osfxsr;
            $this->_m_osfxsr = ($this->low() & 512) != 0;
            return $this->_m_osfxsr;
        }
        protected $_m_osxmmexcpt;

        /**
         * The kernel handles SSE exceptions.
         */
        public function osxmmexcpt() {
            if ($this->_m_osxmmexcpt !== null)
                return $this->_m_osxmmexcpt;
            $this->_m_osxmmexcpt = ($this->low() & 1024) != 0;
            return $this->_m_osxmmexcpt;
        }
        protected $_m_osxsave;

        /**
         * The kernel uses XSAVE.
         */
        public function osxsave() {
            if ($this->_m_osxsave !== null)
                return $this->_m_osxsave;
            $this->_m_osxsave = ($this->low() & 262144) != 0;
            return $this->_m_osxsave;
        }
        protected $_m_pae;

        /**
         * Physical address extension.
         */
        public function pae() {
            if ($this->_m_pae !== null)
                return $this->_m_pae;
            $this->_m_pae = ($this->low() & 32) != 0;
            return $this->_m_pae;
        }
        protected $_m_pce;

        /**
         * RDPMC is allowed at all privilege levels.
         */
        public function pce() {
            if ($this->_m_pce !== null)
                return $this->_m_pce;
            $this->_m_pce = ($this->low() & 256) != 0;
            return $this->_m_pce;
        }
        protected $_m_pcide;

        /**
         * Process-context identifiers.
         */
        public function pcide() {
            if ($this->_m_pcide !== null)
                return $this->_m_pcide;
            $this->_m_pcide = ($this->low() & 131072) != 0;
            return $this->_m_pcide;
        }
        protected $_m_pge;

        /**
         * Global pages.
         */
        public function pge() {
            if ($this->_m_pge !== null)
                return $this->_m_pge;
            $this->_m_pge = ($this->low() & 128) != 0;
            return $this->_m_pge;
        }
        protected $_m_pke;

        /**
         * Protection keys for user pages.
         */
        public function pke() {
            if ($this->_m_pke !== null)
                return $this->_m_pke;
            $this->_m_pke = ($this->low() & 4194304) != 0;
            return $this->_m_pke;
        }
        protected $_m_pks;

        /**
         * Protection keys for supervisor pages.
         */
        public function pks() {
            if ($this->_m_pks !== null)
                return $this->_m_pks;
            $this->_m_pks = ($this->low() & 16777216) != 0;
            return $this->_m_pks;
        }
        protected $_m_pse;

        /**
         * 4 MiB pages.
         */
        public function pse() {
            if ($this->_m_pse !== null)
                return $this->_m_pse;
            $this->_m_pse = ($this->low() & 16) != 0;
            return $this->_m_pse;
        }
        protected $_m_pvi;

        /**
         * Virtual interrupts in protected mode.
         */
        public function pvi() {
            if ($this->_m_pvi !== null)
                return $this->_m_pvi;
            $this->_m_pvi = ($this->low() & 2) != 0;
            return $this->_m_pvi;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_smap;

        /**
         * The supervisor cannot touch user pages.
         */
        public function smap() {
            if ($this->_m_smap !== null)
                return $this->_m_smap;
            $this->_m_smap = ($this->low() & 2097152) != 0;
            return $this->_m_smap;
        }
        protected $_m_smep;

        /**
         * The supervisor cannot execute user pages.
         */
        public function smep() {
            if ($this->_m_smep !== null)
                return $this->_m_smep;
            $this->_m_smep = ($this->low() & 1048576) != 0;
            return $this->_m_smep;
        }
        protected $_m_smxe;

        /**
         * SMX instructions are enabled.
         */
        public function smxe() {
            if ($this->_m_smxe !== null)
                return $this->_m_smxe;
            $this->_m_smxe = ($this->low() & 16384) != 0;
            return $this->_m_smxe;
        }
        protected $_m_tsd;

        /**
         * RDTSC is allowed in the kernel only.
         */
        public function tsd() {
            if ($this->_m_tsd !== null)
                return $this->_m_tsd;
            $this->_m_tsd = ($this->low() & 4) != 0;
            return $this->_m_tsd;
        }
        protected $_m_uintr;

        /**
         * User interrupts.
         */
        public function uintr() {
            if ($this->_m_uintr !== null)
                return $this->_m_uintr;
            $this->_m_uintr = ($this->low() & 33554432) != 0;
            return $this->_m_uintr;
        }
        protected $_m_umip;

        /**
         * SGDT and similar instructions are allowed in the kernel only (UMIP).
         */
        public function umip() {
            if ($this->_m_umip !== null)
                return $this->_m_umip;
            $this->_m_umip = ($this->low() & 2048) != 0;
            return $this->_m_umip;
        }
        protected $_m_vme;

        /**
         * Virtual-8086 mode extensions.
         */
        public function vme() {
            if ($this->_m_vme !== null)
                return $this->_m_vme;
            $this->_m_vme = ($this->low() & 1) != 0;
            return $this->_m_vme;
        }
        protected $_m_vmxe;

        /**
         * VMX instructions are enabled.
         */
        public function vmxe() {
            if ($this->_m_vmxe !== null)
                return $this->_m_vmxe;
            $this->_m_vmxe = ($this->low() & 8192) != 0;
            return $this->_m_vmxe;
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

/**
 * Debug status register.
 */

namespace XenHvmContext {
    class Dr6 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Cpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_b0;

        /**
         * Breakpoint 0 was hit.
         */
        public function b0() {
            if ($this->_m_b0 !== null)
                return $this->_m_b0;
            $this->_m_b0 = ($this->low() & 1) != 0;
            return $this->_m_b0;
        }
        protected $_m_b1;

        /**
         * Breakpoint 1 was hit.
         */
        public function b1() {
            if ($this->_m_b1 !== null)
                return $this->_m_b1;
            $this->_m_b1 = ($this->low() & 2) != 0;
            return $this->_m_b1;
        }
        protected $_m_b2;

        /**
         * Breakpoint 2 was hit.
         */
        public function b2() {
            if ($this->_m_b2 !== null)
                return $this->_m_b2;
            $this->_m_b2 = ($this->low() & 4) != 0;
            return $this->_m_b2;
        }
        protected $_m_b3;

        /**
         * Breakpoint 3 was hit.
         */
        public function b3() {
            if ($this->_m_b3 !== null)
                return $this->_m_b3;
            $this->_m_b3 = ($this->low() & 8) != 0;
            return $this->_m_b3;
        }
        protected $_m_bd;

        /**
         * A debug register was accessed.
         */
        public function bd() {
            if ($this->_m_bd !== null)
                return $this->_m_bd;
            $this->_m_bd = ($this->low() & 8192) != 0;
            return $this->_m_bd;
        }
        protected $_m_bld;

        /**
         * No bus lock was detected (inverted).
         */
        public function bld() {
            if ($this->_m_bld !== null)
                return $this->_m_bld;
            $this->_m_bld = ($this->low() & 2048) != 0;
            return $this->_m_bld;
        }
        protected $_m_bs;

        /**
         * Single step.
         */
        public function bs() {
            if ($this->_m_bs !== null)
                return $this->_m_bs;
            $this->_m_bs = ($this->low() & 16384) != 0;
            return $this->_m_bs;
        }
        protected $_m_bt;

        /**
         * Task switch.
         */
        public function bt() {
            if ($this->_m_bt !== null)
                return $this->_m_bt;
            $this->_m_bt = ($this->low() & 32768) != 0;
            return $this->_m_bt;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_rtm;

        /**
         * Not inside a transaction (inverted).
         */
        public function rtm() {
            if ($this->_m_rtm !== null)
                return $this->_m_rtm;
            $this->_m_rtm = ($this->low() & 65536) != 0;
            return $this->_m_rtm;
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

/**
 * Debug control register. A breakpoint's condition is 0 for execution, 1 for
 * write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
 * two, 2 for eight and 3 for four.
 */

namespace XenHvmContext {
    class Dr7 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Cpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_g0;

        /**
         * Breakpoint 0 is enabled.
         */
        public function g0() {
            if ($this->_m_g0 !== null)
                return $this->_m_g0;
            $this->_m_g0 = ($this->low() & 2) != 0;
            return $this->_m_g0;
        }
        protected $_m_g1;

        /**
         * Breakpoint 1 is enabled.
         */
        public function g1() {
            if ($this->_m_g1 !== null)
                return $this->_m_g1;
            $this->_m_g1 = ($this->low() & 8) != 0;
            return $this->_m_g1;
        }
        protected $_m_g2;

        /**
         * Breakpoint 2 is enabled.
         */
        public function g2() {
            if ($this->_m_g2 !== null)
                return $this->_m_g2;
            $this->_m_g2 = ($this->low() & 32) != 0;
            return $this->_m_g2;
        }
        protected $_m_g3;

        /**
         * Breakpoint 3 is enabled.
         */
        public function g3() {
            if ($this->_m_g3 !== null)
                return $this->_m_g3;
            $this->_m_g3 = ($this->low() & 128) != 0;
            return $this->_m_g3;
        }
        protected $_m_gd;

        /**
         * Access to debug registers traps.
         */
        public function gd() {
            if ($this->_m_gd !== null)
                return $this->_m_gd;
            $this->_m_gd = ($this->low() & 8192) != 0;
            return $this->_m_gd;
        }
        protected $_m_ge;

        /**
         * Exact data breakpoints.
         */
        public function ge() {
            if ($this->_m_ge !== null)
                return $this->_m_ge;
            $this->_m_ge = ($this->low() & 512) != 0;
            return $this->_m_ge;
        }
        protected $_m_l0;

        /**
         * Breakpoint 0 is enabled for the task.
         */
        public function l0() {
            if ($this->_m_l0 !== null)
                return $this->_m_l0;
            $this->_m_l0 = ($this->low() & 1) != 0;
            return $this->_m_l0;
        }
        protected $_m_l1;

        /**
         * Breakpoint 1 is enabled for the task.
         */
        public function l1() {
            if ($this->_m_l1 !== null)
                return $this->_m_l1;
            $this->_m_l1 = ($this->low() & 4) != 0;
            return $this->_m_l1;
        }
        protected $_m_l2;

        /**
         * Breakpoint 2 is enabled for the task.
         */
        public function l2() {
            if ($this->_m_l2 !== null)
                return $this->_m_l2;
            $this->_m_l2 = ($this->low() & 16) != 0;
            return $this->_m_l2;
        }
        protected $_m_l3;

        /**
         * Breakpoint 3 is enabled for the task.
         */
        public function l3() {
            if ($this->_m_l3 !== null)
                return $this->_m_l3;
            $this->_m_l3 = ($this->low() & 64) != 0;
            return $this->_m_l3;
        }
        protected $_m_le;

        /**
         * Exact data breakpoints for the task.
         */
        public function le() {
            if ($this->_m_le !== null)
                return $this->_m_le;
            $this->_m_le = ($this->low() & 256) != 0;
            return $this->_m_le;
        }
        protected $_m_len0;

        /**
         * Length of breakpoint 0.
         */
        public function len0() {
            if ($this->_m_len0 !== null)
                return $this->_m_len0;
            $this->_m_len0 = $this->low() >> 18 & 3;
            return $this->_m_len0;
        }
        protected $_m_len1;

        /**
         * Length of breakpoint 1.
         */
        public function len1() {
            if ($this->_m_len1 !== null)
                return $this->_m_len1;
            $this->_m_len1 = $this->low() >> 22 & 3;
            return $this->_m_len1;
        }
        protected $_m_len2;

        /**
         * Length of breakpoint 2.
         */
        public function len2() {
            if ($this->_m_len2 !== null)
                return $this->_m_len2;
            $this->_m_len2 = $this->low() >> 26 & 3;
            return $this->_m_len2;
        }
        protected $_m_len3;

        /**
         * Length of breakpoint 3.
         */
        public function len3() {
            if ($this->_m_len3 !== null)
                return $this->_m_len3;
            $this->_m_len3 = $this->low() >> 30;
            return $this->_m_len3;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_rtm;

        /**
         * Debugging of transactions.
         */
        public function rtm() {
            if ($this->_m_rtm !== null)
                return $this->_m_rtm;
            $this->_m_rtm = ($this->low() & 2048) != 0;
            return $this->_m_rtm;
        }
        protected $_m_rw0;

        /**
         * Condition of breakpoint 0.
         */
        public function rw0() {
            if ($this->_m_rw0 !== null)
                return $this->_m_rw0;
            $this->_m_rw0 = $this->low() >> 16 & 3;
            return $this->_m_rw0;
        }
        protected $_m_rw1;

        /**
         * Condition of breakpoint 1.
         */
        public function rw1() {
            if ($this->_m_rw1 !== null)
                return $this->_m_rw1;
            $this->_m_rw1 = $this->low() >> 20 & 3;
            return $this->_m_rw1;
        }
        protected $_m_rw2;

        /**
         * Condition of breakpoint 2.
         */
        public function rw2() {
            if ($this->_m_rw2 !== null)
                return $this->_m_rw2;
            $this->_m_rw2 = $this->low() >> 24 & 3;
            return $this->_m_rw2;
        }
        protected $_m_rw3;

        /**
         * Condition of breakpoint 3.
         */
        public function rw3() {
            if ($this->_m_rw3 !== null)
                return $this->_m_rw3;
            $this->_m_rw3 = $this->low() >> 28 & 3;
            return $this->_m_rw3;
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

/**
 * Extended feature enable register.
 */

namespace XenHvmContext {
    class Efer extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Cpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_aibrse;

        /**
         * Automatic indirect-branch restricted speculation.
         */
        public function aibrse() {
            if ($this->_m_aibrse !== null)
                return $this->_m_aibrse;
            $this->_m_aibrse = ($this->low() & 2097152) != 0;
            return $this->_m_aibrse;
        }
        protected $_m_ffxse;

        /**
         * Fast FXSAVE.
         */
        public function ffxse() {
            if ($this->_m_ffxse !== null)
                return $this->_m_ffxse;
            $this->_m_ffxse = ($this->low() & 16384) != 0;
            return $this->_m_ffxse;
        }
        protected $_m_lma;

        /**
         * Long mode is active.
         */
        public function lma() {
            if ($this->_m_lma !== null)
                return $this->_m_lma;
            $this->_m_lma = ($this->low() & 1024) != 0;
            return $this->_m_lma;
        }
        protected $_m_lme;

        /**
         * Long mode is enabled.
         */
        public function lme() {
            if ($this->_m_lme !== null)
                return $this->_m_lme;
            $this->_m_lme = ($this->low() & 256) != 0;
            return $this->_m_lme;
        }
        protected $_m_lmsle;

        /**
         * Segment limits hold in long mode.
         */
        public function lmsle() {
            if ($this->_m_lmsle !== null)
                return $this->_m_lmsle;
            $this->_m_lmsle = ($this->low() & 8192) != 0;
            return $this->_m_lmsle;
        }
        protected $_m_mcommit;

        /**
         * The MCOMMIT instruction is enabled.
         */
        public function mcommit() {
            if ($this->_m_mcommit !== null)
                return $this->_m_mcommit;
            $this->_m_mcommit = ($this->low() & 131072) != 0;
            return $this->_m_mcommit;
        }
        protected $_m_nxe;

        /**
         * No-execute pages are enabled.
         */
        public function nxe() {
            if ($this->_m_nxe !== null)
                return $this->_m_nxe;
            $this->_m_nxe = ($this->low() & 2048) != 0;
            return $this->_m_nxe;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_sce;

        /**
         * SYSCALL is enabled.
         */
        public function sce() {
            if ($this->_m_sce !== null)
                return $this->_m_sce;
            $this->_m_sce = ($this->low() & 1) != 0;
            return $this->_m_sce;
        }
        protected $_m_svme;

        /**
         * SVM is enabled.
         */
        public function svme() {
            if ($this->_m_svme !== null)
                return $this->_m_svme;
            $this->_m_svme = ($this->low() & 4096) != 0;
            return $this->_m_svme;
        }
        protected $_m_tce;

        /**
         * Translation cache extension.
         */
        public function tce() {
            if ($this->_m_tce !== null)
                return $this->_m_tce;
            $this->_m_tce = ($this->low() & 32768) != 0;
            return $this->_m_tce;
        }
        protected $_m_uaie;

        /**
         * Upper address bits are ignored.
         */
        public function uaie() {
            if ($this->_m_uaie !== null)
                return $this->_m_uaie;
            $this->_m_uaie = ($this->low() & 1048576) != 0;
            return $this->_m_uaie;
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

/**
 * One piece of state, with its header.
 */

namespace XenHvmContext {
    class Entry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_header = $this->_io->readBytes(8);
            $_io__raw_header = new \Kaitai\Struct\Stream($this->_m__raw_header);
            $this->_m_header = new \XenHvmContext\EntryHeader($_io__raw_header, $this, $this->_root);
            $this->_m__raw_rawBody = $this->_io->readBytes(($this->header()->lenBody() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenBody() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_rawBody = new \Kaitai\Struct\Stream($this->_m__raw_rawBody);
            $this->_m_rawBody = new \XenHvmContext\Opaque($_io__raw_rawBody, $this, $this->_root);
        }
        protected $_m_body;

        /**
         * The body, decoded by type code.
         */
        public function body() {
            if ($this->_m_body !== null)
                return $this->_m_body;
            $io = $this->rawBody()->_io();
            $_pos = $io->pos();
            $io->seek(0);
            switch ($this->header()->typecode()) {
                case \XenHvmContext\Typecode::CPU:
                    $this->_m_body = new \XenHvmContext\Cpu($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::CPU_MSR:
                    $this->_m_body = new \XenHvmContext\CpuMsr($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::CPU_XSAVE:
                    $this->_m_body = new \XenHvmContext\CpuXsave($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::END_MARK:
                    $this->_m_body = new \XenHvmContext\SaveEnd($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::HEADER:
                    $this->_m_body = new \XenHvmContext\SaveHeader($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::HPET:
                    $this->_m_body = new \XenHvmContext\Hpet($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::IOAPIC:
                    $this->_m_body = new \XenHvmContext\Ioapic($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::ISA_IRQ:
                    $this->_m_body = new \XenHvmContext\IsaIrq($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::LAPIC:
                    $this->_m_body = new \XenHvmContext\Lapic($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::LAPIC_REGS:
                    $this->_m_body = new \XenHvmContext\LapicRegs($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::MTRR:
                    $this->_m_body = new \XenHvmContext\Mtrr($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::PCI_IRQ:
                    $this->_m_body = new \XenHvmContext\PciIrq($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::PCI_LINK:
                    $this->_m_body = new \XenHvmContext\PciLink($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::PIC:
                    $this->_m_body = new \XenHvmContext\Pic($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::PIT:
                    $this->_m_body = new \XenHvmContext\Pit($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::PMTIMER:
                    $this->_m_body = new \XenHvmContext\Pmtimer($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::RTC:
                    $this->_m_body = new \XenHvmContext\Rtc($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::TSC_ADJUST:
                    $this->_m_body = new \XenHvmContext\TscAdjust($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::VIRIDIAN_DOMAIN:
                    $this->_m_body = new \XenHvmContext\ViridianDomain($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::VIRIDIAN_VCPU:
                    $this->_m_body = new \XenHvmContext\ViridianVcpu($io, $this, $this->_root);
                    break;
                case \XenHvmContext\Typecode::VMCE_VCPU:
                    $this->_m_body = new \XenHvmContext\VmceVcpu($io, $this, $this->_root);
                    break;
                default:
                    $this->_m_body = new \XenHvmContext\UnknownBody($io, $this, $this->_root);
                    break;
            }
            $io->seek($_pos);
            return $this->_m_body;
        }
        protected $_m_isAcceptableLength;

        /**
         * Whether Xen accepts a body of this length. It ignores the length of
         * END; for types of variable length it also compares the length with the
         * one in the body.
         */
        public function isAcceptableLength() {
            if ($this->_m_isAcceptableLength !== null)
                return $this->_m_isAcceptableLength;
            $this->_m_isAcceptableLength =  (($this->header()->typecode() == \XenHvmContext\Typecode::END_MARK) || ( (($this->isKnown()) && ($this->header()->lenBody() >= $this->lenMin()) && ( (($this->isVariableLength()) || ($this->header()->lenBody() <= $this->lenExpected())) )) )) ;
            return $this->_m_isAcceptableLength;
        }
        protected $_m_isKnown;

        /**
         * Whether Xen has this type code; it refuses others.
         */
        public function isKnown() {
            if ($this->_m_isKnown !== null)
                return $this->_m_isKnown;
            $this->_m_isKnown = $this->header()->typecodeNumber() <= 20;
            return $this->_m_isKnown;
        }
        protected $_m_isOldCpu;

        /**
         * Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
         * Xen takes it so instead of filling it with zeros.
         */
        public function isOldCpu() {
            if ($this->_m_isOldCpu !== null)
                return $this->_m_isOldCpu;
            $this->_m_isOldCpu =  (($this->header()->typecode() == \XenHvmContext\Typecode::CPU) && ($this->header()->lenBody() == 1016)) ;
            return $this->_m_isOldCpu;
        }
        protected $_m_isTruncated;

        /**
         * The context ends inside this body.
         */
        public function isTruncated() {
            if ($this->_m_isTruncated !== null)
                return $this->_m_isTruncated;
            $this->_m_isTruncated = $this->rawBody()->_io()->size() < $this->header()->lenBody();
            return $this->_m_isTruncated;
        }
        protected $_m_isVariableLength;

        /**
         * Bodies of these types contain their own length.
         */
        public function isVariableLength() {
            if ($this->_m_isVariableLength !== null)
                return $this->_m_isVariableLength;
            $this->_m_isVariableLength =  (($this->header()->typecode() == \XenHvmContext\Typecode::CPU_XSAVE) || ($this->header()->typecode() == \XenHvmContext\Typecode::CPU_MSR)) ;
            return $this->_m_isVariableLength;
        }
        protected $_m_isZeroExtended;

        /**
         * Whether Xen accepts a body shorter than `len_expected` and fills the
         * rest with zeros.
         */
        public function isZeroExtended() {
            if ($this->_m_isZeroExtended !== null)
                return $this->_m_isZeroExtended;
            $this->_m_isZeroExtended =  (($this->header()->typecode() == \XenHvmContext\Typecode::CPU) || ($this->header()->typecode() == \XenHvmContext\Typecode::LAPIC) || ($this->header()->typecode() == \XenHvmContext\Typecode::RTC) || ($this->header()->typecode() == \XenHvmContext\Typecode::VIRIDIAN_DOMAIN) || ($this->header()->typecode() == \XenHvmContext\Typecode::VIRIDIAN_VCPU) || ($this->header()->typecode() == \XenHvmContext\Typecode::VMCE_VCPU)) ;
            return $this->_m_isZeroExtended;
        }
        protected $_m_lenExpected;

        /**
         * Length of the body in the newest layout of its type; 0 for END, for
         * types of variable length and for unknown ones. LAPIC grew from 24 to
         * 32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
         * longer one.
         */
        public function lenExpected() {
            if ($this->_m_lenExpected !== null)
                return $this->_m_lenExpected;
            $this->_m_lenExpected = ($this->header()->typecode() == \XenHvmContext\Typecode::HEADER ? 24 : ($this->header()->typecode() == \XenHvmContext\Typecode::CPU ? 1032 : ($this->header()->typecode() == \XenHvmContext\Typecode::PIC ? 8 : ($this->header()->typecode() == \XenHvmContext\Typecode::IOAPIC ? 400 : ($this->header()->typecode() == \XenHvmContext\Typecode::LAPIC ? 32 : ($this->header()->typecode() == \XenHvmContext\Typecode::LAPIC_REGS ? 1024 : ($this->header()->typecode() == \XenHvmContext\Typecode::PCI_IRQ ? 16 : ($this->header()->typecode() == \XenHvmContext\Typecode::ISA_IRQ ? 8 : ($this->header()->typecode() == \XenHvmContext\Typecode::PCI_LINK ? 8 : ($this->header()->typecode() == \XenHvmContext\Typecode::PIT ? 56 : ($this->header()->typecode() == \XenHvmContext\Typecode::RTC ? 24 : ($this->header()->typecode() == \XenHvmContext\Typecode::HPET ? 1048 : ($this->header()->typecode() == \XenHvmContext\Typecode::PMTIMER ? 8 : ($this->header()->typecode() == \XenHvmContext\Typecode::MTRR ? 240 : ($this->header()->typecode() == \XenHvmContext\Typecode::VIRIDIAN_DOMAIN ? 32 : ($this->header()->typecode() == \XenHvmContext\Typecode::VIRIDIAN_VCPU ? 216 : ($this->header()->typecode() == \XenHvmContext\Typecode::VMCE_VCPU ? 32 : ($this->header()->typecode() == \XenHvmContext\Typecode::TSC_ADJUST ? 8 : 0))))))))))))))))));
            return $this->_m_lenExpected;
        }
        protected $_m_lenMin;

        /**
         * The shortest body that Xen accepts for this type.
         */
        public function lenMin() {
            if ($this->_m_lenMin !== null)
                return $this->_m_lenMin;
            $this->_m_lenMin = ($this->header()->typecode() == \XenHvmContext\Typecode::CPU_XSAVE ? 600 : ($this->header()->typecode() == \XenHvmContext\Typecode::CPU_MSR ? 24 : ($this->isZeroExtended() ? 0 : $this->lenExpected())));
            return $this->_m_lenMin;
        }
        protected $_m_truncation;

        /**
         * The words about it in the text for people.
         */
        public function truncation() {
            if ($this->_m_truncation !== null)
                return $this->_m_truncation;
            $this->_m_truncation = ($this->isTruncated() ? ", TRUNCATED" : "");
            return $this->_m_truncation;
        }
        protected $_m_header;
        protected $_m_rawBody;
        protected $_m__raw_header;
        protected $_m__raw_rawBody;

        /**
         * Type, instance and length.
         */
        public function header() { return $this->_m_header; }

        /**
         * The bytes of the body, or those that the context still has if it ends
         * before `header.len_body` bytes.
         */
        public function rawBody() { return $this->_m_rawBody; }
        public function _raw_header() { return $this->_m__raw_header; }
        public function _raw_rawBody() { return $this->_m__raw_rawBody; }
    }
}

/**
 * The header of every body.
 */

namespace XenHvmContext {
    class EntryHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_typecodeNumber = $this->_io->readU2le();
            $this->_m_instance = $this->_io->readU2le();
            $this->_m_lenBody = $this->_io->readU4le();
        }
        protected $_m_typecode;

        /**
         * Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them.
         */
        public function typecode() {
            if ($this->_m_typecode !== null)
                return $this->_m_typecode;
            $this->_m_typecode = $this->typecodeNumber();
            return $this->_m_typecode;
        }
        protected $_m_typecodeNumber;
        protected $_m_instance;
        protected $_m_lenBody;

        /**
         * Kind of body, as a number; see `typecode`.
         */
        public function typecodeNumber() { return $this->_m_typecodeNumber; }

        /**
         * Number of the vCPU, for state of a vCPU; number of the controller, for
         * PIC; 0 otherwise.
         */
        public function instance() { return $this->_m_instance; }

        /**
         * Length of the body in bytes, without this header.
         */
        public function lenBody() { return $this->_m_lenBody; }
    }
}

/**
 * The high-precision event timer: its registers as the guest sees them, then
 * its hidden state.
 */

namespace XenHvmContext {
    class Hpet extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_capability = $this->_io->readBytes(8);
            $_io__raw_capability = new \Kaitai\Struct\Stream($this->_m__raw_capability);
            $this->_m_capability = new \XenHvmContext\HpetCapability($_io__raw_capability, $this, $this->_root);
            $this->_m_res0 = $this->_io->readU8le();
            $this->_m__raw_config = $this->_io->readBytes(8);
            $_io__raw_config = new \Kaitai\Struct\Stream($this->_m__raw_config);
            $this->_m_config = new \XenHvmContext\HpetConfig($_io__raw_config, $this, $this->_root);
            $this->_m_res1 = $this->_io->readU8le();
            $this->_m__raw_isr = $this->_io->readBytes(8);
            $_io__raw_isr = new \Kaitai\Struct\Stream($this->_m__raw_isr);
            $this->_m_isr = new \XenHvmContext\HpetStatus($_io__raw_isr, $this, $this->_root);
            $this->_m_res2 = $this->_io->readBytes(200);
            $this->_m_mc64 = $this->_io->readU8le();
            $this->_m_res3 = $this->_io->readU8le();
            $this->_m_timers = [];
            $n = 3;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_timers[] = new \XenHvmContext\HpetTimer($this->_io, $this, $this->_root);
            }
            $this->_m_res5 = $this->_io->readBytes(672);
            $this->_m_period = [];
            $n = 3;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_period[] = $this->_io->readU8le();
            }
        }
        protected $_m_capability;
        protected $_m_res0;
        protected $_m_config;
        protected $_m_res1;
        protected $_m_isr;
        protected $_m_res2;
        protected $_m_mc64;
        protected $_m_res3;
        protected $_m_timers;
        protected $_m_res5;
        protected $_m_period;
        protected $_m__raw_capability;
        protected $_m__raw_config;
        protected $_m__raw_isr;

        /**
         * General capabilities, and the period of the counter.
         */
        public function capability() { return $this->_m_capability; }

        /**
         * Reserved.
         */
        public function res0() { return $this->_m_res0; }

        /**
         * General configuration.
         */
        public function config() { return $this->_m_config; }

        /**
         * Reserved.
         */
        public function res1() { return $this->_m_res1; }

        /**
         * Interrupt status.
         */
        public function isr() { return $this->_m_isr; }

        /**
         * Reserved.
         */
        public function res2() { return $this->_m_res2; }

        /**
         * Main counter.
         */
        public function mc64() { return $this->_m_mc64; }

        /**
         * Reserved.
         */
        public function res3() { return $this->_m_res3; }

        /**
         * The three timers.
         */
        public function timers() { return $this->_m_timers; }

        /**
         * Reserved.
         */
        public function res5() { return $this->_m_res5; }

        /**
         * Value last written to each timer's comparator.
         */
        public function period() { return $this->_m_period; }
        public function _raw_capability() { return $this->_m__raw_capability; }
        public function _raw_config() { return $this->_m__raw_config; }
        public function _raw_isr() { return $this->_m__raw_isr; }
    }
}

/**
 * Capabilities of an HPET.
 */

namespace XenHvmContext {
    class HpetCapability extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Hpet $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_hasLegacyRoute;

        /**
         * Can replace PIT and RTC interrupts.
         */
        public function hasLegacyRoute() {
            if ($this->_m_hasLegacyRoute !== null)
                return $this->_m_hasLegacyRoute;
            $this->_m_hasLegacyRoute = ($this->low() & 32768) != 0;
            return $this->_m_hasLegacyRoute;
        }
        protected $_m_is64Bit;

        /**
         * The main counter has 64 bits.
         */
        public function is64Bit() {
            if ($this->_m_is64Bit !== null)
                return $this->_m_is64Bit;
            $this->_m_is64Bit = ($this->low() & 8192) != 0;
            return $this->_m_is64Bit;
        }
        protected $_m_lastTimer;

        /**
         * Number of the last timer.
         */
        public function lastTimer() {
            if ($this->_m_lastTimer !== null)
                return $this->_m_lastTimer;
            $this->_m_lastTimer = $this->low() >> 8 & 31;
            return $this->_m_lastTimer;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_revision;

        /**
         * Revision of the HPET specification.
         */
        public function revision() {
            if ($this->_m_revision !== null)
                return $this->_m_revision;
            $this->_m_revision = $this->low() & 255;
            return $this->_m_revision;
        }
        protected $_m_vendorId;

        /**
         * PCI vendor ID.
         */
        public function vendorId() {
            if ($this->_m_vendorId !== null)
                return $this->_m_vendorId;
            $this->_m_vendorId = $this->low() >> 16;
            return $this->_m_vendorId;
        }
        protected $_m_low;
        protected $_m_high;

        /**
         * Bits 31-0.
         */
        public function low() { return $this->_m_low; }

        /**
         * Period of the main counter in femtoseconds.
         */
        public function high() { return $this->_m_high; }
    }
}

/**
 * Configuration of an HPET.
 */

namespace XenHvmContext {
    class HpetConfig extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Hpet $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_isEnabled;

        /**
         * The main counter runs.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->low() & 1) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_isLegacyRoute;

        /**
         * Replaces PIT and RTC interrupts.
         */
        public function isLegacyRoute() {
            if ($this->_m_isLegacyRoute !== null)
                return $this->_m_isLegacyRoute;
            $this->_m_isLegacyRoute = ($this->low() & 2) != 0;
            return $this->_m_isLegacyRoute;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
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

/**
 * Interrupt status of an HPET.
 */

namespace XenHvmContext {
    class HpetStatus extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Hpet $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_isTimer0Active;

        /**
         * Timer 0 has an interrupt active.
         */
        public function isTimer0Active() {
            if ($this->_m_isTimer0Active !== null)
                return $this->_m_isTimer0Active;
            $this->_m_isTimer0Active = ($this->low() & 1) != 0;
            return $this->_m_isTimer0Active;
        }
        protected $_m_isTimer1Active;

        /**
         * Timer 1 has an interrupt active.
         */
        public function isTimer1Active() {
            if ($this->_m_isTimer1Active !== null)
                return $this->_m_isTimer1Active;
            $this->_m_isTimer1Active = ($this->low() & 2) != 0;
            return $this->_m_isTimer1Active;
        }
        protected $_m_isTimer2Active;

        /**
         * Timer 2 has an interrupt active.
         */
        public function isTimer2Active() {
            if ($this->_m_isTimer2Active !== null)
                return $this->_m_isTimer2Active;
            $this->_m_isTimer2Active = ($this->low() & 4) != 0;
            return $this->_m_isTimer2Active;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
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

/**
 * A timer of the HPET.
 */

namespace XenHvmContext {
    class HpetTimer extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Hpet $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_config = $this->_io->readBytes(8);
            $_io__raw_config = new \Kaitai\Struct\Stream($this->_m__raw_config);
            $this->_m_config = new \XenHvmContext\HpetTimerConfig($_io__raw_config, $this, $this->_root);
            $this->_m_cmp = $this->_io->readU8le();
            $this->_m_fsb = $this->_io->readU8le();
            $this->_m_res4 = $this->_io->readU8le();
        }
        protected $_m_config;
        protected $_m_cmp;
        protected $_m_fsb;
        protected $_m_res4;
        protected $_m__raw_config;

        /**
         * Configuration and capabilities.
         */
        public function config() { return $this->_m_config; }

        /**
         * Value of the main counter at which the timer fires.
         */
        public function cmp() { return $this->_m_cmp; }

        /**
         * FSB interrupt route, not supported.
         */
        public function fsb() { return $this->_m_fsb; }

        /**
         * Reserved.
         */
        public function res4() { return $this->_m_res4; }
        public function _raw_config() { return $this->_m__raw_config; }
    }
}

/**
 * Configuration and capabilities of a timer.
 */

namespace XenHvmContext {
    class HpetTimerConfig extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\HpetTimer $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_canBePeriodic;

        /**
         * Can be periodic.
         */
        public function canBePeriodic() {
            if ($this->_m_canBePeriodic !== null)
                return $this->_m_canBePeriodic;
            $this->_m_canBePeriodic = ($this->low() & 16) != 0;
            return $this->_m_canBePeriodic;
        }
        protected $_m_hasFsb;

        /**
         * Interrupts can be delivered by FSB.
         */
        public function hasFsb() {
            if ($this->_m_hasFsb !== null)
                return $this->_m_hasFsb;
            $this->_m_hasFsb = ($this->low() & 32768) != 0;
            return $this->_m_hasFsb;
        }
        protected $_m_is32BitMode;

        /**
         * Forced to 32-bit mode.
         */
        public function is32BitMode() {
            if ($this->_m_is32BitMode !== null)
                return $this->_m_is32BitMode;
            $this->_m_is32BitMode = ($this->low() & 256) != 0;
            return $this->_m_is32BitMode;
        }
        protected $_m_is64Bit;

        /**
         * Has 64 bits.
         */
        public function is64Bit() {
            if ($this->_m_is64Bit !== null)
                return $this->_m_is64Bit;
            $this->_m_is64Bit = ($this->low() & 32) != 0;
            return $this->_m_is64Bit;
        }
        protected $_m_isEnabled;

        /**
         * Interrupts are enabled.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->low() & 4) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_isFsbEnabled;

        /**
         * Interrupts are delivered by FSB.
         */
        public function isFsbEnabled() {
            if ($this->_m_isFsbEnabled !== null)
                return $this->_m_isFsbEnabled;
            $this->_m_isFsbEnabled = ($this->low() & 16384) != 0;
            return $this->_m_isFsbEnabled;
        }
        protected $_m_isLevel;

        /**
         * Level-triggered.
         */
        public function isLevel() {
            if ($this->_m_isLevel !== null)
                return $this->_m_isLevel;
            $this->_m_isLevel = ($this->low() & 2) != 0;
            return $this->_m_isLevel;
        }
        protected $_m_isPeriodic;

        /**
         * The timer is periodic.
         */
        public function isPeriodic() {
            if ($this->_m_isPeriodic !== null)
                return $this->_m_isPeriodic;
            $this->_m_isPeriodic = ($this->low() & 8) != 0;
            return $this->_m_isPeriodic;
        }
        protected $_m_isSettingValue;

        /**
         * The next write to the comparator also sets the accumulator.
         */
        public function isSettingValue() {
            if ($this->_m_isSettingValue !== null)
                return $this->_m_isSettingValue;
            $this->_m_isSettingValue = ($this->low() & 64) != 0;
            return $this->_m_isSettingValue;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_route;

        /**
         * I/O APIC pin.
         */
        public function route() {
            if ($this->_m_route !== null)
                return $this->_m_route;
            $this->_m_route = $this->low() >> 9 & 31;
            return $this->_m_route;
        }
        protected $_m_low;
        protected $_m_high;

        /**
         * Bits 31-0.
         */
        public function low() { return $this->_m_low; }

        /**
         * Pins of the I/O APIC that `route` can name, one bit each.
         */
        public function high() { return $this->_m_high; }
    }
}

/**
 * The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.
 */

namespace XenHvmContext {
    class Ioapic extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_baseAddress = $this->_io->readU8le();
            $this->_m_ioregsel = $this->_io->readU4le();
            $this->_m_id = $this->_io->readU4le();
        }
        protected $_m_numRedirtbl;

        /**
         * Number of entries that the body has room for; 48.
         */
        public function numRedirtbl() {
            if ($this->_m_numRedirtbl !== null)
                return $this->_m_numRedirtbl;
            $this->_m_numRedirtbl = intval(($this->_io()->size() - 16) / 8);
            return $this->_m_numRedirtbl;
        }
        protected $_m_ofsRedirtbl;

        /**
         * Offset of the redirection table in the body.
         */
        public function ofsRedirtbl() {
            if ($this->_m_ofsRedirtbl !== null)
                return $this->_m_ofsRedirtbl;
            $this->_m_ofsRedirtbl = 16;
            return $this->_m_ofsRedirtbl;
        }
        protected $_m_redirtbl;

        /**
         * Redirection table, one entry for each pin.
         */
        public function redirtbl() {
            if ($this->_m_redirtbl !== null)
                return $this->_m_redirtbl;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsRedirtbl());
            $this->_m__raw_redirtbl = [];
            $this->_m_redirtbl = [];
            $n = $this->numRedirtbl();
            for ($i = 0; $i < $n; $i++) {
                $this->_m__raw_redirtbl[] = $this->_io->readBytes(8);
                $_io__raw_redirtbl = new \Kaitai\Struct\Stream(end($this->_m__raw_redirtbl));
                $this->_m_redirtbl[] = new \XenHvmContext\RedirectionEntry($_io__raw_redirtbl, $this, $this->_root);
            }
            $this->_io->seek($_pos);
            return $this->_m_redirtbl;
        }
        protected $_m_baseAddress;
        protected $_m_ioregsel;
        protected $_m_id;
        protected $_m__raw_redirtbl;

        /**
         * Physical address of its registers.
         */
        public function baseAddress() { return $this->_m_baseAddress; }

        /**
         * Register that the window selects.
         */
        public function ioregsel() { return $this->_m_ioregsel; }

        /**
         * APIC ID of the I/O APIC.
         */
        public function id() { return $this->_m_id; }
        public function _raw_redirtbl() { return $this->_m__raw_redirtbl; }
    }
}

/**
 * Interrupt wires of the ISA devices.
 */

namespace XenHvmContext {
    class IsaIrq extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU2le();
            $this->_m_reserved = $this->_io->readBytes(6);
        }
        protected $_m_asserted;

        /**
         * Whether the wire is asserted, by IRQ number 0 to 15.
         */
        public function asserted() {
            if ($this->_m_asserted !== null)
                return $this->_m_asserted;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_asserted = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_asserted[] = $this->_io->readBitsIntLe(1) != 0;
            }
            $this->_io->seek($_pos);
            return $this->_m_asserted;
        }
        protected $_m_raw;
        protected $_m_reserved;

        /**
         * The wires as one number, IRQ 0 in bit 0.
         */
        public function raw() { return $this->_m_raw; }

        /**
         * Unused.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * The state of a vCPU's local APIC outside its register page. 32 bytes from
 * Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.
 */

namespace XenHvmContext {
    class Lapic extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_apicBaseMsr = $this->_io->readBytes(8);
            $_io__raw_apicBaseMsr = new \Kaitai\Struct\Stream($this->_m__raw_apicBaseMsr);
            $this->_m_apicBaseMsr = new \XenHvmContext\ApicBase($_io__raw_apicBaseMsr, $this, $this->_root);
            $this->_m__raw_disabled = $this->_io->readBytes(4);
            $_io__raw_disabled = new \Kaitai\Struct\Stream($this->_m__raw_disabled);
            $this->_m_disabled = new \XenHvmContext\LapicDisabled($_io__raw_disabled, $this, $this->_root);
            $this->_m_timerDivisor = $this->_io->readU4le();
            if ($this->_io()->size() >= 24) {
                $this->_m_tdtMsr = $this->_io->readU8le();
            }
            if ($this->_io()->size() >= 28) {
                $this->_m__raw_pendingEsr = $this->_io->readBytes(4);
                $_io__raw_pendingEsr = new \Kaitai\Struct\Stream($this->_m__raw_pendingEsr);
                $this->_m_pendingEsr = new \XenHvmContext\LapicEsr($_io__raw_pendingEsr, $this, $this->_root);
            }
            if ($this->_io()->size() >= 32) {
                $this->_m_padding = $this->_io->readU4le();
            }
        }
        protected $_m_apicBaseMsr;
        protected $_m_disabled;
        protected $_m_timerDivisor;
        protected $_m_tdtMsr;
        protected $_m_pendingEsr;
        protected $_m_padding;
        protected $_m__raw_apicBaseMsr;
        protected $_m__raw_disabled;
        protected $_m__raw_pendingEsr;

        /**
         * IA32_APIC_BASE: address and mode of the local APIC.
         */
        public function apicBaseMsr() { return $this->_m_apicBaseMsr; }

        /**
         * How the local APIC is disabled.
         */
        public function disabled() { return $this->_m_disabled; }

        /**
         * Divisor of the timer's clock, 1 to 128.
         */
        public function timerDivisor() { return $this->_m_timerDivisor; }

        /**
         * IA32_TSC_DEADLINE. Absent from bodies of 16 bytes.
         */
        public function tdtMsr() { return $this->_m_tdtMsr; }

        /**
         * Errors since the last write to the error status register. Absent from
         * bodies of 24 bytes.
         */
        public function pendingEsr() { return $this->_m_pendingEsr; }

        /**
         * Padding of the C structure.
         */
        public function padding() { return $this->_m_padding; }
        public function _raw_apicBaseMsr() { return $this->_m__raw_apicBaseMsr; }
        public function _raw_disabled() { return $this->_m__raw_disabled; }
        public function _raw_pendingEsr() { return $this->_m__raw_pendingEsr; }
    }
}

/**
 * Destination format register.
 */

namespace XenHvmContext {
    class LapicDfr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\LapicRegs $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_isFlat;

        /**
         * Logical IDs are flat, not in clusters.
         */
        public function isFlat() {
            if ($this->_m_isFlat !== null)
                return $this->_m_isFlat;
            $this->_m_isFlat = $this->raw() >> 28 == 15;
            return $this->_m_isFlat;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * The ways in which a local APIC is disabled.
 */

namespace XenHvmContext {
    class LapicDisabled extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Lapic $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_isHwDisabled;

        /**
         * By IA32_APIC_BASE.
         */
        public function isHwDisabled() {
            if ($this->_m_isHwDisabled !== null)
                return $this->_m_isHwDisabled;
            $this->_m_isHwDisabled = ($this->raw() & 1) != 0;
            return $this->_m_isHwDisabled;
        }
        protected $_m_isSwDisabled;

        /**
         * By the spurious-interrupt register.
         */
        public function isSwDisabled() {
            if ($this->_m_isSwDisabled !== null)
                return $this->_m_isSwDisabled;
            $this->_m_isSwDisabled = ($this->raw() & 2) != 0;
            return $this->_m_isSwDisabled;
        }
        protected $_m_raw;

        /**
         * All bits as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Error status.
 */

namespace XenHvmContext {
    class LapicEsr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_illegalRegister;

        /**
         * Access to a register that does not exist.
         */
        public function illegalRegister() {
            if ($this->_m_illegalRegister !== null)
                return $this->_m_illegalRegister;
            $this->_m_illegalRegister = ($this->raw() & 128) != 0;
            return $this->_m_illegalRegister;
        }
        protected $_m_receiveAccept;

        /**
         * A message that was received was not accepted.
         */
        public function receiveAccept() {
            if ($this->_m_receiveAccept !== null)
                return $this->_m_receiveAccept;
            $this->_m_receiveAccept = ($this->raw() & 8) != 0;
            return $this->_m_receiveAccept;
        }
        protected $_m_receiveChecksum;

        /**
         * Checksum error when receiving.
         */
        public function receiveChecksum() {
            if ($this->_m_receiveChecksum !== null)
                return $this->_m_receiveChecksum;
            $this->_m_receiveChecksum = ($this->raw() & 2) != 0;
            return $this->_m_receiveChecksum;
        }
        protected $_m_receiveIllegalVector;

        /**
         * Illegal vector when receiving.
         */
        public function receiveIllegalVector() {
            if ($this->_m_receiveIllegalVector !== null)
                return $this->_m_receiveIllegalVector;
            $this->_m_receiveIllegalVector = ($this->raw() & 64) != 0;
            return $this->_m_receiveIllegalVector;
        }
        protected $_m_redirectableIpi;

        /**
         * Lowest-priority delivery that is not supported.
         */
        public function redirectableIpi() {
            if ($this->_m_redirectableIpi !== null)
                return $this->_m_redirectableIpi;
            $this->_m_redirectableIpi = ($this->raw() & 16) != 0;
            return $this->_m_redirectableIpi;
        }
        protected $_m_sendAccept;

        /**
         * A message that was sent was not accepted.
         */
        public function sendAccept() {
            if ($this->_m_sendAccept !== null)
                return $this->_m_sendAccept;
            $this->_m_sendAccept = ($this->raw() & 4) != 0;
            return $this->_m_sendAccept;
        }
        protected $_m_sendChecksum;

        /**
         * Checksum error when sending.
         */
        public function sendChecksum() {
            if ($this->_m_sendChecksum !== null)
                return $this->_m_sendChecksum;
            $this->_m_sendChecksum = ($this->raw() & 1) != 0;
            return $this->_m_sendChecksum;
        }
        protected $_m_sendIllegalVector;

        /**
         * Illegal vector when sending.
         */
        public function sendIllegalVector() {
            if ($this->_m_sendIllegalVector !== null)
                return $this->_m_sendIllegalVector;
            $this->_m_sendIllegalVector = ($this->raw() & 32) != 0;
            return $this->_m_sendIllegalVector;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Interrupt command register, low half.
 */

namespace XenHvmContext {
    class LapicIcr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\LapicRegs $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_deliveryMode;

        /**
         * Kind of interrupt.
         */
        public function deliveryMode() {
            if ($this->_m_deliveryMode !== null)
                return $this->_m_deliveryMode;
            $this->_m_deliveryMode = $this->raw() >> 8 & 7;
            return $this->_m_deliveryMode;
        }
        protected $_m_isAsserted;

        /**
         * Assert, not de-assert.
         */
        public function isAsserted() {
            if ($this->_m_isAsserted !== null)
                return $this->_m_isAsserted;
            $this->_m_isAsserted = ($this->raw() & 16384) != 0;
            return $this->_m_isAsserted;
        }
        protected $_m_isLevel;

        /**
         * Level-triggered, not edge-triggered.
         */
        public function isLevel() {
            if ($this->_m_isLevel !== null)
                return $this->_m_isLevel;
            $this->_m_isLevel = ($this->raw() & 32768) != 0;
            return $this->_m_isLevel;
        }
        protected $_m_isLogical;

        /**
         * The destination is logical, not physical.
         */
        public function isLogical() {
            if ($this->_m_isLogical !== null)
                return $this->_m_isLogical;
            $this->_m_isLogical = ($this->raw() & 2048) != 0;
            return $this->_m_isLogical;
        }
        protected $_m_isPending;

        /**
         * Delivery is pending.
         */
        public function isPending() {
            if ($this->_m_isPending !== null)
                return $this->_m_isPending;
            $this->_m_isPending = ($this->raw() & 4096) != 0;
            return $this->_m_isPending;
        }
        protected $_m_shorthand;

        /**
         * Destination shorthand.
         */
        public function shorthand() {
            if ($this->_m_shorthand !== null)
                return $this->_m_shorthand;
            $this->_m_shorthand = $this->raw() >> 18 & 3;
            return $this->_m_shorthand;
        }
        protected $_m_vector;

        /**
         * Vector that the interrupt is sent with.
         */
        public function vector() {
            if ($this->_m_vector !== null)
                return $this->_m_vector;
            $this->_m_vector = $this->raw() & 255;
            return $this->_m_vector;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * ID register.
 */

namespace XenHvmContext {
    class LapicId extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\LapicRegs $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_xapicId;

        /**
         * The ID in xAPIC mode; in x2APIC mode `raw` is the ID.
         */
        public function xapicId() {
            if ($this->_m_xapicId !== null)
                return $this->_m_xapicId;
            $this->_m_xapicId = $this->raw() >> 24;
            return $this->_m_xapicId;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Logical destination register.
 */

namespace XenHvmContext {
    class LapicLdr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\LapicRegs $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_x2apicCluster;

        /**
         * Cluster in x2APIC mode.
         */
        public function x2apicCluster() {
            if ($this->_m_x2apicCluster !== null)
                return $this->_m_x2apicCluster;
            $this->_m_x2apicCluster = $this->raw() >> 16;
            return $this->_m_x2apicCluster;
        }
        protected $_m_x2apicMask;

        /**
         * Bit of this processor in its cluster, in x2APIC mode.
         */
        public function x2apicMask() {
            if ($this->_m_x2apicMask !== null)
                return $this->_m_x2apicMask;
            $this->_m_x2apicMask = $this->raw() & 65535;
            return $this->_m_x2apicMask;
        }
        protected $_m_xapicLogicalId;

        /**
         * Logical ID in xAPIC mode.
         */
        public function xapicLogicalId() {
            if ($this->_m_xapicLogicalId !== null)
                return $this->_m_xapicLogicalId;
            $this->_m_xapicLogicalId = $this->raw() >> 24;
            return $this->_m_xapicLogicalId;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * A priority.
 */

namespace XenHvmContext {
    class LapicPriority extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\LapicRegs $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_priorityClass;

        /**
         * Class: vectors up to 16 x class + 15 are held back.
         */
        public function priorityClass() {
            if ($this->_m_priorityClass !== null)
                return $this->_m_priorityClass;
            $this->_m_priorityClass = $this->raw() >> 4 & 15;
            return $this->_m_priorityClass;
        }
        protected $_m_subclass;

        /**
         * Sub-class.
         */
        public function subclass() {
            if ($this->_m_subclass !== null)
                return $this->_m_subclass;
            $this->_m_subclass = $this->raw() & 15;
            return $this->_m_subclass;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * The part of a local APIC's register page that has registers, each with 4
 * bytes at a multiple of 16.
 */

namespace XenHvmContext {
    class LapicRegs extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_apicId;

        /**
         * ID of the local APIC.
         */
        public function apicId() {
            if ($this->_m_apicId !== null)
                return $this->_m_apicId;
            $_pos = $this->_io->pos();
            $this->_io->seek(32);
            $this->_m__raw_apicId = $this->_io->readBytes(4);
            $_io__raw_apicId = new \Kaitai\Struct\Stream($this->_m__raw_apicId);
            $this->_m_apicId = new \XenHvmContext\LapicId($_io__raw_apicId, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_apicId;
        }
        protected $_m_apicVersion;

        /**
         * Version of the local APIC, and the number of its local vectors.
         */
        public function apicVersion() {
            if ($this->_m_apicVersion !== null)
                return $this->_m_apicVersion;
            $_pos = $this->_io->pos();
            $this->_io->seek(48);
            $this->_m__raw_apicVersion = $this->_io->readBytes(4);
            $_io__raw_apicVersion = new \Kaitai\Struct\Stream($this->_m__raw_apicVersion);
            $this->_m_apicVersion = new \XenHvmContext\LapicVersion($_io__raw_apicVersion, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_apicVersion;
        }
        protected $_m_apr;

        /**
         * Arbitration priority.
         */
        public function apr() {
            if ($this->_m_apr !== null)
                return $this->_m_apr;
            $_pos = $this->_io->pos();
            $this->_io->seek(144);
            $this->_m__raw_apr = $this->_io->readBytes(4);
            $_io__raw_apr = new \Kaitai\Struct\Stream($this->_m__raw_apr);
            $this->_m_apr = new \XenHvmContext\LapicPriority($_io__raw_apr, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_apr;
        }
        protected $_m_dfr;

        /**
         * Destination format.
         */
        public function dfr() {
            if ($this->_m_dfr !== null)
                return $this->_m_dfr;
            $_pos = $this->_io->pos();
            $this->_io->seek(224);
            $this->_m__raw_dfr = $this->_io->readBytes(4);
            $_io__raw_dfr = new \Kaitai\Struct\Stream($this->_m__raw_dfr);
            $this->_m_dfr = new \XenHvmContext\LapicDfr($_io__raw_dfr, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_dfr;
        }
        protected $_m_esr;

        /**
         * Errors that the local APIC has detected.
         */
        public function esr() {
            if ($this->_m_esr !== null)
                return $this->_m_esr;
            $_pos = $this->_io->pos();
            $this->_io->seek(640);
            $this->_m__raw_esr = $this->_io->readBytes(4);
            $_io__raw_esr = new \Kaitai\Struct\Stream($this->_m__raw_esr);
            $this->_m_esr = new \XenHvmContext\LapicEsr($_io__raw_esr, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_esr;
        }
        protected $_m_icrHigh;

        /**
         * Destination of the command: bits 31-24 in xAPIC mode, all of them in
         * x2APIC mode.
         */
        public function icrHigh() {
            if ($this->_m_icrHigh !== null)
                return $this->_m_icrHigh;
            $_pos = $this->_io->pos();
            $this->_io->seek(784);
            $this->_m_icrHigh = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_icrHigh;
        }
        protected $_m_icrLow;

        /**
         * Interrupt command.
         */
        public function icrLow() {
            if ($this->_m_icrLow !== null)
                return $this->_m_icrLow;
            $_pos = $this->_io->pos();
            $this->_io->seek(768);
            $this->_m__raw_icrLow = $this->_io->readBytes(4);
            $_io__raw_icrLow = new \Kaitai\Struct\Stream($this->_m__raw_icrLow);
            $this->_m_icrLow = new \XenHvmContext\LapicIcr($_io__raw_icrLow, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_icrLow;
        }
        protected $_m_irr;

        /**
         * Vectors that are requested.
         */
        public function irr() {
            if ($this->_m_irr !== null)
                return $this->_m_irr;
            $_pos = $this->_io->pos();
            $this->_io->seek(512);
            $this->_m__raw_irr = $this->_io->readBytes(128);
            $_io__raw_irr = new \Kaitai\Struct\Stream($this->_m__raw_irr);
            $this->_m_irr = new \XenHvmContext\VectorBitmap($_io__raw_irr, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_irr;
        }
        protected $_m_isr;

        /**
         * Vectors in service.
         */
        public function isr() {
            if ($this->_m_isr !== null)
                return $this->_m_isr;
            $_pos = $this->_io->pos();
            $this->_io->seek(256);
            $this->_m__raw_isr = $this->_io->readBytes(128);
            $_io__raw_isr = new \Kaitai\Struct\Stream($this->_m__raw_isr);
            $this->_m_isr = new \XenHvmContext\VectorBitmap($_io__raw_isr, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_isr;
        }
        protected $_m_ldr;

        /**
         * Logical destination.
         */
        public function ldr() {
            if ($this->_m_ldr !== null)
                return $this->_m_ldr;
            $_pos = $this->_io->pos();
            $this->_io->seek(208);
            $this->_m__raw_ldr = $this->_io->readBytes(4);
            $_io__raw_ldr = new \Kaitai\Struct\Stream($this->_m__raw_ldr);
            $this->_m_ldr = new \XenHvmContext\LapicLdr($_io__raw_ldr, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_ldr;
        }
        protected $_m_lvtCmci;

        /**
         * Local vector of corrected machine checks.
         */
        public function lvtCmci() {
            if ($this->_m_lvtCmci !== null)
                return $this->_m_lvtCmci;
            $_pos = $this->_io->pos();
            $this->_io->seek(752);
            $this->_m__raw_lvtCmci = $this->_io->readBytes(4);
            $_io__raw_lvtCmci = new \Kaitai\Struct\Stream($this->_m__raw_lvtCmci);
            $this->_m_lvtCmci = new \XenHvmContext\LvtEntry($_io__raw_lvtCmci, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_lvtCmci;
        }
        protected $_m_lvtError;

        /**
         * Local vector of errors.
         */
        public function lvtError() {
            if ($this->_m_lvtError !== null)
                return $this->_m_lvtError;
            $_pos = $this->_io->pos();
            $this->_io->seek(880);
            $this->_m__raw_lvtError = $this->_io->readBytes(4);
            $_io__raw_lvtError = new \Kaitai\Struct\Stream($this->_m__raw_lvtError);
            $this->_m_lvtError = new \XenHvmContext\LvtEntry($_io__raw_lvtError, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_lvtError;
        }
        protected $_m_lvtLint0;

        /**
         * Local vector of pin LINT0.
         */
        public function lvtLint0() {
            if ($this->_m_lvtLint0 !== null)
                return $this->_m_lvtLint0;
            $_pos = $this->_io->pos();
            $this->_io->seek(848);
            $this->_m__raw_lvtLint0 = $this->_io->readBytes(4);
            $_io__raw_lvtLint0 = new \Kaitai\Struct\Stream($this->_m__raw_lvtLint0);
            $this->_m_lvtLint0 = new \XenHvmContext\LvtEntry($_io__raw_lvtLint0, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_lvtLint0;
        }
        protected $_m_lvtLint1;

        /**
         * Local vector of pin LINT1.
         */
        public function lvtLint1() {
            if ($this->_m_lvtLint1 !== null)
                return $this->_m_lvtLint1;
            $_pos = $this->_io->pos();
            $this->_io->seek(864);
            $this->_m__raw_lvtLint1 = $this->_io->readBytes(4);
            $_io__raw_lvtLint1 = new \Kaitai\Struct\Stream($this->_m__raw_lvtLint1);
            $this->_m_lvtLint1 = new \XenHvmContext\LvtEntry($_io__raw_lvtLint1, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_lvtLint1;
        }
        protected $_m_lvtPerf;

        /**
         * Local vector of the performance counters.
         */
        public function lvtPerf() {
            if ($this->_m_lvtPerf !== null)
                return $this->_m_lvtPerf;
            $_pos = $this->_io->pos();
            $this->_io->seek(832);
            $this->_m__raw_lvtPerf = $this->_io->readBytes(4);
            $_io__raw_lvtPerf = new \Kaitai\Struct\Stream($this->_m__raw_lvtPerf);
            $this->_m_lvtPerf = new \XenHvmContext\LvtEntry($_io__raw_lvtPerf, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_lvtPerf;
        }
        protected $_m_lvtThermal;

        /**
         * Local vector of the thermal sensor.
         */
        public function lvtThermal() {
            if ($this->_m_lvtThermal !== null)
                return $this->_m_lvtThermal;
            $_pos = $this->_io->pos();
            $this->_io->seek(816);
            $this->_m__raw_lvtThermal = $this->_io->readBytes(4);
            $_io__raw_lvtThermal = new \Kaitai\Struct\Stream($this->_m__raw_lvtThermal);
            $this->_m_lvtThermal = new \XenHvmContext\LvtEntry($_io__raw_lvtThermal, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_lvtThermal;
        }
        protected $_m_lvtTimer;

        /**
         * Local vector of the timer.
         */
        public function lvtTimer() {
            if ($this->_m_lvtTimer !== null)
                return $this->_m_lvtTimer;
            $_pos = $this->_io->pos();
            $this->_io->seek(800);
            $this->_m__raw_lvtTimer = $this->_io->readBytes(4);
            $_io__raw_lvtTimer = new \Kaitai\Struct\Stream($this->_m__raw_lvtTimer);
            $this->_m_lvtTimer = new \XenHvmContext\LvtEntry($_io__raw_lvtTimer, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_lvtTimer;
        }
        protected $_m_numSlots;

        /**
         * Number of register slots that the body has room for; 64.
         */
        public function numSlots() {
            if ($this->_m_numSlots !== null)
                return $this->_m_numSlots;
            $this->_m_numSlots = intval($this->_io()->size() / 16);
            return $this->_m_numSlots;
        }
        protected $_m_ppr;

        /**
         * Processor priority; Xen computes it on demand.
         */
        public function ppr() {
            if ($this->_m_ppr !== null)
                return $this->_m_ppr;
            $_pos = $this->_io->pos();
            $this->_io->seek(160);
            $this->_m__raw_ppr = $this->_io->readBytes(4);
            $_io__raw_ppr = new \Kaitai\Struct\Stream($this->_m__raw_ppr);
            $this->_m_ppr = new \XenHvmContext\LapicPriority($_io__raw_ppr, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_ppr;
        }
        protected $_m_selfIpi;

        /**
         * Write-only; meaningless here.
         */
        public function selfIpi() {
            if ($this->_m_selfIpi !== null)
                return $this->_m_selfIpi;
            $_pos = $this->_io->pos();
            $this->_io->seek(1008);
            $this->_m_selfIpi = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_selfIpi;
        }
        protected $_m_slots;

        /**
         * All slots, by their offset divided by 16.
         */
        public function slots() {
            if ($this->_m_slots !== null)
                return $this->_m_slots;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_slots = [];
            $n = $this->numSlots();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_slots[] = new \XenHvmContext\RegisterSlot($this->_io, $this, $this->_root);
            }
            $this->_io->seek($_pos);
            return $this->_m_slots;
        }
        protected $_m_svr;

        /**
         * Spurious-interrupt vector.
         */
        public function svr() {
            if ($this->_m_svr !== null)
                return $this->_m_svr;
            $_pos = $this->_io->pos();
            $this->_io->seek(240);
            $this->_m__raw_svr = $this->_io->readBytes(4);
            $_io__raw_svr = new \Kaitai\Struct\Stream($this->_m__raw_svr);
            $this->_m_svr = new \XenHvmContext\LapicSvr($_io__raw_svr, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_svr;
        }
        protected $_m_timerCurrentCount;

        /**
         * Current count of the timer; Xen computes it on demand.
         */
        public function timerCurrentCount() {
            if ($this->_m_timerCurrentCount !== null)
                return $this->_m_timerCurrentCount;
            $_pos = $this->_io->pos();
            $this->_io->seek(912);
            $this->_m_timerCurrentCount = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_timerCurrentCount;
        }
        protected $_m_timerDivide;

        /**
         * Divisor of the timer's clock.
         */
        public function timerDivide() {
            if ($this->_m_timerDivide !== null)
                return $this->_m_timerDivide;
            $_pos = $this->_io->pos();
            $this->_io->seek(992);
            $this->_m__raw_timerDivide = $this->_io->readBytes(4);
            $_io__raw_timerDivide = new \Kaitai\Struct\Stream($this->_m__raw_timerDivide);
            $this->_m_timerDivide = new \XenHvmContext\TimerDivide($_io__raw_timerDivide, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_timerDivide;
        }
        protected $_m_timerInitialCount;

        /**
         * Initial count of the timer.
         */
        public function timerInitialCount() {
            if ($this->_m_timerInitialCount !== null)
                return $this->_m_timerInitialCount;
            $_pos = $this->_io->pos();
            $this->_io->seek(896);
            $this->_m_timerInitialCount = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_timerInitialCount;
        }
        protected $_m_tmr;

        /**
         * Vectors that are level-triggered.
         */
        public function tmr() {
            if ($this->_m_tmr !== null)
                return $this->_m_tmr;
            $_pos = $this->_io->pos();
            $this->_io->seek(384);
            $this->_m__raw_tmr = $this->_io->readBytes(128);
            $_io__raw_tmr = new \Kaitai\Struct\Stream($this->_m__raw_tmr);
            $this->_m_tmr = new \XenHvmContext\VectorBitmap($_io__raw_tmr, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_tmr;
        }
        protected $_m_tpr;

        /**
         * Task priority.
         */
        public function tpr() {
            if ($this->_m_tpr !== null)
                return $this->_m_tpr;
            $_pos = $this->_io->pos();
            $this->_io->seek(128);
            $this->_m__raw_tpr = $this->_io->readBytes(4);
            $_io__raw_tpr = new \Kaitai\Struct\Stream($this->_m__raw_tpr);
            $this->_m_tpr = new \XenHvmContext\LapicPriority($_io__raw_tpr, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_tpr;
        }
        protected $_m__raw_apicId;
        protected $_m__raw_apicVersion;
        protected $_m__raw_apr;
        protected $_m__raw_dfr;
        protected $_m__raw_esr;
        protected $_m__raw_icrLow;
        protected $_m__raw_irr;
        protected $_m__raw_isr;
        protected $_m__raw_ldr;
        protected $_m__raw_lvtCmci;
        protected $_m__raw_lvtError;
        protected $_m__raw_lvtLint0;
        protected $_m__raw_lvtLint1;
        protected $_m__raw_lvtPerf;
        protected $_m__raw_lvtThermal;
        protected $_m__raw_lvtTimer;
        protected $_m__raw_ppr;
        protected $_m__raw_svr;
        protected $_m__raw_timerDivide;
        protected $_m__raw_tmr;
        protected $_m__raw_tpr;
        public function _raw_apicId() { return $this->_m__raw_apicId; }
        public function _raw_apicVersion() { return $this->_m__raw_apicVersion; }
        public function _raw_apr() { return $this->_m__raw_apr; }
        public function _raw_dfr() { return $this->_m__raw_dfr; }
        public function _raw_esr() { return $this->_m__raw_esr; }
        public function _raw_icrLow() { return $this->_m__raw_icrLow; }
        public function _raw_irr() { return $this->_m__raw_irr; }
        public function _raw_isr() { return $this->_m__raw_isr; }
        public function _raw_ldr() { return $this->_m__raw_ldr; }
        public function _raw_lvtCmci() { return $this->_m__raw_lvtCmci; }
        public function _raw_lvtError() { return $this->_m__raw_lvtError; }
        public function _raw_lvtLint0() { return $this->_m__raw_lvtLint0; }
        public function _raw_lvtLint1() { return $this->_m__raw_lvtLint1; }
        public function _raw_lvtPerf() { return $this->_m__raw_lvtPerf; }
        public function _raw_lvtThermal() { return $this->_m__raw_lvtThermal; }
        public function _raw_lvtTimer() { return $this->_m__raw_lvtTimer; }
        public function _raw_ppr() { return $this->_m__raw_ppr; }
        public function _raw_svr() { return $this->_m__raw_svr; }
        public function _raw_timerDivide() { return $this->_m__raw_timerDivide; }
        public function _raw_tmr() { return $this->_m__raw_tmr; }
        public function _raw_tpr() { return $this->_m__raw_tpr; }
    }
}

/**
 * Spurious-interrupt vector register.
 */

namespace XenHvmContext {
    class LapicSvr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\LapicRegs $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_isEnabled;

        /**
         * The local APIC is enabled by software.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->raw() & 256) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_isEoiBroadcastSuppressed;

        /**
         * No EOI broadcasts.
         */
        public function isEoiBroadcastSuppressed() {
            if ($this->_m_isEoiBroadcastSuppressed !== null)
                return $this->_m_isEoiBroadcastSuppressed;
            $this->_m_isEoiBroadcastSuppressed = ($this->raw() & 4096) != 0;
            return $this->_m_isEoiBroadcastSuppressed;
        }
        protected $_m_isFocusDisabled;

        /**
         * No focus processor checking.
         */
        public function isFocusDisabled() {
            if ($this->_m_isFocusDisabled !== null)
                return $this->_m_isFocusDisabled;
            $this->_m_isFocusDisabled = ($this->raw() & 512) != 0;
            return $this->_m_isFocusDisabled;
        }
        protected $_m_vector;

        /**
         * Vector of spurious interrupts.
         */
        public function vector() {
            if ($this->_m_vector !== null)
                return $this->_m_vector;
            $this->_m_vector = $this->raw() & 255;
            return $this->_m_vector;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Version register.
 */

namespace XenHvmContext {
    class LapicVersion extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\LapicRegs $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_hasDirectedEoi;

        /**
         * Broadcasts of EOI can be suppressed.
         */
        public function hasDirectedEoi() {
            if ($this->_m_hasDirectedEoi !== null)
                return $this->_m_hasDirectedEoi;
            $this->_m_hasDirectedEoi = ($this->raw() & 16777216) != 0;
            return $this->_m_hasDirectedEoi;
        }
        protected $_m_maxLvt;

        /**
         * Number of local vectors, less one.
         */
        public function maxLvt() {
            if ($this->_m_maxLvt !== null)
                return $this->_m_maxLvt;
            $this->_m_maxLvt = $this->raw() >> 16 & 255;
            return $this->_m_maxLvt;
        }
        protected $_m_version;

        /**
         * Version of the local APIC.
         */
        public function version() {
            if ($this->_m_version !== null)
                return $this->_m_version;
            $this->_m_version = $this->raw() & 255;
            return $this->_m_version;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * An entry of the local vector table.
 */

namespace XenHvmContext {
    class LvtEntry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\LapicRegs $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_deliveryMode;

        /**
         * Kind of interrupt.
         */
        public function deliveryMode() {
            if ($this->_m_deliveryMode !== null)
                return $this->_m_deliveryMode;
            $this->_m_deliveryMode = $this->raw() >> 8 & 7;
            return $this->_m_deliveryMode;
        }
        protected $_m_isActiveLow;

        /**
         * The pin is active low; LINT0 and LINT1 only.
         */
        public function isActiveLow() {
            if ($this->_m_isActiveLow !== null)
                return $this->_m_isActiveLow;
            $this->_m_isActiveLow = ($this->raw() & 8192) != 0;
            return $this->_m_isActiveLow;
        }
        protected $_m_isLevel;

        /**
         * Level-triggered; LINT0 and LINT1 only.
         */
        public function isLevel() {
            if ($this->_m_isLevel !== null)
                return $this->_m_isLevel;
            $this->_m_isLevel = ($this->raw() & 32768) != 0;
            return $this->_m_isLevel;
        }
        protected $_m_isMasked;

        /**
         * The local interrupt is masked.
         */
        public function isMasked() {
            if ($this->_m_isMasked !== null)
                return $this->_m_isMasked;
            $this->_m_isMasked = ($this->raw() & 65536) != 0;
            return $this->_m_isMasked;
        }
        protected $_m_isPending;

        /**
         * Delivery is pending.
         */
        public function isPending() {
            if ($this->_m_isPending !== null)
                return $this->_m_isPending;
            $this->_m_isPending = ($this->raw() & 4096) != 0;
            return $this->_m_isPending;
        }
        protected $_m_remoteIrr;

        /**
         * A level-triggered interrupt is in service; LINT0 and LINT1 only.
         */
        public function remoteIrr() {
            if ($this->_m_remoteIrr !== null)
                return $this->_m_remoteIrr;
            $this->_m_remoteIrr = ($this->raw() & 16384) != 0;
            return $this->_m_remoteIrr;
        }
        protected $_m_timerMode;

        /**
         * How the timer counts; timer only.
         */
        public function timerMode() {
            if ($this->_m_timerMode !== null)
                return $this->_m_timerMode;
            $this->_m_timerMode = $this->raw() >> 17 & 3;
            return $this->_m_timerMode;
        }
        protected $_m_vector;

        /**
         * Vector of the local interrupt.
         */
        public function vector() {
            if ($this->_m_vector !== null)
                return $this->_m_vector;
            $this->_m_vector = $this->raw() & 255;
            return $this->_m_vector;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Machine-check capabilities.
 */

namespace XenHvmContext {
    class McgCap extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\VmceVcpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_hasCmci;

        /**
         * Corrected errors can interrupt.
         */
        public function hasCmci() {
            if ($this->_m_hasCmci !== null)
                return $this->_m_hasCmci;
            $this->_m_hasCmci = ($this->low() & 1024) != 0;
            return $this->_m_hasCmci;
        }
        protected $_m_hasCtl;

        /**
         * IA32_MCG_CTL exists.
         */
        public function hasCtl() {
            if ($this->_m_hasCtl !== null)
                return $this->_m_hasCtl;
            $this->_m_hasCtl = ($this->low() & 256) != 0;
            return $this->_m_hasCtl;
        }
        protected $_m_hasExt;

        /**
         * Extended state registers exist.
         */
        public function hasExt() {
            if ($this->_m_hasExt !== null)
                return $this->_m_hasExt;
            $this->_m_hasExt = ($this->low() & 512) != 0;
            return $this->_m_hasExt;
        }
        protected $_m_hasLmce;

        /**
         * Local machine checks.
         */
        public function hasLmce() {
            if ($this->_m_hasLmce !== null)
                return $this->_m_hasLmce;
            $this->_m_hasLmce = ($this->low() & 134217728) != 0;
            return $this->_m_hasLmce;
        }
        protected $_m_hasSer;

        /**
         * Software error recovery.
         */
        public function hasSer() {
            if ($this->_m_hasSer !== null)
                return $this->_m_hasSer;
            $this->_m_hasSer = ($this->low() & 16777216) != 0;
            return $this->_m_hasSer;
        }
        protected $_m_hasTes;

        /**
         * Threshold-based error status.
         */
        public function hasTes() {
            if ($this->_m_hasTes !== null)
                return $this->_m_hasTes;
            $this->_m_hasTes = ($this->low() & 2048) != 0;
            return $this->_m_hasTes;
        }
        protected $_m_numBanks;

        /**
         * Number of banks.
         */
        public function numBanks() {
            if ($this->_m_numBanks !== null)
                return $this->_m_numBanks;
            $this->_m_numBanks = $this->low() & 255;
            return $this->_m_numBanks;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_reservedLow;

        /**
         * Bits 27-0 that Xen lets no guest have; those of `high` neither.
         */
        public function reservedLow() {
            if ($this->_m_reservedLow !== null)
                return $this->_m_reservedLow;
            $this->_m_reservedLow = $this->low() & 117436928;
            return $this->_m_reservedLow;
        }
        protected $_m_reservedTop;

        /**
         * Bits 31-28, which Xen lets no guest have either.
         */
        public function reservedTop() {
            if ($this->_m_reservedTop !== null)
                return $this->_m_reservedTop;
            $this->_m_reservedTop = $this->low() >> 28;
            return $this->_m_reservedTop;
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

/**
 * Control of the corrected errors of a bank.
 */

namespace XenHvmContext {
    class MciCtl2 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\VmceVcpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_isCmciEnabled;

        /**
         * Corrected errors interrupt.
         */
        public function isCmciEnabled() {
            if ($this->_m_isCmciEnabled !== null)
                return $this->_m_isCmciEnabled;
            $this->_m_isCmciEnabled = ($this->low() & 1073741824) != 0;
            return $this->_m_isCmciEnabled;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_threshold;

        /**
         * Number of errors before an interrupt.
         */
        public function threshold() {
            if ($this->_m_threshold !== null)
                return $this->_m_threshold;
            $this->_m_threshold = $this->low() & 32767;
            return $this->_m_threshold;
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

/**
 * Eight memory types of one byte each.
 */

namespace XenHvmContext {
    class MemoryTypes extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Mtrr $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_types = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_types[] = $this->_io->readU1();
            }
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_types;

        /**
         * The types, from the least significant byte on.
         */
        public function types() { return $this->_m_types; }
    }
}

/**
 * A model-specific register.
 * 
 * As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
 * PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
 * and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
 * type is at the start of a substream of its own (`size: 16`), which
 * `as_spec_ctrl` and `as_bndcfgs` rely on.
 */

namespace XenHvmContext {
    class MsrEntry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\CpuMsr $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_index = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
            $this->_m_value = $this->_io->readU8le();
        }
        protected $_m_asBndcfgs;

        /**
         * The value of BNDCFGS, decoded; absent for other registers.
         */
        public function asBndcfgs() {
            if ($this->_m_asBndcfgs !== null)
                return $this->_m_asBndcfgs;
            if ($this->index() == 3472) {
                $_pos = $this->_io->pos();
                $this->_io->seek(8);
                $this->_m__raw_asBndcfgs = $this->_io->readBytes(8);
                $_io__raw_asBndcfgs = new \Kaitai\Struct\Stream($this->_m__raw_asBndcfgs);
                $this->_m_asBndcfgs = new \XenHvmContext\Bndcfgs($_io__raw_asBndcfgs, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_asBndcfgs;
        }
        protected $_m_asSpecCtrl;

        /**
         * The value of SPEC_CTRL, decoded; absent for other registers.
         */
        public function asSpecCtrl() {
            if ($this->_m_asSpecCtrl !== null)
                return $this->_m_asSpecCtrl;
            if ($this->index() == 72) {
                $_pos = $this->_io->pos();
                $this->_io->seek(8);
                $this->_m__raw_asSpecCtrl = $this->_io->readBytes(8);
                $_io__raw_asSpecCtrl = new \Kaitai\Struct\Stream($this->_m__raw_asSpecCtrl);
                $this->_m_asSpecCtrl = new \XenHvmContext\SpecCtrl($_io__raw_asSpecCtrl, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_asSpecCtrl;
        }
        protected $_m_index;
        protected $_m_reserved;
        protected $_m_value;
        protected $_m__raw_asBndcfgs;
        protected $_m__raw_asSpecCtrl;

        /**
         * Number of the register.
         */
        public function index() { return $this->_m_index; }

        /**
         * Reserved, zero.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Its value.
         */
        public function value() { return $this->_m_value; }
        public function _raw_asBndcfgs() { return $this->_m__raw_asBndcfgs; }
        public function _raw_asSpecCtrl() { return $this->_m__raw_asSpecCtrl; }
    }
}

/**
 * Memory types of a vCPU.
 * 
 * Xen writes the first variable range to all entries that `msr_mtrr_cap`
 * says are in use; the other ranges are lost. As of 2026 this is not fixed,
 * see hvm_save_mtrr_msr().
 */

namespace XenHvmContext {
    class Mtrr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_msrPatCr = $this->_io->readBytes(8);
            $_io__raw_msrPatCr = new \Kaitai\Struct\Stream($this->_m__raw_msrPatCr);
            $this->_m_msrPatCr = new \XenHvmContext\MemoryTypes($_io__raw_msrPatCr, $this, $this->_root);
            $this->_m_msrMtrrVar = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_msrMtrrVar[] = new \XenHvmContext\MtrrRange($this->_io, $this, $this->_root);
            }
            $this->_m__raw_fixed64k00000 = $this->_io->readBytes(8);
            $_io__raw_fixed64k00000 = new \Kaitai\Struct\Stream($this->_m__raw_fixed64k00000);
            $this->_m_fixed64k00000 = new \XenHvmContext\MemoryTypes($_io__raw_fixed64k00000, $this, $this->_root);
            $this->_m__raw_fixed16k80000 = $this->_io->readBytes(8);
            $_io__raw_fixed16k80000 = new \Kaitai\Struct\Stream($this->_m__raw_fixed16k80000);
            $this->_m_fixed16k80000 = new \XenHvmContext\MemoryTypes($_io__raw_fixed16k80000, $this, $this->_root);
            $this->_m__raw_fixed16kA0000 = $this->_io->readBytes(8);
            $_io__raw_fixed16kA0000 = new \Kaitai\Struct\Stream($this->_m__raw_fixed16kA0000);
            $this->_m_fixed16kA0000 = new \XenHvmContext\MemoryTypes($_io__raw_fixed16kA0000, $this, $this->_root);
            $this->_m__raw_fixed4kC0000 = $this->_io->readBytes(8);
            $_io__raw_fixed4kC0000 = new \Kaitai\Struct\Stream($this->_m__raw_fixed4kC0000);
            $this->_m_fixed4kC0000 = new \XenHvmContext\MemoryTypes($_io__raw_fixed4kC0000, $this, $this->_root);
            $this->_m__raw_fixed4kC8000 = $this->_io->readBytes(8);
            $_io__raw_fixed4kC8000 = new \Kaitai\Struct\Stream($this->_m__raw_fixed4kC8000);
            $this->_m_fixed4kC8000 = new \XenHvmContext\MemoryTypes($_io__raw_fixed4kC8000, $this, $this->_root);
            $this->_m__raw_fixed4kD0000 = $this->_io->readBytes(8);
            $_io__raw_fixed4kD0000 = new \Kaitai\Struct\Stream($this->_m__raw_fixed4kD0000);
            $this->_m_fixed4kD0000 = new \XenHvmContext\MemoryTypes($_io__raw_fixed4kD0000, $this, $this->_root);
            $this->_m__raw_fixed4kD8000 = $this->_io->readBytes(8);
            $_io__raw_fixed4kD8000 = new \Kaitai\Struct\Stream($this->_m__raw_fixed4kD8000);
            $this->_m_fixed4kD8000 = new \XenHvmContext\MemoryTypes($_io__raw_fixed4kD8000, $this, $this->_root);
            $this->_m__raw_fixed4kE0000 = $this->_io->readBytes(8);
            $_io__raw_fixed4kE0000 = new \Kaitai\Struct\Stream($this->_m__raw_fixed4kE0000);
            $this->_m_fixed4kE0000 = new \XenHvmContext\MemoryTypes($_io__raw_fixed4kE0000, $this, $this->_root);
            $this->_m__raw_fixed4kE8000 = $this->_io->readBytes(8);
            $_io__raw_fixed4kE8000 = new \Kaitai\Struct\Stream($this->_m__raw_fixed4kE8000);
            $this->_m_fixed4kE8000 = new \XenHvmContext\MemoryTypes($_io__raw_fixed4kE8000, $this, $this->_root);
            $this->_m__raw_fixed4kF0000 = $this->_io->readBytes(8);
            $_io__raw_fixed4kF0000 = new \Kaitai\Struct\Stream($this->_m__raw_fixed4kF0000);
            $this->_m_fixed4kF0000 = new \XenHvmContext\MemoryTypes($_io__raw_fixed4kF0000, $this, $this->_root);
            $this->_m__raw_fixed4kF8000 = $this->_io->readBytes(8);
            $_io__raw_fixed4kF8000 = new \Kaitai\Struct\Stream($this->_m__raw_fixed4kF8000);
            $this->_m_fixed4kF8000 = new \XenHvmContext\MemoryTypes($_io__raw_fixed4kF8000, $this, $this->_root);
            $this->_m__raw_msrMtrrCap = $this->_io->readBytes(8);
            $_io__raw_msrMtrrCap = new \Kaitai\Struct\Stream($this->_m__raw_msrMtrrCap);
            $this->_m_msrMtrrCap = new \XenHvmContext\MtrrCap($_io__raw_msrMtrrCap, $this, $this->_root);
            $this->_m__raw_msrMtrrDefType = $this->_io->readBytes(8);
            $_io__raw_msrMtrrDefType = new \Kaitai\Struct\Stream($this->_m__raw_msrMtrrDefType);
            $this->_m_msrMtrrDefType = new \XenHvmContext\MtrrDefType($_io__raw_msrMtrrDefType, $this, $this->_root);
        }
        protected $_m_msrPatCr;
        protected $_m_msrMtrrVar;
        protected $_m_fixed64k00000;
        protected $_m_fixed16k80000;
        protected $_m_fixed16kA0000;
        protected $_m_fixed4kC0000;
        protected $_m_fixed4kC8000;
        protected $_m_fixed4kD0000;
        protected $_m_fixed4kD8000;
        protected $_m_fixed4kE0000;
        protected $_m_fixed4kE8000;
        protected $_m_fixed4kF0000;
        protected $_m_fixed4kF8000;
        protected $_m_msrMtrrCap;
        protected $_m_msrMtrrDefType;
        protected $_m__raw_msrPatCr;
        protected $_m__raw_fixed64k00000;
        protected $_m__raw_fixed16k80000;
        protected $_m__raw_fixed16kA0000;
        protected $_m__raw_fixed4kC0000;
        protected $_m__raw_fixed4kC8000;
        protected $_m__raw_fixed4kD0000;
        protected $_m__raw_fixed4kD8000;
        protected $_m__raw_fixed4kE0000;
        protected $_m__raw_fixed4kE8000;
        protected $_m__raw_fixed4kF0000;
        protected $_m__raw_fixed4kF8000;
        protected $_m__raw_msrMtrrCap;
        protected $_m__raw_msrMtrrDefType;

        /**
         * Page attribute table: the memory types that page-table entries can
         * choose from.
         */
        public function msrPatCr() { return $this->_m_msrPatCr; }

        /**
         * Variable ranges.
         */
        public function msrMtrrVar() { return $this->_m_msrMtrrVar; }

        /**
         * Types of the eight 64 KiB blocks from 0x00000 on.
         */
        public function fixed64k00000() { return $this->_m_fixed64k00000; }

        /**
         * Types of the eight 16 KiB blocks from 0x80000 on.
         */
        public function fixed16k80000() { return $this->_m_fixed16k80000; }

        /**
         * Types of the eight 16 KiB blocks from 0xa0000 on.
         */
        public function fixed16kA0000() { return $this->_m_fixed16kA0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xc0000 on.
         */
        public function fixed4kC0000() { return $this->_m_fixed4kC0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xc8000 on.
         */
        public function fixed4kC8000() { return $this->_m_fixed4kC8000; }

        /**
         * Types of the eight 4 KiB blocks from 0xd0000 on.
         */
        public function fixed4kD0000() { return $this->_m_fixed4kD0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xd8000 on.
         */
        public function fixed4kD8000() { return $this->_m_fixed4kD8000; }

        /**
         * Types of the eight 4 KiB blocks from 0xe0000 on.
         */
        public function fixed4kE0000() { return $this->_m_fixed4kE0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xe8000 on.
         */
        public function fixed4kE8000() { return $this->_m_fixed4kE8000; }

        /**
         * Types of the eight 4 KiB blocks from 0xf0000 on.
         */
        public function fixed4kF0000() { return $this->_m_fixed4kF0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xf8000 on.
         */
        public function fixed4kF8000() { return $this->_m_fixed4kF8000; }

        /**
         * IA32_MTRRCAP: which MTRRs there are.
         */
        public function msrMtrrCap() { return $this->_m_msrMtrrCap; }

        /**
         * Default type and enable bits.
         */
        public function msrMtrrDefType() { return $this->_m_msrMtrrDefType; }
        public function _raw_msrPatCr() { return $this->_m__raw_msrPatCr; }
        public function _raw_fixed64k00000() { return $this->_m__raw_fixed64k00000; }
        public function _raw_fixed16k80000() { return $this->_m__raw_fixed16k80000; }
        public function _raw_fixed16kA0000() { return $this->_m__raw_fixed16kA0000; }
        public function _raw_fixed4kC0000() { return $this->_m__raw_fixed4kC0000; }
        public function _raw_fixed4kC8000() { return $this->_m__raw_fixed4kC8000; }
        public function _raw_fixed4kD0000() { return $this->_m__raw_fixed4kD0000; }
        public function _raw_fixed4kD8000() { return $this->_m__raw_fixed4kD8000; }
        public function _raw_fixed4kE0000() { return $this->_m__raw_fixed4kE0000; }
        public function _raw_fixed4kE8000() { return $this->_m__raw_fixed4kE8000; }
        public function _raw_fixed4kF0000() { return $this->_m__raw_fixed4kF0000; }
        public function _raw_fixed4kF8000() { return $this->_m__raw_fixed4kF8000; }
        public function _raw_msrMtrrCap() { return $this->_m__raw_msrMtrrCap; }
        public function _raw_msrMtrrDefType() { return $this->_m__raw_msrMtrrDefType; }
    }
}

/**
 * Base and type of a variable range.
 */

namespace XenHvmContext {
    class MtrrBase extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\MtrrRange $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_frameLow;

        /**
         * Bits 31-12 of the base address, as a page frame number; `high`
         * continues it.
         */
        public function frameLow() {
            if ($this->_m_frameLow !== null)
                return $this->_m_frameLow;
            $this->_m_frameLow = $this->low() >> 12;
            return $this->_m_frameLow;
        }
        protected $_m_memoryType;

        /**
         * Type of the memory in the range.
         */
        public function memoryType() {
            if ($this->_m_memoryType !== null)
                return $this->_m_memoryType;
            $this->_m_memoryType = $this->low() & 255;
            return $this->_m_memoryType;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_reservedLow;

        /**
         * Bits 31-0 that are reserved.
         */
        public function reservedLow() {
            if ($this->_m_reservedLow !== null)
                return $this->_m_reservedLow;
            $this->_m_reservedLow = $this->low() & 3840;
            return $this->_m_reservedLow;
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

/**
 * Capabilities of the MTRRs.
 */

namespace XenHvmContext {
    class MtrrCap extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Mtrr $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_hasFixed;

        /**
         * Fixed ranges are supported.
         */
        public function hasFixed() {
            if ($this->_m_hasFixed !== null)
                return $this->_m_hasFixed;
            $this->_m_hasFixed = ($this->low() & 256) != 0;
            return $this->_m_hasFixed;
        }
        protected $_m_hasSmrr;

        /**
         * A range for system management is supported.
         */
        public function hasSmrr() {
            if ($this->_m_hasSmrr !== null)
                return $this->_m_hasSmrr;
            $this->_m_hasSmrr = ($this->low() & 2048) != 0;
            return $this->_m_hasSmrr;
        }
        protected $_m_hasWc;

        /**
         * Write-combining is supported.
         */
        public function hasWc() {
            if ($this->_m_hasWc !== null)
                return $this->_m_hasWc;
            $this->_m_hasWc = ($this->low() & 1024) != 0;
            return $this->_m_hasWc;
        }
        protected $_m_numRanges;

        /**
         * Number of variable ranges.
         */
        public function numRanges() {
            if ($this->_m_numRanges !== null)
                return $this->_m_numRanges;
            $this->_m_numRanges = $this->low() & 255;
            return $this->_m_numRanges;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
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

/**
 * Default type and enable bits.
 */

namespace XenHvmContext {
    class MtrrDefType extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Mtrr $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_hasReservedLow;

        /**
         * A reserved bit of bits 31-0 is set; those of `high` are all reserved.
         */
        public function hasReservedLow() {
            if ($this->_m_hasReservedLow !== null)
                return $this->_m_hasReservedLow;
            $this->_m_hasReservedLow =  ((($this->low() & 768) != 0) || ($this->low() >> 12 != 0)) ;
            return $this->_m_hasReservedLow;
        }
        protected $_m_isEnabled;

        /**
         * MTRRs are enabled; otherwise all memory is uncacheable.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->low() & 2048) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_isFixedEnabled;

        /**
         * Fixed ranges are enabled.
         */
        public function isFixedEnabled() {
            if ($this->_m_isFixedEnabled !== null)
                return $this->_m_isFixedEnabled;
            $this->_m_isFixedEnabled = ($this->low() & 1024) != 0;
            return $this->_m_isFixedEnabled;
        }
        protected $_m_memoryType;

        /**
         * Type of memory outside all ranges.
         */
        public function memoryType() {
            if ($this->_m_memoryType !== null)
                return $this->_m_memoryType;
            $this->_m_memoryType = $this->low() & 255;
            return $this->_m_memoryType;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
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

/**
 * Mask of a variable range.
 */

namespace XenHvmContext {
    class MtrrMask extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\MtrrRange $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_frameLow;

        /**
         * Bits 31-12 of the mask, shifted down by 12; `high` continues it.
         */
        public function frameLow() {
            if ($this->_m_frameLow !== null)
                return $this->_m_frameLow;
            $this->_m_frameLow = $this->low() >> 12;
            return $this->_m_frameLow;
        }
        protected $_m_isValid;

        /**
         * The range is in use.
         */
        public function isValid() {
            if ($this->_m_isValid !== null)
                return $this->_m_isValid;
            $this->_m_isValid = ($this->low() & 2048) != 0;
            return $this->_m_isValid;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_reservedLow;

        /**
         * Bits 31-0 that are reserved.
         */
        public function reservedLow() {
            if ($this->_m_reservedLow !== null)
                return $this->_m_reservedLow;
            $this->_m_reservedLow = $this->low() & 2047;
            return $this->_m_reservedLow;
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

/**
 * A variable range. It contains an address that agrees with `base` in all
 * bits that are set in `mask`, from bit 12 on.
 */

namespace XenHvmContext {
    class MtrrRange extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Mtrr $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_base = $this->_io->readBytes(8);
            $_io__raw_base = new \Kaitai\Struct\Stream($this->_m__raw_base);
            $this->_m_base = new \XenHvmContext\MtrrBase($_io__raw_base, $this, $this->_root);
            $this->_m__raw_mask = $this->_io->readBytes(8);
            $_io__raw_mask = new \Kaitai\Struct\Stream($this->_m__raw_mask);
            $this->_m_mask = new \XenHvmContext\MtrrMask($_io__raw_mask, $this, $this->_root);
        }
        protected $_m_base;
        protected $_m_mask;
        protected $_m__raw_base;
        protected $_m__raw_mask;

        /**
         * IA32_MTRR_PHYSBASE.
         */
        public function base() { return $this->_m_base; }

        /**
         * IA32_MTRR_PHYSMASK.
         */
        public function mask() { return $this->_m_mask; }
        public function _raw_base() { return $this->_m__raw_base; }
        public function _raw_mask() { return $this->_m__raw_mask; }
    }
}

/**
 * Bytes of a body, not interpreted here.
 */

namespace XenHvmContext {
    class Opaque extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * Interrupt wires of the PCI bus.
 */

namespace XenHvmContext {
    class PciIrq extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_asserted = [];
            $n = 32;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_asserted[] = $this->_io->readBitsIntLe(4);
            }
        }
        protected $_m_asserted;

        /**
         * Wires that are asserted, by device number 0 to 31: bit 0 is INTA,
         * bit 3 INTD.
         */
        public function asserted() { return $this->_m_asserted; }
    }
}

/**
 * Routing of the four PCI interrupt links. Device and pin determine the
 * link: (device + pin) mod 4.
 */

namespace XenHvmContext {
    class PciLink extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_route = [];
            $n = 4;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_route[] = $this->_io->readU1();
            }
            $this->_m_pad0 = $this->_io->readBytes(4);
        }
        protected $_m_mostIrq;

        /**
         * The highest ISA IRQ.
         */
        public function mostIrq() {
            if ($this->_m_mostIrq !== null)
                return $this->_m_mostIrq;
            $this->_m_mostIrq = 15;
            return $this->_m_mostIrq;
        }
        protected $_m_route;
        protected $_m_pad0;

        /**
         * ISA IRQ that each link drives; 0 for none.
         */
        public function route() { return $this->_m_route; }

        /**
         * Unused.
         */
        public function pad0() { return $this->_m_pad0; }
    }
}

/**
 * An event that Xen must inject into the guest.
 */

namespace XenHvmContext {
    class PendingEvent extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Cpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_eventType;

        /**
         * Kind of event.
         */
        public function eventType() {
            if ($this->_m_eventType !== null)
                return $this->_m_eventType;
            $this->_m_eventType = $this->raw() >> 8 & 7;
            return $this->_m_eventType;
        }
        protected $_m_hasErrorCode;

        /**
         * The event has an error code, `error_code` of the record.
         */
        public function hasErrorCode() {
            if ($this->_m_hasErrorCode !== null)
                return $this->_m_hasErrorCode;
            $this->_m_hasErrorCode = ($this->raw() & 2048) != 0;
            return $this->_m_hasErrorCode;
        }
        protected $_m_isValid;

        /**
         * An event is present.
         */
        public function isValid() {
            if ($this->_m_isValid !== null)
                return $this->_m_isValid;
            $this->_m_isValid = $this->raw() >> 31 != 0;
            return $this->_m_isValid;
        }
        protected $_m_reserved;

        /**
         * Reserved, zero.
         */
        public function reserved() {
            if ($this->_m_reserved !== null)
                return $this->_m_reserved;
            $this->_m_reserved = $this->raw() >> 12 & 524287;
            return $this->_m_reserved;
        }
        protected $_m_vector;

        /**
         * Vector of the event.
         */
        public function vector() {
            if ($this->_m_vector !== null)
                return $this->_m_vector;
            $this->_m_vector = $this->raw() & 255;
            return $this->_m_vector;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * One of the two 8259 interrupt controllers.
 */

namespace XenHvmContext {
    class Pic extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_irr = $this->_io->readU1();
            $this->_m_imr = $this->_io->readU1();
            $this->_m_isr = $this->_io->readU1();
            $this->_m_irqBase = $this->_io->readU1();
            $this->_m_initialisation = $this->_io->readU1();
            $this->_m_modes = $this->_io->readU1();
            $this->_m_elcr = $this->_io->readU1();
            $this->_m_intOutput = $this->_io->readU1();
        }
        protected $_m_autoEoi;

        /**
         * An acknowledged line does not stay in service.
         */
        public function autoEoi() {
            if ($this->_m_autoEoi !== null)
                return $this->_m_autoEoi;
            $this->_m_autoEoi = ($this->modes() & 4) != 0;
            return $this->_m_autoEoi;
        }
        protected $_m_elcrWritable;

        /**
         * Lines that can be level-triggered: all but the timer's and the
         * keyboard's, or of the slave the real-time clock's and the x87's.
         */
        public function elcrWritable() {
            if ($this->_m_elcrWritable !== null)
                return $this->_m_elcrWritable;
            $this->_m_elcrWritable = ($this->isMaster() ? 252 : 222);
            return $this->_m_elcrWritable;
        }
        protected $_m_initState;

        /**
         * Progress of initialisation; 0 if none is in progress. Bits 0 and 1
         * give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
         * will not.
         */
        public function initState() {
            if ($this->_m_initState !== null)
                return $this->_m_initState;
            $this->_m_initState = $this->initialisation() & 15;
            return $this->_m_initState;
        }
        protected $_m_isMaster;

        /**
         * This is the master.
         */
        public function isMaster() {
            if ($this->_m_isMaster !== null)
                return $this->_m_isMaster;
            $this->_m_isMaster = ($this->modes() & 64) != 0;
            return $this->_m_isMaster;
        }
        protected $_m_isReachable;

        /**
         * Whether a controller can get into this state; Xen 4.19 and later
         * refuse others.
         */
        public function isReachable() {
            if ($this->_m_isReachable !== null)
                return $this->_m_isReachable;
            $this->_m_isReachable =  (($this->intOutput() <= 1) && ( (($this->intOutput() == 0) || ($this->initState() == 0)) ) && (($this->elcr() & ($this->elcrWritable() ^ 255)) == 0)) ;
            return $this->_m_isReachable;
        }
        protected $_m_poll;

        /**
         * The next read is a poll.
         */
        public function poll() {
            if ($this->_m_poll !== null)
                return $this->_m_poll;
            $this->_m_poll = ($this->modes() & 2) != 0;
            return $this->_m_poll;
        }
        protected $_m_priorityAdd;

        /**
         * Line with the highest priority.
         */
        public function priorityAdd() {
            if ($this->_m_priorityAdd !== null)
                return $this->_m_priorityAdd;
            $this->_m_priorityAdd = $this->initialisation() >> 4 & 15;
            return $this->_m_priorityAdd;
        }
        protected $_m_readselIsr;

        /**
         * Reads of the even port return isr, not irr.
         */
        public function readselIsr() {
            if ($this->_m_readselIsr !== null)
                return $this->_m_readselIsr;
            $this->_m_readselIsr = ($this->modes() & 1) != 0;
            return $this->_m_readselIsr;
        }
        protected $_m_rotateOnAutoEoi;

        /**
         * Priorities rotate when that happens.
         */
        public function rotateOnAutoEoi() {
            if ($this->_m_rotateOnAutoEoi !== null)
                return $this->_m_rotateOnAutoEoi;
            $this->_m_rotateOnAutoEoi = ($this->modes() & 8) != 0;
            return $this->_m_rotateOnAutoEoi;
        }
        protected $_m_specialFullyNestedMode;

        /**
         * The slave's lines in service do not block its other lines.
         */
        public function specialFullyNestedMode() {
            if ($this->_m_specialFullyNestedMode !== null)
                return $this->_m_specialFullyNestedMode;
            $this->_m_specialFullyNestedMode = ($this->modes() & 16) != 0;
            return $this->_m_specialFullyNestedMode;
        }
        protected $_m_specialMaskMode;

        /**
         * Masked lines do not block lower ones.
         */
        public function specialMaskMode() {
            if ($this->_m_specialMaskMode !== null)
                return $this->_m_specialMaskMode;
            $this->_m_specialMaskMode = ($this->modes() & 32) != 0;
            return $this->_m_specialMaskMode;
        }
        protected $_m_irr;
        protected $_m_imr;
        protected $_m_isr;
        protected $_m_irqBase;
        protected $_m_initialisation;
        protected $_m_modes;
        protected $_m_elcr;
        protected $_m_intOutput;

        /**
         * Lines that request an interrupt.
         */
        public function irr() { return $this->_m_irr; }

        /**
         * Lines that are masked.
         */
        public function imr() { return $this->_m_imr; }

        /**
         * Lines in service.
         */
        public function isr() { return $this->_m_isr; }

        /**
         * Vector of line 0.
         */
        public function irqBase() { return $this->_m_irqBase; }

        /**
         * Initialisation and priority: two fields of four bits.
         */
        public function initialisation() { return $this->_m_initialisation; }

        /**
         * Modes of operation, a bit each.
         */
        public function modes() { return $this->_m_modes; }

        /**
         * Lines that are level-triggered.
         */
        public function elcr() { return $this->_m_elcr; }

        /**
         * State of the output.
         */
        public function intOutput() { return $this->_m_intOutput; }
    }
}

/**
 * The 8254 interval timer.
 */

namespace XenHvmContext {
    class Pit extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_channels = [];
            $n = 3;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_channels[] = new \XenHvmContext\PitChannel($this->_io, $this, $this->_root);
            }
            $this->_m_speakerDataOn = $this->_io->readU4le();
            $this->_m_pad0 = $this->_io->readU4le();
        }
        protected $_m_isReachable;

        /**
         * Whether the fields after the channels can have these values; Xen 4.19
         * and later refuse others.
         */
        public function isReachable() {
            if ($this->_m_isReachable !== null)
                return $this->_m_isReachable;
            $this->_m_isReachable =  (($this->speakerDataOn() <= 1) && ($this->pad0() == 0)) ;
            return $this->_m_isReachable;
        }
        protected $_m_channels;
        protected $_m_speakerDataOn;
        protected $_m_pad0;

        /**
         * Channels: 0 is the system timer, 1 is unused, 2 is the speaker.
         */
        public function channels() { return $this->_m_channels; }

        /**
         * Whether channel 2 drives the speaker; 0 or 1.
         */
        public function speakerDataOn() { return $this->_m_speakerDataOn; }

        /**
         * Padding, zero.
         */
        public function pad0() { return $this->_m_pad0; }
    }
}

/**
 * A channel of the 8254. The read and write states are 1 for the low byte
 * only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
 * a word whose high byte is next, and 0 if none was set.
 */

namespace XenHvmContext {
    class PitChannel extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Pit $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_count = $this->_io->readU4le();
            $this->_m_latchedCount = $this->_io->readU2le();
            $this->_m_countLatched = $this->_io->readU1();
            $this->_m_statusLatched = $this->_io->readU1();
            $this->_m__raw_status = $this->_io->readBytes(1);
            $_io__raw_status = new \Kaitai\Struct\Stream($this->_m__raw_status);
            $this->_m_status = new \XenHvmContext\PitStatus($_io__raw_status, $this, $this->_root);
            $this->_m_readState = $this->_io->readU1();
            $this->_m_writeState = $this->_io->readU1();
            $this->_m_writeLatch = $this->_io->readU1();
            $this->_m_rwMode = $this->_io->readU1();
            $this->_m_mode = $this->_io->readU1();
            $this->_m_bcd = $this->_io->readU1();
            $this->_m_gate = $this->_io->readU1();
        }
        protected $_m_isModeSet;

        /**
         * Whether the channel was ever given a mode.
         */
        public function isModeSet() {
            if ($this->_m_isModeSet !== null)
                return $this->_m_isModeSet;
            $this->_m_isModeSet = $this->mode() <= 7;
            return $this->_m_isModeSet;
        }
        protected $_m_isReachable;

        /**
         * Whether a channel can get into this state; Xen 4.19 and later refuse
         * others.
         */
        public function isReachable() {
            if ($this->_m_isReachable !== null)
                return $this->_m_isReachable;
            $this->_m_isReachable =  (($this->count() <= 65536) && ($this->countLatched() <= 4) && ($this->readState() <= 4) && ($this->writeState() <= 4) && ($this->rwMode() <= 3) && ($this->gate() <= 1) && ($this->bcd() <= 1)) ;
            return $this->_m_isReachable;
        }
        protected $_m_operatingMode;

        /**
         * Mode as Xen interprets it when it loads the context: three bits, where
         * 6 and 7 mean 2 and 3.
         */
        public function operatingMode() {
            if ($this->_m_operatingMode !== null)
                return $this->_m_operatingMode;
            $this->_m_operatingMode = $this->mode() & 3 | ($this->mode() & 4) & ($this->mode() & 2 ^ 2) << 1;
            return $this->_m_operatingMode;
        }
        protected $_m_count;
        protected $_m_latchedCount;
        protected $_m_countLatched;
        protected $_m_statusLatched;
        protected $_m_status;
        protected $_m_readState;
        protected $_m_writeState;
        protected $_m_writeLatch;
        protected $_m_rwMode;
        protected $_m_mode;
        protected $_m_bcd;
        protected $_m_gate;
        protected $_m__raw_status;

        /**
         * Reload value, 1 to 65536.
         */
        public function count() { return $this->_m_count; }

        /**
         * Count that was latched.
         */
        public function latchedCount() { return $this->_m_latchedCount; }

        /**
         * Read state of the latched count; 0 if no count is latched.
         */
        public function countLatched() { return $this->_m_countLatched; }

        /**
         * Whether the status was latched.
         */
        public function statusLatched() { return $this->_m_statusLatched; }

        /**
         * Status that was latched.
         */
        public function status() { return $this->_m_status; }

        /**
         * Read state of the count.
         */
        public function readState() { return $this->_m_readState; }

        /**
         * Write state of the count.
         */
        public function writeState() { return $this->_m_writeState; }

        /**
         * Low byte of a count whose high byte is next.
         */
        public function writeLatch() { return $this->_m_writeLatch; }

        /**
         * Bytes that reads and writes access: 1 for the low byte, 2 for the high
         * byte, 3 for both.
         */
        public function rwMode() { return $this->_m_rwMode; }

        /**
         * Mode as it was saved; 0xff in a channel that was never set up (Xen
         * before 4.19).
         */
        public function mode() { return $this->_m_mode; }

        /**
         * Whether to count in decimal, which Xen does not implement.
         */
        public function bcd() { return $this->_m_bcd; }

        /**
         * State of the gate; only channel 2's can be 0.
         */
        public function gate() { return $this->_m_gate; }
        public function _raw_status() { return $this->_m__raw_status; }
    }
}

/**
 * Status byte of a channel.
 */

namespace XenHvmContext {
    class PitStatus extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\PitChannel $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU1();
        }
        protected $_m_isBcd;

        /**
         * Counts in decimal.
         */
        public function isBcd() {
            if ($this->_m_isBcd !== null)
                return $this->_m_isBcd;
            $this->_m_isBcd = ($this->raw() & 1) != 0;
            return $this->_m_isBcd;
        }
        protected $_m_isOutputHigh;

        /**
         * State of the output.
         */
        public function isOutputHigh() {
            if ($this->_m_isOutputHigh !== null)
                return $this->_m_isOutputHigh;
            $this->_m_isOutputHigh = ($this->raw() & 128) != 0;
            return $this->_m_isOutputHigh;
        }
        protected $_m_mode;

        /**
         * Counting mode of the channel.
         */
        public function mode() {
            if ($this->_m_mode !== null)
                return $this->_m_mode;
            $this->_m_mode = $this->raw() >> 1 & 7;
            return $this->_m_mode;
        }
        protected $_m_rwMode;

        /**
         * Bytes that reads and writes access.
         */
        public function rwMode() {
            if ($this->_m_rwMode !== null)
                return $this->_m_rwMode;
            $this->_m_rwMode = $this->raw() >> 4 & 3;
            return $this->_m_rwMode;
        }
        protected $_m_raw;

        /**
         * The whole byte as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * ACPI fixed events.
 */

namespace XenHvmContext {
    class Pm1Events extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Pmtimer $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU2le();
        }
        protected $_m_busMaster;

        /**
         * A bus master asked for the bus; status only.
         */
        public function busMaster() {
            if ($this->_m_busMaster !== null)
                return $this->_m_busMaster;
            $this->_m_busMaster = ($this->raw() & 16) != 0;
            return $this->_m_busMaster;
        }
        protected $_m_globalLock;

        /**
         * The global lock was released.
         */
        public function globalLock() {
            if ($this->_m_globalLock !== null)
                return $this->_m_globalLock;
            $this->_m_globalLock = ($this->raw() & 32) != 0;
            return $this->_m_globalLock;
        }
        protected $_m_isWake;

        /**
         * The system has been woken; status only.
         */
        public function isWake() {
            if ($this->_m_isWake !== null)
                return $this->_m_isWake;
            $this->_m_isWake = ($this->raw() & 32768) != 0;
            return $this->_m_isWake;
        }
        protected $_m_powerButton;

        /**
         * Power button.
         */
        public function powerButton() {
            if ($this->_m_powerButton !== null)
                return $this->_m_powerButton;
            $this->_m_powerButton = ($this->raw() & 256) != 0;
            return $this->_m_powerButton;
        }
        protected $_m_rtcAlarm;

        /**
         * Alarm of the real-time clock.
         */
        public function rtcAlarm() {
            if ($this->_m_rtcAlarm !== null)
                return $this->_m_rtcAlarm;
            $this->_m_rtcAlarm = ($this->raw() & 1024) != 0;
            return $this->_m_rtcAlarm;
        }
        protected $_m_sleepButton;

        /**
         * Sleep button.
         */
        public function sleepButton() {
            if ($this->_m_sleepButton !== null)
                return $this->_m_sleepButton;
            $this->_m_sleepButton = ($this->raw() & 512) != 0;
            return $this->_m_sleepButton;
        }
        protected $_m_timer;

        /**
         * The timer's top bit has changed.
         */
        public function timer() {
            if ($this->_m_timer !== null)
                return $this->_m_timer;
            $this->_m_timer = ($this->raw() & 1) != 0;
            return $this->_m_timer;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * ACPI power-management timer and event registers.
 */

namespace XenHvmContext {
    class Pmtimer extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_tmrVal = $this->_io->readU4le();
            $this->_m__raw_pm1aSts = $this->_io->readBytes(2);
            $_io__raw_pm1aSts = new \Kaitai\Struct\Stream($this->_m__raw_pm1aSts);
            $this->_m_pm1aSts = new \XenHvmContext\Pm1Events($_io__raw_pm1aSts, $this, $this->_root);
            $this->_m__raw_pm1aEn = $this->_io->readBytes(2);
            $_io__raw_pm1aEn = new \Kaitai\Struct\Stream($this->_m__raw_pm1aEn);
            $this->_m_pm1aEn = new \XenHvmContext\Pm1Events($_io__raw_pm1aEn, $this, $this->_root);
        }
        protected $_m_tmrVal;
        protected $_m_pm1aSts;
        protected $_m_pm1aEn;
        protected $_m__raw_pm1aSts;
        protected $_m__raw_pm1aEn;

        /**
         * The timer, 3.579545 MHz.
         */
        public function tmrVal() { return $this->_m_tmrVal; }

        /**
         * Events that have happened.
         */
        public function pm1aSts() { return $this->_m_pm1aSts; }

        /**
         * Events that interrupt.
         */
        public function pm1aEn() { return $this->_m_pm1aEn; }
        public function _raw_pm1aSts() { return $this->_m__raw_pm1aSts; }
        public function _raw_pm1aEn() { return $this->_m__raw_pm1aEn; }
    }
}

/**
 * Redirection entry: how the I/O APIC delivers the interrupt of one pin.
 */

namespace XenHvmContext {
    class RedirectionEntry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Ioapic $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_deliveryMode;

        /**
         * Kind of interrupt.
         */
        public function deliveryMode() {
            if ($this->_m_deliveryMode !== null)
                return $this->_m_deliveryMode;
            $this->_m_deliveryMode = $this->low() >> 8 & 7;
            return $this->_m_deliveryMode;
        }
        protected $_m_destId;

        /**
         * APIC id of the destination, or a logical destination.
         */
        public function destId() {
            if ($this->_m_destId !== null)
                return $this->_m_destId;
            $this->_m_destId = $this->high() >> 24;
            return $this->_m_destId;
        }
        protected $_m_isActiveLow;

        /**
         * The pin is active low.
         */
        public function isActiveLow() {
            if ($this->_m_isActiveLow !== null)
                return $this->_m_isActiveLow;
            $this->_m_isActiveLow = ($this->low() & 8192) != 0;
            return $this->_m_isActiveLow;
        }
        protected $_m_isLevel;

        /**
         * Level-triggered, not edge-triggered.
         */
        public function isLevel() {
            if ($this->_m_isLevel !== null)
                return $this->_m_isLevel;
            $this->_m_isLevel = ($this->low() & 32768) != 0;
            return $this->_m_isLevel;
        }
        protected $_m_isLogical;

        /**
         * The destination is logical, not physical.
         */
        public function isLogical() {
            if ($this->_m_isLogical !== null)
                return $this->_m_isLogical;
            $this->_m_isLogical = ($this->low() & 2048) != 0;
            return $this->_m_isLogical;
        }
        protected $_m_isMasked;

        /**
         * The interrupt is masked.
         */
        public function isMasked() {
            if ($this->_m_isMasked !== null)
                return $this->_m_isMasked;
            $this->_m_isMasked = ($this->low() & 65536) != 0;
            return $this->_m_isMasked;
        }
        protected $_m_isPending;

        /**
         * Delivery is pending.
         */
        public function isPending() {
            if ($this->_m_isPending !== null)
                return $this->_m_isPending;
            $this->_m_isPending = ($this->low() & 4096) != 0;
            return $this->_m_isPending;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_remoteIrr;

        /**
         * A local APIC has accepted the level-triggered interrupt.
         */
        public function remoteIrr() {
            if ($this->_m_remoteIrr !== null)
                return $this->_m_remoteIrr;
            $this->_m_remoteIrr = ($this->low() & 16384) != 0;
            return $this->_m_remoteIrr;
        }
        protected $_m_vector;

        /**
         * Vector that the guest receives.
         */
        public function vector() {
            if ($this->_m_vector !== null)
                return $this->_m_vector;
            $this->_m_vector = $this->low() & 255;
            return $this->_m_vector;
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

/**
 * A slot of the register page.
 */

namespace XenHvmContext {
    class RegisterSlot extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\LapicRegs $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_reg = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_reg;
        protected $_m_reserved;

        /**
         * The register; only these four bytes of the slot are used.
         */
        public function reg() { return $this->_m_reg; }

        /**
         * Unused.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Flags register.
 */

namespace XenHvmContext {
    class Rflags extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Cpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_adjust;

        /**
         * Carry out of bit 3.
         */
        public function adjust() {
            if ($this->_m_adjust !== null)
                return $this->_m_adjust;
            $this->_m_adjust = ($this->low() & 16) != 0;
            return $this->_m_adjust;
        }
        protected $_m_alignmentCheck;

        /**
         * Alignment checks, or access to user pages despite SMAP.
         */
        public function alignmentCheck() {
            if ($this->_m_alignmentCheck !== null)
                return $this->_m_alignmentCheck;
            $this->_m_alignmentCheck = ($this->low() & 262144) != 0;
            return $this->_m_alignmentCheck;
        }
        protected $_m_carry;

        /**
         * Carry out of an addition, or borrow.
         */
        public function carry() {
            if ($this->_m_carry !== null)
                return $this->_m_carry;
            $this->_m_carry = ($this->low() & 1) != 0;
            return $this->_m_carry;
        }
        protected $_m_direction;

        /**
         * String instructions go downwards.
         */
        public function direction() {
            if ($this->_m_direction !== null)
                return $this->_m_direction;
            $this->_m_direction = ($this->low() & 1024) != 0;
            return $this->_m_direction;
        }
        protected $_m_identification;

        /**
         * Can be changed on processors that have CPUID.
         */
        public function identification() {
            if ($this->_m_identification !== null)
                return $this->_m_identification;
            $this->_m_identification = ($this->low() & 2097152) != 0;
            return $this->_m_identification;
        }
        protected $_m_interrupt;

        /**
         * Interrupts are enabled.
         */
        public function interrupt() {
            if ($this->_m_interrupt !== null)
                return $this->_m_interrupt;
            $this->_m_interrupt = ($this->low() & 512) != 0;
            return $this->_m_interrupt;
        }
        protected $_m_iopl;

        /**
         * Lowest privilege that may do I/O.
         */
        public function iopl() {
            if ($this->_m_iopl !== null)
                return $this->_m_iopl;
            $this->_m_iopl = $this->low() >> 12 & 3;
            return $this->_m_iopl;
        }
        protected $_m_nestedTask;

        /**
         * The current task was called by another.
         */
        public function nestedTask() {
            if ($this->_m_nestedTask !== null)
                return $this->_m_nestedTask;
            $this->_m_nestedTask = ($this->low() & 16384) != 0;
            return $this->_m_nestedTask;
        }
        protected $_m_overflow;

        /**
         * Signed overflow.
         */
        public function overflow() {
            if ($this->_m_overflow !== null)
                return $this->_m_overflow;
            $this->_m_overflow = ($this->low() & 2048) != 0;
            return $this->_m_overflow;
        }
        protected $_m_parity;

        /**
         * The result's low byte has an even number of ones.
         */
        public function parity() {
            if ($this->_m_parity !== null)
                return $this->_m_parity;
            $this->_m_parity = ($this->low() & 4) != 0;
            return $this->_m_parity;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_resume;

        /**
         * Instruction breakpoints are off for one instruction.
         */
        public function resume() {
            if ($this->_m_resume !== null)
                return $this->_m_resume;
            $this->_m_resume = ($this->low() & 65536) != 0;
            return $this->_m_resume;
        }
        protected $_m_sign;

        /**
         * The result is negative.
         */
        public function sign() {
            if ($this->_m_sign !== null)
                return $this->_m_sign;
            $this->_m_sign = ($this->low() & 128) != 0;
            return $this->_m_sign;
        }
        protected $_m_trap;

        /**
         * Single-stepping.
         */
        public function trap() {
            if ($this->_m_trap !== null)
                return $this->_m_trap;
            $this->_m_trap = ($this->low() & 256) != 0;
            return $this->_m_trap;
        }
        protected $_m_virtual8086;

        /**
         * Virtual-8086 mode.
         */
        public function virtual8086() {
            if ($this->_m_virtual8086 !== null)
                return $this->_m_virtual8086;
            $this->_m_virtual8086 = ($this->low() & 131072) != 0;
            return $this->_m_virtual8086;
        }
        protected $_m_virtualInterrupt;

        /**
         * Virtual image of `interrupt`.
         */
        public function virtualInterrupt() {
            if ($this->_m_virtualInterrupt !== null)
                return $this->_m_virtualInterrupt;
            $this->_m_virtualInterrupt = ($this->low() & 524288) != 0;
            return $this->_m_virtualInterrupt;
        }
        protected $_m_virtualInterruptPending;

        /**
         * A virtual interrupt is pending.
         */
        public function virtualInterruptPending() {
            if ($this->_m_virtualInterruptPending !== null)
                return $this->_m_virtualInterruptPending;
            $this->_m_virtualInterruptPending = ($this->low() & 1048576) != 0;
            return $this->_m_virtualInterruptPending;
        }
        protected $_m_zero;

        /**
         * The result is zero.
         */
        public function zero() {
            if ($this->_m_zero !== null)
                return $this->_m_zero;
            $this->_m_zero = ($this->low() & 64) != 0;
            return $this->_m_zero;
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

/**
 * The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
 * are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
 * any value.
 */

namespace XenHvmContext {
    class Rtc extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_seconds = $this->_io->readU1();
            $this->_m_secondsAlarm = $this->_io->readU1();
            $this->_m_minutes = $this->_io->readU1();
            $this->_m_minutesAlarm = $this->_io->readU1();
            $this->_m_hours = $this->_io->readU1();
            $this->_m_hoursAlarm = $this->_io->readU1();
            $this->_m_dayOfWeek = $this->_io->readU1();
            $this->_m_dayOfMonth = $this->_io->readU1();
            $this->_m_month = $this->_io->readU1();
            $this->_m_year = $this->_io->readU1();
            $this->_m__raw_regA = $this->_io->readBytes(1);
            $_io__raw_regA = new \Kaitai\Struct\Stream($this->_m__raw_regA);
            $this->_m_regA = new \XenHvmContext\RtcRegA($_io__raw_regA, $this, $this->_root);
            $this->_m__raw_regB = $this->_io->readBytes(1);
            $_io__raw_regB = new \Kaitai\Struct\Stream($this->_m__raw_regB);
            $this->_m_regB = new \XenHvmContext\RtcRegB($_io__raw_regB, $this, $this->_root);
            $this->_m__raw_regC = $this->_io->readBytes(1);
            $_io__raw_regC = new \Kaitai\Struct\Stream($this->_m__raw_regC);
            $this->_m_regC = new \XenHvmContext\RtcRegC($_io__raw_regC, $this, $this->_root);
            $this->_m__raw_regD = $this->_io->readBytes(1);
            $_io__raw_regD = new \Kaitai\Struct\Stream($this->_m__raw_regD);
            $this->_m_regD = new \XenHvmContext\RtcRegD($_io__raw_regD, $this, $this->_root);
            $this->_m_cmosIndex = $this->_io->readU1();
            $this->_m_pad0 = $this->_io->readU1();
            if ($this->_io()->size() >= 24) {
                $this->_m_rtcOffset = $this->_io->readS8le();
            }
        }
        protected $_m_seconds;
        protected $_m_secondsAlarm;
        protected $_m_minutes;
        protected $_m_minutesAlarm;
        protected $_m_hours;
        protected $_m_hoursAlarm;
        protected $_m_dayOfWeek;
        protected $_m_dayOfMonth;
        protected $_m_month;
        protected $_m_year;
        protected $_m_regA;
        protected $_m_regB;
        protected $_m_regC;
        protected $_m_regD;
        protected $_m_cmosIndex;
        protected $_m_pad0;
        protected $_m_rtcOffset;
        protected $_m__raw_regA;
        protected $_m__raw_regB;
        protected $_m__raw_regC;
        protected $_m__raw_regD;

        /**
         * Seconds of the time of day.
         */
        public function seconds() { return $this->_m_seconds; }

        /**
         * Seconds of the alarm.
         */
        public function secondsAlarm() { return $this->_m_secondsAlarm; }

        /**
         * Minutes of the time of day.
         */
        public function minutes() { return $this->_m_minutes; }

        /**
         * Minutes of the alarm.
         */
        public function minutesAlarm() { return $this->_m_minutesAlarm; }

        /**
         * Hours; in 12-hour mode bit 7 is PM.
         */
        public function hours() { return $this->_m_hours; }

        /**
         * Hours of the alarm.
         */
        public function hoursAlarm() { return $this->_m_hoursAlarm; }

        /**
         * Day of the week, Sunday is 1.
         */
        public function dayOfWeek() { return $this->_m_dayOfWeek; }

        /**
         * Day of the month.
         */
        public function dayOfMonth() { return $this->_m_dayOfMonth; }

        /**
         * Month; January is 1.
         */
        public function month() { return $this->_m_month; }

        /**
         * Year of the century.
         */
        public function year() { return $this->_m_year; }

        /**
         * Register A.
         */
        public function regA() { return $this->_m_regA; }

        /**
         * Register B.
         */
        public function regB() { return $this->_m_regB; }

        /**
         * Register C.
         */
        public function regC() { return $this->_m_regC; }

        /**
         * Register D.
         */
        public function regD() { return $this->_m_regD; }

        /**
         * Register selected by the index port.
         */
        public function cmosIndex() { return $this->_m_cmosIndex; }

        /**
         * Unused.
         */
        public function pad0() { return $this->_m_pad0; }

        /**
         * Offset from the host's time, in seconds. Absent from bodies of 16
         * bytes.
         */
        public function rtcOffset() { return $this->_m_rtcOffset; }
        public function _raw_regA() { return $this->_m__raw_regA; }
        public function _raw_regB() { return $this->_m__raw_regB; }
        public function _raw_regC() { return $this->_m__raw_regC; }
        public function _raw_regD() { return $this->_m__raw_regD; }
    }
}

/**
 * Register A of the real-time clock.
 */

namespace XenHvmContext {
    class RtcRegA extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Rtc $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU1();
        }
        protected $_m_divider;

        /**
         * Divider; 2 for the usual crystal.
         */
        public function divider() {
            if ($this->_m_divider !== null)
                return $this->_m_divider;
            $this->_m_divider = $this->raw() >> 4 & 7;
            return $this->_m_divider;
        }
        protected $_m_isUpdating;

        /**
         * An update is in progress.
         */
        public function isUpdating() {
            if ($this->_m_isUpdating !== null)
                return $this->_m_isUpdating;
            $this->_m_isUpdating = ($this->raw() & 128) != 0;
            return $this->_m_isUpdating;
        }
        protected $_m_rate;

        /**
         * Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz
         * (1 and 2 are the same as 8 and 9).
         */
        public function rate() {
            if ($this->_m_rate !== null)
                return $this->_m_rate;
            $this->_m_rate = $this->raw() & 15;
            return $this->_m_rate;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Register B of the real-time clock.
 */

namespace XenHvmContext {
    class RtcRegB extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Rtc $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU1();
        }
        protected $_m_hasAlarmInterrupt;

        /**
         * Interrupt at the alarm.
         */
        public function hasAlarmInterrupt() {
            if ($this->_m_hasAlarmInterrupt !== null)
                return $this->_m_hasAlarmInterrupt;
            $this->_m_hasAlarmInterrupt = ($this->raw() & 32) != 0;
            return $this->_m_hasAlarmInterrupt;
        }
        protected $_m_hasPeriodicInterrupt;

        /**
         * Periodic interrupt.
         */
        public function hasPeriodicInterrupt() {
            if ($this->_m_hasPeriodicInterrupt !== null)
                return $this->_m_hasPeriodicInterrupt;
            $this->_m_hasPeriodicInterrupt = ($this->raw() & 64) != 0;
            return $this->_m_hasPeriodicInterrupt;
        }
        protected $_m_hasSquareWave;

        /**
         * Square-wave output.
         */
        public function hasSquareWave() {
            if ($this->_m_hasSquareWave !== null)
                return $this->_m_hasSquareWave;
            $this->_m_hasSquareWave = ($this->raw() & 8) != 0;
            return $this->_m_hasSquareWave;
        }
        protected $_m_hasUpdateInterrupt;

        /**
         * Interrupt at each update.
         */
        public function hasUpdateInterrupt() {
            if ($this->_m_hasUpdateInterrupt !== null)
                return $this->_m_hasUpdateInterrupt;
            $this->_m_hasUpdateInterrupt = ($this->raw() & 16) != 0;
            return $this->_m_hasUpdateInterrupt;
        }
        protected $_m_is24Hour;

        /**
         * 24-hour mode.
         */
        public function is24Hour() {
            if ($this->_m_is24Hour !== null)
                return $this->_m_is24Hour;
            $this->_m_is24Hour = ($this->raw() & 2) != 0;
            return $this->_m_is24Hour;
        }
        protected $_m_isBinary;

        /**
         * Binary, not BCD.
         */
        public function isBinary() {
            if ($this->_m_isBinary !== null)
                return $this->_m_isBinary;
            $this->_m_isBinary = ($this->raw() & 4) != 0;
            return $this->_m_isBinary;
        }
        protected $_m_isDst;

        /**
         * Daylight saving.
         */
        public function isDst() {
            if ($this->_m_isDst !== null)
                return $this->_m_isDst;
            $this->_m_isDst = ($this->raw() & 1) != 0;
            return $this->_m_isDst;
        }
        protected $_m_isSet;

        /**
         * Updates are halted.
         */
        public function isSet() {
            if ($this->_m_isSet !== null)
                return $this->_m_isSet;
            $this->_m_isSet = ($this->raw() & 128) != 0;
            return $this->_m_isSet;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Register C of the real-time clock.
 */

namespace XenHvmContext {
    class RtcRegC extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Rtc $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU1();
        }
        protected $_m_isAlarmed;

        /**
         * The alarm has happened.
         */
        public function isAlarmed() {
            if ($this->_m_isAlarmed !== null)
                return $this->_m_isAlarmed;
            $this->_m_isAlarmed = ($this->raw() & 32) != 0;
            return $this->_m_isAlarmed;
        }
        protected $_m_isInterrupting;

        /**
         * The interrupt is asserted.
         */
        public function isInterrupting() {
            if ($this->_m_isInterrupting !== null)
                return $this->_m_isInterrupting;
            $this->_m_isInterrupting = ($this->raw() & 128) != 0;
            return $this->_m_isInterrupting;
        }
        protected $_m_isPeriodOver;

        /**
         * A period has ended.
         */
        public function isPeriodOver() {
            if ($this->_m_isPeriodOver !== null)
                return $this->_m_isPeriodOver;
            $this->_m_isPeriodOver = ($this->raw() & 64) != 0;
            return $this->_m_isPeriodOver;
        }
        protected $_m_isUpdated;

        /**
         * An update has happened.
         */
        public function isUpdated() {
            if ($this->_m_isUpdated !== null)
                return $this->_m_isUpdated;
            $this->_m_isUpdated = ($this->raw() & 16) != 0;
            return $this->_m_isUpdated;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Register D of the real-time clock.
 */

namespace XenHvmContext {
    class RtcRegD extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Rtc $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU1();
        }
        protected $_m_isValid;

        /**
         * Memory and time are valid.
         */
        public function isValid() {
            if ($this->_m_isValid !== null)
                return $this->_m_isValid;
            $this->_m_isValid = ($this->raw() & 128) != 0;
            return $this->_m_isValid;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * The body of END, which is empty.
 */

namespace XenHvmContext {
    class SaveEnd extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * Origin of this context.
 */

namespace XenHvmContext {
    class SaveHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readU4le();
            $this->_m_version = $this->_io->readU4le();
            $this->_m_changeset = $this->_io->readU8le();
            $this->_m__raw_cpuid = $this->_io->readBytes(4);
            $_io__raw_cpuid = new \Kaitai\Struct\Stream($this->_m__raw_cpuid);
            $this->_m_cpuid = new \XenHvmContext\CpuSignature($_io__raw_cpuid, $this, $this->_root);
            $this->_m_gtscKhz = $this->_io->readU4le();
        }
        protected $_m_magicExpected;

        /**
         * The only value of `magic` that Xen accepts.
         */
        public function magicExpected() {
            if ($this->_m_magicExpected !== null)
                return $this->_m_magicExpected;
            $this->_m_magicExpected = 1412960902;
            return $this->_m_magicExpected;
        }
        protected $_m_versionExpected;

        /**
         * The only value of `version` that Xen accepts.
         */
        public function versionExpected() {
            if ($this->_m_versionExpected !== null)
                return $this->_m_versionExpected;
            $this->_m_versionExpected = 1;
            return $this->_m_versionExpected;
        }
        protected $_m_magic;
        protected $_m_version;
        protected $_m_changeset;
        protected $_m_cpuid;
        protected $_m_gtscKhz;
        protected $_m__raw_cpuid;

        /**
         * Says that this is an HVM context.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Version of the format; 1 is the only one.
         */
        public function version() { return $this->_m_version; }

        /**
         * Mercurial revision of the Xen that saved this; all ones today.
         */
        public function changeset() { return $this->_m_changeset; }

        /**
         * Value of eax of CPUID leaf 1 on the saving host. Xen only logs a
         * difference.
         */
        public function cpuid() { return $this->_m_cpuid; }

        /**
         * Frequency of the guest's TSC in kHz; 0 leaves it unchanged.
         */
        public function gtscKhz() { return $this->_m_gtscKhz; }
        public function _raw_cpuid() { return $this->_m__raw_cpuid; }
    }
}

/**
 * Attributes of a segment, as in its descriptor but without the four
 * bits of limit between them.
 * 
 * Old versions of Xen wrote the format of Intel's VMCS, which keeps that
 * gap, so that the upper four attributes are four bits higher. Xen
 * recognises this and moves them when it loads the context; the instances
 * here do the same.
 */

namespace XenHvmContext {
    class SegmentAttributes extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Cpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_avl;

        /**
         * Available to software.
         */
        public function avl() {
            if ($this->_m_avl !== null)
                return $this->_m_avl;
            $this->_m_avl = ($this->upper() & 1) != 0;
            return $this->_m_avl;
        }
        protected $_m_db;

        /**
         * 32-bit operands, or a 32-bit stack pointer.
         */
        public function db() {
            if ($this->_m_db !== null)
                return $this->_m_db;
            $this->_m_db = ($this->upper() & 4) != 0;
            return $this->_m_db;
        }
        protected $_m_dpl;

        /**
         * Descriptor privilege level.
         */
        public function dpl() {
            if ($this->_m_dpl !== null)
                return $this->_m_dpl;
            $this->_m_dpl = $this->raw() >> 5 & 3;
            return $this->_m_dpl;
        }
        protected $_m_g;

        /**
         * The limit of the descriptor counts pages.
         */
        public function g() {
            if ($this->_m_g !== null)
                return $this->_m_g;
            $this->_m_g = ($this->upper() & 8) != 0;
            return $this->_m_g;
        }
        protected $_m_isVmcsFormat;

        /**
         * The upper attributes are four bits higher than today.
         */
        public function isVmcsFormat() {
            if ($this->_m_isVmcsFormat !== null)
                return $this->_m_isVmcsFormat;
            $this->_m_isVmcsFormat =  ((($this->raw() & 61440) != 0) && (($this->raw() & 3840) == 0)) ;
            return $this->_m_isVmcsFormat;
        }
        protected $_m_l;

        /**
         * 64-bit code.
         */
        public function l() {
            if ($this->_m_l !== null)
                return $this->_m_l;
            $this->_m_l = ($this->upper() & 2) != 0;
            return $this->_m_l;
        }
        protected $_m_p;

        /**
         * The segment is present.
         */
        public function p() {
            if ($this->_m_p !== null)
                return $this->_m_p;
            $this->_m_p = ($this->raw() & 128) != 0;
            return $this->_m_p;
        }
        protected $_m_s;

        /**
         * Code or data, not a system segment.
         */
        public function s() {
            if ($this->_m_s !== null)
                return $this->_m_s;
            $this->_m_s = ($this->raw() & 16) != 0;
            return $this->_m_s;
        }
        protected $_m_segmentType;

        /**
         * Type. If `s` is set, bit 3 distinguishes code from data; otherwise
         * this is the kind of system segment.
         */
        public function segmentType() {
            if ($this->_m_segmentType !== null)
                return $this->_m_segmentType;
            $this->_m_segmentType = $this->raw() & 15;
            return $this->_m_segmentType;
        }
        protected $_m_upper;

        /**
         * The four upper attributes.
         */
        public function upper() {
            if ($this->_m_upper !== null)
                return $this->_m_upper;
            $this->_m_upper = ($this->isVmcsFormat() ? ($this->raw() >> 12 & 15) : ($this->raw() >> 8 & 15));
            return $this->_m_upper;
        }
        protected $_m_raw;

        /**
         * The attributes as they were saved.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Value of the MSR SPEC_CTRL.
 */

namespace XenHvmContext {
    class SpecCtrl extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\MsrEntry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_bhiDisS;

        /**
         * Branch history of user code is not used for the supervisor.
         */
        public function bhiDisS() {
            if ($this->_m_bhiDisS !== null)
                return $this->_m_bhiDisS;
            $this->_m_bhiDisS = ($this->low() & 1024) != 0;
            return $this->_m_bhiDisS;
        }
        protected $_m_ibrs;

        /**
         * Indirect branches are restricted.
         */
        public function ibrs() {
            if ($this->_m_ibrs !== null)
                return $this->_m_ibrs;
            $this->_m_ibrs = ($this->low() & 1) != 0;
            return $this->_m_ibrs;
        }
        protected $_m_ipredDisS;

        /**
         * Indirect branch prediction is disabled for the supervisor.
         */
        public function ipredDisS() {
            if ($this->_m_ipredDisS !== null)
                return $this->_m_ipredDisS;
            $this->_m_ipredDisS = ($this->low() & 16) != 0;
            return $this->_m_ipredDisS;
        }
        protected $_m_ipredDisU;

        /**
         * Indirect branch prediction is disabled for user code.
         */
        public function ipredDisU() {
            if ($this->_m_ipredDisU !== null)
                return $this->_m_ipredDisU;
            $this->_m_ipredDisU = ($this->low() & 8) != 0;
            return $this->_m_ipredDisU;
        }
        protected $_m_psfd;

        /**
         * Predictive store forwarding is disabled.
         */
        public function psfd() {
            if ($this->_m_psfd !== null)
                return $this->_m_psfd;
            $this->_m_psfd = ($this->low() & 128) != 0;
            return $this->_m_psfd;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_rrsbaDisS;

        /**
         * Alternate return prediction is disabled for the supervisor.
         */
        public function rrsbaDisS() {
            if ($this->_m_rrsbaDisS !== null)
                return $this->_m_rrsbaDisS;
            $this->_m_rrsbaDisS = ($this->low() & 64) != 0;
            return $this->_m_rrsbaDisS;
        }
        protected $_m_rrsbaDisU;

        /**
         * Alternate return prediction is disabled for user code.
         */
        public function rrsbaDisU() {
            if ($this->_m_rrsbaDisU !== null)
                return $this->_m_rrsbaDisU;
            $this->_m_rrsbaDisU = ($this->low() & 32) != 0;
            return $this->_m_rrsbaDisU;
        }
        protected $_m_ssbd;

        /**
         * Speculative store bypass is disabled.
         */
        public function ssbd() {
            if ($this->_m_ssbd !== null)
                return $this->_m_ssbd;
            $this->_m_ssbd = ($this->low() & 4) != 0;
            return $this->_m_ssbd;
        }
        protected $_m_stibp;

        /**
         * Threads of a core do not share indirect branch prediction.
         */
        public function stibp() {
            if ($this->_m_stibp !== null)
                return $this->_m_stibp;
            $this->_m_stibp = ($this->low() & 2) != 0;
            return $this->_m_stibp;
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

/**
 * Divide configuration register.
 */

namespace XenHvmContext {
    class TimerDivide extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\LapicRegs $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_code;

        /**
         * The three bits of the divisor (bits 3, 1 and 0).
         */
        public function code() {
            if ($this->_m_code !== null)
                return $this->_m_code;
            $this->_m_code = $this->raw() & 3 | ($this->raw() & 8) >> 1;
            return $this->_m_code;
        }
        protected $_m_divisor;

        /**
         * Divisor of the clock.
         */
        public function divisor() {
            if ($this->_m_divisor !== null)
                return $this->_m_divisor;
            $this->_m_divisor = ($this->code() == 7 ? 1 : 2 << $this->code());
            return $this->_m_divisor;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * The TSC_ADJUST register of a vCPU.
 */

namespace XenHvmContext {
    class TscAdjust extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_adjustment = $this->_io->readU8le();
        }
        protected $_m_adjustment;

        /**
         * Offset that the guest has added to its TSC, modulo 2^64.
         */
        public function adjustment() { return $this->_m_adjustment; }
    }
}

/**
 * The body of a type that Xen does not define.
 */

namespace XenHvmContext {
    class UnknownBody extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_data = $this->_io->readBytesFull();
        }
        protected $_m_data;

        /**
         * The body, unchanged.
         */
        public function data() { return $this->_m_data; }
    }
}

/**
 * 256 bits, one for each vector, spread over eight registers.
 */

namespace XenHvmContext {
    class VectorBitmap extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\LapicRegs $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_vectors031;

        /**
         * Vectors 0 (bit 0) to 31 (bit 31).
         */
        public function vectors031() {
            if ($this->_m_vectors031 !== null)
                return $this->_m_vectors031;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_vectors031 = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_vectors031;
        }
        protected $_m_vectors128159;

        /**
         * Vectors 128 (bit 0) to 159 (bit 31).
         */
        public function vectors128159() {
            if ($this->_m_vectors128159 !== null)
                return $this->_m_vectors128159;
            $_pos = $this->_io->pos();
            $this->_io->seek(64);
            $this->_m_vectors128159 = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_vectors128159;
        }
        protected $_m_vectors160191;

        /**
         * Vectors 160 (bit 0) to 191 (bit 31).
         */
        public function vectors160191() {
            if ($this->_m_vectors160191 !== null)
                return $this->_m_vectors160191;
            $_pos = $this->_io->pos();
            $this->_io->seek(80);
            $this->_m_vectors160191 = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_vectors160191;
        }
        protected $_m_vectors192223;

        /**
         * Vectors 192 (bit 0) to 223 (bit 31).
         */
        public function vectors192223() {
            if ($this->_m_vectors192223 !== null)
                return $this->_m_vectors192223;
            $_pos = $this->_io->pos();
            $this->_io->seek(96);
            $this->_m_vectors192223 = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_vectors192223;
        }
        protected $_m_vectors224255;

        /**
         * Vectors 224 (bit 0) to 255 (bit 31).
         */
        public function vectors224255() {
            if ($this->_m_vectors224255 !== null)
                return $this->_m_vectors224255;
            $_pos = $this->_io->pos();
            $this->_io->seek(112);
            $this->_m_vectors224255 = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_vectors224255;
        }
        protected $_m_vectors3263;

        /**
         * Vectors 32 (bit 0) to 63 (bit 31).
         */
        public function vectors3263() {
            if ($this->_m_vectors3263 !== null)
                return $this->_m_vectors3263;
            $_pos = $this->_io->pos();
            $this->_io->seek(16);
            $this->_m_vectors3263 = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_vectors3263;
        }
        protected $_m_vectors6495;

        /**
         * Vectors 64 (bit 0) to 95 (bit 31).
         */
        public function vectors6495() {
            if ($this->_m_vectors6495 !== null)
                return $this->_m_vectors6495;
            $_pos = $this->_io->pos();
            $this->_io->seek(32);
            $this->_m_vectors6495 = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_vectors6495;
        }
        protected $_m_vectors96127;

        /**
         * Vectors 96 (bit 0) to 127 (bit 31).
         */
        public function vectors96127() {
            if ($this->_m_vectors96127 !== null)
                return $this->_m_vectors96127;
            $_pos = $this->_io->pos();
            $this->_io->seek(48);
            $this->_m_vectors96127 = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_vectors96127;
        }
    }
}

/**
 * State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
 * 16 in older versions of Xen.
 */

namespace XenHvmContext {
    class ViridianDomain extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_hypercallGpa = $this->_io->readBytes(8);
            $_io__raw_hypercallGpa = new \Kaitai\Struct\Stream($this->_m__raw_hypercallGpa);
            $this->_m_hypercallGpa = new \XenHvmContext\ViridianPageMsr($_io__raw_hypercallGpa, $this, $this->_root);
            $this->_m__raw_guestOsId = $this->_io->readBytes(8);
            $_io__raw_guestOsId = new \Kaitai\Struct\Stream($this->_m__raw_guestOsId);
            $this->_m_guestOsId = new \XenHvmContext\ViridianGuestOsId($_io__raw_guestOsId, $this, $this->_root);
            if ($this->_io()->size() >= 24) {
                $this->_m_timeRefCount = $this->_io->readU8le();
            }
            if ($this->_io()->size() >= 32) {
                $this->_m__raw_referenceTsc = $this->_io->readBytes(8);
                $_io__raw_referenceTsc = new \Kaitai\Struct\Stream($this->_m__raw_referenceTsc);
                $this->_m_referenceTsc = new \XenHvmContext\ViridianPageMsr($_io__raw_referenceTsc, $this, $this->_root);
            }
        }
        protected $_m_hypercallGpa;
        protected $_m_guestOsId;
        protected $_m_timeRefCount;
        protected $_m_referenceTsc;
        protected $_m__raw_hypercallGpa;
        protected $_m__raw_guestOsId;
        protected $_m__raw_referenceTsc;

        /**
         * HV_X64_MSR_HYPERCALL.
         */
        public function hypercallGpa() { return $this->_m_hypercallGpa; }

        /**
         * HV_X64_MSR_GUEST_OS_ID.
         */
        public function guestOsId() { return $this->_m_guestOsId; }

        /**
         * Reference time, in units of 100 ns. Absent from bodies of 16 bytes.
         */
        public function timeRefCount() { return $this->_m_timeRefCount; }

        /**
         * HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes.
         */
        public function referenceTsc() { return $this->_m_referenceTsc; }
        public function _raw_hypercallGpa() { return $this->_m__raw_hypercallGpa; }
        public function _raw_guestOsId() { return $this->_m__raw_guestOsId; }
        public function _raw_referenceTsc() { return $this->_m__raw_referenceTsc; }
    }
}

/**
 * The guest's identification of itself.
 */

namespace XenHvmContext {
    class ViridianGuestOsId extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\ViridianDomain $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_buildNumber = $this->_io->readU2le();
            $this->_m_servicePack = $this->_io->readU1();
            $this->_m_minor = $this->_io->readU1();
            $this->_m_major = $this->_io->readU1();
            $this->_m_os = $this->_io->readU1();
            $this->_m_vendor = $this->_io->readU2le();
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_buildNumber;
        protected $_m_servicePack;
        protected $_m_minor;
        protected $_m_major;
        protected $_m_os;
        protected $_m_vendor;

        /**
         * Build number of the guest's operating system.
         */
        public function buildNumber() { return $this->_m_buildNumber; }

        /**
         * Service pack.
         */
        public function servicePack() { return $this->_m_servicePack; }

        /**
         * Minor version.
         */
        public function minor() { return $this->_m_minor; }

        /**
         * Major version.
         */
        public function major() { return $this->_m_major; }

        /**
         * Operating system; 4 is Windows NT.
         */
        public function os() { return $this->_m_os; }

        /**
         * Vendor, 1 is Microsoft; bit 15 marks open source.
         */
        public function vendor() { return $this->_m_vendor; }
    }
}

/**
 * A register that contains the frame number of a guest page in the bits
 * above 11.
 */

namespace XenHvmContext {
    class ViridianPageMsr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_isEnabled;

        /**
         * The page is in use.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->low() & 1) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_pfnLow;

        /**
         * Bits 19-0 of the frame number; `high` continues it.
         */
        public function pfnLow() {
            if ($this->_m_pfnLow !== null)
                return $this->_m_pfnLow;
            $this->_m_pfnLow = $this->low() >> 12;
            return $this->_m_pfnLow;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
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

/**
 * A synthetic interrupt source.
 */

namespace XenHvmContext {
    class ViridianSint extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\ViridianVcpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_isAutoEoi;

        /**
         * The interrupt ends automatically (auto-EOI).
         */
        public function isAutoEoi() {
            if ($this->_m_isAutoEoi !== null)
                return $this->_m_isAutoEoi;
            $this->_m_isAutoEoi = ($this->low() & 131072) != 0;
            return $this->_m_isAutoEoi;
        }
        protected $_m_isMasked;

        /**
         * The synthetic interrupt is masked.
         */
        public function isMasked() {
            if ($this->_m_isMasked !== null)
                return $this->_m_isMasked;
            $this->_m_isMasked = ($this->low() & 65536) != 0;
            return $this->_m_isMasked;
        }
        protected $_m_isPolling;

        /**
         * The guest polls; no interrupt.
         */
        public function isPolling() {
            if ($this->_m_isPolling !== null)
                return $this->_m_isPolling;
            $this->_m_isPolling = ($this->low() & 262144) != 0;
            return $this->_m_isPolling;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_vector;

        /**
         * Vector of the synthetic interrupt.
         */
        public function vector() {
            if ($this->_m_vector !== null)
                return $this->_m_vector;
            $this->_m_vector = $this->low() & 255;
            return $this->_m_vector;
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

/**
 * Configuration of a synthetic timer.
 */

namespace XenHvmContext {
    class ViridianStimerConfig extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\ViridianVcpu $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_apicVector;

        /**
         * Vector in direct mode.
         */
        public function apicVector() {
            if ($this->_m_apicVector !== null)
                return $this->_m_apicVector;
            $this->_m_apicVector = $this->low() >> 4 & 255;
            return $this->_m_apicVector;
        }
        protected $_m_isAutoEnabled;

        /**
         * Writing the count starts the timer.
         */
        public function isAutoEnabled() {
            if ($this->_m_isAutoEnabled !== null)
                return $this->_m_isAutoEnabled;
            $this->_m_isAutoEnabled = ($this->low() & 8) != 0;
            return $this->_m_isAutoEnabled;
        }
        protected $_m_isDirect;

        /**
         * Raises an interrupt instead of a message.
         */
        public function isDirect() {
            if ($this->_m_isDirect !== null)
                return $this->_m_isDirect;
            $this->_m_isDirect = ($this->low() & 4096) != 0;
            return $this->_m_isDirect;
        }
        protected $_m_isEnabled;

        /**
         * The timer runs.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->low() & 1) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_isLazy;

        /**
         * The timer is lazy: it may fire late.
         */
        public function isLazy() {
            if ($this->_m_isLazy !== null)
                return $this->_m_isLazy;
            $this->_m_isLazy = ($this->low() & 4) != 0;
            return $this->_m_isLazy;
        }
        protected $_m_isPeriodic;

        /**
         * The timer is periodic.
         */
        public function isPeriodic() {
            if ($this->_m_isPeriodic !== null)
                return $this->_m_isPeriodic;
            $this->_m_isPeriodic = ($this->low() & 2) != 0;
            return $this->_m_isPeriodic;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_sintx;

        /**
         * Synthetic interrupt source for messages.
         */
        public function sintx() {
            if ($this->_m_sintx !== null)
                return $this->_m_sintx;
            $this->_m_sintx = $this->low() >> 16 & 15;
            return $this->_m_sintx;
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

/**
 * State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
 * or 8 in older versions of Xen.
 */

namespace XenHvmContext {
    class ViridianVcpu extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_vpAssistMsr = $this->_io->readBytes(8);
            $_io__raw_vpAssistMsr = new \Kaitai\Struct\Stream($this->_m__raw_vpAssistMsr);
            $this->_m_vpAssistMsr = new \XenHvmContext\ViridianPageMsr($_io__raw_vpAssistMsr, $this, $this->_root);
            if ($this->_io()->size() >= 16) {
                $this->_m_apicAssistPending = $this->_io->readU1();
            }
            if ($this->_io()->size() >= 16) {
                $this->_m_pad = $this->_io->readBytes(7);
            }
            if ($this->_io()->size() >= 152) {
                $this->_m__raw_simpMsr = $this->_io->readBytes(8);
                $_io__raw_simpMsr = new \Kaitai\Struct\Stream($this->_m__raw_simpMsr);
                $this->_m_simpMsr = new \XenHvmContext\ViridianPageMsr($_io__raw_simpMsr, $this, $this->_root);
            }
            if ($this->_io()->size() >= 152) {
                $this->_m__raw_sintMsr = [];
                $this->_m_sintMsr = [];
                $n = 16;
                for ($i = 0; $i < $n; $i++) {
                    $this->_m__raw_sintMsr[] = $this->_io->readBytes(8);
                    $_io__raw_sintMsr = new \Kaitai\Struct\Stream(end($this->_m__raw_sintMsr));
                    $this->_m_sintMsr[] = new \XenHvmContext\ViridianSint($_io__raw_sintMsr, $this, $this->_root);
                }
            }
            if ($this->_io()->size() >= 216) {
                $this->_m__raw_stimerConfigMsr = [];
                $this->_m_stimerConfigMsr = [];
                $n = 4;
                for ($i = 0; $i < $n; $i++) {
                    $this->_m__raw_stimerConfigMsr[] = $this->_io->readBytes(8);
                    $_io__raw_stimerConfigMsr = new \Kaitai\Struct\Stream(end($this->_m__raw_stimerConfigMsr));
                    $this->_m_stimerConfigMsr[] = new \XenHvmContext\ViridianStimerConfig($_io__raw_stimerConfigMsr, $this, $this->_root);
                }
            }
            if ($this->_io()->size() >= 216) {
                $this->_m_stimerCountMsr = [];
                $n = 4;
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_stimerCountMsr[] = $this->_io->readU8le();
                }
            }
        }
        protected $_m_vpAssistMsr;
        protected $_m_apicAssistPending;
        protected $_m_pad;
        protected $_m_simpMsr;
        protected $_m_sintMsr;
        protected $_m_stimerConfigMsr;
        protected $_m_stimerCountMsr;
        protected $_m__raw_vpAssistMsr;
        protected $_m__raw_simpMsr;
        protected $_m__raw_sintMsr;
        protected $_m__raw_stimerConfigMsr;

        /**
         * HV_X64_MSR_VP_ASSIST_PAGE.
         */
        public function vpAssistMsr() { return $this->_m_vpAssistMsr; }

        /**
         * Whether the guest may end an interrupt without an EOI. Absent from
         * bodies of 8 bytes.
         */
        public function apicAssistPending() { return $this->_m_apicAssistPending; }

        /**
         * Padding, zero.
         */
        public function pad() { return $this->_m_pad; }

        /**
         * HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16
         * bytes.
         */
        public function simpMsr() { return $this->_m_simpMsr; }

        /**
         * HV_X64_MSR_SINT0 to 15, synthetic interrupts.
         */
        public function sintMsr() { return $this->_m_sintMsr; }

        /**
         * HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes.
         */
        public function stimerConfigMsr() { return $this->_m_stimerConfigMsr; }

        /**
         * HV_X64_MSR_STIMER0_COUNT to 3.
         */
        public function stimerCountMsr() { return $this->_m_stimerCountMsr; }
        public function _raw_vpAssistMsr() { return $this->_m__raw_vpAssistMsr; }
        public function _raw_simpMsr() { return $this->_m__raw_simpMsr; }
        public function _raw_sintMsr() { return $this->_m__raw_sintMsr; }
        public function _raw_stimerConfigMsr() { return $this->_m__raw_stimerConfigMsr; }
    }
}

/**
 * Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
 */

namespace XenHvmContext {
    class VmceVcpu extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\Entry $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_caps = $this->_io->readBytes(8);
            $_io__raw_caps = new \Kaitai\Struct\Stream($this->_m__raw_caps);
            $this->_m_caps = new \XenHvmContext\McgCap($_io__raw_caps, $this, $this->_root);
            if ($this->_io()->size() >= 24) {
                $this->_m__raw_mciCtl2Bank0 = $this->_io->readBytes(8);
                $_io__raw_mciCtl2Bank0 = new \Kaitai\Struct\Stream($this->_m__raw_mciCtl2Bank0);
                $this->_m_mciCtl2Bank0 = new \XenHvmContext\MciCtl2($_io__raw_mciCtl2Bank0, $this, $this->_root);
            }
            if ($this->_io()->size() >= 24) {
                $this->_m__raw_mciCtl2Bank1 = $this->_io->readBytes(8);
                $_io__raw_mciCtl2Bank1 = new \Kaitai\Struct\Stream($this->_m__raw_mciCtl2Bank1);
                $this->_m_mciCtl2Bank1 = new \XenHvmContext\MciCtl2($_io__raw_mciCtl2Bank1, $this, $this->_root);
            }
            if ($this->_io()->size() >= 32) {
                $this->_m_mcgExtCtl = $this->_io->readU8le();
            }
        }
        protected $_m_caps;
        protected $_m_mciCtl2Bank0;
        protected $_m_mciCtl2Bank1;
        protected $_m_mcgExtCtl;
        protected $_m__raw_caps;
        protected $_m__raw_mciCtl2Bank0;
        protected $_m__raw_mciCtl2Bank1;

        /**
         * IA32_MCG_CAP.
         */
        public function caps() { return $this->_m_caps; }

        /**
         * IA32_MC0_CTL2. Absent from bodies of 8 bytes.
         */
        public function mciCtl2Bank0() { return $this->_m_mciCtl2Bank0; }

        /**
         * IA32_MC1_CTL2. Absent from bodies of 8 bytes.
         */
        public function mciCtl2Bank1() { return $this->_m_mciCtl2Bank1; }

        /**
         * IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from
         * bodies of 24 bytes.
         */
        public function mcgExtCtl() { return $this->_m_mcgExtCtl; }
        public function _raw_caps() { return $this->_m__raw_caps; }
        public function _raw_mciCtl2Bank0() { return $this->_m__raw_mciCtl2Bank0; }
        public function _raw_mciCtl2Bank1() { return $this->_m__raw_mciCtl2Bank1; }
    }
}

/**
 * A set of state components, one bit each. The same as component_bitmap of
 * `x86_xsave_area`.
 */

namespace XenHvmContext {
    class XstateComponents extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenHvmContext\CpuXsave $_parent = null, ?\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_avx;

        /**
         * Upper halves of the 256-bit registers ymm0 to ymm15.
         */
        public function avx() {
            if ($this->_m_avx !== null)
                return $this->_m_avx;
            $this->_m_avx = ($this->low() & 4) != 0;
            return $this->_m_avx;
        }
        protected $_m_bndcsr;

        /**
         * MPX configuration and status.
         */
        public function bndcsr() {
            if ($this->_m_bndcsr !== null)
                return $this->_m_bndcsr;
            $this->_m_bndcsr = ($this->low() & 16) != 0;
            return $this->_m_bndcsr;
        }
        protected $_m_bndregs;

        /**
         * MPX bound registers.
         */
        public function bndregs() {
            if ($this->_m_bndregs !== null)
                return $this->_m_bndregs;
            $this->_m_bndregs = ($this->low() & 8) != 0;
            return $this->_m_bndregs;
        }
        protected $_m_cetS;

        /**
         * Control-flow enforcement, supervisor part.
         */
        public function cetS() {
            if ($this->_m_cetS !== null)
                return $this->_m_cetS;
            $this->_m_cetS = ($this->low() & 4096) != 0;
            return $this->_m_cetS;
        }
        protected $_m_cetU;

        /**
         * Control-flow enforcement, user part.
         */
        public function cetU() {
            if ($this->_m_cetU !== null)
                return $this->_m_cetU;
            $this->_m_cetU = ($this->low() & 2048) != 0;
            return $this->_m_cetU;
        }
        protected $_m_egprs;

        /**
         * The APX general-purpose registers, which replace MPX.
         */
        public function egprs() {
            if ($this->_m_egprs !== null)
                return $this->_m_egprs;
            $this->_m_egprs = ($this->low() & 524288) != 0;
            return $this->_m_egprs;
        }
        protected $_m_hdc;

        /**
         * The IA32_PM_CTL1 register of hardware duty cycling.
         */
        public function hdc() {
            if ($this->_m_hdc !== null)
                return $this->_m_hdc;
            $this->_m_hdc = ($this->low() & 8192) != 0;
            return $this->_m_hdc;
        }
        protected $_m_hi16Zmm;

        /**
         * The 512-bit registers zmm16 to zmm31.
         */
        public function hi16Zmm() {
            if ($this->_m_hi16Zmm !== null)
                return $this->_m_hi16Zmm;
            $this->_m_hi16Zmm = ($this->low() & 128) != 0;
            return $this->_m_hi16Zmm;
        }
        protected $_m_hwp;

        /**
         * The IA32_HWP_REQUEST register.
         */
        public function hwp() {
            if ($this->_m_hwp !== null)
                return $this->_m_hwp;
            $this->_m_hwp = ($this->low() & 65536) != 0;
            return $this->_m_hwp;
        }
        protected $_m_lbr;

        /**
         * Last-branch records.
         */
        public function lbr() {
            if ($this->_m_lbr !== null)
                return $this->_m_lbr;
            $this->_m_lbr = ($this->low() & 32768) != 0;
            return $this->_m_lbr;
        }
        protected $_m_lwp;

        /**
         * State of AMD's lightweight profiling.
         */
        public function lwp() {
            if ($this->_m_lwp !== null)
                return $this->_m_lwp;
            $this->_m_lwp = ($this->high() & 1073741824) != 0;
            return $this->_m_lwp;
        }
        protected $_m_opmask;

        /**
         * AVX-512 mask registers.
         */
        public function opmask() {
            if ($this->_m_opmask !== null)
                return $this->_m_opmask;
            $this->_m_opmask = ($this->low() & 32) != 0;
            return $this->_m_opmask;
        }
        protected $_m_pasid;

        /**
         * The IA32_PASID register.
         */
        public function pasid() {
            if ($this->_m_pasid !== null)
                return $this->_m_pasid;
            $this->_m_pasid = ($this->low() & 1024) != 0;
            return $this->_m_pasid;
        }
        protected $_m_pkru;

        /**
         * Protection-key rights for user pages.
         */
        public function pkru() {
            if ($this->_m_pkru !== null)
                return $this->_m_pkru;
            $this->_m_pkru = ($this->low() & 512) != 0;
            return $this->_m_pkru;
        }
        protected $_m_pt;

        /**
         * Processor Trace registers.
         */
        public function pt() {
            if ($this->_m_pt !== null)
                return $this->_m_pt;
            $this->_m_pt = ($this->low() & 256) != 0;
            return $this->_m_pt;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_sse;

        /**
         * xmm registers, in the legacy region.
         */
        public function sse() {
            if ($this->_m_sse !== null)
                return $this->_m_sse;
            $this->_m_sse = ($this->low() & 2) != 0;
            return $this->_m_sse;
        }
        protected $_m_tilecfg;

        /**
         * AMX tile configuration.
         */
        public function tilecfg() {
            if ($this->_m_tilecfg !== null)
                return $this->_m_tilecfg;
            $this->_m_tilecfg = ($this->low() & 131072) != 0;
            return $this->_m_tilecfg;
        }
        protected $_m_tiledata;

        /**
         * AMX tiles.
         */
        public function tiledata() {
            if ($this->_m_tiledata !== null)
                return $this->_m_tiledata;
            $this->_m_tiledata = ($this->low() & 262144) != 0;
            return $this->_m_tiledata;
        }
        protected $_m_uintr;

        /**
         * User-interrupt registers.
         */
        public function uintr() {
            if ($this->_m_uintr !== null)
                return $this->_m_uintr;
            $this->_m_uintr = ($this->low() & 16384) != 0;
            return $this->_m_uintr;
        }
        protected $_m_x87;

        /**
         * x87 state, in the legacy region.
         */
        public function x87() {
            if ($this->_m_x87 !== null)
                return $this->_m_x87;
            $this->_m_x87 = ($this->low() & 1) != 0;
            return $this->_m_x87;
        }
        protected $_m_zmmHi256;

        /**
         * Upper halves of the 512-bit registers zmm0 to zmm15.
         */
        public function zmmHi256() {
            if ($this->_m_zmmHi256 !== null)
                return $this->_m_zmmHi256;
            $this->_m_zmmHi256 = ($this->low() & 64) != 0;
            return $this->_m_zmmHi256;
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

namespace XenHvmContext {
    class DeliveryMode {

        /**
         * The vector, to all destinations.
         */
        const FIXED = 0;

        /**
         * The vector, to the destination with the lowest priority.
         */
        const LOWEST_PRIORITY = 1;

        /**
         * System-management interrupt.
         */
        const SMI = 2;

        /**
         * Reserved; formerly remote read.
         */
        const REMOTE_READ = 3;

        /**
         * Non-maskable interrupt.
         */
        const NMI = 4;

        /**
         * INIT, which resets the processor.
         */
        const INIT = 5;

        /**
         * Start-up.
         */
        const STARTUP = 6;

        /**
         * The vector comes from an external controller.
         */
        const EXT_INT = 7;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace XenHvmContext {
    class DestinationShorthand {

        /**
         * No shorthand.
         */
        const NONE = 0;

        /**
         * The sender only.
         */
        const MYSELF = 1;

        /**
         * All processors, including the sender.
         */
        const ALL = 2;

        /**
         * All but the sender.
         */
        const ALL_OTHERS = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace XenHvmContext {
    class EventType {

        /**
         * External interrupt.
         */
        const EXTERNAL_INTERRUPT = 0;

        /**
         * Non-maskable interrupt.
         */
        const NMI = 2;

        /**
         * Exception that the processor raised.
         */
        const HARDWARE_EXCEPTION = 3;

        /**
         * The INT n instruction.
         */
        const SOFTWARE_INTERRUPT = 4;

        /**
         * The INT1 instruction.
         */
        const PRIVILEGED_SOFTWARE_EXCEPTION = 5;

        /**
         * The INT3 and INTO instructions.
         */
        const SOFTWARE_EXCEPTION = 6;

        /**
         * Another event.
         */
        const OTHER = 7;

        private const _VALUES = [0 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace XenHvmContext {
    class MemoryType {

        /**
         * Uncacheable.
         */
        const UC = 0;

        /**
         * Write-combining.
         */
        const WC = 1;

        /**
         * Write-through.
         */
        const WT = 4;

        /**
         * Write-protected.
         */
        const WP = 5;

        /**
         * Write-back.
         */
        const WB = 6;

        /**
         * Uncacheable, but MTRRs can make it write-combining; PAT only.
         */
        const UC_MINUS = 7;

        private const _VALUES = [0 => true, 1 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace XenHvmContext {
    class PitMode {

        /**
         * The output goes high when the count ends.
         */
        const INTERRUPT_ON_TERMINAL_COUNT = 0;

        /**
         * A rising edge of the gate starts a low pulse.
         */
        const ONE_SHOT = 1;

        /**
         * A short low pulse each period.
         */
        const RATE_GENERATOR = 2;

        /**
         * A square wave.
         */
        const SQUARE_WAVE = 3;

        /**
         * A short low pulse when the count ends.
         */
        const SOFTWARE_STROBE = 4;

        /**
         * A short low pulse when the count ends, started by a rising edge of the gate.
         */
        const HARDWARE_STROBE = 5;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace XenHvmContext {
    class TimerMode {

        /**
         * Counts down once.
         */
        const ONE_SHOT = 0;

        /**
         * Restarts after each period.
         */
        const PERIODIC = 1;

        /**
         * Waits for a value of the TSC.
         */
        const TSC_DEADLINE = 2;

        private const _VALUES = [0 => true, 1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace XenHvmContext {
    class Typecode {

        /**
         * Last entry, without a body.
         */
        const END_MARK = 0;

        /**
         * Version of the format, and the processor it was saved on; always the
         * first entry.
         */
        const HEADER = 1;

        /**
         * Registers of a vCPU. A vCPU that is offline has none.
         */
        const CPU = 2;

        /**
         * One of the two 8259 interrupt controllers: instance 0 is the master, 1
         * the slave.
         */
        const PIC = 3;

        /**
         * The I/O APIC.
         */
        const IOAPIC = 4;

        /**
         * State of a vCPU's local APIC outside its register page.
         */
        const LAPIC = 5;

        /**
         * Register page of a vCPU's local APIC.
         */
        const LAPIC_REGS = 6;

        /**
         * Interrupt wires of the PCI bus.
         */
        const PCI_IRQ = 7;

        /**
         * Interrupt wires of the ISA devices.
         */
        const ISA_IRQ = 8;

        /**
         * Routing of PCI interrupts to ISA interrupts.
         */
        const PCI_LINK = 9;

        /**
         * The 8254 interval timer.
         */
        const PIT = 10;

        /**
         * The real-time clock.
         */
        const RTC = 11;

        /**
         * The high-precision event timer.
         */
        const HPET = 12;

        /**
         * ACPI power-management timer and event registers.
         */
        const PMTIMER = 13;

        /**
         * Memory types of a vCPU: PAT and MTRRs.
         */
        const MTRR = 14;

        /**
         * State of the Hyper-V interface that belongs to the domain.
         */
        const VIRIDIAN_DOMAIN = 15;

        /**
         * Extended registers of a vCPU.
         */
        const CPU_XSAVE = 16;

        /**
         * State of the Hyper-V interface that belongs to a vCPU.
         */
        const VIRIDIAN_VCPU = 17;

        /**
         * Machine-check state of a vCPU.
         */
        const VMCE_VCPU = 18;

        /**
         * The TSC_ADJUST register of a vCPU.
         */
        const TSC_ADJUST = 19;

        /**
         * Further model-specific registers of a vCPU; only those that are not
         * zero.
         */
        const CPU_MSR = 20;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
