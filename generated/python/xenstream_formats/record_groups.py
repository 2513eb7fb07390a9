"""The groups of record types, as `-groups` in ksy/ says, by enum. Written by `make generate`."""

GROUPS: dict[str, dict[str, tuple[str, ...]]] = {
    "LibxcMigrationStream.RecordType": {'signal': ('end_mark', 'verify', 'checkpoint', 'static_data_end'), 'memory': ('page_data', 'x86_pv_p2m_frames'), 'pv': ('x86_pv_info', 'x86_pv_p2m_frames', 'x86_pv_vcpu_basic', 'x86_pv_vcpu_extended', 'x86_pv_vcpu_xsave', 'shared_info', 'x86_pv_vcpu_msrs'), 'static': ('x86_pv_info', 'x86_cpuid_policy', 'x86_msr_policy'), 'registers': ('x86_pv_vcpu_basic', 'x86_pv_vcpu_extended', 'x86_pv_vcpu_xsave', 'shared_info', 'x86_tsc_info', 'hvm_context', 'hvm_params', 'x86_pv_vcpu_msrs'), 'vcpu': ('x86_pv_vcpu_basic', 'x86_pv_vcpu_extended', 'x86_pv_vcpu_xsave', 'x86_pv_vcpu_msrs'), 'hvm': ('hvm_context', 'hvm_params'), 'version_3': ('static_data_end', 'x86_cpuid_policy', 'x86_msr_policy')},
    "LibxlMigrationStream.RecordType": {'signal': ('end_mark', 'libxc_context', 'checkpoint_end')},
    "XenHvmContext.Typecode": {'vcpu': ('cpu', 'lapic', 'lapic_regs', 'mtrr', 'cpu_xsave', 'viridian_vcpu', 'vmce_vcpu', 'tsc_adjust', 'cpu_msr')},
}
