// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild



namespace Kaitai
{

    /// <summary>
    /// The state of a saved Xen domain, whichever program wrote it: the file of `xl
    /// save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
    /// libxc migration stream without a file around it. The first bytes distinguish
    /// them; each has a definition of its own. An image of Xen 4.4 or earlier without
    /// a file around it has no signature; it is recognised by numbers in a certain
    /// range.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://xenbits.xen.org/docs/unstable/specs/libxc-migration-stream.html">Source</a>
    /// </remarks>
    public partial class XenSaveImage : KaitaiStruct
    {
        public static XenSaveImage FromFile(string fileName)
        {
            return new XenSaveImage(new KaitaiStream(fileName));
        }


        public enum Layer : long
        {
            Legacy = 0,
            XenopsdLegacy = 1148153185,
            Libxl = 1281974904,
            Xend = 1281977973,
            Xl = 1483042336,
            Xenopsd = 1483042387,
            Libvirt = 1818845814,
            Libxc = 4294967295,
        }
        public XenSaveImage(KaitaiStream p__io, KaitaiStruct p__parent = null, XenSaveImage p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_isLegacy = false;
            f_isXenopsdLegacy = false;
            f_legacyStart = false;
            f_outermostLayer = false;
            f_signature = false;
            f_signatureEnd = false;
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
                _isXenopsdLegacy = (bool) (( ((Signature == 1483042387) && (M_Io.Size >= 12))  ? SignatureEnd == 1148153185 : false));
                return _isXenopsdLegacy;
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
        private bool f_outermostLayer;
        private Layer _outermostLayer;

        /// <summary>
        /// The outermost layer of the image.
        /// </summary>
        public Layer OutermostLayer
        {
            get
            {
                if (f_outermostLayer)
                    return _outermostLayer;
                f_outermostLayer = true;
                _outermostLayer = (Layer) (((Layer) ((uint) ((IsLegacy ? ((uint) (0)) : ((uint) ((IsXenopsdLegacy ? ((uint) (SignatureEnd)) : ((uint) (Signature))))))))));
                return _outermostLayer;
            }
        }
        private bool f_signature;
        private uint _signature;

        /// <summary>
        /// The first four bytes, as a number; see `outermost_layer`.
        /// </summary>
        public uint Signature
        {
            get
            {
                if (f_signature)
                    return _signature;
                f_signature = true;
                long _pos = m_io.Pos;
                m_io.Seek((long) (0));
                _signature = m_io.ReadU4be();
                m_io.Seek((long) (_pos));
                return _signature;
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
