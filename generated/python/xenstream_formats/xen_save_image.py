# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from . import libxl_migration_stream
from . import xenopsd_legacy_image
from . import libvirt_save_file
from . import legacy_save_image
from . import xend_save_file
from . import xl_save_file
from . import xenopsd_suspend_image
from . import libxc_migration_stream
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenSaveImage(KaitaiStruct):
    """The state of a saved Xen domain, whichever program wrote it: the file of `xl
    save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
    libxc migration stream without a file around it. The first bytes distinguish
    them; each has a definition of its own. An image of Xen 4.4 or earlier without
    a file around it has no signature; it is recognised by numbers in a certain
    range.
    
    .. seealso::
       Source - https://xenbits.xen.org/docs/unstable/specs/libxc-migration-stream.html
    """

    class Layer(IntEnum):
        legacy = 0
        xenopsd_legacy = 1148153185
        libxl = 1281974904
        xend = 1281977973
        xl = 1483042336
        xenopsd = 1483042387
        libvirt = 1818845814
        libxc = 4294967295
    def __init__(self, _io, _parent=None, _root=None):
        super(XenSaveImage, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        _on = self.outermost_layer
        if _on == XenSaveImage.Layer.legacy:
            pass
            self.content = legacy_save_image.LegacySaveImage(self._io)
        elif _on == XenSaveImage.Layer.libvirt:
            pass
            self.content = libvirt_save_file.LibvirtSaveFile(self._io)
        elif _on == XenSaveImage.Layer.libxc:
            pass
            self.content = libxc_migration_stream.LibxcMigrationStream(self._io)
        elif _on == XenSaveImage.Layer.libxl:
            pass
            self.content = libxl_migration_stream.LibxlMigrationStream(self._io)
        elif _on == XenSaveImage.Layer.xend:
            pass
            self.content = xend_save_file.XendSaveFile(self._io)
        elif _on == XenSaveImage.Layer.xenopsd:
            pass
            self.content = xenopsd_suspend_image.XenopsdSuspendImage(self._io)
        elif _on == XenSaveImage.Layer.xenopsd_legacy:
            pass
            self.content = xenopsd_legacy_image.XenopsdLegacyImage(self._io)
        elif _on == XenSaveImage.Layer.xl:
            pass
            self.content = xl_save_file.XlSaveFile(self._io)


    def _fetch_instances(self):
        pass
        _on = self.outermost_layer
        if _on == XenSaveImage.Layer.legacy:
            pass
            self.content._fetch_instances()
        elif _on == XenSaveImage.Layer.libvirt:
            pass
            self.content._fetch_instances()
        elif _on == XenSaveImage.Layer.libxc:
            pass
            self.content._fetch_instances()
        elif _on == XenSaveImage.Layer.libxl:
            pass
            self.content._fetch_instances()
        elif _on == XenSaveImage.Layer.xend:
            pass
            self.content._fetch_instances()
        elif _on == XenSaveImage.Layer.xenopsd:
            pass
            self.content._fetch_instances()
        elif _on == XenSaveImage.Layer.xenopsd_legacy:
            pass
            self.content._fetch_instances()
        elif _on == XenSaveImage.Layer.xl:
            pass
            self.content._fetch_instances()
        _ = self.legacy_start
        if hasattr(self, '_m_legacy_start'):
            pass
            self._m_legacy_start._fetch_instances()

        _ = self.signature
        if hasattr(self, '_m_signature'):
            pass

        _ = self.signature_end
        if hasattr(self, '_m_signature_end'):
            pass


    @property
    def is_legacy(self):
        """An image of Xen 4.4 or earlier."""
        if hasattr(self, '_m_is_legacy'):
            return self._m_is_legacy

        self._m_is_legacy = ( ((self.legacy_start.has_plausible_size) and ( ((self.legacy_start.is_pv) or (self.legacy_start.has_plausible_chunk)) ))  if self._io.size() >= 16 else False)
        return getattr(self, '_m_is_legacy', None)

    @property
    def is_xenopsd_legacy(self):
        """A suspend image of xenopsd from the time before it used records."""
        if hasattr(self, '_m_is_xenopsd_legacy'):
            return self._m_is_xenopsd_legacy

        self._m_is_xenopsd_legacy = (self.signature_end == 1148153185 if  ((self.signature == 1483042387) and (self._io.size() >= 12))  else False)
        return getattr(self, '_m_is_xenopsd_legacy', None)

    @property
    def legacy_start(self):
        """Identification by the first bytes if the image has no signature."""
        if hasattr(self, '_m_legacy_start'):
            return self._m_legacy_start

        if self._io.size() >= 16:
            pass
            _pos = self._io.pos()
            self._io.seek(0)
            self._m_legacy_start = legacy_save_image.LegacySaveImage.FirstOctets(self._io)
            self._io.seek(_pos)

        return getattr(self, '_m_legacy_start', None)

    @property
    def outermost_layer(self):
        """The outermost layer of the image."""
        if hasattr(self, '_m_outermost_layer'):
            return self._m_outermost_layer

        self._m_outermost_layer = KaitaiStream.resolve_enum(XenSaveImage.Layer, (0 if self.is_legacy else (self.signature_end if self.is_xenopsd_legacy else self.signature)))
        return getattr(self, '_m_outermost_layer', None)

    @property
    def signature(self):
        """The first four bytes, as a number; see `outermost_layer`."""
        if hasattr(self, '_m_signature'):
            return self._m_signature

        _pos = self._io.pos()
        self._io.seek(0)
        self._m_signature = self._io.read_u4be()
        self._io.seek(_pos)
        return getattr(self, '_m_signature', None)

    @property
    def signature_end(self):
        """Bytes 8-11, which distinguish the signatures of xenopsd."""
        if hasattr(self, '_m_signature_end'):
            return self._m_signature_end

        if self._io.size() >= 12:
            pass
            _pos = self._io.pos()
            self._io.seek(8)
            self._m_signature_end = self._io.read_u4be()
            self._io.seek(_pos)

        return getattr(self, '_m_signature_end', None)


