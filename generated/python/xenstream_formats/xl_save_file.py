# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XlSaveFile(KaitaiStruct):
    """A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
    header, the domain's configuration, then the libxl stream.
    
    For reading only: a writer that the compiler makes of this with `-w` leaves
    out contents.
    
    .. seealso::
       struct save_file_header - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90
    """

    class Byteorder(IntEnum):
        little_endian = 16909060
        big_endian = 67305985
    def __init__(self, _io, _parent=None, _root=None):
        super(XlSaveFile, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.identification = XlSaveFile.FileStart(self._io, self, self._root)
        self.body = XlSaveFile.FileRest(self.identification.byteorder == XlSaveFile.Byteorder.big_endian, self._io, self, self._root)


    def _fetch_instances(self):
        pass
        self.identification._fetch_instances()
        self.body._fetch_instances()

    class FileRest(KaitaiStruct):
        """The part of the file whose byte order `byteorder` gives.
        
        .. seealso::
           struct save_file_header - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90
        """
        def __init__(self, is_big_endian, _io, _parent=None, _root=None):
            super(XlSaveFile.FileRest, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_big_endian = is_big_endian
            self._read()

        def _read(self):
            _on = self.is_big_endian
            if _on == True:
                pass
                self._is_le = False
            else:
                pass
                self._is_le = True
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/file_rest")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()

        def _read_le(self):
            self.header = XlSaveFile.FileRest.SaveFileHeader(self._io, self, self._root, self._is_le)
            self._raw_optional_data = self._io.read_bytes((self.header.len_optional_data if self.header.len_optional_data <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
            _io__raw_optional_data = KaitaiStream(BytesIO(self._raw_optional_data))
            self.optional_data = XlSaveFile.FileRest.OptionalConfig(_io__raw_optional_data, self, self._root, self._is_le)
            if  ((self.header.is_stream_v2) and (self._io.size() - self._io.pos() >= 16)) :
                pass
                from . import libxl_migration_stream
                self.libxl_stream = libxl_migration_stream.LibxlMigrationStream(self._io)

            if (not (self.header.is_stream_v2)):
                pass
                self._raw_legacy_image = self._io.read_bytes_full()
                _io__raw_legacy_image = KaitaiStream(BytesIO(self._raw_legacy_image))
                from . import legacy_save_image
                self.legacy_image = legacy_save_image.LegacySaveImage(_io__raw_legacy_image)


        def _read_be(self):
            self.header = XlSaveFile.FileRest.SaveFileHeader(self._io, self, self._root, self._is_le)
            self._raw_optional_data = self._io.read_bytes((self.header.len_optional_data if self.header.len_optional_data <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
            _io__raw_optional_data = KaitaiStream(BytesIO(self._raw_optional_data))
            self.optional_data = XlSaveFile.FileRest.OptionalConfig(_io__raw_optional_data, self, self._root, self._is_le)
            if  ((self.header.is_stream_v2) and (self._io.size() - self._io.pos() >= 16)) :
                pass
                from . import libxl_migration_stream
                self.libxl_stream = libxl_migration_stream.LibxlMigrationStream(self._io)

            if (not (self.header.is_stream_v2)):
                pass
                self._raw_legacy_image = self._io.read_bytes_full()
                _io__raw_legacy_image = KaitaiStream(BytesIO(self._raw_legacy_image))
                from . import legacy_save_image
                self.legacy_image = legacy_save_image.LegacySaveImage(_io__raw_legacy_image)



        def _fetch_instances(self):
            pass
            self.header._fetch_instances()
            self.optional_data._fetch_instances()
            if  ((self.header.is_stream_v2) and (self._io.size() - self._io.pos() >= 16)) :
                pass
                self.libxl_stream._fetch_instances()

            if (not (self.header.is_stream_v2)):
                pass
                self.legacy_image._fetch_instances()


        class OptionalConfig(KaitaiStruct):
            """The data that the header calls optional; today the configuration only.
            
            .. seealso::
               create_domain() - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_vmcontrol.c#L690-L1222
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(XlSaveFile.FileRest.OptionalConfig, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/file_rest/types/optional_config")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                if self._io.size() >= 4:
                    pass
                    self.len_config = self._io.read_u4le()

                if self._io.size() >= 4:
                    pass
                    self.config = self._io.read_bytes((self.len_config if self.len_config <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))


            def _read_be(self):
                if self._io.size() >= 4:
                    pass
                    self.len_config = self._io.read_u4be()

                if self._io.size() >= 4:
                    pass
                    self.config = self._io.read_bytes((self.len_config if self.len_config <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))



            def _fetch_instances(self):
                pass
                if self._io.size() >= 4:
                    pass

                if self._io.size() >= 4:
                    pass


            @property
            def ofs_config(self):
                """Offset of the configuration in the optional data."""
                if hasattr(self, '_m_ofs_config'):
                    return self._m_ofs_config

                self._m_ofs_config = 4
                return getattr(self, '_m_ofs_config', None)


        class SaveFileHeader(KaitaiStruct):
            """The rest of the file header, after `byteorder`.
            
            .. seealso::
               struct save_file_header - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(XlSaveFile.FileRest.SaveFileHeader, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/file_rest/types/save_file_header")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.mandatory_flags = self._io.read_u4le()
                self.optional_flags = self._io.read_u4le()
                self.len_optional_data = self._io.read_u4le()

            def _read_be(self):
                self.mandatory_flags = self._io.read_u4be()
                self.optional_flags = self._io.read_u4be()
                self.len_optional_data = self._io.read_u4be()


            def _fetch_instances(self):
                pass

            @property
            def is_config_json(self):
                """The configuration is JSON, not the text of a configuration file."""
                if hasattr(self, '_m_is_config_json'):
                    return self._m_is_config_json

                self._m_is_config_json = self.mandatory_flags & 1 != 0
                return getattr(self, '_m_is_config_json', None)

            @property
            def is_stream_v2(self):
                """A libxl stream follows, not a legacy stream."""
                if hasattr(self, '_m_is_stream_v2'):
                    return self._m_is_stream_v2

                self._m_is_stream_v2 = self.mandatory_flags & 2 != 0
                return getattr(self, '_m_is_stream_v2', None)

            @property
            def unknown_mandatory_flags(self):
                """The bits of `mandatory_flags` that have no meaning."""
                if hasattr(self, '_m_unknown_mandatory_flags'):
                    return self._m_unknown_mandatory_flags

                self._m_unknown_mandatory_flags = (self.mandatory_flags >> 2) << 2
                return getattr(self, '_m_unknown_mandatory_flags', None)



    class FileStart(KaitaiStruct):
        """The start of the header, which determines how to read the rest of it.
        
        .. seealso::
           struct save_file_header - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XlSaveFile.FileStart, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = self._io.read_bytes(32)
            if not self.magic == b"\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D":
                raise kaitaistruct.ValidationNotEqualError(b"\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D", self.magic, self._io, u"/types/file_start/seq/0")
            self.byteorder_code = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def byteorder(self):
            """The byte order of the host that saved the domain."""
            if hasattr(self, '_m_byteorder'):
                return self._m_byteorder

            self._m_byteorder = KaitaiStream.resolve_enum(XlSaveFile.Byteorder, self.byteorder_code)
            return getattr(self, '_m_byteorder', None)



