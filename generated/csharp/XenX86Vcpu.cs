// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// The blobs of a PV guest that a libxc migration stream carries but does not
    /// describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the
    /// page of SHARED_INFO, and the start info page, which is a page of the guest's
    /// memory.
    /// 
    /// This definition has no content of its own. Others import it and use its types,
    /// such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and
    /// `xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are
    /// always little-endian, as x86 is, whatever the byte order of the stream.
    /// 
    /// A saved guest does not depend on the machine that it ran on: the stream has
    /// the guest's own pfns where a running guest has machine frame numbers. This
    /// applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context,
    /// and to `store_mfn` and `console_mfn` in the start info.
    /// 
    /// `x86_xsave_area` describes x87, SSE and extended registers.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
    /// </remarks>
    public partial class XenX86Vcpu : KaitaiStruct
    {
        public static XenX86Vcpu FromFile(string fileName)
        {
            return new XenX86Vcpu(new KaitaiStream(fileName));
        }

        public XenX86Vcpu(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_lenExtVcpucontext = false;
            f_lenExtVcpucontextMax = false;
            f_lenExtVcpucontextMin = false;
            f_lenSharedInfoX8632 = false;
            f_lenSharedInfoX8664 = false;
            f_lenStartInfoX8632 = false;
            f_lenStartInfoX8664 = false;
            f_lenVcpuGuestContextX8632 = false;
            f_lenVcpuGuestContextX8664 = false;
            f_lenVcpuMsr = false;
            f_lenVcpuXsaveMin = false;
            f_maskMcgCapAny = false;
            f_maskMcgCapIntel = false;
            f_numAddressBits = false;
            f_numGdtEntsMax = false;
            f_numLdtEntsMax = false;
            f_xenEndHigh = false;
            _read();
        }
        private void _read()
        {
        }

        /// <summary>
        /// The part of shared info that x86 defines, for a 32-bit guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264">struct arch_shared_info</a>
        /// </remarks>
        public partial class ArchSharedInfoX8632 : KaitaiStruct
        {
            public static ArchSharedInfoX8632 FromFile(string fileName)
            {
                return new ArchSharedInfoX8632(new KaitaiStream(fileName));
            }

            public ArchSharedInfoX8632(KaitaiStream p__io, XenX86Vcpu.SharedInfoX8632 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _maxPfn = m_io.ReadU4le();
                _pfnToMfnFrameListList = m_io.ReadU4le();
                _nmiReason = m_io.ReadU4le();
                _p2mCr3 = m_io.ReadU4le();
                _p2mVaddr = m_io.ReadU4le();
                _p2mGeneration = m_io.ReadU4le();
                _wcSecHi = m_io.ReadU4le();
            }
            private uint _maxPfn;
            private uint _pfnToMfnFrameListList;
            private uint _nmiReason;
            private uint _p2mCr3;
            private uint _p2mVaddr;
            private uint _p2mGeneration;
            private uint _wcSecHi;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.SharedInfoX8632 m_parent;

            /// <summary>
            /// Number of entries of the P2M table.
            /// </summary>
            public uint MaxPfn { get { return _maxPfn; } }

            /// <summary>
            /// Root of the P2M table as a tree of three levels; 0 if it is not set
            /// up, all ones if the table is linear only.
            /// </summary>
            public uint PfnToMfnFrameListList { get { return _pfnToMfnFrameListList; } }

            /// <summary>
            /// Reason of the last NMI.
            /// </summary>
            public uint NmiReason { get { return _nmiReason; } }

            /// <summary>
            /// Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
            /// </summary>
            public uint P2mCr3 { get { return _p2mCr3; } }

            /// <summary>
            /// Linear address of the P2M table.
            /// </summary>
            public uint P2mVaddr { get { return _p2mVaddr; } }

            /// <summary>
            /// Counts updates of that mapping; odd during one.
            /// </summary>
            public uint P2mGeneration { get { return _p2mGeneration; } }

            /// <summary>
            /// Bits 63-32 of the wall clock seconds, which do not fit in the common part.
            /// </summary>
            public uint WcSecHi { get { return _wcSecHi; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.SharedInfoX8632 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The part of shared info that x86 defines, for a 64-bit guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264">struct arch_shared_info</a>
        /// </remarks>
        public partial class ArchSharedInfoX8664 : KaitaiStruct
        {
            public static ArchSharedInfoX8664 FromFile(string fileName)
            {
                return new ArchSharedInfoX8664(new KaitaiStream(fileName));
            }

            public ArchSharedInfoX8664(KaitaiStream p__io, XenX86Vcpu.SharedInfoX8664 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _maxPfn = m_io.ReadU8le();
                _pfnToMfnFrameListList = m_io.ReadU8le();
                _nmiReason = m_io.ReadU8le();
                _p2mCr3 = m_io.ReadU8le();
                _p2mVaddr = m_io.ReadU8le();
                _p2mGeneration = m_io.ReadU8le();
            }
            private ulong _maxPfn;
            private ulong _pfnToMfnFrameListList;
            private ulong _nmiReason;
            private ulong _p2mCr3;
            private ulong _p2mVaddr;
            private ulong _p2mGeneration;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.SharedInfoX8664 m_parent;

            /// <summary>
            /// Number of entries of the P2M table.
            /// </summary>
            public ulong MaxPfn { get { return _maxPfn; } }

            /// <summary>
            /// Root of the P2M table as a tree of three levels; 0 if it is not set
            /// up, all ones if the table is linear only.
            /// </summary>
            public ulong PfnToMfnFrameListList { get { return _pfnToMfnFrameListList; } }

            /// <summary>
            /// Reason of the last NMI.
            /// </summary>
            public ulong NmiReason { get { return _nmiReason; } }

            /// <summary>
            /// Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
            /// </summary>
            public ulong P2mCr3 { get { return _p2mCr3; } }

            /// <summary>
            /// Linear address of the P2M table.
            /// </summary>
            public ulong P2mVaddr { get { return _p2mVaddr; } }

            /// <summary>
            /// Counts updates of that mapping; odd during one.
            /// </summary>
            public ulong P2mGeneration { get { return _p2mGeneration; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.SharedInfoX8664 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// General registers of a 32-bit guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_32.h#L121-L142">struct cpu_user_regs</a>
        /// </remarks>
        public partial class CpuUserRegsX8632 : KaitaiStruct
        {
            public static CpuUserRegsX8632 FromFile(string fileName)
            {
                return new CpuUserRegsX8632(new KaitaiStream(fileName));
            }

            public CpuUserRegsX8632(KaitaiStream p__io, XenX86Vcpu.VcpuGuestContextX8632 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _ebx = m_io.ReadU4le();
                _ecx = m_io.ReadU4le();
                _edx = m_io.ReadU4le();
                _esi = m_io.ReadU4le();
                _edi = m_io.ReadU4le();
                _ebp = m_io.ReadU4le();
                _eax = m_io.ReadU4le();
                _errorCode = m_io.ReadU2le();
                _entryVector = m_io.ReadU2le();
                _eip = m_io.ReadU4le();
                _cs = m_io.ReadU2le();
                _savedUpcallMask = m_io.ReadU1();
                _pad0 = m_io.ReadU1();
                _eflags = new Eflags(m_io, this, m_root);
                _esp = m_io.ReadU4le();
                _ss = m_io.ReadU2le();
                _pad1 = m_io.ReadU2le();
                _es = m_io.ReadU2le();
                _pad2 = m_io.ReadU2le();
                _ds = m_io.ReadU2le();
                _pad3 = m_io.ReadU2le();
                _fs = m_io.ReadU2le();
                _pad4 = m_io.ReadU2le();
                _gs = m_io.ReadU2le();
                _pad5 = m_io.ReadU2le();
            }
            private uint _ebx;
            private uint _ecx;
            private uint _edx;
            private uint _esi;
            private uint _edi;
            private uint _ebp;
            private uint _eax;
            private ushort _errorCode;
            private ushort _entryVector;
            private uint _eip;
            private ushort _cs;
            private byte _savedUpcallMask;
            private byte _pad0;
            private Eflags _eflags;
            private uint _esp;
            private ushort _ss;
            private ushort _pad1;
            private ushort _es;
            private ushort _pad2;
            private ushort _ds;
            private ushort _pad3;
            private ushort _fs;
            private ushort _pad4;
            private ushort _gs;
            private ushort _pad5;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.VcpuGuestContextX8632 m_parent;

            /// <summary>
            /// Register ebx.
            /// </summary>
            public uint Ebx { get { return _ebx; } }

            /// <summary>
            /// Register ecx.
            /// </summary>
            public uint Ecx { get { return _ecx; } }

            /// <summary>
            /// Register edx; for vCPU 0 the pfn of the start info page.
            /// </summary>
            public uint Edx { get { return _edx; } }

            /// <summary>
            /// Register esi.
            /// </summary>
            public uint Esi { get { return _esi; } }

            /// <summary>
            /// Register edi.
            /// </summary>
            public uint Edi { get { return _edi; } }

            /// <summary>
            /// Register ebp.
            /// </summary>
            public uint Ebp { get { return _ebp; } }

            /// <summary>
            /// Register eax.
            /// </summary>
            public uint Eax { get { return _eax; } }

            /// <summary>
            /// Xen's own; not guest state.
            /// </summary>
            public ushort ErrorCode { get { return _errorCode; } }

            /// <summary>
            /// Xen's own; not guest state.
            /// </summary>
            public ushort EntryVector { get { return _entryVector; } }

            /// <summary>
            /// Instruction pointer.
            /// </summary>
            public uint Eip { get { return _eip; } }

            /// <summary>
            /// Code selector.
            /// </summary>
            public ushort Cs { get { return _cs; } }

            /// <summary>
            /// Whether event delivery was disabled.
            /// </summary>
            public byte SavedUpcallMask { get { return _savedUpcallMask; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte Pad0 { get { return _pad0; } }

            /// <summary>
            /// The flags; IF is the inverse of `saved_upcall_mask`.
            /// </summary>
            public Eflags Eflags { get { return _eflags; } }

            /// <summary>
            /// Stack pointer.
            /// </summary>
            public uint Esp { get { return _esp; } }

            /// <summary>
            /// Stack selector.
            /// </summary>
            public ushort Ss { get { return _ss; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public ushort Pad1 { get { return _pad1; } }

            /// <summary>
            /// Selector in ES.
            /// </summary>
            public ushort Es { get { return _es; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public ushort Pad2 { get { return _pad2; } }

            /// <summary>
            /// Data selector.
            /// </summary>
            public ushort Ds { get { return _ds; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public ushort Pad3 { get { return _pad3; } }

            /// <summary>
            /// Selector in FS.
            /// </summary>
            public ushort Fs { get { return _fs; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public ushort Pad4 { get { return _pad4; } }

            /// <summary>
            /// Selector in GS.
            /// </summary>
            public ushort Gs { get { return _gs; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public ushort Pad5 { get { return _pad5; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.VcpuGuestContextX8632 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// General registers of a 64-bit guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_64.h#L165-L194">struct cpu_user_regs</a>
        /// </remarks>
        public partial class CpuUserRegsX8664 : KaitaiStruct
        {
            public static CpuUserRegsX8664 FromFile(string fileName)
            {
                return new CpuUserRegsX8664(new KaitaiStream(fileName));
            }

            public CpuUserRegsX8664(KaitaiStream p__io, XenX86Vcpu.VcpuGuestContextX8664 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _r15 = m_io.ReadU8le();
                _r14 = m_io.ReadU8le();
                _r13 = m_io.ReadU8le();
                _r12 = m_io.ReadU8le();
                _rbp = m_io.ReadU8le();
                _rbx = m_io.ReadU8le();
                _r11 = m_io.ReadU8le();
                _r10 = m_io.ReadU8le();
                _r9 = m_io.ReadU8le();
                _r8 = m_io.ReadU8le();
                _rax = m_io.ReadU8le();
                _rcx = m_io.ReadU8le();
                _rdx = m_io.ReadU8le();
                _rsi = m_io.ReadU8le();
                _rdi = m_io.ReadU8le();
                _errorCode = m_io.ReadU4le();
                _entryVector = m_io.ReadU4le();
                _rip = m_io.ReadU8le();
                _cs = m_io.ReadU2le();
                _pad0 = m_io.ReadU2le();
                _savedUpcallMask = m_io.ReadU1();
                _pad1 = m_io.ReadBytes(3);
                _eflags = new Eflags(m_io, this, m_root);
                _reservedRflags = m_io.ReadU4le();
                _rsp = m_io.ReadU8le();
                _ss = m_io.ReadU2le();
                _pad2 = m_io.ReadBytes(6);
                _es = m_io.ReadU2le();
                _pad3 = m_io.ReadBytes(6);
                _ds = m_io.ReadU2le();
                _pad4 = m_io.ReadBytes(6);
                _fs = m_io.ReadU2le();
                _pad5 = m_io.ReadBytes(6);
                _gs = m_io.ReadU2le();
                _pad6 = m_io.ReadBytes(6);
            }
            private ulong _r15;
            private ulong _r14;
            private ulong _r13;
            private ulong _r12;
            private ulong _rbp;
            private ulong _rbx;
            private ulong _r11;
            private ulong _r10;
            private ulong _r9;
            private ulong _r8;
            private ulong _rax;
            private ulong _rcx;
            private ulong _rdx;
            private ulong _rsi;
            private ulong _rdi;
            private uint _errorCode;
            private uint _entryVector;
            private ulong _rip;
            private ushort _cs;
            private ushort _pad0;
            private byte _savedUpcallMask;
            private byte[] _pad1;
            private Eflags _eflags;
            private uint _reservedRflags;
            private ulong _rsp;
            private ushort _ss;
            private byte[] _pad2;
            private ushort _es;
            private byte[] _pad3;
            private ushort _ds;
            private byte[] _pad4;
            private ushort _fs;
            private byte[] _pad5;
            private ushort _gs;
            private byte[] _pad6;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.VcpuGuestContextX8664 m_parent;

            /// <summary>
            /// Register r15.
            /// </summary>
            public ulong R15 { get { return _r15; } }

            /// <summary>
            /// Register r14.
            /// </summary>
            public ulong R14 { get { return _r14; } }

            /// <summary>
            /// Register r13.
            /// </summary>
            public ulong R13 { get { return _r13; } }

            /// <summary>
            /// Register r12.
            /// </summary>
            public ulong R12 { get { return _r12; } }

            /// <summary>
            /// Register rbp.
            /// </summary>
            public ulong Rbp { get { return _rbp; } }

            /// <summary>
            /// Register rbx.
            /// </summary>
            public ulong Rbx { get { return _rbx; } }

            /// <summary>
            /// Register r11.
            /// </summary>
            public ulong R11 { get { return _r11; } }

            /// <summary>
            /// Register r10.
            /// </summary>
            public ulong R10 { get { return _r10; } }

            /// <summary>
            /// Register r9.
            /// </summary>
            public ulong R9 { get { return _r9; } }

            /// <summary>
            /// Register r8.
            /// </summary>
            public ulong R8 { get { return _r8; } }

            /// <summary>
            /// Register rax.
            /// </summary>
            public ulong Rax { get { return _rax; } }

            /// <summary>
            /// Register rcx.
            /// </summary>
            public ulong Rcx { get { return _rcx; } }

            /// <summary>
            /// Register rdx; for vCPU 0 the pfn of the start info page.
            /// </summary>
            public ulong Rdx { get { return _rdx; } }

            /// <summary>
            /// Register rsi.
            /// </summary>
            public ulong Rsi { get { return _rsi; } }

            /// <summary>
            /// Register rdi.
            /// </summary>
            public ulong Rdi { get { return _rdi; } }

            /// <summary>
            /// Xen's own; not guest state.
            /// </summary>
            public uint ErrorCode { get { return _errorCode; } }

            /// <summary>
            /// Xen's own; not guest state.
            /// </summary>
            public uint EntryVector { get { return _entryVector; } }

            /// <summary>
            /// Instruction pointer.
            /// </summary>
            public ulong Rip { get { return _rip; } }

            /// <summary>
            /// Code selector.
            /// </summary>
            public ushort Cs { get { return _cs; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public ushort Pad0 { get { return _pad0; } }

            /// <summary>
            /// Whether event delivery was disabled.
            /// </summary>
            public byte SavedUpcallMask { get { return _savedUpcallMask; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Pad1 { get { return _pad1; } }

            /// <summary>
            /// Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`.
            /// </summary>
            public Eflags Eflags { get { return _eflags; } }

            /// <summary>
            /// Bits 63-32 of the flags, all zero.
            /// </summary>
            public uint ReservedRflags { get { return _reservedRflags; } }

            /// <summary>
            /// Stack pointer.
            /// </summary>
            public ulong Rsp { get { return _rsp; } }

            /// <summary>
            /// Stack selector.
            /// </summary>
            public ushort Ss { get { return _ss; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Pad2 { get { return _pad2; } }

            /// <summary>
            /// Selector in ES.
            /// </summary>
            public ushort Es { get { return _es; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Pad3 { get { return _pad3; } }

            /// <summary>
            /// Data selector.
            /// </summary>
            public ushort Ds { get { return _ds; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Pad4 { get { return _pad4; } }

            /// <summary>
            /// Selector in FS.
            /// </summary>
            public ushort Fs { get { return _fs; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Pad5 { get { return _pad5; } }

            /// <summary>
            /// Selector in GS.
            /// </summary>
            public ushort Gs { get { return _gs; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Pad6 { get { return _pad6; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.VcpuGuestContextX8664 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Control register 0, bits 31-0.
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

            public Cr0(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
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
                f_ts = false;
                f_wp = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_am;
            private bool _am;

            /// <summary>
            /// Alignment checks can be enabled.
            /// </summary>
            public bool Am
            {
                get
                {
                    if (f_am)
                        return _am;
                    f_am = true;
                    _am = (bool) ((Raw & 262144) != 0);
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
                    _cd = (bool) ((Raw & 1073741824) != 0);
                    return _cd;
                }
            }
            private bool f_em;
            private bool _em;

            /// <summary>
            /// x87 instructions trap for emulation.
            /// </summary>
            public bool Em
            {
                get
                {
                    if (f_em)
                        return _em;
                    f_em = true;
                    _em = (bool) ((Raw & 4) != 0);
                    return _em;
                }
            }
            private bool f_et;
            private bool _et;

            /// <summary>
            /// Extension type: 387-compatible x87; always set.
            /// </summary>
            public bool Et
            {
                get
                {
                    if (f_et)
                        return _et;
                    f_et = true;
                    _et = (bool) ((Raw & 16) != 0);
                    return _et;
                }
            }
            private bool f_mp;
            private bool _mp;

            /// <summary>
            /// WAIT honours the task-switched bit.
            /// </summary>
            public bool Mp
            {
                get
                {
                    if (f_mp)
                        return _mp;
                    f_mp = true;
                    _mp = (bool) ((Raw & 2) != 0);
                    return _mp;
                }
            }
            private bool f_ne;
            private bool _ne;

            /// <summary>
            /// x87 errors raise exceptions instead of an interrupt.
            /// </summary>
            public bool Ne
            {
                get
                {
                    if (f_ne)
                        return _ne;
                    f_ne = true;
                    _ne = (bool) ((Raw & 32) != 0);
                    return _ne;
                }
            }
            private bool f_nw;
            private bool _nw;

            /// <summary>
            /// Caches do not write through.
            /// </summary>
            public bool Nw
            {
                get
                {
                    if (f_nw)
                        return _nw;
                    f_nw = true;
                    _nw = (bool) ((Raw & 536870912) != 0);
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
                    _pe = (bool) ((Raw & 1) != 0);
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
                    _pg = (bool) (Raw >> 31 != 0);
                    return _pg;
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
                    _ts = (bool) ((Raw & 8) != 0);
                    return _ts;
                }
            }
            private bool f_wp;
            private bool _wp;

            /// <summary>
            /// Write protection of pages applies to supervisor code too.
            /// </summary>
            public bool Wp
            {
                get
                {
                    if (f_wp)
                        return _wp;
                    f_wp = true;
                    _wp = (bool) ((Raw & 65536) != 0);
                    return _wp;
                }
            }
            private uint _raw;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Control register 4, bits 31-0.
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

            public Cr4(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_cet = false;
                f_de = false;
                f_fsgsbase = false;
                f_kl = false;
                f_la57 = false;
                f_lamSup = false;
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
                _raw = m_io.ReadU4le();
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
                    _cet = (bool) ((Raw & 8388608) != 0);
                    return _cet;
                }
            }
            private bool f_de;
            private bool _de;

            /// <summary>
            /// Breakpoints on I/O ports.
            /// </summary>
            public bool De
            {
                get
                {
                    if (f_de)
                        return _de;
                    f_de = true;
                    _de = (bool) ((Raw & 8) != 0);
                    return _de;
                }
            }
            private bool f_fsgsbase;
            private bool _fsgsbase;

            /// <summary>
            /// RDFSBASE and similar instructions are allowed in user code.
            /// </summary>
            public bool Fsgsbase
            {
                get
                {
                    if (f_fsgsbase)
                        return _fsgsbase;
                    f_fsgsbase = true;
                    _fsgsbase = (bool) ((Raw & 65536) != 0);
                    return _fsgsbase;
                }
            }
            private bool f_kl;
            private bool _kl;

            /// <summary>
            /// Key locker.
            /// </summary>
            public bool Kl
            {
                get
                {
                    if (f_kl)
                        return _kl;
                    f_kl = true;
                    _kl = (bool) ((Raw & 524288) != 0);
                    return _kl;
                }
            }
            private bool f_la57;
            private bool _la57;

            /// <summary>
            /// Page tables with five levels.
            /// </summary>
            public bool La57
            {
                get
                {
                    if (f_la57)
                        return _la57;
                    f_la57 = true;
                    _la57 = (bool) ((Raw & 4096) != 0);
                    return _la57;
                }
            }
            private bool f_lamSup;
            private bool _lamSup;

            /// <summary>
            /// Linear address masking of supervisor addresses.
            /// </summary>
            public bool LamSup
            {
                get
                {
                    if (f_lamSup)
                        return _lamSup;
                    f_lamSup = true;
                    _lamSup = (bool) ((Raw & 268435456) != 0);
                    return _lamSup;
                }
            }
            private bool f_lass;
            private bool _lass;

            /// <summary>
            /// Linear address space separation of supervisor and user.
            /// </summary>
            public bool Lass
            {
                get
                {
                    if (f_lass)
                        return _lass;
                    f_lass = true;
                    _lass = (bool) ((Raw & 134217728) != 0);
                    return _lass;
                }
            }
            private bool f_mce;
            private bool _mce;

            /// <summary>
            /// Machine-check exception.
            /// </summary>
            public bool Mce
            {
                get
                {
                    if (f_mce)
                        return _mce;
                    f_mce = true;
                    _mce = (bool) ((Raw & 64) != 0);
                    return _mce;
                }
            }
            private bool f_osfxsr;
            private bool _osfxsr;

            /// <summary>
            /// The operating system uses FXSAVE, so SSE is enabled.
            /// </summary>
            public bool Osfxsr
            {
                get
                {
                    if (f_osfxsr)
                        return _osfxsr;
                    f_osfxsr = true;
                    _osfxsr = (bool) ((Raw & 512) != 0);
                    return _osfxsr;
                }
            }
            private bool f_osxmmexcpt;
            private bool _osxmmexcpt;

            /// <summary>
            /// The operating system handles SSE exceptions.
            /// </summary>
            public bool Osxmmexcpt
            {
                get
                {
                    if (f_osxmmexcpt)
                        return _osxmmexcpt;
                    f_osxmmexcpt = true;
                    _osxmmexcpt = (bool) ((Raw & 1024) != 0);
                    return _osxmmexcpt;
                }
            }
            private bool f_osxsave;
            private bool _osxsave;

            /// <summary>
            /// XSAVE and the registers XCR.
            /// </summary>
            public bool Osxsave
            {
                get
                {
                    if (f_osxsave)
                        return _osxsave;
                    f_osxsave = true;
                    _osxsave = (bool) ((Raw & 262144) != 0);
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
                    _pae = (bool) ((Raw & 32) != 0);
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
                    _pce = (bool) ((Raw & 256) != 0);
                    return _pce;
                }
            }
            private bool f_pcide;
            private bool _pcide;

            /// <summary>
            /// Process context identifiers.
            /// </summary>
            public bool Pcide
            {
                get
                {
                    if (f_pcide)
                        return _pcide;
                    f_pcide = true;
                    _pcide = (bool) ((Raw & 131072) != 0);
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
                    _pge = (bool) ((Raw & 128) != 0);
                    return _pge;
                }
            }
            private bool f_pke;
            private bool _pke;

            /// <summary>
            /// Protection keys of user pages.
            /// </summary>
            public bool Pke
            {
                get
                {
                    if (f_pke)
                        return _pke;
                    f_pke = true;
                    _pke = (bool) ((Raw & 4194304) != 0);
                    return _pke;
                }
            }
            private bool f_pks;
            private bool _pks;

            /// <summary>
            /// Protection keys of supervisor pages.
            /// </summary>
            public bool Pks
            {
                get
                {
                    if (f_pks)
                        return _pks;
                    f_pks = true;
                    _pks = (bool) ((Raw & 16777216) != 0);
                    return _pks;
                }
            }
            private bool f_pse;
            private bool _pse;

            /// <summary>
            /// Large pages in 32-bit page tables.
            /// </summary>
            public bool Pse
            {
                get
                {
                    if (f_pse)
                        return _pse;
                    f_pse = true;
                    _pse = (bool) ((Raw & 16) != 0);
                    return _pse;
                }
            }
            private bool f_pvi;
            private bool _pvi;

            /// <summary>
            /// Virtual interrupt flag in protected mode.
            /// </summary>
            public bool Pvi
            {
                get
                {
                    if (f_pvi)
                        return _pvi;
                    f_pvi = true;
                    _pvi = (bool) ((Raw & 2) != 0);
                    return _pvi;
                }
            }
            private bool f_smap;
            private bool _smap;

            /// <summary>
            /// Supervisor code cannot access user pages.
            /// </summary>
            public bool Smap
            {
                get
                {
                    if (f_smap)
                        return _smap;
                    f_smap = true;
                    _smap = (bool) ((Raw & 2097152) != 0);
                    return _smap;
                }
            }
            private bool f_smep;
            private bool _smep;

            /// <summary>
            /// Supervisor code cannot execute user pages.
            /// </summary>
            public bool Smep
            {
                get
                {
                    if (f_smep)
                        return _smep;
                    f_smep = true;
                    _smep = (bool) ((Raw & 1048576) != 0);
                    return _smep;
                }
            }
            private bool f_smxe;
            private bool _smxe;

            /// <summary>
            /// Safer mode extensions.
            /// </summary>
            public bool Smxe
            {
                get
                {
                    if (f_smxe)
                        return _smxe;
                    f_smxe = true;
                    _smxe = (bool) ((Raw & 16384) != 0);
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
                    _tsd = (bool) ((Raw & 4) != 0);
                    return _tsd;
                }
            }
            private bool f_uintr;
            private bool _uintr;

            /// <summary>
            /// Interrupts delivered to user code.
            /// </summary>
            public bool Uintr
            {
                get
                {
                    if (f_uintr)
                        return _uintr;
                    f_uintr = true;
                    _uintr = (bool) ((Raw & 33554432) != 0);
                    return _uintr;
                }
            }
            private bool f_umip;
            private bool _umip;

            /// <summary>
            /// Descriptor table registers are hidden from user code.
            /// </summary>
            public bool Umip
            {
                get
                {
                    if (f_umip)
                        return _umip;
                    f_umip = true;
                    _umip = (bool) ((Raw & 2048) != 0);
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
                    _vme = (bool) ((Raw & 1) != 0);
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
                    _vmxe = (bool) ((Raw & 8192) != 0);
                    return _vmxe;
                }
            }
            private uint _raw;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The flags register, bits 31-0.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L7-L30">X86_EFLAGS_*</a>
        /// </remarks>
        public partial class Eflags : KaitaiStruct
        {
            public static Eflags FromFile(string fileName)
            {
                return new Eflags(new KaitaiStream(fileName));
            }

            public Eflags(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_adjust = false;
                f_alignmentCheck = false;
                f_carry = false;
                f_cpuidAvailable = false;
                f_direction = false;
                f_interruptEnable = false;
                f_iopl = false;
                f_nestedTask = false;
                f_overflow = false;
                f_parity = false;
                f_resume = false;
                f_sign = false;
                f_trap = false;
                f_virtualInterrupt = false;
                f_virtualInterruptPending = false;
                f_vm86 = false;
                f_zero = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_adjust;
            private bool _adjust;

            /// <summary>
            /// AF, carry out of the low four bits.
            /// </summary>
            public bool Adjust
            {
                get
                {
                    if (f_adjust)
                        return _adjust;
                    f_adjust = true;
                    _adjust = (bool) ((Raw & 16) != 0);
                    return _adjust;
                }
            }
            private bool f_alignmentCheck;
            private bool _alignmentCheck;

            /// <summary>
            /// AC, alignment checks, or permission to access user pages.
            /// </summary>
            public bool AlignmentCheck
            {
                get
                {
                    if (f_alignmentCheck)
                        return _alignmentCheck;
                    f_alignmentCheck = true;
                    _alignmentCheck = (bool) ((Raw & 262144) != 0);
                    return _alignmentCheck;
                }
            }
            private bool f_carry;
            private bool _carry;

            /// <summary>
            /// CF, carry or borrow of the last arithmetic.
            /// </summary>
            public bool Carry
            {
                get
                {
                    if (f_carry)
                        return _carry;
                    f_carry = true;
                    _carry = (bool) ((Raw & 1) != 0);
                    return _carry;
                }
            }
            private bool f_cpuidAvailable;
            private bool _cpuidAvailable;

            /// <summary>
            /// ID, can be changed on processors that have CPUID.
            /// </summary>
            public bool CpuidAvailable
            {
                get
                {
                    if (f_cpuidAvailable)
                        return _cpuidAvailable;
                    f_cpuidAvailable = true;
                    _cpuidAvailable = (bool) ((Raw & 2097152) != 0);
                    return _cpuidAvailable;
                }
            }
            private bool f_direction;
            private bool _direction;

            /// <summary>
            /// DF, string instructions count downwards.
            /// </summary>
            public bool Direction
            {
                get
                {
                    if (f_direction)
                        return _direction;
                    f_direction = true;
                    _direction = (bool) ((Raw & 1024) != 0);
                    return _direction;
                }
            }
            private bool f_interruptEnable;
            private bool _interruptEnable;

            /// <summary>
            /// IF, interrupts (for a PV guest, events) are enabled.
            /// </summary>
            public bool InterruptEnable
            {
                get
                {
                    if (f_interruptEnable)
                        return _interruptEnable;
                    f_interruptEnable = true;
                    _interruptEnable = (bool) ((Raw & 512) != 0);
                    return _interruptEnable;
                }
            }
            private bool f_iopl;
            private int _iopl;

            /// <summary>
            /// Privilege level that may do input and output, 0 to 3.
            /// </summary>
            public int Iopl
            {
                get
                {
                    if (f_iopl)
                        return _iopl;
                    f_iopl = true;
                    _iopl = (int) (Raw >> 12 & 3);
                    return _iopl;
                }
            }
            private bool f_nestedTask;
            private bool _nestedTask;

            /// <summary>
            /// NT, the task was called by another one.
            /// </summary>
            public bool NestedTask
            {
                get
                {
                    if (f_nestedTask)
                        return _nestedTask;
                    f_nestedTask = true;
                    _nestedTask = (bool) ((Raw & 16384) != 0);
                    return _nestedTask;
                }
            }
            private bool f_overflow;
            private bool _overflow;

            /// <summary>
            /// OF, a signed result that does not fit.
            /// </summary>
            public bool Overflow
            {
                get
                {
                    if (f_overflow)
                        return _overflow;
                    f_overflow = true;
                    _overflow = (bool) ((Raw & 2048) != 0);
                    return _overflow;
                }
            }
            private bool f_parity;
            private bool _parity;

            /// <summary>
            /// PF, an even number of bits in the low byte of the result.
            /// </summary>
            public bool Parity
            {
                get
                {
                    if (f_parity)
                        return _parity;
                    f_parity = true;
                    _parity = (bool) ((Raw & 4) != 0);
                    return _parity;
                }
            }
            private bool f_resume;
            private bool _resume;

            /// <summary>
            /// RF, no breakpoint at the next instruction.
            /// </summary>
            public bool Resume
            {
                get
                {
                    if (f_resume)
                        return _resume;
                    f_resume = true;
                    _resume = (bool) ((Raw & 65536) != 0);
                    return _resume;
                }
            }
            private bool f_sign;
            private bool _sign;

            /// <summary>
            /// SF, a negative result.
            /// </summary>
            public bool Sign
            {
                get
                {
                    if (f_sign)
                        return _sign;
                    f_sign = true;
                    _sign = (bool) ((Raw & 128) != 0);
                    return _sign;
                }
            }
            private bool f_trap;
            private bool _trap;

            /// <summary>
            /// TF, single-stepping.
            /// </summary>
            public bool Trap
            {
                get
                {
                    if (f_trap)
                        return _trap;
                    f_trap = true;
                    _trap = (bool) ((Raw & 256) != 0);
                    return _trap;
                }
            }
            private bool f_virtualInterrupt;
            private bool _virtualInterrupt;

            /// <summary>
            /// VIF, virtual image of IF.
            /// </summary>
            public bool VirtualInterrupt
            {
                get
                {
                    if (f_virtualInterrupt)
                        return _virtualInterrupt;
                    f_virtualInterrupt = true;
                    _virtualInterrupt = (bool) ((Raw & 524288) != 0);
                    return _virtualInterrupt;
                }
            }
            private bool f_virtualInterruptPending;
            private bool _virtualInterruptPending;

            /// <summary>
            /// VIP, a virtual interrupt is waiting.
            /// </summary>
            public bool VirtualInterruptPending
            {
                get
                {
                    if (f_virtualInterruptPending)
                        return _virtualInterruptPending;
                    f_virtualInterruptPending = true;
                    _virtualInterruptPending = (bool) ((Raw & 1048576) != 0);
                    return _virtualInterruptPending;
                }
            }
            private bool f_vm86;
            private bool _vm86;

            /// <summary>
            /// VM, virtual-8086 mode.
            /// </summary>
            public bool Vm86
            {
                get
                {
                    if (f_vm86)
                        return _vm86;
                    f_vm86 = true;
                    _vm86 = (bool) ((Raw & 131072) != 0);
                    return _vm86;
                }
            }
            private bool f_zero;
            private bool _zero;

            /// <summary>
            /// ZF, a result of zero.
            /// </summary>
            public bool Zero
            {
                get
                {
                    if (f_zero)
                        return _zero;
                    f_zero = true;
                    _zero = (bool) ((Raw & 64) != 0);
                    return _zero;
                }
            }
            private uint _raw;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One bit for each event channel; decoded on demand.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809">struct shared_info</a>
        /// </remarks>
        public partial class EvtchnBitmap : KaitaiStruct
        {
            public static EvtchnBitmap FromFile(string fileName)
            {
                return new EvtchnBitmap(new KaitaiStream(fileName));
            }

            public EvtchnBitmap(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_words = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_words;
            private List<uint> _words;

            /// <summary>
            /// Channel n is bit n % 32 of word n / 32.
            /// </summary>
            public List<uint> Words
            {
                get
                {
                    if (f_words)
                        return _words;
                    f_words = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _words = new List<uint>();
                    {
                        var i = 0;
                        while (!m_io.IsEof) {
                            _words.Add(m_io.ReadU4le());
                            i++;
                        }
                    }
                    m_io.Seek((long) (_pos));
                    return _words;
                }
            }
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Further entry points and machine-check state of a PV vCPU, the context of
        /// X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
        /// a blob lacks are absent.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L684-L710">struct xen_domctl_ext_vcpucontext</a>
        /// </remarks>
        public partial class ExtVcpucontext : KaitaiStruct
        {
            public static ExtVcpucontext FromFile(string fileName)
            {
                return new ExtVcpucontext(new KaitaiStream(fileName));
            }

            public ExtVcpucontext(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _vcpu = m_io.ReadU4le();
                _lenFilled = m_io.ReadU4le();
                _syscall32CallbackEip = m_io.ReadU8le();
                _sysenterCallbackEip = m_io.ReadU8le();
                _syscall32CallbackCs = m_io.ReadU2le();
                _sysenterCallbackCs = m_io.ReadU2le();
                _syscall32DisablesEvents = m_io.ReadU1();
                _sysenterDisablesEvents = m_io.ReadU1();
                if (M_Io.Size - M_Io.Pos >= 2) {
                    _padding = m_io.ReadBytes(2);
                }
                if (M_Io.Size - M_Io.Pos >= 8) {
                    _mcgCap = m_io.ReadU8le();
                }
                if (M_Io.Size - M_Io.Pos >= 8) {
                    _mciCtl2Bank0 = m_io.ReadU8le();
                }
                if (M_Io.Size - M_Io.Pos >= 8) {
                    _mciCtl2Bank1 = m_io.ReadU8le();
                }
                if (M_Io.Size - M_Io.Pos >= 8) {
                    _mcgExtCtl = m_io.ReadU8le();
                }
                _excess = m_io.ReadBytesFull();
            }
            private uint _vcpu;
            private uint _lenFilled;
            private ulong _syscall32CallbackEip;
            private ulong _sysenterCallbackEip;
            private ushort _syscall32CallbackCs;
            private ushort _sysenterCallbackCs;
            private byte _syscall32DisablesEvents;
            private byte _sysenterDisablesEvents;
            private byte[] _padding;
            private ulong? _mcgCap;
            private ulong? _mciCtl2Bank0;
            private ulong? _mciCtl2Bank1;
            private ulong? _mcgExtCtl;
            private byte[] _excess;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Which vCPU.
            /// </summary>
            public uint Vcpu { get { return _vcpu; } }

            /// <summary>
            /// Number of bytes of this structure that Xen filled in.
            /// </summary>
            public uint LenFilled { get { return _lenFilled; } }

            /// <summary>
            /// Address of the guest's handler of SYSCALL in 32-bit code.
            /// </summary>
            public ulong Syscall32CallbackEip { get { return _syscall32CallbackEip; } }

            /// <summary>
            /// Address of the guest's handler of SYSENTER.
            /// </summary>
            public ulong SysenterCallbackEip { get { return _sysenterCallbackEip; } }

            /// <summary>
            /// Code selector of the SYSCALL handler.
            /// </summary>
            public ushort Syscall32CallbackCs { get { return _syscall32CallbackCs; } }

            /// <summary>
            /// Code selector of the SYSENTER handler.
            /// </summary>
            public ushort SysenterCallbackCs { get { return _sysenterCallbackCs; } }

            /// <summary>
            /// Whether event delivery is disabled when the SYSCALL handler is entered.
            /// </summary>
            public byte Syscall32DisablesEvents { get { return _syscall32DisablesEvents; } }

            /// <summary>
            /// Whether event delivery is disabled when the SYSENTER handler is entered.
            /// </summary>
            public byte SysenterDisablesEvents { get { return _sysenterDisablesEvents; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Padding { get { return _padding; } }

            /// <summary>
            /// Machine-check capabilities (from Xen 4.2 on).
            /// </summary>
            public ulong? McgCap { get { return _mcgCap; } }

            /// <summary>
            /// MC0_CTL2 MSR (from Xen 4.3 on).
            /// </summary>
            public ulong? MciCtl2Bank0 { get { return _mciCtl2Bank0; } }

            /// <summary>
            /// MC1_CTL2 MSR (from Xen 4.3 on).
            /// </summary>
            public ulong? MciCtl2Bank1 { get { return _mciCtl2Bank1; } }

            /// <summary>
            /// MCG_EXT_CTL MSR (from Xen 4.10 on).
            /// </summary>
            public ulong? McgExtCtl { get { return _mcgExtCtl; } }

            /// <summary>
            /// Data after the fields that this definition knows; legacy images always
            /// have 128 bytes in total.
            /// </summary>
            public byte[] Excess { get { return _excess; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The data that a 32-bit guest shares with Xen, at the start of a page of its own.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809">struct shared_info</a>
        /// </remarks>
        public partial class SharedInfoX8632 : KaitaiStruct
        {
            public static SharedInfoX8632 FromFile(string fileName)
            {
                return new SharedInfoX8632(new KaitaiStream(fileName));
            }

            public SharedInfoX8632(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _vcpuInfo = new List<VcpuInfoX8632>();
                for (var i = 0; i < 32; i++)
                {
                    _vcpuInfo.Add(new VcpuInfoX8632(m_io, this, m_root));
                }
                __raw_evtchnPending = m_io.ReadBytes(128);
                var io___raw_evtchnPending = new KaitaiStream(__raw_evtchnPending);
                _evtchnPending = new EvtchnBitmap(io___raw_evtchnPending, this, m_root);
                __raw_evtchnMask = m_io.ReadBytes(128);
                var io___raw_evtchnMask = new KaitaiStream(__raw_evtchnMask);
                _evtchnMask = new EvtchnBitmap(io___raw_evtchnMask, this, m_root);
                _wcVersion = m_io.ReadU4le();
                _wcSec = m_io.ReadU4le();
                _wcNsec = m_io.ReadU4le();
                _arch = new ArchSharedInfoX8632(m_io, this, m_root);
            }
            private List<VcpuInfoX8632> _vcpuInfo;
            private EvtchnBitmap _evtchnPending;
            private EvtchnBitmap _evtchnMask;
            private uint _wcVersion;
            private uint _wcSec;
            private uint _wcNsec;
            private ArchSharedInfoX8632 _arch;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;
            private byte[] __raw_evtchnPending;
            private byte[] __raw_evtchnMask;

            /// <summary>
            /// State of the first 32 vCPUs; a guest may have moved its own elsewhere.
            /// </summary>
            public List<VcpuInfoX8632> VcpuInfo { get { return _vcpuInfo; } }

            /// <summary>
            /// Pending event channels, 1024 bits.
            /// </summary>
            public EvtchnBitmap EvtchnPending { get { return _evtchnPending; } }

            /// <summary>
            /// Masked event channels, 1024 bits.
            /// </summary>
            public EvtchnBitmap EvtchnMask { get { return _evtchnMask; } }

            /// <summary>
            /// Counts updates of the wall clock; odd during one.
            /// </summary>
            public uint WcVersion { get { return _wcVersion; } }

            /// <summary>
            /// Wall clock time of system time 0, in seconds, bits 31-0.
            /// </summary>
            public uint WcSec { get { return _wcSec; } }

            /// <summary>
            /// Nanoseconds of the wall clock time.
            /// </summary>
            public uint WcNsec { get { return _wcNsec; } }

            /// <summary>
            /// The part that x86 defines.
            /// </summary>
            public ArchSharedInfoX8632 Arch { get { return _arch; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
            public byte[] M_RawEvtchnPending { get { return __raw_evtchnPending; } }
            public byte[] M_RawEvtchnMask { get { return __raw_evtchnMask; } }
        }

        /// <summary>
        /// The data that a 64-bit guest shares with Xen, at the start of a page of its own.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809">struct shared_info</a>
        /// </remarks>
        public partial class SharedInfoX8664 : KaitaiStruct
        {
            public static SharedInfoX8664 FromFile(string fileName)
            {
                return new SharedInfoX8664(new KaitaiStream(fileName));
            }

            public SharedInfoX8664(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _vcpuInfo = new List<VcpuInfoX8664>();
                for (var i = 0; i < 32; i++)
                {
                    _vcpuInfo.Add(new VcpuInfoX8664(m_io, this, m_root));
                }
                __raw_evtchnPending = m_io.ReadBytes(512);
                var io___raw_evtchnPending = new KaitaiStream(__raw_evtchnPending);
                _evtchnPending = new EvtchnBitmap(io___raw_evtchnPending, this, m_root);
                __raw_evtchnMask = m_io.ReadBytes(512);
                var io___raw_evtchnMask = new KaitaiStream(__raw_evtchnMask);
                _evtchnMask = new EvtchnBitmap(io___raw_evtchnMask, this, m_root);
                _wcVersion = m_io.ReadU4le();
                _wcSec = m_io.ReadU4le();
                _wcNsec = m_io.ReadU4le();
                _wcSecHi = m_io.ReadU4le();
                _arch = new ArchSharedInfoX8664(m_io, this, m_root);
            }
            private List<VcpuInfoX8664> _vcpuInfo;
            private EvtchnBitmap _evtchnPending;
            private EvtchnBitmap _evtchnMask;
            private uint _wcVersion;
            private uint _wcSec;
            private uint _wcNsec;
            private uint _wcSecHi;
            private ArchSharedInfoX8664 _arch;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;
            private byte[] __raw_evtchnPending;
            private byte[] __raw_evtchnMask;

            /// <summary>
            /// State of the first 32 vCPUs; a guest may have moved its own elsewhere.
            /// </summary>
            public List<VcpuInfoX8664> VcpuInfo { get { return _vcpuInfo; } }

            /// <summary>
            /// Pending event channels, 4096 bits.
            /// </summary>
            public EvtchnBitmap EvtchnPending { get { return _evtchnPending; } }

            /// <summary>
            /// Masked event channels, 4096 bits.
            /// </summary>
            public EvtchnBitmap EvtchnMask { get { return _evtchnMask; } }

            /// <summary>
            /// Counts updates of the wall clock; odd during one.
            /// </summary>
            public uint WcVersion { get { return _wcVersion; } }

            /// <summary>
            /// Wall clock time of system time 0, in seconds, bits 31-0.
            /// </summary>
            public uint WcSec { get { return _wcSec; } }

            /// <summary>
            /// Nanoseconds of the wall clock time.
            /// </summary>
            public uint WcNsec { get { return _wcNsec; } }

            /// <summary>
            /// Bits 63-32 of the seconds.
            /// </summary>
            public uint WcSecHi { get { return _wcSecHi; } }

            /// <summary>
            /// The part that x86 defines.
            /// </summary>
            public ArchSharedInfoX8664 Arch { get { return _arch; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
            public byte[] M_RawEvtchnPending { get { return __raw_evtchnPending; } }
            public byte[] M_RawEvtchnMask { get { return __raw_evtchnMask; } }
        }

        /// <summary>
        /// Flags of the start info.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L894-L900">SIF_*</a>
        /// </remarks>
        public partial class StartInfoFlags : KaitaiStruct
        {
            public static StartInfoFlags FromFile(string fileName)
            {
                return new StartInfoFlags(new KaitaiStream(fileName));
            }

            public StartInfoFlags(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isInitdomain = false;
                f_isModStartPfn = false;
                f_isMultibootMod = false;
                f_isPrivileged = false;
                f_isVirtP2m4tools = false;
                f_pm = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_isInitdomain;
            private bool _isInitdomain;

            /// <summary>
            /// The domain is the first one (SIF_INITDOMAIN).
            /// </summary>
            public bool IsInitdomain
            {
                get
                {
                    if (f_isInitdomain)
                        return _isInitdomain;
                    f_isInitdomain = true;
                    _isInitdomain = (bool) ((Raw & 2) != 0);
                    return _isInitdomain;
                }
            }
            private bool f_isModStartPfn;
            private bool _isModStartPfn;

            /// <summary>
            /// The RAM disk's address is a pfn (SIF_MOD_START_PFN).
            /// </summary>
            public bool IsModStartPfn
            {
                get
                {
                    if (f_isModStartPfn)
                        return _isModStartPfn;
                    f_isModStartPfn = true;
                    _isModStartPfn = (bool) ((Raw & 8) != 0);
                    return _isModStartPfn;
                }
            }
            private bool f_isMultibootMod;
            private bool _isMultibootMod;

            /// <summary>
            /// The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD).
            /// </summary>
            public bool IsMultibootMod
            {
                get
                {
                    if (f_isMultibootMod)
                        return _isMultibootMod;
                    f_isMultibootMod = true;
                    _isMultibootMod = (bool) ((Raw & 4) != 0);
                    return _isMultibootMod;
                }
            }
            private bool f_isPrivileged;
            private bool _isPrivileged;

            /// <summary>
            /// The domain is privileged (SIF_PRIVILEGED).
            /// </summary>
            public bool IsPrivileged
            {
                get
                {
                    if (f_isPrivileged)
                        return _isPrivileged;
                    f_isPrivileged = true;
                    _isPrivileged = (bool) ((Raw & 1) != 0);
                    return _isPrivileged;
                }
            }
            private bool f_isVirtP2m4tools;
            private bool _isVirtP2m4tools;

            /// <summary>
            /// The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS).
            /// </summary>
            public bool IsVirtP2m4tools
            {
                get
                {
                    if (f_isVirtP2m4tools)
                        return _isVirtP2m4tools;
                    f_isVirtP2m4tools = true;
                    _isVirtP2m4tools = (bool) ((Raw & 16) != 0);
                    return _isVirtP2m4tools;
                }
            }
            private bool f_pm;
            private int _pm;

            /// <summary>
            /// Power management options, one byte (SIF_PM_MASK).
            /// </summary>
            public int Pm
            {
                get
                {
                    if (f_pm)
                        return _pm;
                    f_pm = true;
                    _pm = (int) (Raw >> 8 & 255);
                    return _pm;
                }
            }
            private uint _raw;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Information for a 32-bit PV guest when it starts, on a page of its own.
        /// vCPU 0's context has the pfn of the page.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883">struct start_info</a>
        /// </remarks>
        public partial class StartInfoX8632 : KaitaiStruct
        {
            public static StartInfoX8632 FromFile(string fileName)
            {
                return new StartInfoX8632(new KaitaiStream(fileName));
            }

            public StartInfoX8632(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magic = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(KaitaiStream.BytesTerminate(m_io.ReadBytes(32), 0, false));
                _nrPages = m_io.ReadU4le();
                _sharedInfo = m_io.ReadU4le();
                _flags = new StartInfoFlags(m_io, this, m_root);
                _storeMfn = m_io.ReadU4le();
                _storeEvtchn = m_io.ReadU4le();
                _consoleMfn = m_io.ReadU4le();
                _consoleEvtchn = m_io.ReadU4le();
                _ptBase = m_io.ReadU4le();
                _nrPtFrames = m_io.ReadU4le();
                _mfnList = m_io.ReadU4le();
                _modStart = m_io.ReadU4le();
                _modLen = m_io.ReadU4le();
                _cmdLine = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(KaitaiStream.BytesTerminate(m_io.ReadBytes(1024), 0, false));
                _firstP2mPfn = m_io.ReadU4le();
                _nrP2mFrames = m_io.ReadU4le();
            }
            private string _magic;
            private uint _nrPages;
            private uint _sharedInfo;
            private StartInfoFlags _flags;
            private uint _storeMfn;
            private uint _storeEvtchn;
            private uint _consoleMfn;
            private uint _consoleEvtchn;
            private uint _ptBase;
            private uint _nrPtFrames;
            private uint _mfnList;
            private uint _modStart;
            private uint _modLen;
            private string _cmdLine;
            private uint _firstP2mPfn;
            private uint _nrP2mFrames;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// &quot;xen-3.0-x86_64&quot;, &quot;xen-3.0-x86_32p&quot; or similar.
            /// </summary>
            public string Magic { get { return _magic; } }

            /// <summary>
            /// Number of pages that the guest has.
            /// </summary>
            public uint NrPages { get { return _nrPages; } }

            /// <summary>
            /// Machine address of the shared info page.
            /// </summary>
            public uint SharedInfo { get { return _sharedInfo; } }

            /// <summary>
            /// Properties of the guest.
            /// </summary>
            public StartInfoFlags Flags { get { return _flags; } }

            /// <summary>
            /// Frame of xenstore's ring; a pfn while the guest is suspended.
            /// </summary>
            public uint StoreMfn { get { return _storeMfn; } }

            /// <summary>
            /// Event channel of xenstore's ring.
            /// </summary>
            public uint StoreEvtchn { get { return _storeEvtchn; } }

            /// <summary>
            /// Frame of the console's ring; a pfn while the guest is suspended.
            /// </summary>
            public uint ConsoleMfn { get { return _consoleMfn; } }

            /// <summary>
            /// Event channel of the console's ring.
            /// </summary>
            public uint ConsoleEvtchn { get { return _consoleEvtchn; } }

            /// <summary>
            /// Linear address of the first page tables.
            /// </summary>
            public uint PtBase { get { return _ptBase; } }

            /// <summary>
            /// Number of frames of the first page tables.
            /// </summary>
            public uint NrPtFrames { get { return _nrPtFrames; } }

            /// <summary>
            /// Linear address of the list of frames.
            /// </summary>
            public uint MfnList { get { return _mfnList; } }

            /// <summary>
            /// Linear address (or pfn, see `flags`) of the initial RAM disk.
            /// </summary>
            public uint ModStart { get { return _modStart; } }

            /// <summary>
            /// Size of the initial RAM disk in bytes.
            /// </summary>
            public uint ModLen { get { return _modLen; } }

            /// <summary>
            /// The kernel's command line.
            /// </summary>
            public string CmdLine { get { return _cmdLine; } }

            /// <summary>
            /// First pfn of the list of frames, if it lies outside the first mapping.
            /// </summary>
            public uint FirstP2mPfn { get { return _firstP2mPfn; } }

            /// <summary>
            /// Number of frames in the list of frames.
            /// </summary>
            public uint NrP2mFrames { get { return _nrP2mFrames; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Information for a 64-bit PV guest when it starts, on a page of its own.
        /// vCPU 0's context has the pfn of the page.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883">struct start_info</a>
        /// </remarks>
        public partial class StartInfoX8664 : KaitaiStruct
        {
            public static StartInfoX8664 FromFile(string fileName)
            {
                return new StartInfoX8664(new KaitaiStream(fileName));
            }

            public StartInfoX8664(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magic = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(KaitaiStream.BytesTerminate(m_io.ReadBytes(32), 0, false));
                _nrPages = m_io.ReadU8le();
                _sharedInfo = m_io.ReadU8le();
                _flags = new StartInfoFlags(m_io, this, m_root);
                _pad1 = m_io.ReadU4le();
                _storeMfn = m_io.ReadU8le();
                _storeEvtchn = m_io.ReadU4le();
                _pad2 = m_io.ReadU4le();
                _consoleMfn = m_io.ReadU8le();
                _consoleEvtchn = m_io.ReadU4le();
                _pad3 = m_io.ReadU4le();
                _ptBase = m_io.ReadU8le();
                _nrPtFrames = m_io.ReadU8le();
                _mfnList = m_io.ReadU8le();
                _modStart = m_io.ReadU8le();
                _modLen = m_io.ReadU8le();
                _cmdLine = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(KaitaiStream.BytesTerminate(m_io.ReadBytes(1024), 0, false));
                _firstP2mPfn = m_io.ReadU8le();
                _nrP2mFrames = m_io.ReadU8le();
            }
            private string _magic;
            private ulong _nrPages;
            private ulong _sharedInfo;
            private StartInfoFlags _flags;
            private uint _pad1;
            private ulong _storeMfn;
            private uint _storeEvtchn;
            private uint _pad2;
            private ulong _consoleMfn;
            private uint _consoleEvtchn;
            private uint _pad3;
            private ulong _ptBase;
            private ulong _nrPtFrames;
            private ulong _mfnList;
            private ulong _modStart;
            private ulong _modLen;
            private string _cmdLine;
            private ulong _firstP2mPfn;
            private ulong _nrP2mFrames;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// &quot;xen-3.0-x86_64&quot;, &quot;xen-3.0-x86_32p&quot; or similar.
            /// </summary>
            public string Magic { get { return _magic; } }

            /// <summary>
            /// Number of pages that the guest has.
            /// </summary>
            public ulong NrPages { get { return _nrPages; } }

            /// <summary>
            /// Machine address of the shared info page.
            /// </summary>
            public ulong SharedInfo { get { return _sharedInfo; } }

            /// <summary>
            /// Properties of the guest.
            /// </summary>
            public StartInfoFlags Flags { get { return _flags; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public uint Pad1 { get { return _pad1; } }

            /// <summary>
            /// Frame of xenstore's ring; a pfn while the guest is suspended.
            /// </summary>
            public ulong StoreMfn { get { return _storeMfn; } }

            /// <summary>
            /// Event channel of xenstore's ring.
            /// </summary>
            public uint StoreEvtchn { get { return _storeEvtchn; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public uint Pad2 { get { return _pad2; } }

            /// <summary>
            /// Frame of the console's ring; a pfn while the guest is suspended.
            /// </summary>
            public ulong ConsoleMfn { get { return _consoleMfn; } }

            /// <summary>
            /// Event channel of the console's ring.
            /// </summary>
            public uint ConsoleEvtchn { get { return _consoleEvtchn; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public uint Pad3 { get { return _pad3; } }

            /// <summary>
            /// Linear address of the first page tables.
            /// </summary>
            public ulong PtBase { get { return _ptBase; } }

            /// <summary>
            /// Number of frames of the first page tables.
            /// </summary>
            public ulong NrPtFrames { get { return _nrPtFrames; } }

            /// <summary>
            /// Linear address of the list of frames.
            /// </summary>
            public ulong MfnList { get { return _mfnList; } }

            /// <summary>
            /// Linear address (or pfn, see `flags`) of the initial RAM disk.
            /// </summary>
            public ulong ModStart { get { return _modStart; } }

            /// <summary>
            /// Size of the initial RAM disk in bytes.
            /// </summary>
            public ulong ModLen { get { return _modLen; } }

            /// <summary>
            /// The kernel's command line.
            /// </summary>
            public string CmdLine { get { return _cmdLine; } }

            /// <summary>
            /// First pfn of the list of frames, if it lies outside the first mapping.
            /// </summary>
            public ulong FirstP2mPfn { get { return _firstP2mPfn; } }

            /// <summary>
            /// Number of frames in the list of frames.
            /// </summary>
            public ulong NrP2mFrames { get { return _nrP2mFrames; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A handler of exceptions or software interrupts of a 32-bit guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143">struct trap_info</a>
        /// </remarks>
        public partial class TrapInfoX8632 : KaitaiStruct
        {
            public static TrapInfoX8632 FromFile(string fileName)
            {
                return new TrapInfoX8632(new KaitaiStream(fileName));
            }

            public TrapInfoX8632(KaitaiStream p__io, XenX86Vcpu.TrapTableX8632 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_disablesEvents = false;
                f_dpl = false;
                _read();
            }
            private void _read()
            {
                _vector = m_io.ReadU1();
                _flags = m_io.ReadU1();
                _cs = m_io.ReadU2le();
                _address = m_io.ReadU4le();
            }
            private bool f_disablesEvents;
            private bool _disablesEvents;

            /// <summary>
            /// Event delivery is disabled when the handler is entered.
            /// </summary>
            public bool DisablesEvents
            {
                get
                {
                    if (f_disablesEvents)
                        return _disablesEvents;
                    f_disablesEvents = true;
                    _disablesEvents = (bool) ((Flags & 4) != 0);
                    return _disablesEvents;
                }
            }
            private bool f_dpl;
            private int _dpl;

            /// <summary>
            /// Privilege level that may raise it with an INT instruction.
            /// </summary>
            public int Dpl
            {
                get
                {
                    if (f_dpl)
                        return _dpl;
                    f_dpl = true;
                    _dpl = (int) (Flags & 3);
                    return _dpl;
                }
            }
            private byte _vector;
            private byte _flags;
            private ushort _cs;
            private uint _address;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.TrapTableX8632 m_parent;

            /// <summary>
            /// Number of the exception or interrupt.
            /// </summary>
            public byte Vector { get { return _vector; } }

            /// <summary>
            /// Privilege level and event delivery, see the instances.
            /// </summary>
            public byte Flags { get { return _flags; } }

            /// <summary>
            /// Code selector of the handler.
            /// </summary>
            public ushort Cs { get { return _cs; } }

            /// <summary>
            /// Address of the handler.
            /// </summary>
            public uint Address { get { return _address; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.TrapTableX8632 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A handler of exceptions or software interrupts of a 64-bit guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143">struct trap_info</a>
        /// </remarks>
        public partial class TrapInfoX8664 : KaitaiStruct
        {
            public static TrapInfoX8664 FromFile(string fileName)
            {
                return new TrapInfoX8664(new KaitaiStream(fileName));
            }

            public TrapInfoX8664(KaitaiStream p__io, XenX86Vcpu.TrapTableX8664 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_disablesEvents = false;
                f_dpl = false;
                _read();
            }
            private void _read()
            {
                _vector = m_io.ReadU1();
                _flags = m_io.ReadU1();
                _cs = m_io.ReadU2le();
                _padding = m_io.ReadU4le();
                _address = m_io.ReadU8le();
            }
            private bool f_disablesEvents;
            private bool _disablesEvents;

            /// <summary>
            /// Event delivery is disabled when the handler is entered.
            /// </summary>
            public bool DisablesEvents
            {
                get
                {
                    if (f_disablesEvents)
                        return _disablesEvents;
                    f_disablesEvents = true;
                    _disablesEvents = (bool) ((Flags & 4) != 0);
                    return _disablesEvents;
                }
            }
            private bool f_dpl;
            private int _dpl;

            /// <summary>
            /// Privilege level that may raise it with an INT instruction.
            /// </summary>
            public int Dpl
            {
                get
                {
                    if (f_dpl)
                        return _dpl;
                    f_dpl = true;
                    _dpl = (int) (Flags & 3);
                    return _dpl;
                }
            }
            private byte _vector;
            private byte _flags;
            private ushort _cs;
            private uint _padding;
            private ulong _address;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.TrapTableX8664 m_parent;

            /// <summary>
            /// Number of the exception or interrupt.
            /// </summary>
            public byte Vector { get { return _vector; } }

            /// <summary>
            /// Privilege level and event delivery, see the instances.
            /// </summary>
            public byte Flags { get { return _flags; } }

            /// <summary>
            /// Code selector of the handler.
            /// </summary>
            public ushort Cs { get { return _cs; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public uint Padding { get { return _padding; } }

            /// <summary>
            /// Address of the handler.
            /// </summary>
            public ulong Address { get { return _address; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.TrapTableX8664 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
        /// </remarks>
        public partial class TrapTableX8632 : KaitaiStruct
        {
            public static TrapTableX8632 FromFile(string fileName)
            {
                return new TrapTableX8632(new KaitaiStream(fileName));
            }

            public TrapTableX8632(KaitaiStream p__io, XenX86Vcpu.VcpuGuestContextX8632 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_entries = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_entries;
            private List<TrapInfoX8632> _entries;

            /// <summary>
            /// One entry for each vector; address 0 where the guest has set none.
            /// </summary>
            public List<TrapInfoX8632> Entries
            {
                get
                {
                    if (f_entries)
                        return _entries;
                    f_entries = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _entries = new List<TrapInfoX8632>();
                    {
                        var i = 0;
                        while (!m_io.IsEof) {
                            _entries.Add(new TrapInfoX8632(m_io, this, m_root));
                            i++;
                        }
                    }
                    m_io.Seek((long) (_pos));
                    return _entries;
                }
            }
            private XenX86Vcpu m_root;
            private XenX86Vcpu.VcpuGuestContextX8632 m_parent;
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.VcpuGuestContextX8632 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
        /// </remarks>
        public partial class TrapTableX8664 : KaitaiStruct
        {
            public static TrapTableX8664 FromFile(string fileName)
            {
                return new TrapTableX8664(new KaitaiStream(fileName));
            }

            public TrapTableX8664(KaitaiStream p__io, XenX86Vcpu.VcpuGuestContextX8664 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_entries = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_entries;
            private List<TrapInfoX8664> _entries;

            /// <summary>
            /// One entry for each vector; address 0 where the guest has set none.
            /// </summary>
            public List<TrapInfoX8664> Entries
            {
                get
                {
                    if (f_entries)
                        return _entries;
                    f_entries = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _entries = new List<TrapInfoX8664>();
                    {
                        var i = 0;
                        while (!m_io.IsEof) {
                            _entries.Add(new TrapInfoX8664(m_io, this, m_root));
                            i++;
                        }
                    }
                    m_io.Seek((long) (_pos));
                    return _entries;
                }
            }
            private XenX86Vcpu m_root;
            private XenX86Vcpu.VcpuGuestContextX8664 m_parent;
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.VcpuGuestContextX8664 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Bytes that are not one of the known vCPU structures. This type takes their
        /// place so that the context is a structure in every language.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
        /// </remarks>
        public partial class UnknownContext : KaitaiStruct
        {
            public static UnknownContext FromFile(string fileName)
            {
                return new UnknownContext(new KaitaiStream(fileName));
            }

            public UnknownContext(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
            }
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
        /// </remarks>
        public partial class VcpuGuestContextX8632 : KaitaiStruct
        {
            public static VcpuGuestContextX8632 FromFile(string fileName)
            {
                return new VcpuGuestContextX8632(new KaitaiStream(fileName));
            }

            public VcpuGuestContextX8632(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_numGdtFrames = false;
                f_pfnCr3 = false;
                f_pfnStartInfo = false;
                _read();
            }
            private void _read()
            {
                _fpuCtxt = new X86XsaveArea.FxsaveRegion(m_io);
                _flags = new VgcfFlags(m_io, this, m_root);
                _userRegs = new CpuUserRegsX8632(m_io, this, m_root);
                __raw_trapCtxt = m_io.ReadBytes(2048);
                var io___raw_trapCtxt = new KaitaiStream(__raw_trapCtxt);
                _trapCtxt = new TrapTableX8632(io___raw_trapCtxt, this, m_root);
                _ldtBase = m_io.ReadU4le();
                _ldtEnts = m_io.ReadU4le();
                _gdtFrames = new List<uint>();
                for (var i = 0; i < 16; i++)
                {
                    _gdtFrames.Add(m_io.ReadU4le());
                }
                _gdtEnts = m_io.ReadU4le();
                _kernelSs = m_io.ReadU4le();
                _kernelSp = m_io.ReadU4le();
                _cr0 = new Cr0(m_io, this, m_root);
                _cr1 = m_io.ReadU4le();
                _cr2 = m_io.ReadU4le();
                _cr3 = m_io.ReadU4le();
                _cr4 = new Cr4(m_io, this, m_root);
                _cr5 = m_io.ReadU4le();
                _cr6 = m_io.ReadU4le();
                _cr7 = m_io.ReadU4le();
                _dr0 = m_io.ReadU4le();
                _dr1 = m_io.ReadU4le();
                _dr2 = m_io.ReadU4le();
                _dr3 = m_io.ReadU4le();
                _dr4 = m_io.ReadU4le();
                _dr5 = m_io.ReadU4le();
                _dr6 = m_io.ReadU4le();
                _dr7 = m_io.ReadU4le();
                _eventCallbackCs = m_io.ReadU4le();
                _eventCallbackEip = m_io.ReadU4le();
                _failsafeCallbackCs = m_io.ReadU4le();
                _failsafeCallbackEip = m_io.ReadU4le();
                _vmAssist = new VmAssistX8632(m_io, this, m_root);
            }
            private bool f_numGdtFrames;
            private uint _numGdtFrames;

            /// <summary>
            /// Number of `gdt_frames` that hold a frame of the GDT, at most 16.
            /// </summary>
            public uint NumGdtFrames
            {
                get
                {
                    if (f_numGdtFrames)
                        return _numGdtFrames;
                    f_numGdtFrames = true;
                    _numGdtFrames = (uint) ((((uint) (GdtEnts)) > ((uint) (8192)) ? ((uint) (16)) : ((uint) ((((uint) (GdtEnts)) + 511) / 512))));
                    return _numGdtFrames;
                }
            }
            private bool f_pfnCr3;
            private ulong _pfnCr3;

            /// <summary>
            /// pfn of the level 3 page table: cr3 rotated right by 12 bits.
            /// </summary>
            public ulong PfnCr3
            {
                get
                {
                    if (f_pfnCr3)
                        return _pfnCr3;
                    f_pfnCr3 = true;
                    _pfnCr3 = (ulong) (((ulong) (((ulong) (Cr3 >> 12)) + ((ulong) (((ulong) (Cr3 & 4095)) * ((ulong) (1048576)))))));
                    return _pfnCr3;
                }
            }
            private bool f_pfnStartInfo;
            private uint _pfnStartInfo;

            /// <summary>
            /// pfn of the start info page, for vCPU 0; for any other vCPU this is an
            /// ordinary register.
            /// </summary>
            public uint PfnStartInfo
            {
                get
                {
                    if (f_pfnStartInfo)
                        return _pfnStartInfo;
                    f_pfnStartInfo = true;
                    _pfnStartInfo = (uint) (UserRegs.Edx);
                    return _pfnStartInfo;
                }
            }
            private X86XsaveArea.FxsaveRegion _fpuCtxt;
            private VgcfFlags _flags;
            private CpuUserRegsX8632 _userRegs;
            private TrapTableX8632 _trapCtxt;
            private uint _ldtBase;
            private uint _ldtEnts;
            private List<uint> _gdtFrames;
            private uint _gdtEnts;
            private uint _kernelSs;
            private uint _kernelSp;
            private Cr0 _cr0;
            private uint _cr1;
            private uint _cr2;
            private uint _cr3;
            private Cr4 _cr4;
            private uint _cr5;
            private uint _cr6;
            private uint _cr7;
            private uint _dr0;
            private uint _dr1;
            private uint _dr2;
            private uint _dr3;
            private uint _dr4;
            private uint _dr5;
            private uint _dr6;
            private uint _dr7;
            private uint _eventCallbackCs;
            private uint _eventCallbackEip;
            private uint _failsafeCallbackCs;
            private uint _failsafeCallbackEip;
            private VmAssistX8632 _vmAssist;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;
            private byte[] __raw_trapCtxt;

            /// <summary>
            /// x87, MMX and SSE registers, as FXSAVE writes them.
            /// </summary>
            public X86XsaveArea.FxsaveRegion FpuCtxt { get { return _fpuCtxt; } }

            /// <summary>
            /// Properties of this context.
            /// </summary>
            public VgcfFlags Flags { get { return _flags; } }

            /// <summary>
            /// General registers.
            /// </summary>
            public CpuUserRegsX8632 UserRegs { get { return _userRegs; } }

            /// <summary>
            /// The guest's virtual interrupt descriptor table.
            /// </summary>
            public TrapTableX8632 TrapCtxt { get { return _trapCtxt; } }

            /// <summary>
            /// Linear address of the LDT.
            /// </summary>
            public uint LdtBase { get { return _ldtBase; } }

            /// <summary>
            /// Number of entries of the LDT.
            /// </summary>
            public uint LdtEnts { get { return _ldtEnts; } }

            /// <summary>
            /// pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
            /// </summary>
            public List<uint> GdtFrames { get { return _gdtFrames; } }

            /// <summary>
            /// Number of entries of the GDT.
            /// </summary>
            public uint GdtEnts { get { return _gdtEnts; } }

            /// <summary>
            /// Selector of the kernel's stack.
            /// </summary>
            public uint KernelSs { get { return _kernelSs; } }

            /// <summary>
            /// The kernel's stack pointer.
            /// </summary>
            public uint KernelSp { get { return _kernelSp; } }

            /// <summary>
            /// Control register 0.
            /// </summary>
            public Cr0 Cr0 { get { return _cr0; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public uint Cr1 { get { return _cr1; } }

            /// <summary>
            /// Control register 2; a PV guest finds its faulting addresses in the shared info.
            /// </summary>
            public uint Cr2 { get { return _cr2; } }

            /// <summary>
            /// Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`.
            /// </summary>
            public uint Cr3 { get { return _cr3; } }

            /// <summary>
            /// Control register 4.
            /// </summary>
            public Cr4 Cr4 { get { return _cr4; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public uint Cr5 { get { return _cr5; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public uint Cr6 { get { return _cr6; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public uint Cr7 { get { return _cr7; } }

            /// <summary>
            /// Address of breakpoint 0.
            /// </summary>
            public uint Dr0 { get { return _dr0; } }

            /// <summary>
            /// Address of breakpoint 1.
            /// </summary>
            public uint Dr1 { get { return _dr1; } }

            /// <summary>
            /// Address of breakpoint 2.
            /// </summary>
            public uint Dr2 { get { return _dr2; } }

            /// <summary>
            /// Address of breakpoint 3.
            /// </summary>
            public uint Dr3 { get { return _dr3; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public uint Dr4 { get { return _dr4; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public uint Dr5 { get { return _dr5; } }

            /// <summary>
            /// Debug status.
            /// </summary>
            public uint Dr6 { get { return _dr6; } }

            /// <summary>
            /// Debug control.
            /// </summary>
            public uint Dr7 { get { return _dr7; } }

            /// <summary>
            /// Code selector of the guest's event handler.
            /// </summary>
            public uint EventCallbackCs { get { return _eventCallbackCs; } }

            /// <summary>
            /// Address of the guest's event handler.
            /// </summary>
            public uint EventCallbackEip { get { return _eventCallbackEip; } }

            /// <summary>
            /// Code selector of the guest's handler of faults on return.
            /// </summary>
            public uint FailsafeCallbackCs { get { return _failsafeCallbackCs; } }

            /// <summary>
            /// Address of the guest's handler of faults on return to it.
            /// </summary>
            public uint FailsafeCallbackEip { get { return _failsafeCallbackEip; } }

            /// <summary>
            /// Relaxations of the PV interface that the guest uses.
            /// </summary>
            public VmAssistX8632 VmAssist { get { return _vmAssist; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
            public byte[] M_RawTrapCtxt { get { return __raw_trapCtxt; } }
        }

        /// <summary>
        /// Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
        /// </remarks>
        public partial class VcpuGuestContextX8664 : KaitaiStruct
        {
            public static VcpuGuestContextX8664 FromFile(string fileName)
            {
                return new VcpuGuestContextX8664(new KaitaiStream(fileName));
            }

            public VcpuGuestContextX8664(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasCr1 = false;
                f_numGdtFrames = false;
                f_pfnCr1 = false;
                f_pfnCr3 = false;
                f_pfnStartInfo = false;
                _read();
            }
            private void _read()
            {
                _fpuCtxt = new X86XsaveArea.FxsaveRegion(m_io);
                _flags = new VgcfFlags(m_io, this, m_root);
                _reservedFlags = m_io.ReadU4le();
                _userRegs = new CpuUserRegsX8664(m_io, this, m_root);
                __raw_trapCtxt = m_io.ReadBytes(4096);
                var io___raw_trapCtxt = new KaitaiStream(__raw_trapCtxt);
                _trapCtxt = new TrapTableX8664(io___raw_trapCtxt, this, m_root);
                _ldtBase = m_io.ReadU8le();
                _ldtEnts = m_io.ReadU8le();
                _gdtFrames = new List<ulong>();
                for (var i = 0; i < 16; i++)
                {
                    _gdtFrames.Add(m_io.ReadU8le());
                }
                _gdtEnts = m_io.ReadU8le();
                _kernelSs = m_io.ReadU8le();
                _kernelSp = m_io.ReadU8le();
                _cr0 = new Cr0(m_io, this, m_root);
                _reservedCr0 = m_io.ReadU4le();
                __raw_cr1 = m_io.ReadBytes(8);
                var io___raw_cr1 = new KaitaiStream(__raw_cr1);
                _cr1 = new WideRegister(io___raw_cr1, this, m_root);
                _cr2 = m_io.ReadU8le();
                __raw_cr3 = m_io.ReadBytes(8);
                var io___raw_cr3 = new KaitaiStream(__raw_cr3);
                _cr3 = new WideRegister(io___raw_cr3, this, m_root);
                _cr4 = new Cr4(m_io, this, m_root);
                _reservedCr4 = m_io.ReadU4le();
                _cr5 = m_io.ReadU8le();
                _cr6 = m_io.ReadU8le();
                _cr7 = m_io.ReadU8le();
                _dr0 = m_io.ReadU8le();
                _dr1 = m_io.ReadU8le();
                _dr2 = m_io.ReadU8le();
                _dr3 = m_io.ReadU8le();
                _dr4 = m_io.ReadU8le();
                _dr5 = m_io.ReadU8le();
                _dr6 = m_io.ReadU8le();
                _dr7 = m_io.ReadU8le();
                _eventCallbackEip = m_io.ReadU8le();
                _failsafeCallbackEip = m_io.ReadU8le();
                _syscallCallbackEip = m_io.ReadU8le();
                _vmAssist = new VmAssistX8664(m_io, this, m_root);
                _fsBase = m_io.ReadU8le();
                _gsBaseKernel = m_io.ReadU8le();
                _gsBaseUser = m_io.ReadU8le();
            }
            private bool f_hasCr1;
            private bool _hasCr1;

            /// <summary>
            /// Whether there is a page table for user mode, bit 0 of cr1.
            /// </summary>
            public bool HasCr1
            {
                get
                {
                    if (f_hasCr1)
                        return _hasCr1;
                    f_hasCr1 = true;
                    _hasCr1 = (bool) ((Cr1.Low & 1) != 0);
                    return _hasCr1;
                }
            }
            private bool f_numGdtFrames;
            private uint _numGdtFrames;

            /// <summary>
            /// Number of `gdt_frames` that hold a frame of the GDT, at most 16.
            /// </summary>
            public uint NumGdtFrames
            {
                get
                {
                    if (f_numGdtFrames)
                        return _numGdtFrames;
                    f_numGdtFrames = true;
                    _numGdtFrames = (uint) (( ((((ulong) (GdtEnts)) > ((ulong) (8192))) || (((ulong) (GdtEnts)) < ((ulong) (0))))  ? ((uint) (16)) : ((uint) ((((uint) (GdtEnts)) + 511) / 512))));
                    return _numGdtFrames;
                }
            }
            private bool f_pfnCr1;
            private ulong _pfnCr1;

            /// <summary>
            /// pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`.
            /// </summary>
            public ulong PfnCr1
            {
                get
                {
                    if (f_pfnCr1)
                        return _pfnCr1;
                    f_pfnCr1 = true;
                    _pfnCr1 = (ulong) (Cr1.Pfn);
                    return _pfnCr1;
                }
            }
            private bool f_pfnCr3;
            private ulong _pfnCr3;

            /// <summary>
            /// pfn of the level 4 page table (cr3 / 4096).
            /// </summary>
            public ulong PfnCr3
            {
                get
                {
                    if (f_pfnCr3)
                        return _pfnCr3;
                    f_pfnCr3 = true;
                    _pfnCr3 = (ulong) (Cr3.Pfn);
                    return _pfnCr3;
                }
            }
            private bool f_pfnStartInfo;
            private ulong _pfnStartInfo;

            /// <summary>
            /// pfn of the start info page, for vCPU 0; for any other vCPU this is an
            /// ordinary register.
            /// </summary>
            public ulong PfnStartInfo
            {
                get
                {
                    if (f_pfnStartInfo)
                        return _pfnStartInfo;
                    f_pfnStartInfo = true;
                    _pfnStartInfo = (ulong) (UserRegs.Rdx);
                    return _pfnStartInfo;
                }
            }
            private X86XsaveArea.FxsaveRegion _fpuCtxt;
            private VgcfFlags _flags;
            private uint _reservedFlags;
            private CpuUserRegsX8664 _userRegs;
            private TrapTableX8664 _trapCtxt;
            private ulong _ldtBase;
            private ulong _ldtEnts;
            private List<ulong> _gdtFrames;
            private ulong _gdtEnts;
            private ulong _kernelSs;
            private ulong _kernelSp;
            private Cr0 _cr0;
            private uint _reservedCr0;
            private WideRegister _cr1;
            private ulong _cr2;
            private WideRegister _cr3;
            private Cr4 _cr4;
            private uint _reservedCr4;
            private ulong _cr5;
            private ulong _cr6;
            private ulong _cr7;
            private ulong _dr0;
            private ulong _dr1;
            private ulong _dr2;
            private ulong _dr3;
            private ulong _dr4;
            private ulong _dr5;
            private ulong _dr6;
            private ulong _dr7;
            private ulong _eventCallbackEip;
            private ulong _failsafeCallbackEip;
            private ulong _syscallCallbackEip;
            private VmAssistX8664 _vmAssist;
            private ulong _fsBase;
            private ulong _gsBaseKernel;
            private ulong _gsBaseUser;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;
            private byte[] __raw_trapCtxt;
            private byte[] __raw_cr1;
            private byte[] __raw_cr3;

            /// <summary>
            /// x87, MMX and SSE registers, as FXSAVE writes them.
            /// </summary>
            public X86XsaveArea.FxsaveRegion FpuCtxt { get { return _fpuCtxt; } }

            /// <summary>
            /// Properties of this context.
            /// </summary>
            public VgcfFlags Flags { get { return _flags; } }

            /// <summary>
            /// Bits 63-32 of the flags, all zero.
            /// </summary>
            public uint ReservedFlags { get { return _reservedFlags; } }

            /// <summary>
            /// General registers.
            /// </summary>
            public CpuUserRegsX8664 UserRegs { get { return _userRegs; } }

            /// <summary>
            /// The guest's virtual interrupt descriptor table.
            /// </summary>
            public TrapTableX8664 TrapCtxt { get { return _trapCtxt; } }

            /// <summary>
            /// Linear address of the LDT.
            /// </summary>
            public ulong LdtBase { get { return _ldtBase; } }

            /// <summary>
            /// Number of entries of the LDT.
            /// </summary>
            public ulong LdtEnts { get { return _ldtEnts; } }

            /// <summary>
            /// pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
            /// </summary>
            public List<ulong> GdtFrames { get { return _gdtFrames; } }

            /// <summary>
            /// Number of entries of the GDT.
            /// </summary>
            public ulong GdtEnts { get { return _gdtEnts; } }

            /// <summary>
            /// Selector of the kernel's stack.
            /// </summary>
            public ulong KernelSs { get { return _kernelSs; } }

            /// <summary>
            /// The kernel's stack pointer.
            /// </summary>
            public ulong KernelSp { get { return _kernelSp; } }

            /// <summary>
            /// Control register 0.
            /// </summary>
            public Cr0 Cr0 { get { return _cr0; } }

            /// <summary>
            /// Bits 63-32 of cr0, all zero.
            /// </summary>
            public uint ReservedCr0 { get { return _reservedCr0; } }

            /// <summary>
            /// Page table of the guest's user mode, which Xen stores in cr1: bit 0
            /// and a pfn, or 0 if there is none.
            /// </summary>
            public WideRegister Cr1 { get { return _cr1; } }

            /// <summary>
            /// Control register 2; a PV guest finds its faulting addresses in the shared info.
            /// </summary>
            public ulong Cr2 { get { return _cr2; } }

            /// <summary>
            /// Page table base; see `pfn_cr3`.
            /// </summary>
            public WideRegister Cr3 { get { return _cr3; } }

            /// <summary>
            /// Control register 4.
            /// </summary>
            public Cr4 Cr4 { get { return _cr4; } }

            /// <summary>
            /// Bits 63-32 of cr4.
            /// </summary>
            public uint ReservedCr4 { get { return _reservedCr4; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public ulong Cr5 { get { return _cr5; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public ulong Cr6 { get { return _cr6; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public ulong Cr7 { get { return _cr7; } }

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
            /// Unused.
            /// </summary>
            public ulong Dr4 { get { return _dr4; } }

            /// <summary>
            /// Unused.
            /// </summary>
            public ulong Dr5 { get { return _dr5; } }

            /// <summary>
            /// Debug status.
            /// </summary>
            public ulong Dr6 { get { return _dr6; } }

            /// <summary>
            /// Debug control.
            /// </summary>
            public ulong Dr7 { get { return _dr7; } }

            /// <summary>
            /// Address of the guest's event handler.
            /// </summary>
            public ulong EventCallbackEip { get { return _eventCallbackEip; } }

            /// <summary>
            /// Address of the guest's handler of faults on return to it.
            /// </summary>
            public ulong FailsafeCallbackEip { get { return _failsafeCallbackEip; } }

            /// <summary>
            /// Address of the guest's SYSCALL handler.
            /// </summary>
            public ulong SyscallCallbackEip { get { return _syscallCallbackEip; } }

            /// <summary>
            /// Relaxations of the PV interface that the guest uses.
            /// </summary>
            public VmAssistX8664 VmAssist { get { return _vmAssist; } }

            /// <summary>
            /// Base of FS.
            /// </summary>
            public ulong FsBase { get { return _fsBase; } }

            /// <summary>
            /// Base of GS in kernel mode.
            /// </summary>
            public ulong GsBaseKernel { get { return _gsBaseKernel; } }

            /// <summary>
            /// Base of GS in user mode.
            /// </summary>
            public ulong GsBaseUser { get { return _gsBaseUser; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
            public byte[] M_RawTrapCtxt { get { return __raw_trapCtxt; } }
            public byte[] M_RawCr1 { get { return __raw_cr1; } }
            public byte[] M_RawCr3 { get { return __raw_cr3; } }
        }

        /// <summary>
        /// The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737">struct vcpu_info</a>
        /// </remarks>
        public partial class VcpuInfoX8632 : KaitaiStruct
        {
            public static VcpuInfoX8632 FromFile(string fileName)
            {
                return new VcpuInfoX8632(new KaitaiStream(fileName));
            }

            public VcpuInfoX8632(KaitaiStream p__io, XenX86Vcpu.SharedInfoX8632 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _evtchnUpcallPending = m_io.ReadU1();
                _evtchnUpcallMask = m_io.ReadU1();
                _padding = m_io.ReadBytes(2);
                _evtchnPendingSel = m_io.ReadU4le();
                _cr2 = m_io.ReadU4le();
                _archPad = m_io.ReadBytes(20);
                _time = new VcpuTimeInfo(m_io, this, m_root);
            }
            private byte _evtchnUpcallPending;
            private byte _evtchnUpcallMask;
            private byte[] _padding;
            private uint _evtchnPendingSel;
            private uint _cr2;
            private byte[] _archPad;
            private VcpuTimeInfo _time;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.SharedInfoX8632 m_parent;

            /// <summary>
            /// Not 0: an event is pending.
            /// </summary>
            public byte EvtchnUpcallPending { get { return _evtchnUpcallPending; } }

            /// <summary>
            /// Not 0: event delivery is disabled.
            /// </summary>
            public byte EvtchnUpcallMask { get { return _evtchnUpcallMask; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Padding { get { return _padding; } }

            /// <summary>
            /// One bit for each word of the pending bitmap; set if the word has pending events.
            /// </summary>
            public uint EvtchnPendingSel { get { return _evtchnPendingSel; } }

            /// <summary>
            /// Address of the last page fault.
            /// </summary>
            public uint Cr2 { get { return _cr2; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] ArchPad { get { return _archPad; } }

            /// <summary>
            /// Parameters for computing the time from the TSC.
            /// </summary>
            public VcpuTimeInfo Time { get { return _time; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.SharedInfoX8632 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737">struct vcpu_info</a>
        /// </remarks>
        public partial class VcpuInfoX8664 : KaitaiStruct
        {
            public static VcpuInfoX8664 FromFile(string fileName)
            {
                return new VcpuInfoX8664(new KaitaiStream(fileName));
            }

            public VcpuInfoX8664(KaitaiStream p__io, XenX86Vcpu.SharedInfoX8664 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _evtchnUpcallPending = m_io.ReadU1();
                _evtchnUpcallMask = m_io.ReadU1();
                _padding = m_io.ReadBytes(6);
                _evtchnPendingSel = m_io.ReadU8le();
                _cr2 = m_io.ReadU8le();
                _archPad = m_io.ReadBytes(8);
                _time = new VcpuTimeInfo(m_io, this, m_root);
            }
            private byte _evtchnUpcallPending;
            private byte _evtchnUpcallMask;
            private byte[] _padding;
            private ulong _evtchnPendingSel;
            private ulong _cr2;
            private byte[] _archPad;
            private VcpuTimeInfo _time;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.SharedInfoX8664 m_parent;

            /// <summary>
            /// Not 0: an event is pending.
            /// </summary>
            public byte EvtchnUpcallPending { get { return _evtchnUpcallPending; } }

            /// <summary>
            /// Not 0: event delivery is disabled.
            /// </summary>
            public byte EvtchnUpcallMask { get { return _evtchnUpcallMask; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Padding { get { return _padding; } }

            /// <summary>
            /// One bit for each word of the pending bitmap; set if the word has pending events.
            /// </summary>
            public ulong EvtchnPendingSel { get { return _evtchnPendingSel; } }

            /// <summary>
            /// Address of the last page fault.
            /// </summary>
            public ulong Cr2 { get { return _cr2; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] ArchPad { get { return _archPad; } }

            /// <summary>
            /// Parameters for computing the time from the TSC.
            /// </summary>
            public VcpuTimeInfo Time { get { return _time; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.SharedInfoX8664 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One MSR of a PV vCPU. The type is at the start of a substream of its own
        /// (`size: 16`), which `index` relies on.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L997-L1001">struct xen_domctl_vcpu_msr</a>
        /// </remarks>
        public partial class VcpuMsr : KaitaiStruct
        {
            public static VcpuMsr FromFile(string fileName)
            {
                return new VcpuMsr(new KaitaiStream(fileName));
            }

            public VcpuMsr(KaitaiStream p__io, XenX86Vcpu.VcpuMsrs p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_index = false;
                _read();
            }
            private void _read()
            {
                _msr = ((XenX86CpuPolicy.MsrIndex) m_io.ReadU4le());
                _reserved = m_io.ReadU4le();
                _value = m_io.ReadU8le();
            }
            private bool f_index;
            private uint _index;

            /// <summary>
            /// Number of the MSR.
            /// </summary>
            public uint Index
            {
                get
                {
                    if (f_index)
                        return _index;
                    f_index = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _index = m_io.ReadU4le();
                    m_io.Seek((long) (_pos));
                    return _index;
                }
            }
            private XenX86CpuPolicy.MsrIndex _msr;
            private uint _reserved;
            private ulong _value;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.VcpuMsrs m_parent;

            /// <summary>
            /// The MSR by name.
            /// </summary>
            public XenX86CpuPolicy.MsrIndex Msr { get { return _msr; } }

            /// <summary>
            /// Reserved, zero.
            /// </summary>
            public uint Reserved { get { return _reserved; } }

            /// <summary>
            /// Value of the MSR.
            /// </summary>
            public ulong Value { get { return _value; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.VcpuMsrs M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L1022-L1026">struct xen_domctl_vcpu_msrs</a>
        /// </remarks>
        public partial class VcpuMsrs : KaitaiStruct
        {
            public static VcpuMsrs FromFile(string fileName)
            {
                return new VcpuMsrs(new KaitaiStream(fileName));
            }

            public VcpuMsrs(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_numMsrs = false;
                _read();
            }
            private void _read()
            {
                __raw_msrs = new List<byte[]>();
                _msrs = new List<VcpuMsr>();
                for (var i = 0; i < NumMsrs; i++)
                {
                    __raw_msrs.Add(m_io.ReadBytes(16));
                    var io___raw_msrs = new KaitaiStream(__raw_msrs[__raw_msrs.Count - 1]);
                    _msrs.Add(new VcpuMsr(io___raw_msrs, this, m_root));
                }
                _excess = m_io.ReadBytesFull();
            }
            private bool f_numMsrs;
            private int _numMsrs;

            /// <summary>
            /// Number of whole MSRs in the blob.
            /// </summary>
            public int NumMsrs
            {
                get
                {
                    if (f_numMsrs)
                        return _numMsrs;
                    f_numMsrs = true;
                    _numMsrs = (int) (M_Io.Size / 16);
                    return _numMsrs;
                }
            }
            private List<VcpuMsr> _msrs;
            private byte[] _excess;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;
            private List<byte[]> __raw_msrs;

            /// <summary>
            /// The MSRs; Xen leaves out those that are zero.
            /// </summary>
            public List<VcpuMsr> Msrs { get { return _msrs; } }

            /// <summary>
            /// Bytes left over after the last whole MSR; empty in a well-formed blob.
            /// </summary>
            public byte[] Excess { get { return _excess; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
            public List<byte[]> M_RawMsrs { get { return __raw_msrs; } }
        }

        /// <summary>
        /// How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
        /// shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L667-L696">struct vcpu_time_info</a>
        /// </remarks>
        public partial class VcpuTimeInfo : KaitaiStruct
        {
            public static VcpuTimeInfo FromFile(string fileName)
            {
                return new VcpuTimeInfo(new KaitaiStream(fileName));
            }

            public VcpuTimeInfo(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isGuestStopped = false;
                f_isTscStable = false;
                f_isUpdating = false;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _pad0 = m_io.ReadU4le();
                _tscTimestamp = m_io.ReadU8le();
                _systemTime = m_io.ReadU8le();
                _tscToSystemMul = m_io.ReadU4le();
                _tscShift = m_io.ReadS1();
                _flags = m_io.ReadU1();
                _pad1 = m_io.ReadBytes(2);
            }
            private bool f_isGuestStopped;
            private bool _isGuestStopped;

            /// <summary>
            /// The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED).
            /// </summary>
            public bool IsGuestStopped
            {
                get
                {
                    if (f_isGuestStopped)
                        return _isGuestStopped;
                    f_isGuestStopped = true;
                    _isGuestStopped = (bool) ((Flags & 2) != 0);
                    return _isGuestStopped;
                }
            }
            private bool f_isTscStable;
            private bool _isTscStable;

            /// <summary>
            /// All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT).
            /// </summary>
            public bool IsTscStable
            {
                get
                {
                    if (f_isTscStable)
                        return _isTscStable;
                    f_isTscStable = true;
                    _isTscStable = (bool) ((Flags & 1) != 0);
                    return _isTscStable;
                }
            }
            private bool f_isUpdating;
            private bool _isUpdating;

            /// <summary>
            /// An update was under way.
            /// </summary>
            public bool IsUpdating
            {
                get
                {
                    if (f_isUpdating)
                        return _isUpdating;
                    f_isUpdating = true;
                    _isUpdating = (bool) ((Version & 1) != 0);
                    return _isUpdating;
                }
            }
            private uint _version;
            private uint _pad0;
            private ulong _tscTimestamp;
            private ulong _systemTime;
            private uint _tscToSystemMul;
            private sbyte _tscShift;
            private byte _flags;
            private byte[] _pad1;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Counts updates; odd during one.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public uint Pad0 { get { return _pad0; } }

            /// <summary>
            /// TSC at the last update.
            /// </summary>
            public ulong TscTimestamp { get { return _tscTimestamp; } }

            /// <summary>
            /// System time at the last update, in nanoseconds since boot.
            /// </summary>
            public ulong SystemTime { get { return _systemTime; } }

            /// <summary>
            /// Nanoseconds for each tick, a binary fraction of 32 bits.
            /// </summary>
            public uint TscToSystemMul { get { return _tscToSystemMul; } }

            /// <summary>
            /// Shift of the ticks before they are multiplied; to the right if negative.
            /// </summary>
            public sbyte TscShift { get { return _tscShift; } }

            /// <summary>
            /// See the instances.
            /// </summary>
            public byte Flags { get { return _flags; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Pad1 { get { return _pad1; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/domctl.c#L942">XEN_DOMCTL_getvcpuextstate</a>
        /// </remarks>
        public partial class VcpuXsave : KaitaiStruct
        {
            public static VcpuXsave FromFile(string fileName)
            {
                return new VcpuXsave(new KaitaiStream(fileName));
            }

            public VcpuXsave(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __raw_xcr0 = m_io.ReadBytes(8);
                var io___raw_xcr0 = new KaitaiStream(__raw_xcr0);
                _xcr0 = new X86XsaveArea.ComponentBitmap(io___raw_xcr0);
                __raw_xcr0Accum = m_io.ReadBytes(8);
                var io___raw_xcr0Accum = new KaitaiStream(__raw_xcr0Accum);
                _xcr0Accum = new X86XsaveArea.ComponentBitmap(io___raw_xcr0Accum);
                __raw_saveArea = m_io.ReadBytesFull();
                var io___raw_saveArea = new KaitaiStream(__raw_saveArea);
                _saveArea = new X86XsaveArea(io___raw_saveArea);
            }
            private X86XsaveArea.ComponentBitmap _xcr0;
            private X86XsaveArea.ComponentBitmap _xcr0Accum;
            private X86XsaveArea _saveArea;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;
            private byte[] __raw_xcr0;
            private byte[] __raw_xcr0Accum;
            private byte[] __raw_saveArea;

            /// <summary>
            /// XCR0: the components that are enabled now.
            /// </summary>
            public X86XsaveArea.ComponentBitmap Xcr0 { get { return _xcr0; } }

            /// <summary>
            /// All components that the guest has ever enabled.
            /// </summary>
            public X86XsaveArea.ComponentBitmap Xcr0Accum { get { return _xcr0Accum; } }

            /// <summary>
            /// The XSAVE area, which Xen sends in its standard form; empty if the
            /// guest has never used XSAVE.
            /// </summary>
            public X86XsaveArea SaveArea { get { return _saveArea; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
            public byte[] M_RawXcr0 { get { return __raw_xcr0; } }
            public byte[] M_RawXcr0Accum { get { return __raw_xcr0Accum; } }
            public byte[] M_RawSaveArea { get { return __raw_saveArea; } }
        }

        /// <summary>
        /// Flags of a basic context.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L163-L172">VGCF_*</a>
        /// </remarks>
        public partial class VgcfFlags : KaitaiStruct
        {
            public static VgcfFlags FromFile(string fileName)
            {
                return new VgcfFlags(new KaitaiStream(fileName));
            }

            public VgcfFlags(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_failsafeDisablesEvents = false;
                f_i387Valid = false;
                f_inKernel = false;
                f_inSyscall = false;
                f_online = false;
                f_syscallDisablesEvents = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_failsafeDisablesEvents;
            private bool _failsafeDisablesEvents;

            /// <summary>
            /// Event delivery is disabled when the failsafe handler is entered.
            /// </summary>
            public bool FailsafeDisablesEvents
            {
                get
                {
                    if (f_failsafeDisablesEvents)
                        return _failsafeDisablesEvents;
                    f_failsafeDisablesEvents = true;
                    _failsafeDisablesEvents = (bool) ((Raw & 8) != 0);
                    return _failsafeDisablesEvents;
                }
            }
            private bool f_i387Valid;
            private bool _i387Valid;

            /// <summary>
            /// `fpu_ctxt` is valid (VGCF_i387_valid).
            /// </summary>
            public bool I387Valid
            {
                get
                {
                    if (f_i387Valid)
                        return _i387Valid;
                    f_i387Valid = true;
                    _i387Valid = (bool) ((Raw & 1) != 0);
                    return _i387Valid;
                }
            }
            private bool f_inKernel;
            private bool _inKernel;

            /// <summary>
            /// The vCPU was in the guest's kernel mode (VGCF_in_kernel).
            /// </summary>
            public bool InKernel
            {
                get
                {
                    if (f_inKernel)
                        return _inKernel;
                    f_inKernel = true;
                    _inKernel = (bool) ((Raw & 4) != 0);
                    return _inKernel;
                }
            }
            private bool f_inSyscall;
            private bool _inSyscall;

            /// <summary>
            /// The vCPU may return with SYSRET (VGCF_in_syscall).
            /// </summary>
            public bool InSyscall
            {
                get
                {
                    if (f_inSyscall)
                        return _inSyscall;
                    f_inSyscall = true;
                    _inSyscall = (bool) ((Raw & 256) != 0);
                    return _inSyscall;
                }
            }
            private bool f_online;
            private bool _online;

            /// <summary>
            /// The vCPU is online (VGCF_online); receivers set this flag regardless
            /// of its saved value.
            /// </summary>
            public bool Online
            {
                get
                {
                    if (f_online)
                        return _online;
                    f_online = true;
                    _online = (bool) ((Raw & 32) != 0);
                    return _online;
                }
            }
            private bool f_syscallDisablesEvents;
            private bool _syscallDisablesEvents;

            /// <summary>
            /// Event delivery is disabled when the SYSCALL handler is entered.
            /// </summary>
            public bool SyscallDisablesEvents
            {
                get
                {
                    if (f_syscallDisablesEvents)
                        return _syscallDisablesEvents;
                    f_syscallDisablesEvents = true;
                    _syscallDisablesEvents = (bool) ((Raw & 16) != 0);
                    return _syscallDisablesEvents;
                }
            }
            private uint _raw;
            private XenX86Vcpu m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Relaxations of the PV interface, of a 32-bit guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568">VMASST_TYPE_*</a>
        /// </remarks>
        public partial class VmAssistX8632 : KaitaiStruct
        {
            public static VmAssistX8632 FromFile(string fileName)
            {
                return new VmAssistX8632(new KaitaiStream(fileName));
            }

            public VmAssistX8632(KaitaiStream p__io, XenX86Vcpu.VcpuGuestContextX8632 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_architecturalIopl = false;
                f_fourGbSegments = false;
                f_fourGbSegmentsNotify = false;
                f_paeExtendedCr3 = false;
                f_runstateUpdateFlag = false;
                f_unknownBits = false;
                f_writablePagetables = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_architecturalIopl;
            private bool _architecturalIopl;

            /// <summary>
            /// The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
            /// </summary>
            public bool ArchitecturalIopl
            {
                get
                {
                    if (f_architecturalIopl)
                        return _architecturalIopl;
                    f_architecturalIopl = true;
                    _architecturalIopl = (bool) ((Raw & 16) != 0);
                    return _architecturalIopl;
                }
            }
            private bool f_fourGbSegments;
            private bool _fourGbSegments;

            /// <summary>
            /// Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
            /// </summary>
            public bool FourGbSegments
            {
                get
                {
                    if (f_fourGbSegments)
                        return _fourGbSegments;
                    f_fourGbSegments = true;
                    _fourGbSegments = (bool) ((Raw & 1) != 0);
                    return _fourGbSegments;
                }
            }
            private bool f_fourGbSegmentsNotify;
            private bool _fourGbSegmentsNotify;

            /// <summary>
            /// The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
            /// </summary>
            public bool FourGbSegmentsNotify
            {
                get
                {
                    if (f_fourGbSegmentsNotify)
                        return _fourGbSegmentsNotify;
                    f_fourGbSegmentsNotify = true;
                    _fourGbSegmentsNotify = (bool) ((Raw & 2) != 0);
                    return _fourGbSegmentsNotify;
                }
            }
            private bool f_paeExtendedCr3;
            private bool _paeExtendedCr3;

            /// <summary>
            /// Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
            /// </summary>
            public bool PaeExtendedCr3
            {
                get
                {
                    if (f_paeExtendedCr3)
                        return _paeExtendedCr3;
                    f_paeExtendedCr3 = true;
                    _paeExtendedCr3 = (bool) ((Raw & 8) != 0);
                    return _paeExtendedCr3;
                }
            }
            private bool f_runstateUpdateFlag;
            private bool _runstateUpdateFlag;

            /// <summary>
            /// Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
            /// </summary>
            public bool RunstateUpdateFlag
            {
                get
                {
                    if (f_runstateUpdateFlag)
                        return _runstateUpdateFlag;
                    f_runstateUpdateFlag = true;
                    _runstateUpdateFlag = (bool) ((Raw & 32) != 0);
                    return _runstateUpdateFlag;
                }
            }
            private bool f_unknownBits;
            private int _unknownBits;

            /// <summary>
            /// Bits 31-6, which Xen refuses.
            /// </summary>
            public int UnknownBits
            {
                get
                {
                    if (f_unknownBits)
                        return _unknownBits;
                    f_unknownBits = true;
                    _unknownBits = (int) (Raw >> 6);
                    return _unknownBits;
                }
            }
            private bool f_writablePagetables;
            private bool _writablePagetables;

            /// <summary>
            /// The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
            /// </summary>
            public bool WritablePagetables
            {
                get
                {
                    if (f_writablePagetables)
                        return _writablePagetables;
                    f_writablePagetables = true;
                    _writablePagetables = (bool) ((Raw & 4) != 0);
                    return _writablePagetables;
                }
            }
            private uint _raw;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.VcpuGuestContextX8632 m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.VcpuGuestContextX8632 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Relaxations of the PV interface, of a 64-bit guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568">VMASST_TYPE_*</a>
        /// </remarks>
        public partial class VmAssistX8664 : KaitaiStruct
        {
            public static VmAssistX8664 FromFile(string fileName)
            {
                return new VmAssistX8664(new KaitaiStream(fileName));
            }

            public VmAssistX8664(KaitaiStream p__io, XenX86Vcpu.VcpuGuestContextX8664 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_architecturalIopl = false;
                f_fourGbSegments = false;
                f_fourGbSegmentsNotify = false;
                f_m2pStrict = false;
                f_paeExtendedCr3 = false;
                f_runstateUpdateFlag = false;
                f_unknownBits = false;
                f_unknownBitsHigh = false;
                f_writablePagetables = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
                _rawHigh = m_io.ReadU4le();
            }
            private bool f_architecturalIopl;
            private bool _architecturalIopl;

            /// <summary>
            /// The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
            /// </summary>
            public bool ArchitecturalIopl
            {
                get
                {
                    if (f_architecturalIopl)
                        return _architecturalIopl;
                    f_architecturalIopl = true;
                    _architecturalIopl = (bool) ((Raw & 16) != 0);
                    return _architecturalIopl;
                }
            }
            private bool f_fourGbSegments;
            private bool _fourGbSegments;

            /// <summary>
            /// Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
            /// </summary>
            public bool FourGbSegments
            {
                get
                {
                    if (f_fourGbSegments)
                        return _fourGbSegments;
                    f_fourGbSegments = true;
                    _fourGbSegments = (bool) ((Raw & 1) != 0);
                    return _fourGbSegments;
                }
            }
            private bool f_fourGbSegmentsNotify;
            private bool _fourGbSegmentsNotify;

            /// <summary>
            /// The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
            /// </summary>
            public bool FourGbSegmentsNotify
            {
                get
                {
                    if (f_fourGbSegmentsNotify)
                        return _fourGbSegmentsNotify;
                    f_fourGbSegmentsNotify = true;
                    _fourGbSegmentsNotify = (bool) ((Raw & 2) != 0);
                    return _fourGbSegmentsNotify;
                }
            }
            private bool f_m2pStrict;
            private bool _m2pStrict;

            /// <summary>
            /// The table of machine frames is mapped for the kernel alone
            /// (VMASST_TYPE_m2p_strict, bit 32).
            /// </summary>
            public bool M2pStrict
            {
                get
                {
                    if (f_m2pStrict)
                        return _m2pStrict;
                    f_m2pStrict = true;
                    _m2pStrict = (bool) ((RawHigh & 1) != 0);
                    return _m2pStrict;
                }
            }
            private bool f_paeExtendedCr3;
            private bool _paeExtendedCr3;

            /// <summary>
            /// Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
            /// </summary>
            public bool PaeExtendedCr3
            {
                get
                {
                    if (f_paeExtendedCr3)
                        return _paeExtendedCr3;
                    f_paeExtendedCr3 = true;
                    _paeExtendedCr3 = (bool) ((Raw & 8) != 0);
                    return _paeExtendedCr3;
                }
            }
            private bool f_runstateUpdateFlag;
            private bool _runstateUpdateFlag;

            /// <summary>
            /// Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
            /// </summary>
            public bool RunstateUpdateFlag
            {
                get
                {
                    if (f_runstateUpdateFlag)
                        return _runstateUpdateFlag;
                    f_runstateUpdateFlag = true;
                    _runstateUpdateFlag = (bool) ((Raw & 32) != 0);
                    return _runstateUpdateFlag;
                }
            }
            private bool f_unknownBits;
            private int _unknownBits;

            /// <summary>
            /// Bits 31-6, which Xen refuses.
            /// </summary>
            public int UnknownBits
            {
                get
                {
                    if (f_unknownBits)
                        return _unknownBits;
                    f_unknownBits = true;
                    _unknownBits = (int) (Raw >> 6);
                    return _unknownBits;
                }
            }
            private bool f_unknownBitsHigh;
            private int _unknownBitsHigh;

            /// <summary>
            /// Bits 63-33, which Xen refuses.
            /// </summary>
            public int UnknownBitsHigh
            {
                get
                {
                    if (f_unknownBitsHigh)
                        return _unknownBitsHigh;
                    f_unknownBitsHigh = true;
                    _unknownBitsHigh = (int) (RawHigh >> 1);
                    return _unknownBitsHigh;
                }
            }
            private bool f_writablePagetables;
            private bool _writablePagetables;

            /// <summary>
            /// The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
            /// </summary>
            public bool WritablePagetables
            {
                get
                {
                    if (f_writablePagetables)
                        return _writablePagetables;
                    f_writablePagetables = true;
                    _writablePagetables = (bool) ((Raw & 4) != 0);
                    return _writablePagetables;
                }
            }
            private uint _raw;
            private uint _rawHigh;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.VcpuGuestContextX8664 m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Raw { get { return _raw; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint RawHigh { get { return _rawHigh; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.VcpuGuestContextX8664 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A 64-bit register whose upper part is a frame number, in two halves so
        /// that every language computes it exactly. The type is at the start of a
        /// substream of its own (`size: 8`), which `value` relies on.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
        /// </remarks>
        public partial class WideRegister : KaitaiStruct
        {
            public static WideRegister FromFile(string fileName)
            {
                return new WideRegister(new KaitaiStream(fileName));
            }

            public WideRegister(KaitaiStream p__io, XenX86Vcpu.VcpuGuestContextX8664 p__parent = null, XenX86Vcpu p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_pfn = false;
                f_value = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_pfn;
            private ulong _pfn;

            /// <summary>
            /// The register divided by 4096.
            /// </summary>
            public ulong Pfn
            {
                get
                {
                    if (f_pfn)
                        return _pfn;
                    f_pfn = true;
                    _pfn = (ulong) (((ulong) (((ulong) (Low >> 12)) + ((ulong) (((ulong) (High)) * ((ulong) (1048576)))))));
                    return _pfn;
                }
            }
            private bool f_value;
            private ulong _value;

            /// <summary>
            /// All 64 bits.
            /// </summary>
            public ulong Value
            {
                get
                {
                    if (f_value)
                        return _value;
                    f_value = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _value = m_io.ReadU8le();
                    m_io.Seek((long) (_pos));
                    return _value;
                }
            }
            private uint _low;
            private uint _high;
            private XenX86Vcpu m_root;
            private XenX86Vcpu.VcpuGuestContextX8664 m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint High { get { return _high; } }
            public XenX86Vcpu M_Root { get { return m_root; } }
            public XenX86Vcpu.VcpuGuestContextX8664 M_Parent { get { return m_parent; } }
        }
        private bool f_lenExtVcpucontext;
        private sbyte _lenExtVcpucontext;

        /// <summary>
        /// Length in bytes of the extended context as Xen writes it today.
        /// </summary>
        public sbyte LenExtVcpucontext
        {
            get
            {
                if (f_lenExtVcpucontext)
                    return _lenExtVcpucontext;
                f_lenExtVcpucontext = true;
                _lenExtVcpucontext = (sbyte) (64);
                return _lenExtVcpucontext;
            }
        }
        private bool f_lenExtVcpucontextMax;
        private byte _lenExtVcpucontextMax;

        /// <summary>
        /// Maximum length in bytes of an extended context that receivers accept.
        /// </summary>
        public byte LenExtVcpucontextMax
        {
            get
            {
                if (f_lenExtVcpucontextMax)
                    return _lenExtVcpucontextMax;
                f_lenExtVcpucontextMax = true;
                _lenExtVcpucontextMax = (byte) (128);
                return _lenExtVcpucontextMax;
            }
        }
        private bool f_lenExtVcpucontextMin;
        private sbyte _lenExtVcpucontextMin;

        /// <summary>
        /// Minimum of `len_filled` of an extended context that Xen accepts: all
        /// fields before `mcg_cap`.
        /// </summary>
        public sbyte LenExtVcpucontextMin
        {
            get
            {
                if (f_lenExtVcpucontextMin)
                    return _lenExtVcpucontextMin;
                f_lenExtVcpucontextMin = true;
                _lenExtVcpucontextMin = (sbyte) (40);
                return _lenExtVcpucontextMin;
            }
        }
        private bool f_lenSharedInfoX8632;
        private int _lenSharedInfoX8632;

        /// <summary>
        /// Size in bytes of a 32-bit guest's shared info within its page, 2344.
        /// </summary>
        public int LenSharedInfoX8632
        {
            get
            {
                if (f_lenSharedInfoX8632)
                    return _lenSharedInfoX8632;
                f_lenSharedInfoX8632 = true;
                _lenSharedInfoX8632 = (int) (2344);
                return _lenSharedInfoX8632;
            }
        }
        private bool f_lenSharedInfoX8664;
        private int _lenSharedInfoX8664;

        /// <summary>
        /// Size in bytes of a 64-bit guest's shared info within its page, 3136.
        /// </summary>
        public int LenSharedInfoX8664
        {
            get
            {
                if (f_lenSharedInfoX8664)
                    return _lenSharedInfoX8664;
                f_lenSharedInfoX8664 = true;
                _lenSharedInfoX8664 = (int) (3136);
                return _lenSharedInfoX8664;
            }
        }
        private bool f_lenStartInfoX8632;
        private int _lenStartInfoX8632;

        /// <summary>
        /// Size of a 32-bit guest's start info in bytes.
        /// </summary>
        public int LenStartInfoX8632
        {
            get
            {
                if (f_lenStartInfoX8632)
                    return _lenStartInfoX8632;
                f_lenStartInfoX8632 = true;
                _lenStartInfoX8632 = (int) (1112);
                return _lenStartInfoX8632;
            }
        }
        private bool f_lenStartInfoX8664;
        private int _lenStartInfoX8664;

        /// <summary>
        /// Size of a 64-bit guest's start info in bytes.
        /// </summary>
        public int LenStartInfoX8664
        {
            get
            {
                if (f_lenStartInfoX8664)
                    return _lenStartInfoX8664;
                f_lenStartInfoX8664 = true;
                _lenStartInfoX8664 = (int) (1168);
                return _lenStartInfoX8664;
            }
        }
        private bool f_lenVcpuGuestContextX8632;
        private int _lenVcpuGuestContextX8632;

        /// <summary>
        /// Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
        /// no other length.
        /// </summary>
        public int LenVcpuGuestContextX8632
        {
            get
            {
                if (f_lenVcpuGuestContextX8632)
                    return _lenVcpuGuestContextX8632;
                f_lenVcpuGuestContextX8632 = true;
                _lenVcpuGuestContextX8632 = (int) (2800);
                return _lenVcpuGuestContextX8632;
            }
        }
        private bool f_lenVcpuGuestContextX8664;
        private int _lenVcpuGuestContextX8664;

        /// <summary>
        /// Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
        /// no other length.
        /// </summary>
        public int LenVcpuGuestContextX8664
        {
            get
            {
                if (f_lenVcpuGuestContextX8664)
                    return _lenVcpuGuestContextX8664;
                f_lenVcpuGuestContextX8664 = true;
                _lenVcpuGuestContextX8664 = (int) (5168);
                return _lenVcpuGuestContextX8664;
            }
        }
        private bool f_lenVcpuMsr;
        private int _lenVcpuMsr;

        /// <summary>
        /// Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it.
        /// </summary>
        public int LenVcpuMsr
        {
            get
            {
                if (f_lenVcpuMsr)
                    return _lenVcpuMsr;
                f_lenVcpuMsr = true;
                _lenVcpuMsr = (int) (16);
                return _lenVcpuMsr;
            }
        }
        private bool f_lenVcpuXsaveMin;
        private int _lenVcpuXsaveMin;

        /// <summary>
        /// Minimum length in bytes of an XSAVE context that receivers accept, 16.
        /// </summary>
        public int LenVcpuXsaveMin
        {
            get
            {
                if (f_lenVcpuXsaveMin)
                    return _lenVcpuXsaveMin;
                f_lenVcpuXsaveMin = true;
                _lenVcpuXsaveMin = (int) (8 + 8);
                return _lenVcpuXsaveMin;
            }
        }
        private bool f_maskMcgCapAny;
        private int _maskMcgCapAny;

        /// <summary>
        /// Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
        /// and MCG_CTL_P.
        /// </summary>
        public int MaskMcgCapAny
        {
            get
            {
                if (f_maskMcgCapAny)
                    return _maskMcgCapAny;
                f_maskMcgCapAny = true;
                _maskMcgCapAny = (int) (511);
                return _maskMcgCapAny;
            }
        }
        private bool f_maskMcgCapIntel;
        private int _maskMcgCapIntel;

        /// <summary>
        /// Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
        /// MCG_TES_P, MCG_SER_P and MCG_LMCE_P.
        /// </summary>
        public int MaskMcgCapIntel
        {
            get
            {
                if (f_maskMcgCapIntel)
                    return _maskMcgCapIntel;
                f_maskMcgCapIntel = true;
                _maskMcgCapIntel = (int) (150998016);
                return _maskMcgCapIntel;
            }
        }
        private bool f_numAddressBits;
        private sbyte _numAddressBits;

        /// <summary>
        /// Number of bits of a canonical linear address; the bits above are copies of
        /// the highest one.
        /// </summary>
        public sbyte NumAddressBits
        {
            get
            {
                if (f_numAddressBits)
                    return _numAddressBits;
                f_numAddressBits = true;
                _numAddressBits = (sbyte) (48);
                return _numAddressBits;
            }
        }
        private bool f_numGdtEntsMax;
        private int _numGdtEntsMax;

        /// <summary>
        /// Maximum number of entries of a guest's GDT; the entries above are Xen's
        /// own (FIRST_RESERVED_GDT_ENTRY).
        /// </summary>
        public int NumGdtEntsMax
        {
            get
            {
                if (f_numGdtEntsMax)
                    return _numGdtEntsMax;
                f_numGdtEntsMax = true;
                _numGdtEntsMax = (int) (7168);
                return _numGdtEntsMax;
            }
        }
        private bool f_numLdtEntsMax;
        private int _numLdtEntsMax;

        /// <summary>
        /// Maximum number of entries of an LDT.
        /// </summary>
        public int NumLdtEntsMax
        {
            get
            {
                if (f_numLdtEntsMax)
                    return _numLdtEntsMax;
                f_numLdtEntsMax = true;
                _numLdtEntsMax = (int) (8192);
                return _numLdtEntsMax;
            }
        }
        private bool f_xenEndHigh;
        private uint _xenEndHigh;

        /// <summary>
        /// Upper 32 bits of the first linear address after Xen's own area, which
        /// begins at the lowest canonical address that is negative; the lower 32 bits
        /// are zero (HYPERVISOR_VIRT_END).
        /// </summary>
        public uint XenEndHigh
        {
            get
            {
                if (f_xenEndHigh)
                    return _xenEndHigh;
                f_xenEndHigh = true;
                _xenEndHigh = (uint) (((uint) (4294936576)));
                return _xenEndHigh;
            }
        }
        private XenX86Vcpu m_root;
        private KaitaiStruct m_parent;
        public XenX86Vcpu M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
