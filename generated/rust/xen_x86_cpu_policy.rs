// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#![allow(unused_imports)]
#![allow(non_snake_case)]
#![allow(non_camel_case_types)]
#![allow(irrefutable_let_patterns)]
#![allow(unused_comparisons)]

extern crate kaitai;
use kaitai::*;
use std::convert::{TryFrom, TryInto};
use std::cell::{Ref, Cell, RefCell};
use std::rc::{Rc, Weak};

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

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_len_cpuid_leaf: Cell<bool>,
    len_cpuid_leaf: RefCell<i32>,
    f_len_msr_entry: Cell<bool>,
    len_msr_entry: RefCell<i32>,
    f_no_subleaf: Cell<bool>,
    no_subleaf: RefCell<u32>,
}
impl KStruct for XenX86CpuPolicy {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        Ok(())
    }
}
impl XenX86CpuPolicy {

    /**
     * Size of one CPUID leaf in bytes, 24.
     */
    pub fn len_cpuid_leaf(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_cpuid_leaf.get() {
            return Ok(self.len_cpuid_leaf.borrow());
        }
        self.f_len_cpuid_leaf.set(true);
        *self.len_cpuid_leaf.borrow_mut() = (24) as i32;
        Ok(self.len_cpuid_leaf.borrow())
    }

    /**
     * Size of one MSR entry in bytes, 16.
     */
    pub fn len_msr_entry(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_msr_entry.get() {
            return Ok(self.len_msr_entry.borrow());
        }
        self.f_len_msr_entry.set(true);
        *self.len_msr_entry.borrow_mut() = (16) as i32;
        Ok(self.len_msr_entry.borrow())
    }

    /**
     * The `subleaf` of leaves that do not depend on ecx.
     */
    pub fn no_subleaf(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_no_subleaf.get() {
            return Ok(self.no_subleaf.borrow());
        }
        self.f_no_subleaf.set(true);
        *self.no_subleaf.borrow_mut() = ((4294967295 as u32)) as u32;
        Ok(self.no_subleaf.borrow())
    }
}
impl XenX86CpuPolicy {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum XenX86CpuPolicy_CpuidLeafId {

    /**
     * Highest basic leaf, and the vendor.
     */
    BasicVendor,

    /**
     * Family, model and stepping, and the first features.
     */
    VersionFeatures,

    /**
     * Descriptors of caches and TLBs.
     */
    CacheDescriptors,

    /**
     * Processor serial number.
     */
    SerialNumber,

    /**
     * Parameters of one cache for each subleaf.
     */
    CacheParameters,

    /**
     * Sizes for MONITOR and MWAIT.
     */
    Monitor,

    /**
     * Thermal and power management.
     */
    ThermalPower,

    /**
     * More features, by subleaf.
     */
    StructuredFeatures,

    /**
     * Direct cache access.
     */
    DirectCacheAccess,

    /**
     * Architectural performance monitoring.
     */
    PerformanceMonitoring,

    /**
     * Extended topology, a level for each subleaf.
     */
    Topology,

    /**
     * XSAVE state components, by subleaf.
     */
    Xstate,

    /**
     * Monitoring of resources.
     */
    QosMonitoring,

    /**
     * Allocation of resources.
     */
    QosAllocation,

    /**
     * Software guard extensions.
     */
    Sgx,

    /**
     * Processor trace.
     */
    ProcessorTrace,

    /**
     * Ratio of the TSC to the crystal.
     */
    TscFrequency,

    /**
     * Frequencies of processor and bus.
     */
    ProcessorFrequency,

    /**
     * Vendor of the system on chip.
     */
    SocVendor,

    /**
     * Parameters of one TLB for each subleaf.
     */
    TlbParameters,

    /**
     * Key locker.
     */
    KeyLocker,

    /**
     * Kind of core.
     */
    Hybrid,

    /**
     * Targets of PCONFIG.
     */
    Pconfig,

    /**
     * Last branch records.
     */
    LastBranchRecords,

    /**
     * AMX tiles.
     */
    Tile,

    /**
     * AMX multiplication unit.
     */
    Tmul,

    /**
     * Extended topology with more levels.
     */
    TopologyV2,

    /**
     * Reset of history.
     */
    HistoryReset,

    /**
     * Converged vector extensions.
     */
    Avx10,

    /**
     * Highest leaf of the first hypervisor interface; a policy holds only eax.
     */
    HypervisorLimit,

    /**
     * Version of Xen, or viridian's interface.
     */
    HypervisorVersion,

    /**
     * Xen's hypercall pages and features.
     */
    HypervisorMsrs,

    /**
     * TSC mode: how Xen presents the TSC to the guest.
     */
    HypervisorTime,

    /**
     * Xen's features for HVM guests.
     */
    HypervisorHvm,

    /**
     * Xen's parameters for PV guests.
     */
    HypervisorPv,

    /**
     * Highest leaf of the second hypervisor interface; a policy holds only eax.
     */
    Hypervisor2Limit,

    /**
     * Highest extended leaf, and the vendor.
     */
    ExtendedVendor,

    /**
     * AMD's signature and features.
     */
    ExtendedFeatures,

    /**
     * First third of the brand string.
     */
    Brand1,

    /**
     * Second third of the brand string.
     */
    Brand2,

    /**
     * Last third of the brand string.
     */
    Brand3,

    /**
     * L1 caches and TLBs.
     */
    L1Cache,

    /**
     * L2 and L3 caches and TLBs.
     */
    L2Cache,

    /**
     * Advanced power management.
     */
    PowerManagement,

    /**
     * Widths of addresses, more features, number of cores.
     */
    AddressSizes,

    /**
     * Revision and features of SVM.
     */
    Svm,

    /**
     * TLBs for 1 GiB pages.
     */
    Tlb1gb,

    /**
     * Hints on performance.
     */
    PerformanceHints,

    /**
     * Instruction-based sampling.
     */
    Ibs,

    /**
     * Lightweight profiling.
     */
    Lwp,

    /**
     * AMD's caches, one for each subleaf.
     */
    ExtendedCacheParameters,

    /**
     * APIC, core and node identifiers.
     */
    ExtendedTopology,

    /**
     * AMD's memory encryption.
     */
    MemoryEncryption,

    /**
     * AMD's platform quality of service.
     */
    ExtendedQos,

    /**
     * More of AMD's features.
     */
    ExtendedFeatures2,

    /**
     * AMD's performance monitoring.
     */
    ExtendedPerformanceMonitoring,

    /**
     * AMD's extended topology with more levels.
     */
    ExtendedTopologyV2,
    Unknown(i64),
}

impl TryFrom<i64> for XenX86CpuPolicy_CpuidLeafId {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenX86CpuPolicy_CpuidLeafId> {
        match flag {
            0 => Ok(XenX86CpuPolicy_CpuidLeafId::BasicVendor),
            1 => Ok(XenX86CpuPolicy_CpuidLeafId::VersionFeatures),
            2 => Ok(XenX86CpuPolicy_CpuidLeafId::CacheDescriptors),
            3 => Ok(XenX86CpuPolicy_CpuidLeafId::SerialNumber),
            4 => Ok(XenX86CpuPolicy_CpuidLeafId::CacheParameters),
            5 => Ok(XenX86CpuPolicy_CpuidLeafId::Monitor),
            6 => Ok(XenX86CpuPolicy_CpuidLeafId::ThermalPower),
            7 => Ok(XenX86CpuPolicy_CpuidLeafId::StructuredFeatures),
            9 => Ok(XenX86CpuPolicy_CpuidLeafId::DirectCacheAccess),
            10 => Ok(XenX86CpuPolicy_CpuidLeafId::PerformanceMonitoring),
            11 => Ok(XenX86CpuPolicy_CpuidLeafId::Topology),
            13 => Ok(XenX86CpuPolicy_CpuidLeafId::Xstate),
            15 => Ok(XenX86CpuPolicy_CpuidLeafId::QosMonitoring),
            16 => Ok(XenX86CpuPolicy_CpuidLeafId::QosAllocation),
            18 => Ok(XenX86CpuPolicy_CpuidLeafId::Sgx),
            20 => Ok(XenX86CpuPolicy_CpuidLeafId::ProcessorTrace),
            21 => Ok(XenX86CpuPolicy_CpuidLeafId::TscFrequency),
            22 => Ok(XenX86CpuPolicy_CpuidLeafId::ProcessorFrequency),
            23 => Ok(XenX86CpuPolicy_CpuidLeafId::SocVendor),
            24 => Ok(XenX86CpuPolicy_CpuidLeafId::TlbParameters),
            25 => Ok(XenX86CpuPolicy_CpuidLeafId::KeyLocker),
            26 => Ok(XenX86CpuPolicy_CpuidLeafId::Hybrid),
            27 => Ok(XenX86CpuPolicy_CpuidLeafId::Pconfig),
            28 => Ok(XenX86CpuPolicy_CpuidLeafId::LastBranchRecords),
            29 => Ok(XenX86CpuPolicy_CpuidLeafId::Tile),
            30 => Ok(XenX86CpuPolicy_CpuidLeafId::Tmul),
            31 => Ok(XenX86CpuPolicy_CpuidLeafId::TopologyV2),
            32 => Ok(XenX86CpuPolicy_CpuidLeafId::HistoryReset),
            36 => Ok(XenX86CpuPolicy_CpuidLeafId::Avx10),
            1073741824 => Ok(XenX86CpuPolicy_CpuidLeafId::HypervisorLimit),
            1073741825 => Ok(XenX86CpuPolicy_CpuidLeafId::HypervisorVersion),
            1073741826 => Ok(XenX86CpuPolicy_CpuidLeafId::HypervisorMsrs),
            1073741827 => Ok(XenX86CpuPolicy_CpuidLeafId::HypervisorTime),
            1073741828 => Ok(XenX86CpuPolicy_CpuidLeafId::HypervisorHvm),
            1073741829 => Ok(XenX86CpuPolicy_CpuidLeafId::HypervisorPv),
            1073742080 => Ok(XenX86CpuPolicy_CpuidLeafId::Hypervisor2Limit),
            2147483648 => Ok(XenX86CpuPolicy_CpuidLeafId::ExtendedVendor),
            2147483649 => Ok(XenX86CpuPolicy_CpuidLeafId::ExtendedFeatures),
            2147483650 => Ok(XenX86CpuPolicy_CpuidLeafId::Brand1),
            2147483651 => Ok(XenX86CpuPolicy_CpuidLeafId::Brand2),
            2147483652 => Ok(XenX86CpuPolicy_CpuidLeafId::Brand3),
            2147483653 => Ok(XenX86CpuPolicy_CpuidLeafId::L1Cache),
            2147483654 => Ok(XenX86CpuPolicy_CpuidLeafId::L2Cache),
            2147483655 => Ok(XenX86CpuPolicy_CpuidLeafId::PowerManagement),
            2147483656 => Ok(XenX86CpuPolicy_CpuidLeafId::AddressSizes),
            2147483658 => Ok(XenX86CpuPolicy_CpuidLeafId::Svm),
            2147483673 => Ok(XenX86CpuPolicy_CpuidLeafId::Tlb1gb),
            2147483674 => Ok(XenX86CpuPolicy_CpuidLeafId::PerformanceHints),
            2147483675 => Ok(XenX86CpuPolicy_CpuidLeafId::Ibs),
            2147483676 => Ok(XenX86CpuPolicy_CpuidLeafId::Lwp),
            2147483677 => Ok(XenX86CpuPolicy_CpuidLeafId::ExtendedCacheParameters),
            2147483678 => Ok(XenX86CpuPolicy_CpuidLeafId::ExtendedTopology),
            2147483679 => Ok(XenX86CpuPolicy_CpuidLeafId::MemoryEncryption),
            2147483680 => Ok(XenX86CpuPolicy_CpuidLeafId::ExtendedQos),
            2147483681 => Ok(XenX86CpuPolicy_CpuidLeafId::ExtendedFeatures2),
            2147483682 => Ok(XenX86CpuPolicy_CpuidLeafId::ExtendedPerformanceMonitoring),
            2147483686 => Ok(XenX86CpuPolicy_CpuidLeafId::ExtendedTopologyV2),
            _ => Ok(XenX86CpuPolicy_CpuidLeafId::Unknown(flag)),
        }
    }
}

impl From<&XenX86CpuPolicy_CpuidLeafId> for i64 {
    fn from(v: &XenX86CpuPolicy_CpuidLeafId) -> Self {
        match *v {
            XenX86CpuPolicy_CpuidLeafId::BasicVendor => 0,
            XenX86CpuPolicy_CpuidLeafId::VersionFeatures => 1,
            XenX86CpuPolicy_CpuidLeafId::CacheDescriptors => 2,
            XenX86CpuPolicy_CpuidLeafId::SerialNumber => 3,
            XenX86CpuPolicy_CpuidLeafId::CacheParameters => 4,
            XenX86CpuPolicy_CpuidLeafId::Monitor => 5,
            XenX86CpuPolicy_CpuidLeafId::ThermalPower => 6,
            XenX86CpuPolicy_CpuidLeafId::StructuredFeatures => 7,
            XenX86CpuPolicy_CpuidLeafId::DirectCacheAccess => 9,
            XenX86CpuPolicy_CpuidLeafId::PerformanceMonitoring => 10,
            XenX86CpuPolicy_CpuidLeafId::Topology => 11,
            XenX86CpuPolicy_CpuidLeafId::Xstate => 13,
            XenX86CpuPolicy_CpuidLeafId::QosMonitoring => 15,
            XenX86CpuPolicy_CpuidLeafId::QosAllocation => 16,
            XenX86CpuPolicy_CpuidLeafId::Sgx => 18,
            XenX86CpuPolicy_CpuidLeafId::ProcessorTrace => 20,
            XenX86CpuPolicy_CpuidLeafId::TscFrequency => 21,
            XenX86CpuPolicy_CpuidLeafId::ProcessorFrequency => 22,
            XenX86CpuPolicy_CpuidLeafId::SocVendor => 23,
            XenX86CpuPolicy_CpuidLeafId::TlbParameters => 24,
            XenX86CpuPolicy_CpuidLeafId::KeyLocker => 25,
            XenX86CpuPolicy_CpuidLeafId::Hybrid => 26,
            XenX86CpuPolicy_CpuidLeafId::Pconfig => 27,
            XenX86CpuPolicy_CpuidLeafId::LastBranchRecords => 28,
            XenX86CpuPolicy_CpuidLeafId::Tile => 29,
            XenX86CpuPolicy_CpuidLeafId::Tmul => 30,
            XenX86CpuPolicy_CpuidLeafId::TopologyV2 => 31,
            XenX86CpuPolicy_CpuidLeafId::HistoryReset => 32,
            XenX86CpuPolicy_CpuidLeafId::Avx10 => 36,
            XenX86CpuPolicy_CpuidLeafId::HypervisorLimit => 1073741824,
            XenX86CpuPolicy_CpuidLeafId::HypervisorVersion => 1073741825,
            XenX86CpuPolicy_CpuidLeafId::HypervisorMsrs => 1073741826,
            XenX86CpuPolicy_CpuidLeafId::HypervisorTime => 1073741827,
            XenX86CpuPolicy_CpuidLeafId::HypervisorHvm => 1073741828,
            XenX86CpuPolicy_CpuidLeafId::HypervisorPv => 1073741829,
            XenX86CpuPolicy_CpuidLeafId::Hypervisor2Limit => 1073742080,
            XenX86CpuPolicy_CpuidLeafId::ExtendedVendor => 2147483648,
            XenX86CpuPolicy_CpuidLeafId::ExtendedFeatures => 2147483649,
            XenX86CpuPolicy_CpuidLeafId::Brand1 => 2147483650,
            XenX86CpuPolicy_CpuidLeafId::Brand2 => 2147483651,
            XenX86CpuPolicy_CpuidLeafId::Brand3 => 2147483652,
            XenX86CpuPolicy_CpuidLeafId::L1Cache => 2147483653,
            XenX86CpuPolicy_CpuidLeafId::L2Cache => 2147483654,
            XenX86CpuPolicy_CpuidLeafId::PowerManagement => 2147483655,
            XenX86CpuPolicy_CpuidLeafId::AddressSizes => 2147483656,
            XenX86CpuPolicy_CpuidLeafId::Svm => 2147483658,
            XenX86CpuPolicy_CpuidLeafId::Tlb1gb => 2147483673,
            XenX86CpuPolicy_CpuidLeafId::PerformanceHints => 2147483674,
            XenX86CpuPolicy_CpuidLeafId::Ibs => 2147483675,
            XenX86CpuPolicy_CpuidLeafId::Lwp => 2147483676,
            XenX86CpuPolicy_CpuidLeafId::ExtendedCacheParameters => 2147483677,
            XenX86CpuPolicy_CpuidLeafId::ExtendedTopology => 2147483678,
            XenX86CpuPolicy_CpuidLeafId::MemoryEncryption => 2147483679,
            XenX86CpuPolicy_CpuidLeafId::ExtendedQos => 2147483680,
            XenX86CpuPolicy_CpuidLeafId::ExtendedFeatures2 => 2147483681,
            XenX86CpuPolicy_CpuidLeafId::ExtendedPerformanceMonitoring => 2147483682,
            XenX86CpuPolicy_CpuidLeafId::ExtendedTopologyV2 => 2147483686,
            XenX86CpuPolicy_CpuidLeafId::Unknown(v) => v
        }
    }
}

impl Default for XenX86CpuPolicy_CpuidLeafId {
    fn default() -> Self { XenX86CpuPolicy_CpuidLeafId::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum XenX86CpuPolicy_LeafLayout {

    /**
     * None; the leaf has only eax, ebx, ecx and edx.
     */
    LeafRegisters,

    /**
     * Type `leaf_vendor`.
     */
    LeafVendor,

    /**
     * Type `leaf_version`.
     */
    LeafVersion,

    /**
     * Type `leaf_features_0`.
     */
    LeafFeatures0,

    /**
     * Type `leaf_features_1`.
     */
    LeafFeatures1,

    /**
     * Type `leaf_features_2`.
     */
    LeafFeatures2,

    /**
     * Type `leaf_xstate_0`.
     */
    LeafXstate0,

    /**
     * Type `leaf_xstate_1`.
     */
    LeafXstate1,

    /**
     * Type `leaf_xstate_component`.
     */
    LeafXstateComponent,

    /**
     * Type `leaf_hypervisor`.
     */
    LeafHypervisor,

    /**
     * Type `leaf_extended_features`.
     */
    LeafExtendedFeatures,

    /**
     * Type `leaf_brand`.
     */
    LeafBrand,

    /**
     * Type `leaf_power`.
     */
    LeafPower,

    /**
     * Type `leaf_address_sizes`.
     */
    LeafAddressSizes,

    /**
     * Type `leaf_extended_features_2`.
     */
    LeafExtendedFeatures2,
    Unknown(i64),
}

impl TryFrom<i64> for XenX86CpuPolicy_LeafLayout {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenX86CpuPolicy_LeafLayout> {
        match flag {
            0 => Ok(XenX86CpuPolicy_LeafLayout::LeafRegisters),
            1 => Ok(XenX86CpuPolicy_LeafLayout::LeafVendor),
            2 => Ok(XenX86CpuPolicy_LeafLayout::LeafVersion),
            3 => Ok(XenX86CpuPolicy_LeafLayout::LeafFeatures0),
            4 => Ok(XenX86CpuPolicy_LeafLayout::LeafFeatures1),
            5 => Ok(XenX86CpuPolicy_LeafLayout::LeafFeatures2),
            6 => Ok(XenX86CpuPolicy_LeafLayout::LeafXstate0),
            7 => Ok(XenX86CpuPolicy_LeafLayout::LeafXstate1),
            8 => Ok(XenX86CpuPolicy_LeafLayout::LeafXstateComponent),
            9 => Ok(XenX86CpuPolicy_LeafLayout::LeafHypervisor),
            10 => Ok(XenX86CpuPolicy_LeafLayout::LeafExtendedFeatures),
            11 => Ok(XenX86CpuPolicy_LeafLayout::LeafBrand),
            12 => Ok(XenX86CpuPolicy_LeafLayout::LeafPower),
            13 => Ok(XenX86CpuPolicy_LeafLayout::LeafAddressSizes),
            14 => Ok(XenX86CpuPolicy_LeafLayout::LeafExtendedFeatures2),
            _ => Ok(XenX86CpuPolicy_LeafLayout::Unknown(flag)),
        }
    }
}

impl From<&XenX86CpuPolicy_LeafLayout> for i64 {
    fn from(v: &XenX86CpuPolicy_LeafLayout) -> Self {
        match *v {
            XenX86CpuPolicy_LeafLayout::LeafRegisters => 0,
            XenX86CpuPolicy_LeafLayout::LeafVendor => 1,
            XenX86CpuPolicy_LeafLayout::LeafVersion => 2,
            XenX86CpuPolicy_LeafLayout::LeafFeatures0 => 3,
            XenX86CpuPolicy_LeafLayout::LeafFeatures1 => 4,
            XenX86CpuPolicy_LeafLayout::LeafFeatures2 => 5,
            XenX86CpuPolicy_LeafLayout::LeafXstate0 => 6,
            XenX86CpuPolicy_LeafLayout::LeafXstate1 => 7,
            XenX86CpuPolicy_LeafLayout::LeafXstateComponent => 8,
            XenX86CpuPolicy_LeafLayout::LeafHypervisor => 9,
            XenX86CpuPolicy_LeafLayout::LeafExtendedFeatures => 10,
            XenX86CpuPolicy_LeafLayout::LeafBrand => 11,
            XenX86CpuPolicy_LeafLayout::LeafPower => 12,
            XenX86CpuPolicy_LeafLayout::LeafAddressSizes => 13,
            XenX86CpuPolicy_LeafLayout::LeafExtendedFeatures2 => 14,
            XenX86CpuPolicy_LeafLayout::Unknown(v) => v
        }
    }
}

impl Default for XenX86CpuPolicy_LeafLayout {
    fn default() -> Self { XenX86CpuPolicy_LeafLayout::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum XenX86CpuPolicy_MsrIndex {

    /**
     * Machine-check address of the Pentium.
     */
    P5McAddr,

    /**
     * Machine-check type of the Pentium.
     */
    P5McType,

    /**
     * Time stamp counter.
     */
    Tsc,

    /**
     * Platform that the processor is made for.
     */
    PlatformId,

    /**
     * Address and mode of the local APIC.
     */
    ApicBase,

    /**
     * Settings at power-on.
     */
    EblCrPoweron,

    /**
     * Bus ratio and frequency.
     */
    EbcFrequencyId,

    /**
     * Split-lock detection.
     */
    TestCtrl,

    /**
     * Number of cores and threads in the package.
     */
    CoreThreadCount,

    /**
     * Firmware's lock on VMX and SGX.
     */
    FeatureControl,

    /**
     * Offset that is added to the TSC.
     */
    TscAdjust,

    /**
     * Control of speculation: IBRS, STIBP, SSBD and more.
     */
    SpecCtrl,

    /**
     * Commands to branch predictors.
     */
    PredCmd,

    /**
     * Access to the inventory number.
     */
    PpinCtl,

    /**
     * Protected processor inventory number.
     */
    Ppin,

    /**
     * Loads microcode.
     */
    UcodeWrite,

    /**
     * Revision of the microcode.
     */
    UcodeRev,

    /**
     * Energy filtering.
     */
    MiscPackageCtrl,

    /**
     * Options of the predictor barrier.
     */
    PbOptCtrl,

    /**
     * First performance counter.
     */
    Perfctr0,

    /**
     * Bus frequency.
     */
    FsbFreq,

    /**
     * Base ratio, and whether CPUID faulting exists; part of Xen's policies.
     */
    PlatformInfo,

    /**
     * Capabilities of a core, such as split-lock detection.
     */
    CoreCapabilities,

    /**
     * Limits of the C-states.
     */
    PkgCstConfigControl,

    /**
     * Counts at the base frequency.
     */
    Mperf,

    /**
     * Counts at the actual frequency.
     */
    Aperf,

    /**
     * Capabilities of the MTRRs.
     */
    Mtrrcap,

    /**
     * Speculation bugs that are absent or controllable; part of Xen's policies.
     */
    ArchCapabilities,

    /**
     * Flushes the L1 data cache.
     */
    FlushCmd,

    /**
     * Makes transactions abort.
     */
    TsxForceAbort,

    /**
     * L2 cache control.
     */
    BblCrCtl,

    /**
     * Disables and hides transactions.
     */
    TsxCtrl,

    /**
     * Options of mitigations in microcode.
     */
    McuOptCtrl,

    /**
     * Masks leaf 1 (second generation).
     */
    MaskV2Cpuid1,

    /**
     * Masks leaf 0x80000001 (second generation).
     */
    MaskV2Cpuid80000001,

    /**
     * Masks leaf 1 (third generation).
     */
    MaskV3Cpuid1,

    /**
     * Masks leaf 0x80000001 (third generation).
     */
    MaskV3Cpuid80000001,

    /**
     * Masks leaf 0xd subleaf 1 (third generation).
     */
    MaskV3Cpuidd01,

    /**
     * Bit 0 makes CPUID fault in user code; sent for every vCPU that uses it.
     */
    MiscFeaturesEnables,

    /**
     * Code selector of SYSENTER.
     */
    SysenterCs,

    /**
     * Stack pointer of SYSENTER.
     */
    SysenterEsp,

    /**
     * Entry point of SYSENTER.
     */
    SysenterEip,

    /**
     * Capabilities of the machine-check architecture.
     */
    McgCap,

    /**
     * Machine-check state.
     */
    McgStatus,

    /**
     * Enables machine checks.
     */
    McgCtl,

    /**
     * Event of the first performance counter.
     */
    Evntsel0,

    /**
     * Current performance state.
     */
    PerfStatus,

    /**
     * Requested performance state.
     */
    PerfCtl,

    /**
     * Clock modulation.
     */
    ThermControl,

    /**
     * Thermal interrupts.
     */
    ThermInterrupt,

    /**
     * Thermal state.
     */
    ThermStatus,

    /**
     * Enable bits of various features.
     */
    MiscEnable,

    /**
     * Temperature at which throttling begins.
     */
    TemperatureTarget,

    /**
     * Preference between speed and energy.
     */
    EnergyPerfBias,

    /**
     * Thermal state of the package.
     */
    PackageThermStatus,

    /**
     * FRED stack pointer, level 0.
     */
    FredRspSl0,

    /**
     * FRED stack pointer, level 1.
     */
    FredRspSl1,

    /**
     * FRED stack pointer, level 2.
     */
    FredRspSl2,

    /**
     * FRED stack pointer, level 3.
     */
    FredRspSl3,

    /**
     * FRED stack level of each exception.
     */
    FredStkLvls,

    /**
     * FRED shadow stack pointer, level 1.
     */
    FredSspSl1,

    /**
     * FRED shadow stack pointer, level 2.
     */
    FredSspSl2,

    /**
     * FRED shadow stack pointer, level 3.
     */
    FredSspSl3,

    /**
     * FRED entry point and settings.
     */
    FredConfig,

    /**
     * Branch records and single-stepping by branches.
     */
    Debugctl,

    /**
     * Source of the last branch.
     */
    Lastbranchfromip,

    /**
     * Target of the last branch.
     */
    Lastbranchtoip,

    /**
     * Source of the last interrupt.
     */
    Lastintfromip,

    /**
     * Target of the last interrupt.
     */
    Lastinttoip,

    /**
     * Power control.
     */
    PowerCtl,

    /**
     * Variable MTRR 0: base and memory type.
     */
    MtrrPhysbase0,

    /**
     * Variable MTRR 0: mask and valid bit.
     */
    MtrrPhysmask0,

    /**
     * Variable MTRR 1: base and memory type.
     */
    MtrrPhysbase1,

    /**
     * Variable MTRR 1: mask and valid bit.
     */
    MtrrPhysmask1,

    /**
     * Variable MTRR 2: base and memory type.
     */
    MtrrPhysbase2,

    /**
     * Variable MTRR 2: mask and valid bit.
     */
    MtrrPhysmask2,

    /**
     * Variable MTRR 3: base and memory type.
     */
    MtrrPhysbase3,

    /**
     * Variable MTRR 3: mask and valid bit.
     */
    MtrrPhysmask3,

    /**
     * Variable MTRR 4: base and memory type.
     */
    MtrrPhysbase4,

    /**
     * Variable MTRR 4: mask and valid bit.
     */
    MtrrPhysmask4,

    /**
     * Variable MTRR 5: base and memory type.
     */
    MtrrPhysbase5,

    /**
     * Variable MTRR 5: mask and valid bit.
     */
    MtrrPhysmask5,

    /**
     * Variable MTRR 6: base and memory type.
     */
    MtrrPhysbase6,

    /**
     * Variable MTRR 6: mask and valid bit.
     */
    MtrrPhysmask6,

    /**
     * Variable MTRR 7: base and memory type.
     */
    MtrrPhysbase7,

    /**
     * Variable MTRR 7: mask and valid bit.
     */
    MtrrPhysmask7,

    /**
     * Memory types of 0x00000-0x7ffff.
     */
    MtrrFix64k00000,

    /**
     * Memory types of 0x80000-0x9ffff.
     */
    MtrrFix16k80000,

    /**
     * Memory types of 0xa0000-0xbffff.
     */
    MtrrFix16kA0000,

    /**
     * Memory types of 0xc0000-0xc7fff.
     */
    MtrrFix4kC0000,

    /**
     * Memory types of 0xc8000-0xcffff.
     */
    MtrrFix4kC8000,

    /**
     * Memory types of 0xd0000-0xd7fff.
     */
    MtrrFix4kD0000,

    /**
     * Memory types of 0xd8000-0xdffff.
     */
    MtrrFix4kD8000,

    /**
     * Memory types of 0xe0000-0xe7fff.
     */
    MtrrFix4kE0000,

    /**
     * Memory types of 0xe8000-0xeffff.
     */
    MtrrFix4kE8000,

    /**
     * Memory types of 0xf0000-0xf7fff.
     */
    MtrrFix4kF0000,

    /**
     * Memory types of 0xf8000-0xfffff.
     */
    MtrrFix4kF8000,

    /**
     * Page attribute table.
     */
    Pat,

    /**
     * Corrected-error interrupt of machine-check bank 0.
     */
    Mc0Ctl2,

    /**
     * Corrected-error interrupt of machine-check bank 1.
     */
    Mc1Ctl2,

    /**
     * Memory type where no MTRR applies.
     */
    MtrrDefType,

    /**
     * Capabilities of performance monitoring.
     */
    PerfCapabilities,

    /**
     * Control of the fixed performance counters.
     */
    PerfFixedCtrCtrl,

    /**
     * Overflows of performance counters.
     */
    PerfGlobalStatus,

    /**
     * Enables performance counters.
     */
    PerfGlobalCtrl,

    /**
     * Clears overflows of performance counters.
     */
    PerfGlobalOvfCtrl,

    /**
     * Event sampling by the processor.
     */
    PebsEnable,

    /**
     * Control of machine-check bank 0.
     */
    Mc0Ctl,

    /**
     * State of machine-check bank 0.
     */
    Mc0Status,

    /**
     * Address in machine-check bank 0.
     */
    Mc0Addr,

    /**
     * Further data of machine-check bank 0.
     */
    Mc0Misc,

    /**
     * Control of machine-check bank 1.
     */
    Mc1Ctl,

    /**
     * State of machine-check bank 1.
     */
    Mc1Status,

    /**
     * Address in machine-check bank 1.
     */
    Mc1Addr,

    /**
     * Further data of machine-check bank 1.
     */
    Mc1Misc,

    /**
     * Masks leaf 1 (first generation).
     */
    MaskV1Cpuid1,

    /**
     * VMX: basic properties.
     */
    VmxBasic,

    /**
     * VMX: pin-based controls.
     */
    VmxPinbasedCtls,

    /**
     * VMX: processor-based controls.
     */
    VmxProcbasedCtls,

    /**
     * VMX: exit controls.
     */
    VmxExitCtls,

    /**
     * VMX: entry controls.
     */
    VmxEntryCtls,

    /**
     * VMX: further properties.
     */
    VmxMisc,

    /**
     * VMX: bits of cr0 that must be set.
     */
    VmxCr0Fixed0,

    /**
     * VMX: bits of cr0 that may be set.
     */
    VmxCr0Fixed1,

    /**
     * VMX: bits of cr4 that must be set.
     */
    VmxCr4Fixed0,

    /**
     * VMX: bits of cr4 that may be set.
     */
    VmxCr4Fixed1,

    /**
     * VMX: highest field of a VMCS.
     */
    VmxVmcsEnum,

    /**
     * VMX: second processor-based controls.
     */
    VmxProcbasedCtls2,

    /**
     * VMX: extended page tables and VPIDs.
     */
    VmxEptVpidCap,

    /**
     * VMX: pin-based controls, exact.
     */
    VmxTruePinbasedCtls,

    /**
     * VMX: processor-based controls, exact.
     */
    VmxTrueProcbasedCtls,

    /**
     * VMX: exit controls, exact.
     */
    VmxTrueExitCtls,

    /**
     * VMX: entry controls, exact.
     */
    VmxTrueEntryCtls,

    /**
     * VMX: functions for guests.
     */
    VmxVmfunc,

    /**
     * VMX: third processor-based controls.
     */
    VmxProcbasedCtls3,

    /**
     * Local machine checks.
     */
    McgExtCtl,

    /**
     * Processor trace: base of the output.
     */
    RtitOutputBase,

    /**
     * Processor trace: size of the output.
     */
    RtitOutputMask,

    /**
     * Processor trace: control.
     */
    RtitCtl,

    /**
     * Processor trace: state.
     */
    RtitStatus,

    /**
     * Processor trace: which cr3 to trace.
     */
    RtitCr3Match,

    /**
     * Address of the debug store.
     */
    DsArea,

    /**
     * Control-flow enforcement of user code.
     */
    UCet,

    /**
     * Control-flow enforcement of supervisor code.
     */
    SCet,

    /**
     * Shadow stack pointer of ring 0.
     */
    Pl0Ssp,

    /**
     * Shadow stack pointer of ring 1.
     */
    Pl1Ssp,

    /**
     * Shadow stack pointer of ring 2.
     */
    Pl2Ssp,

    /**
     * Shadow stack pointer of ring 3.
     */
    Pl3Ssp,

    /**
     * Table of shadow stacks for interrupts.
     */
    Isst,

    /**
     * TSC value that the APIC timer waits for.
     */
    TscDeadline,

    /**
     * Protection key rights of supervisor pages.
     */
    Pkrs,

    /**
     * Enables hardware performance states.
     */
    PmEnable,

    /**
     * Range of hardware performance states.
     */
    HwpCapabilities,

    /**
     * Interrupts of hardware performance states.
     */
    HwpInterrupt,

    /**
     * Requested hardware performance state.
     */
    HwpRequest,

    /**
     * Changes of the hardware performance state.
     */
    HwpStatus,

    /**
     * x2APIC: task priority.
     */
    X2apicTpr,

    /**
     * x2APIC: processor priority.
     */
    X2apicPpr,

    /**
     * x2APIC: end of interrupt.
     */
    X2apicEoi,

    /**
     * x2APIC: timer's initial count.
     */
    X2apicTmict,

    /**
     * x2APIC: timer's current count.
     */
    X2apicTmcct,

    /**
     * x2APIC: self-IPI.
     */
    X2apicSelf,

    /**
     * MPX configuration for supervisor code; part of Xen's HVM MSR records.
     */
    Bndcfgs,

    /**
     * Process address space identifier.
     */
    Pasid,

    /**
     * Supervisor state that XSAVES handles; part of Xen's HVM MSR records.
     */
    Xss,

    /**
     * Hardware duty cycling of the package.
     */
    PkgHdcCtl,

    /**
     * Hardware duty cycling of a thread.
     */
    PmCtl1,

    /**
     * Lock on microcode updates.
     */
    McuControl,

    /**
     * Control of data-independent timing.
     */
    UarchMiscCtrl,

    /**
     * Long mode, SYSCALL, no-execute and other enables.
     */
    Efer,

    /**
     * Selectors of SYSCALL and SYSRET.
     */
    Star,

    /**
     * Entry point of SYSCALL in 64-bit mode.
     */
    Lstar,

    /**
     * Entry point of SYSCALL in compatibility mode.
     */
    Cstar,

    /**
     * Flags that SYSCALL clears.
     */
    SyscallMask,

    /**
     * Base of FS.
     */
    FsBase,

    /**
     * Base of GS.
     */
    GsBase,

    /**
     * Base of GS that SWAPGS loads.
     */
    ShadowGsBase,

    /**
     * Value that RDTSCP and RDPID return.
     */
    TscAux,

    /**
     * Scale of a guest's TSC.
     */
    TscRatio,

    /**
     * Lightweight profiling: configuration.
     */
    LwpCfg,

    /**
     * Lightweight profiling: control block.
     */
    LwpCbaddr,

    /**
     * Event of AMD's counter 0.
     */
    K7Evntsel0,

    /**
     * Event of AMD's counter 1.
     */
    K7Evntsel1,

    /**
     * Event of AMD's counter 2.
     */
    K7Evntsel2,

    /**
     * Event of AMD's counter 3.
     */
    K7Evntsel3,

    /**
     * AMD's counter 0.
     */
    K7Perfctr0,

    /**
     * AMD's counter 1.
     */
    K7Perfctr1,

    /**
     * AMD's counter 2.
     */
    K7Perfctr2,

    /**
     * AMD's counter 3.
     */
    K7Perfctr3,

    /**
     * System configuration.
     */
    Syscfg,

    /**
     * Hardware configuration.
     */
    Hwcr,

    /**
     * I/O range 0: base.
     */
    IorrBase0,

    /**
     * I/O range 0: mask.
     */
    IorrMask0,

    /**
     * I/O range 1: base.
     */
    IorrBase1,

    /**
     * I/O range 1: mask.
     */
    IorrMask1,

    /**
     * End of memory below 4 GiB.
     */
    TopMem1,

    /**
     * End of memory above 4 GiB.
     */
    TopMem2,

    /**
     * Northbridge configuration.
     */
    NbCfg,

    /**
     * Loads microcode on AMD.
     */
    Patchloader,

    /**
     * Enhanced C1 state.
     */
    EnableC1e,

    /**
     * Address of the PCI configuration space in memory.
     */
    MmioConfBase,

    /**
     * Limit of the P-states.
     */
    PstateLimit,

    /**
     * Requested P-state.
     */
    PstateCtrl,

    /**
     * Current P-state.
     */
    PstateStatus,

    /**
     * Definition of P-state 0.
     */
    Pstate0,

    /**
     * Definition of P-state 1.
     */
    Pstate1,

    /**
     * Definition of P-state 2.
     */
    Pstate2,

    /**
     * Definition of P-state 3.
     */
    Pstate3,

    /**
     * Definition of P-state 4.
     */
    Pstate4,

    /**
     * Definition of P-state 5.
     */
    Pstate5,

    /**
     * Definition of P-state 6.
     */
    Pstate6,

    /**
     * Definition of P-state 7.
     */
    Pstate7,

    /**
     * Base of the memory of SMM.
     */
    TsegBase,

    /**
     * Mask of the memory of SMM.
     */
    TsegMask,

    /**
     * Control of SVM.
     */
    VmCr,

    /**
     * Address where SVM saves the host state.
     */
    VmHsavePa,

    /**
     * Control of speculation that hypervisors offer AMD guests; part of Xen's HVM MSR records.
     */
    VirtSpecCtrl,

    /**
     * Number of known workarounds.
     */
    OsvwIdLength,

    /**
     * Bitmap of the workarounds that are needed.
     */
    OsvwStatus,

    /**
     * Event of extended counter 0.
     */
    Fam15hEvntsel0,

    /**
     * Extended counter 0.
     */
    Fam15hPerfctr0,

    /**
     * Event of extended counter 1.
     */
    Fam15hEvntsel1,

    /**
     * Extended counter 1.
     */
    Fam15hPerfctr1,

    /**
     * Event of extended counter 2.
     */
    Fam15hEvntsel2,

    /**
     * Extended counter 2.
     */
    Fam15hPerfctr2,

    /**
     * Event of extended counter 3.
     */
    Fam15hEvntsel3,

    /**
     * Extended counter 3.
     */
    Fam15hPerfctr3,

    /**
     * Event of extended counter 4.
     */
    Fam15hEvntsel4,

    /**
     * Extended counter 4.
     */
    Fam15hPerfctr4,

    /**
     * Event of extended counter 5.
     */
    Fam15hEvntsel5,

    /**
     * Extended counter 5.
     */
    Fam15hPerfctr5,

    /**
     * C-state configuration.
     */
    CstateCfg,

    /**
     * Range of AMD's performance control.
     */
    CppcCap1,

    /**
     * Enables AMD's performance control.
     */
    CppcEnable,

    /**
     * Requested performance.
     */
    CppcReq,

    /**
     * Access to AMD's inventory number.
     */
    AmdPpinCtl,

    /**
     * AMD's inventory number.
     */
    AmdPpin,

    /**
     * Overrides leaf 7.
     */
    L7s0FeatureMask,

    /**
     * Overrides leaf 6.
     */
    ThrmFeatureMask,

    /**
     * Overrides leaf 1.
     */
    FeatureMask,

    /**
     * Overrides leaf 0x80000001.
     */
    ExtFeatureMask,

    /**
     * Address mask of breakpoint 1; sent for vCPUs that use it.
     */
    Dr1AddressMask,

    /**
     * Address mask of breakpoint 2; sent for vCPUs that use it.
     */
    Dr2AddressMask,

    /**
     * Address mask of breakpoint 3; sent for vCPUs that use it.
     */
    Dr3AddressMask,

    /**
     * Load and store unit configuration.
     */
    LsCfg,

    /**
     * Instruction cache configuration.
     */
    IcCfg,

    /**
     * Data cache configuration.
     */
    DcCfg,

    /**
     * Bus unit configuration.
     */
    BuCfg,

    /**
     * Address mask of breakpoint 0; sent for vCPUs that use it.
     */
    Dr0AddressMask,

    /**
     * Floating-point unit configuration.
     */
    FpCfg,

    /**
     * Decode unit configuration, with serialising LFENCE.
     */
    DeCfg,

    /**
     * Second bus unit configuration.
     */
    BuCfg2,

    /**
     * Execution unit configuration.
     */
    ExCfg,

    /**
     * Branch predictor configuration.
     */
    BpCfg,

    /**
     * Second decode unit configuration.
     */
    DeCfg2,
    Unknown(i64),
}

impl TryFrom<i64> for XenX86CpuPolicy_MsrIndex {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenX86CpuPolicy_MsrIndex> {
        match flag {
            0 => Ok(XenX86CpuPolicy_MsrIndex::P5McAddr),
            1 => Ok(XenX86CpuPolicy_MsrIndex::P5McType),
            16 => Ok(XenX86CpuPolicy_MsrIndex::Tsc),
            23 => Ok(XenX86CpuPolicy_MsrIndex::PlatformId),
            27 => Ok(XenX86CpuPolicy_MsrIndex::ApicBase),
            42 => Ok(XenX86CpuPolicy_MsrIndex::EblCrPoweron),
            44 => Ok(XenX86CpuPolicy_MsrIndex::EbcFrequencyId),
            51 => Ok(XenX86CpuPolicy_MsrIndex::TestCtrl),
            53 => Ok(XenX86CpuPolicy_MsrIndex::CoreThreadCount),
            58 => Ok(XenX86CpuPolicy_MsrIndex::FeatureControl),
            59 => Ok(XenX86CpuPolicy_MsrIndex::TscAdjust),
            72 => Ok(XenX86CpuPolicy_MsrIndex::SpecCtrl),
            73 => Ok(XenX86CpuPolicy_MsrIndex::PredCmd),
            78 => Ok(XenX86CpuPolicy_MsrIndex::PpinCtl),
            79 => Ok(XenX86CpuPolicy_MsrIndex::Ppin),
            121 => Ok(XenX86CpuPolicy_MsrIndex::UcodeWrite),
            139 => Ok(XenX86CpuPolicy_MsrIndex::UcodeRev),
            188 => Ok(XenX86CpuPolicy_MsrIndex::MiscPackageCtrl),
            191 => Ok(XenX86CpuPolicy_MsrIndex::PbOptCtrl),
            193 => Ok(XenX86CpuPolicy_MsrIndex::Perfctr0),
            205 => Ok(XenX86CpuPolicy_MsrIndex::FsbFreq),
            206 => Ok(XenX86CpuPolicy_MsrIndex::PlatformInfo),
            207 => Ok(XenX86CpuPolicy_MsrIndex::CoreCapabilities),
            226 => Ok(XenX86CpuPolicy_MsrIndex::PkgCstConfigControl),
            231 => Ok(XenX86CpuPolicy_MsrIndex::Mperf),
            232 => Ok(XenX86CpuPolicy_MsrIndex::Aperf),
            254 => Ok(XenX86CpuPolicy_MsrIndex::Mtrrcap),
            266 => Ok(XenX86CpuPolicy_MsrIndex::ArchCapabilities),
            267 => Ok(XenX86CpuPolicy_MsrIndex::FlushCmd),
            271 => Ok(XenX86CpuPolicy_MsrIndex::TsxForceAbort),
            281 => Ok(XenX86CpuPolicy_MsrIndex::BblCrCtl),
            290 => Ok(XenX86CpuPolicy_MsrIndex::TsxCtrl),
            291 => Ok(XenX86CpuPolicy_MsrIndex::McuOptCtrl),
            304 => Ok(XenX86CpuPolicy_MsrIndex::MaskV2Cpuid1),
            305 => Ok(XenX86CpuPolicy_MsrIndex::MaskV2Cpuid80000001),
            306 => Ok(XenX86CpuPolicy_MsrIndex::MaskV3Cpuid1),
            307 => Ok(XenX86CpuPolicy_MsrIndex::MaskV3Cpuid80000001),
            308 => Ok(XenX86CpuPolicy_MsrIndex::MaskV3Cpuidd01),
            320 => Ok(XenX86CpuPolicy_MsrIndex::MiscFeaturesEnables),
            372 => Ok(XenX86CpuPolicy_MsrIndex::SysenterCs),
            373 => Ok(XenX86CpuPolicy_MsrIndex::SysenterEsp),
            374 => Ok(XenX86CpuPolicy_MsrIndex::SysenterEip),
            377 => Ok(XenX86CpuPolicy_MsrIndex::McgCap),
            378 => Ok(XenX86CpuPolicy_MsrIndex::McgStatus),
            379 => Ok(XenX86CpuPolicy_MsrIndex::McgCtl),
            390 => Ok(XenX86CpuPolicy_MsrIndex::Evntsel0),
            408 => Ok(XenX86CpuPolicy_MsrIndex::PerfStatus),
            409 => Ok(XenX86CpuPolicy_MsrIndex::PerfCtl),
            410 => Ok(XenX86CpuPolicy_MsrIndex::ThermControl),
            411 => Ok(XenX86CpuPolicy_MsrIndex::ThermInterrupt),
            412 => Ok(XenX86CpuPolicy_MsrIndex::ThermStatus),
            416 => Ok(XenX86CpuPolicy_MsrIndex::MiscEnable),
            418 => Ok(XenX86CpuPolicy_MsrIndex::TemperatureTarget),
            432 => Ok(XenX86CpuPolicy_MsrIndex::EnergyPerfBias),
            433 => Ok(XenX86CpuPolicy_MsrIndex::PackageThermStatus),
            460 => Ok(XenX86CpuPolicy_MsrIndex::FredRspSl0),
            461 => Ok(XenX86CpuPolicy_MsrIndex::FredRspSl1),
            462 => Ok(XenX86CpuPolicy_MsrIndex::FredRspSl2),
            463 => Ok(XenX86CpuPolicy_MsrIndex::FredRspSl3),
            464 => Ok(XenX86CpuPolicy_MsrIndex::FredStkLvls),
            465 => Ok(XenX86CpuPolicy_MsrIndex::FredSspSl1),
            466 => Ok(XenX86CpuPolicy_MsrIndex::FredSspSl2),
            467 => Ok(XenX86CpuPolicy_MsrIndex::FredSspSl3),
            468 => Ok(XenX86CpuPolicy_MsrIndex::FredConfig),
            473 => Ok(XenX86CpuPolicy_MsrIndex::Debugctl),
            475 => Ok(XenX86CpuPolicy_MsrIndex::Lastbranchfromip),
            476 => Ok(XenX86CpuPolicy_MsrIndex::Lastbranchtoip),
            477 => Ok(XenX86CpuPolicy_MsrIndex::Lastintfromip),
            478 => Ok(XenX86CpuPolicy_MsrIndex::Lastinttoip),
            508 => Ok(XenX86CpuPolicy_MsrIndex::PowerCtl),
            512 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysbase0),
            513 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysmask0),
            514 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysbase1),
            515 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysmask1),
            516 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysbase2),
            517 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysmask2),
            518 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysbase3),
            519 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysmask3),
            520 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysbase4),
            521 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysmask4),
            522 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysbase5),
            523 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysmask5),
            524 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysbase6),
            525 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysmask6),
            526 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysbase7),
            527 => Ok(XenX86CpuPolicy_MsrIndex::MtrrPhysmask7),
            592 => Ok(XenX86CpuPolicy_MsrIndex::MtrrFix64k00000),
            600 => Ok(XenX86CpuPolicy_MsrIndex::MtrrFix16k80000),
            601 => Ok(XenX86CpuPolicy_MsrIndex::MtrrFix16kA0000),
            616 => Ok(XenX86CpuPolicy_MsrIndex::MtrrFix4kC0000),
            617 => Ok(XenX86CpuPolicy_MsrIndex::MtrrFix4kC8000),
            618 => Ok(XenX86CpuPolicy_MsrIndex::MtrrFix4kD0000),
            619 => Ok(XenX86CpuPolicy_MsrIndex::MtrrFix4kD8000),
            620 => Ok(XenX86CpuPolicy_MsrIndex::MtrrFix4kE0000),
            621 => Ok(XenX86CpuPolicy_MsrIndex::MtrrFix4kE8000),
            622 => Ok(XenX86CpuPolicy_MsrIndex::MtrrFix4kF0000),
            623 => Ok(XenX86CpuPolicy_MsrIndex::MtrrFix4kF8000),
            631 => Ok(XenX86CpuPolicy_MsrIndex::Pat),
            640 => Ok(XenX86CpuPolicy_MsrIndex::Mc0Ctl2),
            641 => Ok(XenX86CpuPolicy_MsrIndex::Mc1Ctl2),
            767 => Ok(XenX86CpuPolicy_MsrIndex::MtrrDefType),
            837 => Ok(XenX86CpuPolicy_MsrIndex::PerfCapabilities),
            909 => Ok(XenX86CpuPolicy_MsrIndex::PerfFixedCtrCtrl),
            910 => Ok(XenX86CpuPolicy_MsrIndex::PerfGlobalStatus),
            911 => Ok(XenX86CpuPolicy_MsrIndex::PerfGlobalCtrl),
            912 => Ok(XenX86CpuPolicy_MsrIndex::PerfGlobalOvfCtrl),
            1009 => Ok(XenX86CpuPolicy_MsrIndex::PebsEnable),
            1024 => Ok(XenX86CpuPolicy_MsrIndex::Mc0Ctl),
            1025 => Ok(XenX86CpuPolicy_MsrIndex::Mc0Status),
            1026 => Ok(XenX86CpuPolicy_MsrIndex::Mc0Addr),
            1027 => Ok(XenX86CpuPolicy_MsrIndex::Mc0Misc),
            1028 => Ok(XenX86CpuPolicy_MsrIndex::Mc1Ctl),
            1029 => Ok(XenX86CpuPolicy_MsrIndex::Mc1Status),
            1030 => Ok(XenX86CpuPolicy_MsrIndex::Mc1Addr),
            1031 => Ok(XenX86CpuPolicy_MsrIndex::Mc1Misc),
            1144 => Ok(XenX86CpuPolicy_MsrIndex::MaskV1Cpuid1),
            1152 => Ok(XenX86CpuPolicy_MsrIndex::VmxBasic),
            1153 => Ok(XenX86CpuPolicy_MsrIndex::VmxPinbasedCtls),
            1154 => Ok(XenX86CpuPolicy_MsrIndex::VmxProcbasedCtls),
            1155 => Ok(XenX86CpuPolicy_MsrIndex::VmxExitCtls),
            1156 => Ok(XenX86CpuPolicy_MsrIndex::VmxEntryCtls),
            1157 => Ok(XenX86CpuPolicy_MsrIndex::VmxMisc),
            1158 => Ok(XenX86CpuPolicy_MsrIndex::VmxCr0Fixed0),
            1159 => Ok(XenX86CpuPolicy_MsrIndex::VmxCr0Fixed1),
            1160 => Ok(XenX86CpuPolicy_MsrIndex::VmxCr4Fixed0),
            1161 => Ok(XenX86CpuPolicy_MsrIndex::VmxCr4Fixed1),
            1162 => Ok(XenX86CpuPolicy_MsrIndex::VmxVmcsEnum),
            1163 => Ok(XenX86CpuPolicy_MsrIndex::VmxProcbasedCtls2),
            1164 => Ok(XenX86CpuPolicy_MsrIndex::VmxEptVpidCap),
            1165 => Ok(XenX86CpuPolicy_MsrIndex::VmxTruePinbasedCtls),
            1166 => Ok(XenX86CpuPolicy_MsrIndex::VmxTrueProcbasedCtls),
            1167 => Ok(XenX86CpuPolicy_MsrIndex::VmxTrueExitCtls),
            1168 => Ok(XenX86CpuPolicy_MsrIndex::VmxTrueEntryCtls),
            1169 => Ok(XenX86CpuPolicy_MsrIndex::VmxVmfunc),
            1170 => Ok(XenX86CpuPolicy_MsrIndex::VmxProcbasedCtls3),
            1232 => Ok(XenX86CpuPolicy_MsrIndex::McgExtCtl),
            1376 => Ok(XenX86CpuPolicy_MsrIndex::RtitOutputBase),
            1377 => Ok(XenX86CpuPolicy_MsrIndex::RtitOutputMask),
            1392 => Ok(XenX86CpuPolicy_MsrIndex::RtitCtl),
            1393 => Ok(XenX86CpuPolicy_MsrIndex::RtitStatus),
            1394 => Ok(XenX86CpuPolicy_MsrIndex::RtitCr3Match),
            1536 => Ok(XenX86CpuPolicy_MsrIndex::DsArea),
            1696 => Ok(XenX86CpuPolicy_MsrIndex::UCet),
            1698 => Ok(XenX86CpuPolicy_MsrIndex::SCet),
            1700 => Ok(XenX86CpuPolicy_MsrIndex::Pl0Ssp),
            1701 => Ok(XenX86CpuPolicy_MsrIndex::Pl1Ssp),
            1702 => Ok(XenX86CpuPolicy_MsrIndex::Pl2Ssp),
            1703 => Ok(XenX86CpuPolicy_MsrIndex::Pl3Ssp),
            1704 => Ok(XenX86CpuPolicy_MsrIndex::Isst),
            1760 => Ok(XenX86CpuPolicy_MsrIndex::TscDeadline),
            1761 => Ok(XenX86CpuPolicy_MsrIndex::Pkrs),
            1904 => Ok(XenX86CpuPolicy_MsrIndex::PmEnable),
            1905 => Ok(XenX86CpuPolicy_MsrIndex::HwpCapabilities),
            1907 => Ok(XenX86CpuPolicy_MsrIndex::HwpInterrupt),
            1908 => Ok(XenX86CpuPolicy_MsrIndex::HwpRequest),
            1911 => Ok(XenX86CpuPolicy_MsrIndex::HwpStatus),
            2056 => Ok(XenX86CpuPolicy_MsrIndex::X2apicTpr),
            2058 => Ok(XenX86CpuPolicy_MsrIndex::X2apicPpr),
            2059 => Ok(XenX86CpuPolicy_MsrIndex::X2apicEoi),
            2104 => Ok(XenX86CpuPolicy_MsrIndex::X2apicTmict),
            2105 => Ok(XenX86CpuPolicy_MsrIndex::X2apicTmcct),
            2111 => Ok(XenX86CpuPolicy_MsrIndex::X2apicSelf),
            3472 => Ok(XenX86CpuPolicy_MsrIndex::Bndcfgs),
            3475 => Ok(XenX86CpuPolicy_MsrIndex::Pasid),
            3488 => Ok(XenX86CpuPolicy_MsrIndex::Xss),
            3504 => Ok(XenX86CpuPolicy_MsrIndex::PkgHdcCtl),
            3505 => Ok(XenX86CpuPolicy_MsrIndex::PmCtl1),
            5126 => Ok(XenX86CpuPolicy_MsrIndex::McuControl),
            6913 => Ok(XenX86CpuPolicy_MsrIndex::UarchMiscCtrl),
            3221225600 => Ok(XenX86CpuPolicy_MsrIndex::Efer),
            3221225601 => Ok(XenX86CpuPolicy_MsrIndex::Star),
            3221225602 => Ok(XenX86CpuPolicy_MsrIndex::Lstar),
            3221225603 => Ok(XenX86CpuPolicy_MsrIndex::Cstar),
            3221225604 => Ok(XenX86CpuPolicy_MsrIndex::SyscallMask),
            3221225728 => Ok(XenX86CpuPolicy_MsrIndex::FsBase),
            3221225729 => Ok(XenX86CpuPolicy_MsrIndex::GsBase),
            3221225730 => Ok(XenX86CpuPolicy_MsrIndex::ShadowGsBase),
            3221225731 => Ok(XenX86CpuPolicy_MsrIndex::TscAux),
            3221225732 => Ok(XenX86CpuPolicy_MsrIndex::TscRatio),
            3221225733 => Ok(XenX86CpuPolicy_MsrIndex::LwpCfg),
            3221225734 => Ok(XenX86CpuPolicy_MsrIndex::LwpCbaddr),
            3221291008 => Ok(XenX86CpuPolicy_MsrIndex::K7Evntsel0),
            3221291009 => Ok(XenX86CpuPolicy_MsrIndex::K7Evntsel1),
            3221291010 => Ok(XenX86CpuPolicy_MsrIndex::K7Evntsel2),
            3221291011 => Ok(XenX86CpuPolicy_MsrIndex::K7Evntsel3),
            3221291012 => Ok(XenX86CpuPolicy_MsrIndex::K7Perfctr0),
            3221291013 => Ok(XenX86CpuPolicy_MsrIndex::K7Perfctr1),
            3221291014 => Ok(XenX86CpuPolicy_MsrIndex::K7Perfctr2),
            3221291015 => Ok(XenX86CpuPolicy_MsrIndex::K7Perfctr3),
            3221291024 => Ok(XenX86CpuPolicy_MsrIndex::Syscfg),
            3221291029 => Ok(XenX86CpuPolicy_MsrIndex::Hwcr),
            3221291030 => Ok(XenX86CpuPolicy_MsrIndex::IorrBase0),
            3221291031 => Ok(XenX86CpuPolicy_MsrIndex::IorrMask0),
            3221291032 => Ok(XenX86CpuPolicy_MsrIndex::IorrBase1),
            3221291033 => Ok(XenX86CpuPolicy_MsrIndex::IorrMask1),
            3221291034 => Ok(XenX86CpuPolicy_MsrIndex::TopMem1),
            3221291037 => Ok(XenX86CpuPolicy_MsrIndex::TopMem2),
            3221291039 => Ok(XenX86CpuPolicy_MsrIndex::NbCfg),
            3221291040 => Ok(XenX86CpuPolicy_MsrIndex::Patchloader),
            3221291093 => Ok(XenX86CpuPolicy_MsrIndex::EnableC1e),
            3221291096 => Ok(XenX86CpuPolicy_MsrIndex::MmioConfBase),
            3221291105 => Ok(XenX86CpuPolicy_MsrIndex::PstateLimit),
            3221291106 => Ok(XenX86CpuPolicy_MsrIndex::PstateCtrl),
            3221291107 => Ok(XenX86CpuPolicy_MsrIndex::PstateStatus),
            3221291108 => Ok(XenX86CpuPolicy_MsrIndex::Pstate0),
            3221291109 => Ok(XenX86CpuPolicy_MsrIndex::Pstate1),
            3221291110 => Ok(XenX86CpuPolicy_MsrIndex::Pstate2),
            3221291111 => Ok(XenX86CpuPolicy_MsrIndex::Pstate3),
            3221291112 => Ok(XenX86CpuPolicy_MsrIndex::Pstate4),
            3221291113 => Ok(XenX86CpuPolicy_MsrIndex::Pstate5),
            3221291114 => Ok(XenX86CpuPolicy_MsrIndex::Pstate6),
            3221291115 => Ok(XenX86CpuPolicy_MsrIndex::Pstate7),
            3221291282 => Ok(XenX86CpuPolicy_MsrIndex::TsegBase),
            3221291283 => Ok(XenX86CpuPolicy_MsrIndex::TsegMask),
            3221291284 => Ok(XenX86CpuPolicy_MsrIndex::VmCr),
            3221291287 => Ok(XenX86CpuPolicy_MsrIndex::VmHsavePa),
            3221291295 => Ok(XenX86CpuPolicy_MsrIndex::VirtSpecCtrl),
            3221291328 => Ok(XenX86CpuPolicy_MsrIndex::OsvwIdLength),
            3221291329 => Ok(XenX86CpuPolicy_MsrIndex::OsvwStatus),
            3221291520 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hEvntsel0),
            3221291521 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hPerfctr0),
            3221291522 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hEvntsel1),
            3221291523 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hPerfctr1),
            3221291524 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hEvntsel2),
            3221291525 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hPerfctr2),
            3221291526 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hEvntsel3),
            3221291527 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hPerfctr3),
            3221291528 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hEvntsel4),
            3221291529 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hPerfctr4),
            3221291530 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hEvntsel5),
            3221291531 => Ok(XenX86CpuPolicy_MsrIndex::Fam15hPerfctr5),
            3221291670 => Ok(XenX86CpuPolicy_MsrIndex::CstateCfg),
            3221291696 => Ok(XenX86CpuPolicy_MsrIndex::CppcCap1),
            3221291697 => Ok(XenX86CpuPolicy_MsrIndex::CppcEnable),
            3221291699 => Ok(XenX86CpuPolicy_MsrIndex::CppcReq),
            3221291760 => Ok(XenX86CpuPolicy_MsrIndex::AmdPpinCtl),
            3221291761 => Ok(XenX86CpuPolicy_MsrIndex::AmdPpin),
            3221295106 => Ok(XenX86CpuPolicy_MsrIndex::L7s0FeatureMask),
            3221295107 => Ok(XenX86CpuPolicy_MsrIndex::ThrmFeatureMask),
            3221295108 => Ok(XenX86CpuPolicy_MsrIndex::FeatureMask),
            3221295109 => Ok(XenX86CpuPolicy_MsrIndex::ExtFeatureMask),
            3221295129 => Ok(XenX86CpuPolicy_MsrIndex::Dr1AddressMask),
            3221295130 => Ok(XenX86CpuPolicy_MsrIndex::Dr2AddressMask),
            3221295131 => Ok(XenX86CpuPolicy_MsrIndex::Dr3AddressMask),
            3221295136 => Ok(XenX86CpuPolicy_MsrIndex::LsCfg),
            3221295137 => Ok(XenX86CpuPolicy_MsrIndex::IcCfg),
            3221295138 => Ok(XenX86CpuPolicy_MsrIndex::DcCfg),
            3221295139 => Ok(XenX86CpuPolicy_MsrIndex::BuCfg),
            3221295143 => Ok(XenX86CpuPolicy_MsrIndex::Dr0AddressMask),
            3221295144 => Ok(XenX86CpuPolicy_MsrIndex::FpCfg),
            3221295145 => Ok(XenX86CpuPolicy_MsrIndex::DeCfg),
            3221295146 => Ok(XenX86CpuPolicy_MsrIndex::BuCfg2),
            3221295148 => Ok(XenX86CpuPolicy_MsrIndex::ExCfg),
            3221295150 => Ok(XenX86CpuPolicy_MsrIndex::BpCfg),
            3221295331 => Ok(XenX86CpuPolicy_MsrIndex::DeCfg2),
            _ => Ok(XenX86CpuPolicy_MsrIndex::Unknown(flag)),
        }
    }
}

impl From<&XenX86CpuPolicy_MsrIndex> for i64 {
    fn from(v: &XenX86CpuPolicy_MsrIndex) -> Self {
        match *v {
            XenX86CpuPolicy_MsrIndex::P5McAddr => 0,
            XenX86CpuPolicy_MsrIndex::P5McType => 1,
            XenX86CpuPolicy_MsrIndex::Tsc => 16,
            XenX86CpuPolicy_MsrIndex::PlatformId => 23,
            XenX86CpuPolicy_MsrIndex::ApicBase => 27,
            XenX86CpuPolicy_MsrIndex::EblCrPoweron => 42,
            XenX86CpuPolicy_MsrIndex::EbcFrequencyId => 44,
            XenX86CpuPolicy_MsrIndex::TestCtrl => 51,
            XenX86CpuPolicy_MsrIndex::CoreThreadCount => 53,
            XenX86CpuPolicy_MsrIndex::FeatureControl => 58,
            XenX86CpuPolicy_MsrIndex::TscAdjust => 59,
            XenX86CpuPolicy_MsrIndex::SpecCtrl => 72,
            XenX86CpuPolicy_MsrIndex::PredCmd => 73,
            XenX86CpuPolicy_MsrIndex::PpinCtl => 78,
            XenX86CpuPolicy_MsrIndex::Ppin => 79,
            XenX86CpuPolicy_MsrIndex::UcodeWrite => 121,
            XenX86CpuPolicy_MsrIndex::UcodeRev => 139,
            XenX86CpuPolicy_MsrIndex::MiscPackageCtrl => 188,
            XenX86CpuPolicy_MsrIndex::PbOptCtrl => 191,
            XenX86CpuPolicy_MsrIndex::Perfctr0 => 193,
            XenX86CpuPolicy_MsrIndex::FsbFreq => 205,
            XenX86CpuPolicy_MsrIndex::PlatformInfo => 206,
            XenX86CpuPolicy_MsrIndex::CoreCapabilities => 207,
            XenX86CpuPolicy_MsrIndex::PkgCstConfigControl => 226,
            XenX86CpuPolicy_MsrIndex::Mperf => 231,
            XenX86CpuPolicy_MsrIndex::Aperf => 232,
            XenX86CpuPolicy_MsrIndex::Mtrrcap => 254,
            XenX86CpuPolicy_MsrIndex::ArchCapabilities => 266,
            XenX86CpuPolicy_MsrIndex::FlushCmd => 267,
            XenX86CpuPolicy_MsrIndex::TsxForceAbort => 271,
            XenX86CpuPolicy_MsrIndex::BblCrCtl => 281,
            XenX86CpuPolicy_MsrIndex::TsxCtrl => 290,
            XenX86CpuPolicy_MsrIndex::McuOptCtrl => 291,
            XenX86CpuPolicy_MsrIndex::MaskV2Cpuid1 => 304,
            XenX86CpuPolicy_MsrIndex::MaskV2Cpuid80000001 => 305,
            XenX86CpuPolicy_MsrIndex::MaskV3Cpuid1 => 306,
            XenX86CpuPolicy_MsrIndex::MaskV3Cpuid80000001 => 307,
            XenX86CpuPolicy_MsrIndex::MaskV3Cpuidd01 => 308,
            XenX86CpuPolicy_MsrIndex::MiscFeaturesEnables => 320,
            XenX86CpuPolicy_MsrIndex::SysenterCs => 372,
            XenX86CpuPolicy_MsrIndex::SysenterEsp => 373,
            XenX86CpuPolicy_MsrIndex::SysenterEip => 374,
            XenX86CpuPolicy_MsrIndex::McgCap => 377,
            XenX86CpuPolicy_MsrIndex::McgStatus => 378,
            XenX86CpuPolicy_MsrIndex::McgCtl => 379,
            XenX86CpuPolicy_MsrIndex::Evntsel0 => 390,
            XenX86CpuPolicy_MsrIndex::PerfStatus => 408,
            XenX86CpuPolicy_MsrIndex::PerfCtl => 409,
            XenX86CpuPolicy_MsrIndex::ThermControl => 410,
            XenX86CpuPolicy_MsrIndex::ThermInterrupt => 411,
            XenX86CpuPolicy_MsrIndex::ThermStatus => 412,
            XenX86CpuPolicy_MsrIndex::MiscEnable => 416,
            XenX86CpuPolicy_MsrIndex::TemperatureTarget => 418,
            XenX86CpuPolicy_MsrIndex::EnergyPerfBias => 432,
            XenX86CpuPolicy_MsrIndex::PackageThermStatus => 433,
            XenX86CpuPolicy_MsrIndex::FredRspSl0 => 460,
            XenX86CpuPolicy_MsrIndex::FredRspSl1 => 461,
            XenX86CpuPolicy_MsrIndex::FredRspSl2 => 462,
            XenX86CpuPolicy_MsrIndex::FredRspSl3 => 463,
            XenX86CpuPolicy_MsrIndex::FredStkLvls => 464,
            XenX86CpuPolicy_MsrIndex::FredSspSl1 => 465,
            XenX86CpuPolicy_MsrIndex::FredSspSl2 => 466,
            XenX86CpuPolicy_MsrIndex::FredSspSl3 => 467,
            XenX86CpuPolicy_MsrIndex::FredConfig => 468,
            XenX86CpuPolicy_MsrIndex::Debugctl => 473,
            XenX86CpuPolicy_MsrIndex::Lastbranchfromip => 475,
            XenX86CpuPolicy_MsrIndex::Lastbranchtoip => 476,
            XenX86CpuPolicy_MsrIndex::Lastintfromip => 477,
            XenX86CpuPolicy_MsrIndex::Lastinttoip => 478,
            XenX86CpuPolicy_MsrIndex::PowerCtl => 508,
            XenX86CpuPolicy_MsrIndex::MtrrPhysbase0 => 512,
            XenX86CpuPolicy_MsrIndex::MtrrPhysmask0 => 513,
            XenX86CpuPolicy_MsrIndex::MtrrPhysbase1 => 514,
            XenX86CpuPolicy_MsrIndex::MtrrPhysmask1 => 515,
            XenX86CpuPolicy_MsrIndex::MtrrPhysbase2 => 516,
            XenX86CpuPolicy_MsrIndex::MtrrPhysmask2 => 517,
            XenX86CpuPolicy_MsrIndex::MtrrPhysbase3 => 518,
            XenX86CpuPolicy_MsrIndex::MtrrPhysmask3 => 519,
            XenX86CpuPolicy_MsrIndex::MtrrPhysbase4 => 520,
            XenX86CpuPolicy_MsrIndex::MtrrPhysmask4 => 521,
            XenX86CpuPolicy_MsrIndex::MtrrPhysbase5 => 522,
            XenX86CpuPolicy_MsrIndex::MtrrPhysmask5 => 523,
            XenX86CpuPolicy_MsrIndex::MtrrPhysbase6 => 524,
            XenX86CpuPolicy_MsrIndex::MtrrPhysmask6 => 525,
            XenX86CpuPolicy_MsrIndex::MtrrPhysbase7 => 526,
            XenX86CpuPolicy_MsrIndex::MtrrPhysmask7 => 527,
            XenX86CpuPolicy_MsrIndex::MtrrFix64k00000 => 592,
            XenX86CpuPolicy_MsrIndex::MtrrFix16k80000 => 600,
            XenX86CpuPolicy_MsrIndex::MtrrFix16kA0000 => 601,
            XenX86CpuPolicy_MsrIndex::MtrrFix4kC0000 => 616,
            XenX86CpuPolicy_MsrIndex::MtrrFix4kC8000 => 617,
            XenX86CpuPolicy_MsrIndex::MtrrFix4kD0000 => 618,
            XenX86CpuPolicy_MsrIndex::MtrrFix4kD8000 => 619,
            XenX86CpuPolicy_MsrIndex::MtrrFix4kE0000 => 620,
            XenX86CpuPolicy_MsrIndex::MtrrFix4kE8000 => 621,
            XenX86CpuPolicy_MsrIndex::MtrrFix4kF0000 => 622,
            XenX86CpuPolicy_MsrIndex::MtrrFix4kF8000 => 623,
            XenX86CpuPolicy_MsrIndex::Pat => 631,
            XenX86CpuPolicy_MsrIndex::Mc0Ctl2 => 640,
            XenX86CpuPolicy_MsrIndex::Mc1Ctl2 => 641,
            XenX86CpuPolicy_MsrIndex::MtrrDefType => 767,
            XenX86CpuPolicy_MsrIndex::PerfCapabilities => 837,
            XenX86CpuPolicy_MsrIndex::PerfFixedCtrCtrl => 909,
            XenX86CpuPolicy_MsrIndex::PerfGlobalStatus => 910,
            XenX86CpuPolicy_MsrIndex::PerfGlobalCtrl => 911,
            XenX86CpuPolicy_MsrIndex::PerfGlobalOvfCtrl => 912,
            XenX86CpuPolicy_MsrIndex::PebsEnable => 1009,
            XenX86CpuPolicy_MsrIndex::Mc0Ctl => 1024,
            XenX86CpuPolicy_MsrIndex::Mc0Status => 1025,
            XenX86CpuPolicy_MsrIndex::Mc0Addr => 1026,
            XenX86CpuPolicy_MsrIndex::Mc0Misc => 1027,
            XenX86CpuPolicy_MsrIndex::Mc1Ctl => 1028,
            XenX86CpuPolicy_MsrIndex::Mc1Status => 1029,
            XenX86CpuPolicy_MsrIndex::Mc1Addr => 1030,
            XenX86CpuPolicy_MsrIndex::Mc1Misc => 1031,
            XenX86CpuPolicy_MsrIndex::MaskV1Cpuid1 => 1144,
            XenX86CpuPolicy_MsrIndex::VmxBasic => 1152,
            XenX86CpuPolicy_MsrIndex::VmxPinbasedCtls => 1153,
            XenX86CpuPolicy_MsrIndex::VmxProcbasedCtls => 1154,
            XenX86CpuPolicy_MsrIndex::VmxExitCtls => 1155,
            XenX86CpuPolicy_MsrIndex::VmxEntryCtls => 1156,
            XenX86CpuPolicy_MsrIndex::VmxMisc => 1157,
            XenX86CpuPolicy_MsrIndex::VmxCr0Fixed0 => 1158,
            XenX86CpuPolicy_MsrIndex::VmxCr0Fixed1 => 1159,
            XenX86CpuPolicy_MsrIndex::VmxCr4Fixed0 => 1160,
            XenX86CpuPolicy_MsrIndex::VmxCr4Fixed1 => 1161,
            XenX86CpuPolicy_MsrIndex::VmxVmcsEnum => 1162,
            XenX86CpuPolicy_MsrIndex::VmxProcbasedCtls2 => 1163,
            XenX86CpuPolicy_MsrIndex::VmxEptVpidCap => 1164,
            XenX86CpuPolicy_MsrIndex::VmxTruePinbasedCtls => 1165,
            XenX86CpuPolicy_MsrIndex::VmxTrueProcbasedCtls => 1166,
            XenX86CpuPolicy_MsrIndex::VmxTrueExitCtls => 1167,
            XenX86CpuPolicy_MsrIndex::VmxTrueEntryCtls => 1168,
            XenX86CpuPolicy_MsrIndex::VmxVmfunc => 1169,
            XenX86CpuPolicy_MsrIndex::VmxProcbasedCtls3 => 1170,
            XenX86CpuPolicy_MsrIndex::McgExtCtl => 1232,
            XenX86CpuPolicy_MsrIndex::RtitOutputBase => 1376,
            XenX86CpuPolicy_MsrIndex::RtitOutputMask => 1377,
            XenX86CpuPolicy_MsrIndex::RtitCtl => 1392,
            XenX86CpuPolicy_MsrIndex::RtitStatus => 1393,
            XenX86CpuPolicy_MsrIndex::RtitCr3Match => 1394,
            XenX86CpuPolicy_MsrIndex::DsArea => 1536,
            XenX86CpuPolicy_MsrIndex::UCet => 1696,
            XenX86CpuPolicy_MsrIndex::SCet => 1698,
            XenX86CpuPolicy_MsrIndex::Pl0Ssp => 1700,
            XenX86CpuPolicy_MsrIndex::Pl1Ssp => 1701,
            XenX86CpuPolicy_MsrIndex::Pl2Ssp => 1702,
            XenX86CpuPolicy_MsrIndex::Pl3Ssp => 1703,
            XenX86CpuPolicy_MsrIndex::Isst => 1704,
            XenX86CpuPolicy_MsrIndex::TscDeadline => 1760,
            XenX86CpuPolicy_MsrIndex::Pkrs => 1761,
            XenX86CpuPolicy_MsrIndex::PmEnable => 1904,
            XenX86CpuPolicy_MsrIndex::HwpCapabilities => 1905,
            XenX86CpuPolicy_MsrIndex::HwpInterrupt => 1907,
            XenX86CpuPolicy_MsrIndex::HwpRequest => 1908,
            XenX86CpuPolicy_MsrIndex::HwpStatus => 1911,
            XenX86CpuPolicy_MsrIndex::X2apicTpr => 2056,
            XenX86CpuPolicy_MsrIndex::X2apicPpr => 2058,
            XenX86CpuPolicy_MsrIndex::X2apicEoi => 2059,
            XenX86CpuPolicy_MsrIndex::X2apicTmict => 2104,
            XenX86CpuPolicy_MsrIndex::X2apicTmcct => 2105,
            XenX86CpuPolicy_MsrIndex::X2apicSelf => 2111,
            XenX86CpuPolicy_MsrIndex::Bndcfgs => 3472,
            XenX86CpuPolicy_MsrIndex::Pasid => 3475,
            XenX86CpuPolicy_MsrIndex::Xss => 3488,
            XenX86CpuPolicy_MsrIndex::PkgHdcCtl => 3504,
            XenX86CpuPolicy_MsrIndex::PmCtl1 => 3505,
            XenX86CpuPolicy_MsrIndex::McuControl => 5126,
            XenX86CpuPolicy_MsrIndex::UarchMiscCtrl => 6913,
            XenX86CpuPolicy_MsrIndex::Efer => 3221225600,
            XenX86CpuPolicy_MsrIndex::Star => 3221225601,
            XenX86CpuPolicy_MsrIndex::Lstar => 3221225602,
            XenX86CpuPolicy_MsrIndex::Cstar => 3221225603,
            XenX86CpuPolicy_MsrIndex::SyscallMask => 3221225604,
            XenX86CpuPolicy_MsrIndex::FsBase => 3221225728,
            XenX86CpuPolicy_MsrIndex::GsBase => 3221225729,
            XenX86CpuPolicy_MsrIndex::ShadowGsBase => 3221225730,
            XenX86CpuPolicy_MsrIndex::TscAux => 3221225731,
            XenX86CpuPolicy_MsrIndex::TscRatio => 3221225732,
            XenX86CpuPolicy_MsrIndex::LwpCfg => 3221225733,
            XenX86CpuPolicy_MsrIndex::LwpCbaddr => 3221225734,
            XenX86CpuPolicy_MsrIndex::K7Evntsel0 => 3221291008,
            XenX86CpuPolicy_MsrIndex::K7Evntsel1 => 3221291009,
            XenX86CpuPolicy_MsrIndex::K7Evntsel2 => 3221291010,
            XenX86CpuPolicy_MsrIndex::K7Evntsel3 => 3221291011,
            XenX86CpuPolicy_MsrIndex::K7Perfctr0 => 3221291012,
            XenX86CpuPolicy_MsrIndex::K7Perfctr1 => 3221291013,
            XenX86CpuPolicy_MsrIndex::K7Perfctr2 => 3221291014,
            XenX86CpuPolicy_MsrIndex::K7Perfctr3 => 3221291015,
            XenX86CpuPolicy_MsrIndex::Syscfg => 3221291024,
            XenX86CpuPolicy_MsrIndex::Hwcr => 3221291029,
            XenX86CpuPolicy_MsrIndex::IorrBase0 => 3221291030,
            XenX86CpuPolicy_MsrIndex::IorrMask0 => 3221291031,
            XenX86CpuPolicy_MsrIndex::IorrBase1 => 3221291032,
            XenX86CpuPolicy_MsrIndex::IorrMask1 => 3221291033,
            XenX86CpuPolicy_MsrIndex::TopMem1 => 3221291034,
            XenX86CpuPolicy_MsrIndex::TopMem2 => 3221291037,
            XenX86CpuPolicy_MsrIndex::NbCfg => 3221291039,
            XenX86CpuPolicy_MsrIndex::Patchloader => 3221291040,
            XenX86CpuPolicy_MsrIndex::EnableC1e => 3221291093,
            XenX86CpuPolicy_MsrIndex::MmioConfBase => 3221291096,
            XenX86CpuPolicy_MsrIndex::PstateLimit => 3221291105,
            XenX86CpuPolicy_MsrIndex::PstateCtrl => 3221291106,
            XenX86CpuPolicy_MsrIndex::PstateStatus => 3221291107,
            XenX86CpuPolicy_MsrIndex::Pstate0 => 3221291108,
            XenX86CpuPolicy_MsrIndex::Pstate1 => 3221291109,
            XenX86CpuPolicy_MsrIndex::Pstate2 => 3221291110,
            XenX86CpuPolicy_MsrIndex::Pstate3 => 3221291111,
            XenX86CpuPolicy_MsrIndex::Pstate4 => 3221291112,
            XenX86CpuPolicy_MsrIndex::Pstate5 => 3221291113,
            XenX86CpuPolicy_MsrIndex::Pstate6 => 3221291114,
            XenX86CpuPolicy_MsrIndex::Pstate7 => 3221291115,
            XenX86CpuPolicy_MsrIndex::TsegBase => 3221291282,
            XenX86CpuPolicy_MsrIndex::TsegMask => 3221291283,
            XenX86CpuPolicy_MsrIndex::VmCr => 3221291284,
            XenX86CpuPolicy_MsrIndex::VmHsavePa => 3221291287,
            XenX86CpuPolicy_MsrIndex::VirtSpecCtrl => 3221291295,
            XenX86CpuPolicy_MsrIndex::OsvwIdLength => 3221291328,
            XenX86CpuPolicy_MsrIndex::OsvwStatus => 3221291329,
            XenX86CpuPolicy_MsrIndex::Fam15hEvntsel0 => 3221291520,
            XenX86CpuPolicy_MsrIndex::Fam15hPerfctr0 => 3221291521,
            XenX86CpuPolicy_MsrIndex::Fam15hEvntsel1 => 3221291522,
            XenX86CpuPolicy_MsrIndex::Fam15hPerfctr1 => 3221291523,
            XenX86CpuPolicy_MsrIndex::Fam15hEvntsel2 => 3221291524,
            XenX86CpuPolicy_MsrIndex::Fam15hPerfctr2 => 3221291525,
            XenX86CpuPolicy_MsrIndex::Fam15hEvntsel3 => 3221291526,
            XenX86CpuPolicy_MsrIndex::Fam15hPerfctr3 => 3221291527,
            XenX86CpuPolicy_MsrIndex::Fam15hEvntsel4 => 3221291528,
            XenX86CpuPolicy_MsrIndex::Fam15hPerfctr4 => 3221291529,
            XenX86CpuPolicy_MsrIndex::Fam15hEvntsel5 => 3221291530,
            XenX86CpuPolicy_MsrIndex::Fam15hPerfctr5 => 3221291531,
            XenX86CpuPolicy_MsrIndex::CstateCfg => 3221291670,
            XenX86CpuPolicy_MsrIndex::CppcCap1 => 3221291696,
            XenX86CpuPolicy_MsrIndex::CppcEnable => 3221291697,
            XenX86CpuPolicy_MsrIndex::CppcReq => 3221291699,
            XenX86CpuPolicy_MsrIndex::AmdPpinCtl => 3221291760,
            XenX86CpuPolicy_MsrIndex::AmdPpin => 3221291761,
            XenX86CpuPolicy_MsrIndex::L7s0FeatureMask => 3221295106,
            XenX86CpuPolicy_MsrIndex::ThrmFeatureMask => 3221295107,
            XenX86CpuPolicy_MsrIndex::FeatureMask => 3221295108,
            XenX86CpuPolicy_MsrIndex::ExtFeatureMask => 3221295109,
            XenX86CpuPolicy_MsrIndex::Dr1AddressMask => 3221295129,
            XenX86CpuPolicy_MsrIndex::Dr2AddressMask => 3221295130,
            XenX86CpuPolicy_MsrIndex::Dr3AddressMask => 3221295131,
            XenX86CpuPolicy_MsrIndex::LsCfg => 3221295136,
            XenX86CpuPolicy_MsrIndex::IcCfg => 3221295137,
            XenX86CpuPolicy_MsrIndex::DcCfg => 3221295138,
            XenX86CpuPolicy_MsrIndex::BuCfg => 3221295139,
            XenX86CpuPolicy_MsrIndex::Dr0AddressMask => 3221295143,
            XenX86CpuPolicy_MsrIndex::FpCfg => 3221295144,
            XenX86CpuPolicy_MsrIndex::DeCfg => 3221295145,
            XenX86CpuPolicy_MsrIndex::BuCfg2 => 3221295146,
            XenX86CpuPolicy_MsrIndex::ExCfg => 3221295148,
            XenX86CpuPolicy_MsrIndex::BpCfg => 3221295150,
            XenX86CpuPolicy_MsrIndex::DeCfg2 => 3221295331,
            XenX86CpuPolicy_MsrIndex::Unknown(v) => v
        }
    }
}

impl Default for XenX86CpuPolicy_MsrIndex {
    fn default() -> Self { XenX86CpuPolicy_MsrIndex::Unknown(0) }
}


/**
 * Value of the MSR ARCH_CAPABILITIES.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L72 MSR_ARCH_CAPABILITIES
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_ArchCapabilities {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_MsrEntry>,
    pub _self: SharedType<Self>,
    low: RefCell<OptRc<XenX86CpuPolicy_ArchCapabilitiesLow>>,
    high: RefCell<OptRc<XenX86CpuPolicy_ArchCapabilitiesHigh>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_ArchCapabilities {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_MsrEntry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        let t = Self::read_into::<_, XenX86CpuPolicy_ArchCapabilitiesLow>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.low.borrow_mut() = t;
        let t = Self::read_into::<_, XenX86CpuPolicy_ArchCapabilitiesHigh>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.high.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86CpuPolicy_ArchCapabilities {
}

/**
 * Bits 31-0.
 */
impl XenX86CpuPolicy_ArchCapabilities {
    pub fn low(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_ArchCapabilitiesLow>> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenX86CpuPolicy_ArchCapabilities {
    pub fn high(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_ArchCapabilitiesHigh>> {
        self.high.borrow()
    }
}
impl XenX86CpuPolicy_ArchCapabilities {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Bits 63-32 of the ARCH_CAPABILITIES MSR.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367 MSR_ARCH_CAPS
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_ArchCapabilitiesHigh {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_ArchCapabilities>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_its_no: Cell<bool>,
    its_no: RefCell<bool>,
    f_pb_opt_ctrl: Cell<bool>,
    pb_opt_ctrl: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_ArchCapabilitiesHigh {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_ArchCapabilities;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_ArchCapabilitiesHigh {

    /**
     * Not vulnerable to indirect target selection (bit 62 of the MSR).
     */
    pub fn its_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_its_no.get() {
            return Ok(self.its_no.borrow());
        }
        self.f_its_no.set(true);
        *self.its_no.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.its_no.borrow())
    }

    /**
     * PB_OPT_CTRL MSR (bit 32 of the MSR).
     */
    pub fn pb_opt_ctrl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pb_opt_ctrl.get() {
            return Ok(self.pb_opt_ctrl.borrow());
        }
        self.f_pb_opt_ctrl.set(true);
        *self.pb_opt_ctrl.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pb_opt_ctrl.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_ArchCapabilitiesHigh {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_ArchCapabilitiesHigh {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Bits 31-0 of the ARCH_CAPABILITIES MSR.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367 MSR_ARCH_CAPS
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_ArchCapabilitiesLow {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_ArchCapabilities>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_bhi_no: Cell<bool>,
    bhi_no: RefCell<bool>,
    f_doitm: Cell<bool>,
    doitm: RefCell<bool>,
    f_eibrs: Cell<bool>,
    eibrs: RefCell<bool>,
    f_energy_filtering: Cell<bool>,
    energy_filtering: RefCell<bool>,
    f_fb_clear: Cell<bool>,
    fb_clear: RefCell<bool>,
    f_fb_clear_ctrl: Cell<bool>,
    fb_clear_ctrl: RefCell<bool>,
    f_fbsdp_no: Cell<bool>,
    fbsdp_no: RefCell<bool>,
    f_gds_ctrl: Cell<bool>,
    gds_ctrl: RefCell<bool>,
    f_gds_no: Cell<bool>,
    gds_no: RefCell<bool>,
    f_if_pschange_mc_no: Cell<bool>,
    if_pschange_mc_no: RefCell<bool>,
    f_ign_umonitor: Cell<bool>,
    ign_umonitor: RefCell<bool>,
    f_intel_ssb_no: Cell<bool>,
    intel_ssb_no: RefCell<bool>,
    f_mcu_ctrl: Cell<bool>,
    mcu_ctrl: RefCell<bool>,
    f_mcu_ext: Cell<bool>,
    mcu_ext: RefCell<bool>,
    f_mds_no: Cell<bool>,
    mds_no: RefCell<bool>,
    f_misc_pkg_ctrl: Cell<bool>,
    misc_pkg_ctrl: RefCell<bool>,
    f_mon_umon_mitg: Cell<bool>,
    mon_umon_mitg: RefCell<bool>,
    f_ovrclk_status: Cell<bool>,
    ovrclk_status: RefCell<bool>,
    f_pbrsb_no: Cell<bool>,
    pbrsb_no: RefCell<bool>,
    f_psdp_no: Cell<bool>,
    psdp_no: RefCell<bool>,
    f_rdcl_no: Cell<bool>,
    rdcl_no: RefCell<bool>,
    f_rfds_clear: Cell<bool>,
    rfds_clear: RefCell<bool>,
    f_rfds_no: Cell<bool>,
    rfds_no: RefCell<bool>,
    f_rrsba: Cell<bool>,
    rrsba: RefCell<bool>,
    f_rsba: Cell<bool>,
    rsba: RefCell<bool>,
    f_sbdr_ssdp_no: Cell<bool>,
    sbdr_ssdp_no: RefCell<bool>,
    f_skip_l1dfl: Cell<bool>,
    skip_l1dfl: RefCell<bool>,
    f_taa_no: Cell<bool>,
    taa_no: RefCell<bool>,
    f_tsx_ctrl: Cell<bool>,
    tsx_ctrl: RefCell<bool>,
    f_xapic_status: Cell<bool>,
    xapic_status: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_ArchCapabilitiesLow {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_ArchCapabilities;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_ArchCapabilitiesLow {

    /**
     * Not vulnerable to branch history injection.
     */
    pub fn bhi_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bhi_no.get() {
            return Ok(self.bhi_no.borrow());
        }
        self.f_bhi_no.set(true);
        *self.bhi_no.borrow_mut() = (((((*self.raw() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.bhi_no.borrow())
    }

    /**
     * Instructions can be made to run in data-independent time.
     */
    pub fn doitm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_doitm.get() {
            return Ok(self.doitm.borrow());
        }
        self.f_doitm.set(true);
        *self.doitm.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.doitm.borrow())
    }

    /**
     * Enhanced IBRS.
     */
    pub fn eibrs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_eibrs.get() {
            return Ok(self.eibrs.borrow());
        }
        self.f_eibrs.set(true);
        *self.eibrs.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.eibrs.borrow())
    }

    /**
     * Reported energy can be filtered.
     */
    pub fn energy_filtering(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_energy_filtering.get() {
            return Ok(self.energy_filtering.borrow());
        }
        self.f_energy_filtering.set(true);
        *self.energy_filtering.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.energy_filtering.borrow())
    }

    /**
     * VERW overwrites the fill buffers.
     */
    pub fn fb_clear(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fb_clear.get() {
            return Ok(self.fb_clear.borrow());
        }
        self.f_fb_clear.set(true);
        *self.fb_clear.borrow_mut() = (((((*self.raw() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fb_clear.borrow())
    }

    /**
     * An MSR can exclude the fill buffers from VERW.
     */
    pub fn fb_clear_ctrl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fb_clear_ctrl.get() {
            return Ok(self.fb_clear_ctrl.borrow());
        }
        self.f_fb_clear_ctrl.set(true);
        *self.fb_clear_ctrl.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fb_clear_ctrl.borrow())
    }

    /**
     * Not vulnerable to stale data from fill buffers.
     */
    pub fn fbsdp_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fbsdp_no.get() {
            return Ok(self.fbsdp_no.borrow());
        }
        self.f_fbsdp_no.set(true);
        *self.fbsdp_no.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fbsdp_no.borrow())
    }

    /**
     * MCU_OPT_CTRL can disable the gather mitigation.
     */
    pub fn gds_ctrl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_gds_ctrl.get() {
            return Ok(self.gds_ctrl.borrow());
        }
        self.f_gds_ctrl.set(true);
        *self.gds_ctrl.borrow_mut() = (((((*self.raw() as i32) & (33554432 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.gds_ctrl.borrow())
    }

    /**
     * Not vulnerable to gather data sampling.
     */
    pub fn gds_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_gds_no.get() {
            return Ok(self.gds_no.borrow());
        }
        self.f_gds_no.set(true);
        *self.gds_no.borrow_mut() = (((((*self.raw() as i32) & (67108864 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.gds_no.borrow())
    }

    /**
     * A change of page size cannot raise a machine check.
     */
    pub fn if_pschange_mc_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_if_pschange_mc_no.get() {
            return Ok(self.if_pschange_mc_no.borrow());
        }
        self.f_if_pschange_mc_no.set(true);
        *self.if_pschange_mc_no.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.if_pschange_mc_no.borrow())
    }

    /**
     * MCU_OPT_CTRL can make UMONITOR do nothing.
     */
    pub fn ign_umonitor(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ign_umonitor.get() {
            return Ok(self.ign_umonitor.borrow());
        }
        self.f_ign_umonitor.set(true);
        *self.ign_umonitor.borrow_mut() = (((((*self.raw() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ign_umonitor.borrow())
    }

    /**
     * Not vulnerable to speculative store bypass.
     */
    pub fn intel_ssb_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_intel_ssb_no.get() {
            return Ok(self.intel_ssb_no.borrow());
        }
        self.f_intel_ssb_no.set(true);
        *self.intel_ssb_no.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.intel_ssb_no.borrow())
    }

    /**
     * MCU_CONTROL MSR.
     */
    pub fn mcu_ctrl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mcu_ctrl.get() {
            return Ok(self.mcu_ctrl.borrow());
        }
        self.f_mcu_ctrl.set(true);
        *self.mcu_ctrl.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.mcu_ctrl.borrow())
    }

    /**
     * MSRs with information about microcode updates.
     */
    pub fn mcu_ext(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mcu_ext.get() {
            return Ok(self.mcu_ext.borrow());
        }
        self.f_mcu_ext.set(true);
        *self.mcu_ext.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.mcu_ext.borrow())
    }

    /**
     * Not vulnerable to microarchitectural data sampling.
     */
    pub fn mds_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mds_no.get() {
            return Ok(self.mds_no.borrow());
        }
        self.f_mds_no.set(true);
        *self.mds_no.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.mds_no.borrow())
    }

    /**
     * MISC_PACKAGE_CTRL MSR.
     */
    pub fn misc_pkg_ctrl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_misc_pkg_ctrl.get() {
            return Ok(self.misc_pkg_ctrl.borrow());
        }
        self.f_misc_pkg_ctrl.set(true);
        *self.misc_pkg_ctrl.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.misc_pkg_ctrl.borrow())
    }

    /**
     * MCU_OPT_CTRL can mitigate MONITOR and UMONITOR.
     */
    pub fn mon_umon_mitg(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mon_umon_mitg.get() {
            return Ok(self.mon_umon_mitg.borrow());
        }
        self.f_mon_umon_mitg.set(true);
        *self.mon_umon_mitg.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.mon_umon_mitg.borrow())
    }

    /**
     * MSR with the state of overclocking.
     */
    pub fn ovrclk_status(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ovrclk_status.get() {
            return Ok(self.ovrclk_status.borrow());
        }
        self.f_ovrclk_status.set(true);
        *self.ovrclk_status.borrow_mut() = (((((*self.raw() as i32) & (8388608 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ovrclk_status.borrow())
    }

    /**
     * Not vulnerable to predictions from the return stack after a barrier.
     */
    pub fn pbrsb_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pbrsb_no.get() {
            return Ok(self.pbrsb_no.borrow());
        }
        self.f_pbrsb_no.set(true);
        *self.pbrsb_no.borrow_mut() = (((((*self.raw() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pbrsb_no.borrow())
    }

    /**
     * Not vulnerable to stale data from primary buffers.
     */
    pub fn psdp_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_psdp_no.get() {
            return Ok(self.psdp_no.borrow());
        }
        self.f_psdp_no.set(true);
        *self.psdp_no.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.psdp_no.borrow())
    }

    /**
     * Not vulnerable to rogue data cache loads (Meltdown).
     */
    pub fn rdcl_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rdcl_no.get() {
            return Ok(self.rdcl_no.borrow());
        }
        self.f_rdcl_no.set(true);
        *self.rdcl_no.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.rdcl_no.borrow())
    }

    /**
     * VERW overwrites the register files.
     */
    pub fn rfds_clear(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rfds_clear.get() {
            return Ok(self.rfds_clear.borrow());
        }
        self.f_rfds_clear.set(true);
        *self.rfds_clear.borrow_mut() = (((((*self.raw() as i32) & (268435456 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rfds_clear.borrow())
    }

    /**
     * Not vulnerable to register file data sampling.
     */
    pub fn rfds_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rfds_no.get() {
            return Ok(self.rfds_no.borrow());
        }
        self.f_rfds_no.set(true);
        *self.rfds_no.borrow_mut() = (((((*self.raw() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rfds_no.borrow())
    }

    /**
     * The return stack's fallback predictor is restricted.
     */
    pub fn rrsba(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rrsba.get() {
            return Ok(self.rrsba.borrow());
        }
        self.f_rrsba.set(true);
        *self.rrsba.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rrsba.borrow())
    }

    /**
     * An empty return stack falls back to another predictor.
     */
    pub fn rsba(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rsba.get() {
            return Ok(self.rsba.borrow());
        }
        self.f_rsba.set(true);
        *self.rsba.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.rsba.borrow())
    }

    /**
     * Not vulnerable to shared buffer reads nor to sideband stale data.
     */
    pub fn sbdr_ssdp_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sbdr_ssdp_no.get() {
            return Ok(self.sbdr_ssdp_no.borrow());
        }
        self.f_sbdr_ssdp_no.set(true);
        *self.sbdr_ssdp_no.borrow_mut() = (((((*self.raw() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.sbdr_ssdp_no.borrow())
    }

    /**
     * A hypervisor need not flush the L1 data cache.
     */
    pub fn skip_l1dfl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_skip_l1dfl.get() {
            return Ok(self.skip_l1dfl.borrow());
        }
        self.f_skip_l1dfl.set(true);
        *self.skip_l1dfl.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.skip_l1dfl.borrow())
    }

    /**
     * Not vulnerable to asynchronous aborts of transactions.
     */
    pub fn taa_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_taa_no.get() {
            return Ok(self.taa_no.borrow());
        }
        self.f_taa_no.set(true);
        *self.taa_no.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.taa_no.borrow())
    }

    /**
     * TSX_CTRL MSR.
     */
    pub fn tsx_ctrl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tsx_ctrl.get() {
            return Ok(self.tsx_ctrl.borrow());
        }
        self.f_tsx_ctrl.set(true);
        *self.tsx_ctrl.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.tsx_ctrl.borrow())
    }

    /**
     * MSR that says whether xAPIC mode is locked out.
     */
    pub fn xapic_status(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xapic_status.get() {
            return Ok(self.xapic_status.borrow());
        }
        self.f_xapic_status.set(true);
        *self.xapic_status.borrow_mut() = (((((*self.raw() as i32) & (2097152 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.xapic_status.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_ArchCapabilitiesLow {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_ArchCapabilitiesLow {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_CpuSignature {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_base_family: Cell<bool>,
    base_family: RefCell<i32>,
    f_base_model: Cell<bool>,
    base_model: RefCell<i32>,
    f_extended_family: Cell<bool>,
    extended_family: RefCell<i32>,
    f_extended_model: Cell<bool>,
    extended_model: RefCell<i32>,
    f_family: Cell<bool>,
    family: RefCell<i32>,
    f_model: Cell<bool>,
    model: RefCell<i32>,
    f_stepping: Cell<bool>,
    stepping: RefCell<i32>,
}
impl KStruct for XenX86CpuPolicy_CpuSignature {
    type Root = XenX86CpuPolicy;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_CpuSignature {

    /**
     * The family, if it is less than 15.
     */
    pub fn base_family(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_base_family.get() {
            return Ok(self.base_family.borrow());
        }
        self.f_base_family.set(true);
        *self.base_family.borrow_mut() = (((((*self.raw() as u32) >> (8 as u32)) as i32) & (15 as i32))) as i32;
        Ok(self.base_family.borrow())
    }

    /**
     * Low digit of the model.
     */
    pub fn base_model(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_base_model.get() {
            return Ok(self.base_model.borrow());
        }
        self.f_base_model.set(true);
        *self.base_model.borrow_mut() = (((((*self.raw() as u32) >> (4 as u32)) as i32) & (15 as i32))) as i32;
        Ok(self.base_model.borrow())
    }

    /**
     * Number to add to the family if that is 15.
     */
    pub fn extended_family(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_extended_family.get() {
            return Ok(self.extended_family.borrow());
        }
        self.f_extended_family.set(true);
        *self.extended_family.borrow_mut() = (((((*self.raw() as u32) >> (20 as u32)) as i32) & (255 as i32))) as i32;
        Ok(self.extended_family.borrow())
    }

    /**
     * High digit of the model, which counts for family 6 and from 15 on.
     */
    pub fn extended_model(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_extended_model.get() {
            return Ok(self.extended_model.borrow());
        }
        self.f_extended_model.set(true);
        *self.extended_model.borrow_mut() = (((((*self.raw() as u32) >> (16 as u32)) as i32) & (15 as i32))) as i32;
        Ok(self.extended_model.borrow())
    }

    /**
     * The family, composed.
     */
    pub fn family(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_family.get() {
            return Ok(self.family.borrow());
        }
        self.f_family.set(true);
        *self.family.borrow_mut() = (if ((*self.base_family()? as i32) == (15 as i32)) { ((*self.base_family()? as i32) + (*self.extended_family()? as i32)) } else { *self.base_family()? }) as i32;
        Ok(self.family.borrow())
    }

    /**
     * The model, composed.
     */
    pub fn model(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_model.get() {
            return Ok(self.model.borrow());
        }
        self.f_model.set(true);
        *self.model.borrow_mut() = (if  ((((*self.base_family()? as i32) == (15 as i32))) || (((*self.base_family()? as i32) == (6 as i32))))  { ((*self.base_model()? as i32) + (((*self.extended_model()? as i32) * (16 as i32)) as i32)) } else { *self.base_model()? }) as i32;
        Ok(self.model.borrow())
    }

    /**
     * Revision of the model.
     */
    pub fn stepping(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_stepping.get() {
            return Ok(self.stepping.borrow());
        }
        self.f_stepping.set(true);
        *self.stepping.borrow_mut() = (((*self.raw() as u32) & (15 as u32))) as i32;
        Ok(self.stepping.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_CpuSignature {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_CpuSignature {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The contents of one CPUID leaf. The type is at the start of a substream of
 * its own (`size: 24`), which `features` relies on.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326 struct xen_cpuid_leaf
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_CpuidLeaf {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidPolicy>,
    pub _self: SharedType<Self>,
    leaf: RefCell<u32>,
    subleaf: RefCell<u32>,
    eax: RefCell<u32>,
    ebx: RefCell<u32>,
    ecx: RefCell<u32>,
    edx: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_features: Cell<bool>,
    features: RefCell<Option<XenX86CpuPolicy_CpuidLeaf_Features>>,
    f_has_subleaf: Cell<bool>,
    has_subleaf: RefCell<bool>,
    f_layout: Cell<bool>,
    layout: RefCell<XenX86CpuPolicy_LeafLayout>,
    f_leaf_id: Cell<bool>,
    leaf_id: RefCell<XenX86CpuPolicy_CpuidLeafId>,
}
#[derive(Debug, Clone)]
pub enum XenX86CpuPolicy_CpuidLeaf_Features {
    XenX86CpuPolicy_LeafPower(OptRc<XenX86CpuPolicy_LeafPower>),
    XenX86CpuPolicy_LeafXstate1(OptRc<XenX86CpuPolicy_LeafXstate1>),
    XenX86CpuPolicy_LeafHypervisor(OptRc<XenX86CpuPolicy_LeafHypervisor>),
    XenX86CpuPolicy_LeafFeatures1(OptRc<XenX86CpuPolicy_LeafFeatures1>),
    XenX86CpuPolicy_LeafBrand(OptRc<XenX86CpuPolicy_LeafBrand>),
    XenX86CpuPolicy_LeafExtendedFeatures(OptRc<XenX86CpuPolicy_LeafExtendedFeatures>),
    XenX86CpuPolicy_LeafFeatures0(OptRc<XenX86CpuPolicy_LeafFeatures0>),
    XenX86CpuPolicy_LeafXstate0(OptRc<XenX86CpuPolicy_LeafXstate0>),
    XenX86CpuPolicy_LeafFeatures2(OptRc<XenX86CpuPolicy_LeafFeatures2>),
    XenX86CpuPolicy_LeafAddressSizes(OptRc<XenX86CpuPolicy_LeafAddressSizes>),
    XenX86CpuPolicy_LeafXstateComponent(OptRc<XenX86CpuPolicy_LeafXstateComponent>),
    XenX86CpuPolicy_LeafVendor(OptRc<XenX86CpuPolicy_LeafVendor>),
    XenX86CpuPolicy_LeafVersion(OptRc<XenX86CpuPolicy_LeafVersion>),
    XenX86CpuPolicy_LeafExtendedFeatures2(OptRc<XenX86CpuPolicy_LeafExtendedFeatures2>),
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafPower> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafPower(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafPower, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafPower>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafPower>) -> Self {
        Self::XenX86CpuPolicy_LeafPower(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafXstate1> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafXstate1(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafXstate1, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafXstate1>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafXstate1>) -> Self {
        Self::XenX86CpuPolicy_LeafXstate1(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafHypervisor> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafHypervisor(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafHypervisor, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafHypervisor>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafHypervisor>) -> Self {
        Self::XenX86CpuPolicy_LeafHypervisor(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafFeatures1> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafFeatures1(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafFeatures1, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafFeatures1>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafFeatures1>) -> Self {
        Self::XenX86CpuPolicy_LeafFeatures1(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafBrand> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafBrand(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafBrand, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafBrand>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafBrand>) -> Self {
        Self::XenX86CpuPolicy_LeafBrand(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafExtendedFeatures> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafExtendedFeatures(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafExtendedFeatures, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafExtendedFeatures>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafExtendedFeatures>) -> Self {
        Self::XenX86CpuPolicy_LeafExtendedFeatures(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafFeatures0> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafFeatures0(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafFeatures0, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafFeatures0>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafFeatures0>) -> Self {
        Self::XenX86CpuPolicy_LeafFeatures0(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafXstate0> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafXstate0(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafXstate0, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafXstate0>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafXstate0>) -> Self {
        Self::XenX86CpuPolicy_LeafXstate0(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafFeatures2> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafFeatures2(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafFeatures2, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafFeatures2>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafFeatures2>) -> Self {
        Self::XenX86CpuPolicy_LeafFeatures2(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafAddressSizes> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafAddressSizes(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafAddressSizes, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafAddressSizes>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafAddressSizes>) -> Self {
        Self::XenX86CpuPolicy_LeafAddressSizes(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafXstateComponent> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafXstateComponent(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafXstateComponent, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafXstateComponent>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafXstateComponent>) -> Self {
        Self::XenX86CpuPolicy_LeafXstateComponent(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafVendor> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafVendor(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafVendor, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafVendor>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafVendor>) -> Self {
        Self::XenX86CpuPolicy_LeafVendor(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafVersion> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafVersion(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafVersion, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafVersion>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafVersion>) -> Self {
        Self::XenX86CpuPolicy_LeafVersion(v)
    }
}
impl From<&XenX86CpuPolicy_CpuidLeaf_Features> for OptRc<XenX86CpuPolicy_LeafExtendedFeatures2> {
    fn from(v: &XenX86CpuPolicy_CpuidLeaf_Features) -> Self {
        if let XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafExtendedFeatures2(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_CpuidLeaf_Features::XenX86CpuPolicy_LeafExtendedFeatures2, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_LeafExtendedFeatures2>> for XenX86CpuPolicy_CpuidLeaf_Features {
    fn from(v: OptRc<XenX86CpuPolicy_LeafExtendedFeatures2>) -> Self {
        Self::XenX86CpuPolicy_LeafExtendedFeatures2(v)
    }
}
impl KStruct for XenX86CpuPolicy_CpuidLeaf {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidPolicy;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.leaf.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.subleaf.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.eax.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ebx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ecx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.edx.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_CpuidLeaf {

    /**
     * The four registers, decoded. Absent for leaves without a layout in
     * this definition.
     */
    pub fn features(
        &self
    ) -> KResult<Ref<'_, Option<XenX86CpuPolicy_CpuidLeaf_Features>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_features.get() {
            return Ok(self.features.borrow());
        }
        self.f_features.set(true);
        if *self.layout()? != XenX86CpuPolicy_LeafLayout::LeafRegisters {
            let _pos = _io.pos();
            _io.seek(8 as usize)?;
            match *self.layout()? {
                XenX86CpuPolicy_LeafLayout::LeafAddressSizes => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafAddressSizes>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafBrand => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafBrand>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafExtendedFeatures => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafExtendedFeatures>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafExtendedFeatures2 => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafExtendedFeatures2>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafFeatures0 => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafFeatures0>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafFeatures1 => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafFeatures1>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafFeatures2 => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafFeatures2>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafHypervisor => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafHypervisor>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafPower => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafPower>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafVendor => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafVendor>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafVersion => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafVersion>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafXstate0 => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafXstate0>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafXstate1 => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafXstate1>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_LeafLayout::LeafXstateComponent => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_LeafXstateComponent>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                _ => {}
            }
            _io.seek(_pos)?;
        }
        Ok(self.features.borrow())
    }

    /**
     * The leaf depends on ecx.
     */
    pub fn has_subleaf(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_subleaf.get() {
            return Ok(self.has_subleaf.borrow());
        }
        self.f_has_subleaf.set(true);
        *self.has_subleaf.borrow_mut() = (((*self.subleaf() as i32) != ((4294967295 as u32) as i32))) as bool;
        Ok(self.has_subleaf.borrow())
    }

    /**
     * Type of `features`.
     */
    pub fn layout(
        &self
    ) -> KResult<Ref<'_, XenX86CpuPolicy_LeafLayout>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_layout.get() {
            return Ok(self.layout.borrow());
        }
        self.f_layout.set(true);
        *self.layout.borrow_mut() = if  ((((*self.leaf() as u32) == (0 as u32))) || (((*self.leaf() as i32) == ((2147483648 as u32) as i32))))  { XenX86CpuPolicy_LeafLayout::LeafVendor.clone() } else { if ((*self.leaf() as u32) == (1 as u32)) { XenX86CpuPolicy_LeafLayout::LeafVersion.clone() } else { if  ((((*self.leaf() as u32) == (7 as u32))) && (((*self.subleaf() as u32) == (0 as u32))))  { XenX86CpuPolicy_LeafLayout::LeafFeatures0.clone() } else { if  ((((*self.leaf() as u32) == (7 as u32))) && (((*self.subleaf() as u32) == (1 as u32))))  { XenX86CpuPolicy_LeafLayout::LeafFeatures1.clone() } else { if  ((((*self.leaf() as u32) == (7 as u32))) && (((*self.subleaf() as u32) == (2 as u32))))  { XenX86CpuPolicy_LeafLayout::LeafFeatures2.clone() } else { if  ((((*self.leaf() as u32) == (13 as u32))) && (((*self.subleaf() as u32) == (0 as u32))))  { XenX86CpuPolicy_LeafLayout::LeafXstate0.clone() } else { if  ((((*self.leaf() as u32) == (13 as u32))) && (((*self.subleaf() as u32) == (1 as u32))))  { XenX86CpuPolicy_LeafLayout::LeafXstate1.clone() } else { if  ((((*self.leaf() as u32) == (13 as u32))) && (((*self.subleaf() as u32) < (63 as u32))))  { XenX86CpuPolicy_LeafLayout::LeafXstateComponent.clone() } else { if  ((((*self.leaf() as i32) == (1073741824 as i32))) || (((*self.leaf() as i32) == (1073742080 as i32))))  { XenX86CpuPolicy_LeafLayout::LeafHypervisor.clone() } else { if ((*self.leaf() as i32) == ((2147483649 as u32) as i32)) { XenX86CpuPolicy_LeafLayout::LeafExtendedFeatures.clone() } else { if ((*self.leaf() as i32) == ((2147483650 as u32) as i32)) { XenX86CpuPolicy_LeafLayout::LeafBrand.clone() } else { if ((*self.leaf() as i32) == ((2147483651 as u32) as i32)) { XenX86CpuPolicy_LeafLayout::LeafBrand.clone() } else { if ((*self.leaf() as i32) == ((2147483652 as u32) as i32)) { XenX86CpuPolicy_LeafLayout::LeafBrand.clone() } else { if ((*self.leaf() as i32) == ((2147483655 as u32) as i32)) { XenX86CpuPolicy_LeafLayout::LeafPower.clone() } else { if ((*self.leaf() as i32) == ((2147483656 as u32) as i32)) { XenX86CpuPolicy_LeafLayout::LeafAddressSizes.clone() } else { if ((*self.leaf() as i32) == ((2147483681 as u32) as i32)) { XenX86CpuPolicy_LeafLayout::LeafExtendedFeatures2.clone() } else { XenX86CpuPolicy_LeafLayout::LeafRegisters.clone() }.clone() }.clone() }.clone() }.clone() }.clone() }.clone() }.clone() }.clone() }.clone() }.clone() }.clone() }.clone() }.clone() }.clone() }.clone() };
        Ok(self.layout.borrow())
    }

    /**
     * The leaf by name.
     */
    pub fn leaf_id(
        &self
    ) -> KResult<Ref<'_, XenX86CpuPolicy_CpuidLeafId>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_leaf_id.get() {
            return Ok(self.leaf_id.borrow());
        }
        self.f_leaf_id.set(true);
        *self.leaf_id.borrow_mut() = (*self.leaf() as i64).try_into()?;
        Ok(self.leaf_id.borrow())
    }
}

/**
 * Value of eax that selects this leaf.
 */
impl XenX86CpuPolicy_CpuidLeaf {
    pub fn leaf(&self) -> Ref<'_, u32> {
        self.leaf.borrow()
    }
}

/**
 * Value of ecx that selects it; 0xffffffff if ecx does not matter.
 */
impl XenX86CpuPolicy_CpuidLeaf {
    pub fn subleaf(&self) -> Ref<'_, u32> {
        self.subleaf.borrow()
    }
}

/**
 * Value that the guest gets in eax.
 */
impl XenX86CpuPolicy_CpuidLeaf {
    pub fn eax(&self) -> Ref<'_, u32> {
        self.eax.borrow()
    }
}

/**
 * Value that the guest gets in ebx.
 */
impl XenX86CpuPolicy_CpuidLeaf {
    pub fn ebx(&self) -> Ref<'_, u32> {
        self.ebx.borrow()
    }
}

/**
 * Value that the guest gets in ecx.
 */
impl XenX86CpuPolicy_CpuidLeaf {
    pub fn ecx(&self) -> Ref<'_, u32> {
        self.ecx.borrow()
    }
}

/**
 * Value that the guest gets in edx.
 */
impl XenX86CpuPolicy_CpuidLeaf {
    pub fn edx(&self) -> Ref<'_, u32> {
        self.edx.borrow()
    }
}
impl XenX86CpuPolicy_CpuidLeaf {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The CPUID leaves of a guest, an array as long as its blob.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326 struct xen_cpuid_leaf
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_CpuidPolicy {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    leaves: RefCell<Vec<OptRc<XenX86CpuPolicy_CpuidLeaf>>>,
    excess: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    leaves_raw: RefCell<Vec<Vec<u8>>>,
    f_num_leaves: Cell<bool>,
    num_leaves: RefCell<i32>,
}
impl KStruct for XenX86CpuPolicy_CpuidPolicy {
    type Root = XenX86CpuPolicy;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.leaves_raw.borrow_mut() = Vec::new();
        *self_rc.leaves.borrow_mut() = Vec::new();
        let l_leaves = *self_rc.num_leaves()?;
        for _i in 0..l_leaves {
            self_rc.leaves_raw.borrow_mut().push(_io.read_bytes(24 as usize)?.into());
            let leaves_raw = self_rc.leaves_raw.borrow();
            let io_leaves_raw = BytesReader::from(leaves_raw.last().unwrap().clone());
            let t = Self::read_into::<BytesReader, XenX86CpuPolicy_CpuidLeaf>(&io_leaves_raw, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.leaves.borrow_mut().push(t);
        }
        *self_rc.excess.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_CpuidPolicy {

    /**
     * Number of whole leaves in the blob.
     */
    pub fn num_leaves(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_leaves.get() {
            return Ok(self.num_leaves.borrow());
        }
        self.f_num_leaves.set(true);
        *self.num_leaves.borrow_mut() = (((_io.size() as i32) / (24 as i32))) as i32;
        Ok(self.num_leaves.borrow())
    }
}

/**
 * The leaves, in ascending order when Xen wrote them.
 */
impl XenX86CpuPolicy_CpuidPolicy {
    pub fn leaves(&self) -> Ref<'_, Vec<OptRc<XenX86CpuPolicy_CpuidLeaf>>> {
        self.leaves.borrow()
    }
}

/**
 * Bytes left over after the last whole leaf; empty in a well-formed blob.
 */
impl XenX86CpuPolicy_CpuidPolicy {
    pub fn excess(&self) -> Ref<'_, Vec<u8>> {
        self.excess.borrow()
    }
}
impl XenX86CpuPolicy_CpuidPolicy {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenX86CpuPolicy_CpuidPolicy {
    pub fn leaves_raw(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.leaves_raw.borrow()
    }
}

/**
 * Leaf 1, ecx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L113 CPUID level 0x00000001.ecx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_Features1Ecx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafVersion>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_aesni: Cell<bool>,
    aesni: RefCell<bool>,
    f_avx: Cell<bool>,
    avx: RefCell<bool>,
    f_cx16: Cell<bool>,
    cx16: RefCell<bool>,
    f_dca: Cell<bool>,
    dca: RefCell<bool>,
    f_dscpl: Cell<bool>,
    dscpl: RefCell<bool>,
    f_dtes64: Cell<bool>,
    dtes64: RefCell<bool>,
    f_eist: Cell<bool>,
    eist: RefCell<bool>,
    f_f16c: Cell<bool>,
    f16c: RefCell<bool>,
    f_fma: Cell<bool>,
    fma: RefCell<bool>,
    f_hypervisor: Cell<bool>,
    hypervisor: RefCell<bool>,
    f_monitor: Cell<bool>,
    monitor: RefCell<bool>,
    f_movbe: Cell<bool>,
    movbe: RefCell<bool>,
    f_osxsave: Cell<bool>,
    osxsave: RefCell<bool>,
    f_pcid: Cell<bool>,
    pcid: RefCell<bool>,
    f_pclmulqdq: Cell<bool>,
    pclmulqdq: RefCell<bool>,
    f_pdcm: Cell<bool>,
    pdcm: RefCell<bool>,
    f_popcnt: Cell<bool>,
    popcnt: RefCell<bool>,
    f_rdrand: Cell<bool>,
    rdrand: RefCell<bool>,
    f_sdbg: Cell<bool>,
    sdbg: RefCell<bool>,
    f_smx: Cell<bool>,
    smx: RefCell<bool>,
    f_sse3: Cell<bool>,
    sse3: RefCell<bool>,
    f_sse4_1: Cell<bool>,
    sse4_1: RefCell<bool>,
    f_sse4_2: Cell<bool>,
    sse4_2: RefCell<bool>,
    f_ssse3: Cell<bool>,
    ssse3: RefCell<bool>,
    f_tm2: Cell<bool>,
    tm2: RefCell<bool>,
    f_tsc_deadline: Cell<bool>,
    tsc_deadline: RefCell<bool>,
    f_vmx: Cell<bool>,
    vmx: RefCell<bool>,
    f_x2apic: Cell<bool>,
    x2apic: RefCell<bool>,
    f_xsave: Cell<bool>,
    xsave: RefCell<bool>,
    f_xtpr: Cell<bool>,
    xtpr: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_Features1Ecx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafVersion;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_Features1Ecx {

    /**
     * AES instructions.
     */
    pub fn aesni(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_aesni.get() {
            return Ok(self.aesni.borrow());
        }
        self.f_aesni.set(true);
        *self.aesni.borrow_mut() = (((((*self.raw() as i32) & (33554432 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.aesni.borrow())
    }

    /**
     * AVX.
     */
    pub fn avx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx.get() {
            return Ok(self.avx.borrow());
        }
        self.f_avx.set(true);
        *self.avx.borrow_mut() = (((((*self.raw() as i32) & (268435456 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx.borrow())
    }

    /**
     * CMPXCHG16B.
     */
    pub fn cx16(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cx16.get() {
            return Ok(self.cx16.borrow());
        }
        self.f_cx16.set(true);
        *self.cx16.borrow_mut() = (((((*self.raw() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cx16.borrow())
    }

    /**
     * Direct cache access.
     */
    pub fn dca(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_dca.get() {
            return Ok(self.dca.borrow());
        }
        self.f_dca.set(true);
        *self.dca.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.dca.borrow())
    }

    /**
     * Debug store that can be qualified by privilege level.
     */
    pub fn dscpl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_dscpl.get() {
            return Ok(self.dscpl.borrow());
        }
        self.f_dscpl.set(true);
        *self.dscpl.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.dscpl.borrow())
    }

    /**
     * Debug store with 64-bit records.
     */
    pub fn dtes64(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_dtes64.get() {
            return Ok(self.dtes64.borrow());
        }
        self.f_dtes64.set(true);
        *self.dtes64.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.dtes64.borrow())
    }

    /**
     * Enhanced SpeedStep.
     */
    pub fn eist(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_eist.get() {
            return Ok(self.eist.borrow());
        }
        self.f_eist.set(true);
        *self.eist.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.eist.borrow())
    }

    /**
     * Conversion to and from half-precision floats.
     */
    pub fn f16c(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_f16c.get() {
            return Ok(self.f16c.borrow());
        }
        self.f_f16c.set(true);
        *self.f16c.borrow_mut() = (((((*self.raw() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.f16c.borrow())
    }

    /**
     * Fused multiply-add.
     */
    pub fn fma(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fma.get() {
            return Ok(self.fma.borrow());
        }
        self.f_fma.set(true);
        *self.fma.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fma.borrow())
    }

    /**
     * Set by hypervisors for their guests, never by hardware.
     */
    pub fn hypervisor(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hypervisor.get() {
            return Ok(self.hypervisor.borrow());
        }
        self.f_hypervisor.set(true);
        *self.hypervisor.borrow_mut() = (((((*self.raw() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.hypervisor.borrow())
    }

    /**
     * MONITOR and MWAIT.
     */
    pub fn monitor(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_monitor.get() {
            return Ok(self.monitor.borrow());
        }
        self.f_monitor.set(true);
        *self.monitor.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.monitor.borrow())
    }

    /**
     * MOVBE.
     */
    pub fn movbe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_movbe.get() {
            return Ok(self.movbe.borrow());
        }
        self.f_movbe.set(true);
        *self.movbe.borrow_mut() = (((((*self.raw() as i32) & (4194304 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.movbe.borrow())
    }

    /**
     * The operating system has enabled XSAVE; mirrors cr4.
     */
    pub fn osxsave(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_osxsave.get() {
            return Ok(self.osxsave.borrow());
        }
        self.f_osxsave.set(true);
        *self.osxsave.borrow_mut() = (((((*self.raw() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.osxsave.borrow())
    }

    /**
     * Process context identifiers.
     */
    pub fn pcid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pcid.get() {
            return Ok(self.pcid.borrow());
        }
        self.f_pcid.set(true);
        *self.pcid.borrow_mut() = (((((*self.raw() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pcid.borrow())
    }

    /**
     * Carry-less multiplication, PCLMULQDQ.
     */
    pub fn pclmulqdq(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pclmulqdq.get() {
            return Ok(self.pclmulqdq.borrow());
        }
        self.f_pclmulqdq.set(true);
        *self.pclmulqdq.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pclmulqdq.borrow())
    }

    /**
     * MSR with the performance and debug capabilities.
     */
    pub fn pdcm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pdcm.get() {
            return Ok(self.pdcm.borrow());
        }
        self.f_pdcm.set(true);
        *self.pdcm.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pdcm.borrow())
    }

    /**
     * POPCNT.
     */
    pub fn popcnt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_popcnt.get() {
            return Ok(self.popcnt.borrow());
        }
        self.f_popcnt.set(true);
        *self.popcnt.borrow_mut() = (((((*self.raw() as i32) & (8388608 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.popcnt.borrow())
    }

    /**
     * RDRAND.
     */
    pub fn rdrand(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rdrand.get() {
            return Ok(self.rdrand.borrow());
        }
        self.f_rdrand.set(true);
        *self.rdrand.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rdrand.borrow())
    }

    /**
     * MSR that controls debugging of the silicon.
     */
    pub fn sdbg(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sdbg.get() {
            return Ok(self.sdbg.borrow());
        }
        self.f_sdbg.set(true);
        *self.sdbg.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.sdbg.borrow())
    }

    /**
     * Safer mode extensions.
     */
    pub fn smx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_smx.get() {
            return Ok(self.smx.borrow());
        }
        self.f_smx.set(true);
        *self.smx.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.smx.borrow())
    }

    /**
     * SSE3.
     */
    pub fn sse3(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sse3.get() {
            return Ok(self.sse3.borrow());
        }
        self.f_sse3.set(true);
        *self.sse3.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sse3.borrow())
    }

    /**
     * SSE4.1.
     */
    pub fn sse4_1(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sse4_1.get() {
            return Ok(self.sse4_1.borrow());
        }
        self.f_sse4_1.set(true);
        *self.sse4_1.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.sse4_1.borrow())
    }

    /**
     * SSE4.2.
     */
    pub fn sse4_2(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sse4_2.get() {
            return Ok(self.sse4_2.borrow());
        }
        self.f_sse4_2.set(true);
        *self.sse4_2.borrow_mut() = (((((*self.raw() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.sse4_2.borrow())
    }

    /**
     * Supplemental SSE3.
     */
    pub fn ssse3(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ssse3.get() {
            return Ok(self.ssse3.borrow());
        }
        self.f_ssse3.set(true);
        *self.ssse3.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ssse3.borrow())
    }

    /**
     * Second thermal monitor.
     */
    pub fn tm2(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tm2.get() {
            return Ok(self.tm2.borrow());
        }
        self.f_tm2.set(true);
        *self.tm2.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tm2.borrow())
    }

    /**
     * The APIC timer can wait for a value of the TSC.
     */
    pub fn tsc_deadline(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tsc_deadline.get() {
            return Ok(self.tsc_deadline.borrow());
        }
        self.f_tsc_deadline.set(true);
        *self.tsc_deadline.borrow_mut() = (((((*self.raw() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tsc_deadline.borrow())
    }

    /**
     * Intel's virtual machine extensions.
     */
    pub fn vmx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vmx.get() {
            return Ok(self.vmx.borrow());
        }
        self.f_vmx.set(true);
        *self.vmx.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.vmx.borrow())
    }

    /**
     * The local APIC has its x2APIC mode.
     */
    pub fn x2apic(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_x2apic.get() {
            return Ok(self.x2apic.borrow());
        }
        self.f_x2apic.set(true);
        *self.x2apic.borrow_mut() = (((((*self.raw() as i32) & (2097152 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.x2apic.borrow())
    }

    /**
     * XSAVE, XRSTOR and the registers XCR.
     */
    pub fn xsave(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xsave.get() {
            return Ok(self.xsave.borrow());
        }
        self.f_xsave.set(true);
        *self.xsave.borrow_mut() = (((((*self.raw() as i32) & (67108864 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.xsave.borrow())
    }

    /**
     * Task priority messages can be disabled.
     */
    pub fn xtpr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xtpr.get() {
            return Ok(self.xtpr.borrow());
        }
        self.f_xtpr.set(true);
        *self.xtpr.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.xtpr.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_Features1Ecx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_Features1Ecx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 1, edx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L83 CPUID level 0x00000001.edx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_Features1Edx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafVersion>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_acpi: Cell<bool>,
    acpi: RefCell<bool>,
    f_apic: Cell<bool>,
    apic: RefCell<bool>,
    f_clflush: Cell<bool>,
    clflush: RefCell<bool>,
    f_cmov: Cell<bool>,
    cmov: RefCell<bool>,
    f_cx8: Cell<bool>,
    cx8: RefCell<bool>,
    f_de: Cell<bool>,
    de: RefCell<bool>,
    f_ds: Cell<bool>,
    ds: RefCell<bool>,
    f_fpu: Cell<bool>,
    fpu: RefCell<bool>,
    f_fxsr: Cell<bool>,
    fxsr: RefCell<bool>,
    f_htt: Cell<bool>,
    htt: RefCell<bool>,
    f_ia64: Cell<bool>,
    ia64: RefCell<bool>,
    f_mca: Cell<bool>,
    mca: RefCell<bool>,
    f_mce: Cell<bool>,
    mce: RefCell<bool>,
    f_mmx: Cell<bool>,
    mmx: RefCell<bool>,
    f_msr: Cell<bool>,
    msr: RefCell<bool>,
    f_mtrr: Cell<bool>,
    mtrr: RefCell<bool>,
    f_pae: Cell<bool>,
    pae: RefCell<bool>,
    f_pat: Cell<bool>,
    pat: RefCell<bool>,
    f_pbe: Cell<bool>,
    pbe: RefCell<bool>,
    f_pge: Cell<bool>,
    pge: RefCell<bool>,
    f_pse: Cell<bool>,
    pse: RefCell<bool>,
    f_pse36: Cell<bool>,
    pse36: RefCell<bool>,
    f_psn: Cell<bool>,
    psn: RefCell<bool>,
    f_sep: Cell<bool>,
    sep: RefCell<bool>,
    f_ss: Cell<bool>,
    ss: RefCell<bool>,
    f_sse: Cell<bool>,
    sse: RefCell<bool>,
    f_sse2: Cell<bool>,
    sse2: RefCell<bool>,
    f_tm1: Cell<bool>,
    tm1: RefCell<bool>,
    f_tsc: Cell<bool>,
    tsc: RefCell<bool>,
    f_vme: Cell<bool>,
    vme: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_Features1Edx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafVersion;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_Features1Edx {

    /**
     * Thermal and clock control through MSRs.
     */
    pub fn acpi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_acpi.get() {
            return Ok(self.acpi.borrow());
        }
        self.f_acpi.set(true);
        *self.acpi.borrow_mut() = (((((*self.raw() as i32) & (4194304 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.acpi.borrow())
    }

    /**
     * Local APIC present and enabled; mirrors the APIC base MSR.
     */
    pub fn apic(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_apic.get() {
            return Ok(self.apic.borrow());
        }
        self.f_apic.set(true);
        *self.apic.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.apic.borrow())
    }

    /**
     * CLFLUSH.
     */
    pub fn clflush(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_clflush.get() {
            return Ok(self.clflush.borrow());
        }
        self.f_clflush.set(true);
        *self.clflush.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.clflush.borrow())
    }

    /**
     * Conditional moves.
     */
    pub fn cmov(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cmov.get() {
            return Ok(self.cmov.borrow());
        }
        self.f_cmov.set(true);
        *self.cmov.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cmov.borrow())
    }

    /**
     * CMPXCHG8B.
     */
    pub fn cx8(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cx8.get() {
            return Ok(self.cx8.borrow());
        }
        self.f_cx8.set(true);
        *self.cx8.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cx8.borrow())
    }

    /**
     * Debugging extensions: breakpoints on I/O ports.
     */
    pub fn de(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_de.get() {
            return Ok(self.de.borrow());
        }
        self.f_de.set(true);
        *self.de.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.de.borrow())
    }

    /**
     * Debug store.
     */
    pub fn ds(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ds.get() {
            return Ok(self.ds.borrow());
        }
        self.f_ds.set(true);
        *self.ds.borrow_mut() = (((((*self.raw() as i32) & (2097152 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ds.borrow())
    }

    /**
     * x87 floating-point unit.
     */
    pub fn fpu(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fpu.get() {
            return Ok(self.fpu.borrow());
        }
        self.f_fpu.set(true);
        *self.fpu.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.fpu.borrow())
    }

    /**
     * FXSAVE and FXRSTOR.
     */
    pub fn fxsr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fxsr.get() {
            return Ok(self.fxsr.borrow());
        }
        self.f_fxsr.set(true);
        *self.fxsr.borrow_mut() = (((((*self.raw() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fxsr.borrow())
    }

    /**
     * The package may hold more than one logical processor.
     */
    pub fn htt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_htt.get() {
            return Ok(self.htt.borrow());
        }
        self.f_htt.set(true);
        *self.htt.borrow_mut() = (((((*self.raw() as i32) & (268435456 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.htt.borrow())
    }

    /**
     * An Itanium processor in its x86 mode.
     */
    pub fn ia64(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ia64.get() {
            return Ok(self.ia64.borrow());
        }
        self.f_ia64.set(true);
        *self.ia64.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ia64.borrow())
    }

    /**
     * Machine-check architecture with its banks.
     */
    pub fn mca(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mca.get() {
            return Ok(self.mca.borrow());
        }
        self.f_mca.set(true);
        *self.mca.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.mca.borrow())
    }

    /**
     * Machine-check exception.
     */
    pub fn mce(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mce.get() {
            return Ok(self.mce.borrow());
        }
        self.f_mce.set(true);
        *self.mce.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.mce.borrow())
    }

    /**
     * MMX.
     */
    pub fn mmx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mmx.get() {
            return Ok(self.mmx.borrow());
        }
        self.f_mmx.set(true);
        *self.mmx.borrow_mut() = (((((*self.raw() as i32) & (8388608 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.mmx.borrow())
    }

    /**
     * RDMSR and WRMSR.
     */
    pub fn msr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_msr.get() {
            return Ok(self.msr.borrow());
        }
        self.f_msr.set(true);
        *self.msr.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.msr.borrow())
    }

    /**
     * Memory type range registers.
     */
    pub fn mtrr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mtrr.get() {
            return Ok(self.mtrr.borrow());
        }
        self.f_mtrr.set(true);
        *self.mtrr.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.mtrr.borrow())
    }

    /**
     * Physical address extension: 64-bit page-table entries.
     */
    pub fn pae(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pae.get() {
            return Ok(self.pae.borrow());
        }
        self.f_pae.set(true);
        *self.pae.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pae.borrow())
    }

    /**
     * Page attribute table.
     */
    pub fn pat(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pat.get() {
            return Ok(self.pat.borrow());
        }
        self.f_pat.set(true);
        *self.pat.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pat.borrow())
    }

    /**
     * Pending break enable.
     */
    pub fn pbe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pbe.get() {
            return Ok(self.pbe.borrow());
        }
        self.f_pbe.set(true);
        *self.pbe.borrow_mut() = (((((*self.raw() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pbe.borrow())
    }

    /**
     * Global pages.
     */
    pub fn pge(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pge.get() {
            return Ok(self.pge.borrow());
        }
        self.f_pge.set(true);
        *self.pge.borrow_mut() = (((((*self.raw() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pge.borrow())
    }

    /**
     * 4 MiB pages.
     */
    pub fn pse(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pse.get() {
            return Ok(self.pse.borrow());
        }
        self.f_pse.set(true);
        *self.pse.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pse.borrow())
    }

    /**
     * 4 MiB pages above 4 GiB.
     */
    pub fn pse36(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pse36.get() {
            return Ok(self.pse36.borrow());
        }
        self.f_pse36.set(true);
        *self.pse36.borrow_mut() = (((((*self.raw() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pse36.borrow())
    }

    /**
     * Processor serial number in leaf 3.
     */
    pub fn psn(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_psn.get() {
            return Ok(self.psn.borrow());
        }
        self.f_psn.set(true);
        *self.psn.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.psn.borrow())
    }

    /**
     * SYSENTER and SYSEXIT.
     */
    pub fn sep(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sep.get() {
            return Ok(self.sep.borrow());
        }
        self.f_sep.set(true);
        *self.sep.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.sep.borrow())
    }

    /**
     * Self-snoop: the processor snoops its own caches.
     */
    pub fn ss(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ss.get() {
            return Ok(self.ss.borrow());
        }
        self.f_ss.set(true);
        *self.ss.borrow_mut() = (((((*self.raw() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ss.borrow())
    }

    /**
     * SSE.
     */
    pub fn sse(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sse.get() {
            return Ok(self.sse.borrow());
        }
        self.f_sse.set(true);
        *self.sse.borrow_mut() = (((((*self.raw() as i32) & (33554432 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.sse.borrow())
    }

    /**
     * SSE2.
     */
    pub fn sse2(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sse2.get() {
            return Ok(self.sse2.borrow());
        }
        self.f_sse2.set(true);
        *self.sse2.borrow_mut() = (((((*self.raw() as i32) & (67108864 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.sse2.borrow())
    }

    /**
     * First thermal monitor.
     */
    pub fn tm1(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tm1.get() {
            return Ok(self.tm1.borrow());
        }
        self.f_tm1.set(true);
        *self.tm1.borrow_mut() = (((((*self.raw() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tm1.borrow())
    }

    /**
     * Time stamp counter and RDTSC.
     */
    pub fn tsc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tsc.get() {
            return Ok(self.tsc.borrow());
        }
        self.f_tsc.set(true);
        *self.tsc.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.tsc.borrow())
    }

    /**
     * Virtual-8086 mode extensions.
     */
    pub fn vme(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vme.get() {
            return Ok(self.vme.borrow());
        }
        self.f_vme.set(true);
        *self.vme.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.vme.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_Features1Edx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_Features1Edx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 7 subleaf 0, ebx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L187 CPUID level 0x00000007:0.ebx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_Features70Ebx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafFeatures0>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_adx: Cell<bool>,
    adx: RefCell<bool>,
    f_avx2: Cell<bool>,
    avx2: RefCell<bool>,
    f_avx512_ifma: Cell<bool>,
    avx512_ifma: RefCell<bool>,
    f_avx512bw: Cell<bool>,
    avx512bw: RefCell<bool>,
    f_avx512cd: Cell<bool>,
    avx512cd: RefCell<bool>,
    f_avx512dq: Cell<bool>,
    avx512dq: RefCell<bool>,
    f_avx512er: Cell<bool>,
    avx512er: RefCell<bool>,
    f_avx512f: Cell<bool>,
    avx512f: RefCell<bool>,
    f_avx512pf: Cell<bool>,
    avx512pf: RefCell<bool>,
    f_avx512vl: Cell<bool>,
    avx512vl: RefCell<bool>,
    f_bmi1: Cell<bool>,
    bmi1: RefCell<bool>,
    f_bmi2: Cell<bool>,
    bmi2: RefCell<bool>,
    f_clflushopt: Cell<bool>,
    clflushopt: RefCell<bool>,
    f_clwb: Cell<bool>,
    clwb: RefCell<bool>,
    f_erms: Cell<bool>,
    erms: RefCell<bool>,
    f_fdp_excp_only: Cell<bool>,
    fdp_excp_only: RefCell<bool>,
    f_fsgsbase: Cell<bool>,
    fsgsbase: RefCell<bool>,
    f_hle: Cell<bool>,
    hle: RefCell<bool>,
    f_invpcid: Cell<bool>,
    invpcid: RefCell<bool>,
    f_mpx: Cell<bool>,
    mpx: RefCell<bool>,
    f_no_fpu_sel: Cell<bool>,
    no_fpu_sel: RefCell<bool>,
    f_pqe: Cell<bool>,
    pqe: RefCell<bool>,
    f_pqm: Cell<bool>,
    pqm: RefCell<bool>,
    f_proc_trace: Cell<bool>,
    proc_trace: RefCell<bool>,
    f_rdseed: Cell<bool>,
    rdseed: RefCell<bool>,
    f_rtm: Cell<bool>,
    rtm: RefCell<bool>,
    f_sgx: Cell<bool>,
    sgx: RefCell<bool>,
    f_sha: Cell<bool>,
    sha: RefCell<bool>,
    f_smap: Cell<bool>,
    smap: RefCell<bool>,
    f_smep: Cell<bool>,
    smep: RefCell<bool>,
    f_tsc_adjust: Cell<bool>,
    tsc_adjust: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_Features70Ebx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafFeatures0;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_Features70Ebx {

    /**
     * ADCX and ADOX.
     */
    pub fn adx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_adx.get() {
            return Ok(self.adx.borrow());
        }
        self.f_adx.set(true);
        *self.adx.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.adx.borrow())
    }

    /**
     * AVX2.
     */
    pub fn avx2(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx2.get() {
            return Ok(self.avx2.borrow());
        }
        self.f_avx2.set(true);
        *self.avx2.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx2.borrow())
    }

    /**
     * AVX-512 integer fused multiply-add.
     */
    pub fn avx512_ifma(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_ifma.get() {
            return Ok(self.avx512_ifma.borrow());
        }
        self.f_avx512_ifma.set(true);
        *self.avx512_ifma.borrow_mut() = (((((*self.raw() as i32) & (2097152 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_ifma.borrow())
    }

    /**
     * AVX-512 bytes and words.
     */
    pub fn avx512bw(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512bw.get() {
            return Ok(self.avx512bw.borrow());
        }
        self.f_avx512bw.set(true);
        *self.avx512bw.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512bw.borrow())
    }

    /**
     * AVX-512 conflict detection.
     */
    pub fn avx512cd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512cd.get() {
            return Ok(self.avx512cd.borrow());
        }
        self.f_avx512cd.set(true);
        *self.avx512cd.borrow_mut() = (((((*self.raw() as i32) & (268435456 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512cd.borrow())
    }

    /**
     * AVX-512 doublewords and quadwords.
     */
    pub fn avx512dq(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512dq.get() {
            return Ok(self.avx512dq.borrow());
        }
        self.f_avx512dq.set(true);
        *self.avx512dq.borrow_mut() = (((((*self.raw() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512dq.borrow())
    }

    /**
     * AVX-512 exponentials and reciprocals of Xeon Phi.
     */
    pub fn avx512er(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512er.get() {
            return Ok(self.avx512er.borrow());
        }
        self.f_avx512er.set(true);
        *self.avx512er.borrow_mut() = (((((*self.raw() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512er.borrow())
    }

    /**
     * AVX-512 foundation.
     */
    pub fn avx512f(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512f.get() {
            return Ok(self.avx512f.borrow());
        }
        self.f_avx512f.set(true);
        *self.avx512f.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512f.borrow())
    }

    /**
     * AVX-512 prefetches of Xeon Phi.
     */
    pub fn avx512pf(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512pf.get() {
            return Ok(self.avx512pf.borrow());
        }
        self.f_avx512pf.set(true);
        *self.avx512pf.borrow_mut() = (((((*self.raw() as i32) & (67108864 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512pf.borrow())
    }

    /**
     * AVX-512 on shorter vectors.
     */
    pub fn avx512vl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512vl.get() {
            return Ok(self.avx512vl.borrow());
        }
        self.f_avx512vl.set(true);
        *self.avx512vl.borrow_mut() = (((((*self.raw() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512vl.borrow())
    }

    /**
     * First set of bit manipulations.
     */
    pub fn bmi1(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bmi1.get() {
            return Ok(self.bmi1.borrow());
        }
        self.f_bmi1.set(true);
        *self.bmi1.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.bmi1.borrow())
    }

    /**
     * Second set of bit manipulations.
     */
    pub fn bmi2(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bmi2.get() {
            return Ok(self.bmi2.borrow());
        }
        self.f_bmi2.set(true);
        *self.bmi2.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.bmi2.borrow())
    }

    /**
     * CLFLUSHOPT.
     */
    pub fn clflushopt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_clflushopt.get() {
            return Ok(self.clflushopt.borrow());
        }
        self.f_clflushopt.set(true);
        *self.clflushopt.borrow_mut() = (((((*self.raw() as i32) & (8388608 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.clflushopt.borrow())
    }

    /**
     * CLWB.
     */
    pub fn clwb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_clwb.get() {
            return Ok(self.clwb.borrow());
        }
        self.f_clwb.set(true);
        *self.clwb.borrow_mut() = (((((*self.raw() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.clwb.borrow())
    }

    /**
     * Enhanced REP MOVSB and STOSB.
     */
    pub fn erms(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_erms.get() {
            return Ok(self.erms.borrow());
        }
        self.f_erms.set(true);
        *self.erms.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.erms.borrow())
    }

    /**
     * The x87 data pointer changes only at exceptions.
     */
    pub fn fdp_excp_only(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fdp_excp_only.get() {
            return Ok(self.fdp_excp_only.borrow());
        }
        self.f_fdp_excp_only.set(true);
        *self.fdp_excp_only.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.fdp_excp_only.borrow())
    }

    /**
     * RDFSBASE, WRFSBASE and similar instructions.
     */
    pub fn fsgsbase(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fsgsbase.get() {
            return Ok(self.fsgsbase.borrow());
        }
        self.f_fsgsbase.set(true);
        *self.fsgsbase.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.fsgsbase.borrow())
    }

    /**
     * Hardware lock elision.
     */
    pub fn hle(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hle.get() {
            return Ok(self.hle.borrow());
        }
        self.f_hle.set(true);
        *self.hle.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.hle.borrow())
    }

    /**
     * INVPCID.
     */
    pub fn invpcid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_invpcid.get() {
            return Ok(self.invpcid.borrow());
        }
        self.f_invpcid.set(true);
        *self.invpcid.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.invpcid.borrow())
    }

    /**
     * Memory protection extensions.
     */
    pub fn mpx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mpx.get() {
            return Ok(self.mpx.borrow());
        }
        self.f_mpx.set(true);
        *self.mpx.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.mpx.borrow())
    }

    /**
     * The x87 selectors are stored as zero.
     */
    pub fn no_fpu_sel(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_no_fpu_sel.get() {
            return Ok(self.no_fpu_sel.borrow());
        }
        self.f_no_fpu_sel.set(true);
        *self.no_fpu_sel.borrow_mut() = (((((*self.raw() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.no_fpu_sel.borrow())
    }

    /**
     * Enforcement of platform quality of service.
     */
    pub fn pqe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pqe.get() {
            return Ok(self.pqe.borrow());
        }
        self.f_pqe.set(true);
        *self.pqe.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pqe.borrow())
    }

    /**
     * Monitoring of platform quality of service.
     */
    pub fn pqm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pqm.get() {
            return Ok(self.pqm.borrow());
        }
        self.f_pqm.set(true);
        *self.pqm.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pqm.borrow())
    }

    /**
     * Processor trace.
     */
    pub fn proc_trace(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_proc_trace.get() {
            return Ok(self.proc_trace.borrow());
        }
        self.f_proc_trace.set(true);
        *self.proc_trace.borrow_mut() = (((((*self.raw() as i32) & (33554432 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.proc_trace.borrow())
    }

    /**
     * RDSEED.
     */
    pub fn rdseed(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rdseed.get() {
            return Ok(self.rdseed.borrow());
        }
        self.f_rdseed.set(true);
        *self.rdseed.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rdseed.borrow())
    }

    /**
     * Restricted transactional memory.
     */
    pub fn rtm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rtm.get() {
            return Ok(self.rtm.borrow());
        }
        self.f_rtm.set(true);
        *self.rtm.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rtm.borrow())
    }

    /**
     * Software guard extensions.
     */
    pub fn sgx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sgx.get() {
            return Ok(self.sgx.borrow());
        }
        self.f_sgx.set(true);
        *self.sgx.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sgx.borrow())
    }

    /**
     * SHA-1 and SHA-256.
     */
    pub fn sha(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sha.get() {
            return Ok(self.sha.borrow());
        }
        self.f_sha.set(true);
        *self.sha.borrow_mut() = (((((*self.raw() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.sha.borrow())
    }

    /**
     * Supervisor code cannot access user pages by accident.
     */
    pub fn smap(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_smap.get() {
            return Ok(self.smap.borrow());
        }
        self.f_smap.set(true);
        *self.smap.borrow_mut() = (((((*self.raw() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.smap.borrow())
    }

    /**
     * Supervisor code cannot execute user pages.
     */
    pub fn smep(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_smep.get() {
            return Ok(self.smep.borrow());
        }
        self.f_smep.set(true);
        *self.smep.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.smep.borrow())
    }

    /**
     * TSC_ADJUST MSR.
     */
    pub fn tsc_adjust(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tsc_adjust.get() {
            return Ok(self.tsc_adjust.borrow());
        }
        self.f_tsc_adjust.set(true);
        *self.tsc_adjust.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.tsc_adjust.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_Features70Ebx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_Features70Ebx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 7 subleaf 0, ecx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L220 CPUID level 0x00000007:0.ecx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_Features70Ecx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafFeatures0>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_avx512_bitalg: Cell<bool>,
    avx512_bitalg: RefCell<bool>,
    f_avx512_vbmi: Cell<bool>,
    avx512_vbmi: RefCell<bool>,
    f_avx512_vbmi2: Cell<bool>,
    avx512_vbmi2: RefCell<bool>,
    f_avx512_vnni: Cell<bool>,
    avx512_vnni: RefCell<bool>,
    f_avx512_vpopcntdq: Cell<bool>,
    avx512_vpopcntdq: RefCell<bool>,
    f_bld: Cell<bool>,
    bld: RefCell<bool>,
    f_cet_ss: Cell<bool>,
    cet_ss: RefCell<bool>,
    f_cldemote: Cell<bool>,
    cldemote: RefCell<bool>,
    f_enqcmd: Cell<bool>,
    enqcmd: RefCell<bool>,
    f_gfni: Cell<bool>,
    gfni: RefCell<bool>,
    f_la57: Cell<bool>,
    la57: RefCell<bool>,
    f_movdir64b: Cell<bool>,
    movdir64b: RefCell<bool>,
    f_movdiri: Cell<bool>,
    movdiri: RefCell<bool>,
    f_ospke: Cell<bool>,
    ospke: RefCell<bool>,
    f_pks: Cell<bool>,
    pks: RefCell<bool>,
    f_pku: Cell<bool>,
    pku: RefCell<bool>,
    f_prefetchwt1: Cell<bool>,
    prefetchwt1: RefCell<bool>,
    f_rdpid: Cell<bool>,
    rdpid: RefCell<bool>,
    f_sgx_lc: Cell<bool>,
    sgx_lc: RefCell<bool>,
    f_tme: Cell<bool>,
    tme: RefCell<bool>,
    f_umip: Cell<bool>,
    umip: RefCell<bool>,
    f_vaes: Cell<bool>,
    vaes: RefCell<bool>,
    f_vpclmulqdq: Cell<bool>,
    vpclmulqdq: RefCell<bool>,
    f_waitpkg: Cell<bool>,
    waitpkg: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_Features70Ecx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafFeatures0;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_Features70Ecx {

    /**
     * AVX-512 bit counting in bytes and words.
     */
    pub fn avx512_bitalg(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_bitalg.get() {
            return Ok(self.avx512_bitalg.borrow());
        }
        self.f_avx512_bitalg.set(true);
        *self.avx512_bitalg.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_bitalg.borrow())
    }

    /**
     * AVX-512 manipulation of bytes in vectors.
     */
    pub fn avx512_vbmi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_vbmi.get() {
            return Ok(self.avx512_vbmi.borrow());
        }
        self.f_avx512_vbmi.set(true);
        *self.avx512_vbmi.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_vbmi.borrow())
    }

    /**
     * More AVX-512 manipulation of bytes in vectors.
     */
    pub fn avx512_vbmi2(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_vbmi2.get() {
            return Ok(self.avx512_vbmi2.borrow());
        }
        self.f_avx512_vbmi2.set(true);
        *self.avx512_vbmi2.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_vbmi2.borrow())
    }

    /**
     * AVX-512 neural network instructions.
     */
    pub fn avx512_vnni(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_vnni.get() {
            return Ok(self.avx512_vnni.borrow());
        }
        self.f_avx512_vnni.set(true);
        *self.avx512_vnni.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_vnni.borrow())
    }

    /**
     * AVX-512 bit counting in doublewords and quadwords.
     */
    pub fn avx512_vpopcntdq(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_vpopcntdq.get() {
            return Ok(self.avx512_vpopcntdq.borrow());
        }
        self.f_avx512_vpopcntdq.set(true);
        *self.avx512_vpopcntdq.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_vpopcntdq.borrow())
    }

    /**
     * Debug exception for locks that hold the bus.
     */
    pub fn bld(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bld.get() {
            return Ok(self.bld.borrow());
        }
        self.f_bld.set(true);
        *self.bld.borrow_mut() = (((((*self.raw() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.bld.borrow())
    }

    /**
     * Shadow stacks.
     */
    pub fn cet_ss(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet_ss.get() {
            return Ok(self.cet_ss.borrow());
        }
        self.f_cet_ss.set(true);
        *self.cet_ss.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.cet_ss.borrow())
    }

    /**
     * CLDEMOTE.
     */
    pub fn cldemote(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cldemote.get() {
            return Ok(self.cldemote.borrow());
        }
        self.f_cldemote.set(true);
        *self.cldemote.borrow_mut() = (((((*self.raw() as i32) & (33554432 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cldemote.borrow())
    }

    /**
     * ENQCMD and ENQCMDS.
     */
    pub fn enqcmd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_enqcmd.get() {
            return Ok(self.enqcmd.borrow());
        }
        self.f_enqcmd.set(true);
        *self.enqcmd.borrow_mut() = (((((*self.raw() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.enqcmd.borrow())
    }

    /**
     * Galois field arithmetic.
     */
    pub fn gfni(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_gfni.get() {
            return Ok(self.gfni.borrow());
        }
        self.f_gfni.set(true);
        *self.gfni.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.gfni.borrow())
    }

    /**
     * Page tables with five levels.
     */
    pub fn la57(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_la57.get() {
            return Ok(self.la57.borrow());
        }
        self.f_la57.set(true);
        *self.la57.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.la57.borrow())
    }

    /**
     * MOVDIR64B.
     */
    pub fn movdir64b(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_movdir64b.get() {
            return Ok(self.movdir64b.borrow());
        }
        self.f_movdir64b.set(true);
        *self.movdir64b.borrow_mut() = (((((*self.raw() as i32) & (268435456 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.movdir64b.borrow())
    }

    /**
     * MOVDIRI.
     */
    pub fn movdiri(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_movdiri.get() {
            return Ok(self.movdiri.borrow());
        }
        self.f_movdiri.set(true);
        *self.movdiri.borrow_mut() = (((((*self.raw() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.movdiri.borrow())
    }

    /**
     * The operating system has enabled protection keys; mirrors cr4.
     */
    pub fn ospke(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ospke.get() {
            return Ok(self.ospke.borrow());
        }
        self.f_ospke.set(true);
        *self.ospke.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ospke.borrow())
    }

    /**
     * Protection keys for supervisor pages.
     */
    pub fn pks(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pks.get() {
            return Ok(self.pks.borrow());
        }
        self.f_pks.set(true);
        *self.pks.borrow_mut() = (((((*self.raw() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pks.borrow())
    }

    /**
     * Protection keys for user pages.
     */
    pub fn pku(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pku.get() {
            return Ok(self.pku.borrow());
        }
        self.f_pku.set(true);
        *self.pku.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pku.borrow())
    }

    /**
     * PREFETCHWT1.
     */
    pub fn prefetchwt1(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_prefetchwt1.get() {
            return Ok(self.prefetchwt1.borrow());
        }
        self.f_prefetchwt1.set(true);
        *self.prefetchwt1.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.prefetchwt1.borrow())
    }

    /**
     * RDPID.
     */
    pub fn rdpid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rdpid.get() {
            return Ok(self.rdpid.borrow());
        }
        self.f_rdpid.set(true);
        *self.rdpid.borrow_mut() = (((((*self.raw() as i32) & (4194304 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rdpid.borrow())
    }

    /**
     * SGX launch configuration.
     */
    pub fn sgx_lc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sgx_lc.get() {
            return Ok(self.sgx_lc.borrow());
        }
        self.f_sgx_lc.set(true);
        *self.sgx_lc.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.sgx_lc.borrow())
    }

    /**
     * Total memory encryption.
     */
    pub fn tme(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tme.get() {
            return Ok(self.tme.borrow());
        }
        self.f_tme.set(true);
        *self.tme.borrow_mut() = (((((*self.raw() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tme.borrow())
    }

    /**
     * User code cannot read descriptor table registers.
     */
    pub fn umip(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_umip.get() {
            return Ok(self.umip.borrow());
        }
        self.f_umip.set(true);
        *self.umip.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.umip.borrow())
    }

    /**
     * AES on vectors.
     */
    pub fn vaes(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vaes.get() {
            return Ok(self.vaes.borrow());
        }
        self.f_vaes.set(true);
        *self.vaes.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.vaes.borrow())
    }

    /**
     * Carry-less multiplication on vectors.
     */
    pub fn vpclmulqdq(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vpclmulqdq.get() {
            return Ok(self.vpclmulqdq.borrow());
        }
        self.f_vpclmulqdq.set(true);
        *self.vpclmulqdq.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.vpclmulqdq.borrow())
    }

    /**
     * UMONITOR, UMWAIT and TPAUSE.
     */
    pub fn waitpkg(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_waitpkg.get() {
            return Ok(self.waitpkg.borrow());
        }
        self.f_waitpkg.set(true);
        *self.waitpkg.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.waitpkg.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_Features70Ecx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_Features70Ecx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 7 subleaf 0, edx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L273 CPUID level 0x00000007:0.edx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_Features70Edx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafFeatures0>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_amx_bf16: Cell<bool>,
    amx_bf16: RefCell<bool>,
    f_amx_int8: Cell<bool>,
    amx_int8: RefCell<bool>,
    f_amx_tile: Cell<bool>,
    amx_tile: RefCell<bool>,
    f_arch_caps: Cell<bool>,
    arch_caps: RefCell<bool>,
    f_arch_lbr: Cell<bool>,
    arch_lbr: RefCell<bool>,
    f_avx512_4fmaps: Cell<bool>,
    avx512_4fmaps: RefCell<bool>,
    f_avx512_4vnniw: Cell<bool>,
    avx512_4vnniw: RefCell<bool>,
    f_avx512_fp16: Cell<bool>,
    avx512_fp16: RefCell<bool>,
    f_avx512_vp2intersect: Cell<bool>,
    avx512_vp2intersect: RefCell<bool>,
    f_cet_ibt: Cell<bool>,
    cet_ibt: RefCell<bool>,
    f_core_caps: Cell<bool>,
    core_caps: RefCell<bool>,
    f_fsrm: Cell<bool>,
    fsrm: RefCell<bool>,
    f_hybrid: Cell<bool>,
    hybrid: RefCell<bool>,
    f_ibrsb: Cell<bool>,
    ibrsb: RefCell<bool>,
    f_l1d_flush: Cell<bool>,
    l1d_flush: RefCell<bool>,
    f_md_clear: Cell<bool>,
    md_clear: RefCell<bool>,
    f_pconfig: Cell<bool>,
    pconfig: RefCell<bool>,
    f_rtm_always_abort: Cell<bool>,
    rtm_always_abort: RefCell<bool>,
    f_serialize: Cell<bool>,
    serialize: RefCell<bool>,
    f_sgx_keys: Cell<bool>,
    sgx_keys: RefCell<bool>,
    f_srbds_ctrl: Cell<bool>,
    srbds_ctrl: RefCell<bool>,
    f_ssbd: Cell<bool>,
    ssbd: RefCell<bool>,
    f_stibp: Cell<bool>,
    stibp: RefCell<bool>,
    f_tsx_force_abort: Cell<bool>,
    tsx_force_abort: RefCell<bool>,
    f_tsxldtrk: Cell<bool>,
    tsxldtrk: RefCell<bool>,
    f_uintr: Cell<bool>,
    uintr: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_Features70Edx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafFeatures0;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_Features70Edx {

    /**
     * AMX on bfloat16 numbers.
     */
    pub fn amx_bf16(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amx_bf16.get() {
            return Ok(self.amx_bf16.borrow());
        }
        self.f_amx_bf16.set(true);
        *self.amx_bf16.borrow_mut() = (((((*self.raw() as i32) & (4194304 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amx_bf16.borrow())
    }

    /**
     * AMX on 8-bit integers.
     */
    pub fn amx_int8(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amx_int8.get() {
            return Ok(self.amx_int8.borrow());
        }
        self.f_amx_int8.set(true);
        *self.amx_int8.borrow_mut() = (((((*self.raw() as i32) & (33554432 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amx_int8.borrow())
    }

    /**
     * AMX tiles.
     */
    pub fn amx_tile(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amx_tile.get() {
            return Ok(self.amx_tile.borrow());
        }
        self.f_amx_tile.set(true);
        *self.amx_tile.borrow_mut() = (((((*self.raw() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amx_tile.borrow())
    }

    /**
     * ARCH_CAPABILITIES MSR.
     */
    pub fn arch_caps(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_arch_caps.get() {
            return Ok(self.arch_caps.borrow());
        }
        self.f_arch_caps.set(true);
        *self.arch_caps.borrow_mut() = (((((*self.raw() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.arch_caps.borrow())
    }

    /**
     * Architectural last branch records.
     */
    pub fn arch_lbr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_arch_lbr.get() {
            return Ok(self.arch_lbr.borrow());
        }
        self.f_arch_lbr.set(true);
        *self.arch_lbr.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.arch_lbr.borrow())
    }

    /**
     * Multiply-accumulate instructions of Xeon Phi.
     */
    pub fn avx512_4fmaps(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_4fmaps.get() {
            return Ok(self.avx512_4fmaps.borrow());
        }
        self.f_avx512_4fmaps.set(true);
        *self.avx512_4fmaps.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_4fmaps.borrow())
    }

    /**
     * Neural network instructions of Xeon Phi.
     */
    pub fn avx512_4vnniw(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_4vnniw.get() {
            return Ok(self.avx512_4vnniw.borrow());
        }
        self.f_avx512_4vnniw.set(true);
        *self.avx512_4vnniw.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_4vnniw.borrow())
    }

    /**
     * AVX-512 on half-precision floats.
     */
    pub fn avx512_fp16(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_fp16.get() {
            return Ok(self.avx512_fp16.borrow());
        }
        self.f_avx512_fp16.set(true);
        *self.avx512_fp16.borrow_mut() = (((((*self.raw() as i32) & (8388608 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_fp16.borrow())
    }

    /**
     * VP2INTERSECTD and VP2INTERSECTQ.
     */
    pub fn avx512_vp2intersect(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_vp2intersect.get() {
            return Ok(self.avx512_vp2intersect.borrow());
        }
        self.f_avx512_vp2intersect.set(true);
        *self.avx512_vp2intersect.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_vp2intersect.borrow())
    }

    /**
     * Indirect branch tracking.
     */
    pub fn cet_ibt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet_ibt.get() {
            return Ok(self.cet_ibt.borrow());
        }
        self.f_cet_ibt.set(true);
        *self.cet_ibt.borrow_mut() = (((((*self.raw() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cet_ibt.borrow())
    }

    /**
     * CORE_CAPABILITIES MSR.
     */
    pub fn core_caps(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_core_caps.get() {
            return Ok(self.core_caps.borrow());
        }
        self.f_core_caps.set(true);
        *self.core_caps.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.core_caps.borrow())
    }

    /**
     * REP MOVSB is fast for short strings.
     */
    pub fn fsrm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fsrm.get() {
            return Ok(self.fsrm.borrow());
        }
        self.f_fsrm.set(true);
        *self.fsrm.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.fsrm.borrow())
    }

    /**
     * Cores of more than one kind.
     */
    pub fn hybrid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hybrid.get() {
            return Ok(self.hybrid.borrow());
        }
        self.f_hybrid.set(true);
        *self.hybrid.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.hybrid.borrow())
    }

    /**
     * IBRS and IBPB, as Intel enumerates them.
     */
    pub fn ibrsb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ibrsb.get() {
            return Ok(self.ibrsb.borrow());
        }
        self.f_ibrsb.set(true);
        *self.ibrsb.borrow_mut() = (((((*self.raw() as i32) & (67108864 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ibrsb.borrow())
    }

    /**
     * FLUSH_CMD MSR.
     */
    pub fn l1d_flush(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_l1d_flush.get() {
            return Ok(self.l1d_flush.borrow());
        }
        self.f_l1d_flush.set(true);
        *self.l1d_flush.borrow_mut() = (((((*self.raw() as i32) & (268435456 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.l1d_flush.borrow())
    }

    /**
     * VERW overwrites the processor's buffers.
     */
    pub fn md_clear(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_md_clear.get() {
            return Ok(self.md_clear.borrow());
        }
        self.f_md_clear.set(true);
        *self.md_clear.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.md_clear.borrow())
    }

    /**
     * PCONFIG.
     */
    pub fn pconfig(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pconfig.get() {
            return Ok(self.pconfig.borrow());
        }
        self.f_pconfig.set(true);
        *self.pconfig.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pconfig.borrow())
    }

    /**
     * Transactions always abort.
     */
    pub fn rtm_always_abort(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rtm_always_abort.get() {
            return Ok(self.rtm_always_abort.borrow());
        }
        self.f_rtm_always_abort.set(true);
        *self.rtm_always_abort.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rtm_always_abort.borrow())
    }

    /**
     * SERIALIZE.
     */
    pub fn serialize(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_serialize.get() {
            return Ok(self.serialize.borrow());
        }
        self.f_serialize.set(true);
        *self.serialize.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.serialize.borrow())
    }

    /**
     * SGX attestation keys.
     */
    pub fn sgx_keys(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sgx_keys.get() {
            return Ok(self.sgx_keys.borrow());
        }
        self.f_sgx_keys.set(true);
        *self.sgx_keys.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sgx_keys.borrow())
    }

    /**
     * MCU_OPT_CTRL can disable the RDRAND mitigation.
     */
    pub fn srbds_ctrl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_srbds_ctrl.get() {
            return Ok(self.srbds_ctrl.borrow());
        }
        self.f_srbds_ctrl.set(true);
        *self.srbds_ctrl.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.srbds_ctrl.borrow())
    }

    /**
     * Speculative store bypass can be disabled, as Intel enumerates it.
     */
    pub fn ssbd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ssbd.get() {
            return Ok(self.ssbd.borrow());
        }
        self.f_ssbd.set(true);
        *self.ssbd.borrow_mut() = (((((*self.raw() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ssbd.borrow())
    }

    /**
     * Single-thread indirect branch predictors, as Intel enumerates them.
     */
    pub fn stibp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_stibp.get() {
            return Ok(self.stibp.borrow());
        }
        self.f_stibp.set(true);
        *self.stibp.borrow_mut() = (((((*self.raw() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.stibp.borrow())
    }

    /**
     * TSX_FORCE_ABORT MSR.
     */
    pub fn tsx_force_abort(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tsx_force_abort.get() {
            return Ok(self.tsx_force_abort.borrow());
        }
        self.f_tsx_force_abort.set(true);
        *self.tsx_force_abort.borrow_mut() = (((((*self.raw() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tsx_force_abort.borrow())
    }

    /**
     * Tracking of loads in a transaction can be suspended.
     */
    pub fn tsxldtrk(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tsxldtrk.get() {
            return Ok(self.tsxldtrk.borrow());
        }
        self.f_tsxldtrk.set(true);
        *self.tsxldtrk.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tsxldtrk.borrow())
    }

    /**
     * Interrupts delivered to user code.
     */
    pub fn uintr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_uintr.get() {
            return Ok(self.uintr.borrow());
        }
        self.f_uintr.set(true);
        *self.uintr.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.uintr.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_Features70Edx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_Features70Edx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 7 subleaf 1, eax.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L301 CPUID level 0x00000007:1.eax
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_Features71Eax {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafFeatures1>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_amx_fp16: Cell<bool>,
    amx_fp16: RefCell<bool>,
    f_arch_perf_mon: Cell<bool>,
    arch_perf_mon: RefCell<bool>,
    f_avx512_bf16: Cell<bool>,
    avx512_bf16: RefCell<bool>,
    f_avx_ifma: Cell<bool>,
    avx_ifma: RefCell<bool>,
    f_avx_vnni: Cell<bool>,
    avx_vnni: RefCell<bool>,
    f_cmpccxadd: Cell<bool>,
    cmpccxadd: RefCell<bool>,
    f_fred: Cell<bool>,
    fred: RefCell<bool>,
    f_fsrcs: Cell<bool>,
    fsrcs: RefCell<bool>,
    f_fsrs: Cell<bool>,
    fsrs: RefCell<bool>,
    f_fzrm: Cell<bool>,
    fzrm: RefCell<bool>,
    f_lam: Cell<bool>,
    lam: RefCell<bool>,
    f_lass: Cell<bool>,
    lass: RefCell<bool>,
    f_lkgs: Cell<bool>,
    lkgs: RefCell<bool>,
    f_movrs: Cell<bool>,
    movrs: RefCell<bool>,
    f_msrlist: Cell<bool>,
    msrlist: RefCell<bool>,
    f_nmi_src: Cell<bool>,
    nmi_src: RefCell<bool>,
    f_no_invd: Cell<bool>,
    no_invd: RefCell<bool>,
    f_sha512: Cell<bool>,
    sha512: RefCell<bool>,
    f_sm3: Cell<bool>,
    sm3: RefCell<bool>,
    f_sm4: Cell<bool>,
    sm4: RefCell<bool>,
    f_wrmsrns: Cell<bool>,
    wrmsrns: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_Features71Eax {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafFeatures1;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_Features71Eax {

    /**
     * AMX on half-precision floats.
     */
    pub fn amx_fp16(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amx_fp16.get() {
            return Ok(self.amx_fp16.borrow());
        }
        self.f_amx_fp16.set(true);
        *self.amx_fp16.borrow_mut() = (((((*self.raw() as i32) & (2097152 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amx_fp16.borrow())
    }

    /**
     * Architectural performance monitoring leaf.
     */
    pub fn arch_perf_mon(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_arch_perf_mon.get() {
            return Ok(self.arch_perf_mon.borrow());
        }
        self.f_arch_perf_mon.set(true);
        *self.arch_perf_mon.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.arch_perf_mon.borrow())
    }

    /**
     * AVX-512 on bfloat16 numbers.
     */
    pub fn avx512_bf16(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_bf16.get() {
            return Ok(self.avx512_bf16.borrow());
        }
        self.f_avx512_bf16.set(true);
        *self.avx512_bf16.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_bf16.borrow())
    }

    /**
     * Integer fused multiply-add in AVX.
     */
    pub fn avx_ifma(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx_ifma.get() {
            return Ok(self.avx_ifma.borrow());
        }
        self.f_avx_ifma.set(true);
        *self.avx_ifma.borrow_mut() = (((((*self.raw() as i32) & (8388608 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx_ifma.borrow())
    }

    /**
     * Neural network instructions in AVX.
     */
    pub fn avx_vnni(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx_vnni.get() {
            return Ok(self.avx_vnni.borrow());
        }
        self.f_avx_vnni.set(true);
        *self.avx_vnni.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx_vnni.borrow())
    }

    /**
     * Compare, exchange and add in one instruction.
     */
    pub fn cmpccxadd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cmpccxadd.get() {
            return Ok(self.cmpccxadd.borrow());
        }
        self.f_cmpccxadd.set(true);
        *self.cmpccxadd.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.cmpccxadd.borrow())
    }

    /**
     * Flexible return and event delivery.
     */
    pub fn fred(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fred.get() {
            return Ok(self.fred.borrow());
        }
        self.f_fred.set(true);
        *self.fred.borrow_mut() = (((((*self.raw() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fred.borrow())
    }

    /**
     * REP CMPSB and SCASB are fast for short strings.
     */
    pub fn fsrcs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fsrcs.get() {
            return Ok(self.fsrcs.borrow());
        }
        self.f_fsrcs.set(true);
        *self.fsrcs.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fsrcs.borrow())
    }

    /**
     * REP STOSB is fast for short strings.
     */
    pub fn fsrs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fsrs.get() {
            return Ok(self.fsrs.borrow());
        }
        self.f_fsrs.set(true);
        *self.fsrs.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fsrs.borrow())
    }

    /**
     * REP MOVSB of zero length is fast.
     */
    pub fn fzrm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fzrm.get() {
            return Ok(self.fzrm.borrow());
        }
        self.f_fzrm.set(true);
        *self.fzrm.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fzrm.borrow())
    }

    /**
     * Linear address masking.
     */
    pub fn lam(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lam.get() {
            return Ok(self.lam.borrow());
        }
        self.f_lam.set(true);
        *self.lam.borrow_mut() = (((((*self.raw() as i32) & (67108864 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lam.borrow())
    }

    /**
     * Linear address space separation of supervisor and user.
     */
    pub fn lass(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lass.get() {
            return Ok(self.lass.borrow());
        }
        self.f_lass.set(true);
        *self.lass.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.lass.borrow())
    }

    /**
     * LKGS.
     */
    pub fn lkgs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lkgs.get() {
            return Ok(self.lkgs.borrow());
        }
        self.f_lkgs.set(true);
        *self.lkgs.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lkgs.borrow())
    }

    /**
     * MOVRS, a load of data that others read too.
     */
    pub fn movrs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_movrs.get() {
            return Ok(self.movrs.borrow());
        }
        self.f_movrs.set(true);
        *self.movrs.borrow_mut() = (((((*self.raw() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.movrs.borrow())
    }

    /**
     * RDMSRLIST and WRMSRLIST.
     */
    pub fn msrlist(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_msrlist.get() {
            return Ok(self.msrlist.borrow());
        }
        self.f_msrlist.set(true);
        *self.msrlist.borrow_mut() = (((((*self.raw() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.msrlist.borrow())
    }

    /**
     * NMIs report their source.
     */
    pub fn nmi_src(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_nmi_src.get() {
            return Ok(self.nmi_src.borrow());
        }
        self.f_nmi_src.set(true);
        *self.nmi_src.borrow_mut() = (((((*self.raw() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.nmi_src.borrow())
    }

    /**
     * INVD cannot be executed.
     */
    pub fn no_invd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_no_invd.get() {
            return Ok(self.no_invd.borrow());
        }
        self.f_no_invd.set(true);
        *self.no_invd.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.no_invd.borrow())
    }

    /**
     * SHA-512.
     */
    pub fn sha512(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sha512.get() {
            return Ok(self.sha512.borrow());
        }
        self.f_sha512.set(true);
        *self.sha512.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sha512.borrow())
    }

    /**
     * SM3 hash.
     */
    pub fn sm3(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sm3.get() {
            return Ok(self.sm3.borrow());
        }
        self.f_sm3.set(true);
        *self.sm3.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sm3.borrow())
    }

    /**
     * SM4 cipher.
     */
    pub fn sm4(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sm4.get() {
            return Ok(self.sm4.borrow());
        }
        self.f_sm4.set(true);
        *self.sm4.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sm4.borrow())
    }

    /**
     * WRMSRNS, a WRMSR that does not serialise.
     */
    pub fn wrmsrns(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_wrmsrns.get() {
            return Ok(self.wrmsrns.borrow());
        }
        self.f_wrmsrns.set(true);
        *self.wrmsrns.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.wrmsrns.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_Features71Eax {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_Features71Eax {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 7 subleaf 1, ebx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L343 CPUID level 0x00000007:1.ebx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_Features71Ebx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafFeatures1>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_intel_ppin: Cell<bool>,
    intel_ppin: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_Features71Ebx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafFeatures1;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_Features71Ebx {

    /**
     * Protected processor inventory number.
     */
    pub fn intel_ppin(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_intel_ppin.get() {
            return Ok(self.intel_ppin.borrow());
        }
        self.f_intel_ppin.set(true);
        *self.intel_ppin.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.intel_ppin.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_Features71Ebx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_Features71Ebx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 7 subleaf 1, edx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L357 CPUID level 0x00000007:1.edx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_Features71Edx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafFeatures1>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_amx_complex: Cell<bool>,
    amx_complex: RefCell<bool>,
    f_avx_ne_convert: Cell<bool>,
    avx_ne_convert: RefCell<bool>,
    f_avx_vnni_int16: Cell<bool>,
    avx_vnni_int16: RefCell<bool>,
    f_avx_vnni_int8: Cell<bool>,
    avx_vnni_int8: RefCell<bool>,
    f_cet_sss: Cell<bool>,
    cet_sss: RefCell<bool>,
    f_prefetchi: Cell<bool>,
    prefetchi: RefCell<bool>,
    f_slsm: Cell<bool>,
    slsm: RefCell<bool>,
    f_uiret_uif: Cell<bool>,
    uiret_uif: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_Features71Edx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafFeatures1;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_Features71Edx {

    /**
     * AMX on complex numbers.
     */
    pub fn amx_complex(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amx_complex.get() {
            return Ok(self.amx_complex.borrow());
        }
        self.f_amx_complex.set(true);
        *self.amx_complex.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amx_complex.borrow())
    }

    /**
     * Conversions in AVX that raise no exceptions.
     */
    pub fn avx_ne_convert(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx_ne_convert.get() {
            return Ok(self.avx_ne_convert.borrow());
        }
        self.f_avx_ne_convert.set(true);
        *self.avx_ne_convert.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx_ne_convert.borrow())
    }

    /**
     * 16-bit neural network instructions in AVX.
     */
    pub fn avx_vnni_int16(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx_vnni_int16.get() {
            return Ok(self.avx_vnni_int16.borrow());
        }
        self.f_avx_vnni_int16.set(true);
        *self.avx_vnni_int16.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx_vnni_int16.borrow())
    }

    /**
     * 8-bit neural network instructions in AVX.
     */
    pub fn avx_vnni_int8(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx_vnni_int8.get() {
            return Ok(self.avx_vnni_int8.borrow());
        }
        self.f_avx_vnni_int8.set(true);
        *self.avx_vnni_int8.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx_vnni_int8.borrow())
    }

    /**
     * Supervisor shadow stacks are safe to use.
     */
    pub fn cet_sss(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet_sss.get() {
            return Ok(self.cet_sss.borrow());
        }
        self.f_cet_sss.set(true);
        *self.cet_sss.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cet_sss.borrow())
    }

    /**
     * PREFETCHIT0 and PREFETCHIT1.
     */
    pub fn prefetchi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_prefetchi.get() {
            return Ok(self.prefetchi.borrow());
        }
        self.f_prefetchi.set(true);
        *self.prefetchi.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.prefetchi.borrow())
    }

    /**
     * Static lockstep mode.
     */
    pub fn slsm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_slsm.get() {
            return Ok(self.slsm.borrow());
        }
        self.f_slsm.set(true);
        *self.slsm.borrow_mut() = (((((*self.raw() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.slsm.borrow())
    }

    /**
     * UIRET updates the user interrupt flag.
     */
    pub fn uiret_uif(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_uiret_uif.get() {
            return Ok(self.uiret_uif.borrow());
        }
        self.f_uiret_uif.set(true);
        *self.uiret_uif.borrow_mut() = (((((*self.raw() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.uiret_uif.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_Features71Edx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_Features71Edx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 7 subleaf 2, edx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L346 CPUID level 0x00000007:2.edx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_Features72Edx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafFeatures2>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_bhi_ctrl: Cell<bool>,
    bhi_ctrl: RefCell<bool>,
    f_ddp_ctrl: Cell<bool>,
    ddp_ctrl: RefCell<bool>,
    f_intel_psfd: Cell<bool>,
    intel_psfd: RefCell<bool>,
    f_ipred_ctrl: Cell<bool>,
    ipred_ctrl: RefCell<bool>,
    f_mcdt_no: Cell<bool>,
    mcdt_no: RefCell<bool>,
    f_rrsba_ctrl: Cell<bool>,
    rrsba_ctrl: RefCell<bool>,
    f_uc_lock_dis: Cell<bool>,
    uc_lock_dis: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_Features72Edx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafFeatures2;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_Features72Edx {

    /**
     * SPEC_CTRL can disable branch history for supervisor code.
     */
    pub fn bhi_ctrl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bhi_ctrl.get() {
            return Ok(self.bhi_ctrl.borrow());
        }
        self.f_bhi_ctrl.set(true);
        *self.bhi_ctrl.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.bhi_ctrl.borrow())
    }

    /**
     * SPEC_CTRL can disable data-dependent prefetching.
     */
    pub fn ddp_ctrl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ddp_ctrl.get() {
            return Ok(self.ddp_ctrl.borrow());
        }
        self.f_ddp_ctrl.set(true);
        *self.ddp_ctrl.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ddp_ctrl.borrow())
    }

    /**
     * Predictive store forwarding can be disabled in SPEC_CTRL.
     */
    pub fn intel_psfd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_intel_psfd.get() {
            return Ok(self.intel_psfd.borrow());
        }
        self.f_intel_psfd.set(true);
        *self.intel_psfd.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.intel_psfd.borrow())
    }

    /**
     * SPEC_CTRL restrains indirect branch prediction.
     */
    pub fn ipred_ctrl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ipred_ctrl.get() {
            return Ok(self.ipred_ctrl.borrow());
        }
        self.f_ipred_ctrl.set(true);
        *self.ipred_ctrl.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ipred_ctrl.borrow())
    }

    /**
     * Configuration-dependent timing does not occur.
     */
    pub fn mcdt_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mcdt_no.get() {
            return Ok(self.mcdt_no.borrow());
        }
        self.f_mcdt_no.set(true);
        *self.mcdt_no.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.mcdt_no.borrow())
    }

    /**
     * SPEC_CTRL restrains the return stack's fallback predictor.
     */
    pub fn rrsba_ctrl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rrsba_ctrl.get() {
            return Ok(self.rrsba_ctrl.borrow());
        }
        self.f_rrsba_ctrl.set(true);
        *self.rrsba_ctrl.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.rrsba_ctrl.borrow())
    }

    /**
     * Locks on uncached memory can be forbidden.
     */
    pub fn uc_lock_dis(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_uc_lock_dis.get() {
            return Ok(self.uc_lock_dis.borrow());
        }
        self.f_uc_lock_dis.set(true);
        *self.uc_lock_dis.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.uc_lock_dis.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_Features72Edx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_Features72Edx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 0xd subleaf 1, eax.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L180 CPUID level 0x0000000D:1.eax
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_FeaturesD1Eax {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafXstate1>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_xfd: Cell<bool>,
    xfd: RefCell<bool>,
    f_xgetbv1: Cell<bool>,
    xgetbv1: RefCell<bool>,
    f_xsavec: Cell<bool>,
    xsavec: RefCell<bool>,
    f_xsaveopt: Cell<bool>,
    xsaveopt: RefCell<bool>,
    f_xsaves: Cell<bool>,
    xsaves: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_FeaturesD1Eax {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafXstate1;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_FeaturesD1Eax {

    /**
     * Extended feature disable MSRs.
     */
    pub fn xfd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xfd.get() {
            return Ok(self.xfd.borrow());
        }
        self.f_xfd.set(true);
        *self.xfd.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.xfd.borrow())
    }

    /**
     * XGETBV with ecx 1.
     */
    pub fn xgetbv1(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xgetbv1.get() {
            return Ok(self.xgetbv1.borrow());
        }
        self.f_xgetbv1.set(true);
        *self.xgetbv1.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.xgetbv1.borrow())
    }

    /**
     * XSAVEC and the compacted format.
     */
    pub fn xsavec(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xsavec.get() {
            return Ok(self.xsavec.borrow());
        }
        self.f_xsavec.set(true);
        *self.xsavec.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.xsavec.borrow())
    }

    /**
     * XSAVEOPT.
     */
    pub fn xsaveopt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xsaveopt.get() {
            return Ok(self.xsaveopt.borrow());
        }
        self.f_xsaveopt.set(true);
        *self.xsaveopt.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.xsaveopt.borrow())
    }

    /**
     * XSAVES, XRSTORS and the XSS MSR.
     */
    pub fn xsaves(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xsaves.get() {
            return Ok(self.xsaves.borrow());
        }
        self.f_xsaves.set(true);
        *self.xsaves.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.xsaves.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_FeaturesD1Eax {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_FeaturesD1Eax {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 0x80000001, ecx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L156 CPUID level 0x80000001.ecx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_FeaturesE1Ecx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafExtendedFeatures>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_abm: Cell<bool>,
    abm: RefCell<bool>,
    f_addr_msk_ext: Cell<bool>,
    addr_msk_ext: RefCell<bool>,
    f_amd_3dnowprefetch: Cell<bool>,
    amd_3dnowprefetch: RefCell<bool>,
    f_cmp_legacy: Cell<bool>,
    cmp_legacy: RefCell<bool>,
    f_cr8_legacy: Cell<bool>,
    cr8_legacy: RefCell<bool>,
    f_dbext: Cell<bool>,
    dbext: RefCell<bool>,
    f_extapic: Cell<bool>,
    extapic: RefCell<bool>,
    f_fma4: Cell<bool>,
    fma4: RefCell<bool>,
    f_ibs: Cell<bool>,
    ibs: RefCell<bool>,
    f_lahf_lm: Cell<bool>,
    lahf_lm: RefCell<bool>,
    f_lwp: Cell<bool>,
    lwp: RefCell<bool>,
    f_misalignsse: Cell<bool>,
    misalignsse: RefCell<bool>,
    f_monitorx: Cell<bool>,
    monitorx: RefCell<bool>,
    f_nodeid_msr: Cell<bool>,
    nodeid_msr: RefCell<bool>,
    f_osvw: Cell<bool>,
    osvw: RefCell<bool>,
    f_skinit: Cell<bool>,
    skinit: RefCell<bool>,
    f_sse4a: Cell<bool>,
    sse4a: RefCell<bool>,
    f_svm: Cell<bool>,
    svm: RefCell<bool>,
    f_tbm: Cell<bool>,
    tbm: RefCell<bool>,
    f_topoext: Cell<bool>,
    topoext: RefCell<bool>,
    f_wdt: Cell<bool>,
    wdt: RefCell<bool>,
    f_xop: Cell<bool>,
    xop: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_FeaturesE1Ecx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafExtendedFeatures;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_FeaturesE1Ecx {

    /**
     * LZCNT (and POPCNT).
     */
    pub fn abm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_abm.get() {
            return Ok(self.abm.borrow());
        }
        self.f_abm.set(true);
        *self.abm.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.abm.borrow())
    }

    /**
     * Address masks of breakpoints cover 32 bits.
     */
    pub fn addr_msk_ext(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_addr_msk_ext.get() {
            return Ok(self.addr_msk_ext.borrow());
        }
        self.f_addr_msk_ext.set(true);
        *self.addr_msk_ext.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.addr_msk_ext.borrow())
    }

    /**
     * PREFETCH and PREFETCHW.
     */
    pub fn amd_3dnowprefetch(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amd_3dnowprefetch.get() {
            return Ok(self.amd_3dnowprefetch.borrow());
        }
        self.f_amd_3dnowprefetch.set(true);
        *self.amd_3dnowprefetch.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amd_3dnowprefetch.borrow())
    }

    /**
     * Logical processors that leaf 1 counts are cores, not threads.
     */
    pub fn cmp_legacy(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cmp_legacy.get() {
            return Ok(self.cmp_legacy.borrow());
        }
        self.f_cmp_legacy.set(true);
        *self.cmp_legacy.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.cmp_legacy.borrow())
    }

    /**
     * cr8 is reachable outside long mode.
     */
    pub fn cr8_legacy(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cr8_legacy.get() {
            return Ok(self.cr8_legacy.borrow());
        }
        self.f_cr8_legacy.set(true);
        *self.cr8_legacy.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.cr8_legacy.borrow())
    }

    /**
     * Data breakpoints with an address mask.
     */
    pub fn dbext(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_dbext.get() {
            return Ok(self.dbext.borrow());
        }
        self.f_dbext.set(true);
        *self.dbext.borrow_mut() = (((((*self.raw() as i32) & (67108864 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.dbext.borrow())
    }

    /**
     * Extended local APIC registers.
     */
    pub fn extapic(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_extapic.get() {
            return Ok(self.extapic.borrow());
        }
        self.f_extapic.set(true);
        *self.extapic.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.extapic.borrow())
    }

    /**
     * FMA with four operands.
     */
    pub fn fma4(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fma4.get() {
            return Ok(self.fma4.borrow());
        }
        self.f_fma4.set(true);
        *self.fma4.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fma4.borrow())
    }

    /**
     * Instruction-based sampling.
     */
    pub fn ibs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ibs.get() {
            return Ok(self.ibs.borrow());
        }
        self.f_ibs.set(true);
        *self.ibs.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ibs.borrow())
    }

    /**
     * LAHF and SAHF in long mode.
     */
    pub fn lahf_lm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lahf_lm.get() {
            return Ok(self.lahf_lm.borrow());
        }
        self.f_lahf_lm.set(true);
        *self.lahf_lm.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.lahf_lm.borrow())
    }

    /**
     * Lightweight profiling.
     */
    pub fn lwp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lwp.get() {
            return Ok(self.lwp.borrow());
        }
        self.f_lwp.set(true);
        *self.lwp.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lwp.borrow())
    }

    /**
     * SSE operands in memory may be unaligned.
     */
    pub fn misalignsse(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_misalignsse.get() {
            return Ok(self.misalignsse.borrow());
        }
        self.f_misalignsse.set(true);
        *self.misalignsse.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.misalignsse.borrow())
    }

    /**
     * MONITORX and MWAITX.
     */
    pub fn monitorx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_monitorx.get() {
            return Ok(self.monitorx.borrow());
        }
        self.f_monitorx.set(true);
        *self.monitorx.borrow_mut() = (((((*self.raw() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.monitorx.borrow())
    }

    /**
     * MSR with the node id.
     */
    pub fn nodeid_msr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_nodeid_msr.get() {
            return Ok(self.nodeid_msr.borrow());
        }
        self.f_nodeid_msr.set(true);
        *self.nodeid_msr.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.nodeid_msr.borrow())
    }

    /**
     * MSRs list the workarounds that the operating system should apply (OSVW).
     */
    pub fn osvw(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_osvw.get() {
            return Ok(self.osvw.borrow());
        }
        self.f_osvw.set(true);
        *self.osvw.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.osvw.borrow())
    }

    /**
     * SKINIT and STGI.
     */
    pub fn skinit(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_skinit.get() {
            return Ok(self.skinit.borrow());
        }
        self.f_skinit.set(true);
        *self.skinit.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.skinit.borrow())
    }

    /**
     * SSE4A.
     */
    pub fn sse4a(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sse4a.get() {
            return Ok(self.sse4a.borrow());
        }
        self.f_sse4a.set(true);
        *self.sse4a.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sse4a.borrow())
    }

    /**
     * AMD's secure virtual machine.
     */
    pub fn svm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_svm.get() {
            return Ok(self.svm.borrow());
        }
        self.f_svm.set(true);
        *self.svm.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.svm.borrow())
    }

    /**
     * Trailing bit manipulation.
     */
    pub fn tbm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tbm.get() {
            return Ok(self.tbm.borrow());
        }
        self.f_tbm.set(true);
        *self.tbm.borrow_mut() = (((((*self.raw() as i32) & (2097152 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tbm.borrow())
    }

    /**
     * Topology leaves 0x8000001d and 0x8000001e.
     */
    pub fn topoext(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_topoext.get() {
            return Ok(self.topoext.borrow());
        }
        self.f_topoext.set(true);
        *self.topoext.borrow_mut() = (((((*self.raw() as i32) & (4194304 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.topoext.borrow())
    }

    /**
     * Watchdog timer.
     */
    pub fn wdt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_wdt.get() {
            return Ok(self.wdt.borrow());
        }
        self.f_wdt.set(true);
        *self.wdt.borrow_mut() = (((((*self.raw() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.wdt.borrow())
    }

    /**
     * XOP.
     */
    pub fn xop(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xop.get() {
            return Ok(self.xop.borrow());
        }
        self.f_xop.set(true);
        *self.xop.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.xop.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_FeaturesE1Ecx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_FeaturesE1Ecx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L145 CPUID level 0x80000001.edx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_FeaturesE1Edx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafExtendedFeatures>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_amd_3dnow: Cell<bool>,
    amd_3dnow: RefCell<bool>,
    f_amd_3dnowext: Cell<bool>,
    amd_3dnowext: RefCell<bool>,
    f_ffxsr: Cell<bool>,
    ffxsr: RefCell<bool>,
    f_lm: Cell<bool>,
    lm: RefCell<bool>,
    f_mmxext: Cell<bool>,
    mmxext: RefCell<bool>,
    f_nx: Cell<bool>,
    nx: RefCell<bool>,
    f_page1gb: Cell<bool>,
    page1gb: RefCell<bool>,
    f_rdtscp: Cell<bool>,
    rdtscp: RefCell<bool>,
    f_syscall: Cell<bool>,
    syscall: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_FeaturesE1Edx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafExtendedFeatures;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_FeaturesE1Edx {

    /**
     * 3DNow!.
     */
    pub fn amd_3dnow(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amd_3dnow.get() {
            return Ok(self.amd_3dnow.borrow());
        }
        self.f_amd_3dnow.set(true);
        *self.amd_3dnow.borrow_mut() = (((((*self.raw() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.amd_3dnow.borrow())
    }

    /**
     * Extensions of 3DNow!.
     */
    pub fn amd_3dnowext(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amd_3dnowext.get() {
            return Ok(self.amd_3dnowext.borrow());
        }
        self.f_amd_3dnowext.set(true);
        *self.amd_3dnowext.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amd_3dnowext.borrow())
    }

    /**
     * FXSAVE and FXRSTOR can leave out the XMM registers.
     */
    pub fn ffxsr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ffxsr.get() {
            return Ok(self.ffxsr.borrow());
        }
        self.f_ffxsr.set(true);
        *self.ffxsr.borrow_mut() = (((((*self.raw() as i32) & (33554432 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ffxsr.borrow())
    }

    /**
     * Long mode.
     */
    pub fn lm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lm.get() {
            return Ok(self.lm.borrow());
        }
        self.f_lm.set(true);
        *self.lm.borrow_mut() = (((((*self.raw() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lm.borrow())
    }

    /**
     * AMD's extensions of MMX.
     */
    pub fn mmxext(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mmxext.get() {
            return Ok(self.mmxext.borrow());
        }
        self.f_mmxext.set(true);
        *self.mmxext.borrow_mut() = (((((*self.raw() as i32) & (4194304 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.mmxext.borrow())
    }

    /**
     * Pages can be marked as not executable.
     */
    pub fn nx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_nx.get() {
            return Ok(self.nx.borrow());
        }
        self.f_nx.set(true);
        *self.nx.borrow_mut() = (((((*self.raw() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.nx.borrow())
    }

    /**
     * 1 GiB pages.
     */
    pub fn page1gb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_page1gb.get() {
            return Ok(self.page1gb.borrow());
        }
        self.f_page1gb.set(true);
        *self.page1gb.borrow_mut() = (((((*self.raw() as i32) & (67108864 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.page1gb.borrow())
    }

    /**
     * RDTSCP and the TSC_AUX MSR.
     */
    pub fn rdtscp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rdtscp.get() {
            return Ok(self.rdtscp.borrow());
        }
        self.f_rdtscp.set(true);
        *self.rdtscp.borrow_mut() = (((((*self.raw() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rdtscp.borrow())
    }

    /**
     * SYSCALL and SYSRET.
     */
    pub fn syscall(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_syscall.get() {
            return Ok(self.syscall.borrow());
        }
        self.f_syscall.set(true);
        *self.syscall.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.syscall.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_FeaturesE1Edx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_FeaturesE1Edx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 0x80000021, eax.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L323 CPUID level 0x80000021.eax
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_FeaturesE21Eax {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafExtendedFeatures2>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_amd_fsrc: Cell<bool>,
    amd_fsrc: RefCell<bool>,
    f_amd_fsrs: Cell<bool>,
    amd_fsrs: RefCell<bool>,
    f_amd_prefetchi: Cell<bool>,
    amd_prefetchi: RefCell<bool>,
    f_auto_ibrs: Cell<bool>,
    auto_ibrs: RefCell<bool>,
    f_avx512_bmm: Cell<bool>,
    avx512_bmm: RefCell<bool>,
    f_cpuid_user_dis: Cell<bool>,
    cpuid_user_dis: RefCell<bool>,
    f_epsf: Cell<bool>,
    epsf: RefCell<bool>,
    f_fs_gs_ns: Cell<bool>,
    fs_gs_ns: RefCell<bool>,
    f_fsrsc: Cell<bool>,
    fsrsc: RefCell<bool>,
    f_ibpb_brtype: Cell<bool>,
    ibpb_brtype: RefCell<bool>,
    f_lfence_dispatch: Cell<bool>,
    lfence_dispatch: RefCell<bool>,
    f_no_nest_bp: Cell<bool>,
    no_nest_bp: RefCell<bool>,
    f_nscb: Cell<bool>,
    nscb: RefCell<bool>,
    f_sbpb: Cell<bool>,
    sbpb: RefCell<bool>,
    f_srso_msr_fix: Cell<bool>,
    srso_msr_fix: RefCell<bool>,
    f_srso_no: Cell<bool>,
    srso_no: RefCell<bool>,
    f_srso_us_no: Cell<bool>,
    srso_us_no: RefCell<bool>,
    f_verw_clear: Cell<bool>,
    verw_clear: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_FeaturesE21Eax {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafExtendedFeatures2;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_FeaturesE21Eax {

    /**
     * REP CMPSB is fast for short strings.
     */
    pub fn amd_fsrc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amd_fsrc.get() {
            return Ok(self.amd_fsrc.borrow());
        }
        self.f_amd_fsrc.set(true);
        *self.amd_fsrc.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amd_fsrc.borrow())
    }

    /**
     * REP STOSB is fast for short strings.
     */
    pub fn amd_fsrs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amd_fsrs.get() {
            return Ok(self.amd_fsrs.borrow());
        }
        self.f_amd_fsrs.set(true);
        *self.amd_fsrs.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amd_fsrs.borrow())
    }

    /**
     * PREFETCHIT0 and PREFETCHIT1.
     */
    pub fn amd_prefetchi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amd_prefetchi.get() {
            return Ok(self.amd_prefetchi.borrow());
        }
        self.f_amd_prefetchi.set(true);
        *self.amd_prefetchi.borrow_mut() = (((((*self.raw() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amd_prefetchi.borrow())
    }

    /**
     * IBRS can be enabled automatically.
     */
    pub fn auto_ibrs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_auto_ibrs.get() {
            return Ok(self.auto_ibrs.borrow());
        }
        self.f_auto_ibrs.set(true);
        *self.auto_ibrs.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.auto_ibrs.borrow())
    }

    /**
     * AVX-512 bit matrix multiplication.
     */
    pub fn avx512_bmm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx512_bmm.get() {
            return Ok(self.avx512_bmm.borrow());
        }
        self.f_avx512_bmm.set(true);
        *self.avx512_bmm.borrow_mut() = (((((*self.raw() as i32) & (8388608 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx512_bmm.borrow())
    }

    /**
     * CPUID can be disabled for user code.
     */
    pub fn cpuid_user_dis(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cpuid_user_dis.get() {
            return Ok(self.cpuid_user_dis.borrow());
        }
        self.f_cpuid_user_dis.set(true);
        *self.cpuid_user_dis.borrow_mut() = (((((*self.raw() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cpuid_user_dis.borrow())
    }

    /**
     * Enhanced predictive store forwarding.
     */
    pub fn epsf(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_epsf.get() {
            return Ok(self.epsf.borrow());
        }
        self.f_epsf.set(true);
        *self.epsf.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.epsf.borrow())
    }

    /**
     * Writing the FS and GS base MSRs does not serialise.
     */
    pub fn fs_gs_ns(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fs_gs_ns.get() {
            return Ok(self.fs_gs_ns.borrow());
        }
        self.f_fs_gs_ns.set(true);
        *self.fs_gs_ns.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.fs_gs_ns.borrow())
    }

    /**
     * REP SCASB is fast for short strings.
     */
    pub fn fsrsc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fsrsc.get() {
            return Ok(self.fsrsc.borrow());
        }
        self.f_fsrsc.set(true);
        *self.fsrsc.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fsrsc.borrow())
    }

    /**
     * IBPB flushes predicted branch types too.
     */
    pub fn ibpb_brtype(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ibpb_brtype.get() {
            return Ok(self.ibpb_brtype.borrow());
        }
        self.f_ibpb_brtype.set(true);
        *self.ibpb_brtype.borrow_mut() = (((((*self.raw() as i32) & (268435456 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ibpb_brtype.borrow())
    }

    /**
     * LFENCE always holds back dispatch.
     */
    pub fn lfence_dispatch(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lfence_dispatch.get() {
            return Ok(self.lfence_dispatch.borrow());
        }
        self.f_lfence_dispatch.set(true);
        *self.lfence_dispatch.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.lfence_dispatch.borrow())
    }

    /**
     * No data breakpoints within breakpoints.
     */
    pub fn no_nest_bp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_no_nest_bp.get() {
            return Ok(self.no_nest_bp.borrow());
        }
        self.f_no_nest_bp.set(true);
        *self.no_nest_bp.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.no_nest_bp.borrow())
    }

    /**
     * A null selector clears the segment's base and limit.
     */
    pub fn nscb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_nscb.get() {
            return Ok(self.nscb.borrow());
        }
        self.f_nscb.set(true);
        *self.nscb.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.nscb.borrow())
    }

    /**
     * Selective branch predictor barrier.
     */
    pub fn sbpb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sbpb.get() {
            return Ok(self.sbpb.borrow());
        }
        self.f_sbpb.set(true);
        *self.sbpb.borrow_mut() = (((((*self.raw() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.sbpb.borrow())
    }

    /**
     * An MSR bit reduces speculation against return stack overflow.
     */
    pub fn srso_msr_fix(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_srso_msr_fix.get() {
            return Ok(self.srso_msr_fix.borrow());
        }
        self.f_srso_msr_fix.set(true);
        *self.srso_msr_fix.borrow_mut() = (((((*self.raw() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.srso_msr_fix.borrow())
    }

    /**
     * Not vulnerable to speculative return stack overflow.
     */
    pub fn srso_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_srso_no.get() {
            return Ok(self.srso_no.borrow());
        }
        self.f_srso_no.set(true);
        *self.srso_no.borrow_mut() = (((((*self.raw() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.srso_no.borrow())
    }

    /**
     * Not vulnerable to speculative return stack overflow between user and supervisor.
     */
    pub fn srso_us_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_srso_us_no.get() {
            return Ok(self.srso_us_no.borrow());
        }
        self.f_srso_us_no.set(true);
        *self.srso_us_no.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.srso_us_no.borrow())
    }

    /**
     * VERW overwrites the processor's buffers.
     */
    pub fn verw_clear(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_verw_clear.get() {
            return Ok(self.verw_clear.borrow());
        }
        self.f_verw_clear.set(true);
        *self.verw_clear.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.verw_clear.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_FeaturesE21Eax {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_FeaturesE21Eax {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 0x80000021, ecx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L403 CPUID level 0x80000021.ecx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_FeaturesE21Ecx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafExtendedFeatures2>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_tsa_l1_no: Cell<bool>,
    tsa_l1_no: RefCell<bool>,
    f_tsa_sq_no: Cell<bool>,
    tsa_sq_no: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_FeaturesE21Ecx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafExtendedFeatures2;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_FeaturesE21Ecx {

    /**
     * Not vulnerable to transient scheduler attacks on the L1 data cache.
     */
    pub fn tsa_l1_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tsa_l1_no.get() {
            return Ok(self.tsa_l1_no.borrow());
        }
        self.f_tsa_l1_no.set(true);
        *self.tsa_l1_no.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.tsa_l1_no.borrow())
    }

    /**
     * Not vulnerable to transient scheduler attacks on the store queue.
     */
    pub fn tsa_sq_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tsa_sq_no.get() {
            return Ok(self.tsa_sq_no.borrow());
        }
        self.f_tsa_sq_no.set(true);
        *self.tsa_sq_no.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.tsa_sq_no.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_FeaturesE21Ecx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_FeaturesE21Ecx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 0x80000007, edx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L246 CPUID level 0x80000007.edx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_FeaturesE7Edx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafPower>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_cpb: Cell<bool>,
    cpb: RefCell<bool>,
    f_efro: Cell<bool>,
    efro: RefCell<bool>,
    f_hw_pstate: Cell<bool>,
    hw_pstate: RefCell<bool>,
    f_itsc: Cell<bool>,
    itsc: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_FeaturesE7Edx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafPower;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_FeaturesE7Edx {

    /**
     * Core performance boost.
     */
    pub fn cpb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cpb.get() {
            return Ok(self.cpb.borrow());
        }
        self.f_cpb.set(true);
        *self.cpb.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cpb.borrow())
    }

    /**
     * APERF and MPERF have read-only copies.
     */
    pub fn efro(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_efro.get() {
            return Ok(self.efro.borrow());
        }
        self.f_efro.set(true);
        *self.efro.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.efro.borrow())
    }

    /**
     * Performance states are set by hardware MSRs.
     */
    pub fn hw_pstate(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hw_pstate.get() {
            return Ok(self.hw_pstate.borrow());
        }
        self.f_hw_pstate.set(true);
        *self.hw_pstate.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.hw_pstate.borrow())
    }

    /**
     * The TSC runs at one rate in every power state.
     */
    pub fn itsc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_itsc.get() {
            return Ok(self.itsc.borrow());
        }
        self.f_itsc.set(true);
        *self.itsc.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.itsc.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_FeaturesE7Edx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_FeaturesE7Edx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Leaf 0x80000008, ebx.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L252 CPUID level 0x80000008.ebx
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_FeaturesE8Ebx {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_LeafAddressSizes>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_amd_ppin: Cell<bool>,
    amd_ppin: RefCell<bool>,
    f_amd_ssbd: Cell<bool>,
    amd_ssbd: RefCell<bool>,
    f_amd_stibp: Cell<bool>,
    amd_stibp: RefCell<bool>,
    f_btc_no: Cell<bool>,
    btc_no: RefCell<bool>,
    f_clzero: Cell<bool>,
    clzero: RefCell<bool>,
    f_cppc: Cell<bool>,
    cppc: RefCell<bool>,
    f_ibpb: Cell<bool>,
    ibpb: RefCell<bool>,
    f_ibpb_ret: Cell<bool>,
    ibpb_ret: RefCell<bool>,
    f_ibrs: Cell<bool>,
    ibrs: RefCell<bool>,
    f_ibrs_always: Cell<bool>,
    ibrs_always: RefCell<bool>,
    f_ibrs_fast: Cell<bool>,
    ibrs_fast: RefCell<bool>,
    f_ibrs_same_mode: Cell<bool>,
    ibrs_same_mode: RefCell<bool>,
    f_no_lmsl: Cell<bool>,
    no_lmsl: RefCell<bool>,
    f_psfd: Cell<bool>,
    psfd: RefCell<bool>,
    f_rstr_fp_err_ptrs: Cell<bool>,
    rstr_fp_err_ptrs: RefCell<bool>,
    f_ssb_no: Cell<bool>,
    ssb_no: RefCell<bool>,
    f_stibp_always: Cell<bool>,
    stibp_always: RefCell<bool>,
    f_virt_ssbd: Cell<bool>,
    virt_ssbd: RefCell<bool>,
    f_wbnoinvd: Cell<bool>,
    wbnoinvd: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_FeaturesE8Ebx {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_LeafAddressSizes;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_FeaturesE8Ebx {

    /**
     * Protected processor inventory number.
     */
    pub fn amd_ppin(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amd_ppin.get() {
            return Ok(self.amd_ppin.borrow());
        }
        self.f_amd_ppin.set(true);
        *self.amd_ppin.borrow_mut() = (((((*self.raw() as i32) & (8388608 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amd_ppin.borrow())
    }

    /**
     * Speculative store bypass can be disabled in SPEC_CTRL.
     */
    pub fn amd_ssbd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amd_ssbd.get() {
            return Ok(self.amd_ssbd.borrow());
        }
        self.f_amd_ssbd.set(true);
        *self.amd_ssbd.borrow_mut() = (((((*self.raw() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amd_ssbd.borrow())
    }

    /**
     * Single-thread indirect branch predictors, in SPEC_CTRL.
     */
    pub fn amd_stibp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_amd_stibp.get() {
            return Ok(self.amd_stibp.borrow());
        }
        self.f_amd_stibp.set(true);
        *self.amd_stibp.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.amd_stibp.borrow())
    }

    /**
     * Not vulnerable to branch type confusion.
     */
    pub fn btc_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_btc_no.get() {
            return Ok(self.btc_no.borrow());
        }
        self.f_btc_no.set(true);
        *self.btc_no.borrow_mut() = (((((*self.raw() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.btc_no.borrow())
    }

    /**
     * CLZERO.
     */
    pub fn clzero(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_clzero.get() {
            return Ok(self.clzero.borrow());
        }
        self.f_clzero.set(true);
        *self.clzero.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.clzero.borrow())
    }

    /**
     * Collaborative processor performance control.
     */
    pub fn cppc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cppc.get() {
            return Ok(self.cppc.borrow());
        }
        self.f_cppc.set(true);
        *self.cppc.borrow_mut() = (((((*self.raw() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cppc.borrow())
    }

    /**
     * Indirect branch predictor barrier, in PRED_CMD.
     */
    pub fn ibpb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ibpb.get() {
            return Ok(self.ibpb.borrow());
        }
        self.f_ibpb.set(true);
        *self.ibpb.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ibpb.borrow())
    }

    /**
     * IBPB flushes predicted return addresses too.
     */
    pub fn ibpb_ret(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ibpb_ret.get() {
            return Ok(self.ibpb_ret.borrow());
        }
        self.f_ibpb_ret.set(true);
        *self.ibpb_ret.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ibpb_ret.borrow())
    }

    /**
     * Indirect branch restricted speculation, in SPEC_CTRL.
     */
    pub fn ibrs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ibrs.get() {
            return Ok(self.ibrs.borrow());
        }
        self.f_ibrs.set(true);
        *self.ibrs.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ibrs.borrow())
    }

    /**
     * IBRS is best left enabled.
     */
    pub fn ibrs_always(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ibrs_always.get() {
            return Ok(self.ibrs_always.borrow());
        }
        self.f_ibrs_always.set(true);
        *self.ibrs_always.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ibrs_always.borrow())
    }

    /**
     * IBRS is preferable to software mitigations.
     */
    pub fn ibrs_fast(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ibrs_fast.get() {
            return Ok(self.ibrs_fast.borrow());
        }
        self.f_ibrs_fast.set(true);
        *self.ibrs_fast.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ibrs_fast.borrow())
    }

    /**
     * IBRS protects within one privilege level too.
     */
    pub fn ibrs_same_mode(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ibrs_same_mode.get() {
            return Ok(self.ibrs_same_mode.borrow());
        }
        self.f_ibrs_same_mode.set(true);
        *self.ibrs_same_mode.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ibrs_same_mode.borrow())
    }

    /**
     * EFER does not support segment limits in long mode.
     */
    pub fn no_lmsl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_no_lmsl.get() {
            return Ok(self.no_lmsl.borrow());
        }
        self.f_no_lmsl.set(true);
        *self.no_lmsl.borrow_mut() = (((((*self.raw() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.no_lmsl.borrow())
    }

    /**
     * Predictive store forwarding can be disabled in SPEC_CTRL.
     */
    pub fn psfd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_psfd.get() {
            return Ok(self.psfd.borrow());
        }
        self.f_psfd.set(true);
        *self.psfd.borrow_mut() = (((((*self.raw() as i32) & (268435456 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.psfd.borrow())
    }

    /**
     * FXSAVE and FXRSTOR always handle the x87 error pointers.
     */
    pub fn rstr_fp_err_ptrs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rstr_fp_err_ptrs.get() {
            return Ok(self.rstr_fp_err_ptrs.borrow());
        }
        self.f_rstr_fp_err_ptrs.set(true);
        *self.rstr_fp_err_ptrs.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.rstr_fp_err_ptrs.borrow())
    }

    /**
     * Not vulnerable to speculative store bypass.
     */
    pub fn ssb_no(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ssb_no.get() {
            return Ok(self.ssb_no.borrow());
        }
        self.f_ssb_no.set(true);
        *self.ssb_no.borrow_mut() = (((((*self.raw() as i32) & (67108864 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ssb_no.borrow())
    }

    /**
     * STIBP is best left enabled.
     */
    pub fn stibp_always(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_stibp_always.get() {
            return Ok(self.stibp_always.borrow());
        }
        self.f_stibp_always.set(true);
        *self.stibp_always.borrow_mut() = (((((*self.raw() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.stibp_always.borrow())
    }

    /**
     * Speculative store bypass can be disabled in VIRT_SPEC_CTRL.
     */
    pub fn virt_ssbd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_virt_ssbd.get() {
            return Ok(self.virt_ssbd.borrow());
        }
        self.f_virt_ssbd.set(true);
        *self.virt_ssbd.borrow_mut() = (((((*self.raw() as i32) & (33554432 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.virt_ssbd.borrow())
    }

    /**
     * WBNOINVD.
     */
    pub fn wbnoinvd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_wbnoinvd.get() {
            return Ok(self.wbnoinvd.borrow());
        }
        self.f_wbnoinvd.set(true);
        *self.wbnoinvd.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.wbnoinvd.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_FeaturesE8Ebx {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_FeaturesE8Ebx {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaf 0x80000008.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafAddressSizes {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    max_phys_addr: RefCell<u8>,
    max_lin_addr: RefCell<u8>,
    guest_max_phys_addr: RefCell<u8>,
    reserved_eax: RefCell<u8>,
    ebx: RefCell<OptRc<XenX86CpuPolicy_FeaturesE8Ebx>>,
    last_core: RefCell<u8>,
    apic_id: RefCell<u8>,
    reserved_ecx: RefCell<u16>,
    edx: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_len_apic_id: Cell<bool>,
    len_apic_id: RefCell<i32>,
}
impl KStruct for XenX86CpuPolicy_LeafAddressSizes {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.max_phys_addr.borrow_mut() = _io.read_u1()?.into();
        *self_rc.max_lin_addr.borrow_mut() = _io.read_u1()?.into();
        *self_rc.guest_max_phys_addr.borrow_mut() = _io.read_u1()?.into();
        *self_rc.reserved_eax.borrow_mut() = _io.read_u1()?.into();
        let t = Self::read_into::<_, XenX86CpuPolicy_FeaturesE8Ebx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.ebx.borrow_mut() = t;
        *self_rc.last_core.borrow_mut() = _io.read_u1()?.into();
        *self_rc.apic_id.borrow_mut() = _io.read_u1()?.into();
        *self_rc.reserved_ecx.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.edx.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafAddressSizes {

    /**
     * Number of bits of an APIC id that number the cores.
     */
    pub fn len_apic_id(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_apic_id.get() {
            return Ok(self.len_apic_id.borrow());
        }
        self.f_len_apic_id.set(true);
        *self.len_apic_id.borrow_mut() = (((((*self.apic_id() as u8) >> (4 as u8)) as i32) & (15 as i32))) as i32;
        Ok(self.len_apic_id.borrow())
    }
}

/**
 * Bits of a physical address (eax).
 */
impl XenX86CpuPolicy_LeafAddressSizes {
    pub fn max_phys_addr(&self) -> Ref<'_, u8> {
        self.max_phys_addr.borrow()
    }
}

/**
 * Bits of a linear address (eax).
 */
impl XenX86CpuPolicy_LeafAddressSizes {
    pub fn max_lin_addr(&self) -> Ref<'_, u8> {
        self.max_lin_addr.borrow()
    }
}

/**
 * Bits of a guest's physical address where they differ from the host's (eax).
 */
impl XenX86CpuPolicy_LeafAddressSizes {
    pub fn guest_max_phys_addr(&self) -> Ref<'_, u8> {
        self.guest_max_phys_addr.borrow()
    }
}

/**
 * Reserved (eax).
 */
impl XenX86CpuPolicy_LeafAddressSizes {
    pub fn reserved_eax(&self) -> Ref<'_, u8> {
        self.reserved_eax.borrow()
    }
}

/**
 * Features in ebx.
 */
impl XenX86CpuPolicy_LeafAddressSizes {
    pub fn ebx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_FeaturesE8Ebx>> {
        self.ebx.borrow()
    }
}

/**
 * Number of cores in the package, less one (ecx).
 */
impl XenX86CpuPolicy_LeafAddressSizes {
    pub fn last_core(&self) -> Ref<'_, u8> {
        self.last_core.borrow()
    }
}

/**
 * Bits 7-4 are `len_apic_id` (ecx).
 */
impl XenX86CpuPolicy_LeafAddressSizes {
    pub fn apic_id(&self) -> Ref<'_, u8> {
        self.apic_id.borrow()
    }
}

/**
 * Bits that Xen does not interpret (ecx).
 */
impl XenX86CpuPolicy_LeafAddressSizes {
    pub fn reserved_ecx(&self) -> Ref<'_, u16> {
        self.reserved_ecx.borrow()
    }
}

/**
 * Xen interprets none of its bits.
 */
impl XenX86CpuPolicy_LeafAddressSizes {
    pub fn edx(&self) -> Ref<'_, u32> {
        self.edx.borrow()
    }
}
impl XenX86CpuPolicy_LeafAddressSizes {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafBrand {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    brand: RefCell<String>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_LeafBrand {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.brand.borrow_mut() = bytes_to_str(&bytes_terminate(&_io.read_bytes(16 as usize)?.into(), 0, false).into(), "ISO-8859-1")?;
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafBrand {
}

/**
 * Up to 16 characters of the brand string.
 */
impl XenX86CpuPolicy_LeafBrand {
    pub fn brand(&self) -> Ref<'_, String> {
        self.brand.borrow()
    }
}
impl XenX86CpuPolicy_LeafBrand {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaf 0x80000001.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafExtendedFeatures {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    signature: RefCell<OptRc<XenX86CpuPolicy_CpuSignature>>,
    ebx: RefCell<u32>,
    ecx: RefCell<OptRc<XenX86CpuPolicy_FeaturesE1Ecx>>,
    edx: RefCell<OptRc<XenX86CpuPolicy_FeaturesE1Edx>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_LeafExtendedFeatures {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        let t = Self::read_into::<_, XenX86CpuPolicy_CpuSignature>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.signature.borrow_mut() = t;
        *self_rc.ebx.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86CpuPolicy_FeaturesE1Ecx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.ecx.borrow_mut() = t;
        let t = Self::read_into::<_, XenX86CpuPolicy_FeaturesE1Edx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.edx.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafExtendedFeatures {
}

/**
 * Family, model and stepping; zero on Intel (eax).
 */
impl XenX86CpuPolicy_LeafExtendedFeatures {
    pub fn signature(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_CpuSignature>> {
        self.signature.borrow()
    }
}

/**
 * Brand and package; Xen interprets none of its bits.
 */
impl XenX86CpuPolicy_LeafExtendedFeatures {
    pub fn ebx(&self) -> Ref<'_, u32> {
        self.ebx.borrow()
    }
}

/**
 * Features in ecx.
 */
impl XenX86CpuPolicy_LeafExtendedFeatures {
    pub fn ecx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_FeaturesE1Ecx>> {
        self.ecx.borrow()
    }
}

/**
 * Features in edx.
 */
impl XenX86CpuPolicy_LeafExtendedFeatures {
    pub fn edx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_FeaturesE1Edx>> {
        self.edx.borrow()
    }
}
impl XenX86CpuPolicy_LeafExtendedFeatures {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaf 0x80000021.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafExtendedFeatures2 {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    eax: RefCell<OptRc<XenX86CpuPolicy_FeaturesE21Eax>>,
    ucode_size: RefCell<u16>,
    rap_size: RefCell<u8>,
    reserved_ebx: RefCell<u8>,
    ecx: RefCell<OptRc<XenX86CpuPolicy_FeaturesE21Ecx>>,
    edx: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_LeafExtendedFeatures2 {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        let t = Self::read_into::<_, XenX86CpuPolicy_FeaturesE21Eax>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.eax.borrow_mut() = t;
        *self_rc.ucode_size.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.rap_size.borrow_mut() = _io.read_u1()?.into();
        *self_rc.reserved_ebx.borrow_mut() = _io.read_u1()?.into();
        let t = Self::read_into::<_, XenX86CpuPolicy_FeaturesE21Ecx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.ecx.borrow_mut() = t;
        *self_rc.edx.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafExtendedFeatures2 {
}

/**
 * Features in eax.
 */
impl XenX86CpuPolicy_LeafExtendedFeatures2 {
    pub fn eax(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_FeaturesE21Eax>> {
        self.eax.borrow()
    }
}

/**
 * Size of a microcode patch, in units of 16 bytes (ebx).
 */
impl XenX86CpuPolicy_LeafExtendedFeatures2 {
    pub fn ucode_size(&self) -> Ref<'_, u16> {
        self.ucode_size.borrow()
    }
}

/**
 * Entries of the return address predictor, in units of 8 (ebx).
 */
impl XenX86CpuPolicy_LeafExtendedFeatures2 {
    pub fn rap_size(&self) -> Ref<'_, u8> {
        self.rap_size.borrow()
    }
}

/**
 * Reserved (ebx).
 */
impl XenX86CpuPolicy_LeafExtendedFeatures2 {
    pub fn reserved_ebx(&self) -> Ref<'_, u8> {
        self.reserved_ebx.borrow()
    }
}

/**
 * Features in ecx.
 */
impl XenX86CpuPolicy_LeafExtendedFeatures2 {
    pub fn ecx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_FeaturesE21Ecx>> {
        self.ecx.borrow()
    }
}

/**
 * Xen interprets none of its bits.
 */
impl XenX86CpuPolicy_LeafExtendedFeatures2 {
    pub fn edx(&self) -> Ref<'_, u32> {
        self.edx.borrow()
    }
}
impl XenX86CpuPolicy_LeafExtendedFeatures2 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaf 7, subleaf 0.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafFeatures0 {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    max_subleaf: RefCell<u32>,
    ebx: RefCell<OptRc<XenX86CpuPolicy_Features70Ebx>>,
    ecx: RefCell<OptRc<XenX86CpuPolicy_Features70Ecx>>,
    edx: RefCell<OptRc<XenX86CpuPolicy_Features70Edx>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_LeafFeatures0 {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.max_subleaf.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86CpuPolicy_Features70Ebx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.ebx.borrow_mut() = t;
        let t = Self::read_into::<_, XenX86CpuPolicy_Features70Ecx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.ecx.borrow_mut() = t;
        let t = Self::read_into::<_, XenX86CpuPolicy_Features70Edx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.edx.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafFeatures0 {
}

/**
 * Highest subleaf (eax).
 */
impl XenX86CpuPolicy_LeafFeatures0 {
    pub fn max_subleaf(&self) -> Ref<'_, u32> {
        self.max_subleaf.borrow()
    }
}

/**
 * Features in ebx.
 */
impl XenX86CpuPolicy_LeafFeatures0 {
    pub fn ebx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_Features70Ebx>> {
        self.ebx.borrow()
    }
}

/**
 * Features in ecx.
 */
impl XenX86CpuPolicy_LeafFeatures0 {
    pub fn ecx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_Features70Ecx>> {
        self.ecx.borrow()
    }
}

/**
 * Features in edx.
 */
impl XenX86CpuPolicy_LeafFeatures0 {
    pub fn edx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_Features70Edx>> {
        self.edx.borrow()
    }
}
impl XenX86CpuPolicy_LeafFeatures0 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaf 7, subleaf 1.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafFeatures1 {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    eax: RefCell<OptRc<XenX86CpuPolicy_Features71Eax>>,
    ebx: RefCell<OptRc<XenX86CpuPolicy_Features71Ebx>>,
    ecx: RefCell<u32>,
    edx: RefCell<OptRc<XenX86CpuPolicy_Features71Edx>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_LeafFeatures1 {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        let t = Self::read_into::<_, XenX86CpuPolicy_Features71Eax>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.eax.borrow_mut() = t;
        let t = Self::read_into::<_, XenX86CpuPolicy_Features71Ebx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.ebx.borrow_mut() = t;
        *self_rc.ecx.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86CpuPolicy_Features71Edx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.edx.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafFeatures1 {
}

/**
 * Features in eax.
 */
impl XenX86CpuPolicy_LeafFeatures1 {
    pub fn eax(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_Features71Eax>> {
        self.eax.borrow()
    }
}

/**
 * Features in ebx.
 */
impl XenX86CpuPolicy_LeafFeatures1 {
    pub fn ebx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_Features71Ebx>> {
        self.ebx.borrow()
    }
}

/**
 * No features that Xen knows.
 */
impl XenX86CpuPolicy_LeafFeatures1 {
    pub fn ecx(&self) -> Ref<'_, u32> {
        self.ecx.borrow()
    }
}

/**
 * Features in edx.
 */
impl XenX86CpuPolicy_LeafFeatures1 {
    pub fn edx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_Features71Edx>> {
        self.edx.borrow()
    }
}
impl XenX86CpuPolicy_LeafFeatures1 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaf 7, subleaf 2.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafFeatures2 {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    eax: RefCell<u32>,
    ebx: RefCell<u32>,
    ecx: RefCell<u32>,
    edx: RefCell<OptRc<XenX86CpuPolicy_Features72Edx>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_LeafFeatures2 {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.eax.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ebx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ecx.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86CpuPolicy_Features72Edx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.edx.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafFeatures2 {
}

/**
 * Reserved.
 */
impl XenX86CpuPolicy_LeafFeatures2 {
    pub fn eax(&self) -> Ref<'_, u32> {
        self.eax.borrow()
    }
}

/**
 * Reserved.
 */
impl XenX86CpuPolicy_LeafFeatures2 {
    pub fn ebx(&self) -> Ref<'_, u32> {
        self.ebx.borrow()
    }
}

/**
 * Reserved.
 */
impl XenX86CpuPolicy_LeafFeatures2 {
    pub fn ecx(&self) -> Ref<'_, u32> {
        self.ecx.borrow()
    }
}

/**
 * Features in edx.
 */
impl XenX86CpuPolicy_LeafFeatures2 {
    pub fn edx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_Features72Edx>> {
        self.edx.borrow()
    }
}
impl XenX86CpuPolicy_LeafFeatures2 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
 * highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
 * when the guest executes CPUID.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpuid.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafHypervisor {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    max_leaf: RefCell<u32>,
    signature: RefCell<String>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_LeafHypervisor {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.max_leaf.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.signature.borrow_mut() = bytes_to_str(&bytes_terminate(&_io.read_bytes(12 as usize)?.into(), 0, false).into(), "ISO-8859-1")?;
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafHypervisor {
}

/**
 * Highest leaf of the range, or 0 (eax).
 */
impl XenX86CpuPolicy_LeafHypervisor {
    pub fn max_leaf(&self) -> Ref<'_, u32> {
        self.max_leaf.borrow()
    }
}

/**
 * Name of the interface; empty in a policy (ebx, ecx, edx).
 */
impl XenX86CpuPolicy_LeafHypervisor {
    pub fn signature(&self) -> Ref<'_, String> {
        self.signature.borrow()
    }
}
impl XenX86CpuPolicy_LeafHypervisor {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaf 0x80000007.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafPower {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    eax: RefCell<u32>,
    ebx: RefCell<u32>,
    ecx: RefCell<u32>,
    edx: RefCell<OptRc<XenX86CpuPolicy_FeaturesE7Edx>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_LeafPower {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.eax.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ebx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ecx.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86CpuPolicy_FeaturesE7Edx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.edx.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafPower {
}

/**
 * Xen interprets none of its bits.
 */
impl XenX86CpuPolicy_LeafPower {
    pub fn eax(&self) -> Ref<'_, u32> {
        self.eax.borrow()
    }
}

/**
 * Xen interprets none of its bits.
 */
impl XenX86CpuPolicy_LeafPower {
    pub fn ebx(&self) -> Ref<'_, u32> {
        self.ebx.borrow()
    }
}

/**
 * Xen interprets none of its bits.
 */
impl XenX86CpuPolicy_LeafPower {
    pub fn ecx(&self) -> Ref<'_, u32> {
        self.ecx.borrow()
    }
}

/**
 * Features in edx.
 */
impl XenX86CpuPolicy_LeafPower {
    pub fn edx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_FeaturesE7Edx>> {
        self.edx.borrow()
    }
}
impl XenX86CpuPolicy_LeafPower {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaves 0 and 0x80000000.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafVendor {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    max_leaf: RefCell<u32>,
    vendor_ebx: RefCell<String>,
    vendor_ecx: RefCell<String>,
    vendor_edx: RefCell<String>,
    _io: RefCell<BytesReader>,
    f_vendor: Cell<bool>,
    vendor: RefCell<String>,
}
impl KStruct for XenX86CpuPolicy_LeafVendor {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.max_leaf.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.vendor_ebx.borrow_mut() = bytes_to_str(&_io.read_bytes(4 as usize)?.into(), "ISO-8859-1")?;
        *self_rc.vendor_ecx.borrow_mut() = bytes_to_str(&_io.read_bytes(4 as usize)?.into(), "ISO-8859-1")?;
        *self_rc.vendor_edx.borrow_mut() = bytes_to_str(&_io.read_bytes(4 as usize)?.into(), "ISO-8859-1")?;
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafVendor {

    /**
     * The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
     * Intel leaves it zero in leaf 0x80000000.
     */
    pub fn vendor(
        &self
    ) -> KResult<Ref<'_, String>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vendor.get() {
            return Ok(self.vendor.borrow());
        }
        self.f_vendor.set(true);
        *self.vendor.borrow_mut() = format!("{}{}", format!("{}{}", *self.vendor_ebx(), *self.vendor_edx()), *self.vendor_ecx()).to_string();
        Ok(self.vendor.borrow())
    }
}

/**
 * Highest leaf of this range (eax).
 */
impl XenX86CpuPolicy_LeafVendor {
    pub fn max_leaf(&self) -> Ref<'_, u32> {
        self.max_leaf.borrow()
    }
}

/**
 * First third of the vendor's name.
 */
impl XenX86CpuPolicy_LeafVendor {
    pub fn vendor_ebx(&self) -> Ref<'_, String> {
        self.vendor_ebx.borrow()
    }
}

/**
 * Last third of the vendor's name.
 */
impl XenX86CpuPolicy_LeafVendor {
    pub fn vendor_ecx(&self) -> Ref<'_, String> {
        self.vendor_ecx.borrow()
    }
}

/**
 * Second third of the vendor's name.
 */
impl XenX86CpuPolicy_LeafVendor {
    pub fn vendor_edx(&self) -> Ref<'_, String> {
        self.vendor_edx.borrow()
    }
}
impl XenX86CpuPolicy_LeafVendor {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaf 1.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafVersion {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    signature: RefCell<OptRc<XenX86CpuPolicy_CpuSignature>>,
    brand_index: RefCell<u8>,
    clflush_size: RefCell<u8>,
    num_logical_processors: RefCell<u8>,
    apic_id: RefCell<u8>,
    ecx: RefCell<OptRc<XenX86CpuPolicy_Features1Ecx>>,
    edx: RefCell<OptRc<XenX86CpuPolicy_Features1Edx>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_LeafVersion {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        let t = Self::read_into::<_, XenX86CpuPolicy_CpuSignature>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.signature.borrow_mut() = t;
        *self_rc.brand_index.borrow_mut() = _io.read_u1()?.into();
        *self_rc.clflush_size.borrow_mut() = _io.read_u1()?.into();
        *self_rc.num_logical_processors.borrow_mut() = _io.read_u1()?.into();
        *self_rc.apic_id.borrow_mut() = _io.read_u1()?.into();
        let t = Self::read_into::<_, XenX86CpuPolicy_Features1Ecx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.ecx.borrow_mut() = t;
        let t = Self::read_into::<_, XenX86CpuPolicy_Features1Edx>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.edx.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafVersion {
}

/**
 * Family, model and stepping (eax).
 */
impl XenX86CpuPolicy_LeafVersion {
    pub fn signature(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_CpuSignature>> {
        self.signature.borrow()
    }
}

/**
 * Number of a brand name; obsolete (ebx).
 */
impl XenX86CpuPolicy_LeafVersion {
    pub fn brand_index(&self) -> Ref<'_, u8> {
        self.brand_index.borrow()
    }
}

/**
 * Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx).
 */
impl XenX86CpuPolicy_LeafVersion {
    pub fn clflush_size(&self) -> Ref<'_, u8> {
        self.clflush_size.borrow()
    }
}

/**
 * Logical processors in the package (ebx).
 */
impl XenX86CpuPolicy_LeafVersion {
    pub fn num_logical_processors(&self) -> Ref<'_, u8> {
        self.num_logical_processors.borrow()
    }
}

/**
 * Initial local APIC id (ebx).
 */
impl XenX86CpuPolicy_LeafVersion {
    pub fn apic_id(&self) -> Ref<'_, u8> {
        self.apic_id.borrow()
    }
}

/**
 * Features in ecx.
 */
impl XenX86CpuPolicy_LeafVersion {
    pub fn ecx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_Features1Ecx>> {
        self.ecx.borrow()
    }
}

/**
 * Features in edx.
 */
impl XenX86CpuPolicy_LeafVersion {
    pub fn edx(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_Features1Edx>> {
        self.edx.borrow()
    }
}
impl XenX86CpuPolicy_LeafVersion {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaf 0xd, subleaf 0.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafXstate0 {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    xcr0_low: RefCell<OptRc<XenX86CpuPolicy_XstateComponents>>,
    current_size: RefCell<u32>,
    max_size: RefCell<u32>,
    xcr0_high: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_LeafXstate0 {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        let t = Self::read_into::<_, XenX86CpuPolicy_XstateComponents>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.xcr0_low.borrow_mut() = t;
        *self_rc.current_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.max_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.xcr0_high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafXstate0 {
}

/**
 * Components that XCR0 may enable, low half (eax).
 */
impl XenX86CpuPolicy_LeafXstate0 {
    pub fn xcr0_low(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_XstateComponents>> {
        self.xcr0_low.borrow()
    }
}

/**
 * Size of the XSAVE area in bytes for the components that are enabled (ebx).
 */
impl XenX86CpuPolicy_LeafXstate0 {
    pub fn current_size(&self) -> Ref<'_, u32> {
        self.current_size.borrow()
    }
}

/**
 * Size of the XSAVE area in bytes for all components that can be enabled (ecx).
 */
impl XenX86CpuPolicy_LeafXstate0 {
    pub fn max_size(&self) -> Ref<'_, u32> {
        self.max_size.borrow()
    }
}

/**
 * Components that XCR0 may enable, high half (edx).
 */
impl XenX86CpuPolicy_LeafXstate0 {
    pub fn xcr0_high(&self) -> Ref<'_, u32> {
        self.xcr0_high.borrow()
    }
}
impl XenX86CpuPolicy_LeafXstate0 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaf 0xd, subleaf 1.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafXstate1 {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    eax: RefCell<OptRc<XenX86CpuPolicy_FeaturesD1Eax>>,
    current_size: RefCell<u32>,
    xss_low: RefCell<OptRc<XenX86CpuPolicy_XstateComponents>>,
    xss_high: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86CpuPolicy_LeafXstate1 {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        let t = Self::read_into::<_, XenX86CpuPolicy_FeaturesD1Eax>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.eax.borrow_mut() = t;
        *self_rc.current_size.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86CpuPolicy_XstateComponents>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.xss_low.borrow_mut() = t;
        *self_rc.xss_high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafXstate1 {
}

/**
 * Features in eax.
 */
impl XenX86CpuPolicy_LeafXstate1 {
    pub fn eax(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_FeaturesD1Eax>> {
        self.eax.borrow()
    }
}

/**
 * Size of the compacted XSAVE area in bytes for the components that are
 * enabled (ebx).
 */
impl XenX86CpuPolicy_LeafXstate1 {
    pub fn current_size(&self) -> Ref<'_, u32> {
        self.current_size.borrow()
    }
}

/**
 * Components that the XSS MSR may enable, low half (ecx).
 */
impl XenX86CpuPolicy_LeafXstate1 {
    pub fn xss_low(&self) -> Ref<'_, OptRc<XenX86CpuPolicy_XstateComponents>> {
        self.xss_low.borrow()
    }
}

/**
 * Components that the XSS MSR may enable, high half (edx).
 */
impl XenX86CpuPolicy_LeafXstate1 {
    pub fn xss_high(&self) -> Ref<'_, u32> {
        self.xss_high.borrow()
    }
}
impl XenX86CpuPolicy_LeafXstate1 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L260-L264 struct xstate_component
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_LeafXstateComponent {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_CpuidLeaf>,
    pub _self: SharedType<Self>,
    len_component: RefCell<u32>,
    ofs_component: RefCell<u32>,
    ecx: RefCell<u32>,
    edx: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_aligned: Cell<bool>,
    is_aligned: RefCell<bool>,
    f_is_supervisor: Cell<bool>,
    is_supervisor: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_LeafXstateComponent {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_CpuidLeaf;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.len_component.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_component.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ecx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.edx.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_LeafXstateComponent {

    /**
     * The component begins at a multiple of 64 in a compacted area.
     */
    pub fn is_aligned(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_aligned.get() {
            return Ok(self.is_aligned.borrow());
        }
        self.f_is_aligned.set(true);
        *self.is_aligned.borrow_mut() = (((((*self.ecx() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_aligned.borrow())
    }

    /**
     * The component is enabled by the XSS MSR, not by XCR0.
     */
    pub fn is_supervisor(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_supervisor.get() {
            return Ok(self.is_supervisor.borrow());
        }
        self.f_is_supervisor.set(true);
        *self.is_supervisor.borrow_mut() = (((((*self.ecx() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_supervisor.borrow())
    }
}

/**
 * Size of the component's state in bytes (eax).
 */
impl XenX86CpuPolicy_LeafXstateComponent {
    pub fn len_component(&self) -> Ref<'_, u32> {
        self.len_component.borrow()
    }
}

/**
 * Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx).
 */
impl XenX86CpuPolicy_LeafXstateComponent {
    pub fn ofs_component(&self) -> Ref<'_, u32> {
        self.ofs_component.borrow()
    }
}

/**
 * Properties of the component.
 */
impl XenX86CpuPolicy_LeafXstateComponent {
    pub fn ecx(&self) -> Ref<'_, u32> {
        self.ecx.borrow()
    }
}

/**
 * Reserved.
 */
impl XenX86CpuPolicy_LeafXstateComponent {
    pub fn edx(&self) -> Ref<'_, u32> {
        self.edx.borrow()
    }
}
impl XenX86CpuPolicy_LeafXstateComponent {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One MSR of a policy. The type is at the start of a substream of its own
 * (`size: 16`), which `features` relies on.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333 struct xen_msr_entry
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_MsrEntry {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_MsrPolicy>,
    pub _self: SharedType<Self>,
    index: RefCell<u32>,
    flags: RefCell<u32>,
    value: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_features: Cell<bool>,
    features: RefCell<Option<XenX86CpuPolicy_MsrEntry_Features>>,
    f_msr: Cell<bool>,
    msr: RefCell<XenX86CpuPolicy_MsrIndex>,
}
#[derive(Debug, Clone)]
pub enum XenX86CpuPolicy_MsrEntry_Features {
    XenX86CpuPolicy_ArchCapabilities(OptRc<XenX86CpuPolicy_ArchCapabilities>),
    XenX86CpuPolicy_PlatformInfo(OptRc<XenX86CpuPolicy_PlatformInfo>),
}
impl From<&XenX86CpuPolicy_MsrEntry_Features> for OptRc<XenX86CpuPolicy_ArchCapabilities> {
    fn from(v: &XenX86CpuPolicy_MsrEntry_Features) -> Self {
        if let XenX86CpuPolicy_MsrEntry_Features::XenX86CpuPolicy_ArchCapabilities(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_MsrEntry_Features::XenX86CpuPolicy_ArchCapabilities, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_ArchCapabilities>> for XenX86CpuPolicy_MsrEntry_Features {
    fn from(v: OptRc<XenX86CpuPolicy_ArchCapabilities>) -> Self {
        Self::XenX86CpuPolicy_ArchCapabilities(v)
    }
}
impl From<&XenX86CpuPolicy_MsrEntry_Features> for OptRc<XenX86CpuPolicy_PlatformInfo> {
    fn from(v: &XenX86CpuPolicy_MsrEntry_Features) -> Self {
        if let XenX86CpuPolicy_MsrEntry_Features::XenX86CpuPolicy_PlatformInfo(x) = v {
            return x.clone();
        }
        panic!("expected XenX86CpuPolicy_MsrEntry_Features::XenX86CpuPolicy_PlatformInfo, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_PlatformInfo>> for XenX86CpuPolicy_MsrEntry_Features {
    fn from(v: OptRc<XenX86CpuPolicy_PlatformInfo>) -> Self {
        Self::XenX86CpuPolicy_PlatformInfo(v)
    }
}
impl KStruct for XenX86CpuPolicy_MsrEntry {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_MsrPolicy;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.index.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.value.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_MsrEntry {

    /**
     * The value, decoded. Absent for MSRs other than PLATFORM_INFO and
     * ARCH_CAPABILITIES.
     */
    pub fn features(
        &self
    ) -> KResult<Ref<'_, Option<XenX86CpuPolicy_MsrEntry_Features>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_features.get() {
            return Ok(self.features.borrow());
        }
        self.f_features.set(true);
        if  ((*self.msr()? == XenX86CpuPolicy_MsrIndex::PlatformInfo) || (*self.msr()? == XenX86CpuPolicy_MsrIndex::ArchCapabilities))  {
            let _pos = _io.pos();
            _io.seek(8 as usize)?;
            match *self.msr()? {
                XenX86CpuPolicy_MsrIndex::ArchCapabilities => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_ArchCapabilities>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                XenX86CpuPolicy_MsrIndex::PlatformInfo => {
                    let t = Self::read_into::<_, XenX86CpuPolicy_PlatformInfo>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.features.borrow_mut() = Some(t);
                }
                _ => {}
            }
            _io.seek(_pos)?;
        }
        Ok(self.features.borrow())
    }

    /**
     * The MSR by name.
     */
    pub fn msr(
        &self
    ) -> KResult<Ref<'_, XenX86CpuPolicy_MsrIndex>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_msr.get() {
            return Ok(self.msr.borrow());
        }
        self.f_msr.set(true);
        *self.msr.borrow_mut() = (*self.index() as i64).try_into()?;
        Ok(self.msr.borrow())
    }
}

/**
 * Number of the MSR.
 */
impl XenX86CpuPolicy_MsrEntry {
    pub fn index(&self) -> Ref<'_, u32> {
        self.index.borrow()
    }
}

/**
 * Reserved, zero; Xen refuses anything else.
 */
impl XenX86CpuPolicy_MsrEntry {
    pub fn flags(&self) -> Ref<'_, u32> {
        self.flags.borrow()
    }
}

/**
 * Value of the MSR.
 */
impl XenX86CpuPolicy_MsrEntry {
    pub fn value(&self) -> Ref<'_, u64> {
        self.value.borrow()
    }
}
impl XenX86CpuPolicy_MsrEntry {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The MSRs of a guest's policy, an array as long as its blob.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333 struct xen_msr_entry
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_MsrPolicy {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    msrs: RefCell<Vec<OptRc<XenX86CpuPolicy_MsrEntry>>>,
    excess: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    msrs_raw: RefCell<Vec<Vec<u8>>>,
    f_num_msrs: Cell<bool>,
    num_msrs: RefCell<i32>,
}
impl KStruct for XenX86CpuPolicy_MsrPolicy {
    type Root = XenX86CpuPolicy;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.msrs_raw.borrow_mut() = Vec::new();
        *self_rc.msrs.borrow_mut() = Vec::new();
        let l_msrs = *self_rc.num_msrs()?;
        for _i in 0..l_msrs {
            self_rc.msrs_raw.borrow_mut().push(_io.read_bytes(16 as usize)?.into());
            let msrs_raw = self_rc.msrs_raw.borrow();
            let io_msrs_raw = BytesReader::from(msrs_raw.last().unwrap().clone());
            let t = Self::read_into::<BytesReader, XenX86CpuPolicy_MsrEntry>(&io_msrs_raw, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.msrs.borrow_mut().push(t);
        }
        *self_rc.excess.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_MsrPolicy {

    /**
     * Number of whole entries in the blob.
     */
    pub fn num_msrs(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_msrs.get() {
            return Ok(self.num_msrs.borrow());
        }
        self.f_num_msrs.set(true);
        *self.num_msrs.borrow_mut() = (((_io.size() as i32) / (16 as i32))) as i32;
        Ok(self.num_msrs.borrow())
    }
}

/**
 * The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES.
 */
impl XenX86CpuPolicy_MsrPolicy {
    pub fn msrs(&self) -> Ref<'_, Vec<OptRc<XenX86CpuPolicy_MsrEntry>>> {
        self.msrs.borrow()
    }
}

/**
 * Bytes left over after the last whole entry; empty in a well-formed blob.
 */
impl XenX86CpuPolicy_MsrPolicy {
    pub fn excess(&self) -> Ref<'_, Vec<u8>> {
        self.excess.borrow()
    }
}
impl XenX86CpuPolicy_MsrPolicy {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenX86CpuPolicy_MsrPolicy {
    pub fn msrs_raw(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.msrs_raw.borrow()
    }
}

/**
 * Value of the MSR PLATFORM_INFO.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L708 MSR_INTEL_PLATFORM_INFO
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_PlatformInfo {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<XenX86CpuPolicy_MsrEntry>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_cpuid_faulting: Cell<bool>,
    cpuid_faulting: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_PlatformInfo {
    type Root = XenX86CpuPolicy;
    type Parent = XenX86CpuPolicy_MsrEntry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_PlatformInfo {

    /**
     * CPUID can be made to fault in user code.
     */
    pub fn cpuid_faulting(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cpuid_faulting.get() {
            return Ok(self.cpuid_faulting.borrow());
        }
        self.f_cpuid_faulting.set(true);
        *self.cpuid_faulting.borrow_mut() = (((((*self.low() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.cpuid_faulting.borrow())
    }
}

/**
 * Bits 31-0; a policy has only bit 31.
 */
impl XenX86CpuPolicy_PlatformInfo {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32, zero in a policy.
 */
impl XenX86CpuPolicy_PlatformInfo {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenX86CpuPolicy_PlatformInfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86CpuPolicy_XstateComponents {
    pub _root: SharedType<XenX86CpuPolicy>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_avx: Cell<bool>,
    avx: RefCell<bool>,
    f_bndcsr: Cell<bool>,
    bndcsr: RefCell<bool>,
    f_bndregs: Cell<bool>,
    bndregs: RefCell<bool>,
    f_cet_s: Cell<bool>,
    cet_s: RefCell<bool>,
    f_cet_u: Cell<bool>,
    cet_u: RefCell<bool>,
    f_egprs: Cell<bool>,
    egprs: RefCell<bool>,
    f_hdc: Cell<bool>,
    hdc: RefCell<bool>,
    f_hi16_zmm: Cell<bool>,
    hi16_zmm: RefCell<bool>,
    f_hwp: Cell<bool>,
    hwp: RefCell<bool>,
    f_lbr: Cell<bool>,
    lbr: RefCell<bool>,
    f_opmask: Cell<bool>,
    opmask: RefCell<bool>,
    f_pasid: Cell<bool>,
    pasid: RefCell<bool>,
    f_pkru: Cell<bool>,
    pkru: RefCell<bool>,
    f_pt: Cell<bool>,
    pt: RefCell<bool>,
    f_sse: Cell<bool>,
    sse: RefCell<bool>,
    f_tilecfg: Cell<bool>,
    tilecfg: RefCell<bool>,
    f_tiledata: Cell<bool>,
    tiledata: RefCell<bool>,
    f_uintr: Cell<bool>,
    uintr: RefCell<bool>,
    f_x87: Cell<bool>,
    x87: RefCell<bool>,
    f_zmm_hi256: Cell<bool>,
    zmm_hi256: RefCell<bool>,
}
impl KStruct for XenX86CpuPolicy_XstateComponents {
    type Root = XenX86CpuPolicy;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86CpuPolicy_XstateComponents {

    /**
     * Upper halves of the YMM registers.
     */
    pub fn avx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx.get() {
            return Ok(self.avx.borrow());
        }
        self.f_avx.set(true);
        *self.avx.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx.borrow())
    }

    /**
     * MPX configuration and status.
     */
    pub fn bndcsr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bndcsr.get() {
            return Ok(self.bndcsr.borrow());
        }
        self.f_bndcsr.set(true);
        *self.bndcsr.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.bndcsr.borrow())
    }

    /**
     * MPX bound registers.
     */
    pub fn bndregs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bndregs.get() {
            return Ok(self.bndregs.borrow());
        }
        self.f_bndregs.set(true);
        *self.bndregs.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.bndregs.borrow())
    }

    /**
     * Control-flow enforcement, shadow stack pointers (supervisor state).
     */
    pub fn cet_s(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet_s.get() {
            return Ok(self.cet_s.borrow());
        }
        self.f_cet_s.set(true);
        *self.cet_s.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cet_s.borrow())
    }

    /**
     * Control-flow enforcement, user (supervisor state).
     */
    pub fn cet_u(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet_u.get() {
            return Ok(self.cet_u.borrow());
        }
        self.f_cet_u.set(true);
        *self.cet_u.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cet_u.borrow())
    }

    /**
     * Registers r16-r31.
     */
    pub fn egprs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_egprs.get() {
            return Ok(self.egprs.borrow());
        }
        self.f_egprs.set(true);
        *self.egprs.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.egprs.borrow())
    }

    /**
     * Hardware duty cycling (supervisor state).
     */
    pub fn hdc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hdc.get() {
            return Ok(self.hdc.borrow());
        }
        self.f_hdc.set(true);
        *self.hdc.borrow_mut() = (((((*self.raw() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.hdc.borrow())
    }

    /**
     * ZMM registers 16-31.
     */
    pub fn hi16_zmm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hi16_zmm.get() {
            return Ok(self.hi16_zmm.borrow());
        }
        self.f_hi16_zmm.set(true);
        *self.hi16_zmm.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.hi16_zmm.borrow())
    }

    /**
     * Hardware performance states (supervisor state).
     */
    pub fn hwp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hwp.get() {
            return Ok(self.hwp.borrow());
        }
        self.f_hwp.set(true);
        *self.hwp.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.hwp.borrow())
    }

    /**
     * Last branch records (supervisor state).
     */
    pub fn lbr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lbr.get() {
            return Ok(self.lbr.borrow());
        }
        self.f_lbr.set(true);
        *self.lbr.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lbr.borrow())
    }

    /**
     * AVX-512 mask registers.
     */
    pub fn opmask(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_opmask.get() {
            return Ok(self.opmask.borrow());
        }
        self.f_opmask.set(true);
        *self.opmask.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.opmask.borrow())
    }

    /**
     * Process address space identifier (supervisor state).
     */
    pub fn pasid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pasid.get() {
            return Ok(self.pasid.borrow());
        }
        self.f_pasid.set(true);
        *self.pasid.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pasid.borrow())
    }

    /**
     * Protection key rights of user pages.
     */
    pub fn pkru(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pkru.get() {
            return Ok(self.pkru.borrow());
        }
        self.f_pkru.set(true);
        *self.pkru.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pkru.borrow())
    }

    /**
     * Processor trace (supervisor state).
     */
    pub fn pt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pt.get() {
            return Ok(self.pt.borrow());
        }
        self.f_pt.set(true);
        *self.pt.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pt.borrow())
    }

    /**
     * XMM registers and MXCSR.
     */
    pub fn sse(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sse.get() {
            return Ok(self.sse.borrow());
        }
        self.f_sse.set(true);
        *self.sse.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sse.borrow())
    }

    /**
     * AMX tile configuration.
     */
    pub fn tilecfg(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tilecfg.get() {
            return Ok(self.tilecfg.borrow());
        }
        self.f_tilecfg.set(true);
        *self.tilecfg.borrow_mut() = (((((*self.raw() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tilecfg.borrow())
    }

    /**
     * AMX tile data.
     */
    pub fn tiledata(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tiledata.get() {
            return Ok(self.tiledata.borrow());
        }
        self.f_tiledata.set(true);
        *self.tiledata.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tiledata.borrow())
    }

    /**
     * User interrupts (supervisor state).
     */
    pub fn uintr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_uintr.get() {
            return Ok(self.uintr.borrow());
        }
        self.f_uintr.set(true);
        *self.uintr.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.uintr.borrow())
    }

    /**
     * x87 and MMX registers.
     */
    pub fn x87(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_x87.get() {
            return Ok(self.x87.borrow());
        }
        self.f_x87.set(true);
        *self.x87.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.x87.borrow())
    }

    /**
     * Upper halves of ZMM registers 0-15.
     */
    pub fn zmm_hi256(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_zmm_hi256.get() {
            return Ok(self.zmm_hi256.borrow());
        }
        self.f_zmm_hi256.set(true);
        *self.zmm_hi256.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.zmm_hi256.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86CpuPolicy_XstateComponents {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86CpuPolicy_XstateComponents {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
