# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenopsdLegacyImage(KaitaiStruct):
    """A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
    consisted of records: a signature, then a legacy image whose device model
    state has xenopsd's own signature. The rest of the disk may contain anything.
    
    For reading only: a writer that the compiler makes of this with `-w` leaves
    out contents.
    
    .. seealso::
       legacy_save_signature - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155
    """
    def __init__(self, _io, _parent=None, _root=None):
        super(XenopsdLegacyImage, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.identification = XenopsdLegacyImage.SaveSignature(self._io, self, self._root)
        self._raw_legacy_image = self._io.read_bytes_full()
        _io__raw_legacy_image = KaitaiStream(BytesIO(self._raw_legacy_image))
        from . import legacy_save_image
        self.legacy_image = legacy_save_image.LegacySaveImage(_io__raw_legacy_image)


    def _fetch_instances(self):
        pass
        self.identification._fetch_instances()
        self.legacy_image._fetch_instances()

    class SaveSignature(KaitaiStruct):
        """The signature of the image.
        
        .. seealso::
           legacy_save_signature - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenopsdLegacyImage.SaveSignature, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = self._io.read_bytes(15)
            if not self.signature == b"\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x61\x69\x6E\x0A":
                raise kaitaistruct.ValidationNotEqualError(b"\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x61\x69\x6E\x0A", self.signature, self._io, u"/types/save_signature/seq/0")


        def _fetch_instances(self):
            pass



