// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// The processor as a guest sees it: the CPUID leaves and the MSRs that Xen calls
    /// a CPU policy. The records X86_CPUID_POLICY and X86_MSR_POLICY of a migration
    /// stream contain one array each.
    /// 
    /// This definition has no content of its own. Others import it and use
    /// `xen_x86_cpu_policy::cpuid_policy` and `xen_x86_cpu_policy::msr_policy` on the
    /// body of a record, and the enum `msr_index` for the names of MSRs. These arrays
    /// are always little-endian, as x86 is, whatever the byte order of the stream.
    /// 
    /// Feature bits have Xen's names, in lower case; a name that begins with a digit
    /// has the prefix `amd_`.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h">Source</a>
    /// </remarks>
    public partial class XenX86CpuPolicy : KaitaiStruct
    {
        public static XenX86CpuPolicy FromFile(string fileName)
        {
            return new XenX86CpuPolicy(new KaitaiStream(fileName));
        }


        public enum CpuidLeafId : uint
        {
            BasicVendor = 0,
            VersionFeatures = 1,
            CacheDescriptors = 2,
            SerialNumber = 3,
            CacheParameters = 4,
            Monitor = 5,
            ThermalPower = 6,
            StructuredFeatures = 7,
            DirectCacheAccess = 9,
            PerformanceMonitoring = 10,
            Topology = 11,
            Xstate = 13,
            QosMonitoring = 15,
            QosAllocation = 16,
            Sgx = 18,
            ProcessorTrace = 20,
            TscFrequency = 21,
            ProcessorFrequency = 22,
            SocVendor = 23,
            TlbParameters = 24,
            KeyLocker = 25,
            Hybrid = 26,
            Pconfig = 27,
            LastBranchRecords = 28,
            Tile = 29,
            Tmul = 30,
            TopologyV2 = 31,
            HistoryReset = 32,
            Avx10 = 36,
            HypervisorLimit = 1073741824,
            HypervisorVersion = 1073741825,
            HypervisorMsrs = 1073741826,
            HypervisorTime = 1073741827,
            HypervisorHvm = 1073741828,
            HypervisorPv = 1073741829,
            Hypervisor2Limit = 1073742080,
            ExtendedVendor = 2147483648,
            ExtendedFeatures = 2147483649,
            Brand1 = 2147483650,
            Brand2 = 2147483651,
            Brand3 = 2147483652,
            L1Cache = 2147483653,
            L2Cache = 2147483654,
            PowerManagement = 2147483655,
            AddressSizes = 2147483656,
            Svm = 2147483658,
            Tlb1gb = 2147483673,
            PerformanceHints = 2147483674,
            Ibs = 2147483675,
            Lwp = 2147483676,
            ExtendedCacheParameters = 2147483677,
            ExtendedTopology = 2147483678,
            MemoryEncryption = 2147483679,
            ExtendedQos = 2147483680,
            ExtendedFeatures2 = 2147483681,
            ExtendedPerformanceMonitoring = 2147483682,
            ExtendedTopologyV2 = 2147483686,
        }

        public enum LeafLayout
        {
            LeafRegisters = 0,
            LeafVendor = 1,
            LeafVersion = 2,
            LeafFeatures0 = 3,
            LeafFeatures1 = 4,
            LeafFeatures2 = 5,
            LeafXstate0 = 6,
            LeafXstate1 = 7,
            LeafXstateComponent = 8,
            LeafHypervisor = 9,
            LeafExtendedFeatures = 10,
            LeafBrand = 11,
            LeafPower = 12,
            LeafAddressSizes = 13,
            LeafExtendedFeatures2 = 14,
        }

        public enum MsrIndex : uint
        {
            P5McAddr = 0,
            P5McType = 1,
            Tsc = 16,
            PlatformId = 23,
            ApicBase = 27,
            EblCrPoweron = 42,
            EbcFrequencyId = 44,
            TestCtrl = 51,
            CoreThreadCount = 53,
            FeatureControl = 58,
            TscAdjust = 59,
            SpecCtrl = 72,
            PredCmd = 73,
            PpinCtl = 78,
            Ppin = 79,
            UcodeWrite = 121,
            UcodeRev = 139,
            MiscPackageCtrl = 188,
            PbOptCtrl = 191,
            Perfctr0 = 193,
            FsbFreq = 205,
            PlatformInfo = 206,
            CoreCapabilities = 207,
            PkgCstConfigControl = 226,
            Mperf = 231,
            Aperf = 232,
            Mtrrcap = 254,
            ArchCapabilities = 266,
            FlushCmd = 267,
            TsxForceAbort = 271,
            BblCrCtl = 281,
            TsxCtrl = 290,
            McuOptCtrl = 291,
            MaskV2Cpuid1 = 304,
            MaskV2Cpuid80000001 = 305,
            MaskV3Cpuid1 = 306,
            MaskV3Cpuid80000001 = 307,
            MaskV3Cpuidd01 = 308,
            MiscFeaturesEnables = 320,
            SysenterCs = 372,
            SysenterEsp = 373,
            SysenterEip = 374,
            McgCap = 377,
            McgStatus = 378,
            McgCtl = 379,
            Evntsel0 = 390,
            PerfStatus = 408,
            PerfCtl = 409,
            ThermControl = 410,
            ThermInterrupt = 411,
            ThermStatus = 412,
            MiscEnable = 416,
            TemperatureTarget = 418,
            EnergyPerfBias = 432,
            PackageThermStatus = 433,
            FredRspSl0 = 460,
            FredRspSl1 = 461,
            FredRspSl2 = 462,
            FredRspSl3 = 463,
            FredStkLvls = 464,
            FredSspSl1 = 465,
            FredSspSl2 = 466,
            FredSspSl3 = 467,
            FredConfig = 468,
            Debugctl = 473,
            Lastbranchfromip = 475,
            Lastbranchtoip = 476,
            Lastintfromip = 477,
            Lastinttoip = 478,
            PowerCtl = 508,
            MtrrPhysbase0 = 512,
            MtrrPhysmask0 = 513,
            MtrrPhysbase1 = 514,
            MtrrPhysmask1 = 515,
            MtrrPhysbase2 = 516,
            MtrrPhysmask2 = 517,
            MtrrPhysbase3 = 518,
            MtrrPhysmask3 = 519,
            MtrrPhysbase4 = 520,
            MtrrPhysmask4 = 521,
            MtrrPhysbase5 = 522,
            MtrrPhysmask5 = 523,
            MtrrPhysbase6 = 524,
            MtrrPhysmask6 = 525,
            MtrrPhysbase7 = 526,
            MtrrPhysmask7 = 527,
            MtrrFix64k00000 = 592,
            MtrrFix16k80000 = 600,
            MtrrFix16kA0000 = 601,
            MtrrFix4kC0000 = 616,
            MtrrFix4kC8000 = 617,
            MtrrFix4kD0000 = 618,
            MtrrFix4kD8000 = 619,
            MtrrFix4kE0000 = 620,
            MtrrFix4kE8000 = 621,
            MtrrFix4kF0000 = 622,
            MtrrFix4kF8000 = 623,
            Pat = 631,
            Mc0Ctl2 = 640,
            Mc1Ctl2 = 641,
            MtrrDefType = 767,
            PerfCapabilities = 837,
            PerfFixedCtrCtrl = 909,
            PerfGlobalStatus = 910,
            PerfGlobalCtrl = 911,
            PerfGlobalOvfCtrl = 912,
            PebsEnable = 1009,
            Mc0Ctl = 1024,
            Mc0Status = 1025,
            Mc0Addr = 1026,
            Mc0Misc = 1027,
            Mc1Ctl = 1028,
            Mc1Status = 1029,
            Mc1Addr = 1030,
            Mc1Misc = 1031,
            MaskV1Cpuid1 = 1144,
            VmxBasic = 1152,
            VmxPinbasedCtls = 1153,
            VmxProcbasedCtls = 1154,
            VmxExitCtls = 1155,
            VmxEntryCtls = 1156,
            VmxMisc = 1157,
            VmxCr0Fixed0 = 1158,
            VmxCr0Fixed1 = 1159,
            VmxCr4Fixed0 = 1160,
            VmxCr4Fixed1 = 1161,
            VmxVmcsEnum = 1162,
            VmxProcbasedCtls2 = 1163,
            VmxEptVpidCap = 1164,
            VmxTruePinbasedCtls = 1165,
            VmxTrueProcbasedCtls = 1166,
            VmxTrueExitCtls = 1167,
            VmxTrueEntryCtls = 1168,
            VmxVmfunc = 1169,
            VmxProcbasedCtls3 = 1170,
            McgExtCtl = 1232,
            RtitOutputBase = 1376,
            RtitOutputMask = 1377,
            RtitCtl = 1392,
            RtitStatus = 1393,
            RtitCr3Match = 1394,
            DsArea = 1536,
            UCet = 1696,
            SCet = 1698,
            Pl0Ssp = 1700,
            Pl1Ssp = 1701,
            Pl2Ssp = 1702,
            Pl3Ssp = 1703,
            Isst = 1704,
            TscDeadline = 1760,
            Pkrs = 1761,
            PmEnable = 1904,
            HwpCapabilities = 1905,
            HwpInterrupt = 1907,
            HwpRequest = 1908,
            HwpStatus = 1911,
            X2apicTpr = 2056,
            X2apicPpr = 2058,
            X2apicEoi = 2059,
            X2apicTmict = 2104,
            X2apicTmcct = 2105,
            X2apicSelf = 2111,
            Bndcfgs = 3472,
            Pasid = 3475,
            Xss = 3488,
            PkgHdcCtl = 3504,
            PmCtl1 = 3505,
            McuControl = 5126,
            UarchMiscCtrl = 6913,
            Efer = 3221225600,
            Star = 3221225601,
            Lstar = 3221225602,
            Cstar = 3221225603,
            SyscallMask = 3221225604,
            FsBase = 3221225728,
            GsBase = 3221225729,
            ShadowGsBase = 3221225730,
            TscAux = 3221225731,
            TscRatio = 3221225732,
            LwpCfg = 3221225733,
            LwpCbaddr = 3221225734,
            K7Evntsel0 = 3221291008,
            K7Evntsel1 = 3221291009,
            K7Evntsel2 = 3221291010,
            K7Evntsel3 = 3221291011,
            K7Perfctr0 = 3221291012,
            K7Perfctr1 = 3221291013,
            K7Perfctr2 = 3221291014,
            K7Perfctr3 = 3221291015,
            Syscfg = 3221291024,
            Hwcr = 3221291029,
            IorrBase0 = 3221291030,
            IorrMask0 = 3221291031,
            IorrBase1 = 3221291032,
            IorrMask1 = 3221291033,
            TopMem1 = 3221291034,
            TopMem2 = 3221291037,
            NbCfg = 3221291039,
            Patchloader = 3221291040,
            EnableC1e = 3221291093,
            MmioConfBase = 3221291096,
            PstateLimit = 3221291105,
            PstateCtrl = 3221291106,
            PstateStatus = 3221291107,
            Pstate0 = 3221291108,
            Pstate1 = 3221291109,
            Pstate2 = 3221291110,
            Pstate3 = 3221291111,
            Pstate4 = 3221291112,
            Pstate5 = 3221291113,
            Pstate6 = 3221291114,
            Pstate7 = 3221291115,
            TsegBase = 3221291282,
            TsegMask = 3221291283,
            VmCr = 3221291284,
            VmHsavePa = 3221291287,
            VirtSpecCtrl = 3221291295,
            OsvwIdLength = 3221291328,
            OsvwStatus = 3221291329,
            Fam15hEvntsel0 = 3221291520,
            Fam15hPerfctr0 = 3221291521,
            Fam15hEvntsel1 = 3221291522,
            Fam15hPerfctr1 = 3221291523,
            Fam15hEvntsel2 = 3221291524,
            Fam15hPerfctr2 = 3221291525,
            Fam15hEvntsel3 = 3221291526,
            Fam15hPerfctr3 = 3221291527,
            Fam15hEvntsel4 = 3221291528,
            Fam15hPerfctr4 = 3221291529,
            Fam15hEvntsel5 = 3221291530,
            Fam15hPerfctr5 = 3221291531,
            CstateCfg = 3221291670,
            CppcCap1 = 3221291696,
            CppcEnable = 3221291697,
            CppcReq = 3221291699,
            AmdPpinCtl = 3221291760,
            AmdPpin = 3221291761,
            L7s0FeatureMask = 3221295106,
            ThrmFeatureMask = 3221295107,
            FeatureMask = 3221295108,
            ExtFeatureMask = 3221295109,
            Dr1AddressMask = 3221295129,
            Dr2AddressMask = 3221295130,
            Dr3AddressMask = 3221295131,
            LsCfg = 3221295136,
            IcCfg = 3221295137,
            DcCfg = 3221295138,
            BuCfg = 3221295139,
            Dr0AddressMask = 3221295143,
            FpCfg = 3221295144,
            DeCfg = 3221295145,
            BuCfg2 = 3221295146,
            ExCfg = 3221295148,
            BpCfg = 3221295150,
            DeCfg2 = 3221295331,
        }
        public XenX86CpuPolicy(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_lenCpuidLeaf = false;
            f_lenMsrEntry = false;
            f_noSubleaf = false;
            _read();
        }
        private void _read()
        {
        }

        /// <summary>
        /// Value of the MSR ARCH_CAPABILITIES.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L72">MSR_ARCH_CAPABILITIES</a>
        /// </remarks>
        public partial class ArchCapabilities : KaitaiStruct
        {
            public static ArchCapabilities FromFile(string fileName)
            {
                return new ArchCapabilities(new KaitaiStream(fileName));
            }

            public ArchCapabilities(KaitaiStream p__io, XenX86CpuPolicy.MsrEntry p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _low = new ArchCapabilitiesLow(m_io, this, m_root);
                _high = new ArchCapabilitiesHigh(m_io, this, m_root);
            }
            private ArchCapabilitiesLow _low;
            private ArchCapabilitiesHigh _high;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.MsrEntry m_parent;

            /// <summary>
            /// Bits 31-0.
            /// </summary>
            public ArchCapabilitiesLow Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32.
            /// </summary>
            public ArchCapabilitiesHigh High { get { return _high; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.MsrEntry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Bits 63-32 of the ARCH_CAPABILITIES MSR.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367">MSR_ARCH_CAPS</a>
        /// </remarks>
        public partial class ArchCapabilitiesHigh : KaitaiStruct
        {
            public static ArchCapabilitiesHigh FromFile(string fileName)
            {
                return new ArchCapabilitiesHigh(new KaitaiStream(fileName));
            }

            public ArchCapabilitiesHigh(KaitaiStream p__io, XenX86CpuPolicy.ArchCapabilities p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_itsNo = false;
                f_pbOptCtrl = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_itsNo;
            private bool _itsNo;

            /// <summary>
            /// Not vulnerable to indirect target selection (bit 62 of the MSR).
            /// </summary>
            public bool ItsNo
            {
                get
                {
                    if (f_itsNo)
                        return _itsNo;
                    f_itsNo = true;
                    _itsNo = (bool) ((Raw & 1073741824) != 0);
                    return _itsNo;
                }
            }
            private bool f_pbOptCtrl;
            private bool _pbOptCtrl;

            /// <summary>
            /// PB_OPT_CTRL MSR (bit 32 of the MSR).
            /// </summary>
            public bool PbOptCtrl
            {
                get
                {
                    if (f_pbOptCtrl)
                        return _pbOptCtrl;
                    f_pbOptCtrl = true;
                    _pbOptCtrl = (bool) ((Raw & 1) != 0);
                    return _pbOptCtrl;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.ArchCapabilities m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.ArchCapabilities M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Bits 31-0 of the ARCH_CAPABILITIES MSR.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367">MSR_ARCH_CAPS</a>
        /// </remarks>
        public partial class ArchCapabilitiesLow : KaitaiStruct
        {
            public static ArchCapabilitiesLow FromFile(string fileName)
            {
                return new ArchCapabilitiesLow(new KaitaiStream(fileName));
            }

            public ArchCapabilitiesLow(KaitaiStream p__io, XenX86CpuPolicy.ArchCapabilities p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_bhiNo = false;
                f_doitm = false;
                f_eibrs = false;
                f_energyFiltering = false;
                f_fbClear = false;
                f_fbClearCtrl = false;
                f_fbsdpNo = false;
                f_gdsCtrl = false;
                f_gdsNo = false;
                f_ifPschangeMcNo = false;
                f_ignUmonitor = false;
                f_intelSsbNo = false;
                f_mcuCtrl = false;
                f_mcuExt = false;
                f_mdsNo = false;
                f_miscPkgCtrl = false;
                f_monUmonMitg = false;
                f_ovrclkStatus = false;
                f_pbrsbNo = false;
                f_psdpNo = false;
                f_rdclNo = false;
                f_rfdsClear = false;
                f_rfdsNo = false;
                f_rrsba = false;
                f_rsba = false;
                f_sbdrSsdpNo = false;
                f_skipL1dfl = false;
                f_taaNo = false;
                f_tsxCtrl = false;
                f_xapicStatus = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_bhiNo;
            private bool _bhiNo;

            /// <summary>
            /// Not vulnerable to branch history injection.
            /// </summary>
            public bool BhiNo
            {
                get
                {
                    if (f_bhiNo)
                        return _bhiNo;
                    f_bhiNo = true;
                    _bhiNo = (bool) ((Raw & 1048576) != 0);
                    return _bhiNo;
                }
            }
            private bool f_doitm;
            private bool _doitm;

            /// <summary>
            /// Instructions can be made to run in data-independent time.
            /// </summary>
            public bool Doitm
            {
                get
                {
                    if (f_doitm)
                        return _doitm;
                    f_doitm = true;
                    _doitm = (bool) ((Raw & 4096) != 0);
                    return _doitm;
                }
            }
            private bool f_eibrs;
            private bool _eibrs;

            /// <summary>
            /// Enhanced IBRS.
            /// </summary>
            public bool Eibrs
            {
                get
                {
                    if (f_eibrs)
                        return _eibrs;
                    f_eibrs = true;
                    _eibrs = (bool) ((Raw & 2) != 0);
                    return _eibrs;
                }
            }
            private bool f_energyFiltering;
            private bool _energyFiltering;

            /// <summary>
            /// Reported energy can be filtered.
            /// </summary>
            public bool EnergyFiltering
            {
                get
                {
                    if (f_energyFiltering)
                        return _energyFiltering;
                    f_energyFiltering = true;
                    _energyFiltering = (bool) ((Raw & 2048) != 0);
                    return _energyFiltering;
                }
            }
            private bool f_fbClear;
            private bool _fbClear;

            /// <summary>
            /// VERW overwrites the fill buffers.
            /// </summary>
            public bool FbClear
            {
                get
                {
                    if (f_fbClear)
                        return _fbClear;
                    f_fbClear = true;
                    _fbClear = (bool) ((Raw & 131072) != 0);
                    return _fbClear;
                }
            }
            private bool f_fbClearCtrl;
            private bool _fbClearCtrl;

            /// <summary>
            /// An MSR can exclude the fill buffers from VERW.
            /// </summary>
            public bool FbClearCtrl
            {
                get
                {
                    if (f_fbClearCtrl)
                        return _fbClearCtrl;
                    f_fbClearCtrl = true;
                    _fbClearCtrl = (bool) ((Raw & 262144) != 0);
                    return _fbClearCtrl;
                }
            }
            private bool f_fbsdpNo;
            private bool _fbsdpNo;

            /// <summary>
            /// Not vulnerable to stale data from fill buffers.
            /// </summary>
            public bool FbsdpNo
            {
                get
                {
                    if (f_fbsdpNo)
                        return _fbsdpNo;
                    f_fbsdpNo = true;
                    _fbsdpNo = (bool) ((Raw & 16384) != 0);
                    return _fbsdpNo;
                }
            }
            private bool f_gdsCtrl;
            private bool _gdsCtrl;

            /// <summary>
            /// MCU_OPT_CTRL can disable the gather mitigation.
            /// </summary>
            public bool GdsCtrl
            {
                get
                {
                    if (f_gdsCtrl)
                        return _gdsCtrl;
                    f_gdsCtrl = true;
                    _gdsCtrl = (bool) ((Raw & 33554432) != 0);
                    return _gdsCtrl;
                }
            }
            private bool f_gdsNo;
            private bool _gdsNo;

            /// <summary>
            /// Not vulnerable to gather data sampling.
            /// </summary>
            public bool GdsNo
            {
                get
                {
                    if (f_gdsNo)
                        return _gdsNo;
                    f_gdsNo = true;
                    _gdsNo = (bool) ((Raw & 67108864) != 0);
                    return _gdsNo;
                }
            }
            private bool f_ifPschangeMcNo;
            private bool _ifPschangeMcNo;

            /// <summary>
            /// A change of page size cannot raise a machine check.
            /// </summary>
            public bool IfPschangeMcNo
            {
                get
                {
                    if (f_ifPschangeMcNo)
                        return _ifPschangeMcNo;
                    f_ifPschangeMcNo = true;
                    _ifPschangeMcNo = (bool) ((Raw & 64) != 0);
                    return _ifPschangeMcNo;
                }
            }
            private bool f_ignUmonitor;
            private bool _ignUmonitor;

            /// <summary>
            /// MCU_OPT_CTRL can make UMONITOR do nothing.
            /// </summary>
            public bool IgnUmonitor
            {
                get
                {
                    if (f_ignUmonitor)
                        return _ignUmonitor;
                    f_ignUmonitor = true;
                    _ignUmonitor = (bool) ((Raw & 536870912) != 0);
                    return _ignUmonitor;
                }
            }
            private bool f_intelSsbNo;
            private bool _intelSsbNo;

            /// <summary>
            /// Not vulnerable to speculative store bypass.
            /// </summary>
            public bool IntelSsbNo
            {
                get
                {
                    if (f_intelSsbNo)
                        return _intelSsbNo;
                    f_intelSsbNo = true;
                    _intelSsbNo = (bool) ((Raw & 16) != 0);
                    return _intelSsbNo;
                }
            }
            private bool f_mcuCtrl;
            private bool _mcuCtrl;

            /// <summary>
            /// MCU_CONTROL MSR.
            /// </summary>
            public bool McuCtrl
            {
                get
                {
                    if (f_mcuCtrl)
                        return _mcuCtrl;
                    f_mcuCtrl = true;
                    _mcuCtrl = (bool) ((Raw & 512) != 0);
                    return _mcuCtrl;
                }
            }
            private bool f_mcuExt;
            private bool _mcuExt;

            /// <summary>
            /// MSRs with information about microcode updates.
            /// </summary>
            public bool McuExt
            {
                get
                {
                    if (f_mcuExt)
                        return _mcuExt;
                    f_mcuExt = true;
                    _mcuExt = (bool) ((Raw & 65536) != 0);
                    return _mcuExt;
                }
            }
            private bool f_mdsNo;
            private bool _mdsNo;

            /// <summary>
            /// Not vulnerable to microarchitectural data sampling.
            /// </summary>
            public bool MdsNo
            {
                get
                {
                    if (f_mdsNo)
                        return _mdsNo;
                    f_mdsNo = true;
                    _mdsNo = (bool) ((Raw & 32) != 0);
                    return _mdsNo;
                }
            }
            private bool f_miscPkgCtrl;
            private bool _miscPkgCtrl;

            /// <summary>
            /// MISC_PACKAGE_CTRL MSR.
            /// </summary>
            public bool MiscPkgCtrl
            {
                get
                {
                    if (f_miscPkgCtrl)
                        return _miscPkgCtrl;
                    f_miscPkgCtrl = true;
                    _miscPkgCtrl = (bool) ((Raw & 1024) != 0);
                    return _miscPkgCtrl;
                }
            }
            private bool f_monUmonMitg;
            private bool _monUmonMitg;

            /// <summary>
            /// MCU_OPT_CTRL can mitigate MONITOR and UMONITOR.
            /// </summary>
            public bool MonUmonMitg
            {
                get
                {
                    if (f_monUmonMitg)
                        return _monUmonMitg;
                    f_monUmonMitg = true;
                    _monUmonMitg = (bool) ((Raw & 1073741824) != 0);
                    return _monUmonMitg;
                }
            }
            private bool f_ovrclkStatus;
            private bool _ovrclkStatus;

            /// <summary>
            /// MSR with the state of overclocking.
            /// </summary>
            public bool OvrclkStatus
            {
                get
                {
                    if (f_ovrclkStatus)
                        return _ovrclkStatus;
                    f_ovrclkStatus = true;
                    _ovrclkStatus = (bool) ((Raw & 8388608) != 0);
                    return _ovrclkStatus;
                }
            }
            private bool f_pbrsbNo;
            private bool _pbrsbNo;

            /// <summary>
            /// Not vulnerable to predictions from the return stack after a barrier.
            /// </summary>
            public bool PbrsbNo
            {
                get
                {
                    if (f_pbrsbNo)
                        return _pbrsbNo;
                    f_pbrsbNo = true;
                    _pbrsbNo = (bool) ((Raw & 16777216) != 0);
                    return _pbrsbNo;
                }
            }
            private bool f_psdpNo;
            private bool _psdpNo;

            /// <summary>
            /// Not vulnerable to stale data from primary buffers.
            /// </summary>
            public bool PsdpNo
            {
                get
                {
                    if (f_psdpNo)
                        return _psdpNo;
                    f_psdpNo = true;
                    _psdpNo = (bool) ((Raw & 32768) != 0);
                    return _psdpNo;
                }
            }
            private bool f_rdclNo;
            private bool _rdclNo;

            /// <summary>
            /// Not vulnerable to rogue data cache loads (Meltdown).
            /// </summary>
            public bool RdclNo
            {
                get
                {
                    if (f_rdclNo)
                        return _rdclNo;
                    f_rdclNo = true;
                    _rdclNo = (bool) ((Raw & 1) != 0);
                    return _rdclNo;
                }
            }
            private bool f_rfdsClear;
            private bool _rfdsClear;

            /// <summary>
            /// VERW overwrites the register files.
            /// </summary>
            public bool RfdsClear
            {
                get
                {
                    if (f_rfdsClear)
                        return _rfdsClear;
                    f_rfdsClear = true;
                    _rfdsClear = (bool) ((Raw & 268435456) != 0);
                    return _rfdsClear;
                }
            }
            private bool f_rfdsNo;
            private bool _rfdsNo;

            /// <summary>
            /// Not vulnerable to register file data sampling.
            /// </summary>
            public bool RfdsNo
            {
                get
                {
                    if (f_rfdsNo)
                        return _rfdsNo;
                    f_rfdsNo = true;
                    _rfdsNo = (bool) ((Raw & 134217728) != 0);
                    return _rfdsNo;
                }
            }
            private bool f_rrsba;
            private bool _rrsba;

            /// <summary>
            /// The return stack's fallback predictor is restricted.
            /// </summary>
            public bool Rrsba
            {
                get
                {
                    if (f_rrsba)
                        return _rrsba;
                    f_rrsba = true;
                    _rrsba = (bool) ((Raw & 524288) != 0);
                    return _rrsba;
                }
            }
            private bool f_rsba;
            private bool _rsba;

            /// <summary>
            /// An empty return stack falls back to another predictor.
            /// </summary>
            public bool Rsba
            {
                get
                {
                    if (f_rsba)
                        return _rsba;
                    f_rsba = true;
                    _rsba = (bool) ((Raw & 4) != 0);
                    return _rsba;
                }
            }
            private bool f_sbdrSsdpNo;
            private bool _sbdrSsdpNo;

            /// <summary>
            /// Not vulnerable to shared buffer reads nor to sideband stale data.
            /// </summary>
            public bool SbdrSsdpNo
            {
                get
                {
                    if (f_sbdrSsdpNo)
                        return _sbdrSsdpNo;
                    f_sbdrSsdpNo = true;
                    _sbdrSsdpNo = (bool) ((Raw & 8192) != 0);
                    return _sbdrSsdpNo;
                }
            }
            private bool f_skipL1dfl;
            private bool _skipL1dfl;

            /// <summary>
            /// A hypervisor need not flush the L1 data cache.
            /// </summary>
            public bool SkipL1dfl
            {
                get
                {
                    if (f_skipL1dfl)
                        return _skipL1dfl;
                    f_skipL1dfl = true;
                    _skipL1dfl = (bool) ((Raw & 8) != 0);
                    return _skipL1dfl;
                }
            }
            private bool f_taaNo;
            private bool _taaNo;

            /// <summary>
            /// Not vulnerable to asynchronous aborts of transactions.
            /// </summary>
            public bool TaaNo
            {
                get
                {
                    if (f_taaNo)
                        return _taaNo;
                    f_taaNo = true;
                    _taaNo = (bool) ((Raw & 256) != 0);
                    return _taaNo;
                }
            }
            private bool f_tsxCtrl;
            private bool _tsxCtrl;

            /// <summary>
            /// TSX_CTRL MSR.
            /// </summary>
            public bool TsxCtrl
            {
                get
                {
                    if (f_tsxCtrl)
                        return _tsxCtrl;
                    f_tsxCtrl = true;
                    _tsxCtrl = (bool) ((Raw & 128) != 0);
                    return _tsxCtrl;
                }
            }
            private bool f_xapicStatus;
            private bool _xapicStatus;

            /// <summary>
            /// MSR that says whether xAPIC mode is locked out.
            /// </summary>
            public bool XapicStatus
            {
                get
                {
                    if (f_xapicStatus)
                        return _xapicStatus;
                    f_xapicStatus = true;
                    _xapicStatus = (bool) ((Raw & 2097152) != 0);
                    return _xapicStatus;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.ArchCapabilities m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.ArchCapabilities M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class CpuSignature : KaitaiStruct
        {
            public static CpuSignature FromFile(string fileName)
            {
                return new CpuSignature(new KaitaiStream(fileName));
            }

            public CpuSignature(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_baseFamily = false;
                f_baseModel = false;
                f_extendedFamily = false;
                f_extendedModel = false;
                f_family = false;
                f_model = false;
                f_stepping = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_baseFamily;
            private int _baseFamily;

            /// <summary>
            /// The family, if it is less than 15.
            /// </summary>
            public int BaseFamily
            {
                get
                {
                    if (f_baseFamily)
                        return _baseFamily;
                    f_baseFamily = true;
                    _baseFamily = (int) (Raw >> 8 & 15);
                    return _baseFamily;
                }
            }
            private bool f_baseModel;
            private int _baseModel;

            /// <summary>
            /// Low digit of the model.
            /// </summary>
            public int BaseModel
            {
                get
                {
                    if (f_baseModel)
                        return _baseModel;
                    f_baseModel = true;
                    _baseModel = (int) (Raw >> 4 & 15);
                    return _baseModel;
                }
            }
            private bool f_extendedFamily;
            private int _extendedFamily;

            /// <summary>
            /// Number to add to the family if that is 15.
            /// </summary>
            public int ExtendedFamily
            {
                get
                {
                    if (f_extendedFamily)
                        return _extendedFamily;
                    f_extendedFamily = true;
                    _extendedFamily = (int) (Raw >> 20 & 255);
                    return _extendedFamily;
                }
            }
            private bool f_extendedModel;
            private int _extendedModel;

            /// <summary>
            /// High digit of the model, which counts for family 6 and from 15 on.
            /// </summary>
            public int ExtendedModel
            {
                get
                {
                    if (f_extendedModel)
                        return _extendedModel;
                    f_extendedModel = true;
                    _extendedModel = (int) (Raw >> 16 & 15);
                    return _extendedModel;
                }
            }
            private bool f_family;
            private int _family;

            /// <summary>
            /// The family, composed.
            /// </summary>
            public int Family
            {
                get
                {
                    if (f_family)
                        return _family;
                    f_family = true;
                    _family = (int) ((BaseFamily == 15 ? BaseFamily + ExtendedFamily : BaseFamily));
                    return _family;
                }
            }
            private bool f_model;
            private int _model;

            /// <summary>
            /// The model, composed.
            /// </summary>
            public int Model
            {
                get
                {
                    if (f_model)
                        return _model;
                    f_model = true;
                    _model = (int) (( ((BaseFamily == 15) || (BaseFamily == 6))  ? BaseModel + ExtendedModel * 16 : BaseModel));
                    return _model;
                }
            }
            private bool f_stepping;
            private int _stepping;

            /// <summary>
            /// Revision of the model.
            /// </summary>
            public int Stepping
            {
                get
                {
                    if (f_stepping)
                        return _stepping;
                    f_stepping = true;
                    _stepping = (int) (Raw & 15);
                    return _stepping;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The contents of one CPUID leaf. The type is at the start of a substream of
        /// its own (`size: 24`), which `features` relies on.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326">struct xen_cpuid_leaf</a>
        /// </remarks>
        public partial class CpuidLeaf : KaitaiStruct
        {
            public static CpuidLeaf FromFile(string fileName)
            {
                return new CpuidLeaf(new KaitaiStream(fileName));
            }

            public CpuidLeaf(KaitaiStream p__io, XenX86CpuPolicy.CpuidPolicy p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_features = false;
                f_hasSubleaf = false;
                f_layout = false;
                f_leafId = false;
                _read();
            }
            private void _read()
            {
                _leaf = m_io.ReadU4le();
                _subleaf = m_io.ReadU4le();
                _eax = m_io.ReadU4le();
                _ebx = m_io.ReadU4le();
                _ecx = m_io.ReadU4le();
                _edx = m_io.ReadU4le();
            }
            private bool f_features;
            private KaitaiStruct _features;

            /// <summary>
            /// The four registers, decoded. Absent for leaves without a layout in
            /// this definition.
            /// </summary>
            public KaitaiStruct Features
            {
                get
                {
                    if (f_features)
                        return _features;
                    f_features = true;
                    if (Layout != XenX86CpuPolicy.LeafLayout.LeafRegisters) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (8));
                        switch (Layout) {
                        case XenX86CpuPolicy.LeafLayout.LeafAddressSizes: {
                            _features = new LeafAddressSizes(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafBrand: {
                            _features = new LeafBrand(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafExtendedFeatures: {
                            _features = new LeafExtendedFeatures(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafExtendedFeatures2: {
                            _features = new LeafExtendedFeatures2(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafFeatures0: {
                            _features = new LeafFeatures0(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafFeatures1: {
                            _features = new LeafFeatures1(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafFeatures2: {
                            _features = new LeafFeatures2(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafHypervisor: {
                            _features = new LeafHypervisor(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafPower: {
                            _features = new LeafPower(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafVendor: {
                            _features = new LeafVendor(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafVersion: {
                            _features = new LeafVersion(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafXstate0: {
                            _features = new LeafXstate0(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafXstate1: {
                            _features = new LeafXstate1(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.LeafLayout.LeafXstateComponent: {
                            _features = new LeafXstateComponent(m_io, this, m_root);
                            break;
                        }
                        }
                        m_io.Seek((long) (_pos));
                    }
                    return _features;
                }
            }
            private bool f_hasSubleaf;
            private bool _hasSubleaf;

            /// <summary>
            /// The leaf depends on ecx.
            /// </summary>
            public bool HasSubleaf
            {
                get
                {
                    if (f_hasSubleaf)
                        return _hasSubleaf;
                    f_hasSubleaf = true;
                    _hasSubleaf = (bool) (Subleaf != ((uint) (4294967295)));
                    return _hasSubleaf;
                }
            }
            private bool f_layout;
            private LeafLayout _layout;

            /// <summary>
            /// Type of `features`.
            /// </summary>
            public LeafLayout Layout
            {
                get
                {
                    if (f_layout)
                        return _layout;
                    f_layout = true;
                    _layout = (LeafLayout) (( ((Leaf == 0) || (Leaf == ((uint) (2147483648))))  ? XenX86CpuPolicy.LeafLayout.LeafVendor : (Leaf == 1 ? XenX86CpuPolicy.LeafLayout.LeafVersion : ( ((Leaf == 7) && (Subleaf == 0))  ? XenX86CpuPolicy.LeafLayout.LeafFeatures0 : ( ((Leaf == 7) && (Subleaf == 1))  ? XenX86CpuPolicy.LeafLayout.LeafFeatures1 : ( ((Leaf == 7) && (Subleaf == 2))  ? XenX86CpuPolicy.LeafLayout.LeafFeatures2 : ( ((Leaf == 13) && (Subleaf == 0))  ? XenX86CpuPolicy.LeafLayout.LeafXstate0 : ( ((Leaf == 13) && (Subleaf == 1))  ? XenX86CpuPolicy.LeafLayout.LeafXstate1 : ( ((Leaf == 13) && (Subleaf < 63))  ? XenX86CpuPolicy.LeafLayout.LeafXstateComponent : ( ((Leaf == 1073741824) || (Leaf == 1073742080))  ? XenX86CpuPolicy.LeafLayout.LeafHypervisor : (Leaf == ((uint) (2147483649)) ? XenX86CpuPolicy.LeafLayout.LeafExtendedFeatures : (Leaf == ((uint) (2147483650)) ? XenX86CpuPolicy.LeafLayout.LeafBrand : (Leaf == ((uint) (2147483651)) ? XenX86CpuPolicy.LeafLayout.LeafBrand : (Leaf == ((uint) (2147483652)) ? XenX86CpuPolicy.LeafLayout.LeafBrand : (Leaf == ((uint) (2147483655)) ? XenX86CpuPolicy.LeafLayout.LeafPower : (Leaf == ((uint) (2147483656)) ? XenX86CpuPolicy.LeafLayout.LeafAddressSizes : (Leaf == ((uint) (2147483681)) ? XenX86CpuPolicy.LeafLayout.LeafExtendedFeatures2 : XenX86CpuPolicy.LeafLayout.LeafRegisters)))))))))))))))));
                    return _layout;
                }
            }
            private bool f_leafId;
            private CpuidLeafId _leafId;

            /// <summary>
            /// The leaf by name.
            /// </summary>
            public CpuidLeafId LeafId
            {
                get
                {
                    if (f_leafId)
                        return _leafId;
                    f_leafId = true;
                    _leafId = (CpuidLeafId) (Leaf);
                    return _leafId;
                }
            }
            private uint _leaf;
            private uint _subleaf;
            private uint _eax;
            private uint _ebx;
            private uint _ecx;
            private uint _edx;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidPolicy m_parent;

            /// <summary>
            /// Value of eax that selects this leaf.
            /// </summary>
            public uint Leaf { get { return _leaf; } }

            /// <summary>
            /// Value of ecx that selects it; 0xffffffff if ecx does not matter.
            /// </summary>
            public uint Subleaf { get { return _subleaf; } }

            /// <summary>
            /// Value that the guest gets in eax.
            /// </summary>
            public uint Eax { get { return _eax; } }

            /// <summary>
            /// Value that the guest gets in ebx.
            /// </summary>
            public uint Ebx { get { return _ebx; } }

            /// <summary>
            /// Value that the guest gets in ecx.
            /// </summary>
            public uint Ecx { get { return _ecx; } }

            /// <summary>
            /// Value that the guest gets in edx.
            /// </summary>
            public uint Edx { get { return _edx; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidPolicy M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The CPUID leaves of a guest, an array as long as its blob.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326">struct xen_cpuid_leaf</a>
        /// </remarks>
        public partial class CpuidPolicy : KaitaiStruct
        {
            public static CpuidPolicy FromFile(string fileName)
            {
                return new CpuidPolicy(new KaitaiStream(fileName));
            }

            public CpuidPolicy(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_numLeaves = false;
                _read();
            }
            private void _read()
            {
                __raw_leaves = new List<byte[]>();
                _leaves = new List<CpuidLeaf>();
                for (var i = 0; i < NumLeaves; i++)
                {
                    __raw_leaves.Add(m_io.ReadBytes(24));
                    var io___raw_leaves = new KaitaiStream(__raw_leaves[__raw_leaves.Count - 1]);
                    _leaves.Add(new CpuidLeaf(io___raw_leaves, this, m_root));
                }
                _excess = m_io.ReadBytesFull();
            }
            private bool f_numLeaves;
            private int _numLeaves;

            /// <summary>
            /// Number of whole leaves in the blob.
            /// </summary>
            public int NumLeaves
            {
                get
                {
                    if (f_numLeaves)
                        return _numLeaves;
                    f_numLeaves = true;
                    _numLeaves = (int) (M_Io.Size / 24);
                    return _numLeaves;
                }
            }
            private List<CpuidLeaf> _leaves;
            private byte[] _excess;
            private XenX86CpuPolicy m_root;
            private KaitaiStruct m_parent;
            private List<byte[]> __raw_leaves;

            /// <summary>
            /// The leaves, in ascending order when Xen wrote them.
            /// </summary>
            public List<CpuidLeaf> Leaves { get { return _leaves; } }

            /// <summary>
            /// Bytes left over after the last whole leaf; empty in a well-formed blob.
            /// </summary>
            public byte[] Excess { get { return _excess; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
            public List<byte[]> M_RawLeaves { get { return __raw_leaves; } }
        }

        /// <summary>
        /// Leaf 1, ecx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L113">CPUID level 0x00000001.ecx</a>
        /// </remarks>
        public partial class Features1Ecx : KaitaiStruct
        {
            public static Features1Ecx FromFile(string fileName)
            {
                return new Features1Ecx(new KaitaiStream(fileName));
            }

            public Features1Ecx(KaitaiStream p__io, XenX86CpuPolicy.LeafVersion p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
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
                f_sse41 = false;
                f_sse42 = false;
                f_ssse3 = false;
                f_tm2 = false;
                f_tscDeadline = false;
                f_vmx = false;
                f_x2apic = false;
                f_xsave = false;
                f_xtpr = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_aesni;
            private bool _aesni;

            /// <summary>
            /// AES instructions.
            /// </summary>
            public bool Aesni
            {
                get
                {
                    if (f_aesni)
                        return _aesni;
                    f_aesni = true;
                    _aesni = (bool) ((Raw & 33554432) != 0);
                    return _aesni;
                }
            }
            private bool f_avx;
            private bool _avx;

            /// <summary>
            /// AVX.
            /// </summary>
            public bool Avx
            {
                get
                {
                    if (f_avx)
                        return _avx;
                    f_avx = true;
                    _avx = (bool) ((Raw & 268435456) != 0);
                    return _avx;
                }
            }
            private bool f_cx16;
            private bool _cx16;

            /// <summary>
            /// CMPXCHG16B.
            /// </summary>
            public bool Cx16
            {
                get
                {
                    if (f_cx16)
                        return _cx16;
                    f_cx16 = true;
                    _cx16 = (bool) ((Raw & 8192) != 0);
                    return _cx16;
                }
            }
            private bool f_dca;
            private bool _dca;

            /// <summary>
            /// Direct cache access.
            /// </summary>
            public bool Dca
            {
                get
                {
                    if (f_dca)
                        return _dca;
                    f_dca = true;
                    _dca = (bool) ((Raw & 262144) != 0);
                    return _dca;
                }
            }
            private bool f_dscpl;
            private bool _dscpl;

            /// <summary>
            /// Debug store that can be qualified by privilege level.
            /// </summary>
            public bool Dscpl
            {
                get
                {
                    if (f_dscpl)
                        return _dscpl;
                    f_dscpl = true;
                    _dscpl = (bool) ((Raw & 16) != 0);
                    return _dscpl;
                }
            }
            private bool f_dtes64;
            private bool _dtes64;

            /// <summary>
            /// Debug store with 64-bit records.
            /// </summary>
            public bool Dtes64
            {
                get
                {
                    if (f_dtes64)
                        return _dtes64;
                    f_dtes64 = true;
                    _dtes64 = (bool) ((Raw & 4) != 0);
                    return _dtes64;
                }
            }
            private bool f_eist;
            private bool _eist;

            /// <summary>
            /// Enhanced SpeedStep.
            /// </summary>
            public bool Eist
            {
                get
                {
                    if (f_eist)
                        return _eist;
                    f_eist = true;
                    _eist = (bool) ((Raw & 128) != 0);
                    return _eist;
                }
            }
            private bool f_f16c;
            private bool _f16c;

            /// <summary>
            /// Conversion to and from half-precision floats.
            /// </summary>
            public bool F16c
            {
                get
                {
                    if (f_f16c)
                        return _f16c;
                    f_f16c = true;
                    _f16c = (bool) ((Raw & 536870912) != 0);
                    return _f16c;
                }
            }
            private bool f_fma;
            private bool _fma;

            /// <summary>
            /// Fused multiply-add.
            /// </summary>
            public bool Fma
            {
                get
                {
                    if (f_fma)
                        return _fma;
                    f_fma = true;
                    _fma = (bool) ((Raw & 4096) != 0);
                    return _fma;
                }
            }
            private bool f_hypervisor;
            private bool _hypervisor;

            /// <summary>
            /// Set by hypervisors for their guests, never by hardware.
            /// </summary>
            public bool Hypervisor
            {
                get
                {
                    if (f_hypervisor)
                        return _hypervisor;
                    f_hypervisor = true;
                    _hypervisor = (bool) (Raw >> 31 != 0);
                    return _hypervisor;
                }
            }
            private bool f_monitor;
            private bool _monitor;

            /// <summary>
            /// MONITOR and MWAIT.
            /// </summary>
            public bool Monitor
            {
                get
                {
                    if (f_monitor)
                        return _monitor;
                    f_monitor = true;
                    _monitor = (bool) ((Raw & 8) != 0);
                    return _monitor;
                }
            }
            private bool f_movbe;
            private bool _movbe;

            /// <summary>
            /// MOVBE.
            /// </summary>
            public bool Movbe
            {
                get
                {
                    if (f_movbe)
                        return _movbe;
                    f_movbe = true;
                    _movbe = (bool) ((Raw & 4194304) != 0);
                    return _movbe;
                }
            }
            private bool f_osxsave;
            private bool _osxsave;

            /// <summary>
            /// The operating system has enabled XSAVE; mirrors cr4.
            /// </summary>
            public bool Osxsave
            {
                get
                {
                    if (f_osxsave)
                        return _osxsave;
                    f_osxsave = true;
                    _osxsave = (bool) ((Raw & 134217728) != 0);
                    return _osxsave;
                }
            }
            private bool f_pcid;
            private bool _pcid;

            /// <summary>
            /// Process context identifiers.
            /// </summary>
            public bool Pcid
            {
                get
                {
                    if (f_pcid)
                        return _pcid;
                    f_pcid = true;
                    _pcid = (bool) ((Raw & 131072) != 0);
                    return _pcid;
                }
            }
            private bool f_pclmulqdq;
            private bool _pclmulqdq;

            /// <summary>
            /// Carry-less multiplication, PCLMULQDQ.
            /// </summary>
            public bool Pclmulqdq
            {
                get
                {
                    if (f_pclmulqdq)
                        return _pclmulqdq;
                    f_pclmulqdq = true;
                    _pclmulqdq = (bool) ((Raw & 2) != 0);
                    return _pclmulqdq;
                }
            }
            private bool f_pdcm;
            private bool _pdcm;

            /// <summary>
            /// MSR with the performance and debug capabilities.
            /// </summary>
            public bool Pdcm
            {
                get
                {
                    if (f_pdcm)
                        return _pdcm;
                    f_pdcm = true;
                    _pdcm = (bool) ((Raw & 32768) != 0);
                    return _pdcm;
                }
            }
            private bool f_popcnt;
            private bool _popcnt;

            /// <summary>
            /// POPCNT.
            /// </summary>
            public bool Popcnt
            {
                get
                {
                    if (f_popcnt)
                        return _popcnt;
                    f_popcnt = true;
                    _popcnt = (bool) ((Raw & 8388608) != 0);
                    return _popcnt;
                }
            }
            private bool f_rdrand;
            private bool _rdrand;

            /// <summary>
            /// RDRAND.
            /// </summary>
            public bool Rdrand
            {
                get
                {
                    if (f_rdrand)
                        return _rdrand;
                    f_rdrand = true;
                    _rdrand = (bool) ((Raw & 1073741824) != 0);
                    return _rdrand;
                }
            }
            private bool f_sdbg;
            private bool _sdbg;

            /// <summary>
            /// MSR that controls debugging of the silicon.
            /// </summary>
            public bool Sdbg
            {
                get
                {
                    if (f_sdbg)
                        return _sdbg;
                    f_sdbg = true;
                    _sdbg = (bool) ((Raw & 2048) != 0);
                    return _sdbg;
                }
            }
            private bool f_smx;
            private bool _smx;

            /// <summary>
            /// Safer mode extensions.
            /// </summary>
            public bool Smx
            {
                get
                {
                    if (f_smx)
                        return _smx;
                    f_smx = true;
                    _smx = (bool) ((Raw & 64) != 0);
                    return _smx;
                }
            }
            private bool f_sse3;
            private bool _sse3;

            /// <summary>
            /// SSE3.
            /// </summary>
            public bool Sse3
            {
                get
                {
                    if (f_sse3)
                        return _sse3;
                    f_sse3 = true;
                    _sse3 = (bool) ((Raw & 1) != 0);
                    return _sse3;
                }
            }
            private bool f_sse41;
            private bool _sse41;

            /// <summary>
            /// SSE4.1.
            /// </summary>
            public bool Sse41
            {
                get
                {
                    if (f_sse41)
                        return _sse41;
                    f_sse41 = true;
                    _sse41 = (bool) ((Raw & 524288) != 0);
                    return _sse41;
                }
            }
            private bool f_sse42;
            private bool _sse42;

            /// <summary>
            /// SSE4.2.
            /// </summary>
            public bool Sse42
            {
                get
                {
                    if (f_sse42)
                        return _sse42;
                    f_sse42 = true;
                    _sse42 = (bool) ((Raw & 1048576) != 0);
                    return _sse42;
                }
            }
            private bool f_ssse3;
            private bool _ssse3;

            /// <summary>
            /// Supplemental SSE3.
            /// </summary>
            public bool Ssse3
            {
                get
                {
                    if (f_ssse3)
                        return _ssse3;
                    f_ssse3 = true;
                    _ssse3 = (bool) ((Raw & 512) != 0);
                    return _ssse3;
                }
            }
            private bool f_tm2;
            private bool _tm2;

            /// <summary>
            /// Second thermal monitor.
            /// </summary>
            public bool Tm2
            {
                get
                {
                    if (f_tm2)
                        return _tm2;
                    f_tm2 = true;
                    _tm2 = (bool) ((Raw & 256) != 0);
                    return _tm2;
                }
            }
            private bool f_tscDeadline;
            private bool _tscDeadline;

            /// <summary>
            /// The APIC timer can wait for a value of the TSC.
            /// </summary>
            public bool TscDeadline
            {
                get
                {
                    if (f_tscDeadline)
                        return _tscDeadline;
                    f_tscDeadline = true;
                    _tscDeadline = (bool) ((Raw & 16777216) != 0);
                    return _tscDeadline;
                }
            }
            private bool f_vmx;
            private bool _vmx;

            /// <summary>
            /// Intel's virtual machine extensions.
            /// </summary>
            public bool Vmx
            {
                get
                {
                    if (f_vmx)
                        return _vmx;
                    f_vmx = true;
                    _vmx = (bool) ((Raw & 32) != 0);
                    return _vmx;
                }
            }
            private bool f_x2apic;
            private bool _x2apic;

            /// <summary>
            /// The local APIC has its x2APIC mode.
            /// </summary>
            public bool X2apic
            {
                get
                {
                    if (f_x2apic)
                        return _x2apic;
                    f_x2apic = true;
                    _x2apic = (bool) ((Raw & 2097152) != 0);
                    return _x2apic;
                }
            }
            private bool f_xsave;
            private bool _xsave;

            /// <summary>
            /// XSAVE, XRSTOR and the registers XCR.
            /// </summary>
            public bool Xsave
            {
                get
                {
                    if (f_xsave)
                        return _xsave;
                    f_xsave = true;
                    _xsave = (bool) ((Raw & 67108864) != 0);
                    return _xsave;
                }
            }
            private bool f_xtpr;
            private bool _xtpr;

            /// <summary>
            /// Task priority messages can be disabled.
            /// </summary>
            public bool Xtpr
            {
                get
                {
                    if (f_xtpr)
                        return _xtpr;
                    f_xtpr = true;
                    _xtpr = (bool) ((Raw & 16384) != 0);
                    return _xtpr;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafVersion m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafVersion M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 1, edx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L83">CPUID level 0x00000001.edx</a>
        /// </remarks>
        public partial class Features1Edx : KaitaiStruct
        {
            public static Features1Edx FromFile(string fileName)
            {
                return new Features1Edx(new KaitaiStream(fileName));
            }

            public Features1Edx(KaitaiStream p__io, XenX86CpuPolicy.LeafVersion p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
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
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_acpi;
            private bool _acpi;

            /// <summary>
            /// Thermal and clock control through MSRs.
            /// </summary>
            public bool Acpi
            {
                get
                {
                    if (f_acpi)
                        return _acpi;
                    f_acpi = true;
                    _acpi = (bool) ((Raw & 4194304) != 0);
                    return _acpi;
                }
            }
            private bool f_apic;
            private bool _apic;

            /// <summary>
            /// Local APIC present and enabled; mirrors the APIC base MSR.
            /// </summary>
            public bool Apic
            {
                get
                {
                    if (f_apic)
                        return _apic;
                    f_apic = true;
                    _apic = (bool) ((Raw & 512) != 0);
                    return _apic;
                }
            }
            private bool f_clflush;
            private bool _clflush;

            /// <summary>
            /// CLFLUSH.
            /// </summary>
            public bool Clflush
            {
                get
                {
                    if (f_clflush)
                        return _clflush;
                    f_clflush = true;
                    _clflush = (bool) ((Raw & 524288) != 0);
                    return _clflush;
                }
            }
            private bool f_cmov;
            private bool _cmov;

            /// <summary>
            /// Conditional moves.
            /// </summary>
            public bool Cmov
            {
                get
                {
                    if (f_cmov)
                        return _cmov;
                    f_cmov = true;
                    _cmov = (bool) ((Raw & 32768) != 0);
                    return _cmov;
                }
            }
            private bool f_cx8;
            private bool _cx8;

            /// <summary>
            /// CMPXCHG8B.
            /// </summary>
            public bool Cx8
            {
                get
                {
                    if (f_cx8)
                        return _cx8;
                    f_cx8 = true;
                    _cx8 = (bool) ((Raw & 256) != 0);
                    return _cx8;
                }
            }
            private bool f_de;
            private bool _de;

            /// <summary>
            /// Debugging extensions: breakpoints on I/O ports.
            /// </summary>
            public bool De
            {
                get
                {
                    if (f_de)
                        return _de;
                    f_de = true;
                    _de = (bool) ((Raw & 4) != 0);
                    return _de;
                }
            }
            private bool f_ds;
            private bool _ds;

            /// <summary>
            /// Debug store.
            /// </summary>
            public bool Ds
            {
                get
                {
                    if (f_ds)
                        return _ds;
                    f_ds = true;
                    _ds = (bool) ((Raw & 2097152) != 0);
                    return _ds;
                }
            }
            private bool f_fpu;
            private bool _fpu;

            /// <summary>
            /// x87 floating-point unit.
            /// </summary>
            public bool Fpu
            {
                get
                {
                    if (f_fpu)
                        return _fpu;
                    f_fpu = true;
                    _fpu = (bool) ((Raw & 1) != 0);
                    return _fpu;
                }
            }
            private bool f_fxsr;
            private bool _fxsr;

            /// <summary>
            /// FXSAVE and FXRSTOR.
            /// </summary>
            public bool Fxsr
            {
                get
                {
                    if (f_fxsr)
                        return _fxsr;
                    f_fxsr = true;
                    _fxsr = (bool) ((Raw & 16777216) != 0);
                    return _fxsr;
                }
            }
            private bool f_htt;
            private bool _htt;

            /// <summary>
            /// The package may hold more than one logical processor.
            /// </summary>
            public bool Htt
            {
                get
                {
                    if (f_htt)
                        return _htt;
                    f_htt = true;
                    _htt = (bool) ((Raw & 268435456) != 0);
                    return _htt;
                }
            }
            private bool f_ia64;
            private bool _ia64;

            /// <summary>
            /// An Itanium processor in its x86 mode.
            /// </summary>
            public bool Ia64
            {
                get
                {
                    if (f_ia64)
                        return _ia64;
                    f_ia64 = true;
                    _ia64 = (bool) ((Raw & 1073741824) != 0);
                    return _ia64;
                }
            }
            private bool f_mca;
            private bool _mca;

            /// <summary>
            /// Machine-check architecture with its banks.
            /// </summary>
            public bool Mca
            {
                get
                {
                    if (f_mca)
                        return _mca;
                    f_mca = true;
                    _mca = (bool) ((Raw & 16384) != 0);
                    return _mca;
                }
            }
            private bool f_mce;
            private bool _mce;

            /// <summary>
            /// Machine-check exception.
            /// </summary>
            public bool Mce
            {
                get
                {
                    if (f_mce)
                        return _mce;
                    f_mce = true;
                    _mce = (bool) ((Raw & 128) != 0);
                    return _mce;
                }
            }
            private bool f_mmx;
            private bool _mmx;

            /// <summary>
            /// MMX.
            /// </summary>
            public bool Mmx
            {
                get
                {
                    if (f_mmx)
                        return _mmx;
                    f_mmx = true;
                    _mmx = (bool) ((Raw & 8388608) != 0);
                    return _mmx;
                }
            }
            private bool f_msr;
            private bool _msr;

            /// <summary>
            /// RDMSR and WRMSR.
            /// </summary>
            public bool Msr
            {
                get
                {
                    if (f_msr)
                        return _msr;
                    f_msr = true;
                    _msr = (bool) ((Raw & 32) != 0);
                    return _msr;
                }
            }
            private bool f_mtrr;
            private bool _mtrr;

            /// <summary>
            /// Memory type range registers.
            /// </summary>
            public bool Mtrr
            {
                get
                {
                    if (f_mtrr)
                        return _mtrr;
                    f_mtrr = true;
                    _mtrr = (bool) ((Raw & 4096) != 0);
                    return _mtrr;
                }
            }
            private bool f_pae;
            private bool _pae;

            /// <summary>
            /// Physical address extension: 64-bit page-table entries.
            /// </summary>
            public bool Pae
            {
                get
                {
                    if (f_pae)
                        return _pae;
                    f_pae = true;
                    _pae = (bool) ((Raw & 64) != 0);
                    return _pae;
                }
            }
            private bool f_pat;
            private bool _pat;

            /// <summary>
            /// Page attribute table.
            /// </summary>
            public bool Pat
            {
                get
                {
                    if (f_pat)
                        return _pat;
                    f_pat = true;
                    _pat = (bool) ((Raw & 65536) != 0);
                    return _pat;
                }
            }
            private bool f_pbe;
            private bool _pbe;

            /// <summary>
            /// Pending break enable.
            /// </summary>
            public bool Pbe
            {
                get
                {
                    if (f_pbe)
                        return _pbe;
                    f_pbe = true;
                    _pbe = (bool) (Raw >> 31 != 0);
                    return _pbe;
                }
            }
            private bool f_pge;
            private bool _pge;

            /// <summary>
            /// Global pages.
            /// </summary>
            public bool Pge
            {
                get
                {
                    if (f_pge)
                        return _pge;
                    f_pge = true;
                    _pge = (bool) ((Raw & 8192) != 0);
                    return _pge;
                }
            }
            private bool f_pse;
            private bool _pse;

            /// <summary>
            /// 4 MiB pages.
            /// </summary>
            public bool Pse
            {
                get
                {
                    if (f_pse)
                        return _pse;
                    f_pse = true;
                    _pse = (bool) ((Raw & 8) != 0);
                    return _pse;
                }
            }
            private bool f_pse36;
            private bool _pse36;

            /// <summary>
            /// 4 MiB pages above 4 GiB.
            /// </summary>
            public bool Pse36
            {
                get
                {
                    if (f_pse36)
                        return _pse36;
                    f_pse36 = true;
                    _pse36 = (bool) ((Raw & 131072) != 0);
                    return _pse36;
                }
            }
            private bool f_psn;
            private bool _psn;

            /// <summary>
            /// Processor serial number in leaf 3.
            /// </summary>
            public bool Psn
            {
                get
                {
                    if (f_psn)
                        return _psn;
                    f_psn = true;
                    _psn = (bool) ((Raw & 262144) != 0);
                    return _psn;
                }
            }
            private bool f_sep;
            private bool _sep;

            /// <summary>
            /// SYSENTER and SYSEXIT.
            /// </summary>
            public bool Sep
            {
                get
                {
                    if (f_sep)
                        return _sep;
                    f_sep = true;
                    _sep = (bool) ((Raw & 2048) != 0);
                    return _sep;
                }
            }
            private bool f_ss;
            private bool _ss;

            /// <summary>
            /// Self-snoop: the processor snoops its own caches.
            /// </summary>
            public bool Ss
            {
                get
                {
                    if (f_ss)
                        return _ss;
                    f_ss = true;
                    _ss = (bool) ((Raw & 134217728) != 0);
                    return _ss;
                }
            }
            private bool f_sse;
            private bool _sse;

            /// <summary>
            /// SSE.
            /// </summary>
            public bool Sse
            {
                get
                {
                    if (f_sse)
                        return _sse;
                    f_sse = true;
                    _sse = (bool) ((Raw & 33554432) != 0);
                    return _sse;
                }
            }
            private bool f_sse2;
            private bool _sse2;

            /// <summary>
            /// SSE2.
            /// </summary>
            public bool Sse2
            {
                get
                {
                    if (f_sse2)
                        return _sse2;
                    f_sse2 = true;
                    _sse2 = (bool) ((Raw & 67108864) != 0);
                    return _sse2;
                }
            }
            private bool f_tm1;
            private bool _tm1;

            /// <summary>
            /// First thermal monitor.
            /// </summary>
            public bool Tm1
            {
                get
                {
                    if (f_tm1)
                        return _tm1;
                    f_tm1 = true;
                    _tm1 = (bool) ((Raw & 536870912) != 0);
                    return _tm1;
                }
            }
            private bool f_tsc;
            private bool _tsc;

            /// <summary>
            /// Time stamp counter and RDTSC.
            /// </summary>
            public bool Tsc
            {
                get
                {
                    if (f_tsc)
                        return _tsc;
                    f_tsc = true;
                    _tsc = (bool) ((Raw & 16) != 0);
                    return _tsc;
                }
            }
            private bool f_vme;
            private bool _vme;

            /// <summary>
            /// Virtual-8086 mode extensions.
            /// </summary>
            public bool Vme
            {
                get
                {
                    if (f_vme)
                        return _vme;
                    f_vme = true;
                    _vme = (bool) ((Raw & 2) != 0);
                    return _vme;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafVersion m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafVersion M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 7 subleaf 0, ebx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L187">CPUID level 0x00000007:0.ebx</a>
        /// </remarks>
        public partial class Features70Ebx : KaitaiStruct
        {
            public static Features70Ebx FromFile(string fileName)
            {
                return new Features70Ebx(new KaitaiStream(fileName));
            }

            public Features70Ebx(KaitaiStream p__io, XenX86CpuPolicy.LeafFeatures0 p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_adx = false;
                f_avx2 = false;
                f_avx512Ifma = false;
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
                f_fdpExcpOnly = false;
                f_fsgsbase = false;
                f_hle = false;
                f_invpcid = false;
                f_mpx = false;
                f_noFpuSel = false;
                f_pqe = false;
                f_pqm = false;
                f_procTrace = false;
                f_rdseed = false;
                f_rtm = false;
                f_sgx = false;
                f_sha = false;
                f_smap = false;
                f_smep = false;
                f_tscAdjust = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_adx;
            private bool _adx;

            /// <summary>
            /// ADCX and ADOX.
            /// </summary>
            public bool Adx
            {
                get
                {
                    if (f_adx)
                        return _adx;
                    f_adx = true;
                    _adx = (bool) ((Raw & 524288) != 0);
                    return _adx;
                }
            }
            private bool f_avx2;
            private bool _avx2;

            /// <summary>
            /// AVX2.
            /// </summary>
            public bool Avx2
            {
                get
                {
                    if (f_avx2)
                        return _avx2;
                    f_avx2 = true;
                    _avx2 = (bool) ((Raw & 32) != 0);
                    return _avx2;
                }
            }
            private bool f_avx512Ifma;
            private bool _avx512Ifma;

            /// <summary>
            /// AVX-512 integer fused multiply-add.
            /// </summary>
            public bool Avx512Ifma
            {
                get
                {
                    if (f_avx512Ifma)
                        return _avx512Ifma;
                    f_avx512Ifma = true;
                    _avx512Ifma = (bool) ((Raw & 2097152) != 0);
                    return _avx512Ifma;
                }
            }
            private bool f_avx512bw;
            private bool _avx512bw;

            /// <summary>
            /// AVX-512 bytes and words.
            /// </summary>
            public bool Avx512bw
            {
                get
                {
                    if (f_avx512bw)
                        return _avx512bw;
                    f_avx512bw = true;
                    _avx512bw = (bool) ((Raw & 1073741824) != 0);
                    return _avx512bw;
                }
            }
            private bool f_avx512cd;
            private bool _avx512cd;

            /// <summary>
            /// AVX-512 conflict detection.
            /// </summary>
            public bool Avx512cd
            {
                get
                {
                    if (f_avx512cd)
                        return _avx512cd;
                    f_avx512cd = true;
                    _avx512cd = (bool) ((Raw & 268435456) != 0);
                    return _avx512cd;
                }
            }
            private bool f_avx512dq;
            private bool _avx512dq;

            /// <summary>
            /// AVX-512 doublewords and quadwords.
            /// </summary>
            public bool Avx512dq
            {
                get
                {
                    if (f_avx512dq)
                        return _avx512dq;
                    f_avx512dq = true;
                    _avx512dq = (bool) ((Raw & 131072) != 0);
                    return _avx512dq;
                }
            }
            private bool f_avx512er;
            private bool _avx512er;

            /// <summary>
            /// AVX-512 exponentials and reciprocals of Xeon Phi.
            /// </summary>
            public bool Avx512er
            {
                get
                {
                    if (f_avx512er)
                        return _avx512er;
                    f_avx512er = true;
                    _avx512er = (bool) ((Raw & 134217728) != 0);
                    return _avx512er;
                }
            }
            private bool f_avx512f;
            private bool _avx512f;

            /// <summary>
            /// AVX-512 foundation.
            /// </summary>
            public bool Avx512f
            {
                get
                {
                    if (f_avx512f)
                        return _avx512f;
                    f_avx512f = true;
                    _avx512f = (bool) ((Raw & 65536) != 0);
                    return _avx512f;
                }
            }
            private bool f_avx512pf;
            private bool _avx512pf;

            /// <summary>
            /// AVX-512 prefetches of Xeon Phi.
            /// </summary>
            public bool Avx512pf
            {
                get
                {
                    if (f_avx512pf)
                        return _avx512pf;
                    f_avx512pf = true;
                    _avx512pf = (bool) ((Raw & 67108864) != 0);
                    return _avx512pf;
                }
            }
            private bool f_avx512vl;
            private bool _avx512vl;

            /// <summary>
            /// AVX-512 on shorter vectors.
            /// </summary>
            public bool Avx512vl
            {
                get
                {
                    if (f_avx512vl)
                        return _avx512vl;
                    f_avx512vl = true;
                    _avx512vl = (bool) (Raw >> 31 != 0);
                    return _avx512vl;
                }
            }
            private bool f_bmi1;
            private bool _bmi1;

            /// <summary>
            /// First set of bit manipulations.
            /// </summary>
            public bool Bmi1
            {
                get
                {
                    if (f_bmi1)
                        return _bmi1;
                    f_bmi1 = true;
                    _bmi1 = (bool) ((Raw & 8) != 0);
                    return _bmi1;
                }
            }
            private bool f_bmi2;
            private bool _bmi2;

            /// <summary>
            /// Second set of bit manipulations.
            /// </summary>
            public bool Bmi2
            {
                get
                {
                    if (f_bmi2)
                        return _bmi2;
                    f_bmi2 = true;
                    _bmi2 = (bool) ((Raw & 256) != 0);
                    return _bmi2;
                }
            }
            private bool f_clflushopt;
            private bool _clflushopt;

            /// <summary>
            /// CLFLUSHOPT.
            /// </summary>
            public bool Clflushopt
            {
                get
                {
                    if (f_clflushopt)
                        return _clflushopt;
                    f_clflushopt = true;
                    _clflushopt = (bool) ((Raw & 8388608) != 0);
                    return _clflushopt;
                }
            }
            private bool f_clwb;
            private bool _clwb;

            /// <summary>
            /// CLWB.
            /// </summary>
            public bool Clwb
            {
                get
                {
                    if (f_clwb)
                        return _clwb;
                    f_clwb = true;
                    _clwb = (bool) ((Raw & 16777216) != 0);
                    return _clwb;
                }
            }
            private bool f_erms;
            private bool _erms;

            /// <summary>
            /// Enhanced REP MOVSB and STOSB.
            /// </summary>
            public bool Erms
            {
                get
                {
                    if (f_erms)
                        return _erms;
                    f_erms = true;
                    _erms = (bool) ((Raw & 512) != 0);
                    return _erms;
                }
            }
            private bool f_fdpExcpOnly;
            private bool _fdpExcpOnly;

            /// <summary>
            /// The x87 data pointer changes only at exceptions.
            /// </summary>
            public bool FdpExcpOnly
            {
                get
                {
                    if (f_fdpExcpOnly)
                        return _fdpExcpOnly;
                    f_fdpExcpOnly = true;
                    _fdpExcpOnly = (bool) ((Raw & 64) != 0);
                    return _fdpExcpOnly;
                }
            }
            private bool f_fsgsbase;
            private bool _fsgsbase;

            /// <summary>
            /// RDFSBASE, WRFSBASE and similar instructions.
            /// </summary>
            public bool Fsgsbase
            {
                get
                {
                    if (f_fsgsbase)
                        return _fsgsbase;
                    f_fsgsbase = true;
                    _fsgsbase = (bool) ((Raw & 1) != 0);
                    return _fsgsbase;
                }
            }
            private bool f_hle;
            private bool _hle;

            /// <summary>
            /// Hardware lock elision.
            /// </summary>
            public bool Hle
            {
                get
                {
                    if (f_hle)
                        return _hle;
                    f_hle = true;
                    _hle = (bool) ((Raw & 16) != 0);
                    return _hle;
                }
            }
            private bool f_invpcid;
            private bool _invpcid;

            /// <summary>
            /// INVPCID.
            /// </summary>
            public bool Invpcid
            {
                get
                {
                    if (f_invpcid)
                        return _invpcid;
                    f_invpcid = true;
                    _invpcid = (bool) ((Raw & 1024) != 0);
                    return _invpcid;
                }
            }
            private bool f_mpx;
            private bool _mpx;

            /// <summary>
            /// Memory protection extensions.
            /// </summary>
            public bool Mpx
            {
                get
                {
                    if (f_mpx)
                        return _mpx;
                    f_mpx = true;
                    _mpx = (bool) ((Raw & 16384) != 0);
                    return _mpx;
                }
            }
            private bool f_noFpuSel;
            private bool _noFpuSel;

            /// <summary>
            /// The x87 selectors are stored as zero.
            /// </summary>
            public bool NoFpuSel
            {
                get
                {
                    if (f_noFpuSel)
                        return _noFpuSel;
                    f_noFpuSel = true;
                    _noFpuSel = (bool) ((Raw & 8192) != 0);
                    return _noFpuSel;
                }
            }
            private bool f_pqe;
            private bool _pqe;

            /// <summary>
            /// Enforcement of platform quality of service.
            /// </summary>
            public bool Pqe
            {
                get
                {
                    if (f_pqe)
                        return _pqe;
                    f_pqe = true;
                    _pqe = (bool) ((Raw & 32768) != 0);
                    return _pqe;
                }
            }
            private bool f_pqm;
            private bool _pqm;

            /// <summary>
            /// Monitoring of platform quality of service.
            /// </summary>
            public bool Pqm
            {
                get
                {
                    if (f_pqm)
                        return _pqm;
                    f_pqm = true;
                    _pqm = (bool) ((Raw & 4096) != 0);
                    return _pqm;
                }
            }
            private bool f_procTrace;
            private bool _procTrace;

            /// <summary>
            /// Processor trace.
            /// </summary>
            public bool ProcTrace
            {
                get
                {
                    if (f_procTrace)
                        return _procTrace;
                    f_procTrace = true;
                    _procTrace = (bool) ((Raw & 33554432) != 0);
                    return _procTrace;
                }
            }
            private bool f_rdseed;
            private bool _rdseed;

            /// <summary>
            /// RDSEED.
            /// </summary>
            public bool Rdseed
            {
                get
                {
                    if (f_rdseed)
                        return _rdseed;
                    f_rdseed = true;
                    _rdseed = (bool) ((Raw & 262144) != 0);
                    return _rdseed;
                }
            }
            private bool f_rtm;
            private bool _rtm;

            /// <summary>
            /// Restricted transactional memory.
            /// </summary>
            public bool Rtm
            {
                get
                {
                    if (f_rtm)
                        return _rtm;
                    f_rtm = true;
                    _rtm = (bool) ((Raw & 2048) != 0);
                    return _rtm;
                }
            }
            private bool f_sgx;
            private bool _sgx;

            /// <summary>
            /// Software guard extensions.
            /// </summary>
            public bool Sgx
            {
                get
                {
                    if (f_sgx)
                        return _sgx;
                    f_sgx = true;
                    _sgx = (bool) ((Raw & 4) != 0);
                    return _sgx;
                }
            }
            private bool f_sha;
            private bool _sha;

            /// <summary>
            /// SHA-1 and SHA-256.
            /// </summary>
            public bool Sha
            {
                get
                {
                    if (f_sha)
                        return _sha;
                    f_sha = true;
                    _sha = (bool) ((Raw & 536870912) != 0);
                    return _sha;
                }
            }
            private bool f_smap;
            private bool _smap;

            /// <summary>
            /// Supervisor code cannot access user pages by accident.
            /// </summary>
            public bool Smap
            {
                get
                {
                    if (f_smap)
                        return _smap;
                    f_smap = true;
                    _smap = (bool) ((Raw & 1048576) != 0);
                    return _smap;
                }
            }
            private bool f_smep;
            private bool _smep;

            /// <summary>
            /// Supervisor code cannot execute user pages.
            /// </summary>
            public bool Smep
            {
                get
                {
                    if (f_smep)
                        return _smep;
                    f_smep = true;
                    _smep = (bool) ((Raw & 128) != 0);
                    return _smep;
                }
            }
            private bool f_tscAdjust;
            private bool _tscAdjust;

            /// <summary>
            /// TSC_ADJUST MSR.
            /// </summary>
            public bool TscAdjust
            {
                get
                {
                    if (f_tscAdjust)
                        return _tscAdjust;
                    f_tscAdjust = true;
                    _tscAdjust = (bool) ((Raw & 2) != 0);
                    return _tscAdjust;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafFeatures0 m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafFeatures0 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 7 subleaf 0, ecx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L220">CPUID level 0x00000007:0.ecx</a>
        /// </remarks>
        public partial class Features70Ecx : KaitaiStruct
        {
            public static Features70Ecx FromFile(string fileName)
            {
                return new Features70Ecx(new KaitaiStream(fileName));
            }

            public Features70Ecx(KaitaiStream p__io, XenX86CpuPolicy.LeafFeatures0 p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_avx512Bitalg = false;
                f_avx512Vbmi = false;
                f_avx512Vbmi2 = false;
                f_avx512Vnni = false;
                f_avx512Vpopcntdq = false;
                f_bld = false;
                f_cetSs = false;
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
                f_sgxLc = false;
                f_tme = false;
                f_umip = false;
                f_vaes = false;
                f_vpclmulqdq = false;
                f_waitpkg = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_avx512Bitalg;
            private bool _avx512Bitalg;

            /// <summary>
            /// AVX-512 bit counting in bytes and words.
            /// </summary>
            public bool Avx512Bitalg
            {
                get
                {
                    if (f_avx512Bitalg)
                        return _avx512Bitalg;
                    f_avx512Bitalg = true;
                    _avx512Bitalg = (bool) ((Raw & 4096) != 0);
                    return _avx512Bitalg;
                }
            }
            private bool f_avx512Vbmi;
            private bool _avx512Vbmi;

            /// <summary>
            /// AVX-512 manipulation of bytes in vectors.
            /// </summary>
            public bool Avx512Vbmi
            {
                get
                {
                    if (f_avx512Vbmi)
                        return _avx512Vbmi;
                    f_avx512Vbmi = true;
                    _avx512Vbmi = (bool) ((Raw & 2) != 0);
                    return _avx512Vbmi;
                }
            }
            private bool f_avx512Vbmi2;
            private bool _avx512Vbmi2;

            /// <summary>
            /// More AVX-512 manipulation of bytes in vectors.
            /// </summary>
            public bool Avx512Vbmi2
            {
                get
                {
                    if (f_avx512Vbmi2)
                        return _avx512Vbmi2;
                    f_avx512Vbmi2 = true;
                    _avx512Vbmi2 = (bool) ((Raw & 64) != 0);
                    return _avx512Vbmi2;
                }
            }
            private bool f_avx512Vnni;
            private bool _avx512Vnni;

            /// <summary>
            /// AVX-512 neural network instructions.
            /// </summary>
            public bool Avx512Vnni
            {
                get
                {
                    if (f_avx512Vnni)
                        return _avx512Vnni;
                    f_avx512Vnni = true;
                    _avx512Vnni = (bool) ((Raw & 2048) != 0);
                    return _avx512Vnni;
                }
            }
            private bool f_avx512Vpopcntdq;
            private bool _avx512Vpopcntdq;

            /// <summary>
            /// AVX-512 bit counting in doublewords and quadwords.
            /// </summary>
            public bool Avx512Vpopcntdq
            {
                get
                {
                    if (f_avx512Vpopcntdq)
                        return _avx512Vpopcntdq;
                    f_avx512Vpopcntdq = true;
                    _avx512Vpopcntdq = (bool) ((Raw & 16384) != 0);
                    return _avx512Vpopcntdq;
                }
            }
            private bool f_bld;
            private bool _bld;

            /// <summary>
            /// Debug exception for locks that hold the bus.
            /// </summary>
            public bool Bld
            {
                get
                {
                    if (f_bld)
                        return _bld;
                    f_bld = true;
                    _bld = (bool) ((Raw & 16777216) != 0);
                    return _bld;
                }
            }
            private bool f_cetSs;
            private bool _cetSs;

            /// <summary>
            /// Shadow stacks.
            /// </summary>
            public bool CetSs
            {
                get
                {
                    if (f_cetSs)
                        return _cetSs;
                    f_cetSs = true;
                    _cetSs = (bool) ((Raw & 128) != 0);
                    return _cetSs;
                }
            }
            private bool f_cldemote;
            private bool _cldemote;

            /// <summary>
            /// CLDEMOTE.
            /// </summary>
            public bool Cldemote
            {
                get
                {
                    if (f_cldemote)
                        return _cldemote;
                    f_cldemote = true;
                    _cldemote = (bool) ((Raw & 33554432) != 0);
                    return _cldemote;
                }
            }
            private bool f_enqcmd;
            private bool _enqcmd;

            /// <summary>
            /// ENQCMD and ENQCMDS.
            /// </summary>
            public bool Enqcmd
            {
                get
                {
                    if (f_enqcmd)
                        return _enqcmd;
                    f_enqcmd = true;
                    _enqcmd = (bool) ((Raw & 536870912) != 0);
                    return _enqcmd;
                }
            }
            private bool f_gfni;
            private bool _gfni;

            /// <summary>
            /// Galois field arithmetic.
            /// </summary>
            public bool Gfni
            {
                get
                {
                    if (f_gfni)
                        return _gfni;
                    f_gfni = true;
                    _gfni = (bool) ((Raw & 256) != 0);
                    return _gfni;
                }
            }
            private bool f_la57;
            private bool _la57;

            /// <summary>
            /// Page tables with five levels.
            /// </summary>
            public bool La57
            {
                get
                {
                    if (f_la57)
                        return _la57;
                    f_la57 = true;
                    _la57 = (bool) ((Raw & 65536) != 0);
                    return _la57;
                }
            }
            private bool f_movdir64b;
            private bool _movdir64b;

            /// <summary>
            /// MOVDIR64B.
            /// </summary>
            public bool Movdir64b
            {
                get
                {
                    if (f_movdir64b)
                        return _movdir64b;
                    f_movdir64b = true;
                    _movdir64b = (bool) ((Raw & 268435456) != 0);
                    return _movdir64b;
                }
            }
            private bool f_movdiri;
            private bool _movdiri;

            /// <summary>
            /// MOVDIRI.
            /// </summary>
            public bool Movdiri
            {
                get
                {
                    if (f_movdiri)
                        return _movdiri;
                    f_movdiri = true;
                    _movdiri = (bool) ((Raw & 134217728) != 0);
                    return _movdiri;
                }
            }
            private bool f_ospke;
            private bool _ospke;

            /// <summary>
            /// The operating system has enabled protection keys; mirrors cr4.
            /// </summary>
            public bool Ospke
            {
                get
                {
                    if (f_ospke)
                        return _ospke;
                    f_ospke = true;
                    _ospke = (bool) ((Raw & 16) != 0);
                    return _ospke;
                }
            }
            private bool f_pks;
            private bool _pks;

            /// <summary>
            /// Protection keys for supervisor pages.
            /// </summary>
            public bool Pks
            {
                get
                {
                    if (f_pks)
                        return _pks;
                    f_pks = true;
                    _pks = (bool) (Raw >> 31 != 0);
                    return _pks;
                }
            }
            private bool f_pku;
            private bool _pku;

            /// <summary>
            /// Protection keys for user pages.
            /// </summary>
            public bool Pku
            {
                get
                {
                    if (f_pku)
                        return _pku;
                    f_pku = true;
                    _pku = (bool) ((Raw & 8) != 0);
                    return _pku;
                }
            }
            private bool f_prefetchwt1;
            private bool _prefetchwt1;

            /// <summary>
            /// PREFETCHWT1.
            /// </summary>
            public bool Prefetchwt1
            {
                get
                {
                    if (f_prefetchwt1)
                        return _prefetchwt1;
                    f_prefetchwt1 = true;
                    _prefetchwt1 = (bool) ((Raw & 1) != 0);
                    return _prefetchwt1;
                }
            }
            private bool f_rdpid;
            private bool _rdpid;

            /// <summary>
            /// RDPID.
            /// </summary>
            public bool Rdpid
            {
                get
                {
                    if (f_rdpid)
                        return _rdpid;
                    f_rdpid = true;
                    _rdpid = (bool) ((Raw & 4194304) != 0);
                    return _rdpid;
                }
            }
            private bool f_sgxLc;
            private bool _sgxLc;

            /// <summary>
            /// SGX launch configuration.
            /// </summary>
            public bool SgxLc
            {
                get
                {
                    if (f_sgxLc)
                        return _sgxLc;
                    f_sgxLc = true;
                    _sgxLc = (bool) ((Raw & 1073741824) != 0);
                    return _sgxLc;
                }
            }
            private bool f_tme;
            private bool _tme;

            /// <summary>
            /// Total memory encryption.
            /// </summary>
            public bool Tme
            {
                get
                {
                    if (f_tme)
                        return _tme;
                    f_tme = true;
                    _tme = (bool) ((Raw & 8192) != 0);
                    return _tme;
                }
            }
            private bool f_umip;
            private bool _umip;

            /// <summary>
            /// User code cannot read descriptor table registers.
            /// </summary>
            public bool Umip
            {
                get
                {
                    if (f_umip)
                        return _umip;
                    f_umip = true;
                    _umip = (bool) ((Raw & 4) != 0);
                    return _umip;
                }
            }
            private bool f_vaes;
            private bool _vaes;

            /// <summary>
            /// AES on vectors.
            /// </summary>
            public bool Vaes
            {
                get
                {
                    if (f_vaes)
                        return _vaes;
                    f_vaes = true;
                    _vaes = (bool) ((Raw & 512) != 0);
                    return _vaes;
                }
            }
            private bool f_vpclmulqdq;
            private bool _vpclmulqdq;

            /// <summary>
            /// Carry-less multiplication on vectors.
            /// </summary>
            public bool Vpclmulqdq
            {
                get
                {
                    if (f_vpclmulqdq)
                        return _vpclmulqdq;
                    f_vpclmulqdq = true;
                    _vpclmulqdq = (bool) ((Raw & 1024) != 0);
                    return _vpclmulqdq;
                }
            }
            private bool f_waitpkg;
            private bool _waitpkg;

            /// <summary>
            /// UMONITOR, UMWAIT and TPAUSE.
            /// </summary>
            public bool Waitpkg
            {
                get
                {
                    if (f_waitpkg)
                        return _waitpkg;
                    f_waitpkg = true;
                    _waitpkg = (bool) ((Raw & 32) != 0);
                    return _waitpkg;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafFeatures0 m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafFeatures0 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 7 subleaf 0, edx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L273">CPUID level 0x00000007:0.edx</a>
        /// </remarks>
        public partial class Features70Edx : KaitaiStruct
        {
            public static Features70Edx FromFile(string fileName)
            {
                return new Features70Edx(new KaitaiStream(fileName));
            }

            public Features70Edx(KaitaiStream p__io, XenX86CpuPolicy.LeafFeatures0 p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_amxBf16 = false;
                f_amxInt8 = false;
                f_amxTile = false;
                f_archCaps = false;
                f_archLbr = false;
                f_avx5124fmaps = false;
                f_avx5124vnniw = false;
                f_avx512Fp16 = false;
                f_avx512Vp2intersect = false;
                f_cetIbt = false;
                f_coreCaps = false;
                f_fsrm = false;
                f_hybrid = false;
                f_ibrsb = false;
                f_l1dFlush = false;
                f_mdClear = false;
                f_pconfig = false;
                f_rtmAlwaysAbort = false;
                f_serialize = false;
                f_sgxKeys = false;
                f_srbdsCtrl = false;
                f_ssbd = false;
                f_stibp = false;
                f_tsxForceAbort = false;
                f_tsxldtrk = false;
                f_uintr = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_amxBf16;
            private bool _amxBf16;

            /// <summary>
            /// AMX on bfloat16 numbers.
            /// </summary>
            public bool AmxBf16
            {
                get
                {
                    if (f_amxBf16)
                        return _amxBf16;
                    f_amxBf16 = true;
                    _amxBf16 = (bool) ((Raw & 4194304) != 0);
                    return _amxBf16;
                }
            }
            private bool f_amxInt8;
            private bool _amxInt8;

            /// <summary>
            /// AMX on 8-bit integers.
            /// </summary>
            public bool AmxInt8
            {
                get
                {
                    if (f_amxInt8)
                        return _amxInt8;
                    f_amxInt8 = true;
                    _amxInt8 = (bool) ((Raw & 33554432) != 0);
                    return _amxInt8;
                }
            }
            private bool f_amxTile;
            private bool _amxTile;

            /// <summary>
            /// AMX tiles.
            /// </summary>
            public bool AmxTile
            {
                get
                {
                    if (f_amxTile)
                        return _amxTile;
                    f_amxTile = true;
                    _amxTile = (bool) ((Raw & 16777216) != 0);
                    return _amxTile;
                }
            }
            private bool f_archCaps;
            private bool _archCaps;

            /// <summary>
            /// ARCH_CAPABILITIES MSR.
            /// </summary>
            public bool ArchCaps
            {
                get
                {
                    if (f_archCaps)
                        return _archCaps;
                    f_archCaps = true;
                    _archCaps = (bool) ((Raw & 536870912) != 0);
                    return _archCaps;
                }
            }
            private bool f_archLbr;
            private bool _archLbr;

            /// <summary>
            /// Architectural last branch records.
            /// </summary>
            public bool ArchLbr
            {
                get
                {
                    if (f_archLbr)
                        return _archLbr;
                    f_archLbr = true;
                    _archLbr = (bool) ((Raw & 524288) != 0);
                    return _archLbr;
                }
            }
            private bool f_avx5124fmaps;
            private bool _avx5124fmaps;

            /// <summary>
            /// Multiply-accumulate instructions of Xeon Phi.
            /// </summary>
            public bool Avx5124fmaps
            {
                get
                {
                    if (f_avx5124fmaps)
                        return _avx5124fmaps;
                    f_avx5124fmaps = true;
                    _avx5124fmaps = (bool) ((Raw & 8) != 0);
                    return _avx5124fmaps;
                }
            }
            private bool f_avx5124vnniw;
            private bool _avx5124vnniw;

            /// <summary>
            /// Neural network instructions of Xeon Phi.
            /// </summary>
            public bool Avx5124vnniw
            {
                get
                {
                    if (f_avx5124vnniw)
                        return _avx5124vnniw;
                    f_avx5124vnniw = true;
                    _avx5124vnniw = (bool) ((Raw & 4) != 0);
                    return _avx5124vnniw;
                }
            }
            private bool f_avx512Fp16;
            private bool _avx512Fp16;

            /// <summary>
            /// AVX-512 on half-precision floats.
            /// </summary>
            public bool Avx512Fp16
            {
                get
                {
                    if (f_avx512Fp16)
                        return _avx512Fp16;
                    f_avx512Fp16 = true;
                    _avx512Fp16 = (bool) ((Raw & 8388608) != 0);
                    return _avx512Fp16;
                }
            }
            private bool f_avx512Vp2intersect;
            private bool _avx512Vp2intersect;

            /// <summary>
            /// VP2INTERSECTD and VP2INTERSECTQ.
            /// </summary>
            public bool Avx512Vp2intersect
            {
                get
                {
                    if (f_avx512Vp2intersect)
                        return _avx512Vp2intersect;
                    f_avx512Vp2intersect = true;
                    _avx512Vp2intersect = (bool) ((Raw & 256) != 0);
                    return _avx512Vp2intersect;
                }
            }
            private bool f_cetIbt;
            private bool _cetIbt;

            /// <summary>
            /// Indirect branch tracking.
            /// </summary>
            public bool CetIbt
            {
                get
                {
                    if (f_cetIbt)
                        return _cetIbt;
                    f_cetIbt = true;
                    _cetIbt = (bool) ((Raw & 1048576) != 0);
                    return _cetIbt;
                }
            }
            private bool f_coreCaps;
            private bool _coreCaps;

            /// <summary>
            /// CORE_CAPABILITIES MSR.
            /// </summary>
            public bool CoreCaps
            {
                get
                {
                    if (f_coreCaps)
                        return _coreCaps;
                    f_coreCaps = true;
                    _coreCaps = (bool) ((Raw & 1073741824) != 0);
                    return _coreCaps;
                }
            }
            private bool f_fsrm;
            private bool _fsrm;

            /// <summary>
            /// REP MOVSB is fast for short strings.
            /// </summary>
            public bool Fsrm
            {
                get
                {
                    if (f_fsrm)
                        return _fsrm;
                    f_fsrm = true;
                    _fsrm = (bool) ((Raw & 16) != 0);
                    return _fsrm;
                }
            }
            private bool f_hybrid;
            private bool _hybrid;

            /// <summary>
            /// Cores of more than one kind.
            /// </summary>
            public bool Hybrid
            {
                get
                {
                    if (f_hybrid)
                        return _hybrid;
                    f_hybrid = true;
                    _hybrid = (bool) ((Raw & 32768) != 0);
                    return _hybrid;
                }
            }
            private bool f_ibrsb;
            private bool _ibrsb;

            /// <summary>
            /// IBRS and IBPB, as Intel enumerates them.
            /// </summary>
            public bool Ibrsb
            {
                get
                {
                    if (f_ibrsb)
                        return _ibrsb;
                    f_ibrsb = true;
                    _ibrsb = (bool) ((Raw & 67108864) != 0);
                    return _ibrsb;
                }
            }
            private bool f_l1dFlush;
            private bool _l1dFlush;

            /// <summary>
            /// FLUSH_CMD MSR.
            /// </summary>
            public bool L1dFlush
            {
                get
                {
                    if (f_l1dFlush)
                        return _l1dFlush;
                    f_l1dFlush = true;
                    _l1dFlush = (bool) ((Raw & 268435456) != 0);
                    return _l1dFlush;
                }
            }
            private bool f_mdClear;
            private bool _mdClear;

            /// <summary>
            /// VERW overwrites the processor's buffers.
            /// </summary>
            public bool MdClear
            {
                get
                {
                    if (f_mdClear)
                        return _mdClear;
                    f_mdClear = true;
                    _mdClear = (bool) ((Raw & 1024) != 0);
                    return _mdClear;
                }
            }
            private bool f_pconfig;
            private bool _pconfig;

            /// <summary>
            /// PCONFIG.
            /// </summary>
            public bool Pconfig
            {
                get
                {
                    if (f_pconfig)
                        return _pconfig;
                    f_pconfig = true;
                    _pconfig = (bool) ((Raw & 262144) != 0);
                    return _pconfig;
                }
            }
            private bool f_rtmAlwaysAbort;
            private bool _rtmAlwaysAbort;

            /// <summary>
            /// Transactions always abort.
            /// </summary>
            public bool RtmAlwaysAbort
            {
                get
                {
                    if (f_rtmAlwaysAbort)
                        return _rtmAlwaysAbort;
                    f_rtmAlwaysAbort = true;
                    _rtmAlwaysAbort = (bool) ((Raw & 2048) != 0);
                    return _rtmAlwaysAbort;
                }
            }
            private bool f_serialize;
            private bool _serialize;

            /// <summary>
            /// SERIALIZE.
            /// </summary>
            public bool Serialize
            {
                get
                {
                    if (f_serialize)
                        return _serialize;
                    f_serialize = true;
                    _serialize = (bool) ((Raw & 16384) != 0);
                    return _serialize;
                }
            }
            private bool f_sgxKeys;
            private bool _sgxKeys;

            /// <summary>
            /// SGX attestation keys.
            /// </summary>
            public bool SgxKeys
            {
                get
                {
                    if (f_sgxKeys)
                        return _sgxKeys;
                    f_sgxKeys = true;
                    _sgxKeys = (bool) ((Raw & 2) != 0);
                    return _sgxKeys;
                }
            }
            private bool f_srbdsCtrl;
            private bool _srbdsCtrl;

            /// <summary>
            /// MCU_OPT_CTRL can disable the RDRAND mitigation.
            /// </summary>
            public bool SrbdsCtrl
            {
                get
                {
                    if (f_srbdsCtrl)
                        return _srbdsCtrl;
                    f_srbdsCtrl = true;
                    _srbdsCtrl = (bool) ((Raw & 512) != 0);
                    return _srbdsCtrl;
                }
            }
            private bool f_ssbd;
            private bool _ssbd;

            /// <summary>
            /// Speculative store bypass can be disabled, as Intel enumerates it.
            /// </summary>
            public bool Ssbd
            {
                get
                {
                    if (f_ssbd)
                        return _ssbd;
                    f_ssbd = true;
                    _ssbd = (bool) (Raw >> 31 != 0);
                    return _ssbd;
                }
            }
            private bool f_stibp;
            private bool _stibp;

            /// <summary>
            /// Single-thread indirect branch predictors, as Intel enumerates them.
            /// </summary>
            public bool Stibp
            {
                get
                {
                    if (f_stibp)
                        return _stibp;
                    f_stibp = true;
                    _stibp = (bool) ((Raw & 134217728) != 0);
                    return _stibp;
                }
            }
            private bool f_tsxForceAbort;
            private bool _tsxForceAbort;

            /// <summary>
            /// TSX_FORCE_ABORT MSR.
            /// </summary>
            public bool TsxForceAbort
            {
                get
                {
                    if (f_tsxForceAbort)
                        return _tsxForceAbort;
                    f_tsxForceAbort = true;
                    _tsxForceAbort = (bool) ((Raw & 8192) != 0);
                    return _tsxForceAbort;
                }
            }
            private bool f_tsxldtrk;
            private bool _tsxldtrk;

            /// <summary>
            /// Tracking of loads in a transaction can be suspended.
            /// </summary>
            public bool Tsxldtrk
            {
                get
                {
                    if (f_tsxldtrk)
                        return _tsxldtrk;
                    f_tsxldtrk = true;
                    _tsxldtrk = (bool) ((Raw & 65536) != 0);
                    return _tsxldtrk;
                }
            }
            private bool f_uintr;
            private bool _uintr;

            /// <summary>
            /// Interrupts delivered to user code.
            /// </summary>
            public bool Uintr
            {
                get
                {
                    if (f_uintr)
                        return _uintr;
                    f_uintr = true;
                    _uintr = (bool) ((Raw & 32) != 0);
                    return _uintr;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafFeatures0 m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafFeatures0 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 7 subleaf 1, eax.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L301">CPUID level 0x00000007:1.eax</a>
        /// </remarks>
        public partial class Features71Eax : KaitaiStruct
        {
            public static Features71Eax FromFile(string fileName)
            {
                return new Features71Eax(new KaitaiStream(fileName));
            }

            public Features71Eax(KaitaiStream p__io, XenX86CpuPolicy.LeafFeatures1 p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_amxFp16 = false;
                f_archPerfMon = false;
                f_avx512Bf16 = false;
                f_avxIfma = false;
                f_avxVnni = false;
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
                f_nmiSrc = false;
                f_noInvd = false;
                f_sha512 = false;
                f_sm3 = false;
                f_sm4 = false;
                f_wrmsrns = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_amxFp16;
            private bool _amxFp16;

            /// <summary>
            /// AMX on half-precision floats.
            /// </summary>
            public bool AmxFp16
            {
                get
                {
                    if (f_amxFp16)
                        return _amxFp16;
                    f_amxFp16 = true;
                    _amxFp16 = (bool) ((Raw & 2097152) != 0);
                    return _amxFp16;
                }
            }
            private bool f_archPerfMon;
            private bool _archPerfMon;

            /// <summary>
            /// Architectural performance monitoring leaf.
            /// </summary>
            public bool ArchPerfMon
            {
                get
                {
                    if (f_archPerfMon)
                        return _archPerfMon;
                    f_archPerfMon = true;
                    _archPerfMon = (bool) ((Raw & 256) != 0);
                    return _archPerfMon;
                }
            }
            private bool f_avx512Bf16;
            private bool _avx512Bf16;

            /// <summary>
            /// AVX-512 on bfloat16 numbers.
            /// </summary>
            public bool Avx512Bf16
            {
                get
                {
                    if (f_avx512Bf16)
                        return _avx512Bf16;
                    f_avx512Bf16 = true;
                    _avx512Bf16 = (bool) ((Raw & 32) != 0);
                    return _avx512Bf16;
                }
            }
            private bool f_avxIfma;
            private bool _avxIfma;

            /// <summary>
            /// Integer fused multiply-add in AVX.
            /// </summary>
            public bool AvxIfma
            {
                get
                {
                    if (f_avxIfma)
                        return _avxIfma;
                    f_avxIfma = true;
                    _avxIfma = (bool) ((Raw & 8388608) != 0);
                    return _avxIfma;
                }
            }
            private bool f_avxVnni;
            private bool _avxVnni;

            /// <summary>
            /// Neural network instructions in AVX.
            /// </summary>
            public bool AvxVnni
            {
                get
                {
                    if (f_avxVnni)
                        return _avxVnni;
                    f_avxVnni = true;
                    _avxVnni = (bool) ((Raw & 16) != 0);
                    return _avxVnni;
                }
            }
            private bool f_cmpccxadd;
            private bool _cmpccxadd;

            /// <summary>
            /// Compare, exchange and add in one instruction.
            /// </summary>
            public bool Cmpccxadd
            {
                get
                {
                    if (f_cmpccxadd)
                        return _cmpccxadd;
                    f_cmpccxadd = true;
                    _cmpccxadd = (bool) ((Raw & 128) != 0);
                    return _cmpccxadd;
                }
            }
            private bool f_fred;
            private bool _fred;

            /// <summary>
            /// Flexible return and event delivery.
            /// </summary>
            public bool Fred
            {
                get
                {
                    if (f_fred)
                        return _fred;
                    f_fred = true;
                    _fred = (bool) ((Raw & 131072) != 0);
                    return _fred;
                }
            }
            private bool f_fsrcs;
            private bool _fsrcs;

            /// <summary>
            /// REP CMPSB and SCASB are fast for short strings.
            /// </summary>
            public bool Fsrcs
            {
                get
                {
                    if (f_fsrcs)
                        return _fsrcs;
                    f_fsrcs = true;
                    _fsrcs = (bool) ((Raw & 4096) != 0);
                    return _fsrcs;
                }
            }
            private bool f_fsrs;
            private bool _fsrs;

            /// <summary>
            /// REP STOSB is fast for short strings.
            /// </summary>
            public bool Fsrs
            {
                get
                {
                    if (f_fsrs)
                        return _fsrs;
                    f_fsrs = true;
                    _fsrs = (bool) ((Raw & 2048) != 0);
                    return _fsrs;
                }
            }
            private bool f_fzrm;
            private bool _fzrm;

            /// <summary>
            /// REP MOVSB of zero length is fast.
            /// </summary>
            public bool Fzrm
            {
                get
                {
                    if (f_fzrm)
                        return _fzrm;
                    f_fzrm = true;
                    _fzrm = (bool) ((Raw & 1024) != 0);
                    return _fzrm;
                }
            }
            private bool f_lam;
            private bool _lam;

            /// <summary>
            /// Linear address masking.
            /// </summary>
            public bool Lam
            {
                get
                {
                    if (f_lam)
                        return _lam;
                    f_lam = true;
                    _lam = (bool) ((Raw & 67108864) != 0);
                    return _lam;
                }
            }
            private bool f_lass;
            private bool _lass;

            /// <summary>
            /// Linear address space separation of supervisor and user.
            /// </summary>
            public bool Lass
            {
                get
                {
                    if (f_lass)
                        return _lass;
                    f_lass = true;
                    _lass = (bool) ((Raw & 64) != 0);
                    return _lass;
                }
            }
            private bool f_lkgs;
            private bool _lkgs;

            /// <summary>
            /// LKGS.
            /// </summary>
            public bool Lkgs
            {
                get
                {
                    if (f_lkgs)
                        return _lkgs;
                    f_lkgs = true;
                    _lkgs = (bool) ((Raw & 262144) != 0);
                    return _lkgs;
                }
            }
            private bool f_movrs;
            private bool _movrs;

            /// <summary>
            /// MOVRS, a load of data that others read too.
            /// </summary>
            public bool Movrs
            {
                get
                {
                    if (f_movrs)
                        return _movrs;
                    f_movrs = true;
                    _movrs = (bool) (Raw >> 31 != 0);
                    return _movrs;
                }
            }
            private bool f_msrlist;
            private bool _msrlist;

            /// <summary>
            /// RDMSRLIST and WRMSRLIST.
            /// </summary>
            public bool Msrlist
            {
                get
                {
                    if (f_msrlist)
                        return _msrlist;
                    f_msrlist = true;
                    _msrlist = (bool) ((Raw & 134217728) != 0);
                    return _msrlist;
                }
            }
            private bool f_nmiSrc;
            private bool _nmiSrc;

            /// <summary>
            /// NMIs report their source.
            /// </summary>
            public bool NmiSrc
            {
                get
                {
                    if (f_nmiSrc)
                        return _nmiSrc;
                    f_nmiSrc = true;
                    _nmiSrc = (bool) ((Raw & 1048576) != 0);
                    return _nmiSrc;
                }
            }
            private bool f_noInvd;
            private bool _noInvd;

            /// <summary>
            /// INVD cannot be executed.
            /// </summary>
            public bool NoInvd
            {
                get
                {
                    if (f_noInvd)
                        return _noInvd;
                    f_noInvd = true;
                    _noInvd = (bool) ((Raw & 1073741824) != 0);
                    return _noInvd;
                }
            }
            private bool f_sha512;
            private bool _sha512;

            /// <summary>
            /// SHA-512.
            /// </summary>
            public bool Sha512
            {
                get
                {
                    if (f_sha512)
                        return _sha512;
                    f_sha512 = true;
                    _sha512 = (bool) ((Raw & 1) != 0);
                    return _sha512;
                }
            }
            private bool f_sm3;
            private bool _sm3;

            /// <summary>
            /// SM3 hash.
            /// </summary>
            public bool Sm3
            {
                get
                {
                    if (f_sm3)
                        return _sm3;
                    f_sm3 = true;
                    _sm3 = (bool) ((Raw & 2) != 0);
                    return _sm3;
                }
            }
            private bool f_sm4;
            private bool _sm4;

            /// <summary>
            /// SM4 cipher.
            /// </summary>
            public bool Sm4
            {
                get
                {
                    if (f_sm4)
                        return _sm4;
                    f_sm4 = true;
                    _sm4 = (bool) ((Raw & 4) != 0);
                    return _sm4;
                }
            }
            private bool f_wrmsrns;
            private bool _wrmsrns;

            /// <summary>
            /// WRMSRNS, a WRMSR that does not serialise.
            /// </summary>
            public bool Wrmsrns
            {
                get
                {
                    if (f_wrmsrns)
                        return _wrmsrns;
                    f_wrmsrns = true;
                    _wrmsrns = (bool) ((Raw & 524288) != 0);
                    return _wrmsrns;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafFeatures1 m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafFeatures1 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 7 subleaf 1, ebx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L343">CPUID level 0x00000007:1.ebx</a>
        /// </remarks>
        public partial class Features71Ebx : KaitaiStruct
        {
            public static Features71Ebx FromFile(string fileName)
            {
                return new Features71Ebx(new KaitaiStream(fileName));
            }

            public Features71Ebx(KaitaiStream p__io, XenX86CpuPolicy.LeafFeatures1 p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_intelPpin = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_intelPpin;
            private bool _intelPpin;

            /// <summary>
            /// Protected processor inventory number.
            /// </summary>
            public bool IntelPpin
            {
                get
                {
                    if (f_intelPpin)
                        return _intelPpin;
                    f_intelPpin = true;
                    _intelPpin = (bool) ((Raw & 1) != 0);
                    return _intelPpin;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafFeatures1 m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafFeatures1 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 7 subleaf 1, edx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L357">CPUID level 0x00000007:1.edx</a>
        /// </remarks>
        public partial class Features71Edx : KaitaiStruct
        {
            public static Features71Edx FromFile(string fileName)
            {
                return new Features71Edx(new KaitaiStream(fileName));
            }

            public Features71Edx(KaitaiStream p__io, XenX86CpuPolicy.LeafFeatures1 p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_amxComplex = false;
                f_avxNeConvert = false;
                f_avxVnniInt16 = false;
                f_avxVnniInt8 = false;
                f_cetSss = false;
                f_prefetchi = false;
                f_slsm = false;
                f_uiretUif = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_amxComplex;
            private bool _amxComplex;

            /// <summary>
            /// AMX on complex numbers.
            /// </summary>
            public bool AmxComplex
            {
                get
                {
                    if (f_amxComplex)
                        return _amxComplex;
                    f_amxComplex = true;
                    _amxComplex = (bool) ((Raw & 256) != 0);
                    return _amxComplex;
                }
            }
            private bool f_avxNeConvert;
            private bool _avxNeConvert;

            /// <summary>
            /// Conversions in AVX that raise no exceptions.
            /// </summary>
            public bool AvxNeConvert
            {
                get
                {
                    if (f_avxNeConvert)
                        return _avxNeConvert;
                    f_avxNeConvert = true;
                    _avxNeConvert = (bool) ((Raw & 32) != 0);
                    return _avxNeConvert;
                }
            }
            private bool f_avxVnniInt16;
            private bool _avxVnniInt16;

            /// <summary>
            /// 16-bit neural network instructions in AVX.
            /// </summary>
            public bool AvxVnniInt16
            {
                get
                {
                    if (f_avxVnniInt16)
                        return _avxVnniInt16;
                    f_avxVnniInt16 = true;
                    _avxVnniInt16 = (bool) ((Raw & 1024) != 0);
                    return _avxVnniInt16;
                }
            }
            private bool f_avxVnniInt8;
            private bool _avxVnniInt8;

            /// <summary>
            /// 8-bit neural network instructions in AVX.
            /// </summary>
            public bool AvxVnniInt8
            {
                get
                {
                    if (f_avxVnniInt8)
                        return _avxVnniInt8;
                    f_avxVnniInt8 = true;
                    _avxVnniInt8 = (bool) ((Raw & 16) != 0);
                    return _avxVnniInt8;
                }
            }
            private bool f_cetSss;
            private bool _cetSss;

            /// <summary>
            /// Supervisor shadow stacks are safe to use.
            /// </summary>
            public bool CetSss
            {
                get
                {
                    if (f_cetSss)
                        return _cetSss;
                    f_cetSss = true;
                    _cetSss = (bool) ((Raw & 262144) != 0);
                    return _cetSss;
                }
            }
            private bool f_prefetchi;
            private bool _prefetchi;

            /// <summary>
            /// PREFETCHIT0 and PREFETCHIT1.
            /// </summary>
            public bool Prefetchi
            {
                get
                {
                    if (f_prefetchi)
                        return _prefetchi;
                    f_prefetchi = true;
                    _prefetchi = (bool) ((Raw & 16384) != 0);
                    return _prefetchi;
                }
            }
            private bool f_slsm;
            private bool _slsm;

            /// <summary>
            /// Static lockstep mode.
            /// </summary>
            public bool Slsm
            {
                get
                {
                    if (f_slsm)
                        return _slsm;
                    f_slsm = true;
                    _slsm = (bool) ((Raw & 16777216) != 0);
                    return _slsm;
                }
            }
            private bool f_uiretUif;
            private bool _uiretUif;

            /// <summary>
            /// UIRET updates the user interrupt flag.
            /// </summary>
            public bool UiretUif
            {
                get
                {
                    if (f_uiretUif)
                        return _uiretUif;
                    f_uiretUif = true;
                    _uiretUif = (bool) ((Raw & 131072) != 0);
                    return _uiretUif;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafFeatures1 m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafFeatures1 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 7 subleaf 2, edx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L346">CPUID level 0x00000007:2.edx</a>
        /// </remarks>
        public partial class Features72Edx : KaitaiStruct
        {
            public static Features72Edx FromFile(string fileName)
            {
                return new Features72Edx(new KaitaiStream(fileName));
            }

            public Features72Edx(KaitaiStream p__io, XenX86CpuPolicy.LeafFeatures2 p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_bhiCtrl = false;
                f_ddpCtrl = false;
                f_intelPsfd = false;
                f_ipredCtrl = false;
                f_mcdtNo = false;
                f_rrsbaCtrl = false;
                f_ucLockDis = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_bhiCtrl;
            private bool _bhiCtrl;

            /// <summary>
            /// SPEC_CTRL can disable branch history for supervisor code.
            /// </summary>
            public bool BhiCtrl
            {
                get
                {
                    if (f_bhiCtrl)
                        return _bhiCtrl;
                    f_bhiCtrl = true;
                    _bhiCtrl = (bool) ((Raw & 16) != 0);
                    return _bhiCtrl;
                }
            }
            private bool f_ddpCtrl;
            private bool _ddpCtrl;

            /// <summary>
            /// SPEC_CTRL can disable data-dependent prefetching.
            /// </summary>
            public bool DdpCtrl
            {
                get
                {
                    if (f_ddpCtrl)
                        return _ddpCtrl;
                    f_ddpCtrl = true;
                    _ddpCtrl = (bool) ((Raw & 8) != 0);
                    return _ddpCtrl;
                }
            }
            private bool f_intelPsfd;
            private bool _intelPsfd;

            /// <summary>
            /// Predictive store forwarding can be disabled in SPEC_CTRL.
            /// </summary>
            public bool IntelPsfd
            {
                get
                {
                    if (f_intelPsfd)
                        return _intelPsfd;
                    f_intelPsfd = true;
                    _intelPsfd = (bool) ((Raw & 1) != 0);
                    return _intelPsfd;
                }
            }
            private bool f_ipredCtrl;
            private bool _ipredCtrl;

            /// <summary>
            /// SPEC_CTRL restrains indirect branch prediction.
            /// </summary>
            public bool IpredCtrl
            {
                get
                {
                    if (f_ipredCtrl)
                        return _ipredCtrl;
                    f_ipredCtrl = true;
                    _ipredCtrl = (bool) ((Raw & 2) != 0);
                    return _ipredCtrl;
                }
            }
            private bool f_mcdtNo;
            private bool _mcdtNo;

            /// <summary>
            /// Configuration-dependent timing does not occur.
            /// </summary>
            public bool McdtNo
            {
                get
                {
                    if (f_mcdtNo)
                        return _mcdtNo;
                    f_mcdtNo = true;
                    _mcdtNo = (bool) ((Raw & 32) != 0);
                    return _mcdtNo;
                }
            }
            private bool f_rrsbaCtrl;
            private bool _rrsbaCtrl;

            /// <summary>
            /// SPEC_CTRL restrains the return stack's fallback predictor.
            /// </summary>
            public bool RrsbaCtrl
            {
                get
                {
                    if (f_rrsbaCtrl)
                        return _rrsbaCtrl;
                    f_rrsbaCtrl = true;
                    _rrsbaCtrl = (bool) ((Raw & 4) != 0);
                    return _rrsbaCtrl;
                }
            }
            private bool f_ucLockDis;
            private bool _ucLockDis;

            /// <summary>
            /// Locks on uncached memory can be forbidden.
            /// </summary>
            public bool UcLockDis
            {
                get
                {
                    if (f_ucLockDis)
                        return _ucLockDis;
                    f_ucLockDis = true;
                    _ucLockDis = (bool) ((Raw & 64) != 0);
                    return _ucLockDis;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafFeatures2 m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafFeatures2 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 0xd subleaf 1, eax.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L180">CPUID level 0x0000000D:1.eax</a>
        /// </remarks>
        public partial class FeaturesD1Eax : KaitaiStruct
        {
            public static FeaturesD1Eax FromFile(string fileName)
            {
                return new FeaturesD1Eax(new KaitaiStream(fileName));
            }

            public FeaturesD1Eax(KaitaiStream p__io, XenX86CpuPolicy.LeafXstate1 p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_xfd = false;
                f_xgetbv1 = false;
                f_xsavec = false;
                f_xsaveopt = false;
                f_xsaves = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_xfd;
            private bool _xfd;

            /// <summary>
            /// Extended feature disable MSRs.
            /// </summary>
            public bool Xfd
            {
                get
                {
                    if (f_xfd)
                        return _xfd;
                    f_xfd = true;
                    _xfd = (bool) ((Raw & 16) != 0);
                    return _xfd;
                }
            }
            private bool f_xgetbv1;
            private bool _xgetbv1;

            /// <summary>
            /// XGETBV with ecx 1.
            /// </summary>
            public bool Xgetbv1
            {
                get
                {
                    if (f_xgetbv1)
                        return _xgetbv1;
                    f_xgetbv1 = true;
                    _xgetbv1 = (bool) ((Raw & 4) != 0);
                    return _xgetbv1;
                }
            }
            private bool f_xsavec;
            private bool _xsavec;

            /// <summary>
            /// XSAVEC and the compacted format.
            /// </summary>
            public bool Xsavec
            {
                get
                {
                    if (f_xsavec)
                        return _xsavec;
                    f_xsavec = true;
                    _xsavec = (bool) ((Raw & 2) != 0);
                    return _xsavec;
                }
            }
            private bool f_xsaveopt;
            private bool _xsaveopt;

            /// <summary>
            /// XSAVEOPT.
            /// </summary>
            public bool Xsaveopt
            {
                get
                {
                    if (f_xsaveopt)
                        return _xsaveopt;
                    f_xsaveopt = true;
                    _xsaveopt = (bool) ((Raw & 1) != 0);
                    return _xsaveopt;
                }
            }
            private bool f_xsaves;
            private bool _xsaves;

            /// <summary>
            /// XSAVES, XRSTORS and the XSS MSR.
            /// </summary>
            public bool Xsaves
            {
                get
                {
                    if (f_xsaves)
                        return _xsaves;
                    f_xsaves = true;
                    _xsaves = (bool) ((Raw & 8) != 0);
                    return _xsaves;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafXstate1 m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafXstate1 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 0x80000001, ecx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L156">CPUID level 0x80000001.ecx</a>
        /// </remarks>
        public partial class FeaturesE1Ecx : KaitaiStruct
        {
            public static FeaturesE1Ecx FromFile(string fileName)
            {
                return new FeaturesE1Ecx(new KaitaiStream(fileName));
            }

            public FeaturesE1Ecx(KaitaiStream p__io, XenX86CpuPolicy.LeafExtendedFeatures p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_abm = false;
                f_addrMskExt = false;
                f_amd3dnowprefetch = false;
                f_cmpLegacy = false;
                f_cr8Legacy = false;
                f_dbext = false;
                f_extapic = false;
                f_fma4 = false;
                f_ibs = false;
                f_lahfLm = false;
                f_lwp = false;
                f_misalignsse = false;
                f_monitorx = false;
                f_nodeidMsr = false;
                f_osvw = false;
                f_skinit = false;
                f_sse4a = false;
                f_svm = false;
                f_tbm = false;
                f_topoext = false;
                f_wdt = false;
                f_xop = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_abm;
            private bool _abm;

            /// <summary>
            /// LZCNT (and POPCNT).
            /// </summary>
            public bool Abm
            {
                get
                {
                    if (f_abm)
                        return _abm;
                    f_abm = true;
                    _abm = (bool) ((Raw & 32) != 0);
                    return _abm;
                }
            }
            private bool f_addrMskExt;
            private bool _addrMskExt;

            /// <summary>
            /// Address masks of breakpoints cover 32 bits.
            /// </summary>
            public bool AddrMskExt
            {
                get
                {
                    if (f_addrMskExt)
                        return _addrMskExt;
                    f_addrMskExt = true;
                    _addrMskExt = (bool) ((Raw & 1073741824) != 0);
                    return _addrMskExt;
                }
            }
            private bool f_amd3dnowprefetch;
            private bool _amd3dnowprefetch;

            /// <summary>
            /// PREFETCH and PREFETCHW.
            /// </summary>
            public bool Amd3dnowprefetch
            {
                get
                {
                    if (f_amd3dnowprefetch)
                        return _amd3dnowprefetch;
                    f_amd3dnowprefetch = true;
                    _amd3dnowprefetch = (bool) ((Raw & 256) != 0);
                    return _amd3dnowprefetch;
                }
            }
            private bool f_cmpLegacy;
            private bool _cmpLegacy;

            /// <summary>
            /// Logical processors that leaf 1 counts are cores, not threads.
            /// </summary>
            public bool CmpLegacy
            {
                get
                {
                    if (f_cmpLegacy)
                        return _cmpLegacy;
                    f_cmpLegacy = true;
                    _cmpLegacy = (bool) ((Raw & 2) != 0);
                    return _cmpLegacy;
                }
            }
            private bool f_cr8Legacy;
            private bool _cr8Legacy;

            /// <summary>
            /// cr8 is reachable outside long mode.
            /// </summary>
            public bool Cr8Legacy
            {
                get
                {
                    if (f_cr8Legacy)
                        return _cr8Legacy;
                    f_cr8Legacy = true;
                    _cr8Legacy = (bool) ((Raw & 16) != 0);
                    return _cr8Legacy;
                }
            }
            private bool f_dbext;
            private bool _dbext;

            /// <summary>
            /// Data breakpoints with an address mask.
            /// </summary>
            public bool Dbext
            {
                get
                {
                    if (f_dbext)
                        return _dbext;
                    f_dbext = true;
                    _dbext = (bool) ((Raw & 67108864) != 0);
                    return _dbext;
                }
            }
            private bool f_extapic;
            private bool _extapic;

            /// <summary>
            /// Extended local APIC registers.
            /// </summary>
            public bool Extapic
            {
                get
                {
                    if (f_extapic)
                        return _extapic;
                    f_extapic = true;
                    _extapic = (bool) ((Raw & 8) != 0);
                    return _extapic;
                }
            }
            private bool f_fma4;
            private bool _fma4;

            /// <summary>
            /// FMA with four operands.
            /// </summary>
            public bool Fma4
            {
                get
                {
                    if (f_fma4)
                        return _fma4;
                    f_fma4 = true;
                    _fma4 = (bool) ((Raw & 65536) != 0);
                    return _fma4;
                }
            }
            private bool f_ibs;
            private bool _ibs;

            /// <summary>
            /// Instruction-based sampling.
            /// </summary>
            public bool Ibs
            {
                get
                {
                    if (f_ibs)
                        return _ibs;
                    f_ibs = true;
                    _ibs = (bool) ((Raw & 1024) != 0);
                    return _ibs;
                }
            }
            private bool f_lahfLm;
            private bool _lahfLm;

            /// <summary>
            /// LAHF and SAHF in long mode.
            /// </summary>
            public bool LahfLm
            {
                get
                {
                    if (f_lahfLm)
                        return _lahfLm;
                    f_lahfLm = true;
                    _lahfLm = (bool) ((Raw & 1) != 0);
                    return _lahfLm;
                }
            }
            private bool f_lwp;
            private bool _lwp;

            /// <summary>
            /// Lightweight profiling.
            /// </summary>
            public bool Lwp
            {
                get
                {
                    if (f_lwp)
                        return _lwp;
                    f_lwp = true;
                    _lwp = (bool) ((Raw & 32768) != 0);
                    return _lwp;
                }
            }
            private bool f_misalignsse;
            private bool _misalignsse;

            /// <summary>
            /// SSE operands in memory may be unaligned.
            /// </summary>
            public bool Misalignsse
            {
                get
                {
                    if (f_misalignsse)
                        return _misalignsse;
                    f_misalignsse = true;
                    _misalignsse = (bool) ((Raw & 128) != 0);
                    return _misalignsse;
                }
            }
            private bool f_monitorx;
            private bool _monitorx;

            /// <summary>
            /// MONITORX and MWAITX.
            /// </summary>
            public bool Monitorx
            {
                get
                {
                    if (f_monitorx)
                        return _monitorx;
                    f_monitorx = true;
                    _monitorx = (bool) ((Raw & 536870912) != 0);
                    return _monitorx;
                }
            }
            private bool f_nodeidMsr;
            private bool _nodeidMsr;

            /// <summary>
            /// MSR with the node id.
            /// </summary>
            public bool NodeidMsr
            {
                get
                {
                    if (f_nodeidMsr)
                        return _nodeidMsr;
                    f_nodeidMsr = true;
                    _nodeidMsr = (bool) ((Raw & 524288) != 0);
                    return _nodeidMsr;
                }
            }
            private bool f_osvw;
            private bool _osvw;

            /// <summary>
            /// MSRs list the workarounds that the operating system should apply (OSVW).
            /// </summary>
            public bool Osvw
            {
                get
                {
                    if (f_osvw)
                        return _osvw;
                    f_osvw = true;
                    _osvw = (bool) ((Raw & 512) != 0);
                    return _osvw;
                }
            }
            private bool f_skinit;
            private bool _skinit;

            /// <summary>
            /// SKINIT and STGI.
            /// </summary>
            public bool Skinit
            {
                get
                {
                    if (f_skinit)
                        return _skinit;
                    f_skinit = true;
                    _skinit = (bool) ((Raw & 4096) != 0);
                    return _skinit;
                }
            }
            private bool f_sse4a;
            private bool _sse4a;

            /// <summary>
            /// SSE4A.
            /// </summary>
            public bool Sse4a
            {
                get
                {
                    if (f_sse4a)
                        return _sse4a;
                    f_sse4a = true;
                    _sse4a = (bool) ((Raw & 64) != 0);
                    return _sse4a;
                }
            }
            private bool f_svm;
            private bool _svm;

            /// <summary>
            /// AMD's secure virtual machine.
            /// </summary>
            public bool Svm
            {
                get
                {
                    if (f_svm)
                        return _svm;
                    f_svm = true;
                    _svm = (bool) ((Raw & 4) != 0);
                    return _svm;
                }
            }
            private bool f_tbm;
            private bool _tbm;

            /// <summary>
            /// Trailing bit manipulation.
            /// </summary>
            public bool Tbm
            {
                get
                {
                    if (f_tbm)
                        return _tbm;
                    f_tbm = true;
                    _tbm = (bool) ((Raw & 2097152) != 0);
                    return _tbm;
                }
            }
            private bool f_topoext;
            private bool _topoext;

            /// <summary>
            /// Topology leaves 0x8000001d and 0x8000001e.
            /// </summary>
            public bool Topoext
            {
                get
                {
                    if (f_topoext)
                        return _topoext;
                    f_topoext = true;
                    _topoext = (bool) ((Raw & 4194304) != 0);
                    return _topoext;
                }
            }
            private bool f_wdt;
            private bool _wdt;

            /// <summary>
            /// Watchdog timer.
            /// </summary>
            public bool Wdt
            {
                get
                {
                    if (f_wdt)
                        return _wdt;
                    f_wdt = true;
                    _wdt = (bool) ((Raw & 8192) != 0);
                    return _wdt;
                }
            }
            private bool f_xop;
            private bool _xop;

            /// <summary>
            /// XOP.
            /// </summary>
            public bool Xop
            {
                get
                {
                    if (f_xop)
                        return _xop;
                    f_xop = true;
                    _xop = (bool) ((Raw & 2048) != 0);
                    return _xop;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafExtendedFeatures m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafExtendedFeatures M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L145">CPUID level 0x80000001.edx</a>
        /// </remarks>
        public partial class FeaturesE1Edx : KaitaiStruct
        {
            public static FeaturesE1Edx FromFile(string fileName)
            {
                return new FeaturesE1Edx(new KaitaiStream(fileName));
            }

            public FeaturesE1Edx(KaitaiStream p__io, XenX86CpuPolicy.LeafExtendedFeatures p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_amd3dnow = false;
                f_amd3dnowext = false;
                f_ffxsr = false;
                f_lm = false;
                f_mmxext = false;
                f_nx = false;
                f_page1gb = false;
                f_rdtscp = false;
                f_syscall = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_amd3dnow;
            private bool _amd3dnow;

            /// <summary>
            /// 3DNow!.
            /// </summary>
            public bool Amd3dnow
            {
                get
                {
                    if (f_amd3dnow)
                        return _amd3dnow;
                    f_amd3dnow = true;
                    _amd3dnow = (bool) (Raw >> 31 != 0);
                    return _amd3dnow;
                }
            }
            private bool f_amd3dnowext;
            private bool _amd3dnowext;

            /// <summary>
            /// Extensions of 3DNow!.
            /// </summary>
            public bool Amd3dnowext
            {
                get
                {
                    if (f_amd3dnowext)
                        return _amd3dnowext;
                    f_amd3dnowext = true;
                    _amd3dnowext = (bool) ((Raw & 1073741824) != 0);
                    return _amd3dnowext;
                }
            }
            private bool f_ffxsr;
            private bool _ffxsr;

            /// <summary>
            /// FXSAVE and FXRSTOR can leave out the XMM registers.
            /// </summary>
            public bool Ffxsr
            {
                get
                {
                    if (f_ffxsr)
                        return _ffxsr;
                    f_ffxsr = true;
                    _ffxsr = (bool) ((Raw & 33554432) != 0);
                    return _ffxsr;
                }
            }
            private bool f_lm;
            private bool _lm;

            /// <summary>
            /// Long mode.
            /// </summary>
            public bool Lm
            {
                get
                {
                    if (f_lm)
                        return _lm;
                    f_lm = true;
                    _lm = (bool) ((Raw & 536870912) != 0);
                    return _lm;
                }
            }
            private bool f_mmxext;
            private bool _mmxext;

            /// <summary>
            /// AMD's extensions of MMX.
            /// </summary>
            public bool Mmxext
            {
                get
                {
                    if (f_mmxext)
                        return _mmxext;
                    f_mmxext = true;
                    _mmxext = (bool) ((Raw & 4194304) != 0);
                    return _mmxext;
                }
            }
            private bool f_nx;
            private bool _nx;

            /// <summary>
            /// Pages can be marked as not executable.
            /// </summary>
            public bool Nx
            {
                get
                {
                    if (f_nx)
                        return _nx;
                    f_nx = true;
                    _nx = (bool) ((Raw & 1048576) != 0);
                    return _nx;
                }
            }
            private bool f_page1gb;
            private bool _page1gb;

            /// <summary>
            /// 1 GiB pages.
            /// </summary>
            public bool Page1gb
            {
                get
                {
                    if (f_page1gb)
                        return _page1gb;
                    f_page1gb = true;
                    _page1gb = (bool) ((Raw & 67108864) != 0);
                    return _page1gb;
                }
            }
            private bool f_rdtscp;
            private bool _rdtscp;

            /// <summary>
            /// RDTSCP and the TSC_AUX MSR.
            /// </summary>
            public bool Rdtscp
            {
                get
                {
                    if (f_rdtscp)
                        return _rdtscp;
                    f_rdtscp = true;
                    _rdtscp = (bool) ((Raw & 134217728) != 0);
                    return _rdtscp;
                }
            }
            private bool f_syscall;
            private bool _syscall;

            /// <summary>
            /// SYSCALL and SYSRET.
            /// </summary>
            public bool Syscall
            {
                get
                {
                    if (f_syscall)
                        return _syscall;
                    f_syscall = true;
                    _syscall = (bool) ((Raw & 2048) != 0);
                    return _syscall;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafExtendedFeatures m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafExtendedFeatures M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 0x80000021, eax.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L323">CPUID level 0x80000021.eax</a>
        /// </remarks>
        public partial class FeaturesE21Eax : KaitaiStruct
        {
            public static FeaturesE21Eax FromFile(string fileName)
            {
                return new FeaturesE21Eax(new KaitaiStream(fileName));
            }

            public FeaturesE21Eax(KaitaiStream p__io, XenX86CpuPolicy.LeafExtendedFeatures2 p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_amdFsrc = false;
                f_amdFsrs = false;
                f_amdPrefetchi = false;
                f_autoIbrs = false;
                f_avx512Bmm = false;
                f_cpuidUserDis = false;
                f_epsf = false;
                f_fsGsNs = false;
                f_fsrsc = false;
                f_ibpbBrtype = false;
                f_lfenceDispatch = false;
                f_noNestBp = false;
                f_nscb = false;
                f_sbpb = false;
                f_srsoMsrFix = false;
                f_srsoNo = false;
                f_srsoUsNo = false;
                f_verwClear = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_amdFsrc;
            private bool _amdFsrc;

            /// <summary>
            /// REP CMPSB is fast for short strings.
            /// </summary>
            public bool AmdFsrc
            {
                get
                {
                    if (f_amdFsrc)
                        return _amdFsrc;
                    f_amdFsrc = true;
                    _amdFsrc = (bool) ((Raw & 2048) != 0);
                    return _amdFsrc;
                }
            }
            private bool f_amdFsrs;
            private bool _amdFsrs;

            /// <summary>
            /// REP STOSB is fast for short strings.
            /// </summary>
            public bool AmdFsrs
            {
                get
                {
                    if (f_amdFsrs)
                        return _amdFsrs;
                    f_amdFsrs = true;
                    _amdFsrs = (bool) ((Raw & 1024) != 0);
                    return _amdFsrs;
                }
            }
            private bool f_amdPrefetchi;
            private bool _amdPrefetchi;

            /// <summary>
            /// PREFETCHIT0 and PREFETCHIT1.
            /// </summary>
            public bool AmdPrefetchi
            {
                get
                {
                    if (f_amdPrefetchi)
                        return _amdPrefetchi;
                    f_amdPrefetchi = true;
                    _amdPrefetchi = (bool) ((Raw & 1048576) != 0);
                    return _amdPrefetchi;
                }
            }
            private bool f_autoIbrs;
            private bool _autoIbrs;

            /// <summary>
            /// IBRS can be enabled automatically.
            /// </summary>
            public bool AutoIbrs
            {
                get
                {
                    if (f_autoIbrs)
                        return _autoIbrs;
                    f_autoIbrs = true;
                    _autoIbrs = (bool) ((Raw & 256) != 0);
                    return _autoIbrs;
                }
            }
            private bool f_avx512Bmm;
            private bool _avx512Bmm;

            /// <summary>
            /// AVX-512 bit matrix multiplication.
            /// </summary>
            public bool Avx512Bmm
            {
                get
                {
                    if (f_avx512Bmm)
                        return _avx512Bmm;
                    f_avx512Bmm = true;
                    _avx512Bmm = (bool) ((Raw & 8388608) != 0);
                    return _avx512Bmm;
                }
            }
            private bool f_cpuidUserDis;
            private bool _cpuidUserDis;

            /// <summary>
            /// CPUID can be disabled for user code.
            /// </summary>
            public bool CpuidUserDis
            {
                get
                {
                    if (f_cpuidUserDis)
                        return _cpuidUserDis;
                    f_cpuidUserDis = true;
                    _cpuidUserDis = (bool) ((Raw & 131072) != 0);
                    return _cpuidUserDis;
                }
            }
            private bool f_epsf;
            private bool _epsf;

            /// <summary>
            /// Enhanced predictive store forwarding.
            /// </summary>
            public bool Epsf
            {
                get
                {
                    if (f_epsf)
                        return _epsf;
                    f_epsf = true;
                    _epsf = (bool) ((Raw & 262144) != 0);
                    return _epsf;
                }
            }
            private bool f_fsGsNs;
            private bool _fsGsNs;

            /// <summary>
            /// Writing the FS and GS base MSRs does not serialise.
            /// </summary>
            public bool FsGsNs
            {
                get
                {
                    if (f_fsGsNs)
                        return _fsGsNs;
                    f_fsGsNs = true;
                    _fsGsNs = (bool) ((Raw & 2) != 0);
                    return _fsGsNs;
                }
            }
            private bool f_fsrsc;
            private bool _fsrsc;

            /// <summary>
            /// REP SCASB is fast for short strings.
            /// </summary>
            public bool Fsrsc
            {
                get
                {
                    if (f_fsrsc)
                        return _fsrsc;
                    f_fsrsc = true;
                    _fsrsc = (bool) ((Raw & 524288) != 0);
                    return _fsrsc;
                }
            }
            private bool f_ibpbBrtype;
            private bool _ibpbBrtype;

            /// <summary>
            /// IBPB flushes predicted branch types too.
            /// </summary>
            public bool IbpbBrtype
            {
                get
                {
                    if (f_ibpbBrtype)
                        return _ibpbBrtype;
                    f_ibpbBrtype = true;
                    _ibpbBrtype = (bool) ((Raw & 268435456) != 0);
                    return _ibpbBrtype;
                }
            }
            private bool f_lfenceDispatch;
            private bool _lfenceDispatch;

            /// <summary>
            /// LFENCE always holds back dispatch.
            /// </summary>
            public bool LfenceDispatch
            {
                get
                {
                    if (f_lfenceDispatch)
                        return _lfenceDispatch;
                    f_lfenceDispatch = true;
                    _lfenceDispatch = (bool) ((Raw & 4) != 0);
                    return _lfenceDispatch;
                }
            }
            private bool f_noNestBp;
            private bool _noNestBp;

            /// <summary>
            /// No data breakpoints within breakpoints.
            /// </summary>
            public bool NoNestBp
            {
                get
                {
                    if (f_noNestBp)
                        return _noNestBp;
                    f_noNestBp = true;
                    _noNestBp = (bool) ((Raw & 1) != 0);
                    return _noNestBp;
                }
            }
            private bool f_nscb;
            private bool _nscb;

            /// <summary>
            /// A null selector clears the segment's base and limit.
            /// </summary>
            public bool Nscb
            {
                get
                {
                    if (f_nscb)
                        return _nscb;
                    f_nscb = true;
                    _nscb = (bool) ((Raw & 64) != 0);
                    return _nscb;
                }
            }
            private bool f_sbpb;
            private bool _sbpb;

            /// <summary>
            /// Selective branch predictor barrier.
            /// </summary>
            public bool Sbpb
            {
                get
                {
                    if (f_sbpb)
                        return _sbpb;
                    f_sbpb = true;
                    _sbpb = (bool) ((Raw & 134217728) != 0);
                    return _sbpb;
                }
            }
            private bool f_srsoMsrFix;
            private bool _srsoMsrFix;

            /// <summary>
            /// An MSR bit reduces speculation against return stack overflow.
            /// </summary>
            public bool SrsoMsrFix
            {
                get
                {
                    if (f_srsoMsrFix)
                        return _srsoMsrFix;
                    f_srsoMsrFix = true;
                    _srsoMsrFix = (bool) (Raw >> 31 != 0);
                    return _srsoMsrFix;
                }
            }
            private bool f_srsoNo;
            private bool _srsoNo;

            /// <summary>
            /// Not vulnerable to speculative return stack overflow.
            /// </summary>
            public bool SrsoNo
            {
                get
                {
                    if (f_srsoNo)
                        return _srsoNo;
                    f_srsoNo = true;
                    _srsoNo = (bool) ((Raw & 536870912) != 0);
                    return _srsoNo;
                }
            }
            private bool f_srsoUsNo;
            private bool _srsoUsNo;

            /// <summary>
            /// Not vulnerable to speculative return stack overflow between user and supervisor.
            /// </summary>
            public bool SrsoUsNo
            {
                get
                {
                    if (f_srsoUsNo)
                        return _srsoUsNo;
                    f_srsoUsNo = true;
                    _srsoUsNo = (bool) ((Raw & 1073741824) != 0);
                    return _srsoUsNo;
                }
            }
            private bool f_verwClear;
            private bool _verwClear;

            /// <summary>
            /// VERW overwrites the processor's buffers.
            /// </summary>
            public bool VerwClear
            {
                get
                {
                    if (f_verwClear)
                        return _verwClear;
                    f_verwClear = true;
                    _verwClear = (bool) ((Raw & 32) != 0);
                    return _verwClear;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafExtendedFeatures2 m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafExtendedFeatures2 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 0x80000021, ecx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L403">CPUID level 0x80000021.ecx</a>
        /// </remarks>
        public partial class FeaturesE21Ecx : KaitaiStruct
        {
            public static FeaturesE21Ecx FromFile(string fileName)
            {
                return new FeaturesE21Ecx(new KaitaiStream(fileName));
            }

            public FeaturesE21Ecx(KaitaiStream p__io, XenX86CpuPolicy.LeafExtendedFeatures2 p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_tsaL1No = false;
                f_tsaSqNo = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_tsaL1No;
            private bool _tsaL1No;

            /// <summary>
            /// Not vulnerable to transient scheduler attacks on the L1 data cache.
            /// </summary>
            public bool TsaL1No
            {
                get
                {
                    if (f_tsaL1No)
                        return _tsaL1No;
                    f_tsaL1No = true;
                    _tsaL1No = (bool) ((Raw & 4) != 0);
                    return _tsaL1No;
                }
            }
            private bool f_tsaSqNo;
            private bool _tsaSqNo;

            /// <summary>
            /// Not vulnerable to transient scheduler attacks on the store queue.
            /// </summary>
            public bool TsaSqNo
            {
                get
                {
                    if (f_tsaSqNo)
                        return _tsaSqNo;
                    f_tsaSqNo = true;
                    _tsaSqNo = (bool) ((Raw & 2) != 0);
                    return _tsaSqNo;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafExtendedFeatures2 m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafExtendedFeatures2 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 0x80000007, edx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L246">CPUID level 0x80000007.edx</a>
        /// </remarks>
        public partial class FeaturesE7Edx : KaitaiStruct
        {
            public static FeaturesE7Edx FromFile(string fileName)
            {
                return new FeaturesE7Edx(new KaitaiStream(fileName));
            }

            public FeaturesE7Edx(KaitaiStream p__io, XenX86CpuPolicy.LeafPower p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_cpb = false;
                f_efro = false;
                f_hwPstate = false;
                f_itsc = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_cpb;
            private bool _cpb;

            /// <summary>
            /// Core performance boost.
            /// </summary>
            public bool Cpb
            {
                get
                {
                    if (f_cpb)
                        return _cpb;
                    f_cpb = true;
                    _cpb = (bool) ((Raw & 512) != 0);
                    return _cpb;
                }
            }
            private bool f_efro;
            private bool _efro;

            /// <summary>
            /// APERF and MPERF have read-only copies.
            /// </summary>
            public bool Efro
            {
                get
                {
                    if (f_efro)
                        return _efro;
                    f_efro = true;
                    _efro = (bool) ((Raw & 1024) != 0);
                    return _efro;
                }
            }
            private bool f_hwPstate;
            private bool _hwPstate;

            /// <summary>
            /// Performance states are set by hardware MSRs.
            /// </summary>
            public bool HwPstate
            {
                get
                {
                    if (f_hwPstate)
                        return _hwPstate;
                    f_hwPstate = true;
                    _hwPstate = (bool) ((Raw & 128) != 0);
                    return _hwPstate;
                }
            }
            private bool f_itsc;
            private bool _itsc;

            /// <summary>
            /// The TSC runs at one rate in every power state.
            /// </summary>
            public bool Itsc
            {
                get
                {
                    if (f_itsc)
                        return _itsc;
                    f_itsc = true;
                    _itsc = (bool) ((Raw & 256) != 0);
                    return _itsc;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafPower m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafPower M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Leaf 0x80000008, ebx.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L252">CPUID level 0x80000008.ebx</a>
        /// </remarks>
        public partial class FeaturesE8Ebx : KaitaiStruct
        {
            public static FeaturesE8Ebx FromFile(string fileName)
            {
                return new FeaturesE8Ebx(new KaitaiStream(fileName));
            }

            public FeaturesE8Ebx(KaitaiStream p__io, XenX86CpuPolicy.LeafAddressSizes p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_amdPpin = false;
                f_amdSsbd = false;
                f_amdStibp = false;
                f_btcNo = false;
                f_clzero = false;
                f_cppc = false;
                f_ibpb = false;
                f_ibpbRet = false;
                f_ibrs = false;
                f_ibrsAlways = false;
                f_ibrsFast = false;
                f_ibrsSameMode = false;
                f_noLmsl = false;
                f_psfd = false;
                f_rstrFpErrPtrs = false;
                f_ssbNo = false;
                f_stibpAlways = false;
                f_virtSsbd = false;
                f_wbnoinvd = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_amdPpin;
            private bool _amdPpin;

            /// <summary>
            /// Protected processor inventory number.
            /// </summary>
            public bool AmdPpin
            {
                get
                {
                    if (f_amdPpin)
                        return _amdPpin;
                    f_amdPpin = true;
                    _amdPpin = (bool) ((Raw & 8388608) != 0);
                    return _amdPpin;
                }
            }
            private bool f_amdSsbd;
            private bool _amdSsbd;

            /// <summary>
            /// Speculative store bypass can be disabled in SPEC_CTRL.
            /// </summary>
            public bool AmdSsbd
            {
                get
                {
                    if (f_amdSsbd)
                        return _amdSsbd;
                    f_amdSsbd = true;
                    _amdSsbd = (bool) ((Raw & 16777216) != 0);
                    return _amdSsbd;
                }
            }
            private bool f_amdStibp;
            private bool _amdStibp;

            /// <summary>
            /// Single-thread indirect branch predictors, in SPEC_CTRL.
            /// </summary>
            public bool AmdStibp
            {
                get
                {
                    if (f_amdStibp)
                        return _amdStibp;
                    f_amdStibp = true;
                    _amdStibp = (bool) ((Raw & 32768) != 0);
                    return _amdStibp;
                }
            }
            private bool f_btcNo;
            private bool _btcNo;

            /// <summary>
            /// Not vulnerable to branch type confusion.
            /// </summary>
            public bool BtcNo
            {
                get
                {
                    if (f_btcNo)
                        return _btcNo;
                    f_btcNo = true;
                    _btcNo = (bool) ((Raw & 536870912) != 0);
                    return _btcNo;
                }
            }
            private bool f_clzero;
            private bool _clzero;

            /// <summary>
            /// CLZERO.
            /// </summary>
            public bool Clzero
            {
                get
                {
                    if (f_clzero)
                        return _clzero;
                    f_clzero = true;
                    _clzero = (bool) ((Raw & 1) != 0);
                    return _clzero;
                }
            }
            private bool f_cppc;
            private bool _cppc;

            /// <summary>
            /// Collaborative processor performance control.
            /// </summary>
            public bool Cppc
            {
                get
                {
                    if (f_cppc)
                        return _cppc;
                    f_cppc = true;
                    _cppc = (bool) ((Raw & 134217728) != 0);
                    return _cppc;
                }
            }
            private bool f_ibpb;
            private bool _ibpb;

            /// <summary>
            /// Indirect branch predictor barrier, in PRED_CMD.
            /// </summary>
            public bool Ibpb
            {
                get
                {
                    if (f_ibpb)
                        return _ibpb;
                    f_ibpb = true;
                    _ibpb = (bool) ((Raw & 4096) != 0);
                    return _ibpb;
                }
            }
            private bool f_ibpbRet;
            private bool _ibpbRet;

            /// <summary>
            /// IBPB flushes predicted return addresses too.
            /// </summary>
            public bool IbpbRet
            {
                get
                {
                    if (f_ibpbRet)
                        return _ibpbRet;
                    f_ibpbRet = true;
                    _ibpbRet = (bool) ((Raw & 1073741824) != 0);
                    return _ibpbRet;
                }
            }
            private bool f_ibrs;
            private bool _ibrs;

            /// <summary>
            /// Indirect branch restricted speculation, in SPEC_CTRL.
            /// </summary>
            public bool Ibrs
            {
                get
                {
                    if (f_ibrs)
                        return _ibrs;
                    f_ibrs = true;
                    _ibrs = (bool) ((Raw & 16384) != 0);
                    return _ibrs;
                }
            }
            private bool f_ibrsAlways;
            private bool _ibrsAlways;

            /// <summary>
            /// IBRS is best left enabled.
            /// </summary>
            public bool IbrsAlways
            {
                get
                {
                    if (f_ibrsAlways)
                        return _ibrsAlways;
                    f_ibrsAlways = true;
                    _ibrsAlways = (bool) ((Raw & 65536) != 0);
                    return _ibrsAlways;
                }
            }
            private bool f_ibrsFast;
            private bool _ibrsFast;

            /// <summary>
            /// IBRS is preferable to software mitigations.
            /// </summary>
            public bool IbrsFast
            {
                get
                {
                    if (f_ibrsFast)
                        return _ibrsFast;
                    f_ibrsFast = true;
                    _ibrsFast = (bool) ((Raw & 262144) != 0);
                    return _ibrsFast;
                }
            }
            private bool f_ibrsSameMode;
            private bool _ibrsSameMode;

            /// <summary>
            /// IBRS protects within one privilege level too.
            /// </summary>
            public bool IbrsSameMode
            {
                get
                {
                    if (f_ibrsSameMode)
                        return _ibrsSameMode;
                    f_ibrsSameMode = true;
                    _ibrsSameMode = (bool) ((Raw & 524288) != 0);
                    return _ibrsSameMode;
                }
            }
            private bool f_noLmsl;
            private bool _noLmsl;

            /// <summary>
            /// EFER does not support segment limits in long mode.
            /// </summary>
            public bool NoLmsl
            {
                get
                {
                    if (f_noLmsl)
                        return _noLmsl;
                    f_noLmsl = true;
                    _noLmsl = (bool) ((Raw & 1048576) != 0);
                    return _noLmsl;
                }
            }
            private bool f_psfd;
            private bool _psfd;

            /// <summary>
            /// Predictive store forwarding can be disabled in SPEC_CTRL.
            /// </summary>
            public bool Psfd
            {
                get
                {
                    if (f_psfd)
                        return _psfd;
                    f_psfd = true;
                    _psfd = (bool) ((Raw & 268435456) != 0);
                    return _psfd;
                }
            }
            private bool f_rstrFpErrPtrs;
            private bool _rstrFpErrPtrs;

            /// <summary>
            /// FXSAVE and FXRSTOR always handle the x87 error pointers.
            /// </summary>
            public bool RstrFpErrPtrs
            {
                get
                {
                    if (f_rstrFpErrPtrs)
                        return _rstrFpErrPtrs;
                    f_rstrFpErrPtrs = true;
                    _rstrFpErrPtrs = (bool) ((Raw & 4) != 0);
                    return _rstrFpErrPtrs;
                }
            }
            private bool f_ssbNo;
            private bool _ssbNo;

            /// <summary>
            /// Not vulnerable to speculative store bypass.
            /// </summary>
            public bool SsbNo
            {
                get
                {
                    if (f_ssbNo)
                        return _ssbNo;
                    f_ssbNo = true;
                    _ssbNo = (bool) ((Raw & 67108864) != 0);
                    return _ssbNo;
                }
            }
            private bool f_stibpAlways;
            private bool _stibpAlways;

            /// <summary>
            /// STIBP is best left enabled.
            /// </summary>
            public bool StibpAlways
            {
                get
                {
                    if (f_stibpAlways)
                        return _stibpAlways;
                    f_stibpAlways = true;
                    _stibpAlways = (bool) ((Raw & 131072) != 0);
                    return _stibpAlways;
                }
            }
            private bool f_virtSsbd;
            private bool _virtSsbd;

            /// <summary>
            /// Speculative store bypass can be disabled in VIRT_SPEC_CTRL.
            /// </summary>
            public bool VirtSsbd
            {
                get
                {
                    if (f_virtSsbd)
                        return _virtSsbd;
                    f_virtSsbd = true;
                    _virtSsbd = (bool) ((Raw & 33554432) != 0);
                    return _virtSsbd;
                }
            }
            private bool f_wbnoinvd;
            private bool _wbnoinvd;

            /// <summary>
            /// WBNOINVD.
            /// </summary>
            public bool Wbnoinvd
            {
                get
                {
                    if (f_wbnoinvd)
                        return _wbnoinvd;
                    f_wbnoinvd = true;
                    _wbnoinvd = (bool) ((Raw & 512) != 0);
                    return _wbnoinvd;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.LeafAddressSizes m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.LeafAddressSizes M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaf 0x80000008.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafAddressSizes : KaitaiStruct
        {
            public static LeafAddressSizes FromFile(string fileName)
            {
                return new LeafAddressSizes(new KaitaiStream(fileName));
            }

            public LeafAddressSizes(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_lenApicId = false;
                _read();
            }
            private void _read()
            {
                _maxPhysAddr = m_io.ReadU1();
                _maxLinAddr = m_io.ReadU1();
                _guestMaxPhysAddr = m_io.ReadU1();
                _reservedEax = m_io.ReadU1();
                _ebx = new FeaturesE8Ebx(m_io, this, m_root);
                _lastCore = m_io.ReadU1();
                _apicId = m_io.ReadU1();
                _reservedEcx = m_io.ReadU2le();
                _edx = m_io.ReadU4le();
            }
            private bool f_lenApicId;
            private int _lenApicId;

            /// <summary>
            /// Number of bits of an APIC id that number the cores.
            /// </summary>
            public int LenApicId
            {
                get
                {
                    if (f_lenApicId)
                        return _lenApicId;
                    f_lenApicId = true;
                    _lenApicId = (int) (ApicId >> 4 & 15);
                    return _lenApicId;
                }
            }
            private byte _maxPhysAddr;
            private byte _maxLinAddr;
            private byte _guestMaxPhysAddr;
            private byte _reservedEax;
            private FeaturesE8Ebx _ebx;
            private byte _lastCore;
            private byte _apicId;
            private ushort _reservedEcx;
            private uint _edx;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Bits of a physical address (eax).
            /// </summary>
            public byte MaxPhysAddr { get { return _maxPhysAddr; } }

            /// <summary>
            /// Bits of a linear address (eax).
            /// </summary>
            public byte MaxLinAddr { get { return _maxLinAddr; } }

            /// <summary>
            /// Bits of a guest's physical address where they differ from the host's (eax).
            /// </summary>
            public byte GuestMaxPhysAddr { get { return _guestMaxPhysAddr; } }

            /// <summary>
            /// Reserved (eax).
            /// </summary>
            public byte ReservedEax { get { return _reservedEax; } }

            /// <summary>
            /// Features in ebx.
            /// </summary>
            public FeaturesE8Ebx Ebx { get { return _ebx; } }

            /// <summary>
            /// Number of cores in the package, less one (ecx).
            /// </summary>
            public byte LastCore { get { return _lastCore; } }

            /// <summary>
            /// Bits 7-4 are `len_apic_id` (ecx).
            /// </summary>
            public byte ApicId { get { return _apicId; } }

            /// <summary>
            /// Bits that Xen does not interpret (ecx).
            /// </summary>
            public ushort ReservedEcx { get { return _reservedEcx; } }

            /// <summary>
            /// Xen interprets none of its bits.
            /// </summary>
            public uint Edx { get { return _edx; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafBrand : KaitaiStruct
        {
            public static LeafBrand FromFile(string fileName)
            {
                return new LeafBrand(new KaitaiStream(fileName));
            }

            public LeafBrand(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _brand = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(KaitaiStream.BytesTerminate(m_io.ReadBytes(16), 0, false));
            }
            private string _brand;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Up to 16 characters of the brand string.
            /// </summary>
            public string Brand { get { return _brand; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaf 0x80000001.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafExtendedFeatures : KaitaiStruct
        {
            public static LeafExtendedFeatures FromFile(string fileName)
            {
                return new LeafExtendedFeatures(new KaitaiStream(fileName));
            }

            public LeafExtendedFeatures(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature = new CpuSignature(m_io, this, m_root);
                _ebx = m_io.ReadU4le();
                _ecx = new FeaturesE1Ecx(m_io, this, m_root);
                _edx = new FeaturesE1Edx(m_io, this, m_root);
            }
            private CpuSignature _signature;
            private uint _ebx;
            private FeaturesE1Ecx _ecx;
            private FeaturesE1Edx _edx;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Family, model and stepping; zero on Intel (eax).
            /// </summary>
            public CpuSignature Signature { get { return _signature; } }

            /// <summary>
            /// Brand and package; Xen interprets none of its bits.
            /// </summary>
            public uint Ebx { get { return _ebx; } }

            /// <summary>
            /// Features in ecx.
            /// </summary>
            public FeaturesE1Ecx Ecx { get { return _ecx; } }

            /// <summary>
            /// Features in edx.
            /// </summary>
            public FeaturesE1Edx Edx { get { return _edx; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaf 0x80000021.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafExtendedFeatures2 : KaitaiStruct
        {
            public static LeafExtendedFeatures2 FromFile(string fileName)
            {
                return new LeafExtendedFeatures2(new KaitaiStream(fileName));
            }

            public LeafExtendedFeatures2(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _eax = new FeaturesE21Eax(m_io, this, m_root);
                _ucodeSize = m_io.ReadU2le();
                _rapSize = m_io.ReadU1();
                _reservedEbx = m_io.ReadU1();
                _ecx = new FeaturesE21Ecx(m_io, this, m_root);
                _edx = m_io.ReadU4le();
            }
            private FeaturesE21Eax _eax;
            private ushort _ucodeSize;
            private byte _rapSize;
            private byte _reservedEbx;
            private FeaturesE21Ecx _ecx;
            private uint _edx;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Features in eax.
            /// </summary>
            public FeaturesE21Eax Eax { get { return _eax; } }

            /// <summary>
            /// Size of a microcode patch, in units of 16 bytes (ebx).
            /// </summary>
            public ushort UcodeSize { get { return _ucodeSize; } }

            /// <summary>
            /// Entries of the return address predictor, in units of 8 (ebx).
            /// </summary>
            public byte RapSize { get { return _rapSize; } }

            /// <summary>
            /// Reserved (ebx).
            /// </summary>
            public byte ReservedEbx { get { return _reservedEbx; } }

            /// <summary>
            /// Features in ecx.
            /// </summary>
            public FeaturesE21Ecx Ecx { get { return _ecx; } }

            /// <summary>
            /// Xen interprets none of its bits.
            /// </summary>
            public uint Edx { get { return _edx; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaf 7, subleaf 0.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafFeatures0 : KaitaiStruct
        {
            public static LeafFeatures0 FromFile(string fileName)
            {
                return new LeafFeatures0(new KaitaiStream(fileName));
            }

            public LeafFeatures0(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _maxSubleaf = m_io.ReadU4le();
                _ebx = new Features70Ebx(m_io, this, m_root);
                _ecx = new Features70Ecx(m_io, this, m_root);
                _edx = new Features70Edx(m_io, this, m_root);
            }
            private uint _maxSubleaf;
            private Features70Ebx _ebx;
            private Features70Ecx _ecx;
            private Features70Edx _edx;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Highest subleaf (eax).
            /// </summary>
            public uint MaxSubleaf { get { return _maxSubleaf; } }

            /// <summary>
            /// Features in ebx.
            /// </summary>
            public Features70Ebx Ebx { get { return _ebx; } }

            /// <summary>
            /// Features in ecx.
            /// </summary>
            public Features70Ecx Ecx { get { return _ecx; } }

            /// <summary>
            /// Features in edx.
            /// </summary>
            public Features70Edx Edx { get { return _edx; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaf 7, subleaf 1.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafFeatures1 : KaitaiStruct
        {
            public static LeafFeatures1 FromFile(string fileName)
            {
                return new LeafFeatures1(new KaitaiStream(fileName));
            }

            public LeafFeatures1(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _eax = new Features71Eax(m_io, this, m_root);
                _ebx = new Features71Ebx(m_io, this, m_root);
                _ecx = m_io.ReadU4le();
                _edx = new Features71Edx(m_io, this, m_root);
            }
            private Features71Eax _eax;
            private Features71Ebx _ebx;
            private uint _ecx;
            private Features71Edx _edx;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Features in eax.
            /// </summary>
            public Features71Eax Eax { get { return _eax; } }

            /// <summary>
            /// Features in ebx.
            /// </summary>
            public Features71Ebx Ebx { get { return _ebx; } }

            /// <summary>
            /// No features that Xen knows.
            /// </summary>
            public uint Ecx { get { return _ecx; } }

            /// <summary>
            /// Features in edx.
            /// </summary>
            public Features71Edx Edx { get { return _edx; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaf 7, subleaf 2.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafFeatures2 : KaitaiStruct
        {
            public static LeafFeatures2 FromFile(string fileName)
            {
                return new LeafFeatures2(new KaitaiStream(fileName));
            }

            public LeafFeatures2(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _eax = m_io.ReadU4le();
                _ebx = m_io.ReadU4le();
                _ecx = m_io.ReadU4le();
                _edx = new Features72Edx(m_io, this, m_root);
            }
            private uint _eax;
            private uint _ebx;
            private uint _ecx;
            private Features72Edx _edx;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Reserved.
            /// </summary>
            public uint Eax { get { return _eax; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public uint Ebx { get { return _ebx; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public uint Ecx { get { return _ecx; } }

            /// <summary>
            /// Features in edx.
            /// </summary>
            public Features72Edx Edx { get { return _edx; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
        /// highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
        /// when the guest executes CPUID.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpuid.h">Source</a>
        /// </remarks>
        public partial class LeafHypervisor : KaitaiStruct
        {
            public static LeafHypervisor FromFile(string fileName)
            {
                return new LeafHypervisor(new KaitaiStream(fileName));
            }

            public LeafHypervisor(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _maxLeaf = m_io.ReadU4le();
                _signature = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(KaitaiStream.BytesTerminate(m_io.ReadBytes(12), 0, false));
            }
            private uint _maxLeaf;
            private string _signature;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Highest leaf of the range, or 0 (eax).
            /// </summary>
            public uint MaxLeaf { get { return _maxLeaf; } }

            /// <summary>
            /// Name of the interface; empty in a policy (ebx, ecx, edx).
            /// </summary>
            public string Signature { get { return _signature; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaf 0x80000007.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafPower : KaitaiStruct
        {
            public static LeafPower FromFile(string fileName)
            {
                return new LeafPower(new KaitaiStream(fileName));
            }

            public LeafPower(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _eax = m_io.ReadU4le();
                _ebx = m_io.ReadU4le();
                _ecx = m_io.ReadU4le();
                _edx = new FeaturesE7Edx(m_io, this, m_root);
            }
            private uint _eax;
            private uint _ebx;
            private uint _ecx;
            private FeaturesE7Edx _edx;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Xen interprets none of its bits.
            /// </summary>
            public uint Eax { get { return _eax; } }

            /// <summary>
            /// Xen interprets none of its bits.
            /// </summary>
            public uint Ebx { get { return _ebx; } }

            /// <summary>
            /// Xen interprets none of its bits.
            /// </summary>
            public uint Ecx { get { return _ecx; } }

            /// <summary>
            /// Features in edx.
            /// </summary>
            public FeaturesE7Edx Edx { get { return _edx; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaves 0 and 0x80000000.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafVendor : KaitaiStruct
        {
            public static LeafVendor FromFile(string fileName)
            {
                return new LeafVendor(new KaitaiStream(fileName));
            }

            public LeafVendor(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_vendor = false;
                _read();
            }
            private void _read()
            {
                _maxLeaf = m_io.ReadU4le();
                _vendorEbx = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(m_io.ReadBytes(4));
                _vendorEcx = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(m_io.ReadBytes(4));
                _vendorEdx = System.Text.Encoding.GetEncoding("ISO-8859-1").GetString(m_io.ReadBytes(4));
            }
            private bool f_vendor;
            private string _vendor;

            /// <summary>
            /// The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
            /// Intel leaves it zero in leaf 0x80000000.
            /// </summary>
            public string Vendor
            {
                get
                {
                    if (f_vendor)
                        return _vendor;
                    f_vendor = true;
                    _vendor = (string) ((VendorEbx + VendorEdx) + VendorEcx);
                    return _vendor;
                }
            }
            private uint _maxLeaf;
            private string _vendorEbx;
            private string _vendorEcx;
            private string _vendorEdx;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Highest leaf of this range (eax).
            /// </summary>
            public uint MaxLeaf { get { return _maxLeaf; } }

            /// <summary>
            /// First third of the vendor's name.
            /// </summary>
            public string VendorEbx { get { return _vendorEbx; } }

            /// <summary>
            /// Last third of the vendor's name.
            /// </summary>
            public string VendorEcx { get { return _vendorEcx; } }

            /// <summary>
            /// Second third of the vendor's name.
            /// </summary>
            public string VendorEdx { get { return _vendorEdx; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaf 1.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafVersion : KaitaiStruct
        {
            public static LeafVersion FromFile(string fileName)
            {
                return new LeafVersion(new KaitaiStream(fileName));
            }

            public LeafVersion(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature = new CpuSignature(m_io, this, m_root);
                _brandIndex = m_io.ReadU1();
                _clflushSize = m_io.ReadU1();
                _numLogicalProcessors = m_io.ReadU1();
                _apicId = m_io.ReadU1();
                _ecx = new Features1Ecx(m_io, this, m_root);
                _edx = new Features1Edx(m_io, this, m_root);
            }
            private CpuSignature _signature;
            private byte _brandIndex;
            private byte _clflushSize;
            private byte _numLogicalProcessors;
            private byte _apicId;
            private Features1Ecx _ecx;
            private Features1Edx _edx;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Family, model and stepping (eax).
            /// </summary>
            public CpuSignature Signature { get { return _signature; } }

            /// <summary>
            /// Number of a brand name; obsolete (ebx).
            /// </summary>
            public byte BrandIndex { get { return _brandIndex; } }

            /// <summary>
            /// Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx).
            /// </summary>
            public byte ClflushSize { get { return _clflushSize; } }

            /// <summary>
            /// Logical processors in the package (ebx).
            /// </summary>
            public byte NumLogicalProcessors { get { return _numLogicalProcessors; } }

            /// <summary>
            /// Initial local APIC id (ebx).
            /// </summary>
            public byte ApicId { get { return _apicId; } }

            /// <summary>
            /// Features in ecx.
            /// </summary>
            public Features1Ecx Ecx { get { return _ecx; } }

            /// <summary>
            /// Features in edx.
            /// </summary>
            public Features1Edx Edx { get { return _edx; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaf 0xd, subleaf 0.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafXstate0 : KaitaiStruct
        {
            public static LeafXstate0 FromFile(string fileName)
            {
                return new LeafXstate0(new KaitaiStream(fileName));
            }

            public LeafXstate0(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _xcr0Low = new XstateComponents(m_io, this, m_root);
                _currentSize = m_io.ReadU4le();
                _maxSize = m_io.ReadU4le();
                _xcr0High = m_io.ReadU4le();
            }
            private XstateComponents _xcr0Low;
            private uint _currentSize;
            private uint _maxSize;
            private uint _xcr0High;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Components that XCR0 may enable, low half (eax).
            /// </summary>
            public XstateComponents Xcr0Low { get { return _xcr0Low; } }

            /// <summary>
            /// Size of the XSAVE area in bytes for the components that are enabled (ebx).
            /// </summary>
            public uint CurrentSize { get { return _currentSize; } }

            /// <summary>
            /// Size of the XSAVE area in bytes for all components that can be enabled (ecx).
            /// </summary>
            public uint MaxSize { get { return _maxSize; } }

            /// <summary>
            /// Components that XCR0 may enable, high half (edx).
            /// </summary>
            public uint Xcr0High { get { return _xcr0High; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaf 0xd, subleaf 1.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391">struct cpu_policy</a>
        /// </remarks>
        public partial class LeafXstate1 : KaitaiStruct
        {
            public static LeafXstate1 FromFile(string fileName)
            {
                return new LeafXstate1(new KaitaiStream(fileName));
            }

            public LeafXstate1(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _eax = new FeaturesD1Eax(m_io, this, m_root);
                _currentSize = m_io.ReadU4le();
                _xssLow = new XstateComponents(m_io, this, m_root);
                _xssHigh = m_io.ReadU4le();
            }
            private FeaturesD1Eax _eax;
            private uint _currentSize;
            private XstateComponents _xssLow;
            private uint _xssHigh;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Features in eax.
            /// </summary>
            public FeaturesD1Eax Eax { get { return _eax; } }

            /// <summary>
            /// Size of the compacted XSAVE area in bytes for the components that are
            /// enabled (ebx).
            /// </summary>
            public uint CurrentSize { get { return _currentSize; } }

            /// <summary>
            /// Components that the XSS MSR may enable, low half (ecx).
            /// </summary>
            public XstateComponents XssLow { get { return _xssLow; } }

            /// <summary>
            /// Components that the XSS MSR may enable, high half (edx).
            /// </summary>
            public uint XssHigh { get { return _xssHigh; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L260-L264">struct xstate_component</a>
        /// </remarks>
        public partial class LeafXstateComponent : KaitaiStruct
        {
            public static LeafXstateComponent FromFile(string fileName)
            {
                return new LeafXstateComponent(new KaitaiStream(fileName));
            }

            public LeafXstateComponent(KaitaiStream p__io, XenX86CpuPolicy.CpuidLeaf p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isAligned = false;
                f_isSupervisor = false;
                _read();
            }
            private void _read()
            {
                _lenComponent = m_io.ReadU4le();
                _ofsComponent = m_io.ReadU4le();
                _ecx = m_io.ReadU4le();
                _edx = m_io.ReadU4le();
            }
            private bool f_isAligned;
            private bool _isAligned;

            /// <summary>
            /// The component begins at a multiple of 64 in a compacted area.
            /// </summary>
            public bool IsAligned
            {
                get
                {
                    if (f_isAligned)
                        return _isAligned;
                    f_isAligned = true;
                    _isAligned = (bool) ((Ecx & 2) != 0);
                    return _isAligned;
                }
            }
            private bool f_isSupervisor;
            private bool _isSupervisor;

            /// <summary>
            /// The component is enabled by the XSS MSR, not by XCR0.
            /// </summary>
            public bool IsSupervisor
            {
                get
                {
                    if (f_isSupervisor)
                        return _isSupervisor;
                    f_isSupervisor = true;
                    _isSupervisor = (bool) ((Ecx & 1) != 0);
                    return _isSupervisor;
                }
            }
            private uint _lenComponent;
            private uint _ofsComponent;
            private uint _ecx;
            private uint _edx;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.CpuidLeaf m_parent;

            /// <summary>
            /// Size of the component's state in bytes (eax).
            /// </summary>
            public uint LenComponent { get { return _lenComponent; } }

            /// <summary>
            /// Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx).
            /// </summary>
            public uint OfsComponent { get { return _ofsComponent; } }

            /// <summary>
            /// Properties of the component.
            /// </summary>
            public uint Ecx { get { return _ecx; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public uint Edx { get { return _edx; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.CpuidLeaf M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One MSR of a policy. The type is at the start of a substream of its own
        /// (`size: 16`), which `features` relies on.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333">struct xen_msr_entry</a>
        /// </remarks>
        public partial class MsrEntry : KaitaiStruct
        {
            public static MsrEntry FromFile(string fileName)
            {
                return new MsrEntry(new KaitaiStream(fileName));
            }

            public MsrEntry(KaitaiStream p__io, XenX86CpuPolicy.MsrPolicy p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_features = false;
                f_msr = false;
                _read();
            }
            private void _read()
            {
                _index = m_io.ReadU4le();
                _flags = m_io.ReadU4le();
                _value = m_io.ReadU8le();
            }
            private bool f_features;
            private KaitaiStruct _features;

            /// <summary>
            /// The value, decoded. Absent for MSRs other than PLATFORM_INFO and
            /// ARCH_CAPABILITIES.
            /// </summary>
            public KaitaiStruct Features
            {
                get
                {
                    if (f_features)
                        return _features;
                    f_features = true;
                    if ( ((Msr == XenX86CpuPolicy.MsrIndex.PlatformInfo) || (Msr == XenX86CpuPolicy.MsrIndex.ArchCapabilities)) ) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) (8));
                        switch (Msr) {
                        case XenX86CpuPolicy.MsrIndex.ArchCapabilities: {
                            _features = new ArchCapabilities(m_io, this, m_root);
                            break;
                        }
                        case XenX86CpuPolicy.MsrIndex.PlatformInfo: {
                            _features = new PlatformInfo(m_io, this, m_root);
                            break;
                        }
                        }
                        m_io.Seek((long) (_pos));
                    }
                    return _features;
                }
            }
            private bool f_msr;
            private MsrIndex _msr;

            /// <summary>
            /// The MSR by name.
            /// </summary>
            public MsrIndex Msr
            {
                get
                {
                    if (f_msr)
                        return _msr;
                    f_msr = true;
                    _msr = (MsrIndex) (Index);
                    return _msr;
                }
            }
            private uint _index;
            private uint _flags;
            private ulong _value;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.MsrPolicy m_parent;

            /// <summary>
            /// Number of the MSR.
            /// </summary>
            public uint Index { get { return _index; } }

            /// <summary>
            /// Reserved, zero; Xen refuses anything else.
            /// </summary>
            public uint Flags { get { return _flags; } }

            /// <summary>
            /// Value of the MSR.
            /// </summary>
            public ulong Value { get { return _value; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.MsrPolicy M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The MSRs of a guest's policy, an array as long as its blob.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333">struct xen_msr_entry</a>
        /// </remarks>
        public partial class MsrPolicy : KaitaiStruct
        {
            public static MsrPolicy FromFile(string fileName)
            {
                return new MsrPolicy(new KaitaiStream(fileName));
            }

            public MsrPolicy(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_numMsrs = false;
                _read();
            }
            private void _read()
            {
                __raw_msrs = new List<byte[]>();
                _msrs = new List<MsrEntry>();
                for (var i = 0; i < NumMsrs; i++)
                {
                    __raw_msrs.Add(m_io.ReadBytes(16));
                    var io___raw_msrs = new KaitaiStream(__raw_msrs[__raw_msrs.Count - 1]);
                    _msrs.Add(new MsrEntry(io___raw_msrs, this, m_root));
                }
                _excess = m_io.ReadBytesFull();
            }
            private bool f_numMsrs;
            private int _numMsrs;

            /// <summary>
            /// Number of whole entries in the blob.
            /// </summary>
            public int NumMsrs
            {
                get
                {
                    if (f_numMsrs)
                        return _numMsrs;
                    f_numMsrs = true;
                    _numMsrs = (int) (M_Io.Size / 16);
                    return _numMsrs;
                }
            }
            private List<MsrEntry> _msrs;
            private byte[] _excess;
            private XenX86CpuPolicy m_root;
            private KaitaiStruct m_parent;
            private List<byte[]> __raw_msrs;

            /// <summary>
            /// The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES.
            /// </summary>
            public List<MsrEntry> Msrs { get { return _msrs; } }

            /// <summary>
            /// Bytes left over after the last whole entry; empty in a well-formed blob.
            /// </summary>
            public byte[] Excess { get { return _excess; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
            public List<byte[]> M_RawMsrs { get { return __raw_msrs; } }
        }

        /// <summary>
        /// Value of the MSR PLATFORM_INFO.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L708">MSR_INTEL_PLATFORM_INFO</a>
        /// </remarks>
        public partial class PlatformInfo : KaitaiStruct
        {
            public static PlatformInfo FromFile(string fileName)
            {
                return new PlatformInfo(new KaitaiStream(fileName));
            }

            public PlatformInfo(KaitaiStream p__io, XenX86CpuPolicy.MsrEntry p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_cpuidFaulting = false;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU4le();
                _high = m_io.ReadU4le();
            }
            private bool f_cpuidFaulting;
            private bool _cpuidFaulting;

            /// <summary>
            /// CPUID can be made to fault in user code.
            /// </summary>
            public bool CpuidFaulting
            {
                get
                {
                    if (f_cpuidFaulting)
                        return _cpuidFaulting;
                    f_cpuidFaulting = true;
                    _cpuidFaulting = (bool) (Low >> 31 != 0);
                    return _cpuidFaulting;
                }
            }
            private uint _low;
            private uint _high;
            private XenX86CpuPolicy m_root;
            private XenX86CpuPolicy.MsrEntry m_parent;

            /// <summary>
            /// Bits 31-0; a policy has only bit 31.
            /// </summary>
            public uint Low { get { return _low; } }

            /// <summary>
            /// Bits 63-32, zero in a policy.
            /// </summary>
            public uint High { get { return _high; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public XenX86CpuPolicy.MsrEntry M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121">X86_XCR0_* and X86_XSS_*</a>
        /// </remarks>
        public partial class XstateComponents : KaitaiStruct
        {
            public static XstateComponents FromFile(string fileName)
            {
                return new XstateComponents(new KaitaiStream(fileName));
            }

            public XstateComponents(KaitaiStream p__io, KaitaiStruct p__parent = null, XenX86CpuPolicy p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_avx = false;
                f_bndcsr = false;
                f_bndregs = false;
                f_cetS = false;
                f_cetU = false;
                f_egprs = false;
                f_hdc = false;
                f_hi16Zmm = false;
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
                f_zmmHi256 = false;
                _read();
            }
            private void _read()
            {
                _raw = m_io.ReadU4le();
            }
            private bool f_avx;
            private bool _avx;

            /// <summary>
            /// Upper halves of the YMM registers.
            /// </summary>
            public bool Avx
            {
                get
                {
                    if (f_avx)
                        return _avx;
                    f_avx = true;
                    _avx = (bool) ((Raw & 4) != 0);
                    return _avx;
                }
            }
            private bool f_bndcsr;
            private bool _bndcsr;

            /// <summary>
            /// MPX configuration and status.
            /// </summary>
            public bool Bndcsr
            {
                get
                {
                    if (f_bndcsr)
                        return _bndcsr;
                    f_bndcsr = true;
                    _bndcsr = (bool) ((Raw & 16) != 0);
                    return _bndcsr;
                }
            }
            private bool f_bndregs;
            private bool _bndregs;

            /// <summary>
            /// MPX bound registers.
            /// </summary>
            public bool Bndregs
            {
                get
                {
                    if (f_bndregs)
                        return _bndregs;
                    f_bndregs = true;
                    _bndregs = (bool) ((Raw & 8) != 0);
                    return _bndregs;
                }
            }
            private bool f_cetS;
            private bool _cetS;

            /// <summary>
            /// Control-flow enforcement, shadow stack pointers (supervisor state).
            /// </summary>
            public bool CetS
            {
                get
                {
                    if (f_cetS)
                        return _cetS;
                    f_cetS = true;
                    _cetS = (bool) ((Raw & 4096) != 0);
                    return _cetS;
                }
            }
            private bool f_cetU;
            private bool _cetU;

            /// <summary>
            /// Control-flow enforcement, user (supervisor state).
            /// </summary>
            public bool CetU
            {
                get
                {
                    if (f_cetU)
                        return _cetU;
                    f_cetU = true;
                    _cetU = (bool) ((Raw & 2048) != 0);
                    return _cetU;
                }
            }
            private bool f_egprs;
            private bool _egprs;

            /// <summary>
            /// Registers r16-r31.
            /// </summary>
            public bool Egprs
            {
                get
                {
                    if (f_egprs)
                        return _egprs;
                    f_egprs = true;
                    _egprs = (bool) ((Raw & 524288) != 0);
                    return _egprs;
                }
            }
            private bool f_hdc;
            private bool _hdc;

            /// <summary>
            /// Hardware duty cycling (supervisor state).
            /// </summary>
            public bool Hdc
            {
                get
                {
                    if (f_hdc)
                        return _hdc;
                    f_hdc = true;
                    _hdc = (bool) ((Raw & 8192) != 0);
                    return _hdc;
                }
            }
            private bool f_hi16Zmm;
            private bool _hi16Zmm;

            /// <summary>
            /// ZMM registers 16-31.
            /// </summary>
            public bool Hi16Zmm
            {
                get
                {
                    if (f_hi16Zmm)
                        return _hi16Zmm;
                    f_hi16Zmm = true;
                    _hi16Zmm = (bool) ((Raw & 128) != 0);
                    return _hi16Zmm;
                }
            }
            private bool f_hwp;
            private bool _hwp;

            /// <summary>
            /// Hardware performance states (supervisor state).
            /// </summary>
            public bool Hwp
            {
                get
                {
                    if (f_hwp)
                        return _hwp;
                    f_hwp = true;
                    _hwp = (bool) ((Raw & 65536) != 0);
                    return _hwp;
                }
            }
            private bool f_lbr;
            private bool _lbr;

            /// <summary>
            /// Last branch records (supervisor state).
            /// </summary>
            public bool Lbr
            {
                get
                {
                    if (f_lbr)
                        return _lbr;
                    f_lbr = true;
                    _lbr = (bool) ((Raw & 32768) != 0);
                    return _lbr;
                }
            }
            private bool f_opmask;
            private bool _opmask;

            /// <summary>
            /// AVX-512 mask registers.
            /// </summary>
            public bool Opmask
            {
                get
                {
                    if (f_opmask)
                        return _opmask;
                    f_opmask = true;
                    _opmask = (bool) ((Raw & 32) != 0);
                    return _opmask;
                }
            }
            private bool f_pasid;
            private bool _pasid;

            /// <summary>
            /// Process address space identifier (supervisor state).
            /// </summary>
            public bool Pasid
            {
                get
                {
                    if (f_pasid)
                        return _pasid;
                    f_pasid = true;
                    _pasid = (bool) ((Raw & 1024) != 0);
                    return _pasid;
                }
            }
            private bool f_pkru;
            private bool _pkru;

            /// <summary>
            /// Protection key rights of user pages.
            /// </summary>
            public bool Pkru
            {
                get
                {
                    if (f_pkru)
                        return _pkru;
                    f_pkru = true;
                    _pkru = (bool) ((Raw & 512) != 0);
                    return _pkru;
                }
            }
            private bool f_pt;
            private bool _pt;

            /// <summary>
            /// Processor trace (supervisor state).
            /// </summary>
            public bool Pt
            {
                get
                {
                    if (f_pt)
                        return _pt;
                    f_pt = true;
                    _pt = (bool) ((Raw & 256) != 0);
                    return _pt;
                }
            }
            private bool f_sse;
            private bool _sse;

            /// <summary>
            /// XMM registers and MXCSR.
            /// </summary>
            public bool Sse
            {
                get
                {
                    if (f_sse)
                        return _sse;
                    f_sse = true;
                    _sse = (bool) ((Raw & 2) != 0);
                    return _sse;
                }
            }
            private bool f_tilecfg;
            private bool _tilecfg;

            /// <summary>
            /// AMX tile configuration.
            /// </summary>
            public bool Tilecfg
            {
                get
                {
                    if (f_tilecfg)
                        return _tilecfg;
                    f_tilecfg = true;
                    _tilecfg = (bool) ((Raw & 131072) != 0);
                    return _tilecfg;
                }
            }
            private bool f_tiledata;
            private bool _tiledata;

            /// <summary>
            /// AMX tile data.
            /// </summary>
            public bool Tiledata
            {
                get
                {
                    if (f_tiledata)
                        return _tiledata;
                    f_tiledata = true;
                    _tiledata = (bool) ((Raw & 262144) != 0);
                    return _tiledata;
                }
            }
            private bool f_uintr;
            private bool _uintr;

            /// <summary>
            /// User interrupts (supervisor state).
            /// </summary>
            public bool Uintr
            {
                get
                {
                    if (f_uintr)
                        return _uintr;
                    f_uintr = true;
                    _uintr = (bool) ((Raw & 16384) != 0);
                    return _uintr;
                }
            }
            private bool f_x87;
            private bool _x87;

            /// <summary>
            /// x87 and MMX registers.
            /// </summary>
            public bool X87
            {
                get
                {
                    if (f_x87)
                        return _x87;
                    f_x87 = true;
                    _x87 = (bool) ((Raw & 1) != 0);
                    return _x87;
                }
            }
            private bool f_zmmHi256;
            private bool _zmmHi256;

            /// <summary>
            /// Upper halves of ZMM registers 0-15.
            /// </summary>
            public bool ZmmHi256
            {
                get
                {
                    if (f_zmmHi256)
                        return _zmmHi256;
                    f_zmmHi256 = true;
                    _zmmHi256 = (bool) ((Raw & 64) != 0);
                    return _zmmHi256;
                }
            }
            private uint _raw;
            private XenX86CpuPolicy m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All bits.
            /// </summary>
            public uint Raw { get { return _raw; } }
            public XenX86CpuPolicy M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }
        private bool f_lenCpuidLeaf;
        private int _lenCpuidLeaf;

        /// <summary>
        /// Size of one CPUID leaf in bytes, 24.
        /// </summary>
        public int LenCpuidLeaf
        {
            get
            {
                if (f_lenCpuidLeaf)
                    return _lenCpuidLeaf;
                f_lenCpuidLeaf = true;
                _lenCpuidLeaf = (int) (24);
                return _lenCpuidLeaf;
            }
        }
        private bool f_lenMsrEntry;
        private int _lenMsrEntry;

        /// <summary>
        /// Size of one MSR entry in bytes, 16.
        /// </summary>
        public int LenMsrEntry
        {
            get
            {
                if (f_lenMsrEntry)
                    return _lenMsrEntry;
                f_lenMsrEntry = true;
                _lenMsrEntry = (int) (16);
                return _lenMsrEntry;
            }
        }
        private bool f_noSubleaf;
        private uint _noSubleaf;

        /// <summary>
        /// The `subleaf` of leaves that do not depend on ecx.
        /// </summary>
        public uint NoSubleaf
        {
            get
            {
                if (f_noSubleaf)
                    return _noSubleaf;
                f_noSubleaf = true;
                _noSubleaf = (uint) (((uint) (4294967295)));
                return _noSubleaf;
            }
        }
        private XenX86CpuPolicy m_root;
        private KaitaiStruct m_parent;
        public XenX86CpuPolicy M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
