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
import java.util.Arrays;


/**
 * The state of one running Xen domain, as libxenguest writes it when a domain
 * is saved or live-migrated: an image header, a domain header, then records
 * (guest pages, vCPU state, HVM context, CPU policy and so on) up to END.
 * 
 * The image header is always big-endian; its options give the byte order of
 * everything after it, except contents that Xen or the guest defines (HVM
 * context, CPU policies, vCPU contexts, shared info, pages), which are always
 * little-endian. Real streams are little-endian, as x86 is.
 * 
 * Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and
 * requires STATIC_DATA_END before all memory and register contents. A receiver
 * of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES
 * of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are
 * the same in both versions.
 * 
 * `xl save` writes this stream inside a libxl stream, which is inside a file of
 * its own; see `libxl_migration_stream` and `xl_save_file`.
 * 
 * A damaged stream parses as far as its framing allows. Bodies are decoded on
 * demand, so a body that is too short for its type does not affect the others.
 * If the stream ends inside a record, that record's `raw_body` is shorter than
 * its `header.len_body`.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc">Source</a>
 */
public class LibxcMigrationStream extends KaitaiStruct {
    public static LibxcMigrationStream fromFile(String fileName) throws IOException {
        return new LibxcMigrationStream(new ByteBufferKaitaiStream(fileName));
    }

    public enum GuestType {
        X86_PV(1),
        X86_HVM(2);

        private final long id;
        GuestType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, GuestType> byId = new HashMap<Long, GuestType>(2);
        static {
            for (GuestType e : GuestType.values())
                byId.put(e.id(), e);
        }
        public static GuestType byId(long id) { return byId.get(id); }
    }

    public enum HvmParamName {
        CALLBACK_IRQ(0),
        STORE_PFN(1),
        STORE_EVTCHN(2),
        PAE_ENABLED(4),
        IOREQ_PFN(5),
        BUFIOREQ_PFN(6),
        VIRIDIAN(9),
        TIMER_MODE(10),
        HPET_ENABLED(11),
        IDENT_PT(12),
        DM_DOMAIN(13),
        ACPI_S_STATE(14),
        VM86_TSS(15),
        VPT_ALIGN(16),
        CONSOLE_PFN(17),
        CONSOLE_EVTCHN(18),
        ACPI_IOPORTS_LOCATION(19),
        MEMORY_EVENT_CR0(20),
        MEMORY_EVENT_CR3(21),
        MEMORY_EVENT_CR4(22),
        MEMORY_EVENT_INT3(23),
        NESTEDHVM(24),
        MEMORY_EVENT_SINGLE_STEP(25),
        BUFIOREQ_EVTCHN(26),
        PAGING_RING_PFN(27),
        MONITOR_RING_PFN(28),
        SHARING_RING_PFN(29),
        MEMORY_EVENT_MSR(30),
        TRIPLE_FAULT_REASON(31),
        IOREQ_SERVER_PFN(32),
        NR_IOREQ_SERVER_PAGES(33),
        VM_GENERATION_ID_ADDR(34),
        ALTP2M(35),
        X87_FIP_WIDTH(36),
        VM86_TSS_SIZED(37),
        MCA_CAP(38);

        private final long id;
        HvmParamName(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, HvmParamName> byId = new HashMap<Long, HvmParamName>(36);
        static {
            for (HvmParamName e : HvmParamName.values())
                byId.put(e.id(), e);
        }
        public static HvmParamName byId(long id) { return byId.get(id); }
    }

    public enum PageType {
        NOTAB(0),
        L1TAB(1),
        L2TAB(2),
        L3TAB(3),
        L4TAB(4),
        L1TAB_PIN(9),
        L2TAB_PIN(10),
        L3TAB_PIN(11),
        L4TAB_PIN(12),
        BROKEN(13),
        XALLOC(14),
        XTAB(15);

        private final long id;
        PageType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PageType> byId = new HashMap<Long, PageType>(12);
        static {
            for (PageType e : PageType.values())
                byId.put(e.id(), e);
        }
        public static PageType byId(long id) { return byId.get(id); }
    }

    public enum RecordType {
        END_MARK(0),
        PAGE_DATA(1),
        X86_PV_INFO(2),
        X86_PV_P2M_FRAMES(3),
        X86_PV_VCPU_BASIC(4),
        X86_PV_VCPU_EXTENDED(5),
        X86_PV_VCPU_XSAVE(6),
        SHARED_INFO(7),
        X86_TSC_INFO(8),
        HVM_CONTEXT(9),
        HVM_PARAMS(10),
        TOOLSTACK(11),
        X86_PV_VCPU_MSRS(12),
        VERIFY(13),
        CHECKPOINT(14),
        CHECKPOINT_DIRTY_PFN_LIST(15),
        STATIC_DATA_END(16),
        X86_CPUID_POLICY(17),
        X86_MSR_POLICY(18),
        STRIPPED(4084494960L);

        private final long id;
        RecordType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, RecordType> byId = new HashMap<Long, RecordType>(20);
        static {
            for (RecordType e : RecordType.values())
                byId.put(e.id(), e);
        }
        public static RecordType byId(long id) { return byId.get(id); }
    }

    public enum TscMode {
        DEFAULT(0),
        ALWAYS_EMULATE(1),
        NEVER_EMULATE(2);

        private final long id;
        TscMode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, TscMode> byId = new HashMap<Long, TscMode>(3);
        static {
            for (TscMode e : TscMode.values())
                byId.put(e.id(), e);
        }
        public static TscMode byId(long id) { return byId.get(id); }
    }

    public enum VcpuContextLayout {
        NOTHING(0),
        BASIC_X86_64(1),
        BASIC_X86_32(2),
        EXTENDED(3),
        XSAVE(4),
        MSRS(5);

        private final long id;
        VcpuContextLayout(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, VcpuContextLayout> byId = new HashMap<Long, VcpuContextLayout>(6);
        static {
            for (VcpuContextLayout e : VcpuContextLayout.values())
                byId.put(e.id(), e);
        }
        public static VcpuContextLayout byId(long id) { return byId.get(id); }
    }

    public enum ViridianGroup {
        BASE(1),
        NO_FREQ(2),
        TIME_REF_COUNT(4),
        REFERENCE_TSC(8),
        HCALL_REMOTE_TLB_FLUSH(16),
        APIC_ASSIST(32),
        CRASH_CTL(64),
        SYNIC(128),
        STIMER(256),
        HCALL_IPI(512),
        EX_PROCESSOR_MASKS(1024),
        NO_VP_LIMIT(2048),
        CPU_HOTPLUG(4096);

        private final long id;
        ViridianGroup(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ViridianGroup> byId = new HashMap<Long, ViridianGroup>(13);
        static {
            for (ViridianGroup e : ViridianGroup.values())
                byId.put(e.id(), e);
        }
        public static ViridianGroup byId(long id) { return byId.get(id); }
    }

    public LibxcMigrationStream(KaitaiStream _io) {
        this(_io, null, null);
    }

    public LibxcMigrationStream(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public LibxcMigrationStream(KaitaiStream _io, KaitaiStruct _parent, LibxcMigrationStream _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.imageHeader = new Ihdr(this._io, this, _root);
        this.image = new DomainImage(this._io, this, _root, imageHeader().isBigEndian(), true, false);
    }

    public void _fetchInstances() {
        this.imageHeader._fetchInstances();
        this.image._fetchInstances();
    }

    /**
     * The part of the stream whose byte order the image header gives.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L47">Overview</a>
     */
    public static class DomainImage extends KaitaiStruct {
        private Boolean _is_le;

        public DomainImage(KaitaiStream _io, boolean isBigEndian, boolean hasDomainHeader, boolean isInsideLibxl) {
            this(_io, null, null, isBigEndian, hasDomainHeader, isInsideLibxl);
        }

        public DomainImage(KaitaiStream _io, LibxcMigrationStream _parent, boolean isBigEndian, boolean hasDomainHeader, boolean isInsideLibxl) {
            this(_io, _parent, null, isBigEndian, hasDomainHeader, isInsideLibxl);
        }

        public DomainImage(KaitaiStream _io, LibxcMigrationStream _parent, LibxcMigrationStream _root, boolean isBigEndian, boolean hasDomainHeader, boolean isInsideLibxl) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.isBigEndian = isBigEndian;
            this.hasDomainHeader = hasDomainHeader;
            this.isInsideLibxl = isInsideLibxl;
            _read();
        }
        private void _read() {
            {
                boolean on = isBigEndian();
                if (on == true) {
                    this._is_le = false;
                }
                else {
                    this._is_le = true;
                }
            }

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
        }
        private void _readLE() {
            if ( ((hasDomainHeader()) && (_io().size() - _io().pos() >= 16)) ) {
                this.domainHeader = new Dhdr(this._io, this, _root, _is_le);
            }
            if (_io().size() - _io().pos() >= 8) {
                this.records = new ArrayList<Record>();
                {
                    Record _it;
                    int i = 0;
                    do {
                        _it = new Record(this._io, this, _root, _is_le);
                        this.records.add(_it);
                        i++;
                    } while (!( ((_it.header().typeCode() == ((Number) (LibxcMigrationStream.RecordType.END_MARK.id())).longValue()) || ( ((isInsideLibxl()) && (_it.header().typeCode() == ((Number) (LibxcMigrationStream.RecordType.CHECKPOINT.id())).longValue())) ) || (_io().size() - _io().pos() < 8)) ));
                }
            }
        }
        private void _readBE() {
            if ( ((hasDomainHeader()) && (_io().size() - _io().pos() >= 16)) ) {
                this.domainHeader = new Dhdr(this._io, this, _root, _is_le);
            }
            if (_io().size() - _io().pos() >= 8) {
                this.records = new ArrayList<Record>();
                {
                    Record _it;
                    int i = 0;
                    do {
                        _it = new Record(this._io, this, _root, _is_le);
                        this.records.add(_it);
                        i++;
                    } while (!( ((_it.header().typeCode() == ((Number) (LibxcMigrationStream.RecordType.END_MARK.id())).longValue()) || ( ((isInsideLibxl()) && (_it.header().typeCode() == ((Number) (LibxcMigrationStream.RecordType.CHECKPOINT.id())).longValue())) ) || (_io().size() - _io().pos() < 8)) ));
                }
            }
        }

        public void _fetchInstances() {
            if ( ((hasDomainHeader()) && (_io().size() - _io().pos() >= 16)) ) {
                this.domainHeader._fetchInstances();
            }
            if (_io().size() - _io().pos() >= 8) {
                for (int i = 0; i < this.records.size(); i++) {
                    this.records.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }

        /**
         * The pfns that a COLO secondary has dirtied, in no particular order.
         * This record is sent from the secondary to the primary only.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L608">CHECKPOINT_DIRTY_PFN_LIST</a>
         */
        public static class CheckpointDirtyPfnList extends KaitaiStruct {
            private Boolean _is_le;

            public CheckpointDirtyPfnList(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
            }
            private void _readBE() {
            }

            public void _fetchInstances() {
                pfns();
                if (this.pfns != null) {
                    for (int i = 0; i < this.pfns.size(); i++) {
                    }
                }
            }
            private Integer lenPfn;

            /**
             * Size of one entry of `pfns` in bytes.
             */
            public Integer lenPfn() {
                if (this.lenPfn != null)
                    return this.lenPfn;
                this.lenPfn = ((Number) (8)).intValue();
                return this.lenPfn;
            }
            private List<Long> pfns;

            /**
             * The dirty pfns, as many as the body has room for.
             */
            public List<Long> pfns() {
                if (this.pfns != null)
                    return this.pfns;
                long _pos = this._io.pos();
                this._io.seek(0);
                if (_is_le) {
                    this.pfns = new ArrayList<Long>();
                    for (int i = 0; i < _io().size() / 8; i++) {
                        this.pfns.add(this._io.readU8le());
                    }
                } else {
                    this.pfns = new ArrayList<Long>();
                    for (int i = 0; i < _io().size() / 8; i++) {
                        this.pfns.add(this._io.readU8be());
                    }
                }
                this._io.seek(_pos);
                return this.pfns;
            }
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * General properties of the domain.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L142">Domain Header</a>
         */
        public static class Dhdr extends KaitaiStruct {
            private Boolean _is_le;

            public Dhdr(KaitaiStream _io, LibxcMigrationStream.DomainImage _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.typeCode = this._io.readU4le();
                this.pageShift = this._io.readU2le();
                this.reserved = this._io.readU2le();
                this.xenMajor = this._io.readU4le();
                this.xenMinor = this._io.readU4le();
            }
            private void _readBE() {
                this.typeCode = this._io.readU4be();
                this.pageShift = this._io.readU2be();
                this.reserved = this._io.readU2be();
                this.xenMajor = this._io.readU4be();
                this.xenMinor = this._io.readU4be();
            }

            public void _fetchInstances() {
            }
            private GuestType guestType;

            /**
             * Kind of guest; PVH guests are x86_hvm.
             */
            public GuestType guestType() {
                if (this.guestType != null)
                    return this.guestType;
                this.guestType = LibxcMigrationStream.GuestType.byId(typeCode());
                return this.guestType;
            }
            private Boolean isConvertedFromLegacy;

            /**
             * A converter wrote this stream from a legacy image.
             */
            public Boolean isConvertedFromLegacy() {
                if (this.isConvertedFromLegacy != null)
                    return this.isConvertedFromLegacy;
                this.isConvertedFromLegacy = xenMajor() == 0;
                return this.isConvertedFromLegacy;
            }
            private Byte knownPageShift;

            /**
             * The only `page_shift` of x86 guests.
             */
            public Byte knownPageShift() {
                if (this.knownPageShift != null)
                    return this.knownPageShift;
                this.knownPageShift = ((byte) 12);
                return this.knownPageShift;
            }
            private long typeCode;
            private int pageShift;
            private int reserved;
            private long xenMajor;
            private long xenMinor;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage _parent;

            /**
             * Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the
             * specification also had 3 for x86 PVH and 4 for ARM, which no Xen
             * ever saved.
             */
            public long typeCode() { return typeCode; }

            /**
             * Base-2 logarithm of the page size; 12 on x86.
             */
            public int pageShift() { return pageShift; }

            /**
             * Zero when saved, ignored when restored.
             */
            public int reserved() { return reserved; }

            /**
             * Major version of the Xen that saved the image; 0 for an image
             * that was converted from the legacy format.
             */
            public long xenMajor() { return xenMajor; }

            /**
             * Minor version of the Xen that saved the image, or the version of
             * the converter.
             */
            public long xenMinor() { return xenMinor; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage _parent() { return _parent; }
        }

        /**
         * The body of the records that carry no data: END, VERIFY, CHECKPOINT
         * and STATIC_DATA_END. It has no fields. By the specification their
         * body_length is 0; if it is not, `raw_body` has the bytes.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L260">END</a>
         */
        public static class EmptyBody extends KaitaiStruct {
            private Boolean _is_le;

            public EmptyBody(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
            }
            private void _readBE() {
            }

            public void _fetchInstances() {
            }
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * One HVM parameter.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514">HVM_PARAMS</a>
         */
        public static class HvmParam extends KaitaiStruct {
            private Boolean _is_le;

            public HvmParam(KaitaiStream _io, LibxcMigrationStream.DomainImage.HvmParams _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.index = this._io.readU8le();
                this.value = this._io.readU8le();
            }
            private void _readBE() {
                this.index = this._io.readU8be();
                this.value = this._io.readU8be();
            }

            public void _fetchInstances() {
            }
            private HvmParamName name;

            /**
             * The parameter by name.
             */
            public HvmParamName name() {
                if (this.name != null)
                    return this.name;
                this.name = LibxcMigrationStream.HvmParamName.byId(index());
                return this.name;
            }
            private long index;
            private long value;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.HvmParams _parent;

            /**
             * Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h.
             */
            public long index() { return index; }

            /**
             * Value of the parameter.
             */
            public long value() { return value; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.HvmParams _parent() { return _parent; }
        }

        /**
         * HVM parameters of the domain.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514">HVM_PARAMS</a>
         */
        public static class HvmParams extends KaitaiStruct {
            private Boolean _is_le;

            public HvmParams(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.numParams = this._io.readU4le();
                this.reserved = this._io.readU4le();
            }
            private void _readBE() {
                this.numParams = this._io.readU4be();
                this.reserved = this._io.readU4be();
            }

            public void _fetchInstances() {
                params();
                if (this.params != null) {
                    for (int i = 0; i < this.params.size(); i++) {
                        this.params.get(((Number) (i)).intValue())._fetchInstances();
                    }
                }
            }
            private Integer lenParam;

            /**
             * Size of one parameter in bytes.
             */
            public Integer lenParam() {
                if (this.lenParam != null)
                    return this.lenParam;
                this.lenParam = ((Number) (16)).intValue();
                return this.lenParam;
            }
            private Integer ofsParams;

            /**
             * Offset of the parameters in the body.
             */
            public Integer ofsParams() {
                if (this.ofsParams != null)
                    return this.ofsParams;
                this.ofsParams = ((Number) (4 + 4)).intValue();
                return this.ofsParams;
            }
            private List<HvmParam> params;

            /**
             * The parameters, `num_params` of them.
             */
            public List<HvmParam> params() {
                if (this.params != null)
                    return this.params;
                long _pos = this._io.pos();
                this._io.seek(ofsParams());
                if (_is_le) {
                    this.params = new ArrayList<HvmParam>();
                    for (int i = 0; i < numParams(); i++) {
                        this.params.add(new HvmParam(this._io, this, _root, _is_le));
                    }
                } else {
                    this.params = new ArrayList<HvmParam>();
                    for (int i = 0; i < numParams(); i++) {
                        this.params.add(new HvmParam(this._io, this, _root, _is_le));
                    }
                }
                this._io.seek(_pos);
                return this.params;
            }
            private long numParams;
            private long reserved;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;

            /**
             * Number of parameters.
             */
            public long numParams() { return numParams; }

            /**
             * Zero when saved, ignored when restored.
             */
            public long reserved() { return reserved; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * Bytes of a record's body, not interpreted here: the type has no
         * fields, only a size. `body` decodes the same bytes.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
         */
        public static class Opaque extends KaitaiStruct {
            private Boolean _is_le;

            public Opaque(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
            }
            private void _readBE() {
            }

            public void _fetchInstances() {
            }
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * A batch of guest pages: pfns with their types, followed by the
         * contents of the pages that have any, in the same order.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
         */
        public static class PageData extends KaitaiStruct {
            private Boolean _is_le;

            public PageData(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le, boolean isBigEndian) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                this.isBigEndian = isBigEndian;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.numPfns = this._io.readU4le();
                this.reserved = this._io.readU4le();
            }
            private void _readBE() {
                this.numPfns = this._io.readU4be();
                this.reserved = this._io.readU4be();
            }

            public void _fetchInstances() {
                pages();
                if (this.pages != null) {
                    for (int i = 0; i < this.pages.size(); i++) {
                    }
                }
                pfns();
                if (this.pfns != null) {
                    for (int i = 0; i < this.pfns.size(); i++) {
                        this.pfns.get(((Number) (i)).intValue())._fetchInstances();
                    }
                }
            }
            private Integer lenPage;

            /**
             * Size of one page in bytes.
             */
            public Integer lenPage() {
                if (this.lenPage != null)
                    return this.lenPage;
                this.lenPage = ((int) 4096);
                return this.lenPage;
            }
            private Integer lenPfn;

            /**
             * Size of one entry of `pfns` in bytes.
             */
            public Integer lenPfn() {
                if (this.lenPfn != null)
                    return this.lenPfn;
                this.lenPfn = ((Number) (8)).intValue();
                return this.lenPfn;
            }
            private Long ofsPages;

            /**
             * Offset of the page contents in the body.
             */
            public Long ofsPages() {
                if (this.ofsPages != null)
                    return this.ofsPages;
                this.ofsPages = ((Number) (((Number) (((Number) (ofsPfns())).longValue() + ((Number) (((Number) (lenPfn())).longValue() * ((Number) (numPfns())).longValue())).longValue())).longValue())).longValue();
                return this.ofsPages;
            }
            private Integer ofsPfns;

            /**
             * Offset of the pfns in the body.
             */
            public Integer ofsPfns() {
                if (this.ofsPfns != null)
                    return this.ofsPfns;
                this.ofsPfns = ((Number) (4 + 4)).intValue();
                return this.ofsPfns;
            }
            private List<byte[]> pages;

            /**
             * The contents, 4096 bytes for each entry of `pfns` whose `has_page`
             * is true, in their order. This list has as many whole pages as the
             * body has room for, whatever the types say: none in a record of a
             * `stripped` stream.
             */
            public List<byte[]> pages() {
                if (this.pages != null)
                    return this.pages;
                long _pos = this._io.pos();
                this._io.seek((((Number) (_io().size())).longValue() <= ofsPages() ? ((Number) (_io().size())).longValue() : ((Number) (ofsPages())).longValue()));
                if (_is_le) {
                    this.pages = new ArrayList<byte[]>();
                    for (int i = 0; i < (((Number) (_io().size())).longValue() <= ofsPages() ? ((long) 0) : ((Number) (((Number) (((Number) (_io().size())).longValue() - ofsPages())).longValue() / ((long) 4096))).longValue()); i++) {
                        this.pages.add(this._io.readBytes(lenPage()));
                    }
                } else {
                    this.pages = new ArrayList<byte[]>();
                    for (int i = 0; i < (((Number) (_io().size())).longValue() <= ofsPages() ? ((long) 0) : ((Number) (((Number) (((Number) (_io().size())).longValue() - ofsPages())).longValue() / ((long) 4096))).longValue()); i++) {
                        this.pages.add(this._io.readBytes(lenPage()));
                    }
                }
                this._io.seek(_pos);
                return this.pages;
            }
            private List<PfnEntry> pfns;

            /**
             * The pfns and their types.
             */
            public List<PfnEntry> pfns() {
                if (this.pfns != null)
                    return this.pfns;
                long _pos = this._io.pos();
                this._io.seek(ofsPfns());
                if (_is_le) {
                    this.pfns = new ArrayList<PfnEntry>();
                    for (int i = 0; i < numPfns(); i++) {
                        this.pfns.add(new PfnEntry(this._io, this, _root, _is_le, isBigEndian()));
                    }
                } else {
                    this.pfns = new ArrayList<PfnEntry>();
                    for (int i = 0; i < numPfns(); i++) {
                        this.pfns.add(new PfnEntry(this._io, this, _root, _is_le, isBigEndian()));
                    }
                }
                this._io.seek(_pos);
                return this.pfns;
            }
            private long numPfns;
            private long reserved;
            private boolean isBigEndian;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;

            /**
             * Number of pfns in this record, at least 1.
             */
            public long numPfns() { return numPfns; }

            /**
             * Zero when saved, ignored when restored.
             */
            public long reserved() { return reserved; }

            /**
             * Byte order of the stream.
             */
            public boolean isBigEndian() { return isBigEndian; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * A pfn and its type in 64 bits: the type in bits 63-60, reserved bits
         * 59-52, the pfn in bits 51-0. They are read as two halves so that every
         * language computes exact values.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
         */
        public static class PfnEntry extends KaitaiStruct {
            private Boolean _is_le;

            public PfnEntry(KaitaiStream _io, LibxcMigrationStream.DomainImage.PageData _parent, LibxcMigrationStream _root, boolean _is_le, boolean isBigEndian) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                this.isBigEndian = isBigEndian;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.half0 = this._io.readU4le();
                this.half1 = this._io.readU4le();
            }
            private void _readBE() {
                this.half0 = this._io.readU4be();
                this.half1 = this._io.readU4be();
            }

            public void _fetchInstances() {
            }
            private Boolean hasPage;

            /**
             * Whether `pages` has contents for this entry; false for broken,
             * xalloc and xtab.
             */
            public Boolean hasPage() {
                if (this.hasPage != null)
                    return this.hasPage;
                this.hasPage =  ((typeCode() <= 4) || ( ((typeCode() >= 9) && (typeCode() <= 12)) )) ;
                return this.hasPage;
            }
            private Long high;

            /**
             * Bits 63-32.
             */
            public Long high() {
                if (this.high != null)
                    return this.high;
                this.high = ((Number) ((isBigEndian() ? half0() : half1()))).longValue();
                return this.high;
            }
            private Boolean isKnownType;

            /**
             * False for 0x5-0x8, which are not page types; a receiver refuses
             * them.
             */
            public Boolean isKnownType() {
                if (this.isKnownType != null)
                    return this.isKnownType;
                this.isKnownType =  ((typeCode() <= 4) || (typeCode() >= 9)) ;
                return this.isKnownType;
            }
            private Boolean isPageTable;

            /**
             * Whether the page is a PV guest's page table of any level.
             */
            public Boolean isPageTable() {
                if (this.isPageTable != null)
                    return this.isPageTable;
                this.isPageTable =  (( ((typeCode() >= 1) && (typeCode() <= 4)) ) || ( ((typeCode() >= 9) && (typeCode() <= 12)) )) ;
                return this.isPageTable;
            }
            private Boolean isPopulated;

            /**
             * Whether a receiver allocates memory for the pfn: true for entries
             * with contents, and for xalloc.
             */
            public Boolean isPopulated() {
                if (this.isPopulated != null)
                    return this.isPopulated;
                this.isPopulated =  ((typeCode() <= 4) || ( ((typeCode() >= 9) && (typeCode() <= 12)) ) || (typeCode() == 14)) ;
                return this.isPopulated;
            }
            private Long low;

            /**
             * Bits 31-0.
             */
            public Long low() {
                if (this.low != null)
                    return this.low;
                this.low = ((Number) ((isBigEndian() ? half1() : half0()))).longValue();
                return this.low;
            }
            private PageType pageType;

            /**
             * Bits 63-60, the kind of page.
             */
            public PageType pageType() {
                if (this.pageType != null)
                    return this.pageType;
                this.pageType = LibxcMigrationStream.PageType.byId((isBigEndian() ? half0() : half1()) >> 28);
                return this.pageType;
            }
            private Long pfn;

            /**
             * Bits 51-0, the page frame number.
             */
            public Long pfn() {
                if (this.pfn != null)
                    return this.pfn;
                this.pfn = ((Number) (((Number) (((Number) (low())).longValue() + ((Number) (((Number) (high() & 1048575)).longValue() * ((long) 4294967296L))).longValue())).longValue())).longValue();
                return this.pfn;
            }
            private Integer reserved;

            /**
             * Bits 59-52, zero when saved.
             */
            public Integer reserved() {
                if (this.reserved != null)
                    return this.reserved;
                this.reserved = ((Number) (high() >> 20 & 255)).intValue();
                return this.reserved;
            }
            private Integer typeCode;

            /**
             * Bits 63-60, the page type as a number.
             */
            public Integer typeCode() {
                if (this.typeCode != null)
                    return this.typeCode;
                this.typeCode = ((Number) (high() >> 28)).intValue();
                return this.typeCode;
            }
            private long half0;
            private long half1;
            private boolean isBigEndian;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.PageData _parent;

            /**
             * The first four bytes; the low half in a little-endian stream.
             */
            public long half0() { return half0; }

            /**
             * The last four bytes; the high half in a little-endian stream.
             */
            public long half1() { return half1; }

            /**
             * Byte order of the stream.
             */
            public boolean isBigEndian() { return isBigEndian; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.PageData _parent() { return _parent; }
        }

        /**
         * One record: header, body, padding to a multiple of 8 bytes.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
         */
        public static class Record extends KaitaiStruct {
            private Boolean _is_le;

            public Record(KaitaiStream _io, LibxcMigrationStream.DomainImage _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.header = new RecordHeader(this._io, this, _root, _is_le);
                KaitaiStream _io_rawBody = this._io.substream((((Number) (header().lenBody())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenBody())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
                this.rawBody = new Opaque(_io_rawBody, this, _root, _is_le);
                this.padding = this._io.readBytes((((Number) (header().lenPadding())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenPadding())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            }
            private void _readBE() {
                this.header = new RecordHeader(this._io, this, _root, _is_le);
                KaitaiStream _io_rawBody = this._io.substream((((Number) (header().lenBody())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenBody())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
                this.rawBody = new Opaque(_io_rawBody, this, _root, _is_le);
                this.padding = this._io.readBytes((((Number) (header().lenPadding())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenPadding())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            }

            public void _fetchInstances() {
                this.header._fetchInstances();
                this.rawBody._fetchInstances();
                body();
                if (this.body != null) {
                    {
                        RecordType on = header().recordType();
                        if (on != null) {
                            switch (header().recordType()) {
                            case CHECKPOINT: {
                                ((EmptyBody) (this.body))._fetchInstances();
                                break;
                            }
                            case CHECKPOINT_DIRTY_PFN_LIST: {
                                ((CheckpointDirtyPfnList) (this.body))._fetchInstances();
                                break;
                            }
                            case END_MARK: {
                                ((EmptyBody) (this.body))._fetchInstances();
                                break;
                            }
                            case HVM_CONTEXT: {
                                ((XenHvmContext) (this.body))._fetchInstances();
                                break;
                            }
                            case HVM_PARAMS: {
                                ((HvmParams) (this.body))._fetchInstances();
                                break;
                            }
                            case PAGE_DATA: {
                                ((PageData) (this.body))._fetchInstances();
                                break;
                            }
                            case SHARED_INFO: {
                                ((SharedInfo) (this.body))._fetchInstances();
                                break;
                            }
                            case STATIC_DATA_END: {
                                ((EmptyBody) (this.body))._fetchInstances();
                                break;
                            }
                            case STRIPPED: {
                                ((Stripped) (this.body))._fetchInstances();
                                break;
                            }
                            case TOOLSTACK: {
                                ((Toolstack) (this.body))._fetchInstances();
                                break;
                            }
                            case VERIFY: {
                                ((EmptyBody) (this.body))._fetchInstances();
                                break;
                            }
                            case X86_CPUID_POLICY: {
                                ((XenX86CpuPolicy.CpuidPolicy) (this.body))._fetchInstances();
                                break;
                            }
                            case X86_MSR_POLICY: {
                                ((XenX86CpuPolicy.MsrPolicy) (this.body))._fetchInstances();
                                break;
                            }
                            case X86_PV_INFO: {
                                ((X86PvInfo) (this.body))._fetchInstances();
                                break;
                            }
                            case X86_PV_P2M_FRAMES: {
                                ((X86PvP2mFrames) (this.body))._fetchInstances();
                                break;
                            }
                            case X86_PV_VCPU_BASIC: {
                                ((X86PvVcpu) (this.body))._fetchInstances();
                                break;
                            }
                            case X86_PV_VCPU_EXTENDED: {
                                ((X86PvVcpu) (this.body))._fetchInstances();
                                break;
                            }
                            case X86_PV_VCPU_MSRS: {
                                ((X86PvVcpu) (this.body))._fetchInstances();
                                break;
                            }
                            case X86_PV_VCPU_XSAVE: {
                                ((X86PvVcpu) (this.body))._fetchInstances();
                                break;
                            }
                            case X86_TSC_INFO: {
                                ((X86TscInfo) (this.body))._fetchInstances();
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
             * The body, decoded by record type.
             */
            public KaitaiStruct body() {
                if (this.body != null)
                    return this.body;
                KaitaiStream io = rawBody()._io();
                long _pos = io.pos();
                io.seek(0);
                if (_is_le) {
                    {
                        RecordType on = header().recordType();
                        if (on != null) {
                            switch (header().recordType()) {
                            case CHECKPOINT: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case CHECKPOINT_DIRTY_PFN_LIST: {
                                this.body = new CheckpointDirtyPfnList(io, this, _root, _is_le);
                                break;
                            }
                            case END_MARK: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case HVM_CONTEXT: {
                                this.body = new XenHvmContext(io);
                                break;
                            }
                            case HVM_PARAMS: {
                                this.body = new HvmParams(io, this, _root, _is_le);
                                break;
                            }
                            case PAGE_DATA: {
                                this.body = new PageData(io, this, _root, _is_le, _parent().isBigEndian());
                                break;
                            }
                            case SHARED_INFO: {
                                this.body = new SharedInfo(io, this, _root, _is_le);
                                break;
                            }
                            case STATIC_DATA_END: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case STRIPPED: {
                                this.body = new Stripped(io, this, _root, _is_le);
                                break;
                            }
                            case TOOLSTACK: {
                                this.body = new Toolstack(io, this, _root, _is_le);
                                break;
                            }
                            case VERIFY: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case X86_CPUID_POLICY: {
                                this.body = new XenX86CpuPolicy.CpuidPolicy(io);
                                break;
                            }
                            case X86_MSR_POLICY: {
                                this.body = new XenX86CpuPolicy.MsrPolicy(io);
                                break;
                            }
                            case X86_PV_INFO: {
                                this.body = new X86PvInfo(io, this, _root, _is_le);
                                break;
                            }
                            case X86_PV_P2M_FRAMES: {
                                this.body = new X86PvP2mFrames(io, this, _root, _is_le);
                                break;
                            }
                            case X86_PV_VCPU_BASIC: {
                                this.body = new X86PvVcpu(io, this, _root, _is_le, header().recordType());
                                break;
                            }
                            case X86_PV_VCPU_EXTENDED: {
                                this.body = new X86PvVcpu(io, this, _root, _is_le, header().recordType());
                                break;
                            }
                            case X86_PV_VCPU_MSRS: {
                                this.body = new X86PvVcpu(io, this, _root, _is_le, header().recordType());
                                break;
                            }
                            case X86_PV_VCPU_XSAVE: {
                                this.body = new X86PvVcpu(io, this, _root, _is_le, header().recordType());
                                break;
                            }
                            case X86_TSC_INFO: {
                                this.body = new X86TscInfo(io, this, _root, _is_le);
                                break;
                            }
                            default: {
                                this.body = new UnknownBody(io, this, _root, _is_le);
                                break;
                            }
                            }
                        } else {
                            this.body = new UnknownBody(io, this, _root, _is_le);
                        }
                    }
                } else {
                    {
                        RecordType on = header().recordType();
                        if (on != null) {
                            switch (header().recordType()) {
                            case CHECKPOINT: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case CHECKPOINT_DIRTY_PFN_LIST: {
                                this.body = new CheckpointDirtyPfnList(io, this, _root, _is_le);
                                break;
                            }
                            case END_MARK: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case HVM_CONTEXT: {
                                this.body = new XenHvmContext(io);
                                break;
                            }
                            case HVM_PARAMS: {
                                this.body = new HvmParams(io, this, _root, _is_le);
                                break;
                            }
                            case PAGE_DATA: {
                                this.body = new PageData(io, this, _root, _is_le, _parent().isBigEndian());
                                break;
                            }
                            case SHARED_INFO: {
                                this.body = new SharedInfo(io, this, _root, _is_le);
                                break;
                            }
                            case STATIC_DATA_END: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case STRIPPED: {
                                this.body = new Stripped(io, this, _root, _is_le);
                                break;
                            }
                            case TOOLSTACK: {
                                this.body = new Toolstack(io, this, _root, _is_le);
                                break;
                            }
                            case VERIFY: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case X86_CPUID_POLICY: {
                                this.body = new XenX86CpuPolicy.CpuidPolicy(io);
                                break;
                            }
                            case X86_MSR_POLICY: {
                                this.body = new XenX86CpuPolicy.MsrPolicy(io);
                                break;
                            }
                            case X86_PV_INFO: {
                                this.body = new X86PvInfo(io, this, _root, _is_le);
                                break;
                            }
                            case X86_PV_P2M_FRAMES: {
                                this.body = new X86PvP2mFrames(io, this, _root, _is_le);
                                break;
                            }
                            case X86_PV_VCPU_BASIC: {
                                this.body = new X86PvVcpu(io, this, _root, _is_le, header().recordType());
                                break;
                            }
                            case X86_PV_VCPU_EXTENDED: {
                                this.body = new X86PvVcpu(io, this, _root, _is_le, header().recordType());
                                break;
                            }
                            case X86_PV_VCPU_MSRS: {
                                this.body = new X86PvVcpu(io, this, _root, _is_le, header().recordType());
                                break;
                            }
                            case X86_PV_VCPU_XSAVE: {
                                this.body = new X86PvVcpu(io, this, _root, _is_le, header().recordType());
                                break;
                            }
                            case X86_TSC_INFO: {
                                this.body = new X86TscInfo(io, this, _root, _is_le);
                                break;
                            }
                            default: {
                                this.body = new UnknownBody(io, this, _root, _is_le);
                                break;
                            }
                            }
                        } else {
                            this.body = new UnknownBody(io, this, _root, _is_le);
                        }
                    }
                }
                io.seek(_pos);
                return this.body;
            }
            private Boolean isEnd;

            /**
             * The record is complete, and it is END.
             */
            public Boolean isEnd() {
                if (this.isEnd != null)
                    return this.isEnd;
                this.isEnd =  ((header().typeCode() == 0) && (!(isTruncated()))) ;
                return this.isEnd;
            }
            private Boolean isTruncated;

            /**
             * The stream ends inside this record.
             */
            public Boolean isTruncated() {
                if (this.isTruncated != null)
                    return this.isTruncated;
                this.isTruncated =  ((((Number) (rawBody()._io().size())).longValue() < ((Number) (header().lenBody())).longValue()) || (((Number) (padding().length)).longValue() < ((Number) (header().lenPadding())).longValue())) ;
                return this.isTruncated;
            }
            private String truncation;

            /**
             * The words about it that follow the length.
             */
            public String truncation() {
                if (this.truncation != null)
                    return this.truncation;
                this.truncation = (isTruncated() ? ", TRUNCATED" : "");
                return this.truncation;
            }
            private RecordHeader header;
            private Opaque rawBody;
            private byte[] padding;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage _parent;

            /**
             * Type and length.
             */
            public RecordHeader header() { return header; }

            /**
             * The bytes of the body, or those that the stream still has if it
             * ends before `header.len_body` bytes.
             */
            public Opaque rawBody() { return rawBody; }

            /**
             * 0 to 7 zero bytes.
             */
            public byte[] padding() { return padding; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage _parent() { return _parent; }
        }

        /**
         * The header of every record.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
         */
        public static class RecordHeader extends KaitaiStruct {
            private Boolean _is_le;

            public RecordHeader(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.typeCode = this._io.readU4le();
                this.lenBody = this._io.readU4le();
            }
            private void _readBE() {
                this.typeCode = this._io.readU4be();
                this.lenBody = this._io.readU4be();
            }

            public void _fetchInstances() {
            }
            private Boolean isOptional;

            /**
             * A receiver that does not know the type ignores the record.
             */
            public Boolean isOptional() {
                if (this.isOptional != null)
                    return this.isOptional;
                this.isOptional = typeCode() >> 31 != 0;
                return this.isOptional;
            }
            private Integer lenBodyMax;

            /**
             * 128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
             * tools/libs/guest/xg_sr_stream_format.h).
             */
            public Integer lenBodyMax() {
                if (this.lenBodyMax != null)
                    return this.lenBodyMax;
                this.lenBodyMax = ((int) 134217728);
                return this.lenBodyMax;
            }
            private Integer lenPadding;

            /**
             * Bytes of padding after the body.
             */
            public Integer lenPadding() {
                if (this.lenPadding != null)
                    return this.lenPadding;
                this.lenPadding = ((Number) (KaitaiStream.mod(8 - KaitaiStream.mod(lenBody(), 8), 8))).intValue();
                return this.lenPadding;
            }
            private RecordType recordType;

            /**
             * Kind of body.
             */
            public RecordType recordType() {
                if (this.recordType != null)
                    return this.recordType;
                this.recordType = LibxcMigrationStream.RecordType.byId(typeCode());
                return this.recordType;
            }
            private long typeCode;
            private long lenBody;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;

            /**
             * Kind of body, as a number; see `record_type`. Bit 31 marks an
             * optional record, which a receiver that does not know the type may
             * ignore.
             */
            public long typeCode() { return typeCode; }

            /**
             * Length of the body in bytes, without its padding.
             */
            public long lenBody() { return lenBody; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * The guest's shared info page, one page long. Its layout depends on the
         * guest's width, which X86_PV_INFO gives.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L445">SHARED_INFO</a>
         */
        public static class SharedInfo extends KaitaiStruct {
            private Boolean _is_le;

            public SharedInfo(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
            }
            private void _readBE() {
            }

            public void _fetchInstances() {
                sharedInfoX8632();
                if (this.sharedInfoX8632 != null) {
                    this.sharedInfoX8632._fetchInstances();
                }
                sharedInfoX8664();
                if (this.sharedInfoX8664 != null) {
                    this.sharedInfoX8664._fetchInstances();
                }
            }
            private Integer lenSharedInfo;

            /**
             * Length of a SHARED_INFO body in bytes.
             */
            public Integer lenSharedInfo() {
                if (this.lenSharedInfo != null)
                    return this.lenSharedInfo;
                this.lenSharedInfo = ((int) 4096);
                return this.lenSharedInfo;
            }
            private XenX86Vcpu.SharedInfoX8632 sharedInfoX8632;

            /**
             * The page, in the layout of a 32-bit guest.
             */
            public XenX86Vcpu.SharedInfoX8632 sharedInfoX8632() {
                if (this.sharedInfoX8632 != null)
                    return this.sharedInfoX8632;
                long _pos = this._io.pos();
                this._io.seek(0);
                if (_is_le) {
                    this.sharedInfoX8632 = new XenX86Vcpu.SharedInfoX8632(this._io);
                } else {
                    this.sharedInfoX8632 = new XenX86Vcpu.SharedInfoX8632(this._io);
                }
                this._io.seek(_pos);
                return this.sharedInfoX8632;
            }
            private XenX86Vcpu.SharedInfoX8664 sharedInfoX8664;

            /**
             * The page, in the layout of a 64-bit guest.
             */
            public XenX86Vcpu.SharedInfoX8664 sharedInfoX8664() {
                if (this.sharedInfoX8664 != null)
                    return this.sharedInfoX8664;
                long _pos = this._io.pos();
                this._io.seek(0);
                if (_is_le) {
                    this.sharedInfoX8664 = new XenX86Vcpu.SharedInfoX8664(this._io);
                } else {
                    this.sharedInfoX8664 = new XenX86Vcpu.SharedInfoX8664(this._io);
                }
                this._io.seek(_pos);
                return this.sharedInfoX8664;
            }
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * Says that contents were taken out of the image, for example to attach
         * it to a public bug report. The first record of its stream.
         * 
         * This record is an extension of `xenstream strip`; the specification
         * does not have it. It is optional, so that a receiver which does not
         * know it ignores it. If `pages_dropped` is set, PAGE_DATA records have
         * their pfns but no page contents, so that they are shorter than the
         * page types demand: a receiver refuses the first of them. Contents that
         * are taken out of other records are zero, or `x` in texts; lengths and
         * offsets in the records stay.
         * @see "xenstream, python/xenstream/edit/strip/"
         */
        public static class Stripped extends KaitaiStruct {
            private Boolean _is_le;

            public Stripped(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.removed = this._io.readU4le();
                this.reserved = this._io.readU4le();
            }
            private void _readBE() {
                this.removed = this._io.readU4be();
                this.reserved = this._io.readU4be();
            }

            public void _fetchInstances() {
            }
            private Boolean config;

            /**
             * All values of the configuration.
             */
            public Boolean config() {
                if (this.config != null)
                    return this.config;
                this.config = (removed() & 64) != 0;
                return this.config;
            }
            private Boolean deviceData;

            /**
             * State of emulated devices that can hold data of the guest, and of unknown devices.
             */
            public Boolean deviceData() {
                if (this.deviceData != null)
                    return this.deviceData;
                this.deviceData = (removed() & 16) != 0;
                return this.deviceData;
            }
            private Boolean deviceModel;

            /**
             * All state of the device model.
             */
            public Boolean deviceModel() {
                if (this.deviceModel != null)
                    return this.deviceModel;
                this.deviceModel = (removed() & 256) != 0;
                return this.deviceModel;
            }
            private Boolean pagesDropped;

            /**
             * PAGE_DATA has no page contents, unless some of its pages were to be kept.
             */
            public Boolean pagesDropped() {
                if (this.pagesDropped != null)
                    return this.pagesDropped;
                this.pagesDropped = (removed() & 1) != 0;
                return this.pagesDropped;
            }
            private Boolean pagesZeroed;

            /**
             * Pages were replaced by zeros.
             */
            public Boolean pagesZeroed() {
                if (this.pagesZeroed != null)
                    return this.pagesZeroed;
                this.pagesZeroed = (removed() & 2) != 0;
                return this.pagesZeroed;
            }
            private Boolean registers;

            /**
             * All state of the vCPUs, and a PV guest's shared info.
             */
            public Boolean registers() {
                if (this.registers != null)
                    return this.registers;
                this.registers = (removed() & 128) != 0;
                return this.registers;
            }
            private Boolean settings;

            /**
             * Texts of the configuration that xl, libvirt or xenopsd saved with
             * the guest, and values in xenstore.
             */
            public Boolean settings() {
                if (this.settings != null)
                    return this.settings;
                this.settings = (removed() & 4) != 0;
                return this.settings;
            }
            private Boolean unknown;

            /**
             * Bodies of unknown records, and what follows the end of the image.
             */
            public Boolean unknown() {
                if (this.unknown != null)
                    return this.unknown;
                this.unknown = (removed() & 32) != 0;
                return this.unknown;
            }
            private Boolean vectorRegisters;

            /**
             * x87, SSE and extended registers; the control words among them stay.
             */
            public Boolean vectorRegisters() {
                if (this.vectorRegisters != null)
                    return this.vectorRegisters;
                this.vectorRegisters = (removed() & 8) != 0;
                return this.vectorRegisters;
            }
            private long removed;
            private long reserved;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;

            /**
             * What was taken out, a bit for each kind of contents.
             */
            public long removed() { return removed; }

            /**
             * Zero when written.
             */
            public long reserved() { return reserved; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * Deprecated: toolstack data that only development versions of Xen
         * wrote.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L549">TOOLSTACK (deprecated)</a>
         */
        public static class Toolstack extends KaitaiStruct {
            private Boolean _is_le;

            public Toolstack(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.data = this._io.readBytesFull();
            }
            private void _readBE() {
                this.data = this._io.readBytesFull();
            }

            public void _fetchInstances() {
            }
            private byte[] data;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;

            /**
             * Toolstack-specific data.
             */
            public byte[] data() { return data; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * The body of a record type that the specification does not define.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
         */
        public static class UnknownBody extends KaitaiStruct {
            private Boolean _is_le;

            public UnknownBody(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.data = this._io.readBytesFull();
            }
            private void _readBE() {
                this.data = this._io.readBytesFull();
            }

            public void _fetchInstances() {
            }
            private byte[] data;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;

            /**
             * The body, unchanged.
             */
            public byte[] data() { return data; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * Properties of a PV guest.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L362">X86_PV_INFO</a>
         */
        public static class X86PvInfo extends KaitaiStruct {
            private Boolean _is_le;

            public X86PvInfo(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.guestWidth = this._io.readU1();
                this.ptLevels = this._io.readU1();
                this.reserved1 = this._io.readU2le();
                this.reserved2 = this._io.readU4le();
            }
            private void _readBE() {
                this.guestWidth = this._io.readU1();
                this.ptLevels = this._io.readU1();
                this.reserved1 = this._io.readU2be();
                this.reserved2 = this._io.readU4be();
            }

            public void _fetchInstances() {
            }
            private Boolean isValidCombination;

            /**
             * Whether the two values describe a 32-bit guest with PAE or a
             * 64-bit guest, the only kinds of PV guest.
             */
            public Boolean isValidCombination() {
                if (this.isValidCombination != null)
                    return this.isValidCombination;
                this.isValidCombination =  (( ((guestWidth() == 4) && (ptLevels() == 3)) ) || ( ((guestWidth() == 8) && (ptLevels() == 4)) )) ;
                return this.isValidCombination;
            }
            private int guestWidth;
            private int ptLevels;
            private int reserved1;
            private long reserved2;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;

            /**
             * Width of the guest's words in bytes, 4 or 8.
             */
            public int guestWidth() { return guestWidth; }

            /**
             * Levels of page tables, 3 with width 4 and 4 with width 8.
             */
            public int ptLevels() { return ptLevels; }

            /**
             * Zero when saved, ignored when restored.
             */
            public int reserved1() { return reserved1; }

            /**
             * Zero when saved, ignored when restored.
             */
            public long reserved2() { return reserved2; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * Where the guest keeps its P2M table: the pfns of the frames that
         * hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`.
         * A frame holds n = 4096 / guest_width entries, so there are
         * p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division
         * rounds down.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L380">X86_PV_P2M_FRAMES</a>
         */
        public static class X86PvP2mFrames extends KaitaiStruct {
            private Boolean _is_le;

            public X86PvP2mFrames(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.p2mStartPfn = this._io.readU4le();
                this.p2mEndPfn = this._io.readU4le();
            }
            private void _readBE() {
                this.p2mStartPfn = this._io.readU4be();
                this.p2mEndPfn = this._io.readU4be();
            }

            public void _fetchInstances() {
                p2mPfns();
                if (this.p2mPfns != null) {
                    for (int i = 0; i < this.p2mPfns.size(); i++) {
                    }
                }
            }
            private Integer lenP2mFrame;

            /**
             * Size of a frame of the P2M table in bytes.
             */
            public Integer lenP2mFrame() {
                if (this.lenP2mFrame != null)
                    return this.lenP2mFrame;
                this.lenP2mFrame = ((int) 4096);
                return this.lenP2mFrame;
            }
            private Integer lenP2mPfn;

            /**
             * Size of one entry of `p2m_pfns` in bytes.
             */
            public Integer lenP2mPfn() {
                if (this.lenP2mPfn != null)
                    return this.lenP2mPfn;
                this.lenP2mPfn = ((Number) (8)).intValue();
                return this.lenP2mPfn;
            }
            private Integer ofsP2mPfns;

            /**
             * Offset of the frames' pfns in the body.
             */
            public Integer ofsP2mPfns() {
                if (this.ofsP2mPfns != null)
                    return this.ofsP2mPfns;
                this.ofsP2mPfns = ((Number) (4 + 4)).intValue();
                return this.ofsP2mPfns;
            }
            private List<Long> p2mPfns;

            /**
             * pfns of the frames that hold the guest's P2M table.
             */
            public List<Long> p2mPfns() {
                if (this.p2mPfns != null)
                    return this.p2mPfns;
                long _pos = this._io.pos();
                this._io.seek(ofsP2mPfns());
                if (_is_le) {
                    this.p2mPfns = new ArrayList<Long>();
                    for (int i = 0; i < ((_io().size() - 4) - 4) / 8; i++) {
                        this.p2mPfns.add(this._io.readU8le());
                    }
                } else {
                    this.p2mPfns = new ArrayList<Long>();
                    for (int i = 0; i < ((_io().size() - 4) - 4) / 8; i++) {
                        this.p2mPfns.add(this._io.readU8be());
                    }
                }
                this._io.seek(_pos);
                return this.p2mPfns;
            }
            private long p2mStartPfn;
            private long p2mEndPfn;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;

            /**
             * First pfn that the frames cover.
             */
            public long p2mStartPfn() { return p2mStartPfn; }

            /**
             * Last pfn that the frames cover; the highest pfn of the guest.
             */
            public long p2mEndPfn() { return p2mEndPfn; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }

        /**
         * Part of the state of one vCPU of a PV guest: the body of
         * X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context`
         * only. The context is Xen's own structure, little-endian in any stream.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
         */
        public static class X86PvVcpu extends KaitaiStruct {
            private Boolean _is_le;

            public X86PvVcpu(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le, RecordType vcpuRecord) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                this.vcpuRecord = vcpuRecord;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.vcpuId = this._io.readU4le();
                this.reserved = this._io.readU4le();
            }
            private void _readBE() {
                this.vcpuId = this._io.readU4be();
                this.reserved = this._io.readU4be();
            }

            public void _fetchInstances() {
                context();
                if (this.context != null) {
                    {
                        VcpuContextLayout on = contextLayout();
                        if (on != null) {
                            switch (contextLayout()) {
                            case BASIC_X86_32: {
                                ((XenX86Vcpu.VcpuGuestContextX8632) (this.context))._fetchInstances();
                                break;
                            }
                            case BASIC_X86_64: {
                                ((XenX86Vcpu.VcpuGuestContextX8664) (this.context))._fetchInstances();
                                break;
                            }
                            case EXTENDED: {
                                ((XenX86Vcpu.ExtVcpucontext) (this.context))._fetchInstances();
                                break;
                            }
                            case MSRS: {
                                ((XenX86Vcpu.VcpuMsrs) (this.context))._fetchInstances();
                                break;
                            }
                            case XSAVE: {
                                ((XenX86Vcpu.VcpuXsave) (this.context))._fetchInstances();
                                break;
                            }
                            default: {
                                ((XenX86Vcpu.UnknownContext) (this.context))._fetchInstances();
                                break;
                            }
                            }
                        } else {
                            ((XenX86Vcpu.UnknownContext) (this.context))._fetchInstances();
                        }
                    }
                }
                contextOctets();
                if (this.contextOctets != null) {
                }
            }
            private KaitaiStruct context;

            /**
             * The context, decoded as the structure of the domctl that belongs
             * to the record type.
             */
            public KaitaiStruct context() {
                if (this.context != null)
                    return this.context;
                if (contextLayout() != LibxcMigrationStream.VcpuContextLayout.NOTHING) {
                    long _pos = this._io.pos();
                    this._io.seek(ofsContext());
                    if (_is_le) {
                        {
                            VcpuContextLayout on = contextLayout();
                            if (on != null) {
                                switch (contextLayout()) {
                                case BASIC_X86_32: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.VcpuGuestContextX8632(_io__raw_context);
                                    break;
                                }
                                case BASIC_X86_64: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.VcpuGuestContextX8664(_io__raw_context);
                                    break;
                                }
                                case EXTENDED: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.ExtVcpucontext(_io__raw_context);
                                    break;
                                }
                                case MSRS: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.VcpuMsrs(_io__raw_context);
                                    break;
                                }
                                case XSAVE: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.VcpuXsave(_io__raw_context);
                                    break;
                                }
                                default: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.UnknownContext(_io__raw_context);
                                    break;
                                }
                                }
                            } else {
                                this._raw_context = this._io.readBytesFull();
                                KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                this.context = new XenX86Vcpu.UnknownContext(_io__raw_context);
                            }
                        }
                    } else {
                        {
                            VcpuContextLayout on = contextLayout();
                            if (on != null) {
                                switch (contextLayout()) {
                                case BASIC_X86_32: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.VcpuGuestContextX8632(_io__raw_context);
                                    break;
                                }
                                case BASIC_X86_64: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.VcpuGuestContextX8664(_io__raw_context);
                                    break;
                                }
                                case EXTENDED: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.ExtVcpucontext(_io__raw_context);
                                    break;
                                }
                                case MSRS: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.VcpuMsrs(_io__raw_context);
                                    break;
                                }
                                case XSAVE: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.VcpuXsave(_io__raw_context);
                                    break;
                                }
                                default: {
                                    this._raw_context = this._io.readBytesFull();
                                    KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                    this.context = new XenX86Vcpu.UnknownContext(_io__raw_context);
                                    break;
                                }
                                }
                            } else {
                                this._raw_context = this._io.readBytesFull();
                                KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                                this.context = new XenX86Vcpu.UnknownContext(_io__raw_context);
                            }
                        }
                    }
                    this._io.seek(_pos);
                }
                return this.context;
            }
            private VcpuContextLayout contextLayout;

            /**
             * Kind of context; the length distinguishes 64-bit from 32-bit guests.
             */
            public VcpuContextLayout contextLayout() {
                if (this.contextLayout != null)
                    return this.contextLayout;
                this.contextLayout = (lenContext() == 0 ? LibxcMigrationStream.VcpuContextLayout.NOTHING : (vcpuRecord() == LibxcMigrationStream.RecordType.X86_PV_VCPU_EXTENDED ? LibxcMigrationStream.VcpuContextLayout.EXTENDED : (vcpuRecord() == LibxcMigrationStream.RecordType.X86_PV_VCPU_XSAVE ? LibxcMigrationStream.VcpuContextLayout.XSAVE : (vcpuRecord() == LibxcMigrationStream.RecordType.X86_PV_VCPU_MSRS ? LibxcMigrationStream.VcpuContextLayout.MSRS : (lenContext() == 5168 ? LibxcMigrationStream.VcpuContextLayout.BASIC_X86_64 : (lenContext() == 2800 ? LibxcMigrationStream.VcpuContextLayout.BASIC_X86_32 : LibxcMigrationStream.VcpuContextLayout.NOTHING))))));
                return this.contextLayout;
            }
            private byte[] contextOctets;

            /**
             * The context, not decoded.
             */
            public byte[] contextOctets() {
                if (this.contextOctets != null)
                    return this.contextOctets;
                long _pos = this._io.pos();
                this._io.seek(ofsContext());
                if (_is_le) {
                    this.contextOctets = this._io.readBytesFull();
                } else {
                    this.contextOctets = this._io.readBytesFull();
                }
                this._io.seek(_pos);
                return this.contextOctets;
            }
            private Integer lenContext;

            /**
             * Length of the context in bytes. It is 0 in streams of Xen 4.6 to
             * 4.8 that had nothing to send.
             */
            public Integer lenContext() {
                if (this.lenContext != null)
                    return this.lenContext;
                this.lenContext = ((Number) ((_io().size() - 4) - 4)).intValue();
                return this.lenContext;
            }
            private Integer ofsContext;

            /**
             * Offset of the context in the body.
             */
            public Integer ofsContext() {
                if (this.ofsContext != null)
                    return this.ofsContext;
                this.ofsContext = ((Number) (4 + 4)).intValue();
                return this.ofsContext;
            }
            private long vcpuId;
            private long reserved;
            private RecordType vcpuRecord;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;
            private byte[] _raw_context;

            /**
             * Number of the vCPU.
             */
            public long vcpuId() { return vcpuId; }

            /**
             * Zero when saved, ignored when restored.
             */
            public long reserved() { return reserved; }

            /**
             * Type of the record that has this body, one of the four.
             */
            public RecordType vcpuRecord() { return vcpuRecord; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
            public byte[] _raw_context() { return _raw_context; }
        }

        /**
         * The guest's time stamp counter (TSC).
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L465">X86_TSC_INFO</a>
         */
        public static class X86TscInfo extends KaitaiStruct {
            private Boolean _is_le;

            public X86TscInfo(KaitaiStream _io, LibxcMigrationStream.DomainImage.Record _parent, LibxcMigrationStream _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.modeCode = this._io.readU4le();
                this.khz = this._io.readU4le();
                this.nsec = this._io.readU8le();
                this.incarnation = this._io.readU4le();
                this.reserved = this._io.readU4le();
            }
            private void _readBE() {
                this.modeCode = this._io.readU4be();
                this.khz = this._io.readU4be();
                this.nsec = this._io.readU8be();
                this.incarnation = this._io.readU4be();
                this.reserved = this._io.readU4be();
            }

            public void _fetchInstances() {
            }
            private TscMode mode;

            /**
             * TSC mode: how Xen presents the TSC to the guest.
             */
            public TscMode mode() {
                if (this.mode != null)
                    return this.mode;
                this.mode = LibxcMigrationStream.TscMode.byId(modeCode());
                return this.mode;
            }
            private long modeCode;
            private long khz;
            private long nsec;
            private long incarnation;
            private long reserved;
            private LibxcMigrationStream _root;
            private LibxcMigrationStream.DomainImage.Record _parent;

            /**
             * TSC mode, as a number; see `mode`.
             */
            public long modeCode() { return modeCode; }

            /**
             * Frequency of the TSC in kHz.
             */
            public long khz() { return khz; }

            /**
             * Guest time when the domain was saved, in nanoseconds, as
             * XEN_DOMCTL_gettscinfo returns it.
             */
            public long nsec() { return nsec; }

            /**
             * Number of times that the guest has been restored or migrated.
             */
            public long incarnation() { return incarnation; }

            /**
             * Zero when saved, ignored when restored.
             */
            public long reserved() { return reserved; }
            public LibxcMigrationStream _root() { return _root; }
            public LibxcMigrationStream.DomainImage.Record _parent() { return _parent; }
        }
        private Dhdr domainHeader;
        private List<Record> records;
        private boolean isBigEndian;
        private boolean hasDomainHeader;
        private boolean isInsideLibxl;
        private LibxcMigrationStream _root;
        private LibxcMigrationStream _parent;

        /**
         * Kind of guest, and the version of Xen that saved it.
         */
        public Dhdr domainHeader() { return domainHeader; }

        /**
         * Records up to END, which is the last one; inside a libxl stream also
         * up to CHECKPOINT, after which libxl's own records follow. A damaged
         * stream ends where too few bytes remain for another record header.
         */
        public List<Record> records() { return records; }

        /**
         * Byte order, from the image header.
         */
        public boolean isBigEndian() { return isBigEndian; }

        /**
         * False only for what follows a CHECKPOINT inside a libxl stream: more
         * records of the same domain.
         */
        public boolean hasDomainHeader() { return hasDomainHeader; }

        /**
         * True if a CHECKPOINT record also ends this run of records, because
         * libxl's own records follow it.
         */
        public boolean isInsideLibxl() { return isInsideLibxl; }
        public LibxcMigrationStream _root() { return _root; }
        public LibxcMigrationStream _parent() { return _parent; }
    }

    /**
     * Identifies a domain save image and the version of the specification that
     * it follows. Big-endian whatever the options say.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93">Image Header</a>
     */
    public static class Ihdr extends KaitaiStruct {
        public static Ihdr fromFile(String fileName) throws IOException {
            return new Ihdr(new ByteBufferKaitaiStream(fileName));
        }

        public Ihdr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Ihdr(KaitaiStream _io, LibxcMigrationStream _parent) {
            this(_io, _parent, null);
        }

        public Ihdr(KaitaiStream _io, LibxcMigrationStream _parent, LibxcMigrationStream _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.marker = this._io.readBytes(8);
            if (!(Arrays.equals(this.marker, new byte[] { -1, -1, -1, -1, -1, -1, -1, -1 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { -1, -1, -1, -1, -1, -1, -1, -1 }, this.marker, this._io, "/types/ihdr/seq/0");
            }
            this.id = this._io.readBytes(4);
            if (!(Arrays.equals(this.id, new byte[] { 88, 69, 78, 70 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 88, 69, 78, 70 }, this.id, this._io, "/types/ihdr/seq/1");
            }
            this.version = this._io.readU4be();
            this.options = this._io.readU2be();
            this.reserved1 = this._io.readU2be();
            this.reserved2 = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private Boolean isBigEndian;

        /**
         * Byte order of everything after this header.
         */
        public Boolean isBigEndian() {
            if (this.isBigEndian != null)
                return this.isBigEndian;
            this.isBigEndian = (options() & 1) != 0;
            return this.isBigEndian;
        }
        private Byte knownVersionMax;

        /**
         * The newest version of this format.
         */
        public Byte knownVersionMax() {
            if (this.knownVersionMax != null)
                return this.knownVersionMax;
            this.knownVersionMax = ((byte) 3);
            return this.knownVersionMax;
        }
        private Byte knownVersionMin;

        /**
         * The oldest version of this format.
         */
        public Byte knownVersionMin() {
            if (this.knownVersionMin != null)
                return this.knownVersionMin;
            this.knownVersionMin = ((byte) 2);
            return this.knownVersionMin;
        }
        private Integer reservedOptions;

        /**
         * The bits of `options` that have no meaning in any version.
         */
        public Integer reservedOptions() {
            if (this.reservedOptions != null)
                return this.reservedOptions;
            this.reservedOptions = ((Number) (options() & 65534)).intValue();
            return this.reservedOptions;
        }
        private byte[] marker;
        private byte[] id;
        private long version;
        private int options;
        private int reserved1;
        private long reserved2;
        private LibxcMigrationStream _root;
        private LibxcMigrationStream _parent;

        /**
         * All ones, which sets the image apart from the legacy format of Xen 4.4
         * and earlier; a legacy image has a zero bit in its first eight bytes.
         */
        public byte[] marker() { return marker; }

        /**
         * Says that this is a Xen domain save image.
         */
        public byte[] id() { return id; }

        /**
         * Version of the specification, 2 or 3.
         */
        public long version() { return version; }

        /**
         * Bit 0 is the byte order of all that follows; bits 1-15 are reserved.
         */
        public int options() { return options; }

        /**
         * Zero when saved, ignored when restored.
         */
        public int reserved1() { return reserved1; }

        /**
         * Zero when saved, ignored when restored.
         */
        public long reserved2() { return reserved2; }
        public LibxcMigrationStream _root() { return _root; }
        public LibxcMigrationStream _parent() { return _parent; }
    }
    private Ihdr imageHeader;
    private DomainImage image;
    private LibxcMigrationStream _root;
    private KaitaiStruct _parent;

    /**
     * Identifies the stream and gives the byte order of the rest.
     */
    public Ihdr imageHeader() { return imageHeader; }

    /**
     * The domain header and all records.
     */
    public DomainImage image() { return image; }
    public LibxcMigrationStream _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
