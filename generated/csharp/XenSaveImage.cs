// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// The state of a saved Xen domain, whichever program wrote it: the file of `xl
    /// save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
    /// libxc migration stream without a file around it. The first bytes distinguish
    /// them; each has a definition of its own. An image of Xen 4.4 or earlier without
    /// a file around it has no signature; it is recognised by numbers in a certain
    /// range.
    /// 
    /// `content` is the file as it is, from the outermost layer inwards. The other
    /// instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`,
    /// `memory`, `vcpus`, `hvm_context` and `device_model` are what their names say
    /// in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead.
    /// 
    /// A file that is none of these, or that is compressed, has a `problem`.
    /// 
    /// For reading only: a writer that the compiler makes of this with `-w` leaves
    /// out contents.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc">Source</a>
    /// </remarks>
    public partial class XenSaveImage : KaitaiStruct
    {
        public static XenSaveImage FromFile(string fileName)
        {
            return new XenSaveImage(new KaitaiStream(fileName));
        }


        public enum Layer : uint
        {
            Legacy = 0,
            NotAnImage = 1,
            Lz4 = 69356824,
            Gzip = 529205248,
            Zstd = 682962941,
            Bzip2 = 1113221120,
            XenopsdLegacy = 1148153185,
            Libxl = 1281974904,
            Xend = 1281977973,
            Xl = 1483042336,
            Xenopsd = 1483042387,
            Libvirt = 1818845814,
            Xz = 4248271448,
            Libxc = 4294967295,
        }

        public enum Searched
        {
            LibxlRecords = 0,
            XenopsdRecords = 1,
            LibxcRecords = 2,
            HvmEntries = 3,
        }

        public enum VcpuKind
        {
            Hvm = 0,
            PvX8664 = 1,
            PvX8632 = 2,
            Damaged = 3,
        }
        public XenSaveImage(KaitaiStream p__io, KaitaiStruct p__parent = null, XenSaveImage p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_config = false;
            f_deviceModel = false;
            f_finder = false;
            f_hvmContext = false;
            f_isImage = false;
            f_isTruncated = false;
            f_legacy = false;
            f_libxc = false;
            f_memory = false;
            f_outermostLayer = false;
            f_problem = false;
            f_recognition = false;
            f_staticData = false;
            f_vcpus = false;
            _read();
        }
        private void _read()
        {
            switch (OutermostLayer) {
            case Layer.Legacy: {
                _content = new LegacySaveImage(m_io);
                break;
            }
            case Layer.Libvirt: {
                _content = new LibvirtSaveFile(m_io);
                break;
            }
            case Layer.Libxc: {
                _content = new LibxcMigrationStream(m_io);
                break;
            }
            case Layer.Libxl: {
                _content = new LibxlMigrationStream(m_io);
                break;
            }
            case Layer.Xend: {
                _content = new XendSaveFile(m_io);
                break;
            }
            case Layer.Xenopsd: {
                _content = new XenopsdSuspendImage(m_io);
                break;
            }
            case Layer.XenopsdLegacy: {
                _content = new XenopsdLegacyImage(m_io);
                break;
            }
            case Layer.Xl: {
                _content = new XlSaveFile(m_io);
                break;
            }
            default: {
                _content = new NotAnImage(m_io, this, m_root);
                break;
            }
            }
        }

        /// <summary>
        /// What the first bytes of a file say about it.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93">Image Header</a>
        /// </remarks>
        public partial class FirstBytes : KaitaiStruct
        {
            public static FirstBytes FromFile(string fileName)
            {
                return new FirstBytes(new KaitaiStream(fileName));
            }

            public FirstBytes(KaitaiStream p__io, XenSaveImage p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasEnd = false;
                f_hasImageSignature = false;
                f_hasLibxl = false;
                f_isCompressed = false;
                f_isImage = false;
                f_isLegacy = false;
                f_isLibvirt = false;
                f_isLibxlAnnounced = false;
                f_isLibxlTruncated = false;
                f_isTruncated = false;
                f_isXend = false;
                f_isXenopsd = false;
                f_isXenopsdLegacy = false;
                f_isXl = false;
                f_layerCode = false;
                f_legacyStart = false;
                f_ofsLibxl = false;
                f_signatureEnd = false;
                _read();
            }
            private void _read()
            {
                if (M_Io.Size >= 4) {
                    _signature = m_io.ReadU4be();
                }
            }
            private bool f_hasEnd;
            private bool _hasEnd;

            /// <summary>
            /// The image ends with a record that says so.
            /// </summary>
            public bool HasEnd
            {
                get
                {
                    if (f_hasEnd)
                        return _hasEnd;
                    f_hasEnd = true;
                    _hasEnd = (bool) ( ((IsLibxlAnnounced) || (IsXenopsd) || (M_Root.OutermostLayer == XenSaveImage.Layer.Libxc)) );
                    return _hasEnd;
                }
            }
            private bool f_hasImageSignature;
            private bool _hasImageSignature;

            /// <summary>
            /// The first four bytes are those of an image.
            /// </summary>
            public bool HasImageSignature
            {
                get
                {
                    if (f_hasImageSignature)
                        return _hasImageSignature;
                    f_hasImageSignature = true;
                    _hasImageSignature = (bool) ((M_Io.Size < 4 ? false :  ((Signature == 1281974904) || (Signature == 1281977973) || (Signature == 1483042336) || (Signature == 1483042387) || (Signature == 1818845814) || (Signature == ((uint) (4294967295)))) ));
                    return _hasImageSignature;
                }
            }
            private bool f_hasLibxl;
            private bool _hasLibxl;

            /// <summary>
            /// The image has a libxl stream with at least the header of its first record.
            /// </summary>
            public bool HasLibxl
            {
                get
                {
                    if (f_hasLibxl)
                        return _hasLibxl;
                    f_hasLibxl = true;
                    _hasLibxl = (bool) ( ((IsLibxlAnnounced) && (((ulong) (M_Io.Size)) >= ((ulong) (OfsLibxl + ((ulong) (24)))))) );
                    return _hasLibxl;
                }
            }
            private bool f_isCompressed;
            private bool _isCompressed;

            /// <summary>
            /// The file is compressed, with gzip, bzip2, lz4, zstd or xz.
            /// </summary>
            public bool IsCompressed
            {
                get
                {
                    if (f_isCompressed)
                        return _isCompressed;
                    f_isCompressed = true;
                    _isCompressed = (bool) (( ((IsImage) || (M_Io.Size < 4))  ? false :  ((Signature >> 8 == 2067208) || (Signature >> 8 == 4348520) || (Signature == 69356824) || (Signature == 682962941) || (Signature == ((uint) (4248271448)))) ));
                    return _isCompressed;
                }
            }
            private bool f_isImage;
            private bool _isImage;

            /// <summary>
            /// The file is a saved domain.
            /// </summary>
            public bool IsImage
            {
                get
                {
                    if (f_isImage)
                        return _isImage;
                    f_isImage = true;
                    _isImage = (bool) ((IsLegacy ? true : HasImageSignature));
                    return _isImage;
                }
            }
            private bool f_isLegacy;
            private bool _isLegacy;

            /// <summary>
            /// An image of Xen 4.4 or earlier.
            /// </summary>
            public bool IsLegacy
            {
                get
                {
                    if (f_isLegacy)
                        return _isLegacy;
                    f_isLegacy = true;
                    _isLegacy = (bool) ((M_Io.Size >= 16 ?  ((LegacyStart.HasPlausibleSize) && ( ((LegacyStart.IsPv) || (LegacyStart.HasPlausibleChunk)) ))  : false));
                    return _isLegacy;
                }
            }
            private bool f_isLibvirt;
            private bool _isLibvirt;

            /// <summary>
            /// The outermost layer is a file of `virsh save`.
            /// </summary>
            public bool IsLibvirt
            {
                get
                {
                    if (f_isLibvirt)
                        return _isLibvirt;
                    f_isLibvirt = true;
                    _isLibvirt = (bool) (M_Root.OutermostLayer == XenSaveImage.Layer.Libvirt);
                    return _isLibvirt;
                }
            }
            private bool f_isLibxlAnnounced;
            private bool _isLibxlAnnounced;

            /// <summary>
            /// The image has a libxl stream, unless it ends before that.
            /// </summary>
            public bool IsLibxlAnnounced
            {
                get
                {
                    if (f_isLibxlAnnounced)
                        return _isLibxlAnnounced;
                    f_isLibxlAnnounced = true;
                    _isLibxlAnnounced = (bool) ((IsXl ? ((XlSaveFile) (M_Root.Content)).Body.Header.IsStreamV2 : (IsLibvirt ? ((LibvirtSaveFile) (M_Root.Content)).Body.HasLibxlStream : M_Root.OutermostLayer == XenSaveImage.Layer.Libxl)));
                    return _isLibxlAnnounced;
                }
            }
            private bool f_isLibxlTruncated;
            private bool? _isLibxlTruncated;

            /// <summary>
            /// The libxl stream ends before its END.
            /// </summary>
            public bool? IsLibxlTruncated
            {
                get
                {
                    if (f_isLibxlTruncated)
                        return _isLibxlTruncated;
                    f_isLibxlTruncated = true;
                    if (IsLibxlAnnounced) {
                        _isLibxlTruncated = (bool) ((!(HasLibxl) ? true : (IsXl ? !(((XlSaveFile) (M_Root.Content)).Body.LibxlStream.Body.Records[((XlSaveFile) (M_Root.Content)).Body.LibxlStream.Body.Records.Count - 1].IsEnd) : (IsLibvirt ? !(((LibvirtSaveFile) (M_Root.Content)).Body.LibxlStream.Body.Records[((LibvirtSaveFile) (M_Root.Content)).Body.LibxlStream.Body.Records.Count - 1].IsEnd) : !(((LibxlMigrationStream) (M_Root.Content)).Body.Records[((LibxlMigrationStream) (M_Root.Content)).Body.Records.Count - 1].IsEnd)))));
                    }
                    return _isLibxlTruncated;
                }
            }
            private bool f_isTruncated;
            private bool? _isTruncated;

            /// <summary>
            /// The image ends before its last record.
            /// </summary>
            public bool? IsTruncated
            {
                get
                {
                    if (f_isTruncated)
                        return _isTruncated;
                    f_isTruncated = true;
                    if (HasEnd) {
                        _isTruncated = (bool) ((IsLibxlAnnounced ? IsLibxlTruncated : (IsXenopsd ? (M_Io.Size < 31 ? true : !(((XenopsdSuspendImage) (M_Root.Content)).Records[((XenopsdSuspendImage) (M_Root.Content)).Records.Count - 1].IsEnd)) : (M_Io.Size < 48 ? true : !(((LibxcMigrationStream) (M_Root.Content)).Image.Records[((LibxcMigrationStream) (M_Root.Content)).Image.Records.Count - 1].IsEnd)))));
                    }
                    return _isTruncated;
                }
            }
            private bool f_isXend;
            private bool _isXend;

            /// <summary>
            /// The outermost layer is a file of `xm save`.
            /// </summary>
            public bool IsXend
            {
                get
                {
                    if (f_isXend)
                        return _isXend;
                    f_isXend = true;
                    _isXend = (bool) (M_Root.OutermostLayer == XenSaveImage.Layer.Xend);
                    return _isXend;
                }
            }
            private bool f_isXenopsd;
            private bool _isXenopsd;

            /// <summary>
            /// The outermost layer is a suspend image of xenopsd.
            /// </summary>
            public bool IsXenopsd
            {
                get
                {
                    if (f_isXenopsd)
                        return _isXenopsd;
                    f_isXenopsd = true;
                    _isXenopsd = (bool) (M_Root.OutermostLayer == XenSaveImage.Layer.Xenopsd);
                    return _isXenopsd;
                }
            }
            private bool f_isXenopsdLegacy;
            private bool _isXenopsdLegacy;

            /// <summary>
            /// A suspend image of xenopsd from the time before it used records.
            /// </summary>
            public bool IsXenopsdLegacy
            {
                get
                {
                    if (f_isXenopsdLegacy)
                        return _isXenopsdLegacy;
                    f_isXenopsdLegacy = true;
                    _isXenopsdLegacy = (bool) ((M_Io.Size >= 12 ?  ((Signature == 1483042387) && (SignatureEnd == 1148153185))  : false));
                    return _isXenopsdLegacy;
                }
            }
            private bool f_isXl;
            private bool _isXl;

            /// <summary>
            /// The outermost layer is a file of `xl save`.
            /// </summary>
            public bool IsXl
            {
                get
                {
                    if (f_isXl)
                        return _isXl;
                    f_isXl = true;
                    _isXl = (bool) (M_Root.OutermostLayer == XenSaveImage.Layer.Xl);
                    return _isXl;
                }
            }
            private bool f_layerCode;
            private uint _layerCode;

            /// <summary>
            /// What the file is, as a number.
            /// </summary>
            public uint LayerCode
            {
                get
                {
                    if (f_layerCode)
                        return _layerCode;
                    f_layerCode = true;
                    _layerCode = (uint) (((uint) ((IsLegacy ? ((uint) (0)) : (IsXenopsdLegacy ? ((uint) (SignatureEnd)) : (HasImageSignature ? ((uint) (Signature)) : (!(IsCompressed) ? ((uint) (1)) : (Signature >> 8 == 2067208 ? ((uint) (529205248)) : (Signature >> 8 == 4348520 ? ((uint) (1113221120)) : ((uint) (Signature)))))))))));
                    return _layerCode;
                }
            }
            private bool f_legacyStart;
            private LegacySaveImage.FirstOctets _legacyStart;

            /// <summary>
            /// Identification by the first bytes if the image has no signature.
            /// </summary>
            public LegacySaveImage.FirstOctets LegacyStart
            {
                get
                {
                    if (f_legacyStart)
                        return _legacyStart;
                    f_legacyStart = true;
                    if (M_Io.Size >= 16) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (0));
                        _legacyStart = new LegacySaveImage.FirstOctets(m_io);
                        m_io.Seek((long) (_pos));
                    }
                    return _legacyStart;
                }
            }
            private bool f_ofsLibxl;
            private ulong _ofsLibxl;

            /// <summary>
            /// Offset of the libxl stream.
            /// </summary>
            public ulong OfsLibxl
            {
                get
                {
                    if (f_ofsLibxl)
                        return _ofsLibxl;
                    f_ofsLibxl = true;
                    _ofsLibxl = (ulong) (((ulong) ((IsXl ? ((ulong) (((ulong) (36 + 12)) + ((ulong) (((XlSaveFile) (M_Root.Content)).Body.Header.LenOptionalData)))) : (IsLibvirt ? ((ulong) (((ulong) (64)) + ((ulong) (((LibvirtSaveFile) (M_Root.Content)).Body.Header.LenXml)))) : ((ulong) (0)))))));
                    return _ofsLibxl;
                }
            }
            private bool f_signatureEnd;
            private uint? _signatureEnd;

            /// <summary>
            /// Bytes 8-11, which distinguish the signatures of xenopsd.
            /// </summary>
            public uint? SignatureEnd
            {
                get
                {
                    if (f_signatureEnd)
                        return _signatureEnd;
                    f_signatureEnd = true;
                    if (M_Io.Size >= 12) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (8));
                        _signatureEnd = m_io.ReadU4be();
                        m_io.Seek((long) (_pos));
                    }
                    return _signatureEnd;
                }
            }
            private uint? _signature;
            private XenSaveImage m_root;
            private XenSaveImage m_parent;

            /// <summary>
            /// The first four bytes, as a number.
            /// </summary>
            public uint? Signature { get { return _signature; } }
            public XenSaveImage M_Root { get { return m_root; } }
            public XenSaveImage M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The guest's pages, in batches as the stream has them.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
        /// </remarks>
        public partial class GuestMemory : KaitaiStruct
        {
            public static GuestMemory FromFile(string fileName)
            {
                return new GuestMemory(new KaitaiStream(fileName));
            }

            public GuestMemory(KaitaiStream p__io, XenSaveImage p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_batches = false;
                f_firstBatch = false;
                f_numBatches = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_batches;
            private List<PageBatch> _batches;

            /// <summary>
            /// All batches. A page may be in several; the last one counts.
            /// </summary>
            public List<PageBatch> Batches
            {
                get
                {
                    if (f_batches)
                        return _batches;
                    f_batches = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _batches = new List<PageBatch>();
                    for (var i = 0; i < NumBatches; i++)
                    {
                        _batches.Add(new PageBatch(M_Root.Finder.PageDataRecords.Found[i].Idx, m_io, this, m_root));
                    }
                    m_io.Seek((long) (_pos));
                    return _batches;
                }
            }
            private bool f_firstBatch;
            private LibxcMigrationStream.DomainImage.PageData _firstBatch;

            /// <summary>
            /// The first batch.
            /// </summary>
            public LibxcMigrationStream.DomainImage.PageData FirstBatch
            {
                get
                {
                    if (f_firstBatch)
                        return _firstBatch;
                    f_firstBatch = true;
                    if (NumBatches > 0) {
                        _firstBatch = (LibxcMigrationStream.DomainImage.PageData) (((LibxcMigrationStream.DomainImage.PageData) (M_Root.Libxc.Records[M_Root.Finder.PageDataRecords.IdxFirst].Body)));
                    }
                    return _firstBatch;
                }
            }
            private bool f_numBatches;
            private int _numBatches;

            /// <summary>
            /// Number of PAGE_DATA records.
            /// </summary>
            public int NumBatches
            {
                get
                {
                    if (f_numBatches)
                        return _numBatches;
                    f_numBatches = true;
                    _numBatches = (int) (M_Root.Finder.PageDataRecords.NumFound);
                    return _numBatches;
                }
            }
            private XenSaveImage m_root;
            private XenSaveImage m_parent;
            public XenSaveImage M_Root { get { return m_root; } }
            public XenSaveImage M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Finds what the shortcuts refer to, whatever the wrapper. It reads nothing
        /// from the file; its instances refer to what `content` has read.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
        /// </remarks>
        public partial class ImageFinder : KaitaiStruct
        {
            public static ImageFinder FromFile(string fileName)
            {
                return new ImageFinder(new KaitaiStream(fileName));
            }

            public ImageFinder(KaitaiStream p__io, XenSaveImage p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_basicRecords = false;
                f_cpuEntries = false;
                f_emulatorContexts = false;
                f_hasDeviceModel = false;
                f_hasHvmContext = false;
                f_hasLegacy = false;
                f_hasLibxc = false;
                f_hvmContexts = false;
                f_legacy = false;
                f_legacyAnnouncements = false;
                f_lenConfig = false;
                f_libxc = false;
                f_libxcAnnouncements = false;
                f_libxl = false;
                f_numVcpus = false;
                f_ofsConfig = false;
                f_ofsLibxc = false;
                f_ofsXenops = false;
                f_pageDataRecords = false;
                f_xenopsRecords = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_basicRecords;
            private Search _basicRecords;

            /// <summary>
            /// The records with a PV vCPU's registers.
            /// </summary>
            public Search BasicRecords
            {
                get
                {
                    if (f_basicRecords)
                        return _basicRecords;
                    f_basicRecords = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _basicRecords = new Search(XenSaveImage.Searched.LibxcRecords, ((ulong) (4)), m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _basicRecords;
                }
            }
            private bool f_cpuEntries;
            private Search _cpuEntries;

            /// <summary>
            /// The entries of the HVM context with a vCPU's registers.
            /// </summary>
            public Search CpuEntries
            {
                get
                {
                    if (f_cpuEntries)
                        return _cpuEntries;
                    f_cpuEntries = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _cpuEntries = new Search(XenSaveImage.Searched.HvmEntries, ((ulong) (2)), m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _cpuEntries;
                }
            }
            private bool f_emulatorContexts;
            private Search _emulatorContexts;

            /// <summary>
            /// The records with a device model's state.
            /// </summary>
            public Search EmulatorContexts
            {
                get
                {
                    if (f_emulatorContexts)
                        return _emulatorContexts;
                    f_emulatorContexts = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _emulatorContexts = new Search(XenSaveImage.Searched.LibxlRecords, ((ulong) (3)), m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _emulatorContexts;
                }
            }
            private bool f_hasDeviceModel;
            private bool _hasDeviceModel;

            /// <summary>
            /// The libxl stream has the state of a device model.
            /// </summary>
            public bool HasDeviceModel
            {
                get
                {
                    if (f_hasDeviceModel)
                        return _hasDeviceModel;
                    f_hasDeviceModel = true;
                    _hasDeviceModel = (bool) (EmulatorContexts.IdxLast >= 0);
                    return _hasDeviceModel;
                }
            }
            private bool f_hasHvmContext;
            private bool _hasHvmContext;

            /// <summary>
            /// The libxc stream has an HVM_CONTEXT.
            /// </summary>
            public bool HasHvmContext
            {
                get
                {
                    if (f_hasHvmContext)
                        return _hasHvmContext;
                    f_hasHvmContext = true;
                    _hasHvmContext = (bool) (HvmContexts.IdxLast >= 0);
                    return _hasHvmContext;
                }
            }
            private bool f_hasLegacy;
            private bool _hasLegacy;

            /// <summary>
            /// The image is of Xen 4.4 or earlier.
            /// </summary>
            public bool HasLegacy
            {
                get
                {
                    if (f_hasLegacy)
                        return _hasLegacy;
                    f_hasLegacy = true;
                    _hasLegacy = (bool) (( ((M_Root.Recognition.IsXl) || (M_Root.Recognition.IsLibvirt))  ? !(M_Root.Recognition.IsLibxlAnnounced) : (M_Root.Recognition.IsXenopsd ? LegacyAnnouncements.IdxFirst >= 0 :  ((M_Root.Recognition.IsXend) || (M_Root.OutermostLayer == XenSaveImage.Layer.Legacy) || (M_Root.OutermostLayer == XenSaveImage.Layer.XenopsdLegacy)) )));
                    return _hasLegacy;
                }
            }
            private bool f_hasLibxc;
            private bool _hasLibxc;

            /// <summary>
            /// The image has a libxc stream with at least the header of its first record.
            /// </summary>
            public bool HasLibxc
            {
                get
                {
                    if (f_hasLibxc)
                        return _hasLibxc;
                    f_hasLibxc = true;
                    _hasLibxc = (bool) ((M_Root.OutermostLayer == XenSaveImage.Layer.Libxc ? M_Io.Size >= 48 : (LibxcAnnouncements.IdxFirst >= 0 ? ((ulong) (M_Io.Size)) >= ((ulong) (OfsLibxc.OfsNext + ((ulong) (48)))) : false)));
                    return _hasLibxc;
                }
            }
            private bool f_hvmContexts;
            private Search _hvmContexts;

            /// <summary>
            /// The HVM_CONTEXT records; a receiver uses the last one.
            /// </summary>
            public Search HvmContexts
            {
                get
                {
                    if (f_hvmContexts)
                        return _hvmContexts;
                    f_hvmContexts = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _hvmContexts = new Search(XenSaveImage.Searched.LibxcRecords, ((ulong) (9)), m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _hvmContexts;
                }
            }
            private bool f_legacy;
            private LegacySaveImage _legacy;

            /// <summary>
            /// The domain in the format of Xen 4.4 and earlier.
            /// </summary>
            public LegacySaveImage Legacy
            {
                get
                {
                    if (f_legacy)
                        return _legacy;
                    f_legacy = true;
                    if (HasLegacy) {
                        _legacy = (LegacySaveImage) ((M_Root.Recognition.IsXl ? ((XlSaveFile) (M_Root.Content)).Body.LegacyImage : (M_Root.Recognition.IsLibvirt ? ((LibvirtSaveFile) (M_Root.Content)).Body.LegacyImage : (M_Root.Recognition.IsXend ? ((XendSaveFile) (M_Root.Content)).LegacyImage : (M_Root.Recognition.IsXenopsd ? ((XenopsdSuspendImage) (M_Root.Content)).Records[LegacyAnnouncements.IdxFirst].LegacyImage : (M_Root.OutermostLayer == XenSaveImage.Layer.XenopsdLegacy ? ((XenopsdLegacyImage) (M_Root.Content)).LegacyImage : ((LegacySaveImage) (M_Root.Content))))))));
                    }
                    return _legacy;
                }
            }
            private bool f_legacyAnnouncements;
            private Search _legacyAnnouncements;

            /// <summary>
            /// The records of xenopsd that a legacy image follows.
            /// </summary>
            public Search LegacyAnnouncements
            {
                get
                {
                    if (f_legacyAnnouncements)
                        return _legacyAnnouncements;
                    f_legacyAnnouncements = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _legacyAnnouncements = new Search(XenSaveImage.Searched.XenopsdRecords, ((ulong) (242)), m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _legacyAnnouncements;
                }
            }
            private bool f_lenConfig;
            private ulong _lenConfig;

            /// <summary>
            /// Length of the configuration in bytes.
            /// </summary>
            public ulong LenConfig
            {
                get
                {
                    if (f_lenConfig)
                        return _lenConfig;
                    f_lenConfig = true;
                    _lenConfig = (ulong) (((ulong) ((M_Root.Recognition.IsXl ? (((XlSaveFile) (M_Root.Content)).Body.OptionalData.M_Io.Size >= 4 ? ((ulong) (((XlSaveFile) (M_Root.Content)).Body.OptionalData.Config.Length)) : ((ulong) (0))) : (M_Root.Recognition.IsLibvirt ? ((ulong) (((LibvirtSaveFile) (M_Root.Content)).Body.Xml.Document.Length)) : (M_Root.Recognition.IsXend ? ((ulong) (((XendSaveFile) (M_Root.Content)).Config.Sexp.Length)) : (XenopsRecords.IdxFirst >= 0 ? ((ulong) (((XenopsdSuspendImage) (M_Root.Content)).Records[XenopsRecords.IdxFirst].RawBody.M_Io.Size)) : ((ulong) (0)))))))));
                    return _lenConfig;
                }
            }
            private bool f_libxc;
            private LibxcMigrationStream.DomainImage _libxc;

            /// <summary>
            /// Domain header and records of the libxc stream.
            /// </summary>
            public LibxcMigrationStream.DomainImage Libxc
            {
                get
                {
                    if (f_libxc)
                        return _libxc;
                    f_libxc = true;
                    if (HasLibxc) {
                        _libxc = (LibxcMigrationStream.DomainImage) ((M_Root.OutermostLayer == XenSaveImage.Layer.Libxc ? ((LibxcMigrationStream.DomainImage) (((LibxcMigrationStream) (M_Root.Content)).Image)) : (M_Root.Recognition.HasLibxl ? ((LibxcMigrationStream.DomainImage) (Libxl.Body.Records[LibxcAnnouncements.IdxFirst].LibxcStream.Image)) : ((LibxcMigrationStream.DomainImage) (((XenopsdSuspendImage) (M_Root.Content)).Records[LibxcAnnouncements.IdxFirst].LibxcStream.Image)))));
                    }
                    return _libxc;
                }
            }
            private bool f_libxcAnnouncements;
            private Search _libxcAnnouncements;

            /// <summary>
            /// The records that a libxc stream follows.
            /// </summary>
            public Search LibxcAnnouncements
            {
                get
                {
                    if (f_libxcAnnouncements)
                        return _libxcAnnouncements;
                    f_libxcAnnouncements = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _libxcAnnouncements = new Search((M_Root.Recognition.HasLibxl ? XenSaveImage.Searched.LibxlRecords : XenSaveImage.Searched.XenopsdRecords), (M_Root.Recognition.HasLibxl ? ((ulong) (1)) : ((ulong) (240))), m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _libxcAnnouncements;
                }
            }
            private bool f_libxl;
            private LibxlMigrationStream _libxl;

            /// <summary>
            /// The libxl stream.
            /// </summary>
            public LibxlMigrationStream Libxl
            {
                get
                {
                    if (f_libxl)
                        return _libxl;
                    f_libxl = true;
                    if (M_Root.Recognition.HasLibxl) {
                        _libxl = (LibxlMigrationStream) ((M_Root.Recognition.IsXl ? ((XlSaveFile) (M_Root.Content)).Body.LibxlStream : (M_Root.Recognition.IsLibvirt ? ((LibvirtSaveFile) (M_Root.Content)).Body.LibxlStream : ((LibxlMigrationStream) (M_Root.Content)))));
                    }
                    return _libxl;
                }
            }
            private bool f_numVcpus;
            private int _numVcpus;

            /// <summary>
            /// Number of vCPUs whose registers the image has.
            /// </summary>
            public int NumVcpus
            {
                get
                {
                    if (f_numVcpus)
                        return _numVcpus;
                    f_numVcpus = true;
                    _numVcpus = (int) ((HasHvmContext ? CpuEntries.NumFound : BasicRecords.NumFound));
                    return _numVcpus;
                }
            }
            private bool f_ofsConfig;
            private ulong _ofsConfig;

            /// <summary>
            /// Offset of the configuration.
            /// </summary>
            public ulong OfsConfig
            {
                get
                {
                    if (f_ofsConfig)
                        return _ofsConfig;
                    f_ofsConfig = true;
                    _ofsConfig = (ulong) (((ulong) ((M_Root.Recognition.IsXl ? ((ulong) ((36 + 12) + 4)) : (M_Root.Recognition.IsLibvirt ? ((ulong) (64)) : (M_Root.Recognition.IsXend ? ((ulong) (16 + 4)) : (XenopsRecords.IdxFirst >= 0 ? OfsXenops.OfsBody : ((ulong) (0)))))))));
                    return _ofsConfig;
                }
            }
            private bool f_ofsLibxc;
            private WrapperOffset _ofsLibxc;

            /// <summary>
            /// Where the libxc stream begins inside a wrapper.
            /// </summary>
            public WrapperOffset OfsLibxc
            {
                get
                {
                    if (f_ofsLibxc)
                        return _ofsLibxc;
                    f_ofsLibxc = true;
                    if (LibxcAnnouncements.IdxFirst >= 0) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (0));
                        _ofsLibxc = new WrapperOffset(LibxcAnnouncements.IdxFirst, m_io, this, m_root);
                        m_io.Seek((long) (_pos));
                    }
                    return _ofsLibxc;
                }
            }
            private bool f_ofsXenops;
            private WrapperOffset _ofsXenops;

            /// <summary>
            /// Where xenopsd's configuration is.
            /// </summary>
            public WrapperOffset OfsXenops
            {
                get
                {
                    if (f_ofsXenops)
                        return _ofsXenops;
                    f_ofsXenops = true;
                    if (XenopsRecords.IdxFirst >= 0) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (0));
                        _ofsXenops = new WrapperOffset(XenopsRecords.IdxFirst, m_io, this, m_root);
                        m_io.Seek((long) (_pos));
                    }
                    return _ofsXenops;
                }
            }
            private bool f_pageDataRecords;
            private Search _pageDataRecords;

            /// <summary>
            /// The PAGE_DATA records.
            /// </summary>
            public Search PageDataRecords
            {
                get
                {
                    if (f_pageDataRecords)
                        return _pageDataRecords;
                    f_pageDataRecords = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _pageDataRecords = new Search(XenSaveImage.Searched.LibxcRecords, ((ulong) (1)), m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _pageDataRecords;
                }
            }
            private bool f_xenopsRecords;
            private Search _xenopsRecords;

            /// <summary>
            /// The records of xenopsd that hold a configuration.
            /// </summary>
            public Search XenopsRecords
            {
                get
                {
                    if (f_xenopsRecords)
                        return _xenopsRecords;
                    f_xenopsRecords = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _xenopsRecords = new Search(XenSaveImage.Searched.XenopsdRecords, ((ulong) (15)), m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _xenopsRecords;
                }
            }
            private XenSaveImage m_root;
            private XenSaveImage m_parent;
            public XenSaveImage M_Root { get { return m_root; } }
            public XenSaveImage M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A file that is no saved domain, or one that is compressed. Nothing of
        /// it is read.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93">Image Header</a>
        /// </remarks>
        public partial class NotAnImage : KaitaiStruct
        {
            public static NotAnImage FromFile(string fileName)
            {
                return new NotAnImage(new KaitaiStream(fileName));
            }

            public NotAnImage(KaitaiStream p__io, XenSaveImage p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_message = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_message;
            private string _message;

            /// <summary>
            /// Why this definition does not read the file.
            /// </summary>
            public string Message
            {
                get
                {
                    if (f_message)
                        return _message;
                    f_message = true;
                    _message = (string) (M_Root.Problem);
                    return _message;
                }
            }
            private XenSaveImage m_root;
            private XenSaveImage m_parent;
            public XenSaveImage M_Root { get { return m_root; } }
            public XenSaveImage M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A PAGE_DATA record.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
        /// </remarks>
        public partial class PageBatch : KaitaiStruct
        {
            public PageBatch(int p_idxRecord, KaitaiStream p__io, XenSaveImage.GuestMemory p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _idxRecord = p_idxRecord;
                f_pages = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_pages;
            private LibxcMigrationStream.DomainImage.PageData _pages;

            /// <summary>
            /// The body of the record.
            /// </summary>
            public LibxcMigrationStream.DomainImage.PageData Pages
            {
                get
                {
                    if (f_pages)
                        return _pages;
                    f_pages = true;
                    _pages = (LibxcMigrationStream.DomainImage.PageData) (((LibxcMigrationStream.DomainImage.PageData) (M_Root.Libxc.Records[IdxRecord].Body)));
                    return _pages;
                }
            }
            private int _idxRecord;
            private XenSaveImage m_root;
            private XenSaveImage.GuestMemory m_parent;

            /// <summary>
            /// Number of the record.
            /// </summary>
            public int IdxRecord { get { return _idxRecord; } }
            public XenSaveImage M_Root { get { return m_root; } }
            public XenSaveImage.GuestMemory M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// All records or entries of one type in a list.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
        /// </remarks>
        public partial class Search : KaitaiStruct
        {
            public Search(Searched p_searchedList, ulong p_typeCode, KaitaiStream p__io, KaitaiStruct p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _searchedList = p_searchedList;
                _typeCode = p_typeCode;
                f_idxFirst = false;
                f_idxLast = false;
                f_numFound = false;
                f_numSteps = false;
                _read();
            }
            private void _read()
            {
                _steps = new List<SearchStep>();
                for (var i = 0; i < NumSteps; i++)
                {
                    _steps.Add(new SearchStep(SearchedList, TypeCode, ((int) ((NumSteps - 1) - ((int) (Steps.Count)))), (Steps.Count == 0 ? ((int) (-1)) : ((int) (Steps[Steps.Count - 1].IdxHereOrLater))), m_io, this, m_root));
                }
                if (IdxFirst >= 0) {
                    _found = new List<SearchResult>();
                    {
                        var i = 0;
                        SearchResult M_;
                        do {
                            M_ = new SearchResult(((int) ((Found.Count == 0 ? ((int) (IdxFirst)) : ((int) (Steps[(NumSteps - 2) - Found[Found.Count - 1].Idx].IdxHereOrLater))))), m_io, this, m_root);
                            _found.Add(M_);
                            i++;
                        } while (!((M_.Idx + 1 == NumSteps ? true : Steps[(NumSteps - 2) - M_.Idx].IdxHereOrLater < 0)));
                    }
                }
            }
            private bool f_idxFirst;
            private int _idxFirst;

            /// <summary>
            /// Number of the first element of this type in the list, -1 if there is none.
            /// </summary>
            public int IdxFirst
            {
                get
                {
                    if (f_idxFirst)
                        return _idxFirst;
                    f_idxFirst = true;
                    _idxFirst = (int) (((int) ((NumSteps > 0 ? ((int) (Steps[Steps.Count - 1].IdxHereOrLater)) : ((int) (-1))))));
                    return _idxFirst;
                }
            }
            private bool f_idxLast;
            private int _idxLast;

            /// <summary>
            /// Number of the last element of this type in the list, -1 if there is none.
            /// </summary>
            public int IdxLast
            {
                get
                {
                    if (f_idxLast)
                        return _idxLast;
                    f_idxLast = true;
                    _idxLast = (int) (((int) ((IdxFirst >= 0 ? ((int) (Found[Found.Count - 1].Idx)) : ((int) (-1))))));
                    return _idxLast;
                }
            }
            private bool f_numFound;
            private int _numFound;

            /// <summary>
            /// Number of elements of this type.
            /// </summary>
            public int NumFound
            {
                get
                {
                    if (f_numFound)
                        return _numFound;
                    f_numFound = true;
                    _numFound = (int) (((int) ((IdxFirst >= 0 ? ((int) (Found.Count)) : ((int) (0))))));
                    return _numFound;
                }
            }
            private bool f_numSteps;
            private int _numSteps;

            /// <summary>
            /// Number of elements of the list.
            /// </summary>
            public int NumSteps
            {
                get
                {
                    if (f_numSteps)
                        return _numSteps;
                    f_numSteps = true;
                    _numSteps = (int) (((int) ((SearchedList == XenSaveImage.Searched.LibxlRecords ? (M_Root.Recognition.HasLibxl ? ((int) (M_Root.Finder.Libxl.Body.Records.Count)) : ((int) (0))) : (SearchedList == XenSaveImage.Searched.XenopsdRecords ? ( ((M_Root.Recognition.IsXenopsd) && (M_Io.Size >= 31))  ? ((int) (((XenopsdSuspendImage) (M_Root.Content)).Records.Count)) : ((int) (0))) : (SearchedList == XenSaveImage.Searched.LibxcRecords ? (M_Root.Finder.HasLibxc ? ((int) (M_Root.Finder.Libxc.Records.Count)) : ((int) (0))) : (!(M_Root.Finder.HasHvmContext) ? ((int) (0)) : (M_Root.HvmContext.M_Io.Size >= 8 ? ((int) (M_Root.HvmContext.Entries.Count)) : ((int) (0))))))))));
                    return _numSteps;
                }
            }
            private List<SearchStep> _steps;
            private List<SearchResult> _found;
            private Searched _searchedList;
            private ulong _typeCode;
            private XenSaveImage m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// One step for each element of the list, from the last to the first.
            /// </summary>
            public List<SearchStep> Steps { get { return _steps; } }

            /// <summary>
            /// The elements of this type, in the order of the list.
            /// </summary>
            public List<SearchResult> Found { get { return _found; } }

            /// <summary>
            /// The list to search.
            /// </summary>
            public Searched SearchedList { get { return _searchedList; } }

            /// <summary>
            /// The type to search for, as a number.
            /// </summary>
            public ulong TypeCode { get { return _typeCode; } }
            public XenSaveImage M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An element of a list.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
        /// </remarks>
        public partial class SearchResult : KaitaiStruct
        {
            public SearchResult(int p_idx, KaitaiStream p__io, XenSaveImage.Search p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _idx = p_idx;
                _read();
            }
            private void _read()
            {
            }
            private int _idx;
            private XenSaveImage m_root;
            private XenSaveImage.Search m_parent;

            /// <summary>
            /// Number of the element in its list.
            /// </summary>
            public int Idx { get { return _idx; } }
            public XenSaveImage M_Root { get { return m_root; } }
            public XenSaveImage.Search M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One element of a list, and where the next one of a type is.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
        /// </remarks>
        public partial class SearchStep : KaitaiStruct
        {
            public SearchStep(Searched p_searchedList, ulong p_typeCode, int p_idx, int p_idxLater, KaitaiStream p__io, XenSaveImage.Search p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _searchedList = p_searchedList;
                _typeCode = p_typeCode;
                _idx = p_idx;
                _idxLater = p_idxLater;
                f_elementType = false;
                f_idxHereOrLater = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_elementType;
            private ulong _elementType;

            /// <summary>
            /// Type of the element, as a number.
            /// </summary>
            public ulong ElementType
            {
                get
                {
                    if (f_elementType)
                        return _elementType;
                    f_elementType = true;
                    _elementType = (ulong) (((ulong) ((SearchedList == XenSaveImage.Searched.LibxlRecords ? ((ulong) (M_Root.Finder.Libxl.Body.Records[Idx].Header.TypeCode)) : (SearchedList == XenSaveImage.Searched.XenopsdRecords ? ((ulong) (((XenopsdSuspendImage) (M_Root.Content)).Records[Idx].Header.TypeCode)) : (SearchedList == XenSaveImage.Searched.LibxcRecords ? ((ulong) (M_Root.Finder.Libxc.Records[Idx].Header.TypeCode)) : ((ulong) (M_Root.HvmContext.Entries[Idx].Header.TypecodeNumber))))))));
                    return _elementType;
                }
            }
            private bool f_idxHereOrLater;
            private int _idxHereOrLater;

            /// <summary>
            /// Number of the next element of that type from this one on, -1 if there is none.
            /// </summary>
            public int IdxHereOrLater
            {
                get
                {
                    if (f_idxHereOrLater)
                        return _idxHereOrLater;
                    f_idxHereOrLater = true;
                    _idxHereOrLater = (int) (((int) ((ElementType == TypeCode ? Idx : IdxLater))));
                    return _idxHereOrLater;
                }
            }
            private Searched _searchedList;
            private ulong _typeCode;
            private int _idx;
            private int _idxLater;
            private XenSaveImage m_root;
            private XenSaveImage.Search m_parent;

            /// <summary>
            /// The list to search.
            /// </summary>
            public Searched SearchedList { get { return _searchedList; } }

            /// <summary>
            /// The type to search for, as a number.
            /// </summary>
            public ulong TypeCode { get { return _typeCode; } }

            /// <summary>
            /// Number of the element in the list.
            /// </summary>
            public int Idx { get { return _idx; } }

            /// <summary>
            /// Number of the next element of that type after this one, -1 if there is none.
            /// </summary>
            public int IdxLater { get { return _idxLater; } }
            public XenSaveImage M_Root { get { return m_root; } }
            public XenSaveImage.Search M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// What the libxc stream says once, before the guest's memory and registers.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L629">STATIC_DATA_END</a>
        /// </remarks>
        public partial class StaticRecords : KaitaiStruct
        {
            public static StaticRecords FromFile(string fileName)
            {
                return new StaticRecords(new KaitaiStream(fileName));
            }

            public StaticRecords(KaitaiStream p__io, XenSaveImage p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_cpuidPolicies = false;
                f_cpuidPolicy = false;
                f_infosOfPv = false;
                f_msrPolicies = false;
                f_msrPolicy = false;
                f_pvInfo = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_cpuidPolicies;
            private Search _cpuidPolicies;

            /// <summary>
            /// The X86_CPUID_POLICY records.
            /// </summary>
            public Search CpuidPolicies
            {
                get
                {
                    if (f_cpuidPolicies)
                        return _cpuidPolicies;
                    f_cpuidPolicies = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _cpuidPolicies = new Search(XenSaveImage.Searched.LibxcRecords, ((ulong) (17)), m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _cpuidPolicies;
                }
            }
            private bool f_cpuidPolicy;
            private XenX86CpuPolicy.CpuidPolicy _cpuidPolicy;

            /// <summary>
            /// The CPUID leaves of the guest, if the stream has them.
            /// </summary>
            public XenX86CpuPolicy.CpuidPolicy CpuidPolicy
            {
                get
                {
                    if (f_cpuidPolicy)
                        return _cpuidPolicy;
                    f_cpuidPolicy = true;
                    if (CpuidPolicies.IdxLast >= 0) {
                        KaitaiStream io = M_Root.Libxc.Records[CpuidPolicies.IdxLast].RawBody.M_Io;
                        long _pos = io.Pos;
                        io.Seek(0);
                        _cpuidPolicy = new XenX86CpuPolicy.CpuidPolicy(io);
                        io.Seek(_pos);
                    }
                    return _cpuidPolicy;
                }
            }
            private bool f_infosOfPv;
            private Search _infosOfPv;

            /// <summary>
            /// The X86_PV_INFO records.
            /// </summary>
            public Search InfosOfPv
            {
                get
                {
                    if (f_infosOfPv)
                        return _infosOfPv;
                    f_infosOfPv = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _infosOfPv = new Search(XenSaveImage.Searched.LibxcRecords, ((ulong) (2)), m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _infosOfPv;
                }
            }
            private bool f_msrPolicies;
            private Search _msrPolicies;

            /// <summary>
            /// The X86_MSR_POLICY records.
            /// </summary>
            public Search MsrPolicies
            {
                get
                {
                    if (f_msrPolicies)
                        return _msrPolicies;
                    f_msrPolicies = true;
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _msrPolicies = new Search(XenSaveImage.Searched.LibxcRecords, ((ulong) (18)), m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                    return _msrPolicies;
                }
            }
            private bool f_msrPolicy;
            private XenX86CpuPolicy.MsrPolicy _msrPolicy;

            /// <summary>
            /// The MSRs of the guest's policy, if the stream has them.
            /// </summary>
            public XenX86CpuPolicy.MsrPolicy MsrPolicy
            {
                get
                {
                    if (f_msrPolicy)
                        return _msrPolicy;
                    f_msrPolicy = true;
                    if (MsrPolicies.IdxLast >= 0) {
                        KaitaiStream io = M_Root.Libxc.Records[MsrPolicies.IdxLast].RawBody.M_Io;
                        long _pos = io.Pos;
                        io.Seek(0);
                        _msrPolicy = new XenX86CpuPolicy.MsrPolicy(io);
                        io.Seek(_pos);
                    }
                    return _msrPolicy;
                }
            }
            private bool f_pvInfo;
            private LibxcMigrationStream.DomainImage.X86PvInfo _pvInfo;

            /// <summary>
            /// Properties of a PV guest.
            /// </summary>
            public LibxcMigrationStream.DomainImage.X86PvInfo PvInfo
            {
                get
                {
                    if (f_pvInfo)
                        return _pvInfo;
                    f_pvInfo = true;
                    if (InfosOfPv.IdxLast >= 0) {
                        _pvInfo = (LibxcMigrationStream.DomainImage.X86PvInfo) (((LibxcMigrationStream.DomainImage.X86PvInfo) (M_Root.Libxc.Records[InfosOfPv.IdxLast].Body)));
                    }
                    return _pvInfo;
                }
            }
            private XenSaveImage m_root;
            private XenSaveImage m_parent;
            public XenSaveImage M_Root { get { return m_root; } }
            public XenSaveImage M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
        /// </remarks>
        public partial class Vcpu : KaitaiStruct
        {
            public Vcpu(int p_idx, KaitaiStream p__io, XenSaveImage p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _idx = p_idx;
                f_kind = false;
                f_pvState = false;
                f_registers = false;
                f_vcpuId = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_kind;
            private VcpuKind _kind;

            /// <summary>
            /// Kind of guest that the vCPU belongs to.
            /// </summary>
            public VcpuKind Kind
            {
                get
                {
                    if (f_kind)
                        return _kind;
                    f_kind = true;
                    _kind = (VcpuKind) (((uint) ((M_Root.Finder.HasHvmContext ? ((uint) (0)) : (((uint) (M_Root.Libxc.Records[Idx].RawBody.M_Io.Size)) == ((uint) (8 + 5168)) ? ((uint) (1)) : (((uint) (M_Root.Libxc.Records[Idx].RawBody.M_Io.Size)) == ((uint) (8 + 2800)) ? ((uint) (2)) : ((uint) (3))))))));
                    return _kind;
                }
            }
            private bool f_pvState;
            private LibxcMigrationStream.DomainImage.X86PvVcpu _pvState;

            /// <summary>
            /// The body of X86_PV_VCPU_BASIC.
            /// </summary>
            public LibxcMigrationStream.DomainImage.X86PvVcpu PvState
            {
                get
                {
                    if (f_pvState)
                        return _pvState;
                    f_pvState = true;
                    if (!(M_Root.Finder.HasHvmContext)) {
                        _pvState = (LibxcMigrationStream.DomainImage.X86PvVcpu) (((LibxcMigrationStream.DomainImage.X86PvVcpu) (M_Root.Libxc.Records[Idx].Body)));
                    }
                    return _pvState;
                }
            }
            private bool f_registers;
            private KaitaiStruct _registers;

            /// <summary>
            /// All registers of an HVM guest's vCPU; the general registers of a PV
            /// guest's.
            /// </summary>
            public KaitaiStruct Registers
            {
                get
                {
                    if (f_registers)
                        return _registers;
                    f_registers = true;
                    if (Kind != XenSaveImage.VcpuKind.Damaged) {
                        KaitaiStream io = (M_Root.Finder.HasHvmContext ? M_Root.HvmContext.Entries[Idx].RawBody.M_Io : M_Root.Libxc.Records[Idx].RawBody.M_Io);
                        long _pos = io.Pos;
                        io.Seek((Kind == XenSaveImage.VcpuKind.PvX8664 ? 528 : (Kind == XenSaveImage.VcpuKind.PvX8632 ? 524 : 0)));
                        switch (Kind) {
                        case XenSaveImage.VcpuKind.Hvm: {
                            _registers = new XenHvmContext.Cpu(io);
                            break;
                        }
                        case XenSaveImage.VcpuKind.PvX8632: {
                            _registers = new XenX86Vcpu.CpuUserRegsX8632(io);
                            break;
                        }
                        case XenSaveImage.VcpuKind.PvX8664: {
                            _registers = new XenX86Vcpu.CpuUserRegsX8664(io);
                            break;
                        }
                        }
                        io.Seek(_pos);
                    }
                    return _registers;
                }
            }
            private bool f_vcpuId;
            private uint _vcpuId;

            /// <summary>
            /// Number of the vCPU.
            /// </summary>
            public uint VcpuId
            {
                get
                {
                    if (f_vcpuId)
                        return _vcpuId;
                    f_vcpuId = true;
                    _vcpuId = (uint) (((uint) ((M_Root.Finder.HasHvmContext ? ((uint) (M_Root.HvmContext.Entries[Idx].Header.Instance)) : ((uint) (PvState.VcpuId))))));
                    return _vcpuId;
                }
            }
            private int _idx;
            private XenSaveImage m_root;
            private XenSaveImage m_parent;

            /// <summary>
            /// Number of the entry or record.
            /// </summary>
            public int Idx { get { return _idx; } }
            public XenSaveImage M_Root { get { return m_root; } }
            public XenSaveImage M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Where a record of a wrapper is in the file.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
        /// </remarks>
        public partial class WrapperOffset : KaitaiStruct
        {
            public WrapperOffset(int p_idx, KaitaiStream p__io, XenSaveImage.ImageFinder p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _idx = p_idx;
                f_ofsBody = false;
                f_ofsFirst = false;
                f_ofsNext = false;
                _read();
            }
            private void _read()
            {
                _steps = new List<WrapperStep>();
                for (var i = 0; i < Idx + 1; i++)
                {
                    _steps.Add(new WrapperStep(((int) (Steps.Count)), ((ulong) ((Steps.Count == 0 ? ((ulong) (OfsFirst)) : ((ulong) (Steps[Steps.Count - 1].OfsNext))))), m_io, this, m_root));
                }
            }
            private bool f_ofsBody;
            private ulong _ofsBody;

            /// <summary>
            /// Offset of the record's body.
            /// </summary>
            public ulong OfsBody
            {
                get
                {
                    if (f_ofsBody)
                        return _ofsBody;
                    f_ofsBody = true;
                    _ofsBody = (ulong) (Steps[Steps.Count - 1].OfsBody);
                    return _ofsBody;
                }
            }
            private bool f_ofsFirst;
            private ulong _ofsFirst;

            /// <summary>
            /// Offset of the first record.
            /// </summary>
            public ulong OfsFirst
            {
                get
                {
                    if (f_ofsFirst)
                        return _ofsFirst;
                    f_ofsFirst = true;
                    _ofsFirst = (ulong) (((ulong) ((M_Root.Recognition.HasLibxl ? ((ulong) (M_Root.Recognition.OfsLibxl + ((ulong) (16)))) : ((ulong) (15))))));
                    return _ofsFirst;
                }
            }
            private bool f_ofsNext;
            private ulong _ofsNext;

            /// <summary>
            /// Offset of the data after the record.
            /// </summary>
            public ulong OfsNext
            {
                get
                {
                    if (f_ofsNext)
                        return _ofsNext;
                    f_ofsNext = true;
                    _ofsNext = (ulong) (Steps[Steps.Count - 1].OfsNext);
                    return _ofsNext;
                }
            }
            private List<WrapperStep> _steps;
            private int _idx;
            private XenSaveImage m_root;
            private XenSaveImage.ImageFinder m_parent;

            /// <summary>
            /// One step for each record up to this one.
            /// </summary>
            public List<WrapperStep> Steps { get { return _steps; } }

            /// <summary>
            /// Number of the record. No other stream precedes it.
            /// </summary>
            public int Idx { get { return _idx; } }
            public XenSaveImage M_Root { get { return m_root; } }
            public XenSaveImage.ImageFinder M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A record of a wrapper, and where it is.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
        /// </remarks>
        public partial class WrapperStep : KaitaiStruct
        {
            public WrapperStep(int p_idx, ulong p_ofsRecord, KaitaiStream p__io, XenSaveImage.WrapperOffset p__parent = null, XenSaveImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _idx = p_idx;
                _ofsRecord = p_ofsRecord;
                f_ofsBody = false;
                f_ofsNext = false;
                _read();
            }
            private void _read()
            {
            }
            private bool f_ofsBody;
            private ulong _ofsBody;

            /// <summary>
            /// Offset of the body.
            /// </summary>
            public ulong OfsBody
            {
                get
                {
                    if (f_ofsBody)
                        return _ofsBody;
                    f_ofsBody = true;
                    _ofsBody = (ulong) (((ulong) (OfsRecord + (M_Root.Recognition.HasLibxl ? ((ulong) (8)) : ((ulong) (16))))));
                    return _ofsBody;
                }
            }
            private bool f_ofsNext;
            private ulong _ofsNext;

            /// <summary>
            /// Offset of the data after the record.
            /// </summary>
            public ulong OfsNext
            {
                get
                {
                    if (f_ofsNext)
                        return _ofsNext;
                    f_ofsNext = true;
                    _ofsNext = (ulong) (((ulong) (OfsBody + (M_Root.Recognition.HasLibxl ? ((ulong) (((ulong) (M_Root.Finder.Libxl.Body.Records[Idx].RawBody.M_Io.Size)) + ((ulong) (M_Root.Finder.Libxl.Body.Records[Idx].Padding.Length)))) : ((ulong) (((XenopsdSuspendImage) (M_Root.Content)).Records[Idx].RawBody.M_Io.Size))))));
                    return _ofsNext;
                }
            }
            private int _idx;
            private ulong _ofsRecord;
            private XenSaveImage m_root;
            private XenSaveImage.WrapperOffset m_parent;

            /// <summary>
            /// Number of the record.
            /// </summary>
            public int Idx { get { return _idx; } }

            /// <summary>
            /// Offset of the record.
            /// </summary>
            public ulong OfsRecord { get { return _ofsRecord; } }
            public XenSaveImage M_Root { get { return m_root; } }
            public XenSaveImage.WrapperOffset M_Parent { get { return m_parent; } }
        }
        private bool f_config;
        private byte[] _config;

        /// <summary>
        /// The domain's configuration as its toolstack writes it: JSON or an xl
        /// configuration file in a file of xl, XML in one of libvirt, otherwise an
        /// s-expression.
        /// </summary>
        public byte[] Config
        {
            get
            {
                if (f_config)
                    return _config;
                f_config = true;
                if (Finder.LenConfig > 0) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (Finder.OfsConfig));
                    _config = m_io.ReadBytes(Finder.LenConfig);
                    m_io.Seek((long) (_pos));
                }
                return _config;
            }
        }
        private bool f_deviceModel;
        private LibxlMigrationStream.RecordList.EmulatorContext _deviceModel;

        /// <summary>
        /// The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream.
        /// </summary>
        public LibxlMigrationStream.RecordList.EmulatorContext DeviceModel
        {
            get
            {
                if (f_deviceModel)
                    return _deviceModel;
                f_deviceModel = true;
                if (Finder.HasDeviceModel) {
                    _deviceModel = (LibxlMigrationStream.RecordList.EmulatorContext) (((LibxlMigrationStream.RecordList.EmulatorContext) (Finder.Libxl.Body.Records[Finder.EmulatorContexts.IdxLast].Body)));
                }
                return _deviceModel;
            }
        }
        private bool f_finder;
        private ImageFinder _finder;

        /// <summary>
        /// Finds what the shortcuts refer to.
        /// </summary>
        public ImageFinder Finder
        {
            get
            {
                if (f_finder)
                    return _finder;
                f_finder = true;
                long _pos = m_io.Pos;
                m_io.Seek((long) (0));
                _finder = new ImageFinder(m_io, this, m_root);
                m_io.Seek((long) (_pos));
                return _finder;
            }
        }
        private bool f_hvmContext;
        private XenHvmContext _hvmContext;

        /// <summary>
        /// The state of the virtual hardware that Xen emulates for an HVM guest, from
        /// the last HVM_CONTEXT.
        /// </summary>
        public XenHvmContext HvmContext
        {
            get
            {
                if (f_hvmContext)
                    return _hvmContext;
                f_hvmContext = true;
                if (Finder.HasHvmContext) {
                    KaitaiStream io = Finder.Libxc.Records[Finder.HvmContexts.IdxLast].RawBody.M_Io;
                    long _pos = io.Pos;
                    io.Seek(0);
                    _hvmContext = new XenHvmContext(io);
                    io.Seek(_pos);
                }
                return _hvmContext;
            }
        }
        private bool f_isImage;
        private bool _isImage;

        /// <summary>
        /// The file is a saved domain, and not compressed.
        /// </summary>
        public bool IsImage
        {
            get
            {
                if (f_isImage)
                    return _isImage;
                f_isImage = true;
                _isImage = (bool) (Recognition.IsImage);
                return _isImage;
            }
        }
        private bool f_isTruncated;
        private bool? _isTruncated;

        /// <summary>
        /// The file ends before the image does: the last record is incomplete, or it
        /// is not the one that ends an image. Absent for images of Xen 4.4 and
        /// earlier.
        /// </summary>
        public bool? IsTruncated
        {
            get
            {
                if (f_isTruncated)
                    return _isTruncated;
                f_isTruncated = true;
                if (Recognition.HasEnd) {
                    _isTruncated = (bool) (Recognition.IsTruncated);
                }
                return _isTruncated;
            }
        }
        private bool f_legacy;
        private LegacySaveImage _legacy;

        /// <summary>
        /// The domain in the format of Xen 4.4 and earlier.
        /// </summary>
        public LegacySaveImage Legacy
        {
            get
            {
                if (f_legacy)
                    return _legacy;
                f_legacy = true;
                if (Finder.HasLegacy) {
                    _legacy = (LegacySaveImage) (Finder.Legacy);
                }
                return _legacy;
            }
        }
        private bool f_libxc;
        private LibxcMigrationStream.DomainImage _libxc;

        /// <summary>
        /// Domain header and records of the libxc stream. A libxl stream with
        /// checkpoints has more records after those, which continue the stream.
        /// </summary>
        public LibxcMigrationStream.DomainImage Libxc
        {
            get
            {
                if (f_libxc)
                    return _libxc;
                f_libxc = true;
                if (Finder.HasLibxc) {
                    _libxc = (LibxcMigrationStream.DomainImage) (((LibxcMigrationStream.DomainImage) (Finder.Libxc)));
                }
                return _libxc;
            }
        }
        private bool f_memory;
        private GuestMemory _memory;

        /// <summary>
        /// The guest's pages.
        /// </summary>
        public GuestMemory Memory
        {
            get
            {
                if (f_memory)
                    return _memory;
                f_memory = true;
                if (Finder.HasLibxc) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _memory = new GuestMemory(m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _memory;
            }
        }
        private bool f_outermostLayer;
        private Layer _outermostLayer;

        /// <summary>
        /// What the file is; the outermost layer of an image.
        /// </summary>
        public Layer OutermostLayer
        {
            get
            {
                if (f_outermostLayer)
                    return _outermostLayer;
                f_outermostLayer = true;
                _outermostLayer = (Layer) (((Layer) Recognition.LayerCode));
                return _outermostLayer;
            }
        }
        private bool f_problem;
        private string _problem;

        /// <summary>
        /// Why this definition does not read the file; empty if it does.
        /// </summary>
        public string Problem
        {
            get
            {
                if (f_problem)
                    return _problem;
                f_problem = true;
                _problem = (string) ((Recognition.IsImage ? "" : (Recognition.IsCompressed ? "The file is compressed. Decompress it first." : "The file is not a saved Xen domain. No known signature begins it.")));
                return _problem;
            }
        }
        private bool f_recognition;
        private FirstBytes _recognition;

        /// <summary>
        /// What the first bytes say about the file.
        /// </summary>
        public FirstBytes Recognition
        {
            get
            {
                if (f_recognition)
                    return _recognition;
                f_recognition = true;
                long _pos = m_io.Pos;
                m_io.Seek((long) (0));
                _recognition = new FirstBytes(m_io, this, m_root);
                m_io.Seek((long) (_pos));
                return _recognition;
            }
        }
        private bool f_staticData;
        private StaticRecords _staticData;

        /// <summary>
        /// What does not change while the guest runs.
        /// </summary>
        public StaticRecords StaticData
        {
            get
            {
                if (f_staticData)
                    return _staticData;
                f_staticData = true;
                if (Finder.HasLibxc) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _staticData = new StaticRecords(m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _staticData;
            }
        }
        private bool f_vcpus;
        private List<Vcpu> _vcpus;

        /// <summary>
        /// The vCPUs and their registers, in the order of the stream. Xen does not
        /// save the registers of an HVM guest's vCPU that is offline.
        /// </summary>
        public List<Vcpu> Vcpus
        {
            get
            {
                if (f_vcpus)
                    return _vcpus;
                f_vcpus = true;
                if (Finder.HasLibxc) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (0));
                    _vcpus = new List<Vcpu>();
                    for (var i = 0; i < Finder.NumVcpus; i++)
                    {
                        _vcpus.Add(new Vcpu(((int) ((Finder.HasHvmContext ? ((int) (Finder.CpuEntries.Found[i].Idx)) : ((int) (Finder.BasicRecords.Found[i].Idx))))), m_io, this, m_root));
                    }
                    m_io.Seek((long) (_pos));
                }
                return _vcpus;
            }
        }
        private KaitaiStruct _content;
        private XenSaveImage m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// The outermost layer, which contains the others.
        /// </summary>
        public KaitaiStruct Content { get { return _content; } }
        public XenSaveImage M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
