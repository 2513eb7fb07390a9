"""Devices of QEMU in an HVM guest of Xen, as ksy/qemu_devices.toml says: version, lowest version, number of instances, layout and subsections; structs in them; names of others. Written by `make generate`."""

from typing import Any

VERSION = 3

OBSOLETE_VERSION = 2

ANY_INSTANCE = 0xffffffff

DEVICES: dict[str, dict[str, Any]] = {
    "timer": {'version': 2, 'minimum': 1, 'instances': 1, 'layout': ['cpu_ticks_offset:8', 'unused:8', 'cpu_clock_offset:8'], 'ticking': ['cpu_ticks_offset', 'cpu_clock_offset'], 'unsized': ['timer/icount', 'timer/icount/warp_timer', 'timer/icount/timer_adjust', 'timer/icount/shift']},
    "cpu_common": {'version': 1, 'minimum': 1, 'instances': 'cpus', 'layout': ['halted:4', 'interrupt_request:4'], 'subsections': {'cpu_common/exception_index': ['4'], 'cpu_common/crash_occurred': ['1']}},
    "cpu": {'version': 12, 'minimum': 11, 'instances': 'cpus', 'plain': True},
    "apic": {'version': 3, 'minimum': 3, 'instances': 'cpus', 'plain': True},
    "PCIBUS": {'version': 1, 'minimum': 1, 'instances': 1, 'layout': ['irq_count:u4[128-128]#4']},
    "I440FX": {'version': 3, 'minimum': 3, 'place': '0000:00:00.0', 'layout': ['pci', 'unused:1']},
    "dma": {'version': 1, 'minimum': 1, 'instances': 2, 'layout': ['command:1', 'mask:1', 'flip_flop:1', 'dshift:4', 'regs:4*dma_regs']},
    "PIIX3": {'version': 3, 'minimum': 2, 'place': '0000:00:01.0', 'layout': ['pci', 'pci_irq_levels[0]:4', 'pci_irq_levels[1]:4', 'pci_irq_levels[2]:4', 'pci_irq_levels[3]:4'], 'subsections': {'PIIX3/rcr': ['1']}},
    "ioapic": {'version': 3, 'minimum': 1, 'instances': 1, 'layout': ['206']},
    "hpet": {'version': 2, 'minimum': 1, 'instances': 1, 'layout': ['config:8', 'isr:8', 'hpet_counter:8', 'timers:u1[3-32]#42'], 'ticking': ['hpet_counter'], 'subsections': {'hpet/rtc_irq_level': ['1'], 'hpet/offset': ['8']}},
    "mc146818rtc": {'version': 3, 'minimum': 1, 'instances': 1, 'layout': ['cmos_data:128', 'cmos_index:1', 'unused[0]:28', 'periodic_timer:8', 'next_periodic_time:8', 'unused[1]:24', 'irq_coalesced:4', 'period:4', 'base_rtc:8', 'last_update:8', 'offset:8', 'update_timer:8', 'next_alarm_time:8'], 'ticking': ['periodic_timer', 'next_periodic_time', 'base_rtc', 'last_update', 'offset', 'update_timer', 'next_alarm_time'], 'subsections': {'mc146818rtc/irq_reinject_on_ack_count': ['2']}},
    "fdc": {'version': 2, 'minimum': 2, 'instances': 1, 'layout': ['sra:1', 'srb:1', 'dor:1', 'tdr:1', 'dsr:1', 'msr:1', 'status0:1', 'status1:1', 'status2:1', 'fifo:512!', 'data_pos:4', 'data_len:4', 'data_state:1', 'data_dir:1', 'eot:1', 'timer0:1', 'timer1:1', 'precomp_trk:1', 'config:1', 'lock:1', 'pwrd:1', 'num_floppies:u1[2-2]', 'drives:2*fdrive'], 'subsections': {'fdc/reset_sensei': ['4'], 'fdc/result_timer': ['8'], 'fdc/phase': ['1']}},
    "ps2kbd": {'version': 3, 'minimum': 2, 'instances': 1, 'layout': ['write_cmd:4', 'queue.rptr:4', 'queue.wptr:4', 'queue.count:4', 'queue.data:256!', 'scan_enabled:4', 'translate:4', 'scancode_set:4'], 'subsections': {'ps2kbd/ledstate': ['4'], 'ps2kbd/need_high_bit': ['1'], 'ps2kbd/command_reply_queue': ['4']}},
    "ps2mouse": {'version': 2, 'minimum': 2, 'instances': 1, 'layout': ['write_cmd:4', 'queue.rptr:4', 'queue.wptr:4', 'queue.count:4', 'queue.data:256!', 'mouse_status:1', 'mouse_resolution:1', 'mouse_sample_rate:1', 'mouse_wrap:1', 'mouse_type:1', 'mouse_detect_state:1', 'mouse_dx:4', 'mouse_dy:4', 'mouse_dz:4', 'mouse_buttons:1']},
    "pckbd": {'version': 3, 'minimum': 3, 'instances': 1, 'layout': ['write_cmd:1', 'status:1', 'mode:1', 'pending:1'], 'subsections': {'pckbd_outport': ['1'], 'pckbd/extended_state': ['migration_flags:4', 'obsrc:4', 'obdata:1', 'cbdata:1']}},
    "port92": {'version': 1, 'minimum': 1, 'instances': 1, 'layout': ['outport:1']},
    "ide": {'version': 3, 'minimum': 0, 'place': '0000:00:01.1', 'layout': ['pci', 'bmdma:2*bmdma', 'bus:2*ide_bus', 'drive:4*ide_drive']},
    "i2c_bus": {'version': 1, 'minimum': 1, 'instances': 1, 'layout': ['saved_address:1']},
    "piix4_pm": {'version': 3, 'minimum': 2, 'place': '0000:00:01.3', 'plain': True},
    "platform": {'version': 4, 'minimum': 4, 'place': '0000:00:02.0', 'layout': ['pci', 'flags:1']},
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
    "pcspk": {'version': 1, 'minimum': 1, 'instances': 1, 'plain': True},
    "fw_cfg": {'version': 2, 'minimum': 1, 'instances': 1},
    "i8254": {'version': 3, 'minimum': 2, 'instances': 1, 'plain': True},
    "i8259": {'version': 1, 'minimum': 1, 'plain': True},
    "vmmouse": {'version': 0, 'minimum': 0, 'instances': 1},
}

STRUCTS: dict[str, dict[str, Any]] = {
    "bmdma": {'name': 'ide bmdma', 'layout': ['cmd:1', 'migration_compat_status:1', 'addr:4', 'sector_num:8', 'nsector:4', 'migration_retry_unit:1'], 'subsections': {'ide bmdma_current': ['16'], 'ide bmdma/status': ['1']}},
    "ide_bus": {'name': 'ide_bus', 'layout': ['cmd:1', 'unit:1'], 'subsections': {'ide_bus/error': ['17']}},
    "ide_drive": {'name': 'ide_drive', 'layout': ['mult_sectors:4', 'identify_data:u4?512!', 'feature:1', 'error:1', 'nsector:4', 'sector:1', 'lcyl:1', 'hcyl:1', 'hob_feature:1', 'hob_sector:1', 'hob_nsector:1', 'hob_lcyl:1', 'hob_hcyl:1', 'select:1', 'status:1', 'lba48:1', 'sense_key:1', 'asc:1', 'cdrom_changed:1'], 'subsections': {'ide_drive/tray_state': ['2'], 'ide_drive/atapi/gesn_state': ['2']}, 'unsized': ['ide_drive/pio_state']},
    "dma_regs": {'name': 'dma_regs', 'layout': ['now[0]:4', 'now[1]:4', 'base[0]:2', 'base[1]:2', 'mode:1', 'page:1', 'pageh:1', 'dack:1', 'eop:1']},
    "fdrive": {'name': 'fdrive', 'layout': ['head:1', 'track:1', 'sect:1'], 'subsections': {'fdrive/media_changed': ['1'], 'fdrive/media_rate': ['1'], 'fdrive/perpendicular': ['1']}},
}

PCI: dict[str, tuple[int, int]] = {'version': (0, 4), 'vendor_id': (4, 2), 'device_id': (6, 2), 'command': (8, 2), 'status': (10, 2), 'revision_id': (12, 1), 'class_code': (13, 3), 'cache_line_size': (16, 1), 'latency_timer': (17, 1), 'header_type': (18, 1), 'bist': (19, 1), 'bar[0]': (20, 4), 'bar[1]': (24, 4), 'bar[2]': (28, 4), 'bar[3]': (32, 4), 'bar[4]': (36, 4), 'bar[5]': (40, 4), 'cardbus_cis': (44, 4), 'subsystem_vendor_id': (48, 2), 'subsystem_id': (50, 2), 'rom_address': (52, 4), 'capabilities': (56, 1), 'reserved': (57, 7), 'interrupt_line': (64, 1), 'interrupt_pin': (65, 1), 'min_gnt': (66, 1), 'max_lat': (67, 1), 'other_config': (68, 192), 'irq_state': (260, 16)}

OTHERS: frozenset[str] = frozenset(['ICH9LPC', 'PCIHost', 'PIIX4', 'SCSIDevice', 'VFIOPCIDevice', 'acpi-erst', 'acpi-ged', 'acpi_build', 'acpi_pcihp_pci_status', 'adlib', 'am53c974', 'amd-iommu', 'audio', 'block', 'bochs-display', 'ccid-card-passthru', 'cs4231a', 'ctucan_pci', 'cuda', 'dirty-bitmap', 'dp8393x', 'e1000e', 'edu', 'eepro100', 'eeprom', 'esp', 'globalstate', 'gpex_root', 'gus', 'hda-audio', 'hv-syndbg', 'hyperv-synic', 'i2c-ddc', 'i6300esb_wdt', 'i82550', 'i82551', 'i82557', 'i82557a', 'i82557b', 'i82557c', 'i82558a', 'i82558b', 'i82559a', 'i82559b', 'i82559c', 'i82559er', 'i82562', 'i82801', 'i82801b11_bridge', 'ib700_wdt', 'ich9_ahci', 'ich9_pm', 'ich9_smb', 'igb', 'imx.usbphy', 'intel-hda', 'intel-iommu', 'ioh-3240-express-root-port', 'iommu-intel', 'ipmi-bt', 'ipmi-interface-pci-bt', 'ipmi-interface-pci-kcs', 'ipmi-kcs', 'ipoctal232', 'isa-debug-exit', 'isa-ipmi-bt', 'isa-ipmi-kcs', 'ivshmem-doorbell', 'ivshmem-plain', 'kvaser_pci', 'kvm-tpr-opt', 'kvmclock', 'lan9118', 'lsi53c895a', 'lsiscsi', 'mch', 'megasas', 'megasas-gen2', 'mioe3680_pci', 'mptsas', 'ne2000', 'nvdimm', 'nvme', 'nvram', 'ohci', 'pc-dimm', 'pc-testdev', 'pci-ohci', 'pci-serial', 'pci-serial-multi', 'pci_bridge', 'pcie-pci-bridge', 'pcie-root-port', 'pciespscsi', 'pckbd-mmio', 'pcm3680i_pci', 'pcnet', 'pflash_cfi01', 'pvpanic', 'pvpanic-pci', 'pvscsi', 'pxa2xx', 'qxl', 'ram', 'ramfb-dev', 'replay', 'rocker', 'savevm-test', 'sb16', 'scsi-block', 'scsi-disk', 'scsi-generic', 'sd-card', 'sdhci', 'serial_mm', 'sga', 'slirp', 'sm501', 'smbus-eeprom', 'smbus-ipmi', 'smbus_eeprom', 'sysbusespscsi', 'tpci200', 'tpm-crb', 'tpm-emulator', 'tpm-tis', 'tpm_emulator', 'tulip', 'u2f-key', 'u2f-key-passthru', 'uefi-vars-sysbus', 'ufs', 'usb-audio', 'usb-bot', 'usb-bt', 'usb-ccid', 'usb-desc', 'usb-host', 'usb-msd', 'usb-mtp', 'usb-net', 'usb-ohci', 'usb-redir', 'usb-ser', 'usb-serial', 'usb-storage', 'usb-uas', 'usb-wacom', 'vfio-ccw', 'vfio-pci', 'vhost-user', 'vhost-user-backend', 'vhost-user-blk', 'vhost-user-device', 'vhost-user-fs', 'vhost-user-gpio', 'vhost-user-i2c', 'vhost-user-input', 'vhost-user-rng', 'vhost-user-snd', 'vhost-user-vsock', 'vhost-vdpa-device', 'virtio-9p', 'virtio-balloon', 'virtio-blk', 'virtio-console', 'virtio-crypto', 'virtio-gpu', 'virtio-input', 'virtio-input-host', 'virtio-iommu', 'virtio-mem', 'virtio-mem-pci', 'virtio-net', 'virtio-net-pci', 'virtio-pmem', 'virtio-rng', 'virtio-scsi', 'virtio-serial', 'virtio-sound-device', 'virtio-vga', 'virtio-vhost_scsi', 'virtio-vhost_vsock', 'vmbus', 'vmbus-bridge', 'vmclock', 'vmcoreinfo', 'vmgenid', 'vmport', 'vmware_vga', 'vmxnet3', 'wavcapture', 'xen-console', 'xen-host-pci-device', 'xen-pt', 'xen-pvdevice', 'xen-sysdev', 'xen_evtchn', 'xen_gnttab', 'xen_overlay', 'xen_xenstore', 'xenstore', 'xhci', 'xhci-sysbus', 'xio3130-express-downstream-port', 'xio3130-express-upstream-port'])
