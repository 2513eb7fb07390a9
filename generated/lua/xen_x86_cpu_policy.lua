-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local utils = require("utils")
local stringstream = require("string_stream")
local str_decode = require("string_decode")

-- 
-- The processor as a guest sees it: the CPUID leaves and the MSRs that Xen calls
-- a CPU policy. The records X86_CPUID_POLICY and X86_MSR_POLICY of a migration
-- stream contain one array each.
-- 
-- This definition has no content of its own. Others import it and use
-- `xen_x86_cpu_policy::cpuid_policy` and `xen_x86_cpu_policy::msr_policy` on the
-- body of a record, and the enum `msr_index` for the names of MSRs. These arrays
-- are always little-endian, as x86 is, whatever the byte order of the stream.
-- 
-- Feature bits have Xen's names, in lower case; a name that begins with a digit
-- has the prefix `amd_`.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h)
XenX86CpuPolicy = class.class(KaitaiStruct)

XenX86CpuPolicy.CpuidLeafId = enum.Enum {
  basic_vendor = 0,
  version_features = 1,
  cache_descriptors = 2,
  serial_number = 3,
  cache_parameters = 4,
  monitor = 5,
  thermal_power = 6,
  structured_features = 7,
  direct_cache_access = 9,
  performance_monitoring = 10,
  topology = 11,
  xstate = 13,
  qos_monitoring = 15,
  qos_allocation = 16,
  sgx = 18,
  processor_trace = 20,
  tsc_frequency = 21,
  processor_frequency = 22,
  soc_vendor = 23,
  tlb_parameters = 24,
  key_locker = 25,
  hybrid = 26,
  pconfig = 27,
  last_branch_records = 28,
  tile = 29,
  tmul = 30,
  topology_v2 = 31,
  history_reset = 32,
  avx10 = 36,
  hypervisor_limit = 1073741824,
  hypervisor_version = 1073741825,
  hypervisor_msrs = 1073741826,
  hypervisor_time = 1073741827,
  hypervisor_hvm = 1073741828,
  hypervisor_pv = 1073741829,
  hypervisor2_limit = 1073742080,
  extended_vendor = 2147483648,
  extended_features = 2147483649,
  brand1 = 2147483650,
  brand2 = 2147483651,
  brand3 = 2147483652,
  l1_cache = 2147483653,
  l2_cache = 2147483654,
  power_management = 2147483655,
  address_sizes = 2147483656,
  svm = 2147483658,
  tlb_1gb = 2147483673,
  performance_hints = 2147483674,
  ibs = 2147483675,
  lwp = 2147483676,
  extended_cache_parameters = 2147483677,
  extended_topology = 2147483678,
  memory_encryption = 2147483679,
  extended_qos = 2147483680,
  extended_features_2 = 2147483681,
  extended_performance_monitoring = 2147483682,
  extended_topology_v2 = 2147483686,
}

XenX86CpuPolicy.LeafLayout = enum.Enum {
  leaf_registers = 0,
  leaf_vendor = 1,
  leaf_version = 2,
  leaf_features_0 = 3,
  leaf_features_1 = 4,
  leaf_features_2 = 5,
  leaf_xstate_0 = 6,
  leaf_xstate_1 = 7,
  leaf_xstate_component = 8,
  leaf_hypervisor = 9,
  leaf_extended_features = 10,
  leaf_brand = 11,
  leaf_power = 12,
  leaf_address_sizes = 13,
  leaf_extended_features_2 = 14,
}

XenX86CpuPolicy.MsrIndex = enum.Enum {
  p5_mc_addr = 0,
  p5_mc_type = 1,
  tsc = 16,
  platform_id = 23,
  apic_base = 27,
  ebl_cr_poweron = 42,
  ebc_frequency_id = 44,
  test_ctrl = 51,
  core_thread_count = 53,
  feature_control = 58,
  tsc_adjust = 59,
  spec_ctrl = 72,
  pred_cmd = 73,
  ppin_ctl = 78,
  ppin = 79,
  ucode_write = 121,
  ucode_rev = 139,
  misc_package_ctrl = 188,
  pb_opt_ctrl = 191,
  perfctr0 = 193,
  fsb_freq = 205,
  platform_info = 206,
  core_capabilities = 207,
  pkg_cst_config_control = 226,
  mperf = 231,
  aperf = 232,
  mtrrcap = 254,
  arch_capabilities = 266,
  flush_cmd = 267,
  tsx_force_abort = 271,
  bbl_cr_ctl = 281,
  tsx_ctrl = 290,
  mcu_opt_ctrl = 291,
  mask_v2_cpuid1 = 304,
  mask_v2_cpuid80000001 = 305,
  mask_v3_cpuid1 = 306,
  mask_v3_cpuid80000001 = 307,
  mask_v3_cpuidd_01 = 308,
  misc_features_enables = 320,
  sysenter_cs = 372,
  sysenter_esp = 373,
  sysenter_eip = 374,
  mcg_cap = 377,
  mcg_status = 378,
  mcg_ctl = 379,
  evntsel0 = 390,
  perf_status = 408,
  perf_ctl = 409,
  therm_control = 410,
  therm_interrupt = 411,
  therm_status = 412,
  misc_enable = 416,
  temperature_target = 418,
  energy_perf_bias = 432,
  package_therm_status = 433,
  fred_rsp_sl0 = 460,
  fred_rsp_sl1 = 461,
  fred_rsp_sl2 = 462,
  fred_rsp_sl3 = 463,
  fred_stk_lvls = 464,
  fred_ssp_sl1 = 465,
  fred_ssp_sl2 = 466,
  fred_ssp_sl3 = 467,
  fred_config = 468,
  debugctl = 473,
  lastbranchfromip = 475,
  lastbranchtoip = 476,
  lastintfromip = 477,
  lastinttoip = 478,
  power_ctl = 508,
  mtrr_physbase0 = 512,
  mtrr_physmask0 = 513,
  mtrr_physbase1 = 514,
  mtrr_physmask1 = 515,
  mtrr_physbase2 = 516,
  mtrr_physmask2 = 517,
  mtrr_physbase3 = 518,
  mtrr_physmask3 = 519,
  mtrr_physbase4 = 520,
  mtrr_physmask4 = 521,
  mtrr_physbase5 = 522,
  mtrr_physmask5 = 523,
  mtrr_physbase6 = 524,
  mtrr_physmask6 = 525,
  mtrr_physbase7 = 526,
  mtrr_physmask7 = 527,
  mtrr_fix64k_00000 = 592,
  mtrr_fix16k_80000 = 600,
  mtrr_fix16k_a0000 = 601,
  mtrr_fix4k_c0000 = 616,
  mtrr_fix4k_c8000 = 617,
  mtrr_fix4k_d0000 = 618,
  mtrr_fix4k_d8000 = 619,
  mtrr_fix4k_e0000 = 620,
  mtrr_fix4k_e8000 = 621,
  mtrr_fix4k_f0000 = 622,
  mtrr_fix4k_f8000 = 623,
  pat = 631,
  mc0_ctl2 = 640,
  mc1_ctl2 = 641,
  mtrr_def_type = 767,
  perf_capabilities = 837,
  perf_fixed_ctr_ctrl = 909,
  perf_global_status = 910,
  perf_global_ctrl = 911,
  perf_global_ovf_ctrl = 912,
  pebs_enable = 1009,
  mc0_ctl = 1024,
  mc0_status = 1025,
  mc0_addr = 1026,
  mc0_misc = 1027,
  mc1_ctl = 1028,
  mc1_status = 1029,
  mc1_addr = 1030,
  mc1_misc = 1031,
  mask_v1_cpuid1 = 1144,
  vmx_basic = 1152,
  vmx_pinbased_ctls = 1153,
  vmx_procbased_ctls = 1154,
  vmx_exit_ctls = 1155,
  vmx_entry_ctls = 1156,
  vmx_misc = 1157,
  vmx_cr0_fixed0 = 1158,
  vmx_cr0_fixed1 = 1159,
  vmx_cr4_fixed0 = 1160,
  vmx_cr4_fixed1 = 1161,
  vmx_vmcs_enum = 1162,
  vmx_procbased_ctls2 = 1163,
  vmx_ept_vpid_cap = 1164,
  vmx_true_pinbased_ctls = 1165,
  vmx_true_procbased_ctls = 1166,
  vmx_true_exit_ctls = 1167,
  vmx_true_entry_ctls = 1168,
  vmx_vmfunc = 1169,
  vmx_procbased_ctls3 = 1170,
  mcg_ext_ctl = 1232,
  rtit_output_base = 1376,
  rtit_output_mask = 1377,
  rtit_ctl = 1392,
  rtit_status = 1393,
  rtit_cr3_match = 1394,
  ds_area = 1536,
  u_cet = 1696,
  s_cet = 1698,
  pl0_ssp = 1700,
  pl1_ssp = 1701,
  pl2_ssp = 1702,
  pl3_ssp = 1703,
  isst = 1704,
  tsc_deadline = 1760,
  pkrs = 1761,
  pm_enable = 1904,
  hwp_capabilities = 1905,
  hwp_interrupt = 1907,
  hwp_request = 1908,
  hwp_status = 1911,
  x2apic_tpr = 2056,
  x2apic_ppr = 2058,
  x2apic_eoi = 2059,
  x2apic_tmict = 2104,
  x2apic_tmcct = 2105,
  x2apic_self = 2111,
  bndcfgs = 3472,
  pasid = 3475,
  xss = 3488,
  pkg_hdc_ctl = 3504,
  pm_ctl1 = 3505,
  mcu_control = 5126,
  uarch_misc_ctrl = 6913,
  efer = 3221225600,
  star = 3221225601,
  lstar = 3221225602,
  cstar = 3221225603,
  syscall_mask = 3221225604,
  fs_base = 3221225728,
  gs_base = 3221225729,
  shadow_gs_base = 3221225730,
  tsc_aux = 3221225731,
  tsc_ratio = 3221225732,
  lwp_cfg = 3221225733,
  lwp_cbaddr = 3221225734,
  k7_evntsel0 = 3221291008,
  k7_evntsel1 = 3221291009,
  k7_evntsel2 = 3221291010,
  k7_evntsel3 = 3221291011,
  k7_perfctr0 = 3221291012,
  k7_perfctr1 = 3221291013,
  k7_perfctr2 = 3221291014,
  k7_perfctr3 = 3221291015,
  syscfg = 3221291024,
  hwcr = 3221291029,
  iorr_base0 = 3221291030,
  iorr_mask0 = 3221291031,
  iorr_base1 = 3221291032,
  iorr_mask1 = 3221291033,
  top_mem1 = 3221291034,
  top_mem2 = 3221291037,
  nb_cfg = 3221291039,
  patchloader = 3221291040,
  enable_c1e = 3221291093,
  mmio_conf_base = 3221291096,
  pstate_limit = 3221291105,
  pstate_ctrl = 3221291106,
  pstate_status = 3221291107,
  pstate0 = 3221291108,
  pstate1 = 3221291109,
  pstate2 = 3221291110,
  pstate3 = 3221291111,
  pstate4 = 3221291112,
  pstate5 = 3221291113,
  pstate6 = 3221291114,
  pstate7 = 3221291115,
  tseg_base = 3221291282,
  tseg_mask = 3221291283,
  vm_cr = 3221291284,
  vm_hsave_pa = 3221291287,
  virt_spec_ctrl = 3221291295,
  osvw_id_length = 3221291328,
  osvw_status = 3221291329,
  fam15h_evntsel0 = 3221291520,
  fam15h_perfctr0 = 3221291521,
  fam15h_evntsel1 = 3221291522,
  fam15h_perfctr1 = 3221291523,
  fam15h_evntsel2 = 3221291524,
  fam15h_perfctr2 = 3221291525,
  fam15h_evntsel3 = 3221291526,
  fam15h_perfctr3 = 3221291527,
  fam15h_evntsel4 = 3221291528,
  fam15h_perfctr4 = 3221291529,
  fam15h_evntsel5 = 3221291530,
  fam15h_perfctr5 = 3221291531,
  cstate_cfg = 3221291670,
  cppc_cap1 = 3221291696,
  cppc_enable = 3221291697,
  cppc_req = 3221291699,
  amd_ppin_ctl = 3221291760,
  amd_ppin = 3221291761,
  l7s0_feature_mask = 3221295106,
  thrm_feature_mask = 3221295107,
  feature_mask = 3221295108,
  ext_feature_mask = 3221295109,
  dr1_address_mask = 3221295129,
  dr2_address_mask = 3221295130,
  dr3_address_mask = 3221295131,
  ls_cfg = 3221295136,
  ic_cfg = 3221295137,
  dc_cfg = 3221295138,
  bu_cfg = 3221295139,
  dr0_address_mask = 3221295143,
  fp_cfg = 3221295144,
  de_cfg = 3221295145,
  bu_cfg2 = 3221295146,
  ex_cfg = 3221295148,
  bp_cfg = 3221295150,
  de_cfg2 = 3221295331,
}

function XenX86CpuPolicy:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenX86CpuPolicy:_read()
end

-- 
-- Size of one CPUID leaf in bytes, 24.
XenX86CpuPolicy.property.len_cpuid_leaf = {}
function XenX86CpuPolicy.property.len_cpuid_leaf:get()
  if self._m_len_cpuid_leaf ~= nil then
    return self._m_len_cpuid_leaf
  end

  self._m_len_cpuid_leaf = 24
  return self._m_len_cpuid_leaf
end

-- 
-- Size of one MSR entry in bytes, 16.
XenX86CpuPolicy.property.len_msr_entry = {}
function XenX86CpuPolicy.property.len_msr_entry:get()
  if self._m_len_msr_entry ~= nil then
    return self._m_len_msr_entry
  end

  self._m_len_msr_entry = 16
  return self._m_len_msr_entry
end

-- 
-- The `subleaf` of leaves that do not depend on ecx.
XenX86CpuPolicy.property.no_subleaf = {}
function XenX86CpuPolicy.property.no_subleaf:get()
  if self._m_no_subleaf ~= nil then
    return self._m_no_subleaf
  end

  self._m_no_subleaf = 4294967295
  return self._m_no_subleaf
end


-- 
-- Value of the MSR ARCH_CAPABILITIES.
-- See also: MSR_ARCH_CAPABILITIES (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L72)
XenX86CpuPolicy.ArchCapabilities = class.class(KaitaiStruct)

function XenX86CpuPolicy.ArchCapabilities:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.ArchCapabilities:_read()
  self.low = XenX86CpuPolicy.ArchCapabilitiesLow(self._io, self, self._root)
  self.high = XenX86CpuPolicy.ArchCapabilitiesHigh(self._io, self, self._root)
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Bits 63-32 of the ARCH_CAPABILITIES MSR.
-- See also: MSR_ARCH_CAPS (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367)
XenX86CpuPolicy.ArchCapabilitiesHigh = class.class(KaitaiStruct)

function XenX86CpuPolicy.ArchCapabilitiesHigh:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.ArchCapabilitiesHigh:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Not vulnerable to indirect target selection (bit 62 of the MSR).
XenX86CpuPolicy.ArchCapabilitiesHigh.property.its_no = {}
function XenX86CpuPolicy.ArchCapabilitiesHigh.property.its_no:get()
  if self._m_its_no ~= nil then
    return self._m_its_no
  end

  self._m_its_no = self.raw & 1073741824 ~= 0
  return self._m_its_no
end

-- 
-- PB_OPT_CTRL MSR (bit 32 of the MSR).
XenX86CpuPolicy.ArchCapabilitiesHigh.property.pb_opt_ctrl = {}
function XenX86CpuPolicy.ArchCapabilitiesHigh.property.pb_opt_ctrl:get()
  if self._m_pb_opt_ctrl ~= nil then
    return self._m_pb_opt_ctrl
  end

  self._m_pb_opt_ctrl = self.raw & 1 ~= 0
  return self._m_pb_opt_ctrl
end

-- 
-- All bits.

-- 
-- Bits 31-0 of the ARCH_CAPABILITIES MSR.
-- See also: MSR_ARCH_CAPS (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367)
XenX86CpuPolicy.ArchCapabilitiesLow = class.class(KaitaiStruct)

function XenX86CpuPolicy.ArchCapabilitiesLow:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.ArchCapabilitiesLow:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Not vulnerable to branch history injection.
XenX86CpuPolicy.ArchCapabilitiesLow.property.bhi_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.bhi_no:get()
  if self._m_bhi_no ~= nil then
    return self._m_bhi_no
  end

  self._m_bhi_no = self.raw & 1048576 ~= 0
  return self._m_bhi_no
end

-- 
-- Instructions can be made to run in data-independent time.
XenX86CpuPolicy.ArchCapabilitiesLow.property.doitm = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.doitm:get()
  if self._m_doitm ~= nil then
    return self._m_doitm
  end

  self._m_doitm = self.raw & 4096 ~= 0
  return self._m_doitm
end

-- 
-- Enhanced IBRS.
XenX86CpuPolicy.ArchCapabilitiesLow.property.eibrs = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.eibrs:get()
  if self._m_eibrs ~= nil then
    return self._m_eibrs
  end

  self._m_eibrs = self.raw & 2 ~= 0
  return self._m_eibrs
end

-- 
-- Reported energy can be filtered.
XenX86CpuPolicy.ArchCapabilitiesLow.property.energy_filtering = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.energy_filtering:get()
  if self._m_energy_filtering ~= nil then
    return self._m_energy_filtering
  end

  self._m_energy_filtering = self.raw & 2048 ~= 0
  return self._m_energy_filtering
end

-- 
-- VERW overwrites the fill buffers.
XenX86CpuPolicy.ArchCapabilitiesLow.property.fb_clear = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.fb_clear:get()
  if self._m_fb_clear ~= nil then
    return self._m_fb_clear
  end

  self._m_fb_clear = self.raw & 131072 ~= 0
  return self._m_fb_clear
end

-- 
-- An MSR can exclude the fill buffers from VERW.
XenX86CpuPolicy.ArchCapabilitiesLow.property.fb_clear_ctrl = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.fb_clear_ctrl:get()
  if self._m_fb_clear_ctrl ~= nil then
    return self._m_fb_clear_ctrl
  end

  self._m_fb_clear_ctrl = self.raw & 262144 ~= 0
  return self._m_fb_clear_ctrl
end

-- 
-- Not vulnerable to stale data from fill buffers.
XenX86CpuPolicy.ArchCapabilitiesLow.property.fbsdp_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.fbsdp_no:get()
  if self._m_fbsdp_no ~= nil then
    return self._m_fbsdp_no
  end

  self._m_fbsdp_no = self.raw & 16384 ~= 0
  return self._m_fbsdp_no
end

-- 
-- MCU_OPT_CTRL can disable the gather mitigation.
XenX86CpuPolicy.ArchCapabilitiesLow.property.gds_ctrl = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.gds_ctrl:get()
  if self._m_gds_ctrl ~= nil then
    return self._m_gds_ctrl
  end

  self._m_gds_ctrl = self.raw & 33554432 ~= 0
  return self._m_gds_ctrl
end

-- 
-- Not vulnerable to gather data sampling.
XenX86CpuPolicy.ArchCapabilitiesLow.property.gds_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.gds_no:get()
  if self._m_gds_no ~= nil then
    return self._m_gds_no
  end

  self._m_gds_no = self.raw & 67108864 ~= 0
  return self._m_gds_no
end

-- 
-- A change of page size cannot raise a machine check.
XenX86CpuPolicy.ArchCapabilitiesLow.property.if_pschange_mc_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.if_pschange_mc_no:get()
  if self._m_if_pschange_mc_no ~= nil then
    return self._m_if_pschange_mc_no
  end

  self._m_if_pschange_mc_no = self.raw & 64 ~= 0
  return self._m_if_pschange_mc_no
end

-- 
-- MCU_OPT_CTRL can make UMONITOR do nothing.
XenX86CpuPolicy.ArchCapabilitiesLow.property.ign_umonitor = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.ign_umonitor:get()
  if self._m_ign_umonitor ~= nil then
    return self._m_ign_umonitor
  end

  self._m_ign_umonitor = self.raw & 536870912 ~= 0
  return self._m_ign_umonitor
end

-- 
-- Not vulnerable to speculative store bypass.
XenX86CpuPolicy.ArchCapabilitiesLow.property.intel_ssb_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.intel_ssb_no:get()
  if self._m_intel_ssb_no ~= nil then
    return self._m_intel_ssb_no
  end

  self._m_intel_ssb_no = self.raw & 16 ~= 0
  return self._m_intel_ssb_no
end

-- 
-- MCU_CONTROL MSR.
XenX86CpuPolicy.ArchCapabilitiesLow.property.mcu_ctrl = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.mcu_ctrl:get()
  if self._m_mcu_ctrl ~= nil then
    return self._m_mcu_ctrl
  end

  self._m_mcu_ctrl = self.raw & 512 ~= 0
  return self._m_mcu_ctrl
end

-- 
-- MSRs with information about microcode updates.
XenX86CpuPolicy.ArchCapabilitiesLow.property.mcu_ext = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.mcu_ext:get()
  if self._m_mcu_ext ~= nil then
    return self._m_mcu_ext
  end

  self._m_mcu_ext = self.raw & 65536 ~= 0
  return self._m_mcu_ext
end

-- 
-- Not vulnerable to microarchitectural data sampling.
XenX86CpuPolicy.ArchCapabilitiesLow.property.mds_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.mds_no:get()
  if self._m_mds_no ~= nil then
    return self._m_mds_no
  end

  self._m_mds_no = self.raw & 32 ~= 0
  return self._m_mds_no
end

-- 
-- MISC_PACKAGE_CTRL MSR.
XenX86CpuPolicy.ArchCapabilitiesLow.property.misc_pkg_ctrl = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.misc_pkg_ctrl:get()
  if self._m_misc_pkg_ctrl ~= nil then
    return self._m_misc_pkg_ctrl
  end

  self._m_misc_pkg_ctrl = self.raw & 1024 ~= 0
  return self._m_misc_pkg_ctrl
end

-- 
-- MCU_OPT_CTRL can mitigate MONITOR and UMONITOR.
XenX86CpuPolicy.ArchCapabilitiesLow.property.mon_umon_mitg = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.mon_umon_mitg:get()
  if self._m_mon_umon_mitg ~= nil then
    return self._m_mon_umon_mitg
  end

  self._m_mon_umon_mitg = self.raw & 1073741824 ~= 0
  return self._m_mon_umon_mitg
end

-- 
-- MSR with the state of overclocking.
XenX86CpuPolicy.ArchCapabilitiesLow.property.ovrclk_status = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.ovrclk_status:get()
  if self._m_ovrclk_status ~= nil then
    return self._m_ovrclk_status
  end

  self._m_ovrclk_status = self.raw & 8388608 ~= 0
  return self._m_ovrclk_status
end

-- 
-- Not vulnerable to predictions from the return stack after a barrier.
XenX86CpuPolicy.ArchCapabilitiesLow.property.pbrsb_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.pbrsb_no:get()
  if self._m_pbrsb_no ~= nil then
    return self._m_pbrsb_no
  end

  self._m_pbrsb_no = self.raw & 16777216 ~= 0
  return self._m_pbrsb_no
end

-- 
-- Not vulnerable to stale data from primary buffers.
XenX86CpuPolicy.ArchCapabilitiesLow.property.psdp_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.psdp_no:get()
  if self._m_psdp_no ~= nil then
    return self._m_psdp_no
  end

  self._m_psdp_no = self.raw & 32768 ~= 0
  return self._m_psdp_no
end

-- 
-- Not vulnerable to rogue data cache loads (Meltdown).
XenX86CpuPolicy.ArchCapabilitiesLow.property.rdcl_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.rdcl_no:get()
  if self._m_rdcl_no ~= nil then
    return self._m_rdcl_no
  end

  self._m_rdcl_no = self.raw & 1 ~= 0
  return self._m_rdcl_no
end

-- 
-- VERW overwrites the register files.
XenX86CpuPolicy.ArchCapabilitiesLow.property.rfds_clear = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.rfds_clear:get()
  if self._m_rfds_clear ~= nil then
    return self._m_rfds_clear
  end

  self._m_rfds_clear = self.raw & 268435456 ~= 0
  return self._m_rfds_clear
end

-- 
-- Not vulnerable to register file data sampling.
XenX86CpuPolicy.ArchCapabilitiesLow.property.rfds_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.rfds_no:get()
  if self._m_rfds_no ~= nil then
    return self._m_rfds_no
  end

  self._m_rfds_no = self.raw & 134217728 ~= 0
  return self._m_rfds_no
end

-- 
-- The return stack's fallback predictor is restricted.
XenX86CpuPolicy.ArchCapabilitiesLow.property.rrsba = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.rrsba:get()
  if self._m_rrsba ~= nil then
    return self._m_rrsba
  end

  self._m_rrsba = self.raw & 524288 ~= 0
  return self._m_rrsba
end

-- 
-- An empty return stack falls back to another predictor.
XenX86CpuPolicy.ArchCapabilitiesLow.property.rsba = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.rsba:get()
  if self._m_rsba ~= nil then
    return self._m_rsba
  end

  self._m_rsba = self.raw & 4 ~= 0
  return self._m_rsba
end

-- 
-- Not vulnerable to shared buffer reads nor to sideband stale data.
XenX86CpuPolicy.ArchCapabilitiesLow.property.sbdr_ssdp_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.sbdr_ssdp_no:get()
  if self._m_sbdr_ssdp_no ~= nil then
    return self._m_sbdr_ssdp_no
  end

  self._m_sbdr_ssdp_no = self.raw & 8192 ~= 0
  return self._m_sbdr_ssdp_no
end

-- 
-- A hypervisor need not flush the L1 data cache.
XenX86CpuPolicy.ArchCapabilitiesLow.property.skip_l1dfl = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.skip_l1dfl:get()
  if self._m_skip_l1dfl ~= nil then
    return self._m_skip_l1dfl
  end

  self._m_skip_l1dfl = self.raw & 8 ~= 0
  return self._m_skip_l1dfl
end

-- 
-- Not vulnerable to asynchronous aborts of transactions.
XenX86CpuPolicy.ArchCapabilitiesLow.property.taa_no = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.taa_no:get()
  if self._m_taa_no ~= nil then
    return self._m_taa_no
  end

  self._m_taa_no = self.raw & 256 ~= 0
  return self._m_taa_no
end

-- 
-- TSX_CTRL MSR.
XenX86CpuPolicy.ArchCapabilitiesLow.property.tsx_ctrl = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.tsx_ctrl:get()
  if self._m_tsx_ctrl ~= nil then
    return self._m_tsx_ctrl
  end

  self._m_tsx_ctrl = self.raw & 128 ~= 0
  return self._m_tsx_ctrl
end

-- 
-- MSR that says whether xAPIC mode is locked out.
XenX86CpuPolicy.ArchCapabilitiesLow.property.xapic_status = {}
function XenX86CpuPolicy.ArchCapabilitiesLow.property.xapic_status:get()
  if self._m_xapic_status ~= nil then
    return self._m_xapic_status
  end

  self._m_xapic_status = self.raw & 2097152 ~= 0
  return self._m_xapic_status
end

-- 
-- All bits.

-- 
-- Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.CpuSignature = class.class(KaitaiStruct)

function XenX86CpuPolicy.CpuSignature:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.CpuSignature:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- The family, if it is less than 15.
XenX86CpuPolicy.CpuSignature.property.base_family = {}
function XenX86CpuPolicy.CpuSignature.property.base_family:get()
  if self._m_base_family ~= nil then
    return self._m_base_family
  end

  self._m_base_family = self.raw >> 8 & 15
  return self._m_base_family
end

-- 
-- Low digit of the model.
XenX86CpuPolicy.CpuSignature.property.base_model = {}
function XenX86CpuPolicy.CpuSignature.property.base_model:get()
  if self._m_base_model ~= nil then
    return self._m_base_model
  end

  self._m_base_model = self.raw >> 4 & 15
  return self._m_base_model
end

-- 
-- Number to add to the family if that is 15.
XenX86CpuPolicy.CpuSignature.property.extended_family = {}
function XenX86CpuPolicy.CpuSignature.property.extended_family:get()
  if self._m_extended_family ~= nil then
    return self._m_extended_family
  end

  self._m_extended_family = self.raw >> 20 & 255
  return self._m_extended_family
end

-- 
-- High digit of the model, which counts for family 6 and from 15 on.
XenX86CpuPolicy.CpuSignature.property.extended_model = {}
function XenX86CpuPolicy.CpuSignature.property.extended_model:get()
  if self._m_extended_model ~= nil then
    return self._m_extended_model
  end

  self._m_extended_model = self.raw >> 16 & 15
  return self._m_extended_model
end

-- 
-- The family, composed.
XenX86CpuPolicy.CpuSignature.property.family = {}
function XenX86CpuPolicy.CpuSignature.property.family:get()
  if self._m_family ~= nil then
    return self._m_family
  end

  self._m_family = utils.box_unwrap((self.base_family == 15) and utils.box_wrap(self.base_family + self.extended_family) or (self.base_family))
  return self._m_family
end

-- 
-- The model, composed.
XenX86CpuPolicy.CpuSignature.property.model = {}
function XenX86CpuPolicy.CpuSignature.property.model:get()
  if self._m_model ~= nil then
    return self._m_model
  end

  self._m_model = utils.box_unwrap(( ((self.base_family == 15) or (self.base_family == 6)) ) and utils.box_wrap(self.base_model + self.extended_model * 16) or (self.base_model))
  return self._m_model
end

-- 
-- Revision of the model.
XenX86CpuPolicy.CpuSignature.property.stepping = {}
function XenX86CpuPolicy.CpuSignature.property.stepping:get()
  if self._m_stepping ~= nil then
    return self._m_stepping
  end

  self._m_stepping = self.raw & 15
  return self._m_stepping
end

-- 
-- All bits.

-- 
-- The contents of one CPUID leaf. The type is at the start of a substream of
-- its own (`size: 24`), which `features` relies on.
-- See also: struct xen_cpuid_leaf (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326)
XenX86CpuPolicy.CpuidLeaf = class.class(KaitaiStruct)

function XenX86CpuPolicy.CpuidLeaf:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.CpuidLeaf:_read()
  self.leaf = self._io:read_u4le()
  self.subleaf = self._io:read_u4le()
  self.eax = self._io:read_u4le()
  self.ebx = self._io:read_u4le()
  self.ecx = self._io:read_u4le()
  self.edx = self._io:read_u4le()
end

-- 
-- The four registers, decoded. Absent for leaves without a layout in
-- this definition.
XenX86CpuPolicy.CpuidLeaf.property.features = {}
function XenX86CpuPolicy.CpuidLeaf.property.features:get()
  if self._m_features ~= nil then
    return self._m_features
  end

  if self.layout ~= XenX86CpuPolicy.LeafLayout.leaf_registers then
    local _pos = self._io:pos()
    self._io:seek(8)
    local _on = self.layout
    if _on == XenX86CpuPolicy.LeafLayout.leaf_address_sizes then
      self._m_features = XenX86CpuPolicy.LeafAddressSizes(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_brand then
      self._m_features = XenX86CpuPolicy.LeafBrand(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_extended_features then
      self._m_features = XenX86CpuPolicy.LeafExtendedFeatures(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_extended_features_2 then
      self._m_features = XenX86CpuPolicy.LeafExtendedFeatures2(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_features_0 then
      self._m_features = XenX86CpuPolicy.LeafFeatures0(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_features_1 then
      self._m_features = XenX86CpuPolicy.LeafFeatures1(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_features_2 then
      self._m_features = XenX86CpuPolicy.LeafFeatures2(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_hypervisor then
      self._m_features = XenX86CpuPolicy.LeafHypervisor(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_power then
      self._m_features = XenX86CpuPolicy.LeafPower(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_vendor then
      self._m_features = XenX86CpuPolicy.LeafVendor(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_version then
      self._m_features = XenX86CpuPolicy.LeafVersion(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_xstate_0 then
      self._m_features = XenX86CpuPolicy.LeafXstate0(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_xstate_1 then
      self._m_features = XenX86CpuPolicy.LeafXstate1(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.LeafLayout.leaf_xstate_component then
      self._m_features = XenX86CpuPolicy.LeafXstateComponent(self._io, self, self._root)
    end
    self._io:seek(_pos)
  end
  return self._m_features
end

-- 
-- The leaf depends on ecx.
XenX86CpuPolicy.CpuidLeaf.property.has_subleaf = {}
function XenX86CpuPolicy.CpuidLeaf.property.has_subleaf:get()
  if self._m_has_subleaf ~= nil then
    return self._m_has_subleaf
  end

  self._m_has_subleaf = self.subleaf ~= 4294967295
  return self._m_has_subleaf
end

-- 
-- Type of `features`.
XenX86CpuPolicy.CpuidLeaf.property.layout = {}
function XenX86CpuPolicy.CpuidLeaf.property.layout:get()
  if self._m_layout ~= nil then
    return self._m_layout
  end

  self._m_layout = utils.box_unwrap(( ((self.leaf == 0) or (self.leaf == 2147483648)) ) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_vendor) or (utils.box_unwrap((self.leaf == 1) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_version) or (utils.box_unwrap(( ((self.leaf == 7) and (self.subleaf == 0)) ) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_features_0) or (utils.box_unwrap(( ((self.leaf == 7) and (self.subleaf == 1)) ) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_features_1) or (utils.box_unwrap(( ((self.leaf == 7) and (self.subleaf == 2)) ) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_features_2) or (utils.box_unwrap(( ((self.leaf == 13) and (self.subleaf == 0)) ) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_xstate_0) or (utils.box_unwrap(( ((self.leaf == 13) and (self.subleaf == 1)) ) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_xstate_1) or (utils.box_unwrap(( ((self.leaf == 13) and (self.subleaf < 63)) ) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_xstate_component) or (utils.box_unwrap(( ((self.leaf == 1073741824) or (self.leaf == 1073742080)) ) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_hypervisor) or (utils.box_unwrap((self.leaf == 2147483649) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_extended_features) or (utils.box_unwrap((self.leaf == 2147483650) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_brand) or (utils.box_unwrap((self.leaf == 2147483651) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_brand) or (utils.box_unwrap((self.leaf == 2147483652) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_brand) or (utils.box_unwrap((self.leaf == 2147483655) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_power) or (utils.box_unwrap((self.leaf == 2147483656) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_address_sizes) or (utils.box_unwrap((self.leaf == 2147483681) and utils.box_wrap(XenX86CpuPolicy.LeafLayout.leaf_extended_features_2) or (XenX86CpuPolicy.LeafLayout.leaf_registers))))))))))))))))))))))))))))))))
  return self._m_layout
end

-- 
-- The leaf by name.
XenX86CpuPolicy.CpuidLeaf.property.leaf_id = {}
function XenX86CpuPolicy.CpuidLeaf.property.leaf_id:get()
  if self._m_leaf_id ~= nil then
    return self._m_leaf_id
  end

  self._m_leaf_id = XenX86CpuPolicy.CpuidLeafId(self.leaf)
  return self._m_leaf_id
end

-- 
-- Value of eax that selects this leaf.
-- 
-- Value of ecx that selects it; 0xffffffff if ecx does not matter.
-- 
-- Value that the guest gets in eax.
-- 
-- Value that the guest gets in ebx.
-- 
-- Value that the guest gets in ecx.
-- 
-- Value that the guest gets in edx.

-- 
-- The CPUID leaves of a guest, an array as long as its blob.
-- See also: struct xen_cpuid_leaf (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326)
XenX86CpuPolicy.CpuidPolicy = class.class(KaitaiStruct)

function XenX86CpuPolicy.CpuidPolicy:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.CpuidPolicy:_read()
  self._raw_leaves = {}
  self.leaves = {}
  for i = 0, self.num_leaves - 1 do
    self._raw_leaves[i + 1] = self._io:read_bytes(24)
    local _io = KaitaiStream(stringstream(self._raw_leaves[i + 1]))
    self.leaves[i + 1] = XenX86CpuPolicy.CpuidLeaf(_io, self, self._root)
  end
  self.excess = self._io:read_bytes_full()
end

-- 
-- Number of whole leaves in the blob.
XenX86CpuPolicy.CpuidPolicy.property.num_leaves = {}
function XenX86CpuPolicy.CpuidPolicy.property.num_leaves:get()
  if self._m_num_leaves ~= nil then
    return self._m_num_leaves
  end

  self._m_num_leaves = math.floor(self._io:size() / 24)
  return self._m_num_leaves
end

-- 
-- The leaves, in ascending order when Xen wrote them.
-- 
-- Bytes left over after the last whole leaf; empty in a well-formed blob.

-- 
-- Leaf 1, ecx.
-- See also: CPUID level 0x00000001.ecx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L113)
XenX86CpuPolicy.Features1Ecx = class.class(KaitaiStruct)

function XenX86CpuPolicy.Features1Ecx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.Features1Ecx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- AES instructions.
XenX86CpuPolicy.Features1Ecx.property.aesni = {}
function XenX86CpuPolicy.Features1Ecx.property.aesni:get()
  if self._m_aesni ~= nil then
    return self._m_aesni
  end

  self._m_aesni = self.raw & 33554432 ~= 0
  return self._m_aesni
end

-- 
-- AVX.
XenX86CpuPolicy.Features1Ecx.property.avx = {}
function XenX86CpuPolicy.Features1Ecx.property.avx:get()
  if self._m_avx ~= nil then
    return self._m_avx
  end

  self._m_avx = self.raw & 268435456 ~= 0
  return self._m_avx
end

-- 
-- CMPXCHG16B.
XenX86CpuPolicy.Features1Ecx.property.cx16 = {}
function XenX86CpuPolicy.Features1Ecx.property.cx16:get()
  if self._m_cx16 ~= nil then
    return self._m_cx16
  end

  self._m_cx16 = self.raw & 8192 ~= 0
  return self._m_cx16
end

-- 
-- Direct cache access.
XenX86CpuPolicy.Features1Ecx.property.dca = {}
function XenX86CpuPolicy.Features1Ecx.property.dca:get()
  if self._m_dca ~= nil then
    return self._m_dca
  end

  self._m_dca = self.raw & 262144 ~= 0
  return self._m_dca
end

-- 
-- Debug store that can be qualified by privilege level.
XenX86CpuPolicy.Features1Ecx.property.dscpl = {}
function XenX86CpuPolicy.Features1Ecx.property.dscpl:get()
  if self._m_dscpl ~= nil then
    return self._m_dscpl
  end

  self._m_dscpl = self.raw & 16 ~= 0
  return self._m_dscpl
end

-- 
-- Debug store with 64-bit records.
XenX86CpuPolicy.Features1Ecx.property.dtes64 = {}
function XenX86CpuPolicy.Features1Ecx.property.dtes64:get()
  if self._m_dtes64 ~= nil then
    return self._m_dtes64
  end

  self._m_dtes64 = self.raw & 4 ~= 0
  return self._m_dtes64
end

-- 
-- Enhanced SpeedStep.
XenX86CpuPolicy.Features1Ecx.property.eist = {}
function XenX86CpuPolicy.Features1Ecx.property.eist:get()
  if self._m_eist ~= nil then
    return self._m_eist
  end

  self._m_eist = self.raw & 128 ~= 0
  return self._m_eist
end

-- 
-- Conversion to and from half-precision floats.
XenX86CpuPolicy.Features1Ecx.property.f16c = {}
function XenX86CpuPolicy.Features1Ecx.property.f16c:get()
  if self._m_f16c ~= nil then
    return self._m_f16c
  end

  self._m_f16c = self.raw & 536870912 ~= 0
  return self._m_f16c
end

-- 
-- Fused multiply-add.
XenX86CpuPolicy.Features1Ecx.property.fma = {}
function XenX86CpuPolicy.Features1Ecx.property.fma:get()
  if self._m_fma ~= nil then
    return self._m_fma
  end

  self._m_fma = self.raw & 4096 ~= 0
  return self._m_fma
end

-- 
-- Set by hypervisors for their guests, never by hardware.
XenX86CpuPolicy.Features1Ecx.property.hypervisor = {}
function XenX86CpuPolicy.Features1Ecx.property.hypervisor:get()
  if self._m_hypervisor ~= nil then
    return self._m_hypervisor
  end

  self._m_hypervisor = self.raw >> 31 ~= 0
  return self._m_hypervisor
end

-- 
-- MONITOR and MWAIT.
XenX86CpuPolicy.Features1Ecx.property.monitor = {}
function XenX86CpuPolicy.Features1Ecx.property.monitor:get()
  if self._m_monitor ~= nil then
    return self._m_monitor
  end

  self._m_monitor = self.raw & 8 ~= 0
  return self._m_monitor
end

-- 
-- MOVBE.
XenX86CpuPolicy.Features1Ecx.property.movbe = {}
function XenX86CpuPolicy.Features1Ecx.property.movbe:get()
  if self._m_movbe ~= nil then
    return self._m_movbe
  end

  self._m_movbe = self.raw & 4194304 ~= 0
  return self._m_movbe
end

-- 
-- The operating system has enabled XSAVE; mirrors cr4.
XenX86CpuPolicy.Features1Ecx.property.osxsave = {}
function XenX86CpuPolicy.Features1Ecx.property.osxsave:get()
  if self._m_osxsave ~= nil then
    return self._m_osxsave
  end

  self._m_osxsave = self.raw & 134217728 ~= 0
  return self._m_osxsave
end

-- 
-- Process context identifiers.
XenX86CpuPolicy.Features1Ecx.property.pcid = {}
function XenX86CpuPolicy.Features1Ecx.property.pcid:get()
  if self._m_pcid ~= nil then
    return self._m_pcid
  end

  self._m_pcid = self.raw & 131072 ~= 0
  return self._m_pcid
end

-- 
-- Carry-less multiplication, PCLMULQDQ.
XenX86CpuPolicy.Features1Ecx.property.pclmulqdq = {}
function XenX86CpuPolicy.Features1Ecx.property.pclmulqdq:get()
  if self._m_pclmulqdq ~= nil then
    return self._m_pclmulqdq
  end

  self._m_pclmulqdq = self.raw & 2 ~= 0
  return self._m_pclmulqdq
end

-- 
-- MSR with the performance and debug capabilities.
XenX86CpuPolicy.Features1Ecx.property.pdcm = {}
function XenX86CpuPolicy.Features1Ecx.property.pdcm:get()
  if self._m_pdcm ~= nil then
    return self._m_pdcm
  end

  self._m_pdcm = self.raw & 32768 ~= 0
  return self._m_pdcm
end

-- 
-- POPCNT.
XenX86CpuPolicy.Features1Ecx.property.popcnt = {}
function XenX86CpuPolicy.Features1Ecx.property.popcnt:get()
  if self._m_popcnt ~= nil then
    return self._m_popcnt
  end

  self._m_popcnt = self.raw & 8388608 ~= 0
  return self._m_popcnt
end

-- 
-- RDRAND.
XenX86CpuPolicy.Features1Ecx.property.rdrand = {}
function XenX86CpuPolicy.Features1Ecx.property.rdrand:get()
  if self._m_rdrand ~= nil then
    return self._m_rdrand
  end

  self._m_rdrand = self.raw & 1073741824 ~= 0
  return self._m_rdrand
end

-- 
-- MSR that controls debugging of the silicon.
XenX86CpuPolicy.Features1Ecx.property.sdbg = {}
function XenX86CpuPolicy.Features1Ecx.property.sdbg:get()
  if self._m_sdbg ~= nil then
    return self._m_sdbg
  end

  self._m_sdbg = self.raw & 2048 ~= 0
  return self._m_sdbg
end

-- 
-- Safer mode extensions.
XenX86CpuPolicy.Features1Ecx.property.smx = {}
function XenX86CpuPolicy.Features1Ecx.property.smx:get()
  if self._m_smx ~= nil then
    return self._m_smx
  end

  self._m_smx = self.raw & 64 ~= 0
  return self._m_smx
end

-- 
-- SSE3.
XenX86CpuPolicy.Features1Ecx.property.sse3 = {}
function XenX86CpuPolicy.Features1Ecx.property.sse3:get()
  if self._m_sse3 ~= nil then
    return self._m_sse3
  end

  self._m_sse3 = self.raw & 1 ~= 0
  return self._m_sse3
end

-- 
-- SSE4.1.
XenX86CpuPolicy.Features1Ecx.property.sse4_1 = {}
function XenX86CpuPolicy.Features1Ecx.property.sse4_1:get()
  if self._m_sse4_1 ~= nil then
    return self._m_sse4_1
  end

  self._m_sse4_1 = self.raw & 524288 ~= 0
  return self._m_sse4_1
end

-- 
-- SSE4.2.
XenX86CpuPolicy.Features1Ecx.property.sse4_2 = {}
function XenX86CpuPolicy.Features1Ecx.property.sse4_2:get()
  if self._m_sse4_2 ~= nil then
    return self._m_sse4_2
  end

  self._m_sse4_2 = self.raw & 1048576 ~= 0
  return self._m_sse4_2
end

-- 
-- Supplemental SSE3.
XenX86CpuPolicy.Features1Ecx.property.ssse3 = {}
function XenX86CpuPolicy.Features1Ecx.property.ssse3:get()
  if self._m_ssse3 ~= nil then
    return self._m_ssse3
  end

  self._m_ssse3 = self.raw & 512 ~= 0
  return self._m_ssse3
end

-- 
-- Second thermal monitor.
XenX86CpuPolicy.Features1Ecx.property.tm2 = {}
function XenX86CpuPolicy.Features1Ecx.property.tm2:get()
  if self._m_tm2 ~= nil then
    return self._m_tm2
  end

  self._m_tm2 = self.raw & 256 ~= 0
  return self._m_tm2
end

-- 
-- The APIC timer can wait for a value of the TSC.
XenX86CpuPolicy.Features1Ecx.property.tsc_deadline = {}
function XenX86CpuPolicy.Features1Ecx.property.tsc_deadline:get()
  if self._m_tsc_deadline ~= nil then
    return self._m_tsc_deadline
  end

  self._m_tsc_deadline = self.raw & 16777216 ~= 0
  return self._m_tsc_deadline
end

-- 
-- Intel's virtual machine extensions.
XenX86CpuPolicy.Features1Ecx.property.vmx = {}
function XenX86CpuPolicy.Features1Ecx.property.vmx:get()
  if self._m_vmx ~= nil then
    return self._m_vmx
  end

  self._m_vmx = self.raw & 32 ~= 0
  return self._m_vmx
end

-- 
-- The local APIC has its x2APIC mode.
XenX86CpuPolicy.Features1Ecx.property.x2apic = {}
function XenX86CpuPolicy.Features1Ecx.property.x2apic:get()
  if self._m_x2apic ~= nil then
    return self._m_x2apic
  end

  self._m_x2apic = self.raw & 2097152 ~= 0
  return self._m_x2apic
end

-- 
-- XSAVE, XRSTOR and the registers XCR.
XenX86CpuPolicy.Features1Ecx.property.xsave = {}
function XenX86CpuPolicy.Features1Ecx.property.xsave:get()
  if self._m_xsave ~= nil then
    return self._m_xsave
  end

  self._m_xsave = self.raw & 67108864 ~= 0
  return self._m_xsave
end

-- 
-- Task priority messages can be disabled.
XenX86CpuPolicy.Features1Ecx.property.xtpr = {}
function XenX86CpuPolicy.Features1Ecx.property.xtpr:get()
  if self._m_xtpr ~= nil then
    return self._m_xtpr
  end

  self._m_xtpr = self.raw & 16384 ~= 0
  return self._m_xtpr
end

-- 
-- All bits.

-- 
-- Leaf 1, edx.
-- See also: CPUID level 0x00000001.edx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L83)
XenX86CpuPolicy.Features1Edx = class.class(KaitaiStruct)

function XenX86CpuPolicy.Features1Edx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.Features1Edx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Thermal and clock control through MSRs.
XenX86CpuPolicy.Features1Edx.property.acpi = {}
function XenX86CpuPolicy.Features1Edx.property.acpi:get()
  if self._m_acpi ~= nil then
    return self._m_acpi
  end

  self._m_acpi = self.raw & 4194304 ~= 0
  return self._m_acpi
end

-- 
-- Local APIC present and enabled; mirrors the APIC base MSR.
XenX86CpuPolicy.Features1Edx.property.apic = {}
function XenX86CpuPolicy.Features1Edx.property.apic:get()
  if self._m_apic ~= nil then
    return self._m_apic
  end

  self._m_apic = self.raw & 512 ~= 0
  return self._m_apic
end

-- 
-- CLFLUSH.
XenX86CpuPolicy.Features1Edx.property.clflush = {}
function XenX86CpuPolicy.Features1Edx.property.clflush:get()
  if self._m_clflush ~= nil then
    return self._m_clflush
  end

  self._m_clflush = self.raw & 524288 ~= 0
  return self._m_clflush
end

-- 
-- Conditional moves.
XenX86CpuPolicy.Features1Edx.property.cmov = {}
function XenX86CpuPolicy.Features1Edx.property.cmov:get()
  if self._m_cmov ~= nil then
    return self._m_cmov
  end

  self._m_cmov = self.raw & 32768 ~= 0
  return self._m_cmov
end

-- 
-- CMPXCHG8B.
XenX86CpuPolicy.Features1Edx.property.cx8 = {}
function XenX86CpuPolicy.Features1Edx.property.cx8:get()
  if self._m_cx8 ~= nil then
    return self._m_cx8
  end

  self._m_cx8 = self.raw & 256 ~= 0
  return self._m_cx8
end

-- 
-- Debugging extensions: breakpoints on I/O ports.
XenX86CpuPolicy.Features1Edx.property.de = {}
function XenX86CpuPolicy.Features1Edx.property.de:get()
  if self._m_de ~= nil then
    return self._m_de
  end

  self._m_de = self.raw & 4 ~= 0
  return self._m_de
end

-- 
-- Debug store.
XenX86CpuPolicy.Features1Edx.property.ds = {}
function XenX86CpuPolicy.Features1Edx.property.ds:get()
  if self._m_ds ~= nil then
    return self._m_ds
  end

  self._m_ds = self.raw & 2097152 ~= 0
  return self._m_ds
end

-- 
-- x87 floating-point unit.
XenX86CpuPolicy.Features1Edx.property.fpu = {}
function XenX86CpuPolicy.Features1Edx.property.fpu:get()
  if self._m_fpu ~= nil then
    return self._m_fpu
  end

  self._m_fpu = self.raw & 1 ~= 0
  return self._m_fpu
end

-- 
-- FXSAVE and FXRSTOR.
XenX86CpuPolicy.Features1Edx.property.fxsr = {}
function XenX86CpuPolicy.Features1Edx.property.fxsr:get()
  if self._m_fxsr ~= nil then
    return self._m_fxsr
  end

  self._m_fxsr = self.raw & 16777216 ~= 0
  return self._m_fxsr
end

-- 
-- The package may hold more than one logical processor.
XenX86CpuPolicy.Features1Edx.property.htt = {}
function XenX86CpuPolicy.Features1Edx.property.htt:get()
  if self._m_htt ~= nil then
    return self._m_htt
  end

  self._m_htt = self.raw & 268435456 ~= 0
  return self._m_htt
end

-- 
-- An Itanium processor in its x86 mode.
XenX86CpuPolicy.Features1Edx.property.ia64 = {}
function XenX86CpuPolicy.Features1Edx.property.ia64:get()
  if self._m_ia64 ~= nil then
    return self._m_ia64
  end

  self._m_ia64 = self.raw & 1073741824 ~= 0
  return self._m_ia64
end

-- 
-- Machine-check architecture with its banks.
XenX86CpuPolicy.Features1Edx.property.mca = {}
function XenX86CpuPolicy.Features1Edx.property.mca:get()
  if self._m_mca ~= nil then
    return self._m_mca
  end

  self._m_mca = self.raw & 16384 ~= 0
  return self._m_mca
end

-- 
-- Machine-check exception.
XenX86CpuPolicy.Features1Edx.property.mce = {}
function XenX86CpuPolicy.Features1Edx.property.mce:get()
  if self._m_mce ~= nil then
    return self._m_mce
  end

  self._m_mce = self.raw & 128 ~= 0
  return self._m_mce
end

-- 
-- MMX.
XenX86CpuPolicy.Features1Edx.property.mmx = {}
function XenX86CpuPolicy.Features1Edx.property.mmx:get()
  if self._m_mmx ~= nil then
    return self._m_mmx
  end

  self._m_mmx = self.raw & 8388608 ~= 0
  return self._m_mmx
end

-- 
-- RDMSR and WRMSR.
XenX86CpuPolicy.Features1Edx.property.msr = {}
function XenX86CpuPolicy.Features1Edx.property.msr:get()
  if self._m_msr ~= nil then
    return self._m_msr
  end

  self._m_msr = self.raw & 32 ~= 0
  return self._m_msr
end

-- 
-- Memory type range registers.
XenX86CpuPolicy.Features1Edx.property.mtrr = {}
function XenX86CpuPolicy.Features1Edx.property.mtrr:get()
  if self._m_mtrr ~= nil then
    return self._m_mtrr
  end

  self._m_mtrr = self.raw & 4096 ~= 0
  return self._m_mtrr
end

-- 
-- Physical address extension: 64-bit page-table entries.
XenX86CpuPolicy.Features1Edx.property.pae = {}
function XenX86CpuPolicy.Features1Edx.property.pae:get()
  if self._m_pae ~= nil then
    return self._m_pae
  end

  self._m_pae = self.raw & 64 ~= 0
  return self._m_pae
end

-- 
-- Page attribute table.
XenX86CpuPolicy.Features1Edx.property.pat = {}
function XenX86CpuPolicy.Features1Edx.property.pat:get()
  if self._m_pat ~= nil then
    return self._m_pat
  end

  self._m_pat = self.raw & 65536 ~= 0
  return self._m_pat
end

-- 
-- Pending break enable.
XenX86CpuPolicy.Features1Edx.property.pbe = {}
function XenX86CpuPolicy.Features1Edx.property.pbe:get()
  if self._m_pbe ~= nil then
    return self._m_pbe
  end

  self._m_pbe = self.raw >> 31 ~= 0
  return self._m_pbe
end

-- 
-- Global pages.
XenX86CpuPolicy.Features1Edx.property.pge = {}
function XenX86CpuPolicy.Features1Edx.property.pge:get()
  if self._m_pge ~= nil then
    return self._m_pge
  end

  self._m_pge = self.raw & 8192 ~= 0
  return self._m_pge
end

-- 
-- 4 MiB pages.
XenX86CpuPolicy.Features1Edx.property.pse = {}
function XenX86CpuPolicy.Features1Edx.property.pse:get()
  if self._m_pse ~= nil then
    return self._m_pse
  end

  self._m_pse = self.raw & 8 ~= 0
  return self._m_pse
end

-- 
-- 4 MiB pages above 4 GiB.
XenX86CpuPolicy.Features1Edx.property.pse36 = {}
function XenX86CpuPolicy.Features1Edx.property.pse36:get()
  if self._m_pse36 ~= nil then
    return self._m_pse36
  end

  self._m_pse36 = self.raw & 131072 ~= 0
  return self._m_pse36
end

-- 
-- Processor serial number in leaf 3.
XenX86CpuPolicy.Features1Edx.property.psn = {}
function XenX86CpuPolicy.Features1Edx.property.psn:get()
  if self._m_psn ~= nil then
    return self._m_psn
  end

  self._m_psn = self.raw & 262144 ~= 0
  return self._m_psn
end

-- 
-- SYSENTER and SYSEXIT.
XenX86CpuPolicy.Features1Edx.property.sep = {}
function XenX86CpuPolicy.Features1Edx.property.sep:get()
  if self._m_sep ~= nil then
    return self._m_sep
  end

  self._m_sep = self.raw & 2048 ~= 0
  return self._m_sep
end

-- 
-- Self-snoop: the processor snoops its own caches.
XenX86CpuPolicy.Features1Edx.property.ss = {}
function XenX86CpuPolicy.Features1Edx.property.ss:get()
  if self._m_ss ~= nil then
    return self._m_ss
  end

  self._m_ss = self.raw & 134217728 ~= 0
  return self._m_ss
end

-- 
-- SSE.
XenX86CpuPolicy.Features1Edx.property.sse = {}
function XenX86CpuPolicy.Features1Edx.property.sse:get()
  if self._m_sse ~= nil then
    return self._m_sse
  end

  self._m_sse = self.raw & 33554432 ~= 0
  return self._m_sse
end

-- 
-- SSE2.
XenX86CpuPolicy.Features1Edx.property.sse2 = {}
function XenX86CpuPolicy.Features1Edx.property.sse2:get()
  if self._m_sse2 ~= nil then
    return self._m_sse2
  end

  self._m_sse2 = self.raw & 67108864 ~= 0
  return self._m_sse2
end

-- 
-- First thermal monitor.
XenX86CpuPolicy.Features1Edx.property.tm1 = {}
function XenX86CpuPolicy.Features1Edx.property.tm1:get()
  if self._m_tm1 ~= nil then
    return self._m_tm1
  end

  self._m_tm1 = self.raw & 536870912 ~= 0
  return self._m_tm1
end

-- 
-- Time stamp counter and RDTSC.
XenX86CpuPolicy.Features1Edx.property.tsc = {}
function XenX86CpuPolicy.Features1Edx.property.tsc:get()
  if self._m_tsc ~= nil then
    return self._m_tsc
  end

  self._m_tsc = self.raw & 16 ~= 0
  return self._m_tsc
end

-- 
-- Virtual-8086 mode extensions.
XenX86CpuPolicy.Features1Edx.property.vme = {}
function XenX86CpuPolicy.Features1Edx.property.vme:get()
  if self._m_vme ~= nil then
    return self._m_vme
  end

  self._m_vme = self.raw & 2 ~= 0
  return self._m_vme
end

-- 
-- All bits.

-- 
-- Leaf 7 subleaf 0, ebx.
-- See also: CPUID level 0x00000007:0.ebx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L187)
XenX86CpuPolicy.Features70Ebx = class.class(KaitaiStruct)

function XenX86CpuPolicy.Features70Ebx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.Features70Ebx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- ADCX and ADOX.
XenX86CpuPolicy.Features70Ebx.property.adx = {}
function XenX86CpuPolicy.Features70Ebx.property.adx:get()
  if self._m_adx ~= nil then
    return self._m_adx
  end

  self._m_adx = self.raw & 524288 ~= 0
  return self._m_adx
end

-- 
-- AVX2.
XenX86CpuPolicy.Features70Ebx.property.avx2 = {}
function XenX86CpuPolicy.Features70Ebx.property.avx2:get()
  if self._m_avx2 ~= nil then
    return self._m_avx2
  end

  self._m_avx2 = self.raw & 32 ~= 0
  return self._m_avx2
end

-- 
-- AVX-512 integer fused multiply-add.
XenX86CpuPolicy.Features70Ebx.property.avx512_ifma = {}
function XenX86CpuPolicy.Features70Ebx.property.avx512_ifma:get()
  if self._m_avx512_ifma ~= nil then
    return self._m_avx512_ifma
  end

  self._m_avx512_ifma = self.raw & 2097152 ~= 0
  return self._m_avx512_ifma
end

-- 
-- AVX-512 bytes and words.
XenX86CpuPolicy.Features70Ebx.property.avx512bw = {}
function XenX86CpuPolicy.Features70Ebx.property.avx512bw:get()
  if self._m_avx512bw ~= nil then
    return self._m_avx512bw
  end

  self._m_avx512bw = self.raw & 1073741824 ~= 0
  return self._m_avx512bw
end

-- 
-- AVX-512 conflict detection.
XenX86CpuPolicy.Features70Ebx.property.avx512cd = {}
function XenX86CpuPolicy.Features70Ebx.property.avx512cd:get()
  if self._m_avx512cd ~= nil then
    return self._m_avx512cd
  end

  self._m_avx512cd = self.raw & 268435456 ~= 0
  return self._m_avx512cd
end

-- 
-- AVX-512 doublewords and quadwords.
XenX86CpuPolicy.Features70Ebx.property.avx512dq = {}
function XenX86CpuPolicy.Features70Ebx.property.avx512dq:get()
  if self._m_avx512dq ~= nil then
    return self._m_avx512dq
  end

  self._m_avx512dq = self.raw & 131072 ~= 0
  return self._m_avx512dq
end

-- 
-- AVX-512 exponentials and reciprocals of Xeon Phi.
XenX86CpuPolicy.Features70Ebx.property.avx512er = {}
function XenX86CpuPolicy.Features70Ebx.property.avx512er:get()
  if self._m_avx512er ~= nil then
    return self._m_avx512er
  end

  self._m_avx512er = self.raw & 134217728 ~= 0
  return self._m_avx512er
end

-- 
-- AVX-512 foundation.
XenX86CpuPolicy.Features70Ebx.property.avx512f = {}
function XenX86CpuPolicy.Features70Ebx.property.avx512f:get()
  if self._m_avx512f ~= nil then
    return self._m_avx512f
  end

  self._m_avx512f = self.raw & 65536 ~= 0
  return self._m_avx512f
end

-- 
-- AVX-512 prefetches of Xeon Phi.
XenX86CpuPolicy.Features70Ebx.property.avx512pf = {}
function XenX86CpuPolicy.Features70Ebx.property.avx512pf:get()
  if self._m_avx512pf ~= nil then
    return self._m_avx512pf
  end

  self._m_avx512pf = self.raw & 67108864 ~= 0
  return self._m_avx512pf
end

-- 
-- AVX-512 on shorter vectors.
XenX86CpuPolicy.Features70Ebx.property.avx512vl = {}
function XenX86CpuPolicy.Features70Ebx.property.avx512vl:get()
  if self._m_avx512vl ~= nil then
    return self._m_avx512vl
  end

  self._m_avx512vl = self.raw >> 31 ~= 0
  return self._m_avx512vl
end

-- 
-- First set of bit manipulations.
XenX86CpuPolicy.Features70Ebx.property.bmi1 = {}
function XenX86CpuPolicy.Features70Ebx.property.bmi1:get()
  if self._m_bmi1 ~= nil then
    return self._m_bmi1
  end

  self._m_bmi1 = self.raw & 8 ~= 0
  return self._m_bmi1
end

-- 
-- Second set of bit manipulations.
XenX86CpuPolicy.Features70Ebx.property.bmi2 = {}
function XenX86CpuPolicy.Features70Ebx.property.bmi2:get()
  if self._m_bmi2 ~= nil then
    return self._m_bmi2
  end

  self._m_bmi2 = self.raw & 256 ~= 0
  return self._m_bmi2
end

-- 
-- CLFLUSHOPT.
XenX86CpuPolicy.Features70Ebx.property.clflushopt = {}
function XenX86CpuPolicy.Features70Ebx.property.clflushopt:get()
  if self._m_clflushopt ~= nil then
    return self._m_clflushopt
  end

  self._m_clflushopt = self.raw & 8388608 ~= 0
  return self._m_clflushopt
end

-- 
-- CLWB.
XenX86CpuPolicy.Features70Ebx.property.clwb = {}
function XenX86CpuPolicy.Features70Ebx.property.clwb:get()
  if self._m_clwb ~= nil then
    return self._m_clwb
  end

  self._m_clwb = self.raw & 16777216 ~= 0
  return self._m_clwb
end

-- 
-- Enhanced REP MOVSB and STOSB.
XenX86CpuPolicy.Features70Ebx.property.erms = {}
function XenX86CpuPolicy.Features70Ebx.property.erms:get()
  if self._m_erms ~= nil then
    return self._m_erms
  end

  self._m_erms = self.raw & 512 ~= 0
  return self._m_erms
end

-- 
-- The x87 data pointer changes only at exceptions.
XenX86CpuPolicy.Features70Ebx.property.fdp_excp_only = {}
function XenX86CpuPolicy.Features70Ebx.property.fdp_excp_only:get()
  if self._m_fdp_excp_only ~= nil then
    return self._m_fdp_excp_only
  end

  self._m_fdp_excp_only = self.raw & 64 ~= 0
  return self._m_fdp_excp_only
end

-- 
-- RDFSBASE, WRFSBASE and similar instructions.
XenX86CpuPolicy.Features70Ebx.property.fsgsbase = {}
function XenX86CpuPolicy.Features70Ebx.property.fsgsbase:get()
  if self._m_fsgsbase ~= nil then
    return self._m_fsgsbase
  end

  self._m_fsgsbase = self.raw & 1 ~= 0
  return self._m_fsgsbase
end

-- 
-- Hardware lock elision.
XenX86CpuPolicy.Features70Ebx.property.hle = {}
function XenX86CpuPolicy.Features70Ebx.property.hle:get()
  if self._m_hle ~= nil then
    return self._m_hle
  end

  self._m_hle = self.raw & 16 ~= 0
  return self._m_hle
end

-- 
-- INVPCID.
XenX86CpuPolicy.Features70Ebx.property.invpcid = {}
function XenX86CpuPolicy.Features70Ebx.property.invpcid:get()
  if self._m_invpcid ~= nil then
    return self._m_invpcid
  end

  self._m_invpcid = self.raw & 1024 ~= 0
  return self._m_invpcid
end

-- 
-- Memory protection extensions.
XenX86CpuPolicy.Features70Ebx.property.mpx = {}
function XenX86CpuPolicy.Features70Ebx.property.mpx:get()
  if self._m_mpx ~= nil then
    return self._m_mpx
  end

  self._m_mpx = self.raw & 16384 ~= 0
  return self._m_mpx
end

-- 
-- The x87 selectors are stored as zero.
XenX86CpuPolicy.Features70Ebx.property.no_fpu_sel = {}
function XenX86CpuPolicy.Features70Ebx.property.no_fpu_sel:get()
  if self._m_no_fpu_sel ~= nil then
    return self._m_no_fpu_sel
  end

  self._m_no_fpu_sel = self.raw & 8192 ~= 0
  return self._m_no_fpu_sel
end

-- 
-- Enforcement of platform quality of service.
XenX86CpuPolicy.Features70Ebx.property.pqe = {}
function XenX86CpuPolicy.Features70Ebx.property.pqe:get()
  if self._m_pqe ~= nil then
    return self._m_pqe
  end

  self._m_pqe = self.raw & 32768 ~= 0
  return self._m_pqe
end

-- 
-- Monitoring of platform quality of service.
XenX86CpuPolicy.Features70Ebx.property.pqm = {}
function XenX86CpuPolicy.Features70Ebx.property.pqm:get()
  if self._m_pqm ~= nil then
    return self._m_pqm
  end

  self._m_pqm = self.raw & 4096 ~= 0
  return self._m_pqm
end

-- 
-- Processor trace.
XenX86CpuPolicy.Features70Ebx.property.proc_trace = {}
function XenX86CpuPolicy.Features70Ebx.property.proc_trace:get()
  if self._m_proc_trace ~= nil then
    return self._m_proc_trace
  end

  self._m_proc_trace = self.raw & 33554432 ~= 0
  return self._m_proc_trace
end

-- 
-- RDSEED.
XenX86CpuPolicy.Features70Ebx.property.rdseed = {}
function XenX86CpuPolicy.Features70Ebx.property.rdseed:get()
  if self._m_rdseed ~= nil then
    return self._m_rdseed
  end

  self._m_rdseed = self.raw & 262144 ~= 0
  return self._m_rdseed
end

-- 
-- Restricted transactional memory.
XenX86CpuPolicy.Features70Ebx.property.rtm = {}
function XenX86CpuPolicy.Features70Ebx.property.rtm:get()
  if self._m_rtm ~= nil then
    return self._m_rtm
  end

  self._m_rtm = self.raw & 2048 ~= 0
  return self._m_rtm
end

-- 
-- Software guard extensions.
XenX86CpuPolicy.Features70Ebx.property.sgx = {}
function XenX86CpuPolicy.Features70Ebx.property.sgx:get()
  if self._m_sgx ~= nil then
    return self._m_sgx
  end

  self._m_sgx = self.raw & 4 ~= 0
  return self._m_sgx
end

-- 
-- SHA-1 and SHA-256.
XenX86CpuPolicy.Features70Ebx.property.sha = {}
function XenX86CpuPolicy.Features70Ebx.property.sha:get()
  if self._m_sha ~= nil then
    return self._m_sha
  end

  self._m_sha = self.raw & 536870912 ~= 0
  return self._m_sha
end

-- 
-- Supervisor code cannot access user pages by accident.
XenX86CpuPolicy.Features70Ebx.property.smap = {}
function XenX86CpuPolicy.Features70Ebx.property.smap:get()
  if self._m_smap ~= nil then
    return self._m_smap
  end

  self._m_smap = self.raw & 1048576 ~= 0
  return self._m_smap
end

-- 
-- Supervisor code cannot execute user pages.
XenX86CpuPolicy.Features70Ebx.property.smep = {}
function XenX86CpuPolicy.Features70Ebx.property.smep:get()
  if self._m_smep ~= nil then
    return self._m_smep
  end

  self._m_smep = self.raw & 128 ~= 0
  return self._m_smep
end

-- 
-- TSC_ADJUST MSR.
XenX86CpuPolicy.Features70Ebx.property.tsc_adjust = {}
function XenX86CpuPolicy.Features70Ebx.property.tsc_adjust:get()
  if self._m_tsc_adjust ~= nil then
    return self._m_tsc_adjust
  end

  self._m_tsc_adjust = self.raw & 2 ~= 0
  return self._m_tsc_adjust
end

-- 
-- All bits.

-- 
-- Leaf 7 subleaf 0, ecx.
-- See also: CPUID level 0x00000007:0.ecx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L220)
XenX86CpuPolicy.Features70Ecx = class.class(KaitaiStruct)

function XenX86CpuPolicy.Features70Ecx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.Features70Ecx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- AVX-512 bit counting in bytes and words.
XenX86CpuPolicy.Features70Ecx.property.avx512_bitalg = {}
function XenX86CpuPolicy.Features70Ecx.property.avx512_bitalg:get()
  if self._m_avx512_bitalg ~= nil then
    return self._m_avx512_bitalg
  end

  self._m_avx512_bitalg = self.raw & 4096 ~= 0
  return self._m_avx512_bitalg
end

-- 
-- AVX-512 manipulation of bytes in vectors.
XenX86CpuPolicy.Features70Ecx.property.avx512_vbmi = {}
function XenX86CpuPolicy.Features70Ecx.property.avx512_vbmi:get()
  if self._m_avx512_vbmi ~= nil then
    return self._m_avx512_vbmi
  end

  self._m_avx512_vbmi = self.raw & 2 ~= 0
  return self._m_avx512_vbmi
end

-- 
-- More AVX-512 manipulation of bytes in vectors.
XenX86CpuPolicy.Features70Ecx.property.avx512_vbmi2 = {}
function XenX86CpuPolicy.Features70Ecx.property.avx512_vbmi2:get()
  if self._m_avx512_vbmi2 ~= nil then
    return self._m_avx512_vbmi2
  end

  self._m_avx512_vbmi2 = self.raw & 64 ~= 0
  return self._m_avx512_vbmi2
end

-- 
-- AVX-512 neural network instructions.
XenX86CpuPolicy.Features70Ecx.property.avx512_vnni = {}
function XenX86CpuPolicy.Features70Ecx.property.avx512_vnni:get()
  if self._m_avx512_vnni ~= nil then
    return self._m_avx512_vnni
  end

  self._m_avx512_vnni = self.raw & 2048 ~= 0
  return self._m_avx512_vnni
end

-- 
-- AVX-512 bit counting in doublewords and quadwords.
XenX86CpuPolicy.Features70Ecx.property.avx512_vpopcntdq = {}
function XenX86CpuPolicy.Features70Ecx.property.avx512_vpopcntdq:get()
  if self._m_avx512_vpopcntdq ~= nil then
    return self._m_avx512_vpopcntdq
  end

  self._m_avx512_vpopcntdq = self.raw & 16384 ~= 0
  return self._m_avx512_vpopcntdq
end

-- 
-- Debug exception for locks that hold the bus.
XenX86CpuPolicy.Features70Ecx.property.bld = {}
function XenX86CpuPolicy.Features70Ecx.property.bld:get()
  if self._m_bld ~= nil then
    return self._m_bld
  end

  self._m_bld = self.raw & 16777216 ~= 0
  return self._m_bld
end

-- 
-- Shadow stacks.
XenX86CpuPolicy.Features70Ecx.property.cet_ss = {}
function XenX86CpuPolicy.Features70Ecx.property.cet_ss:get()
  if self._m_cet_ss ~= nil then
    return self._m_cet_ss
  end

  self._m_cet_ss = self.raw & 128 ~= 0
  return self._m_cet_ss
end

-- 
-- CLDEMOTE.
XenX86CpuPolicy.Features70Ecx.property.cldemote = {}
function XenX86CpuPolicy.Features70Ecx.property.cldemote:get()
  if self._m_cldemote ~= nil then
    return self._m_cldemote
  end

  self._m_cldemote = self.raw & 33554432 ~= 0
  return self._m_cldemote
end

-- 
-- ENQCMD and ENQCMDS.
XenX86CpuPolicy.Features70Ecx.property.enqcmd = {}
function XenX86CpuPolicy.Features70Ecx.property.enqcmd:get()
  if self._m_enqcmd ~= nil then
    return self._m_enqcmd
  end

  self._m_enqcmd = self.raw & 536870912 ~= 0
  return self._m_enqcmd
end

-- 
-- Galois field arithmetic.
XenX86CpuPolicy.Features70Ecx.property.gfni = {}
function XenX86CpuPolicy.Features70Ecx.property.gfni:get()
  if self._m_gfni ~= nil then
    return self._m_gfni
  end

  self._m_gfni = self.raw & 256 ~= 0
  return self._m_gfni
end

-- 
-- Page tables with five levels.
XenX86CpuPolicy.Features70Ecx.property.la57 = {}
function XenX86CpuPolicy.Features70Ecx.property.la57:get()
  if self._m_la57 ~= nil then
    return self._m_la57
  end

  self._m_la57 = self.raw & 65536 ~= 0
  return self._m_la57
end

-- 
-- MOVDIR64B.
XenX86CpuPolicy.Features70Ecx.property.movdir64b = {}
function XenX86CpuPolicy.Features70Ecx.property.movdir64b:get()
  if self._m_movdir64b ~= nil then
    return self._m_movdir64b
  end

  self._m_movdir64b = self.raw & 268435456 ~= 0
  return self._m_movdir64b
end

-- 
-- MOVDIRI.
XenX86CpuPolicy.Features70Ecx.property.movdiri = {}
function XenX86CpuPolicy.Features70Ecx.property.movdiri:get()
  if self._m_movdiri ~= nil then
    return self._m_movdiri
  end

  self._m_movdiri = self.raw & 134217728 ~= 0
  return self._m_movdiri
end

-- 
-- The operating system has enabled protection keys; mirrors cr4.
XenX86CpuPolicy.Features70Ecx.property.ospke = {}
function XenX86CpuPolicy.Features70Ecx.property.ospke:get()
  if self._m_ospke ~= nil then
    return self._m_ospke
  end

  self._m_ospke = self.raw & 16 ~= 0
  return self._m_ospke
end

-- 
-- Protection keys for supervisor pages.
XenX86CpuPolicy.Features70Ecx.property.pks = {}
function XenX86CpuPolicy.Features70Ecx.property.pks:get()
  if self._m_pks ~= nil then
    return self._m_pks
  end

  self._m_pks = self.raw >> 31 ~= 0
  return self._m_pks
end

-- 
-- Protection keys for user pages.
XenX86CpuPolicy.Features70Ecx.property.pku = {}
function XenX86CpuPolicy.Features70Ecx.property.pku:get()
  if self._m_pku ~= nil then
    return self._m_pku
  end

  self._m_pku = self.raw & 8 ~= 0
  return self._m_pku
end

-- 
-- PREFETCHWT1.
XenX86CpuPolicy.Features70Ecx.property.prefetchwt1 = {}
function XenX86CpuPolicy.Features70Ecx.property.prefetchwt1:get()
  if self._m_prefetchwt1 ~= nil then
    return self._m_prefetchwt1
  end

  self._m_prefetchwt1 = self.raw & 1 ~= 0
  return self._m_prefetchwt1
end

-- 
-- RDPID.
XenX86CpuPolicy.Features70Ecx.property.rdpid = {}
function XenX86CpuPolicy.Features70Ecx.property.rdpid:get()
  if self._m_rdpid ~= nil then
    return self._m_rdpid
  end

  self._m_rdpid = self.raw & 4194304 ~= 0
  return self._m_rdpid
end

-- 
-- SGX launch configuration.
XenX86CpuPolicy.Features70Ecx.property.sgx_lc = {}
function XenX86CpuPolicy.Features70Ecx.property.sgx_lc:get()
  if self._m_sgx_lc ~= nil then
    return self._m_sgx_lc
  end

  self._m_sgx_lc = self.raw & 1073741824 ~= 0
  return self._m_sgx_lc
end

-- 
-- Total memory encryption.
XenX86CpuPolicy.Features70Ecx.property.tme = {}
function XenX86CpuPolicy.Features70Ecx.property.tme:get()
  if self._m_tme ~= nil then
    return self._m_tme
  end

  self._m_tme = self.raw & 8192 ~= 0
  return self._m_tme
end

-- 
-- User code cannot read descriptor table registers.
XenX86CpuPolicy.Features70Ecx.property.umip = {}
function XenX86CpuPolicy.Features70Ecx.property.umip:get()
  if self._m_umip ~= nil then
    return self._m_umip
  end

  self._m_umip = self.raw & 4 ~= 0
  return self._m_umip
end

-- 
-- AES on vectors.
XenX86CpuPolicy.Features70Ecx.property.vaes = {}
function XenX86CpuPolicy.Features70Ecx.property.vaes:get()
  if self._m_vaes ~= nil then
    return self._m_vaes
  end

  self._m_vaes = self.raw & 512 ~= 0
  return self._m_vaes
end

-- 
-- Carry-less multiplication on vectors.
XenX86CpuPolicy.Features70Ecx.property.vpclmulqdq = {}
function XenX86CpuPolicy.Features70Ecx.property.vpclmulqdq:get()
  if self._m_vpclmulqdq ~= nil then
    return self._m_vpclmulqdq
  end

  self._m_vpclmulqdq = self.raw & 1024 ~= 0
  return self._m_vpclmulqdq
end

-- 
-- UMONITOR, UMWAIT and TPAUSE.
XenX86CpuPolicy.Features70Ecx.property.waitpkg = {}
function XenX86CpuPolicy.Features70Ecx.property.waitpkg:get()
  if self._m_waitpkg ~= nil then
    return self._m_waitpkg
  end

  self._m_waitpkg = self.raw & 32 ~= 0
  return self._m_waitpkg
end

-- 
-- All bits.

-- 
-- Leaf 7 subleaf 0, edx.
-- See also: CPUID level 0x00000007:0.edx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L273)
XenX86CpuPolicy.Features70Edx = class.class(KaitaiStruct)

function XenX86CpuPolicy.Features70Edx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.Features70Edx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- AMX on bfloat16 numbers.
XenX86CpuPolicy.Features70Edx.property.amx_bf16 = {}
function XenX86CpuPolicy.Features70Edx.property.amx_bf16:get()
  if self._m_amx_bf16 ~= nil then
    return self._m_amx_bf16
  end

  self._m_amx_bf16 = self.raw & 4194304 ~= 0
  return self._m_amx_bf16
end

-- 
-- AMX on 8-bit integers.
XenX86CpuPolicy.Features70Edx.property.amx_int8 = {}
function XenX86CpuPolicy.Features70Edx.property.amx_int8:get()
  if self._m_amx_int8 ~= nil then
    return self._m_amx_int8
  end

  self._m_amx_int8 = self.raw & 33554432 ~= 0
  return self._m_amx_int8
end

-- 
-- AMX tiles.
XenX86CpuPolicy.Features70Edx.property.amx_tile = {}
function XenX86CpuPolicy.Features70Edx.property.amx_tile:get()
  if self._m_amx_tile ~= nil then
    return self._m_amx_tile
  end

  self._m_amx_tile = self.raw & 16777216 ~= 0
  return self._m_amx_tile
end

-- 
-- ARCH_CAPABILITIES MSR.
XenX86CpuPolicy.Features70Edx.property.arch_caps = {}
function XenX86CpuPolicy.Features70Edx.property.arch_caps:get()
  if self._m_arch_caps ~= nil then
    return self._m_arch_caps
  end

  self._m_arch_caps = self.raw & 536870912 ~= 0
  return self._m_arch_caps
end

-- 
-- Architectural last branch records.
XenX86CpuPolicy.Features70Edx.property.arch_lbr = {}
function XenX86CpuPolicy.Features70Edx.property.arch_lbr:get()
  if self._m_arch_lbr ~= nil then
    return self._m_arch_lbr
  end

  self._m_arch_lbr = self.raw & 524288 ~= 0
  return self._m_arch_lbr
end

-- 
-- Multiply-accumulate instructions of Xeon Phi.
XenX86CpuPolicy.Features70Edx.property.avx512_4fmaps = {}
function XenX86CpuPolicy.Features70Edx.property.avx512_4fmaps:get()
  if self._m_avx512_4fmaps ~= nil then
    return self._m_avx512_4fmaps
  end

  self._m_avx512_4fmaps = self.raw & 8 ~= 0
  return self._m_avx512_4fmaps
end

-- 
-- Neural network instructions of Xeon Phi.
XenX86CpuPolicy.Features70Edx.property.avx512_4vnniw = {}
function XenX86CpuPolicy.Features70Edx.property.avx512_4vnniw:get()
  if self._m_avx512_4vnniw ~= nil then
    return self._m_avx512_4vnniw
  end

  self._m_avx512_4vnniw = self.raw & 4 ~= 0
  return self._m_avx512_4vnniw
end

-- 
-- AVX-512 on half-precision floats.
XenX86CpuPolicy.Features70Edx.property.avx512_fp16 = {}
function XenX86CpuPolicy.Features70Edx.property.avx512_fp16:get()
  if self._m_avx512_fp16 ~= nil then
    return self._m_avx512_fp16
  end

  self._m_avx512_fp16 = self.raw & 8388608 ~= 0
  return self._m_avx512_fp16
end

-- 
-- VP2INTERSECTD and VP2INTERSECTQ.
XenX86CpuPolicy.Features70Edx.property.avx512_vp2intersect = {}
function XenX86CpuPolicy.Features70Edx.property.avx512_vp2intersect:get()
  if self._m_avx512_vp2intersect ~= nil then
    return self._m_avx512_vp2intersect
  end

  self._m_avx512_vp2intersect = self.raw & 256 ~= 0
  return self._m_avx512_vp2intersect
end

-- 
-- Indirect branch tracking.
XenX86CpuPolicy.Features70Edx.property.cet_ibt = {}
function XenX86CpuPolicy.Features70Edx.property.cet_ibt:get()
  if self._m_cet_ibt ~= nil then
    return self._m_cet_ibt
  end

  self._m_cet_ibt = self.raw & 1048576 ~= 0
  return self._m_cet_ibt
end

-- 
-- CORE_CAPABILITIES MSR.
XenX86CpuPolicy.Features70Edx.property.core_caps = {}
function XenX86CpuPolicy.Features70Edx.property.core_caps:get()
  if self._m_core_caps ~= nil then
    return self._m_core_caps
  end

  self._m_core_caps = self.raw & 1073741824 ~= 0
  return self._m_core_caps
end

-- 
-- REP MOVSB is fast for short strings.
XenX86CpuPolicy.Features70Edx.property.fsrm = {}
function XenX86CpuPolicy.Features70Edx.property.fsrm:get()
  if self._m_fsrm ~= nil then
    return self._m_fsrm
  end

  self._m_fsrm = self.raw & 16 ~= 0
  return self._m_fsrm
end

-- 
-- Cores of more than one kind.
XenX86CpuPolicy.Features70Edx.property.hybrid = {}
function XenX86CpuPolicy.Features70Edx.property.hybrid:get()
  if self._m_hybrid ~= nil then
    return self._m_hybrid
  end

  self._m_hybrid = self.raw & 32768 ~= 0
  return self._m_hybrid
end

-- 
-- IBRS and IBPB, as Intel enumerates them.
XenX86CpuPolicy.Features70Edx.property.ibrsb = {}
function XenX86CpuPolicy.Features70Edx.property.ibrsb:get()
  if self._m_ibrsb ~= nil then
    return self._m_ibrsb
  end

  self._m_ibrsb = self.raw & 67108864 ~= 0
  return self._m_ibrsb
end

-- 
-- FLUSH_CMD MSR.
XenX86CpuPolicy.Features70Edx.property.l1d_flush = {}
function XenX86CpuPolicy.Features70Edx.property.l1d_flush:get()
  if self._m_l1d_flush ~= nil then
    return self._m_l1d_flush
  end

  self._m_l1d_flush = self.raw & 268435456 ~= 0
  return self._m_l1d_flush
end

-- 
-- VERW overwrites the processor's buffers.
XenX86CpuPolicy.Features70Edx.property.md_clear = {}
function XenX86CpuPolicy.Features70Edx.property.md_clear:get()
  if self._m_md_clear ~= nil then
    return self._m_md_clear
  end

  self._m_md_clear = self.raw & 1024 ~= 0
  return self._m_md_clear
end

-- 
-- PCONFIG.
XenX86CpuPolicy.Features70Edx.property.pconfig = {}
function XenX86CpuPolicy.Features70Edx.property.pconfig:get()
  if self._m_pconfig ~= nil then
    return self._m_pconfig
  end

  self._m_pconfig = self.raw & 262144 ~= 0
  return self._m_pconfig
end

-- 
-- Transactions always abort.
XenX86CpuPolicy.Features70Edx.property.rtm_always_abort = {}
function XenX86CpuPolicy.Features70Edx.property.rtm_always_abort:get()
  if self._m_rtm_always_abort ~= nil then
    return self._m_rtm_always_abort
  end

  self._m_rtm_always_abort = self.raw & 2048 ~= 0
  return self._m_rtm_always_abort
end

-- 
-- SERIALIZE.
XenX86CpuPolicy.Features70Edx.property.serialize = {}
function XenX86CpuPolicy.Features70Edx.property.serialize:get()
  if self._m_serialize ~= nil then
    return self._m_serialize
  end

  self._m_serialize = self.raw & 16384 ~= 0
  return self._m_serialize
end

-- 
-- SGX attestation keys.
XenX86CpuPolicy.Features70Edx.property.sgx_keys = {}
function XenX86CpuPolicy.Features70Edx.property.sgx_keys:get()
  if self._m_sgx_keys ~= nil then
    return self._m_sgx_keys
  end

  self._m_sgx_keys = self.raw & 2 ~= 0
  return self._m_sgx_keys
end

-- 
-- MCU_OPT_CTRL can disable the RDRAND mitigation.
XenX86CpuPolicy.Features70Edx.property.srbds_ctrl = {}
function XenX86CpuPolicy.Features70Edx.property.srbds_ctrl:get()
  if self._m_srbds_ctrl ~= nil then
    return self._m_srbds_ctrl
  end

  self._m_srbds_ctrl = self.raw & 512 ~= 0
  return self._m_srbds_ctrl
end

-- 
-- Speculative store bypass can be disabled, as Intel enumerates it.
XenX86CpuPolicy.Features70Edx.property.ssbd = {}
function XenX86CpuPolicy.Features70Edx.property.ssbd:get()
  if self._m_ssbd ~= nil then
    return self._m_ssbd
  end

  self._m_ssbd = self.raw >> 31 ~= 0
  return self._m_ssbd
end

-- 
-- Single-thread indirect branch predictors, as Intel enumerates them.
XenX86CpuPolicy.Features70Edx.property.stibp = {}
function XenX86CpuPolicy.Features70Edx.property.stibp:get()
  if self._m_stibp ~= nil then
    return self._m_stibp
  end

  self._m_stibp = self.raw & 134217728 ~= 0
  return self._m_stibp
end

-- 
-- TSX_FORCE_ABORT MSR.
XenX86CpuPolicy.Features70Edx.property.tsx_force_abort = {}
function XenX86CpuPolicy.Features70Edx.property.tsx_force_abort:get()
  if self._m_tsx_force_abort ~= nil then
    return self._m_tsx_force_abort
  end

  self._m_tsx_force_abort = self.raw & 8192 ~= 0
  return self._m_tsx_force_abort
end

-- 
-- Tracking of loads in a transaction can be suspended.
XenX86CpuPolicy.Features70Edx.property.tsxldtrk = {}
function XenX86CpuPolicy.Features70Edx.property.tsxldtrk:get()
  if self._m_tsxldtrk ~= nil then
    return self._m_tsxldtrk
  end

  self._m_tsxldtrk = self.raw & 65536 ~= 0
  return self._m_tsxldtrk
end

-- 
-- Interrupts delivered to user code.
XenX86CpuPolicy.Features70Edx.property.uintr = {}
function XenX86CpuPolicy.Features70Edx.property.uintr:get()
  if self._m_uintr ~= nil then
    return self._m_uintr
  end

  self._m_uintr = self.raw & 32 ~= 0
  return self._m_uintr
end

-- 
-- All bits.

-- 
-- Leaf 7 subleaf 1, eax.
-- See also: CPUID level 0x00000007:1.eax (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L301)
XenX86CpuPolicy.Features71Eax = class.class(KaitaiStruct)

function XenX86CpuPolicy.Features71Eax:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.Features71Eax:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- AMX on half-precision floats.
XenX86CpuPolicy.Features71Eax.property.amx_fp16 = {}
function XenX86CpuPolicy.Features71Eax.property.amx_fp16:get()
  if self._m_amx_fp16 ~= nil then
    return self._m_amx_fp16
  end

  self._m_amx_fp16 = self.raw & 2097152 ~= 0
  return self._m_amx_fp16
end

-- 
-- Architectural performance monitoring leaf.
XenX86CpuPolicy.Features71Eax.property.arch_perf_mon = {}
function XenX86CpuPolicy.Features71Eax.property.arch_perf_mon:get()
  if self._m_arch_perf_mon ~= nil then
    return self._m_arch_perf_mon
  end

  self._m_arch_perf_mon = self.raw & 256 ~= 0
  return self._m_arch_perf_mon
end

-- 
-- AVX-512 on bfloat16 numbers.
XenX86CpuPolicy.Features71Eax.property.avx512_bf16 = {}
function XenX86CpuPolicy.Features71Eax.property.avx512_bf16:get()
  if self._m_avx512_bf16 ~= nil then
    return self._m_avx512_bf16
  end

  self._m_avx512_bf16 = self.raw & 32 ~= 0
  return self._m_avx512_bf16
end

-- 
-- Integer fused multiply-add in AVX.
XenX86CpuPolicy.Features71Eax.property.avx_ifma = {}
function XenX86CpuPolicy.Features71Eax.property.avx_ifma:get()
  if self._m_avx_ifma ~= nil then
    return self._m_avx_ifma
  end

  self._m_avx_ifma = self.raw & 8388608 ~= 0
  return self._m_avx_ifma
end

-- 
-- Neural network instructions in AVX.
XenX86CpuPolicy.Features71Eax.property.avx_vnni = {}
function XenX86CpuPolicy.Features71Eax.property.avx_vnni:get()
  if self._m_avx_vnni ~= nil then
    return self._m_avx_vnni
  end

  self._m_avx_vnni = self.raw & 16 ~= 0
  return self._m_avx_vnni
end

-- 
-- Compare, exchange and add in one instruction.
XenX86CpuPolicy.Features71Eax.property.cmpccxadd = {}
function XenX86CpuPolicy.Features71Eax.property.cmpccxadd:get()
  if self._m_cmpccxadd ~= nil then
    return self._m_cmpccxadd
  end

  self._m_cmpccxadd = self.raw & 128 ~= 0
  return self._m_cmpccxadd
end

-- 
-- Flexible return and event delivery.
XenX86CpuPolicy.Features71Eax.property.fred = {}
function XenX86CpuPolicy.Features71Eax.property.fred:get()
  if self._m_fred ~= nil then
    return self._m_fred
  end

  self._m_fred = self.raw & 131072 ~= 0
  return self._m_fred
end

-- 
-- REP CMPSB and SCASB are fast for short strings.
XenX86CpuPolicy.Features71Eax.property.fsrcs = {}
function XenX86CpuPolicy.Features71Eax.property.fsrcs:get()
  if self._m_fsrcs ~= nil then
    return self._m_fsrcs
  end

  self._m_fsrcs = self.raw & 4096 ~= 0
  return self._m_fsrcs
end

-- 
-- REP STOSB is fast for short strings.
XenX86CpuPolicy.Features71Eax.property.fsrs = {}
function XenX86CpuPolicy.Features71Eax.property.fsrs:get()
  if self._m_fsrs ~= nil then
    return self._m_fsrs
  end

  self._m_fsrs = self.raw & 2048 ~= 0
  return self._m_fsrs
end

-- 
-- REP MOVSB of zero length is fast.
XenX86CpuPolicy.Features71Eax.property.fzrm = {}
function XenX86CpuPolicy.Features71Eax.property.fzrm:get()
  if self._m_fzrm ~= nil then
    return self._m_fzrm
  end

  self._m_fzrm = self.raw & 1024 ~= 0
  return self._m_fzrm
end

-- 
-- Linear address masking.
XenX86CpuPolicy.Features71Eax.property.lam = {}
function XenX86CpuPolicy.Features71Eax.property.lam:get()
  if self._m_lam ~= nil then
    return self._m_lam
  end

  self._m_lam = self.raw & 67108864 ~= 0
  return self._m_lam
end

-- 
-- Linear address space separation of supervisor and user.
XenX86CpuPolicy.Features71Eax.property.lass = {}
function XenX86CpuPolicy.Features71Eax.property.lass:get()
  if self._m_lass ~= nil then
    return self._m_lass
  end

  self._m_lass = self.raw & 64 ~= 0
  return self._m_lass
end

-- 
-- LKGS.
XenX86CpuPolicy.Features71Eax.property.lkgs = {}
function XenX86CpuPolicy.Features71Eax.property.lkgs:get()
  if self._m_lkgs ~= nil then
    return self._m_lkgs
  end

  self._m_lkgs = self.raw & 262144 ~= 0
  return self._m_lkgs
end

-- 
-- MOVRS, a load of data that others read too.
XenX86CpuPolicy.Features71Eax.property.movrs = {}
function XenX86CpuPolicy.Features71Eax.property.movrs:get()
  if self._m_movrs ~= nil then
    return self._m_movrs
  end

  self._m_movrs = self.raw >> 31 ~= 0
  return self._m_movrs
end

-- 
-- RDMSRLIST and WRMSRLIST.
XenX86CpuPolicy.Features71Eax.property.msrlist = {}
function XenX86CpuPolicy.Features71Eax.property.msrlist:get()
  if self._m_msrlist ~= nil then
    return self._m_msrlist
  end

  self._m_msrlist = self.raw & 134217728 ~= 0
  return self._m_msrlist
end

-- 
-- NMIs report their source.
XenX86CpuPolicy.Features71Eax.property.nmi_src = {}
function XenX86CpuPolicy.Features71Eax.property.nmi_src:get()
  if self._m_nmi_src ~= nil then
    return self._m_nmi_src
  end

  self._m_nmi_src = self.raw & 1048576 ~= 0
  return self._m_nmi_src
end

-- 
-- INVD cannot be executed.
XenX86CpuPolicy.Features71Eax.property.no_invd = {}
function XenX86CpuPolicy.Features71Eax.property.no_invd:get()
  if self._m_no_invd ~= nil then
    return self._m_no_invd
  end

  self._m_no_invd = self.raw & 1073741824 ~= 0
  return self._m_no_invd
end

-- 
-- SHA-512.
XenX86CpuPolicy.Features71Eax.property.sha512 = {}
function XenX86CpuPolicy.Features71Eax.property.sha512:get()
  if self._m_sha512 ~= nil then
    return self._m_sha512
  end

  self._m_sha512 = self.raw & 1 ~= 0
  return self._m_sha512
end

-- 
-- SM3 hash.
XenX86CpuPolicy.Features71Eax.property.sm3 = {}
function XenX86CpuPolicy.Features71Eax.property.sm3:get()
  if self._m_sm3 ~= nil then
    return self._m_sm3
  end

  self._m_sm3 = self.raw & 2 ~= 0
  return self._m_sm3
end

-- 
-- SM4 cipher.
XenX86CpuPolicy.Features71Eax.property.sm4 = {}
function XenX86CpuPolicy.Features71Eax.property.sm4:get()
  if self._m_sm4 ~= nil then
    return self._m_sm4
  end

  self._m_sm4 = self.raw & 4 ~= 0
  return self._m_sm4
end

-- 
-- WRMSRNS, a WRMSR that does not serialise.
XenX86CpuPolicy.Features71Eax.property.wrmsrns = {}
function XenX86CpuPolicy.Features71Eax.property.wrmsrns:get()
  if self._m_wrmsrns ~= nil then
    return self._m_wrmsrns
  end

  self._m_wrmsrns = self.raw & 524288 ~= 0
  return self._m_wrmsrns
end

-- 
-- All bits.

-- 
-- Leaf 7 subleaf 1, ebx.
-- See also: CPUID level 0x00000007:1.ebx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L343)
XenX86CpuPolicy.Features71Ebx = class.class(KaitaiStruct)

function XenX86CpuPolicy.Features71Ebx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.Features71Ebx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Protected processor inventory number.
XenX86CpuPolicy.Features71Ebx.property.intel_ppin = {}
function XenX86CpuPolicy.Features71Ebx.property.intel_ppin:get()
  if self._m_intel_ppin ~= nil then
    return self._m_intel_ppin
  end

  self._m_intel_ppin = self.raw & 1 ~= 0
  return self._m_intel_ppin
end

-- 
-- All bits.

-- 
-- Leaf 7 subleaf 1, edx.
-- See also: CPUID level 0x00000007:1.edx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L357)
XenX86CpuPolicy.Features71Edx = class.class(KaitaiStruct)

function XenX86CpuPolicy.Features71Edx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.Features71Edx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- AMX on complex numbers.
XenX86CpuPolicy.Features71Edx.property.amx_complex = {}
function XenX86CpuPolicy.Features71Edx.property.amx_complex:get()
  if self._m_amx_complex ~= nil then
    return self._m_amx_complex
  end

  self._m_amx_complex = self.raw & 256 ~= 0
  return self._m_amx_complex
end

-- 
-- Conversions in AVX that raise no exceptions.
XenX86CpuPolicy.Features71Edx.property.avx_ne_convert = {}
function XenX86CpuPolicy.Features71Edx.property.avx_ne_convert:get()
  if self._m_avx_ne_convert ~= nil then
    return self._m_avx_ne_convert
  end

  self._m_avx_ne_convert = self.raw & 32 ~= 0
  return self._m_avx_ne_convert
end

-- 
-- 16-bit neural network instructions in AVX.
XenX86CpuPolicy.Features71Edx.property.avx_vnni_int16 = {}
function XenX86CpuPolicy.Features71Edx.property.avx_vnni_int16:get()
  if self._m_avx_vnni_int16 ~= nil then
    return self._m_avx_vnni_int16
  end

  self._m_avx_vnni_int16 = self.raw & 1024 ~= 0
  return self._m_avx_vnni_int16
end

-- 
-- 8-bit neural network instructions in AVX.
XenX86CpuPolicy.Features71Edx.property.avx_vnni_int8 = {}
function XenX86CpuPolicy.Features71Edx.property.avx_vnni_int8:get()
  if self._m_avx_vnni_int8 ~= nil then
    return self._m_avx_vnni_int8
  end

  self._m_avx_vnni_int8 = self.raw & 16 ~= 0
  return self._m_avx_vnni_int8
end

-- 
-- Supervisor shadow stacks are safe to use.
XenX86CpuPolicy.Features71Edx.property.cet_sss = {}
function XenX86CpuPolicy.Features71Edx.property.cet_sss:get()
  if self._m_cet_sss ~= nil then
    return self._m_cet_sss
  end

  self._m_cet_sss = self.raw & 262144 ~= 0
  return self._m_cet_sss
end

-- 
-- PREFETCHIT0 and PREFETCHIT1.
XenX86CpuPolicy.Features71Edx.property.prefetchi = {}
function XenX86CpuPolicy.Features71Edx.property.prefetchi:get()
  if self._m_prefetchi ~= nil then
    return self._m_prefetchi
  end

  self._m_prefetchi = self.raw & 16384 ~= 0
  return self._m_prefetchi
end

-- 
-- Static lockstep mode.
XenX86CpuPolicy.Features71Edx.property.slsm = {}
function XenX86CpuPolicy.Features71Edx.property.slsm:get()
  if self._m_slsm ~= nil then
    return self._m_slsm
  end

  self._m_slsm = self.raw & 16777216 ~= 0
  return self._m_slsm
end

-- 
-- UIRET updates the user interrupt flag.
XenX86CpuPolicy.Features71Edx.property.uiret_uif = {}
function XenX86CpuPolicy.Features71Edx.property.uiret_uif:get()
  if self._m_uiret_uif ~= nil then
    return self._m_uiret_uif
  end

  self._m_uiret_uif = self.raw & 131072 ~= 0
  return self._m_uiret_uif
end

-- 
-- All bits.

-- 
-- Leaf 7 subleaf 2, edx.
-- See also: CPUID level 0x00000007:2.edx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L346)
XenX86CpuPolicy.Features72Edx = class.class(KaitaiStruct)

function XenX86CpuPolicy.Features72Edx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.Features72Edx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- SPEC_CTRL can disable branch history for supervisor code.
XenX86CpuPolicy.Features72Edx.property.bhi_ctrl = {}
function XenX86CpuPolicy.Features72Edx.property.bhi_ctrl:get()
  if self._m_bhi_ctrl ~= nil then
    return self._m_bhi_ctrl
  end

  self._m_bhi_ctrl = self.raw & 16 ~= 0
  return self._m_bhi_ctrl
end

-- 
-- SPEC_CTRL can disable data-dependent prefetching.
XenX86CpuPolicy.Features72Edx.property.ddp_ctrl = {}
function XenX86CpuPolicy.Features72Edx.property.ddp_ctrl:get()
  if self._m_ddp_ctrl ~= nil then
    return self._m_ddp_ctrl
  end

  self._m_ddp_ctrl = self.raw & 8 ~= 0
  return self._m_ddp_ctrl
end

-- 
-- Predictive store forwarding can be disabled in SPEC_CTRL.
XenX86CpuPolicy.Features72Edx.property.intel_psfd = {}
function XenX86CpuPolicy.Features72Edx.property.intel_psfd:get()
  if self._m_intel_psfd ~= nil then
    return self._m_intel_psfd
  end

  self._m_intel_psfd = self.raw & 1 ~= 0
  return self._m_intel_psfd
end

-- 
-- SPEC_CTRL restrains indirect branch prediction.
XenX86CpuPolicy.Features72Edx.property.ipred_ctrl = {}
function XenX86CpuPolicy.Features72Edx.property.ipred_ctrl:get()
  if self._m_ipred_ctrl ~= nil then
    return self._m_ipred_ctrl
  end

  self._m_ipred_ctrl = self.raw & 2 ~= 0
  return self._m_ipred_ctrl
end

-- 
-- Configuration-dependent timing does not occur.
XenX86CpuPolicy.Features72Edx.property.mcdt_no = {}
function XenX86CpuPolicy.Features72Edx.property.mcdt_no:get()
  if self._m_mcdt_no ~= nil then
    return self._m_mcdt_no
  end

  self._m_mcdt_no = self.raw & 32 ~= 0
  return self._m_mcdt_no
end

-- 
-- SPEC_CTRL restrains the return stack's fallback predictor.
XenX86CpuPolicy.Features72Edx.property.rrsba_ctrl = {}
function XenX86CpuPolicy.Features72Edx.property.rrsba_ctrl:get()
  if self._m_rrsba_ctrl ~= nil then
    return self._m_rrsba_ctrl
  end

  self._m_rrsba_ctrl = self.raw & 4 ~= 0
  return self._m_rrsba_ctrl
end

-- 
-- Locks on uncached memory can be forbidden.
XenX86CpuPolicy.Features72Edx.property.uc_lock_dis = {}
function XenX86CpuPolicy.Features72Edx.property.uc_lock_dis:get()
  if self._m_uc_lock_dis ~= nil then
    return self._m_uc_lock_dis
  end

  self._m_uc_lock_dis = self.raw & 64 ~= 0
  return self._m_uc_lock_dis
end

-- 
-- All bits.

-- 
-- Leaf 0xd subleaf 1, eax.
-- See also: CPUID level 0x0000000D:1.eax (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L180)
XenX86CpuPolicy.FeaturesD1Eax = class.class(KaitaiStruct)

function XenX86CpuPolicy.FeaturesD1Eax:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.FeaturesD1Eax:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Extended feature disable MSRs.
XenX86CpuPolicy.FeaturesD1Eax.property.xfd = {}
function XenX86CpuPolicy.FeaturesD1Eax.property.xfd:get()
  if self._m_xfd ~= nil then
    return self._m_xfd
  end

  self._m_xfd = self.raw & 16 ~= 0
  return self._m_xfd
end

-- 
-- XGETBV with ecx 1.
XenX86CpuPolicy.FeaturesD1Eax.property.xgetbv1 = {}
function XenX86CpuPolicy.FeaturesD1Eax.property.xgetbv1:get()
  if self._m_xgetbv1 ~= nil then
    return self._m_xgetbv1
  end

  self._m_xgetbv1 = self.raw & 4 ~= 0
  return self._m_xgetbv1
end

-- 
-- XSAVEC and the compacted format.
XenX86CpuPolicy.FeaturesD1Eax.property.xsavec = {}
function XenX86CpuPolicy.FeaturesD1Eax.property.xsavec:get()
  if self._m_xsavec ~= nil then
    return self._m_xsavec
  end

  self._m_xsavec = self.raw & 2 ~= 0
  return self._m_xsavec
end

-- 
-- XSAVEOPT.
XenX86CpuPolicy.FeaturesD1Eax.property.xsaveopt = {}
function XenX86CpuPolicy.FeaturesD1Eax.property.xsaveopt:get()
  if self._m_xsaveopt ~= nil then
    return self._m_xsaveopt
  end

  self._m_xsaveopt = self.raw & 1 ~= 0
  return self._m_xsaveopt
end

-- 
-- XSAVES, XRSTORS and the XSS MSR.
XenX86CpuPolicy.FeaturesD1Eax.property.xsaves = {}
function XenX86CpuPolicy.FeaturesD1Eax.property.xsaves:get()
  if self._m_xsaves ~= nil then
    return self._m_xsaves
  end

  self._m_xsaves = self.raw & 8 ~= 0
  return self._m_xsaves
end

-- 
-- All bits.

-- 
-- Leaf 0x80000001, ecx.
-- See also: CPUID level 0x80000001.ecx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L156)
XenX86CpuPolicy.FeaturesE1Ecx = class.class(KaitaiStruct)

function XenX86CpuPolicy.FeaturesE1Ecx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.FeaturesE1Ecx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- LZCNT (and POPCNT).
XenX86CpuPolicy.FeaturesE1Ecx.property.abm = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.abm:get()
  if self._m_abm ~= nil then
    return self._m_abm
  end

  self._m_abm = self.raw & 32 ~= 0
  return self._m_abm
end

-- 
-- Address masks of breakpoints cover 32 bits.
XenX86CpuPolicy.FeaturesE1Ecx.property.addr_msk_ext = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.addr_msk_ext:get()
  if self._m_addr_msk_ext ~= nil then
    return self._m_addr_msk_ext
  end

  self._m_addr_msk_ext = self.raw & 1073741824 ~= 0
  return self._m_addr_msk_ext
end

-- 
-- PREFETCH and PREFETCHW.
XenX86CpuPolicy.FeaturesE1Ecx.property.amd_3dnowprefetch = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.amd_3dnowprefetch:get()
  if self._m_amd_3dnowprefetch ~= nil then
    return self._m_amd_3dnowprefetch
  end

  self._m_amd_3dnowprefetch = self.raw & 256 ~= 0
  return self._m_amd_3dnowprefetch
end

-- 
-- Logical processors that leaf 1 counts are cores, not threads.
XenX86CpuPolicy.FeaturesE1Ecx.property.cmp_legacy = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.cmp_legacy:get()
  if self._m_cmp_legacy ~= nil then
    return self._m_cmp_legacy
  end

  self._m_cmp_legacy = self.raw & 2 ~= 0
  return self._m_cmp_legacy
end

-- 
-- cr8 is reachable outside long mode.
XenX86CpuPolicy.FeaturesE1Ecx.property.cr8_legacy = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.cr8_legacy:get()
  if self._m_cr8_legacy ~= nil then
    return self._m_cr8_legacy
  end

  self._m_cr8_legacy = self.raw & 16 ~= 0
  return self._m_cr8_legacy
end

-- 
-- Data breakpoints with an address mask.
XenX86CpuPolicy.FeaturesE1Ecx.property.dbext = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.dbext:get()
  if self._m_dbext ~= nil then
    return self._m_dbext
  end

  self._m_dbext = self.raw & 67108864 ~= 0
  return self._m_dbext
end

-- 
-- Extended local APIC registers.
XenX86CpuPolicy.FeaturesE1Ecx.property.extapic = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.extapic:get()
  if self._m_extapic ~= nil then
    return self._m_extapic
  end

  self._m_extapic = self.raw & 8 ~= 0
  return self._m_extapic
end

-- 
-- FMA with four operands.
XenX86CpuPolicy.FeaturesE1Ecx.property.fma4 = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.fma4:get()
  if self._m_fma4 ~= nil then
    return self._m_fma4
  end

  self._m_fma4 = self.raw & 65536 ~= 0
  return self._m_fma4
end

-- 
-- Instruction-based sampling.
XenX86CpuPolicy.FeaturesE1Ecx.property.ibs = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.ibs:get()
  if self._m_ibs ~= nil then
    return self._m_ibs
  end

  self._m_ibs = self.raw & 1024 ~= 0
  return self._m_ibs
end

-- 
-- LAHF and SAHF in long mode.
XenX86CpuPolicy.FeaturesE1Ecx.property.lahf_lm = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.lahf_lm:get()
  if self._m_lahf_lm ~= nil then
    return self._m_lahf_lm
  end

  self._m_lahf_lm = self.raw & 1 ~= 0
  return self._m_lahf_lm
end

-- 
-- Lightweight profiling.
XenX86CpuPolicy.FeaturesE1Ecx.property.lwp = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.lwp:get()
  if self._m_lwp ~= nil then
    return self._m_lwp
  end

  self._m_lwp = self.raw & 32768 ~= 0
  return self._m_lwp
end

-- 
-- SSE operands in memory may be unaligned.
XenX86CpuPolicy.FeaturesE1Ecx.property.misalignsse = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.misalignsse:get()
  if self._m_misalignsse ~= nil then
    return self._m_misalignsse
  end

  self._m_misalignsse = self.raw & 128 ~= 0
  return self._m_misalignsse
end

-- 
-- MONITORX and MWAITX.
XenX86CpuPolicy.FeaturesE1Ecx.property.monitorx = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.monitorx:get()
  if self._m_monitorx ~= nil then
    return self._m_monitorx
  end

  self._m_monitorx = self.raw & 536870912 ~= 0
  return self._m_monitorx
end

-- 
-- MSR with the node id.
XenX86CpuPolicy.FeaturesE1Ecx.property.nodeid_msr = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.nodeid_msr:get()
  if self._m_nodeid_msr ~= nil then
    return self._m_nodeid_msr
  end

  self._m_nodeid_msr = self.raw & 524288 ~= 0
  return self._m_nodeid_msr
end

-- 
-- MSRs list the workarounds that the operating system should apply (OSVW).
XenX86CpuPolicy.FeaturesE1Ecx.property.osvw = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.osvw:get()
  if self._m_osvw ~= nil then
    return self._m_osvw
  end

  self._m_osvw = self.raw & 512 ~= 0
  return self._m_osvw
end

-- 
-- SKINIT and STGI.
XenX86CpuPolicy.FeaturesE1Ecx.property.skinit = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.skinit:get()
  if self._m_skinit ~= nil then
    return self._m_skinit
  end

  self._m_skinit = self.raw & 4096 ~= 0
  return self._m_skinit
end

-- 
-- SSE4A.
XenX86CpuPolicy.FeaturesE1Ecx.property.sse4a = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.sse4a:get()
  if self._m_sse4a ~= nil then
    return self._m_sse4a
  end

  self._m_sse4a = self.raw & 64 ~= 0
  return self._m_sse4a
end

-- 
-- AMD's secure virtual machine.
XenX86CpuPolicy.FeaturesE1Ecx.property.svm = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.svm:get()
  if self._m_svm ~= nil then
    return self._m_svm
  end

  self._m_svm = self.raw & 4 ~= 0
  return self._m_svm
end

-- 
-- Trailing bit manipulation.
XenX86CpuPolicy.FeaturesE1Ecx.property.tbm = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.tbm:get()
  if self._m_tbm ~= nil then
    return self._m_tbm
  end

  self._m_tbm = self.raw & 2097152 ~= 0
  return self._m_tbm
end

-- 
-- Topology leaves 0x8000001d and 0x8000001e.
XenX86CpuPolicy.FeaturesE1Ecx.property.topoext = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.topoext:get()
  if self._m_topoext ~= nil then
    return self._m_topoext
  end

  self._m_topoext = self.raw & 4194304 ~= 0
  return self._m_topoext
end

-- 
-- Watchdog timer.
XenX86CpuPolicy.FeaturesE1Ecx.property.wdt = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.wdt:get()
  if self._m_wdt ~= nil then
    return self._m_wdt
  end

  self._m_wdt = self.raw & 8192 ~= 0
  return self._m_wdt
end

-- 
-- XOP.
XenX86CpuPolicy.FeaturesE1Ecx.property.xop = {}
function XenX86CpuPolicy.FeaturesE1Ecx.property.xop:get()
  if self._m_xop ~= nil then
    return self._m_xop
  end

  self._m_xop = self.raw & 2048 ~= 0
  return self._m_xop
end

-- 
-- All bits.

-- 
-- Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
-- See also: CPUID level 0x80000001.edx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L145)
XenX86CpuPolicy.FeaturesE1Edx = class.class(KaitaiStruct)

function XenX86CpuPolicy.FeaturesE1Edx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.FeaturesE1Edx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- 3DNow!.
XenX86CpuPolicy.FeaturesE1Edx.property.amd_3dnow = {}
function XenX86CpuPolicy.FeaturesE1Edx.property.amd_3dnow:get()
  if self._m_amd_3dnow ~= nil then
    return self._m_amd_3dnow
  end

  self._m_amd_3dnow = self.raw >> 31 ~= 0
  return self._m_amd_3dnow
end

-- 
-- Extensions of 3DNow!.
XenX86CpuPolicy.FeaturesE1Edx.property.amd_3dnowext = {}
function XenX86CpuPolicy.FeaturesE1Edx.property.amd_3dnowext:get()
  if self._m_amd_3dnowext ~= nil then
    return self._m_amd_3dnowext
  end

  self._m_amd_3dnowext = self.raw & 1073741824 ~= 0
  return self._m_amd_3dnowext
end

-- 
-- FXSAVE and FXRSTOR can leave out the XMM registers.
XenX86CpuPolicy.FeaturesE1Edx.property.ffxsr = {}
function XenX86CpuPolicy.FeaturesE1Edx.property.ffxsr:get()
  if self._m_ffxsr ~= nil then
    return self._m_ffxsr
  end

  self._m_ffxsr = self.raw & 33554432 ~= 0
  return self._m_ffxsr
end

-- 
-- Long mode.
XenX86CpuPolicy.FeaturesE1Edx.property.lm = {}
function XenX86CpuPolicy.FeaturesE1Edx.property.lm:get()
  if self._m_lm ~= nil then
    return self._m_lm
  end

  self._m_lm = self.raw & 536870912 ~= 0
  return self._m_lm
end

-- 
-- AMD's extensions of MMX.
XenX86CpuPolicy.FeaturesE1Edx.property.mmxext = {}
function XenX86CpuPolicy.FeaturesE1Edx.property.mmxext:get()
  if self._m_mmxext ~= nil then
    return self._m_mmxext
  end

  self._m_mmxext = self.raw & 4194304 ~= 0
  return self._m_mmxext
end

-- 
-- Pages can be marked as not executable.
XenX86CpuPolicy.FeaturesE1Edx.property.nx = {}
function XenX86CpuPolicy.FeaturesE1Edx.property.nx:get()
  if self._m_nx ~= nil then
    return self._m_nx
  end

  self._m_nx = self.raw & 1048576 ~= 0
  return self._m_nx
end

-- 
-- 1 GiB pages.
XenX86CpuPolicy.FeaturesE1Edx.property.page1gb = {}
function XenX86CpuPolicy.FeaturesE1Edx.property.page1gb:get()
  if self._m_page1gb ~= nil then
    return self._m_page1gb
  end

  self._m_page1gb = self.raw & 67108864 ~= 0
  return self._m_page1gb
end

-- 
-- RDTSCP and the TSC_AUX MSR.
XenX86CpuPolicy.FeaturesE1Edx.property.rdtscp = {}
function XenX86CpuPolicy.FeaturesE1Edx.property.rdtscp:get()
  if self._m_rdtscp ~= nil then
    return self._m_rdtscp
  end

  self._m_rdtscp = self.raw & 134217728 ~= 0
  return self._m_rdtscp
end

-- 
-- SYSCALL and SYSRET.
XenX86CpuPolicy.FeaturesE1Edx.property.syscall = {}
function XenX86CpuPolicy.FeaturesE1Edx.property.syscall:get()
  if self._m_syscall ~= nil then
    return self._m_syscall
  end

  self._m_syscall = self.raw & 2048 ~= 0
  return self._m_syscall
end

-- 
-- All bits.

-- 
-- Leaf 0x80000021, eax.
-- See also: CPUID level 0x80000021.eax (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L323)
XenX86CpuPolicy.FeaturesE21Eax = class.class(KaitaiStruct)

function XenX86CpuPolicy.FeaturesE21Eax:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.FeaturesE21Eax:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- REP CMPSB is fast for short strings.
XenX86CpuPolicy.FeaturesE21Eax.property.amd_fsrc = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.amd_fsrc:get()
  if self._m_amd_fsrc ~= nil then
    return self._m_amd_fsrc
  end

  self._m_amd_fsrc = self.raw & 2048 ~= 0
  return self._m_amd_fsrc
end

-- 
-- REP STOSB is fast for short strings.
XenX86CpuPolicy.FeaturesE21Eax.property.amd_fsrs = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.amd_fsrs:get()
  if self._m_amd_fsrs ~= nil then
    return self._m_amd_fsrs
  end

  self._m_amd_fsrs = self.raw & 1024 ~= 0
  return self._m_amd_fsrs
end

-- 
-- PREFETCHIT0 and PREFETCHIT1.
XenX86CpuPolicy.FeaturesE21Eax.property.amd_prefetchi = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.amd_prefetchi:get()
  if self._m_amd_prefetchi ~= nil then
    return self._m_amd_prefetchi
  end

  self._m_amd_prefetchi = self.raw & 1048576 ~= 0
  return self._m_amd_prefetchi
end

-- 
-- IBRS can be enabled automatically.
XenX86CpuPolicy.FeaturesE21Eax.property.auto_ibrs = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.auto_ibrs:get()
  if self._m_auto_ibrs ~= nil then
    return self._m_auto_ibrs
  end

  self._m_auto_ibrs = self.raw & 256 ~= 0
  return self._m_auto_ibrs
end

-- 
-- AVX-512 bit matrix multiplication.
XenX86CpuPolicy.FeaturesE21Eax.property.avx512_bmm = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.avx512_bmm:get()
  if self._m_avx512_bmm ~= nil then
    return self._m_avx512_bmm
  end

  self._m_avx512_bmm = self.raw & 8388608 ~= 0
  return self._m_avx512_bmm
end

-- 
-- CPUID can be disabled for user code.
XenX86CpuPolicy.FeaturesE21Eax.property.cpuid_user_dis = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.cpuid_user_dis:get()
  if self._m_cpuid_user_dis ~= nil then
    return self._m_cpuid_user_dis
  end

  self._m_cpuid_user_dis = self.raw & 131072 ~= 0
  return self._m_cpuid_user_dis
end

-- 
-- Enhanced predictive store forwarding.
XenX86CpuPolicy.FeaturesE21Eax.property.epsf = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.epsf:get()
  if self._m_epsf ~= nil then
    return self._m_epsf
  end

  self._m_epsf = self.raw & 262144 ~= 0
  return self._m_epsf
end

-- 
-- Writing the FS and GS base MSRs does not serialise.
XenX86CpuPolicy.FeaturesE21Eax.property.fs_gs_ns = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.fs_gs_ns:get()
  if self._m_fs_gs_ns ~= nil then
    return self._m_fs_gs_ns
  end

  self._m_fs_gs_ns = self.raw & 2 ~= 0
  return self._m_fs_gs_ns
end

-- 
-- REP SCASB is fast for short strings.
XenX86CpuPolicy.FeaturesE21Eax.property.fsrsc = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.fsrsc:get()
  if self._m_fsrsc ~= nil then
    return self._m_fsrsc
  end

  self._m_fsrsc = self.raw & 524288 ~= 0
  return self._m_fsrsc
end

-- 
-- IBPB flushes predicted branch types too.
XenX86CpuPolicy.FeaturesE21Eax.property.ibpb_brtype = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.ibpb_brtype:get()
  if self._m_ibpb_brtype ~= nil then
    return self._m_ibpb_brtype
  end

  self._m_ibpb_brtype = self.raw & 268435456 ~= 0
  return self._m_ibpb_brtype
end

-- 
-- LFENCE always holds back dispatch.
XenX86CpuPolicy.FeaturesE21Eax.property.lfence_dispatch = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.lfence_dispatch:get()
  if self._m_lfence_dispatch ~= nil then
    return self._m_lfence_dispatch
  end

  self._m_lfence_dispatch = self.raw & 4 ~= 0
  return self._m_lfence_dispatch
end

-- 
-- No data breakpoints within breakpoints.
XenX86CpuPolicy.FeaturesE21Eax.property.no_nest_bp = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.no_nest_bp:get()
  if self._m_no_nest_bp ~= nil then
    return self._m_no_nest_bp
  end

  self._m_no_nest_bp = self.raw & 1 ~= 0
  return self._m_no_nest_bp
end

-- 
-- A null selector clears the segment's base and limit.
XenX86CpuPolicy.FeaturesE21Eax.property.nscb = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.nscb:get()
  if self._m_nscb ~= nil then
    return self._m_nscb
  end

  self._m_nscb = self.raw & 64 ~= 0
  return self._m_nscb
end

-- 
-- Selective branch predictor barrier.
XenX86CpuPolicy.FeaturesE21Eax.property.sbpb = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.sbpb:get()
  if self._m_sbpb ~= nil then
    return self._m_sbpb
  end

  self._m_sbpb = self.raw & 134217728 ~= 0
  return self._m_sbpb
end

-- 
-- An MSR bit reduces speculation against return stack overflow.
XenX86CpuPolicy.FeaturesE21Eax.property.srso_msr_fix = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.srso_msr_fix:get()
  if self._m_srso_msr_fix ~= nil then
    return self._m_srso_msr_fix
  end

  self._m_srso_msr_fix = self.raw >> 31 ~= 0
  return self._m_srso_msr_fix
end

-- 
-- Not vulnerable to speculative return stack overflow.
XenX86CpuPolicy.FeaturesE21Eax.property.srso_no = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.srso_no:get()
  if self._m_srso_no ~= nil then
    return self._m_srso_no
  end

  self._m_srso_no = self.raw & 536870912 ~= 0
  return self._m_srso_no
end

-- 
-- Not vulnerable to speculative return stack overflow between user and supervisor.
XenX86CpuPolicy.FeaturesE21Eax.property.srso_us_no = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.srso_us_no:get()
  if self._m_srso_us_no ~= nil then
    return self._m_srso_us_no
  end

  self._m_srso_us_no = self.raw & 1073741824 ~= 0
  return self._m_srso_us_no
end

-- 
-- VERW overwrites the processor's buffers.
XenX86CpuPolicy.FeaturesE21Eax.property.verw_clear = {}
function XenX86CpuPolicy.FeaturesE21Eax.property.verw_clear:get()
  if self._m_verw_clear ~= nil then
    return self._m_verw_clear
  end

  self._m_verw_clear = self.raw & 32 ~= 0
  return self._m_verw_clear
end

-- 
-- All bits.

-- 
-- Leaf 0x80000021, ecx.
-- See also: CPUID level 0x80000021.ecx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L403)
XenX86CpuPolicy.FeaturesE21Ecx = class.class(KaitaiStruct)

function XenX86CpuPolicy.FeaturesE21Ecx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.FeaturesE21Ecx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Not vulnerable to transient scheduler attacks on the L1 data cache.
XenX86CpuPolicy.FeaturesE21Ecx.property.tsa_l1_no = {}
function XenX86CpuPolicy.FeaturesE21Ecx.property.tsa_l1_no:get()
  if self._m_tsa_l1_no ~= nil then
    return self._m_tsa_l1_no
  end

  self._m_tsa_l1_no = self.raw & 4 ~= 0
  return self._m_tsa_l1_no
end

-- 
-- Not vulnerable to transient scheduler attacks on the store queue.
XenX86CpuPolicy.FeaturesE21Ecx.property.tsa_sq_no = {}
function XenX86CpuPolicy.FeaturesE21Ecx.property.tsa_sq_no:get()
  if self._m_tsa_sq_no ~= nil then
    return self._m_tsa_sq_no
  end

  self._m_tsa_sq_no = self.raw & 2 ~= 0
  return self._m_tsa_sq_no
end

-- 
-- All bits.

-- 
-- Leaf 0x80000007, edx.
-- See also: CPUID level 0x80000007.edx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L246)
XenX86CpuPolicy.FeaturesE7Edx = class.class(KaitaiStruct)

function XenX86CpuPolicy.FeaturesE7Edx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.FeaturesE7Edx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Core performance boost.
XenX86CpuPolicy.FeaturesE7Edx.property.cpb = {}
function XenX86CpuPolicy.FeaturesE7Edx.property.cpb:get()
  if self._m_cpb ~= nil then
    return self._m_cpb
  end

  self._m_cpb = self.raw & 512 ~= 0
  return self._m_cpb
end

-- 
-- APERF and MPERF have read-only copies.
XenX86CpuPolicy.FeaturesE7Edx.property.efro = {}
function XenX86CpuPolicy.FeaturesE7Edx.property.efro:get()
  if self._m_efro ~= nil then
    return self._m_efro
  end

  self._m_efro = self.raw & 1024 ~= 0
  return self._m_efro
end

-- 
-- Performance states are set by hardware MSRs.
XenX86CpuPolicy.FeaturesE7Edx.property.hw_pstate = {}
function XenX86CpuPolicy.FeaturesE7Edx.property.hw_pstate:get()
  if self._m_hw_pstate ~= nil then
    return self._m_hw_pstate
  end

  self._m_hw_pstate = self.raw & 128 ~= 0
  return self._m_hw_pstate
end

-- 
-- The TSC runs at one rate in every power state.
XenX86CpuPolicy.FeaturesE7Edx.property.itsc = {}
function XenX86CpuPolicy.FeaturesE7Edx.property.itsc:get()
  if self._m_itsc ~= nil then
    return self._m_itsc
  end

  self._m_itsc = self.raw & 256 ~= 0
  return self._m_itsc
end

-- 
-- All bits.

-- 
-- Leaf 0x80000008, ebx.
-- See also: CPUID level 0x80000008.ebx (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L252)
XenX86CpuPolicy.FeaturesE8Ebx = class.class(KaitaiStruct)

function XenX86CpuPolicy.FeaturesE8Ebx:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.FeaturesE8Ebx:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Protected processor inventory number.
XenX86CpuPolicy.FeaturesE8Ebx.property.amd_ppin = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.amd_ppin:get()
  if self._m_amd_ppin ~= nil then
    return self._m_amd_ppin
  end

  self._m_amd_ppin = self.raw & 8388608 ~= 0
  return self._m_amd_ppin
end

-- 
-- Speculative store bypass can be disabled in SPEC_CTRL.
XenX86CpuPolicy.FeaturesE8Ebx.property.amd_ssbd = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.amd_ssbd:get()
  if self._m_amd_ssbd ~= nil then
    return self._m_amd_ssbd
  end

  self._m_amd_ssbd = self.raw & 16777216 ~= 0
  return self._m_amd_ssbd
end

-- 
-- Single-thread indirect branch predictors, in SPEC_CTRL.
XenX86CpuPolicy.FeaturesE8Ebx.property.amd_stibp = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.amd_stibp:get()
  if self._m_amd_stibp ~= nil then
    return self._m_amd_stibp
  end

  self._m_amd_stibp = self.raw & 32768 ~= 0
  return self._m_amd_stibp
end

-- 
-- Not vulnerable to branch type confusion.
XenX86CpuPolicy.FeaturesE8Ebx.property.btc_no = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.btc_no:get()
  if self._m_btc_no ~= nil then
    return self._m_btc_no
  end

  self._m_btc_no = self.raw & 536870912 ~= 0
  return self._m_btc_no
end

-- 
-- CLZERO.
XenX86CpuPolicy.FeaturesE8Ebx.property.clzero = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.clzero:get()
  if self._m_clzero ~= nil then
    return self._m_clzero
  end

  self._m_clzero = self.raw & 1 ~= 0
  return self._m_clzero
end

-- 
-- Collaborative processor performance control.
XenX86CpuPolicy.FeaturesE8Ebx.property.cppc = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.cppc:get()
  if self._m_cppc ~= nil then
    return self._m_cppc
  end

  self._m_cppc = self.raw & 134217728 ~= 0
  return self._m_cppc
end

-- 
-- Indirect branch predictor barrier, in PRED_CMD.
XenX86CpuPolicy.FeaturesE8Ebx.property.ibpb = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.ibpb:get()
  if self._m_ibpb ~= nil then
    return self._m_ibpb
  end

  self._m_ibpb = self.raw & 4096 ~= 0
  return self._m_ibpb
end

-- 
-- IBPB flushes predicted return addresses too.
XenX86CpuPolicy.FeaturesE8Ebx.property.ibpb_ret = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.ibpb_ret:get()
  if self._m_ibpb_ret ~= nil then
    return self._m_ibpb_ret
  end

  self._m_ibpb_ret = self.raw & 1073741824 ~= 0
  return self._m_ibpb_ret
end

-- 
-- Indirect branch restricted speculation, in SPEC_CTRL.
XenX86CpuPolicy.FeaturesE8Ebx.property.ibrs = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.ibrs:get()
  if self._m_ibrs ~= nil then
    return self._m_ibrs
  end

  self._m_ibrs = self.raw & 16384 ~= 0
  return self._m_ibrs
end

-- 
-- IBRS is best left enabled.
XenX86CpuPolicy.FeaturesE8Ebx.property.ibrs_always = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.ibrs_always:get()
  if self._m_ibrs_always ~= nil then
    return self._m_ibrs_always
  end

  self._m_ibrs_always = self.raw & 65536 ~= 0
  return self._m_ibrs_always
end

-- 
-- IBRS is preferable to software mitigations.
XenX86CpuPolicy.FeaturesE8Ebx.property.ibrs_fast = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.ibrs_fast:get()
  if self._m_ibrs_fast ~= nil then
    return self._m_ibrs_fast
  end

  self._m_ibrs_fast = self.raw & 262144 ~= 0
  return self._m_ibrs_fast
end

-- 
-- IBRS protects within one privilege level too.
XenX86CpuPolicy.FeaturesE8Ebx.property.ibrs_same_mode = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.ibrs_same_mode:get()
  if self._m_ibrs_same_mode ~= nil then
    return self._m_ibrs_same_mode
  end

  self._m_ibrs_same_mode = self.raw & 524288 ~= 0
  return self._m_ibrs_same_mode
end

-- 
-- EFER does not support segment limits in long mode.
XenX86CpuPolicy.FeaturesE8Ebx.property.no_lmsl = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.no_lmsl:get()
  if self._m_no_lmsl ~= nil then
    return self._m_no_lmsl
  end

  self._m_no_lmsl = self.raw & 1048576 ~= 0
  return self._m_no_lmsl
end

-- 
-- Predictive store forwarding can be disabled in SPEC_CTRL.
XenX86CpuPolicy.FeaturesE8Ebx.property.psfd = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.psfd:get()
  if self._m_psfd ~= nil then
    return self._m_psfd
  end

  self._m_psfd = self.raw & 268435456 ~= 0
  return self._m_psfd
end

-- 
-- FXSAVE and FXRSTOR always handle the x87 error pointers.
XenX86CpuPolicy.FeaturesE8Ebx.property.rstr_fp_err_ptrs = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.rstr_fp_err_ptrs:get()
  if self._m_rstr_fp_err_ptrs ~= nil then
    return self._m_rstr_fp_err_ptrs
  end

  self._m_rstr_fp_err_ptrs = self.raw & 4 ~= 0
  return self._m_rstr_fp_err_ptrs
end

-- 
-- Not vulnerable to speculative store bypass.
XenX86CpuPolicy.FeaturesE8Ebx.property.ssb_no = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.ssb_no:get()
  if self._m_ssb_no ~= nil then
    return self._m_ssb_no
  end

  self._m_ssb_no = self.raw & 67108864 ~= 0
  return self._m_ssb_no
end

-- 
-- STIBP is best left enabled.
XenX86CpuPolicy.FeaturesE8Ebx.property.stibp_always = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.stibp_always:get()
  if self._m_stibp_always ~= nil then
    return self._m_stibp_always
  end

  self._m_stibp_always = self.raw & 131072 ~= 0
  return self._m_stibp_always
end

-- 
-- Speculative store bypass can be disabled in VIRT_SPEC_CTRL.
XenX86CpuPolicy.FeaturesE8Ebx.property.virt_ssbd = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.virt_ssbd:get()
  if self._m_virt_ssbd ~= nil then
    return self._m_virt_ssbd
  end

  self._m_virt_ssbd = self.raw & 33554432 ~= 0
  return self._m_virt_ssbd
end

-- 
-- WBNOINVD.
XenX86CpuPolicy.FeaturesE8Ebx.property.wbnoinvd = {}
function XenX86CpuPolicy.FeaturesE8Ebx.property.wbnoinvd:get()
  if self._m_wbnoinvd ~= nil then
    return self._m_wbnoinvd
  end

  self._m_wbnoinvd = self.raw & 512 ~= 0
  return self._m_wbnoinvd
end

-- 
-- All bits.

-- 
-- Registers of leaf 0x80000008.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafAddressSizes = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafAddressSizes:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafAddressSizes:_read()
  self.max_phys_addr = self._io:read_u1()
  self.max_lin_addr = self._io:read_u1()
  self.guest_max_phys_addr = self._io:read_u1()
  self.reserved_eax = self._io:read_u1()
  self.ebx = XenX86CpuPolicy.FeaturesE8Ebx(self._io, self, self._root)
  self.last_core = self._io:read_u1()
  self.apic_id = self._io:read_u1()
  self.reserved_ecx = self._io:read_u2le()
  self.edx = self._io:read_u4le()
end

-- 
-- Number of bits of an APIC id that number the cores.
XenX86CpuPolicy.LeafAddressSizes.property.len_apic_id = {}
function XenX86CpuPolicy.LeafAddressSizes.property.len_apic_id:get()
  if self._m_len_apic_id ~= nil then
    return self._m_len_apic_id
  end

  self._m_len_apic_id = self.apic_id >> 4 & 15
  return self._m_len_apic_id
end

-- 
-- Bits of a physical address (eax).
-- 
-- Bits of a linear address (eax).
-- 
-- Bits of a guest's physical address where they differ from the host's (eax).
-- 
-- Reserved (eax).
-- 
-- Features in ebx.
-- 
-- Number of cores in the package, less one (ecx).
-- 
-- Bits 7-4 are `len_apic_id` (ecx).
-- 
-- Bits that Xen does not interpret (ecx).
-- 
-- Xen interprets none of its bits.

-- 
-- Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafBrand = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafBrand:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafBrand:_read()
  self.brand = str_decode.decode(KaitaiStream.bytes_terminate(self._io:read_bytes(16), 0, false), "ASCII")
end

-- 
-- Up to 16 characters of the brand string.

-- 
-- Registers of leaf 0x80000001.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafExtendedFeatures = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafExtendedFeatures:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafExtendedFeatures:_read()
  self.signature = XenX86CpuPolicy.CpuSignature(self._io, self, self._root)
  self.ebx = self._io:read_u4le()
  self.ecx = XenX86CpuPolicy.FeaturesE1Ecx(self._io, self, self._root)
  self.edx = XenX86CpuPolicy.FeaturesE1Edx(self._io, self, self._root)
end

-- 
-- Family, model and stepping; zero on Intel (eax).
-- 
-- Brand and package; Xen interprets none of its bits.
-- 
-- Features in ecx.
-- 
-- Features in edx.

-- 
-- Registers of leaf 0x80000021.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafExtendedFeatures2 = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafExtendedFeatures2:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafExtendedFeatures2:_read()
  self.eax = XenX86CpuPolicy.FeaturesE21Eax(self._io, self, self._root)
  self.ucode_size = self._io:read_u2le()
  self.rap_size = self._io:read_u1()
  self.reserved_ebx = self._io:read_u1()
  self.ecx = XenX86CpuPolicy.FeaturesE21Ecx(self._io, self, self._root)
  self.edx = self._io:read_u4le()
end

-- 
-- Features in eax.
-- 
-- Size of a microcode patch, in units of 16 bytes (ebx).
-- 
-- Entries of the return address predictor, in units of 8 (ebx).
-- 
-- Reserved (ebx).
-- 
-- Features in ecx.
-- 
-- Xen interprets none of its bits.

-- 
-- Registers of leaf 7, subleaf 0.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafFeatures0 = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafFeatures0:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafFeatures0:_read()
  self.max_subleaf = self._io:read_u4le()
  self.ebx = XenX86CpuPolicy.Features70Ebx(self._io, self, self._root)
  self.ecx = XenX86CpuPolicy.Features70Ecx(self._io, self, self._root)
  self.edx = XenX86CpuPolicy.Features70Edx(self._io, self, self._root)
end

-- 
-- Highest subleaf (eax).
-- 
-- Features in ebx.
-- 
-- Features in ecx.
-- 
-- Features in edx.

-- 
-- Registers of leaf 7, subleaf 1.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafFeatures1 = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafFeatures1:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafFeatures1:_read()
  self.eax = XenX86CpuPolicy.Features71Eax(self._io, self, self._root)
  self.ebx = XenX86CpuPolicy.Features71Ebx(self._io, self, self._root)
  self.ecx = self._io:read_u4le()
  self.edx = XenX86CpuPolicy.Features71Edx(self._io, self, self._root)
end

-- 
-- Features in eax.
-- 
-- Features in ebx.
-- 
-- No features that Xen knows.
-- 
-- Features in edx.

-- 
-- Registers of leaf 7, subleaf 2.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafFeatures2 = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafFeatures2:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafFeatures2:_read()
  self.eax = self._io:read_u4le()
  self.ebx = self._io:read_u4le()
  self.ecx = self._io:read_u4le()
  self.edx = XenX86CpuPolicy.Features72Edx(self._io, self, self._root)
end

-- 
-- Reserved.
-- 
-- Reserved.
-- 
-- Reserved.
-- 
-- Features in edx.

-- 
-- Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
-- highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
-- when the guest executes CPUID.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpuid.h)
XenX86CpuPolicy.LeafHypervisor = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafHypervisor:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafHypervisor:_read()
  self.max_leaf = self._io:read_u4le()
  self.signature = str_decode.decode(KaitaiStream.bytes_terminate(self._io:read_bytes(12), 0, false), "ASCII")
end

-- 
-- Highest leaf of the range, or 0 (eax).
-- 
-- Name of the interface; empty in a policy (ebx, ecx, edx).

-- 
-- Registers of leaf 0x80000007.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafPower = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafPower:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafPower:_read()
  self.eax = self._io:read_u4le()
  self.ebx = self._io:read_u4le()
  self.ecx = self._io:read_u4le()
  self.edx = XenX86CpuPolicy.FeaturesE7Edx(self._io, self, self._root)
end

-- 
-- Xen interprets none of its bits.
-- 
-- Xen interprets none of its bits.
-- 
-- Xen interprets none of its bits.
-- 
-- Features in edx.

-- 
-- Registers of leaves 0 and 0x80000000.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafVendor = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafVendor:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafVendor:_read()
  self.max_leaf = self._io:read_u4le()
  self.vendor_ebx = str_decode.decode(self._io:read_bytes(4), "ASCII")
  self.vendor_ecx = str_decode.decode(self._io:read_bytes(4), "ASCII")
  self.vendor_edx = str_decode.decode(self._io:read_bytes(4), "ASCII")
end

-- 
-- The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
-- Intel leaves it zero in leaf 0x80000000.
XenX86CpuPolicy.LeafVendor.property.vendor = {}
function XenX86CpuPolicy.LeafVendor.property.vendor:get()
  if self._m_vendor ~= nil then
    return self._m_vendor
  end

  self._m_vendor = self.vendor_ebx .. self.vendor_edx .. self.vendor_ecx
  return self._m_vendor
end

-- 
-- Highest leaf of this range (eax).
-- 
-- First third of the vendor's name.
-- 
-- Last third of the vendor's name.
-- 
-- Second third of the vendor's name.

-- 
-- Registers of leaf 1.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafVersion = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafVersion:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafVersion:_read()
  self.signature = XenX86CpuPolicy.CpuSignature(self._io, self, self._root)
  self.brand_index = self._io:read_u1()
  self.clflush_size = self._io:read_u1()
  self.num_logical_processors = self._io:read_u1()
  self.apic_id = self._io:read_u1()
  self.ecx = XenX86CpuPolicy.Features1Ecx(self._io, self, self._root)
  self.edx = XenX86CpuPolicy.Features1Edx(self._io, self, self._root)
end

-- 
-- Family, model and stepping (eax).
-- 
-- Number of a brand name; obsolete (ebx).
-- 
-- Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx).
-- 
-- Logical processors in the package (ebx).
-- 
-- Initial local APIC id (ebx).
-- 
-- Features in ecx.
-- 
-- Features in edx.

-- 
-- Registers of leaf 0xd, subleaf 0.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafXstate0 = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafXstate0:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafXstate0:_read()
  self.xcr0_low = XenX86CpuPolicy.XstateComponents(self._io, self, self._root)
  self.current_size = self._io:read_u4le()
  self.max_size = self._io:read_u4le()
  self.xcr0_high = self._io:read_u4le()
end

-- 
-- Components that XCR0 may enable, low half (eax).
-- 
-- Size of the XSAVE area in bytes for the components that are enabled (ebx).
-- 
-- Size of the XSAVE area in bytes for all components that can be enabled (ecx).
-- 
-- Components that XCR0 may enable, high half (edx).

-- 
-- Registers of leaf 0xd, subleaf 1.
-- See also: struct cpu_policy (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391)
XenX86CpuPolicy.LeafXstate1 = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafXstate1:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafXstate1:_read()
  self.eax = XenX86CpuPolicy.FeaturesD1Eax(self._io, self, self._root)
  self.current_size = self._io:read_u4le()
  self.xss_low = XenX86CpuPolicy.XstateComponents(self._io, self, self._root)
  self.xss_high = self._io:read_u4le()
end

-- 
-- Features in eax.
-- 
-- Size of the compacted XSAVE area in bytes for the components that are
-- enabled (ebx).
-- 
-- Components that the XSS MSR may enable, low half (ecx).
-- 
-- Components that the XSS MSR may enable, high half (edx).

-- 
-- Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
-- See also: struct xstate_component (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L260-L264)
XenX86CpuPolicy.LeafXstateComponent = class.class(KaitaiStruct)

function XenX86CpuPolicy.LeafXstateComponent:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.LeafXstateComponent:_read()
  self.len_component = self._io:read_u4le()
  self.ofs_component = self._io:read_u4le()
  self.ecx = self._io:read_u4le()
  self.edx = self._io:read_u4le()
end

-- 
-- The component begins at a multiple of 64 in a compacted area.
XenX86CpuPolicy.LeafXstateComponent.property.is_aligned = {}
function XenX86CpuPolicy.LeafXstateComponent.property.is_aligned:get()
  if self._m_is_aligned ~= nil then
    return self._m_is_aligned
  end

  self._m_is_aligned = self.ecx & 2 ~= 0
  return self._m_is_aligned
end

-- 
-- The component is enabled by the XSS MSR, not by XCR0.
XenX86CpuPolicy.LeafXstateComponent.property.is_supervisor = {}
function XenX86CpuPolicy.LeafXstateComponent.property.is_supervisor:get()
  if self._m_is_supervisor ~= nil then
    return self._m_is_supervisor
  end

  self._m_is_supervisor = self.ecx & 1 ~= 0
  return self._m_is_supervisor
end

-- 
-- Size of the component's state in bytes (eax).
-- 
-- Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx).
-- 
-- Properties of the component.
-- 
-- Reserved.

-- 
-- One MSR of a policy. The type is at the start of a substream of its own
-- (`size: 16`), which `features` relies on.
-- See also: struct xen_msr_entry (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333)
XenX86CpuPolicy.MsrEntry = class.class(KaitaiStruct)

function XenX86CpuPolicy.MsrEntry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.MsrEntry:_read()
  self.index = self._io:read_u4le()
  self.flags = self._io:read_u4le()
  self.value = self._io:read_u8le()
end

-- 
-- The value, decoded. Absent for MSRs other than PLATFORM_INFO and
-- ARCH_CAPABILITIES.
XenX86CpuPolicy.MsrEntry.property.features = {}
function XenX86CpuPolicy.MsrEntry.property.features:get()
  if self._m_features ~= nil then
    return self._m_features
  end

  if  ((self.msr == XenX86CpuPolicy.MsrIndex.platform_info) or (self.msr == XenX86CpuPolicy.MsrIndex.arch_capabilities))  then
    local _pos = self._io:pos()
    self._io:seek(8)
    local _on = self.msr
    if _on == XenX86CpuPolicy.MsrIndex.arch_capabilities then
      self._m_features = XenX86CpuPolicy.ArchCapabilities(self._io, self, self._root)
    elseif _on == XenX86CpuPolicy.MsrIndex.platform_info then
      self._m_features = XenX86CpuPolicy.PlatformInfo(self._io, self, self._root)
    end
    self._io:seek(_pos)
  end
  return self._m_features
end

-- 
-- The MSR by name.
XenX86CpuPolicy.MsrEntry.property.msr = {}
function XenX86CpuPolicy.MsrEntry.property.msr:get()
  if self._m_msr ~= nil then
    return self._m_msr
  end

  self._m_msr = XenX86CpuPolicy.MsrIndex(self.index)
  return self._m_msr
end

-- 
-- Number of the MSR.
-- 
-- Reserved, zero; Xen refuses anything else.
-- 
-- Value of the MSR.

-- 
-- The MSRs of a guest's policy, an array as long as its blob.
-- See also: struct xen_msr_entry (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333)
XenX86CpuPolicy.MsrPolicy = class.class(KaitaiStruct)

function XenX86CpuPolicy.MsrPolicy:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.MsrPolicy:_read()
  self._raw_msrs = {}
  self.msrs = {}
  for i = 0, self.num_msrs - 1 do
    self._raw_msrs[i + 1] = self._io:read_bytes(16)
    local _io = KaitaiStream(stringstream(self._raw_msrs[i + 1]))
    self.msrs[i + 1] = XenX86CpuPolicy.MsrEntry(_io, self, self._root)
  end
  self.excess = self._io:read_bytes_full()
end

-- 
-- Number of whole entries in the blob.
XenX86CpuPolicy.MsrPolicy.property.num_msrs = {}
function XenX86CpuPolicy.MsrPolicy.property.num_msrs:get()
  if self._m_num_msrs ~= nil then
    return self._m_num_msrs
  end

  self._m_num_msrs = math.floor(self._io:size() / 16)
  return self._m_num_msrs
end

-- 
-- The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES.
-- 
-- Bytes left over after the last whole entry; empty in a well-formed blob.

-- 
-- Value of the MSR PLATFORM_INFO.
-- See also: MSR_INTEL_PLATFORM_INFO (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L708)
XenX86CpuPolicy.PlatformInfo = class.class(KaitaiStruct)

function XenX86CpuPolicy.PlatformInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.PlatformInfo:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- CPUID can be made to fault in user code.
XenX86CpuPolicy.PlatformInfo.property.cpuid_faulting = {}
function XenX86CpuPolicy.PlatformInfo.property.cpuid_faulting:get()
  if self._m_cpuid_faulting ~= nil then
    return self._m_cpuid_faulting
  end

  self._m_cpuid_faulting = self.low >> 31 ~= 0
  return self._m_cpuid_faulting
end

-- 
-- Bits 31-0; a policy has only bit 31.
-- 
-- Bits 63-32, zero in a policy.

-- 
-- Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
-- See also: X86_XCR0_* and X86_XSS_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121)
XenX86CpuPolicy.XstateComponents = class.class(KaitaiStruct)

function XenX86CpuPolicy.XstateComponents:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86CpuPolicy.XstateComponents:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Upper halves of the YMM registers.
XenX86CpuPolicy.XstateComponents.property.avx = {}
function XenX86CpuPolicy.XstateComponents.property.avx:get()
  if self._m_avx ~= nil then
    return self._m_avx
  end

  self._m_avx = self.raw & 4 ~= 0
  return self._m_avx
end

-- 
-- MPX configuration and status.
XenX86CpuPolicy.XstateComponents.property.bndcsr = {}
function XenX86CpuPolicy.XstateComponents.property.bndcsr:get()
  if self._m_bndcsr ~= nil then
    return self._m_bndcsr
  end

  self._m_bndcsr = self.raw & 16 ~= 0
  return self._m_bndcsr
end

-- 
-- MPX bound registers.
XenX86CpuPolicy.XstateComponents.property.bndregs = {}
function XenX86CpuPolicy.XstateComponents.property.bndregs:get()
  if self._m_bndregs ~= nil then
    return self._m_bndregs
  end

  self._m_bndregs = self.raw & 8 ~= 0
  return self._m_bndregs
end

-- 
-- Control-flow enforcement, shadow stack pointers (supervisor state).
XenX86CpuPolicy.XstateComponents.property.cet_s = {}
function XenX86CpuPolicy.XstateComponents.property.cet_s:get()
  if self._m_cet_s ~= nil then
    return self._m_cet_s
  end

  self._m_cet_s = self.raw & 4096 ~= 0
  return self._m_cet_s
end

-- 
-- Control-flow enforcement, user (supervisor state).
XenX86CpuPolicy.XstateComponents.property.cet_u = {}
function XenX86CpuPolicy.XstateComponents.property.cet_u:get()
  if self._m_cet_u ~= nil then
    return self._m_cet_u
  end

  self._m_cet_u = self.raw & 2048 ~= 0
  return self._m_cet_u
end

-- 
-- Registers r16-r31.
XenX86CpuPolicy.XstateComponents.property.egprs = {}
function XenX86CpuPolicy.XstateComponents.property.egprs:get()
  if self._m_egprs ~= nil then
    return self._m_egprs
  end

  self._m_egprs = self.raw & 524288 ~= 0
  return self._m_egprs
end

-- 
-- Hardware duty cycling (supervisor state).
XenX86CpuPolicy.XstateComponents.property.hdc = {}
function XenX86CpuPolicy.XstateComponents.property.hdc:get()
  if self._m_hdc ~= nil then
    return self._m_hdc
  end

  self._m_hdc = self.raw & 8192 ~= 0
  return self._m_hdc
end

-- 
-- ZMM registers 16-31.
XenX86CpuPolicy.XstateComponents.property.hi16_zmm = {}
function XenX86CpuPolicy.XstateComponents.property.hi16_zmm:get()
  if self._m_hi16_zmm ~= nil then
    return self._m_hi16_zmm
  end

  self._m_hi16_zmm = self.raw & 128 ~= 0
  return self._m_hi16_zmm
end

-- 
-- Hardware performance states (supervisor state).
XenX86CpuPolicy.XstateComponents.property.hwp = {}
function XenX86CpuPolicy.XstateComponents.property.hwp:get()
  if self._m_hwp ~= nil then
    return self._m_hwp
  end

  self._m_hwp = self.raw & 65536 ~= 0
  return self._m_hwp
end

-- 
-- Last branch records (supervisor state).
XenX86CpuPolicy.XstateComponents.property.lbr = {}
function XenX86CpuPolicy.XstateComponents.property.lbr:get()
  if self._m_lbr ~= nil then
    return self._m_lbr
  end

  self._m_lbr = self.raw & 32768 ~= 0
  return self._m_lbr
end

-- 
-- AVX-512 mask registers.
XenX86CpuPolicy.XstateComponents.property.opmask = {}
function XenX86CpuPolicy.XstateComponents.property.opmask:get()
  if self._m_opmask ~= nil then
    return self._m_opmask
  end

  self._m_opmask = self.raw & 32 ~= 0
  return self._m_opmask
end

-- 
-- Process address space identifier (supervisor state).
XenX86CpuPolicy.XstateComponents.property.pasid = {}
function XenX86CpuPolicy.XstateComponents.property.pasid:get()
  if self._m_pasid ~= nil then
    return self._m_pasid
  end

  self._m_pasid = self.raw & 1024 ~= 0
  return self._m_pasid
end

-- 
-- Protection key rights of user pages.
XenX86CpuPolicy.XstateComponents.property.pkru = {}
function XenX86CpuPolicy.XstateComponents.property.pkru:get()
  if self._m_pkru ~= nil then
    return self._m_pkru
  end

  self._m_pkru = self.raw & 512 ~= 0
  return self._m_pkru
end

-- 
-- Processor trace (supervisor state).
XenX86CpuPolicy.XstateComponents.property.pt = {}
function XenX86CpuPolicy.XstateComponents.property.pt:get()
  if self._m_pt ~= nil then
    return self._m_pt
  end

  self._m_pt = self.raw & 256 ~= 0
  return self._m_pt
end

-- 
-- XMM registers and MXCSR.
XenX86CpuPolicy.XstateComponents.property.sse = {}
function XenX86CpuPolicy.XstateComponents.property.sse:get()
  if self._m_sse ~= nil then
    return self._m_sse
  end

  self._m_sse = self.raw & 2 ~= 0
  return self._m_sse
end

-- 
-- AMX tile configuration.
XenX86CpuPolicy.XstateComponents.property.tilecfg = {}
function XenX86CpuPolicy.XstateComponents.property.tilecfg:get()
  if self._m_tilecfg ~= nil then
    return self._m_tilecfg
  end

  self._m_tilecfg = self.raw & 131072 ~= 0
  return self._m_tilecfg
end

-- 
-- AMX tile data.
XenX86CpuPolicy.XstateComponents.property.tiledata = {}
function XenX86CpuPolicy.XstateComponents.property.tiledata:get()
  if self._m_tiledata ~= nil then
    return self._m_tiledata
  end

  self._m_tiledata = self.raw & 262144 ~= 0
  return self._m_tiledata
end

-- 
-- User interrupts (supervisor state).
XenX86CpuPolicy.XstateComponents.property.uintr = {}
function XenX86CpuPolicy.XstateComponents.property.uintr:get()
  if self._m_uintr ~= nil then
    return self._m_uintr
  end

  self._m_uintr = self.raw & 16384 ~= 0
  return self._m_uintr
end

-- 
-- x87 and MMX registers.
XenX86CpuPolicy.XstateComponents.property.x87 = {}
function XenX86CpuPolicy.XstateComponents.property.x87:get()
  if self._m_x87 ~= nil then
    return self._m_x87
  end

  self._m_x87 = self.raw & 1 ~= 0
  return self._m_x87
end

-- 
-- Upper halves of ZMM registers 0-15.
XenX86CpuPolicy.XstateComponents.property.zmm_hi256 = {}
function XenX86CpuPolicy.XstateComponents.property.zmm_hi256:get()
  if self._m_zmm_hi256 ~= nil then
    return self._m_zmm_hi256
  end

  self._m_zmm_hi256 = self.raw & 64 ~= 0
  return self._m_zmm_hi256
end

-- 
-- All bits.

