# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class LibxcMigrationStream(KaitaiStruct):
    """The state of one running Xen domain, as libxenguest writes it when a domain
    is saved or live-migrated: an image header, a domain header, then records
    (guest pages, vCPU state, HVM context, CPU policy and so on) up to END.
    
    The image header is always big-endian; its options give the byte order of
    everything after it, except contents that Xen or the guest defines (HVM
    context, CPU policies, vCPU contexts, shared info, pages), which are always
    little-endian. Real streams are little-endian, as x86 is.
    
    Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and
    requires STATIC_DATA_END before all memory and register contents. A receiver
    of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES
    of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are
    the same in both versions.
    
    `xl save` writes this stream inside a libxl stream, which is inside a file of
    its own; see `libxl_migration_stream` and `xl_save_file`.
    
    A damaged stream parses as far as its framing allows. Bodies are decoded on
    demand, so a body that is too short for its type does not affect the others.
    If the stream ends inside a record, that record's `raw_body` is shorter than
    its `header.len_body`.
    
    For reading only: a writer that the compiler makes of this with `-w` leaves
    out contents.
    
    .. seealso::
       Source - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc
    """

    class GuestType(IntEnum):
        x86_pv = 1
        x86_hvm = 2

    class HvmParamName(IntEnum):
        callback_irq = 0
        store_pfn = 1
        store_evtchn = 2
        pae_enabled = 4
        ioreq_pfn = 5
        bufioreq_pfn = 6
        viridian = 9
        timer_mode = 10
        hpet_enabled = 11
        ident_pt = 12
        dm_domain = 13
        acpi_s_state = 14
        vm86_tss = 15
        vpt_align = 16
        console_pfn = 17
        console_evtchn = 18
        acpi_ioports_location = 19
        memory_event_cr0 = 20
        memory_event_cr3 = 21
        memory_event_cr4 = 22
        memory_event_int3 = 23
        nestedhvm = 24
        memory_event_single_step = 25
        bufioreq_evtchn = 26
        paging_ring_pfn = 27
        monitor_ring_pfn = 28
        sharing_ring_pfn = 29
        memory_event_msr = 30
        triple_fault_reason = 31
        ioreq_server_pfn = 32
        nr_ioreq_server_pages = 33
        vm_generation_id_addr = 34
        altp2m = 35
        x87_fip_width = 36
        vm86_tss_sized = 37
        mca_cap = 38

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

    class RecordType(IntEnum):
        end_mark = 0
        page_data = 1
        x86_pv_info = 2
        x86_pv_p2m_frames = 3
        x86_pv_vcpu_basic = 4
        x86_pv_vcpu_extended = 5
        x86_pv_vcpu_xsave = 6
        shared_info = 7
        x86_tsc_info = 8
        hvm_context = 9
        hvm_params = 10
        toolstack = 11
        x86_pv_vcpu_msrs = 12
        verify = 13
        checkpoint = 14
        checkpoint_dirty_pfn_list = 15
        static_data_end = 16
        x86_cpuid_policy = 17
        x86_msr_policy = 18
        stripped = 4084494960

    class TscMode(IntEnum):
        default = 0
        always_emulate = 1
        never_emulate = 2

    class VcpuContextLayout(IntEnum):
        nothing = 0
        basic_x86_64 = 1
        basic_x86_32 = 2
        extended = 3
        xsave = 4
        msrs = 5

    class ViridianGroup(IntEnum):
        base = 1
        no_freq = 2
        time_ref_count = 4
        reference_tsc = 8
        hcall_remote_tlb_flush = 16
        apic_assist = 32
        crash_ctl = 64
        synic = 128
        stimer = 256
        hcall_ipi = 512
        ex_processor_masks = 1024
        no_vp_limit = 2048
        cpu_hotplug = 4096
    def __init__(self, _io, _parent=None, _root=None):
        super(LibxcMigrationStream, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.image_header = LibxcMigrationStream.Ihdr(self._io, self, self._root)
        self.image = LibxcMigrationStream.DomainImage(self.image_header.is_big_endian, True, False, self._io, self, self._root)


    def _fetch_instances(self):
        pass
        self.image_header._fetch_instances()
        self.image._fetch_instances()

    class DomainImage(KaitaiStruct):
        """The part of the stream whose byte order the image header gives.
        
        .. seealso::
           Overview - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L47
        """
        def __init__(self, is_big_endian, has_domain_header, is_inside_libxl, _io, _parent=None, _root=None):
            super(LibxcMigrationStream.DomainImage, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_big_endian = is_big_endian
            self.has_domain_header = has_domain_header
            self.is_inside_libxl = is_inside_libxl
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
                raise kaitaistruct.UndecidedEndiannessError("/types/domain_image")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()

        def _read_le(self):
            if  ((self.has_domain_header) and (self._io.size() - self._io.pos() >= 16)) :
                pass
                self.domain_header = LibxcMigrationStream.DomainImage.Dhdr(self._io, self, self._root, self._is_le)

            if self._io.size() - self._io.pos() >= 8:
                pass
                self.records = []
                i = 0
                while True:
                    _ = LibxcMigrationStream.DomainImage.Record(self._io, self, self._root, self._is_le)
                    self.records.append(_)
                    if  ((_.header.type_code == int(LibxcMigrationStream.RecordType.end_mark)) or ( ((self.is_inside_libxl) and (_.header.type_code == int(LibxcMigrationStream.RecordType.checkpoint))) ) or (self._io.size() - self._io.pos() < 8)) :
                        break
                    i += 1


        def _read_be(self):
            if  ((self.has_domain_header) and (self._io.size() - self._io.pos() >= 16)) :
                pass
                self.domain_header = LibxcMigrationStream.DomainImage.Dhdr(self._io, self, self._root, self._is_le)

            if self._io.size() - self._io.pos() >= 8:
                pass
                self.records = []
                i = 0
                while True:
                    _ = LibxcMigrationStream.DomainImage.Record(self._io, self, self._root, self._is_le)
                    self.records.append(_)
                    if  ((_.header.type_code == int(LibxcMigrationStream.RecordType.end_mark)) or ( ((self.is_inside_libxl) and (_.header.type_code == int(LibxcMigrationStream.RecordType.checkpoint))) ) or (self._io.size() - self._io.pos() < 8)) :
                        break
                    i += 1



        def _fetch_instances(self):
            pass
            if  ((self.has_domain_header) and (self._io.size() - self._io.pos() >= 16)) :
                pass
                self.domain_header._fetch_instances()

            if self._io.size() - self._io.pos() >= 8:
                pass
                for i in range(len(self.records)):
                    pass
                    self.records[i]._fetch_instances()



        class CheckpointDirtyPfnList(KaitaiStruct):
            """The pfns that a COLO secondary has dirtied, in no particular order.
            This record is sent from the secondary to the primary only.
            
            .. seealso::
               CHECKPOINT_DIRTY_PFN_LIST - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L608
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/checkpoint_dirty_pfn_list")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                pass

            def _read_be(self):
                pass


            def _fetch_instances(self):
                pass
                _ = self.pfns
                if hasattr(self, '_m_pfns'):
                    pass
                    for i in range(len(self._m_pfns)):
                        pass



            @property
            def len_pfn(self):
                """Size of one entry of `pfns` in bytes."""
                if hasattr(self, '_m_len_pfn'):
                    return self._m_len_pfn

                self._m_len_pfn = 8
                return getattr(self, '_m_len_pfn', None)

            @property
            def pfns(self):
                """The dirty pfns, as many as the body has room for."""
                if hasattr(self, '_m_pfns'):
                    return self._m_pfns

                _pos = self._io.pos()
                self._io.seek(0)
                if self._is_le:
                    self._m_pfns = []
                    for i in range(self._io.size() // 8):
                        self._m_pfns.append(self._io.read_u8le())

                else:
                    self._m_pfns = []
                    for i in range(self._io.size() // 8):
                        self._m_pfns.append(self._io.read_u8be())

                self._io.seek(_pos)
                return getattr(self, '_m_pfns', None)


        class Dhdr(KaitaiStruct):
            """General properties of the domain.
            
            .. seealso::
               Domain Header - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L142
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.Dhdr, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/dhdr")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.type_code = self._io.read_u4le()
                self.page_shift = self._io.read_u2le()
                self.reserved = self._io.read_u2le()
                self.xen_major = self._io.read_u4le()
                self.xen_minor = self._io.read_u4le()

            def _read_be(self):
                self.type_code = self._io.read_u4be()
                self.page_shift = self._io.read_u2be()
                self.reserved = self._io.read_u2be()
                self.xen_major = self._io.read_u4be()
                self.xen_minor = self._io.read_u4be()


            def _fetch_instances(self):
                pass

            @property
            def guest_type(self):
                """Kind of guest; PVH guests are x86_hvm."""
                if hasattr(self, '_m_guest_type'):
                    return self._m_guest_type

                self._m_guest_type = KaitaiStream.resolve_enum(LibxcMigrationStream.GuestType, self.type_code)
                return getattr(self, '_m_guest_type', None)

            @property
            def is_converted_from_legacy(self):
                """A converter wrote this stream from a legacy image."""
                if hasattr(self, '_m_is_converted_from_legacy'):
                    return self._m_is_converted_from_legacy

                self._m_is_converted_from_legacy = self.xen_major == 0
                return getattr(self, '_m_is_converted_from_legacy', None)

            @property
            def known_page_shift(self):
                """The only `page_shift` of x86 guests."""
                if hasattr(self, '_m_known_page_shift'):
                    return self._m_known_page_shift

                self._m_known_page_shift = 12
                return getattr(self, '_m_known_page_shift', None)


        class EmptyBody(KaitaiStruct):
            """The body of the records that carry no data: END, VERIFY, CHECKPOINT
            and STATIC_DATA_END. It has no fields. By the specification their
            body_length is 0; if it is not, `raw_body` has the bytes.
            
            .. seealso::
               END - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L260
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.EmptyBody, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/empty_body")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                pass

            def _read_be(self):
                pass


            def _fetch_instances(self):
                pass


        class HvmParam(KaitaiStruct):
            """One HVM parameter.
            
            .. seealso::
               HVM_PARAMS - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.HvmParam, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/hvm_param")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.index = self._io.read_u8le()
                self.value = self._io.read_u8le()

            def _read_be(self):
                self.index = self._io.read_u8be()
                self.value = self._io.read_u8be()


            def _fetch_instances(self):
                pass

            @property
            def name(self):
                """The parameter by name."""
                if hasattr(self, '_m_name'):
                    return self._m_name

                self._m_name = KaitaiStream.resolve_enum(LibxcMigrationStream.HvmParamName, self.index)
                return getattr(self, '_m_name', None)


        class HvmParams(KaitaiStruct):
            """HVM parameters of the domain.
            
            .. seealso::
               HVM_PARAMS - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.HvmParams, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/hvm_params")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.num_params = self._io.read_u4le()
                self.reserved = self._io.read_u4le()

            def _read_be(self):
                self.num_params = self._io.read_u4be()
                self.reserved = self._io.read_u4be()


            def _fetch_instances(self):
                pass
                _ = self.params
                if hasattr(self, '_m_params'):
                    pass
                    for i in range(len(self._m_params)):
                        pass
                        self._m_params[i]._fetch_instances()



            @property
            def len_param(self):
                """Size of one parameter in bytes."""
                if hasattr(self, '_m_len_param'):
                    return self._m_len_param

                self._m_len_param = 16
                return getattr(self, '_m_len_param', None)

            @property
            def ofs_params(self):
                """Offset of the parameters in the body."""
                if hasattr(self, '_m_ofs_params'):
                    return self._m_ofs_params

                self._m_ofs_params = 4 + 4
                return getattr(self, '_m_ofs_params', None)

            @property
            def params(self):
                """The parameters, `num_params` of them."""
                if hasattr(self, '_m_params'):
                    return self._m_params

                _pos = self._io.pos()
                self._io.seek(self.ofs_params)
                if self._is_le:
                    self._m_params = []
                    for i in range(self.num_params):
                        self._m_params.append(LibxcMigrationStream.DomainImage.HvmParam(self._io, self, self._root, self._is_le))

                else:
                    self._m_params = []
                    for i in range(self.num_params):
                        self._m_params.append(LibxcMigrationStream.DomainImage.HvmParam(self._io, self, self._root, self._is_le))

                self._io.seek(_pos)
                return getattr(self, '_m_params', None)


        class Opaque(KaitaiStruct):
            """Bytes of a record's body, not interpreted here: the type has no
            fields, only a size. `body` decodes the same bytes.
            
            .. seealso::
               Records - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.Opaque, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/opaque")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                pass

            def _read_be(self):
                pass


            def _fetch_instances(self):
                pass


        class PageData(KaitaiStruct):
            """A batch of guest pages: pfns with their types, followed by the
            contents of the pages that have any, in the same order.
            
            .. seealso::
               PAGE_DATA - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273
            """
            def __init__(self, is_big_endian, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.PageData, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self.is_big_endian = is_big_endian
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/page_data")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.num_pfns = self._io.read_u4le()
                self.reserved = self._io.read_u4le()

            def _read_be(self):
                self.num_pfns = self._io.read_u4be()
                self.reserved = self._io.read_u4be()


            def _fetch_instances(self):
                pass
                _ = self.pages
                if hasattr(self, '_m_pages'):
                    pass
                    for i in range(len(self._m_pages)):
                        pass


                _ = self.pfns
                if hasattr(self, '_m_pfns'):
                    pass
                    for i in range(len(self._m_pfns)):
                        pass
                        self._m_pfns[i]._fetch_instances()



            @property
            def len_page(self):
                """Size of one page in bytes."""
                if hasattr(self, '_m_len_page'):
                    return self._m_len_page

                self._m_len_page = 4096
                return getattr(self, '_m_len_page', None)

            @property
            def len_pfn(self):
                """Size of one entry of `pfns` in bytes."""
                if hasattr(self, '_m_len_pfn'):
                    return self._m_len_pfn

                self._m_len_pfn = 8
                return getattr(self, '_m_len_pfn', None)

            @property
            def ofs_pages(self):
                """Offset of the page contents in the body."""
                if hasattr(self, '_m_ofs_pages'):
                    return self._m_ofs_pages

                self._m_ofs_pages = (self.ofs_pfns + (self.len_pfn * self.num_pfns))
                return getattr(self, '_m_ofs_pages', None)

            @property
            def ofs_pfns(self):
                """Offset of the pfns in the body."""
                if hasattr(self, '_m_ofs_pfns'):
                    return self._m_ofs_pfns

                self._m_ofs_pfns = 4 + 4
                return getattr(self, '_m_ofs_pfns', None)

            @property
            def pages(self):
                """The contents, 4096 bytes for each entry of `pfns` whose `has_page`
                is true, in their order. This list has as many whole pages as the
                body has room for, whatever the types say: none in a record of a
                `stripped` stream.
                """
                if hasattr(self, '_m_pages'):
                    return self._m_pages

                _pos = self._io.pos()
                self._io.seek((self._io.size() if self._io.size() <= self.ofs_pages else self.ofs_pages))
                if self._is_le:
                    self._m_pages = []
                    for i in range((0 if self._io.size() <= self.ofs_pages else ((self._io.size() - self.ofs_pages) // 4096))):
                        self._m_pages.append(self._io.read_bytes(self.len_page))

                else:
                    self._m_pages = []
                    for i in range((0 if self._io.size() <= self.ofs_pages else ((self._io.size() - self.ofs_pages) // 4096))):
                        self._m_pages.append(self._io.read_bytes(self.len_page))

                self._io.seek(_pos)
                return getattr(self, '_m_pages', None)

            @property
            def pfns(self):
                """The pfns and their types."""
                if hasattr(self, '_m_pfns'):
                    return self._m_pfns

                _pos = self._io.pos()
                self._io.seek(self.ofs_pfns)
                if self._is_le:
                    self._m_pfns = []
                    for i in range(self.num_pfns):
                        self._m_pfns.append(LibxcMigrationStream.DomainImage.PfnEntry(self.is_big_endian, self._io, self, self._root, self._is_le))

                else:
                    self._m_pfns = []
                    for i in range(self.num_pfns):
                        self._m_pfns.append(LibxcMigrationStream.DomainImage.PfnEntry(self.is_big_endian, self._io, self, self._root, self._is_le))

                self._io.seek(_pos)
                return getattr(self, '_m_pfns', None)


        class PfnEntry(KaitaiStruct):
            """A pfn and its type in 64 bits: the type in bits 63-60, reserved bits
            59-52, the pfn in bits 51-0. They are read as two halves so that every
            language computes exact values.
            
            .. seealso::
               PAGE_DATA - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273
            """
            def __init__(self, is_big_endian, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.PfnEntry, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self.is_big_endian = is_big_endian
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/pfn_entry")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.half0 = self._io.read_u4le()
                self.half1 = self._io.read_u4le()

            def _read_be(self):
                self.half0 = self._io.read_u4be()
                self.half1 = self._io.read_u4be()


            def _fetch_instances(self):
                pass

            @property
            def has_page(self):
                """Whether `pages` has contents for this entry; false for broken,
                xalloc and xtab.
                """
                if hasattr(self, '_m_has_page'):
                    return self._m_has_page

                self._m_has_page =  ((self.type_code <= 4) or ( ((self.type_code >= 9) and (self.type_code <= 12)) )) 
                return getattr(self, '_m_has_page', None)

            @property
            def high(self):
                """Bits 63-32."""
                if hasattr(self, '_m_high'):
                    return self._m_high

                self._m_high = (self.half0 if self.is_big_endian else self.half1)
                return getattr(self, '_m_high', None)

            @property
            def is_known_type(self):
                """False for 0x5-0x8, which are not page types; a receiver refuses
                them.
                """
                if hasattr(self, '_m_is_known_type'):
                    return self._m_is_known_type

                self._m_is_known_type =  ((self.type_code <= 4) or (self.type_code >= 9)) 
                return getattr(self, '_m_is_known_type', None)

            @property
            def is_page_table(self):
                """Whether the page is a PV guest's page table of any level."""
                if hasattr(self, '_m_is_page_table'):
                    return self._m_is_page_table

                self._m_is_page_table =  (( ((self.type_code >= 1) and (self.type_code <= 4)) ) or ( ((self.type_code >= 9) and (self.type_code <= 12)) )) 
                return getattr(self, '_m_is_page_table', None)

            @property
            def is_populated(self):
                """Whether a receiver allocates memory for the pfn: true for entries
                with contents, and for xalloc.
                """
                if hasattr(self, '_m_is_populated'):
                    return self._m_is_populated

                self._m_is_populated =  ((self.type_code <= 4) or ( ((self.type_code >= 9) and (self.type_code <= 12)) ) or (self.type_code == 14)) 
                return getattr(self, '_m_is_populated', None)

            @property
            def low(self):
                """Bits 31-0."""
                if hasattr(self, '_m_low'):
                    return self._m_low

                self._m_low = (self.half1 if self.is_big_endian else self.half0)
                return getattr(self, '_m_low', None)

            @property
            def page_type(self):
                """Bits 63-60, the kind of page."""
                if hasattr(self, '_m_page_type'):
                    return self._m_page_type

                self._m_page_type = KaitaiStream.resolve_enum(LibxcMigrationStream.PageType, (self.half0 if self.is_big_endian else self.half1) >> 28)
                return getattr(self, '_m_page_type', None)

            @property
            def pfn(self):
                """Bits 51-0, the page frame number."""
                if hasattr(self, '_m_pfn'):
                    return self._m_pfn

                self._m_pfn = (self.low + ((self.high & 1048575) * 4294967296))
                return getattr(self, '_m_pfn', None)

            @property
            def reserved(self):
                """Bits 59-52, zero when saved."""
                if hasattr(self, '_m_reserved'):
                    return self._m_reserved

                self._m_reserved = self.high >> 20 & 255
                return getattr(self, '_m_reserved', None)

            @property
            def type_code(self):
                """Bits 63-60, the page type as a number."""
                if hasattr(self, '_m_type_code'):
                    return self._m_type_code

                self._m_type_code = self.high >> 28
                return getattr(self, '_m_type_code', None)


        class Record(KaitaiStruct):
            """One record: header, body, padding to a multiple of 8 bytes.
            
            .. seealso::
               Records - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.Record, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/record")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.header = LibxcMigrationStream.DomainImage.RecordHeader(self._io, self, self._root, self._is_le)
                self._raw_raw_body = self._io.read_bytes((self.header.len_body if self.header.len_body <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
                _io__raw_raw_body = KaitaiStream(BytesIO(self._raw_raw_body))
                self.raw_body = LibxcMigrationStream.DomainImage.Opaque(_io__raw_raw_body, self, self._root, self._is_le)
                self.padding = self._io.read_bytes((self.header.len_padding if self.header.len_padding <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))

            def _read_be(self):
                self.header = LibxcMigrationStream.DomainImage.RecordHeader(self._io, self, self._root, self._is_le)
                self._raw_raw_body = self._io.read_bytes((self.header.len_body if self.header.len_body <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
                _io__raw_raw_body = KaitaiStream(BytesIO(self._raw_raw_body))
                self.raw_body = LibxcMigrationStream.DomainImage.Opaque(_io__raw_raw_body, self, self._root, self._is_le)
                self.padding = self._io.read_bytes((self.header.len_padding if self.header.len_padding <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))


            def _fetch_instances(self):
                pass
                self.header._fetch_instances()
                self.raw_body._fetch_instances()
                _ = self.body
                if hasattr(self, '_m_body'):
                    pass
                    _on = self.header.record_type
                    if _on == LibxcMigrationStream.RecordType.checkpoint:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.checkpoint_dirty_pfn_list:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.end_mark:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.hvm_context:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.hvm_params:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.page_data:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.shared_info:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.static_data_end:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.stripped:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.toolstack:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.verify:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.x86_cpuid_policy:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.x86_msr_policy:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_info:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_p2m_frames:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_basic:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_extended:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_msrs:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_xsave:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxcMigrationStream.RecordType.x86_tsc_info:
                        pass
                        self._m_body._fetch_instances()
                    else:
                        pass
                        self._m_body._fetch_instances()


            @property
            def body(self):
                """The body, decoded by record type."""
                if hasattr(self, '_m_body'):
                    return self._m_body

                io = self.raw_body._io
                _pos = io.pos()
                io.seek(0)
                if self._is_le:
                    _on = self.header.record_type
                    if _on == LibxcMigrationStream.RecordType.checkpoint:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.checkpoint_dirty_pfn_list:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.end_mark:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.hvm_context:
                        pass
                        from . import xen_hvm_context
                        self._m_body = xen_hvm_context.XenHvmContext(io)
                    elif _on == LibxcMigrationStream.RecordType.hvm_params:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.HvmParams(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.page_data:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.PageData(self._parent.is_big_endian, io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.shared_info:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.SharedInfo(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.static_data_end:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.stripped:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.Stripped(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.toolstack:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.Toolstack(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.verify:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_cpuid_policy:
                        pass
                        from . import xen_x86_cpu_policy
                        self._m_body = xen_x86_cpu_policy.XenX86CpuPolicy.CpuidPolicy(io)
                    elif _on == LibxcMigrationStream.RecordType.x86_msr_policy:
                        pass
                        from . import xen_x86_cpu_policy
                        self._m_body = xen_x86_cpu_policy.XenX86CpuPolicy.MsrPolicy(io)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_info:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvInfo(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_p2m_frames:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvP2mFrames(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_basic:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_extended:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_msrs:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_xsave:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_tsc_info:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86TscInfo(io, self, self._root, self._is_le)
                    else:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.UnknownBody(io, self, self._root, self._is_le)
                else:
                    _on = self.header.record_type
                    if _on == LibxcMigrationStream.RecordType.checkpoint:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.checkpoint_dirty_pfn_list:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.end_mark:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.hvm_context:
                        pass
                        from . import xen_hvm_context
                        self._m_body = xen_hvm_context.XenHvmContext(io)
                    elif _on == LibxcMigrationStream.RecordType.hvm_params:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.HvmParams(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.page_data:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.PageData(self._parent.is_big_endian, io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.shared_info:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.SharedInfo(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.static_data_end:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.stripped:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.Stripped(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.toolstack:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.Toolstack(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.verify:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_cpuid_policy:
                        pass
                        from . import xen_x86_cpu_policy
                        self._m_body = xen_x86_cpu_policy.XenX86CpuPolicy.CpuidPolicy(io)
                    elif _on == LibxcMigrationStream.RecordType.x86_msr_policy:
                        pass
                        from . import xen_x86_cpu_policy
                        self._m_body = xen_x86_cpu_policy.XenX86CpuPolicy.MsrPolicy(io)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_info:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvInfo(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_p2m_frames:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvP2mFrames(io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_basic:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_extended:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_msrs:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_xsave:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, io, self, self._root, self._is_le)
                    elif _on == LibxcMigrationStream.RecordType.x86_tsc_info:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.X86TscInfo(io, self, self._root, self._is_le)
                    else:
                        pass
                        self._m_body = LibxcMigrationStream.DomainImage.UnknownBody(io, self, self._root, self._is_le)
                io.seek(_pos)
                return getattr(self, '_m_body', None)

            @property
            def is_end(self):
                """The record is complete, and it is END."""
                if hasattr(self, '_m_is_end'):
                    return self._m_is_end

                self._m_is_end =  ((self.header.type_code == 0) and ((not (self.is_truncated)))) 
                return getattr(self, '_m_is_end', None)

            @property
            def is_truncated(self):
                """The stream ends inside this record."""
                if hasattr(self, '_m_is_truncated'):
                    return self._m_is_truncated

                self._m_is_truncated =  ((self.raw_body._io.size() < self.header.len_body) or (len(self.padding) < self.header.len_padding)) 
                return getattr(self, '_m_is_truncated', None)

            @property
            def truncation(self):
                """The words about it that follow the length."""
                if hasattr(self, '_m_truncation'):
                    return self._m_truncation

                self._m_truncation = (u", TRUNCATED" if self.is_truncated else u"")
                return getattr(self, '_m_truncation', None)


        class RecordHeader(KaitaiStruct):
            """The header of every record.
            
            .. seealso::
               Records - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.RecordHeader, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/record_header")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.type_code = self._io.read_u4le()
                self.len_body = self._io.read_u4le()

            def _read_be(self):
                self.type_code = self._io.read_u4be()
                self.len_body = self._io.read_u4be()


            def _fetch_instances(self):
                pass

            @property
            def is_optional(self):
                """A receiver that does not know the type ignores the record."""
                if hasattr(self, '_m_is_optional'):
                    return self._m_is_optional

                self._m_is_optional = self.type_code >> 31 != 0
                return getattr(self, '_m_is_optional', None)

            @property
            def len_body_max(self):
                """128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
                tools/libs/guest/xg_sr_stream_format.h).
                """
                if hasattr(self, '_m_len_body_max'):
                    return self._m_len_body_max

                self._m_len_body_max = 134217728
                return getattr(self, '_m_len_body_max', None)

            @property
            def len_padding(self):
                """Bytes of padding after the body."""
                if hasattr(self, '_m_len_padding'):
                    return self._m_len_padding

                self._m_len_padding = (8 - self.len_body % 8) % 8
                return getattr(self, '_m_len_padding', None)

            @property
            def record_type(self):
                """Kind of body."""
                if hasattr(self, '_m_record_type'):
                    return self._m_record_type

                self._m_record_type = KaitaiStream.resolve_enum(LibxcMigrationStream.RecordType, self.type_code)
                return getattr(self, '_m_record_type', None)


        class SharedInfo(KaitaiStruct):
            """The guest's shared info page, one page long. Its layout depends on the
            guest's width, which X86_PV_INFO gives.
            
            .. seealso::
               SHARED_INFO - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L445
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.SharedInfo, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/shared_info")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                pass

            def _read_be(self):
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
                """Length of a SHARED_INFO body in bytes."""
                if hasattr(self, '_m_len_shared_info'):
                    return self._m_len_shared_info

                self._m_len_shared_info = 4096
                return getattr(self, '_m_len_shared_info', None)

            @property
            def shared_info_x86_32(self):
                """The page, in the layout of a 32-bit guest."""
                if hasattr(self, '_m_shared_info_x86_32'):
                    return self._m_shared_info_x86_32

                _pos = self._io.pos()
                self._io.seek(0)
                if self._is_le:
                    from . import xen_x86_vcpu
                    self._m_shared_info_x86_32 = xen_x86_vcpu.XenX86Vcpu.SharedInfoX8632(self._io)
                else:
                    from . import xen_x86_vcpu
                    self._m_shared_info_x86_32 = xen_x86_vcpu.XenX86Vcpu.SharedInfoX8632(self._io)
                self._io.seek(_pos)
                return getattr(self, '_m_shared_info_x86_32', None)

            @property
            def shared_info_x86_64(self):
                """The page, in the layout of a 64-bit guest."""
                if hasattr(self, '_m_shared_info_x86_64'):
                    return self._m_shared_info_x86_64

                _pos = self._io.pos()
                self._io.seek(0)
                if self._is_le:
                    from . import xen_x86_vcpu
                    self._m_shared_info_x86_64 = xen_x86_vcpu.XenX86Vcpu.SharedInfoX8664(self._io)
                else:
                    from . import xen_x86_vcpu
                    self._m_shared_info_x86_64 = xen_x86_vcpu.XenX86Vcpu.SharedInfoX8664(self._io)
                self._io.seek(_pos)
                return getattr(self, '_m_shared_info_x86_64', None)


        class Stripped(KaitaiStruct):
            """Says that contents were taken out of the image, for example to attach
            it to a public bug report. The first record of its stream.
            
            This record is an extension of `xenstream strip`; the specification
            does not have it. It is optional, so that a receiver which does not
            know it ignores it. If `pages_dropped` is set, PAGE_DATA records have
            their pfns but no page contents, so that they are shorter than the
            page types demand: a receiver refuses the first of them. Contents that
            are taken out of other records are zero, or `x` in texts; lengths and
            offsets in the records stay.
            
            .. seealso::
               xenstream, python/xenstream/edit/strip/
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.Stripped, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/stripped")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.removed = self._io.read_u4le()
                self.reserved = self._io.read_u4le()

            def _read_be(self):
                self.removed = self._io.read_u4be()
                self.reserved = self._io.read_u4be()


            def _fetch_instances(self):
                pass

            @property
            def config(self):
                """All values of the configuration."""
                if hasattr(self, '_m_config'):
                    return self._m_config

                self._m_config = self.removed & 64 != 0
                return getattr(self, '_m_config', None)

            @property
            def device_data(self):
                """State of emulated devices that can hold data of the guest, and of unknown devices."""
                if hasattr(self, '_m_device_data'):
                    return self._m_device_data

                self._m_device_data = self.removed & 16 != 0
                return getattr(self, '_m_device_data', None)

            @property
            def device_model(self):
                """All state of the device model."""
                if hasattr(self, '_m_device_model'):
                    return self._m_device_model

                self._m_device_model = self.removed & 256 != 0
                return getattr(self, '_m_device_model', None)

            @property
            def pages_dropped(self):
                """PAGE_DATA has no page contents, unless some of its pages were to be kept."""
                if hasattr(self, '_m_pages_dropped'):
                    return self._m_pages_dropped

                self._m_pages_dropped = self.removed & 1 != 0
                return getattr(self, '_m_pages_dropped', None)

            @property
            def pages_zeroed(self):
                """Pages were replaced by zeros."""
                if hasattr(self, '_m_pages_zeroed'):
                    return self._m_pages_zeroed

                self._m_pages_zeroed = self.removed & 2 != 0
                return getattr(self, '_m_pages_zeroed', None)

            @property
            def registers(self):
                """All state of the vCPUs, and a PV guest's shared info."""
                if hasattr(self, '_m_registers'):
                    return self._m_registers

                self._m_registers = self.removed & 128 != 0
                return getattr(self, '_m_registers', None)

            @property
            def settings(self):
                """Texts of the configuration that xl, libvirt or xenopsd saved with
                the guest, and values in xenstore.
                """
                if hasattr(self, '_m_settings'):
                    return self._m_settings

                self._m_settings = self.removed & 4 != 0
                return getattr(self, '_m_settings', None)

            @property
            def unknown(self):
                """Bodies of unknown records, and what follows the end of the image."""
                if hasattr(self, '_m_unknown'):
                    return self._m_unknown

                self._m_unknown = self.removed & 32 != 0
                return getattr(self, '_m_unknown', None)

            @property
            def vector_registers(self):
                """x87, SSE and extended registers; the control words among them stay."""
                if hasattr(self, '_m_vector_registers'):
                    return self._m_vector_registers

                self._m_vector_registers = self.removed & 8 != 0
                return getattr(self, '_m_vector_registers', None)


        class Toolstack(KaitaiStruct):
            """Deprecated: toolstack data that only development versions of Xen
            wrote.
            
            .. seealso::
               TOOLSTACK (deprecated) - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L549
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.Toolstack, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/toolstack")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.data = self._io.read_bytes_full()

            def _read_be(self):
                self.data = self._io.read_bytes_full()


            def _fetch_instances(self):
                pass


        class UnknownBody(KaitaiStruct):
            """The body of a record type that the specification does not define.
            
            .. seealso::
               Records - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.UnknownBody, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/unknown_body")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.data = self._io.read_bytes_full()

            def _read_be(self):
                self.data = self._io.read_bytes_full()


            def _fetch_instances(self):
                pass


        class X86PvInfo(KaitaiStruct):
            """Properties of a PV guest.
            
            .. seealso::
               X86_PV_INFO - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L362
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.X86PvInfo, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/x86_pv_info")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.guest_width = self._io.read_u1()
                self.pt_levels = self._io.read_u1()
                self.reserved1 = self._io.read_u2le()
                self.reserved2 = self._io.read_u4le()

            def _read_be(self):
                self.guest_width = self._io.read_u1()
                self.pt_levels = self._io.read_u1()
                self.reserved1 = self._io.read_u2be()
                self.reserved2 = self._io.read_u4be()


            def _fetch_instances(self):
                pass

            @property
            def is_valid_combination(self):
                """Whether the two values describe a 32-bit guest with PAE or a
                64-bit guest, the only kinds of PV guest.
                """
                if hasattr(self, '_m_is_valid_combination'):
                    return self._m_is_valid_combination

                self._m_is_valid_combination =  (( ((self.guest_width == 4) and (self.pt_levels == 3)) ) or ( ((self.guest_width == 8) and (self.pt_levels == 4)) )) 
                return getattr(self, '_m_is_valid_combination', None)


        class X86PvP2mFrames(KaitaiStruct):
            """Where the guest keeps its P2M table: the pfns of the frames that
            hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`.
            A frame holds n = 4096 / guest_width entries, so there are
            p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division
            rounds down.
            
            .. seealso::
               X86_PV_P2M_FRAMES - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L380
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.X86PvP2mFrames, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/x86_pv_p2m_frames")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.p2m_start_pfn = self._io.read_u4le()
                self.p2m_end_pfn = self._io.read_u4le()

            def _read_be(self):
                self.p2m_start_pfn = self._io.read_u4be()
                self.p2m_end_pfn = self._io.read_u4be()


            def _fetch_instances(self):
                pass
                _ = self.p2m_pfns
                if hasattr(self, '_m_p2m_pfns'):
                    pass
                    for i in range(len(self._m_p2m_pfns)):
                        pass



            @property
            def len_p2m_frame(self):
                """Size of a frame of the P2M table in bytes."""
                if hasattr(self, '_m_len_p2m_frame'):
                    return self._m_len_p2m_frame

                self._m_len_p2m_frame = 4096
                return getattr(self, '_m_len_p2m_frame', None)

            @property
            def len_p2m_pfn(self):
                """Size of one entry of `p2m_pfns` in bytes."""
                if hasattr(self, '_m_len_p2m_pfn'):
                    return self._m_len_p2m_pfn

                self._m_len_p2m_pfn = 8
                return getattr(self, '_m_len_p2m_pfn', None)

            @property
            def ofs_p2m_pfns(self):
                """Offset of the frames' pfns in the body."""
                if hasattr(self, '_m_ofs_p2m_pfns'):
                    return self._m_ofs_p2m_pfns

                self._m_ofs_p2m_pfns = 4 + 4
                return getattr(self, '_m_ofs_p2m_pfns', None)

            @property
            def p2m_pfns(self):
                """pfns of the frames that hold the guest's P2M table."""
                if hasattr(self, '_m_p2m_pfns'):
                    return self._m_p2m_pfns

                _pos = self._io.pos()
                self._io.seek(self.ofs_p2m_pfns)
                if self._is_le:
                    self._m_p2m_pfns = []
                    for i in range(((self._io.size() - 4) - 4) // 8):
                        self._m_p2m_pfns.append(self._io.read_u8le())

                else:
                    self._m_p2m_pfns = []
                    for i in range(((self._io.size() - 4) - 4) // 8):
                        self._m_p2m_pfns.append(self._io.read_u8be())

                self._io.seek(_pos)
                return getattr(self, '_m_p2m_pfns', None)


        class X86PvVcpu(KaitaiStruct):
            """Part of the state of one vCPU of a PV guest: the body of
            X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context`
            only. The context is Xen's own structure, little-endian in any stream.
            
            .. seealso::
               X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409
            """
            def __init__(self, vcpu_record, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.X86PvVcpu, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self.vcpu_record = vcpu_record
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/x86_pv_vcpu")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.vcpu_id = self._io.read_u4le()
                self.reserved = self._io.read_u4le()

            def _read_be(self):
                self.vcpu_id = self._io.read_u4be()
                self.reserved = self._io.read_u4be()


            def _fetch_instances(self):
                pass
                _ = self.context
                if hasattr(self, '_m_context'):
                    pass
                    _on = self.context_layout
                    if _on == LibxcMigrationStream.VcpuContextLayout.basic_x86_32:
                        pass
                        self._m_context._fetch_instances()
                    elif _on == LibxcMigrationStream.VcpuContextLayout.basic_x86_64:
                        pass
                        self._m_context._fetch_instances()
                    elif _on == LibxcMigrationStream.VcpuContextLayout.extended:
                        pass
                        self._m_context._fetch_instances()
                    elif _on == LibxcMigrationStream.VcpuContextLayout.msrs:
                        pass
                        self._m_context._fetch_instances()
                    elif _on == LibxcMigrationStream.VcpuContextLayout.xsave:
                        pass
                        self._m_context._fetch_instances()
                    else:
                        pass
                        self._m_context._fetch_instances()

                _ = self.context_octets
                if hasattr(self, '_m_context_octets'):
                    pass


            @property
            def context(self):
                """The context, decoded as the structure of the domctl that belongs
                to the record type.
                """
                if hasattr(self, '_m_context'):
                    return self._m_context

                if self.context_layout != LibxcMigrationStream.VcpuContextLayout.nothing:
                    pass
                    _pos = self._io.pos()
                    self._io.seek(self.ofs_context)
                    if self._is_le:
                        _on = self.context_layout
                        if _on == LibxcMigrationStream.VcpuContextLayout.basic_x86_32:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.VcpuGuestContextX8632(_io__raw__m_context)
                        elif _on == LibxcMigrationStream.VcpuContextLayout.basic_x86_64:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.VcpuGuestContextX8664(_io__raw__m_context)
                        elif _on == LibxcMigrationStream.VcpuContextLayout.extended:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.ExtVcpucontext(_io__raw__m_context)
                        elif _on == LibxcMigrationStream.VcpuContextLayout.msrs:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.VcpuMsrs(_io__raw__m_context)
                        elif _on == LibxcMigrationStream.VcpuContextLayout.xsave:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.VcpuXsave(_io__raw__m_context)
                        else:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.UnknownContext(_io__raw__m_context)
                    else:
                        _on = self.context_layout
                        if _on == LibxcMigrationStream.VcpuContextLayout.basic_x86_32:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.VcpuGuestContextX8632(_io__raw__m_context)
                        elif _on == LibxcMigrationStream.VcpuContextLayout.basic_x86_64:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.VcpuGuestContextX8664(_io__raw__m_context)
                        elif _on == LibxcMigrationStream.VcpuContextLayout.extended:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.ExtVcpucontext(_io__raw__m_context)
                        elif _on == LibxcMigrationStream.VcpuContextLayout.msrs:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.VcpuMsrs(_io__raw__m_context)
                        elif _on == LibxcMigrationStream.VcpuContextLayout.xsave:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.VcpuXsave(_io__raw__m_context)
                        else:
                            pass
                            self._raw__m_context = self._io.read_bytes_full()
                            _io__raw__m_context = KaitaiStream(BytesIO(self._raw__m_context))
                            from . import xen_x86_vcpu
                            self._m_context = xen_x86_vcpu.XenX86Vcpu.UnknownContext(_io__raw__m_context)
                    self._io.seek(_pos)

                return getattr(self, '_m_context', None)

            @property
            def context_layout(self):
                """Kind of context; the length distinguishes 64-bit from 32-bit guests."""
                if hasattr(self, '_m_context_layout'):
                    return self._m_context_layout

                self._m_context_layout = (LibxcMigrationStream.VcpuContextLayout.nothing if self.len_context == 0 else (LibxcMigrationStream.VcpuContextLayout.extended if self.vcpu_record == LibxcMigrationStream.RecordType.x86_pv_vcpu_extended else (LibxcMigrationStream.VcpuContextLayout.xsave if self.vcpu_record == LibxcMigrationStream.RecordType.x86_pv_vcpu_xsave else (LibxcMigrationStream.VcpuContextLayout.msrs if self.vcpu_record == LibxcMigrationStream.RecordType.x86_pv_vcpu_msrs else (LibxcMigrationStream.VcpuContextLayout.basic_x86_64 if self.len_context == 5168 else (LibxcMigrationStream.VcpuContextLayout.basic_x86_32 if self.len_context == 2800 else LibxcMigrationStream.VcpuContextLayout.nothing))))))
                return getattr(self, '_m_context_layout', None)

            @property
            def context_octets(self):
                """The context, not decoded."""
                if hasattr(self, '_m_context_octets'):
                    return self._m_context_octets

                _pos = self._io.pos()
                self._io.seek(self.ofs_context)
                if self._is_le:
                    self._m_context_octets = self._io.read_bytes_full()
                else:
                    self._m_context_octets = self._io.read_bytes_full()
                self._io.seek(_pos)
                return getattr(self, '_m_context_octets', None)

            @property
            def len_context(self):
                """Length of the context in bytes. It is 0 in streams of Xen 4.6 to
                4.8 that had nothing to send.
                """
                if hasattr(self, '_m_len_context'):
                    return self._m_len_context

                self._m_len_context = (self._io.size() - 4) - 4
                return getattr(self, '_m_len_context', None)

            @property
            def ofs_context(self):
                """Offset of the context in the body."""
                if hasattr(self, '_m_ofs_context'):
                    return self._m_ofs_context

                self._m_ofs_context = 4 + 4
                return getattr(self, '_m_ofs_context', None)


        class X86TscInfo(KaitaiStruct):
            """The guest's time stamp counter (TSC).
            
            .. seealso::
               X86_TSC_INFO - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L465
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxcMigrationStream.DomainImage.X86TscInfo, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/domain_image/types/x86_tsc_info")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.mode_code = self._io.read_u4le()
                self.khz = self._io.read_u4le()
                self.nsec = self._io.read_u8le()
                self.incarnation = self._io.read_u4le()
                self.reserved = self._io.read_u4le()

            def _read_be(self):
                self.mode_code = self._io.read_u4be()
                self.khz = self._io.read_u4be()
                self.nsec = self._io.read_u8be()
                self.incarnation = self._io.read_u4be()
                self.reserved = self._io.read_u4be()


            def _fetch_instances(self):
                pass

            @property
            def mode(self):
                """TSC mode: how Xen presents the TSC to the guest."""
                if hasattr(self, '_m_mode'):
                    return self._m_mode

                self._m_mode = KaitaiStream.resolve_enum(LibxcMigrationStream.TscMode, self.mode_code)
                return getattr(self, '_m_mode', None)



    class Ihdr(KaitaiStruct):
        """Identifies a domain save image and the version of the specification that
        it follows. Big-endian whatever the options say.
        
        .. seealso::
           Image Header - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LibxcMigrationStream.Ihdr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.marker = self._io.read_bytes(8)
            if not self.marker == b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF":
                raise kaitaistruct.ValidationNotEqualError(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", self.marker, self._io, u"/types/ihdr/seq/0")
            self.id = self._io.read_bytes(4)
            if not self.id == b"\x58\x45\x4E\x46":
                raise kaitaistruct.ValidationNotEqualError(b"\x58\x45\x4E\x46", self.id, self._io, u"/types/ihdr/seq/1")
            self.version = self._io.read_u4be()
            self.options = self._io.read_u2be()
            self.reserved1 = self._io.read_u2be()
            self.reserved2 = self._io.read_u4be()


        def _fetch_instances(self):
            pass

        @property
        def is_big_endian(self):
            """Byte order of everything after this header."""
            if hasattr(self, '_m_is_big_endian'):
                return self._m_is_big_endian

            self._m_is_big_endian = self.options & 1 != 0
            return getattr(self, '_m_is_big_endian', None)

        @property
        def known_version_max(self):
            """The newest version of this format."""
            if hasattr(self, '_m_known_version_max'):
                return self._m_known_version_max

            self._m_known_version_max = 3
            return getattr(self, '_m_known_version_max', None)

        @property
        def known_version_min(self):
            """The oldest version of this format."""
            if hasattr(self, '_m_known_version_min'):
                return self._m_known_version_min

            self._m_known_version_min = 2
            return getattr(self, '_m_known_version_min', None)

        @property
        def reserved_options(self):
            """The bits of `options` that have no meaning in any version."""
            if hasattr(self, '_m_reserved_options'):
                return self._m_reserved_options

            self._m_reserved_options = self.options & 65534
            return getattr(self, '_m_reserved_options', None)



