// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// The state that Xen itself keeps of an HVM or PVH guest's processors and of the
    /// devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration
    /// stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and
    /// sethvmcontext. Always little-endian.
    /// 
    /// It is a sequence of entries, each with a type code, an instance number (of the
    /// vCPU, or of one of several devices), a length and a body. HEADER comes first,
    /// then the entries in the order of their type codes, then END.
    /// 
    /// Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU,
    /// LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body
    /// does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their
    /// own length. All other bodies must have exactly the length that Xen expects.
    /// 
    /// A damaged context parses as far as its framing allows. Bodies are decoded on
    /// demand, so a body that is too short for its type does not affect the others.
    /// Entries of unknown type are kept as raw bytes; Xen refuses them.
    /// 
    /// For reading only: a writer that the compiler makes of this with `-w` leaves
    /// out contents.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/save.c#L199-L281">hvm_save(), hvm_load()</a>
    /// </remarks>
    public partial class XenHvmContext : KaitaiStruct
    {
        public static XenHvmContext FromFile(string fileName)
        {
            return new XenHvmContext(new KaitaiStream(fileName));
        }


        public enum DeliveryMode
        {
            Fixed = 0,
            LowestPriority = 1,
            Smi = 2,
            RemoteRead = 3,
            Nmi = 4,
            Init = 5,
            Startup = 6,
            ExtInt = 7,
        }

        public enum DestinationShorthand
        {
            None = 0,
            Myself = 1,
            All = 2,
            AllOthers = 3,
        }

        public enum EventType
        {
            ExternalInterrupt = 0,
            Nmi = 2,
            HardwareException = 3,
            SoftwareInterrupt = 4,
            PrivilegedSoftwareException = 5,
            SoftwareException = 6,
            Other = 7,
        }

        public enum MemoryType
        {
            Uc = 0,
            Wc = 1,
            Wt = 4,
            Wp = 5,
            Wb = 6,
            UcMinus = 7,
        }

        public enum PitMode
        {
            InterruptOnTerminalCount = 0,
            OneShot = 1,
            RateGenerator = 2,
            SquareWave = 3,
            SoftwareStrobe = 4,
            HardwareStrobe = 5,
        }

        public enum TimerMode
        {
            OneShot = 0,
            Periodic = 1,
            TscDeadline = 2,
        }

        public enum Typecode
        {
            EndMark = 0,
            Header = 1,
            Cpu = 2,
            Pic = 3,
            Ioapic = 4,
            Lapic = 5,
            LapicRegs = 6,
            PciIrq = 7,
            IsaIrq = 8,
            PciLink = 9,
            Pit = 10,
            Rtc = 11,
            Hpet = 12,
            Pmtimer = 13,
            Mtrr = 14,
            ViridianDomain = 15,
            CpuXsave = 16,
            ViridianVcpu = 17,
            VmceVcpu = 18,
            TscAdjust = 19,
            CpuMsr = 20,
        }
        public XenHvmContext(KaitaiStream p__io, KaitaiStruct p__parent = null, XenHvmContext p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            if (M_Io.Size - M_Io.Pos >= 8) {
                _entries = new List<Entry>();
                {
                    var i = 0;
                    Entry M_;
                    do {
                        M_ = new Entry(m_io, this, m_root);
                        _entries.Add(M_);
                        i++;
                    } while (!( ((M_.Header.TypecodeNumber == ((ushort) (((int) Typecode.EndMark)))) || (M_Io.Size - M_Io.Pos < 8)) ));
                }
            }
            _rest = m_io.ReadBytesFull();
        }

        /// <summary>
        /// The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
        /// local APIC's registers.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 12.4.4
        /// </remarks>
        public partial class ApicBase : KaitaiStruct
        {
            public static ApicBase FromFile(string fileName)
            {
                return new ApicBase(new KaitaiStream(fileName));
            }

            public ApicBase(KaitaiStream p__io, XenHvmContext.Lapic p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_frameLow = false;
                f_isBsp = false;
                f_isEnabled = false;
                f_isX2apic = false;
                f_raw = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_frameLow;
            private int _frameLow;

            /// <summary>
            /// Bits 31-12 of the address, as a page frame number; `high` continues
            /// it.
            /// </summary>
            public int FrameLow
            {
                get
                {
                    if (f_frameLow)
                        return _frameLow;
                    f_frameLow = true;
                    _frameLow = (int) (Low >> 12);
                    return _frameLow;
                }
            }
            private bool f_isBsp;
            private bool _isBsp;

            /// <summary>
            /// This is the bootstrap processor.
            /// </summary>
            public bool IsBsp
            {
                get
                {
                    if (f_isBsp)
                        return _isBsp;
                    f_isBsp = true;
                    _isBsp = (bool) ((Low & 256) != 0);
                    return _isBsp;
                }
            }
            private bool f_isEnabled;
            private bool _isEnabled;

            /// <summary>
            /// The local APIC is enabled.
            /// </summary>
            public bool IsEnabled
            {
                get
                {
                    if (f_isEnabled)
                        return _isEnabled;
                    f_isEnabled = true;
                    _isEnabled = (bool) ((Low & 2048) != 0);
                    return _isEnabled;
                }
            }
            private bool f_isX2apic;
            private bool _isX2apic;

            /// <summary>
            /// x2APIC mode.
            /// </summary>
            public bool IsX2apic
            {
                get
                {
                    if (f_isX2apic)
                        return _isX2apic;
                    f_isX2apic = true;
                    _isX2apic = (bool) ((Low & 1024) != 0);
                    return _isX2apic;
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
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Lapic m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Lapic M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Value of the MSR BNDCFGS.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L293">MSR_IA32_BNDCFGS</a>
        /// </remarks>
        public partial class Bndcfgs : KaitaiStruct
        {
            public static Bndcfgs FromFile(string fileName)
            {
                return new Bndcfgs(new KaitaiStream(fileName));
            }

            public Bndcfgs(KaitaiStream p__io, XenHvmContext.MsrEntry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isEnabled = false;
                f_isPreserving = false;
                f_raw = false;
                f_reservedLow = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_isEnabled;
            private bool _isEnabled;

            /// <summary>
            /// MPX is enabled for the supervisor.
            /// </summary>
            public bool IsEnabled
            {
                get
                {
                    if (f_isEnabled)
                        return _isEnabled;
                    f_isEnabled = true;
                    _isEnabled = (bool) ((Low & 1) != 0);
                    return _isEnabled;
                }
            }
            private bool f_isPreserving;
            private bool _isPreserving;

            /// <summary>
            /// Branches without a prefix keep the bounds.
            /// </summary>
            public bool IsPreserving
            {
                get
                {
                    if (f_isPreserving)
                        return _isPreserving;
                    f_isPreserving = true;
                    _isPreserving = (bool) ((Low & 2) != 0);
                    return _isPreserving;
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
            private bool f_reservedLow;
            private int _reservedLow;

            /// <summary>
            /// Bits that must be zero.
            /// </summary>
            public int ReservedLow
            {
                get
                {
                    if (f_reservedLow)
                        return _reservedLow;
                    f_reservedLow = true;
                    _reservedLow = (int) (Low & 4092);
                    return _reservedLow;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.MsrEntry m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.MsrEntry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
        /// before 3.4.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L40-L152">struct hvm_hw_cpu, struct hvm_hw_cpu_compat</a>
        /// </remarks>
        public partial class Cpu : KaitaiStruct
        {
            public static Cpu FromFile(string fileName)
            {
                return new Cpu(new KaitaiStream(fileName));
            }

            public Cpu(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasFlags = false;
                f_hasMsrTscAux = false;
                _read();
            }
            private void _read()
            {
                __raw_fpuRegs = m_io.ReadBytes(512);
                var io___raw_fpuRegs = new KaitaiStream(__raw_fpuRegs);
                _fpuRegs = new X86XsaveArea(io___raw_fpuRegs);
                _rax = m_io.ReadU8le();
                _rbx = m_io.ReadU8le();
                _rcx = m_io.ReadU8le();
                _rdx = m_io.ReadU8le();
                _rbp = m_io.ReadU8le();
                _rsi = m_io.ReadU8le();
                _rdi = m_io.ReadU8le();
                _rsp = m_io.ReadU8le();
                _r8 = m_io.ReadU8le();
                _r9 = m_io.ReadU8le();
                _r10 = m_io.ReadU8le();
                _r11 = m_io.ReadU8le();
                _r12 = m_io.ReadU8le();
                _r13 = m_io.ReadU8le();
                _r14 = m_io.ReadU8le();
                _r15 = m_io.ReadU8le();
                _rip = m_io.ReadU8le();
                __raw_rflags = m_io.ReadBytes(8);
                var io___raw_rflags = new KaitaiStream(__raw_rflags);
                _rflags = new Rflags(io___raw_rflags, this, m_root);
                __raw_cr0 = m_io.ReadBytes(8);
                var io___raw_cr0 = new KaitaiStream(__raw_cr0);
                _cr0 = new Cr0(io___raw_cr0, this, m_root);
                _cr2 = m_io.ReadU8le();
                _cr3 = m_io.ReadU8le();
                __raw_cr4 = m_io.ReadBytes(8);
                var io___raw_cr4 = new KaitaiStream(__raw_cr4);
                _cr4 = new Cr4(io___raw_cr4, this, m_root);
                _dr0 = m_io.ReadU8le();
                _dr1 = m_io.ReadU8le();
                _dr2 = m_io.ReadU8le();
                _dr3 = m_io.ReadU8le();
                __raw_dr6 = m_io.ReadBytes(8);
                var io___raw_dr6 = new KaitaiStream(__raw_dr6);
                _dr6 = new Dr6(io___raw_dr6, this, m_root);
                __raw_dr7 = m_io.ReadBytes(8);
                var io___raw_dr7 = new KaitaiStream(__raw_dr7);
                _dr7 = new Dr7(io___raw_dr7, this, m_root);
                _csSel = m_io.ReadU4le();
                _dsSel = m_io.ReadU4le();
                _esSel = m_io.ReadU4le();
                _fsSel = m_io.ReadU4le();
                _gsSel = m_io.ReadU4le();
                _ssSel = m_io.ReadU4le();
                _trSel = m_io.ReadU4le();
                _ldtrSel = m_io.ReadU4le();
                _csLimit = m_io.ReadU4le();
                _dsLimit = m_io.ReadU4le();
                _esLimit = m_io.ReadU4le();
                _fsLimit = m_io.ReadU4le();
                _gsLimit = m_io.ReadU4le();
                _ssLimit = m_io.ReadU4le();
                _trLimit = m_io.ReadU4le();
                _ldtrLimit = m_io.ReadU4le();
                _idtrLimit = m_io.ReadU4le();
                _gdtrLimit = m_io.ReadU4le();
                _csBase = m_io.ReadU8le();
                _dsBase = m_io.ReadU8le();
                _esBase = m_io.ReadU8le();
                _fsBase = m_io.ReadU8le();
                _gsBase = m_io.ReadU8le();
                _ssBase = m_io.ReadU8le();
                _trBase = m_io.ReadU8le();
                _ldtrBase = m_io.ReadU8le();
                _idtrBase = m_io.ReadU8le();
                _gdtrBase = m_io.ReadU8le();
                __raw_csArbytes = m_io.ReadBytes(4);
                var io___raw_csArbytes = new KaitaiStream(__raw_csArbytes);
                _csArbytes = new SegmentAttributes(io___raw_csArbytes, this, m_root);
                __raw_dsArbytes = m_io.ReadBytes(4);
                var io___raw_dsArbytes = new KaitaiStream(__raw_dsArbytes);
                _dsArbytes = new SegmentAttributes(io___raw_dsArbytes, this, m_root);
                __raw_esArbytes = m_io.ReadBytes(4);
                var io___raw_esArbytes = new KaitaiStream(__raw_esArbytes);
                _esArbytes = new SegmentAttributes(io___raw_esArbytes, this, m_root);
                __raw_fsArbytes = m_io.ReadBytes(4);
                var io___raw_fsArbytes = new KaitaiStream(__raw_fsArbytes);
                _fsArbytes = new SegmentAttributes(io___raw_fsArbytes, this, m_root);
                __raw_gsArbytes = m_io.ReadBytes(4);
                var io___raw_gsArbytes = new KaitaiStream(__raw_gsArbytes);
                _gsArbytes = new SegmentAttributes(io___raw_gsArbytes, this, m_root);
                __raw_ssArbytes = m_io.ReadBytes(4);
                var io___raw_ssArbytes = new KaitaiStream(__raw_ssArbytes);
                _ssArbytes = new SegmentAttributes(io___raw_ssArbytes, this, m_root);
                __raw_trArbytes = m_io.ReadBytes(4);
                var io___raw_trArbytes = new KaitaiStream(__raw_trArbytes);
                _trArbytes = new SegmentAttributes(io___raw_trArbytes, this, m_root);
                __raw_ldtrArbytes = m_io.ReadBytes(4);
                var io___raw_ldtrArbytes = new KaitaiStream(__raw_ldtrArbytes);
                _ldtrArbytes = new SegmentAttributes(io___raw_ldtrArbytes, this, m_root);
                _sysenterCs = m_io.ReadU8le();
                _sysenterEsp = m_io.ReadU8le();
                _sysenterEip = m_io.ReadU8le();
                _shadowGs = m_io.ReadU8le();
                _msrFlags = m_io.ReadU8le();
                _msrLstar = m_io.ReadU8le();
                _msrStar = m_io.ReadU8le();
                _msrCstar = m_io.ReadU8le();
                _msrSyscallMask = m_io.ReadU8le();
                __raw_msrEfer = m_io.ReadBytes(8);
                var io___raw_msrEfer = new KaitaiStream(__raw_msrEfer);
                _msrEfer = new Efer(io___raw_msrEfer, this, m_root);
                if (M_Io.Size >= 1024) {
                    _msrTscAux = m_io.ReadU8le();
                }
                _tsc = m_io.ReadU8le();
                __raw_pendingEvent = m_io.ReadBytes(4);
                var io___raw_pendingEvent = new KaitaiStream(__raw_pendingEvent);
                _pendingEvent = new PendingEvent(io___raw_pendingEvent, this, m_root);
                _errorCode = m_io.ReadU4le();
                if (M_Io.Size >= 1032) {
                    __raw_flags = m_io.ReadBytes(4);
                    var io___raw_flags = new KaitaiStream(__raw_flags);
                    _flags = new CpuFlags(io___raw_flags, this, m_root);
                }
                if (M_Io.Size >= 1032) {
                    _pad0 = m_io.ReadU4le();
                }
            }
            private bool f_hasFlags;
            private bool _hasFlags;

            /// <summary>
            /// Whether the body is of Xen 4.7 or later.
            /// </summary>
            public bool HasFlags
            {
                get
                {
                    if (f_hasFlags)
                        return _hasFlags;
                    f_hasFlags = true;
                    _hasFlags = (bool) (M_Io.Size >= 1032);
                    return _hasFlags;
                }
            }
            private bool f_hasMsrTscAux;
            private bool _hasMsrTscAux;

            /// <summary>
            /// Whether the body is of Xen 3.4 or later.
            /// </summary>
            public bool HasMsrTscAux
            {
                get
                {
                    if (f_hasMsrTscAux)
                        return _hasMsrTscAux;
                    f_hasMsrTscAux = true;
                    _hasMsrTscAux = (bool) (M_Io.Size >= 1024);
                    return _hasMsrTscAux;
                }
            }
            private X86XsaveArea _fpuRegs;
            private ulong _rax;
            private ulong _rbx;
            private ulong _rcx;
            private ulong _rdx;
            private ulong _rbp;
            private ulong _rsi;
            private ulong _rdi;
            private ulong _rsp;
            private ulong _r8;
            private ulong _r9;
            private ulong _r10;
            private ulong _r11;
            private ulong _r12;
            private ulong _r13;
            private ulong _r14;
            private ulong _r15;
            private ulong _rip;
            private Rflags _rflags;
            private Cr0 _cr0;
            private ulong _cr2;
            private ulong _cr3;
            private Cr4 _cr4;
            private ulong _dr0;
            private ulong _dr1;
            private ulong _dr2;
            private ulong _dr3;
            private Dr6 _dr6;
            private Dr7 _dr7;
            private uint _csSel;
            private uint _dsSel;
            private uint _esSel;
            private uint _fsSel;
            private uint _gsSel;
            private uint _ssSel;
            private uint _trSel;
            private uint _ldtrSel;
            private uint _csLimit;
            private uint _dsLimit;
            private uint _esLimit;
            private uint _fsLimit;
            private uint _gsLimit;
            private uint _ssLimit;
            private uint _trLimit;
            private uint _ldtrLimit;
            private uint _idtrLimit;
            private uint _gdtrLimit;
            private ulong _csBase;
            private ulong _dsBase;
            private ulong _esBase;
            private ulong _fsBase;
            private ulong _gsBase;
            private ulong _ssBase;
            private ulong _trBase;
            private ulong _ldtrBase;
            private ulong _idtrBase;
            private ulong _gdtrBase;
            private SegmentAttributes _csArbytes;
            private SegmentAttributes _dsArbytes;
            private SegmentAttributes _esArbytes;
            private SegmentAttributes _fsArbytes;
            private SegmentAttributes _gsArbytes;
            private SegmentAttributes _ssArbytes;
            private SegmentAttributes _trArbytes;
            private SegmentAttributes _ldtrArbytes;
            private ulong _sysenterCs;
            private ulong _sysenterEsp;
            private ulong _sysenterEip;
            private ulong _shadowGs;
            private ulong _msrFlags;
            private ulong _msrLstar;
            private ulong _msrStar;
            private ulong _msrCstar;
            private ulong _msrSyscallMask;
            private Efer _msrEfer;
            private ulong? _msrTscAux;
            private ulong _tsc;
            private PendingEvent _pendingEvent;
            private uint _errorCode;
            private CpuFlags _flags;
            private uint? _pad0;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_fpuRegs;
            private byte[] __raw_rflags;
            private byte[] __raw_cr0;
            private byte[] __raw_cr4;
            private byte[] __raw_dr6;
            private byte[] __raw_dr7;
            private byte[] __raw_csArbytes;
            private byte[] __raw_dsArbytes;
            private byte[] __raw_esArbytes;
            private byte[] __raw_fsArbytes;
            private byte[] __raw_gsArbytes;
            private byte[] __raw_ssArbytes;
            private byte[] __raw_trArbytes;
            private byte[] __raw_ldtrArbytes;
            private byte[] __raw_msrEfer;
            private byte[] __raw_pendingEvent;
            private byte[] __raw_flags;

            /// <summary>
            /// x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends
            /// after its legacy region. Present even if there is a CPU_XSAVE, which
            /// takes precedence.
            /// </summary>
            public X86XsaveArea FpuRegs { get { return _fpuRegs; } }

            /// <summary>
            /// Register rax.
            /// </summary>
            public ulong Rax { get { return _rax; } }

            /// <summary>
            /// Register rbx.
            /// </summary>
            public ulong Rbx { get { return _rbx; } }

            /// <summary>
            /// Register rcx.
            /// </summary>
            public ulong Rcx { get { return _rcx; } }

            /// <summary>
            /// Register rdx.
            /// </summary>
            public ulong Rdx { get { return _rdx; } }

            /// <summary>
            /// Register rbp.
            /// </summary>
            public ulong Rbp { get { return _rbp; } }

            /// <summary>
            /// Register rsi.
            /// </summary>
            public ulong Rsi { get { return _rsi; } }

            /// <summary>
            /// Register rdi.
            /// </summary>
            public ulong Rdi { get { return _rdi; } }

            /// <summary>
            /// Register rsp.
            /// </summary>
            public ulong Rsp { get { return _rsp; } }

            /// <summary>
            /// Register r8.
            /// </summary>
            public ulong R8 { get { return _r8; } }

            /// <summary>
            /// Register r9.
            /// </summary>
            public ulong R9 { get { return _r9; } }

            /// <summary>
            /// Register r10.
            /// </summary>
            public ulong R10 { get { return _r10; } }

            /// <summary>
            /// Register r11.
            /// </summary>
            public ulong R11 { get { return _r11; } }

            /// <summary>
            /// Register r12.
            /// </summary>
            public ulong R12 { get { return _r12; } }

            /// <summary>
            /// Register r13.
            /// </summary>
            public ulong R13 { get { return _r13; } }

            /// <summary>
            /// Register r14.
            /// </summary>
            public ulong R14 { get { return _r14; } }

            /// <summary>
            /// Register r15.
            /// </summary>
            public ulong R15 { get { return _r15; } }

            /// <summary>
            /// Instruction pointer.
            /// </summary>
            public ulong Rip { get { return _rip; } }

            /// <summary>
            /// Status and control flags.
            /// </summary>
            public Rflags Rflags { get { return _rflags; } }

            /// <summary>
            /// Control register 0.
            /// </summary>
            public Cr0 Cr0 { get { return _cr0; } }

            /// <summary>
            /// Address of the last page fault.
            /// </summary>
            public ulong Cr2 { get { return _cr2; } }

            /// <summary>
            /// Physical address of the top-level page table, with flags or PCID in
            /// bits 11-0.
            /// </summary>
            public ulong Cr3 { get { return _cr3; } }

            /// <summary>
            /// Control register 4.
            /// </summary>
            public Cr4 Cr4 { get { return _cr4; } }

            /// <summary>
            /// Address of breakpoint 0.
            /// </summary>
            public ulong Dr0 { get { return _dr0; } }

            /// <summary>
            /// Address of breakpoint 1.
            /// </summary>
            public ulong Dr1 { get { return _dr1; } }

            /// <summary>
            /// Address of breakpoint 2.
            /// </summary>
            public ulong Dr2 { get { return _dr2; } }

            /// <summary>
            /// Address of breakpoint 3.
            /// </summary>
            public ulong Dr3 { get { return _dr3; } }

            /// <summary>
            /// Debug status.
            /// </summary>
            public Dr6 Dr6 { get { return _dr6; } }

            /// <summary>
            /// Debug control.
            /// </summary>
            public Dr7 Dr7 { get { return _dr7; } }

            /// <summary>
            /// Selector in cs.
            /// </summary>
            public uint CsSel { get { return _csSel; } }

            /// <summary>
            /// Selector in ds.
            /// </summary>
            public uint DsSel { get { return _dsSel; } }

            /// <summary>
            /// Selector in es.
            /// </summary>
            public uint EsSel { get { return _esSel; } }

            /// <summary>
            /// Selector in fs.
            /// </summary>
            public uint FsSel { get { return _fsSel; } }

            /// <summary>
            /// Selector in gs.
            /// </summary>
            public uint GsSel { get { return _gsSel; } }

            /// <summary>
            /// Selector in ss.
            /// </summary>
            public uint SsSel { get { return _ssSel; } }

            /// <summary>
            /// Selector in tr.
            /// </summary>
            public uint TrSel { get { return _trSel; } }

            /// <summary>
            /// Selector in ldtr.
            /// </summary>
            public uint LdtrSel { get { return _ldtrSel; } }

            /// <summary>
            /// Limit of cs in bytes, less one.
            /// </summary>
            public uint CsLimit { get { return _csLimit; } }

            /// <summary>
            /// Limit of ds in bytes, less one.
            /// </summary>
            public uint DsLimit { get { return _dsLimit; } }

            /// <summary>
            /// Limit of es in bytes, less one.
            /// </summary>
            public uint EsLimit { get { return _esLimit; } }

            /// <summary>
            /// Limit of fs in bytes, less one.
            /// </summary>
            public uint FsLimit { get { return _fsLimit; } }

            /// <summary>
            /// Limit of gs in bytes, less one.
            /// </summary>
            public uint GsLimit { get { return _gsLimit; } }

            /// <summary>
            /// Limit of ss in bytes, less one.
            /// </summary>
            public uint SsLimit { get { return _ssLimit; } }

            /// <summary>
            /// Limit of tr in bytes, less one.
            /// </summary>
            public uint TrLimit { get { return _trLimit; } }

            /// <summary>
            /// Limit of ldtr in bytes, less one.
            /// </summary>
            public uint LdtrLimit { get { return _ldtrLimit; } }

            /// <summary>
            /// Limit of idtr in bytes, less one.
            /// </summary>
            public uint IdtrLimit { get { return _idtrLimit; } }

            /// <summary>
            /// Limit of gdtr in bytes, less one.
            /// </summary>
            public uint GdtrLimit { get { return _gdtrLimit; } }

            /// <summary>
            /// Base address of cs.
            /// </summary>
            public ulong CsBase { get { return _csBase; } }

            /// <summary>
            /// Base address of ds.
            /// </summary>
            public ulong DsBase { get { return _dsBase; } }

            /// <summary>
            /// Base address of es.
            /// </summary>
            public ulong EsBase { get { return _esBase; } }

            /// <summary>
            /// Base address of fs.
            /// </summary>
            public ulong FsBase { get { return _fsBase; } }

            /// <summary>
            /// Base address of gs.
            /// </summary>
            public ulong GsBase { get { return _gsBase; } }

            /// <summary>
            /// Base address of ss.
            /// </summary>
            public ulong SsBase { get { return _ssBase; } }

            /// <summary>
            /// Base address of tr.
            /// </summary>
            public ulong TrBase { get { return _trBase; } }

            /// <summary>
            /// Base address of ldtr.
            /// </summary>
            public ulong LdtrBase { get { return _ldtrBase; } }

            /// <summary>
            /// Base address of idtr.
            /// </summary>
            public ulong IdtrBase { get { return _idtrBase; } }

            /// <summary>
            /// Base address of gdtr.
            /// </summary>
            public ulong GdtrBase { get { return _gdtrBase; } }

            /// <summary>
            /// Attributes of cs.
            /// </summary>
            public SegmentAttributes CsArbytes { get { return _csArbytes; } }

            /// <summary>
            /// Attributes of ds.
            /// </summary>
            public SegmentAttributes DsArbytes { get { return _dsArbytes; } }

            /// <summary>
            /// Attributes of es.
            /// </summary>
            public SegmentAttributes EsArbytes { get { return _esArbytes; } }

            /// <summary>
            /// Attributes of fs.
            /// </summary>
            public SegmentAttributes FsArbytes { get { return _fsArbytes; } }

            /// <summary>
            /// Attributes of gs.
            /// </summary>
            public SegmentAttributes GsArbytes { get { return _gsArbytes; } }

            /// <summary>
            /// Attributes of ss.
            /// </summary>
            public SegmentAttributes SsArbytes { get { return _ssArbytes; } }

            /// <summary>
            /// Attributes of tr.
            /// </summary>
            public SegmentAttributes TrArbytes { get { return _trArbytes; } }

            /// <summary>
            /// Attributes of ldtr.
            /// </summary>
            public SegmentAttributes LdtrArbytes { get { return _ldtrArbytes; } }

            /// <summary>
            /// IA32_SYSENTER_CS, code selector of SYSENTER.
            /// </summary>
            public ulong SysenterCs { get { return _sysenterCs; } }

            /// <summary>
            /// IA32_SYSENTER_ESP, stack pointer of SYSENTER.
            /// </summary>
            public ulong SysenterEsp { get { return _sysenterEsp; } }

            /// <summary>
            /// IA32_SYSENTER_EIP, entry point of SYSENTER.
            /// </summary>
            public ulong SysenterEip { get { return _sysenterEip; } }

            /// <summary>
            /// IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads.
            /// </summary>
            public ulong ShadowGs { get { return _shadowGs; } }

            /// <summary>
            /// Unused today.
            /// </summary>
            public ulong MsrFlags { get { return _msrFlags; } }

            /// <summary>
            /// IA32_LSTAR, entry point of SYSCALL from 64-bit code.
            /// </summary>
            public ulong MsrLstar { get { return _msrLstar; } }

            /// <summary>
            /// IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits
            /// 63-48.
            /// </summary>
            public ulong MsrStar { get { return _msrStar; } }

            /// <summary>
            /// IA32_CSTAR, entry point of SYSCALL from compatibility-mode code.
            /// </summary>
            public ulong MsrCstar { get { return _msrCstar; } }

            /// <summary>
            /// IA32_FMASK, flags that SYSCALL clears.
            /// </summary>
            public ulong MsrSyscallMask { get { return _msrSyscallMask; } }

            /// <summary>
            /// Extended features.
            /// </summary>
            public Efer MsrEfer { get { return _msrEfer; } }

            /// <summary>
            /// IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016
            /// bytes, which Xen before 3.4 wrote.
            /// </summary>
            public ulong? MsrTscAux { get { return _msrTscAux; } }

            /// <summary>
            /// The guest's time stamp counter when saving began.
            /// </summary>
            public ulong Tsc { get { return _tsc; } }

            /// <summary>
            /// Event to be injected.
            /// </summary>
            public PendingEvent PendingEvent { get { return _pendingEvent; } }

            /// <summary>
            /// Error code of the event.
            /// </summary>
            public uint ErrorCode { get { return _errorCode; } }

            /// <summary>
            /// Flags of the record. Absent from bodies of 1016 and 1024 bytes, which
            /// Xen before 4.7 wrote.
            /// </summary>
            public CpuFlags Flags { get { return _flags; } }

            /// <summary>
            /// Padding, zero.
            /// </summary>
            public uint? Pad0 { get { return _pad0; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawFpuRegs { get { return __raw_fpuRegs; } }
            public byte[] M_RawRflags { get { return __raw_rflags; } }
            public byte[] M_RawCr0 { get { return __raw_cr0; } }
            public byte[] M_RawCr4 { get { return __raw_cr4; } }
            public byte[] M_RawDr6 { get { return __raw_dr6; } }
            public byte[] M_RawDr7 { get { return __raw_dr7; } }
            public byte[] M_RawCsArbytes { get { return __raw_csArbytes; } }
            public byte[] M_RawDsArbytes { get { return __raw_dsArbytes; } }
            public byte[] M_RawEsArbytes { get { return __raw_esArbytes; } }
            public byte[] M_RawFsArbytes { get { return __raw_fsArbytes; } }
            public byte[] M_RawGsArbytes { get { return __raw_gsArbytes; } }
            public byte[] M_RawSsArbytes { get { return __raw_ssArbytes; } }
            public byte[] M_RawTrArbytes { get { return __raw_trArbytes; } }
            public byte[] M_RawLdtrArbytes { get { return __raw_ldtrArbytes; } }
            public byte[] M_RawMsrEfer { get { return __raw_msrEfer; } }
            public byte[] M_RawPendingEvent { get { return __raw_pendingEvent; } }
            public byte[] M_RawFlags { get { return __raw_flags; } }
        }

        /// <summary>
        /// Flags of a CPU record.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L149">XEN_X86_FPU_INITIALISED</a>
        /// </remarks>
        public partial class CpuFlags : KaitaiStruct
        {
            public static CpuFlags FromFile(string fileName)
            {
                return new CpuFlags(new KaitaiStream(fileName));
            }

            public CpuFlags(KaitaiStream p__io, XenHvmContext.Cpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isFpuInitialised = false;
                f_reserved = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_isFpuInitialised;
            private bool _isFpuInitialised;

            /// <summary>
            /// `fpu_regs` is valid; Xen assumes this for records that have no flags.
            /// </summary>
            public bool IsFpuInitialised
            {
                get
                {
                    if (f_isFpuInitialised)
                        return _isFpuInitialised;
                    f_isFpuInitialised = true;
                    _isFpuInitialised = (bool) ((Raw & 1) != 0);
                    return _isFpuInitialised;
                }
            }
            private bool f_reserved;
            private int _reserved;

            /// <summary>
            /// Flags that Xen does not define, from bit 1 on; it refuses them.
            /// </summary>
            public int Reserved
            {
                get
                {
                    if (f_reserved)
                        return _reserved;
                    f_reserved = true;
                    _reserved = (int) (Raw >> 1);
                    return _reserved;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.Cpu m_parent;

            /// <summary>
            /// All flags as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Cpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Model-specific registers of a vCPU that no other entry contains.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L617-L624">struct hvm_msr</a>
        /// </remarks>
        public partial class CpuMsr : KaitaiStruct
        {
            public static CpuMsr FromFile(string fileName)
            {
                return new CpuMsr(new KaitaiStream(fileName));
            }

            public CpuMsr(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_lenMsr = false;
                f_msrs = false;
                f_ofsMsrs = false;
                _read();
            }
            private void _read()
            {
                _numMsrs = m_io.ReadU4le();
                _reserved = m_io.ReadU4le();
            }
            private bool f_lenMsr;
            private int _lenMsr;

            /// <summary>
            /// Size of one register in bytes.
            /// </summary>
            public int LenMsr
            {
                get
                {
                    if (f_lenMsr)
                        return _lenMsr;
                    f_lenMsr = true;
                    _lenMsr = (int) (16);
                    return _lenMsr;
                }
            }
            private bool f_msrs;
            private List<MsrEntry> _msrs;

            /// <summary>
            /// The registers, as many as the body has room for.
            /// </summary>
            public List<MsrEntry> Msrs
            {
                get
                {
                    if (f_msrs)
                        return _msrs;
                    f_msrs = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsMsrs));
                    __raw_msrs = new List<byte[]>();
                    _msrs = new List<MsrEntry>();
                    for (var i = 0; i < (long) (NumMsrs <= (((uint) (M_Io.Size)) - 8) / 16 ? NumMsrs : ((uint) ((((uint) (M_Io.Size)) - 8) / 16))); i++)
                    {
                        __raw_msrs.Add(m_io.ReadBytes(16));
                        var io___raw_msrs = new KaitaiStream(__raw_msrs[__raw_msrs.Count - 1]);
                        _msrs.Add(new MsrEntry(io___raw_msrs, this, m_root));
                    }
                    m_io.Seek((long) (_pos));
                    return _msrs;
                }
            }
            private bool f_ofsMsrs;
            private sbyte _ofsMsrs;

            /// <summary>
            /// Offset of the registers in the body.
            /// </summary>
            public sbyte OfsMsrs
            {
                get
                {
                    if (f_ofsMsrs)
                        return _ofsMsrs;
                    f_ofsMsrs = true;
                    _ofsMsrs = (sbyte) (8);
                    return _ofsMsrs;
                }
            }
            private uint _numMsrs;
            private uint _reserved;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private List<byte[]> __raw_msrs;

            /// <summary>
            /// Number of registers; the body has 8 + 16 x num_msrs bytes.
            /// </summary>
            public uint NumMsrs { get { return _numMsrs; } }

            /// <summary>
            /// Padding of the C structure.
            /// </summary>
            public uint Reserved { get { return _reserved; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public List<byte[]> M_RawMsrs { get { return __raw_msrs; } }
        }

        /// <summary>
        /// Family, model and stepping of a processor.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 2, CPUID leaf 1
        /// </remarks>
        /// <remarks>
        /// Reference: AMD APM volume 3, CPUID Fn0000_0001_EAX
        /// </remarks>
        public partial class CpuSignature : KaitaiStruct
        {
            public static CpuSignature FromFile(string fileName)
            {
                return new CpuSignature(new KaitaiStream(fileName));
            }

            public CpuSignature(KaitaiStream p__io, XenHvmContext.SaveHeader p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_baseFamily = false;
                f_baseModel = false;
                f_extendedFamily = false;
                f_extendedModel = false;
                f_family = false;
                f_model = false;
                f_stepping = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_baseFamily;
            private int _baseFamily;

            /// <summary>
            /// Family, if below 15.
            /// </summary>
            public int BaseFamily
            {
                get
                {
                    if (f_baseFamily)
                        return _baseFamily;
                    f_baseFamily = true;
                    _baseFamily = (int) (Raw >> 8 & 15);
                    return _baseFamily;
                }
            }
            private bool f_baseModel;
            private int _baseModel;

            /// <summary>
            /// Low digit of the model.
            /// </summary>
            public int BaseModel
            {
                get
                {
                    if (f_baseModel)
                        return _baseModel;
                    f_baseModel = true;
                    _baseModel = (int) (Raw >> 4 & 15);
                    return _baseModel;
                }
            }
            private bool f_extendedFamily;
            private int _extendedFamily;

            /// <summary>
            /// Number to add to a family of 15.
            /// </summary>
            public int ExtendedFamily
            {
                get
                {
                    if (f_extendedFamily)
                        return _extendedFamily;
                    f_extendedFamily = true;
                    _extendedFamily = (int) (Raw >> 20 & 255);
                    return _extendedFamily;
                }
            }
            private bool f_extendedModel;
            private int _extendedModel;

            /// <summary>
            /// High digit of the model, which counts for family 6 and from 15 on.
            /// </summary>
            public int ExtendedModel
            {
                get
                {
                    if (f_extendedModel)
                        return _extendedModel;
                    f_extendedModel = true;
                    _extendedModel = (int) (Raw >> 16 & 15);
                    return _extendedModel;
                }
            }
            private bool f_family;
            private int _family;

            /// <summary>
            /// Family of the processor, with the extended family.
            /// </summary>
            public int Family
            {
                get
                {
                    if (f_family)
                        return _family;
                    f_family = true;
                    _family = (int) (BaseFamily + (BaseFamily == 15 ? ExtendedFamily : 0));
                    return _family;
                }
            }
            private bool f_model;
            private int _model;

            /// <summary>
            /// Model of the processor, with the extended model.
            /// </summary>
            public int Model
            {
                get
                {
                    if (f_model)
                        return _model;
                    f_model = true;
                    _model = (int) (BaseModel + ( ((BaseFamily == 6) || (BaseFamily == 15))  ? ExtendedModel * 16 : 0));
                    return _model;
                }
            }
            private bool f_stepping;
            private int _stepping;

            /// <summary>
            /// Stepping of the processor.
            /// </summary>
            public int Stepping
            {
                get
                {
                    if (f_stepping)
                        return _stepping;
                    f_stepping = true;
                    _stepping = (int) (Raw & 15);
                    return _stepping;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.SaveHeader m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.SaveHeader M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Extended registers of one vCPU. Xen before 4.12 wrote this entry with
        /// little or no area for a guest that did not use XSAVE.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L559-L572">struct hvm_hw_cpu_xsave</a>
        /// </remarks>
        public partial class CpuXsave : KaitaiStruct
        {
            public static CpuXsave FromFile(string fileName)
            {
                return new CpuXsave(new KaitaiStream(fileName));
            }

            public CpuXsave(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_lenSaveAreaMin = false;
                f_ofsSaveArea = false;
                _read();
            }
            private void _read()
            {
                __raw_xfeatureMask = m_io.ReadBytes(8);
                var io___raw_xfeatureMask = new KaitaiStream(__raw_xfeatureMask);
                _xfeatureMask = new XstateComponents(io___raw_xfeatureMask, this, m_root);
                __raw_xcr0 = m_io.ReadBytes(8);
                var io___raw_xcr0 = new KaitaiStream(__raw_xcr0);
                _xcr0 = new XstateComponents(io___raw_xcr0, this, m_root);
                __raw_xcr0Accum = m_io.ReadBytes(8);
                var io___raw_xcr0Accum = new KaitaiStream(__raw_xcr0Accum);
                _xcr0Accum = new XstateComponents(io___raw_xcr0Accum, this, m_root);
                __raw_saveArea = m_io.ReadBytesFull();
                var io___raw_saveArea = new KaitaiStream(__raw_saveArea);
                _saveArea = new X86XsaveArea(io___raw_saveArea);
            }
            private bool f_lenSaveAreaMin;
            private int _lenSaveAreaMin;

            /// <summary>
            /// The shortest area that Xen accepts.
            /// </summary>
            public int LenSaveAreaMin
            {
                get
                {
                    if (f_lenSaveAreaMin)
                        return _lenSaveAreaMin;
                    f_lenSaveAreaMin = true;
                    _lenSaveAreaMin = (int) (576);
                    return _lenSaveAreaMin;
                }
            }
            private bool f_ofsSaveArea;
            private sbyte _ofsSaveArea;

            /// <summary>
            /// Offset of the area in the body.
            /// </summary>
            public sbyte OfsSaveArea
            {
                get
                {
                    if (f_ofsSaveArea)
                        return _ofsSaveArea;
                    f_ofsSaveArea = true;
                    _ofsSaveArea = (sbyte) (24);
                    return _ofsSaveArea;
                }
            }
            private XstateComponents _xfeatureMask;
            private XstateComponents _xcr0;
            private XstateComponents _xcr0Accum;
            private X86XsaveArea _saveArea;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_xfeatureMask;
            private byte[] __raw_xcr0;
            private byte[] __raw_xcr0Accum;
            private byte[] __raw_saveArea;

            /// <summary>
            /// Components that the saving host supported; ignored.
            /// </summary>
            public XstateComponents XfeatureMask { get { return _xfeatureMask; } }

            /// <summary>
            /// The register XCR0: components that the guest has enabled.
            /// </summary>
            public XstateComponents Xcr0 { get { return _xcr0; } }

            /// <summary>
            /// Components that the guest has ever enabled; they determine the length
            /// of the area.
            /// </summary>
            public XstateComponents Xcr0Accum { get { return _xcr0Accum; } }

            /// <summary>
            /// The registers, in the standard form. Xen 4.3.0 and older made it
            /// longer than the guest needs.
            /// </summary>
            public X86XsaveArea SaveArea { get { return _saveArea; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawXfeatureMask { get { return __raw_xfeatureMask; } }
            public byte[] M_RawXcr0 { get { return __raw_xcr0; } }
            public byte[] M_RawXcr0Accum { get { return __raw_xcr0Accum; } }
            public byte[] M_RawSaveArea { get { return __raw_saveArea; } }
        }

        /// <summary>
        /// Control register 0.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50">X86_CR0_*</a>
        /// </remarks>
        public partial class Cr0 : KaitaiStruct
        {
            public static Cr0 FromFile(string fileName)
            {
                return new Cr0(new KaitaiStream(fileName));
            }

            public Cr0(KaitaiStream p__io, XenHvmContext.Cpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_am = false;
                f_cd = false;
                f_em = false;
                f_et = false;
                f_mp = false;
                f_ne = false;
                f_nw = false;
                f_pe = false;
                f_pg = false;
                f_raw = false;
                f_reservedLow = false;
                f_ts = false;
                f_wp = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_am;
            private bool _am;

            /// <summary>
            /// Alignment checks may be enabled.
            /// </summary>
            public bool Am
            {
                get
                {
                    if (f_am)
                        return _am;
                    f_am = true;
                    _am = (bool) ((Low & 262144) != 0);
                    return _am;
                }
            }
            private bool f_cd;
            private bool _cd;

            /// <summary>
            /// Caches are disabled.
            /// </summary>
            public bool Cd
            {
                get
                {
                    if (f_cd)
                        return _cd;
                    f_cd = true;
                    _cd = (bool) ((Low & 1073741824) != 0);
                    return _cd;
                }
            }
            private bool f_em;
            private bool _em;

            /// <summary>
            /// x87 instructions trap.
            /// </summary>
            public bool Em
            {
                get
                {
                    if (f_em)
                        return _em;
                    f_em = true;
                    _em = (bool) ((Low & 4) != 0);
                    return _em;
                }
            }
            private bool f_et;
            private bool _et;

            /// <summary>
            /// Extension type; always set.
            /// </summary>
            public bool Et
            {
                get
                {
                    if (f_et)
                        return _et;
                    f_et = true;
                    _et = (bool) ((Low & 16) != 0);
                    return _et;
                }
            }
            private bool f_mp;
            private bool _mp;

            /// <summary>
            /// WAIT honours `ts`.
            /// </summary>
            public bool Mp
            {
                get
                {
                    if (f_mp)
                        return _mp;
                    f_mp = true;
                    _mp = (bool) ((Low & 2) != 0);
                    return _mp;
                }
            }
            private bool f_ne;
            private bool _ne;

            /// <summary>
            /// x87 errors raise an exception.
            /// </summary>
            public bool Ne
            {
                get
                {
                    if (f_ne)
                        return _ne;
                    f_ne = true;
                    _ne = (bool) ((Low & 32) != 0);
                    return _ne;
                }
            }
            private bool f_nw;
            private bool _nw;

            /// <summary>
            /// Not write-through.
            /// </summary>
            public bool Nw
            {
                get
                {
                    if (f_nw)
                        return _nw;
                    f_nw = true;
                    _nw = (bool) ((Low & 536870912) != 0);
                    return _nw;
                }
            }
            private bool f_pe;
            private bool _pe;

            /// <summary>
            /// Protected mode.
            /// </summary>
            public bool Pe
            {
                get
                {
                    if (f_pe)
                        return _pe;
                    f_pe = true;
                    _pe = (bool) ((Low & 1) != 0);
                    return _pe;
                }
            }
            private bool f_pg;
            private bool _pg;

            /// <summary>
            /// Paging is on.
            /// </summary>
            public bool Pg
            {
                get
                {
                    if (f_pg)
                        return _pg;
                    f_pg = true;
                    _pg = (bool) (Low >> 31 != 0);
                    return _pg;
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
            private bool f_reservedLow;
            private int _reservedLow;

            /// <summary>
            /// Bits 31-0 that no processor defines; those of `high` neither.
            /// </summary>
            public int ReservedLow
            {
                get
                {
                    if (f_reservedLow)
                        return _reservedLow;
                    f_reservedLow = true;
                    _reservedLow = (int) (Low & 536543168);
                    return _reservedLow;
                }
            }
            private bool f_ts;
            private bool _ts;

            /// <summary>
            /// Task switched: the next x87 or SSE instruction traps.
            /// </summary>
            public bool Ts
            {
                get
                {
                    if (f_ts)
                        return _ts;
                    f_ts = true;
                    _ts = (bool) ((Low & 8) != 0);
                    return _ts;
                }
            }
            private bool f_wp;
            private bool _wp;

            /// <summary>
            /// Write protection applies to the supervisor too.
            /// </summary>
            public bool Wp
            {
                get
                {
                    if (f_wp)
                        return _wp;
                    f_wp = true;
                    _wp = (bool) ((Low & 65536) != 0);
                    return _wp;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Cpu m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Cpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Control register 4.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86">X86_CR4_*</a>
        /// </remarks>
        public partial class Cr4 : KaitaiStruct
        {
            public static Cr4 FromFile(string fileName)
            {
                return new Cr4(new KaitaiStream(fileName));
            }

            public Cr4(KaitaiStream p__io, XenHvmContext.Cpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_cet = false;
                f_de = false;
                f_fred = false;
                f_fsgsbase = false;
                f_la57 = false;
                f_lass = false;
                f_mce = false;
                f_osfxsr = false;
                f_osxmmexcpt = false;
                f_osxsave = false;
                f_pae = false;
                f_pce = false;
                f_pcide = false;
                f_pge = false;
                f_pke = false;
                f_pks = false;
                f_pse = false;
                f_pvi = false;
                f_raw = false;
                f_smap = false;
                f_smep = false;
                f_smxe = false;
                f_tsd = false;
                f_uintr = false;
                f_umip = false;
                f_vme = false;
                f_vmxe = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_cet;
            private bool _cet;

            /// <summary>
            /// Control-flow enforcement.
            /// </summary>
            public bool Cet
            {
                get
                {
                    if (f_cet)
                        return _cet;
                    f_cet = true;
                    _cet = (bool) ((Low & 8388608) != 0);
                    return _cet;
                }
            }
            private bool f_de;
            private bool _de;

            /// <summary>
            /// Debugging extensions.
            /// </summary>
            public bool De
            {
                get
                {
                    if (f_de)
                        return _de;
                    f_de = true;
                    _de = (bool) ((Low & 8) != 0);
                    return _de;
                }
            }
            private bool f_fred;
            private bool _fred;

            /// <summary>
            /// Flexible return and event delivery.
            /// </summary>
            public bool Fred
            {
                get
                {
                    if (f_fred)
                        return _fred;
                    f_fred = true;
                    _fred = (bool) ((High & 1) != 0);
                    return _fred;
                }
            }
            private bool f_fsgsbase;
            private bool _fsgsbase;

            /// <summary>
            /// RDFSBASE and similar instructions are allowed at all privilege levels.
            /// </summary>
            public bool Fsgsbase
            {
                get
                {
                    if (f_fsgsbase)
                        return _fsgsbase;
                    f_fsgsbase = true;
                    _fsgsbase = (bool) ((Low & 65536) != 0);
                    return _fsgsbase;
                }
            }
            private bool f_la57;
            private bool _la57;

            /// <summary>
            /// Five levels of page tables.
            /// </summary>
            public bool La57
            {
                get
                {
                    if (f_la57)
                        return _la57;
                    f_la57 = true;
                    _la57 = (bool) ((Low & 4096) != 0);
                    return _la57;
                }
            }
            private bool f_lass;
            private bool _lass;

            /// <summary>
            /// Linear-address space separation.
            /// </summary>
            public bool Lass
            {
                get
                {
                    if (f_lass)
                        return _lass;
                    f_lass = true;
                    _lass = (bool) ((Low & 134217728) != 0);
                    return _lass;
                }
            }
            private bool f_mce;
            private bool _mce;

            /// <summary>
            /// Machine-check exceptions.
            /// </summary>
            public bool Mce
            {
                get
                {
                    if (f_mce)
                        return _mce;
                    f_mce = true;
                    _mce = (bool) ((Low & 64) != 0);
                    return _mce;
                }
            }
            private bool f_osfxsr;
            private bool _osfxsr;

            /// <summary>
            /// The kernel uses FXSAVE; SSE is usable.
            /// </summary>
            public bool Osfxsr
            {
                get
                {
                    if (f_osfxsr)
                        return _osfxsr;
                    f_osfxsr = true;
                    _osfxsr = (bool) ((Low & 512) != 0);
                    return _osfxsr;
                }
            }
            private bool f_osxmmexcpt;
            private bool _osxmmexcpt;

            /// <summary>
            /// The kernel handles SSE exceptions.
            /// </summary>
            public bool Osxmmexcpt
            {
                get
                {
                    if (f_osxmmexcpt)
                        return _osxmmexcpt;
                    f_osxmmexcpt = true;
                    _osxmmexcpt = (bool) ((Low & 1024) != 0);
                    return _osxmmexcpt;
                }
            }
            private bool f_osxsave;
            private bool _osxsave;

            /// <summary>
            /// The kernel uses XSAVE.
            /// </summary>
            public bool Osxsave
            {
                get
                {
                    if (f_osxsave)
                        return _osxsave;
                    f_osxsave = true;
                    _osxsave = (bool) ((Low & 262144) != 0);
                    return _osxsave;
                }
            }
            private bool f_pae;
            private bool _pae;

            /// <summary>
            /// Physical address extension.
            /// </summary>
            public bool Pae
            {
                get
                {
                    if (f_pae)
                        return _pae;
                    f_pae = true;
                    _pae = (bool) ((Low & 32) != 0);
                    return _pae;
                }
            }
            private bool f_pce;
            private bool _pce;

            /// <summary>
            /// RDPMC is allowed at all privilege levels.
            /// </summary>
            public bool Pce
            {
                get
                {
                    if (f_pce)
                        return _pce;
                    f_pce = true;
                    _pce = (bool) ((Low & 256) != 0);
                    return _pce;
                }
            }
            private bool f_pcide;
            private bool _pcide;

            /// <summary>
            /// Process-context identifiers.
            /// </summary>
            public bool Pcide
            {
                get
                {
                    if (f_pcide)
                        return _pcide;
                    f_pcide = true;
                    _pcide = (bool) ((Low & 131072) != 0);
                    return _pcide;
                }
            }
            private bool f_pge;
            private bool _pge;

            /// <summary>
            /// Global pages.
            /// </summary>
            public bool Pge
            {
                get
                {
                    if (f_pge)
                        return _pge;
                    f_pge = true;
                    _pge = (bool) ((Low & 128) != 0);
                    return _pge;
                }
            }
            private bool f_pke;
            private bool _pke;

            /// <summary>
            /// Protection keys for user pages.
            /// </summary>
            public bool Pke
            {
                get
                {
                    if (f_pke)
                        return _pke;
                    f_pke = true;
                    _pke = (bool) ((Low & 4194304) != 0);
                    return _pke;
                }
            }
            private bool f_pks;
            private bool _pks;

            /// <summary>
            /// Protection keys for supervisor pages.
            /// </summary>
            public bool Pks
            {
                get
                {
                    if (f_pks)
                        return _pks;
                    f_pks = true;
                    _pks = (bool) ((Low & 16777216) != 0);
                    return _pks;
                }
            }
            private bool f_pse;
            private bool _pse;

            /// <summary>
            /// 4 MiB pages.
            /// </summary>
            public bool Pse
            {
                get
                {
                    if (f_pse)
                        return _pse;
                    f_pse = true;
                    _pse = (bool) ((Low & 16) != 0);
                    return _pse;
                }
            }
            private bool f_pvi;
            private bool _pvi;

            /// <summary>
            /// Virtual interrupts in protected mode.
            /// </summary>
            public bool Pvi
            {
                get
                {
                    if (f_pvi)
                        return _pvi;
                    f_pvi = true;
                    _pvi = (bool) ((Low & 2) != 0);
                    return _pvi;
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
            private bool f_smap;
            private bool _smap;

            /// <summary>
            /// The supervisor cannot touch user pages.
            /// </summary>
            public bool Smap
            {
                get
                {
                    if (f_smap)
                        return _smap;
                    f_smap = true;
                    _smap = (bool) ((Low & 2097152) != 0);
                    return _smap;
                }
            }
            private bool f_smep;
            private bool _smep;

            /// <summary>
            /// The supervisor cannot execute user pages.
            /// </summary>
            public bool Smep
            {
                get
                {
                    if (f_smep)
                        return _smep;
                    f_smep = true;
                    _smep = (bool) ((Low & 1048576) != 0);
                    return _smep;
                }
            }
            private bool f_smxe;
            private bool _smxe;

            /// <summary>
            /// SMX instructions are enabled.
            /// </summary>
            public bool Smxe
            {
                get
                {
                    if (f_smxe)
                        return _smxe;
                    f_smxe = true;
                    _smxe = (bool) ((Low & 16384) != 0);
                    return _smxe;
                }
            }
            private bool f_tsd;
            private bool _tsd;

            /// <summary>
            /// RDTSC is allowed in the kernel only.
            /// </summary>
            public bool Tsd
            {
                get
                {
                    if (f_tsd)
                        return _tsd;
                    f_tsd = true;
                    _tsd = (bool) ((Low & 4) != 0);
                    return _tsd;
                }
            }
            private bool f_uintr;
            private bool _uintr;

            /// <summary>
            /// User interrupts.
            /// </summary>
            public bool Uintr
            {
                get
                {
                    if (f_uintr)
                        return _uintr;
                    f_uintr = true;
                    _uintr = (bool) ((Low & 33554432) != 0);
                    return _uintr;
                }
            }
            private bool f_umip;
            private bool _umip;

            /// <summary>
            /// SGDT and similar instructions are allowed in the kernel only (UMIP).
            /// </summary>
            public bool Umip
            {
                get
                {
                    if (f_umip)
                        return _umip;
                    f_umip = true;
                    _umip = (bool) ((Low & 2048) != 0);
                    return _umip;
                }
            }
            private bool f_vme;
            private bool _vme;

            /// <summary>
            /// Virtual-8086 mode extensions.
            /// </summary>
            public bool Vme
            {
                get
                {
                    if (f_vme)
                        return _vme;
                    f_vme = true;
                    _vme = (bool) ((Low & 1) != 0);
                    return _vme;
                }
            }
            private bool f_vmxe;
            private bool _vmxe;

            /// <summary>
            /// VMX instructions are enabled.
            /// </summary>
            public bool Vmxe
            {
                get
                {
                    if (f_vmxe)
                        return _vmxe;
                    f_vmxe = true;
                    _vmxe = (bool) ((Low & 8192) != 0);
                    return _vmxe;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Cpu m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Cpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Debug status register.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L133-L149">X86_DR6_*</a>
        /// </remarks>
        public partial class Dr6 : KaitaiStruct
        {
            public static Dr6 FromFile(string fileName)
            {
                return new Dr6(new KaitaiStream(fileName));
            }

            public Dr6(KaitaiStream p__io, XenHvmContext.Cpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_b0 = false;
                f_b1 = false;
                f_b2 = false;
                f_b3 = false;
                f_bd = false;
                f_bld = false;
                f_bs = false;
                f_bt = false;
                f_raw = false;
                f_rtm = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_b0;
            private bool _b0;

            /// <summary>
            /// Breakpoint 0 was hit.
            /// </summary>
            public bool B0
            {
                get
                {
                    if (f_b0)
                        return _b0;
                    f_b0 = true;
                    _b0 = (bool) ((Low & 1) != 0);
                    return _b0;
                }
            }
            private bool f_b1;
            private bool _b1;

            /// <summary>
            /// Breakpoint 1 was hit.
            /// </summary>
            public bool B1
            {
                get
                {
                    if (f_b1)
                        return _b1;
                    f_b1 = true;
                    _b1 = (bool) ((Low & 2) != 0);
                    return _b1;
                }
            }
            private bool f_b2;
            private bool _b2;

            /// <summary>
            /// Breakpoint 2 was hit.
            /// </summary>
            public bool B2
            {
                get
                {
                    if (f_b2)
                        return _b2;
                    f_b2 = true;
                    _b2 = (bool) ((Low & 4) != 0);
                    return _b2;
                }
            }
            private bool f_b3;
            private bool _b3;

            /// <summary>
            /// Breakpoint 3 was hit.
            /// </summary>
            public bool B3
            {
                get
                {
                    if (f_b3)
                        return _b3;
                    f_b3 = true;
                    _b3 = (bool) ((Low & 8) != 0);
                    return _b3;
                }
            }
            private bool f_bd;
            private bool _bd;

            /// <summary>
            /// A debug register was accessed.
            /// </summary>
            public bool Bd
            {
                get
                {
                    if (f_bd)
                        return _bd;
                    f_bd = true;
                    _bd = (bool) ((Low & 8192) != 0);
                    return _bd;
                }
            }
            private bool f_bld;
            private bool _bld;

            /// <summary>
            /// No bus lock was detected (inverted).
            /// </summary>
            public bool Bld
            {
                get
                {
                    if (f_bld)
                        return _bld;
                    f_bld = true;
                    _bld = (bool) ((Low & 2048) != 0);
                    return _bld;
                }
            }
            private bool f_bs;
            private bool _bs;

            /// <summary>
            /// Single step.
            /// </summary>
            public bool Bs
            {
                get
                {
                    if (f_bs)
                        return _bs;
                    f_bs = true;
                    _bs = (bool) ((Low & 16384) != 0);
                    return _bs;
                }
            }
            private bool f_bt;
            private bool _bt;

            /// <summary>
            /// Task switch.
            /// </summary>
            public bool Bt
            {
                get
                {
                    if (f_bt)
                        return _bt;
                    f_bt = true;
                    _bt = (bool) ((Low & 32768) != 0);
                    return _bt;
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
            private bool f_rtm;
            private bool _rtm;

            /// <summary>
            /// Not inside a transaction (inverted).
            /// </summary>
            public bool Rtm
            {
                get
                {
                    if (f_rtm)
                        return _rtm;
                    f_rtm = true;
                    _rtm = (bool) ((Low & 65536) != 0);
                    return _rtm;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Cpu m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Cpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Debug control register. A breakpoint's condition is 0 for execution, 1 for
        /// write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
        /// two, 2 for eight and 3 for four.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 19.2.4
        /// </remarks>
        public partial class Dr7 : KaitaiStruct
        {
            public static Dr7 FromFile(string fileName)
            {
                return new Dr7(new KaitaiStream(fileName));
            }

            public Dr7(KaitaiStream p__io, XenHvmContext.Cpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_g0 = false;
                f_g1 = false;
                f_g2 = false;
                f_g3 = false;
                f_gd = false;
                f_ge = false;
                f_l0 = false;
                f_l1 = false;
                f_l2 = false;
                f_l3 = false;
                f_le = false;
                f_len0 = false;
                f_len1 = false;
                f_len2 = false;
                f_len3 = false;
                f_raw = false;
                f_rtm = false;
                f_rw0 = false;
                f_rw1 = false;
                f_rw2 = false;
                f_rw3 = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_g0;
            private bool _g0;

            /// <summary>
            /// Breakpoint 0 is enabled.
            /// </summary>
            public bool G0
            {
                get
                {
                    if (f_g0)
                        return _g0;
                    f_g0 = true;
                    _g0 = (bool) ((Low & 2) != 0);
                    return _g0;
                }
            }
            private bool f_g1;
            private bool _g1;

            /// <summary>
            /// Breakpoint 1 is enabled.
            /// </summary>
            public bool G1
            {
                get
                {
                    if (f_g1)
                        return _g1;
                    f_g1 = true;
                    _g1 = (bool) ((Low & 8) != 0);
                    return _g1;
                }
            }
            private bool f_g2;
            private bool _g2;

            /// <summary>
            /// Breakpoint 2 is enabled.
            /// </summary>
            public bool G2
            {
                get
                {
                    if (f_g2)
                        return _g2;
                    f_g2 = true;
                    _g2 = (bool) ((Low & 32) != 0);
                    return _g2;
                }
            }
            private bool f_g3;
            private bool _g3;

            /// <summary>
            /// Breakpoint 3 is enabled.
            /// </summary>
            public bool G3
            {
                get
                {
                    if (f_g3)
                        return _g3;
                    f_g3 = true;
                    _g3 = (bool) ((Low & 128) != 0);
                    return _g3;
                }
            }
            private bool f_gd;
            private bool _gd;

            /// <summary>
            /// Access to debug registers traps.
            /// </summary>
            public bool Gd
            {
                get
                {
                    if (f_gd)
                        return _gd;
                    f_gd = true;
                    _gd = (bool) ((Low & 8192) != 0);
                    return _gd;
                }
            }
            private bool f_ge;
            private bool _ge;

            /// <summary>
            /// Exact data breakpoints.
            /// </summary>
            public bool Ge
            {
                get
                {
                    if (f_ge)
                        return _ge;
                    f_ge = true;
                    _ge = (bool) ((Low & 512) != 0);
                    return _ge;
                }
            }
            private bool f_l0;
            private bool _l0;

            /// <summary>
            /// Breakpoint 0 is enabled for the task.
            /// </summary>
            public bool L0
            {
                get
                {
                    if (f_l0)
                        return _l0;
                    f_l0 = true;
                    _l0 = (bool) ((Low & 1) != 0);
                    return _l0;
                }
            }
            private bool f_l1;
            private bool _l1;

            /// <summary>
            /// Breakpoint 1 is enabled for the task.
            /// </summary>
            public bool L1
            {
                get
                {
                    if (f_l1)
                        return _l1;
                    f_l1 = true;
                    _l1 = (bool) ((Low & 4) != 0);
                    return _l1;
                }
            }
            private bool f_l2;
            private bool _l2;

            /// <summary>
            /// Breakpoint 2 is enabled for the task.
            /// </summary>
            public bool L2
            {
                get
                {
                    if (f_l2)
                        return _l2;
                    f_l2 = true;
                    _l2 = (bool) ((Low & 16) != 0);
                    return _l2;
                }
            }
            private bool f_l3;
            private bool _l3;

            /// <summary>
            /// Breakpoint 3 is enabled for the task.
            /// </summary>
            public bool L3
            {
                get
                {
                    if (f_l3)
                        return _l3;
                    f_l3 = true;
                    _l3 = (bool) ((Low & 64) != 0);
                    return _l3;
                }
            }
            private bool f_le;
            private bool _le;

            /// <summary>
            /// Exact data breakpoints for the task.
            /// </summary>
            public bool Le
            {
                get
                {
                    if (f_le)
                        return _le;
                    f_le = true;
                    _le = (bool) ((Low & 256) != 0);
                    return _le;
                }
            }
            private bool f_len0;
            private int _len0;

            /// <summary>
            /// Length of breakpoint 0.
            /// </summary>
            public int Len0
            {
                get
                {
                    if (f_len0)
                        return _len0;
                    f_len0 = true;
                    _len0 = (int) (Low >> 18 & 3);
                    return _len0;
                }
            }
            private bool f_len1;
            private int _len1;

            /// <summary>
            /// Length of breakpoint 1.
            /// </summary>
            public int Len1
            {
                get
                {
                    if (f_len1)
                        return _len1;
                    f_len1 = true;
                    _len1 = (int) (Low >> 22 & 3);
                    return _len1;
                }
            }
            private bool f_len2;
            private int _len2;

            /// <summary>
            /// Length of breakpoint 2.
            /// </summary>
            public int Len2
            {
                get
                {
                    if (f_len2)
                        return _len2;
                    f_len2 = true;
                    _len2 = (int) (Low >> 26 & 3);
                    return _len2;
                }
            }
            private bool f_len3;
            private int _len3;

            /// <summary>
            /// Length of breakpoint 3.
            /// </summary>
            public int Len3
            {
                get
                {
                    if (f_len3)
                        return _len3;
                    f_len3 = true;
                    _len3 = (int) (Low >> 30);
                    return _len3;
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
            private bool f_rtm;
            private bool _rtm;

            /// <summary>
            /// Debugging of transactions.
            /// </summary>
            public bool Rtm
            {
                get
                {
                    if (f_rtm)
                        return _rtm;
                    f_rtm = true;
                    _rtm = (bool) ((Low & 2048) != 0);
                    return _rtm;
                }
            }
            private bool f_rw0;
            private int _rw0;

            /// <summary>
            /// Condition of breakpoint 0.
            /// </summary>
            public int Rw0
            {
                get
                {
                    if (f_rw0)
                        return _rw0;
                    f_rw0 = true;
                    _rw0 = (int) (Low >> 16 & 3);
                    return _rw0;
                }
            }
            private bool f_rw1;
            private int _rw1;

            /// <summary>
            /// Condition of breakpoint 1.
            /// </summary>
            public int Rw1
            {
                get
                {
                    if (f_rw1)
                        return _rw1;
                    f_rw1 = true;
                    _rw1 = (int) (Low >> 20 & 3);
                    return _rw1;
                }
            }
            private bool f_rw2;
            private int _rw2;

            /// <summary>
            /// Condition of breakpoint 2.
            /// </summary>
            public int Rw2
            {
                get
                {
                    if (f_rw2)
                        return _rw2;
                    f_rw2 = true;
                    _rw2 = (int) (Low >> 24 & 3);
                    return _rw2;
                }
            }
            private bool f_rw3;
            private int _rw3;

            /// <summary>
            /// Condition of breakpoint 3.
            /// </summary>
            public int Rw3
            {
                get
                {
                    if (f_rw3)
                        return _rw3;
                    f_rw3 = true;
                    _rw3 = (int) (Low >> 28 & 3);
                    return _rw3;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Cpu m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Cpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Extended feature enable register.
        /// </summary>
        /// <remarks>
        /// Reference: AMD APM volume 2, section 3.1.7
        /// </remarks>
        public partial class Efer : KaitaiStruct
        {
            public static Efer FromFile(string fileName)
            {
                return new Efer(new KaitaiStream(fileName));
            }

            public Efer(KaitaiStream p__io, XenHvmContext.Cpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_aibrse = false;
                f_ffxse = false;
                f_lma = false;
                f_lme = false;
                f_lmsle = false;
                f_mcommit = false;
                f_nxe = false;
                f_raw = false;
                f_sce = false;
                f_svme = false;
                f_tce = false;
                f_uaie = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_aibrse;
            private bool _aibrse;

            /// <summary>
            /// Automatic indirect-branch restricted speculation.
            /// </summary>
            public bool Aibrse
            {
                get
                {
                    if (f_aibrse)
                        return _aibrse;
                    f_aibrse = true;
                    _aibrse = (bool) ((Low & 2097152) != 0);
                    return _aibrse;
                }
            }
            private bool f_ffxse;
            private bool _ffxse;

            /// <summary>
            /// Fast FXSAVE.
            /// </summary>
            public bool Ffxse
            {
                get
                {
                    if (f_ffxse)
                        return _ffxse;
                    f_ffxse = true;
                    _ffxse = (bool) ((Low & 16384) != 0);
                    return _ffxse;
                }
            }
            private bool f_lma;
            private bool _lma;

            /// <summary>
            /// Long mode is active.
            /// </summary>
            public bool Lma
            {
                get
                {
                    if (f_lma)
                        return _lma;
                    f_lma = true;
                    _lma = (bool) ((Low & 1024) != 0);
                    return _lma;
                }
            }
            private bool f_lme;
            private bool _lme;

            /// <summary>
            /// Long mode is enabled.
            /// </summary>
            public bool Lme
            {
                get
                {
                    if (f_lme)
                        return _lme;
                    f_lme = true;
                    _lme = (bool) ((Low & 256) != 0);
                    return _lme;
                }
            }
            private bool f_lmsle;
            private bool _lmsle;

            /// <summary>
            /// Segment limits hold in long mode.
            /// </summary>
            public bool Lmsle
            {
                get
                {
                    if (f_lmsle)
                        return _lmsle;
                    f_lmsle = true;
                    _lmsle = (bool) ((Low & 8192) != 0);
                    return _lmsle;
                }
            }
            private bool f_mcommit;
            private bool _mcommit;

            /// <summary>
            /// The MCOMMIT instruction is enabled.
            /// </summary>
            public bool Mcommit
            {
                get
                {
                    if (f_mcommit)
                        return _mcommit;
                    f_mcommit = true;
                    _mcommit = (bool) ((Low & 131072) != 0);
                    return _mcommit;
                }
            }
            private bool f_nxe;
            private bool _nxe;

            /// <summary>
            /// No-execute pages are enabled.
            /// </summary>
            public bool Nxe
            {
                get
                {
                    if (f_nxe)
                        return _nxe;
                    f_nxe = true;
                    _nxe = (bool) ((Low & 2048) != 0);
                    return _nxe;
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
            private bool f_sce;
            private bool _sce;

            /// <summary>
            /// SYSCALL is enabled.
            /// </summary>
            public bool Sce
            {
                get
                {
                    if (f_sce)
                        return _sce;
                    f_sce = true;
                    _sce = (bool) ((Low & 1) != 0);
                    return _sce;
                }
            }
            private bool f_svme;
            private bool _svme;

            /// <summary>
            /// SVM is enabled.
            /// </summary>
            public bool Svme
            {
                get
                {
                    if (f_svme)
                        return _svme;
                    f_svme = true;
                    _svme = (bool) ((Low & 4096) != 0);
                    return _svme;
                }
            }
            private bool f_tce;
            private bool _tce;

            /// <summary>
            /// Translation cache extension.
            /// </summary>
            public bool Tce
            {
                get
                {
                    if (f_tce)
                        return _tce;
                    f_tce = true;
                    _tce = (bool) ((Low & 32768) != 0);
                    return _tce;
                }
            }
            private bool f_uaie;
            private bool _uaie;

            /// <summary>
            /// Upper address bits are ignored.
            /// </summary>
            public bool Uaie
            {
                get
                {
                    if (f_uaie)
                        return _uaie;
                    f_uaie = true;
                    _uaie = (bool) ((Low & 1048576) != 0);
                    return _uaie;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Cpu m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Cpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One piece of state, with its header.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
        /// </remarks>
        public partial class Entry : KaitaiStruct
        {
            public static Entry FromFile(string fileName)
            {
                return new Entry(new KaitaiStream(fileName));
            }

            public Entry(KaitaiStream p__io, XenHvmContext p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_body = false;
                f_isAcceptableLength = false;
                f_isKnown = false;
                f_isOldCpu = false;
                f_isTruncated = false;
                f_isVariableLength = false;
                f_isZeroExtended = false;
                f_lenExpected = false;
                f_lenMin = false;
                f_truncation = false;
                _read();
            }
            private void _read()
            {
                __raw_header = m_io.ReadBytes(8);
                var io___raw_header = new KaitaiStream(__raw_header);
                _header = new EntryHeader(io___raw_header, this, m_root);
                __raw_rawBody = m_io.ReadBytes((((ulong) (Header.LenBody)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenBody)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                var io___raw_rawBody = new KaitaiStream(__raw_rawBody);
                _rawBody = new Opaque(io___raw_rawBody, this, m_root);
            }
            private bool f_body;
            private KaitaiStruct _body;

            /// <summary>
            /// The body, decoded by type code.
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
                    switch (Header.Typecode) {
                    case XenHvmContext.Typecode.Cpu: {
                        _body = new Cpu(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.CpuMsr: {
                        _body = new CpuMsr(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.CpuXsave: {
                        _body = new CpuXsave(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.EndMark: {
                        _body = new SaveEnd(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.Header: {
                        _body = new SaveHeader(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.Hpet: {
                        _body = new Hpet(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.Ioapic: {
                        _body = new Ioapic(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.IsaIrq: {
                        _body = new IsaIrq(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.Lapic: {
                        _body = new Lapic(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.LapicRegs: {
                        _body = new LapicRegs(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.Mtrr: {
                        _body = new Mtrr(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.PciIrq: {
                        _body = new PciIrq(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.PciLink: {
                        _body = new PciLink(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.Pic: {
                        _body = new Pic(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.Pit: {
                        _body = new Pit(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.Pmtimer: {
                        _body = new Pmtimer(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.Rtc: {
                        _body = new Rtc(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.TscAdjust: {
                        _body = new TscAdjust(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.ViridianDomain: {
                        _body = new ViridianDomain(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.ViridianVcpu: {
                        _body = new ViridianVcpu(io, this, m_root);
                        break;
                    }
                    case XenHvmContext.Typecode.VmceVcpu: {
                        _body = new VmceVcpu(io, this, m_root);
                        break;
                    }
                    default: {
                        _body = new UnknownBody(io, this, m_root);
                        break;
                    }
                    }
                    io.Seek(_pos);
                    return _body;
                }
            }
            private bool f_isAcceptableLength;
            private bool _isAcceptableLength;

            /// <summary>
            /// Whether Xen accepts a body of this length. It ignores the length of
            /// END; for types of variable length it also compares the length with the
            /// one in the body.
            /// </summary>
            public bool IsAcceptableLength
            {
                get
                {
                    if (f_isAcceptableLength)
                        return _isAcceptableLength;
                    f_isAcceptableLength = true;
                    _isAcceptableLength = (bool) ( ((Header.Typecode == XenHvmContext.Typecode.EndMark) || ( ((IsKnown) && (Header.LenBody >= LenMin) && ( ((IsVariableLength) || (Header.LenBody <= LenExpected)) )) )) );
                    return _isAcceptableLength;
                }
            }
            private bool f_isKnown;
            private bool _isKnown;

            /// <summary>
            /// Whether Xen has this type code; it refuses others.
            /// </summary>
            public bool IsKnown
            {
                get
                {
                    if (f_isKnown)
                        return _isKnown;
                    f_isKnown = true;
                    _isKnown = (bool) (Header.TypecodeNumber <= 20);
                    return _isKnown;
                }
            }
            private bool f_isOldCpu;
            private bool _isOldCpu;

            /// <summary>
            /// Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
            /// Xen takes it so instead of filling it with zeros.
            /// </summary>
            public bool IsOldCpu
            {
                get
                {
                    if (f_isOldCpu)
                        return _isOldCpu;
                    f_isOldCpu = true;
                    _isOldCpu = (bool) ( ((Header.Typecode == XenHvmContext.Typecode.Cpu) && (Header.LenBody == 1016)) );
                    return _isOldCpu;
                }
            }
            private bool f_isTruncated;
            private bool _isTruncated;

            /// <summary>
            /// The context ends inside this body.
            /// </summary>
            public bool IsTruncated
            {
                get
                {
                    if (f_isTruncated)
                        return _isTruncated;
                    f_isTruncated = true;
                    _isTruncated = (bool) (((ulong) (RawBody.M_Io.Size)) < ((ulong) (Header.LenBody)));
                    return _isTruncated;
                }
            }
            private bool f_isVariableLength;
            private bool _isVariableLength;

            /// <summary>
            /// Bodies of these types contain their own length.
            /// </summary>
            public bool IsVariableLength
            {
                get
                {
                    if (f_isVariableLength)
                        return _isVariableLength;
                    f_isVariableLength = true;
                    _isVariableLength = (bool) ( ((Header.Typecode == XenHvmContext.Typecode.CpuXsave) || (Header.Typecode == XenHvmContext.Typecode.CpuMsr)) );
                    return _isVariableLength;
                }
            }
            private bool f_isZeroExtended;
            private bool _isZeroExtended;

            /// <summary>
            /// Whether Xen accepts a body shorter than `len_expected` and fills the
            /// rest with zeros.
            /// </summary>
            public bool IsZeroExtended
            {
                get
                {
                    if (f_isZeroExtended)
                        return _isZeroExtended;
                    f_isZeroExtended = true;
                    _isZeroExtended = (bool) ( ((Header.Typecode == XenHvmContext.Typecode.Cpu) || (Header.Typecode == XenHvmContext.Typecode.Lapic) || (Header.Typecode == XenHvmContext.Typecode.Rtc) || (Header.Typecode == XenHvmContext.Typecode.ViridianDomain) || (Header.Typecode == XenHvmContext.Typecode.ViridianVcpu) || (Header.Typecode == XenHvmContext.Typecode.VmceVcpu)) );
                    return _isZeroExtended;
                }
            }
            private bool f_lenExpected;
            private uint _lenExpected;

            /// <summary>
            /// Length of the body in the newest layout of its type; 0 for END, for
            /// types of variable length and for unknown ones. LAPIC grew from 24 to
            /// 32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
            /// longer one.
            /// </summary>
            public uint LenExpected
            {
                get
                {
                    if (f_lenExpected)
                        return _lenExpected;
                    f_lenExpected = true;
                    _lenExpected = (uint) (((uint) ((Header.Typecode == XenHvmContext.Typecode.Header ? ((uint) (24)) : (Header.Typecode == XenHvmContext.Typecode.Cpu ? ((uint) (1032)) : (Header.Typecode == XenHvmContext.Typecode.Pic ? ((uint) (8)) : (Header.Typecode == XenHvmContext.Typecode.Ioapic ? ((uint) (400)) : (Header.Typecode == XenHvmContext.Typecode.Lapic ? ((uint) (32)) : (Header.Typecode == XenHvmContext.Typecode.LapicRegs ? ((uint) (1024)) : (Header.Typecode == XenHvmContext.Typecode.PciIrq ? ((uint) (16)) : (Header.Typecode == XenHvmContext.Typecode.IsaIrq ? ((uint) (8)) : (Header.Typecode == XenHvmContext.Typecode.PciLink ? ((uint) (8)) : (Header.Typecode == XenHvmContext.Typecode.Pit ? ((uint) (56)) : (Header.Typecode == XenHvmContext.Typecode.Rtc ? ((uint) (24)) : (Header.Typecode == XenHvmContext.Typecode.Hpet ? ((uint) (1048)) : (Header.Typecode == XenHvmContext.Typecode.Pmtimer ? ((uint) (8)) : (Header.Typecode == XenHvmContext.Typecode.Mtrr ? ((uint) (240)) : (Header.Typecode == XenHvmContext.Typecode.ViridianDomain ? ((uint) (32)) : (Header.Typecode == XenHvmContext.Typecode.ViridianVcpu ? ((uint) (216)) : (Header.Typecode == XenHvmContext.Typecode.VmceVcpu ? ((uint) (32)) : (Header.Typecode == XenHvmContext.Typecode.TscAdjust ? ((uint) (8)) : ((uint) (0)))))))))))))))))))))));
                    return _lenExpected;
                }
            }
            private bool f_lenMin;
            private uint _lenMin;

            /// <summary>
            /// The shortest body that Xen accepts for this type.
            /// </summary>
            public uint LenMin
            {
                get
                {
                    if (f_lenMin)
                        return _lenMin;
                    f_lenMin = true;
                    _lenMin = (uint) (((uint) ((Header.Typecode == XenHvmContext.Typecode.CpuXsave ? ((uint) (600)) : (Header.Typecode == XenHvmContext.Typecode.CpuMsr ? ((uint) (24)) : (IsZeroExtended ? ((uint) (0)) : LenExpected))))));
                    return _lenMin;
                }
            }
            private bool f_truncation;
            private string _truncation;

            /// <summary>
            /// The words about it in the text for people.
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
            private EntryHeader _header;
            private Opaque _rawBody;
            private XenHvmContext m_root;
            private XenHvmContext m_parent;
            private byte[] __raw_header;
            private byte[] __raw_rawBody;

            /// <summary>
            /// Type, instance and length.
            /// </summary>
            public EntryHeader Header { get { return _header; } }

            /// <summary>
            /// The bytes of the body, or those that the context still has if it ends
            /// before `header.len_body` bytes.
            /// </summary>
            public Opaque RawBody { get { return _rawBody; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext M_Parent { get { return m_parent; } }
            public byte[] M_RawHeader { get { return __raw_header; } }
            public byte[] M_RawRawBody { get { return __raw_rawBody; } }
        }

        /// <summary>
        /// The header of every body.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
        /// </remarks>
        public partial class EntryHeader : KaitaiStruct
        {
            public static EntryHeader FromFile(string fileName)
            {
                return new EntryHeader(new KaitaiStream(fileName));
            }

            public EntryHeader(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_typecode = false;
                _read();
            }
            private void _read()
            {
                _typecodeNumber = m_io.ReadU2le();
                _instance = m_io.ReadU2le();
                _lenBody = m_io.ReadU4le();
            }
            private bool f_typecode;
            private Typecode _typecode;

            /// <summary>
            /// Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them.
            /// </summary>
            public Typecode Typecode
            {
                get
                {
                    if (f_typecode)
                        return _typecode;
                    f_typecode = true;
                    _typecode = (Typecode) (TypecodeNumber);
                    return _typecode;
                }
            }
            private ushort _typecodeNumber;
            private ushort _instance;
            private uint _lenBody;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;

            /// <summary>
            /// Kind of body, as a number; see `typecode`.
            /// </summary>
            public ushort TypecodeNumber { get { return _typecodeNumber; } }

            /// <summary>
            /// Number of the vCPU, for state of a vCPU; number of the controller, for
            /// PIC; 0 otherwise.
            /// </summary>
            public ushort Instance { get { return _instance; } }

            /// <summary>
            /// Length of the body in bytes, without this header.
            /// </summary>
            public uint LenBody { get { return _lenBody; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The high-precision event timer: its registers as the guest sees them, then
        /// its hidden state.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L501-L521">struct hvm_hw_hpet</a>
        /// </remarks>
        public partial class Hpet : KaitaiStruct
        {
            public static Hpet FromFile(string fileName)
            {
                return new Hpet(new KaitaiStream(fileName));
            }

            public Hpet(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __raw_capability = m_io.ReadBytes(8);
                var io___raw_capability = new KaitaiStream(__raw_capability);
                _capability = new HpetCapability(io___raw_capability, this, m_root);
                _res0 = m_io.ReadU8le();
                __raw_config = m_io.ReadBytes(8);
                var io___raw_config = new KaitaiStream(__raw_config);
                _config = new HpetConfig(io___raw_config, this, m_root);
                _res1 = m_io.ReadU8le();
                __raw_isr = m_io.ReadBytes(8);
                var io___raw_isr = new KaitaiStream(__raw_isr);
                _isr = new HpetStatus(io___raw_isr, this, m_root);
                _res2 = m_io.ReadBytes(200);
                _mc64 = m_io.ReadU8le();
                _res3 = m_io.ReadU8le();
                _timers = new List<HpetTimer>();
                for (var i = 0; i < 3; i++)
                {
                    _timers.Add(new HpetTimer(m_io, this, m_root));
                }
                _res5 = m_io.ReadBytes(672);
                _period = new List<ulong>();
                for (var i = 0; i < 3; i++)
                {
                    _period.Add(m_io.ReadU8le());
                }
            }
            private HpetCapability _capability;
            private ulong _res0;
            private HpetConfig _config;
            private ulong _res1;
            private HpetStatus _isr;
            private byte[] _res2;
            private ulong _mc64;
            private ulong _res3;
            private List<HpetTimer> _timers;
            private byte[] _res5;
            private List<ulong> _period;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_capability;
            private byte[] __raw_config;
            private byte[] __raw_isr;

            /// <summary>
            /// General capabilities, and the period of the counter.
            /// </summary>
            public HpetCapability Capability { get { return _capability; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public ulong Res0 { get { return _res0; } }

            /// <summary>
            /// General configuration.
            /// </summary>
            public HpetConfig Config { get { return _config; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public ulong Res1 { get { return _res1; } }

            /// <summary>
            /// Interrupt status.
            /// </summary>
            public HpetStatus Isr { get { return _isr; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Res2 { get { return _res2; } }

            /// <summary>
            /// Main counter.
            /// </summary>
            public ulong Mc64 { get { return _mc64; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public ulong Res3 { get { return _res3; } }

            /// <summary>
            /// The three timers.
            /// </summary>
            public List<HpetTimer> Timers { get { return _timers; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Res5 { get { return _res5; } }

            /// <summary>
            /// Value last written to each timer's comparator.
            /// </summary>
            public List<ulong> Period { get { return _period; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawCapability { get { return __raw_capability; } }
            public byte[] M_RawConfig { get { return __raw_config; } }
            public byte[] M_RawIsr { get { return __raw_isr; } }
        }

        /// <summary>
        /// Capabilities of an HPET.
        /// </summary>
        /// <remarks>
        /// Reference: IA-PC HPET Specification, section 2.3.4
        /// </remarks>
        public partial class HpetCapability : KaitaiStruct
        {
            public static HpetCapability FromFile(string fileName)
            {
                return new HpetCapability(new KaitaiStream(fileName));
            }

            public HpetCapability(KaitaiStream p__io, XenHvmContext.Hpet p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasLegacyRoute = false;
                f_is64Bit = false;
                f_lastTimer = false;
                f_raw = false;
                f_revision = false;
                f_vendorId = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_hasLegacyRoute;
            private bool _hasLegacyRoute;

            /// <summary>
            /// Can replace PIT and RTC interrupts.
            /// </summary>
            public bool HasLegacyRoute
            {
                get
                {
                    if (f_hasLegacyRoute)
                        return _hasLegacyRoute;
                    f_hasLegacyRoute = true;
                    _hasLegacyRoute = (bool) ((Low & 32768) != 0);
                    return _hasLegacyRoute;
                }
            }
            private bool f_is64Bit;
            private bool _is64Bit;

            /// <summary>
            /// The main counter has 64 bits.
            /// </summary>
            public bool Is64Bit
            {
                get
                {
                    if (f_is64Bit)
                        return _is64Bit;
                    f_is64Bit = true;
                    _is64Bit = (bool) ((Low & 8192) != 0);
                    return _is64Bit;
                }
            }
            private bool f_lastTimer;
            private int _lastTimer;

            /// <summary>
            /// Number of the last timer.
            /// </summary>
            public int LastTimer
            {
                get
                {
                    if (f_lastTimer)
                        return _lastTimer;
                    f_lastTimer = true;
                    _lastTimer = (int) (Low >> 8 & 31);
                    return _lastTimer;
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
            private bool f_revision;
            private int _revision;

            /// <summary>
            /// Revision of the HPET specification.
            /// </summary>
            public int Revision
            {
                get
                {
                    if (f_revision)
                        return _revision;
                    f_revision = true;
                    _revision = (int) (Low & 255);
                    return _revision;
                }
            }
            private bool f_vendorId;
            private int _vendorId;

            /// <summary>
            /// PCI vendor ID.
            /// </summary>
            public int VendorId
            {
                get
                {
                    if (f_vendorId)
                        return _vendorId;
                    f_vendorId = true;
                    _vendorId = (int) (Low >> 16);
                    return _vendorId;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Hpet m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Period of the main counter in femtoseconds.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Hpet M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Configuration of an HPET.
        /// </summary>
        /// <remarks>
        /// Reference: IA-PC HPET Specification, section 2.3.5
        /// </remarks>
        public partial class HpetConfig : KaitaiStruct
        {
            public static HpetConfig FromFile(string fileName)
            {
                return new HpetConfig(new KaitaiStream(fileName));
            }

            public HpetConfig(KaitaiStream p__io, XenHvmContext.Hpet p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isEnabled = false;
                f_isLegacyRoute = false;
                f_raw = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_isEnabled;
            private bool _isEnabled;

            /// <summary>
            /// The main counter runs.
            /// </summary>
            public bool IsEnabled
            {
                get
                {
                    if (f_isEnabled)
                        return _isEnabled;
                    f_isEnabled = true;
                    _isEnabled = (bool) ((Low & 1) != 0);
                    return _isEnabled;
                }
            }
            private bool f_isLegacyRoute;
            private bool _isLegacyRoute;

            /// <summary>
            /// Replaces PIT and RTC interrupts.
            /// </summary>
            public bool IsLegacyRoute
            {
                get
                {
                    if (f_isLegacyRoute)
                        return _isLegacyRoute;
                    f_isLegacyRoute = true;
                    _isLegacyRoute = (bool) ((Low & 2) != 0);
                    return _isLegacyRoute;
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
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Hpet m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Hpet M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Interrupt status of an HPET.
        /// </summary>
        /// <remarks>
        /// Reference: IA-PC HPET Specification, section 2.3.6
        /// </remarks>
        public partial class HpetStatus : KaitaiStruct
        {
            public static HpetStatus FromFile(string fileName)
            {
                return new HpetStatus(new KaitaiStream(fileName));
            }

            public HpetStatus(KaitaiStream p__io, XenHvmContext.Hpet p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isTimer0Active = false;
                f_isTimer1Active = false;
                f_isTimer2Active = false;
                f_raw = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_isTimer0Active;
            private bool _isTimer0Active;

            /// <summary>
            /// Timer 0 has an interrupt active.
            /// </summary>
            public bool IsTimer0Active
            {
                get
                {
                    if (f_isTimer0Active)
                        return _isTimer0Active;
                    f_isTimer0Active = true;
                    _isTimer0Active = (bool) ((Low & 1) != 0);
                    return _isTimer0Active;
                }
            }
            private bool f_isTimer1Active;
            private bool _isTimer1Active;

            /// <summary>
            /// Timer 1 has an interrupt active.
            /// </summary>
            public bool IsTimer1Active
            {
                get
                {
                    if (f_isTimer1Active)
                        return _isTimer1Active;
                    f_isTimer1Active = true;
                    _isTimer1Active = (bool) ((Low & 2) != 0);
                    return _isTimer1Active;
                }
            }
            private bool f_isTimer2Active;
            private bool _isTimer2Active;

            /// <summary>
            /// Timer 2 has an interrupt active.
            /// </summary>
            public bool IsTimer2Active
            {
                get
                {
                    if (f_isTimer2Active)
                        return _isTimer2Active;
                    f_isTimer2Active = true;
                    _isTimer2Active = (bool) ((Low & 4) != 0);
                    return _isTimer2Active;
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
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Hpet m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Hpet M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A timer of the HPET.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L511">struct hvm_hw_hpet, timers</a>
        /// </remarks>
        public partial class HpetTimer : KaitaiStruct
        {
            public static HpetTimer FromFile(string fileName)
            {
                return new HpetTimer(new KaitaiStream(fileName));
            }

            public HpetTimer(KaitaiStream p__io, XenHvmContext.Hpet p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __raw_config = m_io.ReadBytes(8);
                var io___raw_config = new KaitaiStream(__raw_config);
                _config = new HpetTimerConfig(io___raw_config, this, m_root);
                _cmp = m_io.ReadU8le();
                _fsb = m_io.ReadU8le();
                _res4 = m_io.ReadU8le();
            }
            private HpetTimerConfig _config;
            private ulong _cmp;
            private ulong _fsb;
            private ulong _res4;
            private XenHvmContext m_root;
            private XenHvmContext.Hpet m_parent;
            private byte[] __raw_config;

            /// <summary>
            /// Configuration and capabilities.
            /// </summary>
            public HpetTimerConfig Config { get { return _config; } }

            /// <summary>
            /// Value of the main counter at which the timer fires.
            /// </summary>
            public ulong Cmp { get { return _cmp; } }

            /// <summary>
            /// FSB interrupt route, not supported.
            /// </summary>
            public ulong Fsb { get { return _fsb; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public ulong Res4 { get { return _res4; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Hpet M_Parent { get { return m_parent; } }
            public byte[] M_RawConfig { get { return __raw_config; } }
        }

        /// <summary>
        /// Configuration and capabilities of a timer.
        /// </summary>
        /// <remarks>
        /// Reference: IA-PC HPET Specification, section 2.3.8
        /// </remarks>
        public partial class HpetTimerConfig : KaitaiStruct
        {
            public static HpetTimerConfig FromFile(string fileName)
            {
                return new HpetTimerConfig(new KaitaiStream(fileName));
            }

            public HpetTimerConfig(KaitaiStream p__io, XenHvmContext.HpetTimer p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_canBePeriodic = false;
                f_hasFsb = false;
                f_is32BitMode = false;
                f_is64Bit = false;
                f_isEnabled = false;
                f_isFsbEnabled = false;
                f_isLevel = false;
                f_isPeriodic = false;
                f_isSettingValue = false;
                f_raw = false;
                f_route = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_canBePeriodic;
            private bool _canBePeriodic;

            /// <summary>
            /// Can be periodic.
            /// </summary>
            public bool CanBePeriodic
            {
                get
                {
                    if (f_canBePeriodic)
                        return _canBePeriodic;
                    f_canBePeriodic = true;
                    _canBePeriodic = (bool) ((Low & 16) != 0);
                    return _canBePeriodic;
                }
            }
            private bool f_hasFsb;
            private bool _hasFsb;

            /// <summary>
            /// Interrupts can be delivered by FSB.
            /// </summary>
            public bool HasFsb
            {
                get
                {
                    if (f_hasFsb)
                        return _hasFsb;
                    f_hasFsb = true;
                    _hasFsb = (bool) ((Low & 32768) != 0);
                    return _hasFsb;
                }
            }
            private bool f_is32BitMode;
            private bool _is32BitMode;

            /// <summary>
            /// Forced to 32-bit mode.
            /// </summary>
            public bool Is32BitMode
            {
                get
                {
                    if (f_is32BitMode)
                        return _is32BitMode;
                    f_is32BitMode = true;
                    _is32BitMode = (bool) ((Low & 256) != 0);
                    return _is32BitMode;
                }
            }
            private bool f_is64Bit;
            private bool _is64Bit;

            /// <summary>
            /// Has 64 bits.
            /// </summary>
            public bool Is64Bit
            {
                get
                {
                    if (f_is64Bit)
                        return _is64Bit;
                    f_is64Bit = true;
                    _is64Bit = (bool) ((Low & 32) != 0);
                    return _is64Bit;
                }
            }
            private bool f_isEnabled;
            private bool _isEnabled;

            /// <summary>
            /// Interrupts are enabled.
            /// </summary>
            public bool IsEnabled
            {
                get
                {
                    if (f_isEnabled)
                        return _isEnabled;
                    f_isEnabled = true;
                    _isEnabled = (bool) ((Low & 4) != 0);
                    return _isEnabled;
                }
            }
            private bool f_isFsbEnabled;
            private bool _isFsbEnabled;

            /// <summary>
            /// Interrupts are delivered by FSB.
            /// </summary>
            public bool IsFsbEnabled
            {
                get
                {
                    if (f_isFsbEnabled)
                        return _isFsbEnabled;
                    f_isFsbEnabled = true;
                    _isFsbEnabled = (bool) ((Low & 16384) != 0);
                    return _isFsbEnabled;
                }
            }
            private bool f_isLevel;
            private bool _isLevel;

            /// <summary>
            /// Level-triggered.
            /// </summary>
            public bool IsLevel
            {
                get
                {
                    if (f_isLevel)
                        return _isLevel;
                    f_isLevel = true;
                    _isLevel = (bool) ((Low & 2) != 0);
                    return _isLevel;
                }
            }
            private bool f_isPeriodic;
            private bool _isPeriodic;

            /// <summary>
            /// The timer is periodic.
            /// </summary>
            public bool IsPeriodic
            {
                get
                {
                    if (f_isPeriodic)
                        return _isPeriodic;
                    f_isPeriodic = true;
                    _isPeriodic = (bool) ((Low & 8) != 0);
                    return _isPeriodic;
                }
            }
            private bool f_isSettingValue;
            private bool _isSettingValue;

            /// <summary>
            /// The next write to the comparator also sets the accumulator.
            /// </summary>
            public bool IsSettingValue
            {
                get
                {
                    if (f_isSettingValue)
                        return _isSettingValue;
                    f_isSettingValue = true;
                    _isSettingValue = (bool) ((Low & 64) != 0);
                    return _isSettingValue;
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
            private bool f_route;
            private int _route;

            /// <summary>
            /// I/O APIC pin.
            /// </summary>
            public int Route
            {
                get
                {
                    if (f_route)
                        return _route;
                    f_route = true;
                    _route = (int) (Low >> 9 & 31);
                    return _route;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.HpetTimer m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Pins of the I/O APIC that `route` can name, one bit each.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.HpetTimer M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L369-L377">struct hvm_hw_vioapic</a>
        /// </remarks>
        public partial class Ioapic : KaitaiStruct
        {
            public static Ioapic FromFile(string fileName)
            {
                return new Ioapic(new KaitaiStream(fileName));
            }

            public Ioapic(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_numRedirtbl = false;
                f_ofsRedirtbl = false;
                f_redirtbl = false;
                _read();
            }
            private void _read()
            {
                _baseAddress = m_io.ReadU8le();
                _ioregsel = m_io.ReadU4le();
                _id = m_io.ReadU4le();
            }
            private bool f_numRedirtbl;
            private uint _numRedirtbl;

            /// <summary>
            /// Number of entries that the body has room for; 48.
            /// </summary>
            public uint NumRedirtbl
            {
                get
                {
                    if (f_numRedirtbl)
                        return _numRedirtbl;
                    f_numRedirtbl = true;
                    _numRedirtbl = (uint) (((uint) ((((uint) (M_Io.Size)) - 16) / 8)));
                    return _numRedirtbl;
                }
            }
            private bool f_ofsRedirtbl;
            private sbyte _ofsRedirtbl;

            /// <summary>
            /// Offset of the redirection table in the body.
            /// </summary>
            public sbyte OfsRedirtbl
            {
                get
                {
                    if (f_ofsRedirtbl)
                        return _ofsRedirtbl;
                    f_ofsRedirtbl = true;
                    _ofsRedirtbl = (sbyte) (16);
                    return _ofsRedirtbl;
                }
            }
            private bool f_redirtbl;
            private List<RedirectionEntry> _redirtbl;

            /// <summary>
            /// Redirection table, one entry for each pin.
            /// </summary>
            public List<RedirectionEntry> Redirtbl
            {
                get
                {
                    if (f_redirtbl)
                        return _redirtbl;
                    f_redirtbl = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsRedirtbl));
                    __raw_redirtbl = new List<byte[]>();
                    _redirtbl = new List<RedirectionEntry>();
                    for (var i = 0; i < NumRedirtbl; i++)
                    {
                        __raw_redirtbl.Add(m_io.ReadBytes(8));
                        var io___raw_redirtbl = new KaitaiStream(__raw_redirtbl[__raw_redirtbl.Count - 1]);
                        _redirtbl.Add(new RedirectionEntry(io___raw_redirtbl, this, m_root));
                    }
                    m_io.Seek((long) (_pos));
                    return _redirtbl;
                }
            }
            private ulong _baseAddress;
            private uint _ioregsel;
            private uint _id;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private List<byte[]> __raw_redirtbl;

            /// <summary>
            /// Physical address of its registers.
            /// </summary>
            public ulong BaseAddress { get { return _baseAddress; } }

            /// <summary>
            /// Register that the window selects.
            /// </summary>
            public uint Ioregsel { get { return _ioregsel; } }

            /// <summary>
            /// APIC ID of the I/O APIC.
            /// </summary>
            public uint Id { get { return _id; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public List<byte[]> M_RawRedirtbl { get { return __raw_redirtbl; } }
        }

        /// <summary>
        /// Interrupt wires of the ISA devices.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L426-L435">struct hvm_hw_isa_irqs</a>
        /// </remarks>
        public partial class IsaIrq : KaitaiStruct
        {
            public static IsaIrq FromFile(string fileName)
            {
                return new IsaIrq(new KaitaiStream(fileName));
            }

            public IsaIrq(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_asserted = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU2le();
                _reserved = m_io.ReadBytes(6);
            }
            private bool f_asserted;
            private List<bool> _asserted;

            /// <summary>
            /// Whether the wire is asserted, by IRQ number 0 to 15.
            /// </summary>
            public List<bool> Asserted
            {
                get
                {
                    if (f_asserted)
                        return _asserted;
                    f_asserted = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _asserted = new List<bool>();
                    for (var i = 0; i < 16; i++)
                    {
                        _asserted.Add(m_io.ReadBitsIntLe(1) != 0);
                    }
                    m_io.Seek((long) (_pos));
                    return _asserted;
                }
            }
            private ushort _raw;
            private byte[] _reserved;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;

            /// <summary>
            /// The wires as one number, IRQ 0 in bit 0.
            /// </summary>
            public ushort Raw { get { return _raw; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The state of a vCPU's local APIC outside its register page. 32 bytes from
        /// Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L392-L398">struct hvm_hw_lapic</a>
        /// </remarks>
        public partial class Lapic : KaitaiStruct
        {
            public static Lapic FromFile(string fileName)
            {
                return new Lapic(new KaitaiStream(fileName));
            }

            public Lapic(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __raw_apicBaseMsr = m_io.ReadBytes(8);
                var io___raw_apicBaseMsr = new KaitaiStream(__raw_apicBaseMsr);
                _apicBaseMsr = new ApicBase(io___raw_apicBaseMsr, this, m_root);
                __raw_disabled = m_io.ReadBytes(4);
                var io___raw_disabled = new KaitaiStream(__raw_disabled);
                _disabled = new LapicDisabled(io___raw_disabled, this, m_root);
                _timerDivisor = m_io.ReadU4le();
                if (M_Io.Size >= 24) {
                    _tdtMsr = m_io.ReadU8le();
                }
                if (M_Io.Size >= 28) {
                    __raw_pendingEsr = m_io.ReadBytes(4);
                    var io___raw_pendingEsr = new KaitaiStream(__raw_pendingEsr);
                    _pendingEsr = new LapicEsr(io___raw_pendingEsr, this, m_root);
                }
                if (M_Io.Size >= 32) {
                    _padding = m_io.ReadU4le();
                }
            }
            private ApicBase _apicBaseMsr;
            private LapicDisabled _disabled;
            private uint _timerDivisor;
            private ulong? _tdtMsr;
            private LapicEsr _pendingEsr;
            private uint? _padding;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_apicBaseMsr;
            private byte[] __raw_disabled;
            private byte[] __raw_pendingEsr;

            /// <summary>
            /// IA32_APIC_BASE: address and mode of the local APIC.
            /// </summary>
            public ApicBase ApicBaseMsr { get { return _apicBaseMsr; } }

            /// <summary>
            /// How the local APIC is disabled.
            /// </summary>
            public LapicDisabled Disabled { get { return _disabled; } }

            /// <summary>
            /// Divisor of the timer's clock, 1 to 128.
            /// </summary>
            public uint TimerDivisor { get { return _timerDivisor; } }

            /// <summary>
            /// IA32_TSC_DEADLINE. Absent from bodies of 16 bytes.
            /// </summary>
            public ulong? TdtMsr { get { return _tdtMsr; } }

            /// <summary>
            /// Errors since the last write to the error status register. Absent from
            /// bodies of 24 bytes.
            /// </summary>
            public LapicEsr PendingEsr { get { return _pendingEsr; } }

            /// <summary>
            /// Padding of the C structure.
            /// </summary>
            public uint? Padding { get { return _padding; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawApicBaseMsr { get { return __raw_apicBaseMsr; } }
            public byte[] M_RawDisabled { get { return __raw_disabled; } }
            public byte[] M_RawPendingEsr { get { return __raw_pendingEsr; } }
        }

        /// <summary>
        /// Destination format register.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 12.6.2.2
        /// </remarks>
        public partial class LapicDfr : KaitaiStruct
        {
            public static LapicDfr FromFile(string fileName)
            {
                return new LapicDfr(new KaitaiStream(fileName));
            }

            public LapicDfr(KaitaiStream p__io, XenHvmContext.LapicRegs p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isFlat = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_isFlat;
            private bool _isFlat;

            /// <summary>
            /// Logical IDs are flat, not in clusters.
            /// </summary>
            public bool IsFlat
            {
                get
                {
                    if (f_isFlat)
                        return _isFlat;
                    f_isFlat = true;
                    _isFlat = (bool) (Raw >> 28 == 15);
                    return _isFlat;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.LapicRegs m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.LapicRegs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The ways in which a local APIC is disabled.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/hvm/vlapic.h#L34-L35">VLAPIC_HW_DISABLED, VLAPIC_SW_DISABLED</a>
        /// </remarks>
        public partial class LapicDisabled : KaitaiStruct
        {
            public static LapicDisabled FromFile(string fileName)
            {
                return new LapicDisabled(new KaitaiStream(fileName));
            }

            public LapicDisabled(KaitaiStream p__io, XenHvmContext.Lapic p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isHwDisabled = false;
                f_isSwDisabled = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_isHwDisabled;
            private bool _isHwDisabled;

            /// <summary>
            /// By IA32_APIC_BASE.
            /// </summary>
            public bool IsHwDisabled
            {
                get
                {
                    if (f_isHwDisabled)
                        return _isHwDisabled;
                    f_isHwDisabled = true;
                    _isHwDisabled = (bool) ((Raw & 1) != 0);
                    return _isHwDisabled;
                }
            }
            private bool f_isSwDisabled;
            private bool _isSwDisabled;

            /// <summary>
            /// By the spurious-interrupt register.
            /// </summary>
            public bool IsSwDisabled
            {
                get
                {
                    if (f_isSwDisabled)
                        return _isSwDisabled;
                    f_isSwDisabled = true;
                    _isSwDisabled = (bool) ((Raw & 2) != 0);
                    return _isSwDisabled;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.Lapic m_parent;

            /// <summary>
            /// All bits as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Lapic M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Error status.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h#L47-L53">APIC_ESR_*</a>
        /// </remarks>
        public partial class LapicEsr : KaitaiStruct
        {
            public static LapicEsr FromFile(string fileName)
            {
                return new LapicEsr(new KaitaiStream(fileName));
            }

            public LapicEsr(KaitaiStream p__io, KaitaiStruct p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_illegalRegister = false;
                f_receiveAccept = false;
                f_receiveChecksum = false;
                f_receiveIllegalVector = false;
                f_redirectableIpi = false;
                f_sendAccept = false;
                f_sendChecksum = false;
                f_sendIllegalVector = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_illegalRegister;
            private bool _illegalRegister;

            /// <summary>
            /// Access to a register that does not exist.
            /// </summary>
            public bool IllegalRegister
            {
                get
                {
                    if (f_illegalRegister)
                        return _illegalRegister;
                    f_illegalRegister = true;
                    _illegalRegister = (bool) ((Raw & 128) != 0);
                    return _illegalRegister;
                }
            }
            private bool f_receiveAccept;
            private bool _receiveAccept;

            /// <summary>
            /// A message that was received was not accepted.
            /// </summary>
            public bool ReceiveAccept
            {
                get
                {
                    if (f_receiveAccept)
                        return _receiveAccept;
                    f_receiveAccept = true;
                    _receiveAccept = (bool) ((Raw & 8) != 0);
                    return _receiveAccept;
                }
            }
            private bool f_receiveChecksum;
            private bool _receiveChecksum;

            /// <summary>
            /// Checksum error when receiving.
            /// </summary>
            public bool ReceiveChecksum
            {
                get
                {
                    if (f_receiveChecksum)
                        return _receiveChecksum;
                    f_receiveChecksum = true;
                    _receiveChecksum = (bool) ((Raw & 2) != 0);
                    return _receiveChecksum;
                }
            }
            private bool f_receiveIllegalVector;
            private bool _receiveIllegalVector;

            /// <summary>
            /// Illegal vector when receiving.
            /// </summary>
            public bool ReceiveIllegalVector
            {
                get
                {
                    if (f_receiveIllegalVector)
                        return _receiveIllegalVector;
                    f_receiveIllegalVector = true;
                    _receiveIllegalVector = (bool) ((Raw & 64) != 0);
                    return _receiveIllegalVector;
                }
            }
            private bool f_redirectableIpi;
            private bool _redirectableIpi;

            /// <summary>
            /// Lowest-priority delivery that is not supported.
            /// </summary>
            public bool RedirectableIpi
            {
                get
                {
                    if (f_redirectableIpi)
                        return _redirectableIpi;
                    f_redirectableIpi = true;
                    _redirectableIpi = (bool) ((Raw & 16) != 0);
                    return _redirectableIpi;
                }
            }
            private bool f_sendAccept;
            private bool _sendAccept;

            /// <summary>
            /// A message that was sent was not accepted.
            /// </summary>
            public bool SendAccept
            {
                get
                {
                    if (f_sendAccept)
                        return _sendAccept;
                    f_sendAccept = true;
                    _sendAccept = (bool) ((Raw & 4) != 0);
                    return _sendAccept;
                }
            }
            private bool f_sendChecksum;
            private bool _sendChecksum;

            /// <summary>
            /// Checksum error when sending.
            /// </summary>
            public bool SendChecksum
            {
                get
                {
                    if (f_sendChecksum)
                        return _sendChecksum;
                    f_sendChecksum = true;
                    _sendChecksum = (bool) ((Raw & 1) != 0);
                    return _sendChecksum;
                }
            }
            private bool f_sendIllegalVector;
            private bool _sendIllegalVector;

            /// <summary>
            /// Illegal vector when sending.
            /// </summary>
            public bool SendIllegalVector
            {
                get
                {
                    if (f_sendIllegalVector)
                        return _sendIllegalVector;
                    f_sendIllegalVector = true;
                    _sendIllegalVector = (bool) ((Raw & 32) != 0);
                    return _sendIllegalVector;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Interrupt command register, low half.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 12.6.1
        /// </remarks>
        public partial class LapicIcr : KaitaiStruct
        {
            public static LapicIcr FromFile(string fileName)
            {
                return new LapicIcr(new KaitaiStream(fileName));
            }

            public LapicIcr(KaitaiStream p__io, XenHvmContext.LapicRegs p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_deliveryMode = false;
                f_isAsserted = false;
                f_isLevel = false;
                f_isLogical = false;
                f_isPending = false;
                f_shorthand = false;
                f_vector = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_deliveryMode;
            private DeliveryMode _deliveryMode;

            /// <summary>
            /// Kind of interrupt.
            /// </summary>
            public DeliveryMode DeliveryMode
            {
                get
                {
                    if (f_deliveryMode)
                        return _deliveryMode;
                    f_deliveryMode = true;
                    _deliveryMode = (DeliveryMode) (Raw >> 8 & 7);
                    return _deliveryMode;
                }
            }
            private bool f_isAsserted;
            private bool _isAsserted;

            /// <summary>
            /// Assert, not de-assert.
            /// </summary>
            public bool IsAsserted
            {
                get
                {
                    if (f_isAsserted)
                        return _isAsserted;
                    f_isAsserted = true;
                    _isAsserted = (bool) ((Raw & 16384) != 0);
                    return _isAsserted;
                }
            }
            private bool f_isLevel;
            private bool _isLevel;

            /// <summary>
            /// Level-triggered, not edge-triggered.
            /// </summary>
            public bool IsLevel
            {
                get
                {
                    if (f_isLevel)
                        return _isLevel;
                    f_isLevel = true;
                    _isLevel = (bool) ((Raw & 32768) != 0);
                    return _isLevel;
                }
            }
            private bool f_isLogical;
            private bool _isLogical;

            /// <summary>
            /// The destination is logical, not physical.
            /// </summary>
            public bool IsLogical
            {
                get
                {
                    if (f_isLogical)
                        return _isLogical;
                    f_isLogical = true;
                    _isLogical = (bool) ((Raw & 2048) != 0);
                    return _isLogical;
                }
            }
            private bool f_isPending;
            private bool _isPending;

            /// <summary>
            /// Delivery is pending.
            /// </summary>
            public bool IsPending
            {
                get
                {
                    if (f_isPending)
                        return _isPending;
                    f_isPending = true;
                    _isPending = (bool) ((Raw & 4096) != 0);
                    return _isPending;
                }
            }
            private bool f_shorthand;
            private DestinationShorthand _shorthand;

            /// <summary>
            /// Destination shorthand.
            /// </summary>
            public DestinationShorthand Shorthand
            {
                get
                {
                    if (f_shorthand)
                        return _shorthand;
                    f_shorthand = true;
                    _shorthand = (DestinationShorthand) (Raw >> 18 & 3);
                    return _shorthand;
                }
            }
            private bool f_vector;
            private int _vector;

            /// <summary>
            /// Vector that the interrupt is sent with.
            /// </summary>
            public int Vector
            {
                get
                {
                    if (f_vector)
                        return _vector;
                    f_vector = true;
                    _vector = (int) (Raw & 255);
                    return _vector;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.LapicRegs m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.LapicRegs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// ID register.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 12.4.6
        /// </remarks>
        public partial class LapicId : KaitaiStruct
        {
            public static LapicId FromFile(string fileName)
            {
                return new LapicId(new KaitaiStream(fileName));
            }

            public LapicId(KaitaiStream p__io, XenHvmContext.LapicRegs p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_xapicId = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_xapicId;
            private int _xapicId;

            /// <summary>
            /// The ID in xAPIC mode; in x2APIC mode `raw` is the ID.
            /// </summary>
            public int XapicId
            {
                get
                {
                    if (f_xapicId)
                        return _xapicId;
                    f_xapicId = true;
                    _xapicId = (int) (Raw >> 24);
                    return _xapicId;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.LapicRegs m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.LapicRegs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Logical destination register.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, sections 12.6.2.2 and 12.12.10
        /// </remarks>
        public partial class LapicLdr : KaitaiStruct
        {
            public static LapicLdr FromFile(string fileName)
            {
                return new LapicLdr(new KaitaiStream(fileName));
            }

            public LapicLdr(KaitaiStream p__io, XenHvmContext.LapicRegs p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_x2apicCluster = false;
                f_x2apicMask = false;
                f_xapicLogicalId = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_x2apicCluster;
            private int _x2apicCluster;

            /// <summary>
            /// Cluster in x2APIC mode.
            /// </summary>
            public int X2apicCluster
            {
                get
                {
                    if (f_x2apicCluster)
                        return _x2apicCluster;
                    f_x2apicCluster = true;
                    _x2apicCluster = (int) (Raw >> 16);
                    return _x2apicCluster;
                }
            }
            private bool f_x2apicMask;
            private int _x2apicMask;

            /// <summary>
            /// Bit of this processor in its cluster, in x2APIC mode.
            /// </summary>
            public int X2apicMask
            {
                get
                {
                    if (f_x2apicMask)
                        return _x2apicMask;
                    f_x2apicMask = true;
                    _x2apicMask = (int) (Raw & 65535);
                    return _x2apicMask;
                }
            }
            private bool f_xapicLogicalId;
            private int _xapicLogicalId;

            /// <summary>
            /// Logical ID in xAPIC mode.
            /// </summary>
            public int XapicLogicalId
            {
                get
                {
                    if (f_xapicLogicalId)
                        return _xapicLogicalId;
                    f_xapicLogicalId = true;
                    _xapicLogicalId = (int) (Raw >> 24);
                    return _xapicLogicalId;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.LapicRegs m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.LapicRegs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A priority.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 12.8.3
        /// </remarks>
        public partial class LapicPriority : KaitaiStruct
        {
            public static LapicPriority FromFile(string fileName)
            {
                return new LapicPriority(new KaitaiStream(fileName));
            }

            public LapicPriority(KaitaiStream p__io, XenHvmContext.LapicRegs p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_priorityClass = false;
                f_subclass = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_priorityClass;
            private int _priorityClass;

            /// <summary>
            /// Class: vectors up to 16 x class + 15 are held back.
            /// </summary>
            public int PriorityClass
            {
                get
                {
                    if (f_priorityClass)
                        return _priorityClass;
                    f_priorityClass = true;
                    _priorityClass = (int) (Raw >> 4 & 15);
                    return _priorityClass;
                }
            }
            private bool f_subclass;
            private int _subclass;

            /// <summary>
            /// Sub-class.
            /// </summary>
            public int Subclass
            {
                get
                {
                    if (f_subclass)
                        return _subclass;
                    f_subclass = true;
                    _subclass = (int) (Raw & 15);
                    return _subclass;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.LapicRegs m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.LapicRegs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The part of a local APIC's register page that has registers, each with 4
        /// bytes at a multiple of 16.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404">struct hvm_hw_lapic_regs</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h">Source</a>
        /// </remarks>
        public partial class LapicRegs : KaitaiStruct
        {
            public static LapicRegs FromFile(string fileName)
            {
                return new LapicRegs(new KaitaiStream(fileName));
            }

            public LapicRegs(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_apicId = false;
                f_apicVersion = false;
                f_apr = false;
                f_dfr = false;
                f_esr = false;
                f_icrHigh = false;
                f_icrLow = false;
                f_irr = false;
                f_isr = false;
                f_ldr = false;
                f_lvtCmci = false;
                f_lvtError = false;
                f_lvtLint0 = false;
                f_lvtLint1 = false;
                f_lvtPerf = false;
                f_lvtThermal = false;
                f_lvtTimer = false;
                f_numSlots = false;
                f_ppr = false;
                f_selfIpi = false;
                f_slots = false;
                f_svr = false;
                f_timerCurrentCount = false;
                f_timerDivide = false;
                f_timerInitialCount = false;
                f_tmr = false;
                f_tpr = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_apicId;
            private LapicId _apicId;

            /// <summary>
            /// ID of the local APIC.
            /// </summary>
            public LapicId ApicId
            {
                get
                {
                    if (f_apicId)
                        return _apicId;
                    f_apicId = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (32));
                    __raw_apicId = m_io.ReadBytes(4);
                    var io___raw_apicId = new KaitaiStream(__raw_apicId);
                    _apicId = new LapicId(io___raw_apicId, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _apicId;
                }
            }
            private bool f_apicVersion;
            private LapicVersion _apicVersion;

            /// <summary>
            /// Version of the local APIC, and the number of its local vectors.
            /// </summary>
            public LapicVersion ApicVersion
            {
                get
                {
                    if (f_apicVersion)
                        return _apicVersion;
                    f_apicVersion = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (48));
                    __raw_apicVersion = m_io.ReadBytes(4);
                    var io___raw_apicVersion = new KaitaiStream(__raw_apicVersion);
                    _apicVersion = new LapicVersion(io___raw_apicVersion, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _apicVersion;
                }
            }
            private bool f_apr;
            private LapicPriority _apr;

            /// <summary>
            /// Arbitration priority.
            /// </summary>
            public LapicPriority Apr
            {
                get
                {
                    if (f_apr)
                        return _apr;
                    f_apr = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (144));
                    __raw_apr = m_io.ReadBytes(4);
                    var io___raw_apr = new KaitaiStream(__raw_apr);
                    _apr = new LapicPriority(io___raw_apr, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _apr;
                }
            }
            private bool f_dfr;
            private LapicDfr _dfr;

            /// <summary>
            /// Destination format.
            /// </summary>
            public LapicDfr Dfr
            {
                get
                {
                    if (f_dfr)
                        return _dfr;
                    f_dfr = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (224));
                    __raw_dfr = m_io.ReadBytes(4);
                    var io___raw_dfr = new KaitaiStream(__raw_dfr);
                    _dfr = new LapicDfr(io___raw_dfr, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _dfr;
                }
            }
            private bool f_esr;
            private LapicEsr _esr;

            /// <summary>
            /// Errors that the local APIC has detected.
            /// </summary>
            public LapicEsr Esr
            {
                get
                {
                    if (f_esr)
                        return _esr;
                    f_esr = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (640));
                    __raw_esr = m_io.ReadBytes(4);
                    var io___raw_esr = new KaitaiStream(__raw_esr);
                    _esr = new LapicEsr(io___raw_esr, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _esr;
                }
            }
            private bool f_icrHigh;
            private uint _icrHigh;

            /// <summary>
            /// Destination of the command: bits 31-24 in xAPIC mode, all of them in
            /// x2APIC mode.
            /// </summary>
            public uint IcrHigh
            {
                get
                {
                    if (f_icrHigh)
                        return _icrHigh;
                    f_icrHigh = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (784));
                    _icrHigh = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _icrHigh;
                }
            }
            private bool f_icrLow;
            private LapicIcr _icrLow;

            /// <summary>
            /// Interrupt command.
            /// </summary>
            public LapicIcr IcrLow
            {
                get
                {
                    if (f_icrLow)
                        return _icrLow;
                    f_icrLow = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (768));
                    __raw_icrLow = m_io.ReadBytes(4);
                    var io___raw_icrLow = new KaitaiStream(__raw_icrLow);
                    _icrLow = new LapicIcr(io___raw_icrLow, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _icrLow;
                }
            }
            private bool f_irr;
            private VectorBitmap _irr;

            /// <summary>
            /// Vectors that are requested.
            /// </summary>
            public VectorBitmap Irr
            {
                get
                {
                    if (f_irr)
                        return _irr;
                    f_irr = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (512));
                    __raw_irr = m_io.ReadBytes(128);
                    var io___raw_irr = new KaitaiStream(__raw_irr);
                    _irr = new VectorBitmap(io___raw_irr, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _irr;
                }
            }
            private bool f_isr;
            private VectorBitmap _isr;

            /// <summary>
            /// Vectors in service.
            /// </summary>
            public VectorBitmap Isr
            {
                get
                {
                    if (f_isr)
                        return _isr;
                    f_isr = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (256));
                    __raw_isr = m_io.ReadBytes(128);
                    var io___raw_isr = new KaitaiStream(__raw_isr);
                    _isr = new VectorBitmap(io___raw_isr, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _isr;
                }
            }
            private bool f_ldr;
            private LapicLdr _ldr;

            /// <summary>
            /// Logical destination.
            /// </summary>
            public LapicLdr Ldr
            {
                get
                {
                    if (f_ldr)
                        return _ldr;
                    f_ldr = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (208));
                    __raw_ldr = m_io.ReadBytes(4);
                    var io___raw_ldr = new KaitaiStream(__raw_ldr);
                    _ldr = new LapicLdr(io___raw_ldr, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _ldr;
                }
            }
            private bool f_lvtCmci;
            private LvtEntry _lvtCmci;

            /// <summary>
            /// Local vector of corrected machine checks.
            /// </summary>
            public LvtEntry LvtCmci
            {
                get
                {
                    if (f_lvtCmci)
                        return _lvtCmci;
                    f_lvtCmci = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (752));
                    __raw_lvtCmci = m_io.ReadBytes(4);
                    var io___raw_lvtCmci = new KaitaiStream(__raw_lvtCmci);
                    _lvtCmci = new LvtEntry(io___raw_lvtCmci, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _lvtCmci;
                }
            }
            private bool f_lvtError;
            private LvtEntry _lvtError;

            /// <summary>
            /// Local vector of errors.
            /// </summary>
            public LvtEntry LvtError
            {
                get
                {
                    if (f_lvtError)
                        return _lvtError;
                    f_lvtError = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (880));
                    __raw_lvtError = m_io.ReadBytes(4);
                    var io___raw_lvtError = new KaitaiStream(__raw_lvtError);
                    _lvtError = new LvtEntry(io___raw_lvtError, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _lvtError;
                }
            }
            private bool f_lvtLint0;
            private LvtEntry _lvtLint0;

            /// <summary>
            /// Local vector of pin LINT0.
            /// </summary>
            public LvtEntry LvtLint0
            {
                get
                {
                    if (f_lvtLint0)
                        return _lvtLint0;
                    f_lvtLint0 = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (848));
                    __raw_lvtLint0 = m_io.ReadBytes(4);
                    var io___raw_lvtLint0 = new KaitaiStream(__raw_lvtLint0);
                    _lvtLint0 = new LvtEntry(io___raw_lvtLint0, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _lvtLint0;
                }
            }
            private bool f_lvtLint1;
            private LvtEntry _lvtLint1;

            /// <summary>
            /// Local vector of pin LINT1.
            /// </summary>
            public LvtEntry LvtLint1
            {
                get
                {
                    if (f_lvtLint1)
                        return _lvtLint1;
                    f_lvtLint1 = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (864));
                    __raw_lvtLint1 = m_io.ReadBytes(4);
                    var io___raw_lvtLint1 = new KaitaiStream(__raw_lvtLint1);
                    _lvtLint1 = new LvtEntry(io___raw_lvtLint1, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _lvtLint1;
                }
            }
            private bool f_lvtPerf;
            private LvtEntry _lvtPerf;

            /// <summary>
            /// Local vector of the performance counters.
            /// </summary>
            public LvtEntry LvtPerf
            {
                get
                {
                    if (f_lvtPerf)
                        return _lvtPerf;
                    f_lvtPerf = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (832));
                    __raw_lvtPerf = m_io.ReadBytes(4);
                    var io___raw_lvtPerf = new KaitaiStream(__raw_lvtPerf);
                    _lvtPerf = new LvtEntry(io___raw_lvtPerf, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _lvtPerf;
                }
            }
            private bool f_lvtThermal;
            private LvtEntry _lvtThermal;

            /// <summary>
            /// Local vector of the thermal sensor.
            /// </summary>
            public LvtEntry LvtThermal
            {
                get
                {
                    if (f_lvtThermal)
                        return _lvtThermal;
                    f_lvtThermal = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (816));
                    __raw_lvtThermal = m_io.ReadBytes(4);
                    var io___raw_lvtThermal = new KaitaiStream(__raw_lvtThermal);
                    _lvtThermal = new LvtEntry(io___raw_lvtThermal, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _lvtThermal;
                }
            }
            private bool f_lvtTimer;
            private LvtEntry _lvtTimer;

            /// <summary>
            /// Local vector of the timer.
            /// </summary>
            public LvtEntry LvtTimer
            {
                get
                {
                    if (f_lvtTimer)
                        return _lvtTimer;
                    f_lvtTimer = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (800));
                    __raw_lvtTimer = m_io.ReadBytes(4);
                    var io___raw_lvtTimer = new KaitaiStream(__raw_lvtTimer);
                    _lvtTimer = new LvtEntry(io___raw_lvtTimer, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _lvtTimer;
                }
            }
            private bool f_numSlots;
            private uint _numSlots;

            /// <summary>
            /// Number of register slots that the body has room for; 64.
            /// </summary>
            public uint NumSlots
            {
                get
                {
                    if (f_numSlots)
                        return _numSlots;
                    f_numSlots = true;
                    _numSlots = (uint) (((uint) (((uint) (M_Io.Size)) / 16)));
                    return _numSlots;
                }
            }
            private bool f_ppr;
            private LapicPriority _ppr;

            /// <summary>
            /// Processor priority; Xen computes it on demand.
            /// </summary>
            public LapicPriority Ppr
            {
                get
                {
                    if (f_ppr)
                        return _ppr;
                    f_ppr = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (160));
                    __raw_ppr = m_io.ReadBytes(4);
                    var io___raw_ppr = new KaitaiStream(__raw_ppr);
                    _ppr = new LapicPriority(io___raw_ppr, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _ppr;
                }
            }
            private bool f_selfIpi;
            private uint _selfIpi;

            /// <summary>
            /// Write-only; meaningless here.
            /// </summary>
            public uint SelfIpi
            {
                get
                {
                    if (f_selfIpi)
                        return _selfIpi;
                    f_selfIpi = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (1008));
                    _selfIpi = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _selfIpi;
                }
            }
            private bool f_slots;
            private List<RegisterSlot> _slots;

            /// <summary>
            /// All slots, by their offset divided by 16.
            /// </summary>
            public List<RegisterSlot> Slots
            {
                get
                {
                    if (f_slots)
                        return _slots;
                    f_slots = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _slots = new List<RegisterSlot>();
                    for (var i = 0; i < NumSlots; i++)
                    {
                        _slots.Add(new RegisterSlot(m_io, this, m_root));
                    }
                    m_io.Seek((long) (_pos));
                    return _slots;
                }
            }
            private bool f_svr;
            private LapicSvr _svr;

            /// <summary>
            /// Spurious-interrupt vector.
            /// </summary>
            public LapicSvr Svr
            {
                get
                {
                    if (f_svr)
                        return _svr;
                    f_svr = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (240));
                    __raw_svr = m_io.ReadBytes(4);
                    var io___raw_svr = new KaitaiStream(__raw_svr);
                    _svr = new LapicSvr(io___raw_svr, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _svr;
                }
            }
            private bool f_timerCurrentCount;
            private uint _timerCurrentCount;

            /// <summary>
            /// Current count of the timer; Xen computes it on demand.
            /// </summary>
            public uint TimerCurrentCount
            {
                get
                {
                    if (f_timerCurrentCount)
                        return _timerCurrentCount;
                    f_timerCurrentCount = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (912));
                    _timerCurrentCount = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _timerCurrentCount;
                }
            }
            private bool f_timerDivide;
            private TimerDivide _timerDivide;

            /// <summary>
            /// Divisor of the timer's clock.
            /// </summary>
            public TimerDivide TimerDivide
            {
                get
                {
                    if (f_timerDivide)
                        return _timerDivide;
                    f_timerDivide = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (992));
                    __raw_timerDivide = m_io.ReadBytes(4);
                    var io___raw_timerDivide = new KaitaiStream(__raw_timerDivide);
                    _timerDivide = new TimerDivide(io___raw_timerDivide, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _timerDivide;
                }
            }
            private bool f_timerInitialCount;
            private uint _timerInitialCount;

            /// <summary>
            /// Initial count of the timer.
            /// </summary>
            public uint TimerInitialCount
            {
                get
                {
                    if (f_timerInitialCount)
                        return _timerInitialCount;
                    f_timerInitialCount = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (896));
                    _timerInitialCount = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _timerInitialCount;
                }
            }
            private bool f_tmr;
            private VectorBitmap _tmr;

            /// <summary>
            /// Vectors that are level-triggered.
            /// </summary>
            public VectorBitmap Tmr
            {
                get
                {
                    if (f_tmr)
                        return _tmr;
                    f_tmr = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (384));
                    __raw_tmr = m_io.ReadBytes(128);
                    var io___raw_tmr = new KaitaiStream(__raw_tmr);
                    _tmr = new VectorBitmap(io___raw_tmr, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _tmr;
                }
            }
            private bool f_tpr;
            private LapicPriority _tpr;

            /// <summary>
            /// Task priority.
            /// </summary>
            public LapicPriority Tpr
            {
                get
                {
                    if (f_tpr)
                        return _tpr;
                    f_tpr = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (128));
                    __raw_tpr = m_io.ReadBytes(4);
                    var io___raw_tpr = new KaitaiStream(__raw_tpr);
                    _tpr = new LapicPriority(io___raw_tpr, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _tpr;
                }
            }
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_apicId;
            private byte[] __raw_apicVersion;
            private byte[] __raw_apr;
            private byte[] __raw_dfr;
            private byte[] __raw_esr;
            private byte[] __raw_icrLow;
            private byte[] __raw_irr;
            private byte[] __raw_isr;
            private byte[] __raw_ldr;
            private byte[] __raw_lvtCmci;
            private byte[] __raw_lvtError;
            private byte[] __raw_lvtLint0;
            private byte[] __raw_lvtLint1;
            private byte[] __raw_lvtPerf;
            private byte[] __raw_lvtThermal;
            private byte[] __raw_lvtTimer;
            private byte[] __raw_ppr;
            private byte[] __raw_svr;
            private byte[] __raw_timerDivide;
            private byte[] __raw_tmr;
            private byte[] __raw_tpr;
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawApicId { get { return __raw_apicId; } }
            public byte[] M_RawApicVersion { get { return __raw_apicVersion; } }
            public byte[] M_RawApr { get { return __raw_apr; } }
            public byte[] M_RawDfr { get { return __raw_dfr; } }
            public byte[] M_RawEsr { get { return __raw_esr; } }
            public byte[] M_RawIcrLow { get { return __raw_icrLow; } }
            public byte[] M_RawIrr { get { return __raw_irr; } }
            public byte[] M_RawIsr { get { return __raw_isr; } }
            public byte[] M_RawLdr { get { return __raw_ldr; } }
            public byte[] M_RawLvtCmci { get { return __raw_lvtCmci; } }
            public byte[] M_RawLvtError { get { return __raw_lvtError; } }
            public byte[] M_RawLvtLint0 { get { return __raw_lvtLint0; } }
            public byte[] M_RawLvtLint1 { get { return __raw_lvtLint1; } }
            public byte[] M_RawLvtPerf { get { return __raw_lvtPerf; } }
            public byte[] M_RawLvtThermal { get { return __raw_lvtThermal; } }
            public byte[] M_RawLvtTimer { get { return __raw_lvtTimer; } }
            public byte[] M_RawPpr { get { return __raw_ppr; } }
            public byte[] M_RawSvr { get { return __raw_svr; } }
            public byte[] M_RawTimerDivide { get { return __raw_timerDivide; } }
            public byte[] M_RawTmr { get { return __raw_tmr; } }
            public byte[] M_RawTpr { get { return __raw_tpr; } }
        }

        /// <summary>
        /// Spurious-interrupt vector register.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 12.9
        /// </remarks>
        public partial class LapicSvr : KaitaiStruct
        {
            public static LapicSvr FromFile(string fileName)
            {
                return new LapicSvr(new KaitaiStream(fileName));
            }

            public LapicSvr(KaitaiStream p__io, XenHvmContext.LapicRegs p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isEnabled = false;
                f_isEoiBroadcastSuppressed = false;
                f_isFocusDisabled = false;
                f_vector = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_isEnabled;
            private bool _isEnabled;

            /// <summary>
            /// The local APIC is enabled by software.
            /// </summary>
            public bool IsEnabled
            {
                get
                {
                    if (f_isEnabled)
                        return _isEnabled;
                    f_isEnabled = true;
                    _isEnabled = (bool) ((Raw & 256) != 0);
                    return _isEnabled;
                }
            }
            private bool f_isEoiBroadcastSuppressed;
            private bool _isEoiBroadcastSuppressed;

            /// <summary>
            /// No EOI broadcasts.
            /// </summary>
            public bool IsEoiBroadcastSuppressed
            {
                get
                {
                    if (f_isEoiBroadcastSuppressed)
                        return _isEoiBroadcastSuppressed;
                    f_isEoiBroadcastSuppressed = true;
                    _isEoiBroadcastSuppressed = (bool) ((Raw & 4096) != 0);
                    return _isEoiBroadcastSuppressed;
                }
            }
            private bool f_isFocusDisabled;
            private bool _isFocusDisabled;

            /// <summary>
            /// No focus processor checking.
            /// </summary>
            public bool IsFocusDisabled
            {
                get
                {
                    if (f_isFocusDisabled)
                        return _isFocusDisabled;
                    f_isFocusDisabled = true;
                    _isFocusDisabled = (bool) ((Raw & 512) != 0);
                    return _isFocusDisabled;
                }
            }
            private bool f_vector;
            private int _vector;

            /// <summary>
            /// Vector of spurious interrupts.
            /// </summary>
            public int Vector
            {
                get
                {
                    if (f_vector)
                        return _vector;
                    f_vector = true;
                    _vector = (int) (Raw & 255);
                    return _vector;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.LapicRegs m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.LapicRegs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Version register.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 12.4.8
        /// </remarks>
        public partial class LapicVersion : KaitaiStruct
        {
            public static LapicVersion FromFile(string fileName)
            {
                return new LapicVersion(new KaitaiStream(fileName));
            }

            public LapicVersion(KaitaiStream p__io, XenHvmContext.LapicRegs p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasDirectedEoi = false;
                f_maxLvt = false;
                f_version = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_hasDirectedEoi;
            private bool _hasDirectedEoi;

            /// <summary>
            /// Broadcasts of EOI can be suppressed.
            /// </summary>
            public bool HasDirectedEoi
            {
                get
                {
                    if (f_hasDirectedEoi)
                        return _hasDirectedEoi;
                    f_hasDirectedEoi = true;
                    _hasDirectedEoi = (bool) ((Raw & 16777216) != 0);
                    return _hasDirectedEoi;
                }
            }
            private bool f_maxLvt;
            private int _maxLvt;

            /// <summary>
            /// Number of local vectors, less one.
            /// </summary>
            public int MaxLvt
            {
                get
                {
                    if (f_maxLvt)
                        return _maxLvt;
                    f_maxLvt = true;
                    _maxLvt = (int) (Raw >> 16 & 255);
                    return _maxLvt;
                }
            }
            private bool f_version;
            private int _version;

            /// <summary>
            /// Version of the local APIC.
            /// </summary>
            public int Version
            {
                get
                {
                    if (f_version)
                        return _version;
                    f_version = true;
                    _version = (int) (Raw & 255);
                    return _version;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.LapicRegs m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.LapicRegs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An entry of the local vector table.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 12.5.1
        /// </remarks>
        public partial class LvtEntry : KaitaiStruct
        {
            public static LvtEntry FromFile(string fileName)
            {
                return new LvtEntry(new KaitaiStream(fileName));
            }

            public LvtEntry(KaitaiStream p__io, XenHvmContext.LapicRegs p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_deliveryMode = false;
                f_isActiveLow = false;
                f_isLevel = false;
                f_isMasked = false;
                f_isPending = false;
                f_remoteIrr = false;
                f_timerMode = false;
                f_vector = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_deliveryMode;
            private DeliveryMode _deliveryMode;

            /// <summary>
            /// Kind of interrupt.
            /// </summary>
            public DeliveryMode DeliveryMode
            {
                get
                {
                    if (f_deliveryMode)
                        return _deliveryMode;
                    f_deliveryMode = true;
                    _deliveryMode = (DeliveryMode) (Raw >> 8 & 7);
                    return _deliveryMode;
                }
            }
            private bool f_isActiveLow;
            private bool _isActiveLow;

            /// <summary>
            /// The pin is active low; LINT0 and LINT1 only.
            /// </summary>
            public bool IsActiveLow
            {
                get
                {
                    if (f_isActiveLow)
                        return _isActiveLow;
                    f_isActiveLow = true;
                    _isActiveLow = (bool) ((Raw & 8192) != 0);
                    return _isActiveLow;
                }
            }
            private bool f_isLevel;
            private bool _isLevel;

            /// <summary>
            /// Level-triggered; LINT0 and LINT1 only.
            /// </summary>
            public bool IsLevel
            {
                get
                {
                    if (f_isLevel)
                        return _isLevel;
                    f_isLevel = true;
                    _isLevel = (bool) ((Raw & 32768) != 0);
                    return _isLevel;
                }
            }
            private bool f_isMasked;
            private bool _isMasked;

            /// <summary>
            /// The local interrupt is masked.
            /// </summary>
            public bool IsMasked
            {
                get
                {
                    if (f_isMasked)
                        return _isMasked;
                    f_isMasked = true;
                    _isMasked = (bool) ((Raw & 65536) != 0);
                    return _isMasked;
                }
            }
            private bool f_isPending;
            private bool _isPending;

            /// <summary>
            /// Delivery is pending.
            /// </summary>
            public bool IsPending
            {
                get
                {
                    if (f_isPending)
                        return _isPending;
                    f_isPending = true;
                    _isPending = (bool) ((Raw & 4096) != 0);
                    return _isPending;
                }
            }
            private bool f_remoteIrr;
            private bool _remoteIrr;

            /// <summary>
            /// A level-triggered interrupt is in service; LINT0 and LINT1 only.
            /// </summary>
            public bool RemoteIrr
            {
                get
                {
                    if (f_remoteIrr)
                        return _remoteIrr;
                    f_remoteIrr = true;
                    _remoteIrr = (bool) ((Raw & 16384) != 0);
                    return _remoteIrr;
                }
            }
            private bool f_timerMode;
            private TimerMode _timerMode;

            /// <summary>
            /// How the timer counts; timer only.
            /// </summary>
            public TimerMode TimerMode
            {
                get
                {
                    if (f_timerMode)
                        return _timerMode;
                    f_timerMode = true;
                    _timerMode = (TimerMode) (Raw >> 17 & 3);
                    return _timerMode;
                }
            }
            private bool f_vector;
            private int _vector;

            /// <summary>
            /// Vector of the local interrupt.
            /// </summary>
            public int Vector
            {
                get
                {
                    if (f_vector)
                        return _vector;
                    f_vector = true;
                    _vector = (int) (Raw & 255);
                    return _vector;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.LapicRegs m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.LapicRegs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Machine-check capabilities.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 17.3.1.1
        /// </remarks>
        public partial class McgCap : KaitaiStruct
        {
            public static McgCap FromFile(string fileName)
            {
                return new McgCap(new KaitaiStream(fileName));
            }

            public McgCap(KaitaiStream p__io, XenHvmContext.VmceVcpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasCmci = false;
                f_hasCtl = false;
                f_hasExt = false;
                f_hasLmce = false;
                f_hasSer = false;
                f_hasTes = false;
                f_numBanks = false;
                f_raw = false;
                f_reservedLow = false;
                f_reservedTop = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_hasCmci;
            private bool _hasCmci;

            /// <summary>
            /// Corrected errors can interrupt.
            /// </summary>
            public bool HasCmci
            {
                get
                {
                    if (f_hasCmci)
                        return _hasCmci;
                    f_hasCmci = true;
                    _hasCmci = (bool) ((Low & 1024) != 0);
                    return _hasCmci;
                }
            }
            private bool f_hasCtl;
            private bool _hasCtl;

            /// <summary>
            /// IA32_MCG_CTL exists.
            /// </summary>
            public bool HasCtl
            {
                get
                {
                    if (f_hasCtl)
                        return _hasCtl;
                    f_hasCtl = true;
                    _hasCtl = (bool) ((Low & 256) != 0);
                    return _hasCtl;
                }
            }
            private bool f_hasExt;
            private bool _hasExt;

            /// <summary>
            /// Extended state registers exist.
            /// </summary>
            public bool HasExt
            {
                get
                {
                    if (f_hasExt)
                        return _hasExt;
                    f_hasExt = true;
                    _hasExt = (bool) ((Low & 512) != 0);
                    return _hasExt;
                }
            }
            private bool f_hasLmce;
            private bool _hasLmce;

            /// <summary>
            /// Local machine checks.
            /// </summary>
            public bool HasLmce
            {
                get
                {
                    if (f_hasLmce)
                        return _hasLmce;
                    f_hasLmce = true;
                    _hasLmce = (bool) ((Low & 134217728) != 0);
                    return _hasLmce;
                }
            }
            private bool f_hasSer;
            private bool _hasSer;

            /// <summary>
            /// Software error recovery.
            /// </summary>
            public bool HasSer
            {
                get
                {
                    if (f_hasSer)
                        return _hasSer;
                    f_hasSer = true;
                    _hasSer = (bool) ((Low & 16777216) != 0);
                    return _hasSer;
                }
            }
            private bool f_hasTes;
            private bool _hasTes;

            /// <summary>
            /// Threshold-based error status.
            /// </summary>
            public bool HasTes
            {
                get
                {
                    if (f_hasTes)
                        return _hasTes;
                    f_hasTes = true;
                    _hasTes = (bool) ((Low & 2048) != 0);
                    return _hasTes;
                }
            }
            private bool f_numBanks;
            private int _numBanks;

            /// <summary>
            /// Number of banks.
            /// </summary>
            public int NumBanks
            {
                get
                {
                    if (f_numBanks)
                        return _numBanks;
                    f_numBanks = true;
                    _numBanks = (int) (Low & 255);
                    return _numBanks;
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
            private bool f_reservedLow;
            private int _reservedLow;

            /// <summary>
            /// Bits 27-0 that Xen lets no guest have; those of `high` neither.
            /// </summary>
            public int ReservedLow
            {
                get
                {
                    if (f_reservedLow)
                        return _reservedLow;
                    f_reservedLow = true;
                    _reservedLow = (int) (Low & 117436928);
                    return _reservedLow;
                }
            }
            private bool f_reservedTop;
            private int _reservedTop;

            /// <summary>
            /// Bits 31-28, which Xen lets no guest have either.
            /// </summary>
            public int ReservedTop
            {
                get
                {
                    if (f_reservedTop)
                        return _reservedTop;
                    f_reservedTop = true;
                    _reservedTop = (int) (Low >> 28);
                    return _reservedTop;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.VmceVcpu m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.VmceVcpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Control of the corrected errors of a bank.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 17.3.2.5
        /// </remarks>
        public partial class MciCtl2 : KaitaiStruct
        {
            public static MciCtl2 FromFile(string fileName)
            {
                return new MciCtl2(new KaitaiStream(fileName));
            }

            public MciCtl2(KaitaiStream p__io, XenHvmContext.VmceVcpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isCmciEnabled = false;
                f_raw = false;
                f_threshold = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_isCmciEnabled;
            private bool _isCmciEnabled;

            /// <summary>
            /// Corrected errors interrupt.
            /// </summary>
            public bool IsCmciEnabled
            {
                get
                {
                    if (f_isCmciEnabled)
                        return _isCmciEnabled;
                    f_isCmciEnabled = true;
                    _isCmciEnabled = (bool) ((Low & 1073741824) != 0);
                    return _isCmciEnabled;
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
            private bool f_threshold;
            private int _threshold;

            /// <summary>
            /// Number of errors before an interrupt.
            /// </summary>
            public int Threshold
            {
                get
                {
                    if (f_threshold)
                        return _threshold;
                    f_threshold = true;
                    _threshold = (int) (Low & 32767);
                    return _threshold;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.VmceVcpu m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.VmceVcpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Eight memory types of one byte each.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, sections 13.11.2.2 and 13.12.2
        /// </remarks>
        public partial class MemoryTypes : KaitaiStruct
        {
            public static MemoryTypes FromFile(string fileName)
            {
                return new MemoryTypes(new KaitaiStream(fileName));
            }

            public MemoryTypes(KaitaiStream p__io, XenHvmContext.Mtrr p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_raw = false;
                _read();
            }
            private void _read()
            {
                _types = new List<MemoryType>();
                for (var i = 0; i < 8; i++)
                {
                    _types.Add(((XenHvmContext.MemoryType) m_io.ReadU1()));
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
            private List<MemoryType> _types;
            private XenHvmContext m_root;
            private XenHvmContext.Mtrr m_parent;

            /// <summary>
            /// The types, from the least significant byte on.
            /// </summary>
            public List<MemoryType> Types { get { return _types; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Mtrr M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A model-specific register.
        /// 
        /// As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
        /// PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
        /// and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
        /// type is at the start of a substream of its own (`size: 16`), which
        /// `as_spec_ctrl` and `as_bndcfgs` rely on.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L619-L623">struct hvm_one_msr</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1395">msrs_to_send</a>
        /// </remarks>
        public partial class MsrEntry : KaitaiStruct
        {
            public static MsrEntry FromFile(string fileName)
            {
                return new MsrEntry(new KaitaiStream(fileName));
            }

            public MsrEntry(KaitaiStream p__io, XenHvmContext.CpuMsr p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_asBndcfgs = false;
                f_asSpecCtrl = false;
                _read();
            }
            private void _read()
            {
                _index = m_io.ReadU4le();
                _reserved = m_io.ReadU4le();
                _value = m_io.ReadU8le();
            }
            private bool f_asBndcfgs;
            private Bndcfgs _asBndcfgs;

            /// <summary>
            /// The value of BNDCFGS, decoded; absent for other registers.
            /// </summary>
            public Bndcfgs AsBndcfgs
            {
                get
                {
                    if (f_asBndcfgs)
                        return _asBndcfgs;
                    f_asBndcfgs = true;
                    if (Index == 3472) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (8));
                        __raw_asBndcfgs = m_io.ReadBytes(8);
                        var io___raw_asBndcfgs = new KaitaiStream(__raw_asBndcfgs);
                        _asBndcfgs = new Bndcfgs(io___raw_asBndcfgs, this, m_root);
                        m_io.Seek((long) (_pos));
                    }
                    return _asBndcfgs;
                }
            }
            private bool f_asSpecCtrl;
            private SpecCtrl _asSpecCtrl;

            /// <summary>
            /// The value of SPEC_CTRL, decoded; absent for other registers.
            /// </summary>
            public SpecCtrl AsSpecCtrl
            {
                get
                {
                    if (f_asSpecCtrl)
                        return _asSpecCtrl;
                    f_asSpecCtrl = true;
                    if (Index == 72) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (8));
                        __raw_asSpecCtrl = m_io.ReadBytes(8);
                        var io___raw_asSpecCtrl = new KaitaiStream(__raw_asSpecCtrl);
                        _asSpecCtrl = new SpecCtrl(io___raw_asSpecCtrl, this, m_root);
                        m_io.Seek((long) (_pos));
                    }
                    return _asSpecCtrl;
                }
            }
            private uint _index;
            private uint _reserved;
            private ulong _value;
            private XenHvmContext m_root;
            private XenHvmContext.CpuMsr m_parent;
            private byte[] __raw_asBndcfgs;
            private byte[] __raw_asSpecCtrl;

            /// <summary>
            /// Number of the register.
            /// </summary>
            public uint Index { get { return _index; } }

            /// <summary>
            /// Reserved, zero.
            /// </summary>
            public uint Reserved { get { return _reserved; } }

            /// <summary>
            /// Its value.
            /// </summary>
            public ulong Value { get { return _value; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.CpuMsr M_Parent { get { return m_parent; } }
            public byte[] M_RawAsBndcfgs { get { return __raw_asBndcfgs; } }
            public byte[] M_RawAsSpecCtrl { get { return __raw_asSpecCtrl; } }
        }

        /// <summary>
        /// Memory types of a vCPU.
        /// 
        /// Xen writes the first variable range to all entries that `msr_mtrr_cap`
        /// says are in use; the other ranges are lost. As of 2026 this is not fixed,
        /// see hvm_save_mtrr_msr().
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L542-L551">struct hvm_hw_mtrr</a>
        /// </remarks>
        public partial class Mtrr : KaitaiStruct
        {
            public static Mtrr FromFile(string fileName)
            {
                return new Mtrr(new KaitaiStream(fileName));
            }

            public Mtrr(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __raw_msrPatCr = m_io.ReadBytes(8);
                var io___raw_msrPatCr = new KaitaiStream(__raw_msrPatCr);
                _msrPatCr = new MemoryTypes(io___raw_msrPatCr, this, m_root);
                _msrMtrrVar = new List<MtrrRange>();
                for (var i = 0; i < 8; i++)
                {
                    _msrMtrrVar.Add(new MtrrRange(m_io, this, m_root));
                }
                __raw_fixed64k00000 = m_io.ReadBytes(8);
                var io___raw_fixed64k00000 = new KaitaiStream(__raw_fixed64k00000);
                _fixed64k00000 = new MemoryTypes(io___raw_fixed64k00000, this, m_root);
                __raw_fixed16k80000 = m_io.ReadBytes(8);
                var io___raw_fixed16k80000 = new KaitaiStream(__raw_fixed16k80000);
                _fixed16k80000 = new MemoryTypes(io___raw_fixed16k80000, this, m_root);
                __raw_fixed16kA0000 = m_io.ReadBytes(8);
                var io___raw_fixed16kA0000 = new KaitaiStream(__raw_fixed16kA0000);
                _fixed16kA0000 = new MemoryTypes(io___raw_fixed16kA0000, this, m_root);
                __raw_fixed4kC0000 = m_io.ReadBytes(8);
                var io___raw_fixed4kC0000 = new KaitaiStream(__raw_fixed4kC0000);
                _fixed4kC0000 = new MemoryTypes(io___raw_fixed4kC0000, this, m_root);
                __raw_fixed4kC8000 = m_io.ReadBytes(8);
                var io___raw_fixed4kC8000 = new KaitaiStream(__raw_fixed4kC8000);
                _fixed4kC8000 = new MemoryTypes(io___raw_fixed4kC8000, this, m_root);
                __raw_fixed4kD0000 = m_io.ReadBytes(8);
                var io___raw_fixed4kD0000 = new KaitaiStream(__raw_fixed4kD0000);
                _fixed4kD0000 = new MemoryTypes(io___raw_fixed4kD0000, this, m_root);
                __raw_fixed4kD8000 = m_io.ReadBytes(8);
                var io___raw_fixed4kD8000 = new KaitaiStream(__raw_fixed4kD8000);
                _fixed4kD8000 = new MemoryTypes(io___raw_fixed4kD8000, this, m_root);
                __raw_fixed4kE0000 = m_io.ReadBytes(8);
                var io___raw_fixed4kE0000 = new KaitaiStream(__raw_fixed4kE0000);
                _fixed4kE0000 = new MemoryTypes(io___raw_fixed4kE0000, this, m_root);
                __raw_fixed4kE8000 = m_io.ReadBytes(8);
                var io___raw_fixed4kE8000 = new KaitaiStream(__raw_fixed4kE8000);
                _fixed4kE8000 = new MemoryTypes(io___raw_fixed4kE8000, this, m_root);
                __raw_fixed4kF0000 = m_io.ReadBytes(8);
                var io___raw_fixed4kF0000 = new KaitaiStream(__raw_fixed4kF0000);
                _fixed4kF0000 = new MemoryTypes(io___raw_fixed4kF0000, this, m_root);
                __raw_fixed4kF8000 = m_io.ReadBytes(8);
                var io___raw_fixed4kF8000 = new KaitaiStream(__raw_fixed4kF8000);
                _fixed4kF8000 = new MemoryTypes(io___raw_fixed4kF8000, this, m_root);
                __raw_msrMtrrCap = m_io.ReadBytes(8);
                var io___raw_msrMtrrCap = new KaitaiStream(__raw_msrMtrrCap);
                _msrMtrrCap = new MtrrCap(io___raw_msrMtrrCap, this, m_root);
                __raw_msrMtrrDefType = m_io.ReadBytes(8);
                var io___raw_msrMtrrDefType = new KaitaiStream(__raw_msrMtrrDefType);
                _msrMtrrDefType = new MtrrDefType(io___raw_msrMtrrDefType, this, m_root);
            }
            private MemoryTypes _msrPatCr;
            private List<MtrrRange> _msrMtrrVar;
            private MemoryTypes _fixed64k00000;
            private MemoryTypes _fixed16k80000;
            private MemoryTypes _fixed16kA0000;
            private MemoryTypes _fixed4kC0000;
            private MemoryTypes _fixed4kC8000;
            private MemoryTypes _fixed4kD0000;
            private MemoryTypes _fixed4kD8000;
            private MemoryTypes _fixed4kE0000;
            private MemoryTypes _fixed4kE8000;
            private MemoryTypes _fixed4kF0000;
            private MemoryTypes _fixed4kF8000;
            private MtrrCap _msrMtrrCap;
            private MtrrDefType _msrMtrrDefType;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_msrPatCr;
            private byte[] __raw_fixed64k00000;
            private byte[] __raw_fixed16k80000;
            private byte[] __raw_fixed16kA0000;
            private byte[] __raw_fixed4kC0000;
            private byte[] __raw_fixed4kC8000;
            private byte[] __raw_fixed4kD0000;
            private byte[] __raw_fixed4kD8000;
            private byte[] __raw_fixed4kE0000;
            private byte[] __raw_fixed4kE8000;
            private byte[] __raw_fixed4kF0000;
            private byte[] __raw_fixed4kF8000;
            private byte[] __raw_msrMtrrCap;
            private byte[] __raw_msrMtrrDefType;

            /// <summary>
            /// Page attribute table: the memory types that page-table entries can
            /// choose from.
            /// </summary>
            public MemoryTypes MsrPatCr { get { return _msrPatCr; } }

            /// <summary>
            /// Variable ranges.
            /// </summary>
            public List<MtrrRange> MsrMtrrVar { get { return _msrMtrrVar; } }

            /// <summary>
            /// Types of the eight 64 KiB blocks from 0x00000 on.
            /// </summary>
            public MemoryTypes Fixed64k00000 { get { return _fixed64k00000; } }

            /// <summary>
            /// Types of the eight 16 KiB blocks from 0x80000 on.
            /// </summary>
            public MemoryTypes Fixed16k80000 { get { return _fixed16k80000; } }

            /// <summary>
            /// Types of the eight 16 KiB blocks from 0xa0000 on.
            /// </summary>
            public MemoryTypes Fixed16kA0000 { get { return _fixed16kA0000; } }

            /// <summary>
            /// Types of the eight 4 KiB blocks from 0xc0000 on.
            /// </summary>
            public MemoryTypes Fixed4kC0000 { get { return _fixed4kC0000; } }

            /// <summary>
            /// Types of the eight 4 KiB blocks from 0xc8000 on.
            /// </summary>
            public MemoryTypes Fixed4kC8000 { get { return _fixed4kC8000; } }

            /// <summary>
            /// Types of the eight 4 KiB blocks from 0xd0000 on.
            /// </summary>
            public MemoryTypes Fixed4kD0000 { get { return _fixed4kD0000; } }

            /// <summary>
            /// Types of the eight 4 KiB blocks from 0xd8000 on.
            /// </summary>
            public MemoryTypes Fixed4kD8000 { get { return _fixed4kD8000; } }

            /// <summary>
            /// Types of the eight 4 KiB blocks from 0xe0000 on.
            /// </summary>
            public MemoryTypes Fixed4kE0000 { get { return _fixed4kE0000; } }

            /// <summary>
            /// Types of the eight 4 KiB blocks from 0xe8000 on.
            /// </summary>
            public MemoryTypes Fixed4kE8000 { get { return _fixed4kE8000; } }

            /// <summary>
            /// Types of the eight 4 KiB blocks from 0xf0000 on.
            /// </summary>
            public MemoryTypes Fixed4kF0000 { get { return _fixed4kF0000; } }

            /// <summary>
            /// Types of the eight 4 KiB blocks from 0xf8000 on.
            /// </summary>
            public MemoryTypes Fixed4kF8000 { get { return _fixed4kF8000; } }

            /// <summary>
            /// IA32_MTRRCAP: which MTRRs there are.
            /// </summary>
            public MtrrCap MsrMtrrCap { get { return _msrMtrrCap; } }

            /// <summary>
            /// Default type and enable bits.
            /// </summary>
            public MtrrDefType MsrMtrrDefType { get { return _msrMtrrDefType; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawMsrPatCr { get { return __raw_msrPatCr; } }
            public byte[] M_RawFixed64k00000 { get { return __raw_fixed64k00000; } }
            public byte[] M_RawFixed16k80000 { get { return __raw_fixed16k80000; } }
            public byte[] M_RawFixed16kA0000 { get { return __raw_fixed16kA0000; } }
            public byte[] M_RawFixed4kC0000 { get { return __raw_fixed4kC0000; } }
            public byte[] M_RawFixed4kC8000 { get { return __raw_fixed4kC8000; } }
            public byte[] M_RawFixed4kD0000 { get { return __raw_fixed4kD0000; } }
            public byte[] M_RawFixed4kD8000 { get { return __raw_fixed4kD8000; } }
            public byte[] M_RawFixed4kE0000 { get { return __raw_fixed4kE0000; } }
            public byte[] M_RawFixed4kE8000 { get { return __raw_fixed4kE8000; } }
            public byte[] M_RawFixed4kF0000 { get { return __raw_fixed4kF0000; } }
            public byte[] M_RawFixed4kF8000 { get { return __raw_fixed4kF8000; } }
            public byte[] M_RawMsrMtrrCap { get { return __raw_msrMtrrCap; } }
            public byte[] M_RawMsrMtrrDefType { get { return __raw_msrMtrrDefType; } }
        }

        /// <summary>
        /// Base and type of a variable range.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 13.11.2.3
        /// </remarks>
        public partial class MtrrBase : KaitaiStruct
        {
            public static MtrrBase FromFile(string fileName)
            {
                return new MtrrBase(new KaitaiStream(fileName));
            }

            public MtrrBase(KaitaiStream p__io, XenHvmContext.MtrrRange p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_frameLow = false;
                f_memoryType = false;
                f_raw = false;
                f_reservedLow = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_frameLow;
            private int _frameLow;

            /// <summary>
            /// Bits 31-12 of the base address, as a page frame number; `high`
            /// continues it.
            /// </summary>
            public int FrameLow
            {
                get
                {
                    if (f_frameLow)
                        return _frameLow;
                    f_frameLow = true;
                    _frameLow = (int) (Low >> 12);
                    return _frameLow;
                }
            }
            private bool f_memoryType;
            private MemoryType _memoryType;

            /// <summary>
            /// Type of the memory in the range.
            /// </summary>
            public MemoryType MemoryType
            {
                get
                {
                    if (f_memoryType)
                        return _memoryType;
                    f_memoryType = true;
                    _memoryType = (MemoryType) (Low & 255);
                    return _memoryType;
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
            private bool f_reservedLow;
            private int _reservedLow;

            /// <summary>
            /// Bits 31-0 that are reserved.
            /// </summary>
            public int ReservedLow
            {
                get
                {
                    if (f_reservedLow)
                        return _reservedLow;
                    f_reservedLow = true;
                    _reservedLow = (int) (Low & 3840);
                    return _reservedLow;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.MtrrRange m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.MtrrRange M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Capabilities of the MTRRs.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 13.11.1
        /// </remarks>
        public partial class MtrrCap : KaitaiStruct
        {
            public static MtrrCap FromFile(string fileName)
            {
                return new MtrrCap(new KaitaiStream(fileName));
            }

            public MtrrCap(KaitaiStream p__io, XenHvmContext.Mtrr p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasFixed = false;
                f_hasSmrr = false;
                f_hasWc = false;
                f_numRanges = false;
                f_raw = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_hasFixed;
            private bool _hasFixed;

            /// <summary>
            /// Fixed ranges are supported.
            /// </summary>
            public bool HasFixed
            {
                get
                {
                    if (f_hasFixed)
                        return _hasFixed;
                    f_hasFixed = true;
                    _hasFixed = (bool) ((Low & 256) != 0);
                    return _hasFixed;
                }
            }
            private bool f_hasSmrr;
            private bool _hasSmrr;

            /// <summary>
            /// A range for system management is supported.
            /// </summary>
            public bool HasSmrr
            {
                get
                {
                    if (f_hasSmrr)
                        return _hasSmrr;
                    f_hasSmrr = true;
                    _hasSmrr = (bool) ((Low & 2048) != 0);
                    return _hasSmrr;
                }
            }
            private bool f_hasWc;
            private bool _hasWc;

            /// <summary>
            /// Write-combining is supported.
            /// </summary>
            public bool HasWc
            {
                get
                {
                    if (f_hasWc)
                        return _hasWc;
                    f_hasWc = true;
                    _hasWc = (bool) ((Low & 1024) != 0);
                    return _hasWc;
                }
            }
            private bool f_numRanges;
            private int _numRanges;

            /// <summary>
            /// Number of variable ranges.
            /// </summary>
            public int NumRanges
            {
                get
                {
                    if (f_numRanges)
                        return _numRanges;
                    f_numRanges = true;
                    _numRanges = (int) (Low & 255);
                    return _numRanges;
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
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Mtrr m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Mtrr M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Default type and enable bits.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 13.11.2.1
        /// </remarks>
        public partial class MtrrDefType : KaitaiStruct
        {
            public static MtrrDefType FromFile(string fileName)
            {
                return new MtrrDefType(new KaitaiStream(fileName));
            }

            public MtrrDefType(KaitaiStream p__io, XenHvmContext.Mtrr p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasReservedLow = false;
                f_isEnabled = false;
                f_isFixedEnabled = false;
                f_memoryType = false;
                f_raw = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_hasReservedLow;
            private bool _hasReservedLow;

            /// <summary>
            /// A reserved bit of bits 31-0 is set; those of `high` are all reserved.
            /// </summary>
            public bool HasReservedLow
            {
                get
                {
                    if (f_hasReservedLow)
                        return _hasReservedLow;
                    f_hasReservedLow = true;
                    _hasReservedLow = (bool) ( (((Low & 768) != 0) || (Low >> 12 != 0)) );
                    return _hasReservedLow;
                }
            }
            private bool f_isEnabled;
            private bool _isEnabled;

            /// <summary>
            /// MTRRs are enabled; otherwise all memory is uncacheable.
            /// </summary>
            public bool IsEnabled
            {
                get
                {
                    if (f_isEnabled)
                        return _isEnabled;
                    f_isEnabled = true;
                    _isEnabled = (bool) ((Low & 2048) != 0);
                    return _isEnabled;
                }
            }
            private bool f_isFixedEnabled;
            private bool _isFixedEnabled;

            /// <summary>
            /// Fixed ranges are enabled.
            /// </summary>
            public bool IsFixedEnabled
            {
                get
                {
                    if (f_isFixedEnabled)
                        return _isFixedEnabled;
                    f_isFixedEnabled = true;
                    _isFixedEnabled = (bool) ((Low & 1024) != 0);
                    return _isFixedEnabled;
                }
            }
            private bool f_memoryType;
            private MemoryType _memoryType;

            /// <summary>
            /// Type of memory outside all ranges.
            /// </summary>
            public MemoryType MemoryType
            {
                get
                {
                    if (f_memoryType)
                        return _memoryType;
                    f_memoryType = true;
                    _memoryType = (MemoryType) (Low & 255);
                    return _memoryType;
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
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Mtrr m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Mtrr M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Mask of a variable range.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 13.11.2.3
        /// </remarks>
        public partial class MtrrMask : KaitaiStruct
        {
            public static MtrrMask FromFile(string fileName)
            {
                return new MtrrMask(new KaitaiStream(fileName));
            }

            public MtrrMask(KaitaiStream p__io, XenHvmContext.MtrrRange p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_frameLow = false;
                f_isValid = false;
                f_raw = false;
                f_reservedLow = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_frameLow;
            private int _frameLow;

            /// <summary>
            /// Bits 31-12 of the mask, shifted down by 12; `high` continues it.
            /// </summary>
            public int FrameLow
            {
                get
                {
                    if (f_frameLow)
                        return _frameLow;
                    f_frameLow = true;
                    _frameLow = (int) (Low >> 12);
                    return _frameLow;
                }
            }
            private bool f_isValid;
            private bool _isValid;

            /// <summary>
            /// The range is in use.
            /// </summary>
            public bool IsValid
            {
                get
                {
                    if (f_isValid)
                        return _isValid;
                    f_isValid = true;
                    _isValid = (bool) ((Low & 2048) != 0);
                    return _isValid;
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
            private bool f_reservedLow;
            private int _reservedLow;

            /// <summary>
            /// Bits 31-0 that are reserved.
            /// </summary>
            public int ReservedLow
            {
                get
                {
                    if (f_reservedLow)
                        return _reservedLow;
                    f_reservedLow = true;
                    _reservedLow = (int) (Low & 2047);
                    return _reservedLow;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.MtrrRange m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.MtrrRange M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A variable range. It contains an address that agrees with `base` in all
        /// bits that are set in `mask`, from bit 12 on.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 13.11.2.3
        /// </remarks>
        public partial class MtrrRange : KaitaiStruct
        {
            public static MtrrRange FromFile(string fileName)
            {
                return new MtrrRange(new KaitaiStream(fileName));
            }

            public MtrrRange(KaitaiStream p__io, XenHvmContext.Mtrr p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __raw_base = m_io.ReadBytes(8);
                var io___raw_base = new KaitaiStream(__raw_base);
                _base = new MtrrBase(io___raw_base, this, m_root);
                __raw_mask = m_io.ReadBytes(8);
                var io___raw_mask = new KaitaiStream(__raw_mask);
                _mask = new MtrrMask(io___raw_mask, this, m_root);
            }
            private MtrrBase _base;
            private MtrrMask _mask;
            private XenHvmContext m_root;
            private XenHvmContext.Mtrr m_parent;
            private byte[] __raw_base;
            private byte[] __raw_mask;

            /// <summary>
            /// IA32_MTRR_PHYSBASE.
            /// </summary>
            public MtrrBase Base { get { return _base; } }

            /// <summary>
            /// IA32_MTRR_PHYSMASK.
            /// </summary>
            public MtrrMask Mask { get { return _mask; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Mtrr M_Parent { get { return m_parent; } }
            public byte[] M_RawBase { get { return __raw_base; } }
            public byte[] M_RawMask { get { return __raw_mask; } }
        }

        /// <summary>
        /// Bytes of a body, not interpreted here.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
        /// </remarks>
        public partial class Opaque : KaitaiStruct
        {
            public static Opaque FromFile(string fileName)
            {
                return new Opaque(new KaitaiStream(fileName));
            }

            public Opaque(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
            }
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Interrupt wires of the PCI bus.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L413-L422">struct hvm_hw_pci_irqs</a>
        /// </remarks>
        public partial class PciIrq : KaitaiStruct
        {
            public static PciIrq FromFile(string fileName)
            {
                return new PciIrq(new KaitaiStream(fileName));
            }

            public PciIrq(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _asserted = new List<ulong>();
                for (var i = 0; i < 32; i++)
                {
                    _asserted.Add(m_io.ReadBitsIntLe(4));
                }
            }
            private List<ulong> _asserted;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;

            /// <summary>
            /// Wires that are asserted, by device number 0 to 31: bit 0 is INTA,
            /// bit 3 INTD.
            /// </summary>
            public List<ulong> Asserted { get { return _asserted; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Routing of the four PCI interrupt links. Device and pin determine the
        /// link: (device + pin) mod 4.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L439-L448">struct hvm_hw_pci_link</a>
        /// </remarks>
        public partial class PciLink : KaitaiStruct
        {
            public static PciLink FromFile(string fileName)
            {
                return new PciLink(new KaitaiStream(fileName));
            }

            public PciLink(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_mostIrq = false;
                _read();
            }
            private void _read()
            {
                _route = new List<byte>();
                for (var i = 0; i < 4; i++)
                {
                    _route.Add(m_io.ReadU1());
                }
                _pad0 = m_io.ReadBytes(4);
            }
            private bool f_mostIrq;
            private sbyte _mostIrq;

            /// <summary>
            /// The highest ISA IRQ.
            /// </summary>
            public sbyte MostIrq
            {
                get
                {
                    if (f_mostIrq)
                        return _mostIrq;
                    f_mostIrq = true;
                    _mostIrq = (sbyte) (15);
                    return _mostIrq;
                }
            }
            private List<byte> _route;
            private byte[] _pad0;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;

            /// <summary>
            /// ISA IRQ that each link drives; 0 for none.
            /// </summary>
            public List<byte> Route { get { return _route; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public byte[] Pad0 { get { return _pad0; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An event that Xen must inject into the guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L136">struct hvm_hw_cpu, pending_event</a>
        /// </remarks>
        public partial class PendingEvent : KaitaiStruct
        {
            public static PendingEvent FromFile(string fileName)
            {
                return new PendingEvent(new KaitaiStream(fileName));
            }

            public PendingEvent(KaitaiStream p__io, XenHvmContext.Cpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_eventType = false;
                f_hasErrorCode = false;
                f_isValid = false;
                f_reserved = false;
                f_vector = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_eventType;
            private EventType _eventType;

            /// <summary>
            /// Kind of event.
            /// </summary>
            public EventType EventType
            {
                get
                {
                    if (f_eventType)
                        return _eventType;
                    f_eventType = true;
                    _eventType = (EventType) (Raw >> 8 & 7);
                    return _eventType;
                }
            }
            private bool f_hasErrorCode;
            private bool _hasErrorCode;

            /// <summary>
            /// The event has an error code, `error_code` of the record.
            /// </summary>
            public bool HasErrorCode
            {
                get
                {
                    if (f_hasErrorCode)
                        return _hasErrorCode;
                    f_hasErrorCode = true;
                    _hasErrorCode = (bool) ((Raw & 2048) != 0);
                    return _hasErrorCode;
                }
            }
            private bool f_isValid;
            private bool _isValid;

            /// <summary>
            /// An event is present.
            /// </summary>
            public bool IsValid
            {
                get
                {
                    if (f_isValid)
                        return _isValid;
                    f_isValid = true;
                    _isValid = (bool) (Raw >> 31 != 0);
                    return _isValid;
                }
            }
            private bool f_reserved;
            private int _reserved;

            /// <summary>
            /// Reserved, zero.
            /// </summary>
            public int Reserved
            {
                get
                {
                    if (f_reserved)
                        return _reserved;
                    f_reserved = true;
                    _reserved = (int) (Raw >> 12 & 524287);
                    return _reserved;
                }
            }
            private bool f_vector;
            private int _vector;

            /// <summary>
            /// Vector of the event.
            /// </summary>
            public int Vector
            {
                get
                {
                    if (f_vector)
                        return _vector;
                    f_vector = true;
                    _vector = (int) (Raw & 255);
                    return _vector;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.Cpu m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Cpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One of the two 8259 interrupt controllers.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L294-L340">struct hvm_hw_vpic</a>
        /// </remarks>
        public partial class Pic : KaitaiStruct
        {
            public static Pic FromFile(string fileName)
            {
                return new Pic(new KaitaiStream(fileName));
            }

            public Pic(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_autoEoi = false;
                f_elcrWritable = false;
                f_initState = false;
                f_isMaster = false;
                f_isReachable = false;
                f_poll = false;
                f_priorityAdd = false;
                f_readselIsr = false;
                f_rotateOnAutoEoi = false;
                f_specialFullyNestedMode = false;
                f_specialMaskMode = false;
                _read();
            }
            private void _read()
            {
                _irr = m_io.ReadU1();
                _imr = m_io.ReadU1();
                _isr = m_io.ReadU1();
                _irqBase = m_io.ReadU1();
                _initialisation = m_io.ReadU1();
                _modes = m_io.ReadU1();
                _elcr = m_io.ReadU1();
                _intOutput = m_io.ReadU1();
            }
            private bool f_autoEoi;
            private bool _autoEoi;

            /// <summary>
            /// An acknowledged line does not stay in service.
            /// </summary>
            public bool AutoEoi
            {
                get
                {
                    if (f_autoEoi)
                        return _autoEoi;
                    f_autoEoi = true;
                    _autoEoi = (bool) ((Modes & 4) != 0);
                    return _autoEoi;
                }
            }
            private bool f_elcrWritable;
            private byte _elcrWritable;

            /// <summary>
            /// Lines that can be level-triggered: all but the timer's and the
            /// keyboard's, or of the slave the real-time clock's and the x87's.
            /// </summary>
            public byte ElcrWritable
            {
                get
                {
                    if (f_elcrWritable)
                        return _elcrWritable;
                    f_elcrWritable = true;
                    _elcrWritable = (byte) ((IsMaster ? 252 : 222));
                    return _elcrWritable;
                }
            }
            private bool f_initState;
            private int _initState;

            /// <summary>
            /// Progress of initialisation; 0 if none is in progress. Bits 0 and 1
            /// give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
            /// will not.
            /// </summary>
            public int InitState
            {
                get
                {
                    if (f_initState)
                        return _initState;
                    f_initState = true;
                    _initState = (int) (Initialisation & 15);
                    return _initState;
                }
            }
            private bool f_isMaster;
            private bool _isMaster;

            /// <summary>
            /// This is the master.
            /// </summary>
            public bool IsMaster
            {
                get
                {
                    if (f_isMaster)
                        return _isMaster;
                    f_isMaster = true;
                    _isMaster = (bool) ((Modes & 64) != 0);
                    return _isMaster;
                }
            }
            private bool f_isReachable;
            private bool _isReachable;

            /// <summary>
            /// Whether a controller can get into this state; Xen 4.19 and later
            /// refuse others.
            /// </summary>
            public bool IsReachable
            {
                get
                {
                    if (f_isReachable)
                        return _isReachable;
                    f_isReachable = true;
                    _isReachable = (bool) ( ((IntOutput <= 1) && ( ((IntOutput == 0) || (InitState == 0)) ) && ((Elcr & (ElcrWritable ^ 255)) == 0)) );
                    return _isReachable;
                }
            }
            private bool f_poll;
            private bool _poll;

            /// <summary>
            /// The next read is a poll.
            /// </summary>
            public bool Poll
            {
                get
                {
                    if (f_poll)
                        return _poll;
                    f_poll = true;
                    _poll = (bool) ((Modes & 2) != 0);
                    return _poll;
                }
            }
            private bool f_priorityAdd;
            private int _priorityAdd;

            /// <summary>
            /// Line with the highest priority.
            /// </summary>
            public int PriorityAdd
            {
                get
                {
                    if (f_priorityAdd)
                        return _priorityAdd;
                    f_priorityAdd = true;
                    _priorityAdd = (int) (Initialisation >> 4 & 15);
                    return _priorityAdd;
                }
            }
            private bool f_readselIsr;
            private bool _readselIsr;

            /// <summary>
            /// Reads of the even port return isr, not irr.
            /// </summary>
            public bool ReadselIsr
            {
                get
                {
                    if (f_readselIsr)
                        return _readselIsr;
                    f_readselIsr = true;
                    _readselIsr = (bool) ((Modes & 1) != 0);
                    return _readselIsr;
                }
            }
            private bool f_rotateOnAutoEoi;
            private bool _rotateOnAutoEoi;

            /// <summary>
            /// Priorities rotate when that happens.
            /// </summary>
            public bool RotateOnAutoEoi
            {
                get
                {
                    if (f_rotateOnAutoEoi)
                        return _rotateOnAutoEoi;
                    f_rotateOnAutoEoi = true;
                    _rotateOnAutoEoi = (bool) ((Modes & 8) != 0);
                    return _rotateOnAutoEoi;
                }
            }
            private bool f_specialFullyNestedMode;
            private bool _specialFullyNestedMode;

            /// <summary>
            /// The slave's lines in service do not block its other lines.
            /// </summary>
            public bool SpecialFullyNestedMode
            {
                get
                {
                    if (f_specialFullyNestedMode)
                        return _specialFullyNestedMode;
                    f_specialFullyNestedMode = true;
                    _specialFullyNestedMode = (bool) ((Modes & 16) != 0);
                    return _specialFullyNestedMode;
                }
            }
            private bool f_specialMaskMode;
            private bool _specialMaskMode;

            /// <summary>
            /// Masked lines do not block lower ones.
            /// </summary>
            public bool SpecialMaskMode
            {
                get
                {
                    if (f_specialMaskMode)
                        return _specialMaskMode;
                    f_specialMaskMode = true;
                    _specialMaskMode = (bool) ((Modes & 32) != 0);
                    return _specialMaskMode;
                }
            }
            private byte _irr;
            private byte _imr;
            private byte _isr;
            private byte _irqBase;
            private byte _initialisation;
            private byte _modes;
            private byte _elcr;
            private byte _intOutput;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;

            /// <summary>
            /// Lines that request an interrupt.
            /// </summary>
            public byte Irr { get { return _irr; } }

            /// <summary>
            /// Lines that are masked.
            /// </summary>
            public byte Imr { get { return _imr; } }

            /// <summary>
            /// Lines in service.
            /// </summary>
            public byte Isr { get { return _isr; } }

            /// <summary>
            /// Vector of line 0.
            /// </summary>
            public byte IrqBase { get { return _irqBase; } }

            /// <summary>
            /// Initialisation and priority: two fields of four bits.
            /// </summary>
            public byte Initialisation { get { return _initialisation; } }

            /// <summary>
            /// Modes of operation, a bit each.
            /// </summary>
            public byte Modes { get { return _modes; } }

            /// <summary>
            /// Lines that are level-triggered.
            /// </summary>
            public byte Elcr { get { return _elcr; } }

            /// <summary>
            /// State of the output.
            /// </summary>
            public byte IntOutput { get { return _intOutput; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The 8254 interval timer.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L456-L473">struct hvm_hw_pit</a>
        /// </remarks>
        public partial class Pit : KaitaiStruct
        {
            public static Pit FromFile(string fileName)
            {
                return new Pit(new KaitaiStream(fileName));
            }

            public Pit(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isReachable = false;
                _read();
            }
            private void _read()
            {
                _channels = new List<PitChannel>();
                for (var i = 0; i < 3; i++)
                {
                    _channels.Add(new PitChannel(m_io, this, m_root));
                }
                _speakerDataOn = m_io.ReadU4le();
                _pad0 = m_io.ReadU4le();
            }
            private bool f_isReachable;
            private bool _isReachable;

            /// <summary>
            /// Whether the fields after the channels can have these values; Xen 4.19
            /// and later refuse others.
            /// </summary>
            public bool IsReachable
            {
                get
                {
                    if (f_isReachable)
                        return _isReachable;
                    f_isReachable = true;
                    _isReachable = (bool) ( ((SpeakerDataOn <= 1) && (Pad0 == 0)) );
                    return _isReachable;
                }
            }
            private List<PitChannel> _channels;
            private uint _speakerDataOn;
            private uint _pad0;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;

            /// <summary>
            /// Channels: 0 is the system timer, 1 is unused, 2 is the speaker.
            /// </summary>
            public List<PitChannel> Channels { get { return _channels; } }

            /// <summary>
            /// Whether channel 2 drives the speaker; 0 or 1.
            /// </summary>
            public uint SpeakerDataOn { get { return _speakerDataOn; } }

            /// <summary>
            /// Padding, zero.
            /// </summary>
            public uint Pad0 { get { return _pad0; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A channel of the 8254. The read and write states are 1 for the low byte
        /// only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
        /// a word whose high byte is next, and 0 if none was set.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L457-L470">struct hvm_hw_pit_channel</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c">Source</a>
        /// </remarks>
        public partial class PitChannel : KaitaiStruct
        {
            public static PitChannel FromFile(string fileName)
            {
                return new PitChannel(new KaitaiStream(fileName));
            }

            public PitChannel(KaitaiStream p__io, XenHvmContext.Pit p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isModeSet = false;
                f_isReachable = false;
                f_operatingMode = false;
                _read();
            }
            private void _read()
            {
                _count = m_io.ReadU4le();
                _latchedCount = m_io.ReadU2le();
                _countLatched = m_io.ReadU1();
                _statusLatched = m_io.ReadU1();
                __raw_status = m_io.ReadBytes(1);
                var io___raw_status = new KaitaiStream(__raw_status);
                _status = new PitStatus(io___raw_status, this, m_root);
                _readState = m_io.ReadU1();
                _writeState = m_io.ReadU1();
                _writeLatch = m_io.ReadU1();
                _rwMode = m_io.ReadU1();
                _mode = m_io.ReadU1();
                _bcd = m_io.ReadU1();
                _gate = m_io.ReadU1();
            }
            private bool f_isModeSet;
            private bool _isModeSet;

            /// <summary>
            /// Whether the channel was ever given a mode.
            /// </summary>
            public bool IsModeSet
            {
                get
                {
                    if (f_isModeSet)
                        return _isModeSet;
                    f_isModeSet = true;
                    _isModeSet = (bool) (Mode <= 7);
                    return _isModeSet;
                }
            }
            private bool f_isReachable;
            private bool _isReachable;

            /// <summary>
            /// Whether a channel can get into this state; Xen 4.19 and later refuse
            /// others.
            /// </summary>
            public bool IsReachable
            {
                get
                {
                    if (f_isReachable)
                        return _isReachable;
                    f_isReachable = true;
                    _isReachable = (bool) ( ((Count <= 65536) && (CountLatched <= 4) && (ReadState <= 4) && (WriteState <= 4) && (RwMode <= 3) && (Gate <= 1) && (Bcd <= 1)) );
                    return _isReachable;
                }
            }
            private bool f_operatingMode;
            private PitMode _operatingMode;

            /// <summary>
            /// Mode as Xen interprets it when it loads the context: three bits, where
            /// 6 and 7 mean 2 and 3.
            /// </summary>
            public PitMode OperatingMode
            {
                get
                {
                    if (f_operatingMode)
                        return _operatingMode;
                    f_operatingMode = true;
                    _operatingMode = (PitMode) (Mode & 3 | (Mode & 4) & (Mode & 2 ^ 2) << 1);
                    return _operatingMode;
                }
            }
            private uint _count;
            private ushort _latchedCount;
            private byte _countLatched;
            private byte _statusLatched;
            private PitStatus _status;
            private byte _readState;
            private byte _writeState;
            private byte _writeLatch;
            private byte _rwMode;
            private byte _mode;
            private byte _bcd;
            private byte _gate;
            private XenHvmContext m_root;
            private XenHvmContext.Pit m_parent;
            private byte[] __raw_status;

            /// <summary>
            /// Reload value, 1 to 65536.
            /// </summary>
            public uint Count { get { return _count; } }

            /// <summary>
            /// Count that was latched.
            /// </summary>
            public ushort LatchedCount { get { return _latchedCount; } }

            /// <summary>
            /// Read state of the latched count; 0 if no count is latched.
            /// </summary>
            public byte CountLatched { get { return _countLatched; } }

            /// <summary>
            /// Whether the status was latched.
            /// </summary>
            public byte StatusLatched { get { return _statusLatched; } }

            /// <summary>
            /// Status that was latched.
            /// </summary>
            public PitStatus Status { get { return _status; } }

            /// <summary>
            /// Read state of the count.
            /// </summary>
            public byte ReadState { get { return _readState; } }

            /// <summary>
            /// Write state of the count.
            /// </summary>
            public byte WriteState { get { return _writeState; } }

            /// <summary>
            /// Low byte of a count whose high byte is next.
            /// </summary>
            public byte WriteLatch { get { return _writeLatch; } }

            /// <summary>
            /// Bytes that reads and writes access: 1 for the low byte, 2 for the high
            /// byte, 3 for both.
            /// </summary>
            public byte RwMode { get { return _rwMode; } }

            /// <summary>
            /// Mode as it was saved; 0xff in a channel that was never set up (Xen
            /// before 4.19).
            /// </summary>
            public byte Mode { get { return _mode; } }

            /// <summary>
            /// Whether to count in decimal, which Xen does not implement.
            /// </summary>
            public byte Bcd { get { return _bcd; } }

            /// <summary>
            /// State of the gate; only channel 2's can be 0.
            /// </summary>
            public byte Gate { get { return _gate; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Pit M_Parent { get { return m_parent; } }
            public byte[] M_RawStatus { get { return __raw_status; } }
        }

        /// <summary>
        /// Status byte of a channel.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c#L242-L257">pit_latch_status()</a>
        /// </remarks>
        public partial class PitStatus : KaitaiStruct
        {
            public static PitStatus FromFile(string fileName)
            {
                return new PitStatus(new KaitaiStream(fileName));
            }

            public PitStatus(KaitaiStream p__io, XenHvmContext.PitChannel p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isBcd = false;
                f_isOutputHigh = false;
                f_mode = false;
                f_rwMode = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU1();
            }
            private bool f_isBcd;
            private bool _isBcd;

            /// <summary>
            /// Counts in decimal.
            /// </summary>
            public bool IsBcd
            {
                get
                {
                    if (f_isBcd)
                        return _isBcd;
                    f_isBcd = true;
                    _isBcd = (bool) ((Raw & 1) != 0);
                    return _isBcd;
                }
            }
            private bool f_isOutputHigh;
            private bool _isOutputHigh;

            /// <summary>
            /// State of the output.
            /// </summary>
            public bool IsOutputHigh
            {
                get
                {
                    if (f_isOutputHigh)
                        return _isOutputHigh;
                    f_isOutputHigh = true;
                    _isOutputHigh = (bool) ((Raw & 128) != 0);
                    return _isOutputHigh;
                }
            }
            private bool f_mode;
            private int _mode;

            /// <summary>
            /// Counting mode of the channel.
            /// </summary>
            public int Mode
            {
                get
                {
                    if (f_mode)
                        return _mode;
                    f_mode = true;
                    _mode = (int) (Raw >> 1 & 7);
                    return _mode;
                }
            }
            private bool f_rwMode;
            private int _rwMode;

            /// <summary>
            /// Bytes that reads and writes access.
            /// </summary>
            public int RwMode
            {
                get
                {
                    if (f_rwMode)
                        return _rwMode;
                    f_rwMode = true;
                    _rwMode = (int) (Raw >> 4 & 3);
                    return _rwMode;
                }
            }
            private byte _raw;
            private XenHvmContext m_root;
            private XenHvmContext.PitChannel m_parent;

            /// <summary>
            /// The whole byte as a number.
            /// </summary>
            public byte Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.PitChannel M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// ACPI fixed events.
        /// </summary>
        /// <remarks>
        /// Reference: ACPI Specification, section 4.8.4.1
        /// </remarks>
        public partial class Pm1Events : KaitaiStruct
        {
            public static Pm1Events FromFile(string fileName)
            {
                return new Pm1Events(new KaitaiStream(fileName));
            }

            public Pm1Events(KaitaiStream p__io, XenHvmContext.Pmtimer p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_busMaster = false;
                f_globalLock = false;
                f_isWake = false;
                f_powerButton = false;
                f_rtcAlarm = false;
                f_sleepButton = false;
                f_timer = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU2le();
            }
            private bool f_busMaster;
            private bool _busMaster;

            /// <summary>
            /// A bus master asked for the bus; status only.
            /// </summary>
            public bool BusMaster
            {
                get
                {
                    if (f_busMaster)
                        return _busMaster;
                    f_busMaster = true;
                    _busMaster = (bool) ((Raw & 16) != 0);
                    return _busMaster;
                }
            }
            private bool f_globalLock;
            private bool _globalLock;

            /// <summary>
            /// The global lock was released.
            /// </summary>
            public bool GlobalLock
            {
                get
                {
                    if (f_globalLock)
                        return _globalLock;
                    f_globalLock = true;
                    _globalLock = (bool) ((Raw & 32) != 0);
                    return _globalLock;
                }
            }
            private bool f_isWake;
            private bool _isWake;

            /// <summary>
            /// The system has been woken; status only.
            /// </summary>
            public bool IsWake
            {
                get
                {
                    if (f_isWake)
                        return _isWake;
                    f_isWake = true;
                    _isWake = (bool) ((Raw & 32768) != 0);
                    return _isWake;
                }
            }
            private bool f_powerButton;
            private bool _powerButton;

            /// <summary>
            /// Power button.
            /// </summary>
            public bool PowerButton
            {
                get
                {
                    if (f_powerButton)
                        return _powerButton;
                    f_powerButton = true;
                    _powerButton = (bool) ((Raw & 256) != 0);
                    return _powerButton;
                }
            }
            private bool f_rtcAlarm;
            private bool _rtcAlarm;

            /// <summary>
            /// Alarm of the real-time clock.
            /// </summary>
            public bool RtcAlarm
            {
                get
                {
                    if (f_rtcAlarm)
                        return _rtcAlarm;
                    f_rtcAlarm = true;
                    _rtcAlarm = (bool) ((Raw & 1024) != 0);
                    return _rtcAlarm;
                }
            }
            private bool f_sleepButton;
            private bool _sleepButton;

            /// <summary>
            /// Sleep button.
            /// </summary>
            public bool SleepButton
            {
                get
                {
                    if (f_sleepButton)
                        return _sleepButton;
                    f_sleepButton = true;
                    _sleepButton = (bool) ((Raw & 512) != 0);
                    return _sleepButton;
                }
            }
            private bool f_timer;
            private bool _timer;

            /// <summary>
            /// The timer's top bit has changed.
            /// </summary>
            public bool Timer
            {
                get
                {
                    if (f_timer)
                        return _timer;
                    f_timer = true;
                    _timer = (bool) ((Raw & 1) != 0);
                    return _timer;
                }
            }
            private ushort _raw;
            private XenHvmContext m_root;
            private XenHvmContext.Pmtimer m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public ushort Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Pmtimer M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// ACPI power-management timer and event registers.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L530-L534">struct hvm_hw_pmtimer</a>
        /// </remarks>
        public partial class Pmtimer : KaitaiStruct
        {
            public static Pmtimer FromFile(string fileName)
            {
                return new Pmtimer(new KaitaiStream(fileName));
            }

            public Pmtimer(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _tmrVal = m_io.ReadU4le();
                __raw_pm1aSts = m_io.ReadBytes(2);
                var io___raw_pm1aSts = new KaitaiStream(__raw_pm1aSts);
                _pm1aSts = new Pm1Events(io___raw_pm1aSts, this, m_root);
                __raw_pm1aEn = m_io.ReadBytes(2);
                var io___raw_pm1aEn = new KaitaiStream(__raw_pm1aEn);
                _pm1aEn = new Pm1Events(io___raw_pm1aEn, this, m_root);
            }
            private uint _tmrVal;
            private Pm1Events _pm1aSts;
            private Pm1Events _pm1aEn;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_pm1aSts;
            private byte[] __raw_pm1aEn;

            /// <summary>
            /// The timer, 3.579545 MHz.
            /// </summary>
            public uint TmrVal { get { return _tmrVal; } }

            /// <summary>
            /// Events that have happened.
            /// </summary>
            public Pm1Events Pm1aSts { get { return _pm1aSts; } }

            /// <summary>
            /// Events that interrupt.
            /// </summary>
            public Pm1Events Pm1aEn { get { return _pm1aEn; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawPm1aSts { get { return __raw_pm1aSts; } }
            public byte[] M_RawPm1aEn { get { return __raw_pm1aEn; } }
        }

        /// <summary>
        /// Redirection entry: how the I/O APIC delivers the interrupt of one pin.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L349-L365">union vioapic_redir_entry</a>
        /// </remarks>
        public partial class RedirectionEntry : KaitaiStruct
        {
            public static RedirectionEntry FromFile(string fileName)
            {
                return new RedirectionEntry(new KaitaiStream(fileName));
            }

            public RedirectionEntry(KaitaiStream p__io, XenHvmContext.Ioapic p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_deliveryMode = false;
                f_destId = false;
                f_isActiveLow = false;
                f_isLevel = false;
                f_isLogical = false;
                f_isMasked = false;
                f_isPending = false;
                f_raw = false;
                f_remoteIrr = false;
                f_vector = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_deliveryMode;
            private DeliveryMode _deliveryMode;

            /// <summary>
            /// Kind of interrupt.
            /// </summary>
            public DeliveryMode DeliveryMode
            {
                get
                {
                    if (f_deliveryMode)
                        return _deliveryMode;
                    f_deliveryMode = true;
                    _deliveryMode = (DeliveryMode) (Low >> 8 & 7);
                    return _deliveryMode;
                }
            }
            private bool f_destId;
            private int _destId;

            /// <summary>
            /// APIC id of the destination, or a logical destination.
            /// </summary>
            public int DestId
            {
                get
                {
                    if (f_destId)
                        return _destId;
                    f_destId = true;
                    _destId = (int) (High >> 24);
                    return _destId;
                }
            }
            private bool f_isActiveLow;
            private bool _isActiveLow;

            /// <summary>
            /// The pin is active low.
            /// </summary>
            public bool IsActiveLow
            {
                get
                {
                    if (f_isActiveLow)
                        return _isActiveLow;
                    f_isActiveLow = true;
                    _isActiveLow = (bool) ((Low & 8192) != 0);
                    return _isActiveLow;
                }
            }
            private bool f_isLevel;
            private bool _isLevel;

            /// <summary>
            /// Level-triggered, not edge-triggered.
            /// </summary>
            public bool IsLevel
            {
                get
                {
                    if (f_isLevel)
                        return _isLevel;
                    f_isLevel = true;
                    _isLevel = (bool) ((Low & 32768) != 0);
                    return _isLevel;
                }
            }
            private bool f_isLogical;
            private bool _isLogical;

            /// <summary>
            /// The destination is logical, not physical.
            /// </summary>
            public bool IsLogical
            {
                get
                {
                    if (f_isLogical)
                        return _isLogical;
                    f_isLogical = true;
                    _isLogical = (bool) ((Low & 2048) != 0);
                    return _isLogical;
                }
            }
            private bool f_isMasked;
            private bool _isMasked;

            /// <summary>
            /// The interrupt is masked.
            /// </summary>
            public bool IsMasked
            {
                get
                {
                    if (f_isMasked)
                        return _isMasked;
                    f_isMasked = true;
                    _isMasked = (bool) ((Low & 65536) != 0);
                    return _isMasked;
                }
            }
            private bool f_isPending;
            private bool _isPending;

            /// <summary>
            /// Delivery is pending.
            /// </summary>
            public bool IsPending
            {
                get
                {
                    if (f_isPending)
                        return _isPending;
                    f_isPending = true;
                    _isPending = (bool) ((Low & 4096) != 0);
                    return _isPending;
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
            private bool f_remoteIrr;
            private bool _remoteIrr;

            /// <summary>
            /// A local APIC has accepted the level-triggered interrupt.
            /// </summary>
            public bool RemoteIrr
            {
                get
                {
                    if (f_remoteIrr)
                        return _remoteIrr;
                    f_remoteIrr = true;
                    _remoteIrr = (bool) ((Low & 16384) != 0);
                    return _remoteIrr;
                }
            }
            private bool f_vector;
            private int _vector;

            /// <summary>
            /// Vector that the guest receives.
            /// </summary>
            public int Vector
            {
                get
                {
                    if (f_vector)
                        return _vector;
                    f_vector = true;
                    _vector = (int) (Low & 255);
                    return _vector;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Ioapic m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Ioapic M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A slot of the register page.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404">struct hvm_hw_lapic_regs</a>
        /// </remarks>
        public partial class RegisterSlot : KaitaiStruct
        {
            public static RegisterSlot FromFile(string fileName)
            {
                return new RegisterSlot(new KaitaiStream(fileName));
            }

            public RegisterSlot(KaitaiStream p__io, XenHvmContext.LapicRegs p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _reg = m_io.ReadU4le();
                _reserved = m_io.ReadBytes(12);
            }
            private uint _reg;
            private byte[] _reserved;
            private XenHvmContext m_root;
            private XenHvmContext.LapicRegs m_parent;

            /// <summary>
            /// The register; only these four bytes of the slot are used.
            /// </summary>
            public uint Reg { get { return _reg; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.LapicRegs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Flags register.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 1, section 3.4.3
        /// </remarks>
        public partial class Rflags : KaitaiStruct
        {
            public static Rflags FromFile(string fileName)
            {
                return new Rflags(new KaitaiStream(fileName));
            }

            public Rflags(KaitaiStream p__io, XenHvmContext.Cpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_adjust = false;
                f_alignmentCheck = false;
                f_carry = false;
                f_direction = false;
                f_identification = false;
                f_interrupt = false;
                f_iopl = false;
                f_nestedTask = false;
                f_overflow = false;
                f_parity = false;
                f_raw = false;
                f_resume = false;
                f_sign = false;
                f_trap = false;
                f_virtual8086 = false;
                f_virtualInterrupt = false;
                f_virtualInterruptPending = false;
                f_zero = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_adjust;
            private bool _adjust;

            /// <summary>
            /// Carry out of bit 3.
            /// </summary>
            public bool Adjust
            {
                get
                {
                    if (f_adjust)
                        return _adjust;
                    f_adjust = true;
                    _adjust = (bool) ((Low & 16) != 0);
                    return _adjust;
                }
            }
            private bool f_alignmentCheck;
            private bool _alignmentCheck;

            /// <summary>
            /// Alignment checks, or access to user pages despite SMAP.
            /// </summary>
            public bool AlignmentCheck
            {
                get
                {
                    if (f_alignmentCheck)
                        return _alignmentCheck;
                    f_alignmentCheck = true;
                    _alignmentCheck = (bool) ((Low & 262144) != 0);
                    return _alignmentCheck;
                }
            }
            private bool f_carry;
            private bool _carry;

            /// <summary>
            /// Carry out of an addition, or borrow.
            /// </summary>
            public bool Carry
            {
                get
                {
                    if (f_carry)
                        return _carry;
                    f_carry = true;
                    _carry = (bool) ((Low & 1) != 0);
                    return _carry;
                }
            }
            private bool f_direction;
            private bool _direction;

            /// <summary>
            /// String instructions go downwards.
            /// </summary>
            public bool Direction
            {
                get
                {
                    if (f_direction)
                        return _direction;
                    f_direction = true;
                    _direction = (bool) ((Low & 1024) != 0);
                    return _direction;
                }
            }
            private bool f_identification;
            private bool _identification;

            /// <summary>
            /// Can be changed on processors that have CPUID.
            /// </summary>
            public bool Identification
            {
                get
                {
                    if (f_identification)
                        return _identification;
                    f_identification = true;
                    _identification = (bool) ((Low & 2097152) != 0);
                    return _identification;
                }
            }
            private bool f_interrupt;
            private bool _interrupt;

            /// <summary>
            /// Interrupts are enabled.
            /// </summary>
            public bool Interrupt
            {
                get
                {
                    if (f_interrupt)
                        return _interrupt;
                    f_interrupt = true;
                    _interrupt = (bool) ((Low & 512) != 0);
                    return _interrupt;
                }
            }
            private bool f_iopl;
            private int _iopl;

            /// <summary>
            /// Lowest privilege that may do I/O.
            /// </summary>
            public int Iopl
            {
                get
                {
                    if (f_iopl)
                        return _iopl;
                    f_iopl = true;
                    _iopl = (int) (Low >> 12 & 3);
                    return _iopl;
                }
            }
            private bool f_nestedTask;
            private bool _nestedTask;

            /// <summary>
            /// The current task was called by another.
            /// </summary>
            public bool NestedTask
            {
                get
                {
                    if (f_nestedTask)
                        return _nestedTask;
                    f_nestedTask = true;
                    _nestedTask = (bool) ((Low & 16384) != 0);
                    return _nestedTask;
                }
            }
            private bool f_overflow;
            private bool _overflow;

            /// <summary>
            /// Signed overflow.
            /// </summary>
            public bool Overflow
            {
                get
                {
                    if (f_overflow)
                        return _overflow;
                    f_overflow = true;
                    _overflow = (bool) ((Low & 2048) != 0);
                    return _overflow;
                }
            }
            private bool f_parity;
            private bool _parity;

            /// <summary>
            /// The result's low byte has an even number of ones.
            /// </summary>
            public bool Parity
            {
                get
                {
                    if (f_parity)
                        return _parity;
                    f_parity = true;
                    _parity = (bool) ((Low & 4) != 0);
                    return _parity;
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
            private bool f_resume;
            private bool _resume;

            /// <summary>
            /// Instruction breakpoints are off for one instruction.
            /// </summary>
            public bool Resume
            {
                get
                {
                    if (f_resume)
                        return _resume;
                    f_resume = true;
                    _resume = (bool) ((Low & 65536) != 0);
                    return _resume;
                }
            }
            private bool f_sign;
            private bool _sign;

            /// <summary>
            /// The result is negative.
            /// </summary>
            public bool Sign
            {
                get
                {
                    if (f_sign)
                        return _sign;
                    f_sign = true;
                    _sign = (bool) ((Low & 128) != 0);
                    return _sign;
                }
            }
            private bool f_trap;
            private bool _trap;

            /// <summary>
            /// Single-stepping.
            /// </summary>
            public bool Trap
            {
                get
                {
                    if (f_trap)
                        return _trap;
                    f_trap = true;
                    _trap = (bool) ((Low & 256) != 0);
                    return _trap;
                }
            }
            private bool f_virtual8086;
            private bool _virtual8086;

            /// <summary>
            /// Virtual-8086 mode.
            /// </summary>
            public bool Virtual8086
            {
                get
                {
                    if (f_virtual8086)
                        return _virtual8086;
                    f_virtual8086 = true;
                    _virtual8086 = (bool) ((Low & 131072) != 0);
                    return _virtual8086;
                }
            }
            private bool f_virtualInterrupt;
            private bool _virtualInterrupt;

            /// <summary>
            /// Virtual image of `interrupt`.
            /// </summary>
            public bool VirtualInterrupt
            {
                get
                {
                    if (f_virtualInterrupt)
                        return _virtualInterrupt;
                    f_virtualInterrupt = true;
                    _virtualInterrupt = (bool) ((Low & 524288) != 0);
                    return _virtualInterrupt;
                }
            }
            private bool f_virtualInterruptPending;
            private bool _virtualInterruptPending;

            /// <summary>
            /// A virtual interrupt is pending.
            /// </summary>
            public bool VirtualInterruptPending
            {
                get
                {
                    if (f_virtualInterruptPending)
                        return _virtualInterruptPending;
                    f_virtualInterruptPending = true;
                    _virtualInterruptPending = (bool) ((Low & 1048576) != 0);
                    return _virtualInterruptPending;
                }
            }
            private bool f_zero;
            private bool _zero;

            /// <summary>
            /// The result is zero.
            /// </summary>
            public bool Zero
            {
                get
                {
                    if (f_zero)
                        return _zero;
                    f_zero = true;
                    _zero = (bool) ((Low & 64) != 0);
                    return _zero;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.Cpu m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Cpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
        /// are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
        /// any value.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L483-L491">struct hvm_hw_rtc</a>
        /// </remarks>
        public partial class Rtc : KaitaiStruct
        {
            public static Rtc FromFile(string fileName)
            {
                return new Rtc(new KaitaiStream(fileName));
            }

            public Rtc(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _seconds = m_io.ReadU1();
                _secondsAlarm = m_io.ReadU1();
                _minutes = m_io.ReadU1();
                _minutesAlarm = m_io.ReadU1();
                _hours = m_io.ReadU1();
                _hoursAlarm = m_io.ReadU1();
                _dayOfWeek = m_io.ReadU1();
                _dayOfMonth = m_io.ReadU1();
                _month = m_io.ReadU1();
                _year = m_io.ReadU1();
                __raw_regA = m_io.ReadBytes(1);
                var io___raw_regA = new KaitaiStream(__raw_regA);
                _regA = new RtcRegA(io___raw_regA, this, m_root);
                __raw_regB = m_io.ReadBytes(1);
                var io___raw_regB = new KaitaiStream(__raw_regB);
                _regB = new RtcRegB(io___raw_regB, this, m_root);
                __raw_regC = m_io.ReadBytes(1);
                var io___raw_regC = new KaitaiStream(__raw_regC);
                _regC = new RtcRegC(io___raw_regC, this, m_root);
                __raw_regD = m_io.ReadBytes(1);
                var io___raw_regD = new KaitaiStream(__raw_regD);
                _regD = new RtcRegD(io___raw_regD, this, m_root);
                _cmosIndex = m_io.ReadU1();
                _pad0 = m_io.ReadU1();
                if (M_Io.Size >= 24) {
                    _rtcOffset = m_io.ReadS8le();
                }
            }
            private byte _seconds;
            private byte _secondsAlarm;
            private byte _minutes;
            private byte _minutesAlarm;
            private byte _hours;
            private byte _hoursAlarm;
            private byte _dayOfWeek;
            private byte _dayOfMonth;
            private byte _month;
            private byte _year;
            private RtcRegA _regA;
            private RtcRegB _regB;
            private RtcRegC _regC;
            private RtcRegD _regD;
            private byte _cmosIndex;
            private byte _pad0;
            private long? _rtcOffset;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_regA;
            private byte[] __raw_regB;
            private byte[] __raw_regC;
            private byte[] __raw_regD;

            /// <summary>
            /// Seconds of the time of day.
            /// </summary>
            public byte Seconds { get { return _seconds; } }

            /// <summary>
            /// Seconds of the alarm.
            /// </summary>
            public byte SecondsAlarm { get { return _secondsAlarm; } }

            /// <summary>
            /// Minutes of the time of day.
            /// </summary>
            public byte Minutes { get { return _minutes; } }

            /// <summary>
            /// Minutes of the alarm.
            /// </summary>
            public byte MinutesAlarm { get { return _minutesAlarm; } }

            /// <summary>
            /// Hours; in 12-hour mode bit 7 is PM.
            /// </summary>
            public byte Hours { get { return _hours; } }

            /// <summary>
            /// Hours of the alarm.
            /// </summary>
            public byte HoursAlarm { get { return _hoursAlarm; } }

            /// <summary>
            /// Day of the week, Sunday is 1.
            /// </summary>
            public byte DayOfWeek { get { return _dayOfWeek; } }

            /// <summary>
            /// Day of the month.
            /// </summary>
            public byte DayOfMonth { get { return _dayOfMonth; } }

            /// <summary>
            /// Month; January is 1.
            /// </summary>
            public byte Month { get { return _month; } }

            /// <summary>
            /// Year of the century.
            /// </summary>
            public byte Year { get { return _year; } }

            /// <summary>
            /// Register A.
            /// </summary>
            public RtcRegA RegA { get { return _regA; } }

            /// <summary>
            /// Register B.
            /// </summary>
            public RtcRegB RegB { get { return _regB; } }

            /// <summary>
            /// Register C.
            /// </summary>
            public RtcRegC RegC { get { return _regC; } }

            /// <summary>
            /// Register D.
            /// </summary>
            public RtcRegD RegD { get { return _regD; } }

            /// <summary>
            /// Register selected by the index port.
            /// </summary>
            public byte CmosIndex { get { return _cmosIndex; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public byte Pad0 { get { return _pad0; } }

            /// <summary>
            /// Offset from the host's time, in seconds. Absent from bodies of 16
            /// bytes.
            /// </summary>
            public long? RtcOffset { get { return _rtcOffset; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawRegA { get { return __raw_regA; } }
            public byte[] M_RawRegB { get { return __raw_regB; } }
            public byte[] M_RawRegC { get { return __raw_regC; } }
            public byte[] M_RawRegD { get { return __raw_regD; } }
        }

        /// <summary>
        /// Register A of the real-time clock.
        /// </summary>
        /// <remarks>
        /// Reference: Motorola MC146818A data sheet
        /// </remarks>
        public partial class RtcRegA : KaitaiStruct
        {
            public static RtcRegA FromFile(string fileName)
            {
                return new RtcRegA(new KaitaiStream(fileName));
            }

            public RtcRegA(KaitaiStream p__io, XenHvmContext.Rtc p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_divider = false;
                f_isUpdating = false;
                f_rate = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU1();
            }
            private bool f_divider;
            private int _divider;

            /// <summary>
            /// Divider; 2 for the usual crystal.
            /// </summary>
            public int Divider
            {
                get
                {
                    if (f_divider)
                        return _divider;
                    f_divider = true;
                    _divider = (int) (Raw >> 4 & 7);
                    return _divider;
                }
            }
            private bool f_isUpdating;
            private bool _isUpdating;

            /// <summary>
            /// An update is in progress.
            /// </summary>
            public bool IsUpdating
            {
                get
                {
                    if (f_isUpdating)
                        return _isUpdating;
                    f_isUpdating = true;
                    _isUpdating = (bool) ((Raw & 128) != 0);
                    return _isUpdating;
                }
            }
            private bool f_rate;
            private int _rate;

            /// <summary>
            /// Rate of the periodic interrupt: 0 for none, otherwise 65536 &gt;&gt; rate Hz
            /// (1 and 2 are the same as 8 and 9).
            /// </summary>
            public int Rate
            {
                get
                {
                    if (f_rate)
                        return _rate;
                    f_rate = true;
                    _rate = (int) (Raw & 15);
                    return _rate;
                }
            }
            private byte _raw;
            private XenHvmContext m_root;
            private XenHvmContext.Rtc m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public byte Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Rtc M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Register B of the real-time clock.
        /// </summary>
        /// <remarks>
        /// Reference: Motorola MC146818A data sheet
        /// </remarks>
        public partial class RtcRegB : KaitaiStruct
        {
            public static RtcRegB FromFile(string fileName)
            {
                return new RtcRegB(new KaitaiStream(fileName));
            }

            public RtcRegB(KaitaiStream p__io, XenHvmContext.Rtc p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasAlarmInterrupt = false;
                f_hasPeriodicInterrupt = false;
                f_hasSquareWave = false;
                f_hasUpdateInterrupt = false;
                f_is24Hour = false;
                f_isBinary = false;
                f_isDst = false;
                f_isSet = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU1();
            }
            private bool f_hasAlarmInterrupt;
            private bool _hasAlarmInterrupt;

            /// <summary>
            /// Interrupt at the alarm.
            /// </summary>
            public bool HasAlarmInterrupt
            {
                get
                {
                    if (f_hasAlarmInterrupt)
                        return _hasAlarmInterrupt;
                    f_hasAlarmInterrupt = true;
                    _hasAlarmInterrupt = (bool) ((Raw & 32) != 0);
                    return _hasAlarmInterrupt;
                }
            }
            private bool f_hasPeriodicInterrupt;
            private bool _hasPeriodicInterrupt;

            /// <summary>
            /// Periodic interrupt.
            /// </summary>
            public bool HasPeriodicInterrupt
            {
                get
                {
                    if (f_hasPeriodicInterrupt)
                        return _hasPeriodicInterrupt;
                    f_hasPeriodicInterrupt = true;
                    _hasPeriodicInterrupt = (bool) ((Raw & 64) != 0);
                    return _hasPeriodicInterrupt;
                }
            }
            private bool f_hasSquareWave;
            private bool _hasSquareWave;

            /// <summary>
            /// Square-wave output.
            /// </summary>
            public bool HasSquareWave
            {
                get
                {
                    if (f_hasSquareWave)
                        return _hasSquareWave;
                    f_hasSquareWave = true;
                    _hasSquareWave = (bool) ((Raw & 8) != 0);
                    return _hasSquareWave;
                }
            }
            private bool f_hasUpdateInterrupt;
            private bool _hasUpdateInterrupt;

            /// <summary>
            /// Interrupt at each update.
            /// </summary>
            public bool HasUpdateInterrupt
            {
                get
                {
                    if (f_hasUpdateInterrupt)
                        return _hasUpdateInterrupt;
                    f_hasUpdateInterrupt = true;
                    _hasUpdateInterrupt = (bool) ((Raw & 16) != 0);
                    return _hasUpdateInterrupt;
                }
            }
            private bool f_is24Hour;
            private bool _is24Hour;

            /// <summary>
            /// 24-hour mode.
            /// </summary>
            public bool Is24Hour
            {
                get
                {
                    if (f_is24Hour)
                        return _is24Hour;
                    f_is24Hour = true;
                    _is24Hour = (bool) ((Raw & 2) != 0);
                    return _is24Hour;
                }
            }
            private bool f_isBinary;
            private bool _isBinary;

            /// <summary>
            /// Binary, not BCD.
            /// </summary>
            public bool IsBinary
            {
                get
                {
                    if (f_isBinary)
                        return _isBinary;
                    f_isBinary = true;
                    _isBinary = (bool) ((Raw & 4) != 0);
                    return _isBinary;
                }
            }
            private bool f_isDst;
            private bool _isDst;

            /// <summary>
            /// Daylight saving.
            /// </summary>
            public bool IsDst
            {
                get
                {
                    if (f_isDst)
                        return _isDst;
                    f_isDst = true;
                    _isDst = (bool) ((Raw & 1) != 0);
                    return _isDst;
                }
            }
            private bool f_isSet;
            private bool _isSet;

            /// <summary>
            /// Updates are halted.
            /// </summary>
            public bool IsSet
            {
                get
                {
                    if (f_isSet)
                        return _isSet;
                    f_isSet = true;
                    _isSet = (bool) ((Raw & 128) != 0);
                    return _isSet;
                }
            }
            private byte _raw;
            private XenHvmContext m_root;
            private XenHvmContext.Rtc m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public byte Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Rtc M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Register C of the real-time clock.
        /// </summary>
        /// <remarks>
        /// Reference: Motorola MC146818A data sheet
        /// </remarks>
        public partial class RtcRegC : KaitaiStruct
        {
            public static RtcRegC FromFile(string fileName)
            {
                return new RtcRegC(new KaitaiStream(fileName));
            }

            public RtcRegC(KaitaiStream p__io, XenHvmContext.Rtc p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isAlarmed = false;
                f_isInterrupting = false;
                f_isPeriodOver = false;
                f_isUpdated = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU1();
            }
            private bool f_isAlarmed;
            private bool _isAlarmed;

            /// <summary>
            /// The alarm has happened.
            /// </summary>
            public bool IsAlarmed
            {
                get
                {
                    if (f_isAlarmed)
                        return _isAlarmed;
                    f_isAlarmed = true;
                    _isAlarmed = (bool) ((Raw & 32) != 0);
                    return _isAlarmed;
                }
            }
            private bool f_isInterrupting;
            private bool _isInterrupting;

            /// <summary>
            /// The interrupt is asserted.
            /// </summary>
            public bool IsInterrupting
            {
                get
                {
                    if (f_isInterrupting)
                        return _isInterrupting;
                    f_isInterrupting = true;
                    _isInterrupting = (bool) ((Raw & 128) != 0);
                    return _isInterrupting;
                }
            }
            private bool f_isPeriodOver;
            private bool _isPeriodOver;

            /// <summary>
            /// A period has ended.
            /// </summary>
            public bool IsPeriodOver
            {
                get
                {
                    if (f_isPeriodOver)
                        return _isPeriodOver;
                    f_isPeriodOver = true;
                    _isPeriodOver = (bool) ((Raw & 64) != 0);
                    return _isPeriodOver;
                }
            }
            private bool f_isUpdated;
            private bool _isUpdated;

            /// <summary>
            /// An update has happened.
            /// </summary>
            public bool IsUpdated
            {
                get
                {
                    if (f_isUpdated)
                        return _isUpdated;
                    f_isUpdated = true;
                    _isUpdated = (bool) ((Raw & 16) != 0);
                    return _isUpdated;
                }
            }
            private byte _raw;
            private XenHvmContext m_root;
            private XenHvmContext.Rtc m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public byte Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Rtc M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Register D of the real-time clock.
        /// </summary>
        /// <remarks>
        /// Reference: Motorola MC146818A data sheet
        /// </remarks>
        public partial class RtcRegD : KaitaiStruct
        {
            public static RtcRegD FromFile(string fileName)
            {
                return new RtcRegD(new KaitaiStream(fileName));
            }

            public RtcRegD(KaitaiStream p__io, XenHvmContext.Rtc p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isValid = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU1();
            }
            private bool f_isValid;
            private bool _isValid;

            /// <summary>
            /// Memory and time are valid.
            /// </summary>
            public bool IsValid
            {
                get
                {
                    if (f_isValid)
                        return _isValid;
                    f_isValid = true;
                    _isValid = (bool) ((Raw & 128) != 0);
                    return _isValid;
                }
            }
            private byte _raw;
            private XenHvmContext m_root;
            private XenHvmContext.Rtc m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public byte Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Rtc M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The body of END, which is empty.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L85">struct hvm_save_end</a>
        /// </remarks>
        public partial class SaveEnd : KaitaiStruct
        {
            public static SaveEnd FromFile(string fileName)
            {
                return new SaveEnd(new KaitaiStream(fileName));
            }

            public SaveEnd(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
            }
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Origin of this context.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L21-L27">struct hvm_save_header</a>
        /// </remarks>
        public partial class SaveHeader : KaitaiStruct
        {
            public static SaveHeader FromFile(string fileName)
            {
                return new SaveHeader(new KaitaiStream(fileName));
            }

            public SaveHeader(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_magicExpected = false;
                f_versionExpected = false;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadU4le();
                _version = m_io.ReadU4le();
                _changeset = m_io.ReadU8le();
                __raw_cpuid = m_io.ReadBytes(4);
                var io___raw_cpuid = new KaitaiStream(__raw_cpuid);
                _cpuid = new CpuSignature(io___raw_cpuid, this, m_root);
                _gtscKhz = m_io.ReadU4le();
            }
            private bool f_magicExpected;
            private int _magicExpected;

            /// <summary>
            /// The only value of `magic` that Xen accepts.
            /// </summary>
            public int MagicExpected
            {
                get
                {
                    if (f_magicExpected)
                        return _magicExpected;
                    f_magicExpected = true;
                    _magicExpected = (int) (1412960902);
                    return _magicExpected;
                }
            }
            private bool f_versionExpected;
            private sbyte _versionExpected;

            /// <summary>
            /// The only value of `version` that Xen accepts.
            /// </summary>
            public sbyte VersionExpected
            {
                get
                {
                    if (f_versionExpected)
                        return _versionExpected;
                    f_versionExpected = true;
                    _versionExpected = (sbyte) (1);
                    return _versionExpected;
                }
            }
            private uint _magic;
            private uint _version;
            private ulong _changeset;
            private CpuSignature _cpuid;
            private uint _gtscKhz;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_cpuid;

            /// <summary>
            /// Says that this is an HVM context.
            /// </summary>
            public uint Magic { get { return _magic; } }

            /// <summary>
            /// Version of the format; 1 is the only one.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Mercurial revision of the Xen that saved this; all ones today.
            /// </summary>
            public ulong Changeset { get { return _changeset; } }

            /// <summary>
            /// Value of eax of CPUID leaf 1 on the saving host. Xen only logs a
            /// difference.
            /// </summary>
            public CpuSignature Cpuid { get { return _cpuid; } }

            /// <summary>
            /// Frequency of the guest's TSC in kHz; 0 leaves it unchanged.
            /// </summary>
            public uint GtscKhz { get { return _gtscKhz; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawCpuid { get { return __raw_cpuid; } }
        }

        /// <summary>
        /// Attributes of a segment, as in its descriptor but without the four
        /// bits of limit between them.
        /// 
        /// Old versions of Xen wrote the format of Intel's VMCS, which keeps that
        /// gap, so that the upper four attributes are four bits higher. Xen
        /// recognises this and moves them when it loads the context; the instances
        /// here do the same.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/x86_emulate/x86_emulate.h#L79-L97">struct segment_register</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1024-L1224">hvm_load_cpu_ctxt()</a>
        /// </remarks>
        public partial class SegmentAttributes : KaitaiStruct
        {
            public static SegmentAttributes FromFile(string fileName)
            {
                return new SegmentAttributes(new KaitaiStream(fileName));
            }

            public SegmentAttributes(KaitaiStream p__io, XenHvmContext.Cpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_avl = false;
                f_db = false;
                f_dpl = false;
                f_g = false;
                f_isVmcsFormat = false;
                f_l = false;
                f_p = false;
                f_s = false;
                f_segmentType = false;
                f_upper = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_avl;
            private bool _avl;

            /// <summary>
            /// Available to software.
            /// </summary>
            public bool Avl
            {
                get
                {
                    if (f_avl)
                        return _avl;
                    f_avl = true;
                    _avl = (bool) ((Upper & 1) != 0);
                    return _avl;
                }
            }
            private bool f_db;
            private bool _db;

            /// <summary>
            /// 32-bit operands, or a 32-bit stack pointer.
            /// </summary>
            public bool Db
            {
                get
                {
                    if (f_db)
                        return _db;
                    f_db = true;
                    _db = (bool) ((Upper & 4) != 0);
                    return _db;
                }
            }
            private bool f_dpl;
            private int _dpl;

            /// <summary>
            /// Descriptor privilege level.
            /// </summary>
            public int Dpl
            {
                get
                {
                    if (f_dpl)
                        return _dpl;
                    f_dpl = true;
                    _dpl = (int) (Raw >> 5 & 3);
                    return _dpl;
                }
            }
            private bool f_g;
            private bool _g;

            /// <summary>
            /// The limit of the descriptor counts pages.
            /// </summary>
            public bool G
            {
                get
                {
                    if (f_g)
                        return _g;
                    f_g = true;
                    _g = (bool) ((Upper & 8) != 0);
                    return _g;
                }
            }
            private bool f_isVmcsFormat;
            private bool _isVmcsFormat;

            /// <summary>
            /// The upper attributes are four bits higher than today.
            /// </summary>
            public bool IsVmcsFormat
            {
                get
                {
                    if (f_isVmcsFormat)
                        return _isVmcsFormat;
                    f_isVmcsFormat = true;
                    _isVmcsFormat = (bool) ( (((Raw & 61440) != 0) && ((Raw & 3840) == 0)) );
                    return _isVmcsFormat;
                }
            }
            private bool f_l;
            private bool _l;

            /// <summary>
            /// 64-bit code.
            /// </summary>
            public bool L
            {
                get
                {
                    if (f_l)
                        return _l;
                    f_l = true;
                    _l = (bool) ((Upper & 2) != 0);
                    return _l;
                }
            }
            private bool f_p;
            private bool _p;

            /// <summary>
            /// The segment is present.
            /// </summary>
            public bool P
            {
                get
                {
                    if (f_p)
                        return _p;
                    f_p = true;
                    _p = (bool) ((Raw & 128) != 0);
                    return _p;
                }
            }
            private bool f_s;
            private bool _s;

            /// <summary>
            /// Code or data, not a system segment.
            /// </summary>
            public bool S
            {
                get
                {
                    if (f_s)
                        return _s;
                    f_s = true;
                    _s = (bool) ((Raw & 16) != 0);
                    return _s;
                }
            }
            private bool f_segmentType;
            private int _segmentType;

            /// <summary>
            /// Type. If `s` is set, bit 3 distinguishes code from data; otherwise
            /// this is the kind of system segment.
            /// </summary>
            public int SegmentType
            {
                get
                {
                    if (f_segmentType)
                        return _segmentType;
                    f_segmentType = true;
                    _segmentType = (int) (Raw & 15);
                    return _segmentType;
                }
            }
            private bool f_upper;
            private uint _upper;

            /// <summary>
            /// The four upper attributes.
            /// </summary>
            public uint Upper
            {
                get
                {
                    if (f_upper)
                        return _upper;
                    f_upper = true;
                    _upper = (uint) ((IsVmcsFormat ? ((uint) (Raw >> 12 & 15)) : ((uint) (Raw >> 8 & 15))));
                    return _upper;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.Cpu m_parent;

            /// <summary>
            /// The attributes as they were saved.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Cpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Value of the MSR SPEC_CTRL.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L35">MSR_SPEC_CTRL</a>
        /// </remarks>
        public partial class SpecCtrl : KaitaiStruct
        {
            public static SpecCtrl FromFile(string fileName)
            {
                return new SpecCtrl(new KaitaiStream(fileName));
            }

            public SpecCtrl(KaitaiStream p__io, XenHvmContext.MsrEntry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_bhiDisS = false;
                f_ibrs = false;
                f_ipredDisS = false;
                f_ipredDisU = false;
                f_psfd = false;
                f_raw = false;
                f_rrsbaDisS = false;
                f_rrsbaDisU = false;
                f_ssbd = false;
                f_stibp = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_bhiDisS;
            private bool _bhiDisS;

            /// <summary>
            /// Branch history of user code is not used for the supervisor.
            /// </summary>
            public bool BhiDisS
            {
                get
                {
                    if (f_bhiDisS)
                        return _bhiDisS;
                    f_bhiDisS = true;
                    _bhiDisS = (bool) ((Low & 1024) != 0);
                    return _bhiDisS;
                }
            }
            private bool f_ibrs;
            private bool _ibrs;

            /// <summary>
            /// Indirect branches are restricted.
            /// </summary>
            public bool Ibrs
            {
                get
                {
                    if (f_ibrs)
                        return _ibrs;
                    f_ibrs = true;
                    _ibrs = (bool) ((Low & 1) != 0);
                    return _ibrs;
                }
            }
            private bool f_ipredDisS;
            private bool _ipredDisS;

            /// <summary>
            /// Indirect branch prediction is disabled for the supervisor.
            /// </summary>
            public bool IpredDisS
            {
                get
                {
                    if (f_ipredDisS)
                        return _ipredDisS;
                    f_ipredDisS = true;
                    _ipredDisS = (bool) ((Low & 16) != 0);
                    return _ipredDisS;
                }
            }
            private bool f_ipredDisU;
            private bool _ipredDisU;

            /// <summary>
            /// Indirect branch prediction is disabled for user code.
            /// </summary>
            public bool IpredDisU
            {
                get
                {
                    if (f_ipredDisU)
                        return _ipredDisU;
                    f_ipredDisU = true;
                    _ipredDisU = (bool) ((Low & 8) != 0);
                    return _ipredDisU;
                }
            }
            private bool f_psfd;
            private bool _psfd;

            /// <summary>
            /// Predictive store forwarding is disabled.
            /// </summary>
            public bool Psfd
            {
                get
                {
                    if (f_psfd)
                        return _psfd;
                    f_psfd = true;
                    _psfd = (bool) ((Low & 128) != 0);
                    return _psfd;
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
            private bool f_rrsbaDisS;
            private bool _rrsbaDisS;

            /// <summary>
            /// Alternate return prediction is disabled for the supervisor.
            /// </summary>
            public bool RrsbaDisS
            {
                get
                {
                    if (f_rrsbaDisS)
                        return _rrsbaDisS;
                    f_rrsbaDisS = true;
                    _rrsbaDisS = (bool) ((Low & 64) != 0);
                    return _rrsbaDisS;
                }
            }
            private bool f_rrsbaDisU;
            private bool _rrsbaDisU;

            /// <summary>
            /// Alternate return prediction is disabled for user code.
            /// </summary>
            public bool RrsbaDisU
            {
                get
                {
                    if (f_rrsbaDisU)
                        return _rrsbaDisU;
                    f_rrsbaDisU = true;
                    _rrsbaDisU = (bool) ((Low & 32) != 0);
                    return _rrsbaDisU;
                }
            }
            private bool f_ssbd;
            private bool _ssbd;

            /// <summary>
            /// Speculative store bypass is disabled.
            /// </summary>
            public bool Ssbd
            {
                get
                {
                    if (f_ssbd)
                        return _ssbd;
                    f_ssbd = true;
                    _ssbd = (bool) ((Low & 4) != 0);
                    return _ssbd;
                }
            }
            private bool f_stibp;
            private bool _stibp;

            /// <summary>
            /// Threads of a core do not share indirect branch prediction.
            /// </summary>
            public bool Stibp
            {
                get
                {
                    if (f_stibp)
                        return _stibp;
                    f_stibp = true;
                    _stibp = (bool) ((Low & 2) != 0);
                    return _stibp;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.MsrEntry m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.MsrEntry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Divide configuration register.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 12.5.4
        /// </remarks>
        public partial class TimerDivide : KaitaiStruct
        {
            public static TimerDivide FromFile(string fileName)
            {
                return new TimerDivide(new KaitaiStream(fileName));
            }

            public TimerDivide(KaitaiStream p__io, XenHvmContext.LapicRegs p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_code = false;
                f_divisor = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_code;
            private int _code;

            /// <summary>
            /// The three bits of the divisor (bits 3, 1 and 0).
            /// </summary>
            public int Code
            {
                get
                {
                    if (f_code)
                        return _code;
                    f_code = true;
                    _code = (int) (Raw & 3 | (Raw & 8) >> 1);
                    return _code;
                }
            }
            private bool f_divisor;
            private int _divisor;

            /// <summary>
            /// Divisor of the clock.
            /// </summary>
            public int Divisor
            {
                get
                {
                    if (f_divisor)
                        return _divisor;
                    f_divisor = true;
                    _divisor = (int) ((Code == 7 ? 1 : 2 << Code));
                    return _divisor;
                }
            }
            private uint _raw;
            private XenHvmContext m_root;
            private XenHvmContext.LapicRegs m_parent;

            /// <summary>
            /// The whole register as a number.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.LapicRegs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The TSC_ADJUST register of a vCPU.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L610-L612">struct hvm_tsc_adjust</a>
        /// </remarks>
        public partial class TscAdjust : KaitaiStruct
        {
            public static TscAdjust FromFile(string fileName)
            {
                return new TscAdjust(new KaitaiStream(fileName));
            }

            public TscAdjust(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _adjustment = m_io.ReadU8le();
            }
            private ulong _adjustment;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;

            /// <summary>
            /// Offset that the guest has added to its TSC, modulo 2^64.
            /// </summary>
            public ulong Adjustment { get { return _adjustment; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The body of a type that Xen does not define.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
        /// </remarks>
        public partial class UnknownBody : KaitaiStruct
        {
            public static UnknownBody FromFile(string fileName)
            {
                return new UnknownBody(new KaitaiStream(fileName));
            }

            public UnknownBody(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _data = m_io.ReadBytesFull();
            }
            private byte[] _data;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;

            /// <summary>
            /// The body, unchanged.
            /// </summary>
            public byte[] Data { get { return _data; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// 256 bits, one for each vector, spread over eight registers.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, section 12.8.4
        /// </remarks>
        public partial class VectorBitmap : KaitaiStruct
        {
            public static VectorBitmap FromFile(string fileName)
            {
                return new VectorBitmap(new KaitaiStream(fileName));
            }

            public VectorBitmap(KaitaiStream p__io, XenHvmContext.LapicRegs p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_vectors031 = false;
                f_vectors128159 = false;
                f_vectors160191 = false;
                f_vectors192223 = false;
                f_vectors224255 = false;
                f_vectors3263 = false;
                f_vectors6495 = false;
                f_vectors96127 = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_vectors031;
            private uint _vectors031;

            /// <summary>
            /// Vectors 0 (bit 0) to 31 (bit 31).
            /// </summary>
            public uint Vectors031
            {
                get
                {
                    if (f_vectors031)
                        return _vectors031;
                    f_vectors031 = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _vectors031 = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _vectors031;
                }
            }
            private bool f_vectors128159;
            private uint _vectors128159;

            /// <summary>
            /// Vectors 128 (bit 0) to 159 (bit 31).
            /// </summary>
            public uint Vectors128159
            {
                get
                {
                    if (f_vectors128159)
                        return _vectors128159;
                    f_vectors128159 = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (64));
                    _vectors128159 = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _vectors128159;
                }
            }
            private bool f_vectors160191;
            private uint _vectors160191;

            /// <summary>
            /// Vectors 160 (bit 0) to 191 (bit 31).
            /// </summary>
            public uint Vectors160191
            {
                get
                {
                    if (f_vectors160191)
                        return _vectors160191;
                    f_vectors160191 = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (80));
                    _vectors160191 = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _vectors160191;
                }
            }
            private bool f_vectors192223;
            private uint _vectors192223;

            /// <summary>
            /// Vectors 192 (bit 0) to 223 (bit 31).
            /// </summary>
            public uint Vectors192223
            {
                get
                {
                    if (f_vectors192223)
                        return _vectors192223;
                    f_vectors192223 = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (96));
                    _vectors192223 = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _vectors192223;
                }
            }
            private bool f_vectors224255;
            private uint _vectors224255;

            /// <summary>
            /// Vectors 224 (bit 0) to 255 (bit 31).
            /// </summary>
            public uint Vectors224255
            {
                get
                {
                    if (f_vectors224255)
                        return _vectors224255;
                    f_vectors224255 = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (112));
                    _vectors224255 = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _vectors224255;
                }
            }
            private bool f_vectors3263;
            private uint _vectors3263;

            /// <summary>
            /// Vectors 32 (bit 0) to 63 (bit 31).
            /// </summary>
            public uint Vectors3263
            {
                get
                {
                    if (f_vectors3263)
                        return _vectors3263;
                    f_vectors3263 = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (16));
                    _vectors3263 = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _vectors3263;
                }
            }
            private bool f_vectors6495;
            private uint _vectors6495;

            /// <summary>
            /// Vectors 64 (bit 0) to 95 (bit 31).
            /// </summary>
            public uint Vectors6495
            {
                get
                {
                    if (f_vectors6495)
                        return _vectors6495;
                    f_vectors6495 = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (32));
                    _vectors6495 = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _vectors6495;
                }
            }
            private bool f_vectors96127;
            private uint _vectors96127;

            /// <summary>
            /// Vectors 96 (bit 0) to 127 (bit 31).
            /// </summary>
            public uint Vectors96127
            {
                get
                {
                    if (f_vectors96127)
                        return _vectors96127;
                    f_vectors96127 = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (48));
                    _vectors96127 = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _vectors96127;
                }
            }
            private XenHvmContext m_root;
            private XenHvmContext.LapicRegs m_parent;
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.LapicRegs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
        /// 16 in older versions of Xen.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L580-L585">struct hvm_viridian_domain_context</a>
        /// </remarks>
        public partial class ViridianDomain : KaitaiStruct
        {
            public static ViridianDomain FromFile(string fileName)
            {
                return new ViridianDomain(new KaitaiStream(fileName));
            }

            public ViridianDomain(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __raw_hypercallGpa = m_io.ReadBytes(8);
                var io___raw_hypercallGpa = new KaitaiStream(__raw_hypercallGpa);
                _hypercallGpa = new ViridianPageMsr(io___raw_hypercallGpa, this, m_root);
                __raw_guestOsId = m_io.ReadBytes(8);
                var io___raw_guestOsId = new KaitaiStream(__raw_guestOsId);
                _guestOsId = new ViridianGuestOsId(io___raw_guestOsId, this, m_root);
                if (M_Io.Size >= 24) {
                    _timeRefCount = m_io.ReadU8le();
                }
                if (M_Io.Size >= 32) {
                    __raw_referenceTsc = m_io.ReadBytes(8);
                    var io___raw_referenceTsc = new KaitaiStream(__raw_referenceTsc);
                    _referenceTsc = new ViridianPageMsr(io___raw_referenceTsc, this, m_root);
                }
            }
            private ViridianPageMsr _hypercallGpa;
            private ViridianGuestOsId _guestOsId;
            private ulong? _timeRefCount;
            private ViridianPageMsr _referenceTsc;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_hypercallGpa;
            private byte[] __raw_guestOsId;
            private byte[] __raw_referenceTsc;

            /// <summary>
            /// HV_X64_MSR_HYPERCALL.
            /// </summary>
            public ViridianPageMsr HypercallGpa { get { return _hypercallGpa; } }

            /// <summary>
            /// HV_X64_MSR_GUEST_OS_ID.
            /// </summary>
            public ViridianGuestOsId GuestOsId { get { return _guestOsId; } }

            /// <summary>
            /// Reference time, in units of 100 ns. Absent from bodies of 16 bytes.
            /// </summary>
            public ulong? TimeRefCount { get { return _timeRefCount; } }

            /// <summary>
            /// HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes.
            /// </summary>
            public ViridianPageMsr ReferenceTsc { get { return _referenceTsc; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawHypercallGpa { get { return __raw_hypercallGpa; } }
            public byte[] M_RawGuestOsId { get { return __raw_guestOsId; } }
            public byte[] M_RawReferenceTsc { get { return __raw_referenceTsc; } }
        }

        /// <summary>
        /// The guest's identification of itself.
        /// </summary>
        /// <remarks>
        /// Reference: Hyper-V Top Level Functional Specification
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L331-L343">union hv_guest_os_id</a>
        /// </remarks>
        public partial class ViridianGuestOsId : KaitaiStruct
        {
            public static ViridianGuestOsId FromFile(string fileName)
            {
                return new ViridianGuestOsId(new KaitaiStream(fileName));
            }

            public ViridianGuestOsId(KaitaiStream p__io, XenHvmContext.ViridianDomain p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_raw = false;
                _read();
            }
            private void _read()
            {
                _buildNumber = m_io.ReadU2le();
                _servicePack = m_io.ReadU1();
                _minor = m_io.ReadU1();
                _major = m_io.ReadU1();
                _os = m_io.ReadU1();
                _vendor = m_io.ReadU2le();
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
            private ushort _buildNumber;
            private byte _servicePack;
            private byte _minor;
            private byte _major;
            private byte _os;
            private ushort _vendor;
            private XenHvmContext m_root;
            private XenHvmContext.ViridianDomain m_parent;

            /// <summary>
            /// Build number of the guest's operating system.
            /// </summary>
            public ushort BuildNumber { get { return _buildNumber; } }

            /// <summary>
            /// Service pack.
            /// </summary>
            public byte ServicePack { get { return _servicePack; } }

            /// <summary>
            /// Minor version.
            /// </summary>
            public byte Minor { get { return _minor; } }

            /// <summary>
            /// Major version.
            /// </summary>
            public byte Major { get { return _major; } }

            /// <summary>
            /// Operating system; 4 is Windows NT.
            /// </summary>
            public byte Os { get { return _os; } }

            /// <summary>
            /// Vendor, 1 is Microsoft; bit 15 marks open source.
            /// </summary>
            public ushort Vendor { get { return _vendor; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.ViridianDomain M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A register that contains the frame number of a guest page in the bits
        /// above 11.
        /// </summary>
        /// <remarks>
        /// Reference: Hyper-V Top Level Functional Specification
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L561-L570">union hv_vp_assist_page_msr</a>
        /// </remarks>
        public partial class ViridianPageMsr : KaitaiStruct
        {
            public static ViridianPageMsr FromFile(string fileName)
            {
                return new ViridianPageMsr(new KaitaiStream(fileName));
            }

            public ViridianPageMsr(KaitaiStream p__io, KaitaiStruct p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isEnabled = false;
                f_pfnLow = false;
                f_raw = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_isEnabled;
            private bool _isEnabled;

            /// <summary>
            /// The page is in use.
            /// </summary>
            public bool IsEnabled
            {
                get
                {
                    if (f_isEnabled)
                        return _isEnabled;
                    f_isEnabled = true;
                    _isEnabled = (bool) ((Low & 1) != 0);
                    return _isEnabled;
                }
            }
            private bool f_pfnLow;
            private int _pfnLow;

            /// <summary>
            /// Bits 19-0 of the frame number; `high` continues it.
            /// </summary>
            public int PfnLow
            {
                get
                {
                    if (f_pfnLow)
                        return _pfnLow;
                    f_pfnLow = true;
                    _pfnLow = (int) (Low >> 12);
                    return _pfnLow;
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
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A synthetic interrupt source.
        /// </summary>
        /// <remarks>
        /// Reference: Hyper-V Top Level Functional Specification
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L827-L837">union hv_synic_sint</a>
        /// </remarks>
        public partial class ViridianSint : KaitaiStruct
        {
            public static ViridianSint FromFile(string fileName)
            {
                return new ViridianSint(new KaitaiStream(fileName));
            }

            public ViridianSint(KaitaiStream p__io, XenHvmContext.ViridianVcpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isAutoEoi = false;
                f_isMasked = false;
                f_isPolling = false;
                f_raw = false;
                f_vector = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_isAutoEoi;
            private bool _isAutoEoi;

            /// <summary>
            /// The interrupt ends automatically (auto-EOI).
            /// </summary>
            public bool IsAutoEoi
            {
                get
                {
                    if (f_isAutoEoi)
                        return _isAutoEoi;
                    f_isAutoEoi = true;
                    _isAutoEoi = (bool) ((Low & 131072) != 0);
                    return _isAutoEoi;
                }
            }
            private bool f_isMasked;
            private bool _isMasked;

            /// <summary>
            /// The synthetic interrupt is masked.
            /// </summary>
            public bool IsMasked
            {
                get
                {
                    if (f_isMasked)
                        return _isMasked;
                    f_isMasked = true;
                    _isMasked = (bool) ((Low & 65536) != 0);
                    return _isMasked;
                }
            }
            private bool f_isPolling;
            private bool _isPolling;

            /// <summary>
            /// The guest polls; no interrupt.
            /// </summary>
            public bool IsPolling
            {
                get
                {
                    if (f_isPolling)
                        return _isPolling;
                    f_isPolling = true;
                    _isPolling = (bool) ((Low & 262144) != 0);
                    return _isPolling;
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
            private bool f_vector;
            private int _vector;

            /// <summary>
            /// Vector of the synthetic interrupt.
            /// </summary>
            public int Vector
            {
                get
                {
                    if (f_vector)
                        return _vector;
                    f_vector = true;
                    _vector = (int) (Low & 255);
                    return _vector;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.ViridianVcpu m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.ViridianVcpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Configuration of a synthetic timer.
        /// </summary>
        /// <remarks>
        /// Reference: Hyper-V Top Level Functional Specification
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L796-L809">union hv_stimer_config</a>
        /// </remarks>
        public partial class ViridianStimerConfig : KaitaiStruct
        {
            public static ViridianStimerConfig FromFile(string fileName)
            {
                return new ViridianStimerConfig(new KaitaiStream(fileName));
            }

            public ViridianStimerConfig(KaitaiStream p__io, XenHvmContext.ViridianVcpu p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_apicVector = false;
                f_isAutoEnabled = false;
                f_isDirect = false;
                f_isEnabled = false;
                f_isLazy = false;
                f_isPeriodic = false;
                f_raw = false;
                f_sintx = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_apicVector;
            private int _apicVector;

            /// <summary>
            /// Vector in direct mode.
            /// </summary>
            public int ApicVector
            {
                get
                {
                    if (f_apicVector)
                        return _apicVector;
                    f_apicVector = true;
                    _apicVector = (int) (Low >> 4 & 255);
                    return _apicVector;
                }
            }
            private bool f_isAutoEnabled;
            private bool _isAutoEnabled;

            /// <summary>
            /// Writing the count starts the timer.
            /// </summary>
            public bool IsAutoEnabled
            {
                get
                {
                    if (f_isAutoEnabled)
                        return _isAutoEnabled;
                    f_isAutoEnabled = true;
                    _isAutoEnabled = (bool) ((Low & 8) != 0);
                    return _isAutoEnabled;
                }
            }
            private bool f_isDirect;
            private bool _isDirect;

            /// <summary>
            /// Raises an interrupt instead of a message.
            /// </summary>
            public bool IsDirect
            {
                get
                {
                    if (f_isDirect)
                        return _isDirect;
                    f_isDirect = true;
                    _isDirect = (bool) ((Low & 4096) != 0);
                    return _isDirect;
                }
            }
            private bool f_isEnabled;
            private bool _isEnabled;

            /// <summary>
            /// The timer runs.
            /// </summary>
            public bool IsEnabled
            {
                get
                {
                    if (f_isEnabled)
                        return _isEnabled;
                    f_isEnabled = true;
                    _isEnabled = (bool) ((Low & 1) != 0);
                    return _isEnabled;
                }
            }
            private bool f_isLazy;
            private bool _isLazy;

            /// <summary>
            /// The timer is lazy: it may fire late.
            /// </summary>
            public bool IsLazy
            {
                get
                {
                    if (f_isLazy)
                        return _isLazy;
                    f_isLazy = true;
                    _isLazy = (bool) ((Low & 4) != 0);
                    return _isLazy;
                }
            }
            private bool f_isPeriodic;
            private bool _isPeriodic;

            /// <summary>
            /// The timer is periodic.
            /// </summary>
            public bool IsPeriodic
            {
                get
                {
                    if (f_isPeriodic)
                        return _isPeriodic;
                    f_isPeriodic = true;
                    _isPeriodic = (bool) ((Low & 2) != 0);
                    return _isPeriodic;
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
            private bool f_sintx;
            private int _sintx;

            /// <summary>
            /// Synthetic interrupt source for messages.
            /// </summary>
            public int Sintx
            {
                get
                {
                    if (f_sintx)
                        return _sintx;
                    f_sintx = true;
                    _sintx = (int) (Low >> 16 & 15);
                    return _sintx;
                }
            }
            private uint _low;
            private uint _high;
            private XenHvmContext m_root;
            private XenHvmContext.ViridianVcpu m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.ViridianVcpu M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
        /// or 8 in older versions of Xen.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L589-L597">struct hvm_viridian_vcpu_context</a>
        /// </remarks>
        public partial class ViridianVcpu : KaitaiStruct
        {
            public static ViridianVcpu FromFile(string fileName)
            {
                return new ViridianVcpu(new KaitaiStream(fileName));
            }

            public ViridianVcpu(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __raw_vpAssistMsr = m_io.ReadBytes(8);
                var io___raw_vpAssistMsr = new KaitaiStream(__raw_vpAssistMsr);
                _vpAssistMsr = new ViridianPageMsr(io___raw_vpAssistMsr, this, m_root);
                if (M_Io.Size >= 16) {
                    _apicAssistPending = m_io.ReadU1();
                }
                if (M_Io.Size >= 16) {
                    _pad = m_io.ReadBytes(7);
                }
                if (M_Io.Size >= 152) {
                    __raw_simpMsr = m_io.ReadBytes(8);
                    var io___raw_simpMsr = new KaitaiStream(__raw_simpMsr);
                    _simpMsr = new ViridianPageMsr(io___raw_simpMsr, this, m_root);
                }
                if (M_Io.Size >= 152) {
                    __raw_sintMsr = new List<byte[]>();
                    _sintMsr = new List<ViridianSint>();
                    for (var i = 0; i < 16; i++)
                    {
                        __raw_sintMsr.Add(m_io.ReadBytes(8));
                        var io___raw_sintMsr = new KaitaiStream(__raw_sintMsr[__raw_sintMsr.Count - 1]);
                        _sintMsr.Add(new ViridianSint(io___raw_sintMsr, this, m_root));
                    }
                }
                if (M_Io.Size >= 216) {
                    __raw_stimerConfigMsr = new List<byte[]>();
                    _stimerConfigMsr = new List<ViridianStimerConfig>();
                    for (var i = 0; i < 4; i++)
                    {
                        __raw_stimerConfigMsr.Add(m_io.ReadBytes(8));
                        var io___raw_stimerConfigMsr = new KaitaiStream(__raw_stimerConfigMsr[__raw_stimerConfigMsr.Count - 1]);
                        _stimerConfigMsr.Add(new ViridianStimerConfig(io___raw_stimerConfigMsr, this, m_root));
                    }
                }
                if (M_Io.Size >= 216) {
                    _stimerCountMsr = new List<ulong>();
                    for (var i = 0; i < 4; i++)
                    {
                        _stimerCountMsr.Add(m_io.ReadU8le());
                    }
                }
            }
            private ViridianPageMsr _vpAssistMsr;
            private byte? _apicAssistPending;
            private byte[] _pad;
            private ViridianPageMsr _simpMsr;
            private List<ViridianSint> _sintMsr;
            private List<ViridianStimerConfig> _stimerConfigMsr;
            private List<ulong> _stimerCountMsr;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_vpAssistMsr;
            private byte[] __raw_simpMsr;
            private List<byte[]> __raw_sintMsr;
            private List<byte[]> __raw_stimerConfigMsr;

            /// <summary>
            /// HV_X64_MSR_VP_ASSIST_PAGE.
            /// </summary>
            public ViridianPageMsr VpAssistMsr { get { return _vpAssistMsr; } }

            /// <summary>
            /// Whether the guest may end an interrupt without an EOI. Absent from
            /// bodies of 8 bytes.
            /// </summary>
            public byte? ApicAssistPending { get { return _apicAssistPending; } }

            /// <summary>
            /// Padding, zero.
            /// </summary>
            public byte[] Pad { get { return _pad; } }

            /// <summary>
            /// HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16
            /// bytes.
            /// </summary>
            public ViridianPageMsr SimpMsr { get { return _simpMsr; } }

            /// <summary>
            /// HV_X64_MSR_SINT0 to 15, synthetic interrupts.
            /// </summary>
            public List<ViridianSint> SintMsr { get { return _sintMsr; } }

            /// <summary>
            /// HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes.
            /// </summary>
            public List<ViridianStimerConfig> StimerConfigMsr { get { return _stimerConfigMsr; } }

            /// <summary>
            /// HV_X64_MSR_STIMER0_COUNT to 3.
            /// </summary>
            public List<ulong> StimerCountMsr { get { return _stimerCountMsr; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawVpAssistMsr { get { return __raw_vpAssistMsr; } }
            public byte[] M_RawSimpMsr { get { return __raw_simpMsr; } }
            public List<byte[]> M_RawSintMsr { get { return __raw_sintMsr; } }
            public List<byte[]> M_RawStimerConfigMsr { get { return __raw_stimerConfigMsr; } }
        }

        /// <summary>
        /// Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L601-L606">struct hvm_vmce_vcpu</a>
        /// </remarks>
        public partial class VmceVcpu : KaitaiStruct
        {
            public static VmceVcpu FromFile(string fileName)
            {
                return new VmceVcpu(new KaitaiStream(fileName));
            }

            public VmceVcpu(KaitaiStream p__io, XenHvmContext.Entry p__parent = null, XenHvmContext p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __raw_caps = m_io.ReadBytes(8);
                var io___raw_caps = new KaitaiStream(__raw_caps);
                _caps = new McgCap(io___raw_caps, this, m_root);
                if (M_Io.Size >= 24) {
                    __raw_mciCtl2Bank0 = m_io.ReadBytes(8);
                    var io___raw_mciCtl2Bank0 = new KaitaiStream(__raw_mciCtl2Bank0);
                    _mciCtl2Bank0 = new MciCtl2(io___raw_mciCtl2Bank0, this, m_root);
                }
                if (M_Io.Size >= 24) {
                    __raw_mciCtl2Bank1 = m_io.ReadBytes(8);
                    var io___raw_mciCtl2Bank1 = new KaitaiStream(__raw_mciCtl2Bank1);
                    _mciCtl2Bank1 = new MciCtl2(io___raw_mciCtl2Bank1, this, m_root);
                }
                if (M_Io.Size >= 32) {
                    _mcgExtCtl = m_io.ReadU8le();
                }
            }
            private McgCap _caps;
            private MciCtl2 _mciCtl2Bank0;
            private MciCtl2 _mciCtl2Bank1;
            private ulong? _mcgExtCtl;
            private XenHvmContext m_root;
            private XenHvmContext.Entry m_parent;
            private byte[] __raw_caps;
            private byte[] __raw_mciCtl2Bank0;
            private byte[] __raw_mciCtl2Bank1;

            /// <summary>
            /// IA32_MCG_CAP.
            /// </summary>
            public McgCap Caps { get { return _caps; } }

            /// <summary>
            /// IA32_MC0_CTL2. Absent from bodies of 8 bytes.
            /// </summary>
            public MciCtl2 MciCtl2Bank0 { get { return _mciCtl2Bank0; } }

            /// <summary>
            /// IA32_MC1_CTL2. Absent from bodies of 8 bytes.
            /// </summary>
            public MciCtl2 MciCtl2Bank1 { get { return _mciCtl2Bank1; } }

            /// <summary>
            /// IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from
            /// bodies of 24 bytes.
            /// </summary>
            public ulong? McgExtCtl { get { return _mcgExtCtl; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.Entry M_Parent { get { return m_parent; } }
            public byte[] M_RawCaps { get { return __raw_caps; } }
            public byte[] M_RawMciCtl2Bank0 { get { return __raw_mciCtl2Bank0; } }
            public byte[] M_RawMciCtl2Bank1 { get { return __raw_mciCtl2Bank1; } }
        }

        /// <summary>
        /// A set of state components, one bit each. The same as component_bitmap of
        /// `x86_xsave_area`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121">X86_XCR0_* and X86_XSS_*</a>
        /// </remarks>
        public partial class XstateComponents : KaitaiStruct
        {
            public static XstateComponents FromFile(string fileName)
            {
                return new XstateComponents(new KaitaiStream(fileName));
            }

            public XstateComponents(KaitaiStream p__io, XenHvmContext.CpuXsave p__parent = null, XenHvmContext p__root = null) : base(p__io)
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
                f_lbr = false;
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
            private XenHvmContext m_root;
            private XenHvmContext.CpuXsave m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenHvmContext M_Root { get { return m_root; } }
            public XenHvmContext.CpuXsave M_Parent { get { return m_parent; } }
        }
        private List<Entry> _entries;
        private byte[] _rest;
        private XenHvmContext m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Entries up to END, or up to the point where too few bytes remain for
        /// another entry header.
        /// </summary>
        public List<Entry> Entries { get { return _entries; } }

        /// <summary>
        /// Data after END, which Xen ignores, or bytes too few for another entry
        /// header. Usually empty.
        /// </summary>
        public byte[] Rest { get { return _rest; } }
        public XenHvmContext M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
