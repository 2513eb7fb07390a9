# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XendSaveFile(KaitaiStruct):
    """A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
    signature, the domain's configuration, then a legacy image.
    
    For reading only: a writer that the compiler makes of this with `-w` leaves
    out contents.
    
    .. seealso::
       save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68
    """
    def __init__(self, _io, _parent=None, _root=None):
        super(XendSaveFile, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.identification = XendSaveFile.FileStart(self._io, self, self._root)
        if self._io.size() - self._io.pos() >= 4:
            pass
            self.header = XendSaveFile.SaveHeader(self._io, self, self._root)

        self._raw_config = self._io.read_bytes((self.len_config if self.len_config <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
        _io__raw_config = KaitaiStream(BytesIO(self._raw_config))
        self.config = XendSaveFile.DomainConfig(_io__raw_config, self, self._root)
        self._raw_legacy_image = self._io.read_bytes_full()
        _io__raw_legacy_image = KaitaiStream(BytesIO(self._raw_legacy_image))
        from . import legacy_save_image
        self.legacy_image = legacy_save_image.LegacySaveImage(_io__raw_legacy_image)


    def _fetch_instances(self):
        pass
        self.identification._fetch_instances()
        if self._io.size() - self._io.pos() >= 4:
            pass
            self.header._fetch_instances()

        self.config._fetch_instances()
        self.legacy_image._fetch_instances()

    class DomainConfig(KaitaiStruct):
        """The domain's configuration.
        
        .. seealso::
           save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XendSaveFile.DomainConfig, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.sexp = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass


    class FileStart(KaitaiStruct):
        """The signature of the file.
        
        .. seealso::
           SIGNATURE - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L27
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XendSaveFile.FileStart, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = self._io.read_bytes(16)
            if not self.signature == b"\x4C\x69\x6E\x75\x78\x47\x75\x65\x73\x74\x52\x65\x63\x6F\x72\x64":
                raise kaitaistruct.ValidationNotEqualError(b"\x4C\x69\x6E\x75\x78\x47\x75\x65\x73\x74\x52\x65\x63\x6F\x72\x64", self.signature, self._io, u"/types/file_start/seq/0")


        def _fetch_instances(self):
            pass


    class SaveHeader(KaitaiStruct):
        """The header before the configuration.
        
        .. seealso::
           save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XendSaveFile.SaveHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_config = self._io.read_s4be()


        def _fetch_instances(self):
            pass


    @property
    def len_config(self):
        """Length of the configuration in bytes."""
        if hasattr(self, '_m_len_config'):
            return self._m_len_config

        self._m_len_config = (self.header.len_config if  ((self._io.size() >= 16 + 4) and (self.header.len_config > 0))  else 0)
        return getattr(self, '_m_len_config', None)


