"""The generated parsers, under short names.

That of the libxc stream is always loaded; another one is when its name is first asked for. No image has need of all,
and to load them takes a tenth of the time that `info` of a small one does. So modules that every command loads write
`names.Vcpu`, inside functions.
"""

from __future__ import annotations

import sys
from enum import Enum
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from xenstream_formats.enum_names import NAMES
from xenstream_formats.libxc_migration_stream import LibxcMigrationStream

Libxc = LibxcMigrationStream

ImageHeader = Libxc.Ihdr
DomainHeader = Libxc.DomainImage.Dhdr
RecordType = Libxc.RecordType
GuestType = Libxc.GuestType
PageType = Libxc.PageType
HvmParams = Libxc.DomainImage.HvmParams
HvmParam = Libxc.DomainImage.HvmParam
Mark = Libxc.DomainImage.Stripped

if TYPE_CHECKING:
    from xenstream_formats.legacy_save_image import LegacySaveImage
    from xenstream_formats.libvirt_save_file import LibvirtSaveFile
    from xenstream_formats.libxl_migration_stream import LibxlMigrationStream
    from xenstream_formats.qemu_device_state import QemuDeviceState
    from xenstream_formats.x86_page_table import X86PageTable
    from xenstream_formats.x86_xsave_area import X86XsaveArea
    from xenstream_formats.xen_hvm_context import XenHvmContext
    from xenstream_formats.xen_x86_cpu_policy import XenX86CpuPolicy
    from xenstream_formats.xen_x86_vcpu import XenX86Vcpu
    from xenstream_formats.xend_save_file import XendSaveFile
    from xenstream_formats.xenopsd_legacy_image import XenopsdLegacyImage
    from xenstream_formats.xenopsd_suspend_image import XenopsdSuspendImage
    from xenstream_formats.xl_save_file import XlSaveFile

    CpuPolicy = XenX86CpuPolicy
    HvmContext = XenHvmContext
    Legacy = LegacySaveImage
    Libvirt = LibvirtSaveFile
    Libxl = LibxlMigrationStream
    LibxlHeader = LibxlMigrationStream.Hdr
    LibxlRecordType = LibxlMigrationStream.RecordType
    PageTable = X86PageTable
    Qemu = QemuDeviceState
    Vcpu = XenX86Vcpu
    Xend = XendSaveFile
    Xenopsd = XenopsdSuspendImage
    XenopsdLegacy = XenopsdLegacyImage
    Xl = XlSaveFile
    XsaveArea = X86XsaveArea

_LOADED_WHEN_USED = {
    "CpuPolicy": "xen_x86_cpu_policy",
    "HvmContext": "xen_hvm_context",
    "Legacy": "legacy_save_image",
    "Libvirt": "libvirt_save_file",
    "Libxl": "libxl_migration_stream",
    "PageTable": "x86_page_table",
    "Qemu": "qemu_device_state",
    "Vcpu": "xen_x86_vcpu",
    "Xend": "xend_save_file",
    "Xenopsd": "xenopsd_suspend_image",
    "XenopsdLegacy": "xenopsd_legacy_image",
    "Xl": "xl_save_file",
    "XsaveArea": "x86_xsave_area",
}

_PARTS = {"LibxlHeader": ("Libxl", "Hdr"), "LibxlRecordType": ("Libxl", "RecordType")}
"""Classes inside such a parser that have a short name, too."""

if not TYPE_CHECKING:

    def __getattr__(name):
        if name in _PARTS:
            parser, part = _PARTS[name]
            globals()[name] = getattr(getattr(sys.modules[__name__], parser), part)
            return globals()[name]
        if name not in _LOADED_WHEN_USED:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = _LOADED_WHEN_USED[name]
        parser = getattr(import_module(f"xenstream_formats.{module}"), module.title().replace("_", ""))
        globals()[name] = parser  # and so never asked for here again
        return parser


_CAPITALISED = ("XenopsdSuspendImage.RecordType",)
"""Enums of which only the first letters are capitals."""


@lru_cache(maxsize=256, typed=True)  # for members of different enums may be equal
def spelled(member: object) -> str:
    """Spell an enum member as the specification does; an unknown number in hex."""
    if not isinstance(member, Enum):
        return f"{int(member):#010x}"  # type: ignore[call-overload]
    name = name_of(member)
    return name.capitalize() if type(member).__qualname__ in _CAPITALISED else name.upper()


def name_of(member: Enum) -> str:
    """Return the specification's name of an enum member in lower case.

    It is the generated name unless that would be a reserved word: `end` for RecordType.end_mark.
    """
    return NAMES.get(type(member).__qualname__, {}).get(member.name, member.name)


def counted(count: int, noun: str, plural: str = "") -> str:
    """Write a number of things."""
    return f"{count} {noun if count == 1 else plural or f'{noun}s'}"
