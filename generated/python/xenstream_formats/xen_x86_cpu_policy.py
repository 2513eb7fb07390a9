# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenX86CpuPolicy(KaitaiStruct):
    """The processor as a guest sees it: the CPUID leaves and the MSRs that Xen calls
    a CPU policy. The records X86_CPUID_POLICY and X86_MSR_POLICY of a migration
    stream contain one array each.
    
    This definition has no content of its own. Others import it and use
    `xen_x86_cpu_policy::cpuid_policy` and `xen_x86_cpu_policy::msr_policy` on the
    body of a record, and the enum `msr_index` for the names of MSRs. These arrays
    are always little-endian, as x86 is, whatever the byte order of the stream.
    
    Feature bits have Xen's names, in lower case; a name that begins with a digit
    has the prefix `amd_`.
    
    .. seealso::
       Source - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h
    """

    class CpuidLeafId(IntEnum):
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

    class LeafLayout(IntEnum):
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

    class MsrIndex(IntEnum):
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
    def __init__(self, _io, _parent=None, _root=None):
        super(XenX86CpuPolicy, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        pass


    def _fetch_instances(self):
        pass

    class ArchCapabilities(KaitaiStruct):
        """Value of the MSR ARCH_CAPABILITIES.
        
        .. seealso::
           MSR_ARCH_CAPABILITIES - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L72
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.ArchCapabilities, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = XenX86CpuPolicy.ArchCapabilitiesLow(self._io, self, self._root)
            self.high = XenX86CpuPolicy.ArchCapabilitiesHigh(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.low._fetch_instances()
            self.high._fetch_instances()


    class ArchCapabilitiesHigh(KaitaiStruct):
        """Bits 63-32 of the ARCH_CAPABILITIES MSR.
        
        .. seealso::
           MSR_ARCH_CAPS - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.ArchCapabilitiesHigh, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def its_no(self):
            """Not vulnerable to indirect target selection (bit 62 of the MSR)."""
            if hasattr(self, '_m_its_no'):
                return self._m_its_no

            self._m_its_no = self.raw & 1073741824 != 0
            return getattr(self, '_m_its_no', None)

        @property
        def pb_opt_ctrl(self):
            """PB_OPT_CTRL MSR (bit 32 of the MSR)."""
            if hasattr(self, '_m_pb_opt_ctrl'):
                return self._m_pb_opt_ctrl

            self._m_pb_opt_ctrl = self.raw & 1 != 0
            return getattr(self, '_m_pb_opt_ctrl', None)


    class ArchCapabilitiesLow(KaitaiStruct):
        """Bits 31-0 of the ARCH_CAPABILITIES MSR.
        
        .. seealso::
           MSR_ARCH_CAPS - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.ArchCapabilitiesLow, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def bhi_no(self):
            """Not vulnerable to branch history injection."""
            if hasattr(self, '_m_bhi_no'):
                return self._m_bhi_no

            self._m_bhi_no = self.raw & 1048576 != 0
            return getattr(self, '_m_bhi_no', None)

        @property
        def doitm(self):
            """Instructions can be made to run in data-independent time."""
            if hasattr(self, '_m_doitm'):
                return self._m_doitm

            self._m_doitm = self.raw & 4096 != 0
            return getattr(self, '_m_doitm', None)

        @property
        def eibrs(self):
            """Enhanced IBRS."""
            if hasattr(self, '_m_eibrs'):
                return self._m_eibrs

            self._m_eibrs = self.raw & 2 != 0
            return getattr(self, '_m_eibrs', None)

        @property
        def energy_filtering(self):
            """Reported energy can be filtered."""
            if hasattr(self, '_m_energy_filtering'):
                return self._m_energy_filtering

            self._m_energy_filtering = self.raw & 2048 != 0
            return getattr(self, '_m_energy_filtering', None)

        @property
        def fb_clear(self):
            """VERW overwrites the fill buffers."""
            if hasattr(self, '_m_fb_clear'):
                return self._m_fb_clear

            self._m_fb_clear = self.raw & 131072 != 0
            return getattr(self, '_m_fb_clear', None)

        @property
        def fb_clear_ctrl(self):
            """An MSR can exclude the fill buffers from VERW."""
            if hasattr(self, '_m_fb_clear_ctrl'):
                return self._m_fb_clear_ctrl

            self._m_fb_clear_ctrl = self.raw & 262144 != 0
            return getattr(self, '_m_fb_clear_ctrl', None)

        @property
        def fbsdp_no(self):
            """Not vulnerable to stale data from fill buffers."""
            if hasattr(self, '_m_fbsdp_no'):
                return self._m_fbsdp_no

            self._m_fbsdp_no = self.raw & 16384 != 0
            return getattr(self, '_m_fbsdp_no', None)

        @property
        def gds_ctrl(self):
            """MCU_OPT_CTRL can disable the gather mitigation."""
            if hasattr(self, '_m_gds_ctrl'):
                return self._m_gds_ctrl

            self._m_gds_ctrl = self.raw & 33554432 != 0
            return getattr(self, '_m_gds_ctrl', None)

        @property
        def gds_no(self):
            """Not vulnerable to gather data sampling."""
            if hasattr(self, '_m_gds_no'):
                return self._m_gds_no

            self._m_gds_no = self.raw & 67108864 != 0
            return getattr(self, '_m_gds_no', None)

        @property
        def if_pschange_mc_no(self):
            """A change of page size cannot raise a machine check."""
            if hasattr(self, '_m_if_pschange_mc_no'):
                return self._m_if_pschange_mc_no

            self._m_if_pschange_mc_no = self.raw & 64 != 0
            return getattr(self, '_m_if_pschange_mc_no', None)

        @property
        def ign_umonitor(self):
            """MCU_OPT_CTRL can make UMONITOR do nothing."""
            if hasattr(self, '_m_ign_umonitor'):
                return self._m_ign_umonitor

            self._m_ign_umonitor = self.raw & 536870912 != 0
            return getattr(self, '_m_ign_umonitor', None)

        @property
        def intel_ssb_no(self):
            """Not vulnerable to speculative store bypass."""
            if hasattr(self, '_m_intel_ssb_no'):
                return self._m_intel_ssb_no

            self._m_intel_ssb_no = self.raw & 16 != 0
            return getattr(self, '_m_intel_ssb_no', None)

        @property
        def mcu_ctrl(self):
            """MCU_CONTROL MSR."""
            if hasattr(self, '_m_mcu_ctrl'):
                return self._m_mcu_ctrl

            self._m_mcu_ctrl = self.raw & 512 != 0
            return getattr(self, '_m_mcu_ctrl', None)

        @property
        def mcu_ext(self):
            """MSRs with information about microcode updates."""
            if hasattr(self, '_m_mcu_ext'):
                return self._m_mcu_ext

            self._m_mcu_ext = self.raw & 65536 != 0
            return getattr(self, '_m_mcu_ext', None)

        @property
        def mds_no(self):
            """Not vulnerable to microarchitectural data sampling."""
            if hasattr(self, '_m_mds_no'):
                return self._m_mds_no

            self._m_mds_no = self.raw & 32 != 0
            return getattr(self, '_m_mds_no', None)

        @property
        def misc_pkg_ctrl(self):
            """MISC_PACKAGE_CTRL MSR."""
            if hasattr(self, '_m_misc_pkg_ctrl'):
                return self._m_misc_pkg_ctrl

            self._m_misc_pkg_ctrl = self.raw & 1024 != 0
            return getattr(self, '_m_misc_pkg_ctrl', None)

        @property
        def mon_umon_mitg(self):
            """MCU_OPT_CTRL can mitigate MONITOR and UMONITOR."""
            if hasattr(self, '_m_mon_umon_mitg'):
                return self._m_mon_umon_mitg

            self._m_mon_umon_mitg = self.raw & 1073741824 != 0
            return getattr(self, '_m_mon_umon_mitg', None)

        @property
        def ovrclk_status(self):
            """MSR with the state of overclocking."""
            if hasattr(self, '_m_ovrclk_status'):
                return self._m_ovrclk_status

            self._m_ovrclk_status = self.raw & 8388608 != 0
            return getattr(self, '_m_ovrclk_status', None)

        @property
        def pbrsb_no(self):
            """Not vulnerable to predictions from the return stack after a barrier."""
            if hasattr(self, '_m_pbrsb_no'):
                return self._m_pbrsb_no

            self._m_pbrsb_no = self.raw & 16777216 != 0
            return getattr(self, '_m_pbrsb_no', None)

        @property
        def psdp_no(self):
            """Not vulnerable to stale data from primary buffers."""
            if hasattr(self, '_m_psdp_no'):
                return self._m_psdp_no

            self._m_psdp_no = self.raw & 32768 != 0
            return getattr(self, '_m_psdp_no', None)

        @property
        def rdcl_no(self):
            """Not vulnerable to rogue data cache loads (Meltdown)."""
            if hasattr(self, '_m_rdcl_no'):
                return self._m_rdcl_no

            self._m_rdcl_no = self.raw & 1 != 0
            return getattr(self, '_m_rdcl_no', None)

        @property
        def rfds_clear(self):
            """VERW overwrites the register files."""
            if hasattr(self, '_m_rfds_clear'):
                return self._m_rfds_clear

            self._m_rfds_clear = self.raw & 268435456 != 0
            return getattr(self, '_m_rfds_clear', None)

        @property
        def rfds_no(self):
            """Not vulnerable to register file data sampling."""
            if hasattr(self, '_m_rfds_no'):
                return self._m_rfds_no

            self._m_rfds_no = self.raw & 134217728 != 0
            return getattr(self, '_m_rfds_no', None)

        @property
        def rrsba(self):
            """The return stack's fallback predictor is restricted."""
            if hasattr(self, '_m_rrsba'):
                return self._m_rrsba

            self._m_rrsba = self.raw & 524288 != 0
            return getattr(self, '_m_rrsba', None)

        @property
        def rsba(self):
            """An empty return stack falls back to another predictor."""
            if hasattr(self, '_m_rsba'):
                return self._m_rsba

            self._m_rsba = self.raw & 4 != 0
            return getattr(self, '_m_rsba', None)

        @property
        def sbdr_ssdp_no(self):
            """Not vulnerable to shared buffer reads nor to sideband stale data."""
            if hasattr(self, '_m_sbdr_ssdp_no'):
                return self._m_sbdr_ssdp_no

            self._m_sbdr_ssdp_no = self.raw & 8192 != 0
            return getattr(self, '_m_sbdr_ssdp_no', None)

        @property
        def skip_l1dfl(self):
            """A hypervisor need not flush the L1 data cache."""
            if hasattr(self, '_m_skip_l1dfl'):
                return self._m_skip_l1dfl

            self._m_skip_l1dfl = self.raw & 8 != 0
            return getattr(self, '_m_skip_l1dfl', None)

        @property
        def taa_no(self):
            """Not vulnerable to asynchronous aborts of transactions."""
            if hasattr(self, '_m_taa_no'):
                return self._m_taa_no

            self._m_taa_no = self.raw & 256 != 0
            return getattr(self, '_m_taa_no', None)

        @property
        def tsx_ctrl(self):
            """TSX_CTRL MSR."""
            if hasattr(self, '_m_tsx_ctrl'):
                return self._m_tsx_ctrl

            self._m_tsx_ctrl = self.raw & 128 != 0
            return getattr(self, '_m_tsx_ctrl', None)

        @property
        def xapic_status(self):
            """MSR that says whether xAPIC mode is locked out."""
            if hasattr(self, '_m_xapic_status'):
                return self._m_xapic_status

            self._m_xapic_status = self.raw & 2097152 != 0
            return getattr(self, '_m_xapic_status', None)


    class CpuSignature(KaitaiStruct):
        """Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.CpuSignature, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def base_family(self):
            """The family, if it is less than 15."""
            if hasattr(self, '_m_base_family'):
                return self._m_base_family

            self._m_base_family = self.raw >> 8 & 15
            return getattr(self, '_m_base_family', None)

        @property
        def base_model(self):
            """Low digit of the model."""
            if hasattr(self, '_m_base_model'):
                return self._m_base_model

            self._m_base_model = self.raw >> 4 & 15
            return getattr(self, '_m_base_model', None)

        @property
        def extended_family(self):
            """Number to add to the family if that is 15."""
            if hasattr(self, '_m_extended_family'):
                return self._m_extended_family

            self._m_extended_family = self.raw >> 20 & 255
            return getattr(self, '_m_extended_family', None)

        @property
        def extended_model(self):
            """High digit of the model, which counts for family 6 and from 15 on."""
            if hasattr(self, '_m_extended_model'):
                return self._m_extended_model

            self._m_extended_model = self.raw >> 16 & 15
            return getattr(self, '_m_extended_model', None)

        @property
        def family(self):
            """The family, composed."""
            if hasattr(self, '_m_family'):
                return self._m_family

            self._m_family = (self.base_family + self.extended_family if self.base_family == 15 else self.base_family)
            return getattr(self, '_m_family', None)

        @property
        def model(self):
            """The model, composed."""
            if hasattr(self, '_m_model'):
                return self._m_model

            self._m_model = (self.base_model + self.extended_model * 16 if  ((self.base_family == 15) or (self.base_family == 6))  else self.base_model)
            return getattr(self, '_m_model', None)

        @property
        def stepping(self):
            """Revision of the model."""
            if hasattr(self, '_m_stepping'):
                return self._m_stepping

            self._m_stepping = self.raw & 15
            return getattr(self, '_m_stepping', None)


    class CpuidLeaf(KaitaiStruct):
        """The contents of one CPUID leaf. The type is at the start of a substream of
        its own (`size: 24`), which `features` relies on.
        
        .. seealso::
           struct xen_cpuid_leaf - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.CpuidLeaf, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.leaf = self._io.read_u4le()
            self.subleaf = self._io.read_u4le()
            self.eax = self._io.read_u4le()
            self.ebx = self._io.read_u4le()
            self.ecx = self._io.read_u4le()
            self.edx = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.features
            if hasattr(self, '_m_features'):
                pass
                _on = self.layout
                if _on == XenX86CpuPolicy.LeafLayout.leaf_address_sizes:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_brand:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_extended_features:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_extended_features_2:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_features_0:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_features_1:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_features_2:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_hypervisor:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_power:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_vendor:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_version:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_xstate_0:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_xstate_1:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_xstate_component:
                    pass
                    self._m_features._fetch_instances()


        @property
        def features(self):
            """The four registers, decoded. Absent for leaves without a layout in
            this definition.
            """
            if hasattr(self, '_m_features'):
                return self._m_features

            if self.layout != XenX86CpuPolicy.LeafLayout.leaf_registers:
                pass
                _pos = self._io.pos()
                self._io.seek(8)
                _on = self.layout
                if _on == XenX86CpuPolicy.LeafLayout.leaf_address_sizes:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafAddressSizes(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_brand:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafBrand(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_extended_features:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafExtendedFeatures(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_extended_features_2:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafExtendedFeatures2(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_features_0:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafFeatures0(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_features_1:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafFeatures1(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_features_2:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafFeatures2(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_hypervisor:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafHypervisor(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_power:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafPower(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_vendor:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafVendor(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_version:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafVersion(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_xstate_0:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafXstate0(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_xstate_1:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafXstate1(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.LeafLayout.leaf_xstate_component:
                    pass
                    self._m_features = XenX86CpuPolicy.LeafXstateComponent(self._io, self, self._root)
                self._io.seek(_pos)

            return getattr(self, '_m_features', None)

        @property
        def has_subleaf(self):
            """The leaf depends on ecx."""
            if hasattr(self, '_m_has_subleaf'):
                return self._m_has_subleaf

            self._m_has_subleaf = self.subleaf != 4294967295
            return getattr(self, '_m_has_subleaf', None)

        @property
        def layout(self):
            """Type of `features`."""
            if hasattr(self, '_m_layout'):
                return self._m_layout

            self._m_layout = (XenX86CpuPolicy.LeafLayout.leaf_vendor if  ((self.leaf == 0) or (self.leaf == 2147483648))  else (XenX86CpuPolicy.LeafLayout.leaf_version if self.leaf == 1 else (XenX86CpuPolicy.LeafLayout.leaf_features_0 if  ((self.leaf == 7) and (self.subleaf == 0))  else (XenX86CpuPolicy.LeafLayout.leaf_features_1 if  ((self.leaf == 7) and (self.subleaf == 1))  else (XenX86CpuPolicy.LeafLayout.leaf_features_2 if  ((self.leaf == 7) and (self.subleaf == 2))  else (XenX86CpuPolicy.LeafLayout.leaf_xstate_0 if  ((self.leaf == 13) and (self.subleaf == 0))  else (XenX86CpuPolicy.LeafLayout.leaf_xstate_1 if  ((self.leaf == 13) and (self.subleaf == 1))  else (XenX86CpuPolicy.LeafLayout.leaf_xstate_component if  ((self.leaf == 13) and (self.subleaf < 63))  else (XenX86CpuPolicy.LeafLayout.leaf_hypervisor if  ((self.leaf == 1073741824) or (self.leaf == 1073742080))  else (XenX86CpuPolicy.LeafLayout.leaf_extended_features if self.leaf == 2147483649 else (XenX86CpuPolicy.LeafLayout.leaf_brand if self.leaf == 2147483650 else (XenX86CpuPolicy.LeafLayout.leaf_brand if self.leaf == 2147483651 else (XenX86CpuPolicy.LeafLayout.leaf_brand if self.leaf == 2147483652 else (XenX86CpuPolicy.LeafLayout.leaf_power if self.leaf == 2147483655 else (XenX86CpuPolicy.LeafLayout.leaf_address_sizes if self.leaf == 2147483656 else (XenX86CpuPolicy.LeafLayout.leaf_extended_features_2 if self.leaf == 2147483681 else XenX86CpuPolicy.LeafLayout.leaf_registers))))))))))))))))
            return getattr(self, '_m_layout', None)

        @property
        def leaf_id(self):
            """The leaf by name."""
            if hasattr(self, '_m_leaf_id'):
                return self._m_leaf_id

            self._m_leaf_id = KaitaiStream.resolve_enum(XenX86CpuPolicy.CpuidLeafId, self.leaf)
            return getattr(self, '_m_leaf_id', None)


    class CpuidPolicy(KaitaiStruct):
        """The CPUID leaves of a guest, an array as long as its blob.
        
        .. seealso::
           struct xen_cpuid_leaf - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.CpuidPolicy, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_leaves = []
            self.leaves = []
            for i in range(self.num_leaves):
                self._raw_leaves.append(self._io.read_bytes(24))
                _io__raw_leaves = KaitaiStream(BytesIO(self._raw_leaves[i]))
                self.leaves.append(XenX86CpuPolicy.CpuidLeaf(_io__raw_leaves, self, self._root))

            self.excess = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass
            for i in range(len(self.leaves)):
                pass
                self.leaves[i]._fetch_instances()


        @property
        def num_leaves(self):
            """Number of whole leaves in the blob."""
            if hasattr(self, '_m_num_leaves'):
                return self._m_num_leaves

            self._m_num_leaves = self._io.size() // 24
            return getattr(self, '_m_num_leaves', None)


    class Features1Ecx(KaitaiStruct):
        """Leaf 1, ecx.
        
        .. seealso::
           CPUID level 0x00000001.ecx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L113
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.Features1Ecx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def aesni(self):
            """AES instructions."""
            if hasattr(self, '_m_aesni'):
                return self._m_aesni

            self._m_aesni = self.raw & 33554432 != 0
            return getattr(self, '_m_aesni', None)

        @property
        def avx(self):
            """AVX."""
            if hasattr(self, '_m_avx'):
                return self._m_avx

            self._m_avx = self.raw & 268435456 != 0
            return getattr(self, '_m_avx', None)

        @property
        def cx16(self):
            """CMPXCHG16B."""
            if hasattr(self, '_m_cx16'):
                return self._m_cx16

            self._m_cx16 = self.raw & 8192 != 0
            return getattr(self, '_m_cx16', None)

        @property
        def dca(self):
            """Direct cache access."""
            if hasattr(self, '_m_dca'):
                return self._m_dca

            self._m_dca = self.raw & 262144 != 0
            return getattr(self, '_m_dca', None)

        @property
        def dscpl(self):
            """Debug store that can be qualified by privilege level."""
            if hasattr(self, '_m_dscpl'):
                return self._m_dscpl

            self._m_dscpl = self.raw & 16 != 0
            return getattr(self, '_m_dscpl', None)

        @property
        def dtes64(self):
            """Debug store with 64-bit records."""
            if hasattr(self, '_m_dtes64'):
                return self._m_dtes64

            self._m_dtes64 = self.raw & 4 != 0
            return getattr(self, '_m_dtes64', None)

        @property
        def eist(self):
            """Enhanced SpeedStep."""
            if hasattr(self, '_m_eist'):
                return self._m_eist

            self._m_eist = self.raw & 128 != 0
            return getattr(self, '_m_eist', None)

        @property
        def f16c(self):
            """Conversion to and from half-precision floats."""
            if hasattr(self, '_m_f16c'):
                return self._m_f16c

            self._m_f16c = self.raw & 536870912 != 0
            return getattr(self, '_m_f16c', None)

        @property
        def fma(self):
            """Fused multiply-add."""
            if hasattr(self, '_m_fma'):
                return self._m_fma

            self._m_fma = self.raw & 4096 != 0
            return getattr(self, '_m_fma', None)

        @property
        def hypervisor(self):
            """Set by hypervisors for their guests, never by hardware."""
            if hasattr(self, '_m_hypervisor'):
                return self._m_hypervisor

            self._m_hypervisor = self.raw >> 31 != 0
            return getattr(self, '_m_hypervisor', None)

        @property
        def monitor(self):
            """MONITOR and MWAIT."""
            if hasattr(self, '_m_monitor'):
                return self._m_monitor

            self._m_monitor = self.raw & 8 != 0
            return getattr(self, '_m_monitor', None)

        @property
        def movbe(self):
            """MOVBE."""
            if hasattr(self, '_m_movbe'):
                return self._m_movbe

            self._m_movbe = self.raw & 4194304 != 0
            return getattr(self, '_m_movbe', None)

        @property
        def osxsave(self):
            """The operating system has enabled XSAVE; mirrors cr4."""
            if hasattr(self, '_m_osxsave'):
                return self._m_osxsave

            self._m_osxsave = self.raw & 134217728 != 0
            return getattr(self, '_m_osxsave', None)

        @property
        def pcid(self):
            """Process context identifiers."""
            if hasattr(self, '_m_pcid'):
                return self._m_pcid

            self._m_pcid = self.raw & 131072 != 0
            return getattr(self, '_m_pcid', None)

        @property
        def pclmulqdq(self):
            """Carry-less multiplication, PCLMULQDQ."""
            if hasattr(self, '_m_pclmulqdq'):
                return self._m_pclmulqdq

            self._m_pclmulqdq = self.raw & 2 != 0
            return getattr(self, '_m_pclmulqdq', None)

        @property
        def pdcm(self):
            """MSR with the performance and debug capabilities."""
            if hasattr(self, '_m_pdcm'):
                return self._m_pdcm

            self._m_pdcm = self.raw & 32768 != 0
            return getattr(self, '_m_pdcm', None)

        @property
        def popcnt(self):
            """POPCNT."""
            if hasattr(self, '_m_popcnt'):
                return self._m_popcnt

            self._m_popcnt = self.raw & 8388608 != 0
            return getattr(self, '_m_popcnt', None)

        @property
        def rdrand(self):
            """RDRAND."""
            if hasattr(self, '_m_rdrand'):
                return self._m_rdrand

            self._m_rdrand = self.raw & 1073741824 != 0
            return getattr(self, '_m_rdrand', None)

        @property
        def sdbg(self):
            """MSR that controls debugging of the silicon."""
            if hasattr(self, '_m_sdbg'):
                return self._m_sdbg

            self._m_sdbg = self.raw & 2048 != 0
            return getattr(self, '_m_sdbg', None)

        @property
        def smx(self):
            """Safer mode extensions."""
            if hasattr(self, '_m_smx'):
                return self._m_smx

            self._m_smx = self.raw & 64 != 0
            return getattr(self, '_m_smx', None)

        @property
        def sse3(self):
            """SSE3."""
            if hasattr(self, '_m_sse3'):
                return self._m_sse3

            self._m_sse3 = self.raw & 1 != 0
            return getattr(self, '_m_sse3', None)

        @property
        def sse4_1(self):
            """SSE4.1."""
            if hasattr(self, '_m_sse4_1'):
                return self._m_sse4_1

            self._m_sse4_1 = self.raw & 524288 != 0
            return getattr(self, '_m_sse4_1', None)

        @property
        def sse4_2(self):
            """SSE4.2."""
            if hasattr(self, '_m_sse4_2'):
                return self._m_sse4_2

            self._m_sse4_2 = self.raw & 1048576 != 0
            return getattr(self, '_m_sse4_2', None)

        @property
        def ssse3(self):
            """Supplemental SSE3."""
            if hasattr(self, '_m_ssse3'):
                return self._m_ssse3

            self._m_ssse3 = self.raw & 512 != 0
            return getattr(self, '_m_ssse3', None)

        @property
        def tm2(self):
            """Second thermal monitor."""
            if hasattr(self, '_m_tm2'):
                return self._m_tm2

            self._m_tm2 = self.raw & 256 != 0
            return getattr(self, '_m_tm2', None)

        @property
        def tsc_deadline(self):
            """The APIC timer can wait for a value of the TSC."""
            if hasattr(self, '_m_tsc_deadline'):
                return self._m_tsc_deadline

            self._m_tsc_deadline = self.raw & 16777216 != 0
            return getattr(self, '_m_tsc_deadline', None)

        @property
        def vmx(self):
            """Intel's virtual machine extensions."""
            if hasattr(self, '_m_vmx'):
                return self._m_vmx

            self._m_vmx = self.raw & 32 != 0
            return getattr(self, '_m_vmx', None)

        @property
        def x2apic(self):
            """The local APIC has its x2APIC mode."""
            if hasattr(self, '_m_x2apic'):
                return self._m_x2apic

            self._m_x2apic = self.raw & 2097152 != 0
            return getattr(self, '_m_x2apic', None)

        @property
        def xsave(self):
            """XSAVE, XRSTOR and the registers XCR."""
            if hasattr(self, '_m_xsave'):
                return self._m_xsave

            self._m_xsave = self.raw & 67108864 != 0
            return getattr(self, '_m_xsave', None)

        @property
        def xtpr(self):
            """Task priority messages can be disabled."""
            if hasattr(self, '_m_xtpr'):
                return self._m_xtpr

            self._m_xtpr = self.raw & 16384 != 0
            return getattr(self, '_m_xtpr', None)


    class Features1Edx(KaitaiStruct):
        """Leaf 1, edx.
        
        .. seealso::
           CPUID level 0x00000001.edx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L83
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.Features1Edx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def acpi(self):
            """Thermal and clock control through MSRs."""
            if hasattr(self, '_m_acpi'):
                return self._m_acpi

            self._m_acpi = self.raw & 4194304 != 0
            return getattr(self, '_m_acpi', None)

        @property
        def apic(self):
            """Local APIC present and enabled; mirrors the APIC base MSR."""
            if hasattr(self, '_m_apic'):
                return self._m_apic

            self._m_apic = self.raw & 512 != 0
            return getattr(self, '_m_apic', None)

        @property
        def clflush(self):
            """CLFLUSH."""
            if hasattr(self, '_m_clflush'):
                return self._m_clflush

            self._m_clflush = self.raw & 524288 != 0
            return getattr(self, '_m_clflush', None)

        @property
        def cmov(self):
            """Conditional moves."""
            if hasattr(self, '_m_cmov'):
                return self._m_cmov

            self._m_cmov = self.raw & 32768 != 0
            return getattr(self, '_m_cmov', None)

        @property
        def cx8(self):
            """CMPXCHG8B."""
            if hasattr(self, '_m_cx8'):
                return self._m_cx8

            self._m_cx8 = self.raw & 256 != 0
            return getattr(self, '_m_cx8', None)

        @property
        def de(self):
            """Debugging extensions: breakpoints on I/O ports."""
            if hasattr(self, '_m_de'):
                return self._m_de

            self._m_de = self.raw & 4 != 0
            return getattr(self, '_m_de', None)

        @property
        def ds(self):
            """Debug store."""
            if hasattr(self, '_m_ds'):
                return self._m_ds

            self._m_ds = self.raw & 2097152 != 0
            return getattr(self, '_m_ds', None)

        @property
        def fpu(self):
            """x87 floating-point unit."""
            if hasattr(self, '_m_fpu'):
                return self._m_fpu

            self._m_fpu = self.raw & 1 != 0
            return getattr(self, '_m_fpu', None)

        @property
        def fxsr(self):
            """FXSAVE and FXRSTOR."""
            if hasattr(self, '_m_fxsr'):
                return self._m_fxsr

            self._m_fxsr = self.raw & 16777216 != 0
            return getattr(self, '_m_fxsr', None)

        @property
        def htt(self):
            """The package may hold more than one logical processor."""
            if hasattr(self, '_m_htt'):
                return self._m_htt

            self._m_htt = self.raw & 268435456 != 0
            return getattr(self, '_m_htt', None)

        @property
        def ia64(self):
            """An Itanium processor in its x86 mode."""
            if hasattr(self, '_m_ia64'):
                return self._m_ia64

            self._m_ia64 = self.raw & 1073741824 != 0
            return getattr(self, '_m_ia64', None)

        @property
        def mca(self):
            """Machine-check architecture with its banks."""
            if hasattr(self, '_m_mca'):
                return self._m_mca

            self._m_mca = self.raw & 16384 != 0
            return getattr(self, '_m_mca', None)

        @property
        def mce(self):
            """Machine-check exception."""
            if hasattr(self, '_m_mce'):
                return self._m_mce

            self._m_mce = self.raw & 128 != 0
            return getattr(self, '_m_mce', None)

        @property
        def mmx(self):
            """MMX."""
            if hasattr(self, '_m_mmx'):
                return self._m_mmx

            self._m_mmx = self.raw & 8388608 != 0
            return getattr(self, '_m_mmx', None)

        @property
        def msr(self):
            """RDMSR and WRMSR."""
            if hasattr(self, '_m_msr'):
                return self._m_msr

            self._m_msr = self.raw & 32 != 0
            return getattr(self, '_m_msr', None)

        @property
        def mtrr(self):
            """Memory type range registers."""
            if hasattr(self, '_m_mtrr'):
                return self._m_mtrr

            self._m_mtrr = self.raw & 4096 != 0
            return getattr(self, '_m_mtrr', None)

        @property
        def pae(self):
            """Physical address extension: 64-bit page-table entries."""
            if hasattr(self, '_m_pae'):
                return self._m_pae

            self._m_pae = self.raw & 64 != 0
            return getattr(self, '_m_pae', None)

        @property
        def pat(self):
            """Page attribute table."""
            if hasattr(self, '_m_pat'):
                return self._m_pat

            self._m_pat = self.raw & 65536 != 0
            return getattr(self, '_m_pat', None)

        @property
        def pbe(self):
            """Pending break enable."""
            if hasattr(self, '_m_pbe'):
                return self._m_pbe

            self._m_pbe = self.raw >> 31 != 0
            return getattr(self, '_m_pbe', None)

        @property
        def pge(self):
            """Global pages."""
            if hasattr(self, '_m_pge'):
                return self._m_pge

            self._m_pge = self.raw & 8192 != 0
            return getattr(self, '_m_pge', None)

        @property
        def pse(self):
            """4 MiB pages."""
            if hasattr(self, '_m_pse'):
                return self._m_pse

            self._m_pse = self.raw & 8 != 0
            return getattr(self, '_m_pse', None)

        @property
        def pse36(self):
            """4 MiB pages above 4 GiB."""
            if hasattr(self, '_m_pse36'):
                return self._m_pse36

            self._m_pse36 = self.raw & 131072 != 0
            return getattr(self, '_m_pse36', None)

        @property
        def psn(self):
            """Processor serial number in leaf 3."""
            if hasattr(self, '_m_psn'):
                return self._m_psn

            self._m_psn = self.raw & 262144 != 0
            return getattr(self, '_m_psn', None)

        @property
        def sep(self):
            """SYSENTER and SYSEXIT."""
            if hasattr(self, '_m_sep'):
                return self._m_sep

            self._m_sep = self.raw & 2048 != 0
            return getattr(self, '_m_sep', None)

        @property
        def ss(self):
            """Self-snoop: the processor snoops its own caches."""
            if hasattr(self, '_m_ss'):
                return self._m_ss

            self._m_ss = self.raw & 134217728 != 0
            return getattr(self, '_m_ss', None)

        @property
        def sse(self):
            """SSE."""
            if hasattr(self, '_m_sse'):
                return self._m_sse

            self._m_sse = self.raw & 33554432 != 0
            return getattr(self, '_m_sse', None)

        @property
        def sse2(self):
            """SSE2."""
            if hasattr(self, '_m_sse2'):
                return self._m_sse2

            self._m_sse2 = self.raw & 67108864 != 0
            return getattr(self, '_m_sse2', None)

        @property
        def tm1(self):
            """First thermal monitor."""
            if hasattr(self, '_m_tm1'):
                return self._m_tm1

            self._m_tm1 = self.raw & 536870912 != 0
            return getattr(self, '_m_tm1', None)

        @property
        def tsc(self):
            """Time stamp counter and RDTSC."""
            if hasattr(self, '_m_tsc'):
                return self._m_tsc

            self._m_tsc = self.raw & 16 != 0
            return getattr(self, '_m_tsc', None)

        @property
        def vme(self):
            """Virtual-8086 mode extensions."""
            if hasattr(self, '_m_vme'):
                return self._m_vme

            self._m_vme = self.raw & 2 != 0
            return getattr(self, '_m_vme', None)


    class Features70Ebx(KaitaiStruct):
        """Leaf 7 subleaf 0, ebx.
        
        .. seealso::
           CPUID level 0x00000007:0.ebx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L187
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.Features70Ebx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def adx(self):
            """ADCX and ADOX."""
            if hasattr(self, '_m_adx'):
                return self._m_adx

            self._m_adx = self.raw & 524288 != 0
            return getattr(self, '_m_adx', None)

        @property
        def avx2(self):
            """AVX2."""
            if hasattr(self, '_m_avx2'):
                return self._m_avx2

            self._m_avx2 = self.raw & 32 != 0
            return getattr(self, '_m_avx2', None)

        @property
        def avx512_ifma(self):
            """AVX-512 integer fused multiply-add."""
            if hasattr(self, '_m_avx512_ifma'):
                return self._m_avx512_ifma

            self._m_avx512_ifma = self.raw & 2097152 != 0
            return getattr(self, '_m_avx512_ifma', None)

        @property
        def avx512bw(self):
            """AVX-512 bytes and words."""
            if hasattr(self, '_m_avx512bw'):
                return self._m_avx512bw

            self._m_avx512bw = self.raw & 1073741824 != 0
            return getattr(self, '_m_avx512bw', None)

        @property
        def avx512cd(self):
            """AVX-512 conflict detection."""
            if hasattr(self, '_m_avx512cd'):
                return self._m_avx512cd

            self._m_avx512cd = self.raw & 268435456 != 0
            return getattr(self, '_m_avx512cd', None)

        @property
        def avx512dq(self):
            """AVX-512 doublewords and quadwords."""
            if hasattr(self, '_m_avx512dq'):
                return self._m_avx512dq

            self._m_avx512dq = self.raw & 131072 != 0
            return getattr(self, '_m_avx512dq', None)

        @property
        def avx512er(self):
            """AVX-512 exponentials and reciprocals of Xeon Phi."""
            if hasattr(self, '_m_avx512er'):
                return self._m_avx512er

            self._m_avx512er = self.raw & 134217728 != 0
            return getattr(self, '_m_avx512er', None)

        @property
        def avx512f(self):
            """AVX-512 foundation."""
            if hasattr(self, '_m_avx512f'):
                return self._m_avx512f

            self._m_avx512f = self.raw & 65536 != 0
            return getattr(self, '_m_avx512f', None)

        @property
        def avx512pf(self):
            """AVX-512 prefetches of Xeon Phi."""
            if hasattr(self, '_m_avx512pf'):
                return self._m_avx512pf

            self._m_avx512pf = self.raw & 67108864 != 0
            return getattr(self, '_m_avx512pf', None)

        @property
        def avx512vl(self):
            """AVX-512 on shorter vectors."""
            if hasattr(self, '_m_avx512vl'):
                return self._m_avx512vl

            self._m_avx512vl = self.raw >> 31 != 0
            return getattr(self, '_m_avx512vl', None)

        @property
        def bmi1(self):
            """First set of bit manipulations."""
            if hasattr(self, '_m_bmi1'):
                return self._m_bmi1

            self._m_bmi1 = self.raw & 8 != 0
            return getattr(self, '_m_bmi1', None)

        @property
        def bmi2(self):
            """Second set of bit manipulations."""
            if hasattr(self, '_m_bmi2'):
                return self._m_bmi2

            self._m_bmi2 = self.raw & 256 != 0
            return getattr(self, '_m_bmi2', None)

        @property
        def clflushopt(self):
            """CLFLUSHOPT."""
            if hasattr(self, '_m_clflushopt'):
                return self._m_clflushopt

            self._m_clflushopt = self.raw & 8388608 != 0
            return getattr(self, '_m_clflushopt', None)

        @property
        def clwb(self):
            """CLWB."""
            if hasattr(self, '_m_clwb'):
                return self._m_clwb

            self._m_clwb = self.raw & 16777216 != 0
            return getattr(self, '_m_clwb', None)

        @property
        def erms(self):
            """Enhanced REP MOVSB and STOSB."""
            if hasattr(self, '_m_erms'):
                return self._m_erms

            self._m_erms = self.raw & 512 != 0
            return getattr(self, '_m_erms', None)

        @property
        def fdp_excp_only(self):
            """The x87 data pointer changes only at exceptions."""
            if hasattr(self, '_m_fdp_excp_only'):
                return self._m_fdp_excp_only

            self._m_fdp_excp_only = self.raw & 64 != 0
            return getattr(self, '_m_fdp_excp_only', None)

        @property
        def fsgsbase(self):
            """RDFSBASE, WRFSBASE and similar instructions."""
            if hasattr(self, '_m_fsgsbase'):
                return self._m_fsgsbase

            self._m_fsgsbase = self.raw & 1 != 0
            return getattr(self, '_m_fsgsbase', None)

        @property
        def hle(self):
            """Hardware lock elision."""
            if hasattr(self, '_m_hle'):
                return self._m_hle

            self._m_hle = self.raw & 16 != 0
            return getattr(self, '_m_hle', None)

        @property
        def invpcid(self):
            """INVPCID."""
            if hasattr(self, '_m_invpcid'):
                return self._m_invpcid

            self._m_invpcid = self.raw & 1024 != 0
            return getattr(self, '_m_invpcid', None)

        @property
        def mpx(self):
            """Memory protection extensions."""
            if hasattr(self, '_m_mpx'):
                return self._m_mpx

            self._m_mpx = self.raw & 16384 != 0
            return getattr(self, '_m_mpx', None)

        @property
        def no_fpu_sel(self):
            """The x87 selectors are stored as zero."""
            if hasattr(self, '_m_no_fpu_sel'):
                return self._m_no_fpu_sel

            self._m_no_fpu_sel = self.raw & 8192 != 0
            return getattr(self, '_m_no_fpu_sel', None)

        @property
        def pqe(self):
            """Enforcement of platform quality of service."""
            if hasattr(self, '_m_pqe'):
                return self._m_pqe

            self._m_pqe = self.raw & 32768 != 0
            return getattr(self, '_m_pqe', None)

        @property
        def pqm(self):
            """Monitoring of platform quality of service."""
            if hasattr(self, '_m_pqm'):
                return self._m_pqm

            self._m_pqm = self.raw & 4096 != 0
            return getattr(self, '_m_pqm', None)

        @property
        def proc_trace(self):
            """Processor trace."""
            if hasattr(self, '_m_proc_trace'):
                return self._m_proc_trace

            self._m_proc_trace = self.raw & 33554432 != 0
            return getattr(self, '_m_proc_trace', None)

        @property
        def rdseed(self):
            """RDSEED."""
            if hasattr(self, '_m_rdseed'):
                return self._m_rdseed

            self._m_rdseed = self.raw & 262144 != 0
            return getattr(self, '_m_rdseed', None)

        @property
        def rtm(self):
            """Restricted transactional memory."""
            if hasattr(self, '_m_rtm'):
                return self._m_rtm

            self._m_rtm = self.raw & 2048 != 0
            return getattr(self, '_m_rtm', None)

        @property
        def sgx(self):
            """Software guard extensions."""
            if hasattr(self, '_m_sgx'):
                return self._m_sgx

            self._m_sgx = self.raw & 4 != 0
            return getattr(self, '_m_sgx', None)

        @property
        def sha(self):
            """SHA-1 and SHA-256."""
            if hasattr(self, '_m_sha'):
                return self._m_sha

            self._m_sha = self.raw & 536870912 != 0
            return getattr(self, '_m_sha', None)

        @property
        def smap(self):
            """Supervisor code cannot access user pages by accident."""
            if hasattr(self, '_m_smap'):
                return self._m_smap

            self._m_smap = self.raw & 1048576 != 0
            return getattr(self, '_m_smap', None)

        @property
        def smep(self):
            """Supervisor code cannot execute user pages."""
            if hasattr(self, '_m_smep'):
                return self._m_smep

            self._m_smep = self.raw & 128 != 0
            return getattr(self, '_m_smep', None)

        @property
        def tsc_adjust(self):
            """TSC_ADJUST MSR."""
            if hasattr(self, '_m_tsc_adjust'):
                return self._m_tsc_adjust

            self._m_tsc_adjust = self.raw & 2 != 0
            return getattr(self, '_m_tsc_adjust', None)


    class Features70Ecx(KaitaiStruct):
        """Leaf 7 subleaf 0, ecx.
        
        .. seealso::
           CPUID level 0x00000007:0.ecx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L220
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.Features70Ecx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def avx512_bitalg(self):
            """AVX-512 bit counting in bytes and words."""
            if hasattr(self, '_m_avx512_bitalg'):
                return self._m_avx512_bitalg

            self._m_avx512_bitalg = self.raw & 4096 != 0
            return getattr(self, '_m_avx512_bitalg', None)

        @property
        def avx512_vbmi(self):
            """AVX-512 manipulation of bytes in vectors."""
            if hasattr(self, '_m_avx512_vbmi'):
                return self._m_avx512_vbmi

            self._m_avx512_vbmi = self.raw & 2 != 0
            return getattr(self, '_m_avx512_vbmi', None)

        @property
        def avx512_vbmi2(self):
            """More AVX-512 manipulation of bytes in vectors."""
            if hasattr(self, '_m_avx512_vbmi2'):
                return self._m_avx512_vbmi2

            self._m_avx512_vbmi2 = self.raw & 64 != 0
            return getattr(self, '_m_avx512_vbmi2', None)

        @property
        def avx512_vnni(self):
            """AVX-512 neural network instructions."""
            if hasattr(self, '_m_avx512_vnni'):
                return self._m_avx512_vnni

            self._m_avx512_vnni = self.raw & 2048 != 0
            return getattr(self, '_m_avx512_vnni', None)

        @property
        def avx512_vpopcntdq(self):
            """AVX-512 bit counting in doublewords and quadwords."""
            if hasattr(self, '_m_avx512_vpopcntdq'):
                return self._m_avx512_vpopcntdq

            self._m_avx512_vpopcntdq = self.raw & 16384 != 0
            return getattr(self, '_m_avx512_vpopcntdq', None)

        @property
        def bld(self):
            """Debug exception for locks that hold the bus."""
            if hasattr(self, '_m_bld'):
                return self._m_bld

            self._m_bld = self.raw & 16777216 != 0
            return getattr(self, '_m_bld', None)

        @property
        def cet_ss(self):
            """Shadow stacks."""
            if hasattr(self, '_m_cet_ss'):
                return self._m_cet_ss

            self._m_cet_ss = self.raw & 128 != 0
            return getattr(self, '_m_cet_ss', None)

        @property
        def cldemote(self):
            """CLDEMOTE."""
            if hasattr(self, '_m_cldemote'):
                return self._m_cldemote

            self._m_cldemote = self.raw & 33554432 != 0
            return getattr(self, '_m_cldemote', None)

        @property
        def enqcmd(self):
            """ENQCMD and ENQCMDS."""
            if hasattr(self, '_m_enqcmd'):
                return self._m_enqcmd

            self._m_enqcmd = self.raw & 536870912 != 0
            return getattr(self, '_m_enqcmd', None)

        @property
        def gfni(self):
            """Galois field arithmetic."""
            if hasattr(self, '_m_gfni'):
                return self._m_gfni

            self._m_gfni = self.raw & 256 != 0
            return getattr(self, '_m_gfni', None)

        @property
        def la57(self):
            """Page tables with five levels."""
            if hasattr(self, '_m_la57'):
                return self._m_la57

            self._m_la57 = self.raw & 65536 != 0
            return getattr(self, '_m_la57', None)

        @property
        def movdir64b(self):
            """MOVDIR64B."""
            if hasattr(self, '_m_movdir64b'):
                return self._m_movdir64b

            self._m_movdir64b = self.raw & 268435456 != 0
            return getattr(self, '_m_movdir64b', None)

        @property
        def movdiri(self):
            """MOVDIRI."""
            if hasattr(self, '_m_movdiri'):
                return self._m_movdiri

            self._m_movdiri = self.raw & 134217728 != 0
            return getattr(self, '_m_movdiri', None)

        @property
        def ospke(self):
            """The operating system has enabled protection keys; mirrors cr4."""
            if hasattr(self, '_m_ospke'):
                return self._m_ospke

            self._m_ospke = self.raw & 16 != 0
            return getattr(self, '_m_ospke', None)

        @property
        def pks(self):
            """Protection keys for supervisor pages."""
            if hasattr(self, '_m_pks'):
                return self._m_pks

            self._m_pks = self.raw >> 31 != 0
            return getattr(self, '_m_pks', None)

        @property
        def pku(self):
            """Protection keys for user pages."""
            if hasattr(self, '_m_pku'):
                return self._m_pku

            self._m_pku = self.raw & 8 != 0
            return getattr(self, '_m_pku', None)

        @property
        def prefetchwt1(self):
            """PREFETCHWT1."""
            if hasattr(self, '_m_prefetchwt1'):
                return self._m_prefetchwt1

            self._m_prefetchwt1 = self.raw & 1 != 0
            return getattr(self, '_m_prefetchwt1', None)

        @property
        def rdpid(self):
            """RDPID."""
            if hasattr(self, '_m_rdpid'):
                return self._m_rdpid

            self._m_rdpid = self.raw & 4194304 != 0
            return getattr(self, '_m_rdpid', None)

        @property
        def sgx_lc(self):
            """SGX launch configuration."""
            if hasattr(self, '_m_sgx_lc'):
                return self._m_sgx_lc

            self._m_sgx_lc = self.raw & 1073741824 != 0
            return getattr(self, '_m_sgx_lc', None)

        @property
        def tme(self):
            """Total memory encryption."""
            if hasattr(self, '_m_tme'):
                return self._m_tme

            self._m_tme = self.raw & 8192 != 0
            return getattr(self, '_m_tme', None)

        @property
        def umip(self):
            """User code cannot read descriptor table registers."""
            if hasattr(self, '_m_umip'):
                return self._m_umip

            self._m_umip = self.raw & 4 != 0
            return getattr(self, '_m_umip', None)

        @property
        def vaes(self):
            """AES on vectors."""
            if hasattr(self, '_m_vaes'):
                return self._m_vaes

            self._m_vaes = self.raw & 512 != 0
            return getattr(self, '_m_vaes', None)

        @property
        def vpclmulqdq(self):
            """Carry-less multiplication on vectors."""
            if hasattr(self, '_m_vpclmulqdq'):
                return self._m_vpclmulqdq

            self._m_vpclmulqdq = self.raw & 1024 != 0
            return getattr(self, '_m_vpclmulqdq', None)

        @property
        def waitpkg(self):
            """UMONITOR, UMWAIT and TPAUSE."""
            if hasattr(self, '_m_waitpkg'):
                return self._m_waitpkg

            self._m_waitpkg = self.raw & 32 != 0
            return getattr(self, '_m_waitpkg', None)


    class Features70Edx(KaitaiStruct):
        """Leaf 7 subleaf 0, edx.
        
        .. seealso::
           CPUID level 0x00000007:0.edx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L273
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.Features70Edx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def amx_bf16(self):
            """AMX on bfloat16 numbers."""
            if hasattr(self, '_m_amx_bf16'):
                return self._m_amx_bf16

            self._m_amx_bf16 = self.raw & 4194304 != 0
            return getattr(self, '_m_amx_bf16', None)

        @property
        def amx_int8(self):
            """AMX on 8-bit integers."""
            if hasattr(self, '_m_amx_int8'):
                return self._m_amx_int8

            self._m_amx_int8 = self.raw & 33554432 != 0
            return getattr(self, '_m_amx_int8', None)

        @property
        def amx_tile(self):
            """AMX tiles."""
            if hasattr(self, '_m_amx_tile'):
                return self._m_amx_tile

            self._m_amx_tile = self.raw & 16777216 != 0
            return getattr(self, '_m_amx_tile', None)

        @property
        def arch_caps(self):
            """ARCH_CAPABILITIES MSR."""
            if hasattr(self, '_m_arch_caps'):
                return self._m_arch_caps

            self._m_arch_caps = self.raw & 536870912 != 0
            return getattr(self, '_m_arch_caps', None)

        @property
        def arch_lbr(self):
            """Architectural last branch records."""
            if hasattr(self, '_m_arch_lbr'):
                return self._m_arch_lbr

            self._m_arch_lbr = self.raw & 524288 != 0
            return getattr(self, '_m_arch_lbr', None)

        @property
        def avx512_4fmaps(self):
            """Multiply-accumulate instructions of Xeon Phi."""
            if hasattr(self, '_m_avx512_4fmaps'):
                return self._m_avx512_4fmaps

            self._m_avx512_4fmaps = self.raw & 8 != 0
            return getattr(self, '_m_avx512_4fmaps', None)

        @property
        def avx512_4vnniw(self):
            """Neural network instructions of Xeon Phi."""
            if hasattr(self, '_m_avx512_4vnniw'):
                return self._m_avx512_4vnniw

            self._m_avx512_4vnniw = self.raw & 4 != 0
            return getattr(self, '_m_avx512_4vnniw', None)

        @property
        def avx512_fp16(self):
            """AVX-512 on half-precision floats."""
            if hasattr(self, '_m_avx512_fp16'):
                return self._m_avx512_fp16

            self._m_avx512_fp16 = self.raw & 8388608 != 0
            return getattr(self, '_m_avx512_fp16', None)

        @property
        def avx512_vp2intersect(self):
            """VP2INTERSECTD and VP2INTERSECTQ."""
            if hasattr(self, '_m_avx512_vp2intersect'):
                return self._m_avx512_vp2intersect

            self._m_avx512_vp2intersect = self.raw & 256 != 0
            return getattr(self, '_m_avx512_vp2intersect', None)

        @property
        def cet_ibt(self):
            """Indirect branch tracking."""
            if hasattr(self, '_m_cet_ibt'):
                return self._m_cet_ibt

            self._m_cet_ibt = self.raw & 1048576 != 0
            return getattr(self, '_m_cet_ibt', None)

        @property
        def core_caps(self):
            """CORE_CAPABILITIES MSR."""
            if hasattr(self, '_m_core_caps'):
                return self._m_core_caps

            self._m_core_caps = self.raw & 1073741824 != 0
            return getattr(self, '_m_core_caps', None)

        @property
        def fsrm(self):
            """REP MOVSB is fast for short strings."""
            if hasattr(self, '_m_fsrm'):
                return self._m_fsrm

            self._m_fsrm = self.raw & 16 != 0
            return getattr(self, '_m_fsrm', None)

        @property
        def hybrid(self):
            """Cores of more than one kind."""
            if hasattr(self, '_m_hybrid'):
                return self._m_hybrid

            self._m_hybrid = self.raw & 32768 != 0
            return getattr(self, '_m_hybrid', None)

        @property
        def ibrsb(self):
            """IBRS and IBPB, as Intel enumerates them."""
            if hasattr(self, '_m_ibrsb'):
                return self._m_ibrsb

            self._m_ibrsb = self.raw & 67108864 != 0
            return getattr(self, '_m_ibrsb', None)

        @property
        def l1d_flush(self):
            """FLUSH_CMD MSR."""
            if hasattr(self, '_m_l1d_flush'):
                return self._m_l1d_flush

            self._m_l1d_flush = self.raw & 268435456 != 0
            return getattr(self, '_m_l1d_flush', None)

        @property
        def md_clear(self):
            """VERW overwrites the processor's buffers."""
            if hasattr(self, '_m_md_clear'):
                return self._m_md_clear

            self._m_md_clear = self.raw & 1024 != 0
            return getattr(self, '_m_md_clear', None)

        @property
        def pconfig(self):
            """PCONFIG."""
            if hasattr(self, '_m_pconfig'):
                return self._m_pconfig

            self._m_pconfig = self.raw & 262144 != 0
            return getattr(self, '_m_pconfig', None)

        @property
        def rtm_always_abort(self):
            """Transactions always abort."""
            if hasattr(self, '_m_rtm_always_abort'):
                return self._m_rtm_always_abort

            self._m_rtm_always_abort = self.raw & 2048 != 0
            return getattr(self, '_m_rtm_always_abort', None)

        @property
        def serialize(self):
            """SERIALIZE."""
            if hasattr(self, '_m_serialize'):
                return self._m_serialize

            self._m_serialize = self.raw & 16384 != 0
            return getattr(self, '_m_serialize', None)

        @property
        def sgx_keys(self):
            """SGX attestation keys."""
            if hasattr(self, '_m_sgx_keys'):
                return self._m_sgx_keys

            self._m_sgx_keys = self.raw & 2 != 0
            return getattr(self, '_m_sgx_keys', None)

        @property
        def srbds_ctrl(self):
            """MCU_OPT_CTRL can disable the RDRAND mitigation."""
            if hasattr(self, '_m_srbds_ctrl'):
                return self._m_srbds_ctrl

            self._m_srbds_ctrl = self.raw & 512 != 0
            return getattr(self, '_m_srbds_ctrl', None)

        @property
        def ssbd(self):
            """Speculative store bypass can be disabled, as Intel enumerates it."""
            if hasattr(self, '_m_ssbd'):
                return self._m_ssbd

            self._m_ssbd = self.raw >> 31 != 0
            return getattr(self, '_m_ssbd', None)

        @property
        def stibp(self):
            """Single-thread indirect branch predictors, as Intel enumerates them."""
            if hasattr(self, '_m_stibp'):
                return self._m_stibp

            self._m_stibp = self.raw & 134217728 != 0
            return getattr(self, '_m_stibp', None)

        @property
        def tsx_force_abort(self):
            """TSX_FORCE_ABORT MSR."""
            if hasattr(self, '_m_tsx_force_abort'):
                return self._m_tsx_force_abort

            self._m_tsx_force_abort = self.raw & 8192 != 0
            return getattr(self, '_m_tsx_force_abort', None)

        @property
        def tsxldtrk(self):
            """Tracking of loads in a transaction can be suspended."""
            if hasattr(self, '_m_tsxldtrk'):
                return self._m_tsxldtrk

            self._m_tsxldtrk = self.raw & 65536 != 0
            return getattr(self, '_m_tsxldtrk', None)

        @property
        def uintr(self):
            """Interrupts delivered to user code."""
            if hasattr(self, '_m_uintr'):
                return self._m_uintr

            self._m_uintr = self.raw & 32 != 0
            return getattr(self, '_m_uintr', None)


    class Features71Eax(KaitaiStruct):
        """Leaf 7 subleaf 1, eax.
        
        .. seealso::
           CPUID level 0x00000007:1.eax - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L301
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.Features71Eax, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def amx_fp16(self):
            """AMX on half-precision floats."""
            if hasattr(self, '_m_amx_fp16'):
                return self._m_amx_fp16

            self._m_amx_fp16 = self.raw & 2097152 != 0
            return getattr(self, '_m_amx_fp16', None)

        @property
        def arch_perf_mon(self):
            """Architectural performance monitoring leaf."""
            if hasattr(self, '_m_arch_perf_mon'):
                return self._m_arch_perf_mon

            self._m_arch_perf_mon = self.raw & 256 != 0
            return getattr(self, '_m_arch_perf_mon', None)

        @property
        def avx512_bf16(self):
            """AVX-512 on bfloat16 numbers."""
            if hasattr(self, '_m_avx512_bf16'):
                return self._m_avx512_bf16

            self._m_avx512_bf16 = self.raw & 32 != 0
            return getattr(self, '_m_avx512_bf16', None)

        @property
        def avx_ifma(self):
            """Integer fused multiply-add in AVX."""
            if hasattr(self, '_m_avx_ifma'):
                return self._m_avx_ifma

            self._m_avx_ifma = self.raw & 8388608 != 0
            return getattr(self, '_m_avx_ifma', None)

        @property
        def avx_vnni(self):
            """Neural network instructions in AVX."""
            if hasattr(self, '_m_avx_vnni'):
                return self._m_avx_vnni

            self._m_avx_vnni = self.raw & 16 != 0
            return getattr(self, '_m_avx_vnni', None)

        @property
        def cmpccxadd(self):
            """Compare, exchange and add in one instruction."""
            if hasattr(self, '_m_cmpccxadd'):
                return self._m_cmpccxadd

            self._m_cmpccxadd = self.raw & 128 != 0
            return getattr(self, '_m_cmpccxadd', None)

        @property
        def fred(self):
            """Flexible return and event delivery."""
            if hasattr(self, '_m_fred'):
                return self._m_fred

            self._m_fred = self.raw & 131072 != 0
            return getattr(self, '_m_fred', None)

        @property
        def fsrcs(self):
            """REP CMPSB and SCASB are fast for short strings."""
            if hasattr(self, '_m_fsrcs'):
                return self._m_fsrcs

            self._m_fsrcs = self.raw & 4096 != 0
            return getattr(self, '_m_fsrcs', None)

        @property
        def fsrs(self):
            """REP STOSB is fast for short strings."""
            if hasattr(self, '_m_fsrs'):
                return self._m_fsrs

            self._m_fsrs = self.raw & 2048 != 0
            return getattr(self, '_m_fsrs', None)

        @property
        def fzrm(self):
            """REP MOVSB of zero length is fast."""
            if hasattr(self, '_m_fzrm'):
                return self._m_fzrm

            self._m_fzrm = self.raw & 1024 != 0
            return getattr(self, '_m_fzrm', None)

        @property
        def lam(self):
            """Linear address masking."""
            if hasattr(self, '_m_lam'):
                return self._m_lam

            self._m_lam = self.raw & 67108864 != 0
            return getattr(self, '_m_lam', None)

        @property
        def lass(self):
            """Linear address space separation of supervisor and user."""
            if hasattr(self, '_m_lass'):
                return self._m_lass

            self._m_lass = self.raw & 64 != 0
            return getattr(self, '_m_lass', None)

        @property
        def lkgs(self):
            """LKGS."""
            if hasattr(self, '_m_lkgs'):
                return self._m_lkgs

            self._m_lkgs = self.raw & 262144 != 0
            return getattr(self, '_m_lkgs', None)

        @property
        def movrs(self):
            """MOVRS, a load of data that others read too."""
            if hasattr(self, '_m_movrs'):
                return self._m_movrs

            self._m_movrs = self.raw >> 31 != 0
            return getattr(self, '_m_movrs', None)

        @property
        def msrlist(self):
            """RDMSRLIST and WRMSRLIST."""
            if hasattr(self, '_m_msrlist'):
                return self._m_msrlist

            self._m_msrlist = self.raw & 134217728 != 0
            return getattr(self, '_m_msrlist', None)

        @property
        def nmi_src(self):
            """NMIs report their source."""
            if hasattr(self, '_m_nmi_src'):
                return self._m_nmi_src

            self._m_nmi_src = self.raw & 1048576 != 0
            return getattr(self, '_m_nmi_src', None)

        @property
        def no_invd(self):
            """INVD cannot be executed."""
            if hasattr(self, '_m_no_invd'):
                return self._m_no_invd

            self._m_no_invd = self.raw & 1073741824 != 0
            return getattr(self, '_m_no_invd', None)

        @property
        def sha512(self):
            """SHA-512."""
            if hasattr(self, '_m_sha512'):
                return self._m_sha512

            self._m_sha512 = self.raw & 1 != 0
            return getattr(self, '_m_sha512', None)

        @property
        def sm3(self):
            """SM3 hash."""
            if hasattr(self, '_m_sm3'):
                return self._m_sm3

            self._m_sm3 = self.raw & 2 != 0
            return getattr(self, '_m_sm3', None)

        @property
        def sm4(self):
            """SM4 cipher."""
            if hasattr(self, '_m_sm4'):
                return self._m_sm4

            self._m_sm4 = self.raw & 4 != 0
            return getattr(self, '_m_sm4', None)

        @property
        def wrmsrns(self):
            """WRMSRNS, a WRMSR that does not serialise."""
            if hasattr(self, '_m_wrmsrns'):
                return self._m_wrmsrns

            self._m_wrmsrns = self.raw & 524288 != 0
            return getattr(self, '_m_wrmsrns', None)


    class Features71Ebx(KaitaiStruct):
        """Leaf 7 subleaf 1, ebx.
        
        .. seealso::
           CPUID level 0x00000007:1.ebx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L343
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.Features71Ebx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def intel_ppin(self):
            """Protected processor inventory number."""
            if hasattr(self, '_m_intel_ppin'):
                return self._m_intel_ppin

            self._m_intel_ppin = self.raw & 1 != 0
            return getattr(self, '_m_intel_ppin', None)


    class Features71Edx(KaitaiStruct):
        """Leaf 7 subleaf 1, edx.
        
        .. seealso::
           CPUID level 0x00000007:1.edx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L357
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.Features71Edx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def amx_complex(self):
            """AMX on complex numbers."""
            if hasattr(self, '_m_amx_complex'):
                return self._m_amx_complex

            self._m_amx_complex = self.raw & 256 != 0
            return getattr(self, '_m_amx_complex', None)

        @property
        def avx_ne_convert(self):
            """Conversions in AVX that raise no exceptions."""
            if hasattr(self, '_m_avx_ne_convert'):
                return self._m_avx_ne_convert

            self._m_avx_ne_convert = self.raw & 32 != 0
            return getattr(self, '_m_avx_ne_convert', None)

        @property
        def avx_vnni_int16(self):
            """16-bit neural network instructions in AVX."""
            if hasattr(self, '_m_avx_vnni_int16'):
                return self._m_avx_vnni_int16

            self._m_avx_vnni_int16 = self.raw & 1024 != 0
            return getattr(self, '_m_avx_vnni_int16', None)

        @property
        def avx_vnni_int8(self):
            """8-bit neural network instructions in AVX."""
            if hasattr(self, '_m_avx_vnni_int8'):
                return self._m_avx_vnni_int8

            self._m_avx_vnni_int8 = self.raw & 16 != 0
            return getattr(self, '_m_avx_vnni_int8', None)

        @property
        def cet_sss(self):
            """Supervisor shadow stacks are safe to use."""
            if hasattr(self, '_m_cet_sss'):
                return self._m_cet_sss

            self._m_cet_sss = self.raw & 262144 != 0
            return getattr(self, '_m_cet_sss', None)

        @property
        def prefetchi(self):
            """PREFETCHIT0 and PREFETCHIT1."""
            if hasattr(self, '_m_prefetchi'):
                return self._m_prefetchi

            self._m_prefetchi = self.raw & 16384 != 0
            return getattr(self, '_m_prefetchi', None)

        @property
        def slsm(self):
            """Static lockstep mode."""
            if hasattr(self, '_m_slsm'):
                return self._m_slsm

            self._m_slsm = self.raw & 16777216 != 0
            return getattr(self, '_m_slsm', None)

        @property
        def uiret_uif(self):
            """UIRET updates the user interrupt flag."""
            if hasattr(self, '_m_uiret_uif'):
                return self._m_uiret_uif

            self._m_uiret_uif = self.raw & 131072 != 0
            return getattr(self, '_m_uiret_uif', None)


    class Features72Edx(KaitaiStruct):
        """Leaf 7 subleaf 2, edx.
        
        .. seealso::
           CPUID level 0x00000007:2.edx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L346
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.Features72Edx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def bhi_ctrl(self):
            """SPEC_CTRL can disable branch history for supervisor code."""
            if hasattr(self, '_m_bhi_ctrl'):
                return self._m_bhi_ctrl

            self._m_bhi_ctrl = self.raw & 16 != 0
            return getattr(self, '_m_bhi_ctrl', None)

        @property
        def ddp_ctrl(self):
            """SPEC_CTRL can disable data-dependent prefetching."""
            if hasattr(self, '_m_ddp_ctrl'):
                return self._m_ddp_ctrl

            self._m_ddp_ctrl = self.raw & 8 != 0
            return getattr(self, '_m_ddp_ctrl', None)

        @property
        def intel_psfd(self):
            """Predictive store forwarding can be disabled in SPEC_CTRL."""
            if hasattr(self, '_m_intel_psfd'):
                return self._m_intel_psfd

            self._m_intel_psfd = self.raw & 1 != 0
            return getattr(self, '_m_intel_psfd', None)

        @property
        def ipred_ctrl(self):
            """SPEC_CTRL restrains indirect branch prediction."""
            if hasattr(self, '_m_ipred_ctrl'):
                return self._m_ipred_ctrl

            self._m_ipred_ctrl = self.raw & 2 != 0
            return getattr(self, '_m_ipred_ctrl', None)

        @property
        def mcdt_no(self):
            """Configuration-dependent timing does not occur."""
            if hasattr(self, '_m_mcdt_no'):
                return self._m_mcdt_no

            self._m_mcdt_no = self.raw & 32 != 0
            return getattr(self, '_m_mcdt_no', None)

        @property
        def rrsba_ctrl(self):
            """SPEC_CTRL restrains the return stack's fallback predictor."""
            if hasattr(self, '_m_rrsba_ctrl'):
                return self._m_rrsba_ctrl

            self._m_rrsba_ctrl = self.raw & 4 != 0
            return getattr(self, '_m_rrsba_ctrl', None)

        @property
        def uc_lock_dis(self):
            """Locks on uncached memory can be forbidden."""
            if hasattr(self, '_m_uc_lock_dis'):
                return self._m_uc_lock_dis

            self._m_uc_lock_dis = self.raw & 64 != 0
            return getattr(self, '_m_uc_lock_dis', None)


    class FeaturesD1Eax(KaitaiStruct):
        """Leaf 0xd subleaf 1, eax.
        
        .. seealso::
           CPUID level 0x0000000D:1.eax - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L180
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.FeaturesD1Eax, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def xfd(self):
            """Extended feature disable MSRs."""
            if hasattr(self, '_m_xfd'):
                return self._m_xfd

            self._m_xfd = self.raw & 16 != 0
            return getattr(self, '_m_xfd', None)

        @property
        def xgetbv1(self):
            """XGETBV with ecx 1."""
            if hasattr(self, '_m_xgetbv1'):
                return self._m_xgetbv1

            self._m_xgetbv1 = self.raw & 4 != 0
            return getattr(self, '_m_xgetbv1', None)

        @property
        def xsavec(self):
            """XSAVEC and the compacted format."""
            if hasattr(self, '_m_xsavec'):
                return self._m_xsavec

            self._m_xsavec = self.raw & 2 != 0
            return getattr(self, '_m_xsavec', None)

        @property
        def xsaveopt(self):
            """XSAVEOPT."""
            if hasattr(self, '_m_xsaveopt'):
                return self._m_xsaveopt

            self._m_xsaveopt = self.raw & 1 != 0
            return getattr(self, '_m_xsaveopt', None)

        @property
        def xsaves(self):
            """XSAVES, XRSTORS and the XSS MSR."""
            if hasattr(self, '_m_xsaves'):
                return self._m_xsaves

            self._m_xsaves = self.raw & 8 != 0
            return getattr(self, '_m_xsaves', None)


    class FeaturesE1Ecx(KaitaiStruct):
        """Leaf 0x80000001, ecx.
        
        .. seealso::
           CPUID level 0x80000001.ecx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L156
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.FeaturesE1Ecx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def abm(self):
            """LZCNT (and POPCNT)."""
            if hasattr(self, '_m_abm'):
                return self._m_abm

            self._m_abm = self.raw & 32 != 0
            return getattr(self, '_m_abm', None)

        @property
        def addr_msk_ext(self):
            """Address masks of breakpoints cover 32 bits."""
            if hasattr(self, '_m_addr_msk_ext'):
                return self._m_addr_msk_ext

            self._m_addr_msk_ext = self.raw & 1073741824 != 0
            return getattr(self, '_m_addr_msk_ext', None)

        @property
        def amd_3dnowprefetch(self):
            """PREFETCH and PREFETCHW."""
            if hasattr(self, '_m_amd_3dnowprefetch'):
                return self._m_amd_3dnowprefetch

            self._m_amd_3dnowprefetch = self.raw & 256 != 0
            return getattr(self, '_m_amd_3dnowprefetch', None)

        @property
        def cmp_legacy(self):
            """Logical processors that leaf 1 counts are cores, not threads."""
            if hasattr(self, '_m_cmp_legacy'):
                return self._m_cmp_legacy

            self._m_cmp_legacy = self.raw & 2 != 0
            return getattr(self, '_m_cmp_legacy', None)

        @property
        def cr8_legacy(self):
            """cr8 is reachable outside long mode."""
            if hasattr(self, '_m_cr8_legacy'):
                return self._m_cr8_legacy

            self._m_cr8_legacy = self.raw & 16 != 0
            return getattr(self, '_m_cr8_legacy', None)

        @property
        def dbext(self):
            """Data breakpoints with an address mask."""
            if hasattr(self, '_m_dbext'):
                return self._m_dbext

            self._m_dbext = self.raw & 67108864 != 0
            return getattr(self, '_m_dbext', None)

        @property
        def extapic(self):
            """Extended local APIC registers."""
            if hasattr(self, '_m_extapic'):
                return self._m_extapic

            self._m_extapic = self.raw & 8 != 0
            return getattr(self, '_m_extapic', None)

        @property
        def fma4(self):
            """FMA with four operands."""
            if hasattr(self, '_m_fma4'):
                return self._m_fma4

            self._m_fma4 = self.raw & 65536 != 0
            return getattr(self, '_m_fma4', None)

        @property
        def ibs(self):
            """Instruction-based sampling."""
            if hasattr(self, '_m_ibs'):
                return self._m_ibs

            self._m_ibs = self.raw & 1024 != 0
            return getattr(self, '_m_ibs', None)

        @property
        def lahf_lm(self):
            """LAHF and SAHF in long mode."""
            if hasattr(self, '_m_lahf_lm'):
                return self._m_lahf_lm

            self._m_lahf_lm = self.raw & 1 != 0
            return getattr(self, '_m_lahf_lm', None)

        @property
        def lwp(self):
            """Lightweight profiling."""
            if hasattr(self, '_m_lwp'):
                return self._m_lwp

            self._m_lwp = self.raw & 32768 != 0
            return getattr(self, '_m_lwp', None)

        @property
        def misalignsse(self):
            """SSE operands in memory may be unaligned."""
            if hasattr(self, '_m_misalignsse'):
                return self._m_misalignsse

            self._m_misalignsse = self.raw & 128 != 0
            return getattr(self, '_m_misalignsse', None)

        @property
        def monitorx(self):
            """MONITORX and MWAITX."""
            if hasattr(self, '_m_monitorx'):
                return self._m_monitorx

            self._m_monitorx = self.raw & 536870912 != 0
            return getattr(self, '_m_monitorx', None)

        @property
        def nodeid_msr(self):
            """MSR with the node id."""
            if hasattr(self, '_m_nodeid_msr'):
                return self._m_nodeid_msr

            self._m_nodeid_msr = self.raw & 524288 != 0
            return getattr(self, '_m_nodeid_msr', None)

        @property
        def osvw(self):
            """MSRs list the workarounds that the operating system should apply (OSVW)."""
            if hasattr(self, '_m_osvw'):
                return self._m_osvw

            self._m_osvw = self.raw & 512 != 0
            return getattr(self, '_m_osvw', None)

        @property
        def skinit(self):
            """SKINIT and STGI."""
            if hasattr(self, '_m_skinit'):
                return self._m_skinit

            self._m_skinit = self.raw & 4096 != 0
            return getattr(self, '_m_skinit', None)

        @property
        def sse4a(self):
            """SSE4A."""
            if hasattr(self, '_m_sse4a'):
                return self._m_sse4a

            self._m_sse4a = self.raw & 64 != 0
            return getattr(self, '_m_sse4a', None)

        @property
        def svm(self):
            """AMD's secure virtual machine."""
            if hasattr(self, '_m_svm'):
                return self._m_svm

            self._m_svm = self.raw & 4 != 0
            return getattr(self, '_m_svm', None)

        @property
        def tbm(self):
            """Trailing bit manipulation."""
            if hasattr(self, '_m_tbm'):
                return self._m_tbm

            self._m_tbm = self.raw & 2097152 != 0
            return getattr(self, '_m_tbm', None)

        @property
        def topoext(self):
            """Topology leaves 0x8000001d and 0x8000001e."""
            if hasattr(self, '_m_topoext'):
                return self._m_topoext

            self._m_topoext = self.raw & 4194304 != 0
            return getattr(self, '_m_topoext', None)

        @property
        def wdt(self):
            """Watchdog timer."""
            if hasattr(self, '_m_wdt'):
                return self._m_wdt

            self._m_wdt = self.raw & 8192 != 0
            return getattr(self, '_m_wdt', None)

        @property
        def xop(self):
            """XOP."""
            if hasattr(self, '_m_xop'):
                return self._m_xop

            self._m_xop = self.raw & 2048 != 0
            return getattr(self, '_m_xop', None)


    class FeaturesE1Edx(KaitaiStruct):
        """Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
        
        .. seealso::
           CPUID level 0x80000001.edx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L145
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.FeaturesE1Edx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def amd_3dnow(self):
            """3DNow!."""
            if hasattr(self, '_m_amd_3dnow'):
                return self._m_amd_3dnow

            self._m_amd_3dnow = self.raw >> 31 != 0
            return getattr(self, '_m_amd_3dnow', None)

        @property
        def amd_3dnowext(self):
            """Extensions of 3DNow!."""
            if hasattr(self, '_m_amd_3dnowext'):
                return self._m_amd_3dnowext

            self._m_amd_3dnowext = self.raw & 1073741824 != 0
            return getattr(self, '_m_amd_3dnowext', None)

        @property
        def ffxsr(self):
            """FXSAVE and FXRSTOR can leave out the XMM registers."""
            if hasattr(self, '_m_ffxsr'):
                return self._m_ffxsr

            self._m_ffxsr = self.raw & 33554432 != 0
            return getattr(self, '_m_ffxsr', None)

        @property
        def lm(self):
            """Long mode."""
            if hasattr(self, '_m_lm'):
                return self._m_lm

            self._m_lm = self.raw & 536870912 != 0
            return getattr(self, '_m_lm', None)

        @property
        def mmxext(self):
            """AMD's extensions of MMX."""
            if hasattr(self, '_m_mmxext'):
                return self._m_mmxext

            self._m_mmxext = self.raw & 4194304 != 0
            return getattr(self, '_m_mmxext', None)

        @property
        def nx(self):
            """Pages can be marked as not executable."""
            if hasattr(self, '_m_nx'):
                return self._m_nx

            self._m_nx = self.raw & 1048576 != 0
            return getattr(self, '_m_nx', None)

        @property
        def page1gb(self):
            """1 GiB pages."""
            if hasattr(self, '_m_page1gb'):
                return self._m_page1gb

            self._m_page1gb = self.raw & 67108864 != 0
            return getattr(self, '_m_page1gb', None)

        @property
        def rdtscp(self):
            """RDTSCP and the TSC_AUX MSR."""
            if hasattr(self, '_m_rdtscp'):
                return self._m_rdtscp

            self._m_rdtscp = self.raw & 134217728 != 0
            return getattr(self, '_m_rdtscp', None)

        @property
        def syscall(self):
            """SYSCALL and SYSRET."""
            if hasattr(self, '_m_syscall'):
                return self._m_syscall

            self._m_syscall = self.raw & 2048 != 0
            return getattr(self, '_m_syscall', None)


    class FeaturesE21Eax(KaitaiStruct):
        """Leaf 0x80000021, eax.
        
        .. seealso::
           CPUID level 0x80000021.eax - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L323
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.FeaturesE21Eax, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def amd_fsrc(self):
            """REP CMPSB is fast for short strings."""
            if hasattr(self, '_m_amd_fsrc'):
                return self._m_amd_fsrc

            self._m_amd_fsrc = self.raw & 2048 != 0
            return getattr(self, '_m_amd_fsrc', None)

        @property
        def amd_fsrs(self):
            """REP STOSB is fast for short strings."""
            if hasattr(self, '_m_amd_fsrs'):
                return self._m_amd_fsrs

            self._m_amd_fsrs = self.raw & 1024 != 0
            return getattr(self, '_m_amd_fsrs', None)

        @property
        def amd_prefetchi(self):
            """PREFETCHIT0 and PREFETCHIT1."""
            if hasattr(self, '_m_amd_prefetchi'):
                return self._m_amd_prefetchi

            self._m_amd_prefetchi = self.raw & 1048576 != 0
            return getattr(self, '_m_amd_prefetchi', None)

        @property
        def auto_ibrs(self):
            """IBRS can be enabled automatically."""
            if hasattr(self, '_m_auto_ibrs'):
                return self._m_auto_ibrs

            self._m_auto_ibrs = self.raw & 256 != 0
            return getattr(self, '_m_auto_ibrs', None)

        @property
        def avx512_bmm(self):
            """AVX-512 bit matrix multiplication."""
            if hasattr(self, '_m_avx512_bmm'):
                return self._m_avx512_bmm

            self._m_avx512_bmm = self.raw & 8388608 != 0
            return getattr(self, '_m_avx512_bmm', None)

        @property
        def cpuid_user_dis(self):
            """CPUID can be disabled for user code."""
            if hasattr(self, '_m_cpuid_user_dis'):
                return self._m_cpuid_user_dis

            self._m_cpuid_user_dis = self.raw & 131072 != 0
            return getattr(self, '_m_cpuid_user_dis', None)

        @property
        def epsf(self):
            """Enhanced predictive store forwarding."""
            if hasattr(self, '_m_epsf'):
                return self._m_epsf

            self._m_epsf = self.raw & 262144 != 0
            return getattr(self, '_m_epsf', None)

        @property
        def fs_gs_ns(self):
            """Writing the FS and GS base MSRs does not serialise."""
            if hasattr(self, '_m_fs_gs_ns'):
                return self._m_fs_gs_ns

            self._m_fs_gs_ns = self.raw & 2 != 0
            return getattr(self, '_m_fs_gs_ns', None)

        @property
        def fsrsc(self):
            """REP SCASB is fast for short strings."""
            if hasattr(self, '_m_fsrsc'):
                return self._m_fsrsc

            self._m_fsrsc = self.raw & 524288 != 0
            return getattr(self, '_m_fsrsc', None)

        @property
        def ibpb_brtype(self):
            """IBPB flushes predicted branch types too."""
            if hasattr(self, '_m_ibpb_brtype'):
                return self._m_ibpb_brtype

            self._m_ibpb_brtype = self.raw & 268435456 != 0
            return getattr(self, '_m_ibpb_brtype', None)

        @property
        def lfence_dispatch(self):
            """LFENCE always holds back dispatch."""
            if hasattr(self, '_m_lfence_dispatch'):
                return self._m_lfence_dispatch

            self._m_lfence_dispatch = self.raw & 4 != 0
            return getattr(self, '_m_lfence_dispatch', None)

        @property
        def no_nest_bp(self):
            """No data breakpoints within breakpoints."""
            if hasattr(self, '_m_no_nest_bp'):
                return self._m_no_nest_bp

            self._m_no_nest_bp = self.raw & 1 != 0
            return getattr(self, '_m_no_nest_bp', None)

        @property
        def nscb(self):
            """A null selector clears the segment's base and limit."""
            if hasattr(self, '_m_nscb'):
                return self._m_nscb

            self._m_nscb = self.raw & 64 != 0
            return getattr(self, '_m_nscb', None)

        @property
        def sbpb(self):
            """Selective branch predictor barrier."""
            if hasattr(self, '_m_sbpb'):
                return self._m_sbpb

            self._m_sbpb = self.raw & 134217728 != 0
            return getattr(self, '_m_sbpb', None)

        @property
        def srso_msr_fix(self):
            """An MSR bit reduces speculation against return stack overflow."""
            if hasattr(self, '_m_srso_msr_fix'):
                return self._m_srso_msr_fix

            self._m_srso_msr_fix = self.raw >> 31 != 0
            return getattr(self, '_m_srso_msr_fix', None)

        @property
        def srso_no(self):
            """Not vulnerable to speculative return stack overflow."""
            if hasattr(self, '_m_srso_no'):
                return self._m_srso_no

            self._m_srso_no = self.raw & 536870912 != 0
            return getattr(self, '_m_srso_no', None)

        @property
        def srso_us_no(self):
            """Not vulnerable to speculative return stack overflow between user and supervisor."""
            if hasattr(self, '_m_srso_us_no'):
                return self._m_srso_us_no

            self._m_srso_us_no = self.raw & 1073741824 != 0
            return getattr(self, '_m_srso_us_no', None)

        @property
        def verw_clear(self):
            """VERW overwrites the processor's buffers."""
            if hasattr(self, '_m_verw_clear'):
                return self._m_verw_clear

            self._m_verw_clear = self.raw & 32 != 0
            return getattr(self, '_m_verw_clear', None)


    class FeaturesE21Ecx(KaitaiStruct):
        """Leaf 0x80000021, ecx.
        
        .. seealso::
           CPUID level 0x80000021.ecx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L403
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.FeaturesE21Ecx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def tsa_l1_no(self):
            """Not vulnerable to transient scheduler attacks on the L1 data cache."""
            if hasattr(self, '_m_tsa_l1_no'):
                return self._m_tsa_l1_no

            self._m_tsa_l1_no = self.raw & 4 != 0
            return getattr(self, '_m_tsa_l1_no', None)

        @property
        def tsa_sq_no(self):
            """Not vulnerable to transient scheduler attacks on the store queue."""
            if hasattr(self, '_m_tsa_sq_no'):
                return self._m_tsa_sq_no

            self._m_tsa_sq_no = self.raw & 2 != 0
            return getattr(self, '_m_tsa_sq_no', None)


    class FeaturesE7Edx(KaitaiStruct):
        """Leaf 0x80000007, edx.
        
        .. seealso::
           CPUID level 0x80000007.edx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L246
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.FeaturesE7Edx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def cpb(self):
            """Core performance boost."""
            if hasattr(self, '_m_cpb'):
                return self._m_cpb

            self._m_cpb = self.raw & 512 != 0
            return getattr(self, '_m_cpb', None)

        @property
        def efro(self):
            """APERF and MPERF have read-only copies."""
            if hasattr(self, '_m_efro'):
                return self._m_efro

            self._m_efro = self.raw & 1024 != 0
            return getattr(self, '_m_efro', None)

        @property
        def hw_pstate(self):
            """Performance states are set by hardware MSRs."""
            if hasattr(self, '_m_hw_pstate'):
                return self._m_hw_pstate

            self._m_hw_pstate = self.raw & 128 != 0
            return getattr(self, '_m_hw_pstate', None)

        @property
        def itsc(self):
            """The TSC runs at one rate in every power state."""
            if hasattr(self, '_m_itsc'):
                return self._m_itsc

            self._m_itsc = self.raw & 256 != 0
            return getattr(self, '_m_itsc', None)


    class FeaturesE8Ebx(KaitaiStruct):
        """Leaf 0x80000008, ebx.
        
        .. seealso::
           CPUID level 0x80000008.ebx - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L252
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.FeaturesE8Ebx, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def amd_ppin(self):
            """Protected processor inventory number."""
            if hasattr(self, '_m_amd_ppin'):
                return self._m_amd_ppin

            self._m_amd_ppin = self.raw & 8388608 != 0
            return getattr(self, '_m_amd_ppin', None)

        @property
        def amd_ssbd(self):
            """Speculative store bypass can be disabled in SPEC_CTRL."""
            if hasattr(self, '_m_amd_ssbd'):
                return self._m_amd_ssbd

            self._m_amd_ssbd = self.raw & 16777216 != 0
            return getattr(self, '_m_amd_ssbd', None)

        @property
        def amd_stibp(self):
            """Single-thread indirect branch predictors, in SPEC_CTRL."""
            if hasattr(self, '_m_amd_stibp'):
                return self._m_amd_stibp

            self._m_amd_stibp = self.raw & 32768 != 0
            return getattr(self, '_m_amd_stibp', None)

        @property
        def btc_no(self):
            """Not vulnerable to branch type confusion."""
            if hasattr(self, '_m_btc_no'):
                return self._m_btc_no

            self._m_btc_no = self.raw & 536870912 != 0
            return getattr(self, '_m_btc_no', None)

        @property
        def clzero(self):
            """CLZERO."""
            if hasattr(self, '_m_clzero'):
                return self._m_clzero

            self._m_clzero = self.raw & 1 != 0
            return getattr(self, '_m_clzero', None)

        @property
        def cppc(self):
            """Collaborative processor performance control."""
            if hasattr(self, '_m_cppc'):
                return self._m_cppc

            self._m_cppc = self.raw & 134217728 != 0
            return getattr(self, '_m_cppc', None)

        @property
        def ibpb(self):
            """Indirect branch predictor barrier, in PRED_CMD."""
            if hasattr(self, '_m_ibpb'):
                return self._m_ibpb

            self._m_ibpb = self.raw & 4096 != 0
            return getattr(self, '_m_ibpb', None)

        @property
        def ibpb_ret(self):
            """IBPB flushes predicted return addresses too."""
            if hasattr(self, '_m_ibpb_ret'):
                return self._m_ibpb_ret

            self._m_ibpb_ret = self.raw & 1073741824 != 0
            return getattr(self, '_m_ibpb_ret', None)

        @property
        def ibrs(self):
            """Indirect branch restricted speculation, in SPEC_CTRL."""
            if hasattr(self, '_m_ibrs'):
                return self._m_ibrs

            self._m_ibrs = self.raw & 16384 != 0
            return getattr(self, '_m_ibrs', None)

        @property
        def ibrs_always(self):
            """IBRS is best left enabled."""
            if hasattr(self, '_m_ibrs_always'):
                return self._m_ibrs_always

            self._m_ibrs_always = self.raw & 65536 != 0
            return getattr(self, '_m_ibrs_always', None)

        @property
        def ibrs_fast(self):
            """IBRS is preferable to software mitigations."""
            if hasattr(self, '_m_ibrs_fast'):
                return self._m_ibrs_fast

            self._m_ibrs_fast = self.raw & 262144 != 0
            return getattr(self, '_m_ibrs_fast', None)

        @property
        def ibrs_same_mode(self):
            """IBRS protects within one privilege level too."""
            if hasattr(self, '_m_ibrs_same_mode'):
                return self._m_ibrs_same_mode

            self._m_ibrs_same_mode = self.raw & 524288 != 0
            return getattr(self, '_m_ibrs_same_mode', None)

        @property
        def no_lmsl(self):
            """EFER does not support segment limits in long mode."""
            if hasattr(self, '_m_no_lmsl'):
                return self._m_no_lmsl

            self._m_no_lmsl = self.raw & 1048576 != 0
            return getattr(self, '_m_no_lmsl', None)

        @property
        def psfd(self):
            """Predictive store forwarding can be disabled in SPEC_CTRL."""
            if hasattr(self, '_m_psfd'):
                return self._m_psfd

            self._m_psfd = self.raw & 268435456 != 0
            return getattr(self, '_m_psfd', None)

        @property
        def rstr_fp_err_ptrs(self):
            """FXSAVE and FXRSTOR always handle the x87 error pointers."""
            if hasattr(self, '_m_rstr_fp_err_ptrs'):
                return self._m_rstr_fp_err_ptrs

            self._m_rstr_fp_err_ptrs = self.raw & 4 != 0
            return getattr(self, '_m_rstr_fp_err_ptrs', None)

        @property
        def ssb_no(self):
            """Not vulnerable to speculative store bypass."""
            if hasattr(self, '_m_ssb_no'):
                return self._m_ssb_no

            self._m_ssb_no = self.raw & 67108864 != 0
            return getattr(self, '_m_ssb_no', None)

        @property
        def stibp_always(self):
            """STIBP is best left enabled."""
            if hasattr(self, '_m_stibp_always'):
                return self._m_stibp_always

            self._m_stibp_always = self.raw & 131072 != 0
            return getattr(self, '_m_stibp_always', None)

        @property
        def virt_ssbd(self):
            """Speculative store bypass can be disabled in VIRT_SPEC_CTRL."""
            if hasattr(self, '_m_virt_ssbd'):
                return self._m_virt_ssbd

            self._m_virt_ssbd = self.raw & 33554432 != 0
            return getattr(self, '_m_virt_ssbd', None)

        @property
        def wbnoinvd(self):
            """WBNOINVD."""
            if hasattr(self, '_m_wbnoinvd'):
                return self._m_wbnoinvd

            self._m_wbnoinvd = self.raw & 512 != 0
            return getattr(self, '_m_wbnoinvd', None)


    class LeafAddressSizes(KaitaiStruct):
        """Registers of leaf 0x80000008.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafAddressSizes, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.max_phys_addr = self._io.read_u1()
            self.max_lin_addr = self._io.read_u1()
            self.guest_max_phys_addr = self._io.read_u1()
            self.reserved_eax = self._io.read_u1()
            self.ebx = XenX86CpuPolicy.FeaturesE8Ebx(self._io, self, self._root)
            self.last_core = self._io.read_u1()
            self.apic_id = self._io.read_u1()
            self.reserved_ecx = self._io.read_u2le()
            self.edx = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            self.ebx._fetch_instances()

        @property
        def len_apic_id(self):
            """Number of bits of an APIC id that number the cores."""
            if hasattr(self, '_m_len_apic_id'):
                return self._m_len_apic_id

            self._m_len_apic_id = self.apic_id >> 4 & 15
            return getattr(self, '_m_len_apic_id', None)


    class LeafBrand(KaitaiStruct):
        """Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafBrand, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.brand = (KaitaiStream.bytes_terminate(self._io.read_bytes(16), 0, False)).decode(u"ISO-8859-1")


        def _fetch_instances(self):
            pass


    class LeafExtendedFeatures(KaitaiStruct):
        """Registers of leaf 0x80000001.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafExtendedFeatures, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = XenX86CpuPolicy.CpuSignature(self._io, self, self._root)
            self.ebx = self._io.read_u4le()
            self.ecx = XenX86CpuPolicy.FeaturesE1Ecx(self._io, self, self._root)
            self.edx = XenX86CpuPolicy.FeaturesE1Edx(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.signature._fetch_instances()
            self.ecx._fetch_instances()
            self.edx._fetch_instances()


    class LeafExtendedFeatures2(KaitaiStruct):
        """Registers of leaf 0x80000021.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafExtendedFeatures2, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.eax = XenX86CpuPolicy.FeaturesE21Eax(self._io, self, self._root)
            self.ucode_size = self._io.read_u2le()
            self.rap_size = self._io.read_u1()
            self.reserved_ebx = self._io.read_u1()
            self.ecx = XenX86CpuPolicy.FeaturesE21Ecx(self._io, self, self._root)
            self.edx = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            self.eax._fetch_instances()
            self.ecx._fetch_instances()


    class LeafFeatures0(KaitaiStruct):
        """Registers of leaf 7, subleaf 0.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafFeatures0, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.max_subleaf = self._io.read_u4le()
            self.ebx = XenX86CpuPolicy.Features70Ebx(self._io, self, self._root)
            self.ecx = XenX86CpuPolicy.Features70Ecx(self._io, self, self._root)
            self.edx = XenX86CpuPolicy.Features70Edx(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.ebx._fetch_instances()
            self.ecx._fetch_instances()
            self.edx._fetch_instances()


    class LeafFeatures1(KaitaiStruct):
        """Registers of leaf 7, subleaf 1.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafFeatures1, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.eax = XenX86CpuPolicy.Features71Eax(self._io, self, self._root)
            self.ebx = XenX86CpuPolicy.Features71Ebx(self._io, self, self._root)
            self.ecx = self._io.read_u4le()
            self.edx = XenX86CpuPolicy.Features71Edx(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.eax._fetch_instances()
            self.ebx._fetch_instances()
            self.edx._fetch_instances()


    class LeafFeatures2(KaitaiStruct):
        """Registers of leaf 7, subleaf 2.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafFeatures2, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.eax = self._io.read_u4le()
            self.ebx = self._io.read_u4le()
            self.ecx = self._io.read_u4le()
            self.edx = XenX86CpuPolicy.Features72Edx(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.edx._fetch_instances()


    class LeafHypervisor(KaitaiStruct):
        """Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
        highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
        when the guest executes CPUID.
        
        .. seealso::
           Source - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpuid.h
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafHypervisor, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.max_leaf = self._io.read_u4le()
            self.signature = (KaitaiStream.bytes_terminate(self._io.read_bytes(12), 0, False)).decode(u"ISO-8859-1")


        def _fetch_instances(self):
            pass


    class LeafPower(KaitaiStruct):
        """Registers of leaf 0x80000007.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafPower, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.eax = self._io.read_u4le()
            self.ebx = self._io.read_u4le()
            self.ecx = self._io.read_u4le()
            self.edx = XenX86CpuPolicy.FeaturesE7Edx(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.edx._fetch_instances()


    class LeafVendor(KaitaiStruct):
        """Registers of leaves 0 and 0x80000000.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafVendor, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.max_leaf = self._io.read_u4le()
            self.vendor_ebx = (self._io.read_bytes(4)).decode(u"ISO-8859-1")
            self.vendor_ecx = (self._io.read_bytes(4)).decode(u"ISO-8859-1")
            self.vendor_edx = (self._io.read_bytes(4)).decode(u"ISO-8859-1")


        def _fetch_instances(self):
            pass

        @property
        def vendor(self):
            """The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
            Intel leaves it zero in leaf 0x80000000.
            """
            if hasattr(self, '_m_vendor'):
                return self._m_vendor

            self._m_vendor = (self.vendor_ebx + self.vendor_edx) + self.vendor_ecx
            return getattr(self, '_m_vendor', None)


    class LeafVersion(KaitaiStruct):
        """Registers of leaf 1.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafVersion, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = XenX86CpuPolicy.CpuSignature(self._io, self, self._root)
            self.brand_index = self._io.read_u1()
            self.clflush_size = self._io.read_u1()
            self.num_logical_processors = self._io.read_u1()
            self.apic_id = self._io.read_u1()
            self.ecx = XenX86CpuPolicy.Features1Ecx(self._io, self, self._root)
            self.edx = XenX86CpuPolicy.Features1Edx(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.signature._fetch_instances()
            self.ecx._fetch_instances()
            self.edx._fetch_instances()


    class LeafXstate0(KaitaiStruct):
        """Registers of leaf 0xd, subleaf 0.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafXstate0, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.xcr0_low = XenX86CpuPolicy.XstateComponents(self._io, self, self._root)
            self.current_size = self._io.read_u4le()
            self.max_size = self._io.read_u4le()
            self.xcr0_high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            self.xcr0_low._fetch_instances()


    class LeafXstate1(KaitaiStruct):
        """Registers of leaf 0xd, subleaf 1.
        
        .. seealso::
           struct cpu_policy - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafXstate1, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.eax = XenX86CpuPolicy.FeaturesD1Eax(self._io, self, self._root)
            self.current_size = self._io.read_u4le()
            self.xss_low = XenX86CpuPolicy.XstateComponents(self._io, self, self._root)
            self.xss_high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            self.eax._fetch_instances()
            self.xss_low._fetch_instances()


    class LeafXstateComponent(KaitaiStruct):
        """Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
        
        .. seealso::
           struct xstate_component - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L260-L264
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.LeafXstateComponent, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_component = self._io.read_u4le()
            self.ofs_component = self._io.read_u4le()
            self.ecx = self._io.read_u4le()
            self.edx = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def is_aligned(self):
            """The component begins at a multiple of 64 in a compacted area."""
            if hasattr(self, '_m_is_aligned'):
                return self._m_is_aligned

            self._m_is_aligned = self.ecx & 2 != 0
            return getattr(self, '_m_is_aligned', None)

        @property
        def is_supervisor(self):
            """The component is enabled by the XSS MSR, not by XCR0."""
            if hasattr(self, '_m_is_supervisor'):
                return self._m_is_supervisor

            self._m_is_supervisor = self.ecx & 1 != 0
            return getattr(self, '_m_is_supervisor', None)


    class MsrEntry(KaitaiStruct):
        """One MSR of a policy. The type is at the start of a substream of its own
        (`size: 16`), which `features` relies on.
        
        .. seealso::
           struct xen_msr_entry - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.MsrEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.index = self._io.read_u4le()
            self.flags = self._io.read_u4le()
            self.value = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            _ = self.features
            if hasattr(self, '_m_features'):
                pass
                _on = self.msr
                if _on == XenX86CpuPolicy.MsrIndex.arch_capabilities:
                    pass
                    self._m_features._fetch_instances()
                elif _on == XenX86CpuPolicy.MsrIndex.platform_info:
                    pass
                    self._m_features._fetch_instances()


        @property
        def features(self):
            """The value, decoded. Absent for MSRs other than PLATFORM_INFO and
            ARCH_CAPABILITIES.
            """
            if hasattr(self, '_m_features'):
                return self._m_features

            if  ((self.msr == XenX86CpuPolicy.MsrIndex.platform_info) or (self.msr == XenX86CpuPolicy.MsrIndex.arch_capabilities)) :
                pass
                _pos = self._io.pos()
                self._io.seek(8)
                _on = self.msr
                if _on == XenX86CpuPolicy.MsrIndex.arch_capabilities:
                    pass
                    self._m_features = XenX86CpuPolicy.ArchCapabilities(self._io, self, self._root)
                elif _on == XenX86CpuPolicy.MsrIndex.platform_info:
                    pass
                    self._m_features = XenX86CpuPolicy.PlatformInfo(self._io, self, self._root)
                self._io.seek(_pos)

            return getattr(self, '_m_features', None)

        @property
        def msr(self):
            """The MSR by name."""
            if hasattr(self, '_m_msr'):
                return self._m_msr

            self._m_msr = KaitaiStream.resolve_enum(XenX86CpuPolicy.MsrIndex, self.index)
            return getattr(self, '_m_msr', None)


    class MsrPolicy(KaitaiStruct):
        """The MSRs of a guest's policy, an array as long as its blob.
        
        .. seealso::
           struct xen_msr_entry - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.MsrPolicy, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_msrs = []
            self.msrs = []
            for i in range(self.num_msrs):
                self._raw_msrs.append(self._io.read_bytes(16))
                _io__raw_msrs = KaitaiStream(BytesIO(self._raw_msrs[i]))
                self.msrs.append(XenX86CpuPolicy.MsrEntry(_io__raw_msrs, self, self._root))

            self.excess = self._io.read_bytes_full()


        def _fetch_instances(self):
            pass
            for i in range(len(self.msrs)):
                pass
                self.msrs[i]._fetch_instances()


        @property
        def num_msrs(self):
            """Number of whole entries in the blob."""
            if hasattr(self, '_m_num_msrs'):
                return self._m_num_msrs

            self._m_num_msrs = self._io.size() // 16
            return getattr(self, '_m_num_msrs', None)


    class PlatformInfo(KaitaiStruct):
        """Value of the MSR PLATFORM_INFO.
        
        .. seealso::
           MSR_INTEL_PLATFORM_INFO - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L708
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.PlatformInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def cpuid_faulting(self):
            """CPUID can be made to fault in user code."""
            if hasattr(self, '_m_cpuid_faulting'):
                return self._m_cpuid_faulting

            self._m_cpuid_faulting = self.low >> 31 != 0
            return getattr(self, '_m_cpuid_faulting', None)


    class XstateComponents(KaitaiStruct):
        """Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
        
        .. seealso::
           X86_XCR0_* and X86_XSS_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(XenX86CpuPolicy.XstateComponents, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def avx(self):
            """Upper halves of the YMM registers."""
            if hasattr(self, '_m_avx'):
                return self._m_avx

            self._m_avx = self.raw & 4 != 0
            return getattr(self, '_m_avx', None)

        @property
        def bndcsr(self):
            """MPX configuration and status."""
            if hasattr(self, '_m_bndcsr'):
                return self._m_bndcsr

            self._m_bndcsr = self.raw & 16 != 0
            return getattr(self, '_m_bndcsr', None)

        @property
        def bndregs(self):
            """MPX bound registers."""
            if hasattr(self, '_m_bndregs'):
                return self._m_bndregs

            self._m_bndregs = self.raw & 8 != 0
            return getattr(self, '_m_bndregs', None)

        @property
        def cet_s(self):
            """Control-flow enforcement, shadow stack pointers (supervisor state)."""
            if hasattr(self, '_m_cet_s'):
                return self._m_cet_s

            self._m_cet_s = self.raw & 4096 != 0
            return getattr(self, '_m_cet_s', None)

        @property
        def cet_u(self):
            """Control-flow enforcement, user (supervisor state)."""
            if hasattr(self, '_m_cet_u'):
                return self._m_cet_u

            self._m_cet_u = self.raw & 2048 != 0
            return getattr(self, '_m_cet_u', None)

        @property
        def egprs(self):
            """Registers r16-r31."""
            if hasattr(self, '_m_egprs'):
                return self._m_egprs

            self._m_egprs = self.raw & 524288 != 0
            return getattr(self, '_m_egprs', None)

        @property
        def hdc(self):
            """Hardware duty cycling (supervisor state)."""
            if hasattr(self, '_m_hdc'):
                return self._m_hdc

            self._m_hdc = self.raw & 8192 != 0
            return getattr(self, '_m_hdc', None)

        @property
        def hi16_zmm(self):
            """ZMM registers 16-31."""
            if hasattr(self, '_m_hi16_zmm'):
                return self._m_hi16_zmm

            self._m_hi16_zmm = self.raw & 128 != 0
            return getattr(self, '_m_hi16_zmm', None)

        @property
        def hwp(self):
            """Hardware performance states (supervisor state)."""
            if hasattr(self, '_m_hwp'):
                return self._m_hwp

            self._m_hwp = self.raw & 65536 != 0
            return getattr(self, '_m_hwp', None)

        @property
        def lbr(self):
            """Last branch records (supervisor state)."""
            if hasattr(self, '_m_lbr'):
                return self._m_lbr

            self._m_lbr = self.raw & 32768 != 0
            return getattr(self, '_m_lbr', None)

        @property
        def opmask(self):
            """AVX-512 mask registers."""
            if hasattr(self, '_m_opmask'):
                return self._m_opmask

            self._m_opmask = self.raw & 32 != 0
            return getattr(self, '_m_opmask', None)

        @property
        def pasid(self):
            """Process address space identifier (supervisor state)."""
            if hasattr(self, '_m_pasid'):
                return self._m_pasid

            self._m_pasid = self.raw & 1024 != 0
            return getattr(self, '_m_pasid', None)

        @property
        def pkru(self):
            """Protection key rights of user pages."""
            if hasattr(self, '_m_pkru'):
                return self._m_pkru

            self._m_pkru = self.raw & 512 != 0
            return getattr(self, '_m_pkru', None)

        @property
        def pt(self):
            """Processor trace (supervisor state)."""
            if hasattr(self, '_m_pt'):
                return self._m_pt

            self._m_pt = self.raw & 256 != 0
            return getattr(self, '_m_pt', None)

        @property
        def sse(self):
            """XMM registers and MXCSR."""
            if hasattr(self, '_m_sse'):
                return self._m_sse

            self._m_sse = self.raw & 2 != 0
            return getattr(self, '_m_sse', None)

        @property
        def tilecfg(self):
            """AMX tile configuration."""
            if hasattr(self, '_m_tilecfg'):
                return self._m_tilecfg

            self._m_tilecfg = self.raw & 131072 != 0
            return getattr(self, '_m_tilecfg', None)

        @property
        def tiledata(self):
            """AMX tile data."""
            if hasattr(self, '_m_tiledata'):
                return self._m_tiledata

            self._m_tiledata = self.raw & 262144 != 0
            return getattr(self, '_m_tiledata', None)

        @property
        def uintr(self):
            """User interrupts (supervisor state)."""
            if hasattr(self, '_m_uintr'):
                return self._m_uintr

            self._m_uintr = self.raw & 16384 != 0
            return getattr(self, '_m_uintr', None)

        @property
        def x87(self):
            """x87 and MMX registers."""
            if hasattr(self, '_m_x87'):
                return self._m_x87

            self._m_x87 = self.raw & 1 != 0
            return getattr(self, '_m_x87', None)

        @property
        def zmm_hi256(self):
            """Upper halves of ZMM registers 0-15."""
            if hasattr(self, '_m_zmm_hi256'):
                return self._m_zmm_hi256

            self._m_zmm_hi256 = self.raw & 64 != 0
            return getattr(self, '_m_zmm_hi256', None)


    @property
    def len_cpuid_leaf(self):
        """Size of one CPUID leaf in bytes, 24."""
        if hasattr(self, '_m_len_cpuid_leaf'):
            return self._m_len_cpuid_leaf

        self._m_len_cpuid_leaf = 24
        return getattr(self, '_m_len_cpuid_leaf', None)

    @property
    def len_msr_entry(self):
        """Size of one MSR entry in bytes, 16."""
        if hasattr(self, '_m_len_msr_entry'):
            return self._m_len_msr_entry

        self._m_len_msr_entry = 16
        return getattr(self, '_m_len_msr_entry', None)

    @property
    def no_subleaf(self):
        """The `subleaf` of leaves that do not depend on ecx."""
        if hasattr(self, '_m_no_subleaf'):
            return self._m_no_subleaf

        self._m_no_subleaf = 4294967295
        return getattr(self, '_m_no_subleaf', None)


