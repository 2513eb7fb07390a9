# Written by `make generate`.
from enum import IntEnum
from typing import Any, List

from ._struct import KaitaiStruct
from .legacy_save_image import LegacySaveImage
from .libvirt_save_file import LibvirtSaveFile
from .libxc_migration_stream import LibxcMigrationStream
from .libxl_migration_stream import LibxlMigrationStream
from .xend_save_file import XendSaveFile
from .xenopsd_legacy_image import XenopsdLegacyImage
from .xenopsd_suspend_image import XenopsdSuspendImage
from .xl_save_file import XlSaveFile

class XenSaveImage(KaitaiStruct):
    class Layer(IntEnum):
        legacy = 0
        xenopsd_legacy = 1148153185
        libxl = 1281974904
        xend = 1281977973
        xl = 1483042336
        xenopsd = 1483042387
        libvirt = 1818845814
        libxc = 4294967295

    def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
    content: LibxcMigrationStream | LibxlMigrationStream | LibvirtSaveFile | XendSaveFile | XenopsdSuspendImage | XenopsdLegacyImage | XlSaveFile | LegacySaveImage
    @property
    def signature(self) -> int: ...
    @property
    def signature_end(self) -> int | None: ...
    @property
    def is_xenopsd_legacy(self) -> bool: ...
    @property
    def legacy_start(self) -> LegacySaveImage.FirstOctets | None: ...
    @property
    def is_legacy(self) -> bool: ...
    @property
    def outermost_layer(self) -> XenSaveImage.Layer | int: ...
