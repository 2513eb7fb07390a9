# Written by `make generate`.
from enum import IntEnum
from typing import Any, List

from ._struct import KaitaiStruct
from .legacy_save_image import LegacySaveImage

class XendSaveFile(KaitaiStruct):
    def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
    identification: XendSaveFile.FileStart
    header: XendSaveFile.SaveHeader
    config: XendSaveFile.DomainConfig
    legacy_image: LegacySaveImage
    @property
    def len_config(self) -> int: ...

    class FileStart(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        signature: bytes

    class SaveHeader(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        len_config: int

    class DomainConfig(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        sexp: bytes
