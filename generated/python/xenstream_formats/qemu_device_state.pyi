# Written by `make generate`.
from enum import IntEnum
from typing import Any, List

from ._struct import KaitaiStruct

class QemuDeviceState(KaitaiStruct):
    class SectionType(IntEnum):
        eof = 0
        section_start = 1
        section_part = 2
        section_end = 3
        section_full = 4
        subsection = 5
        vmdescription = 6
        configuration = 7
        command = 8
        section_footer = 126

    def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
    magic: bytes
    version: int
    sections: bytes
    @property
    def ofs_sections(self) -> int: ...
    @property
    def first_section(self) -> QemuDeviceState.SectionHeader | None: ...

    class SectionHeader(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        type_code: int
        section_id: int
        len_name: int
        name: str
        instance_id: int
        version_id: int
        @property
        def section_type(self) -> QemuDeviceState.SectionType | int: ...
