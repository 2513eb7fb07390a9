# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class LegacySaveImage(KaitaiStruct):
    """The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the
    size of the P2M; for a PV guest, the data needed to read the rest and the
    frames of its P2M; chunks, mostly guest pages; and a tail with the registers.
    It has no magic number and no version.
    
    Some numbers are as wide as the words of the toolstack that saved the image.
    No field gives that width or the kind of guest; both can be derived from the
    first bytes, see `identification`.
    
    The image of a domain that Remus protected has several checkpoints in a row,
    each with chunks and a tail. The pages of all checkpoints count, but only the
    last tail does.
    
    A damaged image parses as far as its framing allows.
    
    For reading only: a writer that the compiler makes of this with `-w` leaves
    out contents.
    
    .. seealso::
       Source - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h
    """

    class BlockType(IntEnum):
        extv = 1702392950
        vcpu = 1986228341
        xcnt = 2019782260

    class ChunkType(IntEnum):
        hvm_nr_ioreq_server_pages = -20
        hvm_ioreq_server_pfn = -19
        toolstack = -18
        hvm_sharing_ring_pfn = -17
        hvm_monitor_ring_pfn = -16
        hvm_paging_ring_pfn = -15
        hvm_generation_id_addr = -14
        enable_compression = -13
        compressed_data = -12
        hvm_viridian = -11
        hvm_acpi_ioports_location = -10
        last_checkpoint = -9
        hvm_console_pfn = -8
        tsc_info = -7
        tmem_extra = -6
        tmem = -5
        hvm_vm86_tss = -4
        hvm_ident_pt = -3
        vcpu_info = -2
        enable_verify_mode = -1
        end_mark = 0
        pages = 1

    class ContextLayout(IntEnum):
        unknown_layout = 0
        x86_64 = 1
        x86_32 = 2

    class GuestType(IntEnum):
        x86_pv = 1
        x86_hvm = 2

    class PageType(IntEnum):
        notab = 0
        l1tab = 1
        l2tab = 2
        l3tab = 3
        l4tab = 4
        l1tab_pin = 9
        l2tab_pin = 10
        l3tab_pin = 11
        l4tab_pin = 12
        broken = 13
        xalloc = 14
        xtab = 15

    class TscMode(IntEnum):
        default = 0
        always_emulate = 1
        never_emulate = 2
    def __init__(self, _io, _parent=None, _root=None):
        super(LegacySaveImage, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        if self._io.size() >= 16 + 4:
            pass
            self.image = LegacySaveImage.DomainImage(self.identification.is_64bit, self.identification.is_pv, self._io, self, self._root)



    def _fetch_instances(self):
        pass
        if self._io.size() >= 16 + 4:
            pass
            self.image._fetch_instances()

        _ = self.identification
        if hasattr(self, '_m_identification'):
            pass
            self._m_identification._fetch_instances()


    class Checkpoint(KaitaiStruct):
        """Chunks and the tail that completes the state of the domain.
        
        .. seealso::
           BODY PHASE and TAIL PHASE - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70
        """
        def __init__(self, is_64bit, is_pv, len_context, has_extended, len_xsave, is_compressed, _io, _parent=None, _root=None):
            super(LegacySaveImage.Checkpoint, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self.is_pv = is_pv
            self.len_context = len_context
            self.has_extended = has_extended
            self.len_xsave = len_xsave
            self.is_compressed = is_compressed
            self._read()

        def _read(self):
            self.chunks = []
            i = 0
            while True:
                _ = LegacySaveImage.Chunk(self.is_64bit, self.is_compressed, len(self.chunks), (-1 if len(self.chunks) == 0 else self.chunks[-1].idx_vcpu_info_so_far), (False if len(self.chunks) == 0 else self.chunks[-1].has_last_checkpoint_so_far), (self.is_compressed if len(self.chunks) == 0 else self.chunks[-1].has_enable_compression_so_far), self._io, self, self._root)
                self.chunks.append(_)
                if  (((not (_.is_followed_by_chunk))) or (self._io.size() - self._io.pos() < 12)) :
                    break
                i += 1
            if  ((self.is_pv) and (self.is_ended) and (self._io.size() - self._io.pos() >= 4)) :
                pass
                self.pv_tail = LegacySaveImage.PvTail(self.is_64bit, self.len_context, self.has_extended, self.len_xsave, self.highest_vcpu_id, (self.chunks[self.chunks[-1].idx_vcpu_info_so_far].body.vcpu_map if self.chunks[-1].idx_vcpu_info_so_far >= 0 else b"\x01"), self._io, self, self._root)

            if  (((not (self.is_pv))) and (self.is_ended) and (self._io.size() - self._io.pos() >= 24 + 4)) :
                pass
                self.hvm_tail = LegacySaveImage.HvmTail(self._io, self, self._root)

            self.after_tail = LegacySaveImage.StreamPosition(self._io.pos(), self._io, self, self._root)


        def _fetch_instances(self):
            pass
            for i in range(len(self.chunks)):
                pass
                self.chunks[i]._fetch_instances()

            if  ((self.is_pv) and (self.is_ended) and (self._io.size() - self._io.pos() >= 4)) :
                pass
                self.pv_tail._fetch_instances()

            if  (((not (self.is_pv))) and (self.is_ended) and (self._io.size() - self._io.pos() >= 24 + 4)) :
                pass
                self.hvm_tail._fetch_instances()

            self.after_tail._fetch_instances()
            _ = self.next_marker
            if hasattr(self, '_m_next_marker'):
                pass
                self._m_next_marker._fetch_instances()


        @property
        def enables_compression(self):
            """Pages of later checkpoints are compressed."""
            if hasattr(self, '_m_enables_compression'):
                return self._m_enables_compression

            self._m_enables_compression = self.chunks[-1].has_enable_compression_so_far
            return getattr(self, '_m_enables_compression', None)

        @property
        def highest_vcpu_id(self):
            """The highest vCPU id; without vcpu_info there is only vCPU 0."""
            if hasattr(self, '_m_highest_vcpu_id'):
                return self._m_highest_vcpu_id

            self._m_highest_vcpu_id = (self.chunks[self.chunks[-1].idx_vcpu_info_so_far].header.max_vcpu_id if self.chunks[-1].idx_vcpu_info_so_far >= 0 else 0)
            return getattr(self, '_m_highest_vcpu_id', None)

        @property
        def is_ended(self):
            """The chunks are complete, and the tail follows."""
            if hasattr(self, '_m_is_ended'):
                return self._m_is_ended

            self._m_is_ended = self.chunks[-1].header.chunk_type == LegacySaveImage.ChunkType.end_mark
            return getattr(self, '_m_is_ended', None)

        @property
        def is_last(self):
            """No other checkpoint follows. Images of Xen 3.4 and earlier have no
            last_checkpoint chunk; no chunk follows their only checkpoint.
            """
            if hasattr(self, '_m_is_last'):
                return self._m_is_last

            self._m_is_last = (True if  (((not (self.is_ended))) or (self.chunks[-1].has_last_checkpoint_so_far))  else (True if self._io.size() < (self.after_tail.ofs_next + 4) else (not (self.next_marker.is_chunk))))
            return getattr(self, '_m_is_last', None)

        @property
        def next_marker(self):
            """The data after the tail."""
            if hasattr(self, '_m_next_marker'):
                return self._m_next_marker

            if self._io.size() >= (self.after_tail.ofs_next + 4):
                pass
                _pos = self._io.pos()
                self._io.seek(self.after_tail.ofs_next)
                self._m_next_marker = LegacySaveImage.NextMarker(self._io, self, self._root)
                self._io.seek(_pos)

            return getattr(self, '_m_next_marker', None)


    class Chunk(KaitaiStruct):
        """A batch of guest pages, or something else about the domain.
        
        .. seealso::
           pagebuf_get_one() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069
        """
        def __init__(self, is_64bit, is_compressed, chunk_number, idx_vcpu_info_before, has_last_checkpoint_before, has_enable_compression_before, _io, _parent=None, _root=None):
            super(LegacySaveImage.Chunk, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self.is_compressed = is_compressed
            self.chunk_number = chunk_number
            self.idx_vcpu_info_before = idx_vcpu_info_before
            self.has_last_checkpoint_before = has_last_checkpoint_before
            self.has_enable_compression_before = has_enable_compression_before
            self._read()

        def _read(self):
            self.header = LegacySaveImage.ChunkHeader(self.is_64bit, self.is_compressed, self._io, self, self._root)
            self._raw_raw_body = self._io.read_bytes((self.header.len_body if self.header.len_body <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
            _io__raw_raw_body = KaitaiStream(BytesIO(self._raw_raw_body))
            self.raw_body = LegacySaveImage.Opaque(_io__raw_raw_body, self, self._root)
            if self.header.is_tmem:
                pass
                _on = self.header.chunk_type
                if _on == LegacySaveImage.ChunkType.tmem:
                    pass
                    self.tmem = LegacySaveImage.Tmem(self._io, self, self._root)
                elif _on == LegacySaveImage.ChunkType.tmem_extra:
                    pass
                    self.tmem = LegacySaveImage.TmemExtra(self._io, self, self._root)
                else:
                    pass
                    self.tmem = LegacySaveImage.Opaque(self._io, self, self._root)



        def _fetch_instances(self):
            pass
            self.header._fetch_instances()
            self.raw_body._fetch_instances()
            if self.header.is_tmem:
                pass
                _on = self.header.chunk_type
                if _on == LegacySaveImage.ChunkType.tmem:
                    pass
                    self.tmem._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.tmem_extra:
                    pass
                    self.tmem._fetch_instances()
                else:
                    pass
                    self.tmem._fetch_instances()

            _ = self.body
            if hasattr(self, '_m_body'):
                pass
                _on = self.header.chunk_type
                if _on == LegacySaveImage.ChunkType.compressed_data:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.hvm_acpi_ioports_location:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.hvm_console_pfn:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.hvm_generation_id_addr:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.hvm_ident_pt:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.hvm_ioreq_server_pfn:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.hvm_monitor_ring_pfn:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.hvm_nr_ioreq_server_pages:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.hvm_paging_ring_pfn:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.hvm_sharing_ring_pfn:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.hvm_viridian:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.hvm_vm86_tss:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.pages:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.toolstack:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.tsc_info:
                    pass
                    self._m_body._fetch_instances()
                elif _on == LegacySaveImage.ChunkType.vcpu_info:
                    pass
                    self._m_body._fetch_instances()
                else:
                    pass
                    self._m_body._fetch_instances()


        @property
        def body(self):
            """The data that follows, decoded by the chunk's type."""
            if hasattr(self, '_m_body'):
                return self._m_body

            io = self.raw_body._io
            _pos = io.pos()
            io.seek(0)
            _on = self.header.chunk_type
            if _on == LegacySaveImage.ChunkType.compressed_data:
                pass
                self._m_body = LegacySaveImage.CompressedData(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.hvm_acpi_ioports_location:
                pass
                self._m_body = LegacySaveImage.HvmParam(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.hvm_console_pfn:
                pass
                self._m_body = LegacySaveImage.HvmParam(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.hvm_generation_id_addr:
                pass
                self._m_body = LegacySaveImage.HvmParam(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.hvm_ident_pt:
                pass
                self._m_body = LegacySaveImage.HvmParam(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.hvm_ioreq_server_pfn:
                pass
                self._m_body = LegacySaveImage.HvmParam(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.hvm_monitor_ring_pfn:
                pass
                self._m_body = LegacySaveImage.HvmParam(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.hvm_nr_ioreq_server_pages:
                pass
                self._m_body = LegacySaveImage.HvmParam(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.hvm_paging_ring_pfn:
                pass
                self._m_body = LegacySaveImage.HvmParam(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.hvm_sharing_ring_pfn:
                pass
                self._m_body = LegacySaveImage.HvmParam(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.hvm_viridian:
                pass
                self._m_body = LegacySaveImage.HvmParam(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.hvm_vm86_tss:
                pass
                self._m_body = LegacySaveImage.HvmParam(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.pages:
                pass
                self._m_body = LegacySaveImage.PageContents(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.toolstack:
                pass
                self._m_body = LegacySaveImage.Toolstack(self.is_64bit, io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.tsc_info:
                pass
                self._m_body = LegacySaveImage.TscInfo(io, self, self._root)
            elif _on == LegacySaveImage.ChunkType.vcpu_info:
                pass
                self._m_body = LegacySaveImage.VcpuInfo(io, self, self._root)
            else:
                pass
                self._m_body = LegacySaveImage.Opaque(io, self, self._root)
            io.seek(_pos)
            return getattr(self, '_m_body', None)

        @property
        def has_enable_compression_so_far(self):
            """An enable_compression chunk was present."""
            if hasattr(self, '_m_has_enable_compression_so_far'):
                return self._m_has_enable_compression_so_far

            self._m_has_enable_compression_so_far =  ((self.has_enable_compression_before) or (self.header.chunk_type == LegacySaveImage.ChunkType.enable_compression)) 
            return getattr(self, '_m_has_enable_compression_so_far', None)

        @property
        def has_last_checkpoint_so_far(self):
            """A last_checkpoint chunk was present."""
            if hasattr(self, '_m_has_last_checkpoint_so_far'):
                return self._m_has_last_checkpoint_so_far

            self._m_has_last_checkpoint_so_far =  ((self.has_last_checkpoint_before) or (self.header.chunk_type == LegacySaveImage.ChunkType.last_checkpoint)) 
            return getattr(self, '_m_has_last_checkpoint_so_far', None)

        @property
        def idx_vcpu_info_so_far(self):
            """Number of the last vcpu_info chunk so far, -1 if there was none."""
            if hasattr(self, '_m_idx_vcpu_info_so_far'):
                return self._m_idx_vcpu_info_so_far

            self._m_idx_vcpu_info_so_far = (self.chunk_number if self.header.chunk_type == LegacySaveImage.ChunkType.vcpu_info else self.idx_vcpu_info_before)
            return getattr(self, '_m_idx_vcpu_info_so_far', None)

        @property
        def is_followed_by_chunk(self):
            """Another chunk follows."""
            if hasattr(self, '_m_is_followed_by_chunk'):
                return self._m_is_followed_by_chunk

            self._m_is_followed_by_chunk =  ((self.header.chunk_type != LegacySaveImage.ChunkType.end_mark) and (self.header.is_known)) 
            return getattr(self, '_m_is_followed_by_chunk', None)

        @property
        def is_truncated(self):
            """The image ends inside this chunk."""
            if hasattr(self, '_m_is_truncated'):
                return self._m_is_truncated

            self._m_is_truncated =  ((self.raw_body._io.size() < self.header.len_body) or ((len(self.header.pfns) < self.header.marker if self.header.marker > 0 else False))) 
            return getattr(self, '_m_is_truncated', None)

        @property
        def truncation(self):
            """The words about it in the text for people."""
            if hasattr(self, '_m_truncation'):
                return self._m_truncation

            self._m_truncation = (u", TRUNCATED" if self.is_truncated else u"")
            return getattr(self, '_m_truncation', None)


    class ChunkHeader(KaitaiStruct):
        """The marker of a chunk, and the fields that determine its length. Only
        Xen's restore code documents what each chunk has.
        
        .. seealso::
           pagebuf_get_one() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069
        """
        def __init__(self, is_64bit, is_compressed, _io, _parent=None, _root=None):
            super(LegacySaveImage.ChunkHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self.is_compressed = is_compressed
            self._read()

        def _read(self):
            self.marker = self._io.read_s4le()
            if self.chunk_type == LegacySaveImage.ChunkType.vcpu_info:
                pass
                self.max_vcpu_id = self._io.read_u4le()

            if self.chunk_type == LegacySaveImage.ChunkType.toolstack:
                pass
                self.len_toolstack = self._io.read_u4le()

            if self.chunk_type == LegacySaveImage.ChunkType.compressed_data:
                pass
                self.len_compressed = LegacySaveImage.Ulong(self.is_64bit, self._io, self, self._root)

            if self.marker > 0:
                pass
                self.pfns = []
                for i in range((self.marker if self.marker <= ((self._io.size() - self._io.pos()) // (8 if self.is_64bit else 4)) else ((self._io.size() - self._io.pos()) // (8 if self.is_64bit else 4)))):
                    self.pfns.append(LegacySaveImage.PfnEntry(self.is_64bit, (0 if len(self.pfns) == 0 else self.pfns[-1].num_pages_so_far), self._io, self, self._root))




        def _fetch_instances(self):
            pass
            if self.chunk_type == LegacySaveImage.ChunkType.vcpu_info:
                pass

            if self.chunk_type == LegacySaveImage.ChunkType.toolstack:
                pass

            if self.chunk_type == LegacySaveImage.ChunkType.compressed_data:
                pass
                self.len_compressed._fetch_instances()

            if self.marker > 0:
                pass
                for i in range(len(self.pfns)):
                    pass
                    self.pfns[i]._fetch_instances()



        @property
        def chunk_type(self):
            """Type of the chunk."""
            if hasattr(self, '_m_chunk_type'):
                return self._m_chunk_type

            self._m_chunk_type = KaitaiStream.resolve_enum(LegacySaveImage.ChunkType, (1 if self.marker > 0 else self.marker))
            return getattr(self, '_m_chunk_type', None)

        @property
        def is_hvm_param(self):
            """The chunk holds an HVM parameter."""
            if hasattr(self, '_m_is_hvm_param'):
                return self._m_is_hvm_param

            self._m_is_hvm_param =  ((self.chunk_type == LegacySaveImage.ChunkType.hvm_ident_pt) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_vm86_tss) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_console_pfn) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_acpi_ioports_location) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_viridian) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_generation_id_addr) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_paging_ring_pfn) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_monitor_ring_pfn) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_sharing_ring_pfn) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_ioreq_server_pfn) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_nr_ioreq_server_pages)) 
            return getattr(self, '_m_is_hvm_param', None)

        @property
        def is_known(self):
            """A receiver knows the chunk."""
            if hasattr(self, '_m_is_known'):
                return self._m_is_known

            self._m_is_known = self.marker >= -20
            return getattr(self, '_m_is_known', None)

        @property
        def is_tmem(self):
            """Only the chunk's contents determine where it ends."""
            if hasattr(self, '_m_is_tmem'):
                return self._m_is_tmem

            self._m_is_tmem =  ((self.chunk_type == LegacySaveImage.ChunkType.tmem) or (self.chunk_type == LegacySaveImage.ChunkType.tmem_extra)) 
            return getattr(self, '_m_is_tmem', None)

        @property
        def known_hvm_param_index(self):
            """Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for
            other chunks.
            """
            if hasattr(self, '_m_known_hvm_param_index'):
                return self._m_known_hvm_param_index

            self._m_known_hvm_param_index = (12 if self.chunk_type == LegacySaveImage.ChunkType.hvm_ident_pt else (15 if self.chunk_type == LegacySaveImage.ChunkType.hvm_vm86_tss else (17 if self.chunk_type == LegacySaveImage.ChunkType.hvm_console_pfn else (19 if self.chunk_type == LegacySaveImage.ChunkType.hvm_acpi_ioports_location else (9 if self.chunk_type == LegacySaveImage.ChunkType.hvm_viridian else (34 if self.chunk_type == LegacySaveImage.ChunkType.hvm_generation_id_addr else (27 if self.chunk_type == LegacySaveImage.ChunkType.hvm_paging_ring_pfn else (28 if self.chunk_type == LegacySaveImage.ChunkType.hvm_monitor_ring_pfn else (29 if self.chunk_type == LegacySaveImage.ChunkType.hvm_sharing_ring_pfn else (32 if self.chunk_type == LegacySaveImage.ChunkType.hvm_ioreq_server_pfn else (33 if self.chunk_type == LegacySaveImage.ChunkType.hvm_nr_ioreq_server_pages else -1)))))))))))
            return getattr(self, '_m_known_hvm_param_index', None)

        @property
        def known_num_pfns_max(self):
            """The most pfns that a receiver accepts in one page batch."""
            if hasattr(self, '_m_known_num_pfns_max'):
                return self._m_known_num_pfns_max

            self._m_known_num_pfns_max = 1024
            return getattr(self, '_m_known_num_pfns_max', None)

        @property
        def known_vcpu_id_max(self):
            """The highest vCPU id that a receiver accepts."""
            if hasattr(self, '_m_known_vcpu_id_max'):
                return self._m_known_vcpu_id_max

            self._m_known_vcpu_id_max = 4095
            return getattr(self, '_m_known_vcpu_id_max', None)

        @property
        def len_body(self):
            """Length of the data that follows in bytes; 0 for tmem, whose contents
            determine where it ends.
            """
            if hasattr(self, '_m_len_body'):
                return self._m_len_body

            self._m_len_body = ((self.num_pages * 4096) if self.marker > 0 else (self.len_vcpu_map if self.chunk_type == LegacySaveImage.ChunkType.vcpu_info else (self.len_toolstack if self.chunk_type == LegacySaveImage.ChunkType.toolstack else (self.len_compressed.value if self.chunk_type == LegacySaveImage.ChunkType.compressed_data else (20 if self.chunk_type == LegacySaveImage.ChunkType.tsc_info else (12 if self.is_hvm_param else 0))))))
            return getattr(self, '_m_len_body', None)

        @property
        def len_vcpu_map(self):
            """Length of the map of vCPUs in bytes."""
            if hasattr(self, '_m_len_vcpu_map'):
                return self._m_len_vcpu_map

            self._m_len_vcpu_map = (((self.max_vcpu_id // 64 + 1) * 8) if  ((self.chunk_type == LegacySaveImage.ChunkType.vcpu_info) and (self.max_vcpu_id <= 4095))  else 0)
            return getattr(self, '_m_len_vcpu_map', None)

        @property
        def num_pages(self):
            """Pages that follows the pfns."""
            if hasattr(self, '_m_num_pages'):
                return self._m_num_pages

            self._m_num_pages = (self.pfns[-1].num_pages_so_far if  ((self.marker > 0) and ((not (self.is_compressed))) and (len(self.pfns) > 0))  else 0)
            return getattr(self, '_m_num_pages', None)

        @property
        def num_pfns(self):
            """Number of pfns in a page batch."""
            if hasattr(self, '_m_num_pfns'):
                return self._m_num_pfns

            self._m_num_pfns = (self.marker if self.marker > 0 else 0)
            return getattr(self, '_m_num_pfns', None)


    class CompressedData(KaitaiStruct):
        """Pages as Remus sends them: the parts of each that have changed since it
        was last sent. They belong to the pfns of the preceding page batches that
        have no page yet, in order. A page can begin in one such chunk and end in
        the next.
        
        Each page is a sequence of one-byte markers. A single marker of 0 stands
        for a page that has not changed; a single marker of 0x80 is followed by
        the whole page. Otherwise bits 6-0 of a marker count words of four bytes:
        with bit 7 set, that many words stay unchanged; with bit 7 clear, that
        many words follow and replace those of the page. The markers of a page
        cover 4096 bytes in total.
        
        .. seealso::
           xc_compression_uncompress_page() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_compression.c#L365-L454
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.CompressedData, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.data = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass

        @property
        def len_word(self):
            """Size in bytes of the words that a marker counts."""
            if hasattr(self, '_m_len_word'):
                return self._m_len_word

            self._m_len_word = 4
            return getattr(self, '_m_len_word', None)

        @property
        def marker_full(self):
            """Marker of a page that follows in full."""
            if hasattr(self, '_m_marker_full'):
                return self._m_marker_full

            self._m_marker_full = 128
            return getattr(self, '_m_marker_full', None)

        @property
        def marker_unchanged(self):
            """Marker of a page that has not changed."""
            if hasattr(self, '_m_marker_unchanged'):
                return self._m_marker_unchanged

            self._m_marker_unchanged = 0
            return getattr(self, '_m_marker_unchanged', None)

        @property
        def skip_flag(self):
            """Bit of a marker for words that stay unchanged."""
            if hasattr(self, '_m_skip_flag'):
                return self._m_skip_flag

            self._m_skip_flag = 128
            return getattr(self, '_m_skip_flag', None)


    class DeviceModel(KaitaiStruct):
        """State of the device model, QEMU.
        
        .. seealso::
           buffer_tail_hvm() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.DeviceModel, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = LegacySaveImage.DeviceModelSignature(self._io, self, self._root)
            self.after_signature = LegacySaveImage.StreamPosition(self._io.pos(), self._io, self, self._root)
            if self.has_length:
                pass
                self.length = LegacySaveImage.DeviceModelLength(self._io, self, self._root)

            if self.has_xenopsd_length:
                pass
                self.xenopsd_length = LegacySaveImage.XenopsdDeviceModelLength(self._io, self, self._root)

            if self.signature.is_known:
                pass
                self.state = self._io.read_bytes((self.len_state if  ((self.has_end) and (self.len_state <= (self._io.size() - self._io.pos())))  else (self._io.size() - self._io.pos())))



        def _fetch_instances(self):
            pass
            self.signature._fetch_instances()
            self.after_signature._fetch_instances()
            if self.has_length:
                pass
                self.length._fetch_instances()

            if self.has_xenopsd_length:
                pass
                self.xenopsd_length._fetch_instances()

            if self.signature.is_known:
                pass

            _ = self.next_octets
            if hasattr(self, '_m_next_octets'):
                pass
                self._m_next_octets._fetch_instances()


        @property
        def has_end(self):
            """The length determines where the state ends; otherwise it extends to
            the end of the file.
            """
            if hasattr(self, '_m_has_end'):
                return self._m_has_end

            self._m_has_end =  ((self.has_length) or (self.has_xenopsd_length)) 
            return getattr(self, '_m_has_end', None)

        @property
        def has_length(self):
            """A length follows the signature."""
            if hasattr(self, '_m_has_length'):
                return self._m_has_length

            self._m_has_length =  ((self.signature.has_length) and (self._io.size() >= (self.after_signature.ofs_next + 4))) 
            return getattr(self, '_m_has_length', None)

        @property
        def has_xenopsd_length(self):
            """A length follows the signature, and xenopsd wrote it."""
            if hasattr(self, '_m_has_xenopsd_length'):
                return self._m_has_xenopsd_length

            self._m_has_xenopsd_length = ((self.next_octets.is_valid if self._io.size() >= (self.after_signature.ofs_next + 5) else False) if self.signature.has_no_length else False)
            return getattr(self, '_m_has_xenopsd_length', None)

        @property
        def len_state(self):
            """Length of the state in bytes, 0 if it extends to the end of the file."""
            if hasattr(self, '_m_len_state'):
                return self._m_len_state

            self._m_len_state = (self.length.len_state if self.has_length else (self.xenopsd_length.len_state if self.has_xenopsd_length else 0))
            return getattr(self, '_m_len_state', None)

        @property
        def next_octets(self):
            """The fields after the signature, if xenopsd wrote it."""
            if hasattr(self, '_m_next_octets'):
                return self._m_next_octets

            if self._io.size() >= (self.after_signature.ofs_next + 5):
                pass
                _pos = self._io.pos()
                self._io.seek(self.after_signature.ofs_next)
                self._m_next_octets = LegacySaveImage.XenopsdDeviceModelLength(self._io, self, self._root)
                self._io.seek(_pos)

            return getattr(self, '_m_next_octets', None)

        @property
        def ofs_state(self):
            """Offset of the state."""
            if hasattr(self, '_m_ofs_state'):
                return self._m_ofs_state

            self._m_ofs_state = (21 + (4 if self.has_length else (5 if self.has_xenopsd_length else 0)))
            return getattr(self, '_m_ofs_state', None)


    class DeviceModelLength(KaitaiStruct):
        """Length of the device model's state where libxl or Remus wrote it.
        
        .. seealso::
           buffer_qemu() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L457-L493
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.DeviceModelLength, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_state = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class DeviceModelSignature(KaitaiStruct):
        """The header of the device model's state.
        
        .. seealso::
           buffer_tail_hvm() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.DeviceModelSignature, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = (self._io.read_bytes(21)).decode(u"ISO-8859-1")


        def _fetch_instances(self):
            pass

        @property
        def has_length(self):
            """A length follows, little-endian."""
            if hasattr(self, '_m_has_length'):
                return self._m_has_length

            self._m_has_length =  ((self.signature == u"DeviceModelRecord0002") or (self.signature == u"RemusDeviceModelState")) 
            return getattr(self, '_m_has_length', None)

        @property
        def has_no_length(self):
            """xend's signature, followed by the state up to the end of the file; or
            xenopsd's, which is one byte longer and is followed by a big-endian
            length.
            """
            if hasattr(self, '_m_has_no_length'):
                return self._m_has_no_length

            self._m_has_no_length = self.signature == u"QemuDeviceModelRecord"
            return getattr(self, '_m_has_no_length', None)

        @property
        def is_known(self):
            """A receiver knows the signature."""
            if hasattr(self, '_m_is_known'):
                return self._m_is_known

            self._m_is_known =  ((self.has_length) or (self.has_no_length)) 
            return getattr(self, '_m_is_known', None)


    class DomainImage(KaitaiStruct):
        """An image whose toolstack and kind of guest are known.
        
        .. seealso::
           Source - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h
        """
        def __init__(self, is_64bit, is_pv, _io, _parent=None, _root=None):
            super(LegacySaveImage.DomainImage, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self.is_pv = is_pv
            self._read()

        def _read(self):
            self.header = LegacySaveImage.Header(self.is_64bit, self.is_pv, self._io, self, self._root)
            if self.is_pv:
                pass
                self.extended_info = LegacySaveImage.ExtendedInfo(self.is_64bit, self._io, self, self._root)

            if self.is_pv:
                pass
                self._raw_p2m_frames = self._io.read_bytes((self.len_p2m_frames if self.len_p2m_frames <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
                _io__raw_p2m_frames = KaitaiStream(BytesIO(self._raw_p2m_frames))
                self.p2m_frames = LegacySaveImage.P2mFrameList(self.is_64bit, _io__raw_p2m_frames, self, self._root)

            if self._io.size() - self._io.pos() >= 12:
                pass
                self.checkpoints = []
                i = 0
                while True:
                    _ = LegacySaveImage.Checkpoint(self.is_64bit, self.is_pv, self.len_context, self.has_extended, self.len_xsave, (False if len(self.checkpoints) == 0 else self.checkpoints[-1].enables_compression), self._io, self, self._root)
                    self.checkpoints.append(_)
                    if  ((_.is_last) or (self._io.size() - self._io.pos() < 12)) :
                        break
                    i += 1



        def _fetch_instances(self):
            pass
            self.header._fetch_instances()
            if self.is_pv:
                pass
                self.extended_info._fetch_instances()

            if self.is_pv:
                pass
                self.p2m_frames._fetch_instances()

            if self._io.size() - self._io.pos() >= 12:
                pass
                for i in range(len(self.checkpoints)):
                    pass
                    self.checkpoints[i]._fetch_instances()



        @property
        def guest_width(self):
            """Width of a PV guest's words in bytes, derived from the size of its
            vCPU contexts.
            """
            if hasattr(self, '_m_guest_width'):
                return self._m_guest_width

            self._m_guest_width = (8 if  ((self.len_context == 5168) or ( ((self.is_64bit) and (self.len_context != 2800)) ))  else 4)
            return getattr(self, '_m_guest_width', None)

        @property
        def has_extended(self):
            """Each vCPU has an extended context."""
            if hasattr(self, '_m_has_extended'):
                return self._m_has_extended

            self._m_has_extended = (self.extended_info.has_extended if self.is_pv else False)
            return getattr(self, '_m_has_extended', None)

        @property
        def len_context(self):
            """Length of a vCPU's context in bytes."""
            if hasattr(self, '_m_len_context'):
                return self._m_len_context

            self._m_len_context = (self.extended_info.len_context if self.is_pv else 0)
            return getattr(self, '_m_len_context', None)

        @property
        def len_p2m_frames(self):
            """Length of `p2m_frames` in bytes."""
            if hasattr(self, '_m_len_p2m_frames'):
                return self._m_len_p2m_frames

            self._m_len_p2m_frames = (self.num_p2m_frames * (8 if self.is_64bit else 4))
            return getattr(self, '_m_len_p2m_frames', None)

        @property
        def len_xsave(self):
            """Length of a vCPU's extended processor state in bytes, including the
            numbers before it.
            """
            if hasattr(self, '_m_len_xsave'):
                return self._m_len_xsave

            self._m_len_xsave = (self.extended_info.len_xsave if self.is_pv else 0)
            return getattr(self, '_m_len_xsave', None)

        @property
        def num_p2m_frames(self):
            """Pages of the P2M."""
            if hasattr(self, '_m_num_p2m_frames'):
                return self._m_num_p2m_frames

            self._m_num_p2m_frames = (((self.header.p2m_size.value + self.num_p2m_per_frame) - 1) // self.num_p2m_per_frame)
            return getattr(self, '_m_num_p2m_frames', None)

        @property
        def num_p2m_per_frame(self):
            """Entries of the P2M in one page."""
            if hasattr(self, '_m_num_p2m_per_frame'):
                return self._m_num_p2m_per_frame

            self._m_num_p2m_per_frame = 4096 // self.guest_width
            return getattr(self, '_m_num_p2m_per_frame', None)

        @property
        def pt_levels(self):
            """Levels of a PV guest's page tables."""
            if hasattr(self, '_m_pt_levels'):
                return self._m_pt_levels

            self._m_pt_levels = (4 if self.guest_width == 8 else 3)
            return getattr(self, '_m_pt_levels', None)


    class ExtendedInfo(KaitaiStruct):
        """Blocks that describe the tail of a PV guest's image.
        
        .. seealso::
           map_and_save_p2m_table() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781
        """
        def __init__(self, is_64bit, _io, _parent=None, _root=None):
            super(LegacySaveImage.ExtendedInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self._read()

        def _read(self):
            self.head = LegacySaveImage.ExtendedInfoHeader(self.is_64bit, self._io, self, self._root)
            self._raw_blocks = self._io.read_bytes((self.head.len_blocks if self.head.len_blocks <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
            _io__raw_blocks = KaitaiStream(BytesIO(self._raw_blocks))
            self.blocks = LegacySaveImage.ExtendedInfoBlocks(_io__raw_blocks, self, self._root)


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            self.blocks._fetch_instances()

        @property
        def has_extended(self):
            """Each vCPU has an extended context."""
            if hasattr(self, '_m_has_extended'):
                return self._m_has_extended

            self._m_has_extended = self.blocks.has_extended
            return getattr(self, '_m_has_extended', None)

        @property
        def len_context(self):
            """Length of a vCPU's context in bytes; 0 if no block says so."""
            if hasattr(self, '_m_len_context'):
                return self._m_len_context

            self._m_len_context = self.blocks.len_context
            return getattr(self, '_m_len_context', None)

        @property
        def len_xsave(self):
            """Length of a vCPU's extended processor state in bytes, including the
            numbers before it.
            """
            if hasattr(self, '_m_len_xsave'):
                return self._m_len_xsave

            self._m_len_xsave = self.blocks.len_xsave
            return getattr(self, '_m_len_xsave', None)


    class ExtendedInfoBlock(KaitaiStruct):
        """One block of the extended info.
        
        .. seealso::
           load_p2m_frame_list() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380
        """
        def __init__(self, len_context_before, has_extended_before, len_xsave_before, _io, _parent=None, _root=None):
            super(LegacySaveImage.ExtendedInfoBlock, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.len_context_before = len_context_before
            self.has_extended_before = has_extended_before
            self.len_xsave_before = len_xsave_before
            self._read()

        def _read(self):
            self.header = LegacySaveImage.ExtendedInfoBlockHeader(self._io, self, self._root)
            self._raw_raw_content = self._io.read_bytes((self.header.len_data if self.header.len_data <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
            _io__raw_raw_content = KaitaiStream(BytesIO(self._raw_raw_content))
            self.raw_content = LegacySaveImage.Opaque(_io__raw_raw_content, self, self._root)


        def _fetch_instances(self):
            pass
            self.header._fetch_instances()
            self.raw_content._fetch_instances()
            _ = self.content
            if hasattr(self, '_m_content'):
                pass
                _on = self.header.block_type
                if _on == LegacySaveImage.BlockType.vcpu:
                    pass
                    self._m_content._fetch_instances()
                elif _on == LegacySaveImage.BlockType.xcnt:
                    pass
                    self._m_content._fetch_instances()
                else:
                    pass
                    self._m_content._fetch_instances()


        @property
        def content(self):
            """The data, decoded by block type."""
            if hasattr(self, '_m_content'):
                return self._m_content

            io = self.raw_content._io
            _pos = io.pos()
            io.seek(0)
            _on = self.header.block_type
            if _on == LegacySaveImage.BlockType.vcpu:
                pass
                self._m_content = LegacySaveImage.VcpuContext(self.header.len_data, io, self, self._root)
            elif _on == LegacySaveImage.BlockType.xcnt:
                pass
                self._m_content = LegacySaveImage.XsaveLength(io, self, self._root)
            else:
                pass
                self._m_content = LegacySaveImage.Opaque(io, self, self._root)
            io.seek(_pos)
            return getattr(self, '_m_content', None)

        @property
        def has_extended_so_far(self):
            """vCPUs have an extended context."""
            if hasattr(self, '_m_has_extended_so_far'):
                return self._m_has_extended_so_far

            self._m_has_extended_so_far =  ((self.has_extended_before) or (self.header.block_type == LegacySaveImage.BlockType.extv)) 
            return getattr(self, '_m_has_extended_so_far', None)

        @property
        def len_context_so_far(self):
            """Length of a vCPU's context, from the blocks up to this one."""
            if hasattr(self, '_m_len_context_so_far'):
                return self._m_len_context_so_far

            self._m_len_context_so_far = (self.header.len_data if self.header.block_type == LegacySaveImage.BlockType.vcpu else self.len_context_before)
            return getattr(self, '_m_len_context_so_far', None)

        @property
        def len_xsave_so_far(self):
            """Length of a vCPU's extended processor state, from the blocks up to this one."""
            if hasattr(self, '_m_len_xsave_so_far'):
                return self._m_len_xsave_so_far

            self._m_len_xsave_so_far = (self.content.len_xsave if  ((self.header.block_type == LegacySaveImage.BlockType.xcnt) and (self.raw_content._io.size() >= 4))  else self.len_xsave_before)
            return getattr(self, '_m_len_xsave_so_far', None)


    class ExtendedInfoBlockHeader(KaitaiStruct):
        """The header of a block of the extended info.
        
        .. seealso::
           load_p2m_frame_list() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.ExtendedInfoBlockHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.type_code = self._io.read_u4be()
            self.len_data = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def block_type(self):
            """Type of the block. A receiver skips a type that it does not know."""
            if hasattr(self, '_m_block_type'):
                return self._m_block_type

            self._m_block_type = KaitaiStream.resolve_enum(LegacySaveImage.BlockType, self.type_code)
            return getattr(self, '_m_block_type', None)


    class ExtendedInfoBlocks(KaitaiStruct):
        """All blocks of the extended info.
        
        .. seealso::
           load_p2m_frame_list() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.ExtendedInfoBlocks, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            if self._io.size() >= 8:
                pass
                self.blocks = []
                i = 0
                while True:
                    _ = LegacySaveImage.ExtendedInfoBlock((0 if len(self.blocks) == 0 else self.blocks[-1].len_context_so_far), (False if len(self.blocks) == 0 else self.blocks[-1].has_extended_so_far), (0 if len(self.blocks) == 0 else self.blocks[-1].len_xsave_so_far), self._io, self, self._root)
                    self.blocks.append(_)
                    if self._io.size() - self._io.pos() < 8:
                        break
                    i += 1



        def _fetch_instances(self):
            pass
            if self._io.size() >= 8:
                pass
                for i in range(len(self.blocks)):
                    pass
                    self.blocks[i]._fetch_instances()



        @property
        def has_blocks(self):
            """There is a block."""
            if hasattr(self, '_m_has_blocks'):
                return self._m_has_blocks

            self._m_has_blocks = self._io.size() >= 8
            return getattr(self, '_m_has_blocks', None)

        @property
        def has_extended(self):
            """Each vCPU has an extended context."""
            if hasattr(self, '_m_has_extended'):
                return self._m_has_extended

            self._m_has_extended = (self.blocks[-1].has_extended_so_far if self.has_blocks else False)
            return getattr(self, '_m_has_extended', None)

        @property
        def len_context(self):
            """Length of a vCPU's context in bytes; 0 if no block says so."""
            if hasattr(self, '_m_len_context'):
                return self._m_len_context

            self._m_len_context = (self.blocks[-1].len_context_so_far if self.has_blocks else 0)
            return getattr(self, '_m_len_context', None)

        @property
        def len_xsave(self):
            """Length of a vCPU's extended processor state in bytes, including the
            numbers before it.
            """
            if hasattr(self, '_m_len_xsave'):
                return self._m_len_xsave

            self._m_len_xsave = (self.blocks[-1].len_xsave_so_far if self.has_blocks else 0)
            return getattr(self, '_m_len_xsave', None)


    class ExtendedInfoHeader(KaitaiStruct):
        """The header of the extended info.
        
        .. seealso::
           load_p2m_frame_list() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380
        """
        def __init__(self, is_64bit, _io, _parent=None, _root=None):
            super(LegacySaveImage.ExtendedInfoHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self._read()

        def _read(self):
            self.marker = LegacySaveImage.UlongHalves(self.is_64bit, self._io, self, self._root)
            self.len_blocks = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            self.marker._fetch_instances()

        @property
        def is_valid(self):
            """The marker is all ones."""
            if hasattr(self, '_m_is_valid'):
                return self._m_is_valid

            self._m_is_valid =  ((self.marker.low >> 16 == 65535) and (self.marker.low & 65535 == 65535) and (( ((self.marker.high >> 16 == 65535) and (self.marker.high & 65535 == 65535))  if self.is_64bit else True))) 
            return getattr(self, '_m_is_valid', None)


    class FirstOctets(KaitaiStruct):
        """The first 16 bytes, interpreted for either width of the toolstack.
        
        .. seealso::
           Legacy Images (x86 only) - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L761
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.FirstOctets, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.p2m_size = self._io.read_u4le()
            self.word1 = self._io.read_u4le()
            self.word2 = self._io.read_u4le()
            self.word3 = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def first_chunk(self):
            """Marker of the first chunk, if this is an HVM guest."""
            if hasattr(self, '_m_first_chunk'):
                return self._m_first_chunk

            self._m_first_chunk = (self.word2 if self.is_64bit else self.word1)
            return getattr(self, '_m_first_chunk', None)

        @property
        def has_plausible_chunk(self):
            """The marker is one that a chunk at the start of an image can have."""
            if hasattr(self, '_m_has_plausible_chunk'):
                return self._m_has_plausible_chunk

            self._m_has_plausible_chunk =  (( ((self.first_chunk >= 1) and (self.first_chunk <= 1024)) ) or ( ((self.first_chunk >> 16 == 65535) and (self.first_chunk & 65535 >= 65516)) )) 
            return getattr(self, '_m_has_plausible_chunk', None)

        @property
        def has_plausible_size(self):
            """The number of pages is not 0 and not more than pfns of 28 bits can address."""
            if hasattr(self, '_m_has_plausible_size'):
                return self._m_has_plausible_size

            self._m_has_plausible_size =  ((self.p2m_size > 0) and (self.p2m_size <= 268435456)) 
            return getattr(self, '_m_has_plausible_size', None)

        @property
        def is_64bit(self):
            """A 64-bit toolstack saved the image."""
            if hasattr(self, '_m_is_64bit'):
                return self._m_is_64bit

            self._m_is_64bit = self.word1 == 0
            return getattr(self, '_m_is_64bit', None)

        @property
        def is_pv(self):
            """The extended info of a PV guest follows the size; otherwise the first
            chunk of an HVM guest does. All ones can also be the marker of an
            enable_verify_mode chunk; then another chunk's marker follows, which
            is smaller than any length of extended info.
            """
            if hasattr(self, '_m_is_pv'):
                return self._m_is_pv

            self._m_is_pv = ( ((self.word2 >> 16 == 65535) and (self.word2 & 65535 == 65535) and (self.word3 >> 16 == 65535) and (self.word3 & 65535 == 65535))  if self.is_64bit else  ((self.word1 >> 16 == 65535) and (self.word1 & 65535 == 65535) and ((not ( (( ((self.word2 >= 1) and (self.word2 <= 1024)) ) or ( ((self.word2 >> 16 == 65535) and (self.word2 & 65535 >= 65516)) )) )))) )
            return getattr(self, '_m_is_pv', None)


    class Header(KaitaiStruct):
        """The start of every image.
        
        .. seealso::
           xc_domain_save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136
        """
        def __init__(self, is_64bit, is_pv, _io, _parent=None, _root=None):
            super(LegacySaveImage.Header, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self.is_pv = is_pv
            self._read()

        def _read(self):
            self.p2m_size = LegacySaveImage.Ulong(self.is_64bit, self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.p2m_size._fetch_instances()

        @property
        def guest_type(self):
            """Kind of guest."""
            if hasattr(self, '_m_guest_type'):
                return self._m_guest_type

            self._m_guest_type = KaitaiStream.resolve_enum(LegacySaveImage.GuestType, (1 if self.is_pv else 2))
            return getattr(self, '_m_guest_type', None)

        @property
        def known_p2m_size_max(self):
            """The most pfns that 28 bits can address."""
            if hasattr(self, '_m_known_p2m_size_max'):
                return self._m_known_p2m_size_max

            self._m_known_p2m_size_max = 268435456
            return getattr(self, '_m_known_p2m_size_max', None)

        @property
        def toolstack_width(self):
            """Width in bytes of the words of the toolstack that saved the image."""
            if hasattr(self, '_m_toolstack_width'):
                return self._m_toolstack_width

            self._m_toolstack_width = (8 if self.is_64bit else 4)
            return getattr(self, '_m_toolstack_width', None)


    class HvmContext(KaitaiStruct):
        """The state of an HVM guest's virtual hardware in Xen.
        
        .. seealso::
           buffer_tail_hvm() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.HvmContext, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_context = self._io.read_u4le()
            self._raw_raw_body = self._io.read_bytes((self.len_context if self.len_context <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
            _io__raw_raw_body = KaitaiStream(BytesIO(self._raw_raw_body))
            self.raw_body = LegacySaveImage.Opaque(_io__raw_raw_body, self, self._root)


        def _fetch_instances(self):
            pass
            self.raw_body._fetch_instances()
            _ = self.context
            if hasattr(self, '_m_context'):
                pass
                self._m_context._fetch_instances()


        @property
        def context(self):
            """The state as Xen's HVM save records."""
            if hasattr(self, '_m_context'):
                return self._m_context

            io = self.raw_body._io
            _pos = io.pos()
            io.seek(0)
            from . import xen_hvm_context
            self._m_context = xen_hvm_context.XenHvmContext(io)
            io.seek(_pos)
            return getattr(self, '_m_context', None)


    class HvmParam(KaitaiStruct):
        """One HVM parameter.
        
        .. seealso::
           xc_domain_save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.HvmParam, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.padding = self._io.read_u4le()
            self.value = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class HvmTail(KaitaiStruct):
        """Registers and devices of an HVM guest.
        
        .. seealso::
           buffer_tail_hvm() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.HvmTail, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic_pfns = LegacySaveImage.MagicPfns(self._io, self, self._root)
            self.hvm_context = LegacySaveImage.HvmContext(self._io, self, self._root)
            if self._io.size() - self._io.pos() >= 21:
                pass
                self.device_model = LegacySaveImage.DeviceModel(self._io, self, self._root)



        def _fetch_instances(self):
            pass
            self.magic_pfns._fetch_instances()
            self.hvm_context._fetch_instances()
            if self._io.size() - self._io.pos() >= 21:
                pass
                self.device_model._fetch_instances()



    class MagicPfns(KaitaiStruct):
        """Pages through which an HVM guest, Xen and the device model communicate.
        
        .. seealso::
           xc_domain_save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.MagicPfns, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ioreq_pfn = self._io.read_u8le()
            self.bufioreq_pfn = self._io.read_u8le()
            self.store_pfn = self._io.read_u8le()


        def _fetch_instances(self):
            pass

        @property
        def bufioreq_index(self):
            """HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h."""
            if hasattr(self, '_m_bufioreq_index'):
                return self._m_bufioreq_index

            self._m_bufioreq_index = 6
            return getattr(self, '_m_bufioreq_index', None)

        @property
        def ioreq_index(self):
            """HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h."""
            if hasattr(self, '_m_ioreq_index'):
                return self._m_ioreq_index

            self._m_ioreq_index = 5
            return getattr(self, '_m_ioreq_index', None)

        @property
        def store_index(self):
            """HVM_PARAM_STORE_PFN of Xen's hvm/params.h."""
            if hasattr(self, '_m_store_index'):
                return self._m_store_index

            self._m_store_index = 1
            return getattr(self, '_m_store_index', None)


    class NextMarker(KaitaiStruct):
        """The data after a tail, read as the marker of a chunk.
        
        .. seealso::
           xc_domain_restore() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L1412-L2360
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.NextMarker, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.marker = self._io.read_s4le()


        def _fetch_instances(self):
            pass

        @property
        def is_chunk(self):
            """Another checkpoint follows."""
            if hasattr(self, '_m_is_chunk'):
                return self._m_is_chunk

            self._m_is_chunk =  ((self.marker != 0) and (self.marker >= -20) and (self.marker <= 1024)) 
            return getattr(self, '_m_is_chunk', None)


    class Opaque(KaitaiStruct):
        """Bytes that are not interpreted here.
        
        .. seealso::
           Source - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.Opaque, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass


    class P2mFrameList(KaitaiStruct):
        """The pfns of the pages that hold the P2M. The sender replaces the mfns of
        the running guest with pfns.
        
        .. seealso::
           map_and_save_p2m_table() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781
        """
        def __init__(self, is_64bit, _io, _parent=None, _root=None):
            super(LegacySaveImage.P2mFrameList, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.pfns
            if hasattr(self, '_m_pfns'):
                pass
                for i in range(len(self._m_pfns)):
                    pass
                    self._m_pfns[i]._fetch_instances()



        @property
        def len_pfn(self):
            """Size of one entry in bytes."""
            if hasattr(self, '_m_len_pfn'):
                return self._m_len_pfn

            self._m_len_pfn = (8 if self.is_64bit else 4)
            return getattr(self, '_m_len_pfn', None)

        @property
        def pfns(self):
            """A pfn for each page of the P2M."""
            if hasattr(self, '_m_pfns'):
                return self._m_pfns

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_pfns = []
            for i in range((self._io.size() // self.len_pfn)):
                self._m_pfns.append(LegacySaveImage.Ulong(self.is_64bit, self._io, self, self._root))

            self._io.seek(_pos)
            return getattr(self, '_m_pfns', None)


    class PageContents(KaitaiStruct):
        """The pages of a page batch.
        
        .. seealso::
           BODY PHASE - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.PageContents, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.pages
            if hasattr(self, '_m_pages'):
                pass
                for i in range(len(self._m_pages)):
                    pass



        @property
        def len_page(self):
            """Size of one page in bytes."""
            if hasattr(self, '_m_len_page'):
                return self._m_len_page

            self._m_len_page = 4096
            return getattr(self, '_m_len_page', None)

        @property
        def pages(self):
            """The contents, one for each of the header's pfns that has a page, in their order."""
            if hasattr(self, '_m_pages'):
                return self._m_pages

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_pages = []
            for i in range((self._io.size() // self.len_page)):
                self._m_pages.append(self._io.read_bytes(self.len_page))

            self._io.seek(_pos)
            return getattr(self, '_m_pages', None)


    class PfnEntry(KaitaiStruct):
        """A pfn and its type, as wide as the toolstack's words.
        
        .. seealso::
           BODY PHASE - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70
        """
        def __init__(self, is_64bit, num_pages_before, _io, _parent=None, _root=None):
            super(LegacySaveImage.PfnEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self.num_pages_before = num_pages_before
            self._read()

        def _read(self):
            self.entry = LegacySaveImage.UlongHalves(self.is_64bit, self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.entry._fetch_instances()

        @property
        def has_page(self):
            """Whether the chunk has a page for this entry; false for broken, xalloc and xtab."""
            if hasattr(self, '_m_has_page'):
                return self._m_has_page

            self._m_has_page = self.type_code < 13
            return getattr(self, '_m_has_page', None)

        @property
        def num_pages_so_far(self):
            """Number of entries that have a page, including this one."""
            if hasattr(self, '_m_num_pages_so_far'):
                return self._m_num_pages_so_far

            self._m_num_pages_so_far = (self.num_pages_before + (1 if self.type_code < 13 else 0))
            return getattr(self, '_m_num_pages_so_far', None)

        @property
        def page_type(self):
            """Kind of page."""
            if hasattr(self, '_m_page_type'):
                return self._m_page_type

            self._m_page_type = KaitaiStream.resolve_enum(LegacySaveImage.PageType, self.entry.low >> 28)
            return getattr(self, '_m_page_type', None)

        @property
        def pfn(self):
            """The page frame number."""
            if hasattr(self, '_m_pfn'):
                return self._m_pfn

            self._m_pfn = self.entry.low & 268435455
            return getattr(self, '_m_pfn', None)

        @property
        def reserved(self):
            """Bits above 31; zero when saved."""
            if hasattr(self, '_m_reserved'):
                return self._m_reserved

            self._m_reserved = (self.entry.high if self.is_64bit else 0)
            return getattr(self, '_m_reserved', None)

        @property
        def type_code(self):
            """The page type as a number."""
            if hasattr(self, '_m_type_code'):
                return self._m_type_code

            self._m_type_code = self.entry.low >> 28
            return getattr(self, '_m_type_code', None)


    class Physmap(KaitaiStruct):
        """One of QEMU's mappings into the guest's memory.
        
        .. seealso::
           struct libxl__physmap_info - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693
        """
        def __init__(self, is_64bit, _io, _parent=None, _root=None):
            super(LegacySaveImage.Physmap, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self._read()

        def _read(self):
            self.phys_offset = self._io.read_u8le()
            self.start_addr = self._io.read_u8le()
            self.len_range = self._io.read_u8le()
            self.len_name = self._io.read_u4le()
            self._raw_name = self._io.read_bytes(self.len_name)
            _io__raw_name = KaitaiStream(BytesIO(self._raw_name))
            self.name = LegacySaveImage.PhysmapName(_io__raw_name, self, self._root)
            if self.is_64bit:
                pass
                self.padding = self._io.read_bytes(4)



        def _fetch_instances(self):
            pass
            self.name._fetch_instances()
            if self.is_64bit:
                pass



    class PhysmapName(KaitaiStruct):
        """The name of memory that QEMU has mapped, with its NUL.
        
        .. seealso::
           struct libxl__physmap_info - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.PhysmapName, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.text = (KaitaiStream.bytes_terminate(self._io.read_bytes_full(), 0, False)).decode(u"ISO-8859-1")


        def _fetch_instances(self):
            pass
            _ = self.text_octets
            if hasattr(self, '_m_text_octets'):
                pass


        @property
        def has_rest(self):
            """Data follows the NUL."""
            if hasattr(self, '_m_has_rest'):
                return self._m_has_rest

            self._m_has_rest = len(self.text_octets) + 1 < self._io.size()
            return getattr(self, '_m_has_rest', None)

        @property
        def is_terminated(self):
            """The name ends with a NUL."""
            if hasattr(self, '_m_is_terminated'):
                return self._m_is_terminated

            self._m_is_terminated = len(self.text_octets) < self._io.size()
            return getattr(self, '_m_is_terminated', None)

        @property
        def text_octets(self):
            """The bytes of the name without its NUL."""
            if hasattr(self, '_m_text_octets'):
                return self._m_text_octets

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_text_octets = KaitaiStream.bytes_terminate(self._io.read_bytes_full(), 0, False)
            self._io.seek(_pos)
            return getattr(self, '_m_text_octets', None)


    class PvTail(KaitaiStruct):
        """Registers of a PV guest.
        
        .. seealso::
           xc_domain_save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136
        """
        def __init__(self, is_64bit, len_context, has_extended, len_xsave, max_vcpu_id, vcpu_map, _io, _parent=None, _root=None):
            super(LegacySaveImage.PvTail, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self.len_context = len_context
            self.has_extended = has_extended
            self.len_xsave = len_xsave
            self.max_vcpu_id = max_vcpu_id
            self.vcpu_map = vcpu_map
            self._read()

        def _read(self):
            self.unmapped = LegacySaveImage.UnmappedPfns(self.is_64bit, self._io, self, self._root)
            self.vcpus = []
            for i in range(((self.max_vcpu_id + 1) if self.max_vcpu_id // 8 < len(self.vcpu_map) else 0)):
                self.vcpus.append(LegacySaveImage.VcpuSlot(i, (KaitaiStream.byte_array_index(self.vcpu_map, i // 8) >> i % 8 & 1), self.len_context, self.has_extended, self.len_xsave, self._io, self, self._root))

            self._raw_shared_info = self._io.read_bytes(((self._io.size() - self._io.pos()) if (self._io.size() - self._io.pos()) < 4096 else 4096))
            _io__raw_shared_info = KaitaiStream(BytesIO(self._raw_shared_info))
            self.shared_info = LegacySaveImage.SharedInfo(_io__raw_shared_info, self, self._root)


        def _fetch_instances(self):
            pass
            self.unmapped._fetch_instances()
            for i in range(len(self.vcpus)):
                pass
                self.vcpus[i]._fetch_instances()

            self.shared_info._fetch_instances()


    class SharedInfo(KaitaiStruct):
        """A PV guest's shared info page; which layout it has depends on the guest's width.
        
        .. seealso::
           xc_domain_save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.SharedInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.shared_info_x86_32
            if hasattr(self, '_m_shared_info_x86_32'):
                pass
                self._m_shared_info_x86_32._fetch_instances()

            _ = self.shared_info_x86_64
            if hasattr(self, '_m_shared_info_x86_64'):
                pass
                self._m_shared_info_x86_64._fetch_instances()


        @property
        def len_shared_info(self):
            """Length of the page in bytes."""
            if hasattr(self, '_m_len_shared_info'):
                return self._m_len_shared_info

            self._m_len_shared_info = 4096
            return getattr(self, '_m_len_shared_info', None)

        @property
        def shared_info_x86_32(self):
            """The page of a 32-bit guest."""
            if hasattr(self, '_m_shared_info_x86_32'):
                return self._m_shared_info_x86_32

            _pos = self._io.pos()
            self._io.seek(0)
            from . import xen_x86_vcpu
            self._m_shared_info_x86_32 = xen_x86_vcpu.XenX86Vcpu.SharedInfoX8632(self._io)
            self._io.seek(_pos)
            return getattr(self, '_m_shared_info_x86_32', None)

        @property
        def shared_info_x86_64(self):
            """The page of a 64-bit guest."""
            if hasattr(self, '_m_shared_info_x86_64'):
                return self._m_shared_info_x86_64

            _pos = self._io.pos()
            self._io.seek(0)
            from . import xen_x86_vcpu
            self._m_shared_info_x86_64 = xen_x86_vcpu.XenX86Vcpu.SharedInfoX8664(self._io)
            self._io.seek(_pos)
            return getattr(self, '_m_shared_info_x86_64', None)


    class StreamPosition(KaitaiStruct):
        """A position in the stream. An instance, which is read on demand, must not
        ask the stream for its position, because the answer differs between
        languages.
        
        .. seealso::
           Source - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h
        """
        def __init__(self, ofs_next, _io, _parent=None, _root=None):
            super(LegacySaveImage.StreamPosition, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.ofs_next = ofs_next
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass


    class Tmem(KaitaiStruct):
        """The guest's transcendent memory: pages that it has handed over to Xen. Xen
        has no longer had it since 4.13.
        
        .. seealso::
           xc_tmem_save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.Tmem, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.max_pools = self._io.read_u4le()
            self.separator1 = self._io.read_u4le()
            self.flags = self._io.read_u4le()
            self.weight = self._io.read_u4le()
            self.cap = self._io.read_u4le()
            self.separator2 = self._io.read_u4le()
            self.pools = []
            i = 0
            while True:
                _ = LegacySaveImage.TmemPool(self._io, self, self._root)
                self.pools.append(_)
                if _.is_terminator:
                    break
                i += 1


        def _fetch_instances(self):
            pass
            for i in range(len(self.pools)):
                pass
                self.pools[i]._fetch_instances()



    class TmemExtra(KaitaiStruct):
        """Pages of transcendent memory that are no longer valid, sent at the end of
        a live migration.
        
        .. seealso::
           xc_tmem_save_extra() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.TmemExtra, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.invalidated = []
            i = 0
            while True:
                _ = LegacySaveImage.TmemInvalidation(self._io, self, self._root)
                self.invalidated.append(_)
                if _.is_terminator:
                    break
                i += 1


        def _fetch_instances(self):
            pass
            for i in range(len(self.invalidated)):
                pass
                self.invalidated[i]._fetch_instances()



    class TmemInvalidation(KaitaiStruct):
        """One page that is no longer valid, or the terminator of the list.
        
        .. seealso::
           xc_tmem_save_extra() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.TmemInvalidation, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.pool_id = self._io.read_u4le()
            if (not (self.is_terminator)):
                pass
                self.oid = []
                for i in range(6):
                    self.oid.append(self._io.read_u4le())


            if (not (self.is_terminator)):
                pass
                self.index = self._io.read_u4le()



        def _fetch_instances(self):
            pass
            if (not (self.is_terminator)):
                pass
                for i in range(len(self.oid)):
                    pass


            if (not (self.is_terminator)):
                pass


        @property
        def is_terminator(self):
            """No page follows."""
            if hasattr(self, '_m_is_terminator'):
                return self._m_is_terminator

            self._m_is_terminator =  ((self.pool_id >> 16 == 65535) and (self.pool_id & 65535 == 65535)) 
            return getattr(self, '_m_is_terminator', None)


    class TmemPage(KaitaiStruct):
        """One page of transcendent memory, or the terminator of the list of pages.
        
        .. seealso::
           xc_tmem_save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331
        """
        def __init__(self, len_contents, _io, _parent=None, _root=None):
            super(LegacySaveImage.TmemPage, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.len_contents = len_contents
            self._read()

        def _read(self):
            self.oid = []
            for i in range(6):
                self.oid.append(self._io.read_u4le())

            if (not (self.is_terminator)):
                pass
                self.index = self._io.read_u4le()

            if (not (self.is_terminator)):
                pass
                self.contents = self._io.read_bytes(self.len_contents)



        def _fetch_instances(self):
            pass
            for i in range(len(self.oid)):
                pass

            if (not (self.is_terminator)):
                pass

            if (not (self.is_terminator)):
                pass


        @property
        def is_terminator(self):
            """No page follows."""
            if hasattr(self, '_m_is_terminator'):
                return self._m_is_terminator

            self._m_is_terminator =  ((self.oid[0] >> 16 == 65535) and (self.oid[0] & 65535 == 65535) and (self.oid[1] >> 16 == 65535) and (self.oid[1] & 65535 == 65535) and (self.oid[2] >> 16 == 65535) and (self.oid[2] & 65535 == 65535) and (self.oid[3] >> 16 == 65535) and (self.oid[3] & 65535 == 65535) and (self.oid[4] >> 16 == 65535) and (self.oid[4] & 65535 == 65535) and (self.oid[5] >> 16 == 65535) and (self.oid[5] & 65535 == 65535)) 
            return getattr(self, '_m_is_terminator', None)


    class TmemPool(KaitaiStruct):
        """One pool, or the terminator of the list of pools.
        
        .. seealso::
           xc_tmem_save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.TmemPool, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.pool_id = self._io.read_u4le()
            if (not (self.is_terminator)):
                pass
                self.flags = self._io.read_u4le()

            if (not (self.is_terminator)):
                pass
                self.num_pages = self._io.read_u4le()

            if (not (self.is_terminator)):
                pass
                self.uuid = self._io.read_bytes(16)

            if  (((not (self.is_terminator))) and (self.num_pages > 0)) :
                pass
                self.pages = []
                i = 0
                while True:
                    _ = LegacySaveImage.TmemPage((4096 << (self.flags >> 4 & 15)), self._io, self, self._root)
                    self.pages.append(_)
                    if  ((_.is_terminator) or (len(self.pages) == self.num_pages)) :
                        break
                    i += 1



        def _fetch_instances(self):
            pass
            if (not (self.is_terminator)):
                pass

            if (not (self.is_terminator)):
                pass

            if (not (self.is_terminator)):
                pass

            if  (((not (self.is_terminator))) and (self.num_pages > 0)) :
                pass
                for i in range(len(self.pages)):
                    pass
                    self.pages[i]._fetch_instances()



        @property
        def is_terminator(self):
            """No pool follows."""
            if hasattr(self, '_m_is_terminator'):
                return self._m_is_terminator

            self._m_is_terminator =  ((self.pool_id >> 16 == 65535) and (self.pool_id & 65535 == 65535)) 
            return getattr(self, '_m_is_terminator', None)


    class Toolstack(KaitaiStruct):
        """libxl's information about QEMU: where it has mapped its video memory and
        similar regions.
        
        .. seealso::
           libxl__toolstack_save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L1176-L1251
        """
        def __init__(self, is_64bit, _io, _parent=None, _root=None):
            super(LegacySaveImage.Toolstack, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.num_physmaps = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.physmaps
            if hasattr(self, '_m_physmaps'):
                pass
                for i in range(len(self._m_physmaps)):
                    pass
                    self._m_physmaps[i]._fetch_instances()



        @property
        def known_version(self):
            """The only version."""
            if hasattr(self, '_m_known_version'):
                return self._m_known_version

            self._m_known_version = 1
            return getattr(self, '_m_known_version', None)

        @property
        def ofs_physmaps(self):
            """Offset of the mappings."""
            if hasattr(self, '_m_ofs_physmaps'):
                return self._m_ofs_physmaps

            self._m_ofs_physmaps = 4 + 4
            return getattr(self, '_m_ofs_physmaps', None)

        @property
        def physmaps(self):
            """The mappings, `num_physmaps` of them."""
            if hasattr(self, '_m_physmaps'):
                return self._m_physmaps

            _pos = self._io.pos()
            self._io.seek(self.ofs_physmaps)
            self._m_physmaps = []
            for i in range(self.num_physmaps):
                self._m_physmaps.append(LegacySaveImage.Physmap(self.is_64bit, self._io, self, self._root))

            self._io.seek(_pos)
            return getattr(self, '_m_physmaps', None)


    class TscInfo(KaitaiStruct):
        """The guest's time stamp counter (TSC).
        
        .. seealso::
           save_tsc_info() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L784-L799
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.TscInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.mode_code = self._io.read_u4le()
            self.nsec = self._io.read_u8le()
            self.khz = self._io.read_u4le()
            self.incarnation = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def mode(self):
            """TSC mode: how Xen presents the TSC to the guest."""
            if hasattr(self, '_m_mode'):
                return self._m_mode

            self._m_mode = KaitaiStream.resolve_enum(LegacySaveImage.TscMode, self.mode_code)
            return getattr(self, '_m_mode', None)


    class Ulong(KaitaiStruct):
        """A number as wide as the words of the toolstack that saved the image.
        
        .. seealso::
           Source - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h
        """
        def __init__(self, is_64bit, _io, _parent=None, _root=None):
            super(LegacySaveImage.Ulong, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self._read()

        def _read(self):
            if self.is_64bit:
                pass
                self.wide = self._io.read_u8le()

            if (not (self.is_64bit)):
                pass
                self.narrow = self._io.read_u4le()



        def _fetch_instances(self):
            pass
            if self.is_64bit:
                pass

            if (not (self.is_64bit)):
                pass


        @property
        def value(self):
            """The number, in the width of the toolstack."""
            if hasattr(self, '_m_value'):
                return self._m_value

            self._m_value = (self.wide if self.is_64bit else self.narrow)
            return getattr(self, '_m_value', None)


    class UlongHalves(KaitaiStruct):
        """A number as wide as the words of the toolstack that saved the image, in
        two halves because not every language has 64-bit bit operations.
        
        .. seealso::
           Source - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h
        """
        def __init__(self, is_64bit, _io, _parent=None, _root=None):
            super(LegacySaveImage.UlongHalves, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            if self.is_64bit:
                pass
                self.high = self._io.read_u4le()



        def _fetch_instances(self):
            pass
            if self.is_64bit:
                pass



    class UnmappedPfns(KaitaiStruct):
        """The pfns of a PV guest that have no memory. Newer formats do not need this
        list, because a receiver allocates no memory for a pfn that has not been
        sent.
        
        .. seealso::
           buffer_tail_pv() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669
        """
        def __init__(self, is_64bit, _io, _parent=None, _root=None):
            super(LegacySaveImage.UnmappedPfns, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_64bit = is_64bit
            self._read()

        def _read(self):
            self.num_pfns = self._io.read_u4le()
            self._raw_list = self._io.read_bytes((self.len_list if self.len_list <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
            _io__raw_list = KaitaiStream(BytesIO(self._raw_list))
            self.list = LegacySaveImage.P2mFrameList(self.is_64bit, _io__raw_list, self, self._root)


        def _fetch_instances(self):
            pass
            self.list._fetch_instances()

        @property
        def known_num_pfns_max(self):
            """The most pfns that a receiver accepts."""
            if hasattr(self, '_m_known_num_pfns_max'):
                return self._m_known_num_pfns_max

            self._m_known_num_pfns_max = 268435456
            return getattr(self, '_m_known_num_pfns_max', None)

        @property
        def len_list(self):
            """Length of the list in bytes."""
            if hasattr(self, '_m_len_list'):
                return self._m_len_list

            self._m_len_list = (self.num_pfns * (8 if self.is_64bit else 4))
            return getattr(self, '_m_len_list', None)


    class Vcpu(KaitaiStruct):
        """State of one vCPU of a PV guest.
        
        .. seealso::
           buffer_tail_pv() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669
        """
        def __init__(self, len_context, has_extended, len_xsave, _io, _parent=None, _root=None):
            super(LegacySaveImage.Vcpu, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.len_context = len_context
            self.has_extended = has_extended
            self.len_xsave = len_xsave
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass
            _ = self.context
            if hasattr(self, '_m_context'):
                pass
                self._m_context._fetch_instances()

            _ = self.extended
            if hasattr(self, '_m_extended'):
                pass
                self._m_extended._fetch_instances()

            _ = self.xsave
            if hasattr(self, '_m_xsave'):
                pass
                self._m_xsave._fetch_instances()


        @property
        def context(self):
            """The vCPU's registers."""
            if hasattr(self, '_m_context'):
                return self._m_context

            _pos = self._io.pos()
            self._io.seek(0)
            self._raw__m_context = self._io.read_bytes(self.len_context)
            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
            self._m_context = LegacySaveImage.VcpuContext(self.len_context, _io__raw__m_context, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_context', None)

        @property
        def extended(self):
            """Callbacks and machine-check state."""
            if hasattr(self, '_m_extended'):
                return self._m_extended

            if self.has_extended:
                pass
                _pos = self._io.pos()
                self._io.seek(self.ofs_extended)
                self._raw__m_extended = self._io.read_bytes(self.len_extended)
                _io__raw__m_extended = KaitaiStream(BytesIO(self._raw__m_extended))
                from . import xen_x86_vcpu
                self._m_extended = xen_x86_vcpu.XenX86Vcpu.ExtVcpucontext(_io__raw__m_extended)
                self._io.seek(_pos)

            return getattr(self, '_m_extended', None)

        @property
        def len_extended(self):
            """Length of the extended context in bytes."""
            if hasattr(self, '_m_len_extended'):
                return self._m_len_extended

            self._m_len_extended = (128 if self.has_extended else 0)
            return getattr(self, '_m_len_extended', None)

        @property
        def len_vcpu(self):
            """Total length in bytes."""
            if hasattr(self, '_m_len_vcpu'):
                return self._m_len_vcpu

            self._m_len_vcpu = (self.len_context + self.len_extended) + self.len_xsave
            return getattr(self, '_m_len_vcpu', None)

        @property
        def ofs_extended(self):
            """Offset of the extended context."""
            if hasattr(self, '_m_ofs_extended'):
                return self._m_ofs_extended

            self._m_ofs_extended = self.len_context
            return getattr(self, '_m_ofs_extended', None)

        @property
        def ofs_xsave(self):
            """Offset of the extended processor state."""
            if hasattr(self, '_m_ofs_xsave'):
                return self._m_ofs_xsave

            self._m_ofs_xsave = self.len_context + self.len_extended
            return getattr(self, '_m_ofs_xsave', None)

        @property
        def xsave(self):
            """Extended processor state."""
            if hasattr(self, '_m_xsave'):
                return self._m_xsave

            if self.len_xsave > 0:
                pass
                _pos = self._io.pos()
                self._io.seek(self.ofs_xsave)
                self._raw__m_xsave = self._io.read_bytes(self.len_xsave)
                _io__raw__m_xsave = KaitaiStream(BytesIO(self._raw__m_xsave))
                self._m_xsave = LegacySaveImage.VcpuXsave(_io__raw__m_xsave, self, self._root)
                self._io.seek(_pos)

            return getattr(self, '_m_xsave', None)


    class VcpuContext(KaitaiStruct):
        """Registers of a PV vCPU.
        
        .. seealso::
           struct vcpu_guest_context - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220
        """
        def __init__(self, len_context, _io, _parent=None, _root=None):
            super(LegacySaveImage.VcpuContext, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.len_context = len_context
            self._read()

        def _read(self):
            _on = self.context_layout
            if _on == LegacySaveImage.ContextLayout.x86_32:
                pass
                from . import xen_x86_vcpu
                self.vcpu_guest_context = xen_x86_vcpu.XenX86Vcpu.VcpuGuestContextX8632(self._io)
            elif _on == LegacySaveImage.ContextLayout.x86_64:
                pass
                from . import xen_x86_vcpu
                self.vcpu_guest_context = xen_x86_vcpu.XenX86Vcpu.VcpuGuestContextX8664(self._io)
            else:
                pass
                from . import xen_x86_vcpu
                self.vcpu_guest_context = xen_x86_vcpu.XenX86Vcpu.UnknownContext(self._io)


        def _fetch_instances(self):
            pass
            _on = self.context_layout
            if _on == LegacySaveImage.ContextLayout.x86_32:
                pass
                self.vcpu_guest_context._fetch_instances()
            elif _on == LegacySaveImage.ContextLayout.x86_64:
                pass
                self.vcpu_guest_context._fetch_instances()
            else:
                pass
                self.vcpu_guest_context._fetch_instances()

        @property
        def context_layout(self):
            """Kind of structure."""
            if hasattr(self, '_m_context_layout'):
                return self._m_context_layout

            self._m_context_layout = (LegacySaveImage.ContextLayout.x86_64 if self.len_context == 5168 else (LegacySaveImage.ContextLayout.x86_32 if self.len_context == 2800 else LegacySaveImage.ContextLayout.unknown_layout))
            return getattr(self, '_m_context_layout', None)


    class VcpuInfo(KaitaiStruct):
        """The guest's vCPUs.
        
        .. seealso::
           xc_domain_save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.VcpuInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.vcpu_map = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass


    class VcpuSlot(KaitaiStruct):
        """One of the guest's possible vCPUs.
        
        .. seealso::
           buffer_tail_pv() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669
        """
        def __init__(self, vcpu_id, online, len_context, has_extended, len_xsave, _io, _parent=None, _root=None):
            super(LegacySaveImage.VcpuSlot, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.vcpu_id = vcpu_id
            self.online = online
            self.len_context = len_context
            self.has_extended = has_extended
            self.len_xsave = len_xsave
            self._read()

        def _read(self):
            if self.online != 0:
                pass
                self._raw_vcpu = self._io.read_bytes((self.len_vcpu if self.len_vcpu <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
                _io__raw_vcpu = KaitaiStream(BytesIO(self._raw_vcpu))
                self.vcpu = LegacySaveImage.Vcpu(self.len_context, self.has_extended, self.len_xsave, _io__raw_vcpu, self, self._root)



        def _fetch_instances(self):
            pass
            if self.online != 0:
                pass
                self.vcpu._fetch_instances()


        @property
        def len_vcpu(self):
            """Length of the state of one vCPU in bytes."""
            if hasattr(self, '_m_len_vcpu'):
                return self._m_len_vcpu

            self._m_len_vcpu = ((self.len_context + (128 if self.has_extended else 0)) + self.len_xsave)
            return getattr(self, '_m_len_vcpu', None)


    class VcpuXsave(KaitaiStruct):
        """Extended processor state of a PV vCPU.
        
        .. seealso::
           xc_domain_save() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.VcpuXsave, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.xfeature_mask = self._io.read_u8le()
            self.len_area = self._io.read_u8le()
            self.state = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass
            _ = self.area
            if hasattr(self, '_m_area'):
                pass
                self._m_area._fetch_instances()


        @property
        def area(self):
            """The state, decoded; absent if it is too short."""
            if hasattr(self, '_m_area'):
                return self._m_area

            if self._io.size() >= 32:
                pass
                _pos = self._io.pos()
                self._io.seek(self.ofs_state)
                self._raw__m_area = self._io.read_bytes_full()
                _io__raw__m_area = KaitaiStream(BytesIO(self._raw__m_area))
                from . import xen_x86_vcpu
                self._m_area = xen_x86_vcpu.XenX86Vcpu.VcpuXsave(_io__raw__m_area)
                self._io.seek(_pos)

            return getattr(self, '_m_area', None)

        @property
        def ofs_state(self):
            """Offset of the state."""
            if hasattr(self, '_m_ofs_state'):
                return self._m_ofs_state

            self._m_ofs_state = 8 + 8
            return getattr(self, '_m_ofs_state', None)


    class XenopsdDeviceModelLength(KaitaiStruct):
        """The fields that xenopsd writes after the same signature as xend's.
        
        .. seealso::
           read_legacy_qemu_header - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L172
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.XenopsdDeviceModelLength, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.newline = self._io.read_u1()
            self.len_state = self._io.read_u4be()


        def _fetch_instances(self):
            pass

        @property
        def is_valid(self):
            """xenopsd wrote this: QEMU's own state would begin with a letter."""
            if hasattr(self, '_m_is_valid'):
                return self._m_is_valid

            self._m_is_valid = self.newline == 10
            return getattr(self, '_m_is_valid', None)


    class XsaveLength(KaitaiStruct):
        """The data of an xcnt block.
        
        .. seealso::
           map_and_save_p2m_table() - https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LegacySaveImage.XsaveLength, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_xsave = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    @property
    def identification(self):
        """Identification of the image by its first bytes."""
        if hasattr(self, '_m_identification'):
            return self._m_identification

        if self._io.size() >= 16:
            pass
            _pos = self._io.pos()
            self._io.seek(0)
            self._m_identification = LegacySaveImage.FirstOctets(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_identification', None)


