// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.List;
import java.util.ArrayList;
import java.nio.charset.StandardCharsets;


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
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
 */
public class XenX86Vcpu extends KaitaiStruct {
    public static XenX86Vcpu fromFile(String fileName) throws IOException {
        return new XenX86Vcpu(new ByteBufferKaitaiStream(fileName));
    }

    public XenX86Vcpu(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenX86Vcpu(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenX86Vcpu(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
    }

    public void _fetchInstances() {
    }

    /**
     * The part of shared info that x86 defines, for a 32-bit guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264">struct arch_shared_info</a>
     */
    public static class ArchSharedInfoX8632 extends KaitaiStruct {
        public static ArchSharedInfoX8632 fromFile(String fileName) throws IOException {
            return new ArchSharedInfoX8632(new ByteBufferKaitaiStream(fileName));
        }

        public ArchSharedInfoX8632(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ArchSharedInfoX8632(KaitaiStream _io, XenX86Vcpu.SharedInfoX8632 _parent) {
            this(_io, _parent, null);
        }

        public ArchSharedInfoX8632(KaitaiStream _io, XenX86Vcpu.SharedInfoX8632 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.maxPfn = this._io.readU4le();
            this.pfnToMfnFrameListList = this._io.readU4le();
            this.nmiReason = this._io.readU4le();
            this.p2mCr3 = this._io.readU4le();
            this.p2mVaddr = this._io.readU4le();
            this.p2mGeneration = this._io.readU4le();
            this.wcSecHi = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long maxPfn;
        private long pfnToMfnFrameListList;
        private long nmiReason;
        private long p2mCr3;
        private long p2mVaddr;
        private long p2mGeneration;
        private long wcSecHi;
        private XenX86Vcpu _root;
        private XenX86Vcpu.SharedInfoX8632 _parent;

        /**
         * Number of entries of the P2M table.
         */
        public long maxPfn() { return maxPfn; }

        /**
         * Root of the P2M table as a tree of three levels; 0 if it is not set
         * up, all ones if the table is linear only.
         */
        public long pfnToMfnFrameListList() { return pfnToMfnFrameListList; }

        /**
         * Reason of the last NMI.
         */
        public long nmiReason() { return nmiReason; }

        /**
         * Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
         */
        public long p2mCr3() { return p2mCr3; }

        /**
         * Linear address of the P2M table.
         */
        public long p2mVaddr() { return p2mVaddr; }

        /**
         * Counts updates of that mapping; odd during one.
         */
        public long p2mGeneration() { return p2mGeneration; }

        /**
         * Bits 63-32 of the wall clock seconds, which do not fit in the common part.
         */
        public long wcSecHi() { return wcSecHi; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.SharedInfoX8632 _parent() { return _parent; }
    }

    /**
     * The part of shared info that x86 defines, for a 64-bit guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264">struct arch_shared_info</a>
     */
    public static class ArchSharedInfoX8664 extends KaitaiStruct {
        public static ArchSharedInfoX8664 fromFile(String fileName) throws IOException {
            return new ArchSharedInfoX8664(new ByteBufferKaitaiStream(fileName));
        }

        public ArchSharedInfoX8664(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ArchSharedInfoX8664(KaitaiStream _io, XenX86Vcpu.SharedInfoX8664 _parent) {
            this(_io, _parent, null);
        }

        public ArchSharedInfoX8664(KaitaiStream _io, XenX86Vcpu.SharedInfoX8664 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.maxPfn = this._io.readU8le();
            this.pfnToMfnFrameListList = this._io.readU8le();
            this.nmiReason = this._io.readU8le();
            this.p2mCr3 = this._io.readU8le();
            this.p2mVaddr = this._io.readU8le();
            this.p2mGeneration = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long maxPfn;
        private long pfnToMfnFrameListList;
        private long nmiReason;
        private long p2mCr3;
        private long p2mVaddr;
        private long p2mGeneration;
        private XenX86Vcpu _root;
        private XenX86Vcpu.SharedInfoX8664 _parent;

        /**
         * Number of entries of the P2M table.
         */
        public long maxPfn() { return maxPfn; }

        /**
         * Root of the P2M table as a tree of three levels; 0 if it is not set
         * up, all ones if the table is linear only.
         */
        public long pfnToMfnFrameListList() { return pfnToMfnFrameListList; }

        /**
         * Reason of the last NMI.
         */
        public long nmiReason() { return nmiReason; }

        /**
         * Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
         */
        public long p2mCr3() { return p2mCr3; }

        /**
         * Linear address of the P2M table.
         */
        public long p2mVaddr() { return p2mVaddr; }

        /**
         * Counts updates of that mapping; odd during one.
         */
        public long p2mGeneration() { return p2mGeneration; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.SharedInfoX8664 _parent() { return _parent; }
    }

    /**
     * General registers of a 32-bit guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_32.h#L121-L142">struct cpu_user_regs</a>
     */
    public static class CpuUserRegsX8632 extends KaitaiStruct {
        public static CpuUserRegsX8632 fromFile(String fileName) throws IOException {
            return new CpuUserRegsX8632(new ByteBufferKaitaiStream(fileName));
        }

        public CpuUserRegsX8632(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuUserRegsX8632(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8632 _parent) {
            this(_io, _parent, null);
        }

        public CpuUserRegsX8632(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8632 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ebx = this._io.readU4le();
            this.ecx = this._io.readU4le();
            this.edx = this._io.readU4le();
            this.esi = this._io.readU4le();
            this.edi = this._io.readU4le();
            this.ebp = this._io.readU4le();
            this.eax = this._io.readU4le();
            this.errorCode = this._io.readU2le();
            this.entryVector = this._io.readU2le();
            this.eip = this._io.readU4le();
            this.cs = this._io.readU2le();
            this.savedUpcallMask = this._io.readU1();
            this.pad0 = this._io.readU1();
            this.eflags = new Eflags(this._io, this, _root);
            this.esp = this._io.readU4le();
            this.ss = this._io.readU2le();
            this.pad1 = this._io.readU2le();
            this.es = this._io.readU2le();
            this.pad2 = this._io.readU2le();
            this.ds = this._io.readU2le();
            this.pad3 = this._io.readU2le();
            this.fs = this._io.readU2le();
            this.pad4 = this._io.readU2le();
            this.gs = this._io.readU2le();
            this.pad5 = this._io.readU2le();
        }

        public void _fetchInstances() {
            this.eflags._fetchInstances();
        }
        private long ebx;
        private long ecx;
        private long edx;
        private long esi;
        private long edi;
        private long ebp;
        private long eax;
        private int errorCode;
        private int entryVector;
        private long eip;
        private int cs;
        private int savedUpcallMask;
        private int pad0;
        private Eflags eflags;
        private long esp;
        private int ss;
        private int pad1;
        private int es;
        private int pad2;
        private int ds;
        private int pad3;
        private int fs;
        private int pad4;
        private int gs;
        private int pad5;
        private XenX86Vcpu _root;
        private XenX86Vcpu.VcpuGuestContextX8632 _parent;

        /**
         * Register ebx.
         */
        public long ebx() { return ebx; }

        /**
         * Register ecx.
         */
        public long ecx() { return ecx; }

        /**
         * Register edx; for vCPU 0 the pfn of the start info page.
         */
        public long edx() { return edx; }

        /**
         * Register esi.
         */
        public long esi() { return esi; }

        /**
         * Register edi.
         */
        public long edi() { return edi; }

        /**
         * Register ebp.
         */
        public long ebp() { return ebp; }

        /**
         * Register eax.
         */
        public long eax() { return eax; }

        /**
         * Xen's own; not guest state.
         */
        public int errorCode() { return errorCode; }

        /**
         * Xen's own; not guest state.
         */
        public int entryVector() { return entryVector; }

        /**
         * Instruction pointer.
         */
        public long eip() { return eip; }

        /**
         * Code selector.
         */
        public int cs() { return cs; }

        /**
         * Whether event delivery was disabled.
         */
        public int savedUpcallMask() { return savedUpcallMask; }

        /**
         * Padding.
         */
        public int pad0() { return pad0; }

        /**
         * The flags; IF is the inverse of `saved_upcall_mask`.
         */
        public Eflags eflags() { return eflags; }

        /**
         * Stack pointer.
         */
        public long esp() { return esp; }

        /**
         * Stack selector.
         */
        public int ss() { return ss; }

        /**
         * Padding.
         */
        public int pad1() { return pad1; }

        /**
         * Selector in ES.
         */
        public int es() { return es; }

        /**
         * Padding.
         */
        public int pad2() { return pad2; }

        /**
         * Data selector.
         */
        public int ds() { return ds; }

        /**
         * Padding.
         */
        public int pad3() { return pad3; }

        /**
         * Selector in FS.
         */
        public int fs() { return fs; }

        /**
         * Padding.
         */
        public int pad4() { return pad4; }

        /**
         * Selector in GS.
         */
        public int gs() { return gs; }

        /**
         * Padding.
         */
        public int pad5() { return pad5; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.VcpuGuestContextX8632 _parent() { return _parent; }
    }

    /**
     * General registers of a 64-bit guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_64.h#L165-L194">struct cpu_user_regs</a>
     */
    public static class CpuUserRegsX8664 extends KaitaiStruct {
        public static CpuUserRegsX8664 fromFile(String fileName) throws IOException {
            return new CpuUserRegsX8664(new ByteBufferKaitaiStream(fileName));
        }

        public CpuUserRegsX8664(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuUserRegsX8664(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8664 _parent) {
            this(_io, _parent, null);
        }

        public CpuUserRegsX8664(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8664 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.r15 = this._io.readU8le();
            this.r14 = this._io.readU8le();
            this.r13 = this._io.readU8le();
            this.r12 = this._io.readU8le();
            this.rbp = this._io.readU8le();
            this.rbx = this._io.readU8le();
            this.r11 = this._io.readU8le();
            this.r10 = this._io.readU8le();
            this.r9 = this._io.readU8le();
            this.r8 = this._io.readU8le();
            this.rax = this._io.readU8le();
            this.rcx = this._io.readU8le();
            this.rdx = this._io.readU8le();
            this.rsi = this._io.readU8le();
            this.rdi = this._io.readU8le();
            this.errorCode = this._io.readU4le();
            this.entryVector = this._io.readU4le();
            this.rip = this._io.readU8le();
            this.cs = this._io.readU2le();
            this.pad0 = this._io.readU2le();
            this.savedUpcallMask = this._io.readU1();
            this.pad1 = this._io.readBytes(3);
            this.eflags = new Eflags(this._io, this, _root);
            this.reservedRflags = this._io.readU4le();
            this.rsp = this._io.readU8le();
            this.ss = this._io.readU2le();
            this.pad2 = this._io.readBytes(6);
            this.es = this._io.readU2le();
            this.pad3 = this._io.readBytes(6);
            this.ds = this._io.readU2le();
            this.pad4 = this._io.readBytes(6);
            this.fs = this._io.readU2le();
            this.pad5 = this._io.readBytes(6);
            this.gs = this._io.readU2le();
            this.pad6 = this._io.readBytes(6);
        }

        public void _fetchInstances() {
            this.eflags._fetchInstances();
        }
        private long r15;
        private long r14;
        private long r13;
        private long r12;
        private long rbp;
        private long rbx;
        private long r11;
        private long r10;
        private long r9;
        private long r8;
        private long rax;
        private long rcx;
        private long rdx;
        private long rsi;
        private long rdi;
        private long errorCode;
        private long entryVector;
        private long rip;
        private int cs;
        private int pad0;
        private int savedUpcallMask;
        private byte[] pad1;
        private Eflags eflags;
        private long reservedRflags;
        private long rsp;
        private int ss;
        private byte[] pad2;
        private int es;
        private byte[] pad3;
        private int ds;
        private byte[] pad4;
        private int fs;
        private byte[] pad5;
        private int gs;
        private byte[] pad6;
        private XenX86Vcpu _root;
        private XenX86Vcpu.VcpuGuestContextX8664 _parent;

        /**
         * Register r15.
         */
        public long r15() { return r15; }

        /**
         * Register r14.
         */
        public long r14() { return r14; }

        /**
         * Register r13.
         */
        public long r13() { return r13; }

        /**
         * Register r12.
         */
        public long r12() { return r12; }

        /**
         * Register rbp.
         */
        public long rbp() { return rbp; }

        /**
         * Register rbx.
         */
        public long rbx() { return rbx; }

        /**
         * Register r11.
         */
        public long r11() { return r11; }

        /**
         * Register r10.
         */
        public long r10() { return r10; }

        /**
         * Register r9.
         */
        public long r9() { return r9; }

        /**
         * Register r8.
         */
        public long r8() { return r8; }

        /**
         * Register rax.
         */
        public long rax() { return rax; }

        /**
         * Register rcx.
         */
        public long rcx() { return rcx; }

        /**
         * Register rdx; for vCPU 0 the pfn of the start info page.
         */
        public long rdx() { return rdx; }

        /**
         * Register rsi.
         */
        public long rsi() { return rsi; }

        /**
         * Register rdi.
         */
        public long rdi() { return rdi; }

        /**
         * Xen's own; not guest state.
         */
        public long errorCode() { return errorCode; }

        /**
         * Xen's own; not guest state.
         */
        public long entryVector() { return entryVector; }

        /**
         * Instruction pointer.
         */
        public long rip() { return rip; }

        /**
         * Code selector.
         */
        public int cs() { return cs; }

        /**
         * Padding.
         */
        public int pad0() { return pad0; }

        /**
         * Whether event delivery was disabled.
         */
        public int savedUpcallMask() { return savedUpcallMask; }

        /**
         * Padding.
         */
        public byte[] pad1() { return pad1; }

        /**
         * Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`.
         */
        public Eflags eflags() { return eflags; }

        /**
         * Bits 63-32 of the flags, all zero.
         */
        public long reservedRflags() { return reservedRflags; }

        /**
         * Stack pointer.
         */
        public long rsp() { return rsp; }

        /**
         * Stack selector.
         */
        public int ss() { return ss; }

        /**
         * Padding.
         */
        public byte[] pad2() { return pad2; }

        /**
         * Selector in ES.
         */
        public int es() { return es; }

        /**
         * Padding.
         */
        public byte[] pad3() { return pad3; }

        /**
         * Data selector.
         */
        public int ds() { return ds; }

        /**
         * Padding.
         */
        public byte[] pad4() { return pad4; }

        /**
         * Selector in FS.
         */
        public int fs() { return fs; }

        /**
         * Padding.
         */
        public byte[] pad5() { return pad5; }

        /**
         * Selector in GS.
         */
        public int gs() { return gs; }

        /**
         * Padding.
         */
        public byte[] pad6() { return pad6; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.VcpuGuestContextX8664 _parent() { return _parent; }
    }

    /**
     * Control register 0, bits 31-0.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50">X86_CR0_*</a>
     */
    public static class Cr0 extends KaitaiStruct {
        public static Cr0 fromFile(String fileName) throws IOException {
            return new Cr0(new ByteBufferKaitaiStream(fileName));
        }

        public Cr0(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Cr0(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Cr0(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean am;

        /**
         * Alignment checks can be enabled.
         */
        public Boolean am() {
            if (this.am != null)
                return this.am;
            this.am = (raw() & 262144) != 0;
            return this.am;
        }
        private Boolean cd;

        /**
         * Caches are disabled.
         */
        public Boolean cd() {
            if (this.cd != null)
                return this.cd;
            this.cd = (raw() & 1073741824) != 0;
            return this.cd;
        }
        private Boolean em;

        /**
         * x87 instructions trap for emulation.
         */
        public Boolean em() {
            if (this.em != null)
                return this.em;
            this.em = (raw() & 4) != 0;
            return this.em;
        }
        private Boolean et;

        /**
         * Extension type: 387-compatible x87; always set.
         */
        public Boolean et() {
            if (this.et != null)
                return this.et;
            this.et = (raw() & 16) != 0;
            return this.et;
        }
        private Boolean mp;

        /**
         * WAIT honours the task-switched bit.
         */
        public Boolean mp() {
            if (this.mp != null)
                return this.mp;
            this.mp = (raw() & 2) != 0;
            return this.mp;
        }
        private Boolean ne;

        /**
         * x87 errors raise exceptions instead of an interrupt.
         */
        public Boolean ne() {
            if (this.ne != null)
                return this.ne;
            this.ne = (raw() & 32) != 0;
            return this.ne;
        }
        private Boolean nw;

        /**
         * Caches do not write through.
         */
        public Boolean nw() {
            if (this.nw != null)
                return this.nw;
            this.nw = (raw() & 536870912) != 0;
            return this.nw;
        }
        private Boolean pe;

        /**
         * Protected mode.
         */
        public Boolean pe() {
            if (this.pe != null)
                return this.pe;
            this.pe = (raw() & 1) != 0;
            return this.pe;
        }
        private Boolean pg;

        /**
         * Paging is on.
         */
        public Boolean pg() {
            if (this.pg != null)
                return this.pg;
            this.pg = raw() >> 31 != 0;
            return this.pg;
        }
        private Boolean ts;

        /**
         * Task switched: the next x87 or SSE instruction traps.
         */
        public Boolean ts() {
            if (this.ts != null)
                return this.ts;
            this.ts = (raw() & 8) != 0;
            return this.ts;
        }
        private Boolean wp;

        /**
         * Write protection of pages applies to supervisor code too.
         */
        public Boolean wp() {
            if (this.wp != null)
                return this.wp;
            this.wp = (raw() & 65536) != 0;
            return this.wp;
        }
        private long raw;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Control register 4, bits 31-0.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86">X86_CR4_*</a>
     */
    public static class Cr4 extends KaitaiStruct {
        public static Cr4 fromFile(String fileName) throws IOException {
            return new Cr4(new ByteBufferKaitaiStream(fileName));
        }

        public Cr4(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Cr4(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Cr4(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean cet;

        /**
         * Control-flow enforcement.
         */
        public Boolean cet() {
            if (this.cet != null)
                return this.cet;
            this.cet = (raw() & 8388608) != 0;
            return this.cet;
        }
        private Boolean de;

        /**
         * Breakpoints on I/O ports.
         */
        public Boolean de() {
            if (this.de != null)
                return this.de;
            this.de = (raw() & 8) != 0;
            return this.de;
        }
        private Boolean fsgsbase;

        /**
         * RDFSBASE and similar instructions are allowed in user code.
         */
        public Boolean fsgsbase() {
            if (this.fsgsbase != null)
                return this.fsgsbase;
            this.fsgsbase = (raw() & 65536) != 0;
            return this.fsgsbase;
        }
        private Boolean kl;

        /**
         * Key locker.
         */
        public Boolean kl() {
            if (this.kl != null)
                return this.kl;
            this.kl = (raw() & 524288) != 0;
            return this.kl;
        }
        private Boolean la57;

        /**
         * Page tables with five levels.
         */
        public Boolean la57() {
            if (this.la57 != null)
                return this.la57;
            this.la57 = (raw() & 4096) != 0;
            return this.la57;
        }
        private Boolean lamSup;

        /**
         * Linear address masking of supervisor addresses.
         */
        public Boolean lamSup() {
            if (this.lamSup != null)
                return this.lamSup;
            this.lamSup = (raw() & 268435456) != 0;
            return this.lamSup;
        }
        private Boolean lass;

        /**
         * Linear address space separation of supervisor and user.
         */
        public Boolean lass() {
            if (this.lass != null)
                return this.lass;
            this.lass = (raw() & 134217728) != 0;
            return this.lass;
        }
        private Boolean mce;

        /**
         * Machine-check exception.
         */
        public Boolean mce() {
            if (this.mce != null)
                return this.mce;
            this.mce = (raw() & 64) != 0;
            return this.mce;
        }
        private Boolean osfxsr;

        /**
         * The operating system uses FXSAVE, so SSE is enabled.
         */
        public Boolean osfxsr() {
            if (this.osfxsr != null)
                return this.osfxsr;
            this.osfxsr = (raw() & 512) != 0;
            return this.osfxsr;
        }
        private Boolean osxmmexcpt;

        /**
         * The operating system handles SSE exceptions.
         */
        public Boolean osxmmexcpt() {
            if (this.osxmmexcpt != null)
                return this.osxmmexcpt;
            this.osxmmexcpt = (raw() & 1024) != 0;
            return this.osxmmexcpt;
        }
        private Boolean osxsave;

        /**
         * XSAVE and the registers XCR.
         */
        public Boolean osxsave() {
            if (this.osxsave != null)
                return this.osxsave;
            this.osxsave = (raw() & 262144) != 0;
            return this.osxsave;
        }
        private Boolean pae;

        /**
         * Physical address extension.
         */
        public Boolean pae() {
            if (this.pae != null)
                return this.pae;
            this.pae = (raw() & 32) != 0;
            return this.pae;
        }
        private Boolean pce;

        /**
         * RDPMC is allowed at all privilege levels.
         */
        public Boolean pce() {
            if (this.pce != null)
                return this.pce;
            this.pce = (raw() & 256) != 0;
            return this.pce;
        }
        private Boolean pcide;

        /**
         * Process context identifiers.
         */
        public Boolean pcide() {
            if (this.pcide != null)
                return this.pcide;
            this.pcide = (raw() & 131072) != 0;
            return this.pcide;
        }
        private Boolean pge;

        /**
         * Global pages.
         */
        public Boolean pge() {
            if (this.pge != null)
                return this.pge;
            this.pge = (raw() & 128) != 0;
            return this.pge;
        }
        private Boolean pke;

        /**
         * Protection keys of user pages.
         */
        public Boolean pke() {
            if (this.pke != null)
                return this.pke;
            this.pke = (raw() & 4194304) != 0;
            return this.pke;
        }
        private Boolean pks;

        /**
         * Protection keys of supervisor pages.
         */
        public Boolean pks() {
            if (this.pks != null)
                return this.pks;
            this.pks = (raw() & 16777216) != 0;
            return this.pks;
        }
        private Boolean pse;

        /**
         * Large pages in 32-bit page tables.
         */
        public Boolean pse() {
            if (this.pse != null)
                return this.pse;
            this.pse = (raw() & 16) != 0;
            return this.pse;
        }
        private Boolean pvi;

        /**
         * Virtual interrupt flag in protected mode.
         */
        public Boolean pvi() {
            if (this.pvi != null)
                return this.pvi;
            this.pvi = (raw() & 2) != 0;
            return this.pvi;
        }
        private Boolean smap;

        /**
         * Supervisor code cannot access user pages.
         */
        public Boolean smap() {
            if (this.smap != null)
                return this.smap;
            this.smap = (raw() & 2097152) != 0;
            return this.smap;
        }
        private Boolean smep;

        /**
         * Supervisor code cannot execute user pages.
         */
        public Boolean smep() {
            if (this.smep != null)
                return this.smep;
            this.smep = (raw() & 1048576) != 0;
            return this.smep;
        }
        private Boolean smxe;

        /**
         * Safer mode extensions.
         */
        public Boolean smxe() {
            if (this.smxe != null)
                return this.smxe;
            this.smxe = (raw() & 16384) != 0;
            return this.smxe;
        }
        private Boolean tsd;

        /**
         * RDTSC is allowed in the kernel only.
         */
        public Boolean tsd() {
            if (this.tsd != null)
                return this.tsd;
            this.tsd = (raw() & 4) != 0;
            return this.tsd;
        }
        private Boolean uintr;

        /**
         * Interrupts delivered to user code.
         */
        public Boolean uintr() {
            if (this.uintr != null)
                return this.uintr;
            this.uintr = (raw() & 33554432) != 0;
            return this.uintr;
        }
        private Boolean umip;

        /**
         * Descriptor table registers are hidden from user code.
         */
        public Boolean umip() {
            if (this.umip != null)
                return this.umip;
            this.umip = (raw() & 2048) != 0;
            return this.umip;
        }
        private Boolean vme;

        /**
         * Virtual-8086 mode extensions.
         */
        public Boolean vme() {
            if (this.vme != null)
                return this.vme;
            this.vme = (raw() & 1) != 0;
            return this.vme;
        }
        private Boolean vmxe;

        /**
         * VMX instructions are enabled.
         */
        public Boolean vmxe() {
            if (this.vmxe != null)
                return this.vmxe;
            this.vmxe = (raw() & 8192) != 0;
            return this.vmxe;
        }
        private long raw;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The flags register, bits 31-0.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L7-L30">X86_EFLAGS_*</a>
     */
    public static class Eflags extends KaitaiStruct {
        public static Eflags fromFile(String fileName) throws IOException {
            return new Eflags(new ByteBufferKaitaiStream(fileName));
        }

        public Eflags(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Eflags(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Eflags(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean adjust;

        /**
         * AF, carry out of the low four bits.
         */
        public Boolean adjust() {
            if (this.adjust != null)
                return this.adjust;
            this.adjust = (raw() & 16) != 0;
            return this.adjust;
        }
        private Boolean alignmentCheck;

        /**
         * AC, alignment checks, or permission to access user pages.
         */
        public Boolean alignmentCheck() {
            if (this.alignmentCheck != null)
                return this.alignmentCheck;
            this.alignmentCheck = (raw() & 262144) != 0;
            return this.alignmentCheck;
        }
        private Boolean carry;

        /**
         * CF, carry or borrow of the last arithmetic.
         */
        public Boolean carry() {
            if (this.carry != null)
                return this.carry;
            this.carry = (raw() & 1) != 0;
            return this.carry;
        }
        private Boolean cpuidAvailable;

        /**
         * ID, can be changed on processors that have CPUID.
         */
        public Boolean cpuidAvailable() {
            if (this.cpuidAvailable != null)
                return this.cpuidAvailable;
            this.cpuidAvailable = (raw() & 2097152) != 0;
            return this.cpuidAvailable;
        }
        private Boolean direction;

        /**
         * DF, string instructions count downwards.
         */
        public Boolean direction() {
            if (this.direction != null)
                return this.direction;
            this.direction = (raw() & 1024) != 0;
            return this.direction;
        }
        private Boolean interruptEnable;

        /**
         * IF, interrupts (for a PV guest, events) are enabled.
         */
        public Boolean interruptEnable() {
            if (this.interruptEnable != null)
                return this.interruptEnable;
            this.interruptEnable = (raw() & 512) != 0;
            return this.interruptEnable;
        }
        private Integer iopl;

        /**
         * Privilege level that may do input and output, 0 to 3.
         */
        public Integer iopl() {
            if (this.iopl != null)
                return this.iopl;
            this.iopl = ((Number) (raw() >> 12 & 3)).intValue();
            return this.iopl;
        }
        private Boolean nestedTask;

        /**
         * NT, the task was called by another one.
         */
        public Boolean nestedTask() {
            if (this.nestedTask != null)
                return this.nestedTask;
            this.nestedTask = (raw() & 16384) != 0;
            return this.nestedTask;
        }
        private Boolean overflow;

        /**
         * OF, a signed result that does not fit.
         */
        public Boolean overflow() {
            if (this.overflow != null)
                return this.overflow;
            this.overflow = (raw() & 2048) != 0;
            return this.overflow;
        }
        private Boolean parity;

        /**
         * PF, an even number of bits in the low byte of the result.
         */
        public Boolean parity() {
            if (this.parity != null)
                return this.parity;
            this.parity = (raw() & 4) != 0;
            return this.parity;
        }
        private Boolean resume;

        /**
         * RF, no breakpoint at the next instruction.
         */
        public Boolean resume() {
            if (this.resume != null)
                return this.resume;
            this.resume = (raw() & 65536) != 0;
            return this.resume;
        }
        private Boolean sign;

        /**
         * SF, a negative result.
         */
        public Boolean sign() {
            if (this.sign != null)
                return this.sign;
            this.sign = (raw() & 128) != 0;
            return this.sign;
        }
        private Boolean trap;

        /**
         * TF, single-stepping.
         */
        public Boolean trap() {
            if (this.trap != null)
                return this.trap;
            this.trap = (raw() & 256) != 0;
            return this.trap;
        }
        private Boolean virtualInterrupt;

        /**
         * VIF, virtual image of IF.
         */
        public Boolean virtualInterrupt() {
            if (this.virtualInterrupt != null)
                return this.virtualInterrupt;
            this.virtualInterrupt = (raw() & 524288) != 0;
            return this.virtualInterrupt;
        }
        private Boolean virtualInterruptPending;

        /**
         * VIP, a virtual interrupt is waiting.
         */
        public Boolean virtualInterruptPending() {
            if (this.virtualInterruptPending != null)
                return this.virtualInterruptPending;
            this.virtualInterruptPending = (raw() & 1048576) != 0;
            return this.virtualInterruptPending;
        }
        private Boolean vm86;

        /**
         * VM, virtual-8086 mode.
         */
        public Boolean vm86() {
            if (this.vm86 != null)
                return this.vm86;
            this.vm86 = (raw() & 131072) != 0;
            return this.vm86;
        }
        private Boolean zero;

        /**
         * ZF, a result of zero.
         */
        public Boolean zero() {
            if (this.zero != null)
                return this.zero;
            this.zero = (raw() & 64) != 0;
            return this.zero;
        }
        private long raw;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * One bit for each event channel; decoded on demand.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809">struct shared_info</a>
     */
    public static class EvtchnBitmap extends KaitaiStruct {
        public static EvtchnBitmap fromFile(String fileName) throws IOException {
            return new EvtchnBitmap(new ByteBufferKaitaiStream(fileName));
        }

        public EvtchnBitmap(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EvtchnBitmap(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public EvtchnBitmap(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            words();
            if (this.words != null) {
                for (int i = 0; i < this.words.size(); i++) {
                }
            }
        }
        private List<Long> words;

        /**
         * Channel n is bit n % 32 of word n / 32.
         */
        public List<Long> words() {
            if (this.words != null)
                return this.words;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.words = new ArrayList<Long>();
            {
                int i = 0;
                while (!this._io.isEof()) {
                    this.words.add(this._io.readU4le());
                    i++;
                }
            }
            this._io.seek(_pos);
            return this.words;
        }
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Further entry points and machine-check state of a PV vCPU, the context of
     * X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
     * a blob lacks are absent.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L684-L710">struct xen_domctl_ext_vcpucontext</a>
     */
    public static class ExtVcpucontext extends KaitaiStruct {
        public static ExtVcpucontext fromFile(String fileName) throws IOException {
            return new ExtVcpucontext(new ByteBufferKaitaiStream(fileName));
        }

        public ExtVcpucontext(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ExtVcpucontext(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ExtVcpucontext(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vcpu = this._io.readU4le();
            this.lenFilled = this._io.readU4le();
            this.syscall32CallbackEip = this._io.readU8le();
            this.sysenterCallbackEip = this._io.readU8le();
            this.syscall32CallbackCs = this._io.readU2le();
            this.sysenterCallbackCs = this._io.readU2le();
            this.syscall32DisablesEvents = this._io.readU1();
            this.sysenterDisablesEvents = this._io.readU1();
            if (_io().size() - _io().pos() >= 2) {
                this.padding = this._io.readBytes(2);
            }
            if (_io().size() - _io().pos() >= 8) {
                this.mcgCap = this._io.readU8le();
            }
            if (_io().size() - _io().pos() >= 8) {
                this.mciCtl2Bank0 = this._io.readU8le();
            }
            if (_io().size() - _io().pos() >= 8) {
                this.mciCtl2Bank1 = this._io.readU8le();
            }
            if (_io().size() - _io().pos() >= 8) {
                this.mcgExtCtl = this._io.readU8le();
            }
            this.excess = this._io.readBytesFull();
        }

        public void _fetchInstances() {
            if (_io().size() - _io().pos() >= 2) {
            }
            if (_io().size() - _io().pos() >= 8) {
            }
            if (_io().size() - _io().pos() >= 8) {
            }
            if (_io().size() - _io().pos() >= 8) {
            }
            if (_io().size() - _io().pos() >= 8) {
            }
        }
        private long vcpu;
        private long lenFilled;
        private long syscall32CallbackEip;
        private long sysenterCallbackEip;
        private int syscall32CallbackCs;
        private int sysenterCallbackCs;
        private int syscall32DisablesEvents;
        private int sysenterDisablesEvents;
        private byte[] padding;
        private Long mcgCap;
        private Long mciCtl2Bank0;
        private Long mciCtl2Bank1;
        private Long mcgExtCtl;
        private byte[] excess;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * Which vCPU.
         */
        public long vcpu() { return vcpu; }

        /**
         * Number of bytes of this structure that Xen filled in.
         */
        public long lenFilled() { return lenFilled; }

        /**
         * Address of the guest's handler of SYSCALL in 32-bit code.
         */
        public long syscall32CallbackEip() { return syscall32CallbackEip; }

        /**
         * Address of the guest's handler of SYSENTER.
         */
        public long sysenterCallbackEip() { return sysenterCallbackEip; }

        /**
         * Code selector of the SYSCALL handler.
         */
        public int syscall32CallbackCs() { return syscall32CallbackCs; }

        /**
         * Code selector of the SYSENTER handler.
         */
        public int sysenterCallbackCs() { return sysenterCallbackCs; }

        /**
         * Whether event delivery is disabled when the SYSCALL handler is entered.
         */
        public int syscall32DisablesEvents() { return syscall32DisablesEvents; }

        /**
         * Whether event delivery is disabled when the SYSENTER handler is entered.
         */
        public int sysenterDisablesEvents() { return sysenterDisablesEvents; }

        /**
         * Padding.
         */
        public byte[] padding() { return padding; }

        /**
         * Machine-check capabilities (from Xen 4.2 on).
         */
        public Long mcgCap() { return mcgCap; }

        /**
         * MC0_CTL2 MSR (from Xen 4.3 on).
         */
        public Long mciCtl2Bank0() { return mciCtl2Bank0; }

        /**
         * MC1_CTL2 MSR (from Xen 4.3 on).
         */
        public Long mciCtl2Bank1() { return mciCtl2Bank1; }

        /**
         * MCG_EXT_CTL MSR (from Xen 4.10 on).
         */
        public Long mcgExtCtl() { return mcgExtCtl; }

        /**
         * Data after the fields that this definition knows; legacy images always
         * have 128 bytes in total.
         */
        public byte[] excess() { return excess; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The data that a 32-bit guest shares with Xen, at the start of a page of its own.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809">struct shared_info</a>
     */
    public static class SharedInfoX8632 extends KaitaiStruct {
        public static SharedInfoX8632 fromFile(String fileName) throws IOException {
            return new SharedInfoX8632(new ByteBufferKaitaiStream(fileName));
        }

        public SharedInfoX8632(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SharedInfoX8632(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public SharedInfoX8632(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vcpuInfo = new ArrayList<VcpuInfoX8632>();
            for (int i = 0; i < 32; i++) {
                this.vcpuInfo.add(new VcpuInfoX8632(this._io, this, _root));
            }
            KaitaiStream _io_evtchnPending = this._io.substream(128);
            this.evtchnPending = new EvtchnBitmap(_io_evtchnPending, this, _root);
            KaitaiStream _io_evtchnMask = this._io.substream(128);
            this.evtchnMask = new EvtchnBitmap(_io_evtchnMask, this, _root);
            this.wcVersion = this._io.readU4le();
            this.wcSec = this._io.readU4le();
            this.wcNsec = this._io.readU4le();
            this.arch = new ArchSharedInfoX8632(this._io, this, _root);
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.vcpuInfo.size(); i++) {
                this.vcpuInfo.get(((Number) (i)).intValue())._fetchInstances();
            }
            this.evtchnPending._fetchInstances();
            this.evtchnMask._fetchInstances();
            this.arch._fetchInstances();
        }
        private List<VcpuInfoX8632> vcpuInfo;
        private EvtchnBitmap evtchnPending;
        private EvtchnBitmap evtchnMask;
        private long wcVersion;
        private long wcSec;
        private long wcNsec;
        private ArchSharedInfoX8632 arch;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * State of the first 32 vCPUs; a guest may have moved its own elsewhere.
         */
        public List<VcpuInfoX8632> vcpuInfo() { return vcpuInfo; }

        /**
         * Pending event channels, 1024 bits.
         */
        public EvtchnBitmap evtchnPending() { return evtchnPending; }

        /**
         * Masked event channels, 1024 bits.
         */
        public EvtchnBitmap evtchnMask() { return evtchnMask; }

        /**
         * Counts updates of the wall clock; odd during one.
         */
        public long wcVersion() { return wcVersion; }

        /**
         * Wall clock time of system time 0, in seconds, bits 31-0.
         */
        public long wcSec() { return wcSec; }

        /**
         * Nanoseconds of the wall clock time.
         */
        public long wcNsec() { return wcNsec; }

        /**
         * The part that x86 defines.
         */
        public ArchSharedInfoX8632 arch() { return arch; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The data that a 64-bit guest shares with Xen, at the start of a page of its own.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809">struct shared_info</a>
     */
    public static class SharedInfoX8664 extends KaitaiStruct {
        public static SharedInfoX8664 fromFile(String fileName) throws IOException {
            return new SharedInfoX8664(new ByteBufferKaitaiStream(fileName));
        }

        public SharedInfoX8664(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SharedInfoX8664(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public SharedInfoX8664(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vcpuInfo = new ArrayList<VcpuInfoX8664>();
            for (int i = 0; i < 32; i++) {
                this.vcpuInfo.add(new VcpuInfoX8664(this._io, this, _root));
            }
            KaitaiStream _io_evtchnPending = this._io.substream(512);
            this.evtchnPending = new EvtchnBitmap(_io_evtchnPending, this, _root);
            KaitaiStream _io_evtchnMask = this._io.substream(512);
            this.evtchnMask = new EvtchnBitmap(_io_evtchnMask, this, _root);
            this.wcVersion = this._io.readU4le();
            this.wcSec = this._io.readU4le();
            this.wcNsec = this._io.readU4le();
            this.wcSecHi = this._io.readU4le();
            this.arch = new ArchSharedInfoX8664(this._io, this, _root);
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.vcpuInfo.size(); i++) {
                this.vcpuInfo.get(((Number) (i)).intValue())._fetchInstances();
            }
            this.evtchnPending._fetchInstances();
            this.evtchnMask._fetchInstances();
            this.arch._fetchInstances();
        }
        private List<VcpuInfoX8664> vcpuInfo;
        private EvtchnBitmap evtchnPending;
        private EvtchnBitmap evtchnMask;
        private long wcVersion;
        private long wcSec;
        private long wcNsec;
        private long wcSecHi;
        private ArchSharedInfoX8664 arch;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * State of the first 32 vCPUs; a guest may have moved its own elsewhere.
         */
        public List<VcpuInfoX8664> vcpuInfo() { return vcpuInfo; }

        /**
         * Pending event channels, 4096 bits.
         */
        public EvtchnBitmap evtchnPending() { return evtchnPending; }

        /**
         * Masked event channels, 4096 bits.
         */
        public EvtchnBitmap evtchnMask() { return evtchnMask; }

        /**
         * Counts updates of the wall clock; odd during one.
         */
        public long wcVersion() { return wcVersion; }

        /**
         * Wall clock time of system time 0, in seconds, bits 31-0.
         */
        public long wcSec() { return wcSec; }

        /**
         * Nanoseconds of the wall clock time.
         */
        public long wcNsec() { return wcNsec; }

        /**
         * Bits 63-32 of the seconds.
         */
        public long wcSecHi() { return wcSecHi; }

        /**
         * The part that x86 defines.
         */
        public ArchSharedInfoX8664 arch() { return arch; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Flags of the start info.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L894-L900">SIF_*</a>
     */
    public static class StartInfoFlags extends KaitaiStruct {
        public static StartInfoFlags fromFile(String fileName) throws IOException {
            return new StartInfoFlags(new ByteBufferKaitaiStream(fileName));
        }

        public StartInfoFlags(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StartInfoFlags(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public StartInfoFlags(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean isInitdomain;

        /**
         * The domain is the first one (SIF_INITDOMAIN).
         */
        public Boolean isInitdomain() {
            if (this.isInitdomain != null)
                return this.isInitdomain;
            this.isInitdomain = (raw() & 2) != 0;
            return this.isInitdomain;
        }
        private Boolean isModStartPfn;

        /**
         * The RAM disk's address is a pfn (SIF_MOD_START_PFN).
         */
        public Boolean isModStartPfn() {
            if (this.isModStartPfn != null)
                return this.isModStartPfn;
            this.isModStartPfn = (raw() & 8) != 0;
            return this.isModStartPfn;
        }
        private Boolean isMultibootMod;

        /**
         * The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD).
         */
        public Boolean isMultibootMod() {
            if (this.isMultibootMod != null)
                return this.isMultibootMod;
            this.isMultibootMod = (raw() & 4) != 0;
            return this.isMultibootMod;
        }
        private Boolean isPrivileged;

        /**
         * The domain is privileged (SIF_PRIVILEGED).
         */
        public Boolean isPrivileged() {
            if (this.isPrivileged != null)
                return this.isPrivileged;
            this.isPrivileged = (raw() & 1) != 0;
            return this.isPrivileged;
        }
        private Boolean isVirtP2m4tools;

        /**
         * The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS).
         */
        public Boolean isVirtP2m4tools() {
            if (this.isVirtP2m4tools != null)
                return this.isVirtP2m4tools;
            this.isVirtP2m4tools = (raw() & 16) != 0;
            return this.isVirtP2m4tools;
        }
        private Integer pm;

        /**
         * Power management options, one byte (SIF_PM_MASK).
         */
        public Integer pm() {
            if (this.pm != null)
                return this.pm;
            this.pm = ((Number) (raw() >> 8 & 255)).intValue();
            return this.pm;
        }
        private long raw;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Information for a 32-bit PV guest when it starts, on a page of its own.
     * vCPU 0's context has the pfn of the page.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883">struct start_info</a>
     */
    public static class StartInfoX8632 extends KaitaiStruct {
        public static StartInfoX8632 fromFile(String fileName) throws IOException {
            return new StartInfoX8632(new ByteBufferKaitaiStream(fileName));
        }

        public StartInfoX8632(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StartInfoX8632(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public StartInfoX8632(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = new String(KaitaiStream.bytesTerminate(this._io.readBytes(32), (byte) 0, false), StandardCharsets.ISO_8859_1);
            this.nrPages = this._io.readU4le();
            this.sharedInfo = this._io.readU4le();
            this.flags = new StartInfoFlags(this._io, this, _root);
            this.storeMfn = this._io.readU4le();
            this.storeEvtchn = this._io.readU4le();
            this.consoleMfn = this._io.readU4le();
            this.consoleEvtchn = this._io.readU4le();
            this.ptBase = this._io.readU4le();
            this.nrPtFrames = this._io.readU4le();
            this.mfnList = this._io.readU4le();
            this.modStart = this._io.readU4le();
            this.modLen = this._io.readU4le();
            this.cmdLine = new String(KaitaiStream.bytesTerminate(this._io.readBytes(1024), (byte) 0, false), StandardCharsets.ISO_8859_1);
            this.firstP2mPfn = this._io.readU4le();
            this.nrP2mFrames = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.flags._fetchInstances();
        }
        private String magic;
        private long nrPages;
        private long sharedInfo;
        private StartInfoFlags flags;
        private long storeMfn;
        private long storeEvtchn;
        private long consoleMfn;
        private long consoleEvtchn;
        private long ptBase;
        private long nrPtFrames;
        private long mfnList;
        private long modStart;
        private long modLen;
        private String cmdLine;
        private long firstP2mPfn;
        private long nrP2mFrames;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
         */
        public String magic() { return magic; }

        /**
         * Number of pages that the guest has.
         */
        public long nrPages() { return nrPages; }

        /**
         * Machine address of the shared info page.
         */
        public long sharedInfo() { return sharedInfo; }

        /**
         * Properties of the guest.
         */
        public StartInfoFlags flags() { return flags; }

        /**
         * Frame of xenstore's ring; a pfn while the guest is suspended.
         */
        public long storeMfn() { return storeMfn; }

        /**
         * Event channel of xenstore's ring.
         */
        public long storeEvtchn() { return storeEvtchn; }

        /**
         * Frame of the console's ring; a pfn while the guest is suspended.
         */
        public long consoleMfn() { return consoleMfn; }

        /**
         * Event channel of the console's ring.
         */
        public long consoleEvtchn() { return consoleEvtchn; }

        /**
         * Linear address of the first page tables.
         */
        public long ptBase() { return ptBase; }

        /**
         * Number of frames of the first page tables.
         */
        public long nrPtFrames() { return nrPtFrames; }

        /**
         * Linear address of the list of frames.
         */
        public long mfnList() { return mfnList; }

        /**
         * Linear address (or pfn, see `flags`) of the initial RAM disk.
         */
        public long modStart() { return modStart; }

        /**
         * Size of the initial RAM disk in bytes.
         */
        public long modLen() { return modLen; }

        /**
         * The kernel's command line.
         */
        public String cmdLine() { return cmdLine; }

        /**
         * First pfn of the list of frames, if it lies outside the first mapping.
         */
        public long firstP2mPfn() { return firstP2mPfn; }

        /**
         * Number of frames in the list of frames.
         */
        public long nrP2mFrames() { return nrP2mFrames; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Information for a 64-bit PV guest when it starts, on a page of its own.
     * vCPU 0's context has the pfn of the page.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883">struct start_info</a>
     */
    public static class StartInfoX8664 extends KaitaiStruct {
        public static StartInfoX8664 fromFile(String fileName) throws IOException {
            return new StartInfoX8664(new ByteBufferKaitaiStream(fileName));
        }

        public StartInfoX8664(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StartInfoX8664(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public StartInfoX8664(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = new String(KaitaiStream.bytesTerminate(this._io.readBytes(32), (byte) 0, false), StandardCharsets.ISO_8859_1);
            this.nrPages = this._io.readU8le();
            this.sharedInfo = this._io.readU8le();
            this.flags = new StartInfoFlags(this._io, this, _root);
            this.pad1 = this._io.readU4le();
            this.storeMfn = this._io.readU8le();
            this.storeEvtchn = this._io.readU4le();
            this.pad2 = this._io.readU4le();
            this.consoleMfn = this._io.readU8le();
            this.consoleEvtchn = this._io.readU4le();
            this.pad3 = this._io.readU4le();
            this.ptBase = this._io.readU8le();
            this.nrPtFrames = this._io.readU8le();
            this.mfnList = this._io.readU8le();
            this.modStart = this._io.readU8le();
            this.modLen = this._io.readU8le();
            this.cmdLine = new String(KaitaiStream.bytesTerminate(this._io.readBytes(1024), (byte) 0, false), StandardCharsets.ISO_8859_1);
            this.firstP2mPfn = this._io.readU8le();
            this.nrP2mFrames = this._io.readU8le();
        }

        public void _fetchInstances() {
            this.flags._fetchInstances();
        }
        private String magic;
        private long nrPages;
        private long sharedInfo;
        private StartInfoFlags flags;
        private long pad1;
        private long storeMfn;
        private long storeEvtchn;
        private long pad2;
        private long consoleMfn;
        private long consoleEvtchn;
        private long pad3;
        private long ptBase;
        private long nrPtFrames;
        private long mfnList;
        private long modStart;
        private long modLen;
        private String cmdLine;
        private long firstP2mPfn;
        private long nrP2mFrames;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
         */
        public String magic() { return magic; }

        /**
         * Number of pages that the guest has.
         */
        public long nrPages() { return nrPages; }

        /**
         * Machine address of the shared info page.
         */
        public long sharedInfo() { return sharedInfo; }

        /**
         * Properties of the guest.
         */
        public StartInfoFlags flags() { return flags; }

        /**
         * Padding.
         */
        public long pad1() { return pad1; }

        /**
         * Frame of xenstore's ring; a pfn while the guest is suspended.
         */
        public long storeMfn() { return storeMfn; }

        /**
         * Event channel of xenstore's ring.
         */
        public long storeEvtchn() { return storeEvtchn; }

        /**
         * Padding.
         */
        public long pad2() { return pad2; }

        /**
         * Frame of the console's ring; a pfn while the guest is suspended.
         */
        public long consoleMfn() { return consoleMfn; }

        /**
         * Event channel of the console's ring.
         */
        public long consoleEvtchn() { return consoleEvtchn; }

        /**
         * Padding.
         */
        public long pad3() { return pad3; }

        /**
         * Linear address of the first page tables.
         */
        public long ptBase() { return ptBase; }

        /**
         * Number of frames of the first page tables.
         */
        public long nrPtFrames() { return nrPtFrames; }

        /**
         * Linear address of the list of frames.
         */
        public long mfnList() { return mfnList; }

        /**
         * Linear address (or pfn, see `flags`) of the initial RAM disk.
         */
        public long modStart() { return modStart; }

        /**
         * Size of the initial RAM disk in bytes.
         */
        public long modLen() { return modLen; }

        /**
         * The kernel's command line.
         */
        public String cmdLine() { return cmdLine; }

        /**
         * First pfn of the list of frames, if it lies outside the first mapping.
         */
        public long firstP2mPfn() { return firstP2mPfn; }

        /**
         * Number of frames in the list of frames.
         */
        public long nrP2mFrames() { return nrP2mFrames; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A handler of exceptions or software interrupts of a 32-bit guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143">struct trap_info</a>
     */
    public static class TrapInfoX8632 extends KaitaiStruct {
        public static TrapInfoX8632 fromFile(String fileName) throws IOException {
            return new TrapInfoX8632(new ByteBufferKaitaiStream(fileName));
        }

        public TrapInfoX8632(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TrapInfoX8632(KaitaiStream _io, XenX86Vcpu.TrapTableX8632 _parent) {
            this(_io, _parent, null);
        }

        public TrapInfoX8632(KaitaiStream _io, XenX86Vcpu.TrapTableX8632 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vector = this._io.readU1();
            this.flags = this._io.readU1();
            this.cs = this._io.readU2le();
            this.address = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean disablesEvents;

        /**
         * Event delivery is disabled when the handler is entered.
         */
        public Boolean disablesEvents() {
            if (this.disablesEvents != null)
                return this.disablesEvents;
            this.disablesEvents = (flags() & 4) != 0;
            return this.disablesEvents;
        }
        private Integer dpl;

        /**
         * Privilege level that may raise it with an INT instruction.
         */
        public Integer dpl() {
            if (this.dpl != null)
                return this.dpl;
            this.dpl = ((Number) (flags() & 3)).intValue();
            return this.dpl;
        }
        private int vector;
        private int flags;
        private int cs;
        private long address;
        private XenX86Vcpu _root;
        private XenX86Vcpu.TrapTableX8632 _parent;

        /**
         * Number of the exception or interrupt.
         */
        public int vector() { return vector; }

        /**
         * Privilege level and event delivery, see the instances.
         */
        public int flags() { return flags; }

        /**
         * Code selector of the handler.
         */
        public int cs() { return cs; }

        /**
         * Address of the handler.
         */
        public long address() { return address; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.TrapTableX8632 _parent() { return _parent; }
    }

    /**
     * A handler of exceptions or software interrupts of a 64-bit guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143">struct trap_info</a>
     */
    public static class TrapInfoX8664 extends KaitaiStruct {
        public static TrapInfoX8664 fromFile(String fileName) throws IOException {
            return new TrapInfoX8664(new ByteBufferKaitaiStream(fileName));
        }

        public TrapInfoX8664(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TrapInfoX8664(KaitaiStream _io, XenX86Vcpu.TrapTableX8664 _parent) {
            this(_io, _parent, null);
        }

        public TrapInfoX8664(KaitaiStream _io, XenX86Vcpu.TrapTableX8664 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vector = this._io.readU1();
            this.flags = this._io.readU1();
            this.cs = this._io.readU2le();
            this.padding = this._io.readU4le();
            this.address = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Boolean disablesEvents;

        /**
         * Event delivery is disabled when the handler is entered.
         */
        public Boolean disablesEvents() {
            if (this.disablesEvents != null)
                return this.disablesEvents;
            this.disablesEvents = (flags() & 4) != 0;
            return this.disablesEvents;
        }
        private Integer dpl;

        /**
         * Privilege level that may raise it with an INT instruction.
         */
        public Integer dpl() {
            if (this.dpl != null)
                return this.dpl;
            this.dpl = ((Number) (flags() & 3)).intValue();
            return this.dpl;
        }
        private int vector;
        private int flags;
        private int cs;
        private long padding;
        private long address;
        private XenX86Vcpu _root;
        private XenX86Vcpu.TrapTableX8664 _parent;

        /**
         * Number of the exception or interrupt.
         */
        public int vector() { return vector; }

        /**
         * Privilege level and event delivery, see the instances.
         */
        public int flags() { return flags; }

        /**
         * Code selector of the handler.
         */
        public int cs() { return cs; }

        /**
         * Padding.
         */
        public long padding() { return padding; }

        /**
         * Address of the handler.
         */
        public long address() { return address; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.TrapTableX8664 _parent() { return _parent; }
    }

    /**
     * The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
     */
    public static class TrapTableX8632 extends KaitaiStruct {
        public static TrapTableX8632 fromFile(String fileName) throws IOException {
            return new TrapTableX8632(new ByteBufferKaitaiStream(fileName));
        }

        public TrapTableX8632(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TrapTableX8632(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8632 _parent) {
            this(_io, _parent, null);
        }

        public TrapTableX8632(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8632 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            entries();
            if (this.entries != null) {
                for (int i = 0; i < this.entries.size(); i++) {
                    this.entries.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private List<TrapInfoX8632> entries;

        /**
         * One entry for each vector; address 0 where the guest has set none.
         */
        public List<TrapInfoX8632> entries() {
            if (this.entries != null)
                return this.entries;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.entries = new ArrayList<TrapInfoX8632>();
            {
                int i = 0;
                while (!this._io.isEof()) {
                    this.entries.add(new TrapInfoX8632(this._io, this, _root));
                    i++;
                }
            }
            this._io.seek(_pos);
            return this.entries;
        }
        private XenX86Vcpu _root;
        private XenX86Vcpu.VcpuGuestContextX8632 _parent;
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.VcpuGuestContextX8632 _parent() { return _parent; }
    }

    /**
     * The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
     */
    public static class TrapTableX8664 extends KaitaiStruct {
        public static TrapTableX8664 fromFile(String fileName) throws IOException {
            return new TrapTableX8664(new ByteBufferKaitaiStream(fileName));
        }

        public TrapTableX8664(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TrapTableX8664(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8664 _parent) {
            this(_io, _parent, null);
        }

        public TrapTableX8664(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8664 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            entries();
            if (this.entries != null) {
                for (int i = 0; i < this.entries.size(); i++) {
                    this.entries.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private List<TrapInfoX8664> entries;

        /**
         * One entry for each vector; address 0 where the guest has set none.
         */
        public List<TrapInfoX8664> entries() {
            if (this.entries != null)
                return this.entries;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.entries = new ArrayList<TrapInfoX8664>();
            {
                int i = 0;
                while (!this._io.isEof()) {
                    this.entries.add(new TrapInfoX8664(this._io, this, _root));
                    i++;
                }
            }
            this._io.seek(_pos);
            return this.entries;
        }
        private XenX86Vcpu _root;
        private XenX86Vcpu.VcpuGuestContextX8664 _parent;
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.VcpuGuestContextX8664 _parent() { return _parent; }
    }

    /**
     * Bytes that are not one of the known vCPU structures. This type takes their
     * place so that the context is a structure in every language.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
     */
    public static class UnknownContext extends KaitaiStruct {
        public static UnknownContext fromFile(String fileName) throws IOException {
            return new UnknownContext(new ByteBufferKaitaiStream(fileName));
        }

        public UnknownContext(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnknownContext(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public UnknownContext(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
     */
    public static class VcpuGuestContextX8632 extends KaitaiStruct {
        public static VcpuGuestContextX8632 fromFile(String fileName) throws IOException {
            return new VcpuGuestContextX8632(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuGuestContextX8632(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuGuestContextX8632(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public VcpuGuestContextX8632(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.fpuCtxt = new X86XsaveArea.FxsaveRegion(this._io);
            this.flags = new VgcfFlags(this._io, this, _root);
            this.userRegs = new CpuUserRegsX8632(this._io, this, _root);
            KaitaiStream _io_trapCtxt = this._io.substream(2048);
            this.trapCtxt = new TrapTableX8632(_io_trapCtxt, this, _root);
            this.ldtBase = this._io.readU4le();
            this.ldtEnts = this._io.readU4le();
            this.gdtFrames = new ArrayList<Long>();
            for (int i = 0; i < 16; i++) {
                this.gdtFrames.add(this._io.readU4le());
            }
            this.gdtEnts = this._io.readU4le();
            this.kernelSs = this._io.readU4le();
            this.kernelSp = this._io.readU4le();
            this.cr0 = new Cr0(this._io, this, _root);
            this.cr1 = this._io.readU4le();
            this.cr2 = this._io.readU4le();
            this.cr3 = this._io.readU4le();
            this.cr4 = new Cr4(this._io, this, _root);
            this.cr5 = this._io.readU4le();
            this.cr6 = this._io.readU4le();
            this.cr7 = this._io.readU4le();
            this.dr0 = this._io.readU4le();
            this.dr1 = this._io.readU4le();
            this.dr2 = this._io.readU4le();
            this.dr3 = this._io.readU4le();
            this.dr4 = this._io.readU4le();
            this.dr5 = this._io.readU4le();
            this.dr6 = this._io.readU4le();
            this.dr7 = this._io.readU4le();
            this.eventCallbackCs = this._io.readU4le();
            this.eventCallbackEip = this._io.readU4le();
            this.failsafeCallbackCs = this._io.readU4le();
            this.failsafeCallbackEip = this._io.readU4le();
            this.vmAssist = new VmAssistX8632(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.fpuCtxt._fetchInstances();
            this.flags._fetchInstances();
            this.userRegs._fetchInstances();
            this.trapCtxt._fetchInstances();
            for (int i = 0; i < this.gdtFrames.size(); i++) {
            }
            this.cr0._fetchInstances();
            this.cr4._fetchInstances();
            this.vmAssist._fetchInstances();
        }
        private Long numGdtFrames;

        /**
         * Number of `gdt_frames` that hold a frame of the GDT, at most 16.
         */
        public Long numGdtFrames() {
            if (this.numGdtFrames != null)
                return this.numGdtFrames;
            this.numGdtFrames = ((Number) ((((Number) (gdtEnts())).longValue() > ((long) 8192) ? ((long) 16) : ((Number) ((((Number) (gdtEnts())).longValue() + 511) / 512)).longValue()))).longValue();
            return this.numGdtFrames;
        }
        private Long pfnCr3;

        /**
         * pfn of the level 3 page table: cr3 rotated right by 12 bits.
         */
        public Long pfnCr3() {
            if (this.pfnCr3 != null)
                return this.pfnCr3;
            this.pfnCr3 = ((Number) (((Number) (((Number) (cr3() >> 12)).longValue() + ((Number) (((Number) (cr3() & 4095)).longValue() * ((long) 1048576))).longValue())).longValue())).longValue();
            return this.pfnCr3;
        }
        private Long pfnStartInfo;

        /**
         * pfn of the start info page, for vCPU 0; for any other vCPU this is an
         * ordinary register.
         */
        public Long pfnStartInfo() {
            if (this.pfnStartInfo != null)
                return this.pfnStartInfo;
            this.pfnStartInfo = ((Number) (userRegs().edx())).longValue();
            return this.pfnStartInfo;
        }
        private X86XsaveArea.FxsaveRegion fpuCtxt;
        private VgcfFlags flags;
        private CpuUserRegsX8632 userRegs;
        private TrapTableX8632 trapCtxt;
        private long ldtBase;
        private long ldtEnts;
        private List<Long> gdtFrames;
        private long gdtEnts;
        private long kernelSs;
        private long kernelSp;
        private Cr0 cr0;
        private long cr1;
        private long cr2;
        private long cr3;
        private Cr4 cr4;
        private long cr5;
        private long cr6;
        private long cr7;
        private long dr0;
        private long dr1;
        private long dr2;
        private long dr3;
        private long dr4;
        private long dr5;
        private long dr6;
        private long dr7;
        private long eventCallbackCs;
        private long eventCallbackEip;
        private long failsafeCallbackCs;
        private long failsafeCallbackEip;
        private VmAssistX8632 vmAssist;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * x87, MMX and SSE registers, as FXSAVE writes them.
         */
        public X86XsaveArea.FxsaveRegion fpuCtxt() { return fpuCtxt; }

        /**
         * Properties of this context.
         */
        public VgcfFlags flags() { return flags; }

        /**
         * General registers.
         */
        public CpuUserRegsX8632 userRegs() { return userRegs; }

        /**
         * The guest's virtual interrupt descriptor table.
         */
        public TrapTableX8632 trapCtxt() { return trapCtxt; }

        /**
         * Linear address of the LDT.
         */
        public long ldtBase() { return ldtBase; }

        /**
         * Number of entries of the LDT.
         */
        public long ldtEnts() { return ldtEnts; }

        /**
         * pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
         */
        public List<Long> gdtFrames() { return gdtFrames; }

        /**
         * Number of entries of the GDT.
         */
        public long gdtEnts() { return gdtEnts; }

        /**
         * Selector of the kernel's stack.
         */
        public long kernelSs() { return kernelSs; }

        /**
         * The kernel's stack pointer.
         */
        public long kernelSp() { return kernelSp; }

        /**
         * Control register 0.
         */
        public Cr0 cr0() { return cr0; }

        /**
         * Unused.
         */
        public long cr1() { return cr1; }

        /**
         * Control register 2; a PV guest finds its faulting addresses in the shared info.
         */
        public long cr2() { return cr2; }

        /**
         * Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`.
         */
        public long cr3() { return cr3; }

        /**
         * Control register 4.
         */
        public Cr4 cr4() { return cr4; }

        /**
         * Unused.
         */
        public long cr5() { return cr5; }

        /**
         * Unused.
         */
        public long cr6() { return cr6; }

        /**
         * Unused.
         */
        public long cr7() { return cr7; }

        /**
         * Address of breakpoint 0.
         */
        public long dr0() { return dr0; }

        /**
         * Address of breakpoint 1.
         */
        public long dr1() { return dr1; }

        /**
         * Address of breakpoint 2.
         */
        public long dr2() { return dr2; }

        /**
         * Address of breakpoint 3.
         */
        public long dr3() { return dr3; }

        /**
         * Unused.
         */
        public long dr4() { return dr4; }

        /**
         * Unused.
         */
        public long dr5() { return dr5; }

        /**
         * Debug status.
         */
        public long dr6() { return dr6; }

        /**
         * Debug control.
         */
        public long dr7() { return dr7; }

        /**
         * Code selector of the guest's event handler.
         */
        public long eventCallbackCs() { return eventCallbackCs; }

        /**
         * Address of the guest's event handler.
         */
        public long eventCallbackEip() { return eventCallbackEip; }

        /**
         * Code selector of the guest's handler of faults on return.
         */
        public long failsafeCallbackCs() { return failsafeCallbackCs; }

        /**
         * Address of the guest's handler of faults on return to it.
         */
        public long failsafeCallbackEip() { return failsafeCallbackEip; }

        /**
         * Relaxations of the PV interface that the guest uses.
         */
        public VmAssistX8632 vmAssist() { return vmAssist; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
     */
    public static class VcpuGuestContextX8664 extends KaitaiStruct {
        public static VcpuGuestContextX8664 fromFile(String fileName) throws IOException {
            return new VcpuGuestContextX8664(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuGuestContextX8664(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuGuestContextX8664(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public VcpuGuestContextX8664(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.fpuCtxt = new X86XsaveArea.FxsaveRegion(this._io);
            this.flags = new VgcfFlags(this._io, this, _root);
            this.reservedFlags = this._io.readU4le();
            this.userRegs = new CpuUserRegsX8664(this._io, this, _root);
            KaitaiStream _io_trapCtxt = this._io.substream(4096);
            this.trapCtxt = new TrapTableX8664(_io_trapCtxt, this, _root);
            this.ldtBase = this._io.readU8le();
            this.ldtEnts = this._io.readU8le();
            this.gdtFrames = new ArrayList<Long>();
            for (int i = 0; i < 16; i++) {
                this.gdtFrames.add(this._io.readU8le());
            }
            this.gdtEnts = this._io.readU8le();
            this.kernelSs = this._io.readU8le();
            this.kernelSp = this._io.readU8le();
            this.cr0 = new Cr0(this._io, this, _root);
            this.reservedCr0 = this._io.readU4le();
            KaitaiStream _io_cr1 = this._io.substream(8);
            this.cr1 = new WideRegister(_io_cr1, this, _root);
            this.cr2 = this._io.readU8le();
            KaitaiStream _io_cr3 = this._io.substream(8);
            this.cr3 = new WideRegister(_io_cr3, this, _root);
            this.cr4 = new Cr4(this._io, this, _root);
            this.reservedCr4 = this._io.readU4le();
            this.cr5 = this._io.readU8le();
            this.cr6 = this._io.readU8le();
            this.cr7 = this._io.readU8le();
            this.dr0 = this._io.readU8le();
            this.dr1 = this._io.readU8le();
            this.dr2 = this._io.readU8le();
            this.dr3 = this._io.readU8le();
            this.dr4 = this._io.readU8le();
            this.dr5 = this._io.readU8le();
            this.dr6 = this._io.readU8le();
            this.dr7 = this._io.readU8le();
            this.eventCallbackEip = this._io.readU8le();
            this.failsafeCallbackEip = this._io.readU8le();
            this.syscallCallbackEip = this._io.readU8le();
            this.vmAssist = new VmAssistX8664(this._io, this, _root);
            this.fsBase = this._io.readU8le();
            this.gsBaseKernel = this._io.readU8le();
            this.gsBaseUser = this._io.readU8le();
        }

        public void _fetchInstances() {
            this.fpuCtxt._fetchInstances();
            this.flags._fetchInstances();
            this.userRegs._fetchInstances();
            this.trapCtxt._fetchInstances();
            for (int i = 0; i < this.gdtFrames.size(); i++) {
            }
            this.cr0._fetchInstances();
            this.cr1._fetchInstances();
            this.cr3._fetchInstances();
            this.cr4._fetchInstances();
            this.vmAssist._fetchInstances();
        }
        private Boolean hasCr1;

        /**
         * Whether there is a page table for user mode, bit 0 of cr1.
         */
        public Boolean hasCr1() {
            if (this.hasCr1 != null)
                return this.hasCr1;
            this.hasCr1 = (cr1().low() & 1) != 0;
            return this.hasCr1;
        }
        private Long numGdtFrames;

        /**
         * Number of `gdt_frames` that hold a frame of the GDT, at most 16.
         */
        public Long numGdtFrames() {
            if (this.numGdtFrames != null)
                return this.numGdtFrames;
            this.numGdtFrames = ((Number) (( ((((Number) (gdtEnts())).longValue() > ((long) 8192)) || (((Number) (gdtEnts())).longValue() < ((long) 0)))  ? ((long) 16) : ((Number) ((((Number) (gdtEnts())).longValue() + 511) / 512)).longValue()))).longValue();
            return this.numGdtFrames;
        }
        private Long pfnCr1;

        /**
         * pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`.
         */
        public Long pfnCr1() {
            if (this.pfnCr1 != null)
                return this.pfnCr1;
            this.pfnCr1 = ((Number) (cr1().pfn())).longValue();
            return this.pfnCr1;
        }
        private Long pfnCr3;

        /**
         * pfn of the level 4 page table (cr3 / 4096).
         */
        public Long pfnCr3() {
            if (this.pfnCr3 != null)
                return this.pfnCr3;
            this.pfnCr3 = ((Number) (cr3().pfn())).longValue();
            return this.pfnCr3;
        }
        private Long pfnStartInfo;

        /**
         * pfn of the start info page, for vCPU 0; for any other vCPU this is an
         * ordinary register.
         */
        public Long pfnStartInfo() {
            if (this.pfnStartInfo != null)
                return this.pfnStartInfo;
            this.pfnStartInfo = ((Number) (userRegs().rdx())).longValue();
            return this.pfnStartInfo;
        }
        private X86XsaveArea.FxsaveRegion fpuCtxt;
        private VgcfFlags flags;
        private long reservedFlags;
        private CpuUserRegsX8664 userRegs;
        private TrapTableX8664 trapCtxt;
        private long ldtBase;
        private long ldtEnts;
        private List<Long> gdtFrames;
        private long gdtEnts;
        private long kernelSs;
        private long kernelSp;
        private Cr0 cr0;
        private long reservedCr0;
        private WideRegister cr1;
        private long cr2;
        private WideRegister cr3;
        private Cr4 cr4;
        private long reservedCr4;
        private long cr5;
        private long cr6;
        private long cr7;
        private long dr0;
        private long dr1;
        private long dr2;
        private long dr3;
        private long dr4;
        private long dr5;
        private long dr6;
        private long dr7;
        private long eventCallbackEip;
        private long failsafeCallbackEip;
        private long syscallCallbackEip;
        private VmAssistX8664 vmAssist;
        private long fsBase;
        private long gsBaseKernel;
        private long gsBaseUser;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * x87, MMX and SSE registers, as FXSAVE writes them.
         */
        public X86XsaveArea.FxsaveRegion fpuCtxt() { return fpuCtxt; }

        /**
         * Properties of this context.
         */
        public VgcfFlags flags() { return flags; }

        /**
         * Bits 63-32 of the flags, all zero.
         */
        public long reservedFlags() { return reservedFlags; }

        /**
         * General registers.
         */
        public CpuUserRegsX8664 userRegs() { return userRegs; }

        /**
         * The guest's virtual interrupt descriptor table.
         */
        public TrapTableX8664 trapCtxt() { return trapCtxt; }

        /**
         * Linear address of the LDT.
         */
        public long ldtBase() { return ldtBase; }

        /**
         * Number of entries of the LDT.
         */
        public long ldtEnts() { return ldtEnts; }

        /**
         * pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
         */
        public List<Long> gdtFrames() { return gdtFrames; }

        /**
         * Number of entries of the GDT.
         */
        public long gdtEnts() { return gdtEnts; }

        /**
         * Selector of the kernel's stack.
         */
        public long kernelSs() { return kernelSs; }

        /**
         * The kernel's stack pointer.
         */
        public long kernelSp() { return kernelSp; }

        /**
         * Control register 0.
         */
        public Cr0 cr0() { return cr0; }

        /**
         * Bits 63-32 of cr0, all zero.
         */
        public long reservedCr0() { return reservedCr0; }

        /**
         * Page table of the guest's user mode, which Xen stores in cr1: bit 0
         * and a pfn, or 0 if there is none.
         */
        public WideRegister cr1() { return cr1; }

        /**
         * Control register 2; a PV guest finds its faulting addresses in the shared info.
         */
        public long cr2() { return cr2; }

        /**
         * Page table base; see `pfn_cr3`.
         */
        public WideRegister cr3() { return cr3; }

        /**
         * Control register 4.
         */
        public Cr4 cr4() { return cr4; }

        /**
         * Bits 63-32 of cr4.
         */
        public long reservedCr4() { return reservedCr4; }

        /**
         * Unused.
         */
        public long cr5() { return cr5; }

        /**
         * Unused.
         */
        public long cr6() { return cr6; }

        /**
         * Unused.
         */
        public long cr7() { return cr7; }

        /**
         * Address of breakpoint 0.
         */
        public long dr0() { return dr0; }

        /**
         * Address of breakpoint 1.
         */
        public long dr1() { return dr1; }

        /**
         * Address of breakpoint 2.
         */
        public long dr2() { return dr2; }

        /**
         * Address of breakpoint 3.
         */
        public long dr3() { return dr3; }

        /**
         * Unused.
         */
        public long dr4() { return dr4; }

        /**
         * Unused.
         */
        public long dr5() { return dr5; }

        /**
         * Debug status.
         */
        public long dr6() { return dr6; }

        /**
         * Debug control.
         */
        public long dr7() { return dr7; }

        /**
         * Address of the guest's event handler.
         */
        public long eventCallbackEip() { return eventCallbackEip; }

        /**
         * Address of the guest's handler of faults on return to it.
         */
        public long failsafeCallbackEip() { return failsafeCallbackEip; }

        /**
         * Address of the guest's SYSCALL handler.
         */
        public long syscallCallbackEip() { return syscallCallbackEip; }

        /**
         * Relaxations of the PV interface that the guest uses.
         */
        public VmAssistX8664 vmAssist() { return vmAssist; }

        /**
         * Base of FS.
         */
        public long fsBase() { return fsBase; }

        /**
         * Base of GS in kernel mode.
         */
        public long gsBaseKernel() { return gsBaseKernel; }

        /**
         * Base of GS in user mode.
         */
        public long gsBaseUser() { return gsBaseUser; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737">struct vcpu_info</a>
     */
    public static class VcpuInfoX8632 extends KaitaiStruct {
        public static VcpuInfoX8632 fromFile(String fileName) throws IOException {
            return new VcpuInfoX8632(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuInfoX8632(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuInfoX8632(KaitaiStream _io, XenX86Vcpu.SharedInfoX8632 _parent) {
            this(_io, _parent, null);
        }

        public VcpuInfoX8632(KaitaiStream _io, XenX86Vcpu.SharedInfoX8632 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.evtchnUpcallPending = this._io.readU1();
            this.evtchnUpcallMask = this._io.readU1();
            this.padding = this._io.readBytes(2);
            this.evtchnPendingSel = this._io.readU4le();
            this.cr2 = this._io.readU4le();
            this.archPad = this._io.readBytes(20);
            this.time = new VcpuTimeInfo(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.time._fetchInstances();
        }
        private int evtchnUpcallPending;
        private int evtchnUpcallMask;
        private byte[] padding;
        private long evtchnPendingSel;
        private long cr2;
        private byte[] archPad;
        private VcpuTimeInfo time;
        private XenX86Vcpu _root;
        private XenX86Vcpu.SharedInfoX8632 _parent;

        /**
         * Not 0: an event is pending.
         */
        public int evtchnUpcallPending() { return evtchnUpcallPending; }

        /**
         * Not 0: event delivery is disabled.
         */
        public int evtchnUpcallMask() { return evtchnUpcallMask; }

        /**
         * Padding.
         */
        public byte[] padding() { return padding; }

        /**
         * One bit for each word of the pending bitmap; set if the word has pending events.
         */
        public long evtchnPendingSel() { return evtchnPendingSel; }

        /**
         * Address of the last page fault.
         */
        public long cr2() { return cr2; }

        /**
         * Padding.
         */
        public byte[] archPad() { return archPad; }

        /**
         * Parameters for computing the time from the TSC.
         */
        public VcpuTimeInfo time() { return time; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.SharedInfoX8632 _parent() { return _parent; }
    }

    /**
     * The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737">struct vcpu_info</a>
     */
    public static class VcpuInfoX8664 extends KaitaiStruct {
        public static VcpuInfoX8664 fromFile(String fileName) throws IOException {
            return new VcpuInfoX8664(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuInfoX8664(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuInfoX8664(KaitaiStream _io, XenX86Vcpu.SharedInfoX8664 _parent) {
            this(_io, _parent, null);
        }

        public VcpuInfoX8664(KaitaiStream _io, XenX86Vcpu.SharedInfoX8664 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.evtchnUpcallPending = this._io.readU1();
            this.evtchnUpcallMask = this._io.readU1();
            this.padding = this._io.readBytes(6);
            this.evtchnPendingSel = this._io.readU8le();
            this.cr2 = this._io.readU8le();
            this.archPad = this._io.readBytes(8);
            this.time = new VcpuTimeInfo(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.time._fetchInstances();
        }
        private int evtchnUpcallPending;
        private int evtchnUpcallMask;
        private byte[] padding;
        private long evtchnPendingSel;
        private long cr2;
        private byte[] archPad;
        private VcpuTimeInfo time;
        private XenX86Vcpu _root;
        private XenX86Vcpu.SharedInfoX8664 _parent;

        /**
         * Not 0: an event is pending.
         */
        public int evtchnUpcallPending() { return evtchnUpcallPending; }

        /**
         * Not 0: event delivery is disabled.
         */
        public int evtchnUpcallMask() { return evtchnUpcallMask; }

        /**
         * Padding.
         */
        public byte[] padding() { return padding; }

        /**
         * One bit for each word of the pending bitmap; set if the word has pending events.
         */
        public long evtchnPendingSel() { return evtchnPendingSel; }

        /**
         * Address of the last page fault.
         */
        public long cr2() { return cr2; }

        /**
         * Padding.
         */
        public byte[] archPad() { return archPad; }

        /**
         * Parameters for computing the time from the TSC.
         */
        public VcpuTimeInfo time() { return time; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.SharedInfoX8664 _parent() { return _parent; }
    }

    /**
     * One MSR of a PV vCPU. The type is at the start of a substream of its own
     * (`size: 16`), which `index` relies on.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L997-L1001">struct xen_domctl_vcpu_msr</a>
     */
    public static class VcpuMsr extends KaitaiStruct {
        public static VcpuMsr fromFile(String fileName) throws IOException {
            return new VcpuMsr(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuMsr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuMsr(KaitaiStream _io, XenX86Vcpu.VcpuMsrs _parent) {
            this(_io, _parent, null);
        }

        public VcpuMsr(KaitaiStream _io, XenX86Vcpu.VcpuMsrs _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.msr = XenX86CpuPolicy.MsrIndex.byId(this._io.readU4le());
            this.reserved = this._io.readU4le();
            this.value = this._io.readU8le();
        }

        public void _fetchInstances() {
            index();
            if (this.index != null) {
            }
        }
        private Long index;

        /**
         * Number of the MSR.
         */
        public Long index() {
            if (this.index != null)
                return this.index;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.index = this._io.readU4le();
            this._io.seek(_pos);
            return this.index;
        }
        private XenX86CpuPolicy.MsrIndex msr;
        private long reserved;
        private long value;
        private XenX86Vcpu _root;
        private XenX86Vcpu.VcpuMsrs _parent;

        /**
         * The MSR by name.
         */
        public XenX86CpuPolicy.MsrIndex msr() { return msr; }

        /**
         * Reserved, zero.
         */
        public long reserved() { return reserved; }

        /**
         * Value of the MSR.
         */
        public long value() { return value; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.VcpuMsrs _parent() { return _parent; }
    }

    /**
     * MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L1022-L1026">struct xen_domctl_vcpu_msrs</a>
     */
    public static class VcpuMsrs extends KaitaiStruct {
        public static VcpuMsrs fromFile(String fileName) throws IOException {
            return new VcpuMsrs(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuMsrs(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuMsrs(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public VcpuMsrs(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.msrs = new ArrayList<VcpuMsr>();
            for (int i = 0; i < numMsrs(); i++) {
                KaitaiStream _io_msrs = this._io.substream(16);
                this.msrs.add(new VcpuMsr(_io_msrs, this, _root));
            }
            this.excess = this._io.readBytesFull();
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.msrs.size(); i++) {
                this.msrs.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private Integer numMsrs;

        /**
         * Number of whole MSRs in the blob.
         */
        public Integer numMsrs() {
            if (this.numMsrs != null)
                return this.numMsrs;
            this.numMsrs = ((Number) (_io().size() / 16)).intValue();
            return this.numMsrs;
        }
        private List<VcpuMsr> msrs;
        private byte[] excess;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * The MSRs; Xen leaves out those that are zero.
         */
        public List<VcpuMsr> msrs() { return msrs; }

        /**
         * Bytes left over after the last whole MSR; empty in a well-formed blob.
         */
        public byte[] excess() { return excess; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
     * shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L667-L696">struct vcpu_time_info</a>
     */
    public static class VcpuTimeInfo extends KaitaiStruct {
        public static VcpuTimeInfo fromFile(String fileName) throws IOException {
            return new VcpuTimeInfo(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuTimeInfo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuTimeInfo(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public VcpuTimeInfo(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.pad0 = this._io.readU4le();
            this.tscTimestamp = this._io.readU8le();
            this.systemTime = this._io.readU8le();
            this.tscToSystemMul = this._io.readU4le();
            this.tscShift = this._io.readS1();
            this.flags = this._io.readU1();
            this.pad1 = this._io.readBytes(2);
        }

        public void _fetchInstances() {
        }
        private Boolean isGuestStopped;

        /**
         * The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED).
         */
        public Boolean isGuestStopped() {
            if (this.isGuestStopped != null)
                return this.isGuestStopped;
            this.isGuestStopped = (flags() & 2) != 0;
            return this.isGuestStopped;
        }
        private Boolean isTscStable;

        /**
         * All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT).
         */
        public Boolean isTscStable() {
            if (this.isTscStable != null)
                return this.isTscStable;
            this.isTscStable = (flags() & 1) != 0;
            return this.isTscStable;
        }
        private Boolean isUpdating;

        /**
         * An update was under way.
         */
        public Boolean isUpdating() {
            if (this.isUpdating != null)
                return this.isUpdating;
            this.isUpdating = (version() & 1) != 0;
            return this.isUpdating;
        }
        private long version;
        private long pad0;
        private long tscTimestamp;
        private long systemTime;
        private long tscToSystemMul;
        private byte tscShift;
        private int flags;
        private byte[] pad1;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * Counts updates; odd during one.
         */
        public long version() { return version; }

        /**
         * Padding.
         */
        public long pad0() { return pad0; }

        /**
         * TSC at the last update.
         */
        public long tscTimestamp() { return tscTimestamp; }

        /**
         * System time at the last update, in nanoseconds since boot.
         */
        public long systemTime() { return systemTime; }

        /**
         * Nanoseconds for each tick, a binary fraction of 32 bits.
         */
        public long tscToSystemMul() { return tscToSystemMul; }

        /**
         * Shift of the ticks before they are multiplied; to the right if negative.
         */
        public byte tscShift() { return tscShift; }

        /**
         * See the instances.
         */
        public int flags() { return flags; }

        /**
         * Padding.
         */
        public byte[] pad1() { return pad1; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/domctl.c#L942">XEN_DOMCTL_getvcpuextstate</a>
     */
    public static class VcpuXsave extends KaitaiStruct {
        public static VcpuXsave fromFile(String fileName) throws IOException {
            return new VcpuXsave(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuXsave(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuXsave(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public VcpuXsave(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_xcr0 = this._io.substream(8);
            this.xcr0 = new X86XsaveArea.ComponentBitmap(_io_xcr0);
            KaitaiStream _io_xcr0Accum = this._io.substream(8);
            this.xcr0Accum = new X86XsaveArea.ComponentBitmap(_io_xcr0Accum);
            this._raw_saveArea = this._io.readBytesFull();
            KaitaiStream _io__raw_saveArea = new ByteBufferKaitaiStream(this._raw_saveArea);
            this.saveArea = new X86XsaveArea(_io__raw_saveArea);
        }

        public void _fetchInstances() {
            this.xcr0._fetchInstances();
            this.xcr0Accum._fetchInstances();
            this.saveArea._fetchInstances();
        }
        private X86XsaveArea.ComponentBitmap xcr0;
        private X86XsaveArea.ComponentBitmap xcr0Accum;
        private X86XsaveArea saveArea;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;
        private byte[] _raw_saveArea;

        /**
         * XCR0: the components that are enabled now.
         */
        public X86XsaveArea.ComponentBitmap xcr0() { return xcr0; }

        /**
         * All components that the guest has ever enabled.
         */
        public X86XsaveArea.ComponentBitmap xcr0Accum() { return xcr0Accum; }

        /**
         * The XSAVE area, which Xen sends in its standard form; empty if the
         * guest has never used XSAVE.
         */
        public X86XsaveArea saveArea() { return saveArea; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
        public byte[] _raw_saveArea() { return _raw_saveArea; }
    }

    /**
     * Flags of a basic context.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L163-L172">VGCF_*</a>
     */
    public static class VgcfFlags extends KaitaiStruct {
        public static VgcfFlags fromFile(String fileName) throws IOException {
            return new VgcfFlags(new ByteBufferKaitaiStream(fileName));
        }

        public VgcfFlags(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VgcfFlags(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public VgcfFlags(KaitaiStream _io, KaitaiStruct _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean failsafeDisablesEvents;

        /**
         * Event delivery is disabled when the failsafe handler is entered.
         */
        public Boolean failsafeDisablesEvents() {
            if (this.failsafeDisablesEvents != null)
                return this.failsafeDisablesEvents;
            this.failsafeDisablesEvents = (raw() & 8) != 0;
            return this.failsafeDisablesEvents;
        }
        private Boolean i387Valid;

        /**
         * `fpu_ctxt` is valid (VGCF_i387_valid).
         */
        public Boolean i387Valid() {
            if (this.i387Valid != null)
                return this.i387Valid;
            this.i387Valid = (raw() & 1) != 0;
            return this.i387Valid;
        }
        private Boolean inKernel;

        /**
         * The vCPU was in the guest's kernel mode (VGCF_in_kernel).
         */
        public Boolean inKernel() {
            if (this.inKernel != null)
                return this.inKernel;
            this.inKernel = (raw() & 4) != 0;
            return this.inKernel;
        }
        private Boolean inSyscall;

        /**
         * The vCPU may return with SYSRET (VGCF_in_syscall).
         */
        public Boolean inSyscall() {
            if (this.inSyscall != null)
                return this.inSyscall;
            this.inSyscall = (raw() & 256) != 0;
            return this.inSyscall;
        }
        private Boolean online;

        /**
         * The vCPU is online (VGCF_online); receivers set this flag regardless
         * of its saved value.
         */
        public Boolean online() {
            if (this.online != null)
                return this.online;
            this.online = (raw() & 32) != 0;
            return this.online;
        }
        private Boolean syscallDisablesEvents;

        /**
         * Event delivery is disabled when the SYSCALL handler is entered.
         */
        public Boolean syscallDisablesEvents() {
            if (this.syscallDisablesEvents != null)
                return this.syscallDisablesEvents;
            this.syscallDisablesEvents = (raw() & 16) != 0;
            return this.syscallDisablesEvents;
        }
        private long raw;
        private XenX86Vcpu _root;
        private KaitaiStruct _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86Vcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Relaxations of the PV interface, of a 32-bit guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568">VMASST_TYPE_*</a>
     */
    public static class VmAssistX8632 extends KaitaiStruct {
        public static VmAssistX8632 fromFile(String fileName) throws IOException {
            return new VmAssistX8632(new ByteBufferKaitaiStream(fileName));
        }

        public VmAssistX8632(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VmAssistX8632(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8632 _parent) {
            this(_io, _parent, null);
        }

        public VmAssistX8632(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8632 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean architecturalIopl;

        /**
         * The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
         */
        public Boolean architecturalIopl() {
            if (this.architecturalIopl != null)
                return this.architecturalIopl;
            this.architecturalIopl = (raw() & 16) != 0;
            return this.architecturalIopl;
        }
        private Boolean fourGbSegments;

        /**
         * Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
         */
        public Boolean fourGbSegments() {
            if (this.fourGbSegments != null)
                return this.fourGbSegments;
            this.fourGbSegments = (raw() & 1) != 0;
            return this.fourGbSegments;
        }
        private Boolean fourGbSegmentsNotify;

        /**
         * The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
         */
        public Boolean fourGbSegmentsNotify() {
            if (this.fourGbSegmentsNotify != null)
                return this.fourGbSegmentsNotify;
            this.fourGbSegmentsNotify = (raw() & 2) != 0;
            return this.fourGbSegmentsNotify;
        }
        private Boolean paeExtendedCr3;

        /**
         * Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
         */
        public Boolean paeExtendedCr3() {
            if (this.paeExtendedCr3 != null)
                return this.paeExtendedCr3;
            this.paeExtendedCr3 = (raw() & 8) != 0;
            return this.paeExtendedCr3;
        }
        private Boolean runstateUpdateFlag;

        /**
         * Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
         */
        public Boolean runstateUpdateFlag() {
            if (this.runstateUpdateFlag != null)
                return this.runstateUpdateFlag;
            this.runstateUpdateFlag = (raw() & 32) != 0;
            return this.runstateUpdateFlag;
        }
        private Integer unknownBits;

        /**
         * Bits 31-6, which Xen refuses.
         */
        public Integer unknownBits() {
            if (this.unknownBits != null)
                return this.unknownBits;
            this.unknownBits = ((Number) (raw() >> 6)).intValue();
            return this.unknownBits;
        }
        private Boolean writablePagetables;

        /**
         * The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
         */
        public Boolean writablePagetables() {
            if (this.writablePagetables != null)
                return this.writablePagetables;
            this.writablePagetables = (raw() & 4) != 0;
            return this.writablePagetables;
        }
        private long raw;
        private XenX86Vcpu _root;
        private XenX86Vcpu.VcpuGuestContextX8632 _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.VcpuGuestContextX8632 _parent() { return _parent; }
    }

    /**
     * Relaxations of the PV interface, of a 64-bit guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568">VMASST_TYPE_*</a>
     */
    public static class VmAssistX8664 extends KaitaiStruct {
        public static VmAssistX8664 fromFile(String fileName) throws IOException {
            return new VmAssistX8664(new ByteBufferKaitaiStream(fileName));
        }

        public VmAssistX8664(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VmAssistX8664(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8664 _parent) {
            this(_io, _parent, null);
        }

        public VmAssistX8664(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8664 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
            this.rawHigh = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean architecturalIopl;

        /**
         * The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
         */
        public Boolean architecturalIopl() {
            if (this.architecturalIopl != null)
                return this.architecturalIopl;
            this.architecturalIopl = (raw() & 16) != 0;
            return this.architecturalIopl;
        }
        private Boolean fourGbSegments;

        /**
         * Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
         */
        public Boolean fourGbSegments() {
            if (this.fourGbSegments != null)
                return this.fourGbSegments;
            this.fourGbSegments = (raw() & 1) != 0;
            return this.fourGbSegments;
        }
        private Boolean fourGbSegmentsNotify;

        /**
         * The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
         */
        public Boolean fourGbSegmentsNotify() {
            if (this.fourGbSegmentsNotify != null)
                return this.fourGbSegmentsNotify;
            this.fourGbSegmentsNotify = (raw() & 2) != 0;
            return this.fourGbSegmentsNotify;
        }
        private Boolean m2pStrict;

        /**
         * The table of machine frames is mapped for the kernel alone
         * (VMASST_TYPE_m2p_strict, bit 32).
         */
        public Boolean m2pStrict() {
            if (this.m2pStrict != null)
                return this.m2pStrict;
            this.m2pStrict = (rawHigh() & 1) != 0;
            return this.m2pStrict;
        }
        private Boolean paeExtendedCr3;

        /**
         * Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
         */
        public Boolean paeExtendedCr3() {
            if (this.paeExtendedCr3 != null)
                return this.paeExtendedCr3;
            this.paeExtendedCr3 = (raw() & 8) != 0;
            return this.paeExtendedCr3;
        }
        private Boolean runstateUpdateFlag;

        /**
         * Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
         */
        public Boolean runstateUpdateFlag() {
            if (this.runstateUpdateFlag != null)
                return this.runstateUpdateFlag;
            this.runstateUpdateFlag = (raw() & 32) != 0;
            return this.runstateUpdateFlag;
        }
        private Integer unknownBits;

        /**
         * Bits 31-6, which Xen refuses.
         */
        public Integer unknownBits() {
            if (this.unknownBits != null)
                return this.unknownBits;
            this.unknownBits = ((Number) (raw() >> 6)).intValue();
            return this.unknownBits;
        }
        private Integer unknownBitsHigh;

        /**
         * Bits 63-33, which Xen refuses.
         */
        public Integer unknownBitsHigh() {
            if (this.unknownBitsHigh != null)
                return this.unknownBitsHigh;
            this.unknownBitsHigh = ((Number) (rawHigh() >> 1)).intValue();
            return this.unknownBitsHigh;
        }
        private Boolean writablePagetables;

        /**
         * The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
         */
        public Boolean writablePagetables() {
            if (this.writablePagetables != null)
                return this.writablePagetables;
            this.writablePagetables = (raw() & 4) != 0;
            return this.writablePagetables;
        }
        private long raw;
        private long rawHigh;
        private XenX86Vcpu _root;
        private XenX86Vcpu.VcpuGuestContextX8664 _parent;

        /**
         * Bits 31-0.
         */
        public long raw() { return raw; }

        /**
         * Bits 63-32.
         */
        public long rawHigh() { return rawHigh; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.VcpuGuestContextX8664 _parent() { return _parent; }
    }

    /**
     * A 64-bit register whose upper part is a frame number, in two halves so
     * that every language computes it exactly. The type is at the start of a
     * substream of its own (`size: 8`), which `value` relies on.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
     */
    public static class WideRegister extends KaitaiStruct {
        public static WideRegister fromFile(String fileName) throws IOException {
            return new WideRegister(new ByteBufferKaitaiStream(fileName));
        }

        public WideRegister(KaitaiStream _io) {
            this(_io, null, null);
        }

        public WideRegister(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8664 _parent) {
            this(_io, _parent, null);
        }

        public WideRegister(KaitaiStream _io, XenX86Vcpu.VcpuGuestContextX8664 _parent, XenX86Vcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.low = this._io.readU4le();
            this.high = this._io.readU4le();
        }

        public void _fetchInstances() {
            value();
            if (this.value != null) {
            }
        }
        private Long pfn;

        /**
         * The register divided by 4096.
         */
        public Long pfn() {
            if (this.pfn != null)
                return this.pfn;
            this.pfn = ((Number) (((Number) (((Number) (low() >> 12)).longValue() + ((Number) (((Number) (high())).longValue() * ((long) 1048576))).longValue())).longValue())).longValue();
            return this.pfn;
        }
        private Long value;

        /**
         * All 64 bits.
         */
        public Long value() {
            if (this.value != null)
                return this.value;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.value = this._io.readU8le();
            this._io.seek(_pos);
            return this.value;
        }
        private long low;
        private long high;
        private XenX86Vcpu _root;
        private XenX86Vcpu.VcpuGuestContextX8664 _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenX86Vcpu _root() { return _root; }
        public XenX86Vcpu.VcpuGuestContextX8664 _parent() { return _parent; }
    }
    private Byte lenExtVcpucontext;

    /**
     * Length in bytes of the extended context as Xen writes it today.
     */
    public Byte lenExtVcpucontext() {
        if (this.lenExtVcpucontext != null)
            return this.lenExtVcpucontext;
        this.lenExtVcpucontext = ((byte) 64);
        return this.lenExtVcpucontext;
    }
    private Integer lenExtVcpucontextMax;

    /**
     * Maximum length in bytes of an extended context that receivers accept.
     */
    public Integer lenExtVcpucontextMax() {
        if (this.lenExtVcpucontextMax != null)
            return this.lenExtVcpucontextMax;
        this.lenExtVcpucontextMax = ((int) 128);
        return this.lenExtVcpucontextMax;
    }
    private Byte lenExtVcpucontextMin;

    /**
     * Minimum of `len_filled` of an extended context that Xen accepts: all
     * fields before `mcg_cap`.
     */
    public Byte lenExtVcpucontextMin() {
        if (this.lenExtVcpucontextMin != null)
            return this.lenExtVcpucontextMin;
        this.lenExtVcpucontextMin = ((byte) 40);
        return this.lenExtVcpucontextMin;
    }
    private Integer lenSharedInfoX8632;

    /**
     * Size in bytes of a 32-bit guest's shared info within its page, 2344.
     */
    public Integer lenSharedInfoX8632() {
        if (this.lenSharedInfoX8632 != null)
            return this.lenSharedInfoX8632;
        this.lenSharedInfoX8632 = ((Number) (2344)).intValue();
        return this.lenSharedInfoX8632;
    }
    private Integer lenSharedInfoX8664;

    /**
     * Size in bytes of a 64-bit guest's shared info within its page, 3136.
     */
    public Integer lenSharedInfoX8664() {
        if (this.lenSharedInfoX8664 != null)
            return this.lenSharedInfoX8664;
        this.lenSharedInfoX8664 = ((Number) (3136)).intValue();
        return this.lenSharedInfoX8664;
    }
    private Integer lenStartInfoX8632;

    /**
     * Size of a 32-bit guest's start info in bytes.
     */
    public Integer lenStartInfoX8632() {
        if (this.lenStartInfoX8632 != null)
            return this.lenStartInfoX8632;
        this.lenStartInfoX8632 = ((Number) (1112)).intValue();
        return this.lenStartInfoX8632;
    }
    private Integer lenStartInfoX8664;

    /**
     * Size of a 64-bit guest's start info in bytes.
     */
    public Integer lenStartInfoX8664() {
        if (this.lenStartInfoX8664 != null)
            return this.lenStartInfoX8664;
        this.lenStartInfoX8664 = ((Number) (1168)).intValue();
        return this.lenStartInfoX8664;
    }
    private Integer lenVcpuGuestContextX8632;

    /**
     * Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
     * no other length.
     */
    public Integer lenVcpuGuestContextX8632() {
        if (this.lenVcpuGuestContextX8632 != null)
            return this.lenVcpuGuestContextX8632;
        this.lenVcpuGuestContextX8632 = ((Number) (2800)).intValue();
        return this.lenVcpuGuestContextX8632;
    }
    private Integer lenVcpuGuestContextX8664;

    /**
     * Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
     * no other length.
     */
    public Integer lenVcpuGuestContextX8664() {
        if (this.lenVcpuGuestContextX8664 != null)
            return this.lenVcpuGuestContextX8664;
        this.lenVcpuGuestContextX8664 = ((Number) (5168)).intValue();
        return this.lenVcpuGuestContextX8664;
    }
    private Integer lenVcpuMsr;

    /**
     * Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it.
     */
    public Integer lenVcpuMsr() {
        if (this.lenVcpuMsr != null)
            return this.lenVcpuMsr;
        this.lenVcpuMsr = ((Number) (16)).intValue();
        return this.lenVcpuMsr;
    }
    private Integer lenVcpuXsaveMin;

    /**
     * Minimum length in bytes of an XSAVE context that receivers accept, 16.
     */
    public Integer lenVcpuXsaveMin() {
        if (this.lenVcpuXsaveMin != null)
            return this.lenVcpuXsaveMin;
        this.lenVcpuXsaveMin = ((Number) (8 + 8)).intValue();
        return this.lenVcpuXsaveMin;
    }
    private Integer maskMcgCapAny;

    /**
     * Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
     * and MCG_CTL_P.
     */
    public Integer maskMcgCapAny() {
        if (this.maskMcgCapAny != null)
            return this.maskMcgCapAny;
        this.maskMcgCapAny = ((int) 511);
        return this.maskMcgCapAny;
    }
    private Integer maskMcgCapIntel;

    /**
     * Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
     * MCG_TES_P, MCG_SER_P and MCG_LMCE_P.
     */
    public Integer maskMcgCapIntel() {
        if (this.maskMcgCapIntel != null)
            return this.maskMcgCapIntel;
        this.maskMcgCapIntel = ((int) 150998016);
        return this.maskMcgCapIntel;
    }
    private Byte numAddressBits;

    /**
     * Number of bits of a canonical linear address; the bits above are copies of
     * the highest one.
     */
    public Byte numAddressBits() {
        if (this.numAddressBits != null)
            return this.numAddressBits;
        this.numAddressBits = ((byte) 48);
        return this.numAddressBits;
    }
    private Integer numGdtEntsMax;

    /**
     * Maximum number of entries of a guest's GDT; the entries above are Xen's
     * own (FIRST_RESERVED_GDT_ENTRY).
     */
    public Integer numGdtEntsMax() {
        if (this.numGdtEntsMax != null)
            return this.numGdtEntsMax;
        this.numGdtEntsMax = ((int) 7168);
        return this.numGdtEntsMax;
    }
    private Integer numLdtEntsMax;

    /**
     * Maximum number of entries of an LDT.
     */
    public Integer numLdtEntsMax() {
        if (this.numLdtEntsMax != null)
            return this.numLdtEntsMax;
        this.numLdtEntsMax = ((int) 8192);
        return this.numLdtEntsMax;
    }
    private Long xenEndHigh;

    /**
     * Upper 32 bits of the first linear address after Xen's own area, which
     * begins at the lowest canonical address that is negative; the lower 32 bits
     * are zero (HYPERVISOR_VIRT_END).
     */
    public Long xenEndHigh() {
        if (this.xenEndHigh != null)
            return this.xenEndHigh;
        this.xenEndHigh = ((Number) (((long) 4294936576L))).longValue();
        return this.xenEndHigh;
    }
    private XenX86Vcpu _root;
    private KaitaiStruct _parent;
    public XenX86Vcpu _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
