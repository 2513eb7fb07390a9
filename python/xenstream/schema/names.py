"""The generated parsers, under short names."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from xenstream_formats.enum_names import NAMES
from xenstream_formats.legacy_save_image import LegacySaveImage
from xenstream_formats.libvirt_save_file import LibvirtSaveFile
from xenstream_formats.libxc_migration_stream import LibxcMigrationStream
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

Libxc = LibxcMigrationStream
Libxl = LibxlMigrationStream
Xl = XlSaveFile
Libvirt = LibvirtSaveFile
Xenopsd = XenopsdSuspendImage
Xend = XendSaveFile
Legacy = LegacySaveImage
HvmContext = XenHvmContext
Qemu = QemuDeviceState
Vcpu = XenX86Vcpu
CpuPolicy = XenX86CpuPolicy
PageTable = X86PageTable
XsaveArea = X86XsaveArea

PageTableEntry = X86PageTable.Entry8
PageTableEntry4 = X86PageTable.Entry4

ImageHeader = Libxc.Ihdr
DomainHeader = Libxc.DomainImage.Dhdr
RecordType = Libxc.RecordType
GuestType = Libxc.GuestType
PageType = Libxc.PageType
HvmParams = Libxc.DomainImage.HvmParams
HvmParam = Libxc.DomainImage.HvmParam
Mark = Libxc.DomainImage.Stripped

StartInfo64 = Vcpu.StartInfoX8664
StartInfo32 = Vcpu.StartInfoX8632
Context64 = Vcpu.VcpuGuestContextX8664
Context32 = Vcpu.VcpuGuestContextX8632

LibxlHeader = Libxl.Hdr
LibxlRecordType = Libxl.RecordType

XlFileStart = Xl.FileStart
XlByteorder = Xl.Byteorder
XlHeader = Xl.FileRest.SaveFileHeader
XlOptionalConfig = Xl.FileRest.OptionalConfig

LibvirtFileStart = Libvirt.FileStart
LibvirtHeader = Libvirt.FileRest.SavefileHeader
LibvirtXml = Libvirt.DomainXml

XenopsdSaveSignature = Xenopsd.SaveSignature
XenopsdLegacyIdentification = XenopsdLegacyImage.SaveSignature
XenopsdRecordType = Xenopsd.RecordType

XendIdentification = Xend.FileStart
XendHeader = Xend.SaveHeader
XendConfig = Xend.DomainConfig


@lru_cache(maxsize=256, typed=True)  # for members of different enums may be equal
def spelled(member: object) -> str:
    """Spell an enum member as the specification does; an unknown number in hex."""
    if not isinstance(member, Enum):
        return f"{int(member):#010x}"  # type: ignore[call-overload]
    name = name_of(member)
    return name.capitalize() if isinstance(member, XenopsdRecordType) else name.upper()


def name_of(member: Enum) -> str:
    """Return the specification's name of an enum member in lower case.

    It is the generated name unless that would be a reserved word: `end` for RecordType.end_mark.
    """
    return NAMES.get(type(member).__qualname__, {}).get(member.name, member.name)


def counted(count: int, noun: str, plural: str = "") -> str:
    """Write a number of things."""
    return f"{count} {noun if count == 1 else plural or f'{noun}s'}"
