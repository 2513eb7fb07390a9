// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using System;

namespace Kaitai
{

    /// <summary>
    /// A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
    /// header, the domain's configuration, then the libxl stream.
    /// 
    /// For reading only: a writer that the compiler makes of this with `-w` leaves
    /// out contents.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
    /// </remarks>
    public partial class XlSaveFile : KaitaiStruct
    {
        public static XlSaveFile FromFile(string fileName)
        {
            return new XlSaveFile(new KaitaiStream(fileName));
        }


        public enum Byteorder : uint
        {
            LittleEndian = 16909060,
            BigEndian = 67305985,
        }
        public XlSaveFile(KaitaiStream p__io, KaitaiStruct p__parent = null, XlSaveFile p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _identification = new FileStart(m_io, this, m_root);
            _body = new FileRest(Identification.Byteorder == Byteorder.BigEndian, m_io, this, m_root);
        }

        /// <summary>
        /// The part of the file whose byte order `byteorder` gives.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
        /// </remarks>
        public partial class FileRest : KaitaiStruct
        {
            private bool? m_isLe;
            public FileRest(bool p_isBigEndian, KaitaiStream p__io, XlSaveFile p__parent = null, XlSaveFile p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _isBigEndian = p_isBigEndian;
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
                _header = new SaveFileHeader(m_io, this, m_root, m_isLe);
                __raw_optionalData = m_io.ReadBytes((((ulong) (Header.LenOptionalData)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenOptionalData)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                var io___raw_optionalData = new KaitaiStream(__raw_optionalData);
                _optionalData = new OptionalConfig(io___raw_optionalData, this, m_root, m_isLe);
                if ( ((Header.IsStreamV2) && (M_Io.Size - M_Io.Pos >= 16)) ) {
                    _libxlStream = new LibxlMigrationStream(m_io);
                }
                if (!(Header.IsStreamV2)) {
                    __raw_legacyImage = m_io.ReadBytesFull();
                    var io___raw_legacyImage = new KaitaiStream(__raw_legacyImage);
                    _legacyImage = new LegacySaveImage(io___raw_legacyImage);
                }
            }
            private void _readBE()
            {
                _header = new SaveFileHeader(m_io, this, m_root, m_isLe);
                __raw_optionalData = m_io.ReadBytes((((ulong) (Header.LenOptionalData)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenOptionalData)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                var io___raw_optionalData = new KaitaiStream(__raw_optionalData);
                _optionalData = new OptionalConfig(io___raw_optionalData, this, m_root, m_isLe);
                if ( ((Header.IsStreamV2) && (M_Io.Size - M_Io.Pos >= 16)) ) {
                    _libxlStream = new LibxlMigrationStream(m_io);
                }
                if (!(Header.IsStreamV2)) {
                    __raw_legacyImage = m_io.ReadBytesFull();
                    var io___raw_legacyImage = new KaitaiStream(__raw_legacyImage);
                    _legacyImage = new LegacySaveImage(io___raw_legacyImage);
                }
            }

            /// <summary>
            /// The data that the header calls optional; today the configuration only.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_vmcontrol.c#L690-L1222">create_domain()</a>
            /// </remarks>
            public partial class OptionalConfig : KaitaiStruct
            {
                public static OptionalConfig FromFile(string fileName)
                {
                    return new OptionalConfig(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public OptionalConfig(KaitaiStream p__io, XlSaveFile.FileRest p__parent = null, XlSaveFile p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_ofsConfig = false;
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
                    if (M_Io.Size >= 4) {
                        _lenConfig = m_io.ReadU4le();
                    }
                    if (M_Io.Size >= 4) {
                        _config = m_io.ReadBytes((((ulong) (LenConfig)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (LenConfig)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                    }
                }
                private void _readBE()
                {
                    if (M_Io.Size >= 4) {
                        _lenConfig = m_io.ReadU4be();
                    }
                    if (M_Io.Size >= 4) {
                        _config = m_io.ReadBytes((((ulong) (LenConfig)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (LenConfig)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                    }
                }
                private bool f_ofsConfig;
                private int _ofsConfig;

                /// <summary>
                /// Offset of the configuration in the optional data.
                /// </summary>
                public int OfsConfig
                {
                    get
                    {
                        if (f_ofsConfig)
                            return _ofsConfig;
                        f_ofsConfig = true;
                        _ofsConfig = (int) (4);
                        return _ofsConfig;
                    }
                }
                private uint? _lenConfig;
                private byte[] _config;
                private XlSaveFile m_root;
                private XlSaveFile.FileRest m_parent;

                /// <summary>
                /// Length of the configuration in bytes.
                /// </summary>
                public uint? LenConfig { get { return _lenConfig; } }

                /// <summary>
                /// The domain's configuration: JSON as libxl writes it, which ends
                /// with a NUL, or the text of an xl configuration file.
                /// </summary>
                public byte[] Config { get { return _config; } }
                public XlSaveFile M_Root { get { return m_root; } }
                public XlSaveFile.FileRest M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// The rest of the file header, after `byteorder`.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
            /// </remarks>
            public partial class SaveFileHeader : KaitaiStruct
            {
                public static SaveFileHeader FromFile(string fileName)
                {
                    return new SaveFileHeader(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public SaveFileHeader(KaitaiStream p__io, XlSaveFile.FileRest p__parent = null, XlSaveFile p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_isConfigJson = false;
                    f_isStreamV2 = false;
                    f_unknownMandatoryFlags = false;
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
                    _mandatoryFlags = m_io.ReadU4le();
                    _optionalFlags = m_io.ReadU4le();
                    _lenOptionalData = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _mandatoryFlags = m_io.ReadU4be();
                    _optionalFlags = m_io.ReadU4be();
                    _lenOptionalData = m_io.ReadU4be();
                }
                private bool f_isConfigJson;
                private bool _isConfigJson;

                /// <summary>
                /// The configuration is JSON, not the text of a configuration file.
                /// </summary>
                public bool IsConfigJson
                {
                    get
                    {
                        if (f_isConfigJson)
                            return _isConfigJson;
                        f_isConfigJson = true;
                        _isConfigJson = (bool) ((MandatoryFlags & 1) != 0);
                        return _isConfigJson;
                    }
                }
                private bool f_isStreamV2;
                private bool _isStreamV2;

                /// <summary>
                /// A libxl stream follows, not a legacy stream.
                /// </summary>
                public bool IsStreamV2
                {
                    get
                    {
                        if (f_isStreamV2)
                            return _isStreamV2;
                        f_isStreamV2 = true;
                        _isStreamV2 = (bool) ((MandatoryFlags & 2) != 0);
                        return _isStreamV2;
                    }
                }
                private bool f_unknownMandatoryFlags;
                private int _unknownMandatoryFlags;

                /// <summary>
                /// The bits of `mandatory_flags` that have no meaning.
                /// </summary>
                public int UnknownMandatoryFlags
                {
                    get
                    {
                        if (f_unknownMandatoryFlags)
                            return _unknownMandatoryFlags;
                        f_unknownMandatoryFlags = true;
                        _unknownMandatoryFlags = (int) ((MandatoryFlags >> 2) << 2);
                        return _unknownMandatoryFlags;
                    }
                }
                private uint _mandatoryFlags;
                private uint _optionalFlags;
                private uint _lenOptionalData;
                private XlSaveFile m_root;
                private XlSaveFile.FileRest m_parent;

                /// <summary>
                /// Flags that a reader must understand; it refuses a file with bits
                /// that it does not know.
                /// </summary>
                public uint MandatoryFlags { get { return _mandatoryFlags; } }

                /// <summary>
                /// Flags that a reader may ignore. None is defined.
                /// </summary>
                public uint OptionalFlags { get { return _optionalFlags; } }

                /// <summary>
                /// Length of the optional data in bytes.
                /// </summary>
                public uint LenOptionalData { get { return _lenOptionalData; } }
                public XlSaveFile M_Root { get { return m_root; } }
                public XlSaveFile.FileRest M_Parent { get { return m_parent; } }
            }
            private SaveFileHeader _header;
            private OptionalConfig _optionalData;
            private LibxlMigrationStream _libxlStream;
            private LegacySaveImage _legacyImage;
            private bool _isBigEndian;
            private XlSaveFile m_root;
            private XlSaveFile m_parent;
            private byte[] __raw_optionalData;
            private byte[] __raw_legacyImage;

            /// <summary>
            /// Flags, and the length of the optional data.
            /// </summary>
            public SaveFileHeader Header { get { return _header; } }

            /// <summary>
            /// The domain's configuration.
            /// </summary>
            public OptionalConfig OptionalData { get { return _optionalData; } }

            /// <summary>
            /// The saved domain, absent if the data ends before or inside its header.
            /// </summary>
            public LibxlMigrationStream LibxlStream { get { return _libxlStream; } }

            /// <summary>
            /// The saved domain in the format of Xen 4.4 and earlier.
            /// </summary>
            public LegacySaveImage LegacyImage { get { return _legacyImage; } }

            /// <summary>
            /// Byte order of the host that saved.
            /// </summary>
            public bool IsBigEndian { get { return _isBigEndian; } }
            public XlSaveFile M_Root { get { return m_root; } }
            public XlSaveFile M_Parent { get { return m_parent; } }
            public byte[] M_RawOptionalData { get { return __raw_optionalData; } }
            public byte[] M_RawLegacyImage { get { return __raw_legacyImage; } }
        }

        /// <summary>
        /// The start of the header, which determines how to read the rest of it.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
        /// </remarks>
        public partial class FileStart : KaitaiStruct
        {
            public static FileStart FromFile(string fileName)
            {
                return new FileStart(new KaitaiStream(fileName));
            }

            public FileStart(KaitaiStream p__io, XlSaveFile p__parent = null, XlSaveFile p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_byteorder = false;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(32);
                if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13 }, _magic, m_io, "/types/file_start/seq/0");
                }
                _byteorderCode = m_io.ReadU4le();
            }
            private bool f_byteorder;
            private Byteorder _byteorder;

            /// <summary>
            /// The byte order of the host that saved the domain.
            /// </summary>
            public Byteorder Byteorder
            {
                get
                {
                    if (f_byteorder)
                        return _byteorder;
                    f_byteorder = true;
                    _byteorder = (Byteorder) (ByteorderCode);
                    return _byteorder;
                }
            }
            private byte[] _magic;
            private uint _byteorderCode;
            private XlSaveFile m_root;
            private XlSaveFile m_parent;

            /// <summary>
            /// Says that this is an xl save file.
            /// </summary>
            public byte[] Magic { get { return _magic; } }

            /// <summary>
            /// The number 0x01020304 in the byte order of the host that saved the
            /// domain, read as a little-endian number; see `byteorder`.
            /// </summary>
            public uint ByteorderCode { get { return _byteorderCode; } }
            public XlSaveFile M_Root { get { return m_root; } }
            public XlSaveFile M_Parent { get { return m_parent; } }
        }
        private FileStart _identification;
        private FileRest _body;
        private XlSaveFile m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Identifies the file and gives the byte order of its header.
        /// </summary>
        public FileStart Identification { get { return _identification; } }

        /// <summary>
        /// The rest of the file.
        /// </summary>
        public FileRest Body { get { return _body; } }
        public XlSaveFile M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
