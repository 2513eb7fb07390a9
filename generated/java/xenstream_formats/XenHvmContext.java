// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;


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
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h">Source</a>
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h">Source</a>
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/save.c#L199-L281">hvm_save(), hvm_load()</a>
 */
public class XenHvmContext extends KaitaiStruct {
    public static XenHvmContext fromFile(String fileName) throws IOException {
        return new XenHvmContext(new ByteBufferKaitaiStream(fileName));
    }

    public enum DeliveryMode {
        FIXED(0),
        LOWEST_PRIORITY(1),
        SMI(2),
        REMOTE_READ(3),
        NMI(4),
        INIT(5),
        STARTUP(6),
        EXT_INT(7);

        private final long id;
        DeliveryMode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, DeliveryMode> byId = new HashMap<Long, DeliveryMode>(8);
        static {
            for (DeliveryMode e : DeliveryMode.values())
                byId.put(e.id(), e);
        }
        public static DeliveryMode byId(long id) { return byId.get(id); }
    }

    public enum DestinationShorthand {
        NONE(0),
        MYSELF(1),
        ALL(2),
        ALL_OTHERS(3);

        private final long id;
        DestinationShorthand(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, DestinationShorthand> byId = new HashMap<Long, DestinationShorthand>(4);
        static {
            for (DestinationShorthand e : DestinationShorthand.values())
                byId.put(e.id(), e);
        }
        public static DestinationShorthand byId(long id) { return byId.get(id); }
    }

    public enum EventType {
        EXTERNAL_INTERRUPT(0),
        NMI(2),
        HARDWARE_EXCEPTION(3),
        SOFTWARE_INTERRUPT(4),
        PRIVILEGED_SOFTWARE_EXCEPTION(5),
        SOFTWARE_EXCEPTION(6),
        OTHER(7);

        private final long id;
        EventType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, EventType> byId = new HashMap<Long, EventType>(7);
        static {
            for (EventType e : EventType.values())
                byId.put(e.id(), e);
        }
        public static EventType byId(long id) { return byId.get(id); }
    }

    public enum MemoryType {
        UC(0),
        WC(1),
        WT(4),
        WP(5),
        WB(6),
        UC_MINUS(7);

        private final long id;
        MemoryType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MemoryType> byId = new HashMap<Long, MemoryType>(6);
        static {
            for (MemoryType e : MemoryType.values())
                byId.put(e.id(), e);
        }
        public static MemoryType byId(long id) { return byId.get(id); }
    }

    public enum PitMode {
        INTERRUPT_ON_TERMINAL_COUNT(0),
        ONE_SHOT(1),
        RATE_GENERATOR(2),
        SQUARE_WAVE(3),
        SOFTWARE_STROBE(4),
        HARDWARE_STROBE(5);

        private final long id;
        PitMode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PitMode> byId = new HashMap<Long, PitMode>(6);
        static {
            for (PitMode e : PitMode.values())
                byId.put(e.id(), e);
        }
        public static PitMode byId(long id) { return byId.get(id); }
    }

    public enum TimerMode {
        ONE_SHOT(0),
        PERIODIC(1),
        TSC_DEADLINE(2);

        private final long id;
        TimerMode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, TimerMode> byId = new HashMap<Long, TimerMode>(3);
        static {
            for (TimerMode e : TimerMode.values())
                byId.put(e.id(), e);
        }
        public static TimerMode byId(long id) { return byId.get(id); }
    }

    public enum Typecode {
        END_MARK(0),
        HEADER(1),
        CPU(2),
        PIC(3),
        IOAPIC(4),
        LAPIC(5),
        LAPIC_REGS(6),
        PCI_IRQ(7),
        ISA_IRQ(8),
        PCI_LINK(9),
        PIT(10),
        RTC(11),
        HPET(12),
        PMTIMER(13),
        MTRR(14),
        VIRIDIAN_DOMAIN(15),
        CPU_XSAVE(16),
        VIRIDIAN_VCPU(17),
        VMCE_VCPU(18),
        TSC_ADJUST(19),
        CPU_MSR(20);

        private final long id;
        Typecode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Typecode> byId = new HashMap<Long, Typecode>(21);
        static {
            for (Typecode e : Typecode.values())
                byId.put(e.id(), e);
        }
        public static Typecode byId(long id) { return byId.get(id); }
    }

    public XenHvmContext(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenHvmContext(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenHvmContext(KaitaiStream _io, KaitaiStruct _parent, XenHvmContext _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        if (_io().size() - _io().pos() >= 8) {
            this.entries = new ArrayList<Entry>();
            {
                Entry _it;
                int i = 0;
                do {
                    _it = new Entry(this._io, this, _root);
                    this.entries.add(_it);
                    i++;
                } while (!( ((_it.header().typecodeNumber() == ((Number) (Typecode.END_MARK.id())).intValue()) || (_io().size() - _io().pos() < 8)) ));
            }
        }
        this.rest = this._io.readBytesFull();
    }

    public void _fetchInstances() {
        if (_io().size() - _io().pos() >= 8) {
            for (int i = 0; i < this.entries.size(); i++) {
                this.entries.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
    }

    /**
     * The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
     * local APIC's registers.
     * @see "Intel SDM volume 3, section 12.4.4"
     */
    public static class ApicBase extends KaitaiStruct {
        public static ApicBase fromFile(String fileName) throws IOException {
            return new ApicBase(new ByteBufferKaitaiStream(fileName));
        }

        public ApicBase(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicBase(KaitaiStream _io, XenHvmContext.Lapic _parent) {
            this(_io, _parent, null);
        }

        public ApicBase(KaitaiStream _io, XenHvmContext.Lapic _parent, XenHvmContext _root) {
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
        private Integer frameLow;

        /**
         * Bits 31-12 of the address, as a page frame number; `high` continues
         * it.
         */
        public Integer frameLow() {
            if (this.frameLow != null)
                return this.frameLow;
            this.frameLow = ((Number) (low() >> 12)).intValue();
            return this.frameLow;
        }
        private Boolean isBsp;

        /**
         * This is the bootstrap processor.
         */
        public Boolean isBsp() {
            if (this.isBsp != null)
                return this.isBsp;
            this.isBsp = (low() & 256) != 0;
            return this.isBsp;
        }
        private Boolean isEnabled;

        /**
         * The local APIC is enabled.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (low() & 2048) != 0;
            return this.isEnabled;
        }
        private Boolean isX2apic;

        /**
         * x2APIC mode.
         */
        public Boolean isX2apic() {
            if (this.isX2apic != null)
                return this.isX2apic;
            this.isX2apic = (low() & 1024) != 0;
            return this.isX2apic;
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
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Lapic _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Lapic _parent() { return _parent; }
    }

    /**
     * Value of the MSR BNDCFGS.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L293">MSR_IA32_BNDCFGS</a>
     */
    public static class Bndcfgs extends KaitaiStruct {
        public static Bndcfgs fromFile(String fileName) throws IOException {
            return new Bndcfgs(new ByteBufferKaitaiStream(fileName));
        }

        public Bndcfgs(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Bndcfgs(KaitaiStream _io, XenHvmContext.MsrEntry _parent) {
            this(_io, _parent, null);
        }

        public Bndcfgs(KaitaiStream _io, XenHvmContext.MsrEntry _parent, XenHvmContext _root) {
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
        private Boolean isEnabled;

        /**
         * MPX is enabled for the supervisor.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (low() & 1) != 0;
            return this.isEnabled;
        }
        private Boolean isPreserving;

        /**
         * Branches without a prefix keep the bounds.
         */
        public Boolean isPreserving() {
            if (this.isPreserving != null)
                return this.isPreserving;
            this.isPreserving = (low() & 2) != 0;
            return this.isPreserving;
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
        private Integer reservedLow;

        /**
         * Bits that must be zero.
         */
        public Integer reservedLow() {
            if (this.reservedLow != null)
                return this.reservedLow;
            this.reservedLow = ((Number) (low() & 4092)).intValue();
            return this.reservedLow;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.MsrEntry _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.MsrEntry _parent() { return _parent; }
    }

    /**
     * Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
     * before 3.4.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L40-L152">struct hvm_hw_cpu, struct hvm_hw_cpu_compat</a>
     */
    public static class Cpu extends KaitaiStruct {
        public static Cpu fromFile(String fileName) throws IOException {
            return new Cpu(new ByteBufferKaitaiStream(fileName));
        }

        public Cpu(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Cpu(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Cpu(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_fpuRegs = this._io.substream(512);
            this.fpuRegs = new X86XsaveArea(_io_fpuRegs);
            this.rax = this._io.readU8le();
            this.rbx = this._io.readU8le();
            this.rcx = this._io.readU8le();
            this.rdx = this._io.readU8le();
            this.rbp = this._io.readU8le();
            this.rsi = this._io.readU8le();
            this.rdi = this._io.readU8le();
            this.rsp = this._io.readU8le();
            this.r8 = this._io.readU8le();
            this.r9 = this._io.readU8le();
            this.r10 = this._io.readU8le();
            this.r11 = this._io.readU8le();
            this.r12 = this._io.readU8le();
            this.r13 = this._io.readU8le();
            this.r14 = this._io.readU8le();
            this.r15 = this._io.readU8le();
            this.rip = this._io.readU8le();
            KaitaiStream _io_rflags = this._io.substream(8);
            this.rflags = new Rflags(_io_rflags, this, _root);
            KaitaiStream _io_cr0 = this._io.substream(8);
            this.cr0 = new Cr0(_io_cr0, this, _root);
            this.cr2 = this._io.readU8le();
            this.cr3 = this._io.readU8le();
            KaitaiStream _io_cr4 = this._io.substream(8);
            this.cr4 = new Cr4(_io_cr4, this, _root);
            this.dr0 = this._io.readU8le();
            this.dr1 = this._io.readU8le();
            this.dr2 = this._io.readU8le();
            this.dr3 = this._io.readU8le();
            KaitaiStream _io_dr6 = this._io.substream(8);
            this.dr6 = new Dr6(_io_dr6, this, _root);
            KaitaiStream _io_dr7 = this._io.substream(8);
            this.dr7 = new Dr7(_io_dr7, this, _root);
            this.csSel = this._io.readU4le();
            this.dsSel = this._io.readU4le();
            this.esSel = this._io.readU4le();
            this.fsSel = this._io.readU4le();
            this.gsSel = this._io.readU4le();
            this.ssSel = this._io.readU4le();
            this.trSel = this._io.readU4le();
            this.ldtrSel = this._io.readU4le();
            this.csLimit = this._io.readU4le();
            this.dsLimit = this._io.readU4le();
            this.esLimit = this._io.readU4le();
            this.fsLimit = this._io.readU4le();
            this.gsLimit = this._io.readU4le();
            this.ssLimit = this._io.readU4le();
            this.trLimit = this._io.readU4le();
            this.ldtrLimit = this._io.readU4le();
            this.idtrLimit = this._io.readU4le();
            this.gdtrLimit = this._io.readU4le();
            this.csBase = this._io.readU8le();
            this.dsBase = this._io.readU8le();
            this.esBase = this._io.readU8le();
            this.fsBase = this._io.readU8le();
            this.gsBase = this._io.readU8le();
            this.ssBase = this._io.readU8le();
            this.trBase = this._io.readU8le();
            this.ldtrBase = this._io.readU8le();
            this.idtrBase = this._io.readU8le();
            this.gdtrBase = this._io.readU8le();
            KaitaiStream _io_csArbytes = this._io.substream(4);
            this.csArbytes = new SegmentAttributes(_io_csArbytes, this, _root);
            KaitaiStream _io_dsArbytes = this._io.substream(4);
            this.dsArbytes = new SegmentAttributes(_io_dsArbytes, this, _root);
            KaitaiStream _io_esArbytes = this._io.substream(4);
            this.esArbytes = new SegmentAttributes(_io_esArbytes, this, _root);
            KaitaiStream _io_fsArbytes = this._io.substream(4);
            this.fsArbytes = new SegmentAttributes(_io_fsArbytes, this, _root);
            KaitaiStream _io_gsArbytes = this._io.substream(4);
            this.gsArbytes = new SegmentAttributes(_io_gsArbytes, this, _root);
            KaitaiStream _io_ssArbytes = this._io.substream(4);
            this.ssArbytes = new SegmentAttributes(_io_ssArbytes, this, _root);
            KaitaiStream _io_trArbytes = this._io.substream(4);
            this.trArbytes = new SegmentAttributes(_io_trArbytes, this, _root);
            KaitaiStream _io_ldtrArbytes = this._io.substream(4);
            this.ldtrArbytes = new SegmentAttributes(_io_ldtrArbytes, this, _root);
            this.sysenterCs = this._io.readU8le();
            this.sysenterEsp = this._io.readU8le();
            this.sysenterEip = this._io.readU8le();
            this.shadowGs = this._io.readU8le();
            this.msrFlags = this._io.readU8le();
            this.msrLstar = this._io.readU8le();
            this.msrStar = this._io.readU8le();
            this.msrCstar = this._io.readU8le();
            this.msrSyscallMask = this._io.readU8le();
            KaitaiStream _io_msrEfer = this._io.substream(8);
            this.msrEfer = new Efer(_io_msrEfer, this, _root);
            if (_io().size() >= 1024) {
                this.msrTscAux = this._io.readU8le();
            }
            this.tsc = this._io.readU8le();
            KaitaiStream _io_pendingEvent = this._io.substream(4);
            this.pendingEvent = new PendingEvent(_io_pendingEvent, this, _root);
            this.errorCode = this._io.readU4le();
            if (_io().size() >= 1032) {
                KaitaiStream _io_flags = this._io.substream(4);
                this.flags = new CpuFlags(_io_flags, this, _root);
            }
            if (_io().size() >= 1032) {
                this.pad0 = this._io.readU4le();
            }
        }

        public void _fetchInstances() {
            this.fpuRegs._fetchInstances();
            this.rflags._fetchInstances();
            this.cr0._fetchInstances();
            this.cr4._fetchInstances();
            this.dr6._fetchInstances();
            this.dr7._fetchInstances();
            this.csArbytes._fetchInstances();
            this.dsArbytes._fetchInstances();
            this.esArbytes._fetchInstances();
            this.fsArbytes._fetchInstances();
            this.gsArbytes._fetchInstances();
            this.ssArbytes._fetchInstances();
            this.trArbytes._fetchInstances();
            this.ldtrArbytes._fetchInstances();
            this.msrEfer._fetchInstances();
            if (_io().size() >= 1024) {
            }
            this.pendingEvent._fetchInstances();
            if (_io().size() >= 1032) {
                this.flags._fetchInstances();
            }
            if (_io().size() >= 1032) {
            }
        }
        private Boolean hasFlags;

        /**
         * Whether the body is of Xen 4.7 or later.
         */
        public Boolean hasFlags() {
            if (this.hasFlags != null)
                return this.hasFlags;
            this.hasFlags = _io().size() >= 1032;
            return this.hasFlags;
        }
        private Boolean hasMsrTscAux;

        /**
         * Whether the body is of Xen 3.4 or later.
         */
        public Boolean hasMsrTscAux() {
            if (this.hasMsrTscAux != null)
                return this.hasMsrTscAux;
            this.hasMsrTscAux = _io().size() >= 1024;
            return this.hasMsrTscAux;
        }
        private X86XsaveArea fpuRegs;
        private long rax;
        private long rbx;
        private long rcx;
        private long rdx;
        private long rbp;
        private long rsi;
        private long rdi;
        private long rsp;
        private long r8;
        private long r9;
        private long r10;
        private long r11;
        private long r12;
        private long r13;
        private long r14;
        private long r15;
        private long rip;
        private Rflags rflags;
        private Cr0 cr0;
        private long cr2;
        private long cr3;
        private Cr4 cr4;
        private long dr0;
        private long dr1;
        private long dr2;
        private long dr3;
        private Dr6 dr6;
        private Dr7 dr7;
        private long csSel;
        private long dsSel;
        private long esSel;
        private long fsSel;
        private long gsSel;
        private long ssSel;
        private long trSel;
        private long ldtrSel;
        private long csLimit;
        private long dsLimit;
        private long esLimit;
        private long fsLimit;
        private long gsLimit;
        private long ssLimit;
        private long trLimit;
        private long ldtrLimit;
        private long idtrLimit;
        private long gdtrLimit;
        private long csBase;
        private long dsBase;
        private long esBase;
        private long fsBase;
        private long gsBase;
        private long ssBase;
        private long trBase;
        private long ldtrBase;
        private long idtrBase;
        private long gdtrBase;
        private SegmentAttributes csArbytes;
        private SegmentAttributes dsArbytes;
        private SegmentAttributes esArbytes;
        private SegmentAttributes fsArbytes;
        private SegmentAttributes gsArbytes;
        private SegmentAttributes ssArbytes;
        private SegmentAttributes trArbytes;
        private SegmentAttributes ldtrArbytes;
        private long sysenterCs;
        private long sysenterEsp;
        private long sysenterEip;
        private long shadowGs;
        private long msrFlags;
        private long msrLstar;
        private long msrStar;
        private long msrCstar;
        private long msrSyscallMask;
        private Efer msrEfer;
        private Long msrTscAux;
        private long tsc;
        private PendingEvent pendingEvent;
        private long errorCode;
        private CpuFlags flags;
        private Long pad0;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends
         * after its legacy region. Present even if there is a CPU_XSAVE, which
         * takes precedence.
         */
        public X86XsaveArea fpuRegs() { return fpuRegs; }

        /**
         * Register rax.
         */
        public long rax() { return rax; }

        /**
         * Register rbx.
         */
        public long rbx() { return rbx; }

        /**
         * Register rcx.
         */
        public long rcx() { return rcx; }

        /**
         * Register rdx.
         */
        public long rdx() { return rdx; }

        /**
         * Register rbp.
         */
        public long rbp() { return rbp; }

        /**
         * Register rsi.
         */
        public long rsi() { return rsi; }

        /**
         * Register rdi.
         */
        public long rdi() { return rdi; }

        /**
         * Register rsp.
         */
        public long rsp() { return rsp; }

        /**
         * Register r8.
         */
        public long r8() { return r8; }

        /**
         * Register r9.
         */
        public long r9() { return r9; }

        /**
         * Register r10.
         */
        public long r10() { return r10; }

        /**
         * Register r11.
         */
        public long r11() { return r11; }

        /**
         * Register r12.
         */
        public long r12() { return r12; }

        /**
         * Register r13.
         */
        public long r13() { return r13; }

        /**
         * Register r14.
         */
        public long r14() { return r14; }

        /**
         * Register r15.
         */
        public long r15() { return r15; }

        /**
         * Instruction pointer.
         */
        public long rip() { return rip; }

        /**
         * Status and control flags.
         */
        public Rflags rflags() { return rflags; }

        /**
         * Control register 0.
         */
        public Cr0 cr0() { return cr0; }

        /**
         * Address of the last page fault.
         */
        public long cr2() { return cr2; }

        /**
         * Physical address of the top-level page table, with flags or PCID in
         * bits 11-0.
         */
        public long cr3() { return cr3; }

        /**
         * Control register 4.
         */
        public Cr4 cr4() { return cr4; }

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
         * Debug status.
         */
        public Dr6 dr6() { return dr6; }

        /**
         * Debug control.
         */
        public Dr7 dr7() { return dr7; }

        /**
         * Selector in cs.
         */
        public long csSel() { return csSel; }

        /**
         * Selector in ds.
         */
        public long dsSel() { return dsSel; }

        /**
         * Selector in es.
         */
        public long esSel() { return esSel; }

        /**
         * Selector in fs.
         */
        public long fsSel() { return fsSel; }

        /**
         * Selector in gs.
         */
        public long gsSel() { return gsSel; }

        /**
         * Selector in ss.
         */
        public long ssSel() { return ssSel; }

        /**
         * Selector in tr.
         */
        public long trSel() { return trSel; }

        /**
         * Selector in ldtr.
         */
        public long ldtrSel() { return ldtrSel; }

        /**
         * Limit of cs in bytes, less one.
         */
        public long csLimit() { return csLimit; }

        /**
         * Limit of ds in bytes, less one.
         */
        public long dsLimit() { return dsLimit; }

        /**
         * Limit of es in bytes, less one.
         */
        public long esLimit() { return esLimit; }

        /**
         * Limit of fs in bytes, less one.
         */
        public long fsLimit() { return fsLimit; }

        /**
         * Limit of gs in bytes, less one.
         */
        public long gsLimit() { return gsLimit; }

        /**
         * Limit of ss in bytes, less one.
         */
        public long ssLimit() { return ssLimit; }

        /**
         * Limit of tr in bytes, less one.
         */
        public long trLimit() { return trLimit; }

        /**
         * Limit of ldtr in bytes, less one.
         */
        public long ldtrLimit() { return ldtrLimit; }

        /**
         * Limit of idtr in bytes, less one.
         */
        public long idtrLimit() { return idtrLimit; }

        /**
         * Limit of gdtr in bytes, less one.
         */
        public long gdtrLimit() { return gdtrLimit; }

        /**
         * Base address of cs.
         */
        public long csBase() { return csBase; }

        /**
         * Base address of ds.
         */
        public long dsBase() { return dsBase; }

        /**
         * Base address of es.
         */
        public long esBase() { return esBase; }

        /**
         * Base address of fs.
         */
        public long fsBase() { return fsBase; }

        /**
         * Base address of gs.
         */
        public long gsBase() { return gsBase; }

        /**
         * Base address of ss.
         */
        public long ssBase() { return ssBase; }

        /**
         * Base address of tr.
         */
        public long trBase() { return trBase; }

        /**
         * Base address of ldtr.
         */
        public long ldtrBase() { return ldtrBase; }

        /**
         * Base address of idtr.
         */
        public long idtrBase() { return idtrBase; }

        /**
         * Base address of gdtr.
         */
        public long gdtrBase() { return gdtrBase; }

        /**
         * Attributes of cs.
         */
        public SegmentAttributes csArbytes() { return csArbytes; }

        /**
         * Attributes of ds.
         */
        public SegmentAttributes dsArbytes() { return dsArbytes; }

        /**
         * Attributes of es.
         */
        public SegmentAttributes esArbytes() { return esArbytes; }

        /**
         * Attributes of fs.
         */
        public SegmentAttributes fsArbytes() { return fsArbytes; }

        /**
         * Attributes of gs.
         */
        public SegmentAttributes gsArbytes() { return gsArbytes; }

        /**
         * Attributes of ss.
         */
        public SegmentAttributes ssArbytes() { return ssArbytes; }

        /**
         * Attributes of tr.
         */
        public SegmentAttributes trArbytes() { return trArbytes; }

        /**
         * Attributes of ldtr.
         */
        public SegmentAttributes ldtrArbytes() { return ldtrArbytes; }

        /**
         * IA32_SYSENTER_CS, code selector of SYSENTER.
         */
        public long sysenterCs() { return sysenterCs; }

        /**
         * IA32_SYSENTER_ESP, stack pointer of SYSENTER.
         */
        public long sysenterEsp() { return sysenterEsp; }

        /**
         * IA32_SYSENTER_EIP, entry point of SYSENTER.
         */
        public long sysenterEip() { return sysenterEip; }

        /**
         * IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads.
         */
        public long shadowGs() { return shadowGs; }

        /**
         * Unused today.
         */
        public long msrFlags() { return msrFlags; }

        /**
         * IA32_LSTAR, entry point of SYSCALL from 64-bit code.
         */
        public long msrLstar() { return msrLstar; }

        /**
         * IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits
         * 63-48.
         */
        public long msrStar() { return msrStar; }

        /**
         * IA32_CSTAR, entry point of SYSCALL from compatibility-mode code.
         */
        public long msrCstar() { return msrCstar; }

        /**
         * IA32_FMASK, flags that SYSCALL clears.
         */
        public long msrSyscallMask() { return msrSyscallMask; }

        /**
         * Extended features.
         */
        public Efer msrEfer() { return msrEfer; }

        /**
         * IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016
         * bytes, which Xen before 3.4 wrote.
         */
        public Long msrTscAux() { return msrTscAux; }

        /**
         * The guest's time stamp counter when saving began.
         */
        public long tsc() { return tsc; }

        /**
         * Event to be injected.
         */
        public PendingEvent pendingEvent() { return pendingEvent; }

        /**
         * Error code of the event.
         */
        public long errorCode() { return errorCode; }

        /**
         * Flags of the record. Absent from bodies of 1016 and 1024 bytes, which
         * Xen before 4.7 wrote.
         */
        public CpuFlags flags() { return flags; }

        /**
         * Padding, zero.
         */
        public Long pad0() { return pad0; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Flags of a CPU record.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L149">XEN_X86_FPU_INITIALISED</a>
     */
    public static class CpuFlags extends KaitaiStruct {
        public static CpuFlags fromFile(String fileName) throws IOException {
            return new CpuFlags(new ByteBufferKaitaiStream(fileName));
        }

        public CpuFlags(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuFlags(KaitaiStream _io, XenHvmContext.Cpu _parent) {
            this(_io, _parent, null);
        }

        public CpuFlags(KaitaiStream _io, XenHvmContext.Cpu _parent, XenHvmContext _root) {
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
        private Boolean isFpuInitialised;

        /**
         * `fpu_regs` is valid; Xen assumes this for records that have no flags.
         */
        public Boolean isFpuInitialised() {
            if (this.isFpuInitialised != null)
                return this.isFpuInitialised;
            this.isFpuInitialised = (raw() & 1) != 0;
            return this.isFpuInitialised;
        }
        private Integer reserved;

        /**
         * Flags that Xen does not define, from bit 1 on; it refuses them.
         */
        public Integer reserved() {
            if (this.reserved != null)
                return this.reserved;
            this.reserved = ((Number) (raw() >> 1)).intValue();
            return this.reserved;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.Cpu _parent;

        /**
         * All flags as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Cpu _parent() { return _parent; }
    }

    /**
     * Model-specific registers of a vCPU that no other entry contains.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L617-L624">struct hvm_msr</a>
     */
    public static class CpuMsr extends KaitaiStruct {
        public static CpuMsr fromFile(String fileName) throws IOException {
            return new CpuMsr(new ByteBufferKaitaiStream(fileName));
        }

        public CpuMsr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuMsr(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public CpuMsr(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numMsrs = this._io.readU4le();
            this.reserved = this._io.readU4le();
        }

        public void _fetchInstances() {
            msrs();
            if (this.msrs != null) {
                for (int i = 0; i < this.msrs.size(); i++) {
                    this.msrs.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private Integer lenMsr;

        /**
         * Size of one register in bytes.
         */
        public Integer lenMsr() {
            if (this.lenMsr != null)
                return this.lenMsr;
            this.lenMsr = ((Number) (16)).intValue();
            return this.lenMsr;
        }
        private List<MsrEntry> msrs;

        /**
         * The registers, as many as the body has room for.
         */
        public List<MsrEntry> msrs() {
            if (this.msrs != null)
                return this.msrs;
            long _pos = this._io.pos();
            this._io.seek(ofsMsrs());
            this.msrs = new ArrayList<MsrEntry>();
            for (int i = 0; i < (numMsrs() <= (((Number) (_io().size())).longValue() - 8) / 16 ? numMsrs() : ((Number) ((((Number) (_io().size())).longValue() - 8) / 16)).longValue()); i++) {
                KaitaiStream _io_msrs = this._io.substream(16);
                this.msrs.add(new MsrEntry(_io_msrs, this, _root));
            }
            this._io.seek(_pos);
            return this.msrs;
        }
        private Byte ofsMsrs;

        /**
         * Offset of the registers in the body.
         */
        public Byte ofsMsrs() {
            if (this.ofsMsrs != null)
                return this.ofsMsrs;
            this.ofsMsrs = ((byte) 8);
            return this.ofsMsrs;
        }
        private long numMsrs;
        private long reserved;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Number of registers; the body has 8 + 16 x num_msrs bytes.
         */
        public long numMsrs() { return numMsrs; }

        /**
         * Padding of the C structure.
         */
        public long reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Family, model and stepping of a processor.
     * @see "Intel SDM volume 2, CPUID leaf 1"
     * @see "AMD APM volume 3, CPUID Fn0000_0001_EAX"
     */
    public static class CpuSignature extends KaitaiStruct {
        public static CpuSignature fromFile(String fileName) throws IOException {
            return new CpuSignature(new ByteBufferKaitaiStream(fileName));
        }

        public CpuSignature(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuSignature(KaitaiStream _io, XenHvmContext.SaveHeader _parent) {
            this(_io, _parent, null);
        }

        public CpuSignature(KaitaiStream _io, XenHvmContext.SaveHeader _parent, XenHvmContext _root) {
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
        private Integer baseFamily;

        /**
         * Family, if below 15.
         */
        public Integer baseFamily() {
            if (this.baseFamily != null)
                return this.baseFamily;
            this.baseFamily = ((Number) (raw() >> 8 & 15)).intValue();
            return this.baseFamily;
        }
        private Integer baseModel;

        /**
         * Low digit of the model.
         */
        public Integer baseModel() {
            if (this.baseModel != null)
                return this.baseModel;
            this.baseModel = ((Number) (raw() >> 4 & 15)).intValue();
            return this.baseModel;
        }
        private Integer extendedFamily;

        /**
         * Number to add to a family of 15.
         */
        public Integer extendedFamily() {
            if (this.extendedFamily != null)
                return this.extendedFamily;
            this.extendedFamily = ((Number) (raw() >> 20 & 255)).intValue();
            return this.extendedFamily;
        }
        private Integer extendedModel;

        /**
         * High digit of the model, which counts for family 6 and from 15 on.
         */
        public Integer extendedModel() {
            if (this.extendedModel != null)
                return this.extendedModel;
            this.extendedModel = ((Number) (raw() >> 16 & 15)).intValue();
            return this.extendedModel;
        }
        private Integer family;

        /**
         * Family of the processor, with the extended family.
         */
        public Integer family() {
            if (this.family != null)
                return this.family;
            this.family = ((Number) (baseFamily() + (baseFamily() == 15 ? extendedFamily() : 0))).intValue();
            return this.family;
        }
        private Integer model;

        /**
         * Model of the processor, with the extended model.
         */
        public Integer model() {
            if (this.model != null)
                return this.model;
            this.model = ((Number) (baseModel() + ( ((baseFamily() == 6) || (baseFamily() == 15))  ? extendedModel() * 16 : 0))).intValue();
            return this.model;
        }
        private Integer stepping;

        /**
         * Stepping of the processor.
         */
        public Integer stepping() {
            if (this.stepping != null)
                return this.stepping;
            this.stepping = ((Number) (raw() & 15)).intValue();
            return this.stepping;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.SaveHeader _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.SaveHeader _parent() { return _parent; }
    }

    /**
     * Extended registers of one vCPU. Xen before 4.12 wrote this entry with
     * little or no area for a guest that did not use XSAVE.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L559-L572">struct hvm_hw_cpu_xsave</a>
     */
    public static class CpuXsave extends KaitaiStruct {
        public static CpuXsave fromFile(String fileName) throws IOException {
            return new CpuXsave(new ByteBufferKaitaiStream(fileName));
        }

        public CpuXsave(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuXsave(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public CpuXsave(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_xfeatureMask = this._io.substream(8);
            this.xfeatureMask = new XstateComponents(_io_xfeatureMask, this, _root);
            KaitaiStream _io_xcr0 = this._io.substream(8);
            this.xcr0 = new XstateComponents(_io_xcr0, this, _root);
            KaitaiStream _io_xcr0Accum = this._io.substream(8);
            this.xcr0Accum = new XstateComponents(_io_xcr0Accum, this, _root);
            this._raw_saveArea = this._io.readBytesFull();
            KaitaiStream _io__raw_saveArea = new ByteBufferKaitaiStream(this._raw_saveArea);
            this.saveArea = new X86XsaveArea(_io__raw_saveArea);
        }

        public void _fetchInstances() {
            this.xfeatureMask._fetchInstances();
            this.xcr0._fetchInstances();
            this.xcr0Accum._fetchInstances();
            this.saveArea._fetchInstances();
        }
        private Integer lenSaveAreaMin;

        /**
         * The shortest area that Xen accepts.
         */
        public Integer lenSaveAreaMin() {
            if (this.lenSaveAreaMin != null)
                return this.lenSaveAreaMin;
            this.lenSaveAreaMin = ((int) 576);
            return this.lenSaveAreaMin;
        }
        private Byte ofsSaveArea;

        /**
         * Offset of the area in the body.
         */
        public Byte ofsSaveArea() {
            if (this.ofsSaveArea != null)
                return this.ofsSaveArea;
            this.ofsSaveArea = ((byte) 24);
            return this.ofsSaveArea;
        }
        private XstateComponents xfeatureMask;
        private XstateComponents xcr0;
        private XstateComponents xcr0Accum;
        private X86XsaveArea saveArea;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;
        private byte[] _raw_saveArea;

        /**
         * Components that the saving host supported; ignored.
         */
        public XstateComponents xfeatureMask() { return xfeatureMask; }

        /**
         * The register XCR0: components that the guest has enabled.
         */
        public XstateComponents xcr0() { return xcr0; }

        /**
         * Components that the guest has ever enabled; they determine the length
         * of the area.
         */
        public XstateComponents xcr0Accum() { return xcr0Accum; }

        /**
         * The registers, in the standard form. Xen 4.3.0 and older made it
         * longer than the guest needs.
         */
        public X86XsaveArea saveArea() { return saveArea; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
        public byte[] _raw_saveArea() { return _raw_saveArea; }
    }

    /**
     * Control register 0.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50">X86_CR0_*</a>
     */
    public static class Cr0 extends KaitaiStruct {
        public static Cr0 fromFile(String fileName) throws IOException {
            return new Cr0(new ByteBufferKaitaiStream(fileName));
        }

        public Cr0(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Cr0(KaitaiStream _io, XenHvmContext.Cpu _parent) {
            this(_io, _parent, null);
        }

        public Cr0(KaitaiStream _io, XenHvmContext.Cpu _parent, XenHvmContext _root) {
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
        private Boolean am;

        /**
         * Alignment checks may be enabled.
         */
        public Boolean am() {
            if (this.am != null)
                return this.am;
            this.am = (low() & 262144) != 0;
            return this.am;
        }
        private Boolean cd;

        /**
         * Caches are disabled.
         */
        public Boolean cd() {
            if (this.cd != null)
                return this.cd;
            this.cd = (low() & 1073741824) != 0;
            return this.cd;
        }
        private Boolean em;

        /**
         * x87 instructions trap.
         */
        public Boolean em() {
            if (this.em != null)
                return this.em;
            this.em = (low() & 4) != 0;
            return this.em;
        }
        private Boolean et;

        /**
         * Extension type; always set.
         */
        public Boolean et() {
            if (this.et != null)
                return this.et;
            this.et = (low() & 16) != 0;
            return this.et;
        }
        private Boolean mp;

        /**
         * WAIT honours `ts`.
         */
        public Boolean mp() {
            if (this.mp != null)
                return this.mp;
            this.mp = (low() & 2) != 0;
            return this.mp;
        }
        private Boolean ne;

        /**
         * x87 errors raise an exception.
         */
        public Boolean ne() {
            if (this.ne != null)
                return this.ne;
            this.ne = (low() & 32) != 0;
            return this.ne;
        }
        private Boolean nw;

        /**
         * Not write-through.
         */
        public Boolean nw() {
            if (this.nw != null)
                return this.nw;
            this.nw = (low() & 536870912) != 0;
            return this.nw;
        }
        private Boolean pe;

        /**
         * Protected mode.
         */
        public Boolean pe() {
            if (this.pe != null)
                return this.pe;
            this.pe = (low() & 1) != 0;
            return this.pe;
        }
        private Boolean pg;

        /**
         * Paging is on.
         */
        public Boolean pg() {
            if (this.pg != null)
                return this.pg;
            this.pg = low() >> 31 != 0;
            return this.pg;
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
        private Integer reservedLow;

        /**
         * Bits 31-0 that no processor defines; those of `high` neither.
         */
        public Integer reservedLow() {
            if (this.reservedLow != null)
                return this.reservedLow;
            this.reservedLow = ((Number) (low() & 536543168)).intValue();
            return this.reservedLow;
        }
        private Boolean ts;

        /**
         * Task switched: the next x87 or SSE instruction traps.
         */
        public Boolean ts() {
            if (this.ts != null)
                return this.ts;
            this.ts = (low() & 8) != 0;
            return this.ts;
        }
        private Boolean wp;

        /**
         * Write protection applies to the supervisor too.
         */
        public Boolean wp() {
            if (this.wp != null)
                return this.wp;
            this.wp = (low() & 65536) != 0;
            return this.wp;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Cpu _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Cpu _parent() { return _parent; }
    }

    /**
     * Control register 4.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86">X86_CR4_*</a>
     */
    public static class Cr4 extends KaitaiStruct {
        public static Cr4 fromFile(String fileName) throws IOException {
            return new Cr4(new ByteBufferKaitaiStream(fileName));
        }

        public Cr4(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Cr4(KaitaiStream _io, XenHvmContext.Cpu _parent) {
            this(_io, _parent, null);
        }

        public Cr4(KaitaiStream _io, XenHvmContext.Cpu _parent, XenHvmContext _root) {
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
        private Boolean cet;

        /**
         * Control-flow enforcement.
         */
        public Boolean cet() {
            if (this.cet != null)
                return this.cet;
            this.cet = (low() & 8388608) != 0;
            return this.cet;
        }
        private Boolean de;

        /**
         * Debugging extensions.
         */
        public Boolean de() {
            if (this.de != null)
                return this.de;
            this.de = (low() & 8) != 0;
            return this.de;
        }
        private Boolean fred;

        /**
         * Flexible return and event delivery.
         */
        public Boolean fred() {
            if (this.fred != null)
                return this.fred;
            this.fred = (high() & 1) != 0;
            return this.fred;
        }
        private Boolean fsgsbase;

        /**
         * RDFSBASE and similar instructions are allowed at all privilege levels.
         */
        public Boolean fsgsbase() {
            if (this.fsgsbase != null)
                return this.fsgsbase;
            this.fsgsbase = (low() & 65536) != 0;
            return this.fsgsbase;
        }
        private Boolean la57;

        /**
         * Five levels of page tables.
         */
        public Boolean la57() {
            if (this.la57 != null)
                return this.la57;
            this.la57 = (low() & 4096) != 0;
            return this.la57;
        }
        private Boolean lass;

        /**
         * Linear-address space separation.
         */
        public Boolean lass() {
            if (this.lass != null)
                return this.lass;
            this.lass = (low() & 134217728) != 0;
            return this.lass;
        }
        private Boolean mce;

        /**
         * Machine-check exceptions.
         */
        public Boolean mce() {
            if (this.mce != null)
                return this.mce;
            this.mce = (low() & 64) != 0;
            return this.mce;
        }
        private Boolean osfxsr;

        /**
         * The kernel uses FXSAVE; SSE is usable.
         */
        public Boolean osfxsr() {
            if (this.osfxsr != null)
                return this.osfxsr;
            this.osfxsr = (low() & 512) != 0;
            return this.osfxsr;
        }
        private Boolean osxmmexcpt;

        /**
         * The kernel handles SSE exceptions.
         */
        public Boolean osxmmexcpt() {
            if (this.osxmmexcpt != null)
                return this.osxmmexcpt;
            this.osxmmexcpt = (low() & 1024) != 0;
            return this.osxmmexcpt;
        }
        private Boolean osxsave;

        /**
         * The kernel uses XSAVE.
         */
        public Boolean osxsave() {
            if (this.osxsave != null)
                return this.osxsave;
            this.osxsave = (low() & 262144) != 0;
            return this.osxsave;
        }
        private Boolean pae;

        /**
         * Physical address extension.
         */
        public Boolean pae() {
            if (this.pae != null)
                return this.pae;
            this.pae = (low() & 32) != 0;
            return this.pae;
        }
        private Boolean pce;

        /**
         * RDPMC is allowed at all privilege levels.
         */
        public Boolean pce() {
            if (this.pce != null)
                return this.pce;
            this.pce = (low() & 256) != 0;
            return this.pce;
        }
        private Boolean pcide;

        /**
         * Process-context identifiers.
         */
        public Boolean pcide() {
            if (this.pcide != null)
                return this.pcide;
            this.pcide = (low() & 131072) != 0;
            return this.pcide;
        }
        private Boolean pge;

        /**
         * Global pages.
         */
        public Boolean pge() {
            if (this.pge != null)
                return this.pge;
            this.pge = (low() & 128) != 0;
            return this.pge;
        }
        private Boolean pke;

        /**
         * Protection keys for user pages.
         */
        public Boolean pke() {
            if (this.pke != null)
                return this.pke;
            this.pke = (low() & 4194304) != 0;
            return this.pke;
        }
        private Boolean pks;

        /**
         * Protection keys for supervisor pages.
         */
        public Boolean pks() {
            if (this.pks != null)
                return this.pks;
            this.pks = (low() & 16777216) != 0;
            return this.pks;
        }
        private Boolean pse;

        /**
         * 4 MiB pages.
         */
        public Boolean pse() {
            if (this.pse != null)
                return this.pse;
            this.pse = (low() & 16) != 0;
            return this.pse;
        }
        private Boolean pvi;

        /**
         * Virtual interrupts in protected mode.
         */
        public Boolean pvi() {
            if (this.pvi != null)
                return this.pvi;
            this.pvi = (low() & 2) != 0;
            return this.pvi;
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
        private Boolean smap;

        /**
         * The supervisor cannot touch user pages.
         */
        public Boolean smap() {
            if (this.smap != null)
                return this.smap;
            this.smap = (low() & 2097152) != 0;
            return this.smap;
        }
        private Boolean smep;

        /**
         * The supervisor cannot execute user pages.
         */
        public Boolean smep() {
            if (this.smep != null)
                return this.smep;
            this.smep = (low() & 1048576) != 0;
            return this.smep;
        }
        private Boolean smxe;

        /**
         * SMX instructions are enabled.
         */
        public Boolean smxe() {
            if (this.smxe != null)
                return this.smxe;
            this.smxe = (low() & 16384) != 0;
            return this.smxe;
        }
        private Boolean tsd;

        /**
         * RDTSC is allowed in the kernel only.
         */
        public Boolean tsd() {
            if (this.tsd != null)
                return this.tsd;
            this.tsd = (low() & 4) != 0;
            return this.tsd;
        }
        private Boolean uintr;

        /**
         * User interrupts.
         */
        public Boolean uintr() {
            if (this.uintr != null)
                return this.uintr;
            this.uintr = (low() & 33554432) != 0;
            return this.uintr;
        }
        private Boolean umip;

        /**
         * SGDT and similar instructions are allowed in the kernel only (UMIP).
         */
        public Boolean umip() {
            if (this.umip != null)
                return this.umip;
            this.umip = (low() & 2048) != 0;
            return this.umip;
        }
        private Boolean vme;

        /**
         * Virtual-8086 mode extensions.
         */
        public Boolean vme() {
            if (this.vme != null)
                return this.vme;
            this.vme = (low() & 1) != 0;
            return this.vme;
        }
        private Boolean vmxe;

        /**
         * VMX instructions are enabled.
         */
        public Boolean vmxe() {
            if (this.vmxe != null)
                return this.vmxe;
            this.vmxe = (low() & 8192) != 0;
            return this.vmxe;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Cpu _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Cpu _parent() { return _parent; }
    }

    /**
     * Debug status register.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L133-L149">X86_DR6_*</a>
     */
    public static class Dr6 extends KaitaiStruct {
        public static Dr6 fromFile(String fileName) throws IOException {
            return new Dr6(new ByteBufferKaitaiStream(fileName));
        }

        public Dr6(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Dr6(KaitaiStream _io, XenHvmContext.Cpu _parent) {
            this(_io, _parent, null);
        }

        public Dr6(KaitaiStream _io, XenHvmContext.Cpu _parent, XenHvmContext _root) {
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
        private Boolean b0;

        /**
         * Breakpoint 0 was hit.
         */
        public Boolean b0() {
            if (this.b0 != null)
                return this.b0;
            this.b0 = (low() & 1) != 0;
            return this.b0;
        }
        private Boolean b1;

        /**
         * Breakpoint 1 was hit.
         */
        public Boolean b1() {
            if (this.b1 != null)
                return this.b1;
            this.b1 = (low() & 2) != 0;
            return this.b1;
        }
        private Boolean b2;

        /**
         * Breakpoint 2 was hit.
         */
        public Boolean b2() {
            if (this.b2 != null)
                return this.b2;
            this.b2 = (low() & 4) != 0;
            return this.b2;
        }
        private Boolean b3;

        /**
         * Breakpoint 3 was hit.
         */
        public Boolean b3() {
            if (this.b3 != null)
                return this.b3;
            this.b3 = (low() & 8) != 0;
            return this.b3;
        }
        private Boolean bd;

        /**
         * A debug register was accessed.
         */
        public Boolean bd() {
            if (this.bd != null)
                return this.bd;
            this.bd = (low() & 8192) != 0;
            return this.bd;
        }
        private Boolean bld;

        /**
         * No bus lock was detected (inverted).
         */
        public Boolean bld() {
            if (this.bld != null)
                return this.bld;
            this.bld = (low() & 2048) != 0;
            return this.bld;
        }
        private Boolean bs;

        /**
         * Single step.
         */
        public Boolean bs() {
            if (this.bs != null)
                return this.bs;
            this.bs = (low() & 16384) != 0;
            return this.bs;
        }
        private Boolean bt;

        /**
         * Task switch.
         */
        public Boolean bt() {
            if (this.bt != null)
                return this.bt;
            this.bt = (low() & 32768) != 0;
            return this.bt;
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
        private Boolean rtm;

        /**
         * Not inside a transaction (inverted).
         */
        public Boolean rtm() {
            if (this.rtm != null)
                return this.rtm;
            this.rtm = (low() & 65536) != 0;
            return this.rtm;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Cpu _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Cpu _parent() { return _parent; }
    }

    /**
     * Debug control register. A breakpoint's condition is 0 for execution, 1 for
     * write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
     * two, 2 for eight and 3 for four.
     * @see "Intel SDM volume 3, section 19.2.4"
     */
    public static class Dr7 extends KaitaiStruct {
        public static Dr7 fromFile(String fileName) throws IOException {
            return new Dr7(new ByteBufferKaitaiStream(fileName));
        }

        public Dr7(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Dr7(KaitaiStream _io, XenHvmContext.Cpu _parent) {
            this(_io, _parent, null);
        }

        public Dr7(KaitaiStream _io, XenHvmContext.Cpu _parent, XenHvmContext _root) {
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
        private Boolean g0;

        /**
         * Breakpoint 0 is enabled.
         */
        public Boolean g0() {
            if (this.g0 != null)
                return this.g0;
            this.g0 = (low() & 2) != 0;
            return this.g0;
        }
        private Boolean g1;

        /**
         * Breakpoint 1 is enabled.
         */
        public Boolean g1() {
            if (this.g1 != null)
                return this.g1;
            this.g1 = (low() & 8) != 0;
            return this.g1;
        }
        private Boolean g2;

        /**
         * Breakpoint 2 is enabled.
         */
        public Boolean g2() {
            if (this.g2 != null)
                return this.g2;
            this.g2 = (low() & 32) != 0;
            return this.g2;
        }
        private Boolean g3;

        /**
         * Breakpoint 3 is enabled.
         */
        public Boolean g3() {
            if (this.g3 != null)
                return this.g3;
            this.g3 = (low() & 128) != 0;
            return this.g3;
        }
        private Boolean gd;

        /**
         * Access to debug registers traps.
         */
        public Boolean gd() {
            if (this.gd != null)
                return this.gd;
            this.gd = (low() & 8192) != 0;
            return this.gd;
        }
        private Boolean ge;

        /**
         * Exact data breakpoints.
         */
        public Boolean ge() {
            if (this.ge != null)
                return this.ge;
            this.ge = (low() & 512) != 0;
            return this.ge;
        }
        private Boolean l0;

        /**
         * Breakpoint 0 is enabled for the task.
         */
        public Boolean l0() {
            if (this.l0 != null)
                return this.l0;
            this.l0 = (low() & 1) != 0;
            return this.l0;
        }
        private Boolean l1;

        /**
         * Breakpoint 1 is enabled for the task.
         */
        public Boolean l1() {
            if (this.l1 != null)
                return this.l1;
            this.l1 = (low() & 4) != 0;
            return this.l1;
        }
        private Boolean l2;

        /**
         * Breakpoint 2 is enabled for the task.
         */
        public Boolean l2() {
            if (this.l2 != null)
                return this.l2;
            this.l2 = (low() & 16) != 0;
            return this.l2;
        }
        private Boolean l3;

        /**
         * Breakpoint 3 is enabled for the task.
         */
        public Boolean l3() {
            if (this.l3 != null)
                return this.l3;
            this.l3 = (low() & 64) != 0;
            return this.l3;
        }
        private Boolean le;

        /**
         * Exact data breakpoints for the task.
         */
        public Boolean le() {
            if (this.le != null)
                return this.le;
            this.le = (low() & 256) != 0;
            return this.le;
        }
        private Integer len0;

        /**
         * Length of breakpoint 0.
         */
        public Integer len0() {
            if (this.len0 != null)
                return this.len0;
            this.len0 = ((Number) (low() >> 18 & 3)).intValue();
            return this.len0;
        }
        private Integer len1;

        /**
         * Length of breakpoint 1.
         */
        public Integer len1() {
            if (this.len1 != null)
                return this.len1;
            this.len1 = ((Number) (low() >> 22 & 3)).intValue();
            return this.len1;
        }
        private Integer len2;

        /**
         * Length of breakpoint 2.
         */
        public Integer len2() {
            if (this.len2 != null)
                return this.len2;
            this.len2 = ((Number) (low() >> 26 & 3)).intValue();
            return this.len2;
        }
        private Integer len3;

        /**
         * Length of breakpoint 3.
         */
        public Integer len3() {
            if (this.len3 != null)
                return this.len3;
            this.len3 = ((Number) (low() >> 30)).intValue();
            return this.len3;
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
        private Boolean rtm;

        /**
         * Debugging of transactions.
         */
        public Boolean rtm() {
            if (this.rtm != null)
                return this.rtm;
            this.rtm = (low() & 2048) != 0;
            return this.rtm;
        }
        private Integer rw0;

        /**
         * Condition of breakpoint 0.
         */
        public Integer rw0() {
            if (this.rw0 != null)
                return this.rw0;
            this.rw0 = ((Number) (low() >> 16 & 3)).intValue();
            return this.rw0;
        }
        private Integer rw1;

        /**
         * Condition of breakpoint 1.
         */
        public Integer rw1() {
            if (this.rw1 != null)
                return this.rw1;
            this.rw1 = ((Number) (low() >> 20 & 3)).intValue();
            return this.rw1;
        }
        private Integer rw2;

        /**
         * Condition of breakpoint 2.
         */
        public Integer rw2() {
            if (this.rw2 != null)
                return this.rw2;
            this.rw2 = ((Number) (low() >> 24 & 3)).intValue();
            return this.rw2;
        }
        private Integer rw3;

        /**
         * Condition of breakpoint 3.
         */
        public Integer rw3() {
            if (this.rw3 != null)
                return this.rw3;
            this.rw3 = ((Number) (low() >> 28 & 3)).intValue();
            return this.rw3;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Cpu _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Cpu _parent() { return _parent; }
    }

    /**
     * Extended feature enable register.
     * @see "AMD APM volume 2, section 3.1.7"
     */
    public static class Efer extends KaitaiStruct {
        public static Efer fromFile(String fileName) throws IOException {
            return new Efer(new ByteBufferKaitaiStream(fileName));
        }

        public Efer(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Efer(KaitaiStream _io, XenHvmContext.Cpu _parent) {
            this(_io, _parent, null);
        }

        public Efer(KaitaiStream _io, XenHvmContext.Cpu _parent, XenHvmContext _root) {
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
        private Boolean aibrse;

        /**
         * Automatic indirect-branch restricted speculation.
         */
        public Boolean aibrse() {
            if (this.aibrse != null)
                return this.aibrse;
            this.aibrse = (low() & 2097152) != 0;
            return this.aibrse;
        }
        private Boolean ffxse;

        /**
         * Fast FXSAVE.
         */
        public Boolean ffxse() {
            if (this.ffxse != null)
                return this.ffxse;
            this.ffxse = (low() & 16384) != 0;
            return this.ffxse;
        }
        private Boolean lma;

        /**
         * Long mode is active.
         */
        public Boolean lma() {
            if (this.lma != null)
                return this.lma;
            this.lma = (low() & 1024) != 0;
            return this.lma;
        }
        private Boolean lme;

        /**
         * Long mode is enabled.
         */
        public Boolean lme() {
            if (this.lme != null)
                return this.lme;
            this.lme = (low() & 256) != 0;
            return this.lme;
        }
        private Boolean lmsle;

        /**
         * Segment limits hold in long mode.
         */
        public Boolean lmsle() {
            if (this.lmsle != null)
                return this.lmsle;
            this.lmsle = (low() & 8192) != 0;
            return this.lmsle;
        }
        private Boolean mcommit;

        /**
         * The MCOMMIT instruction is enabled.
         */
        public Boolean mcommit() {
            if (this.mcommit != null)
                return this.mcommit;
            this.mcommit = (low() & 131072) != 0;
            return this.mcommit;
        }
        private Boolean nxe;

        /**
         * No-execute pages are enabled.
         */
        public Boolean nxe() {
            if (this.nxe != null)
                return this.nxe;
            this.nxe = (low() & 2048) != 0;
            return this.nxe;
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
        private Boolean sce;

        /**
         * SYSCALL is enabled.
         */
        public Boolean sce() {
            if (this.sce != null)
                return this.sce;
            this.sce = (low() & 1) != 0;
            return this.sce;
        }
        private Boolean svme;

        /**
         * SVM is enabled.
         */
        public Boolean svme() {
            if (this.svme != null)
                return this.svme;
            this.svme = (low() & 4096) != 0;
            return this.svme;
        }
        private Boolean tce;

        /**
         * Translation cache extension.
         */
        public Boolean tce() {
            if (this.tce != null)
                return this.tce;
            this.tce = (low() & 32768) != 0;
            return this.tce;
        }
        private Boolean uaie;

        /**
         * Upper address bits are ignored.
         */
        public Boolean uaie() {
            if (this.uaie != null)
                return this.uaie;
            this.uaie = (low() & 1048576) != 0;
            return this.uaie;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Cpu _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Cpu _parent() { return _parent; }
    }

    /**
     * One piece of state, with its header.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
     */
    public static class Entry extends KaitaiStruct {
        public static Entry fromFile(String fileName) throws IOException {
            return new Entry(new ByteBufferKaitaiStream(fileName));
        }

        public Entry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Entry(KaitaiStream _io, XenHvmContext _parent) {
            this(_io, _parent, null);
        }

        public Entry(KaitaiStream _io, XenHvmContext _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_header = this._io.substream(8);
            this.header = new EntryHeader(_io_header, this, _root);
            KaitaiStream _io_rawBody = this._io.substream((((Number) (header().lenBody())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenBody())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            this.rawBody = new Opaque(_io_rawBody, this, _root);
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            this.rawBody._fetchInstances();
            body();
            if (this.body != null) {
                {
                    Typecode on = header().typecode();
                    if (on != null) {
                        switch (header().typecode()) {
                        case CPU: {
                            ((Cpu) (this.body))._fetchInstances();
                            break;
                        }
                        case CPU_MSR: {
                            ((CpuMsr) (this.body))._fetchInstances();
                            break;
                        }
                        case CPU_XSAVE: {
                            ((CpuXsave) (this.body))._fetchInstances();
                            break;
                        }
                        case END_MARK: {
                            ((SaveEnd) (this.body))._fetchInstances();
                            break;
                        }
                        case HEADER: {
                            ((SaveHeader) (this.body))._fetchInstances();
                            break;
                        }
                        case HPET: {
                            ((Hpet) (this.body))._fetchInstances();
                            break;
                        }
                        case IOAPIC: {
                            ((Ioapic) (this.body))._fetchInstances();
                            break;
                        }
                        case ISA_IRQ: {
                            ((IsaIrq) (this.body))._fetchInstances();
                            break;
                        }
                        case LAPIC: {
                            ((Lapic) (this.body))._fetchInstances();
                            break;
                        }
                        case LAPIC_REGS: {
                            ((LapicRegs) (this.body))._fetchInstances();
                            break;
                        }
                        case MTRR: {
                            ((Mtrr) (this.body))._fetchInstances();
                            break;
                        }
                        case PCI_IRQ: {
                            ((PciIrq) (this.body))._fetchInstances();
                            break;
                        }
                        case PCI_LINK: {
                            ((PciLink) (this.body))._fetchInstances();
                            break;
                        }
                        case PIC: {
                            ((Pic) (this.body))._fetchInstances();
                            break;
                        }
                        case PIT: {
                            ((Pit) (this.body))._fetchInstances();
                            break;
                        }
                        case PMTIMER: {
                            ((Pmtimer) (this.body))._fetchInstances();
                            break;
                        }
                        case RTC: {
                            ((Rtc) (this.body))._fetchInstances();
                            break;
                        }
                        case TSC_ADJUST: {
                            ((TscAdjust) (this.body))._fetchInstances();
                            break;
                        }
                        case VIRIDIAN_DOMAIN: {
                            ((ViridianDomain) (this.body))._fetchInstances();
                            break;
                        }
                        case VIRIDIAN_VCPU: {
                            ((ViridianVcpu) (this.body))._fetchInstances();
                            break;
                        }
                        case VMCE_VCPU: {
                            ((VmceVcpu) (this.body))._fetchInstances();
                            break;
                        }
                        default: {
                            ((UnknownBody) (this.body))._fetchInstances();
                            break;
                        }
                        }
                    } else {
                        ((UnknownBody) (this.body))._fetchInstances();
                    }
                }
            }
        }
        private KaitaiStruct body;

        /**
         * The body, decoded by type code.
         */
        public KaitaiStruct body() {
            if (this.body != null)
                return this.body;
            KaitaiStream io = rawBody()._io();
            long _pos = io.pos();
            io.seek(0);
            {
                Typecode on = header().typecode();
                if (on != null) {
                    switch (header().typecode()) {
                    case CPU: {
                        this.body = new Cpu(io, this, _root);
                        break;
                    }
                    case CPU_MSR: {
                        this.body = new CpuMsr(io, this, _root);
                        break;
                    }
                    case CPU_XSAVE: {
                        this.body = new CpuXsave(io, this, _root);
                        break;
                    }
                    case END_MARK: {
                        this.body = new SaveEnd(io, this, _root);
                        break;
                    }
                    case HEADER: {
                        this.body = new SaveHeader(io, this, _root);
                        break;
                    }
                    case HPET: {
                        this.body = new Hpet(io, this, _root);
                        break;
                    }
                    case IOAPIC: {
                        this.body = new Ioapic(io, this, _root);
                        break;
                    }
                    case ISA_IRQ: {
                        this.body = new IsaIrq(io, this, _root);
                        break;
                    }
                    case LAPIC: {
                        this.body = new Lapic(io, this, _root);
                        break;
                    }
                    case LAPIC_REGS: {
                        this.body = new LapicRegs(io, this, _root);
                        break;
                    }
                    case MTRR: {
                        this.body = new Mtrr(io, this, _root);
                        break;
                    }
                    case PCI_IRQ: {
                        this.body = new PciIrq(io, this, _root);
                        break;
                    }
                    case PCI_LINK: {
                        this.body = new PciLink(io, this, _root);
                        break;
                    }
                    case PIC: {
                        this.body = new Pic(io, this, _root);
                        break;
                    }
                    case PIT: {
                        this.body = new Pit(io, this, _root);
                        break;
                    }
                    case PMTIMER: {
                        this.body = new Pmtimer(io, this, _root);
                        break;
                    }
                    case RTC: {
                        this.body = new Rtc(io, this, _root);
                        break;
                    }
                    case TSC_ADJUST: {
                        this.body = new TscAdjust(io, this, _root);
                        break;
                    }
                    case VIRIDIAN_DOMAIN: {
                        this.body = new ViridianDomain(io, this, _root);
                        break;
                    }
                    case VIRIDIAN_VCPU: {
                        this.body = new ViridianVcpu(io, this, _root);
                        break;
                    }
                    case VMCE_VCPU: {
                        this.body = new VmceVcpu(io, this, _root);
                        break;
                    }
                    default: {
                        this.body = new UnknownBody(io, this, _root);
                        break;
                    }
                    }
                } else {
                    this.body = new UnknownBody(io, this, _root);
                }
            }
            io.seek(_pos);
            return this.body;
        }
        private Boolean isAcceptableLength;

        /**
         * Whether Xen accepts a body of this length. It ignores the length of
         * END; for types of variable length it also compares the length with the
         * one in the body.
         */
        public Boolean isAcceptableLength() {
            if (this.isAcceptableLength != null)
                return this.isAcceptableLength;
            this.isAcceptableLength =  ((header().typecode() == XenHvmContext.Typecode.END_MARK) || ( ((isKnown()) && (header().lenBody() >= lenMin()) && ( ((isVariableLength()) || (header().lenBody() <= lenExpected())) )) )) ;
            return this.isAcceptableLength;
        }
        private Boolean isKnown;

        /**
         * Whether Xen has this type code; it refuses others.
         */
        public Boolean isKnown() {
            if (this.isKnown != null)
                return this.isKnown;
            this.isKnown = header().typecodeNumber() <= 20;
            return this.isKnown;
        }
        private Boolean isOldCpu;

        /**
         * Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
         * Xen takes it so instead of filling it with zeros.
         */
        public Boolean isOldCpu() {
            if (this.isOldCpu != null)
                return this.isOldCpu;
            this.isOldCpu =  ((header().typecode() == XenHvmContext.Typecode.CPU) && (header().lenBody() == 1016)) ;
            return this.isOldCpu;
        }
        private Boolean isTruncated;

        /**
         * The context ends inside this body.
         */
        public Boolean isTruncated() {
            if (this.isTruncated != null)
                return this.isTruncated;
            this.isTruncated = ((Number) (rawBody()._io().size())).longValue() < ((Number) (header().lenBody())).longValue();
            return this.isTruncated;
        }
        private Boolean isVariableLength;

        /**
         * Bodies of these types contain their own length.
         */
        public Boolean isVariableLength() {
            if (this.isVariableLength != null)
                return this.isVariableLength;
            this.isVariableLength =  ((header().typecode() == XenHvmContext.Typecode.CPU_XSAVE) || (header().typecode() == XenHvmContext.Typecode.CPU_MSR)) ;
            return this.isVariableLength;
        }
        private Boolean isZeroExtended;

        /**
         * Whether Xen accepts a body shorter than `len_expected` and fills the
         * rest with zeros.
         */
        public Boolean isZeroExtended() {
            if (this.isZeroExtended != null)
                return this.isZeroExtended;
            this.isZeroExtended =  ((header().typecode() == XenHvmContext.Typecode.CPU) || (header().typecode() == XenHvmContext.Typecode.LAPIC) || (header().typecode() == XenHvmContext.Typecode.RTC) || (header().typecode() == XenHvmContext.Typecode.VIRIDIAN_DOMAIN) || (header().typecode() == XenHvmContext.Typecode.VIRIDIAN_VCPU) || (header().typecode() == XenHvmContext.Typecode.VMCE_VCPU)) ;
            return this.isZeroExtended;
        }
        private Long lenExpected;

        /**
         * Length of the body in the newest layout of its type; 0 for END, for
         * types of variable length and for unknown ones. LAPIC grew from 24 to
         * 32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
         * longer one.
         */
        public Long lenExpected() {
            if (this.lenExpected != null)
                return this.lenExpected;
            this.lenExpected = ((Number) (((Number) ((header().typecode() == XenHvmContext.Typecode.HEADER ? ((long) 24) : (header().typecode() == XenHvmContext.Typecode.CPU ? ((long) 1032) : (header().typecode() == XenHvmContext.Typecode.PIC ? ((long) 8) : (header().typecode() == XenHvmContext.Typecode.IOAPIC ? ((long) 400) : (header().typecode() == XenHvmContext.Typecode.LAPIC ? ((long) 32) : (header().typecode() == XenHvmContext.Typecode.LAPIC_REGS ? ((long) 1024) : (header().typecode() == XenHvmContext.Typecode.PCI_IRQ ? ((long) 16) : (header().typecode() == XenHvmContext.Typecode.ISA_IRQ ? ((long) 8) : (header().typecode() == XenHvmContext.Typecode.PCI_LINK ? ((long) 8) : (header().typecode() == XenHvmContext.Typecode.PIT ? ((long) 56) : (header().typecode() == XenHvmContext.Typecode.RTC ? ((long) 24) : (header().typecode() == XenHvmContext.Typecode.HPET ? ((long) 1048) : (header().typecode() == XenHvmContext.Typecode.PMTIMER ? ((long) 8) : (header().typecode() == XenHvmContext.Typecode.MTRR ? ((long) 240) : (header().typecode() == XenHvmContext.Typecode.VIRIDIAN_DOMAIN ? ((long) 32) : (header().typecode() == XenHvmContext.Typecode.VIRIDIAN_VCPU ? ((long) 216) : (header().typecode() == XenHvmContext.Typecode.VMCE_VCPU ? ((long) 32) : (header().typecode() == XenHvmContext.Typecode.TSC_ADJUST ? ((long) 8) : ((long) 0))))))))))))))))))))).longValue())).longValue();
            return this.lenExpected;
        }
        private Long lenMin;

        /**
         * The shortest body that Xen accepts for this type.
         */
        public Long lenMin() {
            if (this.lenMin != null)
                return this.lenMin;
            this.lenMin = ((Number) (((Number) ((header().typecode() == XenHvmContext.Typecode.CPU_XSAVE ? ((long) 600) : (header().typecode() == XenHvmContext.Typecode.CPU_MSR ? ((long) 24) : (isZeroExtended() ? ((long) 0) : lenExpected()))))).longValue())).longValue();
            return this.lenMin;
        }
        private String truncation;

        /**
         * The words about it in the text for people.
         */
        public String truncation() {
            if (this.truncation != null)
                return this.truncation;
            this.truncation = (isTruncated() ? ", TRUNCATED" : "");
            return this.truncation;
        }
        private EntryHeader header;
        private Opaque rawBody;
        private XenHvmContext _root;
        private XenHvmContext _parent;

        /**
         * Type, instance and length.
         */
        public EntryHeader header() { return header; }

        /**
         * The bytes of the body, or those that the context still has if it ends
         * before `header.len_body` bytes.
         */
        public Opaque rawBody() { return rawBody; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext _parent() { return _parent; }
    }

    /**
     * The header of every body.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
     */
    public static class EntryHeader extends KaitaiStruct {
        public static EntryHeader fromFile(String fileName) throws IOException {
            return new EntryHeader(new ByteBufferKaitaiStream(fileName));
        }

        public EntryHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EntryHeader(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public EntryHeader(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.typecodeNumber = this._io.readU2le();
            this.instance = this._io.readU2le();
            this.lenBody = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Typecode typecode;

        /**
         * Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them.
         */
        public Typecode typecode() {
            if (this.typecode != null)
                return this.typecode;
            this.typecode = XenHvmContext.Typecode.byId(typecodeNumber());
            return this.typecode;
        }
        private int typecodeNumber;
        private int instance;
        private long lenBody;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Kind of body, as a number; see `typecode`.
         */
        public int typecodeNumber() { return typecodeNumber; }

        /**
         * Number of the vCPU, for state of a vCPU; number of the controller, for
         * PIC; 0 otherwise.
         */
        public int instance() { return instance; }

        /**
         * Length of the body in bytes, without this header.
         */
        public long lenBody() { return lenBody; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * The high-precision event timer: its registers as the guest sees them, then
     * its hidden state.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L501-L521">struct hvm_hw_hpet</a>
     */
    public static class Hpet extends KaitaiStruct {
        public static Hpet fromFile(String fileName) throws IOException {
            return new Hpet(new ByteBufferKaitaiStream(fileName));
        }

        public Hpet(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Hpet(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Hpet(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_capability = this._io.substream(8);
            this.capability = new HpetCapability(_io_capability, this, _root);
            this.res0 = this._io.readU8le();
            KaitaiStream _io_config = this._io.substream(8);
            this.config = new HpetConfig(_io_config, this, _root);
            this.res1 = this._io.readU8le();
            KaitaiStream _io_isr = this._io.substream(8);
            this.isr = new HpetStatus(_io_isr, this, _root);
            this.res2 = this._io.readBytes(200);
            this.mc64 = this._io.readU8le();
            this.res3 = this._io.readU8le();
            this.timers = new ArrayList<HpetTimer>();
            for (int i = 0; i < 3; i++) {
                this.timers.add(new HpetTimer(this._io, this, _root));
            }
            this.res5 = this._io.readBytes(672);
            this.period = new ArrayList<Long>();
            for (int i = 0; i < 3; i++) {
                this.period.add(this._io.readU8le());
            }
        }

        public void _fetchInstances() {
            this.capability._fetchInstances();
            this.config._fetchInstances();
            this.isr._fetchInstances();
            for (int i = 0; i < this.timers.size(); i++) {
                this.timers.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.period.size(); i++) {
            }
        }
        private HpetCapability capability;
        private long res0;
        private HpetConfig config;
        private long res1;
        private HpetStatus isr;
        private byte[] res2;
        private long mc64;
        private long res3;
        private List<HpetTimer> timers;
        private byte[] res5;
        private List<Long> period;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * General capabilities, and the period of the counter.
         */
        public HpetCapability capability() { return capability; }

        /**
         * Reserved.
         */
        public long res0() { return res0; }

        /**
         * General configuration.
         */
        public HpetConfig config() { return config; }

        /**
         * Reserved.
         */
        public long res1() { return res1; }

        /**
         * Interrupt status.
         */
        public HpetStatus isr() { return isr; }

        /**
         * Reserved.
         */
        public byte[] res2() { return res2; }

        /**
         * Main counter.
         */
        public long mc64() { return mc64; }

        /**
         * Reserved.
         */
        public long res3() { return res3; }

        /**
         * The three timers.
         */
        public List<HpetTimer> timers() { return timers; }

        /**
         * Reserved.
         */
        public byte[] res5() { return res5; }

        /**
         * Value last written to each timer's comparator.
         */
        public List<Long> period() { return period; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Capabilities of an HPET.
     * @see "IA-PC HPET Specification, section 2.3.4"
     */
    public static class HpetCapability extends KaitaiStruct {
        public static HpetCapability fromFile(String fileName) throws IOException {
            return new HpetCapability(new ByteBufferKaitaiStream(fileName));
        }

        public HpetCapability(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HpetCapability(KaitaiStream _io, XenHvmContext.Hpet _parent) {
            this(_io, _parent, null);
        }

        public HpetCapability(KaitaiStream _io, XenHvmContext.Hpet _parent, XenHvmContext _root) {
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
        private Boolean hasLegacyRoute;

        /**
         * Can replace PIT and RTC interrupts.
         */
        public Boolean hasLegacyRoute() {
            if (this.hasLegacyRoute != null)
                return this.hasLegacyRoute;
            this.hasLegacyRoute = (low() & 32768) != 0;
            return this.hasLegacyRoute;
        }
        private Boolean is64Bit;

        /**
         * The main counter has 64 bits.
         */
        public Boolean is64Bit() {
            if (this.is64Bit != null)
                return this.is64Bit;
            this.is64Bit = (low() & 8192) != 0;
            return this.is64Bit;
        }
        private Integer lastTimer;

        /**
         * Number of the last timer.
         */
        public Integer lastTimer() {
            if (this.lastTimer != null)
                return this.lastTimer;
            this.lastTimer = ((Number) (low() >> 8 & 31)).intValue();
            return this.lastTimer;
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
        private Integer revision;

        /**
         * Revision of the HPET specification.
         */
        public Integer revision() {
            if (this.revision != null)
                return this.revision;
            this.revision = ((Number) (low() & 255)).intValue();
            return this.revision;
        }
        private Integer vendorId;

        /**
         * PCI vendor ID.
         */
        public Integer vendorId() {
            if (this.vendorId != null)
                return this.vendorId;
            this.vendorId = ((Number) (low() >> 16)).intValue();
            return this.vendorId;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Hpet _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Period of the main counter in femtoseconds.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Hpet _parent() { return _parent; }
    }

    /**
     * Configuration of an HPET.
     * @see "IA-PC HPET Specification, section 2.3.5"
     */
    public static class HpetConfig extends KaitaiStruct {
        public static HpetConfig fromFile(String fileName) throws IOException {
            return new HpetConfig(new ByteBufferKaitaiStream(fileName));
        }

        public HpetConfig(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HpetConfig(KaitaiStream _io, XenHvmContext.Hpet _parent) {
            this(_io, _parent, null);
        }

        public HpetConfig(KaitaiStream _io, XenHvmContext.Hpet _parent, XenHvmContext _root) {
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
        private Boolean isEnabled;

        /**
         * The main counter runs.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (low() & 1) != 0;
            return this.isEnabled;
        }
        private Boolean isLegacyRoute;

        /**
         * Replaces PIT and RTC interrupts.
         */
        public Boolean isLegacyRoute() {
            if (this.isLegacyRoute != null)
                return this.isLegacyRoute;
            this.isLegacyRoute = (low() & 2) != 0;
            return this.isLegacyRoute;
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
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Hpet _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Hpet _parent() { return _parent; }
    }

    /**
     * Interrupt status of an HPET.
     * @see "IA-PC HPET Specification, section 2.3.6"
     */
    public static class HpetStatus extends KaitaiStruct {
        public static HpetStatus fromFile(String fileName) throws IOException {
            return new HpetStatus(new ByteBufferKaitaiStream(fileName));
        }

        public HpetStatus(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HpetStatus(KaitaiStream _io, XenHvmContext.Hpet _parent) {
            this(_io, _parent, null);
        }

        public HpetStatus(KaitaiStream _io, XenHvmContext.Hpet _parent, XenHvmContext _root) {
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
        private Boolean isTimer0Active;

        /**
         * Timer 0 has an interrupt active.
         */
        public Boolean isTimer0Active() {
            if (this.isTimer0Active != null)
                return this.isTimer0Active;
            this.isTimer0Active = (low() & 1) != 0;
            return this.isTimer0Active;
        }
        private Boolean isTimer1Active;

        /**
         * Timer 1 has an interrupt active.
         */
        public Boolean isTimer1Active() {
            if (this.isTimer1Active != null)
                return this.isTimer1Active;
            this.isTimer1Active = (low() & 2) != 0;
            return this.isTimer1Active;
        }
        private Boolean isTimer2Active;

        /**
         * Timer 2 has an interrupt active.
         */
        public Boolean isTimer2Active() {
            if (this.isTimer2Active != null)
                return this.isTimer2Active;
            this.isTimer2Active = (low() & 4) != 0;
            return this.isTimer2Active;
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
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Hpet _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Hpet _parent() { return _parent; }
    }

    /**
     * A timer of the HPET.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L511">struct hvm_hw_hpet, timers</a>
     */
    public static class HpetTimer extends KaitaiStruct {
        public static HpetTimer fromFile(String fileName) throws IOException {
            return new HpetTimer(new ByteBufferKaitaiStream(fileName));
        }

        public HpetTimer(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HpetTimer(KaitaiStream _io, XenHvmContext.Hpet _parent) {
            this(_io, _parent, null);
        }

        public HpetTimer(KaitaiStream _io, XenHvmContext.Hpet _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_config = this._io.substream(8);
            this.config = new HpetTimerConfig(_io_config, this, _root);
            this.cmp = this._io.readU8le();
            this.fsb = this._io.readU8le();
            this.res4 = this._io.readU8le();
        }

        public void _fetchInstances() {
            this.config._fetchInstances();
        }
        private HpetTimerConfig config;
        private long cmp;
        private long fsb;
        private long res4;
        private XenHvmContext _root;
        private XenHvmContext.Hpet _parent;

        /**
         * Configuration and capabilities.
         */
        public HpetTimerConfig config() { return config; }

        /**
         * Value of the main counter at which the timer fires.
         */
        public long cmp() { return cmp; }

        /**
         * FSB interrupt route, not supported.
         */
        public long fsb() { return fsb; }

        /**
         * Reserved.
         */
        public long res4() { return res4; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Hpet _parent() { return _parent; }
    }

    /**
     * Configuration and capabilities of a timer.
     * @see "IA-PC HPET Specification, section 2.3.8"
     */
    public static class HpetTimerConfig extends KaitaiStruct {
        public static HpetTimerConfig fromFile(String fileName) throws IOException {
            return new HpetTimerConfig(new ByteBufferKaitaiStream(fileName));
        }

        public HpetTimerConfig(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HpetTimerConfig(KaitaiStream _io, XenHvmContext.HpetTimer _parent) {
            this(_io, _parent, null);
        }

        public HpetTimerConfig(KaitaiStream _io, XenHvmContext.HpetTimer _parent, XenHvmContext _root) {
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
        private Boolean canBePeriodic;

        /**
         * Can be periodic.
         */
        public Boolean canBePeriodic() {
            if (this.canBePeriodic != null)
                return this.canBePeriodic;
            this.canBePeriodic = (low() & 16) != 0;
            return this.canBePeriodic;
        }
        private Boolean hasFsb;

        /**
         * Interrupts can be delivered by FSB.
         */
        public Boolean hasFsb() {
            if (this.hasFsb != null)
                return this.hasFsb;
            this.hasFsb = (low() & 32768) != 0;
            return this.hasFsb;
        }
        private Boolean is32BitMode;

        /**
         * Forced to 32-bit mode.
         */
        public Boolean is32BitMode() {
            if (this.is32BitMode != null)
                return this.is32BitMode;
            this.is32BitMode = (low() & 256) != 0;
            return this.is32BitMode;
        }
        private Boolean is64Bit;

        /**
         * Has 64 bits.
         */
        public Boolean is64Bit() {
            if (this.is64Bit != null)
                return this.is64Bit;
            this.is64Bit = (low() & 32) != 0;
            return this.is64Bit;
        }
        private Boolean isEnabled;

        /**
         * Interrupts are enabled.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (low() & 4) != 0;
            return this.isEnabled;
        }
        private Boolean isFsbEnabled;

        /**
         * Interrupts are delivered by FSB.
         */
        public Boolean isFsbEnabled() {
            if (this.isFsbEnabled != null)
                return this.isFsbEnabled;
            this.isFsbEnabled = (low() & 16384) != 0;
            return this.isFsbEnabled;
        }
        private Boolean isLevel;

        /**
         * Level-triggered.
         */
        public Boolean isLevel() {
            if (this.isLevel != null)
                return this.isLevel;
            this.isLevel = (low() & 2) != 0;
            return this.isLevel;
        }
        private Boolean isPeriodic;

        /**
         * The timer is periodic.
         */
        public Boolean isPeriodic() {
            if (this.isPeriodic != null)
                return this.isPeriodic;
            this.isPeriodic = (low() & 8) != 0;
            return this.isPeriodic;
        }
        private Boolean isSettingValue;

        /**
         * The next write to the comparator also sets the accumulator.
         */
        public Boolean isSettingValue() {
            if (this.isSettingValue != null)
                return this.isSettingValue;
            this.isSettingValue = (low() & 64) != 0;
            return this.isSettingValue;
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
        private Integer route;

        /**
         * I/O APIC pin.
         */
        public Integer route() {
            if (this.route != null)
                return this.route;
            this.route = ((Number) (low() >> 9 & 31)).intValue();
            return this.route;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.HpetTimer _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Pins of the I/O APIC that `route` can name, one bit each.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.HpetTimer _parent() { return _parent; }
    }

    /**
     * The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L369-L377">struct hvm_hw_vioapic</a>
     */
    public static class Ioapic extends KaitaiStruct {
        public static Ioapic fromFile(String fileName) throws IOException {
            return new Ioapic(new ByteBufferKaitaiStream(fileName));
        }

        public Ioapic(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Ioapic(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Ioapic(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.baseAddress = this._io.readU8le();
            this.ioregsel = this._io.readU4le();
            this.id = this._io.readU4le();
        }

        public void _fetchInstances() {
            redirtbl();
            if (this.redirtbl != null) {
                for (int i = 0; i < this.redirtbl.size(); i++) {
                    this.redirtbl.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private Long numRedirtbl;

        /**
         * Number of entries that the body has room for; 48.
         */
        public Long numRedirtbl() {
            if (this.numRedirtbl != null)
                return this.numRedirtbl;
            this.numRedirtbl = ((Number) (((Number) ((((Number) (_io().size())).longValue() - 16) / 8)).longValue())).longValue();
            return this.numRedirtbl;
        }
        private Byte ofsRedirtbl;

        /**
         * Offset of the redirection table in the body.
         */
        public Byte ofsRedirtbl() {
            if (this.ofsRedirtbl != null)
                return this.ofsRedirtbl;
            this.ofsRedirtbl = ((byte) 16);
            return this.ofsRedirtbl;
        }
        private List<RedirectionEntry> redirtbl;

        /**
         * Redirection table, one entry for each pin.
         */
        public List<RedirectionEntry> redirtbl() {
            if (this.redirtbl != null)
                return this.redirtbl;
            long _pos = this._io.pos();
            this._io.seek(ofsRedirtbl());
            this.redirtbl = new ArrayList<RedirectionEntry>();
            for (int i = 0; i < numRedirtbl(); i++) {
                KaitaiStream _io_redirtbl = this._io.substream(8);
                this.redirtbl.add(new RedirectionEntry(_io_redirtbl, this, _root));
            }
            this._io.seek(_pos);
            return this.redirtbl;
        }
        private long baseAddress;
        private long ioregsel;
        private long id;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Physical address of its registers.
         */
        public long baseAddress() { return baseAddress; }

        /**
         * Register that the window selects.
         */
        public long ioregsel() { return ioregsel; }

        /**
         * APIC ID of the I/O APIC.
         */
        public long id() { return id; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Interrupt wires of the ISA devices.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L426-L435">struct hvm_hw_isa_irqs</a>
     */
    public static class IsaIrq extends KaitaiStruct {
        public static IsaIrq fromFile(String fileName) throws IOException {
            return new IsaIrq(new ByteBufferKaitaiStream(fileName));
        }

        public IsaIrq(KaitaiStream _io) {
            this(_io, null, null);
        }

        public IsaIrq(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public IsaIrq(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU2le();
            this.reserved = this._io.readBytes(6);
        }

        public void _fetchInstances() {
            asserted();
            if (this.asserted != null) {
                for (int i = 0; i < this.asserted.size(); i++) {
                }
            }
        }
        private List<Boolean> asserted;

        /**
         * Whether the wire is asserted, by IRQ number 0 to 15.
         */
        public List<Boolean> asserted() {
            if (this.asserted != null)
                return this.asserted;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.asserted = new ArrayList<Boolean>();
            for (int i = 0; i < 16; i++) {
                this.asserted.add(this._io.readBitsIntLe(1) != 0);
            }
            this._io.seek(_pos);
            return this.asserted;
        }
        private int raw;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * The wires as one number, IRQ 0 in bit 0.
         */
        public int raw() { return raw; }

        /**
         * Unused.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * The state of a vCPU's local APIC outside its register page. 32 bytes from
     * Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L392-L398">struct hvm_hw_lapic</a>
     */
    public static class Lapic extends KaitaiStruct {
        public static Lapic fromFile(String fileName) throws IOException {
            return new Lapic(new ByteBufferKaitaiStream(fileName));
        }

        public Lapic(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Lapic(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Lapic(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_apicBaseMsr = this._io.substream(8);
            this.apicBaseMsr = new ApicBase(_io_apicBaseMsr, this, _root);
            KaitaiStream _io_disabled = this._io.substream(4);
            this.disabled = new LapicDisabled(_io_disabled, this, _root);
            this.timerDivisor = this._io.readU4le();
            if (_io().size() >= 24) {
                this.tdtMsr = this._io.readU8le();
            }
            if (_io().size() >= 28) {
                KaitaiStream _io_pendingEsr = this._io.substream(4);
                this.pendingEsr = new LapicEsr(_io_pendingEsr, this, _root);
            }
            if (_io().size() >= 32) {
                this.padding = this._io.readU4le();
            }
        }

        public void _fetchInstances() {
            this.apicBaseMsr._fetchInstances();
            this.disabled._fetchInstances();
            if (_io().size() >= 24) {
            }
            if (_io().size() >= 28) {
                this.pendingEsr._fetchInstances();
            }
            if (_io().size() >= 32) {
            }
        }
        private ApicBase apicBaseMsr;
        private LapicDisabled disabled;
        private long timerDivisor;
        private Long tdtMsr;
        private LapicEsr pendingEsr;
        private Long padding;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * IA32_APIC_BASE: address and mode of the local APIC.
         */
        public ApicBase apicBaseMsr() { return apicBaseMsr; }

        /**
         * How the local APIC is disabled.
         */
        public LapicDisabled disabled() { return disabled; }

        /**
         * Divisor of the timer's clock, 1 to 128.
         */
        public long timerDivisor() { return timerDivisor; }

        /**
         * IA32_TSC_DEADLINE. Absent from bodies of 16 bytes.
         */
        public Long tdtMsr() { return tdtMsr; }

        /**
         * Errors since the last write to the error status register. Absent from
         * bodies of 24 bytes.
         */
        public LapicEsr pendingEsr() { return pendingEsr; }

        /**
         * Padding of the C structure.
         */
        public Long padding() { return padding; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Destination format register.
     * @see "Intel SDM volume 3, section 12.6.2.2"
     */
    public static class LapicDfr extends KaitaiStruct {
        public static LapicDfr fromFile(String fileName) throws IOException {
            return new LapicDfr(new ByteBufferKaitaiStream(fileName));
        }

        public LapicDfr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LapicDfr(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public LapicDfr(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
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
        private Boolean isFlat;

        /**
         * Logical IDs are flat, not in clusters.
         */
        public Boolean isFlat() {
            if (this.isFlat != null)
                return this.isFlat;
            this.isFlat = raw() >> 28 == 15;
            return this.isFlat;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * The ways in which a local APIC is disabled.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/hvm/vlapic.h#L34-L35">VLAPIC_HW_DISABLED, VLAPIC_SW_DISABLED</a>
     */
    public static class LapicDisabled extends KaitaiStruct {
        public static LapicDisabled fromFile(String fileName) throws IOException {
            return new LapicDisabled(new ByteBufferKaitaiStream(fileName));
        }

        public LapicDisabled(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LapicDisabled(KaitaiStream _io, XenHvmContext.Lapic _parent) {
            this(_io, _parent, null);
        }

        public LapicDisabled(KaitaiStream _io, XenHvmContext.Lapic _parent, XenHvmContext _root) {
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
        private Boolean isHwDisabled;

        /**
         * By IA32_APIC_BASE.
         */
        public Boolean isHwDisabled() {
            if (this.isHwDisabled != null)
                return this.isHwDisabled;
            this.isHwDisabled = (raw() & 1) != 0;
            return this.isHwDisabled;
        }
        private Boolean isSwDisabled;

        /**
         * By the spurious-interrupt register.
         */
        public Boolean isSwDisabled() {
            if (this.isSwDisabled != null)
                return this.isSwDisabled;
            this.isSwDisabled = (raw() & 2) != 0;
            return this.isSwDisabled;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.Lapic _parent;

        /**
         * All bits as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Lapic _parent() { return _parent; }
    }

    /**
     * Error status.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h#L47-L53">APIC_ESR_*</a>
     */
    public static class LapicEsr extends KaitaiStruct {
        public static LapicEsr fromFile(String fileName) throws IOException {
            return new LapicEsr(new ByteBufferKaitaiStream(fileName));
        }

        public LapicEsr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LapicEsr(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public LapicEsr(KaitaiStream _io, KaitaiStruct _parent, XenHvmContext _root) {
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
        private Boolean illegalRegister;

        /**
         * Access to a register that does not exist.
         */
        public Boolean illegalRegister() {
            if (this.illegalRegister != null)
                return this.illegalRegister;
            this.illegalRegister = (raw() & 128) != 0;
            return this.illegalRegister;
        }
        private Boolean receiveAccept;

        /**
         * A message that was received was not accepted.
         */
        public Boolean receiveAccept() {
            if (this.receiveAccept != null)
                return this.receiveAccept;
            this.receiveAccept = (raw() & 8) != 0;
            return this.receiveAccept;
        }
        private Boolean receiveChecksum;

        /**
         * Checksum error when receiving.
         */
        public Boolean receiveChecksum() {
            if (this.receiveChecksum != null)
                return this.receiveChecksum;
            this.receiveChecksum = (raw() & 2) != 0;
            return this.receiveChecksum;
        }
        private Boolean receiveIllegalVector;

        /**
         * Illegal vector when receiving.
         */
        public Boolean receiveIllegalVector() {
            if (this.receiveIllegalVector != null)
                return this.receiveIllegalVector;
            this.receiveIllegalVector = (raw() & 64) != 0;
            return this.receiveIllegalVector;
        }
        private Boolean redirectableIpi;

        /**
         * Lowest-priority delivery that is not supported.
         */
        public Boolean redirectableIpi() {
            if (this.redirectableIpi != null)
                return this.redirectableIpi;
            this.redirectableIpi = (raw() & 16) != 0;
            return this.redirectableIpi;
        }
        private Boolean sendAccept;

        /**
         * A message that was sent was not accepted.
         */
        public Boolean sendAccept() {
            if (this.sendAccept != null)
                return this.sendAccept;
            this.sendAccept = (raw() & 4) != 0;
            return this.sendAccept;
        }
        private Boolean sendChecksum;

        /**
         * Checksum error when sending.
         */
        public Boolean sendChecksum() {
            if (this.sendChecksum != null)
                return this.sendChecksum;
            this.sendChecksum = (raw() & 1) != 0;
            return this.sendChecksum;
        }
        private Boolean sendIllegalVector;

        /**
         * Illegal vector when sending.
         */
        public Boolean sendIllegalVector() {
            if (this.sendIllegalVector != null)
                return this.sendIllegalVector;
            this.sendIllegalVector = (raw() & 32) != 0;
            return this.sendIllegalVector;
        }
        private long raw;
        private XenHvmContext _root;
        private KaitaiStruct _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Interrupt command register, low half.
     * @see "Intel SDM volume 3, section 12.6.1"
     */
    public static class LapicIcr extends KaitaiStruct {
        public static LapicIcr fromFile(String fileName) throws IOException {
            return new LapicIcr(new ByteBufferKaitaiStream(fileName));
        }

        public LapicIcr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LapicIcr(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public LapicIcr(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
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
        private DeliveryMode deliveryMode;

        /**
         * Kind of interrupt.
         */
        public DeliveryMode deliveryMode() {
            if (this.deliveryMode != null)
                return this.deliveryMode;
            this.deliveryMode = XenHvmContext.DeliveryMode.byId(raw() >> 8 & 7);
            return this.deliveryMode;
        }
        private Boolean isAsserted;

        /**
         * Assert, not de-assert.
         */
        public Boolean isAsserted() {
            if (this.isAsserted != null)
                return this.isAsserted;
            this.isAsserted = (raw() & 16384) != 0;
            return this.isAsserted;
        }
        private Boolean isLevel;

        /**
         * Level-triggered, not edge-triggered.
         */
        public Boolean isLevel() {
            if (this.isLevel != null)
                return this.isLevel;
            this.isLevel = (raw() & 32768) != 0;
            return this.isLevel;
        }
        private Boolean isLogical;

        /**
         * The destination is logical, not physical.
         */
        public Boolean isLogical() {
            if (this.isLogical != null)
                return this.isLogical;
            this.isLogical = (raw() & 2048) != 0;
            return this.isLogical;
        }
        private Boolean isPending;

        /**
         * Delivery is pending.
         */
        public Boolean isPending() {
            if (this.isPending != null)
                return this.isPending;
            this.isPending = (raw() & 4096) != 0;
            return this.isPending;
        }
        private DestinationShorthand shorthand;

        /**
         * Destination shorthand.
         */
        public DestinationShorthand shorthand() {
            if (this.shorthand != null)
                return this.shorthand;
            this.shorthand = XenHvmContext.DestinationShorthand.byId(raw() >> 18 & 3);
            return this.shorthand;
        }
        private Integer vector;

        /**
         * Vector that the interrupt is sent with.
         */
        public Integer vector() {
            if (this.vector != null)
                return this.vector;
            this.vector = ((Number) (raw() & 255)).intValue();
            return this.vector;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * ID register.
     * @see "Intel SDM volume 3, section 12.4.6"
     */
    public static class LapicId extends KaitaiStruct {
        public static LapicId fromFile(String fileName) throws IOException {
            return new LapicId(new ByteBufferKaitaiStream(fileName));
        }

        public LapicId(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LapicId(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public LapicId(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
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
        private Integer xapicId;

        /**
         * The ID in xAPIC mode; in x2APIC mode `raw` is the ID.
         */
        public Integer xapicId() {
            if (this.xapicId != null)
                return this.xapicId;
            this.xapicId = ((Number) (raw() >> 24)).intValue();
            return this.xapicId;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Logical destination register.
     * @see "Intel SDM volume 3, sections 12.6.2.2 and 12.12.10"
     */
    public static class LapicLdr extends KaitaiStruct {
        public static LapicLdr fromFile(String fileName) throws IOException {
            return new LapicLdr(new ByteBufferKaitaiStream(fileName));
        }

        public LapicLdr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LapicLdr(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public LapicLdr(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
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
        private Integer x2apicCluster;

        /**
         * Cluster in x2APIC mode.
         */
        public Integer x2apicCluster() {
            if (this.x2apicCluster != null)
                return this.x2apicCluster;
            this.x2apicCluster = ((Number) (raw() >> 16)).intValue();
            return this.x2apicCluster;
        }
        private Integer x2apicMask;

        /**
         * Bit of this processor in its cluster, in x2APIC mode.
         */
        public Integer x2apicMask() {
            if (this.x2apicMask != null)
                return this.x2apicMask;
            this.x2apicMask = ((Number) (raw() & 65535)).intValue();
            return this.x2apicMask;
        }
        private Integer xapicLogicalId;

        /**
         * Logical ID in xAPIC mode.
         */
        public Integer xapicLogicalId() {
            if (this.xapicLogicalId != null)
                return this.xapicLogicalId;
            this.xapicLogicalId = ((Number) (raw() >> 24)).intValue();
            return this.xapicLogicalId;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * A priority.
     * @see "Intel SDM volume 3, section 12.8.3"
     */
    public static class LapicPriority extends KaitaiStruct {
        public static LapicPriority fromFile(String fileName) throws IOException {
            return new LapicPriority(new ByteBufferKaitaiStream(fileName));
        }

        public LapicPriority(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LapicPriority(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public LapicPriority(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
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
        private Integer priorityClass;

        /**
         * Class: vectors up to 16 x class + 15 are held back.
         */
        public Integer priorityClass() {
            if (this.priorityClass != null)
                return this.priorityClass;
            this.priorityClass = ((Number) (raw() >> 4 & 15)).intValue();
            return this.priorityClass;
        }
        private Integer subclass;

        /**
         * Sub-class.
         */
        public Integer subclass() {
            if (this.subclass != null)
                return this.subclass;
            this.subclass = ((Number) (raw() & 15)).intValue();
            return this.subclass;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * The part of a local APIC's register page that has registers, each with 4
     * bytes at a multiple of 16.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404">struct hvm_hw_lapic_regs</a>
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h">Source</a>
     */
    public static class LapicRegs extends KaitaiStruct {
        public static LapicRegs fromFile(String fileName) throws IOException {
            return new LapicRegs(new ByteBufferKaitaiStream(fileName));
        }

        public LapicRegs(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LapicRegs(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public LapicRegs(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            apicId();
            if (this.apicId != null) {
                this.apicId._fetchInstances();
            }
            apicVersion();
            if (this.apicVersion != null) {
                this.apicVersion._fetchInstances();
            }
            apr();
            if (this.apr != null) {
                this.apr._fetchInstances();
            }
            dfr();
            if (this.dfr != null) {
                this.dfr._fetchInstances();
            }
            esr();
            if (this.esr != null) {
                this.esr._fetchInstances();
            }
            icrHigh();
            if (this.icrHigh != null) {
            }
            icrLow();
            if (this.icrLow != null) {
                this.icrLow._fetchInstances();
            }
            irr();
            if (this.irr != null) {
                this.irr._fetchInstances();
            }
            isr();
            if (this.isr != null) {
                this.isr._fetchInstances();
            }
            ldr();
            if (this.ldr != null) {
                this.ldr._fetchInstances();
            }
            lvtCmci();
            if (this.lvtCmci != null) {
                this.lvtCmci._fetchInstances();
            }
            lvtError();
            if (this.lvtError != null) {
                this.lvtError._fetchInstances();
            }
            lvtLint0();
            if (this.lvtLint0 != null) {
                this.lvtLint0._fetchInstances();
            }
            lvtLint1();
            if (this.lvtLint1 != null) {
                this.lvtLint1._fetchInstances();
            }
            lvtPerf();
            if (this.lvtPerf != null) {
                this.lvtPerf._fetchInstances();
            }
            lvtThermal();
            if (this.lvtThermal != null) {
                this.lvtThermal._fetchInstances();
            }
            lvtTimer();
            if (this.lvtTimer != null) {
                this.lvtTimer._fetchInstances();
            }
            ppr();
            if (this.ppr != null) {
                this.ppr._fetchInstances();
            }
            selfIpi();
            if (this.selfIpi != null) {
            }
            slots();
            if (this.slots != null) {
                for (int i = 0; i < this.slots.size(); i++) {
                    this.slots.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
            svr();
            if (this.svr != null) {
                this.svr._fetchInstances();
            }
            timerCurrentCount();
            if (this.timerCurrentCount != null) {
            }
            timerDivide();
            if (this.timerDivide != null) {
                this.timerDivide._fetchInstances();
            }
            timerInitialCount();
            if (this.timerInitialCount != null) {
            }
            tmr();
            if (this.tmr != null) {
                this.tmr._fetchInstances();
            }
            tpr();
            if (this.tpr != null) {
                this.tpr._fetchInstances();
            }
        }
        private LapicId apicId;

        /**
         * ID of the local APIC.
         */
        public LapicId apicId() {
            if (this.apicId != null)
                return this.apicId;
            long _pos = this._io.pos();
            this._io.seek(32);
            KaitaiStream _io_apicId = this._io.substream(4);
            this.apicId = new LapicId(_io_apicId, this, _root);
            this._io.seek(_pos);
            return this.apicId;
        }
        private LapicVersion apicVersion;

        /**
         * Version of the local APIC, and the number of its local vectors.
         */
        public LapicVersion apicVersion() {
            if (this.apicVersion != null)
                return this.apicVersion;
            long _pos = this._io.pos();
            this._io.seek(48);
            KaitaiStream _io_apicVersion = this._io.substream(4);
            this.apicVersion = new LapicVersion(_io_apicVersion, this, _root);
            this._io.seek(_pos);
            return this.apicVersion;
        }
        private LapicPriority apr;

        /**
         * Arbitration priority.
         */
        public LapicPriority apr() {
            if (this.apr != null)
                return this.apr;
            long _pos = this._io.pos();
            this._io.seek(144);
            KaitaiStream _io_apr = this._io.substream(4);
            this.apr = new LapicPriority(_io_apr, this, _root);
            this._io.seek(_pos);
            return this.apr;
        }
        private LapicDfr dfr;

        /**
         * Destination format.
         */
        public LapicDfr dfr() {
            if (this.dfr != null)
                return this.dfr;
            long _pos = this._io.pos();
            this._io.seek(224);
            KaitaiStream _io_dfr = this._io.substream(4);
            this.dfr = new LapicDfr(_io_dfr, this, _root);
            this._io.seek(_pos);
            return this.dfr;
        }
        private LapicEsr esr;

        /**
         * Errors that the local APIC has detected.
         */
        public LapicEsr esr() {
            if (this.esr != null)
                return this.esr;
            long _pos = this._io.pos();
            this._io.seek(640);
            KaitaiStream _io_esr = this._io.substream(4);
            this.esr = new LapicEsr(_io_esr, this, _root);
            this._io.seek(_pos);
            return this.esr;
        }
        private Long icrHigh;

        /**
         * Destination of the command: bits 31-24 in xAPIC mode, all of them in
         * x2APIC mode.
         */
        public Long icrHigh() {
            if (this.icrHigh != null)
                return this.icrHigh;
            long _pos = this._io.pos();
            this._io.seek(784);
            this.icrHigh = this._io.readU4le();
            this._io.seek(_pos);
            return this.icrHigh;
        }
        private LapicIcr icrLow;

        /**
         * Interrupt command.
         */
        public LapicIcr icrLow() {
            if (this.icrLow != null)
                return this.icrLow;
            long _pos = this._io.pos();
            this._io.seek(768);
            KaitaiStream _io_icrLow = this._io.substream(4);
            this.icrLow = new LapicIcr(_io_icrLow, this, _root);
            this._io.seek(_pos);
            return this.icrLow;
        }
        private VectorBitmap irr;

        /**
         * Vectors that are requested.
         */
        public VectorBitmap irr() {
            if (this.irr != null)
                return this.irr;
            long _pos = this._io.pos();
            this._io.seek(512);
            KaitaiStream _io_irr = this._io.substream(128);
            this.irr = new VectorBitmap(_io_irr, this, _root);
            this._io.seek(_pos);
            return this.irr;
        }
        private VectorBitmap isr;

        /**
         * Vectors in service.
         */
        public VectorBitmap isr() {
            if (this.isr != null)
                return this.isr;
            long _pos = this._io.pos();
            this._io.seek(256);
            KaitaiStream _io_isr = this._io.substream(128);
            this.isr = new VectorBitmap(_io_isr, this, _root);
            this._io.seek(_pos);
            return this.isr;
        }
        private LapicLdr ldr;

        /**
         * Logical destination.
         */
        public LapicLdr ldr() {
            if (this.ldr != null)
                return this.ldr;
            long _pos = this._io.pos();
            this._io.seek(208);
            KaitaiStream _io_ldr = this._io.substream(4);
            this.ldr = new LapicLdr(_io_ldr, this, _root);
            this._io.seek(_pos);
            return this.ldr;
        }
        private LvtEntry lvtCmci;

        /**
         * Local vector of corrected machine checks.
         */
        public LvtEntry lvtCmci() {
            if (this.lvtCmci != null)
                return this.lvtCmci;
            long _pos = this._io.pos();
            this._io.seek(752);
            KaitaiStream _io_lvtCmci = this._io.substream(4);
            this.lvtCmci = new LvtEntry(_io_lvtCmci, this, _root);
            this._io.seek(_pos);
            return this.lvtCmci;
        }
        private LvtEntry lvtError;

        /**
         * Local vector of errors.
         */
        public LvtEntry lvtError() {
            if (this.lvtError != null)
                return this.lvtError;
            long _pos = this._io.pos();
            this._io.seek(880);
            KaitaiStream _io_lvtError = this._io.substream(4);
            this.lvtError = new LvtEntry(_io_lvtError, this, _root);
            this._io.seek(_pos);
            return this.lvtError;
        }
        private LvtEntry lvtLint0;

        /**
         * Local vector of pin LINT0.
         */
        public LvtEntry lvtLint0() {
            if (this.lvtLint0 != null)
                return this.lvtLint0;
            long _pos = this._io.pos();
            this._io.seek(848);
            KaitaiStream _io_lvtLint0 = this._io.substream(4);
            this.lvtLint0 = new LvtEntry(_io_lvtLint0, this, _root);
            this._io.seek(_pos);
            return this.lvtLint0;
        }
        private LvtEntry lvtLint1;

        /**
         * Local vector of pin LINT1.
         */
        public LvtEntry lvtLint1() {
            if (this.lvtLint1 != null)
                return this.lvtLint1;
            long _pos = this._io.pos();
            this._io.seek(864);
            KaitaiStream _io_lvtLint1 = this._io.substream(4);
            this.lvtLint1 = new LvtEntry(_io_lvtLint1, this, _root);
            this._io.seek(_pos);
            return this.lvtLint1;
        }
        private LvtEntry lvtPerf;

        /**
         * Local vector of the performance counters.
         */
        public LvtEntry lvtPerf() {
            if (this.lvtPerf != null)
                return this.lvtPerf;
            long _pos = this._io.pos();
            this._io.seek(832);
            KaitaiStream _io_lvtPerf = this._io.substream(4);
            this.lvtPerf = new LvtEntry(_io_lvtPerf, this, _root);
            this._io.seek(_pos);
            return this.lvtPerf;
        }
        private LvtEntry lvtThermal;

        /**
         * Local vector of the thermal sensor.
         */
        public LvtEntry lvtThermal() {
            if (this.lvtThermal != null)
                return this.lvtThermal;
            long _pos = this._io.pos();
            this._io.seek(816);
            KaitaiStream _io_lvtThermal = this._io.substream(4);
            this.lvtThermal = new LvtEntry(_io_lvtThermal, this, _root);
            this._io.seek(_pos);
            return this.lvtThermal;
        }
        private LvtEntry lvtTimer;

        /**
         * Local vector of the timer.
         */
        public LvtEntry lvtTimer() {
            if (this.lvtTimer != null)
                return this.lvtTimer;
            long _pos = this._io.pos();
            this._io.seek(800);
            KaitaiStream _io_lvtTimer = this._io.substream(4);
            this.lvtTimer = new LvtEntry(_io_lvtTimer, this, _root);
            this._io.seek(_pos);
            return this.lvtTimer;
        }
        private Long numSlots;

        /**
         * Number of register slots that the body has room for; 64.
         */
        public Long numSlots() {
            if (this.numSlots != null)
                return this.numSlots;
            this.numSlots = ((Number) (((Number) (((Number) (_io().size())).longValue() / 16)).longValue())).longValue();
            return this.numSlots;
        }
        private LapicPriority ppr;

        /**
         * Processor priority; Xen computes it on demand.
         */
        public LapicPriority ppr() {
            if (this.ppr != null)
                return this.ppr;
            long _pos = this._io.pos();
            this._io.seek(160);
            KaitaiStream _io_ppr = this._io.substream(4);
            this.ppr = new LapicPriority(_io_ppr, this, _root);
            this._io.seek(_pos);
            return this.ppr;
        }
        private Long selfIpi;

        /**
         * Write-only; meaningless here.
         */
        public Long selfIpi() {
            if (this.selfIpi != null)
                return this.selfIpi;
            long _pos = this._io.pos();
            this._io.seek(1008);
            this.selfIpi = this._io.readU4le();
            this._io.seek(_pos);
            return this.selfIpi;
        }
        private List<RegisterSlot> slots;

        /**
         * All slots, by their offset divided by 16.
         */
        public List<RegisterSlot> slots() {
            if (this.slots != null)
                return this.slots;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.slots = new ArrayList<RegisterSlot>();
            for (int i = 0; i < numSlots(); i++) {
                this.slots.add(new RegisterSlot(this._io, this, _root));
            }
            this._io.seek(_pos);
            return this.slots;
        }
        private LapicSvr svr;

        /**
         * Spurious-interrupt vector.
         */
        public LapicSvr svr() {
            if (this.svr != null)
                return this.svr;
            long _pos = this._io.pos();
            this._io.seek(240);
            KaitaiStream _io_svr = this._io.substream(4);
            this.svr = new LapicSvr(_io_svr, this, _root);
            this._io.seek(_pos);
            return this.svr;
        }
        private Long timerCurrentCount;

        /**
         * Current count of the timer; Xen computes it on demand.
         */
        public Long timerCurrentCount() {
            if (this.timerCurrentCount != null)
                return this.timerCurrentCount;
            long _pos = this._io.pos();
            this._io.seek(912);
            this.timerCurrentCount = this._io.readU4le();
            this._io.seek(_pos);
            return this.timerCurrentCount;
        }
        private TimerDivide timerDivide;

        /**
         * Divisor of the timer's clock.
         */
        public TimerDivide timerDivide() {
            if (this.timerDivide != null)
                return this.timerDivide;
            long _pos = this._io.pos();
            this._io.seek(992);
            KaitaiStream _io_timerDivide = this._io.substream(4);
            this.timerDivide = new TimerDivide(_io_timerDivide, this, _root);
            this._io.seek(_pos);
            return this.timerDivide;
        }
        private Long timerInitialCount;

        /**
         * Initial count of the timer.
         */
        public Long timerInitialCount() {
            if (this.timerInitialCount != null)
                return this.timerInitialCount;
            long _pos = this._io.pos();
            this._io.seek(896);
            this.timerInitialCount = this._io.readU4le();
            this._io.seek(_pos);
            return this.timerInitialCount;
        }
        private VectorBitmap tmr;

        /**
         * Vectors that are level-triggered.
         */
        public VectorBitmap tmr() {
            if (this.tmr != null)
                return this.tmr;
            long _pos = this._io.pos();
            this._io.seek(384);
            KaitaiStream _io_tmr = this._io.substream(128);
            this.tmr = new VectorBitmap(_io_tmr, this, _root);
            this._io.seek(_pos);
            return this.tmr;
        }
        private LapicPriority tpr;

        /**
         * Task priority.
         */
        public LapicPriority tpr() {
            if (this.tpr != null)
                return this.tpr;
            long _pos = this._io.pos();
            this._io.seek(128);
            KaitaiStream _io_tpr = this._io.substream(4);
            this.tpr = new LapicPriority(_io_tpr, this, _root);
            this._io.seek(_pos);
            return this.tpr;
        }
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Spurious-interrupt vector register.
     * @see "Intel SDM volume 3, section 12.9"
     */
    public static class LapicSvr extends KaitaiStruct {
        public static LapicSvr fromFile(String fileName) throws IOException {
            return new LapicSvr(new ByteBufferKaitaiStream(fileName));
        }

        public LapicSvr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LapicSvr(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public LapicSvr(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
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
        private Boolean isEnabled;

        /**
         * The local APIC is enabled by software.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (raw() & 256) != 0;
            return this.isEnabled;
        }
        private Boolean isEoiBroadcastSuppressed;

        /**
         * No EOI broadcasts.
         */
        public Boolean isEoiBroadcastSuppressed() {
            if (this.isEoiBroadcastSuppressed != null)
                return this.isEoiBroadcastSuppressed;
            this.isEoiBroadcastSuppressed = (raw() & 4096) != 0;
            return this.isEoiBroadcastSuppressed;
        }
        private Boolean isFocusDisabled;

        /**
         * No focus processor checking.
         */
        public Boolean isFocusDisabled() {
            if (this.isFocusDisabled != null)
                return this.isFocusDisabled;
            this.isFocusDisabled = (raw() & 512) != 0;
            return this.isFocusDisabled;
        }
        private Integer vector;

        /**
         * Vector of spurious interrupts.
         */
        public Integer vector() {
            if (this.vector != null)
                return this.vector;
            this.vector = ((Number) (raw() & 255)).intValue();
            return this.vector;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Version register.
     * @see "Intel SDM volume 3, section 12.4.8"
     */
    public static class LapicVersion extends KaitaiStruct {
        public static LapicVersion fromFile(String fileName) throws IOException {
            return new LapicVersion(new ByteBufferKaitaiStream(fileName));
        }

        public LapicVersion(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LapicVersion(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public LapicVersion(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
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
        private Boolean hasDirectedEoi;

        /**
         * Broadcasts of EOI can be suppressed.
         */
        public Boolean hasDirectedEoi() {
            if (this.hasDirectedEoi != null)
                return this.hasDirectedEoi;
            this.hasDirectedEoi = (raw() & 16777216) != 0;
            return this.hasDirectedEoi;
        }
        private Integer maxLvt;

        /**
         * Number of local vectors, less one.
         */
        public Integer maxLvt() {
            if (this.maxLvt != null)
                return this.maxLvt;
            this.maxLvt = ((Number) (raw() >> 16 & 255)).intValue();
            return this.maxLvt;
        }
        private Integer version;

        /**
         * Version of the local APIC.
         */
        public Integer version() {
            if (this.version != null)
                return this.version;
            this.version = ((Number) (raw() & 255)).intValue();
            return this.version;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * An entry of the local vector table.
     * @see "Intel SDM volume 3, section 12.5.1"
     */
    public static class LvtEntry extends KaitaiStruct {
        public static LvtEntry fromFile(String fileName) throws IOException {
            return new LvtEntry(new ByteBufferKaitaiStream(fileName));
        }

        public LvtEntry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LvtEntry(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public LvtEntry(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
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
        private DeliveryMode deliveryMode;

        /**
         * Kind of interrupt.
         */
        public DeliveryMode deliveryMode() {
            if (this.deliveryMode != null)
                return this.deliveryMode;
            this.deliveryMode = XenHvmContext.DeliveryMode.byId(raw() >> 8 & 7);
            return this.deliveryMode;
        }
        private Boolean isActiveLow;

        /**
         * The pin is active low; LINT0 and LINT1 only.
         */
        public Boolean isActiveLow() {
            if (this.isActiveLow != null)
                return this.isActiveLow;
            this.isActiveLow = (raw() & 8192) != 0;
            return this.isActiveLow;
        }
        private Boolean isLevel;

        /**
         * Level-triggered; LINT0 and LINT1 only.
         */
        public Boolean isLevel() {
            if (this.isLevel != null)
                return this.isLevel;
            this.isLevel = (raw() & 32768) != 0;
            return this.isLevel;
        }
        private Boolean isMasked;

        /**
         * The local interrupt is masked.
         */
        public Boolean isMasked() {
            if (this.isMasked != null)
                return this.isMasked;
            this.isMasked = (raw() & 65536) != 0;
            return this.isMasked;
        }
        private Boolean isPending;

        /**
         * Delivery is pending.
         */
        public Boolean isPending() {
            if (this.isPending != null)
                return this.isPending;
            this.isPending = (raw() & 4096) != 0;
            return this.isPending;
        }
        private Boolean remoteIrr;

        /**
         * A level-triggered interrupt is in service; LINT0 and LINT1 only.
         */
        public Boolean remoteIrr() {
            if (this.remoteIrr != null)
                return this.remoteIrr;
            this.remoteIrr = (raw() & 16384) != 0;
            return this.remoteIrr;
        }
        private TimerMode timerMode;

        /**
         * How the timer counts; timer only.
         */
        public TimerMode timerMode() {
            if (this.timerMode != null)
                return this.timerMode;
            this.timerMode = XenHvmContext.TimerMode.byId(raw() >> 17 & 3);
            return this.timerMode;
        }
        private Integer vector;

        /**
         * Vector of the local interrupt.
         */
        public Integer vector() {
            if (this.vector != null)
                return this.vector;
            this.vector = ((Number) (raw() & 255)).intValue();
            return this.vector;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Machine-check capabilities.
     * @see "Intel SDM volume 3, section 17.3.1.1"
     */
    public static class McgCap extends KaitaiStruct {
        public static McgCap fromFile(String fileName) throws IOException {
            return new McgCap(new ByteBufferKaitaiStream(fileName));
        }

        public McgCap(KaitaiStream _io) {
            this(_io, null, null);
        }

        public McgCap(KaitaiStream _io, XenHvmContext.VmceVcpu _parent) {
            this(_io, _parent, null);
        }

        public McgCap(KaitaiStream _io, XenHvmContext.VmceVcpu _parent, XenHvmContext _root) {
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
        private Boolean hasCmci;

        /**
         * Corrected errors can interrupt.
         */
        public Boolean hasCmci() {
            if (this.hasCmci != null)
                return this.hasCmci;
            this.hasCmci = (low() & 1024) != 0;
            return this.hasCmci;
        }
        private Boolean hasCtl;

        /**
         * IA32_MCG_CTL exists.
         */
        public Boolean hasCtl() {
            if (this.hasCtl != null)
                return this.hasCtl;
            this.hasCtl = (low() & 256) != 0;
            return this.hasCtl;
        }
        private Boolean hasExt;

        /**
         * Extended state registers exist.
         */
        public Boolean hasExt() {
            if (this.hasExt != null)
                return this.hasExt;
            this.hasExt = (low() & 512) != 0;
            return this.hasExt;
        }
        private Boolean hasLmce;

        /**
         * Local machine checks.
         */
        public Boolean hasLmce() {
            if (this.hasLmce != null)
                return this.hasLmce;
            this.hasLmce = (low() & 134217728) != 0;
            return this.hasLmce;
        }
        private Boolean hasSer;

        /**
         * Software error recovery.
         */
        public Boolean hasSer() {
            if (this.hasSer != null)
                return this.hasSer;
            this.hasSer = (low() & 16777216) != 0;
            return this.hasSer;
        }
        private Boolean hasTes;

        /**
         * Threshold-based error status.
         */
        public Boolean hasTes() {
            if (this.hasTes != null)
                return this.hasTes;
            this.hasTes = (low() & 2048) != 0;
            return this.hasTes;
        }
        private Integer numBanks;

        /**
         * Number of banks.
         */
        public Integer numBanks() {
            if (this.numBanks != null)
                return this.numBanks;
            this.numBanks = ((Number) (low() & 255)).intValue();
            return this.numBanks;
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
        private Integer reservedLow;

        /**
         * Bits 27-0 that Xen lets no guest have; those of `high` neither.
         */
        public Integer reservedLow() {
            if (this.reservedLow != null)
                return this.reservedLow;
            this.reservedLow = ((Number) (low() & 117436928)).intValue();
            return this.reservedLow;
        }
        private Integer reservedTop;

        /**
         * Bits 31-28, which Xen lets no guest have either.
         */
        public Integer reservedTop() {
            if (this.reservedTop != null)
                return this.reservedTop;
            this.reservedTop = ((Number) (low() >> 28)).intValue();
            return this.reservedTop;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.VmceVcpu _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.VmceVcpu _parent() { return _parent; }
    }

    /**
     * Control of the corrected errors of a bank.
     * @see "Intel SDM volume 3, section 17.3.2.5"
     */
    public static class MciCtl2 extends KaitaiStruct {
        public static MciCtl2 fromFile(String fileName) throws IOException {
            return new MciCtl2(new ByteBufferKaitaiStream(fileName));
        }

        public MciCtl2(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MciCtl2(KaitaiStream _io, XenHvmContext.VmceVcpu _parent) {
            this(_io, _parent, null);
        }

        public MciCtl2(KaitaiStream _io, XenHvmContext.VmceVcpu _parent, XenHvmContext _root) {
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
        private Boolean isCmciEnabled;

        /**
         * Corrected errors interrupt.
         */
        public Boolean isCmciEnabled() {
            if (this.isCmciEnabled != null)
                return this.isCmciEnabled;
            this.isCmciEnabled = (low() & 1073741824) != 0;
            return this.isCmciEnabled;
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
        private Integer threshold;

        /**
         * Number of errors before an interrupt.
         */
        public Integer threshold() {
            if (this.threshold != null)
                return this.threshold;
            this.threshold = ((Number) (low() & 32767)).intValue();
            return this.threshold;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.VmceVcpu _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.VmceVcpu _parent() { return _parent; }
    }

    /**
     * Eight memory types of one byte each.
     * @see "Intel SDM volume 3, sections 13.11.2.2 and 13.12.2"
     */
    public static class MemoryTypes extends KaitaiStruct {
        public static MemoryTypes fromFile(String fileName) throws IOException {
            return new MemoryTypes(new ByteBufferKaitaiStream(fileName));
        }

        public MemoryTypes(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MemoryTypes(KaitaiStream _io, XenHvmContext.Mtrr _parent) {
            this(_io, _parent, null);
        }

        public MemoryTypes(KaitaiStream _io, XenHvmContext.Mtrr _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.types = new ArrayList<MemoryType>();
            for (int i = 0; i < 8; i++) {
                this.types.add(XenHvmContext.MemoryType.byId(this._io.readU1()));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.types.size(); i++) {
            }
            raw();
            if (this.raw != null) {
            }
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
        private List<MemoryType> types;
        private XenHvmContext _root;
        private XenHvmContext.Mtrr _parent;

        /**
         * The types, from the least significant byte on.
         */
        public List<MemoryType> types() { return types; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Mtrr _parent() { return _parent; }
    }

    /**
     * A model-specific register.
     * 
     * As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
     * PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
     * and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
     * type is at the start of a substream of its own (`size: 16`), which
     * `as_spec_ctrl` and `as_bndcfgs` rely on.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L619-L623">struct hvm_one_msr</a>
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1395">msrs_to_send</a>
     */
    public static class MsrEntry extends KaitaiStruct {
        public static MsrEntry fromFile(String fileName) throws IOException {
            return new MsrEntry(new ByteBufferKaitaiStream(fileName));
        }

        public MsrEntry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MsrEntry(KaitaiStream _io, XenHvmContext.CpuMsr _parent) {
            this(_io, _parent, null);
        }

        public MsrEntry(KaitaiStream _io, XenHvmContext.CpuMsr _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.index = this._io.readU4le();
            this.reserved = this._io.readU4le();
            this.value = this._io.readU8le();
        }

        public void _fetchInstances() {
            asBndcfgs();
            if (this.asBndcfgs != null) {
                this.asBndcfgs._fetchInstances();
            }
            asSpecCtrl();
            if (this.asSpecCtrl != null) {
                this.asSpecCtrl._fetchInstances();
            }
        }
        private Bndcfgs asBndcfgs;

        /**
         * The value of BNDCFGS, decoded; absent for other registers.
         */
        public Bndcfgs asBndcfgs() {
            if (this.asBndcfgs != null)
                return this.asBndcfgs;
            if (index() == 3472) {
                long _pos = this._io.pos();
                this._io.seek(8);
                KaitaiStream _io_asBndcfgs = this._io.substream(8);
                this.asBndcfgs = new Bndcfgs(_io_asBndcfgs, this, _root);
                this._io.seek(_pos);
            }
            return this.asBndcfgs;
        }
        private SpecCtrl asSpecCtrl;

        /**
         * The value of SPEC_CTRL, decoded; absent for other registers.
         */
        public SpecCtrl asSpecCtrl() {
            if (this.asSpecCtrl != null)
                return this.asSpecCtrl;
            if (index() == 72) {
                long _pos = this._io.pos();
                this._io.seek(8);
                KaitaiStream _io_asSpecCtrl = this._io.substream(8);
                this.asSpecCtrl = new SpecCtrl(_io_asSpecCtrl, this, _root);
                this._io.seek(_pos);
            }
            return this.asSpecCtrl;
        }
        private long index;
        private long reserved;
        private long value;
        private XenHvmContext _root;
        private XenHvmContext.CpuMsr _parent;

        /**
         * Number of the register.
         */
        public long index() { return index; }

        /**
         * Reserved, zero.
         */
        public long reserved() { return reserved; }

        /**
         * Its value.
         */
        public long value() { return value; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.CpuMsr _parent() { return _parent; }
    }

    /**
     * Memory types of a vCPU.
     * 
     * Xen writes the first variable range to all entries that `msr_mtrr_cap`
     * says are in use; the other ranges are lost. As of 2026 this is not fixed,
     * see hvm_save_mtrr_msr().
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L542-L551">struct hvm_hw_mtrr</a>
     */
    public static class Mtrr extends KaitaiStruct {
        public static Mtrr fromFile(String fileName) throws IOException {
            return new Mtrr(new ByteBufferKaitaiStream(fileName));
        }

        public Mtrr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Mtrr(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Mtrr(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_msrPatCr = this._io.substream(8);
            this.msrPatCr = new MemoryTypes(_io_msrPatCr, this, _root);
            this.msrMtrrVar = new ArrayList<MtrrRange>();
            for (int i = 0; i < 8; i++) {
                this.msrMtrrVar.add(new MtrrRange(this._io, this, _root));
            }
            KaitaiStream _io_fixed64k00000 = this._io.substream(8);
            this.fixed64k00000 = new MemoryTypes(_io_fixed64k00000, this, _root);
            KaitaiStream _io_fixed16k80000 = this._io.substream(8);
            this.fixed16k80000 = new MemoryTypes(_io_fixed16k80000, this, _root);
            KaitaiStream _io_fixed16kA0000 = this._io.substream(8);
            this.fixed16kA0000 = new MemoryTypes(_io_fixed16kA0000, this, _root);
            KaitaiStream _io_fixed4kC0000 = this._io.substream(8);
            this.fixed4kC0000 = new MemoryTypes(_io_fixed4kC0000, this, _root);
            KaitaiStream _io_fixed4kC8000 = this._io.substream(8);
            this.fixed4kC8000 = new MemoryTypes(_io_fixed4kC8000, this, _root);
            KaitaiStream _io_fixed4kD0000 = this._io.substream(8);
            this.fixed4kD0000 = new MemoryTypes(_io_fixed4kD0000, this, _root);
            KaitaiStream _io_fixed4kD8000 = this._io.substream(8);
            this.fixed4kD8000 = new MemoryTypes(_io_fixed4kD8000, this, _root);
            KaitaiStream _io_fixed4kE0000 = this._io.substream(8);
            this.fixed4kE0000 = new MemoryTypes(_io_fixed4kE0000, this, _root);
            KaitaiStream _io_fixed4kE8000 = this._io.substream(8);
            this.fixed4kE8000 = new MemoryTypes(_io_fixed4kE8000, this, _root);
            KaitaiStream _io_fixed4kF0000 = this._io.substream(8);
            this.fixed4kF0000 = new MemoryTypes(_io_fixed4kF0000, this, _root);
            KaitaiStream _io_fixed4kF8000 = this._io.substream(8);
            this.fixed4kF8000 = new MemoryTypes(_io_fixed4kF8000, this, _root);
            KaitaiStream _io_msrMtrrCap = this._io.substream(8);
            this.msrMtrrCap = new MtrrCap(_io_msrMtrrCap, this, _root);
            KaitaiStream _io_msrMtrrDefType = this._io.substream(8);
            this.msrMtrrDefType = new MtrrDefType(_io_msrMtrrDefType, this, _root);
        }

        public void _fetchInstances() {
            this.msrPatCr._fetchInstances();
            for (int i = 0; i < this.msrMtrrVar.size(); i++) {
                this.msrMtrrVar.get(((Number) (i)).intValue())._fetchInstances();
            }
            this.fixed64k00000._fetchInstances();
            this.fixed16k80000._fetchInstances();
            this.fixed16kA0000._fetchInstances();
            this.fixed4kC0000._fetchInstances();
            this.fixed4kC8000._fetchInstances();
            this.fixed4kD0000._fetchInstances();
            this.fixed4kD8000._fetchInstances();
            this.fixed4kE0000._fetchInstances();
            this.fixed4kE8000._fetchInstances();
            this.fixed4kF0000._fetchInstances();
            this.fixed4kF8000._fetchInstances();
            this.msrMtrrCap._fetchInstances();
            this.msrMtrrDefType._fetchInstances();
        }
        private MemoryTypes msrPatCr;
        private List<MtrrRange> msrMtrrVar;
        private MemoryTypes fixed64k00000;
        private MemoryTypes fixed16k80000;
        private MemoryTypes fixed16kA0000;
        private MemoryTypes fixed4kC0000;
        private MemoryTypes fixed4kC8000;
        private MemoryTypes fixed4kD0000;
        private MemoryTypes fixed4kD8000;
        private MemoryTypes fixed4kE0000;
        private MemoryTypes fixed4kE8000;
        private MemoryTypes fixed4kF0000;
        private MemoryTypes fixed4kF8000;
        private MtrrCap msrMtrrCap;
        private MtrrDefType msrMtrrDefType;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Page attribute table: the memory types that page-table entries can
         * choose from.
         */
        public MemoryTypes msrPatCr() { return msrPatCr; }

        /**
         * Variable ranges.
         */
        public List<MtrrRange> msrMtrrVar() { return msrMtrrVar; }

        /**
         * Types of the eight 64 KiB blocks from 0x00000 on.
         */
        public MemoryTypes fixed64k00000() { return fixed64k00000; }

        /**
         * Types of the eight 16 KiB blocks from 0x80000 on.
         */
        public MemoryTypes fixed16k80000() { return fixed16k80000; }

        /**
         * Types of the eight 16 KiB blocks from 0xa0000 on.
         */
        public MemoryTypes fixed16kA0000() { return fixed16kA0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xc0000 on.
         */
        public MemoryTypes fixed4kC0000() { return fixed4kC0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xc8000 on.
         */
        public MemoryTypes fixed4kC8000() { return fixed4kC8000; }

        /**
         * Types of the eight 4 KiB blocks from 0xd0000 on.
         */
        public MemoryTypes fixed4kD0000() { return fixed4kD0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xd8000 on.
         */
        public MemoryTypes fixed4kD8000() { return fixed4kD8000; }

        /**
         * Types of the eight 4 KiB blocks from 0xe0000 on.
         */
        public MemoryTypes fixed4kE0000() { return fixed4kE0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xe8000 on.
         */
        public MemoryTypes fixed4kE8000() { return fixed4kE8000; }

        /**
         * Types of the eight 4 KiB blocks from 0xf0000 on.
         */
        public MemoryTypes fixed4kF0000() { return fixed4kF0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xf8000 on.
         */
        public MemoryTypes fixed4kF8000() { return fixed4kF8000; }

        /**
         * IA32_MTRRCAP: which MTRRs there are.
         */
        public MtrrCap msrMtrrCap() { return msrMtrrCap; }

        /**
         * Default type and enable bits.
         */
        public MtrrDefType msrMtrrDefType() { return msrMtrrDefType; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Base and type of a variable range.
     * @see "Intel SDM volume 3, section 13.11.2.3"
     */
    public static class MtrrBase extends KaitaiStruct {
        public static MtrrBase fromFile(String fileName) throws IOException {
            return new MtrrBase(new ByteBufferKaitaiStream(fileName));
        }

        public MtrrBase(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MtrrBase(KaitaiStream _io, XenHvmContext.MtrrRange _parent) {
            this(_io, _parent, null);
        }

        public MtrrBase(KaitaiStream _io, XenHvmContext.MtrrRange _parent, XenHvmContext _root) {
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
        private Integer frameLow;

        /**
         * Bits 31-12 of the base address, as a page frame number; `high`
         * continues it.
         */
        public Integer frameLow() {
            if (this.frameLow != null)
                return this.frameLow;
            this.frameLow = ((Number) (low() >> 12)).intValue();
            return this.frameLow;
        }
        private MemoryType memoryType;

        /**
         * Type of the memory in the range.
         */
        public MemoryType memoryType() {
            if (this.memoryType != null)
                return this.memoryType;
            this.memoryType = XenHvmContext.MemoryType.byId(low() & 255);
            return this.memoryType;
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
        private Integer reservedLow;

        /**
         * Bits 31-0 that are reserved.
         */
        public Integer reservedLow() {
            if (this.reservedLow != null)
                return this.reservedLow;
            this.reservedLow = ((Number) (low() & 3840)).intValue();
            return this.reservedLow;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.MtrrRange _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.MtrrRange _parent() { return _parent; }
    }

    /**
     * Capabilities of the MTRRs.
     * @see "Intel SDM volume 3, section 13.11.1"
     */
    public static class MtrrCap extends KaitaiStruct {
        public static MtrrCap fromFile(String fileName) throws IOException {
            return new MtrrCap(new ByteBufferKaitaiStream(fileName));
        }

        public MtrrCap(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MtrrCap(KaitaiStream _io, XenHvmContext.Mtrr _parent) {
            this(_io, _parent, null);
        }

        public MtrrCap(KaitaiStream _io, XenHvmContext.Mtrr _parent, XenHvmContext _root) {
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
        private Boolean hasFixed;

        /**
         * Fixed ranges are supported.
         */
        public Boolean hasFixed() {
            if (this.hasFixed != null)
                return this.hasFixed;
            this.hasFixed = (low() & 256) != 0;
            return this.hasFixed;
        }
        private Boolean hasSmrr;

        /**
         * A range for system management is supported.
         */
        public Boolean hasSmrr() {
            if (this.hasSmrr != null)
                return this.hasSmrr;
            this.hasSmrr = (low() & 2048) != 0;
            return this.hasSmrr;
        }
        private Boolean hasWc;

        /**
         * Write-combining is supported.
         */
        public Boolean hasWc() {
            if (this.hasWc != null)
                return this.hasWc;
            this.hasWc = (low() & 1024) != 0;
            return this.hasWc;
        }
        private Integer numRanges;

        /**
         * Number of variable ranges.
         */
        public Integer numRanges() {
            if (this.numRanges != null)
                return this.numRanges;
            this.numRanges = ((Number) (low() & 255)).intValue();
            return this.numRanges;
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
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Mtrr _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Mtrr _parent() { return _parent; }
    }

    /**
     * Default type and enable bits.
     * @see "Intel SDM volume 3, section 13.11.2.1"
     */
    public static class MtrrDefType extends KaitaiStruct {
        public static MtrrDefType fromFile(String fileName) throws IOException {
            return new MtrrDefType(new ByteBufferKaitaiStream(fileName));
        }

        public MtrrDefType(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MtrrDefType(KaitaiStream _io, XenHvmContext.Mtrr _parent) {
            this(_io, _parent, null);
        }

        public MtrrDefType(KaitaiStream _io, XenHvmContext.Mtrr _parent, XenHvmContext _root) {
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
        private Boolean hasReservedLow;

        /**
         * A reserved bit of bits 31-0 is set; those of `high` are all reserved.
         */
        public Boolean hasReservedLow() {
            if (this.hasReservedLow != null)
                return this.hasReservedLow;
            this.hasReservedLow =  (((low() & 768) != 0) || (low() >> 12 != 0)) ;
            return this.hasReservedLow;
        }
        private Boolean isEnabled;

        /**
         * MTRRs are enabled; otherwise all memory is uncacheable.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (low() & 2048) != 0;
            return this.isEnabled;
        }
        private Boolean isFixedEnabled;

        /**
         * Fixed ranges are enabled.
         */
        public Boolean isFixedEnabled() {
            if (this.isFixedEnabled != null)
                return this.isFixedEnabled;
            this.isFixedEnabled = (low() & 1024) != 0;
            return this.isFixedEnabled;
        }
        private MemoryType memoryType;

        /**
         * Type of memory outside all ranges.
         */
        public MemoryType memoryType() {
            if (this.memoryType != null)
                return this.memoryType;
            this.memoryType = XenHvmContext.MemoryType.byId(low() & 255);
            return this.memoryType;
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
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Mtrr _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Mtrr _parent() { return _parent; }
    }

    /**
     * Mask of a variable range.
     * @see "Intel SDM volume 3, section 13.11.2.3"
     */
    public static class MtrrMask extends KaitaiStruct {
        public static MtrrMask fromFile(String fileName) throws IOException {
            return new MtrrMask(new ByteBufferKaitaiStream(fileName));
        }

        public MtrrMask(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MtrrMask(KaitaiStream _io, XenHvmContext.MtrrRange _parent) {
            this(_io, _parent, null);
        }

        public MtrrMask(KaitaiStream _io, XenHvmContext.MtrrRange _parent, XenHvmContext _root) {
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
        private Integer frameLow;

        /**
         * Bits 31-12 of the mask, shifted down by 12; `high` continues it.
         */
        public Integer frameLow() {
            if (this.frameLow != null)
                return this.frameLow;
            this.frameLow = ((Number) (low() >> 12)).intValue();
            return this.frameLow;
        }
        private Boolean isValid;

        /**
         * The range is in use.
         */
        public Boolean isValid() {
            if (this.isValid != null)
                return this.isValid;
            this.isValid = (low() & 2048) != 0;
            return this.isValid;
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
        private Integer reservedLow;

        /**
         * Bits 31-0 that are reserved.
         */
        public Integer reservedLow() {
            if (this.reservedLow != null)
                return this.reservedLow;
            this.reservedLow = ((Number) (low() & 2047)).intValue();
            return this.reservedLow;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.MtrrRange _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.MtrrRange _parent() { return _parent; }
    }

    /**
     * A variable range. It contains an address that agrees with `base` in all
     * bits that are set in `mask`, from bit 12 on.
     * @see "Intel SDM volume 3, section 13.11.2.3"
     */
    public static class MtrrRange extends KaitaiStruct {
        public static MtrrRange fromFile(String fileName) throws IOException {
            return new MtrrRange(new ByteBufferKaitaiStream(fileName));
        }

        public MtrrRange(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MtrrRange(KaitaiStream _io, XenHvmContext.Mtrr _parent) {
            this(_io, _parent, null);
        }

        public MtrrRange(KaitaiStream _io, XenHvmContext.Mtrr _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_base = this._io.substream(8);
            this.base = new MtrrBase(_io_base, this, _root);
            KaitaiStream _io_mask = this._io.substream(8);
            this.mask = new MtrrMask(_io_mask, this, _root);
        }

        public void _fetchInstances() {
            this.base._fetchInstances();
            this.mask._fetchInstances();
        }
        private MtrrBase base;
        private MtrrMask mask;
        private XenHvmContext _root;
        private XenHvmContext.Mtrr _parent;

        /**
         * IA32_MTRR_PHYSBASE.
         */
        public MtrrBase base() { return base; }

        /**
         * IA32_MTRR_PHYSMASK.
         */
        public MtrrMask mask() { return mask; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Mtrr _parent() { return _parent; }
    }

    /**
     * Bytes of a body, not interpreted here.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
     */
    public static class Opaque extends KaitaiStruct {
        public static Opaque fromFile(String fileName) throws IOException {
            return new Opaque(new ByteBufferKaitaiStream(fileName));
        }

        public Opaque(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Opaque(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Opaque(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Interrupt wires of the PCI bus.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L413-L422">struct hvm_hw_pci_irqs</a>
     */
    public static class PciIrq extends KaitaiStruct {
        public static PciIrq fromFile(String fileName) throws IOException {
            return new PciIrq(new ByteBufferKaitaiStream(fileName));
        }

        public PciIrq(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PciIrq(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public PciIrq(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.asserted = new ArrayList<Long>();
            for (int i = 0; i < 32; i++) {
                this.asserted.add(this._io.readBitsIntLe(4));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.asserted.size(); i++) {
            }
        }
        private List<Long> asserted;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Wires that are asserted, by device number 0 to 31: bit 0 is INTA,
         * bit 3 INTD.
         */
        public List<Long> asserted() { return asserted; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Routing of the four PCI interrupt links. Device and pin determine the
     * link: (device + pin) mod 4.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L439-L448">struct hvm_hw_pci_link</a>
     */
    public static class PciLink extends KaitaiStruct {
        public static PciLink fromFile(String fileName) throws IOException {
            return new PciLink(new ByteBufferKaitaiStream(fileName));
        }

        public PciLink(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PciLink(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public PciLink(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.route = new ArrayList<Integer>();
            for (int i = 0; i < 4; i++) {
                this.route.add(this._io.readU1());
            }
            this.pad0 = this._io.readBytes(4);
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.route.size(); i++) {
            }
        }
        private Byte mostIrq;

        /**
         * The highest ISA IRQ.
         */
        public Byte mostIrq() {
            if (this.mostIrq != null)
                return this.mostIrq;
            this.mostIrq = ((byte) 15);
            return this.mostIrq;
        }
        private List<Integer> route;
        private byte[] pad0;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * ISA IRQ that each link drives; 0 for none.
         */
        public List<Integer> route() { return route; }

        /**
         * Unused.
         */
        public byte[] pad0() { return pad0; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * An event that Xen must inject into the guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L136">struct hvm_hw_cpu, pending_event</a>
     */
    public static class PendingEvent extends KaitaiStruct {
        public static PendingEvent fromFile(String fileName) throws IOException {
            return new PendingEvent(new ByteBufferKaitaiStream(fileName));
        }

        public PendingEvent(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PendingEvent(KaitaiStream _io, XenHvmContext.Cpu _parent) {
            this(_io, _parent, null);
        }

        public PendingEvent(KaitaiStream _io, XenHvmContext.Cpu _parent, XenHvmContext _root) {
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
        private EventType eventType;

        /**
         * Kind of event.
         */
        public EventType eventType() {
            if (this.eventType != null)
                return this.eventType;
            this.eventType = XenHvmContext.EventType.byId(raw() >> 8 & 7);
            return this.eventType;
        }
        private Boolean hasErrorCode;

        /**
         * The event has an error code, `error_code` of the record.
         */
        public Boolean hasErrorCode() {
            if (this.hasErrorCode != null)
                return this.hasErrorCode;
            this.hasErrorCode = (raw() & 2048) != 0;
            return this.hasErrorCode;
        }
        private Boolean isValid;

        /**
         * An event is present.
         */
        public Boolean isValid() {
            if (this.isValid != null)
                return this.isValid;
            this.isValid = raw() >> 31 != 0;
            return this.isValid;
        }
        private Integer reserved;

        /**
         * Reserved, zero.
         */
        public Integer reserved() {
            if (this.reserved != null)
                return this.reserved;
            this.reserved = ((Number) (raw() >> 12 & 524287)).intValue();
            return this.reserved;
        }
        private Integer vector;

        /**
         * Vector of the event.
         */
        public Integer vector() {
            if (this.vector != null)
                return this.vector;
            this.vector = ((Number) (raw() & 255)).intValue();
            return this.vector;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.Cpu _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Cpu _parent() { return _parent; }
    }

    /**
     * One of the two 8259 interrupt controllers.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L294-L340">struct hvm_hw_vpic</a>
     */
    public static class Pic extends KaitaiStruct {
        public static Pic fromFile(String fileName) throws IOException {
            return new Pic(new ByteBufferKaitaiStream(fileName));
        }

        public Pic(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Pic(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Pic(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.irr = this._io.readU1();
            this.imr = this._io.readU1();
            this.isr = this._io.readU1();
            this.irqBase = this._io.readU1();
            this.initialisation = this._io.readU1();
            this.modes = this._io.readU1();
            this.elcr = this._io.readU1();
            this.intOutput = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private Boolean autoEoi;

        /**
         * An acknowledged line does not stay in service.
         */
        public Boolean autoEoi() {
            if (this.autoEoi != null)
                return this.autoEoi;
            this.autoEoi = (modes() & 4) != 0;
            return this.autoEoi;
        }
        private Integer elcrWritable;

        /**
         * Lines that can be level-triggered: all but the timer's and the
         * keyboard's, or of the slave the real-time clock's and the x87's.
         */
        public Integer elcrWritable() {
            if (this.elcrWritable != null)
                return this.elcrWritable;
            this.elcrWritable = ((Number) ((isMaster() ? 252 : 222))).intValue();
            return this.elcrWritable;
        }
        private Integer initState;

        /**
         * Progress of initialisation; 0 if none is in progress. Bits 0 and 1
         * give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
         * will not.
         */
        public Integer initState() {
            if (this.initState != null)
                return this.initState;
            this.initState = ((Number) (initialisation() & 15)).intValue();
            return this.initState;
        }
        private Boolean isMaster;

        /**
         * This is the master.
         */
        public Boolean isMaster() {
            if (this.isMaster != null)
                return this.isMaster;
            this.isMaster = (modes() & 64) != 0;
            return this.isMaster;
        }
        private Boolean isReachable;

        /**
         * Whether a controller can get into this state; Xen 4.19 and later
         * refuse others.
         */
        public Boolean isReachable() {
            if (this.isReachable != null)
                return this.isReachable;
            this.isReachable =  ((intOutput() <= 1) && ( ((intOutput() == 0) || (initState() == 0)) ) && ((elcr() & (elcrWritable() ^ 255)) == 0)) ;
            return this.isReachable;
        }
        private Boolean poll;

        /**
         * The next read is a poll.
         */
        public Boolean poll() {
            if (this.poll != null)
                return this.poll;
            this.poll = (modes() & 2) != 0;
            return this.poll;
        }
        private Integer priorityAdd;

        /**
         * Line with the highest priority.
         */
        public Integer priorityAdd() {
            if (this.priorityAdd != null)
                return this.priorityAdd;
            this.priorityAdd = ((Number) (initialisation() >> 4 & 15)).intValue();
            return this.priorityAdd;
        }
        private Boolean readselIsr;

        /**
         * Reads of the even port return isr, not irr.
         */
        public Boolean readselIsr() {
            if (this.readselIsr != null)
                return this.readselIsr;
            this.readselIsr = (modes() & 1) != 0;
            return this.readselIsr;
        }
        private Boolean rotateOnAutoEoi;

        /**
         * Priorities rotate when that happens.
         */
        public Boolean rotateOnAutoEoi() {
            if (this.rotateOnAutoEoi != null)
                return this.rotateOnAutoEoi;
            this.rotateOnAutoEoi = (modes() & 8) != 0;
            return this.rotateOnAutoEoi;
        }
        private Boolean specialFullyNestedMode;

        /**
         * The slave's lines in service do not block its other lines.
         */
        public Boolean specialFullyNestedMode() {
            if (this.specialFullyNestedMode != null)
                return this.specialFullyNestedMode;
            this.specialFullyNestedMode = (modes() & 16) != 0;
            return this.specialFullyNestedMode;
        }
        private Boolean specialMaskMode;

        /**
         * Masked lines do not block lower ones.
         */
        public Boolean specialMaskMode() {
            if (this.specialMaskMode != null)
                return this.specialMaskMode;
            this.specialMaskMode = (modes() & 32) != 0;
            return this.specialMaskMode;
        }
        private int irr;
        private int imr;
        private int isr;
        private int irqBase;
        private int initialisation;
        private int modes;
        private int elcr;
        private int intOutput;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Lines that request an interrupt.
         */
        public int irr() { return irr; }

        /**
         * Lines that are masked.
         */
        public int imr() { return imr; }

        /**
         * Lines in service.
         */
        public int isr() { return isr; }

        /**
         * Vector of line 0.
         */
        public int irqBase() { return irqBase; }

        /**
         * Initialisation and priority: two fields of four bits.
         */
        public int initialisation() { return initialisation; }

        /**
         * Modes of operation, a bit each.
         */
        public int modes() { return modes; }

        /**
         * Lines that are level-triggered.
         */
        public int elcr() { return elcr; }

        /**
         * State of the output.
         */
        public int intOutput() { return intOutput; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * The 8254 interval timer.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L456-L473">struct hvm_hw_pit</a>
     */
    public static class Pit extends KaitaiStruct {
        public static Pit fromFile(String fileName) throws IOException {
            return new Pit(new ByteBufferKaitaiStream(fileName));
        }

        public Pit(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Pit(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Pit(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.channels = new ArrayList<PitChannel>();
            for (int i = 0; i < 3; i++) {
                this.channels.add(new PitChannel(this._io, this, _root));
            }
            this.speakerDataOn = this._io.readU4le();
            this.pad0 = this._io.readU4le();
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.channels.size(); i++) {
                this.channels.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private Boolean isReachable;

        /**
         * Whether the fields after the channels can have these values; Xen 4.19
         * and later refuse others.
         */
        public Boolean isReachable() {
            if (this.isReachable != null)
                return this.isReachable;
            this.isReachable =  ((speakerDataOn() <= 1) && (pad0() == 0)) ;
            return this.isReachable;
        }
        private List<PitChannel> channels;
        private long speakerDataOn;
        private long pad0;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Channels: 0 is the system timer, 1 is unused, 2 is the speaker.
         */
        public List<PitChannel> channels() { return channels; }

        /**
         * Whether channel 2 drives the speaker; 0 or 1.
         */
        public long speakerDataOn() { return speakerDataOn; }

        /**
         * Padding, zero.
         */
        public long pad0() { return pad0; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * A channel of the 8254. The read and write states are 1 for the low byte
     * only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
     * a word whose high byte is next, and 0 if none was set.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L457-L470">struct hvm_hw_pit_channel</a>
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c">Source</a>
     */
    public static class PitChannel extends KaitaiStruct {
        public static PitChannel fromFile(String fileName) throws IOException {
            return new PitChannel(new ByteBufferKaitaiStream(fileName));
        }

        public PitChannel(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PitChannel(KaitaiStream _io, XenHvmContext.Pit _parent) {
            this(_io, _parent, null);
        }

        public PitChannel(KaitaiStream _io, XenHvmContext.Pit _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.count = this._io.readU4le();
            this.latchedCount = this._io.readU2le();
            this.countLatched = this._io.readU1();
            this.statusLatched = this._io.readU1();
            KaitaiStream _io_status = this._io.substream(1);
            this.status = new PitStatus(_io_status, this, _root);
            this.readState = this._io.readU1();
            this.writeState = this._io.readU1();
            this.writeLatch = this._io.readU1();
            this.rwMode = this._io.readU1();
            this.mode = this._io.readU1();
            this.bcd = this._io.readU1();
            this.gate = this._io.readU1();
        }

        public void _fetchInstances() {
            this.status._fetchInstances();
        }
        private Boolean isModeSet;

        /**
         * Whether the channel was ever given a mode.
         */
        public Boolean isModeSet() {
            if (this.isModeSet != null)
                return this.isModeSet;
            this.isModeSet = mode() <= 7;
            return this.isModeSet;
        }
        private Boolean isReachable;

        /**
         * Whether a channel can get into this state; Xen 4.19 and later refuse
         * others.
         */
        public Boolean isReachable() {
            if (this.isReachable != null)
                return this.isReachable;
            this.isReachable =  ((count() <= 65536) && (countLatched() <= 4) && (readState() <= 4) && (writeState() <= 4) && (rwMode() <= 3) && (gate() <= 1) && (bcd() <= 1)) ;
            return this.isReachable;
        }
        private PitMode operatingMode;

        /**
         * Mode as Xen interprets it when it loads the context: three bits, where
         * 6 and 7 mean 2 and 3.
         */
        public PitMode operatingMode() {
            if (this.operatingMode != null)
                return this.operatingMode;
            this.operatingMode = XenHvmContext.PitMode.byId(mode() & 3 | (mode() & 4) & (mode() & 2 ^ 2) << 1);
            return this.operatingMode;
        }
        private long count;
        private int latchedCount;
        private int countLatched;
        private int statusLatched;
        private PitStatus status;
        private int readState;
        private int writeState;
        private int writeLatch;
        private int rwMode;
        private int mode;
        private int bcd;
        private int gate;
        private XenHvmContext _root;
        private XenHvmContext.Pit _parent;

        /**
         * Reload value, 1 to 65536.
         */
        public long count() { return count; }

        /**
         * Count that was latched.
         */
        public int latchedCount() { return latchedCount; }

        /**
         * Read state of the latched count; 0 if no count is latched.
         */
        public int countLatched() { return countLatched; }

        /**
         * Whether the status was latched.
         */
        public int statusLatched() { return statusLatched; }

        /**
         * Status that was latched.
         */
        public PitStatus status() { return status; }

        /**
         * Read state of the count.
         */
        public int readState() { return readState; }

        /**
         * Write state of the count.
         */
        public int writeState() { return writeState; }

        /**
         * Low byte of a count whose high byte is next.
         */
        public int writeLatch() { return writeLatch; }

        /**
         * Bytes that reads and writes access: 1 for the low byte, 2 for the high
         * byte, 3 for both.
         */
        public int rwMode() { return rwMode; }

        /**
         * Mode as it was saved; 0xff in a channel that was never set up (Xen
         * before 4.19).
         */
        public int mode() { return mode; }

        /**
         * Whether to count in decimal, which Xen does not implement.
         */
        public int bcd() { return bcd; }

        /**
         * State of the gate; only channel 2's can be 0.
         */
        public int gate() { return gate; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Pit _parent() { return _parent; }
    }

    /**
     * Status byte of a channel.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c#L242-L257">pit_latch_status()</a>
     */
    public static class PitStatus extends KaitaiStruct {
        public static PitStatus fromFile(String fileName) throws IOException {
            return new PitStatus(new ByteBufferKaitaiStream(fileName));
        }

        public PitStatus(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PitStatus(KaitaiStream _io, XenHvmContext.PitChannel _parent) {
            this(_io, _parent, null);
        }

        public PitStatus(KaitaiStream _io, XenHvmContext.PitChannel _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private Boolean isBcd;

        /**
         * Counts in decimal.
         */
        public Boolean isBcd() {
            if (this.isBcd != null)
                return this.isBcd;
            this.isBcd = (raw() & 1) != 0;
            return this.isBcd;
        }
        private Boolean isOutputHigh;

        /**
         * State of the output.
         */
        public Boolean isOutputHigh() {
            if (this.isOutputHigh != null)
                return this.isOutputHigh;
            this.isOutputHigh = (raw() & 128) != 0;
            return this.isOutputHigh;
        }
        private Integer mode;

        /**
         * Counting mode of the channel.
         */
        public Integer mode() {
            if (this.mode != null)
                return this.mode;
            this.mode = ((Number) (raw() >> 1 & 7)).intValue();
            return this.mode;
        }
        private Integer rwMode;

        /**
         * Bytes that reads and writes access.
         */
        public Integer rwMode() {
            if (this.rwMode != null)
                return this.rwMode;
            this.rwMode = ((Number) (raw() >> 4 & 3)).intValue();
            return this.rwMode;
        }
        private int raw;
        private XenHvmContext _root;
        private XenHvmContext.PitChannel _parent;

        /**
         * The whole byte as a number.
         */
        public int raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.PitChannel _parent() { return _parent; }
    }

    /**
     * ACPI fixed events.
     * @see "ACPI Specification, section 4.8.4.1"
     */
    public static class Pm1Events extends KaitaiStruct {
        public static Pm1Events fromFile(String fileName) throws IOException {
            return new Pm1Events(new ByteBufferKaitaiStream(fileName));
        }

        public Pm1Events(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Pm1Events(KaitaiStream _io, XenHvmContext.Pmtimer _parent) {
            this(_io, _parent, null);
        }

        public Pm1Events(KaitaiStream _io, XenHvmContext.Pmtimer _parent, XenHvmContext _root) {
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
        private Boolean busMaster;

        /**
         * A bus master asked for the bus; status only.
         */
        public Boolean busMaster() {
            if (this.busMaster != null)
                return this.busMaster;
            this.busMaster = (raw() & 16) != 0;
            return this.busMaster;
        }
        private Boolean globalLock;

        /**
         * The global lock was released.
         */
        public Boolean globalLock() {
            if (this.globalLock != null)
                return this.globalLock;
            this.globalLock = (raw() & 32) != 0;
            return this.globalLock;
        }
        private Boolean isWake;

        /**
         * The system has been woken; status only.
         */
        public Boolean isWake() {
            if (this.isWake != null)
                return this.isWake;
            this.isWake = (raw() & 32768) != 0;
            return this.isWake;
        }
        private Boolean powerButton;

        /**
         * Power button.
         */
        public Boolean powerButton() {
            if (this.powerButton != null)
                return this.powerButton;
            this.powerButton = (raw() & 256) != 0;
            return this.powerButton;
        }
        private Boolean rtcAlarm;

        /**
         * Alarm of the real-time clock.
         */
        public Boolean rtcAlarm() {
            if (this.rtcAlarm != null)
                return this.rtcAlarm;
            this.rtcAlarm = (raw() & 1024) != 0;
            return this.rtcAlarm;
        }
        private Boolean sleepButton;

        /**
         * Sleep button.
         */
        public Boolean sleepButton() {
            if (this.sleepButton != null)
                return this.sleepButton;
            this.sleepButton = (raw() & 512) != 0;
            return this.sleepButton;
        }
        private Boolean timer;

        /**
         * The timer's top bit has changed.
         */
        public Boolean timer() {
            if (this.timer != null)
                return this.timer;
            this.timer = (raw() & 1) != 0;
            return this.timer;
        }
        private int raw;
        private XenHvmContext _root;
        private XenHvmContext.Pmtimer _parent;

        /**
         * The whole register as a number.
         */
        public int raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Pmtimer _parent() { return _parent; }
    }

    /**
     * ACPI power-management timer and event registers.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L530-L534">struct hvm_hw_pmtimer</a>
     */
    public static class Pmtimer extends KaitaiStruct {
        public static Pmtimer fromFile(String fileName) throws IOException {
            return new Pmtimer(new ByteBufferKaitaiStream(fileName));
        }

        public Pmtimer(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Pmtimer(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Pmtimer(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.tmrVal = this._io.readU4le();
            KaitaiStream _io_pm1aSts = this._io.substream(2);
            this.pm1aSts = new Pm1Events(_io_pm1aSts, this, _root);
            KaitaiStream _io_pm1aEn = this._io.substream(2);
            this.pm1aEn = new Pm1Events(_io_pm1aEn, this, _root);
        }

        public void _fetchInstances() {
            this.pm1aSts._fetchInstances();
            this.pm1aEn._fetchInstances();
        }
        private long tmrVal;
        private Pm1Events pm1aSts;
        private Pm1Events pm1aEn;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * The timer, 3.579545 MHz.
         */
        public long tmrVal() { return tmrVal; }

        /**
         * Events that have happened.
         */
        public Pm1Events pm1aSts() { return pm1aSts; }

        /**
         * Events that interrupt.
         */
        public Pm1Events pm1aEn() { return pm1aEn; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Redirection entry: how the I/O APIC delivers the interrupt of one pin.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L349-L365">union vioapic_redir_entry</a>
     */
    public static class RedirectionEntry extends KaitaiStruct {
        public static RedirectionEntry fromFile(String fileName) throws IOException {
            return new RedirectionEntry(new ByteBufferKaitaiStream(fileName));
        }

        public RedirectionEntry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RedirectionEntry(KaitaiStream _io, XenHvmContext.Ioapic _parent) {
            this(_io, _parent, null);
        }

        public RedirectionEntry(KaitaiStream _io, XenHvmContext.Ioapic _parent, XenHvmContext _root) {
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
        private DeliveryMode deliveryMode;

        /**
         * Kind of interrupt.
         */
        public DeliveryMode deliveryMode() {
            if (this.deliveryMode != null)
                return this.deliveryMode;
            this.deliveryMode = XenHvmContext.DeliveryMode.byId(low() >> 8 & 7);
            return this.deliveryMode;
        }
        private Integer destId;

        /**
         * APIC id of the destination, or a logical destination.
         */
        public Integer destId() {
            if (this.destId != null)
                return this.destId;
            this.destId = ((Number) (high() >> 24)).intValue();
            return this.destId;
        }
        private Boolean isActiveLow;

        /**
         * The pin is active low.
         */
        public Boolean isActiveLow() {
            if (this.isActiveLow != null)
                return this.isActiveLow;
            this.isActiveLow = (low() & 8192) != 0;
            return this.isActiveLow;
        }
        private Boolean isLevel;

        /**
         * Level-triggered, not edge-triggered.
         */
        public Boolean isLevel() {
            if (this.isLevel != null)
                return this.isLevel;
            this.isLevel = (low() & 32768) != 0;
            return this.isLevel;
        }
        private Boolean isLogical;

        /**
         * The destination is logical, not physical.
         */
        public Boolean isLogical() {
            if (this.isLogical != null)
                return this.isLogical;
            this.isLogical = (low() & 2048) != 0;
            return this.isLogical;
        }
        private Boolean isMasked;

        /**
         * The interrupt is masked.
         */
        public Boolean isMasked() {
            if (this.isMasked != null)
                return this.isMasked;
            this.isMasked = (low() & 65536) != 0;
            return this.isMasked;
        }
        private Boolean isPending;

        /**
         * Delivery is pending.
         */
        public Boolean isPending() {
            if (this.isPending != null)
                return this.isPending;
            this.isPending = (low() & 4096) != 0;
            return this.isPending;
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
        private Boolean remoteIrr;

        /**
         * A local APIC has accepted the level-triggered interrupt.
         */
        public Boolean remoteIrr() {
            if (this.remoteIrr != null)
                return this.remoteIrr;
            this.remoteIrr = (low() & 16384) != 0;
            return this.remoteIrr;
        }
        private Integer vector;

        /**
         * Vector that the guest receives.
         */
        public Integer vector() {
            if (this.vector != null)
                return this.vector;
            this.vector = ((Number) (low() & 255)).intValue();
            return this.vector;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Ioapic _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Ioapic _parent() { return _parent; }
    }

    /**
     * A slot of the register page.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404">struct hvm_hw_lapic_regs</a>
     */
    public static class RegisterSlot extends KaitaiStruct {
        public static RegisterSlot fromFile(String fileName) throws IOException {
            return new RegisterSlot(new ByteBufferKaitaiStream(fileName));
        }

        public RegisterSlot(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RegisterSlot(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public RegisterSlot(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.reg = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private long reg;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register; only these four bytes of the slot are used.
         */
        public long reg() { return reg; }

        /**
         * Unused.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Flags register.
     * @see "Intel SDM volume 1, section 3.4.3"
     */
    public static class Rflags extends KaitaiStruct {
        public static Rflags fromFile(String fileName) throws IOException {
            return new Rflags(new ByteBufferKaitaiStream(fileName));
        }

        public Rflags(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Rflags(KaitaiStream _io, XenHvmContext.Cpu _parent) {
            this(_io, _parent, null);
        }

        public Rflags(KaitaiStream _io, XenHvmContext.Cpu _parent, XenHvmContext _root) {
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
        private Boolean adjust;

        /**
         * Carry out of bit 3.
         */
        public Boolean adjust() {
            if (this.adjust != null)
                return this.adjust;
            this.adjust = (low() & 16) != 0;
            return this.adjust;
        }
        private Boolean alignmentCheck;

        /**
         * Alignment checks, or access to user pages despite SMAP.
         */
        public Boolean alignmentCheck() {
            if (this.alignmentCheck != null)
                return this.alignmentCheck;
            this.alignmentCheck = (low() & 262144) != 0;
            return this.alignmentCheck;
        }
        private Boolean carry;

        /**
         * Carry out of an addition, or borrow.
         */
        public Boolean carry() {
            if (this.carry != null)
                return this.carry;
            this.carry = (low() & 1) != 0;
            return this.carry;
        }
        private Boolean direction;

        /**
         * String instructions go downwards.
         */
        public Boolean direction() {
            if (this.direction != null)
                return this.direction;
            this.direction = (low() & 1024) != 0;
            return this.direction;
        }
        private Boolean identification;

        /**
         * Can be changed on processors that have CPUID.
         */
        public Boolean identification() {
            if (this.identification != null)
                return this.identification;
            this.identification = (low() & 2097152) != 0;
            return this.identification;
        }
        private Boolean interrupt;

        /**
         * Interrupts are enabled.
         */
        public Boolean interrupt() {
            if (this.interrupt != null)
                return this.interrupt;
            this.interrupt = (low() & 512) != 0;
            return this.interrupt;
        }
        private Integer iopl;

        /**
         * Lowest privilege that may do I/O.
         */
        public Integer iopl() {
            if (this.iopl != null)
                return this.iopl;
            this.iopl = ((Number) (low() >> 12 & 3)).intValue();
            return this.iopl;
        }
        private Boolean nestedTask;

        /**
         * The current task was called by another.
         */
        public Boolean nestedTask() {
            if (this.nestedTask != null)
                return this.nestedTask;
            this.nestedTask = (low() & 16384) != 0;
            return this.nestedTask;
        }
        private Boolean overflow;

        /**
         * Signed overflow.
         */
        public Boolean overflow() {
            if (this.overflow != null)
                return this.overflow;
            this.overflow = (low() & 2048) != 0;
            return this.overflow;
        }
        private Boolean parity;

        /**
         * The result's low byte has an even number of ones.
         */
        public Boolean parity() {
            if (this.parity != null)
                return this.parity;
            this.parity = (low() & 4) != 0;
            return this.parity;
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
        private Boolean resume;

        /**
         * Instruction breakpoints are off for one instruction.
         */
        public Boolean resume() {
            if (this.resume != null)
                return this.resume;
            this.resume = (low() & 65536) != 0;
            return this.resume;
        }
        private Boolean sign;

        /**
         * The result is negative.
         */
        public Boolean sign() {
            if (this.sign != null)
                return this.sign;
            this.sign = (low() & 128) != 0;
            return this.sign;
        }
        private Boolean trap;

        /**
         * Single-stepping.
         */
        public Boolean trap() {
            if (this.trap != null)
                return this.trap;
            this.trap = (low() & 256) != 0;
            return this.trap;
        }
        private Boolean virtual8086;

        /**
         * Virtual-8086 mode.
         */
        public Boolean virtual8086() {
            if (this.virtual8086 != null)
                return this.virtual8086;
            this.virtual8086 = (low() & 131072) != 0;
            return this.virtual8086;
        }
        private Boolean virtualInterrupt;

        /**
         * Virtual image of `interrupt`.
         */
        public Boolean virtualInterrupt() {
            if (this.virtualInterrupt != null)
                return this.virtualInterrupt;
            this.virtualInterrupt = (low() & 524288) != 0;
            return this.virtualInterrupt;
        }
        private Boolean virtualInterruptPending;

        /**
         * A virtual interrupt is pending.
         */
        public Boolean virtualInterruptPending() {
            if (this.virtualInterruptPending != null)
                return this.virtualInterruptPending;
            this.virtualInterruptPending = (low() & 1048576) != 0;
            return this.virtualInterruptPending;
        }
        private Boolean zero;

        /**
         * The result is zero.
         */
        public Boolean zero() {
            if (this.zero != null)
                return this.zero;
            this.zero = (low() & 64) != 0;
            return this.zero;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.Cpu _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Cpu _parent() { return _parent; }
    }

    /**
     * The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
     * are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
     * any value.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L483-L491">struct hvm_hw_rtc</a>
     */
    public static class Rtc extends KaitaiStruct {
        public static Rtc fromFile(String fileName) throws IOException {
            return new Rtc(new ByteBufferKaitaiStream(fileName));
        }

        public Rtc(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Rtc(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Rtc(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.seconds = this._io.readU1();
            this.secondsAlarm = this._io.readU1();
            this.minutes = this._io.readU1();
            this.minutesAlarm = this._io.readU1();
            this.hours = this._io.readU1();
            this.hoursAlarm = this._io.readU1();
            this.dayOfWeek = this._io.readU1();
            this.dayOfMonth = this._io.readU1();
            this.month = this._io.readU1();
            this.year = this._io.readU1();
            KaitaiStream _io_regA = this._io.substream(1);
            this.regA = new RtcRegA(_io_regA, this, _root);
            KaitaiStream _io_regB = this._io.substream(1);
            this.regB = new RtcRegB(_io_regB, this, _root);
            KaitaiStream _io_regC = this._io.substream(1);
            this.regC = new RtcRegC(_io_regC, this, _root);
            KaitaiStream _io_regD = this._io.substream(1);
            this.regD = new RtcRegD(_io_regD, this, _root);
            this.cmosIndex = this._io.readU1();
            this.pad0 = this._io.readU1();
            if (_io().size() >= 24) {
                this.rtcOffset = this._io.readS8le();
            }
        }

        public void _fetchInstances() {
            this.regA._fetchInstances();
            this.regB._fetchInstances();
            this.regC._fetchInstances();
            this.regD._fetchInstances();
            if (_io().size() >= 24) {
            }
        }
        private int seconds;
        private int secondsAlarm;
        private int minutes;
        private int minutesAlarm;
        private int hours;
        private int hoursAlarm;
        private int dayOfWeek;
        private int dayOfMonth;
        private int month;
        private int year;
        private RtcRegA regA;
        private RtcRegB regB;
        private RtcRegC regC;
        private RtcRegD regD;
        private int cmosIndex;
        private int pad0;
        private Long rtcOffset;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Seconds of the time of day.
         */
        public int seconds() { return seconds; }

        /**
         * Seconds of the alarm.
         */
        public int secondsAlarm() { return secondsAlarm; }

        /**
         * Minutes of the time of day.
         */
        public int minutes() { return minutes; }

        /**
         * Minutes of the alarm.
         */
        public int minutesAlarm() { return minutesAlarm; }

        /**
         * Hours; in 12-hour mode bit 7 is PM.
         */
        public int hours() { return hours; }

        /**
         * Hours of the alarm.
         */
        public int hoursAlarm() { return hoursAlarm; }

        /**
         * Day of the week, Sunday is 1.
         */
        public int dayOfWeek() { return dayOfWeek; }

        /**
         * Day of the month.
         */
        public int dayOfMonth() { return dayOfMonth; }

        /**
         * Month; January is 1.
         */
        public int month() { return month; }

        /**
         * Year of the century.
         */
        public int year() { return year; }

        /**
         * Register A.
         */
        public RtcRegA regA() { return regA; }

        /**
         * Register B.
         */
        public RtcRegB regB() { return regB; }

        /**
         * Register C.
         */
        public RtcRegC regC() { return regC; }

        /**
         * Register D.
         */
        public RtcRegD regD() { return regD; }

        /**
         * Register selected by the index port.
         */
        public int cmosIndex() { return cmosIndex; }

        /**
         * Unused.
         */
        public int pad0() { return pad0; }

        /**
         * Offset from the host's time, in seconds. Absent from bodies of 16
         * bytes.
         */
        public Long rtcOffset() { return rtcOffset; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Register A of the real-time clock.
     * @see "Motorola MC146818A data sheet"
     */
    public static class RtcRegA extends KaitaiStruct {
        public static RtcRegA fromFile(String fileName) throws IOException {
            return new RtcRegA(new ByteBufferKaitaiStream(fileName));
        }

        public RtcRegA(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RtcRegA(KaitaiStream _io, XenHvmContext.Rtc _parent) {
            this(_io, _parent, null);
        }

        public RtcRegA(KaitaiStream _io, XenHvmContext.Rtc _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private Integer divider;

        /**
         * Divider; 2 for the usual crystal.
         */
        public Integer divider() {
            if (this.divider != null)
                return this.divider;
            this.divider = ((Number) (raw() >> 4 & 7)).intValue();
            return this.divider;
        }
        private Boolean isUpdating;

        /**
         * An update is in progress.
         */
        public Boolean isUpdating() {
            if (this.isUpdating != null)
                return this.isUpdating;
            this.isUpdating = (raw() & 128) != 0;
            return this.isUpdating;
        }
        private Integer rate;

        /**
         * Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz
         * (1 and 2 are the same as 8 and 9).
         */
        public Integer rate() {
            if (this.rate != null)
                return this.rate;
            this.rate = ((Number) (raw() & 15)).intValue();
            return this.rate;
        }
        private int raw;
        private XenHvmContext _root;
        private XenHvmContext.Rtc _parent;

        /**
         * The whole register as a number.
         */
        public int raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Rtc _parent() { return _parent; }
    }

    /**
     * Register B of the real-time clock.
     * @see "Motorola MC146818A data sheet"
     */
    public static class RtcRegB extends KaitaiStruct {
        public static RtcRegB fromFile(String fileName) throws IOException {
            return new RtcRegB(new ByteBufferKaitaiStream(fileName));
        }

        public RtcRegB(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RtcRegB(KaitaiStream _io, XenHvmContext.Rtc _parent) {
            this(_io, _parent, null);
        }

        public RtcRegB(KaitaiStream _io, XenHvmContext.Rtc _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private Boolean hasAlarmInterrupt;

        /**
         * Interrupt at the alarm.
         */
        public Boolean hasAlarmInterrupt() {
            if (this.hasAlarmInterrupt != null)
                return this.hasAlarmInterrupt;
            this.hasAlarmInterrupt = (raw() & 32) != 0;
            return this.hasAlarmInterrupt;
        }
        private Boolean hasPeriodicInterrupt;

        /**
         * Periodic interrupt.
         */
        public Boolean hasPeriodicInterrupt() {
            if (this.hasPeriodicInterrupt != null)
                return this.hasPeriodicInterrupt;
            this.hasPeriodicInterrupt = (raw() & 64) != 0;
            return this.hasPeriodicInterrupt;
        }
        private Boolean hasSquareWave;

        /**
         * Square-wave output.
         */
        public Boolean hasSquareWave() {
            if (this.hasSquareWave != null)
                return this.hasSquareWave;
            this.hasSquareWave = (raw() & 8) != 0;
            return this.hasSquareWave;
        }
        private Boolean hasUpdateInterrupt;

        /**
         * Interrupt at each update.
         */
        public Boolean hasUpdateInterrupt() {
            if (this.hasUpdateInterrupt != null)
                return this.hasUpdateInterrupt;
            this.hasUpdateInterrupt = (raw() & 16) != 0;
            return this.hasUpdateInterrupt;
        }
        private Boolean is24Hour;

        /**
         * 24-hour mode.
         */
        public Boolean is24Hour() {
            if (this.is24Hour != null)
                return this.is24Hour;
            this.is24Hour = (raw() & 2) != 0;
            return this.is24Hour;
        }
        private Boolean isBinary;

        /**
         * Binary, not BCD.
         */
        public Boolean isBinary() {
            if (this.isBinary != null)
                return this.isBinary;
            this.isBinary = (raw() & 4) != 0;
            return this.isBinary;
        }
        private Boolean isDst;

        /**
         * Daylight saving.
         */
        public Boolean isDst() {
            if (this.isDst != null)
                return this.isDst;
            this.isDst = (raw() & 1) != 0;
            return this.isDst;
        }
        private Boolean isSet;

        /**
         * Updates are halted.
         */
        public Boolean isSet() {
            if (this.isSet != null)
                return this.isSet;
            this.isSet = (raw() & 128) != 0;
            return this.isSet;
        }
        private int raw;
        private XenHvmContext _root;
        private XenHvmContext.Rtc _parent;

        /**
         * The whole register as a number.
         */
        public int raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Rtc _parent() { return _parent; }
    }

    /**
     * Register C of the real-time clock.
     * @see "Motorola MC146818A data sheet"
     */
    public static class RtcRegC extends KaitaiStruct {
        public static RtcRegC fromFile(String fileName) throws IOException {
            return new RtcRegC(new ByteBufferKaitaiStream(fileName));
        }

        public RtcRegC(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RtcRegC(KaitaiStream _io, XenHvmContext.Rtc _parent) {
            this(_io, _parent, null);
        }

        public RtcRegC(KaitaiStream _io, XenHvmContext.Rtc _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private Boolean isAlarmed;

        /**
         * The alarm has happened.
         */
        public Boolean isAlarmed() {
            if (this.isAlarmed != null)
                return this.isAlarmed;
            this.isAlarmed = (raw() & 32) != 0;
            return this.isAlarmed;
        }
        private Boolean isInterrupting;

        /**
         * The interrupt is asserted.
         */
        public Boolean isInterrupting() {
            if (this.isInterrupting != null)
                return this.isInterrupting;
            this.isInterrupting = (raw() & 128) != 0;
            return this.isInterrupting;
        }
        private Boolean isPeriodOver;

        /**
         * A period has ended.
         */
        public Boolean isPeriodOver() {
            if (this.isPeriodOver != null)
                return this.isPeriodOver;
            this.isPeriodOver = (raw() & 64) != 0;
            return this.isPeriodOver;
        }
        private Boolean isUpdated;

        /**
         * An update has happened.
         */
        public Boolean isUpdated() {
            if (this.isUpdated != null)
                return this.isUpdated;
            this.isUpdated = (raw() & 16) != 0;
            return this.isUpdated;
        }
        private int raw;
        private XenHvmContext _root;
        private XenHvmContext.Rtc _parent;

        /**
         * The whole register as a number.
         */
        public int raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Rtc _parent() { return _parent; }
    }

    /**
     * Register D of the real-time clock.
     * @see "Motorola MC146818A data sheet"
     */
    public static class RtcRegD extends KaitaiStruct {
        public static RtcRegD fromFile(String fileName) throws IOException {
            return new RtcRegD(new ByteBufferKaitaiStream(fileName));
        }

        public RtcRegD(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RtcRegD(KaitaiStream _io, XenHvmContext.Rtc _parent) {
            this(_io, _parent, null);
        }

        public RtcRegD(KaitaiStream _io, XenHvmContext.Rtc _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private Boolean isValid;

        /**
         * Memory and time are valid.
         */
        public Boolean isValid() {
            if (this.isValid != null)
                return this.isValid;
            this.isValid = (raw() & 128) != 0;
            return this.isValid;
        }
        private int raw;
        private XenHvmContext _root;
        private XenHvmContext.Rtc _parent;

        /**
         * The whole register as a number.
         */
        public int raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Rtc _parent() { return _parent; }
    }

    /**
     * The body of END, which is empty.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L85">struct hvm_save_end</a>
     */
    public static class SaveEnd extends KaitaiStruct {
        public static SaveEnd fromFile(String fileName) throws IOException {
            return new SaveEnd(new ByteBufferKaitaiStream(fileName));
        }

        public SaveEnd(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SaveEnd(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public SaveEnd(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Origin of this context.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L21-L27">struct hvm_save_header</a>
     */
    public static class SaveHeader extends KaitaiStruct {
        public static SaveHeader fromFile(String fileName) throws IOException {
            return new SaveHeader(new ByteBufferKaitaiStream(fileName));
        }

        public SaveHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SaveHeader(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public SaveHeader(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readU4le();
            this.version = this._io.readU4le();
            this.changeset = this._io.readU8le();
            KaitaiStream _io_cpuid = this._io.substream(4);
            this.cpuid = new CpuSignature(_io_cpuid, this, _root);
            this.gtscKhz = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.cpuid._fetchInstances();
        }
        private Integer magicExpected;

        /**
         * The only value of `magic` that Xen accepts.
         */
        public Integer magicExpected() {
            if (this.magicExpected != null)
                return this.magicExpected;
            this.magicExpected = ((int) 1412960902);
            return this.magicExpected;
        }
        private Byte versionExpected;

        /**
         * The only value of `version` that Xen accepts.
         */
        public Byte versionExpected() {
            if (this.versionExpected != null)
                return this.versionExpected;
            this.versionExpected = ((byte) 1);
            return this.versionExpected;
        }
        private long magic;
        private long version;
        private long changeset;
        private CpuSignature cpuid;
        private long gtscKhz;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Says that this is an HVM context.
         */
        public long magic() { return magic; }

        /**
         * Version of the format; 1 is the only one.
         */
        public long version() { return version; }

        /**
         * Mercurial revision of the Xen that saved this; all ones today.
         */
        public long changeset() { return changeset; }

        /**
         * Value of eax of CPUID leaf 1 on the saving host. Xen only logs a
         * difference.
         */
        public CpuSignature cpuid() { return cpuid; }

        /**
         * Frequency of the guest's TSC in kHz; 0 leaves it unchanged.
         */
        public long gtscKhz() { return gtscKhz; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Attributes of a segment, as in its descriptor but without the four
     * bits of limit between them.
     * 
     * Old versions of Xen wrote the format of Intel's VMCS, which keeps that
     * gap, so that the upper four attributes are four bits higher. Xen
     * recognises this and moves them when it loads the context; the instances
     * here do the same.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/x86_emulate/x86_emulate.h#L79-L97">struct segment_register</a>
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1024-L1224">hvm_load_cpu_ctxt()</a>
     */
    public static class SegmentAttributes extends KaitaiStruct {
        public static SegmentAttributes fromFile(String fileName) throws IOException {
            return new SegmentAttributes(new ByteBufferKaitaiStream(fileName));
        }

        public SegmentAttributes(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SegmentAttributes(KaitaiStream _io, XenHvmContext.Cpu _parent) {
            this(_io, _parent, null);
        }

        public SegmentAttributes(KaitaiStream _io, XenHvmContext.Cpu _parent, XenHvmContext _root) {
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
        private Boolean avl;

        /**
         * Available to software.
         */
        public Boolean avl() {
            if (this.avl != null)
                return this.avl;
            this.avl = (upper() & 1) != 0;
            return this.avl;
        }
        private Boolean db;

        /**
         * 32-bit operands, or a 32-bit stack pointer.
         */
        public Boolean db() {
            if (this.db != null)
                return this.db;
            this.db = (upper() & 4) != 0;
            return this.db;
        }
        private Integer dpl;

        /**
         * Descriptor privilege level.
         */
        public Integer dpl() {
            if (this.dpl != null)
                return this.dpl;
            this.dpl = ((Number) (raw() >> 5 & 3)).intValue();
            return this.dpl;
        }
        private Boolean g;

        /**
         * The limit of the descriptor counts pages.
         */
        public Boolean g() {
            if (this.g != null)
                return this.g;
            this.g = (upper() & 8) != 0;
            return this.g;
        }
        private Boolean isVmcsFormat;

        /**
         * The upper attributes are four bits higher than today.
         */
        public Boolean isVmcsFormat() {
            if (this.isVmcsFormat != null)
                return this.isVmcsFormat;
            this.isVmcsFormat =  (((raw() & 61440) != 0) && ((raw() & 3840) == 0)) ;
            return this.isVmcsFormat;
        }
        private Boolean l;

        /**
         * 64-bit code.
         */
        public Boolean l() {
            if (this.l != null)
                return this.l;
            this.l = (upper() & 2) != 0;
            return this.l;
        }
        private Boolean p;

        /**
         * The segment is present.
         */
        public Boolean p() {
            if (this.p != null)
                return this.p;
            this.p = (raw() & 128) != 0;
            return this.p;
        }
        private Boolean s;

        /**
         * Code or data, not a system segment.
         */
        public Boolean s() {
            if (this.s != null)
                return this.s;
            this.s = (raw() & 16) != 0;
            return this.s;
        }
        private Integer segmentType;

        /**
         * Type. If `s` is set, bit 3 distinguishes code from data; otherwise
         * this is the kind of system segment.
         */
        public Integer segmentType() {
            if (this.segmentType != null)
                return this.segmentType;
            this.segmentType = ((Number) (raw() & 15)).intValue();
            return this.segmentType;
        }
        private Long upper;

        /**
         * The four upper attributes.
         */
        public Long upper() {
            if (this.upper != null)
                return this.upper;
            this.upper = ((Number) ((isVmcsFormat() ? ((Number) (raw() >> 12 & 15)).longValue() : ((Number) (raw() >> 8 & 15)).longValue()))).longValue();
            return this.upper;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.Cpu _parent;

        /**
         * The attributes as they were saved.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Cpu _parent() { return _parent; }
    }

    /**
     * Value of the MSR SPEC_CTRL.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L35">MSR_SPEC_CTRL</a>
     */
    public static class SpecCtrl extends KaitaiStruct {
        public static SpecCtrl fromFile(String fileName) throws IOException {
            return new SpecCtrl(new ByteBufferKaitaiStream(fileName));
        }

        public SpecCtrl(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SpecCtrl(KaitaiStream _io, XenHvmContext.MsrEntry _parent) {
            this(_io, _parent, null);
        }

        public SpecCtrl(KaitaiStream _io, XenHvmContext.MsrEntry _parent, XenHvmContext _root) {
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
        private Boolean bhiDisS;

        /**
         * Branch history of user code is not used for the supervisor.
         */
        public Boolean bhiDisS() {
            if (this.bhiDisS != null)
                return this.bhiDisS;
            this.bhiDisS = (low() & 1024) != 0;
            return this.bhiDisS;
        }
        private Boolean ibrs;

        /**
         * Indirect branches are restricted.
         */
        public Boolean ibrs() {
            if (this.ibrs != null)
                return this.ibrs;
            this.ibrs = (low() & 1) != 0;
            return this.ibrs;
        }
        private Boolean ipredDisS;

        /**
         * Indirect branch prediction is disabled for the supervisor.
         */
        public Boolean ipredDisS() {
            if (this.ipredDisS != null)
                return this.ipredDisS;
            this.ipredDisS = (low() & 16) != 0;
            return this.ipredDisS;
        }
        private Boolean ipredDisU;

        /**
         * Indirect branch prediction is disabled for user code.
         */
        public Boolean ipredDisU() {
            if (this.ipredDisU != null)
                return this.ipredDisU;
            this.ipredDisU = (low() & 8) != 0;
            return this.ipredDisU;
        }
        private Boolean psfd;

        /**
         * Predictive store forwarding is disabled.
         */
        public Boolean psfd() {
            if (this.psfd != null)
                return this.psfd;
            this.psfd = (low() & 128) != 0;
            return this.psfd;
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
        private Boolean rrsbaDisS;

        /**
         * Alternate return prediction is disabled for the supervisor.
         */
        public Boolean rrsbaDisS() {
            if (this.rrsbaDisS != null)
                return this.rrsbaDisS;
            this.rrsbaDisS = (low() & 64) != 0;
            return this.rrsbaDisS;
        }
        private Boolean rrsbaDisU;

        /**
         * Alternate return prediction is disabled for user code.
         */
        public Boolean rrsbaDisU() {
            if (this.rrsbaDisU != null)
                return this.rrsbaDisU;
            this.rrsbaDisU = (low() & 32) != 0;
            return this.rrsbaDisU;
        }
        private Boolean ssbd;

        /**
         * Speculative store bypass is disabled.
         */
        public Boolean ssbd() {
            if (this.ssbd != null)
                return this.ssbd;
            this.ssbd = (low() & 4) != 0;
            return this.ssbd;
        }
        private Boolean stibp;

        /**
         * Threads of a core do not share indirect branch prediction.
         */
        public Boolean stibp() {
            if (this.stibp != null)
                return this.stibp;
            this.stibp = (low() & 2) != 0;
            return this.stibp;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.MsrEntry _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.MsrEntry _parent() { return _parent; }
    }

    /**
     * Divide configuration register.
     * @see "Intel SDM volume 3, section 12.5.4"
     */
    public static class TimerDivide extends KaitaiStruct {
        public static TimerDivide fromFile(String fileName) throws IOException {
            return new TimerDivide(new ByteBufferKaitaiStream(fileName));
        }

        public TimerDivide(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TimerDivide(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public TimerDivide(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
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
        private Integer code;

        /**
         * The three bits of the divisor (bits 3, 1 and 0).
         */
        public Integer code() {
            if (this.code != null)
                return this.code;
            this.code = ((Number) (raw() & 3 | (raw() & 8) >> 1)).intValue();
            return this.code;
        }
        private Integer divisor;

        /**
         * Divisor of the clock.
         */
        public Integer divisor() {
            if (this.divisor != null)
                return this.divisor;
            this.divisor = ((Number) ((code() == 7 ? 1 : 2 << code()))).intValue();
            return this.divisor;
        }
        private long raw;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The whole register as a number.
         */
        public long raw() { return raw; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * The TSC_ADJUST register of a vCPU.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L610-L612">struct hvm_tsc_adjust</a>
     */
    public static class TscAdjust extends KaitaiStruct {
        public static TscAdjust fromFile(String fileName) throws IOException {
            return new TscAdjust(new ByteBufferKaitaiStream(fileName));
        }

        public TscAdjust(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TscAdjust(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public TscAdjust(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.adjustment = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long adjustment;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Offset that the guest has added to its TSC, modulo 2^64.
         */
        public long adjustment() { return adjustment; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * The body of a type that Xen does not define.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
     */
    public static class UnknownBody extends KaitaiStruct {
        public static UnknownBody fromFile(String fileName) throws IOException {
            return new UnknownBody(new ByteBufferKaitaiStream(fileName));
        }

        public UnknownBody(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnknownBody(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public UnknownBody(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.data = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private byte[] data;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * The body, unchanged.
         */
        public byte[] data() { return data; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * 256 bits, one for each vector, spread over eight registers.
     * @see "Intel SDM volume 3, section 12.8.4"
     */
    public static class VectorBitmap extends KaitaiStruct {
        public static VectorBitmap fromFile(String fileName) throws IOException {
            return new VectorBitmap(new ByteBufferKaitaiStream(fileName));
        }

        public VectorBitmap(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VectorBitmap(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public VectorBitmap(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            vectors031();
            if (this.vectors031 != null) {
            }
            vectors128159();
            if (this.vectors128159 != null) {
            }
            vectors160191();
            if (this.vectors160191 != null) {
            }
            vectors192223();
            if (this.vectors192223 != null) {
            }
            vectors224255();
            if (this.vectors224255 != null) {
            }
            vectors3263();
            if (this.vectors3263 != null) {
            }
            vectors6495();
            if (this.vectors6495 != null) {
            }
            vectors96127();
            if (this.vectors96127 != null) {
            }
        }
        private Long vectors031;

        /**
         * Vectors 0 (bit 0) to 31 (bit 31).
         */
        public Long vectors031() {
            if (this.vectors031 != null)
                return this.vectors031;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.vectors031 = this._io.readU4le();
            this._io.seek(_pos);
            return this.vectors031;
        }
        private Long vectors128159;

        /**
         * Vectors 128 (bit 0) to 159 (bit 31).
         */
        public Long vectors128159() {
            if (this.vectors128159 != null)
                return this.vectors128159;
            long _pos = this._io.pos();
            this._io.seek(64);
            this.vectors128159 = this._io.readU4le();
            this._io.seek(_pos);
            return this.vectors128159;
        }
        private Long vectors160191;

        /**
         * Vectors 160 (bit 0) to 191 (bit 31).
         */
        public Long vectors160191() {
            if (this.vectors160191 != null)
                return this.vectors160191;
            long _pos = this._io.pos();
            this._io.seek(80);
            this.vectors160191 = this._io.readU4le();
            this._io.seek(_pos);
            return this.vectors160191;
        }
        private Long vectors192223;

        /**
         * Vectors 192 (bit 0) to 223 (bit 31).
         */
        public Long vectors192223() {
            if (this.vectors192223 != null)
                return this.vectors192223;
            long _pos = this._io.pos();
            this._io.seek(96);
            this.vectors192223 = this._io.readU4le();
            this._io.seek(_pos);
            return this.vectors192223;
        }
        private Long vectors224255;

        /**
         * Vectors 224 (bit 0) to 255 (bit 31).
         */
        public Long vectors224255() {
            if (this.vectors224255 != null)
                return this.vectors224255;
            long _pos = this._io.pos();
            this._io.seek(112);
            this.vectors224255 = this._io.readU4le();
            this._io.seek(_pos);
            return this.vectors224255;
        }
        private Long vectors3263;

        /**
         * Vectors 32 (bit 0) to 63 (bit 31).
         */
        public Long vectors3263() {
            if (this.vectors3263 != null)
                return this.vectors3263;
            long _pos = this._io.pos();
            this._io.seek(16);
            this.vectors3263 = this._io.readU4le();
            this._io.seek(_pos);
            return this.vectors3263;
        }
        private Long vectors6495;

        /**
         * Vectors 64 (bit 0) to 95 (bit 31).
         */
        public Long vectors6495() {
            if (this.vectors6495 != null)
                return this.vectors6495;
            long _pos = this._io.pos();
            this._io.seek(32);
            this.vectors6495 = this._io.readU4le();
            this._io.seek(_pos);
            return this.vectors6495;
        }
        private Long vectors96127;

        /**
         * Vectors 96 (bit 0) to 127 (bit 31).
         */
        public Long vectors96127() {
            if (this.vectors96127 != null)
                return this.vectors96127;
            long _pos = this._io.pos();
            this._io.seek(48);
            this.vectors96127 = this._io.readU4le();
            this._io.seek(_pos);
            return this.vectors96127;
        }
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
     * 16 in older versions of Xen.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L580-L585">struct hvm_viridian_domain_context</a>
     */
    public static class ViridianDomain extends KaitaiStruct {
        public static ViridianDomain fromFile(String fileName) throws IOException {
            return new ViridianDomain(new ByteBufferKaitaiStream(fileName));
        }

        public ViridianDomain(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ViridianDomain(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public ViridianDomain(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_hypercallGpa = this._io.substream(8);
            this.hypercallGpa = new ViridianPageMsr(_io_hypercallGpa, this, _root);
            KaitaiStream _io_guestOsId = this._io.substream(8);
            this.guestOsId = new ViridianGuestOsId(_io_guestOsId, this, _root);
            if (_io().size() >= 24) {
                this.timeRefCount = this._io.readU8le();
            }
            if (_io().size() >= 32) {
                KaitaiStream _io_referenceTsc = this._io.substream(8);
                this.referenceTsc = new ViridianPageMsr(_io_referenceTsc, this, _root);
            }
        }

        public void _fetchInstances() {
            this.hypercallGpa._fetchInstances();
            this.guestOsId._fetchInstances();
            if (_io().size() >= 24) {
            }
            if (_io().size() >= 32) {
                this.referenceTsc._fetchInstances();
            }
        }
        private ViridianPageMsr hypercallGpa;
        private ViridianGuestOsId guestOsId;
        private Long timeRefCount;
        private ViridianPageMsr referenceTsc;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * HV_X64_MSR_HYPERCALL.
         */
        public ViridianPageMsr hypercallGpa() { return hypercallGpa; }

        /**
         * HV_X64_MSR_GUEST_OS_ID.
         */
        public ViridianGuestOsId guestOsId() { return guestOsId; }

        /**
         * Reference time, in units of 100 ns. Absent from bodies of 16 bytes.
         */
        public Long timeRefCount() { return timeRefCount; }

        /**
         * HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes.
         */
        public ViridianPageMsr referenceTsc() { return referenceTsc; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * The guest's identification of itself.
     * @see "Hyper-V Top Level Functional Specification"
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L331-L343">union hv_guest_os_id</a>
     */
    public static class ViridianGuestOsId extends KaitaiStruct {
        public static ViridianGuestOsId fromFile(String fileName) throws IOException {
            return new ViridianGuestOsId(new ByteBufferKaitaiStream(fileName));
        }

        public ViridianGuestOsId(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ViridianGuestOsId(KaitaiStream _io, XenHvmContext.ViridianDomain _parent) {
            this(_io, _parent, null);
        }

        public ViridianGuestOsId(KaitaiStream _io, XenHvmContext.ViridianDomain _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.buildNumber = this._io.readU2le();
            this.servicePack = this._io.readU1();
            this.minor = this._io.readU1();
            this.major = this._io.readU1();
            this.os = this._io.readU1();
            this.vendor = this._io.readU2le();
        }

        public void _fetchInstances() {
            raw();
            if (this.raw != null) {
            }
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
        private int buildNumber;
        private int servicePack;
        private int minor;
        private int major;
        private int os;
        private int vendor;
        private XenHvmContext _root;
        private XenHvmContext.ViridianDomain _parent;

        /**
         * Build number of the guest's operating system.
         */
        public int buildNumber() { return buildNumber; }

        /**
         * Service pack.
         */
        public int servicePack() { return servicePack; }

        /**
         * Minor version.
         */
        public int minor() { return minor; }

        /**
         * Major version.
         */
        public int major() { return major; }

        /**
         * Operating system; 4 is Windows NT.
         */
        public int os() { return os; }

        /**
         * Vendor, 1 is Microsoft; bit 15 marks open source.
         */
        public int vendor() { return vendor; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.ViridianDomain _parent() { return _parent; }
    }

    /**
     * A register that contains the frame number of a guest page in the bits
     * above 11.
     * @see "Hyper-V Top Level Functional Specification"
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L561-L570">union hv_vp_assist_page_msr</a>
     */
    public static class ViridianPageMsr extends KaitaiStruct {
        public static ViridianPageMsr fromFile(String fileName) throws IOException {
            return new ViridianPageMsr(new ByteBufferKaitaiStream(fileName));
        }

        public ViridianPageMsr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ViridianPageMsr(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ViridianPageMsr(KaitaiStream _io, KaitaiStruct _parent, XenHvmContext _root) {
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
        private Boolean isEnabled;

        /**
         * The page is in use.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (low() & 1) != 0;
            return this.isEnabled;
        }
        private Integer pfnLow;

        /**
         * Bits 19-0 of the frame number; `high` continues it.
         */
        public Integer pfnLow() {
            if (this.pfnLow != null)
                return this.pfnLow;
            this.pfnLow = ((Number) (low() >> 12)).intValue();
            return this.pfnLow;
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
        private long low;
        private long high;
        private XenHvmContext _root;
        private KaitaiStruct _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A synthetic interrupt source.
     * @see "Hyper-V Top Level Functional Specification"
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L827-L837">union hv_synic_sint</a>
     */
    public static class ViridianSint extends KaitaiStruct {
        public static ViridianSint fromFile(String fileName) throws IOException {
            return new ViridianSint(new ByteBufferKaitaiStream(fileName));
        }

        public ViridianSint(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ViridianSint(KaitaiStream _io, XenHvmContext.ViridianVcpu _parent) {
            this(_io, _parent, null);
        }

        public ViridianSint(KaitaiStream _io, XenHvmContext.ViridianVcpu _parent, XenHvmContext _root) {
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
        private Boolean isAutoEoi;

        /**
         * The interrupt ends automatically (auto-EOI).
         */
        public Boolean isAutoEoi() {
            if (this.isAutoEoi != null)
                return this.isAutoEoi;
            this.isAutoEoi = (low() & 131072) != 0;
            return this.isAutoEoi;
        }
        private Boolean isMasked;

        /**
         * The synthetic interrupt is masked.
         */
        public Boolean isMasked() {
            if (this.isMasked != null)
                return this.isMasked;
            this.isMasked = (low() & 65536) != 0;
            return this.isMasked;
        }
        private Boolean isPolling;

        /**
         * The guest polls; no interrupt.
         */
        public Boolean isPolling() {
            if (this.isPolling != null)
                return this.isPolling;
            this.isPolling = (low() & 262144) != 0;
            return this.isPolling;
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
        private Integer vector;

        /**
         * Vector of the synthetic interrupt.
         */
        public Integer vector() {
            if (this.vector != null)
                return this.vector;
            this.vector = ((Number) (low() & 255)).intValue();
            return this.vector;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.ViridianVcpu _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.ViridianVcpu _parent() { return _parent; }
    }

    /**
     * Configuration of a synthetic timer.
     * @see "Hyper-V Top Level Functional Specification"
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L796-L809">union hv_stimer_config</a>
     */
    public static class ViridianStimerConfig extends KaitaiStruct {
        public static ViridianStimerConfig fromFile(String fileName) throws IOException {
            return new ViridianStimerConfig(new ByteBufferKaitaiStream(fileName));
        }

        public ViridianStimerConfig(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ViridianStimerConfig(KaitaiStream _io, XenHvmContext.ViridianVcpu _parent) {
            this(_io, _parent, null);
        }

        public ViridianStimerConfig(KaitaiStream _io, XenHvmContext.ViridianVcpu _parent, XenHvmContext _root) {
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
        private Integer apicVector;

        /**
         * Vector in direct mode.
         */
        public Integer apicVector() {
            if (this.apicVector != null)
                return this.apicVector;
            this.apicVector = ((Number) (low() >> 4 & 255)).intValue();
            return this.apicVector;
        }
        private Boolean isAutoEnabled;

        /**
         * Writing the count starts the timer.
         */
        public Boolean isAutoEnabled() {
            if (this.isAutoEnabled != null)
                return this.isAutoEnabled;
            this.isAutoEnabled = (low() & 8) != 0;
            return this.isAutoEnabled;
        }
        private Boolean isDirect;

        /**
         * Raises an interrupt instead of a message.
         */
        public Boolean isDirect() {
            if (this.isDirect != null)
                return this.isDirect;
            this.isDirect = (low() & 4096) != 0;
            return this.isDirect;
        }
        private Boolean isEnabled;

        /**
         * The timer runs.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (low() & 1) != 0;
            return this.isEnabled;
        }
        private Boolean isLazy;

        /**
         * The timer is lazy: it may fire late.
         */
        public Boolean isLazy() {
            if (this.isLazy != null)
                return this.isLazy;
            this.isLazy = (low() & 4) != 0;
            return this.isLazy;
        }
        private Boolean isPeriodic;

        /**
         * The timer is periodic.
         */
        public Boolean isPeriodic() {
            if (this.isPeriodic != null)
                return this.isPeriodic;
            this.isPeriodic = (low() & 2) != 0;
            return this.isPeriodic;
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
        private Integer sintx;

        /**
         * Synthetic interrupt source for messages.
         */
        public Integer sintx() {
            if (this.sintx != null)
                return this.sintx;
            this.sintx = ((Number) (low() >> 16 & 15)).intValue();
            return this.sintx;
        }
        private long low;
        private long high;
        private XenHvmContext _root;
        private XenHvmContext.ViridianVcpu _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.ViridianVcpu _parent() { return _parent; }
    }

    /**
     * State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
     * or 8 in older versions of Xen.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L589-L597">struct hvm_viridian_vcpu_context</a>
     */
    public static class ViridianVcpu extends KaitaiStruct {
        public static ViridianVcpu fromFile(String fileName) throws IOException {
            return new ViridianVcpu(new ByteBufferKaitaiStream(fileName));
        }

        public ViridianVcpu(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ViridianVcpu(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public ViridianVcpu(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_vpAssistMsr = this._io.substream(8);
            this.vpAssistMsr = new ViridianPageMsr(_io_vpAssistMsr, this, _root);
            if (_io().size() >= 16) {
                this.apicAssistPending = this._io.readU1();
            }
            if (_io().size() >= 16) {
                this.pad = this._io.readBytes(7);
            }
            if (_io().size() >= 152) {
                KaitaiStream _io_simpMsr = this._io.substream(8);
                this.simpMsr = new ViridianPageMsr(_io_simpMsr, this, _root);
            }
            if (_io().size() >= 152) {
                this.sintMsr = new ArrayList<ViridianSint>();
                for (int i = 0; i < 16; i++) {
                    KaitaiStream _io_sintMsr = this._io.substream(8);
                    this.sintMsr.add(new ViridianSint(_io_sintMsr, this, _root));
                }
            }
            if (_io().size() >= 216) {
                this.stimerConfigMsr = new ArrayList<ViridianStimerConfig>();
                for (int i = 0; i < 4; i++) {
                    KaitaiStream _io_stimerConfigMsr = this._io.substream(8);
                    this.stimerConfigMsr.add(new ViridianStimerConfig(_io_stimerConfigMsr, this, _root));
                }
            }
            if (_io().size() >= 216) {
                this.stimerCountMsr = new ArrayList<Long>();
                for (int i = 0; i < 4; i++) {
                    this.stimerCountMsr.add(this._io.readU8le());
                }
            }
        }

        public void _fetchInstances() {
            this.vpAssistMsr._fetchInstances();
            if (_io().size() >= 16) {
            }
            if (_io().size() >= 16) {
            }
            if (_io().size() >= 152) {
                this.simpMsr._fetchInstances();
            }
            if (_io().size() >= 152) {
                for (int i = 0; i < this.sintMsr.size(); i++) {
                    this.sintMsr.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
            if (_io().size() >= 216) {
                for (int i = 0; i < this.stimerConfigMsr.size(); i++) {
                    this.stimerConfigMsr.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
            if (_io().size() >= 216) {
                for (int i = 0; i < this.stimerCountMsr.size(); i++) {
                }
            }
        }
        private ViridianPageMsr vpAssistMsr;
        private Integer apicAssistPending;
        private byte[] pad;
        private ViridianPageMsr simpMsr;
        private List<ViridianSint> sintMsr;
        private List<ViridianStimerConfig> stimerConfigMsr;
        private List<Long> stimerCountMsr;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * HV_X64_MSR_VP_ASSIST_PAGE.
         */
        public ViridianPageMsr vpAssistMsr() { return vpAssistMsr; }

        /**
         * Whether the guest may end an interrupt without an EOI. Absent from
         * bodies of 8 bytes.
         */
        public Integer apicAssistPending() { return apicAssistPending; }

        /**
         * Padding, zero.
         */
        public byte[] pad() { return pad; }

        /**
         * HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16
         * bytes.
         */
        public ViridianPageMsr simpMsr() { return simpMsr; }

        /**
         * HV_X64_MSR_SINT0 to 15, synthetic interrupts.
         */
        public List<ViridianSint> sintMsr() { return sintMsr; }

        /**
         * HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes.
         */
        public List<ViridianStimerConfig> stimerConfigMsr() { return stimerConfigMsr; }

        /**
         * HV_X64_MSR_STIMER0_COUNT to 3.
         */
        public List<Long> stimerCountMsr() { return stimerCountMsr; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L601-L606">struct hvm_vmce_vcpu</a>
     */
    public static class VmceVcpu extends KaitaiStruct {
        public static VmceVcpu fromFile(String fileName) throws IOException {
            return new VmceVcpu(new ByteBufferKaitaiStream(fileName));
        }

        public VmceVcpu(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VmceVcpu(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public VmceVcpu(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_caps = this._io.substream(8);
            this.caps = new McgCap(_io_caps, this, _root);
            if (_io().size() >= 24) {
                KaitaiStream _io_mciCtl2Bank0 = this._io.substream(8);
                this.mciCtl2Bank0 = new MciCtl2(_io_mciCtl2Bank0, this, _root);
            }
            if (_io().size() >= 24) {
                KaitaiStream _io_mciCtl2Bank1 = this._io.substream(8);
                this.mciCtl2Bank1 = new MciCtl2(_io_mciCtl2Bank1, this, _root);
            }
            if (_io().size() >= 32) {
                this.mcgExtCtl = this._io.readU8le();
            }
        }

        public void _fetchInstances() {
            this.caps._fetchInstances();
            if (_io().size() >= 24) {
                this.mciCtl2Bank0._fetchInstances();
            }
            if (_io().size() >= 24) {
                this.mciCtl2Bank1._fetchInstances();
            }
            if (_io().size() >= 32) {
            }
        }
        private McgCap caps;
        private MciCtl2 mciCtl2Bank0;
        private MciCtl2 mciCtl2Bank1;
        private Long mcgExtCtl;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * IA32_MCG_CAP.
         */
        public McgCap caps() { return caps; }

        /**
         * IA32_MC0_CTL2. Absent from bodies of 8 bytes.
         */
        public MciCtl2 mciCtl2Bank0() { return mciCtl2Bank0; }

        /**
         * IA32_MC1_CTL2. Absent from bodies of 8 bytes.
         */
        public MciCtl2 mciCtl2Bank1() { return mciCtl2Bank1; }

        /**
         * IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from
         * bodies of 24 bytes.
         */
        public Long mcgExtCtl() { return mcgExtCtl; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * A set of state components, one bit each. The same as component_bitmap of
     * `x86_xsave_area`.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121">X86_XCR0_* and X86_XSS_*</a>
     */
    public static class XstateComponents extends KaitaiStruct {
        public static XstateComponents fromFile(String fileName) throws IOException {
            return new XstateComponents(new ByteBufferKaitaiStream(fileName));
        }

        public XstateComponents(KaitaiStream _io) {
            this(_io, null, null);
        }

        public XstateComponents(KaitaiStream _io, XenHvmContext.CpuXsave _parent) {
            this(_io, _parent, null);
        }

        public XstateComponents(KaitaiStream _io, XenHvmContext.CpuXsave _parent, XenHvmContext _root) {
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
        private XenHvmContext _root;
        private XenHvmContext.CpuXsave _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public long high() { return high; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.CpuXsave _parent() { return _parent; }
    }
    private List<Entry> entries;
    private byte[] rest;
    private XenHvmContext _root;
    private KaitaiStruct _parent;

    /**
     * Entries up to END, or up to the point where too few bytes remain for
     * another entry header.
     */
    public List<Entry> entries() { return entries; }

    /**
     * Data after END, which Xen ignores, or bytes too few for another entry
     * header. Usually empty.
     */
    public byte[] rest() { return rest; }
    public XenHvmContext _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
