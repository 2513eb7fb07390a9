// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using System;
using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// The state of one running Xen domain, as libxenguest writes it when a domain
    /// is saved or live-migrated: an image header, a domain header, then records
    /// (guest pages, vCPU state, HVM context, CPU policy and so on) up to END.
    /// 
    /// The image header is always big-endian; its options give the byte order of
    /// everything after it, except contents that Xen or the guest defines (HVM
    /// context, CPU policies, vCPU contexts, shared info, pages), which are always
    /// little-endian. Real streams are little-endian, as x86 is.
    /// 
    /// Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and
    /// requires STATIC_DATA_END before all memory and register contents. A receiver
    /// of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES
    /// of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are
    /// the same in both versions.
    /// 
    /// `xl save` writes this stream inside a libxl stream, which is inside a file of
    /// its own; see `libxl_migration_stream` and `xl_save_file`.
    /// 
    /// A damaged stream parses as far as its framing allows. Bodies are decoded on
    /// demand, so a body that is too short for its type does not affect the others.
    /// If the stream ends inside a record, that record's `raw_body` is shorter than
    /// its `header.len_body`.
    /// 
    /// For reading only: a writer that the compiler makes of this with `-w` leaves
    /// out contents.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc">Source</a>
    /// </remarks>
    public partial class LibxcMigrationStream : KaitaiStruct
    {
        public static LibxcMigrationStream FromFile(string fileName)
        {
            return new LibxcMigrationStream(new KaitaiStream(fileName));
        }


        public enum GuestType : uint
        {
            X86Pv = 1,
            X86Hvm = 2,
        }

        public enum HvmParamName : ulong
        {
            CallbackIrq = 0,
            StorePfn = 1,
            StoreEvtchn = 2,
            PaeEnabled = 4,
            IoreqPfn = 5,
            BufioreqPfn = 6,
            Viridian = 9,
            TimerMode = 10,
            HpetEnabled = 11,
            IdentPt = 12,
            DmDomain = 13,
            AcpiSState = 14,
            Vm86Tss = 15,
            VptAlign = 16,
            ConsolePfn = 17,
            ConsoleEvtchn = 18,
            AcpiIoportsLocation = 19,
            MemoryEventCr0 = 20,
            MemoryEventCr3 = 21,
            MemoryEventCr4 = 22,
            MemoryEventInt3 = 23,
            Nestedhvm = 24,
            MemoryEventSingleStep = 25,
            BufioreqEvtchn = 26,
            PagingRingPfn = 27,
            MonitorRingPfn = 28,
            SharingRingPfn = 29,
            MemoryEventMsr = 30,
            TripleFaultReason = 31,
            IoreqServerPfn = 32,
            NrIoreqServerPages = 33,
            VmGenerationIdAddr = 34,
            Altp2m = 35,
            X87FipWidth = 36,
            Vm86TssSized = 37,
            McaCap = 38,
        }

        public enum PageType
        {
            Notab = 0,
            L1tab = 1,
            L2tab = 2,
            L3tab = 3,
            L4tab = 4,
            L1tabPin = 9,
            L2tabPin = 10,
            L3tabPin = 11,
            L4tabPin = 12,
            Broken = 13,
            Xalloc = 14,
            Xtab = 15,
        }

        public enum RecordType : uint
        {
            EndMark = 0,
            PageData = 1,
            X86PvInfo = 2,
            X86PvP2mFrames = 3,
            X86PvVcpuBasic = 4,
            X86PvVcpuExtended = 5,
            X86PvVcpuXsave = 6,
            SharedInfo = 7,
            X86TscInfo = 8,
            HvmContext = 9,
            HvmParams = 10,
            Toolstack = 11,
            X86PvVcpuMsrs = 12,
            Verify = 13,
            Checkpoint = 14,
            CheckpointDirtyPfnList = 15,
            StaticDataEnd = 16,
            X86CpuidPolicy = 17,
            X86MsrPolicy = 18,
            Stripped = 4084494960,
        }

        public enum TscMode : uint
        {
            Default = 0,
            AlwaysEmulate = 1,
            NeverEmulate = 2,
        }

        public enum VcpuContextLayout
        {
            Nothing = 0,
            BasicX8664 = 1,
            BasicX8632 = 2,
            Extended = 3,
            Xsave = 4,
            Msrs = 5,
        }

        public enum ViridianGroup
        {
            Base = 1,
            NoFreq = 2,
            TimeRefCount = 4,
            ReferenceTsc = 8,
            HcallRemoteTlbFlush = 16,
            ApicAssist = 32,
            CrashCtl = 64,
            Synic = 128,
            Stimer = 256,
            HcallIpi = 512,
            ExProcessorMasks = 1024,
            NoVpLimit = 2048,
            CpuHotplug = 4096,
        }
        public LibxcMigrationStream(KaitaiStream p__io, KaitaiStruct p__parent = null, LibxcMigrationStream p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _imageHeader = new Ihdr(m_io, this, m_root);
            _image = new DomainImage(ImageHeader.IsBigEndian, true, false, m_io, this, m_root);
        }

        /// <summary>
        /// The part of the stream whose byte order the image header gives.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L47">Overview</a>
        /// </remarks>
        public partial class DomainImage : KaitaiStruct
        {
            private bool? m_isLe;
            public DomainImage(bool p_isBigEndian, bool p_hasDomainHeader, bool p_isInsideLibxl, KaitaiStream p__io, LibxcMigrationStream p__parent = null, LibxcMigrationStream p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _isBigEndian = p_isBigEndian;
                _hasDomainHeader = p_hasDomainHeader;
                _isInsideLibxl = p_isInsideLibxl;
                _read();
            }
            private void _read()
            {
                {
                    bool on = IsBigEndian;
                    if (on == true)
                    {
                        m_isLe = (bool) (false);
                    }
                    else
                    {
                        m_isLe = (bool) (true);
                    }
                }

                if (m_isLe == null) {
                    throw new UndecidedEndiannessError();
                } else if (m_isLe == true) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE()
            {
                if ( ((HasDomainHeader) && (M_Io.Size - M_Io.Pos >= 16)) ) {
                    _domainHeader = new Dhdr(m_io, this, m_root, m_isLe);
                }
                if (M_Io.Size - M_Io.Pos >= 8) {
                    _records = new List<Record>();
                    {
                        var i = 0;
                        Record M_;
                        do {
                            M_ = new Record(m_io, this, m_root, m_isLe);
                            _records.Add(M_);
                            i++;
                        } while (!( ((M_.Header.TypeCode == ((uint) (((int) LibxcMigrationStream.RecordType.EndMark)))) || ( ((IsInsideLibxl) && (M_.Header.TypeCode == ((uint) (((int) LibxcMigrationStream.RecordType.Checkpoint))))) ) || (M_Io.Size - M_Io.Pos < 8)) ));
                    }
                }
            }
            private void _readBE()
            {
                if ( ((HasDomainHeader) && (M_Io.Size - M_Io.Pos >= 16)) ) {
                    _domainHeader = new Dhdr(m_io, this, m_root, m_isLe);
                }
                if (M_Io.Size - M_Io.Pos >= 8) {
                    _records = new List<Record>();
                    {
                        var i = 0;
                        Record M_;
                        do {
                            M_ = new Record(m_io, this, m_root, m_isLe);
                            _records.Add(M_);
                            i++;
                        } while (!( ((M_.Header.TypeCode == ((uint) (((int) LibxcMigrationStream.RecordType.EndMark)))) || ( ((IsInsideLibxl) && (M_.Header.TypeCode == ((uint) (((int) LibxcMigrationStream.RecordType.Checkpoint))))) ) || (M_Io.Size - M_Io.Pos < 8)) ));
                    }
                }
            }

            /// <summary>
            /// The pfns that a COLO secondary has dirtied, in no particular order.
            /// This record is sent from the secondary to the primary only.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L608">CHECKPOINT_DIRTY_PFN_LIST</a>
            /// </remarks>
            public partial class CheckpointDirtyPfnList : KaitaiStruct
            {
                public static CheckpointDirtyPfnList FromFile(string fileName)
                {
                    return new CheckpointDirtyPfnList(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public CheckpointDirtyPfnList(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_lenPfn = false;
                    f_pfns = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                }
                private void _readBE()
                {
                }
                private bool f_lenPfn;
                private int _lenPfn;

                /// <summary>
                /// Size of one entry of `pfns` in bytes.
                /// </summary>
                public int LenPfn
                {
                    get
                    {
                        if (f_lenPfn)
                            return _lenPfn;
                        f_lenPfn = true;
                        _lenPfn = (int) (8);
                        return _lenPfn;
                    }
                }
                private bool f_pfns;
                private List<ulong> _pfns;

                /// <summary>
                /// The dirty pfns, as many as the body has room for.
                /// </summary>
                public List<ulong> Pfns
                {
                    get
                    {
                        if (f_pfns)
                            return _pfns;
                        f_pfns = true;
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (0));
                        if (m_isLe == true) {
                            _pfns = new List<ulong>();
                            for (var i = 0; i < M_Io.Size / 8; i++)
                            {
                                _pfns.Add(m_io.ReadU8le());
                            }
                        } else {
                            _pfns = new List<ulong>();
                            for (var i = 0; i < M_Io.Size / 8; i++)
                            {
                                _pfns.Add(m_io.ReadU8be());
                            }
                        }
                        m_io.Seek((long) (_pos));
                        return _pfns;
                    }
                }
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// General properties of the domain.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L142">Domain Header</a>
            /// </remarks>
            public partial class Dhdr : KaitaiStruct
            {
                public static Dhdr FromFile(string fileName)
                {
                    return new Dhdr(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public Dhdr(KaitaiStream p__io, LibxcMigrationStream.DomainImage p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_guestType = false;
                    f_isConvertedFromLegacy = false;
                    f_knownPageShift = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _typeCode = m_io.ReadU4le();
                    _pageShift = m_io.ReadU2le();
                    _reserved = m_io.ReadU2le();
                    _xenMajor = m_io.ReadU4le();
                    _xenMinor = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _typeCode = m_io.ReadU4be();
                    _pageShift = m_io.ReadU2be();
                    _reserved = m_io.ReadU2be();
                    _xenMajor = m_io.ReadU4be();
                    _xenMinor = m_io.ReadU4be();
                }
                private bool f_guestType;
                private GuestType _guestType;

                /// <summary>
                /// Kind of guest; PVH guests are x86_hvm.
                /// </summary>
                public GuestType GuestType
                {
                    get
                    {
                        if (f_guestType)
                            return _guestType;
                        f_guestType = true;
                        _guestType = (GuestType) (TypeCode);
                        return _guestType;
                    }
                }
                private bool f_isConvertedFromLegacy;
                private bool _isConvertedFromLegacy;

                /// <summary>
                /// A converter wrote this stream from a legacy image.
                /// </summary>
                public bool IsConvertedFromLegacy
                {
                    get
                    {
                        if (f_isConvertedFromLegacy)
                            return _isConvertedFromLegacy;
                        f_isConvertedFromLegacy = true;
                        _isConvertedFromLegacy = (bool) (XenMajor == 0);
                        return _isConvertedFromLegacy;
                    }
                }
                private bool f_knownPageShift;
                private sbyte _knownPageShift;

                /// <summary>
                /// The only `page_shift` of x86 guests.
                /// </summary>
                public sbyte KnownPageShift
                {
                    get
                    {
                        if (f_knownPageShift)
                            return _knownPageShift;
                        f_knownPageShift = true;
                        _knownPageShift = (sbyte) (12);
                        return _knownPageShift;
                    }
                }
                private uint _typeCode;
                private ushort _pageShift;
                private ushort _reserved;
                private uint _xenMajor;
                private uint _xenMinor;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage m_parent;

                /// <summary>
                /// Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the
                /// specification also had 3 for x86 PVH and 4 for ARM, which no Xen
                /// ever saved.
                /// </summary>
                public uint TypeCode { get { return _typeCode; } }

                /// <summary>
                /// Base-2 logarithm of the page size; 12 on x86.
                /// </summary>
                public ushort PageShift { get { return _pageShift; } }

                /// <summary>
                /// Zero when saved, ignored when restored.
                /// </summary>
                public ushort Reserved { get { return _reserved; } }

                /// <summary>
                /// Major version of the Xen that saved the image; 0 for an image
                /// that was converted from the legacy format.
                /// </summary>
                public uint XenMajor { get { return _xenMajor; } }

                /// <summary>
                /// Minor version of the Xen that saved the image, or the version of
                /// the converter.
                /// </summary>
                public uint XenMinor { get { return _xenMinor; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// The body of the records that carry no data: END, VERIFY, CHECKPOINT
            /// and STATIC_DATA_END. It has no fields. By the specification their
            /// body_length is 0; if it is not, `raw_body` has the bytes.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L260">END</a>
            /// </remarks>
            public partial class EmptyBody : KaitaiStruct
            {
                public static EmptyBody FromFile(string fileName)
                {
                    return new EmptyBody(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public EmptyBody(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                }
                private void _readBE()
                {
                }
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// One HVM parameter.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514">HVM_PARAMS</a>
            /// </remarks>
            public partial class HvmParam : KaitaiStruct
            {
                public static HvmParam FromFile(string fileName)
                {
                    return new HvmParam(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public HvmParam(KaitaiStream p__io, LibxcMigrationStream.DomainImage.HvmParams p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_name = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _index = m_io.ReadU8le();
                    _value = m_io.ReadU8le();
                }
                private void _readBE()
                {
                    _index = m_io.ReadU8be();
                    _value = m_io.ReadU8be();
                }
                private bool f_name;
                private HvmParamName _name;

                /// <summary>
                /// The parameter by name.
                /// </summary>
                public HvmParamName Name
                {
                    get
                    {
                        if (f_name)
                            return _name;
                        f_name = true;
                        _name = (HvmParamName) (Index);
                        return _name;
                    }
                }
                private ulong _index;
                private ulong _value;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.HvmParams m_parent;

                /// <summary>
                /// Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h.
                /// </summary>
                public ulong Index { get { return _index; } }

                /// <summary>
                /// Value of the parameter.
                /// </summary>
                public ulong Value { get { return _value; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.HvmParams M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// HVM parameters of the domain.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514">HVM_PARAMS</a>
            /// </remarks>
            public partial class HvmParams : KaitaiStruct
            {
                public static HvmParams FromFile(string fileName)
                {
                    return new HvmParams(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public HvmParams(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_lenParam = false;
                    f_ofsParams = false;
                    f_params = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _numParams = m_io.ReadU4le();
                    _reserved = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _numParams = m_io.ReadU4be();
                    _reserved = m_io.ReadU4be();
                }
                private bool f_lenParam;
                private int _lenParam;

                /// <summary>
                /// Size of one parameter in bytes.
                /// </summary>
                public int LenParam
                {
                    get
                    {
                        if (f_lenParam)
                            return _lenParam;
                        f_lenParam = true;
                        _lenParam = (int) (16);
                        return _lenParam;
                    }
                }
                private bool f_ofsParams;
                private int _ofsParams;

                /// <summary>
                /// Offset of the parameters in the body.
                /// </summary>
                public int OfsParams
                {
                    get
                    {
                        if (f_ofsParams)
                            return _ofsParams;
                        f_ofsParams = true;
                        _ofsParams = (int) (4 + 4);
                        return _ofsParams;
                    }
                }
                private bool f_params;
                private List<HvmParam> _params;

                /// <summary>
                /// The parameters, `num_params` of them.
                /// </summary>
                public List<HvmParam> Params
                {
                    get
                    {
                        if (f_params)
                            return _params;
                        f_params = true;
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (OfsParams));
                        if (m_isLe == true) {
                            _params = new List<HvmParam>();
                            for (var i = 0; i < NumParams; i++)
                            {
                                _params.Add(new HvmParam(m_io, this, m_root, m_isLe));
                            }
                        } else {
                            _params = new List<HvmParam>();
                            for (var i = 0; i < NumParams; i++)
                            {
                                _params.Add(new HvmParam(m_io, this, m_root, m_isLe));
                            }
                        }
                        m_io.Seek((long) (_pos));
                        return _params;
                    }
                }
                private uint _numParams;
                private uint _reserved;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;

                /// <summary>
                /// Number of parameters.
                /// </summary>
                public uint NumParams { get { return _numParams; } }

                /// <summary>
                /// Zero when saved, ignored when restored.
                /// </summary>
                public uint Reserved { get { return _reserved; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// Bytes of a record's body, not interpreted here: the type has no
            /// fields, only a size. `body` decodes the same bytes.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
            /// </remarks>
            public partial class Opaque : KaitaiStruct
            {
                public static Opaque FromFile(string fileName)
                {
                    return new Opaque(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public Opaque(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                }
                private void _readBE()
                {
                }
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// A batch of guest pages: pfns with their types, followed by the
            /// contents of the pages that have any, in the same order.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
            /// </remarks>
            public partial class PageData : KaitaiStruct
            {
                private bool? m_isLe;
                public PageData(bool p_isBigEndian, KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    _isBigEndian = p_isBigEndian;
                    f_lenPage = false;
                    f_lenPfn = false;
                    f_ofsPages = false;
                    f_ofsPfns = false;
                    f_pages = false;
                    f_pfns = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _numPfns = m_io.ReadU4le();
                    _reserved = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _numPfns = m_io.ReadU4be();
                    _reserved = m_io.ReadU4be();
                }
                private bool f_lenPage;
                private int _lenPage;

                /// <summary>
                /// Size of one page in bytes.
                /// </summary>
                public int LenPage
                {
                    get
                    {
                        if (f_lenPage)
                            return _lenPage;
                        f_lenPage = true;
                        _lenPage = (int) (4096);
                        return _lenPage;
                    }
                }
                private bool f_lenPfn;
                private int _lenPfn;

                /// <summary>
                /// Size of one entry of `pfns` in bytes.
                /// </summary>
                public int LenPfn
                {
                    get
                    {
                        if (f_lenPfn)
                            return _lenPfn;
                        f_lenPfn = true;
                        _lenPfn = (int) (8);
                        return _lenPfn;
                    }
                }
                private bool f_ofsPages;
                private ulong _ofsPages;

                /// <summary>
                /// Offset of the page contents in the body.
                /// </summary>
                public ulong OfsPages
                {
                    get
                    {
                        if (f_ofsPages)
                            return _ofsPages;
                        f_ofsPages = true;
                        _ofsPages = (ulong) (((ulong) (((ulong) (OfsPfns)) + ((ulong) (((ulong) (LenPfn)) * ((ulong) (NumPfns)))))));
                        return _ofsPages;
                    }
                }
                private bool f_ofsPfns;
                private int _ofsPfns;

                /// <summary>
                /// Offset of the pfns in the body.
                /// </summary>
                public int OfsPfns
                {
                    get
                    {
                        if (f_ofsPfns)
                            return _ofsPfns;
                        f_ofsPfns = true;
                        _ofsPfns = (int) (4 + 4);
                        return _ofsPfns;
                    }
                }
                private bool f_pages;
                private List<byte[]> _pages;

                /// <summary>
                /// The contents, 4096 bytes for each entry of `pfns` whose `has_page`
                /// is true, in their order. This list has as many whole pages as the
                /// body has room for, whatever the types say: none in a record of a
                /// `stripped` stream.
                /// </summary>
                public List<byte[]> Pages
                {
                    get
                    {
                        if (f_pages)
                            return _pages;
                        f_pages = true;
                        long _pos = m_io.Pos;
                        m_io.Seek((long) ((((ulong) (M_Io.Size)) <= OfsPages ? ((ulong) (M_Io.Size)) : ((ulong) (OfsPages)))));
                        if (m_isLe == true) {
                            _pages = new List<byte[]>();
                            for (var i = 0; i < (long) (((ulong) (M_Io.Size)) <= OfsPages ? ((ulong) (0)) : ((ulong) (((ulong) (((ulong) (M_Io.Size)) - OfsPages)) / ((ulong) (4096))))); i++)
                            {
                                _pages.Add(m_io.ReadBytes(LenPage));
                            }
                        } else {
                            _pages = new List<byte[]>();
                            for (var i = 0; i < (long) (((ulong) (M_Io.Size)) <= OfsPages ? ((ulong) (0)) : ((ulong) (((ulong) (((ulong) (M_Io.Size)) - OfsPages)) / ((ulong) (4096))))); i++)
                            {
                                _pages.Add(m_io.ReadBytes(LenPage));
                            }
                        }
                        m_io.Seek((long) (_pos));
                        return _pages;
                    }
                }
                private bool f_pfns;
                private List<PfnEntry> _pfns;

                /// <summary>
                /// The pfns and their types.
                /// </summary>
                public List<PfnEntry> Pfns
                {
                    get
                    {
                        if (f_pfns)
                            return _pfns;
                        f_pfns = true;
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (OfsPfns));
                        if (m_isLe == true) {
                            _pfns = new List<PfnEntry>();
                            for (var i = 0; i < NumPfns; i++)
                            {
                                _pfns.Add(new PfnEntry(IsBigEndian, m_io, this, m_root, m_isLe));
                            }
                        } else {
                            _pfns = new List<PfnEntry>();
                            for (var i = 0; i < NumPfns; i++)
                            {
                                _pfns.Add(new PfnEntry(IsBigEndian, m_io, this, m_root, m_isLe));
                            }
                        }
                        m_io.Seek((long) (_pos));
                        return _pfns;
                    }
                }
                private uint _numPfns;
                private uint _reserved;
                private bool _isBigEndian;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;

                /// <summary>
                /// Number of pfns in this record, at least 1.
                /// </summary>
                public uint NumPfns { get { return _numPfns; } }

                /// <summary>
                /// Zero when saved, ignored when restored.
                /// </summary>
                public uint Reserved { get { return _reserved; } }

                /// <summary>
                /// Byte order of the stream.
                /// </summary>
                public bool IsBigEndian { get { return _isBigEndian; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// A pfn and its type in 64 bits: the type in bits 63-60, reserved bits
            /// 59-52, the pfn in bits 51-0. They are read as two halves so that every
            /// language computes exact values.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
            /// </remarks>
            public partial class PfnEntry : KaitaiStruct
            {
                private bool? m_isLe;
                public PfnEntry(bool p_isBigEndian, KaitaiStream p__io, LibxcMigrationStream.DomainImage.PageData p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    _isBigEndian = p_isBigEndian;
                    f_hasPage = false;
                    f_high = false;
                    f_isKnownType = false;
                    f_isPageTable = false;
                    f_isPopulated = false;
                    f_low = false;
                    f_pageType = false;
                    f_pfn = false;
                    f_reserved = false;
                    f_typeCode = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _half0 = m_io.ReadU4le();
                    _half1 = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _half0 = m_io.ReadU4be();
                    _half1 = m_io.ReadU4be();
                }
                private bool f_hasPage;
                private bool _hasPage;

                /// <summary>
                /// Whether `pages` has contents for this entry; false for broken,
                /// xalloc and xtab.
                /// </summary>
                public bool HasPage
                {
                    get
                    {
                        if (f_hasPage)
                            return _hasPage;
                        f_hasPage = true;
                        _hasPage = (bool) ( ((TypeCode <= 4) || ( ((TypeCode >= 9) && (TypeCode <= 12)) )) );
                        return _hasPage;
                    }
                }
                private bool f_high;
                private uint _high;

                /// <summary>
                /// Bits 63-32.
                /// </summary>
                public uint High
                {
                    get
                    {
                        if (f_high)
                            return _high;
                        f_high = true;
                        _high = (uint) ((IsBigEndian ? Half0 : Half1));
                        return _high;
                    }
                }
                private bool f_isKnownType;
                private bool _isKnownType;

                /// <summary>
                /// False for 0x5-0x8, which are not page types; a receiver refuses
                /// them.
                /// </summary>
                public bool IsKnownType
                {
                    get
                    {
                        if (f_isKnownType)
                            return _isKnownType;
                        f_isKnownType = true;
                        _isKnownType = (bool) ( ((TypeCode <= 4) || (TypeCode >= 9)) );
                        return _isKnownType;
                    }
                }
                private bool f_isPageTable;
                private bool _isPageTable;

                /// <summary>
                /// Whether the page is a PV guest's page table of any level.
                /// </summary>
                public bool IsPageTable
                {
                    get
                    {
                        if (f_isPageTable)
                            return _isPageTable;
                        f_isPageTable = true;
                        _isPageTable = (bool) ( (( ((TypeCode >= 1) && (TypeCode <= 4)) ) || ( ((TypeCode >= 9) && (TypeCode <= 12)) )) );
                        return _isPageTable;
                    }
                }
                private bool f_isPopulated;
                private bool _isPopulated;

                /// <summary>
                /// Whether a receiver allocates memory for the pfn: true for entries
                /// with contents, and for xalloc.
                /// </summary>
                public bool IsPopulated
                {
                    get
                    {
                        if (f_isPopulated)
                            return _isPopulated;
                        f_isPopulated = true;
                        _isPopulated = (bool) ( ((TypeCode <= 4) || ( ((TypeCode >= 9) && (TypeCode <= 12)) ) || (TypeCode == 14)) );
                        return _isPopulated;
                    }
                }
                private bool f_low;
                private uint _low;

                /// <summary>
                /// Bits 31-0.
                /// </summary>
                public uint Low
                {
                    get
                    {
                        if (f_low)
                            return _low;
                        f_low = true;
                        _low = (uint) ((IsBigEndian ? Half1 : Half0));
                        return _low;
                    }
                }
                private bool f_pageType;
                private PageType _pageType;

                /// <summary>
                /// Bits 63-60, the kind of page.
                /// </summary>
                public PageType PageType
                {
                    get
                    {
                        if (f_pageType)
                            return _pageType;
                        f_pageType = true;
                        _pageType = (PageType) ((IsBigEndian ? Half0 : Half1) >> 28);
                        return _pageType;
                    }
                }
                private bool f_pfn;
                private ulong _pfn;

                /// <summary>
                /// Bits 51-0, the page frame number.
                /// </summary>
                public ulong Pfn
                {
                    get
                    {
                        if (f_pfn)
                            return _pfn;
                        f_pfn = true;
                        _pfn = (ulong) (((ulong) (((ulong) (Low)) + ((ulong) (((ulong) (High & 1048575)) * ((ulong) (4294967296)))))));
                        return _pfn;
                    }
                }
                private bool f_reserved;
                private int _reserved;

                /// <summary>
                /// Bits 59-52, zero when saved.
                /// </summary>
                public int Reserved
                {
                    get
                    {
                        if (f_reserved)
                            return _reserved;
                        f_reserved = true;
                        _reserved = (int) (High >> 20 & 255);
                        return _reserved;
                    }
                }
                private bool f_typeCode;
                private int _typeCode;

                /// <summary>
                /// Bits 63-60, the page type as a number.
                /// </summary>
                public int TypeCode
                {
                    get
                    {
                        if (f_typeCode)
                            return _typeCode;
                        f_typeCode = true;
                        _typeCode = (int) (High >> 28);
                        return _typeCode;
                    }
                }
                private uint _half0;
                private uint _half1;
                private bool _isBigEndian;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.PageData m_parent;

                /// <summary>
                /// The first four bytes; the low half in a little-endian stream.
                /// </summary>
                public uint Half0 { get { return _half0; } }

                /// <summary>
                /// The last four bytes; the high half in a little-endian stream.
                /// </summary>
                public uint Half1 { get { return _half1; } }

                /// <summary>
                /// Byte order of the stream.
                /// </summary>
                public bool IsBigEndian { get { return _isBigEndian; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.PageData M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// One record: header, body, padding to a multiple of 8 bytes.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
            /// </remarks>
            public partial class Record : KaitaiStruct
            {
                public static Record FromFile(string fileName)
                {
                    return new Record(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public Record(KaitaiStream p__io, LibxcMigrationStream.DomainImage p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_body = false;
                    f_isEnd = false;
                    f_isTruncated = false;
                    f_truncation = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _header = new RecordHeader(m_io, this, m_root, m_isLe);
                    __raw_rawBody = m_io.ReadBytes((((ulong) (Header.LenBody)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenBody)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                    var io___raw_rawBody = new KaitaiStream(__raw_rawBody);
                    _rawBody = new Opaque(io___raw_rawBody, this, m_root, m_isLe);
                    _padding = m_io.ReadBytes((((ulong) (Header.LenPadding)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenPadding)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                }
                private void _readBE()
                {
                    _header = new RecordHeader(m_io, this, m_root, m_isLe);
                    __raw_rawBody = m_io.ReadBytes((((ulong) (Header.LenBody)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenBody)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                    var io___raw_rawBody = new KaitaiStream(__raw_rawBody);
                    _rawBody = new Opaque(io___raw_rawBody, this, m_root, m_isLe);
                    _padding = m_io.ReadBytes((((ulong) (Header.LenPadding)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenPadding)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                }
                private bool f_body;
                private KaitaiStruct _body;

                /// <summary>
                /// The body, decoded by record type.
                /// </summary>
                public KaitaiStruct Body
                {
                    get
                    {
                        if (f_body)
                            return _body;
                        f_body = true;
                        KaitaiStream io = RawBody.M_Io;
                        long _pos = io.Pos;
                        io.Seek(0);
                        if (m_isLe == true) {
                            switch (Header.RecordType) {
                            case LibxcMigrationStream.RecordType.Checkpoint: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.CheckpointDirtyPfnList: {
                                _body = new CheckpointDirtyPfnList(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.EndMark: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.HvmContext: {
                                _body = new XenHvmContext(io);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.HvmParams: {
                                _body = new HvmParams(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.PageData: {
                                _body = new PageData(M_Parent.IsBigEndian, io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.SharedInfo: {
                                _body = new SharedInfo(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.StaticDataEnd: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.Stripped: {
                                _body = new Stripped(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.Toolstack: {
                                _body = new Toolstack(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.Verify: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86CpuidPolicy: {
                                _body = new XenX86CpuPolicy.CpuidPolicy(io);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86MsrPolicy: {
                                _body = new XenX86CpuPolicy.MsrPolicy(io);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvInfo: {
                                _body = new X86PvInfo(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvP2mFrames: {
                                _body = new X86PvP2mFrames(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvVcpuBasic: {
                                _body = new X86PvVcpu(Header.RecordType, io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvVcpuExtended: {
                                _body = new X86PvVcpu(Header.RecordType, io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvVcpuMsrs: {
                                _body = new X86PvVcpu(Header.RecordType, io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvVcpuXsave: {
                                _body = new X86PvVcpu(Header.RecordType, io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86TscInfo: {
                                _body = new X86TscInfo(io, this, m_root, m_isLe);
                                break;
                            }
                            default: {
                                _body = new UnknownBody(io, this, m_root, m_isLe);
                                break;
                            }
                            }
                        } else {
                            switch (Header.RecordType) {
                            case LibxcMigrationStream.RecordType.Checkpoint: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.CheckpointDirtyPfnList: {
                                _body = new CheckpointDirtyPfnList(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.EndMark: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.HvmContext: {
                                _body = new XenHvmContext(io);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.HvmParams: {
                                _body = new HvmParams(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.PageData: {
                                _body = new PageData(M_Parent.IsBigEndian, io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.SharedInfo: {
                                _body = new SharedInfo(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.StaticDataEnd: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.Stripped: {
                                _body = new Stripped(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.Toolstack: {
                                _body = new Toolstack(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.Verify: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86CpuidPolicy: {
                                _body = new XenX86CpuPolicy.CpuidPolicy(io);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86MsrPolicy: {
                                _body = new XenX86CpuPolicy.MsrPolicy(io);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvInfo: {
                                _body = new X86PvInfo(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvP2mFrames: {
                                _body = new X86PvP2mFrames(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvVcpuBasic: {
                                _body = new X86PvVcpu(Header.RecordType, io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvVcpuExtended: {
                                _body = new X86PvVcpu(Header.RecordType, io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvVcpuMsrs: {
                                _body = new X86PvVcpu(Header.RecordType, io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86PvVcpuXsave: {
                                _body = new X86PvVcpu(Header.RecordType, io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxcMigrationStream.RecordType.X86TscInfo: {
                                _body = new X86TscInfo(io, this, m_root, m_isLe);
                                break;
                            }
                            default: {
                                _body = new UnknownBody(io, this, m_root, m_isLe);
                                break;
                            }
                            }
                        }
                        io.Seek(_pos);
                        return _body;
                    }
                }
                private bool f_isEnd;
                private bool _isEnd;

                /// <summary>
                /// The record is complete, and it is END.
                /// </summary>
                public bool IsEnd
                {
                    get
                    {
                        if (f_isEnd)
                            return _isEnd;
                        f_isEnd = true;
                        _isEnd = (bool) ( ((Header.TypeCode == 0) && (!(IsTruncated))) );
                        return _isEnd;
                    }
                }
                private bool f_isTruncated;
                private bool _isTruncated;

                /// <summary>
                /// The stream ends inside this record.
                /// </summary>
                public bool IsTruncated
                {
                    get
                    {
                        if (f_isTruncated)
                            return _isTruncated;
                        f_isTruncated = true;
                        _isTruncated = (bool) ( ((((ulong) (RawBody.M_Io.Size)) < ((ulong) (Header.LenBody))) || (((uint) (Padding.Length)) < ((uint) (Header.LenPadding)))) );
                        return _isTruncated;
                    }
                }
                private bool f_truncation;
                private string _truncation;

                /// <summary>
                /// The words about it that follow the length.
                /// </summary>
                public string Truncation
                {
                    get
                    {
                        if (f_truncation)
                            return _truncation;
                        f_truncation = true;
                        _truncation = (string) ((IsTruncated ? ", TRUNCATED" : ""));
                        return _truncation;
                    }
                }
                private RecordHeader _header;
                private Opaque _rawBody;
                private byte[] _padding;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage m_parent;
                private byte[] __raw_rawBody;

                /// <summary>
                /// Type and length.
                /// </summary>
                public RecordHeader Header { get { return _header; } }

                /// <summary>
                /// The bytes of the body, or those that the stream still has if it
                /// ends before `header.len_body` bytes.
                /// </summary>
                public Opaque RawBody { get { return _rawBody; } }

                /// <summary>
                /// 0 to 7 zero bytes.
                /// </summary>
                public byte[] Padding { get { return _padding; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage M_Parent { get { return m_parent; } }
                public byte[] M_RawRawBody { get { return __raw_rawBody; } }
            }

            /// <summary>
            /// The header of every record.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
            /// </remarks>
            public partial class RecordHeader : KaitaiStruct
            {
                public static RecordHeader FromFile(string fileName)
                {
                    return new RecordHeader(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public RecordHeader(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_isOptional = false;
                    f_lenBodyMax = false;
                    f_lenPadding = false;
                    f_recordType = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _typeCode = m_io.ReadU4le();
                    _lenBody = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _typeCode = m_io.ReadU4be();
                    _lenBody = m_io.ReadU4be();
                }
                private bool f_isOptional;
                private bool _isOptional;

                /// <summary>
                /// A receiver that does not know the type ignores the record.
                /// </summary>
                public bool IsOptional
                {
                    get
                    {
                        if (f_isOptional)
                            return _isOptional;
                        f_isOptional = true;
                        _isOptional = (bool) (TypeCode >> 31 != 0);
                        return _isOptional;
                    }
                }
                private bool f_lenBodyMax;
                private int _lenBodyMax;

                /// <summary>
                /// 128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
                /// tools/libs/guest/xg_sr_stream_format.h).
                /// </summary>
                public int LenBodyMax
                {
                    get
                    {
                        if (f_lenBodyMax)
                            return _lenBodyMax;
                        f_lenBodyMax = true;
                        _lenBodyMax = (int) (134217728);
                        return _lenBodyMax;
                    }
                }
                private bool f_lenPadding;
                private int _lenPadding;

                /// <summary>
                /// Bytes of padding after the body.
                /// </summary>
                public int LenPadding
                {
                    get
                    {
                        if (f_lenPadding)
                            return _lenPadding;
                        f_lenPadding = true;
                        _lenPadding = (int) (KaitaiStream.Mod(8 - KaitaiStream.Mod(LenBody, 8), 8));
                        return _lenPadding;
                    }
                }
                private bool f_recordType;
                private RecordType _recordType;

                /// <summary>
                /// Kind of body.
                /// </summary>
                public RecordType RecordType
                {
                    get
                    {
                        if (f_recordType)
                            return _recordType;
                        f_recordType = true;
                        _recordType = (RecordType) (TypeCode);
                        return _recordType;
                    }
                }
                private uint _typeCode;
                private uint _lenBody;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;

                /// <summary>
                /// Kind of body, as a number; see `record_type`. Bit 31 marks an
                /// optional record, which a receiver that does not know the type may
                /// ignore.
                /// </summary>
                public uint TypeCode { get { return _typeCode; } }

                /// <summary>
                /// Length of the body in bytes, without its padding.
                /// </summary>
                public uint LenBody { get { return _lenBody; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// The guest's shared info page, one page long. Its layout depends on the
            /// guest's width, which X86_PV_INFO gives.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L445">SHARED_INFO</a>
            /// </remarks>
            public partial class SharedInfo : KaitaiStruct
            {
                public static SharedInfo FromFile(string fileName)
                {
                    return new SharedInfo(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public SharedInfo(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_lenSharedInfo = false;
                    f_sharedInfoX8632 = false;
                    f_sharedInfoX8664 = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                }
                private void _readBE()
                {
                }
                private bool f_lenSharedInfo;
                private int _lenSharedInfo;

                /// <summary>
                /// Length of a SHARED_INFO body in bytes.
                /// </summary>
                public int LenSharedInfo
                {
                    get
                    {
                        if (f_lenSharedInfo)
                            return _lenSharedInfo;
                        f_lenSharedInfo = true;
                        _lenSharedInfo = (int) (4096);
                        return _lenSharedInfo;
                    }
                }
                private bool f_sharedInfoX8632;
                private XenX86Vcpu.SharedInfoX8632 _sharedInfoX8632;

                /// <summary>
                /// The page, in the layout of a 32-bit guest.
                /// </summary>
                public XenX86Vcpu.SharedInfoX8632 SharedInfoX8632
                {
                    get
                    {
                        if (f_sharedInfoX8632)
                            return _sharedInfoX8632;
                        f_sharedInfoX8632 = true;
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (0));
                        if (m_isLe == true) {
                            _sharedInfoX8632 = new XenX86Vcpu.SharedInfoX8632(m_io);
                        } else {
                            _sharedInfoX8632 = new XenX86Vcpu.SharedInfoX8632(m_io);
                        }
                        m_io.Seek((long) (_pos));
                        return _sharedInfoX8632;
                    }
                }
                private bool f_sharedInfoX8664;
                private XenX86Vcpu.SharedInfoX8664 _sharedInfoX8664;

                /// <summary>
                /// The page, in the layout of a 64-bit guest.
                /// </summary>
                public XenX86Vcpu.SharedInfoX8664 SharedInfoX8664
                {
                    get
                    {
                        if (f_sharedInfoX8664)
                            return _sharedInfoX8664;
                        f_sharedInfoX8664 = true;
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (0));
                        if (m_isLe == true) {
                            _sharedInfoX8664 = new XenX86Vcpu.SharedInfoX8664(m_io);
                        } else {
                            _sharedInfoX8664 = new XenX86Vcpu.SharedInfoX8664(m_io);
                        }
                        m_io.Seek((long) (_pos));
                        return _sharedInfoX8664;
                    }
                }
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// Says that contents were taken out of the image, for example to attach
            /// it to a public bug report. The first record of its stream.
            /// 
            /// This record is an extension of `xenstream strip`; the specification
            /// does not have it. It is optional, so that a receiver which does not
            /// know it ignores it. If `pages_dropped` is set, PAGE_DATA records have
            /// their pfns but no page contents, so that they are shorter than the
            /// page types demand: a receiver refuses the first of them. Contents that
            /// are taken out of other records are zero, or `x` in texts; lengths and
            /// offsets in the records stay.
            /// </summary>
            /// <remarks>
            /// Reference: xenstream, python/xenstream/edit/strip/
            /// </remarks>
            public partial class Stripped : KaitaiStruct
            {
                public static Stripped FromFile(string fileName)
                {
                    return new Stripped(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public Stripped(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_config = false;
                    f_deviceData = false;
                    f_deviceModel = false;
                    f_pagesDropped = false;
                    f_pagesZeroed = false;
                    f_registers = false;
                    f_settings = false;
                    f_unknown = false;
                    f_vectorRegisters = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _removed = m_io.ReadU4le();
                    _reserved = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _removed = m_io.ReadU4be();
                    _reserved = m_io.ReadU4be();
                }
                private bool f_config;
                private bool _config;

                /// <summary>
                /// All values of the configuration.
                /// </summary>
                public bool Config
                {
                    get
                    {
                        if (f_config)
                            return _config;
                        f_config = true;
                        _config = (bool) ((Removed & 64) != 0);
                        return _config;
                    }
                }
                private bool f_deviceData;
                private bool _deviceData;

                /// <summary>
                /// State of emulated devices that can hold data of the guest, and of unknown devices.
                /// </summary>
                public bool DeviceData
                {
                    get
                    {
                        if (f_deviceData)
                            return _deviceData;
                        f_deviceData = true;
                        _deviceData = (bool) ((Removed & 16) != 0);
                        return _deviceData;
                    }
                }
                private bool f_deviceModel;
                private bool _deviceModel;

                /// <summary>
                /// All state of the device model.
                /// </summary>
                public bool DeviceModel
                {
                    get
                    {
                        if (f_deviceModel)
                            return _deviceModel;
                        f_deviceModel = true;
                        _deviceModel = (bool) ((Removed & 256) != 0);
                        return _deviceModel;
                    }
                }
                private bool f_pagesDropped;
                private bool _pagesDropped;

                /// <summary>
                /// PAGE_DATA has no page contents, unless some of its pages were to be kept.
                /// </summary>
                public bool PagesDropped
                {
                    get
                    {
                        if (f_pagesDropped)
                            return _pagesDropped;
                        f_pagesDropped = true;
                        _pagesDropped = (bool) ((Removed & 1) != 0);
                        return _pagesDropped;
                    }
                }
                private bool f_pagesZeroed;
                private bool _pagesZeroed;

                /// <summary>
                /// Pages were replaced by zeros.
                /// </summary>
                public bool PagesZeroed
                {
                    get
                    {
                        if (f_pagesZeroed)
                            return _pagesZeroed;
                        f_pagesZeroed = true;
                        _pagesZeroed = (bool) ((Removed & 2) != 0);
                        return _pagesZeroed;
                    }
                }
                private bool f_registers;
                private bool _registers;

                /// <summary>
                /// All state of the vCPUs, and a PV guest's shared info.
                /// </summary>
                public bool Registers
                {
                    get
                    {
                        if (f_registers)
                            return _registers;
                        f_registers = true;
                        _registers = (bool) ((Removed & 128) != 0);
                        return _registers;
                    }
                }
                private bool f_settings;
                private bool _settings;

                /// <summary>
                /// Texts of the configuration that xl, libvirt or xenopsd saved with
                /// the guest, and values in xenstore.
                /// </summary>
                public bool Settings
                {
                    get
                    {
                        if (f_settings)
                            return _settings;
                        f_settings = true;
                        _settings = (bool) ((Removed & 4) != 0);
                        return _settings;
                    }
                }
                private bool f_unknown;
                private bool _unknown;

                /// <summary>
                /// Bodies of unknown records, and what follows the end of the image.
                /// </summary>
                public bool Unknown
                {
                    get
                    {
                        if (f_unknown)
                            return _unknown;
                        f_unknown = true;
                        _unknown = (bool) ((Removed & 32) != 0);
                        return _unknown;
                    }
                }
                private bool f_vectorRegisters;
                private bool _vectorRegisters;

                /// <summary>
                /// x87, SSE and extended registers; the control words among them stay.
                /// </summary>
                public bool VectorRegisters
                {
                    get
                    {
                        if (f_vectorRegisters)
                            return _vectorRegisters;
                        f_vectorRegisters = true;
                        _vectorRegisters = (bool) ((Removed & 8) != 0);
                        return _vectorRegisters;
                    }
                }
                private uint _removed;
                private uint _reserved;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;

                /// <summary>
                /// What was taken out, a bit for each kind of contents.
                /// </summary>
                public uint Removed { get { return _removed; } }

                /// <summary>
                /// Zero when written.
                /// </summary>
                public uint Reserved { get { return _reserved; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// Deprecated: toolstack data that only development versions of Xen
            /// wrote.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L549">TOOLSTACK (deprecated)</a>
            /// </remarks>
            public partial class Toolstack : KaitaiStruct
            {
                public static Toolstack FromFile(string fileName)
                {
                    return new Toolstack(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public Toolstack(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _data = m_io.ReadBytesFull();
                }
                private void _readBE()
                {
                    _data = m_io.ReadBytesFull();
                }
                private byte[] _data;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;

                /// <summary>
                /// Toolstack-specific data.
                /// </summary>
                public byte[] Data { get { return _data; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// The body of a record type that the specification does not define.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
            /// </remarks>
            public partial class UnknownBody : KaitaiStruct
            {
                public static UnknownBody FromFile(string fileName)
                {
                    return new UnknownBody(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public UnknownBody(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _data = m_io.ReadBytesFull();
                }
                private void _readBE()
                {
                    _data = m_io.ReadBytesFull();
                }
                private byte[] _data;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;

                /// <summary>
                /// The body, unchanged.
                /// </summary>
                public byte[] Data { get { return _data; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// Properties of a PV guest.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L362">X86_PV_INFO</a>
            /// </remarks>
            public partial class X86PvInfo : KaitaiStruct
            {
                public static X86PvInfo FromFile(string fileName)
                {
                    return new X86PvInfo(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public X86PvInfo(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_isValidCombination = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _guestWidth = m_io.ReadU1();
                    _ptLevels = m_io.ReadU1();
                    _reserved1 = m_io.ReadU2le();
                    _reserved2 = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _guestWidth = m_io.ReadU1();
                    _ptLevels = m_io.ReadU1();
                    _reserved1 = m_io.ReadU2be();
                    _reserved2 = m_io.ReadU4be();
                }
                private bool f_isValidCombination;
                private bool _isValidCombination;

                /// <summary>
                /// Whether the two values describe a 32-bit guest with PAE or a
                /// 64-bit guest, the only kinds of PV guest.
                /// </summary>
                public bool IsValidCombination
                {
                    get
                    {
                        if (f_isValidCombination)
                            return _isValidCombination;
                        f_isValidCombination = true;
                        _isValidCombination = (bool) ( (( ((GuestWidth == 4) && (PtLevels == 3)) ) || ( ((GuestWidth == 8) && (PtLevels == 4)) )) );
                        return _isValidCombination;
                    }
                }
                private byte _guestWidth;
                private byte _ptLevels;
                private ushort _reserved1;
                private uint _reserved2;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;

                /// <summary>
                /// Width of the guest's words in bytes, 4 or 8.
                /// </summary>
                public byte GuestWidth { get { return _guestWidth; } }

                /// <summary>
                /// Levels of page tables, 3 with width 4 and 4 with width 8.
                /// </summary>
                public byte PtLevels { get { return _ptLevels; } }

                /// <summary>
                /// Zero when saved, ignored when restored.
                /// </summary>
                public ushort Reserved1 { get { return _reserved1; } }

                /// <summary>
                /// Zero when saved, ignored when restored.
                /// </summary>
                public uint Reserved2 { get { return _reserved2; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// Where the guest keeps its P2M table: the pfns of the frames that
            /// hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`.
            /// A frame holds n = 4096 / guest_width entries, so there are
            /// p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division
            /// rounds down.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L380">X86_PV_P2M_FRAMES</a>
            /// </remarks>
            public partial class X86PvP2mFrames : KaitaiStruct
            {
                public static X86PvP2mFrames FromFile(string fileName)
                {
                    return new X86PvP2mFrames(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public X86PvP2mFrames(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_lenP2mFrame = false;
                    f_lenP2mPfn = false;
                    f_ofsP2mPfns = false;
                    f_p2mPfns = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _p2mStartPfn = m_io.ReadU4le();
                    _p2mEndPfn = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _p2mStartPfn = m_io.ReadU4be();
                    _p2mEndPfn = m_io.ReadU4be();
                }
                private bool f_lenP2mFrame;
                private int _lenP2mFrame;

                /// <summary>
                /// Size of a frame of the P2M table in bytes.
                /// </summary>
                public int LenP2mFrame
                {
                    get
                    {
                        if (f_lenP2mFrame)
                            return _lenP2mFrame;
                        f_lenP2mFrame = true;
                        _lenP2mFrame = (int) (4096);
                        return _lenP2mFrame;
                    }
                }
                private bool f_lenP2mPfn;
                private int _lenP2mPfn;

                /// <summary>
                /// Size of one entry of `p2m_pfns` in bytes.
                /// </summary>
                public int LenP2mPfn
                {
                    get
                    {
                        if (f_lenP2mPfn)
                            return _lenP2mPfn;
                        f_lenP2mPfn = true;
                        _lenP2mPfn = (int) (8);
                        return _lenP2mPfn;
                    }
                }
                private bool f_ofsP2mPfns;
                private int _ofsP2mPfns;

                /// <summary>
                /// Offset of the frames' pfns in the body.
                /// </summary>
                public int OfsP2mPfns
                {
                    get
                    {
                        if (f_ofsP2mPfns)
                            return _ofsP2mPfns;
                        f_ofsP2mPfns = true;
                        _ofsP2mPfns = (int) (4 + 4);
                        return _ofsP2mPfns;
                    }
                }
                private bool f_p2mPfns;
                private List<ulong> _p2mPfns;

                /// <summary>
                /// pfns of the frames that hold the guest's P2M table.
                /// </summary>
                public List<ulong> P2mPfns
                {
                    get
                    {
                        if (f_p2mPfns)
                            return _p2mPfns;
                        f_p2mPfns = true;
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (OfsP2mPfns));
                        if (m_isLe == true) {
                            _p2mPfns = new List<ulong>();
                            for (var i = 0; i < ((M_Io.Size - 4) - 4) / 8; i++)
                            {
                                _p2mPfns.Add(m_io.ReadU8le());
                            }
                        } else {
                            _p2mPfns = new List<ulong>();
                            for (var i = 0; i < ((M_Io.Size - 4) - 4) / 8; i++)
                            {
                                _p2mPfns.Add(m_io.ReadU8be());
                            }
                        }
                        m_io.Seek((long) (_pos));
                        return _p2mPfns;
                    }
                }
                private uint _p2mStartPfn;
                private uint _p2mEndPfn;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;

                /// <summary>
                /// First pfn that the frames cover.
                /// </summary>
                public uint P2mStartPfn { get { return _p2mStartPfn; } }

                /// <summary>
                /// Last pfn that the frames cover; the highest pfn of the guest.
                /// </summary>
                public uint P2mEndPfn { get { return _p2mEndPfn; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// Part of the state of one vCPU of a PV guest: the body of
            /// X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context`
            /// only. The context is Xen's own structure, little-endian in any stream.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
            /// </remarks>
            public partial class X86PvVcpu : KaitaiStruct
            {
                private bool? m_isLe;
                public X86PvVcpu(RecordType p_vcpuRecord, KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    _vcpuRecord = p_vcpuRecord;
                    f_context = false;
                    f_contextLayout = false;
                    f_contextOctets = false;
                    f_lenContext = false;
                    f_ofsContext = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _vcpuId = m_io.ReadU4le();
                    _reserved = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _vcpuId = m_io.ReadU4be();
                    _reserved = m_io.ReadU4be();
                }
                private bool f_context;
                private KaitaiStruct _context;

                /// <summary>
                /// The context, decoded as the structure of the domctl that belongs
                /// to the record type.
                /// </summary>
                public KaitaiStruct Context
                {
                    get
                    {
                        if (f_context)
                            return _context;
                        f_context = true;
                        if (ContextLayout != LibxcMigrationStream.VcpuContextLayout.Nothing) {
                            long _pos = m_io.Pos;
                            m_io.Seek((long) (OfsContext));
                            if (m_isLe == true) {
                                switch (ContextLayout) {
                                case LibxcMigrationStream.VcpuContextLayout.BasicX8632: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.VcpuGuestContextX8632(io___raw_context);
                                    break;
                                }
                                case LibxcMigrationStream.VcpuContextLayout.BasicX8664: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.VcpuGuestContextX8664(io___raw_context);
                                    break;
                                }
                                case LibxcMigrationStream.VcpuContextLayout.Extended: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.ExtVcpucontext(io___raw_context);
                                    break;
                                }
                                case LibxcMigrationStream.VcpuContextLayout.Msrs: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.VcpuMsrs(io___raw_context);
                                    break;
                                }
                                case LibxcMigrationStream.VcpuContextLayout.Xsave: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.VcpuXsave(io___raw_context);
                                    break;
                                }
                                default: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.UnknownContext(io___raw_context);
                                    break;
                                }
                                }
                            } else {
                                switch (ContextLayout) {
                                case LibxcMigrationStream.VcpuContextLayout.BasicX8632: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.VcpuGuestContextX8632(io___raw_context);
                                    break;
                                }
                                case LibxcMigrationStream.VcpuContextLayout.BasicX8664: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.VcpuGuestContextX8664(io___raw_context);
                                    break;
                                }
                                case LibxcMigrationStream.VcpuContextLayout.Extended: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.ExtVcpucontext(io___raw_context);
                                    break;
                                }
                                case LibxcMigrationStream.VcpuContextLayout.Msrs: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.VcpuMsrs(io___raw_context);
                                    break;
                                }
                                case LibxcMigrationStream.VcpuContextLayout.Xsave: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.VcpuXsave(io___raw_context);
                                    break;
                                }
                                default: {
                                    __raw_context = m_io.ReadBytesFull();
                                    var io___raw_context = new KaitaiStream(__raw_context);
                                    _context = new XenX86Vcpu.UnknownContext(io___raw_context);
                                    break;
                                }
                                }
                            }
                            m_io.Seek((long) (_pos));
                        }
                        return _context;
                    }
                }
                private bool f_contextLayout;
                private VcpuContextLayout _contextLayout;

                /// <summary>
                /// Kind of context; the length distinguishes 64-bit from 32-bit guests.
                /// </summary>
                public VcpuContextLayout ContextLayout
                {
                    get
                    {
                        if (f_contextLayout)
                            return _contextLayout;
                        f_contextLayout = true;
                        _contextLayout = (VcpuContextLayout) ((LenContext == 0 ? LibxcMigrationStream.VcpuContextLayout.Nothing : (VcpuRecord == LibxcMigrationStream.RecordType.X86PvVcpuExtended ? LibxcMigrationStream.VcpuContextLayout.Extended : (VcpuRecord == LibxcMigrationStream.RecordType.X86PvVcpuXsave ? LibxcMigrationStream.VcpuContextLayout.Xsave : (VcpuRecord == LibxcMigrationStream.RecordType.X86PvVcpuMsrs ? LibxcMigrationStream.VcpuContextLayout.Msrs : (LenContext == 5168 ? LibxcMigrationStream.VcpuContextLayout.BasicX8664 : (LenContext == 2800 ? LibxcMigrationStream.VcpuContextLayout.BasicX8632 : LibxcMigrationStream.VcpuContextLayout.Nothing)))))));
                        return _contextLayout;
                    }
                }
                private bool f_contextOctets;
                private byte[] _contextOctets;

                /// <summary>
                /// The context, not decoded.
                /// </summary>
                public byte[] ContextOctets
                {
                    get
                    {
                        if (f_contextOctets)
                            return _contextOctets;
                        f_contextOctets = true;
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (OfsContext));
                        if (m_isLe == true) {
                            _contextOctets = m_io.ReadBytesFull();
                        } else {
                            _contextOctets = m_io.ReadBytesFull();
                        }
                        m_io.Seek((long) (_pos));
                        return _contextOctets;
                    }
                }
                private bool f_lenContext;
                private int _lenContext;

                /// <summary>
                /// Length of the context in bytes. It is 0 in streams of Xen 4.6 to
                /// 4.8 that had nothing to send.
                /// </summary>
                public int LenContext
                {
                    get
                    {
                        if (f_lenContext)
                            return _lenContext;
                        f_lenContext = true;
                        _lenContext = (int) ((M_Io.Size - 4) - 4);
                        return _lenContext;
                    }
                }
                private bool f_ofsContext;
                private int _ofsContext;

                /// <summary>
                /// Offset of the context in the body.
                /// </summary>
                public int OfsContext
                {
                    get
                    {
                        if (f_ofsContext)
                            return _ofsContext;
                        f_ofsContext = true;
                        _ofsContext = (int) (4 + 4);
                        return _ofsContext;
                    }
                }
                private uint _vcpuId;
                private uint _reserved;
                private RecordType _vcpuRecord;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;
                private byte[] __raw_context;

                /// <summary>
                /// Number of the vCPU.
                /// </summary>
                public uint VcpuId { get { return _vcpuId; } }

                /// <summary>
                /// Zero when saved, ignored when restored.
                /// </summary>
                public uint Reserved { get { return _reserved; } }

                /// <summary>
                /// Type of the record that has this body, one of the four.
                /// </summary>
                public RecordType VcpuRecord { get { return _vcpuRecord; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
                public byte[] M_RawContext { get { return __raw_context; } }
            }

            /// <summary>
            /// The guest's time stamp counter (TSC).
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L465">X86_TSC_INFO</a>
            /// </remarks>
            public partial class X86TscInfo : KaitaiStruct
            {
                public static X86TscInfo FromFile(string fileName)
                {
                    return new X86TscInfo(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public X86TscInfo(KaitaiStream p__io, LibxcMigrationStream.DomainImage.Record p__parent = null, LibxcMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_mode = false;
                    _read();
                }
                private void _read()
                {

                    if (m_isLe == null) {
                        throw new UndecidedEndiannessError();
                    } else if (m_isLe == true) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE()
                {
                    _modeCode = m_io.ReadU4le();
                    _khz = m_io.ReadU4le();
                    _nsec = m_io.ReadU8le();
                    _incarnation = m_io.ReadU4le();
                    _reserved = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _modeCode = m_io.ReadU4be();
                    _khz = m_io.ReadU4be();
                    _nsec = m_io.ReadU8be();
                    _incarnation = m_io.ReadU4be();
                    _reserved = m_io.ReadU4be();
                }
                private bool f_mode;
                private TscMode _mode;

                /// <summary>
                /// TSC mode: how Xen presents the TSC to the guest.
                /// </summary>
                public TscMode Mode
                {
                    get
                    {
                        if (f_mode)
                            return _mode;
                        f_mode = true;
                        _mode = (TscMode) (ModeCode);
                        return _mode;
                    }
                }
                private uint _modeCode;
                private uint _khz;
                private ulong _nsec;
                private uint _incarnation;
                private uint _reserved;
                private LibxcMigrationStream m_root;
                private LibxcMigrationStream.DomainImage.Record m_parent;

                /// <summary>
                /// TSC mode, as a number; see `mode`.
                /// </summary>
                public uint ModeCode { get { return _modeCode; } }

                /// <summary>
                /// Frequency of the TSC in kHz.
                /// </summary>
                public uint Khz { get { return _khz; } }

                /// <summary>
                /// Guest time when the domain was saved, in nanoseconds, as
                /// XEN_DOMCTL_gettscinfo returns it.
                /// </summary>
                public ulong Nsec { get { return _nsec; } }

                /// <summary>
                /// Number of times that the guest has been restored or migrated.
                /// </summary>
                public uint Incarnation { get { return _incarnation; } }

                /// <summary>
                /// Zero when saved, ignored when restored.
                /// </summary>
                public uint Reserved { get { return _reserved; } }
                public LibxcMigrationStream M_Root { get { return m_root; } }
                public LibxcMigrationStream.DomainImage.Record M_Parent { get { return m_parent; } }
            }
            private Dhdr _domainHeader;
            private List<Record> _records;
            private bool _isBigEndian;
            private bool _hasDomainHeader;
            private bool _isInsideLibxl;
            private LibxcMigrationStream m_root;
            private LibxcMigrationStream m_parent;

            /// <summary>
            /// Kind of guest, and the version of Xen that saved it.
            /// </summary>
            public Dhdr DomainHeader { get { return _domainHeader; } }

            /// <summary>
            /// Records up to END, which is the last one; inside a libxl stream also
            /// up to CHECKPOINT, after which libxl's own records follow. A damaged
            /// stream ends where too few bytes remain for another record header.
            /// </summary>
            public List<Record> Records { get { return _records; } }

            /// <summary>
            /// Byte order, from the image header.
            /// </summary>
            public bool IsBigEndian { get { return _isBigEndian; } }

            /// <summary>
            /// False only for what follows a CHECKPOINT inside a libxl stream: more
            /// records of the same domain.
            /// </summary>
            public bool HasDomainHeader { get { return _hasDomainHeader; } }

            /// <summary>
            /// True if a CHECKPOINT record also ends this run of records, because
            /// libxl's own records follow it.
            /// </summary>
            public bool IsInsideLibxl { get { return _isInsideLibxl; } }
            public LibxcMigrationStream M_Root { get { return m_root; } }
            public LibxcMigrationStream M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Identifies a domain save image and the version of the specification that
        /// it follows. Big-endian whatever the options say.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93">Image Header</a>
        /// </remarks>
        public partial class Ihdr : KaitaiStruct
        {
            public static Ihdr FromFile(string fileName)
            {
                return new Ihdr(new KaitaiStream(fileName));
            }

            public Ihdr(KaitaiStream p__io, LibxcMigrationStream p__parent = null, LibxcMigrationStream p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isBigEndian = false;
                f_knownVersionMax = false;
                f_knownVersionMin = false;
                f_reservedOptions = false;
                _read();
            }
            private void _read()
            {
                _marker = m_io.ReadBytes(8);
                if (!((KaitaiStream.ByteArrayCompare(_marker, new byte[] { 255, 255, 255, 255, 255, 255, 255, 255 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 255, 255, 255, 255, 255, 255, 255, 255 }, _marker, m_io, "/types/ihdr/seq/0");
                }
                _id = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_id, new byte[] { 88, 69, 78, 70 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 88, 69, 78, 70 }, _id, m_io, "/types/ihdr/seq/1");
                }
                _version = m_io.ReadU4be();
                _options = m_io.ReadU2be();
                _reserved1 = m_io.ReadU2be();
                _reserved2 = m_io.ReadU4be();
            }
            private bool f_isBigEndian;
            private bool _isBigEndian;

            /// <summary>
            /// Byte order of everything after this header.
            /// </summary>
            public bool IsBigEndian
            {
                get
                {
                    if (f_isBigEndian)
                        return _isBigEndian;
                    f_isBigEndian = true;
                    _isBigEndian = (bool) ((Options & 1) != 0);
                    return _isBigEndian;
                }
            }
            private bool f_knownVersionMax;
            private sbyte _knownVersionMax;

            /// <summary>
            /// The newest version of this format.
            /// </summary>
            public sbyte KnownVersionMax
            {
                get
                {
                    if (f_knownVersionMax)
                        return _knownVersionMax;
                    f_knownVersionMax = true;
                    _knownVersionMax = (sbyte) (3);
                    return _knownVersionMax;
                }
            }
            private bool f_knownVersionMin;
            private sbyte _knownVersionMin;

            /// <summary>
            /// The oldest version of this format.
            /// </summary>
            public sbyte KnownVersionMin
            {
                get
                {
                    if (f_knownVersionMin)
                        return _knownVersionMin;
                    f_knownVersionMin = true;
                    _knownVersionMin = (sbyte) (2);
                    return _knownVersionMin;
                }
            }
            private bool f_reservedOptions;
            private int _reservedOptions;

            /// <summary>
            /// The bits of `options` that have no meaning in any version.
            /// </summary>
            public int ReservedOptions
            {
                get
                {
                    if (f_reservedOptions)
                        return _reservedOptions;
                    f_reservedOptions = true;
                    _reservedOptions = (int) (Options & 65534);
                    return _reservedOptions;
                }
            }
            private byte[] _marker;
            private byte[] _id;
            private uint _version;
            private ushort _options;
            private ushort _reserved1;
            private uint _reserved2;
            private LibxcMigrationStream m_root;
            private LibxcMigrationStream m_parent;

            /// <summary>
            /// All ones, which sets the image apart from the legacy format of Xen 4.4
            /// and earlier; a legacy image has a zero bit in its first eight bytes.
            /// </summary>
            public byte[] Marker { get { return _marker; } }

            /// <summary>
            /// Says that this is a Xen domain save image.
            /// </summary>
            public byte[] Id { get { return _id; } }

            /// <summary>
            /// Version of the specification, 2 or 3.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Bit 0 is the byte order of all that follows; bits 1-15 are reserved.
            /// </summary>
            public ushort Options { get { return _options; } }

            /// <summary>
            /// Zero when saved, ignored when restored.
            /// </summary>
            public ushort Reserved1 { get { return _reserved1; } }

            /// <summary>
            /// Zero when saved, ignored when restored.
            /// </summary>
            public uint Reserved2 { get { return _reserved2; } }
            public LibxcMigrationStream M_Root { get { return m_root; } }
            public LibxcMigrationStream M_Parent { get { return m_parent; } }
        }
        private Ihdr _imageHeader;
        private DomainImage _image;
        private LibxcMigrationStream m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Identifies the stream and gives the byte order of the rest.
        /// </summary>
        public Ihdr ImageHeader { get { return _imageHeader; } }

        /// <summary>
        /// The domain header and all records.
        /// </summary>
        public DomainImage Image { get { return _image; } }
        public LibxcMigrationStream M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
