// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild



namespace Kaitai
{

    /// <summary>
    /// The data that QEMU writes when Xen asks it to save its devices
    /// (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
    /// header, then sections with the state of one device each.
    /// 
    /// A section has a header but no length, and only the version of QEMU that wrote
    /// it knows the layout of a device's state. A grammar can therefore describe the
    /// file header and the header of the first section only. A program finds the
    /// other sections by searching for their headers, whose ids ascend.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c">qemu_save_device_state()</a>
    /// </remarks>
    public partial class QemuDeviceState : KaitaiStruct
    {
        public static QemuDeviceState FromFile(string fileName)
        {
            return new QemuDeviceState(new KaitaiStream(fileName));
        }


        public enum SectionType
        {
            Eof = 0,
            SectionStart = 1,
            SectionPart = 2,
            SectionEnd = 3,
            SectionFull = 4,
            Subsection = 5,
            Vmdescription = 6,
            Configuration = 7,
            Command = 8,
            SectionFooter = 126,
        }
        public QemuDeviceState(KaitaiStream p__io, KaitaiStruct p__parent = null, QemuDeviceState p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_firstSection = false;
            f_ofsSections = false;
            _read();
        }
        private void _read()
        {
            _magic = m_io.ReadBytes(4);
            if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 81, 69, 86, 77 }) == 0)))
            {
                throw new ValidationNotEqualError(new byte[] { 81, 69, 86, 77 }, _magic, m_io, "/seq/0");
            }
            _version = m_io.ReadU4be();
            _sections = m_io.ReadBytesFull();
        }

        /// <summary>
        /// The header of a device's state.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c">save_section_header()</a>
        /// </remarks>
        public partial class SectionHeader : KaitaiStruct
        {
            public static SectionHeader FromFile(string fileName)
            {
                return new SectionHeader(new KaitaiStream(fileName));
            }

            public SectionHeader(KaitaiStream p__io, QemuDeviceState p__parent = null, QemuDeviceState p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_sectionType = false;
                _read();
            }
            private void _read()
            {
                _typeCode = m_io.ReadU1();
                _sectionId = m_io.ReadU4be();
                _lenName = m_io.ReadU1();
                _name = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(m_io.ReadBytes(LenName));
                _instanceId = m_io.ReadU4be();
                _versionId = m_io.ReadU4be();
            }
            private bool f_sectionType;
            private SectionType _sectionType;

            /// <summary>
            /// Kind of section.
            /// </summary>
            public SectionType SectionType
            {
                get
                {
                    if (f_sectionType)
                        return _sectionType;
                    f_sectionType = true;
                    _sectionType = (SectionType) (TypeCode);
                    return _sectionType;
                }
            }
            private byte _typeCode;
            private uint _sectionId;
            private byte _lenName;
            private string _name;
            private uint _instanceId;
            private uint _versionId;
            private QemuDeviceState m_root;
            private QemuDeviceState m_parent;

            /// <summary>
            /// Kind of section, as a number; see `section_type`.
            /// </summary>
            public byte TypeCode { get { return _typeCode; } }

            /// <summary>
            /// Number of the section; later ones have higher numbers.
            /// </summary>
            public uint SectionId { get { return _sectionId; } }

            /// <summary>
            /// Length of the name in bytes.
            /// </summary>
            public byte LenName { get { return _lenName; } }

            /// <summary>
            /// Name of the device, preceded by its position on the bus if it has one.
            /// </summary>
            public string Name { get { return _name; } }

            /// <summary>
            /// Instance number, for several devices of the same name.
            /// </summary>
            public uint InstanceId { get { return _instanceId; } }

            /// <summary>
            /// Version of the layout of the state that follows.
            /// </summary>
            public uint VersionId { get { return _versionId; } }
            public QemuDeviceState M_Root { get { return m_root; } }
            public QemuDeviceState M_Parent { get { return m_parent; } }
        }
        private bool f_firstSection;
        private SectionHeader _firstSection;

        /// <summary>
        /// Header of the first section; absent if too few bytes follow `version`.
        /// </summary>
        public SectionHeader FirstSection
        {
            get
            {
                if (f_firstSection)
                    return _firstSection;
                f_firstSection = true;
                if (M_Io.Size >= 22) {
                    long _pos = m_io.Pos;
                    m_io.Seek((long) (OfsSections));
                    _firstSection = new SectionHeader(m_io, this, m_root);
                    m_io.Seek((long) (_pos));
                }
                return _firstSection;
            }
        }
        private bool f_ofsSections;
        private int _ofsSections;

        /// <summary>
        /// Offset of the sections.
        /// </summary>
        public int OfsSections
        {
            get
            {
                if (f_ofsSections)
                    return _ofsSections;
                f_ofsSections = true;
                _ofsSections = (int) (4 + 4);
                return _ofsSections;
            }
        }
        private byte[] _magic;
        private uint _version;
        private byte[] _sections;
        private QemuDeviceState m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Says that this is a QEMU migration stream (QEMU_VM_FILE_MAGIC).
        /// </summary>
        public byte[] Magic { get { return _magic; } }

        /// <summary>
        /// Version of the stream's framing, 3 since 2007 (QEMU_VM_FILE_VERSION).
        /// </summary>
        public uint Version { get { return _version; } }

        /// <summary>
        /// All sections and the end mark. They begin with a `section_header`, which
        /// `first_section` decodes.
        /// </summary>
        public byte[] Sections { get { return _sections; } }
        public QemuDeviceState M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
