"""Devices of QEMU in an HVM guest of Xen, as ksy/qemu_devices.toml says: version, lowest version, number of instances, layout and subsections; structs in them; names of others. Written by `make generate`."""

from typing import Any

VERSION = 3

OBSOLETE_VERSION = 2

DEVICES: dict[str, dict[str, Any]] = {
    "timer": {'version': 2, 'minimum': 1, 'instances': 1, 'layout': ['24'], 'unsized': ['timer/icount', 'timer/icount/warp_timer', 'timer/icount/timer_adjust', 'timer/icount/shift']},
    "cpu_common": {'version': 1, 'minimum': 1, 'layout': ['8'], 'subsections': {'cpu_common/exception_index': ['4'], 'cpu_common/crash_occurred': ['1']}},
    "cpu": {'version': 12, 'minimum': 11, 'plain': True},
    "apic": {'version': 3, 'minimum': 3, 'plain': True},
    "PCIBUS": {'version': 1, 'minimum': 1, 'layout': ['u4[128-128]#4']},
    "I440FX": {'version': 3, 'minimum': 3, 'layout': ['pci', '1']},
    "dma": {'version': 1, 'minimum': 1, 'instances': 2, 'layout': ['75']},
    "PIIX3": {'version': 3, 'minimum': 2, 'layout': ['pci', '16'], 'subsections': {'PIIX3/rcr': ['1']}},
    "ioapic": {'version': 3, 'minimum': 1, 'instances': 1, 'layout': ['206']},
    "hpet": {'version': 2, 'minimum': 1, 'layout': ['24', 'u1[3-32]#42'], 'subsections': {'hpet/rtc_irq_level': ['1'], 'hpet/offset': ['8']}},
    "mc146818rtc": {'version': 3, 'minimum': 1, 'instances': 1, 'layout': ['245'], 'subsections': {'mc146818rtc/irq_reinject_on_ack_count': ['2']}},
    "fdc": {'version': 2, 'minimum': 2, 'layout': ['9', '512!', '17', 'u1[2-2]', '2*fdrive'], 'subsections': {'fdc/reset_sensei': ['4'], 'fdc/result_timer': ['8'], 'fdc/phase': ['1']}},
    "ps2kbd": {'version': 3, 'minimum': 2, 'layout': ['16', '256!', '12'], 'subsections': {'ps2kbd/ledstate': ['4'], 'ps2kbd/need_high_bit': ['1'], 'ps2kbd/command_reply_queue': ['4']}},
    "ps2mouse": {'version': 2, 'minimum': 2, 'layout': ['16', '256!', '19']},
    "pckbd": {'version': 3, 'minimum': 3, 'layout': ['4'], 'subsections': {'pckbd_outport': ['1'], 'pckbd/extended_state': ['10']}},
    "port92": {'version': 1, 'minimum': 1, 'layout': ['1']},
    "ide": {'version': 3, 'minimum': 0, 'layout': ['pci', '2*bmdma', '2*ide_bus', '4*ide_drive']},
    "i2c_bus": {'version': 1, 'minimum': 1, 'layout': ['1']},
    "piix4_pm": {'version': 3, 'minimum': 2, 'plain': True},
    "platform": {'version': 4, 'minimum': 4, 'layout': ['pci', '1']},
    "vga": {'version': 2, 'minimum': 2},
    "cirrus_vga": {'version': 2, 'minimum': 1},
    "serial": {'version': 3, 'minimum': 2},
    "parallel_isa": {'version': 1, 'minimum': 1},
    "e1000": {'version': 2, 'minimum': 1},
    "rtl8139": {'version': 5, 'minimum': 3},
    "uhci": {'version': 3, 'minimum': 1},
    "ehci": {'version': 2, 'minimum': 1},
    "usb-ptr": {'version': 1, 'minimum': 1},
    "usb-kbd": {'version': 1, 'minimum': 1},
    "usb-hub": {'version': 1, 'minimum': 1},
    "es1370": {'version': 2, 'minimum': 2},
    "ac97": {'version': 3, 'minimum': 2},
    "pcspk": {'version': 1, 'minimum': 1, 'plain': True},
    "fw_cfg": {'version': 2, 'minimum': 1},
    "i8254": {'version': 3, 'minimum': 2, 'plain': True},
    "i8259": {'version': 1, 'minimum': 1, 'plain': True},
    "vmmouse": {'version': 0, 'minimum': 0},
}

STRUCTS: dict[str, dict[str, Any]] = {
    "bmdma": {'name': 'ide bmdma', 'layout': ['19'], 'subsections': {'ide bmdma_current': ['16'], 'ide bmdma/status': ['1']}},
    "ide_bus": {'name': 'ide_bus', 'layout': ['2'], 'subsections': {'ide_bus/error': ['17']}},
    "ide_drive": {'name': 'ide_drive', 'layout': ['4', 'u4?512!', '20'], 'subsections': {'ide_drive/tray_state': ['2'], 'ide_drive/atapi/gesn_state': ['2']}, 'unsized': ['ide_drive/pio_state']},
    "fdrive": {'name': 'fdrive', 'layout': ['3'], 'subsections': {'fdrive/media_changed': ['1'], 'fdrive/media_rate': ['1'], 'fdrive/perpendicular': ['1']}},
}

OTHERS: frozenset[str] = frozenset(['ICH9LPC', 'PCIHost', 'PIIX4', 'SCSIDevice', 'VFIOPCIDevice', 'acpi-erst', 'acpi-ged', 'acpi_build', 'acpi_pcihp_pci_status', 'adlib', 'am53c974', 'amd-iommu', 'audio', 'block', 'bochs-display', 'ccid-card-passthru', 'cs4231a', 'ctucan_pci', 'cuda', 'dirty-bitmap', 'dp8393x', 'e1000e', 'edu', 'eepro100', 'eeprom', 'esp', 'globalstate', 'gpex_root', 'gus', 'hda-audio', 'hv-syndbg', 'hyperv-synic', 'i2c-ddc', 'i6300esb_wdt', 'i82550', 'i82551', 'i82557', 'i82557a', 'i82557b', 'i82557c', 'i82558a', 'i82558b', 'i82559a', 'i82559b', 'i82559c', 'i82559er', 'i82562', 'i82801', 'i82801b11_bridge', 'ib700_wdt', 'ich9_ahci', 'ich9_pm', 'ich9_smb', 'igb', 'imx.usbphy', 'intel-hda', 'intel-iommu', 'ioh-3240-express-root-port', 'iommu-intel', 'ipmi-bt', 'ipmi-interface-pci-bt', 'ipmi-interface-pci-kcs', 'ipmi-kcs', 'ipoctal232', 'isa-debug-exit', 'isa-ipmi-bt', 'isa-ipmi-kcs', 'ivshmem-doorbell', 'ivshmem-plain', 'kvaser_pci', 'kvm-tpr-opt', 'kvmclock', 'lan9118', 'lsi53c895a', 'lsiscsi', 'mch', 'megasas', 'megasas-gen2', 'mioe3680_pci', 'mptsas', 'ne2000', 'nvdimm', 'nvme', 'nvram', 'ohci', 'pc-dimm', 'pc-testdev', 'pci-ohci', 'pci-serial', 'pci-serial-multi', 'pci_bridge', 'pcie-pci-bridge', 'pcie-root-port', 'pciespscsi', 'pckbd-mmio', 'pcm3680i_pci', 'pcnet', 'pflash_cfi01', 'pvpanic', 'pvpanic-pci', 'pvscsi', 'pxa2xx', 'qxl', 'ram', 'ramfb-dev', 'replay', 'rocker', 'savevm-test', 'sb16', 'scsi-block', 'scsi-disk', 'scsi-generic', 'sd-card', 'sdhci', 'serial_mm', 'sga', 'slirp', 'sm501', 'smbus-eeprom', 'smbus-ipmi', 'smbus_eeprom', 'sysbusespscsi', 'tpci200', 'tpm-crb', 'tpm-emulator', 'tpm-tis', 'tpm_emulator', 'tulip', 'u2f-key', 'u2f-key-passthru', 'uefi-vars-sysbus', 'ufs', 'usb-audio', 'usb-bot', 'usb-bt', 'usb-ccid', 'usb-desc', 'usb-host', 'usb-msd', 'usb-mtp', 'usb-net', 'usb-ohci', 'usb-redir', 'usb-ser', 'usb-serial', 'usb-storage', 'usb-uas', 'usb-wacom', 'vfio-ccw', 'vfio-pci', 'vhost-user', 'vhost-user-backend', 'vhost-user-blk', 'vhost-user-device', 'vhost-user-fs', 'vhost-user-gpio', 'vhost-user-i2c', 'vhost-user-input', 'vhost-user-rng', 'vhost-user-snd', 'vhost-user-vsock', 'vhost-vdpa-device', 'virtio-9p', 'virtio-balloon', 'virtio-blk', 'virtio-console', 'virtio-crypto', 'virtio-gpu', 'virtio-input', 'virtio-input-host', 'virtio-iommu', 'virtio-mem', 'virtio-mem-pci', 'virtio-net', 'virtio-net-pci', 'virtio-pmem', 'virtio-rng', 'virtio-scsi', 'virtio-serial', 'virtio-sound-device', 'virtio-vga', 'virtio-vhost_scsi', 'virtio-vhost_vsock', 'vmbus', 'vmbus-bridge', 'vmclock', 'vmcoreinfo', 'vmgenid', 'vmport', 'vmware_vga', 'vmxnet3', 'wavcapture', 'xen-console', 'xen-host-pci-device', 'xen-pt', 'xen-pvdevice', 'xen-sysdev', 'xen_evtchn', 'xen_gnttab', 'xen_overlay', 'xen_xenstore', 'xenstore', 'xhci', 'xhci-sysbus', 'xio3130-express-downstream-port', 'xio3130-express-upstream-port'])
