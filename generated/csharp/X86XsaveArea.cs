// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// The memory image of a processor's x87, SSE and extended registers that the
    /// XSAVE family of instructions writes: a legacy region of 512 bytes (the format
    /// of FXSAVE), a header of 64 bytes, then one block for each further state
    /// component.
    /// 
    /// The offset of a block depends on the form. In the standard form every
    /// component has a fixed offset, whichever other components are present; the
    /// offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
    /// offsets exist: Intel's processors leave room for the MPX components, AMD's do
    /// not. The length of the area distinguishes them, see `is_intel_layout`. In the
    /// compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
    /// order of their numbers; CPUID says which of them are aligned to 64 bytes; here
    /// these are 17 and 18.
    /// 
    /// A component whose bit in `xstate_bv` is clear is in its initial state,
    /// whatever its block contains; its instance is then absent here.
    /// 
    /// This type must have a stream of its own (`size` or `size-eos` where it is
    /// used), because the length of that stream is the length of the area. The stream
    /// may be empty or short: regions that do not fit are absent. An area that has
    /// lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
    /// and PKRU blocks cannot be trusted.
    /// 
    /// Xen writes only the standard form into its migration streams, and refuses
    /// the compacted form when it loads one.
    /// 
    /// For reading only: a writer that the compiler makes of this with `-w` leaves
    /// out contents.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://www.intel.com/sdm">Intel SDM volume 1, chapter 13, "Managing State Using the XSAVE Feature Set"</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/xstate.c#L180-L236">expand_xsave_states()</a>
    /// </remarks>
    public partial class X86XsaveArea : KaitaiStruct
    {
        public static X86XsaveArea FromFile(string fileName)
        {
            return new X86XsaveArea(new KaitaiStream(fileName));
        }

        public X86XsaveArea(KaitaiStream p__io, KaitaiStruct p__parent = null, X86XsaveArea p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_avx = false;
            f_bndcsr = false;
            f_bndregs = false;
            f_cetS = false;
            f_cetU = false;
            f_egprs = false;
            f_hasAvx = false;
            f_hasBndcsr = false;
            f_hasBndregs = false;
            f_hasCetS = false;
            f_hasCetU = false;
            f_hasEgprs = false;
            f_hasHdc = false;
            f_hasHeader = false;
            f_hasHi16Zmm = false;
            f_hasHwp = false;
            f_hasLbr = false;
            f_hasLwp = false;
            f_hasOpmask = false;
            f_hasPasid = false;
            f_hasPkru = false;
            f_hasPt = false;
            f_hasTilecfg = false;
            f_hasTiledata = false;
            f_hasUintr = false;
            f_hasZmmHi256 = false;
            f_hdc = false;
            f_hi16Zmm = false;
            f_hwp = false;
            f_isCompacted = false;
            f_isIntelLayout = false;
            f_lbr = false;
            f_lenArea = false;
            f_lenLegacy = false;
            f_lenMin = false;
            f_lwp = false;
            f_ofsAvx = false;
            f_ofsBndcsr = false;
            f_ofsBndregs = false;
            f_ofsCompactedAvx = false;
            f_ofsCompactedBndcsr = false;
            f_ofsCompactedBndregs = false;
            f_ofsCompactedCetS = false;
            f_ofsCompactedCetU = false;
            f_ofsCompactedEgprs = false;
            f_ofsCompactedHdc = false;
            f_ofsCompactedHi16Zmm = false;
            f_ofsCompactedHwp = false;
            f_ofsCompactedLbr = false;
            f_ofsCompactedOpmask = false;
            f_ofsCompactedPasid = false;
            f_ofsCompactedPkru = false;
            f_ofsCompactedPt = false;
            f_ofsCompactedTilecfg = false;
            f_ofsCompactedTiledata = false;
            f_ofsCompactedUintr = false;
            f_ofsCompactedZmmHi256 = false;
            f_ofsEgprs = false;
            f_ofsHi16Zmm = false;
            f_ofsOpmask = false;
            f_ofsPkru = false;
            f_ofsTilecfg = false;
            f_ofsTiledata = false;
            f_ofsZmmHi256 = false;
            f_opmask = false;
            f_pasid = false;
            f_pkru = false;
            f_pt = false;
            f_tilecfg = false;
            f_tiledata = false;
            f_uintr = false;
            f_zmmHi256 = false;
            _read();
        }
        private void _read()
        {
            if (M_Io.Size >= 512) {
                __raw_legacy = m_io.ReadBytes(512);
                var io___raw_legacy = new KaitaiStream(__raw_legacy);
                _legacy = new FxsaveRegion(io___raw_legacy, this, m_root);
            }
            if (M_Io.Size >= 576) {
                __raw_header = m_io.ReadBytes(64);
                var io___raw_header = new KaitaiStream(__raw_header);
                _header = new XsaveHeader(io___raw_header, this, m_root);
            }
        }

        /// <summary>
        /// Component 2: upper halves of ymm0 to ymm15.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, chapter 13
        /// </remarks>
        public partial class AvxState : KaitaiStruct
        {
            public static AvxState FromFile(string fileName)
            {
                return new AvxState(new KaitaiStream(fileName));
            }

            public AvxState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _ymmHigh = new List<byte[]>();
                for (var i = 0; i < 16; i++)
                {
                    _ymmHigh.Add(m_io.ReadBytes(16));
                }
            }
            private List<byte[]> _ymmHigh;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// Bits 255-128 of ymm0 to ymm15, least significant byte first.
            /// </summary>
            public List<byte[]> YmmHigh { get { return _ymmHigh; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 4: MPX configuration and status.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L87-L90">struct xstate_bndcsr</a>
        /// </remarks>
        public partial class BndcsrState : KaitaiStruct
        {
            public static BndcsrState FromFile(string fileName)
            {
                return new BndcsrState(new KaitaiStream(fileName));
            }

            public BndcsrState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _bndcfgu = m_io.ReadU8le();
                _bndstatus = m_io.ReadU8le();
                _reserved = m_io.ReadBytes(48);
            }
            private ulong _bndcfgu;
            private ulong _bndstatus;
            private byte[] _reserved;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// User-mode configuration of MPX.
            /// </summary>
            public ulong Bndcfgu { get { return _bndcfgu; } }

            /// <summary>
            /// Status of MPX.
            /// </summary>
            public ulong Bndstatus { get { return _bndstatus; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 3: MPX bound registers.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, chapter 13
        /// </remarks>
        public partial class BndregsState : KaitaiStruct
        {
            public static BndregsState FromFile(string fileName)
            {
                return new BndregsState(new KaitaiStream(fileName));
            }

            public BndregsState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _bounds = new List<BoundRegister>();
                for (var i = 0; i < 4; i++)
                {
                    _bounds.Add(new BoundRegister(m_io, this, m_root));
                }
            }
            private List<BoundRegister> _bounds;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// Bound registers bnd0 to bnd3.
            /// </summary>
            public List<BoundRegister> Bounds { get { return _bounds; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An MPX bound register.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, chapter 13
        /// </remarks>
        public partial class BoundRegister : KaitaiStruct
        {
            public static BoundRegister FromFile(string fileName)
            {
                return new BoundRegister(new KaitaiStream(fileName));
            }

            public BoundRegister(KaitaiStream p__io, X86XsaveArea.BndregsState p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lower = m_io.ReadU8le();
                _upper = m_io.ReadU8le();
            }
            private ulong _lower;
            private ulong _upper;
            private X86XsaveArea m_root;
            private X86XsaveArea.BndregsState m_parent;

            /// <summary>
            /// Lower bound.
            /// </summary>
            public ulong Lower { get { return _lower; } }

            /// <summary>
            /// Upper bound, in ones' complement.
            /// </summary>
            public ulong Upper { get { return _upper; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea.BndregsState M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 12: control-flow enforcement, supervisor part.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 13.5.9
        /// </remarks>
        public partial class CetSState : KaitaiStruct
        {
            public static CetSState FromFile(string fileName)
            {
                return new CetSState(new KaitaiStream(fileName));
            }

            public CetSState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _pl0Ssp = m_io.ReadU8le();
                _pl1Ssp = m_io.ReadU8le();
                _pl2Ssp = m_io.ReadU8le();
            }
            private ulong _pl0Ssp;
            private ulong _pl1Ssp;
            private ulong _pl2Ssp;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// Shadow-stack pointer of privilege level 0.
            /// </summary>
            public ulong Pl0Ssp { get { return _pl0Ssp; } }

            /// <summary>
            /// Shadow-stack pointer of privilege level 1.
            /// </summary>
            public ulong Pl1Ssp { get { return _pl1Ssp; } }

            /// <summary>
            /// Shadow-stack pointer of privilege level 2.
            /// </summary>
            public ulong Pl2Ssp { get { return _pl2Ssp; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 11: control-flow enforcement, user part.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 13.5.9
        /// </remarks>
        public partial class CetUState : KaitaiStruct
        {
            public static CetUState FromFile(string fileName)
            {
                return new CetUState(new KaitaiStream(fileName));
            }

            public CetUState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _uCet = m_io.ReadU8le();
                _pl3Ssp = m_io.ReadU8le();
            }
            private ulong _uCet;
            private ulong _pl3Ssp;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// User-mode configuration.
            /// </summary>
            public ulong UCet { get { return _uCet; } }

            /// <summary>
            /// Shadow-stack pointer of privilege level 3.
            /// </summary>
            public ulong Pl3Ssp { get { return _pl3Ssp; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
        /// same numbering, the registers xcr0 and IA32_XSS.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121">X86_XCR0_* and X86_XSS_*</a>
        /// </remarks>
        public partial class ComponentBitmap : KaitaiStruct
        {
            public static ComponentBitmap FromFile(string fileName)
            {
                return new ComponentBitmap(new KaitaiStream(fileName));
            }

            public ComponentBitmap(KaitaiStream p__io, X86XsaveArea.XsaveHeader p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_avx = false;
                f_bndcsr = false;
                f_bndregs = false;
                f_cetS = false;
                f_cetU = false;
                f_egprs = false;
                f_hdc = false;
                f_hi16Zmm = false;
                f_hwp = false;
                f_isCompacted = false;
                f_lbr = false;
                f_lenArea = false;
                f_lenAreaAmd = false;
                f_lwp = false;
                f_opmask = false;
                f_pasid = false;
                f_pkru = false;
                f_pt = false;
                f_raw = false;
                f_sse = false;
                f_tilecfg = false;
                f_tiledata = false;
                f_uintr = false;
                f_x87 = false;
                f_zmmHi256 = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_avx;
            private bool _avx;

            /// <summary>
            /// Upper halves of the 256-bit registers ymm0 to ymm15.
            /// </summary>
            public bool Avx
            {
                get
                {
                    if (f_avx)
                        return _avx;
                    f_avx = true;
                    _avx = (bool) ((Low & 4) != 0);
                    return _avx;
                }
            }
            private bool f_bndcsr;
            private bool _bndcsr;

            /// <summary>
            /// MPX configuration and status.
            /// </summary>
            public bool Bndcsr
            {
                get
                {
                    if (f_bndcsr)
                        return _bndcsr;
                    f_bndcsr = true;
                    _bndcsr = (bool) ((Low & 16) != 0);
                    return _bndcsr;
                }
            }
            private bool f_bndregs;
            private bool _bndregs;

            /// <summary>
            /// MPX bound registers.
            /// </summary>
            public bool Bndregs
            {
                get
                {
                    if (f_bndregs)
                        return _bndregs;
                    f_bndregs = true;
                    _bndregs = (bool) ((Low & 8) != 0);
                    return _bndregs;
                }
            }
            private bool f_cetS;
            private bool _cetS;

            /// <summary>
            /// Control-flow enforcement, supervisor part.
            /// </summary>
            public bool CetS
            {
                get
                {
                    if (f_cetS)
                        return _cetS;
                    f_cetS = true;
                    _cetS = (bool) ((Low & 4096) != 0);
                    return _cetS;
                }
            }
            private bool f_cetU;
            private bool _cetU;

            /// <summary>
            /// Control-flow enforcement, user part.
            /// </summary>
            public bool CetU
            {
                get
                {
                    if (f_cetU)
                        return _cetU;
                    f_cetU = true;
                    _cetU = (bool) ((Low & 2048) != 0);
                    return _cetU;
                }
            }
            private bool f_egprs;
            private bool _egprs;

            /// <summary>
            /// The APX general-purpose registers, which replace MPX.
            /// </summary>
            public bool Egprs
            {
                get
                {
                    if (f_egprs)
                        return _egprs;
                    f_egprs = true;
                    _egprs = (bool) ((Low & 524288) != 0);
                    return _egprs;
                }
            }
            private bool f_hdc;
            private bool _hdc;

            /// <summary>
            /// The IA32_PM_CTL1 register of hardware duty cycling.
            /// </summary>
            public bool Hdc
            {
                get
                {
                    if (f_hdc)
                        return _hdc;
                    f_hdc = true;
                    _hdc = (bool) ((Low & 8192) != 0);
                    return _hdc;
                }
            }
            private bool f_hi16Zmm;
            private bool _hi16Zmm;

            /// <summary>
            /// The 512-bit registers zmm16 to zmm31.
            /// </summary>
            public bool Hi16Zmm
            {
                get
                {
                    if (f_hi16Zmm)
                        return _hi16Zmm;
                    f_hi16Zmm = true;
                    _hi16Zmm = (bool) ((Low & 128) != 0);
                    return _hi16Zmm;
                }
            }
            private bool f_hwp;
            private bool _hwp;

            /// <summary>
            /// The IA32_HWP_REQUEST register.
            /// </summary>
            public bool Hwp
            {
                get
                {
                    if (f_hwp)
                        return _hwp;
                    f_hwp = true;
                    _hwp = (bool) ((Low & 65536) != 0);
                    return _hwp;
                }
            }
            private bool f_isCompacted;
            private bool _isCompacted;

            /// <summary>
            /// In xcomp_bv: the area is in the compacted form.
            /// </summary>
            public bool IsCompacted
            {
                get
                {
                    if (f_isCompacted)
                        return _isCompacted;
                    f_isCompacted = true;
                    _isCompacted = (bool) (High >> 31 != 0);
                    return _isCompacted;
                }
            }
            private bool f_lbr;
            private bool _lbr;

            /// <summary>
            /// Last-branch records.
            /// </summary>
            public bool Lbr
            {
                get
                {
                    if (f_lbr)
                        return _lbr;
                    f_lbr = true;
                    _lbr = (bool) ((Low & 32768) != 0);
                    return _lbr;
                }
            }
            private bool f_lenArea;
            private uint _lenArea;

            /// <summary>
            /// Length in bytes of a standard-form area that has room for these
            /// components, as Intel's processors lay it out. LWP, which only AMD's
            /// have, is not counted.
            /// </summary>
            public uint LenArea
            {
                get
                {
                    if (f_lenArea)
                        return _lenArea;
                    f_lenArea = true;
                    _lenArea = (uint) (((uint) ((Tiledata ? 11008 : (Tilecfg ? 2816 : (Pkru ? 2696 : (Hi16Zmm ? 2688 : (ZmmHi256 ? 1664 : (Opmask ? 1152 : (Bndcsr ? 1088 : (Bndregs ? 1024 : (Avx ? 832 : 576))))))))))));
                    return _lenArea;
                }
            }
            private bool f_lenAreaAmd;
            private uint _lenAreaAmd;

            /// <summary>
            /// The same as AMD's processors lay it out; PKRU, whose offset there
            /// depends on the processor, is not counted.
            /// </summary>
            public uint LenAreaAmd
            {
                get
                {
                    if (f_lenAreaAmd)
                        return _lenAreaAmd;
                    f_lenAreaAmd = true;
                    _lenAreaAmd = (uint) (((uint) ((Hi16Zmm ? 2432 : (ZmmHi256 ? 1408 : (Opmask ? 896 : (Avx ? 832 : 576)))))));
                    return _lenAreaAmd;
                }
            }
            private bool f_lwp;
            private bool _lwp;

            /// <summary>
            /// State of AMD's lightweight profiling.
            /// </summary>
            public bool Lwp
            {
                get
                {
                    if (f_lwp)
                        return _lwp;
                    f_lwp = true;
                    _lwp = (bool) ((High & 1073741824) != 0);
                    return _lwp;
                }
            }
            private bool f_opmask;
            private bool _opmask;

            /// <summary>
            /// AVX-512 mask registers.
            /// </summary>
            public bool Opmask
            {
                get
                {
                    if (f_opmask)
                        return _opmask;
                    f_opmask = true;
                    _opmask = (bool) ((Low & 32) != 0);
                    return _opmask;
                }
            }
            private bool f_pasid;
            private bool _pasid;

            /// <summary>
            /// The IA32_PASID register.
            /// </summary>
            public bool Pasid
            {
                get
                {
                    if (f_pasid)
                        return _pasid;
                    f_pasid = true;
                    _pasid = (bool) ((Low & 1024) != 0);
                    return _pasid;
                }
            }
            private bool f_pkru;
            private bool _pkru;

            /// <summary>
            /// Protection-key rights for user pages.
            /// </summary>
            public bool Pkru
            {
                get
                {
                    if (f_pkru)
                        return _pkru;
                    f_pkru = true;
                    _pkru = (bool) ((Low & 512) != 0);
                    return _pkru;
                }
            }
            private bool f_pt;
            private bool _pt;

            /// <summary>
            /// Processor Trace registers.
            /// </summary>
            public bool Pt
            {
                get
                {
                    if (f_pt)
                        return _pt;
                    f_pt = true;
                    _pt = (bool) ((Low & 256) != 0);
                    return _pt;
                }
            }
            private bool f_raw;
            private ulong _raw;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public ulong Raw
            {
                get
                {
                    if (f_raw)
                        return _raw;
                    f_raw = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _raw = m_io.ReadU8le();
                    m_io.Seek((long) (_pos));
                    return _raw;
                }
            }
            private bool f_sse;
            private bool _sse;

            /// <summary>
            /// xmm registers, in the legacy region.
            /// </summary>
            public bool Sse
            {
                get
                {
                    if (f_sse)
                        return _sse;
                    f_sse = true;
                    _sse = (bool) ((Low & 2) != 0);
                    return _sse;
                }
            }
            private bool f_tilecfg;
            private bool _tilecfg;

            /// <summary>
            /// AMX tile configuration.
            /// </summary>
            public bool Tilecfg
            {
                get
                {
                    if (f_tilecfg)
                        return _tilecfg;
                    f_tilecfg = true;
                    _tilecfg = (bool) ((Low & 131072) != 0);
                    return _tilecfg;
                }
            }
            private bool f_tiledata;
            private bool _tiledata;

            /// <summary>
            /// AMX tiles.
            /// </summary>
            public bool Tiledata
            {
                get
                {
                    if (f_tiledata)
                        return _tiledata;
                    f_tiledata = true;
                    _tiledata = (bool) ((Low & 262144) != 0);
                    return _tiledata;
                }
            }
            private bool f_uintr;
            private bool _uintr;

            /// <summary>
            /// User-interrupt registers.
            /// </summary>
            public bool Uintr
            {
                get
                {
                    if (f_uintr)
                        return _uintr;
                    f_uintr = true;
                    _uintr = (bool) ((Low & 16384) != 0);
                    return _uintr;
                }
            }
            private bool f_x87;
            private bool _x87;

            /// <summary>
            /// x87 state, in the legacy region.
            /// </summary>
            public bool X87
            {
                get
                {
                    if (f_x87)
                        return _x87;
                    f_x87 = true;
                    _x87 = (bool) ((Low & 1) != 0);
                    return _x87;
                }
            }
            private bool f_zmmHi256;
            private bool _zmmHi256;

            /// <summary>
            /// Upper halves of the 512-bit registers zmm0 to zmm15.
            /// </summary>
            public bool ZmmHi256
            {
                get
                {
                    if (f_zmmHi256)
                        return _zmmHi256;
                    f_zmmHi256 = true;
                    _zmmHi256 = (bool) ((Low & 64) != 0);
                    return _zmmHi256;
                }
            }
            private uint _low;
            private uint _high;
            private X86XsaveArea m_root;
            private X86XsaveArea.XsaveHeader m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea.XsaveHeader M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 19: APX general-purpose registers.
        /// </summary>
        /// <remarks>
        /// Reference: Intel APX Architecture Specification
        /// </remarks>
        public partial class EgprsState : KaitaiStruct
        {
            public static EgprsState FromFile(string fileName)
            {
                return new EgprsState(new KaitaiStream(fileName));
            }

            public EgprsState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _r = new List<ulong>();
                for (var i = 0; i < 16; i++)
                {
                    _r.Add(m_io.ReadU8le());
                }
            }
            private List<ulong> _r;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// Registers r16 to r31.
            /// </summary>
            public List<ulong> R { get { return _r; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Control word of the x87 unit.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 8.1.5
        /// </remarks>
        public partial class FpuControlWord : KaitaiStruct
        {
            public static FpuControlWord FromFile(string fileName)
            {
                return new FpuControlWord(new KaitaiStream(fileName));
            }

            public FpuControlWord(KaitaiStream p__io, X86XsaveArea.FxsaveRegion p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_dm = false;
                f_im = false;
                f_om = false;
                f_pc = false;
                f_pm = false;
                f_rc = false;
                f_um = false;
                f_zm = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU2le();
            }
            private bool f_dm;
            private bool _dm;

            /// <summary>
            /// Masks the denormal operand exception.
            /// </summary>
            public bool Dm
            {
                get
                {
                    if (f_dm)
                        return _dm;
                    f_dm = true;
                    _dm = (bool) ((Raw & 2) != 0);
                    return _dm;
                }
            }
            private bool f_im;
            private bool _im;

            /// <summary>
            /// Masks the invalid operation exception.
            /// </summary>
            public bool Im
            {
                get
                {
                    if (f_im)
                        return _im;
                    f_im = true;
                    _im = (bool) ((Raw & 1) != 0);
                    return _im;
                }
            }
            private bool f_om;
            private bool _om;

            /// <summary>
            /// Masks the overflow exception.
            /// </summary>
            public bool Om
            {
                get
                {
                    if (f_om)
                        return _om;
                    f_om = true;
                    _om = (bool) ((Raw & 8) != 0);
                    return _om;
                }
            }
            private bool f_pc;
            private int _pc;

            /// <summary>
            /// Precision: 0 for 24 bits, 2 for 53, 3 for 64.
            /// </summary>
            public int Pc
            {
                get
                {
                    if (f_pc)
                        return _pc;
                    f_pc = true;
                    _pc = (int) (Raw >> 8 & 3);
                    return _pc;
                }
            }
            private bool f_pm;
            private bool _pm;

            /// <summary>
            /// Masks the inexact result exception.
            /// </summary>
            public bool Pm
            {
                get
                {
                    if (f_pm)
                        return _pm;
                    f_pm = true;
                    _pm = (bool) ((Raw & 32) != 0);
                    return _pm;
                }
            }
            private bool f_rc;
            private int _rc;

            /// <summary>
            /// Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
            /// </summary>
            public int Rc
            {
                get
                {
                    if (f_rc)
                        return _rc;
                    f_rc = true;
                    _rc = (int) (Raw >> 10 & 3);
                    return _rc;
                }
            }
            private bool f_um;
            private bool _um;

            /// <summary>
            /// Masks the underflow exception.
            /// </summary>
            public bool Um
            {
                get
                {
                    if (f_um)
                        return _um;
                    f_um = true;
                    _um = (bool) ((Raw & 16) != 0);
                    return _um;
                }
            }
            private bool f_zm;
            private bool _zm;

            /// <summary>
            /// Masks the division by zero exception.
            /// </summary>
            public bool Zm
            {
                get
                {
                    if (f_zm)
                        return _zm;
                    f_zm = true;
                    _zm = (bool) ((Raw & 4) != 0);
                    return _zm;
                }
            }
            private ushort _raw;
            private X86XsaveArea m_root;
            private X86XsaveArea.FxsaveRegion m_parent;

            /// <summary>
            /// The whole word as a number.
            /// </summary>
            public ushort Raw { get { return _raw; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea.FxsaveRegion M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An instruction or operand address of the x87 unit: a 64-bit address, or
        /// a 32-bit offset and a selector.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L63-L69">struct xsave_struct, fip and fdp</a>
        /// </remarks>
        public partial class FpuPointer : KaitaiStruct
        {
            public static FpuPointer FromFile(string fileName)
            {
                return new FpuPointer(new KaitaiStream(fileName));
            }

            public FpuPointer(KaitaiStream p__io, X86XsaveArea.FxsaveRegion p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_address = false;
                _read();
            }
            private void _read()
            {
                _offset = m_io.ReadU4le();
                _selector = m_io.ReadU2le();
                _reserved = m_io.ReadU2le();
            }
            private bool f_address;
            private ulong _address;

            /// <summary>
            /// All 64 bits as an address.
            /// </summary>
            public ulong Address
            {
                get
                {
                    if (f_address)
                        return _address;
                    f_address = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _address = m_io.ReadU8le();
                    m_io.Seek((long) (_pos));
                    return _address;
                }
            }
            private uint _offset;
            private ushort _selector;
            private ushort _reserved;
            private X86XsaveArea m_root;
            private X86XsaveArea.FxsaveRegion m_parent;

            /// <summary>
            /// Low half of the address, or the offset.
            /// </summary>
            public uint Offset { get { return _offset; } }

            /// <summary>
            /// Bits 47-32 of the address, or the selector.
            /// </summary>
            public ushort Selector { get { return _selector; } }

            /// <summary>
            /// Bits 63-48 of the address, or reserved.
            /// </summary>
            public ushort Reserved { get { return _reserved; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea.FxsaveRegion M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Status word of the x87 unit.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 8.1.3
        /// </remarks>
        public partial class FpuStatusWord : KaitaiStruct
        {
            public static FpuStatusWord FromFile(string fileName)
            {
                return new FpuStatusWord(new KaitaiStream(fileName));
            }

            public FpuStatusWord(KaitaiStream p__io, X86XsaveArea.FxsaveRegion p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_c0 = false;
                f_c1 = false;
                f_c2 = false;
                f_c3 = false;
                f_de = false;
                f_es = false;
                f_ie = false;
                f_isBusy = false;
                f_oe = false;
                f_pe = false;
                f_sf = false;
                f_top = false;
                f_ue = false;
                f_ze = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU2le();
            }
            private bool f_c0;
            private bool _c0;

            /// <summary>
            /// Condition code 0.
            /// </summary>
            public bool C0
            {
                get
                {
                    if (f_c0)
                        return _c0;
                    f_c0 = true;
                    _c0 = (bool) ((Raw & 256) != 0);
                    return _c0;
                }
            }
            private bool f_c1;
            private bool _c1;

            /// <summary>
            /// Condition code 1.
            /// </summary>
            public bool C1
            {
                get
                {
                    if (f_c1)
                        return _c1;
                    f_c1 = true;
                    _c1 = (bool) ((Raw & 512) != 0);
                    return _c1;
                }
            }
            private bool f_c2;
            private bool _c2;

            /// <summary>
            /// Condition code 2.
            /// </summary>
            public bool C2
            {
                get
                {
                    if (f_c2)
                        return _c2;
                    f_c2 = true;
                    _c2 = (bool) ((Raw & 1024) != 0);
                    return _c2;
                }
            }
            private bool f_c3;
            private bool _c3;

            /// <summary>
            /// Condition code 3.
            /// </summary>
            public bool C3
            {
                get
                {
                    if (f_c3)
                        return _c3;
                    f_c3 = true;
                    _c3 = (bool) ((Raw & 16384) != 0);
                    return _c3;
                }
            }
            private bool f_de;
            private bool _de;

            /// <summary>
            /// A denormal operand exception has occurred.
            /// </summary>
            public bool De
            {
                get
                {
                    if (f_de)
                        return _de;
                    f_de = true;
                    _de = (bool) ((Raw & 2) != 0);
                    return _de;
                }
            }
            private bool f_es;
            private bool _es;

            /// <summary>
            /// An unmasked exception is pending.
            /// </summary>
            public bool Es
            {
                get
                {
                    if (f_es)
                        return _es;
                    f_es = true;
                    _es = (bool) ((Raw & 128) != 0);
                    return _es;
                }
            }
            private bool f_ie;
            private bool _ie;

            /// <summary>
            /// An invalid operation exception has occurred.
            /// </summary>
            public bool Ie
            {
                get
                {
                    if (f_ie)
                        return _ie;
                    f_ie = true;
                    _ie = (bool) ((Raw & 1) != 0);
                    return _ie;
                }
            }
            private bool f_isBusy;
            private bool _isBusy;

            /// <summary>
            /// The unit is busy; mirrors `es`.
            /// </summary>
            public bool IsBusy
            {
                get
                {
                    if (f_isBusy)
                        return _isBusy;
                    f_isBusy = true;
                    _isBusy = (bool) ((Raw & 32768) != 0);
                    return _isBusy;
                }
            }
            private bool f_oe;
            private bool _oe;

            /// <summary>
            /// An overflow exception has occurred.
            /// </summary>
            public bool Oe
            {
                get
                {
                    if (f_oe)
                        return _oe;
                    f_oe = true;
                    _oe = (bool) ((Raw & 8) != 0);
                    return _oe;
                }
            }
            private bool f_pe;
            private bool _pe;

            /// <summary>
            /// An inexact result exception has occurred.
            /// </summary>
            public bool Pe
            {
                get
                {
                    if (f_pe)
                        return _pe;
                    f_pe = true;
                    _pe = (bool) ((Raw & 32) != 0);
                    return _pe;
                }
            }
            private bool f_sf;
            private bool _sf;

            /// <summary>
            /// Stack fault.
            /// </summary>
            public bool Sf
            {
                get
                {
                    if (f_sf)
                        return _sf;
                    f_sf = true;
                    _sf = (bool) ((Raw & 64) != 0);
                    return _sf;
                }
            }
            private bool f_top;
            private int _top;

            /// <summary>
            /// Physical register that is the top of the stack.
            /// </summary>
            public int Top
            {
                get
                {
                    if (f_top)
                        return _top;
                    f_top = true;
                    _top = (int) (Raw >> 11 & 7);
                    return _top;
                }
            }
            private bool f_ue;
            private bool _ue;

            /// <summary>
            /// An underflow exception has occurred.
            /// </summary>
            public bool Ue
            {
                get
                {
                    if (f_ue)
                        return _ue;
                    f_ue = true;
                    _ue = (bool) ((Raw & 16) != 0);
                    return _ue;
                }
            }
            private bool f_ze;
            private bool _ze;

            /// <summary>
            /// A division by zero exception has occurred.
            /// </summary>
            public bool Ze
            {
                get
                {
                    if (f_ze)
                        return _ze;
                    f_ze = true;
                    _ze = (bool) ((Raw & 4) != 0);
                    return _ze;
                }
            }
            private ushort _raw;
            private X86XsaveArea m_root;
            private X86XsaveArea.FxsaveRegion m_parent;

            /// <summary>
            /// The whole word as a number.
            /// </summary>
            public ushort Raw { get { return _raw; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea.FxsaveRegion M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
        /// flag of its own in the last byte, which hardware does not change.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L52-L83">struct xsave_struct</a>
        /// </remarks>
        /// <remarks>
        /// Reference: FXSAVE in Intel SDM volume 2
        /// </remarks>
        public partial class FxsaveRegion : KaitaiStruct
        {
            public static FxsaveRegion FromFile(string fileName)
            {
                return new FxsaveRegion(new KaitaiStream(fileName));
            }

            public FxsaveRegion(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __raw_fcw = m_io.ReadBytes(2);
                var io___raw_fcw = new KaitaiStream(__raw_fcw);
                _fcw = new FpuControlWord(io___raw_fcw, this, m_root);
                __raw_fsw = m_io.ReadBytes(2);
                var io___raw_fsw = new KaitaiStream(__raw_fsw);
                _fsw = new FpuStatusWord(io___raw_fsw, this, m_root);
                _ftw = m_io.ReadU1();
                _reserved1 = m_io.ReadU1();
                _fop = m_io.ReadU2le();
                __raw_fip = m_io.ReadBytes(8);
                var io___raw_fip = new KaitaiStream(__raw_fip);
                _fip = new FpuPointer(io___raw_fip, this, m_root);
                __raw_fdp = m_io.ReadBytes(8);
                var io___raw_fdp = new KaitaiStream(__raw_fdp);
                _fdp = new FpuPointer(io___raw_fdp, this, m_root);
                __raw_mxcsr = m_io.ReadBytes(4);
                var io___raw_mxcsr = new KaitaiStream(__raw_mxcsr);
                _mxcsr = new MxcsrRegister(io___raw_mxcsr, this, m_root);
                _mxcsrMask = m_io.ReadU4le();
                _st = new List<StRegister>();
                for (var i = 0; i < 8; i++)
                {
                    _st.Add(new StRegister(m_io, this, m_root));
                }
                _xmm = new List<byte[]>();
                for (var i = 0; i < 16; i++)
                {
                    _xmm.Add(m_io.ReadBytes(16));
                }
                _reserved2 = m_io.ReadBytes(48);
                _software = m_io.ReadBytes(47);
                _fipWidth = m_io.ReadU1();
            }
            private FpuControlWord _fcw;
            private FpuStatusWord _fsw;
            private byte _ftw;
            private byte _reserved1;
            private ushort _fop;
            private FpuPointer _fip;
            private FpuPointer _fdp;
            private MxcsrRegister _mxcsr;
            private uint _mxcsrMask;
            private List<StRegister> _st;
            private List<byte[]> _xmm;
            private byte[] _reserved2;
            private byte[] _software;
            private byte _fipWidth;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;
            private byte[] __raw_fcw;
            private byte[] __raw_fsw;
            private byte[] __raw_fip;
            private byte[] __raw_fdp;
            private byte[] __raw_mxcsr;

            /// <summary>
            /// x87 control word.
            /// </summary>
            public FpuControlWord Fcw { get { return _fcw; } }

            /// <summary>
            /// x87 status word.
            /// </summary>
            public FpuStatusWord Fsw { get { return _fsw; } }

            /// <summary>
            /// x87 tag word in its abridged form: one bit for each physical register,
            /// set if the register is not empty.
            /// </summary>
            public byte Ftw { get { return _ftw; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte Reserved1 { get { return _reserved1; } }

            /// <summary>
            /// Opcode of the last x87 instruction (11 bits).
            /// </summary>
            public ushort Fop { get { return _fop; } }

            /// <summary>
            /// Address of the last x87 instruction.
            /// </summary>
            public FpuPointer Fip { get { return _fip; } }

            /// <summary>
            /// Address of the operand of the last x87 instruction.
            /// </summary>
            public FpuPointer Fdp { get { return _fdp; } }

            /// <summary>
            /// SSE control and status register.
            /// </summary>
            public MxcsrRegister Mxcsr { get { return _mxcsr; } }

            /// <summary>
            /// Bits that the processor lets software set in mxcsr.
            /// </summary>
            public uint MxcsrMask { get { return _mxcsrMask; } }

            /// <summary>
            /// x87 registers, from the top of the stack on; mm0 to mm7 are the
            /// significands of the physical registers.
            /// </summary>
            public List<StRegister> St { get { return _st; } }

            /// <summary>
            /// SSE registers xmm0 to xmm15, least significant byte first.
            /// </summary>
            public List<byte[]> Xmm { get { return _xmm; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Reserved2 { get { return _reserved2; } }

            /// <summary>
            /// Available to software; zero in Xen's streams.
            /// </summary>
            public byte[] Software { get { return _software; } }

            /// <summary>
            /// Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses,
            /// 4 for 32-bit offsets with selectors, 0 if not given.
            /// </summary>
            public byte FipWidth { get { return _fipWidth; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
            public byte[] M_RawFcw { get { return __raw_fcw; } }
            public byte[] M_RawFsw { get { return __raw_fsw; } }
            public byte[] M_RawFip { get { return __raw_fip; } }
            public byte[] M_RawFdp { get { return __raw_fdp; } }
            public byte[] M_RawMxcsr { get { return __raw_mxcsr; } }
        }

        /// <summary>
        /// Component 7: zmm16 to zmm31.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, chapter 13
        /// </remarks>
        public partial class Hi16ZmmState : KaitaiStruct
        {
            public static Hi16ZmmState FromFile(string fileName)
            {
                return new Hi16ZmmState(new KaitaiStream(fileName));
            }

            public Hi16ZmmState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _zmm = new List<byte[]>();
                for (var i = 0; i < 16; i++)
                {
                    _zmm.Add(m_io.ReadBytes(64));
                }
            }
            private List<byte[]> _zmm;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// All of zmm16 to zmm31, least significant byte first.
            /// </summary>
            public List<byte[]> Zmm { get { return _zmm; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A taken branch.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 13.5.12
        /// </remarks>
        public partial class LbrRecord : KaitaiStruct
        {
            public static LbrRecord FromFile(string fileName)
            {
                return new LbrRecord(new KaitaiStream(fileName));
            }

            public LbrRecord(KaitaiStream p__io, X86XsaveArea.LbrState p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _fromIp = m_io.ReadU8le();
                _toIp = m_io.ReadU8le();
                _info = m_io.ReadU8le();
            }
            private ulong _fromIp;
            private ulong _toIp;
            private ulong _info;
            private X86XsaveArea m_root;
            private X86XsaveArea.LbrState m_parent;

            /// <summary>
            /// Address of the branch.
            /// </summary>
            public ulong FromIp { get { return _fromIp; } }

            /// <summary>
            /// Address that the branch went to.
            /// </summary>
            public ulong ToIp { get { return _toIp; } }

            /// <summary>
            /// Whether the branch was mispredicted, its kind, and the cycles since the last one.
            /// </summary>
            public ulong Info { get { return _info; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea.LbrState M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 15: last-branch records.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 13.5.12
        /// </remarks>
        public partial class LbrState : KaitaiStruct
        {
            public static LbrState FromFile(string fileName)
            {
                return new LbrState(new KaitaiStream(fileName));
            }

            public LbrState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _ctl = m_io.ReadU8le();
                _depth = m_io.ReadU8le();
                _lerFromIp = m_io.ReadU8le();
                _lerToIp = m_io.ReadU8le();
                _lerInfo = m_io.ReadU8le();
                _records = new List<LbrRecord>();
                for (var i = 0; i < 32; i++)
                {
                    _records.Add(new LbrRecord(m_io, this, m_root));
                }
            }
            private ulong _ctl;
            private ulong _depth;
            private ulong _lerFromIp;
            private ulong _lerToIp;
            private ulong _lerInfo;
            private List<LbrRecord> _records;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// Whether branches are recorded, and which.
            /// </summary>
            public ulong Ctl { get { return _ctl; } }

            /// <summary>
            /// Number of records in use.
            /// </summary>
            public ulong Depth { get { return _depth; } }

            /// <summary>
            /// Source of the last exception.
            /// </summary>
            public ulong LerFromIp { get { return _lerFromIp; } }

            /// <summary>
            /// Target of the last exception.
            /// </summary>
            public ulong LerToIp { get { return _lerToIp; } }

            /// <summary>
            /// Details of the last exception.
            /// </summary>
            public ulong LerInfo { get { return _lerInfo; } }

            /// <summary>
            /// Branches, the latest first.
            /// </summary>
            public List<LbrRecord> Records { get { return _records; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Control and status register of the SSE unit.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 10.2.3
        /// </remarks>
        public partial class MxcsrRegister : KaitaiStruct
        {
            public static MxcsrRegister FromFile(string fileName)
            {
                return new MxcsrRegister(new KaitaiStream(fileName));
            }

            public MxcsrRegister(KaitaiStream p__io, X86XsaveArea.FxsaveRegion p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_daz = false;
                f_de = false;
                f_dm = false;
                f_fz = false;
                f_ie = false;
                f_im = false;
                f_oe = false;
                f_om = false;
                f_pe = false;
                f_pm = false;
                f_rc = false;
                f_ue = false;
                f_um = false;
                f_ze = false;
                f_zm = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_daz;
            private bool _daz;

            /// <summary>
            /// Denormal operands are treated as zero.
            /// </summary>
            public bool Daz
            {
                get
                {
                    if (f_daz)
                        return _daz;
                    f_daz = true;
                    _daz = (bool) ((Raw & 64) != 0);
                    return _daz;
                }
            }
            private bool f_de;
            private bool _de;

            /// <summary>
            /// A denormal operand exception has occurred.
            /// </summary>
            public bool De
            {
                get
                {
                    if (f_de)
                        return _de;
                    f_de = true;
                    _de = (bool) ((Raw & 2) != 0);
                    return _de;
                }
            }
            private bool f_dm;
            private bool _dm;

            /// <summary>
            /// Masks the denormal operand exception.
            /// </summary>
            public bool Dm
            {
                get
                {
                    if (f_dm)
                        return _dm;
                    f_dm = true;
                    _dm = (bool) ((Raw & 256) != 0);
                    return _dm;
                }
            }
            private bool f_fz;
            private bool _fz;

            /// <summary>
            /// Underflowing results become zero.
            /// </summary>
            public bool Fz
            {
                get
                {
                    if (f_fz)
                        return _fz;
                    f_fz = true;
                    _fz = (bool) ((Raw & 32768) != 0);
                    return _fz;
                }
            }
            private bool f_ie;
            private bool _ie;

            /// <summary>
            /// An invalid operation exception has occurred.
            /// </summary>
            public bool Ie
            {
                get
                {
                    if (f_ie)
                        return _ie;
                    f_ie = true;
                    _ie = (bool) ((Raw & 1) != 0);
                    return _ie;
                }
            }
            private bool f_im;
            private bool _im;

            /// <summary>
            /// Masks the invalid operation exception.
            /// </summary>
            public bool Im
            {
                get
                {
                    if (f_im)
                        return _im;
                    f_im = true;
                    _im = (bool) ((Raw & 128) != 0);
                    return _im;
                }
            }
            private bool f_oe;
            private bool _oe;

            /// <summary>
            /// An overflow exception has occurred.
            /// </summary>
            public bool Oe
            {
                get
                {
                    if (f_oe)
                        return _oe;
                    f_oe = true;
                    _oe = (bool) ((Raw & 8) != 0);
                    return _oe;
                }
            }
            private bool f_om;
            private bool _om;

            /// <summary>
            /// Masks the overflow exception.
            /// </summary>
            public bool Om
            {
                get
                {
                    if (f_om)
                        return _om;
                    f_om = true;
                    _om = (bool) ((Raw & 1024) != 0);
                    return _om;
                }
            }
            private bool f_pe;
            private bool _pe;

            /// <summary>
            /// An inexact result exception has occurred.
            /// </summary>
            public bool Pe
            {
                get
                {
                    if (f_pe)
                        return _pe;
                    f_pe = true;
                    _pe = (bool) ((Raw & 32) != 0);
                    return _pe;
                }
            }
            private bool f_pm;
            private bool _pm;

            /// <summary>
            /// Masks the inexact result exception.
            /// </summary>
            public bool Pm
            {
                get
                {
                    if (f_pm)
                        return _pm;
                    f_pm = true;
                    _pm = (bool) ((Raw & 4096) != 0);
                    return _pm;
                }
            }
            private bool f_rc;
            private int _rc;

            /// <summary>
            /// Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
            /// </summary>
            public int Rc
            {
                get
                {
                    if (f_rc)
                        return _rc;
                    f_rc = true;
                    _rc = (int) (Raw >> 13 & 3);
                    return _rc;
                }
            }
            private bool f_ue;
            private bool _ue;

            /// <summary>
            /// An underflow exception has occurred.
            /// </summary>
            public bool Ue
            {
                get
                {
                    if (f_ue)
                        return _ue;
                    f_ue = true;
                    _ue = (bool) ((Raw & 16) != 0);
                    return _ue;
                }
            }
            private bool f_um;
            private bool _um;

            /// <summary>
            /// Masks the underflow exception.
            /// </summary>
            public bool Um
            {
                get
                {
                    if (f_um)
                        return _um;
                    f_um = true;
                    _um = (bool) ((Raw & 2048) != 0);
                    return _um;
                }
            }
            private bool f_ze;
            private bool _ze;

            /// <summary>
            /// A division by zero exception has occurred.
            /// </summary>
            public bool Ze
            {
                get
                {
                    if (f_ze)
                        return _ze;
                    f_ze = true;
                    _ze = (bool) ((Raw & 4) != 0);
                    return _ze;
                }
            }
            private bool f_zm;
            private bool _zm;

            /// <summary>
            /// Masks the division by zero exception.
            /// </summary>
            public bool Zm
            {
                get
                {
                    if (f_zm)
                        return _zm;
                    f_zm = true;
                    _zm = (bool) ((Raw & 512) != 0);
                    return _zm;
                }
            }
            private uint _raw;
            private X86XsaveArea m_root;
            private X86XsaveArea.FxsaveRegion m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea.FxsaveRegion M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 5: AVX-512 mask registers.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, chapter 13
        /// </remarks>
        public partial class OpmaskState : KaitaiStruct
        {
            public static OpmaskState FromFile(string fileName)
            {
                return new OpmaskState(new KaitaiStream(fileName));
            }

            public OpmaskState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _k = new List<ulong>();
                for (var i = 0; i < 8; i++)
                {
                    _k.Add(m_io.ReadU8le());
                }
            }
            private List<ulong> _k;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// Mask registers k0 to k7.
            /// </summary>
            public List<ulong> K { get { return _k; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 9: protection-key rights for user pages.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 13.5.7
        /// </remarks>
        public partial class PkruState : KaitaiStruct
        {
            public static PkruState FromFile(string fileName)
            {
                return new PkruState(new KaitaiStream(fileName));
            }

            public PkruState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _pkru = m_io.ReadU4le();
                _reserved = m_io.ReadBytes(4);
            }
            private uint _pkru;
            private byte[] _reserved;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// Two bits for each of 16 protection keys, key 0 in the lowest: access
            /// disabled (low bit) and write disabled (high bit).
            /// </summary>
            public uint Pkru { get { return _pkru; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 8, nine registers of Processor Trace.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 13.5.6
        /// </remarks>
        public partial class PtState : KaitaiStruct
        {
            public static PtState FromFile(string fileName)
            {
                return new PtState(new KaitaiStream(fileName));
            }

            public PtState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _ctl = m_io.ReadU8le();
                _outputBase = m_io.ReadU8le();
                _outputMaskPtrs = m_io.ReadU8le();
                _status = m_io.ReadU8le();
                _cr3Match = m_io.ReadU8le();
                _addr0A = m_io.ReadU8le();
                _addr0B = m_io.ReadU8le();
                _addr1A = m_io.ReadU8le();
                _addr1B = m_io.ReadU8le();
                _reserved = m_io.ReadBytes(56);
            }
            private ulong _ctl;
            private ulong _outputBase;
            private ulong _outputMaskPtrs;
            private ulong _status;
            private ulong _cr3Match;
            private ulong _addr0A;
            private ulong _addr0B;
            private ulong _addr1A;
            private ulong _addr1B;
            private byte[] _reserved;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// What is traced, and whether tracing is on.
            /// </summary>
            public ulong Ctl { get { return _ctl; } }

            /// <summary>
            /// Base address of the output.
            /// </summary>
            public ulong OutputBase { get { return _outputBase; } }

            /// <summary>
            /// Mask and pointers of the output.
            /// </summary>
            public ulong OutputMaskPtrs { get { return _outputMaskPtrs; } }

            /// <summary>
            /// State of the trace, with its errors.
            /// </summary>
            public ulong Status { get { return _status; } }

            /// <summary>
            /// Address space to trace.
            /// </summary>
            public ulong Cr3Match { get { return _cr3Match; } }

            /// <summary>
            /// Begin of range 0.
            /// </summary>
            public ulong Addr0A { get { return _addr0A; } }

            /// <summary>
            /// End of range 0.
            /// </summary>
            public ulong Addr0B { get { return _addr0B; } }

            /// <summary>
            /// Begin of range 1.
            /// </summary>
            public ulong Addr1A { get { return _addr1A; } }

            /// <summary>
            /// End of range 1.
            /// </summary>
            public ulong Addr1B { get { return _addr1B; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An x87 register, 80 bits in 16 bytes.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 8.1.2
        /// </remarks>
        public partial class StRegister : KaitaiStruct
        {
            public static StRegister FromFile(string fileName)
            {
                return new StRegister(new KaitaiStream(fileName));
            }

            public StRegister(KaitaiStream p__io, X86XsaveArea.FxsaveRegion p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_exponent = false;
                f_isNegative = false;
                _read();
            }
            private void _read()
            {
                _significandLow = m_io.ReadU4le();
                _significandHigh = m_io.ReadU4le();
                _signExponent = m_io.ReadU2le();
                _reserved = m_io.ReadBytes(6);
            }
            private bool f_exponent;
            private int _exponent;

            /// <summary>
            /// Exponent, biased by 16383.
            /// </summary>
            public int Exponent
            {
                get
                {
                    if (f_exponent)
                        return _exponent;
                    f_exponent = true;
                    _exponent = (int) (SignExponent & 32767);
                    return _exponent;
                }
            }
            private bool f_isNegative;
            private bool _isNegative;

            /// <summary>
            /// Whether the number is negative: its sign bit.
            /// </summary>
            public bool IsNegative
            {
                get
                {
                    if (f_isNegative)
                        return _isNegative;
                    f_isNegative = true;
                    _isNegative = (bool) ((SignExponent & 32768) != 0);
                    return _isNegative;
                }
            }
            private uint _significandLow;
            private uint _significandHigh;
            private ushort _signExponent;
            private byte[] _reserved;
            private X86XsaveArea m_root;
            private X86XsaveArea.FxsaveRegion m_parent;

            /// <summary>
            /// Bits 31-0 of the significand.
            /// </summary>
            public uint SignificandLow { get { return _significandLow; } }

            /// <summary>
            /// Bits 63-32 of the significand; the highest is the integer bit.
            /// </summary>
            public uint SignificandHigh { get { return _significandHigh; } }

            /// <summary>
            /// Sign and biased exponent.
            /// </summary>
            public ushort SignExponent { get { return _signExponent; } }

            /// <summary>
            /// Not part of the register.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea.FxsaveRegion M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 17: AMX tile configuration, as LDTILECFG reads it.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 2, LDTILECFG
        /// </remarks>
        public partial class TilecfgState : KaitaiStruct
        {
            public static TilecfgState FromFile(string fileName)
            {
                return new TilecfgState(new KaitaiStream(fileName));
            }

            public TilecfgState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _palette = m_io.ReadU1();
                _startRow = m_io.ReadU1();
                _reserved1 = m_io.ReadBytes(14);
                _colsb = new List<ushort>();
                for (var i = 0; i < 8; i++)
                {
                    _colsb.Add(m_io.ReadU2le());
                }
                _reserved2 = m_io.ReadBytes(16);
                _rows = new List<byte>();
                for (var i = 0; i < 8; i++)
                {
                    _rows.Add(m_io.ReadU1());
                }
                _reserved3 = m_io.ReadBytes(8);
            }
            private byte _palette;
            private byte _startRow;
            private byte[] _reserved1;
            private List<ushort> _colsb;
            private byte[] _reserved2;
            private List<byte> _rows;
            private byte[] _reserved3;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// Palette; 0 if tiles are not configured.
            /// </summary>
            public byte Palette { get { return _palette; } }

            /// <summary>
            /// Row at which an interrupted tile instruction continues.
            /// </summary>
            public byte StartRow { get { return _startRow; } }

            /// <summary>
            /// Reserved, zero.
            /// </summary>
            public byte[] Reserved1 { get { return _reserved1; } }

            /// <summary>
            /// Bytes in a row of each tile.
            /// </summary>
            public List<ushort> Colsb { get { return _colsb; } }

            /// <summary>
            /// Reserved, zero.
            /// </summary>
            public byte[] Reserved2 { get { return _reserved2; } }

            /// <summary>
            /// Rows of each tile.
            /// </summary>
            public List<byte> Rows { get { return _rows; } }

            /// <summary>
            /// Reserved, zero.
            /// </summary>
            public byte[] Reserved3 { get { return _reserved3; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 18: AMX tiles.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, chapter 13
        /// </remarks>
        public partial class TiledataState : KaitaiStruct
        {
            public static TiledataState FromFile(string fileName)
            {
                return new TiledataState(new KaitaiStream(fileName));
            }

            public TiledataState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _tiles = new List<byte[]>();
                for (var i = 0; i < 8; i++)
                {
                    _tiles.Add(m_io.ReadBytes(1024));
                }
            }
            private List<byte[]> _tiles;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// Tiles tmm0 to tmm7, 16 rows of 64 bytes each.
            /// </summary>
            public List<byte[]> Tiles { get { return _tiles; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Component 14: user-interrupt registers.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 13.5.11
        /// </remarks>
        public partial class UintrState : KaitaiStruct
        {
            public static UintrState FromFile(string fileName)
            {
                return new UintrState(new KaitaiStream(fileName));
            }

            public UintrState(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _handler = m_io.ReadU8le();
                _stackAdjust = m_io.ReadU8le();
                _uittSize = m_io.ReadU4le();
                _notificationVector = m_io.ReadU1();
                _reserved = m_io.ReadU2le();
                _uif = m_io.ReadU1();
                _pd = m_io.ReadU8le();
                _rr = m_io.ReadU8le();
                _tt = m_io.ReadU8le();
            }
            private ulong _handler;
            private ulong _stackAdjust;
            private uint _uittSize;
            private byte _notificationVector;
            private ushort _reserved;
            private byte _uif;
            private ulong _pd;
            private ulong _rr;
            private ulong _tt;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// Address of the user-interrupt handler.
            /// </summary>
            public ulong Handler { get { return _handler; } }

            /// <summary>
            /// Control of the stack at delivery.
            /// </summary>
            public ulong StackAdjust { get { return _stackAdjust; } }

            /// <summary>
            /// Highest index in the target table.
            /// </summary>
            public uint UittSize { get { return _uittSize; } }

            /// <summary>
            /// Vector of user-interrupt notifications.
            /// </summary>
            public byte NotificationVector { get { return _notificationVector; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public ushort Reserved { get { return _reserved; } }

            /// <summary>
            /// Bit 7: the user-interrupt flag.
            /// </summary>
            public byte Uif { get { return _uif; } }

            /// <summary>
            /// Address of the posted-interrupt descriptor.
            /// </summary>
            public ulong Pd { get { return _pd; } }

            /// <summary>
            /// Requests, one bit for each vector.
            /// </summary>
            public ulong Rr { get { return _rr; } }

            /// <summary>
            /// Address of the target table.
            /// </summary>
            public ulong Tt { get { return _tt; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The header of an XSAVE area.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L76-L80">struct xsave_hdr</a>
        /// </remarks>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 13.4.2
        /// </remarks>
        public partial class XsaveHeader : KaitaiStruct
        {
            public static XsaveHeader FromFile(string fileName)
            {
                return new XsaveHeader(new KaitaiStream(fileName));
            }

            public XsaveHeader(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __raw_xstateBv = m_io.ReadBytes(8);
                var io___raw_xstateBv = new KaitaiStream(__raw_xstateBv);
                _xstateBv = new ComponentBitmap(io___raw_xstateBv, this, m_root);
                __raw_xcompBv = m_io.ReadBytes(8);
                var io___raw_xcompBv = new KaitaiStream(__raw_xcompBv);
                _xcompBv = new ComponentBitmap(io___raw_xcompBv, this, m_root);
                _reserved = m_io.ReadBytes(48);
            }
            private ComponentBitmap _xstateBv;
            private ComponentBitmap _xcompBv;
            private byte[] _reserved;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;
            private byte[] __raw_xstateBv;
            private byte[] __raw_xcompBv;

            /// <summary>
            /// Components that are not in their initial state.
            /// </summary>
            public ComponentBitmap XstateBv { get { return _xstateBv; } }

            /// <summary>
            /// Zero in the standard form; in the compacted form, bit 63 and the bits
            /// of the components that have a block.
            /// </summary>
            public ComponentBitmap XcompBv { get { return _xcompBv; } }

            /// <summary>
            /// Reserved, zero.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
            public byte[] M_RawXstateBv { get { return __raw_xstateBv; } }
            public byte[] M_RawXcompBv { get { return __raw_xcompBv; } }
        }

        /// <summary>
        /// Component 6: upper halves of zmm0 to zmm15.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, chapter 13
        /// </remarks>
        public partial class ZmmHi256State : KaitaiStruct
        {
            public static ZmmHi256State FromFile(string fileName)
            {
                return new ZmmHi256State(new KaitaiStream(fileName));
            }

            public ZmmHi256State(KaitaiStream p__io, X86XsaveArea p__parent = null, X86XsaveArea p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _zmmHigh = new List<byte[]>();
                for (var i = 0; i < 16; i++)
                {
                    _zmmHigh.Add(m_io.ReadBytes(32));
                }
            }
            private List<byte[]> _zmmHigh;
            private X86XsaveArea m_root;
            private X86XsaveArea m_parent;

            /// <summary>
            /// Bits 511-256 of zmm0 to zmm15, least significant byte first.
            /// </summary>
            public List<byte[]> ZmmHigh { get { return _zmmHigh; } }
            public X86XsaveArea M_Root { get { return m_root; } }
            public X86XsaveArea M_Parent { get { return m_parent; } }
        }
        private bool f_avx;
        private AvxState _avx;

        /// <summary>
        /// Upper halves of the 256-bit registers ymm0 to ymm15.
        /// </summary>
        public AvxState Avx
        {
            get
            {
                if (f_avx)
                    return _avx;
                f_avx = true;
                if (HasAvx) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsAvx));
                    __raw_avx = m_io.ReadBytes(256);
                    var io___raw_avx = new KaitaiStream(__raw_avx);
                    _avx = new AvxState(io___raw_avx, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _avx;
            }
        }
        private bool f_bndcsr;
        private BndcsrState _bndcsr;

        /// <summary>
        /// MPX configuration and status.
        /// </summary>
        public BndcsrState Bndcsr
        {
            get
            {
                if (f_bndcsr)
                    return _bndcsr;
                f_bndcsr = true;
                if (HasBndcsr) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsBndcsr));
                    __raw_bndcsr = m_io.ReadBytes(64);
                    var io___raw_bndcsr = new KaitaiStream(__raw_bndcsr);
                    _bndcsr = new BndcsrState(io___raw_bndcsr, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _bndcsr;
            }
        }
        private bool f_bndregs;
        private BndregsState _bndregs;

        /// <summary>
        /// MPX bound registers.
        /// </summary>
        public BndregsState Bndregs
        {
            get
            {
                if (f_bndregs)
                    return _bndregs;
                f_bndregs = true;
                if (HasBndregs) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsBndregs));
                    __raw_bndregs = m_io.ReadBytes(64);
                    var io___raw_bndregs = new KaitaiStream(__raw_bndregs);
                    _bndregs = new BndregsState(io___raw_bndregs, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _bndregs;
            }
        }
        private bool f_cetS;
        private CetSState _cetS;

        /// <summary>
        /// Control-flow enforcement, supervisor part; compacted form only.
        /// </summary>
        public CetSState CetS
        {
            get
            {
                if (f_cetS)
                    return _cetS;
                f_cetS = true;
                if (HasCetS) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsCompactedCetS));
                    __raw_cetS = m_io.ReadBytes(24);
                    var io___raw_cetS = new KaitaiStream(__raw_cetS);
                    _cetS = new CetSState(io___raw_cetS, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _cetS;
            }
        }
        private bool f_cetU;
        private CetUState _cetU;

        /// <summary>
        /// Control-flow enforcement, user part; compacted form only.
        /// </summary>
        public CetUState CetU
        {
            get
            {
                if (f_cetU)
                    return _cetU;
                f_cetU = true;
                if (HasCetU) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsCompactedCetU));
                    __raw_cetU = m_io.ReadBytes(16);
                    var io___raw_cetU = new KaitaiStream(__raw_cetU);
                    _cetU = new CetUState(io___raw_cetU, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _cetU;
            }
        }
        private bool f_egprs;
        private EgprsState _egprs;

        /// <summary>
        /// The APX general-purpose registers, which replace MPX.
        /// </summary>
        public EgprsState Egprs
        {
            get
            {
                if (f_egprs)
                    return _egprs;
                f_egprs = true;
                if (HasEgprs) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsEgprs));
                    __raw_egprs = m_io.ReadBytes(128);
                    var io___raw_egprs = new KaitaiStream(__raw_egprs);
                    _egprs = new EgprsState(io___raw_egprs, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _egprs;
            }
        }
        private bool f_hasAvx;
        private bool _hasAvx;

        /// <summary>
        /// Whether component 2 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasAvx
        {
            get
            {
                if (f_hasAvx)
                    return _hasAvx;
                f_hasAvx = true;
                _hasAvx = (bool) ((HasHeader ?  ((Header.XstateBv.Avx) && ( ((!(IsCompacted)) || (Header.XcompBv.Avx)) ) && (LenArea >= 256) && (OfsAvx <= LenArea - 256))  : false));
                return _hasAvx;
            }
        }
        private bool f_hasBndcsr;
        private bool _hasBndcsr;

        /// <summary>
        /// Whether component 4 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasBndcsr
        {
            get
            {
                if (f_hasBndcsr)
                    return _hasBndcsr;
                f_hasBndcsr = true;
                _hasBndcsr = (bool) ((HasHeader ?  ((Header.XstateBv.Bndcsr) && ( ((!(IsCompacted)) || (Header.XcompBv.Bndcsr)) ) && (LenArea >= 64) && (OfsBndcsr <= LenArea - 64))  : false));
                return _hasBndcsr;
            }
        }
        private bool f_hasBndregs;
        private bool _hasBndregs;

        /// <summary>
        /// Whether component 3 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasBndregs
        {
            get
            {
                if (f_hasBndregs)
                    return _hasBndregs;
                f_hasBndregs = true;
                _hasBndregs = (bool) ((HasHeader ?  ((Header.XstateBv.Bndregs) && ( ((!(IsCompacted)) || (Header.XcompBv.Bndregs)) ) && (LenArea >= 64) && (OfsBndregs <= LenArea - 64))  : false));
                return _hasBndregs;
            }
        }
        private bool f_hasCetS;
        private bool _hasCetS;

        /// <summary>
        /// Whether component 12 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasCetS
        {
            get
            {
                if (f_hasCetS)
                    return _hasCetS;
                f_hasCetS = true;
                _hasCetS = (bool) ((IsCompacted ?  ((Header.XstateBv.CetS) && (Header.XcompBv.CetS) && (LenArea >= 24) && (OfsCompactedCetS <= LenArea - 24))  : false));
                return _hasCetS;
            }
        }
        private bool f_hasCetU;
        private bool _hasCetU;

        /// <summary>
        /// Whether component 11 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasCetU
        {
            get
            {
                if (f_hasCetU)
                    return _hasCetU;
                f_hasCetU = true;
                _hasCetU = (bool) ((IsCompacted ?  ((Header.XstateBv.CetU) && (Header.XcompBv.CetU) && (LenArea >= 16) && (OfsCompactedCetU <= LenArea - 16))  : false));
                return _hasCetU;
            }
        }
        private bool f_hasEgprs;
        private bool _hasEgprs;

        /// <summary>
        /// Whether component 19 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasEgprs
        {
            get
            {
                if (f_hasEgprs)
                    return _hasEgprs;
                f_hasEgprs = true;
                _hasEgprs = (bool) ((HasHeader ?  ((Header.XstateBv.Egprs) && ( ((!(IsCompacted)) || (Header.XcompBv.Egprs)) ) && (LenArea >= 128) && (OfsEgprs <= LenArea - 128))  : false));
                return _hasEgprs;
            }
        }
        private bool f_hasHdc;
        private bool _hasHdc;

        /// <summary>
        /// Whether component 13 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasHdc
        {
            get
            {
                if (f_hasHdc)
                    return _hasHdc;
                f_hasHdc = true;
                _hasHdc = (bool) ((IsCompacted ?  ((Header.XstateBv.Hdc) && (Header.XcompBv.Hdc) && (LenArea >= 8) && (OfsCompactedHdc <= LenArea - 8))  : false));
                return _hasHdc;
            }
        }
        private bool f_hasHeader;
        private bool _hasHeader;

        /// <summary>
        /// Whether the area is long enough for its header.
        /// </summary>
        public bool HasHeader
        {
            get
            {
                if (f_hasHeader)
                    return _hasHeader;
                f_hasHeader = true;
                _hasHeader = (bool) (M_Io.Size >= 576);
                return _hasHeader;
            }
        }
        private bool f_hasHi16Zmm;
        private bool _hasHi16Zmm;

        /// <summary>
        /// Whether component 7 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasHi16Zmm
        {
            get
            {
                if (f_hasHi16Zmm)
                    return _hasHi16Zmm;
                f_hasHi16Zmm = true;
                _hasHi16Zmm = (bool) ((HasHeader ?  ((Header.XstateBv.Hi16Zmm) && ( ((!(IsCompacted)) || (Header.XcompBv.Hi16Zmm)) ) && (LenArea >= 1024) && (OfsHi16Zmm <= LenArea - 1024))  : false));
                return _hasHi16Zmm;
            }
        }
        private bool f_hasHwp;
        private bool _hasHwp;

        /// <summary>
        /// Whether component 16 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasHwp
        {
            get
            {
                if (f_hasHwp)
                    return _hasHwp;
                f_hasHwp = true;
                _hasHwp = (bool) ((IsCompacted ?  ((Header.XstateBv.Hwp) && (Header.XcompBv.Hwp) && (LenArea >= 8) && (OfsCompactedHwp <= LenArea - 8))  : false));
                return _hasHwp;
            }
        }
        private bool f_hasLbr;
        private bool _hasLbr;

        /// <summary>
        /// Whether component 15 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasLbr
        {
            get
            {
                if (f_hasLbr)
                    return _hasLbr;
                f_hasLbr = true;
                _hasLbr = (bool) ((IsCompacted ?  ((Header.XstateBv.Lbr) && (Header.XcompBv.Lbr) && (LenArea >= 808) && (OfsCompactedLbr <= LenArea - 808))  : false));
                return _hasLbr;
            }
        }
        private bool f_hasLwp;
        private bool _hasLwp;

        /// <summary>
        /// Whether component 62 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasLwp
        {
            get
            {
                if (f_hasLwp)
                    return _hasLwp;
                f_hasLwp = true;
                _hasLwp = (bool) ((HasHeader ?  ((Header.XstateBv.Lwp) && (!(IsCompacted)) && (LenArea >= 960))  : false));
                return _hasLwp;
            }
        }
        private bool f_hasOpmask;
        private bool _hasOpmask;

        /// <summary>
        /// Whether component 5 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasOpmask
        {
            get
            {
                if (f_hasOpmask)
                    return _hasOpmask;
                f_hasOpmask = true;
                _hasOpmask = (bool) ((HasHeader ?  ((Header.XstateBv.Opmask) && ( ((!(IsCompacted)) || (Header.XcompBv.Opmask)) ) && (LenArea >= 64) && (OfsOpmask <= LenArea - 64))  : false));
                return _hasOpmask;
            }
        }
        private bool f_hasPasid;
        private bool _hasPasid;

        /// <summary>
        /// Whether component 10 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasPasid
        {
            get
            {
                if (f_hasPasid)
                    return _hasPasid;
                f_hasPasid = true;
                _hasPasid = (bool) ((IsCompacted ?  ((Header.XstateBv.Pasid) && (Header.XcompBv.Pasid) && (LenArea >= 8) && (OfsCompactedPasid <= LenArea - 8))  : false));
                return _hasPasid;
            }
        }
        private bool f_hasPkru;
        private bool _hasPkru;

        /// <summary>
        /// Whether component 9 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasPkru
        {
            get
            {
                if (f_hasPkru)
                    return _hasPkru;
                f_hasPkru = true;
                _hasPkru = (bool) ((HasHeader ?  ((Header.XstateBv.Pkru) && ( ((!(IsCompacted)) || (Header.XcompBv.Pkru)) ) && (LenArea >= 8) && (OfsPkru <= LenArea - 8))  : false));
                return _hasPkru;
            }
        }
        private bool f_hasPt;
        private bool _hasPt;

        /// <summary>
        /// Whether component 8 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasPt
        {
            get
            {
                if (f_hasPt)
                    return _hasPt;
                f_hasPt = true;
                _hasPt = (bool) ((IsCompacted ?  ((Header.XstateBv.Pt) && (Header.XcompBv.Pt) && (LenArea >= 128) && (OfsCompactedPt <= LenArea - 128))  : false));
                return _hasPt;
            }
        }
        private bool f_hasTilecfg;
        private bool _hasTilecfg;

        /// <summary>
        /// Whether component 17 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasTilecfg
        {
            get
            {
                if (f_hasTilecfg)
                    return _hasTilecfg;
                f_hasTilecfg = true;
                _hasTilecfg = (bool) ((HasHeader ?  ((Header.XstateBv.Tilecfg) && ( ((!(IsCompacted)) || (Header.XcompBv.Tilecfg)) ) && (LenArea >= 64) && (OfsTilecfg <= LenArea - 64))  : false));
                return _hasTilecfg;
            }
        }
        private bool f_hasTiledata;
        private bool _hasTiledata;

        /// <summary>
        /// Whether component 18 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasTiledata
        {
            get
            {
                if (f_hasTiledata)
                    return _hasTiledata;
                f_hasTiledata = true;
                _hasTiledata = (bool) ((HasHeader ?  ((Header.XstateBv.Tiledata) && ( ((!(IsCompacted)) || (Header.XcompBv.Tiledata)) ) && (LenArea >= 8192) && (OfsTiledata <= LenArea - 8192))  : false));
                return _hasTiledata;
            }
        }
        private bool f_hasUintr;
        private bool _hasUintr;

        /// <summary>
        /// Whether component 14 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasUintr
        {
            get
            {
                if (f_hasUintr)
                    return _hasUintr;
                f_hasUintr = true;
                _hasUintr = (bool) ((IsCompacted ?  ((Header.XstateBv.Uintr) && (Header.XcompBv.Uintr) && (LenArea >= 48) && (OfsCompactedUintr <= LenArea - 48))  : false));
                return _hasUintr;
            }
        }
        private bool f_hasZmmHi256;
        private bool _hasZmmHi256;

        /// <summary>
        /// Whether component 6 is not in its initial state and the area has room for
        /// it.
        /// </summary>
        public bool HasZmmHi256
        {
            get
            {
                if (f_hasZmmHi256)
                    return _hasZmmHi256;
                f_hasZmmHi256 = true;
                _hasZmmHi256 = (bool) ((HasHeader ?  ((Header.XstateBv.ZmmHi256) && ( ((!(IsCompacted)) || (Header.XcompBv.ZmmHi256)) ) && (LenArea >= 512) && (OfsZmmHi256 <= LenArea - 512))  : false));
                return _hasZmmHi256;
            }
        }
        private bool f_hdc;
        private ulong? _hdc;

        /// <summary>
        /// The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.
        /// </summary>
        public ulong? Hdc
        {
            get
            {
                if (f_hdc)
                    return _hdc;
                f_hdc = true;
                if (HasHdc) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsCompactedHdc));
                    _hdc = m_io.ReadU8le();
                    m_io.Seek((long) (_pos));
                }
                return _hdc;
            }
        }
        private bool f_hi16Zmm;
        private Hi16ZmmState _hi16Zmm;

        /// <summary>
        /// The 512-bit registers zmm16 to zmm31.
        /// </summary>
        public Hi16ZmmState Hi16Zmm
        {
            get
            {
                if (f_hi16Zmm)
                    return _hi16Zmm;
                f_hi16Zmm = true;
                if (HasHi16Zmm) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsHi16Zmm));
                    __raw_hi16Zmm = m_io.ReadBytes(1024);
                    var io___raw_hi16Zmm = new KaitaiStream(__raw_hi16Zmm);
                    _hi16Zmm = new Hi16ZmmState(io___raw_hi16Zmm, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _hi16Zmm;
            }
        }
        private bool f_hwp;
        private ulong? _hwp;

        /// <summary>
        /// The IA32_HWP_REQUEST register; compacted form only.
        /// </summary>
        public ulong? Hwp
        {
            get
            {
                if (f_hwp)
                    return _hwp;
                f_hwp = true;
                if (HasHwp) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsCompactedHwp));
                    _hwp = m_io.ReadU8le();
                    m_io.Seek((long) (_pos));
                }
                return _hwp;
            }
        }
        private bool f_isCompacted;
        private bool _isCompacted;

        /// <summary>
        /// Whether components follow one another without gaps, instead of being at
        /// fixed offsets.
        /// </summary>
        public bool IsCompacted
        {
            get
            {
                if (f_isCompacted)
                    return _isCompacted;
                f_isCompacted = true;
                _isCompacted = (bool) ((HasHeader ? Header.XcompBv.IsCompacted : false));
                return _isCompacted;
            }
        }
        private bool f_isIntelLayout;
        private bool _isIntelLayout;

        /// <summary>
        /// Whether components 5, 6, 7 and 9 of a standard-form area are at the
        /// offsets of Intel's processors: with AVX-512 or protection keys such an
        /// area has at least 2688 bytes, while one of an AMD processor has at most
        /// 2440. Without those components the layouts are the same, and this does not
        /// matter.
        /// </summary>
        public bool IsIntelLayout
        {
            get
            {
                if (f_isIntelLayout)
                    return _isIntelLayout;
                f_isIntelLayout = true;
                _isIntelLayout = (bool) (LenArea >= 2688);
                return _isIntelLayout;
            }
        }
        private bool f_lbr;
        private LbrState _lbr;

        /// <summary>
        /// Last-branch records; compacted form only.
        /// </summary>
        public LbrState Lbr
        {
            get
            {
                if (f_lbr)
                    return _lbr;
                f_lbr = true;
                if (HasLbr) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsCompactedLbr));
                    __raw_lbr = m_io.ReadBytes(808);
                    var io___raw_lbr = new KaitaiStream(__raw_lbr);
                    _lbr = new LbrState(io___raw_lbr, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _lbr;
            }
        }
        private bool f_lenArea;
        private uint _lenArea;

        /// <summary>
        /// Length of the area in bytes.
        /// </summary>
        public uint LenArea
        {
            get
            {
                if (f_lenArea)
                    return _lenArea;
                f_lenArea = true;
                _lenArea = (uint) (((uint) (M_Io.Size)));
                return _lenArea;
            }
        }
        private bool f_lenLegacy;
        private int _lenLegacy;

        /// <summary>
        /// Length of the legacy region in bytes.
        /// </summary>
        public int LenLegacy
        {
            get
            {
                if (f_lenLegacy)
                    return _lenLegacy;
                f_lenLegacy = true;
                _lenLegacy = (int) (512);
                return _lenLegacy;
            }
        }
        private bool f_lenMin;
        private int _lenMin;

        /// <summary>
        /// Length of legacy region and header, the shortest area that Xen loads.
        /// </summary>
        public int LenMin
        {
            get
            {
                if (f_lenMin)
                    return _lenMin;
                f_lenMin = true;
                _lenMin = (int) (576);
                return _lenMin;
            }
        }
        private bool f_lwp;
        private byte[] _lwp;

        /// <summary>
        /// State of AMD's lightweight profiling, which only processors of family
        /// 0x15 have. Not decoded.
        /// </summary>
        public byte[] Lwp
        {
            get
            {
                if (f_lwp)
                    return _lwp;
                f_lwp = true;
                if (HasLwp) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (832));
                    _lwp = m_io.ReadBytes(128);
                    m_io.Seek((long) (_pos));
                }
                return _lwp;
            }
        }
        private bool f_ofsAvx;
        private uint _ofsAvx;

        /// <summary>
        /// Offset of component 2: 576 in the standard form.
        /// </summary>
        public uint OfsAvx
        {
            get
            {
                if (f_ofsAvx)
                    return _ofsAvx;
                f_ofsAvx = true;
                _ofsAvx = (uint) (((uint) ((IsCompacted ? ((uint) (OfsCompactedAvx)) : ((uint) (576))))));
                return _ofsAvx;
            }
        }
        private bool f_ofsBndcsr;
        private uint _ofsBndcsr;

        /// <summary>
        /// Offset of component 4: 1024 in the standard form.
        /// </summary>
        public uint OfsBndcsr
        {
            get
            {
                if (f_ofsBndcsr)
                    return _ofsBndcsr;
                f_ofsBndcsr = true;
                _ofsBndcsr = (uint) (((uint) ((IsCompacted ? ((uint) (OfsCompactedBndcsr)) : ((uint) (1024))))));
                return _ofsBndcsr;
            }
        }
        private bool f_ofsBndregs;
        private uint _ofsBndregs;

        /// <summary>
        /// Offset of component 3: 960 in the standard form.
        /// </summary>
        public uint OfsBndregs
        {
            get
            {
                if (f_ofsBndregs)
                    return _ofsBndregs;
                f_ofsBndregs = true;
                _ofsBndregs = (uint) (((uint) ((IsCompacted ? ((uint) (OfsCompactedBndregs)) : ((uint) (960))))));
                return _ofsBndregs;
            }
        }
        private bool f_ofsCompactedAvx;
        private uint? _ofsCompactedAvx;

        /// <summary>
        /// Offset of component 2 in the compacted form.
        /// </summary>
        public uint? OfsCompactedAvx
        {
            get
            {
                if (f_ofsCompactedAvx)
                    return _ofsCompactedAvx;
                f_ofsCompactedAvx = true;
                if (IsCompacted) {
                    _ofsCompactedAvx = (uint) (((uint) (576)));
                }
                return _ofsCompactedAvx;
            }
        }
        private bool f_ofsCompactedBndcsr;
        private uint? _ofsCompactedBndcsr;

        /// <summary>
        /// Offset of component 4 in the compacted form.
        /// </summary>
        public uint? OfsCompactedBndcsr
        {
            get
            {
                if (f_ofsCompactedBndcsr)
                    return _ofsCompactedBndcsr;
                f_ofsCompactedBndcsr = true;
                if (IsCompacted) {
                    _ofsCompactedBndcsr = (uint) (((uint) (OfsCompactedBndregs + (Header.XcompBv.Bndregs ? ((uint) (64)) : ((uint) (0))))));
                }
                return _ofsCompactedBndcsr;
            }
        }
        private bool f_ofsCompactedBndregs;
        private uint? _ofsCompactedBndregs;

        /// <summary>
        /// Offset of component 3 in the compacted form.
        /// </summary>
        public uint? OfsCompactedBndregs
        {
            get
            {
                if (f_ofsCompactedBndregs)
                    return _ofsCompactedBndregs;
                f_ofsCompactedBndregs = true;
                if (IsCompacted) {
                    _ofsCompactedBndregs = (uint) (((uint) (OfsCompactedAvx + (Header.XcompBv.Avx ? ((uint) (256)) : ((uint) (0))))));
                }
                return _ofsCompactedBndregs;
            }
        }
        private bool f_ofsCompactedCetS;
        private uint? _ofsCompactedCetS;

        /// <summary>
        /// Offset of component 12 in the compacted form.
        /// </summary>
        public uint? OfsCompactedCetS
        {
            get
            {
                if (f_ofsCompactedCetS)
                    return _ofsCompactedCetS;
                f_ofsCompactedCetS = true;
                if (IsCompacted) {
                    _ofsCompactedCetS = (uint) (((uint) (OfsCompactedCetU + (Header.XcompBv.CetU ? ((uint) (16)) : ((uint) (0))))));
                }
                return _ofsCompactedCetS;
            }
        }
        private bool f_ofsCompactedCetU;
        private uint? _ofsCompactedCetU;

        /// <summary>
        /// Offset of component 11 in the compacted form.
        /// </summary>
        public uint? OfsCompactedCetU
        {
            get
            {
                if (f_ofsCompactedCetU)
                    return _ofsCompactedCetU;
                f_ofsCompactedCetU = true;
                if (IsCompacted) {
                    _ofsCompactedCetU = (uint) (((uint) (OfsCompactedPasid + (Header.XcompBv.Pasid ? ((uint) (8)) : ((uint) (0))))));
                }
                return _ofsCompactedCetU;
            }
        }
        private bool f_ofsCompactedEgprs;
        private uint? _ofsCompactedEgprs;

        /// <summary>
        /// Offset of component 19 in the compacted form.
        /// </summary>
        public uint? OfsCompactedEgprs
        {
            get
            {
                if (f_ofsCompactedEgprs)
                    return _ofsCompactedEgprs;
                f_ofsCompactedEgprs = true;
                if (IsCompacted) {
                    _ofsCompactedEgprs = (uint) (((uint) (OfsCompactedTiledata + (Header.XcompBv.Tiledata ? ((uint) (8192)) : ((uint) (0))))));
                }
                return _ofsCompactedEgprs;
            }
        }
        private bool f_ofsCompactedHdc;
        private uint? _ofsCompactedHdc;

        /// <summary>
        /// Offset of component 13 in the compacted form.
        /// </summary>
        public uint? OfsCompactedHdc
        {
            get
            {
                if (f_ofsCompactedHdc)
                    return _ofsCompactedHdc;
                f_ofsCompactedHdc = true;
                if (IsCompacted) {
                    _ofsCompactedHdc = (uint) (((uint) (OfsCompactedCetS + (Header.XcompBv.CetS ? ((uint) (24)) : ((uint) (0))))));
                }
                return _ofsCompactedHdc;
            }
        }
        private bool f_ofsCompactedHi16Zmm;
        private uint? _ofsCompactedHi16Zmm;

        /// <summary>
        /// Offset of component 7 in the compacted form.
        /// </summary>
        public uint? OfsCompactedHi16Zmm
        {
            get
            {
                if (f_ofsCompactedHi16Zmm)
                    return _ofsCompactedHi16Zmm;
                f_ofsCompactedHi16Zmm = true;
                if (IsCompacted) {
                    _ofsCompactedHi16Zmm = (uint) (((uint) (OfsCompactedZmmHi256 + (Header.XcompBv.ZmmHi256 ? ((uint) (512)) : ((uint) (0))))));
                }
                return _ofsCompactedHi16Zmm;
            }
        }
        private bool f_ofsCompactedHwp;
        private uint? _ofsCompactedHwp;

        /// <summary>
        /// Offset of component 16 in the compacted form.
        /// </summary>
        public uint? OfsCompactedHwp
        {
            get
            {
                if (f_ofsCompactedHwp)
                    return _ofsCompactedHwp;
                f_ofsCompactedHwp = true;
                if (IsCompacted) {
                    _ofsCompactedHwp = (uint) (((uint) (OfsCompactedLbr + (Header.XcompBv.Lbr ? ((uint) (808)) : ((uint) (0))))));
                }
                return _ofsCompactedHwp;
            }
        }
        private bool f_ofsCompactedLbr;
        private uint? _ofsCompactedLbr;

        /// <summary>
        /// Offset of component 15 in the compacted form.
        /// </summary>
        public uint? OfsCompactedLbr
        {
            get
            {
                if (f_ofsCompactedLbr)
                    return _ofsCompactedLbr;
                f_ofsCompactedLbr = true;
                if (IsCompacted) {
                    _ofsCompactedLbr = (uint) (((uint) (OfsCompactedUintr + (Header.XcompBv.Uintr ? ((uint) (48)) : ((uint) (0))))));
                }
                return _ofsCompactedLbr;
            }
        }
        private bool f_ofsCompactedOpmask;
        private uint? _ofsCompactedOpmask;

        /// <summary>
        /// Offset of component 5 in the compacted form.
        /// </summary>
        public uint? OfsCompactedOpmask
        {
            get
            {
                if (f_ofsCompactedOpmask)
                    return _ofsCompactedOpmask;
                f_ofsCompactedOpmask = true;
                if (IsCompacted) {
                    _ofsCompactedOpmask = (uint) (((uint) (OfsCompactedBndcsr + (Header.XcompBv.Bndcsr ? ((uint) (64)) : ((uint) (0))))));
                }
                return _ofsCompactedOpmask;
            }
        }
        private bool f_ofsCompactedPasid;
        private uint? _ofsCompactedPasid;

        /// <summary>
        /// Offset of component 10 in the compacted form.
        /// </summary>
        public uint? OfsCompactedPasid
        {
            get
            {
                if (f_ofsCompactedPasid)
                    return _ofsCompactedPasid;
                f_ofsCompactedPasid = true;
                if (IsCompacted) {
                    _ofsCompactedPasid = (uint) (((uint) (OfsCompactedPkru + (Header.XcompBv.Pkru ? ((uint) (8)) : ((uint) (0))))));
                }
                return _ofsCompactedPasid;
            }
        }
        private bool f_ofsCompactedPkru;
        private uint? _ofsCompactedPkru;

        /// <summary>
        /// Offset of component 9 in the compacted form.
        /// </summary>
        public uint? OfsCompactedPkru
        {
            get
            {
                if (f_ofsCompactedPkru)
                    return _ofsCompactedPkru;
                f_ofsCompactedPkru = true;
                if (IsCompacted) {
                    _ofsCompactedPkru = (uint) (((uint) (OfsCompactedPt + (Header.XcompBv.Pt ? ((uint) (128)) : ((uint) (0))))));
                }
                return _ofsCompactedPkru;
            }
        }
        private bool f_ofsCompactedPt;
        private uint? _ofsCompactedPt;

        /// <summary>
        /// Offset of component 8 in the compacted form.
        /// </summary>
        public uint? OfsCompactedPt
        {
            get
            {
                if (f_ofsCompactedPt)
                    return _ofsCompactedPt;
                f_ofsCompactedPt = true;
                if (IsCompacted) {
                    _ofsCompactedPt = (uint) (((uint) (OfsCompactedHi16Zmm + (Header.XcompBv.Hi16Zmm ? ((uint) (1024)) : ((uint) (0))))));
                }
                return _ofsCompactedPt;
            }
        }
        private bool f_ofsCompactedTilecfg;
        private uint? _ofsCompactedTilecfg;

        /// <summary>
        /// Offset of component 17 in the compacted form, aligned to 64 bytes.
        /// </summary>
        public uint? OfsCompactedTilecfg
        {
            get
            {
                if (f_ofsCompactedTilecfg)
                    return _ofsCompactedTilecfg;
                f_ofsCompactedTilecfg = true;
                if (IsCompacted) {
                    _ofsCompactedTilecfg = (uint) (((uint) ((((OfsCompactedHwp + (Header.XcompBv.Hwp ? ((uint) (8)) : ((uint) (0)))) + 63) / 64) * 64)));
                }
                return _ofsCompactedTilecfg;
            }
        }
        private bool f_ofsCompactedTiledata;
        private uint? _ofsCompactedTiledata;

        /// <summary>
        /// Offset of component 18 in the compacted form, aligned to 64 bytes.
        /// </summary>
        public uint? OfsCompactedTiledata
        {
            get
            {
                if (f_ofsCompactedTiledata)
                    return _ofsCompactedTiledata;
                f_ofsCompactedTiledata = true;
                if (IsCompacted) {
                    _ofsCompactedTiledata = (uint) (((uint) ((((OfsCompactedTilecfg + (Header.XcompBv.Tilecfg ? ((uint) (64)) : ((uint) (0)))) + 63) / 64) * 64)));
                }
                return _ofsCompactedTiledata;
            }
        }
        private bool f_ofsCompactedUintr;
        private uint? _ofsCompactedUintr;

        /// <summary>
        /// Offset of component 14 in the compacted form.
        /// </summary>
        public uint? OfsCompactedUintr
        {
            get
            {
                if (f_ofsCompactedUintr)
                    return _ofsCompactedUintr;
                f_ofsCompactedUintr = true;
                if (IsCompacted) {
                    _ofsCompactedUintr = (uint) (((uint) (OfsCompactedHdc + (Header.XcompBv.Hdc ? ((uint) (8)) : ((uint) (0))))));
                }
                return _ofsCompactedUintr;
            }
        }
        private bool f_ofsCompactedZmmHi256;
        private uint? _ofsCompactedZmmHi256;

        /// <summary>
        /// Offset of component 6 in the compacted form.
        /// </summary>
        public uint? OfsCompactedZmmHi256
        {
            get
            {
                if (f_ofsCompactedZmmHi256)
                    return _ofsCompactedZmmHi256;
                f_ofsCompactedZmmHi256 = true;
                if (IsCompacted) {
                    _ofsCompactedZmmHi256 = (uint) (((uint) (OfsCompactedOpmask + (Header.XcompBv.Opmask ? ((uint) (64)) : ((uint) (0))))));
                }
                return _ofsCompactedZmmHi256;
            }
        }
        private bool f_ofsEgprs;
        private uint _ofsEgprs;

        /// <summary>
        /// Offset of component 19: 960 in the standard form.
        /// </summary>
        public uint OfsEgprs
        {
            get
            {
                if (f_ofsEgprs)
                    return _ofsEgprs;
                f_ofsEgprs = true;
                _ofsEgprs = (uint) (((uint) ((IsCompacted ? ((uint) (OfsCompactedEgprs)) : ((uint) (960))))));
                return _ofsEgprs;
            }
        }
        private bool f_ofsHi16Zmm;
        private uint _ofsHi16Zmm;

        /// <summary>
        /// Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
        /// in the standard form.
        /// </summary>
        public uint OfsHi16Zmm
        {
            get
            {
                if (f_ofsHi16Zmm)
                    return _ofsHi16Zmm;
                f_ofsHi16Zmm = true;
                _ofsHi16Zmm = (uint) (((uint) ((IsCompacted ? ((uint) (OfsCompactedHi16Zmm)) : (IsIntelLayout ? ((uint) (1664)) : ((uint) (1408)))))));
                return _ofsHi16Zmm;
            }
        }
        private bool f_ofsOpmask;
        private uint _ofsOpmask;

        /// <summary>
        /// Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
        /// the standard form.
        /// </summary>
        public uint OfsOpmask
        {
            get
            {
                if (f_ofsOpmask)
                    return _ofsOpmask;
                f_ofsOpmask = true;
                _ofsOpmask = (uint) (((uint) ((IsCompacted ? ((uint) (OfsCompactedOpmask)) : (IsIntelLayout ? ((uint) (1088)) : ((uint) (832)))))));
                return _ofsOpmask;
            }
        }
        private bool f_ofsPkru;
        private uint _ofsPkru;

        /// <summary>
        /// Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
        /// AVX-512 and 832 on AMD's without it in the standard form.
        /// </summary>
        public uint OfsPkru
        {
            get
            {
                if (f_ofsPkru)
                    return _ofsPkru;
                f_ofsPkru = true;
                _ofsPkru = (uint) (((uint) ((IsCompacted ? ((uint) (OfsCompactedPkru)) : (LenArea >= 2696 ? ((uint) (2688)) : (LenArea >= 2440 ? ((uint) (2432)) : ((uint) (832))))))));
                return _ofsPkru;
            }
        }
        private bool f_ofsTilecfg;
        private uint _ofsTilecfg;

        /// <summary>
        /// Offset of component 17: 2752 in the standard form.
        /// </summary>
        public uint OfsTilecfg
        {
            get
            {
                if (f_ofsTilecfg)
                    return _ofsTilecfg;
                f_ofsTilecfg = true;
                _ofsTilecfg = (uint) (((uint) ((IsCompacted ? ((uint) (OfsCompactedTilecfg)) : ((uint) (2752))))));
                return _ofsTilecfg;
            }
        }
        private bool f_ofsTiledata;
        private uint _ofsTiledata;

        /// <summary>
        /// Offset of component 18: 2816 in the standard form.
        /// </summary>
        public uint OfsTiledata
        {
            get
            {
                if (f_ofsTiledata)
                    return _ofsTiledata;
                f_ofsTiledata = true;
                _ofsTiledata = (uint) (((uint) ((IsCompacted ? ((uint) (OfsCompactedTiledata)) : ((uint) (2816))))));
                return _ofsTiledata;
            }
        }
        private bool f_ofsZmmHi256;
        private uint _ofsZmmHi256;

        /// <summary>
        /// Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
        /// the standard form.
        /// </summary>
        public uint OfsZmmHi256
        {
            get
            {
                if (f_ofsZmmHi256)
                    return _ofsZmmHi256;
                f_ofsZmmHi256 = true;
                _ofsZmmHi256 = (uint) (((uint) ((IsCompacted ? ((uint) (OfsCompactedZmmHi256)) : (IsIntelLayout ? ((uint) (1152)) : ((uint) (896)))))));
                return _ofsZmmHi256;
            }
        }
        private bool f_opmask;
        private OpmaskState _opmask;

        /// <summary>
        /// AVX-512 mask registers.
        /// </summary>
        public OpmaskState Opmask
        {
            get
            {
                if (f_opmask)
                    return _opmask;
                f_opmask = true;
                if (HasOpmask) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsOpmask));
                    __raw_opmask = m_io.ReadBytes(64);
                    var io___raw_opmask = new KaitaiStream(__raw_opmask);
                    _opmask = new OpmaskState(io___raw_opmask, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _opmask;
            }
        }
        private bool f_pasid;
        private ulong? _pasid;

        /// <summary>
        /// The IA32_PASID register; compacted form only.
        /// </summary>
        public ulong? Pasid
        {
            get
            {
                if (f_pasid)
                    return _pasid;
                f_pasid = true;
                if (HasPasid) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsCompactedPasid));
                    _pasid = m_io.ReadU8le();
                    m_io.Seek((long) (_pos));
                }
                return _pasid;
            }
        }
        private bool f_pkru;
        private PkruState _pkru;

        /// <summary>
        /// Protection-key rights for user pages.
        /// </summary>
        public PkruState Pkru
        {
            get
            {
                if (f_pkru)
                    return _pkru;
                f_pkru = true;
                if (HasPkru) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsPkru));
                    __raw_pkru = m_io.ReadBytes(8);
                    var io___raw_pkru = new KaitaiStream(__raw_pkru);
                    _pkru = new PkruState(io___raw_pkru, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _pkru;
            }
        }
        private bool f_pt;
        private PtState _pt;

        /// <summary>
        /// Processor Trace registers; compacted form only.
        /// </summary>
        public PtState Pt
        {
            get
            {
                if (f_pt)
                    return _pt;
                f_pt = true;
                if (HasPt) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsCompactedPt));
                    __raw_pt = m_io.ReadBytes(128);
                    var io___raw_pt = new KaitaiStream(__raw_pt);
                    _pt = new PtState(io___raw_pt, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _pt;
            }
        }
        private bool f_tilecfg;
        private TilecfgState _tilecfg;

        /// <summary>
        /// AMX tile configuration.
        /// </summary>
        public TilecfgState Tilecfg
        {
            get
            {
                if (f_tilecfg)
                    return _tilecfg;
                f_tilecfg = true;
                if (HasTilecfg) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsTilecfg));
                    __raw_tilecfg = m_io.ReadBytes(64);
                    var io___raw_tilecfg = new KaitaiStream(__raw_tilecfg);
                    _tilecfg = new TilecfgState(io___raw_tilecfg, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _tilecfg;
            }
        }
        private bool f_tiledata;
        private TiledataState _tiledata;

        /// <summary>
        /// AMX tiles.
        /// </summary>
        public TiledataState Tiledata
        {
            get
            {
                if (f_tiledata)
                    return _tiledata;
                f_tiledata = true;
                if (HasTiledata) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsTiledata));
                    __raw_tiledata = m_io.ReadBytes(8192);
                    var io___raw_tiledata = new KaitaiStream(__raw_tiledata);
                    _tiledata = new TiledataState(io___raw_tiledata, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _tiledata;
            }
        }
        private bool f_uintr;
        private UintrState _uintr;

        /// <summary>
        /// User-interrupt registers; compacted form only.
        /// </summary>
        public UintrState Uintr
        {
            get
            {
                if (f_uintr)
                    return _uintr;
                f_uintr = true;
                if (HasUintr) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsCompactedUintr));
                    __raw_uintr = m_io.ReadBytes(48);
                    var io___raw_uintr = new KaitaiStream(__raw_uintr);
                    _uintr = new UintrState(io___raw_uintr, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _uintr;
            }
        }
        private bool f_zmmHi256;
        private ZmmHi256State _zmmHi256;

        /// <summary>
        /// Upper halves of the 512-bit registers zmm0 to zmm15.
        /// </summary>
        public ZmmHi256State ZmmHi256
        {
            get
            {
                if (f_zmmHi256)
                    return _zmmHi256;
                f_zmmHi256 = true;
                if (HasZmmHi256) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsZmmHi256));
                    __raw_zmmHi256 = m_io.ReadBytes(512);
                    var io___raw_zmmHi256 = new KaitaiStream(__raw_zmmHi256);
                    _zmmHi256 = new ZmmHi256State(io___raw_zmmHi256, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _zmmHi256;
            }
        }
        private FxsaveRegion _legacy;
        private XsaveHeader _header;
        private X86XsaveArea m_root;
        private KaitaiStruct m_parent;
        private byte[] __raw_legacy;
        private byte[] __raw_header;
        private byte[] __raw_avx;
        private byte[] __raw_bndcsr;
        private byte[] __raw_bndregs;
        private byte[] __raw_cetS;
        private byte[] __raw_cetU;
        private byte[] __raw_egprs;
        private byte[] __raw_hi16Zmm;
        private byte[] __raw_lbr;
        private byte[] __raw_opmask;
        private byte[] __raw_pkru;
        private byte[] __raw_pt;
        private byte[] __raw_tilecfg;
        private byte[] __raw_tiledata;
        private byte[] __raw_uintr;
        private byte[] __raw_zmmHi256;

        /// <summary>
        /// x87, MMX and SSE registers.
        /// </summary>
        public FxsaveRegion Legacy { get { return _legacy; } }

        /// <summary>
        /// The components that the area holds, and its form.
        /// </summary>
        public XsaveHeader Header { get { return _header; } }
        public X86XsaveArea M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
        public byte[] M_RawLegacy { get { return __raw_legacy; } }
        public byte[] M_RawHeader { get { return __raw_header; } }
        public byte[] M_RawAvx { get { return __raw_avx; } }
        public byte[] M_RawBndcsr { get { return __raw_bndcsr; } }
        public byte[] M_RawBndregs { get { return __raw_bndregs; } }
        public byte[] M_RawCetS { get { return __raw_cetS; } }
        public byte[] M_RawCetU { get { return __raw_cetU; } }
        public byte[] M_RawEgprs { get { return __raw_egprs; } }
        public byte[] M_RawHi16Zmm { get { return __raw_hi16Zmm; } }
        public byte[] M_RawLbr { get { return __raw_lbr; } }
        public byte[] M_RawOpmask { get { return __raw_opmask; } }
        public byte[] M_RawPkru { get { return __raw_pkru; } }
        public byte[] M_RawPt { get { return __raw_pt; } }
        public byte[] M_RawTilecfg { get { return __raw_tilecfg; } }
        public byte[] M_RawTiledata { get { return __raw_tiledata; } }
        public byte[] M_RawUintr { get { return __raw_uintr; } }
        public byte[] M_RawZmmHi256 { get { return __raw_zmmHi256; } }
    }
}
