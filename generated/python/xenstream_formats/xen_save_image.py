# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
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
    
    `content` is the file as it is, from the outermost layer inwards. The other
    instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`,
    `memory`, `vcpus`, `hvm_context` and `device_model` are what their names say
    in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead.
    
    A file that is none of these, or that is compressed, has a `problem`.
    
    For reading only: a writer that the compiler makes of this with `-w` leaves
    out contents.
    
    .. seealso::
       Source - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc
    """

    class Layer(IntEnum):
        legacy = 0
        not_an_image = 1
        lz4 = 69356824
        gzip = 529205248
        zstd = 682962941
        bzip2 = 1113221120
        xenopsd_legacy = 1148153185
        libxl = 1281974904
        xend = 1281977973
        xl = 1483042336
        xenopsd = 1483042387
        libvirt = 1818845814
        xz = 4248271448
        libxc = 4294967295

    class Searched(IntEnum):
        libxl_records = 0
        xenopsd_records = 1
        libxc_records = 2
        hvm_entries = 3

    class VcpuKind(IntEnum):
        hvm = 0
        pv_x86_64 = 1
        pv_x86_32 = 2
        damaged = 3
    def __init__(self, _io, _parent=None, _root=None):
        super(XenSaveImage, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        _on = self.outermost_layer
        if _on == XenSaveImage.Layer.legacy:
            pass
            from . import legacy_save_image
            self.content = legacy_save_image.LegacySaveImage(self._io)
        elif _on == XenSaveImage.Layer.libvirt:
            pass
            from . import libvirt_save_file
            self.content = libvirt_save_file.LibvirtSaveFile(self._io)
        elif _on == XenSaveImage.Layer.libxc:
            pass
            from . import libxc_migration_stream
            self.content = libxc_migration_stream.LibxcMigrationStream(self._io)
        elif _on == XenSaveImage.Layer.libxl:
            pass
            from . import libxl_migration_stream
            self.content = libxl_migration_stream.LibxlMigrationStream(self._io)
        elif _on == XenSaveImage.Layer.xend:
            pass
            from . import xend_save_file
            self.content = xend_save_file.XendSaveFile(self._io)
        elif _on == XenSaveImage.Layer.xenopsd:
            pass
            from . import xenopsd_suspend_image
            self.content = xenopsd_suspend_image.XenopsdSuspendImage(self._io)
        elif _on == XenSaveImage.Layer.xenopsd_legacy:
            pass
            from . import xenopsd_legacy_image
            self.content = xenopsd_legacy_image.XenopsdLegacyImage(self._io)
        elif _on == XenSaveImage.Layer.xl:
            pass
            from . import xl_save_file
            self.content = xl_save_file.XlSaveFile(self._io)
        else:
            pass
            self.content = XenSaveImage.NotAnImage(self._io, self, self._root)


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
        else:
            pass
            self.content._fetch_instances()
        _ = self.config
        if hasattr(self, '_m_config'):
            pass

        _ = self.finder
        if hasattr(self, '_m_finder'):
            pass
            self._m_finder._fetch_instances()

        _ = self.hvm_context
        if hasattr(self, '_m_hvm_context'):
            pass
            self._m_hvm_context._fetch_instances()

        _ = self.memory
        if hasattr(self, '_m_memory'):
            pass
            self._m_memory._fetch_instances()

        _ = self.recognition
        if hasattr(self, '_m_recognition'):
            pass
            self._m_recognition._fetch_instances()

        _ = self.static_data
        if hasattr(self, '_m_static_data'):
            pass
            self._m_static_data._fetch_instances()

        _ = self.vcpus
        if hasattr(self, '_m_vcpus'):
            pass
            for i in range(len(self._m_vcpus)):
                pass
                self._m_vcpus[i]._fetch_instances()



    class FirstBytes(KaitaiStruct):
        """What the first bytes of a file say about it.
        
        .. seealso::
           Image Header - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenSaveImage.FirstBytes, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            if self._io.size() >= 4:
                pass
                self.signature = self._io.read_u4be()



        def _fetch_instances(self):
            pass
            if self._io.size() >= 4:
                pass

            _ = self.legacy_start
            if hasattr(self, '_m_legacy_start'):
                pass
                self._m_legacy_start._fetch_instances()

            _ = self.signature_end
            if hasattr(self, '_m_signature_end'):
                pass


        @property
        def has_end(self):
            """The image ends with a record that says so."""
            if hasattr(self, '_m_has_end'):
                return self._m_has_end

            self._m_has_end =  ((self.is_libxl_announced) or (self.is_xenopsd) or (self._root.outermost_layer == XenSaveImage.Layer.libxc)) 
            return getattr(self, '_m_has_end', None)

        @property
        def has_image_signature(self):
            """The first four bytes are those of an image."""
            if hasattr(self, '_m_has_image_signature'):
                return self._m_has_image_signature

            self._m_has_image_signature = (False if self._io.size() < 4 else  ((self.signature == 1281974904) or (self.signature == 1281977973) or (self.signature == 1483042336) or (self.signature == 1483042387) or (self.signature == 1818845814) or (self.signature == 4294967295)) )
            return getattr(self, '_m_has_image_signature', None)

        @property
        def has_libxl(self):
            """The image has a libxl stream with at least the header of its first record."""
            if hasattr(self, '_m_has_libxl'):
                return self._m_has_libxl

            self._m_has_libxl =  ((self.is_libxl_announced) and (self._io.size() >= (self.ofs_libxl + 24))) 
            return getattr(self, '_m_has_libxl', None)

        @property
        def is_compressed(self):
            """The file is compressed, with gzip, bzip2, lz4, zstd or xz."""
            if hasattr(self, '_m_is_compressed'):
                return self._m_is_compressed

            self._m_is_compressed = (False if  ((self.is_image) or (self._io.size() < 4))  else  ((self.signature >> 8 == 2067208) or (self.signature >> 8 == 4348520) or (self.signature == 69356824) or (self.signature == 682962941) or (self.signature == 4248271448)) )
            return getattr(self, '_m_is_compressed', None)

        @property
        def is_image(self):
            """The file is a saved domain."""
            if hasattr(self, '_m_is_image'):
                return self._m_is_image

            self._m_is_image = (True if self.is_legacy else self.has_image_signature)
            return getattr(self, '_m_is_image', None)

        @property
        def is_legacy(self):
            """An image of Xen 4.4 or earlier."""
            if hasattr(self, '_m_is_legacy'):
                return self._m_is_legacy

            self._m_is_legacy = ( ((self.legacy_start.has_plausible_size) and ( ((self.legacy_start.is_pv) or (self.legacy_start.has_plausible_chunk)) ))  if self._io.size() >= 16 else False)
            return getattr(self, '_m_is_legacy', None)

        @property
        def is_libvirt(self):
            """The outermost layer is a file of `virsh save`."""
            if hasattr(self, '_m_is_libvirt'):
                return self._m_is_libvirt

            self._m_is_libvirt = self._root.outermost_layer == XenSaveImage.Layer.libvirt
            return getattr(self, '_m_is_libvirt', None)

        @property
        def is_libxl_announced(self):
            """The image has a libxl stream, unless it ends before that."""
            if hasattr(self, '_m_is_libxl_announced'):
                return self._m_is_libxl_announced

            self._m_is_libxl_announced = (self._root.content.body.header.is_stream_v2 if self.is_xl else (self._root.content.body.has_libxl_stream if self.is_libvirt else self._root.outermost_layer == XenSaveImage.Layer.libxl))
            return getattr(self, '_m_is_libxl_announced', None)

        @property
        def is_libxl_truncated(self):
            """The libxl stream ends before its END."""
            if hasattr(self, '_m_is_libxl_truncated'):
                return self._m_is_libxl_truncated

            if self.is_libxl_announced:
                pass
                self._m_is_libxl_truncated = (True if (not (self.has_libxl)) else ((not (self._root.content.body.libxl_stream.body.records[-1].is_end)) if self.is_xl else ((not (self._root.content.body.libxl_stream.body.records[-1].is_end)) if self.is_libvirt else (not (self._root.content.body.records[-1].is_end)))))

            return getattr(self, '_m_is_libxl_truncated', None)

        @property
        def is_truncated(self):
            """The image ends before its last record."""
            if hasattr(self, '_m_is_truncated'):
                return self._m_is_truncated

            if self.has_end:
                pass
                self._m_is_truncated = (self.is_libxl_truncated if self.is_libxl_announced else ((True if self._io.size() < 31 else (not (self._root.content.records[-1].is_end))) if self.is_xenopsd else (True if self._io.size() < 48 else (not (self._root.content.image.records[-1].is_end)))))

            return getattr(self, '_m_is_truncated', None)

        @property
        def is_xend(self):
            """The outermost layer is a file of `xm save`."""
            if hasattr(self, '_m_is_xend'):
                return self._m_is_xend

            self._m_is_xend = self._root.outermost_layer == XenSaveImage.Layer.xend
            return getattr(self, '_m_is_xend', None)

        @property
        def is_xenopsd(self):
            """The outermost layer is a suspend image of xenopsd."""
            if hasattr(self, '_m_is_xenopsd'):
                return self._m_is_xenopsd

            self._m_is_xenopsd = self._root.outermost_layer == XenSaveImage.Layer.xenopsd
            return getattr(self, '_m_is_xenopsd', None)

        @property
        def is_xenopsd_legacy(self):
            """A suspend image of xenopsd from the time before it used records."""
            if hasattr(self, '_m_is_xenopsd_legacy'):
                return self._m_is_xenopsd_legacy

            self._m_is_xenopsd_legacy = ( ((self.signature == 1483042387) and (self.signature_end == 1148153185))  if self._io.size() >= 12 else False)
            return getattr(self, '_m_is_xenopsd_legacy', None)

        @property
        def is_xl(self):
            """The outermost layer is a file of `xl save`."""
            if hasattr(self, '_m_is_xl'):
                return self._m_is_xl

            self._m_is_xl = self._root.outermost_layer == XenSaveImage.Layer.xl
            return getattr(self, '_m_is_xl', None)

        @property
        def layer_code(self):
            """What the file is, as a number."""
            if hasattr(self, '_m_layer_code'):
                return self._m_layer_code

            self._m_layer_code = (0 if self.is_legacy else (self.signature_end if self.is_xenopsd_legacy else (self.signature if self.has_image_signature else (1 if (not (self.is_compressed)) else (529205248 if self.signature >> 8 == 2067208 else (1113221120 if self.signature >> 8 == 4348520 else self.signature))))))
            return getattr(self, '_m_layer_code', None)

        @property
        def legacy_start(self):
            """Identification by the first bytes if the image has no signature."""
            if hasattr(self, '_m_legacy_start'):
                return self._m_legacy_start

            if self._io.size() >= 16:
                pass
                _pos = self._io.pos()
                self._io.seek(0)
                from . import legacy_save_image
                self._m_legacy_start = legacy_save_image.LegacySaveImage.FirstOctets(self._io)
                self._io.seek(_pos)

            return getattr(self, '_m_legacy_start', None)

        @property
        def ofs_libxl(self):
            """Offset of the libxl stream."""
            if hasattr(self, '_m_ofs_libxl'):
                return self._m_ofs_libxl

            self._m_ofs_libxl = (((36 + 12) + self._root.content.body.header.len_optional_data) if self.is_xl else ((64 + self._root.content.body.header.len_xml) if self.is_libvirt else 0))
            return getattr(self, '_m_ofs_libxl', None)

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


    class GuestMemory(KaitaiStruct):
        """The guest's pages, in batches as the stream has them.
        
        .. seealso::
           PAGE_DATA - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenSaveImage.GuestMemory, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.batches
            if hasattr(self, '_m_batches'):
                pass
                for i in range(len(self._m_batches)):
                    pass
                    self._m_batches[i]._fetch_instances()



        @property
        def batches(self):
            """All batches. A page may be in several; the last one counts."""
            if hasattr(self, '_m_batches'):
                return self._m_batches

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_batches = []
            for i in range(self.num_batches):
                self._m_batches.append(XenSaveImage.PageBatch(self._root.finder.page_data_records.found[i].idx, self._io, self, self._root))

            self._io.seek(_pos)
            return getattr(self, '_m_batches', None)

        @property
        def first_batch(self):
            """The first batch."""
            if hasattr(self, '_m_first_batch'):
                return self._m_first_batch

            if self.num_batches > 0:
                pass
                self._m_first_batch = self._root.libxc.records[self._root.finder.page_data_records.idx_first].body

            return getattr(self, '_m_first_batch', None)

        @property
        def num_batches(self):
            """Number of PAGE_DATA records."""
            if hasattr(self, '_m_num_batches'):
                return self._m_num_batches

            self._m_num_batches = self._root.finder.page_data_records.num_found
            return getattr(self, '_m_num_batches', None)


    class ImageFinder(KaitaiStruct):
        """Finds what the shortcuts refer to, whatever the wrapper. It reads nothing
        from the file; its instances refer to what `content` has read.
        
        .. seealso::
           Record Overview - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenSaveImage.ImageFinder, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.basic_records
            if hasattr(self, '_m_basic_records'):
                pass
                self._m_basic_records._fetch_instances()

            _ = self.cpu_entries
            if hasattr(self, '_m_cpu_entries'):
                pass
                self._m_cpu_entries._fetch_instances()

            _ = self.emulator_contexts
            if hasattr(self, '_m_emulator_contexts'):
                pass
                self._m_emulator_contexts._fetch_instances()

            _ = self.hvm_contexts
            if hasattr(self, '_m_hvm_contexts'):
                pass
                self._m_hvm_contexts._fetch_instances()

            _ = self.legacy_announcements
            if hasattr(self, '_m_legacy_announcements'):
                pass
                self._m_legacy_announcements._fetch_instances()

            _ = self.libxc_announcements
            if hasattr(self, '_m_libxc_announcements'):
                pass
                self._m_libxc_announcements._fetch_instances()

            _ = self.ofs_libxc
            if hasattr(self, '_m_ofs_libxc'):
                pass
                self._m_ofs_libxc._fetch_instances()

            _ = self.ofs_xenops
            if hasattr(self, '_m_ofs_xenops'):
                pass
                self._m_ofs_xenops._fetch_instances()

            _ = self.page_data_records
            if hasattr(self, '_m_page_data_records'):
                pass
                self._m_page_data_records._fetch_instances()

            _ = self.xenops_records
            if hasattr(self, '_m_xenops_records'):
                pass
                self._m_xenops_records._fetch_instances()


        @property
        def basic_records(self):
            """The records with a PV vCPU's registers."""
            if hasattr(self, '_m_basic_records'):
                return self._m_basic_records

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_basic_records = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 4, self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_basic_records', None)

        @property
        def cpu_entries(self):
            """The entries of the HVM context with a vCPU's registers."""
            if hasattr(self, '_m_cpu_entries'):
                return self._m_cpu_entries

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_cpu_entries = XenSaveImage.Search(XenSaveImage.Searched.hvm_entries, 2, self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_cpu_entries', None)

        @property
        def emulator_contexts(self):
            """The records with a device model's state."""
            if hasattr(self, '_m_emulator_contexts'):
                return self._m_emulator_contexts

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_emulator_contexts = XenSaveImage.Search(XenSaveImage.Searched.libxl_records, 3, self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_emulator_contexts', None)

        @property
        def has_device_model(self):
            """The libxl stream has the state of a device model."""
            if hasattr(self, '_m_has_device_model'):
                return self._m_has_device_model

            self._m_has_device_model = self.emulator_contexts.idx_last >= 0
            return getattr(self, '_m_has_device_model', None)

        @property
        def has_hvm_context(self):
            """The libxc stream has an HVM_CONTEXT."""
            if hasattr(self, '_m_has_hvm_context'):
                return self._m_has_hvm_context

            self._m_has_hvm_context = self.hvm_contexts.idx_last >= 0
            return getattr(self, '_m_has_hvm_context', None)

        @property
        def has_legacy(self):
            """The image is of Xen 4.4 or earlier."""
            if hasattr(self, '_m_has_legacy'):
                return self._m_has_legacy

            self._m_has_legacy = ((not (self._root.recognition.is_libxl_announced)) if  ((self._root.recognition.is_xl) or (self._root.recognition.is_libvirt))  else (self.legacy_announcements.idx_first >= 0 if self._root.recognition.is_xenopsd else  ((self._root.recognition.is_xend) or (self._root.outermost_layer == XenSaveImage.Layer.legacy) or (self._root.outermost_layer == XenSaveImage.Layer.xenopsd_legacy)) ))
            return getattr(self, '_m_has_legacy', None)

        @property
        def has_libxc(self):
            """The image has a libxc stream with at least the header of its first record."""
            if hasattr(self, '_m_has_libxc'):
                return self._m_has_libxc

            self._m_has_libxc = (self._io.size() >= 48 if self._root.outermost_layer == XenSaveImage.Layer.libxc else (self._io.size() >= (self.ofs_libxc.ofs_next + 48) if self.libxc_announcements.idx_first >= 0 else False))
            return getattr(self, '_m_has_libxc', None)

        @property
        def hvm_contexts(self):
            """The HVM_CONTEXT records; a receiver uses the last one."""
            if hasattr(self, '_m_hvm_contexts'):
                return self._m_hvm_contexts

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_hvm_contexts = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 9, self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_hvm_contexts', None)

        @property
        def legacy(self):
            """The domain in the format of Xen 4.4 and earlier."""
            if hasattr(self, '_m_legacy'):
                return self._m_legacy

            if self.has_legacy:
                pass
                self._m_legacy = (self._root.content.body.legacy_image if self._root.recognition.is_xl else (self._root.content.body.legacy_image if self._root.recognition.is_libvirt else (self._root.content.legacy_image if self._root.recognition.is_xend else (self._root.content.records[self.legacy_announcements.idx_first].legacy_image if self._root.recognition.is_xenopsd else (self._root.content.legacy_image if self._root.outermost_layer == XenSaveImage.Layer.xenopsd_legacy else self._root.content)))))

            return getattr(self, '_m_legacy', None)

        @property
        def legacy_announcements(self):
            """The records of xenopsd that a legacy image follows."""
            if hasattr(self, '_m_legacy_announcements'):
                return self._m_legacy_announcements

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_legacy_announcements = XenSaveImage.Search(XenSaveImage.Searched.xenopsd_records, 242, self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_legacy_announcements', None)

        @property
        def len_config(self):
            """Length of the configuration in bytes."""
            if hasattr(self, '_m_len_config'):
                return self._m_len_config

            self._m_len_config = ((len(self._root.content.body.optional_data.config) if self._root.content.body.optional_data._io.size() >= 4 else 0) if self._root.recognition.is_xl else (len(self._root.content.body.xml.document) if self._root.recognition.is_libvirt else (len(self._root.content.config.sexp) if self._root.recognition.is_xend else (self._root.content.records[self.xenops_records.idx_first].raw_body._io.size() if self.xenops_records.idx_first >= 0 else 0))))
            return getattr(self, '_m_len_config', None)

        @property
        def libxc(self):
            """Domain header and records of the libxc stream."""
            if hasattr(self, '_m_libxc'):
                return self._m_libxc

            if self.has_libxc:
                pass
                self._m_libxc = (self._root.content.image if self._root.outermost_layer == XenSaveImage.Layer.libxc else (self.libxl.body.records[self.libxc_announcements.idx_first].libxc_stream.image if self._root.recognition.has_libxl else self._root.content.records[self.libxc_announcements.idx_first].libxc_stream.image))

            return getattr(self, '_m_libxc', None)

        @property
        def libxc_announcements(self):
            """The records that a libxc stream follows."""
            if hasattr(self, '_m_libxc_announcements'):
                return self._m_libxc_announcements

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_libxc_announcements = XenSaveImage.Search((XenSaveImage.Searched.libxl_records if self._root.recognition.has_libxl else XenSaveImage.Searched.xenopsd_records), (1 if self._root.recognition.has_libxl else 240), self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_libxc_announcements', None)

        @property
        def libxl(self):
            """The libxl stream."""
            if hasattr(self, '_m_libxl'):
                return self._m_libxl

            if self._root.recognition.has_libxl:
                pass
                self._m_libxl = (self._root.content.body.libxl_stream if self._root.recognition.is_xl else (self._root.content.body.libxl_stream if self._root.recognition.is_libvirt else self._root.content))

            return getattr(self, '_m_libxl', None)

        @property
        def num_vcpus(self):
            """Number of vCPUs whose registers the image has."""
            if hasattr(self, '_m_num_vcpus'):
                return self._m_num_vcpus

            self._m_num_vcpus = (self.cpu_entries.num_found if self.has_hvm_context else self.basic_records.num_found)
            return getattr(self, '_m_num_vcpus', None)

        @property
        def ofs_config(self):
            """Offset of the configuration."""
            if hasattr(self, '_m_ofs_config'):
                return self._m_ofs_config

            self._m_ofs_config = (((36 + 12) + 4) if self._root.recognition.is_xl else (64 if self._root.recognition.is_libvirt else ((16 + 4) if self._root.recognition.is_xend else (self.ofs_xenops.ofs_body if self.xenops_records.idx_first >= 0 else 0))))
            return getattr(self, '_m_ofs_config', None)

        @property
        def ofs_libxc(self):
            """Where the libxc stream begins inside a wrapper."""
            if hasattr(self, '_m_ofs_libxc'):
                return self._m_ofs_libxc

            if self.libxc_announcements.idx_first >= 0:
                pass
                _pos = self._io.pos()
                self._io.seek(0)
                self._m_ofs_libxc = XenSaveImage.WrapperOffset(self.libxc_announcements.idx_first, self._io, self, self._root)
                self._io.seek(_pos)

            return getattr(self, '_m_ofs_libxc', None)

        @property
        def ofs_xenops(self):
            """Where xenopsd's configuration is."""
            if hasattr(self, '_m_ofs_xenops'):
                return self._m_ofs_xenops

            if self.xenops_records.idx_first >= 0:
                pass
                _pos = self._io.pos()
                self._io.seek(0)
                self._m_ofs_xenops = XenSaveImage.WrapperOffset(self.xenops_records.idx_first, self._io, self, self._root)
                self._io.seek(_pos)

            return getattr(self, '_m_ofs_xenops', None)

        @property
        def page_data_records(self):
            """The PAGE_DATA records."""
            if hasattr(self, '_m_page_data_records'):
                return self._m_page_data_records

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_page_data_records = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 1, self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_page_data_records', None)

        @property
        def xenops_records(self):
            """The records of xenopsd that hold a configuration."""
            if hasattr(self, '_m_xenops_records'):
                return self._m_xenops_records

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_xenops_records = XenSaveImage.Search(XenSaveImage.Searched.xenopsd_records, 15, self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_xenops_records', None)


    class NotAnImage(KaitaiStruct):
        """A file that is no saved domain, or one that is compressed. Nothing of
        it is read.
        
        .. seealso::
           Image Header - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenSaveImage.NotAnImage, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass

        @property
        def message(self):
            """Why this definition does not read the file."""
            if hasattr(self, '_m_message'):
                return self._m_message

            self._m_message = self._root.problem
            return getattr(self, '_m_message', None)


    class PageBatch(KaitaiStruct):
        """A PAGE_DATA record.
        
        .. seealso::
           PAGE_DATA - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273
        """
        def __init__(self, idx_record, _io, _parent=None, _root=None):
            super(XenSaveImage.PageBatch, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.idx_record = idx_record
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass

        @property
        def pages(self):
            """The body of the record."""
            if hasattr(self, '_m_pages'):
                return self._m_pages

            self._m_pages = self._root.libxc.records[self.idx_record].body
            return getattr(self, '_m_pages', None)


    class Search(KaitaiStruct):
        """All records or entries of one type in a list.
        
        .. seealso::
           Records - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63
        """
        def __init__(self, searched_list, type_code, _io, _parent=None, _root=None):
            super(XenSaveImage.Search, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.searched_list = searched_list
            self.type_code = type_code
            self._read()

        def _read(self):
            self.steps = []
            for i in range(self.num_steps):
                self.steps.append(XenSaveImage.SearchStep(self.searched_list, self.type_code, ((self.num_steps - 1) - len(self.steps)), (-1 if len(self.steps) == 0 else self.steps[-1].idx_here_or_later), self._io, self, self._root))

            if self.idx_first >= 0:
                pass
                self.found = []
                i = 0
                while True:
                    _ = XenSaveImage.SearchResult((self.idx_first if len(self.found) == 0 else self.steps[(self.num_steps - 2) - self.found[-1].idx].idx_here_or_later), self._io, self, self._root)
                    self.found.append(_)
                    if (True if _.idx + 1 == self.num_steps else self.steps[(self.num_steps - 2) - _.idx].idx_here_or_later < 0):
                        break
                    i += 1



        def _fetch_instances(self):
            pass
            for i in range(len(self.steps)):
                pass
                self.steps[i]._fetch_instances()

            if self.idx_first >= 0:
                pass
                for i in range(len(self.found)):
                    pass
                    self.found[i]._fetch_instances()



        @property
        def idx_first(self):
            """Number of the first element of this type in the list, -1 if there is none."""
            if hasattr(self, '_m_idx_first'):
                return self._m_idx_first

            self._m_idx_first = (self.steps[-1].idx_here_or_later if self.num_steps > 0 else -1)
            return getattr(self, '_m_idx_first', None)

        @property
        def idx_last(self):
            """Number of the last element of this type in the list, -1 if there is none."""
            if hasattr(self, '_m_idx_last'):
                return self._m_idx_last

            self._m_idx_last = (self.found[-1].idx if self.idx_first >= 0 else -1)
            return getattr(self, '_m_idx_last', None)

        @property
        def num_found(self):
            """Number of elements of this type."""
            if hasattr(self, '_m_num_found'):
                return self._m_num_found

            self._m_num_found = (len(self.found) if self.idx_first >= 0 else 0)
            return getattr(self, '_m_num_found', None)

        @property
        def num_steps(self):
            """Number of elements of the list."""
            if hasattr(self, '_m_num_steps'):
                return self._m_num_steps

            self._m_num_steps = ((len(self._root.finder.libxl.body.records) if self._root.recognition.has_libxl else 0) if self.searched_list == XenSaveImage.Searched.libxl_records else ((len(self._root.content.records) if  ((self._root.recognition.is_xenopsd) and (self._io.size() >= 31))  else 0) if self.searched_list == XenSaveImage.Searched.xenopsd_records else ((len(self._root.finder.libxc.records) if self._root.finder.has_libxc else 0) if self.searched_list == XenSaveImage.Searched.libxc_records else (0 if (not (self._root.finder.has_hvm_context)) else (len(self._root.hvm_context.entries) if self._root.hvm_context._io.size() >= 8 else 0)))))
            return getattr(self, '_m_num_steps', None)


    class SearchResult(KaitaiStruct):
        """An element of a list.
        
        .. seealso::
           Records - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63
        """
        def __init__(self, idx, _io, _parent=None, _root=None):
            super(XenSaveImage.SearchResult, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.idx = idx
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass


    class SearchStep(KaitaiStruct):
        """One element of a list, and where the next one of a type is.
        
        .. seealso::
           Records - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63
        """
        def __init__(self, searched_list, type_code, idx, idx_later, _io, _parent=None, _root=None):
            super(XenSaveImage.SearchStep, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.searched_list = searched_list
            self.type_code = type_code
            self.idx = idx
            self.idx_later = idx_later
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass

        @property
        def element_type(self):
            """Type of the element, as a number."""
            if hasattr(self, '_m_element_type'):
                return self._m_element_type

            self._m_element_type = (self._root.finder.libxl.body.records[self.idx].header.type_code if self.searched_list == XenSaveImage.Searched.libxl_records else (self._root.content.records[self.idx].header.type_code if self.searched_list == XenSaveImage.Searched.xenopsd_records else (self._root.finder.libxc.records[self.idx].header.type_code if self.searched_list == XenSaveImage.Searched.libxc_records else self._root.hvm_context.entries[self.idx].header.typecode_number)))
            return getattr(self, '_m_element_type', None)

        @property
        def idx_here_or_later(self):
            """Number of the next element of that type from this one on, -1 if there is none."""
            if hasattr(self, '_m_idx_here_or_later'):
                return self._m_idx_here_or_later

            self._m_idx_here_or_later = (self.idx if self.element_type == self.type_code else self.idx_later)
            return getattr(self, '_m_idx_here_or_later', None)


    class StaticRecords(KaitaiStruct):
        """What the libxc stream says once, before the guest's memory and registers.
        
        .. seealso::
           STATIC_DATA_END - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L629
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenSaveImage.StaticRecords, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.cpuid_policies
            if hasattr(self, '_m_cpuid_policies'):
                pass
                self._m_cpuid_policies._fetch_instances()

            _ = self.cpuid_policy
            if hasattr(self, '_m_cpuid_policy'):
                pass
                self._m_cpuid_policy._fetch_instances()

            _ = self.infos_of_pv
            if hasattr(self, '_m_infos_of_pv'):
                pass
                self._m_infos_of_pv._fetch_instances()

            _ = self.msr_policies
            if hasattr(self, '_m_msr_policies'):
                pass
                self._m_msr_policies._fetch_instances()

            _ = self.msr_policy
            if hasattr(self, '_m_msr_policy'):
                pass
                self._m_msr_policy._fetch_instances()


        @property
        def cpuid_policies(self):
            """The X86_CPUID_POLICY records."""
            if hasattr(self, '_m_cpuid_policies'):
                return self._m_cpuid_policies

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_cpuid_policies = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 17, self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_cpuid_policies', None)

        @property
        def cpuid_policy(self):
            """The CPUID leaves of the guest, if the stream has them."""
            if hasattr(self, '_m_cpuid_policy'):
                return self._m_cpuid_policy

            if self.cpuid_policies.idx_last >= 0:
                pass
                io = self._root.libxc.records[self.cpuid_policies.idx_last].raw_body._io
                _pos = io.pos()
                io.seek(0)
                from . import xen_x86_cpu_policy
                self._m_cpuid_policy = xen_x86_cpu_policy.XenX86CpuPolicy.CpuidPolicy(io)
                io.seek(_pos)

            return getattr(self, '_m_cpuid_policy', None)

        @property
        def infos_of_pv(self):
            """The X86_PV_INFO records."""
            if hasattr(self, '_m_infos_of_pv'):
                return self._m_infos_of_pv

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_infos_of_pv = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 2, self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_infos_of_pv', None)

        @property
        def msr_policies(self):
            """The X86_MSR_POLICY records."""
            if hasattr(self, '_m_msr_policies'):
                return self._m_msr_policies

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_msr_policies = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 18, self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_msr_policies', None)

        @property
        def msr_policy(self):
            """The MSRs of the guest's policy, if the stream has them."""
            if hasattr(self, '_m_msr_policy'):
                return self._m_msr_policy

            if self.msr_policies.idx_last >= 0:
                pass
                io = self._root.libxc.records[self.msr_policies.idx_last].raw_body._io
                _pos = io.pos()
                io.seek(0)
                from . import xen_x86_cpu_policy
                self._m_msr_policy = xen_x86_cpu_policy.XenX86CpuPolicy.MsrPolicy(io)
                io.seek(_pos)

            return getattr(self, '_m_msr_policy', None)

        @property
        def pv_info(self):
            """Properties of a PV guest."""
            if hasattr(self, '_m_pv_info'):
                return self._m_pv_info

            if self.infos_of_pv.idx_last >= 0:
                pass
                self._m_pv_info = self._root.libxc.records[self.infos_of_pv.idx_last].body

            return getattr(self, '_m_pv_info', None)


    class Vcpu(KaitaiStruct):
        """A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record.
        
        .. seealso::
           X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409
        """
        def __init__(self, idx, _io, _parent=None, _root=None):
            super(XenSaveImage.Vcpu, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.idx = idx
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.registers
            if hasattr(self, '_m_registers'):
                pass
                _on = self.kind
                if _on == XenSaveImage.VcpuKind.hvm:
                    pass
                    self._m_registers._fetch_instances()
                elif _on == XenSaveImage.VcpuKind.pv_x86_32:
                    pass
                    self._m_registers._fetch_instances()
                elif _on == XenSaveImage.VcpuKind.pv_x86_64:
                    pass
                    self._m_registers._fetch_instances()


        @property
        def kind(self):
            """Kind of guest that the vCPU belongs to."""
            if hasattr(self, '_m_kind'):
                return self._m_kind

            self._m_kind = KaitaiStream.resolve_enum(XenSaveImage.VcpuKind, (0 if self._root.finder.has_hvm_context else (1 if self._root.libxc.records[self.idx].raw_body._io.size() == (8 + 5168) else (2 if self._root.libxc.records[self.idx].raw_body._io.size() == (8 + 2800) else 3))))
            return getattr(self, '_m_kind', None)

        @property
        def pv_state(self):
            """The body of X86_PV_VCPU_BASIC."""
            if hasattr(self, '_m_pv_state'):
                return self._m_pv_state

            if (not (self._root.finder.has_hvm_context)):
                pass
                self._m_pv_state = self._root.libxc.records[self.idx].body

            return getattr(self, '_m_pv_state', None)

        @property
        def registers(self):
            """All registers of an HVM guest's vCPU; the general registers of a PV
            guest's.
            """
            if hasattr(self, '_m_registers'):
                return self._m_registers

            if self.kind != XenSaveImage.VcpuKind.damaged:
                pass
                io = (self._root.hvm_context.entries[self.idx].raw_body._io if self._root.finder.has_hvm_context else self._root.libxc.records[self.idx].raw_body._io)
                _pos = io.pos()
                io.seek((528 if self.kind == XenSaveImage.VcpuKind.pv_x86_64 else (524 if self.kind == XenSaveImage.VcpuKind.pv_x86_32 else 0)))
                _on = self.kind
                if _on == XenSaveImage.VcpuKind.hvm:
                    pass
                    from . import xen_hvm_context
                    self._m_registers = xen_hvm_context.XenHvmContext.Cpu(io)
                elif _on == XenSaveImage.VcpuKind.pv_x86_32:
                    pass
                    from . import xen_x86_vcpu
                    self._m_registers = xen_x86_vcpu.XenX86Vcpu.CpuUserRegsX8632(io)
                elif _on == XenSaveImage.VcpuKind.pv_x86_64:
                    pass
                    from . import xen_x86_vcpu
                    self._m_registers = xen_x86_vcpu.XenX86Vcpu.CpuUserRegsX8664(io)
                io.seek(_pos)

            return getattr(self, '_m_registers', None)

        @property
        def vcpu_id(self):
            """Number of the vCPU."""
            if hasattr(self, '_m_vcpu_id'):
                return self._m_vcpu_id

            self._m_vcpu_id = (self._root.hvm_context.entries[self.idx].header.instance if self._root.finder.has_hvm_context else self.pv_state.vcpu_id)
            return getattr(self, '_m_vcpu_id', None)


    class WrapperOffset(KaitaiStruct):
        """Where a record of a wrapper is in the file.
        
        .. seealso::
           Record Overview - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95
        """
        def __init__(self, idx, _io, _parent=None, _root=None):
            super(XenSaveImage.WrapperOffset, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.idx = idx
            self._read()

        def _read(self):
            self.steps = []
            for i in range(self.idx + 1):
                self.steps.append(XenSaveImage.WrapperStep(len(self.steps), (self.ofs_first if len(self.steps) == 0 else self.steps[-1].ofs_next), self._io, self, self._root))



        def _fetch_instances(self):
            pass
            for i in range(len(self.steps)):
                pass
                self.steps[i]._fetch_instances()


        @property
        def ofs_body(self):
            """Offset of the record's body."""
            if hasattr(self, '_m_ofs_body'):
                return self._m_ofs_body

            self._m_ofs_body = self.steps[-1].ofs_body
            return getattr(self, '_m_ofs_body', None)

        @property
        def ofs_first(self):
            """Offset of the first record."""
            if hasattr(self, '_m_ofs_first'):
                return self._m_ofs_first

            self._m_ofs_first = ((self._root.recognition.ofs_libxl + 16) if self._root.recognition.has_libxl else 15)
            return getattr(self, '_m_ofs_first', None)

        @property
        def ofs_next(self):
            """Offset of the data after the record."""
            if hasattr(self, '_m_ofs_next'):
                return self._m_ofs_next

            self._m_ofs_next = self.steps[-1].ofs_next
            return getattr(self, '_m_ofs_next', None)


    class WrapperStep(KaitaiStruct):
        """A record of a wrapper, and where it is.
        
        .. seealso::
           Record Overview - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95
        """
        def __init__(self, idx, ofs_record, _io, _parent=None, _root=None):
            super(XenSaveImage.WrapperStep, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.idx = idx
            self.ofs_record = ofs_record
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass

        @property
        def ofs_body(self):
            """Offset of the body."""
            if hasattr(self, '_m_ofs_body'):
                return self._m_ofs_body

            self._m_ofs_body = (self.ofs_record + (8 if self._root.recognition.has_libxl else 16))
            return getattr(self, '_m_ofs_body', None)

        @property
        def ofs_next(self):
            """Offset of the data after the record."""
            if hasattr(self, '_m_ofs_next'):
                return self._m_ofs_next

            self._m_ofs_next = (self.ofs_body + ((self._root.finder.libxl.body.records[self.idx].raw_body._io.size() + len(self._root.finder.libxl.body.records[self.idx].padding)) if self._root.recognition.has_libxl else self._root.content.records[self.idx].raw_body._io.size()))
            return getattr(self, '_m_ofs_next', None)


    @property
    def config(self):
        """The domain's configuration as its toolstack writes it: JSON or an xl
        configuration file in a file of xl, XML in one of libvirt, otherwise an
        s-expression.
        """
        if hasattr(self, '_m_config'):
            return self._m_config

        if self.finder.len_config > 0:
            pass
            _pos = self._io.pos()
            self._io.seek(self.finder.ofs_config)
            self._m_config = self._io.read_bytes(self.finder.len_config)
            self._io.seek(_pos)

        return getattr(self, '_m_config', None)

    @property
    def device_model(self):
        """The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream."""
        if hasattr(self, '_m_device_model'):
            return self._m_device_model

        if self.finder.has_device_model:
            pass
            self._m_device_model = self.finder.libxl.body.records[self.finder.emulator_contexts.idx_last].body

        return getattr(self, '_m_device_model', None)

    @property
    def finder(self):
        """Finds what the shortcuts refer to."""
        if hasattr(self, '_m_finder'):
            return self._m_finder

        _pos = self._io.pos()
        self._io.seek(0)
        self._m_finder = XenSaveImage.ImageFinder(self._io, self, self._root)
        self._io.seek(_pos)
        return getattr(self, '_m_finder', None)

    @property
    def hvm_context(self):
        """The state of the virtual hardware that Xen emulates for an HVM guest, from
        the last HVM_CONTEXT.
        """
        if hasattr(self, '_m_hvm_context'):
            return self._m_hvm_context

        if self.finder.has_hvm_context:
            pass
            io = self.finder.libxc.records[self.finder.hvm_contexts.idx_last].raw_body._io
            _pos = io.pos()
            io.seek(0)
            from . import xen_hvm_context
            self._m_hvm_context = xen_hvm_context.XenHvmContext(io)
            io.seek(_pos)

        return getattr(self, '_m_hvm_context', None)

    @property
    def is_image(self):
        """The file is a saved domain, and not compressed."""
        if hasattr(self, '_m_is_image'):
            return self._m_is_image

        self._m_is_image = self.recognition.is_image
        return getattr(self, '_m_is_image', None)

    @property
    def is_truncated(self):
        """The file ends before the image does: the last record is incomplete, or it
        is not the one that ends an image. Absent for images of Xen 4.4 and
        earlier.
        """
        if hasattr(self, '_m_is_truncated'):
            return self._m_is_truncated

        if self.recognition.has_end:
            pass
            self._m_is_truncated = self.recognition.is_truncated

        return getattr(self, '_m_is_truncated', None)

    @property
    def legacy(self):
        """The domain in the format of Xen 4.4 and earlier."""
        if hasattr(self, '_m_legacy'):
            return self._m_legacy

        if self.finder.has_legacy:
            pass
            self._m_legacy = self.finder.legacy

        return getattr(self, '_m_legacy', None)

    @property
    def libxc(self):
        """Domain header and records of the libxc stream. A libxl stream with
        checkpoints has more records after those, which continue the stream.
        """
        if hasattr(self, '_m_libxc'):
            return self._m_libxc

        if self.finder.has_libxc:
            pass
            self._m_libxc = self.finder.libxc

        return getattr(self, '_m_libxc', None)

    @property
    def memory(self):
        """The guest's pages."""
        if hasattr(self, '_m_memory'):
            return self._m_memory

        if self.finder.has_libxc:
            pass
            _pos = self._io.pos()
            self._io.seek(0)
            self._m_memory = XenSaveImage.GuestMemory(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_memory', None)

    @property
    def outermost_layer(self):
        """What the file is; the outermost layer of an image."""
        if hasattr(self, '_m_outermost_layer'):
            return self._m_outermost_layer

        self._m_outermost_layer = KaitaiStream.resolve_enum(XenSaveImage.Layer, self.recognition.layer_code)
        return getattr(self, '_m_outermost_layer', None)

    @property
    def problem(self):
        """Why this definition does not read the file; empty if it does."""
        if hasattr(self, '_m_problem'):
            return self._m_problem

        self._m_problem = (u"" if self.recognition.is_image else (u"The file is compressed. Decompress it first." if self.recognition.is_compressed else u"The file is not a saved Xen domain. No known signature begins it."))
        return getattr(self, '_m_problem', None)

    @property
    def recognition(self):
        """What the first bytes say about the file."""
        if hasattr(self, '_m_recognition'):
            return self._m_recognition

        _pos = self._io.pos()
        self._io.seek(0)
        self._m_recognition = XenSaveImage.FirstBytes(self._io, self, self._root)
        self._io.seek(_pos)
        return getattr(self, '_m_recognition', None)

    @property
    def static_data(self):
        """What does not change while the guest runs."""
        if hasattr(self, '_m_static_data'):
            return self._m_static_data

        if self.finder.has_libxc:
            pass
            _pos = self._io.pos()
            self._io.seek(0)
            self._m_static_data = XenSaveImage.StaticRecords(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_static_data', None)

    @property
    def vcpus(self):
        """The vCPUs and their registers, in the order of the stream. Xen does not
        save the registers of an HVM guest's vCPU that is offline.
        """
        if hasattr(self, '_m_vcpus'):
            return self._m_vcpus

        if self.finder.has_libxc:
            pass
            _pos = self._io.pos()
            self._io.seek(0)
            self._m_vcpus = []
            for i in range(self.finder.num_vcpus):
                self._m_vcpus.append(XenSaveImage.Vcpu((self.finder.cpu_entries.found[i].idx if self.finder.has_hvm_context else self.finder.basic_records.found[i].idx), self._io, self, self._root))

            self._io.seek(_pos)

        return getattr(self, '_m_vcpus', None)


