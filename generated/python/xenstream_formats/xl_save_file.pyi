# Written by `make generate`.
from enum import IntEnum
from typing import Any, List

from ._struct import KaitaiStruct
from .legacy_save_image import LegacySaveImage
from .libxl_migration_stream import LibxlMigrationStream

class XlSaveFile(KaitaiStruct):
    class Byteorder(IntEnum):
        little_endian = 16909060
        big_endian = 67305985

    def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
    identification: XlSaveFile.FileStart
    body: XlSaveFile.FileRest

    class FileStart(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        magic: bytes
        byteorder_code: int
        @property
        def byteorder(self) -> XlSaveFile.Byteorder | int: ...

    class FileRest(KaitaiStruct):
        def __init__(self, is_big_endian: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        _is_le: bool
        is_big_endian: bool
        header: XlSaveFile.FileRest.SaveFileHeader
        optional_data: XlSaveFile.FileRest.OptionalConfig
        libxl_stream: LibxlMigrationStream
        legacy_image: LegacySaveImage

        class SaveFileHeader(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            mandatory_flags: int
            optional_flags: int
            len_optional_data: int
            @property
            def is_config_json(self) -> bool: ...
            @property
            def is_stream_v2(self) -> bool: ...
            @property
            def unknown_mandatory_flags(self) -> int: ...

        class OptionalConfig(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            len_config: int
            config: bytes
            @property
            def ofs_config(self) -> int: ...
