// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using System;
using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// A saved Xen domain as libvirt's libxl driver writes it to disk (`virsh save`,
    /// `virsh managedsave`, Qubes OS): a header of 64 bytes, the domain's XML, then
    /// the libxl stream, without padding between them.
    /// 
    /// The header has the byte order of the host that saved the domain. No field
    /// states that order, but it can be derived from the version, which is a small
    /// number.
    /// 
    /// For reading only: a writer that the compiler makes of this with `-w` leaves
    /// out contents.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">Source</a>
    /// </remarks>
    public partial class LibvirtSaveFile : KaitaiStruct
    {
        public static LibvirtSaveFile FromFile(string fileName)
        {
            return new LibvirtSaveFile(new KaitaiStream(fileName));
        }

        public LibvirtSaveFile(KaitaiStream p__io, KaitaiStruct p__parent = null, LibvirtSaveFile p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _identification = new FileStart(m_io, this, m_root);
            _body = new FileRest(Identification.IsBigEndian, Identification.IsStreamV2, m_io, this, m_root);
        }

        /// <summary>
        /// The XML of a domain, up to its NUL.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_domain.c">libxlDomainSaveImageOpen()</a>
        /// </remarks>
        public partial class DomainXml : KaitaiStruct
        {
            public static DomainXml FromFile(string fileName)
            {
                return new DomainXml(new KaitaiStream(fileName));
            }

            public DomainXml(KaitaiStream p__io, LibvirtSaveFile.FileRest p__parent = null, LibvirtSaveFile p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasRest = false;
                f_isTerminated = false;
                _read();
            }
            private void _read()
            {
                _document = KaitaiStream.BytesTerminate(m_io.ReadBytesFull(), 0, false);
            }
            private bool f_hasRest;
            private bool _hasRest;

            /// <summary>
            /// Data follows the NUL; libvirt ignores it.
            /// </summary>
            public bool HasRest
            {
                get
                {
                    if (f_hasRest)
                        return _hasRest;
                    f_hasRest = true;
                    _hasRest = (bool) (((ulong) (Document.Length)) + 1 < ((ulong) (M_Io.Size)));
                    return _hasRest;
                }
            }
            private bool f_isTerminated;
            private bool _isTerminated;

            /// <summary>
            /// The document ends with a NUL.
            /// </summary>
            public bool IsTerminated
            {
                get
                {
                    if (f_isTerminated)
                        return _isTerminated;
                    f_isTerminated = true;
                    _isTerminated = (bool) (((ulong) (Document.Length)) < ((ulong) (M_Io.Size)));
                    return _isTerminated;
                }
            }
            private byte[] _document;
            private LibvirtSaveFile m_root;
            private LibvirtSaveFile.FileRest m_parent;

            /// <summary>
            /// The document, a `domain` element as `virsh dumpxml` prints it. It ends
            /// at the first NUL, for libvirt as well.
            /// </summary>
            public byte[] Document { get { return _document; } }
            public LibvirtSaveFile M_Root { get { return m_root; } }
            public LibvirtSaveFile.FileRest M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The rest of the file, after the version.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">struct libxlSavefileHeader</a>
        /// </remarks>
        public partial class FileRest : KaitaiStruct
        {
            private bool? m_isLe;
            public FileRest(bool p_isBigEndian, bool p_hasLibxlStream, KaitaiStream p__io, LibvirtSaveFile p__parent = null, LibvirtSaveFile p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _isBigEndian = p_isBigEndian;
                _hasLibxlStream = p_hasLibxlStream;
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
                _header = new SavefileHeader(m_io, this, m_root, m_isLe);
                __raw_xml = m_io.ReadBytes((((ulong) (Header.LenXml)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenXml)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                var io___raw_xml = new KaitaiStream(__raw_xml);
                _xml = new DomainXml(io___raw_xml, this, m_root);
                if ( ((HasLibxlStream) && (M_Io.Size - M_Io.Pos >= 16)) ) {
                    _libxlStream = new LibxlMigrationStream(m_io);
                }
                if (!(HasLibxlStream)) {
                    __raw_legacyImage = m_io.ReadBytesFull();
                    var io___raw_legacyImage = new KaitaiStream(__raw_legacyImage);
                    _legacyImage = new LegacySaveImage(io___raw_legacyImage);
                }
            }
            private void _readBE()
            {
                _header = new SavefileHeader(m_io, this, m_root, m_isLe);
                __raw_xml = m_io.ReadBytes((((ulong) (Header.LenXml)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenXml)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                var io___raw_xml = new KaitaiStream(__raw_xml);
                _xml = new DomainXml(io___raw_xml, this, m_root);
                if ( ((HasLibxlStream) && (M_Io.Size - M_Io.Pos >= 16)) ) {
                    _libxlStream = new LibxlMigrationStream(m_io);
                }
                if (!(HasLibxlStream)) {
                    __raw_legacyImage = m_io.ReadBytesFull();
                    var io___raw_legacyImage = new KaitaiStream(__raw_legacyImage);
                    _legacyImage = new LegacySaveImage(io___raw_legacyImage);
                }
            }

            /// <summary>
            /// The rest of the header, after the version.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">struct libxlSavefileHeader</a>
            /// </remarks>
            public partial class SavefileHeader : KaitaiStruct
            {
                public static SavefileHeader FromFile(string fileName)
                {
                    return new SavefileHeader(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public SavefileHeader(KaitaiStream p__io, LibvirtSaveFile.FileRest p__parent = null, LibvirtSaveFile p__root = null, bool? isLe = null) : base(p__io)
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
                    _lenXml = m_io.ReadU4le();
                    _unused = new List<uint>();
                    for (var i = 0; i < 10; i++)
                    {
                        _unused.Add(m_io.ReadU4le());
                    }
                }
                private void _readBE()
                {
                    _lenXml = m_io.ReadU4be();
                    _unused = new List<uint>();
                    for (var i = 0; i < 10; i++)
                    {
                        _unused.Add(m_io.ReadU4be());
                    }
                }
                private uint _lenXml;
                private List<uint> _unused;
                private LibvirtSaveFile m_root;
                private LibvirtSaveFile.FileRest m_parent;

                /// <summary>
                /// Length of the XML in bytes, its NUL included.
                /// </summary>
                public uint LenXml { get { return _lenXml; } }

                /// <summary>
                /// Fills the header up to 64 bytes; zero when saved, ignored when restored.
                /// </summary>
                public List<uint> Unused { get { return _unused; } }
                public LibvirtSaveFile M_Root { get { return m_root; } }
                public LibvirtSaveFile.FileRest M_Parent { get { return m_parent; } }
            }
            private SavefileHeader _header;
            private DomainXml _xml;
            private LibxlMigrationStream _libxlStream;
            private LegacySaveImage _legacyImage;
            private bool _isBigEndian;
            private bool _hasLibxlStream;
            private LibvirtSaveFile m_root;
            private LibvirtSaveFile m_parent;
            private byte[] __raw_xml;
            private byte[] __raw_legacyImage;

            /// <summary>
            /// The length of the XML.
            /// </summary>
            public SavefileHeader Header { get { return _header; } }

            /// <summary>
            /// The domain's definition.
            /// </summary>
            public DomainXml Xml { get { return _xml; } }

            /// <summary>
            /// The saved domain, absent if the data ends before or inside its header.
            /// </summary>
            public LibxlMigrationStream LibxlStream { get { return _libxlStream; } }

            /// <summary>
            /// The saved domain in the format before libxl streams.
            /// </summary>
            public LegacySaveImage LegacyImage { get { return _legacyImage; } }

            /// <summary>
            /// Byte order of the host that saved the domain.
            /// </summary>
            public bool IsBigEndian { get { return _isBigEndian; } }

            /// <summary>
            /// A libxl stream follows the XML.
            /// </summary>
            public bool HasLibxlStream { get { return _hasLibxlStream; } }
            public LibvirtSaveFile M_Root { get { return m_root; } }
            public LibvirtSaveFile M_Parent { get { return m_parent; } }
            public byte[] M_RawXml { get { return __raw_xml; } }
            public byte[] M_RawLegacyImage { get { return __raw_legacyImage; } }
        }

        /// <summary>
        /// The start of the header, which determines how to read the rest of it.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">struct libxlSavefileHeader</a>
        /// </remarks>
        public partial class FileStart : KaitaiStruct
        {
            public static FileStart FromFile(string fileName)
            {
                return new FileStart(new KaitaiStream(fileName));
            }

            public FileStart(KaitaiStream p__io, LibvirtSaveFile p__parent = null, LibvirtSaveFile p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isBigEndian = false;
                f_isStreamV2 = false;
                f_knownVersion = false;
                f_version = false;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(16);
                if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13 }, _magic, m_io, "/types/file_start/seq/0");
                }
                _rawVersion = m_io.ReadU4le();
            }
            private bool f_isBigEndian;
            private bool _isBigEndian;

            /// <summary>
            /// Byte order of the header, derived from which end of the version is
            /// zero.
            /// </summary>
            public bool IsBigEndian
            {
                get
                {
                    if (f_isBigEndian)
                        return _isBigEndian;
                    f_isBigEndian = true;
                    _isBigEndian = (bool) ( ((RawVersion != 0) && (KaitaiStream.Mod(RawVersion, 16777216) == 0)) );
                    return _isBigEndian;
                }
            }
            private bool f_isStreamV2;
            private bool _isStreamV2;

            /// <summary>
            /// A libxl stream follows the XML. libxl assumes this for every version
            /// other than 1.
            /// </summary>
            public bool IsStreamV2
            {
                get
                {
                    if (f_isStreamV2)
                        return _isStreamV2;
                    f_isStreamV2 = true;
                    _isStreamV2 = (bool) ( ((RawVersion != 1) && (RawVersion != 16777216)) );
                    return _isStreamV2;
                }
            }
            private bool f_knownVersion;
            private sbyte _knownVersion;

            /// <summary>
            /// The newest version; libvirt refuses a higher one.
            /// </summary>
            public sbyte KnownVersion
            {
                get
                {
                    if (f_knownVersion)
                        return _knownVersion;
                    f_knownVersion = true;
                    _knownVersion = (sbyte) (2);
                    return _knownVersion;
                }
            }
            private bool f_version;
            private uint _version;

            /// <summary>
            /// Kind of stream that follows the XML: 1 for a legacy stream, 2 for a
            /// libxl stream.
            /// </summary>
            public uint Version
            {
                get
                {
                    if (f_version)
                        return _version;
                    f_version = true;
                    _version = (uint) ((IsBigEndian ? ((uint) (RawVersion / 16777216)) : ((uint) (RawVersion))));
                    return _version;
                }
            }
            private byte[] _magic;
            private uint _rawVersion;
            private LibvirtSaveFile m_root;
            private LibvirtSaveFile m_parent;

            /// <summary>
            /// Says that this is a domain saved by libvirt's libxl driver.
            /// </summary>
            public byte[] Magic { get { return _magic; } }

            /// <summary>
            /// The version read as a little-endian number, whatever its real byte order.
            /// </summary>
            public uint RawVersion { get { return _rawVersion; } }
            public LibvirtSaveFile M_Root { get { return m_root; } }
            public LibvirtSaveFile M_Parent { get { return m_parent; } }
        }
        private FileStart _identification;
        private FileRest _body;
        private LibvirtSaveFile m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Identifies the file, and gives its version and the byte order of its header.
        /// </summary>
        public FileStart Identification { get { return _identification; } }

        /// <summary>
        /// The rest of the file.
        /// </summary>
        public FileRest Body { get { return _body; } }
        public LibvirtSaveFile M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
