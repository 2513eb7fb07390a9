import kaitai_struct_nim_runtime
import options

{.experimental: "overloadableEnums".}

type
  XenX86CpuPolicy* = ref object of KaitaiStruct
    `parent`*: KaitaiStruct
    `lenCpuidLeafInst`: int
    `lenCpuidLeafInstFlag`: bool
    `lenMsrEntryInst`: int
    `lenMsrEntryInstFlag`: bool
    `noSubleafInst`: uint32
    `noSubleafInstFlag`: bool
  XenX86CpuPolicy_CpuidLeafId* {.size: 8.} = enum
    basic_vendor = 0
    version_features = 1
    cache_descriptors = 2
    serial_number = 3
    cache_parameters = 4
    monitor = 5
    thermal_power = 6
    structured_features = 7
    direct_cache_access = 9
    performance_monitoring = 10
    topology = 11
    xstate = 13
    qos_monitoring = 15
    qos_allocation = 16
    sgx = 18
    processor_trace = 20
    tsc_frequency = 21
    processor_frequency = 22
    soc_vendor = 23
    tlb_parameters = 24
    key_locker = 25
    hybrid = 26
    pconfig = 27
    last_branch_records = 28
    tile = 29
    tmul = 30
    topology_v2 = 31
    history_reset = 32
    avx10 = 36
    hypervisor_limit = 1073741824
    hypervisor_version = 1073741825
    hypervisor_msrs = 1073741826
    hypervisor_time = 1073741827
    hypervisor_hvm = 1073741828
    hypervisor_pv = 1073741829
    hypervisor2_limit = 1073742080
    extended_vendor = 2147483648
    extended_features = 2147483649
    brand1 = 2147483650
    brand2 = 2147483651
    brand3 = 2147483652
    l1_cache = 2147483653
    l2_cache = 2147483654
    power_management = 2147483655
    address_sizes = 2147483656
    svm = 2147483658
    tlb_1gb = 2147483673
    performance_hints = 2147483674
    ibs = 2147483675
    lwp = 2147483676
    extended_cache_parameters = 2147483677
    extended_topology = 2147483678
    memory_encryption = 2147483679
    extended_qos = 2147483680
    extended_features_2 = 2147483681
    extended_performance_monitoring = 2147483682
    extended_topology_v2 = 2147483686
  XenX86CpuPolicy_LeafLayout* {.size: 8.} = enum
    leaf_registers = 0
    leaf_vendor = 1
    leaf_version = 2
    leaf_features_0 = 3
    leaf_features_1 = 4
    leaf_features_2 = 5
    leaf_xstate_0 = 6
    leaf_xstate_1 = 7
    leaf_xstate_component = 8
    leaf_hypervisor = 9
    leaf_extended_features = 10
    leaf_brand = 11
    leaf_power = 12
    leaf_address_sizes = 13
    leaf_extended_features_2 = 14
  XenX86CpuPolicy_MsrIndex* {.size: 8.} = enum
    p5_mc_addr = 0
    p5_mc_type = 1
    tsc = 16
    platform_id = 23
    apic_base = 27
    ebl_cr_poweron = 42
    ebc_frequency_id = 44
    test_ctrl = 51
    core_thread_count = 53
    feature_control = 58
    tsc_adjust = 59
    spec_ctrl = 72
    pred_cmd = 73
    ppin_ctl = 78
    ppin = 79
    ucode_write = 121
    ucode_rev = 139
    misc_package_ctrl = 188
    pb_opt_ctrl = 191
    perfctr0 = 193
    fsb_freq = 205
    platform_info = 206
    core_capabilities = 207
    pkg_cst_config_control = 226
    mperf = 231
    aperf = 232
    mtrrcap = 254
    arch_capabilities = 266
    flush_cmd = 267
    tsx_force_abort = 271
    bbl_cr_ctl = 281
    tsx_ctrl = 290
    mcu_opt_ctrl = 291
    mask_v2_cpuid1 = 304
    mask_v2_cpuid80000001 = 305
    mask_v3_cpuid1 = 306
    mask_v3_cpuid80000001 = 307
    mask_v3_cpuidd_01 = 308
    misc_features_enables = 320
    sysenter_cs = 372
    sysenter_esp = 373
    sysenter_eip = 374
    mcg_cap = 377
    mcg_status = 378
    mcg_ctl = 379
    evntsel0 = 390
    perf_status = 408
    perf_ctl = 409
    therm_control = 410
    therm_interrupt = 411
    therm_status = 412
    misc_enable = 416
    temperature_target = 418
    energy_perf_bias = 432
    package_therm_status = 433
    fred_rsp_sl0 = 460
    fred_rsp_sl1 = 461
    fred_rsp_sl2 = 462
    fred_rsp_sl3 = 463
    fred_stk_lvls = 464
    fred_ssp_sl1 = 465
    fred_ssp_sl2 = 466
    fred_ssp_sl3 = 467
    fred_config = 468
    debugctl = 473
    lastbranchfromip = 475
    lastbranchtoip = 476
    lastintfromip = 477
    lastinttoip = 478
    power_ctl = 508
    mtrr_physbase0 = 512
    mtrr_physmask0 = 513
    mtrr_physbase1 = 514
    mtrr_physmask1 = 515
    mtrr_physbase2 = 516
    mtrr_physmask2 = 517
    mtrr_physbase3 = 518
    mtrr_physmask3 = 519
    mtrr_physbase4 = 520
    mtrr_physmask4 = 521
    mtrr_physbase5 = 522
    mtrr_physmask5 = 523
    mtrr_physbase6 = 524
    mtrr_physmask6 = 525
    mtrr_physbase7 = 526
    mtrr_physmask7 = 527
    mtrr_fix64k_00000 = 592
    mtrr_fix16k_80000 = 600
    mtrr_fix16k_a0000 = 601
    mtrr_fix4k_c0000 = 616
    mtrr_fix4k_c8000 = 617
    mtrr_fix4k_d0000 = 618
    mtrr_fix4k_d8000 = 619
    mtrr_fix4k_e0000 = 620
    mtrr_fix4k_e8000 = 621
    mtrr_fix4k_f0000 = 622
    mtrr_fix4k_f8000 = 623
    pat = 631
    mc0_ctl2 = 640
    mc1_ctl2 = 641
    mtrr_def_type = 767
    perf_capabilities = 837
    perf_fixed_ctr_ctrl = 909
    perf_global_status = 910
    perf_global_ctrl = 911
    perf_global_ovf_ctrl = 912
    pebs_enable = 1009
    mc0_ctl = 1024
    mc0_status = 1025
    mc0_addr = 1026
    mc0_misc = 1027
    mc1_ctl = 1028
    mc1_status = 1029
    mc1_addr = 1030
    mc1_misc = 1031
    mask_v1_cpuid1 = 1144
    vmx_basic = 1152
    vmx_pinbased_ctls = 1153
    vmx_procbased_ctls = 1154
    vmx_exit_ctls = 1155
    vmx_entry_ctls = 1156
    vmx_misc = 1157
    vmx_cr0_fixed0 = 1158
    vmx_cr0_fixed1 = 1159
    vmx_cr4_fixed0 = 1160
    vmx_cr4_fixed1 = 1161
    vmx_vmcs_enum = 1162
    vmx_procbased_ctls2 = 1163
    vmx_ept_vpid_cap = 1164
    vmx_true_pinbased_ctls = 1165
    vmx_true_procbased_ctls = 1166
    vmx_true_exit_ctls = 1167
    vmx_true_entry_ctls = 1168
    vmx_vmfunc = 1169
    vmx_procbased_ctls3 = 1170
    mcg_ext_ctl = 1232
    rtit_output_base = 1376
    rtit_output_mask = 1377
    rtit_ctl = 1392
    rtit_status = 1393
    rtit_cr3_match = 1394
    ds_area = 1536
    u_cet = 1696
    s_cet = 1698
    pl0_ssp = 1700
    pl1_ssp = 1701
    pl2_ssp = 1702
    pl3_ssp = 1703
    isst = 1704
    tsc_deadline = 1760
    pkrs = 1761
    pm_enable = 1904
    hwp_capabilities = 1905
    hwp_interrupt = 1907
    hwp_request = 1908
    hwp_status = 1911
    x2apic_tpr = 2056
    x2apic_ppr = 2058
    x2apic_eoi = 2059
    x2apic_tmict = 2104
    x2apic_tmcct = 2105
    x2apic_self = 2111
    bndcfgs = 3472
    pasid = 3475
    xss = 3488
    pkg_hdc_ctl = 3504
    pm_ctl1 = 3505
    mcu_control = 5126
    uarch_misc_ctrl = 6913
    efer = 3221225600
    star = 3221225601
    lstar = 3221225602
    cstar = 3221225603
    syscall_mask = 3221225604
    fs_base = 3221225728
    gs_base = 3221225729
    shadow_gs_base = 3221225730
    tsc_aux = 3221225731
    tsc_ratio = 3221225732
    lwp_cfg = 3221225733
    lwp_cbaddr = 3221225734
    k7_evntsel0 = 3221291008
    k7_evntsel1 = 3221291009
    k7_evntsel2 = 3221291010
    k7_evntsel3 = 3221291011
    k7_perfctr0 = 3221291012
    k7_perfctr1 = 3221291013
    k7_perfctr2 = 3221291014
    k7_perfctr3 = 3221291015
    syscfg = 3221291024
    hwcr = 3221291029
    iorr_base0 = 3221291030
    iorr_mask0 = 3221291031
    iorr_base1 = 3221291032
    iorr_mask1 = 3221291033
    top_mem1 = 3221291034
    top_mem2 = 3221291037
    nb_cfg = 3221291039
    patchloader = 3221291040
    enable_c1e = 3221291093
    mmio_conf_base = 3221291096
    pstate_limit = 3221291105
    pstate_ctrl = 3221291106
    pstate_status = 3221291107
    pstate0 = 3221291108
    pstate1 = 3221291109
    pstate2 = 3221291110
    pstate3 = 3221291111
    pstate4 = 3221291112
    pstate5 = 3221291113
    pstate6 = 3221291114
    pstate7 = 3221291115
    tseg_base = 3221291282
    tseg_mask = 3221291283
    vm_cr = 3221291284
    vm_hsave_pa = 3221291287
    virt_spec_ctrl = 3221291295
    osvw_id_length = 3221291328
    osvw_status = 3221291329
    fam15h_evntsel0 = 3221291520
    fam15h_perfctr0 = 3221291521
    fam15h_evntsel1 = 3221291522
    fam15h_perfctr1 = 3221291523
    fam15h_evntsel2 = 3221291524
    fam15h_perfctr2 = 3221291525
    fam15h_evntsel3 = 3221291526
    fam15h_perfctr3 = 3221291527
    fam15h_evntsel4 = 3221291528
    fam15h_perfctr4 = 3221291529
    fam15h_evntsel5 = 3221291530
    fam15h_perfctr5 = 3221291531
    cstate_cfg = 3221291670
    cppc_cap1 = 3221291696
    cppc_enable = 3221291697
    cppc_req = 3221291699
    amd_ppin_ctl = 3221291760
    amd_ppin = 3221291761
    l7s0_feature_mask = 3221295106
    thrm_feature_mask = 3221295107
    feature_mask = 3221295108
    ext_feature_mask = 3221295109
    dr1_address_mask = 3221295129
    dr2_address_mask = 3221295130
    dr3_address_mask = 3221295131
    ls_cfg = 3221295136
    ic_cfg = 3221295137
    dc_cfg = 3221295138
    bu_cfg = 3221295139
    dr0_address_mask = 3221295143
    fp_cfg = 3221295144
    de_cfg = 3221295145
    bu_cfg2 = 3221295146
    ex_cfg = 3221295148
    bp_cfg = 3221295150
    de_cfg2 = 3221295331
  XenX86CpuPolicy_ArchCapabilities* = ref object of KaitaiStruct
    `low`*: XenX86CpuPolicy_ArchCapabilitiesLow
    `high`*: XenX86CpuPolicy_ArchCapabilitiesHigh
    `parent`*: XenX86CpuPolicy_MsrEntry
  XenX86CpuPolicy_ArchCapabilitiesHigh* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_ArchCapabilities
    `itsNoInst`: bool
    `itsNoInstFlag`: bool
    `pbOptCtrlInst`: bool
    `pbOptCtrlInstFlag`: bool
  XenX86CpuPolicy_ArchCapabilitiesLow* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_ArchCapabilities
    `bhiNoInst`: bool
    `bhiNoInstFlag`: bool
    `doitmInst`: bool
    `doitmInstFlag`: bool
    `eibrsInst`: bool
    `eibrsInstFlag`: bool
    `energyFilteringInst`: bool
    `energyFilteringInstFlag`: bool
    `fbClearInst`: bool
    `fbClearInstFlag`: bool
    `fbClearCtrlInst`: bool
    `fbClearCtrlInstFlag`: bool
    `fbsdpNoInst`: bool
    `fbsdpNoInstFlag`: bool
    `gdsCtrlInst`: bool
    `gdsCtrlInstFlag`: bool
    `gdsNoInst`: bool
    `gdsNoInstFlag`: bool
    `ifPschangeMcNoInst`: bool
    `ifPschangeMcNoInstFlag`: bool
    `ignUmonitorInst`: bool
    `ignUmonitorInstFlag`: bool
    `intelSsbNoInst`: bool
    `intelSsbNoInstFlag`: bool
    `mcuCtrlInst`: bool
    `mcuCtrlInstFlag`: bool
    `mcuExtInst`: bool
    `mcuExtInstFlag`: bool
    `mdsNoInst`: bool
    `mdsNoInstFlag`: bool
    `miscPkgCtrlInst`: bool
    `miscPkgCtrlInstFlag`: bool
    `monUmonMitgInst`: bool
    `monUmonMitgInstFlag`: bool
    `ovrclkStatusInst`: bool
    `ovrclkStatusInstFlag`: bool
    `pbrsbNoInst`: bool
    `pbrsbNoInstFlag`: bool
    `psdpNoInst`: bool
    `psdpNoInstFlag`: bool
    `rdclNoInst`: bool
    `rdclNoInstFlag`: bool
    `rfdsClearInst`: bool
    `rfdsClearInstFlag`: bool
    `rfdsNoInst`: bool
    `rfdsNoInstFlag`: bool
    `rrsbaInst`: bool
    `rrsbaInstFlag`: bool
    `rsbaInst`: bool
    `rsbaInstFlag`: bool
    `sbdrSsdpNoInst`: bool
    `sbdrSsdpNoInstFlag`: bool
    `skipL1dflInst`: bool
    `skipL1dflInstFlag`: bool
    `taaNoInst`: bool
    `taaNoInstFlag`: bool
    `tsxCtrlInst`: bool
    `tsxCtrlInstFlag`: bool
    `xapicStatusInst`: bool
    `xapicStatusInstFlag`: bool
  XenX86CpuPolicy_CpuSignature* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: KaitaiStruct
    `baseFamilyInst`: int
    `baseFamilyInstFlag`: bool
    `baseModelInst`: int
    `baseModelInstFlag`: bool
    `extendedFamilyInst`: int
    `extendedFamilyInstFlag`: bool
    `extendedModelInst`: int
    `extendedModelInstFlag`: bool
    `familyInst`: int
    `familyInstFlag`: bool
    `modelInst`: int
    `modelInstFlag`: bool
    `steppingInst`: int
    `steppingInstFlag`: bool
  XenX86CpuPolicy_CpuidLeaf* = ref object of KaitaiStruct
    `leaf`*: uint32
    `subleaf`*: uint32
    `eax`*: uint32
    `ebx`*: uint32
    `ecx`*: uint32
    `edx`*: uint32
    `parent`*: XenX86CpuPolicy_CpuidPolicy
    `featuresInst`: KaitaiStruct
    `featuresInstFlag`: bool
    `hasSubleafInst`: bool
    `hasSubleafInstFlag`: bool
    `layoutInst`: XenX86CpuPolicy_LeafLayout
    `layoutInstFlag`: bool
    `leafIdInst`: XenX86CpuPolicy_CpuidLeafId
    `leafIdInstFlag`: bool
  XenX86CpuPolicy_CpuidPolicy* = ref object of KaitaiStruct
    `leaves`*: seq[XenX86CpuPolicy_CpuidLeaf]
    `excess`*: seq[byte]
    `parent`*: KaitaiStruct
    `rawLeaves`*: seq[seq[byte]]
    `numLeavesInst`: int
    `numLeavesInstFlag`: bool
  XenX86CpuPolicy_Features1Ecx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafVersion
    `aesniInst`: bool
    `aesniInstFlag`: bool
    `avxInst`: bool
    `avxInstFlag`: bool
    `cx16Inst`: bool
    `cx16InstFlag`: bool
    `dcaInst`: bool
    `dcaInstFlag`: bool
    `dscplInst`: bool
    `dscplInstFlag`: bool
    `dtes64Inst`: bool
    `dtes64InstFlag`: bool
    `eistInst`: bool
    `eistInstFlag`: bool
    `f16cInst`: bool
    `f16cInstFlag`: bool
    `fmaInst`: bool
    `fmaInstFlag`: bool
    `hypervisorInst`: bool
    `hypervisorInstFlag`: bool
    `monitorInst`: bool
    `monitorInstFlag`: bool
    `movbeInst`: bool
    `movbeInstFlag`: bool
    `osxsaveInst`: bool
    `osxsaveInstFlag`: bool
    `pcidInst`: bool
    `pcidInstFlag`: bool
    `pclmulqdqInst`: bool
    `pclmulqdqInstFlag`: bool
    `pdcmInst`: bool
    `pdcmInstFlag`: bool
    `popcntInst`: bool
    `popcntInstFlag`: bool
    `rdrandInst`: bool
    `rdrandInstFlag`: bool
    `sdbgInst`: bool
    `sdbgInstFlag`: bool
    `smxInst`: bool
    `smxInstFlag`: bool
    `sse3Inst`: bool
    `sse3InstFlag`: bool
    `sse41Inst`: bool
    `sse41InstFlag`: bool
    `sse42Inst`: bool
    `sse42InstFlag`: bool
    `ssse3Inst`: bool
    `ssse3InstFlag`: bool
    `tm2Inst`: bool
    `tm2InstFlag`: bool
    `tscDeadlineInst`: bool
    `tscDeadlineInstFlag`: bool
    `vmxInst`: bool
    `vmxInstFlag`: bool
    `x2apicInst`: bool
    `x2apicInstFlag`: bool
    `xsaveInst`: bool
    `xsaveInstFlag`: bool
    `xtprInst`: bool
    `xtprInstFlag`: bool
  XenX86CpuPolicy_Features1Edx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafVersion
    `acpiInst`: bool
    `acpiInstFlag`: bool
    `apicInst`: bool
    `apicInstFlag`: bool
    `clflushInst`: bool
    `clflushInstFlag`: bool
    `cmovInst`: bool
    `cmovInstFlag`: bool
    `cx8Inst`: bool
    `cx8InstFlag`: bool
    `deInst`: bool
    `deInstFlag`: bool
    `dsInst`: bool
    `dsInstFlag`: bool
    `fpuInst`: bool
    `fpuInstFlag`: bool
    `fxsrInst`: bool
    `fxsrInstFlag`: bool
    `httInst`: bool
    `httInstFlag`: bool
    `ia64Inst`: bool
    `ia64InstFlag`: bool
    `mcaInst`: bool
    `mcaInstFlag`: bool
    `mceInst`: bool
    `mceInstFlag`: bool
    `mmxInst`: bool
    `mmxInstFlag`: bool
    `msrInst`: bool
    `msrInstFlag`: bool
    `mtrrInst`: bool
    `mtrrInstFlag`: bool
    `paeInst`: bool
    `paeInstFlag`: bool
    `patInst`: bool
    `patInstFlag`: bool
    `pbeInst`: bool
    `pbeInstFlag`: bool
    `pgeInst`: bool
    `pgeInstFlag`: bool
    `pseInst`: bool
    `pseInstFlag`: bool
    `pse36Inst`: bool
    `pse36InstFlag`: bool
    `psnInst`: bool
    `psnInstFlag`: bool
    `sepInst`: bool
    `sepInstFlag`: bool
    `ssInst`: bool
    `ssInstFlag`: bool
    `sseInst`: bool
    `sseInstFlag`: bool
    `sse2Inst`: bool
    `sse2InstFlag`: bool
    `tm1Inst`: bool
    `tm1InstFlag`: bool
    `tscInst`: bool
    `tscInstFlag`: bool
    `vmeInst`: bool
    `vmeInstFlag`: bool
  XenX86CpuPolicy_Features70Ebx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafFeatures0
    `adxInst`: bool
    `adxInstFlag`: bool
    `avx2Inst`: bool
    `avx2InstFlag`: bool
    `avx512IfmaInst`: bool
    `avx512IfmaInstFlag`: bool
    `avx512bwInst`: bool
    `avx512bwInstFlag`: bool
    `avx512cdInst`: bool
    `avx512cdInstFlag`: bool
    `avx512dqInst`: bool
    `avx512dqInstFlag`: bool
    `avx512erInst`: bool
    `avx512erInstFlag`: bool
    `avx512fInst`: bool
    `avx512fInstFlag`: bool
    `avx512pfInst`: bool
    `avx512pfInstFlag`: bool
    `avx512vlInst`: bool
    `avx512vlInstFlag`: bool
    `bmi1Inst`: bool
    `bmi1InstFlag`: bool
    `bmi2Inst`: bool
    `bmi2InstFlag`: bool
    `clflushoptInst`: bool
    `clflushoptInstFlag`: bool
    `clwbInst`: bool
    `clwbInstFlag`: bool
    `ermsInst`: bool
    `ermsInstFlag`: bool
    `fdpExcpOnlyInst`: bool
    `fdpExcpOnlyInstFlag`: bool
    `fsgsbaseInst`: bool
    `fsgsbaseInstFlag`: bool
    `hleInst`: bool
    `hleInstFlag`: bool
    `invpcidInst`: bool
    `invpcidInstFlag`: bool
    `mpxInst`: bool
    `mpxInstFlag`: bool
    `noFpuSelInst`: bool
    `noFpuSelInstFlag`: bool
    `pqeInst`: bool
    `pqeInstFlag`: bool
    `pqmInst`: bool
    `pqmInstFlag`: bool
    `procTraceInst`: bool
    `procTraceInstFlag`: bool
    `rdseedInst`: bool
    `rdseedInstFlag`: bool
    `rtmInst`: bool
    `rtmInstFlag`: bool
    `sgxInst`: bool
    `sgxInstFlag`: bool
    `shaInst`: bool
    `shaInstFlag`: bool
    `smapInst`: bool
    `smapInstFlag`: bool
    `smepInst`: bool
    `smepInstFlag`: bool
    `tscAdjustInst`: bool
    `tscAdjustInstFlag`: bool
  XenX86CpuPolicy_Features70Ecx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafFeatures0
    `avx512BitalgInst`: bool
    `avx512BitalgInstFlag`: bool
    `avx512VbmiInst`: bool
    `avx512VbmiInstFlag`: bool
    `avx512Vbmi2Inst`: bool
    `avx512Vbmi2InstFlag`: bool
    `avx512VnniInst`: bool
    `avx512VnniInstFlag`: bool
    `avx512VpopcntdqInst`: bool
    `avx512VpopcntdqInstFlag`: bool
    `bldInst`: bool
    `bldInstFlag`: bool
    `cetSsInst`: bool
    `cetSsInstFlag`: bool
    `cldemoteInst`: bool
    `cldemoteInstFlag`: bool
    `enqcmdInst`: bool
    `enqcmdInstFlag`: bool
    `gfniInst`: bool
    `gfniInstFlag`: bool
    `la57Inst`: bool
    `la57InstFlag`: bool
    `movdir64bInst`: bool
    `movdir64bInstFlag`: bool
    `movdiriInst`: bool
    `movdiriInstFlag`: bool
    `ospkeInst`: bool
    `ospkeInstFlag`: bool
    `pksInst`: bool
    `pksInstFlag`: bool
    `pkuInst`: bool
    `pkuInstFlag`: bool
    `prefetchwt1Inst`: bool
    `prefetchwt1InstFlag`: bool
    `rdpidInst`: bool
    `rdpidInstFlag`: bool
    `sgxLcInst`: bool
    `sgxLcInstFlag`: bool
    `tmeInst`: bool
    `tmeInstFlag`: bool
    `umipInst`: bool
    `umipInstFlag`: bool
    `vaesInst`: bool
    `vaesInstFlag`: bool
    `vpclmulqdqInst`: bool
    `vpclmulqdqInstFlag`: bool
    `waitpkgInst`: bool
    `waitpkgInstFlag`: bool
  XenX86CpuPolicy_Features70Edx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafFeatures0
    `amxBf16Inst`: bool
    `amxBf16InstFlag`: bool
    `amxInt8Inst`: bool
    `amxInt8InstFlag`: bool
    `amxTileInst`: bool
    `amxTileInstFlag`: bool
    `archCapsInst`: bool
    `archCapsInstFlag`: bool
    `archLbrInst`: bool
    `archLbrInstFlag`: bool
    `avx5124fmapsInst`: bool
    `avx5124fmapsInstFlag`: bool
    `avx5124vnniwInst`: bool
    `avx5124vnniwInstFlag`: bool
    `avx512Fp16Inst`: bool
    `avx512Fp16InstFlag`: bool
    `avx512Vp2intersectInst`: bool
    `avx512Vp2intersectInstFlag`: bool
    `cetIbtInst`: bool
    `cetIbtInstFlag`: bool
    `coreCapsInst`: bool
    `coreCapsInstFlag`: bool
    `fsrmInst`: bool
    `fsrmInstFlag`: bool
    `hybridInst`: bool
    `hybridInstFlag`: bool
    `ibrsbInst`: bool
    `ibrsbInstFlag`: bool
    `l1dFlushInst`: bool
    `l1dFlushInstFlag`: bool
    `mdClearInst`: bool
    `mdClearInstFlag`: bool
    `pconfigInst`: bool
    `pconfigInstFlag`: bool
    `rtmAlwaysAbortInst`: bool
    `rtmAlwaysAbortInstFlag`: bool
    `serializeInst`: bool
    `serializeInstFlag`: bool
    `sgxKeysInst`: bool
    `sgxKeysInstFlag`: bool
    `srbdsCtrlInst`: bool
    `srbdsCtrlInstFlag`: bool
    `ssbdInst`: bool
    `ssbdInstFlag`: bool
    `stibpInst`: bool
    `stibpInstFlag`: bool
    `tsxForceAbortInst`: bool
    `tsxForceAbortInstFlag`: bool
    `tsxldtrkInst`: bool
    `tsxldtrkInstFlag`: bool
    `uintrInst`: bool
    `uintrInstFlag`: bool
  XenX86CpuPolicy_Features71Eax* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafFeatures1
    `amxFp16Inst`: bool
    `amxFp16InstFlag`: bool
    `archPerfMonInst`: bool
    `archPerfMonInstFlag`: bool
    `avx512Bf16Inst`: bool
    `avx512Bf16InstFlag`: bool
    `avxIfmaInst`: bool
    `avxIfmaInstFlag`: bool
    `avxVnniInst`: bool
    `avxVnniInstFlag`: bool
    `cmpccxaddInst`: bool
    `cmpccxaddInstFlag`: bool
    `fredInst`: bool
    `fredInstFlag`: bool
    `fsrcsInst`: bool
    `fsrcsInstFlag`: bool
    `fsrsInst`: bool
    `fsrsInstFlag`: bool
    `fzrmInst`: bool
    `fzrmInstFlag`: bool
    `lamInst`: bool
    `lamInstFlag`: bool
    `lassInst`: bool
    `lassInstFlag`: bool
    `lkgsInst`: bool
    `lkgsInstFlag`: bool
    `movrsInst`: bool
    `movrsInstFlag`: bool
    `msrlistInst`: bool
    `msrlistInstFlag`: bool
    `nmiSrcInst`: bool
    `nmiSrcInstFlag`: bool
    `noInvdInst`: bool
    `noInvdInstFlag`: bool
    `sha512Inst`: bool
    `sha512InstFlag`: bool
    `sm3Inst`: bool
    `sm3InstFlag`: bool
    `sm4Inst`: bool
    `sm4InstFlag`: bool
    `wrmsrnsInst`: bool
    `wrmsrnsInstFlag`: bool
  XenX86CpuPolicy_Features71Ebx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafFeatures1
    `intelPpinInst`: bool
    `intelPpinInstFlag`: bool
  XenX86CpuPolicy_Features71Edx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafFeatures1
    `amxComplexInst`: bool
    `amxComplexInstFlag`: bool
    `avxNeConvertInst`: bool
    `avxNeConvertInstFlag`: bool
    `avxVnniInt16Inst`: bool
    `avxVnniInt16InstFlag`: bool
    `avxVnniInt8Inst`: bool
    `avxVnniInt8InstFlag`: bool
    `cetSssInst`: bool
    `cetSssInstFlag`: bool
    `prefetchiInst`: bool
    `prefetchiInstFlag`: bool
    `slsmInst`: bool
    `slsmInstFlag`: bool
    `uiretUifInst`: bool
    `uiretUifInstFlag`: bool
  XenX86CpuPolicy_Features72Edx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafFeatures2
    `bhiCtrlInst`: bool
    `bhiCtrlInstFlag`: bool
    `ddpCtrlInst`: bool
    `ddpCtrlInstFlag`: bool
    `intelPsfdInst`: bool
    `intelPsfdInstFlag`: bool
    `ipredCtrlInst`: bool
    `ipredCtrlInstFlag`: bool
    `mcdtNoInst`: bool
    `mcdtNoInstFlag`: bool
    `rrsbaCtrlInst`: bool
    `rrsbaCtrlInstFlag`: bool
    `ucLockDisInst`: bool
    `ucLockDisInstFlag`: bool
  XenX86CpuPolicy_FeaturesD1Eax* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafXstate1
    `xfdInst`: bool
    `xfdInstFlag`: bool
    `xgetbv1Inst`: bool
    `xgetbv1InstFlag`: bool
    `xsavecInst`: bool
    `xsavecInstFlag`: bool
    `xsaveoptInst`: bool
    `xsaveoptInstFlag`: bool
    `xsavesInst`: bool
    `xsavesInstFlag`: bool
  XenX86CpuPolicy_FeaturesE1Ecx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafExtendedFeatures
    `abmInst`: bool
    `abmInstFlag`: bool
    `addrMskExtInst`: bool
    `addrMskExtInstFlag`: bool
    `amd3dnowprefetchInst`: bool
    `amd3dnowprefetchInstFlag`: bool
    `cmpLegacyInst`: bool
    `cmpLegacyInstFlag`: bool
    `cr8LegacyInst`: bool
    `cr8LegacyInstFlag`: bool
    `dbextInst`: bool
    `dbextInstFlag`: bool
    `extapicInst`: bool
    `extapicInstFlag`: bool
    `fma4Inst`: bool
    `fma4InstFlag`: bool
    `ibsInst`: bool
    `ibsInstFlag`: bool
    `lahfLmInst`: bool
    `lahfLmInstFlag`: bool
    `lwpInst`: bool
    `lwpInstFlag`: bool
    `misalignsseInst`: bool
    `misalignsseInstFlag`: bool
    `monitorxInst`: bool
    `monitorxInstFlag`: bool
    `nodeidMsrInst`: bool
    `nodeidMsrInstFlag`: bool
    `osvwInst`: bool
    `osvwInstFlag`: bool
    `skinitInst`: bool
    `skinitInstFlag`: bool
    `sse4aInst`: bool
    `sse4aInstFlag`: bool
    `svmInst`: bool
    `svmInstFlag`: bool
    `tbmInst`: bool
    `tbmInstFlag`: bool
    `topoextInst`: bool
    `topoextInstFlag`: bool
    `wdtInst`: bool
    `wdtInstFlag`: bool
    `xopInst`: bool
    `xopInstFlag`: bool
  XenX86CpuPolicy_FeaturesE1Edx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafExtendedFeatures
    `amd3dnowInst`: bool
    `amd3dnowInstFlag`: bool
    `amd3dnowextInst`: bool
    `amd3dnowextInstFlag`: bool
    `ffxsrInst`: bool
    `ffxsrInstFlag`: bool
    `lmInst`: bool
    `lmInstFlag`: bool
    `mmxextInst`: bool
    `mmxextInstFlag`: bool
    `nxInst`: bool
    `nxInstFlag`: bool
    `page1gbInst`: bool
    `page1gbInstFlag`: bool
    `rdtscpInst`: bool
    `rdtscpInstFlag`: bool
    `syscallInst`: bool
    `syscallInstFlag`: bool
  XenX86CpuPolicy_FeaturesE21Eax* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafExtendedFeatures2
    `amdFsrcInst`: bool
    `amdFsrcInstFlag`: bool
    `amdFsrsInst`: bool
    `amdFsrsInstFlag`: bool
    `amdPrefetchiInst`: bool
    `amdPrefetchiInstFlag`: bool
    `autoIbrsInst`: bool
    `autoIbrsInstFlag`: bool
    `avx512BmmInst`: bool
    `avx512BmmInstFlag`: bool
    `cpuidUserDisInst`: bool
    `cpuidUserDisInstFlag`: bool
    `epsfInst`: bool
    `epsfInstFlag`: bool
    `fsGsNsInst`: bool
    `fsGsNsInstFlag`: bool
    `fsrscInst`: bool
    `fsrscInstFlag`: bool
    `ibpbBrtypeInst`: bool
    `ibpbBrtypeInstFlag`: bool
    `lfenceDispatchInst`: bool
    `lfenceDispatchInstFlag`: bool
    `noNestBpInst`: bool
    `noNestBpInstFlag`: bool
    `nscbInst`: bool
    `nscbInstFlag`: bool
    `sbpbInst`: bool
    `sbpbInstFlag`: bool
    `srsoMsrFixInst`: bool
    `srsoMsrFixInstFlag`: bool
    `srsoNoInst`: bool
    `srsoNoInstFlag`: bool
    `srsoUsNoInst`: bool
    `srsoUsNoInstFlag`: bool
    `verwClearInst`: bool
    `verwClearInstFlag`: bool
  XenX86CpuPolicy_FeaturesE21Ecx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafExtendedFeatures2
    `tsaL1NoInst`: bool
    `tsaL1NoInstFlag`: bool
    `tsaSqNoInst`: bool
    `tsaSqNoInstFlag`: bool
  XenX86CpuPolicy_FeaturesE7Edx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafPower
    `cpbInst`: bool
    `cpbInstFlag`: bool
    `efroInst`: bool
    `efroInstFlag`: bool
    `hwPstateInst`: bool
    `hwPstateInstFlag`: bool
    `itscInst`: bool
    `itscInstFlag`: bool
  XenX86CpuPolicy_FeaturesE8Ebx* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86CpuPolicy_LeafAddressSizes
    `amdPpinInst`: bool
    `amdPpinInstFlag`: bool
    `amdSsbdInst`: bool
    `amdSsbdInstFlag`: bool
    `amdStibpInst`: bool
    `amdStibpInstFlag`: bool
    `btcNoInst`: bool
    `btcNoInstFlag`: bool
    `clzeroInst`: bool
    `clzeroInstFlag`: bool
    `cppcInst`: bool
    `cppcInstFlag`: bool
    `ibpbInst`: bool
    `ibpbInstFlag`: bool
    `ibpbRetInst`: bool
    `ibpbRetInstFlag`: bool
    `ibrsInst`: bool
    `ibrsInstFlag`: bool
    `ibrsAlwaysInst`: bool
    `ibrsAlwaysInstFlag`: bool
    `ibrsFastInst`: bool
    `ibrsFastInstFlag`: bool
    `ibrsSameModeInst`: bool
    `ibrsSameModeInstFlag`: bool
    `noLmslInst`: bool
    `noLmslInstFlag`: bool
    `psfdInst`: bool
    `psfdInstFlag`: bool
    `rstrFpErrPtrsInst`: bool
    `rstrFpErrPtrsInstFlag`: bool
    `ssbNoInst`: bool
    `ssbNoInstFlag`: bool
    `stibpAlwaysInst`: bool
    `stibpAlwaysInstFlag`: bool
    `virtSsbdInst`: bool
    `virtSsbdInstFlag`: bool
    `wbnoinvdInst`: bool
    `wbnoinvdInstFlag`: bool
  XenX86CpuPolicy_LeafAddressSizes* = ref object of KaitaiStruct
    `maxPhysAddr`*: uint8
    `maxLinAddr`*: uint8
    `guestMaxPhysAddr`*: uint8
    `reservedEax`*: uint8
    `ebx`*: XenX86CpuPolicy_FeaturesE8Ebx
    `lastCore`*: uint8
    `apicId`*: uint8
    `reservedEcx`*: uint16
    `edx`*: uint32
    `parent`*: XenX86CpuPolicy_CpuidLeaf
    `lenApicIdInst`: int
    `lenApicIdInstFlag`: bool
  XenX86CpuPolicy_LeafBrand* = ref object of KaitaiStruct
    `brand`*: string
    `parent`*: XenX86CpuPolicy_CpuidLeaf
  XenX86CpuPolicy_LeafExtendedFeatures* = ref object of KaitaiStruct
    `signature`*: XenX86CpuPolicy_CpuSignature
    `ebx`*: uint32
    `ecx`*: XenX86CpuPolicy_FeaturesE1Ecx
    `edx`*: XenX86CpuPolicy_FeaturesE1Edx
    `parent`*: XenX86CpuPolicy_CpuidLeaf
  XenX86CpuPolicy_LeafExtendedFeatures2* = ref object of KaitaiStruct
    `eax`*: XenX86CpuPolicy_FeaturesE21Eax
    `ucodeSize`*: uint16
    `rapSize`*: uint8
    `reservedEbx`*: uint8
    `ecx`*: XenX86CpuPolicy_FeaturesE21Ecx
    `edx`*: uint32
    `parent`*: XenX86CpuPolicy_CpuidLeaf
  XenX86CpuPolicy_LeafFeatures0* = ref object of KaitaiStruct
    `maxSubleaf`*: uint32
    `ebx`*: XenX86CpuPolicy_Features70Ebx
    `ecx`*: XenX86CpuPolicy_Features70Ecx
    `edx`*: XenX86CpuPolicy_Features70Edx
    `parent`*: XenX86CpuPolicy_CpuidLeaf
  XenX86CpuPolicy_LeafFeatures1* = ref object of KaitaiStruct
    `eax`*: XenX86CpuPolicy_Features71Eax
    `ebx`*: XenX86CpuPolicy_Features71Ebx
    `ecx`*: uint32
    `edx`*: XenX86CpuPolicy_Features71Edx
    `parent`*: XenX86CpuPolicy_CpuidLeaf
  XenX86CpuPolicy_LeafFeatures2* = ref object of KaitaiStruct
    `eax`*: uint32
    `ebx`*: uint32
    `ecx`*: uint32
    `edx`*: XenX86CpuPolicy_Features72Edx
    `parent`*: XenX86CpuPolicy_CpuidLeaf
  XenX86CpuPolicy_LeafHypervisor* = ref object of KaitaiStruct
    `maxLeaf`*: uint32
    `signature`*: string
    `parent`*: XenX86CpuPolicy_CpuidLeaf
  XenX86CpuPolicy_LeafPower* = ref object of KaitaiStruct
    `eax`*: uint32
    `ebx`*: uint32
    `ecx`*: uint32
    `edx`*: XenX86CpuPolicy_FeaturesE7Edx
    `parent`*: XenX86CpuPolicy_CpuidLeaf
  XenX86CpuPolicy_LeafVendor* = ref object of KaitaiStruct
    `maxLeaf`*: uint32
    `vendorEbx`*: string
    `vendorEcx`*: string
    `vendorEdx`*: string
    `parent`*: XenX86CpuPolicy_CpuidLeaf
    `vendorInst`: string
    `vendorInstFlag`: bool
  XenX86CpuPolicy_LeafVersion* = ref object of KaitaiStruct
    `signature`*: XenX86CpuPolicy_CpuSignature
    `brandIndex`*: uint8
    `clflushSize`*: uint8
    `numLogicalProcessors`*: uint8
    `apicId`*: uint8
    `ecx`*: XenX86CpuPolicy_Features1Ecx
    `edx`*: XenX86CpuPolicy_Features1Edx
    `parent`*: XenX86CpuPolicy_CpuidLeaf
  XenX86CpuPolicy_LeafXstate0* = ref object of KaitaiStruct
    `xcr0Low`*: XenX86CpuPolicy_XstateComponents
    `currentSize`*: uint32
    `maxSize`*: uint32
    `xcr0High`*: uint32
    `parent`*: XenX86CpuPolicy_CpuidLeaf
  XenX86CpuPolicy_LeafXstate1* = ref object of KaitaiStruct
    `eax`*: XenX86CpuPolicy_FeaturesD1Eax
    `currentSize`*: uint32
    `xssLow`*: XenX86CpuPolicy_XstateComponents
    `xssHigh`*: uint32
    `parent`*: XenX86CpuPolicy_CpuidLeaf
  XenX86CpuPolicy_LeafXstateComponent* = ref object of KaitaiStruct
    `lenComponent`*: uint32
    `ofsComponent`*: uint32
    `ecx`*: uint32
    `edx`*: uint32
    `parent`*: XenX86CpuPolicy_CpuidLeaf
    `isAlignedInst`: bool
    `isAlignedInstFlag`: bool
    `isSupervisorInst`: bool
    `isSupervisorInstFlag`: bool
  XenX86CpuPolicy_MsrEntry* = ref object of KaitaiStruct
    `index`*: uint32
    `flags`*: uint32
    `value`*: uint64
    `parent`*: XenX86CpuPolicy_MsrPolicy
    `featuresInst`: KaitaiStruct
    `featuresInstFlag`: bool
    `msrInst`: XenX86CpuPolicy_MsrIndex
    `msrInstFlag`: bool
  XenX86CpuPolicy_MsrPolicy* = ref object of KaitaiStruct
    `msrs`*: seq[XenX86CpuPolicy_MsrEntry]
    `excess`*: seq[byte]
    `parent`*: KaitaiStruct
    `rawMsrs`*: seq[seq[byte]]
    `numMsrsInst`: int
    `numMsrsInstFlag`: bool
  XenX86CpuPolicy_PlatformInfo* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenX86CpuPolicy_MsrEntry
    `cpuidFaultingInst`: bool
    `cpuidFaultingInstFlag`: bool
  XenX86CpuPolicy_XstateComponents* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: KaitaiStruct
    `avxInst`: bool
    `avxInstFlag`: bool
    `bndcsrInst`: bool
    `bndcsrInstFlag`: bool
    `bndregsInst`: bool
    `bndregsInstFlag`: bool
    `cetSInst`: bool
    `cetSInstFlag`: bool
    `cetUInst`: bool
    `cetUInstFlag`: bool
    `egprsInst`: bool
    `egprsInstFlag`: bool
    `hdcInst`: bool
    `hdcInstFlag`: bool
    `hi16ZmmInst`: bool
    `hi16ZmmInstFlag`: bool
    `hwpInst`: bool
    `hwpInstFlag`: bool
    `lbrInst`: bool
    `lbrInstFlag`: bool
    `opmaskInst`: bool
    `opmaskInstFlag`: bool
    `pasidInst`: bool
    `pasidInstFlag`: bool
    `pkruInst`: bool
    `pkruInstFlag`: bool
    `ptInst`: bool
    `ptInstFlag`: bool
    `sseInst`: bool
    `sseInstFlag`: bool
    `tilecfgInst`: bool
    `tilecfgInstFlag`: bool
    `tiledataInst`: bool
    `tiledataInstFlag`: bool
    `uintrInst`: bool
    `uintrInstFlag`: bool
    `x87Inst`: bool
    `x87InstFlag`: bool
    `zmmHi256Inst`: bool
    `zmmHi256InstFlag`: bool

proc read*(_: typedesc[XenX86CpuPolicy], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86CpuPolicy
proc read*(_: typedesc[XenX86CpuPolicy_ArchCapabilities], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_MsrEntry): XenX86CpuPolicy_ArchCapabilities
proc read*(_: typedesc[XenX86CpuPolicy_ArchCapabilitiesHigh], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_ArchCapabilities): XenX86CpuPolicy_ArchCapabilitiesHigh
proc read*(_: typedesc[XenX86CpuPolicy_ArchCapabilitiesLow], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_ArchCapabilities): XenX86CpuPolicy_ArchCapabilitiesLow
proc read*(_: typedesc[XenX86CpuPolicy_CpuSignature], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86CpuPolicy_CpuSignature
proc read*(_: typedesc[XenX86CpuPolicy_CpuidLeaf], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidPolicy): XenX86CpuPolicy_CpuidLeaf
proc read*(_: typedesc[XenX86CpuPolicy_CpuidPolicy], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86CpuPolicy_CpuidPolicy
proc read*(_: typedesc[XenX86CpuPolicy_Features1Ecx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafVersion): XenX86CpuPolicy_Features1Ecx
proc read*(_: typedesc[XenX86CpuPolicy_Features1Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafVersion): XenX86CpuPolicy_Features1Edx
proc read*(_: typedesc[XenX86CpuPolicy_Features70Ebx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures0): XenX86CpuPolicy_Features70Ebx
proc read*(_: typedesc[XenX86CpuPolicy_Features70Ecx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures0): XenX86CpuPolicy_Features70Ecx
proc read*(_: typedesc[XenX86CpuPolicy_Features70Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures0): XenX86CpuPolicy_Features70Edx
proc read*(_: typedesc[XenX86CpuPolicy_Features71Eax], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures1): XenX86CpuPolicy_Features71Eax
proc read*(_: typedesc[XenX86CpuPolicy_Features71Ebx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures1): XenX86CpuPolicy_Features71Ebx
proc read*(_: typedesc[XenX86CpuPolicy_Features71Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures1): XenX86CpuPolicy_Features71Edx
proc read*(_: typedesc[XenX86CpuPolicy_Features72Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures2): XenX86CpuPolicy_Features72Edx
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesD1Eax], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafXstate1): XenX86CpuPolicy_FeaturesD1Eax
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE1Ecx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafExtendedFeatures): XenX86CpuPolicy_FeaturesE1Ecx
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE1Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafExtendedFeatures): XenX86CpuPolicy_FeaturesE1Edx
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE21Eax], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafExtendedFeatures2): XenX86CpuPolicy_FeaturesE21Eax
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE21Ecx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafExtendedFeatures2): XenX86CpuPolicy_FeaturesE21Ecx
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE7Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafPower): XenX86CpuPolicy_FeaturesE7Edx
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE8Ebx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafAddressSizes): XenX86CpuPolicy_FeaturesE8Ebx
proc read*(_: typedesc[XenX86CpuPolicy_LeafAddressSizes], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafAddressSizes
proc read*(_: typedesc[XenX86CpuPolicy_LeafBrand], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafBrand
proc read*(_: typedesc[XenX86CpuPolicy_LeafExtendedFeatures], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafExtendedFeatures
proc read*(_: typedesc[XenX86CpuPolicy_LeafExtendedFeatures2], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafExtendedFeatures2
proc read*(_: typedesc[XenX86CpuPolicy_LeafFeatures0], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafFeatures0
proc read*(_: typedesc[XenX86CpuPolicy_LeafFeatures1], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafFeatures1
proc read*(_: typedesc[XenX86CpuPolicy_LeafFeatures2], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafFeatures2
proc read*(_: typedesc[XenX86CpuPolicy_LeafHypervisor], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafHypervisor
proc read*(_: typedesc[XenX86CpuPolicy_LeafPower], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafPower
proc read*(_: typedesc[XenX86CpuPolicy_LeafVendor], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafVendor
proc read*(_: typedesc[XenX86CpuPolicy_LeafVersion], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafVersion
proc read*(_: typedesc[XenX86CpuPolicy_LeafXstate0], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafXstate0
proc read*(_: typedesc[XenX86CpuPolicy_LeafXstate1], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafXstate1
proc read*(_: typedesc[XenX86CpuPolicy_LeafXstateComponent], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafXstateComponent
proc read*(_: typedesc[XenX86CpuPolicy_MsrEntry], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_MsrPolicy): XenX86CpuPolicy_MsrEntry
proc read*(_: typedesc[XenX86CpuPolicy_MsrPolicy], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86CpuPolicy_MsrPolicy
proc read*(_: typedesc[XenX86CpuPolicy_PlatformInfo], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_MsrEntry): XenX86CpuPolicy_PlatformInfo
proc read*(_: typedesc[XenX86CpuPolicy_XstateComponents], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86CpuPolicy_XstateComponents

proc lenCpuidLeaf*(this: XenX86CpuPolicy): int
proc lenMsrEntry*(this: XenX86CpuPolicy): int
proc noSubleaf*(this: XenX86CpuPolicy): uint32
proc itsNo*(this: XenX86CpuPolicy_ArchCapabilitiesHigh): bool
proc pbOptCtrl*(this: XenX86CpuPolicy_ArchCapabilitiesHigh): bool
proc bhiNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc doitm*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc eibrs*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc energyFiltering*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc fbClear*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc fbClearCtrl*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc fbsdpNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc gdsCtrl*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc gdsNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc ifPschangeMcNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc ignUmonitor*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc intelSsbNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc mcuCtrl*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc mcuExt*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc mdsNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc miscPkgCtrl*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc monUmonMitg*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc ovrclkStatus*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc pbrsbNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc psdpNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc rdclNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc rfdsClear*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc rfdsNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc rrsba*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc rsba*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc sbdrSsdpNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc skipL1dfl*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc taaNo*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc tsxCtrl*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc xapicStatus*(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool
proc baseFamily*(this: XenX86CpuPolicy_CpuSignature): int
proc baseModel*(this: XenX86CpuPolicy_CpuSignature): int
proc extendedFamily*(this: XenX86CpuPolicy_CpuSignature): int
proc extendedModel*(this: XenX86CpuPolicy_CpuSignature): int
proc family*(this: XenX86CpuPolicy_CpuSignature): int
proc model*(this: XenX86CpuPolicy_CpuSignature): int
proc stepping*(this: XenX86CpuPolicy_CpuSignature): int
proc features*(this: XenX86CpuPolicy_CpuidLeaf): KaitaiStruct
proc hasSubleaf*(this: XenX86CpuPolicy_CpuidLeaf): bool
proc layout*(this: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafLayout
proc leafId*(this: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_CpuidLeafId
proc numLeaves*(this: XenX86CpuPolicy_CpuidPolicy): int
proc aesni*(this: XenX86CpuPolicy_Features1Ecx): bool
proc avx*(this: XenX86CpuPolicy_Features1Ecx): bool
proc cx16*(this: XenX86CpuPolicy_Features1Ecx): bool
proc dca*(this: XenX86CpuPolicy_Features1Ecx): bool
proc dscpl*(this: XenX86CpuPolicy_Features1Ecx): bool
proc dtes64*(this: XenX86CpuPolicy_Features1Ecx): bool
proc eist*(this: XenX86CpuPolicy_Features1Ecx): bool
proc f16c*(this: XenX86CpuPolicy_Features1Ecx): bool
proc fma*(this: XenX86CpuPolicy_Features1Ecx): bool
proc hypervisor*(this: XenX86CpuPolicy_Features1Ecx): bool
proc monitor*(this: XenX86CpuPolicy_Features1Ecx): bool
proc movbe*(this: XenX86CpuPolicy_Features1Ecx): bool
proc osxsave*(this: XenX86CpuPolicy_Features1Ecx): bool
proc pcid*(this: XenX86CpuPolicy_Features1Ecx): bool
proc pclmulqdq*(this: XenX86CpuPolicy_Features1Ecx): bool
proc pdcm*(this: XenX86CpuPolicy_Features1Ecx): bool
proc popcnt*(this: XenX86CpuPolicy_Features1Ecx): bool
proc rdrand*(this: XenX86CpuPolicy_Features1Ecx): bool
proc sdbg*(this: XenX86CpuPolicy_Features1Ecx): bool
proc smx*(this: XenX86CpuPolicy_Features1Ecx): bool
proc sse3*(this: XenX86CpuPolicy_Features1Ecx): bool
proc sse41*(this: XenX86CpuPolicy_Features1Ecx): bool
proc sse42*(this: XenX86CpuPolicy_Features1Ecx): bool
proc ssse3*(this: XenX86CpuPolicy_Features1Ecx): bool
proc tm2*(this: XenX86CpuPolicy_Features1Ecx): bool
proc tscDeadline*(this: XenX86CpuPolicy_Features1Ecx): bool
proc vmx*(this: XenX86CpuPolicy_Features1Ecx): bool
proc x2apic*(this: XenX86CpuPolicy_Features1Ecx): bool
proc xsave*(this: XenX86CpuPolicy_Features1Ecx): bool
proc xtpr*(this: XenX86CpuPolicy_Features1Ecx): bool
proc acpi*(this: XenX86CpuPolicy_Features1Edx): bool
proc apic*(this: XenX86CpuPolicy_Features1Edx): bool
proc clflush*(this: XenX86CpuPolicy_Features1Edx): bool
proc cmov*(this: XenX86CpuPolicy_Features1Edx): bool
proc cx8*(this: XenX86CpuPolicy_Features1Edx): bool
proc de*(this: XenX86CpuPolicy_Features1Edx): bool
proc ds*(this: XenX86CpuPolicy_Features1Edx): bool
proc fpu*(this: XenX86CpuPolicy_Features1Edx): bool
proc fxsr*(this: XenX86CpuPolicy_Features1Edx): bool
proc htt*(this: XenX86CpuPolicy_Features1Edx): bool
proc ia64*(this: XenX86CpuPolicy_Features1Edx): bool
proc mca*(this: XenX86CpuPolicy_Features1Edx): bool
proc mce*(this: XenX86CpuPolicy_Features1Edx): bool
proc mmx*(this: XenX86CpuPolicy_Features1Edx): bool
proc msr*(this: XenX86CpuPolicy_Features1Edx): bool
proc mtrr*(this: XenX86CpuPolicy_Features1Edx): bool
proc pae*(this: XenX86CpuPolicy_Features1Edx): bool
proc pat*(this: XenX86CpuPolicy_Features1Edx): bool
proc pbe*(this: XenX86CpuPolicy_Features1Edx): bool
proc pge*(this: XenX86CpuPolicy_Features1Edx): bool
proc pse*(this: XenX86CpuPolicy_Features1Edx): bool
proc pse36*(this: XenX86CpuPolicy_Features1Edx): bool
proc psn*(this: XenX86CpuPolicy_Features1Edx): bool
proc sep*(this: XenX86CpuPolicy_Features1Edx): bool
proc ss*(this: XenX86CpuPolicy_Features1Edx): bool
proc sse*(this: XenX86CpuPolicy_Features1Edx): bool
proc sse2*(this: XenX86CpuPolicy_Features1Edx): bool
proc tm1*(this: XenX86CpuPolicy_Features1Edx): bool
proc tsc*(this: XenX86CpuPolicy_Features1Edx): bool
proc vme*(this: XenX86CpuPolicy_Features1Edx): bool
proc adx*(this: XenX86CpuPolicy_Features70Ebx): bool
proc avx2*(this: XenX86CpuPolicy_Features70Ebx): bool
proc avx512Ifma*(this: XenX86CpuPolicy_Features70Ebx): bool
proc avx512bw*(this: XenX86CpuPolicy_Features70Ebx): bool
proc avx512cd*(this: XenX86CpuPolicy_Features70Ebx): bool
proc avx512dq*(this: XenX86CpuPolicy_Features70Ebx): bool
proc avx512er*(this: XenX86CpuPolicy_Features70Ebx): bool
proc avx512f*(this: XenX86CpuPolicy_Features70Ebx): bool
proc avx512pf*(this: XenX86CpuPolicy_Features70Ebx): bool
proc avx512vl*(this: XenX86CpuPolicy_Features70Ebx): bool
proc bmi1*(this: XenX86CpuPolicy_Features70Ebx): bool
proc bmi2*(this: XenX86CpuPolicy_Features70Ebx): bool
proc clflushopt*(this: XenX86CpuPolicy_Features70Ebx): bool
proc clwb*(this: XenX86CpuPolicy_Features70Ebx): bool
proc erms*(this: XenX86CpuPolicy_Features70Ebx): bool
proc fdpExcpOnly*(this: XenX86CpuPolicy_Features70Ebx): bool
proc fsgsbase*(this: XenX86CpuPolicy_Features70Ebx): bool
proc hle*(this: XenX86CpuPolicy_Features70Ebx): bool
proc invpcid*(this: XenX86CpuPolicy_Features70Ebx): bool
proc mpx*(this: XenX86CpuPolicy_Features70Ebx): bool
proc noFpuSel*(this: XenX86CpuPolicy_Features70Ebx): bool
proc pqe*(this: XenX86CpuPolicy_Features70Ebx): bool
proc pqm*(this: XenX86CpuPolicy_Features70Ebx): bool
proc procTrace*(this: XenX86CpuPolicy_Features70Ebx): bool
proc rdseed*(this: XenX86CpuPolicy_Features70Ebx): bool
proc rtm*(this: XenX86CpuPolicy_Features70Ebx): bool
proc sgx*(this: XenX86CpuPolicy_Features70Ebx): bool
proc sha*(this: XenX86CpuPolicy_Features70Ebx): bool
proc smap*(this: XenX86CpuPolicy_Features70Ebx): bool
proc smep*(this: XenX86CpuPolicy_Features70Ebx): bool
proc tscAdjust*(this: XenX86CpuPolicy_Features70Ebx): bool
proc avx512Bitalg*(this: XenX86CpuPolicy_Features70Ecx): bool
proc avx512Vbmi*(this: XenX86CpuPolicy_Features70Ecx): bool
proc avx512Vbmi2*(this: XenX86CpuPolicy_Features70Ecx): bool
proc avx512Vnni*(this: XenX86CpuPolicy_Features70Ecx): bool
proc avx512Vpopcntdq*(this: XenX86CpuPolicy_Features70Ecx): bool
proc bld*(this: XenX86CpuPolicy_Features70Ecx): bool
proc cetSs*(this: XenX86CpuPolicy_Features70Ecx): bool
proc cldemote*(this: XenX86CpuPolicy_Features70Ecx): bool
proc enqcmd*(this: XenX86CpuPolicy_Features70Ecx): bool
proc gfni*(this: XenX86CpuPolicy_Features70Ecx): bool
proc la57*(this: XenX86CpuPolicy_Features70Ecx): bool
proc movdir64b*(this: XenX86CpuPolicy_Features70Ecx): bool
proc movdiri*(this: XenX86CpuPolicy_Features70Ecx): bool
proc ospke*(this: XenX86CpuPolicy_Features70Ecx): bool
proc pks*(this: XenX86CpuPolicy_Features70Ecx): bool
proc pku*(this: XenX86CpuPolicy_Features70Ecx): bool
proc prefetchwt1*(this: XenX86CpuPolicy_Features70Ecx): bool
proc rdpid*(this: XenX86CpuPolicy_Features70Ecx): bool
proc sgxLc*(this: XenX86CpuPolicy_Features70Ecx): bool
proc tme*(this: XenX86CpuPolicy_Features70Ecx): bool
proc umip*(this: XenX86CpuPolicy_Features70Ecx): bool
proc vaes*(this: XenX86CpuPolicy_Features70Ecx): bool
proc vpclmulqdq*(this: XenX86CpuPolicy_Features70Ecx): bool
proc waitpkg*(this: XenX86CpuPolicy_Features70Ecx): bool
proc amxBf16*(this: XenX86CpuPolicy_Features70Edx): bool
proc amxInt8*(this: XenX86CpuPolicy_Features70Edx): bool
proc amxTile*(this: XenX86CpuPolicy_Features70Edx): bool
proc archCaps*(this: XenX86CpuPolicy_Features70Edx): bool
proc archLbr*(this: XenX86CpuPolicy_Features70Edx): bool
proc avx5124fmaps*(this: XenX86CpuPolicy_Features70Edx): bool
proc avx5124vnniw*(this: XenX86CpuPolicy_Features70Edx): bool
proc avx512Fp16*(this: XenX86CpuPolicy_Features70Edx): bool
proc avx512Vp2intersect*(this: XenX86CpuPolicy_Features70Edx): bool
proc cetIbt*(this: XenX86CpuPolicy_Features70Edx): bool
proc coreCaps*(this: XenX86CpuPolicy_Features70Edx): bool
proc fsrm*(this: XenX86CpuPolicy_Features70Edx): bool
proc hybrid*(this: XenX86CpuPolicy_Features70Edx): bool
proc ibrsb*(this: XenX86CpuPolicy_Features70Edx): bool
proc l1dFlush*(this: XenX86CpuPolicy_Features70Edx): bool
proc mdClear*(this: XenX86CpuPolicy_Features70Edx): bool
proc pconfig*(this: XenX86CpuPolicy_Features70Edx): bool
proc rtmAlwaysAbort*(this: XenX86CpuPolicy_Features70Edx): bool
proc serialize*(this: XenX86CpuPolicy_Features70Edx): bool
proc sgxKeys*(this: XenX86CpuPolicy_Features70Edx): bool
proc srbdsCtrl*(this: XenX86CpuPolicy_Features70Edx): bool
proc ssbd*(this: XenX86CpuPolicy_Features70Edx): bool
proc stibp*(this: XenX86CpuPolicy_Features70Edx): bool
proc tsxForceAbort*(this: XenX86CpuPolicy_Features70Edx): bool
proc tsxldtrk*(this: XenX86CpuPolicy_Features70Edx): bool
proc uintr*(this: XenX86CpuPolicy_Features70Edx): bool
proc amxFp16*(this: XenX86CpuPolicy_Features71Eax): bool
proc archPerfMon*(this: XenX86CpuPolicy_Features71Eax): bool
proc avx512Bf16*(this: XenX86CpuPolicy_Features71Eax): bool
proc avxIfma*(this: XenX86CpuPolicy_Features71Eax): bool
proc avxVnni*(this: XenX86CpuPolicy_Features71Eax): bool
proc cmpccxadd*(this: XenX86CpuPolicy_Features71Eax): bool
proc fred*(this: XenX86CpuPolicy_Features71Eax): bool
proc fsrcs*(this: XenX86CpuPolicy_Features71Eax): bool
proc fsrs*(this: XenX86CpuPolicy_Features71Eax): bool
proc fzrm*(this: XenX86CpuPolicy_Features71Eax): bool
proc lam*(this: XenX86CpuPolicy_Features71Eax): bool
proc lass*(this: XenX86CpuPolicy_Features71Eax): bool
proc lkgs*(this: XenX86CpuPolicy_Features71Eax): bool
proc movrs*(this: XenX86CpuPolicy_Features71Eax): bool
proc msrlist*(this: XenX86CpuPolicy_Features71Eax): bool
proc nmiSrc*(this: XenX86CpuPolicy_Features71Eax): bool
proc noInvd*(this: XenX86CpuPolicy_Features71Eax): bool
proc sha512*(this: XenX86CpuPolicy_Features71Eax): bool
proc sm3*(this: XenX86CpuPolicy_Features71Eax): bool
proc sm4*(this: XenX86CpuPolicy_Features71Eax): bool
proc wrmsrns*(this: XenX86CpuPolicy_Features71Eax): bool
proc intelPpin*(this: XenX86CpuPolicy_Features71Ebx): bool
proc amxComplex*(this: XenX86CpuPolicy_Features71Edx): bool
proc avxNeConvert*(this: XenX86CpuPolicy_Features71Edx): bool
proc avxVnniInt16*(this: XenX86CpuPolicy_Features71Edx): bool
proc avxVnniInt8*(this: XenX86CpuPolicy_Features71Edx): bool
proc cetSss*(this: XenX86CpuPolicy_Features71Edx): bool
proc prefetchi*(this: XenX86CpuPolicy_Features71Edx): bool
proc slsm*(this: XenX86CpuPolicy_Features71Edx): bool
proc uiretUif*(this: XenX86CpuPolicy_Features71Edx): bool
proc bhiCtrl*(this: XenX86CpuPolicy_Features72Edx): bool
proc ddpCtrl*(this: XenX86CpuPolicy_Features72Edx): bool
proc intelPsfd*(this: XenX86CpuPolicy_Features72Edx): bool
proc ipredCtrl*(this: XenX86CpuPolicy_Features72Edx): bool
proc mcdtNo*(this: XenX86CpuPolicy_Features72Edx): bool
proc rrsbaCtrl*(this: XenX86CpuPolicy_Features72Edx): bool
proc ucLockDis*(this: XenX86CpuPolicy_Features72Edx): bool
proc xfd*(this: XenX86CpuPolicy_FeaturesD1Eax): bool
proc xgetbv1*(this: XenX86CpuPolicy_FeaturesD1Eax): bool
proc xsavec*(this: XenX86CpuPolicy_FeaturesD1Eax): bool
proc xsaveopt*(this: XenX86CpuPolicy_FeaturesD1Eax): bool
proc xsaves*(this: XenX86CpuPolicy_FeaturesD1Eax): bool
proc abm*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc addrMskExt*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc amd3dnowprefetch*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc cmpLegacy*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc cr8Legacy*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc dbext*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc extapic*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc fma4*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc ibs*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc lahfLm*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc lwp*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc misalignsse*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc monitorx*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc nodeidMsr*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc osvw*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc skinit*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc sse4a*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc svm*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc tbm*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc topoext*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc wdt*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc xop*(this: XenX86CpuPolicy_FeaturesE1Ecx): bool
proc amd3dnow*(this: XenX86CpuPolicy_FeaturesE1Edx): bool
proc amd3dnowext*(this: XenX86CpuPolicy_FeaturesE1Edx): bool
proc ffxsr*(this: XenX86CpuPolicy_FeaturesE1Edx): bool
proc lm*(this: XenX86CpuPolicy_FeaturesE1Edx): bool
proc mmxext*(this: XenX86CpuPolicy_FeaturesE1Edx): bool
proc nx*(this: XenX86CpuPolicy_FeaturesE1Edx): bool
proc page1gb*(this: XenX86CpuPolicy_FeaturesE1Edx): bool
proc rdtscp*(this: XenX86CpuPolicy_FeaturesE1Edx): bool
proc syscall*(this: XenX86CpuPolicy_FeaturesE1Edx): bool
proc amdFsrc*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc amdFsrs*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc amdPrefetchi*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc autoIbrs*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc avx512Bmm*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc cpuidUserDis*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc epsf*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc fsGsNs*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc fsrsc*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc ibpbBrtype*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc lfenceDispatch*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc noNestBp*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc nscb*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc sbpb*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc srsoMsrFix*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc srsoNo*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc srsoUsNo*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc verwClear*(this: XenX86CpuPolicy_FeaturesE21Eax): bool
proc tsaL1No*(this: XenX86CpuPolicy_FeaturesE21Ecx): bool
proc tsaSqNo*(this: XenX86CpuPolicy_FeaturesE21Ecx): bool
proc cpb*(this: XenX86CpuPolicy_FeaturesE7Edx): bool
proc efro*(this: XenX86CpuPolicy_FeaturesE7Edx): bool
proc hwPstate*(this: XenX86CpuPolicy_FeaturesE7Edx): bool
proc itsc*(this: XenX86CpuPolicy_FeaturesE7Edx): bool
proc amdPpin*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc amdSsbd*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc amdStibp*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc btcNo*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc clzero*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc cppc*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc ibpb*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc ibpbRet*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc ibrs*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc ibrsAlways*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc ibrsFast*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc ibrsSameMode*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc noLmsl*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc psfd*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc rstrFpErrPtrs*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc ssbNo*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc stibpAlways*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc virtSsbd*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc wbnoinvd*(this: XenX86CpuPolicy_FeaturesE8Ebx): bool
proc lenApicId*(this: XenX86CpuPolicy_LeafAddressSizes): int
proc vendor*(this: XenX86CpuPolicy_LeafVendor): string
proc isAligned*(this: XenX86CpuPolicy_LeafXstateComponent): bool
proc isSupervisor*(this: XenX86CpuPolicy_LeafXstateComponent): bool
proc features*(this: XenX86CpuPolicy_MsrEntry): KaitaiStruct
proc msr*(this: XenX86CpuPolicy_MsrEntry): XenX86CpuPolicy_MsrIndex
proc numMsrs*(this: XenX86CpuPolicy_MsrPolicy): int
proc cpuidFaulting*(this: XenX86CpuPolicy_PlatformInfo): bool
proc avx*(this: XenX86CpuPolicy_XstateComponents): bool
proc bndcsr*(this: XenX86CpuPolicy_XstateComponents): bool
proc bndregs*(this: XenX86CpuPolicy_XstateComponents): bool
proc cetS*(this: XenX86CpuPolicy_XstateComponents): bool
proc cetU*(this: XenX86CpuPolicy_XstateComponents): bool
proc egprs*(this: XenX86CpuPolicy_XstateComponents): bool
proc hdc*(this: XenX86CpuPolicy_XstateComponents): bool
proc hi16Zmm*(this: XenX86CpuPolicy_XstateComponents): bool
proc hwp*(this: XenX86CpuPolicy_XstateComponents): bool
proc lbr*(this: XenX86CpuPolicy_XstateComponents): bool
proc opmask*(this: XenX86CpuPolicy_XstateComponents): bool
proc pasid*(this: XenX86CpuPolicy_XstateComponents): bool
proc pkru*(this: XenX86CpuPolicy_XstateComponents): bool
proc pt*(this: XenX86CpuPolicy_XstateComponents): bool
proc sse*(this: XenX86CpuPolicy_XstateComponents): bool
proc tilecfg*(this: XenX86CpuPolicy_XstateComponents): bool
proc tiledata*(this: XenX86CpuPolicy_XstateComponents): bool
proc uintr*(this: XenX86CpuPolicy_XstateComponents): bool
proc x87*(this: XenX86CpuPolicy_XstateComponents): bool
proc zmmHi256*(this: XenX86CpuPolicy_XstateComponents): bool


##[
The processor as a guest sees it: the CPUID leaves and the MSRs that Xen calls
a CPU policy. The records X86_CPUID_POLICY and X86_MSR_POLICY of a migration
stream contain one array each.

This definition has no content of its own. Others import it and use
`xen_x86_cpu_policy::cpuid_policy` and `xen_x86_cpu_policy::msr_policy` on the
body of a record, and the enum `msr_index` for the names of MSRs. These arrays
are always little-endian, as x86 is, whatever the byte order of the stream.

Feature bits have Xen's names, in lower case; a name that begins with a digit
has the prefix `amd_`.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h">Source</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86CpuPolicy =
  template this: untyped = result
  this = new(XenX86CpuPolicy)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


proc lenCpuidLeaf(this: XenX86CpuPolicy): int = 

  ##[
  Size of one CPUID leaf in bytes, 24.
  ]##
  if this.lenCpuidLeafInstFlag:
    return this.lenCpuidLeafInst
  let lenCpuidLeafInstExpr = int(24)
  this.lenCpuidLeafInst = lenCpuidLeafInstExpr
  this.lenCpuidLeafInstFlag = true
  return this.lenCpuidLeafInst

proc lenMsrEntry(this: XenX86CpuPolicy): int = 

  ##[
  Size of one MSR entry in bytes, 16.
  ]##
  if this.lenMsrEntryInstFlag:
    return this.lenMsrEntryInst
  let lenMsrEntryInstExpr = int(16)
  this.lenMsrEntryInst = lenMsrEntryInstExpr
  this.lenMsrEntryInstFlag = true
  return this.lenMsrEntryInst

proc noSubleaf(this: XenX86CpuPolicy): uint32 = 

  ##[
  The `subleaf` of leaves that do not depend on ecx.
  ]##
  if this.noSubleafInstFlag:
    return this.noSubleafInst
  let noSubleafInstExpr = uint32((uint32(4294967295'i64)))
  this.noSubleafInst = noSubleafInstExpr
  this.noSubleafInstFlag = true
  return this.noSubleafInst

proc fromFile*(_: typedesc[XenX86CpuPolicy], filename: string): XenX86CpuPolicy =
  XenX86CpuPolicy.read(newKaitaiFileStream(filename), nil, nil)


##[
Value of the MSR ARCH_CAPABILITIES.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L72">MSR_ARCH_CAPABILITIES</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_ArchCapabilities], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_MsrEntry): XenX86CpuPolicy_ArchCapabilities =
  template this: untyped = result
  this = new(XenX86CpuPolicy_ArchCapabilities)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = XenX86CpuPolicy_ArchCapabilitiesLow.read(this.io, this.root, this)
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = XenX86CpuPolicy_ArchCapabilitiesHigh.read(this.io, this.root, this)
  this.high = highExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_ArchCapabilities], filename: string): XenX86CpuPolicy_ArchCapabilities =
  XenX86CpuPolicy_ArchCapabilities.read(newKaitaiFileStream(filename), nil, nil)


##[
Bits 63-32 of the ARCH_CAPABILITIES MSR.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367">MSR_ARCH_CAPS</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_ArchCapabilitiesHigh], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_ArchCapabilities): XenX86CpuPolicy_ArchCapabilitiesHigh =
  template this: untyped = result
  this = new(XenX86CpuPolicy_ArchCapabilitiesHigh)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc itsNo(this: XenX86CpuPolicy_ArchCapabilitiesHigh): bool = 

  ##[
  Not vulnerable to indirect target selection (bit 62 of the MSR).
  ]##
  if this.itsNoInstFlag:
    return this.itsNoInst
  let itsNoInstExpr = bool((this.raw and 1073741824) != 0)
  this.itsNoInst = itsNoInstExpr
  this.itsNoInstFlag = true
  return this.itsNoInst

proc pbOptCtrl(this: XenX86CpuPolicy_ArchCapabilitiesHigh): bool = 

  ##[
  PB_OPT_CTRL MSR (bit 32 of the MSR).
  ]##
  if this.pbOptCtrlInstFlag:
    return this.pbOptCtrlInst
  let pbOptCtrlInstExpr = bool((this.raw and 1) != 0)
  this.pbOptCtrlInst = pbOptCtrlInstExpr
  this.pbOptCtrlInstFlag = true
  return this.pbOptCtrlInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_ArchCapabilitiesHigh], filename: string): XenX86CpuPolicy_ArchCapabilitiesHigh =
  XenX86CpuPolicy_ArchCapabilitiesHigh.read(newKaitaiFileStream(filename), nil, nil)


##[
Bits 31-0 of the ARCH_CAPABILITIES MSR.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367">MSR_ARCH_CAPS</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_ArchCapabilitiesLow], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_ArchCapabilities): XenX86CpuPolicy_ArchCapabilitiesLow =
  template this: untyped = result
  this = new(XenX86CpuPolicy_ArchCapabilitiesLow)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc bhiNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Not vulnerable to branch history injection.
  ]##
  if this.bhiNoInstFlag:
    return this.bhiNoInst
  let bhiNoInstExpr = bool((this.raw and 1048576) != 0)
  this.bhiNoInst = bhiNoInstExpr
  this.bhiNoInstFlag = true
  return this.bhiNoInst

proc doitm(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Instructions can be made to run in data-independent time.
  ]##
  if this.doitmInstFlag:
    return this.doitmInst
  let doitmInstExpr = bool((this.raw and 4096) != 0)
  this.doitmInst = doitmInstExpr
  this.doitmInstFlag = true
  return this.doitmInst

proc eibrs(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Enhanced IBRS.
  ]##
  if this.eibrsInstFlag:
    return this.eibrsInst
  let eibrsInstExpr = bool((this.raw and 2) != 0)
  this.eibrsInst = eibrsInstExpr
  this.eibrsInstFlag = true
  return this.eibrsInst

proc energyFiltering(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Reported energy can be filtered.
  ]##
  if this.energyFilteringInstFlag:
    return this.energyFilteringInst
  let energyFilteringInstExpr = bool((this.raw and 2048) != 0)
  this.energyFilteringInst = energyFilteringInstExpr
  this.energyFilteringInstFlag = true
  return this.energyFilteringInst

proc fbClear(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  VERW overwrites the fill buffers.
  ]##
  if this.fbClearInstFlag:
    return this.fbClearInst
  let fbClearInstExpr = bool((this.raw and 131072) != 0)
  this.fbClearInst = fbClearInstExpr
  this.fbClearInstFlag = true
  return this.fbClearInst

proc fbClearCtrl(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  An MSR can exclude the fill buffers from VERW.
  ]##
  if this.fbClearCtrlInstFlag:
    return this.fbClearCtrlInst
  let fbClearCtrlInstExpr = bool((this.raw and 262144) != 0)
  this.fbClearCtrlInst = fbClearCtrlInstExpr
  this.fbClearCtrlInstFlag = true
  return this.fbClearCtrlInst

proc fbsdpNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Not vulnerable to stale data from fill buffers.
  ]##
  if this.fbsdpNoInstFlag:
    return this.fbsdpNoInst
  let fbsdpNoInstExpr = bool((this.raw and 16384) != 0)
  this.fbsdpNoInst = fbsdpNoInstExpr
  this.fbsdpNoInstFlag = true
  return this.fbsdpNoInst

proc gdsCtrl(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  MCU_OPT_CTRL can disable the gather mitigation.
  ]##
  if this.gdsCtrlInstFlag:
    return this.gdsCtrlInst
  let gdsCtrlInstExpr = bool((this.raw and 33554432) != 0)
  this.gdsCtrlInst = gdsCtrlInstExpr
  this.gdsCtrlInstFlag = true
  return this.gdsCtrlInst

proc gdsNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Not vulnerable to gather data sampling.
  ]##
  if this.gdsNoInstFlag:
    return this.gdsNoInst
  let gdsNoInstExpr = bool((this.raw and 67108864) != 0)
  this.gdsNoInst = gdsNoInstExpr
  this.gdsNoInstFlag = true
  return this.gdsNoInst

proc ifPschangeMcNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  A change of page size cannot raise a machine check.
  ]##
  if this.ifPschangeMcNoInstFlag:
    return this.ifPschangeMcNoInst
  let ifPschangeMcNoInstExpr = bool((this.raw and 64) != 0)
  this.ifPschangeMcNoInst = ifPschangeMcNoInstExpr
  this.ifPschangeMcNoInstFlag = true
  return this.ifPschangeMcNoInst

proc ignUmonitor(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  MCU_OPT_CTRL can make UMONITOR do nothing.
  ]##
  if this.ignUmonitorInstFlag:
    return this.ignUmonitorInst
  let ignUmonitorInstExpr = bool((this.raw and 536870912) != 0)
  this.ignUmonitorInst = ignUmonitorInstExpr
  this.ignUmonitorInstFlag = true
  return this.ignUmonitorInst

proc intelSsbNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Not vulnerable to speculative store bypass.
  ]##
  if this.intelSsbNoInstFlag:
    return this.intelSsbNoInst
  let intelSsbNoInstExpr = bool((this.raw and 16) != 0)
  this.intelSsbNoInst = intelSsbNoInstExpr
  this.intelSsbNoInstFlag = true
  return this.intelSsbNoInst

proc mcuCtrl(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  MCU_CONTROL MSR.
  ]##
  if this.mcuCtrlInstFlag:
    return this.mcuCtrlInst
  let mcuCtrlInstExpr = bool((this.raw and 512) != 0)
  this.mcuCtrlInst = mcuCtrlInstExpr
  this.mcuCtrlInstFlag = true
  return this.mcuCtrlInst

proc mcuExt(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  MSRs with information about microcode updates.
  ]##
  if this.mcuExtInstFlag:
    return this.mcuExtInst
  let mcuExtInstExpr = bool((this.raw and 65536) != 0)
  this.mcuExtInst = mcuExtInstExpr
  this.mcuExtInstFlag = true
  return this.mcuExtInst

proc mdsNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Not vulnerable to microarchitectural data sampling.
  ]##
  if this.mdsNoInstFlag:
    return this.mdsNoInst
  let mdsNoInstExpr = bool((this.raw and 32) != 0)
  this.mdsNoInst = mdsNoInstExpr
  this.mdsNoInstFlag = true
  return this.mdsNoInst

proc miscPkgCtrl(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  MISC_PACKAGE_CTRL MSR.
  ]##
  if this.miscPkgCtrlInstFlag:
    return this.miscPkgCtrlInst
  let miscPkgCtrlInstExpr = bool((this.raw and 1024) != 0)
  this.miscPkgCtrlInst = miscPkgCtrlInstExpr
  this.miscPkgCtrlInstFlag = true
  return this.miscPkgCtrlInst

proc monUmonMitg(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  MCU_OPT_CTRL can mitigate MONITOR and UMONITOR.
  ]##
  if this.monUmonMitgInstFlag:
    return this.monUmonMitgInst
  let monUmonMitgInstExpr = bool((this.raw and 1073741824) != 0)
  this.monUmonMitgInst = monUmonMitgInstExpr
  this.monUmonMitgInstFlag = true
  return this.monUmonMitgInst

proc ovrclkStatus(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  MSR with the state of overclocking.
  ]##
  if this.ovrclkStatusInstFlag:
    return this.ovrclkStatusInst
  let ovrclkStatusInstExpr = bool((this.raw and 8388608) != 0)
  this.ovrclkStatusInst = ovrclkStatusInstExpr
  this.ovrclkStatusInstFlag = true
  return this.ovrclkStatusInst

proc pbrsbNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Not vulnerable to predictions from the return stack after a barrier.
  ]##
  if this.pbrsbNoInstFlag:
    return this.pbrsbNoInst
  let pbrsbNoInstExpr = bool((this.raw and 16777216) != 0)
  this.pbrsbNoInst = pbrsbNoInstExpr
  this.pbrsbNoInstFlag = true
  return this.pbrsbNoInst

proc psdpNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Not vulnerable to stale data from primary buffers.
  ]##
  if this.psdpNoInstFlag:
    return this.psdpNoInst
  let psdpNoInstExpr = bool((this.raw and 32768) != 0)
  this.psdpNoInst = psdpNoInstExpr
  this.psdpNoInstFlag = true
  return this.psdpNoInst

proc rdclNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Not vulnerable to rogue data cache loads (Meltdown).
  ]##
  if this.rdclNoInstFlag:
    return this.rdclNoInst
  let rdclNoInstExpr = bool((this.raw and 1) != 0)
  this.rdclNoInst = rdclNoInstExpr
  this.rdclNoInstFlag = true
  return this.rdclNoInst

proc rfdsClear(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  VERW overwrites the register files.
  ]##
  if this.rfdsClearInstFlag:
    return this.rfdsClearInst
  let rfdsClearInstExpr = bool((this.raw and 268435456) != 0)
  this.rfdsClearInst = rfdsClearInstExpr
  this.rfdsClearInstFlag = true
  return this.rfdsClearInst

proc rfdsNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Not vulnerable to register file data sampling.
  ]##
  if this.rfdsNoInstFlag:
    return this.rfdsNoInst
  let rfdsNoInstExpr = bool((this.raw and 134217728) != 0)
  this.rfdsNoInst = rfdsNoInstExpr
  this.rfdsNoInstFlag = true
  return this.rfdsNoInst

proc rrsba(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  The return stack's fallback predictor is restricted.
  ]##
  if this.rrsbaInstFlag:
    return this.rrsbaInst
  let rrsbaInstExpr = bool((this.raw and 524288) != 0)
  this.rrsbaInst = rrsbaInstExpr
  this.rrsbaInstFlag = true
  return this.rrsbaInst

proc rsba(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  An empty return stack falls back to another predictor.
  ]##
  if this.rsbaInstFlag:
    return this.rsbaInst
  let rsbaInstExpr = bool((this.raw and 4) != 0)
  this.rsbaInst = rsbaInstExpr
  this.rsbaInstFlag = true
  return this.rsbaInst

proc sbdrSsdpNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Not vulnerable to shared buffer reads nor to sideband stale data.
  ]##
  if this.sbdrSsdpNoInstFlag:
    return this.sbdrSsdpNoInst
  let sbdrSsdpNoInstExpr = bool((this.raw and 8192) != 0)
  this.sbdrSsdpNoInst = sbdrSsdpNoInstExpr
  this.sbdrSsdpNoInstFlag = true
  return this.sbdrSsdpNoInst

proc skipL1dfl(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  A hypervisor need not flush the L1 data cache.
  ]##
  if this.skipL1dflInstFlag:
    return this.skipL1dflInst
  let skipL1dflInstExpr = bool((this.raw and 8) != 0)
  this.skipL1dflInst = skipL1dflInstExpr
  this.skipL1dflInstFlag = true
  return this.skipL1dflInst

proc taaNo(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  Not vulnerable to asynchronous aborts of transactions.
  ]##
  if this.taaNoInstFlag:
    return this.taaNoInst
  let taaNoInstExpr = bool((this.raw and 256) != 0)
  this.taaNoInst = taaNoInstExpr
  this.taaNoInstFlag = true
  return this.taaNoInst

proc tsxCtrl(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  TSX_CTRL MSR.
  ]##
  if this.tsxCtrlInstFlag:
    return this.tsxCtrlInst
  let tsxCtrlInstExpr = bool((this.raw and 128) != 0)
  this.tsxCtrlInst = tsxCtrlInstExpr
  this.tsxCtrlInstFlag = true
  return this.tsxCtrlInst

proc xapicStatus(this: XenX86CpuPolicy_ArchCapabilitiesLow): bool = 

  ##[
  MSR that says whether xAPIC mode is locked out.
  ]##
  if this.xapicStatusInstFlag:
    return this.xapicStatusInst
  let xapicStatusInstExpr = bool((this.raw and 2097152) != 0)
  this.xapicStatusInst = xapicStatusInstExpr
  this.xapicStatusInstFlag = true
  return this.xapicStatusInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_ArchCapabilitiesLow], filename: string): XenX86CpuPolicy_ArchCapabilitiesLow =
  XenX86CpuPolicy_ArchCapabilitiesLow.read(newKaitaiFileStream(filename), nil, nil)


##[
Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_CpuSignature], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86CpuPolicy_CpuSignature =
  template this: untyped = result
  this = new(XenX86CpuPolicy_CpuSignature)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc baseFamily(this: XenX86CpuPolicy_CpuSignature): int = 

  ##[
  The family, if it is less than 15.
  ]##
  if this.baseFamilyInstFlag:
    return this.baseFamilyInst
  let baseFamilyInstExpr = int(this.raw shr 8 and 15)
  this.baseFamilyInst = baseFamilyInstExpr
  this.baseFamilyInstFlag = true
  return this.baseFamilyInst

proc baseModel(this: XenX86CpuPolicy_CpuSignature): int = 

  ##[
  Low digit of the model.
  ]##
  if this.baseModelInstFlag:
    return this.baseModelInst
  let baseModelInstExpr = int(this.raw shr 4 and 15)
  this.baseModelInst = baseModelInstExpr
  this.baseModelInstFlag = true
  return this.baseModelInst

proc extendedFamily(this: XenX86CpuPolicy_CpuSignature): int = 

  ##[
  Number to add to the family if that is 15.
  ]##
  if this.extendedFamilyInstFlag:
    return this.extendedFamilyInst
  let extendedFamilyInstExpr = int(this.raw shr 20 and 255)
  this.extendedFamilyInst = extendedFamilyInstExpr
  this.extendedFamilyInstFlag = true
  return this.extendedFamilyInst

proc extendedModel(this: XenX86CpuPolicy_CpuSignature): int = 

  ##[
  High digit of the model, which counts for family 6 and from 15 on.
  ]##
  if this.extendedModelInstFlag:
    return this.extendedModelInst
  let extendedModelInstExpr = int(this.raw shr 16 and 15)
  this.extendedModelInst = extendedModelInstExpr
  this.extendedModelInstFlag = true
  return this.extendedModelInst

proc family(this: XenX86CpuPolicy_CpuSignature): int = 

  ##[
  The family, composed.
  ]##
  if this.familyInstFlag:
    return this.familyInst
  let familyInstExpr = int((if this.baseFamily == 15: this.baseFamily + this.extendedFamily else: this.baseFamily))
  this.familyInst = familyInstExpr
  this.familyInstFlag = true
  return this.familyInst

proc model(this: XenX86CpuPolicy_CpuSignature): int = 

  ##[
  The model, composed.
  ]##
  if this.modelInstFlag:
    return this.modelInst
  let modelInstExpr = int((if  ((this.baseFamily == 15) or (this.baseFamily == 6)) : this.baseModel + this.extendedModel * 16 else: this.baseModel))
  this.modelInst = modelInstExpr
  this.modelInstFlag = true
  return this.modelInst

proc stepping(this: XenX86CpuPolicy_CpuSignature): int = 

  ##[
  Revision of the model.
  ]##
  if this.steppingInstFlag:
    return this.steppingInst
  let steppingInstExpr = int(this.raw and 15)
  this.steppingInst = steppingInstExpr
  this.steppingInstFlag = true
  return this.steppingInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_CpuSignature], filename: string): XenX86CpuPolicy_CpuSignature =
  XenX86CpuPolicy_CpuSignature.read(newKaitaiFileStream(filename), nil, nil)


##[
The contents of one CPUID leaf. The type is at the start of a substream of
its own (`size: 24`), which `features` relies on.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326">struct xen_cpuid_leaf</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_CpuidLeaf], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidPolicy): XenX86CpuPolicy_CpuidLeaf =
  template this: untyped = result
  this = new(XenX86CpuPolicy_CpuidLeaf)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Value of eax that selects this leaf.
  ]##
  let leafExpr = this.io.readU4le()
  this.leaf = leafExpr

  ##[
  Value of ecx that selects it; 0xffffffff if ecx does not matter.
  ]##
  let subleafExpr = this.io.readU4le()
  this.subleaf = subleafExpr

  ##[
  Value that the guest gets in eax.
  ]##
  let eaxExpr = this.io.readU4le()
  this.eax = eaxExpr

  ##[
  Value that the guest gets in ebx.
  ]##
  let ebxExpr = this.io.readU4le()
  this.ebx = ebxExpr

  ##[
  Value that the guest gets in ecx.
  ]##
  let ecxExpr = this.io.readU4le()
  this.ecx = ecxExpr

  ##[
  Value that the guest gets in edx.
  ]##
  let edxExpr = this.io.readU4le()
  this.edx = edxExpr

proc features(this: XenX86CpuPolicy_CpuidLeaf): KaitaiStruct = 

  ##[
  The four registers, decoded. Absent for leaves without a layout in
this definition.

  ]##
  if this.featuresInstFlag:
    return this.featuresInst
  if this.layout != xen_x86_cpu_policy.leaf_registers:
    let pos = this.io.pos()
    this.io.seek(int(8))
    block:
      let on = this.layout
      if on == xen_x86_cpu_policy.leaf_address_sizes:
        let featuresInstExpr = XenX86CpuPolicy_LeafAddressSizes.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_brand:
        let featuresInstExpr = XenX86CpuPolicy_LeafBrand.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_extended_features:
        let featuresInstExpr = XenX86CpuPolicy_LeafExtendedFeatures.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_extended_features_2:
        let featuresInstExpr = XenX86CpuPolicy_LeafExtendedFeatures2.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_features_0:
        let featuresInstExpr = XenX86CpuPolicy_LeafFeatures0.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_features_1:
        let featuresInstExpr = XenX86CpuPolicy_LeafFeatures1.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_features_2:
        let featuresInstExpr = XenX86CpuPolicy_LeafFeatures2.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_hypervisor:
        let featuresInstExpr = XenX86CpuPolicy_LeafHypervisor.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_power:
        let featuresInstExpr = XenX86CpuPolicy_LeafPower.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_vendor:
        let featuresInstExpr = XenX86CpuPolicy_LeafVendor.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_version:
        let featuresInstExpr = XenX86CpuPolicy_LeafVersion.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_xstate_0:
        let featuresInstExpr = XenX86CpuPolicy_LeafXstate0.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_xstate_1:
        let featuresInstExpr = XenX86CpuPolicy_LeafXstate1.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.leaf_xstate_component:
        let featuresInstExpr = XenX86CpuPolicy_LeafXstateComponent.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
    this.io.seek(pos)
  this.featuresInstFlag = true
  return this.featuresInst

proc hasSubleaf(this: XenX86CpuPolicy_CpuidLeaf): bool = 

  ##[
  The leaf depends on ecx.
  ]##
  if this.hasSubleafInstFlag:
    return this.hasSubleafInst
  let hasSubleafInstExpr = bool(this.subleaf != (uint32(4294967295'i64)))
  this.hasSubleafInst = hasSubleafInstExpr
  this.hasSubleafInstFlag = true
  return this.hasSubleafInst

proc layout(this: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafLayout = 

  ##[
  Type of `features`.
  ]##
  if this.layoutInstFlag:
    return this.layoutInst
  let layoutInstExpr = cast[XenX86CpuPolicy_LeafLayout]((if  ((this.leaf == 0) or (this.leaf == (uint32(2147483648'i64)))) : xen_x86_cpu_policy.leaf_vendor else: (if this.leaf == 1: xen_x86_cpu_policy.leaf_version else: (if  ((this.leaf == 7) and (this.subleaf == 0)) : xen_x86_cpu_policy.leaf_features_0 else: (if  ((this.leaf == 7) and (this.subleaf == 1)) : xen_x86_cpu_policy.leaf_features_1 else: (if  ((this.leaf == 7) and (this.subleaf == 2)) : xen_x86_cpu_policy.leaf_features_2 else: (if  ((this.leaf == 13) and (this.subleaf == 0)) : xen_x86_cpu_policy.leaf_xstate_0 else: (if  ((this.leaf == 13) and (this.subleaf == 1)) : xen_x86_cpu_policy.leaf_xstate_1 else: (if  ((this.leaf == 13) and (this.subleaf < 63)) : xen_x86_cpu_policy.leaf_xstate_component else: (if  ((this.leaf == 1073741824) or (this.leaf == 1073742080)) : xen_x86_cpu_policy.leaf_hypervisor else: (if this.leaf == (uint32(2147483649'i64)): xen_x86_cpu_policy.leaf_extended_features else: (if this.leaf == (uint32(2147483650'i64)): xen_x86_cpu_policy.leaf_brand else: (if this.leaf == (uint32(2147483651'i64)): xen_x86_cpu_policy.leaf_brand else: (if this.leaf == (uint32(2147483652'i64)): xen_x86_cpu_policy.leaf_brand else: (if this.leaf == (uint32(2147483655'i64)): xen_x86_cpu_policy.leaf_power else: (if this.leaf == (uint32(2147483656'i64)): xen_x86_cpu_policy.leaf_address_sizes else: (if this.leaf == (uint32(2147483681'i64)): xen_x86_cpu_policy.leaf_extended_features_2 else: xen_x86_cpu_policy.leaf_registers)))))))))))))))))
  this.layoutInst = layoutInstExpr
  this.layoutInstFlag = true
  return this.layoutInst

proc leafId(this: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_CpuidLeafId = 

  ##[
  The leaf by name.
  ]##
  if this.leafIdInstFlag:
    return this.leafIdInst
  let leafIdInstExpr = cast[XenX86CpuPolicy_CpuidLeafId](cast[XenX86CpuPolicy_CpuidLeafId](this.leaf))
  this.leafIdInst = leafIdInstExpr
  this.leafIdInstFlag = true
  return this.leafIdInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_CpuidLeaf], filename: string): XenX86CpuPolicy_CpuidLeaf =
  XenX86CpuPolicy_CpuidLeaf.read(newKaitaiFileStream(filename), nil, nil)


##[
The CPUID leaves of a guest, an array as long as its blob.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326">struct xen_cpuid_leaf</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_CpuidPolicy], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86CpuPolicy_CpuidPolicy =
  template this: untyped = result
  this = new(XenX86CpuPolicy_CpuidPolicy)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The leaves, in ascending order when Xen wrote them.
  ]##
  for i in 0 ..< int(this.numLeaves):
    let buf = this.io.readBytes(int(24))
    this.rawLeaves.add(buf)
    let rawLeavesIo = newKaitaiStream(buf)
    let it = XenX86CpuPolicy_CpuidLeaf.read(rawLeavesIo, this.root, this)
    this.leaves.add(it)

  ##[
  Bytes left over after the last whole leaf; empty in a well-formed blob.
  ]##
  let excessExpr = this.io.readBytesFull()
  this.excess = excessExpr

proc numLeaves(this: XenX86CpuPolicy_CpuidPolicy): int = 

  ##[
  Number of whole leaves in the blob.
  ]##
  if this.numLeavesInstFlag:
    return this.numLeavesInst
  let numLeavesInstExpr = int(this.io.size div 24)
  this.numLeavesInst = numLeavesInstExpr
  this.numLeavesInstFlag = true
  return this.numLeavesInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_CpuidPolicy], filename: string): XenX86CpuPolicy_CpuidPolicy =
  XenX86CpuPolicy_CpuidPolicy.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 1, ecx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L113">CPUID level 0x00000001.ecx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_Features1Ecx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafVersion): XenX86CpuPolicy_Features1Ecx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_Features1Ecx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc aesni(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  AES instructions.
  ]##
  if this.aesniInstFlag:
    return this.aesniInst
  let aesniInstExpr = bool((this.raw and 33554432) != 0)
  this.aesniInst = aesniInstExpr
  this.aesniInstFlag = true
  return this.aesniInst

proc avx(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  AVX.
  ]##
  if this.avxInstFlag:
    return this.avxInst
  let avxInstExpr = bool((this.raw and 268435456) != 0)
  this.avxInst = avxInstExpr
  this.avxInstFlag = true
  return this.avxInst

proc cx16(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  CMPXCHG16B.
  ]##
  if this.cx16InstFlag:
    return this.cx16Inst
  let cx16InstExpr = bool((this.raw and 8192) != 0)
  this.cx16Inst = cx16InstExpr
  this.cx16InstFlag = true
  return this.cx16Inst

proc dca(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Direct cache access.
  ]##
  if this.dcaInstFlag:
    return this.dcaInst
  let dcaInstExpr = bool((this.raw and 262144) != 0)
  this.dcaInst = dcaInstExpr
  this.dcaInstFlag = true
  return this.dcaInst

proc dscpl(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Debug store that can be qualified by privilege level.
  ]##
  if this.dscplInstFlag:
    return this.dscplInst
  let dscplInstExpr = bool((this.raw and 16) != 0)
  this.dscplInst = dscplInstExpr
  this.dscplInstFlag = true
  return this.dscplInst

proc dtes64(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Debug store with 64-bit records.
  ]##
  if this.dtes64InstFlag:
    return this.dtes64Inst
  let dtes64InstExpr = bool((this.raw and 4) != 0)
  this.dtes64Inst = dtes64InstExpr
  this.dtes64InstFlag = true
  return this.dtes64Inst

proc eist(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Enhanced SpeedStep.
  ]##
  if this.eistInstFlag:
    return this.eistInst
  let eistInstExpr = bool((this.raw and 128) != 0)
  this.eistInst = eistInstExpr
  this.eistInstFlag = true
  return this.eistInst

proc f16c(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Conversion to and from half-precision floats.
  ]##
  if this.f16cInstFlag:
    return this.f16cInst
  let f16cInstExpr = bool((this.raw and 536870912) != 0)
  this.f16cInst = f16cInstExpr
  this.f16cInstFlag = true
  return this.f16cInst

proc fma(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Fused multiply-add.
  ]##
  if this.fmaInstFlag:
    return this.fmaInst
  let fmaInstExpr = bool((this.raw and 4096) != 0)
  this.fmaInst = fmaInstExpr
  this.fmaInstFlag = true
  return this.fmaInst

proc hypervisor(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Set by hypervisors for their guests, never by hardware.
  ]##
  if this.hypervisorInstFlag:
    return this.hypervisorInst
  let hypervisorInstExpr = bool(this.raw shr 31 != 0)
  this.hypervisorInst = hypervisorInstExpr
  this.hypervisorInstFlag = true
  return this.hypervisorInst

proc monitor(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  MONITOR and MWAIT.
  ]##
  if this.monitorInstFlag:
    return this.monitorInst
  let monitorInstExpr = bool((this.raw and 8) != 0)
  this.monitorInst = monitorInstExpr
  this.monitorInstFlag = true
  return this.monitorInst

proc movbe(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  MOVBE.
  ]##
  if this.movbeInstFlag:
    return this.movbeInst
  let movbeInstExpr = bool((this.raw and 4194304) != 0)
  this.movbeInst = movbeInstExpr
  this.movbeInstFlag = true
  return this.movbeInst

proc osxsave(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  The operating system has enabled XSAVE; mirrors cr4.
  ]##
  if this.osxsaveInstFlag:
    return this.osxsaveInst
  let osxsaveInstExpr = bool((this.raw and 134217728) != 0)
  this.osxsaveInst = osxsaveInstExpr
  this.osxsaveInstFlag = true
  return this.osxsaveInst

proc pcid(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Process context identifiers.
  ]##
  if this.pcidInstFlag:
    return this.pcidInst
  let pcidInstExpr = bool((this.raw and 131072) != 0)
  this.pcidInst = pcidInstExpr
  this.pcidInstFlag = true
  return this.pcidInst

proc pclmulqdq(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Carry-less multiplication, PCLMULQDQ.
  ]##
  if this.pclmulqdqInstFlag:
    return this.pclmulqdqInst
  let pclmulqdqInstExpr = bool((this.raw and 2) != 0)
  this.pclmulqdqInst = pclmulqdqInstExpr
  this.pclmulqdqInstFlag = true
  return this.pclmulqdqInst

proc pdcm(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  MSR with the performance and debug capabilities.
  ]##
  if this.pdcmInstFlag:
    return this.pdcmInst
  let pdcmInstExpr = bool((this.raw and 32768) != 0)
  this.pdcmInst = pdcmInstExpr
  this.pdcmInstFlag = true
  return this.pdcmInst

proc popcnt(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  POPCNT.
  ]##
  if this.popcntInstFlag:
    return this.popcntInst
  let popcntInstExpr = bool((this.raw and 8388608) != 0)
  this.popcntInst = popcntInstExpr
  this.popcntInstFlag = true
  return this.popcntInst

proc rdrand(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  RDRAND.
  ]##
  if this.rdrandInstFlag:
    return this.rdrandInst
  let rdrandInstExpr = bool((this.raw and 1073741824) != 0)
  this.rdrandInst = rdrandInstExpr
  this.rdrandInstFlag = true
  return this.rdrandInst

proc sdbg(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  MSR that controls debugging of the silicon.
  ]##
  if this.sdbgInstFlag:
    return this.sdbgInst
  let sdbgInstExpr = bool((this.raw and 2048) != 0)
  this.sdbgInst = sdbgInstExpr
  this.sdbgInstFlag = true
  return this.sdbgInst

proc smx(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Safer mode extensions.
  ]##
  if this.smxInstFlag:
    return this.smxInst
  let smxInstExpr = bool((this.raw and 64) != 0)
  this.smxInst = smxInstExpr
  this.smxInstFlag = true
  return this.smxInst

proc sse3(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  SSE3.
  ]##
  if this.sse3InstFlag:
    return this.sse3Inst
  let sse3InstExpr = bool((this.raw and 1) != 0)
  this.sse3Inst = sse3InstExpr
  this.sse3InstFlag = true
  return this.sse3Inst

proc sse41(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  SSE4.1.
  ]##
  if this.sse41InstFlag:
    return this.sse41Inst
  let sse41InstExpr = bool((this.raw and 524288) != 0)
  this.sse41Inst = sse41InstExpr
  this.sse41InstFlag = true
  return this.sse41Inst

proc sse42(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  SSE4.2.
  ]##
  if this.sse42InstFlag:
    return this.sse42Inst
  let sse42InstExpr = bool((this.raw and 1048576) != 0)
  this.sse42Inst = sse42InstExpr
  this.sse42InstFlag = true
  return this.sse42Inst

proc ssse3(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Supplemental SSE3.
  ]##
  if this.ssse3InstFlag:
    return this.ssse3Inst
  let ssse3InstExpr = bool((this.raw and 512) != 0)
  this.ssse3Inst = ssse3InstExpr
  this.ssse3InstFlag = true
  return this.ssse3Inst

proc tm2(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Second thermal monitor.
  ]##
  if this.tm2InstFlag:
    return this.tm2Inst
  let tm2InstExpr = bool((this.raw and 256) != 0)
  this.tm2Inst = tm2InstExpr
  this.tm2InstFlag = true
  return this.tm2Inst

proc tscDeadline(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  The APIC timer can wait for a value of the TSC.
  ]##
  if this.tscDeadlineInstFlag:
    return this.tscDeadlineInst
  let tscDeadlineInstExpr = bool((this.raw and 16777216) != 0)
  this.tscDeadlineInst = tscDeadlineInstExpr
  this.tscDeadlineInstFlag = true
  return this.tscDeadlineInst

proc vmx(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Intel's virtual machine extensions.
  ]##
  if this.vmxInstFlag:
    return this.vmxInst
  let vmxInstExpr = bool((this.raw and 32) != 0)
  this.vmxInst = vmxInstExpr
  this.vmxInstFlag = true
  return this.vmxInst

proc x2apic(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  The local APIC has its x2APIC mode.
  ]##
  if this.x2apicInstFlag:
    return this.x2apicInst
  let x2apicInstExpr = bool((this.raw and 2097152) != 0)
  this.x2apicInst = x2apicInstExpr
  this.x2apicInstFlag = true
  return this.x2apicInst

proc xsave(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  XSAVE, XRSTOR and the registers XCR.
  ]##
  if this.xsaveInstFlag:
    return this.xsaveInst
  let xsaveInstExpr = bool((this.raw and 67108864) != 0)
  this.xsaveInst = xsaveInstExpr
  this.xsaveInstFlag = true
  return this.xsaveInst

proc xtpr(this: XenX86CpuPolicy_Features1Ecx): bool = 

  ##[
  Task priority messages can be disabled.
  ]##
  if this.xtprInstFlag:
    return this.xtprInst
  let xtprInstExpr = bool((this.raw and 16384) != 0)
  this.xtprInst = xtprInstExpr
  this.xtprInstFlag = true
  return this.xtprInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_Features1Ecx], filename: string): XenX86CpuPolicy_Features1Ecx =
  XenX86CpuPolicy_Features1Ecx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 1, edx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L83">CPUID level 0x00000001.edx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_Features1Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafVersion): XenX86CpuPolicy_Features1Edx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_Features1Edx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc acpi(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Thermal and clock control through MSRs.
  ]##
  if this.acpiInstFlag:
    return this.acpiInst
  let acpiInstExpr = bool((this.raw and 4194304) != 0)
  this.acpiInst = acpiInstExpr
  this.acpiInstFlag = true
  return this.acpiInst

proc apic(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Local APIC present and enabled; mirrors the APIC base MSR.
  ]##
  if this.apicInstFlag:
    return this.apicInst
  let apicInstExpr = bool((this.raw and 512) != 0)
  this.apicInst = apicInstExpr
  this.apicInstFlag = true
  return this.apicInst

proc clflush(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  CLFLUSH.
  ]##
  if this.clflushInstFlag:
    return this.clflushInst
  let clflushInstExpr = bool((this.raw and 524288) != 0)
  this.clflushInst = clflushInstExpr
  this.clflushInstFlag = true
  return this.clflushInst

proc cmov(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Conditional moves.
  ]##
  if this.cmovInstFlag:
    return this.cmovInst
  let cmovInstExpr = bool((this.raw and 32768) != 0)
  this.cmovInst = cmovInstExpr
  this.cmovInstFlag = true
  return this.cmovInst

proc cx8(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  CMPXCHG8B.
  ]##
  if this.cx8InstFlag:
    return this.cx8Inst
  let cx8InstExpr = bool((this.raw and 256) != 0)
  this.cx8Inst = cx8InstExpr
  this.cx8InstFlag = true
  return this.cx8Inst

proc de(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Debugging extensions: breakpoints on I/O ports.
  ]##
  if this.deInstFlag:
    return this.deInst
  let deInstExpr = bool((this.raw and 4) != 0)
  this.deInst = deInstExpr
  this.deInstFlag = true
  return this.deInst

proc ds(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Debug store.
  ]##
  if this.dsInstFlag:
    return this.dsInst
  let dsInstExpr = bool((this.raw and 2097152) != 0)
  this.dsInst = dsInstExpr
  this.dsInstFlag = true
  return this.dsInst

proc fpu(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  x87 floating-point unit.
  ]##
  if this.fpuInstFlag:
    return this.fpuInst
  let fpuInstExpr = bool((this.raw and 1) != 0)
  this.fpuInst = fpuInstExpr
  this.fpuInstFlag = true
  return this.fpuInst

proc fxsr(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  FXSAVE and FXRSTOR.
  ]##
  if this.fxsrInstFlag:
    return this.fxsrInst
  let fxsrInstExpr = bool((this.raw and 16777216) != 0)
  this.fxsrInst = fxsrInstExpr
  this.fxsrInstFlag = true
  return this.fxsrInst

proc htt(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  The package may hold more than one logical processor.
  ]##
  if this.httInstFlag:
    return this.httInst
  let httInstExpr = bool((this.raw and 268435456) != 0)
  this.httInst = httInstExpr
  this.httInstFlag = true
  return this.httInst

proc ia64(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  An Itanium processor in its x86 mode.
  ]##
  if this.ia64InstFlag:
    return this.ia64Inst
  let ia64InstExpr = bool((this.raw and 1073741824) != 0)
  this.ia64Inst = ia64InstExpr
  this.ia64InstFlag = true
  return this.ia64Inst

proc mca(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Machine-check architecture with its banks.
  ]##
  if this.mcaInstFlag:
    return this.mcaInst
  let mcaInstExpr = bool((this.raw and 16384) != 0)
  this.mcaInst = mcaInstExpr
  this.mcaInstFlag = true
  return this.mcaInst

proc mce(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Machine-check exception.
  ]##
  if this.mceInstFlag:
    return this.mceInst
  let mceInstExpr = bool((this.raw and 128) != 0)
  this.mceInst = mceInstExpr
  this.mceInstFlag = true
  return this.mceInst

proc mmx(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  MMX.
  ]##
  if this.mmxInstFlag:
    return this.mmxInst
  let mmxInstExpr = bool((this.raw and 8388608) != 0)
  this.mmxInst = mmxInstExpr
  this.mmxInstFlag = true
  return this.mmxInst

proc msr(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  RDMSR and WRMSR.
  ]##
  if this.msrInstFlag:
    return this.msrInst
  let msrInstExpr = bool((this.raw and 32) != 0)
  this.msrInst = msrInstExpr
  this.msrInstFlag = true
  return this.msrInst

proc mtrr(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Memory type range registers.
  ]##
  if this.mtrrInstFlag:
    return this.mtrrInst
  let mtrrInstExpr = bool((this.raw and 4096) != 0)
  this.mtrrInst = mtrrInstExpr
  this.mtrrInstFlag = true
  return this.mtrrInst

proc pae(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Physical address extension: 64-bit page-table entries.
  ]##
  if this.paeInstFlag:
    return this.paeInst
  let paeInstExpr = bool((this.raw and 64) != 0)
  this.paeInst = paeInstExpr
  this.paeInstFlag = true
  return this.paeInst

proc pat(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Page attribute table.
  ]##
  if this.patInstFlag:
    return this.patInst
  let patInstExpr = bool((this.raw and 65536) != 0)
  this.patInst = patInstExpr
  this.patInstFlag = true
  return this.patInst

proc pbe(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Pending break enable.
  ]##
  if this.pbeInstFlag:
    return this.pbeInst
  let pbeInstExpr = bool(this.raw shr 31 != 0)
  this.pbeInst = pbeInstExpr
  this.pbeInstFlag = true
  return this.pbeInst

proc pge(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Global pages.
  ]##
  if this.pgeInstFlag:
    return this.pgeInst
  let pgeInstExpr = bool((this.raw and 8192) != 0)
  this.pgeInst = pgeInstExpr
  this.pgeInstFlag = true
  return this.pgeInst

proc pse(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  4 MiB pages.
  ]##
  if this.pseInstFlag:
    return this.pseInst
  let pseInstExpr = bool((this.raw and 8) != 0)
  this.pseInst = pseInstExpr
  this.pseInstFlag = true
  return this.pseInst

proc pse36(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  4 MiB pages above 4 GiB.
  ]##
  if this.pse36InstFlag:
    return this.pse36Inst
  let pse36InstExpr = bool((this.raw and 131072) != 0)
  this.pse36Inst = pse36InstExpr
  this.pse36InstFlag = true
  return this.pse36Inst

proc psn(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Processor serial number in leaf 3.
  ]##
  if this.psnInstFlag:
    return this.psnInst
  let psnInstExpr = bool((this.raw and 262144) != 0)
  this.psnInst = psnInstExpr
  this.psnInstFlag = true
  return this.psnInst

proc sep(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  SYSENTER and SYSEXIT.
  ]##
  if this.sepInstFlag:
    return this.sepInst
  let sepInstExpr = bool((this.raw and 2048) != 0)
  this.sepInst = sepInstExpr
  this.sepInstFlag = true
  return this.sepInst

proc ss(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Self-snoop: the processor snoops its own caches.
  ]##
  if this.ssInstFlag:
    return this.ssInst
  let ssInstExpr = bool((this.raw and 134217728) != 0)
  this.ssInst = ssInstExpr
  this.ssInstFlag = true
  return this.ssInst

proc sse(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  SSE.
  ]##
  if this.sseInstFlag:
    return this.sseInst
  let sseInstExpr = bool((this.raw and 33554432) != 0)
  this.sseInst = sseInstExpr
  this.sseInstFlag = true
  return this.sseInst

proc sse2(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  SSE2.
  ]##
  if this.sse2InstFlag:
    return this.sse2Inst
  let sse2InstExpr = bool((this.raw and 67108864) != 0)
  this.sse2Inst = sse2InstExpr
  this.sse2InstFlag = true
  return this.sse2Inst

proc tm1(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  First thermal monitor.
  ]##
  if this.tm1InstFlag:
    return this.tm1Inst
  let tm1InstExpr = bool((this.raw and 536870912) != 0)
  this.tm1Inst = tm1InstExpr
  this.tm1InstFlag = true
  return this.tm1Inst

proc tsc(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Time stamp counter and RDTSC.
  ]##
  if this.tscInstFlag:
    return this.tscInst
  let tscInstExpr = bool((this.raw and 16) != 0)
  this.tscInst = tscInstExpr
  this.tscInstFlag = true
  return this.tscInst

proc vme(this: XenX86CpuPolicy_Features1Edx): bool = 

  ##[
  Virtual-8086 mode extensions.
  ]##
  if this.vmeInstFlag:
    return this.vmeInst
  let vmeInstExpr = bool((this.raw and 2) != 0)
  this.vmeInst = vmeInstExpr
  this.vmeInstFlag = true
  return this.vmeInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_Features1Edx], filename: string): XenX86CpuPolicy_Features1Edx =
  XenX86CpuPolicy_Features1Edx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 7 subleaf 0, ebx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L187">CPUID level 0x00000007:0.ebx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_Features70Ebx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures0): XenX86CpuPolicy_Features70Ebx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_Features70Ebx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc adx(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  ADCX and ADOX.
  ]##
  if this.adxInstFlag:
    return this.adxInst
  let adxInstExpr = bool((this.raw and 524288) != 0)
  this.adxInst = adxInstExpr
  this.adxInstFlag = true
  return this.adxInst

proc avx2(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  AVX2.
  ]##
  if this.avx2InstFlag:
    return this.avx2Inst
  let avx2InstExpr = bool((this.raw and 32) != 0)
  this.avx2Inst = avx2InstExpr
  this.avx2InstFlag = true
  return this.avx2Inst

proc avx512Ifma(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  AVX-512 integer fused multiply-add.
  ]##
  if this.avx512IfmaInstFlag:
    return this.avx512IfmaInst
  let avx512IfmaInstExpr = bool((this.raw and 2097152) != 0)
  this.avx512IfmaInst = avx512IfmaInstExpr
  this.avx512IfmaInstFlag = true
  return this.avx512IfmaInst

proc avx512bw(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  AVX-512 bytes and words.
  ]##
  if this.avx512bwInstFlag:
    return this.avx512bwInst
  let avx512bwInstExpr = bool((this.raw and 1073741824) != 0)
  this.avx512bwInst = avx512bwInstExpr
  this.avx512bwInstFlag = true
  return this.avx512bwInst

proc avx512cd(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  AVX-512 conflict detection.
  ]##
  if this.avx512cdInstFlag:
    return this.avx512cdInst
  let avx512cdInstExpr = bool((this.raw and 268435456) != 0)
  this.avx512cdInst = avx512cdInstExpr
  this.avx512cdInstFlag = true
  return this.avx512cdInst

proc avx512dq(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  AVX-512 doublewords and quadwords.
  ]##
  if this.avx512dqInstFlag:
    return this.avx512dqInst
  let avx512dqInstExpr = bool((this.raw and 131072) != 0)
  this.avx512dqInst = avx512dqInstExpr
  this.avx512dqInstFlag = true
  return this.avx512dqInst

proc avx512er(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  AVX-512 exponentials and reciprocals of Xeon Phi.
  ]##
  if this.avx512erInstFlag:
    return this.avx512erInst
  let avx512erInstExpr = bool((this.raw and 134217728) != 0)
  this.avx512erInst = avx512erInstExpr
  this.avx512erInstFlag = true
  return this.avx512erInst

proc avx512f(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  AVX-512 foundation.
  ]##
  if this.avx512fInstFlag:
    return this.avx512fInst
  let avx512fInstExpr = bool((this.raw and 65536) != 0)
  this.avx512fInst = avx512fInstExpr
  this.avx512fInstFlag = true
  return this.avx512fInst

proc avx512pf(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  AVX-512 prefetches of Xeon Phi.
  ]##
  if this.avx512pfInstFlag:
    return this.avx512pfInst
  let avx512pfInstExpr = bool((this.raw and 67108864) != 0)
  this.avx512pfInst = avx512pfInstExpr
  this.avx512pfInstFlag = true
  return this.avx512pfInst

proc avx512vl(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  AVX-512 on shorter vectors.
  ]##
  if this.avx512vlInstFlag:
    return this.avx512vlInst
  let avx512vlInstExpr = bool(this.raw shr 31 != 0)
  this.avx512vlInst = avx512vlInstExpr
  this.avx512vlInstFlag = true
  return this.avx512vlInst

proc bmi1(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  First set of bit manipulations.
  ]##
  if this.bmi1InstFlag:
    return this.bmi1Inst
  let bmi1InstExpr = bool((this.raw and 8) != 0)
  this.bmi1Inst = bmi1InstExpr
  this.bmi1InstFlag = true
  return this.bmi1Inst

proc bmi2(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  Second set of bit manipulations.
  ]##
  if this.bmi2InstFlag:
    return this.bmi2Inst
  let bmi2InstExpr = bool((this.raw and 256) != 0)
  this.bmi2Inst = bmi2InstExpr
  this.bmi2InstFlag = true
  return this.bmi2Inst

proc clflushopt(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  CLFLUSHOPT.
  ]##
  if this.clflushoptInstFlag:
    return this.clflushoptInst
  let clflushoptInstExpr = bool((this.raw and 8388608) != 0)
  this.clflushoptInst = clflushoptInstExpr
  this.clflushoptInstFlag = true
  return this.clflushoptInst

proc clwb(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  CLWB.
  ]##
  if this.clwbInstFlag:
    return this.clwbInst
  let clwbInstExpr = bool((this.raw and 16777216) != 0)
  this.clwbInst = clwbInstExpr
  this.clwbInstFlag = true
  return this.clwbInst

proc erms(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  Enhanced REP MOVSB and STOSB.
  ]##
  if this.ermsInstFlag:
    return this.ermsInst
  let ermsInstExpr = bool((this.raw and 512) != 0)
  this.ermsInst = ermsInstExpr
  this.ermsInstFlag = true
  return this.ermsInst

proc fdpExcpOnly(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  The x87 data pointer changes only at exceptions.
  ]##
  if this.fdpExcpOnlyInstFlag:
    return this.fdpExcpOnlyInst
  let fdpExcpOnlyInstExpr = bool((this.raw and 64) != 0)
  this.fdpExcpOnlyInst = fdpExcpOnlyInstExpr
  this.fdpExcpOnlyInstFlag = true
  return this.fdpExcpOnlyInst

proc fsgsbase(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  RDFSBASE, WRFSBASE and similar instructions.
  ]##
  if this.fsgsbaseInstFlag:
    return this.fsgsbaseInst
  let fsgsbaseInstExpr = bool((this.raw and 1) != 0)
  this.fsgsbaseInst = fsgsbaseInstExpr
  this.fsgsbaseInstFlag = true
  return this.fsgsbaseInst

proc hle(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  Hardware lock elision.
  ]##
  if this.hleInstFlag:
    return this.hleInst
  let hleInstExpr = bool((this.raw and 16) != 0)
  this.hleInst = hleInstExpr
  this.hleInstFlag = true
  return this.hleInst

proc invpcid(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  INVPCID.
  ]##
  if this.invpcidInstFlag:
    return this.invpcidInst
  let invpcidInstExpr = bool((this.raw and 1024) != 0)
  this.invpcidInst = invpcidInstExpr
  this.invpcidInstFlag = true
  return this.invpcidInst

proc mpx(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  Memory protection extensions.
  ]##
  if this.mpxInstFlag:
    return this.mpxInst
  let mpxInstExpr = bool((this.raw and 16384) != 0)
  this.mpxInst = mpxInstExpr
  this.mpxInstFlag = true
  return this.mpxInst

proc noFpuSel(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  The x87 selectors are stored as zero.
  ]##
  if this.noFpuSelInstFlag:
    return this.noFpuSelInst
  let noFpuSelInstExpr = bool((this.raw and 8192) != 0)
  this.noFpuSelInst = noFpuSelInstExpr
  this.noFpuSelInstFlag = true
  return this.noFpuSelInst

proc pqe(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  Enforcement of platform quality of service.
  ]##
  if this.pqeInstFlag:
    return this.pqeInst
  let pqeInstExpr = bool((this.raw and 32768) != 0)
  this.pqeInst = pqeInstExpr
  this.pqeInstFlag = true
  return this.pqeInst

proc pqm(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  Monitoring of platform quality of service.
  ]##
  if this.pqmInstFlag:
    return this.pqmInst
  let pqmInstExpr = bool((this.raw and 4096) != 0)
  this.pqmInst = pqmInstExpr
  this.pqmInstFlag = true
  return this.pqmInst

proc procTrace(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  Processor trace.
  ]##
  if this.procTraceInstFlag:
    return this.procTraceInst
  let procTraceInstExpr = bool((this.raw and 33554432) != 0)
  this.procTraceInst = procTraceInstExpr
  this.procTraceInstFlag = true
  return this.procTraceInst

proc rdseed(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  RDSEED.
  ]##
  if this.rdseedInstFlag:
    return this.rdseedInst
  let rdseedInstExpr = bool((this.raw and 262144) != 0)
  this.rdseedInst = rdseedInstExpr
  this.rdseedInstFlag = true
  return this.rdseedInst

proc rtm(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  Restricted transactional memory.
  ]##
  if this.rtmInstFlag:
    return this.rtmInst
  let rtmInstExpr = bool((this.raw and 2048) != 0)
  this.rtmInst = rtmInstExpr
  this.rtmInstFlag = true
  return this.rtmInst

proc sgx(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  Software guard extensions.
  ]##
  if this.sgxInstFlag:
    return this.sgxInst
  let sgxInstExpr = bool((this.raw and 4) != 0)
  this.sgxInst = sgxInstExpr
  this.sgxInstFlag = true
  return this.sgxInst

proc sha(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  SHA-1 and SHA-256.
  ]##
  if this.shaInstFlag:
    return this.shaInst
  let shaInstExpr = bool((this.raw and 536870912) != 0)
  this.shaInst = shaInstExpr
  this.shaInstFlag = true
  return this.shaInst

proc smap(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  Supervisor code cannot access user pages by accident.
  ]##
  if this.smapInstFlag:
    return this.smapInst
  let smapInstExpr = bool((this.raw and 1048576) != 0)
  this.smapInst = smapInstExpr
  this.smapInstFlag = true
  return this.smapInst

proc smep(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  Supervisor code cannot execute user pages.
  ]##
  if this.smepInstFlag:
    return this.smepInst
  let smepInstExpr = bool((this.raw and 128) != 0)
  this.smepInst = smepInstExpr
  this.smepInstFlag = true
  return this.smepInst

proc tscAdjust(this: XenX86CpuPolicy_Features70Ebx): bool = 

  ##[
  TSC_ADJUST MSR.
  ]##
  if this.tscAdjustInstFlag:
    return this.tscAdjustInst
  let tscAdjustInstExpr = bool((this.raw and 2) != 0)
  this.tscAdjustInst = tscAdjustInstExpr
  this.tscAdjustInstFlag = true
  return this.tscAdjustInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_Features70Ebx], filename: string): XenX86CpuPolicy_Features70Ebx =
  XenX86CpuPolicy_Features70Ebx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 7 subleaf 0, ecx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L220">CPUID level 0x00000007:0.ecx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_Features70Ecx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures0): XenX86CpuPolicy_Features70Ecx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_Features70Ecx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc avx512Bitalg(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  AVX-512 bit counting in bytes and words.
  ]##
  if this.avx512BitalgInstFlag:
    return this.avx512BitalgInst
  let avx512BitalgInstExpr = bool((this.raw and 4096) != 0)
  this.avx512BitalgInst = avx512BitalgInstExpr
  this.avx512BitalgInstFlag = true
  return this.avx512BitalgInst

proc avx512Vbmi(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  AVX-512 manipulation of bytes in vectors.
  ]##
  if this.avx512VbmiInstFlag:
    return this.avx512VbmiInst
  let avx512VbmiInstExpr = bool((this.raw and 2) != 0)
  this.avx512VbmiInst = avx512VbmiInstExpr
  this.avx512VbmiInstFlag = true
  return this.avx512VbmiInst

proc avx512Vbmi2(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  More AVX-512 manipulation of bytes in vectors.
  ]##
  if this.avx512Vbmi2InstFlag:
    return this.avx512Vbmi2Inst
  let avx512Vbmi2InstExpr = bool((this.raw and 64) != 0)
  this.avx512Vbmi2Inst = avx512Vbmi2InstExpr
  this.avx512Vbmi2InstFlag = true
  return this.avx512Vbmi2Inst

proc avx512Vnni(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  AVX-512 neural network instructions.
  ]##
  if this.avx512VnniInstFlag:
    return this.avx512VnniInst
  let avx512VnniInstExpr = bool((this.raw and 2048) != 0)
  this.avx512VnniInst = avx512VnniInstExpr
  this.avx512VnniInstFlag = true
  return this.avx512VnniInst

proc avx512Vpopcntdq(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  AVX-512 bit counting in doublewords and quadwords.
  ]##
  if this.avx512VpopcntdqInstFlag:
    return this.avx512VpopcntdqInst
  let avx512VpopcntdqInstExpr = bool((this.raw and 16384) != 0)
  this.avx512VpopcntdqInst = avx512VpopcntdqInstExpr
  this.avx512VpopcntdqInstFlag = true
  return this.avx512VpopcntdqInst

proc bld(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  Debug exception for locks that hold the bus.
  ]##
  if this.bldInstFlag:
    return this.bldInst
  let bldInstExpr = bool((this.raw and 16777216) != 0)
  this.bldInst = bldInstExpr
  this.bldInstFlag = true
  return this.bldInst

proc cetSs(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  Shadow stacks.
  ]##
  if this.cetSsInstFlag:
    return this.cetSsInst
  let cetSsInstExpr = bool((this.raw and 128) != 0)
  this.cetSsInst = cetSsInstExpr
  this.cetSsInstFlag = true
  return this.cetSsInst

proc cldemote(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  CLDEMOTE.
  ]##
  if this.cldemoteInstFlag:
    return this.cldemoteInst
  let cldemoteInstExpr = bool((this.raw and 33554432) != 0)
  this.cldemoteInst = cldemoteInstExpr
  this.cldemoteInstFlag = true
  return this.cldemoteInst

proc enqcmd(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  ENQCMD and ENQCMDS.
  ]##
  if this.enqcmdInstFlag:
    return this.enqcmdInst
  let enqcmdInstExpr = bool((this.raw and 536870912) != 0)
  this.enqcmdInst = enqcmdInstExpr
  this.enqcmdInstFlag = true
  return this.enqcmdInst

proc gfni(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  Galois field arithmetic.
  ]##
  if this.gfniInstFlag:
    return this.gfniInst
  let gfniInstExpr = bool((this.raw and 256) != 0)
  this.gfniInst = gfniInstExpr
  this.gfniInstFlag = true
  return this.gfniInst

proc la57(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  Page tables with five levels.
  ]##
  if this.la57InstFlag:
    return this.la57Inst
  let la57InstExpr = bool((this.raw and 65536) != 0)
  this.la57Inst = la57InstExpr
  this.la57InstFlag = true
  return this.la57Inst

proc movdir64b(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  MOVDIR64B.
  ]##
  if this.movdir64bInstFlag:
    return this.movdir64bInst
  let movdir64bInstExpr = bool((this.raw and 268435456) != 0)
  this.movdir64bInst = movdir64bInstExpr
  this.movdir64bInstFlag = true
  return this.movdir64bInst

proc movdiri(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  MOVDIRI.
  ]##
  if this.movdiriInstFlag:
    return this.movdiriInst
  let movdiriInstExpr = bool((this.raw and 134217728) != 0)
  this.movdiriInst = movdiriInstExpr
  this.movdiriInstFlag = true
  return this.movdiriInst

proc ospke(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  The operating system has enabled protection keys; mirrors cr4.
  ]##
  if this.ospkeInstFlag:
    return this.ospkeInst
  let ospkeInstExpr = bool((this.raw and 16) != 0)
  this.ospkeInst = ospkeInstExpr
  this.ospkeInstFlag = true
  return this.ospkeInst

proc pks(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  Protection keys for supervisor pages.
  ]##
  if this.pksInstFlag:
    return this.pksInst
  let pksInstExpr = bool(this.raw shr 31 != 0)
  this.pksInst = pksInstExpr
  this.pksInstFlag = true
  return this.pksInst

proc pku(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  Protection keys for user pages.
  ]##
  if this.pkuInstFlag:
    return this.pkuInst
  let pkuInstExpr = bool((this.raw and 8) != 0)
  this.pkuInst = pkuInstExpr
  this.pkuInstFlag = true
  return this.pkuInst

proc prefetchwt1(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  PREFETCHWT1.
  ]##
  if this.prefetchwt1InstFlag:
    return this.prefetchwt1Inst
  let prefetchwt1InstExpr = bool((this.raw and 1) != 0)
  this.prefetchwt1Inst = prefetchwt1InstExpr
  this.prefetchwt1InstFlag = true
  return this.prefetchwt1Inst

proc rdpid(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  RDPID.
  ]##
  if this.rdpidInstFlag:
    return this.rdpidInst
  let rdpidInstExpr = bool((this.raw and 4194304) != 0)
  this.rdpidInst = rdpidInstExpr
  this.rdpidInstFlag = true
  return this.rdpidInst

proc sgxLc(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  SGX launch configuration.
  ]##
  if this.sgxLcInstFlag:
    return this.sgxLcInst
  let sgxLcInstExpr = bool((this.raw and 1073741824) != 0)
  this.sgxLcInst = sgxLcInstExpr
  this.sgxLcInstFlag = true
  return this.sgxLcInst

proc tme(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  Total memory encryption.
  ]##
  if this.tmeInstFlag:
    return this.tmeInst
  let tmeInstExpr = bool((this.raw and 8192) != 0)
  this.tmeInst = tmeInstExpr
  this.tmeInstFlag = true
  return this.tmeInst

proc umip(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  User code cannot read descriptor table registers.
  ]##
  if this.umipInstFlag:
    return this.umipInst
  let umipInstExpr = bool((this.raw and 4) != 0)
  this.umipInst = umipInstExpr
  this.umipInstFlag = true
  return this.umipInst

proc vaes(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  AES on vectors.
  ]##
  if this.vaesInstFlag:
    return this.vaesInst
  let vaesInstExpr = bool((this.raw and 512) != 0)
  this.vaesInst = vaesInstExpr
  this.vaesInstFlag = true
  return this.vaesInst

proc vpclmulqdq(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  Carry-less multiplication on vectors.
  ]##
  if this.vpclmulqdqInstFlag:
    return this.vpclmulqdqInst
  let vpclmulqdqInstExpr = bool((this.raw and 1024) != 0)
  this.vpclmulqdqInst = vpclmulqdqInstExpr
  this.vpclmulqdqInstFlag = true
  return this.vpclmulqdqInst

proc waitpkg(this: XenX86CpuPolicy_Features70Ecx): bool = 

  ##[
  UMONITOR, UMWAIT and TPAUSE.
  ]##
  if this.waitpkgInstFlag:
    return this.waitpkgInst
  let waitpkgInstExpr = bool((this.raw and 32) != 0)
  this.waitpkgInst = waitpkgInstExpr
  this.waitpkgInstFlag = true
  return this.waitpkgInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_Features70Ecx], filename: string): XenX86CpuPolicy_Features70Ecx =
  XenX86CpuPolicy_Features70Ecx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 7 subleaf 0, edx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L273">CPUID level 0x00000007:0.edx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_Features70Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures0): XenX86CpuPolicy_Features70Edx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_Features70Edx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc amxBf16(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  AMX on bfloat16 numbers.
  ]##
  if this.amxBf16InstFlag:
    return this.amxBf16Inst
  let amxBf16InstExpr = bool((this.raw and 4194304) != 0)
  this.amxBf16Inst = amxBf16InstExpr
  this.amxBf16InstFlag = true
  return this.amxBf16Inst

proc amxInt8(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  AMX on 8-bit integers.
  ]##
  if this.amxInt8InstFlag:
    return this.amxInt8Inst
  let amxInt8InstExpr = bool((this.raw and 33554432) != 0)
  this.amxInt8Inst = amxInt8InstExpr
  this.amxInt8InstFlag = true
  return this.amxInt8Inst

proc amxTile(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  AMX tiles.
  ]##
  if this.amxTileInstFlag:
    return this.amxTileInst
  let amxTileInstExpr = bool((this.raw and 16777216) != 0)
  this.amxTileInst = amxTileInstExpr
  this.amxTileInstFlag = true
  return this.amxTileInst

proc archCaps(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  ARCH_CAPABILITIES MSR.
  ]##
  if this.archCapsInstFlag:
    return this.archCapsInst
  let archCapsInstExpr = bool((this.raw and 536870912) != 0)
  this.archCapsInst = archCapsInstExpr
  this.archCapsInstFlag = true
  return this.archCapsInst

proc archLbr(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  Architectural last branch records.
  ]##
  if this.archLbrInstFlag:
    return this.archLbrInst
  let archLbrInstExpr = bool((this.raw and 524288) != 0)
  this.archLbrInst = archLbrInstExpr
  this.archLbrInstFlag = true
  return this.archLbrInst

proc avx5124fmaps(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  Multiply-accumulate instructions of Xeon Phi.
  ]##
  if this.avx5124fmapsInstFlag:
    return this.avx5124fmapsInst
  let avx5124fmapsInstExpr = bool((this.raw and 8) != 0)
  this.avx5124fmapsInst = avx5124fmapsInstExpr
  this.avx5124fmapsInstFlag = true
  return this.avx5124fmapsInst

proc avx5124vnniw(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  Neural network instructions of Xeon Phi.
  ]##
  if this.avx5124vnniwInstFlag:
    return this.avx5124vnniwInst
  let avx5124vnniwInstExpr = bool((this.raw and 4) != 0)
  this.avx5124vnniwInst = avx5124vnniwInstExpr
  this.avx5124vnniwInstFlag = true
  return this.avx5124vnniwInst

proc avx512Fp16(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  AVX-512 on half-precision floats.
  ]##
  if this.avx512Fp16InstFlag:
    return this.avx512Fp16Inst
  let avx512Fp16InstExpr = bool((this.raw and 8388608) != 0)
  this.avx512Fp16Inst = avx512Fp16InstExpr
  this.avx512Fp16InstFlag = true
  return this.avx512Fp16Inst

proc avx512Vp2intersect(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  VP2INTERSECTD and VP2INTERSECTQ.
  ]##
  if this.avx512Vp2intersectInstFlag:
    return this.avx512Vp2intersectInst
  let avx512Vp2intersectInstExpr = bool((this.raw and 256) != 0)
  this.avx512Vp2intersectInst = avx512Vp2intersectInstExpr
  this.avx512Vp2intersectInstFlag = true
  return this.avx512Vp2intersectInst

proc cetIbt(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  Indirect branch tracking.
  ]##
  if this.cetIbtInstFlag:
    return this.cetIbtInst
  let cetIbtInstExpr = bool((this.raw and 1048576) != 0)
  this.cetIbtInst = cetIbtInstExpr
  this.cetIbtInstFlag = true
  return this.cetIbtInst

proc coreCaps(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  CORE_CAPABILITIES MSR.
  ]##
  if this.coreCapsInstFlag:
    return this.coreCapsInst
  let coreCapsInstExpr = bool((this.raw and 1073741824) != 0)
  this.coreCapsInst = coreCapsInstExpr
  this.coreCapsInstFlag = true
  return this.coreCapsInst

proc fsrm(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  REP MOVSB is fast for short strings.
  ]##
  if this.fsrmInstFlag:
    return this.fsrmInst
  let fsrmInstExpr = bool((this.raw and 16) != 0)
  this.fsrmInst = fsrmInstExpr
  this.fsrmInstFlag = true
  return this.fsrmInst

proc hybrid(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  Cores of more than one kind.
  ]##
  if this.hybridInstFlag:
    return this.hybridInst
  let hybridInstExpr = bool((this.raw and 32768) != 0)
  this.hybridInst = hybridInstExpr
  this.hybridInstFlag = true
  return this.hybridInst

proc ibrsb(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  IBRS and IBPB, as Intel enumerates them.
  ]##
  if this.ibrsbInstFlag:
    return this.ibrsbInst
  let ibrsbInstExpr = bool((this.raw and 67108864) != 0)
  this.ibrsbInst = ibrsbInstExpr
  this.ibrsbInstFlag = true
  return this.ibrsbInst

proc l1dFlush(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  FLUSH_CMD MSR.
  ]##
  if this.l1dFlushInstFlag:
    return this.l1dFlushInst
  let l1dFlushInstExpr = bool((this.raw and 268435456) != 0)
  this.l1dFlushInst = l1dFlushInstExpr
  this.l1dFlushInstFlag = true
  return this.l1dFlushInst

proc mdClear(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  VERW overwrites the processor's buffers.
  ]##
  if this.mdClearInstFlag:
    return this.mdClearInst
  let mdClearInstExpr = bool((this.raw and 1024) != 0)
  this.mdClearInst = mdClearInstExpr
  this.mdClearInstFlag = true
  return this.mdClearInst

proc pconfig(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  PCONFIG.
  ]##
  if this.pconfigInstFlag:
    return this.pconfigInst
  let pconfigInstExpr = bool((this.raw and 262144) != 0)
  this.pconfigInst = pconfigInstExpr
  this.pconfigInstFlag = true
  return this.pconfigInst

proc rtmAlwaysAbort(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  Transactions always abort.
  ]##
  if this.rtmAlwaysAbortInstFlag:
    return this.rtmAlwaysAbortInst
  let rtmAlwaysAbortInstExpr = bool((this.raw and 2048) != 0)
  this.rtmAlwaysAbortInst = rtmAlwaysAbortInstExpr
  this.rtmAlwaysAbortInstFlag = true
  return this.rtmAlwaysAbortInst

proc serialize(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  SERIALIZE.
  ]##
  if this.serializeInstFlag:
    return this.serializeInst
  let serializeInstExpr = bool((this.raw and 16384) != 0)
  this.serializeInst = serializeInstExpr
  this.serializeInstFlag = true
  return this.serializeInst

proc sgxKeys(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  SGX attestation keys.
  ]##
  if this.sgxKeysInstFlag:
    return this.sgxKeysInst
  let sgxKeysInstExpr = bool((this.raw and 2) != 0)
  this.sgxKeysInst = sgxKeysInstExpr
  this.sgxKeysInstFlag = true
  return this.sgxKeysInst

proc srbdsCtrl(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  MCU_OPT_CTRL can disable the RDRAND mitigation.
  ]##
  if this.srbdsCtrlInstFlag:
    return this.srbdsCtrlInst
  let srbdsCtrlInstExpr = bool((this.raw and 512) != 0)
  this.srbdsCtrlInst = srbdsCtrlInstExpr
  this.srbdsCtrlInstFlag = true
  return this.srbdsCtrlInst

proc ssbd(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  Speculative store bypass can be disabled, as Intel enumerates it.
  ]##
  if this.ssbdInstFlag:
    return this.ssbdInst
  let ssbdInstExpr = bool(this.raw shr 31 != 0)
  this.ssbdInst = ssbdInstExpr
  this.ssbdInstFlag = true
  return this.ssbdInst

proc stibp(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  Single-thread indirect branch predictors, as Intel enumerates them.
  ]##
  if this.stibpInstFlag:
    return this.stibpInst
  let stibpInstExpr = bool((this.raw and 134217728) != 0)
  this.stibpInst = stibpInstExpr
  this.stibpInstFlag = true
  return this.stibpInst

proc tsxForceAbort(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  TSX_FORCE_ABORT MSR.
  ]##
  if this.tsxForceAbortInstFlag:
    return this.tsxForceAbortInst
  let tsxForceAbortInstExpr = bool((this.raw and 8192) != 0)
  this.tsxForceAbortInst = tsxForceAbortInstExpr
  this.tsxForceAbortInstFlag = true
  return this.tsxForceAbortInst

proc tsxldtrk(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  Tracking of loads in a transaction can be suspended.
  ]##
  if this.tsxldtrkInstFlag:
    return this.tsxldtrkInst
  let tsxldtrkInstExpr = bool((this.raw and 65536) != 0)
  this.tsxldtrkInst = tsxldtrkInstExpr
  this.tsxldtrkInstFlag = true
  return this.tsxldtrkInst

proc uintr(this: XenX86CpuPolicy_Features70Edx): bool = 

  ##[
  Interrupts delivered to user code.
  ]##
  if this.uintrInstFlag:
    return this.uintrInst
  let uintrInstExpr = bool((this.raw and 32) != 0)
  this.uintrInst = uintrInstExpr
  this.uintrInstFlag = true
  return this.uintrInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_Features70Edx], filename: string): XenX86CpuPolicy_Features70Edx =
  XenX86CpuPolicy_Features70Edx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 7 subleaf 1, eax.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L301">CPUID level 0x00000007:1.eax</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_Features71Eax], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures1): XenX86CpuPolicy_Features71Eax =
  template this: untyped = result
  this = new(XenX86CpuPolicy_Features71Eax)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc amxFp16(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  AMX on half-precision floats.
  ]##
  if this.amxFp16InstFlag:
    return this.amxFp16Inst
  let amxFp16InstExpr = bool((this.raw and 2097152) != 0)
  this.amxFp16Inst = amxFp16InstExpr
  this.amxFp16InstFlag = true
  return this.amxFp16Inst

proc archPerfMon(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  Architectural performance monitoring leaf.
  ]##
  if this.archPerfMonInstFlag:
    return this.archPerfMonInst
  let archPerfMonInstExpr = bool((this.raw and 256) != 0)
  this.archPerfMonInst = archPerfMonInstExpr
  this.archPerfMonInstFlag = true
  return this.archPerfMonInst

proc avx512Bf16(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  AVX-512 on bfloat16 numbers.
  ]##
  if this.avx512Bf16InstFlag:
    return this.avx512Bf16Inst
  let avx512Bf16InstExpr = bool((this.raw and 32) != 0)
  this.avx512Bf16Inst = avx512Bf16InstExpr
  this.avx512Bf16InstFlag = true
  return this.avx512Bf16Inst

proc avxIfma(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  Integer fused multiply-add in AVX.
  ]##
  if this.avxIfmaInstFlag:
    return this.avxIfmaInst
  let avxIfmaInstExpr = bool((this.raw and 8388608) != 0)
  this.avxIfmaInst = avxIfmaInstExpr
  this.avxIfmaInstFlag = true
  return this.avxIfmaInst

proc avxVnni(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  Neural network instructions in AVX.
  ]##
  if this.avxVnniInstFlag:
    return this.avxVnniInst
  let avxVnniInstExpr = bool((this.raw and 16) != 0)
  this.avxVnniInst = avxVnniInstExpr
  this.avxVnniInstFlag = true
  return this.avxVnniInst

proc cmpccxadd(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  Compare, exchange and add in one instruction.
  ]##
  if this.cmpccxaddInstFlag:
    return this.cmpccxaddInst
  let cmpccxaddInstExpr = bool((this.raw and 128) != 0)
  this.cmpccxaddInst = cmpccxaddInstExpr
  this.cmpccxaddInstFlag = true
  return this.cmpccxaddInst

proc fred(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  Flexible return and event delivery.
  ]##
  if this.fredInstFlag:
    return this.fredInst
  let fredInstExpr = bool((this.raw and 131072) != 0)
  this.fredInst = fredInstExpr
  this.fredInstFlag = true
  return this.fredInst

proc fsrcs(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  REP CMPSB and SCASB are fast for short strings.
  ]##
  if this.fsrcsInstFlag:
    return this.fsrcsInst
  let fsrcsInstExpr = bool((this.raw and 4096) != 0)
  this.fsrcsInst = fsrcsInstExpr
  this.fsrcsInstFlag = true
  return this.fsrcsInst

proc fsrs(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  REP STOSB is fast for short strings.
  ]##
  if this.fsrsInstFlag:
    return this.fsrsInst
  let fsrsInstExpr = bool((this.raw and 2048) != 0)
  this.fsrsInst = fsrsInstExpr
  this.fsrsInstFlag = true
  return this.fsrsInst

proc fzrm(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  REP MOVSB of zero length is fast.
  ]##
  if this.fzrmInstFlag:
    return this.fzrmInst
  let fzrmInstExpr = bool((this.raw and 1024) != 0)
  this.fzrmInst = fzrmInstExpr
  this.fzrmInstFlag = true
  return this.fzrmInst

proc lam(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  Linear address masking.
  ]##
  if this.lamInstFlag:
    return this.lamInst
  let lamInstExpr = bool((this.raw and 67108864) != 0)
  this.lamInst = lamInstExpr
  this.lamInstFlag = true
  return this.lamInst

proc lass(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  Linear address space separation of supervisor and user.
  ]##
  if this.lassInstFlag:
    return this.lassInst
  let lassInstExpr = bool((this.raw and 64) != 0)
  this.lassInst = lassInstExpr
  this.lassInstFlag = true
  return this.lassInst

proc lkgs(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  LKGS.
  ]##
  if this.lkgsInstFlag:
    return this.lkgsInst
  let lkgsInstExpr = bool((this.raw and 262144) != 0)
  this.lkgsInst = lkgsInstExpr
  this.lkgsInstFlag = true
  return this.lkgsInst

proc movrs(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  MOVRS, a load of data that others read too.
  ]##
  if this.movrsInstFlag:
    return this.movrsInst
  let movrsInstExpr = bool(this.raw shr 31 != 0)
  this.movrsInst = movrsInstExpr
  this.movrsInstFlag = true
  return this.movrsInst

proc msrlist(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  RDMSRLIST and WRMSRLIST.
  ]##
  if this.msrlistInstFlag:
    return this.msrlistInst
  let msrlistInstExpr = bool((this.raw and 134217728) != 0)
  this.msrlistInst = msrlistInstExpr
  this.msrlistInstFlag = true
  return this.msrlistInst

proc nmiSrc(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  NMIs report their source.
  ]##
  if this.nmiSrcInstFlag:
    return this.nmiSrcInst
  let nmiSrcInstExpr = bool((this.raw and 1048576) != 0)
  this.nmiSrcInst = nmiSrcInstExpr
  this.nmiSrcInstFlag = true
  return this.nmiSrcInst

proc noInvd(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  INVD cannot be executed.
  ]##
  if this.noInvdInstFlag:
    return this.noInvdInst
  let noInvdInstExpr = bool((this.raw and 1073741824) != 0)
  this.noInvdInst = noInvdInstExpr
  this.noInvdInstFlag = true
  return this.noInvdInst

proc sha512(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  SHA-512.
  ]##
  if this.sha512InstFlag:
    return this.sha512Inst
  let sha512InstExpr = bool((this.raw and 1) != 0)
  this.sha512Inst = sha512InstExpr
  this.sha512InstFlag = true
  return this.sha512Inst

proc sm3(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  SM3 hash.
  ]##
  if this.sm3InstFlag:
    return this.sm3Inst
  let sm3InstExpr = bool((this.raw and 2) != 0)
  this.sm3Inst = sm3InstExpr
  this.sm3InstFlag = true
  return this.sm3Inst

proc sm4(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  SM4 cipher.
  ]##
  if this.sm4InstFlag:
    return this.sm4Inst
  let sm4InstExpr = bool((this.raw and 4) != 0)
  this.sm4Inst = sm4InstExpr
  this.sm4InstFlag = true
  return this.sm4Inst

proc wrmsrns(this: XenX86CpuPolicy_Features71Eax): bool = 

  ##[
  WRMSRNS, a WRMSR that does not serialise.
  ]##
  if this.wrmsrnsInstFlag:
    return this.wrmsrnsInst
  let wrmsrnsInstExpr = bool((this.raw and 524288) != 0)
  this.wrmsrnsInst = wrmsrnsInstExpr
  this.wrmsrnsInstFlag = true
  return this.wrmsrnsInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_Features71Eax], filename: string): XenX86CpuPolicy_Features71Eax =
  XenX86CpuPolicy_Features71Eax.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 7 subleaf 1, ebx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L343">CPUID level 0x00000007:1.ebx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_Features71Ebx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures1): XenX86CpuPolicy_Features71Ebx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_Features71Ebx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc intelPpin(this: XenX86CpuPolicy_Features71Ebx): bool = 

  ##[
  Protected processor inventory number.
  ]##
  if this.intelPpinInstFlag:
    return this.intelPpinInst
  let intelPpinInstExpr = bool((this.raw and 1) != 0)
  this.intelPpinInst = intelPpinInstExpr
  this.intelPpinInstFlag = true
  return this.intelPpinInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_Features71Ebx], filename: string): XenX86CpuPolicy_Features71Ebx =
  XenX86CpuPolicy_Features71Ebx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 7 subleaf 1, edx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L357">CPUID level 0x00000007:1.edx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_Features71Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures1): XenX86CpuPolicy_Features71Edx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_Features71Edx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc amxComplex(this: XenX86CpuPolicy_Features71Edx): bool = 

  ##[
  AMX on complex numbers.
  ]##
  if this.amxComplexInstFlag:
    return this.amxComplexInst
  let amxComplexInstExpr = bool((this.raw and 256) != 0)
  this.amxComplexInst = amxComplexInstExpr
  this.amxComplexInstFlag = true
  return this.amxComplexInst

proc avxNeConvert(this: XenX86CpuPolicy_Features71Edx): bool = 

  ##[
  Conversions in AVX that raise no exceptions.
  ]##
  if this.avxNeConvertInstFlag:
    return this.avxNeConvertInst
  let avxNeConvertInstExpr = bool((this.raw and 32) != 0)
  this.avxNeConvertInst = avxNeConvertInstExpr
  this.avxNeConvertInstFlag = true
  return this.avxNeConvertInst

proc avxVnniInt16(this: XenX86CpuPolicy_Features71Edx): bool = 

  ##[
  16-bit neural network instructions in AVX.
  ]##
  if this.avxVnniInt16InstFlag:
    return this.avxVnniInt16Inst
  let avxVnniInt16InstExpr = bool((this.raw and 1024) != 0)
  this.avxVnniInt16Inst = avxVnniInt16InstExpr
  this.avxVnniInt16InstFlag = true
  return this.avxVnniInt16Inst

proc avxVnniInt8(this: XenX86CpuPolicy_Features71Edx): bool = 

  ##[
  8-bit neural network instructions in AVX.
  ]##
  if this.avxVnniInt8InstFlag:
    return this.avxVnniInt8Inst
  let avxVnniInt8InstExpr = bool((this.raw and 16) != 0)
  this.avxVnniInt8Inst = avxVnniInt8InstExpr
  this.avxVnniInt8InstFlag = true
  return this.avxVnniInt8Inst

proc cetSss(this: XenX86CpuPolicy_Features71Edx): bool = 

  ##[
  Supervisor shadow stacks are safe to use.
  ]##
  if this.cetSssInstFlag:
    return this.cetSssInst
  let cetSssInstExpr = bool((this.raw and 262144) != 0)
  this.cetSssInst = cetSssInstExpr
  this.cetSssInstFlag = true
  return this.cetSssInst

proc prefetchi(this: XenX86CpuPolicy_Features71Edx): bool = 

  ##[
  PREFETCHIT0 and PREFETCHIT1.
  ]##
  if this.prefetchiInstFlag:
    return this.prefetchiInst
  let prefetchiInstExpr = bool((this.raw and 16384) != 0)
  this.prefetchiInst = prefetchiInstExpr
  this.prefetchiInstFlag = true
  return this.prefetchiInst

proc slsm(this: XenX86CpuPolicy_Features71Edx): bool = 

  ##[
  Static lockstep mode.
  ]##
  if this.slsmInstFlag:
    return this.slsmInst
  let slsmInstExpr = bool((this.raw and 16777216) != 0)
  this.slsmInst = slsmInstExpr
  this.slsmInstFlag = true
  return this.slsmInst

proc uiretUif(this: XenX86CpuPolicy_Features71Edx): bool = 

  ##[
  UIRET updates the user interrupt flag.
  ]##
  if this.uiretUifInstFlag:
    return this.uiretUifInst
  let uiretUifInstExpr = bool((this.raw and 131072) != 0)
  this.uiretUifInst = uiretUifInstExpr
  this.uiretUifInstFlag = true
  return this.uiretUifInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_Features71Edx], filename: string): XenX86CpuPolicy_Features71Edx =
  XenX86CpuPolicy_Features71Edx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 7 subleaf 2, edx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L346">CPUID level 0x00000007:2.edx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_Features72Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafFeatures2): XenX86CpuPolicy_Features72Edx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_Features72Edx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc bhiCtrl(this: XenX86CpuPolicy_Features72Edx): bool = 

  ##[
  SPEC_CTRL can disable branch history for supervisor code.
  ]##
  if this.bhiCtrlInstFlag:
    return this.bhiCtrlInst
  let bhiCtrlInstExpr = bool((this.raw and 16) != 0)
  this.bhiCtrlInst = bhiCtrlInstExpr
  this.bhiCtrlInstFlag = true
  return this.bhiCtrlInst

proc ddpCtrl(this: XenX86CpuPolicy_Features72Edx): bool = 

  ##[
  SPEC_CTRL can disable data-dependent prefetching.
  ]##
  if this.ddpCtrlInstFlag:
    return this.ddpCtrlInst
  let ddpCtrlInstExpr = bool((this.raw and 8) != 0)
  this.ddpCtrlInst = ddpCtrlInstExpr
  this.ddpCtrlInstFlag = true
  return this.ddpCtrlInst

proc intelPsfd(this: XenX86CpuPolicy_Features72Edx): bool = 

  ##[
  Predictive store forwarding can be disabled in SPEC_CTRL.
  ]##
  if this.intelPsfdInstFlag:
    return this.intelPsfdInst
  let intelPsfdInstExpr = bool((this.raw and 1) != 0)
  this.intelPsfdInst = intelPsfdInstExpr
  this.intelPsfdInstFlag = true
  return this.intelPsfdInst

proc ipredCtrl(this: XenX86CpuPolicy_Features72Edx): bool = 

  ##[
  SPEC_CTRL restrains indirect branch prediction.
  ]##
  if this.ipredCtrlInstFlag:
    return this.ipredCtrlInst
  let ipredCtrlInstExpr = bool((this.raw and 2) != 0)
  this.ipredCtrlInst = ipredCtrlInstExpr
  this.ipredCtrlInstFlag = true
  return this.ipredCtrlInst

proc mcdtNo(this: XenX86CpuPolicy_Features72Edx): bool = 

  ##[
  Configuration-dependent timing does not occur.
  ]##
  if this.mcdtNoInstFlag:
    return this.mcdtNoInst
  let mcdtNoInstExpr = bool((this.raw and 32) != 0)
  this.mcdtNoInst = mcdtNoInstExpr
  this.mcdtNoInstFlag = true
  return this.mcdtNoInst

proc rrsbaCtrl(this: XenX86CpuPolicy_Features72Edx): bool = 

  ##[
  SPEC_CTRL restrains the return stack's fallback predictor.
  ]##
  if this.rrsbaCtrlInstFlag:
    return this.rrsbaCtrlInst
  let rrsbaCtrlInstExpr = bool((this.raw and 4) != 0)
  this.rrsbaCtrlInst = rrsbaCtrlInstExpr
  this.rrsbaCtrlInstFlag = true
  return this.rrsbaCtrlInst

proc ucLockDis(this: XenX86CpuPolicy_Features72Edx): bool = 

  ##[
  Locks on uncached memory can be forbidden.
  ]##
  if this.ucLockDisInstFlag:
    return this.ucLockDisInst
  let ucLockDisInstExpr = bool((this.raw and 64) != 0)
  this.ucLockDisInst = ucLockDisInstExpr
  this.ucLockDisInstFlag = true
  return this.ucLockDisInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_Features72Edx], filename: string): XenX86CpuPolicy_Features72Edx =
  XenX86CpuPolicy_Features72Edx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 0xd subleaf 1, eax.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L180">CPUID level 0x0000000D:1.eax</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesD1Eax], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafXstate1): XenX86CpuPolicy_FeaturesD1Eax =
  template this: untyped = result
  this = new(XenX86CpuPolicy_FeaturesD1Eax)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc xfd(this: XenX86CpuPolicy_FeaturesD1Eax): bool = 

  ##[
  Extended feature disable MSRs.
  ]##
  if this.xfdInstFlag:
    return this.xfdInst
  let xfdInstExpr = bool((this.raw and 16) != 0)
  this.xfdInst = xfdInstExpr
  this.xfdInstFlag = true
  return this.xfdInst

proc xgetbv1(this: XenX86CpuPolicy_FeaturesD1Eax): bool = 

  ##[
  XGETBV with ecx 1.
  ]##
  if this.xgetbv1InstFlag:
    return this.xgetbv1Inst
  let xgetbv1InstExpr = bool((this.raw and 4) != 0)
  this.xgetbv1Inst = xgetbv1InstExpr
  this.xgetbv1InstFlag = true
  return this.xgetbv1Inst

proc xsavec(this: XenX86CpuPolicy_FeaturesD1Eax): bool = 

  ##[
  XSAVEC and the compacted format.
  ]##
  if this.xsavecInstFlag:
    return this.xsavecInst
  let xsavecInstExpr = bool((this.raw and 2) != 0)
  this.xsavecInst = xsavecInstExpr
  this.xsavecInstFlag = true
  return this.xsavecInst

proc xsaveopt(this: XenX86CpuPolicy_FeaturesD1Eax): bool = 

  ##[
  XSAVEOPT.
  ]##
  if this.xsaveoptInstFlag:
    return this.xsaveoptInst
  let xsaveoptInstExpr = bool((this.raw and 1) != 0)
  this.xsaveoptInst = xsaveoptInstExpr
  this.xsaveoptInstFlag = true
  return this.xsaveoptInst

proc xsaves(this: XenX86CpuPolicy_FeaturesD1Eax): bool = 

  ##[
  XSAVES, XRSTORS and the XSS MSR.
  ]##
  if this.xsavesInstFlag:
    return this.xsavesInst
  let xsavesInstExpr = bool((this.raw and 8) != 0)
  this.xsavesInst = xsavesInstExpr
  this.xsavesInstFlag = true
  return this.xsavesInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_FeaturesD1Eax], filename: string): XenX86CpuPolicy_FeaturesD1Eax =
  XenX86CpuPolicy_FeaturesD1Eax.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 0x80000001, ecx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L156">CPUID level 0x80000001.ecx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE1Ecx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafExtendedFeatures): XenX86CpuPolicy_FeaturesE1Ecx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_FeaturesE1Ecx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc abm(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  LZCNT (and POPCNT).
  ]##
  if this.abmInstFlag:
    return this.abmInst
  let abmInstExpr = bool((this.raw and 32) != 0)
  this.abmInst = abmInstExpr
  this.abmInstFlag = true
  return this.abmInst

proc addrMskExt(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  Address masks of breakpoints cover 32 bits.
  ]##
  if this.addrMskExtInstFlag:
    return this.addrMskExtInst
  let addrMskExtInstExpr = bool((this.raw and 1073741824) != 0)
  this.addrMskExtInst = addrMskExtInstExpr
  this.addrMskExtInstFlag = true
  return this.addrMskExtInst

proc amd3dnowprefetch(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  PREFETCH and PREFETCHW.
  ]##
  if this.amd3dnowprefetchInstFlag:
    return this.amd3dnowprefetchInst
  let amd3dnowprefetchInstExpr = bool((this.raw and 256) != 0)
  this.amd3dnowprefetchInst = amd3dnowprefetchInstExpr
  this.amd3dnowprefetchInstFlag = true
  return this.amd3dnowprefetchInst

proc cmpLegacy(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  Logical processors that leaf 1 counts are cores, not threads.
  ]##
  if this.cmpLegacyInstFlag:
    return this.cmpLegacyInst
  let cmpLegacyInstExpr = bool((this.raw and 2) != 0)
  this.cmpLegacyInst = cmpLegacyInstExpr
  this.cmpLegacyInstFlag = true
  return this.cmpLegacyInst

proc cr8Legacy(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  cr8 is reachable outside long mode.
  ]##
  if this.cr8LegacyInstFlag:
    return this.cr8LegacyInst
  let cr8LegacyInstExpr = bool((this.raw and 16) != 0)
  this.cr8LegacyInst = cr8LegacyInstExpr
  this.cr8LegacyInstFlag = true
  return this.cr8LegacyInst

proc dbext(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  Data breakpoints with an address mask.
  ]##
  if this.dbextInstFlag:
    return this.dbextInst
  let dbextInstExpr = bool((this.raw and 67108864) != 0)
  this.dbextInst = dbextInstExpr
  this.dbextInstFlag = true
  return this.dbextInst

proc extapic(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  Extended local APIC registers.
  ]##
  if this.extapicInstFlag:
    return this.extapicInst
  let extapicInstExpr = bool((this.raw and 8) != 0)
  this.extapicInst = extapicInstExpr
  this.extapicInstFlag = true
  return this.extapicInst

proc fma4(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  FMA with four operands.
  ]##
  if this.fma4InstFlag:
    return this.fma4Inst
  let fma4InstExpr = bool((this.raw and 65536) != 0)
  this.fma4Inst = fma4InstExpr
  this.fma4InstFlag = true
  return this.fma4Inst

proc ibs(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  Instruction-based sampling.
  ]##
  if this.ibsInstFlag:
    return this.ibsInst
  let ibsInstExpr = bool((this.raw and 1024) != 0)
  this.ibsInst = ibsInstExpr
  this.ibsInstFlag = true
  return this.ibsInst

proc lahfLm(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  LAHF and SAHF in long mode.
  ]##
  if this.lahfLmInstFlag:
    return this.lahfLmInst
  let lahfLmInstExpr = bool((this.raw and 1) != 0)
  this.lahfLmInst = lahfLmInstExpr
  this.lahfLmInstFlag = true
  return this.lahfLmInst

proc lwp(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  Lightweight profiling.
  ]##
  if this.lwpInstFlag:
    return this.lwpInst
  let lwpInstExpr = bool((this.raw and 32768) != 0)
  this.lwpInst = lwpInstExpr
  this.lwpInstFlag = true
  return this.lwpInst

proc misalignsse(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  SSE operands in memory may be unaligned.
  ]##
  if this.misalignsseInstFlag:
    return this.misalignsseInst
  let misalignsseInstExpr = bool((this.raw and 128) != 0)
  this.misalignsseInst = misalignsseInstExpr
  this.misalignsseInstFlag = true
  return this.misalignsseInst

proc monitorx(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  MONITORX and MWAITX.
  ]##
  if this.monitorxInstFlag:
    return this.monitorxInst
  let monitorxInstExpr = bool((this.raw and 536870912) != 0)
  this.monitorxInst = monitorxInstExpr
  this.monitorxInstFlag = true
  return this.monitorxInst

proc nodeidMsr(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  MSR with the node id.
  ]##
  if this.nodeidMsrInstFlag:
    return this.nodeidMsrInst
  let nodeidMsrInstExpr = bool((this.raw and 524288) != 0)
  this.nodeidMsrInst = nodeidMsrInstExpr
  this.nodeidMsrInstFlag = true
  return this.nodeidMsrInst

proc osvw(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  MSRs list the workarounds that the operating system should apply (OSVW).
  ]##
  if this.osvwInstFlag:
    return this.osvwInst
  let osvwInstExpr = bool((this.raw and 512) != 0)
  this.osvwInst = osvwInstExpr
  this.osvwInstFlag = true
  return this.osvwInst

proc skinit(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  SKINIT and STGI.
  ]##
  if this.skinitInstFlag:
    return this.skinitInst
  let skinitInstExpr = bool((this.raw and 4096) != 0)
  this.skinitInst = skinitInstExpr
  this.skinitInstFlag = true
  return this.skinitInst

proc sse4a(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  SSE4A.
  ]##
  if this.sse4aInstFlag:
    return this.sse4aInst
  let sse4aInstExpr = bool((this.raw and 64) != 0)
  this.sse4aInst = sse4aInstExpr
  this.sse4aInstFlag = true
  return this.sse4aInst

proc svm(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  AMD's secure virtual machine.
  ]##
  if this.svmInstFlag:
    return this.svmInst
  let svmInstExpr = bool((this.raw and 4) != 0)
  this.svmInst = svmInstExpr
  this.svmInstFlag = true
  return this.svmInst

proc tbm(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  Trailing bit manipulation.
  ]##
  if this.tbmInstFlag:
    return this.tbmInst
  let tbmInstExpr = bool((this.raw and 2097152) != 0)
  this.tbmInst = tbmInstExpr
  this.tbmInstFlag = true
  return this.tbmInst

proc topoext(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  Topology leaves 0x8000001d and 0x8000001e.
  ]##
  if this.topoextInstFlag:
    return this.topoextInst
  let topoextInstExpr = bool((this.raw and 4194304) != 0)
  this.topoextInst = topoextInstExpr
  this.topoextInstFlag = true
  return this.topoextInst

proc wdt(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  Watchdog timer.
  ]##
  if this.wdtInstFlag:
    return this.wdtInst
  let wdtInstExpr = bool((this.raw and 8192) != 0)
  this.wdtInst = wdtInstExpr
  this.wdtInstFlag = true
  return this.wdtInst

proc xop(this: XenX86CpuPolicy_FeaturesE1Ecx): bool = 

  ##[
  XOP.
  ]##
  if this.xopInstFlag:
    return this.xopInst
  let xopInstExpr = bool((this.raw and 2048) != 0)
  this.xopInst = xopInstExpr
  this.xopInstFlag = true
  return this.xopInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_FeaturesE1Ecx], filename: string): XenX86CpuPolicy_FeaturesE1Ecx =
  XenX86CpuPolicy_FeaturesE1Ecx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L145">CPUID level 0x80000001.edx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE1Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafExtendedFeatures): XenX86CpuPolicy_FeaturesE1Edx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_FeaturesE1Edx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc amd3dnow(this: XenX86CpuPolicy_FeaturesE1Edx): bool = 

  ##[
  3DNow!.
  ]##
  if this.amd3dnowInstFlag:
    return this.amd3dnowInst
  let amd3dnowInstExpr = bool(this.raw shr 31 != 0)
  this.amd3dnowInst = amd3dnowInstExpr
  this.amd3dnowInstFlag = true
  return this.amd3dnowInst

proc amd3dnowext(this: XenX86CpuPolicy_FeaturesE1Edx): bool = 

  ##[
  Extensions of 3DNow!.
  ]##
  if this.amd3dnowextInstFlag:
    return this.amd3dnowextInst
  let amd3dnowextInstExpr = bool((this.raw and 1073741824) != 0)
  this.amd3dnowextInst = amd3dnowextInstExpr
  this.amd3dnowextInstFlag = true
  return this.amd3dnowextInst

proc ffxsr(this: XenX86CpuPolicy_FeaturesE1Edx): bool = 

  ##[
  FXSAVE and FXRSTOR can leave out the XMM registers.
  ]##
  if this.ffxsrInstFlag:
    return this.ffxsrInst
  let ffxsrInstExpr = bool((this.raw and 33554432) != 0)
  this.ffxsrInst = ffxsrInstExpr
  this.ffxsrInstFlag = true
  return this.ffxsrInst

proc lm(this: XenX86CpuPolicy_FeaturesE1Edx): bool = 

  ##[
  Long mode.
  ]##
  if this.lmInstFlag:
    return this.lmInst
  let lmInstExpr = bool((this.raw and 536870912) != 0)
  this.lmInst = lmInstExpr
  this.lmInstFlag = true
  return this.lmInst

proc mmxext(this: XenX86CpuPolicy_FeaturesE1Edx): bool = 

  ##[
  AMD's extensions of MMX.
  ]##
  if this.mmxextInstFlag:
    return this.mmxextInst
  let mmxextInstExpr = bool((this.raw and 4194304) != 0)
  this.mmxextInst = mmxextInstExpr
  this.mmxextInstFlag = true
  return this.mmxextInst

proc nx(this: XenX86CpuPolicy_FeaturesE1Edx): bool = 

  ##[
  Pages can be marked as not executable.
  ]##
  if this.nxInstFlag:
    return this.nxInst
  let nxInstExpr = bool((this.raw and 1048576) != 0)
  this.nxInst = nxInstExpr
  this.nxInstFlag = true
  return this.nxInst

proc page1gb(this: XenX86CpuPolicy_FeaturesE1Edx): bool = 

  ##[
  1 GiB pages.
  ]##
  if this.page1gbInstFlag:
    return this.page1gbInst
  let page1gbInstExpr = bool((this.raw and 67108864) != 0)
  this.page1gbInst = page1gbInstExpr
  this.page1gbInstFlag = true
  return this.page1gbInst

proc rdtscp(this: XenX86CpuPolicy_FeaturesE1Edx): bool = 

  ##[
  RDTSCP and the TSC_AUX MSR.
  ]##
  if this.rdtscpInstFlag:
    return this.rdtscpInst
  let rdtscpInstExpr = bool((this.raw and 134217728) != 0)
  this.rdtscpInst = rdtscpInstExpr
  this.rdtscpInstFlag = true
  return this.rdtscpInst

proc syscall(this: XenX86CpuPolicy_FeaturesE1Edx): bool = 

  ##[
  SYSCALL and SYSRET.
  ]##
  if this.syscallInstFlag:
    return this.syscallInst
  let syscallInstExpr = bool((this.raw and 2048) != 0)
  this.syscallInst = syscallInstExpr
  this.syscallInstFlag = true
  return this.syscallInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_FeaturesE1Edx], filename: string): XenX86CpuPolicy_FeaturesE1Edx =
  XenX86CpuPolicy_FeaturesE1Edx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 0x80000021, eax.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L323">CPUID level 0x80000021.eax</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE21Eax], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafExtendedFeatures2): XenX86CpuPolicy_FeaturesE21Eax =
  template this: untyped = result
  this = new(XenX86CpuPolicy_FeaturesE21Eax)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc amdFsrc(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  REP CMPSB is fast for short strings.
  ]##
  if this.amdFsrcInstFlag:
    return this.amdFsrcInst
  let amdFsrcInstExpr = bool((this.raw and 2048) != 0)
  this.amdFsrcInst = amdFsrcInstExpr
  this.amdFsrcInstFlag = true
  return this.amdFsrcInst

proc amdFsrs(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  REP STOSB is fast for short strings.
  ]##
  if this.amdFsrsInstFlag:
    return this.amdFsrsInst
  let amdFsrsInstExpr = bool((this.raw and 1024) != 0)
  this.amdFsrsInst = amdFsrsInstExpr
  this.amdFsrsInstFlag = true
  return this.amdFsrsInst

proc amdPrefetchi(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  PREFETCHIT0 and PREFETCHIT1.
  ]##
  if this.amdPrefetchiInstFlag:
    return this.amdPrefetchiInst
  let amdPrefetchiInstExpr = bool((this.raw and 1048576) != 0)
  this.amdPrefetchiInst = amdPrefetchiInstExpr
  this.amdPrefetchiInstFlag = true
  return this.amdPrefetchiInst

proc autoIbrs(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  IBRS can be enabled automatically.
  ]##
  if this.autoIbrsInstFlag:
    return this.autoIbrsInst
  let autoIbrsInstExpr = bool((this.raw and 256) != 0)
  this.autoIbrsInst = autoIbrsInstExpr
  this.autoIbrsInstFlag = true
  return this.autoIbrsInst

proc avx512Bmm(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  AVX-512 bit matrix multiplication.
  ]##
  if this.avx512BmmInstFlag:
    return this.avx512BmmInst
  let avx512BmmInstExpr = bool((this.raw and 8388608) != 0)
  this.avx512BmmInst = avx512BmmInstExpr
  this.avx512BmmInstFlag = true
  return this.avx512BmmInst

proc cpuidUserDis(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  CPUID can be disabled for user code.
  ]##
  if this.cpuidUserDisInstFlag:
    return this.cpuidUserDisInst
  let cpuidUserDisInstExpr = bool((this.raw and 131072) != 0)
  this.cpuidUserDisInst = cpuidUserDisInstExpr
  this.cpuidUserDisInstFlag = true
  return this.cpuidUserDisInst

proc epsf(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  Enhanced predictive store forwarding.
  ]##
  if this.epsfInstFlag:
    return this.epsfInst
  let epsfInstExpr = bool((this.raw and 262144) != 0)
  this.epsfInst = epsfInstExpr
  this.epsfInstFlag = true
  return this.epsfInst

proc fsGsNs(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  Writing the FS and GS base MSRs does not serialise.
  ]##
  if this.fsGsNsInstFlag:
    return this.fsGsNsInst
  let fsGsNsInstExpr = bool((this.raw and 2) != 0)
  this.fsGsNsInst = fsGsNsInstExpr
  this.fsGsNsInstFlag = true
  return this.fsGsNsInst

proc fsrsc(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  REP SCASB is fast for short strings.
  ]##
  if this.fsrscInstFlag:
    return this.fsrscInst
  let fsrscInstExpr = bool((this.raw and 524288) != 0)
  this.fsrscInst = fsrscInstExpr
  this.fsrscInstFlag = true
  return this.fsrscInst

proc ibpbBrtype(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  IBPB flushes predicted branch types too.
  ]##
  if this.ibpbBrtypeInstFlag:
    return this.ibpbBrtypeInst
  let ibpbBrtypeInstExpr = bool((this.raw and 268435456) != 0)
  this.ibpbBrtypeInst = ibpbBrtypeInstExpr
  this.ibpbBrtypeInstFlag = true
  return this.ibpbBrtypeInst

proc lfenceDispatch(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  LFENCE always holds back dispatch.
  ]##
  if this.lfenceDispatchInstFlag:
    return this.lfenceDispatchInst
  let lfenceDispatchInstExpr = bool((this.raw and 4) != 0)
  this.lfenceDispatchInst = lfenceDispatchInstExpr
  this.lfenceDispatchInstFlag = true
  return this.lfenceDispatchInst

proc noNestBp(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  No data breakpoints within breakpoints.
  ]##
  if this.noNestBpInstFlag:
    return this.noNestBpInst
  let noNestBpInstExpr = bool((this.raw and 1) != 0)
  this.noNestBpInst = noNestBpInstExpr
  this.noNestBpInstFlag = true
  return this.noNestBpInst

proc nscb(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  A null selector clears the segment's base and limit.
  ]##
  if this.nscbInstFlag:
    return this.nscbInst
  let nscbInstExpr = bool((this.raw and 64) != 0)
  this.nscbInst = nscbInstExpr
  this.nscbInstFlag = true
  return this.nscbInst

proc sbpb(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  Selective branch predictor barrier.
  ]##
  if this.sbpbInstFlag:
    return this.sbpbInst
  let sbpbInstExpr = bool((this.raw and 134217728) != 0)
  this.sbpbInst = sbpbInstExpr
  this.sbpbInstFlag = true
  return this.sbpbInst

proc srsoMsrFix(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  An MSR bit reduces speculation against return stack overflow.
  ]##
  if this.srsoMsrFixInstFlag:
    return this.srsoMsrFixInst
  let srsoMsrFixInstExpr = bool(this.raw shr 31 != 0)
  this.srsoMsrFixInst = srsoMsrFixInstExpr
  this.srsoMsrFixInstFlag = true
  return this.srsoMsrFixInst

proc srsoNo(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  Not vulnerable to speculative return stack overflow.
  ]##
  if this.srsoNoInstFlag:
    return this.srsoNoInst
  let srsoNoInstExpr = bool((this.raw and 536870912) != 0)
  this.srsoNoInst = srsoNoInstExpr
  this.srsoNoInstFlag = true
  return this.srsoNoInst

proc srsoUsNo(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  Not vulnerable to speculative return stack overflow between user and supervisor.
  ]##
  if this.srsoUsNoInstFlag:
    return this.srsoUsNoInst
  let srsoUsNoInstExpr = bool((this.raw and 1073741824) != 0)
  this.srsoUsNoInst = srsoUsNoInstExpr
  this.srsoUsNoInstFlag = true
  return this.srsoUsNoInst

proc verwClear(this: XenX86CpuPolicy_FeaturesE21Eax): bool = 

  ##[
  VERW overwrites the processor's buffers.
  ]##
  if this.verwClearInstFlag:
    return this.verwClearInst
  let verwClearInstExpr = bool((this.raw and 32) != 0)
  this.verwClearInst = verwClearInstExpr
  this.verwClearInstFlag = true
  return this.verwClearInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_FeaturesE21Eax], filename: string): XenX86CpuPolicy_FeaturesE21Eax =
  XenX86CpuPolicy_FeaturesE21Eax.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 0x80000021, ecx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L403">CPUID level 0x80000021.ecx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE21Ecx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafExtendedFeatures2): XenX86CpuPolicy_FeaturesE21Ecx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_FeaturesE21Ecx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc tsaL1No(this: XenX86CpuPolicy_FeaturesE21Ecx): bool = 

  ##[
  Not vulnerable to transient scheduler attacks on the L1 data cache.
  ]##
  if this.tsaL1NoInstFlag:
    return this.tsaL1NoInst
  let tsaL1NoInstExpr = bool((this.raw and 4) != 0)
  this.tsaL1NoInst = tsaL1NoInstExpr
  this.tsaL1NoInstFlag = true
  return this.tsaL1NoInst

proc tsaSqNo(this: XenX86CpuPolicy_FeaturesE21Ecx): bool = 

  ##[
  Not vulnerable to transient scheduler attacks on the store queue.
  ]##
  if this.tsaSqNoInstFlag:
    return this.tsaSqNoInst
  let tsaSqNoInstExpr = bool((this.raw and 2) != 0)
  this.tsaSqNoInst = tsaSqNoInstExpr
  this.tsaSqNoInstFlag = true
  return this.tsaSqNoInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_FeaturesE21Ecx], filename: string): XenX86CpuPolicy_FeaturesE21Ecx =
  XenX86CpuPolicy_FeaturesE21Ecx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 0x80000007, edx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L246">CPUID level 0x80000007.edx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE7Edx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafPower): XenX86CpuPolicy_FeaturesE7Edx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_FeaturesE7Edx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc cpb(this: XenX86CpuPolicy_FeaturesE7Edx): bool = 

  ##[
  Core performance boost.
  ]##
  if this.cpbInstFlag:
    return this.cpbInst
  let cpbInstExpr = bool((this.raw and 512) != 0)
  this.cpbInst = cpbInstExpr
  this.cpbInstFlag = true
  return this.cpbInst

proc efro(this: XenX86CpuPolicy_FeaturesE7Edx): bool = 

  ##[
  APERF and MPERF have read-only copies.
  ]##
  if this.efroInstFlag:
    return this.efroInst
  let efroInstExpr = bool((this.raw and 1024) != 0)
  this.efroInst = efroInstExpr
  this.efroInstFlag = true
  return this.efroInst

proc hwPstate(this: XenX86CpuPolicy_FeaturesE7Edx): bool = 

  ##[
  Performance states are set by hardware MSRs.
  ]##
  if this.hwPstateInstFlag:
    return this.hwPstateInst
  let hwPstateInstExpr = bool((this.raw and 128) != 0)
  this.hwPstateInst = hwPstateInstExpr
  this.hwPstateInstFlag = true
  return this.hwPstateInst

proc itsc(this: XenX86CpuPolicy_FeaturesE7Edx): bool = 

  ##[
  The TSC runs at one rate in every power state.
  ]##
  if this.itscInstFlag:
    return this.itscInst
  let itscInstExpr = bool((this.raw and 256) != 0)
  this.itscInst = itscInstExpr
  this.itscInstFlag = true
  return this.itscInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_FeaturesE7Edx], filename: string): XenX86CpuPolicy_FeaturesE7Edx =
  XenX86CpuPolicy_FeaturesE7Edx.read(newKaitaiFileStream(filename), nil, nil)


##[
Leaf 0x80000008, ebx.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L252">CPUID level 0x80000008.ebx</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_FeaturesE8Ebx], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_LeafAddressSizes): XenX86CpuPolicy_FeaturesE8Ebx =
  template this: untyped = result
  this = new(XenX86CpuPolicy_FeaturesE8Ebx)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc amdPpin(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  Protected processor inventory number.
  ]##
  if this.amdPpinInstFlag:
    return this.amdPpinInst
  let amdPpinInstExpr = bool((this.raw and 8388608) != 0)
  this.amdPpinInst = amdPpinInstExpr
  this.amdPpinInstFlag = true
  return this.amdPpinInst

proc amdSsbd(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  Speculative store bypass can be disabled in SPEC_CTRL.
  ]##
  if this.amdSsbdInstFlag:
    return this.amdSsbdInst
  let amdSsbdInstExpr = bool((this.raw and 16777216) != 0)
  this.amdSsbdInst = amdSsbdInstExpr
  this.amdSsbdInstFlag = true
  return this.amdSsbdInst

proc amdStibp(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  Single-thread indirect branch predictors, in SPEC_CTRL.
  ]##
  if this.amdStibpInstFlag:
    return this.amdStibpInst
  let amdStibpInstExpr = bool((this.raw and 32768) != 0)
  this.amdStibpInst = amdStibpInstExpr
  this.amdStibpInstFlag = true
  return this.amdStibpInst

proc btcNo(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  Not vulnerable to branch type confusion.
  ]##
  if this.btcNoInstFlag:
    return this.btcNoInst
  let btcNoInstExpr = bool((this.raw and 536870912) != 0)
  this.btcNoInst = btcNoInstExpr
  this.btcNoInstFlag = true
  return this.btcNoInst

proc clzero(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  CLZERO.
  ]##
  if this.clzeroInstFlag:
    return this.clzeroInst
  let clzeroInstExpr = bool((this.raw and 1) != 0)
  this.clzeroInst = clzeroInstExpr
  this.clzeroInstFlag = true
  return this.clzeroInst

proc cppc(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  Collaborative processor performance control.
  ]##
  if this.cppcInstFlag:
    return this.cppcInst
  let cppcInstExpr = bool((this.raw and 134217728) != 0)
  this.cppcInst = cppcInstExpr
  this.cppcInstFlag = true
  return this.cppcInst

proc ibpb(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  Indirect branch predictor barrier, in PRED_CMD.
  ]##
  if this.ibpbInstFlag:
    return this.ibpbInst
  let ibpbInstExpr = bool((this.raw and 4096) != 0)
  this.ibpbInst = ibpbInstExpr
  this.ibpbInstFlag = true
  return this.ibpbInst

proc ibpbRet(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  IBPB flushes predicted return addresses too.
  ]##
  if this.ibpbRetInstFlag:
    return this.ibpbRetInst
  let ibpbRetInstExpr = bool((this.raw and 1073741824) != 0)
  this.ibpbRetInst = ibpbRetInstExpr
  this.ibpbRetInstFlag = true
  return this.ibpbRetInst

proc ibrs(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  Indirect branch restricted speculation, in SPEC_CTRL.
  ]##
  if this.ibrsInstFlag:
    return this.ibrsInst
  let ibrsInstExpr = bool((this.raw and 16384) != 0)
  this.ibrsInst = ibrsInstExpr
  this.ibrsInstFlag = true
  return this.ibrsInst

proc ibrsAlways(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  IBRS is best left enabled.
  ]##
  if this.ibrsAlwaysInstFlag:
    return this.ibrsAlwaysInst
  let ibrsAlwaysInstExpr = bool((this.raw and 65536) != 0)
  this.ibrsAlwaysInst = ibrsAlwaysInstExpr
  this.ibrsAlwaysInstFlag = true
  return this.ibrsAlwaysInst

proc ibrsFast(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  IBRS is preferable to software mitigations.
  ]##
  if this.ibrsFastInstFlag:
    return this.ibrsFastInst
  let ibrsFastInstExpr = bool((this.raw and 262144) != 0)
  this.ibrsFastInst = ibrsFastInstExpr
  this.ibrsFastInstFlag = true
  return this.ibrsFastInst

proc ibrsSameMode(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  IBRS protects within one privilege level too.
  ]##
  if this.ibrsSameModeInstFlag:
    return this.ibrsSameModeInst
  let ibrsSameModeInstExpr = bool((this.raw and 524288) != 0)
  this.ibrsSameModeInst = ibrsSameModeInstExpr
  this.ibrsSameModeInstFlag = true
  return this.ibrsSameModeInst

proc noLmsl(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  EFER does not support segment limits in long mode.
  ]##
  if this.noLmslInstFlag:
    return this.noLmslInst
  let noLmslInstExpr = bool((this.raw and 1048576) != 0)
  this.noLmslInst = noLmslInstExpr
  this.noLmslInstFlag = true
  return this.noLmslInst

proc psfd(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  Predictive store forwarding can be disabled in SPEC_CTRL.
  ]##
  if this.psfdInstFlag:
    return this.psfdInst
  let psfdInstExpr = bool((this.raw and 268435456) != 0)
  this.psfdInst = psfdInstExpr
  this.psfdInstFlag = true
  return this.psfdInst

proc rstrFpErrPtrs(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  FXSAVE and FXRSTOR always handle the x87 error pointers.
  ]##
  if this.rstrFpErrPtrsInstFlag:
    return this.rstrFpErrPtrsInst
  let rstrFpErrPtrsInstExpr = bool((this.raw and 4) != 0)
  this.rstrFpErrPtrsInst = rstrFpErrPtrsInstExpr
  this.rstrFpErrPtrsInstFlag = true
  return this.rstrFpErrPtrsInst

proc ssbNo(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  Not vulnerable to speculative store bypass.
  ]##
  if this.ssbNoInstFlag:
    return this.ssbNoInst
  let ssbNoInstExpr = bool((this.raw and 67108864) != 0)
  this.ssbNoInst = ssbNoInstExpr
  this.ssbNoInstFlag = true
  return this.ssbNoInst

proc stibpAlways(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  STIBP is best left enabled.
  ]##
  if this.stibpAlwaysInstFlag:
    return this.stibpAlwaysInst
  let stibpAlwaysInstExpr = bool((this.raw and 131072) != 0)
  this.stibpAlwaysInst = stibpAlwaysInstExpr
  this.stibpAlwaysInstFlag = true
  return this.stibpAlwaysInst

proc virtSsbd(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  Speculative store bypass can be disabled in VIRT_SPEC_CTRL.
  ]##
  if this.virtSsbdInstFlag:
    return this.virtSsbdInst
  let virtSsbdInstExpr = bool((this.raw and 33554432) != 0)
  this.virtSsbdInst = virtSsbdInstExpr
  this.virtSsbdInstFlag = true
  return this.virtSsbdInst

proc wbnoinvd(this: XenX86CpuPolicy_FeaturesE8Ebx): bool = 

  ##[
  WBNOINVD.
  ]##
  if this.wbnoinvdInstFlag:
    return this.wbnoinvdInst
  let wbnoinvdInstExpr = bool((this.raw and 512) != 0)
  this.wbnoinvdInst = wbnoinvdInstExpr
  this.wbnoinvdInstFlag = true
  return this.wbnoinvdInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_FeaturesE8Ebx], filename: string): XenX86CpuPolicy_FeaturesE8Ebx =
  XenX86CpuPolicy_FeaturesE8Ebx.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaf 0x80000008.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafAddressSizes], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafAddressSizes =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafAddressSizes)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits of a physical address (eax).
  ]##
  let maxPhysAddrExpr = this.io.readU1()
  this.maxPhysAddr = maxPhysAddrExpr

  ##[
  Bits of a linear address (eax).
  ]##
  let maxLinAddrExpr = this.io.readU1()
  this.maxLinAddr = maxLinAddrExpr

  ##[
  Bits of a guest's physical address where they differ from the host's (eax).
  ]##
  let guestMaxPhysAddrExpr = this.io.readU1()
  this.guestMaxPhysAddr = guestMaxPhysAddrExpr

  ##[
  Reserved (eax).
  ]##
  let reservedEaxExpr = this.io.readU1()
  this.reservedEax = reservedEaxExpr

  ##[
  Features in ebx.
  ]##
  let ebxExpr = XenX86CpuPolicy_FeaturesE8Ebx.read(this.io, this.root, this)
  this.ebx = ebxExpr

  ##[
  Number of cores in the package, less one (ecx).
  ]##
  let lastCoreExpr = this.io.readU1()
  this.lastCore = lastCoreExpr

  ##[
  Bits 7-4 are `len_apic_id` (ecx).
  ]##
  let apicIdExpr = this.io.readU1()
  this.apicId = apicIdExpr

  ##[
  Bits that Xen does not interpret (ecx).
  ]##
  let reservedEcxExpr = this.io.readU2le()
  this.reservedEcx = reservedEcxExpr

  ##[
  Xen interprets none of its bits.
  ]##
  let edxExpr = this.io.readU4le()
  this.edx = edxExpr

proc lenApicId(this: XenX86CpuPolicy_LeafAddressSizes): int = 

  ##[
  Number of bits of an APIC id that number the cores.
  ]##
  if this.lenApicIdInstFlag:
    return this.lenApicIdInst
  let lenApicIdInstExpr = int(this.apicId shr 4 and 15)
  this.lenApicIdInst = lenApicIdInstExpr
  this.lenApicIdInstFlag = true
  return this.lenApicIdInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafAddressSizes], filename: string): XenX86CpuPolicy_LeafAddressSizes =
  XenX86CpuPolicy_LeafAddressSizes.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafBrand], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafBrand =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafBrand)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Up to 16 characters of the brand string.
  ]##
  let brandExpr = encode(this.io.readBytes(int(16)).bytesTerminate(0, false), "ISO-8859-1")
  this.brand = brandExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafBrand], filename: string): XenX86CpuPolicy_LeafBrand =
  XenX86CpuPolicy_LeafBrand.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaf 0x80000001.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafExtendedFeatures], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafExtendedFeatures =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafExtendedFeatures)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Family, model and stepping; zero on Intel (eax).
  ]##
  let signatureExpr = XenX86CpuPolicy_CpuSignature.read(this.io, this.root, this)
  this.signature = signatureExpr

  ##[
  Brand and package; Xen interprets none of its bits.
  ]##
  let ebxExpr = this.io.readU4le()
  this.ebx = ebxExpr

  ##[
  Features in ecx.
  ]##
  let ecxExpr = XenX86CpuPolicy_FeaturesE1Ecx.read(this.io, this.root, this)
  this.ecx = ecxExpr

  ##[
  Features in edx.
  ]##
  let edxExpr = XenX86CpuPolicy_FeaturesE1Edx.read(this.io, this.root, this)
  this.edx = edxExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafExtendedFeatures], filename: string): XenX86CpuPolicy_LeafExtendedFeatures =
  XenX86CpuPolicy_LeafExtendedFeatures.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaf 0x80000021.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafExtendedFeatures2], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafExtendedFeatures2 =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafExtendedFeatures2)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Features in eax.
  ]##
  let eaxExpr = XenX86CpuPolicy_FeaturesE21Eax.read(this.io, this.root, this)
  this.eax = eaxExpr

  ##[
  Size of a microcode patch, in units of 16 bytes (ebx).
  ]##
  let ucodeSizeExpr = this.io.readU2le()
  this.ucodeSize = ucodeSizeExpr

  ##[
  Entries of the return address predictor, in units of 8 (ebx).
  ]##
  let rapSizeExpr = this.io.readU1()
  this.rapSize = rapSizeExpr

  ##[
  Reserved (ebx).
  ]##
  let reservedEbxExpr = this.io.readU1()
  this.reservedEbx = reservedEbxExpr

  ##[
  Features in ecx.
  ]##
  let ecxExpr = XenX86CpuPolicy_FeaturesE21Ecx.read(this.io, this.root, this)
  this.ecx = ecxExpr

  ##[
  Xen interprets none of its bits.
  ]##
  let edxExpr = this.io.readU4le()
  this.edx = edxExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafExtendedFeatures2], filename: string): XenX86CpuPolicy_LeafExtendedFeatures2 =
  XenX86CpuPolicy_LeafExtendedFeatures2.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaf 7, subleaf 0.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafFeatures0], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafFeatures0 =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafFeatures0)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Highest subleaf (eax).
  ]##
  let maxSubleafExpr = this.io.readU4le()
  this.maxSubleaf = maxSubleafExpr

  ##[
  Features in ebx.
  ]##
  let ebxExpr = XenX86CpuPolicy_Features70Ebx.read(this.io, this.root, this)
  this.ebx = ebxExpr

  ##[
  Features in ecx.
  ]##
  let ecxExpr = XenX86CpuPolicy_Features70Ecx.read(this.io, this.root, this)
  this.ecx = ecxExpr

  ##[
  Features in edx.
  ]##
  let edxExpr = XenX86CpuPolicy_Features70Edx.read(this.io, this.root, this)
  this.edx = edxExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafFeatures0], filename: string): XenX86CpuPolicy_LeafFeatures0 =
  XenX86CpuPolicy_LeafFeatures0.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaf 7, subleaf 1.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafFeatures1], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafFeatures1 =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafFeatures1)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Features in eax.
  ]##
  let eaxExpr = XenX86CpuPolicy_Features71Eax.read(this.io, this.root, this)
  this.eax = eaxExpr

  ##[
  Features in ebx.
  ]##
  let ebxExpr = XenX86CpuPolicy_Features71Ebx.read(this.io, this.root, this)
  this.ebx = ebxExpr

  ##[
  No features that Xen knows.
  ]##
  let ecxExpr = this.io.readU4le()
  this.ecx = ecxExpr

  ##[
  Features in edx.
  ]##
  let edxExpr = XenX86CpuPolicy_Features71Edx.read(this.io, this.root, this)
  this.edx = edxExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafFeatures1], filename: string): XenX86CpuPolicy_LeafFeatures1 =
  XenX86CpuPolicy_LeafFeatures1.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaf 7, subleaf 2.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafFeatures2], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafFeatures2 =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafFeatures2)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Reserved.
  ]##
  let eaxExpr = this.io.readU4le()
  this.eax = eaxExpr

  ##[
  Reserved.
  ]##
  let ebxExpr = this.io.readU4le()
  this.ebx = ebxExpr

  ##[
  Reserved.
  ]##
  let ecxExpr = this.io.readU4le()
  this.ecx = ecxExpr

  ##[
  Features in edx.
  ]##
  let edxExpr = XenX86CpuPolicy_Features72Edx.read(this.io, this.root, this)
  this.edx = edxExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafFeatures2], filename: string): XenX86CpuPolicy_LeafFeatures2 =
  XenX86CpuPolicy_LeafFeatures2.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
when the guest executes CPUID.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpuid.h">Source</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafHypervisor], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafHypervisor =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafHypervisor)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Highest leaf of the range, or 0 (eax).
  ]##
  let maxLeafExpr = this.io.readU4le()
  this.maxLeaf = maxLeafExpr

  ##[
  Name of the interface; empty in a policy (ebx, ecx, edx).
  ]##
  let signatureExpr = encode(this.io.readBytes(int(12)).bytesTerminate(0, false), "ISO-8859-1")
  this.signature = signatureExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafHypervisor], filename: string): XenX86CpuPolicy_LeafHypervisor =
  XenX86CpuPolicy_LeafHypervisor.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaf 0x80000007.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafPower], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafPower =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafPower)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Xen interprets none of its bits.
  ]##
  let eaxExpr = this.io.readU4le()
  this.eax = eaxExpr

  ##[
  Xen interprets none of its bits.
  ]##
  let ebxExpr = this.io.readU4le()
  this.ebx = ebxExpr

  ##[
  Xen interprets none of its bits.
  ]##
  let ecxExpr = this.io.readU4le()
  this.ecx = ecxExpr

  ##[
  Features in edx.
  ]##
  let edxExpr = XenX86CpuPolicy_FeaturesE7Edx.read(this.io, this.root, this)
  this.edx = edxExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafPower], filename: string): XenX86CpuPolicy_LeafPower =
  XenX86CpuPolicy_LeafPower.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaves 0 and 0x80000000.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafVendor], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafVendor =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafVendor)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Highest leaf of this range (eax).
  ]##
  let maxLeafExpr = this.io.readU4le()
  this.maxLeaf = maxLeafExpr

  ##[
  First third of the vendor's name.
  ]##
  let vendorEbxExpr = encode(this.io.readBytes(int(4)), "ISO-8859-1")
  this.vendorEbx = vendorEbxExpr

  ##[
  Last third of the vendor's name.
  ]##
  let vendorEcxExpr = encode(this.io.readBytes(int(4)), "ISO-8859-1")
  this.vendorEcx = vendorEcxExpr

  ##[
  Second third of the vendor's name.
  ]##
  let vendorEdxExpr = encode(this.io.readBytes(int(4)), "ISO-8859-1")
  this.vendorEdx = vendorEdxExpr

proc vendor(this: XenX86CpuPolicy_LeafVendor): string = 

  ##[
  The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
Intel leaves it zero in leaf 0x80000000.

  ]##
  if this.vendorInstFlag:
    return this.vendorInst
  let vendorInstExpr = string(($($this.vendorEbx & $this.vendorEdx) & $this.vendorEcx))
  this.vendorInst = vendorInstExpr
  this.vendorInstFlag = true
  return this.vendorInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafVendor], filename: string): XenX86CpuPolicy_LeafVendor =
  XenX86CpuPolicy_LeafVendor.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaf 1.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafVersion], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafVersion =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafVersion)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Family, model and stepping (eax).
  ]##
  let signatureExpr = XenX86CpuPolicy_CpuSignature.read(this.io, this.root, this)
  this.signature = signatureExpr

  ##[
  Number of a brand name; obsolete (ebx).
  ]##
  let brandIndexExpr = this.io.readU1()
  this.brandIndex = brandIndexExpr

  ##[
  Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx).
  ]##
  let clflushSizeExpr = this.io.readU1()
  this.clflushSize = clflushSizeExpr

  ##[
  Logical processors in the package (ebx).
  ]##
  let numLogicalProcessorsExpr = this.io.readU1()
  this.numLogicalProcessors = numLogicalProcessorsExpr

  ##[
  Initial local APIC id (ebx).
  ]##
  let apicIdExpr = this.io.readU1()
  this.apicId = apicIdExpr

  ##[
  Features in ecx.
  ]##
  let ecxExpr = XenX86CpuPolicy_Features1Ecx.read(this.io, this.root, this)
  this.ecx = ecxExpr

  ##[
  Features in edx.
  ]##
  let edxExpr = XenX86CpuPolicy_Features1Edx.read(this.io, this.root, this)
  this.edx = edxExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafVersion], filename: string): XenX86CpuPolicy_LeafVersion =
  XenX86CpuPolicy_LeafVersion.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaf 0xd, subleaf 0.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafXstate0], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafXstate0 =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafXstate0)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Components that XCR0 may enable, low half (eax).
  ]##
  let xcr0LowExpr = XenX86CpuPolicy_XstateComponents.read(this.io, this.root, this)
  this.xcr0Low = xcr0LowExpr

  ##[
  Size of the XSAVE area in bytes for the components that are enabled (ebx).
  ]##
  let currentSizeExpr = this.io.readU4le()
  this.currentSize = currentSizeExpr

  ##[
  Size of the XSAVE area in bytes for all components that can be enabled (ecx).
  ]##
  let maxSizeExpr = this.io.readU4le()
  this.maxSize = maxSizeExpr

  ##[
  Components that XCR0 may enable, high half (edx).
  ]##
  let xcr0HighExpr = this.io.readU4le()
  this.xcr0High = xcr0HighExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafXstate0], filename: string): XenX86CpuPolicy_LeafXstate0 =
  XenX86CpuPolicy_LeafXstate0.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaf 0xd, subleaf 1.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafXstate1], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafXstate1 =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafXstate1)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Features in eax.
  ]##
  let eaxExpr = XenX86CpuPolicy_FeaturesD1Eax.read(this.io, this.root, this)
  this.eax = eaxExpr

  ##[
  Size of the compacted XSAVE area in bytes for the components that are
enabled (ebx).

  ]##
  let currentSizeExpr = this.io.readU4le()
  this.currentSize = currentSizeExpr

  ##[
  Components that the XSS MSR may enable, low half (ecx).
  ]##
  let xssLowExpr = XenX86CpuPolicy_XstateComponents.read(this.io, this.root, this)
  this.xssLow = xssLowExpr

  ##[
  Components that the XSS MSR may enable, high half (edx).
  ]##
  let xssHighExpr = this.io.readU4le()
  this.xssHigh = xssHighExpr

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafXstate1], filename: string): XenX86CpuPolicy_LeafXstate1 =
  XenX86CpuPolicy_LeafXstate1.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L260-L264">struct xstate_component</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_LeafXstateComponent], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_CpuidLeaf): XenX86CpuPolicy_LeafXstateComponent =
  template this: untyped = result
  this = new(XenX86CpuPolicy_LeafXstateComponent)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Size of the component's state in bytes (eax).
  ]##
  let lenComponentExpr = this.io.readU4le()
  this.lenComponent = lenComponentExpr

  ##[
  Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx).
  ]##
  let ofsComponentExpr = this.io.readU4le()
  this.ofsComponent = ofsComponentExpr

  ##[
  Properties of the component.
  ]##
  let ecxExpr = this.io.readU4le()
  this.ecx = ecxExpr

  ##[
  Reserved.
  ]##
  let edxExpr = this.io.readU4le()
  this.edx = edxExpr

proc isAligned(this: XenX86CpuPolicy_LeafXstateComponent): bool = 

  ##[
  The component begins at a multiple of 64 in a compacted area.
  ]##
  if this.isAlignedInstFlag:
    return this.isAlignedInst
  let isAlignedInstExpr = bool((this.ecx and 2) != 0)
  this.isAlignedInst = isAlignedInstExpr
  this.isAlignedInstFlag = true
  return this.isAlignedInst

proc isSupervisor(this: XenX86CpuPolicy_LeafXstateComponent): bool = 

  ##[
  The component is enabled by the XSS MSR, not by XCR0.
  ]##
  if this.isSupervisorInstFlag:
    return this.isSupervisorInst
  let isSupervisorInstExpr = bool((this.ecx and 1) != 0)
  this.isSupervisorInst = isSupervisorInstExpr
  this.isSupervisorInstFlag = true
  return this.isSupervisorInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_LeafXstateComponent], filename: string): XenX86CpuPolicy_LeafXstateComponent =
  XenX86CpuPolicy_LeafXstateComponent.read(newKaitaiFileStream(filename), nil, nil)


##[
One MSR of a policy. The type is at the start of a substream of its own
(`size: 16`), which `features` relies on.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333">struct xen_msr_entry</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_MsrEntry], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_MsrPolicy): XenX86CpuPolicy_MsrEntry =
  template this: untyped = result
  this = new(XenX86CpuPolicy_MsrEntry)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of the MSR.
  ]##
  let indexExpr = this.io.readU4le()
  this.index = indexExpr

  ##[
  Reserved, zero; Xen refuses anything else.
  ]##
  let flagsExpr = this.io.readU4le()
  this.flags = flagsExpr

  ##[
  Value of the MSR.
  ]##
  let valueExpr = this.io.readU8le()
  this.value = valueExpr

proc features(this: XenX86CpuPolicy_MsrEntry): KaitaiStruct = 

  ##[
  The value, decoded. Absent for MSRs other than PLATFORM_INFO and
ARCH_CAPABILITIES.

  ]##
  if this.featuresInstFlag:
    return this.featuresInst
  if  ((this.msr == xen_x86_cpu_policy.platform_info) or (this.msr == xen_x86_cpu_policy.arch_capabilities)) :
    let pos = this.io.pos()
    this.io.seek(int(8))
    block:
      let on = this.msr
      if on == xen_x86_cpu_policy.arch_capabilities:
        let featuresInstExpr = XenX86CpuPolicy_ArchCapabilities.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
      elif on == xen_x86_cpu_policy.platform_info:
        let featuresInstExpr = XenX86CpuPolicy_PlatformInfo.read(this.io, this.root, this)
        this.featuresInst = featuresInstExpr
    this.io.seek(pos)
  this.featuresInstFlag = true
  return this.featuresInst

proc msr(this: XenX86CpuPolicy_MsrEntry): XenX86CpuPolicy_MsrIndex = 

  ##[
  The MSR by name.
  ]##
  if this.msrInstFlag:
    return this.msrInst
  let msrInstExpr = cast[XenX86CpuPolicy_MsrIndex](cast[XenX86CpuPolicy_MsrIndex](this.index))
  this.msrInst = msrInstExpr
  this.msrInstFlag = true
  return this.msrInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_MsrEntry], filename: string): XenX86CpuPolicy_MsrEntry =
  XenX86CpuPolicy_MsrEntry.read(newKaitaiFileStream(filename), nil, nil)


##[
The MSRs of a guest's policy, an array as long as its blob.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333">struct xen_msr_entry</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_MsrPolicy], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86CpuPolicy_MsrPolicy =
  template this: untyped = result
  this = new(XenX86CpuPolicy_MsrPolicy)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES.
  ]##
  for i in 0 ..< int(this.numMsrs):
    let buf = this.io.readBytes(int(16))
    this.rawMsrs.add(buf)
    let rawMsrsIo = newKaitaiStream(buf)
    let it = XenX86CpuPolicy_MsrEntry.read(rawMsrsIo, this.root, this)
    this.msrs.add(it)

  ##[
  Bytes left over after the last whole entry; empty in a well-formed blob.
  ]##
  let excessExpr = this.io.readBytesFull()
  this.excess = excessExpr

proc numMsrs(this: XenX86CpuPolicy_MsrPolicy): int = 

  ##[
  Number of whole entries in the blob.
  ]##
  if this.numMsrsInstFlag:
    return this.numMsrsInst
  let numMsrsInstExpr = int(this.io.size div 16)
  this.numMsrsInst = numMsrsInstExpr
  this.numMsrsInstFlag = true
  return this.numMsrsInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_MsrPolicy], filename: string): XenX86CpuPolicy_MsrPolicy =
  XenX86CpuPolicy_MsrPolicy.read(newKaitaiFileStream(filename), nil, nil)


##[
Value of the MSR PLATFORM_INFO.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L708">MSR_INTEL_PLATFORM_INFO</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_PlatformInfo], io: KaitaiStream, root: KaitaiStruct, parent: XenX86CpuPolicy_MsrEntry): XenX86CpuPolicy_PlatformInfo =
  template this: untyped = result
  this = new(XenX86CpuPolicy_PlatformInfo)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0; a policy has only bit 31.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32, zero in a policy.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc cpuidFaulting(this: XenX86CpuPolicy_PlatformInfo): bool = 

  ##[
  CPUID can be made to fault in user code.
  ]##
  if this.cpuidFaultingInstFlag:
    return this.cpuidFaultingInst
  let cpuidFaultingInstExpr = bool(this.low shr 31 != 0)
  this.cpuidFaultingInst = cpuidFaultingInstExpr
  this.cpuidFaultingInstFlag = true
  return this.cpuidFaultingInst

proc fromFile*(_: typedesc[XenX86CpuPolicy_PlatformInfo], filename: string): XenX86CpuPolicy_PlatformInfo =
  XenX86CpuPolicy_PlatformInfo.read(newKaitaiFileStream(filename), nil, nil)


##[
Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121">X86_XCR0_* and X86_XSS_*</a>
]##
proc read*(_: typedesc[XenX86CpuPolicy_XstateComponents], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86CpuPolicy_XstateComponents =
  template this: untyped = result
  this = new(XenX86CpuPolicy_XstateComponents)
  let root = if root == nil: cast[XenX86CpuPolicy](this) else: cast[XenX86CpuPolicy](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc avx(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  Upper halves of the YMM registers.
  ]##
  if this.avxInstFlag:
    return this.avxInst
  let avxInstExpr = bool((this.raw and 4) != 0)
  this.avxInst = avxInstExpr
  this.avxInstFlag = true
  return this.avxInst

proc bndcsr(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  MPX configuration and status.
  ]##
  if this.bndcsrInstFlag:
    return this.bndcsrInst
  let bndcsrInstExpr = bool((this.raw and 16) != 0)
  this.bndcsrInst = bndcsrInstExpr
  this.bndcsrInstFlag = true
  return this.bndcsrInst

proc bndregs(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  MPX bound registers.
  ]##
  if this.bndregsInstFlag:
    return this.bndregsInst
  let bndregsInstExpr = bool((this.raw and 8) != 0)
  this.bndregsInst = bndregsInstExpr
  this.bndregsInstFlag = true
  return this.bndregsInst

proc cetS(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  Control-flow enforcement, shadow stack pointers (supervisor state).
  ]##
  if this.cetSInstFlag:
    return this.cetSInst
  let cetSInstExpr = bool((this.raw and 4096) != 0)
  this.cetSInst = cetSInstExpr
  this.cetSInstFlag = true
  return this.cetSInst

proc cetU(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  Control-flow enforcement, user (supervisor state).
  ]##
  if this.cetUInstFlag:
    return this.cetUInst
  let cetUInstExpr = bool((this.raw and 2048) != 0)
  this.cetUInst = cetUInstExpr
  this.cetUInstFlag = true
  return this.cetUInst

proc egprs(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  Registers r16-r31.
  ]##
  if this.egprsInstFlag:
    return this.egprsInst
  let egprsInstExpr = bool((this.raw and 524288) != 0)
  this.egprsInst = egprsInstExpr
  this.egprsInstFlag = true
  return this.egprsInst

proc hdc(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  Hardware duty cycling (supervisor state).
  ]##
  if this.hdcInstFlag:
    return this.hdcInst
  let hdcInstExpr = bool((this.raw and 8192) != 0)
  this.hdcInst = hdcInstExpr
  this.hdcInstFlag = true
  return this.hdcInst

proc hi16Zmm(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  ZMM registers 16-31.
  ]##
  if this.hi16ZmmInstFlag:
    return this.hi16ZmmInst
  let hi16ZmmInstExpr = bool((this.raw and 128) != 0)
  this.hi16ZmmInst = hi16ZmmInstExpr
  this.hi16ZmmInstFlag = true
  return this.hi16ZmmInst

proc hwp(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  Hardware performance states (supervisor state).
  ]##
  if this.hwpInstFlag:
    return this.hwpInst
  let hwpInstExpr = bool((this.raw and 65536) != 0)
  this.hwpInst = hwpInstExpr
  this.hwpInstFlag = true
  return this.hwpInst

proc lbr(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  Last branch records (supervisor state).
  ]##
  if this.lbrInstFlag:
    return this.lbrInst
  let lbrInstExpr = bool((this.raw and 32768) != 0)
  this.lbrInst = lbrInstExpr
  this.lbrInstFlag = true
  return this.lbrInst

proc opmask(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  AVX-512 mask registers.
  ]##
  if this.opmaskInstFlag:
    return this.opmaskInst
  let opmaskInstExpr = bool((this.raw and 32) != 0)
  this.opmaskInst = opmaskInstExpr
  this.opmaskInstFlag = true
  return this.opmaskInst

proc pasid(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  Process address space identifier (supervisor state).
  ]##
  if this.pasidInstFlag:
    return this.pasidInst
  let pasidInstExpr = bool((this.raw and 1024) != 0)
  this.pasidInst = pasidInstExpr
  this.pasidInstFlag = true
  return this.pasidInst

proc pkru(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  Protection key rights of user pages.
  ]##
  if this.pkruInstFlag:
    return this.pkruInst
  let pkruInstExpr = bool((this.raw and 512) != 0)
  this.pkruInst = pkruInstExpr
  this.pkruInstFlag = true
  return this.pkruInst

proc pt(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  Processor trace (supervisor state).
  ]##
  if this.ptInstFlag:
    return this.ptInst
  let ptInstExpr = bool((this.raw and 256) != 0)
  this.ptInst = ptInstExpr
  this.ptInstFlag = true
  return this.ptInst

proc sse(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  XMM registers and MXCSR.
  ]##
  if this.sseInstFlag:
    return this.sseInst
  let sseInstExpr = bool((this.raw and 2) != 0)
  this.sseInst = sseInstExpr
  this.sseInstFlag = true
  return this.sseInst

proc tilecfg(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  AMX tile configuration.
  ]##
  if this.tilecfgInstFlag:
    return this.tilecfgInst
  let tilecfgInstExpr = bool((this.raw and 131072) != 0)
  this.tilecfgInst = tilecfgInstExpr
  this.tilecfgInstFlag = true
  return this.tilecfgInst

proc tiledata(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  AMX tile data.
  ]##
  if this.tiledataInstFlag:
    return this.tiledataInst
  let tiledataInstExpr = bool((this.raw and 262144) != 0)
  this.tiledataInst = tiledataInstExpr
  this.tiledataInstFlag = true
  return this.tiledataInst

proc uintr(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  User interrupts (supervisor state).
  ]##
  if this.uintrInstFlag:
    return this.uintrInst
  let uintrInstExpr = bool((this.raw and 16384) != 0)
  this.uintrInst = uintrInstExpr
  this.uintrInstFlag = true
  return this.uintrInst

proc x87(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  x87 and MMX registers.
  ]##
  if this.x87InstFlag:
    return this.x87Inst
  let x87InstExpr = bool((this.raw and 1) != 0)
  this.x87Inst = x87InstExpr
  this.x87InstFlag = true
  return this.x87Inst

proc zmmHi256(this: XenX86CpuPolicy_XstateComponents): bool = 

  ##[
  Upper halves of ZMM registers 0-15.
  ]##
  if this.zmmHi256InstFlag:
    return this.zmmHi256Inst
  let zmmHi256InstExpr = bool((this.raw and 64) != 0)
  this.zmmHi256Inst = zmmHi256InstExpr
  this.zmmHi256InstFlag = true
  return this.zmmHi256Inst

proc fromFile*(_: typedesc[XenX86CpuPolicy_XstateComponents], filename: string): XenX86CpuPolicy_XstateComponents =
  XenX86CpuPolicy_XstateComponents.read(newKaitaiFileStream(filename), nil, nil)

