# Written by `make generate`.
from enum import IntEnum
from typing import Any, List

from ._struct import KaitaiStruct
from .legacy_save_image import LegacySaveImage
from .libxc_migration_stream import LibxcMigrationStream

class XenopsdSuspendImage(KaitaiStruct):
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

    def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
    identification: XenopsdSuspendImage.SaveSignature
    records: List[XenopsdSuspendImage.Record]

    class SaveSignature(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        signature: bytes

    class Record(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        header: XenopsdSuspendImage.RecordHeader
        raw_body: XenopsdSuspendImage.Opaque
        libxc_stream: LibxcMigrationStream
        unbounded: XenopsdSuspendImage.UnboundedState
        @property
        def legacy_image(self) -> LegacySaveImage | None: ...
        @property
        def body(self) -> XenopsdSuspendImage.XenopsRecord | XenopsdSuspendImage.EmptyBody | XenopsdSuspendImage.EmulatorState | XenopsdSuspendImage.UnknownBody: ...
        @property
        def is_truncated(self) -> bool: ...
        @property
        def truncation(self) -> str: ...
        @property
        def is_end(self) -> bool: ...

    class RecordHeader(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        type_code: int
        len_stated: int
        @property
        def record_type(self) -> XenopsdSuspendImage.RecordType | int: ...
        @property
        def has_body(self) -> bool: ...
        @property
        def is_unbounded(self) -> bool: ...
        @property
        def len_body(self) -> int: ...
        @property
        def len_padding(self) -> int: ...
        @property
        def len_qemu_max(self) -> int: ...

    class Opaque(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...

    class UnboundedState(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        data: bytes

    class EmptyBody(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...

    class UnknownBody(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        data: bytes

    class XenopsRecord(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        sexp: bytes

    class EmulatorState(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        data: bytes
