"""What identifies a format: offset and bytes of each fixed field, as `contents` in ksy/ says, by the name of the generated class. Written by `make generate`."""

MAGICS: dict[str, tuple[tuple[int, bytes], ...]] = {
    'LibvirtSaveFile.FileStart': ((0, b'libvirt-xml\n \x00 \r'),),
    'LibxcMigrationStream.Ihdr': ((0, b'\xff\xff\xff\xff\xff\xff\xff\xff'), (8, b'XENF')),
    'LibxlMigrationStream.Hdr': ((0, b'LibxlFmt'),),
    'QemuDeviceState': ((0, b'QEVM'),),
    'XendSaveFile.FileStart': ((0, b'LinuxGuestRecord'),),
    'XenopsdLegacyImage.SaveSignature': ((0, b'XenSavedDomain\n'),),
    'XenopsdSuspendImage.SaveSignature': ((0, b'XenSavedDomv2-\n'),),
    'XlSaveFile.FileStart': ((0, b'Xen saved domain, xl format\n \x00 \r'),),
}
