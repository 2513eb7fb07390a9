# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The processor as a guest sees it: the CPUID leaves and the MSRs that Xen calls
# a CPU policy. The records X86_CPUID_POLICY and X86_MSR_POLICY of a migration
# stream contain one array each.
# 
# This definition has no content of its own. Others import it and use
# `xen_x86_cpu_policy::cpuid_policy` and `xen_x86_cpu_policy::msr_policy` on the
# body of a record, and the enum `msr_index` for the names of MSRs. These arrays
# are always little-endian, as x86 is, whatever the byte order of the stream.
# 
# Feature bits have Xen's names, in lower case; a name that begins with a digit
# has the prefix `amd_`.
# @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h Source
class XenX86CpuPolicy < Kaitai::Struct::Struct

  CPUID_LEAF_ID = {
    0 => :cpuid_leaf_id_basic_vendor,
    1 => :cpuid_leaf_id_version_features,
    2 => :cpuid_leaf_id_cache_descriptors,
    3 => :cpuid_leaf_id_serial_number,
    4 => :cpuid_leaf_id_cache_parameters,
    5 => :cpuid_leaf_id_monitor,
    6 => :cpuid_leaf_id_thermal_power,
    7 => :cpuid_leaf_id_structured_features,
    9 => :cpuid_leaf_id_direct_cache_access,
    10 => :cpuid_leaf_id_performance_monitoring,
    11 => :cpuid_leaf_id_topology,
    13 => :cpuid_leaf_id_xstate,
    15 => :cpuid_leaf_id_qos_monitoring,
    16 => :cpuid_leaf_id_qos_allocation,
    18 => :cpuid_leaf_id_sgx,
    20 => :cpuid_leaf_id_processor_trace,
    21 => :cpuid_leaf_id_tsc_frequency,
    22 => :cpuid_leaf_id_processor_frequency,
    23 => :cpuid_leaf_id_soc_vendor,
    24 => :cpuid_leaf_id_tlb_parameters,
    25 => :cpuid_leaf_id_key_locker,
    26 => :cpuid_leaf_id_hybrid,
    27 => :cpuid_leaf_id_pconfig,
    28 => :cpuid_leaf_id_last_branch_records,
    29 => :cpuid_leaf_id_tile,
    30 => :cpuid_leaf_id_tmul,
    31 => :cpuid_leaf_id_topology_v2,
    32 => :cpuid_leaf_id_history_reset,
    36 => :cpuid_leaf_id_avx10,
    1073741824 => :cpuid_leaf_id_hypervisor_limit,
    1073741825 => :cpuid_leaf_id_hypervisor_version,
    1073741826 => :cpuid_leaf_id_hypervisor_msrs,
    1073741827 => :cpuid_leaf_id_hypervisor_time,
    1073741828 => :cpuid_leaf_id_hypervisor_hvm,
    1073741829 => :cpuid_leaf_id_hypervisor_pv,
    1073742080 => :cpuid_leaf_id_hypervisor2_limit,
    2147483648 => :cpuid_leaf_id_extended_vendor,
    2147483649 => :cpuid_leaf_id_extended_features,
    2147483650 => :cpuid_leaf_id_brand1,
    2147483651 => :cpuid_leaf_id_brand2,
    2147483652 => :cpuid_leaf_id_brand3,
    2147483653 => :cpuid_leaf_id_l1_cache,
    2147483654 => :cpuid_leaf_id_l2_cache,
    2147483655 => :cpuid_leaf_id_power_management,
    2147483656 => :cpuid_leaf_id_address_sizes,
    2147483658 => :cpuid_leaf_id_svm,
    2147483673 => :cpuid_leaf_id_tlb_1gb,
    2147483674 => :cpuid_leaf_id_performance_hints,
    2147483675 => :cpuid_leaf_id_ibs,
    2147483676 => :cpuid_leaf_id_lwp,
    2147483677 => :cpuid_leaf_id_extended_cache_parameters,
    2147483678 => :cpuid_leaf_id_extended_topology,
    2147483679 => :cpuid_leaf_id_memory_encryption,
    2147483680 => :cpuid_leaf_id_extended_qos,
    2147483681 => :cpuid_leaf_id_extended_features_2,
    2147483682 => :cpuid_leaf_id_extended_performance_monitoring,
    2147483686 => :cpuid_leaf_id_extended_topology_v2,
  }
  I__CPUID_LEAF_ID = CPUID_LEAF_ID.invert

  LEAF_LAYOUT = {
    0 => :leaf_layout_leaf_registers,
    1 => :leaf_layout_leaf_vendor,
    2 => :leaf_layout_leaf_version,
    3 => :leaf_layout_leaf_features_0,
    4 => :leaf_layout_leaf_features_1,
    5 => :leaf_layout_leaf_features_2,
    6 => :leaf_layout_leaf_xstate_0,
    7 => :leaf_layout_leaf_xstate_1,
    8 => :leaf_layout_leaf_xstate_component,
    9 => :leaf_layout_leaf_hypervisor,
    10 => :leaf_layout_leaf_extended_features,
    11 => :leaf_layout_leaf_brand,
    12 => :leaf_layout_leaf_power,
    13 => :leaf_layout_leaf_address_sizes,
    14 => :leaf_layout_leaf_extended_features_2,
  }
  I__LEAF_LAYOUT = LEAF_LAYOUT.invert

  MSR_INDEX = {
    0 => :msr_index_p5_mc_addr,
    1 => :msr_index_p5_mc_type,
    16 => :msr_index_tsc,
    23 => :msr_index_platform_id,
    27 => :msr_index_apic_base,
    42 => :msr_index_ebl_cr_poweron,
    44 => :msr_index_ebc_frequency_id,
    51 => :msr_index_test_ctrl,
    53 => :msr_index_core_thread_count,
    58 => :msr_index_feature_control,
    59 => :msr_index_tsc_adjust,
    72 => :msr_index_spec_ctrl,
    73 => :msr_index_pred_cmd,
    78 => :msr_index_ppin_ctl,
    79 => :msr_index_ppin,
    121 => :msr_index_ucode_write,
    139 => :msr_index_ucode_rev,
    188 => :msr_index_misc_package_ctrl,
    191 => :msr_index_pb_opt_ctrl,
    193 => :msr_index_perfctr0,
    205 => :msr_index_fsb_freq,
    206 => :msr_index_platform_info,
    207 => :msr_index_core_capabilities,
    226 => :msr_index_pkg_cst_config_control,
    231 => :msr_index_mperf,
    232 => :msr_index_aperf,
    254 => :msr_index_mtrrcap,
    266 => :msr_index_arch_capabilities,
    267 => :msr_index_flush_cmd,
    271 => :msr_index_tsx_force_abort,
    281 => :msr_index_bbl_cr_ctl,
    290 => :msr_index_tsx_ctrl,
    291 => :msr_index_mcu_opt_ctrl,
    304 => :msr_index_mask_v2_cpuid1,
    305 => :msr_index_mask_v2_cpuid80000001,
    306 => :msr_index_mask_v3_cpuid1,
    307 => :msr_index_mask_v3_cpuid80000001,
    308 => :msr_index_mask_v3_cpuidd_01,
    320 => :msr_index_misc_features_enables,
    372 => :msr_index_sysenter_cs,
    373 => :msr_index_sysenter_esp,
    374 => :msr_index_sysenter_eip,
    377 => :msr_index_mcg_cap,
    378 => :msr_index_mcg_status,
    379 => :msr_index_mcg_ctl,
    390 => :msr_index_evntsel0,
    408 => :msr_index_perf_status,
    409 => :msr_index_perf_ctl,
    410 => :msr_index_therm_control,
    411 => :msr_index_therm_interrupt,
    412 => :msr_index_therm_status,
    416 => :msr_index_misc_enable,
    418 => :msr_index_temperature_target,
    432 => :msr_index_energy_perf_bias,
    433 => :msr_index_package_therm_status,
    460 => :msr_index_fred_rsp_sl0,
    461 => :msr_index_fred_rsp_sl1,
    462 => :msr_index_fred_rsp_sl2,
    463 => :msr_index_fred_rsp_sl3,
    464 => :msr_index_fred_stk_lvls,
    465 => :msr_index_fred_ssp_sl1,
    466 => :msr_index_fred_ssp_sl2,
    467 => :msr_index_fred_ssp_sl3,
    468 => :msr_index_fred_config,
    473 => :msr_index_debugctl,
    475 => :msr_index_lastbranchfromip,
    476 => :msr_index_lastbranchtoip,
    477 => :msr_index_lastintfromip,
    478 => :msr_index_lastinttoip,
    508 => :msr_index_power_ctl,
    512 => :msr_index_mtrr_physbase0,
    513 => :msr_index_mtrr_physmask0,
    514 => :msr_index_mtrr_physbase1,
    515 => :msr_index_mtrr_physmask1,
    516 => :msr_index_mtrr_physbase2,
    517 => :msr_index_mtrr_physmask2,
    518 => :msr_index_mtrr_physbase3,
    519 => :msr_index_mtrr_physmask3,
    520 => :msr_index_mtrr_physbase4,
    521 => :msr_index_mtrr_physmask4,
    522 => :msr_index_mtrr_physbase5,
    523 => :msr_index_mtrr_physmask5,
    524 => :msr_index_mtrr_physbase6,
    525 => :msr_index_mtrr_physmask6,
    526 => :msr_index_mtrr_physbase7,
    527 => :msr_index_mtrr_physmask7,
    592 => :msr_index_mtrr_fix64k_00000,
    600 => :msr_index_mtrr_fix16k_80000,
    601 => :msr_index_mtrr_fix16k_a0000,
    616 => :msr_index_mtrr_fix4k_c0000,
    617 => :msr_index_mtrr_fix4k_c8000,
    618 => :msr_index_mtrr_fix4k_d0000,
    619 => :msr_index_mtrr_fix4k_d8000,
    620 => :msr_index_mtrr_fix4k_e0000,
    621 => :msr_index_mtrr_fix4k_e8000,
    622 => :msr_index_mtrr_fix4k_f0000,
    623 => :msr_index_mtrr_fix4k_f8000,
    631 => :msr_index_pat,
    640 => :msr_index_mc0_ctl2,
    641 => :msr_index_mc1_ctl2,
    767 => :msr_index_mtrr_def_type,
    837 => :msr_index_perf_capabilities,
    909 => :msr_index_perf_fixed_ctr_ctrl,
    910 => :msr_index_perf_global_status,
    911 => :msr_index_perf_global_ctrl,
    912 => :msr_index_perf_global_ovf_ctrl,
    1009 => :msr_index_pebs_enable,
    1024 => :msr_index_mc0_ctl,
    1025 => :msr_index_mc0_status,
    1026 => :msr_index_mc0_addr,
    1027 => :msr_index_mc0_misc,
    1028 => :msr_index_mc1_ctl,
    1029 => :msr_index_mc1_status,
    1030 => :msr_index_mc1_addr,
    1031 => :msr_index_mc1_misc,
    1144 => :msr_index_mask_v1_cpuid1,
    1152 => :msr_index_vmx_basic,
    1153 => :msr_index_vmx_pinbased_ctls,
    1154 => :msr_index_vmx_procbased_ctls,
    1155 => :msr_index_vmx_exit_ctls,
    1156 => :msr_index_vmx_entry_ctls,
    1157 => :msr_index_vmx_misc,
    1158 => :msr_index_vmx_cr0_fixed0,
    1159 => :msr_index_vmx_cr0_fixed1,
    1160 => :msr_index_vmx_cr4_fixed0,
    1161 => :msr_index_vmx_cr4_fixed1,
    1162 => :msr_index_vmx_vmcs_enum,
    1163 => :msr_index_vmx_procbased_ctls2,
    1164 => :msr_index_vmx_ept_vpid_cap,
    1165 => :msr_index_vmx_true_pinbased_ctls,
    1166 => :msr_index_vmx_true_procbased_ctls,
    1167 => :msr_index_vmx_true_exit_ctls,
    1168 => :msr_index_vmx_true_entry_ctls,
    1169 => :msr_index_vmx_vmfunc,
    1170 => :msr_index_vmx_procbased_ctls3,
    1232 => :msr_index_mcg_ext_ctl,
    1376 => :msr_index_rtit_output_base,
    1377 => :msr_index_rtit_output_mask,
    1392 => :msr_index_rtit_ctl,
    1393 => :msr_index_rtit_status,
    1394 => :msr_index_rtit_cr3_match,
    1536 => :msr_index_ds_area,
    1696 => :msr_index_u_cet,
    1698 => :msr_index_s_cet,
    1700 => :msr_index_pl0_ssp,
    1701 => :msr_index_pl1_ssp,
    1702 => :msr_index_pl2_ssp,
    1703 => :msr_index_pl3_ssp,
    1704 => :msr_index_isst,
    1760 => :msr_index_tsc_deadline,
    1761 => :msr_index_pkrs,
    1904 => :msr_index_pm_enable,
    1905 => :msr_index_hwp_capabilities,
    1907 => :msr_index_hwp_interrupt,
    1908 => :msr_index_hwp_request,
    1911 => :msr_index_hwp_status,
    2056 => :msr_index_x2apic_tpr,
    2058 => :msr_index_x2apic_ppr,
    2059 => :msr_index_x2apic_eoi,
    2104 => :msr_index_x2apic_tmict,
    2105 => :msr_index_x2apic_tmcct,
    2111 => :msr_index_x2apic_self,
    3472 => :msr_index_bndcfgs,
    3475 => :msr_index_pasid,
    3488 => :msr_index_xss,
    3504 => :msr_index_pkg_hdc_ctl,
    3505 => :msr_index_pm_ctl1,
    5126 => :msr_index_mcu_control,
    6913 => :msr_index_uarch_misc_ctrl,
    3221225600 => :msr_index_efer,
    3221225601 => :msr_index_star,
    3221225602 => :msr_index_lstar,
    3221225603 => :msr_index_cstar,
    3221225604 => :msr_index_syscall_mask,
    3221225728 => :msr_index_fs_base,
    3221225729 => :msr_index_gs_base,
    3221225730 => :msr_index_shadow_gs_base,
    3221225731 => :msr_index_tsc_aux,
    3221225732 => :msr_index_tsc_ratio,
    3221225733 => :msr_index_lwp_cfg,
    3221225734 => :msr_index_lwp_cbaddr,
    3221291008 => :msr_index_k7_evntsel0,
    3221291009 => :msr_index_k7_evntsel1,
    3221291010 => :msr_index_k7_evntsel2,
    3221291011 => :msr_index_k7_evntsel3,
    3221291012 => :msr_index_k7_perfctr0,
    3221291013 => :msr_index_k7_perfctr1,
    3221291014 => :msr_index_k7_perfctr2,
    3221291015 => :msr_index_k7_perfctr3,
    3221291024 => :msr_index_syscfg,
    3221291029 => :msr_index_hwcr,
    3221291030 => :msr_index_iorr_base0,
    3221291031 => :msr_index_iorr_mask0,
    3221291032 => :msr_index_iorr_base1,
    3221291033 => :msr_index_iorr_mask1,
    3221291034 => :msr_index_top_mem1,
    3221291037 => :msr_index_top_mem2,
    3221291039 => :msr_index_nb_cfg,
    3221291040 => :msr_index_patchloader,
    3221291093 => :msr_index_enable_c1e,
    3221291096 => :msr_index_mmio_conf_base,
    3221291105 => :msr_index_pstate_limit,
    3221291106 => :msr_index_pstate_ctrl,
    3221291107 => :msr_index_pstate_status,
    3221291108 => :msr_index_pstate0,
    3221291109 => :msr_index_pstate1,
    3221291110 => :msr_index_pstate2,
    3221291111 => :msr_index_pstate3,
    3221291112 => :msr_index_pstate4,
    3221291113 => :msr_index_pstate5,
    3221291114 => :msr_index_pstate6,
    3221291115 => :msr_index_pstate7,
    3221291282 => :msr_index_tseg_base,
    3221291283 => :msr_index_tseg_mask,
    3221291284 => :msr_index_vm_cr,
    3221291287 => :msr_index_vm_hsave_pa,
    3221291295 => :msr_index_virt_spec_ctrl,
    3221291328 => :msr_index_osvw_id_length,
    3221291329 => :msr_index_osvw_status,
    3221291520 => :msr_index_fam15h_evntsel0,
    3221291521 => :msr_index_fam15h_perfctr0,
    3221291522 => :msr_index_fam15h_evntsel1,
    3221291523 => :msr_index_fam15h_perfctr1,
    3221291524 => :msr_index_fam15h_evntsel2,
    3221291525 => :msr_index_fam15h_perfctr2,
    3221291526 => :msr_index_fam15h_evntsel3,
    3221291527 => :msr_index_fam15h_perfctr3,
    3221291528 => :msr_index_fam15h_evntsel4,
    3221291529 => :msr_index_fam15h_perfctr4,
    3221291530 => :msr_index_fam15h_evntsel5,
    3221291531 => :msr_index_fam15h_perfctr5,
    3221291670 => :msr_index_cstate_cfg,
    3221291696 => :msr_index_cppc_cap1,
    3221291697 => :msr_index_cppc_enable,
    3221291699 => :msr_index_cppc_req,
    3221291760 => :msr_index_amd_ppin_ctl,
    3221291761 => :msr_index_amd_ppin,
    3221295106 => :msr_index_l7s0_feature_mask,
    3221295107 => :msr_index_thrm_feature_mask,
    3221295108 => :msr_index_feature_mask,
    3221295109 => :msr_index_ext_feature_mask,
    3221295129 => :msr_index_dr1_address_mask,
    3221295130 => :msr_index_dr2_address_mask,
    3221295131 => :msr_index_dr3_address_mask,
    3221295136 => :msr_index_ls_cfg,
    3221295137 => :msr_index_ic_cfg,
    3221295138 => :msr_index_dc_cfg,
    3221295139 => :msr_index_bu_cfg,
    3221295143 => :msr_index_dr0_address_mask,
    3221295144 => :msr_index_fp_cfg,
    3221295145 => :msr_index_de_cfg,
    3221295146 => :msr_index_bu_cfg2,
    3221295148 => :msr_index_ex_cfg,
    3221295150 => :msr_index_bp_cfg,
    3221295331 => :msr_index_de_cfg2,
  }
  I__MSR_INDEX = MSR_INDEX.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
  end

  ##
  # Value of the MSR ARCH_CAPABILITIES.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L72 MSR_ARCH_CAPABILITIES
  class ArchCapabilities < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @low = ArchCapabilitiesLow.new(@_io, self, @_root)
      @high = ArchCapabilitiesHigh.new(@_io, self, @_root)
      self
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Bits 63-32 of the ARCH_CAPABILITIES MSR.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367 MSR_ARCH_CAPS
  class ArchCapabilitiesHigh < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Not vulnerable to indirect target selection (bit 62 of the MSR).
    def its_no
      return @its_no unless @its_no.nil?
      @its_no = raw & 1073741824 != 0
      @its_no
    end

    ##
    # PB_OPT_CTRL MSR (bit 32 of the MSR).
    def pb_opt_ctrl
      return @pb_opt_ctrl unless @pb_opt_ctrl.nil?
      @pb_opt_ctrl = raw & 1 != 0
      @pb_opt_ctrl
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Bits 31-0 of the ARCH_CAPABILITIES MSR.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367 MSR_ARCH_CAPS
  class ArchCapabilitiesLow < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Not vulnerable to branch history injection.
    def bhi_no
      return @bhi_no unless @bhi_no.nil?
      @bhi_no = raw & 1048576 != 0
      @bhi_no
    end

    ##
    # Instructions can be made to run in data-independent time.
    def doitm
      return @doitm unless @doitm.nil?
      @doitm = raw & 4096 != 0
      @doitm
    end

    ##
    # Enhanced IBRS.
    def eibrs
      return @eibrs unless @eibrs.nil?
      @eibrs = raw & 2 != 0
      @eibrs
    end

    ##
    # Reported energy can be filtered.
    def energy_filtering
      return @energy_filtering unless @energy_filtering.nil?
      @energy_filtering = raw & 2048 != 0
      @energy_filtering
    end

    ##
    # VERW overwrites the fill buffers.
    def fb_clear
      return @fb_clear unless @fb_clear.nil?
      @fb_clear = raw & 131072 != 0
      @fb_clear
    end

    ##
    # An MSR can exclude the fill buffers from VERW.
    def fb_clear_ctrl
      return @fb_clear_ctrl unless @fb_clear_ctrl.nil?
      @fb_clear_ctrl = raw & 262144 != 0
      @fb_clear_ctrl
    end

    ##
    # Not vulnerable to stale data from fill buffers.
    def fbsdp_no
      return @fbsdp_no unless @fbsdp_no.nil?
      @fbsdp_no = raw & 16384 != 0
      @fbsdp_no
    end

    ##
    # MCU_OPT_CTRL can disable the gather mitigation.
    def gds_ctrl
      return @gds_ctrl unless @gds_ctrl.nil?
      @gds_ctrl = raw & 33554432 != 0
      @gds_ctrl
    end

    ##
    # Not vulnerable to gather data sampling.
    def gds_no
      return @gds_no unless @gds_no.nil?
      @gds_no = raw & 67108864 != 0
      @gds_no
    end

    ##
    # A change of page size cannot raise a machine check.
    def if_pschange_mc_no
      return @if_pschange_mc_no unless @if_pschange_mc_no.nil?
      @if_pschange_mc_no = raw & 64 != 0
      @if_pschange_mc_no
    end

    ##
    # MCU_OPT_CTRL can make UMONITOR do nothing.
    def ign_umonitor
      return @ign_umonitor unless @ign_umonitor.nil?
      @ign_umonitor = raw & 536870912 != 0
      @ign_umonitor
    end

    ##
    # Not vulnerable to speculative store bypass.
    def intel_ssb_no
      return @intel_ssb_no unless @intel_ssb_no.nil?
      @intel_ssb_no = raw & 16 != 0
      @intel_ssb_no
    end

    ##
    # MCU_CONTROL MSR.
    def mcu_ctrl
      return @mcu_ctrl unless @mcu_ctrl.nil?
      @mcu_ctrl = raw & 512 != 0
      @mcu_ctrl
    end

    ##
    # MSRs with information about microcode updates.
    def mcu_ext
      return @mcu_ext unless @mcu_ext.nil?
      @mcu_ext = raw & 65536 != 0
      @mcu_ext
    end

    ##
    # Not vulnerable to microarchitectural data sampling.
    def mds_no
      return @mds_no unless @mds_no.nil?
      @mds_no = raw & 32 != 0
      @mds_no
    end

    ##
    # MISC_PACKAGE_CTRL MSR.
    def misc_pkg_ctrl
      return @misc_pkg_ctrl unless @misc_pkg_ctrl.nil?
      @misc_pkg_ctrl = raw & 1024 != 0
      @misc_pkg_ctrl
    end

    ##
    # MCU_OPT_CTRL can mitigate MONITOR and UMONITOR.
    def mon_umon_mitg
      return @mon_umon_mitg unless @mon_umon_mitg.nil?
      @mon_umon_mitg = raw & 1073741824 != 0
      @mon_umon_mitg
    end

    ##
    # MSR with the state of overclocking.
    def ovrclk_status
      return @ovrclk_status unless @ovrclk_status.nil?
      @ovrclk_status = raw & 8388608 != 0
      @ovrclk_status
    end

    ##
    # Not vulnerable to predictions from the return stack after a barrier.
    def pbrsb_no
      return @pbrsb_no unless @pbrsb_no.nil?
      @pbrsb_no = raw & 16777216 != 0
      @pbrsb_no
    end

    ##
    # Not vulnerable to stale data from primary buffers.
    def psdp_no
      return @psdp_no unless @psdp_no.nil?
      @psdp_no = raw & 32768 != 0
      @psdp_no
    end

    ##
    # Not vulnerable to rogue data cache loads (Meltdown).
    def rdcl_no
      return @rdcl_no unless @rdcl_no.nil?
      @rdcl_no = raw & 1 != 0
      @rdcl_no
    end

    ##
    # VERW overwrites the register files.
    def rfds_clear
      return @rfds_clear unless @rfds_clear.nil?
      @rfds_clear = raw & 268435456 != 0
      @rfds_clear
    end

    ##
    # Not vulnerable to register file data sampling.
    def rfds_no
      return @rfds_no unless @rfds_no.nil?
      @rfds_no = raw & 134217728 != 0
      @rfds_no
    end

    ##
    # The return stack's fallback predictor is restricted.
    def rrsba
      return @rrsba unless @rrsba.nil?
      @rrsba = raw & 524288 != 0
      @rrsba
    end

    ##
    # An empty return stack falls back to another predictor.
    def rsba
      return @rsba unless @rsba.nil?
      @rsba = raw & 4 != 0
      @rsba
    end

    ##
    # Not vulnerable to shared buffer reads nor to sideband stale data.
    def sbdr_ssdp_no
      return @sbdr_ssdp_no unless @sbdr_ssdp_no.nil?
      @sbdr_ssdp_no = raw & 8192 != 0
      @sbdr_ssdp_no
    end

    ##
    # A hypervisor need not flush the L1 data cache.
    def skip_l1dfl
      return @skip_l1dfl unless @skip_l1dfl.nil?
      @skip_l1dfl = raw & 8 != 0
      @skip_l1dfl
    end

    ##
    # Not vulnerable to asynchronous aborts of transactions.
    def taa_no
      return @taa_no unless @taa_no.nil?
      @taa_no = raw & 256 != 0
      @taa_no
    end

    ##
    # TSX_CTRL MSR.
    def tsx_ctrl
      return @tsx_ctrl unless @tsx_ctrl.nil?
      @tsx_ctrl = raw & 128 != 0
      @tsx_ctrl
    end

    ##
    # MSR that says whether xAPIC mode is locked out.
    def xapic_status
      return @xapic_status unless @xapic_status.nil?
      @xapic_status = raw & 2097152 != 0
      @xapic_status
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class CpuSignature < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # The family, if it is less than 15.
    def base_family
      return @base_family unless @base_family.nil?
      @base_family = raw >> 8 & 15
      @base_family
    end

    ##
    # Low digit of the model.
    def base_model
      return @base_model unless @base_model.nil?
      @base_model = raw >> 4 & 15
      @base_model
    end

    ##
    # Number to add to the family if that is 15.
    def extended_family
      return @extended_family unless @extended_family.nil?
      @extended_family = raw >> 20 & 255
      @extended_family
    end

    ##
    # High digit of the model, which counts for family 6 and from 15 on.
    def extended_model
      return @extended_model unless @extended_model.nil?
      @extended_model = raw >> 16 & 15
      @extended_model
    end

    ##
    # The family, composed.
    def family
      return @family unless @family.nil?
      @family = (base_family == 15 ? base_family + extended_family : base_family)
      @family
    end

    ##
    # The model, composed.
    def model
      return @model unless @model.nil?
      @model = ( ((base_family == 15) || (base_family == 6))  ? base_model + extended_model * 16 : base_model)
      @model
    end

    ##
    # Revision of the model.
    def stepping
      return @stepping unless @stepping.nil?
      @stepping = raw & 15
      @stepping
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # The contents of one CPUID leaf. The type is at the start of a substream of
  # its own (`size: 24`), which `features` relies on.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326 struct xen_cpuid_leaf
  class CpuidLeaf < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @leaf = @_io.read_u4le
      @subleaf = @_io.read_u4le
      @eax = @_io.read_u4le
      @ebx = @_io.read_u4le
      @ecx = @_io.read_u4le
      @edx = @_io.read_u4le
      self
    end

    ##
    # The four registers, decoded. Absent for leaves without a layout in
    # this definition.
    def features
      return @features unless @features.nil?
      if layout != :leaf_layout_leaf_registers
        _pos = @_io.pos
        @_io.seek(8)
        case layout
        when :leaf_layout_leaf_address_sizes
          @features = LeafAddressSizes.new(@_io, self, @_root)
        when :leaf_layout_leaf_brand
          @features = LeafBrand.new(@_io, self, @_root)
        when :leaf_layout_leaf_extended_features
          @features = LeafExtendedFeatures.new(@_io, self, @_root)
        when :leaf_layout_leaf_extended_features_2
          @features = LeafExtendedFeatures2.new(@_io, self, @_root)
        when :leaf_layout_leaf_features_0
          @features = LeafFeatures0.new(@_io, self, @_root)
        when :leaf_layout_leaf_features_1
          @features = LeafFeatures1.new(@_io, self, @_root)
        when :leaf_layout_leaf_features_2
          @features = LeafFeatures2.new(@_io, self, @_root)
        when :leaf_layout_leaf_hypervisor
          @features = LeafHypervisor.new(@_io, self, @_root)
        when :leaf_layout_leaf_power
          @features = LeafPower.new(@_io, self, @_root)
        when :leaf_layout_leaf_vendor
          @features = LeafVendor.new(@_io, self, @_root)
        when :leaf_layout_leaf_version
          @features = LeafVersion.new(@_io, self, @_root)
        when :leaf_layout_leaf_xstate_0
          @features = LeafXstate0.new(@_io, self, @_root)
        when :leaf_layout_leaf_xstate_1
          @features = LeafXstate1.new(@_io, self, @_root)
        when :leaf_layout_leaf_xstate_component
          @features = LeafXstateComponent.new(@_io, self, @_root)
        end
        @_io.seek(_pos)
      end
      @features
    end

    ##
    # The leaf depends on ecx.
    def has_subleaf
      return @has_subleaf unless @has_subleaf.nil?
      @has_subleaf = subleaf != 4294967295
      @has_subleaf
    end

    ##
    # Type of `features`.
    def layout
      return @layout unless @layout.nil?
      @layout = ( ((leaf == 0) || (leaf == 2147483648))  ? :leaf_layout_leaf_vendor : (leaf == 1 ? :leaf_layout_leaf_version : ( ((leaf == 7) && (subleaf == 0))  ? :leaf_layout_leaf_features_0 : ( ((leaf == 7) && (subleaf == 1))  ? :leaf_layout_leaf_features_1 : ( ((leaf == 7) && (subleaf == 2))  ? :leaf_layout_leaf_features_2 : ( ((leaf == 13) && (subleaf == 0))  ? :leaf_layout_leaf_xstate_0 : ( ((leaf == 13) && (subleaf == 1))  ? :leaf_layout_leaf_xstate_1 : ( ((leaf == 13) && (subleaf < 63))  ? :leaf_layout_leaf_xstate_component : ( ((leaf == 1073741824) || (leaf == 1073742080))  ? :leaf_layout_leaf_hypervisor : (leaf == 2147483649 ? :leaf_layout_leaf_extended_features : (leaf == 2147483650 ? :leaf_layout_leaf_brand : (leaf == 2147483651 ? :leaf_layout_leaf_brand : (leaf == 2147483652 ? :leaf_layout_leaf_brand : (leaf == 2147483655 ? :leaf_layout_leaf_power : (leaf == 2147483656 ? :leaf_layout_leaf_address_sizes : (leaf == 2147483681 ? :leaf_layout_leaf_extended_features_2 : :leaf_layout_leaf_registers))))))))))))))))
      @layout
    end

    ##
    # The leaf by name.
    def leaf_id
      return @leaf_id unless @leaf_id.nil?
      @leaf_id = Kaitai::Struct::Stream::resolve_enum(XenX86CpuPolicy::CPUID_LEAF_ID, leaf)
      @leaf_id
    end

    ##
    # Value of eax that selects this leaf.
    attr_reader :leaf

    ##
    # Value of ecx that selects it; 0xffffffff if ecx does not matter.
    attr_reader :subleaf

    ##
    # Value that the guest gets in eax.
    attr_reader :eax

    ##
    # Value that the guest gets in ebx.
    attr_reader :ebx

    ##
    # Value that the guest gets in ecx.
    attr_reader :ecx

    ##
    # Value that the guest gets in edx.
    attr_reader :edx
  end

  ##
  # The CPUID leaves of a guest, an array as long as its blob.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326 struct xen_cpuid_leaf
  class CpuidPolicy < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @_raw_leaves = []
      @leaves = []
      (num_leaves).times { |i|
        _io_leaves = @_io.substream(24)
        @leaves << CpuidLeaf.new(_io_leaves, self, @_root)
      }
      @excess = @_io.read_bytes_full
      self
    end

    ##
    # Number of whole leaves in the blob.
    def num_leaves
      return @num_leaves unless @num_leaves.nil?
      @num_leaves = _io.size / 24
      @num_leaves
    end

    ##
    # The leaves, in ascending order when Xen wrote them.
    attr_reader :leaves

    ##
    # Bytes left over after the last whole leaf; empty in a well-formed blob.
    attr_reader :excess
    attr_reader :_raw_leaves
  end

  ##
  # Leaf 1, ecx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L113 CPUID level 0x00000001.ecx
  class Features1Ecx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # AES instructions.
    def aesni
      return @aesni unless @aesni.nil?
      @aesni = raw & 33554432 != 0
      @aesni
    end

    ##
    # AVX.
    def avx
      return @avx unless @avx.nil?
      @avx = raw & 268435456 != 0
      @avx
    end

    ##
    # CMPXCHG16B.
    def cx16
      return @cx16 unless @cx16.nil?
      @cx16 = raw & 8192 != 0
      @cx16
    end

    ##
    # Direct cache access.
    def dca
      return @dca unless @dca.nil?
      @dca = raw & 262144 != 0
      @dca
    end

    ##
    # Debug store that can be qualified by privilege level.
    def dscpl
      return @dscpl unless @dscpl.nil?
      @dscpl = raw & 16 != 0
      @dscpl
    end

    ##
    # Debug store with 64-bit records.
    def dtes64
      return @dtes64 unless @dtes64.nil?
      @dtes64 = raw & 4 != 0
      @dtes64
    end

    ##
    # Enhanced SpeedStep.
    def eist
      return @eist unless @eist.nil?
      @eist = raw & 128 != 0
      @eist
    end

    ##
    # Conversion to and from half-precision floats.
    def f16c
      return @f16c unless @f16c.nil?
      @f16c = raw & 536870912 != 0
      @f16c
    end

    ##
    # Fused multiply-add.
    def fma
      return @fma unless @fma.nil?
      @fma = raw & 4096 != 0
      @fma
    end

    ##
    # Set by hypervisors for their guests, never by hardware.
    def hypervisor
      return @hypervisor unless @hypervisor.nil?
      @hypervisor = raw >> 31 != 0
      @hypervisor
    end

    ##
    # MONITOR and MWAIT.
    def monitor
      return @monitor unless @monitor.nil?
      @monitor = raw & 8 != 0
      @monitor
    end

    ##
    # MOVBE.
    def movbe
      return @movbe unless @movbe.nil?
      @movbe = raw & 4194304 != 0
      @movbe
    end

    ##
    # The operating system has enabled XSAVE; mirrors cr4.
    def osxsave
      return @osxsave unless @osxsave.nil?
      @osxsave = raw & 134217728 != 0
      @osxsave
    end

    ##
    # Process context identifiers.
    def pcid
      return @pcid unless @pcid.nil?
      @pcid = raw & 131072 != 0
      @pcid
    end

    ##
    # Carry-less multiplication, PCLMULQDQ.
    def pclmulqdq
      return @pclmulqdq unless @pclmulqdq.nil?
      @pclmulqdq = raw & 2 != 0
      @pclmulqdq
    end

    ##
    # MSR with the performance and debug capabilities.
    def pdcm
      return @pdcm unless @pdcm.nil?
      @pdcm = raw & 32768 != 0
      @pdcm
    end

    ##
    # POPCNT.
    def popcnt
      return @popcnt unless @popcnt.nil?
      @popcnt = raw & 8388608 != 0
      @popcnt
    end

    ##
    # RDRAND.
    def rdrand
      return @rdrand unless @rdrand.nil?
      @rdrand = raw & 1073741824 != 0
      @rdrand
    end

    ##
    # MSR that controls debugging of the silicon.
    def sdbg
      return @sdbg unless @sdbg.nil?
      @sdbg = raw & 2048 != 0
      @sdbg
    end

    ##
    # Safer mode extensions.
    def smx
      return @smx unless @smx.nil?
      @smx = raw & 64 != 0
      @smx
    end

    ##
    # SSE3.
    def sse3
      return @sse3 unless @sse3.nil?
      @sse3 = raw & 1 != 0
      @sse3
    end

    ##
    # SSE4.1.
    def sse4_1
      return @sse4_1 unless @sse4_1.nil?
      @sse4_1 = raw & 524288 != 0
      @sse4_1
    end

    ##
    # SSE4.2.
    def sse4_2
      return @sse4_2 unless @sse4_2.nil?
      @sse4_2 = raw & 1048576 != 0
      @sse4_2
    end

    ##
    # Supplemental SSE3.
    def ssse3
      return @ssse3 unless @ssse3.nil?
      @ssse3 = raw & 512 != 0
      @ssse3
    end

    ##
    # Second thermal monitor.
    def tm2
      return @tm2 unless @tm2.nil?
      @tm2 = raw & 256 != 0
      @tm2
    end

    ##
    # The APIC timer can wait for a value of the TSC.
    def tsc_deadline
      return @tsc_deadline unless @tsc_deadline.nil?
      @tsc_deadline = raw & 16777216 != 0
      @tsc_deadline
    end

    ##
    # Intel's virtual machine extensions.
    def vmx
      return @vmx unless @vmx.nil?
      @vmx = raw & 32 != 0
      @vmx
    end

    ##
    # The local APIC has its x2APIC mode.
    def x2apic
      return @x2apic unless @x2apic.nil?
      @x2apic = raw & 2097152 != 0
      @x2apic
    end

    ##
    # XSAVE, XRSTOR and the registers XCR.
    def xsave
      return @xsave unless @xsave.nil?
      @xsave = raw & 67108864 != 0
      @xsave
    end

    ##
    # Task priority messages can be disabled.
    def xtpr
      return @xtpr unless @xtpr.nil?
      @xtpr = raw & 16384 != 0
      @xtpr
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 1, edx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L83 CPUID level 0x00000001.edx
  class Features1Edx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Thermal and clock control through MSRs.
    def acpi
      return @acpi unless @acpi.nil?
      @acpi = raw & 4194304 != 0
      @acpi
    end

    ##
    # Local APIC present and enabled; mirrors the APIC base MSR.
    def apic
      return @apic unless @apic.nil?
      @apic = raw & 512 != 0
      @apic
    end

    ##
    # CLFLUSH.
    def clflush
      return @clflush unless @clflush.nil?
      @clflush = raw & 524288 != 0
      @clflush
    end

    ##
    # Conditional moves.
    def cmov
      return @cmov unless @cmov.nil?
      @cmov = raw & 32768 != 0
      @cmov
    end

    ##
    # CMPXCHG8B.
    def cx8
      return @cx8 unless @cx8.nil?
      @cx8 = raw & 256 != 0
      @cx8
    end

    ##
    # Debugging extensions: breakpoints on I/O ports.
    def de
      return @de unless @de.nil?
      @de = raw & 4 != 0
      @de
    end

    ##
    # Debug store.
    def ds
      return @ds unless @ds.nil?
      @ds = raw & 2097152 != 0
      @ds
    end

    ##
    # x87 floating-point unit.
    def fpu
      return @fpu unless @fpu.nil?
      @fpu = raw & 1 != 0
      @fpu
    end

    ##
    # FXSAVE and FXRSTOR.
    def fxsr
      return @fxsr unless @fxsr.nil?
      @fxsr = raw & 16777216 != 0
      @fxsr
    end

    ##
    # The package may hold more than one logical processor.
    def htt
      return @htt unless @htt.nil?
      @htt = raw & 268435456 != 0
      @htt
    end

    ##
    # An Itanium processor in its x86 mode.
    def ia64
      return @ia64 unless @ia64.nil?
      @ia64 = raw & 1073741824 != 0
      @ia64
    end

    ##
    # Machine-check architecture with its banks.
    def mca
      return @mca unless @mca.nil?
      @mca = raw & 16384 != 0
      @mca
    end

    ##
    # Machine-check exception.
    def mce
      return @mce unless @mce.nil?
      @mce = raw & 128 != 0
      @mce
    end

    ##
    # MMX.
    def mmx
      return @mmx unless @mmx.nil?
      @mmx = raw & 8388608 != 0
      @mmx
    end

    ##
    # RDMSR and WRMSR.
    def msr
      return @msr unless @msr.nil?
      @msr = raw & 32 != 0
      @msr
    end

    ##
    # Memory type range registers.
    def mtrr
      return @mtrr unless @mtrr.nil?
      @mtrr = raw & 4096 != 0
      @mtrr
    end

    ##
    # Physical address extension: 64-bit page-table entries.
    def pae
      return @pae unless @pae.nil?
      @pae = raw & 64 != 0
      @pae
    end

    ##
    # Page attribute table.
    def pat
      return @pat unless @pat.nil?
      @pat = raw & 65536 != 0
      @pat
    end

    ##
    # Pending break enable.
    def pbe
      return @pbe unless @pbe.nil?
      @pbe = raw >> 31 != 0
      @pbe
    end

    ##
    # Global pages.
    def pge
      return @pge unless @pge.nil?
      @pge = raw & 8192 != 0
      @pge
    end

    ##
    # 4 MiB pages.
    def pse
      return @pse unless @pse.nil?
      @pse = raw & 8 != 0
      @pse
    end

    ##
    # 4 MiB pages above 4 GiB.
    def pse36
      return @pse36 unless @pse36.nil?
      @pse36 = raw & 131072 != 0
      @pse36
    end

    ##
    # Processor serial number in leaf 3.
    def psn
      return @psn unless @psn.nil?
      @psn = raw & 262144 != 0
      @psn
    end

    ##
    # SYSENTER and SYSEXIT.
    def sep
      return @sep unless @sep.nil?
      @sep = raw & 2048 != 0
      @sep
    end

    ##
    # Self-snoop: the processor snoops its own caches.
    def ss
      return @ss unless @ss.nil?
      @ss = raw & 134217728 != 0
      @ss
    end

    ##
    # SSE.
    def sse
      return @sse unless @sse.nil?
      @sse = raw & 33554432 != 0
      @sse
    end

    ##
    # SSE2.
    def sse2
      return @sse2 unless @sse2.nil?
      @sse2 = raw & 67108864 != 0
      @sse2
    end

    ##
    # First thermal monitor.
    def tm1
      return @tm1 unless @tm1.nil?
      @tm1 = raw & 536870912 != 0
      @tm1
    end

    ##
    # Time stamp counter and RDTSC.
    def tsc
      return @tsc unless @tsc.nil?
      @tsc = raw & 16 != 0
      @tsc
    end

    ##
    # Virtual-8086 mode extensions.
    def vme
      return @vme unless @vme.nil?
      @vme = raw & 2 != 0
      @vme
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 7 subleaf 0, ebx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L187 CPUID level 0x00000007:0.ebx
  class Features70Ebx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # ADCX and ADOX.
    def adx
      return @adx unless @adx.nil?
      @adx = raw & 524288 != 0
      @adx
    end

    ##
    # AVX2.
    def avx2
      return @avx2 unless @avx2.nil?
      @avx2 = raw & 32 != 0
      @avx2
    end

    ##
    # AVX-512 integer fused multiply-add.
    def avx512_ifma
      return @avx512_ifma unless @avx512_ifma.nil?
      @avx512_ifma = raw & 2097152 != 0
      @avx512_ifma
    end

    ##
    # AVX-512 bytes and words.
    def avx512bw
      return @avx512bw unless @avx512bw.nil?
      @avx512bw = raw & 1073741824 != 0
      @avx512bw
    end

    ##
    # AVX-512 conflict detection.
    def avx512cd
      return @avx512cd unless @avx512cd.nil?
      @avx512cd = raw & 268435456 != 0
      @avx512cd
    end

    ##
    # AVX-512 doublewords and quadwords.
    def avx512dq
      return @avx512dq unless @avx512dq.nil?
      @avx512dq = raw & 131072 != 0
      @avx512dq
    end

    ##
    # AVX-512 exponentials and reciprocals of Xeon Phi.
    def avx512er
      return @avx512er unless @avx512er.nil?
      @avx512er = raw & 134217728 != 0
      @avx512er
    end

    ##
    # AVX-512 foundation.
    def avx512f
      return @avx512f unless @avx512f.nil?
      @avx512f = raw & 65536 != 0
      @avx512f
    end

    ##
    # AVX-512 prefetches of Xeon Phi.
    def avx512pf
      return @avx512pf unless @avx512pf.nil?
      @avx512pf = raw & 67108864 != 0
      @avx512pf
    end

    ##
    # AVX-512 on shorter vectors.
    def avx512vl
      return @avx512vl unless @avx512vl.nil?
      @avx512vl = raw >> 31 != 0
      @avx512vl
    end

    ##
    # First set of bit manipulations.
    def bmi1
      return @bmi1 unless @bmi1.nil?
      @bmi1 = raw & 8 != 0
      @bmi1
    end

    ##
    # Second set of bit manipulations.
    def bmi2
      return @bmi2 unless @bmi2.nil?
      @bmi2 = raw & 256 != 0
      @bmi2
    end

    ##
    # CLFLUSHOPT.
    def clflushopt
      return @clflushopt unless @clflushopt.nil?
      @clflushopt = raw & 8388608 != 0
      @clflushopt
    end

    ##
    # CLWB.
    def clwb
      return @clwb unless @clwb.nil?
      @clwb = raw & 16777216 != 0
      @clwb
    end

    ##
    # Enhanced REP MOVSB and STOSB.
    def erms
      return @erms unless @erms.nil?
      @erms = raw & 512 != 0
      @erms
    end

    ##
    # The x87 data pointer changes only at exceptions.
    def fdp_excp_only
      return @fdp_excp_only unless @fdp_excp_only.nil?
      @fdp_excp_only = raw & 64 != 0
      @fdp_excp_only
    end

    ##
    # RDFSBASE, WRFSBASE and similar instructions.
    def fsgsbase
      return @fsgsbase unless @fsgsbase.nil?
      @fsgsbase = raw & 1 != 0
      @fsgsbase
    end

    ##
    # Hardware lock elision.
    def hle
      return @hle unless @hle.nil?
      @hle = raw & 16 != 0
      @hle
    end

    ##
    # INVPCID.
    def invpcid
      return @invpcid unless @invpcid.nil?
      @invpcid = raw & 1024 != 0
      @invpcid
    end

    ##
    # Memory protection extensions.
    def mpx
      return @mpx unless @mpx.nil?
      @mpx = raw & 16384 != 0
      @mpx
    end

    ##
    # The x87 selectors are stored as zero.
    def no_fpu_sel
      return @no_fpu_sel unless @no_fpu_sel.nil?
      @no_fpu_sel = raw & 8192 != 0
      @no_fpu_sel
    end

    ##
    # Enforcement of platform quality of service.
    def pqe
      return @pqe unless @pqe.nil?
      @pqe = raw & 32768 != 0
      @pqe
    end

    ##
    # Monitoring of platform quality of service.
    def pqm
      return @pqm unless @pqm.nil?
      @pqm = raw & 4096 != 0
      @pqm
    end

    ##
    # Processor trace.
    def proc_trace
      return @proc_trace unless @proc_trace.nil?
      @proc_trace = raw & 33554432 != 0
      @proc_trace
    end

    ##
    # RDSEED.
    def rdseed
      return @rdseed unless @rdseed.nil?
      @rdseed = raw & 262144 != 0
      @rdseed
    end

    ##
    # Restricted transactional memory.
    def rtm
      return @rtm unless @rtm.nil?
      @rtm = raw & 2048 != 0
      @rtm
    end

    ##
    # Software guard extensions.
    def sgx
      return @sgx unless @sgx.nil?
      @sgx = raw & 4 != 0
      @sgx
    end

    ##
    # SHA-1 and SHA-256.
    def sha
      return @sha unless @sha.nil?
      @sha = raw & 536870912 != 0
      @sha
    end

    ##
    # Supervisor code cannot access user pages by accident.
    def smap
      return @smap unless @smap.nil?
      @smap = raw & 1048576 != 0
      @smap
    end

    ##
    # Supervisor code cannot execute user pages.
    def smep
      return @smep unless @smep.nil?
      @smep = raw & 128 != 0
      @smep
    end

    ##
    # TSC_ADJUST MSR.
    def tsc_adjust
      return @tsc_adjust unless @tsc_adjust.nil?
      @tsc_adjust = raw & 2 != 0
      @tsc_adjust
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 7 subleaf 0, ecx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L220 CPUID level 0x00000007:0.ecx
  class Features70Ecx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # AVX-512 bit counting in bytes and words.
    def avx512_bitalg
      return @avx512_bitalg unless @avx512_bitalg.nil?
      @avx512_bitalg = raw & 4096 != 0
      @avx512_bitalg
    end

    ##
    # AVX-512 manipulation of bytes in vectors.
    def avx512_vbmi
      return @avx512_vbmi unless @avx512_vbmi.nil?
      @avx512_vbmi = raw & 2 != 0
      @avx512_vbmi
    end

    ##
    # More AVX-512 manipulation of bytes in vectors.
    def avx512_vbmi2
      return @avx512_vbmi2 unless @avx512_vbmi2.nil?
      @avx512_vbmi2 = raw & 64 != 0
      @avx512_vbmi2
    end

    ##
    # AVX-512 neural network instructions.
    def avx512_vnni
      return @avx512_vnni unless @avx512_vnni.nil?
      @avx512_vnni = raw & 2048 != 0
      @avx512_vnni
    end

    ##
    # AVX-512 bit counting in doublewords and quadwords.
    def avx512_vpopcntdq
      return @avx512_vpopcntdq unless @avx512_vpopcntdq.nil?
      @avx512_vpopcntdq = raw & 16384 != 0
      @avx512_vpopcntdq
    end

    ##
    # Debug exception for locks that hold the bus.
    def bld
      return @bld unless @bld.nil?
      @bld = raw & 16777216 != 0
      @bld
    end

    ##
    # Shadow stacks.
    def cet_ss
      return @cet_ss unless @cet_ss.nil?
      @cet_ss = raw & 128 != 0
      @cet_ss
    end

    ##
    # CLDEMOTE.
    def cldemote
      return @cldemote unless @cldemote.nil?
      @cldemote = raw & 33554432 != 0
      @cldemote
    end

    ##
    # ENQCMD and ENQCMDS.
    def enqcmd
      return @enqcmd unless @enqcmd.nil?
      @enqcmd = raw & 536870912 != 0
      @enqcmd
    end

    ##
    # Galois field arithmetic.
    def gfni
      return @gfni unless @gfni.nil?
      @gfni = raw & 256 != 0
      @gfni
    end

    ##
    # Page tables with five levels.
    def la57
      return @la57 unless @la57.nil?
      @la57 = raw & 65536 != 0
      @la57
    end

    ##
    # MOVDIR64B.
    def movdir64b
      return @movdir64b unless @movdir64b.nil?
      @movdir64b = raw & 268435456 != 0
      @movdir64b
    end

    ##
    # MOVDIRI.
    def movdiri
      return @movdiri unless @movdiri.nil?
      @movdiri = raw & 134217728 != 0
      @movdiri
    end

    ##
    # The operating system has enabled protection keys; mirrors cr4.
    def ospke
      return @ospke unless @ospke.nil?
      @ospke = raw & 16 != 0
      @ospke
    end

    ##
    # Protection keys for supervisor pages.
    def pks
      return @pks unless @pks.nil?
      @pks = raw >> 31 != 0
      @pks
    end

    ##
    # Protection keys for user pages.
    def pku
      return @pku unless @pku.nil?
      @pku = raw & 8 != 0
      @pku
    end

    ##
    # PREFETCHWT1.
    def prefetchwt1
      return @prefetchwt1 unless @prefetchwt1.nil?
      @prefetchwt1 = raw & 1 != 0
      @prefetchwt1
    end

    ##
    # RDPID.
    def rdpid
      return @rdpid unless @rdpid.nil?
      @rdpid = raw & 4194304 != 0
      @rdpid
    end

    ##
    # SGX launch configuration.
    def sgx_lc
      return @sgx_lc unless @sgx_lc.nil?
      @sgx_lc = raw & 1073741824 != 0
      @sgx_lc
    end

    ##
    # Total memory encryption.
    def tme
      return @tme unless @tme.nil?
      @tme = raw & 8192 != 0
      @tme
    end

    ##
    # User code cannot read descriptor table registers.
    def umip
      return @umip unless @umip.nil?
      @umip = raw & 4 != 0
      @umip
    end

    ##
    # AES on vectors.
    def vaes
      return @vaes unless @vaes.nil?
      @vaes = raw & 512 != 0
      @vaes
    end

    ##
    # Carry-less multiplication on vectors.
    def vpclmulqdq
      return @vpclmulqdq unless @vpclmulqdq.nil?
      @vpclmulqdq = raw & 1024 != 0
      @vpclmulqdq
    end

    ##
    # UMONITOR, UMWAIT and TPAUSE.
    def waitpkg
      return @waitpkg unless @waitpkg.nil?
      @waitpkg = raw & 32 != 0
      @waitpkg
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 7 subleaf 0, edx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L273 CPUID level 0x00000007:0.edx
  class Features70Edx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # AMX on bfloat16 numbers.
    def amx_bf16
      return @amx_bf16 unless @amx_bf16.nil?
      @amx_bf16 = raw & 4194304 != 0
      @amx_bf16
    end

    ##
    # AMX on 8-bit integers.
    def amx_int8
      return @amx_int8 unless @amx_int8.nil?
      @amx_int8 = raw & 33554432 != 0
      @amx_int8
    end

    ##
    # AMX tiles.
    def amx_tile
      return @amx_tile unless @amx_tile.nil?
      @amx_tile = raw & 16777216 != 0
      @amx_tile
    end

    ##
    # ARCH_CAPABILITIES MSR.
    def arch_caps
      return @arch_caps unless @arch_caps.nil?
      @arch_caps = raw & 536870912 != 0
      @arch_caps
    end

    ##
    # Architectural last branch records.
    def arch_lbr
      return @arch_lbr unless @arch_lbr.nil?
      @arch_lbr = raw & 524288 != 0
      @arch_lbr
    end

    ##
    # Multiply-accumulate instructions of Xeon Phi.
    def avx512_4fmaps
      return @avx512_4fmaps unless @avx512_4fmaps.nil?
      @avx512_4fmaps = raw & 8 != 0
      @avx512_4fmaps
    end

    ##
    # Neural network instructions of Xeon Phi.
    def avx512_4vnniw
      return @avx512_4vnniw unless @avx512_4vnniw.nil?
      @avx512_4vnniw = raw & 4 != 0
      @avx512_4vnniw
    end

    ##
    # AVX-512 on half-precision floats.
    def avx512_fp16
      return @avx512_fp16 unless @avx512_fp16.nil?
      @avx512_fp16 = raw & 8388608 != 0
      @avx512_fp16
    end

    ##
    # VP2INTERSECTD and VP2INTERSECTQ.
    def avx512_vp2intersect
      return @avx512_vp2intersect unless @avx512_vp2intersect.nil?
      @avx512_vp2intersect = raw & 256 != 0
      @avx512_vp2intersect
    end

    ##
    # Indirect branch tracking.
    def cet_ibt
      return @cet_ibt unless @cet_ibt.nil?
      @cet_ibt = raw & 1048576 != 0
      @cet_ibt
    end

    ##
    # CORE_CAPABILITIES MSR.
    def core_caps
      return @core_caps unless @core_caps.nil?
      @core_caps = raw & 1073741824 != 0
      @core_caps
    end

    ##
    # REP MOVSB is fast for short strings.
    def fsrm
      return @fsrm unless @fsrm.nil?
      @fsrm = raw & 16 != 0
      @fsrm
    end

    ##
    # Cores of more than one kind.
    def hybrid
      return @hybrid unless @hybrid.nil?
      @hybrid = raw & 32768 != 0
      @hybrid
    end

    ##
    # IBRS and IBPB, as Intel enumerates them.
    def ibrsb
      return @ibrsb unless @ibrsb.nil?
      @ibrsb = raw & 67108864 != 0
      @ibrsb
    end

    ##
    # FLUSH_CMD MSR.
    def l1d_flush
      return @l1d_flush unless @l1d_flush.nil?
      @l1d_flush = raw & 268435456 != 0
      @l1d_flush
    end

    ##
    # VERW overwrites the processor's buffers.
    def md_clear
      return @md_clear unless @md_clear.nil?
      @md_clear = raw & 1024 != 0
      @md_clear
    end

    ##
    # PCONFIG.
    def pconfig
      return @pconfig unless @pconfig.nil?
      @pconfig = raw & 262144 != 0
      @pconfig
    end

    ##
    # Transactions always abort.
    def rtm_always_abort
      return @rtm_always_abort unless @rtm_always_abort.nil?
      @rtm_always_abort = raw & 2048 != 0
      @rtm_always_abort
    end

    ##
    # SERIALIZE.
    def serialize
      return @serialize unless @serialize.nil?
      @serialize = raw & 16384 != 0
      @serialize
    end

    ##
    # SGX attestation keys.
    def sgx_keys
      return @sgx_keys unless @sgx_keys.nil?
      @sgx_keys = raw & 2 != 0
      @sgx_keys
    end

    ##
    # MCU_OPT_CTRL can disable the RDRAND mitigation.
    def srbds_ctrl
      return @srbds_ctrl unless @srbds_ctrl.nil?
      @srbds_ctrl = raw & 512 != 0
      @srbds_ctrl
    end

    ##
    # Speculative store bypass can be disabled, as Intel enumerates it.
    def ssbd
      return @ssbd unless @ssbd.nil?
      @ssbd = raw >> 31 != 0
      @ssbd
    end

    ##
    # Single-thread indirect branch predictors, as Intel enumerates them.
    def stibp
      return @stibp unless @stibp.nil?
      @stibp = raw & 134217728 != 0
      @stibp
    end

    ##
    # TSX_FORCE_ABORT MSR.
    def tsx_force_abort
      return @tsx_force_abort unless @tsx_force_abort.nil?
      @tsx_force_abort = raw & 8192 != 0
      @tsx_force_abort
    end

    ##
    # Tracking of loads in a transaction can be suspended.
    def tsxldtrk
      return @tsxldtrk unless @tsxldtrk.nil?
      @tsxldtrk = raw & 65536 != 0
      @tsxldtrk
    end

    ##
    # Interrupts delivered to user code.
    def uintr
      return @uintr unless @uintr.nil?
      @uintr = raw & 32 != 0
      @uintr
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 7 subleaf 1, eax.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L301 CPUID level 0x00000007:1.eax
  class Features71Eax < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # AMX on half-precision floats.
    def amx_fp16
      return @amx_fp16 unless @amx_fp16.nil?
      @amx_fp16 = raw & 2097152 != 0
      @amx_fp16
    end

    ##
    # Architectural performance monitoring leaf.
    def arch_perf_mon
      return @arch_perf_mon unless @arch_perf_mon.nil?
      @arch_perf_mon = raw & 256 != 0
      @arch_perf_mon
    end

    ##
    # AVX-512 on bfloat16 numbers.
    def avx512_bf16
      return @avx512_bf16 unless @avx512_bf16.nil?
      @avx512_bf16 = raw & 32 != 0
      @avx512_bf16
    end

    ##
    # Integer fused multiply-add in AVX.
    def avx_ifma
      return @avx_ifma unless @avx_ifma.nil?
      @avx_ifma = raw & 8388608 != 0
      @avx_ifma
    end

    ##
    # Neural network instructions in AVX.
    def avx_vnni
      return @avx_vnni unless @avx_vnni.nil?
      @avx_vnni = raw & 16 != 0
      @avx_vnni
    end

    ##
    # Compare, exchange and add in one instruction.
    def cmpccxadd
      return @cmpccxadd unless @cmpccxadd.nil?
      @cmpccxadd = raw & 128 != 0
      @cmpccxadd
    end

    ##
    # Flexible return and event delivery.
    def fred
      return @fred unless @fred.nil?
      @fred = raw & 131072 != 0
      @fred
    end

    ##
    # REP CMPSB and SCASB are fast for short strings.
    def fsrcs
      return @fsrcs unless @fsrcs.nil?
      @fsrcs = raw & 4096 != 0
      @fsrcs
    end

    ##
    # REP STOSB is fast for short strings.
    def fsrs
      return @fsrs unless @fsrs.nil?
      @fsrs = raw & 2048 != 0
      @fsrs
    end

    ##
    # REP MOVSB of zero length is fast.
    def fzrm
      return @fzrm unless @fzrm.nil?
      @fzrm = raw & 1024 != 0
      @fzrm
    end

    ##
    # Linear address masking.
    def lam
      return @lam unless @lam.nil?
      @lam = raw & 67108864 != 0
      @lam
    end

    ##
    # Linear address space separation of supervisor and user.
    def lass
      return @lass unless @lass.nil?
      @lass = raw & 64 != 0
      @lass
    end

    ##
    # LKGS.
    def lkgs
      return @lkgs unless @lkgs.nil?
      @lkgs = raw & 262144 != 0
      @lkgs
    end

    ##
    # MOVRS, a load of data that others read too.
    def movrs
      return @movrs unless @movrs.nil?
      @movrs = raw >> 31 != 0
      @movrs
    end

    ##
    # RDMSRLIST and WRMSRLIST.
    def msrlist
      return @msrlist unless @msrlist.nil?
      @msrlist = raw & 134217728 != 0
      @msrlist
    end

    ##
    # NMIs report their source.
    def nmi_src
      return @nmi_src unless @nmi_src.nil?
      @nmi_src = raw & 1048576 != 0
      @nmi_src
    end

    ##
    # INVD cannot be executed.
    def no_invd
      return @no_invd unless @no_invd.nil?
      @no_invd = raw & 1073741824 != 0
      @no_invd
    end

    ##
    # SHA-512.
    def sha512
      return @sha512 unless @sha512.nil?
      @sha512 = raw & 1 != 0
      @sha512
    end

    ##
    # SM3 hash.
    def sm3
      return @sm3 unless @sm3.nil?
      @sm3 = raw & 2 != 0
      @sm3
    end

    ##
    # SM4 cipher.
    def sm4
      return @sm4 unless @sm4.nil?
      @sm4 = raw & 4 != 0
      @sm4
    end

    ##
    # WRMSRNS, a WRMSR that does not serialise.
    def wrmsrns
      return @wrmsrns unless @wrmsrns.nil?
      @wrmsrns = raw & 524288 != 0
      @wrmsrns
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 7 subleaf 1, ebx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L343 CPUID level 0x00000007:1.ebx
  class Features71Ebx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Protected processor inventory number.
    def intel_ppin
      return @intel_ppin unless @intel_ppin.nil?
      @intel_ppin = raw & 1 != 0
      @intel_ppin
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 7 subleaf 1, edx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L357 CPUID level 0x00000007:1.edx
  class Features71Edx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # AMX on complex numbers.
    def amx_complex
      return @amx_complex unless @amx_complex.nil?
      @amx_complex = raw & 256 != 0
      @amx_complex
    end

    ##
    # Conversions in AVX that raise no exceptions.
    def avx_ne_convert
      return @avx_ne_convert unless @avx_ne_convert.nil?
      @avx_ne_convert = raw & 32 != 0
      @avx_ne_convert
    end

    ##
    # 16-bit neural network instructions in AVX.
    def avx_vnni_int16
      return @avx_vnni_int16 unless @avx_vnni_int16.nil?
      @avx_vnni_int16 = raw & 1024 != 0
      @avx_vnni_int16
    end

    ##
    # 8-bit neural network instructions in AVX.
    def avx_vnni_int8
      return @avx_vnni_int8 unless @avx_vnni_int8.nil?
      @avx_vnni_int8 = raw & 16 != 0
      @avx_vnni_int8
    end

    ##
    # Supervisor shadow stacks are safe to use.
    def cet_sss
      return @cet_sss unless @cet_sss.nil?
      @cet_sss = raw & 262144 != 0
      @cet_sss
    end

    ##
    # PREFETCHIT0 and PREFETCHIT1.
    def prefetchi
      return @prefetchi unless @prefetchi.nil?
      @prefetchi = raw & 16384 != 0
      @prefetchi
    end

    ##
    # Static lockstep mode.
    def slsm
      return @slsm unless @slsm.nil?
      @slsm = raw & 16777216 != 0
      @slsm
    end

    ##
    # UIRET updates the user interrupt flag.
    def uiret_uif
      return @uiret_uif unless @uiret_uif.nil?
      @uiret_uif = raw & 131072 != 0
      @uiret_uif
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 7 subleaf 2, edx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L346 CPUID level 0x00000007:2.edx
  class Features72Edx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # SPEC_CTRL can disable branch history for supervisor code.
    def bhi_ctrl
      return @bhi_ctrl unless @bhi_ctrl.nil?
      @bhi_ctrl = raw & 16 != 0
      @bhi_ctrl
    end

    ##
    # SPEC_CTRL can disable data-dependent prefetching.
    def ddp_ctrl
      return @ddp_ctrl unless @ddp_ctrl.nil?
      @ddp_ctrl = raw & 8 != 0
      @ddp_ctrl
    end

    ##
    # Predictive store forwarding can be disabled in SPEC_CTRL.
    def intel_psfd
      return @intel_psfd unless @intel_psfd.nil?
      @intel_psfd = raw & 1 != 0
      @intel_psfd
    end

    ##
    # SPEC_CTRL restrains indirect branch prediction.
    def ipred_ctrl
      return @ipred_ctrl unless @ipred_ctrl.nil?
      @ipred_ctrl = raw & 2 != 0
      @ipred_ctrl
    end

    ##
    # Configuration-dependent timing does not occur.
    def mcdt_no
      return @mcdt_no unless @mcdt_no.nil?
      @mcdt_no = raw & 32 != 0
      @mcdt_no
    end

    ##
    # SPEC_CTRL restrains the return stack's fallback predictor.
    def rrsba_ctrl
      return @rrsba_ctrl unless @rrsba_ctrl.nil?
      @rrsba_ctrl = raw & 4 != 0
      @rrsba_ctrl
    end

    ##
    # Locks on uncached memory can be forbidden.
    def uc_lock_dis
      return @uc_lock_dis unless @uc_lock_dis.nil?
      @uc_lock_dis = raw & 64 != 0
      @uc_lock_dis
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 0xd subleaf 1, eax.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L180 CPUID level 0x0000000D:1.eax
  class FeaturesD1Eax < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Extended feature disable MSRs.
    def xfd
      return @xfd unless @xfd.nil?
      @xfd = raw & 16 != 0
      @xfd
    end

    ##
    # XGETBV with ecx 1.
    def xgetbv1
      return @xgetbv1 unless @xgetbv1.nil?
      @xgetbv1 = raw & 4 != 0
      @xgetbv1
    end

    ##
    # XSAVEC and the compacted format.
    def xsavec
      return @xsavec unless @xsavec.nil?
      @xsavec = raw & 2 != 0
      @xsavec
    end

    ##
    # XSAVEOPT.
    def xsaveopt
      return @xsaveopt unless @xsaveopt.nil?
      @xsaveopt = raw & 1 != 0
      @xsaveopt
    end

    ##
    # XSAVES, XRSTORS and the XSS MSR.
    def xsaves
      return @xsaves unless @xsaves.nil?
      @xsaves = raw & 8 != 0
      @xsaves
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 0x80000001, ecx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L156 CPUID level 0x80000001.ecx
  class FeaturesE1Ecx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # LZCNT (and POPCNT).
    def abm
      return @abm unless @abm.nil?
      @abm = raw & 32 != 0
      @abm
    end

    ##
    # Address masks of breakpoints cover 32 bits.
    def addr_msk_ext
      return @addr_msk_ext unless @addr_msk_ext.nil?
      @addr_msk_ext = raw & 1073741824 != 0
      @addr_msk_ext
    end

    ##
    # PREFETCH and PREFETCHW.
    def amd_3dnowprefetch
      return @amd_3dnowprefetch unless @amd_3dnowprefetch.nil?
      @amd_3dnowprefetch = raw & 256 != 0
      @amd_3dnowprefetch
    end

    ##
    # Logical processors that leaf 1 counts are cores, not threads.
    def cmp_legacy
      return @cmp_legacy unless @cmp_legacy.nil?
      @cmp_legacy = raw & 2 != 0
      @cmp_legacy
    end

    ##
    # cr8 is reachable outside long mode.
    def cr8_legacy
      return @cr8_legacy unless @cr8_legacy.nil?
      @cr8_legacy = raw & 16 != 0
      @cr8_legacy
    end

    ##
    # Data breakpoints with an address mask.
    def dbext
      return @dbext unless @dbext.nil?
      @dbext = raw & 67108864 != 0
      @dbext
    end

    ##
    # Extended local APIC registers.
    def extapic
      return @extapic unless @extapic.nil?
      @extapic = raw & 8 != 0
      @extapic
    end

    ##
    # FMA with four operands.
    def fma4
      return @fma4 unless @fma4.nil?
      @fma4 = raw & 65536 != 0
      @fma4
    end

    ##
    # Instruction-based sampling.
    def ibs
      return @ibs unless @ibs.nil?
      @ibs = raw & 1024 != 0
      @ibs
    end

    ##
    # LAHF and SAHF in long mode.
    def lahf_lm
      return @lahf_lm unless @lahf_lm.nil?
      @lahf_lm = raw & 1 != 0
      @lahf_lm
    end

    ##
    # Lightweight profiling.
    def lwp
      return @lwp unless @lwp.nil?
      @lwp = raw & 32768 != 0
      @lwp
    end

    ##
    # SSE operands in memory may be unaligned.
    def misalignsse
      return @misalignsse unless @misalignsse.nil?
      @misalignsse = raw & 128 != 0
      @misalignsse
    end

    ##
    # MONITORX and MWAITX.
    def monitorx
      return @monitorx unless @monitorx.nil?
      @monitorx = raw & 536870912 != 0
      @monitorx
    end

    ##
    # MSR with the node id.
    def nodeid_msr
      return @nodeid_msr unless @nodeid_msr.nil?
      @nodeid_msr = raw & 524288 != 0
      @nodeid_msr
    end

    ##
    # MSRs list the workarounds that the operating system should apply (OSVW).
    def osvw
      return @osvw unless @osvw.nil?
      @osvw = raw & 512 != 0
      @osvw
    end

    ##
    # SKINIT and STGI.
    def skinit
      return @skinit unless @skinit.nil?
      @skinit = raw & 4096 != 0
      @skinit
    end

    ##
    # SSE4A.
    def sse4a
      return @sse4a unless @sse4a.nil?
      @sse4a = raw & 64 != 0
      @sse4a
    end

    ##
    # AMD's secure virtual machine.
    def svm
      return @svm unless @svm.nil?
      @svm = raw & 4 != 0
      @svm
    end

    ##
    # Trailing bit manipulation.
    def tbm
      return @tbm unless @tbm.nil?
      @tbm = raw & 2097152 != 0
      @tbm
    end

    ##
    # Topology leaves 0x8000001d and 0x8000001e.
    def topoext
      return @topoext unless @topoext.nil?
      @topoext = raw & 4194304 != 0
      @topoext
    end

    ##
    # Watchdog timer.
    def wdt
      return @wdt unless @wdt.nil?
      @wdt = raw & 8192 != 0
      @wdt
    end

    ##
    # XOP.
    def xop
      return @xop unless @xop.nil?
      @xop = raw & 2048 != 0
      @xop
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L145 CPUID level 0x80000001.edx
  class FeaturesE1Edx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # 3DNow!.
    def amd_3dnow
      return @amd_3dnow unless @amd_3dnow.nil?
      @amd_3dnow = raw >> 31 != 0
      @amd_3dnow
    end

    ##
    # Extensions of 3DNow!.
    def amd_3dnowext
      return @amd_3dnowext unless @amd_3dnowext.nil?
      @amd_3dnowext = raw & 1073741824 != 0
      @amd_3dnowext
    end

    ##
    # FXSAVE and FXRSTOR can leave out the XMM registers.
    def ffxsr
      return @ffxsr unless @ffxsr.nil?
      @ffxsr = raw & 33554432 != 0
      @ffxsr
    end

    ##
    # Long mode.
    def lm
      return @lm unless @lm.nil?
      @lm = raw & 536870912 != 0
      @lm
    end

    ##
    # AMD's extensions of MMX.
    def mmxext
      return @mmxext unless @mmxext.nil?
      @mmxext = raw & 4194304 != 0
      @mmxext
    end

    ##
    # Pages can be marked as not executable.
    def nx
      return @nx unless @nx.nil?
      @nx = raw & 1048576 != 0
      @nx
    end

    ##
    # 1 GiB pages.
    def page1gb
      return @page1gb unless @page1gb.nil?
      @page1gb = raw & 67108864 != 0
      @page1gb
    end

    ##
    # RDTSCP and the TSC_AUX MSR.
    def rdtscp
      return @rdtscp unless @rdtscp.nil?
      @rdtscp = raw & 134217728 != 0
      @rdtscp
    end

    ##
    # SYSCALL and SYSRET.
    def syscall
      return @syscall unless @syscall.nil?
      @syscall = raw & 2048 != 0
      @syscall
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 0x80000021, eax.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L323 CPUID level 0x80000021.eax
  class FeaturesE21Eax < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # REP CMPSB is fast for short strings.
    def amd_fsrc
      return @amd_fsrc unless @amd_fsrc.nil?
      @amd_fsrc = raw & 2048 != 0
      @amd_fsrc
    end

    ##
    # REP STOSB is fast for short strings.
    def amd_fsrs
      return @amd_fsrs unless @amd_fsrs.nil?
      @amd_fsrs = raw & 1024 != 0
      @amd_fsrs
    end

    ##
    # PREFETCHIT0 and PREFETCHIT1.
    def amd_prefetchi
      return @amd_prefetchi unless @amd_prefetchi.nil?
      @amd_prefetchi = raw & 1048576 != 0
      @amd_prefetchi
    end

    ##
    # IBRS can be enabled automatically.
    def auto_ibrs
      return @auto_ibrs unless @auto_ibrs.nil?
      @auto_ibrs = raw & 256 != 0
      @auto_ibrs
    end

    ##
    # AVX-512 bit matrix multiplication.
    def avx512_bmm
      return @avx512_bmm unless @avx512_bmm.nil?
      @avx512_bmm = raw & 8388608 != 0
      @avx512_bmm
    end

    ##
    # CPUID can be disabled for user code.
    def cpuid_user_dis
      return @cpuid_user_dis unless @cpuid_user_dis.nil?
      @cpuid_user_dis = raw & 131072 != 0
      @cpuid_user_dis
    end

    ##
    # Enhanced predictive store forwarding.
    def epsf
      return @epsf unless @epsf.nil?
      @epsf = raw & 262144 != 0
      @epsf
    end

    ##
    # Writing the FS and GS base MSRs does not serialise.
    def fs_gs_ns
      return @fs_gs_ns unless @fs_gs_ns.nil?
      @fs_gs_ns = raw & 2 != 0
      @fs_gs_ns
    end

    ##
    # REP SCASB is fast for short strings.
    def fsrsc
      return @fsrsc unless @fsrsc.nil?
      @fsrsc = raw & 524288 != 0
      @fsrsc
    end

    ##
    # IBPB flushes predicted branch types too.
    def ibpb_brtype
      return @ibpb_brtype unless @ibpb_brtype.nil?
      @ibpb_brtype = raw & 268435456 != 0
      @ibpb_brtype
    end

    ##
    # LFENCE always holds back dispatch.
    def lfence_dispatch
      return @lfence_dispatch unless @lfence_dispatch.nil?
      @lfence_dispatch = raw & 4 != 0
      @lfence_dispatch
    end

    ##
    # No data breakpoints within breakpoints.
    def no_nest_bp
      return @no_nest_bp unless @no_nest_bp.nil?
      @no_nest_bp = raw & 1 != 0
      @no_nest_bp
    end

    ##
    # A null selector clears the segment's base and limit.
    def nscb
      return @nscb unless @nscb.nil?
      @nscb = raw & 64 != 0
      @nscb
    end

    ##
    # Selective branch predictor barrier.
    def sbpb
      return @sbpb unless @sbpb.nil?
      @sbpb = raw & 134217728 != 0
      @sbpb
    end

    ##
    # An MSR bit reduces speculation against return stack overflow.
    def srso_msr_fix
      return @srso_msr_fix unless @srso_msr_fix.nil?
      @srso_msr_fix = raw >> 31 != 0
      @srso_msr_fix
    end

    ##
    # Not vulnerable to speculative return stack overflow.
    def srso_no
      return @srso_no unless @srso_no.nil?
      @srso_no = raw & 536870912 != 0
      @srso_no
    end

    ##
    # Not vulnerable to speculative return stack overflow between user and supervisor.
    def srso_us_no
      return @srso_us_no unless @srso_us_no.nil?
      @srso_us_no = raw & 1073741824 != 0
      @srso_us_no
    end

    ##
    # VERW overwrites the processor's buffers.
    def verw_clear
      return @verw_clear unless @verw_clear.nil?
      @verw_clear = raw & 32 != 0
      @verw_clear
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 0x80000021, ecx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L403 CPUID level 0x80000021.ecx
  class FeaturesE21Ecx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Not vulnerable to transient scheduler attacks on the L1 data cache.
    def tsa_l1_no
      return @tsa_l1_no unless @tsa_l1_no.nil?
      @tsa_l1_no = raw & 4 != 0
      @tsa_l1_no
    end

    ##
    # Not vulnerable to transient scheduler attacks on the store queue.
    def tsa_sq_no
      return @tsa_sq_no unless @tsa_sq_no.nil?
      @tsa_sq_no = raw & 2 != 0
      @tsa_sq_no
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 0x80000007, edx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L246 CPUID level 0x80000007.edx
  class FeaturesE7Edx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Core performance boost.
    def cpb
      return @cpb unless @cpb.nil?
      @cpb = raw & 512 != 0
      @cpb
    end

    ##
    # APERF and MPERF have read-only copies.
    def efro
      return @efro unless @efro.nil?
      @efro = raw & 1024 != 0
      @efro
    end

    ##
    # Performance states are set by hardware MSRs.
    def hw_pstate
      return @hw_pstate unless @hw_pstate.nil?
      @hw_pstate = raw & 128 != 0
      @hw_pstate
    end

    ##
    # The TSC runs at one rate in every power state.
    def itsc
      return @itsc unless @itsc.nil?
      @itsc = raw & 256 != 0
      @itsc
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Leaf 0x80000008, ebx.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L252 CPUID level 0x80000008.ebx
  class FeaturesE8Ebx < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Protected processor inventory number.
    def amd_ppin
      return @amd_ppin unless @amd_ppin.nil?
      @amd_ppin = raw & 8388608 != 0
      @amd_ppin
    end

    ##
    # Speculative store bypass can be disabled in SPEC_CTRL.
    def amd_ssbd
      return @amd_ssbd unless @amd_ssbd.nil?
      @amd_ssbd = raw & 16777216 != 0
      @amd_ssbd
    end

    ##
    # Single-thread indirect branch predictors, in SPEC_CTRL.
    def amd_stibp
      return @amd_stibp unless @amd_stibp.nil?
      @amd_stibp = raw & 32768 != 0
      @amd_stibp
    end

    ##
    # Not vulnerable to branch type confusion.
    def btc_no
      return @btc_no unless @btc_no.nil?
      @btc_no = raw & 536870912 != 0
      @btc_no
    end

    ##
    # CLZERO.
    def clzero
      return @clzero unless @clzero.nil?
      @clzero = raw & 1 != 0
      @clzero
    end

    ##
    # Collaborative processor performance control.
    def cppc
      return @cppc unless @cppc.nil?
      @cppc = raw & 134217728 != 0
      @cppc
    end

    ##
    # Indirect branch predictor barrier, in PRED_CMD.
    def ibpb
      return @ibpb unless @ibpb.nil?
      @ibpb = raw & 4096 != 0
      @ibpb
    end

    ##
    # IBPB flushes predicted return addresses too.
    def ibpb_ret
      return @ibpb_ret unless @ibpb_ret.nil?
      @ibpb_ret = raw & 1073741824 != 0
      @ibpb_ret
    end

    ##
    # Indirect branch restricted speculation, in SPEC_CTRL.
    def ibrs
      return @ibrs unless @ibrs.nil?
      @ibrs = raw & 16384 != 0
      @ibrs
    end

    ##
    # IBRS is best left enabled.
    def ibrs_always
      return @ibrs_always unless @ibrs_always.nil?
      @ibrs_always = raw & 65536 != 0
      @ibrs_always
    end

    ##
    # IBRS is preferable to software mitigations.
    def ibrs_fast
      return @ibrs_fast unless @ibrs_fast.nil?
      @ibrs_fast = raw & 262144 != 0
      @ibrs_fast
    end

    ##
    # IBRS protects within one privilege level too.
    def ibrs_same_mode
      return @ibrs_same_mode unless @ibrs_same_mode.nil?
      @ibrs_same_mode = raw & 524288 != 0
      @ibrs_same_mode
    end

    ##
    # EFER does not support segment limits in long mode.
    def no_lmsl
      return @no_lmsl unless @no_lmsl.nil?
      @no_lmsl = raw & 1048576 != 0
      @no_lmsl
    end

    ##
    # Predictive store forwarding can be disabled in SPEC_CTRL.
    def psfd
      return @psfd unless @psfd.nil?
      @psfd = raw & 268435456 != 0
      @psfd
    end

    ##
    # FXSAVE and FXRSTOR always handle the x87 error pointers.
    def rstr_fp_err_ptrs
      return @rstr_fp_err_ptrs unless @rstr_fp_err_ptrs.nil?
      @rstr_fp_err_ptrs = raw & 4 != 0
      @rstr_fp_err_ptrs
    end

    ##
    # Not vulnerable to speculative store bypass.
    def ssb_no
      return @ssb_no unless @ssb_no.nil?
      @ssb_no = raw & 67108864 != 0
      @ssb_no
    end

    ##
    # STIBP is best left enabled.
    def stibp_always
      return @stibp_always unless @stibp_always.nil?
      @stibp_always = raw & 131072 != 0
      @stibp_always
    end

    ##
    # Speculative store bypass can be disabled in VIRT_SPEC_CTRL.
    def virt_ssbd
      return @virt_ssbd unless @virt_ssbd.nil?
      @virt_ssbd = raw & 33554432 != 0
      @virt_ssbd
    end

    ##
    # WBNOINVD.
    def wbnoinvd
      return @wbnoinvd unless @wbnoinvd.nil?
      @wbnoinvd = raw & 512 != 0
      @wbnoinvd
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Registers of leaf 0x80000008.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafAddressSizes < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @max_phys_addr = @_io.read_u1
      @max_lin_addr = @_io.read_u1
      @guest_max_phys_addr = @_io.read_u1
      @reserved_eax = @_io.read_u1
      @ebx = FeaturesE8Ebx.new(@_io, self, @_root)
      @last_core = @_io.read_u1
      @apic_id = @_io.read_u1
      @reserved_ecx = @_io.read_u2le
      @edx = @_io.read_u4le
      self
    end

    ##
    # Number of bits of an APIC id that number the cores.
    def len_apic_id
      return @len_apic_id unless @len_apic_id.nil?
      @len_apic_id = apic_id >> 4 & 15
      @len_apic_id
    end

    ##
    # Bits of a physical address (eax).
    attr_reader :max_phys_addr

    ##
    # Bits of a linear address (eax).
    attr_reader :max_lin_addr

    ##
    # Bits of a guest's physical address where they differ from the host's (eax).
    attr_reader :guest_max_phys_addr

    ##
    # Reserved (eax).
    attr_reader :reserved_eax

    ##
    # Features in ebx.
    attr_reader :ebx

    ##
    # Number of cores in the package, less one (ecx).
    attr_reader :last_core

    ##
    # Bits 7-4 are `len_apic_id` (ecx).
    attr_reader :apic_id

    ##
    # Bits that Xen does not interpret (ecx).
    attr_reader :reserved_ecx

    ##
    # Xen interprets none of its bits.
    attr_reader :edx
  end

  ##
  # Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafBrand < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @brand = (Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes(16), 0, false)).force_encoding("ISO-8859-1").encode('UTF-8')
      self
    end

    ##
    # Up to 16 characters of the brand string.
    attr_reader :brand
  end

  ##
  # Registers of leaf 0x80000001.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafExtendedFeatures < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = CpuSignature.new(@_io, self, @_root)
      @ebx = @_io.read_u4le
      @ecx = FeaturesE1Ecx.new(@_io, self, @_root)
      @edx = FeaturesE1Edx.new(@_io, self, @_root)
      self
    end

    ##
    # Family, model and stepping; zero on Intel (eax).
    attr_reader :signature

    ##
    # Brand and package; Xen interprets none of its bits.
    attr_reader :ebx

    ##
    # Features in ecx.
    attr_reader :ecx

    ##
    # Features in edx.
    attr_reader :edx
  end

  ##
  # Registers of leaf 0x80000021.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafExtendedFeatures2 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @eax = FeaturesE21Eax.new(@_io, self, @_root)
      @ucode_size = @_io.read_u2le
      @rap_size = @_io.read_u1
      @reserved_ebx = @_io.read_u1
      @ecx = FeaturesE21Ecx.new(@_io, self, @_root)
      @edx = @_io.read_u4le
      self
    end

    ##
    # Features in eax.
    attr_reader :eax

    ##
    # Size of a microcode patch, in units of 16 bytes (ebx).
    attr_reader :ucode_size

    ##
    # Entries of the return address predictor, in units of 8 (ebx).
    attr_reader :rap_size

    ##
    # Reserved (ebx).
    attr_reader :reserved_ebx

    ##
    # Features in ecx.
    attr_reader :ecx

    ##
    # Xen interprets none of its bits.
    attr_reader :edx
  end

  ##
  # Registers of leaf 7, subleaf 0.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafFeatures0 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @max_subleaf = @_io.read_u4le
      @ebx = Features70Ebx.new(@_io, self, @_root)
      @ecx = Features70Ecx.new(@_io, self, @_root)
      @edx = Features70Edx.new(@_io, self, @_root)
      self
    end

    ##
    # Highest subleaf (eax).
    attr_reader :max_subleaf

    ##
    # Features in ebx.
    attr_reader :ebx

    ##
    # Features in ecx.
    attr_reader :ecx

    ##
    # Features in edx.
    attr_reader :edx
  end

  ##
  # Registers of leaf 7, subleaf 1.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafFeatures1 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @eax = Features71Eax.new(@_io, self, @_root)
      @ebx = Features71Ebx.new(@_io, self, @_root)
      @ecx = @_io.read_u4le
      @edx = Features71Edx.new(@_io, self, @_root)
      self
    end

    ##
    # Features in eax.
    attr_reader :eax

    ##
    # Features in ebx.
    attr_reader :ebx

    ##
    # No features that Xen knows.
    attr_reader :ecx

    ##
    # Features in edx.
    attr_reader :edx
  end

  ##
  # Registers of leaf 7, subleaf 2.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafFeatures2 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @eax = @_io.read_u4le
      @ebx = @_io.read_u4le
      @ecx = @_io.read_u4le
      @edx = Features72Edx.new(@_io, self, @_root)
      self
    end

    ##
    # Reserved.
    attr_reader :eax

    ##
    # Reserved.
    attr_reader :ebx

    ##
    # Reserved.
    attr_reader :ecx

    ##
    # Features in edx.
    attr_reader :edx
  end

  ##
  # Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
  # highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
  # when the guest executes CPUID.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpuid.h Source
  class LeafHypervisor < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @max_leaf = @_io.read_u4le
      @signature = (Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes(12), 0, false)).force_encoding("ISO-8859-1").encode('UTF-8')
      self
    end

    ##
    # Highest leaf of the range, or 0 (eax).
    attr_reader :max_leaf

    ##
    # Name of the interface; empty in a policy (ebx, ecx, edx).
    attr_reader :signature
  end

  ##
  # Registers of leaf 0x80000007.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafPower < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @eax = @_io.read_u4le
      @ebx = @_io.read_u4le
      @ecx = @_io.read_u4le
      @edx = FeaturesE7Edx.new(@_io, self, @_root)
      self
    end

    ##
    # Xen interprets none of its bits.
    attr_reader :eax

    ##
    # Xen interprets none of its bits.
    attr_reader :ebx

    ##
    # Xen interprets none of its bits.
    attr_reader :ecx

    ##
    # Features in edx.
    attr_reader :edx
  end

  ##
  # Registers of leaves 0 and 0x80000000.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafVendor < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @max_leaf = @_io.read_u4le
      @vendor_ebx = (@_io.read_bytes(4)).force_encoding("ISO-8859-1").encode('UTF-8')
      @vendor_ecx = (@_io.read_bytes(4)).force_encoding("ISO-8859-1").encode('UTF-8')
      @vendor_edx = (@_io.read_bytes(4)).force_encoding("ISO-8859-1").encode('UTF-8')
      self
    end

    ##
    # The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
    # Intel leaves it zero in leaf 0x80000000.
    def vendor
      return @vendor unless @vendor.nil?
      @vendor = (vendor_ebx + vendor_edx) + vendor_ecx
      @vendor
    end

    ##
    # Highest leaf of this range (eax).
    attr_reader :max_leaf

    ##
    # First third of the vendor's name.
    attr_reader :vendor_ebx

    ##
    # Last third of the vendor's name.
    attr_reader :vendor_ecx

    ##
    # Second third of the vendor's name.
    attr_reader :vendor_edx
  end

  ##
  # Registers of leaf 1.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafVersion < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = CpuSignature.new(@_io, self, @_root)
      @brand_index = @_io.read_u1
      @clflush_size = @_io.read_u1
      @num_logical_processors = @_io.read_u1
      @apic_id = @_io.read_u1
      @ecx = Features1Ecx.new(@_io, self, @_root)
      @edx = Features1Edx.new(@_io, self, @_root)
      self
    end

    ##
    # Family, model and stepping (eax).
    attr_reader :signature

    ##
    # Number of a brand name; obsolete (ebx).
    attr_reader :brand_index

    ##
    # Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx).
    attr_reader :clflush_size

    ##
    # Logical processors in the package (ebx).
    attr_reader :num_logical_processors

    ##
    # Initial local APIC id (ebx).
    attr_reader :apic_id

    ##
    # Features in ecx.
    attr_reader :ecx

    ##
    # Features in edx.
    attr_reader :edx
  end

  ##
  # Registers of leaf 0xd, subleaf 0.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafXstate0 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @xcr0_low = XstateComponents.new(@_io, self, @_root)
      @current_size = @_io.read_u4le
      @max_size = @_io.read_u4le
      @xcr0_high = @_io.read_u4le
      self
    end

    ##
    # Components that XCR0 may enable, low half (eax).
    attr_reader :xcr0_low

    ##
    # Size of the XSAVE area in bytes for the components that are enabled (ebx).
    attr_reader :current_size

    ##
    # Size of the XSAVE area in bytes for all components that can be enabled (ecx).
    attr_reader :max_size

    ##
    # Components that XCR0 may enable, high half (edx).
    attr_reader :xcr0_high
  end

  ##
  # Registers of leaf 0xd, subleaf 1.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
  class LeafXstate1 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @eax = FeaturesD1Eax.new(@_io, self, @_root)
      @current_size = @_io.read_u4le
      @xss_low = XstateComponents.new(@_io, self, @_root)
      @xss_high = @_io.read_u4le
      self
    end

    ##
    # Features in eax.
    attr_reader :eax

    ##
    # Size of the compacted XSAVE area in bytes for the components that are
    # enabled (ebx).
    attr_reader :current_size

    ##
    # Components that the XSS MSR may enable, low half (ecx).
    attr_reader :xss_low

    ##
    # Components that the XSS MSR may enable, high half (edx).
    attr_reader :xss_high
  end

  ##
  # Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L260-L264 struct xstate_component
  class LeafXstateComponent < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_component = @_io.read_u4le
      @ofs_component = @_io.read_u4le
      @ecx = @_io.read_u4le
      @edx = @_io.read_u4le
      self
    end

    ##
    # The component begins at a multiple of 64 in a compacted area.
    def is_aligned
      return @is_aligned unless @is_aligned.nil?
      @is_aligned = ecx & 2 != 0
      @is_aligned
    end

    ##
    # The component is enabled by the XSS MSR, not by XCR0.
    def is_supervisor
      return @is_supervisor unless @is_supervisor.nil?
      @is_supervisor = ecx & 1 != 0
      @is_supervisor
    end

    ##
    # Size of the component's state in bytes (eax).
    attr_reader :len_component

    ##
    # Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx).
    attr_reader :ofs_component

    ##
    # Properties of the component.
    attr_reader :ecx

    ##
    # Reserved.
    attr_reader :edx
  end

  ##
  # One MSR of a policy. The type is at the start of a substream of its own
  # (`size: 16`), which `features` relies on.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333 struct xen_msr_entry
  class MsrEntry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @index = @_io.read_u4le
      @flags = @_io.read_u4le
      @value = @_io.read_u8le
      self
    end

    ##
    # The value, decoded. Absent for MSRs other than PLATFORM_INFO and
    # ARCH_CAPABILITIES.
    def features
      return @features unless @features.nil?
      if  ((msr == :msr_index_platform_info) || (msr == :msr_index_arch_capabilities)) 
        _pos = @_io.pos
        @_io.seek(8)
        case msr
        when :msr_index_arch_capabilities
          @features = ArchCapabilities.new(@_io, self, @_root)
        when :msr_index_platform_info
          @features = PlatformInfo.new(@_io, self, @_root)
        end
        @_io.seek(_pos)
      end
      @features
    end

    ##
    # The MSR by name.
    def msr
      return @msr unless @msr.nil?
      @msr = Kaitai::Struct::Stream::resolve_enum(XenX86CpuPolicy::MSR_INDEX, index)
      @msr
    end

    ##
    # Number of the MSR.
    attr_reader :index

    ##
    # Reserved, zero; Xen refuses anything else.
    attr_reader :flags

    ##
    # Value of the MSR.
    attr_reader :value
  end

  ##
  # The MSRs of a guest's policy, an array as long as its blob.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333 struct xen_msr_entry
  class MsrPolicy < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @_raw_msrs = []
      @msrs = []
      (num_msrs).times { |i|
        _io_msrs = @_io.substream(16)
        @msrs << MsrEntry.new(_io_msrs, self, @_root)
      }
      @excess = @_io.read_bytes_full
      self
    end

    ##
    # Number of whole entries in the blob.
    def num_msrs
      return @num_msrs unless @num_msrs.nil?
      @num_msrs = _io.size / 16
      @num_msrs
    end

    ##
    # The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES.
    attr_reader :msrs

    ##
    # Bytes left over after the last whole entry; empty in a well-formed blob.
    attr_reader :excess
    attr_reader :_raw_msrs
  end

  ##
  # Value of the MSR PLATFORM_INFO.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L708 MSR_INTEL_PLATFORM_INFO
  class PlatformInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @low = @_io.read_u4le
      @high = @_io.read_u4le
      self
    end

    ##
    # CPUID can be made to fault in user code.
    def cpuid_faulting
      return @cpuid_faulting unless @cpuid_faulting.nil?
      @cpuid_faulting = low >> 31 != 0
      @cpuid_faulting
    end

    ##
    # Bits 31-0; a policy has only bit 31.
    attr_reader :low

    ##
    # Bits 63-32, zero in a policy.
    attr_reader :high
  end

  ##
  # Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
  class XstateComponents < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Upper halves of the YMM registers.
    def avx
      return @avx unless @avx.nil?
      @avx = raw & 4 != 0
      @avx
    end

    ##
    # MPX configuration and status.
    def bndcsr
      return @bndcsr unless @bndcsr.nil?
      @bndcsr = raw & 16 != 0
      @bndcsr
    end

    ##
    # MPX bound registers.
    def bndregs
      return @bndregs unless @bndregs.nil?
      @bndregs = raw & 8 != 0
      @bndregs
    end

    ##
    # Control-flow enforcement, shadow stack pointers (supervisor state).
    def cet_s
      return @cet_s unless @cet_s.nil?
      @cet_s = raw & 4096 != 0
      @cet_s
    end

    ##
    # Control-flow enforcement, user (supervisor state).
    def cet_u
      return @cet_u unless @cet_u.nil?
      @cet_u = raw & 2048 != 0
      @cet_u
    end

    ##
    # Registers r16-r31.
    def egprs
      return @egprs unless @egprs.nil?
      @egprs = raw & 524288 != 0
      @egprs
    end

    ##
    # Hardware duty cycling (supervisor state).
    def hdc
      return @hdc unless @hdc.nil?
      @hdc = raw & 8192 != 0
      @hdc
    end

    ##
    # ZMM registers 16-31.
    def hi16_zmm
      return @hi16_zmm unless @hi16_zmm.nil?
      @hi16_zmm = raw & 128 != 0
      @hi16_zmm
    end

    ##
    # Hardware performance states (supervisor state).
    def hwp
      return @hwp unless @hwp.nil?
      @hwp = raw & 65536 != 0
      @hwp
    end

    ##
    # Last branch records (supervisor state).
    def lbr
      return @lbr unless @lbr.nil?
      @lbr = raw & 32768 != 0
      @lbr
    end

    ##
    # AVX-512 mask registers.
    def opmask
      return @opmask unless @opmask.nil?
      @opmask = raw & 32 != 0
      @opmask
    end

    ##
    # Process address space identifier (supervisor state).
    def pasid
      return @pasid unless @pasid.nil?
      @pasid = raw & 1024 != 0
      @pasid
    end

    ##
    # Protection key rights of user pages.
    def pkru
      return @pkru unless @pkru.nil?
      @pkru = raw & 512 != 0
      @pkru
    end

    ##
    # Processor trace (supervisor state).
    def pt
      return @pt unless @pt.nil?
      @pt = raw & 256 != 0
      @pt
    end

    ##
    # XMM registers and MXCSR.
    def sse
      return @sse unless @sse.nil?
      @sse = raw & 2 != 0
      @sse
    end

    ##
    # AMX tile configuration.
    def tilecfg
      return @tilecfg unless @tilecfg.nil?
      @tilecfg = raw & 131072 != 0
      @tilecfg
    end

    ##
    # AMX tile data.
    def tiledata
      return @tiledata unless @tiledata.nil?
      @tiledata = raw & 262144 != 0
      @tiledata
    end

    ##
    # User interrupts (supervisor state).
    def uintr
      return @uintr unless @uintr.nil?
      @uintr = raw & 16384 != 0
      @uintr
    end

    ##
    # x87 and MMX registers.
    def x87
      return @x87 unless @x87.nil?
      @x87 = raw & 1 != 0
      @x87
    end

    ##
    # Upper halves of ZMM registers 0-15.
    def zmm_hi256
      return @zmm_hi256 unless @zmm_hi256.nil?
      @zmm_hi256 = raw & 64 != 0
      @zmm_hi256
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Size of one CPUID leaf in bytes, 24.
  def len_cpuid_leaf
    return @len_cpuid_leaf unless @len_cpuid_leaf.nil?
    @len_cpuid_leaf = 24
    @len_cpuid_leaf
  end

  ##
  # Size of one MSR entry in bytes, 16.
  def len_msr_entry
    return @len_msr_entry unless @len_msr_entry.nil?
    @len_msr_entry = 16
    @len_msr_entry
  end

  ##
  # The `subleaf` of leaves that do not depend on ecx.
  def no_subleaf
    return @no_subleaf unless @no_subleaf.nil?
    @no_subleaf = 4294967295
    @no_subleaf
  end
end
