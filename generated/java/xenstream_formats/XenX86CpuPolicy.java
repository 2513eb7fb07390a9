// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.nio.charset.StandardCharsets;


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
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h">Source</a>
 */
public class XenX86CpuPolicy extends KaitaiStruct {
    public static XenX86CpuPolicy fromFile(String fileName) throws IOException {
        return new XenX86CpuPolicy(new ByteBufferKaitaiStream(fileName));
    }

    public enum CpuidLeafId {
        BASIC_VENDOR(0),
        VERSION_FEATURES(1),
        CACHE_DESCRIPTORS(2),
        SERIAL_NUMBER(3),
        CACHE_PARAMETERS(4),
        MONITOR(5),
        THERMAL_POWER(6),
        STRUCTURED_FEATURES(7),
        DIRECT_CACHE_ACCESS(9),
        PERFORMANCE_MONITORING(10),
        TOPOLOGY(11),
        XSTATE(13),
        QOS_MONITORING(15),
        QOS_ALLOCATION(16),
        SGX(18),
        PROCESSOR_TRACE(20),
        TSC_FREQUENCY(21),
        PROCESSOR_FREQUENCY(22),
        SOC_VENDOR(23),
        TLB_PARAMETERS(24),
        KEY_LOCKER(25),
        HYBRID(26),
        PCONFIG(27),
        LAST_BRANCH_RECORDS(28),
        TILE(29),
        TMUL(30),
        TOPOLOGY_V2(31),
        HISTORY_RESET(32),
        AVX10(36),
        HYPERVISOR_LIMIT(1073741824),
        HYPERVISOR_VERSION(1073741825),
        HYPERVISOR_MSRS(1073741826),
        HYPERVISOR_TIME(1073741827),
        HYPERVISOR_HVM(1073741828),
        HYPERVISOR_PV(1073741829),
        HYPERVISOR2_LIMIT(1073742080),
        EXTENDED_VENDOR(2147483648L),
        EXTENDED_FEATURES(2147483649L),
        BRAND1(2147483650L),
        BRAND2(2147483651L),
        BRAND3(2147483652L),
        L1_CACHE(2147483653L),
        L2_CACHE(2147483654L),
        POWER_MANAGEMENT(2147483655L),
        ADDRESS_SIZES(2147483656L),
        SVM(2147483658L),
        TLB_1GB(2147483673L),
        PERFORMANCE_HINTS(2147483674L),
        IBS(2147483675L),
        LWP(2147483676L),
        EXTENDED_CACHE_PARAMETERS(2147483677L),
        EXTENDED_TOPOLOGY(2147483678L),
        MEMORY_ENCRYPTION(2147483679L),
        EXTENDED_QOS(2147483680L),
        EXTENDED_FEATURES_2(2147483681L),
        EXTENDED_PERFORMANCE_MONITORING(2147483682L),
        EXTENDED_TOPOLOGY_V2(2147483686L);

        private final long id;
        CpuidLeafId(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, CpuidLeafId> byId = new HashMap<Long, CpuidLeafId>(57);
        static {
            for (CpuidLeafId e : CpuidLeafId.values())
                byId.put(e.id(), e);
        }
        public static CpuidLeafId byId(long id) { return byId.get(id); }
    }

    public enum LeafLayout {
        LEAF_REGISTERS(0),
        LEAF_VENDOR(1),
        LEAF_VERSION(2),
        LEAF_FEATURES_0(3),
        LEAF_FEATURES_1(4),
        LEAF_FEATURES_2(5),
        LEAF_XSTATE_0(6),
        LEAF_XSTATE_1(7),
        LEAF_XSTATE_COMPONENT(8),
        LEAF_HYPERVISOR(9),
        LEAF_EXTENDED_FEATURES(10),
        LEAF_BRAND(11),
        LEAF_POWER(12),
        LEAF_ADDRESS_SIZES(13),
        LEAF_EXTENDED_FEATURES_2(14);

        private final long id;
        LeafLayout(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, LeafLayout> byId = new HashMap<Long, LeafLayout>(15);
        static {
            for (LeafLayout e : LeafLayout.values())
                byId.put(e.id(), e);
        }
        public static LeafLayout byId(long id) { return byId.get(id); }
    }

    public enum MsrIndex {
        P5_MC_ADDR(0),
        P5_MC_TYPE(1),
        TSC(16),
        PLATFORM_ID(23),
        APIC_BASE(27),
        EBL_CR_POWERON(42),
        EBC_FREQUENCY_ID(44),
        TEST_CTRL(51),
        CORE_THREAD_COUNT(53),
        FEATURE_CONTROL(58),
        TSC_ADJUST(59),
        SPEC_CTRL(72),
        PRED_CMD(73),
        PPIN_CTL(78),
        PPIN(79),
        UCODE_WRITE(121),
        UCODE_REV(139),
        MISC_PACKAGE_CTRL(188),
        PB_OPT_CTRL(191),
        PERFCTR0(193),
        FSB_FREQ(205),
        PLATFORM_INFO(206),
        CORE_CAPABILITIES(207),
        PKG_CST_CONFIG_CONTROL(226),
        MPERF(231),
        APERF(232),
        MTRRCAP(254),
        ARCH_CAPABILITIES(266),
        FLUSH_CMD(267),
        TSX_FORCE_ABORT(271),
        BBL_CR_CTL(281),
        TSX_CTRL(290),
        MCU_OPT_CTRL(291),
        MASK_V2_CPUID1(304),
        MASK_V2_CPUID80000001(305),
        MASK_V3_CPUID1(306),
        MASK_V3_CPUID80000001(307),
        MASK_V3_CPUIDD_01(308),
        MISC_FEATURES_ENABLES(320),
        SYSENTER_CS(372),
        SYSENTER_ESP(373),
        SYSENTER_EIP(374),
        MCG_CAP(377),
        MCG_STATUS(378),
        MCG_CTL(379),
        EVNTSEL0(390),
        PERF_STATUS(408),
        PERF_CTL(409),
        THERM_CONTROL(410),
        THERM_INTERRUPT(411),
        THERM_STATUS(412),
        MISC_ENABLE(416),
        TEMPERATURE_TARGET(418),
        ENERGY_PERF_BIAS(432),
        PACKAGE_THERM_STATUS(433),
        FRED_RSP_SL0(460),
        FRED_RSP_SL1(461),
        FRED_RSP_SL2(462),
        FRED_RSP_SL3(463),
        FRED_STK_LVLS(464),
        FRED_SSP_SL1(465),
        FRED_SSP_SL2(466),
        FRED_SSP_SL3(467),
        FRED_CONFIG(468),
        DEBUGCTL(473),
        LASTBRANCHFROMIP(475),
        LASTBRANCHTOIP(476),
        LASTINTFROMIP(477),
        LASTINTTOIP(478),
        POWER_CTL(508),
        MTRR_PHYSBASE0(512),
        MTRR_PHYSMASK0(513),
        MTRR_PHYSBASE1(514),
        MTRR_PHYSMASK1(515),
        MTRR_PHYSBASE2(516),
        MTRR_PHYSMASK2(517),
        MTRR_PHYSBASE3(518),
        MTRR_PHYSMASK3(519),
        MTRR_PHYSBASE4(520),
        MTRR_PHYSMASK4(521),
        MTRR_PHYSBASE5(522),
        MTRR_PHYSMASK5(523),
        MTRR_PHYSBASE6(524),
        MTRR_PHYSMASK6(525),
        MTRR_PHYSBASE7(526),
        MTRR_PHYSMASK7(527),
        MTRR_FIX64K_00000(592),
        MTRR_FIX16K_80000(600),
        MTRR_FIX16K_A0000(601),
        MTRR_FIX4K_C0000(616),
        MTRR_FIX4K_C8000(617),
        MTRR_FIX4K_D0000(618),
        MTRR_FIX4K_D8000(619),
        MTRR_FIX4K_E0000(620),
        MTRR_FIX4K_E8000(621),
        MTRR_FIX4K_F0000(622),
        MTRR_FIX4K_F8000(623),
        PAT(631),
        MC0_CTL2(640),
        MC1_CTL2(641),
        MTRR_DEF_TYPE(767),
        PERF_CAPABILITIES(837),
        PERF_FIXED_CTR_CTRL(909),
        PERF_GLOBAL_STATUS(910),
        PERF_GLOBAL_CTRL(911),
        PERF_GLOBAL_OVF_CTRL(912),
        PEBS_ENABLE(1009),
        MC0_CTL(1024),
        MC0_STATUS(1025),
        MC0_ADDR(1026),
        MC0_MISC(1027),
        MC1_CTL(1028),
        MC1_STATUS(1029),
        MC1_ADDR(1030),
        MC1_MISC(1031),
        MASK_V1_CPUID1(1144),
        VMX_BASIC(1152),
        VMX_PINBASED_CTLS(1153),
        VMX_PROCBASED_CTLS(1154),
        VMX_EXIT_CTLS(1155),
        VMX_ENTRY_CTLS(1156),
        VMX_MISC(1157),
        VMX_CR0_FIXED0(1158),
        VMX_CR0_FIXED1(1159),
        VMX_CR4_FIXED0(1160),
        VMX_CR4_FIXED1(1161),
        VMX_VMCS_ENUM(1162),
        VMX_PROCBASED_CTLS2(1163),
        VMX_EPT_VPID_CAP(1164),
        VMX_TRUE_PINBASED_CTLS(1165),
        VMX_TRUE_PROCBASED_CTLS(1166),
        VMX_TRUE_EXIT_CTLS(1167),
        VMX_TRUE_ENTRY_CTLS(1168),
        VMX_VMFUNC(1169),
        VMX_PROCBASED_CTLS3(1170),
        MCG_EXT_CTL(1232),
        RTIT_OUTPUT_BASE(1376),
        RTIT_OUTPUT_MASK(1377),
        RTIT_CTL(1392),
        RTIT_STATUS(1393),
        RTIT_CR3_MATCH(1394),
        DS_AREA(1536),
        U_CET(1696),
        S_CET(1698),
        PL0_SSP(1700),
        PL1_SSP(1701),
        PL2_SSP(1702),
        PL3_SSP(1703),
        ISST(1704),
        TSC_DEADLINE(1760),
        PKRS(1761),
        PM_ENABLE(1904),
        HWP_CAPABILITIES(1905),
        HWP_INTERRUPT(1907),
        HWP_REQUEST(1908),
        HWP_STATUS(1911),
        X2APIC_TPR(2056),
        X2APIC_PPR(2058),
        X2APIC_EOI(2059),
        X2APIC_TMICT(2104),
        X2APIC_TMCCT(2105),
        X2APIC_SELF(2111),
        BNDCFGS(3472),
        PASID(3475),
        XSS(3488),
        PKG_HDC_CTL(3504),
        PM_CTL1(3505),
        MCU_CONTROL(5126),
        UARCH_MISC_CTRL(6913),
        EFER(3221225600L),
        STAR(3221225601L),
        LSTAR(3221225602L),
        CSTAR(3221225603L),
        SYSCALL_MASK(3221225604L),
        FS_BASE(3221225728L),
        GS_BASE(3221225729L),
        SHADOW_GS_BASE(3221225730L),
        TSC_AUX(3221225731L),
        TSC_RATIO(3221225732L),
        LWP_CFG(3221225733L),
        LWP_CBADDR(3221225734L),
        K7_EVNTSEL0(3221291008L),
        K7_EVNTSEL1(3221291009L),
        K7_EVNTSEL2(3221291010L),
        K7_EVNTSEL3(3221291011L),
        K7_PERFCTR0(3221291012L),
        K7_PERFCTR1(3221291013L),
        K7_PERFCTR2(3221291014L),
        K7_PERFCTR3(3221291015L),
        SYSCFG(3221291024L),
        HWCR(3221291029L),
        IORR_BASE0(3221291030L),
        IORR_MASK0(3221291031L),
        IORR_BASE1(3221291032L),
        IORR_MASK1(3221291033L),
        TOP_MEM1(3221291034L),
        TOP_MEM2(3221291037L),
        NB_CFG(3221291039L),
        PATCHLOADER(3221291040L),
        ENABLE_C1E(3221291093L),
        MMIO_CONF_BASE(3221291096L),
        PSTATE_LIMIT(3221291105L),
        PSTATE_CTRL(3221291106L),
        PSTATE_STATUS(3221291107L),
        PSTATE0(3221291108L),
        PSTATE1(3221291109L),
        PSTATE2(3221291110L),
        PSTATE3(3221291111L),
        PSTATE4(3221291112L),
        PSTATE5(3221291113L),
        PSTATE6(3221291114L),
        PSTATE7(3221291115L),
        TSEG_BASE(3221291282L),
        TSEG_MASK(3221291283L),
        VM_CR(3221291284L),
        VM_HSAVE_PA(3221291287L),
        VIRT_SPEC_CTRL(3221291295L),
        OSVW_ID_LENGTH(3221291328L),
        OSVW_STATUS(3221291329L),
        FAM15H_EVNTSEL0(3221291520L),
        FAM15H_PERFCTR0(3221291521L),
        FAM15H_EVNTSEL1(3221291522L),
        FAM15H_PERFCTR1(3221291523L),
        FAM15H_EVNTSEL2(3221291524L),
        FAM15H_PERFCTR2(3221291525L),
        FAM15H_EVNTSEL3(3221291526L),
        FAM15H_PERFCTR3(3221291527L),
        FAM15H_EVNTSEL4(3221291528L),
        FAM15H_PERFCTR4(3221291529L),
        FAM15H_EVNTSEL5(3221291530L),
        FAM15H_PERFCTR5(3221291531L),
        CSTATE_CFG(3221291670L),
        CPPC_CAP1(3221291696L),
        CPPC_ENABLE(3221291697L),
        CPPC_REQ(3221291699L),
        AMD_PPIN_CTL(3221291760L),
        AMD_PPIN(3221291761L),
        L7S0_FEATURE_MASK(3221295106L),
        THRM_FEATURE_MASK(3221295107L),
        FEATURE_MASK(3221295108L),
        EXT_FEATURE_MASK(3221295109L),
        DR1_ADDRESS_MASK(3221295129L),
        DR2_ADDRESS_MASK(3221295130L),
        DR3_ADDRESS_MASK(3221295131L),
        LS_CFG(3221295136L),
        IC_CFG(3221295137L),
        DC_CFG(3221295138L),
        BU_CFG(3221295139L),
        DR0_ADDRESS_MASK(3221295143L),
        FP_CFG(3221295144L),
        DE_CFG(3221295145L),
        BU_CFG2(3221295146L),
        EX_CFG(3221295148L),
        BP_CFG(3221295150L),
        DE_CFG2(3221295331L);

        private final long id;
        MsrIndex(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MsrIndex> byId = new HashMap<Long, MsrIndex>(255);
        static {
            for (MsrIndex e : MsrIndex.values())
                byId.put(e.id(), e);
        }
        public static MsrIndex byId(long id) { return byId.get(id); }
    }

    public XenX86CpuPolicy(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenX86CpuPolicy(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenX86CpuPolicy(KaitaiStream _io, KaitaiStruct _parent, XenX86CpuPolicy _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
    }

    public void _fetchInstances() {
    }

    /**
     * Value of the MSR ARCH_CAPABILITIES.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L72">MSR_ARCH_CAPABILITIES</a>
     */
    public static class ArchCapabilities extends KaitaiStruct {
        public static ArchCapabilities fromFile(String fileName) throws IOException {
            return new ArchCapabilities(new ByteBufferKaitaiStream(fileName));
        }

        public ArchCapabilities(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ArchCapabilities(KaitaiStream _io, XenX86CpuPolicy.MsrEntry _parent) {
            this(_io, _parent, null);
        }

        public ArchCapabilities(KaitaiStream _io, XenX86CpuPolicy.MsrEntry _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.low = new ArchCapabilitiesLow(this._io, this, _root);
            this.high = new ArchCapabilitiesHigh(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.low._fetchInstances();
            this.high._fetchInstances();
        }
        private ArchCapabilitiesLow low;
        private ArchCapabilitiesHigh high;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.MsrEntry _parent;

        /**
         * Bits 31-0.
         */
        public ArchCapabilitiesLow low() { return low; }

        /**
         * Bits 63-32.
         */
        public ArchCapabilitiesHigh high() { return high; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.MsrEntry _parent() { return _parent; }
    }

    /**
     * Bits 63-32 of the ARCH_CAPABILITIES MSR.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367">MSR_ARCH_CAPS</a>
     */
    public static class ArchCapabilitiesHigh extends KaitaiStruct {
        public static ArchCapabilitiesHigh fromFile(String fileName) throws IOException {
            return new ArchCapabilitiesHigh(new ByteBufferKaitaiStream(fileName));
        }

        public ArchCapabilitiesHigh(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ArchCapabilitiesHigh(KaitaiStream _io, XenX86CpuPolicy.ArchCapabilities _parent) {
            this(_io, _parent, null);
        }

        public ArchCapabilitiesHigh(KaitaiStream _io, XenX86CpuPolicy.ArchCapabilities _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean itsNo;

        /**
         * Not vulnerable to indirect target selection (bit 62 of the MSR).
         */
        public Boolean itsNo() {
            if (this.itsNo != null)
                return this.itsNo;
            this.itsNo = (raw() & 1073741824) != 0;
            return this.itsNo;
        }
        private Boolean pbOptCtrl;

        /**
         * PB_OPT_CTRL MSR (bit 32 of the MSR).
         */
        public Boolean pbOptCtrl() {
            if (this.pbOptCtrl != null)
                return this.pbOptCtrl;
            this.pbOptCtrl = (raw() & 1) != 0;
            return this.pbOptCtrl;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.ArchCapabilities _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.ArchCapabilities _parent() { return _parent; }
    }

    /**
     * Bits 31-0 of the ARCH_CAPABILITIES MSR.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367">MSR_ARCH_CAPS</a>
     */
    public static class ArchCapabilitiesLow extends KaitaiStruct {
        public static ArchCapabilitiesLow fromFile(String fileName) throws IOException {
            return new ArchCapabilitiesLow(new ByteBufferKaitaiStream(fileName));
        }

        public ArchCapabilitiesLow(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ArchCapabilitiesLow(KaitaiStream _io, XenX86CpuPolicy.ArchCapabilities _parent) {
            this(_io, _parent, null);
        }

        public ArchCapabilitiesLow(KaitaiStream _io, XenX86CpuPolicy.ArchCapabilities _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean bhiNo;

        /**
         * Not vulnerable to branch history injection.
         */
        public Boolean bhiNo() {
            if (this.bhiNo != null)
                return this.bhiNo;
            this.bhiNo = (raw() & 1048576) != 0;
            return this.bhiNo;
        }
        private Boolean doitm;

        /**
         * Instructions can be made to run in data-independent time.
         */
        public Boolean doitm() {
            if (this.doitm != null)
                return this.doitm;
            this.doitm = (raw() & 4096) != 0;
            return this.doitm;
        }
        private Boolean eibrs;

        /**
         * Enhanced IBRS.
         */
        public Boolean eibrs() {
            if (this.eibrs != null)
                return this.eibrs;
            this.eibrs = (raw() & 2) != 0;
            return this.eibrs;
        }
        private Boolean energyFiltering;

        /**
         * Reported energy can be filtered.
         */
        public Boolean energyFiltering() {
            if (this.energyFiltering != null)
                return this.energyFiltering;
            this.energyFiltering = (raw() & 2048) != 0;
            return this.energyFiltering;
        }
        private Boolean fbClear;

        /**
         * VERW overwrites the fill buffers.
         */
        public Boolean fbClear() {
            if (this.fbClear != null)
                return this.fbClear;
            this.fbClear = (raw() & 131072) != 0;
            return this.fbClear;
        }
        private Boolean fbClearCtrl;

        /**
         * An MSR can exclude the fill buffers from VERW.
         */
        public Boolean fbClearCtrl() {
            if (this.fbClearCtrl != null)
                return this.fbClearCtrl;
            this.fbClearCtrl = (raw() & 262144) != 0;
            return this.fbClearCtrl;
        }
        private Boolean fbsdpNo;

        /**
         * Not vulnerable to stale data from fill buffers.
         */
        public Boolean fbsdpNo() {
            if (this.fbsdpNo != null)
                return this.fbsdpNo;
            this.fbsdpNo = (raw() & 16384) != 0;
            return this.fbsdpNo;
        }
        private Boolean gdsCtrl;

        /**
         * MCU_OPT_CTRL can disable the gather mitigation.
         */
        public Boolean gdsCtrl() {
            if (this.gdsCtrl != null)
                return this.gdsCtrl;
            this.gdsCtrl = (raw() & 33554432) != 0;
            return this.gdsCtrl;
        }
        private Boolean gdsNo;

        /**
         * Not vulnerable to gather data sampling.
         */
        public Boolean gdsNo() {
            if (this.gdsNo != null)
                return this.gdsNo;
            this.gdsNo = (raw() & 67108864) != 0;
            return this.gdsNo;
        }
        private Boolean ifPschangeMcNo;

        /**
         * A change of page size cannot raise a machine check.
         */
        public Boolean ifPschangeMcNo() {
            if (this.ifPschangeMcNo != null)
                return this.ifPschangeMcNo;
            this.ifPschangeMcNo = (raw() & 64) != 0;
            return this.ifPschangeMcNo;
        }
        private Boolean ignUmonitor;

        /**
         * MCU_OPT_CTRL can make UMONITOR do nothing.
         */
        public Boolean ignUmonitor() {
            if (this.ignUmonitor != null)
                return this.ignUmonitor;
            this.ignUmonitor = (raw() & 536870912) != 0;
            return this.ignUmonitor;
        }
        private Boolean intelSsbNo;

        /**
         * Not vulnerable to speculative store bypass.
         */
        public Boolean intelSsbNo() {
            if (this.intelSsbNo != null)
                return this.intelSsbNo;
            this.intelSsbNo = (raw() & 16) != 0;
            return this.intelSsbNo;
        }
        private Boolean mcuCtrl;

        /**
         * MCU_CONTROL MSR.
         */
        public Boolean mcuCtrl() {
            if (this.mcuCtrl != null)
                return this.mcuCtrl;
            this.mcuCtrl = (raw() & 512) != 0;
            return this.mcuCtrl;
        }
        private Boolean mcuExt;

        /**
         * MSRs with information about microcode updates.
         */
        public Boolean mcuExt() {
            if (this.mcuExt != null)
                return this.mcuExt;
            this.mcuExt = (raw() & 65536) != 0;
            return this.mcuExt;
        }
        private Boolean mdsNo;

        /**
         * Not vulnerable to microarchitectural data sampling.
         */
        public Boolean mdsNo() {
            if (this.mdsNo != null)
                return this.mdsNo;
            this.mdsNo = (raw() & 32) != 0;
            return this.mdsNo;
        }
        private Boolean miscPkgCtrl;

        /**
         * MISC_PACKAGE_CTRL MSR.
         */
        public Boolean miscPkgCtrl() {
            if (this.miscPkgCtrl != null)
                return this.miscPkgCtrl;
            this.miscPkgCtrl = (raw() & 1024) != 0;
            return this.miscPkgCtrl;
        }
        private Boolean monUmonMitg;

        /**
         * MCU_OPT_CTRL can mitigate MONITOR and UMONITOR.
         */
        public Boolean monUmonMitg() {
            if (this.monUmonMitg != null)
                return this.monUmonMitg;
            this.monUmonMitg = (raw() & 1073741824) != 0;
            return this.monUmonMitg;
        }
        private Boolean ovrclkStatus;

        /**
         * MSR with the state of overclocking.
         */
        public Boolean ovrclkStatus() {
            if (this.ovrclkStatus != null)
                return this.ovrclkStatus;
            this.ovrclkStatus = (raw() & 8388608) != 0;
            return this.ovrclkStatus;
        }
        private Boolean pbrsbNo;

        /**
         * Not vulnerable to predictions from the return stack after a barrier.
         */
        public Boolean pbrsbNo() {
            if (this.pbrsbNo != null)
                return this.pbrsbNo;
            this.pbrsbNo = (raw() & 16777216) != 0;
            return this.pbrsbNo;
        }
        private Boolean psdpNo;

        /**
         * Not vulnerable to stale data from primary buffers.
         */
        public Boolean psdpNo() {
            if (this.psdpNo != null)
                return this.psdpNo;
            this.psdpNo = (raw() & 32768) != 0;
            return this.psdpNo;
        }
        private Boolean rdclNo;

        /**
         * Not vulnerable to rogue data cache loads (Meltdown).
         */
        public Boolean rdclNo() {
            if (this.rdclNo != null)
                return this.rdclNo;
            this.rdclNo = (raw() & 1) != 0;
            return this.rdclNo;
        }
        private Boolean rfdsClear;

        /**
         * VERW overwrites the register files.
         */
        public Boolean rfdsClear() {
            if (this.rfdsClear != null)
                return this.rfdsClear;
            this.rfdsClear = (raw() & 268435456) != 0;
            return this.rfdsClear;
        }
        private Boolean rfdsNo;

        /**
         * Not vulnerable to register file data sampling.
         */
        public Boolean rfdsNo() {
            if (this.rfdsNo != null)
                return this.rfdsNo;
            this.rfdsNo = (raw() & 134217728) != 0;
            return this.rfdsNo;
        }
        private Boolean rrsba;

        /**
         * The return stack's fallback predictor is restricted.
         */
        public Boolean rrsba() {
            if (this.rrsba != null)
                return this.rrsba;
            this.rrsba = (raw() & 524288) != 0;
            return this.rrsba;
        }
        private Boolean rsba;

        /**
         * An empty return stack falls back to another predictor.
         */
        public Boolean rsba() {
            if (this.rsba != null)
                return this.rsba;
            this.rsba = (raw() & 4) != 0;
            return this.rsba;
        }
        private Boolean sbdrSsdpNo;

        /**
         * Not vulnerable to shared buffer reads nor to sideband stale data.
         */
        public Boolean sbdrSsdpNo() {
            if (this.sbdrSsdpNo != null)
                return this.sbdrSsdpNo;
            this.sbdrSsdpNo = (raw() & 8192) != 0;
            return this.sbdrSsdpNo;
        }
        private Boolean skipL1dfl;

        /**
         * A hypervisor need not flush the L1 data cache.
         */
        public Boolean skipL1dfl() {
            if (this.skipL1dfl != null)
                return this.skipL1dfl;
            this.skipL1dfl = (raw() & 8) != 0;
            return this.skipL1dfl;
        }
        private Boolean taaNo;

        /**
         * Not vulnerable to asynchronous aborts of transactions.
         */
        public Boolean taaNo() {
            if (this.taaNo != null)
                return this.taaNo;
            this.taaNo = (raw() & 256) != 0;
            return this.taaNo;
        }
        private Boolean tsxCtrl;

        /**
         * TSX_CTRL MSR.
         */
        public Boolean tsxCtrl() {
            if (this.tsxCtrl != null)
                return this.tsxCtrl;
            this.tsxCtrl = (raw() & 128) != 0;
            return this.tsxCtrl;
        }
        private Boolean xapicStatus;

        /**
         * MSR that says whether xAPIC mode is locked out.
         */
        public Boolean xapicStatus() {
            if (this.xapicStatus != null)
                return this.xapicStatus;
            this.xapicStatus = (raw() & 2097152) != 0;
            return this.xapicStatus;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.ArchCapabilities _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.ArchCapabilities _parent() { return _parent; }
    }

    /**
     * Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class CpuSignature extends KaitaiStruct {
        public static CpuSignature fromFile(String fileName) throws IOException {
            return new CpuSignature(new ByteBufferKaitaiStream(fileName));
        }

        public CpuSignature(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuSignature(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public CpuSignature(KaitaiStream _io, KaitaiStruct _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Integer baseFamily;

        /**
         * The family, if it is less than 15.
         */
        public Integer baseFamily() {
            if (this.baseFamily != null)
                return this.baseFamily;
            this.baseFamily = ((Number) (raw() >> 8 & 15)).intValue();
            return this.baseFamily;
        }
        private Integer baseModel;

        /**
         * Low digit of the model.
         */
        public Integer baseModel() {
            if (this.baseModel != null)
                return this.baseModel;
            this.baseModel = ((Number) (raw() >> 4 & 15)).intValue();
            return this.baseModel;
        }
        private Integer extendedFamily;

        /**
         * Number to add to the family if that is 15.
         */
        public Integer extendedFamily() {
            if (this.extendedFamily != null)
                return this.extendedFamily;
            this.extendedFamily = ((Number) (raw() >> 20 & 255)).intValue();
            return this.extendedFamily;
        }
        private Integer extendedModel;

        /**
         * High digit of the model, which counts for family 6 and from 15 on.
         */
        public Integer extendedModel() {
            if (this.extendedModel != null)
                return this.extendedModel;
            this.extendedModel = ((Number) (raw() >> 16 & 15)).intValue();
            return this.extendedModel;
        }
        private Integer family;

        /**
         * The family, composed.
         */
        public Integer family() {
            if (this.family != null)
                return this.family;
            this.family = ((Number) ((baseFamily() == 15 ? baseFamily() + extendedFamily() : baseFamily()))).intValue();
            return this.family;
        }
        private Integer model;

        /**
         * The model, composed.
         */
        public Integer model() {
            if (this.model != null)
                return this.model;
            this.model = ((Number) (( ((baseFamily() == 15) || (baseFamily() == 6))  ? baseModel() + extendedModel() * 16 : baseModel()))).intValue();
            return this.model;
        }
        private Integer stepping;

        /**
         * Revision of the model.
         */
        public Integer stepping() {
            if (this.stepping != null)
                return this.stepping;
            this.stepping = ((Number) (raw() & 15)).intValue();
            return this.stepping;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private KaitaiStruct _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The contents of one CPUID leaf. The type is at the start of a substream of
     * its own (`size: 24`), which `features` relies on.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326">struct xen_cpuid_leaf</a>
     */
    public static class CpuidLeaf extends KaitaiStruct {
        public static CpuidLeaf fromFile(String fileName) throws IOException {
            return new CpuidLeaf(new ByteBufferKaitaiStream(fileName));
        }

        public CpuidLeaf(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuidLeaf(KaitaiStream _io, XenX86CpuPolicy.CpuidPolicy _parent) {
            this(_io, _parent, null);
        }

        public CpuidLeaf(KaitaiStream _io, XenX86CpuPolicy.CpuidPolicy _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.leaf = this._io.readU4le();
            this.subleaf = this._io.readU4le();
            this.eax = this._io.readU4le();
            this.ebx = this._io.readU4le();
            this.ecx = this._io.readU4le();
            this.edx = this._io.readU4le();
        }

        public void _fetchInstances() {
            features();
            if (this.features != null) {
                {
                    LeafLayout on = layout();
                    if (on != null) {
                        switch (layout()) {
                        case LEAF_ADDRESS_SIZES: {
                            ((LeafAddressSizes) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_BRAND: {
                            ((LeafBrand) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_EXTENDED_FEATURES: {
                            ((LeafExtendedFeatures) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_EXTENDED_FEATURES_2: {
                            ((LeafExtendedFeatures2) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_FEATURES_0: {
                            ((LeafFeatures0) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_FEATURES_1: {
                            ((LeafFeatures1) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_FEATURES_2: {
                            ((LeafFeatures2) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_HYPERVISOR: {
                            ((LeafHypervisor) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_POWER: {
                            ((LeafPower) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_VENDOR: {
                            ((LeafVendor) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_VERSION: {
                            ((LeafVersion) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_XSTATE_0: {
                            ((LeafXstate0) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_XSTATE_1: {
                            ((LeafXstate1) (this.features))._fetchInstances();
                            break;
                        }
                        case LEAF_XSTATE_COMPONENT: {
                            ((LeafXstateComponent) (this.features))._fetchInstances();
                            break;
                        }
                        }
                    }
                }
            }
        }
        private KaitaiStruct features;

        /**
         * The four registers, decoded. Absent for leaves without a layout in
         * this definition.
         */
        public KaitaiStruct features() {
            if (this.features != null)
                return this.features;
            if (layout() != XenX86CpuPolicy.LeafLayout.LEAF_REGISTERS) {
                long _pos = this._io.pos();
                this._io.seek(8);
                {
                    LeafLayout on = layout();
                    if (on != null) {
                        switch (layout()) {
                        case LEAF_ADDRESS_SIZES: {
                            this.features = new LeafAddressSizes(this._io, this, _root);
                            break;
                        }
                        case LEAF_BRAND: {
                            this.features = new LeafBrand(this._io, this, _root);
                            break;
                        }
                        case LEAF_EXTENDED_FEATURES: {
                            this.features = new LeafExtendedFeatures(this._io, this, _root);
                            break;
                        }
                        case LEAF_EXTENDED_FEATURES_2: {
                            this.features = new LeafExtendedFeatures2(this._io, this, _root);
                            break;
                        }
                        case LEAF_FEATURES_0: {
                            this.features = new LeafFeatures0(this._io, this, _root);
                            break;
                        }
                        case LEAF_FEATURES_1: {
                            this.features = new LeafFeatures1(this._io, this, _root);
                            break;
                        }
                        case LEAF_FEATURES_2: {
                            this.features = new LeafFeatures2(this._io, this, _root);
                            break;
                        }
                        case LEAF_HYPERVISOR: {
                            this.features = new LeafHypervisor(this._io, this, _root);
                            break;
                        }
                        case LEAF_POWER: {
                            this.features = new LeafPower(this._io, this, _root);
                            break;
                        }
                        case LEAF_VENDOR: {
                            this.features = new LeafVendor(this._io, this, _root);
                            break;
                        }
                        case LEAF_VERSION: {
                            this.features = new LeafVersion(this._io, this, _root);
                            break;
                        }
                        case LEAF_XSTATE_0: {
                            this.features = new LeafXstate0(this._io, this, _root);
                            break;
                        }
                        case LEAF_XSTATE_1: {
                            this.features = new LeafXstate1(this._io, this, _root);
                            break;
                        }
                        case LEAF_XSTATE_COMPONENT: {
                            this.features = new LeafXstateComponent(this._io, this, _root);
                            break;
                        }
                        }
                    }
                }
                this._io.seek(_pos);
            }
            return this.features;
        }
        private Boolean hasSubleaf;

        /**
         * The leaf depends on ecx.
         */
        public Boolean hasSubleaf() {
            if (this.hasSubleaf != null)
                return this.hasSubleaf;
            this.hasSubleaf = subleaf() != ((long) 4294967295L);
            return this.hasSubleaf;
        }
        private LeafLayout layout;

        /**
         * Type of `features`.
         */
        public LeafLayout layout() {
            if (this.layout != null)
                return this.layout;
            this.layout = ( ((leaf() == 0) || (leaf() == ((long) 2147483648L)))  ? XenX86CpuPolicy.LeafLayout.LEAF_VENDOR : (leaf() == 1 ? XenX86CpuPolicy.LeafLayout.LEAF_VERSION : ( ((leaf() == 7) && (subleaf() == 0))  ? XenX86CpuPolicy.LeafLayout.LEAF_FEATURES_0 : ( ((leaf() == 7) && (subleaf() == 1))  ? XenX86CpuPolicy.LeafLayout.LEAF_FEATURES_1 : ( ((leaf() == 7) && (subleaf() == 2))  ? XenX86CpuPolicy.LeafLayout.LEAF_FEATURES_2 : ( ((leaf() == 13) && (subleaf() == 0))  ? XenX86CpuPolicy.LeafLayout.LEAF_XSTATE_0 : ( ((leaf() == 13) && (subleaf() == 1))  ? XenX86CpuPolicy.LeafLayout.LEAF_XSTATE_1 : ( ((leaf() == 13) && (subleaf() < 63))  ? XenX86CpuPolicy.LeafLayout.LEAF_XSTATE_COMPONENT : ( ((leaf() == 1073741824) || (leaf() == 1073742080))  ? XenX86CpuPolicy.LeafLayout.LEAF_HYPERVISOR : (leaf() == ((long) 2147483649L) ? XenX86CpuPolicy.LeafLayout.LEAF_EXTENDED_FEATURES : (leaf() == ((long) 2147483650L) ? XenX86CpuPolicy.LeafLayout.LEAF_BRAND : (leaf() == ((long) 2147483651L) ? XenX86CpuPolicy.LeafLayout.LEAF_BRAND : (leaf() == ((long) 2147483652L) ? XenX86CpuPolicy.LeafLayout.LEAF_BRAND : (leaf() == ((long) 2147483655L) ? XenX86CpuPolicy.LeafLayout.LEAF_POWER : (leaf() == ((long) 2147483656L) ? XenX86CpuPolicy.LeafLayout.LEAF_ADDRESS_SIZES : (leaf() == ((long) 2147483681L) ? XenX86CpuPolicy.LeafLayout.LEAF_EXTENDED_FEATURES_2 : XenX86CpuPolicy.LeafLayout.LEAF_REGISTERS))))))))))))))));
            return this.layout;
        }
        private CpuidLeafId leafId;

        /**
         * The leaf by name.
         */
        public CpuidLeafId leafId() {
            if (this.leafId != null)
                return this.leafId;
            this.leafId = XenX86CpuPolicy.CpuidLeafId.byId(leaf());
            return this.leafId;
        }
        private long leaf;
        private long subleaf;
        private long eax;
        private long ebx;
        private long ecx;
        private long edx;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidPolicy _parent;

        /**
         * Value of eax that selects this leaf.
         */
        public long leaf() { return leaf; }

        /**
         * Value of ecx that selects it; 0xffffffff if ecx does not matter.
         */
        public long subleaf() { return subleaf; }

        /**
         * Value that the guest gets in eax.
         */
        public long eax() { return eax; }

        /**
         * Value that the guest gets in ebx.
         */
        public long ebx() { return ebx; }

        /**
         * Value that the guest gets in ecx.
         */
        public long ecx() { return ecx; }

        /**
         * Value that the guest gets in edx.
         */
        public long edx() { return edx; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidPolicy _parent() { return _parent; }
    }

    /**
     * The CPUID leaves of a guest, an array as long as its blob.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326">struct xen_cpuid_leaf</a>
     */
    public static class CpuidPolicy extends KaitaiStruct {
        public static CpuidPolicy fromFile(String fileName) throws IOException {
            return new CpuidPolicy(new ByteBufferKaitaiStream(fileName));
        }

        public CpuidPolicy(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuidPolicy(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public CpuidPolicy(KaitaiStream _io, KaitaiStruct _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.leaves = new ArrayList<CpuidLeaf>();
            for (int i = 0; i < numLeaves(); i++) {
                KaitaiStream _io_leaves = this._io.substream(24);
                this.leaves.add(new CpuidLeaf(_io_leaves, this, _root));
            }
            this.excess = this._io.readBytesFull();
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.leaves.size(); i++) {
                this.leaves.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private Integer numLeaves;

        /**
         * Number of whole leaves in the blob.
         */
        public Integer numLeaves() {
            if (this.numLeaves != null)
                return this.numLeaves;
            this.numLeaves = ((Number) (_io().size() / 24)).intValue();
            return this.numLeaves;
        }
        private List<CpuidLeaf> leaves;
        private byte[] excess;
        private XenX86CpuPolicy _root;
        private KaitaiStruct _parent;

        /**
         * The leaves, in ascending order when Xen wrote them.
         */
        public List<CpuidLeaf> leaves() { return leaves; }

        /**
         * Bytes left over after the last whole leaf; empty in a well-formed blob.
         */
        public byte[] excess() { return excess; }
        public XenX86CpuPolicy _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Leaf 1, ecx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L113">CPUID level 0x00000001.ecx</a>
     */
    public static class Features1Ecx extends KaitaiStruct {
        public static Features1Ecx fromFile(String fileName) throws IOException {
            return new Features1Ecx(new ByteBufferKaitaiStream(fileName));
        }

        public Features1Ecx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Features1Ecx(KaitaiStream _io, XenX86CpuPolicy.LeafVersion _parent) {
            this(_io, _parent, null);
        }

        public Features1Ecx(KaitaiStream _io, XenX86CpuPolicy.LeafVersion _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean aesni;

        /**
         * AES instructions.
         */
        public Boolean aesni() {
            if (this.aesni != null)
                return this.aesni;
            this.aesni = (raw() & 33554432) != 0;
            return this.aesni;
        }
        private Boolean avx;

        /**
         * AVX.
         */
        public Boolean avx() {
            if (this.avx != null)
                return this.avx;
            this.avx = (raw() & 268435456) != 0;
            return this.avx;
        }
        private Boolean cx16;

        /**
         * CMPXCHG16B.
         */
        public Boolean cx16() {
            if (this.cx16 != null)
                return this.cx16;
            this.cx16 = (raw() & 8192) != 0;
            return this.cx16;
        }
        private Boolean dca;

        /**
         * Direct cache access.
         */
        public Boolean dca() {
            if (this.dca != null)
                return this.dca;
            this.dca = (raw() & 262144) != 0;
            return this.dca;
        }
        private Boolean dscpl;

        /**
         * Debug store that can be qualified by privilege level.
         */
        public Boolean dscpl() {
            if (this.dscpl != null)
                return this.dscpl;
            this.dscpl = (raw() & 16) != 0;
            return this.dscpl;
        }
        private Boolean dtes64;

        /**
         * Debug store with 64-bit records.
         */
        public Boolean dtes64() {
            if (this.dtes64 != null)
                return this.dtes64;
            this.dtes64 = (raw() & 4) != 0;
            return this.dtes64;
        }
        private Boolean eist;

        /**
         * Enhanced SpeedStep.
         */
        public Boolean eist() {
            if (this.eist != null)
                return this.eist;
            this.eist = (raw() & 128) != 0;
            return this.eist;
        }
        private Boolean f16c;

        /**
         * Conversion to and from half-precision floats.
         */
        public Boolean f16c() {
            if (this.f16c != null)
                return this.f16c;
            this.f16c = (raw() & 536870912) != 0;
            return this.f16c;
        }
        private Boolean fma;

        /**
         * Fused multiply-add.
         */
        public Boolean fma() {
            if (this.fma != null)
                return this.fma;
            this.fma = (raw() & 4096) != 0;
            return this.fma;
        }
        private Boolean hypervisor;

        /**
         * Set by hypervisors for their guests, never by hardware.
         */
        public Boolean hypervisor() {
            if (this.hypervisor != null)
                return this.hypervisor;
            this.hypervisor = raw() >> 31 != 0;
            return this.hypervisor;
        }
        private Boolean monitor;

        /**
         * MONITOR and MWAIT.
         */
        public Boolean monitor() {
            if (this.monitor != null)
                return this.monitor;
            this.monitor = (raw() & 8) != 0;
            return this.monitor;
        }
        private Boolean movbe;

        /**
         * MOVBE.
         */
        public Boolean movbe() {
            if (this.movbe != null)
                return this.movbe;
            this.movbe = (raw() & 4194304) != 0;
            return this.movbe;
        }
        private Boolean osxsave;

        /**
         * The operating system has enabled XSAVE; mirrors cr4.
         */
        public Boolean osxsave() {
            if (this.osxsave != null)
                return this.osxsave;
            this.osxsave = (raw() & 134217728) != 0;
            return this.osxsave;
        }
        private Boolean pcid;

        /**
         * Process context identifiers.
         */
        public Boolean pcid() {
            if (this.pcid != null)
                return this.pcid;
            this.pcid = (raw() & 131072) != 0;
            return this.pcid;
        }
        private Boolean pclmulqdq;

        /**
         * Carry-less multiplication, PCLMULQDQ.
         */
        public Boolean pclmulqdq() {
            if (this.pclmulqdq != null)
                return this.pclmulqdq;
            this.pclmulqdq = (raw() & 2) != 0;
            return this.pclmulqdq;
        }
        private Boolean pdcm;

        /**
         * MSR with the performance and debug capabilities.
         */
        public Boolean pdcm() {
            if (this.pdcm != null)
                return this.pdcm;
            this.pdcm = (raw() & 32768) != 0;
            return this.pdcm;
        }
        private Boolean popcnt;

        /**
         * POPCNT.
         */
        public Boolean popcnt() {
            if (this.popcnt != null)
                return this.popcnt;
            this.popcnt = (raw() & 8388608) != 0;
            return this.popcnt;
        }
        private Boolean rdrand;

        /**
         * RDRAND.
         */
        public Boolean rdrand() {
            if (this.rdrand != null)
                return this.rdrand;
            this.rdrand = (raw() & 1073741824) != 0;
            return this.rdrand;
        }
        private Boolean sdbg;

        /**
         * MSR that controls debugging of the silicon.
         */
        public Boolean sdbg() {
            if (this.sdbg != null)
                return this.sdbg;
            this.sdbg = (raw() & 2048) != 0;
            return this.sdbg;
        }
        private Boolean smx;

        /**
         * Safer mode extensions.
         */
        public Boolean smx() {
            if (this.smx != null)
                return this.smx;
            this.smx = (raw() & 64) != 0;
            return this.smx;
        }
        private Boolean sse3;

        /**
         * SSE3.
         */
        public Boolean sse3() {
            if (this.sse3 != null)
                return this.sse3;
            this.sse3 = (raw() & 1) != 0;
            return this.sse3;
        }
        private Boolean sse41;

        /**
         * SSE4.1.
         */
        public Boolean sse41() {
            if (this.sse41 != null)
                return this.sse41;
            this.sse41 = (raw() & 524288) != 0;
            return this.sse41;
        }
        private Boolean sse42;

        /**
         * SSE4.2.
         */
        public Boolean sse42() {
            if (this.sse42 != null)
                return this.sse42;
            this.sse42 = (raw() & 1048576) != 0;
            return this.sse42;
        }
        private Boolean ssse3;

        /**
         * Supplemental SSE3.
         */
        public Boolean ssse3() {
            if (this.ssse3 != null)
                return this.ssse3;
            this.ssse3 = (raw() & 512) != 0;
            return this.ssse3;
        }
        private Boolean tm2;

        /**
         * Second thermal monitor.
         */
        public Boolean tm2() {
            if (this.tm2 != null)
                return this.tm2;
            this.tm2 = (raw() & 256) != 0;
            return this.tm2;
        }
        private Boolean tscDeadline;

        /**
         * The APIC timer can wait for a value of the TSC.
         */
        public Boolean tscDeadline() {
            if (this.tscDeadline != null)
                return this.tscDeadline;
            this.tscDeadline = (raw() & 16777216) != 0;
            return this.tscDeadline;
        }
        private Boolean vmx;

        /**
         * Intel's virtual machine extensions.
         */
        public Boolean vmx() {
            if (this.vmx != null)
                return this.vmx;
            this.vmx = (raw() & 32) != 0;
            return this.vmx;
        }
        private Boolean x2apic;

        /**
         * The local APIC has its x2APIC mode.
         */
        public Boolean x2apic() {
            if (this.x2apic != null)
                return this.x2apic;
            this.x2apic = (raw() & 2097152) != 0;
            return this.x2apic;
        }
        private Boolean xsave;

        /**
         * XSAVE, XRSTOR and the registers XCR.
         */
        public Boolean xsave() {
            if (this.xsave != null)
                return this.xsave;
            this.xsave = (raw() & 67108864) != 0;
            return this.xsave;
        }
        private Boolean xtpr;

        /**
         * Task priority messages can be disabled.
         */
        public Boolean xtpr() {
            if (this.xtpr != null)
                return this.xtpr;
            this.xtpr = (raw() & 16384) != 0;
            return this.xtpr;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafVersion _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafVersion _parent() { return _parent; }
    }

    /**
     * Leaf 1, edx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L83">CPUID level 0x00000001.edx</a>
     */
    public static class Features1Edx extends KaitaiStruct {
        public static Features1Edx fromFile(String fileName) throws IOException {
            return new Features1Edx(new ByteBufferKaitaiStream(fileName));
        }

        public Features1Edx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Features1Edx(KaitaiStream _io, XenX86CpuPolicy.LeafVersion _parent) {
            this(_io, _parent, null);
        }

        public Features1Edx(KaitaiStream _io, XenX86CpuPolicy.LeafVersion _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean acpi;

        /**
         * Thermal and clock control through MSRs.
         */
        public Boolean acpi() {
            if (this.acpi != null)
                return this.acpi;
            this.acpi = (raw() & 4194304) != 0;
            return this.acpi;
        }
        private Boolean apic;

        /**
         * Local APIC present and enabled; mirrors the APIC base MSR.
         */
        public Boolean apic() {
            if (this.apic != null)
                return this.apic;
            this.apic = (raw() & 512) != 0;
            return this.apic;
        }
        private Boolean clflush;

        /**
         * CLFLUSH.
         */
        public Boolean clflush() {
            if (this.clflush != null)
                return this.clflush;
            this.clflush = (raw() & 524288) != 0;
            return this.clflush;
        }
        private Boolean cmov;

        /**
         * Conditional moves.
         */
        public Boolean cmov() {
            if (this.cmov != null)
                return this.cmov;
            this.cmov = (raw() & 32768) != 0;
            return this.cmov;
        }
        private Boolean cx8;

        /**
         * CMPXCHG8B.
         */
        public Boolean cx8() {
            if (this.cx8 != null)
                return this.cx8;
            this.cx8 = (raw() & 256) != 0;
            return this.cx8;
        }
        private Boolean de;

        /**
         * Debugging extensions: breakpoints on I/O ports.
         */
        public Boolean de() {
            if (this.de != null)
                return this.de;
            this.de = (raw() & 4) != 0;
            return this.de;
        }
        private Boolean ds;

        /**
         * Debug store.
         */
        public Boolean ds() {
            if (this.ds != null)
                return this.ds;
            this.ds = (raw() & 2097152) != 0;
            return this.ds;
        }
        private Boolean fpu;

        /**
         * x87 floating-point unit.
         */
        public Boolean fpu() {
            if (this.fpu != null)
                return this.fpu;
            this.fpu = (raw() & 1) != 0;
            return this.fpu;
        }
        private Boolean fxsr;

        /**
         * FXSAVE and FXRSTOR.
         */
        public Boolean fxsr() {
            if (this.fxsr != null)
                return this.fxsr;
            this.fxsr = (raw() & 16777216) != 0;
            return this.fxsr;
        }
        private Boolean htt;

        /**
         * The package may hold more than one logical processor.
         */
        public Boolean htt() {
            if (this.htt != null)
                return this.htt;
            this.htt = (raw() & 268435456) != 0;
            return this.htt;
        }
        private Boolean ia64;

        /**
         * An Itanium processor in its x86 mode.
         */
        public Boolean ia64() {
            if (this.ia64 != null)
                return this.ia64;
            this.ia64 = (raw() & 1073741824) != 0;
            return this.ia64;
        }
        private Boolean mca;

        /**
         * Machine-check architecture with its banks.
         */
        public Boolean mca() {
            if (this.mca != null)
                return this.mca;
            this.mca = (raw() & 16384) != 0;
            return this.mca;
        }
        private Boolean mce;

        /**
         * Machine-check exception.
         */
        public Boolean mce() {
            if (this.mce != null)
                return this.mce;
            this.mce = (raw() & 128) != 0;
            return this.mce;
        }
        private Boolean mmx;

        /**
         * MMX.
         */
        public Boolean mmx() {
            if (this.mmx != null)
                return this.mmx;
            this.mmx = (raw() & 8388608) != 0;
            return this.mmx;
        }
        private Boolean msr;

        /**
         * RDMSR and WRMSR.
         */
        public Boolean msr() {
            if (this.msr != null)
                return this.msr;
            this.msr = (raw() & 32) != 0;
            return this.msr;
        }
        private Boolean mtrr;

        /**
         * Memory type range registers.
         */
        public Boolean mtrr() {
            if (this.mtrr != null)
                return this.mtrr;
            this.mtrr = (raw() & 4096) != 0;
            return this.mtrr;
        }
        private Boolean pae;

        /**
         * Physical address extension: 64-bit page-table entries.
         */
        public Boolean pae() {
            if (this.pae != null)
                return this.pae;
            this.pae = (raw() & 64) != 0;
            return this.pae;
        }
        private Boolean pat;

        /**
         * Page attribute table.
         */
        public Boolean pat() {
            if (this.pat != null)
                return this.pat;
            this.pat = (raw() & 65536) != 0;
            return this.pat;
        }
        private Boolean pbe;

        /**
         * Pending break enable.
         */
        public Boolean pbe() {
            if (this.pbe != null)
                return this.pbe;
            this.pbe = raw() >> 31 != 0;
            return this.pbe;
        }
        private Boolean pge;

        /**
         * Global pages.
         */
        public Boolean pge() {
            if (this.pge != null)
                return this.pge;
            this.pge = (raw() & 8192) != 0;
            return this.pge;
        }
        private Boolean pse;

        /**
         * 4 MiB pages.
         */
        public Boolean pse() {
            if (this.pse != null)
                return this.pse;
            this.pse = (raw() & 8) != 0;
            return this.pse;
        }
        private Boolean pse36;

        /**
         * 4 MiB pages above 4 GiB.
         */
        public Boolean pse36() {
            if (this.pse36 != null)
                return this.pse36;
            this.pse36 = (raw() & 131072) != 0;
            return this.pse36;
        }
        private Boolean psn;

        /**
         * Processor serial number in leaf 3.
         */
        public Boolean psn() {
            if (this.psn != null)
                return this.psn;
            this.psn = (raw() & 262144) != 0;
            return this.psn;
        }
        private Boolean sep;

        /**
         * SYSENTER and SYSEXIT.
         */
        public Boolean sep() {
            if (this.sep != null)
                return this.sep;
            this.sep = (raw() & 2048) != 0;
            return this.sep;
        }
        private Boolean ss;

        /**
         * Self-snoop: the processor snoops its own caches.
         */
        public Boolean ss() {
            if (this.ss != null)
                return this.ss;
            this.ss = (raw() & 134217728) != 0;
            return this.ss;
        }
        private Boolean sse;

        /**
         * SSE.
         */
        public Boolean sse() {
            if (this.sse != null)
                return this.sse;
            this.sse = (raw() & 33554432) != 0;
            return this.sse;
        }
        private Boolean sse2;

        /**
         * SSE2.
         */
        public Boolean sse2() {
            if (this.sse2 != null)
                return this.sse2;
            this.sse2 = (raw() & 67108864) != 0;
            return this.sse2;
        }
        private Boolean tm1;

        /**
         * First thermal monitor.
         */
        public Boolean tm1() {
            if (this.tm1 != null)
                return this.tm1;
            this.tm1 = (raw() & 536870912) != 0;
            return this.tm1;
        }
        private Boolean tsc;

        /**
         * Time stamp counter and RDTSC.
         */
        public Boolean tsc() {
            if (this.tsc != null)
                return this.tsc;
            this.tsc = (raw() & 16) != 0;
            return this.tsc;
        }
        private Boolean vme;

        /**
         * Virtual-8086 mode extensions.
         */
        public Boolean vme() {
            if (this.vme != null)
                return this.vme;
            this.vme = (raw() & 2) != 0;
            return this.vme;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafVersion _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafVersion _parent() { return _parent; }
    }

    /**
     * Leaf 7 subleaf 0, ebx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L187">CPUID level 0x00000007:0.ebx</a>
     */
    public static class Features70Ebx extends KaitaiStruct {
        public static Features70Ebx fromFile(String fileName) throws IOException {
            return new Features70Ebx(new ByteBufferKaitaiStream(fileName));
        }

        public Features70Ebx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Features70Ebx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures0 _parent) {
            this(_io, _parent, null);
        }

        public Features70Ebx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures0 _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean adx;

        /**
         * ADCX and ADOX.
         */
        public Boolean adx() {
            if (this.adx != null)
                return this.adx;
            this.adx = (raw() & 524288) != 0;
            return this.adx;
        }
        private Boolean avx2;

        /**
         * AVX2.
         */
        public Boolean avx2() {
            if (this.avx2 != null)
                return this.avx2;
            this.avx2 = (raw() & 32) != 0;
            return this.avx2;
        }
        private Boolean avx512Ifma;

        /**
         * AVX-512 integer fused multiply-add.
         */
        public Boolean avx512Ifma() {
            if (this.avx512Ifma != null)
                return this.avx512Ifma;
            this.avx512Ifma = (raw() & 2097152) != 0;
            return this.avx512Ifma;
        }
        private Boolean avx512bw;

        /**
         * AVX-512 bytes and words.
         */
        public Boolean avx512bw() {
            if (this.avx512bw != null)
                return this.avx512bw;
            this.avx512bw = (raw() & 1073741824) != 0;
            return this.avx512bw;
        }
        private Boolean avx512cd;

        /**
         * AVX-512 conflict detection.
         */
        public Boolean avx512cd() {
            if (this.avx512cd != null)
                return this.avx512cd;
            this.avx512cd = (raw() & 268435456) != 0;
            return this.avx512cd;
        }
        private Boolean avx512dq;

        /**
         * AVX-512 doublewords and quadwords.
         */
        public Boolean avx512dq() {
            if (this.avx512dq != null)
                return this.avx512dq;
            this.avx512dq = (raw() & 131072) != 0;
            return this.avx512dq;
        }
        private Boolean avx512er;

        /**
         * AVX-512 exponentials and reciprocals of Xeon Phi.
         */
        public Boolean avx512er() {
            if (this.avx512er != null)
                return this.avx512er;
            this.avx512er = (raw() & 134217728) != 0;
            return this.avx512er;
        }
        private Boolean avx512f;

        /**
         * AVX-512 foundation.
         */
        public Boolean avx512f() {
            if (this.avx512f != null)
                return this.avx512f;
            this.avx512f = (raw() & 65536) != 0;
            return this.avx512f;
        }
        private Boolean avx512pf;

        /**
         * AVX-512 prefetches of Xeon Phi.
         */
        public Boolean avx512pf() {
            if (this.avx512pf != null)
                return this.avx512pf;
            this.avx512pf = (raw() & 67108864) != 0;
            return this.avx512pf;
        }
        private Boolean avx512vl;

        /**
         * AVX-512 on shorter vectors.
         */
        public Boolean avx512vl() {
            if (this.avx512vl != null)
                return this.avx512vl;
            this.avx512vl = raw() >> 31 != 0;
            return this.avx512vl;
        }
        private Boolean bmi1;

        /**
         * First set of bit manipulations.
         */
        public Boolean bmi1() {
            if (this.bmi1 != null)
                return this.bmi1;
            this.bmi1 = (raw() & 8) != 0;
            return this.bmi1;
        }
        private Boolean bmi2;

        /**
         * Second set of bit manipulations.
         */
        public Boolean bmi2() {
            if (this.bmi2 != null)
                return this.bmi2;
            this.bmi2 = (raw() & 256) != 0;
            return this.bmi2;
        }
        private Boolean clflushopt;

        /**
         * CLFLUSHOPT.
         */
        public Boolean clflushopt() {
            if (this.clflushopt != null)
                return this.clflushopt;
            this.clflushopt = (raw() & 8388608) != 0;
            return this.clflushopt;
        }
        private Boolean clwb;

        /**
         * CLWB.
         */
        public Boolean clwb() {
            if (this.clwb != null)
                return this.clwb;
            this.clwb = (raw() & 16777216) != 0;
            return this.clwb;
        }
        private Boolean erms;

        /**
         * Enhanced REP MOVSB and STOSB.
         */
        public Boolean erms() {
            if (this.erms != null)
                return this.erms;
            this.erms = (raw() & 512) != 0;
            return this.erms;
        }
        private Boolean fdpExcpOnly;

        /**
         * The x87 data pointer changes only at exceptions.
         */
        public Boolean fdpExcpOnly() {
            if (this.fdpExcpOnly != null)
                return this.fdpExcpOnly;
            this.fdpExcpOnly = (raw() & 64) != 0;
            return this.fdpExcpOnly;
        }
        private Boolean fsgsbase;

        /**
         * RDFSBASE, WRFSBASE and similar instructions.
         */
        public Boolean fsgsbase() {
            if (this.fsgsbase != null)
                return this.fsgsbase;
            this.fsgsbase = (raw() & 1) != 0;
            return this.fsgsbase;
        }
        private Boolean hle;

        /**
         * Hardware lock elision.
         */
        public Boolean hle() {
            if (this.hle != null)
                return this.hle;
            this.hle = (raw() & 16) != 0;
            return this.hle;
        }
        private Boolean invpcid;

        /**
         * INVPCID.
         */
        public Boolean invpcid() {
            if (this.invpcid != null)
                return this.invpcid;
            this.invpcid = (raw() & 1024) != 0;
            return this.invpcid;
        }
        private Boolean mpx;

        /**
         * Memory protection extensions.
         */
        public Boolean mpx() {
            if (this.mpx != null)
                return this.mpx;
            this.mpx = (raw() & 16384) != 0;
            return this.mpx;
        }
        private Boolean noFpuSel;

        /**
         * The x87 selectors are stored as zero.
         */
        public Boolean noFpuSel() {
            if (this.noFpuSel != null)
                return this.noFpuSel;
            this.noFpuSel = (raw() & 8192) != 0;
            return this.noFpuSel;
        }
        private Boolean pqe;

        /**
         * Enforcement of platform quality of service.
         */
        public Boolean pqe() {
            if (this.pqe != null)
                return this.pqe;
            this.pqe = (raw() & 32768) != 0;
            return this.pqe;
        }
        private Boolean pqm;

        /**
         * Monitoring of platform quality of service.
         */
        public Boolean pqm() {
            if (this.pqm != null)
                return this.pqm;
            this.pqm = (raw() & 4096) != 0;
            return this.pqm;
        }
        private Boolean procTrace;

        /**
         * Processor trace.
         */
        public Boolean procTrace() {
            if (this.procTrace != null)
                return this.procTrace;
            this.procTrace = (raw() & 33554432) != 0;
            return this.procTrace;
        }
        private Boolean rdseed;

        /**
         * RDSEED.
         */
        public Boolean rdseed() {
            if (this.rdseed != null)
                return this.rdseed;
            this.rdseed = (raw() & 262144) != 0;
            return this.rdseed;
        }
        private Boolean rtm;

        /**
         * Restricted transactional memory.
         */
        public Boolean rtm() {
            if (this.rtm != null)
                return this.rtm;
            this.rtm = (raw() & 2048) != 0;
            return this.rtm;
        }
        private Boolean sgx;

        /**
         * Software guard extensions.
         */
        public Boolean sgx() {
            if (this.sgx != null)
                return this.sgx;
            this.sgx = (raw() & 4) != 0;
            return this.sgx;
        }
        private Boolean sha;

        /**
         * SHA-1 and SHA-256.
         */
        public Boolean sha() {
            if (this.sha != null)
                return this.sha;
            this.sha = (raw() & 536870912) != 0;
            return this.sha;
        }
        private Boolean smap;

        /**
         * Supervisor code cannot access user pages by accident.
         */
        public Boolean smap() {
            if (this.smap != null)
                return this.smap;
            this.smap = (raw() & 1048576) != 0;
            return this.smap;
        }
        private Boolean smep;

        /**
         * Supervisor code cannot execute user pages.
         */
        public Boolean smep() {
            if (this.smep != null)
                return this.smep;
            this.smep = (raw() & 128) != 0;
            return this.smep;
        }
        private Boolean tscAdjust;

        /**
         * TSC_ADJUST MSR.
         */
        public Boolean tscAdjust() {
            if (this.tscAdjust != null)
                return this.tscAdjust;
            this.tscAdjust = (raw() & 2) != 0;
            return this.tscAdjust;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafFeatures0 _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafFeatures0 _parent() { return _parent; }
    }

    /**
     * Leaf 7 subleaf 0, ecx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L220">CPUID level 0x00000007:0.ecx</a>
     */
    public static class Features70Ecx extends KaitaiStruct {
        public static Features70Ecx fromFile(String fileName) throws IOException {
            return new Features70Ecx(new ByteBufferKaitaiStream(fileName));
        }

        public Features70Ecx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Features70Ecx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures0 _parent) {
            this(_io, _parent, null);
        }

        public Features70Ecx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures0 _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean avx512Bitalg;

        /**
         * AVX-512 bit counting in bytes and words.
         */
        public Boolean avx512Bitalg() {
            if (this.avx512Bitalg != null)
                return this.avx512Bitalg;
            this.avx512Bitalg = (raw() & 4096) != 0;
            return this.avx512Bitalg;
        }
        private Boolean avx512Vbmi;

        /**
         * AVX-512 manipulation of bytes in vectors.
         */
        public Boolean avx512Vbmi() {
            if (this.avx512Vbmi != null)
                return this.avx512Vbmi;
            this.avx512Vbmi = (raw() & 2) != 0;
            return this.avx512Vbmi;
        }
        private Boolean avx512Vbmi2;

        /**
         * More AVX-512 manipulation of bytes in vectors.
         */
        public Boolean avx512Vbmi2() {
            if (this.avx512Vbmi2 != null)
                return this.avx512Vbmi2;
            this.avx512Vbmi2 = (raw() & 64) != 0;
            return this.avx512Vbmi2;
        }
        private Boolean avx512Vnni;

        /**
         * AVX-512 neural network instructions.
         */
        public Boolean avx512Vnni() {
            if (this.avx512Vnni != null)
                return this.avx512Vnni;
            this.avx512Vnni = (raw() & 2048) != 0;
            return this.avx512Vnni;
        }
        private Boolean avx512Vpopcntdq;

        /**
         * AVX-512 bit counting in doublewords and quadwords.
         */
        public Boolean avx512Vpopcntdq() {
            if (this.avx512Vpopcntdq != null)
                return this.avx512Vpopcntdq;
            this.avx512Vpopcntdq = (raw() & 16384) != 0;
            return this.avx512Vpopcntdq;
        }
        private Boolean bld;

        /**
         * Debug exception for locks that hold the bus.
         */
        public Boolean bld() {
            if (this.bld != null)
                return this.bld;
            this.bld = (raw() & 16777216) != 0;
            return this.bld;
        }
        private Boolean cetSs;

        /**
         * Shadow stacks.
         */
        public Boolean cetSs() {
            if (this.cetSs != null)
                return this.cetSs;
            this.cetSs = (raw() & 128) != 0;
            return this.cetSs;
        }
        private Boolean cldemote;

        /**
         * CLDEMOTE.
         */
        public Boolean cldemote() {
            if (this.cldemote != null)
                return this.cldemote;
            this.cldemote = (raw() & 33554432) != 0;
            return this.cldemote;
        }
        private Boolean enqcmd;

        /**
         * ENQCMD and ENQCMDS.
         */
        public Boolean enqcmd() {
            if (this.enqcmd != null)
                return this.enqcmd;
            this.enqcmd = (raw() & 536870912) != 0;
            return this.enqcmd;
        }
        private Boolean gfni;

        /**
         * Galois field arithmetic.
         */
        public Boolean gfni() {
            if (this.gfni != null)
                return this.gfni;
            this.gfni = (raw() & 256) != 0;
            return this.gfni;
        }
        private Boolean la57;

        /**
         * Page tables with five levels.
         */
        public Boolean la57() {
            if (this.la57 != null)
                return this.la57;
            this.la57 = (raw() & 65536) != 0;
            return this.la57;
        }
        private Boolean movdir64b;

        /**
         * MOVDIR64B.
         */
        public Boolean movdir64b() {
            if (this.movdir64b != null)
                return this.movdir64b;
            this.movdir64b = (raw() & 268435456) != 0;
            return this.movdir64b;
        }
        private Boolean movdiri;

        /**
         * MOVDIRI.
         */
        public Boolean movdiri() {
            if (this.movdiri != null)
                return this.movdiri;
            this.movdiri = (raw() & 134217728) != 0;
            return this.movdiri;
        }
        private Boolean ospke;

        /**
         * The operating system has enabled protection keys; mirrors cr4.
         */
        public Boolean ospke() {
            if (this.ospke != null)
                return this.ospke;
            this.ospke = (raw() & 16) != 0;
            return this.ospke;
        }
        private Boolean pks;

        /**
         * Protection keys for supervisor pages.
         */
        public Boolean pks() {
            if (this.pks != null)
                return this.pks;
            this.pks = raw() >> 31 != 0;
            return this.pks;
        }
        private Boolean pku;

        /**
         * Protection keys for user pages.
         */
        public Boolean pku() {
            if (this.pku != null)
                return this.pku;
            this.pku = (raw() & 8) != 0;
            return this.pku;
        }
        private Boolean prefetchwt1;

        /**
         * PREFETCHWT1.
         */
        public Boolean prefetchwt1() {
            if (this.prefetchwt1 != null)
                return this.prefetchwt1;
            this.prefetchwt1 = (raw() & 1) != 0;
            return this.prefetchwt1;
        }
        private Boolean rdpid;

        /**
         * RDPID.
         */
        public Boolean rdpid() {
            if (this.rdpid != null)
                return this.rdpid;
            this.rdpid = (raw() & 4194304) != 0;
            return this.rdpid;
        }
        private Boolean sgxLc;

        /**
         * SGX launch configuration.
         */
        public Boolean sgxLc() {
            if (this.sgxLc != null)
                return this.sgxLc;
            this.sgxLc = (raw() & 1073741824) != 0;
            return this.sgxLc;
        }
        private Boolean tme;

        /**
         * Total memory encryption.
         */
        public Boolean tme() {
            if (this.tme != null)
                return this.tme;
            this.tme = (raw() & 8192) != 0;
            return this.tme;
        }
        private Boolean umip;

        /**
         * User code cannot read descriptor table registers.
         */
        public Boolean umip() {
            if (this.umip != null)
                return this.umip;
            this.umip = (raw() & 4) != 0;
            return this.umip;
        }
        private Boolean vaes;

        /**
         * AES on vectors.
         */
        public Boolean vaes() {
            if (this.vaes != null)
                return this.vaes;
            this.vaes = (raw() & 512) != 0;
            return this.vaes;
        }
        private Boolean vpclmulqdq;

        /**
         * Carry-less multiplication on vectors.
         */
        public Boolean vpclmulqdq() {
            if (this.vpclmulqdq != null)
                return this.vpclmulqdq;
            this.vpclmulqdq = (raw() & 1024) != 0;
            return this.vpclmulqdq;
        }
        private Boolean waitpkg;

        /**
         * UMONITOR, UMWAIT and TPAUSE.
         */
        public Boolean waitpkg() {
            if (this.waitpkg != null)
                return this.waitpkg;
            this.waitpkg = (raw() & 32) != 0;
            return this.waitpkg;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafFeatures0 _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafFeatures0 _parent() { return _parent; }
    }

    /**
     * Leaf 7 subleaf 0, edx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L273">CPUID level 0x00000007:0.edx</a>
     */
    public static class Features70Edx extends KaitaiStruct {
        public static Features70Edx fromFile(String fileName) throws IOException {
            return new Features70Edx(new ByteBufferKaitaiStream(fileName));
        }

        public Features70Edx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Features70Edx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures0 _parent) {
            this(_io, _parent, null);
        }

        public Features70Edx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures0 _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean amxBf16;

        /**
         * AMX on bfloat16 numbers.
         */
        public Boolean amxBf16() {
            if (this.amxBf16 != null)
                return this.amxBf16;
            this.amxBf16 = (raw() & 4194304) != 0;
            return this.amxBf16;
        }
        private Boolean amxInt8;

        /**
         * AMX on 8-bit integers.
         */
        public Boolean amxInt8() {
            if (this.amxInt8 != null)
                return this.amxInt8;
            this.amxInt8 = (raw() & 33554432) != 0;
            return this.amxInt8;
        }
        private Boolean amxTile;

        /**
         * AMX tiles.
         */
        public Boolean amxTile() {
            if (this.amxTile != null)
                return this.amxTile;
            this.amxTile = (raw() & 16777216) != 0;
            return this.amxTile;
        }
        private Boolean archCaps;

        /**
         * ARCH_CAPABILITIES MSR.
         */
        public Boolean archCaps() {
            if (this.archCaps != null)
                return this.archCaps;
            this.archCaps = (raw() & 536870912) != 0;
            return this.archCaps;
        }
        private Boolean archLbr;

        /**
         * Architectural last branch records.
         */
        public Boolean archLbr() {
            if (this.archLbr != null)
                return this.archLbr;
            this.archLbr = (raw() & 524288) != 0;
            return this.archLbr;
        }
        private Boolean avx5124fmaps;

        /**
         * Multiply-accumulate instructions of Xeon Phi.
         */
        public Boolean avx5124fmaps() {
            if (this.avx5124fmaps != null)
                return this.avx5124fmaps;
            this.avx5124fmaps = (raw() & 8) != 0;
            return this.avx5124fmaps;
        }
        private Boolean avx5124vnniw;

        /**
         * Neural network instructions of Xeon Phi.
         */
        public Boolean avx5124vnniw() {
            if (this.avx5124vnniw != null)
                return this.avx5124vnniw;
            this.avx5124vnniw = (raw() & 4) != 0;
            return this.avx5124vnniw;
        }
        private Boolean avx512Fp16;

        /**
         * AVX-512 on half-precision floats.
         */
        public Boolean avx512Fp16() {
            if (this.avx512Fp16 != null)
                return this.avx512Fp16;
            this.avx512Fp16 = (raw() & 8388608) != 0;
            return this.avx512Fp16;
        }
        private Boolean avx512Vp2intersect;

        /**
         * VP2INTERSECTD and VP2INTERSECTQ.
         */
        public Boolean avx512Vp2intersect() {
            if (this.avx512Vp2intersect != null)
                return this.avx512Vp2intersect;
            this.avx512Vp2intersect = (raw() & 256) != 0;
            return this.avx512Vp2intersect;
        }
        private Boolean cetIbt;

        /**
         * Indirect branch tracking.
         */
        public Boolean cetIbt() {
            if (this.cetIbt != null)
                return this.cetIbt;
            this.cetIbt = (raw() & 1048576) != 0;
            return this.cetIbt;
        }
        private Boolean coreCaps;

        /**
         * CORE_CAPABILITIES MSR.
         */
        public Boolean coreCaps() {
            if (this.coreCaps != null)
                return this.coreCaps;
            this.coreCaps = (raw() & 1073741824) != 0;
            return this.coreCaps;
        }
        private Boolean fsrm;

        /**
         * REP MOVSB is fast for short strings.
         */
        public Boolean fsrm() {
            if (this.fsrm != null)
                return this.fsrm;
            this.fsrm = (raw() & 16) != 0;
            return this.fsrm;
        }
        private Boolean hybrid;

        /**
         * Cores of more than one kind.
         */
        public Boolean hybrid() {
            if (this.hybrid != null)
                return this.hybrid;
            this.hybrid = (raw() & 32768) != 0;
            return this.hybrid;
        }
        private Boolean ibrsb;

        /**
         * IBRS and IBPB, as Intel enumerates them.
         */
        public Boolean ibrsb() {
            if (this.ibrsb != null)
                return this.ibrsb;
            this.ibrsb = (raw() & 67108864) != 0;
            return this.ibrsb;
        }
        private Boolean l1dFlush;

        /**
         * FLUSH_CMD MSR.
         */
        public Boolean l1dFlush() {
            if (this.l1dFlush != null)
                return this.l1dFlush;
            this.l1dFlush = (raw() & 268435456) != 0;
            return this.l1dFlush;
        }
        private Boolean mdClear;

        /**
         * VERW overwrites the processor's buffers.
         */
        public Boolean mdClear() {
            if (this.mdClear != null)
                return this.mdClear;
            this.mdClear = (raw() & 1024) != 0;
            return this.mdClear;
        }
        private Boolean pconfig;

        /**
         * PCONFIG.
         */
        public Boolean pconfig() {
            if (this.pconfig != null)
                return this.pconfig;
            this.pconfig = (raw() & 262144) != 0;
            return this.pconfig;
        }
        private Boolean rtmAlwaysAbort;

        /**
         * Transactions always abort.
         */
        public Boolean rtmAlwaysAbort() {
            if (this.rtmAlwaysAbort != null)
                return this.rtmAlwaysAbort;
            this.rtmAlwaysAbort = (raw() & 2048) != 0;
            return this.rtmAlwaysAbort;
        }
        private Boolean serialize;

        /**
         * SERIALIZE.
         */
        public Boolean serialize() {
            if (this.serialize != null)
                return this.serialize;
            this.serialize = (raw() & 16384) != 0;
            return this.serialize;
        }
        private Boolean sgxKeys;

        /**
         * SGX attestation keys.
         */
        public Boolean sgxKeys() {
            if (this.sgxKeys != null)
                return this.sgxKeys;
            this.sgxKeys = (raw() & 2) != 0;
            return this.sgxKeys;
        }
        private Boolean srbdsCtrl;

        /**
         * MCU_OPT_CTRL can disable the RDRAND mitigation.
         */
        public Boolean srbdsCtrl() {
            if (this.srbdsCtrl != null)
                return this.srbdsCtrl;
            this.srbdsCtrl = (raw() & 512) != 0;
            return this.srbdsCtrl;
        }
        private Boolean ssbd;

        /**
         * Speculative store bypass can be disabled, as Intel enumerates it.
         */
        public Boolean ssbd() {
            if (this.ssbd != null)
                return this.ssbd;
            this.ssbd = raw() >> 31 != 0;
            return this.ssbd;
        }
        private Boolean stibp;

        /**
         * Single-thread indirect branch predictors, as Intel enumerates them.
         */
        public Boolean stibp() {
            if (this.stibp != null)
                return this.stibp;
            this.stibp = (raw() & 134217728) != 0;
            return this.stibp;
        }
        private Boolean tsxForceAbort;

        /**
         * TSX_FORCE_ABORT MSR.
         */
        public Boolean tsxForceAbort() {
            if (this.tsxForceAbort != null)
                return this.tsxForceAbort;
            this.tsxForceAbort = (raw() & 8192) != 0;
            return this.tsxForceAbort;
        }
        private Boolean tsxldtrk;

        /**
         * Tracking of loads in a transaction can be suspended.
         */
        public Boolean tsxldtrk() {
            if (this.tsxldtrk != null)
                return this.tsxldtrk;
            this.tsxldtrk = (raw() & 65536) != 0;
            return this.tsxldtrk;
        }
        private Boolean uintr;

        /**
         * Interrupts delivered to user code.
         */
        public Boolean uintr() {
            if (this.uintr != null)
                return this.uintr;
            this.uintr = (raw() & 32) != 0;
            return this.uintr;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafFeatures0 _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafFeatures0 _parent() { return _parent; }
    }

    /**
     * Leaf 7 subleaf 1, eax.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L301">CPUID level 0x00000007:1.eax</a>
     */
    public static class Features71Eax extends KaitaiStruct {
        public static Features71Eax fromFile(String fileName) throws IOException {
            return new Features71Eax(new ByteBufferKaitaiStream(fileName));
        }

        public Features71Eax(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Features71Eax(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures1 _parent) {
            this(_io, _parent, null);
        }

        public Features71Eax(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures1 _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean amxFp16;

        /**
         * AMX on half-precision floats.
         */
        public Boolean amxFp16() {
            if (this.amxFp16 != null)
                return this.amxFp16;
            this.amxFp16 = (raw() & 2097152) != 0;
            return this.amxFp16;
        }
        private Boolean archPerfMon;

        /**
         * Architectural performance monitoring leaf.
         */
        public Boolean archPerfMon() {
            if (this.archPerfMon != null)
                return this.archPerfMon;
            this.archPerfMon = (raw() & 256) != 0;
            return this.archPerfMon;
        }
        private Boolean avx512Bf16;

        /**
         * AVX-512 on bfloat16 numbers.
         */
        public Boolean avx512Bf16() {
            if (this.avx512Bf16 != null)
                return this.avx512Bf16;
            this.avx512Bf16 = (raw() & 32) != 0;
            return this.avx512Bf16;
        }
        private Boolean avxIfma;

        /**
         * Integer fused multiply-add in AVX.
         */
        public Boolean avxIfma() {
            if (this.avxIfma != null)
                return this.avxIfma;
            this.avxIfma = (raw() & 8388608) != 0;
            return this.avxIfma;
        }
        private Boolean avxVnni;

        /**
         * Neural network instructions in AVX.
         */
        public Boolean avxVnni() {
            if (this.avxVnni != null)
                return this.avxVnni;
            this.avxVnni = (raw() & 16) != 0;
            return this.avxVnni;
        }
        private Boolean cmpccxadd;

        /**
         * Compare, exchange and add in one instruction.
         */
        public Boolean cmpccxadd() {
            if (this.cmpccxadd != null)
                return this.cmpccxadd;
            this.cmpccxadd = (raw() & 128) != 0;
            return this.cmpccxadd;
        }
        private Boolean fred;

        /**
         * Flexible return and event delivery.
         */
        public Boolean fred() {
            if (this.fred != null)
                return this.fred;
            this.fred = (raw() & 131072) != 0;
            return this.fred;
        }
        private Boolean fsrcs;

        /**
         * REP CMPSB and SCASB are fast for short strings.
         */
        public Boolean fsrcs() {
            if (this.fsrcs != null)
                return this.fsrcs;
            this.fsrcs = (raw() & 4096) != 0;
            return this.fsrcs;
        }
        private Boolean fsrs;

        /**
         * REP STOSB is fast for short strings.
         */
        public Boolean fsrs() {
            if (this.fsrs != null)
                return this.fsrs;
            this.fsrs = (raw() & 2048) != 0;
            return this.fsrs;
        }
        private Boolean fzrm;

        /**
         * REP MOVSB of zero length is fast.
         */
        public Boolean fzrm() {
            if (this.fzrm != null)
                return this.fzrm;
            this.fzrm = (raw() & 1024) != 0;
            return this.fzrm;
        }
        private Boolean lam;

        /**
         * Linear address masking.
         */
        public Boolean lam() {
            if (this.lam != null)
                return this.lam;
            this.lam = (raw() & 67108864) != 0;
            return this.lam;
        }
        private Boolean lass;

        /**
         * Linear address space separation of supervisor and user.
         */
        public Boolean lass() {
            if (this.lass != null)
                return this.lass;
            this.lass = (raw() & 64) != 0;
            return this.lass;
        }
        private Boolean lkgs;

        /**
         * LKGS.
         */
        public Boolean lkgs() {
            if (this.lkgs != null)
                return this.lkgs;
            this.lkgs = (raw() & 262144) != 0;
            return this.lkgs;
        }
        private Boolean movrs;

        /**
         * MOVRS, a load of data that others read too.
         */
        public Boolean movrs() {
            if (this.movrs != null)
                return this.movrs;
            this.movrs = raw() >> 31 != 0;
            return this.movrs;
        }
        private Boolean msrlist;

        /**
         * RDMSRLIST and WRMSRLIST.
         */
        public Boolean msrlist() {
            if (this.msrlist != null)
                return this.msrlist;
            this.msrlist = (raw() & 134217728) != 0;
            return this.msrlist;
        }
        private Boolean nmiSrc;

        /**
         * NMIs report their source.
         */
        public Boolean nmiSrc() {
            if (this.nmiSrc != null)
                return this.nmiSrc;
            this.nmiSrc = (raw() & 1048576) != 0;
            return this.nmiSrc;
        }
        private Boolean noInvd;

        /**
         * INVD cannot be executed.
         */
        public Boolean noInvd() {
            if (this.noInvd != null)
                return this.noInvd;
            this.noInvd = (raw() & 1073741824) != 0;
            return this.noInvd;
        }
        private Boolean sha512;

        /**
         * SHA-512.
         */
        public Boolean sha512() {
            if (this.sha512 != null)
                return this.sha512;
            this.sha512 = (raw() & 1) != 0;
            return this.sha512;
        }
        private Boolean sm3;

        /**
         * SM3 hash.
         */
        public Boolean sm3() {
            if (this.sm3 != null)
                return this.sm3;
            this.sm3 = (raw() & 2) != 0;
            return this.sm3;
        }
        private Boolean sm4;

        /**
         * SM4 cipher.
         */
        public Boolean sm4() {
            if (this.sm4 != null)
                return this.sm4;
            this.sm4 = (raw() & 4) != 0;
            return this.sm4;
        }
        private Boolean wrmsrns;

        /**
         * WRMSRNS, a WRMSR that does not serialise.
         */
        public Boolean wrmsrns() {
            if (this.wrmsrns != null)
                return this.wrmsrns;
            this.wrmsrns = (raw() & 524288) != 0;
            return this.wrmsrns;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafFeatures1 _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafFeatures1 _parent() { return _parent; }
    }

    /**
     * Leaf 7 subleaf 1, ebx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L343">CPUID level 0x00000007:1.ebx</a>
     */
    public static class Features71Ebx extends KaitaiStruct {
        public static Features71Ebx fromFile(String fileName) throws IOException {
            return new Features71Ebx(new ByteBufferKaitaiStream(fileName));
        }

        public Features71Ebx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Features71Ebx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures1 _parent) {
            this(_io, _parent, null);
        }

        public Features71Ebx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures1 _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean intelPpin;

        /**
         * Protected processor inventory number.
         */
        public Boolean intelPpin() {
            if (this.intelPpin != null)
                return this.intelPpin;
            this.intelPpin = (raw() & 1) != 0;
            return this.intelPpin;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafFeatures1 _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafFeatures1 _parent() { return _parent; }
    }

    /**
     * Leaf 7 subleaf 1, edx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L357">CPUID level 0x00000007:1.edx</a>
     */
    public static class Features71Edx extends KaitaiStruct {
        public static Features71Edx fromFile(String fileName) throws IOException {
            return new Features71Edx(new ByteBufferKaitaiStream(fileName));
        }

        public Features71Edx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Features71Edx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures1 _parent) {
            this(_io, _parent, null);
        }

        public Features71Edx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures1 _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean amxComplex;

        /**
         * AMX on complex numbers.
         */
        public Boolean amxComplex() {
            if (this.amxComplex != null)
                return this.amxComplex;
            this.amxComplex = (raw() & 256) != 0;
            return this.amxComplex;
        }
        private Boolean avxNeConvert;

        /**
         * Conversions in AVX that raise no exceptions.
         */
        public Boolean avxNeConvert() {
            if (this.avxNeConvert != null)
                return this.avxNeConvert;
            this.avxNeConvert = (raw() & 32) != 0;
            return this.avxNeConvert;
        }
        private Boolean avxVnniInt16;

        /**
         * 16-bit neural network instructions in AVX.
         */
        public Boolean avxVnniInt16() {
            if (this.avxVnniInt16 != null)
                return this.avxVnniInt16;
            this.avxVnniInt16 = (raw() & 1024) != 0;
            return this.avxVnniInt16;
        }
        private Boolean avxVnniInt8;

        /**
         * 8-bit neural network instructions in AVX.
         */
        public Boolean avxVnniInt8() {
            if (this.avxVnniInt8 != null)
                return this.avxVnniInt8;
            this.avxVnniInt8 = (raw() & 16) != 0;
            return this.avxVnniInt8;
        }
        private Boolean cetSss;

        /**
         * Supervisor shadow stacks are safe to use.
         */
        public Boolean cetSss() {
            if (this.cetSss != null)
                return this.cetSss;
            this.cetSss = (raw() & 262144) != 0;
            return this.cetSss;
        }
        private Boolean prefetchi;

        /**
         * PREFETCHIT0 and PREFETCHIT1.
         */
        public Boolean prefetchi() {
            if (this.prefetchi != null)
                return this.prefetchi;
            this.prefetchi = (raw() & 16384) != 0;
            return this.prefetchi;
        }
        private Boolean slsm;

        /**
         * Static lockstep mode.
         */
        public Boolean slsm() {
            if (this.slsm != null)
                return this.slsm;
            this.slsm = (raw() & 16777216) != 0;
            return this.slsm;
        }
        private Boolean uiretUif;

        /**
         * UIRET updates the user interrupt flag.
         */
        public Boolean uiretUif() {
            if (this.uiretUif != null)
                return this.uiretUif;
            this.uiretUif = (raw() & 131072) != 0;
            return this.uiretUif;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafFeatures1 _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafFeatures1 _parent() { return _parent; }
    }

    /**
     * Leaf 7 subleaf 2, edx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L346">CPUID level 0x00000007:2.edx</a>
     */
    public static class Features72Edx extends KaitaiStruct {
        public static Features72Edx fromFile(String fileName) throws IOException {
            return new Features72Edx(new ByteBufferKaitaiStream(fileName));
        }

        public Features72Edx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Features72Edx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures2 _parent) {
            this(_io, _parent, null);
        }

        public Features72Edx(KaitaiStream _io, XenX86CpuPolicy.LeafFeatures2 _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean bhiCtrl;

        /**
         * SPEC_CTRL can disable branch history for supervisor code.
         */
        public Boolean bhiCtrl() {
            if (this.bhiCtrl != null)
                return this.bhiCtrl;
            this.bhiCtrl = (raw() & 16) != 0;
            return this.bhiCtrl;
        }
        private Boolean ddpCtrl;

        /**
         * SPEC_CTRL can disable data-dependent prefetching.
         */
        public Boolean ddpCtrl() {
            if (this.ddpCtrl != null)
                return this.ddpCtrl;
            this.ddpCtrl = (raw() & 8) != 0;
            return this.ddpCtrl;
        }
        private Boolean intelPsfd;

        /**
         * Predictive store forwarding can be disabled in SPEC_CTRL.
         */
        public Boolean intelPsfd() {
            if (this.intelPsfd != null)
                return this.intelPsfd;
            this.intelPsfd = (raw() & 1) != 0;
            return this.intelPsfd;
        }
        private Boolean ipredCtrl;

        /**
         * SPEC_CTRL restrains indirect branch prediction.
         */
        public Boolean ipredCtrl() {
            if (this.ipredCtrl != null)
                return this.ipredCtrl;
            this.ipredCtrl = (raw() & 2) != 0;
            return this.ipredCtrl;
        }
        private Boolean mcdtNo;

        /**
         * Configuration-dependent timing does not occur.
         */
        public Boolean mcdtNo() {
            if (this.mcdtNo != null)
                return this.mcdtNo;
            this.mcdtNo = (raw() & 32) != 0;
            return this.mcdtNo;
        }
        private Boolean rrsbaCtrl;

        /**
         * SPEC_CTRL restrains the return stack's fallback predictor.
         */
        public Boolean rrsbaCtrl() {
            if (this.rrsbaCtrl != null)
                return this.rrsbaCtrl;
            this.rrsbaCtrl = (raw() & 4) != 0;
            return this.rrsbaCtrl;
        }
        private Boolean ucLockDis;

        /**
         * Locks on uncached memory can be forbidden.
         */
        public Boolean ucLockDis() {
            if (this.ucLockDis != null)
                return this.ucLockDis;
            this.ucLockDis = (raw() & 64) != 0;
            return this.ucLockDis;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafFeatures2 _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafFeatures2 _parent() { return _parent; }
    }

    /**
     * Leaf 0xd subleaf 1, eax.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L180">CPUID level 0x0000000D:1.eax</a>
     */
    public static class FeaturesD1Eax extends KaitaiStruct {
        public static FeaturesD1Eax fromFile(String fileName) throws IOException {
            return new FeaturesD1Eax(new ByteBufferKaitaiStream(fileName));
        }

        public FeaturesD1Eax(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FeaturesD1Eax(KaitaiStream _io, XenX86CpuPolicy.LeafXstate1 _parent) {
            this(_io, _parent, null);
        }

        public FeaturesD1Eax(KaitaiStream _io, XenX86CpuPolicy.LeafXstate1 _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean xfd;

        /**
         * Extended feature disable MSRs.
         */
        public Boolean xfd() {
            if (this.xfd != null)
                return this.xfd;
            this.xfd = (raw() & 16) != 0;
            return this.xfd;
        }
        private Boolean xgetbv1;

        /**
         * XGETBV with ecx 1.
         */
        public Boolean xgetbv1() {
            if (this.xgetbv1 != null)
                return this.xgetbv1;
            this.xgetbv1 = (raw() & 4) != 0;
            return this.xgetbv1;
        }
        private Boolean xsavec;

        /**
         * XSAVEC and the compacted format.
         */
        public Boolean xsavec() {
            if (this.xsavec != null)
                return this.xsavec;
            this.xsavec = (raw() & 2) != 0;
            return this.xsavec;
        }
        private Boolean xsaveopt;

        /**
         * XSAVEOPT.
         */
        public Boolean xsaveopt() {
            if (this.xsaveopt != null)
                return this.xsaveopt;
            this.xsaveopt = (raw() & 1) != 0;
            return this.xsaveopt;
        }
        private Boolean xsaves;

        /**
         * XSAVES, XRSTORS and the XSS MSR.
         */
        public Boolean xsaves() {
            if (this.xsaves != null)
                return this.xsaves;
            this.xsaves = (raw() & 8) != 0;
            return this.xsaves;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafXstate1 _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafXstate1 _parent() { return _parent; }
    }

    /**
     * Leaf 0x80000001, ecx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L156">CPUID level 0x80000001.ecx</a>
     */
    public static class FeaturesE1Ecx extends KaitaiStruct {
        public static FeaturesE1Ecx fromFile(String fileName) throws IOException {
            return new FeaturesE1Ecx(new ByteBufferKaitaiStream(fileName));
        }

        public FeaturesE1Ecx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FeaturesE1Ecx(KaitaiStream _io, XenX86CpuPolicy.LeafExtendedFeatures _parent) {
            this(_io, _parent, null);
        }

        public FeaturesE1Ecx(KaitaiStream _io, XenX86CpuPolicy.LeafExtendedFeatures _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean abm;

        /**
         * LZCNT (and POPCNT).
         */
        public Boolean abm() {
            if (this.abm != null)
                return this.abm;
            this.abm = (raw() & 32) != 0;
            return this.abm;
        }
        private Boolean addrMskExt;

        /**
         * Address masks of breakpoints cover 32 bits.
         */
        public Boolean addrMskExt() {
            if (this.addrMskExt != null)
                return this.addrMskExt;
            this.addrMskExt = (raw() & 1073741824) != 0;
            return this.addrMskExt;
        }
        private Boolean amd3dnowprefetch;

        /**
         * PREFETCH and PREFETCHW.
         */
        public Boolean amd3dnowprefetch() {
            if (this.amd3dnowprefetch != null)
                return this.amd3dnowprefetch;
            this.amd3dnowprefetch = (raw() & 256) != 0;
            return this.amd3dnowprefetch;
        }
        private Boolean cmpLegacy;

        /**
         * Logical processors that leaf 1 counts are cores, not threads.
         */
        public Boolean cmpLegacy() {
            if (this.cmpLegacy != null)
                return this.cmpLegacy;
            this.cmpLegacy = (raw() & 2) != 0;
            return this.cmpLegacy;
        }
        private Boolean cr8Legacy;

        /**
         * cr8 is reachable outside long mode.
         */
        public Boolean cr8Legacy() {
            if (this.cr8Legacy != null)
                return this.cr8Legacy;
            this.cr8Legacy = (raw() & 16) != 0;
            return this.cr8Legacy;
        }
        private Boolean dbext;

        /**
         * Data breakpoints with an address mask.
         */
        public Boolean dbext() {
            if (this.dbext != null)
                return this.dbext;
            this.dbext = (raw() & 67108864) != 0;
            return this.dbext;
        }
        private Boolean extapic;

        /**
         * Extended local APIC registers.
         */
        public Boolean extapic() {
            if (this.extapic != null)
                return this.extapic;
            this.extapic = (raw() & 8) != 0;
            return this.extapic;
        }
        private Boolean fma4;

        /**
         * FMA with four operands.
         */
        public Boolean fma4() {
            if (this.fma4 != null)
                return this.fma4;
            this.fma4 = (raw() & 65536) != 0;
            return this.fma4;
        }
        private Boolean ibs;

        /**
         * Instruction-based sampling.
         */
        public Boolean ibs() {
            if (this.ibs != null)
                return this.ibs;
            this.ibs = (raw() & 1024) != 0;
            return this.ibs;
        }
        private Boolean lahfLm;

        /**
         * LAHF and SAHF in long mode.
         */
        public Boolean lahfLm() {
            if (this.lahfLm != null)
                return this.lahfLm;
            this.lahfLm = (raw() & 1) != 0;
            return this.lahfLm;
        }
        private Boolean lwp;

        /**
         * Lightweight profiling.
         */
        public Boolean lwp() {
            if (this.lwp != null)
                return this.lwp;
            this.lwp = (raw() & 32768) != 0;
            return this.lwp;
        }
        private Boolean misalignsse;

        /**
         * SSE operands in memory may be unaligned.
         */
        public Boolean misalignsse() {
            if (this.misalignsse != null)
                return this.misalignsse;
            this.misalignsse = (raw() & 128) != 0;
            return this.misalignsse;
        }
        private Boolean monitorx;

        /**
         * MONITORX and MWAITX.
         */
        public Boolean monitorx() {
            if (this.monitorx != null)
                return this.monitorx;
            this.monitorx = (raw() & 536870912) != 0;
            return this.monitorx;
        }
        private Boolean nodeidMsr;

        /**
         * MSR with the node id.
         */
        public Boolean nodeidMsr() {
            if (this.nodeidMsr != null)
                return this.nodeidMsr;
            this.nodeidMsr = (raw() & 524288) != 0;
            return this.nodeidMsr;
        }
        private Boolean osvw;

        /**
         * MSRs list the workarounds that the operating system should apply (OSVW).
         */
        public Boolean osvw() {
            if (this.osvw != null)
                return this.osvw;
            this.osvw = (raw() & 512) != 0;
            return this.osvw;
        }
        private Boolean skinit;

        /**
         * SKINIT and STGI.
         */
        public Boolean skinit() {
            if (this.skinit != null)
                return this.skinit;
            this.skinit = (raw() & 4096) != 0;
            return this.skinit;
        }
        private Boolean sse4a;

        /**
         * SSE4A.
         */
        public Boolean sse4a() {
            if (this.sse4a != null)
                return this.sse4a;
            this.sse4a = (raw() & 64) != 0;
            return this.sse4a;
        }
        private Boolean svm;

        /**
         * AMD's secure virtual machine.
         */
        public Boolean svm() {
            if (this.svm != null)
                return this.svm;
            this.svm = (raw() & 4) != 0;
            return this.svm;
        }
        private Boolean tbm;

        /**
         * Trailing bit manipulation.
         */
        public Boolean tbm() {
            if (this.tbm != null)
                return this.tbm;
            this.tbm = (raw() & 2097152) != 0;
            return this.tbm;
        }
        private Boolean topoext;

        /**
         * Topology leaves 0x8000001d and 0x8000001e.
         */
        public Boolean topoext() {
            if (this.topoext != null)
                return this.topoext;
            this.topoext = (raw() & 4194304) != 0;
            return this.topoext;
        }
        private Boolean wdt;

        /**
         * Watchdog timer.
         */
        public Boolean wdt() {
            if (this.wdt != null)
                return this.wdt;
            this.wdt = (raw() & 8192) != 0;
            return this.wdt;
        }
        private Boolean xop;

        /**
         * XOP.
         */
        public Boolean xop() {
            if (this.xop != null)
                return this.xop;
            this.xop = (raw() & 2048) != 0;
            return this.xop;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafExtendedFeatures _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafExtendedFeatures _parent() { return _parent; }
    }

    /**
     * Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L145">CPUID level 0x80000001.edx</a>
     */
    public static class FeaturesE1Edx extends KaitaiStruct {
        public static FeaturesE1Edx fromFile(String fileName) throws IOException {
            return new FeaturesE1Edx(new ByteBufferKaitaiStream(fileName));
        }

        public FeaturesE1Edx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FeaturesE1Edx(KaitaiStream _io, XenX86CpuPolicy.LeafExtendedFeatures _parent) {
            this(_io, _parent, null);
        }

        public FeaturesE1Edx(KaitaiStream _io, XenX86CpuPolicy.LeafExtendedFeatures _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean amd3dnow;

        /**
         * 3DNow!.
         */
        public Boolean amd3dnow() {
            if (this.amd3dnow != null)
                return this.amd3dnow;
            this.amd3dnow = raw() >> 31 != 0;
            return this.amd3dnow;
        }
        private Boolean amd3dnowext;

        /**
         * Extensions of 3DNow!.
         */
        public Boolean amd3dnowext() {
            if (this.amd3dnowext != null)
                return this.amd3dnowext;
            this.amd3dnowext = (raw() & 1073741824) != 0;
            return this.amd3dnowext;
        }
        private Boolean ffxsr;

        /**
         * FXSAVE and FXRSTOR can leave out the XMM registers.
         */
        public Boolean ffxsr() {
            if (this.ffxsr != null)
                return this.ffxsr;
            this.ffxsr = (raw() & 33554432) != 0;
            return this.ffxsr;
        }
        private Boolean lm;

        /**
         * Long mode.
         */
        public Boolean lm() {
            if (this.lm != null)
                return this.lm;
            this.lm = (raw() & 536870912) != 0;
            return this.lm;
        }
        private Boolean mmxext;

        /**
         * AMD's extensions of MMX.
         */
        public Boolean mmxext() {
            if (this.mmxext != null)
                return this.mmxext;
            this.mmxext = (raw() & 4194304) != 0;
            return this.mmxext;
        }
        private Boolean nx;

        /**
         * Pages can be marked as not executable.
         */
        public Boolean nx() {
            if (this.nx != null)
                return this.nx;
            this.nx = (raw() & 1048576) != 0;
            return this.nx;
        }
        private Boolean page1gb;

        /**
         * 1 GiB pages.
         */
        public Boolean page1gb() {
            if (this.page1gb != null)
                return this.page1gb;
            this.page1gb = (raw() & 67108864) != 0;
            return this.page1gb;
        }
        private Boolean rdtscp;

        /**
         * RDTSCP and the TSC_AUX MSR.
         */
        public Boolean rdtscp() {
            if (this.rdtscp != null)
                return this.rdtscp;
            this.rdtscp = (raw() & 134217728) != 0;
            return this.rdtscp;
        }
        private Boolean syscall;

        /**
         * SYSCALL and SYSRET.
         */
        public Boolean syscall() {
            if (this.syscall != null)
                return this.syscall;
            this.syscall = (raw() & 2048) != 0;
            return this.syscall;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafExtendedFeatures _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafExtendedFeatures _parent() { return _parent; }
    }

    /**
     * Leaf 0x80000021, eax.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L323">CPUID level 0x80000021.eax</a>
     */
    public static class FeaturesE21Eax extends KaitaiStruct {
        public static FeaturesE21Eax fromFile(String fileName) throws IOException {
            return new FeaturesE21Eax(new ByteBufferKaitaiStream(fileName));
        }

        public FeaturesE21Eax(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FeaturesE21Eax(KaitaiStream _io, XenX86CpuPolicy.LeafExtendedFeatures2 _parent) {
            this(_io, _parent, null);
        }

        public FeaturesE21Eax(KaitaiStream _io, XenX86CpuPolicy.LeafExtendedFeatures2 _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean amdFsrc;

        /**
         * REP CMPSB is fast for short strings.
         */
        public Boolean amdFsrc() {
            if (this.amdFsrc != null)
                return this.amdFsrc;
            this.amdFsrc = (raw() & 2048) != 0;
            return this.amdFsrc;
        }
        private Boolean amdFsrs;

        /**
         * REP STOSB is fast for short strings.
         */
        public Boolean amdFsrs() {
            if (this.amdFsrs != null)
                return this.amdFsrs;
            this.amdFsrs = (raw() & 1024) != 0;
            return this.amdFsrs;
        }
        private Boolean amdPrefetchi;

        /**
         * PREFETCHIT0 and PREFETCHIT1.
         */
        public Boolean amdPrefetchi() {
            if (this.amdPrefetchi != null)
                return this.amdPrefetchi;
            this.amdPrefetchi = (raw() & 1048576) != 0;
            return this.amdPrefetchi;
        }
        private Boolean autoIbrs;

        /**
         * IBRS can be enabled automatically.
         */
        public Boolean autoIbrs() {
            if (this.autoIbrs != null)
                return this.autoIbrs;
            this.autoIbrs = (raw() & 256) != 0;
            return this.autoIbrs;
        }
        private Boolean avx512Bmm;

        /**
         * AVX-512 bit matrix multiplication.
         */
        public Boolean avx512Bmm() {
            if (this.avx512Bmm != null)
                return this.avx512Bmm;
            this.avx512Bmm = (raw() & 8388608) != 0;
            return this.avx512Bmm;
        }
        private Boolean cpuidUserDis;

        /**
         * CPUID can be disabled for user code.
         */
        public Boolean cpuidUserDis() {
            if (this.cpuidUserDis != null)
                return this.cpuidUserDis;
            this.cpuidUserDis = (raw() & 131072) != 0;
            return this.cpuidUserDis;
        }
        private Boolean epsf;

        /**
         * Enhanced predictive store forwarding.
         */
        public Boolean epsf() {
            if (this.epsf != null)
                return this.epsf;
            this.epsf = (raw() & 262144) != 0;
            return this.epsf;
        }
        private Boolean fsGsNs;

        /**
         * Writing the FS and GS base MSRs does not serialise.
         */
        public Boolean fsGsNs() {
            if (this.fsGsNs != null)
                return this.fsGsNs;
            this.fsGsNs = (raw() & 2) != 0;
            return this.fsGsNs;
        }
        private Boolean fsrsc;

        /**
         * REP SCASB is fast for short strings.
         */
        public Boolean fsrsc() {
            if (this.fsrsc != null)
                return this.fsrsc;
            this.fsrsc = (raw() & 524288) != 0;
            return this.fsrsc;
        }
        private Boolean ibpbBrtype;

        /**
         * IBPB flushes predicted branch types too.
         */
        public Boolean ibpbBrtype() {
            if (this.ibpbBrtype != null)
                return this.ibpbBrtype;
            this.ibpbBrtype = (raw() & 268435456) != 0;
            return this.ibpbBrtype;
        }
        private Boolean lfenceDispatch;

        /**
         * LFENCE always holds back dispatch.
         */
        public Boolean lfenceDispatch() {
            if (this.lfenceDispatch != null)
                return this.lfenceDispatch;
            this.lfenceDispatch = (raw() & 4) != 0;
            return this.lfenceDispatch;
        }
        private Boolean noNestBp;

        /**
         * No data breakpoints within breakpoints.
         */
        public Boolean noNestBp() {
            if (this.noNestBp != null)
                return this.noNestBp;
            this.noNestBp = (raw() & 1) != 0;
            return this.noNestBp;
        }
        private Boolean nscb;

        /**
         * A null selector clears the segment's base and limit.
         */
        public Boolean nscb() {
            if (this.nscb != null)
                return this.nscb;
            this.nscb = (raw() & 64) != 0;
            return this.nscb;
        }
        private Boolean sbpb;

        /**
         * Selective branch predictor barrier.
         */
        public Boolean sbpb() {
            if (this.sbpb != null)
                return this.sbpb;
            this.sbpb = (raw() & 134217728) != 0;
            return this.sbpb;
        }
        private Boolean srsoMsrFix;

        /**
         * An MSR bit reduces speculation against return stack overflow.
         */
        public Boolean srsoMsrFix() {
            if (this.srsoMsrFix != null)
                return this.srsoMsrFix;
            this.srsoMsrFix = raw() >> 31 != 0;
            return this.srsoMsrFix;
        }
        private Boolean srsoNo;

        /**
         * Not vulnerable to speculative return stack overflow.
         */
        public Boolean srsoNo() {
            if (this.srsoNo != null)
                return this.srsoNo;
            this.srsoNo = (raw() & 536870912) != 0;
            return this.srsoNo;
        }
        private Boolean srsoUsNo;

        /**
         * Not vulnerable to speculative return stack overflow between user and supervisor.
         */
        public Boolean srsoUsNo() {
            if (this.srsoUsNo != null)
                return this.srsoUsNo;
            this.srsoUsNo = (raw() & 1073741824) != 0;
            return this.srsoUsNo;
        }
        private Boolean verwClear;

        /**
         * VERW overwrites the processor's buffers.
         */
        public Boolean verwClear() {
            if (this.verwClear != null)
                return this.verwClear;
            this.verwClear = (raw() & 32) != 0;
            return this.verwClear;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafExtendedFeatures2 _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafExtendedFeatures2 _parent() { return _parent; }
    }

    /**
     * Leaf 0x80000021, ecx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L403">CPUID level 0x80000021.ecx</a>
     */
    public static class FeaturesE21Ecx extends KaitaiStruct {
        public static FeaturesE21Ecx fromFile(String fileName) throws IOException {
            return new FeaturesE21Ecx(new ByteBufferKaitaiStream(fileName));
        }

        public FeaturesE21Ecx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FeaturesE21Ecx(KaitaiStream _io, XenX86CpuPolicy.LeafExtendedFeatures2 _parent) {
            this(_io, _parent, null);
        }

        public FeaturesE21Ecx(KaitaiStream _io, XenX86CpuPolicy.LeafExtendedFeatures2 _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean tsaL1No;

        /**
         * Not vulnerable to transient scheduler attacks on the L1 data cache.
         */
        public Boolean tsaL1No() {
            if (this.tsaL1No != null)
                return this.tsaL1No;
            this.tsaL1No = (raw() & 4) != 0;
            return this.tsaL1No;
        }
        private Boolean tsaSqNo;

        /**
         * Not vulnerable to transient scheduler attacks on the store queue.
         */
        public Boolean tsaSqNo() {
            if (this.tsaSqNo != null)
                return this.tsaSqNo;
            this.tsaSqNo = (raw() & 2) != 0;
            return this.tsaSqNo;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafExtendedFeatures2 _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafExtendedFeatures2 _parent() { return _parent; }
    }

    /**
     * Leaf 0x80000007, edx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L246">CPUID level 0x80000007.edx</a>
     */
    public static class FeaturesE7Edx extends KaitaiStruct {
        public static FeaturesE7Edx fromFile(String fileName) throws IOException {
            return new FeaturesE7Edx(new ByteBufferKaitaiStream(fileName));
        }

        public FeaturesE7Edx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FeaturesE7Edx(KaitaiStream _io, XenX86CpuPolicy.LeafPower _parent) {
            this(_io, _parent, null);
        }

        public FeaturesE7Edx(KaitaiStream _io, XenX86CpuPolicy.LeafPower _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean cpb;

        /**
         * Core performance boost.
         */
        public Boolean cpb() {
            if (this.cpb != null)
                return this.cpb;
            this.cpb = (raw() & 512) != 0;
            return this.cpb;
        }
        private Boolean efro;

        /**
         * APERF and MPERF have read-only copies.
         */
        public Boolean efro() {
            if (this.efro != null)
                return this.efro;
            this.efro = (raw() & 1024) != 0;
            return this.efro;
        }
        private Boolean hwPstate;

        /**
         * Performance states are set by hardware MSRs.
         */
        public Boolean hwPstate() {
            if (this.hwPstate != null)
                return this.hwPstate;
            this.hwPstate = (raw() & 128) != 0;
            return this.hwPstate;
        }
        private Boolean itsc;

        /**
         * The TSC runs at one rate in every power state.
         */
        public Boolean itsc() {
            if (this.itsc != null)
                return this.itsc;
            this.itsc = (raw() & 256) != 0;
            return this.itsc;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafPower _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafPower _parent() { return _parent; }
    }

    /**
     * Leaf 0x80000008, ebx.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L252">CPUID level 0x80000008.ebx</a>
     */
    public static class FeaturesE8Ebx extends KaitaiStruct {
        public static FeaturesE8Ebx fromFile(String fileName) throws IOException {
            return new FeaturesE8Ebx(new ByteBufferKaitaiStream(fileName));
        }

        public FeaturesE8Ebx(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FeaturesE8Ebx(KaitaiStream _io, XenX86CpuPolicy.LeafAddressSizes _parent) {
            this(_io, _parent, null);
        }

        public FeaturesE8Ebx(KaitaiStream _io, XenX86CpuPolicy.LeafAddressSizes _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean amdPpin;

        /**
         * Protected processor inventory number.
         */
        public Boolean amdPpin() {
            if (this.amdPpin != null)
                return this.amdPpin;
            this.amdPpin = (raw() & 8388608) != 0;
            return this.amdPpin;
        }
        private Boolean amdSsbd;

        /**
         * Speculative store bypass can be disabled in SPEC_CTRL.
         */
        public Boolean amdSsbd() {
            if (this.amdSsbd != null)
                return this.amdSsbd;
            this.amdSsbd = (raw() & 16777216) != 0;
            return this.amdSsbd;
        }
        private Boolean amdStibp;

        /**
         * Single-thread indirect branch predictors, in SPEC_CTRL.
         */
        public Boolean amdStibp() {
            if (this.amdStibp != null)
                return this.amdStibp;
            this.amdStibp = (raw() & 32768) != 0;
            return this.amdStibp;
        }
        private Boolean btcNo;

        /**
         * Not vulnerable to branch type confusion.
         */
        public Boolean btcNo() {
            if (this.btcNo != null)
                return this.btcNo;
            this.btcNo = (raw() & 536870912) != 0;
            return this.btcNo;
        }
        private Boolean clzero;

        /**
         * CLZERO.
         */
        public Boolean clzero() {
            if (this.clzero != null)
                return this.clzero;
            this.clzero = (raw() & 1) != 0;
            return this.clzero;
        }
        private Boolean cppc;

        /**
         * Collaborative processor performance control.
         */
        public Boolean cppc() {
            if (this.cppc != null)
                return this.cppc;
            this.cppc = (raw() & 134217728) != 0;
            return this.cppc;
        }
        private Boolean ibpb;

        /**
         * Indirect branch predictor barrier, in PRED_CMD.
         */
        public Boolean ibpb() {
            if (this.ibpb != null)
                return this.ibpb;
            this.ibpb = (raw() & 4096) != 0;
            return this.ibpb;
        }
        private Boolean ibpbRet;

        /**
         * IBPB flushes predicted return addresses too.
         */
        public Boolean ibpbRet() {
            if (this.ibpbRet != null)
                return this.ibpbRet;
            this.ibpbRet = (raw() & 1073741824) != 0;
            return this.ibpbRet;
        }
        private Boolean ibrs;

        /**
         * Indirect branch restricted speculation, in SPEC_CTRL.
         */
        public Boolean ibrs() {
            if (this.ibrs != null)
                return this.ibrs;
            this.ibrs = (raw() & 16384) != 0;
            return this.ibrs;
        }
        private Boolean ibrsAlways;

        /**
         * IBRS is best left enabled.
         */
        public Boolean ibrsAlways() {
            if (this.ibrsAlways != null)
                return this.ibrsAlways;
            this.ibrsAlways = (raw() & 65536) != 0;
            return this.ibrsAlways;
        }
        private Boolean ibrsFast;

        /**
         * IBRS is preferable to software mitigations.
         */
        public Boolean ibrsFast() {
            if (this.ibrsFast != null)
                return this.ibrsFast;
            this.ibrsFast = (raw() & 262144) != 0;
            return this.ibrsFast;
        }
        private Boolean ibrsSameMode;

        /**
         * IBRS protects within one privilege level too.
         */
        public Boolean ibrsSameMode() {
            if (this.ibrsSameMode != null)
                return this.ibrsSameMode;
            this.ibrsSameMode = (raw() & 524288) != 0;
            return this.ibrsSameMode;
        }
        private Boolean noLmsl;

        /**
         * EFER does not support segment limits in long mode.
         */
        public Boolean noLmsl() {
            if (this.noLmsl != null)
                return this.noLmsl;
            this.noLmsl = (raw() & 1048576) != 0;
            return this.noLmsl;
        }
        private Boolean psfd;

        /**
         * Predictive store forwarding can be disabled in SPEC_CTRL.
         */
        public Boolean psfd() {
            if (this.psfd != null)
                return this.psfd;
            this.psfd = (raw() & 268435456) != 0;
            return this.psfd;
        }
        private Boolean rstrFpErrPtrs;

        /**
         * FXSAVE and FXRSTOR always handle the x87 error pointers.
         */
        public Boolean rstrFpErrPtrs() {
            if (this.rstrFpErrPtrs != null)
                return this.rstrFpErrPtrs;
            this.rstrFpErrPtrs = (raw() & 4) != 0;
            return this.rstrFpErrPtrs;
        }
        private Boolean ssbNo;

        /**
         * Not vulnerable to speculative store bypass.
         */
        public Boolean ssbNo() {
            if (this.ssbNo != null)
                return this.ssbNo;
            this.ssbNo = (raw() & 67108864) != 0;
            return this.ssbNo;
        }
        private Boolean stibpAlways;

        /**
         * STIBP is best left enabled.
         */
        public Boolean stibpAlways() {
            if (this.stibpAlways != null)
                return this.stibpAlways;
            this.stibpAlways = (raw() & 131072) != 0;
            return this.stibpAlways;
        }
        private Boolean virtSsbd;

        /**
         * Speculative store bypass can be disabled in VIRT_SPEC_CTRL.
         */
        public Boolean virtSsbd() {
            if (this.virtSsbd != null)
                return this.virtSsbd;
            this.virtSsbd = (raw() & 33554432) != 0;
            return this.virtSsbd;
        }
        private Boolean wbnoinvd;

        /**
         * WBNOINVD.
         */
        public Boolean wbnoinvd() {
            if (this.wbnoinvd != null)
                return this.wbnoinvd;
            this.wbnoinvd = (raw() & 512) != 0;
            return this.wbnoinvd;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.LeafAddressSizes _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.LeafAddressSizes _parent() { return _parent; }
    }

    /**
     * Registers of leaf 0x80000008.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafAddressSizes extends KaitaiStruct {
        public static LeafAddressSizes fromFile(String fileName) throws IOException {
            return new LeafAddressSizes(new ByteBufferKaitaiStream(fileName));
        }

        public LeafAddressSizes(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafAddressSizes(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafAddressSizes(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.maxPhysAddr = this._io.readU1();
            this.maxLinAddr = this._io.readU1();
            this.guestMaxPhysAddr = this._io.readU1();
            this.reservedEax = this._io.readU1();
            this.ebx = new FeaturesE8Ebx(this._io, this, _root);
            this.lastCore = this._io.readU1();
            this.apicId = this._io.readU1();
            this.reservedEcx = this._io.readU2le();
            this.edx = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.ebx._fetchInstances();
        }
        private Integer lenApicId;

        /**
         * Number of bits of an APIC id that number the cores.
         */
        public Integer lenApicId() {
            if (this.lenApicId != null)
                return this.lenApicId;
            this.lenApicId = ((Number) (apicId() >> 4 & 15)).intValue();
            return this.lenApicId;
        }
        private int maxPhysAddr;
        private int maxLinAddr;
        private int guestMaxPhysAddr;
        private int reservedEax;
        private FeaturesE8Ebx ebx;
        private int lastCore;
        private int apicId;
        private int reservedEcx;
        private long edx;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Bits of a physical address (eax).
         */
        public int maxPhysAddr() { return maxPhysAddr; }

        /**
         * Bits of a linear address (eax).
         */
        public int maxLinAddr() { return maxLinAddr; }

        /**
         * Bits of a guest's physical address where they differ from the host's (eax).
         */
        public int guestMaxPhysAddr() { return guestMaxPhysAddr; }

        /**
         * Reserved (eax).
         */
        public int reservedEax() { return reservedEax; }

        /**
         * Features in ebx.
         */
        public FeaturesE8Ebx ebx() { return ebx; }

        /**
         * Number of cores in the package, less one (ecx).
         */
        public int lastCore() { return lastCore; }

        /**
         * Bits 7-4 are `len_apic_id` (ecx).
         */
        public int apicId() { return apicId; }

        /**
         * Bits that Xen does not interpret (ecx).
         */
        public int reservedEcx() { return reservedEcx; }

        /**
         * Xen interprets none of its bits.
         */
        public long edx() { return edx; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafBrand extends KaitaiStruct {
        public static LeafBrand fromFile(String fileName) throws IOException {
            return new LeafBrand(new ByteBufferKaitaiStream(fileName));
        }

        public LeafBrand(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafBrand(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafBrand(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.brand = new String(KaitaiStream.bytesTerminate(this._io.readBytes(16), (byte) 0, false), StandardCharsets.ISO_8859_1);
        }

        public void _fetchInstances() {
        }
        private String brand;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Up to 16 characters of the brand string.
         */
        public String brand() { return brand; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaf 0x80000001.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafExtendedFeatures extends KaitaiStruct {
        public static LeafExtendedFeatures fromFile(String fileName) throws IOException {
            return new LeafExtendedFeatures(new ByteBufferKaitaiStream(fileName));
        }

        public LeafExtendedFeatures(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafExtendedFeatures(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafExtendedFeatures(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = new CpuSignature(this._io, this, _root);
            this.ebx = this._io.readU4le();
            this.ecx = new FeaturesE1Ecx(this._io, this, _root);
            this.edx = new FeaturesE1Edx(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.signature._fetchInstances();
            this.ecx._fetchInstances();
            this.edx._fetchInstances();
        }
        private CpuSignature signature;
        private long ebx;
        private FeaturesE1Ecx ecx;
        private FeaturesE1Edx edx;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Family, model and stepping; zero on Intel (eax).
         */
        public CpuSignature signature() { return signature; }

        /**
         * Brand and package; Xen interprets none of its bits.
         */
        public long ebx() { return ebx; }

        /**
         * Features in ecx.
         */
        public FeaturesE1Ecx ecx() { return ecx; }

        /**
         * Features in edx.
         */
        public FeaturesE1Edx edx() { return edx; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaf 0x80000021.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafExtendedFeatures2 extends KaitaiStruct {
        public static LeafExtendedFeatures2 fromFile(String fileName) throws IOException {
            return new LeafExtendedFeatures2(new ByteBufferKaitaiStream(fileName));
        }

        public LeafExtendedFeatures2(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafExtendedFeatures2(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafExtendedFeatures2(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.eax = new FeaturesE21Eax(this._io, this, _root);
            this.ucodeSize = this._io.readU2le();
            this.rapSize = this._io.readU1();
            this.reservedEbx = this._io.readU1();
            this.ecx = new FeaturesE21Ecx(this._io, this, _root);
            this.edx = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.eax._fetchInstances();
            this.ecx._fetchInstances();
        }
        private FeaturesE21Eax eax;
        private int ucodeSize;
        private int rapSize;
        private int reservedEbx;
        private FeaturesE21Ecx ecx;
        private long edx;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Features in eax.
         */
        public FeaturesE21Eax eax() { return eax; }

        /**
         * Size of a microcode patch, in units of 16 bytes (ebx).
         */
        public int ucodeSize() { return ucodeSize; }

        /**
         * Entries of the return address predictor, in units of 8 (ebx).
         */
        public int rapSize() { return rapSize; }

        /**
         * Reserved (ebx).
         */
        public int reservedEbx() { return reservedEbx; }

        /**
         * Features in ecx.
         */
        public FeaturesE21Ecx ecx() { return ecx; }

        /**
         * Xen interprets none of its bits.
         */
        public long edx() { return edx; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaf 7, subleaf 0.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafFeatures0 extends KaitaiStruct {
        public static LeafFeatures0 fromFile(String fileName) throws IOException {
            return new LeafFeatures0(new ByteBufferKaitaiStream(fileName));
        }

        public LeafFeatures0(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafFeatures0(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafFeatures0(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.maxSubleaf = this._io.readU4le();
            this.ebx = new Features70Ebx(this._io, this, _root);
            this.ecx = new Features70Ecx(this._io, this, _root);
            this.edx = new Features70Edx(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.ebx._fetchInstances();
            this.ecx._fetchInstances();
            this.edx._fetchInstances();
        }
        private long maxSubleaf;
        private Features70Ebx ebx;
        private Features70Ecx ecx;
        private Features70Edx edx;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Highest subleaf (eax).
         */
        public long maxSubleaf() { return maxSubleaf; }

        /**
         * Features in ebx.
         */
        public Features70Ebx ebx() { return ebx; }

        /**
         * Features in ecx.
         */
        public Features70Ecx ecx() { return ecx; }

        /**
         * Features in edx.
         */
        public Features70Edx edx() { return edx; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaf 7, subleaf 1.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafFeatures1 extends KaitaiStruct {
        public static LeafFeatures1 fromFile(String fileName) throws IOException {
            return new LeafFeatures1(new ByteBufferKaitaiStream(fileName));
        }

        public LeafFeatures1(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafFeatures1(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafFeatures1(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.eax = new Features71Eax(this._io, this, _root);
            this.ebx = new Features71Ebx(this._io, this, _root);
            this.ecx = this._io.readU4le();
            this.edx = new Features71Edx(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.eax._fetchInstances();
            this.ebx._fetchInstances();
            this.edx._fetchInstances();
        }
        private Features71Eax eax;
        private Features71Ebx ebx;
        private long ecx;
        private Features71Edx edx;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Features in eax.
         */
        public Features71Eax eax() { return eax; }

        /**
         * Features in ebx.
         */
        public Features71Ebx ebx() { return ebx; }

        /**
         * No features that Xen knows.
         */
        public long ecx() { return ecx; }

        /**
         * Features in edx.
         */
        public Features71Edx edx() { return edx; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaf 7, subleaf 2.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafFeatures2 extends KaitaiStruct {
        public static LeafFeatures2 fromFile(String fileName) throws IOException {
            return new LeafFeatures2(new ByteBufferKaitaiStream(fileName));
        }

        public LeafFeatures2(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafFeatures2(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafFeatures2(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.eax = this._io.readU4le();
            this.ebx = this._io.readU4le();
            this.ecx = this._io.readU4le();
            this.edx = new Features72Edx(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.edx._fetchInstances();
        }
        private long eax;
        private long ebx;
        private long ecx;
        private Features72Edx edx;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Reserved.
         */
        public long eax() { return eax; }

        /**
         * Reserved.
         */
        public long ebx() { return ebx; }

        /**
         * Reserved.
         */
        public long ecx() { return ecx; }

        /**
         * Features in edx.
         */
        public Features72Edx edx() { return edx; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
     * highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
     * when the guest executes CPUID.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpuid.h">Source</a>
     */
    public static class LeafHypervisor extends KaitaiStruct {
        public static LeafHypervisor fromFile(String fileName) throws IOException {
            return new LeafHypervisor(new ByteBufferKaitaiStream(fileName));
        }

        public LeafHypervisor(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafHypervisor(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafHypervisor(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.maxLeaf = this._io.readU4le();
            this.signature = new String(KaitaiStream.bytesTerminate(this._io.readBytes(12), (byte) 0, false), StandardCharsets.ISO_8859_1);
        }

        public void _fetchInstances() {
        }
        private long maxLeaf;
        private String signature;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Highest leaf of the range, or 0 (eax).
         */
        public long maxLeaf() { return maxLeaf; }

        /**
         * Name of the interface; empty in a policy (ebx, ecx, edx).
         */
        public String signature() { return signature; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaf 0x80000007.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafPower extends KaitaiStruct {
        public static LeafPower fromFile(String fileName) throws IOException {
            return new LeafPower(new ByteBufferKaitaiStream(fileName));
        }

        public LeafPower(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafPower(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafPower(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.eax = this._io.readU4le();
            this.ebx = this._io.readU4le();
            this.ecx = this._io.readU4le();
            this.edx = new FeaturesE7Edx(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.edx._fetchInstances();
        }
        private long eax;
        private long ebx;
        private long ecx;
        private FeaturesE7Edx edx;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Xen interprets none of its bits.
         */
        public long eax() { return eax; }

        /**
         * Xen interprets none of its bits.
         */
        public long ebx() { return ebx; }

        /**
         * Xen interprets none of its bits.
         */
        public long ecx() { return ecx; }

        /**
         * Features in edx.
         */
        public FeaturesE7Edx edx() { return edx; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaves 0 and 0x80000000.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafVendor extends KaitaiStruct {
        public static LeafVendor fromFile(String fileName) throws IOException {
            return new LeafVendor(new ByteBufferKaitaiStream(fileName));
        }

        public LeafVendor(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafVendor(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafVendor(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.maxLeaf = this._io.readU4le();
            this.vendorEbx = new String(this._io.readBytes(4), StandardCharsets.ISO_8859_1);
            this.vendorEcx = new String(this._io.readBytes(4), StandardCharsets.ISO_8859_1);
            this.vendorEdx = new String(this._io.readBytes(4), StandardCharsets.ISO_8859_1);
        }

        public void _fetchInstances() {
        }
        private String vendor;

        /**
         * The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
         * Intel leaves it zero in leaf 0x80000000.
         */
        public String vendor() {
            if (this.vendor != null)
                return this.vendor;
            this.vendor = (vendorEbx() + vendorEdx()) + vendorEcx();
            return this.vendor;
        }
        private long maxLeaf;
        private String vendorEbx;
        private String vendorEcx;
        private String vendorEdx;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Highest leaf of this range (eax).
         */
        public long maxLeaf() { return maxLeaf; }

        /**
         * First third of the vendor's name.
         */
        public String vendorEbx() { return vendorEbx; }

        /**
         * Last third of the vendor's name.
         */
        public String vendorEcx() { return vendorEcx; }

        /**
         * Second third of the vendor's name.
         */
        public String vendorEdx() { return vendorEdx; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaf 1.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafVersion extends KaitaiStruct {
        public static LeafVersion fromFile(String fileName) throws IOException {
            return new LeafVersion(new ByteBufferKaitaiStream(fileName));
        }

        public LeafVersion(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafVersion(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafVersion(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = new CpuSignature(this._io, this, _root);
            this.brandIndex = this._io.readU1();
            this.clflushSize = this._io.readU1();
            this.numLogicalProcessors = this._io.readU1();
            this.apicId = this._io.readU1();
            this.ecx = new Features1Ecx(this._io, this, _root);
            this.edx = new Features1Edx(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.signature._fetchInstances();
            this.ecx._fetchInstances();
            this.edx._fetchInstances();
        }
        private CpuSignature signature;
        private int brandIndex;
        private int clflushSize;
        private int numLogicalProcessors;
        private int apicId;
        private Features1Ecx ecx;
        private Features1Edx edx;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Family, model and stepping (eax).
         */
        public CpuSignature signature() { return signature; }

        /**
         * Number of a brand name; obsolete (ebx).
         */
        public int brandIndex() { return brandIndex; }

        /**
         * Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx).
         */
        public int clflushSize() { return clflushSize; }

        /**
         * Logical processors in the package (ebx).
         */
        public int numLogicalProcessors() { return numLogicalProcessors; }

        /**
         * Initial local APIC id (ebx).
         */
        public int apicId() { return apicId; }

        /**
         * Features in ecx.
         */
        public Features1Ecx ecx() { return ecx; }

        /**
         * Features in edx.
         */
        public Features1Edx edx() { return edx; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaf 0xd, subleaf 0.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafXstate0 extends KaitaiStruct {
        public static LeafXstate0 fromFile(String fileName) throws IOException {
            return new LeafXstate0(new ByteBufferKaitaiStream(fileName));
        }

        public LeafXstate0(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafXstate0(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafXstate0(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.xcr0Low = new XstateComponents(this._io, this, _root);
            this.currentSize = this._io.readU4le();
            this.maxSize = this._io.readU4le();
            this.xcr0High = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.xcr0Low._fetchInstances();
        }
        private XstateComponents xcr0Low;
        private long currentSize;
        private long maxSize;
        private long xcr0High;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Components that XCR0 may enable, low half (eax).
         */
        public XstateComponents xcr0Low() { return xcr0Low; }

        /**
         * Size of the XSAVE area in bytes for the components that are enabled (ebx).
         */
        public long currentSize() { return currentSize; }

        /**
         * Size of the XSAVE area in bytes for all components that can be enabled (ecx).
         */
        public long maxSize() { return maxSize; }

        /**
         * Components that XCR0 may enable, high half (edx).
         */
        public long xcr0High() { return xcr0High; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaf 0xd, subleaf 1.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
     */
    public static class LeafXstate1 extends KaitaiStruct {
        public static LeafXstate1 fromFile(String fileName) throws IOException {
            return new LeafXstate1(new ByteBufferKaitaiStream(fileName));
        }

        public LeafXstate1(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafXstate1(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafXstate1(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.eax = new FeaturesD1Eax(this._io, this, _root);
            this.currentSize = this._io.readU4le();
            this.xssLow = new XstateComponents(this._io, this, _root);
            this.xssHigh = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.eax._fetchInstances();
            this.xssLow._fetchInstances();
        }
        private FeaturesD1Eax eax;
        private long currentSize;
        private XstateComponents xssLow;
        private long xssHigh;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Features in eax.
         */
        public FeaturesD1Eax eax() { return eax; }

        /**
         * Size of the compacted XSAVE area in bytes for the components that are
         * enabled (ebx).
         */
        public long currentSize() { return currentSize; }

        /**
         * Components that the XSS MSR may enable, low half (ecx).
         */
        public XstateComponents xssLow() { return xssLow; }

        /**
         * Components that the XSS MSR may enable, high half (edx).
         */
        public long xssHigh() { return xssHigh; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L260-L264">struct xstate_component</a>
     */
    public static class LeafXstateComponent extends KaitaiStruct {
        public static LeafXstateComponent fromFile(String fileName) throws IOException {
            return new LeafXstateComponent(new ByteBufferKaitaiStream(fileName));
        }

        public LeafXstateComponent(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LeafXstateComponent(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent) {
            this(_io, _parent, null);
        }

        public LeafXstateComponent(KaitaiStream _io, XenX86CpuPolicy.CpuidLeaf _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenComponent = this._io.readU4le();
            this.ofsComponent = this._io.readU4le();
            this.ecx = this._io.readU4le();
            this.edx = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean isAligned;

        /**
         * The component begins at a multiple of 64 in a compacted area.
         */
        public Boolean isAligned() {
            if (this.isAligned != null)
                return this.isAligned;
            this.isAligned = (ecx() & 2) != 0;
            return this.isAligned;
        }
        private Boolean isSupervisor;

        /**
         * The component is enabled by the XSS MSR, not by XCR0.
         */
        public Boolean isSupervisor() {
            if (this.isSupervisor != null)
                return this.isSupervisor;
            this.isSupervisor = (ecx() & 1) != 0;
            return this.isSupervisor;
        }
        private long lenComponent;
        private long ofsComponent;
        private long ecx;
        private long edx;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.CpuidLeaf _parent;

        /**
         * Size of the component's state in bytes (eax).
         */
        public long lenComponent() { return lenComponent; }

        /**
         * Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx).
         */
        public long ofsComponent() { return ofsComponent; }

        /**
         * Properties of the component.
         */
        public long ecx() { return ecx; }

        /**
         * Reserved.
         */
        public long edx() { return edx; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.CpuidLeaf _parent() { return _parent; }
    }

    /**
     * One MSR of a policy. The type is at the start of a substream of its own
     * (`size: 16`), which `features` relies on.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333">struct xen_msr_entry</a>
     */
    public static class MsrEntry extends KaitaiStruct {
        public static MsrEntry fromFile(String fileName) throws IOException {
            return new MsrEntry(new ByteBufferKaitaiStream(fileName));
        }

        public MsrEntry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MsrEntry(KaitaiStream _io, XenX86CpuPolicy.MsrPolicy _parent) {
            this(_io, _parent, null);
        }

        public MsrEntry(KaitaiStream _io, XenX86CpuPolicy.MsrPolicy _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.index = this._io.readU4le();
            this.flags = this._io.readU4le();
            this.value = this._io.readU8le();
        }

        public void _fetchInstances() {
            features();
            if (this.features != null) {
                {
                    MsrIndex on = msr();
                    if (on != null) {
                        switch (msr()) {
                        case ARCH_CAPABILITIES: {
                            ((ArchCapabilities) (this.features))._fetchInstances();
                            break;
                        }
                        case PLATFORM_INFO: {
                            ((PlatformInfo) (this.features))._fetchInstances();
                            break;
                        }
                        }
                    }
                }
            }
        }
        private KaitaiStruct features;

        /**
         * The value, decoded. Absent for MSRs other than PLATFORM_INFO and
         * ARCH_CAPABILITIES.
         */
        public KaitaiStruct features() {
            if (this.features != null)
                return this.features;
            if ( ((msr() == XenX86CpuPolicy.MsrIndex.PLATFORM_INFO) || (msr() == XenX86CpuPolicy.MsrIndex.ARCH_CAPABILITIES)) ) {
                long _pos = this._io.pos();
                this._io.seek(8);
                {
                    MsrIndex on = msr();
                    if (on != null) {
                        switch (msr()) {
                        case ARCH_CAPABILITIES: {
                            this.features = new ArchCapabilities(this._io, this, _root);
                            break;
                        }
                        case PLATFORM_INFO: {
                            this.features = new PlatformInfo(this._io, this, _root);
                            break;
                        }
                        }
                    }
                }
                this._io.seek(_pos);
            }
            return this.features;
        }
        private MsrIndex msr;

        /**
         * The MSR by name.
         */
        public MsrIndex msr() {
            if (this.msr != null)
                return this.msr;
            this.msr = XenX86CpuPolicy.MsrIndex.byId(index());
            return this.msr;
        }
        private long index;
        private long flags;
        private long value;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.MsrPolicy _parent;

        /**
         * Number of the MSR.
         */
        public long index() { return index; }

        /**
         * Reserved, zero; Xen refuses anything else.
         */
        public long flags() { return flags; }

        /**
         * Value of the MSR.
         */
        public long value() { return value; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.MsrPolicy _parent() { return _parent; }
    }

    /**
     * The MSRs of a guest's policy, an array as long as its blob.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333">struct xen_msr_entry</a>
     */
    public static class MsrPolicy extends KaitaiStruct {
        public static MsrPolicy fromFile(String fileName) throws IOException {
            return new MsrPolicy(new ByteBufferKaitaiStream(fileName));
        }

        public MsrPolicy(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MsrPolicy(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public MsrPolicy(KaitaiStream _io, KaitaiStruct _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.msrs = new ArrayList<MsrEntry>();
            for (int i = 0; i < numMsrs(); i++) {
                KaitaiStream _io_msrs = this._io.substream(16);
                this.msrs.add(new MsrEntry(_io_msrs, this, _root));
            }
            this.excess = this._io.readBytesFull();
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.msrs.size(); i++) {
                this.msrs.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private Integer numMsrs;

        /**
         * Number of whole entries in the blob.
         */
        public Integer numMsrs() {
            if (this.numMsrs != null)
                return this.numMsrs;
            this.numMsrs = ((Number) (_io().size() / 16)).intValue();
            return this.numMsrs;
        }
        private List<MsrEntry> msrs;
        private byte[] excess;
        private XenX86CpuPolicy _root;
        private KaitaiStruct _parent;

        /**
         * The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES.
         */
        public List<MsrEntry> msrs() { return msrs; }

        /**
         * Bytes left over after the last whole entry; empty in a well-formed blob.
         */
        public byte[] excess() { return excess; }
        public XenX86CpuPolicy _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Value of the MSR PLATFORM_INFO.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L708">MSR_INTEL_PLATFORM_INFO</a>
     */
    public static class PlatformInfo extends KaitaiStruct {
        public static PlatformInfo fromFile(String fileName) throws IOException {
            return new PlatformInfo(new ByteBufferKaitaiStream(fileName));
        }

        public PlatformInfo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PlatformInfo(KaitaiStream _io, XenX86CpuPolicy.MsrEntry _parent) {
            this(_io, _parent, null);
        }

        public PlatformInfo(KaitaiStream _io, XenX86CpuPolicy.MsrEntry _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.low = this._io.readU4le();
            this.high = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean cpuidFaulting;

        /**
         * CPUID can be made to fault in user code.
         */
        public Boolean cpuidFaulting() {
            if (this.cpuidFaulting != null)
                return this.cpuidFaulting;
            this.cpuidFaulting = low() >> 31 != 0;
            return this.cpuidFaulting;
        }
        private long low;
        private long high;
        private XenX86CpuPolicy _root;
        private XenX86CpuPolicy.MsrEntry _parent;

        /**
         * Bits 31-0; a policy has only bit 31.
         */
        public long low() { return low; }

        /**
         * Bits 63-32, zero in a policy.
         */
        public long high() { return high; }
        public XenX86CpuPolicy _root() { return _root; }
        public XenX86CpuPolicy.MsrEntry _parent() { return _parent; }
    }

    /**
     * Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121">X86_XCR0_* and X86_XSS_*</a>
     */
    public static class XstateComponents extends KaitaiStruct {
        public static XstateComponents fromFile(String fileName) throws IOException {
            return new XstateComponents(new ByteBufferKaitaiStream(fileName));
        }

        public XstateComponents(KaitaiStream _io) {
            this(_io, null, null);
        }

        public XstateComponents(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public XstateComponents(KaitaiStream _io, KaitaiStruct _parent, XenX86CpuPolicy _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.raw = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean avx;

        /**
         * Upper halves of the YMM registers.
         */
        public Boolean avx() {
            if (this.avx != null)
                return this.avx;
            this.avx = (raw() & 4) != 0;
            return this.avx;
        }
        private Boolean bndcsr;

        /**
         * MPX configuration and status.
         */
        public Boolean bndcsr() {
            if (this.bndcsr != null)
                return this.bndcsr;
            this.bndcsr = (raw() & 16) != 0;
            return this.bndcsr;
        }
        private Boolean bndregs;

        /**
         * MPX bound registers.
         */
        public Boolean bndregs() {
            if (this.bndregs != null)
                return this.bndregs;
            this.bndregs = (raw() & 8) != 0;
            return this.bndregs;
        }
        private Boolean cetS;

        /**
         * Control-flow enforcement, shadow stack pointers (supervisor state).
         */
        public Boolean cetS() {
            if (this.cetS != null)
                return this.cetS;
            this.cetS = (raw() & 4096) != 0;
            return this.cetS;
        }
        private Boolean cetU;

        /**
         * Control-flow enforcement, user (supervisor state).
         */
        public Boolean cetU() {
            if (this.cetU != null)
                return this.cetU;
            this.cetU = (raw() & 2048) != 0;
            return this.cetU;
        }
        private Boolean egprs;

        /**
         * Registers r16-r31.
         */
        public Boolean egprs() {
            if (this.egprs != null)
                return this.egprs;
            this.egprs = (raw() & 524288) != 0;
            return this.egprs;
        }
        private Boolean hdc;

        /**
         * Hardware duty cycling (supervisor state).
         */
        public Boolean hdc() {
            if (this.hdc != null)
                return this.hdc;
            this.hdc = (raw() & 8192) != 0;
            return this.hdc;
        }
        private Boolean hi16Zmm;

        /**
         * ZMM registers 16-31.
         */
        public Boolean hi16Zmm() {
            if (this.hi16Zmm != null)
                return this.hi16Zmm;
            this.hi16Zmm = (raw() & 128) != 0;
            return this.hi16Zmm;
        }
        private Boolean hwp;

        /**
         * Hardware performance states (supervisor state).
         */
        public Boolean hwp() {
            if (this.hwp != null)
                return this.hwp;
            this.hwp = (raw() & 65536) != 0;
            return this.hwp;
        }
        private Boolean lbr;

        /**
         * Last branch records (supervisor state).
         */
        public Boolean lbr() {
            if (this.lbr != null)
                return this.lbr;
            this.lbr = (raw() & 32768) != 0;
            return this.lbr;
        }
        private Boolean opmask;

        /**
         * AVX-512 mask registers.
         */
        public Boolean opmask() {
            if (this.opmask != null)
                return this.opmask;
            this.opmask = (raw() & 32) != 0;
            return this.opmask;
        }
        private Boolean pasid;

        /**
         * Process address space identifier (supervisor state).
         */
        public Boolean pasid() {
            if (this.pasid != null)
                return this.pasid;
            this.pasid = (raw() & 1024) != 0;
            return this.pasid;
        }
        private Boolean pkru;

        /**
         * Protection key rights of user pages.
         */
        public Boolean pkru() {
            if (this.pkru != null)
                return this.pkru;
            this.pkru = (raw() & 512) != 0;
            return this.pkru;
        }
        private Boolean pt;

        /**
         * Processor trace (supervisor state).
         */
        public Boolean pt() {
            if (this.pt != null)
                return this.pt;
            this.pt = (raw() & 256) != 0;
            return this.pt;
        }
        private Boolean sse;

        /**
         * XMM registers and MXCSR.
         */
        public Boolean sse() {
            if (this.sse != null)
                return this.sse;
            this.sse = (raw() & 2) != 0;
            return this.sse;
        }
        private Boolean tilecfg;

        /**
         * AMX tile configuration.
         */
        public Boolean tilecfg() {
            if (this.tilecfg != null)
                return this.tilecfg;
            this.tilecfg = (raw() & 131072) != 0;
            return this.tilecfg;
        }
        private Boolean tiledata;

        /**
         * AMX tile data.
         */
        public Boolean tiledata() {
            if (this.tiledata != null)
                return this.tiledata;
            this.tiledata = (raw() & 262144) != 0;
            return this.tiledata;
        }
        private Boolean uintr;

        /**
         * User interrupts (supervisor state).
         */
        public Boolean uintr() {
            if (this.uintr != null)
                return this.uintr;
            this.uintr = (raw() & 16384) != 0;
            return this.uintr;
        }
        private Boolean x87;

        /**
         * x87 and MMX registers.
         */
        public Boolean x87() {
            if (this.x87 != null)
                return this.x87;
            this.x87 = (raw() & 1) != 0;
            return this.x87;
        }
        private Boolean zmmHi256;

        /**
         * Upper halves of ZMM registers 0-15.
         */
        public Boolean zmmHi256() {
            if (this.zmmHi256 != null)
                return this.zmmHi256;
            this.zmmHi256 = (raw() & 64) != 0;
            return this.zmmHi256;
        }
        private long raw;
        private XenX86CpuPolicy _root;
        private KaitaiStruct _parent;

        /**
         * All bits.
         */
        public long raw() { return raw; }
        public XenX86CpuPolicy _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private Integer lenCpuidLeaf;

    /**
     * Size of one CPUID leaf in bytes, 24.
     */
    public Integer lenCpuidLeaf() {
        if (this.lenCpuidLeaf != null)
            return this.lenCpuidLeaf;
        this.lenCpuidLeaf = ((Number) (24)).intValue();
        return this.lenCpuidLeaf;
    }
    private Integer lenMsrEntry;

    /**
     * Size of one MSR entry in bytes, 16.
     */
    public Integer lenMsrEntry() {
        if (this.lenMsrEntry != null)
            return this.lenMsrEntry;
        this.lenMsrEntry = ((Number) (16)).intValue();
        return this.lenMsrEntry;
    }
    private Long noSubleaf;

    /**
     * The `subleaf` of leaves that do not depend on ecx.
     */
    public Long noSubleaf() {
        if (this.noSubleaf != null)
            return this.noSubleaf;
        this.noSubleaf = ((Number) (((long) 4294967295L))).longValue();
        return this.noSubleaf;
    }
    private XenX86CpuPolicy _root;
    private KaitaiStruct _parent;
    public XenX86CpuPolicy _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
