# Written by `make generate`.
from enum import IntEnum
from typing import Any, List

from ._struct import KaitaiStruct
from .libxc_migration_stream import LibxcMigrationStream
from .qemu_device_state import QemuDeviceState

class LibxlMigrationStream(KaitaiStruct):
    class RecordType(IntEnum):
        end_mark = 0
        libxc_context = 1
        emulator_xenstore_data = 2
        emulator_context = 3
        checkpoint_end = 4
        checkpoint_state = 5

    class EmulatorId(IntEnum):
        unknown_emulator = 0
        qemu_traditional = 1
        qemu_upstream = 2

    class ControlId(IntEnum):
        new_checkpoint = 0
        svm_suspended = 1
        svm_ready = 2
        svm_resumed = 3

    def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
    header: LibxlMigrationStream.Hdr
    body: LibxlMigrationStream.RecordList

    class Hdr(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        ident: bytes
        version: int
        options: int
        @property
        def is_big_endian(self) -> bool: ...
        @property
        def is_converted_from_legacy(self) -> bool: ...
        @property
        def reserved_options(self) -> int: ...
        @property
        def known_version(self) -> int: ...

    class RecordList(KaitaiStruct):
        def __init__(self, is_big_endian: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        _is_le: bool
        is_big_endian: bool
        records: List[LibxlMigrationStream.RecordList.Record]

        class Record(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            header: LibxlMigrationStream.RecordList.RecordHeader
            raw_body: LibxlMigrationStream.RecordList.Opaque
            padding: bytes
            libxc_stream: LibxlMigrationStream.RecordList.LibxcStream
            continued_libxc_stream: LibxcMigrationStream.DomainImage
            @property
            def body(self) -> LibxlMigrationStream.RecordList.EmptyBody | LibxlMigrationStream.RecordList.EmulatorXenstoreData | LibxlMigrationStream.RecordList.EmulatorContext | LibxlMigrationStream.RecordList.CheckpointState | LibxlMigrationStream.RecordList.UnknownBody: ...
            @property
            def is_truncated(self) -> bool: ...
            @property
            def truncation(self) -> str: ...
            @property
            def is_end(self) -> bool: ...

        class LibxcStream(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            image_header: LibxcMigrationStream.Ihdr
            image: LibxcMigrationStream.DomainImage

        class RecordHeader(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            type_code: int
            len_body: int
            @property
            def record_type(self) -> LibxlMigrationStream.RecordType | int: ...
            @property
            def is_optional(self) -> bool: ...
            @property
            def len_padding(self) -> int: ...

        class Opaque(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool

        class EmptyBody(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool

        class UnknownBody(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            data: bytes

        class EmulatorHeader(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            emulator_code: int
            index: int
            @property
            def emulator_id(self) -> LibxlMigrationStream.EmulatorId | int: ...

        class EmulatorXenstoreData(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            header: LibxlMigrationStream.RecordList.EmulatorHeader
            data: bytes
            @property
            def pairs(self) -> List[LibxlMigrationStream.RecordList.XenstorePair]: ...

        class XenstorePair(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            key: str
            value: str

        class EmulatorContext(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            header: LibxlMigrationStream.RecordList.EmulatorHeader
            emulator_ctx: bytes
            @property
            def qemu_state(self) -> QemuDeviceState | None: ...

        class CheckpointState(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            control_code: int
            padding: int
            @property
            def control_id(self) -> LibxlMigrationStream.ControlId | int: ...
