// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild



namespace Kaitai
{

    /// <summary>
    /// A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
    /// consisted of records: a signature, then a legacy image whose device model
    /// state has xenopsd's own signature. The rest of the disk may contain anything.
    /// 
    /// For reading only: a writer that the compiler makes of this with `-w` leaves
    /// out contents.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155">legacy_save_signature</a>
    /// </remarks>
    public partial class XenopsdLegacyImage : KaitaiStruct
    {
        public static XenopsdLegacyImage FromFile(string fileName)
        {
            return new XenopsdLegacyImage(new KaitaiStream(fileName));
        }

        public XenopsdLegacyImage(KaitaiStream p__io, KaitaiStruct p__parent = null, XenopsdLegacyImage p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _identification = new SaveSignature(m_io, this, m_root);
            __raw_legacyImage = m_io.ReadBytesFull();
            var io___raw_legacyImage = new KaitaiStream(__raw_legacyImage);
            _legacyImage = new LegacySaveImage(io___raw_legacyImage);
        }

        /// <summary>
        /// The signature of the image.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155">legacy_save_signature</a>
        /// </remarks>
        public partial class SaveSignature : KaitaiStruct
        {
            public static SaveSignature FromFile(string fileName)
            {
                return new SaveSignature(new KaitaiStream(fileName));
            }

            public SaveSignature(KaitaiStream p__io, XenopsdLegacyImage p__parent = null, XenopsdLegacyImage p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature = m_io.ReadBytes(15);
                if (!((KaitaiStream.ByteArrayCompare(_signature, new byte[] { 88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 97, 105, 110, 10 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 97, 105, 110, 10 }, _signature, m_io, "/types/save_signature/seq/0");
                }
            }
            private byte[] _signature;
            private XenopsdLegacyImage m_root;
            private XenopsdLegacyImage m_parent;

            /// <summary>
            /// Says that this is a suspend image without records.
            /// </summary>
            public byte[] Signature { get { return _signature; } }
            public XenopsdLegacyImage M_Root { get { return m_root; } }
            public XenopsdLegacyImage M_Parent { get { return m_parent; } }
        }
        private SaveSignature _identification;
        private LegacySaveImage _legacyImage;
        private XenopsdLegacyImage m_root;
        private KaitaiStruct m_parent;
        private byte[] __raw_legacyImage;

        /// <summary>
        /// Identifies the image.
        /// </summary>
        public SaveSignature Identification { get { return _identification; } }

        /// <summary>
        /// The suspended domain, followed by whatever else is on the disk.
        /// </summary>
        public LegacySaveImage LegacyImage { get { return _legacyImage; } }
        public XenopsdLegacyImage M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
        public byte[] M_RawLegacyImage { get { return __raw_legacyImage; } }
    }
}
