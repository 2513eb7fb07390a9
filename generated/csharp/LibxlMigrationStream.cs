// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using System;
using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// The stream that libxl writes around the libxc migration stream: a header, then
    /// records with the device model's state and, among them, the libxc stream.
    /// 
    /// A LIBXC_CONTEXT record has no body; the libxc stream follows it inline,
    /// without a length, and libxl's records continue after the libxc END. If the
    /// libxc stream stops at a CHECKPOINT instead, libxl's records follow up to
    /// CHECKPOINT_END; more libxc records come after that, without a new image
    /// header.
    /// 
    /// For reading only: a writer that the compiler makes of this with `-w` leaves
    /// out contents.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc">Source</a>
    /// </remarks>
    public partial class LibxlMigrationStream : KaitaiStruct
    {
        public static LibxlMigrationStream FromFile(string fileName)
        {
            return new LibxlMigrationStream(new KaitaiStream(fileName));
        }


        public enum ControlId : uint
        {
            NewCheckpoint = 0,
            SvmSuspended = 1,
            SvmReady = 2,
            SvmResumed = 3,
        }

        public enum EmulatorId : uint
        {
            UnknownEmulator = 0,
            QemuTraditional = 1,
            QemuUpstream = 2,
        }

        public enum RecordType : uint
        {
            EndMark = 0,
            LibxcContext = 1,
            EmulatorXenstoreData = 2,
            EmulatorContext = 3,
            CheckpointEnd = 4,
            CheckpointState = 5,
        }
        public LibxlMigrationStream(KaitaiStream p__io, KaitaiStruct p__parent = null, LibxlMigrationStream p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _header = new Hdr(m_io, this, m_root);
            _body = new RecordList(Header.IsBigEndian, m_io, this, m_root);
        }

        /// <summary>
        /// Identifies a libxl stream. Big-endian whatever the options say.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L58">Header</a>
        /// </remarks>
        public partial class Hdr : KaitaiStruct
        {
            public static Hdr FromFile(string fileName)
            {
                return new Hdr(new KaitaiStream(fileName));
            }

            public Hdr(KaitaiStream p__io, LibxlMigrationStream p__parent = null, LibxlMigrationStream p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isBigEndian = false;
                f_isConvertedFromLegacy = false;
                f_knownVersion = false;
                f_reservedOptions = false;
                _read();
            }
            private void _read()
            {
                _ident = m_io.ReadBytes(8);
                if (!((KaitaiStream.ByteArrayCompare(_ident, new byte[] { 76, 105, 98, 120, 108, 70, 109, 116 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 76, 105, 98, 120, 108, 70, 109, 116 }, _ident, m_io, "/types/hdr/seq/0");
                }
                _version = m_io.ReadU4be();
                _options = m_io.ReadU4be();
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
            private bool f_isConvertedFromLegacy;
            private bool _isConvertedFromLegacy;

            /// <summary>
            /// The legacy conversion tool created this stream.
            /// </summary>
            public bool IsConvertedFromLegacy
            {
                get
                {
                    if (f_isConvertedFromLegacy)
                        return _isConvertedFromLegacy;
                    f_isConvertedFromLegacy = true;
                    _isConvertedFromLegacy = (bool) ((Options & 2) != 0);
                    return _isConvertedFromLegacy;
                }
            }
            private bool f_knownVersion;
            private sbyte _knownVersion;

            /// <summary>
            /// The only version of this format.
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
            private bool f_reservedOptions;
            private int _reservedOptions;

            /// <summary>
            /// The bits of `options` that have no meaning.
            /// </summary>
            public int ReservedOptions
            {
                get
                {
                    if (f_reservedOptions)
                        return _reservedOptions;
                    f_reservedOptions = true;
                    _reservedOptions = (int) ((Options >> 2) << 2);
                    return _reservedOptions;
                }
            }
            private byte[] _ident;
            private uint _version;
            private uint _options;
            private LibxlMigrationStream m_root;
            private LibxlMigrationStream m_parent;

            /// <summary>
            /// Says that this is a libxl stream.
            /// </summary>
            public byte[] Ident { get { return _ident; } }

            /// <summary>
            /// Version of the specification, 2.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Bit 0 is the byte order of the records, bit 1 marks a stream that
            /// was converted from the legacy format; bits 2-31 are reserved.
            /// </summary>
            public uint Options { get { return _options; } }
            public LibxlMigrationStream M_Root { get { return m_root; } }
            public LibxlMigrationStream M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The records of a libxl stream.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
        /// </remarks>
        public partial class RecordList : KaitaiStruct
        {
            private bool? m_isLe;
            public RecordList(bool p_isBigEndian, KaitaiStream p__io, LibxlMigrationStream p__parent = null, LibxlMigrationStream p__root = null) : base(p__io)
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
                if (M_Io.Size - M_Io.Pos >= 8) {
                    _records = new List<Record>();
                    {
                        var i = 0;
                        Record M_;
                        do {
                            M_ = new Record(m_io, this, m_root, m_isLe);
                            _records.Add(M_);
                            i++;
                        } while (!( ((M_.Header.TypeCode == ((uint) (((int) LibxlMigrationStream.RecordType.EndMark)))) || (M_Io.Size - M_Io.Pos < 8)) ));
                    }
                }
            }
            private void _readBE()
            {
                if (M_Io.Size - M_Io.Pos >= 8) {
                    _records = new List<Record>();
                    {
                        var i = 0;
                        Record M_;
                        do {
                            M_ = new Record(m_io, this, m_root, m_isLe);
                            _records.Add(M_);
                            i++;
                        } while (!( ((M_.Header.TypeCode == ((uint) (((int) LibxlMigrationStream.RecordType.EndMark)))) || (M_Io.Size - M_Io.Pos < 8)) ));
                    }
                }
            }

            /// <summary>
            /// Control information for a COLO checkpoint.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L256">CHECKPOINT_STATE</a>
            /// </remarks>
            public partial class CheckpointState : KaitaiStruct
            {
                public static CheckpointState FromFile(string fileName)
                {
                    return new CheckpointState(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public CheckpointState(KaitaiStream p__io, LibxlMigrationStream.RecordList.Record p__parent = null, LibxlMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_controlId = false;
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
                    _controlCode = m_io.ReadU4le();
                    _padding = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _controlCode = m_io.ReadU4be();
                    _padding = m_io.ReadU4be();
                }
                private bool f_controlId;
                private ControlId _controlId;

                /// <summary>
                /// The message, by name.
                /// </summary>
                public ControlId ControlId
                {
                    get
                    {
                        if (f_controlId)
                            return _controlId;
                        f_controlId = true;
                        _controlId = (ControlId) (ControlCode);
                        return _controlId;
                    }
                }
                private uint _controlCode;
                private uint _padding;
                private LibxlMigrationStream m_root;
                private LibxlMigrationStream.RecordList.Record m_parent;

                /// <summary>
                /// The message, as a number; see `control_id`.
                /// </summary>
                public uint ControlCode { get { return _controlCode; } }

                /// <summary>
                /// Zero; makes the body 8 bytes long.
                /// </summary>
                public uint Padding { get { return _padding; } }
                public LibxlMigrationStream M_Root { get { return m_root; } }
                public LibxlMigrationStream.RecordList.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
            /// is 0.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L174">END</a>
            /// </remarks>
            public partial class EmptyBody : KaitaiStruct
            {
                public static EmptyBody FromFile(string fileName)
                {
                    return new EmptyBody(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public EmptyBody(KaitaiStream p__io, LibxlMigrationStream.RecordList.Record p__parent = null, LibxlMigrationStream p__root = null, bool? isLe = null) : base(p__io)
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
                private LibxlMigrationStream m_root;
                private LibxlMigrationStream.RecordList.Record m_parent;
                public LibxlMigrationStream M_Root { get { return m_root; } }
                public LibxlMigrationStream.RecordList.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// State of an emulator, in the emulator's own format.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L229">EMULATOR_CONTEXT</a>
            /// </remarks>
            public partial class EmulatorContext : KaitaiStruct
            {
                public static EmulatorContext FromFile(string fileName)
                {
                    return new EmulatorContext(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public EmulatorContext(KaitaiStream p__io, LibxlMigrationStream.RecordList.Record p__parent = null, LibxlMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_qemuState = false;
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
                    _header = new EmulatorHeader(m_io, M_Parent, m_root, m_isLe);
                    _emulatorCtx = m_io.ReadBytesFull();
                }
                private void _readBE()
                {
                    _header = new EmulatorHeader(m_io, M_Parent, m_root, m_isLe);
                    _emulatorCtx = m_io.ReadBytesFull();
                }
                private bool f_qemuState;
                private QemuDeviceState _qemuState;

                /// <summary>
                /// The same state, decoded, if the emulator is QEMU.
                /// </summary>
                public QemuDeviceState QemuState
                {
                    get
                    {
                        if (f_qemuState)
                            return _qemuState;
                        f_qemuState = true;
                        if (Header.EmulatorId == LibxlMigrationStream.EmulatorId.QemuUpstream) {
                            long _pos = m_io.Pos;
                            m_io.Seek((long) (8));
                            if (m_isLe == true) {
                                __raw_qemuState = m_io.ReadBytesFull();
                                var io___raw_qemuState = new KaitaiStream(__raw_qemuState);
                                _qemuState = new QemuDeviceState(io___raw_qemuState);
                            } else {
                                __raw_qemuState = m_io.ReadBytesFull();
                                var io___raw_qemuState = new KaitaiStream(__raw_qemuState);
                                _qemuState = new QemuDeviceState(io___raw_qemuState);
                            }
                            m_io.Seek((long) (_pos));
                        }
                        return _qemuState;
                    }
                }
                private EmulatorHeader _header;
                private byte[] _emulatorCtx;
                private LibxlMigrationStream m_root;
                private LibxlMigrationStream.RecordList.Record m_parent;
                private byte[] __raw_qemuState;

                /// <summary>
                /// The emulator that wrote the state.
                /// </summary>
                public EmulatorHeader Header { get { return _header; } }

                /// <summary>
                /// The emulator's state; for QEMU, its migration stream.
                /// </summary>
                public byte[] EmulatorCtx { get { return _emulatorCtx; } }
                public LibxlMigrationStream M_Root { get { return m_root; } }
                public LibxlMigrationStream.RecordList.Record M_Parent { get { return m_parent; } }
                public byte[] M_RawQemuState { get { return __raw_qemuState; } }
            }

            /// <summary>
            /// Identifies the emulator of the domain that a record belongs to.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L142">Emulator Records</a>
            /// </remarks>
            public partial class EmulatorHeader : KaitaiStruct
            {
                public static EmulatorHeader FromFile(string fileName)
                {
                    return new EmulatorHeader(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public EmulatorHeader(KaitaiStream p__io, LibxlMigrationStream.RecordList.Record p__parent = null, LibxlMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_emulatorId = false;
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
                    _emulatorCode = m_io.ReadU4le();
                    _index = m_io.ReadU4le();
                }
                private void _readBE()
                {
                    _emulatorCode = m_io.ReadU4be();
                    _index = m_io.ReadU4be();
                }
                private bool f_emulatorId;
                private EmulatorId _emulatorId;

                /// <summary>
                /// The emulator, by name.
                /// </summary>
                public EmulatorId EmulatorId
                {
                    get
                    {
                        if (f_emulatorId)
                            return _emulatorId;
                        f_emulatorId = true;
                        _emulatorId = (EmulatorId) (EmulatorCode);
                        return _emulatorId;
                    }
                }
                private uint _emulatorCode;
                private uint _index;
                private LibxlMigrationStream m_root;
                private LibxlMigrationStream.RecordList.Record m_parent;

                /// <summary>
                /// The emulator, as a number; see `emulator_id`.
                /// </summary>
                public uint EmulatorCode { get { return _emulatorCode; } }

                /// <summary>
                /// Index of this emulator for the domain.
                /// </summary>
                public uint Index { get { return _index; } }
                public LibxlMigrationStream M_Root { get { return m_root; } }
                public LibxlMigrationStream.RecordList.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// Xenstore keys and values that belong to an emulator.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202">EMULATOR_XENSTORE_DATA</a>
            /// </remarks>
            public partial class EmulatorXenstoreData : KaitaiStruct
            {
                public static EmulatorXenstoreData FromFile(string fileName)
                {
                    return new EmulatorXenstoreData(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public EmulatorXenstoreData(KaitaiStream p__io, LibxlMigrationStream.RecordList.Record p__parent = null, LibxlMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_pairs = false;
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
                    _header = new EmulatorHeader(m_io, M_Parent, m_root, m_isLe);
                    _data = m_io.ReadBytesFull();
                }
                private void _readBE()
                {
                    _header = new EmulatorHeader(m_io, M_Parent, m_root, m_isLe);
                    _data = m_io.ReadBytesFull();
                }
                private bool f_pairs;
                private List<XenstorePair> _pairs;

                /// <summary>
                /// The pairs of key and value.
                /// </summary>
                public List<XenstorePair> Pairs
                {
                    get
                    {
                        if (f_pairs)
                            return _pairs;
                        f_pairs = true;
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (8));
                        if (m_isLe == true) {
                            _pairs = new List<XenstorePair>();
                            {
                                var i = 0;
                                while (!m_io.IsEof) {
                                    _pairs.Add(new XenstorePair(m_io, this, m_root, m_isLe));
                                    i++;
                                }
                            }
                        } else {
                            _pairs = new List<XenstorePair>();
                            {
                                var i = 0;
                                while (!m_io.IsEof) {
                                    _pairs.Add(new XenstorePair(m_io, this, m_root, m_isLe));
                                    i++;
                                }
                            }
                        }
                        m_io.Seek((long) (_pos));
                        return _pairs;
                    }
                }
                private EmulatorHeader _header;
                private byte[] _data;
                private LibxlMigrationStream m_root;
                private LibxlMigrationStream.RecordList.Record m_parent;

                /// <summary>
                /// The emulator that the keys belong to.
                /// </summary>
                public EmulatorHeader Header { get { return _header; } }

                /// <summary>
                /// Pairs of key and value, each ended by a NUL. Keys are relative to
                /// the device model's directory.
                /// </summary>
                public byte[] Data { get { return _data; } }
                public LibxlMigrationStream M_Root { get { return m_root; } }
                public LibxlMigrationStream.RecordList.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// A libxc stream inside a libxl stream: like a `libxc_migration_stream`,
            /// but a CHECKPOINT record ends it as well.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L585">CHECKPOINT</a>
            /// </remarks>
            public partial class LibxcStream : KaitaiStruct
            {
                public static LibxcStream FromFile(string fileName)
                {
                    return new LibxcStream(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public LibxcStream(KaitaiStream p__io, LibxlMigrationStream.RecordList.Record p__parent = null, LibxlMigrationStream p__root = null, bool? isLe = null) : base(p__io)
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
                    _imageHeader = new LibxcMigrationStream.Ihdr(m_io);
                    _image = new LibxcMigrationStream.DomainImage(ImageHeader.IsBigEndian, true, true, m_io);
                }
                private void _readBE()
                {
                    _imageHeader = new LibxcMigrationStream.Ihdr(m_io);
                    _image = new LibxcMigrationStream.DomainImage(ImageHeader.IsBigEndian, true, true, m_io);
                }
                private LibxcMigrationStream.Ihdr _imageHeader;
                private LibxcMigrationStream.DomainImage _image;
                private LibxlMigrationStream m_root;
                private LibxlMigrationStream.RecordList.Record m_parent;

                /// <summary>
                /// Identifies the stream and gives the byte order of the rest.
                /// </summary>
                public LibxcMigrationStream.Ihdr ImageHeader { get { return _imageHeader; } }

                /// <summary>
                /// The domain header and the records.
                /// </summary>
                public LibxcMigrationStream.DomainImage Image { get { return _image; } }
                public LibxlMigrationStream M_Root { get { return m_root; } }
                public LibxlMigrationStream.RecordList.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// Bytes of a record's body, not interpreted here.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
            /// </remarks>
            public partial class Opaque : KaitaiStruct
            {
                public static Opaque FromFile(string fileName)
                {
                    return new Opaque(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public Opaque(KaitaiStream p__io, LibxlMigrationStream.RecordList.Record p__parent = null, LibxlMigrationStream p__root = null, bool? isLe = null) : base(p__io)
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
                private LibxlMigrationStream m_root;
                private LibxlMigrationStream.RecordList.Record m_parent;
                public LibxlMigrationStream M_Root { get { return m_root; } }
                public LibxlMigrationStream.RecordList.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// One record: header, body and padding to a multiple of 8 bytes, plus
            /// the part of the libxc stream that follows it, if any.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
            /// </remarks>
            public partial class Record : KaitaiStruct
            {
                public static Record FromFile(string fileName)
                {
                    return new Record(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public Record(KaitaiStream p__io, LibxlMigrationStream.RecordList p__parent = null, LibxlMigrationStream p__root = null, bool? isLe = null) : base(p__io)
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
                    if ( ((Header.TypeCode == ((uint) (((int) LibxlMigrationStream.RecordType.LibxcContext)))) && (M_Io.Size - M_Io.Pos >= 24)) ) {
                        _libxcStream = new LibxcStream(m_io, this, m_root, m_isLe);
                    }
                    if (Header.TypeCode == ((uint) (((int) LibxlMigrationStream.RecordType.CheckpointEnd)))) {
                        _continuedLibxcStream = new LibxcMigrationStream.DomainImage(M_Parent.IsBigEndian, false, true, m_io);
                    }
                }
                private void _readBE()
                {
                    _header = new RecordHeader(m_io, this, m_root, m_isLe);
                    __raw_rawBody = m_io.ReadBytes((((ulong) (Header.LenBody)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenBody)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                    var io___raw_rawBody = new KaitaiStream(__raw_rawBody);
                    _rawBody = new Opaque(io___raw_rawBody, this, m_root, m_isLe);
                    _padding = m_io.ReadBytes((((ulong) (Header.LenPadding)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenPadding)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                    if ( ((Header.TypeCode == ((uint) (((int) LibxlMigrationStream.RecordType.LibxcContext)))) && (M_Io.Size - M_Io.Pos >= 24)) ) {
                        _libxcStream = new LibxcStream(m_io, this, m_root, m_isLe);
                    }
                    if (Header.TypeCode == ((uint) (((int) LibxlMigrationStream.RecordType.CheckpointEnd)))) {
                        _continuedLibxcStream = new LibxcMigrationStream.DomainImage(M_Parent.IsBigEndian, false, true, m_io);
                    }
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
                            case LibxlMigrationStream.RecordType.CheckpointEnd: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxlMigrationStream.RecordType.CheckpointState: {
                                _body = new CheckpointState(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxlMigrationStream.RecordType.EmulatorContext: {
                                _body = new EmulatorContext(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxlMigrationStream.RecordType.EmulatorXenstoreData: {
                                _body = new EmulatorXenstoreData(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxlMigrationStream.RecordType.EndMark: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxlMigrationStream.RecordType.LibxcContext: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            default: {
                                _body = new UnknownBody(io, this, m_root, m_isLe);
                                break;
                            }
                            }
                        } else {
                            switch (Header.RecordType) {
                            case LibxlMigrationStream.RecordType.CheckpointEnd: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxlMigrationStream.RecordType.CheckpointState: {
                                _body = new CheckpointState(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxlMigrationStream.RecordType.EmulatorContext: {
                                _body = new EmulatorContext(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxlMigrationStream.RecordType.EmulatorXenstoreData: {
                                _body = new EmulatorXenstoreData(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxlMigrationStream.RecordType.EndMark: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
                                break;
                            }
                            case LibxlMigrationStream.RecordType.LibxcContext: {
                                _body = new EmptyBody(io, this, m_root, m_isLe);
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
                private LibxcStream _libxcStream;
                private LibxcMigrationStream.DomainImage _continuedLibxcStream;
                private LibxlMigrationStream m_root;
                private LibxlMigrationStream.RecordList m_parent;
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

                /// <summary>
                /// The libxc stream that follows a LIBXC_CONTEXT; absent if the data
                /// ends before or inside its image header.
                /// </summary>
                public LibxcStream LibxcStream { get { return _libxcStream; } }

                /// <summary>
                /// More libxc records, for the next checkpoint.
                /// </summary>
                public LibxcMigrationStream.DomainImage ContinuedLibxcStream { get { return _continuedLibxcStream; } }
                public LibxlMigrationStream M_Root { get { return m_root; } }
                public LibxlMigrationStream.RecordList M_Parent { get { return m_parent; } }
                public byte[] M_RawRawBody { get { return __raw_rawBody; } }
            }

            /// <summary>
            /// The header of every record.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
            /// </remarks>
            public partial class RecordHeader : KaitaiStruct
            {
                public static RecordHeader FromFile(string fileName)
                {
                    return new RecordHeader(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public RecordHeader(KaitaiStream p__io, LibxlMigrationStream.RecordList.Record p__parent = null, LibxlMigrationStream p__root = null, bool? isLe = null) : base(p__io)
                {
                    m_parent = p__parent;
                    m_root = p__root;
                    m_isLe = isLe;
                    f_isOptional = false;
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
                /// The type is in the range that the specification reserves for optional records.
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
                private LibxlMigrationStream m_root;
                private LibxlMigrationStream.RecordList.Record m_parent;

                /// <summary>
                /// Kind of body, as a number; see `record_type`. Bit 31 is set in the
                /// types that are reserved for optional records.
                /// </summary>
                public uint TypeCode { get { return _typeCode; } }

                /// <summary>
                /// Length of the body in bytes, without its padding.
                /// </summary>
                public uint LenBody { get { return _lenBody; } }
                public LibxlMigrationStream M_Root { get { return m_root; } }
                public LibxlMigrationStream.RecordList.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// The body of a record type that the specification does not define.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
            /// </remarks>
            public partial class UnknownBody : KaitaiStruct
            {
                public static UnknownBody FromFile(string fileName)
                {
                    return new UnknownBody(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public UnknownBody(KaitaiStream p__io, LibxlMigrationStream.RecordList.Record p__parent = null, LibxlMigrationStream p__root = null, bool? isLe = null) : base(p__io)
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
                private LibxlMigrationStream m_root;
                private LibxlMigrationStream.RecordList.Record m_parent;

                /// <summary>
                /// The body, unchanged.
                /// </summary>
                public byte[] Data { get { return _data; } }
                public LibxlMigrationStream M_Root { get { return m_root; } }
                public LibxlMigrationStream.RecordList.Record M_Parent { get { return m_parent; } }
            }

            /// <summary>
            /// A xenstore key with its value. Both should be ASCII. They are read as
            /// ISO 8859-1 so that no byte value makes parsing fail.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202">EMULATOR_XENSTORE_DATA</a>
            /// </remarks>
            public partial class XenstorePair : KaitaiStruct
            {
                public static XenstorePair FromFile(string fileName)
                {
                    return new XenstorePair(new KaitaiStream(fileName));
                }

                private bool? m_isLe;
                public XenstorePair(KaitaiStream p__io, LibxlMigrationStream.RecordList.EmulatorXenstoreData p__parent = null, LibxlMigrationStream p__root = null, bool? isLe = null) : base(p__io)
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
                    _key = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(m_io.ReadBytesTerm(0, false, true, false));
                    _value = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(m_io.ReadBytesTerm(0, false, true, false));
                }
                private void _readBE()
                {
                    _key = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(m_io.ReadBytesTerm(0, false, true, false));
                    _value = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(m_io.ReadBytesTerm(0, false, true, false));
                }
                private string _key;
                private string _value;
                private LibxlMigrationStream m_root;
                private LibxlMigrationStream.RecordList.EmulatorXenstoreData m_parent;

                /// <summary>
                /// The key, a path relative to the device model's directory.
                /// </summary>
                public string Key { get { return _key; } }

                /// <summary>
                /// The value, readable text.
                /// </summary>
                public string Value { get { return _value; } }
                public LibxlMigrationStream M_Root { get { return m_root; } }
                public LibxlMigrationStream.RecordList.EmulatorXenstoreData M_Parent { get { return m_parent; } }
            }
            private List<Record> _records;
            private bool _isBigEndian;
            private LibxlMigrationStream m_root;
            private LibxlMigrationStream m_parent;

            /// <summary>
            /// Records up to END, or up to the point where too few bytes remain for
            /// another record header.
            /// </summary>
            public List<Record> Records { get { return _records; } }

            /// <summary>
            /// Byte order, from the header.
            /// </summary>
            public bool IsBigEndian { get { return _isBigEndian; } }
            public LibxlMigrationStream M_Root { get { return m_root; } }
            public LibxlMigrationStream M_Parent { get { return m_parent; } }
        }
        private Hdr _header;
        private RecordList _body;
        private LibxlMigrationStream m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Identifies the stream and gives the byte order of its records.
        /// </summary>
        public Hdr Header { get { return _header; } }

        /// <summary>
        /// All records.
        /// </summary>
        public RecordList Body { get { return _body; } }
        public LibxlMigrationStream M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
