# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class LibxlMigrationStream(KaitaiStruct):
    """The stream that libxl writes around the libxc migration stream: a header, then
    records with the device model's state and, among them, the libxc stream.
    
    A LIBXC_CONTEXT record has no body; the libxc stream follows it inline,
    without a length, and libxl's records continue after the libxc END. If the
    libxc stream stops at a CHECKPOINT instead, libxl's records follow up to
    CHECKPOINT_END; more libxc records come after that, without a new image
    header.
    
    For reading only: a writer that the compiler makes of this with `-w` leaves
    out contents.
    
    .. seealso::
       Source - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc
    """

    class ControlId(IntEnum):
        new_checkpoint = 0
        svm_suspended = 1
        svm_ready = 2
        svm_resumed = 3

    class EmulatorId(IntEnum):
        unknown_emulator = 0
        qemu_traditional = 1
        qemu_upstream = 2

    class RecordType(IntEnum):
        end_mark = 0
        libxc_context = 1
        emulator_xenstore_data = 2
        emulator_context = 3
        checkpoint_end = 4
        checkpoint_state = 5
    def __init__(self, _io, _parent=None, _root=None):
        super(LibxlMigrationStream, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.header = LibxlMigrationStream.Hdr(self._io, self, self._root)
        self.body = LibxlMigrationStream.RecordList(self.header.is_big_endian, self._io, self, self._root)


    def _fetch_instances(self):
        pass
        self.header._fetch_instances()
        self.body._fetch_instances()

    class Hdr(KaitaiStruct):
        """Identifies a libxl stream. Big-endian whatever the options say.
        
        .. seealso::
           Header - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L58
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(LibxlMigrationStream.Hdr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ident = self._io.read_bytes(8)
            if not self.ident == b"\x4C\x69\x62\x78\x6C\x46\x6D\x74":
                raise kaitaistruct.ValidationNotEqualError(b"\x4C\x69\x62\x78\x6C\x46\x6D\x74", self.ident, self._io, u"/types/hdr/seq/0")
            self.version = self._io.read_u4be()
            self.options = self._io.read_u4be()


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
        def is_converted_from_legacy(self):
            """The legacy conversion tool created this stream."""
            if hasattr(self, '_m_is_converted_from_legacy'):
                return self._m_is_converted_from_legacy

            self._m_is_converted_from_legacy = self.options & 2 != 0
            return getattr(self, '_m_is_converted_from_legacy', None)

        @property
        def known_version(self):
            """The only version of this format."""
            if hasattr(self, '_m_known_version'):
                return self._m_known_version

            self._m_known_version = 2
            return getattr(self, '_m_known_version', None)

        @property
        def reserved_options(self):
            """The bits of `options` that have no meaning."""
            if hasattr(self, '_m_reserved_options'):
                return self._m_reserved_options

            self._m_reserved_options = (self.options >> 2) << 2
            return getattr(self, '_m_reserved_options', None)


    class RecordList(KaitaiStruct):
        """The records of a libxl stream.
        
        .. seealso::
           Record Overview - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95
        """
        def __init__(self, is_big_endian, _io, _parent=None, _root=None):
            super(LibxlMigrationStream.RecordList, self).__init__(_io)
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
                raise kaitaistruct.UndecidedEndiannessError("/types/record_list")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()

        def _read_le(self):
            if self._io.size() - self._io.pos() >= 8:
                pass
                self.records = []
                i = 0
                while True:
                    _ = LibxlMigrationStream.RecordList.Record(self._io, self, self._root, self._is_le)
                    self.records.append(_)
                    if  ((_.header.type_code == int(LibxlMigrationStream.RecordType.end_mark)) or (self._io.size() - self._io.pos() < 8)) :
                        break
                    i += 1


        def _read_be(self):
            if self._io.size() - self._io.pos() >= 8:
                pass
                self.records = []
                i = 0
                while True:
                    _ = LibxlMigrationStream.RecordList.Record(self._io, self, self._root, self._is_le)
                    self.records.append(_)
                    if  ((_.header.type_code == int(LibxlMigrationStream.RecordType.end_mark)) or (self._io.size() - self._io.pos() < 8)) :
                        break
                    i += 1



        def _fetch_instances(self):
            pass
            if self._io.size() - self._io.pos() >= 8:
                pass
                for i in range(len(self.records)):
                    pass
                    self.records[i]._fetch_instances()



        class CheckpointState(KaitaiStruct):
            """Control information for a COLO checkpoint.
            
            .. seealso::
               CHECKPOINT_STATE - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L256
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxlMigrationStream.RecordList.CheckpointState, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record_list/types/checkpoint_state")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.control_code = self._io.read_u4le()
                self.padding = self._io.read_u4le()

            def _read_be(self):
                self.control_code = self._io.read_u4be()
                self.padding = self._io.read_u4be()


            def _fetch_instances(self):
                pass

            @property
            def control_id(self):
                """The message, by name."""
                if hasattr(self, '_m_control_id'):
                    return self._m_control_id

                self._m_control_id = KaitaiStream.resolve_enum(LibxlMigrationStream.ControlId, self.control_code)
                return getattr(self, '_m_control_id', None)


        class EmptyBody(KaitaiStruct):
            """The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
            is 0.
            
            .. seealso::
               END - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L174
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxlMigrationStream.RecordList.EmptyBody, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record_list/types/empty_body")
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


        class EmulatorContext(KaitaiStruct):
            """State of an emulator, in the emulator's own format.
            
            .. seealso::
               EMULATOR_CONTEXT - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L229
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxlMigrationStream.RecordList.EmulatorContext, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record_list/types/emulator_context")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.header = LibxlMigrationStream.RecordList.EmulatorHeader(self._io, self._parent, self._root, self._is_le)
                self.emulator_ctx = self._io.read_bytes_full()

            def _read_be(self):
                self.header = LibxlMigrationStream.RecordList.EmulatorHeader(self._io, self._parent, self._root, self._is_le)
                self.emulator_ctx = self._io.read_bytes_full()


            def _fetch_instances(self):
                pass
                self.header._fetch_instances()
                _ = self.qemu_state
                if hasattr(self, '_m_qemu_state'):
                    pass
                    self._m_qemu_state._fetch_instances()


            @property
            def qemu_state(self):
                """The same state, decoded, if the emulator is QEMU."""
                if hasattr(self, '_m_qemu_state'):
                    return self._m_qemu_state

                if self.header.emulator_id == LibxlMigrationStream.EmulatorId.qemu_upstream:
                    pass
                    _pos = self._io.pos()
                    self._io.seek(8)
                    if self._is_le:
                        self._raw__m_qemu_state = self._io.read_bytes_full()
                        _io__raw__m_qemu_state = KaitaiStream(BytesIO(self._raw__m_qemu_state))
                        from . import qemu_device_state
                        self._m_qemu_state = qemu_device_state.QemuDeviceState(_io__raw__m_qemu_state)
                    else:
                        self._raw__m_qemu_state = self._io.read_bytes_full()
                        _io__raw__m_qemu_state = KaitaiStream(BytesIO(self._raw__m_qemu_state))
                        from . import qemu_device_state
                        self._m_qemu_state = qemu_device_state.QemuDeviceState(_io__raw__m_qemu_state)
                    self._io.seek(_pos)

                return getattr(self, '_m_qemu_state', None)


        class EmulatorHeader(KaitaiStruct):
            """Identifies the emulator of the domain that a record belongs to.
            
            .. seealso::
               Emulator Records - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L142
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxlMigrationStream.RecordList.EmulatorHeader, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record_list/types/emulator_header")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.emulator_code = self._io.read_u4le()
                self.index = self._io.read_u4le()

            def _read_be(self):
                self.emulator_code = self._io.read_u4be()
                self.index = self._io.read_u4be()


            def _fetch_instances(self):
                pass

            @property
            def emulator_id(self):
                """The emulator, by name."""
                if hasattr(self, '_m_emulator_id'):
                    return self._m_emulator_id

                self._m_emulator_id = KaitaiStream.resolve_enum(LibxlMigrationStream.EmulatorId, self.emulator_code)
                return getattr(self, '_m_emulator_id', None)


        class EmulatorXenstoreData(KaitaiStruct):
            """Xenstore keys and values that belong to an emulator.
            
            .. seealso::
               EMULATOR_XENSTORE_DATA - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxlMigrationStream.RecordList.EmulatorXenstoreData, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record_list/types/emulator_xenstore_data")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.header = LibxlMigrationStream.RecordList.EmulatorHeader(self._io, self._parent, self._root, self._is_le)
                self.data = self._io.read_bytes_full()

            def _read_be(self):
                self.header = LibxlMigrationStream.RecordList.EmulatorHeader(self._io, self._parent, self._root, self._is_le)
                self.data = self._io.read_bytes_full()


            def _fetch_instances(self):
                pass
                self.header._fetch_instances()
                _ = self.pairs
                if hasattr(self, '_m_pairs'):
                    pass
                    for i in range(len(self._m_pairs)):
                        pass
                        self._m_pairs[i]._fetch_instances()



            @property
            def pairs(self):
                """The pairs of key and value."""
                if hasattr(self, '_m_pairs'):
                    return self._m_pairs

                _pos = self._io.pos()
                self._io.seek(8)
                if self._is_le:
                    self._m_pairs = []
                    i = 0
                    while not self._io.is_eof():
                        self._m_pairs.append(LibxlMigrationStream.RecordList.XenstorePair(self._io, self, self._root, self._is_le))
                        i += 1

                else:
                    self._m_pairs = []
                    i = 0
                    while not self._io.is_eof():
                        self._m_pairs.append(LibxlMigrationStream.RecordList.XenstorePair(self._io, self, self._root, self._is_le))
                        i += 1

                self._io.seek(_pos)
                return getattr(self, '_m_pairs', None)


        class LibxcStream(KaitaiStruct):
            """A libxc stream inside a libxl stream: like a `libxc_migration_stream`,
            but a CHECKPOINT record ends it as well.
            
            .. seealso::
               CHECKPOINT - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L585
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxlMigrationStream.RecordList.LibxcStream, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record_list/types/libxc_stream")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                from . import libxc_migration_stream
                self.image_header = libxc_migration_stream.LibxcMigrationStream.Ihdr(self._io)
                from . import libxc_migration_stream
                self.image = libxc_migration_stream.LibxcMigrationStream.DomainImage(self.image_header.is_big_endian, True, True, self._io)

            def _read_be(self):
                from . import libxc_migration_stream
                self.image_header = libxc_migration_stream.LibxcMigrationStream.Ihdr(self._io)
                from . import libxc_migration_stream
                self.image = libxc_migration_stream.LibxcMigrationStream.DomainImage(self.image_header.is_big_endian, True, True, self._io)


            def _fetch_instances(self):
                pass
                self.image_header._fetch_instances()
                self.image._fetch_instances()


        class Opaque(KaitaiStruct):
            """Bytes of a record's body, not interpreted here.
            
            .. seealso::
               Record Overview - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxlMigrationStream.RecordList.Opaque, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record_list/types/opaque")
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


        class Record(KaitaiStruct):
            """One record: header, body and padding to a multiple of 8 bytes, plus
            the part of the libxc stream that follows it, if any.
            
            .. seealso::
               Record Overview - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxlMigrationStream.RecordList.Record, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record_list/types/record")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.header = LibxlMigrationStream.RecordList.RecordHeader(self._io, self, self._root, self._is_le)
                self._raw_raw_body = self._io.read_bytes((self.header.len_body if self.header.len_body <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
                _io__raw_raw_body = KaitaiStream(BytesIO(self._raw_raw_body))
                self.raw_body = LibxlMigrationStream.RecordList.Opaque(_io__raw_raw_body, self, self._root, self._is_le)
                self.padding = self._io.read_bytes((self.header.len_padding if self.header.len_padding <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
                if  ((self.header.type_code == int(LibxlMigrationStream.RecordType.libxc_context)) and (self._io.size() - self._io.pos() >= 24)) :
                    pass
                    self.libxc_stream = LibxlMigrationStream.RecordList.LibxcStream(self._io, self, self._root, self._is_le)

                if self.header.type_code == int(LibxlMigrationStream.RecordType.checkpoint_end):
                    pass
                    from . import libxc_migration_stream
                    self.continued_libxc_stream = libxc_migration_stream.LibxcMigrationStream.DomainImage(self._parent.is_big_endian, False, True, self._io)


            def _read_be(self):
                self.header = LibxlMigrationStream.RecordList.RecordHeader(self._io, self, self._root, self._is_le)
                self._raw_raw_body = self._io.read_bytes((self.header.len_body if self.header.len_body <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
                _io__raw_raw_body = KaitaiStream(BytesIO(self._raw_raw_body))
                self.raw_body = LibxlMigrationStream.RecordList.Opaque(_io__raw_raw_body, self, self._root, self._is_le)
                self.padding = self._io.read_bytes((self.header.len_padding if self.header.len_padding <= (self._io.size() - self._io.pos()) else (self._io.size() - self._io.pos())))
                if  ((self.header.type_code == int(LibxlMigrationStream.RecordType.libxc_context)) and (self._io.size() - self._io.pos() >= 24)) :
                    pass
                    self.libxc_stream = LibxlMigrationStream.RecordList.LibxcStream(self._io, self, self._root, self._is_le)

                if self.header.type_code == int(LibxlMigrationStream.RecordType.checkpoint_end):
                    pass
                    from . import libxc_migration_stream
                    self.continued_libxc_stream = libxc_migration_stream.LibxcMigrationStream.DomainImage(self._parent.is_big_endian, False, True, self._io)



            def _fetch_instances(self):
                pass
                self.header._fetch_instances()
                self.raw_body._fetch_instances()
                if  ((self.header.type_code == int(LibxlMigrationStream.RecordType.libxc_context)) and (self._io.size() - self._io.pos() >= 24)) :
                    pass
                    self.libxc_stream._fetch_instances()

                if self.header.type_code == int(LibxlMigrationStream.RecordType.checkpoint_end):
                    pass
                    self.continued_libxc_stream._fetch_instances()

                _ = self.body
                if hasattr(self, '_m_body'):
                    pass
                    _on = self.header.record_type
                    if _on == LibxlMigrationStream.RecordType.checkpoint_end:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxlMigrationStream.RecordType.checkpoint_state:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxlMigrationStream.RecordType.emulator_context:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxlMigrationStream.RecordType.emulator_xenstore_data:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxlMigrationStream.RecordType.end_mark:
                        pass
                        self._m_body._fetch_instances()
                    elif _on == LibxlMigrationStream.RecordType.libxc_context:
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
                    if _on == LibxlMigrationStream.RecordType.checkpoint_end:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxlMigrationStream.RecordType.checkpoint_state:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.CheckpointState(io, self, self._root, self._is_le)
                    elif _on == LibxlMigrationStream.RecordType.emulator_context:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.EmulatorContext(io, self, self._root, self._is_le)
                    elif _on == LibxlMigrationStream.RecordType.emulator_xenstore_data:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.EmulatorXenstoreData(io, self, self._root, self._is_le)
                    elif _on == LibxlMigrationStream.RecordType.end_mark:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxlMigrationStream.RecordType.libxc_context:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.EmptyBody(io, self, self._root, self._is_le)
                    else:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.UnknownBody(io, self, self._root, self._is_le)
                else:
                    _on = self.header.record_type
                    if _on == LibxlMigrationStream.RecordType.checkpoint_end:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxlMigrationStream.RecordType.checkpoint_state:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.CheckpointState(io, self, self._root, self._is_le)
                    elif _on == LibxlMigrationStream.RecordType.emulator_context:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.EmulatorContext(io, self, self._root, self._is_le)
                    elif _on == LibxlMigrationStream.RecordType.emulator_xenstore_data:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.EmulatorXenstoreData(io, self, self._root, self._is_le)
                    elif _on == LibxlMigrationStream.RecordType.end_mark:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.EmptyBody(io, self, self._root, self._is_le)
                    elif _on == LibxlMigrationStream.RecordType.libxc_context:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.EmptyBody(io, self, self._root, self._is_le)
                    else:
                        pass
                        self._m_body = LibxlMigrationStream.RecordList.UnknownBody(io, self, self._root, self._is_le)
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
               Record Overview - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxlMigrationStream.RecordList.RecordHeader, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record_list/types/record_header")
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
                """The type is in the range that the specification reserves for optional records."""
                if hasattr(self, '_m_is_optional'):
                    return self._m_is_optional

                self._m_is_optional = self.type_code >> 31 != 0
                return getattr(self, '_m_is_optional', None)

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

                self._m_record_type = KaitaiStream.resolve_enum(LibxlMigrationStream.RecordType, self.type_code)
                return getattr(self, '_m_record_type', None)


        class UnknownBody(KaitaiStruct):
            """The body of a record type that the specification does not define.
            
            .. seealso::
               Record Overview - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxlMigrationStream.RecordList.UnknownBody, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record_list/types/unknown_body")
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


        class XenstorePair(KaitaiStruct):
            """A xenstore key with its value. Both should be ASCII. They are read as
            ISO 8859-1 so that no byte value makes parsing fail.
            
            .. seealso::
               EMULATOR_XENSTORE_DATA - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202
            """
            def __init__(self, _io, _parent=None, _root=None, _is_le=None):
                super(LibxlMigrationStream.RecordList.XenstorePair, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._read()

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record_list/types/xenstore_pair")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()

            def _read_le(self):
                self.key = (self._io.read_bytes_term(0, False, True, False)).decode(u"ISO-8859-1")
                self.value = (self._io.read_bytes_term(0, False, True, False)).decode(u"ISO-8859-1")

            def _read_be(self):
                self.key = (self._io.read_bytes_term(0, False, True, False)).decode(u"ISO-8859-1")
                self.value = (self._io.read_bytes_term(0, False, True, False)).decode(u"ISO-8859-1")


            def _fetch_instances(self):
                pass




