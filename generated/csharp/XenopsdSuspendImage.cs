// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// A suspended Xen domain as xenopsd writes it to a virtual disk: a signature,
    /// then records with a type and a length each, without padding.
    /// 
    /// A Libxc record has no length of its own; the libxc stream follows it inline up
    /// to its END, and xenopsd's records continue after that. There is no libxl
    /// stream. Since the disk is larger than the image, anything may follow
    /// End_of_image.
    /// 
    /// For reading only: a writer that the compiler makes of this with `-w` leaves
    /// out contents.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml">Source</a>
    /// </remarks>
    public partial class XenopsdSuspendImage : KaitaiStruct
    {
        public static XenopsdSuspendImage FromFile(string fileName)
        {
            return new XenopsdSuspendImage(new KaitaiStream(fileName));
        }


        public enum RecordType : ulong
        {
            Xenops = 15,
            Libxc = 240,
            Libxl = 241,
            LibxcLegacy = 242,
            QemuTrad = 3840,
            QemuXen = 3841,
            Demu = 3856,
            Varstored = 3857,
            Swtpm0 = 3858,
            Swtpm = 3859,
            EndOfImage = 65535,
        }
        public XenopsdSuspendImage(KaitaiStream p__io, KaitaiStruct p__parent = null, XenopsdSuspendImage p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _identification = new SaveSignature(m_io, this, m_root);
            if (M_Io.Size - M_Io.Pos >= 16) {
                _records = new List<Record>();
                {
                    var i = 0;
                    Record M_;
                    do {
                        M_ = new Record(m_io, this, m_root);
                        _records.Add(M_);
                        i++;
                    } while (!( ((M_.Header.RecordType == RecordType.EndOfImage) || (M_.Header.IsUnbounded) || (M_Io.Size - M_Io.Pos < 16)) ));
                }
            }
        }

        /// <summary>
        /// The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
        /// The data of the first three follows inline.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
        /// </remarks>
        public partial class EmptyBody : KaitaiStruct
        {
            public static EmptyBody FromFile(string fileName)
            {
                return new EmptyBody(new KaitaiStream(fileName));
            }

            public EmptyBody(KaitaiStream p__io, XenopsdSuspendImage.Record p__parent = null, XenopsdSuspendImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
            }
            private XenopsdSuspendImage m_root;
            private XenopsdSuspendImage.Record m_parent;
            public XenopsdSuspendImage M_Root { get { return m_root; } }
            public XenopsdSuspendImage.Record M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// State of a process that serves the domain, in the format of that process.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L2157">suspend</a>
        /// </remarks>
        public partial class EmulatorState : KaitaiStruct
        {
            public static EmulatorState FromFile(string fileName)
            {
                return new EmulatorState(new KaitaiStream(fileName));
            }

            public EmulatorState(KaitaiStream p__io, XenopsdSuspendImage.Record p__parent = null, XenopsdSuspendImage p__root = null) : base(p__io)
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
            private XenopsdSuspendImage m_root;
            private XenopsdSuspendImage.Record m_parent;

            /// <summary>
            /// The state as the process saved it.
            /// </summary>
            public byte[] Data { get { return _data; } }
            public XenopsdSuspendImage M_Root { get { return m_root; } }
            public XenopsdSuspendImage.Record M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Bytes of a record's body, not interpreted here.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
        /// </remarks>
        public partial class Opaque : KaitaiStruct
        {
            public static Opaque FromFile(string fileName)
            {
                return new Opaque(new KaitaiStream(fileName));
            }

            public Opaque(KaitaiStream p__io, XenopsdSuspendImage.Record p__parent = null, XenopsdSuspendImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
            }
            private XenopsdSuspendImage m_root;
            private XenopsdSuspendImage.Record m_parent;
            public XenopsdSuspendImage M_Root { get { return m_root; } }
            public XenopsdSuspendImage.Record M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One record: header and body, plus data of another format that follows it
        /// inline.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
        /// </remarks>
        public partial class Record : KaitaiStruct
        {
            public static Record FromFile(string fileName)
            {
                return new Record(new KaitaiStream(fileName));
            }

            public Record(KaitaiStream p__io, XenopsdSuspendImage p__parent = null, XenopsdSuspendImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_body = false;
                f_isEnd = false;
                f_isTruncated = false;
                f_legacyImage = false;
                f_truncation = false;
                _read();
            }
            private void _read()
            {
                _header = new RecordHeader(m_io, this, m_root);
                __raw_rawBody = m_io.ReadBytes(( ((((ulong) (Header.LenBody)) >= 0) && (((ulong) (Header.LenBody)) <= ((ulong) (M_Io.Size - M_Io.Pos))))  ? ((ulong) (Header.LenBody)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                var io___raw_rawBody = new KaitaiStream(__raw_rawBody);
                _rawBody = new Opaque(io___raw_rawBody, this, m_root);
                if (Header.RecordType == XenopsdSuspendImage.RecordType.Libxc) {
                    _libxcStream = new LibxcMigrationStream(m_io);
                }
                if (Header.IsUnbounded) {
                    __raw_unbounded = m_io.ReadBytesFull();
                    var io___raw_unbounded = new KaitaiStream(__raw_unbounded);
                    _unbounded = new UnboundedState(io___raw_unbounded, this, m_root);
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
                    switch (Header.RecordType) {
                    case XenopsdSuspendImage.RecordType.Demu: {
                        _body = new EmptyBody(io, this, m_root);
                        break;
                    }
                    case XenopsdSuspendImage.RecordType.EndOfImage: {
                        _body = new EmptyBody(io, this, m_root);
                        break;
                    }
                    case XenopsdSuspendImage.RecordType.Libxc: {
                        _body = new EmptyBody(io, this, m_root);
                        break;
                    }
                    case XenopsdSuspendImage.RecordType.LibxcLegacy: {
                        _body = new EmptyBody(io, this, m_root);
                        break;
                    }
                    case XenopsdSuspendImage.RecordType.QemuTrad: {
                        _body = new EmulatorState(io, this, m_root);
                        break;
                    }
                    case XenopsdSuspendImage.RecordType.QemuXen: {
                        _body = new EmulatorState(io, this, m_root);
                        break;
                    }
                    case XenopsdSuspendImage.RecordType.Swtpm: {
                        _body = new EmulatorState(io, this, m_root);
                        break;
                    }
                    case XenopsdSuspendImage.RecordType.Swtpm0: {
                        _body = new EmulatorState(io, this, m_root);
                        break;
                    }
                    case XenopsdSuspendImage.RecordType.Varstored: {
                        _body = new EmulatorState(io, this, m_root);
                        break;
                    }
                    case XenopsdSuspendImage.RecordType.Xenops: {
                        _body = new XenopsRecord(io, this, m_root);
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
            private bool f_isEnd;
            private bool _isEnd;

            /// <summary>
            /// The record is complete, and it is End_of_image, or one whose end is unknown.
            /// </summary>
            public bool IsEnd
            {
                get
                {
                    if (f_isEnd)
                        return _isEnd;
                    f_isEnd = true;
                    _isEnd = (bool) ( (( ((Header.TypeCode == 65535) || (Header.IsUnbounded)) ) && (!(IsTruncated))) );
                    return _isEnd;
                }
            }
            private bool f_isTruncated;
            private bool _isTruncated;

            /// <summary>
            /// The image ends inside this record.
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
            private bool f_legacyImage;
            private LegacySaveImage _legacyImage;

            /// <summary>
            /// The legacy image that follows a Libxc_legacy record. Records continue
            /// after its end; this definition does not read them.
            /// </summary>
            public LegacySaveImage LegacyImage
            {
                get
                {
                    if (f_legacyImage)
                        return _legacyImage;
                    f_legacyImage = true;
                    if (Header.RecordType == XenopsdSuspendImage.RecordType.LibxcLegacy) {
                        KaitaiStream io = Unbounded.M_Io;
                        long _pos = io.Pos;
                        io.Seek(0);
                        _legacyImage = new LegacySaveImage(io);
                        io.Seek(_pos);
                    }
                    return _legacyImage;
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
            private LibxcMigrationStream _libxcStream;
            private UnboundedState _unbounded;
            private XenopsdSuspendImage m_root;
            private XenopsdSuspendImage m_parent;
            private byte[] __raw_rawBody;
            private byte[] __raw_unbounded;

            /// <summary>
            /// Type and length.
            /// </summary>
            public RecordHeader Header { get { return _header; } }

            /// <summary>
            /// The bytes of the body, or those that the image still has if it ends
            /// before `header.len_body` bytes.
            /// </summary>
            public Opaque RawBody { get { return _rawBody; } }

            /// <summary>
            /// The libxc stream that follows a Libxc record.
            /// </summary>
            public LibxcMigrationStream LibxcStream { get { return _libxcStream; } }

            /// <summary>
            /// State whose end only its own reader can find, and everything that
            /// follows it.
            /// </summary>
            public UnboundedState Unbounded { get { return _unbounded; } }
            public XenopsdSuspendImage M_Root { get { return m_root; } }
            public XenopsdSuspendImage M_Parent { get { return m_parent; } }
            public byte[] M_RawRawBody { get { return __raw_rawBody; } }
            public byte[] M_RawUnbounded { get { return __raw_unbounded; } }
        }

        /// <summary>
        /// The header of every record.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L185">read_header</a>
        /// </remarks>
        public partial class RecordHeader : KaitaiStruct
        {
            public static RecordHeader FromFile(string fileName)
            {
                return new RecordHeader(new KaitaiStream(fileName));
            }

            public RecordHeader(KaitaiStream p__io, XenopsdSuspendImage.Record p__parent = null, XenopsdSuspendImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasBody = false;
                f_isUnbounded = false;
                f_lenBody = false;
                f_lenPadding = false;
                f_lenQemuMax = false;
                f_recordType = false;
                _read();
            }
            private void _read()
            {
                _typeCode = m_io.ReadU8le();
                _lenStated = m_io.ReadU8le();
            }
            private bool f_hasBody;
            private bool _hasBody;

            /// <summary>
            /// The record has a body, of the length that its header gives.
            /// </summary>
            public bool HasBody
            {
                get
                {
                    if (f_hasBody)
                        return _hasBody;
                    f_hasBody = true;
                    _hasBody = (bool) ( ((RecordType != XenopsdSuspendImage.RecordType.Libxc) && (RecordType != XenopsdSuspendImage.RecordType.LibxcLegacy) && (RecordType != XenopsdSuspendImage.RecordType.Demu) && (RecordType != XenopsdSuspendImage.RecordType.EndOfImage)) );
                    return _hasBody;
                }
            }
            private bool f_isUnbounded;
            private bool _isUnbounded;

            /// <summary>
            /// State without a length follows; this definition cannot determine where it ends.
            /// </summary>
            public bool IsUnbounded
            {
                get
                {
                    if (f_isUnbounded)
                        return _isUnbounded;
                    f_isUnbounded = true;
                    _isUnbounded = (bool) ( ((RecordType == XenopsdSuspendImage.RecordType.LibxcLegacy) || (RecordType == XenopsdSuspendImage.RecordType.Demu)) );
                    return _isUnbounded;
                }
            }
            private bool f_lenBody;
            private ulong _lenBody;

            /// <summary>
            /// Length of the body in bytes.
            /// </summary>
            public ulong LenBody
            {
                get
                {
                    if (f_lenBody)
                        return _lenBody;
                    f_lenBody = true;
                    _lenBody = (ulong) ((HasBody ? ((ulong) (LenStated)) : ((ulong) (0))));
                    return _lenBody;
                }
            }
            private bool f_lenPadding;
            private sbyte _lenPadding;

            /// <summary>
            /// Bytes of padding after the body; always 0.
            /// </summary>
            public sbyte LenPadding
            {
                get
                {
                    if (f_lenPadding)
                        return _lenPadding;
                    f_lenPadding = true;
                    _lenPadding = (sbyte) (0);
                    return _lenPadding;
                }
            }
            private bool f_lenQemuMax;
            private int _lenQemuMax;

            /// <summary>
            /// 1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
            /// in ocaml/xenopsd/xc/domain.ml).
            /// </summary>
            public int LenQemuMax
            {
                get
                {
                    if (f_lenQemuMax)
                        return _lenQemuMax;
                    f_lenQemuMax = true;
                    _lenQemuMax = (int) (1048576);
                    return _lenQemuMax;
                }
            }
            private bool f_recordType;
            private RecordType _recordType;

            /// <summary>
            /// Type of the record.
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
            private ulong _typeCode;
            private ulong _lenStated;
            private XenopsdSuspendImage m_root;
            private XenopsdSuspendImage.Record m_parent;

            /// <summary>
            /// Type of the record, as a number; see `record_type`.
            /// </summary>
            public ulong TypeCode { get { return _typeCode; } }

            /// <summary>
            /// Length of the body in bytes; 0 for a record without a body, for which
            /// xenopsd ignores this field.
            /// </summary>
            public ulong LenStated { get { return _lenStated; } }
            public XenopsdSuspendImage M_Root { get { return m_root; } }
            public XenopsdSuspendImage.Record M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The signature of the image.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L153">save_signature</a>
        /// </remarks>
        public partial class SaveSignature : KaitaiStruct
        {
            public static SaveSignature FromFile(string fileName)
            {
                return new SaveSignature(new KaitaiStream(fileName));
            }

            public SaveSignature(KaitaiStream p__io, XenopsdSuspendImage p__parent = null, XenopsdSuspendImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature = m_io.ReadBytes(15);
                if (!((KaitaiStream.ByteArrayCompare(_signature, new byte[] { 88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10 }, _signature, m_io, "/types/save_signature/seq/0");
                }
            }
            private byte[] _signature;
            private XenopsdSuspendImage m_root;
            private XenopsdSuspendImage m_parent;

            /// <summary>
            /// Says that this is a suspend image made of records.
            /// </summary>
            public byte[] Signature { get { return _signature; } }
            public XenopsdSuspendImage M_Root { get { return m_root; } }
            public XenopsdSuspendImage M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The rest of the image, from state without a length onwards.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
        /// </remarks>
        public partial class UnboundedState : KaitaiStruct
        {
            public static UnboundedState FromFile(string fileName)
            {
                return new UnboundedState(new KaitaiStream(fileName));
            }

            public UnboundedState(KaitaiStream p__io, XenopsdSuspendImage.Record p__parent = null, XenopsdSuspendImage p__root = null) : base(p__io)
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
            private XenopsdSuspendImage m_root;
            private XenopsdSuspendImage.Record m_parent;

            /// <summary>
            /// The state, and everything that follows it.
            /// </summary>
            public byte[] Data { get { return _data; } }
            public XenopsdSuspendImage M_Root { get { return m_root; } }
            public XenopsdSuspendImage.Record M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The body of a record type that xenopsd does not define or does not read.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L71">header_type_of_int64</a>
        /// </remarks>
        public partial class UnknownBody : KaitaiStruct
        {
            public static UnknownBody FromFile(string fileName)
            {
                return new UnknownBody(new KaitaiStream(fileName));
            }

            public UnknownBody(KaitaiStream p__io, XenopsdSuspendImage.Record p__parent = null, XenopsdSuspendImage p__root = null) : base(p__io)
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
            private XenopsdSuspendImage m_root;
            private XenopsdSuspendImage.Record m_parent;

            /// <summary>
            /// The body, unchanged.
            /// </summary>
            public byte[] Data { get { return _data; } }
            public XenopsdSuspendImage M_Root { get { return m_root; } }
            public XenopsdSuspendImage.Record M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// xenopsd's own information about the image.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L31">Xenops_record</a>
        /// </remarks>
        public partial class XenopsRecord : KaitaiStruct
        {
            public static XenopsRecord FromFile(string fileName)
            {
                return new XenopsRecord(new KaitaiStream(fileName));
            }

            public XenopsRecord(KaitaiStream p__io, XenopsdSuspendImage.Record p__parent = null, XenopsdSuspendImage p__root = null) : base(p__io)
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
            private XenopsdSuspendImage m_root;
            private XenopsdSuspendImage.Record m_parent;

            /// <summary>
            /// An s-expression with the time, xenopsd's word size and, as a string
            /// that holds another s-expression, the domain's configuration.
            /// </summary>
            public byte[] Sexp { get { return _sexp; } }
            public XenopsdSuspendImage M_Root { get { return m_root; } }
            public XenopsdSuspendImage.Record M_Parent { get { return m_parent; } }
        }
        private SaveSignature _identification;
        private List<Record> _records;
        private XenopsdSuspendImage m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Identifies the image.
        /// </summary>
        public SaveSignature Identification { get { return _identification; } }

        /// <summary>
        /// Records up to End_of_image, or up to one whose end only its own reader can
        /// find, or up to the point where too few bytes remain for another record
        /// header.
        /// </summary>
        public List<Record> Records { get { return _records; } }
        public XenopsdSuspendImage M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
