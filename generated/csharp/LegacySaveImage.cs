// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the
    /// size of the P2M; for a PV guest, the data needed to read the rest and the
    /// frames of its P2M; chunks, mostly guest pages; and a tail with the registers.
    /// It has no magic number and no version.
    /// 
    /// Some numbers are as wide as the words of the toolstack that saved the image.
    /// No field gives that width or the kind of guest; both can be derived from the
    /// first bytes, see `identification`.
    /// 
    /// The image of a domain that Remus protected has several checkpoints in a row,
    /// each with chunks and a tail. The pages of all checkpoints count, but only the
    /// last tail does.
    /// 
    /// A damaged image parses as far as its framing allows.
    /// 
    /// For reading only: a writer that the compiler makes of this with `-w` leaves
    /// out contents.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
    /// </remarks>
    public partial class LegacySaveImage : KaitaiStruct
    {
        public static LegacySaveImage FromFile(string fileName)
        {
            return new LegacySaveImage(new KaitaiStream(fileName));
        }


        public enum BlockType : uint
        {
            Extv = 1702392950,
            Vcpu = 1986228341,
            Xcnt = 2019782260,
        }

        public enum ChunkType
        {
            HvmNrIoreqServerPages = -20,
            HvmIoreqServerPfn = -19,
            Toolstack = -18,
            HvmSharingRingPfn = -17,
            HvmMonitorRingPfn = -16,
            HvmPagingRingPfn = -15,
            HvmGenerationIdAddr = -14,
            EnableCompression = -13,
            CompressedData = -12,
            HvmViridian = -11,
            HvmAcpiIoportsLocation = -10,
            LastCheckpoint = -9,
            HvmConsolePfn = -8,
            TscInfo = -7,
            TmemExtra = -6,
            Tmem = -5,
            HvmVm86Tss = -4,
            HvmIdentPt = -3,
            VcpuInfo = -2,
            EnableVerifyMode = -1,
            EndMark = 0,
            Pages = 1,
        }

        public enum ContextLayout
        {
            UnknownLayout = 0,
            X8664 = 1,
            X8632 = 2,
        }

        public enum GuestType
        {
            X86Pv = 1,
            X86Hvm = 2,
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

        public enum TscMode : uint
        {
            Default = 0,
            AlwaysEmulate = 1,
            NeverEmulate = 2,
        }
        public LegacySaveImage(KaitaiStream p__io, KaitaiStruct p__parent = null, LegacySaveImage p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_identification = false;
            _read();
        }
        private void _read()
        {
            if (M_Io.Size >= 16 + 4) {
                _image = new DomainImage(Identification.Is64bit, Identification.IsPv, m_io, this, m_root);
            }
        }

        /// <summary>
        /// Chunks and the tail that completes the state of the domain.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70">BODY PHASE and TAIL PHASE</a>
        /// </remarks>
        public partial class Checkpoint : KaitaiStruct
        {
            public Checkpoint(bool p_is64bit, bool p_isPv, uint p_lenContext, bool p_hasExtended, uint p_lenXsave, bool p_isCompressed, KaitaiStream p__io, LegacySaveImage.DomainImage p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                _isPv = p_isPv;
                _lenContext = p_lenContext;
                _hasExtended = p_hasExtended;
                _lenXsave = p_lenXsave;
                _isCompressed = p_isCompressed;
                f_enablesCompression = false;
                f_highestVcpuId = false;
                f_isEnded = false;
                f_isLast = false;
                f_nextMarker = false;
                _read();
            }
            private void _read()
            {
                _chunks = new List<Chunk>();
                {
                    var i = 0;
                    Chunk M_;
                    do {
                        M_ = new Chunk(Is64bit, IsCompressed, ((int) (Chunks.Count)), (Chunks.Count == 0 ? ((int) (-1)) : ((int) (Chunks[Chunks.Count - 1].IdxVcpuInfoSoFar))), (Chunks.Count == 0 ? false : Chunks[Chunks.Count - 1].HasLastCheckpointSoFar), (Chunks.Count == 0 ? IsCompressed : Chunks[Chunks.Count - 1].HasEnableCompressionSoFar), m_io, this, m_root);
                        _chunks.Add(M_);
                        i++;
                    } while (!( ((!(M_.IsFollowedByChunk)) || (M_Io.Size - M_Io.Pos < 12)) ));
                }
                if ( ((IsPv) && (IsEnded) && (M_Io.Size - M_Io.Pos >= 4)) ) {
                    _pvTail = new PvTail(Is64bit, LenContext, HasExtended, LenXsave, HighestVcpuId, (Chunks[Chunks.Count - 1].IdxVcpuInfoSoFar >= 0 ? ((LegacySaveImage.VcpuInfo) (Chunks[Chunks[Chunks.Count - 1].IdxVcpuInfoSoFar].Body)).VcpuMap : new byte[] { 1 }), m_io, this, m_root);
                }
                if ( ((!(IsPv)) && (IsEnded) && (M_Io.Size - M_Io.Pos >= 24 + 4)) ) {
                    _hvmTail = new HvmTail(m_io, this, m_root);
                }
                _afterTail = new StreamPosition(((ulong) (M_Io.Pos)), m_io, this, m_root);
            }
            private bool f_enablesCompression;
            private bool _enablesCompression;

            /// <summary>
            /// Pages of later checkpoints are compressed.
            /// </summary>
            public bool EnablesCompression
            {
                get
                {
                    if (f_enablesCompression)
                        return _enablesCompression;
                    f_enablesCompression = true;
                    _enablesCompression = (bool) (Chunks[Chunks.Count - 1].HasEnableCompressionSoFar);
                    return _enablesCompression;
                }
            }
            private bool f_highestVcpuId;
            private uint _highestVcpuId;

            /// <summary>
            /// The highest vCPU id; without vcpu_info there is only vCPU 0.
            /// </summary>
            public uint HighestVcpuId
            {
                get
                {
                    if (f_highestVcpuId)
                        return _highestVcpuId;
                    f_highestVcpuId = true;
                    _highestVcpuId = (uint) (((uint) ((Chunks[Chunks.Count - 1].IdxVcpuInfoSoFar >= 0 ? ((uint) (Chunks[Chunks[Chunks.Count - 1].IdxVcpuInfoSoFar].Header.MaxVcpuId)) : ((uint) (0))))));
                    return _highestVcpuId;
                }
            }
            private bool f_isEnded;
            private bool _isEnded;

            /// <summary>
            /// The chunks are complete, and the tail follows.
            /// </summary>
            public bool IsEnded
            {
                get
                {
                    if (f_isEnded)
                        return _isEnded;
                    f_isEnded = true;
                    _isEnded = (bool) (Chunks[Chunks.Count - 1].Header.ChunkType == LegacySaveImage.ChunkType.EndMark);
                    return _isEnded;
                }
            }
            private bool f_isLast;
            private bool _isLast;

            /// <summary>
            /// No other checkpoint follows. Images of Xen 3.4 and earlier have no
            /// last_checkpoint chunk; no chunk follows their only checkpoint.
            /// </summary>
            public bool IsLast
            {
                get
                {
                    if (f_isLast)
                        return _isLast;
                    f_isLast = true;
                    _isLast = (bool) (( ((!(IsEnded)) || (Chunks[Chunks.Count - 1].HasLastCheckpointSoFar))  ? true : (((ulong) (M_Io.Size)) < ((ulong) (AfterTail.OfsNext + 4)) ? true : !(NextMarker.IsChunk))));
                    return _isLast;
                }
            }
            private bool f_nextMarker;
            private NextMarker _nextMarker;

            /// <summary>
            /// The data after the tail.
            /// </summary>
            public NextMarker NextMarker
            {
                get
                {
                    if (f_nextMarker)
                        return _nextMarker;
                    f_nextMarker = true;
                    if (((ulong) (M_Io.Size)) >= ((ulong) (AfterTail.OfsNext + 4))) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (AfterTail.OfsNext));
                        _nextMarker = new NextMarker(m_io, this, m_root);
                        m_io.Seek((long) (_pos));
                    }
                    return _nextMarker;
                }
            }
            private List<Chunk> _chunks;
            private PvTail _pvTail;
            private HvmTail _hvmTail;
            private StreamPosition _afterTail;
            private bool _is64bit;
            private bool _isPv;
            private uint _lenContext;
            private bool _hasExtended;
            private uint _lenXsave;
            private bool _isCompressed;
            private LegacySaveImage m_root;
            private LegacySaveImage.DomainImage m_parent;

            /// <summary>
            /// Chunks up to an end chunk, up to an invalid chunk, or up to the point
            /// where too few bytes remain for the longest header of another chunk,
            /// which is as long as an HVM parameter.
            /// </summary>
            public List<Chunk> Chunks { get { return _chunks; } }

            /// <summary>
            /// Registers of a PV guest.
            /// </summary>
            public PvTail PvTail { get { return _pvTail; } }

            /// <summary>
            /// Registers and devices of an HVM guest.
            /// </summary>
            public HvmTail HvmTail { get { return _hvmTail; } }

            /// <summary>
            /// Offset of the end of the tail.
            /// </summary>
            public StreamPosition AfterTail { get { return _afterTail; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }

            /// <summary>
            /// The guest is paravirtualised.
            /// </summary>
            public bool IsPv { get { return _isPv; } }

            /// <summary>
            /// Length of a vCPU's context in bytes.
            /// </summary>
            public uint LenContext { get { return _lenContext; } }

            /// <summary>
            /// Each vCPU has an extended context.
            /// </summary>
            public bool HasExtended { get { return _hasExtended; } }

            /// <summary>
            /// Length of a vCPU's extended processor state in bytes, including the
            /// numbers before it.
            /// </summary>
            public uint LenXsave { get { return _lenXsave; } }

            /// <summary>
            /// Pages are in compressed_data chunks, as an earlier checkpoint announced.
            /// </summary>
            public bool IsCompressed { get { return _isCompressed; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.DomainImage M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A batch of guest pages, or something else about the domain.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069">pagebuf_get_one()</a>
        /// </remarks>
        public partial class Chunk : KaitaiStruct
        {
            public Chunk(bool p_is64bit, bool p_isCompressed, int p_chunkNumber, int p_idxVcpuInfoBefore, bool p_hasLastCheckpointBefore, bool p_hasEnableCompressionBefore, KaitaiStream p__io, LegacySaveImage.Checkpoint p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                _isCompressed = p_isCompressed;
                _chunkNumber = p_chunkNumber;
                _idxVcpuInfoBefore = p_idxVcpuInfoBefore;
                _hasLastCheckpointBefore = p_hasLastCheckpointBefore;
                _hasEnableCompressionBefore = p_hasEnableCompressionBefore;
                f_body = false;
                f_hasEnableCompressionSoFar = false;
                f_hasLastCheckpointSoFar = false;
                f_idxVcpuInfoSoFar = false;
                f_isFollowedByChunk = false;
                f_isTruncated = false;
                f_truncation = false;
                _read();
            }
            private void _read()
            {
                _header = new ChunkHeader(Is64bit, IsCompressed, m_io, this, m_root);
                __raw_rawBody = m_io.ReadBytes((Header.LenBody <= ((ulong) (M_Io.Size - M_Io.Pos)) ? Header.LenBody : ((ulong) (M_Io.Size - M_Io.Pos))));
                var io___raw_rawBody = new KaitaiStream(__raw_rawBody);
                _rawBody = new Opaque(io___raw_rawBody, this, m_root);
                if (Header.IsTmem) {
                    switch (Header.ChunkType) {
                    case LegacySaveImage.ChunkType.Tmem: {
                        _tmem = new Tmem(m_io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.TmemExtra: {
                        _tmem = new TmemExtra(m_io, this, m_root);
                        break;
                    }
                    default: {
                        _tmem = new Opaque(m_io, this, m_root);
                        break;
                    }
                    }
                }
            }
            private bool f_body;
            private KaitaiStruct _body;

            /// <summary>
            /// The data that follows, decoded by the chunk's type.
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
                    switch (Header.ChunkType) {
                    case LegacySaveImage.ChunkType.CompressedData: {
                        _body = new CompressedData(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.HvmAcpiIoportsLocation: {
                        _body = new HvmParam(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.HvmConsolePfn: {
                        _body = new HvmParam(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.HvmGenerationIdAddr: {
                        _body = new HvmParam(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.HvmIdentPt: {
                        _body = new HvmParam(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.HvmIoreqServerPfn: {
                        _body = new HvmParam(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.HvmMonitorRingPfn: {
                        _body = new HvmParam(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.HvmNrIoreqServerPages: {
                        _body = new HvmParam(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.HvmPagingRingPfn: {
                        _body = new HvmParam(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.HvmSharingRingPfn: {
                        _body = new HvmParam(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.HvmViridian: {
                        _body = new HvmParam(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.HvmVm86Tss: {
                        _body = new HvmParam(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.Pages: {
                        _body = new PageContents(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.Toolstack: {
                        _body = new Toolstack(Is64bit, io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.TscInfo: {
                        _body = new TscInfo(io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.ChunkType.VcpuInfo: {
                        _body = new VcpuInfo(io, this, m_root);
                        break;
                    }
                    default: {
                        _body = new Opaque(io, this, m_root);
                        break;
                    }
                    }
                    io.Seek(_pos);
                    return _body;
                }
            }
            private bool f_hasEnableCompressionSoFar;
            private bool _hasEnableCompressionSoFar;

            /// <summary>
            /// An enable_compression chunk was present.
            /// </summary>
            public bool HasEnableCompressionSoFar
            {
                get
                {
                    if (f_hasEnableCompressionSoFar)
                        return _hasEnableCompressionSoFar;
                    f_hasEnableCompressionSoFar = true;
                    _hasEnableCompressionSoFar = (bool) ( ((HasEnableCompressionBefore) || (Header.ChunkType == LegacySaveImage.ChunkType.EnableCompression)) );
                    return _hasEnableCompressionSoFar;
                }
            }
            private bool f_hasLastCheckpointSoFar;
            private bool _hasLastCheckpointSoFar;

            /// <summary>
            /// A last_checkpoint chunk was present.
            /// </summary>
            public bool HasLastCheckpointSoFar
            {
                get
                {
                    if (f_hasLastCheckpointSoFar)
                        return _hasLastCheckpointSoFar;
                    f_hasLastCheckpointSoFar = true;
                    _hasLastCheckpointSoFar = (bool) ( ((HasLastCheckpointBefore) || (Header.ChunkType == LegacySaveImage.ChunkType.LastCheckpoint)) );
                    return _hasLastCheckpointSoFar;
                }
            }
            private bool f_idxVcpuInfoSoFar;
            private int _idxVcpuInfoSoFar;

            /// <summary>
            /// Number of the last vcpu_info chunk so far, -1 if there was none.
            /// </summary>
            public int IdxVcpuInfoSoFar
            {
                get
                {
                    if (f_idxVcpuInfoSoFar)
                        return _idxVcpuInfoSoFar;
                    f_idxVcpuInfoSoFar = true;
                    _idxVcpuInfoSoFar = (int) (((int) ((Header.ChunkType == LegacySaveImage.ChunkType.VcpuInfo ? ChunkNumber : IdxVcpuInfoBefore))));
                    return _idxVcpuInfoSoFar;
                }
            }
            private bool f_isFollowedByChunk;
            private bool _isFollowedByChunk;

            /// <summary>
            /// Another chunk follows.
            /// </summary>
            public bool IsFollowedByChunk
            {
                get
                {
                    if (f_isFollowedByChunk)
                        return _isFollowedByChunk;
                    f_isFollowedByChunk = true;
                    _isFollowedByChunk = (bool) ( ((Header.ChunkType != LegacySaveImage.ChunkType.EndMark) && (Header.IsKnown)) );
                    return _isFollowedByChunk;
                }
            }
            private bool f_isTruncated;
            private bool _isTruncated;

            /// <summary>
            /// The image ends inside this chunk.
            /// </summary>
            public bool IsTruncated
            {
                get
                {
                    if (f_isTruncated)
                        return _isTruncated;
                    f_isTruncated = true;
                    _isTruncated = (bool) ( ((((ulong) (RawBody.M_Io.Size)) < Header.LenBody) || ((Header.Marker > 0 ? ((int) (Header.Pfns.Count)) < Header.Marker : false))) );
                    return _isTruncated;
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
            private ChunkHeader _header;
            private Opaque _rawBody;
            private KaitaiStruct _tmem;
            private bool _is64bit;
            private bool _isCompressed;
            private int _chunkNumber;
            private int _idxVcpuInfoBefore;
            private bool _hasLastCheckpointBefore;
            private bool _hasEnableCompressionBefore;
            private LegacySaveImage m_root;
            private LegacySaveImage.Checkpoint m_parent;
            private byte[] __raw_rawBody;

            /// <summary>
            /// Type and length of the chunk.
            /// </summary>
            public ChunkHeader Header { get { return _header; } }

            /// <summary>
            /// The data that follows, or the part of it that the image still has if
            /// it ends before `header.len_body` bytes.
            /// </summary>
            public Opaque RawBody { get { return _rawBody; } }

            /// <summary>
            /// The guest's transcendent memory.
            /// </summary>
            public KaitaiStruct Tmem { get { return _tmem; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }

            /// <summary>
            /// Pages do not follows their pfns but in compressed_data chunks.
            /// </summary>
            public bool IsCompressed { get { return _isCompressed; } }

            /// <summary>
            /// Number of the chunk within its checkpoint.
            /// </summary>
            public int ChunkNumber { get { return _chunkNumber; } }

            /// <summary>
            /// Number of the last vcpu_info chunk before this one, -1 if there was none.
            /// </summary>
            public int IdxVcpuInfoBefore { get { return _idxVcpuInfoBefore; } }

            /// <summary>
            /// A last_checkpoint chunk precedes this one.
            /// </summary>
            public bool HasLastCheckpointBefore { get { return _hasLastCheckpointBefore; } }

            /// <summary>
            /// An enable_compression chunk precedes this one.
            /// </summary>
            public bool HasEnableCompressionBefore { get { return _hasEnableCompressionBefore; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Checkpoint M_Parent { get { return m_parent; } }
            public byte[] M_RawRawBody { get { return __raw_rawBody; } }
        }

        /// <summary>
        /// The marker of a chunk, and the fields that determine its length. Only
        /// Xen's restore code documents what each chunk has.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069">pagebuf_get_one()</a>
        /// </remarks>
        public partial class ChunkHeader : KaitaiStruct
        {
            public ChunkHeader(bool p_is64bit, bool p_isCompressed, KaitaiStream p__io, LegacySaveImage.Chunk p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                _isCompressed = p_isCompressed;
                f_chunkType = false;
                f_isHvmParam = false;
                f_isKnown = false;
                f_isTmem = false;
                f_knownHvmParamIndex = false;
                f_knownNumPfnsMax = false;
                f_knownVcpuIdMax = false;
                f_lenBody = false;
                f_lenVcpuMap = false;
                f_numPages = false;
                f_numPfns = false;
                _read();
            }
            private void _read()
            {
                _marker = m_io.ReadS4le();
                if (ChunkType == LegacySaveImage.ChunkType.VcpuInfo) {
                    _maxVcpuId = m_io.ReadU4le();
                }
                if (ChunkType == LegacySaveImage.ChunkType.Toolstack) {
                    _lenToolstack = m_io.ReadU4le();
                }
                if (ChunkType == LegacySaveImage.ChunkType.CompressedData) {
                    _lenCompressed = new Ulong(Is64bit, m_io, this, m_root);
                }
                if (Marker > 0) {
                    _pfns = new List<PfnEntry>();
                    for (var i = 0; i < (long) (((ulong) (Marker)) <= ((ulong) (((ulong) (M_Io.Size - M_Io.Pos)) / (Is64bit ? ((ulong) (8)) : ((ulong) (4))))) ? ((ulong) (Marker)) : ((ulong) (((ulong) (M_Io.Size - M_Io.Pos)) / (Is64bit ? ((ulong) (8)) : ((ulong) (4)))))); i++)
                    {
                        _pfns.Add(new PfnEntry(Is64bit, (Pfns.Count == 0 ? ((uint) (0)) : ((uint) (Pfns[Pfns.Count - 1].NumPagesSoFar))), m_io, this, m_root));
                    }
                }
            }
            private bool f_chunkType;
            private ChunkType _chunkType;

            /// <summary>
            /// Type of the chunk.
            /// </summary>
            public ChunkType ChunkType
            {
                get
                {
                    if (f_chunkType)
                        return _chunkType;
                    f_chunkType = true;
                    _chunkType = (ChunkType) (((int) ((Marker > 0 ? ((int) (1)) : ((int) (Marker))))));
                    return _chunkType;
                }
            }
            private bool f_isHvmParam;
            private bool _isHvmParam;

            /// <summary>
            /// The chunk holds an HVM parameter.
            /// </summary>
            public bool IsHvmParam
            {
                get
                {
                    if (f_isHvmParam)
                        return _isHvmParam;
                    f_isHvmParam = true;
                    _isHvmParam = (bool) ( ((ChunkType == LegacySaveImage.ChunkType.HvmIdentPt) || (ChunkType == LegacySaveImage.ChunkType.HvmVm86Tss) || (ChunkType == LegacySaveImage.ChunkType.HvmConsolePfn) || (ChunkType == LegacySaveImage.ChunkType.HvmAcpiIoportsLocation) || (ChunkType == LegacySaveImage.ChunkType.HvmViridian) || (ChunkType == LegacySaveImage.ChunkType.HvmGenerationIdAddr) || (ChunkType == LegacySaveImage.ChunkType.HvmPagingRingPfn) || (ChunkType == LegacySaveImage.ChunkType.HvmMonitorRingPfn) || (ChunkType == LegacySaveImage.ChunkType.HvmSharingRingPfn) || (ChunkType == LegacySaveImage.ChunkType.HvmIoreqServerPfn) || (ChunkType == LegacySaveImage.ChunkType.HvmNrIoreqServerPages)) );
                    return _isHvmParam;
                }
            }
            private bool f_isKnown;
            private bool _isKnown;

            /// <summary>
            /// A receiver knows the chunk.
            /// </summary>
            public bool IsKnown
            {
                get
                {
                    if (f_isKnown)
                        return _isKnown;
                    f_isKnown = true;
                    _isKnown = (bool) (Marker >= -20);
                    return _isKnown;
                }
            }
            private bool f_isTmem;
            private bool _isTmem;

            /// <summary>
            /// Only the chunk's contents determine where it ends.
            /// </summary>
            public bool IsTmem
            {
                get
                {
                    if (f_isTmem)
                        return _isTmem;
                    f_isTmem = true;
                    _isTmem = (bool) ( ((ChunkType == LegacySaveImage.ChunkType.Tmem) || (ChunkType == LegacySaveImage.ChunkType.TmemExtra)) );
                    return _isTmem;
                }
            }
            private bool f_knownHvmParamIndex;
            private int _knownHvmParamIndex;

            /// <summary>
            /// Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for
            /// other chunks.
            /// </summary>
            public int KnownHvmParamIndex
            {
                get
                {
                    if (f_knownHvmParamIndex)
                        return _knownHvmParamIndex;
                    f_knownHvmParamIndex = true;
                    _knownHvmParamIndex = (int) ((ChunkType == LegacySaveImage.ChunkType.HvmIdentPt ? 12 : (ChunkType == LegacySaveImage.ChunkType.HvmVm86Tss ? 15 : (ChunkType == LegacySaveImage.ChunkType.HvmConsolePfn ? 17 : (ChunkType == LegacySaveImage.ChunkType.HvmAcpiIoportsLocation ? 19 : (ChunkType == LegacySaveImage.ChunkType.HvmViridian ? 9 : (ChunkType == LegacySaveImage.ChunkType.HvmGenerationIdAddr ? 34 : (ChunkType == LegacySaveImage.ChunkType.HvmPagingRingPfn ? 27 : (ChunkType == LegacySaveImage.ChunkType.HvmMonitorRingPfn ? 28 : (ChunkType == LegacySaveImage.ChunkType.HvmSharingRingPfn ? 29 : (ChunkType == LegacySaveImage.ChunkType.HvmIoreqServerPfn ? 32 : (ChunkType == LegacySaveImage.ChunkType.HvmNrIoreqServerPages ? 33 : -1))))))))))));
                    return _knownHvmParamIndex;
                }
            }
            private bool f_knownNumPfnsMax;
            private int _knownNumPfnsMax;

            /// <summary>
            /// The most pfns that a receiver accepts in one page batch.
            /// </summary>
            public int KnownNumPfnsMax
            {
                get
                {
                    if (f_knownNumPfnsMax)
                        return _knownNumPfnsMax;
                    f_knownNumPfnsMax = true;
                    _knownNumPfnsMax = (int) (1024);
                    return _knownNumPfnsMax;
                }
            }
            private bool f_knownVcpuIdMax;
            private int _knownVcpuIdMax;

            /// <summary>
            /// The highest vCPU id that a receiver accepts.
            /// </summary>
            public int KnownVcpuIdMax
            {
                get
                {
                    if (f_knownVcpuIdMax)
                        return _knownVcpuIdMax;
                    f_knownVcpuIdMax = true;
                    _knownVcpuIdMax = (int) (4095);
                    return _knownVcpuIdMax;
                }
            }
            private bool f_lenBody;
            private ulong _lenBody;

            /// <summary>
            /// Length of the data that follows in bytes; 0 for tmem, whose contents
            /// determine where it ends.
            /// </summary>
            public ulong LenBody
            {
                get
                {
                    if (f_lenBody)
                        return _lenBody;
                    f_lenBody = true;
                    _lenBody = (ulong) ((Marker > 0 ? ((ulong) (((ulong) (NumPages)) * ((ulong) (4096)))) : (ChunkType == LegacySaveImage.ChunkType.VcpuInfo ? ((ulong) (LenVcpuMap)) : (ChunkType == LegacySaveImage.ChunkType.Toolstack ? ((ulong) (LenToolstack)) : (ChunkType == LegacySaveImage.ChunkType.CompressedData ? LenCompressed.Value : (ChunkType == LegacySaveImage.ChunkType.TscInfo ? ((ulong) (20)) : (IsHvmParam ? ((ulong) (12)) : ((ulong) (0)))))))));
                    return _lenBody;
                }
            }
            private bool f_lenVcpuMap;
            private uint _lenVcpuMap;

            /// <summary>
            /// Length of the map of vCPUs in bytes.
            /// </summary>
            public uint LenVcpuMap
            {
                get
                {
                    if (f_lenVcpuMap)
                        return _lenVcpuMap;
                    f_lenVcpuMap = true;
                    _lenVcpuMap = (uint) (( ((ChunkType == LegacySaveImage.ChunkType.VcpuInfo) && (MaxVcpuId <= 4095))  ? ((uint) ((MaxVcpuId / 64 + 1) * 8)) : ((uint) (0))));
                    return _lenVcpuMap;
                }
            }
            private bool f_numPages;
            private uint _numPages;

            /// <summary>
            /// Pages that follows the pfns.
            /// </summary>
            public uint NumPages
            {
                get
                {
                    if (f_numPages)
                        return _numPages;
                    f_numPages = true;
                    _numPages = (uint) (((uint) (( ((Marker > 0) && (!(IsCompressed)) && (Pfns.Count > 0))  ? ((uint) (Pfns[Pfns.Count - 1].NumPagesSoFar)) : ((uint) (0))))));
                    return _numPages;
                }
            }
            private bool f_numPfns;
            private uint _numPfns;

            /// <summary>
            /// Number of pfns in a page batch.
            /// </summary>
            public uint NumPfns
            {
                get
                {
                    if (f_numPfns)
                        return _numPfns;
                    f_numPfns = true;
                    _numPfns = (uint) (((uint) ((Marker > 0 ? ((uint) (Marker)) : ((uint) (0))))));
                    return _numPfns;
                }
            }
            private int _marker;
            private uint? _maxVcpuId;
            private uint? _lenToolstack;
            private Ulong _lenCompressed;
            private List<PfnEntry> _pfns;
            private bool _is64bit;
            private bool _isCompressed;
            private LegacySaveImage m_root;
            private LegacySaveImage.Chunk m_parent;

            /// <summary>
            /// The number of pfns if positive, otherwise the type of the chunk.
            /// </summary>
            public int Marker { get { return _marker; } }

            /// <summary>
            /// The highest vCPU id.
            /// </summary>
            public uint? MaxVcpuId { get { return _maxVcpuId; } }

            /// <summary>
            /// Length of the toolstack's data in bytes.
            /// </summary>
            public uint? LenToolstack { get { return _lenToolstack; } }

            /// <summary>
            /// Length of the compressed pages in bytes.
            /// </summary>
            public Ulong LenCompressed { get { return _lenCompressed; } }

            /// <summary>
            /// The pfns of a page batch, with their types.
            /// </summary>
            public List<PfnEntry> Pfns { get { return _pfns; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }

            /// <summary>
            /// Pages do not follows their pfns but in compressed_data chunks.
            /// </summary>
            public bool IsCompressed { get { return _isCompressed; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Chunk M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Pages as Remus sends them: the parts of each that have changed since it
        /// was last sent. They belong to the pfns of the preceding page batches that
        /// have no page yet, in order. A page can begin in one such chunk and end in
        /// the next.
        /// 
        /// Each page is a sequence of one-byte markers. A single marker of 0 stands
        /// for a page that has not changed; a single marker of 0x80 is followed by
        /// the whole page. Otherwise bits 6-0 of a marker count words of four bytes:
        /// with bit 7 set, that many words stay unchanged; with bit 7 clear, that
        /// many words follow and replace those of the page. The markers of a page
        /// cover 4096 bytes in total.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_compression.c#L365-L454">xc_compression_uncompress_page()</a>
        /// </remarks>
        public partial class CompressedData : KaitaiStruct
        {
            public static CompressedData FromFile(string fileName)
            {
                return new CompressedData(new KaitaiStream(fileName));
            }

            public CompressedData(KaitaiStream p__io, LegacySaveImage.Chunk p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_lenWord = false;
                f_markerFull = false;
                f_markerUnchanged = false;
                f_skipFlag = false;
                _read();
            }
            private void _read()
            {
                _data = m_io.ReadBytesFull();
            }
            private bool f_lenWord;
            private sbyte _lenWord;

            /// <summary>
            /// Size in bytes of the words that a marker counts.
            /// </summary>
            public sbyte LenWord
            {
                get
                {
                    if (f_lenWord)
                        return _lenWord;
                    f_lenWord = true;
                    _lenWord = (sbyte) (4);
                    return _lenWord;
                }
            }
            private bool f_markerFull;
            private byte _markerFull;

            /// <summary>
            /// Marker of a page that follows in full.
            /// </summary>
            public byte MarkerFull
            {
                get
                {
                    if (f_markerFull)
                        return _markerFull;
                    f_markerFull = true;
                    _markerFull = (byte) (128);
                    return _markerFull;
                }
            }
            private bool f_markerUnchanged;
            private sbyte _markerUnchanged;

            /// <summary>
            /// Marker of a page that has not changed.
            /// </summary>
            public sbyte MarkerUnchanged
            {
                get
                {
                    if (f_markerUnchanged)
                        return _markerUnchanged;
                    f_markerUnchanged = true;
                    _markerUnchanged = (sbyte) (0);
                    return _markerUnchanged;
                }
            }
            private bool f_skipFlag;
            private byte _skipFlag;

            /// <summary>
            /// Bit of a marker for words that stay unchanged.
            /// </summary>
            public byte SkipFlag
            {
                get
                {
                    if (f_skipFlag)
                        return _skipFlag;
                    f_skipFlag = true;
                    _skipFlag = (byte) (128);
                    return _skipFlag;
                }
            }
            private byte[] _data;
            private LegacySaveImage m_root;
            private LegacySaveImage.Chunk m_parent;

            /// <summary>
            /// The compressed pages.
            /// </summary>
            public byte[] Data { get { return _data; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Chunk M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// State of the device model, QEMU.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
        /// </remarks>
        public partial class DeviceModel : KaitaiStruct
        {
            public static DeviceModel FromFile(string fileName)
            {
                return new DeviceModel(new KaitaiStream(fileName));
            }

            public DeviceModel(KaitaiStream p__io, LegacySaveImage.HvmTail p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasEnd = false;
                f_hasLength = false;
                f_hasXenopsdLength = false;
                f_lenState = false;
                f_nextOctets = false;
                f_ofsState = false;
                _read();
            }
            private void _read()
            {
                _signature = new DeviceModelSignature(m_io, this, m_root);
                _afterSignature = new StreamPosition(((ulong) (M_Io.Pos)), m_io, this, m_root);
                if (HasLength) {
                    _length = new DeviceModelLength(m_io, this, m_root);
                }
                if (HasXenopsdLength) {
                    _xenopsdLength = new XenopsdDeviceModelLength(m_io, this, m_root);
                }
                if (Signature.IsKnown) {
                    _state = m_io.ReadBytes(( ((HasEnd) && (((ulong) (LenState)) <= ((ulong) (M_Io.Size - M_Io.Pos))))  ? ((ulong) (LenState)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                }
            }
            private bool f_hasEnd;
            private bool _hasEnd;

            /// <summary>
            /// The length determines where the state ends; otherwise it extends to
            /// the end of the file.
            /// </summary>
            public bool HasEnd
            {
                get
                {
                    if (f_hasEnd)
                        return _hasEnd;
                    f_hasEnd = true;
                    _hasEnd = (bool) ( ((HasLength) || (HasXenopsdLength)) );
                    return _hasEnd;
                }
            }
            private bool f_hasLength;
            private bool _hasLength;

            /// <summary>
            /// A length follows the signature.
            /// </summary>
            public bool HasLength
            {
                get
                {
                    if (f_hasLength)
                        return _hasLength;
                    f_hasLength = true;
                    _hasLength = (bool) ( ((Signature.HasLength) && (((ulong) (M_Io.Size)) >= ((ulong) (AfterSignature.OfsNext + 4)))) );
                    return _hasLength;
                }
            }
            private bool f_hasXenopsdLength;
            private bool _hasXenopsdLength;

            /// <summary>
            /// A length follows the signature, and xenopsd wrote it.
            /// </summary>
            public bool HasXenopsdLength
            {
                get
                {
                    if (f_hasXenopsdLength)
                        return _hasXenopsdLength;
                    f_hasXenopsdLength = true;
                    _hasXenopsdLength = (bool) ((Signature.HasNoLength ? (((ulong) (M_Io.Size)) >= ((ulong) (AfterSignature.OfsNext + 5)) ? NextOctets.IsValid : false) : false));
                    return _hasXenopsdLength;
                }
            }
            private bool f_lenState;
            private uint _lenState;

            /// <summary>
            /// Length of the state in bytes, 0 if it extends to the end of the file.
            /// </summary>
            public uint LenState
            {
                get
                {
                    if (f_lenState)
                        return _lenState;
                    f_lenState = true;
                    _lenState = (uint) (((uint) ((HasLength ? ((uint) (Length.LenState)) : (HasXenopsdLength ? ((uint) (XenopsdLength.LenState)) : ((uint) (0)))))));
                    return _lenState;
                }
            }
            private bool f_nextOctets;
            private XenopsdDeviceModelLength _nextOctets;

            /// <summary>
            /// The fields after the signature, if xenopsd wrote it.
            /// </summary>
            public XenopsdDeviceModelLength NextOctets
            {
                get
                {
                    if (f_nextOctets)
                        return _nextOctets;
                    f_nextOctets = true;
                    if (((ulong) (M_Io.Size)) >= ((ulong) (AfterSignature.OfsNext + 5))) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (AfterSignature.OfsNext));
                        _nextOctets = new XenopsdDeviceModelLength(m_io, this, m_root);
                        m_io.Seek((long) (_pos));
                    }
                    return _nextOctets;
                }
            }
            private bool f_ofsState;
            private uint _ofsState;

            /// <summary>
            /// Offset of the state.
            /// </summary>
            public uint OfsState
            {
                get
                {
                    if (f_ofsState)
                        return _ofsState;
                    f_ofsState = true;
                    _ofsState = (uint) (((uint) (21 + (HasLength ? ((uint) (4)) : (HasXenopsdLength ? ((uint) (5)) : ((uint) (0)))))));
                    return _ofsState;
                }
            }
            private DeviceModelSignature _signature;
            private StreamPosition _afterSignature;
            private DeviceModelLength _length;
            private XenopsdDeviceModelLength _xenopsdLength;
            private byte[] _state;
            private LegacySaveImage m_root;
            private LegacySaveImage.HvmTail m_parent;

            /// <summary>
            /// The program that wrote it.
            /// </summary>
            public DeviceModelSignature Signature { get { return _signature; } }

            /// <summary>
            /// Offset of the end of the signature.
            /// </summary>
            public StreamPosition AfterSignature { get { return _afterSignature; } }

            /// <summary>
            /// Length of the state.
            /// </summary>
            public DeviceModelLength Length { get { return _length; } }

            /// <summary>
            /// Length of the state, if xenopsd wrote it.
            /// </summary>
            public XenopsdDeviceModelLength XenopsdLength { get { return _xenopsdLength; } }

            /// <summary>
            /// The state in QEMU's own format.
            /// </summary>
            public byte[] State { get { return _state; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.HvmTail M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Length of the device model's state where libxl or Remus wrote it.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L457-L493">buffer_qemu()</a>
        /// </remarks>
        public partial class DeviceModelLength : KaitaiStruct
        {
            public static DeviceModelLength FromFile(string fileName)
            {
                return new DeviceModelLength(new KaitaiStream(fileName));
            }

            public DeviceModelLength(KaitaiStream p__io, LegacySaveImage.DeviceModel p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenState = m_io.ReadU4le();
            }
            private uint _lenState;
            private LegacySaveImage m_root;
            private LegacySaveImage.DeviceModel m_parent;

            /// <summary>
            /// Length of the state in bytes.
            /// </summary>
            public uint LenState { get { return _lenState; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.DeviceModel M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The header of the device model's state.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
        /// </remarks>
        public partial class DeviceModelSignature : KaitaiStruct
        {
            public static DeviceModelSignature FromFile(string fileName)
            {
                return new DeviceModelSignature(new KaitaiStream(fileName));
            }

            public DeviceModelSignature(KaitaiStream p__io, LegacySaveImage.DeviceModel p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasLength = false;
                f_hasNoLength = false;
                f_isKnown = false;
                _read();
            }
            private void _read()
            {
                _signature = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(m_io.ReadBytes(21));
            }
            private bool f_hasLength;
            private bool _hasLength;

            /// <summary>
            /// A length follows, little-endian.
            /// </summary>
            public bool HasLength
            {
                get
                {
                    if (f_hasLength)
                        return _hasLength;
                    f_hasLength = true;
                    _hasLength = (bool) ( ((Signature == "DeviceModelRecord0002") || (Signature == "RemusDeviceModelState")) );
                    return _hasLength;
                }
            }
            private bool f_hasNoLength;
            private bool _hasNoLength;

            /// <summary>
            /// xend's signature, followed by the state up to the end of the file; or
            /// xenopsd's, which is one byte longer and is followed by a big-endian
            /// length.
            /// </summary>
            public bool HasNoLength
            {
                get
                {
                    if (f_hasNoLength)
                        return _hasNoLength;
                    f_hasNoLength = true;
                    _hasNoLength = (bool) (Signature == "QemuDeviceModelRecord");
                    return _hasNoLength;
                }
            }
            private bool f_isKnown;
            private bool _isKnown;

            /// <summary>
            /// A receiver knows the signature.
            /// </summary>
            public bool IsKnown
            {
                get
                {
                    if (f_isKnown)
                        return _isKnown;
                    f_isKnown = true;
                    _isKnown = (bool) ( ((HasLength) || (HasNoLength)) );
                    return _isKnown;
                }
            }
            private string _signature;
            private LegacySaveImage m_root;
            private LegacySaveImage.DeviceModel m_parent;

            /// <summary>
            /// The program that wrote it, which determines how its end is found.
            /// </summary>
            public string Signature { get { return _signature; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.DeviceModel M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An image whose toolstack and kind of guest are known.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
        /// </remarks>
        public partial class DomainImage : KaitaiStruct
        {
            public DomainImage(bool p_is64bit, bool p_isPv, KaitaiStream p__io, LegacySaveImage p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                _isPv = p_isPv;
                f_guestWidth = false;
                f_hasExtended = false;
                f_lenContext = false;
                f_lenP2mFrames = false;
                f_lenXsave = false;
                f_numP2mFrames = false;
                f_numP2mPerFrame = false;
                f_ptLevels = false;
                _read();
            }
            private void _read()
            {
                _header = new Header(Is64bit, IsPv, m_io, this, m_root);
                if (IsPv) {
                    _extendedInfo = new ExtendedInfo(Is64bit, m_io, this, m_root);
                }
                if (IsPv) {
                    __raw_p2mFrames = m_io.ReadBytes((LenP2mFrames <= ((ulong) (M_Io.Size - M_Io.Pos)) ? LenP2mFrames : ((ulong) (M_Io.Size - M_Io.Pos))));
                    var io___raw_p2mFrames = new KaitaiStream(__raw_p2mFrames);
                    _p2mFrames = new P2mFrameList(Is64bit, io___raw_p2mFrames, this, m_root);
                }
                if (M_Io.Size - M_Io.Pos >= 12) {
                    _checkpoints = new List<Checkpoint>();
                    {
                        var i = 0;
                        Checkpoint M_;
                        do {
                            M_ = new Checkpoint(Is64bit, IsPv, LenContext, HasExtended, LenXsave, (Checkpoints.Count == 0 ? false : Checkpoints[Checkpoints.Count - 1].EnablesCompression), m_io, this, m_root);
                            _checkpoints.Add(M_);
                            i++;
                        } while (!( ((M_.IsLast) || (M_Io.Size - M_Io.Pos < 12)) ));
                    }
                }
            }
            private bool f_guestWidth;
            private uint _guestWidth;

            /// <summary>
            /// Width of a PV guest's words in bytes, derived from the size of its
            /// vCPU contexts.
            /// </summary>
            public uint GuestWidth
            {
                get
                {
                    if (f_guestWidth)
                        return _guestWidth;
                    f_guestWidth = true;
                    _guestWidth = (uint) (((uint) (( ((LenContext == 5168) || ( ((Is64bit) && (LenContext != 2800)) ))  ? 8 : 4))));
                    return _guestWidth;
                }
            }
            private bool f_hasExtended;
            private bool _hasExtended;

            /// <summary>
            /// Each vCPU has an extended context.
            /// </summary>
            public bool HasExtended
            {
                get
                {
                    if (f_hasExtended)
                        return _hasExtended;
                    f_hasExtended = true;
                    _hasExtended = (bool) ((IsPv ? ExtendedInfo.HasExtended : false));
                    return _hasExtended;
                }
            }
            private bool f_lenContext;
            private uint _lenContext;

            /// <summary>
            /// Length of a vCPU's context in bytes.
            /// </summary>
            public uint LenContext
            {
                get
                {
                    if (f_lenContext)
                        return _lenContext;
                    f_lenContext = true;
                    _lenContext = (uint) (((uint) ((IsPv ? ((uint) (ExtendedInfo.LenContext)) : ((uint) (0))))));
                    return _lenContext;
                }
            }
            private bool f_lenP2mFrames;
            private ulong _lenP2mFrames;

            /// <summary>
            /// Length of `p2m_frames` in bytes.
            /// </summary>
            public ulong LenP2mFrames
            {
                get
                {
                    if (f_lenP2mFrames)
                        return _lenP2mFrames;
                    f_lenP2mFrames = true;
                    _lenP2mFrames = (ulong) (((ulong) (NumP2mFrames * ((ulong) ((Is64bit ? 8 : 4))))));
                    return _lenP2mFrames;
                }
            }
            private bool f_lenXsave;
            private uint _lenXsave;

            /// <summary>
            /// Length of a vCPU's extended processor state in bytes, including the
            /// numbers before it.
            /// </summary>
            public uint LenXsave
            {
                get
                {
                    if (f_lenXsave)
                        return _lenXsave;
                    f_lenXsave = true;
                    _lenXsave = (uint) (((uint) ((IsPv ? ((uint) (ExtendedInfo.LenXsave)) : ((uint) (0))))));
                    return _lenXsave;
                }
            }
            private bool f_numP2mFrames;
            private ulong _numP2mFrames;

            /// <summary>
            /// Pages of the P2M.
            /// </summary>
            public ulong NumP2mFrames
            {
                get
                {
                    if (f_numP2mFrames)
                        return _numP2mFrames;
                    f_numP2mFrames = true;
                    _numP2mFrames = (ulong) (((ulong) (((ulong) ((Header.P2mSize.Value + ((ulong) (NumP2mPerFrame))) - ((ulong) (1)))) / ((ulong) (NumP2mPerFrame)))));
                    return _numP2mFrames;
                }
            }
            private bool f_numP2mPerFrame;
            private int _numP2mPerFrame;

            /// <summary>
            /// Entries of the P2M in one page.
            /// </summary>
            public int NumP2mPerFrame
            {
                get
                {
                    if (f_numP2mPerFrame)
                        return _numP2mPerFrame;
                    f_numP2mPerFrame = true;
                    _numP2mPerFrame = (int) (4096 / GuestWidth);
                    return _numP2mPerFrame;
                }
            }
            private bool f_ptLevels;
            private uint _ptLevels;

            /// <summary>
            /// Levels of a PV guest's page tables.
            /// </summary>
            public uint PtLevels
            {
                get
                {
                    if (f_ptLevels)
                        return _ptLevels;
                    f_ptLevels = true;
                    _ptLevels = (uint) (((uint) ((GuestWidth == 8 ? 4 : 3))));
                    return _ptLevels;
                }
            }
            private Header _header;
            private ExtendedInfo _extendedInfo;
            private P2mFrameList _p2mFrames;
            private List<Checkpoint> _checkpoints;
            private bool _is64bit;
            private bool _isPv;
            private LegacySaveImage m_root;
            private LegacySaveImage m_parent;
            private byte[] __raw_p2mFrames;

            /// <summary>
            /// Size of the P2M.
            /// </summary>
            public Header Header { get { return _header; } }

            /// <summary>
            /// Data needed to read the rest of a PV guest's image.
            /// </summary>
            public ExtendedInfo ExtendedInfo { get { return _extendedInfo; } }

            /// <summary>
            /// Location of a PV guest's P2M.
            /// </summary>
            public P2mFrameList P2mFrames { get { return _p2mFrames; } }

            /// <summary>
            /// Chunks and a tail; several times in an image that Remus sent.
            /// </summary>
            public List<Checkpoint> Checkpoints { get { return _checkpoints; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }

            /// <summary>
            /// The guest is paravirtualised.
            /// </summary>
            public bool IsPv { get { return _isPv; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage M_Parent { get { return m_parent; } }
            public byte[] M_RawP2mFrames { get { return __raw_p2mFrames; } }
        }

        /// <summary>
        /// Blocks that describe the tail of a PV guest's image.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781">map_and_save_p2m_table()</a>
        /// </remarks>
        public partial class ExtendedInfo : KaitaiStruct
        {
            public ExtendedInfo(bool p_is64bit, KaitaiStream p__io, LegacySaveImage.DomainImage p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                f_hasExtended = false;
                f_lenContext = false;
                f_lenXsave = false;
                _read();
            }
            private void _read()
            {
                _head = new ExtendedInfoHeader(Is64bit, m_io, this, m_root);
                __raw_blocks = m_io.ReadBytes((((ulong) (Head.LenBlocks)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Head.LenBlocks)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                var io___raw_blocks = new KaitaiStream(__raw_blocks);
                _blocks = new ExtendedInfoBlocks(io___raw_blocks, this, m_root);
            }
            private bool f_hasExtended;
            private bool _hasExtended;

            /// <summary>
            /// Each vCPU has an extended context.
            /// </summary>
            public bool HasExtended
            {
                get
                {
                    if (f_hasExtended)
                        return _hasExtended;
                    f_hasExtended = true;
                    _hasExtended = (bool) (Blocks.HasExtended);
                    return _hasExtended;
                }
            }
            private bool f_lenContext;
            private uint _lenContext;

            /// <summary>
            /// Length of a vCPU's context in bytes; 0 if no block says so.
            /// </summary>
            public uint LenContext
            {
                get
                {
                    if (f_lenContext)
                        return _lenContext;
                    f_lenContext = true;
                    _lenContext = (uint) (Blocks.LenContext);
                    return _lenContext;
                }
            }
            private bool f_lenXsave;
            private uint _lenXsave;

            /// <summary>
            /// Length of a vCPU's extended processor state in bytes, including the
            /// numbers before it.
            /// </summary>
            public uint LenXsave
            {
                get
                {
                    if (f_lenXsave)
                        return _lenXsave;
                    f_lenXsave = true;
                    _lenXsave = (uint) (Blocks.LenXsave);
                    return _lenXsave;
                }
            }
            private ExtendedInfoHeader _head;
            private ExtendedInfoBlocks _blocks;
            private bool _is64bit;
            private LegacySaveImage m_root;
            private LegacySaveImage.DomainImage m_parent;
            private byte[] __raw_blocks;

            /// <summary>
            /// Marker and length.
            /// </summary>
            public ExtendedInfoHeader Head { get { return _head; } }

            /// <summary>
            /// Blocks of extended information, each with a header of its own.
            /// </summary>
            public ExtendedInfoBlocks Blocks { get { return _blocks; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.DomainImage M_Parent { get { return m_parent; } }
            public byte[] M_RawBlocks { get { return __raw_blocks; } }
        }

        /// <summary>
        /// One block of the extended info.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
        /// </remarks>
        public partial class ExtendedInfoBlock : KaitaiStruct
        {
            public ExtendedInfoBlock(uint p_lenContextBefore, bool p_hasExtendedBefore, uint p_lenXsaveBefore, KaitaiStream p__io, LegacySaveImage.ExtendedInfoBlocks p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _lenContextBefore = p_lenContextBefore;
                _hasExtendedBefore = p_hasExtendedBefore;
                _lenXsaveBefore = p_lenXsaveBefore;
                f_content = false;
                f_hasExtendedSoFar = false;
                f_lenContextSoFar = false;
                f_lenXsaveSoFar = false;
                _read();
            }
            private void _read()
            {
                _header = new ExtendedInfoBlockHeader(m_io, this, m_root);
                __raw_rawContent = m_io.ReadBytes((((ulong) (Header.LenData)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (Header.LenData)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                var io___raw_rawContent = new KaitaiStream(__raw_rawContent);
                _rawContent = new Opaque(io___raw_rawContent, this, m_root);
            }
            private bool f_content;
            private KaitaiStruct _content;

            /// <summary>
            /// The data, decoded by block type.
            /// </summary>
            public KaitaiStruct Content
            {
                get
                {
                    if (f_content)
                        return _content;
                    f_content = true;
                    KaitaiStream io = RawContent.M_Io;
                    long _pos = io.Pos;
                    io.Seek(0);
                    switch (Header.BlockType) {
                    case LegacySaveImage.BlockType.Vcpu: {
                        _content = new VcpuContext(Header.LenData, io, this, m_root);
                        break;
                    }
                    case LegacySaveImage.BlockType.Xcnt: {
                        _content = new XsaveLength(io, this, m_root);
                        break;
                    }
                    default: {
                        _content = new Opaque(io, this, m_root);
                        break;
                    }
                    }
                    io.Seek(_pos);
                    return _content;
                }
            }
            private bool f_hasExtendedSoFar;
            private bool _hasExtendedSoFar;

            /// <summary>
            /// vCPUs have an extended context.
            /// </summary>
            public bool HasExtendedSoFar
            {
                get
                {
                    if (f_hasExtendedSoFar)
                        return _hasExtendedSoFar;
                    f_hasExtendedSoFar = true;
                    _hasExtendedSoFar = (bool) ( ((HasExtendedBefore) || (Header.BlockType == LegacySaveImage.BlockType.Extv)) );
                    return _hasExtendedSoFar;
                }
            }
            private bool f_lenContextSoFar;
            private uint _lenContextSoFar;

            /// <summary>
            /// Length of a vCPU's context, from the blocks up to this one.
            /// </summary>
            public uint LenContextSoFar
            {
                get
                {
                    if (f_lenContextSoFar)
                        return _lenContextSoFar;
                    f_lenContextSoFar = true;
                    _lenContextSoFar = (uint) (((uint) ((Header.BlockType == LegacySaveImage.BlockType.Vcpu ? Header.LenData : LenContextBefore))));
                    return _lenContextSoFar;
                }
            }
            private bool f_lenXsaveSoFar;
            private uint _lenXsaveSoFar;

            /// <summary>
            /// Length of a vCPU's extended processor state, from the blocks up to this one.
            /// </summary>
            public uint LenXsaveSoFar
            {
                get
                {
                    if (f_lenXsaveSoFar)
                        return _lenXsaveSoFar;
                    f_lenXsaveSoFar = true;
                    _lenXsaveSoFar = (uint) (( ((Header.BlockType == LegacySaveImage.BlockType.Xcnt) && (RawContent.M_Io.Size >= 4))  ? ((uint) (((LegacySaveImage.XsaveLength) (Content)).LenXsave)) : ((uint) (LenXsaveBefore))));
                    return _lenXsaveSoFar;
                }
            }
            private ExtendedInfoBlockHeader _header;
            private Opaque _rawContent;
            private uint _lenContextBefore;
            private bool _hasExtendedBefore;
            private uint _lenXsaveBefore;
            private LegacySaveImage m_root;
            private LegacySaveImage.ExtendedInfoBlocks m_parent;
            private byte[] __raw_rawContent;

            /// <summary>
            /// Type and length.
            /// </summary>
            public ExtendedInfoBlockHeader Header { get { return _header; } }

            /// <summary>
            /// The data, not decoded.
            /// </summary>
            public Opaque RawContent { get { return _rawContent; } }

            /// <summary>
            /// Length of a vCPU's context, from the blocks before this one.
            /// </summary>
            public uint LenContextBefore { get { return _lenContextBefore; } }

            /// <summary>
            /// One of the blocks before this one says that vCPUs have an extended context.
            /// </summary>
            public bool HasExtendedBefore { get { return _hasExtendedBefore; } }

            /// <summary>
            /// Length of a vCPU's extended processor state, from the blocks before this one.
            /// </summary>
            public uint LenXsaveBefore { get { return _lenXsaveBefore; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.ExtendedInfoBlocks M_Parent { get { return m_parent; } }
            public byte[] M_RawRawContent { get { return __raw_rawContent; } }
        }

        /// <summary>
        /// The header of a block of the extended info.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
        /// </remarks>
        public partial class ExtendedInfoBlockHeader : KaitaiStruct
        {
            public static ExtendedInfoBlockHeader FromFile(string fileName)
            {
                return new ExtendedInfoBlockHeader(new KaitaiStream(fileName));
            }

            public ExtendedInfoBlockHeader(KaitaiStream p__io, LegacySaveImage.ExtendedInfoBlock p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_blockType = false;
                _read();
            }
            private void _read()
            {
                _typeCode = m_io.ReadU4be();
                _lenData = m_io.ReadU4le();
            }
            private bool f_blockType;
            private BlockType _blockType;

            /// <summary>
            /// Type of the block. A receiver skips a type that it does not know.
            /// </summary>
            public BlockType BlockType
            {
                get
                {
                    if (f_blockType)
                        return _blockType;
                    f_blockType = true;
                    _blockType = (BlockType) (TypeCode);
                    return _blockType;
                }
            }
            private uint _typeCode;
            private uint _lenData;
            private LegacySaveImage m_root;
            private LegacySaveImage.ExtendedInfoBlock m_parent;

            /// <summary>
            /// Type of the block, four letters; see `block_type`.
            /// </summary>
            public uint TypeCode { get { return _typeCode; } }

            /// <summary>
            /// Length of the block's data in bytes.
            /// </summary>
            public uint LenData { get { return _lenData; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.ExtendedInfoBlock M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// All blocks of the extended info.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
        /// </remarks>
        public partial class ExtendedInfoBlocks : KaitaiStruct
        {
            public static ExtendedInfoBlocks FromFile(string fileName)
            {
                return new ExtendedInfoBlocks(new KaitaiStream(fileName));
            }

            public ExtendedInfoBlocks(KaitaiStream p__io, LegacySaveImage.ExtendedInfo p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasBlocks = false;
                f_hasExtended = false;
                f_lenContext = false;
                f_lenXsave = false;
                _read();
            }
            private void _read()
            {
                if (M_Io.Size >= 8) {
                    _blocks = new List<ExtendedInfoBlock>();
                    {
                        var i = 0;
                        ExtendedInfoBlock M_;
                        do {
                            M_ = new ExtendedInfoBlock((Blocks.Count == 0 ? ((uint) (0)) : ((uint) (Blocks[Blocks.Count - 1].LenContextSoFar))), (Blocks.Count == 0 ? false : Blocks[Blocks.Count - 1].HasExtendedSoFar), (Blocks.Count == 0 ? ((uint) (0)) : ((uint) (Blocks[Blocks.Count - 1].LenXsaveSoFar))), m_io, this, m_root);
                            _blocks.Add(M_);
                            i++;
                        } while (!(M_Io.Size - M_Io.Pos < 8));
                    }
                }
            }
            private bool f_hasBlocks;
            private bool _hasBlocks;

            /// <summary>
            /// There is a block.
            /// </summary>
            public bool HasBlocks
            {
                get
                {
                    if (f_hasBlocks)
                        return _hasBlocks;
                    f_hasBlocks = true;
                    _hasBlocks = (bool) (M_Io.Size >= 8);
                    return _hasBlocks;
                }
            }
            private bool f_hasExtended;
            private bool _hasExtended;

            /// <summary>
            /// Each vCPU has an extended context.
            /// </summary>
            public bool HasExtended
            {
                get
                {
                    if (f_hasExtended)
                        return _hasExtended;
                    f_hasExtended = true;
                    _hasExtended = (bool) ((HasBlocks ? Blocks[Blocks.Count - 1].HasExtendedSoFar : false));
                    return _hasExtended;
                }
            }
            private bool f_lenContext;
            private uint _lenContext;

            /// <summary>
            /// Length of a vCPU's context in bytes; 0 if no block says so.
            /// </summary>
            public uint LenContext
            {
                get
                {
                    if (f_lenContext)
                        return _lenContext;
                    f_lenContext = true;
                    _lenContext = (uint) (((uint) ((HasBlocks ? ((uint) (Blocks[Blocks.Count - 1].LenContextSoFar)) : ((uint) (0))))));
                    return _lenContext;
                }
            }
            private bool f_lenXsave;
            private uint _lenXsave;

            /// <summary>
            /// Length of a vCPU's extended processor state in bytes, including the
            /// numbers before it.
            /// </summary>
            public uint LenXsave
            {
                get
                {
                    if (f_lenXsave)
                        return _lenXsave;
                    f_lenXsave = true;
                    _lenXsave = (uint) (((uint) ((HasBlocks ? ((uint) (Blocks[Blocks.Count - 1].LenXsaveSoFar)) : ((uint) (0))))));
                    return _lenXsave;
                }
            }
            private List<ExtendedInfoBlock> _blocks;
            private LegacySaveImage m_root;
            private LegacySaveImage.ExtendedInfo m_parent;

            /// <summary>
            /// Blocks, up to the point where too few bytes remain for another one.
            /// </summary>
            public List<ExtendedInfoBlock> Blocks { get { return _blocks; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.ExtendedInfo M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The header of the extended info.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
        /// </remarks>
        public partial class ExtendedInfoHeader : KaitaiStruct
        {
            public ExtendedInfoHeader(bool p_is64bit, KaitaiStream p__io, LegacySaveImage.ExtendedInfo p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                f_isValid = false;
                _read();
            }
            private void _read()
            {
                _marker = new UlongHalves(Is64bit, m_io, this, m_root);
                _lenBlocks = m_io.ReadU4le();
            }
            private bool f_isValid;
            private bool _isValid;

            /// <summary>
            /// The marker is all ones.
            /// </summary>
            public bool IsValid
            {
                get
                {
                    if (f_isValid)
                        return _isValid;
                    f_isValid = true;
                    _isValid = (bool) ( ((Marker.Low >> 16 == 65535) && ((Marker.Low & 65535) == 65535) && ((Is64bit ?  ((Marker.High >> 16 == 65535) && ((Marker.High & 65535) == 65535))  : true))) );
                    return _isValid;
                }
            }
            private UlongHalves _marker;
            private uint _lenBlocks;
            private bool _is64bit;
            private LegacySaveImage m_root;
            private LegacySaveImage.ExtendedInfo m_parent;

            /// <summary>
            /// All ones, which the first frame of a P2M never is.
            /// </summary>
            public UlongHalves Marker { get { return _marker; } }

            /// <summary>
            /// Length of all blocks in bytes.
            /// </summary>
            public uint LenBlocks { get { return _lenBlocks; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.ExtendedInfo M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The first 16 bytes, interpreted for either width of the toolstack.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L761">Legacy Images (x86 only)</a>
        /// </remarks>
        public partial class FirstOctets : KaitaiStruct
        {
            public static FirstOctets FromFile(string fileName)
            {
                return new FirstOctets(new KaitaiStream(fileName));
            }

            public FirstOctets(KaitaiStream p__io, LegacySaveImage p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_firstChunk = false;
                f_hasPlausibleChunk = false;
                f_hasPlausibleSize = false;
                f_is64bit = false;
                f_isPv = false;
                _read();
            }
            private void _read()
            {
                _p2mSize = m_io.ReadU4le();
                _word1 = m_io.ReadU4le();
                _word2 = m_io.ReadU4le();
                _word3 = m_io.ReadU4le();
            }
            private bool f_firstChunk;
            private uint _firstChunk;

            /// <summary>
            /// Marker of the first chunk, if this is an HVM guest.
            /// </summary>
            public uint FirstChunk
            {
                get
                {
                    if (f_firstChunk)
                        return _firstChunk;
                    f_firstChunk = true;
                    _firstChunk = (uint) ((Is64bit ? Word2 : Word1));
                    return _firstChunk;
                }
            }
            private bool f_hasPlausibleChunk;
            private bool _hasPlausibleChunk;

            /// <summary>
            /// The marker is one that a chunk at the start of an image can have.
            /// </summary>
            public bool HasPlausibleChunk
            {
                get
                {
                    if (f_hasPlausibleChunk)
                        return _hasPlausibleChunk;
                    f_hasPlausibleChunk = true;
                    _hasPlausibleChunk = (bool) ( (( ((FirstChunk >= 1) && (FirstChunk <= 1024)) ) || ( ((FirstChunk >> 16 == 65535) && ((FirstChunk & 65535) >= 65516)) )) );
                    return _hasPlausibleChunk;
                }
            }
            private bool f_hasPlausibleSize;
            private bool _hasPlausibleSize;

            /// <summary>
            /// The number of pages is not 0 and not more than pfns of 28 bits can address.
            /// </summary>
            public bool HasPlausibleSize
            {
                get
                {
                    if (f_hasPlausibleSize)
                        return _hasPlausibleSize;
                    f_hasPlausibleSize = true;
                    _hasPlausibleSize = (bool) ( ((P2mSize > 0) && (P2mSize <= 268435456)) );
                    return _hasPlausibleSize;
                }
            }
            private bool f_is64bit;
            private bool _is64bit;

            /// <summary>
            /// A 64-bit toolstack saved the image.
            /// </summary>
            public bool Is64bit
            {
                get
                {
                    if (f_is64bit)
                        return _is64bit;
                    f_is64bit = true;
                    _is64bit = (bool) (Word1 == 0);
                    return _is64bit;
                }
            }
            private bool f_isPv;
            private bool _isPv;

            /// <summary>
            /// The extended info of a PV guest follows the size; otherwise the first
            /// chunk of an HVM guest does. All ones can also be the marker of an
            /// enable_verify_mode chunk; then another chunk's marker follows, which
            /// is smaller than any length of extended info.
            /// </summary>
            public bool IsPv
            {
                get
                {
                    if (f_isPv)
                        return _isPv;
                    f_isPv = true;
                    _isPv = (bool) ((Is64bit ?  ((Word2 >> 16 == 65535) && ((Word2 & 65535) == 65535) && (Word3 >> 16 == 65535) && ((Word3 & 65535) == 65535))  :  ((Word1 >> 16 == 65535) && ((Word1 & 65535) == 65535) && (!( (( ((Word2 >= 1) && (Word2 <= 1024)) ) || ( ((Word2 >> 16 == 65535) && ((Word2 & 65535) >= 65516)) )) ))) ));
                    return _isPv;
                }
            }
            private uint _p2mSize;
            private uint _word1;
            private uint _word2;
            private uint _word3;
            private LegacySaveImage m_root;
            private LegacySaveImage m_parent;

            /// <summary>
            /// Size of the P2M; of a 64-bit toolstack, its low half.
            /// </summary>
            public uint P2mSize { get { return _p2mSize; } }

            /// <summary>
            /// Bytes 4-7. For a 64-bit toolstack, the rest of the size, which is
            /// zero; for a 32-bit toolstack, the field that follows the size, which
            /// is not zero.
            /// </summary>
            public uint Word1 { get { return _word1; } }

            /// <summary>
            /// Bytes 8-11. For a 64-bit toolstack, the field that follows the size.
            /// </summary>
            public uint Word2 { get { return _word2; } }

            /// <summary>
            /// Bytes 12-15.
            /// </summary>
            public uint Word3 { get { return _word3; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The start of every image.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
        /// </remarks>
        public partial class Header : KaitaiStruct
        {
            public Header(bool p_is64bit, bool p_isPv, KaitaiStream p__io, LegacySaveImage.DomainImage p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                _isPv = p_isPv;
                f_guestType = false;
                f_knownP2mSizeMax = false;
                f_toolstackWidth = false;
                _read();
            }
            private void _read()
            {
                _p2mSize = new Ulong(Is64bit, m_io, this, m_root);
            }
            private bool f_guestType;
            private GuestType _guestType;

            /// <summary>
            /// Kind of guest.
            /// </summary>
            public GuestType GuestType
            {
                get
                {
                    if (f_guestType)
                        return _guestType;
                    f_guestType = true;
                    _guestType = (GuestType) ((IsPv ? 1 : 2));
                    return _guestType;
                }
            }
            private bool f_knownP2mSizeMax;
            private int _knownP2mSizeMax;

            /// <summary>
            /// The most pfns that 28 bits can address.
            /// </summary>
            public int KnownP2mSizeMax
            {
                get
                {
                    if (f_knownP2mSizeMax)
                        return _knownP2mSizeMax;
                    f_knownP2mSizeMax = true;
                    _knownP2mSizeMax = (int) (268435456);
                    return _knownP2mSizeMax;
                }
            }
            private bool f_toolstackWidth;
            private sbyte _toolstackWidth;

            /// <summary>
            /// Width in bytes of the words of the toolstack that saved the image.
            /// </summary>
            public sbyte ToolstackWidth
            {
                get
                {
                    if (f_toolstackWidth)
                        return _toolstackWidth;
                    f_toolstackWidth = true;
                    _toolstackWidth = (sbyte) ((Is64bit ? 8 : 4));
                    return _toolstackWidth;
                }
            }
            private Ulong _p2mSize;
            private bool _is64bit;
            private bool _isPv;
            private LegacySaveImage m_root;
            private LegacySaveImage.DomainImage m_parent;

            /// <summary>
            /// Number of pfns that the P2M covers.
            /// </summary>
            public Ulong P2mSize { get { return _p2mSize; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }

            /// <summary>
            /// The guest is paravirtualised.
            /// </summary>
            public bool IsPv { get { return _isPv; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.DomainImage M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The state of an HVM guest's virtual hardware in Xen.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
        /// </remarks>
        public partial class HvmContext : KaitaiStruct
        {
            public static HvmContext FromFile(string fileName)
            {
                return new HvmContext(new KaitaiStream(fileName));
            }

            public HvmContext(KaitaiStream p__io, LegacySaveImage.HvmTail p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_context = false;
                _read();
            }
            private void _read()
            {
                _lenContext = m_io.ReadU4le();
                __raw_rawBody = m_io.ReadBytes((((ulong) (LenContext)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (LenContext)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                var io___raw_rawBody = new KaitaiStream(__raw_rawBody);
                _rawBody = new Opaque(io___raw_rawBody, this, m_root);
            }
            private bool f_context;
            private XenHvmContext _context;

            /// <summary>
            /// The state as Xen's HVM save records.
            /// </summary>
            public XenHvmContext Context
            {
                get
                {
                    if (f_context)
                        return _context;
                    f_context = true;
                    KaitaiStream io = RawBody.M_Io;
                    long _pos = io.Pos;
                    io.Seek(0);
                    _context = new XenHvmContext(io);
                    io.Seek(_pos);
                    return _context;
                }
            }
            private uint _lenContext;
            private Opaque _rawBody;
            private LegacySaveImage m_root;
            private LegacySaveImage.HvmTail m_parent;
            private byte[] __raw_rawBody;

            /// <summary>
            /// Length of the state in bytes.
            /// </summary>
            public uint LenContext { get { return _lenContext; } }

            /// <summary>
            /// The state, not decoded.
            /// </summary>
            public Opaque RawBody { get { return _rawBody; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.HvmTail M_Parent { get { return m_parent; } }
            public byte[] M_RawRawBody { get { return __raw_rawBody; } }
        }

        /// <summary>
        /// One HVM parameter.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
        /// </remarks>
        public partial class HvmParam : KaitaiStruct
        {
            public static HvmParam FromFile(string fileName)
            {
                return new HvmParam(new KaitaiStream(fileName));
            }

            public HvmParam(KaitaiStream p__io, LegacySaveImage.Chunk p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _padding = m_io.ReadU4le();
                _value = m_io.ReadU8le();
            }
            private uint _padding;
            private ulong _value;
            private LegacySaveImage m_root;
            private LegacySaveImage.Chunk m_parent;

            /// <summary>
            /// Zero when saved, ignored when restored.
            /// </summary>
            public uint Padding { get { return _padding; } }

            /// <summary>
            /// The parameter's value.
            /// </summary>
            public ulong Value { get { return _value; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Chunk M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers and devices of an HVM guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
        /// </remarks>
        public partial class HvmTail : KaitaiStruct
        {
            public static HvmTail FromFile(string fileName)
            {
                return new HvmTail(new KaitaiStream(fileName));
            }

            public HvmTail(KaitaiStream p__io, LegacySaveImage.Checkpoint p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magicPfns = new MagicPfns(m_io, this, m_root);
                _hvmContext = new HvmContext(m_io, this, m_root);
                if (M_Io.Size - M_Io.Pos >= 21) {
                    _deviceModel = new DeviceModel(m_io, this, m_root);
                }
            }
            private MagicPfns _magicPfns;
            private HvmContext _hvmContext;
            private DeviceModel _deviceModel;
            private LegacySaveImage m_root;
            private LegacySaveImage.Checkpoint m_parent;

            /// <summary>
            /// Pages through which guest, Xen and device model communicate.
            /// </summary>
            public MagicPfns MagicPfns { get { return _magicPfns; } }

            /// <summary>
            /// The state of the guest's virtual hardware in Xen.
            /// </summary>
            public HvmContext HvmContext { get { return _hvmContext; } }

            /// <summary>
            /// The device model's state.
            /// </summary>
            public DeviceModel DeviceModel { get { return _deviceModel; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Checkpoint M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Pages through which an HVM guest, Xen and the device model communicate.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
        /// </remarks>
        public partial class MagicPfns : KaitaiStruct
        {
            public static MagicPfns FromFile(string fileName)
            {
                return new MagicPfns(new KaitaiStream(fileName));
            }

            public MagicPfns(KaitaiStream p__io, LegacySaveImage.HvmTail p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_bufioreqIndex = false;
                f_ioreqIndex = false;
                f_storeIndex = false;
                _read();
            }
            private void _read()
            {
                _ioreqPfn = m_io.ReadU8le();
                _bufioreqPfn = m_io.ReadU8le();
                _storePfn = m_io.ReadU8le();
            }
            private bool f_bufioreqIndex;
            private sbyte _bufioreqIndex;

            /// <summary>
            /// HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h.
            /// </summary>
            public sbyte BufioreqIndex
            {
                get
                {
                    if (f_bufioreqIndex)
                        return _bufioreqIndex;
                    f_bufioreqIndex = true;
                    _bufioreqIndex = (sbyte) (6);
                    return _bufioreqIndex;
                }
            }
            private bool f_ioreqIndex;
            private sbyte _ioreqIndex;

            /// <summary>
            /// HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h.
            /// </summary>
            public sbyte IoreqIndex
            {
                get
                {
                    if (f_ioreqIndex)
                        return _ioreqIndex;
                    f_ioreqIndex = true;
                    _ioreqIndex = (sbyte) (5);
                    return _ioreqIndex;
                }
            }
            private bool f_storeIndex;
            private sbyte _storeIndex;

            /// <summary>
            /// HVM_PARAM_STORE_PFN of Xen's hvm/params.h.
            /// </summary>
            public sbyte StoreIndex
            {
                get
                {
                    if (f_storeIndex)
                        return _storeIndex;
                    f_storeIndex = true;
                    _storeIndex = (sbyte) (1);
                    return _storeIndex;
                }
            }
            private ulong _ioreqPfn;
            private ulong _bufioreqPfn;
            private ulong _storePfn;
            private LegacySaveImage m_root;
            private LegacySaveImage.HvmTail m_parent;

            /// <summary>
            /// Page of I/O requests (HVM_PARAM_IOREQ_PFN).
            /// </summary>
            public ulong IoreqPfn { get { return _ioreqPfn; } }

            /// <summary>
            /// Page of buffered I/O requests (HVM_PARAM_BUFIOREQ_PFN).
            /// </summary>
            public ulong BufioreqPfn { get { return _bufioreqPfn; } }

            /// <summary>
            /// Page of the xenstore connection (HVM_PARAM_STORE_PFN).
            /// </summary>
            public ulong StorePfn { get { return _storePfn; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.HvmTail M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The data after a tail, read as the marker of a chunk.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L1412-L2360">xc_domain_restore()</a>
        /// </remarks>
        public partial class NextMarker : KaitaiStruct
        {
            public static NextMarker FromFile(string fileName)
            {
                return new NextMarker(new KaitaiStream(fileName));
            }

            public NextMarker(KaitaiStream p__io, LegacySaveImage.Checkpoint p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isChunk = false;
                _read();
            }
            private void _read()
            {
                _marker = m_io.ReadS4le();
            }
            private bool f_isChunk;
            private bool _isChunk;

            /// <summary>
            /// Another checkpoint follows.
            /// </summary>
            public bool IsChunk
            {
                get
                {
                    if (f_isChunk)
                        return _isChunk;
                    f_isChunk = true;
                    _isChunk = (bool) ( ((Marker != 0) && (Marker >= -20) && (Marker <= 1024)) );
                    return _isChunk;
                }
            }
            private int _marker;
            private LegacySaveImage m_root;
            private LegacySaveImage.Checkpoint m_parent;

            /// <summary>
            /// The marker, if another checkpoint follows.
            /// </summary>
            public int Marker { get { return _marker; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Checkpoint M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Bytes that are not interpreted here.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
        /// </remarks>
        public partial class Opaque : KaitaiStruct
        {
            public static Opaque FromFile(string fileName)
            {
                return new Opaque(new KaitaiStream(fileName));
            }

            public Opaque(KaitaiStream p__io, KaitaiStruct p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
            }
            private LegacySaveImage m_root;
            private KaitaiStruct m_parent;
            public LegacySaveImage M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The pfns of the pages that hold the P2M. The sender replaces the mfns of
        /// the running guest with pfns.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781">map_and_save_p2m_table()</a>
        /// </remarks>
        public partial class P2mFrameList : KaitaiStruct
        {
            public P2mFrameList(bool p_is64bit, KaitaiStream p__io, KaitaiStruct p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                f_lenPfn = false;
                f_pfns = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_lenPfn;
            private sbyte _lenPfn;

            /// <summary>
            /// Size of one entry in bytes.
            /// </summary>
            public sbyte LenPfn
            {
                get
                {
                    if (f_lenPfn)
                        return _lenPfn;
                    f_lenPfn = true;
                    _lenPfn = (sbyte) ((Is64bit ? 8 : 4));
                    return _lenPfn;
                }
            }
            private bool f_pfns;
            private List<Ulong> _pfns;

            /// <summary>
            /// A pfn for each page of the P2M.
            /// </summary>
            public List<Ulong> Pfns
            {
                get
                {
                    if (f_pfns)
                        return _pfns;
                    f_pfns = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _pfns = new List<Ulong>();
                    for (var i = 0; i < (long) ((ulong) (((ulong) (M_Io.Size)) / ((ulong) (LenPfn)))); i++)
                    {
                        _pfns.Add(new Ulong(Is64bit, m_io, this, m_root));
                    }
                    m_io.Seek((long) (_pos));
                    return _pfns;
                }
            }
            private bool _is64bit;
            private LegacySaveImage m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The pages of a page batch.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70">BODY PHASE</a>
        /// </remarks>
        public partial class PageContents : KaitaiStruct
        {
            public static PageContents FromFile(string fileName)
            {
                return new PageContents(new KaitaiStream(fileName));
            }

            public PageContents(KaitaiStream p__io, LegacySaveImage.Chunk p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_lenPage = false;
                f_pages = false;
                _read();
            }
            private void _read()
            {
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
            private bool f_pages;
            private List<byte[]> _pages;

            /// <summary>
            /// The contents, one for each of the header's pfns that has a page, in their order.
            /// </summary>
            public List<byte[]> Pages
            {
                get
                {
                    if (f_pages)
                        return _pages;
                    f_pages = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _pages = new List<byte[]>();
                    for (var i = 0; i < (long) ((ulong) (((ulong) (M_Io.Size)) / ((ulong) (LenPage)))); i++)
                    {
                        _pages.Add(m_io.ReadBytes(LenPage));
                    }
                    m_io.Seek((long) (_pos));
                    return _pages;
                }
            }
            private LegacySaveImage m_root;
            private LegacySaveImage.Chunk m_parent;
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Chunk M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A pfn and its type, as wide as the toolstack's words.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70">BODY PHASE</a>
        /// </remarks>
        public partial class PfnEntry : KaitaiStruct
        {
            public PfnEntry(bool p_is64bit, uint p_numPagesBefore, KaitaiStream p__io, LegacySaveImage.ChunkHeader p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                _numPagesBefore = p_numPagesBefore;
                f_hasPage = false;
                f_numPagesSoFar = false;
                f_pageType = false;
                f_pfn = false;
                f_reserved = false;
                f_typeCode = false;
                _read();
            }
            private void _read()
            {
                _entry = new UlongHalves(Is64bit, m_io, this, m_root);
            }
            private bool f_hasPage;
            private bool _hasPage;

            /// <summary>
            /// Whether the chunk has a page for this entry; false for broken, xalloc and xtab.
            /// </summary>
            public bool HasPage
            {
                get
                {
                    if (f_hasPage)
                        return _hasPage;
                    f_hasPage = true;
                    _hasPage = (bool) (TypeCode < 13);
                    return _hasPage;
                }
            }
            private bool f_numPagesSoFar;
            private uint _numPagesSoFar;

            /// <summary>
            /// Number of entries that have a page, including this one.
            /// </summary>
            public uint NumPagesSoFar
            {
                get
                {
                    if (f_numPagesSoFar)
                        return _numPagesSoFar;
                    f_numPagesSoFar = true;
                    _numPagesSoFar = (uint) (((uint) (NumPagesBefore + (TypeCode < 13 ? ((uint) (1)) : ((uint) (0))))));
                    return _numPagesSoFar;
                }
            }
            private bool f_pageType;
            private PageType _pageType;

            /// <summary>
            /// Kind of page.
            /// </summary>
            public PageType PageType
            {
                get
                {
                    if (f_pageType)
                        return _pageType;
                    f_pageType = true;
                    _pageType = (PageType) (Entry.Low >> 28);
                    return _pageType;
                }
            }
            private bool f_pfn;
            private int _pfn;

            /// <summary>
            /// The page frame number.
            /// </summary>
            public int Pfn
            {
                get
                {
                    if (f_pfn)
                        return _pfn;
                    f_pfn = true;
                    _pfn = (int) (Entry.Low & 268435455);
                    return _pfn;
                }
            }
            private bool f_reserved;
            private uint _reserved;

            /// <summary>
            /// Bits above 31; zero when saved.
            /// </summary>
            public uint Reserved
            {
                get
                {
                    if (f_reserved)
                        return _reserved;
                    f_reserved = true;
                    _reserved = (uint) (((uint) ((Is64bit ? ((uint) (Entry.High)) : ((uint) (0))))));
                    return _reserved;
                }
            }
            private bool f_typeCode;
            private int _typeCode;

            /// <summary>
            /// The page type as a number.
            /// </summary>
            public int TypeCode
            {
                get
                {
                    if (f_typeCode)
                        return _typeCode;
                    f_typeCode = true;
                    _typeCode = (int) (Entry.Low >> 28);
                    return _typeCode;
                }
            }
            private UlongHalves _entry;
            private bool _is64bit;
            private uint _numPagesBefore;
            private LegacySaveImage m_root;
            private LegacySaveImage.ChunkHeader m_parent;

            /// <summary>
            /// Type in bits 31-28, pfn in bits 27-0; higher bits are zero.
            /// </summary>
            public UlongHalves Entry { get { return _entry; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }

            /// <summary>
            /// Number of entries before this one that have a page.
            /// </summary>
            public uint NumPagesBefore { get { return _numPagesBefore; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.ChunkHeader M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One of QEMU's mappings into the guest's memory.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693">struct libxl__physmap_info</a>
        /// </remarks>
        public partial class Physmap : KaitaiStruct
        {
            public Physmap(bool p_is64bit, KaitaiStream p__io, LegacySaveImage.Toolstack p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                _read();
            }
            private void _read()
            {
                _physOffset = m_io.ReadU8le();
                _startAddr = m_io.ReadU8le();
                _lenRange = m_io.ReadU8le();
                _lenName = m_io.ReadU4le();
                __raw_name = m_io.ReadBytes(LenName);
                var io___raw_name = new KaitaiStream(__raw_name);
                _name = new PhysmapName(io___raw_name, this, m_root);
                if (Is64bit) {
                    _padding = m_io.ReadBytes(4);
                }
            }
            private ulong _physOffset;
            private ulong _startAddr;
            private ulong _lenRange;
            private uint _lenName;
            private PhysmapName _name;
            private byte[] _padding;
            private bool _is64bit;
            private LegacySaveImage m_root;
            private LegacySaveImage.Toolstack m_parent;
            private byte[] __raw_name;

            /// <summary>
            /// Original address of the memory, which identifies the mapping.
            /// </summary>
            public ulong PhysOffset { get { return _physOffset; } }

            /// <summary>
            /// Address in the guest's memory where it is mapped.
            /// </summary>
            public ulong StartAddr { get { return _startAddr; } }

            /// <summary>
            /// Length of the mapping in bytes.
            /// </summary>
            public ulong LenRange { get { return _lenRange; } }

            /// <summary>
            /// Length of the name in bytes, its NUL included.
            /// </summary>
            public uint LenName { get { return _lenName; } }

            /// <summary>
            /// Name of the memory.
            /// </summary>
            public PhysmapName Name { get { return _name; } }

            /// <summary>
            /// Structure padding that the compiler added after the name's length; it
            /// is written after the name.
            /// </summary>
            public byte[] Padding { get { return _padding; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Toolstack M_Parent { get { return m_parent; } }
            public byte[] M_RawName { get { return __raw_name; } }
        }

        /// <summary>
        /// The name of memory that QEMU has mapped, with its NUL.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693">struct libxl__physmap_info</a>
        /// </remarks>
        public partial class PhysmapName : KaitaiStruct
        {
            public static PhysmapName FromFile(string fileName)
            {
                return new PhysmapName(new KaitaiStream(fileName));
            }

            public PhysmapName(KaitaiStream p__io, LegacySaveImage.Physmap p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasRest = false;
                f_isTerminated = false;
                f_textOctets = false;
                _read();
            }
            private void _read()
            {
                _text = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(KaitaiStream.BytesTerminate(m_io.ReadBytesFull(), 0, false));
            }
            private bool f_hasRest;
            private bool _hasRest;

            /// <summary>
            /// Data follows the NUL.
            /// </summary>
            public bool HasRest
            {
                get
                {
                    if (f_hasRest)
                        return _hasRest;
                    f_hasRest = true;
                    _hasRest = (bool) (((ulong) (TextOctets.Length)) + 1 < ((ulong) (M_Io.Size)));
                    return _hasRest;
                }
            }
            private bool f_isTerminated;
            private bool _isTerminated;

            /// <summary>
            /// The name ends with a NUL.
            /// </summary>
            public bool IsTerminated
            {
                get
                {
                    if (f_isTerminated)
                        return _isTerminated;
                    f_isTerminated = true;
                    _isTerminated = (bool) (((ulong) (TextOctets.Length)) < ((ulong) (M_Io.Size)));
                    return _isTerminated;
                }
            }
            private bool f_textOctets;
            private byte[] _textOctets;

            /// <summary>
            /// The bytes of the name without its NUL.
            /// </summary>
            public byte[] TextOctets
            {
                get
                {
                    if (f_textOctets)
                        return _textOctets;
                    f_textOctets = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _textOctets = KaitaiStream.BytesTerminate(m_io.ReadBytesFull(), 0, false);
                    m_io.Seek((long) (_pos));
                    return _textOctets;
                }
            }
            private string _text;
            private LegacySaveImage m_root;
            private LegacySaveImage.Physmap m_parent;

            /// <summary>
            /// The name, without its NUL.
            /// </summary>
            public string Text { get { return _text; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Physmap M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of a PV guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
        /// </remarks>
        public partial class PvTail : KaitaiStruct
        {
            public PvTail(bool p_is64bit, uint p_lenContext, bool p_hasExtended, uint p_lenXsave, uint p_maxVcpuId, byte[] p_vcpuMap, KaitaiStream p__io, LegacySaveImage.Checkpoint p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                _lenContext = p_lenContext;
                _hasExtended = p_hasExtended;
                _lenXsave = p_lenXsave;
                _maxVcpuId = p_maxVcpuId;
                _vcpuMap = p_vcpuMap;
                _read();
            }
            private void _read()
            {
                _unmapped = new UnmappedPfns(Is64bit, m_io, this, m_root);
                _vcpus = new List<VcpuSlot>();
                for (var i = 0; i < (long) (((ulong) (MaxVcpuId)) / ((ulong) (8)) < ((ulong) (VcpuMap.Length)) ? ((ulong) (MaxVcpuId + 1)) : ((ulong) (0))); i++)
                {
                    _vcpus.Add(new VcpuSlot(((uint) (i)), ((uint) (VcpuMap[i / 8] >> KaitaiStream.Mod(i, 8) & 1)), LenContext, HasExtended, LenXsave, m_io, this, m_root));
                }
                __raw_sharedInfo = m_io.ReadBytes((((ulong) (M_Io.Size - M_Io.Pos)) < ((ulong) (4096)) ? ((ulong) (M_Io.Size - M_Io.Pos)) : ((ulong) (4096))));
                var io___raw_sharedInfo = new KaitaiStream(__raw_sharedInfo);
                _sharedInfo = new SharedInfo(io___raw_sharedInfo, this, m_root);
            }
            private UnmappedPfns _unmapped;
            private List<VcpuSlot> _vcpus;
            private SharedInfo _sharedInfo;
            private bool _is64bit;
            private uint _lenContext;
            private bool _hasExtended;
            private uint _lenXsave;
            private uint _maxVcpuId;
            private byte[] _vcpuMap;
            private LegacySaveImage m_root;
            private LegacySaveImage.Checkpoint m_parent;
            private byte[] __raw_sharedInfo;

            /// <summary>
            /// The pfns that have no memory.
            /// </summary>
            public UnmappedPfns Unmapped { get { return _unmapped; } }

            /// <summary>
            /// The vCPUs; those that are offline have no data.
            /// </summary>
            public List<VcpuSlot> Vcpus { get { return _vcpus; } }

            /// <summary>
            /// The guest's shared info page.
            /// </summary>
            public SharedInfo SharedInfo { get { return _sharedInfo; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }

            /// <summary>
            /// Length of a vCPU's context in bytes.
            /// </summary>
            public uint LenContext { get { return _lenContext; } }

            /// <summary>
            /// Each vCPU has an extended context.
            /// </summary>
            public bool HasExtended { get { return _hasExtended; } }

            /// <summary>
            /// Length of a vCPU's extended processor state in bytes, including the
            /// numbers before it.
            /// </summary>
            public uint LenXsave { get { return _lenXsave; } }

            /// <summary>
            /// The highest vCPU id.
            /// </summary>
            public uint MaxVcpuId { get { return _maxVcpuId; } }

            /// <summary>
            /// One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
            /// </summary>
            public byte[] VcpuMap { get { return _vcpuMap; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Checkpoint M_Parent { get { return m_parent; } }
            public byte[] M_RawSharedInfo { get { return __raw_sharedInfo; } }
        }

        /// <summary>
        /// A PV guest's shared info page; which layout it has depends on the guest's width.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
        /// </remarks>
        public partial class SharedInfo : KaitaiStruct
        {
            public static SharedInfo FromFile(string fileName)
            {
                return new SharedInfo(new KaitaiStream(fileName));
            }

            public SharedInfo(KaitaiStream p__io, LegacySaveImage.PvTail p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_lenSharedInfo = false;
                f_sharedInfoX8632 = false;
                f_sharedInfoX8664 = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_lenSharedInfo;
            private int _lenSharedInfo;

            /// <summary>
            /// Length of the page in bytes.
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
            /// The page of a 32-bit guest.
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
                    _sharedInfoX8632 = new XenX86Vcpu.SharedInfoX8632(m_io);
                    m_io.Seek((long) (_pos));
                    return _sharedInfoX8632;
                }
            }
            private bool f_sharedInfoX8664;
            private XenX86Vcpu.SharedInfoX8664 _sharedInfoX8664;

            /// <summary>
            /// The page of a 64-bit guest.
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
                    _sharedInfoX8664 = new XenX86Vcpu.SharedInfoX8664(m_io);
                    m_io.Seek((long) (_pos));
                    return _sharedInfoX8664;
                }
            }
            private LegacySaveImage m_root;
            private LegacySaveImage.PvTail m_parent;
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.PvTail M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A position in the stream. An instance, which is read on demand, must not
        /// ask the stream for its position, because the answer differs between
        /// languages.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
        /// </remarks>
        public partial class StreamPosition : KaitaiStruct
        {
            public StreamPosition(ulong p_ofsNext, KaitaiStream p__io, KaitaiStruct p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _ofsNext = p_ofsNext;
                _read();
            }
            private void _read()
            {
            }
            private ulong _ofsNext;
            private LegacySaveImage m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Offset of the position in the stream.
            /// </summary>
            public ulong OfsNext { get { return _ofsNext; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The guest's transcendent memory: pages that it has handed over to Xen. Xen
        /// has no longer had it since 4.13.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331">xc_tmem_save()</a>
        /// </remarks>
        public partial class Tmem : KaitaiStruct
        {
            public static Tmem FromFile(string fileName)
            {
                return new Tmem(new KaitaiStream(fileName));
            }

            public Tmem(KaitaiStream p__io, LegacySaveImage.Chunk p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _maxPools = m_io.ReadU4le();
                _separator1 = m_io.ReadU4le();
                _flags = m_io.ReadU4le();
                _weight = m_io.ReadU4le();
                _cap = m_io.ReadU4le();
                _separator2 = m_io.ReadU4le();
                _pools = new List<TmemPool>();
                {
                    var i = 0;
                    TmemPool M_;
                    do {
                        M_ = new TmemPool(m_io, this, m_root);
                        _pools.Add(M_);
                        i++;
                    } while (!(M_.IsTerminator));
                }
            }
            private uint _version;
            private uint _maxPools;
            private uint _separator1;
            private uint _flags;
            private uint _weight;
            private uint _cap;
            private uint _separator2;
            private List<TmemPool> _pools;
            private LegacySaveImage m_root;
            private LegacySaveImage.Chunk m_parent;

            /// <summary>
            /// Version of tmem.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// The most pools that a guest can have.
            /// </summary>
            public uint MaxPools { get { return _maxPools; } }

            /// <summary>
            /// All ones.
            /// </summary>
            public uint Separator1 { get { return _separator1; } }

            /// <summary>
            /// Bit 0 for compressed, bit 1 for frozen.
            /// </summary>
            public uint Flags { get { return _flags; } }

            /// <summary>
            /// The guest's weight relative to other guests.
            /// </summary>
            public uint Weight { get { return _weight; } }

            /// <summary>
            /// The guest's cap.
            /// </summary>
            public uint Cap { get { return _cap; } }

            /// <summary>
            /// All ones.
            /// </summary>
            public uint Separator2 { get { return _separator2; } }

            /// <summary>
            /// Pools, up to a terminator.
            /// </summary>
            public List<TmemPool> Pools { get { return _pools; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Chunk M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Pages of transcendent memory that are no longer valid, sent at the end of
        /// a live migration.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361">xc_tmem_save_extra()</a>
        /// </remarks>
        public partial class TmemExtra : KaitaiStruct
        {
            public static TmemExtra FromFile(string fileName)
            {
                return new TmemExtra(new KaitaiStream(fileName));
            }

            public TmemExtra(KaitaiStream p__io, LegacySaveImage.Chunk p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _invalidated = new List<TmemInvalidation>();
                {
                    var i = 0;
                    TmemInvalidation M_;
                    do {
                        M_ = new TmemInvalidation(m_io, this, m_root);
                        _invalidated.Add(M_);
                        i++;
                    } while (!(M_.IsTerminator));
                }
            }
            private List<TmemInvalidation> _invalidated;
            private LegacySaveImage m_root;
            private LegacySaveImage.Chunk m_parent;

            /// <summary>
            /// The pages, up to a terminator.
            /// </summary>
            public List<TmemInvalidation> Invalidated { get { return _invalidated; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Chunk M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One page that is no longer valid, or the terminator of the list.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361">xc_tmem_save_extra()</a>
        /// </remarks>
        public partial class TmemInvalidation : KaitaiStruct
        {
            public static TmemInvalidation FromFile(string fileName)
            {
                return new TmemInvalidation(new KaitaiStream(fileName));
            }

            public TmemInvalidation(KaitaiStream p__io, LegacySaveImage.TmemExtra p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isTerminator = false;
                _read();
            }
            private void _read()
            {
                _poolId = m_io.ReadU4le();
                if (!(IsTerminator)) {
                    _oid = new List<uint>();
                    for (var i = 0; i < 6; i++)
                    {
                        _oid.Add(m_io.ReadU4le());
                    }
                }
                if (!(IsTerminator)) {
                    _index = m_io.ReadU4le();
                }
            }
            private bool f_isTerminator;
            private bool _isTerminator;

            /// <summary>
            /// No page follows.
            /// </summary>
            public bool IsTerminator
            {
                get
                {
                    if (f_isTerminator)
                        return _isTerminator;
                    f_isTerminator = true;
                    _isTerminator = (bool) ( ((PoolId >> 16 == 65535) && ((PoolId & 65535) == 65535)) );
                    return _isTerminator;
                }
            }
            private uint _poolId;
            private List<uint> _oid;
            private uint? _index;
            private LegacySaveImage m_root;
            private LegacySaveImage.TmemExtra m_parent;

            /// <summary>
            /// Number of the pool; all ones end the list.
            /// </summary>
            public uint PoolId { get { return _poolId; } }

            /// <summary>
            /// Object that the page belongs to, three numbers of 64 bits.
            /// </summary>
            public List<uint> Oid { get { return _oid; } }

            /// <summary>
            /// Number of the page within the object.
            /// </summary>
            public uint? Index { get { return _index; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.TmemExtra M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One page of transcendent memory, or the terminator of the list of pages.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331">xc_tmem_save()</a>
        /// </remarks>
        public partial class TmemPage : KaitaiStruct
        {
            public TmemPage(uint p_lenContents, KaitaiStream p__io, LegacySaveImage.TmemPool p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _lenContents = p_lenContents;
                f_isTerminator = false;
                _read();
            }
            private void _read()
            {
                _oid = new List<uint>();
                for (var i = 0; i < 6; i++)
                {
                    _oid.Add(m_io.ReadU4le());
                }
                if (!(IsTerminator)) {
                    _index = m_io.ReadU4le();
                }
                if (!(IsTerminator)) {
                    _contents = m_io.ReadBytes(LenContents);
                }
            }
            private bool f_isTerminator;
            private bool _isTerminator;

            /// <summary>
            /// No page follows.
            /// </summary>
            public bool IsTerminator
            {
                get
                {
                    if (f_isTerminator)
                        return _isTerminator;
                    f_isTerminator = true;
                    _isTerminator = (bool) ( ((Oid[0] >> 16 == 65535) && ((Oid[0] & 65535) == 65535) && (Oid[1] >> 16 == 65535) && ((Oid[1] & 65535) == 65535) && (Oid[2] >> 16 == 65535) && ((Oid[2] & 65535) == 65535) && (Oid[3] >> 16 == 65535) && ((Oid[3] & 65535) == 65535) && (Oid[4] >> 16 == 65535) && ((Oid[4] & 65535) == 65535) && (Oid[5] >> 16 == 65535) && ((Oid[5] & 65535) == 65535)) );
                    return _isTerminator;
                }
            }
            private List<uint> _oid;
            private uint? _index;
            private byte[] _contents;
            private uint _lenContents;
            private LegacySaveImage m_root;
            private LegacySaveImage.TmemPool m_parent;

            /// <summary>
            /// Object that the page belongs to, three numbers of 64 bits; all ones end the list.
            /// </summary>
            public List<uint> Oid { get { return _oid; } }

            /// <summary>
            /// Number of the page within the object.
            /// </summary>
            public uint? Index { get { return _index; } }

            /// <summary>
            /// Contents of the page.
            /// </summary>
            public byte[] Contents { get { return _contents; } }

            /// <summary>
            /// Size of a page in bytes.
            /// </summary>
            public uint LenContents { get { return _lenContents; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.TmemPool M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One pool, or the terminator of the list of pools.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331">xc_tmem_save()</a>
        /// </remarks>
        public partial class TmemPool : KaitaiStruct
        {
            public static TmemPool FromFile(string fileName)
            {
                return new TmemPool(new KaitaiStream(fileName));
            }

            public TmemPool(KaitaiStream p__io, LegacySaveImage.Tmem p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isTerminator = false;
                _read();
            }
            private void _read()
            {
                _poolId = m_io.ReadU4le();
                if (!(IsTerminator)) {
                    _flags = m_io.ReadU4le();
                }
                if (!(IsTerminator)) {
                    _numPages = m_io.ReadU4le();
                }
                if (!(IsTerminator)) {
                    _uuid = m_io.ReadBytes(16);
                }
                if ( ((!(IsTerminator)) && (NumPages > 0)) ) {
                    _pages = new List<TmemPage>();
                    {
                        var i = 0;
                        TmemPage M_;
                        do {
                            M_ = new TmemPage(((uint) (4096 << ((int) (Flags >> 4 & 15)))), m_io, this, m_root);
                            _pages.Add(M_);
                            i++;
                        } while (!( ((M_.IsTerminator) || (((uint) (Pages.Count)) == NumPages)) ));
                    }
                }
            }
            private bool f_isTerminator;
            private bool _isTerminator;

            /// <summary>
            /// No pool follows.
            /// </summary>
            public bool IsTerminator
            {
                get
                {
                    if (f_isTerminator)
                        return _isTerminator;
                    f_isTerminator = true;
                    _isTerminator = (bool) ( ((PoolId >> 16 == 65535) && ((PoolId & 65535) == 65535)) );
                    return _isTerminator;
                }
            }
            private uint _poolId;
            private uint? _flags;
            private uint? _numPages;
            private byte[] _uuid;
            private List<TmemPage> _pages;
            private LegacySaveImage m_root;
            private LegacySaveImage.Tmem m_parent;

            /// <summary>
            /// Number of the pool; all ones end the list.
            /// </summary>
            public uint PoolId { get { return _poolId; } }

            /// <summary>
            /// Bit 0 for persistent, bit 1 for shared; bits 7-4 for the size of a page.
            /// </summary>
            public uint? Flags { get { return _flags; } }

            /// <summary>
            /// Upper limit of the number of pages that follow.
            /// </summary>
            public uint? NumPages { get { return _numPages; } }

            /// <summary>
            /// UUID of the pool.
            /// </summary>
            public byte[] Uuid { get { return _uuid; } }

            /// <summary>
            /// Pages of the pool.
            /// </summary>
            public List<TmemPage> Pages { get { return _pages; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Tmem M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// libxl's information about QEMU: where it has mapped its video memory and
        /// similar regions.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L1176-L1251">libxl__toolstack_save()</a>
        /// </remarks>
        public partial class Toolstack : KaitaiStruct
        {
            public Toolstack(bool p_is64bit, KaitaiStream p__io, LegacySaveImage.Chunk p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                f_knownVersion = false;
                f_ofsPhysmaps = false;
                f_physmaps = false;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _numPhysmaps = m_io.ReadU4le();
            }
            private bool f_knownVersion;
            private sbyte _knownVersion;

            /// <summary>
            /// The only version.
            /// </summary>
            public sbyte KnownVersion
            {
                get
                {
                    if (f_knownVersion)
                        return _knownVersion;
                    f_knownVersion = true;
                    _knownVersion = (sbyte) (1);
                    return _knownVersion;
                }
            }
            private bool f_ofsPhysmaps;
            private int _ofsPhysmaps;

            /// <summary>
            /// Offset of the mappings.
            /// </summary>
            public int OfsPhysmaps
            {
                get
                {
                    if (f_ofsPhysmaps)
                        return _ofsPhysmaps;
                    f_ofsPhysmaps = true;
                    _ofsPhysmaps = (int) (4 + 4);
                    return _ofsPhysmaps;
                }
            }
            private bool f_physmaps;
            private List<Physmap> _physmaps;

            /// <summary>
            /// The mappings, `num_physmaps` of them.
            /// </summary>
            public List<Physmap> Physmaps
            {
                get
                {
                    if (f_physmaps)
                        return _physmaps;
                    f_physmaps = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsPhysmaps));
                    _physmaps = new List<Physmap>();
                    for (var i = 0; i < NumPhysmaps; i++)
                    {
                        _physmaps.Add(new Physmap(Is64bit, m_io, this, m_root));
                    }
                    m_io.Seek((long) (_pos));
                    return _physmaps;
                }
            }
            private uint _version;
            private uint _numPhysmaps;
            private bool _is64bit;
            private LegacySaveImage m_root;
            private LegacySaveImage.Chunk m_parent;

            /// <summary>
            /// Layout of the rest; 1 is the only one.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Number of mappings.
            /// </summary>
            public uint NumPhysmaps { get { return _numPhysmaps; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Chunk M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The guest's time stamp counter (TSC).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L784-L799">save_tsc_info()</a>
        /// </remarks>
        public partial class TscInfo : KaitaiStruct
        {
            public static TscInfo FromFile(string fileName)
            {
                return new TscInfo(new KaitaiStream(fileName));
            }

            public TscInfo(KaitaiStream p__io, LegacySaveImage.Chunk p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_mode = false;
                _read();
            }
            private void _read()
            {
                _modeCode = m_io.ReadU4le();
                _nsec = m_io.ReadU8le();
                _khz = m_io.ReadU4le();
                _incarnation = m_io.ReadU4le();
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
            private ulong _nsec;
            private uint _khz;
            private uint _incarnation;
            private LegacySaveImage m_root;
            private LegacySaveImage.Chunk m_parent;

            /// <summary>
            /// TSC mode, as a number; see `mode`.
            /// </summary>
            public uint ModeCode { get { return _modeCode; } }

            /// <summary>
            /// Elapsed time in nanoseconds.
            /// </summary>
            public ulong Nsec { get { return _nsec; } }

            /// <summary>
            /// Frequency of the TSC in kHz.
            /// </summary>
            public uint Khz { get { return _khz; } }

            /// <summary>
            /// Number of times that the guest has been restored or migrated.
            /// </summary>
            public uint Incarnation { get { return _incarnation; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Chunk M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A number as wide as the words of the toolstack that saved the image.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
        /// </remarks>
        public partial class Ulong : KaitaiStruct
        {
            public Ulong(bool p_is64bit, KaitaiStream p__io, KaitaiStruct p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                f_value = false;
                _read();
            }
            private void _read()
            {
                if (Is64bit) {
                    _wide = m_io.ReadU8le();
                }
                if (!(Is64bit)) {
                    _narrow = m_io.ReadU4le();
                }
            }
            private bool f_value;
            private ulong _value;

            /// <summary>
            /// The number, in the width of the toolstack.
            /// </summary>
            public ulong Value
            {
                get
                {
                    if (f_value)
                        return _value;
                    f_value = true;
                    _value = (ulong) (((ulong) ((Is64bit ? Wide : ((ulong) (Narrow))))));
                    return _value;
                }
            }
            private ulong? _wide;
            private uint? _narrow;
            private bool _is64bit;
            private LegacySaveImage m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// The number of a 64-bit toolstack.
            /// </summary>
            public ulong? Wide { get { return _wide; } }

            /// <summary>
            /// The number of a 32-bit toolstack.
            /// </summary>
            public uint? Narrow { get { return _narrow; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A number as wide as the words of the toolstack that saved the image, in
        /// two halves because not every language has 64-bit bit operations.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
        /// </remarks>
        public partial class UlongHalves : KaitaiStruct
        {
            public UlongHalves(bool p_is64bit, KaitaiStream p__io, KaitaiStruct p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                if (Is64bit) {
                    _high = m_io.ReadU4le();
                }
            }
            private uint _low;
            private uint? _high;
            private bool _is64bit;
            private LegacySaveImage m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public uint? High { get { return _high; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The pfns of a PV guest that have no memory. Newer formats do not need this
        /// list, because a receiver allocates no memory for a pfn that has not been
        /// sent.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669">buffer_tail_pv()</a>
        /// </remarks>
        public partial class UnmappedPfns : KaitaiStruct
        {
            public UnmappedPfns(bool p_is64bit, KaitaiStream p__io, LegacySaveImage.PvTail p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _is64bit = p_is64bit;
                f_knownNumPfnsMax = false;
                f_lenList = false;
                _read();
            }
            private void _read()
            {
                _numPfns = m_io.ReadU4le();
                __raw_list = m_io.ReadBytes((LenList <= ((ulong) (M_Io.Size - M_Io.Pos)) ? LenList : ((ulong) (M_Io.Size - M_Io.Pos))));
                var io___raw_list = new KaitaiStream(__raw_list);
                _list = new P2mFrameList(Is64bit, io___raw_list, this, m_root);
            }
            private bool f_knownNumPfnsMax;
            private int _knownNumPfnsMax;

            /// <summary>
            /// The most pfns that a receiver accepts.
            /// </summary>
            public int KnownNumPfnsMax
            {
                get
                {
                    if (f_knownNumPfnsMax)
                        return _knownNumPfnsMax;
                    f_knownNumPfnsMax = true;
                    _knownNumPfnsMax = (int) (268435456);
                    return _knownNumPfnsMax;
                }
            }
            private bool f_lenList;
            private ulong _lenList;

            /// <summary>
            /// Length of the list in bytes.
            /// </summary>
            public ulong LenList
            {
                get
                {
                    if (f_lenList)
                        return _lenList;
                    f_lenList = true;
                    _lenList = (ulong) (((ulong) (((ulong) (NumPfns)) * ((ulong) ((Is64bit ? 8 : 4))))));
                    return _lenList;
                }
            }
            private uint _numPfns;
            private P2mFrameList _list;
            private bool _is64bit;
            private LegacySaveImage m_root;
            private LegacySaveImage.PvTail m_parent;
            private byte[] __raw_list;

            /// <summary>
            /// Number of pfns that have no memory.
            /// </summary>
            public uint NumPfns { get { return _numPfns; } }

            /// <summary>
            /// Those pfns.
            /// </summary>
            public P2mFrameList List { get { return _list; } }

            /// <summary>
            /// Width of the words of the toolstack that saved the image.
            /// </summary>
            public bool Is64bit { get { return _is64bit; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.PvTail M_Parent { get { return m_parent; } }
            public byte[] M_RawList { get { return __raw_list; } }
        }

        /// <summary>
        /// State of one vCPU of a PV guest.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669">buffer_tail_pv()</a>
        /// </remarks>
        public partial class Vcpu : KaitaiStruct
        {
            public Vcpu(uint p_lenContext, bool p_hasExtended, uint p_lenXsave, KaitaiStream p__io, LegacySaveImage.VcpuSlot p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _lenContext = p_lenContext;
                _hasExtended = p_hasExtended;
                _lenXsave = p_lenXsave;
                f_context = false;
                f_extended = false;
                f_lenExtended = false;
                f_lenVcpu = false;
                f_ofsExtended = false;
                f_ofsXsave = false;
                f_xsave = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_context;
            private VcpuContext _context;

            /// <summary>
            /// The vCPU's registers.
            /// </summary>
            public VcpuContext Context
            {
                get
                {
                    if (f_context)
                        return _context;
                    f_context = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    __raw_context = m_io.ReadBytes(LenContext);
                    var io___raw_context = new KaitaiStream(__raw_context);
                    _context = new VcpuContext(LenContext, io___raw_context, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _context;
                }
            }
            private bool f_extended;
            private XenX86Vcpu.ExtVcpucontext _extended;

            /// <summary>
            /// Callbacks and machine-check state.
            /// </summary>
            public XenX86Vcpu.ExtVcpucontext Extended
            {
                get
                {
                    if (f_extended)
                        return _extended;
                    f_extended = true;
                    if (HasExtended) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (OfsExtended));
                        __raw_extended = m_io.ReadBytes(LenExtended);
                        var io___raw_extended = new KaitaiStream(__raw_extended);
                        _extended = new XenX86Vcpu.ExtVcpucontext(io___raw_extended);
                        m_io.Seek((long) (_pos));
                    }
                    return _extended;
                }
            }
            private bool f_lenExtended;
            private uint _lenExtended;

            /// <summary>
            /// Length of the extended context in bytes.
            /// </summary>
            public uint LenExtended
            {
                get
                {
                    if (f_lenExtended)
                        return _lenExtended;
                    f_lenExtended = true;
                    _lenExtended = (uint) (((uint) ((HasExtended ? ((uint) (128)) : ((uint) (0))))));
                    return _lenExtended;
                }
            }
            private bool f_lenVcpu;
            private int _lenVcpu;

            /// <summary>
            /// Total length in bytes.
            /// </summary>
            public int LenVcpu
            {
                get
                {
                    if (f_lenVcpu)
                        return _lenVcpu;
                    f_lenVcpu = true;
                    _lenVcpu = (int) ((LenContext + LenExtended) + LenXsave);
                    return _lenVcpu;
                }
            }
            private bool f_ofsExtended;
            private uint _ofsExtended;

            /// <summary>
            /// Offset of the extended context.
            /// </summary>
            public uint OfsExtended
            {
                get
                {
                    if (f_ofsExtended)
                        return _ofsExtended;
                    f_ofsExtended = true;
                    _ofsExtended = (uint) (LenContext);
                    return _ofsExtended;
                }
            }
            private bool f_ofsXsave;
            private int _ofsXsave;

            /// <summary>
            /// Offset of the extended processor state.
            /// </summary>
            public int OfsXsave
            {
                get
                {
                    if (f_ofsXsave)
                        return _ofsXsave;
                    f_ofsXsave = true;
                    _ofsXsave = (int) (LenContext + LenExtended);
                    return _ofsXsave;
                }
            }
            private bool f_xsave;
            private VcpuXsave _xsave;

            /// <summary>
            /// Extended processor state.
            /// </summary>
            public VcpuXsave Xsave
            {
                get
                {
                    if (f_xsave)
                        return _xsave;
                    f_xsave = true;
                    if (LenXsave > 0) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (OfsXsave));
                        __raw_xsave = m_io.ReadBytes(LenXsave);
                        var io___raw_xsave = new KaitaiStream(__raw_xsave);
                        _xsave = new VcpuXsave(io___raw_xsave, this, m_root);
                        m_io.Seek((long) (_pos));
                    }
                    return _xsave;
                }
            }
            private uint _lenContext;
            private bool _hasExtended;
            private uint _lenXsave;
            private LegacySaveImage m_root;
            private LegacySaveImage.VcpuSlot m_parent;
            private byte[] __raw_context;
            private byte[] __raw_extended;
            private byte[] __raw_xsave;

            /// <summary>
            /// Length of its context in bytes.
            /// </summary>
            public uint LenContext { get { return _lenContext; } }

            /// <summary>
            /// The vCPU has an extended context.
            /// </summary>
            public bool HasExtended { get { return _hasExtended; } }

            /// <summary>
            /// Length of its extended processor state in bytes, including the numbers
            /// before it.
            /// </summary>
            public uint LenXsave { get { return _lenXsave; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.VcpuSlot M_Parent { get { return m_parent; } }
            public byte[] M_RawContext { get { return __raw_context; } }
            public byte[] M_RawExtended { get { return __raw_extended; } }
            public byte[] M_RawXsave { get { return __raw_xsave; } }
        }

        /// <summary>
        /// Registers of a PV vCPU.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
        /// </remarks>
        public partial class VcpuContext : KaitaiStruct
        {
            public VcpuContext(uint p_lenContext, KaitaiStream p__io, KaitaiStruct p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _lenContext = p_lenContext;
                f_contextLayout = false;
                _read();
            }
            private void _read()
            {
                switch (ContextLayout) {
                case LegacySaveImage.ContextLayout.X8632: {
                    _vcpuGuestContext = new XenX86Vcpu.VcpuGuestContextX8632(m_io);
                    break;
                }
                case LegacySaveImage.ContextLayout.X8664: {
                    _vcpuGuestContext = new XenX86Vcpu.VcpuGuestContextX8664(m_io);
                    break;
                }
                default: {
                    _vcpuGuestContext = new XenX86Vcpu.UnknownContext(m_io);
                    break;
                }
                }
            }
            private bool f_contextLayout;
            private ContextLayout _contextLayout;

            /// <summary>
            /// Kind of structure.
            /// </summary>
            public ContextLayout ContextLayout
            {
                get
                {
                    if (f_contextLayout)
                        return _contextLayout;
                    f_contextLayout = true;
                    _contextLayout = (ContextLayout) ((LenContext == 5168 ? LegacySaveImage.ContextLayout.X8664 : (LenContext == 2800 ? LegacySaveImage.ContextLayout.X8632 : LegacySaveImage.ContextLayout.UnknownLayout)));
                    return _contextLayout;
                }
            }
            private KaitaiStruct _vcpuGuestContext;
            private uint _lenContext;
            private LegacySaveImage m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// The structure for the guest's width.
            /// </summary>
            public KaitaiStruct VcpuGuestContext { get { return _vcpuGuestContext; } }

            /// <summary>
            /// Length of the context in bytes, which distinguishes 64-bit from 32-bit guests.
            /// </summary>
            public uint LenContext { get { return _lenContext; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The guest's vCPUs.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
        /// </remarks>
        public partial class VcpuInfo : KaitaiStruct
        {
            public static VcpuInfo FromFile(string fileName)
            {
                return new VcpuInfo(new KaitaiStream(fileName));
            }

            public VcpuInfo(KaitaiStream p__io, LegacySaveImage.Chunk p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _vcpuMap = m_io.ReadBytesFull();
            }
            private byte[] _vcpuMap;
            private LegacySaveImage m_root;
            private LegacySaveImage.Chunk m_parent;

            /// <summary>
            /// One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
            /// </summary>
            public byte[] VcpuMap { get { return _vcpuMap; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Chunk M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One of the guest's possible vCPUs.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669">buffer_tail_pv()</a>
        /// </remarks>
        public partial class VcpuSlot : KaitaiStruct
        {
            public VcpuSlot(uint p_vcpuId, uint p_online, uint p_lenContext, bool p_hasExtended, uint p_lenXsave, KaitaiStream p__io, LegacySaveImage.PvTail p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _vcpuId = p_vcpuId;
                _online = p_online;
                _lenContext = p_lenContext;
                _hasExtended = p_hasExtended;
                _lenXsave = p_lenXsave;
                f_lenVcpu = false;
                _read();
            }
            private void _read()
            {
                if (Online != 0) {
                    __raw_vcpu = m_io.ReadBytes((((ulong) (LenVcpu)) <= ((ulong) (M_Io.Size - M_Io.Pos)) ? ((ulong) (LenVcpu)) : ((ulong) (M_Io.Size - M_Io.Pos))));
                    var io___raw_vcpu = new KaitaiStream(__raw_vcpu);
                    _vcpu = new Vcpu(LenContext, HasExtended, LenXsave, io___raw_vcpu, this, m_root);
                }
            }
            private bool f_lenVcpu;
            private uint _lenVcpu;

            /// <summary>
            /// Length of the state of one vCPU in bytes.
            /// </summary>
            public uint LenVcpu
            {
                get
                {
                    if (f_lenVcpu)
                        return _lenVcpu;
                    f_lenVcpu = true;
                    _lenVcpu = (uint) (((uint) ((LenContext + (HasExtended ? ((uint) (128)) : ((uint) (0)))) + LenXsave)));
                    return _lenVcpu;
                }
            }
            private Vcpu _vcpu;
            private uint _vcpuId;
            private uint _online;
            private uint _lenContext;
            private bool _hasExtended;
            private uint _lenXsave;
            private LegacySaveImage m_root;
            private LegacySaveImage.PvTail m_parent;
            private byte[] __raw_vcpu;

            /// <summary>
            /// The state of a vCPU that is online.
            /// </summary>
            public Vcpu Vcpu { get { return _vcpu; } }

            /// <summary>
            /// Which vCPU.
            /// </summary>
            public uint VcpuId { get { return _vcpuId; } }

            /// <summary>
            /// 1 if the vCPU is online and its state is present here.
            /// </summary>
            public uint Online { get { return _online; } }

            /// <summary>
            /// Length of its context in bytes.
            /// </summary>
            public uint LenContext { get { return _lenContext; } }

            /// <summary>
            /// The vCPU has an extended context.
            /// </summary>
            public bool HasExtended { get { return _hasExtended; } }

            /// <summary>
            /// Length of its extended processor state in bytes, including the numbers
            /// before it.
            /// </summary>
            public uint LenXsave { get { return _lenXsave; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.PvTail M_Parent { get { return m_parent; } }
            public byte[] M_RawVcpu { get { return __raw_vcpu; } }
        }

        /// <summary>
        /// Extended processor state of a PV vCPU.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
        /// </remarks>
        public partial class VcpuXsave : KaitaiStruct
        {
            public static VcpuXsave FromFile(string fileName)
            {
                return new VcpuXsave(new KaitaiStream(fileName));
            }

            public VcpuXsave(KaitaiStream p__io, LegacySaveImage.Vcpu p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_area = false;
                f_ofsState = false;
                _read();
            }
            private void _read()
            {
                _xfeatureMask = m_io.ReadU8le();
                _lenArea = m_io.ReadU8le();
                _state = m_io.ReadBytesFull();
            }
            private bool f_area;
            private XenX86Vcpu.VcpuXsave _area;

            /// <summary>
            /// The state, decoded; absent if it is too short.
            /// </summary>
            public XenX86Vcpu.VcpuXsave Area
            {
                get
                {
                    if (f_area)
                        return _area;
                    f_area = true;
                    if (M_Io.Size >= 32) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (OfsState));
                        __raw_area = m_io.ReadBytesFull();
                        var io___raw_area = new KaitaiStream(__raw_area);
                        _area = new XenX86Vcpu.VcpuXsave(io___raw_area);
                        m_io.Seek((long) (_pos));
                    }
                    return _area;
                }
            }
            private bool f_ofsState;
            private int _ofsState;

            /// <summary>
            /// Offset of the state.
            /// </summary>
            public int OfsState
            {
                get
                {
                    if (f_ofsState)
                        return _ofsState;
                    f_ofsState = true;
                    _ofsState = (int) (8 + 8);
                    return _ofsState;
                }
            }
            private ulong _xfeatureMask;
            private ulong _lenArea;
            private byte[] _state;
            private LegacySaveImage m_root;
            private LegacySaveImage.Vcpu m_parent;
            private byte[] __raw_area;

            /// <summary>
            /// The features that Xen saved.
            /// </summary>
            public ulong XfeatureMask { get { return _xfeatureMask; } }

            /// <summary>
            /// Length of the state in bytes, as Xen gave it.
            /// </summary>
            public ulong LenArea { get { return _lenArea; } }

            /// <summary>
            /// The state, not decoded.
            /// </summary>
            public byte[] State { get { return _state; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.Vcpu M_Parent { get { return m_parent; } }
            public byte[] M_RawArea { get { return __raw_area; } }
        }

        /// <summary>
        /// The fields that xenopsd writes after the same signature as xend's.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L172">read_legacy_qemu_header</a>
        /// </remarks>
        public partial class XenopsdDeviceModelLength : KaitaiStruct
        {
            public static XenopsdDeviceModelLength FromFile(string fileName)
            {
                return new XenopsdDeviceModelLength(new KaitaiStream(fileName));
            }

            public XenopsdDeviceModelLength(KaitaiStream p__io, LegacySaveImage.DeviceModel p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isValid = false;
                _read();
            }
            private void _read()
            {
                _newline = m_io.ReadU1();
                _lenState = m_io.ReadU4be();
            }
            private bool f_isValid;
            private bool _isValid;

            /// <summary>
            /// xenopsd wrote this: QEMU's own state would begin with a letter.
            /// </summary>
            public bool IsValid
            {
                get
                {
                    if (f_isValid)
                        return _isValid;
                    f_isValid = true;
                    _isValid = (bool) (Newline == 10);
                    return _isValid;
                }
            }
            private byte _newline;
            private uint _lenState;
            private LegacySaveImage m_root;
            private LegacySaveImage.DeviceModel m_parent;

            /// <summary>
            /// The last byte of the signature, a newline.
            /// </summary>
            public byte Newline { get { return _newline; } }

            /// <summary>
            /// Length of the state in bytes.
            /// </summary>
            public uint LenState { get { return _lenState; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.DeviceModel M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The data of an xcnt block.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781">map_and_save_p2m_table()</a>
        /// </remarks>
        public partial class XsaveLength : KaitaiStruct
        {
            public static XsaveLength FromFile(string fileName)
            {
                return new XsaveLength(new KaitaiStream(fileName));
            }

            public XsaveLength(KaitaiStream p__io, LegacySaveImage.ExtendedInfoBlock p__parent = null, LegacySaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenXsave = m_io.ReadU4le();
            }
            private uint _lenXsave;
            private LegacySaveImage m_root;
            private LegacySaveImage.ExtendedInfoBlock m_parent;

            /// <summary>
            /// Length of the extended processor state in each vCPU's part of the
            /// tail, in bytes.
            /// </summary>
            public uint LenXsave { get { return _lenXsave; } }
            public LegacySaveImage M_Root { get { return m_root; } }
            public LegacySaveImage.ExtendedInfoBlock M_Parent { get { return m_parent; } }
        }
        private bool f_identification;
        private FirstOctets _identification;

        /// <summary>
        /// Identification of the image by its first bytes.
        /// </summary>
        public FirstOctets Identification
        {
            get
            {
                if (f_identification)
                    return _identification;
                f_identification = true;
                if (M_Io.Size >= 16) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _identification = new FirstOctets(m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _identification;
            }
        }
        private DomainImage _image;
        private LegacySaveImage m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// The whole image; absent if the data ends inside its first headers.
        /// </summary>
        public DomainImage Image { get { return _image; } }
        public LegacySaveImage M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
