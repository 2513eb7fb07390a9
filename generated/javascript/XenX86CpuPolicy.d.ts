// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";

/** The processor as a guest sees it: the CPUID leaves and the MSRs that Xen calls a CPU policy. The records X86_CPUID_POLICY and X86_MSR_POLICY of a migration stream contain one array each. This definition has no content of its own. Others import it and use `xen_x86_cpu_policy::cpuid_policy` and `xen_x86_cpu_policy::msr_policy` on the body of a record, and the enum `msr_index` for the names of MSRs. These arrays are always little-endian, as x86 is, whatever the byte order of the stream. Feature bits have Xen's names, in lower case; a name that begins with a digit has the prefix `amd_`. */
export declare class XenX86CpuPolicy {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Size of one CPUID leaf in bytes, 24. */
  readonly lenCpuidLeaf: number;
  /** Size of one MSR entry in bytes, 16. */
  readonly lenMsrEntry: number;
  /** The `subleaf` of leaves that do not depend on ecx. */
  readonly noSubleaf: number | bigint;
}
export declare namespace XenX86CpuPolicy {
  enum LeafLayout {
    LEAF_REGISTERS = 0,
    LEAF_VENDOR = 1,
    LEAF_VERSION = 2,
    LEAF_FEATURES_0 = 3,
    LEAF_FEATURES_1 = 4,
    LEAF_FEATURES_2 = 5,
    LEAF_XSTATE_0 = 6,
    LEAF_XSTATE_1 = 7,
    LEAF_XSTATE_COMPONENT = 8,
    LEAF_HYPERVISOR = 9,
    LEAF_EXTENDED_FEATURES = 10,
    LEAF_BRAND = 11,
    LEAF_POWER = 12,
    LEAF_ADDRESS_SIZES = 13,
    LEAF_EXTENDED_FEATURES_2 = 14,
  }
  enum CpuidLeafId {
    BASIC_VENDOR = 0,
    VERSION_FEATURES = 1,
    CACHE_DESCRIPTORS = 2,
    SERIAL_NUMBER = 3,
    CACHE_PARAMETERS = 4,
    MONITOR = 5,
    THERMAL_POWER = 6,
    STRUCTURED_FEATURES = 7,
    DIRECT_CACHE_ACCESS = 9,
    PERFORMANCE_MONITORING = 10,
    TOPOLOGY = 11,
    XSTATE = 13,
    QOS_MONITORING = 15,
    QOS_ALLOCATION = 16,
    SGX = 18,
    PROCESSOR_TRACE = 20,
    TSC_FREQUENCY = 21,
    PROCESSOR_FREQUENCY = 22,
    SOC_VENDOR = 23,
    TLB_PARAMETERS = 24,
    KEY_LOCKER = 25,
    HYBRID = 26,
    PCONFIG = 27,
    LAST_BRANCH_RECORDS = 28,
    TILE = 29,
    TMUL = 30,
    TOPOLOGY_V2 = 31,
    HISTORY_RESET = 32,
    AVX10 = 36,
    HYPERVISOR_LIMIT = 1073741824,
    HYPERVISOR_VERSION = 1073741825,
    HYPERVISOR_MSRS = 1073741826,
    HYPERVISOR_TIME = 1073741827,
    HYPERVISOR_HVM = 1073741828,
    HYPERVISOR_PV = 1073741829,
    HYPERVISOR2_LIMIT = 1073742080,
    EXTENDED_VENDOR = 2147483648,
    EXTENDED_FEATURES = 2147483649,
    BRAND1 = 2147483650,
    BRAND2 = 2147483651,
    BRAND3 = 2147483652,
    L1_CACHE = 2147483653,
    L2_CACHE = 2147483654,
    POWER_MANAGEMENT = 2147483655,
    ADDRESS_SIZES = 2147483656,
    SVM = 2147483658,
    TLB_1GB = 2147483673,
    PERFORMANCE_HINTS = 2147483674,
    IBS = 2147483675,
    LWP = 2147483676,
    EXTENDED_CACHE_PARAMETERS = 2147483677,
    EXTENDED_TOPOLOGY = 2147483678,
    MEMORY_ENCRYPTION = 2147483679,
    EXTENDED_QOS = 2147483680,
    EXTENDED_FEATURES_2 = 2147483681,
    EXTENDED_PERFORMANCE_MONITORING = 2147483682,
    EXTENDED_TOPOLOGY_V2 = 2147483686,
  }
  enum MsrIndex {
    P5_MC_ADDR = 0,
    P5_MC_TYPE = 1,
    TSC = 16,
    PLATFORM_ID = 23,
    APIC_BASE = 27,
    EBL_CR_POWERON = 42,
    EBC_FREQUENCY_ID = 44,
    TEST_CTRL = 51,
    CORE_THREAD_COUNT = 53,
    FEATURE_CONTROL = 58,
    TSC_ADJUST = 59,
    SPEC_CTRL = 72,
    PRED_CMD = 73,
    PPIN_CTL = 78,
    PPIN = 79,
    UCODE_WRITE = 121,
    UCODE_REV = 139,
    MISC_PACKAGE_CTRL = 188,
    PB_OPT_CTRL = 191,
    PERFCTR0 = 193,
    FSB_FREQ = 205,
    PLATFORM_INFO = 206,
    CORE_CAPABILITIES = 207,
    PKG_CST_CONFIG_CONTROL = 226,
    MPERF = 231,
    APERF = 232,
    MTRRCAP = 254,
    ARCH_CAPABILITIES = 266,
    FLUSH_CMD = 267,
    TSX_FORCE_ABORT = 271,
    BBL_CR_CTL = 281,
    TSX_CTRL = 290,
    MCU_OPT_CTRL = 291,
    MASK_V2_CPUID1 = 304,
    MASK_V2_CPUID80000001 = 305,
    MASK_V3_CPUID1 = 306,
    MASK_V3_CPUID80000001 = 307,
    MASK_V3_CPUIDD_01 = 308,
    MISC_FEATURES_ENABLES = 320,
    SYSENTER_CS = 372,
    SYSENTER_ESP = 373,
    SYSENTER_EIP = 374,
    MCG_CAP = 377,
    MCG_STATUS = 378,
    MCG_CTL = 379,
    EVNTSEL0 = 390,
    PERF_STATUS = 408,
    PERF_CTL = 409,
    THERM_CONTROL = 410,
    THERM_INTERRUPT = 411,
    THERM_STATUS = 412,
    MISC_ENABLE = 416,
    TEMPERATURE_TARGET = 418,
    ENERGY_PERF_BIAS = 432,
    PACKAGE_THERM_STATUS = 433,
    FRED_RSP_SL0 = 460,
    FRED_RSP_SL1 = 461,
    FRED_RSP_SL2 = 462,
    FRED_RSP_SL3 = 463,
    FRED_STK_LVLS = 464,
    FRED_SSP_SL1 = 465,
    FRED_SSP_SL2 = 466,
    FRED_SSP_SL3 = 467,
    FRED_CONFIG = 468,
    DEBUGCTL = 473,
    LASTBRANCHFROMIP = 475,
    LASTBRANCHTOIP = 476,
    LASTINTFROMIP = 477,
    LASTINTTOIP = 478,
    POWER_CTL = 508,
    MTRR_PHYSBASE0 = 512,
    MTRR_PHYSMASK0 = 513,
    MTRR_PHYSBASE1 = 514,
    MTRR_PHYSMASK1 = 515,
    MTRR_PHYSBASE2 = 516,
    MTRR_PHYSMASK2 = 517,
    MTRR_PHYSBASE3 = 518,
    MTRR_PHYSMASK3 = 519,
    MTRR_PHYSBASE4 = 520,
    MTRR_PHYSMASK4 = 521,
    MTRR_PHYSBASE5 = 522,
    MTRR_PHYSMASK5 = 523,
    MTRR_PHYSBASE6 = 524,
    MTRR_PHYSMASK6 = 525,
    MTRR_PHYSBASE7 = 526,
    MTRR_PHYSMASK7 = 527,
    MTRR_FIX64K_00000 = 592,
    MTRR_FIX16K_80000 = 600,
    MTRR_FIX16K_A0000 = 601,
    MTRR_FIX4K_C0000 = 616,
    MTRR_FIX4K_C8000 = 617,
    MTRR_FIX4K_D0000 = 618,
    MTRR_FIX4K_D8000 = 619,
    MTRR_FIX4K_E0000 = 620,
    MTRR_FIX4K_E8000 = 621,
    MTRR_FIX4K_F0000 = 622,
    MTRR_FIX4K_F8000 = 623,
    PAT = 631,
    MC0_CTL2 = 640,
    MC1_CTL2 = 641,
    MTRR_DEF_TYPE = 767,
    PERF_CAPABILITIES = 837,
    PERF_FIXED_CTR_CTRL = 909,
    PERF_GLOBAL_STATUS = 910,
    PERF_GLOBAL_CTRL = 911,
    PERF_GLOBAL_OVF_CTRL = 912,
    PEBS_ENABLE = 1009,
    MC0_CTL = 1024,
    MC0_STATUS = 1025,
    MC0_ADDR = 1026,
    MC0_MISC = 1027,
    MC1_CTL = 1028,
    MC1_STATUS = 1029,
    MC1_ADDR = 1030,
    MC1_MISC = 1031,
    MASK_V1_CPUID1 = 1144,
    VMX_BASIC = 1152,
    VMX_PINBASED_CTLS = 1153,
    VMX_PROCBASED_CTLS = 1154,
    VMX_EXIT_CTLS = 1155,
    VMX_ENTRY_CTLS = 1156,
    VMX_MISC = 1157,
    VMX_CR0_FIXED0 = 1158,
    VMX_CR0_FIXED1 = 1159,
    VMX_CR4_FIXED0 = 1160,
    VMX_CR4_FIXED1 = 1161,
    VMX_VMCS_ENUM = 1162,
    VMX_PROCBASED_CTLS2 = 1163,
    VMX_EPT_VPID_CAP = 1164,
    VMX_TRUE_PINBASED_CTLS = 1165,
    VMX_TRUE_PROCBASED_CTLS = 1166,
    VMX_TRUE_EXIT_CTLS = 1167,
    VMX_TRUE_ENTRY_CTLS = 1168,
    VMX_VMFUNC = 1169,
    VMX_PROCBASED_CTLS3 = 1170,
    MCG_EXT_CTL = 1232,
    RTIT_OUTPUT_BASE = 1376,
    RTIT_OUTPUT_MASK = 1377,
    RTIT_CTL = 1392,
    RTIT_STATUS = 1393,
    RTIT_CR3_MATCH = 1394,
    DS_AREA = 1536,
    U_CET = 1696,
    S_CET = 1698,
    PL0_SSP = 1700,
    PL1_SSP = 1701,
    PL2_SSP = 1702,
    PL3_SSP = 1703,
    ISST = 1704,
    TSC_DEADLINE = 1760,
    PKRS = 1761,
    PM_ENABLE = 1904,
    HWP_CAPABILITIES = 1905,
    HWP_INTERRUPT = 1907,
    HWP_REQUEST = 1908,
    HWP_STATUS = 1911,
    X2APIC_TPR = 2056,
    X2APIC_PPR = 2058,
    X2APIC_EOI = 2059,
    X2APIC_TMICT = 2104,
    X2APIC_TMCCT = 2105,
    X2APIC_SELF = 2111,
    BNDCFGS = 3472,
    PASID = 3475,
    XSS = 3488,
    PKG_HDC_CTL = 3504,
    PM_CTL1 = 3505,
    MCU_CONTROL = 5126,
    UARCH_MISC_CTRL = 6913,
    EFER = 3221225600,
    STAR = 3221225601,
    LSTAR = 3221225602,
    CSTAR = 3221225603,
    SYSCALL_MASK = 3221225604,
    FS_BASE = 3221225728,
    GS_BASE = 3221225729,
    SHADOW_GS_BASE = 3221225730,
    TSC_AUX = 3221225731,
    TSC_RATIO = 3221225732,
    LWP_CFG = 3221225733,
    LWP_CBADDR = 3221225734,
    K7_EVNTSEL0 = 3221291008,
    K7_EVNTSEL1 = 3221291009,
    K7_EVNTSEL2 = 3221291010,
    K7_EVNTSEL3 = 3221291011,
    K7_PERFCTR0 = 3221291012,
    K7_PERFCTR1 = 3221291013,
    K7_PERFCTR2 = 3221291014,
    K7_PERFCTR3 = 3221291015,
    SYSCFG = 3221291024,
    HWCR = 3221291029,
    IORR_BASE0 = 3221291030,
    IORR_MASK0 = 3221291031,
    IORR_BASE1 = 3221291032,
    IORR_MASK1 = 3221291033,
    TOP_MEM1 = 3221291034,
    TOP_MEM2 = 3221291037,
    NB_CFG = 3221291039,
    PATCHLOADER = 3221291040,
    ENABLE_C1E = 3221291093,
    MMIO_CONF_BASE = 3221291096,
    PSTATE_LIMIT = 3221291105,
    PSTATE_CTRL = 3221291106,
    PSTATE_STATUS = 3221291107,
    PSTATE0 = 3221291108,
    PSTATE1 = 3221291109,
    PSTATE2 = 3221291110,
    PSTATE3 = 3221291111,
    PSTATE4 = 3221291112,
    PSTATE5 = 3221291113,
    PSTATE6 = 3221291114,
    PSTATE7 = 3221291115,
    TSEG_BASE = 3221291282,
    TSEG_MASK = 3221291283,
    VM_CR = 3221291284,
    VM_HSAVE_PA = 3221291287,
    VIRT_SPEC_CTRL = 3221291295,
    OSVW_ID_LENGTH = 3221291328,
    OSVW_STATUS = 3221291329,
    FAM15H_EVNTSEL0 = 3221291520,
    FAM15H_PERFCTR0 = 3221291521,
    FAM15H_EVNTSEL1 = 3221291522,
    FAM15H_PERFCTR1 = 3221291523,
    FAM15H_EVNTSEL2 = 3221291524,
    FAM15H_PERFCTR2 = 3221291525,
    FAM15H_EVNTSEL3 = 3221291526,
    FAM15H_PERFCTR3 = 3221291527,
    FAM15H_EVNTSEL4 = 3221291528,
    FAM15H_PERFCTR4 = 3221291529,
    FAM15H_EVNTSEL5 = 3221291530,
    FAM15H_PERFCTR5 = 3221291531,
    CSTATE_CFG = 3221291670,
    CPPC_CAP1 = 3221291696,
    CPPC_ENABLE = 3221291697,
    CPPC_REQ = 3221291699,
    AMD_PPIN_CTL = 3221291760,
    AMD_PPIN = 3221291761,
    L7S0_FEATURE_MASK = 3221295106,
    THRM_FEATURE_MASK = 3221295107,
    FEATURE_MASK = 3221295108,
    EXT_FEATURE_MASK = 3221295109,
    DR1_ADDRESS_MASK = 3221295129,
    DR2_ADDRESS_MASK = 3221295130,
    DR3_ADDRESS_MASK = 3221295131,
    LS_CFG = 3221295136,
    IC_CFG = 3221295137,
    DC_CFG = 3221295138,
    BU_CFG = 3221295139,
    DR0_ADDRESS_MASK = 3221295143,
    FP_CFG = 3221295144,
    DE_CFG = 3221295145,
    BU_CFG2 = 3221295146,
    EX_CFG = 3221295148,
    BP_CFG = 3221295150,
    DE_CFG2 = 3221295331,
  }
  /** The CPUID leaves of a guest, an array as long as its blob. */
  class CpuidPolicy {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The leaves, in ascending order when Xen wrote them. */
    leaves: Array<XenX86CpuPolicy.CpuidLeaf>;
    /** Bytes left over after the last whole leaf; empty in a well-formed blob. */
    excess: Uint8Array;
    /** Number of whole leaves in the blob. */
    readonly numLeaves: number;
  }
  /** The contents of one CPUID leaf. The type is at the start of a substream of its own (`size: 24`), which `features` relies on. */
  class CpuidLeaf {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Value of eax that selects this leaf. */
    leaf: number;
    /** Value of ecx that selects it; 0xffffffff if ecx does not matter. */
    subleaf: number;
    /** Value that the guest gets in eax. */
    eax: number;
    /** Value that the guest gets in ebx. */
    ebx: number;
    /** Value that the guest gets in ecx. */
    ecx: number;
    /** Value that the guest gets in edx. */
    edx: number;
    /** The leaf by name. */
    readonly leafId: XenX86CpuPolicy.CpuidLeafId | number;
    /** The leaf depends on ecx. */
    readonly hasSubleaf: boolean;
    /** The four registers, decoded. Absent for leaves without a layout in this definition. */
    readonly features: XenX86CpuPolicy.LeafVendor | XenX86CpuPolicy.LeafVersion | XenX86CpuPolicy.LeafFeatures0 | XenX86CpuPolicy.LeafFeatures1 | XenX86CpuPolicy.LeafFeatures2 | XenX86CpuPolicy.LeafXstate0 | XenX86CpuPolicy.LeafXstate1 | XenX86CpuPolicy.LeafXstateComponent | XenX86CpuPolicy.LeafHypervisor | XenX86CpuPolicy.LeafExtendedFeatures | XenX86CpuPolicy.LeafBrand | XenX86CpuPolicy.LeafPower | XenX86CpuPolicy.LeafAddressSizes | XenX86CpuPolicy.LeafExtendedFeatures2 | undefined;
    /** Type of `features`. */
    readonly layout: XenX86CpuPolicy.LeafLayout;
  }
  /** Registers of leaves 0 and 0x80000000. */
  class LeafVendor {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Highest leaf of this range (eax). */
    maxLeaf: number;
    /** First third of the vendor's name. */
    vendorEbx: string;
    /** Last third of the vendor's name. */
    vendorEcx: string;
    /** Second third of the vendor's name. */
    vendorEdx: string;
    /** The vendor in twelve letters, such as GenuineIntel or AuthenticAMD. Intel leaves it zero in leaf 0x80000000. */
    readonly vendor: string;
  }
  /** Registers of leaf 1. */
  class LeafVersion {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Family, model and stepping (eax). */
    signature: XenX86CpuPolicy.CpuSignature;
    /** Number of a brand name; obsolete (ebx). */
    brandIndex: number;
    /** Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx). */
    clflushSize: number;
    /** Logical processors in the package (ebx). */
    numLogicalProcessors: number;
    /** Initial local APIC id (ebx). */
    apicId: number;
    /** Features in ecx. */
    ecx: XenX86CpuPolicy.Features1Ecx;
    /** Features in edx. */
    edx: XenX86CpuPolicy.Features1Edx;
  }
  /** Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001. */
  class CpuSignature {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** Revision of the model. */
    readonly stepping: number;
    /** Low digit of the model. */
    readonly baseModel: number;
    /** The family, if it is less than 15. */
    readonly baseFamily: number;
    /** High digit of the model, which counts for family 6 and from 15 on. */
    readonly extendedModel: number;
    /** Number to add to the family if that is 15. */
    readonly extendedFamily: number;
    /** The family, composed. */
    readonly family: number;
    /** The model, composed. */
    readonly model: number;
  }
  /** Registers of leaf 7, subleaf 0. */
  class LeafFeatures0 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Highest subleaf (eax). */
    maxSubleaf: number;
    /** Features in ebx. */
    ebx: XenX86CpuPolicy.Features70Ebx;
    /** Features in ecx. */
    ecx: XenX86CpuPolicy.Features70Ecx;
    /** Features in edx. */
    edx: XenX86CpuPolicy.Features70Edx;
  }
  /** Registers of leaf 7, subleaf 1. */
  class LeafFeatures1 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Features in eax. */
    eax: XenX86CpuPolicy.Features71Eax;
    /** Features in ebx. */
    ebx: XenX86CpuPolicy.Features71Ebx;
    /** No features that Xen knows. */
    ecx: number;
    /** Features in edx. */
    edx: XenX86CpuPolicy.Features71Edx;
  }
  /** Registers of leaf 7, subleaf 2. */
  class LeafFeatures2 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Reserved. */
    eax: number;
    /** Reserved. */
    ebx: number;
    /** Reserved. */
    ecx: number;
    /** Features in edx. */
    edx: XenX86CpuPolicy.Features72Edx;
  }
  /** Registers of leaf 0xd, subleaf 0. */
  class LeafXstate0 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Components that XCR0 may enable, low half (eax). */
    xcr0Low: XenX86CpuPolicy.XstateComponents;
    /** Size of the XSAVE area in bytes for the components that are enabled (ebx). */
    currentSize: number;
    /** Size of the XSAVE area in bytes for all components that can be enabled (ecx). */
    maxSize: number;
    /** Components that XCR0 may enable, high half (edx). */
    xcr0High: number;
  }
  /** Registers of leaf 0xd, subleaf 1. */
  class LeafXstate1 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Features in eax. */
    eax: XenX86CpuPolicy.FeaturesD1Eax;
    /** Size of the compacted XSAVE area in bytes for the components that are enabled (ebx). */
    currentSize: number;
    /** Components that the XSS MSR may enable, low half (ecx). */
    xssLow: XenX86CpuPolicy.XstateComponents;
    /** Components that the XSS MSR may enable, high half (edx). */
    xssHigh: number;
  }
  /** Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number. */
  class LeafXstateComponent {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Size of the component's state in bytes (eax). */
    lenComponent: number;
    /** Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx). */
    ofsComponent: number;
    /** Properties of the component. */
    ecx: number;
    /** Reserved. */
    edx: number;
    /** The component is enabled by the XSS MSR, not by XCR0. */
    readonly isSupervisor: boolean;
    /** The component begins at a multiple of 64 in a compacted area. */
    readonly isAligned: boolean;
  }
  /** Registers of leaves 0x40000000 and 0x40000100. A policy contains only the highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest when the guest executes CPUID. */
  class LeafHypervisor {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Highest leaf of the range, or 0 (eax). */
    maxLeaf: number;
    /** Name of the interface; empty in a policy (ebx, ecx, edx). */
    signature: string;
  }
  /** Registers of leaf 0x80000001. */
  class LeafExtendedFeatures {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Family, model and stepping; zero on Intel (eax). */
    signature: XenX86CpuPolicy.CpuSignature;
    /** Brand and package; Xen interprets none of its bits. */
    ebx: number;
    /** Features in ecx. */
    ecx: XenX86CpuPolicy.FeaturesE1Ecx;
    /** Features in edx. */
    edx: XenX86CpuPolicy.FeaturesE1Edx;
  }
  /** Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string. */
  class LeafBrand {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Up to 16 characters of the brand string. */
    brand: string;
  }
  /** Registers of leaf 0x80000007. */
  class LeafPower {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Xen interprets none of its bits. */
    eax: number;
    /** Xen interprets none of its bits. */
    ebx: number;
    /** Xen interprets none of its bits. */
    ecx: number;
    /** Features in edx. */
    edx: XenX86CpuPolicy.FeaturesE7Edx;
  }
  /** Registers of leaf 0x80000008. */
  class LeafAddressSizes {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits of a physical address (eax). */
    maxPhysAddr: number;
    /** Bits of a linear address (eax). */
    maxLinAddr: number;
    /** Bits of a guest's physical address where they differ from the host's (eax). */
    guestMaxPhysAddr: number;
    /** Reserved (eax). */
    reservedEax: number;
    /** Features in ebx. */
    ebx: XenX86CpuPolicy.FeaturesE8Ebx;
    /** Number of cores in the package, less one (ecx). */
    lastCore: number;
    /** Bits 7-4 are `len_apic_id` (ecx). */
    apicId: number;
    /** Bits that Xen does not interpret (ecx). */
    reservedEcx: number;
    /** Xen interprets none of its bits. */
    edx: number;
    /** Number of bits of an APIC id that number the cores. */
    readonly lenApicId: number;
  }
  /** Registers of leaf 0x80000021. */
  class LeafExtendedFeatures2 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Features in eax. */
    eax: XenX86CpuPolicy.FeaturesE21Eax;
    /** Size of a microcode patch, in units of 16 bytes (ebx). */
    ucodeSize: number;
    /** Entries of the return address predictor, in units of 8 (ebx). */
    rapSize: number;
    /** Reserved (ebx). */
    reservedEbx: number;
    /** Features in ecx. */
    ecx: XenX86CpuPolicy.FeaturesE21Ecx;
    /** Xen interprets none of its bits. */
    edx: number;
  }
  /** The MSRs of a guest's policy, an array as long as its blob. */
  class MsrPolicy {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES. */
    msrs: Array<XenX86CpuPolicy.MsrEntry>;
    /** Bytes left over after the last whole entry; empty in a well-formed blob. */
    excess: Uint8Array;
    /** Number of whole entries in the blob. */
    readonly numMsrs: number;
  }
  /** One MSR of a policy. The type is at the start of a substream of its own (`size: 16`), which `features` relies on. */
  class MsrEntry {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Number of the MSR. */
    index: number;
    /** Reserved, zero; Xen refuses anything else. */
    flags: number;
    /** Value of the MSR. */
    value: number | bigint;
    /** The MSR by name. */
    readonly msr: XenX86CpuPolicy.MsrIndex | number;
    /** The value, decoded. Absent for MSRs other than PLATFORM_INFO and ARCH_CAPABILITIES. */
    readonly features: XenX86CpuPolicy.PlatformInfo | XenX86CpuPolicy.ArchCapabilities | undefined;
  }
  /** Value of the MSR PLATFORM_INFO. */
  class PlatformInfo {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0; a policy has only bit 31. */
    low: number;
    /** Bits 63-32, zero in a policy. */
    high: number;
    /** CPUID can be made to fault in user code. */
    readonly cpuidFaulting: boolean;
  }
  /** Value of the MSR ARCH_CAPABILITIES. */
  class ArchCapabilities {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: XenX86CpuPolicy.ArchCapabilitiesLow;
    /** Bits 63-32. */
    high: XenX86CpuPolicy.ArchCapabilitiesHigh;
  }
  /** Leaf 1, edx. */
  class Features1Edx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** x87 floating-point unit. */
    readonly fpu: boolean;
    /** Virtual-8086 mode extensions. */
    readonly vme: boolean;
    /** Debugging extensions: breakpoints on I/O ports. */
    readonly de: boolean;
    /** 4 MiB pages. */
    readonly pse: boolean;
    /** Time stamp counter and RDTSC. */
    readonly tsc: boolean;
    /** RDMSR and WRMSR. */
    readonly msr: boolean;
    /** Physical address extension: 64-bit page-table entries. */
    readonly pae: boolean;
    /** Machine-check exception. */
    readonly mce: boolean;
    /** CMPXCHG8B. */
    readonly cx8: boolean;
    /** Local APIC present and enabled; mirrors the APIC base MSR. */
    readonly apic: boolean;
    /** SYSENTER and SYSEXIT. */
    readonly sep: boolean;
    /** Memory type range registers. */
    readonly mtrr: boolean;
    /** Global pages. */
    readonly pge: boolean;
    /** Machine-check architecture with its banks. */
    readonly mca: boolean;
    /** Conditional moves. */
    readonly cmov: boolean;
    /** Page attribute table. */
    readonly pat: boolean;
    /** 4 MiB pages above 4 GiB. */
    readonly pse36: boolean;
    /** Processor serial number in leaf 3. */
    readonly psn: boolean;
    /** CLFLUSH. */
    readonly clflush: boolean;
    /** Debug store. */
    readonly ds: boolean;
    /** Thermal and clock control through MSRs. */
    readonly acpi: boolean;
    /** MMX. */
    readonly mmx: boolean;
    /** FXSAVE and FXRSTOR. */
    readonly fxsr: boolean;
    /** SSE. */
    readonly sse: boolean;
    /** SSE2. */
    readonly sse2: boolean;
    /** Self-snoop: the processor snoops its own caches. */
    readonly ss: boolean;
    /** The package may hold more than one logical processor. */
    readonly htt: boolean;
    /** First thermal monitor. */
    readonly tm1: boolean;
    /** An Itanium processor in its x86 mode. */
    readonly ia64: boolean;
    /** Pending break enable. */
    readonly pbe: boolean;
  }
  /** Leaf 1, ecx. */
  class Features1Ecx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** SSE3. */
    readonly sse3: boolean;
    /** Carry-less multiplication, PCLMULQDQ. */
    readonly pclmulqdq: boolean;
    /** Debug store with 64-bit records. */
    readonly dtes64: boolean;
    /** MONITOR and MWAIT. */
    readonly monitor: boolean;
    /** Debug store that can be qualified by privilege level. */
    readonly dscpl: boolean;
    /** Intel's virtual machine extensions. */
    readonly vmx: boolean;
    /** Safer mode extensions. */
    readonly smx: boolean;
    /** Enhanced SpeedStep. */
    readonly eist: boolean;
    /** Second thermal monitor. */
    readonly tm2: boolean;
    /** Supplemental SSE3. */
    readonly ssse3: boolean;
    /** MSR that controls debugging of the silicon. */
    readonly sdbg: boolean;
    /** Fused multiply-add. */
    readonly fma: boolean;
    /** CMPXCHG16B. */
    readonly cx16: boolean;
    /** Task priority messages can be disabled. */
    readonly xtpr: boolean;
    /** MSR with the performance and debug capabilities. */
    readonly pdcm: boolean;
    /** Process context identifiers. */
    readonly pcid: boolean;
    /** Direct cache access. */
    readonly dca: boolean;
    /** SSE4.1. */
    readonly sse41: boolean;
    /** SSE4.2. */
    readonly sse42: boolean;
    /** The local APIC has its x2APIC mode. */
    readonly x2apic: boolean;
    /** MOVBE. */
    readonly movbe: boolean;
    /** POPCNT. */
    readonly popcnt: boolean;
    /** The APIC timer can wait for a value of the TSC. */
    readonly tscDeadline: boolean;
    /** AES instructions. */
    readonly aesni: boolean;
    /** XSAVE, XRSTOR and the registers XCR. */
    readonly xsave: boolean;
    /** The operating system has enabled XSAVE; mirrors cr4. */
    readonly osxsave: boolean;
    /** AVX. */
    readonly avx: boolean;
    /** Conversion to and from half-precision floats. */
    readonly f16c: boolean;
    /** RDRAND. */
    readonly rdrand: boolean;
    /** Set by hypervisors for their guests, never by hardware. */
    readonly hypervisor: boolean;
  }
  /** Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed. */
  class FeaturesE1Edx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** SYSCALL and SYSRET. */
    readonly syscall: boolean;
    /** Pages can be marked as not executable. */
    readonly nx: boolean;
    /** AMD's extensions of MMX. */
    readonly mmxext: boolean;
    /** FXSAVE and FXRSTOR can leave out the XMM registers. */
    readonly ffxsr: boolean;
    /** 1 GiB pages. */
    readonly page1gb: boolean;
    /** RDTSCP and the TSC_AUX MSR. */
    readonly rdtscp: boolean;
    /** Long mode. */
    readonly lm: boolean;
    /** Extensions of 3DNow!. */
    readonly amd3dnowext: boolean;
    /** 3DNow!. */
    readonly amd3dnow: boolean;
  }
  /** Leaf 0x80000001, ecx. */
  class FeaturesE1Ecx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** LAHF and SAHF in long mode. */
    readonly lahfLm: boolean;
    /** Logical processors that leaf 1 counts are cores, not threads. */
    readonly cmpLegacy: boolean;
    /** AMD's secure virtual machine. */
    readonly svm: boolean;
    /** Extended local APIC registers. */
    readonly extapic: boolean;
    /** cr8 is reachable outside long mode. */
    readonly cr8Legacy: boolean;
    /** LZCNT (and POPCNT). */
    readonly abm: boolean;
    /** SSE4A. */
    readonly sse4a: boolean;
    /** SSE operands in memory may be unaligned. */
    readonly misalignsse: boolean;
    /** PREFETCH and PREFETCHW. */
    readonly amd3dnowprefetch: boolean;
    /** MSRs list the workarounds that the operating system should apply (OSVW). */
    readonly osvw: boolean;
    /** Instruction-based sampling. */
    readonly ibs: boolean;
    /** XOP. */
    readonly xop: boolean;
    /** SKINIT and STGI. */
    readonly skinit: boolean;
    /** Watchdog timer. */
    readonly wdt: boolean;
    /** Lightweight profiling. */
    readonly lwp: boolean;
    /** FMA with four operands. */
    readonly fma4: boolean;
    /** MSR with the node id. */
    readonly nodeidMsr: boolean;
    /** Trailing bit manipulation. */
    readonly tbm: boolean;
    /** Topology leaves 0x8000001d and 0x8000001e. */
    readonly topoext: boolean;
    /** Data breakpoints with an address mask. */
    readonly dbext: boolean;
    /** MONITORX and MWAITX. */
    readonly monitorx: boolean;
    /** Address masks of breakpoints cover 32 bits. */
    readonly addrMskExt: boolean;
  }
  /** Leaf 0xd subleaf 1, eax. */
  class FeaturesD1Eax {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** XSAVEOPT. */
    readonly xsaveopt: boolean;
    /** XSAVEC and the compacted format. */
    readonly xsavec: boolean;
    /** XGETBV with ecx 1. */
    readonly xgetbv1: boolean;
    /** XSAVES, XRSTORS and the XSS MSR. */
    readonly xsaves: boolean;
    /** Extended feature disable MSRs. */
    readonly xfd: boolean;
  }
  /** Leaf 7 subleaf 0, ebx. */
  class Features70Ebx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** RDFSBASE, WRFSBASE and similar instructions. */
    readonly fsgsbase: boolean;
    /** TSC_ADJUST MSR. */
    readonly tscAdjust: boolean;
    /** Software guard extensions. */
    readonly sgx: boolean;
    /** First set of bit manipulations. */
    readonly bmi1: boolean;
    /** Hardware lock elision. */
    readonly hle: boolean;
    /** AVX2. */
    readonly avx2: boolean;
    /** The x87 data pointer changes only at exceptions. */
    readonly fdpExcpOnly: boolean;
    /** Supervisor code cannot execute user pages. */
    readonly smep: boolean;
    /** Second set of bit manipulations. */
    readonly bmi2: boolean;
    /** Enhanced REP MOVSB and STOSB. */
    readonly erms: boolean;
    /** INVPCID. */
    readonly invpcid: boolean;
    /** Restricted transactional memory. */
    readonly rtm: boolean;
    /** Monitoring of platform quality of service. */
    readonly pqm: boolean;
    /** The x87 selectors are stored as zero. */
    readonly noFpuSel: boolean;
    /** Memory protection extensions. */
    readonly mpx: boolean;
    /** Enforcement of platform quality of service. */
    readonly pqe: boolean;
    /** AVX-512 foundation. */
    readonly avx512f: boolean;
    /** AVX-512 doublewords and quadwords. */
    readonly avx512dq: boolean;
    /** RDSEED. */
    readonly rdseed: boolean;
    /** ADCX and ADOX. */
    readonly adx: boolean;
    /** Supervisor code cannot access user pages by accident. */
    readonly smap: boolean;
    /** AVX-512 integer fused multiply-add. */
    readonly avx512Ifma: boolean;
    /** CLFLUSHOPT. */
    readonly clflushopt: boolean;
    /** CLWB. */
    readonly clwb: boolean;
    /** Processor trace. */
    readonly procTrace: boolean;
    /** AVX-512 prefetches of Xeon Phi. */
    readonly avx512pf: boolean;
    /** AVX-512 exponentials and reciprocals of Xeon Phi. */
    readonly avx512er: boolean;
    /** AVX-512 conflict detection. */
    readonly avx512cd: boolean;
    /** SHA-1 and SHA-256. */
    readonly sha: boolean;
    /** AVX-512 bytes and words. */
    readonly avx512bw: boolean;
    /** AVX-512 on shorter vectors. */
    readonly avx512vl: boolean;
  }
  /** Leaf 7 subleaf 0, ecx. */
  class Features70Ecx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** PREFETCHWT1. */
    readonly prefetchwt1: boolean;
    /** AVX-512 manipulation of bytes in vectors. */
    readonly avx512Vbmi: boolean;
    /** User code cannot read descriptor table registers. */
    readonly umip: boolean;
    /** Protection keys for user pages. */
    readonly pku: boolean;
    /** The operating system has enabled protection keys; mirrors cr4. */
    readonly ospke: boolean;
    /** UMONITOR, UMWAIT and TPAUSE. */
    readonly waitpkg: boolean;
    /** More AVX-512 manipulation of bytes in vectors. */
    readonly avx512Vbmi2: boolean;
    /** Shadow stacks. */
    readonly cetSs: boolean;
    /** Galois field arithmetic. */
    readonly gfni: boolean;
    /** AES on vectors. */
    readonly vaes: boolean;
    /** Carry-less multiplication on vectors. */
    readonly vpclmulqdq: boolean;
    /** AVX-512 neural network instructions. */
    readonly avx512Vnni: boolean;
    /** AVX-512 bit counting in bytes and words. */
    readonly avx512Bitalg: boolean;
    /** Total memory encryption. */
    readonly tme: boolean;
    /** AVX-512 bit counting in doublewords and quadwords. */
    readonly avx512Vpopcntdq: boolean;
    /** Page tables with five levels. */
    readonly la57: boolean;
    /** RDPID. */
    readonly rdpid: boolean;
    /** Debug exception for locks that hold the bus. */
    readonly bld: boolean;
    /** CLDEMOTE. */
    readonly cldemote: boolean;
    /** MOVDIRI. */
    readonly movdiri: boolean;
    /** MOVDIR64B. */
    readonly movdir64b: boolean;
    /** ENQCMD and ENQCMDS. */
    readonly enqcmd: boolean;
    /** SGX launch configuration. */
    readonly sgxLc: boolean;
    /** Protection keys for supervisor pages. */
    readonly pks: boolean;
  }
  /** Leaf 0x80000007, edx. */
  class FeaturesE7Edx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** Performance states are set by hardware MSRs. */
    readonly hwPstate: boolean;
    /** The TSC runs at one rate in every power state. */
    readonly itsc: boolean;
    /** Core performance boost. */
    readonly cpb: boolean;
    /** APERF and MPERF have read-only copies. */
    readonly efro: boolean;
  }
  /** Leaf 0x80000008, ebx. */
  class FeaturesE8Ebx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** CLZERO. */
    readonly clzero: boolean;
    /** FXSAVE and FXRSTOR always handle the x87 error pointers. */
    readonly rstrFpErrPtrs: boolean;
    /** WBNOINVD. */
    readonly wbnoinvd: boolean;
    /** Indirect branch predictor barrier, in PRED_CMD. */
    readonly ibpb: boolean;
    /** Indirect branch restricted speculation, in SPEC_CTRL. */
    readonly ibrs: boolean;
    /** Single-thread indirect branch predictors, in SPEC_CTRL. */
    readonly amdStibp: boolean;
    /** IBRS is best left enabled. */
    readonly ibrsAlways: boolean;
    /** STIBP is best left enabled. */
    readonly stibpAlways: boolean;
    /** IBRS is preferable to software mitigations. */
    readonly ibrsFast: boolean;
    /** IBRS protects within one privilege level too. */
    readonly ibrsSameMode: boolean;
    /** EFER does not support segment limits in long mode. */
    readonly noLmsl: boolean;
    /** Protected processor inventory number. */
    readonly amdPpin: boolean;
    /** Speculative store bypass can be disabled in SPEC_CTRL. */
    readonly amdSsbd: boolean;
    /** Speculative store bypass can be disabled in VIRT_SPEC_CTRL. */
    readonly virtSsbd: boolean;
    /** Not vulnerable to speculative store bypass. */
    readonly ssbNo: boolean;
    /** Collaborative processor performance control. */
    readonly cppc: boolean;
    /** Predictive store forwarding can be disabled in SPEC_CTRL. */
    readonly psfd: boolean;
    /** Not vulnerable to branch type confusion. */
    readonly btcNo: boolean;
    /** IBPB flushes predicted return addresses too. */
    readonly ibpbRet: boolean;
  }
  /** Leaf 7 subleaf 0, edx. */
  class Features70Edx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** SGX attestation keys. */
    readonly sgxKeys: boolean;
    /** Neural network instructions of Xeon Phi. */
    readonly avx5124vnniw: boolean;
    /** Multiply-accumulate instructions of Xeon Phi. */
    readonly avx5124fmaps: boolean;
    /** REP MOVSB is fast for short strings. */
    readonly fsrm: boolean;
    /** Interrupts delivered to user code. */
    readonly uintr: boolean;
    /** VP2INTERSECTD and VP2INTERSECTQ. */
    readonly avx512Vp2intersect: boolean;
    /** MCU_OPT_CTRL can disable the RDRAND mitigation. */
    readonly srbdsCtrl: boolean;
    /** VERW overwrites the processor's buffers. */
    readonly mdClear: boolean;
    /** Transactions always abort. */
    readonly rtmAlwaysAbort: boolean;
    /** TSX_FORCE_ABORT MSR. */
    readonly tsxForceAbort: boolean;
    /** SERIALIZE. */
    readonly serialize: boolean;
    /** Cores of more than one kind. */
    readonly hybrid: boolean;
    /** Tracking of loads in a transaction can be suspended. */
    readonly tsxldtrk: boolean;
    /** PCONFIG. */
    readonly pconfig: boolean;
    /** Architectural last branch records. */
    readonly archLbr: boolean;
    /** Indirect branch tracking. */
    readonly cetIbt: boolean;
    /** AMX on bfloat16 numbers. */
    readonly amxBf16: boolean;
    /** AVX-512 on half-precision floats. */
    readonly avx512Fp16: boolean;
    /** AMX tiles. */
    readonly amxTile: boolean;
    /** AMX on 8-bit integers. */
    readonly amxInt8: boolean;
    /** IBRS and IBPB, as Intel enumerates them. */
    readonly ibrsb: boolean;
    /** Single-thread indirect branch predictors, as Intel enumerates them. */
    readonly stibp: boolean;
    /** FLUSH_CMD MSR. */
    readonly l1dFlush: boolean;
    /** ARCH_CAPABILITIES MSR. */
    readonly archCaps: boolean;
    /** CORE_CAPABILITIES MSR. */
    readonly coreCaps: boolean;
    /** Speculative store bypass can be disabled, as Intel enumerates it. */
    readonly ssbd: boolean;
  }
  /** Leaf 7 subleaf 1, eax. */
  class Features71Eax {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** SHA-512. */
    readonly sha512: boolean;
    /** SM3 hash. */
    readonly sm3: boolean;
    /** SM4 cipher. */
    readonly sm4: boolean;
    /** Neural network instructions in AVX. */
    readonly avxVnni: boolean;
    /** AVX-512 on bfloat16 numbers. */
    readonly avx512Bf16: boolean;
    /** Linear address space separation of supervisor and user. */
    readonly lass: boolean;
    /** Compare, exchange and add in one instruction. */
    readonly cmpccxadd: boolean;
    /** Architectural performance monitoring leaf. */
    readonly archPerfMon: boolean;
    /** REP MOVSB of zero length is fast. */
    readonly fzrm: boolean;
    /** REP STOSB is fast for short strings. */
    readonly fsrs: boolean;
    /** REP CMPSB and SCASB are fast for short strings. */
    readonly fsrcs: boolean;
    /** Flexible return and event delivery. */
    readonly fred: boolean;
    /** LKGS. */
    readonly lkgs: boolean;
    /** WRMSRNS, a WRMSR that does not serialise. */
    readonly wrmsrns: boolean;
    /** NMIs report their source. */
    readonly nmiSrc: boolean;
    /** AMX on half-precision floats. */
    readonly amxFp16: boolean;
    /** Integer fused multiply-add in AVX. */
    readonly avxIfma: boolean;
    /** Linear address masking. */
    readonly lam: boolean;
    /** RDMSRLIST and WRMSRLIST. */
    readonly msrlist: boolean;
    /** INVD cannot be executed. */
    readonly noInvd: boolean;
    /** MOVRS, a load of data that others read too. */
    readonly movrs: boolean;
  }
  /** Leaf 0x80000021, eax. */
  class FeaturesE21Eax {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** No data breakpoints within breakpoints. */
    readonly noNestBp: boolean;
    /** Writing the FS and GS base MSRs does not serialise. */
    readonly fsGsNs: boolean;
    /** LFENCE always holds back dispatch. */
    readonly lfenceDispatch: boolean;
    /** VERW overwrites the processor's buffers. */
    readonly verwClear: boolean;
    /** A null selector clears the segment's base and limit. */
    readonly nscb: boolean;
    /** IBRS can be enabled automatically. */
    readonly autoIbrs: boolean;
    /** REP STOSB is fast for short strings. */
    readonly amdFsrs: boolean;
    /** REP CMPSB is fast for short strings. */
    readonly amdFsrc: boolean;
    /** CPUID can be disabled for user code. */
    readonly cpuidUserDis: boolean;
    /** Enhanced predictive store forwarding. */
    readonly epsf: boolean;
    /** REP SCASB is fast for short strings. */
    readonly fsrsc: boolean;
    /** PREFETCHIT0 and PREFETCHIT1. */
    readonly amdPrefetchi: boolean;
    /** AVX-512 bit matrix multiplication. */
    readonly avx512Bmm: boolean;
    /** Selective branch predictor barrier. */
    readonly sbpb: boolean;
    /** IBPB flushes predicted branch types too. */
    readonly ibpbBrtype: boolean;
    /** Not vulnerable to speculative return stack overflow. */
    readonly srsoNo: boolean;
    /** Not vulnerable to speculative return stack overflow between user and supervisor. */
    readonly srsoUsNo: boolean;
    /** An MSR bit reduces speculation against return stack overflow. */
    readonly srsoMsrFix: boolean;
  }
  /** Leaf 0x80000021, ecx. */
  class FeaturesE21Ecx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** Not vulnerable to transient scheduler attacks on the store queue. */
    readonly tsaSqNo: boolean;
    /** Not vulnerable to transient scheduler attacks on the L1 data cache. */
    readonly tsaL1No: boolean;
  }
  /** Leaf 7 subleaf 1, ebx. */
  class Features71Ebx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** Protected processor inventory number. */
    readonly intelPpin: boolean;
  }
  /** Leaf 7 subleaf 2, edx. */
  class Features72Edx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** Predictive store forwarding can be disabled in SPEC_CTRL. */
    readonly intelPsfd: boolean;
    /** SPEC_CTRL restrains indirect branch prediction. */
    readonly ipredCtrl: boolean;
    /** SPEC_CTRL restrains the return stack's fallback predictor. */
    readonly rrsbaCtrl: boolean;
    /** SPEC_CTRL can disable data-dependent prefetching. */
    readonly ddpCtrl: boolean;
    /** SPEC_CTRL can disable branch history for supervisor code. */
    readonly bhiCtrl: boolean;
    /** Configuration-dependent timing does not occur. */
    readonly mcdtNo: boolean;
    /** Locks on uncached memory can be forbidden. */
    readonly ucLockDis: boolean;
  }
  /** Leaf 7 subleaf 1, edx. */
  class Features71Edx {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** 8-bit neural network instructions in AVX. */
    readonly avxVnniInt8: boolean;
    /** Conversions in AVX that raise no exceptions. */
    readonly avxNeConvert: boolean;
    /** AMX on complex numbers. */
    readonly amxComplex: boolean;
    /** 16-bit neural network instructions in AVX. */
    readonly avxVnniInt16: boolean;
    /** PREFETCHIT0 and PREFETCHIT1. */
    readonly prefetchi: boolean;
    /** UIRET updates the user interrupt flag. */
    readonly uiretUif: boolean;
    /** Supervisor shadow stacks are safe to use. */
    readonly cetSss: boolean;
    /** Static lockstep mode. */
    readonly slsm: boolean;
  }
  /** Bits 31-0 of the ARCH_CAPABILITIES MSR. */
  class ArchCapabilitiesLow {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** Not vulnerable to rogue data cache loads (Meltdown). */
    readonly rdclNo: boolean;
    /** Enhanced IBRS. */
    readonly eibrs: boolean;
    /** An empty return stack falls back to another predictor. */
    readonly rsba: boolean;
    /** A hypervisor need not flush the L1 data cache. */
    readonly skipL1dfl: boolean;
    /** Not vulnerable to speculative store bypass. */
    readonly intelSsbNo: boolean;
    /** Not vulnerable to microarchitectural data sampling. */
    readonly mdsNo: boolean;
    /** A change of page size cannot raise a machine check. */
    readonly ifPschangeMcNo: boolean;
    /** TSX_CTRL MSR. */
    readonly tsxCtrl: boolean;
    /** Not vulnerable to asynchronous aborts of transactions. */
    readonly taaNo: boolean;
    /** MCU_CONTROL MSR. */
    readonly mcuCtrl: boolean;
    /** MISC_PACKAGE_CTRL MSR. */
    readonly miscPkgCtrl: boolean;
    /** Reported energy can be filtered. */
    readonly energyFiltering: boolean;
    /** Instructions can be made to run in data-independent time. */
    readonly doitm: boolean;
    /** Not vulnerable to shared buffer reads nor to sideband stale data. */
    readonly sbdrSsdpNo: boolean;
    /** Not vulnerable to stale data from fill buffers. */
    readonly fbsdpNo: boolean;
    /** Not vulnerable to stale data from primary buffers. */
    readonly psdpNo: boolean;
    /** MSRs with information about microcode updates. */
    readonly mcuExt: boolean;
    /** VERW overwrites the fill buffers. */
    readonly fbClear: boolean;
    /** An MSR can exclude the fill buffers from VERW. */
    readonly fbClearCtrl: boolean;
    /** The return stack's fallback predictor is restricted. */
    readonly rrsba: boolean;
    /** Not vulnerable to branch history injection. */
    readonly bhiNo: boolean;
    /** MSR that says whether xAPIC mode is locked out. */
    readonly xapicStatus: boolean;
    /** MSR with the state of overclocking. */
    readonly ovrclkStatus: boolean;
    /** Not vulnerable to predictions from the return stack after a barrier. */
    readonly pbrsbNo: boolean;
    /** MCU_OPT_CTRL can disable the gather mitigation. */
    readonly gdsCtrl: boolean;
    /** Not vulnerable to gather data sampling. */
    readonly gdsNo: boolean;
    /** Not vulnerable to register file data sampling. */
    readonly rfdsNo: boolean;
    /** VERW overwrites the register files. */
    readonly rfdsClear: boolean;
    /** MCU_OPT_CTRL can make UMONITOR do nothing. */
    readonly ignUmonitor: boolean;
    /** MCU_OPT_CTRL can mitigate MONITOR and UMONITOR. */
    readonly monUmonMitg: boolean;
  }
  /** Bits 63-32 of the ARCH_CAPABILITIES MSR. */
  class ArchCapabilitiesHigh {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** PB_OPT_CTRL MSR (bit 32 of the MSR). */
    readonly pbOptCtrl: boolean;
    /** Not vulnerable to indirect target selection (bit 62 of the MSR). */
    readonly itsNo: boolean;
  }
  /** Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv). */
  class XstateComponents {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** x87 and MMX registers. */
    readonly x87: boolean;
    /** XMM registers and MXCSR. */
    readonly sse: boolean;
    /** Upper halves of the YMM registers. */
    readonly avx: boolean;
    /** MPX bound registers. */
    readonly bndregs: boolean;
    /** MPX configuration and status. */
    readonly bndcsr: boolean;
    /** AVX-512 mask registers. */
    readonly opmask: boolean;
    /** Upper halves of ZMM registers 0-15. */
    readonly zmmHi256: boolean;
    /** ZMM registers 16-31. */
    readonly hi16Zmm: boolean;
    /** Processor trace (supervisor state). */
    readonly pt: boolean;
    /** Protection key rights of user pages. */
    readonly pkru: boolean;
    /** Process address space identifier (supervisor state). */
    readonly pasid: boolean;
    /** Control-flow enforcement, user (supervisor state). */
    readonly cetU: boolean;
    /** Control-flow enforcement, shadow stack pointers (supervisor state). */
    readonly cetS: boolean;
    /** Hardware duty cycling (supervisor state). */
    readonly hdc: boolean;
    /** User interrupts (supervisor state). */
    readonly uintr: boolean;
    /** Last branch records (supervisor state). */
    readonly lbr: boolean;
    /** Hardware performance states (supervisor state). */
    readonly hwp: boolean;
    /** AMX tile configuration. */
    readonly tilecfg: boolean;
    /** AMX tile data. */
    readonly tiledata: boolean;
    /** Registers r16-r31. */
    readonly egprs: boolean;
  }
}
