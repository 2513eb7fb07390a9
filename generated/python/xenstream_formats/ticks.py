"""The fields that count time, as `-ticks` in ksy/ says, by the name of the generated class. Written by `make generate`."""

TICKS: dict[str, tuple[str, ...]] = {
    "LegacySaveImage.TscInfo": ('nsec',),
    "LibxcMigrationStream.DomainImage.X86TscInfo": ('nsec',),
    "XenHvmContext.Cpu": ('tsc',),
    "XenHvmContext.Lapic": ('tdt_msr',),
    "XenHvmContext.LapicRegs": ('timer_current_count',),
    "XenHvmContext.Rtc": ('seconds', 'minutes', 'hours', 'day_of_week', 'day_of_month', 'month', 'year'),
    "XenHvmContext.Hpet": ('mc64',),
    "XenHvmContext.Pmtimer": ('tmr_val',),
    "XenHvmContext.ViridianDomain": ('time_ref_count',),
    "XenX86Vcpu.SharedInfoX8664": ('wc_version', 'wc_sec', 'wc_nsec', 'wc_sec_hi'),
    "XenX86Vcpu.SharedInfoX8632": ('wc_version', 'wc_sec', 'wc_nsec'),
    "XenX86Vcpu.ArchSharedInfoX8632": ('wc_sec_hi',),
    "XenX86Vcpu.VcpuTimeInfo": ('version', 'tsc_timestamp', 'system_time'),
}
