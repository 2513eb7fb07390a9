// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.XenX86CpuPolicy || (root.XenX86CpuPolicy = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (XenX86CpuPolicy_, KaitaiStream) {
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
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h|Source}
 */

var XenX86CpuPolicy = (function() {
  XenX86CpuPolicy.CpuidLeafId = Object.freeze({
    BASIC_VENDOR: 0,
    VERSION_FEATURES: 1,
    CACHE_DESCRIPTORS: 2,
    SERIAL_NUMBER: 3,
    CACHE_PARAMETERS: 4,
    MONITOR: 5,
    THERMAL_POWER: 6,
    STRUCTURED_FEATURES: 7,
    DIRECT_CACHE_ACCESS: 9,
    PERFORMANCE_MONITORING: 10,
    TOPOLOGY: 11,
    XSTATE: 13,
    QOS_MONITORING: 15,
    QOS_ALLOCATION: 16,
    SGX: 18,
    PROCESSOR_TRACE: 20,
    TSC_FREQUENCY: 21,
    PROCESSOR_FREQUENCY: 22,
    SOC_VENDOR: 23,
    TLB_PARAMETERS: 24,
    KEY_LOCKER: 25,
    HYBRID: 26,
    PCONFIG: 27,
    LAST_BRANCH_RECORDS: 28,
    TILE: 29,
    TMUL: 30,
    TOPOLOGY_V2: 31,
    HISTORY_RESET: 32,
    AVX10: 36,
    HYPERVISOR_LIMIT: 1073741824,
    HYPERVISOR_VERSION: 1073741825,
    HYPERVISOR_MSRS: 1073741826,
    HYPERVISOR_TIME: 1073741827,
    HYPERVISOR_HVM: 1073741828,
    HYPERVISOR_PV: 1073741829,
    HYPERVISOR2_LIMIT: 1073742080,
    EXTENDED_VENDOR: 2147483648,
    EXTENDED_FEATURES: 2147483649,
    BRAND1: 2147483650,
    BRAND2: 2147483651,
    BRAND3: 2147483652,
    L1_CACHE: 2147483653,
    L2_CACHE: 2147483654,
    POWER_MANAGEMENT: 2147483655,
    ADDRESS_SIZES: 2147483656,
    SVM: 2147483658,
    TLB_1GB: 2147483673,
    PERFORMANCE_HINTS: 2147483674,
    IBS: 2147483675,
    LWP: 2147483676,
    EXTENDED_CACHE_PARAMETERS: 2147483677,
    EXTENDED_TOPOLOGY: 2147483678,
    MEMORY_ENCRYPTION: 2147483679,
    EXTENDED_QOS: 2147483680,
    EXTENDED_FEATURES_2: 2147483681,
    EXTENDED_PERFORMANCE_MONITORING: 2147483682,
    EXTENDED_TOPOLOGY_V2: 2147483686,

    0: "BASIC_VENDOR",
    1: "VERSION_FEATURES",
    2: "CACHE_DESCRIPTORS",
    3: "SERIAL_NUMBER",
    4: "CACHE_PARAMETERS",
    5: "MONITOR",
    6: "THERMAL_POWER",
    7: "STRUCTURED_FEATURES",
    9: "DIRECT_CACHE_ACCESS",
    10: "PERFORMANCE_MONITORING",
    11: "TOPOLOGY",
    13: "XSTATE",
    15: "QOS_MONITORING",
    16: "QOS_ALLOCATION",
    18: "SGX",
    20: "PROCESSOR_TRACE",
    21: "TSC_FREQUENCY",
    22: "PROCESSOR_FREQUENCY",
    23: "SOC_VENDOR",
    24: "TLB_PARAMETERS",
    25: "KEY_LOCKER",
    26: "HYBRID",
    27: "PCONFIG",
    28: "LAST_BRANCH_RECORDS",
    29: "TILE",
    30: "TMUL",
    31: "TOPOLOGY_V2",
    32: "HISTORY_RESET",
    36: "AVX10",
    1073741824: "HYPERVISOR_LIMIT",
    1073741825: "HYPERVISOR_VERSION",
    1073741826: "HYPERVISOR_MSRS",
    1073741827: "HYPERVISOR_TIME",
    1073741828: "HYPERVISOR_HVM",
    1073741829: "HYPERVISOR_PV",
    1073742080: "HYPERVISOR2_LIMIT",
    2147483648: "EXTENDED_VENDOR",
    2147483649: "EXTENDED_FEATURES",
    2147483650: "BRAND1",
    2147483651: "BRAND2",
    2147483652: "BRAND3",
    2147483653: "L1_CACHE",
    2147483654: "L2_CACHE",
    2147483655: "POWER_MANAGEMENT",
    2147483656: "ADDRESS_SIZES",
    2147483658: "SVM",
    2147483673: "TLB_1GB",
    2147483674: "PERFORMANCE_HINTS",
    2147483675: "IBS",
    2147483676: "LWP",
    2147483677: "EXTENDED_CACHE_PARAMETERS",
    2147483678: "EXTENDED_TOPOLOGY",
    2147483679: "MEMORY_ENCRYPTION",
    2147483680: "EXTENDED_QOS",
    2147483681: "EXTENDED_FEATURES_2",
    2147483682: "EXTENDED_PERFORMANCE_MONITORING",
    2147483686: "EXTENDED_TOPOLOGY_V2",
  });

  XenX86CpuPolicy.LeafLayout = Object.freeze({
    LEAF_REGISTERS: 0,
    LEAF_VENDOR: 1,
    LEAF_VERSION: 2,
    LEAF_FEATURES_0: 3,
    LEAF_FEATURES_1: 4,
    LEAF_FEATURES_2: 5,
    LEAF_XSTATE_0: 6,
    LEAF_XSTATE_1: 7,
    LEAF_XSTATE_COMPONENT: 8,
    LEAF_HYPERVISOR: 9,
    LEAF_EXTENDED_FEATURES: 10,
    LEAF_BRAND: 11,
    LEAF_POWER: 12,
    LEAF_ADDRESS_SIZES: 13,
    LEAF_EXTENDED_FEATURES_2: 14,

    0: "LEAF_REGISTERS",
    1: "LEAF_VENDOR",
    2: "LEAF_VERSION",
    3: "LEAF_FEATURES_0",
    4: "LEAF_FEATURES_1",
    5: "LEAF_FEATURES_2",
    6: "LEAF_XSTATE_0",
    7: "LEAF_XSTATE_1",
    8: "LEAF_XSTATE_COMPONENT",
    9: "LEAF_HYPERVISOR",
    10: "LEAF_EXTENDED_FEATURES",
    11: "LEAF_BRAND",
    12: "LEAF_POWER",
    13: "LEAF_ADDRESS_SIZES",
    14: "LEAF_EXTENDED_FEATURES_2",
  });

  XenX86CpuPolicy.MsrIndex = Object.freeze({
    P5_MC_ADDR: 0,
    P5_MC_TYPE: 1,
    TSC: 16,
    PLATFORM_ID: 23,
    APIC_BASE: 27,
    EBL_CR_POWERON: 42,
    EBC_FREQUENCY_ID: 44,
    TEST_CTRL: 51,
    CORE_THREAD_COUNT: 53,
    FEATURE_CONTROL: 58,
    TSC_ADJUST: 59,
    SPEC_CTRL: 72,
    PRED_CMD: 73,
    PPIN_CTL: 78,
    PPIN: 79,
    UCODE_WRITE: 121,
    UCODE_REV: 139,
    MISC_PACKAGE_CTRL: 188,
    PB_OPT_CTRL: 191,
    PERFCTR0: 193,
    FSB_FREQ: 205,
    PLATFORM_INFO: 206,
    CORE_CAPABILITIES: 207,
    PKG_CST_CONFIG_CONTROL: 226,
    MPERF: 231,
    APERF: 232,
    MTRRCAP: 254,
    ARCH_CAPABILITIES: 266,
    FLUSH_CMD: 267,
    TSX_FORCE_ABORT: 271,
    BBL_CR_CTL: 281,
    TSX_CTRL: 290,
    MCU_OPT_CTRL: 291,
    MASK_V2_CPUID1: 304,
    MASK_V2_CPUID80000001: 305,
    MASK_V3_CPUID1: 306,
    MASK_V3_CPUID80000001: 307,
    MASK_V3_CPUIDD_01: 308,
    MISC_FEATURES_ENABLES: 320,
    SYSENTER_CS: 372,
    SYSENTER_ESP: 373,
    SYSENTER_EIP: 374,
    MCG_CAP: 377,
    MCG_STATUS: 378,
    MCG_CTL: 379,
    EVNTSEL0: 390,
    PERF_STATUS: 408,
    PERF_CTL: 409,
    THERM_CONTROL: 410,
    THERM_INTERRUPT: 411,
    THERM_STATUS: 412,
    MISC_ENABLE: 416,
    TEMPERATURE_TARGET: 418,
    ENERGY_PERF_BIAS: 432,
    PACKAGE_THERM_STATUS: 433,
    FRED_RSP_SL0: 460,
    FRED_RSP_SL1: 461,
    FRED_RSP_SL2: 462,
    FRED_RSP_SL3: 463,
    FRED_STK_LVLS: 464,
    FRED_SSP_SL1: 465,
    FRED_SSP_SL2: 466,
    FRED_SSP_SL3: 467,
    FRED_CONFIG: 468,
    DEBUGCTL: 473,
    LASTBRANCHFROMIP: 475,
    LASTBRANCHTOIP: 476,
    LASTINTFROMIP: 477,
    LASTINTTOIP: 478,
    POWER_CTL: 508,
    MTRR_PHYSBASE0: 512,
    MTRR_PHYSMASK0: 513,
    MTRR_PHYSBASE1: 514,
    MTRR_PHYSMASK1: 515,
    MTRR_PHYSBASE2: 516,
    MTRR_PHYSMASK2: 517,
    MTRR_PHYSBASE3: 518,
    MTRR_PHYSMASK3: 519,
    MTRR_PHYSBASE4: 520,
    MTRR_PHYSMASK4: 521,
    MTRR_PHYSBASE5: 522,
    MTRR_PHYSMASK5: 523,
    MTRR_PHYSBASE6: 524,
    MTRR_PHYSMASK6: 525,
    MTRR_PHYSBASE7: 526,
    MTRR_PHYSMASK7: 527,
    MTRR_FIX64K_00000: 592,
    MTRR_FIX16K_80000: 600,
    MTRR_FIX16K_A0000: 601,
    MTRR_FIX4K_C0000: 616,
    MTRR_FIX4K_C8000: 617,
    MTRR_FIX4K_D0000: 618,
    MTRR_FIX4K_D8000: 619,
    MTRR_FIX4K_E0000: 620,
    MTRR_FIX4K_E8000: 621,
    MTRR_FIX4K_F0000: 622,
    MTRR_FIX4K_F8000: 623,
    PAT: 631,
    MC0_CTL2: 640,
    MC1_CTL2: 641,
    MTRR_DEF_TYPE: 767,
    PERF_CAPABILITIES: 837,
    PERF_FIXED_CTR_CTRL: 909,
    PERF_GLOBAL_STATUS: 910,
    PERF_GLOBAL_CTRL: 911,
    PERF_GLOBAL_OVF_CTRL: 912,
    PEBS_ENABLE: 1009,
    MC0_CTL: 1024,
    MC0_STATUS: 1025,
    MC0_ADDR: 1026,
    MC0_MISC: 1027,
    MC1_CTL: 1028,
    MC1_STATUS: 1029,
    MC1_ADDR: 1030,
    MC1_MISC: 1031,
    MASK_V1_CPUID1: 1144,
    VMX_BASIC: 1152,
    VMX_PINBASED_CTLS: 1153,
    VMX_PROCBASED_CTLS: 1154,
    VMX_EXIT_CTLS: 1155,
    VMX_ENTRY_CTLS: 1156,
    VMX_MISC: 1157,
    VMX_CR0_FIXED0: 1158,
    VMX_CR0_FIXED1: 1159,
    VMX_CR4_FIXED0: 1160,
    VMX_CR4_FIXED1: 1161,
    VMX_VMCS_ENUM: 1162,
    VMX_PROCBASED_CTLS2: 1163,
    VMX_EPT_VPID_CAP: 1164,
    VMX_TRUE_PINBASED_CTLS: 1165,
    VMX_TRUE_PROCBASED_CTLS: 1166,
    VMX_TRUE_EXIT_CTLS: 1167,
    VMX_TRUE_ENTRY_CTLS: 1168,
    VMX_VMFUNC: 1169,
    VMX_PROCBASED_CTLS3: 1170,
    MCG_EXT_CTL: 1232,
    RTIT_OUTPUT_BASE: 1376,
    RTIT_OUTPUT_MASK: 1377,
    RTIT_CTL: 1392,
    RTIT_STATUS: 1393,
    RTIT_CR3_MATCH: 1394,
    DS_AREA: 1536,
    U_CET: 1696,
    S_CET: 1698,
    PL0_SSP: 1700,
    PL1_SSP: 1701,
    PL2_SSP: 1702,
    PL3_SSP: 1703,
    ISST: 1704,
    TSC_DEADLINE: 1760,
    PKRS: 1761,
    PM_ENABLE: 1904,
    HWP_CAPABILITIES: 1905,
    HWP_INTERRUPT: 1907,
    HWP_REQUEST: 1908,
    HWP_STATUS: 1911,
    X2APIC_TPR: 2056,
    X2APIC_PPR: 2058,
    X2APIC_EOI: 2059,
    X2APIC_TMICT: 2104,
    X2APIC_TMCCT: 2105,
    X2APIC_SELF: 2111,
    BNDCFGS: 3472,
    PASID: 3475,
    XSS: 3488,
    PKG_HDC_CTL: 3504,
    PM_CTL1: 3505,
    MCU_CONTROL: 5126,
    UARCH_MISC_CTRL: 6913,
    EFER: 3221225600,
    STAR: 3221225601,
    LSTAR: 3221225602,
    CSTAR: 3221225603,
    SYSCALL_MASK: 3221225604,
    FS_BASE: 3221225728,
    GS_BASE: 3221225729,
    SHADOW_GS_BASE: 3221225730,
    TSC_AUX: 3221225731,
    TSC_RATIO: 3221225732,
    LWP_CFG: 3221225733,
    LWP_CBADDR: 3221225734,
    K7_EVNTSEL0: 3221291008,
    K7_EVNTSEL1: 3221291009,
    K7_EVNTSEL2: 3221291010,
    K7_EVNTSEL3: 3221291011,
    K7_PERFCTR0: 3221291012,
    K7_PERFCTR1: 3221291013,
    K7_PERFCTR2: 3221291014,
    K7_PERFCTR3: 3221291015,
    SYSCFG: 3221291024,
    HWCR: 3221291029,
    IORR_BASE0: 3221291030,
    IORR_MASK0: 3221291031,
    IORR_BASE1: 3221291032,
    IORR_MASK1: 3221291033,
    TOP_MEM1: 3221291034,
    TOP_MEM2: 3221291037,
    NB_CFG: 3221291039,
    PATCHLOADER: 3221291040,
    ENABLE_C1E: 3221291093,
    MMIO_CONF_BASE: 3221291096,
    PSTATE_LIMIT: 3221291105,
    PSTATE_CTRL: 3221291106,
    PSTATE_STATUS: 3221291107,
    PSTATE0: 3221291108,
    PSTATE1: 3221291109,
    PSTATE2: 3221291110,
    PSTATE3: 3221291111,
    PSTATE4: 3221291112,
    PSTATE5: 3221291113,
    PSTATE6: 3221291114,
    PSTATE7: 3221291115,
    TSEG_BASE: 3221291282,
    TSEG_MASK: 3221291283,
    VM_CR: 3221291284,
    VM_HSAVE_PA: 3221291287,
    VIRT_SPEC_CTRL: 3221291295,
    OSVW_ID_LENGTH: 3221291328,
    OSVW_STATUS: 3221291329,
    FAM15H_EVNTSEL0: 3221291520,
    FAM15H_PERFCTR0: 3221291521,
    FAM15H_EVNTSEL1: 3221291522,
    FAM15H_PERFCTR1: 3221291523,
    FAM15H_EVNTSEL2: 3221291524,
    FAM15H_PERFCTR2: 3221291525,
    FAM15H_EVNTSEL3: 3221291526,
    FAM15H_PERFCTR3: 3221291527,
    FAM15H_EVNTSEL4: 3221291528,
    FAM15H_PERFCTR4: 3221291529,
    FAM15H_EVNTSEL5: 3221291530,
    FAM15H_PERFCTR5: 3221291531,
    CSTATE_CFG: 3221291670,
    CPPC_CAP1: 3221291696,
    CPPC_ENABLE: 3221291697,
    CPPC_REQ: 3221291699,
    AMD_PPIN_CTL: 3221291760,
    AMD_PPIN: 3221291761,
    L7S0_FEATURE_MASK: 3221295106,
    THRM_FEATURE_MASK: 3221295107,
    FEATURE_MASK: 3221295108,
    EXT_FEATURE_MASK: 3221295109,
    DR1_ADDRESS_MASK: 3221295129,
    DR2_ADDRESS_MASK: 3221295130,
    DR3_ADDRESS_MASK: 3221295131,
    LS_CFG: 3221295136,
    IC_CFG: 3221295137,
    DC_CFG: 3221295138,
    BU_CFG: 3221295139,
    DR0_ADDRESS_MASK: 3221295143,
    FP_CFG: 3221295144,
    DE_CFG: 3221295145,
    BU_CFG2: 3221295146,
    EX_CFG: 3221295148,
    BP_CFG: 3221295150,
    DE_CFG2: 3221295331,

    0: "P5_MC_ADDR",
    1: "P5_MC_TYPE",
    16: "TSC",
    23: "PLATFORM_ID",
    27: "APIC_BASE",
    42: "EBL_CR_POWERON",
    44: "EBC_FREQUENCY_ID",
    51: "TEST_CTRL",
    53: "CORE_THREAD_COUNT",
    58: "FEATURE_CONTROL",
    59: "TSC_ADJUST",
    72: "SPEC_CTRL",
    73: "PRED_CMD",
    78: "PPIN_CTL",
    79: "PPIN",
    121: "UCODE_WRITE",
    139: "UCODE_REV",
    188: "MISC_PACKAGE_CTRL",
    191: "PB_OPT_CTRL",
    193: "PERFCTR0",
    205: "FSB_FREQ",
    206: "PLATFORM_INFO",
    207: "CORE_CAPABILITIES",
    226: "PKG_CST_CONFIG_CONTROL",
    231: "MPERF",
    232: "APERF",
    254: "MTRRCAP",
    266: "ARCH_CAPABILITIES",
    267: "FLUSH_CMD",
    271: "TSX_FORCE_ABORT",
    281: "BBL_CR_CTL",
    290: "TSX_CTRL",
    291: "MCU_OPT_CTRL",
    304: "MASK_V2_CPUID1",
    305: "MASK_V2_CPUID80000001",
    306: "MASK_V3_CPUID1",
    307: "MASK_V3_CPUID80000001",
    308: "MASK_V3_CPUIDD_01",
    320: "MISC_FEATURES_ENABLES",
    372: "SYSENTER_CS",
    373: "SYSENTER_ESP",
    374: "SYSENTER_EIP",
    377: "MCG_CAP",
    378: "MCG_STATUS",
    379: "MCG_CTL",
    390: "EVNTSEL0",
    408: "PERF_STATUS",
    409: "PERF_CTL",
    410: "THERM_CONTROL",
    411: "THERM_INTERRUPT",
    412: "THERM_STATUS",
    416: "MISC_ENABLE",
    418: "TEMPERATURE_TARGET",
    432: "ENERGY_PERF_BIAS",
    433: "PACKAGE_THERM_STATUS",
    460: "FRED_RSP_SL0",
    461: "FRED_RSP_SL1",
    462: "FRED_RSP_SL2",
    463: "FRED_RSP_SL3",
    464: "FRED_STK_LVLS",
    465: "FRED_SSP_SL1",
    466: "FRED_SSP_SL2",
    467: "FRED_SSP_SL3",
    468: "FRED_CONFIG",
    473: "DEBUGCTL",
    475: "LASTBRANCHFROMIP",
    476: "LASTBRANCHTOIP",
    477: "LASTINTFROMIP",
    478: "LASTINTTOIP",
    508: "POWER_CTL",
    512: "MTRR_PHYSBASE0",
    513: "MTRR_PHYSMASK0",
    514: "MTRR_PHYSBASE1",
    515: "MTRR_PHYSMASK1",
    516: "MTRR_PHYSBASE2",
    517: "MTRR_PHYSMASK2",
    518: "MTRR_PHYSBASE3",
    519: "MTRR_PHYSMASK3",
    520: "MTRR_PHYSBASE4",
    521: "MTRR_PHYSMASK4",
    522: "MTRR_PHYSBASE5",
    523: "MTRR_PHYSMASK5",
    524: "MTRR_PHYSBASE6",
    525: "MTRR_PHYSMASK6",
    526: "MTRR_PHYSBASE7",
    527: "MTRR_PHYSMASK7",
    592: "MTRR_FIX64K_00000",
    600: "MTRR_FIX16K_80000",
    601: "MTRR_FIX16K_A0000",
    616: "MTRR_FIX4K_C0000",
    617: "MTRR_FIX4K_C8000",
    618: "MTRR_FIX4K_D0000",
    619: "MTRR_FIX4K_D8000",
    620: "MTRR_FIX4K_E0000",
    621: "MTRR_FIX4K_E8000",
    622: "MTRR_FIX4K_F0000",
    623: "MTRR_FIX4K_F8000",
    631: "PAT",
    640: "MC0_CTL2",
    641: "MC1_CTL2",
    767: "MTRR_DEF_TYPE",
    837: "PERF_CAPABILITIES",
    909: "PERF_FIXED_CTR_CTRL",
    910: "PERF_GLOBAL_STATUS",
    911: "PERF_GLOBAL_CTRL",
    912: "PERF_GLOBAL_OVF_CTRL",
    1009: "PEBS_ENABLE",
    1024: "MC0_CTL",
    1025: "MC0_STATUS",
    1026: "MC0_ADDR",
    1027: "MC0_MISC",
    1028: "MC1_CTL",
    1029: "MC1_STATUS",
    1030: "MC1_ADDR",
    1031: "MC1_MISC",
    1144: "MASK_V1_CPUID1",
    1152: "VMX_BASIC",
    1153: "VMX_PINBASED_CTLS",
    1154: "VMX_PROCBASED_CTLS",
    1155: "VMX_EXIT_CTLS",
    1156: "VMX_ENTRY_CTLS",
    1157: "VMX_MISC",
    1158: "VMX_CR0_FIXED0",
    1159: "VMX_CR0_FIXED1",
    1160: "VMX_CR4_FIXED0",
    1161: "VMX_CR4_FIXED1",
    1162: "VMX_VMCS_ENUM",
    1163: "VMX_PROCBASED_CTLS2",
    1164: "VMX_EPT_VPID_CAP",
    1165: "VMX_TRUE_PINBASED_CTLS",
    1166: "VMX_TRUE_PROCBASED_CTLS",
    1167: "VMX_TRUE_EXIT_CTLS",
    1168: "VMX_TRUE_ENTRY_CTLS",
    1169: "VMX_VMFUNC",
    1170: "VMX_PROCBASED_CTLS3",
    1232: "MCG_EXT_CTL",
    1376: "RTIT_OUTPUT_BASE",
    1377: "RTIT_OUTPUT_MASK",
    1392: "RTIT_CTL",
    1393: "RTIT_STATUS",
    1394: "RTIT_CR3_MATCH",
    1536: "DS_AREA",
    1696: "U_CET",
    1698: "S_CET",
    1700: "PL0_SSP",
    1701: "PL1_SSP",
    1702: "PL2_SSP",
    1703: "PL3_SSP",
    1704: "ISST",
    1760: "TSC_DEADLINE",
    1761: "PKRS",
    1904: "PM_ENABLE",
    1905: "HWP_CAPABILITIES",
    1907: "HWP_INTERRUPT",
    1908: "HWP_REQUEST",
    1911: "HWP_STATUS",
    2056: "X2APIC_TPR",
    2058: "X2APIC_PPR",
    2059: "X2APIC_EOI",
    2104: "X2APIC_TMICT",
    2105: "X2APIC_TMCCT",
    2111: "X2APIC_SELF",
    3472: "BNDCFGS",
    3475: "PASID",
    3488: "XSS",
    3504: "PKG_HDC_CTL",
    3505: "PM_CTL1",
    5126: "MCU_CONTROL",
    6913: "UARCH_MISC_CTRL",
    3221225600: "EFER",
    3221225601: "STAR",
    3221225602: "LSTAR",
    3221225603: "CSTAR",
    3221225604: "SYSCALL_MASK",
    3221225728: "FS_BASE",
    3221225729: "GS_BASE",
    3221225730: "SHADOW_GS_BASE",
    3221225731: "TSC_AUX",
    3221225732: "TSC_RATIO",
    3221225733: "LWP_CFG",
    3221225734: "LWP_CBADDR",
    3221291008: "K7_EVNTSEL0",
    3221291009: "K7_EVNTSEL1",
    3221291010: "K7_EVNTSEL2",
    3221291011: "K7_EVNTSEL3",
    3221291012: "K7_PERFCTR0",
    3221291013: "K7_PERFCTR1",
    3221291014: "K7_PERFCTR2",
    3221291015: "K7_PERFCTR3",
    3221291024: "SYSCFG",
    3221291029: "HWCR",
    3221291030: "IORR_BASE0",
    3221291031: "IORR_MASK0",
    3221291032: "IORR_BASE1",
    3221291033: "IORR_MASK1",
    3221291034: "TOP_MEM1",
    3221291037: "TOP_MEM2",
    3221291039: "NB_CFG",
    3221291040: "PATCHLOADER",
    3221291093: "ENABLE_C1E",
    3221291096: "MMIO_CONF_BASE",
    3221291105: "PSTATE_LIMIT",
    3221291106: "PSTATE_CTRL",
    3221291107: "PSTATE_STATUS",
    3221291108: "PSTATE0",
    3221291109: "PSTATE1",
    3221291110: "PSTATE2",
    3221291111: "PSTATE3",
    3221291112: "PSTATE4",
    3221291113: "PSTATE5",
    3221291114: "PSTATE6",
    3221291115: "PSTATE7",
    3221291282: "TSEG_BASE",
    3221291283: "TSEG_MASK",
    3221291284: "VM_CR",
    3221291287: "VM_HSAVE_PA",
    3221291295: "VIRT_SPEC_CTRL",
    3221291328: "OSVW_ID_LENGTH",
    3221291329: "OSVW_STATUS",
    3221291520: "FAM15H_EVNTSEL0",
    3221291521: "FAM15H_PERFCTR0",
    3221291522: "FAM15H_EVNTSEL1",
    3221291523: "FAM15H_PERFCTR1",
    3221291524: "FAM15H_EVNTSEL2",
    3221291525: "FAM15H_PERFCTR2",
    3221291526: "FAM15H_EVNTSEL3",
    3221291527: "FAM15H_PERFCTR3",
    3221291528: "FAM15H_EVNTSEL4",
    3221291529: "FAM15H_PERFCTR4",
    3221291530: "FAM15H_EVNTSEL5",
    3221291531: "FAM15H_PERFCTR5",
    3221291670: "CSTATE_CFG",
    3221291696: "CPPC_CAP1",
    3221291697: "CPPC_ENABLE",
    3221291699: "CPPC_REQ",
    3221291760: "AMD_PPIN_CTL",
    3221291761: "AMD_PPIN",
    3221295106: "L7S0_FEATURE_MASK",
    3221295107: "THRM_FEATURE_MASK",
    3221295108: "FEATURE_MASK",
    3221295109: "EXT_FEATURE_MASK",
    3221295129: "DR1_ADDRESS_MASK",
    3221295130: "DR2_ADDRESS_MASK",
    3221295131: "DR3_ADDRESS_MASK",
    3221295136: "LS_CFG",
    3221295137: "IC_CFG",
    3221295138: "DC_CFG",
    3221295139: "BU_CFG",
    3221295143: "DR0_ADDRESS_MASK",
    3221295144: "FP_CFG",
    3221295145: "DE_CFG",
    3221295146: "BU_CFG2",
    3221295148: "EX_CFG",
    3221295150: "BP_CFG",
    3221295331: "DE_CFG2",
  });

  function XenX86CpuPolicy(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenX86CpuPolicy.prototype._read = function() {
  }

  /**
   * Value of the MSR ARCH_CAPABILITIES.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L72|MSR_ARCH_CAPABILITIES}
   */

  var ArchCapabilities = XenX86CpuPolicy.ArchCapabilities = (function() {
    function ArchCapabilities(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ArchCapabilities.prototype._read = function() {
      this.low = new ArchCapabilitiesLow(this._io, this, this._root);
      this.high = new ArchCapabilitiesHigh(this._io, this, this._root);
    }

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return ArchCapabilities;
  })();

  /**
   * Bits 63-32 of the ARCH_CAPABILITIES MSR.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367|MSR_ARCH_CAPS}
   */

  var ArchCapabilitiesHigh = XenX86CpuPolicy.ArchCapabilitiesHigh = (function() {
    function ArchCapabilitiesHigh(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ArchCapabilitiesHigh.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Not vulnerable to indirect target selection (bit 62 of the MSR).
     */
    Object.defineProperty(ArchCapabilitiesHigh.prototype, 'itsNo', {
      get: function() {
        if (this._m_itsNo !== undefined)
          return this._m_itsNo;
        this._m_itsNo = (this.raw & 1073741824) != 0;
        return this._m_itsNo;
      }
    });

    /**
     * PB_OPT_CTRL MSR (bit 32 of the MSR).
     */
    Object.defineProperty(ArchCapabilitiesHigh.prototype, 'pbOptCtrl', {
      get: function() {
        if (this._m_pbOptCtrl !== undefined)
          return this._m_pbOptCtrl;
        this._m_pbOptCtrl = (this.raw & 1) != 0;
        return this._m_pbOptCtrl;
      }
    });

    /**
     * All bits.
     */

    return ArchCapabilitiesHigh;
  })();

  /**
   * Bits 31-0 of the ARCH_CAPABILITIES MSR.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367|MSR_ARCH_CAPS}
   */

  var ArchCapabilitiesLow = XenX86CpuPolicy.ArchCapabilitiesLow = (function() {
    function ArchCapabilitiesLow(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ArchCapabilitiesLow.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Not vulnerable to branch history injection.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'bhiNo', {
      get: function() {
        if (this._m_bhiNo !== undefined)
          return this._m_bhiNo;
        this._m_bhiNo = (this.raw & 1048576) != 0;
        return this._m_bhiNo;
      }
    });

    /**
     * Instructions can be made to run in data-independent time.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'doitm', {
      get: function() {
        if (this._m_doitm !== undefined)
          return this._m_doitm;
        this._m_doitm = (this.raw & 4096) != 0;
        return this._m_doitm;
      }
    });

    /**
     * Enhanced IBRS.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'eibrs', {
      get: function() {
        if (this._m_eibrs !== undefined)
          return this._m_eibrs;
        this._m_eibrs = (this.raw & 2) != 0;
        return this._m_eibrs;
      }
    });

    /**
     * Reported energy can be filtered.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'energyFiltering', {
      get: function() {
        if (this._m_energyFiltering !== undefined)
          return this._m_energyFiltering;
        this._m_energyFiltering = (this.raw & 2048) != 0;
        return this._m_energyFiltering;
      }
    });

    /**
     * VERW overwrites the fill buffers.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'fbClear', {
      get: function() {
        if (this._m_fbClear !== undefined)
          return this._m_fbClear;
        this._m_fbClear = (this.raw & 131072) != 0;
        return this._m_fbClear;
      }
    });

    /**
     * An MSR can exclude the fill buffers from VERW.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'fbClearCtrl', {
      get: function() {
        if (this._m_fbClearCtrl !== undefined)
          return this._m_fbClearCtrl;
        this._m_fbClearCtrl = (this.raw & 262144) != 0;
        return this._m_fbClearCtrl;
      }
    });

    /**
     * Not vulnerable to stale data from fill buffers.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'fbsdpNo', {
      get: function() {
        if (this._m_fbsdpNo !== undefined)
          return this._m_fbsdpNo;
        this._m_fbsdpNo = (this.raw & 16384) != 0;
        return this._m_fbsdpNo;
      }
    });

    /**
     * MCU_OPT_CTRL can disable the gather mitigation.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'gdsCtrl', {
      get: function() {
        if (this._m_gdsCtrl !== undefined)
          return this._m_gdsCtrl;
        this._m_gdsCtrl = (this.raw & 33554432) != 0;
        return this._m_gdsCtrl;
      }
    });

    /**
     * Not vulnerable to gather data sampling.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'gdsNo', {
      get: function() {
        if (this._m_gdsNo !== undefined)
          return this._m_gdsNo;
        this._m_gdsNo = (this.raw & 67108864) != 0;
        return this._m_gdsNo;
      }
    });

    /**
     * A change of page size cannot raise a machine check.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'ifPschangeMcNo', {
      get: function() {
        if (this._m_ifPschangeMcNo !== undefined)
          return this._m_ifPschangeMcNo;
        this._m_ifPschangeMcNo = (this.raw & 64) != 0;
        return this._m_ifPschangeMcNo;
      }
    });

    /**
     * MCU_OPT_CTRL can make UMONITOR do nothing.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'ignUmonitor', {
      get: function() {
        if (this._m_ignUmonitor !== undefined)
          return this._m_ignUmonitor;
        this._m_ignUmonitor = (this.raw & 536870912) != 0;
        return this._m_ignUmonitor;
      }
    });

    /**
     * Not vulnerable to speculative store bypass.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'intelSsbNo', {
      get: function() {
        if (this._m_intelSsbNo !== undefined)
          return this._m_intelSsbNo;
        this._m_intelSsbNo = (this.raw & 16) != 0;
        return this._m_intelSsbNo;
      }
    });

    /**
     * MCU_CONTROL MSR.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'mcuCtrl', {
      get: function() {
        if (this._m_mcuCtrl !== undefined)
          return this._m_mcuCtrl;
        this._m_mcuCtrl = (this.raw & 512) != 0;
        return this._m_mcuCtrl;
      }
    });

    /**
     * MSRs with information about microcode updates.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'mcuExt', {
      get: function() {
        if (this._m_mcuExt !== undefined)
          return this._m_mcuExt;
        this._m_mcuExt = (this.raw & 65536) != 0;
        return this._m_mcuExt;
      }
    });

    /**
     * Not vulnerable to microarchitectural data sampling.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'mdsNo', {
      get: function() {
        if (this._m_mdsNo !== undefined)
          return this._m_mdsNo;
        this._m_mdsNo = (this.raw & 32) != 0;
        return this._m_mdsNo;
      }
    });

    /**
     * MISC_PACKAGE_CTRL MSR.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'miscPkgCtrl', {
      get: function() {
        if (this._m_miscPkgCtrl !== undefined)
          return this._m_miscPkgCtrl;
        this._m_miscPkgCtrl = (this.raw & 1024) != 0;
        return this._m_miscPkgCtrl;
      }
    });

    /**
     * MCU_OPT_CTRL can mitigate MONITOR and UMONITOR.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'monUmonMitg', {
      get: function() {
        if (this._m_monUmonMitg !== undefined)
          return this._m_monUmonMitg;
        this._m_monUmonMitg = (this.raw & 1073741824) != 0;
        return this._m_monUmonMitg;
      }
    });

    /**
     * MSR with the state of overclocking.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'ovrclkStatus', {
      get: function() {
        if (this._m_ovrclkStatus !== undefined)
          return this._m_ovrclkStatus;
        this._m_ovrclkStatus = (this.raw & 8388608) != 0;
        return this._m_ovrclkStatus;
      }
    });

    /**
     * Not vulnerable to predictions from the return stack after a barrier.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'pbrsbNo', {
      get: function() {
        if (this._m_pbrsbNo !== undefined)
          return this._m_pbrsbNo;
        this._m_pbrsbNo = (this.raw & 16777216) != 0;
        return this._m_pbrsbNo;
      }
    });

    /**
     * Not vulnerable to stale data from primary buffers.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'psdpNo', {
      get: function() {
        if (this._m_psdpNo !== undefined)
          return this._m_psdpNo;
        this._m_psdpNo = (this.raw & 32768) != 0;
        return this._m_psdpNo;
      }
    });

    /**
     * Not vulnerable to rogue data cache loads (Meltdown).
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'rdclNo', {
      get: function() {
        if (this._m_rdclNo !== undefined)
          return this._m_rdclNo;
        this._m_rdclNo = (this.raw & 1) != 0;
        return this._m_rdclNo;
      }
    });

    /**
     * VERW overwrites the register files.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'rfdsClear', {
      get: function() {
        if (this._m_rfdsClear !== undefined)
          return this._m_rfdsClear;
        this._m_rfdsClear = (this.raw & 268435456) != 0;
        return this._m_rfdsClear;
      }
    });

    /**
     * Not vulnerable to register file data sampling.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'rfdsNo', {
      get: function() {
        if (this._m_rfdsNo !== undefined)
          return this._m_rfdsNo;
        this._m_rfdsNo = (this.raw & 134217728) != 0;
        return this._m_rfdsNo;
      }
    });

    /**
     * The return stack's fallback predictor is restricted.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'rrsba', {
      get: function() {
        if (this._m_rrsba !== undefined)
          return this._m_rrsba;
        this._m_rrsba = (this.raw & 524288) != 0;
        return this._m_rrsba;
      }
    });

    /**
     * An empty return stack falls back to another predictor.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'rsba', {
      get: function() {
        if (this._m_rsba !== undefined)
          return this._m_rsba;
        this._m_rsba = (this.raw & 4) != 0;
        return this._m_rsba;
      }
    });

    /**
     * Not vulnerable to shared buffer reads nor to sideband stale data.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'sbdrSsdpNo', {
      get: function() {
        if (this._m_sbdrSsdpNo !== undefined)
          return this._m_sbdrSsdpNo;
        this._m_sbdrSsdpNo = (this.raw & 8192) != 0;
        return this._m_sbdrSsdpNo;
      }
    });

    /**
     * A hypervisor need not flush the L1 data cache.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'skipL1dfl', {
      get: function() {
        if (this._m_skipL1dfl !== undefined)
          return this._m_skipL1dfl;
        this._m_skipL1dfl = (this.raw & 8) != 0;
        return this._m_skipL1dfl;
      }
    });

    /**
     * Not vulnerable to asynchronous aborts of transactions.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'taaNo', {
      get: function() {
        if (this._m_taaNo !== undefined)
          return this._m_taaNo;
        this._m_taaNo = (this.raw & 256) != 0;
        return this._m_taaNo;
      }
    });

    /**
     * TSX_CTRL MSR.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'tsxCtrl', {
      get: function() {
        if (this._m_tsxCtrl !== undefined)
          return this._m_tsxCtrl;
        this._m_tsxCtrl = (this.raw & 128) != 0;
        return this._m_tsxCtrl;
      }
    });

    /**
     * MSR that says whether xAPIC mode is locked out.
     */
    Object.defineProperty(ArchCapabilitiesLow.prototype, 'xapicStatus', {
      get: function() {
        if (this._m_xapicStatus !== undefined)
          return this._m_xapicStatus;
        this._m_xapicStatus = (this.raw & 2097152) != 0;
        return this._m_xapicStatus;
      }
    });

    /**
     * All bits.
     */

    return ArchCapabilitiesLow;
  })();

  /**
   * Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var CpuSignature = XenX86CpuPolicy.CpuSignature = (function() {
    function CpuSignature(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuSignature.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * The family, if it is less than 15.
     */
    Object.defineProperty(CpuSignature.prototype, 'baseFamily', {
      get: function() {
        if (this._m_baseFamily !== undefined)
          return this._m_baseFamily;
        this._m_baseFamily = this.raw >>> 8 & 15;
        return this._m_baseFamily;
      }
    });

    /**
     * Low digit of the model.
     */
    Object.defineProperty(CpuSignature.prototype, 'baseModel', {
      get: function() {
        if (this._m_baseModel !== undefined)
          return this._m_baseModel;
        this._m_baseModel = this.raw >>> 4 & 15;
        return this._m_baseModel;
      }
    });

    /**
     * Number to add to the family if that is 15.
     */
    Object.defineProperty(CpuSignature.prototype, 'extendedFamily', {
      get: function() {
        if (this._m_extendedFamily !== undefined)
          return this._m_extendedFamily;
        this._m_extendedFamily = this.raw >>> 20 & 255;
        return this._m_extendedFamily;
      }
    });

    /**
     * High digit of the model, which counts for family 6 and from 15 on.
     */
    Object.defineProperty(CpuSignature.prototype, 'extendedModel', {
      get: function() {
        if (this._m_extendedModel !== undefined)
          return this._m_extendedModel;
        this._m_extendedModel = this.raw >>> 16 & 15;
        return this._m_extendedModel;
      }
    });

    /**
     * The family, composed.
     */
    Object.defineProperty(CpuSignature.prototype, 'family', {
      get: function() {
        if (this._m_family !== undefined)
          return this._m_family;
        this._m_family = (this.baseFamily == 15 ? this.baseFamily + this.extendedFamily : this.baseFamily);
        return this._m_family;
      }
    });

    /**
     * The model, composed.
     */
    Object.defineProperty(CpuSignature.prototype, 'model', {
      get: function() {
        if (this._m_model !== undefined)
          return this._m_model;
        this._m_model = ( ((this.baseFamily == 15) || (this.baseFamily == 6))  ? this.baseModel + this.extendedModel * 16 : this.baseModel);
        return this._m_model;
      }
    });

    /**
     * Revision of the model.
     */
    Object.defineProperty(CpuSignature.prototype, 'stepping', {
      get: function() {
        if (this._m_stepping !== undefined)
          return this._m_stepping;
        this._m_stepping = this.raw & 15;
        return this._m_stepping;
      }
    });

    /**
     * All bits.
     */

    return CpuSignature;
  })();

  /**
   * The contents of one CPUID leaf. The type is at the start of a substream of
   * its own (`size: 24`), which `features` relies on.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326|struct xen_cpuid_leaf}
   */

  var CpuidLeaf = XenX86CpuPolicy.CpuidLeaf = (function() {
    function CpuidLeaf(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuidLeaf.prototype._read = function() {
      this.leaf = this._io.readU4le();
      this.subleaf = this._io.readU4le();
      this.eax = this._io.readU4le();
      this.ebx = this._io.readU4le();
      this.ecx = this._io.readU4le();
      this.edx = this._io.readU4le();
    }

    /**
     * The four registers, decoded. Absent for leaves without a layout in
     * this definition.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'features', {
      get: function() {
        if (this._m_features !== undefined)
          return this._m_features;
        if (this.layout != XenX86CpuPolicy.LeafLayout.LEAF_REGISTERS) {
          var _pos = this._io.pos;
          this._io.seek(8);
          switch (this.layout) {
          case XenX86CpuPolicy.LeafLayout.LEAF_ADDRESS_SIZES:
            this._m_features = new LeafAddressSizes(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_BRAND:
            this._m_features = new LeafBrand(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_EXTENDED_FEATURES:
            this._m_features = new LeafExtendedFeatures(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_EXTENDED_FEATURES_2:
            this._m_features = new LeafExtendedFeatures2(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_FEATURES_0:
            this._m_features = new LeafFeatures0(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_FEATURES_1:
            this._m_features = new LeafFeatures1(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_FEATURES_2:
            this._m_features = new LeafFeatures2(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_HYPERVISOR:
            this._m_features = new LeafHypervisor(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_POWER:
            this._m_features = new LeafPower(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_VENDOR:
            this._m_features = new LeafVendor(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_VERSION:
            this._m_features = new LeafVersion(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_XSTATE_0:
            this._m_features = new LeafXstate0(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_XSTATE_1:
            this._m_features = new LeafXstate1(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.LeafLayout.LEAF_XSTATE_COMPONENT:
            this._m_features = new LeafXstateComponent(this._io, this, this._root);
            break;
          }
          this._io.seek(_pos);
        }
        return this._m_features;
      }
    });

    /**
     * The leaf depends on ecx.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'hasSubleaf', {
      get: function() {
        if (this._m_hasSubleaf !== undefined)
          return this._m_hasSubleaf;
        this._m_hasSubleaf = this.subleaf != 4294967295;
        return this._m_hasSubleaf;
      }
    });

    /**
     * Type of `features`.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'layout', {
      get: function() {
        if (this._m_layout !== undefined)
          return this._m_layout;
        this._m_layout = ( ((this.leaf == 0) || (this.leaf == 2147483648))  ? XenX86CpuPolicy.LeafLayout.LEAF_VENDOR : (this.leaf == 1 ? XenX86CpuPolicy.LeafLayout.LEAF_VERSION : ( ((this.leaf == 7) && (this.subleaf == 0))  ? XenX86CpuPolicy.LeafLayout.LEAF_FEATURES_0 : ( ((this.leaf == 7) && (this.subleaf == 1))  ? XenX86CpuPolicy.LeafLayout.LEAF_FEATURES_1 : ( ((this.leaf == 7) && (this.subleaf == 2))  ? XenX86CpuPolicy.LeafLayout.LEAF_FEATURES_2 : ( ((this.leaf == 13) && (this.subleaf == 0))  ? XenX86CpuPolicy.LeafLayout.LEAF_XSTATE_0 : ( ((this.leaf == 13) && (this.subleaf == 1))  ? XenX86CpuPolicy.LeafLayout.LEAF_XSTATE_1 : ( ((this.leaf == 13) && (this.subleaf < 63))  ? XenX86CpuPolicy.LeafLayout.LEAF_XSTATE_COMPONENT : ( ((this.leaf == 1073741824) || (this.leaf == 1073742080))  ? XenX86CpuPolicy.LeafLayout.LEAF_HYPERVISOR : (this.leaf == 2147483649 ? XenX86CpuPolicy.LeafLayout.LEAF_EXTENDED_FEATURES : (this.leaf == 2147483650 ? XenX86CpuPolicy.LeafLayout.LEAF_BRAND : (this.leaf == 2147483651 ? XenX86CpuPolicy.LeafLayout.LEAF_BRAND : (this.leaf == 2147483652 ? XenX86CpuPolicy.LeafLayout.LEAF_BRAND : (this.leaf == 2147483655 ? XenX86CpuPolicy.LeafLayout.LEAF_POWER : (this.leaf == 2147483656 ? XenX86CpuPolicy.LeafLayout.LEAF_ADDRESS_SIZES : (this.leaf == 2147483681 ? XenX86CpuPolicy.LeafLayout.LEAF_EXTENDED_FEATURES_2 : XenX86CpuPolicy.LeafLayout.LEAF_REGISTERS))))))))))))))));
        return this._m_layout;
      }
    });

    /**
     * The leaf by name.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'leafId', {
      get: function() {
        if (this._m_leafId !== undefined)
          return this._m_leafId;
        this._m_leafId = this.leaf;
        return this._m_leafId;
      }
    });

    /**
     * Value of eax that selects this leaf.
     */

    /**
     * Value of ecx that selects it; 0xffffffff if ecx does not matter.
     */

    /**
     * Value that the guest gets in eax.
     */

    /**
     * Value that the guest gets in ebx.
     */

    /**
     * Value that the guest gets in ecx.
     */

    /**
     * Value that the guest gets in edx.
     */

    return CpuidLeaf;
  })();

  /**
   * The CPUID leaves of a guest, an array as long as its blob.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326|struct xen_cpuid_leaf}
   */

  var CpuidPolicy = XenX86CpuPolicy.CpuidPolicy = (function() {
    function CpuidPolicy(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuidPolicy.prototype._read = function() {
      this._raw_leaves = [];
      this.leaves = [];
      for (var i = 0; i < this.numLeaves; i++) {
        this._raw_leaves.push(this._io.readBytes(24));
        var _io__raw_leaves = new KaitaiStream(this._raw_leaves[i]);
        this.leaves.push(new CpuidLeaf(_io__raw_leaves, this, this._root));
      }
      this.excess = this._io.readBytesFull();
    }

    /**
     * Number of whole leaves in the blob.
     */
    Object.defineProperty(CpuidPolicy.prototype, 'numLeaves', {
      get: function() {
        if (this._m_numLeaves !== undefined)
          return this._m_numLeaves;
        this._m_numLeaves = Math.floor(this._io.size / 24);
        return this._m_numLeaves;
      }
    });

    /**
     * The leaves, in ascending order when Xen wrote them.
     */

    /**
     * Bytes left over after the last whole leaf; empty in a well-formed blob.
     */

    return CpuidPolicy;
  })();

  /**
   * Leaf 1, ecx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L113|CPUID level 0x00000001.ecx}
   */

  var Features1Ecx = XenX86CpuPolicy.Features1Ecx = (function() {
    function Features1Ecx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Features1Ecx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * AES instructions.
     */
    Object.defineProperty(Features1Ecx.prototype, 'aesni', {
      get: function() {
        if (this._m_aesni !== undefined)
          return this._m_aesni;
        this._m_aesni = (this.raw & 33554432) != 0;
        return this._m_aesni;
      }
    });

    /**
     * AVX.
     */
    Object.defineProperty(Features1Ecx.prototype, 'avx', {
      get: function() {
        if (this._m_avx !== undefined)
          return this._m_avx;
        this._m_avx = (this.raw & 268435456) != 0;
        return this._m_avx;
      }
    });

    /**
     * CMPXCHG16B.
     */
    Object.defineProperty(Features1Ecx.prototype, 'cx16', {
      get: function() {
        if (this._m_cx16 !== undefined)
          return this._m_cx16;
        this._m_cx16 = (this.raw & 8192) != 0;
        return this._m_cx16;
      }
    });

    /**
     * Direct cache access.
     */
    Object.defineProperty(Features1Ecx.prototype, 'dca', {
      get: function() {
        if (this._m_dca !== undefined)
          return this._m_dca;
        this._m_dca = (this.raw & 262144) != 0;
        return this._m_dca;
      }
    });

    /**
     * Debug store that can be qualified by privilege level.
     */
    Object.defineProperty(Features1Ecx.prototype, 'dscpl', {
      get: function() {
        if (this._m_dscpl !== undefined)
          return this._m_dscpl;
        this._m_dscpl = (this.raw & 16) != 0;
        return this._m_dscpl;
      }
    });

    /**
     * Debug store with 64-bit records.
     */
    Object.defineProperty(Features1Ecx.prototype, 'dtes64', {
      get: function() {
        if (this._m_dtes64 !== undefined)
          return this._m_dtes64;
        this._m_dtes64 = (this.raw & 4) != 0;
        return this._m_dtes64;
      }
    });

    /**
     * Enhanced SpeedStep.
     */
    Object.defineProperty(Features1Ecx.prototype, 'eist', {
      get: function() {
        if (this._m_eist !== undefined)
          return this._m_eist;
        this._m_eist = (this.raw & 128) != 0;
        return this._m_eist;
      }
    });

    /**
     * Conversion to and from half-precision floats.
     */
    Object.defineProperty(Features1Ecx.prototype, 'f16c', {
      get: function() {
        if (this._m_f16c !== undefined)
          return this._m_f16c;
        this._m_f16c = (this.raw & 536870912) != 0;
        return this._m_f16c;
      }
    });

    /**
     * Fused multiply-add.
     */
    Object.defineProperty(Features1Ecx.prototype, 'fma', {
      get: function() {
        if (this._m_fma !== undefined)
          return this._m_fma;
        this._m_fma = (this.raw & 4096) != 0;
        return this._m_fma;
      }
    });

    /**
     * Set by hypervisors for their guests, never by hardware.
     */
    Object.defineProperty(Features1Ecx.prototype, 'hypervisor', {
      get: function() {
        if (this._m_hypervisor !== undefined)
          return this._m_hypervisor;
        this._m_hypervisor = this.raw >>> 31 != 0;
        return this._m_hypervisor;
      }
    });

    /**
     * MONITOR and MWAIT.
     */
    Object.defineProperty(Features1Ecx.prototype, 'monitor', {
      get: function() {
        if (this._m_monitor !== undefined)
          return this._m_monitor;
        this._m_monitor = (this.raw & 8) != 0;
        return this._m_monitor;
      }
    });

    /**
     * MOVBE.
     */
    Object.defineProperty(Features1Ecx.prototype, 'movbe', {
      get: function() {
        if (this._m_movbe !== undefined)
          return this._m_movbe;
        this._m_movbe = (this.raw & 4194304) != 0;
        return this._m_movbe;
      }
    });

    /**
     * The operating system has enabled XSAVE; mirrors cr4.
     */
    Object.defineProperty(Features1Ecx.prototype, 'osxsave', {
      get: function() {
        if (this._m_osxsave !== undefined)
          return this._m_osxsave;
        this._m_osxsave = (this.raw & 134217728) != 0;
        return this._m_osxsave;
      }
    });

    /**
     * Process context identifiers.
     */
    Object.defineProperty(Features1Ecx.prototype, 'pcid', {
      get: function() {
        if (this._m_pcid !== undefined)
          return this._m_pcid;
        this._m_pcid = (this.raw & 131072) != 0;
        return this._m_pcid;
      }
    });

    /**
     * Carry-less multiplication, PCLMULQDQ.
     */
    Object.defineProperty(Features1Ecx.prototype, 'pclmulqdq', {
      get: function() {
        if (this._m_pclmulqdq !== undefined)
          return this._m_pclmulqdq;
        this._m_pclmulqdq = (this.raw & 2) != 0;
        return this._m_pclmulqdq;
      }
    });

    /**
     * MSR with the performance and debug capabilities.
     */
    Object.defineProperty(Features1Ecx.prototype, 'pdcm', {
      get: function() {
        if (this._m_pdcm !== undefined)
          return this._m_pdcm;
        this._m_pdcm = (this.raw & 32768) != 0;
        return this._m_pdcm;
      }
    });

    /**
     * POPCNT.
     */
    Object.defineProperty(Features1Ecx.prototype, 'popcnt', {
      get: function() {
        if (this._m_popcnt !== undefined)
          return this._m_popcnt;
        this._m_popcnt = (this.raw & 8388608) != 0;
        return this._m_popcnt;
      }
    });

    /**
     * RDRAND.
     */
    Object.defineProperty(Features1Ecx.prototype, 'rdrand', {
      get: function() {
        if (this._m_rdrand !== undefined)
          return this._m_rdrand;
        this._m_rdrand = (this.raw & 1073741824) != 0;
        return this._m_rdrand;
      }
    });

    /**
     * MSR that controls debugging of the silicon.
     */
    Object.defineProperty(Features1Ecx.prototype, 'sdbg', {
      get: function() {
        if (this._m_sdbg !== undefined)
          return this._m_sdbg;
        this._m_sdbg = (this.raw & 2048) != 0;
        return this._m_sdbg;
      }
    });

    /**
     * Safer mode extensions.
     */
    Object.defineProperty(Features1Ecx.prototype, 'smx', {
      get: function() {
        if (this._m_smx !== undefined)
          return this._m_smx;
        this._m_smx = (this.raw & 64) != 0;
        return this._m_smx;
      }
    });

    /**
     * SSE3.
     */
    Object.defineProperty(Features1Ecx.prototype, 'sse3', {
      get: function() {
        if (this._m_sse3 !== undefined)
          return this._m_sse3;
        this._m_sse3 = (this.raw & 1) != 0;
        return this._m_sse3;
      }
    });

    /**
     * SSE4.1.
     */
    Object.defineProperty(Features1Ecx.prototype, 'sse41', {
      get: function() {
        if (this._m_sse41 !== undefined)
          return this._m_sse41;
        this._m_sse41 = (this.raw & 524288) != 0;
        return this._m_sse41;
      }
    });

    /**
     * SSE4.2.
     */
    Object.defineProperty(Features1Ecx.prototype, 'sse42', {
      get: function() {
        if (this._m_sse42 !== undefined)
          return this._m_sse42;
        this._m_sse42 = (this.raw & 1048576) != 0;
        return this._m_sse42;
      }
    });

    /**
     * Supplemental SSE3.
     */
    Object.defineProperty(Features1Ecx.prototype, 'ssse3', {
      get: function() {
        if (this._m_ssse3 !== undefined)
          return this._m_ssse3;
        this._m_ssse3 = (this.raw & 512) != 0;
        return this._m_ssse3;
      }
    });

    /**
     * Second thermal monitor.
     */
    Object.defineProperty(Features1Ecx.prototype, 'tm2', {
      get: function() {
        if (this._m_tm2 !== undefined)
          return this._m_tm2;
        this._m_tm2 = (this.raw & 256) != 0;
        return this._m_tm2;
      }
    });

    /**
     * The APIC timer can wait for a value of the TSC.
     */
    Object.defineProperty(Features1Ecx.prototype, 'tscDeadline', {
      get: function() {
        if (this._m_tscDeadline !== undefined)
          return this._m_tscDeadline;
        this._m_tscDeadline = (this.raw & 16777216) != 0;
        return this._m_tscDeadline;
      }
    });

    /**
     * Intel's virtual machine extensions.
     */
    Object.defineProperty(Features1Ecx.prototype, 'vmx', {
      get: function() {
        if (this._m_vmx !== undefined)
          return this._m_vmx;
        this._m_vmx = (this.raw & 32) != 0;
        return this._m_vmx;
      }
    });

    /**
     * The local APIC has its x2APIC mode.
     */
    Object.defineProperty(Features1Ecx.prototype, 'x2apic', {
      get: function() {
        if (this._m_x2apic !== undefined)
          return this._m_x2apic;
        this._m_x2apic = (this.raw & 2097152) != 0;
        return this._m_x2apic;
      }
    });

    /**
     * XSAVE, XRSTOR and the registers XCR.
     */
    Object.defineProperty(Features1Ecx.prototype, 'xsave', {
      get: function() {
        if (this._m_xsave !== undefined)
          return this._m_xsave;
        this._m_xsave = (this.raw & 67108864) != 0;
        return this._m_xsave;
      }
    });

    /**
     * Task priority messages can be disabled.
     */
    Object.defineProperty(Features1Ecx.prototype, 'xtpr', {
      get: function() {
        if (this._m_xtpr !== undefined)
          return this._m_xtpr;
        this._m_xtpr = (this.raw & 16384) != 0;
        return this._m_xtpr;
      }
    });

    /**
     * All bits.
     */

    return Features1Ecx;
  })();

  /**
   * Leaf 1, edx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L83|CPUID level 0x00000001.edx}
   */

  var Features1Edx = XenX86CpuPolicy.Features1Edx = (function() {
    function Features1Edx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Features1Edx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Thermal and clock control through MSRs.
     */
    Object.defineProperty(Features1Edx.prototype, 'acpi', {
      get: function() {
        if (this._m_acpi !== undefined)
          return this._m_acpi;
        this._m_acpi = (this.raw & 4194304) != 0;
        return this._m_acpi;
      }
    });

    /**
     * Local APIC present and enabled; mirrors the APIC base MSR.
     */
    Object.defineProperty(Features1Edx.prototype, 'apic', {
      get: function() {
        if (this._m_apic !== undefined)
          return this._m_apic;
        this._m_apic = (this.raw & 512) != 0;
        return this._m_apic;
      }
    });

    /**
     * CLFLUSH.
     */
    Object.defineProperty(Features1Edx.prototype, 'clflush', {
      get: function() {
        if (this._m_clflush !== undefined)
          return this._m_clflush;
        this._m_clflush = (this.raw & 524288) != 0;
        return this._m_clflush;
      }
    });

    /**
     * Conditional moves.
     */
    Object.defineProperty(Features1Edx.prototype, 'cmov', {
      get: function() {
        if (this._m_cmov !== undefined)
          return this._m_cmov;
        this._m_cmov = (this.raw & 32768) != 0;
        return this._m_cmov;
      }
    });

    /**
     * CMPXCHG8B.
     */
    Object.defineProperty(Features1Edx.prototype, 'cx8', {
      get: function() {
        if (this._m_cx8 !== undefined)
          return this._m_cx8;
        this._m_cx8 = (this.raw & 256) != 0;
        return this._m_cx8;
      }
    });

    /**
     * Debugging extensions: breakpoints on I/O ports.
     */
    Object.defineProperty(Features1Edx.prototype, 'de', {
      get: function() {
        if (this._m_de !== undefined)
          return this._m_de;
        this._m_de = (this.raw & 4) != 0;
        return this._m_de;
      }
    });

    /**
     * Debug store.
     */
    Object.defineProperty(Features1Edx.prototype, 'ds', {
      get: function() {
        if (this._m_ds !== undefined)
          return this._m_ds;
        this._m_ds = (this.raw & 2097152) != 0;
        return this._m_ds;
      }
    });

    /**
     * x87 floating-point unit.
     */
    Object.defineProperty(Features1Edx.prototype, 'fpu', {
      get: function() {
        if (this._m_fpu !== undefined)
          return this._m_fpu;
        this._m_fpu = (this.raw & 1) != 0;
        return this._m_fpu;
      }
    });

    /**
     * FXSAVE and FXRSTOR.
     */
    Object.defineProperty(Features1Edx.prototype, 'fxsr', {
      get: function() {
        if (this._m_fxsr !== undefined)
          return this._m_fxsr;
        this._m_fxsr = (this.raw & 16777216) != 0;
        return this._m_fxsr;
      }
    });

    /**
     * The package may hold more than one logical processor.
     */
    Object.defineProperty(Features1Edx.prototype, 'htt', {
      get: function() {
        if (this._m_htt !== undefined)
          return this._m_htt;
        this._m_htt = (this.raw & 268435456) != 0;
        return this._m_htt;
      }
    });

    /**
     * An Itanium processor in its x86 mode.
     */
    Object.defineProperty(Features1Edx.prototype, 'ia64', {
      get: function() {
        if (this._m_ia64 !== undefined)
          return this._m_ia64;
        this._m_ia64 = (this.raw & 1073741824) != 0;
        return this._m_ia64;
      }
    });

    /**
     * Machine-check architecture with its banks.
     */
    Object.defineProperty(Features1Edx.prototype, 'mca', {
      get: function() {
        if (this._m_mca !== undefined)
          return this._m_mca;
        this._m_mca = (this.raw & 16384) != 0;
        return this._m_mca;
      }
    });

    /**
     * Machine-check exception.
     */
    Object.defineProperty(Features1Edx.prototype, 'mce', {
      get: function() {
        if (this._m_mce !== undefined)
          return this._m_mce;
        this._m_mce = (this.raw & 128) != 0;
        return this._m_mce;
      }
    });

    /**
     * MMX.
     */
    Object.defineProperty(Features1Edx.prototype, 'mmx', {
      get: function() {
        if (this._m_mmx !== undefined)
          return this._m_mmx;
        this._m_mmx = (this.raw & 8388608) != 0;
        return this._m_mmx;
      }
    });

    /**
     * RDMSR and WRMSR.
     */
    Object.defineProperty(Features1Edx.prototype, 'msr', {
      get: function() {
        if (this._m_msr !== undefined)
          return this._m_msr;
        this._m_msr = (this.raw & 32) != 0;
        return this._m_msr;
      }
    });

    /**
     * Memory type range registers.
     */
    Object.defineProperty(Features1Edx.prototype, 'mtrr', {
      get: function() {
        if (this._m_mtrr !== undefined)
          return this._m_mtrr;
        this._m_mtrr = (this.raw & 4096) != 0;
        return this._m_mtrr;
      }
    });

    /**
     * Physical address extension: 64-bit page-table entries.
     */
    Object.defineProperty(Features1Edx.prototype, 'pae', {
      get: function() {
        if (this._m_pae !== undefined)
          return this._m_pae;
        this._m_pae = (this.raw & 64) != 0;
        return this._m_pae;
      }
    });

    /**
     * Page attribute table.
     */
    Object.defineProperty(Features1Edx.prototype, 'pat', {
      get: function() {
        if (this._m_pat !== undefined)
          return this._m_pat;
        this._m_pat = (this.raw & 65536) != 0;
        return this._m_pat;
      }
    });

    /**
     * Pending break enable.
     */
    Object.defineProperty(Features1Edx.prototype, 'pbe', {
      get: function() {
        if (this._m_pbe !== undefined)
          return this._m_pbe;
        this._m_pbe = this.raw >>> 31 != 0;
        return this._m_pbe;
      }
    });

    /**
     * Global pages.
     */
    Object.defineProperty(Features1Edx.prototype, 'pge', {
      get: function() {
        if (this._m_pge !== undefined)
          return this._m_pge;
        this._m_pge = (this.raw & 8192) != 0;
        return this._m_pge;
      }
    });

    /**
     * 4 MiB pages.
     */
    Object.defineProperty(Features1Edx.prototype, 'pse', {
      get: function() {
        if (this._m_pse !== undefined)
          return this._m_pse;
        this._m_pse = (this.raw & 8) != 0;
        return this._m_pse;
      }
    });

    /**
     * 4 MiB pages above 4 GiB.
     */
    Object.defineProperty(Features1Edx.prototype, 'pse36', {
      get: function() {
        if (this._m_pse36 !== undefined)
          return this._m_pse36;
        this._m_pse36 = (this.raw & 131072) != 0;
        return this._m_pse36;
      }
    });

    /**
     * Processor serial number in leaf 3.
     */
    Object.defineProperty(Features1Edx.prototype, 'psn', {
      get: function() {
        if (this._m_psn !== undefined)
          return this._m_psn;
        this._m_psn = (this.raw & 262144) != 0;
        return this._m_psn;
      }
    });

    /**
     * SYSENTER and SYSEXIT.
     */
    Object.defineProperty(Features1Edx.prototype, 'sep', {
      get: function() {
        if (this._m_sep !== undefined)
          return this._m_sep;
        this._m_sep = (this.raw & 2048) != 0;
        return this._m_sep;
      }
    });

    /**
     * Self-snoop: the processor snoops its own caches.
     */
    Object.defineProperty(Features1Edx.prototype, 'ss', {
      get: function() {
        if (this._m_ss !== undefined)
          return this._m_ss;
        this._m_ss = (this.raw & 134217728) != 0;
        return this._m_ss;
      }
    });

    /**
     * SSE.
     */
    Object.defineProperty(Features1Edx.prototype, 'sse', {
      get: function() {
        if (this._m_sse !== undefined)
          return this._m_sse;
        this._m_sse = (this.raw & 33554432) != 0;
        return this._m_sse;
      }
    });

    /**
     * SSE2.
     */
    Object.defineProperty(Features1Edx.prototype, 'sse2', {
      get: function() {
        if (this._m_sse2 !== undefined)
          return this._m_sse2;
        this._m_sse2 = (this.raw & 67108864) != 0;
        return this._m_sse2;
      }
    });

    /**
     * First thermal monitor.
     */
    Object.defineProperty(Features1Edx.prototype, 'tm1', {
      get: function() {
        if (this._m_tm1 !== undefined)
          return this._m_tm1;
        this._m_tm1 = (this.raw & 536870912) != 0;
        return this._m_tm1;
      }
    });

    /**
     * Time stamp counter and RDTSC.
     */
    Object.defineProperty(Features1Edx.prototype, 'tsc', {
      get: function() {
        if (this._m_tsc !== undefined)
          return this._m_tsc;
        this._m_tsc = (this.raw & 16) != 0;
        return this._m_tsc;
      }
    });

    /**
     * Virtual-8086 mode extensions.
     */
    Object.defineProperty(Features1Edx.prototype, 'vme', {
      get: function() {
        if (this._m_vme !== undefined)
          return this._m_vme;
        this._m_vme = (this.raw & 2) != 0;
        return this._m_vme;
      }
    });

    /**
     * All bits.
     */

    return Features1Edx;
  })();

  /**
   * Leaf 7 subleaf 0, ebx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L187|CPUID level 0x00000007:0.ebx}
   */

  var Features70Ebx = XenX86CpuPolicy.Features70Ebx = (function() {
    function Features70Ebx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Features70Ebx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * ADCX and ADOX.
     */
    Object.defineProperty(Features70Ebx.prototype, 'adx', {
      get: function() {
        if (this._m_adx !== undefined)
          return this._m_adx;
        this._m_adx = (this.raw & 524288) != 0;
        return this._m_adx;
      }
    });

    /**
     * AVX2.
     */
    Object.defineProperty(Features70Ebx.prototype, 'avx2', {
      get: function() {
        if (this._m_avx2 !== undefined)
          return this._m_avx2;
        this._m_avx2 = (this.raw & 32) != 0;
        return this._m_avx2;
      }
    });

    /**
     * AVX-512 integer fused multiply-add.
     */
    Object.defineProperty(Features70Ebx.prototype, 'avx512Ifma', {
      get: function() {
        if (this._m_avx512Ifma !== undefined)
          return this._m_avx512Ifma;
        this._m_avx512Ifma = (this.raw & 2097152) != 0;
        return this._m_avx512Ifma;
      }
    });

    /**
     * AVX-512 bytes and words.
     */
    Object.defineProperty(Features70Ebx.prototype, 'avx512bw', {
      get: function() {
        if (this._m_avx512bw !== undefined)
          return this._m_avx512bw;
        this._m_avx512bw = (this.raw & 1073741824) != 0;
        return this._m_avx512bw;
      }
    });

    /**
     * AVX-512 conflict detection.
     */
    Object.defineProperty(Features70Ebx.prototype, 'avx512cd', {
      get: function() {
        if (this._m_avx512cd !== undefined)
          return this._m_avx512cd;
        this._m_avx512cd = (this.raw & 268435456) != 0;
        return this._m_avx512cd;
      }
    });

    /**
     * AVX-512 doublewords and quadwords.
     */
    Object.defineProperty(Features70Ebx.prototype, 'avx512dq', {
      get: function() {
        if (this._m_avx512dq !== undefined)
          return this._m_avx512dq;
        this._m_avx512dq = (this.raw & 131072) != 0;
        return this._m_avx512dq;
      }
    });

    /**
     * AVX-512 exponentials and reciprocals of Xeon Phi.
     */
    Object.defineProperty(Features70Ebx.prototype, 'avx512er', {
      get: function() {
        if (this._m_avx512er !== undefined)
          return this._m_avx512er;
        this._m_avx512er = (this.raw & 134217728) != 0;
        return this._m_avx512er;
      }
    });

    /**
     * AVX-512 foundation.
     */
    Object.defineProperty(Features70Ebx.prototype, 'avx512f', {
      get: function() {
        if (this._m_avx512f !== undefined)
          return this._m_avx512f;
        this._m_avx512f = (this.raw & 65536) != 0;
        return this._m_avx512f;
      }
    });

    /**
     * AVX-512 prefetches of Xeon Phi.
     */
    Object.defineProperty(Features70Ebx.prototype, 'avx512pf', {
      get: function() {
        if (this._m_avx512pf !== undefined)
          return this._m_avx512pf;
        this._m_avx512pf = (this.raw & 67108864) != 0;
        return this._m_avx512pf;
      }
    });

    /**
     * AVX-512 on shorter vectors.
     */
    Object.defineProperty(Features70Ebx.prototype, 'avx512vl', {
      get: function() {
        if (this._m_avx512vl !== undefined)
          return this._m_avx512vl;
        this._m_avx512vl = this.raw >>> 31 != 0;
        return this._m_avx512vl;
      }
    });

    /**
     * First set of bit manipulations.
     */
    Object.defineProperty(Features70Ebx.prototype, 'bmi1', {
      get: function() {
        if (this._m_bmi1 !== undefined)
          return this._m_bmi1;
        this._m_bmi1 = (this.raw & 8) != 0;
        return this._m_bmi1;
      }
    });

    /**
     * Second set of bit manipulations.
     */
    Object.defineProperty(Features70Ebx.prototype, 'bmi2', {
      get: function() {
        if (this._m_bmi2 !== undefined)
          return this._m_bmi2;
        this._m_bmi2 = (this.raw & 256) != 0;
        return this._m_bmi2;
      }
    });

    /**
     * CLFLUSHOPT.
     */
    Object.defineProperty(Features70Ebx.prototype, 'clflushopt', {
      get: function() {
        if (this._m_clflushopt !== undefined)
          return this._m_clflushopt;
        this._m_clflushopt = (this.raw & 8388608) != 0;
        return this._m_clflushopt;
      }
    });

    /**
     * CLWB.
     */
    Object.defineProperty(Features70Ebx.prototype, 'clwb', {
      get: function() {
        if (this._m_clwb !== undefined)
          return this._m_clwb;
        this._m_clwb = (this.raw & 16777216) != 0;
        return this._m_clwb;
      }
    });

    /**
     * Enhanced REP MOVSB and STOSB.
     */
    Object.defineProperty(Features70Ebx.prototype, 'erms', {
      get: function() {
        if (this._m_erms !== undefined)
          return this._m_erms;
        this._m_erms = (this.raw & 512) != 0;
        return this._m_erms;
      }
    });

    /**
     * The x87 data pointer changes only at exceptions.
     */
    Object.defineProperty(Features70Ebx.prototype, 'fdpExcpOnly', {
      get: function() {
        if (this._m_fdpExcpOnly !== undefined)
          return this._m_fdpExcpOnly;
        this._m_fdpExcpOnly = (this.raw & 64) != 0;
        return this._m_fdpExcpOnly;
      }
    });

    /**
     * RDFSBASE, WRFSBASE and similar instructions.
     */
    Object.defineProperty(Features70Ebx.prototype, 'fsgsbase', {
      get: function() {
        if (this._m_fsgsbase !== undefined)
          return this._m_fsgsbase;
        this._m_fsgsbase = (this.raw & 1) != 0;
        return this._m_fsgsbase;
      }
    });

    /**
     * Hardware lock elision.
     */
    Object.defineProperty(Features70Ebx.prototype, 'hle', {
      get: function() {
        if (this._m_hle !== undefined)
          return this._m_hle;
        this._m_hle = (this.raw & 16) != 0;
        return this._m_hle;
      }
    });

    /**
     * INVPCID.
     */
    Object.defineProperty(Features70Ebx.prototype, 'invpcid', {
      get: function() {
        if (this._m_invpcid !== undefined)
          return this._m_invpcid;
        this._m_invpcid = (this.raw & 1024) != 0;
        return this._m_invpcid;
      }
    });

    /**
     * Memory protection extensions.
     */
    Object.defineProperty(Features70Ebx.prototype, 'mpx', {
      get: function() {
        if (this._m_mpx !== undefined)
          return this._m_mpx;
        this._m_mpx = (this.raw & 16384) != 0;
        return this._m_mpx;
      }
    });

    /**
     * The x87 selectors are stored as zero.
     */
    Object.defineProperty(Features70Ebx.prototype, 'noFpuSel', {
      get: function() {
        if (this._m_noFpuSel !== undefined)
          return this._m_noFpuSel;
        this._m_noFpuSel = (this.raw & 8192) != 0;
        return this._m_noFpuSel;
      }
    });

    /**
     * Enforcement of platform quality of service.
     */
    Object.defineProperty(Features70Ebx.prototype, 'pqe', {
      get: function() {
        if (this._m_pqe !== undefined)
          return this._m_pqe;
        this._m_pqe = (this.raw & 32768) != 0;
        return this._m_pqe;
      }
    });

    /**
     * Monitoring of platform quality of service.
     */
    Object.defineProperty(Features70Ebx.prototype, 'pqm', {
      get: function() {
        if (this._m_pqm !== undefined)
          return this._m_pqm;
        this._m_pqm = (this.raw & 4096) != 0;
        return this._m_pqm;
      }
    });

    /**
     * Processor trace.
     */
    Object.defineProperty(Features70Ebx.prototype, 'procTrace', {
      get: function() {
        if (this._m_procTrace !== undefined)
          return this._m_procTrace;
        this._m_procTrace = (this.raw & 33554432) != 0;
        return this._m_procTrace;
      }
    });

    /**
     * RDSEED.
     */
    Object.defineProperty(Features70Ebx.prototype, 'rdseed', {
      get: function() {
        if (this._m_rdseed !== undefined)
          return this._m_rdseed;
        this._m_rdseed = (this.raw & 262144) != 0;
        return this._m_rdseed;
      }
    });

    /**
     * Restricted transactional memory.
     */
    Object.defineProperty(Features70Ebx.prototype, 'rtm', {
      get: function() {
        if (this._m_rtm !== undefined)
          return this._m_rtm;
        this._m_rtm = (this.raw & 2048) != 0;
        return this._m_rtm;
      }
    });

    /**
     * Software guard extensions.
     */
    Object.defineProperty(Features70Ebx.prototype, 'sgx', {
      get: function() {
        if (this._m_sgx !== undefined)
          return this._m_sgx;
        this._m_sgx = (this.raw & 4) != 0;
        return this._m_sgx;
      }
    });

    /**
     * SHA-1 and SHA-256.
     */
    Object.defineProperty(Features70Ebx.prototype, 'sha', {
      get: function() {
        if (this._m_sha !== undefined)
          return this._m_sha;
        this._m_sha = (this.raw & 536870912) != 0;
        return this._m_sha;
      }
    });

    /**
     * Supervisor code cannot access user pages by accident.
     */
    Object.defineProperty(Features70Ebx.prototype, 'smap', {
      get: function() {
        if (this._m_smap !== undefined)
          return this._m_smap;
        this._m_smap = (this.raw & 1048576) != 0;
        return this._m_smap;
      }
    });

    /**
     * Supervisor code cannot execute user pages.
     */
    Object.defineProperty(Features70Ebx.prototype, 'smep', {
      get: function() {
        if (this._m_smep !== undefined)
          return this._m_smep;
        this._m_smep = (this.raw & 128) != 0;
        return this._m_smep;
      }
    });

    /**
     * TSC_ADJUST MSR.
     */
    Object.defineProperty(Features70Ebx.prototype, 'tscAdjust', {
      get: function() {
        if (this._m_tscAdjust !== undefined)
          return this._m_tscAdjust;
        this._m_tscAdjust = (this.raw & 2) != 0;
        return this._m_tscAdjust;
      }
    });

    /**
     * All bits.
     */

    return Features70Ebx;
  })();

  /**
   * Leaf 7 subleaf 0, ecx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L220|CPUID level 0x00000007:0.ecx}
   */

  var Features70Ecx = XenX86CpuPolicy.Features70Ecx = (function() {
    function Features70Ecx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Features70Ecx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * AVX-512 bit counting in bytes and words.
     */
    Object.defineProperty(Features70Ecx.prototype, 'avx512Bitalg', {
      get: function() {
        if (this._m_avx512Bitalg !== undefined)
          return this._m_avx512Bitalg;
        this._m_avx512Bitalg = (this.raw & 4096) != 0;
        return this._m_avx512Bitalg;
      }
    });

    /**
     * AVX-512 manipulation of bytes in vectors.
     */
    Object.defineProperty(Features70Ecx.prototype, 'avx512Vbmi', {
      get: function() {
        if (this._m_avx512Vbmi !== undefined)
          return this._m_avx512Vbmi;
        this._m_avx512Vbmi = (this.raw & 2) != 0;
        return this._m_avx512Vbmi;
      }
    });

    /**
     * More AVX-512 manipulation of bytes in vectors.
     */
    Object.defineProperty(Features70Ecx.prototype, 'avx512Vbmi2', {
      get: function() {
        if (this._m_avx512Vbmi2 !== undefined)
          return this._m_avx512Vbmi2;
        this._m_avx512Vbmi2 = (this.raw & 64) != 0;
        return this._m_avx512Vbmi2;
      }
    });

    /**
     * AVX-512 neural network instructions.
     */
    Object.defineProperty(Features70Ecx.prototype, 'avx512Vnni', {
      get: function() {
        if (this._m_avx512Vnni !== undefined)
          return this._m_avx512Vnni;
        this._m_avx512Vnni = (this.raw & 2048) != 0;
        return this._m_avx512Vnni;
      }
    });

    /**
     * AVX-512 bit counting in doublewords and quadwords.
     */
    Object.defineProperty(Features70Ecx.prototype, 'avx512Vpopcntdq', {
      get: function() {
        if (this._m_avx512Vpopcntdq !== undefined)
          return this._m_avx512Vpopcntdq;
        this._m_avx512Vpopcntdq = (this.raw & 16384) != 0;
        return this._m_avx512Vpopcntdq;
      }
    });

    /**
     * Debug exception for locks that hold the bus.
     */
    Object.defineProperty(Features70Ecx.prototype, 'bld', {
      get: function() {
        if (this._m_bld !== undefined)
          return this._m_bld;
        this._m_bld = (this.raw & 16777216) != 0;
        return this._m_bld;
      }
    });

    /**
     * Shadow stacks.
     */
    Object.defineProperty(Features70Ecx.prototype, 'cetSs', {
      get: function() {
        if (this._m_cetSs !== undefined)
          return this._m_cetSs;
        this._m_cetSs = (this.raw & 128) != 0;
        return this._m_cetSs;
      }
    });

    /**
     * CLDEMOTE.
     */
    Object.defineProperty(Features70Ecx.prototype, 'cldemote', {
      get: function() {
        if (this._m_cldemote !== undefined)
          return this._m_cldemote;
        this._m_cldemote = (this.raw & 33554432) != 0;
        return this._m_cldemote;
      }
    });

    /**
     * ENQCMD and ENQCMDS.
     */
    Object.defineProperty(Features70Ecx.prototype, 'enqcmd', {
      get: function() {
        if (this._m_enqcmd !== undefined)
          return this._m_enqcmd;
        this._m_enqcmd = (this.raw & 536870912) != 0;
        return this._m_enqcmd;
      }
    });

    /**
     * Galois field arithmetic.
     */
    Object.defineProperty(Features70Ecx.prototype, 'gfni', {
      get: function() {
        if (this._m_gfni !== undefined)
          return this._m_gfni;
        this._m_gfni = (this.raw & 256) != 0;
        return this._m_gfni;
      }
    });

    /**
     * Page tables with five levels.
     */
    Object.defineProperty(Features70Ecx.prototype, 'la57', {
      get: function() {
        if (this._m_la57 !== undefined)
          return this._m_la57;
        this._m_la57 = (this.raw & 65536) != 0;
        return this._m_la57;
      }
    });

    /**
     * MOVDIR64B.
     */
    Object.defineProperty(Features70Ecx.prototype, 'movdir64b', {
      get: function() {
        if (this._m_movdir64b !== undefined)
          return this._m_movdir64b;
        this._m_movdir64b = (this.raw & 268435456) != 0;
        return this._m_movdir64b;
      }
    });

    /**
     * MOVDIRI.
     */
    Object.defineProperty(Features70Ecx.prototype, 'movdiri', {
      get: function() {
        if (this._m_movdiri !== undefined)
          return this._m_movdiri;
        this._m_movdiri = (this.raw & 134217728) != 0;
        return this._m_movdiri;
      }
    });

    /**
     * The operating system has enabled protection keys; mirrors cr4.
     */
    Object.defineProperty(Features70Ecx.prototype, 'ospke', {
      get: function() {
        if (this._m_ospke !== undefined)
          return this._m_ospke;
        this._m_ospke = (this.raw & 16) != 0;
        return this._m_ospke;
      }
    });

    /**
     * Protection keys for supervisor pages.
     */
    Object.defineProperty(Features70Ecx.prototype, 'pks', {
      get: function() {
        if (this._m_pks !== undefined)
          return this._m_pks;
        this._m_pks = this.raw >>> 31 != 0;
        return this._m_pks;
      }
    });

    /**
     * Protection keys for user pages.
     */
    Object.defineProperty(Features70Ecx.prototype, 'pku', {
      get: function() {
        if (this._m_pku !== undefined)
          return this._m_pku;
        this._m_pku = (this.raw & 8) != 0;
        return this._m_pku;
      }
    });

    /**
     * PREFETCHWT1.
     */
    Object.defineProperty(Features70Ecx.prototype, 'prefetchwt1', {
      get: function() {
        if (this._m_prefetchwt1 !== undefined)
          return this._m_prefetchwt1;
        this._m_prefetchwt1 = (this.raw & 1) != 0;
        return this._m_prefetchwt1;
      }
    });

    /**
     * RDPID.
     */
    Object.defineProperty(Features70Ecx.prototype, 'rdpid', {
      get: function() {
        if (this._m_rdpid !== undefined)
          return this._m_rdpid;
        this._m_rdpid = (this.raw & 4194304) != 0;
        return this._m_rdpid;
      }
    });

    /**
     * SGX launch configuration.
     */
    Object.defineProperty(Features70Ecx.prototype, 'sgxLc', {
      get: function() {
        if (this._m_sgxLc !== undefined)
          return this._m_sgxLc;
        this._m_sgxLc = (this.raw & 1073741824) != 0;
        return this._m_sgxLc;
      }
    });

    /**
     * Total memory encryption.
     */
    Object.defineProperty(Features70Ecx.prototype, 'tme', {
      get: function() {
        if (this._m_tme !== undefined)
          return this._m_tme;
        this._m_tme = (this.raw & 8192) != 0;
        return this._m_tme;
      }
    });

    /**
     * User code cannot read descriptor table registers.
     */
    Object.defineProperty(Features70Ecx.prototype, 'umip', {
      get: function() {
        if (this._m_umip !== undefined)
          return this._m_umip;
        this._m_umip = (this.raw & 4) != 0;
        return this._m_umip;
      }
    });

    /**
     * AES on vectors.
     */
    Object.defineProperty(Features70Ecx.prototype, 'vaes', {
      get: function() {
        if (this._m_vaes !== undefined)
          return this._m_vaes;
        this._m_vaes = (this.raw & 512) != 0;
        return this._m_vaes;
      }
    });

    /**
     * Carry-less multiplication on vectors.
     */
    Object.defineProperty(Features70Ecx.prototype, 'vpclmulqdq', {
      get: function() {
        if (this._m_vpclmulqdq !== undefined)
          return this._m_vpclmulqdq;
        this._m_vpclmulqdq = (this.raw & 1024) != 0;
        return this._m_vpclmulqdq;
      }
    });

    /**
     * UMONITOR, UMWAIT and TPAUSE.
     */
    Object.defineProperty(Features70Ecx.prototype, 'waitpkg', {
      get: function() {
        if (this._m_waitpkg !== undefined)
          return this._m_waitpkg;
        this._m_waitpkg = (this.raw & 32) != 0;
        return this._m_waitpkg;
      }
    });

    /**
     * All bits.
     */

    return Features70Ecx;
  })();

  /**
   * Leaf 7 subleaf 0, edx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L273|CPUID level 0x00000007:0.edx}
   */

  var Features70Edx = XenX86CpuPolicy.Features70Edx = (function() {
    function Features70Edx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Features70Edx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * AMX on bfloat16 numbers.
     */
    Object.defineProperty(Features70Edx.prototype, 'amxBf16', {
      get: function() {
        if (this._m_amxBf16 !== undefined)
          return this._m_amxBf16;
        this._m_amxBf16 = (this.raw & 4194304) != 0;
        return this._m_amxBf16;
      }
    });

    /**
     * AMX on 8-bit integers.
     */
    Object.defineProperty(Features70Edx.prototype, 'amxInt8', {
      get: function() {
        if (this._m_amxInt8 !== undefined)
          return this._m_amxInt8;
        this._m_amxInt8 = (this.raw & 33554432) != 0;
        return this._m_amxInt8;
      }
    });

    /**
     * AMX tiles.
     */
    Object.defineProperty(Features70Edx.prototype, 'amxTile', {
      get: function() {
        if (this._m_amxTile !== undefined)
          return this._m_amxTile;
        this._m_amxTile = (this.raw & 16777216) != 0;
        return this._m_amxTile;
      }
    });

    /**
     * ARCH_CAPABILITIES MSR.
     */
    Object.defineProperty(Features70Edx.prototype, 'archCaps', {
      get: function() {
        if (this._m_archCaps !== undefined)
          return this._m_archCaps;
        this._m_archCaps = (this.raw & 536870912) != 0;
        return this._m_archCaps;
      }
    });

    /**
     * Architectural last branch records.
     */
    Object.defineProperty(Features70Edx.prototype, 'archLbr', {
      get: function() {
        if (this._m_archLbr !== undefined)
          return this._m_archLbr;
        this._m_archLbr = (this.raw & 524288) != 0;
        return this._m_archLbr;
      }
    });

    /**
     * Multiply-accumulate instructions of Xeon Phi.
     */
    Object.defineProperty(Features70Edx.prototype, 'avx5124fmaps', {
      get: function() {
        if (this._m_avx5124fmaps !== undefined)
          return this._m_avx5124fmaps;
        this._m_avx5124fmaps = (this.raw & 8) != 0;
        return this._m_avx5124fmaps;
      }
    });

    /**
     * Neural network instructions of Xeon Phi.
     */
    Object.defineProperty(Features70Edx.prototype, 'avx5124vnniw', {
      get: function() {
        if (this._m_avx5124vnniw !== undefined)
          return this._m_avx5124vnniw;
        this._m_avx5124vnniw = (this.raw & 4) != 0;
        return this._m_avx5124vnniw;
      }
    });

    /**
     * AVX-512 on half-precision floats.
     */
    Object.defineProperty(Features70Edx.prototype, 'avx512Fp16', {
      get: function() {
        if (this._m_avx512Fp16 !== undefined)
          return this._m_avx512Fp16;
        this._m_avx512Fp16 = (this.raw & 8388608) != 0;
        return this._m_avx512Fp16;
      }
    });

    /**
     * VP2INTERSECTD and VP2INTERSECTQ.
     */
    Object.defineProperty(Features70Edx.prototype, 'avx512Vp2intersect', {
      get: function() {
        if (this._m_avx512Vp2intersect !== undefined)
          return this._m_avx512Vp2intersect;
        this._m_avx512Vp2intersect = (this.raw & 256) != 0;
        return this._m_avx512Vp2intersect;
      }
    });

    /**
     * Indirect branch tracking.
     */
    Object.defineProperty(Features70Edx.prototype, 'cetIbt', {
      get: function() {
        if (this._m_cetIbt !== undefined)
          return this._m_cetIbt;
        this._m_cetIbt = (this.raw & 1048576) != 0;
        return this._m_cetIbt;
      }
    });

    /**
     * CORE_CAPABILITIES MSR.
     */
    Object.defineProperty(Features70Edx.prototype, 'coreCaps', {
      get: function() {
        if (this._m_coreCaps !== undefined)
          return this._m_coreCaps;
        this._m_coreCaps = (this.raw & 1073741824) != 0;
        return this._m_coreCaps;
      }
    });

    /**
     * REP MOVSB is fast for short strings.
     */
    Object.defineProperty(Features70Edx.prototype, 'fsrm', {
      get: function() {
        if (this._m_fsrm !== undefined)
          return this._m_fsrm;
        this._m_fsrm = (this.raw & 16) != 0;
        return this._m_fsrm;
      }
    });

    /**
     * Cores of more than one kind.
     */
    Object.defineProperty(Features70Edx.prototype, 'hybrid', {
      get: function() {
        if (this._m_hybrid !== undefined)
          return this._m_hybrid;
        this._m_hybrid = (this.raw & 32768) != 0;
        return this._m_hybrid;
      }
    });

    /**
     * IBRS and IBPB, as Intel enumerates them.
     */
    Object.defineProperty(Features70Edx.prototype, 'ibrsb', {
      get: function() {
        if (this._m_ibrsb !== undefined)
          return this._m_ibrsb;
        this._m_ibrsb = (this.raw & 67108864) != 0;
        return this._m_ibrsb;
      }
    });

    /**
     * FLUSH_CMD MSR.
     */
    Object.defineProperty(Features70Edx.prototype, 'l1dFlush', {
      get: function() {
        if (this._m_l1dFlush !== undefined)
          return this._m_l1dFlush;
        this._m_l1dFlush = (this.raw & 268435456) != 0;
        return this._m_l1dFlush;
      }
    });

    /**
     * VERW overwrites the processor's buffers.
     */
    Object.defineProperty(Features70Edx.prototype, 'mdClear', {
      get: function() {
        if (this._m_mdClear !== undefined)
          return this._m_mdClear;
        this._m_mdClear = (this.raw & 1024) != 0;
        return this._m_mdClear;
      }
    });

    /**
     * PCONFIG.
     */
    Object.defineProperty(Features70Edx.prototype, 'pconfig', {
      get: function() {
        if (this._m_pconfig !== undefined)
          return this._m_pconfig;
        this._m_pconfig = (this.raw & 262144) != 0;
        return this._m_pconfig;
      }
    });

    /**
     * Transactions always abort.
     */
    Object.defineProperty(Features70Edx.prototype, 'rtmAlwaysAbort', {
      get: function() {
        if (this._m_rtmAlwaysAbort !== undefined)
          return this._m_rtmAlwaysAbort;
        this._m_rtmAlwaysAbort = (this.raw & 2048) != 0;
        return this._m_rtmAlwaysAbort;
      }
    });

    /**
     * SERIALIZE.
     */
    Object.defineProperty(Features70Edx.prototype, 'serialize', {
      get: function() {
        if (this._m_serialize !== undefined)
          return this._m_serialize;
        this._m_serialize = (this.raw & 16384) != 0;
        return this._m_serialize;
      }
    });

    /**
     * SGX attestation keys.
     */
    Object.defineProperty(Features70Edx.prototype, 'sgxKeys', {
      get: function() {
        if (this._m_sgxKeys !== undefined)
          return this._m_sgxKeys;
        this._m_sgxKeys = (this.raw & 2) != 0;
        return this._m_sgxKeys;
      }
    });

    /**
     * MCU_OPT_CTRL can disable the RDRAND mitigation.
     */
    Object.defineProperty(Features70Edx.prototype, 'srbdsCtrl', {
      get: function() {
        if (this._m_srbdsCtrl !== undefined)
          return this._m_srbdsCtrl;
        this._m_srbdsCtrl = (this.raw & 512) != 0;
        return this._m_srbdsCtrl;
      }
    });

    /**
     * Speculative store bypass can be disabled, as Intel enumerates it.
     */
    Object.defineProperty(Features70Edx.prototype, 'ssbd', {
      get: function() {
        if (this._m_ssbd !== undefined)
          return this._m_ssbd;
        this._m_ssbd = this.raw >>> 31 != 0;
        return this._m_ssbd;
      }
    });

    /**
     * Single-thread indirect branch predictors, as Intel enumerates them.
     */
    Object.defineProperty(Features70Edx.prototype, 'stibp', {
      get: function() {
        if (this._m_stibp !== undefined)
          return this._m_stibp;
        this._m_stibp = (this.raw & 134217728) != 0;
        return this._m_stibp;
      }
    });

    /**
     * TSX_FORCE_ABORT MSR.
     */
    Object.defineProperty(Features70Edx.prototype, 'tsxForceAbort', {
      get: function() {
        if (this._m_tsxForceAbort !== undefined)
          return this._m_tsxForceAbort;
        this._m_tsxForceAbort = (this.raw & 8192) != 0;
        return this._m_tsxForceAbort;
      }
    });

    /**
     * Tracking of loads in a transaction can be suspended.
     */
    Object.defineProperty(Features70Edx.prototype, 'tsxldtrk', {
      get: function() {
        if (this._m_tsxldtrk !== undefined)
          return this._m_tsxldtrk;
        this._m_tsxldtrk = (this.raw & 65536) != 0;
        return this._m_tsxldtrk;
      }
    });

    /**
     * Interrupts delivered to user code.
     */
    Object.defineProperty(Features70Edx.prototype, 'uintr', {
      get: function() {
        if (this._m_uintr !== undefined)
          return this._m_uintr;
        this._m_uintr = (this.raw & 32) != 0;
        return this._m_uintr;
      }
    });

    /**
     * All bits.
     */

    return Features70Edx;
  })();

  /**
   * Leaf 7 subleaf 1, eax.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L301|CPUID level 0x00000007:1.eax}
   */

  var Features71Eax = XenX86CpuPolicy.Features71Eax = (function() {
    function Features71Eax(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Features71Eax.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * AMX on half-precision floats.
     */
    Object.defineProperty(Features71Eax.prototype, 'amxFp16', {
      get: function() {
        if (this._m_amxFp16 !== undefined)
          return this._m_amxFp16;
        this._m_amxFp16 = (this.raw & 2097152) != 0;
        return this._m_amxFp16;
      }
    });

    /**
     * Architectural performance monitoring leaf.
     */
    Object.defineProperty(Features71Eax.prototype, 'archPerfMon', {
      get: function() {
        if (this._m_archPerfMon !== undefined)
          return this._m_archPerfMon;
        this._m_archPerfMon = (this.raw & 256) != 0;
        return this._m_archPerfMon;
      }
    });

    /**
     * AVX-512 on bfloat16 numbers.
     */
    Object.defineProperty(Features71Eax.prototype, 'avx512Bf16', {
      get: function() {
        if (this._m_avx512Bf16 !== undefined)
          return this._m_avx512Bf16;
        this._m_avx512Bf16 = (this.raw & 32) != 0;
        return this._m_avx512Bf16;
      }
    });

    /**
     * Integer fused multiply-add in AVX.
     */
    Object.defineProperty(Features71Eax.prototype, 'avxIfma', {
      get: function() {
        if (this._m_avxIfma !== undefined)
          return this._m_avxIfma;
        this._m_avxIfma = (this.raw & 8388608) != 0;
        return this._m_avxIfma;
      }
    });

    /**
     * Neural network instructions in AVX.
     */
    Object.defineProperty(Features71Eax.prototype, 'avxVnni', {
      get: function() {
        if (this._m_avxVnni !== undefined)
          return this._m_avxVnni;
        this._m_avxVnni = (this.raw & 16) != 0;
        return this._m_avxVnni;
      }
    });

    /**
     * Compare, exchange and add in one instruction.
     */
    Object.defineProperty(Features71Eax.prototype, 'cmpccxadd', {
      get: function() {
        if (this._m_cmpccxadd !== undefined)
          return this._m_cmpccxadd;
        this._m_cmpccxadd = (this.raw & 128) != 0;
        return this._m_cmpccxadd;
      }
    });

    /**
     * Flexible return and event delivery.
     */
    Object.defineProperty(Features71Eax.prototype, 'fred', {
      get: function() {
        if (this._m_fred !== undefined)
          return this._m_fred;
        this._m_fred = (this.raw & 131072) != 0;
        return this._m_fred;
      }
    });

    /**
     * REP CMPSB and SCASB are fast for short strings.
     */
    Object.defineProperty(Features71Eax.prototype, 'fsrcs', {
      get: function() {
        if (this._m_fsrcs !== undefined)
          return this._m_fsrcs;
        this._m_fsrcs = (this.raw & 4096) != 0;
        return this._m_fsrcs;
      }
    });

    /**
     * REP STOSB is fast for short strings.
     */
    Object.defineProperty(Features71Eax.prototype, 'fsrs', {
      get: function() {
        if (this._m_fsrs !== undefined)
          return this._m_fsrs;
        this._m_fsrs = (this.raw & 2048) != 0;
        return this._m_fsrs;
      }
    });

    /**
     * REP MOVSB of zero length is fast.
     */
    Object.defineProperty(Features71Eax.prototype, 'fzrm', {
      get: function() {
        if (this._m_fzrm !== undefined)
          return this._m_fzrm;
        this._m_fzrm = (this.raw & 1024) != 0;
        return this._m_fzrm;
      }
    });

    /**
     * Linear address masking.
     */
    Object.defineProperty(Features71Eax.prototype, 'lam', {
      get: function() {
        if (this._m_lam !== undefined)
          return this._m_lam;
        this._m_lam = (this.raw & 67108864) != 0;
        return this._m_lam;
      }
    });

    /**
     * Linear address space separation of supervisor and user.
     */
    Object.defineProperty(Features71Eax.prototype, 'lass', {
      get: function() {
        if (this._m_lass !== undefined)
          return this._m_lass;
        this._m_lass = (this.raw & 64) != 0;
        return this._m_lass;
      }
    });

    /**
     * LKGS.
     */
    Object.defineProperty(Features71Eax.prototype, 'lkgs', {
      get: function() {
        if (this._m_lkgs !== undefined)
          return this._m_lkgs;
        this._m_lkgs = (this.raw & 262144) != 0;
        return this._m_lkgs;
      }
    });

    /**
     * MOVRS, a load of data that others read too.
     */
    Object.defineProperty(Features71Eax.prototype, 'movrs', {
      get: function() {
        if (this._m_movrs !== undefined)
          return this._m_movrs;
        this._m_movrs = this.raw >>> 31 != 0;
        return this._m_movrs;
      }
    });

    /**
     * RDMSRLIST and WRMSRLIST.
     */
    Object.defineProperty(Features71Eax.prototype, 'msrlist', {
      get: function() {
        if (this._m_msrlist !== undefined)
          return this._m_msrlist;
        this._m_msrlist = (this.raw & 134217728) != 0;
        return this._m_msrlist;
      }
    });

    /**
     * NMIs report their source.
     */
    Object.defineProperty(Features71Eax.prototype, 'nmiSrc', {
      get: function() {
        if (this._m_nmiSrc !== undefined)
          return this._m_nmiSrc;
        this._m_nmiSrc = (this.raw & 1048576) != 0;
        return this._m_nmiSrc;
      }
    });

    /**
     * INVD cannot be executed.
     */
    Object.defineProperty(Features71Eax.prototype, 'noInvd', {
      get: function() {
        if (this._m_noInvd !== undefined)
          return this._m_noInvd;
        this._m_noInvd = (this.raw & 1073741824) != 0;
        return this._m_noInvd;
      }
    });

    /**
     * SHA-512.
     */
    Object.defineProperty(Features71Eax.prototype, 'sha512', {
      get: function() {
        if (this._m_sha512 !== undefined)
          return this._m_sha512;
        this._m_sha512 = (this.raw & 1) != 0;
        return this._m_sha512;
      }
    });

    /**
     * SM3 hash.
     */
    Object.defineProperty(Features71Eax.prototype, 'sm3', {
      get: function() {
        if (this._m_sm3 !== undefined)
          return this._m_sm3;
        this._m_sm3 = (this.raw & 2) != 0;
        return this._m_sm3;
      }
    });

    /**
     * SM4 cipher.
     */
    Object.defineProperty(Features71Eax.prototype, 'sm4', {
      get: function() {
        if (this._m_sm4 !== undefined)
          return this._m_sm4;
        this._m_sm4 = (this.raw & 4) != 0;
        return this._m_sm4;
      }
    });

    /**
     * WRMSRNS, a WRMSR that does not serialise.
     */
    Object.defineProperty(Features71Eax.prototype, 'wrmsrns', {
      get: function() {
        if (this._m_wrmsrns !== undefined)
          return this._m_wrmsrns;
        this._m_wrmsrns = (this.raw & 524288) != 0;
        return this._m_wrmsrns;
      }
    });

    /**
     * All bits.
     */

    return Features71Eax;
  })();

  /**
   * Leaf 7 subleaf 1, ebx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L343|CPUID level 0x00000007:1.ebx}
   */

  var Features71Ebx = XenX86CpuPolicy.Features71Ebx = (function() {
    function Features71Ebx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Features71Ebx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Protected processor inventory number.
     */
    Object.defineProperty(Features71Ebx.prototype, 'intelPpin', {
      get: function() {
        if (this._m_intelPpin !== undefined)
          return this._m_intelPpin;
        this._m_intelPpin = (this.raw & 1) != 0;
        return this._m_intelPpin;
      }
    });

    /**
     * All bits.
     */

    return Features71Ebx;
  })();

  /**
   * Leaf 7 subleaf 1, edx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L357|CPUID level 0x00000007:1.edx}
   */

  var Features71Edx = XenX86CpuPolicy.Features71Edx = (function() {
    function Features71Edx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Features71Edx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * AMX on complex numbers.
     */
    Object.defineProperty(Features71Edx.prototype, 'amxComplex', {
      get: function() {
        if (this._m_amxComplex !== undefined)
          return this._m_amxComplex;
        this._m_amxComplex = (this.raw & 256) != 0;
        return this._m_amxComplex;
      }
    });

    /**
     * Conversions in AVX that raise no exceptions.
     */
    Object.defineProperty(Features71Edx.prototype, 'avxNeConvert', {
      get: function() {
        if (this._m_avxNeConvert !== undefined)
          return this._m_avxNeConvert;
        this._m_avxNeConvert = (this.raw & 32) != 0;
        return this._m_avxNeConvert;
      }
    });

    /**
     * 16-bit neural network instructions in AVX.
     */
    Object.defineProperty(Features71Edx.prototype, 'avxVnniInt16', {
      get: function() {
        if (this._m_avxVnniInt16 !== undefined)
          return this._m_avxVnniInt16;
        this._m_avxVnniInt16 = (this.raw & 1024) != 0;
        return this._m_avxVnniInt16;
      }
    });

    /**
     * 8-bit neural network instructions in AVX.
     */
    Object.defineProperty(Features71Edx.prototype, 'avxVnniInt8', {
      get: function() {
        if (this._m_avxVnniInt8 !== undefined)
          return this._m_avxVnniInt8;
        this._m_avxVnniInt8 = (this.raw & 16) != 0;
        return this._m_avxVnniInt8;
      }
    });

    /**
     * Supervisor shadow stacks are safe to use.
     */
    Object.defineProperty(Features71Edx.prototype, 'cetSss', {
      get: function() {
        if (this._m_cetSss !== undefined)
          return this._m_cetSss;
        this._m_cetSss = (this.raw & 262144) != 0;
        return this._m_cetSss;
      }
    });

    /**
     * PREFETCHIT0 and PREFETCHIT1.
     */
    Object.defineProperty(Features71Edx.prototype, 'prefetchi', {
      get: function() {
        if (this._m_prefetchi !== undefined)
          return this._m_prefetchi;
        this._m_prefetchi = (this.raw & 16384) != 0;
        return this._m_prefetchi;
      }
    });

    /**
     * Static lockstep mode.
     */
    Object.defineProperty(Features71Edx.prototype, 'slsm', {
      get: function() {
        if (this._m_slsm !== undefined)
          return this._m_slsm;
        this._m_slsm = (this.raw & 16777216) != 0;
        return this._m_slsm;
      }
    });

    /**
     * UIRET updates the user interrupt flag.
     */
    Object.defineProperty(Features71Edx.prototype, 'uiretUif', {
      get: function() {
        if (this._m_uiretUif !== undefined)
          return this._m_uiretUif;
        this._m_uiretUif = (this.raw & 131072) != 0;
        return this._m_uiretUif;
      }
    });

    /**
     * All bits.
     */

    return Features71Edx;
  })();

  /**
   * Leaf 7 subleaf 2, edx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L346|CPUID level 0x00000007:2.edx}
   */

  var Features72Edx = XenX86CpuPolicy.Features72Edx = (function() {
    function Features72Edx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Features72Edx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * SPEC_CTRL can disable branch history for supervisor code.
     */
    Object.defineProperty(Features72Edx.prototype, 'bhiCtrl', {
      get: function() {
        if (this._m_bhiCtrl !== undefined)
          return this._m_bhiCtrl;
        this._m_bhiCtrl = (this.raw & 16) != 0;
        return this._m_bhiCtrl;
      }
    });

    /**
     * SPEC_CTRL can disable data-dependent prefetching.
     */
    Object.defineProperty(Features72Edx.prototype, 'ddpCtrl', {
      get: function() {
        if (this._m_ddpCtrl !== undefined)
          return this._m_ddpCtrl;
        this._m_ddpCtrl = (this.raw & 8) != 0;
        return this._m_ddpCtrl;
      }
    });

    /**
     * Predictive store forwarding can be disabled in SPEC_CTRL.
     */
    Object.defineProperty(Features72Edx.prototype, 'intelPsfd', {
      get: function() {
        if (this._m_intelPsfd !== undefined)
          return this._m_intelPsfd;
        this._m_intelPsfd = (this.raw & 1) != 0;
        return this._m_intelPsfd;
      }
    });

    /**
     * SPEC_CTRL restrains indirect branch prediction.
     */
    Object.defineProperty(Features72Edx.prototype, 'ipredCtrl', {
      get: function() {
        if (this._m_ipredCtrl !== undefined)
          return this._m_ipredCtrl;
        this._m_ipredCtrl = (this.raw & 2) != 0;
        return this._m_ipredCtrl;
      }
    });

    /**
     * Configuration-dependent timing does not occur.
     */
    Object.defineProperty(Features72Edx.prototype, 'mcdtNo', {
      get: function() {
        if (this._m_mcdtNo !== undefined)
          return this._m_mcdtNo;
        this._m_mcdtNo = (this.raw & 32) != 0;
        return this._m_mcdtNo;
      }
    });

    /**
     * SPEC_CTRL restrains the return stack's fallback predictor.
     */
    Object.defineProperty(Features72Edx.prototype, 'rrsbaCtrl', {
      get: function() {
        if (this._m_rrsbaCtrl !== undefined)
          return this._m_rrsbaCtrl;
        this._m_rrsbaCtrl = (this.raw & 4) != 0;
        return this._m_rrsbaCtrl;
      }
    });

    /**
     * Locks on uncached memory can be forbidden.
     */
    Object.defineProperty(Features72Edx.prototype, 'ucLockDis', {
      get: function() {
        if (this._m_ucLockDis !== undefined)
          return this._m_ucLockDis;
        this._m_ucLockDis = (this.raw & 64) != 0;
        return this._m_ucLockDis;
      }
    });

    /**
     * All bits.
     */

    return Features72Edx;
  })();

  /**
   * Leaf 0xd subleaf 1, eax.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L180|CPUID level 0x0000000D:1.eax}
   */

  var FeaturesD1Eax = XenX86CpuPolicy.FeaturesD1Eax = (function() {
    function FeaturesD1Eax(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FeaturesD1Eax.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Extended feature disable MSRs.
     */
    Object.defineProperty(FeaturesD1Eax.prototype, 'xfd', {
      get: function() {
        if (this._m_xfd !== undefined)
          return this._m_xfd;
        this._m_xfd = (this.raw & 16) != 0;
        return this._m_xfd;
      }
    });

    /**
     * XGETBV with ecx 1.
     */
    Object.defineProperty(FeaturesD1Eax.prototype, 'xgetbv1', {
      get: function() {
        if (this._m_xgetbv1 !== undefined)
          return this._m_xgetbv1;
        this._m_xgetbv1 = (this.raw & 4) != 0;
        return this._m_xgetbv1;
      }
    });

    /**
     * XSAVEC and the compacted format.
     */
    Object.defineProperty(FeaturesD1Eax.prototype, 'xsavec', {
      get: function() {
        if (this._m_xsavec !== undefined)
          return this._m_xsavec;
        this._m_xsavec = (this.raw & 2) != 0;
        return this._m_xsavec;
      }
    });

    /**
     * XSAVEOPT.
     */
    Object.defineProperty(FeaturesD1Eax.prototype, 'xsaveopt', {
      get: function() {
        if (this._m_xsaveopt !== undefined)
          return this._m_xsaveopt;
        this._m_xsaveopt = (this.raw & 1) != 0;
        return this._m_xsaveopt;
      }
    });

    /**
     * XSAVES, XRSTORS and the XSS MSR.
     */
    Object.defineProperty(FeaturesD1Eax.prototype, 'xsaves', {
      get: function() {
        if (this._m_xsaves !== undefined)
          return this._m_xsaves;
        this._m_xsaves = (this.raw & 8) != 0;
        return this._m_xsaves;
      }
    });

    /**
     * All bits.
     */

    return FeaturesD1Eax;
  })();

  /**
   * Leaf 0x80000001, ecx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L156|CPUID level 0x80000001.ecx}
   */

  var FeaturesE1Ecx = XenX86CpuPolicy.FeaturesE1Ecx = (function() {
    function FeaturesE1Ecx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FeaturesE1Ecx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * LZCNT (and POPCNT).
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'abm', {
      get: function() {
        if (this._m_abm !== undefined)
          return this._m_abm;
        this._m_abm = (this.raw & 32) != 0;
        return this._m_abm;
      }
    });

    /**
     * Address masks of breakpoints cover 32 bits.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'addrMskExt', {
      get: function() {
        if (this._m_addrMskExt !== undefined)
          return this._m_addrMskExt;
        this._m_addrMskExt = (this.raw & 1073741824) != 0;
        return this._m_addrMskExt;
      }
    });

    /**
     * PREFETCH and PREFETCHW.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'amd3dnowprefetch', {
      get: function() {
        if (this._m_amd3dnowprefetch !== undefined)
          return this._m_amd3dnowprefetch;
        this._m_amd3dnowprefetch = (this.raw & 256) != 0;
        return this._m_amd3dnowprefetch;
      }
    });

    /**
     * Logical processors that leaf 1 counts are cores, not threads.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'cmpLegacy', {
      get: function() {
        if (this._m_cmpLegacy !== undefined)
          return this._m_cmpLegacy;
        this._m_cmpLegacy = (this.raw & 2) != 0;
        return this._m_cmpLegacy;
      }
    });

    /**
     * cr8 is reachable outside long mode.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'cr8Legacy', {
      get: function() {
        if (this._m_cr8Legacy !== undefined)
          return this._m_cr8Legacy;
        this._m_cr8Legacy = (this.raw & 16) != 0;
        return this._m_cr8Legacy;
      }
    });

    /**
     * Data breakpoints with an address mask.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'dbext', {
      get: function() {
        if (this._m_dbext !== undefined)
          return this._m_dbext;
        this._m_dbext = (this.raw & 67108864) != 0;
        return this._m_dbext;
      }
    });

    /**
     * Extended local APIC registers.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'extapic', {
      get: function() {
        if (this._m_extapic !== undefined)
          return this._m_extapic;
        this._m_extapic = (this.raw & 8) != 0;
        return this._m_extapic;
      }
    });

    /**
     * FMA with four operands.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'fma4', {
      get: function() {
        if (this._m_fma4 !== undefined)
          return this._m_fma4;
        this._m_fma4 = (this.raw & 65536) != 0;
        return this._m_fma4;
      }
    });

    /**
     * Instruction-based sampling.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'ibs', {
      get: function() {
        if (this._m_ibs !== undefined)
          return this._m_ibs;
        this._m_ibs = (this.raw & 1024) != 0;
        return this._m_ibs;
      }
    });

    /**
     * LAHF and SAHF in long mode.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'lahfLm', {
      get: function() {
        if (this._m_lahfLm !== undefined)
          return this._m_lahfLm;
        this._m_lahfLm = (this.raw & 1) != 0;
        return this._m_lahfLm;
      }
    });

    /**
     * Lightweight profiling.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'lwp', {
      get: function() {
        if (this._m_lwp !== undefined)
          return this._m_lwp;
        this._m_lwp = (this.raw & 32768) != 0;
        return this._m_lwp;
      }
    });

    /**
     * SSE operands in memory may be unaligned.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'misalignsse', {
      get: function() {
        if (this._m_misalignsse !== undefined)
          return this._m_misalignsse;
        this._m_misalignsse = (this.raw & 128) != 0;
        return this._m_misalignsse;
      }
    });

    /**
     * MONITORX and MWAITX.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'monitorx', {
      get: function() {
        if (this._m_monitorx !== undefined)
          return this._m_monitorx;
        this._m_monitorx = (this.raw & 536870912) != 0;
        return this._m_monitorx;
      }
    });

    /**
     * MSR with the node id.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'nodeidMsr', {
      get: function() {
        if (this._m_nodeidMsr !== undefined)
          return this._m_nodeidMsr;
        this._m_nodeidMsr = (this.raw & 524288) != 0;
        return this._m_nodeidMsr;
      }
    });

    /**
     * MSRs list the workarounds that the operating system should apply (OSVW).
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'osvw', {
      get: function() {
        if (this._m_osvw !== undefined)
          return this._m_osvw;
        this._m_osvw = (this.raw & 512) != 0;
        return this._m_osvw;
      }
    });

    /**
     * SKINIT and STGI.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'skinit', {
      get: function() {
        if (this._m_skinit !== undefined)
          return this._m_skinit;
        this._m_skinit = (this.raw & 4096) != 0;
        return this._m_skinit;
      }
    });

    /**
     * SSE4A.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'sse4a', {
      get: function() {
        if (this._m_sse4a !== undefined)
          return this._m_sse4a;
        this._m_sse4a = (this.raw & 64) != 0;
        return this._m_sse4a;
      }
    });

    /**
     * AMD's secure virtual machine.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'svm', {
      get: function() {
        if (this._m_svm !== undefined)
          return this._m_svm;
        this._m_svm = (this.raw & 4) != 0;
        return this._m_svm;
      }
    });

    /**
     * Trailing bit manipulation.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'tbm', {
      get: function() {
        if (this._m_tbm !== undefined)
          return this._m_tbm;
        this._m_tbm = (this.raw & 2097152) != 0;
        return this._m_tbm;
      }
    });

    /**
     * Topology leaves 0x8000001d and 0x8000001e.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'topoext', {
      get: function() {
        if (this._m_topoext !== undefined)
          return this._m_topoext;
        this._m_topoext = (this.raw & 4194304) != 0;
        return this._m_topoext;
      }
    });

    /**
     * Watchdog timer.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'wdt', {
      get: function() {
        if (this._m_wdt !== undefined)
          return this._m_wdt;
        this._m_wdt = (this.raw & 8192) != 0;
        return this._m_wdt;
      }
    });

    /**
     * XOP.
     */
    Object.defineProperty(FeaturesE1Ecx.prototype, 'xop', {
      get: function() {
        if (this._m_xop !== undefined)
          return this._m_xop;
        this._m_xop = (this.raw & 2048) != 0;
        return this._m_xop;
      }
    });

    /**
     * All bits.
     */

    return FeaturesE1Ecx;
  })();

  /**
   * Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L145|CPUID level 0x80000001.edx}
   */

  var FeaturesE1Edx = XenX86CpuPolicy.FeaturesE1Edx = (function() {
    function FeaturesE1Edx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FeaturesE1Edx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * 3DNow!.
     */
    Object.defineProperty(FeaturesE1Edx.prototype, 'amd3dnow', {
      get: function() {
        if (this._m_amd3dnow !== undefined)
          return this._m_amd3dnow;
        this._m_amd3dnow = this.raw >>> 31 != 0;
        return this._m_amd3dnow;
      }
    });

    /**
     * Extensions of 3DNow!.
     */
    Object.defineProperty(FeaturesE1Edx.prototype, 'amd3dnowext', {
      get: function() {
        if (this._m_amd3dnowext !== undefined)
          return this._m_amd3dnowext;
        this._m_amd3dnowext = (this.raw & 1073741824) != 0;
        return this._m_amd3dnowext;
      }
    });

    /**
     * FXSAVE and FXRSTOR can leave out the XMM registers.
     */
    Object.defineProperty(FeaturesE1Edx.prototype, 'ffxsr', {
      get: function() {
        if (this._m_ffxsr !== undefined)
          return this._m_ffxsr;
        this._m_ffxsr = (this.raw & 33554432) != 0;
        return this._m_ffxsr;
      }
    });

    /**
     * Long mode.
     */
    Object.defineProperty(FeaturesE1Edx.prototype, 'lm', {
      get: function() {
        if (this._m_lm !== undefined)
          return this._m_lm;
        this._m_lm = (this.raw & 536870912) != 0;
        return this._m_lm;
      }
    });

    /**
     * AMD's extensions of MMX.
     */
    Object.defineProperty(FeaturesE1Edx.prototype, 'mmxext', {
      get: function() {
        if (this._m_mmxext !== undefined)
          return this._m_mmxext;
        this._m_mmxext = (this.raw & 4194304) != 0;
        return this._m_mmxext;
      }
    });

    /**
     * Pages can be marked as not executable.
     */
    Object.defineProperty(FeaturesE1Edx.prototype, 'nx', {
      get: function() {
        if (this._m_nx !== undefined)
          return this._m_nx;
        this._m_nx = (this.raw & 1048576) != 0;
        return this._m_nx;
      }
    });

    /**
     * 1 GiB pages.
     */
    Object.defineProperty(FeaturesE1Edx.prototype, 'page1gb', {
      get: function() {
        if (this._m_page1gb !== undefined)
          return this._m_page1gb;
        this._m_page1gb = (this.raw & 67108864) != 0;
        return this._m_page1gb;
      }
    });

    /**
     * RDTSCP and the TSC_AUX MSR.
     */
    Object.defineProperty(FeaturesE1Edx.prototype, 'rdtscp', {
      get: function() {
        if (this._m_rdtscp !== undefined)
          return this._m_rdtscp;
        this._m_rdtscp = (this.raw & 134217728) != 0;
        return this._m_rdtscp;
      }
    });

    /**
     * SYSCALL and SYSRET.
     */
    Object.defineProperty(FeaturesE1Edx.prototype, 'syscall', {
      get: function() {
        if (this._m_syscall !== undefined)
          return this._m_syscall;
        this._m_syscall = (this.raw & 2048) != 0;
        return this._m_syscall;
      }
    });

    /**
     * All bits.
     */

    return FeaturesE1Edx;
  })();

  /**
   * Leaf 0x80000021, eax.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L323|CPUID level 0x80000021.eax}
   */

  var FeaturesE21Eax = XenX86CpuPolicy.FeaturesE21Eax = (function() {
    function FeaturesE21Eax(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FeaturesE21Eax.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * REP CMPSB is fast for short strings.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'amdFsrc', {
      get: function() {
        if (this._m_amdFsrc !== undefined)
          return this._m_amdFsrc;
        this._m_amdFsrc = (this.raw & 2048) != 0;
        return this._m_amdFsrc;
      }
    });

    /**
     * REP STOSB is fast for short strings.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'amdFsrs', {
      get: function() {
        if (this._m_amdFsrs !== undefined)
          return this._m_amdFsrs;
        this._m_amdFsrs = (this.raw & 1024) != 0;
        return this._m_amdFsrs;
      }
    });

    /**
     * PREFETCHIT0 and PREFETCHIT1.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'amdPrefetchi', {
      get: function() {
        if (this._m_amdPrefetchi !== undefined)
          return this._m_amdPrefetchi;
        this._m_amdPrefetchi = (this.raw & 1048576) != 0;
        return this._m_amdPrefetchi;
      }
    });

    /**
     * IBRS can be enabled automatically.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'autoIbrs', {
      get: function() {
        if (this._m_autoIbrs !== undefined)
          return this._m_autoIbrs;
        this._m_autoIbrs = (this.raw & 256) != 0;
        return this._m_autoIbrs;
      }
    });

    /**
     * AVX-512 bit matrix multiplication.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'avx512Bmm', {
      get: function() {
        if (this._m_avx512Bmm !== undefined)
          return this._m_avx512Bmm;
        this._m_avx512Bmm = (this.raw & 8388608) != 0;
        return this._m_avx512Bmm;
      }
    });

    /**
     * CPUID can be disabled for user code.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'cpuidUserDis', {
      get: function() {
        if (this._m_cpuidUserDis !== undefined)
          return this._m_cpuidUserDis;
        this._m_cpuidUserDis = (this.raw & 131072) != 0;
        return this._m_cpuidUserDis;
      }
    });

    /**
     * Enhanced predictive store forwarding.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'epsf', {
      get: function() {
        if (this._m_epsf !== undefined)
          return this._m_epsf;
        this._m_epsf = (this.raw & 262144) != 0;
        return this._m_epsf;
      }
    });

    /**
     * Writing the FS and GS base MSRs does not serialise.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'fsGsNs', {
      get: function() {
        if (this._m_fsGsNs !== undefined)
          return this._m_fsGsNs;
        this._m_fsGsNs = (this.raw & 2) != 0;
        return this._m_fsGsNs;
      }
    });

    /**
     * REP SCASB is fast for short strings.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'fsrsc', {
      get: function() {
        if (this._m_fsrsc !== undefined)
          return this._m_fsrsc;
        this._m_fsrsc = (this.raw & 524288) != 0;
        return this._m_fsrsc;
      }
    });

    /**
     * IBPB flushes predicted branch types too.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'ibpbBrtype', {
      get: function() {
        if (this._m_ibpbBrtype !== undefined)
          return this._m_ibpbBrtype;
        this._m_ibpbBrtype = (this.raw & 268435456) != 0;
        return this._m_ibpbBrtype;
      }
    });

    /**
     * LFENCE always holds back dispatch.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'lfenceDispatch', {
      get: function() {
        if (this._m_lfenceDispatch !== undefined)
          return this._m_lfenceDispatch;
        this._m_lfenceDispatch = (this.raw & 4) != 0;
        return this._m_lfenceDispatch;
      }
    });

    /**
     * No data breakpoints within breakpoints.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'noNestBp', {
      get: function() {
        if (this._m_noNestBp !== undefined)
          return this._m_noNestBp;
        this._m_noNestBp = (this.raw & 1) != 0;
        return this._m_noNestBp;
      }
    });

    /**
     * A null selector clears the segment's base and limit.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'nscb', {
      get: function() {
        if (this._m_nscb !== undefined)
          return this._m_nscb;
        this._m_nscb = (this.raw & 64) != 0;
        return this._m_nscb;
      }
    });

    /**
     * Selective branch predictor barrier.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'sbpb', {
      get: function() {
        if (this._m_sbpb !== undefined)
          return this._m_sbpb;
        this._m_sbpb = (this.raw & 134217728) != 0;
        return this._m_sbpb;
      }
    });

    /**
     * An MSR bit reduces speculation against return stack overflow.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'srsoMsrFix', {
      get: function() {
        if (this._m_srsoMsrFix !== undefined)
          return this._m_srsoMsrFix;
        this._m_srsoMsrFix = this.raw >>> 31 != 0;
        return this._m_srsoMsrFix;
      }
    });

    /**
     * Not vulnerable to speculative return stack overflow.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'srsoNo', {
      get: function() {
        if (this._m_srsoNo !== undefined)
          return this._m_srsoNo;
        this._m_srsoNo = (this.raw & 536870912) != 0;
        return this._m_srsoNo;
      }
    });

    /**
     * Not vulnerable to speculative return stack overflow between user and supervisor.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'srsoUsNo', {
      get: function() {
        if (this._m_srsoUsNo !== undefined)
          return this._m_srsoUsNo;
        this._m_srsoUsNo = (this.raw & 1073741824) != 0;
        return this._m_srsoUsNo;
      }
    });

    /**
     * VERW overwrites the processor's buffers.
     */
    Object.defineProperty(FeaturesE21Eax.prototype, 'verwClear', {
      get: function() {
        if (this._m_verwClear !== undefined)
          return this._m_verwClear;
        this._m_verwClear = (this.raw & 32) != 0;
        return this._m_verwClear;
      }
    });

    /**
     * All bits.
     */

    return FeaturesE21Eax;
  })();

  /**
   * Leaf 0x80000021, ecx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L403|CPUID level 0x80000021.ecx}
   */

  var FeaturesE21Ecx = XenX86CpuPolicy.FeaturesE21Ecx = (function() {
    function FeaturesE21Ecx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FeaturesE21Ecx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Not vulnerable to transient scheduler attacks on the L1 data cache.
     */
    Object.defineProperty(FeaturesE21Ecx.prototype, 'tsaL1No', {
      get: function() {
        if (this._m_tsaL1No !== undefined)
          return this._m_tsaL1No;
        this._m_tsaL1No = (this.raw & 4) != 0;
        return this._m_tsaL1No;
      }
    });

    /**
     * Not vulnerable to transient scheduler attacks on the store queue.
     */
    Object.defineProperty(FeaturesE21Ecx.prototype, 'tsaSqNo', {
      get: function() {
        if (this._m_tsaSqNo !== undefined)
          return this._m_tsaSqNo;
        this._m_tsaSqNo = (this.raw & 2) != 0;
        return this._m_tsaSqNo;
      }
    });

    /**
     * All bits.
     */

    return FeaturesE21Ecx;
  })();

  /**
   * Leaf 0x80000007, edx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L246|CPUID level 0x80000007.edx}
   */

  var FeaturesE7Edx = XenX86CpuPolicy.FeaturesE7Edx = (function() {
    function FeaturesE7Edx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FeaturesE7Edx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Core performance boost.
     */
    Object.defineProperty(FeaturesE7Edx.prototype, 'cpb', {
      get: function() {
        if (this._m_cpb !== undefined)
          return this._m_cpb;
        this._m_cpb = (this.raw & 512) != 0;
        return this._m_cpb;
      }
    });

    /**
     * APERF and MPERF have read-only copies.
     */
    Object.defineProperty(FeaturesE7Edx.prototype, 'efro', {
      get: function() {
        if (this._m_efro !== undefined)
          return this._m_efro;
        this._m_efro = (this.raw & 1024) != 0;
        return this._m_efro;
      }
    });

    /**
     * Performance states are set by hardware MSRs.
     */
    Object.defineProperty(FeaturesE7Edx.prototype, 'hwPstate', {
      get: function() {
        if (this._m_hwPstate !== undefined)
          return this._m_hwPstate;
        this._m_hwPstate = (this.raw & 128) != 0;
        return this._m_hwPstate;
      }
    });

    /**
     * The TSC runs at one rate in every power state.
     */
    Object.defineProperty(FeaturesE7Edx.prototype, 'itsc', {
      get: function() {
        if (this._m_itsc !== undefined)
          return this._m_itsc;
        this._m_itsc = (this.raw & 256) != 0;
        return this._m_itsc;
      }
    });

    /**
     * All bits.
     */

    return FeaturesE7Edx;
  })();

  /**
   * Leaf 0x80000008, ebx.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L252|CPUID level 0x80000008.ebx}
   */

  var FeaturesE8Ebx = XenX86CpuPolicy.FeaturesE8Ebx = (function() {
    function FeaturesE8Ebx(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FeaturesE8Ebx.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Protected processor inventory number.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'amdPpin', {
      get: function() {
        if (this._m_amdPpin !== undefined)
          return this._m_amdPpin;
        this._m_amdPpin = (this.raw & 8388608) != 0;
        return this._m_amdPpin;
      }
    });

    /**
     * Speculative store bypass can be disabled in SPEC_CTRL.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'amdSsbd', {
      get: function() {
        if (this._m_amdSsbd !== undefined)
          return this._m_amdSsbd;
        this._m_amdSsbd = (this.raw & 16777216) != 0;
        return this._m_amdSsbd;
      }
    });

    /**
     * Single-thread indirect branch predictors, in SPEC_CTRL.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'amdStibp', {
      get: function() {
        if (this._m_amdStibp !== undefined)
          return this._m_amdStibp;
        this._m_amdStibp = (this.raw & 32768) != 0;
        return this._m_amdStibp;
      }
    });

    /**
     * Not vulnerable to branch type confusion.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'btcNo', {
      get: function() {
        if (this._m_btcNo !== undefined)
          return this._m_btcNo;
        this._m_btcNo = (this.raw & 536870912) != 0;
        return this._m_btcNo;
      }
    });

    /**
     * CLZERO.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'clzero', {
      get: function() {
        if (this._m_clzero !== undefined)
          return this._m_clzero;
        this._m_clzero = (this.raw & 1) != 0;
        return this._m_clzero;
      }
    });

    /**
     * Collaborative processor performance control.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'cppc', {
      get: function() {
        if (this._m_cppc !== undefined)
          return this._m_cppc;
        this._m_cppc = (this.raw & 134217728) != 0;
        return this._m_cppc;
      }
    });

    /**
     * Indirect branch predictor barrier, in PRED_CMD.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'ibpb', {
      get: function() {
        if (this._m_ibpb !== undefined)
          return this._m_ibpb;
        this._m_ibpb = (this.raw & 4096) != 0;
        return this._m_ibpb;
      }
    });

    /**
     * IBPB flushes predicted return addresses too.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'ibpbRet', {
      get: function() {
        if (this._m_ibpbRet !== undefined)
          return this._m_ibpbRet;
        this._m_ibpbRet = (this.raw & 1073741824) != 0;
        return this._m_ibpbRet;
      }
    });

    /**
     * Indirect branch restricted speculation, in SPEC_CTRL.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'ibrs', {
      get: function() {
        if (this._m_ibrs !== undefined)
          return this._m_ibrs;
        this._m_ibrs = (this.raw & 16384) != 0;
        return this._m_ibrs;
      }
    });

    /**
     * IBRS is best left enabled.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'ibrsAlways', {
      get: function() {
        if (this._m_ibrsAlways !== undefined)
          return this._m_ibrsAlways;
        this._m_ibrsAlways = (this.raw & 65536) != 0;
        return this._m_ibrsAlways;
      }
    });

    /**
     * IBRS is preferable to software mitigations.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'ibrsFast', {
      get: function() {
        if (this._m_ibrsFast !== undefined)
          return this._m_ibrsFast;
        this._m_ibrsFast = (this.raw & 262144) != 0;
        return this._m_ibrsFast;
      }
    });

    /**
     * IBRS protects within one privilege level too.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'ibrsSameMode', {
      get: function() {
        if (this._m_ibrsSameMode !== undefined)
          return this._m_ibrsSameMode;
        this._m_ibrsSameMode = (this.raw & 524288) != 0;
        return this._m_ibrsSameMode;
      }
    });

    /**
     * EFER does not support segment limits in long mode.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'noLmsl', {
      get: function() {
        if (this._m_noLmsl !== undefined)
          return this._m_noLmsl;
        this._m_noLmsl = (this.raw & 1048576) != 0;
        return this._m_noLmsl;
      }
    });

    /**
     * Predictive store forwarding can be disabled in SPEC_CTRL.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'psfd', {
      get: function() {
        if (this._m_psfd !== undefined)
          return this._m_psfd;
        this._m_psfd = (this.raw & 268435456) != 0;
        return this._m_psfd;
      }
    });

    /**
     * FXSAVE and FXRSTOR always handle the x87 error pointers.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'rstrFpErrPtrs', {
      get: function() {
        if (this._m_rstrFpErrPtrs !== undefined)
          return this._m_rstrFpErrPtrs;
        this._m_rstrFpErrPtrs = (this.raw & 4) != 0;
        return this._m_rstrFpErrPtrs;
      }
    });

    /**
     * Not vulnerable to speculative store bypass.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'ssbNo', {
      get: function() {
        if (this._m_ssbNo !== undefined)
          return this._m_ssbNo;
        this._m_ssbNo = (this.raw & 67108864) != 0;
        return this._m_ssbNo;
      }
    });

    /**
     * STIBP is best left enabled.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'stibpAlways', {
      get: function() {
        if (this._m_stibpAlways !== undefined)
          return this._m_stibpAlways;
        this._m_stibpAlways = (this.raw & 131072) != 0;
        return this._m_stibpAlways;
      }
    });

    /**
     * Speculative store bypass can be disabled in VIRT_SPEC_CTRL.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'virtSsbd', {
      get: function() {
        if (this._m_virtSsbd !== undefined)
          return this._m_virtSsbd;
        this._m_virtSsbd = (this.raw & 33554432) != 0;
        return this._m_virtSsbd;
      }
    });

    /**
     * WBNOINVD.
     */
    Object.defineProperty(FeaturesE8Ebx.prototype, 'wbnoinvd', {
      get: function() {
        if (this._m_wbnoinvd !== undefined)
          return this._m_wbnoinvd;
        this._m_wbnoinvd = (this.raw & 512) != 0;
        return this._m_wbnoinvd;
      }
    });

    /**
     * All bits.
     */

    return FeaturesE8Ebx;
  })();

  /**
   * Registers of leaf 0x80000008.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafAddressSizes = XenX86CpuPolicy.LeafAddressSizes = (function() {
    function LeafAddressSizes(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafAddressSizes.prototype._read = function() {
      this.maxPhysAddr = this._io.readU1();
      this.maxLinAddr = this._io.readU1();
      this.guestMaxPhysAddr = this._io.readU1();
      this.reservedEax = this._io.readU1();
      this.ebx = new FeaturesE8Ebx(this._io, this, this._root);
      this.lastCore = this._io.readU1();
      this.apicId = this._io.readU1();
      this.reservedEcx = this._io.readU2le();
      this.edx = this._io.readU4le();
    }

    /**
     * Number of bits of an APIC id that number the cores.
     */
    Object.defineProperty(LeafAddressSizes.prototype, 'lenApicId', {
      get: function() {
        if (this._m_lenApicId !== undefined)
          return this._m_lenApicId;
        this._m_lenApicId = this.apicId >>> 4 & 15;
        return this._m_lenApicId;
      }
    });

    /**
     * Bits of a physical address (eax).
     */

    /**
     * Bits of a linear address (eax).
     */

    /**
     * Bits of a guest's physical address where they differ from the host's (eax).
     */

    /**
     * Reserved (eax).
     */

    /**
     * Features in ebx.
     */

    /**
     * Number of cores in the package, less one (ecx).
     */

    /**
     * Bits 7-4 are `len_apic_id` (ecx).
     */

    /**
     * Bits that Xen does not interpret (ecx).
     */

    /**
     * Xen interprets none of its bits.
     */

    return LeafAddressSizes;
  })();

  /**
   * Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafBrand = XenX86CpuPolicy.LeafBrand = (function() {
    function LeafBrand(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafBrand.prototype._read = function() {
      this.brand = KaitaiStream.bytesToStr(KaitaiStream.bytesTerminate(this._io.readBytes(16), 0, false), "ISO-8859-1");
    }

    /**
     * Up to 16 characters of the brand string.
     */

    return LeafBrand;
  })();

  /**
   * Registers of leaf 0x80000001.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafExtendedFeatures = XenX86CpuPolicy.LeafExtendedFeatures = (function() {
    function LeafExtendedFeatures(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafExtendedFeatures.prototype._read = function() {
      this.signature = new CpuSignature(this._io, this, this._root);
      this.ebx = this._io.readU4le();
      this.ecx = new FeaturesE1Ecx(this._io, this, this._root);
      this.edx = new FeaturesE1Edx(this._io, this, this._root);
    }

    /**
     * Family, model and stepping; zero on Intel (eax).
     */

    /**
     * Brand and package; Xen interprets none of its bits.
     */

    /**
     * Features in ecx.
     */

    /**
     * Features in edx.
     */

    return LeafExtendedFeatures;
  })();

  /**
   * Registers of leaf 0x80000021.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafExtendedFeatures2 = XenX86CpuPolicy.LeafExtendedFeatures2 = (function() {
    function LeafExtendedFeatures2(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafExtendedFeatures2.prototype._read = function() {
      this.eax = new FeaturesE21Eax(this._io, this, this._root);
      this.ucodeSize = this._io.readU2le();
      this.rapSize = this._io.readU1();
      this.reservedEbx = this._io.readU1();
      this.ecx = new FeaturesE21Ecx(this._io, this, this._root);
      this.edx = this._io.readU4le();
    }

    /**
     * Features in eax.
     */

    /**
     * Size of a microcode patch, in units of 16 bytes (ebx).
     */

    /**
     * Entries of the return address predictor, in units of 8 (ebx).
     */

    /**
     * Reserved (ebx).
     */

    /**
     * Features in ecx.
     */

    /**
     * Xen interprets none of its bits.
     */

    return LeafExtendedFeatures2;
  })();

  /**
   * Registers of leaf 7, subleaf 0.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafFeatures0 = XenX86CpuPolicy.LeafFeatures0 = (function() {
    function LeafFeatures0(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafFeatures0.prototype._read = function() {
      this.maxSubleaf = this._io.readU4le();
      this.ebx = new Features70Ebx(this._io, this, this._root);
      this.ecx = new Features70Ecx(this._io, this, this._root);
      this.edx = new Features70Edx(this._io, this, this._root);
    }

    /**
     * Highest subleaf (eax).
     */

    /**
     * Features in ebx.
     */

    /**
     * Features in ecx.
     */

    /**
     * Features in edx.
     */

    return LeafFeatures0;
  })();

  /**
   * Registers of leaf 7, subleaf 1.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafFeatures1 = XenX86CpuPolicy.LeafFeatures1 = (function() {
    function LeafFeatures1(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafFeatures1.prototype._read = function() {
      this.eax = new Features71Eax(this._io, this, this._root);
      this.ebx = new Features71Ebx(this._io, this, this._root);
      this.ecx = this._io.readU4le();
      this.edx = new Features71Edx(this._io, this, this._root);
    }

    /**
     * Features in eax.
     */

    /**
     * Features in ebx.
     */

    /**
     * No features that Xen knows.
     */

    /**
     * Features in edx.
     */

    return LeafFeatures1;
  })();

  /**
   * Registers of leaf 7, subleaf 2.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafFeatures2 = XenX86CpuPolicy.LeafFeatures2 = (function() {
    function LeafFeatures2(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafFeatures2.prototype._read = function() {
      this.eax = this._io.readU4le();
      this.ebx = this._io.readU4le();
      this.ecx = this._io.readU4le();
      this.edx = new Features72Edx(this._io, this, this._root);
    }

    /**
     * Reserved.
     */

    /**
     * Reserved.
     */

    /**
     * Reserved.
     */

    /**
     * Features in edx.
     */

    return LeafFeatures2;
  })();

  /**
   * Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
   * highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
   * when the guest executes CPUID.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpuid.h|Source}
   */

  var LeafHypervisor = XenX86CpuPolicy.LeafHypervisor = (function() {
    function LeafHypervisor(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafHypervisor.prototype._read = function() {
      this.maxLeaf = this._io.readU4le();
      this.signature = KaitaiStream.bytesToStr(KaitaiStream.bytesTerminate(this._io.readBytes(12), 0, false), "ISO-8859-1");
    }

    /**
     * Highest leaf of the range, or 0 (eax).
     */

    /**
     * Name of the interface; empty in a policy (ebx, ecx, edx).
     */

    return LeafHypervisor;
  })();

  /**
   * Registers of leaf 0x80000007.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafPower = XenX86CpuPolicy.LeafPower = (function() {
    function LeafPower(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafPower.prototype._read = function() {
      this.eax = this._io.readU4le();
      this.ebx = this._io.readU4le();
      this.ecx = this._io.readU4le();
      this.edx = new FeaturesE7Edx(this._io, this, this._root);
    }

    /**
     * Xen interprets none of its bits.
     */

    /**
     * Xen interprets none of its bits.
     */

    /**
     * Xen interprets none of its bits.
     */

    /**
     * Features in edx.
     */

    return LeafPower;
  })();

  /**
   * Registers of leaves 0 and 0x80000000.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafVendor = XenX86CpuPolicy.LeafVendor = (function() {
    function LeafVendor(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafVendor.prototype._read = function() {
      this.maxLeaf = this._io.readU4le();
      this.vendorEbx = KaitaiStream.bytesToStr(this._io.readBytes(4), "ISO-8859-1");
      this.vendorEcx = KaitaiStream.bytesToStr(this._io.readBytes(4), "ISO-8859-1");
      this.vendorEdx = KaitaiStream.bytesToStr(this._io.readBytes(4), "ISO-8859-1");
    }

    /**
     * The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
     * Intel leaves it zero in leaf 0x80000000.
     */
    Object.defineProperty(LeafVendor.prototype, 'vendor', {
      get: function() {
        if (this._m_vendor !== undefined)
          return this._m_vendor;
        this._m_vendor = (this.vendorEbx + this.vendorEdx) + this.vendorEcx;
        return this._m_vendor;
      }
    });

    /**
     * Highest leaf of this range (eax).
     */

    /**
     * First third of the vendor's name.
     */

    /**
     * Last third of the vendor's name.
     */

    /**
     * Second third of the vendor's name.
     */

    return LeafVendor;
  })();

  /**
   * Registers of leaf 1.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafVersion = XenX86CpuPolicy.LeafVersion = (function() {
    function LeafVersion(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafVersion.prototype._read = function() {
      this.signature = new CpuSignature(this._io, this, this._root);
      this.brandIndex = this._io.readU1();
      this.clflushSize = this._io.readU1();
      this.numLogicalProcessors = this._io.readU1();
      this.apicId = this._io.readU1();
      this.ecx = new Features1Ecx(this._io, this, this._root);
      this.edx = new Features1Edx(this._io, this, this._root);
    }

    /**
     * Family, model and stepping (eax).
     */

    /**
     * Number of a brand name; obsolete (ebx).
     */

    /**
     * Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx).
     */

    /**
     * Logical processors in the package (ebx).
     */

    /**
     * Initial local APIC id (ebx).
     */

    /**
     * Features in ecx.
     */

    /**
     * Features in edx.
     */

    return LeafVersion;
  })();

  /**
   * Registers of leaf 0xd, subleaf 0.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafXstate0 = XenX86CpuPolicy.LeafXstate0 = (function() {
    function LeafXstate0(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafXstate0.prototype._read = function() {
      this.xcr0Low = new XstateComponents(this._io, this, this._root);
      this.currentSize = this._io.readU4le();
      this.maxSize = this._io.readU4le();
      this.xcr0High = this._io.readU4le();
    }

    /**
     * Components that XCR0 may enable, low half (eax).
     */

    /**
     * Size of the XSAVE area in bytes for the components that are enabled (ebx).
     */

    /**
     * Size of the XSAVE area in bytes for all components that can be enabled (ecx).
     */

    /**
     * Components that XCR0 may enable, high half (edx).
     */

    return LeafXstate0;
  })();

  /**
   * Registers of leaf 0xd, subleaf 1.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391|struct cpu_policy}
   */

  var LeafXstate1 = XenX86CpuPolicy.LeafXstate1 = (function() {
    function LeafXstate1(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafXstate1.prototype._read = function() {
      this.eax = new FeaturesD1Eax(this._io, this, this._root);
      this.currentSize = this._io.readU4le();
      this.xssLow = new XstateComponents(this._io, this, this._root);
      this.xssHigh = this._io.readU4le();
    }

    /**
     * Features in eax.
     */

    /**
     * Size of the compacted XSAVE area in bytes for the components that are
     * enabled (ebx).
     */

    /**
     * Components that the XSS MSR may enable, low half (ecx).
     */

    /**
     * Components that the XSS MSR may enable, high half (edx).
     */

    return LeafXstate1;
  })();

  /**
   * Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L260-L264|struct xstate_component}
   */

  var LeafXstateComponent = XenX86CpuPolicy.LeafXstateComponent = (function() {
    function LeafXstateComponent(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LeafXstateComponent.prototype._read = function() {
      this.lenComponent = this._io.readU4le();
      this.ofsComponent = this._io.readU4le();
      this.ecx = this._io.readU4le();
      this.edx = this._io.readU4le();
    }

    /**
     * The component begins at a multiple of 64 in a compacted area.
     */
    Object.defineProperty(LeafXstateComponent.prototype, 'isAligned', {
      get: function() {
        if (this._m_isAligned !== undefined)
          return this._m_isAligned;
        this._m_isAligned = (this.ecx & 2) != 0;
        return this._m_isAligned;
      }
    });

    /**
     * The component is enabled by the XSS MSR, not by XCR0.
     */
    Object.defineProperty(LeafXstateComponent.prototype, 'isSupervisor', {
      get: function() {
        if (this._m_isSupervisor !== undefined)
          return this._m_isSupervisor;
        this._m_isSupervisor = (this.ecx & 1) != 0;
        return this._m_isSupervisor;
      }
    });

    /**
     * Size of the component's state in bytes (eax).
     */

    /**
     * Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx).
     */

    /**
     * Properties of the component.
     */

    /**
     * Reserved.
     */

    return LeafXstateComponent;
  })();

  /**
   * One MSR of a policy. The type is at the start of a substream of its own
   * (`size: 16`), which `features` relies on.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333|struct xen_msr_entry}
   */

  var MsrEntry = XenX86CpuPolicy.MsrEntry = (function() {
    function MsrEntry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MsrEntry.prototype._read = function() {
      this.index = this._io.readU4le();
      this.flags = this._io.readU4le();
      this.value = this._io.readU8le();
    }

    /**
     * The value, decoded. Absent for MSRs other than PLATFORM_INFO and
     * ARCH_CAPABILITIES.
     */
    Object.defineProperty(MsrEntry.prototype, 'features', {
      get: function() {
        if (this._m_features !== undefined)
          return this._m_features;
        if ( ((this.msr == XenX86CpuPolicy.MsrIndex.PLATFORM_INFO) || (this.msr == XenX86CpuPolicy.MsrIndex.ARCH_CAPABILITIES)) ) {
          var _pos = this._io.pos;
          this._io.seek(8);
          switch (this.msr) {
          case XenX86CpuPolicy.MsrIndex.ARCH_CAPABILITIES:
            this._m_features = new ArchCapabilities(this._io, this, this._root);
            break;
          case XenX86CpuPolicy.MsrIndex.PLATFORM_INFO:
            this._m_features = new PlatformInfo(this._io, this, this._root);
            break;
          }
          this._io.seek(_pos);
        }
        return this._m_features;
      }
    });

    /**
     * The MSR by name.
     */
    Object.defineProperty(MsrEntry.prototype, 'msr', {
      get: function() {
        if (this._m_msr !== undefined)
          return this._m_msr;
        this._m_msr = this.index;
        return this._m_msr;
      }
    });

    /**
     * Number of the MSR.
     */

    /**
     * Reserved, zero; Xen refuses anything else.
     */

    /**
     * Value of the MSR.
     */

    return MsrEntry;
  })();

  /**
   * The MSRs of a guest's policy, an array as long as its blob.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333|struct xen_msr_entry}
   */

  var MsrPolicy = XenX86CpuPolicy.MsrPolicy = (function() {
    function MsrPolicy(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MsrPolicy.prototype._read = function() {
      this._raw_msrs = [];
      this.msrs = [];
      for (var i = 0; i < this.numMsrs; i++) {
        this._raw_msrs.push(this._io.readBytes(16));
        var _io__raw_msrs = new KaitaiStream(this._raw_msrs[i]);
        this.msrs.push(new MsrEntry(_io__raw_msrs, this, this._root));
      }
      this.excess = this._io.readBytesFull();
    }

    /**
     * Number of whole entries in the blob.
     */
    Object.defineProperty(MsrPolicy.prototype, 'numMsrs', {
      get: function() {
        if (this._m_numMsrs !== undefined)
          return this._m_numMsrs;
        this._m_numMsrs = Math.floor(this._io.size / 16);
        return this._m_numMsrs;
      }
    });

    /**
     * The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES.
     */

    /**
     * Bytes left over after the last whole entry; empty in a well-formed blob.
     */

    return MsrPolicy;
  })();

  /**
   * Value of the MSR PLATFORM_INFO.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L708|MSR_INTEL_PLATFORM_INFO}
   */

  var PlatformInfo = XenX86CpuPolicy.PlatformInfo = (function() {
    function PlatformInfo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PlatformInfo.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * CPUID can be made to fault in user code.
     */
    Object.defineProperty(PlatformInfo.prototype, 'cpuidFaulting', {
      get: function() {
        if (this._m_cpuidFaulting !== undefined)
          return this._m_cpuidFaulting;
        this._m_cpuidFaulting = this.low >>> 31 != 0;
        return this._m_cpuidFaulting;
      }
    });

    /**
     * Bits 31-0; a policy has only bit 31.
     */

    /**
     * Bits 63-32, zero in a policy.
     */

    return PlatformInfo;
  })();

  /**
   * Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121|X86_XCR0_* and X86_XSS_*}
   */

  var XstateComponents = XenX86CpuPolicy.XstateComponents = (function() {
    function XstateComponents(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    XstateComponents.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Upper halves of the YMM registers.
     */
    Object.defineProperty(XstateComponents.prototype, 'avx', {
      get: function() {
        if (this._m_avx !== undefined)
          return this._m_avx;
        this._m_avx = (this.raw & 4) != 0;
        return this._m_avx;
      }
    });

    /**
     * MPX configuration and status.
     */
    Object.defineProperty(XstateComponents.prototype, 'bndcsr', {
      get: function() {
        if (this._m_bndcsr !== undefined)
          return this._m_bndcsr;
        this._m_bndcsr = (this.raw & 16) != 0;
        return this._m_bndcsr;
      }
    });

    /**
     * MPX bound registers.
     */
    Object.defineProperty(XstateComponents.prototype, 'bndregs', {
      get: function() {
        if (this._m_bndregs !== undefined)
          return this._m_bndregs;
        this._m_bndregs = (this.raw & 8) != 0;
        return this._m_bndregs;
      }
    });

    /**
     * Control-flow enforcement, shadow stack pointers (supervisor state).
     */
    Object.defineProperty(XstateComponents.prototype, 'cetS', {
      get: function() {
        if (this._m_cetS !== undefined)
          return this._m_cetS;
        this._m_cetS = (this.raw & 4096) != 0;
        return this._m_cetS;
      }
    });

    /**
     * Control-flow enforcement, user (supervisor state).
     */
    Object.defineProperty(XstateComponents.prototype, 'cetU', {
      get: function() {
        if (this._m_cetU !== undefined)
          return this._m_cetU;
        this._m_cetU = (this.raw & 2048) != 0;
        return this._m_cetU;
      }
    });

    /**
     * Registers r16-r31.
     */
    Object.defineProperty(XstateComponents.prototype, 'egprs', {
      get: function() {
        if (this._m_egprs !== undefined)
          return this._m_egprs;
        this._m_egprs = (this.raw & 524288) != 0;
        return this._m_egprs;
      }
    });

    /**
     * Hardware duty cycling (supervisor state).
     */
    Object.defineProperty(XstateComponents.prototype, 'hdc', {
      get: function() {
        if (this._m_hdc !== undefined)
          return this._m_hdc;
        this._m_hdc = (this.raw & 8192) != 0;
        return this._m_hdc;
      }
    });

    /**
     * ZMM registers 16-31.
     */
    Object.defineProperty(XstateComponents.prototype, 'hi16Zmm', {
      get: function() {
        if (this._m_hi16Zmm !== undefined)
          return this._m_hi16Zmm;
        this._m_hi16Zmm = (this.raw & 128) != 0;
        return this._m_hi16Zmm;
      }
    });

    /**
     * Hardware performance states (supervisor state).
     */
    Object.defineProperty(XstateComponents.prototype, 'hwp', {
      get: function() {
        if (this._m_hwp !== undefined)
          return this._m_hwp;
        this._m_hwp = (this.raw & 65536) != 0;
        return this._m_hwp;
      }
    });

    /**
     * Last branch records (supervisor state).
     */
    Object.defineProperty(XstateComponents.prototype, 'lbr', {
      get: function() {
        if (this._m_lbr !== undefined)
          return this._m_lbr;
        this._m_lbr = (this.raw & 32768) != 0;
        return this._m_lbr;
      }
    });

    /**
     * AVX-512 mask registers.
     */
    Object.defineProperty(XstateComponents.prototype, 'opmask', {
      get: function() {
        if (this._m_opmask !== undefined)
          return this._m_opmask;
        this._m_opmask = (this.raw & 32) != 0;
        return this._m_opmask;
      }
    });

    /**
     * Process address space identifier (supervisor state).
     */
    Object.defineProperty(XstateComponents.prototype, 'pasid', {
      get: function() {
        if (this._m_pasid !== undefined)
          return this._m_pasid;
        this._m_pasid = (this.raw & 1024) != 0;
        return this._m_pasid;
      }
    });

    /**
     * Protection key rights of user pages.
     */
    Object.defineProperty(XstateComponents.prototype, 'pkru', {
      get: function() {
        if (this._m_pkru !== undefined)
          return this._m_pkru;
        this._m_pkru = (this.raw & 512) != 0;
        return this._m_pkru;
      }
    });

    /**
     * Processor trace (supervisor state).
     */
    Object.defineProperty(XstateComponents.prototype, 'pt', {
      get: function() {
        if (this._m_pt !== undefined)
          return this._m_pt;
        this._m_pt = (this.raw & 256) != 0;
        return this._m_pt;
      }
    });

    /**
     * XMM registers and MXCSR.
     */
    Object.defineProperty(XstateComponents.prototype, 'sse', {
      get: function() {
        if (this._m_sse !== undefined)
          return this._m_sse;
        this._m_sse = (this.raw & 2) != 0;
        return this._m_sse;
      }
    });

    /**
     * AMX tile configuration.
     */
    Object.defineProperty(XstateComponents.prototype, 'tilecfg', {
      get: function() {
        if (this._m_tilecfg !== undefined)
          return this._m_tilecfg;
        this._m_tilecfg = (this.raw & 131072) != 0;
        return this._m_tilecfg;
      }
    });

    /**
     * AMX tile data.
     */
    Object.defineProperty(XstateComponents.prototype, 'tiledata', {
      get: function() {
        if (this._m_tiledata !== undefined)
          return this._m_tiledata;
        this._m_tiledata = (this.raw & 262144) != 0;
        return this._m_tiledata;
      }
    });

    /**
     * User interrupts (supervisor state).
     */
    Object.defineProperty(XstateComponents.prototype, 'uintr', {
      get: function() {
        if (this._m_uintr !== undefined)
          return this._m_uintr;
        this._m_uintr = (this.raw & 16384) != 0;
        return this._m_uintr;
      }
    });

    /**
     * x87 and MMX registers.
     */
    Object.defineProperty(XstateComponents.prototype, 'x87', {
      get: function() {
        if (this._m_x87 !== undefined)
          return this._m_x87;
        this._m_x87 = (this.raw & 1) != 0;
        return this._m_x87;
      }
    });

    /**
     * Upper halves of ZMM registers 0-15.
     */
    Object.defineProperty(XstateComponents.prototype, 'zmmHi256', {
      get: function() {
        if (this._m_zmmHi256 !== undefined)
          return this._m_zmmHi256;
        this._m_zmmHi256 = (this.raw & 64) != 0;
        return this._m_zmmHi256;
      }
    });

    /**
     * All bits.
     */

    return XstateComponents;
  })();

  /**
   * Size of one CPUID leaf in bytes, 24.
   */
  Object.defineProperty(XenX86CpuPolicy.prototype, 'lenCpuidLeaf', {
    get: function() {
      if (this._m_lenCpuidLeaf !== undefined)
        return this._m_lenCpuidLeaf;
      this._m_lenCpuidLeaf = 24;
      return this._m_lenCpuidLeaf;
    }
  });

  /**
   * Size of one MSR entry in bytes, 16.
   */
  Object.defineProperty(XenX86CpuPolicy.prototype, 'lenMsrEntry', {
    get: function() {
      if (this._m_lenMsrEntry !== undefined)
        return this._m_lenMsrEntry;
      this._m_lenMsrEntry = 16;
      return this._m_lenMsrEntry;
    }
  });

  /**
   * The `subleaf` of leaves that do not depend on ecx.
   */
  Object.defineProperty(XenX86CpuPolicy.prototype, 'noSubleaf', {
    get: function() {
      if (this._m_noSubleaf !== undefined)
        return this._m_noSubleaf;
      this._m_noSubleaf = 4294967295;
      return this._m_noSubleaf;
    }
  });

  return XenX86CpuPolicy;
})();
XenX86CpuPolicy_.XenX86CpuPolicy = XenX86CpuPolicy;
});
