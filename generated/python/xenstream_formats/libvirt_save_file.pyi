# Written by `make generate`.
from enum import IntEnum
from typing import Any, List

from ._struct import KaitaiStruct
from .legacy_save_image import LegacySaveImage
from .libxl_migration_stream import LibxlMigrationStream

class LibvirtSaveFile(KaitaiStruct):
    def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
    identification: LibvirtSaveFile.FileStart
    body: LibvirtSaveFile.FileRest

    class FileStart(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        magic: bytes
        raw_version: int
        @property
        def is_big_endian(self) -> bool: ...
        @property
        def version(self) -> int: ...
        @property
        def is_stream_v2(self) -> bool: ...
        @property
        def known_version(self) -> int: ...

    class DomainXml(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        document: bytes
        @property
        def is_terminated(self) -> bool: ...
        @property
        def has_rest(self) -> bool: ...

    class FileRest(KaitaiStruct):
        def __init__(self, is_big_endian: bool, has_libxl_stream: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        _is_le: bool
        is_big_endian: bool
        has_libxl_stream: bool
        header: LibvirtSaveFile.FileRest.SavefileHeader
        xml: LibvirtSaveFile.DomainXml
        libxl_stream: LibxlMigrationStream
        legacy_image: LegacySaveImage

        class SavefileHeader(KaitaiStruct):
            def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ..., _is_le: Any = ...) -> None: ...
            _is_le: bool
            len_xml: int
            unused: List[int]
