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
use super::xen_x86_cpu_policy::*;
use super::xen_x86_vcpu::*;
use super::xen_x86_vcpu::*;
use super::xen_x86_vcpu::*;
use super::xen_x86_vcpu::*;
use super::xen_hvm_context::*;
use super::xen_x86_vcpu::*;
use super::xen_x86_vcpu::*;
use super::xen_x86_vcpu::*;
use super::xen_x86_vcpu::*;
use super::xen_x86_cpu_policy::*;

/**
 * The state of one running Xen domain, as libxenguest writes it when a domain
 * is saved or live-migrated: an image header, a domain header, then records
 * (guest pages, vCPU state, HVM context, CPU policy and so on) up to END.
 * 
 * The image header is always big-endian; its options give the byte order of
 * everything after it, except contents that Xen or the guest defines (HVM
 * context, CPU policies, vCPU contexts, shared info, pages), which are always
 * little-endian. Real streams are little-endian, as x86 is.
 * 
 * Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and
 * requires STATIC_DATA_END before all memory and register contents. A receiver
 * of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES
 * of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are
 * the same in both versions.
 * 
 * `xl save` writes this stream inside a libxl stream, which is inside a file of
 * its own; see `libxl_migration_stream` and `xl_save_file`.
 * 
 * A damaged stream parses as far as its framing allows. Bodies are decoded on
 * demand, so a body that is too short for its type does not affect the others.
 * If the stream ends inside a record, that record's `raw_body` is shorter than
 * its `header.len_body`.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc Source
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream>,
    pub _self: SharedType<Self>,
    image_header: RefCell<OptRc<LibxcMigrationStream_Ihdr>>,
    image: RefCell<OptRc<LibxcMigrationStream_DomainImage>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LibxcMigrationStream {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream;

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
        let t = Self::read_into::<_, LibxcMigrationStream_Ihdr>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.image_header.borrow_mut() = t;
        let f = |t : &mut LibxcMigrationStream_DomainImage| Ok(t.set_params(*self_rc.image_header().is_big_endian()?, true, false));
        let t = Self::read_into_with_init::<_, LibxcMigrationStream_DomainImage>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.image.borrow_mut() = t;
        Ok(())
    }
}
impl LibxcMigrationStream {
}

/**
 * Identifies the stream and gives the byte order of the rest.
 */
impl LibxcMigrationStream {
    pub fn image_header(&self) -> Ref<'_, OptRc<LibxcMigrationStream_Ihdr>> {
        self.image_header.borrow()
    }
}

/**
 * The domain header and all records.
 */
impl LibxcMigrationStream {
    pub fn image(&self) -> Ref<'_, OptRc<LibxcMigrationStream_DomainImage>> {
        self.image.borrow()
    }
}
impl LibxcMigrationStream {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum LibxcMigrationStream_GuestType {

    /**
     * Paravirtualised x86 guest.
     */
    X86Pv,

    /**
     * Hardware-virtualised x86 guest, HVM or PVH.
     */
    X86Hvm,
    Unknown(i64),
}

impl TryFrom<i64> for LibxcMigrationStream_GuestType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LibxcMigrationStream_GuestType> {
        match flag {
            1 => Ok(LibxcMigrationStream_GuestType::X86Pv),
            2 => Ok(LibxcMigrationStream_GuestType::X86Hvm),
            _ => Ok(LibxcMigrationStream_GuestType::Unknown(flag)),
        }
    }
}

impl From<&LibxcMigrationStream_GuestType> for i64 {
    fn from(v: &LibxcMigrationStream_GuestType) -> Self {
        match *v {
            LibxcMigrationStream_GuestType::X86Pv => 1,
            LibxcMigrationStream_GuestType::X86Hvm => 2,
            LibxcMigrationStream_GuestType::Unknown(v) => v
        }
    }
}

impl Default for LibxcMigrationStream_GuestType {
    fn default() -> Self { LibxcMigrationStream_GuestType::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LibxcMigrationStream_HvmParamName {

    /**
     * How pending events are signalled to the guest: by an ISA interrupt, a
     * PCI interrupt or a vector.
     */
    CallbackIrq,

    /**
     * pfn of the page shared with xenstore.
     */
    StorePfn,

    /**
     * Event channel to xenstore.
     */
    StoreEvtchn,

    /**
     * Whether the guest may use PAE; obsolete, receivers ignore it.
     */
    PaeEnabled,

    /**
     * pfn of the page for I/O requests to the default device model.
     */
    IoreqPfn,

    /**
     * pfn of the page for buffered I/O requests to the default device model.
     */
    BufioreqPfn,

    /**
     * Parts of the Hyper-V interface that the guest sees.
     */
    Viridian,

    /**
     * Handling of missed timer interrupts.
     */
    TimerMode,

    /**
     * Whether the guest has an HPET.
     */
    HpetEnabled,

    /**
     * Address of the identity page table used for real mode.
     */
    IdentPt,

    /**
     * Domain that the device model runs in; no longer in use.
     */
    DmDomain,

    /**
     * ACPI sleep state, 0 or 3.
     */
    AcpiSState,

    /**
     * Address of the TSS for virtual 8086 mode; see vm86_tss_sized.
     */
    Vm86Tss,

    /**
     * Whether periodic timers are aligned to save wake-ups.
     */
    VptAlign,

    /**
     * pfn of the page shared with the console.
     */
    ConsolePfn,

    /**
     * Event channel to the console.
     */
    ConsoleEvtchn,

    /**
     * Location of the ACPI PM1a and GPE0 ports: 0 for the old, 1 for the new one.
     */
    AcpiIoportsLocation,

    /**
     * Memory events on writes to cr0; no longer in use.
     */
    MemoryEventCr0,

    /**
     * Memory events on writes to cr3; no longer in use.
     */
    MemoryEventCr3,

    /**
     * Memory events on writes to cr4; no longer in use.
     */
    MemoryEventCr4,

    /**
     * Memory events on breakpoints; no longer in use.
     */
    MemoryEventInt3,

    /**
     * Whether the guest may run nested guests; no longer in use.
     */
    Nestedhvm,

    /**
     * Memory events on single steps; no longer in use.
     */
    MemoryEventSingleStep,

    /**
     * Event channel for buffered I/O requests.
     */
    BufioreqEvtchn,

    /**
     * pfn of the ring of the paging interface.
     */
    PagingRingPfn,

    /**
     * pfn of the ring of the monitor interface.
     */
    MonitorRingPfn,

    /**
     * pfn of the ring of the memory sharing interface.
     */
    SharingRingPfn,

    /**
     * Memory events on writes to MSRs; no longer in use.
     */
    MemoryEventMsr,

    /**
     * Shutdown reason that a triple fault is reported as, a SHUTDOWN_* number.
     */
    TripleFaultReason,

    /**
     * First pfn of the pages for I/O request servers.
     */
    IoreqServerPfn,

    /**
     * Number of pages for I/O request servers.
     */
    NrIoreqServerPages,

    /**
     * Address of the VM generation id.
     */
    VmGenerationIdAddr,

    /**
     * Mode of alternate P2Ms: who may use them.
     */
    Altp2m,

    /**
     * Width of the saved x87 instruction pointer: 8, 4, or 0 for either.
     */
    X87FipWidth,

    /**
     * Address and size of the TSS for virtual 8086 mode.
     */
    Vm86TssSized,

    /**
     * Machine-check capabilities.
     */
    McaCap,
    Unknown(i64),
}

impl TryFrom<i64> for LibxcMigrationStream_HvmParamName {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LibxcMigrationStream_HvmParamName> {
        match flag {
            0 => Ok(LibxcMigrationStream_HvmParamName::CallbackIrq),
            1 => Ok(LibxcMigrationStream_HvmParamName::StorePfn),
            2 => Ok(LibxcMigrationStream_HvmParamName::StoreEvtchn),
            4 => Ok(LibxcMigrationStream_HvmParamName::PaeEnabled),
            5 => Ok(LibxcMigrationStream_HvmParamName::IoreqPfn),
            6 => Ok(LibxcMigrationStream_HvmParamName::BufioreqPfn),
            9 => Ok(LibxcMigrationStream_HvmParamName::Viridian),
            10 => Ok(LibxcMigrationStream_HvmParamName::TimerMode),
            11 => Ok(LibxcMigrationStream_HvmParamName::HpetEnabled),
            12 => Ok(LibxcMigrationStream_HvmParamName::IdentPt),
            13 => Ok(LibxcMigrationStream_HvmParamName::DmDomain),
            14 => Ok(LibxcMigrationStream_HvmParamName::AcpiSState),
            15 => Ok(LibxcMigrationStream_HvmParamName::Vm86Tss),
            16 => Ok(LibxcMigrationStream_HvmParamName::VptAlign),
            17 => Ok(LibxcMigrationStream_HvmParamName::ConsolePfn),
            18 => Ok(LibxcMigrationStream_HvmParamName::ConsoleEvtchn),
            19 => Ok(LibxcMigrationStream_HvmParamName::AcpiIoportsLocation),
            20 => Ok(LibxcMigrationStream_HvmParamName::MemoryEventCr0),
            21 => Ok(LibxcMigrationStream_HvmParamName::MemoryEventCr3),
            22 => Ok(LibxcMigrationStream_HvmParamName::MemoryEventCr4),
            23 => Ok(LibxcMigrationStream_HvmParamName::MemoryEventInt3),
            24 => Ok(LibxcMigrationStream_HvmParamName::Nestedhvm),
            25 => Ok(LibxcMigrationStream_HvmParamName::MemoryEventSingleStep),
            26 => Ok(LibxcMigrationStream_HvmParamName::BufioreqEvtchn),
            27 => Ok(LibxcMigrationStream_HvmParamName::PagingRingPfn),
            28 => Ok(LibxcMigrationStream_HvmParamName::MonitorRingPfn),
            29 => Ok(LibxcMigrationStream_HvmParamName::SharingRingPfn),
            30 => Ok(LibxcMigrationStream_HvmParamName::MemoryEventMsr),
            31 => Ok(LibxcMigrationStream_HvmParamName::TripleFaultReason),
            32 => Ok(LibxcMigrationStream_HvmParamName::IoreqServerPfn),
            33 => Ok(LibxcMigrationStream_HvmParamName::NrIoreqServerPages),
            34 => Ok(LibxcMigrationStream_HvmParamName::VmGenerationIdAddr),
            35 => Ok(LibxcMigrationStream_HvmParamName::Altp2m),
            36 => Ok(LibxcMigrationStream_HvmParamName::X87FipWidth),
            37 => Ok(LibxcMigrationStream_HvmParamName::Vm86TssSized),
            38 => Ok(LibxcMigrationStream_HvmParamName::McaCap),
            _ => Ok(LibxcMigrationStream_HvmParamName::Unknown(flag)),
        }
    }
}

impl From<&LibxcMigrationStream_HvmParamName> for i64 {
    fn from(v: &LibxcMigrationStream_HvmParamName) -> Self {
        match *v {
            LibxcMigrationStream_HvmParamName::CallbackIrq => 0,
            LibxcMigrationStream_HvmParamName::StorePfn => 1,
            LibxcMigrationStream_HvmParamName::StoreEvtchn => 2,
            LibxcMigrationStream_HvmParamName::PaeEnabled => 4,
            LibxcMigrationStream_HvmParamName::IoreqPfn => 5,
            LibxcMigrationStream_HvmParamName::BufioreqPfn => 6,
            LibxcMigrationStream_HvmParamName::Viridian => 9,
            LibxcMigrationStream_HvmParamName::TimerMode => 10,
            LibxcMigrationStream_HvmParamName::HpetEnabled => 11,
            LibxcMigrationStream_HvmParamName::IdentPt => 12,
            LibxcMigrationStream_HvmParamName::DmDomain => 13,
            LibxcMigrationStream_HvmParamName::AcpiSState => 14,
            LibxcMigrationStream_HvmParamName::Vm86Tss => 15,
            LibxcMigrationStream_HvmParamName::VptAlign => 16,
            LibxcMigrationStream_HvmParamName::ConsolePfn => 17,
            LibxcMigrationStream_HvmParamName::ConsoleEvtchn => 18,
            LibxcMigrationStream_HvmParamName::AcpiIoportsLocation => 19,
            LibxcMigrationStream_HvmParamName::MemoryEventCr0 => 20,
            LibxcMigrationStream_HvmParamName::MemoryEventCr3 => 21,
            LibxcMigrationStream_HvmParamName::MemoryEventCr4 => 22,
            LibxcMigrationStream_HvmParamName::MemoryEventInt3 => 23,
            LibxcMigrationStream_HvmParamName::Nestedhvm => 24,
            LibxcMigrationStream_HvmParamName::MemoryEventSingleStep => 25,
            LibxcMigrationStream_HvmParamName::BufioreqEvtchn => 26,
            LibxcMigrationStream_HvmParamName::PagingRingPfn => 27,
            LibxcMigrationStream_HvmParamName::MonitorRingPfn => 28,
            LibxcMigrationStream_HvmParamName::SharingRingPfn => 29,
            LibxcMigrationStream_HvmParamName::MemoryEventMsr => 30,
            LibxcMigrationStream_HvmParamName::TripleFaultReason => 31,
            LibxcMigrationStream_HvmParamName::IoreqServerPfn => 32,
            LibxcMigrationStream_HvmParamName::NrIoreqServerPages => 33,
            LibxcMigrationStream_HvmParamName::VmGenerationIdAddr => 34,
            LibxcMigrationStream_HvmParamName::Altp2m => 35,
            LibxcMigrationStream_HvmParamName::X87FipWidth => 36,
            LibxcMigrationStream_HvmParamName::Vm86TssSized => 37,
            LibxcMigrationStream_HvmParamName::McaCap => 38,
            LibxcMigrationStream_HvmParamName::Unknown(v) => v
        }
    }
}

impl Default for LibxcMigrationStream_HvmParamName {
    fn default() -> Self { LibxcMigrationStream_HvmParamName::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LibxcMigrationStream_PageType {

    /**
     * Normal page.
     */
    Notab,

    /**
     * L1 page table.
     */
    L1tab,

    /**
     * L2 page table.
     */
    L2tab,

    /**
     * L3 page table.
     */
    L3tab,

    /**
     * L4 page table.
     */
    L4tab,

    /**
     * L1 page table, pinned.
     */
    L1tabPin,

    /**
     * L2 page table, pinned.
     */
    L2tabPin,

    /**
     * L3 page table, pinned.
     */
    L3tabPin,

    /**
     * L4 page table, pinned.
     */
    L4tabPin,

    /**
     * Broken page, without contents.
     */
    Broken,

    /**
     * Page to be allocated, without contents.
     */
    Xalloc,

    /**
     * Invalid page, without contents; also a page that was removed after it
     * had been sent.
     */
    Xtab,
    Unknown(i64),
}

impl TryFrom<i64> for LibxcMigrationStream_PageType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LibxcMigrationStream_PageType> {
        match flag {
            0 => Ok(LibxcMigrationStream_PageType::Notab),
            1 => Ok(LibxcMigrationStream_PageType::L1tab),
            2 => Ok(LibxcMigrationStream_PageType::L2tab),
            3 => Ok(LibxcMigrationStream_PageType::L3tab),
            4 => Ok(LibxcMigrationStream_PageType::L4tab),
            9 => Ok(LibxcMigrationStream_PageType::L1tabPin),
            10 => Ok(LibxcMigrationStream_PageType::L2tabPin),
            11 => Ok(LibxcMigrationStream_PageType::L3tabPin),
            12 => Ok(LibxcMigrationStream_PageType::L4tabPin),
            13 => Ok(LibxcMigrationStream_PageType::Broken),
            14 => Ok(LibxcMigrationStream_PageType::Xalloc),
            15 => Ok(LibxcMigrationStream_PageType::Xtab),
            _ => Ok(LibxcMigrationStream_PageType::Unknown(flag)),
        }
    }
}

impl From<&LibxcMigrationStream_PageType> for i64 {
    fn from(v: &LibxcMigrationStream_PageType) -> Self {
        match *v {
            LibxcMigrationStream_PageType::Notab => 0,
            LibxcMigrationStream_PageType::L1tab => 1,
            LibxcMigrationStream_PageType::L2tab => 2,
            LibxcMigrationStream_PageType::L3tab => 3,
            LibxcMigrationStream_PageType::L4tab => 4,
            LibxcMigrationStream_PageType::L1tabPin => 9,
            LibxcMigrationStream_PageType::L2tabPin => 10,
            LibxcMigrationStream_PageType::L3tabPin => 11,
            LibxcMigrationStream_PageType::L4tabPin => 12,
            LibxcMigrationStream_PageType::Broken => 13,
            LibxcMigrationStream_PageType::Xalloc => 14,
            LibxcMigrationStream_PageType::Xtab => 15,
            LibxcMigrationStream_PageType::Unknown(v) => v
        }
    }
}

impl Default for LibxcMigrationStream_PageType {
    fn default() -> Self { LibxcMigrationStream_PageType::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LibxcMigrationStream_RecordType {

    /**
     * End of the image, and the last record.
     */
    EndMark,

    /**
     * Contents and types of a batch of guest pages.
     */
    PageData,

    /**
     * Width and page-table levels of a PV guest.
     */
    X86PvInfo,

    /**
     * Location of a PV guest's P2M table.
     */
    X86PvP2mFrames,

    /**
     * Registers of a PV vCPU.
     */
    X86PvVcpuBasic,

    /**
     * Callbacks and machine-check state of a PV vCPU.
     */
    X86PvVcpuExtended,

    /**
     * Extended processor state of a PV vCPU.
     */
    X86PvVcpuXsave,

    /**
     * Shared info page of a PV guest.
     */
    SharedInfo,

    /**
     * The guest's time stamp counter (TSC).
     */
    X86TscInfo,

    /**
     * State of the virtual hardware that Xen emulates for an HVM guest.
     */
    HvmContext,

    /**
     * HVM parameters.
     */
    HvmParams,

    /**
     * Toolstack data; deprecated.
     */
    Toolstack,

    /**
     * Model-specific registers of a PV vCPU.
     */
    X86PvVcpuMsrs,

    /**
     * All memory has been sent; the records that follow send it again for comparison.
     */
    Verify,

    /**
     * The records so far describe a consistent state.
     */
    Checkpoint,

    /**
     * Dirty pfns, sent from a COLO secondary to its primary.
     */
    CheckpointDirtyPfnList,

    /**
     * End of the static data, which does not change while the guest runs;
     * version 3.
     */
    StaticDataEnd,

    /**
     * CPUID policy; version 3.
     */
    X86CpuidPolicy,

    /**
     * MSR policy; version 3.
     */
    X86MsrPolicy,

    /**
     * Contents were taken out of the image. Optional, and an extension of
     * `xenstream strip`; the number ends with the letters "trp".
     */
    Stripped,
    Unknown(i64),
}

impl TryFrom<i64> for LibxcMigrationStream_RecordType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LibxcMigrationStream_RecordType> {
        match flag {
            0 => Ok(LibxcMigrationStream_RecordType::EndMark),
            1 => Ok(LibxcMigrationStream_RecordType::PageData),
            2 => Ok(LibxcMigrationStream_RecordType::X86PvInfo),
            3 => Ok(LibxcMigrationStream_RecordType::X86PvP2mFrames),
            4 => Ok(LibxcMigrationStream_RecordType::X86PvVcpuBasic),
            5 => Ok(LibxcMigrationStream_RecordType::X86PvVcpuExtended),
            6 => Ok(LibxcMigrationStream_RecordType::X86PvVcpuXsave),
            7 => Ok(LibxcMigrationStream_RecordType::SharedInfo),
            8 => Ok(LibxcMigrationStream_RecordType::X86TscInfo),
            9 => Ok(LibxcMigrationStream_RecordType::HvmContext),
            10 => Ok(LibxcMigrationStream_RecordType::HvmParams),
            11 => Ok(LibxcMigrationStream_RecordType::Toolstack),
            12 => Ok(LibxcMigrationStream_RecordType::X86PvVcpuMsrs),
            13 => Ok(LibxcMigrationStream_RecordType::Verify),
            14 => Ok(LibxcMigrationStream_RecordType::Checkpoint),
            15 => Ok(LibxcMigrationStream_RecordType::CheckpointDirtyPfnList),
            16 => Ok(LibxcMigrationStream_RecordType::StaticDataEnd),
            17 => Ok(LibxcMigrationStream_RecordType::X86CpuidPolicy),
            18 => Ok(LibxcMigrationStream_RecordType::X86MsrPolicy),
            4084494960 => Ok(LibxcMigrationStream_RecordType::Stripped),
            _ => Ok(LibxcMigrationStream_RecordType::Unknown(flag)),
        }
    }
}

impl From<&LibxcMigrationStream_RecordType> for i64 {
    fn from(v: &LibxcMigrationStream_RecordType) -> Self {
        match *v {
            LibxcMigrationStream_RecordType::EndMark => 0,
            LibxcMigrationStream_RecordType::PageData => 1,
            LibxcMigrationStream_RecordType::X86PvInfo => 2,
            LibxcMigrationStream_RecordType::X86PvP2mFrames => 3,
            LibxcMigrationStream_RecordType::X86PvVcpuBasic => 4,
            LibxcMigrationStream_RecordType::X86PvVcpuExtended => 5,
            LibxcMigrationStream_RecordType::X86PvVcpuXsave => 6,
            LibxcMigrationStream_RecordType::SharedInfo => 7,
            LibxcMigrationStream_RecordType::X86TscInfo => 8,
            LibxcMigrationStream_RecordType::HvmContext => 9,
            LibxcMigrationStream_RecordType::HvmParams => 10,
            LibxcMigrationStream_RecordType::Toolstack => 11,
            LibxcMigrationStream_RecordType::X86PvVcpuMsrs => 12,
            LibxcMigrationStream_RecordType::Verify => 13,
            LibxcMigrationStream_RecordType::Checkpoint => 14,
            LibxcMigrationStream_RecordType::CheckpointDirtyPfnList => 15,
            LibxcMigrationStream_RecordType::StaticDataEnd => 16,
            LibxcMigrationStream_RecordType::X86CpuidPolicy => 17,
            LibxcMigrationStream_RecordType::X86MsrPolicy => 18,
            LibxcMigrationStream_RecordType::Stripped => 4084494960,
            LibxcMigrationStream_RecordType::Unknown(v) => v
        }
    }
}

impl Default for LibxcMigrationStream_RecordType {
    fn default() -> Self { LibxcMigrationStream_RecordType::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LibxcMigrationStream_TscMode {

    /**
     * Native where host and guest frequencies allow it, otherwise emulated.
     */
    Default,

    /**
     * Always emulated.
     */
    AlwaysEmulate,

    /**
     * Always native.
     */
    NeverEmulate,
    Unknown(i64),
}

impl TryFrom<i64> for LibxcMigrationStream_TscMode {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LibxcMigrationStream_TscMode> {
        match flag {
            0 => Ok(LibxcMigrationStream_TscMode::Default),
            1 => Ok(LibxcMigrationStream_TscMode::AlwaysEmulate),
            2 => Ok(LibxcMigrationStream_TscMode::NeverEmulate),
            _ => Ok(LibxcMigrationStream_TscMode::Unknown(flag)),
        }
    }
}

impl From<&LibxcMigrationStream_TscMode> for i64 {
    fn from(v: &LibxcMigrationStream_TscMode) -> Self {
        match *v {
            LibxcMigrationStream_TscMode::Default => 0,
            LibxcMigrationStream_TscMode::AlwaysEmulate => 1,
            LibxcMigrationStream_TscMode::NeverEmulate => 2,
            LibxcMigrationStream_TscMode::Unknown(v) => v
        }
    }
}

impl Default for LibxcMigrationStream_TscMode {
    fn default() -> Self { LibxcMigrationStream_TscMode::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LibxcMigrationStream_VcpuContextLayout {

    /**
     * No context, or one of an unknown length.
     */
    Nothing,

    /**
     * Registers of a 64-bit guest.
     */
    BasicX8664,

    /**
     * Registers of a 32-bit guest.
     */
    BasicX8632,

    /**
     * Callbacks and machine-check state.
     */
    Extended,

    /**
     * Extended processor state.
     */
    Xsave,

    /**
     * Model-specific registers.
     */
    Msrs,
    Unknown(i64),
}

impl TryFrom<i64> for LibxcMigrationStream_VcpuContextLayout {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LibxcMigrationStream_VcpuContextLayout> {
        match flag {
            0 => Ok(LibxcMigrationStream_VcpuContextLayout::Nothing),
            1 => Ok(LibxcMigrationStream_VcpuContextLayout::BasicX8664),
            2 => Ok(LibxcMigrationStream_VcpuContextLayout::BasicX8632),
            3 => Ok(LibxcMigrationStream_VcpuContextLayout::Extended),
            4 => Ok(LibxcMigrationStream_VcpuContextLayout::Xsave),
            5 => Ok(LibxcMigrationStream_VcpuContextLayout::Msrs),
            _ => Ok(LibxcMigrationStream_VcpuContextLayout::Unknown(flag)),
        }
    }
}

impl From<&LibxcMigrationStream_VcpuContextLayout> for i64 {
    fn from(v: &LibxcMigrationStream_VcpuContextLayout) -> Self {
        match *v {
            LibxcMigrationStream_VcpuContextLayout::Nothing => 0,
            LibxcMigrationStream_VcpuContextLayout::BasicX8664 => 1,
            LibxcMigrationStream_VcpuContextLayout::BasicX8632 => 2,
            LibxcMigrationStream_VcpuContextLayout::Extended => 3,
            LibxcMigrationStream_VcpuContextLayout::Xsave => 4,
            LibxcMigrationStream_VcpuContextLayout::Msrs => 5,
            LibxcMigrationStream_VcpuContextLayout::Unknown(v) => v
        }
    }
}

impl Default for LibxcMigrationStream_VcpuContextLayout {
    fn default() -> Self { LibxcMigrationStream_VcpuContextLayout::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LibxcMigrationStream_ViridianGroup {

    /**
     * Base MSRs and hypercalls, and the frequency MSRs; all other groups need it.
     */
    Base,

    /**
     * There are no frequency MSRs after all.
     */
    NoFreq,

    /**
     * Partition time reference counter.
     */
    TimeRefCount,

    /**
     * Partition reference TSC page.
     */
    ReferenceTsc,

    /**
     * TLB flushes by hypercall.
     */
    HcallRemoteTlbFlush,

    /**
     * APIC assist page.
     */
    ApicAssist,

    /**
     * Crash control MSRs.
     */
    CrashCtl,

    /**
     * Synthetic interrupt controller.
     */
    Synic,

    /**
     * Synthetic timers; libxl sets time_ref_count and synic with them.
     */
    Stimer,

    /**
     * Interrupts between processors by hypercall.
     */
    HcallIpi,

    /**
     * Hypercalls that take sparse sets of processors.
     */
    ExProcessorMasks,

    /**
     * More than 64 virtual processors.
     */
    NoVpLimit,

    /**
     * Processors may be added while the guest runs.
     */
    CpuHotplug,
    Unknown(i64),
}

impl TryFrom<i64> for LibxcMigrationStream_ViridianGroup {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LibxcMigrationStream_ViridianGroup> {
        match flag {
            1 => Ok(LibxcMigrationStream_ViridianGroup::Base),
            2 => Ok(LibxcMigrationStream_ViridianGroup::NoFreq),
            4 => Ok(LibxcMigrationStream_ViridianGroup::TimeRefCount),
            8 => Ok(LibxcMigrationStream_ViridianGroup::ReferenceTsc),
            16 => Ok(LibxcMigrationStream_ViridianGroup::HcallRemoteTlbFlush),
            32 => Ok(LibxcMigrationStream_ViridianGroup::ApicAssist),
            64 => Ok(LibxcMigrationStream_ViridianGroup::CrashCtl),
            128 => Ok(LibxcMigrationStream_ViridianGroup::Synic),
            256 => Ok(LibxcMigrationStream_ViridianGroup::Stimer),
            512 => Ok(LibxcMigrationStream_ViridianGroup::HcallIpi),
            1024 => Ok(LibxcMigrationStream_ViridianGroup::ExProcessorMasks),
            2048 => Ok(LibxcMigrationStream_ViridianGroup::NoVpLimit),
            4096 => Ok(LibxcMigrationStream_ViridianGroup::CpuHotplug),
            _ => Ok(LibxcMigrationStream_ViridianGroup::Unknown(flag)),
        }
    }
}

impl From<&LibxcMigrationStream_ViridianGroup> for i64 {
    fn from(v: &LibxcMigrationStream_ViridianGroup) -> Self {
        match *v {
            LibxcMigrationStream_ViridianGroup::Base => 1,
            LibxcMigrationStream_ViridianGroup::NoFreq => 2,
            LibxcMigrationStream_ViridianGroup::TimeRefCount => 4,
            LibxcMigrationStream_ViridianGroup::ReferenceTsc => 8,
            LibxcMigrationStream_ViridianGroup::HcallRemoteTlbFlush => 16,
            LibxcMigrationStream_ViridianGroup::ApicAssist => 32,
            LibxcMigrationStream_ViridianGroup::CrashCtl => 64,
            LibxcMigrationStream_ViridianGroup::Synic => 128,
            LibxcMigrationStream_ViridianGroup::Stimer => 256,
            LibxcMigrationStream_ViridianGroup::HcallIpi => 512,
            LibxcMigrationStream_ViridianGroup::ExProcessorMasks => 1024,
            LibxcMigrationStream_ViridianGroup::NoVpLimit => 2048,
            LibxcMigrationStream_ViridianGroup::CpuHotplug => 4096,
            LibxcMigrationStream_ViridianGroup::Unknown(v) => v
        }
    }
}

impl Default for LibxcMigrationStream_ViridianGroup {
    fn default() -> Self { LibxcMigrationStream_ViridianGroup::Unknown(0) }
}


/**
 * The part of the stream whose byte order the image header gives.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L47 Overview
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream>,
    pub _self: SharedType<Self>,
    is_big_endian: RefCell<bool>,
    has_domain_header: RefCell<bool>,
    is_inside_libxl: RefCell<bool>,
    domain_header: RefCell<OptRc<LibxcMigrationStream_DomainImage_Dhdr>>,
    records: RefCell<Vec<OptRc<LibxcMigrationStream_DomainImage_Record>>>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream;

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
        {
            let on = self_rc.is_big_endian();
            if *on == true {
                *self_rc._is_le.borrow_mut() = (2) as i32;
            }
            else {
                *self_rc._is_le.borrow_mut() = (1) as i32;
            }
        }
        if *self_rc._is_le.borrow() == 0 {
            return Err(KError::UndecidedEndianness { src_path: "/types/domain_image".to_string() });
        }
        if  ((*self_rc.has_domain_header()) && (((_io.size() as i64) - (_io.pos() as i64)) >= 16))  {
            let f = |t : &mut LibxcMigrationStream_DomainImage_Dhdr| Ok(t.set_endian(*self_rc._is_le.borrow()));
            let t = Self::read_into_with_init::<_, LibxcMigrationStream_DomainImage_Dhdr>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
            *self_rc.domain_header.borrow_mut() = t;
        }
        if ((_io.size() as i64) - (_io.pos() as i64)) >= 8 {
            *self_rc.records.borrow_mut() = Vec::new();
            {
                let mut _i = 0;
                while {
                    let f = |t : &mut LibxcMigrationStream_DomainImage_Record| Ok(t.set_endian(*self_rc._is_le.borrow()));
                    let t = Self::read_into_with_init::<_, LibxcMigrationStream_DomainImage_Record>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                    self_rc.records.borrow_mut().push(t);
                    let _t_records = self_rc.records.borrow();
                    let _tmpa = _t_records.last().unwrap();
                    _i += 1;
                    let x = !( ((*_tmpa.header().type_code() == (i64::from(&LibxcMigrationStream_RecordType::EndMark) as u32)) || ( ((*self_rc.is_inside_libxl()) && (*_tmpa.header().type_code() == (i64::from(&LibxcMigrationStream_RecordType::Checkpoint) as u32))) ) || (((_io.size() as i64) - (_io.pos() as i64)) < 8)) );
                    x
                } {}
            }
        }
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage {
    pub fn is_big_endian(&self) -> Ref<'_, bool> {
        self.is_big_endian.borrow()
    }
}
impl LibxcMigrationStream_DomainImage {
    pub fn has_domain_header(&self) -> Ref<'_, bool> {
        self.has_domain_header.borrow()
    }
}
impl LibxcMigrationStream_DomainImage {
    pub fn is_inside_libxl(&self) -> Ref<'_, bool> {
        self.is_inside_libxl.borrow()
    }
}
impl LibxcMigrationStream_DomainImage {
    pub fn set_params(&mut self, is_big_endian: bool, has_domain_header: bool, is_inside_libxl: bool) {
        *self.is_big_endian.borrow_mut() = is_big_endian;
        *self.has_domain_header.borrow_mut() = has_domain_header;
        *self.is_inside_libxl.borrow_mut() = is_inside_libxl;
    }
}
impl LibxcMigrationStream_DomainImage {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage {
}

/**
 * Kind of guest, and the version of Xen that saved it.
 */
impl LibxcMigrationStream_DomainImage {
    pub fn domain_header(&self) -> Ref<'_, OptRc<LibxcMigrationStream_DomainImage_Dhdr>> {
        self.domain_header.borrow()
    }
}

/**
 * Records up to END, which is the last one; inside a libxl stream also
 * up to CHECKPOINT, after which libxl's own records follow. A damaged
 * stream ends where too few bytes remain for another record header.
 */
impl LibxcMigrationStream_DomainImage {
    pub fn records(&self) -> Ref<'_, Vec<OptRc<LibxcMigrationStream_DomainImage_Record>>> {
        self.records.borrow()
    }
}
impl LibxcMigrationStream_DomainImage {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The pfns that a COLO secondary has dirtied, in no particular order.
 * This record is sent from the secondary to the primary only.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L608 CHECKPOINT_DIRTY_PFN_LIST
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_len_pfn: Cell<bool>,
    len_pfn: RefCell<i32>,
    f_pfns: Cell<bool>,
    pfns: RefCell<Vec<u64>>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
impl LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList {

    /**
     * Size of one entry of `pfns` in bytes.
     */
    pub fn len_pfn(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_pfn.get() {
            return Ok(self.len_pfn.borrow());
        }
        self.f_len_pfn.set(true);
        *self.len_pfn.borrow_mut() = (8) as i32;
        Ok(self.len_pfn.borrow())
    }

    /**
     * The dirty pfns, as many as the body has room for.
     */
    pub fn pfns(
        &self
    ) -> KResult<Ref<'_, Vec<u64>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfns.get() {
            return Ok(self.pfns.borrow());
        }
        self.f_pfns.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.pfns.borrow_mut() = Vec::new();
        let l_pfns = ((_io.size() as i32) / (8 as i32));
        for _i in 0..l_pfns {
            self.pfns.borrow_mut().push(if *self._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
        }
        _io.seek(_pos)?;
        Ok(self.pfns.borrow())
    }
}
impl LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * General properties of the domain.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L142 Domain Header
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_Dhdr {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage>,
    pub _self: SharedType<Self>,
    type_code: RefCell<u32>,
    page_shift: RefCell<u16>,
    reserved: RefCell<u16>,
    xen_major: RefCell<u32>,
    xen_minor: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_guest_type: Cell<bool>,
    guest_type: RefCell<LibxcMigrationStream_GuestType>,
    f_is_converted_from_legacy: Cell<bool>,
    is_converted_from_legacy: RefCell<bool>,
    f_known_page_shift: Cell<bool>,
    known_page_shift: RefCell<i8>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_Dhdr {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage;

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
        *self_rc.type_code.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.page_shift.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u2le()?.into() } else { _io.read_u2be()?.into() };
        *self_rc.reserved.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u2le()?.into() } else { _io.read_u2be()?.into() };
        *self_rc.xen_major.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.xen_minor.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_Dhdr {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_Dhdr {

    /**
     * Kind of guest; PVH guests are x86_hvm.
     */
    pub fn guest_type(
        &self
    ) -> KResult<Ref<'_, LibxcMigrationStream_GuestType>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_guest_type.get() {
            return Ok(self.guest_type.borrow());
        }
        self.f_guest_type.set(true);
        *self.guest_type.borrow_mut() = (*self.type_code() as i64).try_into()?;
        Ok(self.guest_type.borrow())
    }

    /**
     * A converter wrote this stream from a legacy image.
     */
    pub fn is_converted_from_legacy(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_converted_from_legacy.get() {
            return Ok(self.is_converted_from_legacy.borrow());
        }
        self.f_is_converted_from_legacy.set(true);
        *self.is_converted_from_legacy.borrow_mut() = (((*self.xen_major() as u32) == (0 as u32))) as bool;
        Ok(self.is_converted_from_legacy.borrow())
    }

    /**
     * The only `page_shift` of x86 guests.
     */
    pub fn known_page_shift(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_known_page_shift.get() {
            return Ok(self.known_page_shift.borrow());
        }
        self.f_known_page_shift.set(true);
        *self.known_page_shift.borrow_mut() = (12) as i8;
        Ok(self.known_page_shift.borrow())
    }
}

/**
 * Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the
 * specification also had 3 for x86 PVH and 4 for ARM, which no Xen
 * ever saved.
 */
impl LibxcMigrationStream_DomainImage_Dhdr {
    pub fn type_code(&self) -> Ref<'_, u32> {
        self.type_code.borrow()
    }
}

/**
 * Base-2 logarithm of the page size; 12 on x86.
 */
impl LibxcMigrationStream_DomainImage_Dhdr {
    pub fn page_shift(&self) -> Ref<'_, u16> {
        self.page_shift.borrow()
    }
}

/**
 * Zero when saved, ignored when restored.
 */
impl LibxcMigrationStream_DomainImage_Dhdr {
    pub fn reserved(&self) -> Ref<'_, u16> {
        self.reserved.borrow()
    }
}

/**
 * Major version of the Xen that saved the image; 0 for an image
 * that was converted from the legacy format.
 */
impl LibxcMigrationStream_DomainImage_Dhdr {
    pub fn xen_major(&self) -> Ref<'_, u32> {
        self.xen_major.borrow()
    }
}

/**
 * Minor version of the Xen that saved the image, or the version of
 * the converter.
 */
impl LibxcMigrationStream_DomainImage_Dhdr {
    pub fn xen_minor(&self) -> Ref<'_, u32> {
        self.xen_minor.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_Dhdr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The body of the records that carry no data: END, VERIFY, CHECKPOINT
 * and STATIC_DATA_END. It has no fields. By the specification their
 * body_length is 0; if it is not, `raw_body` has the bytes.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L260 END
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_EmptyBody {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_EmptyBody {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
impl LibxcMigrationStream_DomainImage_EmptyBody {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_EmptyBody {
}
impl LibxcMigrationStream_DomainImage_EmptyBody {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One HVM parameter.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514 HVM_PARAMS
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_HvmParam {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_HvmParams>,
    pub _self: SharedType<Self>,
    index: RefCell<u64>,
    value: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_name: Cell<bool>,
    name: RefCell<LibxcMigrationStream_HvmParamName>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_HvmParam {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_HvmParams;

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
        *self_rc.index.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() };
        *self_rc.value.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() };
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_HvmParam {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_HvmParam {

    /**
     * The parameter by name.
     */
    pub fn name(
        &self
    ) -> KResult<Ref<'_, LibxcMigrationStream_HvmParamName>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_name.get() {
            return Ok(self.name.borrow());
        }
        self.f_name.set(true);
        *self.name.borrow_mut() = (*self.index() as i64).try_into()?;
        Ok(self.name.borrow())
    }
}

/**
 * Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h.
 */
impl LibxcMigrationStream_DomainImage_HvmParam {
    pub fn index(&self) -> Ref<'_, u64> {
        self.index.borrow()
    }
}

/**
 * Value of the parameter.
 */
impl LibxcMigrationStream_DomainImage_HvmParam {
    pub fn value(&self) -> Ref<'_, u64> {
        self.value.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_HvmParam {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * HVM parameters of the domain.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514 HVM_PARAMS
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_HvmParams {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    num_params: RefCell<u32>,
    reserved: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_len_param: Cell<bool>,
    len_param: RefCell<i32>,
    f_ofs_params: Cell<bool>,
    ofs_params: RefCell<i32>,
    f_params: Cell<bool>,
    params: RefCell<Vec<OptRc<LibxcMigrationStream_DomainImage_HvmParam>>>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_HvmParams {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
        *self_rc.num_params.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.reserved.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_HvmParams {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_HvmParams {

    /**
     * Size of one parameter in bytes.
     */
    pub fn len_param(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_param.get() {
            return Ok(self.len_param.borrow());
        }
        self.f_len_param.set(true);
        *self.len_param.borrow_mut() = (16) as i32;
        Ok(self.len_param.borrow())
    }

    /**
     * Offset of the parameters in the body.
     */
    pub fn ofs_params(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_params.get() {
            return Ok(self.ofs_params.borrow());
        }
        self.f_ofs_params.set(true);
        *self.ofs_params.borrow_mut() = ((4 + 4)) as i32;
        Ok(self.ofs_params.borrow())
    }

    /**
     * The parameters, `num_params` of them.
     */
    pub fn params(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<LibxcMigrationStream_DomainImage_HvmParam>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_params.get() {
            return Ok(self.params.borrow());
        }
        self.f_params.set(true);
        let _pos = _io.pos();
        _io.seek(*self.ofs_params()? as usize)?;
        *self.params.borrow_mut() = Vec::new();
        let l_params = *self.num_params();
        for _i in 0..l_params {
            let f = |t : &mut LibxcMigrationStream_DomainImage_HvmParam| Ok(t.set_endian(*self._is_le.borrow()));
            let t = Self::read_into_with_init::<_, LibxcMigrationStream_DomainImage_HvmParam>(&*_io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
            self.params.borrow_mut().push(t);
        }
        _io.seek(_pos)?;
        Ok(self.params.borrow())
    }
}

/**
 * Number of parameters.
 */
impl LibxcMigrationStream_DomainImage_HvmParams {
    pub fn num_params(&self) -> Ref<'_, u32> {
        self.num_params.borrow()
    }
}

/**
 * Zero when saved, ignored when restored.
 */
impl LibxcMigrationStream_DomainImage_HvmParams {
    pub fn reserved(&self) -> Ref<'_, u32> {
        self.reserved.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_HvmParams {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Bytes of a record's body, not interpreted here: the type has no
 * fields, only a size. `body` decodes the same bytes.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_Opaque {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_Opaque {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
impl LibxcMigrationStream_DomainImage_Opaque {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_Opaque {
}
impl LibxcMigrationStream_DomainImage_Opaque {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A batch of guest pages: pfns with their types, followed by the
 * contents of the pages that have any, in the same order.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_PageData {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    is_big_endian: RefCell<bool>,
    num_pfns: RefCell<u32>,
    reserved: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_len_page: Cell<bool>,
    len_page: RefCell<i32>,
    f_len_pfn: Cell<bool>,
    len_pfn: RefCell<i32>,
    f_ofs_pages: Cell<bool>,
    ofs_pages: RefCell<u64>,
    f_ofs_pfns: Cell<bool>,
    ofs_pfns: RefCell<i32>,
    f_pages: Cell<bool>,
    pages: RefCell<Vec<Vec<u8>>>,
    f_pfns: Cell<bool>,
    pfns: RefCell<Vec<OptRc<LibxcMigrationStream_DomainImage_PfnEntry>>>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_PageData {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
        *self_rc.num_pfns.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.reserved.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_PageData {
    pub fn is_big_endian(&self) -> Ref<'_, bool> {
        self.is_big_endian.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_PageData {
    pub fn set_params(&mut self, is_big_endian: bool) {
        *self.is_big_endian.borrow_mut() = is_big_endian;
    }
}
impl LibxcMigrationStream_DomainImage_PageData {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_PageData {

    /**
     * Size of one page in bytes.
     */
    pub fn len_page(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_page.get() {
            return Ok(self.len_page.borrow());
        }
        self.f_len_page.set(true);
        *self.len_page.borrow_mut() = (4096) as i32;
        Ok(self.len_page.borrow())
    }

    /**
     * Size of one entry of `pfns` in bytes.
     */
    pub fn len_pfn(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_pfn.get() {
            return Ok(self.len_pfn.borrow());
        }
        self.f_len_pfn.set(true);
        *self.len_pfn.borrow_mut() = (8) as i32;
        Ok(self.len_pfn.borrow())
    }

    /**
     * Offset of the page contents in the body.
     */
    pub fn ofs_pages(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_pages.get() {
            return Ok(self.ofs_pages.borrow());
        }
        self.f_ofs_pages.set(true);
        *self.ofs_pages.borrow_mut() = (((((*self.ofs_pfns()? as u64) as u64) + (((((*self.len_pfn()? as u64) as u64) * ((*self.num_pfns() as u64) as u64)) as u64) as u64)) as u64)) as u64;
        Ok(self.ofs_pages.borrow())
    }

    /**
     * Offset of the pfns in the body.
     */
    pub fn ofs_pfns(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_pfns.get() {
            return Ok(self.ofs_pfns.borrow());
        }
        self.f_ofs_pfns.set(true);
        *self.ofs_pfns.borrow_mut() = ((4 + 4)) as i32;
        Ok(self.ofs_pfns.borrow())
    }

    /**
     * The contents, 4096 bytes for each entry of `pfns` whose `has_page`
     * is true, in their order. This list has as many whole pages as the
     * body has room for, whatever the types say: none in a record of a
     * `stripped` stream.
     */
    pub fn pages(
        &self
    ) -> KResult<Ref<'_, Vec<Vec<u8>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pages.get() {
            return Ok(self.pages.borrow());
        }
        self.f_pages.set(true);
        let _pos = _io.pos();
        _io.seek(if (_io.size() as u64) <= *self.ofs_pages()? { (_io.size() as u64) } else { *self.ofs_pages()? } as usize)?;
        *self.pages.borrow_mut() = Vec::new();
        let l_pages = if (_io.size() as u64) <= *self.ofs_pages()? { (0 as u64) } else { (((((((_io.size() as u64) as u64) - (*self.ofs_pages()? as u64)) as u64) as u64) / ((4096 as u64) as u64)) as u64) };
        for _i in 0..l_pages {
            self.pages.borrow_mut().push(_io.read_bytes(*self.len_page()? as usize)?.into());
        }
        _io.seek(_pos)?;
        Ok(self.pages.borrow())
    }

    /**
     * The pfns and their types.
     */
    pub fn pfns(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<LibxcMigrationStream_DomainImage_PfnEntry>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfns.get() {
            return Ok(self.pfns.borrow());
        }
        self.f_pfns.set(true);
        let _pos = _io.pos();
        _io.seek(*self.ofs_pfns()? as usize)?;
        *self.pfns.borrow_mut() = Vec::new();
        let l_pfns = *self.num_pfns();
        for _i in 0..l_pfns {
            let f = |t : &mut LibxcMigrationStream_DomainImage_PfnEntry| { t.set_params(*self.is_big_endian()); t.set_endian(*self._is_le.borrow()); Ok(()) };
            let t = Self::read_into_with_init::<_, LibxcMigrationStream_DomainImage_PfnEntry>(&*_io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
            self.pfns.borrow_mut().push(t);
        }
        _io.seek(_pos)?;
        Ok(self.pfns.borrow())
    }
}

/**
 * Number of pfns in this record, at least 1.
 */
impl LibxcMigrationStream_DomainImage_PageData {
    pub fn num_pfns(&self) -> Ref<'_, u32> {
        self.num_pfns.borrow()
    }
}

/**
 * Zero when saved, ignored when restored.
 */
impl LibxcMigrationStream_DomainImage_PageData {
    pub fn reserved(&self) -> Ref<'_, u32> {
        self.reserved.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_PageData {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A pfn and its type in 64 bits: the type in bits 63-60, reserved bits
 * 59-52, the pfn in bits 51-0. They are read as two halves so that every
 * language computes exact values.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_PfnEntry {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_PageData>,
    pub _self: SharedType<Self>,
    is_big_endian: RefCell<bool>,
    half0: RefCell<u32>,
    half1: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_has_page: Cell<bool>,
    has_page: RefCell<bool>,
    f_high: Cell<bool>,
    high: RefCell<u32>,
    f_is_known_type: Cell<bool>,
    is_known_type: RefCell<bool>,
    f_is_page_table: Cell<bool>,
    is_page_table: RefCell<bool>,
    f_is_populated: Cell<bool>,
    is_populated: RefCell<bool>,
    f_low: Cell<bool>,
    low: RefCell<u32>,
    f_page_type: Cell<bool>,
    page_type: RefCell<LibxcMigrationStream_PageType>,
    f_pfn: Cell<bool>,
    pfn: RefCell<u64>,
    f_reserved: Cell<bool>,
    reserved: RefCell<i32>,
    f_type_code: Cell<bool>,
    type_code: RefCell<i32>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_PfnEntry {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_PageData;

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
        *self_rc.half0.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.half1.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_PfnEntry {
    pub fn is_big_endian(&self) -> Ref<'_, bool> {
        self.is_big_endian.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_PfnEntry {
    pub fn set_params(&mut self, is_big_endian: bool) {
        *self.is_big_endian.borrow_mut() = is_big_endian;
    }
}
impl LibxcMigrationStream_DomainImage_PfnEntry {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_PfnEntry {

    /**
     * Whether `pages` has contents for this entry; false for broken,
     * xalloc and xtab.
     */
    pub fn has_page(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_page.get() {
            return Ok(self.has_page.borrow());
        }
        self.f_has_page.set(true);
        *self.has_page.borrow_mut() = ( ((((*self.type_code()? as i32) <= (4 as i32))) || ( ((((*self.type_code()? as i32) >= (9 as i32))) && (((*self.type_code()? as i32) <= (12 as i32)))) )) ) as bool;
        Ok(self.has_page.borrow())
    }

    /**
     * Bits 63-32.
     */
    pub fn high(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_high.get() {
            return Ok(self.high.borrow());
        }
        self.f_high.set(true);
        *self.high.borrow_mut() = (if *self.is_big_endian() { *self.half0() } else { *self.half1() }) as u32;
        Ok(self.high.borrow())
    }

    /**
     * False for 0x5-0x8, which are not page types; a receiver refuses
     * them.
     */
    pub fn is_known_type(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_known_type.get() {
            return Ok(self.is_known_type.borrow());
        }
        self.f_is_known_type.set(true);
        *self.is_known_type.borrow_mut() = ( ((((*self.type_code()? as i32) <= (4 as i32))) || (((*self.type_code()? as i32) >= (9 as i32)))) ) as bool;
        Ok(self.is_known_type.borrow())
    }

    /**
     * Whether the page is a PV guest's page table of any level.
     */
    pub fn is_page_table(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_page_table.get() {
            return Ok(self.is_page_table.borrow());
        }
        self.f_is_page_table.set(true);
        *self.is_page_table.borrow_mut() = ( (( ((((*self.type_code()? as i32) >= (1 as i32))) && (((*self.type_code()? as i32) <= (4 as i32)))) ) || ( ((((*self.type_code()? as i32) >= (9 as i32))) && (((*self.type_code()? as i32) <= (12 as i32)))) )) ) as bool;
        Ok(self.is_page_table.borrow())
    }

    /**
     * Whether a receiver allocates memory for the pfn: true for entries
     * with contents, and for xalloc.
     */
    pub fn is_populated(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_populated.get() {
            return Ok(self.is_populated.borrow());
        }
        self.f_is_populated.set(true);
        *self.is_populated.borrow_mut() = ( ((((*self.type_code()? as i32) <= (4 as i32))) || ( ((((*self.type_code()? as i32) >= (9 as i32))) && (((*self.type_code()? as i32) <= (12 as i32)))) ) || (((*self.type_code()? as i32) == (14 as i32)))) ) as bool;
        Ok(self.is_populated.borrow())
    }

    /**
     * Bits 31-0.
     */
    pub fn low(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_low.get() {
            return Ok(self.low.borrow());
        }
        self.f_low.set(true);
        *self.low.borrow_mut() = (if *self.is_big_endian() { *self.half1() } else { *self.half0() }) as u32;
        Ok(self.low.borrow())
    }

    /**
     * Bits 63-60, the kind of page.
     */
    pub fn page_type(
        &self
    ) -> KResult<Ref<'_, LibxcMigrationStream_PageType>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_page_type.get() {
            return Ok(self.page_type.borrow());
        }
        self.f_page_type.set(true);
        *self.page_type.borrow_mut() = (((if *self.is_big_endian() { *self.half0() } else { *self.half1() } as u32) >> (28 as u32)) as i64).try_into()?;
        Ok(self.page_type.borrow())
    }

    /**
     * Bits 51-0, the page frame number.
     */
    pub fn pfn(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfn.get() {
            return Ok(self.pfn.borrow());
        }
        self.f_pfn.set(true);
        *self.pfn.borrow_mut() = (((((*self.low()? as u64) as u64) + (((((((*self.high()? as i32) & (1048575 as i32)) as u64) as u64) * ((4294967296 as u64) as u64)) as u64) as u64)) as u64)) as u64;
        Ok(self.pfn.borrow())
    }

    /**
     * Bits 59-52, zero when saved.
     */
    pub fn reserved(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_reserved.get() {
            return Ok(self.reserved.borrow());
        }
        self.f_reserved.set(true);
        *self.reserved.borrow_mut() = (((((*self.high()? as u32) >> (20 as u32)) as i32) & (255 as i32))) as i32;
        Ok(self.reserved.borrow())
    }

    /**
     * Bits 63-60, the page type as a number.
     */
    pub fn type_code(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_type_code.get() {
            return Ok(self.type_code.borrow());
        }
        self.f_type_code.set(true);
        *self.type_code.borrow_mut() = (((*self.high()? as u32) >> (28 as u32))) as i32;
        Ok(self.type_code.borrow())
    }
}

/**
 * The first four bytes; the low half in a little-endian stream.
 */
impl LibxcMigrationStream_DomainImage_PfnEntry {
    pub fn half0(&self) -> Ref<'_, u32> {
        self.half0.borrow()
    }
}

/**
 * The last four bytes; the high half in a little-endian stream.
 */
impl LibxcMigrationStream_DomainImage_PfnEntry {
    pub fn half1(&self) -> Ref<'_, u32> {
        self.half1.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_PfnEntry {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One record: header, body, padding to a multiple of 8 bytes.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_Record {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<LibxcMigrationStream_DomainImage_RecordHeader>>,
    raw_body: RefCell<OptRc<LibxcMigrationStream_DomainImage_Opaque>>,
    padding: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    raw_body_raw: RefCell<Vec<u8>>,
    f_body: Cell<bool>,
    body: RefCell<Option<LibxcMigrationStream_DomainImage_Record_Body>>,
    f_is_end: Cell<bool>,
    is_end: RefCell<bool>,
    f_is_truncated: Cell<bool>,
    is_truncated: RefCell<bool>,
    f_truncation: Cell<bool>,
    truncation: RefCell<String>,
    _is_le: RefCell<i32>,
}
#[derive(Debug, Clone)]
pub enum LibxcMigrationStream_DomainImage_Record_Body {
    LibxcMigrationStream_DomainImage_X86PvVcpu(OptRc<LibxcMigrationStream_DomainImage_X86PvVcpu>),
    XenX86CpuPolicy_MsrPolicy(OptRc<XenX86CpuPolicy_MsrPolicy>),
    LibxcMigrationStream_DomainImage_X86PvP2mFrames(OptRc<LibxcMigrationStream_DomainImage_X86PvP2mFrames>),
    XenHvmContext(OptRc<XenHvmContext>),
    LibxcMigrationStream_DomainImage_EmptyBody(OptRc<LibxcMigrationStream_DomainImage_EmptyBody>),
    XenX86CpuPolicy_CpuidPolicy(OptRc<XenX86CpuPolicy_CpuidPolicy>),
    LibxcMigrationStream_DomainImage_X86TscInfo(OptRc<LibxcMigrationStream_DomainImage_X86TscInfo>),
    LibxcMigrationStream_DomainImage_X86PvInfo(OptRc<LibxcMigrationStream_DomainImage_X86PvInfo>),
    LibxcMigrationStream_DomainImage_HvmParams(OptRc<LibxcMigrationStream_DomainImage_HvmParams>),
    LibxcMigrationStream_DomainImage_PageData(OptRc<LibxcMigrationStream_DomainImage_PageData>),
    LibxcMigrationStream_DomainImage_SharedInfo(OptRc<LibxcMigrationStream_DomainImage_SharedInfo>),
    LibxcMigrationStream_DomainImage_Stripped(OptRc<LibxcMigrationStream_DomainImage_Stripped>),
    LibxcMigrationStream_DomainImage_Toolstack(OptRc<LibxcMigrationStream_DomainImage_Toolstack>),
    LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList(OptRc<LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList>),
    LibxcMigrationStream_DomainImage_UnknownBody(OptRc<LibxcMigrationStream_DomainImage_UnknownBody>),
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_X86PvVcpu> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_X86PvVcpu(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_X86PvVcpu, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_X86PvVcpu>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_X86PvVcpu>) -> Self {
        Self::LibxcMigrationStream_DomainImage_X86PvVcpu(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<XenX86CpuPolicy_MsrPolicy> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::XenX86CpuPolicy_MsrPolicy(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::XenX86CpuPolicy_MsrPolicy, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_MsrPolicy>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<XenX86CpuPolicy_MsrPolicy>) -> Self {
        Self::XenX86CpuPolicy_MsrPolicy(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_X86PvP2mFrames> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_X86PvP2mFrames(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_X86PvP2mFrames, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_X86PvP2mFrames>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_X86PvP2mFrames>) -> Self {
        Self::LibxcMigrationStream_DomainImage_X86PvP2mFrames(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<XenHvmContext> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::XenHvmContext(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::XenHvmContext, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<XenHvmContext>) -> Self {
        Self::XenHvmContext(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_EmptyBody> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_EmptyBody(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_EmptyBody, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_EmptyBody>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_EmptyBody>) -> Self {
        Self::LibxcMigrationStream_DomainImage_EmptyBody(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<XenX86CpuPolicy_CpuidPolicy> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::XenX86CpuPolicy_CpuidPolicy(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::XenX86CpuPolicy_CpuidPolicy, got {:?}", v)
    }
}
impl From<OptRc<XenX86CpuPolicy_CpuidPolicy>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<XenX86CpuPolicy_CpuidPolicy>) -> Self {
        Self::XenX86CpuPolicy_CpuidPolicy(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_X86TscInfo> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_X86TscInfo(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_X86TscInfo, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_X86TscInfo>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_X86TscInfo>) -> Self {
        Self::LibxcMigrationStream_DomainImage_X86TscInfo(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_X86PvInfo> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_X86PvInfo(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_X86PvInfo, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_X86PvInfo>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_X86PvInfo>) -> Self {
        Self::LibxcMigrationStream_DomainImage_X86PvInfo(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_HvmParams> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_HvmParams(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_HvmParams, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_HvmParams>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_HvmParams>) -> Self {
        Self::LibxcMigrationStream_DomainImage_HvmParams(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_PageData> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_PageData(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_PageData, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_PageData>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_PageData>) -> Self {
        Self::LibxcMigrationStream_DomainImage_PageData(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_SharedInfo> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_SharedInfo(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_SharedInfo, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_SharedInfo>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_SharedInfo>) -> Self {
        Self::LibxcMigrationStream_DomainImage_SharedInfo(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_Stripped> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_Stripped(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_Stripped, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_Stripped>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_Stripped>) -> Self {
        Self::LibxcMigrationStream_DomainImage_Stripped(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_Toolstack> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_Toolstack(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_Toolstack, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_Toolstack>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_Toolstack>) -> Self {
        Self::LibxcMigrationStream_DomainImage_Toolstack(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList>) -> Self {
        Self::LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_Record_Body> for OptRc<LibxcMigrationStream_DomainImage_UnknownBody> {
    fn from(v: &LibxcMigrationStream_DomainImage_Record_Body) -> Self {
        if let LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_UnknownBody(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_Record_Body::LibxcMigrationStream_DomainImage_UnknownBody, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream_DomainImage_UnknownBody>> for LibxcMigrationStream_DomainImage_Record_Body {
    fn from(v: OptRc<LibxcMigrationStream_DomainImage_UnknownBody>) -> Self {
        Self::LibxcMigrationStream_DomainImage_UnknownBody(v)
    }
}
impl KStruct for LibxcMigrationStream_DomainImage_Record {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage;

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
        let f = |t : &mut LibxcMigrationStream_DomainImage_RecordHeader| Ok(t.set_endian(*self_rc._is_le.borrow()));
        let t = Self::read_into_with_init::<_, LibxcMigrationStream_DomainImage_RecordHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.raw_body_raw.borrow_mut() = _io.read_bytes(if (*self_rc.header().len_body() as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.header().len_body() as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let raw_body_raw = self_rc.raw_body_raw.borrow();
        let _t_raw_body_raw_io = BytesReader::from(raw_body_raw.clone());
        let f = |t : &mut LibxcMigrationStream_DomainImage_Opaque| Ok(t.set_endian(*self_rc._is_le.borrow()));
        let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_Opaque>(&_t_raw_body_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.raw_body.borrow_mut() = t;
        *self_rc.padding.borrow_mut() = _io.read_bytes(if (*self_rc.header().len_padding()? as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.header().len_padding()? as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_Record {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_Record {

    /**
     * The body, decoded by record type.
     */
    pub fn body(
        &self
    ) -> KResult<Ref<'_, Option<LibxcMigrationStream_DomainImage_Record_Body>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_body.get() {
            return Ok(self.body.borrow());
        }
        self.f_body.set(true);
        let io = Clone::clone(&*self.raw_body()._io());
        let _pos = io.pos();
        io.seek(0 as usize)?;
        match *self.header().record_type()? {
            LibxcMigrationStream_RecordType::Checkpoint => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_EmptyBody| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_EmptyBody>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::CheckpointDirtyPfnList => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::EndMark => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_EmptyBody| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_EmptyBody>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::HvmContext => {
                let t = Self::read_into::<BytesReader, XenHvmContext>(&io, None, None)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::HvmParams => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_HvmParams| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_HvmParams>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::PageData => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_PageData| { t.set_params(*_prc.as_ref().unwrap().is_big_endian()); t.set_endian(*self._is_le.borrow()); Ok(()) };
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_PageData>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::SharedInfo => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_SharedInfo| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_SharedInfo>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::StaticDataEnd => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_EmptyBody| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_EmptyBody>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::Stripped => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_Stripped| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_Stripped>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::Toolstack => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_Toolstack| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_Toolstack>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::Verify => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_EmptyBody| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_EmptyBody>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::X86CpuidPolicy => {
                let t = Self::read_into::<BytesReader, XenX86CpuPolicy_CpuidPolicy>(&io, Some(SharedType::empty()), None)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::X86MsrPolicy => {
                let t = Self::read_into::<BytesReader, XenX86CpuPolicy_MsrPolicy>(&io, Some(SharedType::empty()), None)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::X86PvInfo => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_X86PvInfo| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_X86PvInfo>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::X86PvP2mFrames => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_X86PvP2mFrames| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_X86PvP2mFrames>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::X86PvVcpuBasic => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_X86PvVcpu| { t.set_params(&*self.header().record_type()?); t.set_endian(*self._is_le.borrow()); Ok(()) };
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_X86PvVcpu>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::X86PvVcpuExtended => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_X86PvVcpu| { t.set_params(&*self.header().record_type()?); t.set_endian(*self._is_le.borrow()); Ok(()) };
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_X86PvVcpu>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::X86PvVcpuMsrs => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_X86PvVcpu| { t.set_params(&*self.header().record_type()?); t.set_endian(*self._is_le.borrow()); Ok(()) };
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_X86PvVcpu>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::X86PvVcpuXsave => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_X86PvVcpu| { t.set_params(&*self.header().record_type()?); t.set_endian(*self._is_le.borrow()); Ok(()) };
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_X86PvVcpu>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxcMigrationStream_RecordType::X86TscInfo => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_X86TscInfo| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_X86TscInfo>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            _ => {
                let f = |t : &mut LibxcMigrationStream_DomainImage_UnknownBody| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxcMigrationStream_DomainImage_UnknownBody>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
        }
        io.seek(_pos)?;
        Ok(self.body.borrow())
    }

    /**
     * The record is complete, and it is END.
     */
    pub fn is_end(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_end.get() {
            return Ok(self.is_end.borrow());
        }
        self.f_is_end.set(true);
        *self.is_end.borrow_mut() = ( ((((*self.header().type_code() as u32) == (0 as u32))) && (!(*self.is_truncated()?))) ) as bool;
        Ok(self.is_end.borrow())
    }

    /**
     * The stream ends inside this record.
     */
    pub fn is_truncated(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_truncated.get() {
            return Ok(self.is_truncated.borrow());
        }
        self.f_is_truncated.set(true);
        *self.is_truncated.borrow_mut() = ( (((self.raw_body()._io().size() as u64) < (*self.header().len_body() as u64)) || ((self.padding().len() as u32) < (*self.header().len_padding()? as u32))) ) as bool;
        Ok(self.is_truncated.borrow())
    }

    /**
     * The words about it that follow the length.
     */
    pub fn truncation(
        &self
    ) -> KResult<Ref<'_, String>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_truncation.get() {
            return Ok(self.truncation.borrow());
        }
        self.f_truncation.set(true);
        *self.truncation.borrow_mut() = if *self.is_truncated()? { ", TRUNCATED".to_string() } else { "".to_string() }.to_string();
        Ok(self.truncation.borrow())
    }
}

/**
 * Type and length.
 */
impl LibxcMigrationStream_DomainImage_Record {
    pub fn header(&self) -> Ref<'_, OptRc<LibxcMigrationStream_DomainImage_RecordHeader>> {
        self.header.borrow()
    }
}

/**
 * The bytes of the body, or those that the stream still has if it
 * ends before `header.len_body` bytes.
 */
impl LibxcMigrationStream_DomainImage_Record {
    pub fn raw_body(&self) -> Ref<'_, OptRc<LibxcMigrationStream_DomainImage_Opaque>> {
        self.raw_body.borrow()
    }
}

/**
 * 0 to 7 zero bytes.
 */
impl LibxcMigrationStream_DomainImage_Record {
    pub fn padding(&self) -> Ref<'_, Vec<u8>> {
        self.padding.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_Record {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_Record {
    pub fn raw_body_raw(&self) -> Ref<'_, Vec<u8>> {
        self.raw_body_raw.borrow()
    }
}

/**
 * The header of every record.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_RecordHeader {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    type_code: RefCell<u32>,
    len_body: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_optional: Cell<bool>,
    is_optional: RefCell<bool>,
    f_len_body_max: Cell<bool>,
    len_body_max: RefCell<i32>,
    f_len_padding: Cell<bool>,
    len_padding: RefCell<i32>,
    f_record_type: Cell<bool>,
    record_type: RefCell<LibxcMigrationStream_RecordType>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_RecordHeader {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
        *self_rc.type_code.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.len_body.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_RecordHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_RecordHeader {

    /**
     * A receiver that does not know the type ignores the record.
     */
    pub fn is_optional(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_optional.get() {
            return Ok(self.is_optional.borrow());
        }
        self.f_is_optional.set(true);
        *self.is_optional.borrow_mut() = (((((*self.type_code() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_optional.borrow())
    }

    /**
     * 128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
     * tools/libs/guest/xg_sr_stream_format.h).
     */
    pub fn len_body_max(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_body_max.get() {
            return Ok(self.len_body_max.borrow());
        }
        self.f_len_body_max.set(true);
        *self.len_body_max.borrow_mut() = (134217728) as i32;
        Ok(self.len_body_max.borrow())
    }

    /**
     * Bytes of padding after the body.
     */
    pub fn len_padding(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_padding.get() {
            return Ok(self.len_padding.borrow());
        }
        self.f_len_padding.set(true);
        *self.len_padding.borrow_mut() = (modulo(((8 as i32) - (((*self.len_body() as u32) % (8 as u32)) as i32)) as i64, 8 as i64)) as i32;
        Ok(self.len_padding.borrow())
    }

    /**
     * Kind of body.
     */
    pub fn record_type(
        &self
    ) -> KResult<Ref<'_, LibxcMigrationStream_RecordType>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_record_type.get() {
            return Ok(self.record_type.borrow());
        }
        self.f_record_type.set(true);
        *self.record_type.borrow_mut() = (*self.type_code() as i64).try_into()?;
        Ok(self.record_type.borrow())
    }
}

/**
 * Kind of body, as a number; see `record_type`. Bit 31 marks an
 * optional record, which a receiver that does not know the type may
 * ignore.
 */
impl LibxcMigrationStream_DomainImage_RecordHeader {
    pub fn type_code(&self) -> Ref<'_, u32> {
        self.type_code.borrow()
    }
}

/**
 * Length of the body in bytes, without its padding.
 */
impl LibxcMigrationStream_DomainImage_RecordHeader {
    pub fn len_body(&self) -> Ref<'_, u32> {
        self.len_body.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_RecordHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The guest's shared info page, one page long. Its layout depends on the
 * guest's width, which X86_PV_INFO gives.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L445 SHARED_INFO
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_SharedInfo {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_len_shared_info: Cell<bool>,
    len_shared_info: RefCell<i32>,
    f_shared_info_x86_32: Cell<bool>,
    shared_info_x86_32: RefCell<OptRc<XenX86Vcpu_SharedInfoX8632>>,
    f_shared_info_x86_64: Cell<bool>,
    shared_info_x86_64: RefCell<OptRc<XenX86Vcpu_SharedInfoX8664>>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_SharedInfo {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
impl LibxcMigrationStream_DomainImage_SharedInfo {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_SharedInfo {

    /**
     * Length of a SHARED_INFO body in bytes.
     */
    pub fn len_shared_info(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_shared_info.get() {
            return Ok(self.len_shared_info.borrow());
        }
        self.f_len_shared_info.set(true);
        *self.len_shared_info.borrow_mut() = (4096) as i32;
        Ok(self.len_shared_info.borrow())
    }

    /**
     * The page, in the layout of a 32-bit guest.
     */
    pub fn shared_info_x86_32(
        &self
    ) -> KResult<Ref<'_, OptRc<XenX86Vcpu_SharedInfoX8632>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_shared_info_x86_32.get() {
            return Ok(self.shared_info_x86_32.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let t = Self::read_into::<_, XenX86Vcpu_SharedInfoX8632>(&*_io, Some(SharedType::empty()), None)?.into();
        *self.shared_info_x86_32.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_shared_info_x86_32.set(true);
        Ok(self.shared_info_x86_32.borrow())
    }

    /**
     * The page, in the layout of a 64-bit guest.
     */
    pub fn shared_info_x86_64(
        &self
    ) -> KResult<Ref<'_, OptRc<XenX86Vcpu_SharedInfoX8664>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_shared_info_x86_64.get() {
            return Ok(self.shared_info_x86_64.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let t = Self::read_into::<_, XenX86Vcpu_SharedInfoX8664>(&*_io, Some(SharedType::empty()), None)?.into();
        *self.shared_info_x86_64.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_shared_info_x86_64.set(true);
        Ok(self.shared_info_x86_64.borrow())
    }
}
impl LibxcMigrationStream_DomainImage_SharedInfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Says that contents were taken out of the image, for example to attach
 * it to a public bug report. The first record of its stream.
 * 
 * This record is an extension of `xenstream strip`; the specification
 * does not have it. It is optional, so that a receiver which does not
 * know it ignores it. If `pages_dropped` is set, PAGE_DATA records have
 * their pfns but no page contents, so that they are shorter than the
 * page types demand: a receiver refuses the first of them. Contents that
 * are taken out of other records are zero, or `x` in texts; lengths and
 * offsets in the records stay.
 * \sa xenstream, python/xenstream/edit/strip/
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_Stripped {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    removed: RefCell<u32>,
    reserved: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_config: Cell<bool>,
    config: RefCell<bool>,
    f_device_data: Cell<bool>,
    device_data: RefCell<bool>,
    f_device_model: Cell<bool>,
    device_model: RefCell<bool>,
    f_pages_dropped: Cell<bool>,
    pages_dropped: RefCell<bool>,
    f_pages_zeroed: Cell<bool>,
    pages_zeroed: RefCell<bool>,
    f_registers: Cell<bool>,
    registers: RefCell<bool>,
    f_settings: Cell<bool>,
    settings: RefCell<bool>,
    f_unknown: Cell<bool>,
    unknown: RefCell<bool>,
    f_vector_registers: Cell<bool>,
    vector_registers: RefCell<bool>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_Stripped {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
        *self_rc.removed.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.reserved.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_Stripped {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_Stripped {

    /**
     * All values of the configuration.
     */
    pub fn config(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_config.get() {
            return Ok(self.config.borrow());
        }
        self.f_config.set(true);
        *self.config.borrow_mut() = (((((*self.removed() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.config.borrow())
    }

    /**
     * State of emulated devices that can hold data of the guest, and of unknown devices.
     */
    pub fn device_data(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_device_data.get() {
            return Ok(self.device_data.borrow());
        }
        self.f_device_data.set(true);
        *self.device_data.borrow_mut() = (((((*self.removed() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.device_data.borrow())
    }

    /**
     * All state of the device model.
     */
    pub fn device_model(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_device_model.get() {
            return Ok(self.device_model.borrow());
        }
        self.f_device_model.set(true);
        *self.device_model.borrow_mut() = (((((*self.removed() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.device_model.borrow())
    }

    /**
     * PAGE_DATA has no page contents, unless some of its pages were to be kept.
     */
    pub fn pages_dropped(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pages_dropped.get() {
            return Ok(self.pages_dropped.borrow());
        }
        self.f_pages_dropped.set(true);
        *self.pages_dropped.borrow_mut() = (((((*self.removed() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pages_dropped.borrow())
    }

    /**
     * Pages were replaced by zeros.
     */
    pub fn pages_zeroed(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pages_zeroed.get() {
            return Ok(self.pages_zeroed.borrow());
        }
        self.f_pages_zeroed.set(true);
        *self.pages_zeroed.borrow_mut() = (((((*self.removed() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pages_zeroed.borrow())
    }

    /**
     * All state of the vCPUs, and a PV guest's shared info.
     */
    pub fn registers(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_registers.get() {
            return Ok(self.registers.borrow());
        }
        self.f_registers.set(true);
        *self.registers.borrow_mut() = (((((*self.removed() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.registers.borrow())
    }

    /**
     * Texts of the configuration that xl, libvirt or xenopsd saved with
     * the guest, and values in xenstore.
     */
    pub fn settings(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_settings.get() {
            return Ok(self.settings.borrow());
        }
        self.f_settings.set(true);
        *self.settings.borrow_mut() = (((((*self.removed() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.settings.borrow())
    }

    /**
     * Bodies of unknown records, and what follows the end of the image.
     */
    pub fn unknown(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_unknown.get() {
            return Ok(self.unknown.borrow());
        }
        self.f_unknown.set(true);
        *self.unknown.borrow_mut() = (((((*self.removed() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.unknown.borrow())
    }

    /**
     * x87, SSE and extended registers; the control words among them stay.
     */
    pub fn vector_registers(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vector_registers.get() {
            return Ok(self.vector_registers.borrow());
        }
        self.f_vector_registers.set(true);
        *self.vector_registers.borrow_mut() = (((((*self.removed() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.vector_registers.borrow())
    }
}

/**
 * What was taken out, a bit for each kind of contents.
 */
impl LibxcMigrationStream_DomainImage_Stripped {
    pub fn removed(&self) -> Ref<'_, u32> {
        self.removed.borrow()
    }
}

/**
 * Zero when written.
 */
impl LibxcMigrationStream_DomainImage_Stripped {
    pub fn reserved(&self) -> Ref<'_, u32> {
        self.reserved.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_Stripped {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Deprecated: toolstack data that only development versions of Xen
 * wrote.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L549 TOOLSTACK (deprecated)
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_Toolstack {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    data: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_Toolstack {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
        *self_rc.data.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_Toolstack {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_Toolstack {
}

/**
 * Toolstack-specific data.
 */
impl LibxcMigrationStream_DomainImage_Toolstack {
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.data.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_Toolstack {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The body of a record type that the specification does not define.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_UnknownBody {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    data: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_UnknownBody {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
        *self_rc.data.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_UnknownBody {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_UnknownBody {
}

/**
 * The body, unchanged.
 */
impl LibxcMigrationStream_DomainImage_UnknownBody {
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.data.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_UnknownBody {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Properties of a PV guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L362 X86_PV_INFO
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_X86PvInfo {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    guest_width: RefCell<u8>,
    pt_levels: RefCell<u8>,
    reserved1: RefCell<u16>,
    reserved2: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_valid_combination: Cell<bool>,
    is_valid_combination: RefCell<bool>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_X86PvInfo {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
        *self_rc.guest_width.borrow_mut() = _io.read_u1()?.into();
        *self_rc.pt_levels.borrow_mut() = _io.read_u1()?.into();
        *self_rc.reserved1.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u2le()?.into() } else { _io.read_u2be()?.into() };
        *self_rc.reserved2.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_X86PvInfo {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_X86PvInfo {

    /**
     * Whether the two values describe a 32-bit guest with PAE or a
     * 64-bit guest, the only kinds of PV guest.
     */
    pub fn is_valid_combination(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_valid_combination.get() {
            return Ok(self.is_valid_combination.borrow());
        }
        self.f_is_valid_combination.set(true);
        *self.is_valid_combination.borrow_mut() = ( (( ((((*self.guest_width() as u8) == (4 as u8))) && (((*self.pt_levels() as u8) == (3 as u8)))) ) || ( ((((*self.guest_width() as u8) == (8 as u8))) && (((*self.pt_levels() as u8) == (4 as u8)))) )) ) as bool;
        Ok(self.is_valid_combination.borrow())
    }
}

/**
 * Width of the guest's words in bytes, 4 or 8.
 */
impl LibxcMigrationStream_DomainImage_X86PvInfo {
    pub fn guest_width(&self) -> Ref<'_, u8> {
        self.guest_width.borrow()
    }
}

/**
 * Levels of page tables, 3 with width 4 and 4 with width 8.
 */
impl LibxcMigrationStream_DomainImage_X86PvInfo {
    pub fn pt_levels(&self) -> Ref<'_, u8> {
        self.pt_levels.borrow()
    }
}

/**
 * Zero when saved, ignored when restored.
 */
impl LibxcMigrationStream_DomainImage_X86PvInfo {
    pub fn reserved1(&self) -> Ref<'_, u16> {
        self.reserved1.borrow()
    }
}

/**
 * Zero when saved, ignored when restored.
 */
impl LibxcMigrationStream_DomainImage_X86PvInfo {
    pub fn reserved2(&self) -> Ref<'_, u32> {
        self.reserved2.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_X86PvInfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Where the guest keeps its P2M table: the pfns of the frames that
 * hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`.
 * A frame holds n = 4096 / guest_width entries, so there are
 * p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division
 * rounds down.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L380 X86_PV_P2M_FRAMES
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_X86PvP2mFrames {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    p2m_start_pfn: RefCell<u32>,
    p2m_end_pfn: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_len_p2m_frame: Cell<bool>,
    len_p2m_frame: RefCell<i32>,
    f_len_p2m_pfn: Cell<bool>,
    len_p2m_pfn: RefCell<i32>,
    f_ofs_p2m_pfns: Cell<bool>,
    ofs_p2m_pfns: RefCell<i32>,
    f_p2m_pfns: Cell<bool>,
    p2m_pfns: RefCell<Vec<u64>>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_X86PvP2mFrames {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
        *self_rc.p2m_start_pfn.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.p2m_end_pfn.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_X86PvP2mFrames {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_X86PvP2mFrames {

    /**
     * Size of a frame of the P2M table in bytes.
     */
    pub fn len_p2m_frame(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_p2m_frame.get() {
            return Ok(self.len_p2m_frame.borrow());
        }
        self.f_len_p2m_frame.set(true);
        *self.len_p2m_frame.borrow_mut() = (4096) as i32;
        Ok(self.len_p2m_frame.borrow())
    }

    /**
     * Size of one entry of `p2m_pfns` in bytes.
     */
    pub fn len_p2m_pfn(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_p2m_pfn.get() {
            return Ok(self.len_p2m_pfn.borrow());
        }
        self.f_len_p2m_pfn.set(true);
        *self.len_p2m_pfn.borrow_mut() = (8) as i32;
        Ok(self.len_p2m_pfn.borrow())
    }

    /**
     * Offset of the frames' pfns in the body.
     */
    pub fn ofs_p2m_pfns(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_p2m_pfns.get() {
            return Ok(self.ofs_p2m_pfns.borrow());
        }
        self.f_ofs_p2m_pfns.set(true);
        *self.ofs_p2m_pfns.borrow_mut() = ((4 + 4)) as i32;
        Ok(self.ofs_p2m_pfns.borrow())
    }

    /**
     * pfns of the frames that hold the guest's P2M table.
     */
    pub fn p2m_pfns(
        &self
    ) -> KResult<Ref<'_, Vec<u64>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_p2m_pfns.get() {
            return Ok(self.p2m_pfns.borrow());
        }
        self.f_p2m_pfns.set(true);
        let _pos = _io.pos();
        _io.seek(*self.ofs_p2m_pfns()? as usize)?;
        *self.p2m_pfns.borrow_mut() = Vec::new();
        let l_p2m_pfns = ((((((_io.size() as i32) - (4 as i32)) as i32) - (4 as i32)) as i32) / (8 as i32));
        for _i in 0..l_p2m_pfns {
            self.p2m_pfns.borrow_mut().push(if *self._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
        }
        _io.seek(_pos)?;
        Ok(self.p2m_pfns.borrow())
    }
}

/**
 * First pfn that the frames cover.
 */
impl LibxcMigrationStream_DomainImage_X86PvP2mFrames {
    pub fn p2m_start_pfn(&self) -> Ref<'_, u32> {
        self.p2m_start_pfn.borrow()
    }
}

/**
 * Last pfn that the frames cover; the highest pfn of the guest.
 */
impl LibxcMigrationStream_DomainImage_X86PvP2mFrames {
    pub fn p2m_end_pfn(&self) -> Ref<'_, u32> {
        self.p2m_end_pfn.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_X86PvP2mFrames {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Part of the state of one vCPU of a PV guest: the body of
 * X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context`
 * only. The context is Xen's own structure, little-endian in any stream.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_X86PvVcpu {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    vcpu_record: RefCell<LibxcMigrationStream_RecordType>,
    vcpu_id: RefCell<u32>,
    reserved: RefCell<u32>,
    _io: RefCell<BytesReader>,
    context_raw: RefCell<Vec<u8>>,
    f_context: Cell<bool>,
    context: RefCell<Option<LibxcMigrationStream_DomainImage_X86PvVcpu_Context>>,
    f_context_layout: Cell<bool>,
    context_layout: RefCell<LibxcMigrationStream_VcpuContextLayout>,
    f_context_octets: Cell<bool>,
    context_octets: RefCell<Vec<u8>>,
    f_len_context: Cell<bool>,
    len_context: RefCell<i32>,
    f_ofs_context: Cell<bool>,
    ofs_context: RefCell<i32>,
    _is_le: RefCell<i32>,
}
#[derive(Debug, Clone)]
pub enum LibxcMigrationStream_DomainImage_X86PvVcpu_Context {
    XenX86Vcpu_UnknownContext(OptRc<XenX86Vcpu_UnknownContext>),
    XenX86Vcpu_VcpuGuestContextX8664(OptRc<XenX86Vcpu_VcpuGuestContextX8664>),
    XenX86Vcpu_VcpuGuestContextX8632(OptRc<XenX86Vcpu_VcpuGuestContextX8632>),
    XenX86Vcpu_VcpuMsrs(OptRc<XenX86Vcpu_VcpuMsrs>),
    XenX86Vcpu_ExtVcpucontext(OptRc<XenX86Vcpu_ExtVcpucontext>),
    XenX86Vcpu_VcpuXsave(OptRc<XenX86Vcpu_VcpuXsave>),
}
impl From<&LibxcMigrationStream_DomainImage_X86PvVcpu_Context> for OptRc<XenX86Vcpu_UnknownContext> {
    fn from(v: &LibxcMigrationStream_DomainImage_X86PvVcpu_Context) -> Self {
        if let LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_UnknownContext(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_UnknownContext, got {:?}", v)
    }
}
impl From<OptRc<XenX86Vcpu_UnknownContext>> for LibxcMigrationStream_DomainImage_X86PvVcpu_Context {
    fn from(v: OptRc<XenX86Vcpu_UnknownContext>) -> Self {
        Self::XenX86Vcpu_UnknownContext(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_X86PvVcpu_Context> for OptRc<XenX86Vcpu_VcpuGuestContextX8664> {
    fn from(v: &LibxcMigrationStream_DomainImage_X86PvVcpu_Context) -> Self {
        if let LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_VcpuGuestContextX8664(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_VcpuGuestContextX8664, got {:?}", v)
    }
}
impl From<OptRc<XenX86Vcpu_VcpuGuestContextX8664>> for LibxcMigrationStream_DomainImage_X86PvVcpu_Context {
    fn from(v: OptRc<XenX86Vcpu_VcpuGuestContextX8664>) -> Self {
        Self::XenX86Vcpu_VcpuGuestContextX8664(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_X86PvVcpu_Context> for OptRc<XenX86Vcpu_VcpuGuestContextX8632> {
    fn from(v: &LibxcMigrationStream_DomainImage_X86PvVcpu_Context) -> Self {
        if let LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_VcpuGuestContextX8632(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_VcpuGuestContextX8632, got {:?}", v)
    }
}
impl From<OptRc<XenX86Vcpu_VcpuGuestContextX8632>> for LibxcMigrationStream_DomainImage_X86PvVcpu_Context {
    fn from(v: OptRc<XenX86Vcpu_VcpuGuestContextX8632>) -> Self {
        Self::XenX86Vcpu_VcpuGuestContextX8632(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_X86PvVcpu_Context> for OptRc<XenX86Vcpu_VcpuMsrs> {
    fn from(v: &LibxcMigrationStream_DomainImage_X86PvVcpu_Context) -> Self {
        if let LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_VcpuMsrs(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_VcpuMsrs, got {:?}", v)
    }
}
impl From<OptRc<XenX86Vcpu_VcpuMsrs>> for LibxcMigrationStream_DomainImage_X86PvVcpu_Context {
    fn from(v: OptRc<XenX86Vcpu_VcpuMsrs>) -> Self {
        Self::XenX86Vcpu_VcpuMsrs(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_X86PvVcpu_Context> for OptRc<XenX86Vcpu_ExtVcpucontext> {
    fn from(v: &LibxcMigrationStream_DomainImage_X86PvVcpu_Context) -> Self {
        if let LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_ExtVcpucontext(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_ExtVcpucontext, got {:?}", v)
    }
}
impl From<OptRc<XenX86Vcpu_ExtVcpucontext>> for LibxcMigrationStream_DomainImage_X86PvVcpu_Context {
    fn from(v: OptRc<XenX86Vcpu_ExtVcpucontext>) -> Self {
        Self::XenX86Vcpu_ExtVcpucontext(v)
    }
}
impl From<&LibxcMigrationStream_DomainImage_X86PvVcpu_Context> for OptRc<XenX86Vcpu_VcpuXsave> {
    fn from(v: &LibxcMigrationStream_DomainImage_X86PvVcpu_Context) -> Self {
        if let LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_VcpuXsave(x) = v {
            return x.clone();
        }
        panic!("expected LibxcMigrationStream_DomainImage_X86PvVcpu_Context::XenX86Vcpu_VcpuXsave, got {:?}", v)
    }
}
impl From<OptRc<XenX86Vcpu_VcpuXsave>> for LibxcMigrationStream_DomainImage_X86PvVcpu_Context {
    fn from(v: OptRc<XenX86Vcpu_VcpuXsave>) -> Self {
        Self::XenX86Vcpu_VcpuXsave(v)
    }
}
impl KStruct for LibxcMigrationStream_DomainImage_X86PvVcpu {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
        *self_rc.vcpu_id.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.reserved.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_X86PvVcpu {
    pub fn vcpu_record(&self) -> Ref<'_, LibxcMigrationStream_RecordType> {
        self.vcpu_record.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_X86PvVcpu {
    pub fn set_params(&mut self, vcpu_record: &LibxcMigrationStream_RecordType) {
        *self.vcpu_record.borrow_mut() = vcpu_record.clone();
    }
}
impl LibxcMigrationStream_DomainImage_X86PvVcpu {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_X86PvVcpu {

    /**
     * The context, decoded as the structure of the domctl that belongs
     * to the record type.
     */
    pub fn context(
        &self
    ) -> KResult<Ref<'_, Option<LibxcMigrationStream_DomainImage_X86PvVcpu_Context>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_context.get() {
            return Ok(self.context.borrow());
        }
        self.f_context.set(true);
        if *self.context_layout()? != LibxcMigrationStream_VcpuContextLayout::Nothing {
            let _pos = _io.pos();
            _io.seek(*self.ofs_context()? as usize)?;
            match *self.context_layout()? {
                LibxcMigrationStream_VcpuContextLayout::BasicX8632 => {
                    *self.context_raw.borrow_mut() = _io.read_bytes_full()?.into();
                    let context_raw = self.context_raw.borrow();
                    let _t_context_raw_io = BytesReader::from(context_raw.clone());
                    let t = Self::read_into::<BytesReader, XenX86Vcpu_VcpuGuestContextX8632>(&_t_context_raw_io, Some(SharedType::empty()), None)?.into();
                    *self.context.borrow_mut() = Some(t);
                }
                LibxcMigrationStream_VcpuContextLayout::BasicX8664 => {
                    *self.context_raw.borrow_mut() = _io.read_bytes_full()?.into();
                    let context_raw = self.context_raw.borrow();
                    let _t_context_raw_io = BytesReader::from(context_raw.clone());
                    let t = Self::read_into::<BytesReader, XenX86Vcpu_VcpuGuestContextX8664>(&_t_context_raw_io, Some(SharedType::empty()), None)?.into();
                    *self.context.borrow_mut() = Some(t);
                }
                LibxcMigrationStream_VcpuContextLayout::Extended => {
                    *self.context_raw.borrow_mut() = _io.read_bytes_full()?.into();
                    let context_raw = self.context_raw.borrow();
                    let _t_context_raw_io = BytesReader::from(context_raw.clone());
                    let t = Self::read_into::<BytesReader, XenX86Vcpu_ExtVcpucontext>(&_t_context_raw_io, Some(SharedType::empty()), None)?.into();
                    *self.context.borrow_mut() = Some(t);
                }
                LibxcMigrationStream_VcpuContextLayout::Msrs => {
                    *self.context_raw.borrow_mut() = _io.read_bytes_full()?.into();
                    let context_raw = self.context_raw.borrow();
                    let _t_context_raw_io = BytesReader::from(context_raw.clone());
                    let t = Self::read_into::<BytesReader, XenX86Vcpu_VcpuMsrs>(&_t_context_raw_io, Some(SharedType::empty()), None)?.into();
                    *self.context.borrow_mut() = Some(t);
                }
                LibxcMigrationStream_VcpuContextLayout::Xsave => {
                    *self.context_raw.borrow_mut() = _io.read_bytes_full()?.into();
                    let context_raw = self.context_raw.borrow();
                    let _t_context_raw_io = BytesReader::from(context_raw.clone());
                    let t = Self::read_into::<BytesReader, XenX86Vcpu_VcpuXsave>(&_t_context_raw_io, Some(SharedType::empty()), None)?.into();
                    *self.context.borrow_mut() = Some(t);
                }
                _ => {
                    *self.context_raw.borrow_mut() = _io.read_bytes_full()?.into();
                    let context_raw = self.context_raw.borrow();
                    let _t_context_raw_io = BytesReader::from(context_raw.clone());
                    let t = Self::read_into::<BytesReader, XenX86Vcpu_UnknownContext>(&_t_context_raw_io, Some(SharedType::empty()), None)?.into();
                    *self.context.borrow_mut() = Some(t);
                }
            }
            _io.seek(_pos)?;
        }
        Ok(self.context.borrow())
    }

    /**
     * Kind of context; the length distinguishes 64-bit from 32-bit guests.
     */
    pub fn context_layout(
        &self
    ) -> KResult<Ref<'_, LibxcMigrationStream_VcpuContextLayout>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_context_layout.get() {
            return Ok(self.context_layout.borrow());
        }
        self.f_context_layout.set(true);
        *self.context_layout.borrow_mut() = if ((*self.len_context()? as i32) == (0 as i32)) { LibxcMigrationStream_VcpuContextLayout::Nothing.clone() } else { if *self.vcpu_record() == LibxcMigrationStream_RecordType::X86PvVcpuExtended { LibxcMigrationStream_VcpuContextLayout::Extended.clone() } else { if *self.vcpu_record() == LibxcMigrationStream_RecordType::X86PvVcpuXsave { LibxcMigrationStream_VcpuContextLayout::Xsave.clone() } else { if *self.vcpu_record() == LibxcMigrationStream_RecordType::X86PvVcpuMsrs { LibxcMigrationStream_VcpuContextLayout::Msrs.clone() } else { if *self.len_context()? == 5168 { LibxcMigrationStream_VcpuContextLayout::BasicX8664.clone() } else { if *self.len_context()? == 2800 { LibxcMigrationStream_VcpuContextLayout::BasicX8632.clone() } else { LibxcMigrationStream_VcpuContextLayout::Nothing.clone() }.clone() }.clone() }.clone() }.clone() }.clone() };
        Ok(self.context_layout.borrow())
    }

    /**
     * The context, not decoded.
     */
    pub fn context_octets(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_context_octets.get() {
            return Ok(self.context_octets.borrow());
        }
        self.f_context_octets.set(true);
        let _pos = _io.pos();
        _io.seek(*self.ofs_context()? as usize)?;
        *self.context_octets.borrow_mut() = _io.read_bytes_full()?.into();
        _io.seek(_pos)?;
        Ok(self.context_octets.borrow())
    }

    /**
     * Length of the context in bytes. It is 0 in streams of Xen 4.6 to
     * 4.8 that had nothing to send.
     */
    pub fn len_context(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_context.get() {
            return Ok(self.len_context.borrow());
        }
        self.f_len_context.set(true);
        *self.len_context.borrow_mut() = (((((_io.size() as i32) - (4 as i32)) as i32) - (4 as i32))) as i32;
        Ok(self.len_context.borrow())
    }

    /**
     * Offset of the context in the body.
     */
    pub fn ofs_context(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_context.get() {
            return Ok(self.ofs_context.borrow());
        }
        self.f_ofs_context.set(true);
        *self.ofs_context.borrow_mut() = ((4 + 4)) as i32;
        Ok(self.ofs_context.borrow())
    }
}

/**
 * Number of the vCPU.
 */
impl LibxcMigrationStream_DomainImage_X86PvVcpu {
    pub fn vcpu_id(&self) -> Ref<'_, u32> {
        self.vcpu_id.borrow()
    }
}

/**
 * Zero when saved, ignored when restored.
 */
impl LibxcMigrationStream_DomainImage_X86PvVcpu {
    pub fn reserved(&self) -> Ref<'_, u32> {
        self.reserved.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_X86PvVcpu {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_X86PvVcpu {
    pub fn context_raw(&self) -> Ref<'_, Vec<u8>> {
        self.context_raw.borrow()
    }
}

/**
 * The guest's time stamp counter (TSC).
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L465 X86_TSC_INFO
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_DomainImage_X86TscInfo {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream_DomainImage_Record>,
    pub _self: SharedType<Self>,
    mode_code: RefCell<u32>,
    khz: RefCell<u32>,
    nsec: RefCell<u64>,
    incarnation: RefCell<u32>,
    reserved: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_mode: Cell<bool>,
    mode: RefCell<LibxcMigrationStream_TscMode>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_DomainImage_X86TscInfo {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream_DomainImage_Record;

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
        *self_rc.mode_code.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.khz.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.nsec.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() };
        *self_rc.incarnation.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.reserved.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxcMigrationStream_DomainImage_X86TscInfo {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxcMigrationStream_DomainImage_X86TscInfo {

    /**
     * TSC mode: how Xen presents the TSC to the guest.
     */
    pub fn mode(
        &self
    ) -> KResult<Ref<'_, LibxcMigrationStream_TscMode>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mode.get() {
            return Ok(self.mode.borrow());
        }
        self.f_mode.set(true);
        *self.mode.borrow_mut() = (*self.mode_code() as i64).try_into()?;
        Ok(self.mode.borrow())
    }
}

/**
 * TSC mode, as a number; see `mode`.
 */
impl LibxcMigrationStream_DomainImage_X86TscInfo {
    pub fn mode_code(&self) -> Ref<'_, u32> {
        self.mode_code.borrow()
    }
}

/**
 * Frequency of the TSC in kHz.
 */
impl LibxcMigrationStream_DomainImage_X86TscInfo {
    pub fn khz(&self) -> Ref<'_, u32> {
        self.khz.borrow()
    }
}

/**
 * Guest time when the domain was saved, in nanoseconds, as
 * XEN_DOMCTL_gettscinfo returns it.
 */
impl LibxcMigrationStream_DomainImage_X86TscInfo {
    pub fn nsec(&self) -> Ref<'_, u64> {
        self.nsec.borrow()
    }
}

/**
 * Number of times that the guest has been restored or migrated.
 */
impl LibxcMigrationStream_DomainImage_X86TscInfo {
    pub fn incarnation(&self) -> Ref<'_, u32> {
        self.incarnation.borrow()
    }
}

/**
 * Zero when saved, ignored when restored.
 */
impl LibxcMigrationStream_DomainImage_X86TscInfo {
    pub fn reserved(&self) -> Ref<'_, u32> {
        self.reserved.borrow()
    }
}
impl LibxcMigrationStream_DomainImage_X86TscInfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Identifies a domain save image and the version of the specification that
 * it follows. Big-endian whatever the options say.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
 */

#[derive(Default, Debug, Clone)]
pub struct LibxcMigrationStream_Ihdr {
    pub _root: SharedType<LibxcMigrationStream>,
    pub _parent: SharedType<LibxcMigrationStream>,
    pub _self: SharedType<Self>,
    marker: RefCell<Vec<u8>>,
    id: RefCell<Vec<u8>>,
    version: RefCell<u32>,
    options: RefCell<u16>,
    reserved1: RefCell<u16>,
    reserved2: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_big_endian: Cell<bool>,
    is_big_endian: RefCell<bool>,
    f_known_version_max: Cell<bool>,
    known_version_max: RefCell<i8>,
    f_known_version_min: Cell<bool>,
    known_version_min: RefCell<i8>,
    f_reserved_options: Cell<bool>,
    reserved_options: RefCell<i32>,
}
impl KStruct for LibxcMigrationStream_Ihdr {
    type Root = LibxcMigrationStream;
    type Parent = LibxcMigrationStream;

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
        *self_rc.marker.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        if !(*self_rc.marker() == vec![0xffu8, 0xffu8, 0xffu8, 0xffu8, 0xffu8, 0xffu8, 0xffu8, 0xffu8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/ihdr/seq/0".to_string() }));
        }
        *self_rc.id.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.id() == vec![0x58u8, 0x45u8, 0x4eu8, 0x46u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/ihdr/seq/1".to_string() }));
        }
        *self_rc.version.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.options.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.reserved1.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.reserved2.borrow_mut() = _io.read_u4be()?.into();
        Ok(())
    }
}
impl LibxcMigrationStream_Ihdr {

    /**
     * Byte order of everything after this header.
     */
    pub fn is_big_endian(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_big_endian.get() {
            return Ok(self.is_big_endian.borrow());
        }
        self.f_is_big_endian.set(true);
        *self.is_big_endian.borrow_mut() = (((((*self.options() as u16) & (1 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.is_big_endian.borrow())
    }

    /**
     * The newest version of this format.
     */
    pub fn known_version_max(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_known_version_max.get() {
            return Ok(self.known_version_max.borrow());
        }
        self.f_known_version_max.set(true);
        *self.known_version_max.borrow_mut() = (3) as i8;
        Ok(self.known_version_max.borrow())
    }

    /**
     * The oldest version of this format.
     */
    pub fn known_version_min(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_known_version_min.get() {
            return Ok(self.known_version_min.borrow());
        }
        self.f_known_version_min.set(true);
        *self.known_version_min.borrow_mut() = (2) as i8;
        Ok(self.known_version_min.borrow())
    }

    /**
     * The bits of `options` that have no meaning in any version.
     */
    pub fn reserved_options(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_reserved_options.get() {
            return Ok(self.reserved_options.borrow());
        }
        self.f_reserved_options.set(true);
        *self.reserved_options.borrow_mut() = (((*self.options() as i32) & (65534 as i32))) as i32;
        Ok(self.reserved_options.borrow())
    }
}

/**
 * All ones, which sets the image apart from the legacy format of Xen 4.4
 * and earlier; a legacy image has a zero bit in its first eight bytes.
 */
impl LibxcMigrationStream_Ihdr {
    pub fn marker(&self) -> Ref<'_, Vec<u8>> {
        self.marker.borrow()
    }
}

/**
 * Says that this is a Xen domain save image.
 */
impl LibxcMigrationStream_Ihdr {
    pub fn id(&self) -> Ref<'_, Vec<u8>> {
        self.id.borrow()
    }
}

/**
 * Version of the specification, 2 or 3.
 */
impl LibxcMigrationStream_Ihdr {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Bit 0 is the byte order of all that follows; bits 1-15 are reserved.
 */
impl LibxcMigrationStream_Ihdr {
    pub fn options(&self) -> Ref<'_, u16> {
        self.options.borrow()
    }
}

/**
 * Zero when saved, ignored when restored.
 */
impl LibxcMigrationStream_Ihdr {
    pub fn reserved1(&self) -> Ref<'_, u16> {
        self.reserved1.borrow()
    }
}

/**
 * Zero when saved, ignored when restored.
 */
impl LibxcMigrationStream_Ihdr {
    pub fn reserved2(&self) -> Ref<'_, u32> {
        self.reserved2.borrow()
    }
}
impl LibxcMigrationStream_Ihdr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
