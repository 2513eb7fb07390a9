// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;


/**
 * The memory image of a processor's x87, SSE and extended registers that the
 * XSAVE family of instructions writes: a legacy region of 512 bytes (the format
 * of FXSAVE), a header of 64 bytes, then one block for each further state
 * component.
 * 
 * The offset of a block depends on the form. In the standard form every
 * component has a fixed offset, whichever other components are present; the
 * offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
 * offsets exist: Intel's processors leave room for the MPX components, AMD's do
 * not. The length of the area distinguishes them, see `is_intel_layout`. In the
 * compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
 * order of their numbers; CPUID says which of them are aligned to 64 bytes; here
 * these are 17 and 18.
 * 
 * A component whose bit in `xstate_bv` is clear is in its initial state,
 * whatever its block contains; its instance is then absent here.
 * 
 * This type must have a stream of its own (`size` or `size-eos` where it is
 * used), because the length of that stream is the length of the area. The stream
 * may be empty or short: regions that do not fit are absent. An area that has
 * lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
 * and PKRU blocks cannot be trusted.
 * 
 * Xen writes only the standard form into its migration streams, and refuses
 * the compacted form when it loads one.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see <a href="https://www.intel.com/sdm">Intel SDM volume 1, chapter 13, "Managing State Using the XSAVE Feature Set"</a>
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/xstate.c#L180-L236">expand_xsave_states()</a>
 */
public class X86XsaveArea extends KaitaiStruct {
    public static X86XsaveArea fromFile(String fileName) throws IOException {
        return new X86XsaveArea(new ByteBufferKaitaiStream(fileName));
    }

    public X86XsaveArea(KaitaiStream _io) {
        this(_io, null, null);
    }

    public X86XsaveArea(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public X86XsaveArea(KaitaiStream _io, KaitaiStruct _parent, X86XsaveArea _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        if (_io().size() >= 512) {
            KaitaiStream _io_legacy = this._io.substream(512);
            this.legacy = new FxsaveRegion(_io_legacy, this, _root);
        }
        if (_io().size() >= 576) {
            KaitaiStream _io_header = this._io.substream(64);
            this.header = new XsaveHeader(_io_header, this, _root);
        }
    }

    public void _fetchInstances() {
        if (_io().size() >= 512) {
            this.legacy._fetchInstances();
        }
        if (_io().size() >= 576) {
            this.header._fetchInstances();
        }
        avx();
        if (this.avx != null) {
            this.avx._fetchInstances();
        }
        bndcsr();
        if (this.bndcsr != null) {
            this.bndcsr._fetchInstances();
        }
        bndregs();
        if (this.bndregs != null) {
            this.bndregs._fetchInstances();
        }
        cetS();
        if (this.cetS != null) {
            this.cetS._fetchInstances();
        }
        cetU();
        if (this.cetU != null) {
            this.cetU._fetchInstances();
        }
        egprs();
        if (this.egprs != null) {
            this.egprs._fetchInstances();
        }
        hdc();
        if (this.hdc != null) {
        }
        hi16Zmm();
        if (this.hi16Zmm != null) {
            this.hi16Zmm._fetchInstances();
        }
        hwp();
        if (this.hwp != null) {
        }
        lbr();
        if (this.lbr != null) {
            this.lbr._fetchInstances();
        }
        lwp();
        if (this.lwp != null) {
        }
        opmask();
        if (this.opmask != null) {
            this.opmask._fetchInstances();
        }
        pasid();
        if (this.pasid != null) {
        }
        pkru();
        if (this.pkru != null) {
            this.pkru._fetchInstances();
        }
        pt();
        if (this.pt != null) {
            this.pt._fetchInstances();
        }
        tilecfg();
        if (this.tilecfg != null) {
            this.tilecfg._fetchInstances();
        }
        tiledata();
        if (this.tiledata != null) {
            this.tiledata._fetchInstances();
        }
        uintr();
        if (this.uintr != null) {
            this.uintr._fetchInstances();
        }
        zmmHi256();
        if (this.zmmHi256 != null) {
            this.zmmHi256._fetchInstances();
        }
    }

    /**
     * Component 2: upper halves of ymm0 to ymm15.
     * @see "Intel SDM volume 1, chapter 13"
     */
    public static class AvxState extends KaitaiStruct {
        public static AvxState fromFile(String fileName) throws IOException {
            return new AvxState(new ByteBufferKaitaiStream(fileName));
        }

        public AvxState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public AvxState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public AvxState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ymmHigh = new ArrayList<byte[]>();
            for (int i = 0; i < 16; i++) {
                this.ymmHigh.add(this._io.readBytes(16));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.ymmHigh.size(); i++) {
            }
        }
        private List<byte[]> ymmHigh;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Bits 255-128 of ymm0 to ymm15, least significant byte first.
         */
        public List<byte[]> ymmHigh() { return ymmHigh; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * Component 4: MPX configuration and status.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L87-L90">struct xstate_bndcsr</a>
     */
    public static class BndcsrState extends KaitaiStruct {
        public static BndcsrState fromFile(String fileName) throws IOException {
            return new BndcsrState(new ByteBufferKaitaiStream(fileName));
        }

        public BndcsrState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BndcsrState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public BndcsrState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.bndcfgu = this._io.readU8le();
            this.bndstatus = this._io.readU8le();
            this.reserved = this._io.readBytes(48);
        }

        public void _fetchInstances() {
        }
        private long bndcfgu;
        private long bndstatus;
        private byte[] reserved;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * User-mode configuration of MPX.
         */
        public long bndcfgu() { return bndcfgu; }

        /**
         * Status of MPX.
         */
        public long bndstatus() { return bndstatus; }

        /**
         * Unused.
         */
        public byte[] reserved() { return reserved; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * Component 3: MPX bound registers.
     * @see "Intel SDM volume 1, chapter 13"
     */
    public static class BndregsState extends KaitaiStruct {
        public static BndregsState fromFile(String fileName) throws IOException {
            return new BndregsState(new ByteBufferKaitaiStream(fileName));
        }

        public BndregsState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BndregsState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public BndregsState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.bounds = new ArrayList<BoundRegister>();
            for (int i = 0; i < 4; i++) {
                this.bounds.add(new BoundRegister(this._io, this, _root));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.bounds.size(); i++) {
                this.bounds.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<BoundRegister> bounds;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Bound registers bnd0 to bnd3.
         */
        public List<BoundRegister> bounds() { return bounds; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * An MPX bound register.
     * @see "Intel SDM volume 1, chapter 13"
     */
    public static class BoundRegister extends KaitaiStruct {
        public static BoundRegister fromFile(String fileName) throws IOException {
            return new BoundRegister(new ByteBufferKaitaiStream(fileName));
        }

        public BoundRegister(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BoundRegister(KaitaiStream _io, X86XsaveArea.BndregsState _parent) {
            this(_io, _parent, null);
        }

        public BoundRegister(KaitaiStream _io, X86XsaveArea.BndregsState _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lower = this._io.readU8le();
            this.upper = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long lower;
        private long upper;
        private X86XsaveArea _root;
        private X86XsaveArea.BndregsState _parent;

        /**
         * Lower bound.
         */
        public long lower() { return lower; }

        /**
         * Upper bound, in ones' complement.
         */
        public long upper() { return upper; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea.BndregsState _parent() { return _parent; }
    }

    /**
     * Component 12: control-flow enforcement, supervisor part.
     * @see "Intel SDM volume 1, section 13.5.9"
     */
    public static class CetSState extends KaitaiStruct {
        public static CetSState fromFile(String fileName) throws IOException {
            return new CetSState(new ByteBufferKaitaiStream(fileName));
        }

        public CetSState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CetSState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public CetSState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.pl0Ssp = this._io.readU8le();
            this.pl1Ssp = this._io.readU8le();
            this.pl2Ssp = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long pl0Ssp;
        private long pl1Ssp;
        private long pl2Ssp;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Shadow-stack pointer of privilege level 0.
         */
        public long pl0Ssp() { return pl0Ssp; }

        /**
         * Shadow-stack pointer of privilege level 1.
         */
        public long pl1Ssp() { return pl1Ssp; }

        /**
         * Shadow-stack pointer of privilege level 2.
         */
        public long pl2Ssp() { return pl2Ssp; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * Component 11: control-flow enforcement, user part.
     * @see "Intel SDM volume 1, section 13.5.9"
     */
    public static class CetUState extends KaitaiStruct {
        public static CetUState fromFile(String fileName) throws IOException {
            return new CetUState(new ByteBufferKaitaiStream(fileName));
        }

        public CetUState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CetUState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public CetUState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.uCet = this._io.readU8le();
            this.pl3Ssp = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long uCet;
        private long pl3Ssp;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * User-mode configuration.
         */
        public long uCet() { return uCet; }

        /**
         * Shadow-stack pointer of privilege level 3.
         */
        public long pl3Ssp() { return pl3Ssp; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
     * same numbering, the registers xcr0 and IA32_XSS.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121">X86_XCR0_* and X86_XSS_*</a>
     */
    public static class ComponentBitmap extends KaitaiStruct {
        public static ComponentBitmap fromFile(String fileName) throws IOException {
            return new ComponentBitmap(new ByteBufferKaitaiStream(fileName));
        }

        public ComponentBitmap(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ComponentBitmap(KaitaiStream _io, X86XsaveArea.XsaveHeader _parent) {
            this(_io, _parent, null);
        }

        public ComponentBitmap(KaitaiStream _io, X86XsaveArea.XsaveHeader _parent, X86XsaveArea _root) {
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
            raw();
            if (this.raw != null) {
            }
        }
        private Boolean avx;

        /**
         * Upper halves of the 256-bit registers ymm0 to ymm15.
         */
        public Boolean avx() {
            if (this.avx != null)
                return this.avx;
            this.avx = (low() & 4) != 0;
            return this.avx;
        }
        private Boolean bndcsr;

        /**
         * MPX configuration and status.
         */
        public Boolean bndcsr() {
            if (this.bndcsr != null)
                return this.bndcsr;
            this.bndcsr = (low() & 16) != 0;
            return this.bndcsr;
        }
        private Boolean bndregs;

        /**
         * MPX bound registers.
         */
        public Boolean bndregs() {
            if (this.bndregs != null)
                return this.bndregs;
            this.bndregs = (low() & 8) != 0;
            return this.bndregs;
        }
        private Boolean cetS;

        /**
         * Control-flow enforcement, supervisor part.
         */
        public Boolean cetS() {
            if (this.cetS != null)
                return this.cetS;
            this.cetS = (low() & 4096) != 0;
            return this.cetS;
        }
        private Boolean cetU;

        /**
         * Control-flow enforcement, user part.
         */
        public Boolean cetU() {
            if (this.cetU != null)
                return this.cetU;
            this.cetU = (low() & 2048) != 0;
            return this.cetU;
        }
        private Boolean egprs;

        /**
         * The APX general-purpose registers, which replace MPX.
         */
        public Boolean egprs() {
            if (this.egprs != null)
                return this.egprs;
            this.egprs = (low() & 524288) != 0;
            return this.egprs;
        }
        private Boolean hdc;

        /**
         * The IA32_PM_CTL1 register of hardware duty cycling.
         */
        public Boolean hdc() {
            if (this.hdc != null)
                return this.hdc;
            this.hdc = (low() & 8192) != 0;
            return this.hdc;
        }
        private Boolean hi16Zmm;

        /**
         * The 512-bit registers zmm16 to zmm31.
         */
        public Boolean hi16Zmm() {
            if (this.hi16Zmm != null)
                return this.hi16Zmm;
            this.hi16Zmm = (low() & 128) != 0;
            return this.hi16Zmm;
        }
        private Boolean hwp;

        /**
         * The IA32_HWP_REQUEST register.
         */
        public Boolean hwp() {
            if (this.hwp != null)
                return this.hwp;
            this.hwp = (low() & 65536) != 0;
            return this.hwp;
        }
        private Boolean isCompacted;

        /**
         * In xcomp_bv: the area is in the compacted form.
         */
        public Boolean isCompacted() {
            if (this.isCompacted != null)
                return this.isCompacted;
            this.isCompacted = high() >> 31 != 0;
            return this.isCompacted;
        }
        private Boolean lbr;

        /**
         * Last-branch records.
         */
        public Boolean lbr() {
            if (this.lbr != null)
                return this.lbr;
            this.lbr = (low() & 32768) != 0;
            return this.lbr;
        }
        private Long lenArea;

        /**
         * Length in bytes of a standard-form area that has room for these
         * components, as Intel's processors lay it out. LWP, which only AMD's
         * have, is not counted.
         */
        public Long lenArea() {
            if (this.lenArea != null)
                return this.lenArea;
            this.lenArea = ((Number) (((Number) ((tiledata() ? 11008 : (tilecfg() ? 2816 : (pkru() ? 2696 : (hi16Zmm() ? 2688 : (zmmHi256() ? 1664 : (opmask() ? 1152 : (bndcsr() ? 1088 : (bndregs() ? 1024 : (avx() ? 832 : 576))))))))))).longValue())).longValue();
            return this.lenArea;
        }
        private Long lenAreaAmd;

        /**
         * The same as AMD's processors lay it out; PKRU, whose offset there
         * depends on the processor, is not counted.
         */
        public Long lenAreaAmd() {
            if (this.lenAreaAmd != null)
                return this.lenAreaAmd;
            this.lenAreaAmd = ((Number) (((Number) ((hi16Zmm() ? 2432 : (zmmHi256() ? 1408 : (opmask() ? 896 : (avx() ? 832 : 576)))))).longValue())).longValue();
            return this.lenAreaAmd;
        }
        private Boolean lwp;

        /**
         * State of AMD's lightweight profiling.
         */
        public Boolean lwp() {
            if (this.lwp != null)
                return this.lwp;
            this.lwp = (high() & 1073741824) != 0;
            return this.lwp;
        }
        private Boolean opmask;

        /**
         * AVX-512 mask registers.
         */
        public Boolean opmask() {
            if (this.opmask != null)
                return this.opmask;
            this.opmask = (low() & 32) != 0;
            return this.opmask;
        }
        private Boolean pasid;

        /**
         * The IA32_PASID register.
         */
        public Boolean pasid() {
            if (this.pasid != null)
                return this.pasid;
            this.pasid = (low() & 1024) != 0;
            return this.pasid;
        }
        private Boolean pkru;

        /**
         * Protection-key rights for user pages.
         */
        public Boolean pkru() {
            if (this.pkru != null)
                return this.pkru;
            this.pkru = (low() & 512) != 0;
            return this.pkru;
        }
        private Boolean pt;

        /**
         * Processor Trace registers.
         */
        public Boolean pt() {
            if (this.pt != null)
                return this.pt;
            this.pt = (low() & 256) != 0;
            return this.pt;
        }
        private Long raw;

        /**
         * The whole register as a number.
         */
        public Long raw() {
            if (this.raw != null)
                return this.raw;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.raw = this._io.readU8le();
            this._io.seek(_pos);
            return this.raw;
        }
        private Boolean sse;

        /**
         * xmm registers, in the legacy region.
         */
        public Boolean sse() {
            if (this.sse != null)
                return this.sse;
            this.sse = (low() & 2) != 0;
            return this.sse;
        }
        private Boolean tilecfg;

        /**
         * AMX tile configuration.
         */
        public Boolean tilecfg() {
            if (this.tilecfg != null)
                return this.tilecfg;
            this.tilecfg = (low() & 131072) != 0;
            return this.tilecfg;
        }
        private Boolean tiledata;

        /**
         * AMX tiles.
         */
        public Boolean tiledata() {
            if (this.tiledata != null)
                return this.tiledata;
            this.tiledata = (low() & 262144) != 0;
            return this.tiledata;
        }
        private Boolean uintr;

        /**
         * User-interrupt registers.
         */
        public Boolean uintr() {
            if (this.uintr != null)
                return this.uintr;
            this.uintr = (low() & 16384) != 0;
            return this.uintr;
        }
        private Boolean x87;

        /**
         * x87 state, in the legacy region.
         */
        public Boolean x87() {
            if (this.x87 != null)
                return this.x87;
            this.x87 = (low() & 1) != 0;
            return this.x87;
        }
        private Boolean zmmHi256;

        /**
         * Upper halves of the 512-bit registers zmm0 to zmm15.
         */
        public Boolean zmmHi256() {
            if (this.zmmHi256 != null)
                return this.zmmHi256;
            this.zmmHi256 = (low() & 64) != 0;
            return this.zmmHi256;
        }
        private long low;
        private long high;
        private X86XsaveArea _root;
        private X86XsaveArea.XsaveHeader _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea.XsaveHeader _parent() { return _parent; }
    }

    /**
     * Component 19: APX general-purpose registers.
     * @see "Intel APX Architecture Specification"
     */
    public static class EgprsState extends KaitaiStruct {
        public static EgprsState fromFile(String fileName) throws IOException {
            return new EgprsState(new ByteBufferKaitaiStream(fileName));
        }

        public EgprsState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EgprsState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public EgprsState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.r = new ArrayList<Long>();
            for (int i = 0; i < 16; i++) {
                this.r.add(this._io.readU8le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.r.size(); i++) {
            }
        }
        private List<Long> r;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Registers r16 to r31.
         */
        public List<Long> r() { return r; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * Control word of the x87 unit.
     * @see "Intel SDM volume 1, section 8.1.5"
     */
    public static class FpuControlWord extends KaitaiStruct {
        public static FpuControlWord fromFile(String fileName) throws IOException {
            return new FpuControlWord(new ByteBufferKaitaiStream(fileName));
        }

        public FpuControlWord(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FpuControlWord(KaitaiStream _io, X86XsaveArea.FxsaveRegion _parent) {
            this(_io, _parent, null);
        }

        public FpuControlWord(KaitaiStream _io, X86XsaveArea.FxsaveRegion _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private Boolean dm;

        /**
         * Masks the denormal operand exception.
         */
        public Boolean dm() {
            if (this.dm != null)
                return this.dm;
            this.dm = (raw() & 2) != 0;
            return this.dm;
        }
        private Boolean im;

        /**
         * Masks the invalid operation exception.
         */
        public Boolean im() {
            if (this.im != null)
                return this.im;
            this.im = (raw() & 1) != 0;
            return this.im;
        }
        private Boolean om;

        /**
         * Masks the overflow exception.
         */
        public Boolean om() {
            if (this.om != null)
                return this.om;
            this.om = (raw() & 8) != 0;
            return this.om;
        }
        private Integer pc;

        /**
         * Precision: 0 for 24 bits, 2 for 53, 3 for 64.
         */
        public Integer pc() {
            if (this.pc != null)
                return this.pc;
            this.pc = ((Number) (raw() >> 8 & 3)).intValue();
            return this.pc;
        }
        private Boolean pm;

        /**
         * Masks the inexact result exception.
         */
        public Boolean pm() {
            if (this.pm != null)
                return this.pm;
            this.pm = (raw() & 32) != 0;
            return this.pm;
        }
        private Integer rc;

        /**
         * Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
         */
        public Integer rc() {
            if (this.rc != null)
                return this.rc;
            this.rc = ((Number) (raw() >> 10 & 3)).intValue();
            return this.rc;
        }
        private Boolean um;

        /**
         * Masks the underflow exception.
         */
        public Boolean um() {
            if (this.um != null)
                return this.um;
            this.um = (raw() & 16) != 0;
            return this.um;
        }
        private Boolean zm;

        /**
         * Masks the division by zero exception.
         */
        public Boolean zm() {
            if (this.zm != null)
                return this.zm;
            this.zm = (raw() & 4) != 0;
            return this.zm;
        }
        private int raw;
        private X86XsaveArea _root;
        private X86XsaveArea.FxsaveRegion _parent;

        /**
         * The whole word as a number.
         */
        public int raw() { return raw; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea.FxsaveRegion _parent() { return _parent; }
    }

    /**
     * An instruction or operand address of the x87 unit: a 64-bit address, or
     * a 32-bit offset and a selector.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L63-L69">struct xsave_struct, fip and fdp</a>
     */
    public static class FpuPointer extends KaitaiStruct {
        public static FpuPointer fromFile(String fileName) throws IOException {
            return new FpuPointer(new ByteBufferKaitaiStream(fileName));
        }

        public FpuPointer(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FpuPointer(KaitaiStream _io, X86XsaveArea.FxsaveRegion _parent) {
            this(_io, _parent, null);
        }

        public FpuPointer(KaitaiStream _io, X86XsaveArea.FxsaveRegion _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.offset = this._io.readU4le();
            this.selector = this._io.readU2le();
            this.reserved = this._io.readU2le();
        }

        public void _fetchInstances() {
            address();
            if (this.address != null) {
            }
        }
        private Long address;

        /**
         * All 64 bits as an address.
         */
        public Long address() {
            if (this.address != null)
                return this.address;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.address = this._io.readU8le();
            this._io.seek(_pos);
            return this.address;
        }
        private long offset;
        private int selector;
        private int reserved;
        private X86XsaveArea _root;
        private X86XsaveArea.FxsaveRegion _parent;

        /**
         * Low half of the address, or the offset.
         */
        public long offset() { return offset; }

        /**
         * Bits 47-32 of the address, or the selector.
         */
        public int selector() { return selector; }

        /**
         * Bits 63-48 of the address, or reserved.
         */
        public int reserved() { return reserved; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea.FxsaveRegion _parent() { return _parent; }
    }

    /**
     * Status word of the x87 unit.
     * @see "Intel SDM volume 1, section 8.1.3"
     */
    public static class FpuStatusWord extends KaitaiStruct {
        public static FpuStatusWord fromFile(String fileName) throws IOException {
            return new FpuStatusWord(new ByteBufferKaitaiStream(fileName));
        }

        public FpuStatusWord(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FpuStatusWord(KaitaiStream _io, X86XsaveArea.FxsaveRegion _parent) {
            this(_io, _parent, null);
        }

        public FpuStatusWord(KaitaiStream _io, X86XsaveArea.FxsaveRegion _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private Boolean c0;

        /**
         * Condition code 0.
         */
        public Boolean c0() {
            if (this.c0 != null)
                return this.c0;
            this.c0 = (raw() & 256) != 0;
            return this.c0;
        }
        private Boolean c1;

        /**
         * Condition code 1.
         */
        public Boolean c1() {
            if (this.c1 != null)
                return this.c1;
            this.c1 = (raw() & 512) != 0;
            return this.c1;
        }
        private Boolean c2;

        /**
         * Condition code 2.
         */
        public Boolean c2() {
            if (this.c2 != null)
                return this.c2;
            this.c2 = (raw() & 1024) != 0;
            return this.c2;
        }
        private Boolean c3;

        /**
         * Condition code 3.
         */
        public Boolean c3() {
            if (this.c3 != null)
                return this.c3;
            this.c3 = (raw() & 16384) != 0;
            return this.c3;
        }
        private Boolean de;

        /**
         * A denormal operand exception has occurred.
         */
        public Boolean de() {
            if (this.de != null)
                return this.de;
            this.de = (raw() & 2) != 0;
            return this.de;
        }
        private Boolean es;

        /**
         * An unmasked exception is pending.
         */
        public Boolean es() {
            if (this.es != null)
                return this.es;
            this.es = (raw() & 128) != 0;
            return this.es;
        }
        private Boolean ie;

        /**
         * An invalid operation exception has occurred.
         */
        public Boolean ie() {
            if (this.ie != null)
                return this.ie;
            this.ie = (raw() & 1) != 0;
            return this.ie;
        }
        private Boolean isBusy;

        /**
         * The unit is busy; mirrors `es`.
         */
        public Boolean isBusy() {
            if (this.isBusy != null)
                return this.isBusy;
            this.isBusy = (raw() & 32768) != 0;
            return this.isBusy;
        }
        private Boolean oe;

        /**
         * An overflow exception has occurred.
         */
        public Boolean oe() {
            if (this.oe != null)
                return this.oe;
            this.oe = (raw() & 8) != 0;
            return this.oe;
        }
        private Boolean pe;

        /**
         * An inexact result exception has occurred.
         */
        public Boolean pe() {
            if (this.pe != null)
                return this.pe;
            this.pe = (raw() & 32) != 0;
            return this.pe;
        }
        private Boolean sf;

        /**
         * Stack fault.
         */
        public Boolean sf() {
            if (this.sf != null)
                return this.sf;
            this.sf = (raw() & 64) != 0;
            return this.sf;
        }
        private Integer top;

        /**
         * Physical register that is the top of the stack.
         */
        public Integer top() {
            if (this.top != null)
                return this.top;
            this.top = ((Number) (raw() >> 11 & 7)).intValue();
            return this.top;
        }
        private Boolean ue;

        /**
         * An underflow exception has occurred.
         */
        public Boolean ue() {
            if (this.ue != null)
                return this.ue;
            this.ue = (raw() & 16) != 0;
            return this.ue;
        }
        private Boolean ze;

        /**
         * A division by zero exception has occurred.
         */
        public Boolean ze() {
            if (this.ze != null)
                return this.ze;
            this.ze = (raw() & 4) != 0;
            return this.ze;
        }
        private int raw;
        private X86XsaveArea _root;
        private X86XsaveArea.FxsaveRegion _parent;

        /**
         * The whole word as a number.
         */
        public int raw() { return raw; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea.FxsaveRegion _parent() { return _parent; }
    }

    /**
     * The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
     * flag of its own in the last byte, which hardware does not change.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L52-L83">struct xsave_struct</a>
     * @see "FXSAVE in Intel SDM volume 2"
     */
    public static class FxsaveRegion extends KaitaiStruct {
        public static FxsaveRegion fromFile(String fileName) throws IOException {
            return new FxsaveRegion(new ByteBufferKaitaiStream(fileName));
        }

        public FxsaveRegion(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FxsaveRegion(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public FxsaveRegion(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_fcw = this._io.substream(2);
            this.fcw = new FpuControlWord(_io_fcw, this, _root);
            KaitaiStream _io_fsw = this._io.substream(2);
            this.fsw = new FpuStatusWord(_io_fsw, this, _root);
            this.ftw = this._io.readU1();
            this.reserved1 = this._io.readU1();
            this.fop = this._io.readU2le();
            KaitaiStream _io_fip = this._io.substream(8);
            this.fip = new FpuPointer(_io_fip, this, _root);
            KaitaiStream _io_fdp = this._io.substream(8);
            this.fdp = new FpuPointer(_io_fdp, this, _root);
            KaitaiStream _io_mxcsr = this._io.substream(4);
            this.mxcsr = new MxcsrRegister(_io_mxcsr, this, _root);
            this.mxcsrMask = this._io.readU4le();
            this.st = new ArrayList<StRegister>();
            for (int i = 0; i < 8; i++) {
                this.st.add(new StRegister(this._io, this, _root));
            }
            this.xmm = new ArrayList<byte[]>();
            for (int i = 0; i < 16; i++) {
                this.xmm.add(this._io.readBytes(16));
            }
            this.reserved2 = this._io.readBytes(48);
            this.software = this._io.readBytes(47);
            this.fipWidth = this._io.readU1();
        }

        public void _fetchInstances() {
            this.fcw._fetchInstances();
            this.fsw._fetchInstances();
            this.fip._fetchInstances();
            this.fdp._fetchInstances();
            this.mxcsr._fetchInstances();
            for (int i = 0; i < this.st.size(); i++) {
                this.st.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.xmm.size(); i++) {
            }
        }
        private FpuControlWord fcw;
        private FpuStatusWord fsw;
        private int ftw;
        private int reserved1;
        private int fop;
        private FpuPointer fip;
        private FpuPointer fdp;
        private MxcsrRegister mxcsr;
        private long mxcsrMask;
        private List<StRegister> st;
        private List<byte[]> xmm;
        private byte[] reserved2;
        private byte[] software;
        private int fipWidth;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * x87 control word.
         */
        public FpuControlWord fcw() { return fcw; }

        /**
         * x87 status word.
         */
        public FpuStatusWord fsw() { return fsw; }

        /**
         * x87 tag word in its abridged form: one bit for each physical register,
         * set if the register is not empty.
         */
        public int ftw() { return ftw; }

        /**
         * Reserved.
         */
        public int reserved1() { return reserved1; }

        /**
         * Opcode of the last x87 instruction (11 bits).
         */
        public int fop() { return fop; }

        /**
         * Address of the last x87 instruction.
         */
        public FpuPointer fip() { return fip; }

        /**
         * Address of the operand of the last x87 instruction.
         */
        public FpuPointer fdp() { return fdp; }

        /**
         * SSE control and status register.
         */
        public MxcsrRegister mxcsr() { return mxcsr; }

        /**
         * Bits that the processor lets software set in mxcsr.
         */
        public long mxcsrMask() { return mxcsrMask; }

        /**
         * x87 registers, from the top of the stack on; mm0 to mm7 are the
         * significands of the physical registers.
         */
        public List<StRegister> st() { return st; }

        /**
         * SSE registers xmm0 to xmm15, least significant byte first.
         */
        public List<byte[]> xmm() { return xmm; }

        /**
         * Reserved.
         */
        public byte[] reserved2() { return reserved2; }

        /**
         * Available to software; zero in Xen's streams.
         */
        public byte[] software() { return software; }

        /**
         * Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses,
         * 4 for 32-bit offsets with selectors, 0 if not given.
         */
        public int fipWidth() { return fipWidth; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * Component 7: zmm16 to zmm31.
     * @see "Intel SDM volume 1, chapter 13"
     */
    public static class Hi16ZmmState extends KaitaiStruct {
        public static Hi16ZmmState fromFile(String fileName) throws IOException {
            return new Hi16ZmmState(new ByteBufferKaitaiStream(fileName));
        }

        public Hi16ZmmState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Hi16ZmmState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public Hi16ZmmState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.zmm = new ArrayList<byte[]>();
            for (int i = 0; i < 16; i++) {
                this.zmm.add(this._io.readBytes(64));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.zmm.size(); i++) {
            }
        }
        private List<byte[]> zmm;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * All of zmm16 to zmm31, least significant byte first.
         */
        public List<byte[]> zmm() { return zmm; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * A taken branch.
     * @see "Intel SDM volume 1, section 13.5.12"
     */
    public static class LbrRecord extends KaitaiStruct {
        public static LbrRecord fromFile(String fileName) throws IOException {
            return new LbrRecord(new ByteBufferKaitaiStream(fileName));
        }

        public LbrRecord(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LbrRecord(KaitaiStream _io, X86XsaveArea.LbrState _parent) {
            this(_io, _parent, null);
        }

        public LbrRecord(KaitaiStream _io, X86XsaveArea.LbrState _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.fromIp = this._io.readU8le();
            this.toIp = this._io.readU8le();
            this.info = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long fromIp;
        private long toIp;
        private long info;
        private X86XsaveArea _root;
        private X86XsaveArea.LbrState _parent;

        /**
         * Address of the branch.
         */
        public long fromIp() { return fromIp; }

        /**
         * Address that the branch went to.
         */
        public long toIp() { return toIp; }

        /**
         * Whether the branch was mispredicted, its kind, and the cycles since the last one.
         */
        public long info() { return info; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea.LbrState _parent() { return _parent; }
    }

    /**
     * Component 15: last-branch records.
     * @see "Intel SDM volume 1, section 13.5.12"
     */
    public static class LbrState extends KaitaiStruct {
        public static LbrState fromFile(String fileName) throws IOException {
            return new LbrState(new ByteBufferKaitaiStream(fileName));
        }

        public LbrState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LbrState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public LbrState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ctl = this._io.readU8le();
            this.depth = this._io.readU8le();
            this.lerFromIp = this._io.readU8le();
            this.lerToIp = this._io.readU8le();
            this.lerInfo = this._io.readU8le();
            this.records = new ArrayList<LbrRecord>();
            for (int i = 0; i < 32; i++) {
                this.records.add(new LbrRecord(this._io, this, _root));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.records.size(); i++) {
                this.records.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private long ctl;
        private long depth;
        private long lerFromIp;
        private long lerToIp;
        private long lerInfo;
        private List<LbrRecord> records;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Whether branches are recorded, and which.
         */
        public long ctl() { return ctl; }

        /**
         * Number of records in use.
         */
        public long depth() { return depth; }

        /**
         * Source of the last exception.
         */
        public long lerFromIp() { return lerFromIp; }

        /**
         * Target of the last exception.
         */
        public long lerToIp() { return lerToIp; }

        /**
         * Details of the last exception.
         */
        public long lerInfo() { return lerInfo; }

        /**
         * Branches, the latest first.
         */
        public List<LbrRecord> records() { return records; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * Control and status register of the SSE unit.
     * @see "Intel SDM volume 1, section 10.2.3"
     */
    public static class MxcsrRegister extends KaitaiStruct {
        public static MxcsrRegister fromFile(String fileName) throws IOException {
            return new MxcsrRegister(new ByteBufferKaitaiStream(fileName));
        }

        public MxcsrRegister(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MxcsrRegister(KaitaiStream _io, X86XsaveArea.FxsaveRegion _parent) {
            this(_io, _parent, null);
        }

        public MxcsrRegister(KaitaiStream _io, X86XsaveArea.FxsaveRegion _parent, X86XsaveArea _root) {
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
        private Boolean daz;

        /**
         * Denormal operands are treated as zero.
         */
        public Boolean daz() {
            if (this.daz != null)
                return this.daz;
            this.daz = (raw() & 64) != 0;
            return this.daz;
        }
        private Boolean de;

        /**
         * A denormal operand exception has occurred.
         */
        public Boolean de() {
            if (this.de != null)
                return this.de;
            this.de = (raw() & 2) != 0;
            return this.de;
        }
        private Boolean dm;

        /**
         * Masks the denormal operand exception.
         */
        public Boolean dm() {
            if (this.dm != null)
                return this.dm;
            this.dm = (raw() & 256) != 0;
            return this.dm;
        }
        private Boolean fz;

        /**
         * Underflowing results become zero.
         */
        public Boolean fz() {
            if (this.fz != null)
                return this.fz;
            this.fz = (raw() & 32768) != 0;
            return this.fz;
        }
        private Boolean ie;

        /**
         * An invalid operation exception has occurred.
         */
        public Boolean ie() {
            if (this.ie != null)
                return this.ie;
            this.ie = (raw() & 1) != 0;
            return this.ie;
        }
        private Boolean im;

        /**
         * Masks the invalid operation exception.
         */
        public Boolean im() {
            if (this.im != null)
                return this.im;
            this.im = (raw() & 128) != 0;
            return this.im;
        }
        private Boolean oe;

        /**
         * An overflow exception has occurred.
         */
        public Boolean oe() {
            if (this.oe != null)
                return this.oe;
            this.oe = (raw() & 8) != 0;
            return this.oe;
        }
        private Boolean om;

        /**
         * Masks the overflow exception.
         */
        public Boolean om() {
            if (this.om != null)
                return this.om;
            this.om = (raw() & 1024) != 0;
            return this.om;
        }
        private Boolean pe;

        /**
         * An inexact result exception has occurred.
         */
        public Boolean pe() {
            if (this.pe != null)
                return this.pe;
            this.pe = (raw() & 32) != 0;
            return this.pe;
        }
        private Boolean pm;

        /**
         * Masks the inexact result exception.
         */
        public Boolean pm() {
            if (this.pm != null)
                return this.pm;
            this.pm = (raw() & 4096) != 0;
            return this.pm;
        }
        private Integer rc;

        /**
         * Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
         */
        public Integer rc() {
            if (this.rc != null)
                return this.rc;
            this.rc = ((Number) (raw() >> 13 & 3)).intValue();
            return this.rc;
        }
        private Boolean ue;

        /**
         * An underflow exception has occurred.
         */
        public Boolean ue() {
            if (this.ue != null)
                return this.ue;
            this.ue = (raw() & 16) != 0;
            return this.ue;
        }
        private Boolean um;

        /**
         * Masks the underflow exception.
         */
        public Boolean um() {
            if (this.um != null)
                return this.um;
            this.um = (raw() & 2048) != 0;
            return this.um;
        }
        private Boolean ze;

        /**
         * A division by zero exception has occurred.
         */
        public Boolean ze() {
            if (this.ze != null)
                return this.ze;
            this.ze = (raw() & 4) != 0;
            return this.ze;
        }
        private Boolean zm;

        /**
         * Masks the division by zero exception.
         */
        public Boolean zm() {
            if (this.zm != null)
                return this.zm;
            this.zm = (raw() & 512) != 0;
            return this.zm;
        }
        private long raw;
        private X86XsaveArea _root;
        private X86XsaveArea.FxsaveRegion _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea.FxsaveRegion _parent() { return _parent; }
    }

    /**
     * Component 5: AVX-512 mask registers.
     * @see "Intel SDM volume 1, chapter 13"
     */
    public static class OpmaskState extends KaitaiStruct {
        public static OpmaskState fromFile(String fileName) throws IOException {
            return new OpmaskState(new ByteBufferKaitaiStream(fileName));
        }

        public OpmaskState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public OpmaskState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public OpmaskState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.k = new ArrayList<Long>();
            for (int i = 0; i < 8; i++) {
                this.k.add(this._io.readU8le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.k.size(); i++) {
            }
        }
        private List<Long> k;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Mask registers k0 to k7.
         */
        public List<Long> k() { return k; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * Component 9: protection-key rights for user pages.
     * @see "Intel SDM volume 1, section 13.5.7"
     */
    public static class PkruState extends KaitaiStruct {
        public static PkruState fromFile(String fileName) throws IOException {
            return new PkruState(new ByteBufferKaitaiStream(fileName));
        }

        public PkruState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PkruState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public PkruState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.pkru = this._io.readU4le();
            this.reserved = this._io.readBytes(4);
        }

        public void _fetchInstances() {
        }
        private long pkru;
        private byte[] reserved;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Two bits for each of 16 protection keys, key 0 in the lowest: access
         * disabled (low bit) and write disabled (high bit).
         */
        public long pkru() { return pkru; }

        /**
         * Unused.
         */
        public byte[] reserved() { return reserved; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * Component 8, nine registers of Processor Trace.
     * @see "Intel SDM volume 1, section 13.5.6"
     */
    public static class PtState extends KaitaiStruct {
        public static PtState fromFile(String fileName) throws IOException {
            return new PtState(new ByteBufferKaitaiStream(fileName));
        }

        public PtState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PtState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public PtState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ctl = this._io.readU8le();
            this.outputBase = this._io.readU8le();
            this.outputMaskPtrs = this._io.readU8le();
            this.status = this._io.readU8le();
            this.cr3Match = this._io.readU8le();
            this.addr0A = this._io.readU8le();
            this.addr0B = this._io.readU8le();
            this.addr1A = this._io.readU8le();
            this.addr1B = this._io.readU8le();
            this.reserved = this._io.readBytes(56);
        }

        public void _fetchInstances() {
        }
        private long ctl;
        private long outputBase;
        private long outputMaskPtrs;
        private long status;
        private long cr3Match;
        private long addr0A;
        private long addr0B;
        private long addr1A;
        private long addr1B;
        private byte[] reserved;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * What is traced, and whether tracing is on.
         */
        public long ctl() { return ctl; }

        /**
         * Base address of the output.
         */
        public long outputBase() { return outputBase; }

        /**
         * Mask and pointers of the output.
         */
        public long outputMaskPtrs() { return outputMaskPtrs; }

        /**
         * State of the trace, with its errors.
         */
        public long status() { return status; }

        /**
         * Address space to trace.
         */
        public long cr3Match() { return cr3Match; }

        /**
         * Begin of range 0.
         */
        public long addr0A() { return addr0A; }

        /**
         * End of range 0.
         */
        public long addr0B() { return addr0B; }

        /**
         * Begin of range 1.
         */
        public long addr1A() { return addr1A; }

        /**
         * End of range 1.
         */
        public long addr1B() { return addr1B; }

        /**
         * Unused.
         */
        public byte[] reserved() { return reserved; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * An x87 register, 80 bits in 16 bytes.
     * @see "Intel SDM volume 1, section 8.1.2"
     */
    public static class StRegister extends KaitaiStruct {
        public static StRegister fromFile(String fileName) throws IOException {
            return new StRegister(new ByteBufferKaitaiStream(fileName));
        }

        public StRegister(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StRegister(KaitaiStream _io, X86XsaveArea.FxsaveRegion _parent) {
            this(_io, _parent, null);
        }

        public StRegister(KaitaiStream _io, X86XsaveArea.FxsaveRegion _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.significandLow = this._io.readU4le();
            this.significandHigh = this._io.readU4le();
            this.signExponent = this._io.readU2le();
            this.reserved = this._io.readBytes(6);
        }

        public void _fetchInstances() {
        }
        private Integer exponent;

        /**
         * Exponent, biased by 16383.
         */
        public Integer exponent() {
            if (this.exponent != null)
                return this.exponent;
            this.exponent = ((Number) (signExponent() & 32767)).intValue();
            return this.exponent;
        }
        private Boolean isNegative;

        /**
         * Whether the number is negative: its sign bit.
         */
        public Boolean isNegative() {
            if (this.isNegative != null)
                return this.isNegative;
            this.isNegative = (signExponent() & 32768) != 0;
            return this.isNegative;
        }
        private long significandLow;
        private long significandHigh;
        private int signExponent;
        private byte[] reserved;
        private X86XsaveArea _root;
        private X86XsaveArea.FxsaveRegion _parent;

        /**
         * Bits 31-0 of the significand.
         */
        public long significandLow() { return significandLow; }

        /**
         * Bits 63-32 of the significand; the highest is the integer bit.
         */
        public long significandHigh() { return significandHigh; }

        /**
         * Sign and biased exponent.
         */
        public int signExponent() { return signExponent; }

        /**
         * Not part of the register.
         */
        public byte[] reserved() { return reserved; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea.FxsaveRegion _parent() { return _parent; }
    }

    /**
     * Component 17: AMX tile configuration, as LDTILECFG reads it.
     * @see "Intel SDM volume 2, LDTILECFG"
     */
    public static class TilecfgState extends KaitaiStruct {
        public static TilecfgState fromFile(String fileName) throws IOException {
            return new TilecfgState(new ByteBufferKaitaiStream(fileName));
        }

        public TilecfgState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TilecfgState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public TilecfgState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.palette = this._io.readU1();
            this.startRow = this._io.readU1();
            this.reserved1 = this._io.readBytes(14);
            this.colsb = new ArrayList<Integer>();
            for (int i = 0; i < 8; i++) {
                this.colsb.add(this._io.readU2le());
            }
            this.reserved2 = this._io.readBytes(16);
            this.rows = new ArrayList<Integer>();
            for (int i = 0; i < 8; i++) {
                this.rows.add(this._io.readU1());
            }
            this.reserved3 = this._io.readBytes(8);
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.colsb.size(); i++) {
            }
            for (int i = 0; i < this.rows.size(); i++) {
            }
        }
        private int palette;
        private int startRow;
        private byte[] reserved1;
        private List<Integer> colsb;
        private byte[] reserved2;
        private List<Integer> rows;
        private byte[] reserved3;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Palette; 0 if tiles are not configured.
         */
        public int palette() { return palette; }

        /**
         * Row at which an interrupted tile instruction continues.
         */
        public int startRow() { return startRow; }

        /**
         * Reserved, zero.
         */
        public byte[] reserved1() { return reserved1; }

        /**
         * Bytes in a row of each tile.
         */
        public List<Integer> colsb() { return colsb; }

        /**
         * Reserved, zero.
         */
        public byte[] reserved2() { return reserved2; }

        /**
         * Rows of each tile.
         */
        public List<Integer> rows() { return rows; }

        /**
         * Reserved, zero.
         */
        public byte[] reserved3() { return reserved3; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * Component 18: AMX tiles.
     * @see "Intel SDM volume 1, chapter 13"
     */
    public static class TiledataState extends KaitaiStruct {
        public static TiledataState fromFile(String fileName) throws IOException {
            return new TiledataState(new ByteBufferKaitaiStream(fileName));
        }

        public TiledataState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TiledataState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public TiledataState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.tiles = new ArrayList<byte[]>();
            for (int i = 0; i < 8; i++) {
                this.tiles.add(this._io.readBytes(1024));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.tiles.size(); i++) {
            }
        }
        private List<byte[]> tiles;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Tiles tmm0 to tmm7, 16 rows of 64 bytes each.
         */
        public List<byte[]> tiles() { return tiles; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * Component 14: user-interrupt registers.
     * @see "Intel SDM volume 1, section 13.5.11"
     */
    public static class UintrState extends KaitaiStruct {
        public static UintrState fromFile(String fileName) throws IOException {
            return new UintrState(new ByteBufferKaitaiStream(fileName));
        }

        public UintrState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UintrState(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public UintrState(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.handler = this._io.readU8le();
            this.stackAdjust = this._io.readU8le();
            this.uittSize = this._io.readU4le();
            this.notificationVector = this._io.readU1();
            this.reserved = this._io.readU2le();
            this.uif = this._io.readU1();
            this.pd = this._io.readU8le();
            this.rr = this._io.readU8le();
            this.tt = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long handler;
        private long stackAdjust;
        private long uittSize;
        private int notificationVector;
        private int reserved;
        private int uif;
        private long pd;
        private long rr;
        private long tt;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Address of the user-interrupt handler.
         */
        public long handler() { return handler; }

        /**
         * Control of the stack at delivery.
         */
        public long stackAdjust() { return stackAdjust; }

        /**
         * Highest index in the target table.
         */
        public long uittSize() { return uittSize; }

        /**
         * Vector of user-interrupt notifications.
         */
        public int notificationVector() { return notificationVector; }

        /**
         * Unused.
         */
        public int reserved() { return reserved; }

        /**
         * Bit 7: the user-interrupt flag.
         */
        public int uif() { return uif; }

        /**
         * Address of the posted-interrupt descriptor.
         */
        public long pd() { return pd; }

        /**
         * Requests, one bit for each vector.
         */
        public long rr() { return rr; }

        /**
         * Address of the target table.
         */
        public long tt() { return tt; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * The header of an XSAVE area.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L76-L80">struct xsave_hdr</a>
     * @see "Intel SDM volume 1, section 13.4.2"
     */
    public static class XsaveHeader extends KaitaiStruct {
        public static XsaveHeader fromFile(String fileName) throws IOException {
            return new XsaveHeader(new ByteBufferKaitaiStream(fileName));
        }

        public XsaveHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public XsaveHeader(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public XsaveHeader(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_xstateBv = this._io.substream(8);
            this.xstateBv = new ComponentBitmap(_io_xstateBv, this, _root);
            KaitaiStream _io_xcompBv = this._io.substream(8);
            this.xcompBv = new ComponentBitmap(_io_xcompBv, this, _root);
            this.reserved = this._io.readBytes(48);
        }

        public void _fetchInstances() {
            this.xstateBv._fetchInstances();
            this.xcompBv._fetchInstances();
        }
        private ComponentBitmap xstateBv;
        private ComponentBitmap xcompBv;
        private byte[] reserved;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Components that are not in their initial state.
         */
        public ComponentBitmap xstateBv() { return xstateBv; }

        /**
         * Zero in the standard form; in the compacted form, bit 63 and the bits
         * of the components that have a block.
         */
        public ComponentBitmap xcompBv() { return xcompBv; }

        /**
         * Reserved, zero.
         */
        public byte[] reserved() { return reserved; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }

    /**
     * Component 6: upper halves of zmm0 to zmm15.
     * @see "Intel SDM volume 1, chapter 13"
     */
    public static class ZmmHi256State extends KaitaiStruct {
        public static ZmmHi256State fromFile(String fileName) throws IOException {
            return new ZmmHi256State(new ByteBufferKaitaiStream(fileName));
        }

        public ZmmHi256State(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ZmmHi256State(KaitaiStream _io, X86XsaveArea _parent) {
            this(_io, _parent, null);
        }

        public ZmmHi256State(KaitaiStream _io, X86XsaveArea _parent, X86XsaveArea _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.zmmHigh = new ArrayList<byte[]>();
            for (int i = 0; i < 16; i++) {
                this.zmmHigh.add(this._io.readBytes(32));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.zmmHigh.size(); i++) {
            }
        }
        private List<byte[]> zmmHigh;
        private X86XsaveArea _root;
        private X86XsaveArea _parent;

        /**
         * Bits 511-256 of zmm0 to zmm15, least significant byte first.
         */
        public List<byte[]> zmmHigh() { return zmmHigh; }
        public X86XsaveArea _root() { return _root; }
        public X86XsaveArea _parent() { return _parent; }
    }
    private AvxState avx;

    /**
     * Upper halves of the 256-bit registers ymm0 to ymm15.
     */
    public AvxState avx() {
        if (this.avx != null)
            return this.avx;
        if (hasAvx()) {
            long _pos = this._io.pos();
            this._io.seek(ofsAvx());
            KaitaiStream _io_avx = this._io.substream(256);
            this.avx = new AvxState(_io_avx, this, _root);
            this._io.seek(_pos);
        }
        return this.avx;
    }
    private BndcsrState bndcsr;

    /**
     * MPX configuration and status.
     */
    public BndcsrState bndcsr() {
        if (this.bndcsr != null)
            return this.bndcsr;
        if (hasBndcsr()) {
            long _pos = this._io.pos();
            this._io.seek(ofsBndcsr());
            KaitaiStream _io_bndcsr = this._io.substream(64);
            this.bndcsr = new BndcsrState(_io_bndcsr, this, _root);
            this._io.seek(_pos);
        }
        return this.bndcsr;
    }
    private BndregsState bndregs;

    /**
     * MPX bound registers.
     */
    public BndregsState bndregs() {
        if (this.bndregs != null)
            return this.bndregs;
        if (hasBndregs()) {
            long _pos = this._io.pos();
            this._io.seek(ofsBndregs());
            KaitaiStream _io_bndregs = this._io.substream(64);
            this.bndregs = new BndregsState(_io_bndregs, this, _root);
            this._io.seek(_pos);
        }
        return this.bndregs;
    }
    private CetSState cetS;

    /**
     * Control-flow enforcement, supervisor part; compacted form only.
     */
    public CetSState cetS() {
        if (this.cetS != null)
            return this.cetS;
        if (hasCetS()) {
            long _pos = this._io.pos();
            this._io.seek(ofsCompactedCetS());
            KaitaiStream _io_cetS = this._io.substream(24);
            this.cetS = new CetSState(_io_cetS, this, _root);
            this._io.seek(_pos);
        }
        return this.cetS;
    }
    private CetUState cetU;

    /**
     * Control-flow enforcement, user part; compacted form only.
     */
    public CetUState cetU() {
        if (this.cetU != null)
            return this.cetU;
        if (hasCetU()) {
            long _pos = this._io.pos();
            this._io.seek(ofsCompactedCetU());
            KaitaiStream _io_cetU = this._io.substream(16);
            this.cetU = new CetUState(_io_cetU, this, _root);
            this._io.seek(_pos);
        }
        return this.cetU;
    }
    private EgprsState egprs;

    /**
     * The APX general-purpose registers, which replace MPX.
     */
    public EgprsState egprs() {
        if (this.egprs != null)
            return this.egprs;
        if (hasEgprs()) {
            long _pos = this._io.pos();
            this._io.seek(ofsEgprs());
            KaitaiStream _io_egprs = this._io.substream(128);
            this.egprs = new EgprsState(_io_egprs, this, _root);
            this._io.seek(_pos);
        }
        return this.egprs;
    }
    private Boolean hasAvx;

    /**
     * Whether component 2 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasAvx() {
        if (this.hasAvx != null)
            return this.hasAvx;
        this.hasAvx = (hasHeader() ?  ((header().xstateBv().avx()) && ( ((!(isCompacted())) || (header().xcompBv().avx())) ) && (lenArea() >= 256) && (ofsAvx() <= lenArea() - 256))  : false);
        return this.hasAvx;
    }
    private Boolean hasBndcsr;

    /**
     * Whether component 4 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasBndcsr() {
        if (this.hasBndcsr != null)
            return this.hasBndcsr;
        this.hasBndcsr = (hasHeader() ?  ((header().xstateBv().bndcsr()) && ( ((!(isCompacted())) || (header().xcompBv().bndcsr())) ) && (lenArea() >= 64) && (ofsBndcsr() <= lenArea() - 64))  : false);
        return this.hasBndcsr;
    }
    private Boolean hasBndregs;

    /**
     * Whether component 3 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasBndregs() {
        if (this.hasBndregs != null)
            return this.hasBndregs;
        this.hasBndregs = (hasHeader() ?  ((header().xstateBv().bndregs()) && ( ((!(isCompacted())) || (header().xcompBv().bndregs())) ) && (lenArea() >= 64) && (ofsBndregs() <= lenArea() - 64))  : false);
        return this.hasBndregs;
    }
    private Boolean hasCetS;

    /**
     * Whether component 12 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasCetS() {
        if (this.hasCetS != null)
            return this.hasCetS;
        this.hasCetS = (isCompacted() ?  ((header().xstateBv().cetS()) && (header().xcompBv().cetS()) && (lenArea() >= 24) && (ofsCompactedCetS() <= lenArea() - 24))  : false);
        return this.hasCetS;
    }
    private Boolean hasCetU;

    /**
     * Whether component 11 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasCetU() {
        if (this.hasCetU != null)
            return this.hasCetU;
        this.hasCetU = (isCompacted() ?  ((header().xstateBv().cetU()) && (header().xcompBv().cetU()) && (lenArea() >= 16) && (ofsCompactedCetU() <= lenArea() - 16))  : false);
        return this.hasCetU;
    }
    private Boolean hasEgprs;

    /**
     * Whether component 19 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasEgprs() {
        if (this.hasEgprs != null)
            return this.hasEgprs;
        this.hasEgprs = (hasHeader() ?  ((header().xstateBv().egprs()) && ( ((!(isCompacted())) || (header().xcompBv().egprs())) ) && (lenArea() >= 128) && (ofsEgprs() <= lenArea() - 128))  : false);
        return this.hasEgprs;
    }
    private Boolean hasHdc;

    /**
     * Whether component 13 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasHdc() {
        if (this.hasHdc != null)
            return this.hasHdc;
        this.hasHdc = (isCompacted() ?  ((header().xstateBv().hdc()) && (header().xcompBv().hdc()) && (lenArea() >= 8) && (ofsCompactedHdc() <= lenArea() - 8))  : false);
        return this.hasHdc;
    }
    private Boolean hasHeader;

    /**
     * Whether the area is long enough for its header.
     */
    public Boolean hasHeader() {
        if (this.hasHeader != null)
            return this.hasHeader;
        this.hasHeader = _io().size() >= 576;
        return this.hasHeader;
    }
    private Boolean hasHi16Zmm;

    /**
     * Whether component 7 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasHi16Zmm() {
        if (this.hasHi16Zmm != null)
            return this.hasHi16Zmm;
        this.hasHi16Zmm = (hasHeader() ?  ((header().xstateBv().hi16Zmm()) && ( ((!(isCompacted())) || (header().xcompBv().hi16Zmm())) ) && (lenArea() >= 1024) && (ofsHi16Zmm() <= lenArea() - 1024))  : false);
        return this.hasHi16Zmm;
    }
    private Boolean hasHwp;

    /**
     * Whether component 16 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasHwp() {
        if (this.hasHwp != null)
            return this.hasHwp;
        this.hasHwp = (isCompacted() ?  ((header().xstateBv().hwp()) && (header().xcompBv().hwp()) && (lenArea() >= 8) && (ofsCompactedHwp() <= lenArea() - 8))  : false);
        return this.hasHwp;
    }
    private Boolean hasLbr;

    /**
     * Whether component 15 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasLbr() {
        if (this.hasLbr != null)
            return this.hasLbr;
        this.hasLbr = (isCompacted() ?  ((header().xstateBv().lbr()) && (header().xcompBv().lbr()) && (lenArea() >= 808) && (ofsCompactedLbr() <= lenArea() - 808))  : false);
        return this.hasLbr;
    }
    private Boolean hasLwp;

    /**
     * Whether component 62 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasLwp() {
        if (this.hasLwp != null)
            return this.hasLwp;
        this.hasLwp = (hasHeader() ?  ((header().xstateBv().lwp()) && (!(isCompacted())) && (lenArea() >= 960))  : false);
        return this.hasLwp;
    }
    private Boolean hasOpmask;

    /**
     * Whether component 5 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasOpmask() {
        if (this.hasOpmask != null)
            return this.hasOpmask;
        this.hasOpmask = (hasHeader() ?  ((header().xstateBv().opmask()) && ( ((!(isCompacted())) || (header().xcompBv().opmask())) ) && (lenArea() >= 64) && (ofsOpmask() <= lenArea() - 64))  : false);
        return this.hasOpmask;
    }
    private Boolean hasPasid;

    /**
     * Whether component 10 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasPasid() {
        if (this.hasPasid != null)
            return this.hasPasid;
        this.hasPasid = (isCompacted() ?  ((header().xstateBv().pasid()) && (header().xcompBv().pasid()) && (lenArea() >= 8) && (ofsCompactedPasid() <= lenArea() - 8))  : false);
        return this.hasPasid;
    }
    private Boolean hasPkru;

    /**
     * Whether component 9 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasPkru() {
        if (this.hasPkru != null)
            return this.hasPkru;
        this.hasPkru = (hasHeader() ?  ((header().xstateBv().pkru()) && ( ((!(isCompacted())) || (header().xcompBv().pkru())) ) && (lenArea() >= 8) && (ofsPkru() <= lenArea() - 8))  : false);
        return this.hasPkru;
    }
    private Boolean hasPt;

    /**
     * Whether component 8 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasPt() {
        if (this.hasPt != null)
            return this.hasPt;
        this.hasPt = (isCompacted() ?  ((header().xstateBv().pt()) && (header().xcompBv().pt()) && (lenArea() >= 128) && (ofsCompactedPt() <= lenArea() - 128))  : false);
        return this.hasPt;
    }
    private Boolean hasTilecfg;

    /**
     * Whether component 17 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasTilecfg() {
        if (this.hasTilecfg != null)
            return this.hasTilecfg;
        this.hasTilecfg = (hasHeader() ?  ((header().xstateBv().tilecfg()) && ( ((!(isCompacted())) || (header().xcompBv().tilecfg())) ) && (lenArea() >= 64) && (ofsTilecfg() <= lenArea() - 64))  : false);
        return this.hasTilecfg;
    }
    private Boolean hasTiledata;

    /**
     * Whether component 18 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasTiledata() {
        if (this.hasTiledata != null)
            return this.hasTiledata;
        this.hasTiledata = (hasHeader() ?  ((header().xstateBv().tiledata()) && ( ((!(isCompacted())) || (header().xcompBv().tiledata())) ) && (lenArea() >= 8192) && (ofsTiledata() <= lenArea() - 8192))  : false);
        return this.hasTiledata;
    }
    private Boolean hasUintr;

    /**
     * Whether component 14 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasUintr() {
        if (this.hasUintr != null)
            return this.hasUintr;
        this.hasUintr = (isCompacted() ?  ((header().xstateBv().uintr()) && (header().xcompBv().uintr()) && (lenArea() >= 48) && (ofsCompactedUintr() <= lenArea() - 48))  : false);
        return this.hasUintr;
    }
    private Boolean hasZmmHi256;

    /**
     * Whether component 6 is not in its initial state and the area has room for
     * it.
     */
    public Boolean hasZmmHi256() {
        if (this.hasZmmHi256 != null)
            return this.hasZmmHi256;
        this.hasZmmHi256 = (hasHeader() ?  ((header().xstateBv().zmmHi256()) && ( ((!(isCompacted())) || (header().xcompBv().zmmHi256())) ) && (lenArea() >= 512) && (ofsZmmHi256() <= lenArea() - 512))  : false);
        return this.hasZmmHi256;
    }
    private Long hdc;

    /**
     * The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.
     */
    public Long hdc() {
        if (this.hdc != null)
            return this.hdc;
        if (hasHdc()) {
            long _pos = this._io.pos();
            this._io.seek(ofsCompactedHdc());
            this.hdc = this._io.readU8le();
            this._io.seek(_pos);
        }
        return this.hdc;
    }
    private Hi16ZmmState hi16Zmm;

    /**
     * The 512-bit registers zmm16 to zmm31.
     */
    public Hi16ZmmState hi16Zmm() {
        if (this.hi16Zmm != null)
            return this.hi16Zmm;
        if (hasHi16Zmm()) {
            long _pos = this._io.pos();
            this._io.seek(ofsHi16Zmm());
            KaitaiStream _io_hi16Zmm = this._io.substream(1024);
            this.hi16Zmm = new Hi16ZmmState(_io_hi16Zmm, this, _root);
            this._io.seek(_pos);
        }
        return this.hi16Zmm;
    }
    private Long hwp;

    /**
     * The IA32_HWP_REQUEST register; compacted form only.
     */
    public Long hwp() {
        if (this.hwp != null)
            return this.hwp;
        if (hasHwp()) {
            long _pos = this._io.pos();
            this._io.seek(ofsCompactedHwp());
            this.hwp = this._io.readU8le();
            this._io.seek(_pos);
        }
        return this.hwp;
    }
    private Boolean isCompacted;

    /**
     * Whether components follow one another without gaps, instead of being at
     * fixed offsets.
     */
    public Boolean isCompacted() {
        if (this.isCompacted != null)
            return this.isCompacted;
        this.isCompacted = (hasHeader() ? header().xcompBv().isCompacted() : false);
        return this.isCompacted;
    }
    private Boolean isIntelLayout;

    /**
     * Whether components 5, 6, 7 and 9 of a standard-form area are at the
     * offsets of Intel's processors: with AVX-512 or protection keys such an
     * area has at least 2688 bytes, while one of an AMD processor has at most
     * 2440. Without those components the layouts are the same, and this does not
     * matter.
     */
    public Boolean isIntelLayout() {
        if (this.isIntelLayout != null)
            return this.isIntelLayout;
        this.isIntelLayout = lenArea() >= 2688;
        return this.isIntelLayout;
    }
    private LbrState lbr;

    /**
     * Last-branch records; compacted form only.
     */
    public LbrState lbr() {
        if (this.lbr != null)
            return this.lbr;
        if (hasLbr()) {
            long _pos = this._io.pos();
            this._io.seek(ofsCompactedLbr());
            KaitaiStream _io_lbr = this._io.substream(808);
            this.lbr = new LbrState(_io_lbr, this, _root);
            this._io.seek(_pos);
        }
        return this.lbr;
    }
    private Long lenArea;

    /**
     * Length of the area in bytes.
     */
    public Long lenArea() {
        if (this.lenArea != null)
            return this.lenArea;
        this.lenArea = ((Number) (((Number) (_io().size())).longValue())).longValue();
        return this.lenArea;
    }
    private Integer lenLegacy;

    /**
     * Length of the legacy region in bytes.
     */
    public Integer lenLegacy() {
        if (this.lenLegacy != null)
            return this.lenLegacy;
        this.lenLegacy = ((int) 512);
        return this.lenLegacy;
    }
    private Integer lenMin;

    /**
     * Length of legacy region and header, the shortest area that Xen loads.
     */
    public Integer lenMin() {
        if (this.lenMin != null)
            return this.lenMin;
        this.lenMin = ((int) 576);
        return this.lenMin;
    }
    private byte[] lwp;

    /**
     * State of AMD's lightweight profiling, which only processors of family
     * 0x15 have. Not decoded.
     */
    public byte[] lwp() {
        if (this.lwp != null)
            return this.lwp;
        if (hasLwp()) {
            long _pos = this._io.pos();
            this._io.seek(832);
            this.lwp = this._io.readBytes(128);
            this._io.seek(_pos);
        }
        return this.lwp;
    }
    private Long ofsAvx;

    /**
     * Offset of component 2: 576 in the standard form.
     */
    public Long ofsAvx() {
        if (this.ofsAvx != null)
            return this.ofsAvx;
        this.ofsAvx = ((Number) (((Number) ((isCompacted() ? ((Number) (ofsCompactedAvx())).longValue() : ((long) 576)))).longValue())).longValue();
        return this.ofsAvx;
    }
    private Long ofsBndcsr;

    /**
     * Offset of component 4: 1024 in the standard form.
     */
    public Long ofsBndcsr() {
        if (this.ofsBndcsr != null)
            return this.ofsBndcsr;
        this.ofsBndcsr = ((Number) (((Number) ((isCompacted() ? ((Number) (ofsCompactedBndcsr())).longValue() : ((long) 1024)))).longValue())).longValue();
        return this.ofsBndcsr;
    }
    private Long ofsBndregs;

    /**
     * Offset of component 3: 960 in the standard form.
     */
    public Long ofsBndregs() {
        if (this.ofsBndregs != null)
            return this.ofsBndregs;
        this.ofsBndregs = ((Number) (((Number) ((isCompacted() ? ((Number) (ofsCompactedBndregs())).longValue() : ((long) 960)))).longValue())).longValue();
        return this.ofsBndregs;
    }
    private Long ofsCompactedAvx;

    /**
     * Offset of component 2 in the compacted form.
     */
    public Long ofsCompactedAvx() {
        if (this.ofsCompactedAvx != null)
            return this.ofsCompactedAvx;
        if (isCompacted()) {
            this.ofsCompactedAvx = ((Number) (((long) 576))).longValue();
        }
        return this.ofsCompactedAvx;
    }
    private Long ofsCompactedBndcsr;

    /**
     * Offset of component 4 in the compacted form.
     */
    public Long ofsCompactedBndcsr() {
        if (this.ofsCompactedBndcsr != null)
            return this.ofsCompactedBndcsr;
        if (isCompacted()) {
            this.ofsCompactedBndcsr = ((Number) (((Number) (ofsCompactedBndregs() + (header().xcompBv().bndregs() ? ((long) 64) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedBndcsr;
    }
    private Long ofsCompactedBndregs;

    /**
     * Offset of component 3 in the compacted form.
     */
    public Long ofsCompactedBndregs() {
        if (this.ofsCompactedBndregs != null)
            return this.ofsCompactedBndregs;
        if (isCompacted()) {
            this.ofsCompactedBndregs = ((Number) (((Number) (ofsCompactedAvx() + (header().xcompBv().avx() ? ((long) 256) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedBndregs;
    }
    private Long ofsCompactedCetS;

    /**
     * Offset of component 12 in the compacted form.
     */
    public Long ofsCompactedCetS() {
        if (this.ofsCompactedCetS != null)
            return this.ofsCompactedCetS;
        if (isCompacted()) {
            this.ofsCompactedCetS = ((Number) (((Number) (ofsCompactedCetU() + (header().xcompBv().cetU() ? ((long) 16) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedCetS;
    }
    private Long ofsCompactedCetU;

    /**
     * Offset of component 11 in the compacted form.
     */
    public Long ofsCompactedCetU() {
        if (this.ofsCompactedCetU != null)
            return this.ofsCompactedCetU;
        if (isCompacted()) {
            this.ofsCompactedCetU = ((Number) (((Number) (ofsCompactedPasid() + (header().xcompBv().pasid() ? ((long) 8) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedCetU;
    }
    private Long ofsCompactedEgprs;

    /**
     * Offset of component 19 in the compacted form.
     */
    public Long ofsCompactedEgprs() {
        if (this.ofsCompactedEgprs != null)
            return this.ofsCompactedEgprs;
        if (isCompacted()) {
            this.ofsCompactedEgprs = ((Number) (((Number) (ofsCompactedTiledata() + (header().xcompBv().tiledata() ? ((long) 8192) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedEgprs;
    }
    private Long ofsCompactedHdc;

    /**
     * Offset of component 13 in the compacted form.
     */
    public Long ofsCompactedHdc() {
        if (this.ofsCompactedHdc != null)
            return this.ofsCompactedHdc;
        if (isCompacted()) {
            this.ofsCompactedHdc = ((Number) (((Number) (ofsCompactedCetS() + (header().xcompBv().cetS() ? ((long) 24) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedHdc;
    }
    private Long ofsCompactedHi16Zmm;

    /**
     * Offset of component 7 in the compacted form.
     */
    public Long ofsCompactedHi16Zmm() {
        if (this.ofsCompactedHi16Zmm != null)
            return this.ofsCompactedHi16Zmm;
        if (isCompacted()) {
            this.ofsCompactedHi16Zmm = ((Number) (((Number) (ofsCompactedZmmHi256() + (header().xcompBv().zmmHi256() ? ((long) 512) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedHi16Zmm;
    }
    private Long ofsCompactedHwp;

    /**
     * Offset of component 16 in the compacted form.
     */
    public Long ofsCompactedHwp() {
        if (this.ofsCompactedHwp != null)
            return this.ofsCompactedHwp;
        if (isCompacted()) {
            this.ofsCompactedHwp = ((Number) (((Number) (ofsCompactedLbr() + (header().xcompBv().lbr() ? ((long) 808) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedHwp;
    }
    private Long ofsCompactedLbr;

    /**
     * Offset of component 15 in the compacted form.
     */
    public Long ofsCompactedLbr() {
        if (this.ofsCompactedLbr != null)
            return this.ofsCompactedLbr;
        if (isCompacted()) {
            this.ofsCompactedLbr = ((Number) (((Number) (ofsCompactedUintr() + (header().xcompBv().uintr() ? ((long) 48) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedLbr;
    }
    private Long ofsCompactedOpmask;

    /**
     * Offset of component 5 in the compacted form.
     */
    public Long ofsCompactedOpmask() {
        if (this.ofsCompactedOpmask != null)
            return this.ofsCompactedOpmask;
        if (isCompacted()) {
            this.ofsCompactedOpmask = ((Number) (((Number) (ofsCompactedBndcsr() + (header().xcompBv().bndcsr() ? ((long) 64) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedOpmask;
    }
    private Long ofsCompactedPasid;

    /**
     * Offset of component 10 in the compacted form.
     */
    public Long ofsCompactedPasid() {
        if (this.ofsCompactedPasid != null)
            return this.ofsCompactedPasid;
        if (isCompacted()) {
            this.ofsCompactedPasid = ((Number) (((Number) (ofsCompactedPkru() + (header().xcompBv().pkru() ? ((long) 8) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedPasid;
    }
    private Long ofsCompactedPkru;

    /**
     * Offset of component 9 in the compacted form.
     */
    public Long ofsCompactedPkru() {
        if (this.ofsCompactedPkru != null)
            return this.ofsCompactedPkru;
        if (isCompacted()) {
            this.ofsCompactedPkru = ((Number) (((Number) (ofsCompactedPt() + (header().xcompBv().pt() ? ((long) 128) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedPkru;
    }
    private Long ofsCompactedPt;

    /**
     * Offset of component 8 in the compacted form.
     */
    public Long ofsCompactedPt() {
        if (this.ofsCompactedPt != null)
            return this.ofsCompactedPt;
        if (isCompacted()) {
            this.ofsCompactedPt = ((Number) (((Number) (ofsCompactedHi16Zmm() + (header().xcompBv().hi16Zmm() ? ((long) 1024) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedPt;
    }
    private Long ofsCompactedTilecfg;

    /**
     * Offset of component 17 in the compacted form, aligned to 64 bytes.
     */
    public Long ofsCompactedTilecfg() {
        if (this.ofsCompactedTilecfg != null)
            return this.ofsCompactedTilecfg;
        if (isCompacted()) {
            this.ofsCompactedTilecfg = ((Number) (((Number) ((((ofsCompactedHwp() + (header().xcompBv().hwp() ? ((long) 8) : ((long) 0))) + 63) / 64) * 64)).longValue())).longValue();
        }
        return this.ofsCompactedTilecfg;
    }
    private Long ofsCompactedTiledata;

    /**
     * Offset of component 18 in the compacted form, aligned to 64 bytes.
     */
    public Long ofsCompactedTiledata() {
        if (this.ofsCompactedTiledata != null)
            return this.ofsCompactedTiledata;
        if (isCompacted()) {
            this.ofsCompactedTiledata = ((Number) (((Number) ((((ofsCompactedTilecfg() + (header().xcompBv().tilecfg() ? ((long) 64) : ((long) 0))) + 63) / 64) * 64)).longValue())).longValue();
        }
        return this.ofsCompactedTiledata;
    }
    private Long ofsCompactedUintr;

    /**
     * Offset of component 14 in the compacted form.
     */
    public Long ofsCompactedUintr() {
        if (this.ofsCompactedUintr != null)
            return this.ofsCompactedUintr;
        if (isCompacted()) {
            this.ofsCompactedUintr = ((Number) (((Number) (ofsCompactedHdc() + (header().xcompBv().hdc() ? ((long) 8) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedUintr;
    }
    private Long ofsCompactedZmmHi256;

    /**
     * Offset of component 6 in the compacted form.
     */
    public Long ofsCompactedZmmHi256() {
        if (this.ofsCompactedZmmHi256 != null)
            return this.ofsCompactedZmmHi256;
        if (isCompacted()) {
            this.ofsCompactedZmmHi256 = ((Number) (((Number) (ofsCompactedOpmask() + (header().xcompBv().opmask() ? ((long) 64) : ((long) 0)))).longValue())).longValue();
        }
        return this.ofsCompactedZmmHi256;
    }
    private Long ofsEgprs;

    /**
     * Offset of component 19: 960 in the standard form.
     */
    public Long ofsEgprs() {
        if (this.ofsEgprs != null)
            return this.ofsEgprs;
        this.ofsEgprs = ((Number) (((Number) ((isCompacted() ? ((Number) (ofsCompactedEgprs())).longValue() : ((long) 960)))).longValue())).longValue();
        return this.ofsEgprs;
    }
    private Long ofsHi16Zmm;

    /**
     * Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
     * in the standard form.
     */
    public Long ofsHi16Zmm() {
        if (this.ofsHi16Zmm != null)
            return this.ofsHi16Zmm;
        this.ofsHi16Zmm = ((Number) (((Number) ((isCompacted() ? ((Number) (ofsCompactedHi16Zmm())).longValue() : (isIntelLayout() ? ((long) 1664) : ((long) 1408))))).longValue())).longValue();
        return this.ofsHi16Zmm;
    }
    private Long ofsOpmask;

    /**
     * Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
     * the standard form.
     */
    public Long ofsOpmask() {
        if (this.ofsOpmask != null)
            return this.ofsOpmask;
        this.ofsOpmask = ((Number) (((Number) ((isCompacted() ? ((Number) (ofsCompactedOpmask())).longValue() : (isIntelLayout() ? ((long) 1088) : ((long) 832))))).longValue())).longValue();
        return this.ofsOpmask;
    }
    private Long ofsPkru;

    /**
     * Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
     * AVX-512 and 832 on AMD's without it in the standard form.
     */
    public Long ofsPkru() {
        if (this.ofsPkru != null)
            return this.ofsPkru;
        this.ofsPkru = ((Number) (((Number) ((isCompacted() ? ((Number) (ofsCompactedPkru())).longValue() : (lenArea() >= 2696 ? ((long) 2688) : (lenArea() >= 2440 ? ((long) 2432) : ((long) 832)))))).longValue())).longValue();
        return this.ofsPkru;
    }
    private Long ofsTilecfg;

    /**
     * Offset of component 17: 2752 in the standard form.
     */
    public Long ofsTilecfg() {
        if (this.ofsTilecfg != null)
            return this.ofsTilecfg;
        this.ofsTilecfg = ((Number) (((Number) ((isCompacted() ? ((Number) (ofsCompactedTilecfg())).longValue() : ((long) 2752)))).longValue())).longValue();
        return this.ofsTilecfg;
    }
    private Long ofsTiledata;

    /**
     * Offset of component 18: 2816 in the standard form.
     */
    public Long ofsTiledata() {
        if (this.ofsTiledata != null)
            return this.ofsTiledata;
        this.ofsTiledata = ((Number) (((Number) ((isCompacted() ? ((Number) (ofsCompactedTiledata())).longValue() : ((long) 2816)))).longValue())).longValue();
        return this.ofsTiledata;
    }
    private Long ofsZmmHi256;

    /**
     * Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
     * the standard form.
     */
    public Long ofsZmmHi256() {
        if (this.ofsZmmHi256 != null)
            return this.ofsZmmHi256;
        this.ofsZmmHi256 = ((Number) (((Number) ((isCompacted() ? ((Number) (ofsCompactedZmmHi256())).longValue() : (isIntelLayout() ? ((long) 1152) : ((long) 896))))).longValue())).longValue();
        return this.ofsZmmHi256;
    }
    private OpmaskState opmask;

    /**
     * AVX-512 mask registers.
     */
    public OpmaskState opmask() {
        if (this.opmask != null)
            return this.opmask;
        if (hasOpmask()) {
            long _pos = this._io.pos();
            this._io.seek(ofsOpmask());
            KaitaiStream _io_opmask = this._io.substream(64);
            this.opmask = new OpmaskState(_io_opmask, this, _root);
            this._io.seek(_pos);
        }
        return this.opmask;
    }
    private Long pasid;

    /**
     * The IA32_PASID register; compacted form only.
     */
    public Long pasid() {
        if (this.pasid != null)
            return this.pasid;
        if (hasPasid()) {
            long _pos = this._io.pos();
            this._io.seek(ofsCompactedPasid());
            this.pasid = this._io.readU8le();
            this._io.seek(_pos);
        }
        return this.pasid;
    }
    private PkruState pkru;

    /**
     * Protection-key rights for user pages.
     */
    public PkruState pkru() {
        if (this.pkru != null)
            return this.pkru;
        if (hasPkru()) {
            long _pos = this._io.pos();
            this._io.seek(ofsPkru());
            KaitaiStream _io_pkru = this._io.substream(8);
            this.pkru = new PkruState(_io_pkru, this, _root);
            this._io.seek(_pos);
        }
        return this.pkru;
    }
    private PtState pt;

    /**
     * Processor Trace registers; compacted form only.
     */
    public PtState pt() {
        if (this.pt != null)
            return this.pt;
        if (hasPt()) {
            long _pos = this._io.pos();
            this._io.seek(ofsCompactedPt());
            KaitaiStream _io_pt = this._io.substream(128);
            this.pt = new PtState(_io_pt, this, _root);
            this._io.seek(_pos);
        }
        return this.pt;
    }
    private TilecfgState tilecfg;

    /**
     * AMX tile configuration.
     */
    public TilecfgState tilecfg() {
        if (this.tilecfg != null)
            return this.tilecfg;
        if (hasTilecfg()) {
            long _pos = this._io.pos();
            this._io.seek(ofsTilecfg());
            KaitaiStream _io_tilecfg = this._io.substream(64);
            this.tilecfg = new TilecfgState(_io_tilecfg, this, _root);
            this._io.seek(_pos);
        }
        return this.tilecfg;
    }
    private TiledataState tiledata;

    /**
     * AMX tiles.
     */
    public TiledataState tiledata() {
        if (this.tiledata != null)
            return this.tiledata;
        if (hasTiledata()) {
            long _pos = this._io.pos();
            this._io.seek(ofsTiledata());
            KaitaiStream _io_tiledata = this._io.substream(8192);
            this.tiledata = new TiledataState(_io_tiledata, this, _root);
            this._io.seek(_pos);
        }
        return this.tiledata;
    }
    private UintrState uintr;

    /**
     * User-interrupt registers; compacted form only.
     */
    public UintrState uintr() {
        if (this.uintr != null)
            return this.uintr;
        if (hasUintr()) {
            long _pos = this._io.pos();
            this._io.seek(ofsCompactedUintr());
            KaitaiStream _io_uintr = this._io.substream(48);
            this.uintr = new UintrState(_io_uintr, this, _root);
            this._io.seek(_pos);
        }
        return this.uintr;
    }
    private ZmmHi256State zmmHi256;

    /**
     * Upper halves of the 512-bit registers zmm0 to zmm15.
     */
    public ZmmHi256State zmmHi256() {
        if (this.zmmHi256 != null)
            return this.zmmHi256;
        if (hasZmmHi256()) {
            long _pos = this._io.pos();
            this._io.seek(ofsZmmHi256());
            KaitaiStream _io_zmmHi256 = this._io.substream(512);
            this.zmmHi256 = new ZmmHi256State(_io_zmmHi256, this, _root);
            this._io.seek(_pos);
        }
        return this.zmmHi256;
    }
    private FxsaveRegion legacy;
    private XsaveHeader header;
    private X86XsaveArea _root;
    private KaitaiStruct _parent;

    /**
     * x87, MMX and SSE registers.
     */
    public FxsaveRegion legacy() { return legacy; }

    /**
     * The components that the area holds, and its form.
     */
    public XsaveHeader header() { return header; }
    public X86XsaveArea _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
