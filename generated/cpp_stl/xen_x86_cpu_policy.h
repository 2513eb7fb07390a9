#ifndef XEN_X86_CPU_POLICY_H_
#define XEN_X86_CPU_POLICY_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_x86_cpu_policy_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * The processor as a guest sees it: the CPUID leaves and the MSRs that Xen calls
 * a CPU policy. The records X86_CPUID_POLICY and X86_MSR_POLICY of a migration
 * stream contain one array each.
 * 
 * This definition has no content of its own. Others import it and use
 * `xen_x86_cpu_policy::cpuid_policy` and `xen_x86_cpu_policy::msr_policy` on the
 * body of a record, and the enum `msr_index` for the names of MSRs. These arrays
 * are always little-endian, as x86 is, whatever the byte order of the stream.
 * 
 * Feature bits have Xen's names, in lower case; a name that begins with a digit
 * has the prefix `amd_`.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h Source
 */

class xen_x86_cpu_policy_t : public kaitai::kstruct {

public:
    class arch_capabilities_t;
    class arch_capabilities_high_t;
    class arch_capabilities_low_t;
    class cpu_signature_t;
    class cpuid_leaf_t;
    class cpuid_policy_t;
    class features_1_ecx_t;
    class features_1_edx_t;
    class features_7_0_ebx_t;
    class features_7_0_ecx_t;
    class features_7_0_edx_t;
    class features_7_1_eax_t;
    class features_7_1_ebx_t;
    class features_7_1_edx_t;
    class features_7_2_edx_t;
    class features_d_1_eax_t;
    class features_e1_ecx_t;
    class features_e1_edx_t;
    class features_e21_eax_t;
    class features_e21_ecx_t;
    class features_e7_edx_t;
    class features_e8_ebx_t;
    class leaf_address_sizes_t;
    class leaf_brand_t;
    class leaf_extended_features_t;
    class leaf_extended_features_2_t;
    class leaf_features_0_t;
    class leaf_features_1_t;
    class leaf_features_2_t;
    class leaf_hypervisor_t;
    class leaf_power_t;
    class leaf_vendor_t;
    class leaf_version_t;
    class leaf_xstate_0_t;
    class leaf_xstate_1_t;
    class leaf_xstate_component_t;
    class msr_entry_t;
    class msr_policy_t;
    class platform_info_t;
    class xstate_components_t;

    enum cpuid_leaf_id_t {
        CPUID_LEAF_ID_BASIC_VENDOR = 0,
        CPUID_LEAF_ID_VERSION_FEATURES = 1,
        CPUID_LEAF_ID_CACHE_DESCRIPTORS = 2,
        CPUID_LEAF_ID_SERIAL_NUMBER = 3,
        CPUID_LEAF_ID_CACHE_PARAMETERS = 4,
        CPUID_LEAF_ID_MONITOR = 5,
        CPUID_LEAF_ID_THERMAL_POWER = 6,
        CPUID_LEAF_ID_STRUCTURED_FEATURES = 7,
        CPUID_LEAF_ID_DIRECT_CACHE_ACCESS = 9,
        CPUID_LEAF_ID_PERFORMANCE_MONITORING = 10,
        CPUID_LEAF_ID_TOPOLOGY = 11,
        CPUID_LEAF_ID_XSTATE = 13,
        CPUID_LEAF_ID_QOS_MONITORING = 15,
        CPUID_LEAF_ID_QOS_ALLOCATION = 16,
        CPUID_LEAF_ID_SGX = 18,
        CPUID_LEAF_ID_PROCESSOR_TRACE = 20,
        CPUID_LEAF_ID_TSC_FREQUENCY = 21,
        CPUID_LEAF_ID_PROCESSOR_FREQUENCY = 22,
        CPUID_LEAF_ID_SOC_VENDOR = 23,
        CPUID_LEAF_ID_TLB_PARAMETERS = 24,
        CPUID_LEAF_ID_KEY_LOCKER = 25,
        CPUID_LEAF_ID_HYBRID = 26,
        CPUID_LEAF_ID_PCONFIG = 27,
        CPUID_LEAF_ID_LAST_BRANCH_RECORDS = 28,
        CPUID_LEAF_ID_TILE = 29,
        CPUID_LEAF_ID_TMUL = 30,
        CPUID_LEAF_ID_TOPOLOGY_V2 = 31,
        CPUID_LEAF_ID_HISTORY_RESET = 32,
        CPUID_LEAF_ID_AVX10 = 36,
        CPUID_LEAF_ID_HYPERVISOR_LIMIT = 1073741824,
        CPUID_LEAF_ID_HYPERVISOR_VERSION = 1073741825,
        CPUID_LEAF_ID_HYPERVISOR_MSRS = 1073741826,
        CPUID_LEAF_ID_HYPERVISOR_TIME = 1073741827,
        CPUID_LEAF_ID_HYPERVISOR_HVM = 1073741828,
        CPUID_LEAF_ID_HYPERVISOR_PV = 1073741829,
        CPUID_LEAF_ID_HYPERVISOR2_LIMIT = 1073742080,
        CPUID_LEAF_ID_EXTENDED_VENDOR = 2147483648UL,
        CPUID_LEAF_ID_EXTENDED_FEATURES = 2147483649UL,
        CPUID_LEAF_ID_BRAND1 = 2147483650UL,
        CPUID_LEAF_ID_BRAND2 = 2147483651UL,
        CPUID_LEAF_ID_BRAND3 = 2147483652UL,
        CPUID_LEAF_ID_L1_CACHE = 2147483653UL,
        CPUID_LEAF_ID_L2_CACHE = 2147483654UL,
        CPUID_LEAF_ID_POWER_MANAGEMENT = 2147483655UL,
        CPUID_LEAF_ID_ADDRESS_SIZES = 2147483656UL,
        CPUID_LEAF_ID_SVM = 2147483658UL,
        CPUID_LEAF_ID_TLB_1GB = 2147483673UL,
        CPUID_LEAF_ID_PERFORMANCE_HINTS = 2147483674UL,
        CPUID_LEAF_ID_IBS = 2147483675UL,
        CPUID_LEAF_ID_LWP = 2147483676UL,
        CPUID_LEAF_ID_EXTENDED_CACHE_PARAMETERS = 2147483677UL,
        CPUID_LEAF_ID_EXTENDED_TOPOLOGY = 2147483678UL,
        CPUID_LEAF_ID_MEMORY_ENCRYPTION = 2147483679UL,
        CPUID_LEAF_ID_EXTENDED_QOS = 2147483680UL,
        CPUID_LEAF_ID_EXTENDED_FEATURES_2 = 2147483681UL,
        CPUID_LEAF_ID_EXTENDED_PERFORMANCE_MONITORING = 2147483682UL,
        CPUID_LEAF_ID_EXTENDED_TOPOLOGY_V2 = 2147483686UL
    };
    static bool _is_defined_cpuid_leaf_id_t(cpuid_leaf_id_t v);

private:
    static const std::set<cpuid_leaf_id_t> _values_cpuid_leaf_id_t;
    static std::set<cpuid_leaf_id_t> _build_values_cpuid_leaf_id_t();

public:

    enum leaf_layout_t {
        LEAF_LAYOUT_LEAF_REGISTERS = 0,
        LEAF_LAYOUT_LEAF_VENDOR = 1,
        LEAF_LAYOUT_LEAF_VERSION = 2,
        LEAF_LAYOUT_LEAF_FEATURES_0 = 3,
        LEAF_LAYOUT_LEAF_FEATURES_1 = 4,
        LEAF_LAYOUT_LEAF_FEATURES_2 = 5,
        LEAF_LAYOUT_LEAF_XSTATE_0 = 6,
        LEAF_LAYOUT_LEAF_XSTATE_1 = 7,
        LEAF_LAYOUT_LEAF_XSTATE_COMPONENT = 8,
        LEAF_LAYOUT_LEAF_HYPERVISOR = 9,
        LEAF_LAYOUT_LEAF_EXTENDED_FEATURES = 10,
        LEAF_LAYOUT_LEAF_BRAND = 11,
        LEAF_LAYOUT_LEAF_POWER = 12,
        LEAF_LAYOUT_LEAF_ADDRESS_SIZES = 13,
        LEAF_LAYOUT_LEAF_EXTENDED_FEATURES_2 = 14
    };
    static bool _is_defined_leaf_layout_t(leaf_layout_t v);

private:
    static const std::set<leaf_layout_t> _values_leaf_layout_t;
    static std::set<leaf_layout_t> _build_values_leaf_layout_t();

public:

    enum msr_index_t {
        MSR_INDEX_P5_MC_ADDR = 0,
        MSR_INDEX_P5_MC_TYPE = 1,
        MSR_INDEX_TSC = 16,
        MSR_INDEX_PLATFORM_ID = 23,
        MSR_INDEX_APIC_BASE = 27,
        MSR_INDEX_EBL_CR_POWERON = 42,
        MSR_INDEX_EBC_FREQUENCY_ID = 44,
        MSR_INDEX_TEST_CTRL = 51,
        MSR_INDEX_CORE_THREAD_COUNT = 53,
        MSR_INDEX_FEATURE_CONTROL = 58,
        MSR_INDEX_TSC_ADJUST = 59,
        MSR_INDEX_SPEC_CTRL = 72,
        MSR_INDEX_PRED_CMD = 73,
        MSR_INDEX_PPIN_CTL = 78,
        MSR_INDEX_PPIN = 79,
        MSR_INDEX_UCODE_WRITE = 121,
        MSR_INDEX_UCODE_REV = 139,
        MSR_INDEX_MISC_PACKAGE_CTRL = 188,
        MSR_INDEX_PB_OPT_CTRL = 191,
        MSR_INDEX_PERFCTR0 = 193,
        MSR_INDEX_FSB_FREQ = 205,
        MSR_INDEX_PLATFORM_INFO = 206,
        MSR_INDEX_CORE_CAPABILITIES = 207,
        MSR_INDEX_PKG_CST_CONFIG_CONTROL = 226,
        MSR_INDEX_MPERF = 231,
        MSR_INDEX_APERF = 232,
        MSR_INDEX_MTRRCAP = 254,
        MSR_INDEX_ARCH_CAPABILITIES = 266,
        MSR_INDEX_FLUSH_CMD = 267,
        MSR_INDEX_TSX_FORCE_ABORT = 271,
        MSR_INDEX_BBL_CR_CTL = 281,
        MSR_INDEX_TSX_CTRL = 290,
        MSR_INDEX_MCU_OPT_CTRL = 291,
        MSR_INDEX_MASK_V2_CPUID1 = 304,
        MSR_INDEX_MASK_V2_CPUID80000001 = 305,
        MSR_INDEX_MASK_V3_CPUID1 = 306,
        MSR_INDEX_MASK_V3_CPUID80000001 = 307,
        MSR_INDEX_MASK_V3_CPUIDD_01 = 308,
        MSR_INDEX_MISC_FEATURES_ENABLES = 320,
        MSR_INDEX_SYSENTER_CS = 372,
        MSR_INDEX_SYSENTER_ESP = 373,
        MSR_INDEX_SYSENTER_EIP = 374,
        MSR_INDEX_MCG_CAP = 377,
        MSR_INDEX_MCG_STATUS = 378,
        MSR_INDEX_MCG_CTL = 379,
        MSR_INDEX_EVNTSEL0 = 390,
        MSR_INDEX_PERF_STATUS = 408,
        MSR_INDEX_PERF_CTL = 409,
        MSR_INDEX_THERM_CONTROL = 410,
        MSR_INDEX_THERM_INTERRUPT = 411,
        MSR_INDEX_THERM_STATUS = 412,
        MSR_INDEX_MISC_ENABLE = 416,
        MSR_INDEX_TEMPERATURE_TARGET = 418,
        MSR_INDEX_ENERGY_PERF_BIAS = 432,
        MSR_INDEX_PACKAGE_THERM_STATUS = 433,
        MSR_INDEX_FRED_RSP_SL0 = 460,
        MSR_INDEX_FRED_RSP_SL1 = 461,
        MSR_INDEX_FRED_RSP_SL2 = 462,
        MSR_INDEX_FRED_RSP_SL3 = 463,
        MSR_INDEX_FRED_STK_LVLS = 464,
        MSR_INDEX_FRED_SSP_SL1 = 465,
        MSR_INDEX_FRED_SSP_SL2 = 466,
        MSR_INDEX_FRED_SSP_SL3 = 467,
        MSR_INDEX_FRED_CONFIG = 468,
        MSR_INDEX_DEBUGCTL = 473,
        MSR_INDEX_LASTBRANCHFROMIP = 475,
        MSR_INDEX_LASTBRANCHTOIP = 476,
        MSR_INDEX_LASTINTFROMIP = 477,
        MSR_INDEX_LASTINTTOIP = 478,
        MSR_INDEX_POWER_CTL = 508,
        MSR_INDEX_MTRR_PHYSBASE0 = 512,
        MSR_INDEX_MTRR_PHYSMASK0 = 513,
        MSR_INDEX_MTRR_PHYSBASE1 = 514,
        MSR_INDEX_MTRR_PHYSMASK1 = 515,
        MSR_INDEX_MTRR_PHYSBASE2 = 516,
        MSR_INDEX_MTRR_PHYSMASK2 = 517,
        MSR_INDEX_MTRR_PHYSBASE3 = 518,
        MSR_INDEX_MTRR_PHYSMASK3 = 519,
        MSR_INDEX_MTRR_PHYSBASE4 = 520,
        MSR_INDEX_MTRR_PHYSMASK4 = 521,
        MSR_INDEX_MTRR_PHYSBASE5 = 522,
        MSR_INDEX_MTRR_PHYSMASK5 = 523,
        MSR_INDEX_MTRR_PHYSBASE6 = 524,
        MSR_INDEX_MTRR_PHYSMASK6 = 525,
        MSR_INDEX_MTRR_PHYSBASE7 = 526,
        MSR_INDEX_MTRR_PHYSMASK7 = 527,
        MSR_INDEX_MTRR_FIX64K_00000 = 592,
        MSR_INDEX_MTRR_FIX16K_80000 = 600,
        MSR_INDEX_MTRR_FIX16K_A0000 = 601,
        MSR_INDEX_MTRR_FIX4K_C0000 = 616,
        MSR_INDEX_MTRR_FIX4K_C8000 = 617,
        MSR_INDEX_MTRR_FIX4K_D0000 = 618,
        MSR_INDEX_MTRR_FIX4K_D8000 = 619,
        MSR_INDEX_MTRR_FIX4K_E0000 = 620,
        MSR_INDEX_MTRR_FIX4K_E8000 = 621,
        MSR_INDEX_MTRR_FIX4K_F0000 = 622,
        MSR_INDEX_MTRR_FIX4K_F8000 = 623,
        MSR_INDEX_PAT = 631,
        MSR_INDEX_MC0_CTL2 = 640,
        MSR_INDEX_MC1_CTL2 = 641,
        MSR_INDEX_MTRR_DEF_TYPE = 767,
        MSR_INDEX_PERF_CAPABILITIES = 837,
        MSR_INDEX_PERF_FIXED_CTR_CTRL = 909,
        MSR_INDEX_PERF_GLOBAL_STATUS = 910,
        MSR_INDEX_PERF_GLOBAL_CTRL = 911,
        MSR_INDEX_PERF_GLOBAL_OVF_CTRL = 912,
        MSR_INDEX_PEBS_ENABLE = 1009,
        MSR_INDEX_MC0_CTL = 1024,
        MSR_INDEX_MC0_STATUS = 1025,
        MSR_INDEX_MC0_ADDR = 1026,
        MSR_INDEX_MC0_MISC = 1027,
        MSR_INDEX_MC1_CTL = 1028,
        MSR_INDEX_MC1_STATUS = 1029,
        MSR_INDEX_MC1_ADDR = 1030,
        MSR_INDEX_MC1_MISC = 1031,
        MSR_INDEX_MASK_V1_CPUID1 = 1144,
        MSR_INDEX_VMX_BASIC = 1152,
        MSR_INDEX_VMX_PINBASED_CTLS = 1153,
        MSR_INDEX_VMX_PROCBASED_CTLS = 1154,
        MSR_INDEX_VMX_EXIT_CTLS = 1155,
        MSR_INDEX_VMX_ENTRY_CTLS = 1156,
        MSR_INDEX_VMX_MISC = 1157,
        MSR_INDEX_VMX_CR0_FIXED0 = 1158,
        MSR_INDEX_VMX_CR0_FIXED1 = 1159,
        MSR_INDEX_VMX_CR4_FIXED0 = 1160,
        MSR_INDEX_VMX_CR4_FIXED1 = 1161,
        MSR_INDEX_VMX_VMCS_ENUM = 1162,
        MSR_INDEX_VMX_PROCBASED_CTLS2 = 1163,
        MSR_INDEX_VMX_EPT_VPID_CAP = 1164,
        MSR_INDEX_VMX_TRUE_PINBASED_CTLS = 1165,
        MSR_INDEX_VMX_TRUE_PROCBASED_CTLS = 1166,
        MSR_INDEX_VMX_TRUE_EXIT_CTLS = 1167,
        MSR_INDEX_VMX_TRUE_ENTRY_CTLS = 1168,
        MSR_INDEX_VMX_VMFUNC = 1169,
        MSR_INDEX_VMX_PROCBASED_CTLS3 = 1170,
        MSR_INDEX_MCG_EXT_CTL = 1232,
        MSR_INDEX_RTIT_OUTPUT_BASE = 1376,
        MSR_INDEX_RTIT_OUTPUT_MASK = 1377,
        MSR_INDEX_RTIT_CTL = 1392,
        MSR_INDEX_RTIT_STATUS = 1393,
        MSR_INDEX_RTIT_CR3_MATCH = 1394,
        MSR_INDEX_DS_AREA = 1536,
        MSR_INDEX_U_CET = 1696,
        MSR_INDEX_S_CET = 1698,
        MSR_INDEX_PL0_SSP = 1700,
        MSR_INDEX_PL1_SSP = 1701,
        MSR_INDEX_PL2_SSP = 1702,
        MSR_INDEX_PL3_SSP = 1703,
        MSR_INDEX_ISST = 1704,
        MSR_INDEX_TSC_DEADLINE = 1760,
        MSR_INDEX_PKRS = 1761,
        MSR_INDEX_PM_ENABLE = 1904,
        MSR_INDEX_HWP_CAPABILITIES = 1905,
        MSR_INDEX_HWP_INTERRUPT = 1907,
        MSR_INDEX_HWP_REQUEST = 1908,
        MSR_INDEX_HWP_STATUS = 1911,
        MSR_INDEX_X2APIC_TPR = 2056,
        MSR_INDEX_X2APIC_PPR = 2058,
        MSR_INDEX_X2APIC_EOI = 2059,
        MSR_INDEX_X2APIC_TMICT = 2104,
        MSR_INDEX_X2APIC_TMCCT = 2105,
        MSR_INDEX_X2APIC_SELF = 2111,
        MSR_INDEX_BNDCFGS = 3472,
        MSR_INDEX_PASID = 3475,
        MSR_INDEX_XSS = 3488,
        MSR_INDEX_PKG_HDC_CTL = 3504,
        MSR_INDEX_PM_CTL1 = 3505,
        MSR_INDEX_MCU_CONTROL = 5126,
        MSR_INDEX_UARCH_MISC_CTRL = 6913,
        MSR_INDEX_EFER = 3221225600UL,
        MSR_INDEX_STAR = 3221225601UL,
        MSR_INDEX_LSTAR = 3221225602UL,
        MSR_INDEX_CSTAR = 3221225603UL,
        MSR_INDEX_SYSCALL_MASK = 3221225604UL,
        MSR_INDEX_FS_BASE = 3221225728UL,
        MSR_INDEX_GS_BASE = 3221225729UL,
        MSR_INDEX_SHADOW_GS_BASE = 3221225730UL,
        MSR_INDEX_TSC_AUX = 3221225731UL,
        MSR_INDEX_TSC_RATIO = 3221225732UL,
        MSR_INDEX_LWP_CFG = 3221225733UL,
        MSR_INDEX_LWP_CBADDR = 3221225734UL,
        MSR_INDEX_K7_EVNTSEL0 = 3221291008UL,
        MSR_INDEX_K7_EVNTSEL1 = 3221291009UL,
        MSR_INDEX_K7_EVNTSEL2 = 3221291010UL,
        MSR_INDEX_K7_EVNTSEL3 = 3221291011UL,
        MSR_INDEX_K7_PERFCTR0 = 3221291012UL,
        MSR_INDEX_K7_PERFCTR1 = 3221291013UL,
        MSR_INDEX_K7_PERFCTR2 = 3221291014UL,
        MSR_INDEX_K7_PERFCTR3 = 3221291015UL,
        MSR_INDEX_SYSCFG = 3221291024UL,
        MSR_INDEX_HWCR = 3221291029UL,
        MSR_INDEX_IORR_BASE0 = 3221291030UL,
        MSR_INDEX_IORR_MASK0 = 3221291031UL,
        MSR_INDEX_IORR_BASE1 = 3221291032UL,
        MSR_INDEX_IORR_MASK1 = 3221291033UL,
        MSR_INDEX_TOP_MEM1 = 3221291034UL,
        MSR_INDEX_TOP_MEM2 = 3221291037UL,
        MSR_INDEX_NB_CFG = 3221291039UL,
        MSR_INDEX_PATCHLOADER = 3221291040UL,
        MSR_INDEX_ENABLE_C1E = 3221291093UL,
        MSR_INDEX_MMIO_CONF_BASE = 3221291096UL,
        MSR_INDEX_PSTATE_LIMIT = 3221291105UL,
        MSR_INDEX_PSTATE_CTRL = 3221291106UL,
        MSR_INDEX_PSTATE_STATUS = 3221291107UL,
        MSR_INDEX_PSTATE0 = 3221291108UL,
        MSR_INDEX_PSTATE1 = 3221291109UL,
        MSR_INDEX_PSTATE2 = 3221291110UL,
        MSR_INDEX_PSTATE3 = 3221291111UL,
        MSR_INDEX_PSTATE4 = 3221291112UL,
        MSR_INDEX_PSTATE5 = 3221291113UL,
        MSR_INDEX_PSTATE6 = 3221291114UL,
        MSR_INDEX_PSTATE7 = 3221291115UL,
        MSR_INDEX_TSEG_BASE = 3221291282UL,
        MSR_INDEX_TSEG_MASK = 3221291283UL,
        MSR_INDEX_VM_CR = 3221291284UL,
        MSR_INDEX_VM_HSAVE_PA = 3221291287UL,
        MSR_INDEX_VIRT_SPEC_CTRL = 3221291295UL,
        MSR_INDEX_OSVW_ID_LENGTH = 3221291328UL,
        MSR_INDEX_OSVW_STATUS = 3221291329UL,
        MSR_INDEX_FAM15H_EVNTSEL0 = 3221291520UL,
        MSR_INDEX_FAM15H_PERFCTR0 = 3221291521UL,
        MSR_INDEX_FAM15H_EVNTSEL1 = 3221291522UL,
        MSR_INDEX_FAM15H_PERFCTR1 = 3221291523UL,
        MSR_INDEX_FAM15H_EVNTSEL2 = 3221291524UL,
        MSR_INDEX_FAM15H_PERFCTR2 = 3221291525UL,
        MSR_INDEX_FAM15H_EVNTSEL3 = 3221291526UL,
        MSR_INDEX_FAM15H_PERFCTR3 = 3221291527UL,
        MSR_INDEX_FAM15H_EVNTSEL4 = 3221291528UL,
        MSR_INDEX_FAM15H_PERFCTR4 = 3221291529UL,
        MSR_INDEX_FAM15H_EVNTSEL5 = 3221291530UL,
        MSR_INDEX_FAM15H_PERFCTR5 = 3221291531UL,
        MSR_INDEX_CSTATE_CFG = 3221291670UL,
        MSR_INDEX_CPPC_CAP1 = 3221291696UL,
        MSR_INDEX_CPPC_ENABLE = 3221291697UL,
        MSR_INDEX_CPPC_REQ = 3221291699UL,
        MSR_INDEX_AMD_PPIN_CTL = 3221291760UL,
        MSR_INDEX_AMD_PPIN = 3221291761UL,
        MSR_INDEX_L7S0_FEATURE_MASK = 3221295106UL,
        MSR_INDEX_THRM_FEATURE_MASK = 3221295107UL,
        MSR_INDEX_FEATURE_MASK = 3221295108UL,
        MSR_INDEX_EXT_FEATURE_MASK = 3221295109UL,
        MSR_INDEX_DR1_ADDRESS_MASK = 3221295129UL,
        MSR_INDEX_DR2_ADDRESS_MASK = 3221295130UL,
        MSR_INDEX_DR3_ADDRESS_MASK = 3221295131UL,
        MSR_INDEX_LS_CFG = 3221295136UL,
        MSR_INDEX_IC_CFG = 3221295137UL,
        MSR_INDEX_DC_CFG = 3221295138UL,
        MSR_INDEX_BU_CFG = 3221295139UL,
        MSR_INDEX_DR0_ADDRESS_MASK = 3221295143UL,
        MSR_INDEX_FP_CFG = 3221295144UL,
        MSR_INDEX_DE_CFG = 3221295145UL,
        MSR_INDEX_BU_CFG2 = 3221295146UL,
        MSR_INDEX_EX_CFG = 3221295148UL,
        MSR_INDEX_BP_CFG = 3221295150UL,
        MSR_INDEX_DE_CFG2 = 3221295331UL
    };
    static bool _is_defined_msr_index_t(msr_index_t v);

private:
    static const std::set<msr_index_t> _values_msr_index_t;
    static std::set<msr_index_t> _build_values_msr_index_t();

public:

    xen_x86_cpu_policy_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~xen_x86_cpu_policy_t();

    /**
     * Value of the MSR ARCH_CAPABILITIES.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L72 MSR_ARCH_CAPABILITIES
     */

    class arch_capabilities_t : public kaitai::kstruct {

    public:

        arch_capabilities_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::msr_entry_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~arch_capabilities_t();

    private:
        arch_capabilities_low_t* m_low;
        arch_capabilities_high_t* m_high;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::msr_entry_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        arch_capabilities_low_t* low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        arch_capabilities_high_t* high() const { return m_high; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::msr_entry_t* _parent() const { return m__parent; }
    };

    /**
     * Bits 63-32 of the ARCH_CAPABILITIES MSR.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367 MSR_ARCH_CAPS
     */

    class arch_capabilities_high_t : public kaitai::kstruct {

    public:

        arch_capabilities_high_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::arch_capabilities_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~arch_capabilities_high_t();

    private:
        bool f_its_no;
        bool m_its_no;

    public:

        /**
         * Not vulnerable to indirect target selection (bit 62 of the MSR).
         */
        bool its_no();

    private:
        bool f_pb_opt_ctrl;
        bool m_pb_opt_ctrl;

    public:

        /**
         * PB_OPT_CTRL MSR (bit 32 of the MSR).
         */
        bool pb_opt_ctrl();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::arch_capabilities_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::arch_capabilities_t* _parent() const { return m__parent; }
    };

    /**
     * Bits 31-0 of the ARCH_CAPABILITIES MSR.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367 MSR_ARCH_CAPS
     */

    class arch_capabilities_low_t : public kaitai::kstruct {

    public:

        arch_capabilities_low_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::arch_capabilities_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~arch_capabilities_low_t();

    private:
        bool f_bhi_no;
        bool m_bhi_no;

    public:

        /**
         * Not vulnerable to branch history injection.
         */
        bool bhi_no();

    private:
        bool f_doitm;
        bool m_doitm;

    public:

        /**
         * Instructions can be made to run in data-independent time.
         */
        bool doitm();

    private:
        bool f_eibrs;
        bool m_eibrs;

    public:

        /**
         * Enhanced IBRS.
         */
        bool eibrs();

    private:
        bool f_energy_filtering;
        bool m_energy_filtering;

    public:

        /**
         * Reported energy can be filtered.
         */
        bool energy_filtering();

    private:
        bool f_fb_clear;
        bool m_fb_clear;

    public:

        /**
         * VERW overwrites the fill buffers.
         */
        bool fb_clear();

    private:
        bool f_fb_clear_ctrl;
        bool m_fb_clear_ctrl;

    public:

        /**
         * An MSR can exclude the fill buffers from VERW.
         */
        bool fb_clear_ctrl();

    private:
        bool f_fbsdp_no;
        bool m_fbsdp_no;

    public:

        /**
         * Not vulnerable to stale data from fill buffers.
         */
        bool fbsdp_no();

    private:
        bool f_gds_ctrl;
        bool m_gds_ctrl;

    public:

        /**
         * MCU_OPT_CTRL can disable the gather mitigation.
         */
        bool gds_ctrl();

    private:
        bool f_gds_no;
        bool m_gds_no;

    public:

        /**
         * Not vulnerable to gather data sampling.
         */
        bool gds_no();

    private:
        bool f_if_pschange_mc_no;
        bool m_if_pschange_mc_no;

    public:

        /**
         * A change of page size cannot raise a machine check.
         */
        bool if_pschange_mc_no();

    private:
        bool f_ign_umonitor;
        bool m_ign_umonitor;

    public:

        /**
         * MCU_OPT_CTRL can make UMONITOR do nothing.
         */
        bool ign_umonitor();

    private:
        bool f_intel_ssb_no;
        bool m_intel_ssb_no;

    public:

        /**
         * Not vulnerable to speculative store bypass.
         */
        bool intel_ssb_no();

    private:
        bool f_mcu_ctrl;
        bool m_mcu_ctrl;

    public:

        /**
         * MCU_CONTROL MSR.
         */
        bool mcu_ctrl();

    private:
        bool f_mcu_ext;
        bool m_mcu_ext;

    public:

        /**
         * MSRs with information about microcode updates.
         */
        bool mcu_ext();

    private:
        bool f_mds_no;
        bool m_mds_no;

    public:

        /**
         * Not vulnerable to microarchitectural data sampling.
         */
        bool mds_no();

    private:
        bool f_misc_pkg_ctrl;
        bool m_misc_pkg_ctrl;

    public:

        /**
         * MISC_PACKAGE_CTRL MSR.
         */
        bool misc_pkg_ctrl();

    private:
        bool f_mon_umon_mitg;
        bool m_mon_umon_mitg;

    public:

        /**
         * MCU_OPT_CTRL can mitigate MONITOR and UMONITOR.
         */
        bool mon_umon_mitg();

    private:
        bool f_ovrclk_status;
        bool m_ovrclk_status;

    public:

        /**
         * MSR with the state of overclocking.
         */
        bool ovrclk_status();

    private:
        bool f_pbrsb_no;
        bool m_pbrsb_no;

    public:

        /**
         * Not vulnerable to predictions from the return stack after a barrier.
         */
        bool pbrsb_no();

    private:
        bool f_psdp_no;
        bool m_psdp_no;

    public:

        /**
         * Not vulnerable to stale data from primary buffers.
         */
        bool psdp_no();

    private:
        bool f_rdcl_no;
        bool m_rdcl_no;

    public:

        /**
         * Not vulnerable to rogue data cache loads (Meltdown).
         */
        bool rdcl_no();

    private:
        bool f_rfds_clear;
        bool m_rfds_clear;

    public:

        /**
         * VERW overwrites the register files.
         */
        bool rfds_clear();

    private:
        bool f_rfds_no;
        bool m_rfds_no;

    public:

        /**
         * Not vulnerable to register file data sampling.
         */
        bool rfds_no();

    private:
        bool f_rrsba;
        bool m_rrsba;

    public:

        /**
         * The return stack's fallback predictor is restricted.
         */
        bool rrsba();

    private:
        bool f_rsba;
        bool m_rsba;

    public:

        /**
         * An empty return stack falls back to another predictor.
         */
        bool rsba();

    private:
        bool f_sbdr_ssdp_no;
        bool m_sbdr_ssdp_no;

    public:

        /**
         * Not vulnerable to shared buffer reads nor to sideband stale data.
         */
        bool sbdr_ssdp_no();

    private:
        bool f_skip_l1dfl;
        bool m_skip_l1dfl;

    public:

        /**
         * A hypervisor need not flush the L1 data cache.
         */
        bool skip_l1dfl();

    private:
        bool f_taa_no;
        bool m_taa_no;

    public:

        /**
         * Not vulnerable to asynchronous aborts of transactions.
         */
        bool taa_no();

    private:
        bool f_tsx_ctrl;
        bool m_tsx_ctrl;

    public:

        /**
         * TSX_CTRL MSR.
         */
        bool tsx_ctrl();

    private:
        bool f_xapic_status;
        bool m_xapic_status;

    public:

        /**
         * MSR that says whether xAPIC mode is locked out.
         */
        bool xapic_status();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::arch_capabilities_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::arch_capabilities_t* _parent() const { return m__parent; }
    };

    /**
     * Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class cpu_signature_t : public kaitai::kstruct {

    public:

        cpu_signature_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cpu_signature_t();

    private:
        bool f_base_family;
        int32_t m_base_family;

    public:

        /**
         * The family, if it is less than 15.
         */
        int32_t base_family();

    private:
        bool f_base_model;
        int32_t m_base_model;

    public:

        /**
         * Low digit of the model.
         */
        int32_t base_model();

    private:
        bool f_extended_family;
        int32_t m_extended_family;

    public:

        /**
         * Number to add to the family if that is 15.
         */
        int32_t extended_family();

    private:
        bool f_extended_model;
        int32_t m_extended_model;

    public:

        /**
         * High digit of the model, which counts for family 6 and from 15 on.
         */
        int32_t extended_model();

    private:
        bool f_family;
        int32_t m_family;

    public:

        /**
         * The family, composed.
         */
        int32_t family();

    private:
        bool f_model;
        int32_t m_model;

    public:

        /**
         * The model, composed.
         */
        int32_t model();

    private:
        bool f_stepping;
        int32_t m_stepping;

    public:

        /**
         * Revision of the model.
         */
        int32_t stepping();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * The contents of one CPUID leaf. The type is at the start of a substream of
     * its own (`size: 24`), which `features` relies on.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326 struct xen_cpuid_leaf
     */

    class cpuid_leaf_t : public kaitai::kstruct {

    public:

        cpuid_leaf_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_policy_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cpuid_leaf_t();

    private:
        bool f_features;
        kaitai::kstruct* m_features;
        bool n_features;

    public:
        bool _is_null_features() { features(); return n_features; };

    private:

    public:

        /**
         * The four registers, decoded. Absent for leaves without a layout in
         * this definition.
         */
        kaitai::kstruct* features();

    private:
        bool f_has_subleaf;
        bool m_has_subleaf;

    public:

        /**
         * The leaf depends on ecx.
         */
        bool has_subleaf();

    private:
        bool f_layout;
        leaf_layout_t m_layout;

    public:

        /**
         * Type of `features`.
         */
        leaf_layout_t layout();

    private:
        bool f_leaf_id;
        cpuid_leaf_id_t m_leaf_id;

    public:

        /**
         * The leaf by name.
         */
        cpuid_leaf_id_t leaf_id();

    private:
        uint32_t m_leaf;
        uint32_t m_subleaf;
        uint32_t m_eax;
        uint32_t m_ebx;
        uint32_t m_ecx;
        uint32_t m_edx;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_policy_t* m__parent;

    public:

        /**
         * Value of eax that selects this leaf.
         */
        uint32_t leaf() const { return m_leaf; }

        /**
         * Value of ecx that selects it; 0xffffffff if ecx does not matter.
         */
        uint32_t subleaf() const { return m_subleaf; }

        /**
         * Value that the guest gets in eax.
         */
        uint32_t eax() const { return m_eax; }

        /**
         * Value that the guest gets in ebx.
         */
        uint32_t ebx() const { return m_ebx; }

        /**
         * Value that the guest gets in ecx.
         */
        uint32_t ecx() const { return m_ecx; }

        /**
         * Value that the guest gets in edx.
         */
        uint32_t edx() const { return m_edx; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_policy_t* _parent() const { return m__parent; }
    };

    /**
     * The CPUID leaves of a guest, an array as long as its blob.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326 struct xen_cpuid_leaf
     */

    class cpuid_policy_t : public kaitai::kstruct {

    public:

        cpuid_policy_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cpuid_policy_t();

    private:
        bool f_num_leaves;
        int32_t m_num_leaves;

    public:

        /**
         * Number of whole leaves in the blob.
         */
        int32_t num_leaves();

    private:
        std::vector<cpuid_leaf_t*>* m_leaves;
        std::string m_excess;
        xen_x86_cpu_policy_t* m__root;
        kaitai::kstruct* m__parent;
        std::vector<std::string>* m__raw_leaves;
        std::vector<kaitai::kstream*>* m__io__raw_leaves;

    public:

        /**
         * The leaves, in ascending order when Xen wrote them.
         */
        std::vector<cpuid_leaf_t*>* leaves() const { return m_leaves; }

        /**
         * Bytes left over after the last whole leaf; empty in a well-formed blob.
         */
        std::string excess() const { return m_excess; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::vector<std::string>* _raw_leaves() const { return m__raw_leaves; }
        std::vector<kaitai::kstream*>* _io__raw_leaves() const { return m__io__raw_leaves; }
    };

    /**
     * Leaf 1, ecx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L113 CPUID level 0x00000001.ecx
     */

    class features_1_ecx_t : public kaitai::kstruct {

    public:

        features_1_ecx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_version_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_1_ecx_t();

    private:
        bool f_aesni;
        bool m_aesni;

    public:

        /**
         * AES instructions.
         */
        bool aesni();

    private:
        bool f_avx;
        bool m_avx;

    public:

        /**
         * AVX.
         */
        bool avx();

    private:
        bool f_cx16;
        bool m_cx16;

    public:

        /**
         * CMPXCHG16B.
         */
        bool cx16();

    private:
        bool f_dca;
        bool m_dca;

    public:

        /**
         * Direct cache access.
         */
        bool dca();

    private:
        bool f_dscpl;
        bool m_dscpl;

    public:

        /**
         * Debug store that can be qualified by privilege level.
         */
        bool dscpl();

    private:
        bool f_dtes64;
        bool m_dtes64;

    public:

        /**
         * Debug store with 64-bit records.
         */
        bool dtes64();

    private:
        bool f_eist;
        bool m_eist;

    public:

        /**
         * Enhanced SpeedStep.
         */
        bool eist();

    private:
        bool f_f16c;
        bool m_f16c;

    public:

        /**
         * Conversion to and from half-precision floats.
         */
        bool f16c();

    private:
        bool f_fma;
        bool m_fma;

    public:

        /**
         * Fused multiply-add.
         */
        bool fma();

    private:
        bool f_hypervisor;
        bool m_hypervisor;

    public:

        /**
         * Set by hypervisors for their guests, never by hardware.
         */
        bool hypervisor();

    private:
        bool f_monitor;
        bool m_monitor;

    public:

        /**
         * MONITOR and MWAIT.
         */
        bool monitor();

    private:
        bool f_movbe;
        bool m_movbe;

    public:

        /**
         * MOVBE.
         */
        bool movbe();

    private:
        bool f_osxsave;
        bool m_osxsave;

    public:

        /**
         * The operating system has enabled XSAVE; mirrors cr4.
         */
        bool osxsave();

    private:
        bool f_pcid;
        bool m_pcid;

    public:

        /**
         * Process context identifiers.
         */
        bool pcid();

    private:
        bool f_pclmulqdq;
        bool m_pclmulqdq;

    public:

        /**
         * Carry-less multiplication, PCLMULQDQ.
         */
        bool pclmulqdq();

    private:
        bool f_pdcm;
        bool m_pdcm;

    public:

        /**
         * MSR with the performance and debug capabilities.
         */
        bool pdcm();

    private:
        bool f_popcnt;
        bool m_popcnt;

    public:

        /**
         * POPCNT.
         */
        bool popcnt();

    private:
        bool f_rdrand;
        bool m_rdrand;

    public:

        /**
         * RDRAND.
         */
        bool rdrand();

    private:
        bool f_sdbg;
        bool m_sdbg;

    public:

        /**
         * MSR that controls debugging of the silicon.
         */
        bool sdbg();

    private:
        bool f_smx;
        bool m_smx;

    public:

        /**
         * Safer mode extensions.
         */
        bool smx();

    private:
        bool f_sse3;
        bool m_sse3;

    public:

        /**
         * SSE3.
         */
        bool sse3();

    private:
        bool f_sse4_1;
        bool m_sse4_1;

    public:

        /**
         * SSE4.1.
         */
        bool sse4_1();

    private:
        bool f_sse4_2;
        bool m_sse4_2;

    public:

        /**
         * SSE4.2.
         */
        bool sse4_2();

    private:
        bool f_ssse3;
        bool m_ssse3;

    public:

        /**
         * Supplemental SSE3.
         */
        bool ssse3();

    private:
        bool f_tm2;
        bool m_tm2;

    public:

        /**
         * Second thermal monitor.
         */
        bool tm2();

    private:
        bool f_tsc_deadline;
        bool m_tsc_deadline;

    public:

        /**
         * The APIC timer can wait for a value of the TSC.
         */
        bool tsc_deadline();

    private:
        bool f_vmx;
        bool m_vmx;

    public:

        /**
         * Intel's virtual machine extensions.
         */
        bool vmx();

    private:
        bool f_x2apic;
        bool m_x2apic;

    public:

        /**
         * The local APIC has its x2APIC mode.
         */
        bool x2apic();

    private:
        bool f_xsave;
        bool m_xsave;

    public:

        /**
         * XSAVE, XRSTOR and the registers XCR.
         */
        bool xsave();

    private:
        bool f_xtpr;
        bool m_xtpr;

    public:

        /**
         * Task priority messages can be disabled.
         */
        bool xtpr();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_version_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_version_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 1, edx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L83 CPUID level 0x00000001.edx
     */

    class features_1_edx_t : public kaitai::kstruct {

    public:

        features_1_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_version_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_1_edx_t();

    private:
        bool f_acpi;
        bool m_acpi;

    public:

        /**
         * Thermal and clock control through MSRs.
         */
        bool acpi();

    private:
        bool f_apic;
        bool m_apic;

    public:

        /**
         * Local APIC present and enabled; mirrors the APIC base MSR.
         */
        bool apic();

    private:
        bool f_clflush;
        bool m_clflush;

    public:

        /**
         * CLFLUSH.
         */
        bool clflush();

    private:
        bool f_cmov;
        bool m_cmov;

    public:

        /**
         * Conditional moves.
         */
        bool cmov();

    private:
        bool f_cx8;
        bool m_cx8;

    public:

        /**
         * CMPXCHG8B.
         */
        bool cx8();

    private:
        bool f_de;
        bool m_de;

    public:

        /**
         * Debugging extensions: breakpoints on I/O ports.
         */
        bool de();

    private:
        bool f_ds;
        bool m_ds;

    public:

        /**
         * Debug store.
         */
        bool ds();

    private:
        bool f_fpu;
        bool m_fpu;

    public:

        /**
         * x87 floating-point unit.
         */
        bool fpu();

    private:
        bool f_fxsr;
        bool m_fxsr;

    public:

        /**
         * FXSAVE and FXRSTOR.
         */
        bool fxsr();

    private:
        bool f_htt;
        bool m_htt;

    public:

        /**
         * The package may hold more than one logical processor.
         */
        bool htt();

    private:
        bool f_ia64;
        bool m_ia64;

    public:

        /**
         * An Itanium processor in its x86 mode.
         */
        bool ia64();

    private:
        bool f_mca;
        bool m_mca;

    public:

        /**
         * Machine-check architecture with its banks.
         */
        bool mca();

    private:
        bool f_mce;
        bool m_mce;

    public:

        /**
         * Machine-check exception.
         */
        bool mce();

    private:
        bool f_mmx;
        bool m_mmx;

    public:

        /**
         * MMX.
         */
        bool mmx();

    private:
        bool f_msr;
        bool m_msr;

    public:

        /**
         * RDMSR and WRMSR.
         */
        bool msr();

    private:
        bool f_mtrr;
        bool m_mtrr;

    public:

        /**
         * Memory type range registers.
         */
        bool mtrr();

    private:
        bool f_pae;
        bool m_pae;

    public:

        /**
         * Physical address extension: 64-bit page-table entries.
         */
        bool pae();

    private:
        bool f_pat;
        bool m_pat;

    public:

        /**
         * Page attribute table.
         */
        bool pat();

    private:
        bool f_pbe;
        bool m_pbe;

    public:

        /**
         * Pending break enable.
         */
        bool pbe();

    private:
        bool f_pge;
        bool m_pge;

    public:

        /**
         * Global pages.
         */
        bool pge();

    private:
        bool f_pse;
        bool m_pse;

    public:

        /**
         * 4 MiB pages.
         */
        bool pse();

    private:
        bool f_pse36;
        bool m_pse36;

    public:

        /**
         * 4 MiB pages above 4 GiB.
         */
        bool pse36();

    private:
        bool f_psn;
        bool m_psn;

    public:

        /**
         * Processor serial number in leaf 3.
         */
        bool psn();

    private:
        bool f_sep;
        bool m_sep;

    public:

        /**
         * SYSENTER and SYSEXIT.
         */
        bool sep();

    private:
        bool f_ss;
        bool m_ss;

    public:

        /**
         * Self-snoop: the processor snoops its own caches.
         */
        bool ss();

    private:
        bool f_sse;
        bool m_sse;

    public:

        /**
         * SSE.
         */
        bool sse();

    private:
        bool f_sse2;
        bool m_sse2;

    public:

        /**
         * SSE2.
         */
        bool sse2();

    private:
        bool f_tm1;
        bool m_tm1;

    public:

        /**
         * First thermal monitor.
         */
        bool tm1();

    private:
        bool f_tsc;
        bool m_tsc;

    public:

        /**
         * Time stamp counter and RDTSC.
         */
        bool tsc();

    private:
        bool f_vme;
        bool m_vme;

    public:

        /**
         * Virtual-8086 mode extensions.
         */
        bool vme();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_version_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_version_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 7 subleaf 0, ebx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L187 CPUID level 0x00000007:0.ebx
     */

    class features_7_0_ebx_t : public kaitai::kstruct {

    public:

        features_7_0_ebx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_0_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_7_0_ebx_t();

    private:
        bool f_adx;
        bool m_adx;

    public:

        /**
         * ADCX and ADOX.
         */
        bool adx();

    private:
        bool f_avx2;
        bool m_avx2;

    public:

        /**
         * AVX2.
         */
        bool avx2();

    private:
        bool f_avx512_ifma;
        bool m_avx512_ifma;

    public:

        /**
         * AVX-512 integer fused multiply-add.
         */
        bool avx512_ifma();

    private:
        bool f_avx512bw;
        bool m_avx512bw;

    public:

        /**
         * AVX-512 bytes and words.
         */
        bool avx512bw();

    private:
        bool f_avx512cd;
        bool m_avx512cd;

    public:

        /**
         * AVX-512 conflict detection.
         */
        bool avx512cd();

    private:
        bool f_avx512dq;
        bool m_avx512dq;

    public:

        /**
         * AVX-512 doublewords and quadwords.
         */
        bool avx512dq();

    private:
        bool f_avx512er;
        bool m_avx512er;

    public:

        /**
         * AVX-512 exponentials and reciprocals of Xeon Phi.
         */
        bool avx512er();

    private:
        bool f_avx512f;
        bool m_avx512f;

    public:

        /**
         * AVX-512 foundation.
         */
        bool avx512f();

    private:
        bool f_avx512pf;
        bool m_avx512pf;

    public:

        /**
         * AVX-512 prefetches of Xeon Phi.
         */
        bool avx512pf();

    private:
        bool f_avx512vl;
        bool m_avx512vl;

    public:

        /**
         * AVX-512 on shorter vectors.
         */
        bool avx512vl();

    private:
        bool f_bmi1;
        bool m_bmi1;

    public:

        /**
         * First set of bit manipulations.
         */
        bool bmi1();

    private:
        bool f_bmi2;
        bool m_bmi2;

    public:

        /**
         * Second set of bit manipulations.
         */
        bool bmi2();

    private:
        bool f_clflushopt;
        bool m_clflushopt;

    public:

        /**
         * CLFLUSHOPT.
         */
        bool clflushopt();

    private:
        bool f_clwb;
        bool m_clwb;

    public:

        /**
         * CLWB.
         */
        bool clwb();

    private:
        bool f_erms;
        bool m_erms;

    public:

        /**
         * Enhanced REP MOVSB and STOSB.
         */
        bool erms();

    private:
        bool f_fdp_excp_only;
        bool m_fdp_excp_only;

    public:

        /**
         * The x87 data pointer changes only at exceptions.
         */
        bool fdp_excp_only();

    private:
        bool f_fsgsbase;
        bool m_fsgsbase;

    public:

        /**
         * RDFSBASE, WRFSBASE and similar instructions.
         */
        bool fsgsbase();

    private:
        bool f_hle;
        bool m_hle;

    public:

        /**
         * Hardware lock elision.
         */
        bool hle();

    private:
        bool f_invpcid;
        bool m_invpcid;

    public:

        /**
         * INVPCID.
         */
        bool invpcid();

    private:
        bool f_mpx;
        bool m_mpx;

    public:

        /**
         * Memory protection extensions.
         */
        bool mpx();

    private:
        bool f_no_fpu_sel;
        bool m_no_fpu_sel;

    public:

        /**
         * The x87 selectors are stored as zero.
         */
        bool no_fpu_sel();

    private:
        bool f_pqe;
        bool m_pqe;

    public:

        /**
         * Enforcement of platform quality of service.
         */
        bool pqe();

    private:
        bool f_pqm;
        bool m_pqm;

    public:

        /**
         * Monitoring of platform quality of service.
         */
        bool pqm();

    private:
        bool f_proc_trace;
        bool m_proc_trace;

    public:

        /**
         * Processor trace.
         */
        bool proc_trace();

    private:
        bool f_rdseed;
        bool m_rdseed;

    public:

        /**
         * RDSEED.
         */
        bool rdseed();

    private:
        bool f_rtm;
        bool m_rtm;

    public:

        /**
         * Restricted transactional memory.
         */
        bool rtm();

    private:
        bool f_sgx;
        bool m_sgx;

    public:

        /**
         * Software guard extensions.
         */
        bool sgx();

    private:
        bool f_sha;
        bool m_sha;

    public:

        /**
         * SHA-1 and SHA-256.
         */
        bool sha();

    private:
        bool f_smap;
        bool m_smap;

    public:

        /**
         * Supervisor code cannot access user pages by accident.
         */
        bool smap();

    private:
        bool f_smep;
        bool m_smep;

    public:

        /**
         * Supervisor code cannot execute user pages.
         */
        bool smep();

    private:
        bool f_tsc_adjust;
        bool m_tsc_adjust;

    public:

        /**
         * TSC_ADJUST MSR.
         */
        bool tsc_adjust();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_features_0_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_features_0_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 7 subleaf 0, ecx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L220 CPUID level 0x00000007:0.ecx
     */

    class features_7_0_ecx_t : public kaitai::kstruct {

    public:

        features_7_0_ecx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_0_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_7_0_ecx_t();

    private:
        bool f_avx512_bitalg;
        bool m_avx512_bitalg;

    public:

        /**
         * AVX-512 bit counting in bytes and words.
         */
        bool avx512_bitalg();

    private:
        bool f_avx512_vbmi;
        bool m_avx512_vbmi;

    public:

        /**
         * AVX-512 manipulation of bytes in vectors.
         */
        bool avx512_vbmi();

    private:
        bool f_avx512_vbmi2;
        bool m_avx512_vbmi2;

    public:

        /**
         * More AVX-512 manipulation of bytes in vectors.
         */
        bool avx512_vbmi2();

    private:
        bool f_avx512_vnni;
        bool m_avx512_vnni;

    public:

        /**
         * AVX-512 neural network instructions.
         */
        bool avx512_vnni();

    private:
        bool f_avx512_vpopcntdq;
        bool m_avx512_vpopcntdq;

    public:

        /**
         * AVX-512 bit counting in doublewords and quadwords.
         */
        bool avx512_vpopcntdq();

    private:
        bool f_bld;
        bool m_bld;

    public:

        /**
         * Debug exception for locks that hold the bus.
         */
        bool bld();

    private:
        bool f_cet_ss;
        bool m_cet_ss;

    public:

        /**
         * Shadow stacks.
         */
        bool cet_ss();

    private:
        bool f_cldemote;
        bool m_cldemote;

    public:

        /**
         * CLDEMOTE.
         */
        bool cldemote();

    private:
        bool f_enqcmd;
        bool m_enqcmd;

    public:

        /**
         * ENQCMD and ENQCMDS.
         */
        bool enqcmd();

    private:
        bool f_gfni;
        bool m_gfni;

    public:

        /**
         * Galois field arithmetic.
         */
        bool gfni();

    private:
        bool f_la57;
        bool m_la57;

    public:

        /**
         * Page tables with five levels.
         */
        bool la57();

    private:
        bool f_movdir64b;
        bool m_movdir64b;

    public:

        /**
         * MOVDIR64B.
         */
        bool movdir64b();

    private:
        bool f_movdiri;
        bool m_movdiri;

    public:

        /**
         * MOVDIRI.
         */
        bool movdiri();

    private:
        bool f_ospke;
        bool m_ospke;

    public:

        /**
         * The operating system has enabled protection keys; mirrors cr4.
         */
        bool ospke();

    private:
        bool f_pks;
        bool m_pks;

    public:

        /**
         * Protection keys for supervisor pages.
         */
        bool pks();

    private:
        bool f_pku;
        bool m_pku;

    public:

        /**
         * Protection keys for user pages.
         */
        bool pku();

    private:
        bool f_prefetchwt1;
        bool m_prefetchwt1;

    public:

        /**
         * PREFETCHWT1.
         */
        bool prefetchwt1();

    private:
        bool f_rdpid;
        bool m_rdpid;

    public:

        /**
         * RDPID.
         */
        bool rdpid();

    private:
        bool f_sgx_lc;
        bool m_sgx_lc;

    public:

        /**
         * SGX launch configuration.
         */
        bool sgx_lc();

    private:
        bool f_tme;
        bool m_tme;

    public:

        /**
         * Total memory encryption.
         */
        bool tme();

    private:
        bool f_umip;
        bool m_umip;

    public:

        /**
         * User code cannot read descriptor table registers.
         */
        bool umip();

    private:
        bool f_vaes;
        bool m_vaes;

    public:

        /**
         * AES on vectors.
         */
        bool vaes();

    private:
        bool f_vpclmulqdq;
        bool m_vpclmulqdq;

    public:

        /**
         * Carry-less multiplication on vectors.
         */
        bool vpclmulqdq();

    private:
        bool f_waitpkg;
        bool m_waitpkg;

    public:

        /**
         * UMONITOR, UMWAIT and TPAUSE.
         */
        bool waitpkg();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_features_0_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_features_0_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 7 subleaf 0, edx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L273 CPUID level 0x00000007:0.edx
     */

    class features_7_0_edx_t : public kaitai::kstruct {

    public:

        features_7_0_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_0_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_7_0_edx_t();

    private:
        bool f_amx_bf16;
        bool m_amx_bf16;

    public:

        /**
         * AMX on bfloat16 numbers.
         */
        bool amx_bf16();

    private:
        bool f_amx_int8;
        bool m_amx_int8;

    public:

        /**
         * AMX on 8-bit integers.
         */
        bool amx_int8();

    private:
        bool f_amx_tile;
        bool m_amx_tile;

    public:

        /**
         * AMX tiles.
         */
        bool amx_tile();

    private:
        bool f_arch_caps;
        bool m_arch_caps;

    public:

        /**
         * ARCH_CAPABILITIES MSR.
         */
        bool arch_caps();

    private:
        bool f_arch_lbr;
        bool m_arch_lbr;

    public:

        /**
         * Architectural last branch records.
         */
        bool arch_lbr();

    private:
        bool f_avx512_4fmaps;
        bool m_avx512_4fmaps;

    public:

        /**
         * Multiply-accumulate instructions of Xeon Phi.
         */
        bool avx512_4fmaps();

    private:
        bool f_avx512_4vnniw;
        bool m_avx512_4vnniw;

    public:

        /**
         * Neural network instructions of Xeon Phi.
         */
        bool avx512_4vnniw();

    private:
        bool f_avx512_fp16;
        bool m_avx512_fp16;

    public:

        /**
         * AVX-512 on half-precision floats.
         */
        bool avx512_fp16();

    private:
        bool f_avx512_vp2intersect;
        bool m_avx512_vp2intersect;

    public:

        /**
         * VP2INTERSECTD and VP2INTERSECTQ.
         */
        bool avx512_vp2intersect();

    private:
        bool f_cet_ibt;
        bool m_cet_ibt;

    public:

        /**
         * Indirect branch tracking.
         */
        bool cet_ibt();

    private:
        bool f_core_caps;
        bool m_core_caps;

    public:

        /**
         * CORE_CAPABILITIES MSR.
         */
        bool core_caps();

    private:
        bool f_fsrm;
        bool m_fsrm;

    public:

        /**
         * REP MOVSB is fast for short strings.
         */
        bool fsrm();

    private:
        bool f_hybrid;
        bool m_hybrid;

    public:

        /**
         * Cores of more than one kind.
         */
        bool hybrid();

    private:
        bool f_ibrsb;
        bool m_ibrsb;

    public:

        /**
         * IBRS and IBPB, as Intel enumerates them.
         */
        bool ibrsb();

    private:
        bool f_l1d_flush;
        bool m_l1d_flush;

    public:

        /**
         * FLUSH_CMD MSR.
         */
        bool l1d_flush();

    private:
        bool f_md_clear;
        bool m_md_clear;

    public:

        /**
         * VERW overwrites the processor's buffers.
         */
        bool md_clear();

    private:
        bool f_pconfig;
        bool m_pconfig;

    public:

        /**
         * PCONFIG.
         */
        bool pconfig();

    private:
        bool f_rtm_always_abort;
        bool m_rtm_always_abort;

    public:

        /**
         * Transactions always abort.
         */
        bool rtm_always_abort();

    private:
        bool f_serialize;
        bool m_serialize;

    public:

        /**
         * SERIALIZE.
         */
        bool serialize();

    private:
        bool f_sgx_keys;
        bool m_sgx_keys;

    public:

        /**
         * SGX attestation keys.
         */
        bool sgx_keys();

    private:
        bool f_srbds_ctrl;
        bool m_srbds_ctrl;

    public:

        /**
         * MCU_OPT_CTRL can disable the RDRAND mitigation.
         */
        bool srbds_ctrl();

    private:
        bool f_ssbd;
        bool m_ssbd;

    public:

        /**
         * Speculative store bypass can be disabled, as Intel enumerates it.
         */
        bool ssbd();

    private:
        bool f_stibp;
        bool m_stibp;

    public:

        /**
         * Single-thread indirect branch predictors, as Intel enumerates them.
         */
        bool stibp();

    private:
        bool f_tsx_force_abort;
        bool m_tsx_force_abort;

    public:

        /**
         * TSX_FORCE_ABORT MSR.
         */
        bool tsx_force_abort();

    private:
        bool f_tsxldtrk;
        bool m_tsxldtrk;

    public:

        /**
         * Tracking of loads in a transaction can be suspended.
         */
        bool tsxldtrk();

    private:
        bool f_uintr;
        bool m_uintr;

    public:

        /**
         * Interrupts delivered to user code.
         */
        bool uintr();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_features_0_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_features_0_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 7 subleaf 1, eax.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L301 CPUID level 0x00000007:1.eax
     */

    class features_7_1_eax_t : public kaitai::kstruct {

    public:

        features_7_1_eax_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_1_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_7_1_eax_t();

    private:
        bool f_amx_fp16;
        bool m_amx_fp16;

    public:

        /**
         * AMX on half-precision floats.
         */
        bool amx_fp16();

    private:
        bool f_arch_perf_mon;
        bool m_arch_perf_mon;

    public:

        /**
         * Architectural performance monitoring leaf.
         */
        bool arch_perf_mon();

    private:
        bool f_avx512_bf16;
        bool m_avx512_bf16;

    public:

        /**
         * AVX-512 on bfloat16 numbers.
         */
        bool avx512_bf16();

    private:
        bool f_avx_ifma;
        bool m_avx_ifma;

    public:

        /**
         * Integer fused multiply-add in AVX.
         */
        bool avx_ifma();

    private:
        bool f_avx_vnni;
        bool m_avx_vnni;

    public:

        /**
         * Neural network instructions in AVX.
         */
        bool avx_vnni();

    private:
        bool f_cmpccxadd;
        bool m_cmpccxadd;

    public:

        /**
         * Compare, exchange and add in one instruction.
         */
        bool cmpccxadd();

    private:
        bool f_fred;
        bool m_fred;

    public:

        /**
         * Flexible return and event delivery.
         */
        bool fred();

    private:
        bool f_fsrcs;
        bool m_fsrcs;

    public:

        /**
         * REP CMPSB and SCASB are fast for short strings.
         */
        bool fsrcs();

    private:
        bool f_fsrs;
        bool m_fsrs;

    public:

        /**
         * REP STOSB is fast for short strings.
         */
        bool fsrs();

    private:
        bool f_fzrm;
        bool m_fzrm;

    public:

        /**
         * REP MOVSB of zero length is fast.
         */
        bool fzrm();

    private:
        bool f_lam;
        bool m_lam;

    public:

        /**
         * Linear address masking.
         */
        bool lam();

    private:
        bool f_lass;
        bool m_lass;

    public:

        /**
         * Linear address space separation of supervisor and user.
         */
        bool lass();

    private:
        bool f_lkgs;
        bool m_lkgs;

    public:

        /**
         * LKGS.
         */
        bool lkgs();

    private:
        bool f_movrs;
        bool m_movrs;

    public:

        /**
         * MOVRS, a load of data that others read too.
         */
        bool movrs();

    private:
        bool f_msrlist;
        bool m_msrlist;

    public:

        /**
         * RDMSRLIST and WRMSRLIST.
         */
        bool msrlist();

    private:
        bool f_nmi_src;
        bool m_nmi_src;

    public:

        /**
         * NMIs report their source.
         */
        bool nmi_src();

    private:
        bool f_no_invd;
        bool m_no_invd;

    public:

        /**
         * INVD cannot be executed.
         */
        bool no_invd();

    private:
        bool f_sha512;
        bool m_sha512;

    public:

        /**
         * SHA-512.
         */
        bool sha512();

    private:
        bool f_sm3;
        bool m_sm3;

    public:

        /**
         * SM3 hash.
         */
        bool sm3();

    private:
        bool f_sm4;
        bool m_sm4;

    public:

        /**
         * SM4 cipher.
         */
        bool sm4();

    private:
        bool f_wrmsrns;
        bool m_wrmsrns;

    public:

        /**
         * WRMSRNS, a WRMSR that does not serialise.
         */
        bool wrmsrns();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_features_1_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_features_1_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 7 subleaf 1, ebx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L343 CPUID level 0x00000007:1.ebx
     */

    class features_7_1_ebx_t : public kaitai::kstruct {

    public:

        features_7_1_ebx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_1_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_7_1_ebx_t();

    private:
        bool f_intel_ppin;
        bool m_intel_ppin;

    public:

        /**
         * Protected processor inventory number.
         */
        bool intel_ppin();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_features_1_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_features_1_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 7 subleaf 1, edx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L357 CPUID level 0x00000007:1.edx
     */

    class features_7_1_edx_t : public kaitai::kstruct {

    public:

        features_7_1_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_1_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_7_1_edx_t();

    private:
        bool f_amx_complex;
        bool m_amx_complex;

    public:

        /**
         * AMX on complex numbers.
         */
        bool amx_complex();

    private:
        bool f_avx_ne_convert;
        bool m_avx_ne_convert;

    public:

        /**
         * Conversions in AVX that raise no exceptions.
         */
        bool avx_ne_convert();

    private:
        bool f_avx_vnni_int16;
        bool m_avx_vnni_int16;

    public:

        /**
         * 16-bit neural network instructions in AVX.
         */
        bool avx_vnni_int16();

    private:
        bool f_avx_vnni_int8;
        bool m_avx_vnni_int8;

    public:

        /**
         * 8-bit neural network instructions in AVX.
         */
        bool avx_vnni_int8();

    private:
        bool f_cet_sss;
        bool m_cet_sss;

    public:

        /**
         * Supervisor shadow stacks are safe to use.
         */
        bool cet_sss();

    private:
        bool f_prefetchi;
        bool m_prefetchi;

    public:

        /**
         * PREFETCHIT0 and PREFETCHIT1.
         */
        bool prefetchi();

    private:
        bool f_slsm;
        bool m_slsm;

    public:

        /**
         * Static lockstep mode.
         */
        bool slsm();

    private:
        bool f_uiret_uif;
        bool m_uiret_uif;

    public:

        /**
         * UIRET updates the user interrupt flag.
         */
        bool uiret_uif();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_features_1_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_features_1_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 7 subleaf 2, edx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L346 CPUID level 0x00000007:2.edx
     */

    class features_7_2_edx_t : public kaitai::kstruct {

    public:

        features_7_2_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_features_2_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_7_2_edx_t();

    private:
        bool f_bhi_ctrl;
        bool m_bhi_ctrl;

    public:

        /**
         * SPEC_CTRL can disable branch history for supervisor code.
         */
        bool bhi_ctrl();

    private:
        bool f_ddp_ctrl;
        bool m_ddp_ctrl;

    public:

        /**
         * SPEC_CTRL can disable data-dependent prefetching.
         */
        bool ddp_ctrl();

    private:
        bool f_intel_psfd;
        bool m_intel_psfd;

    public:

        /**
         * Predictive store forwarding can be disabled in SPEC_CTRL.
         */
        bool intel_psfd();

    private:
        bool f_ipred_ctrl;
        bool m_ipred_ctrl;

    public:

        /**
         * SPEC_CTRL restrains indirect branch prediction.
         */
        bool ipred_ctrl();

    private:
        bool f_mcdt_no;
        bool m_mcdt_no;

    public:

        /**
         * Configuration-dependent timing does not occur.
         */
        bool mcdt_no();

    private:
        bool f_rrsba_ctrl;
        bool m_rrsba_ctrl;

    public:

        /**
         * SPEC_CTRL restrains the return stack's fallback predictor.
         */
        bool rrsba_ctrl();

    private:
        bool f_uc_lock_dis;
        bool m_uc_lock_dis;

    public:

        /**
         * Locks on uncached memory can be forbidden.
         */
        bool uc_lock_dis();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_features_2_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_features_2_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 0xd subleaf 1, eax.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L180 CPUID level 0x0000000D:1.eax
     */

    class features_d_1_eax_t : public kaitai::kstruct {

    public:

        features_d_1_eax_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_xstate_1_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_d_1_eax_t();

    private:
        bool f_xfd;
        bool m_xfd;

    public:

        /**
         * Extended feature disable MSRs.
         */
        bool xfd();

    private:
        bool f_xgetbv1;
        bool m_xgetbv1;

    public:

        /**
         * XGETBV with ecx 1.
         */
        bool xgetbv1();

    private:
        bool f_xsavec;
        bool m_xsavec;

    public:

        /**
         * XSAVEC and the compacted format.
         */
        bool xsavec();

    private:
        bool f_xsaveopt;
        bool m_xsaveopt;

    public:

        /**
         * XSAVEOPT.
         */
        bool xsaveopt();

    private:
        bool f_xsaves;
        bool m_xsaves;

    public:

        /**
         * XSAVES, XRSTORS and the XSS MSR.
         */
        bool xsaves();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_xstate_1_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_xstate_1_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 0x80000001, ecx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L156 CPUID level 0x80000001.ecx
     */

    class features_e1_ecx_t : public kaitai::kstruct {

    public:

        features_e1_ecx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_extended_features_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_e1_ecx_t();

    private:
        bool f_abm;
        bool m_abm;

    public:

        /**
         * LZCNT (and POPCNT).
         */
        bool abm();

    private:
        bool f_addr_msk_ext;
        bool m_addr_msk_ext;

    public:

        /**
         * Address masks of breakpoints cover 32 bits.
         */
        bool addr_msk_ext();

    private:
        bool f_amd_3dnowprefetch;
        bool m_amd_3dnowprefetch;

    public:

        /**
         * PREFETCH and PREFETCHW.
         */
        bool amd_3dnowprefetch();

    private:
        bool f_cmp_legacy;
        bool m_cmp_legacy;

    public:

        /**
         * Logical processors that leaf 1 counts are cores, not threads.
         */
        bool cmp_legacy();

    private:
        bool f_cr8_legacy;
        bool m_cr8_legacy;

    public:

        /**
         * cr8 is reachable outside long mode.
         */
        bool cr8_legacy();

    private:
        bool f_dbext;
        bool m_dbext;

    public:

        /**
         * Data breakpoints with an address mask.
         */
        bool dbext();

    private:
        bool f_extapic;
        bool m_extapic;

    public:

        /**
         * Extended local APIC registers.
         */
        bool extapic();

    private:
        bool f_fma4;
        bool m_fma4;

    public:

        /**
         * FMA with four operands.
         */
        bool fma4();

    private:
        bool f_ibs;
        bool m_ibs;

    public:

        /**
         * Instruction-based sampling.
         */
        bool ibs();

    private:
        bool f_lahf_lm;
        bool m_lahf_lm;

    public:

        /**
         * LAHF and SAHF in long mode.
         */
        bool lahf_lm();

    private:
        bool f_lwp;
        bool m_lwp;

    public:

        /**
         * Lightweight profiling.
         */
        bool lwp();

    private:
        bool f_misalignsse;
        bool m_misalignsse;

    public:

        /**
         * SSE operands in memory may be unaligned.
         */
        bool misalignsse();

    private:
        bool f_monitorx;
        bool m_monitorx;

    public:

        /**
         * MONITORX and MWAITX.
         */
        bool monitorx();

    private:
        bool f_nodeid_msr;
        bool m_nodeid_msr;

    public:

        /**
         * MSR with the node id.
         */
        bool nodeid_msr();

    private:
        bool f_osvw;
        bool m_osvw;

    public:

        /**
         * MSRs list the workarounds that the operating system should apply (OSVW).
         */
        bool osvw();

    private:
        bool f_skinit;
        bool m_skinit;

    public:

        /**
         * SKINIT and STGI.
         */
        bool skinit();

    private:
        bool f_sse4a;
        bool m_sse4a;

    public:

        /**
         * SSE4A.
         */
        bool sse4a();

    private:
        bool f_svm;
        bool m_svm;

    public:

        /**
         * AMD's secure virtual machine.
         */
        bool svm();

    private:
        bool f_tbm;
        bool m_tbm;

    public:

        /**
         * Trailing bit manipulation.
         */
        bool tbm();

    private:
        bool f_topoext;
        bool m_topoext;

    public:

        /**
         * Topology leaves 0x8000001d and 0x8000001e.
         */
        bool topoext();

    private:
        bool f_wdt;
        bool m_wdt;

    public:

        /**
         * Watchdog timer.
         */
        bool wdt();

    private:
        bool f_xop;
        bool m_xop;

    public:

        /**
         * XOP.
         */
        bool xop();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_extended_features_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_extended_features_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L145 CPUID level 0x80000001.edx
     */

    class features_e1_edx_t : public kaitai::kstruct {

    public:

        features_e1_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_extended_features_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_e1_edx_t();

    private:
        bool f_amd_3dnow;
        bool m_amd_3dnow;

    public:

        /**
         * 3DNow!.
         */
        bool amd_3dnow();

    private:
        bool f_amd_3dnowext;
        bool m_amd_3dnowext;

    public:

        /**
         * Extensions of 3DNow!.
         */
        bool amd_3dnowext();

    private:
        bool f_ffxsr;
        bool m_ffxsr;

    public:

        /**
         * FXSAVE and FXRSTOR can leave out the XMM registers.
         */
        bool ffxsr();

    private:
        bool f_lm;
        bool m_lm;

    public:

        /**
         * Long mode.
         */
        bool lm();

    private:
        bool f_mmxext;
        bool m_mmxext;

    public:

        /**
         * AMD's extensions of MMX.
         */
        bool mmxext();

    private:
        bool f_nx;
        bool m_nx;

    public:

        /**
         * Pages can be marked as not executable.
         */
        bool nx();

    private:
        bool f_page1gb;
        bool m_page1gb;

    public:

        /**
         * 1 GiB pages.
         */
        bool page1gb();

    private:
        bool f_rdtscp;
        bool m_rdtscp;

    public:

        /**
         * RDTSCP and the TSC_AUX MSR.
         */
        bool rdtscp();

    private:
        bool f_syscall;
        bool m_syscall;

    public:

        /**
         * SYSCALL and SYSRET.
         */
        bool syscall();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_extended_features_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_extended_features_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 0x80000021, eax.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L323 CPUID level 0x80000021.eax
     */

    class features_e21_eax_t : public kaitai::kstruct {

    public:

        features_e21_eax_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_extended_features_2_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_e21_eax_t();

    private:
        bool f_amd_fsrc;
        bool m_amd_fsrc;

    public:

        /**
         * REP CMPSB is fast for short strings.
         */
        bool amd_fsrc();

    private:
        bool f_amd_fsrs;
        bool m_amd_fsrs;

    public:

        /**
         * REP STOSB is fast for short strings.
         */
        bool amd_fsrs();

    private:
        bool f_amd_prefetchi;
        bool m_amd_prefetchi;

    public:

        /**
         * PREFETCHIT0 and PREFETCHIT1.
         */
        bool amd_prefetchi();

    private:
        bool f_auto_ibrs;
        bool m_auto_ibrs;

    public:

        /**
         * IBRS can be enabled automatically.
         */
        bool auto_ibrs();

    private:
        bool f_avx512_bmm;
        bool m_avx512_bmm;

    public:

        /**
         * AVX-512 bit matrix multiplication.
         */
        bool avx512_bmm();

    private:
        bool f_cpuid_user_dis;
        bool m_cpuid_user_dis;

    public:

        /**
         * CPUID can be disabled for user code.
         */
        bool cpuid_user_dis();

    private:
        bool f_epsf;
        bool m_epsf;

    public:

        /**
         * Enhanced predictive store forwarding.
         */
        bool epsf();

    private:
        bool f_fs_gs_ns;
        bool m_fs_gs_ns;

    public:

        /**
         * Writing the FS and GS base MSRs does not serialise.
         */
        bool fs_gs_ns();

    private:
        bool f_fsrsc;
        bool m_fsrsc;

    public:

        /**
         * REP SCASB is fast for short strings.
         */
        bool fsrsc();

    private:
        bool f_ibpb_brtype;
        bool m_ibpb_brtype;

    public:

        /**
         * IBPB flushes predicted branch types too.
         */
        bool ibpb_brtype();

    private:
        bool f_lfence_dispatch;
        bool m_lfence_dispatch;

    public:

        /**
         * LFENCE always holds back dispatch.
         */
        bool lfence_dispatch();

    private:
        bool f_no_nest_bp;
        bool m_no_nest_bp;

    public:

        /**
         * No data breakpoints within breakpoints.
         */
        bool no_nest_bp();

    private:
        bool f_nscb;
        bool m_nscb;

    public:

        /**
         * A null selector clears the segment's base and limit.
         */
        bool nscb();

    private:
        bool f_sbpb;
        bool m_sbpb;

    public:

        /**
         * Selective branch predictor barrier.
         */
        bool sbpb();

    private:
        bool f_srso_msr_fix;
        bool m_srso_msr_fix;

    public:

        /**
         * An MSR bit reduces speculation against return stack overflow.
         */
        bool srso_msr_fix();

    private:
        bool f_srso_no;
        bool m_srso_no;

    public:

        /**
         * Not vulnerable to speculative return stack overflow.
         */
        bool srso_no();

    private:
        bool f_srso_us_no;
        bool m_srso_us_no;

    public:

        /**
         * Not vulnerable to speculative return stack overflow between user and supervisor.
         */
        bool srso_us_no();

    private:
        bool f_verw_clear;
        bool m_verw_clear;

    public:

        /**
         * VERW overwrites the processor's buffers.
         */
        bool verw_clear();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_extended_features_2_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_extended_features_2_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 0x80000021, ecx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L403 CPUID level 0x80000021.ecx
     */

    class features_e21_ecx_t : public kaitai::kstruct {

    public:

        features_e21_ecx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_extended_features_2_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_e21_ecx_t();

    private:
        bool f_tsa_l1_no;
        bool m_tsa_l1_no;

    public:

        /**
         * Not vulnerable to transient scheduler attacks on the L1 data cache.
         */
        bool tsa_l1_no();

    private:
        bool f_tsa_sq_no;
        bool m_tsa_sq_no;

    public:

        /**
         * Not vulnerable to transient scheduler attacks on the store queue.
         */
        bool tsa_sq_no();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_extended_features_2_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_extended_features_2_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 0x80000007, edx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L246 CPUID level 0x80000007.edx
     */

    class features_e7_edx_t : public kaitai::kstruct {

    public:

        features_e7_edx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_power_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_e7_edx_t();

    private:
        bool f_cpb;
        bool m_cpb;

    public:

        /**
         * Core performance boost.
         */
        bool cpb();

    private:
        bool f_efro;
        bool m_efro;

    public:

        /**
         * APERF and MPERF have read-only copies.
         */
        bool efro();

    private:
        bool f_hw_pstate;
        bool m_hw_pstate;

    public:

        /**
         * Performance states are set by hardware MSRs.
         */
        bool hw_pstate();

    private:
        bool f_itsc;
        bool m_itsc;

    public:

        /**
         * The TSC runs at one rate in every power state.
         */
        bool itsc();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_power_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_power_t* _parent() const { return m__parent; }
    };

    /**
     * Leaf 0x80000008, ebx.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L252 CPUID level 0x80000008.ebx
     */

    class features_e8_ebx_t : public kaitai::kstruct {

    public:

        features_e8_ebx_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::leaf_address_sizes_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~features_e8_ebx_t();

    private:
        bool f_amd_ppin;
        bool m_amd_ppin;

    public:

        /**
         * Protected processor inventory number.
         */
        bool amd_ppin();

    private:
        bool f_amd_ssbd;
        bool m_amd_ssbd;

    public:

        /**
         * Speculative store bypass can be disabled in SPEC_CTRL.
         */
        bool amd_ssbd();

    private:
        bool f_amd_stibp;
        bool m_amd_stibp;

    public:

        /**
         * Single-thread indirect branch predictors, in SPEC_CTRL.
         */
        bool amd_stibp();

    private:
        bool f_btc_no;
        bool m_btc_no;

    public:

        /**
         * Not vulnerable to branch type confusion.
         */
        bool btc_no();

    private:
        bool f_clzero;
        bool m_clzero;

    public:

        /**
         * CLZERO.
         */
        bool clzero();

    private:
        bool f_cppc;
        bool m_cppc;

    public:

        /**
         * Collaborative processor performance control.
         */
        bool cppc();

    private:
        bool f_ibpb;
        bool m_ibpb;

    public:

        /**
         * Indirect branch predictor barrier, in PRED_CMD.
         */
        bool ibpb();

    private:
        bool f_ibpb_ret;
        bool m_ibpb_ret;

    public:

        /**
         * IBPB flushes predicted return addresses too.
         */
        bool ibpb_ret();

    private:
        bool f_ibrs;
        bool m_ibrs;

    public:

        /**
         * Indirect branch restricted speculation, in SPEC_CTRL.
         */
        bool ibrs();

    private:
        bool f_ibrs_always;
        bool m_ibrs_always;

    public:

        /**
         * IBRS is best left enabled.
         */
        bool ibrs_always();

    private:
        bool f_ibrs_fast;
        bool m_ibrs_fast;

    public:

        /**
         * IBRS is preferable to software mitigations.
         */
        bool ibrs_fast();

    private:
        bool f_ibrs_same_mode;
        bool m_ibrs_same_mode;

    public:

        /**
         * IBRS protects within one privilege level too.
         */
        bool ibrs_same_mode();

    private:
        bool f_no_lmsl;
        bool m_no_lmsl;

    public:

        /**
         * EFER does not support segment limits in long mode.
         */
        bool no_lmsl();

    private:
        bool f_psfd;
        bool m_psfd;

    public:

        /**
         * Predictive store forwarding can be disabled in SPEC_CTRL.
         */
        bool psfd();

    private:
        bool f_rstr_fp_err_ptrs;
        bool m_rstr_fp_err_ptrs;

    public:

        /**
         * FXSAVE and FXRSTOR always handle the x87 error pointers.
         */
        bool rstr_fp_err_ptrs();

    private:
        bool f_ssb_no;
        bool m_ssb_no;

    public:

        /**
         * Not vulnerable to speculative store bypass.
         */
        bool ssb_no();

    private:
        bool f_stibp_always;
        bool m_stibp_always;

    public:

        /**
         * STIBP is best left enabled.
         */
        bool stibp_always();

    private:
        bool f_virt_ssbd;
        bool m_virt_ssbd;

    public:

        /**
         * Speculative store bypass can be disabled in VIRT_SPEC_CTRL.
         */
        bool virt_ssbd();

    private:
        bool f_wbnoinvd;
        bool m_wbnoinvd;

    public:

        /**
         * WBNOINVD.
         */
        bool wbnoinvd();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::leaf_address_sizes_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::leaf_address_sizes_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaf 0x80000008.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_address_sizes_t : public kaitai::kstruct {

    public:

        leaf_address_sizes_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_address_sizes_t();

    private:
        bool f_len_apic_id;
        int32_t m_len_apic_id;

    public:

        /**
         * Number of bits of an APIC id that number the cores.
         */
        int32_t len_apic_id();

    private:
        uint8_t m_max_phys_addr;
        uint8_t m_max_lin_addr;
        uint8_t m_guest_max_phys_addr;
        uint8_t m_reserved_eax;
        features_e8_ebx_t* m_ebx;
        uint8_t m_last_core;
        uint8_t m_apic_id;
        uint16_t m_reserved_ecx;
        uint32_t m_edx;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Bits of a physical address (eax).
         */
        uint8_t max_phys_addr() const { return m_max_phys_addr; }

        /**
         * Bits of a linear address (eax).
         */
        uint8_t max_lin_addr() const { return m_max_lin_addr; }

        /**
         * Bits of a guest's physical address where they differ from the host's (eax).
         */
        uint8_t guest_max_phys_addr() const { return m_guest_max_phys_addr; }

        /**
         * Reserved (eax).
         */
        uint8_t reserved_eax() const { return m_reserved_eax; }

        /**
         * Features in ebx.
         */
        features_e8_ebx_t* ebx() const { return m_ebx; }

        /**
         * Number of cores in the package, less one (ecx).
         */
        uint8_t last_core() const { return m_last_core; }

        /**
         * Bits 7-4 are `len_apic_id` (ecx).
         */
        uint8_t apic_id() const { return m_apic_id; }

        /**
         * Bits that Xen does not interpret (ecx).
         */
        uint16_t reserved_ecx() const { return m_reserved_ecx; }

        /**
         * Xen interprets none of its bits.
         */
        uint32_t edx() const { return m_edx; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_brand_t : public kaitai::kstruct {

    public:

        leaf_brand_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_brand_t();

    private:
        std::string m_brand;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Up to 16 characters of the brand string.
         */
        std::string brand() const { return m_brand; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaf 0x80000001.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_extended_features_t : public kaitai::kstruct {

    public:

        leaf_extended_features_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_extended_features_t();

    private:
        cpu_signature_t* m_signature;
        uint32_t m_ebx;
        features_e1_ecx_t* m_ecx;
        features_e1_edx_t* m_edx;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Family, model and stepping; zero on Intel (eax).
         */
        cpu_signature_t* signature() const { return m_signature; }

        /**
         * Brand and package; Xen interprets none of its bits.
         */
        uint32_t ebx() const { return m_ebx; }

        /**
         * Features in ecx.
         */
        features_e1_ecx_t* ecx() const { return m_ecx; }

        /**
         * Features in edx.
         */
        features_e1_edx_t* edx() const { return m_edx; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaf 0x80000021.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_extended_features_2_t : public kaitai::kstruct {

    public:

        leaf_extended_features_2_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_extended_features_2_t();

    private:
        features_e21_eax_t* m_eax;
        uint16_t m_ucode_size;
        uint8_t m_rap_size;
        uint8_t m_reserved_ebx;
        features_e21_ecx_t* m_ecx;
        uint32_t m_edx;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Features in eax.
         */
        features_e21_eax_t* eax() const { return m_eax; }

        /**
         * Size of a microcode patch, in units of 16 bytes (ebx).
         */
        uint16_t ucode_size() const { return m_ucode_size; }

        /**
         * Entries of the return address predictor, in units of 8 (ebx).
         */
        uint8_t rap_size() const { return m_rap_size; }

        /**
         * Reserved (ebx).
         */
        uint8_t reserved_ebx() const { return m_reserved_ebx; }

        /**
         * Features in ecx.
         */
        features_e21_ecx_t* ecx() const { return m_ecx; }

        /**
         * Xen interprets none of its bits.
         */
        uint32_t edx() const { return m_edx; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaf 7, subleaf 0.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_features_0_t : public kaitai::kstruct {

    public:

        leaf_features_0_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_features_0_t();

    private:
        uint32_t m_max_subleaf;
        features_7_0_ebx_t* m_ebx;
        features_7_0_ecx_t* m_ecx;
        features_7_0_edx_t* m_edx;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Highest subleaf (eax).
         */
        uint32_t max_subleaf() const { return m_max_subleaf; }

        /**
         * Features in ebx.
         */
        features_7_0_ebx_t* ebx() const { return m_ebx; }

        /**
         * Features in ecx.
         */
        features_7_0_ecx_t* ecx() const { return m_ecx; }

        /**
         * Features in edx.
         */
        features_7_0_edx_t* edx() const { return m_edx; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaf 7, subleaf 1.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_features_1_t : public kaitai::kstruct {

    public:

        leaf_features_1_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_features_1_t();

    private:
        features_7_1_eax_t* m_eax;
        features_7_1_ebx_t* m_ebx;
        uint32_t m_ecx;
        features_7_1_edx_t* m_edx;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Features in eax.
         */
        features_7_1_eax_t* eax() const { return m_eax; }

        /**
         * Features in ebx.
         */
        features_7_1_ebx_t* ebx() const { return m_ebx; }

        /**
         * No features that Xen knows.
         */
        uint32_t ecx() const { return m_ecx; }

        /**
         * Features in edx.
         */
        features_7_1_edx_t* edx() const { return m_edx; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaf 7, subleaf 2.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_features_2_t : public kaitai::kstruct {

    public:

        leaf_features_2_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_features_2_t();

    private:
        uint32_t m_eax;
        uint32_t m_ebx;
        uint32_t m_ecx;
        features_7_2_edx_t* m_edx;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Reserved.
         */
        uint32_t eax() const { return m_eax; }

        /**
         * Reserved.
         */
        uint32_t ebx() const { return m_ebx; }

        /**
         * Reserved.
         */
        uint32_t ecx() const { return m_ecx; }

        /**
         * Features in edx.
         */
        features_7_2_edx_t* edx() const { return m_edx; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
     * highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
     * when the guest executes CPUID.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpuid.h Source
     */

    class leaf_hypervisor_t : public kaitai::kstruct {

    public:

        leaf_hypervisor_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_hypervisor_t();

    private:
        uint32_t m_max_leaf;
        std::string m_signature;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Highest leaf of the range, or 0 (eax).
         */
        uint32_t max_leaf() const { return m_max_leaf; }

        /**
         * Name of the interface; empty in a policy (ebx, ecx, edx).
         */
        std::string signature() const { return m_signature; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaf 0x80000007.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_power_t : public kaitai::kstruct {

    public:

        leaf_power_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_power_t();

    private:
        uint32_t m_eax;
        uint32_t m_ebx;
        uint32_t m_ecx;
        features_e7_edx_t* m_edx;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Xen interprets none of its bits.
         */
        uint32_t eax() const { return m_eax; }

        /**
         * Xen interprets none of its bits.
         */
        uint32_t ebx() const { return m_ebx; }

        /**
         * Xen interprets none of its bits.
         */
        uint32_t ecx() const { return m_ecx; }

        /**
         * Features in edx.
         */
        features_e7_edx_t* edx() const { return m_edx; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaves 0 and 0x80000000.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_vendor_t : public kaitai::kstruct {

    public:

        leaf_vendor_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_vendor_t();

    private:
        bool f_vendor;
        std::string m_vendor;

    public:

        /**
         * The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
         * Intel leaves it zero in leaf 0x80000000.
         */
        std::string vendor();

    private:
        uint32_t m_max_leaf;
        std::string m_vendor_ebx;
        std::string m_vendor_ecx;
        std::string m_vendor_edx;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Highest leaf of this range (eax).
         */
        uint32_t max_leaf() const { return m_max_leaf; }

        /**
         * First third of the vendor's name.
         */
        std::string vendor_ebx() const { return m_vendor_ebx; }

        /**
         * Last third of the vendor's name.
         */
        std::string vendor_ecx() const { return m_vendor_ecx; }

        /**
         * Second third of the vendor's name.
         */
        std::string vendor_edx() const { return m_vendor_edx; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaf 1.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_version_t : public kaitai::kstruct {

    public:

        leaf_version_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_version_t();

    private:
        cpu_signature_t* m_signature;
        uint8_t m_brand_index;
        uint8_t m_clflush_size;
        uint8_t m_num_logical_processors;
        uint8_t m_apic_id;
        features_1_ecx_t* m_ecx;
        features_1_edx_t* m_edx;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Family, model and stepping (eax).
         */
        cpu_signature_t* signature() const { return m_signature; }

        /**
         * Number of a brand name; obsolete (ebx).
         */
        uint8_t brand_index() const { return m_brand_index; }

        /**
         * Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx).
         */
        uint8_t clflush_size() const { return m_clflush_size; }

        /**
         * Logical processors in the package (ebx).
         */
        uint8_t num_logical_processors() const { return m_num_logical_processors; }

        /**
         * Initial local APIC id (ebx).
         */
        uint8_t apic_id() const { return m_apic_id; }

        /**
         * Features in ecx.
         */
        features_1_ecx_t* ecx() const { return m_ecx; }

        /**
         * Features in edx.
         */
        features_1_edx_t* edx() const { return m_edx; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaf 0xd, subleaf 0.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_xstate_0_t : public kaitai::kstruct {

    public:

        leaf_xstate_0_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_xstate_0_t();

    private:
        xstate_components_t* m_xcr0_low;
        uint32_t m_current_size;
        uint32_t m_max_size;
        uint32_t m_xcr0_high;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Components that XCR0 may enable, low half (eax).
         */
        xstate_components_t* xcr0_low() const { return m_xcr0_low; }

        /**
         * Size of the XSAVE area in bytes for the components that are enabled (ebx).
         */
        uint32_t current_size() const { return m_current_size; }

        /**
         * Size of the XSAVE area in bytes for all components that can be enabled (ecx).
         */
        uint32_t max_size() const { return m_max_size; }

        /**
         * Components that XCR0 may enable, high half (edx).
         */
        uint32_t xcr0_high() const { return m_xcr0_high; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaf 0xd, subleaf 1.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
     */

    class leaf_xstate_1_t : public kaitai::kstruct {

    public:

        leaf_xstate_1_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_xstate_1_t();

    private:
        features_d_1_eax_t* m_eax;
        uint32_t m_current_size;
        xstate_components_t* m_xss_low;
        uint32_t m_xss_high;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Features in eax.
         */
        features_d_1_eax_t* eax() const { return m_eax; }

        /**
         * Size of the compacted XSAVE area in bytes for the components that are
         * enabled (ebx).
         */
        uint32_t current_size() const { return m_current_size; }

        /**
         * Components that the XSS MSR may enable, low half (ecx).
         */
        xstate_components_t* xss_low() const { return m_xss_low; }

        /**
         * Components that the XSS MSR may enable, high half (edx).
         */
        uint32_t xss_high() const { return m_xss_high; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L260-L264 struct xstate_component
     */

    class leaf_xstate_component_t : public kaitai::kstruct {

    public:

        leaf_xstate_component_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::cpuid_leaf_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~leaf_xstate_component_t();

    private:
        bool f_is_aligned;
        bool m_is_aligned;

    public:

        /**
         * The component begins at a multiple of 64 in a compacted area.
         */
        bool is_aligned();

    private:
        bool f_is_supervisor;
        bool m_is_supervisor;

    public:

        /**
         * The component is enabled by the XSS MSR, not by XCR0.
         */
        bool is_supervisor();

    private:
        uint32_t m_len_component;
        uint32_t m_ofs_component;
        uint32_t m_ecx;
        uint32_t m_edx;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::cpuid_leaf_t* m__parent;

    public:

        /**
         * Size of the component's state in bytes (eax).
         */
        uint32_t len_component() const { return m_len_component; }

        /**
         * Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx).
         */
        uint32_t ofs_component() const { return m_ofs_component; }

        /**
         * Properties of the component.
         */
        uint32_t ecx() const { return m_ecx; }

        /**
         * Reserved.
         */
        uint32_t edx() const { return m_edx; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::cpuid_leaf_t* _parent() const { return m__parent; }
    };

    /**
     * One MSR of a policy. The type is at the start of a substream of its own
     * (`size: 16`), which `features` relies on.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333 struct xen_msr_entry
     */

    class msr_entry_t : public kaitai::kstruct {

    public:

        msr_entry_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::msr_policy_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~msr_entry_t();

    private:
        bool f_features;
        kaitai::kstruct* m_features;
        bool n_features;

    public:
        bool _is_null_features() { features(); return n_features; };

    private:

    public:

        /**
         * The value, decoded. Absent for MSRs other than PLATFORM_INFO and
         * ARCH_CAPABILITIES.
         */
        kaitai::kstruct* features();

    private:
        bool f_msr;
        msr_index_t m_msr;

    public:

        /**
         * The MSR by name.
         */
        msr_index_t msr();

    private:
        uint32_t m_index;
        uint32_t m_flags;
        uint64_t m_value;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::msr_policy_t* m__parent;

    public:

        /**
         * Number of the MSR.
         */
        uint32_t index() const { return m_index; }

        /**
         * Reserved, zero; Xen refuses anything else.
         */
        uint32_t flags() const { return m_flags; }

        /**
         * Value of the MSR.
         */
        uint64_t value() const { return m_value; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::msr_policy_t* _parent() const { return m__parent; }
    };

    /**
     * The MSRs of a guest's policy, an array as long as its blob.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333 struct xen_msr_entry
     */

    class msr_policy_t : public kaitai::kstruct {

    public:

        msr_policy_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~msr_policy_t();

    private:
        bool f_num_msrs;
        int32_t m_num_msrs;

    public:

        /**
         * Number of whole entries in the blob.
         */
        int32_t num_msrs();

    private:
        std::vector<msr_entry_t*>* m_msrs;
        std::string m_excess;
        xen_x86_cpu_policy_t* m__root;
        kaitai::kstruct* m__parent;
        std::vector<std::string>* m__raw_msrs;
        std::vector<kaitai::kstream*>* m__io__raw_msrs;

    public:

        /**
         * The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES.
         */
        std::vector<msr_entry_t*>* msrs() const { return m_msrs; }

        /**
         * Bytes left over after the last whole entry; empty in a well-formed blob.
         */
        std::string excess() const { return m_excess; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::vector<std::string>* _raw_msrs() const { return m__raw_msrs; }
        std::vector<kaitai::kstream*>* _io__raw_msrs() const { return m__io__raw_msrs; }
    };

    /**
     * Value of the MSR PLATFORM_INFO.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L708 MSR_INTEL_PLATFORM_INFO
     */

    class platform_info_t : public kaitai::kstruct {

    public:

        platform_info_t(kaitai::kstream* p__io, xen_x86_cpu_policy_t::msr_entry_t* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~platform_info_t();

    private:
        bool f_cpuid_faulting;
        bool m_cpuid_faulting;

    public:

        /**
         * CPUID can be made to fault in user code.
         */
        bool cpuid_faulting();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_x86_cpu_policy_t* m__root;
        xen_x86_cpu_policy_t::msr_entry_t* m__parent;

    public:

        /**
         * Bits 31-0; a policy has only bit 31.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32, zero in a policy.
         */
        uint32_t high() const { return m_high; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        xen_x86_cpu_policy_t::msr_entry_t* _parent() const { return m__parent; }
    };

    /**
     * Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
     */

    class xstate_components_t : public kaitai::kstruct {

    public:

        xstate_components_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_cpu_policy_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~xstate_components_t();

    private:
        bool f_avx;
        bool m_avx;

    public:

        /**
         * Upper halves of the YMM registers.
         */
        bool avx();

    private:
        bool f_bndcsr;
        bool m_bndcsr;

    public:

        /**
         * MPX configuration and status.
         */
        bool bndcsr();

    private:
        bool f_bndregs;
        bool m_bndregs;

    public:

        /**
         * MPX bound registers.
         */
        bool bndregs();

    private:
        bool f_cet_s;
        bool m_cet_s;

    public:

        /**
         * Control-flow enforcement, shadow stack pointers (supervisor state).
         */
        bool cet_s();

    private:
        bool f_cet_u;
        bool m_cet_u;

    public:

        /**
         * Control-flow enforcement, user (supervisor state).
         */
        bool cet_u();

    private:
        bool f_egprs;
        bool m_egprs;

    public:

        /**
         * Registers r16-r31.
         */
        bool egprs();

    private:
        bool f_hdc;
        bool m_hdc;

    public:

        /**
         * Hardware duty cycling (supervisor state).
         */
        bool hdc();

    private:
        bool f_hi16_zmm;
        bool m_hi16_zmm;

    public:

        /**
         * ZMM registers 16-31.
         */
        bool hi16_zmm();

    private:
        bool f_hwp;
        bool m_hwp;

    public:

        /**
         * Hardware performance states (supervisor state).
         */
        bool hwp();

    private:
        bool f_lbr;
        bool m_lbr;

    public:

        /**
         * Last branch records (supervisor state).
         */
        bool lbr();

    private:
        bool f_opmask;
        bool m_opmask;

    public:

        /**
         * AVX-512 mask registers.
         */
        bool opmask();

    private:
        bool f_pasid;
        bool m_pasid;

    public:

        /**
         * Process address space identifier (supervisor state).
         */
        bool pasid();

    private:
        bool f_pkru;
        bool m_pkru;

    public:

        /**
         * Protection key rights of user pages.
         */
        bool pkru();

    private:
        bool f_pt;
        bool m_pt;

    public:

        /**
         * Processor trace (supervisor state).
         */
        bool pt();

    private:
        bool f_sse;
        bool m_sse;

    public:

        /**
         * XMM registers and MXCSR.
         */
        bool sse();

    private:
        bool f_tilecfg;
        bool m_tilecfg;

    public:

        /**
         * AMX tile configuration.
         */
        bool tilecfg();

    private:
        bool f_tiledata;
        bool m_tiledata;

    public:

        /**
         * AMX tile data.
         */
        bool tiledata();

    private:
        bool f_uintr;
        bool m_uintr;

    public:

        /**
         * User interrupts (supervisor state).
         */
        bool uintr();

    private:
        bool f_x87;
        bool m_x87;

    public:

        /**
         * x87 and MMX registers.
         */
        bool x87();

    private:
        bool f_zmm_hi256;
        bool m_zmm_hi256;

    public:

        /**
         * Upper halves of ZMM registers 0-15.
         */
        bool zmm_hi256();

    private:
        uint32_t m_raw;
        xen_x86_cpu_policy_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_cpu_policy_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

private:
    bool f_len_cpuid_leaf;
    int32_t m_len_cpuid_leaf;

public:

    /**
     * Size of one CPUID leaf in bytes, 24.
     */
    int32_t len_cpuid_leaf();

private:
    bool f_len_msr_entry;
    int32_t m_len_msr_entry;

public:

    /**
     * Size of one MSR entry in bytes, 16.
     */
    int32_t len_msr_entry();

private:
    bool f_no_subleaf;
    uint32_t m_no_subleaf;

public:

    /**
     * The `subleaf` of leaves that do not depend on ecx.
     */
    uint32_t no_subleaf();

private:
    xen_x86_cpu_policy_t* m__root;
    kaitai::kstruct* m__parent;

public:
    xen_x86_cpu_policy_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // XEN_X86_CPU_POLICY_H_
