# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenopsdSuspendImage(KaitaiStruct):
    """A suspended Xen domain as xenopsd writes it to a virtual disk: a signature,
    then records with a type and a length each, without padding.
    
    A Libxc record has no length of its own; the libxc stream follows it inline up
    to its END, and xenopsd's records continue after that. There is no libxl
    stream. Since the disk is larger than the image, anything may follow
    End_of_image.
    
    For reading only: a writer that the compiler makes of this with `-w` leaves
    out contents.
    
    .. seealso::
       Source - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml
    """

    class RecordType(IntEnum):
        xenops = 15
        libxc = 240
        libxl = 241
        libxc_legacy = 242
        qemu_trad = 3840
        qemu_xen = 3841
        demu = 3856
        varstored = 3857
        swtpm0 = 3858
        swtpm = 3859
        end_of_image = 65535
    def __init__(self, _io, _parent=None, _root=None):
        super(XenopsdSuspendImage, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.identification = XenopsdSuspendImage.SaveSignature(self._io, self, self._root)
        if self._io.size() - self._io.pos() >= 16:
            pass
            self.records = []
            i = 0
            while True:
                _ = XenopsdSuspendImage.Record(self._io, self, self._root)
                self.records.append(_)
                if  ((_.header.record_type == XenopsdSuspendImage.RecordType.end_of_image) or (_.header.is_unbounded) or (self._io.size() - self._io.pos() < 16)) :
                    break
                i += 1



    def _fetch_instances(self):
        pass
        self.identification._fetch_instances()
        if self._io.size() - self._io.pos() >= 16:
            pass
            for i in range(len(self.records)):
                pass
                self.records[i]._fetch_instances()



    class EmptyBody(KaitaiStruct):
        """The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
        The data of the first three follows inline.
        
        .. seealso::
           process_header - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenopsdSuspendImage.EmptyBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass


    class EmulatorState(KaitaiStruct):
        """State of a process that serves the domain, in the format of that process.
        
        .. seealso::
           suspend - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L2157
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenopsdSuspendImage.EmulatorState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.data = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass


    class Opaque(KaitaiStruct):
        """Bytes of a record's body, not interpreted here.
        
        .. seealso::
           process_header - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenopsdSuspendImage.Opaque, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            pass


        def _fetch_instances(self):
            pass


    class Record(KaitaiStruct):
        """One record: header and body, plus data of another format that follows it
        inline.
        
        .. seealso::
           process_header - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenopsdSuspendImage.Record, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.header = XenopsdSuspendImage.RecordHeader(self._io, self, self._root)
            self._raw_raw_body = self._io.read_bytes((self.header.len_body if  ((self.header.len_body >= 0) and (self.header.len_body <= (self._io.size() - self._io.pos())))  else (self._io.size() - self._io.pos())))
            _io__raw_raw_body = KaitaiStream(BytesIO(self._raw_raw_body))
            self.raw_body = XenopsdSuspendImage.Opaque(_io__raw_raw_body, self, self._root)
            if self.header.record_type == XenopsdSuspendImage.RecordType.libxc:
                pass
                from . import libxc_migration_stream
                self.libxc_stream = libxc_migration_stream.LibxcMigrationStream(self._io)

            if self.header.is_unbounded:
                pass
                self._raw_unbounded = self._io.read_bytes_full()
                _io__raw_unbounded = KaitaiStream(BytesIO(self._raw_unbounded))
                self.unbounded = XenopsdSuspendImage.UnboundedState(_io__raw_unbounded, self, self._root)



        def _fetch_instances(self):
            pass
            self.header._fetch_instances()
            self.raw_body._fetch_instances()
            if self.header.record_type == XenopsdSuspendImage.RecordType.libxc:
                pass
                self.libxc_stream._fetch_instances()

            if self.header.is_unbounded:
                pass
                self.unbounded._fetch_instances()

            _ = self.body
            if hasattr(self, '_m_body'):
                pass
                _on = self.header.record_type
                if _on == XenopsdSuspendImage.RecordType.demu:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenopsdSuspendImage.RecordType.end_of_image:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenopsdSuspendImage.RecordType.libxc:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenopsdSuspendImage.RecordType.libxc_legacy:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenopsdSuspendImage.RecordType.qemu_trad:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenopsdSuspendImage.RecordType.qemu_xen:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenopsdSuspendImage.RecordType.swtpm:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenopsdSuspendImage.RecordType.swtpm0:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenopsdSuspendImage.RecordType.varstored:
                    pass
                    self._m_body._fetch_instances()
                elif _on == XenopsdSuspendImage.RecordType.xenops:
                    pass
                    self._m_body._fetch_instances()
                else:
                    pass
                    self._m_body._fetch_instances()

            _ = self.legacy_image
            if hasattr(self, '_m_legacy_image'):
                pass
                self._m_legacy_image._fetch_instances()


        @property
        def body(self):
            """The body, decoded by record type."""
            if hasattr(self, '_m_body'):
                return self._m_body

            io = self.raw_body._io
            _pos = io.pos()
            io.seek(0)
            _on = self.header.record_type
            if _on == XenopsdSuspendImage.RecordType.demu:
                pass
                self._m_body = XenopsdSuspendImage.EmptyBody(io, self, self._root)
            elif _on == XenopsdSuspendImage.RecordType.end_of_image:
                pass
                self._m_body = XenopsdSuspendImage.EmptyBody(io, self, self._root)
            elif _on == XenopsdSuspendImage.RecordType.libxc:
                pass
                self._m_body = XenopsdSuspendImage.EmptyBody(io, self, self._root)
            elif _on == XenopsdSuspendImage.RecordType.libxc_legacy:
                pass
                self._m_body = XenopsdSuspendImage.EmptyBody(io, self, self._root)
            elif _on == XenopsdSuspendImage.RecordType.qemu_trad:
                pass
                self._m_body = XenopsdSuspendImage.EmulatorState(io, self, self._root)
            elif _on == XenopsdSuspendImage.RecordType.qemu_xen:
                pass
                self._m_body = XenopsdSuspendImage.EmulatorState(io, self, self._root)
            elif _on == XenopsdSuspendImage.RecordType.swtpm:
                pass
                self._m_body = XenopsdSuspendImage.EmulatorState(io, self, self._root)
            elif _on == XenopsdSuspendImage.RecordType.swtpm0:
                pass
                self._m_body = XenopsdSuspendImage.EmulatorState(io, self, self._root)
            elif _on == XenopsdSuspendImage.RecordType.varstored:
                pass
                self._m_body = XenopsdSuspendImage.EmulatorState(io, self, self._root)
            elif _on == XenopsdSuspendImage.RecordType.xenops:
                pass
                self._m_body = XenopsdSuspendImage.XenopsRecord(io, self, self._root)
            else:
                pass
                self._m_body = XenopsdSuspendImage.UnknownBody(io, self, self._root)
            io.seek(_pos)
            return getattr(self, '_m_body', None)

        @property
        def is_end(self):
            """The record is complete, and it is End_of_image, or one whose end is unknown."""
            if hasattr(self, '_m_is_end'):
                return self._m_is_end

            self._m_is_end =  (( ((self.header.type_code == 65535) or (self.header.is_unbounded)) ) and ((not (self.is_truncated)))) 
            return getattr(self, '_m_is_end', None)

        @property
        def is_truncated(self):
            """The image ends inside this record."""
            if hasattr(self, '_m_is_truncated'):
                return self._m_is_truncated

            self._m_is_truncated = self.raw_body._io.size() < self.header.len_body
            return getattr(self, '_m_is_truncated', None)

        @property
        def legacy_image(self):
            """The legacy image that follows a Libxc_legacy record. Records continue
            after its end; this definition does not read them.
            """
            if hasattr(self, '_m_legacy_image'):
                return self._m_legacy_image

            if self.header.record_type == XenopsdSuspendImage.RecordType.libxc_legacy:
                pass
                io = self.unbounded._io
                _pos = io.pos()
                io.seek(0)
                from . import legacy_save_image
                self._m_legacy_image = legacy_save_image.LegacySaveImage(io)
                io.seek(_pos)

            return getattr(self, '_m_legacy_image', None)

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
           read_header - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L185
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenopsdSuspendImage.RecordHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.type_code = self._io.read_u8le()
            self.len_stated = self._io.read_u8le()


        def _fetch_instances(self):
            pass

        @property
        def has_body(self):
            """The record has a body, of the length that its header gives."""
            if hasattr(self, '_m_has_body'):
                return self._m_has_body

            self._m_has_body =  ((self.record_type != XenopsdSuspendImage.RecordType.libxc) and (self.record_type != XenopsdSuspendImage.RecordType.libxc_legacy) and (self.record_type != XenopsdSuspendImage.RecordType.demu) and (self.record_type != XenopsdSuspendImage.RecordType.end_of_image)) 
            return getattr(self, '_m_has_body', None)

        @property
        def is_unbounded(self):
            """State without a length follows; this definition cannot determine where it ends."""
            if hasattr(self, '_m_is_unbounded'):
                return self._m_is_unbounded

            self._m_is_unbounded =  ((self.record_type == XenopsdSuspendImage.RecordType.libxc_legacy) or (self.record_type == XenopsdSuspendImage.RecordType.demu)) 
            return getattr(self, '_m_is_unbounded', None)

        @property
        def len_body(self):
            """Length of the body in bytes."""
            if hasattr(self, '_m_len_body'):
                return self._m_len_body

            self._m_len_body = (self.len_stated if self.has_body else 0)
            return getattr(self, '_m_len_body', None)

        @property
        def len_padding(self):
            """Bytes of padding after the body; always 0."""
            if hasattr(self, '_m_len_padding'):
                return self._m_len_padding

            self._m_len_padding = 0
            return getattr(self, '_m_len_padding', None)

        @property
        def len_qemu_max(self):
            """1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
            in ocaml/xenopsd/xc/domain.ml).
            """
            if hasattr(self, '_m_len_qemu_max'):
                return self._m_len_qemu_max

            self._m_len_qemu_max = 1048576
            return getattr(self, '_m_len_qemu_max', None)

        @property
        def record_type(self):
            """Type of the record."""
            if hasattr(self, '_m_record_type'):
                return self._m_record_type

            self._m_record_type = KaitaiStream.resolve_enum(XenopsdSuspendImage.RecordType, self.type_code)
            return getattr(self, '_m_record_type', None)


    class SaveSignature(KaitaiStruct):
        """The signature of the image.
        
        .. seealso::
           save_signature - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L153
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenopsdSuspendImage.SaveSignature, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = self._io.read_bytes(15)
            if not self.signature == b"\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A":
                raise kaitaistruct.ValidationNotEqualError(b"\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A", self.signature, self._io, u"/types/save_signature/seq/0")


        def _fetch_instances(self):
            pass


    class UnboundedState(KaitaiStruct):
        """The rest of the image, from state without a length onwards.
        
        .. seealso::
           process_header - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenopsdSuspendImage.UnboundedState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.data = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass


    class UnknownBody(KaitaiStruct):
        """The body of a record type that xenopsd does not define or does not read.
        
        .. seealso::
           header_type_of_int64 - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L71
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenopsdSuspendImage.UnknownBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.data = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass


    class XenopsRecord(KaitaiStruct):
        """xenopsd's own information about the image.
        
        .. seealso::
           Xenops_record - https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L31
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenopsdSuspendImage.XenopsRecord, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.sexp = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass



