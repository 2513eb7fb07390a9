// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild



namespace Kaitai
{

    /// <summary>
    /// A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
    /// signature, the domain's configuration, then a legacy image.
    /// 
    /// For reading only: a writer that the compiler makes of this with `-w` leaves
    /// out contents.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68">save()</a>
    /// </remarks>
    public partial class XendSaveFile : KaitaiStruct
    {
        public static XendSaveFile FromFile(string fileName)
        {
            return new XendSaveFile(new KaitaiStream(fileName));
        }

        public XendSaveFile(KaitaiStream p__io, KaitaiStruct p__parent = null, XendSaveFile p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_lenConfig = false;
            _read();
        }
        private void _read()
        {
            _identification = new FileStart(m_io, this, m_root);
            if (M_Io.Size - M_Io.Pos >= 4) {
                _header = new SaveHeader(m_io, this, m_root);
            }
            __raw_config = m_io.ReadBytes((((ulong) (LenConfig)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (LenConfig)) : ((ulong) (M_Io.Size - M_Io.Pos))));
            var io___raw_config = new KaitaiStream(__raw_config);
            _config = new DomainConfig(io___raw_config, this, m_root);
            __raw_legacyImage = m_io.ReadBytesFull();
            var io___raw_legacyImage = new KaitaiStream(__raw_legacyImage);
            _legacyImage = new LegacySaveImage(io___raw_legacyImage);
        }

        /// <summary>
        /// The domain's configuration.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68">save()</a>
        /// </remarks>
        public partial class DomainConfig : KaitaiStruct
        {
            public static DomainConfig FromFile(string fileName)
            {
                return new DomainConfig(new KaitaiStream(fileName));
            }

            public DomainConfig(KaitaiStream p__io, XendSaveFile p__parent = null, XendSaveFile p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _sexp = m_io.ReadBytesFull();
            }
            private byte[] _sexp;
            private XendSaveFile m_root;
            private XendSaveFile m_parent;

            /// <summary>
            /// An s-expression, as `xm list --long` prints it.
            /// </summary>
            public byte[] Sexp { get { return _sexp; } }
            public XendSaveFile M_Root { get { return m_root; } }
            public XendSaveFile M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The signature of the file.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L27">SIGNATURE</a>
        /// </remarks>
        public partial class FileStart : KaitaiStruct
        {
            public static FileStart FromFile(string fileName)
            {
                return new FileStart(new KaitaiStream(fileName));
            }

            public FileStart(KaitaiStream p__io, XendSaveFile p__parent = null, XendSaveFile p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature = m_io.ReadBytes(16);
                if (!((KaitaiStream.ByteArrayCompare(_signature, new byte[] { 76, 105, 110, 117, 120, 71, 117, 101, 115, 116, 82, 101, 99, 111, 114, 100 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 76, 105, 110, 117, 120, 71, 117, 101, 115, 116, 82, 101, 99, 111, 114, 100 }, _signature, m_io, "/types/file_start/seq/0");
                }
            }
            private byte[] _signature;
            private XendSaveFile m_root;
            private XendSaveFile m_parent;

            /// <summary>
            /// Says that this is a domain that xend saved.
            /// </summary>
            public byte[] Signature { get { return _signature; } }
            public XendSaveFile M_Root { get { return m_root; } }
            public XendSaveFile M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The header before the configuration.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68">save()</a>
        /// </remarks>
        public partial class SaveHeader : KaitaiStruct
        {
            public static SaveHeader FromFile(string fileName)
            {
                return new SaveHeader(new KaitaiStream(fileName));
            }

            public SaveHeader(KaitaiStream p__io, XendSaveFile p__parent = null, XendSaveFile p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenConfig = m_io.ReadS4be();
            }
            private int _lenConfig;
            private XendSaveFile m_root;
            private XendSaveFile m_parent;

            /// <summary>
            /// Length of the configuration in bytes.
            /// </summary>
            public int LenConfig { get { return _lenConfig; } }
            public XendSaveFile M_Root { get { return m_root; } }
            public XendSaveFile M_Parent { get { return m_parent; } }
        }
        private bool f_lenConfig;
        private uint _lenConfig;

        /// <summary>
        /// Length of the configuration in bytes.
        /// </summary>
        public uint LenConfig
        {
            get
            {
                if (f_lenConfig)
                    return _lenConfig;
                f_lenConfig = true;
                _lenConfig = (uint) (((uint) (( ((M_Io.Size >= 16 + 4) && (Header.LenConfig > 0))  ? ((uint) (Header.LenConfig)) : ((uint) (0))))));
                return _lenConfig;
            }
        }
        private FileStart _identification;
        private SaveHeader _header;
        private DomainConfig _config;
        private LegacySaveImage _legacyImage;
        private XendSaveFile m_root;
        private KaitaiStruct m_parent;
        private byte[] __raw_config;
        private byte[] __raw_legacyImage;

        /// <summary>
        /// Identifies the file.
        /// </summary>
        public FileStart Identification { get { return _identification; } }

        /// <summary>
        /// Length of the configuration.
        /// </summary>
        public SaveHeader Header { get { return _header; } }

        /// <summary>
        /// The domain's configuration.
        /// </summary>
        public DomainConfig Config { get { return _config; } }

        /// <summary>
        /// The saved domain.
        /// </summary>
        public LegacySaveImage LegacyImage { get { return _legacyImage; } }
        public XendSaveFile M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
        public byte[] M_RawConfig { get { return __raw_config; } }
        public byte[] M_RawLegacyImage { get { return __raw_legacyImage; } }
    }
}
