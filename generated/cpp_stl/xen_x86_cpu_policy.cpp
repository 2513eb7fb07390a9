// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_x86_cpu_policy.h"
std::set<xen_x86_cpu_policy_t::cpuid_leaf_id_t> xen_x86_cpu_policy_t::_build_values_cpuid_leaf_id_t() {
    std::set<xen_x86_cpu_policy_t::cpuid_leaf_id_t> _t;
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_BASIC_VENDOR);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_VERSION_FEATURES);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_CACHE_DESCRIPTORS);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_SERIAL_NUMBER);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_CACHE_PARAMETERS);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_MONITOR);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_THERMAL_POWER);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_STRUCTURED_FEATURES);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_DIRECT_CACHE_ACCESS);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_PERFORMANCE_MONITORING);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_TOPOLOGY);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_XSTATE);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_QOS_MONITORING);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_QOS_ALLOCATION);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_SGX);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_PROCESSOR_TRACE);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_TSC_FREQUENCY);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_PROCESSOR_FREQUENCY);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_SOC_VENDOR);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_TLB_PARAMETERS);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_KEY_LOCKER);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_HYBRID);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_PCONFIG);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_LAST_BRANCH_RECORDS);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_TILE);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_TMUL);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_TOPOLOGY_V2);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_HISTORY_RESET);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_AVX10);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_HYPERVISOR_LIMIT);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_HYPERVISOR_VERSION);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_HYPERVISOR_MSRS);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_HYPERVISOR_TIME);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_HYPERVISOR_HVM);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_HYPERVISOR_PV);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_HYPERVISOR2_LIMIT);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_EXTENDED_VENDOR);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_EXTENDED_FEATURES);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_BRAND1);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_BRAND2);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_BRAND3);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_L1_CACHE);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_L2_CACHE);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_POWER_MANAGEMENT);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_ADDRESS_SIZES);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_SVM);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_TLB_1GB);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_PERFORMANCE_HINTS);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_IBS);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_LWP);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_EXTENDED_CACHE_PARAMETERS);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_EXTENDED_TOPOLOGY);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_MEMORY_ENCRYPTION);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_EXTENDED_QOS);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_EXTENDED_FEATURES_2);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_EXTENDED_PERFORMANCE_MONITORING);
    _t.insert(xen_x86_cpu_policy_t::CPUID_LEAF_ID_EXTENDED_TOPOLOGY_V2);
    return _t;
}
const std::set<xen_x86_cpu_policy_t::cpuid_leaf_id_t> xen_x86_cpu_policy_t::_values_cpuid_leaf_id_t = xen_x86_cpu_policy_t::_build_values_cpuid_leaf_id_t();
bool xen_x86_cpu_policy_t::_is_defined_cpuid_leaf_id_t(xen_x86_cpu_policy_t::cpuid_leaf_id_t v) {
    return xen_x86_cpu_policy_t::_values_cpuid_leaf_id_t.find(v) != xen_x86_cpu_policy_t::_values_cpuid_leaf_id_t.end();
}
std::set<xen_x86_cpu_policy_t::leaf_layout_t> xen_x86_cpu_policy_t::_build_values_leaf_layout_t() {
    std::set<xen_x86_cpu_policy_t::leaf_layout_t> _t;
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_REGISTERS);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_VENDOR);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_VERSION);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_FEATURES_0);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_FEATURES_1);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_FEATURES_2);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_XSTATE_0);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_XSTATE_1);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_XSTATE_COMPONENT);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_HYPERVISOR);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_EXTENDED_FEATURES);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_BRAND);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_POWER);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_ADDRESS_SIZES);
    _t.insert(xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_EXTENDED_FEATURES_2);
    return _t;
}
const std::set<xen_x86_cpu_policy_t::leaf_layout_t> xen_x86_cpu_policy_t::_values_leaf_layout_t = xen_x86_cpu_policy_t::_build_values_leaf_layout_t();
bool xen_x86_cpu_policy_t::_is_defined_leaf_layout_t(xen_x86_cpu_policy_t::leaf_layout_t v) {
    return xen_x86_cpu_policy_t::_values_leaf_layout_t.find(v) != xen_x86_cpu_policy_t::_values_leaf_layout_t.end();
}
std::set<xen_x86_cpu_policy_t::msr_index_t> xen_x86_cpu_policy_t::_build_values_msr_index_t() {
    std::set<xen_x86_cpu_policy_t::msr_index_t> _t;
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_P5_MC_ADDR);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_P5_MC_TYPE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TSC);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PLATFORM_ID);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_APIC_BASE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_EBL_CR_POWERON);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_EBC_FREQUENCY_ID);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TEST_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_CORE_THREAD_COUNT);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FEATURE_CONTROL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TSC_ADJUST);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_SPEC_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PRED_CMD);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PPIN_CTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PPIN);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_UCODE_WRITE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_UCODE_REV);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MISC_PACKAGE_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PB_OPT_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PERFCTR0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FSB_FREQ);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PLATFORM_INFO);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_CORE_CAPABILITIES);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PKG_CST_CONFIG_CONTROL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MPERF);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_APERF);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRRCAP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_ARCH_CAPABILITIES);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FLUSH_CMD);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TSX_FORCE_ABORT);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_BBL_CR_CTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TSX_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MCU_OPT_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MASK_V2_CPUID1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MASK_V2_CPUID80000001);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MASK_V3_CPUID1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MASK_V3_CPUID80000001);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MASK_V3_CPUIDD_01);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MISC_FEATURES_ENABLES);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_SYSENTER_CS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_SYSENTER_ESP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_SYSENTER_EIP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MCG_CAP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MCG_STATUS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MCG_CTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_EVNTSEL0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PERF_STATUS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PERF_CTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_THERM_CONTROL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_THERM_INTERRUPT);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_THERM_STATUS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MISC_ENABLE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TEMPERATURE_TARGET);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_ENERGY_PERF_BIAS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PACKAGE_THERM_STATUS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FRED_RSP_SL0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FRED_RSP_SL1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FRED_RSP_SL2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FRED_RSP_SL3);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FRED_STK_LVLS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FRED_SSP_SL1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FRED_SSP_SL2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FRED_SSP_SL3);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FRED_CONFIG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_DEBUGCTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_LASTBRANCHFROMIP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_LASTBRANCHTOIP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_LASTINTFROMIP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_LASTINTTOIP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_POWER_CTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSBASE0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSMASK0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSBASE1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSMASK1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSBASE2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSMASK2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSBASE3);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSMASK3);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSBASE4);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSMASK4);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSBASE5);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSMASK5);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSBASE6);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSMASK6);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSBASE7);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_PHYSMASK7);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_FIX64K_00000);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_FIX16K_80000);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_FIX16K_A0000);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_FIX4K_C0000);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_FIX4K_C8000);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_FIX4K_D0000);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_FIX4K_D8000);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_FIX4K_E0000);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_FIX4K_E8000);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_FIX4K_F0000);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_FIX4K_F8000);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PAT);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MC0_CTL2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MC1_CTL2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MTRR_DEF_TYPE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PERF_CAPABILITIES);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PERF_FIXED_CTR_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PERF_GLOBAL_STATUS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PERF_GLOBAL_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PERF_GLOBAL_OVF_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PEBS_ENABLE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MC0_CTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MC0_STATUS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MC0_ADDR);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MC0_MISC);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MC1_CTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MC1_STATUS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MC1_ADDR);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MC1_MISC);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MASK_V1_CPUID1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_BASIC);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_PINBASED_CTLS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_PROCBASED_CTLS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_EXIT_CTLS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_ENTRY_CTLS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_MISC);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_CR0_FIXED0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_CR0_FIXED1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_CR4_FIXED0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_CR4_FIXED1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_VMCS_ENUM);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_PROCBASED_CTLS2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_EPT_VPID_CAP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_TRUE_PINBASED_CTLS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_TRUE_PROCBASED_CTLS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_TRUE_EXIT_CTLS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_TRUE_ENTRY_CTLS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_VMFUNC);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VMX_PROCBASED_CTLS3);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MCG_EXT_CTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_RTIT_OUTPUT_BASE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_RTIT_OUTPUT_MASK);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_RTIT_CTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_RTIT_STATUS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_RTIT_CR3_MATCH);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_DS_AREA);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_U_CET);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_S_CET);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PL0_SSP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PL1_SSP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PL2_SSP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PL3_SSP);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_ISST);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TSC_DEADLINE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PKRS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PM_ENABLE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_HWP_CAPABILITIES);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_HWP_INTERRUPT);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_HWP_REQUEST);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_HWP_STATUS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_X2APIC_TPR);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_X2APIC_PPR);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_X2APIC_EOI);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_X2APIC_TMICT);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_X2APIC_TMCCT);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_X2APIC_SELF);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_BNDCFGS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PASID);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_XSS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PKG_HDC_CTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PM_CTL1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MCU_CONTROL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_UARCH_MISC_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_EFER);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_STAR);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_LSTAR);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_CSTAR);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_SYSCALL_MASK);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FS_BASE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_GS_BASE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_SHADOW_GS_BASE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TSC_AUX);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TSC_RATIO);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_LWP_CFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_LWP_CBADDR);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_K7_EVNTSEL0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_K7_EVNTSEL1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_K7_EVNTSEL2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_K7_EVNTSEL3);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_K7_PERFCTR0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_K7_PERFCTR1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_K7_PERFCTR2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_K7_PERFCTR3);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_SYSCFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_HWCR);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_IORR_BASE0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_IORR_MASK0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_IORR_BASE1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_IORR_MASK1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TOP_MEM1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TOP_MEM2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_NB_CFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PATCHLOADER);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_ENABLE_C1E);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_MMIO_CONF_BASE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PSTATE_LIMIT);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PSTATE_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PSTATE_STATUS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PSTATE0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PSTATE1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PSTATE2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PSTATE3);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PSTATE4);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PSTATE5);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PSTATE6);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_PSTATE7);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TSEG_BASE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_TSEG_MASK);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VM_CR);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VM_HSAVE_PA);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_VIRT_SPEC_CTRL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_OSVW_ID_LENGTH);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_OSVW_STATUS);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_EVNTSEL0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_PERFCTR0);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_EVNTSEL1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_PERFCTR1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_EVNTSEL2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_PERFCTR2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_EVNTSEL3);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_PERFCTR3);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_EVNTSEL4);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_PERFCTR4);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_EVNTSEL5);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FAM15H_PERFCTR5);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_CSTATE_CFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_CPPC_CAP1);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_CPPC_ENABLE);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_CPPC_REQ);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_AMD_PPIN_CTL);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_AMD_PPIN);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_L7S0_FEATURE_MASK);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_THRM_FEATURE_MASK);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FEATURE_MASK);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_EXT_FEATURE_MASK);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_DR1_ADDRESS_MASK);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_DR2_ADDRESS_MASK);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_DR3_ADDRESS_MASK);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_LS_CFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_IC_CFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_DC_CFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_BU_CFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_DR0_ADDRESS_MASK);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_FP_CFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_DE_CFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_BU_CFG2);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_EX_CFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_BP_CFG);
    _t.insert(xen_x86_cpu_policy_t::MSR_INDEX_DE_CFG2);
    return _t;
}
const std::set<xen_x86_cpu_policy_t::msr_index_t> xen_x86_cpu_policy_t::_values_msr_index_t = xen_x86_cpu_policy_t::_build_values_msr_index_t();
bool xen_x86_cpu_policy_t::_is_defined_msr_index_t(xen_x86_cpu_policy_t::msr_index_t v) {
    return xen_x86_cpu_policy_t::_values_msr_index_t.find(v) != xen_x86_cpu_policy_t::_values_msr_index_t.end();
}

xen_x86_cpu_policy_t::xen_x86_cpu_policy_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    f_len_cpuid_leaf = false;
    f_len_msr_entry = false;
    f_no_subleaf = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::_read() {
}

xen_x86_cpu_policy_t::~xen_x86_cpu_policy_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::_clean_up() {
}

xen_x86_cpu_policy_t::arch_capabilities_t::arch_capabilities_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::msr_entry_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_low = 0;
    m_high = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::arch_capabilities_t::_read() {
    m_low = new arch_capabilities_low_t(m__io, this, m__root);
    m_high = new arch_capabilities_high_t(m__io, this, m__root);
}

xen_x86_cpu_policy_t::arch_capabilities_t::~arch_capabilities_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::arch_capabilities_t::_clean_up() {
    if (m_low) {
        delete m_low; m_low = 0;
    }
    if (m_high) {
        delete m_high; m_high = 0;
    }
}

xen_x86_cpu_policy_t::arch_capabilities_high_t::arch_capabilities_high_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::arch_capabilities_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_its_no = false;
    f_pb_opt_ctrl = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::arch_capabilities_high_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::arch_capabilities_high_t::~arch_capabilities_high_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::arch_capabilities_high_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::arch_capabilities_high_t::its_no() {
    if (f_its_no)
        return m_its_no;
    f_its_no = true;
    m_its_no = (raw() & 1073741824) != 0;
    return m_its_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_high_t::pb_opt_ctrl() {
    if (f_pb_opt_ctrl)
        return m_pb_opt_ctrl;
    f_pb_opt_ctrl = true;
    m_pb_opt_ctrl = (raw() & 1) != 0;
    return m_pb_opt_ctrl;
}

xen_x86_cpu_policy_t::arch_capabilities_low_t::arch_capabilities_low_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::arch_capabilities_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_bhi_no = false;
    f_doitm = false;
    f_eibrs = false;
    f_energy_filtering = false;
    f_fb_clear = false;
    f_fb_clear_ctrl = false;
    f_fbsdp_no = false;
    f_gds_ctrl = false;
    f_gds_no = false;
    f_if_pschange_mc_no = false;
    f_ign_umonitor = false;
    f_intel_ssb_no = false;
    f_mcu_ctrl = false;
    f_mcu_ext = false;
    f_mds_no = false;
    f_misc_pkg_ctrl = false;
    f_mon_umon_mitg = false;
    f_ovrclk_status = false;
    f_pbrsb_no = false;
    f_psdp_no = false;
    f_rdcl_no = false;
    f_rfds_clear = false;
    f_rfds_no = false;
    f_rrsba = false;
    f_rsba = false;
    f_sbdr_ssdp_no = false;
    f_skip_l1dfl = false;
    f_taa_no = false;
    f_tsx_ctrl = false;
    f_xapic_status = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::arch_capabilities_low_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::arch_capabilities_low_t::~arch_capabilities_low_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::arch_capabilities_low_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::bhi_no() {
    if (f_bhi_no)
        return m_bhi_no;
    f_bhi_no = true;
    m_bhi_no = (raw() & 1048576) != 0;
    return m_bhi_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::doitm() {
    if (f_doitm)
        return m_doitm;
    f_doitm = true;
    m_doitm = (raw() & 4096) != 0;
    return m_doitm;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::eibrs() {
    if (f_eibrs)
        return m_eibrs;
    f_eibrs = true;
    m_eibrs = (raw() & 2) != 0;
    return m_eibrs;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::energy_filtering() {
    if (f_energy_filtering)
        return m_energy_filtering;
    f_energy_filtering = true;
    m_energy_filtering = (raw() & 2048) != 0;
    return m_energy_filtering;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::fb_clear() {
    if (f_fb_clear)
        return m_fb_clear;
    f_fb_clear = true;
    m_fb_clear = (raw() & 131072) != 0;
    return m_fb_clear;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::fb_clear_ctrl() {
    if (f_fb_clear_ctrl)
        return m_fb_clear_ctrl;
    f_fb_clear_ctrl = true;
    m_fb_clear_ctrl = (raw() & 262144) != 0;
    return m_fb_clear_ctrl;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::fbsdp_no() {
    if (f_fbsdp_no)
        return m_fbsdp_no;
    f_fbsdp_no = true;
    m_fbsdp_no = (raw() & 16384) != 0;
    return m_fbsdp_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::gds_ctrl() {
    if (f_gds_ctrl)
        return m_gds_ctrl;
    f_gds_ctrl = true;
    m_gds_ctrl = (raw() & 33554432) != 0;
    return m_gds_ctrl;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::gds_no() {
    if (f_gds_no)
        return m_gds_no;
    f_gds_no = true;
    m_gds_no = (raw() & 67108864) != 0;
    return m_gds_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::if_pschange_mc_no() {
    if (f_if_pschange_mc_no)
        return m_if_pschange_mc_no;
    f_if_pschange_mc_no = true;
    m_if_pschange_mc_no = (raw() & 64) != 0;
    return m_if_pschange_mc_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::ign_umonitor() {
    if (f_ign_umonitor)
        return m_ign_umonitor;
    f_ign_umonitor = true;
    m_ign_umonitor = (raw() & 536870912) != 0;
    return m_ign_umonitor;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::intel_ssb_no() {
    if (f_intel_ssb_no)
        return m_intel_ssb_no;
    f_intel_ssb_no = true;
    m_intel_ssb_no = (raw() & 16) != 0;
    return m_intel_ssb_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::mcu_ctrl() {
    if (f_mcu_ctrl)
        return m_mcu_ctrl;
    f_mcu_ctrl = true;
    m_mcu_ctrl = (raw() & 512) != 0;
    return m_mcu_ctrl;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::mcu_ext() {
    if (f_mcu_ext)
        return m_mcu_ext;
    f_mcu_ext = true;
    m_mcu_ext = (raw() & 65536) != 0;
    return m_mcu_ext;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::mds_no() {
    if (f_mds_no)
        return m_mds_no;
    f_mds_no = true;
    m_mds_no = (raw() & 32) != 0;
    return m_mds_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::misc_pkg_ctrl() {
    if (f_misc_pkg_ctrl)
        return m_misc_pkg_ctrl;
    f_misc_pkg_ctrl = true;
    m_misc_pkg_ctrl = (raw() & 1024) != 0;
    return m_misc_pkg_ctrl;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::mon_umon_mitg() {
    if (f_mon_umon_mitg)
        return m_mon_umon_mitg;
    f_mon_umon_mitg = true;
    m_mon_umon_mitg = (raw() & 1073741824) != 0;
    return m_mon_umon_mitg;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::ovrclk_status() {
    if (f_ovrclk_status)
        return m_ovrclk_status;
    f_ovrclk_status = true;
    m_ovrclk_status = (raw() & 8388608) != 0;
    return m_ovrclk_status;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::pbrsb_no() {
    if (f_pbrsb_no)
        return m_pbrsb_no;
    f_pbrsb_no = true;
    m_pbrsb_no = (raw() & 16777216) != 0;
    return m_pbrsb_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::psdp_no() {
    if (f_psdp_no)
        return m_psdp_no;
    f_psdp_no = true;
    m_psdp_no = (raw() & 32768) != 0;
    return m_psdp_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::rdcl_no() {
    if (f_rdcl_no)
        return m_rdcl_no;
    f_rdcl_no = true;
    m_rdcl_no = (raw() & 1) != 0;
    return m_rdcl_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::rfds_clear() {
    if (f_rfds_clear)
        return m_rfds_clear;
    f_rfds_clear = true;
    m_rfds_clear = (raw() & 268435456) != 0;
    return m_rfds_clear;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::rfds_no() {
    if (f_rfds_no)
        return m_rfds_no;
    f_rfds_no = true;
    m_rfds_no = (raw() & 134217728) != 0;
    return m_rfds_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::rrsba() {
    if (f_rrsba)
        return m_rrsba;
    f_rrsba = true;
    m_rrsba = (raw() & 524288) != 0;
    return m_rrsba;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::rsba() {
    if (f_rsba)
        return m_rsba;
    f_rsba = true;
    m_rsba = (raw() & 4) != 0;
    return m_rsba;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::sbdr_ssdp_no() {
    if (f_sbdr_ssdp_no)
        return m_sbdr_ssdp_no;
    f_sbdr_ssdp_no = true;
    m_sbdr_ssdp_no = (raw() & 8192) != 0;
    return m_sbdr_ssdp_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::skip_l1dfl() {
    if (f_skip_l1dfl)
        return m_skip_l1dfl;
    f_skip_l1dfl = true;
    m_skip_l1dfl = (raw() & 8) != 0;
    return m_skip_l1dfl;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::taa_no() {
    if (f_taa_no)
        return m_taa_no;
    f_taa_no = true;
    m_taa_no = (raw() & 256) != 0;
    return m_taa_no;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::tsx_ctrl() {
    if (f_tsx_ctrl)
        return m_tsx_ctrl;
    f_tsx_ctrl = true;
    m_tsx_ctrl = (raw() & 128) != 0;
    return m_tsx_ctrl;
}

bool xen_x86_cpu_policy_t::arch_capabilities_low_t::xapic_status() {
    if (f_xapic_status)
        return m_xapic_status;
    f_xapic_status = true;
    m_xapic_status = (raw() & 2097152) != 0;
    return m_xapic_status;
}

xen_x86_cpu_policy_t::cpu_signature_t::cpu_signature_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_base_family = false;
    f_base_model = false;
    f_extended_family = false;
    f_extended_model = false;
    f_family = false;
    f_model = false;
    f_stepping = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::cpu_signature_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::cpu_signature_t::~cpu_signature_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::cpu_signature_t::_clean_up() {
}

int32_t xen_x86_cpu_policy_t::cpu_signature_t::base_family() {
    if (f_base_family)
        return m_base_family;
    f_base_family = true;
    m_base_family = raw() >> 8 & 15;
    return m_base_family;
}

int32_t xen_x86_cpu_policy_t::cpu_signature_t::base_model() {
    if (f_base_model)
        return m_base_model;
    f_base_model = true;
    m_base_model = raw() >> 4 & 15;
    return m_base_model;
}

int32_t xen_x86_cpu_policy_t::cpu_signature_t::extended_family() {
    if (f_extended_family)
        return m_extended_family;
    f_extended_family = true;
    m_extended_family = raw() >> 20 & 255;
    return m_extended_family;
}

int32_t xen_x86_cpu_policy_t::cpu_signature_t::extended_model() {
    if (f_extended_model)
        return m_extended_model;
    f_extended_model = true;
    m_extended_model = raw() >> 16 & 15;
    return m_extended_model;
}

int32_t xen_x86_cpu_policy_t::cpu_signature_t::family() {
    if (f_family)
        return m_family;
    f_family = true;
    m_family = ((base_family() == 15) ? (base_family() + extended_family()) : (base_family()));
    return m_family;
}

int32_t xen_x86_cpu_policy_t::cpu_signature_t::model() {
    if (f_model)
        return m_model;
    f_model = true;
    m_model = (( ((base_family() == 15) || (base_family() == 6)) ) ? (base_model() + extended_model() * 16) : (base_model()));
    return m_model;
}

int32_t xen_x86_cpu_policy_t::cpu_signature_t::stepping() {
    if (f_stepping)
        return m_stepping;
    f_stepping = true;
    m_stepping = raw() & 15;
    return m_stepping;
}

xen_x86_cpu_policy_t::cpuid_leaf_t::cpuid_leaf_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_policy_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_features = false;
    m_features = 0;
    f_has_subleaf = false;
    f_layout = false;
    f_leaf_id = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::cpuid_leaf_t::_read() {
    m_leaf = m__io->read_u4le();
    m_subleaf = m__io->read_u4le();
    m_eax = m__io->read_u4le();
    m_ebx = m__io->read_u4le();
    m_ecx = m__io->read_u4le();
    m_edx = m__io->read_u4le();
}

xen_x86_cpu_policy_t::cpuid_leaf_t::~cpuid_leaf_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::cpuid_leaf_t::_clean_up() {
    if (f_features && !n_features) {
        if (m_features) {
            delete m_features; m_features = 0;
        }
    }
}

kaitai::kstruct* xen_x86_cpu_policy_t::cpuid_leaf_t::features() {
    if (f_features)
        return m_features;
    f_features = true;
    n_features = true;
    if (layout() != xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_REGISTERS) {
        n_features = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(8);
        n_features = true;
        switch (layout()) {
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_ADDRESS_SIZES: {
            n_features = false;
            m_features = new leaf_address_sizes_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_BRAND: {
            n_features = false;
            m_features = new leaf_brand_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_EXTENDED_FEATURES: {
            n_features = false;
            m_features = new leaf_extended_features_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_EXTENDED_FEATURES_2: {
            n_features = false;
            m_features = new leaf_extended_features_2_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_FEATURES_0: {
            n_features = false;
            m_features = new leaf_features_0_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_FEATURES_1: {
            n_features = false;
            m_features = new leaf_features_1_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_FEATURES_2: {
            n_features = false;
            m_features = new leaf_features_2_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_HYPERVISOR: {
            n_features = false;
            m_features = new leaf_hypervisor_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_POWER: {
            n_features = false;
            m_features = new leaf_power_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_VENDOR: {
            n_features = false;
            m_features = new leaf_vendor_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_VERSION: {
            n_features = false;
            m_features = new leaf_version_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_XSTATE_0: {
            n_features = false;
            m_features = new leaf_xstate_0_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_XSTATE_1: {
            n_features = false;
            m_features = new leaf_xstate_1_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_XSTATE_COMPONENT: {
            n_features = false;
            m_features = new leaf_xstate_component_t(m__io, this, m__root);
            break;
        }
        }
        m__io->seek(_pos);
    }
    return m_features;
}

bool xen_x86_cpu_policy_t::cpuid_leaf_t::has_subleaf() {
    if (f_has_subleaf)
        return m_has_subleaf;
    f_has_subleaf = true;
    m_has_subleaf = subleaf() != static_cast<uint32_t>(4294967295UL);
    return m_has_subleaf;
}

xen_x86_cpu_policy_t::leaf_layout_t xen_x86_cpu_policy_t::cpuid_leaf_t::layout() {
    if (f_layout)
        return m_layout;
    f_layout = true;
    m_layout = (( ((leaf() == 0) || (leaf() == static_cast<uint32_t>(2147483648UL))) ) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_VENDOR) : (((leaf() == 1) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_VERSION) : ((( ((leaf() == 7) && (subleaf() == 0)) ) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_FEATURES_0) : ((( ((leaf() == 7) && (subleaf() == 1)) ) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_FEATURES_1) : ((( ((leaf() == 7) && (subleaf() == 2)) ) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_FEATURES_2) : ((( ((leaf() == 13) && (subleaf() == 0)) ) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_XSTATE_0) : ((( ((leaf() == 13) && (subleaf() == 1)) ) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_XSTATE_1) : ((( ((leaf() == 13) && (subleaf() < 63)) ) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_XSTATE_COMPONENT) : ((( ((leaf() == 1073741824) || (leaf() == 1073742080)) ) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_HYPERVISOR) : (((leaf() == static_cast<uint32_t>(2147483649UL)) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_EXTENDED_FEATURES) : (((leaf() == static_cast<uint32_t>(2147483650UL)) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_BRAND) : (((leaf() == static_cast<uint32_t>(2147483651UL)) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_BRAND) : (((leaf() == static_cast<uint32_t>(2147483652UL)) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_BRAND) : (((leaf() == static_cast<uint32_t>(2147483655UL)) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_POWER) : (((leaf() == static_cast<uint32_t>(2147483656UL)) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_ADDRESS_SIZES) : (((leaf() == static_cast<uint32_t>(2147483681UL)) ? (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_EXTENDED_FEATURES_2) : (xen_x86_cpu_policy_t::LEAF_LAYOUT_LEAF_REGISTERS))))))))))))))))))))))))))))))));
    return m_layout;
}

xen_x86_cpu_policy_t::cpuid_leaf_id_t xen_x86_cpu_policy_t::cpuid_leaf_t::leaf_id() {
    if (f_leaf_id)
        return m_leaf_id;
    f_leaf_id = true;
    m_leaf_id = static_cast<xen_x86_cpu_policy_t::cpuid_leaf_id_t>(leaf());
    return m_leaf_id;
}

xen_x86_cpu_policy_t::cpuid_policy_t::cpuid_policy_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_leaves = 0;
    m__raw_leaves = 0;
    m__io__raw_leaves = 0;
    f_num_leaves = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::cpuid_policy_t::_read() {
    m__raw_leaves = new std::vector<std::string>();
    m__io__raw_leaves = new std::vector<kaitai::kstream*>();
    m_leaves = new std::vector<cpuid_leaf_t*>();
    const int l_leaves = num_leaves();
    for (int i = 0; i < l_leaves; i++) {
        m__raw_leaves->push_back(m__io->read_bytes(24));
        kaitai::kstream* io__raw_leaves = new kaitai::kstream(m__raw_leaves->at(m__raw_leaves->size() - 1));
        m__io__raw_leaves->push_back(io__raw_leaves);
        m_leaves->push_back(new cpuid_leaf_t(io__raw_leaves, this, m__root));
    }
    m_excess = m__io->read_bytes_full();
}

xen_x86_cpu_policy_t::cpuid_policy_t::~cpuid_policy_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::cpuid_policy_t::_clean_up() {
    if (m__raw_leaves) {
        delete m__raw_leaves; m__raw_leaves = 0;
    }
    if (m__io__raw_leaves) {
        for (std::vector<kaitai::kstream*>::iterator it = m__io__raw_leaves->begin(); it != m__io__raw_leaves->end(); ++it) {
            delete *it;
        }
        delete m__io__raw_leaves; m__io__raw_leaves = 0;
    }
    if (m_leaves) {
        for (std::vector<cpuid_leaf_t*>::iterator it = m_leaves->begin(); it != m_leaves->end(); ++it) {
            delete *it;
        }
        delete m_leaves; m_leaves = 0;
    }
}

int32_t xen_x86_cpu_policy_t::cpuid_policy_t::num_leaves() {
    if (f_num_leaves)
        return m_num_leaves;
    f_num_leaves = true;
    m_num_leaves = _io()->size() / 24;
    return m_num_leaves;
}

xen_x86_cpu_policy_t::features_1_ecx_t::features_1_ecx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_version_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_aesni = false;
    f_avx = false;
    f_cx16 = false;
    f_dca = false;
    f_dscpl = false;
    f_dtes64 = false;
    f_eist = false;
    f_f16c = false;
    f_fma = false;
    f_hypervisor = false;
    f_monitor = false;
    f_movbe = false;
    f_osxsave = false;
    f_pcid = false;
    f_pclmulqdq = false;
    f_pdcm = false;
    f_popcnt = false;
    f_rdrand = false;
    f_sdbg = false;
    f_smx = false;
    f_sse3 = false;
    f_sse4_1 = false;
    f_sse4_2 = false;
    f_ssse3 = false;
    f_tm2 = false;
    f_tsc_deadline = false;
    f_vmx = false;
    f_x2apic = false;
    f_xsave = false;
    f_xtpr = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_1_ecx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_1_ecx_t::~features_1_ecx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_1_ecx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::aesni() {
    if (f_aesni)
        return m_aesni;
    f_aesni = true;
    m_aesni = (raw() & 33554432) != 0;
    return m_aesni;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::avx() {
    if (f_avx)
        return m_avx;
    f_avx = true;
    m_avx = (raw() & 268435456) != 0;
    return m_avx;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::cx16() {
    if (f_cx16)
        return m_cx16;
    f_cx16 = true;
    m_cx16 = (raw() & 8192) != 0;
    return m_cx16;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::dca() {
    if (f_dca)
        return m_dca;
    f_dca = true;
    m_dca = (raw() & 262144) != 0;
    return m_dca;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::dscpl() {
    if (f_dscpl)
        return m_dscpl;
    f_dscpl = true;
    m_dscpl = (raw() & 16) != 0;
    return m_dscpl;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::dtes64() {
    if (f_dtes64)
        return m_dtes64;
    f_dtes64 = true;
    m_dtes64 = (raw() & 4) != 0;
    return m_dtes64;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::eist() {
    if (f_eist)
        return m_eist;
    f_eist = true;
    m_eist = (raw() & 128) != 0;
    return m_eist;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::f16c() {
    if (f_f16c)
        return m_f16c;
    f_f16c = true;
    m_f16c = (raw() & 536870912) != 0;
    return m_f16c;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::fma() {
    if (f_fma)
        return m_fma;
    f_fma = true;
    m_fma = (raw() & 4096) != 0;
    return m_fma;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::hypervisor() {
    if (f_hypervisor)
        return m_hypervisor;
    f_hypervisor = true;
    m_hypervisor = raw() >> 31 != 0;
    return m_hypervisor;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::monitor() {
    if (f_monitor)
        return m_monitor;
    f_monitor = true;
    m_monitor = (raw() & 8) != 0;
    return m_monitor;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::movbe() {
    if (f_movbe)
        return m_movbe;
    f_movbe = true;
    m_movbe = (raw() & 4194304) != 0;
    return m_movbe;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::osxsave() {
    if (f_osxsave)
        return m_osxsave;
    f_osxsave = true;
    m_osxsave = (raw() & 134217728) != 0;
    return m_osxsave;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::pcid() {
    if (f_pcid)
        return m_pcid;
    f_pcid = true;
    m_pcid = (raw() & 131072) != 0;
    return m_pcid;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::pclmulqdq() {
    if (f_pclmulqdq)
        return m_pclmulqdq;
    f_pclmulqdq = true;
    m_pclmulqdq = (raw() & 2) != 0;
    return m_pclmulqdq;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::pdcm() {
    if (f_pdcm)
        return m_pdcm;
    f_pdcm = true;
    m_pdcm = (raw() & 32768) != 0;
    return m_pdcm;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::popcnt() {
    if (f_popcnt)
        return m_popcnt;
    f_popcnt = true;
    m_popcnt = (raw() & 8388608) != 0;
    return m_popcnt;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::rdrand() {
    if (f_rdrand)
        return m_rdrand;
    f_rdrand = true;
    m_rdrand = (raw() & 1073741824) != 0;
    return m_rdrand;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::sdbg() {
    if (f_sdbg)
        return m_sdbg;
    f_sdbg = true;
    m_sdbg = (raw() & 2048) != 0;
    return m_sdbg;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::smx() {
    if (f_smx)
        return m_smx;
    f_smx = true;
    m_smx = (raw() & 64) != 0;
    return m_smx;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::sse3() {
    if (f_sse3)
        return m_sse3;
    f_sse3 = true;
    m_sse3 = (raw() & 1) != 0;
    return m_sse3;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::sse4_1() {
    if (f_sse4_1)
        return m_sse4_1;
    f_sse4_1 = true;
    m_sse4_1 = (raw() & 524288) != 0;
    return m_sse4_1;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::sse4_2() {
    if (f_sse4_2)
        return m_sse4_2;
    f_sse4_2 = true;
    m_sse4_2 = (raw() & 1048576) != 0;
    return m_sse4_2;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::ssse3() {
    if (f_ssse3)
        return m_ssse3;
    f_ssse3 = true;
    m_ssse3 = (raw() & 512) != 0;
    return m_ssse3;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::tm2() {
    if (f_tm2)
        return m_tm2;
    f_tm2 = true;
    m_tm2 = (raw() & 256) != 0;
    return m_tm2;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::tsc_deadline() {
    if (f_tsc_deadline)
        return m_tsc_deadline;
    f_tsc_deadline = true;
    m_tsc_deadline = (raw() & 16777216) != 0;
    return m_tsc_deadline;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::vmx() {
    if (f_vmx)
        return m_vmx;
    f_vmx = true;
    m_vmx = (raw() & 32) != 0;
    return m_vmx;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::x2apic() {
    if (f_x2apic)
        return m_x2apic;
    f_x2apic = true;
    m_x2apic = (raw() & 2097152) != 0;
    return m_x2apic;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::xsave() {
    if (f_xsave)
        return m_xsave;
    f_xsave = true;
    m_xsave = (raw() & 67108864) != 0;
    return m_xsave;
}

bool xen_x86_cpu_policy_t::features_1_ecx_t::xtpr() {
    if (f_xtpr)
        return m_xtpr;
    f_xtpr = true;
    m_xtpr = (raw() & 16384) != 0;
    return m_xtpr;
}

xen_x86_cpu_policy_t::features_1_edx_t::features_1_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_version_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_acpi = false;
    f_apic = false;
    f_clflush = false;
    f_cmov = false;
    f_cx8 = false;
    f_de = false;
    f_ds = false;
    f_fpu = false;
    f_fxsr = false;
    f_htt = false;
    f_ia64 = false;
    f_mca = false;
    f_mce = false;
    f_mmx = false;
    f_msr = false;
    f_mtrr = false;
    f_pae = false;
    f_pat = false;
    f_pbe = false;
    f_pge = false;
    f_pse = false;
    f_pse36 = false;
    f_psn = false;
    f_sep = false;
    f_ss = false;
    f_sse = false;
    f_sse2 = false;
    f_tm1 = false;
    f_tsc = false;
    f_vme = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_1_edx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_1_edx_t::~features_1_edx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_1_edx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_1_edx_t::acpi() {
    if (f_acpi)
        return m_acpi;
    f_acpi = true;
    m_acpi = (raw() & 4194304) != 0;
    return m_acpi;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::apic() {
    if (f_apic)
        return m_apic;
    f_apic = true;
    m_apic = (raw() & 512) != 0;
    return m_apic;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::clflush() {
    if (f_clflush)
        return m_clflush;
    f_clflush = true;
    m_clflush = (raw() & 524288) != 0;
    return m_clflush;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::cmov() {
    if (f_cmov)
        return m_cmov;
    f_cmov = true;
    m_cmov = (raw() & 32768) != 0;
    return m_cmov;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::cx8() {
    if (f_cx8)
        return m_cx8;
    f_cx8 = true;
    m_cx8 = (raw() & 256) != 0;
    return m_cx8;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::de() {
    if (f_de)
        return m_de;
    f_de = true;
    m_de = (raw() & 4) != 0;
    return m_de;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::ds() {
    if (f_ds)
        return m_ds;
    f_ds = true;
    m_ds = (raw() & 2097152) != 0;
    return m_ds;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::fpu() {
    if (f_fpu)
        return m_fpu;
    f_fpu = true;
    m_fpu = (raw() & 1) != 0;
    return m_fpu;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::fxsr() {
    if (f_fxsr)
        return m_fxsr;
    f_fxsr = true;
    m_fxsr = (raw() & 16777216) != 0;
    return m_fxsr;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::htt() {
    if (f_htt)
        return m_htt;
    f_htt = true;
    m_htt = (raw() & 268435456) != 0;
    return m_htt;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::ia64() {
    if (f_ia64)
        return m_ia64;
    f_ia64 = true;
    m_ia64 = (raw() & 1073741824) != 0;
    return m_ia64;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::mca() {
    if (f_mca)
        return m_mca;
    f_mca = true;
    m_mca = (raw() & 16384) != 0;
    return m_mca;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::mce() {
    if (f_mce)
        return m_mce;
    f_mce = true;
    m_mce = (raw() & 128) != 0;
    return m_mce;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::mmx() {
    if (f_mmx)
        return m_mmx;
    f_mmx = true;
    m_mmx = (raw() & 8388608) != 0;
    return m_mmx;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::msr() {
    if (f_msr)
        return m_msr;
    f_msr = true;
    m_msr = (raw() & 32) != 0;
    return m_msr;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::mtrr() {
    if (f_mtrr)
        return m_mtrr;
    f_mtrr = true;
    m_mtrr = (raw() & 4096) != 0;
    return m_mtrr;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::pae() {
    if (f_pae)
        return m_pae;
    f_pae = true;
    m_pae = (raw() & 64) != 0;
    return m_pae;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::pat() {
    if (f_pat)
        return m_pat;
    f_pat = true;
    m_pat = (raw() & 65536) != 0;
    return m_pat;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::pbe() {
    if (f_pbe)
        return m_pbe;
    f_pbe = true;
    m_pbe = raw() >> 31 != 0;
    return m_pbe;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::pge() {
    if (f_pge)
        return m_pge;
    f_pge = true;
    m_pge = (raw() & 8192) != 0;
    return m_pge;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::pse() {
    if (f_pse)
        return m_pse;
    f_pse = true;
    m_pse = (raw() & 8) != 0;
    return m_pse;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::pse36() {
    if (f_pse36)
        return m_pse36;
    f_pse36 = true;
    m_pse36 = (raw() & 131072) != 0;
    return m_pse36;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::psn() {
    if (f_psn)
        return m_psn;
    f_psn = true;
    m_psn = (raw() & 262144) != 0;
    return m_psn;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::sep() {
    if (f_sep)
        return m_sep;
    f_sep = true;
    m_sep = (raw() & 2048) != 0;
    return m_sep;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::ss() {
    if (f_ss)
        return m_ss;
    f_ss = true;
    m_ss = (raw() & 134217728) != 0;
    return m_ss;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::sse() {
    if (f_sse)
        return m_sse;
    f_sse = true;
    m_sse = (raw() & 33554432) != 0;
    return m_sse;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::sse2() {
    if (f_sse2)
        return m_sse2;
    f_sse2 = true;
    m_sse2 = (raw() & 67108864) != 0;
    return m_sse2;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::tm1() {
    if (f_tm1)
        return m_tm1;
    f_tm1 = true;
    m_tm1 = (raw() & 536870912) != 0;
    return m_tm1;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::tsc() {
    if (f_tsc)
        return m_tsc;
    f_tsc = true;
    m_tsc = (raw() & 16) != 0;
    return m_tsc;
}

bool xen_x86_cpu_policy_t::features_1_edx_t::vme() {
    if (f_vme)
        return m_vme;
    f_vme = true;
    m_vme = (raw() & 2) != 0;
    return m_vme;
}

xen_x86_cpu_policy_t::features_7_0_ebx_t::features_7_0_ebx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_0_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_adx = false;
    f_avx2 = false;
    f_avx512_ifma = false;
    f_avx512bw = false;
    f_avx512cd = false;
    f_avx512dq = false;
    f_avx512er = false;
    f_avx512f = false;
    f_avx512pf = false;
    f_avx512vl = false;
    f_bmi1 = false;
    f_bmi2 = false;
    f_clflushopt = false;
    f_clwb = false;
    f_erms = false;
    f_fdp_excp_only = false;
    f_fsgsbase = false;
    f_hle = false;
    f_invpcid = false;
    f_mpx = false;
    f_no_fpu_sel = false;
    f_pqe = false;
    f_pqm = false;
    f_proc_trace = false;
    f_rdseed = false;
    f_rtm = false;
    f_sgx = false;
    f_sha = false;
    f_smap = false;
    f_smep = false;
    f_tsc_adjust = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_7_0_ebx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_7_0_ebx_t::~features_7_0_ebx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_7_0_ebx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::adx() {
    if (f_adx)
        return m_adx;
    f_adx = true;
    m_adx = (raw() & 524288) != 0;
    return m_adx;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::avx2() {
    if (f_avx2)
        return m_avx2;
    f_avx2 = true;
    m_avx2 = (raw() & 32) != 0;
    return m_avx2;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::avx512_ifma() {
    if (f_avx512_ifma)
        return m_avx512_ifma;
    f_avx512_ifma = true;
    m_avx512_ifma = (raw() & 2097152) != 0;
    return m_avx512_ifma;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::avx512bw() {
    if (f_avx512bw)
        return m_avx512bw;
    f_avx512bw = true;
    m_avx512bw = (raw() & 1073741824) != 0;
    return m_avx512bw;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::avx512cd() {
    if (f_avx512cd)
        return m_avx512cd;
    f_avx512cd = true;
    m_avx512cd = (raw() & 268435456) != 0;
    return m_avx512cd;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::avx512dq() {
    if (f_avx512dq)
        return m_avx512dq;
    f_avx512dq = true;
    m_avx512dq = (raw() & 131072) != 0;
    return m_avx512dq;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::avx512er() {
    if (f_avx512er)
        return m_avx512er;
    f_avx512er = true;
    m_avx512er = (raw() & 134217728) != 0;
    return m_avx512er;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::avx512f() {
    if (f_avx512f)
        return m_avx512f;
    f_avx512f = true;
    m_avx512f = (raw() & 65536) != 0;
    return m_avx512f;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::avx512pf() {
    if (f_avx512pf)
        return m_avx512pf;
    f_avx512pf = true;
    m_avx512pf = (raw() & 67108864) != 0;
    return m_avx512pf;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::avx512vl() {
    if (f_avx512vl)
        return m_avx512vl;
    f_avx512vl = true;
    m_avx512vl = raw() >> 31 != 0;
    return m_avx512vl;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::bmi1() {
    if (f_bmi1)
        return m_bmi1;
    f_bmi1 = true;
    m_bmi1 = (raw() & 8) != 0;
    return m_bmi1;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::bmi2() {
    if (f_bmi2)
        return m_bmi2;
    f_bmi2 = true;
    m_bmi2 = (raw() & 256) != 0;
    return m_bmi2;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::clflushopt() {
    if (f_clflushopt)
        return m_clflushopt;
    f_clflushopt = true;
    m_clflushopt = (raw() & 8388608) != 0;
    return m_clflushopt;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::clwb() {
    if (f_clwb)
        return m_clwb;
    f_clwb = true;
    m_clwb = (raw() & 16777216) != 0;
    return m_clwb;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::erms() {
    if (f_erms)
        return m_erms;
    f_erms = true;
    m_erms = (raw() & 512) != 0;
    return m_erms;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::fdp_excp_only() {
    if (f_fdp_excp_only)
        return m_fdp_excp_only;
    f_fdp_excp_only = true;
    m_fdp_excp_only = (raw() & 64) != 0;
    return m_fdp_excp_only;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::fsgsbase() {
    if (f_fsgsbase)
        return m_fsgsbase;
    f_fsgsbase = true;
    m_fsgsbase = (raw() & 1) != 0;
    return m_fsgsbase;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::hle() {
    if (f_hle)
        return m_hle;
    f_hle = true;
    m_hle = (raw() & 16) != 0;
    return m_hle;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::invpcid() {
    if (f_invpcid)
        return m_invpcid;
    f_invpcid = true;
    m_invpcid = (raw() & 1024) != 0;
    return m_invpcid;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::mpx() {
    if (f_mpx)
        return m_mpx;
    f_mpx = true;
    m_mpx = (raw() & 16384) != 0;
    return m_mpx;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::no_fpu_sel() {
    if (f_no_fpu_sel)
        return m_no_fpu_sel;
    f_no_fpu_sel = true;
    m_no_fpu_sel = (raw() & 8192) != 0;
    return m_no_fpu_sel;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::pqe() {
    if (f_pqe)
        return m_pqe;
    f_pqe = true;
    m_pqe = (raw() & 32768) != 0;
    return m_pqe;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::pqm() {
    if (f_pqm)
        return m_pqm;
    f_pqm = true;
    m_pqm = (raw() & 4096) != 0;
    return m_pqm;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::proc_trace() {
    if (f_proc_trace)
        return m_proc_trace;
    f_proc_trace = true;
    m_proc_trace = (raw() & 33554432) != 0;
    return m_proc_trace;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::rdseed() {
    if (f_rdseed)
        return m_rdseed;
    f_rdseed = true;
    m_rdseed = (raw() & 262144) != 0;
    return m_rdseed;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::rtm() {
    if (f_rtm)
        return m_rtm;
    f_rtm = true;
    m_rtm = (raw() & 2048) != 0;
    return m_rtm;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::sgx() {
    if (f_sgx)
        return m_sgx;
    f_sgx = true;
    m_sgx = (raw() & 4) != 0;
    return m_sgx;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::sha() {
    if (f_sha)
        return m_sha;
    f_sha = true;
    m_sha = (raw() & 536870912) != 0;
    return m_sha;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::smap() {
    if (f_smap)
        return m_smap;
    f_smap = true;
    m_smap = (raw() & 1048576) != 0;
    return m_smap;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::smep() {
    if (f_smep)
        return m_smep;
    f_smep = true;
    m_smep = (raw() & 128) != 0;
    return m_smep;
}

bool xen_x86_cpu_policy_t::features_7_0_ebx_t::tsc_adjust() {
    if (f_tsc_adjust)
        return m_tsc_adjust;
    f_tsc_adjust = true;
    m_tsc_adjust = (raw() & 2) != 0;
    return m_tsc_adjust;
}

xen_x86_cpu_policy_t::features_7_0_ecx_t::features_7_0_ecx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_0_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_avx512_bitalg = false;
    f_avx512_vbmi = false;
    f_avx512_vbmi2 = false;
    f_avx512_vnni = false;
    f_avx512_vpopcntdq = false;
    f_bld = false;
    f_cet_ss = false;
    f_cldemote = false;
    f_enqcmd = false;
    f_gfni = false;
    f_la57 = false;
    f_movdir64b = false;
    f_movdiri = false;
    f_ospke = false;
    f_pks = false;
    f_pku = false;
    f_prefetchwt1 = false;
    f_rdpid = false;
    f_sgx_lc = false;
    f_tme = false;
    f_umip = false;
    f_vaes = false;
    f_vpclmulqdq = false;
    f_waitpkg = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_7_0_ecx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_7_0_ecx_t::~features_7_0_ecx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_7_0_ecx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::avx512_bitalg() {
    if (f_avx512_bitalg)
        return m_avx512_bitalg;
    f_avx512_bitalg = true;
    m_avx512_bitalg = (raw() & 4096) != 0;
    return m_avx512_bitalg;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::avx512_vbmi() {
    if (f_avx512_vbmi)
        return m_avx512_vbmi;
    f_avx512_vbmi = true;
    m_avx512_vbmi = (raw() & 2) != 0;
    return m_avx512_vbmi;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::avx512_vbmi2() {
    if (f_avx512_vbmi2)
        return m_avx512_vbmi2;
    f_avx512_vbmi2 = true;
    m_avx512_vbmi2 = (raw() & 64) != 0;
    return m_avx512_vbmi2;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::avx512_vnni() {
    if (f_avx512_vnni)
        return m_avx512_vnni;
    f_avx512_vnni = true;
    m_avx512_vnni = (raw() & 2048) != 0;
    return m_avx512_vnni;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::avx512_vpopcntdq() {
    if (f_avx512_vpopcntdq)
        return m_avx512_vpopcntdq;
    f_avx512_vpopcntdq = true;
    m_avx512_vpopcntdq = (raw() & 16384) != 0;
    return m_avx512_vpopcntdq;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::bld() {
    if (f_bld)
        return m_bld;
    f_bld = true;
    m_bld = (raw() & 16777216) != 0;
    return m_bld;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::cet_ss() {
    if (f_cet_ss)
        return m_cet_ss;
    f_cet_ss = true;
    m_cet_ss = (raw() & 128) != 0;
    return m_cet_ss;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::cldemote() {
    if (f_cldemote)
        return m_cldemote;
    f_cldemote = true;
    m_cldemote = (raw() & 33554432) != 0;
    return m_cldemote;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::enqcmd() {
    if (f_enqcmd)
        return m_enqcmd;
    f_enqcmd = true;
    m_enqcmd = (raw() & 536870912) != 0;
    return m_enqcmd;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::gfni() {
    if (f_gfni)
        return m_gfni;
    f_gfni = true;
    m_gfni = (raw() & 256) != 0;
    return m_gfni;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::la57() {
    if (f_la57)
        return m_la57;
    f_la57 = true;
    m_la57 = (raw() & 65536) != 0;
    return m_la57;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::movdir64b() {
    if (f_movdir64b)
        return m_movdir64b;
    f_movdir64b = true;
    m_movdir64b = (raw() & 268435456) != 0;
    return m_movdir64b;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::movdiri() {
    if (f_movdiri)
        return m_movdiri;
    f_movdiri = true;
    m_movdiri = (raw() & 134217728) != 0;
    return m_movdiri;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::ospke() {
    if (f_ospke)
        return m_ospke;
    f_ospke = true;
    m_ospke = (raw() & 16) != 0;
    return m_ospke;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::pks() {
    if (f_pks)
        return m_pks;
    f_pks = true;
    m_pks = raw() >> 31 != 0;
    return m_pks;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::pku() {
    if (f_pku)
        return m_pku;
    f_pku = true;
    m_pku = (raw() & 8) != 0;
    return m_pku;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::prefetchwt1() {
    if (f_prefetchwt1)
        return m_prefetchwt1;
    f_prefetchwt1 = true;
    m_prefetchwt1 = (raw() & 1) != 0;
    return m_prefetchwt1;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::rdpid() {
    if (f_rdpid)
        return m_rdpid;
    f_rdpid = true;
    m_rdpid = (raw() & 4194304) != 0;
    return m_rdpid;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::sgx_lc() {
    if (f_sgx_lc)
        return m_sgx_lc;
    f_sgx_lc = true;
    m_sgx_lc = (raw() & 1073741824) != 0;
    return m_sgx_lc;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::tme() {
    if (f_tme)
        return m_tme;
    f_tme = true;
    m_tme = (raw() & 8192) != 0;
    return m_tme;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::umip() {
    if (f_umip)
        return m_umip;
    f_umip = true;
    m_umip = (raw() & 4) != 0;
    return m_umip;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::vaes() {
    if (f_vaes)
        return m_vaes;
    f_vaes = true;
    m_vaes = (raw() & 512) != 0;
    return m_vaes;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::vpclmulqdq() {
    if (f_vpclmulqdq)
        return m_vpclmulqdq;
    f_vpclmulqdq = true;
    m_vpclmulqdq = (raw() & 1024) != 0;
    return m_vpclmulqdq;
}

bool xen_x86_cpu_policy_t::features_7_0_ecx_t::waitpkg() {
    if (f_waitpkg)
        return m_waitpkg;
    f_waitpkg = true;
    m_waitpkg = (raw() & 32) != 0;
    return m_waitpkg;
}

xen_x86_cpu_policy_t::features_7_0_edx_t::features_7_0_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_0_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_amx_bf16 = false;
    f_amx_int8 = false;
    f_amx_tile = false;
    f_arch_caps = false;
    f_arch_lbr = false;
    f_avx512_4fmaps = false;
    f_avx512_4vnniw = false;
    f_avx512_fp16 = false;
    f_avx512_vp2intersect = false;
    f_cet_ibt = false;
    f_core_caps = false;
    f_fsrm = false;
    f_hybrid = false;
    f_ibrsb = false;
    f_l1d_flush = false;
    f_md_clear = false;
    f_pconfig = false;
    f_rtm_always_abort = false;
    f_serialize = false;
    f_sgx_keys = false;
    f_srbds_ctrl = false;
    f_ssbd = false;
    f_stibp = false;
    f_tsx_force_abort = false;
    f_tsxldtrk = false;
    f_uintr = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_7_0_edx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_7_0_edx_t::~features_7_0_edx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_7_0_edx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::amx_bf16() {
    if (f_amx_bf16)
        return m_amx_bf16;
    f_amx_bf16 = true;
    m_amx_bf16 = (raw() & 4194304) != 0;
    return m_amx_bf16;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::amx_int8() {
    if (f_amx_int8)
        return m_amx_int8;
    f_amx_int8 = true;
    m_amx_int8 = (raw() & 33554432) != 0;
    return m_amx_int8;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::amx_tile() {
    if (f_amx_tile)
        return m_amx_tile;
    f_amx_tile = true;
    m_amx_tile = (raw() & 16777216) != 0;
    return m_amx_tile;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::arch_caps() {
    if (f_arch_caps)
        return m_arch_caps;
    f_arch_caps = true;
    m_arch_caps = (raw() & 536870912) != 0;
    return m_arch_caps;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::arch_lbr() {
    if (f_arch_lbr)
        return m_arch_lbr;
    f_arch_lbr = true;
    m_arch_lbr = (raw() & 524288) != 0;
    return m_arch_lbr;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::avx512_4fmaps() {
    if (f_avx512_4fmaps)
        return m_avx512_4fmaps;
    f_avx512_4fmaps = true;
    m_avx512_4fmaps = (raw() & 8) != 0;
    return m_avx512_4fmaps;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::avx512_4vnniw() {
    if (f_avx512_4vnniw)
        return m_avx512_4vnniw;
    f_avx512_4vnniw = true;
    m_avx512_4vnniw = (raw() & 4) != 0;
    return m_avx512_4vnniw;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::avx512_fp16() {
    if (f_avx512_fp16)
        return m_avx512_fp16;
    f_avx512_fp16 = true;
    m_avx512_fp16 = (raw() & 8388608) != 0;
    return m_avx512_fp16;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::avx512_vp2intersect() {
    if (f_avx512_vp2intersect)
        return m_avx512_vp2intersect;
    f_avx512_vp2intersect = true;
    m_avx512_vp2intersect = (raw() & 256) != 0;
    return m_avx512_vp2intersect;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::cet_ibt() {
    if (f_cet_ibt)
        return m_cet_ibt;
    f_cet_ibt = true;
    m_cet_ibt = (raw() & 1048576) != 0;
    return m_cet_ibt;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::core_caps() {
    if (f_core_caps)
        return m_core_caps;
    f_core_caps = true;
    m_core_caps = (raw() & 1073741824) != 0;
    return m_core_caps;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::fsrm() {
    if (f_fsrm)
        return m_fsrm;
    f_fsrm = true;
    m_fsrm = (raw() & 16) != 0;
    return m_fsrm;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::hybrid() {
    if (f_hybrid)
        return m_hybrid;
    f_hybrid = true;
    m_hybrid = (raw() & 32768) != 0;
    return m_hybrid;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::ibrsb() {
    if (f_ibrsb)
        return m_ibrsb;
    f_ibrsb = true;
    m_ibrsb = (raw() & 67108864) != 0;
    return m_ibrsb;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::l1d_flush() {
    if (f_l1d_flush)
        return m_l1d_flush;
    f_l1d_flush = true;
    m_l1d_flush = (raw() & 268435456) != 0;
    return m_l1d_flush;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::md_clear() {
    if (f_md_clear)
        return m_md_clear;
    f_md_clear = true;
    m_md_clear = (raw() & 1024) != 0;
    return m_md_clear;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::pconfig() {
    if (f_pconfig)
        return m_pconfig;
    f_pconfig = true;
    m_pconfig = (raw() & 262144) != 0;
    return m_pconfig;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::rtm_always_abort() {
    if (f_rtm_always_abort)
        return m_rtm_always_abort;
    f_rtm_always_abort = true;
    m_rtm_always_abort = (raw() & 2048) != 0;
    return m_rtm_always_abort;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::serialize() {
    if (f_serialize)
        return m_serialize;
    f_serialize = true;
    m_serialize = (raw() & 16384) != 0;
    return m_serialize;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::sgx_keys() {
    if (f_sgx_keys)
        return m_sgx_keys;
    f_sgx_keys = true;
    m_sgx_keys = (raw() & 2) != 0;
    return m_sgx_keys;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::srbds_ctrl() {
    if (f_srbds_ctrl)
        return m_srbds_ctrl;
    f_srbds_ctrl = true;
    m_srbds_ctrl = (raw() & 512) != 0;
    return m_srbds_ctrl;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::ssbd() {
    if (f_ssbd)
        return m_ssbd;
    f_ssbd = true;
    m_ssbd = raw() >> 31 != 0;
    return m_ssbd;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::stibp() {
    if (f_stibp)
        return m_stibp;
    f_stibp = true;
    m_stibp = (raw() & 134217728) != 0;
    return m_stibp;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::tsx_force_abort() {
    if (f_tsx_force_abort)
        return m_tsx_force_abort;
    f_tsx_force_abort = true;
    m_tsx_force_abort = (raw() & 8192) != 0;
    return m_tsx_force_abort;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::tsxldtrk() {
    if (f_tsxldtrk)
        return m_tsxldtrk;
    f_tsxldtrk = true;
    m_tsxldtrk = (raw() & 65536) != 0;
    return m_tsxldtrk;
}

bool xen_x86_cpu_policy_t::features_7_0_edx_t::uintr() {
    if (f_uintr)
        return m_uintr;
    f_uintr = true;
    m_uintr = (raw() & 32) != 0;
    return m_uintr;
}

xen_x86_cpu_policy_t::features_7_1_eax_t::features_7_1_eax_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_1_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_amx_fp16 = false;
    f_arch_perf_mon = false;
    f_avx512_bf16 = false;
    f_avx_ifma = false;
    f_avx_vnni = false;
    f_cmpccxadd = false;
    f_fred = false;
    f_fsrcs = false;
    f_fsrs = false;
    f_fzrm = false;
    f_lam = false;
    f_lass = false;
    f_lkgs = false;
    f_movrs = false;
    f_msrlist = false;
    f_nmi_src = false;
    f_no_invd = false;
    f_sha512 = false;
    f_sm3 = false;
    f_sm4 = false;
    f_wrmsrns = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_7_1_eax_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_7_1_eax_t::~features_7_1_eax_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_7_1_eax_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::amx_fp16() {
    if (f_amx_fp16)
        return m_amx_fp16;
    f_amx_fp16 = true;
    m_amx_fp16 = (raw() & 2097152) != 0;
    return m_amx_fp16;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::arch_perf_mon() {
    if (f_arch_perf_mon)
        return m_arch_perf_mon;
    f_arch_perf_mon = true;
    m_arch_perf_mon = (raw() & 256) != 0;
    return m_arch_perf_mon;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::avx512_bf16() {
    if (f_avx512_bf16)
        return m_avx512_bf16;
    f_avx512_bf16 = true;
    m_avx512_bf16 = (raw() & 32) != 0;
    return m_avx512_bf16;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::avx_ifma() {
    if (f_avx_ifma)
        return m_avx_ifma;
    f_avx_ifma = true;
    m_avx_ifma = (raw() & 8388608) != 0;
    return m_avx_ifma;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::avx_vnni() {
    if (f_avx_vnni)
        return m_avx_vnni;
    f_avx_vnni = true;
    m_avx_vnni = (raw() & 16) != 0;
    return m_avx_vnni;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::cmpccxadd() {
    if (f_cmpccxadd)
        return m_cmpccxadd;
    f_cmpccxadd = true;
    m_cmpccxadd = (raw() & 128) != 0;
    return m_cmpccxadd;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::fred() {
    if (f_fred)
        return m_fred;
    f_fred = true;
    m_fred = (raw() & 131072) != 0;
    return m_fred;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::fsrcs() {
    if (f_fsrcs)
        return m_fsrcs;
    f_fsrcs = true;
    m_fsrcs = (raw() & 4096) != 0;
    return m_fsrcs;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::fsrs() {
    if (f_fsrs)
        return m_fsrs;
    f_fsrs = true;
    m_fsrs = (raw() & 2048) != 0;
    return m_fsrs;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::fzrm() {
    if (f_fzrm)
        return m_fzrm;
    f_fzrm = true;
    m_fzrm = (raw() & 1024) != 0;
    return m_fzrm;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::lam() {
    if (f_lam)
        return m_lam;
    f_lam = true;
    m_lam = (raw() & 67108864) != 0;
    return m_lam;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::lass() {
    if (f_lass)
        return m_lass;
    f_lass = true;
    m_lass = (raw() & 64) != 0;
    return m_lass;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::lkgs() {
    if (f_lkgs)
        return m_lkgs;
    f_lkgs = true;
    m_lkgs = (raw() & 262144) != 0;
    return m_lkgs;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::movrs() {
    if (f_movrs)
        return m_movrs;
    f_movrs = true;
    m_movrs = raw() >> 31 != 0;
    return m_movrs;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::msrlist() {
    if (f_msrlist)
        return m_msrlist;
    f_msrlist = true;
    m_msrlist = (raw() & 134217728) != 0;
    return m_msrlist;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::nmi_src() {
    if (f_nmi_src)
        return m_nmi_src;
    f_nmi_src = true;
    m_nmi_src = (raw() & 1048576) != 0;
    return m_nmi_src;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::no_invd() {
    if (f_no_invd)
        return m_no_invd;
    f_no_invd = true;
    m_no_invd = (raw() & 1073741824) != 0;
    return m_no_invd;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::sha512() {
    if (f_sha512)
        return m_sha512;
    f_sha512 = true;
    m_sha512 = (raw() & 1) != 0;
    return m_sha512;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::sm3() {
    if (f_sm3)
        return m_sm3;
    f_sm3 = true;
    m_sm3 = (raw() & 2) != 0;
    return m_sm3;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::sm4() {
    if (f_sm4)
        return m_sm4;
    f_sm4 = true;
    m_sm4 = (raw() & 4) != 0;
    return m_sm4;
}

bool xen_x86_cpu_policy_t::features_7_1_eax_t::wrmsrns() {
    if (f_wrmsrns)
        return m_wrmsrns;
    f_wrmsrns = true;
    m_wrmsrns = (raw() & 524288) != 0;
    return m_wrmsrns;
}

xen_x86_cpu_policy_t::features_7_1_ebx_t::features_7_1_ebx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_1_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_intel_ppin = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_7_1_ebx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_7_1_ebx_t::~features_7_1_ebx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_7_1_ebx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_7_1_ebx_t::intel_ppin() {
    if (f_intel_ppin)
        return m_intel_ppin;
    f_intel_ppin = true;
    m_intel_ppin = (raw() & 1) != 0;
    return m_intel_ppin;
}

xen_x86_cpu_policy_t::features_7_1_edx_t::features_7_1_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_1_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_amx_complex = false;
    f_avx_ne_convert = false;
    f_avx_vnni_int16 = false;
    f_avx_vnni_int8 = false;
    f_cet_sss = false;
    f_prefetchi = false;
    f_slsm = false;
    f_uiret_uif = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_7_1_edx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_7_1_edx_t::~features_7_1_edx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_7_1_edx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_7_1_edx_t::amx_complex() {
    if (f_amx_complex)
        return m_amx_complex;
    f_amx_complex = true;
    m_amx_complex = (raw() & 256) != 0;
    return m_amx_complex;
}

bool xen_x86_cpu_policy_t::features_7_1_edx_t::avx_ne_convert() {
    if (f_avx_ne_convert)
        return m_avx_ne_convert;
    f_avx_ne_convert = true;
    m_avx_ne_convert = (raw() & 32) != 0;
    return m_avx_ne_convert;
}

bool xen_x86_cpu_policy_t::features_7_1_edx_t::avx_vnni_int16() {
    if (f_avx_vnni_int16)
        return m_avx_vnni_int16;
    f_avx_vnni_int16 = true;
    m_avx_vnni_int16 = (raw() & 1024) != 0;
    return m_avx_vnni_int16;
}

bool xen_x86_cpu_policy_t::features_7_1_edx_t::avx_vnni_int8() {
    if (f_avx_vnni_int8)
        return m_avx_vnni_int8;
    f_avx_vnni_int8 = true;
    m_avx_vnni_int8 = (raw() & 16) != 0;
    return m_avx_vnni_int8;
}

bool xen_x86_cpu_policy_t::features_7_1_edx_t::cet_sss() {
    if (f_cet_sss)
        return m_cet_sss;
    f_cet_sss = true;
    m_cet_sss = (raw() & 262144) != 0;
    return m_cet_sss;
}

bool xen_x86_cpu_policy_t::features_7_1_edx_t::prefetchi() {
    if (f_prefetchi)
        return m_prefetchi;
    f_prefetchi = true;
    m_prefetchi = (raw() & 16384) != 0;
    return m_prefetchi;
}

bool xen_x86_cpu_policy_t::features_7_1_edx_t::slsm() {
    if (f_slsm)
        return m_slsm;
    f_slsm = true;
    m_slsm = (raw() & 16777216) != 0;
    return m_slsm;
}

bool xen_x86_cpu_policy_t::features_7_1_edx_t::uiret_uif() {
    if (f_uiret_uif)
        return m_uiret_uif;
    f_uiret_uif = true;
    m_uiret_uif = (raw() & 131072) != 0;
    return m_uiret_uif;
}

xen_x86_cpu_policy_t::features_7_2_edx_t::features_7_2_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_2_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_bhi_ctrl = false;
    f_ddp_ctrl = false;
    f_intel_psfd = false;
    f_ipred_ctrl = false;
    f_mcdt_no = false;
    f_rrsba_ctrl = false;
    f_uc_lock_dis = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_7_2_edx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_7_2_edx_t::~features_7_2_edx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_7_2_edx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_7_2_edx_t::bhi_ctrl() {
    if (f_bhi_ctrl)
        return m_bhi_ctrl;
    f_bhi_ctrl = true;
    m_bhi_ctrl = (raw() & 16) != 0;
    return m_bhi_ctrl;
}

bool xen_x86_cpu_policy_t::features_7_2_edx_t::ddp_ctrl() {
    if (f_ddp_ctrl)
        return m_ddp_ctrl;
    f_ddp_ctrl = true;
    m_ddp_ctrl = (raw() & 8) != 0;
    return m_ddp_ctrl;
}

bool xen_x86_cpu_policy_t::features_7_2_edx_t::intel_psfd() {
    if (f_intel_psfd)
        return m_intel_psfd;
    f_intel_psfd = true;
    m_intel_psfd = (raw() & 1) != 0;
    return m_intel_psfd;
}

bool xen_x86_cpu_policy_t::features_7_2_edx_t::ipred_ctrl() {
    if (f_ipred_ctrl)
        return m_ipred_ctrl;
    f_ipred_ctrl = true;
    m_ipred_ctrl = (raw() & 2) != 0;
    return m_ipred_ctrl;
}

bool xen_x86_cpu_policy_t::features_7_2_edx_t::mcdt_no() {
    if (f_mcdt_no)
        return m_mcdt_no;
    f_mcdt_no = true;
    m_mcdt_no = (raw() & 32) != 0;
    return m_mcdt_no;
}

bool xen_x86_cpu_policy_t::features_7_2_edx_t::rrsba_ctrl() {
    if (f_rrsba_ctrl)
        return m_rrsba_ctrl;
    f_rrsba_ctrl = true;
    m_rrsba_ctrl = (raw() & 4) != 0;
    return m_rrsba_ctrl;
}

bool xen_x86_cpu_policy_t::features_7_2_edx_t::uc_lock_dis() {
    if (f_uc_lock_dis)
        return m_uc_lock_dis;
    f_uc_lock_dis = true;
    m_uc_lock_dis = (raw() & 64) != 0;
    return m_uc_lock_dis;
}

xen_x86_cpu_policy_t::features_d_1_eax_t::features_d_1_eax_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_xstate_1_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_xfd = false;
    f_xgetbv1 = false;
    f_xsavec = false;
    f_xsaveopt = false;
    f_xsaves = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_d_1_eax_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_d_1_eax_t::~features_d_1_eax_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_d_1_eax_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_d_1_eax_t::xfd() {
    if (f_xfd)
        return m_xfd;
    f_xfd = true;
    m_xfd = (raw() & 16) != 0;
    return m_xfd;
}

bool xen_x86_cpu_policy_t::features_d_1_eax_t::xgetbv1() {
    if (f_xgetbv1)
        return m_xgetbv1;
    f_xgetbv1 = true;
    m_xgetbv1 = (raw() & 4) != 0;
    return m_xgetbv1;
}

bool xen_x86_cpu_policy_t::features_d_1_eax_t::xsavec() {
    if (f_xsavec)
        return m_xsavec;
    f_xsavec = true;
    m_xsavec = (raw() & 2) != 0;
    return m_xsavec;
}

bool xen_x86_cpu_policy_t::features_d_1_eax_t::xsaveopt() {
    if (f_xsaveopt)
        return m_xsaveopt;
    f_xsaveopt = true;
    m_xsaveopt = (raw() & 1) != 0;
    return m_xsaveopt;
}

bool xen_x86_cpu_policy_t::features_d_1_eax_t::xsaves() {
    if (f_xsaves)
        return m_xsaves;
    f_xsaves = true;
    m_xsaves = (raw() & 8) != 0;
    return m_xsaves;
}

xen_x86_cpu_policy_t::features_e1_ecx_t::features_e1_ecx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_extended_features_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_abm = false;
    f_addr_msk_ext = false;
    f_amd_3dnowprefetch = false;
    f_cmp_legacy = false;
    f_cr8_legacy = false;
    f_dbext = false;
    f_extapic = false;
    f_fma4 = false;
    f_ibs = false;
    f_lahf_lm = false;
    f_lwp = false;
    f_misalignsse = false;
    f_monitorx = false;
    f_nodeid_msr = false;
    f_osvw = false;
    f_skinit = false;
    f_sse4a = false;
    f_svm = false;
    f_tbm = false;
    f_topoext = false;
    f_wdt = false;
    f_xop = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_e1_ecx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_e1_ecx_t::~features_e1_ecx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_e1_ecx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::abm() {
    if (f_abm)
        return m_abm;
    f_abm = true;
    m_abm = (raw() & 32) != 0;
    return m_abm;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::addr_msk_ext() {
    if (f_addr_msk_ext)
        return m_addr_msk_ext;
    f_addr_msk_ext = true;
    m_addr_msk_ext = (raw() & 1073741824) != 0;
    return m_addr_msk_ext;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::amd_3dnowprefetch() {
    if (f_amd_3dnowprefetch)
        return m_amd_3dnowprefetch;
    f_amd_3dnowprefetch = true;
    m_amd_3dnowprefetch = (raw() & 256) != 0;
    return m_amd_3dnowprefetch;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::cmp_legacy() {
    if (f_cmp_legacy)
        return m_cmp_legacy;
    f_cmp_legacy = true;
    m_cmp_legacy = (raw() & 2) != 0;
    return m_cmp_legacy;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::cr8_legacy() {
    if (f_cr8_legacy)
        return m_cr8_legacy;
    f_cr8_legacy = true;
    m_cr8_legacy = (raw() & 16) != 0;
    return m_cr8_legacy;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::dbext() {
    if (f_dbext)
        return m_dbext;
    f_dbext = true;
    m_dbext = (raw() & 67108864) != 0;
    return m_dbext;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::extapic() {
    if (f_extapic)
        return m_extapic;
    f_extapic = true;
    m_extapic = (raw() & 8) != 0;
    return m_extapic;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::fma4() {
    if (f_fma4)
        return m_fma4;
    f_fma4 = true;
    m_fma4 = (raw() & 65536) != 0;
    return m_fma4;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::ibs() {
    if (f_ibs)
        return m_ibs;
    f_ibs = true;
    m_ibs = (raw() & 1024) != 0;
    return m_ibs;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::lahf_lm() {
    if (f_lahf_lm)
        return m_lahf_lm;
    f_lahf_lm = true;
    m_lahf_lm = (raw() & 1) != 0;
    return m_lahf_lm;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::lwp() {
    if (f_lwp)
        return m_lwp;
    f_lwp = true;
    m_lwp = (raw() & 32768) != 0;
    return m_lwp;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::misalignsse() {
    if (f_misalignsse)
        return m_misalignsse;
    f_misalignsse = true;
    m_misalignsse = (raw() & 128) != 0;
    return m_misalignsse;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::monitorx() {
    if (f_monitorx)
        return m_monitorx;
    f_monitorx = true;
    m_monitorx = (raw() & 536870912) != 0;
    return m_monitorx;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::nodeid_msr() {
    if (f_nodeid_msr)
        return m_nodeid_msr;
    f_nodeid_msr = true;
    m_nodeid_msr = (raw() & 524288) != 0;
    return m_nodeid_msr;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::osvw() {
    if (f_osvw)
        return m_osvw;
    f_osvw = true;
    m_osvw = (raw() & 512) != 0;
    return m_osvw;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::skinit() {
    if (f_skinit)
        return m_skinit;
    f_skinit = true;
    m_skinit = (raw() & 4096) != 0;
    return m_skinit;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::sse4a() {
    if (f_sse4a)
        return m_sse4a;
    f_sse4a = true;
    m_sse4a = (raw() & 64) != 0;
    return m_sse4a;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::svm() {
    if (f_svm)
        return m_svm;
    f_svm = true;
    m_svm = (raw() & 4) != 0;
    return m_svm;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::tbm() {
    if (f_tbm)
        return m_tbm;
    f_tbm = true;
    m_tbm = (raw() & 2097152) != 0;
    return m_tbm;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::topoext() {
    if (f_topoext)
        return m_topoext;
    f_topoext = true;
    m_topoext = (raw() & 4194304) != 0;
    return m_topoext;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::wdt() {
    if (f_wdt)
        return m_wdt;
    f_wdt = true;
    m_wdt = (raw() & 8192) != 0;
    return m_wdt;
}

bool xen_x86_cpu_policy_t::features_e1_ecx_t::xop() {
    if (f_xop)
        return m_xop;
    f_xop = true;
    m_xop = (raw() & 2048) != 0;
    return m_xop;
}

xen_x86_cpu_policy_t::features_e1_edx_t::features_e1_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_extended_features_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_amd_3dnow = false;
    f_amd_3dnowext = false;
    f_ffxsr = false;
    f_lm = false;
    f_mmxext = false;
    f_nx = false;
    f_page1gb = false;
    f_rdtscp = false;
    f_syscall = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_e1_edx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_e1_edx_t::~features_e1_edx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_e1_edx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_e1_edx_t::amd_3dnow() {
    if (f_amd_3dnow)
        return m_amd_3dnow;
    f_amd_3dnow = true;
    m_amd_3dnow = raw() >> 31 != 0;
    return m_amd_3dnow;
}

bool xen_x86_cpu_policy_t::features_e1_edx_t::amd_3dnowext() {
    if (f_amd_3dnowext)
        return m_amd_3dnowext;
    f_amd_3dnowext = true;
    m_amd_3dnowext = (raw() & 1073741824) != 0;
    return m_amd_3dnowext;
}

bool xen_x86_cpu_policy_t::features_e1_edx_t::ffxsr() {
    if (f_ffxsr)
        return m_ffxsr;
    f_ffxsr = true;
    m_ffxsr = (raw() & 33554432) != 0;
    return m_ffxsr;
}

bool xen_x86_cpu_policy_t::features_e1_edx_t::lm() {
    if (f_lm)
        return m_lm;
    f_lm = true;
    m_lm = (raw() & 536870912) != 0;
    return m_lm;
}

bool xen_x86_cpu_policy_t::features_e1_edx_t::mmxext() {
    if (f_mmxext)
        return m_mmxext;
    f_mmxext = true;
    m_mmxext = (raw() & 4194304) != 0;
    return m_mmxext;
}

bool xen_x86_cpu_policy_t::features_e1_edx_t::nx() {
    if (f_nx)
        return m_nx;
    f_nx = true;
    m_nx = (raw() & 1048576) != 0;
    return m_nx;
}

bool xen_x86_cpu_policy_t::features_e1_edx_t::page1gb() {
    if (f_page1gb)
        return m_page1gb;
    f_page1gb = true;
    m_page1gb = (raw() & 67108864) != 0;
    return m_page1gb;
}

bool xen_x86_cpu_policy_t::features_e1_edx_t::rdtscp() {
    if (f_rdtscp)
        return m_rdtscp;
    f_rdtscp = true;
    m_rdtscp = (raw() & 134217728) != 0;
    return m_rdtscp;
}

bool xen_x86_cpu_policy_t::features_e1_edx_t::syscall() {
    if (f_syscall)
        return m_syscall;
    f_syscall = true;
    m_syscall = (raw() & 2048) != 0;
    return m_syscall;
}

xen_x86_cpu_policy_t::features_e21_eax_t::features_e21_eax_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_extended_features_2_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_amd_fsrc = false;
    f_amd_fsrs = false;
    f_amd_prefetchi = false;
    f_auto_ibrs = false;
    f_avx512_bmm = false;
    f_cpuid_user_dis = false;
    f_epsf = false;
    f_fs_gs_ns = false;
    f_fsrsc = false;
    f_ibpb_brtype = false;
    f_lfence_dispatch = false;
    f_no_nest_bp = false;
    f_nscb = false;
    f_sbpb = false;
    f_srso_msr_fix = false;
    f_srso_no = false;
    f_srso_us_no = false;
    f_verw_clear = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_e21_eax_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_e21_eax_t::~features_e21_eax_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_e21_eax_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::amd_fsrc() {
    if (f_amd_fsrc)
        return m_amd_fsrc;
    f_amd_fsrc = true;
    m_amd_fsrc = (raw() & 2048) != 0;
    return m_amd_fsrc;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::amd_fsrs() {
    if (f_amd_fsrs)
        return m_amd_fsrs;
    f_amd_fsrs = true;
    m_amd_fsrs = (raw() & 1024) != 0;
    return m_amd_fsrs;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::amd_prefetchi() {
    if (f_amd_prefetchi)
        return m_amd_prefetchi;
    f_amd_prefetchi = true;
    m_amd_prefetchi = (raw() & 1048576) != 0;
    return m_amd_prefetchi;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::auto_ibrs() {
    if (f_auto_ibrs)
        return m_auto_ibrs;
    f_auto_ibrs = true;
    m_auto_ibrs = (raw() & 256) != 0;
    return m_auto_ibrs;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::avx512_bmm() {
    if (f_avx512_bmm)
        return m_avx512_bmm;
    f_avx512_bmm = true;
    m_avx512_bmm = (raw() & 8388608) != 0;
    return m_avx512_bmm;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::cpuid_user_dis() {
    if (f_cpuid_user_dis)
        return m_cpuid_user_dis;
    f_cpuid_user_dis = true;
    m_cpuid_user_dis = (raw() & 131072) != 0;
    return m_cpuid_user_dis;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::epsf() {
    if (f_epsf)
        return m_epsf;
    f_epsf = true;
    m_epsf = (raw() & 262144) != 0;
    return m_epsf;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::fs_gs_ns() {
    if (f_fs_gs_ns)
        return m_fs_gs_ns;
    f_fs_gs_ns = true;
    m_fs_gs_ns = (raw() & 2) != 0;
    return m_fs_gs_ns;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::fsrsc() {
    if (f_fsrsc)
        return m_fsrsc;
    f_fsrsc = true;
    m_fsrsc = (raw() & 524288) != 0;
    return m_fsrsc;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::ibpb_brtype() {
    if (f_ibpb_brtype)
        return m_ibpb_brtype;
    f_ibpb_brtype = true;
    m_ibpb_brtype = (raw() & 268435456) != 0;
    return m_ibpb_brtype;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::lfence_dispatch() {
    if (f_lfence_dispatch)
        return m_lfence_dispatch;
    f_lfence_dispatch = true;
    m_lfence_dispatch = (raw() & 4) != 0;
    return m_lfence_dispatch;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::no_nest_bp() {
    if (f_no_nest_bp)
        return m_no_nest_bp;
    f_no_nest_bp = true;
    m_no_nest_bp = (raw() & 1) != 0;
    return m_no_nest_bp;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::nscb() {
    if (f_nscb)
        return m_nscb;
    f_nscb = true;
    m_nscb = (raw() & 64) != 0;
    return m_nscb;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::sbpb() {
    if (f_sbpb)
        return m_sbpb;
    f_sbpb = true;
    m_sbpb = (raw() & 134217728) != 0;
    return m_sbpb;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::srso_msr_fix() {
    if (f_srso_msr_fix)
        return m_srso_msr_fix;
    f_srso_msr_fix = true;
    m_srso_msr_fix = raw() >> 31 != 0;
    return m_srso_msr_fix;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::srso_no() {
    if (f_srso_no)
        return m_srso_no;
    f_srso_no = true;
    m_srso_no = (raw() & 536870912) != 0;
    return m_srso_no;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::srso_us_no() {
    if (f_srso_us_no)
        return m_srso_us_no;
    f_srso_us_no = true;
    m_srso_us_no = (raw() & 1073741824) != 0;
    return m_srso_us_no;
}

bool xen_x86_cpu_policy_t::features_e21_eax_t::verw_clear() {
    if (f_verw_clear)
        return m_verw_clear;
    f_verw_clear = true;
    m_verw_clear = (raw() & 32) != 0;
    return m_verw_clear;
}

xen_x86_cpu_policy_t::features_e21_ecx_t::features_e21_ecx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_extended_features_2_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_tsa_l1_no = false;
    f_tsa_sq_no = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_e21_ecx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_e21_ecx_t::~features_e21_ecx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_e21_ecx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_e21_ecx_t::tsa_l1_no() {
    if (f_tsa_l1_no)
        return m_tsa_l1_no;
    f_tsa_l1_no = true;
    m_tsa_l1_no = (raw() & 4) != 0;
    return m_tsa_l1_no;
}

bool xen_x86_cpu_policy_t::features_e21_ecx_t::tsa_sq_no() {
    if (f_tsa_sq_no)
        return m_tsa_sq_no;
    f_tsa_sq_no = true;
    m_tsa_sq_no = (raw() & 2) != 0;
    return m_tsa_sq_no;
}

xen_x86_cpu_policy_t::features_e7_edx_t::features_e7_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_power_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_cpb = false;
    f_efro = false;
    f_hw_pstate = false;
    f_itsc = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_e7_edx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_e7_edx_t::~features_e7_edx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_e7_edx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_e7_edx_t::cpb() {
    if (f_cpb)
        return m_cpb;
    f_cpb = true;
    m_cpb = (raw() & 512) != 0;
    return m_cpb;
}

bool xen_x86_cpu_policy_t::features_e7_edx_t::efro() {
    if (f_efro)
        return m_efro;
    f_efro = true;
    m_efro = (raw() & 1024) != 0;
    return m_efro;
}

bool xen_x86_cpu_policy_t::features_e7_edx_t::hw_pstate() {
    if (f_hw_pstate)
        return m_hw_pstate;
    f_hw_pstate = true;
    m_hw_pstate = (raw() & 128) != 0;
    return m_hw_pstate;
}

bool xen_x86_cpu_policy_t::features_e7_edx_t::itsc() {
    if (f_itsc)
        return m_itsc;
    f_itsc = true;
    m_itsc = (raw() & 256) != 0;
    return m_itsc;
}

xen_x86_cpu_policy_t::features_e8_ebx_t::features_e8_ebx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_address_sizes_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_amd_ppin = false;
    f_amd_ssbd = false;
    f_amd_stibp = false;
    f_btc_no = false;
    f_clzero = false;
    f_cppc = false;
    f_ibpb = false;
    f_ibpb_ret = false;
    f_ibrs = false;
    f_ibrs_always = false;
    f_ibrs_fast = false;
    f_ibrs_same_mode = false;
    f_no_lmsl = false;
    f_psfd = false;
    f_rstr_fp_err_ptrs = false;
    f_ssb_no = false;
    f_stibp_always = false;
    f_virt_ssbd = false;
    f_wbnoinvd = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::features_e8_ebx_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::features_e8_ebx_t::~features_e8_ebx_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::features_e8_ebx_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::amd_ppin() {
    if (f_amd_ppin)
        return m_amd_ppin;
    f_amd_ppin = true;
    m_amd_ppin = (raw() & 8388608) != 0;
    return m_amd_ppin;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::amd_ssbd() {
    if (f_amd_ssbd)
        return m_amd_ssbd;
    f_amd_ssbd = true;
    m_amd_ssbd = (raw() & 16777216) != 0;
    return m_amd_ssbd;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::amd_stibp() {
    if (f_amd_stibp)
        return m_amd_stibp;
    f_amd_stibp = true;
    m_amd_stibp = (raw() & 32768) != 0;
    return m_amd_stibp;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::btc_no() {
    if (f_btc_no)
        return m_btc_no;
    f_btc_no = true;
    m_btc_no = (raw() & 536870912) != 0;
    return m_btc_no;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::clzero() {
    if (f_clzero)
        return m_clzero;
    f_clzero = true;
    m_clzero = (raw() & 1) != 0;
    return m_clzero;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::cppc() {
    if (f_cppc)
        return m_cppc;
    f_cppc = true;
    m_cppc = (raw() & 134217728) != 0;
    return m_cppc;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::ibpb() {
    if (f_ibpb)
        return m_ibpb;
    f_ibpb = true;
    m_ibpb = (raw() & 4096) != 0;
    return m_ibpb;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::ibpb_ret() {
    if (f_ibpb_ret)
        return m_ibpb_ret;
    f_ibpb_ret = true;
    m_ibpb_ret = (raw() & 1073741824) != 0;
    return m_ibpb_ret;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::ibrs() {
    if (f_ibrs)
        return m_ibrs;
    f_ibrs = true;
    m_ibrs = (raw() & 16384) != 0;
    return m_ibrs;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::ibrs_always() {
    if (f_ibrs_always)
        return m_ibrs_always;
    f_ibrs_always = true;
    m_ibrs_always = (raw() & 65536) != 0;
    return m_ibrs_always;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::ibrs_fast() {
    if (f_ibrs_fast)
        return m_ibrs_fast;
    f_ibrs_fast = true;
    m_ibrs_fast = (raw() & 262144) != 0;
    return m_ibrs_fast;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::ibrs_same_mode() {
    if (f_ibrs_same_mode)
        return m_ibrs_same_mode;
    f_ibrs_same_mode = true;
    m_ibrs_same_mode = (raw() & 524288) != 0;
    return m_ibrs_same_mode;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::no_lmsl() {
    if (f_no_lmsl)
        return m_no_lmsl;
    f_no_lmsl = true;
    m_no_lmsl = (raw() & 1048576) != 0;
    return m_no_lmsl;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::psfd() {
    if (f_psfd)
        return m_psfd;
    f_psfd = true;
    m_psfd = (raw() & 268435456) != 0;
    return m_psfd;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::rstr_fp_err_ptrs() {
    if (f_rstr_fp_err_ptrs)
        return m_rstr_fp_err_ptrs;
    f_rstr_fp_err_ptrs = true;
    m_rstr_fp_err_ptrs = (raw() & 4) != 0;
    return m_rstr_fp_err_ptrs;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::ssb_no() {
    if (f_ssb_no)
        return m_ssb_no;
    f_ssb_no = true;
    m_ssb_no = (raw() & 67108864) != 0;
    return m_ssb_no;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::stibp_always() {
    if (f_stibp_always)
        return m_stibp_always;
    f_stibp_always = true;
    m_stibp_always = (raw() & 131072) != 0;
    return m_stibp_always;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::virt_ssbd() {
    if (f_virt_ssbd)
        return m_virt_ssbd;
    f_virt_ssbd = true;
    m_virt_ssbd = (raw() & 33554432) != 0;
    return m_virt_ssbd;
}

bool xen_x86_cpu_policy_t::features_e8_ebx_t::wbnoinvd() {
    if (f_wbnoinvd)
        return m_wbnoinvd;
    f_wbnoinvd = true;
    m_wbnoinvd = (raw() & 512) != 0;
    return m_wbnoinvd;
}

xen_x86_cpu_policy_t::leaf_address_sizes_t::leaf_address_sizes_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_ebx = 0;
    f_len_apic_id = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_address_sizes_t::_read() {
    m_max_phys_addr = m__io->read_u1();
    m_max_lin_addr = m__io->read_u1();
    m_guest_max_phys_addr = m__io->read_u1();
    m_reserved_eax = m__io->read_u1();
    m_ebx = new features_e8_ebx_t(m__io, this, m__root);
    m_last_core = m__io->read_u1();
    m_apic_id = m__io->read_u1();
    m_reserved_ecx = m__io->read_u2le();
    m_edx = m__io->read_u4le();
}

xen_x86_cpu_policy_t::leaf_address_sizes_t::~leaf_address_sizes_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_address_sizes_t::_clean_up() {
    if (m_ebx) {
        delete m_ebx; m_ebx = 0;
    }
}

int32_t xen_x86_cpu_policy_t::leaf_address_sizes_t::len_apic_id() {
    if (f_len_apic_id)
        return m_len_apic_id;
    f_len_apic_id = true;
    m_len_apic_id = apic_id() >> 4 & 15;
    return m_len_apic_id;
}

xen_x86_cpu_policy_t::leaf_brand_t::leaf_brand_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_brand_t::_read() {
    m_brand = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_terminate(m__io->read_bytes(16), 0, false), "ISO-8859-1");
}

xen_x86_cpu_policy_t::leaf_brand_t::~leaf_brand_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_brand_t::_clean_up() {
}

xen_x86_cpu_policy_t::leaf_extended_features_t::leaf_extended_features_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_signature = 0;
    m_ecx = 0;
    m_edx = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_extended_features_t::_read() {
    m_signature = new cpu_signature_t(m__io, this, m__root);
    m_ebx = m__io->read_u4le();
    m_ecx = new features_e1_ecx_t(m__io, this, m__root);
    m_edx = new features_e1_edx_t(m__io, this, m__root);
}

xen_x86_cpu_policy_t::leaf_extended_features_t::~leaf_extended_features_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_extended_features_t::_clean_up() {
    if (m_signature) {
        delete m_signature; m_signature = 0;
    }
    if (m_ecx) {
        delete m_ecx; m_ecx = 0;
    }
    if (m_edx) {
        delete m_edx; m_edx = 0;
    }
}

xen_x86_cpu_policy_t::leaf_extended_features_2_t::leaf_extended_features_2_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_eax = 0;
    m_ecx = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_extended_features_2_t::_read() {
    m_eax = new features_e21_eax_t(m__io, this, m__root);
    m_ucode_size = m__io->read_u2le();
    m_rap_size = m__io->read_u1();
    m_reserved_ebx = m__io->read_u1();
    m_ecx = new features_e21_ecx_t(m__io, this, m__root);
    m_edx = m__io->read_u4le();
}

xen_x86_cpu_policy_t::leaf_extended_features_2_t::~leaf_extended_features_2_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_extended_features_2_t::_clean_up() {
    if (m_eax) {
        delete m_eax; m_eax = 0;
    }
    if (m_ecx) {
        delete m_ecx; m_ecx = 0;
    }
}

xen_x86_cpu_policy_t::leaf_features_0_t::leaf_features_0_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_ebx = 0;
    m_ecx = 0;
    m_edx = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_features_0_t::_read() {
    m_max_subleaf = m__io->read_u4le();
    m_ebx = new features_7_0_ebx_t(m__io, this, m__root);
    m_ecx = new features_7_0_ecx_t(m__io, this, m__root);
    m_edx = new features_7_0_edx_t(m__io, this, m__root);
}

xen_x86_cpu_policy_t::leaf_features_0_t::~leaf_features_0_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_features_0_t::_clean_up() {
    if (m_ebx) {
        delete m_ebx; m_ebx = 0;
    }
    if (m_ecx) {
        delete m_ecx; m_ecx = 0;
    }
    if (m_edx) {
        delete m_edx; m_edx = 0;
    }
}

xen_x86_cpu_policy_t::leaf_features_1_t::leaf_features_1_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_eax = 0;
    m_ebx = 0;
    m_edx = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_features_1_t::_read() {
    m_eax = new features_7_1_eax_t(m__io, this, m__root);
    m_ebx = new features_7_1_ebx_t(m__io, this, m__root);
    m_ecx = m__io->read_u4le();
    m_edx = new features_7_1_edx_t(m__io, this, m__root);
}

xen_x86_cpu_policy_t::leaf_features_1_t::~leaf_features_1_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_features_1_t::_clean_up() {
    if (m_eax) {
        delete m_eax; m_eax = 0;
    }
    if (m_ebx) {
        delete m_ebx; m_ebx = 0;
    }
    if (m_edx) {
        delete m_edx; m_edx = 0;
    }
}

xen_x86_cpu_policy_t::leaf_features_2_t::leaf_features_2_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_edx = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_features_2_t::_read() {
    m_eax = m__io->read_u4le();
    m_ebx = m__io->read_u4le();
    m_ecx = m__io->read_u4le();
    m_edx = new features_7_2_edx_t(m__io, this, m__root);
}

xen_x86_cpu_policy_t::leaf_features_2_t::~leaf_features_2_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_features_2_t::_clean_up() {
    if (m_edx) {
        delete m_edx; m_edx = 0;
    }
}

xen_x86_cpu_policy_t::leaf_hypervisor_t::leaf_hypervisor_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_hypervisor_t::_read() {
    m_max_leaf = m__io->read_u4le();
    m_signature = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_terminate(m__io->read_bytes(12), 0, false), "ISO-8859-1");
}

xen_x86_cpu_policy_t::leaf_hypervisor_t::~leaf_hypervisor_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_hypervisor_t::_clean_up() {
}

xen_x86_cpu_policy_t::leaf_power_t::leaf_power_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_edx = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_power_t::_read() {
    m_eax = m__io->read_u4le();
    m_ebx = m__io->read_u4le();
    m_ecx = m__io->read_u4le();
    m_edx = new features_e7_edx_t(m__io, this, m__root);
}

xen_x86_cpu_policy_t::leaf_power_t::~leaf_power_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_power_t::_clean_up() {
    if (m_edx) {
        delete m_edx; m_edx = 0;
    }
}

xen_x86_cpu_policy_t::leaf_vendor_t::leaf_vendor_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_vendor = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_vendor_t::_read() {
    m_max_leaf = m__io->read_u4le();
    m_vendor_ebx = kaitai::kstream::bytes_to_str(m__io->read_bytes(4), "ISO-8859-1");
    m_vendor_ecx = kaitai::kstream::bytes_to_str(m__io->read_bytes(4), "ISO-8859-1");
    m_vendor_edx = kaitai::kstream::bytes_to_str(m__io->read_bytes(4), "ISO-8859-1");
}

xen_x86_cpu_policy_t::leaf_vendor_t::~leaf_vendor_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_vendor_t::_clean_up() {
}

std::string xen_x86_cpu_policy_t::leaf_vendor_t::vendor() {
    if (f_vendor)
        return m_vendor;
    f_vendor = true;
    m_vendor = (vendor_ebx() + vendor_edx()) + vendor_ecx();
    return m_vendor;
}

xen_x86_cpu_policy_t::leaf_version_t::leaf_version_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_signature = 0;
    m_ecx = 0;
    m_edx = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_version_t::_read() {
    m_signature = new cpu_signature_t(m__io, this, m__root);
    m_brand_index = m__io->read_u1();
    m_clflush_size = m__io->read_u1();
    m_num_logical_processors = m__io->read_u1();
    m_apic_id = m__io->read_u1();
    m_ecx = new features_1_ecx_t(m__io, this, m__root);
    m_edx = new features_1_edx_t(m__io, this, m__root);
}

xen_x86_cpu_policy_t::leaf_version_t::~leaf_version_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_version_t::_clean_up() {
    if (m_signature) {
        delete m_signature; m_signature = 0;
    }
    if (m_ecx) {
        delete m_ecx; m_ecx = 0;
    }
    if (m_edx) {
        delete m_edx; m_edx = 0;
    }
}

xen_x86_cpu_policy_t::leaf_xstate_0_t::leaf_xstate_0_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_xcr0_low = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_xstate_0_t::_read() {
    m_xcr0_low = new xstate_components_t(m__io, this, m__root);
    m_current_size = m__io->read_u4le();
    m_max_size = m__io->read_u4le();
    m_xcr0_high = m__io->read_u4le();
}

xen_x86_cpu_policy_t::leaf_xstate_0_t::~leaf_xstate_0_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_xstate_0_t::_clean_up() {
    if (m_xcr0_low) {
        delete m_xcr0_low; m_xcr0_low = 0;
    }
}

xen_x86_cpu_policy_t::leaf_xstate_1_t::leaf_xstate_1_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_eax = 0;
    m_xss_low = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_xstate_1_t::_read() {
    m_eax = new features_d_1_eax_t(m__io, this, m__root);
    m_current_size = m__io->read_u4le();
    m_xss_low = new xstate_components_t(m__io, this, m__root);
    m_xss_high = m__io->read_u4le();
}

xen_x86_cpu_policy_t::leaf_xstate_1_t::~leaf_xstate_1_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_xstate_1_t::_clean_up() {
    if (m_eax) {
        delete m_eax; m_eax = 0;
    }
    if (m_xss_low) {
        delete m_xss_low; m_xss_low = 0;
    }
}

xen_x86_cpu_policy_t::leaf_xstate_component_t::leaf_xstate_component_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_aligned = false;
    f_is_supervisor = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::leaf_xstate_component_t::_read() {
    m_len_component = m__io->read_u4le();
    m_ofs_component = m__io->read_u4le();
    m_ecx = m__io->read_u4le();
    m_edx = m__io->read_u4le();
}

xen_x86_cpu_policy_t::leaf_xstate_component_t::~leaf_xstate_component_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::leaf_xstate_component_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::leaf_xstate_component_t::is_aligned() {
    if (f_is_aligned)
        return m_is_aligned;
    f_is_aligned = true;
    m_is_aligned = (ecx() & 2) != 0;
    return m_is_aligned;
}

bool xen_x86_cpu_policy_t::leaf_xstate_component_t::is_supervisor() {
    if (f_is_supervisor)
        return m_is_supervisor;
    f_is_supervisor = true;
    m_is_supervisor = (ecx() & 1) != 0;
    return m_is_supervisor;
}

xen_x86_cpu_policy_t::msr_entry_t::msr_entry_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::msr_policy_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_features = false;
    m_features = 0;
    f_msr = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::msr_entry_t::_read() {
    m_index = m__io->read_u4le();
    m_flags = m__io->read_u4le();
    m_value = m__io->read_u8le();
}

xen_x86_cpu_policy_t::msr_entry_t::~msr_entry_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::msr_entry_t::_clean_up() {
    if (f_features && !n_features) {
        if (m_features) {
            delete m_features; m_features = 0;
        }
    }
}

kaitai::kstruct* xen_x86_cpu_policy_t::msr_entry_t::features() {
    if (f_features)
        return m_features;
    f_features = true;
    n_features = true;
    if ( ((msr() == xen_x86_cpu_policy_t::MSR_INDEX_PLATFORM_INFO) || (msr() == xen_x86_cpu_policy_t::MSR_INDEX_ARCH_CAPABILITIES)) ) {
        n_features = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(8);
        n_features = true;
        switch (msr()) {
        case xen_x86_cpu_policy_t::MSR_INDEX_ARCH_CAPABILITIES: {
            n_features = false;
            m_features = new arch_capabilities_t(m__io, this, m__root);
            break;
        }
        case xen_x86_cpu_policy_t::MSR_INDEX_PLATFORM_INFO: {
            n_features = false;
            m_features = new platform_info_t(m__io, this, m__root);
            break;
        }
        }
        m__io->seek(_pos);
    }
    return m_features;
}

xen_x86_cpu_policy_t::msr_index_t xen_x86_cpu_policy_t::msr_entry_t::msr() {
    if (f_msr)
        return m_msr;
    f_msr = true;
    m_msr = static_cast<xen_x86_cpu_policy_t::msr_index_t>(index());
    return m_msr;
}

xen_x86_cpu_policy_t::msr_policy_t::msr_policy_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_msrs = 0;
    m__raw_msrs = 0;
    m__io__raw_msrs = 0;
    f_num_msrs = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::msr_policy_t::_read() {
    m__raw_msrs = new std::vector<std::string>();
    m__io__raw_msrs = new std::vector<kaitai::kstream*>();
    m_msrs = new std::vector<msr_entry_t*>();
    const int l_msrs = num_msrs();
    for (int i = 0; i < l_msrs; i++) {
        m__raw_msrs->push_back(m__io->read_bytes(16));
        kaitai::kstream* io__raw_msrs = new kaitai::kstream(m__raw_msrs->at(m__raw_msrs->size() - 1));
        m__io__raw_msrs->push_back(io__raw_msrs);
        m_msrs->push_back(new msr_entry_t(io__raw_msrs, this, m__root));
    }
    m_excess = m__io->read_bytes_full();
}

xen_x86_cpu_policy_t::msr_policy_t::~msr_policy_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::msr_policy_t::_clean_up() {
    if (m__raw_msrs) {
        delete m__raw_msrs; m__raw_msrs = 0;
    }
    if (m__io__raw_msrs) {
        for (std::vector<kaitai::kstream*>::iterator it = m__io__raw_msrs->begin(); it != m__io__raw_msrs->end(); ++it) {
            delete *it;
        }
        delete m__io__raw_msrs; m__io__raw_msrs = 0;
    }
    if (m_msrs) {
        for (std::vector<msr_entry_t*>::iterator it = m_msrs->begin(); it != m_msrs->end(); ++it) {
            delete *it;
        }
        delete m_msrs; m_msrs = 0;
    }
}

int32_t xen_x86_cpu_policy_t::msr_policy_t::num_msrs() {
    if (f_num_msrs)
        return m_num_msrs;
    f_num_msrs = true;
    m_num_msrs = _io()->size() / 16;
    return m_num_msrs;
}

xen_x86_cpu_policy_t::platform_info_t::platform_info_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::msr_entry_t* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_cpuid_faulting = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::platform_info_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_x86_cpu_policy_t::platform_info_t::~platform_info_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::platform_info_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::platform_info_t::cpuid_faulting() {
    if (f_cpuid_faulting)
        return m_cpuid_faulting;
    f_cpuid_faulting = true;
    m_cpuid_faulting = low() >> 31 != 0;
    return m_cpuid_faulting;
}

xen_x86_cpu_policy_t::xstate_components_t::xstate_components_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_cpu_policy_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_avx = false;
    f_bndcsr = false;
    f_bndregs = false;
    f_cet_s = false;
    f_cet_u = false;
    f_egprs = false;
    f_hdc = false;
    f_hi16_zmm = false;
    f_hwp = false;
    f_lbr = false;
    f_opmask = false;
    f_pasid = false;
    f_pkru = false;
    f_pt = false;
    f_sse = false;
    f_tilecfg = false;
    f_tiledata = false;
    f_uintr = false;
    f_x87 = false;
    f_zmm_hi256 = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_cpu_policy_t::xstate_components_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_cpu_policy_t::xstate_components_t::~xstate_components_t() {
    _clean_up();
}

void xen_x86_cpu_policy_t::xstate_components_t::_clean_up() {
}

bool xen_x86_cpu_policy_t::xstate_components_t::avx() {
    if (f_avx)
        return m_avx;
    f_avx = true;
    m_avx = (raw() & 4) != 0;
    return m_avx;
}

bool xen_x86_cpu_policy_t::xstate_components_t::bndcsr() {
    if (f_bndcsr)
        return m_bndcsr;
    f_bndcsr = true;
    m_bndcsr = (raw() & 16) != 0;
    return m_bndcsr;
}

bool xen_x86_cpu_policy_t::xstate_components_t::bndregs() {
    if (f_bndregs)
        return m_bndregs;
    f_bndregs = true;
    m_bndregs = (raw() & 8) != 0;
    return m_bndregs;
}

bool xen_x86_cpu_policy_t::xstate_components_t::cet_s() {
    if (f_cet_s)
        return m_cet_s;
    f_cet_s = true;
    m_cet_s = (raw() & 4096) != 0;
    return m_cet_s;
}

bool xen_x86_cpu_policy_t::xstate_components_t::cet_u() {
    if (f_cet_u)
        return m_cet_u;
    f_cet_u = true;
    m_cet_u = (raw() & 2048) != 0;
    return m_cet_u;
}

bool xen_x86_cpu_policy_t::xstate_components_t::egprs() {
    if (f_egprs)
        return m_egprs;
    f_egprs = true;
    m_egprs = (raw() & 524288) != 0;
    return m_egprs;
}

bool xen_x86_cpu_policy_t::xstate_components_t::hdc() {
    if (f_hdc)
        return m_hdc;
    f_hdc = true;
    m_hdc = (raw() & 8192) != 0;
    return m_hdc;
}

bool xen_x86_cpu_policy_t::xstate_components_t::hi16_zmm() {
    if (f_hi16_zmm)
        return m_hi16_zmm;
    f_hi16_zmm = true;
    m_hi16_zmm = (raw() & 128) != 0;
    return m_hi16_zmm;
}

bool xen_x86_cpu_policy_t::xstate_components_t::hwp() {
    if (f_hwp)
        return m_hwp;
    f_hwp = true;
    m_hwp = (raw() & 65536) != 0;
    return m_hwp;
}

bool xen_x86_cpu_policy_t::xstate_components_t::lbr() {
    if (f_lbr)
        return m_lbr;
    f_lbr = true;
    m_lbr = (raw() & 32768) != 0;
    return m_lbr;
}

bool xen_x86_cpu_policy_t::xstate_components_t::opmask() {
    if (f_opmask)
        return m_opmask;
    f_opmask = true;
    m_opmask = (raw() & 32) != 0;
    return m_opmask;
}

bool xen_x86_cpu_policy_t::xstate_components_t::pasid() {
    if (f_pasid)
        return m_pasid;
    f_pasid = true;
    m_pasid = (raw() & 1024) != 0;
    return m_pasid;
}

bool xen_x86_cpu_policy_t::xstate_components_t::pkru() {
    if (f_pkru)
        return m_pkru;
    f_pkru = true;
    m_pkru = (raw() & 512) != 0;
    return m_pkru;
}

bool xen_x86_cpu_policy_t::xstate_components_t::pt() {
    if (f_pt)
        return m_pt;
    f_pt = true;
    m_pt = (raw() & 256) != 0;
    return m_pt;
}

bool xen_x86_cpu_policy_t::xstate_components_t::sse() {
    if (f_sse)
        return m_sse;
    f_sse = true;
    m_sse = (raw() & 2) != 0;
    return m_sse;
}

bool xen_x86_cpu_policy_t::xstate_components_t::tilecfg() {
    if (f_tilecfg)
        return m_tilecfg;
    f_tilecfg = true;
    m_tilecfg = (raw() & 131072) != 0;
    return m_tilecfg;
}

bool xen_x86_cpu_policy_t::xstate_components_t::tiledata() {
    if (f_tiledata)
        return m_tiledata;
    f_tiledata = true;
    m_tiledata = (raw() & 262144) != 0;
    return m_tiledata;
}

bool xen_x86_cpu_policy_t::xstate_components_t::uintr() {
    if (f_uintr)
        return m_uintr;
    f_uintr = true;
    m_uintr = (raw() & 16384) != 0;
    return m_uintr;
}

bool xen_x86_cpu_policy_t::xstate_components_t::x87() {
    if (f_x87)
        return m_x87;
    f_x87 = true;
    m_x87 = (raw() & 1) != 0;
    return m_x87;
}

bool xen_x86_cpu_policy_t::xstate_components_t::zmm_hi256() {
    if (f_zmm_hi256)
        return m_zmm_hi256;
    f_zmm_hi256 = true;
    m_zmm_hi256 = (raw() & 64) != 0;
    return m_zmm_hi256;
}

int32_t xen_x86_cpu_policy_t::len_cpuid_leaf() {
    if (f_len_cpuid_leaf)
        return m_len_cpuid_leaf;
    f_len_cpuid_leaf = true;
    m_len_cpuid_leaf = 24;
    return m_len_cpuid_leaf;
}

int32_t xen_x86_cpu_policy_t::len_msr_entry() {
    if (f_len_msr_entry)
        return m_len_msr_entry;
    f_len_msr_entry = true;
    m_len_msr_entry = 16;
    return m_len_msr_entry;
}

uint32_t xen_x86_cpu_policy_t::no_subleaf() {
    if (f_no_subleaf)
        return m_no_subleaf;
    f_no_subleaf = true;
    m_no_subleaf = static_cast<uint32_t>(4294967295UL);
    return m_no_subleaf;
}
