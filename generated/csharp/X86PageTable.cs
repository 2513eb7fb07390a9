// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild



namespace Kaitai
{

    /// <summary>
    /// The entries of a page table: 8 bytes each with three (PAE), four or five
    /// levels of tables, 4 bytes each with two levels. Levels are counted upwards
    /// from level 1, which maps pages of 4096 bytes.
    /// 
    /// Entries are in the guest's own little-endian order, whatever the byte order of
    /// the stream. All tables of a PV guest have entries of 8 bytes; its sender
    /// replaces the machine frame numbers of the running guest with pfns.
    /// </summary>
    /// <remarks>
    /// Reference: Intel SDM volume 3, chapter &quot;Paging&quot;
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/libs/guest/xg_sr_restore_x86_pv.c#L968-L1035">x86_pv_localise_page()</a>
    /// </remarks>
    public partial class X86PageTable : KaitaiStruct
    {
        public static X86PageTable FromFile(string fileName)
        {
            return new X86PageTable(new KaitaiStream(fileName));
        }

        public X86PageTable(KaitaiStream p__io, KaitaiStruct p__parent = null, X86PageTable p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_lenPage = false;
            f_numLevels = false;
            f_numPaeSlots = false;
            f_numXenSlots = false;
            f_ofsXenSlots = false;
            f_ofsXenSlotsPae = false;
            _read();
        }
        private void _read()
        {
        }

        /// <summary>
        /// An entry of 4 bytes.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, &quot;32-Bit Paging&quot;
        /// </remarks>
        public partial class Entry4 : KaitaiStruct
        {
            public static Entry4 FromFile(string fileName)
            {
                return new Entry4(new KaitaiStream(fileName));
            }

            public Entry4(KaitaiStream p__io, KaitaiStruct p__parent = null, X86PageTable p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isLarge = false;
                f_isPresent = false;
                f_isUser = false;
                f_isWritable = false;
                f_pfn = false;
                f_pfnLarge = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
            }
            private bool f_isLarge;
            private bool _isLarge;

            /// <summary>
            /// Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4.
            /// </summary>
            public bool IsLarge
            {
                get
                {
                    if (f_isLarge)
                        return _isLarge;
                    f_isLarge = true;
                    _isLarge = (bool) ((Low & 128) != 0);
                    return _isLarge;
                }
            }
            private bool f_isPresent;
            private bool _isPresent;

            /// <summary>
            /// Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
            /// </summary>
            public bool IsPresent
            {
                get
                {
                    if (f_isPresent)
                        return _isPresent;
                    f_isPresent = true;
                    _isPresent = (bool) ((Low & 1) != 0);
                    return _isPresent;
                }
            }
            private bool f_isUser;
            private bool _isUser;

            /// <summary>
            /// Bit 2: user-mode code may use what the entry maps.
            /// </summary>
            public bool IsUser
            {
                get
                {
                    if (f_isUser)
                        return _isUser;
                    f_isUser = true;
                    _isUser = (bool) ((Low & 4) != 0);
                    return _isUser;
                }
            }
            private bool f_isWritable;
            private bool _isWritable;

            /// <summary>
            /// Bit 1: what the entry maps may be written to.
            /// </summary>
            public bool IsWritable
            {
                get
                {
                    if (f_isWritable)
                        return _isWritable;
                    f_isWritable = true;
                    _isWritable = (bool) ((Low & 2) != 0);
                    return _isWritable;
                }
            }
            private bool f_pfn;
            private int _pfn;

            /// <summary>
            /// Bits 31-12, the pfn of the page or page table that it maps.
            /// </summary>
            public int Pfn
            {
                get
                {
                    if (f_pfn)
                        return _pfn;
                    f_pfn = true;
                    _pfn = (int) (Low >> 12);
                    return _pfn;
                }
            }
            private bool f_pfnLarge;
            private ulong _pfnLarge;

            /// <summary>
            /// The pfn of a large page: bits 31-22 of its address are bits 31-22
            /// here, and bits 39-32 are bits 20-13 (PSE-36).
            /// </summary>
            public ulong PfnLarge
            {
                get
                {
                    if (f_pfnLarge)
                        return _pfnLarge;
                    f_pfnLarge = true;
                    _pfnLarge = (ulong) (((ulong) (((ulong) ((Low >> 22) << 10)) + ((ulong) (((ulong) (Low >> 13 & 255)) * ((ulong) (1048576)))))));
                    return _pfnLarge;
                }
            }
            private uint _low;
            private X86PageTable m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// The whole entry as a number.
            /// </summary>
            public uint Low { get { return _low; } }
            public X86PageTable M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An entry of 8 bytes.
        /// </summary>
        /// <remarks>
        /// Reference: Intel SDM volume 3, &quot;PAE Paging&quot;, &quot;4-Level Paging and 5-Level Paging&quot;
        /// </remarks>
        public partial class Entry8 : KaitaiStruct
        {
            public static Entry8 FromFile(string fileName)
            {
                return new Entry8(new KaitaiStream(fileName));
            }

            public Entry8(KaitaiStream p__io, KaitaiStruct p__parent = null, X86PageTable p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isGlobal = false;
                f_isLarge = false;
                f_isNoExecute = false;
                f_isPresent = false;
                f_isUncached = false;
                f_isUser = false;
                f_isWritable = false;
                f_isWriteThrough = false;
                f_pfn = false;
                f_pfnLarge = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_isGlobal;
            private bool _isGlobal;

            /// <summary>
            /// Bit 8: the translation is the same in all address spaces.
            /// </summary>
            public bool IsGlobal
            {
                get
                {
                    if (f_isGlobal)
                        return _isGlobal;
                    f_isGlobal = true;
                    _isGlobal = (bool) ((Low & 256) != 0);
                    return _isGlobal;
                }
            }
            private bool f_isLarge;
            private bool _isLarge;

            /// <summary>
            /// Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
            /// 3. It has another meaning at level 1, and is reserved in top-level
            /// tables and at level 3 of PAE.
            /// </summary>
            public bool IsLarge
            {
                get
                {
                    if (f_isLarge)
                        return _isLarge;
                    f_isLarge = true;
                    _isLarge = (bool) ((Low & 128) != 0);
                    return _isLarge;
                }
            }
            private bool f_isNoExecute;
            private bool _isNoExecute;

            /// <summary>
            /// Bit 63: what the entry maps must not be executed, if NXE is set in efer.
            /// </summary>
            public bool IsNoExecute
            {
                get
                {
                    if (f_isNoExecute)
                        return _isNoExecute;
                    f_isNoExecute = true;
                    _isNoExecute = (bool) (High >> 31 != 0);
                    return _isNoExecute;
                }
            }
            private bool f_isPresent;
            private bool _isPresent;

            /// <summary>
            /// Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
            /// </summary>
            public bool IsPresent
            {
                get
                {
                    if (f_isPresent)
                        return _isPresent;
                    f_isPresent = true;
                    _isPresent = (bool) ((Low & 1) != 0);
                    return _isPresent;
                }
            }
            private bool f_isUncached;
            private bool _isUncached;

            /// <summary>
            /// Bit 4: no caching.
            /// </summary>
            public bool IsUncached
            {
                get
                {
                    if (f_isUncached)
                        return _isUncached;
                    f_isUncached = true;
                    _isUncached = (bool) ((Low & 16) != 0);
                    return _isUncached;
                }
            }
            private bool f_isUser;
            private bool _isUser;

            /// <summary>
            /// Bit 2: user-mode code may use what the entry maps.
            /// </summary>
            public bool IsUser
            {
                get
                {
                    if (f_isUser)
                        return _isUser;
                    f_isUser = true;
                    _isUser = (bool) ((Low & 4) != 0);
                    return _isUser;
                }
            }
            private bool f_isWritable;
            private bool _isWritable;

            /// <summary>
            /// Bit 1: what the entry maps may be written to.
            /// </summary>
            public bool IsWritable
            {
                get
                {
                    if (f_isWritable)
                        return _isWritable;
                    f_isWritable = true;
                    _isWritable = (bool) ((Low & 2) != 0);
                    return _isWritable;
                }
            }
            private bool f_isWriteThrough;
            private bool _isWriteThrough;

            /// <summary>
            /// Bit 3: write-through caching.
            /// </summary>
            public bool IsWriteThrough
            {
                get
                {
                    if (f_isWriteThrough)
                        return _isWriteThrough;
                    f_isWriteThrough = true;
                    _isWriteThrough = (bool) ((Low & 8) != 0);
                    return _isWriteThrough;
                }
            }
            private bool f_pfn;
            private ulong _pfn;

            /// <summary>
            /// Bits 51-12, the pfn of the page or page table that it maps.
            /// </summary>
            public ulong Pfn
            {
                get
                {
                    if (f_pfn)
                        return _pfn;
                    f_pfn = true;
                    _pfn = (ulong) (((ulong) (((ulong) (Low >> 12)) + ((ulong) (((ulong) (High & 1048575)) * ((ulong) (1048576)))))));
                    return _pfn;
                }
            }
            private bool f_pfnLarge;
            private ulong _pfnLarge;

            /// <summary>
            /// The pfn of a large page, after it is rounded down to the page's size;
            /// bit 12 is not an address bit there.
            /// </summary>
            public ulong PfnLarge
            {
                get
                {
                    if (f_pfnLarge)
                        return _pfnLarge;
                    f_pfnLarge = true;
                    _pfnLarge = (ulong) (Pfn);
                    return _pfnLarge;
                }
            }
            private uint _low;
            private uint _high;
            private X86PageTable m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Bits 31-0 of the entry.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32 of the entry.
            /// </summary>
            public uint High { get { return _high; } }
            public X86PageTable M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }
        private bool f_lenPage;
        private int _lenPage;

        /// <summary>
        /// Size in bytes of a page and of a page table; only the top-level table of
        /// PAE is shorter.
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
        private bool f_numLevels;
        private sbyte _numLevels;

        /// <summary>
        /// Number of levels of page tables of a 64-bit PV guest.
        /// </summary>
        public sbyte NumLevels
        {
            get
            {
                if (f_numLevels)
                    return _numLevels;
                f_numLevels = true;
                _numLevels = (sbyte) (4);
                return _numLevels;
            }
        }
        private bool f_numPaeSlots;
        private sbyte _numPaeSlots;

        /// <summary>
        /// Number of entries of the top-level table of a 32-bit PV guest.
        /// </summary>
        public sbyte NumPaeSlots
        {
            get
            {
                if (f_numPaeSlots)
                    return _numPaeSlots;
                f_numPaeSlots = true;
                _numPaeSlots = (sbyte) (4);
                return _numPaeSlots;
            }
        }
        private bool f_numXenSlots;
        private sbyte _numXenSlots;

        /// <summary>
        /// How many such entries there are.
        /// </summary>
        public sbyte NumXenSlots
        {
            get
            {
                if (f_numXenSlots)
                    return _numXenSlots;
                f_numXenSlots = true;
                _numXenSlots = (sbyte) (16);
                return _numXenSlots;
            }
        }
        private bool f_ofsXenSlots;
        private int _ofsXenSlots;

        /// <summary>
        /// Number of the first entry of a 64-bit PV guest's top-level table that is
        /// Xen's own, whatever the guest puts there.
        /// </summary>
        public int OfsXenSlots
        {
            get
            {
                if (f_ofsXenSlots)
                    return _ofsXenSlots;
                f_ofsXenSlots = true;
                _ofsXenSlots = (int) (256);
                return _ofsXenSlots;
            }
        }
        private bool f_ofsXenSlotsPae;
        private int _ofsXenSlotsPae;

        /// <summary>
        /// Number of the first entry that is Xen's own of the level 2 table that the
        /// last entry of a 32-bit PV guest's top-level table names.
        /// </summary>
        public int OfsXenSlotsPae
        {
            get
            {
                if (f_ofsXenSlotsPae)
                    return _ofsXenSlotsPae;
                f_ofsXenSlotsPae = true;
                _ofsXenSlotsPae = (int) (428);
                return _ofsXenSlotsPae;
            }
        }
        private X86PageTable m_root;
        private KaitaiStruct m_parent;
        public X86PageTable M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
