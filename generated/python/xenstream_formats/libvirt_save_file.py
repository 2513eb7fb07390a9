# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class LibvirtSaveFile(KaitaiStruct):
    """A saved Xen domain as libvirt's libxl driver writes it to disk (`virsh save`,
    `virsh managedsave`, Qubes OS): a header of 64 bytes, the domain's XML, then
    the libxl stream, without padding between them.
    
    The header has the byte order of the host that saved the domain. No field
    states that order, but it can be derived from the version, which is a small
    number.
    
    For reading only: a writer that the compiler makes of this with `-w` leaves
    out contents.
    
    .. seealso::
       Source - https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h
    """
    def __init__(self, _io, _parent=None, _root=None):
        super(LibvirtSaveFile, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.identification = LibvirtSaveFile.FileStart(self._io, self, self._root)
        self.body = LibvirtSaveFile.FileRest(self.identification.is_big_endian, self.identification.is_stream_v2, self._io, self, self._root)


    def _fetch_instances(self):
        pass
        self.identification._fetch_instances()
        self.body._fetch_instances()

    class DomainXml(KaitaiStruct):
        """The XML of a domain, up to its NUL.
        
        .. seealso::
           libxlDomainSaveImageOpen() - https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_domain.c
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LibvirtSaveFile.DomainXml, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.document = KaitaiStream.bytes_terminate(self._io.read_bytes_full(), 0, False)


        def _fetch_instances(self):
            pass

        @property
        def has_rest(self):
            """Data follows the NUL; libvirt ignores it."""
            if hasattr(self, '_m_has_rest'):
                return self._m_has_rest

            self._m_has_rest = len(self.document) + 1 < self._io.size()
            return getattr(self, '_m_has_rest', None)

        @property
        def is_terminated(self):
            """The document ends with a NUL."""
            if hasattr(self, '_m_is_terminated'):
                return self._m_is_terminated

            self._m_is_terminated = len(self.document) < self._io.size()
            return getattr(self, '_m_is_terminated', None)


    class FileRest(KaitaiStruct):
        """The rest of the file, after the version.
        
        .. seealso::
           struct libxlSavefileHeader - https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h
        """
        def __init__(self, is_big_endian, has_libxl_stream, _io, _parent=None, _root=None):
            super(LibvirtSaveFile.FileRest, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_big_endian = is_big_endian
            self.has_libxl_stream = has_libxl_stream
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
            self.header = LibvirtSaveFile.FileRest.SavefileHeader(self._io, self, self._root, self._is_le)
            self._raw_xml = self._io.read_bytes((self.header.len_xml if self.header.len_xml <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
            _io__raw_xml = KaitaiStream(BytesIO(self._raw_xml))
            self.xml = LibvirtSaveFile.DomainXml(_io__raw_xml, self, self._root)
            if  ((self.has_libxl_stream) and (self._io.size() - self._io.pos() >= 16)) :
                pass
                from . import libxl_migration_stream
                self.libxl_stream = libxl_migration_stream.LibxlMigrationStream(self._io)

            if (not (self.has_libxl_stream)):
                pass
                self._raw_legacy_image = self._io.read_bytes_full()
                _io__raw_legacy_image = KaitaiStream(BytesIO(self._raw_legacy_image))
                from . import legacy_save_image
                self.legacy_image = legacy_save_image.LegacySaveImage(_io__raw_legacy_image)


        def _read_be(self):
            self.header = LibvirtSaveFile.FileRest.SavefileHeader(self._io, self, self._root, self._is_le)
            self._raw_xml = self._io.read_bytes((self.header.len_xml if self.header.len_xml <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
            _io__raw_xml = KaitaiStream(BytesIO(self._raw_xml))
            self.xml = LibvirtSaveFile.DomainXml(_io__raw_xml, self, self._root)
            if  ((self.has_libxl_stream) and (self._io.size() - self._io.pos() >= 16)) :
                pass
                from . import libxl_migration_stream
                self.libxl_stream = libxl_migration_stream.LibxlMigrationStream(self._io)

            if (not (self.has_libxl_stream)):
                pass
                self._raw_legacy_image = self._io.read_bytes_full()
                _io__raw_legacy_image = KaitaiStream(BytesIO(self._raw_legacy_image))
                from . import legacy_save_image
                self.legacy_image = legacy_save_image.LegacySaveImage(_io__raw_legacy_image)



        def _fetch_instances(self):
            pass
            self.header._fetch_instances()
            self.xml._fetch_instances()
            if  ((self.has_libxl_stream) and (self._io.size() - self._io.pos() >= 16)) :
                pass
                self.libxl_stream._fetch_instances()

            if (not (self.has_libxl_stream)):
                pass
                self.legacy_image._fetch_instances()


        class SavefileHeader(KaitaiStruct):
            """The rest of the header, after the version.
            
            .. seealso::
               struct libxlSavefileHeader - https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibvirtSaveFile.FileRest.SavefileHeader, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/file_rest/types/savefile_header")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.len_xml = self._io.read_u4le()
                self.unused = []
                for i in range(10):
                    self.unused.append(self._io.read_u4le())


            def _read_be(self):
                self.len_xml = self._io.read_u4be()
                self.unused = []
                for i in range(10):
                    self.unused.append(self._io.read_u4be())



            def _fetch_instances(self):
                pass
                for i in range(len(self.unused)):
                    pass




    class FileStart(KaitaiStruct):
        """The start of the header, which determines how to read the rest of it.
        
        .. seealso::
           struct libxlSavefileHeader - https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LibvirtSaveFile.FileStart, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = self._io.read_bytes(16)
            if not self.magic == b"\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D":
                raise kaitaistruct.ValidationNotEqualError(b"\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D", self.magic, self._io, u"/types/file_start/seq/0")
            self.raw_version = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def is_big_endian(self):
            """Byte order of the header, derived from which end of the version is
            zero.
            """
            if hasattr(self, '_m_is_big_endian'):
                return self._m_is_big_endian

            self._m_is_big_endian =  ((self.raw_version != 0) and (self.raw_version % 16777216 == 0)) 
            return getattr(self, '_m_is_big_endian', None)

        @property
        def is_stream_v2(self):
            """A libxl stream follows the XML. libxl assumes this for every version
            other than 1.
            """
            if hasattr(self, '_m_is_stream_v2'):
                return self._m_is_stream_v2

            self._m_is_stream_v2 =  ((self.raw_version != 1) and (self.raw_version != 16777216)) 
            return getattr(self, '_m_is_stream_v2', None)

        @property
        def known_version(self):
            """The newest version; libvirt refuses a higher one."""
            if hasattr(self, '_m_known_version'):
                return self._m_known_version

            self._m_known_version = 2
            return getattr(self, '_m_known_version', None)

        @property
        def version(self):
            """Kind of stream that follows the XML: 1 for a legacy stream, 2 for a
            libxl stream.
            """
            if hasattr(self, '_m_version'):
                return self._m_version

            self._m_version = ((self.raw_version // 16777216) if self.is_big_endian else self.raw_version)
            return getattr(self, '_m_version', None)



