# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class QemuDeviceState(KaitaiStruct):
    """The data that QEMU writes when Xen asks it to save its devices
    (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
    header, then sections with the state of one device each.
    
    A section has a header but no length, and only the version of QEMU that wrote
    it knows the layout of a device's state. A grammar can therefore describe the
    file header and the header of the first section only. A program finds the
    other sections by searching for their headers, whose ids ascend.
    
    .. seealso::
       qemu_save_device_state() - https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c
    """

    class SectionType(IntEnum):
        eof = 0
        section_start = 1
        section_part = 2
        section_end = 3
        section_full = 4
        subsection = 5
        vmdescription = 6
        configuration = 7
        command = 8
        section_footer = 126
    def __init__(self, _io, _parent=None, _root=None):
        super(QemuDeviceState, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.magic = self._io.read_bytes(4)
        if not self.magic == b"\x51\x45\x56\x4D":
            raise kaitaistruct.ValidationNotEqualError(b"\x51\x45\x56\x4D", self.magic, self._io, u"/seq/0")
        self.version = self._io.read_u4be()
        self.sections = self._io.read_bytes_full()


    def _fetch_instances(self):
        pass
        _ = self.first_section
        if hasattr(self, '_m_first_section'):
            pass
            self._m_first_section._fetch_instances()


    class SectionHeader(KaitaiStruct):
        """The header of a device's state.
        
        .. seealso::
           save_section_header() - https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(QemuDeviceState.SectionHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.type_code = self._io.read_u1()
            self.section_id = self._io.read_u4be()
            self.len_name = self._io.read_u1()
            self.name = (self._io.read_bytes(self.len_name)).decode(u"ISO-8859-1")
            self.instance_id = self._io.read_u4be()
            self.version_id = self._io.read_u4be()


        def _fetch_instances(self):
            pass

        @property
        def section_type(self):
            """Kind of section."""
            if hasattr(self, '_m_section_type'):
                return self._m_section_type

            self._m_section_type = KaitaiStream.resolve_enum(QemuDeviceState.SectionType, self.type_code)
            return getattr(self, '_m_section_type', None)


    @property
    def first_section(self):
        """Header of the first section; absent if too few bytes follow `version`.
        """
        if hasattr(self, '_m_first_section'):
            return self._m_first_section

        if self._io.size() >= 22:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_sections)
            self._m_first_section = QemuDeviceState.SectionHeader(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_first_section', None)

    @property
    def ofs_sections(self):
        """Offset of the sections."""
        if hasattr(self, '_m_ofs_sections'):
            return self._m_ofs_sections

        self._m_ofs_sections = 4 + 4
        return getattr(self, '_m_ofs_sections', None)


