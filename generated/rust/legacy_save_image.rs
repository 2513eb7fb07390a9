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
use super::xen_x86_vcpu::*;
use super::xen_x86_vcpu::*;
use super::xen_x86_vcpu::*;
use super::xen_hvm_context::*;
use super::xen_x86_vcpu::*;
use super::xen_x86_vcpu::*;
use super::xen_x86_vcpu::*;
use super::xen_x86_vcpu::*;

/**
 * The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the
 * size of the P2M; for a PV guest, the data needed to read the rest and the
 * frames of its P2M; chunks, mostly guest pages; and a tail with the registers.
 * It has no magic number and no version.
 * 
 * Some numbers are as wide as the words of the toolstack that saved the image.
 * No field gives that width or the kind of guest; both can be derived from the
 * first bytes, see `identification`.
 * 
 * The image of a domain that Remus protected has several checkpoints in a row,
 * each with chunks and a tail. The pages of all checkpoints count, but only the
 * last tail does.
 * 
 * A damaged image parses as far as its framing allows.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage>,
    pub _self: SharedType<Self>,
    image: RefCell<OptRc<LegacySaveImage_DomainImage>>,
    _io: RefCell<BytesReader>,
    f_identification: Cell<bool>,
    identification: RefCell<OptRc<LegacySaveImage_FirstOctets>>,
}
impl KStruct for LegacySaveImage {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage;

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
        if _io.size() >= (16 + 4) {
            let f = |t : &mut LegacySaveImage_DomainImage| Ok(t.set_params(*self_rc.identification()?.is_64bit()?, *self_rc.identification()?.is_pv()?));
            let t = Self::read_into_with_init::<_, LegacySaveImage_DomainImage>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
            *self_rc.image.borrow_mut() = t;
        }
        Ok(())
    }
}
impl LegacySaveImage {

    /**
     * Identification of the image by its first bytes.
     */
    pub fn identification(
        &self
    ) -> KResult<Ref<'_, OptRc<LegacySaveImage_FirstOctets>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_identification.get() {
            return Ok(self.identification.borrow());
        }
        if _io.size() >= 16 {
            let _pos = _io.pos();
            _io.seek(0 as usize)?;
            let t = Self::read_into::<_, LegacySaveImage_FirstOctets>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.identification.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_identification.set(true);
        Ok(self.identification.borrow())
    }
}

/**
 * The whole image; absent if the data ends inside its first headers.
 */
impl LegacySaveImage {
    pub fn image(&self) -> Ref<'_, OptRc<LegacySaveImage_DomainImage>> {
        self.image.borrow()
    }
}
impl LegacySaveImage {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum LegacySaveImage_BlockType {

    /**
     * vCPUs have an extended context; no data.
     */
    Extv,

    /**
     * A vCPU's context, whose length applies to all vCPUs.
     */
    Vcpu,

    /**
     * Length of the vCPUs' extended processor state.
     */
    Xcnt,
    Unknown(i64),
}

impl TryFrom<i64> for LegacySaveImage_BlockType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LegacySaveImage_BlockType> {
        match flag {
            1702392950 => Ok(LegacySaveImage_BlockType::Extv),
            1986228341 => Ok(LegacySaveImage_BlockType::Vcpu),
            2019782260 => Ok(LegacySaveImage_BlockType::Xcnt),
            _ => Ok(LegacySaveImage_BlockType::Unknown(flag)),
        }
    }
}

impl From<&LegacySaveImage_BlockType> for i64 {
    fn from(v: &LegacySaveImage_BlockType) -> Self {
        match *v {
            LegacySaveImage_BlockType::Extv => 1702392950,
            LegacySaveImage_BlockType::Vcpu => 1986228341,
            LegacySaveImage_BlockType::Xcnt => 2019782260,
            LegacySaveImage_BlockType::Unknown(v) => v
        }
    }
}

impl Default for LegacySaveImage_BlockType {
    fn default() -> Self { LegacySaveImage_BlockType::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LegacySaveImage_ChunkType {

    /**
     * Pages of an HVM guest's other emulators.
     */
    HvmNrIoreqServerPages,

    /**
     * First page of an HVM guest's other emulators.
     */
    HvmIoreqServerPfn,

    /**
     * libxl's information about QEMU.
     */
    Toolstack,

    /**
     * Page of the ring for sharing.
     */
    HvmSharingRingPfn,

    /**
     * Page of the ring for monitoring.
     */
    HvmMonitorRingPfn,

    /**
     * Page of the ring for paging.
     */
    HvmPagingRingPfn,

    /**
     * Address of an HVM guest's generation id.
     */
    HvmGenerationIdAddr,

    /**
     * The pages of later checkpoints are compressed.
     */
    EnableCompression,

    /**
     * Pages, compressed.
     */
    CompressedData,

    /**
     * An HVM guest's enlightenments for Windows.
     */
    HvmViridian,

    /**
     * Location of an HVM guest's ACPI I/O ports.
     */
    HvmAcpiIoportsLocation,

    /**
     * No other checkpoint follows.
     */
    LastCheckpoint,

    /**
     * Page of an HVM guest's console.
     */
    HvmConsolePfn,

    /**
     * The guest's time stamp counter (TSC).
     */
    TscInfo,

    /**
     * Transcendent memory that is no longer valid.
     */
    TmemExtra,

    /**
     * Transcendent memory.
     */
    Tmem,

    /**
     * Address of an HVM guest's TSS for virtual 8086 mode.
     */
    HvmVm86Tss,

    /**
     * Address of an HVM guest's identity page table.
     */
    HvmIdentPt,

    /**
     * The guest's vCPUs.
     */
    VcpuInfo,

    /**
     * The pages that follow are sent again, for comparison.
     */
    EnableVerifyMode,

    /**
     * End of the chunks; the tail follows.
     */
    EndMark,

    /**
     * A batch of guest pages.
     */
    Pages,
    Unknown(i64),
}

impl TryFrom<i64> for LegacySaveImage_ChunkType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LegacySaveImage_ChunkType> {
        match flag {
            -20 => Ok(LegacySaveImage_ChunkType::HvmNrIoreqServerPages),
            -19 => Ok(LegacySaveImage_ChunkType::HvmIoreqServerPfn),
            -18 => Ok(LegacySaveImage_ChunkType::Toolstack),
            -17 => Ok(LegacySaveImage_ChunkType::HvmSharingRingPfn),
            -16 => Ok(LegacySaveImage_ChunkType::HvmMonitorRingPfn),
            -15 => Ok(LegacySaveImage_ChunkType::HvmPagingRingPfn),
            -14 => Ok(LegacySaveImage_ChunkType::HvmGenerationIdAddr),
            -13 => Ok(LegacySaveImage_ChunkType::EnableCompression),
            -12 => Ok(LegacySaveImage_ChunkType::CompressedData),
            -11 => Ok(LegacySaveImage_ChunkType::HvmViridian),
            -10 => Ok(LegacySaveImage_ChunkType::HvmAcpiIoportsLocation),
            -9 => Ok(LegacySaveImage_ChunkType::LastCheckpoint),
            -8 => Ok(LegacySaveImage_ChunkType::HvmConsolePfn),
            -7 => Ok(LegacySaveImage_ChunkType::TscInfo),
            -6 => Ok(LegacySaveImage_ChunkType::TmemExtra),
            -5 => Ok(LegacySaveImage_ChunkType::Tmem),
            -4 => Ok(LegacySaveImage_ChunkType::HvmVm86Tss),
            -3 => Ok(LegacySaveImage_ChunkType::HvmIdentPt),
            -2 => Ok(LegacySaveImage_ChunkType::VcpuInfo),
            -1 => Ok(LegacySaveImage_ChunkType::EnableVerifyMode),
            0 => Ok(LegacySaveImage_ChunkType::EndMark),
            1 => Ok(LegacySaveImage_ChunkType::Pages),
            _ => Ok(LegacySaveImage_ChunkType::Unknown(flag)),
        }
    }
}

impl From<&LegacySaveImage_ChunkType> for i64 {
    fn from(v: &LegacySaveImage_ChunkType) -> Self {
        match *v {
            LegacySaveImage_ChunkType::HvmNrIoreqServerPages => -20,
            LegacySaveImage_ChunkType::HvmIoreqServerPfn => -19,
            LegacySaveImage_ChunkType::Toolstack => -18,
            LegacySaveImage_ChunkType::HvmSharingRingPfn => -17,
            LegacySaveImage_ChunkType::HvmMonitorRingPfn => -16,
            LegacySaveImage_ChunkType::HvmPagingRingPfn => -15,
            LegacySaveImage_ChunkType::HvmGenerationIdAddr => -14,
            LegacySaveImage_ChunkType::EnableCompression => -13,
            LegacySaveImage_ChunkType::CompressedData => -12,
            LegacySaveImage_ChunkType::HvmViridian => -11,
            LegacySaveImage_ChunkType::HvmAcpiIoportsLocation => -10,
            LegacySaveImage_ChunkType::LastCheckpoint => -9,
            LegacySaveImage_ChunkType::HvmConsolePfn => -8,
            LegacySaveImage_ChunkType::TscInfo => -7,
            LegacySaveImage_ChunkType::TmemExtra => -6,
            LegacySaveImage_ChunkType::Tmem => -5,
            LegacySaveImage_ChunkType::HvmVm86Tss => -4,
            LegacySaveImage_ChunkType::HvmIdentPt => -3,
            LegacySaveImage_ChunkType::VcpuInfo => -2,
            LegacySaveImage_ChunkType::EnableVerifyMode => -1,
            LegacySaveImage_ChunkType::EndMark => 0,
            LegacySaveImage_ChunkType::Pages => 1,
            LegacySaveImage_ChunkType::Unknown(v) => v
        }
    }
}

impl Default for LegacySaveImage_ChunkType {
    fn default() -> Self { LegacySaveImage_ChunkType::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LegacySaveImage_ContextLayout {

    /**
     * No context of a known length.
     */
    UnknownLayout,

    /**
     * Registers of a 64-bit guest.
     */
    X8664,

    /**
     * Registers of a 32-bit guest.
     */
    X8632,
    Unknown(i64),
}

impl TryFrom<i64> for LegacySaveImage_ContextLayout {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LegacySaveImage_ContextLayout> {
        match flag {
            0 => Ok(LegacySaveImage_ContextLayout::UnknownLayout),
            1 => Ok(LegacySaveImage_ContextLayout::X8664),
            2 => Ok(LegacySaveImage_ContextLayout::X8632),
            _ => Ok(LegacySaveImage_ContextLayout::Unknown(flag)),
        }
    }
}

impl From<&LegacySaveImage_ContextLayout> for i64 {
    fn from(v: &LegacySaveImage_ContextLayout) -> Self {
        match *v {
            LegacySaveImage_ContextLayout::UnknownLayout => 0,
            LegacySaveImage_ContextLayout::X8664 => 1,
            LegacySaveImage_ContextLayout::X8632 => 2,
            LegacySaveImage_ContextLayout::Unknown(v) => v
        }
    }
}

impl Default for LegacySaveImage_ContextLayout {
    fn default() -> Self { LegacySaveImage_ContextLayout::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LegacySaveImage_GuestType {

    /**
     * Paravirtualised x86 guest.
     */
    X86Pv,

    /**
     * Hardware-virtualised x86 guest.
     */
    X86Hvm,
    Unknown(i64),
}

impl TryFrom<i64> for LegacySaveImage_GuestType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LegacySaveImage_GuestType> {
        match flag {
            1 => Ok(LegacySaveImage_GuestType::X86Pv),
            2 => Ok(LegacySaveImage_GuestType::X86Hvm),
            _ => Ok(LegacySaveImage_GuestType::Unknown(flag)),
        }
    }
}

impl From<&LegacySaveImage_GuestType> for i64 {
    fn from(v: &LegacySaveImage_GuestType) -> Self {
        match *v {
            LegacySaveImage_GuestType::X86Pv => 1,
            LegacySaveImage_GuestType::X86Hvm => 2,
            LegacySaveImage_GuestType::Unknown(v) => v
        }
    }
}

impl Default for LegacySaveImage_GuestType {
    fn default() -> Self { LegacySaveImage_GuestType::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LegacySaveImage_PageType {

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

impl TryFrom<i64> for LegacySaveImage_PageType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LegacySaveImage_PageType> {
        match flag {
            0 => Ok(LegacySaveImage_PageType::Notab),
            1 => Ok(LegacySaveImage_PageType::L1tab),
            2 => Ok(LegacySaveImage_PageType::L2tab),
            3 => Ok(LegacySaveImage_PageType::L3tab),
            4 => Ok(LegacySaveImage_PageType::L4tab),
            9 => Ok(LegacySaveImage_PageType::L1tabPin),
            10 => Ok(LegacySaveImage_PageType::L2tabPin),
            11 => Ok(LegacySaveImage_PageType::L3tabPin),
            12 => Ok(LegacySaveImage_PageType::L4tabPin),
            13 => Ok(LegacySaveImage_PageType::Broken),
            14 => Ok(LegacySaveImage_PageType::Xalloc),
            15 => Ok(LegacySaveImage_PageType::Xtab),
            _ => Ok(LegacySaveImage_PageType::Unknown(flag)),
        }
    }
}

impl From<&LegacySaveImage_PageType> for i64 {
    fn from(v: &LegacySaveImage_PageType) -> Self {
        match *v {
            LegacySaveImage_PageType::Notab => 0,
            LegacySaveImage_PageType::L1tab => 1,
            LegacySaveImage_PageType::L2tab => 2,
            LegacySaveImage_PageType::L3tab => 3,
            LegacySaveImage_PageType::L4tab => 4,
            LegacySaveImage_PageType::L1tabPin => 9,
            LegacySaveImage_PageType::L2tabPin => 10,
            LegacySaveImage_PageType::L3tabPin => 11,
            LegacySaveImage_PageType::L4tabPin => 12,
            LegacySaveImage_PageType::Broken => 13,
            LegacySaveImage_PageType::Xalloc => 14,
            LegacySaveImage_PageType::Xtab => 15,
            LegacySaveImage_PageType::Unknown(v) => v
        }
    }
}

impl Default for LegacySaveImage_PageType {
    fn default() -> Self { LegacySaveImage_PageType::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LegacySaveImage_TscMode {

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

impl TryFrom<i64> for LegacySaveImage_TscMode {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LegacySaveImage_TscMode> {
        match flag {
            0 => Ok(LegacySaveImage_TscMode::Default),
            1 => Ok(LegacySaveImage_TscMode::AlwaysEmulate),
            2 => Ok(LegacySaveImage_TscMode::NeverEmulate),
            _ => Ok(LegacySaveImage_TscMode::Unknown(flag)),
        }
    }
}

impl From<&LegacySaveImage_TscMode> for i64 {
    fn from(v: &LegacySaveImage_TscMode) -> Self {
        match *v {
            LegacySaveImage_TscMode::Default => 0,
            LegacySaveImage_TscMode::AlwaysEmulate => 1,
            LegacySaveImage_TscMode::NeverEmulate => 2,
            LegacySaveImage_TscMode::Unknown(v) => v
        }
    }
}

impl Default for LegacySaveImage_TscMode {
    fn default() -> Self { LegacySaveImage_TscMode::Unknown(0) }
}


/**
 * Chunks and the tail that completes the state of the domain.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE and TAIL PHASE
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_Checkpoint {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_DomainImage>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    is_pv: RefCell<bool>,
    len_context: RefCell<u32>,
    has_extended: RefCell<bool>,
    len_xsave: RefCell<u32>,
    is_compressed: RefCell<bool>,
    chunks: RefCell<Vec<OptRc<LegacySaveImage_Chunk>>>,
    pv_tail: RefCell<OptRc<LegacySaveImage_PvTail>>,
    hvm_tail: RefCell<OptRc<LegacySaveImage_HvmTail>>,
    after_tail: RefCell<OptRc<LegacySaveImage_StreamPosition>>,
    _io: RefCell<BytesReader>,
    f_enables_compression: Cell<bool>,
    enables_compression: RefCell<bool>,
    f_highest_vcpu_id: Cell<bool>,
    highest_vcpu_id: RefCell<u32>,
    f_is_ended: Cell<bool>,
    is_ended: RefCell<bool>,
    f_is_last: Cell<bool>,
    is_last: RefCell<bool>,
    f_next_marker: Cell<bool>,
    next_marker: RefCell<OptRc<LegacySaveImage_NextMarker>>,
}
impl KStruct for LegacySaveImage_Checkpoint {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_DomainImage;

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
        *self_rc.chunks.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while {
                let f = |t : &mut LegacySaveImage_Chunk| Ok(t.set_params(*self_rc.is_64bit(), *self_rc.is_compressed(), ((self_rc.chunks().len() as i32)).try_into().map_err(|_| KError::CastError)?, (if ((self_rc.chunks().len() as i32) == (0 as i32)) { (-1 as i32) } else { *self_rc.chunks().last().ok_or(KError::EmptyIterator)?.idx_vcpu_info_so_far()? }).try_into().map_err(|_| KError::CastError)?, if ((self_rc.chunks().len() as i32) == (0 as i32)) { false } else { *self_rc.chunks().last().ok_or(KError::EmptyIterator)?.has_last_checkpoint_so_far()? }, if ((self_rc.chunks().len() as i32) == (0 as i32)) { *self_rc.is_compressed() } else { *self_rc.chunks().last().ok_or(KError::EmptyIterator)?.has_enable_compression_so_far()? }));
                let t = Self::read_into_with_init::<_, LegacySaveImage_Chunk>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                self_rc.chunks.borrow_mut().push(t);
                let _t_chunks = self_rc.chunks.borrow();
                let _tmpa = _t_chunks.last().unwrap();
                _i += 1;
                let x = !( ((!(*_tmpa.is_followed_by_chunk()?)) || (((_io.size() as i64) - (_io.pos() as i64)) < 12)) );
                x
            } {}
        }
        if  ((*self_rc.is_pv()) && (*self_rc.is_ended()?) && (((_io.size() as i64) - (_io.pos() as i64)) >= 4))  {
            let f = |t : &mut LegacySaveImage_PvTail| Ok(t.set_params(*self_rc.is_64bit(), (*self_rc.len_context()).try_into().map_err(|_| KError::CastError)?, *self_rc.has_extended(), (*self_rc.len_xsave()).try_into().map_err(|_| KError::CastError)?, (*self_rc.highest_vcpu_id()?).try_into().map_err(|_| KError::CastError)?, &if ((*self_rc.chunks().last().ok_or(KError::EmptyIterator)?.idx_vcpu_info_so_far()? as i32) >= (0 as i32)) { Into::<OptRc<LegacySaveImage_VcpuInfo>>::into(&*self_rc.chunks()[*self_rc.chunks().last().ok_or(KError::EmptyIterator)?.idx_vcpu_info_so_far()? as usize].body()?.as_ref().unwrap()).vcpu_map().to_vec() } else { vec![0x1u8].to_vec() }));
            let t = Self::read_into_with_init::<_, LegacySaveImage_PvTail>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
            *self_rc.pv_tail.borrow_mut() = t;
        }
        if  ((!(*self_rc.is_pv())) && (*self_rc.is_ended()?) && (((_io.size() as i64) - (_io.pos() as i64)) >= (24 + 4)))  {
            let t = Self::read_into::<_, LegacySaveImage_HvmTail>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.hvm_tail.borrow_mut() = t;
        }
        let f = |t : &mut LegacySaveImage_StreamPosition| Ok(t.set_params(((_io.pos() as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, LegacySaveImage_StreamPosition>(&*_io, Some(self_rc._root.clone()), None, &f)?.into();
        *self_rc.after_tail.borrow_mut() = t;
        Ok(())
    }
}
impl LegacySaveImage_Checkpoint {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_Checkpoint {
    pub fn is_pv(&self) -> Ref<'_, bool> {
        self.is_pv.borrow()
    }
}
impl LegacySaveImage_Checkpoint {
    pub fn len_context(&self) -> Ref<'_, u32> {
        self.len_context.borrow()
    }
}
impl LegacySaveImage_Checkpoint {
    pub fn has_extended(&self) -> Ref<'_, bool> {
        self.has_extended.borrow()
    }
}
impl LegacySaveImage_Checkpoint {
    pub fn len_xsave(&self) -> Ref<'_, u32> {
        self.len_xsave.borrow()
    }
}
impl LegacySaveImage_Checkpoint {
    pub fn is_compressed(&self) -> Ref<'_, bool> {
        self.is_compressed.borrow()
    }
}
impl LegacySaveImage_Checkpoint {
    pub fn set_params(&mut self, is_64bit: bool, is_pv: bool, len_context: u32, has_extended: bool, len_xsave: u32, is_compressed: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
        *self.is_pv.borrow_mut() = is_pv;
        *self.len_context.borrow_mut() = len_context;
        *self.has_extended.borrow_mut() = has_extended;
        *self.len_xsave.borrow_mut() = len_xsave;
        *self.is_compressed.borrow_mut() = is_compressed;
    }
}
impl LegacySaveImage_Checkpoint {

    /**
     * Pages of later checkpoints are compressed.
     */
    pub fn enables_compression(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_enables_compression.get() {
            return Ok(self.enables_compression.borrow());
        }
        self.f_enables_compression.set(true);
        *self.enables_compression.borrow_mut() = (*self.chunks().last().ok_or(KError::EmptyIterator)?.has_enable_compression_so_far()?) as bool;
        Ok(self.enables_compression.borrow())
    }

    /**
     * The highest vCPU id; without vcpu_info there is only vCPU 0.
     */
    pub fn highest_vcpu_id(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_highest_vcpu_id.get() {
            return Ok(self.highest_vcpu_id.borrow());
        }
        self.f_highest_vcpu_id.set(true);
        *self.highest_vcpu_id.borrow_mut() = (if ((*self.chunks().last().ok_or(KError::EmptyIterator)?.idx_vcpu_info_so_far()? as i32) >= (0 as i32)) { (*self.chunks()[*self.chunks().last().ok_or(KError::EmptyIterator)?.idx_vcpu_info_so_far()? as usize].header().max_vcpu_id() as u32) } else { (0 as u32) }) as u32;
        Ok(self.highest_vcpu_id.borrow())
    }

    /**
     * The chunks are complete, and the tail follows.
     */
    pub fn is_ended(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_ended.get() {
            return Ok(self.is_ended.borrow());
        }
        self.f_is_ended.set(true);
        *self.is_ended.borrow_mut() = (*self.chunks().last().ok_or(KError::EmptyIterator)?.header().chunk_type()? == LegacySaveImage_ChunkType::EndMark) as bool;
        Ok(self.is_ended.borrow())
    }

    /**
     * No other checkpoint follows. Images of Xen 3.4 and earlier have no
     * last_checkpoint chunk; no chunk follows their only checkpoint.
     */
    pub fn is_last(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_last.get() {
            return Ok(self.is_last.borrow());
        }
        self.f_is_last.set(true);
        *self.is_last.borrow_mut() = (if  ((!(*self.is_ended()?)) || (*self.chunks().last().ok_or(KError::EmptyIterator)?.has_last_checkpoint_so_far()?))  { true } else { if (_io.size() as u64) < (((*self.after_tail().ofs_next() as i32) + (4 as i32)) as u64) { true } else { !(*self.next_marker()?.is_chunk()?) } }) as bool;
        Ok(self.is_last.borrow())
    }

    /**
     * The data after the tail.
     */
    pub fn next_marker(
        &self
    ) -> KResult<Ref<'_, OptRc<LegacySaveImage_NextMarker>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_next_marker.get() {
            return Ok(self.next_marker.borrow());
        }
        if (_io.size() as u64) >= (((*self.after_tail().ofs_next() as i32) + (4 as i32)) as u64) {
            let _pos = _io.pos();
            _io.seek(*self.after_tail().ofs_next() as usize)?;
            let t = Self::read_into::<_, LegacySaveImage_NextMarker>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.next_marker.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_next_marker.set(true);
        Ok(self.next_marker.borrow())
    }
}

/**
 * Chunks up to an end chunk, up to an invalid chunk, or up to the point
 * where too few bytes remain for the longest header of another chunk,
 * which is as long as an HVM parameter.
 */
impl LegacySaveImage_Checkpoint {
    pub fn chunks(&self) -> Ref<'_, Vec<OptRc<LegacySaveImage_Chunk>>> {
        self.chunks.borrow()
    }
}

/**
 * Registers of a PV guest.
 */
impl LegacySaveImage_Checkpoint {
    pub fn pv_tail(&self) -> Ref<'_, OptRc<LegacySaveImage_PvTail>> {
        self.pv_tail.borrow()
    }
}

/**
 * Registers and devices of an HVM guest.
 */
impl LegacySaveImage_Checkpoint {
    pub fn hvm_tail(&self) -> Ref<'_, OptRc<LegacySaveImage_HvmTail>> {
        self.hvm_tail.borrow()
    }
}

/**
 * Offset of the end of the tail.
 */
impl LegacySaveImage_Checkpoint {
    pub fn after_tail(&self) -> Ref<'_, OptRc<LegacySaveImage_StreamPosition>> {
        self.after_tail.borrow()
    }
}
impl LegacySaveImage_Checkpoint {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A batch of guest pages, or something else about the domain.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069 pagebuf_get_one()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_Chunk {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Checkpoint>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    is_compressed: RefCell<bool>,
    chunk_number: RefCell<i32>,
    idx_vcpu_info_before: RefCell<i32>,
    has_last_checkpoint_before: RefCell<bool>,
    has_enable_compression_before: RefCell<bool>,
    header: RefCell<OptRc<LegacySaveImage_ChunkHeader>>,
    raw_body: RefCell<OptRc<LegacySaveImage_Opaque>>,
    tmem: RefCell<Option<LegacySaveImage_Chunk_Tmem>>,
    _io: RefCell<BytesReader>,
    raw_body_raw: RefCell<Vec<u8>>,
    f_body: Cell<bool>,
    body: RefCell<Option<LegacySaveImage_Chunk_Body>>,
    f_has_enable_compression_so_far: Cell<bool>,
    has_enable_compression_so_far: RefCell<bool>,
    f_has_last_checkpoint_so_far: Cell<bool>,
    has_last_checkpoint_so_far: RefCell<bool>,
    f_idx_vcpu_info_so_far: Cell<bool>,
    idx_vcpu_info_so_far: RefCell<i32>,
    f_is_followed_by_chunk: Cell<bool>,
    is_followed_by_chunk: RefCell<bool>,
    f_is_truncated: Cell<bool>,
    is_truncated: RefCell<bool>,
    f_truncation: Cell<bool>,
    truncation: RefCell<String>,
}
#[derive(Debug, Clone)]
pub enum LegacySaveImage_Chunk_Tmem {
    LegacySaveImage_Tmem(OptRc<LegacySaveImage_Tmem>),
    LegacySaveImage_TmemExtra(OptRc<LegacySaveImage_TmemExtra>),
    LegacySaveImage_Opaque(OptRc<LegacySaveImage_Opaque>),
}
impl From<&LegacySaveImage_Chunk_Tmem> for OptRc<LegacySaveImage_Tmem> {
    fn from(v: &LegacySaveImage_Chunk_Tmem) -> Self {
        if let LegacySaveImage_Chunk_Tmem::LegacySaveImage_Tmem(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_Chunk_Tmem::LegacySaveImage_Tmem, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_Tmem>> for LegacySaveImage_Chunk_Tmem {
    fn from(v: OptRc<LegacySaveImage_Tmem>) -> Self {
        Self::LegacySaveImage_Tmem(v)
    }
}
impl From<&LegacySaveImage_Chunk_Tmem> for OptRc<LegacySaveImage_TmemExtra> {
    fn from(v: &LegacySaveImage_Chunk_Tmem) -> Self {
        if let LegacySaveImage_Chunk_Tmem::LegacySaveImage_TmemExtra(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_Chunk_Tmem::LegacySaveImage_TmemExtra, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_TmemExtra>> for LegacySaveImage_Chunk_Tmem {
    fn from(v: OptRc<LegacySaveImage_TmemExtra>) -> Self {
        Self::LegacySaveImage_TmemExtra(v)
    }
}
impl From<&LegacySaveImage_Chunk_Tmem> for OptRc<LegacySaveImage_Opaque> {
    fn from(v: &LegacySaveImage_Chunk_Tmem) -> Self {
        if let LegacySaveImage_Chunk_Tmem::LegacySaveImage_Opaque(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_Chunk_Tmem::LegacySaveImage_Opaque, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_Opaque>> for LegacySaveImage_Chunk_Tmem {
    fn from(v: OptRc<LegacySaveImage_Opaque>) -> Self {
        Self::LegacySaveImage_Opaque(v)
    }
}
#[derive(Debug, Clone)]
pub enum LegacySaveImage_Chunk_Body {
    LegacySaveImage_Opaque(OptRc<LegacySaveImage_Opaque>),
    LegacySaveImage_VcpuInfo(OptRc<LegacySaveImage_VcpuInfo>),
    LegacySaveImage_PageContents(OptRc<LegacySaveImage_PageContents>),
    LegacySaveImage_TscInfo(OptRc<LegacySaveImage_TscInfo>),
    LegacySaveImage_CompressedData(OptRc<LegacySaveImage_CompressedData>),
    LegacySaveImage_HvmParam(OptRc<LegacySaveImage_HvmParam>),
    LegacySaveImage_Toolstack(OptRc<LegacySaveImage_Toolstack>),
}
impl From<&LegacySaveImage_Chunk_Body> for OptRc<LegacySaveImage_Opaque> {
    fn from(v: &LegacySaveImage_Chunk_Body) -> Self {
        if let LegacySaveImage_Chunk_Body::LegacySaveImage_Opaque(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_Chunk_Body::LegacySaveImage_Opaque, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_Opaque>> for LegacySaveImage_Chunk_Body {
    fn from(v: OptRc<LegacySaveImage_Opaque>) -> Self {
        Self::LegacySaveImage_Opaque(v)
    }
}
impl From<&LegacySaveImage_Chunk_Body> for OptRc<LegacySaveImage_VcpuInfo> {
    fn from(v: &LegacySaveImage_Chunk_Body) -> Self {
        if let LegacySaveImage_Chunk_Body::LegacySaveImage_VcpuInfo(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_Chunk_Body::LegacySaveImage_VcpuInfo, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_VcpuInfo>> for LegacySaveImage_Chunk_Body {
    fn from(v: OptRc<LegacySaveImage_VcpuInfo>) -> Self {
        Self::LegacySaveImage_VcpuInfo(v)
    }
}
impl From<&LegacySaveImage_Chunk_Body> for OptRc<LegacySaveImage_PageContents> {
    fn from(v: &LegacySaveImage_Chunk_Body) -> Self {
        if let LegacySaveImage_Chunk_Body::LegacySaveImage_PageContents(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_Chunk_Body::LegacySaveImage_PageContents, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_PageContents>> for LegacySaveImage_Chunk_Body {
    fn from(v: OptRc<LegacySaveImage_PageContents>) -> Self {
        Self::LegacySaveImage_PageContents(v)
    }
}
impl From<&LegacySaveImage_Chunk_Body> for OptRc<LegacySaveImage_TscInfo> {
    fn from(v: &LegacySaveImage_Chunk_Body) -> Self {
        if let LegacySaveImage_Chunk_Body::LegacySaveImage_TscInfo(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_Chunk_Body::LegacySaveImage_TscInfo, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_TscInfo>> for LegacySaveImage_Chunk_Body {
    fn from(v: OptRc<LegacySaveImage_TscInfo>) -> Self {
        Self::LegacySaveImage_TscInfo(v)
    }
}
impl From<&LegacySaveImage_Chunk_Body> for OptRc<LegacySaveImage_CompressedData> {
    fn from(v: &LegacySaveImage_Chunk_Body) -> Self {
        if let LegacySaveImage_Chunk_Body::LegacySaveImage_CompressedData(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_Chunk_Body::LegacySaveImage_CompressedData, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_CompressedData>> for LegacySaveImage_Chunk_Body {
    fn from(v: OptRc<LegacySaveImage_CompressedData>) -> Self {
        Self::LegacySaveImage_CompressedData(v)
    }
}
impl From<&LegacySaveImage_Chunk_Body> for OptRc<LegacySaveImage_HvmParam> {
    fn from(v: &LegacySaveImage_Chunk_Body) -> Self {
        if let LegacySaveImage_Chunk_Body::LegacySaveImage_HvmParam(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_Chunk_Body::LegacySaveImage_HvmParam, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_HvmParam>> for LegacySaveImage_Chunk_Body {
    fn from(v: OptRc<LegacySaveImage_HvmParam>) -> Self {
        Self::LegacySaveImage_HvmParam(v)
    }
}
impl From<&LegacySaveImage_Chunk_Body> for OptRc<LegacySaveImage_Toolstack> {
    fn from(v: &LegacySaveImage_Chunk_Body) -> Self {
        if let LegacySaveImage_Chunk_Body::LegacySaveImage_Toolstack(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_Chunk_Body::LegacySaveImage_Toolstack, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_Toolstack>> for LegacySaveImage_Chunk_Body {
    fn from(v: OptRc<LegacySaveImage_Toolstack>) -> Self {
        Self::LegacySaveImage_Toolstack(v)
    }
}
impl KStruct for LegacySaveImage_Chunk {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Checkpoint;

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
        let f = |t : &mut LegacySaveImage_ChunkHeader| Ok(t.set_params(*self_rc.is_64bit(), *self_rc.is_compressed()));
        let t = Self::read_into_with_init::<_, LegacySaveImage_ChunkHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.raw_body_raw.borrow_mut() = _io.read_bytes(if *self_rc.header().len_body()? <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { *self_rc.header().len_body()? } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let raw_body_raw = self_rc.raw_body_raw.borrow();
        let _t_raw_body_raw_io = BytesReader::from(raw_body_raw.clone());
        let t = Self::read_into::<BytesReader, LegacySaveImage_Opaque>(&_t_raw_body_raw_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.raw_body.borrow_mut() = t;
        if *self_rc.header().is_tmem()? {
            match *self_rc.header().chunk_type()? {
                LegacySaveImage_ChunkType::Tmem => {
                    let t = Self::read_into::<_, LegacySaveImage_Tmem>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                    *self_rc.tmem.borrow_mut() = Some(t);
                }
                LegacySaveImage_ChunkType::TmemExtra => {
                    let t = Self::read_into::<_, LegacySaveImage_TmemExtra>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                    *self_rc.tmem.borrow_mut() = Some(t);
                }
                _ => {
                    let t = Self::read_into::<_, LegacySaveImage_Opaque>(&*_io, Some(self_rc._root.clone()), None)?.into();
                    *self_rc.tmem.borrow_mut() = Some(t);
                }
            }
        }
        Ok(())
    }
}
impl LegacySaveImage_Chunk {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_Chunk {
    pub fn is_compressed(&self) -> Ref<'_, bool> {
        self.is_compressed.borrow()
    }
}
impl LegacySaveImage_Chunk {
    pub fn chunk_number(&self) -> Ref<'_, i32> {
        self.chunk_number.borrow()
    }
}
impl LegacySaveImage_Chunk {
    pub fn idx_vcpu_info_before(&self) -> Ref<'_, i32> {
        self.idx_vcpu_info_before.borrow()
    }
}
impl LegacySaveImage_Chunk {
    pub fn has_last_checkpoint_before(&self) -> Ref<'_, bool> {
        self.has_last_checkpoint_before.borrow()
    }
}
impl LegacySaveImage_Chunk {
    pub fn has_enable_compression_before(&self) -> Ref<'_, bool> {
        self.has_enable_compression_before.borrow()
    }
}
impl LegacySaveImage_Chunk {
    pub fn set_params(&mut self, is_64bit: bool, is_compressed: bool, chunk_number: i32, idx_vcpu_info_before: i32, has_last_checkpoint_before: bool, has_enable_compression_before: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
        *self.is_compressed.borrow_mut() = is_compressed;
        *self.chunk_number.borrow_mut() = chunk_number;
        *self.idx_vcpu_info_before.borrow_mut() = idx_vcpu_info_before;
        *self.has_last_checkpoint_before.borrow_mut() = has_last_checkpoint_before;
        *self.has_enable_compression_before.borrow_mut() = has_enable_compression_before;
    }
}
impl LegacySaveImage_Chunk {

    /**
     * The data that follows, decoded by the chunk's type.
     */
    pub fn body(
        &self
    ) -> KResult<Ref<'_, Option<LegacySaveImage_Chunk_Body>>> {
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
        match *self.header().chunk_type()? {
            LegacySaveImage_ChunkType::CompressedData => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_CompressedData>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::HvmAcpiIoportsLocation => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_HvmParam>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::HvmConsolePfn => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_HvmParam>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::HvmGenerationIdAddr => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_HvmParam>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::HvmIdentPt => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_HvmParam>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::HvmIoreqServerPfn => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_HvmParam>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::HvmMonitorRingPfn => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_HvmParam>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::HvmNrIoreqServerPages => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_HvmParam>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::HvmPagingRingPfn => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_HvmParam>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::HvmSharingRingPfn => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_HvmParam>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::HvmViridian => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_HvmParam>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::HvmVm86Tss => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_HvmParam>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::Pages => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_PageContents>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::Toolstack => {
                let f = |t : &mut LegacySaveImage_Toolstack| Ok(t.set_params(*self.is_64bit()));
                let t = Self::read_into_with_init::<BytesReader, LegacySaveImage_Toolstack>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::TscInfo => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_TscInfo>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LegacySaveImage_ChunkType::VcpuInfo => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_VcpuInfo>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            _ => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_Opaque>(&io, Some(self._root.clone()), None)?.into();
                *self.body.borrow_mut() = Some(t);
            }
        }
        io.seek(_pos)?;
        Ok(self.body.borrow())
    }

    /**
     * An enable_compression chunk was present.
     */
    pub fn has_enable_compression_so_far(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_enable_compression_so_far.get() {
            return Ok(self.has_enable_compression_so_far.borrow());
        }
        self.f_has_enable_compression_so_far.set(true);
        *self.has_enable_compression_so_far.borrow_mut() = ( ((*self.has_enable_compression_before()) || (*self.header().chunk_type()? == LegacySaveImage_ChunkType::EnableCompression)) ) as bool;
        Ok(self.has_enable_compression_so_far.borrow())
    }

    /**
     * A last_checkpoint chunk was present.
     */
    pub fn has_last_checkpoint_so_far(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_last_checkpoint_so_far.get() {
            return Ok(self.has_last_checkpoint_so_far.borrow());
        }
        self.f_has_last_checkpoint_so_far.set(true);
        *self.has_last_checkpoint_so_far.borrow_mut() = ( ((*self.has_last_checkpoint_before()) || (*self.header().chunk_type()? == LegacySaveImage_ChunkType::LastCheckpoint)) ) as bool;
        Ok(self.has_last_checkpoint_so_far.borrow())
    }

    /**
     * Number of the last vcpu_info chunk so far, -1 if there was none.
     */
    pub fn idx_vcpu_info_so_far(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_idx_vcpu_info_so_far.get() {
            return Ok(self.idx_vcpu_info_so_far.borrow());
        }
        self.f_idx_vcpu_info_so_far.set(true);
        *self.idx_vcpu_info_so_far.borrow_mut() = (if *self.header().chunk_type()? == LegacySaveImage_ChunkType::VcpuInfo { *self.chunk_number() } else { *self.idx_vcpu_info_before() }) as i32;
        Ok(self.idx_vcpu_info_so_far.borrow())
    }

    /**
     * Another chunk follows.
     */
    pub fn is_followed_by_chunk(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_followed_by_chunk.get() {
            return Ok(self.is_followed_by_chunk.borrow());
        }
        self.f_is_followed_by_chunk.set(true);
        *self.is_followed_by_chunk.borrow_mut() = ( ((*self.header().chunk_type()? != LegacySaveImage_ChunkType::EndMark) && (*self.header().is_known()?)) ) as bool;
        Ok(self.is_followed_by_chunk.borrow())
    }

    /**
     * The image ends inside this chunk.
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
        *self.is_truncated.borrow_mut() = ( (((self.raw_body()._io().size() as u64) < *self.header().len_body()?) || (if ((*self.header().marker() as i32) > (0 as i32)) { (((self.header().pfns().len() as i32) as i32) < (*self.header().marker() as i32)) } else { false })) ) as bool;
        Ok(self.is_truncated.borrow())
    }

    /**
     * The words about it in the text for people.
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
 * Type and length of the chunk.
 */
impl LegacySaveImage_Chunk {
    pub fn header(&self) -> Ref<'_, OptRc<LegacySaveImage_ChunkHeader>> {
        self.header.borrow()
    }
}

/**
 * The data that follows, or the part of it that the image still has if
 * it ends before `header.len_body` bytes.
 */
impl LegacySaveImage_Chunk {
    pub fn raw_body(&self) -> Ref<'_, OptRc<LegacySaveImage_Opaque>> {
        self.raw_body.borrow()
    }
}

/**
 * The guest's transcendent memory.
 */
impl LegacySaveImage_Chunk {
    pub fn tmem(&self) -> Ref<'_, Option<LegacySaveImage_Chunk_Tmem>> {
        self.tmem.borrow()
    }
}
impl LegacySaveImage_Chunk {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LegacySaveImage_Chunk {
    pub fn raw_body_raw(&self) -> Ref<'_, Vec<u8>> {
        self.raw_body_raw.borrow()
    }
}

/**
 * The marker of a chunk, and the fields that determine its length. Only
 * Xen's restore code documents what each chunk has.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069 pagebuf_get_one()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_ChunkHeader {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Chunk>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    is_compressed: RefCell<bool>,
    marker: RefCell<i32>,
    max_vcpu_id: RefCell<u32>,
    len_toolstack: RefCell<u32>,
    len_compressed: RefCell<OptRc<LegacySaveImage_Ulong>>,
    pfns: RefCell<Vec<OptRc<LegacySaveImage_PfnEntry>>>,
    _io: RefCell<BytesReader>,
    f_chunk_type: Cell<bool>,
    chunk_type: RefCell<LegacySaveImage_ChunkType>,
    f_is_hvm_param: Cell<bool>,
    is_hvm_param: RefCell<bool>,
    f_is_known: Cell<bool>,
    is_known: RefCell<bool>,
    f_is_tmem: Cell<bool>,
    is_tmem: RefCell<bool>,
    f_known_hvm_param_index: Cell<bool>,
    known_hvm_param_index: RefCell<i32>,
    f_known_num_pfns_max: Cell<bool>,
    known_num_pfns_max: RefCell<i32>,
    f_known_vcpu_id_max: Cell<bool>,
    known_vcpu_id_max: RefCell<i32>,
    f_len_body: Cell<bool>,
    len_body: RefCell<u64>,
    f_len_vcpu_map: Cell<bool>,
    len_vcpu_map: RefCell<u32>,
    f_num_pages: Cell<bool>,
    num_pages: RefCell<u32>,
    f_num_pfns: Cell<bool>,
    num_pfns: RefCell<u32>,
}
impl KStruct for LegacySaveImage_ChunkHeader {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Chunk;

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
        *self_rc.marker.borrow_mut() = _io.read_s4le()?.into();
        if *self_rc.chunk_type()? == LegacySaveImage_ChunkType::VcpuInfo {
            *self_rc.max_vcpu_id.borrow_mut() = _io.read_u4le()?.into();
        }
        if *self_rc.chunk_type()? == LegacySaveImage_ChunkType::Toolstack {
            *self_rc.len_toolstack.borrow_mut() = _io.read_u4le()?.into();
        }
        if *self_rc.chunk_type()? == LegacySaveImage_ChunkType::CompressedData {
            let f = |t : &mut LegacySaveImage_Ulong| Ok(t.set_params(*self_rc.is_64bit()));
            let t = Self::read_into_with_init::<_, LegacySaveImage_Ulong>(&*_io, Some(self_rc._root.clone()), None, &f)?.into();
            *self_rc.len_compressed.borrow_mut() = t;
        }
        if ((*self_rc.marker() as i32) > (0 as i32)) {
            *self_rc.pfns.borrow_mut() = Vec::new();
            let l_pfns = if (*self_rc.marker() as u64) <= ((((((_io.size() as i64) - (_io.pos() as i64)) as u64) as u64) / (if *self_rc.is_64bit() { (8 as u64) } else { (4 as u64) } as u64)) as u64) { (*self_rc.marker() as u64) } else { ((((((_io.size() as i64) - (_io.pos() as i64)) as u64) as u64) / (if *self_rc.is_64bit() { (8 as u64) } else { (4 as u64) } as u64)) as u64) };
            for _i in 0..l_pfns {
                let f = |t : &mut LegacySaveImage_PfnEntry| Ok(t.set_params(*self_rc.is_64bit(), (if ((self_rc.pfns().len() as i32) == (0 as i32)) { (0 as u32) } else { *self_rc.pfns().last().ok_or(KError::EmptyIterator)?.num_pages_so_far()? }).try_into().map_err(|_| KError::CastError)?));
                let t = Self::read_into_with_init::<_, LegacySaveImage_PfnEntry>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                self_rc.pfns.borrow_mut().push(t);
            }
        }
        Ok(())
    }
}
impl LegacySaveImage_ChunkHeader {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_ChunkHeader {
    pub fn is_compressed(&self) -> Ref<'_, bool> {
        self.is_compressed.borrow()
    }
}
impl LegacySaveImage_ChunkHeader {
    pub fn set_params(&mut self, is_64bit: bool, is_compressed: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
        *self.is_compressed.borrow_mut() = is_compressed;
    }
}
impl LegacySaveImage_ChunkHeader {

    /**
     * Type of the chunk.
     */
    pub fn chunk_type(
        &self
    ) -> KResult<Ref<'_, LegacySaveImage_ChunkType>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_chunk_type.get() {
            return Ok(self.chunk_type.borrow());
        }
        self.f_chunk_type.set(true);
        *self.chunk_type.borrow_mut() = (if ((*self.marker() as i32) > (0 as i32)) { (1 as i32) } else { (*self.marker() as i32) } as i64).try_into()?;
        Ok(self.chunk_type.borrow())
    }

    /**
     * The chunk holds an HVM parameter.
     */
    pub fn is_hvm_param(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_hvm_param.get() {
            return Ok(self.is_hvm_param.borrow());
        }
        self.f_is_hvm_param.set(true);
        *self.is_hvm_param.borrow_mut() = ( ((*self.chunk_type()? == LegacySaveImage_ChunkType::HvmIdentPt) || (*self.chunk_type()? == LegacySaveImage_ChunkType::HvmVm86Tss) || (*self.chunk_type()? == LegacySaveImage_ChunkType::HvmConsolePfn) || (*self.chunk_type()? == LegacySaveImage_ChunkType::HvmAcpiIoportsLocation) || (*self.chunk_type()? == LegacySaveImage_ChunkType::HvmViridian) || (*self.chunk_type()? == LegacySaveImage_ChunkType::HvmGenerationIdAddr) || (*self.chunk_type()? == LegacySaveImage_ChunkType::HvmPagingRingPfn) || (*self.chunk_type()? == LegacySaveImage_ChunkType::HvmMonitorRingPfn) || (*self.chunk_type()? == LegacySaveImage_ChunkType::HvmSharingRingPfn) || (*self.chunk_type()? == LegacySaveImage_ChunkType::HvmIoreqServerPfn) || (*self.chunk_type()? == LegacySaveImage_ChunkType::HvmNrIoreqServerPages)) ) as bool;
        Ok(self.is_hvm_param.borrow())
    }

    /**
     * A receiver knows the chunk.
     */
    pub fn is_known(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_known.get() {
            return Ok(self.is_known.borrow());
        }
        self.f_is_known.set(true);
        *self.is_known.borrow_mut() = (((*self.marker() as i32) >= (-20 as i32))) as bool;
        Ok(self.is_known.borrow())
    }

    /**
     * Only the chunk's contents determine where it ends.
     */
    pub fn is_tmem(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_tmem.get() {
            return Ok(self.is_tmem.borrow());
        }
        self.f_is_tmem.set(true);
        *self.is_tmem.borrow_mut() = ( ((*self.chunk_type()? == LegacySaveImage_ChunkType::Tmem) || (*self.chunk_type()? == LegacySaveImage_ChunkType::TmemExtra)) ) as bool;
        Ok(self.is_tmem.borrow())
    }

    /**
     * Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for
     * other chunks.
     */
    pub fn known_hvm_param_index(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_known_hvm_param_index.get() {
            return Ok(self.known_hvm_param_index.borrow());
        }
        self.f_known_hvm_param_index.set(true);
        *self.known_hvm_param_index.borrow_mut() = (if *self.chunk_type()? == LegacySaveImage_ChunkType::HvmIdentPt { 12 } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::HvmVm86Tss { 15 } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::HvmConsolePfn { 17 } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::HvmAcpiIoportsLocation { 19 } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::HvmViridian { 9 } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::HvmGenerationIdAddr { 34 } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::HvmPagingRingPfn { 27 } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::HvmMonitorRingPfn { 28 } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::HvmSharingRingPfn { 29 } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::HvmIoreqServerPfn { 32 } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::HvmNrIoreqServerPages { 33 } else { -1 } } } } } } } } } } }) as i32;
        Ok(self.known_hvm_param_index.borrow())
    }

    /**
     * The most pfns that a receiver accepts in one page batch.
     */
    pub fn known_num_pfns_max(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_known_num_pfns_max.get() {
            return Ok(self.known_num_pfns_max.borrow());
        }
        self.f_known_num_pfns_max.set(true);
        *self.known_num_pfns_max.borrow_mut() = (1024) as i32;
        Ok(self.known_num_pfns_max.borrow())
    }

    /**
     * The highest vCPU id that a receiver accepts.
     */
    pub fn known_vcpu_id_max(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_known_vcpu_id_max.get() {
            return Ok(self.known_vcpu_id_max.borrow());
        }
        self.f_known_vcpu_id_max.set(true);
        *self.known_vcpu_id_max.borrow_mut() = (4095) as i32;
        Ok(self.known_vcpu_id_max.borrow())
    }

    /**
     * Length of the data that follows in bytes; 0 for tmem, whose contents
     * determine where it ends.
     */
    pub fn len_body(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_body.get() {
            return Ok(self.len_body.borrow());
        }
        self.f_len_body.set(true);
        *self.len_body.borrow_mut() = (if ((*self.marker() as i32) > (0 as i32)) { ((((*self.num_pages()? as u64) as u64) * ((4096 as u64) as u64)) as u64) } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::VcpuInfo { (*self.len_vcpu_map()? as u64) } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::Toolstack { (*self.len_toolstack() as u64) } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::CompressedData { *self.len_compressed().value()? } else { if *self.chunk_type()? == LegacySaveImage_ChunkType::TscInfo { (20 as u64) } else { if *self.is_hvm_param()? { (12 as u64) } else { (0 as u64) } } } } } }) as u64;
        Ok(self.len_body.borrow())
    }

    /**
     * Length of the map of vCPUs in bytes.
     */
    pub fn len_vcpu_map(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_vcpu_map.get() {
            return Ok(self.len_vcpu_map.borrow());
        }
        self.f_len_vcpu_map.set(true);
        *self.len_vcpu_map.borrow_mut() = (if  ((*self.chunk_type()? == LegacySaveImage_ChunkType::VcpuInfo) && (((*self.max_vcpu_id() as i32) <= (4095 as i32))))  { (((((((*self.max_vcpu_id() as u32) / (64 as u32)) as i32) + (1 as i32)) as i32) * (8 as i32)) as u32) } else { (0 as u32) }) as u32;
        Ok(self.len_vcpu_map.borrow())
    }

    /**
     * Pages that follows the pfns.
     */
    pub fn num_pages(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_pages.get() {
            return Ok(self.num_pages.borrow());
        }
        self.f_num_pages.set(true);
        *self.num_pages.borrow_mut() = (if  ((((*self.marker() as i32) > (0 as i32))) && (!(*self.is_compressed())) && (((self.pfns().len() as i32) > (0 as i32))))  { *self.pfns().last().ok_or(KError::EmptyIterator)?.num_pages_so_far()? } else { (0 as u32) }) as u32;
        Ok(self.num_pages.borrow())
    }

    /**
     * Number of pfns in a page batch.
     */
    pub fn num_pfns(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_pfns.get() {
            return Ok(self.num_pfns.borrow());
        }
        self.f_num_pfns.set(true);
        *self.num_pfns.borrow_mut() = (if ((*self.marker() as i32) > (0 as i32)) { (*self.marker() as u32) } else { (0 as u32) }) as u32;
        Ok(self.num_pfns.borrow())
    }
}

/**
 * The number of pfns if positive, otherwise the type of the chunk.
 */
impl LegacySaveImage_ChunkHeader {
    pub fn marker(&self) -> Ref<'_, i32> {
        self.marker.borrow()
    }
}

/**
 * The highest vCPU id.
 */
impl LegacySaveImage_ChunkHeader {
    pub fn max_vcpu_id(&self) -> Ref<'_, u32> {
        self.max_vcpu_id.borrow()
    }
}

/**
 * Length of the toolstack's data in bytes.
 */
impl LegacySaveImage_ChunkHeader {
    pub fn len_toolstack(&self) -> Ref<'_, u32> {
        self.len_toolstack.borrow()
    }
}

/**
 * Length of the compressed pages in bytes.
 */
impl LegacySaveImage_ChunkHeader {
    pub fn len_compressed(&self) -> Ref<'_, OptRc<LegacySaveImage_Ulong>> {
        self.len_compressed.borrow()
    }
}

/**
 * The pfns of a page batch, with their types.
 */
impl LegacySaveImage_ChunkHeader {
    pub fn pfns(&self) -> Ref<'_, Vec<OptRc<LegacySaveImage_PfnEntry>>> {
        self.pfns.borrow()
    }
}
impl LegacySaveImage_ChunkHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Pages as Remus sends them: the parts of each that have changed since it
 * was last sent. They belong to the pfns of the preceding page batches that
 * have no page yet, in order. A page can begin in one such chunk and end in
 * the next.
 * 
 * Each page is a sequence of one-byte markers. A single marker of 0 stands
 * for a page that has not changed; a single marker of 0x80 is followed by
 * the whole page. Otherwise bits 6-0 of a marker count words of four bytes:
 * with bit 7 set, that many words stay unchanged; with bit 7 clear, that
 * many words follow and replace those of the page. The markers of a page
 * cover 4096 bytes in total.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_compression.c#L365-L454 xc_compression_uncompress_page()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_CompressedData {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Chunk>,
    pub _self: SharedType<Self>,
    data: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_len_word: Cell<bool>,
    len_word: RefCell<i8>,
    f_marker_full: Cell<bool>,
    marker_full: RefCell<u8>,
    f_marker_unchanged: Cell<bool>,
    marker_unchanged: RefCell<i8>,
    f_skip_flag: Cell<bool>,
    skip_flag: RefCell<u8>,
}
impl KStruct for LegacySaveImage_CompressedData {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Chunk;

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
impl LegacySaveImage_CompressedData {

    /**
     * Size in bytes of the words that a marker counts.
     */
    pub fn len_word(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_word.get() {
            return Ok(self.len_word.borrow());
        }
        self.f_len_word.set(true);
        *self.len_word.borrow_mut() = (4) as i8;
        Ok(self.len_word.borrow())
    }

    /**
     * Marker of a page that follows in full.
     */
    pub fn marker_full(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_marker_full.get() {
            return Ok(self.marker_full.borrow());
        }
        self.f_marker_full.set(true);
        *self.marker_full.borrow_mut() = (128) as u8;
        Ok(self.marker_full.borrow())
    }

    /**
     * Marker of a page that has not changed.
     */
    pub fn marker_unchanged(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_marker_unchanged.get() {
            return Ok(self.marker_unchanged.borrow());
        }
        self.f_marker_unchanged.set(true);
        *self.marker_unchanged.borrow_mut() = (0) as i8;
        Ok(self.marker_unchanged.borrow())
    }

    /**
     * Bit of a marker for words that stay unchanged.
     */
    pub fn skip_flag(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_skip_flag.get() {
            return Ok(self.skip_flag.borrow());
        }
        self.f_skip_flag.set(true);
        *self.skip_flag.borrow_mut() = (128) as u8;
        Ok(self.skip_flag.borrow())
    }
}

/**
 * The compressed pages.
 */
impl LegacySaveImage_CompressedData {
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.data.borrow()
    }
}
impl LegacySaveImage_CompressedData {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * State of the device model, QEMU.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_DeviceModel {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_HvmTail>,
    pub _self: SharedType<Self>,
    signature: RefCell<OptRc<LegacySaveImage_DeviceModelSignature>>,
    after_signature: RefCell<OptRc<LegacySaveImage_StreamPosition>>,
    length: RefCell<OptRc<LegacySaveImage_DeviceModelLength>>,
    xenopsd_length: RefCell<OptRc<LegacySaveImage_XenopsdDeviceModelLength>>,
    state: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_has_end: Cell<bool>,
    has_end: RefCell<bool>,
    f_has_length: Cell<bool>,
    has_length: RefCell<bool>,
    f_has_xenopsd_length: Cell<bool>,
    has_xenopsd_length: RefCell<bool>,
    f_len_state: Cell<bool>,
    len_state: RefCell<u32>,
    f_next_octets: Cell<bool>,
    next_octets: RefCell<OptRc<LegacySaveImage_XenopsdDeviceModelLength>>,
    f_ofs_state: Cell<bool>,
    ofs_state: RefCell<u32>,
}
impl KStruct for LegacySaveImage_DeviceModel {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_HvmTail;

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
        let t = Self::read_into::<_, LegacySaveImage_DeviceModelSignature>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.signature.borrow_mut() = t;
        let f = |t : &mut LegacySaveImage_StreamPosition| Ok(t.set_params(((_io.pos() as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, LegacySaveImage_StreamPosition>(&*_io, Some(self_rc._root.clone()), None, &f)?.into();
        *self_rc.after_signature.borrow_mut() = t;
        if *self_rc.has_length()? {
            let t = Self::read_into::<_, LegacySaveImage_DeviceModelLength>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.length.borrow_mut() = t;
        }
        if *self_rc.has_xenopsd_length()? {
            let t = Self::read_into::<_, LegacySaveImage_XenopsdDeviceModelLength>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.xenopsd_length.borrow_mut() = t;
        }
        if *self_rc.signature().is_known()? {
            *self_rc.state.borrow_mut() = _io.read_bytes(if  ((*self_rc.has_end()?) && ((*self_rc.len_state()? as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64)))  { (*self_rc.len_state()? as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        }
        Ok(())
    }
}
impl LegacySaveImage_DeviceModel {

    /**
     * The length determines where the state ends; otherwise it extends to
     * the end of the file.
     */
    pub fn has_end(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_end.get() {
            return Ok(self.has_end.borrow());
        }
        self.f_has_end.set(true);
        *self.has_end.borrow_mut() = ( ((*self.has_length()?) || (*self.has_xenopsd_length()?)) ) as bool;
        Ok(self.has_end.borrow())
    }

    /**
     * A length follows the signature.
     */
    pub fn has_length(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_length.get() {
            return Ok(self.has_length.borrow());
        }
        self.f_has_length.set(true);
        *self.has_length.borrow_mut() = ( ((*self.signature().has_length()?) && ((_io.size() as u64) >= (((*self.after_signature().ofs_next() as i32) + (4 as i32)) as u64))) ) as bool;
        Ok(self.has_length.borrow())
    }

    /**
     * A length follows the signature, and xenopsd wrote it.
     */
    pub fn has_xenopsd_length(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_xenopsd_length.get() {
            return Ok(self.has_xenopsd_length.borrow());
        }
        self.f_has_xenopsd_length.set(true);
        *self.has_xenopsd_length.borrow_mut() = (if *self.signature().has_no_length()? { if (_io.size() as u64) >= (((*self.after_signature().ofs_next() as i32) + (5 as i32)) as u64) { *self.next_octets()?.is_valid()? } else { false } } else { false }) as bool;
        Ok(self.has_xenopsd_length.borrow())
    }

    /**
     * Length of the state in bytes, 0 if it extends to the end of the file.
     */
    pub fn len_state(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_state.get() {
            return Ok(self.len_state.borrow());
        }
        self.f_len_state.set(true);
        *self.len_state.borrow_mut() = (if *self.has_length()? { (*self.length().len_state() as u32) } else { if *self.has_xenopsd_length()? { (*self.xenopsd_length().len_state() as u32) } else { (0 as u32) } }) as u32;
        Ok(self.len_state.borrow())
    }

    /**
     * The fields after the signature, if xenopsd wrote it.
     */
    pub fn next_octets(
        &self
    ) -> KResult<Ref<'_, OptRc<LegacySaveImage_XenopsdDeviceModelLength>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_next_octets.get() {
            return Ok(self.next_octets.borrow());
        }
        if (_io.size() as u64) >= (((*self.after_signature().ofs_next() as i32) + (5 as i32)) as u64) {
            let _pos = _io.pos();
            _io.seek(*self.after_signature().ofs_next() as usize)?;
            let t = Self::read_into::<_, LegacySaveImage_XenopsdDeviceModelLength>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.next_octets.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_next_octets.set(true);
        Ok(self.next_octets.borrow())
    }

    /**
     * Offset of the state.
     */
    pub fn ofs_state(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_state.get() {
            return Ok(self.ofs_state.borrow());
        }
        self.f_ofs_state.set(true);
        *self.ofs_state.borrow_mut() = ((((21 as i32) + (if *self.has_length()? { (4 as u32) } else { if *self.has_xenopsd_length()? { (5 as u32) } else { (0 as u32) } } as i32)) as u32)) as u32;
        Ok(self.ofs_state.borrow())
    }
}

/**
 * The program that wrote it.
 */
impl LegacySaveImage_DeviceModel {
    pub fn signature(&self) -> Ref<'_, OptRc<LegacySaveImage_DeviceModelSignature>> {
        self.signature.borrow()
    }
}

/**
 * Offset of the end of the signature.
 */
impl LegacySaveImage_DeviceModel {
    pub fn after_signature(&self) -> Ref<'_, OptRc<LegacySaveImage_StreamPosition>> {
        self.after_signature.borrow()
    }
}

/**
 * Length of the state.
 */
impl LegacySaveImage_DeviceModel {
    pub fn length(&self) -> Ref<'_, OptRc<LegacySaveImage_DeviceModelLength>> {
        self.length.borrow()
    }
}

/**
 * Length of the state, if xenopsd wrote it.
 */
impl LegacySaveImage_DeviceModel {
    pub fn xenopsd_length(&self) -> Ref<'_, OptRc<LegacySaveImage_XenopsdDeviceModelLength>> {
        self.xenopsd_length.borrow()
    }
}

/**
 * The state in QEMU's own format.
 */
impl LegacySaveImage_DeviceModel {
    pub fn state(&self) -> Ref<'_, Vec<u8>> {
        self.state.borrow()
    }
}
impl LegacySaveImage_DeviceModel {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Length of the device model's state where libxl or Remus wrote it.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L457-L493 buffer_qemu()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_DeviceModelLength {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_DeviceModel>,
    pub _self: SharedType<Self>,
    len_state: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LegacySaveImage_DeviceModelLength {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_DeviceModel;

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
        *self_rc.len_state.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl LegacySaveImage_DeviceModelLength {
}

/**
 * Length of the state in bytes.
 */
impl LegacySaveImage_DeviceModelLength {
    pub fn len_state(&self) -> Ref<'_, u32> {
        self.len_state.borrow()
    }
}
impl LegacySaveImage_DeviceModelLength {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The header of the device model's state.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_DeviceModelSignature {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_DeviceModel>,
    pub _self: SharedType<Self>,
    signature: RefCell<String>,
    _io: RefCell<BytesReader>,
    f_has_length: Cell<bool>,
    has_length: RefCell<bool>,
    f_has_no_length: Cell<bool>,
    has_no_length: RefCell<bool>,
    f_is_known: Cell<bool>,
    is_known: RefCell<bool>,
}
impl KStruct for LegacySaveImage_DeviceModelSignature {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_DeviceModel;

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
        *self_rc.signature.borrow_mut() = bytes_to_str(&_io.read_bytes(21 as usize)?.into(), "ISO-8859-1")?;
        Ok(())
    }
}
impl LegacySaveImage_DeviceModelSignature {

    /**
     * A length follows, little-endian.
     */
    pub fn has_length(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_length.get() {
            return Ok(self.has_length.borrow());
        }
        self.f_has_length.set(true);
        *self.has_length.borrow_mut() = ( ((*self.signature() == "DeviceModelRecord0002".to_string()) || (*self.signature() == "RemusDeviceModelState".to_string())) ) as bool;
        Ok(self.has_length.borrow())
    }

    /**
     * xend's signature, followed by the state up to the end of the file; or
     * xenopsd's, which is one byte longer and is followed by a big-endian
     * length.
     */
    pub fn has_no_length(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_no_length.get() {
            return Ok(self.has_no_length.borrow());
        }
        self.f_has_no_length.set(true);
        *self.has_no_length.borrow_mut() = (*self.signature() == "QemuDeviceModelRecord".to_string()) as bool;
        Ok(self.has_no_length.borrow())
    }

    /**
     * A receiver knows the signature.
     */
    pub fn is_known(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_known.get() {
            return Ok(self.is_known.borrow());
        }
        self.f_is_known.set(true);
        *self.is_known.borrow_mut() = ( ((*self.has_length()?) || (*self.has_no_length()?)) ) as bool;
        Ok(self.is_known.borrow())
    }
}

/**
 * The program that wrote it, which determines how its end is found.
 */
impl LegacySaveImage_DeviceModelSignature {
    pub fn signature(&self) -> Ref<'_, String> {
        self.signature.borrow()
    }
}
impl LegacySaveImage_DeviceModelSignature {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An image whose toolstack and kind of guest are known.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_DomainImage {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    is_pv: RefCell<bool>,
    header: RefCell<OptRc<LegacySaveImage_Header>>,
    extended_info: RefCell<OptRc<LegacySaveImage_ExtendedInfo>>,
    p2m_frames: RefCell<OptRc<LegacySaveImage_P2mFrameList>>,
    checkpoints: RefCell<Vec<OptRc<LegacySaveImage_Checkpoint>>>,
    _io: RefCell<BytesReader>,
    p2m_frames_raw: RefCell<Vec<u8>>,
    f_guest_width: Cell<bool>,
    guest_width: RefCell<u32>,
    f_has_extended: Cell<bool>,
    has_extended: RefCell<bool>,
    f_len_context: Cell<bool>,
    len_context: RefCell<u32>,
    f_len_p2m_frames: Cell<bool>,
    len_p2m_frames: RefCell<u64>,
    f_len_xsave: Cell<bool>,
    len_xsave: RefCell<u32>,
    f_num_p2m_frames: Cell<bool>,
    num_p2m_frames: RefCell<u64>,
    f_num_p2m_per_frame: Cell<bool>,
    num_p2m_per_frame: RefCell<i32>,
    f_pt_levels: Cell<bool>,
    pt_levels: RefCell<u32>,
}
impl KStruct for LegacySaveImage_DomainImage {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage;

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
        let f = |t : &mut LegacySaveImage_Header| Ok(t.set_params(*self_rc.is_64bit(), *self_rc.is_pv()));
        let t = Self::read_into_with_init::<_, LegacySaveImage_Header>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.header.borrow_mut() = t;
        if *self_rc.is_pv() {
            let f = |t : &mut LegacySaveImage_ExtendedInfo| Ok(t.set_params(*self_rc.is_64bit()));
            let t = Self::read_into_with_init::<_, LegacySaveImage_ExtendedInfo>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
            *self_rc.extended_info.borrow_mut() = t;
        }
        if *self_rc.is_pv() {
            *self_rc.p2m_frames_raw.borrow_mut() = _io.read_bytes(if *self_rc.len_p2m_frames()? <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { *self_rc.len_p2m_frames()? } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
            let p2m_frames_raw = self_rc.p2m_frames_raw.borrow();
            let _t_p2m_frames_raw_io = BytesReader::from(p2m_frames_raw.clone());
            let f = |t : &mut LegacySaveImage_P2mFrameList| Ok(t.set_params(*self_rc.is_64bit()));
            let t = Self::read_into_with_init::<BytesReader, LegacySaveImage_P2mFrameList>(&_t_p2m_frames_raw_io, Some(self_rc._root.clone()), None, &f)?.into();
            *self_rc.p2m_frames.borrow_mut() = t;
        }
        if ((_io.size() as i64) - (_io.pos() as i64)) >= 12 {
            *self_rc.checkpoints.borrow_mut() = Vec::new();
            {
                let mut _i = 0;
                while {
                    let f = |t : &mut LegacySaveImage_Checkpoint| Ok(t.set_params(*self_rc.is_64bit(), *self_rc.is_pv(), (*self_rc.len_context()?).try_into().map_err(|_| KError::CastError)?, *self_rc.has_extended()?, (*self_rc.len_xsave()?).try_into().map_err(|_| KError::CastError)?, if ((self_rc.checkpoints().len() as i32) == (0 as i32)) { false } else { *self_rc.checkpoints().last().ok_or(KError::EmptyIterator)?.enables_compression()? }));
                    let t = Self::read_into_with_init::<_, LegacySaveImage_Checkpoint>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                    self_rc.checkpoints.borrow_mut().push(t);
                    let _t_checkpoints = self_rc.checkpoints.borrow();
                    let _tmpa = _t_checkpoints.last().unwrap();
                    _i += 1;
                    let x = !( ((*_tmpa.is_last()?) || (((_io.size() as i64) - (_io.pos() as i64)) < 12)) );
                    x
                } {}
            }
        }
        Ok(())
    }
}
impl LegacySaveImage_DomainImage {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_DomainImage {
    pub fn is_pv(&self) -> Ref<'_, bool> {
        self.is_pv.borrow()
    }
}
impl LegacySaveImage_DomainImage {
    pub fn set_params(&mut self, is_64bit: bool, is_pv: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
        *self.is_pv.borrow_mut() = is_pv;
    }
}
impl LegacySaveImage_DomainImage {

    /**
     * Width of a PV guest's words in bytes, derived from the size of its
     * vCPU contexts.
     */
    pub fn guest_width(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_guest_width.get() {
            return Ok(self.guest_width.borrow());
        }
        self.f_guest_width.set(true);
        *self.guest_width.borrow_mut() = ((if  ((((*self.len_context()? as i32) == (5168 as i32))) || ( ((*self.is_64bit()) && (((*self.len_context()? as i32) != (2800 as i32)))) ))  { 8 } else { 4 } as u32)) as u32;
        Ok(self.guest_width.borrow())
    }

    /**
     * Each vCPU has an extended context.
     */
    pub fn has_extended(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_extended.get() {
            return Ok(self.has_extended.borrow());
        }
        self.f_has_extended.set(true);
        *self.has_extended.borrow_mut() = (if *self.is_pv() { *self.extended_info().has_extended()? } else { false }) as bool;
        Ok(self.has_extended.borrow())
    }

    /**
     * Length of a vCPU's context in bytes.
     */
    pub fn len_context(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_context.get() {
            return Ok(self.len_context.borrow());
        }
        self.f_len_context.set(true);
        *self.len_context.borrow_mut() = (if *self.is_pv() { *self.extended_info().len_context()? } else { (0 as u32) }) as u32;
        Ok(self.len_context.borrow())
    }

    /**
     * Length of `p2m_frames` in bytes.
     */
    pub fn len_p2m_frames(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_p2m_frames.get() {
            return Ok(self.len_p2m_frames.borrow());
        }
        self.f_len_p2m_frames.set(true);
        *self.len_p2m_frames.borrow_mut() = ((((*self.num_p2m_frames()? as u64) * ((if *self.is_64bit() { 8 } else { 4 } as u64) as u64)) as u64)) as u64;
        Ok(self.len_p2m_frames.borrow())
    }

    /**
     * Length of a vCPU's extended processor state in bytes, including the
     * numbers before it.
     */
    pub fn len_xsave(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_xsave.get() {
            return Ok(self.len_xsave.borrow());
        }
        self.f_len_xsave.set(true);
        *self.len_xsave.borrow_mut() = (if *self.is_pv() { *self.extended_info().len_xsave()? } else { (0 as u32) }) as u32;
        Ok(self.len_xsave.borrow())
    }

    /**
     * Pages of the P2M.
     */
    pub fn num_p2m_frames(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_p2m_frames.get() {
            return Ok(self.num_p2m_frames.borrow());
        }
        self.f_num_p2m_frames.set(true);
        *self.num_p2m_frames.borrow_mut() = (((((((((*self.header().p2m_size().value()? as u64) + ((*self.num_p2m_per_frame()? as u64) as u64)) as i32) - ((1 as u64) as i32)) as u64) as u64) / ((*self.num_p2m_per_frame()? as u64) as u64)) as u64)) as u64;
        Ok(self.num_p2m_frames.borrow())
    }

    /**
     * Entries of the P2M in one page.
     */
    pub fn num_p2m_per_frame(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_p2m_per_frame.get() {
            return Ok(self.num_p2m_per_frame.borrow());
        }
        self.f_num_p2m_per_frame.set(true);
        *self.num_p2m_per_frame.borrow_mut() = (((4096 as i32) / (*self.guest_width()? as i32))) as i32;
        Ok(self.num_p2m_per_frame.borrow())
    }

    /**
     * Levels of a PV guest's page tables.
     */
    pub fn pt_levels(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pt_levels.get() {
            return Ok(self.pt_levels.borrow());
        }
        self.f_pt_levels.set(true);
        *self.pt_levels.borrow_mut() = ((if ((*self.guest_width()? as u32) == (8 as u32)) { 4 } else { 3 } as u32)) as u32;
        Ok(self.pt_levels.borrow())
    }
}

/**
 * Size of the P2M.
 */
impl LegacySaveImage_DomainImage {
    pub fn header(&self) -> Ref<'_, OptRc<LegacySaveImage_Header>> {
        self.header.borrow()
    }
}

/**
 * Data needed to read the rest of a PV guest's image.
 */
impl LegacySaveImage_DomainImage {
    pub fn extended_info(&self) -> Ref<'_, OptRc<LegacySaveImage_ExtendedInfo>> {
        self.extended_info.borrow()
    }
}

/**
 * Location of a PV guest's P2M.
 */
impl LegacySaveImage_DomainImage {
    pub fn p2m_frames(&self) -> Ref<'_, OptRc<LegacySaveImage_P2mFrameList>> {
        self.p2m_frames.borrow()
    }
}

/**
 * Chunks and a tail; several times in an image that Remus sent.
 */
impl LegacySaveImage_DomainImage {
    pub fn checkpoints(&self) -> Ref<'_, Vec<OptRc<LegacySaveImage_Checkpoint>>> {
        self.checkpoints.borrow()
    }
}
impl LegacySaveImage_DomainImage {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LegacySaveImage_DomainImage {
    pub fn p2m_frames_raw(&self) -> Ref<'_, Vec<u8>> {
        self.p2m_frames_raw.borrow()
    }
}

/**
 * Blocks that describe the tail of a PV guest's image.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_ExtendedInfo {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_DomainImage>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    head: RefCell<OptRc<LegacySaveImage_ExtendedInfoHeader>>,
    blocks: RefCell<OptRc<LegacySaveImage_ExtendedInfoBlocks>>,
    _io: RefCell<BytesReader>,
    blocks_raw: RefCell<Vec<u8>>,
    f_has_extended: Cell<bool>,
    has_extended: RefCell<bool>,
    f_len_context: Cell<bool>,
    len_context: RefCell<u32>,
    f_len_xsave: Cell<bool>,
    len_xsave: RefCell<u32>,
}
impl KStruct for LegacySaveImage_ExtendedInfo {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_DomainImage;

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
        let f = |t : &mut LegacySaveImage_ExtendedInfoHeader| Ok(t.set_params(*self_rc.is_64bit()));
        let t = Self::read_into_with_init::<_, LegacySaveImage_ExtendedInfoHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.head.borrow_mut() = t;
        *self_rc.blocks_raw.borrow_mut() = _io.read_bytes(if (*self_rc.head().len_blocks() as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.head().len_blocks() as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let blocks_raw = self_rc.blocks_raw.borrow();
        let _t_blocks_raw_io = BytesReader::from(blocks_raw.clone());
        let t = Self::read_into::<BytesReader, LegacySaveImage_ExtendedInfoBlocks>(&_t_blocks_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.blocks.borrow_mut() = t;
        Ok(())
    }
}
impl LegacySaveImage_ExtendedInfo {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_ExtendedInfo {
    pub fn set_params(&mut self, is_64bit: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
    }
}
impl LegacySaveImage_ExtendedInfo {

    /**
     * Each vCPU has an extended context.
     */
    pub fn has_extended(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_extended.get() {
            return Ok(self.has_extended.borrow());
        }
        self.f_has_extended.set(true);
        *self.has_extended.borrow_mut() = (*self.blocks().has_extended()?) as bool;
        Ok(self.has_extended.borrow())
    }

    /**
     * Length of a vCPU's context in bytes; 0 if no block says so.
     */
    pub fn len_context(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_context.get() {
            return Ok(self.len_context.borrow());
        }
        self.f_len_context.set(true);
        *self.len_context.borrow_mut() = (*self.blocks().len_context()?) as u32;
        Ok(self.len_context.borrow())
    }

    /**
     * Length of a vCPU's extended processor state in bytes, including the
     * numbers before it.
     */
    pub fn len_xsave(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_xsave.get() {
            return Ok(self.len_xsave.borrow());
        }
        self.f_len_xsave.set(true);
        *self.len_xsave.borrow_mut() = (*self.blocks().len_xsave()?) as u32;
        Ok(self.len_xsave.borrow())
    }
}

/**
 * Marker and length.
 */
impl LegacySaveImage_ExtendedInfo {
    pub fn head(&self) -> Ref<'_, OptRc<LegacySaveImage_ExtendedInfoHeader>> {
        self.head.borrow()
    }
}

/**
 * Blocks of extended information, each with a header of its own.
 */
impl LegacySaveImage_ExtendedInfo {
    pub fn blocks(&self) -> Ref<'_, OptRc<LegacySaveImage_ExtendedInfoBlocks>> {
        self.blocks.borrow()
    }
}
impl LegacySaveImage_ExtendedInfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LegacySaveImage_ExtendedInfo {
    pub fn blocks_raw(&self) -> Ref<'_, Vec<u8>> {
        self.blocks_raw.borrow()
    }
}

/**
 * One block of the extended info.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_ExtendedInfoBlock {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_ExtendedInfoBlocks>,
    pub _self: SharedType<Self>,
    len_context_before: RefCell<u32>,
    has_extended_before: RefCell<bool>,
    len_xsave_before: RefCell<u32>,
    header: RefCell<OptRc<LegacySaveImage_ExtendedInfoBlockHeader>>,
    raw_content: RefCell<OptRc<LegacySaveImage_Opaque>>,
    _io: RefCell<BytesReader>,
    raw_content_raw: RefCell<Vec<u8>>,
    f_content: Cell<bool>,
    content: RefCell<Option<LegacySaveImage_ExtendedInfoBlock_Content>>,
    f_has_extended_so_far: Cell<bool>,
    has_extended_so_far: RefCell<bool>,
    f_len_context_so_far: Cell<bool>,
    len_context_so_far: RefCell<u32>,
    f_len_xsave_so_far: Cell<bool>,
    len_xsave_so_far: RefCell<u32>,
}
#[derive(Debug, Clone)]
pub enum LegacySaveImage_ExtendedInfoBlock_Content {
    LegacySaveImage_VcpuContext(OptRc<LegacySaveImage_VcpuContext>),
    LegacySaveImage_XsaveLength(OptRc<LegacySaveImage_XsaveLength>),
    LegacySaveImage_Opaque(OptRc<LegacySaveImage_Opaque>),
}
impl From<&LegacySaveImage_ExtendedInfoBlock_Content> for OptRc<LegacySaveImage_VcpuContext> {
    fn from(v: &LegacySaveImage_ExtendedInfoBlock_Content) -> Self {
        if let LegacySaveImage_ExtendedInfoBlock_Content::LegacySaveImage_VcpuContext(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_ExtendedInfoBlock_Content::LegacySaveImage_VcpuContext, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_VcpuContext>> for LegacySaveImage_ExtendedInfoBlock_Content {
    fn from(v: OptRc<LegacySaveImage_VcpuContext>) -> Self {
        Self::LegacySaveImage_VcpuContext(v)
    }
}
impl From<&LegacySaveImage_ExtendedInfoBlock_Content> for OptRc<LegacySaveImage_XsaveLength> {
    fn from(v: &LegacySaveImage_ExtendedInfoBlock_Content) -> Self {
        if let LegacySaveImage_ExtendedInfoBlock_Content::LegacySaveImage_XsaveLength(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_ExtendedInfoBlock_Content::LegacySaveImage_XsaveLength, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_XsaveLength>> for LegacySaveImage_ExtendedInfoBlock_Content {
    fn from(v: OptRc<LegacySaveImage_XsaveLength>) -> Self {
        Self::LegacySaveImage_XsaveLength(v)
    }
}
impl From<&LegacySaveImage_ExtendedInfoBlock_Content> for OptRc<LegacySaveImage_Opaque> {
    fn from(v: &LegacySaveImage_ExtendedInfoBlock_Content) -> Self {
        if let LegacySaveImage_ExtendedInfoBlock_Content::LegacySaveImage_Opaque(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_ExtendedInfoBlock_Content::LegacySaveImage_Opaque, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage_Opaque>> for LegacySaveImage_ExtendedInfoBlock_Content {
    fn from(v: OptRc<LegacySaveImage_Opaque>) -> Self {
        Self::LegacySaveImage_Opaque(v)
    }
}
impl KStruct for LegacySaveImage_ExtendedInfoBlock {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_ExtendedInfoBlocks;

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
        let t = Self::read_into::<_, LegacySaveImage_ExtendedInfoBlockHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.raw_content_raw.borrow_mut() = _io.read_bytes(if (*self_rc.header().len_data() as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.header().len_data() as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let raw_content_raw = self_rc.raw_content_raw.borrow();
        let _t_raw_content_raw_io = BytesReader::from(raw_content_raw.clone());
        let t = Self::read_into::<BytesReader, LegacySaveImage_Opaque>(&_t_raw_content_raw_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.raw_content.borrow_mut() = t;
        Ok(())
    }
}
impl LegacySaveImage_ExtendedInfoBlock {
    pub fn len_context_before(&self) -> Ref<'_, u32> {
        self.len_context_before.borrow()
    }
}
impl LegacySaveImage_ExtendedInfoBlock {
    pub fn has_extended_before(&self) -> Ref<'_, bool> {
        self.has_extended_before.borrow()
    }
}
impl LegacySaveImage_ExtendedInfoBlock {
    pub fn len_xsave_before(&self) -> Ref<'_, u32> {
        self.len_xsave_before.borrow()
    }
}
impl LegacySaveImage_ExtendedInfoBlock {
    pub fn set_params(&mut self, len_context_before: u32, has_extended_before: bool, len_xsave_before: u32) {
        *self.len_context_before.borrow_mut() = len_context_before;
        *self.has_extended_before.borrow_mut() = has_extended_before;
        *self.len_xsave_before.borrow_mut() = len_xsave_before;
    }
}
impl LegacySaveImage_ExtendedInfoBlock {

    /**
     * The data, decoded by block type.
     */
    pub fn content(
        &self
    ) -> KResult<Ref<'_, Option<LegacySaveImage_ExtendedInfoBlock_Content>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_content.get() {
            return Ok(self.content.borrow());
        }
        self.f_content.set(true);
        let io = Clone::clone(&*self.raw_content()._io());
        let _pos = io.pos();
        io.seek(0 as usize)?;
        match *self.header().block_type()? {
            LegacySaveImage_BlockType::Vcpu => {
                let f = |t : &mut LegacySaveImage_VcpuContext| Ok(t.set_params((*self.header().len_data()).try_into().map_err(|_| KError::CastError)?));
                let t = Self::read_into_with_init::<BytesReader, LegacySaveImage_VcpuContext>(&io, Some(self._root.clone()), None, &f)?.into();
                *self.content.borrow_mut() = Some(t);
            }
            LegacySaveImage_BlockType::Xcnt => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_XsaveLength>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.content.borrow_mut() = Some(t);
            }
            _ => {
                let t = Self::read_into::<BytesReader, LegacySaveImage_Opaque>(&io, Some(self._root.clone()), None)?.into();
                *self.content.borrow_mut() = Some(t);
            }
        }
        io.seek(_pos)?;
        Ok(self.content.borrow())
    }

    /**
     * vCPUs have an extended context.
     */
    pub fn has_extended_so_far(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_extended_so_far.get() {
            return Ok(self.has_extended_so_far.borrow());
        }
        self.f_has_extended_so_far.set(true);
        *self.has_extended_so_far.borrow_mut() = ( ((*self.has_extended_before()) || (*self.header().block_type()? == LegacySaveImage_BlockType::Extv)) ) as bool;
        Ok(self.has_extended_so_far.borrow())
    }

    /**
     * Length of a vCPU's context, from the blocks up to this one.
     */
    pub fn len_context_so_far(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_context_so_far.get() {
            return Ok(self.len_context_so_far.borrow());
        }
        self.f_len_context_so_far.set(true);
        *self.len_context_so_far.borrow_mut() = ((if *self.header().block_type()? == LegacySaveImage_BlockType::Vcpu { *self.header().len_data() } else { *self.len_context_before() } as u32)) as u32;
        Ok(self.len_context_so_far.borrow())
    }

    /**
     * Length of a vCPU's extended processor state, from the blocks up to this one.
     */
    pub fn len_xsave_so_far(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_xsave_so_far.get() {
            return Ok(self.len_xsave_so_far.borrow());
        }
        self.f_len_xsave_so_far.set(true);
        *self.len_xsave_so_far.borrow_mut() = (if  ((*self.header().block_type()? == LegacySaveImage_BlockType::Xcnt) && (self.raw_content()._io().size() >= 4))  { (*Into::<OptRc<LegacySaveImage_XsaveLength>>::into(&*self.content()?.as_ref().unwrap()).len_xsave() as u32) } else { *self.len_xsave_before() }) as u32;
        Ok(self.len_xsave_so_far.borrow())
    }
}

/**
 * Type and length.
 */
impl LegacySaveImage_ExtendedInfoBlock {
    pub fn header(&self) -> Ref<'_, OptRc<LegacySaveImage_ExtendedInfoBlockHeader>> {
        self.header.borrow()
    }
}

/**
 * The data, not decoded.
 */
impl LegacySaveImage_ExtendedInfoBlock {
    pub fn raw_content(&self) -> Ref<'_, OptRc<LegacySaveImage_Opaque>> {
        self.raw_content.borrow()
    }
}
impl LegacySaveImage_ExtendedInfoBlock {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LegacySaveImage_ExtendedInfoBlock {
    pub fn raw_content_raw(&self) -> Ref<'_, Vec<u8>> {
        self.raw_content_raw.borrow()
    }
}

/**
 * The header of a block of the extended info.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_ExtendedInfoBlockHeader {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_ExtendedInfoBlock>,
    pub _self: SharedType<Self>,
    type_code: RefCell<u32>,
    len_data: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_block_type: Cell<bool>,
    block_type: RefCell<LegacySaveImage_BlockType>,
}
impl KStruct for LegacySaveImage_ExtendedInfoBlockHeader {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_ExtendedInfoBlock;

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
        *self_rc.type_code.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.len_data.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl LegacySaveImage_ExtendedInfoBlockHeader {

    /**
     * Type of the block. A receiver skips a type that it does not know.
     */
    pub fn block_type(
        &self
    ) -> KResult<Ref<'_, LegacySaveImage_BlockType>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_block_type.get() {
            return Ok(self.block_type.borrow());
        }
        self.f_block_type.set(true);
        *self.block_type.borrow_mut() = (*self.type_code() as i64).try_into()?;
        Ok(self.block_type.borrow())
    }
}

/**
 * Type of the block, four letters; see `block_type`.
 */
impl LegacySaveImage_ExtendedInfoBlockHeader {
    pub fn type_code(&self) -> Ref<'_, u32> {
        self.type_code.borrow()
    }
}

/**
 * Length of the block's data in bytes.
 */
impl LegacySaveImage_ExtendedInfoBlockHeader {
    pub fn len_data(&self) -> Ref<'_, u32> {
        self.len_data.borrow()
    }
}
impl LegacySaveImage_ExtendedInfoBlockHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * All blocks of the extended info.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_ExtendedInfoBlocks {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_ExtendedInfo>,
    pub _self: SharedType<Self>,
    blocks: RefCell<Vec<OptRc<LegacySaveImage_ExtendedInfoBlock>>>,
    _io: RefCell<BytesReader>,
    f_has_blocks: Cell<bool>,
    has_blocks: RefCell<bool>,
    f_has_extended: Cell<bool>,
    has_extended: RefCell<bool>,
    f_len_context: Cell<bool>,
    len_context: RefCell<u32>,
    f_len_xsave: Cell<bool>,
    len_xsave: RefCell<u32>,
}
impl KStruct for LegacySaveImage_ExtendedInfoBlocks {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_ExtendedInfo;

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
        if _io.size() >= 8 {
            *self_rc.blocks.borrow_mut() = Vec::new();
            {
                let mut _i = 0;
                while {
                    let f = |t : &mut LegacySaveImage_ExtendedInfoBlock| Ok(t.set_params((if ((self_rc.blocks().len() as i32) == (0 as i32)) { (0 as u32) } else { *self_rc.blocks().last().ok_or(KError::EmptyIterator)?.len_context_so_far()? }).try_into().map_err(|_| KError::CastError)?, if ((self_rc.blocks().len() as i32) == (0 as i32)) { false } else { *self_rc.blocks().last().ok_or(KError::EmptyIterator)?.has_extended_so_far()? }, (if ((self_rc.blocks().len() as i32) == (0 as i32)) { (0 as u32) } else { *self_rc.blocks().last().ok_or(KError::EmptyIterator)?.len_xsave_so_far()? }).try_into().map_err(|_| KError::CastError)?));
                    let t = Self::read_into_with_init::<_, LegacySaveImage_ExtendedInfoBlock>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                    self_rc.blocks.borrow_mut().push(t);
                    let _t_blocks = self_rc.blocks.borrow();
                    let _tmpa = _t_blocks.last().unwrap();
                    _i += 1;
                    let x = !(((_io.size() as i64) - (_io.pos() as i64)) < 8);
                    x
                } {}
            }
        }
        Ok(())
    }
}
impl LegacySaveImage_ExtendedInfoBlocks {

    /**
     * There is a block.
     */
    pub fn has_blocks(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_blocks.get() {
            return Ok(self.has_blocks.borrow());
        }
        self.f_has_blocks.set(true);
        *self.has_blocks.borrow_mut() = (_io.size() >= 8) as bool;
        Ok(self.has_blocks.borrow())
    }

    /**
     * Each vCPU has an extended context.
     */
    pub fn has_extended(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_extended.get() {
            return Ok(self.has_extended.borrow());
        }
        self.f_has_extended.set(true);
        *self.has_extended.borrow_mut() = (if *self.has_blocks()? { *self.blocks().last().ok_or(KError::EmptyIterator)?.has_extended_so_far()? } else { false }) as bool;
        Ok(self.has_extended.borrow())
    }

    /**
     * Length of a vCPU's context in bytes; 0 if no block says so.
     */
    pub fn len_context(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_context.get() {
            return Ok(self.len_context.borrow());
        }
        self.f_len_context.set(true);
        *self.len_context.borrow_mut() = (if *self.has_blocks()? { *self.blocks().last().ok_or(KError::EmptyIterator)?.len_context_so_far()? } else { (0 as u32) }) as u32;
        Ok(self.len_context.borrow())
    }

    /**
     * Length of a vCPU's extended processor state in bytes, including the
     * numbers before it.
     */
    pub fn len_xsave(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_xsave.get() {
            return Ok(self.len_xsave.borrow());
        }
        self.f_len_xsave.set(true);
        *self.len_xsave.borrow_mut() = (if *self.has_blocks()? { *self.blocks().last().ok_or(KError::EmptyIterator)?.len_xsave_so_far()? } else { (0 as u32) }) as u32;
        Ok(self.len_xsave.borrow())
    }
}

/**
 * Blocks, up to the point where too few bytes remain for another one.
 */
impl LegacySaveImage_ExtendedInfoBlocks {
    pub fn blocks(&self) -> Ref<'_, Vec<OptRc<LegacySaveImage_ExtendedInfoBlock>>> {
        self.blocks.borrow()
    }
}
impl LegacySaveImage_ExtendedInfoBlocks {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The header of the extended info.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_ExtendedInfoHeader {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_ExtendedInfo>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    marker: RefCell<OptRc<LegacySaveImage_UlongHalves>>,
    len_blocks: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_valid: Cell<bool>,
    is_valid: RefCell<bool>,
}
impl KStruct for LegacySaveImage_ExtendedInfoHeader {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_ExtendedInfo;

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
        let f = |t : &mut LegacySaveImage_UlongHalves| Ok(t.set_params(*self_rc.is_64bit()));
        let t = Self::read_into_with_init::<_, LegacySaveImage_UlongHalves>(&*_io, Some(self_rc._root.clone()), None, &f)?.into();
        *self_rc.marker.borrow_mut() = t;
        *self_rc.len_blocks.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl LegacySaveImage_ExtendedInfoHeader {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_ExtendedInfoHeader {
    pub fn set_params(&mut self, is_64bit: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
    }
}
impl LegacySaveImage_ExtendedInfoHeader {

    /**
     * The marker is all ones.
     */
    pub fn is_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_valid.get() {
            return Ok(self.is_valid.borrow());
        }
        self.f_is_valid.set(true);
        *self.is_valid.borrow_mut() = ( ((((*self.marker().low() as u32) >> (16 as u32)) == 65535) && (((*self.marker().low() as i32) & (65535 as i32)) == 65535) && (if *self.is_64bit() {  ((((*self.marker().high() as u32) >> (16 as u32)) == 65535) && (((*self.marker().high() as i32) & (65535 as i32)) == 65535))  } else { true })) ) as bool;
        Ok(self.is_valid.borrow())
    }
}

/**
 * All ones, which the first frame of a P2M never is.
 */
impl LegacySaveImage_ExtendedInfoHeader {
    pub fn marker(&self) -> Ref<'_, OptRc<LegacySaveImage_UlongHalves>> {
        self.marker.borrow()
    }
}

/**
 * Length of all blocks in bytes.
 */
impl LegacySaveImage_ExtendedInfoHeader {
    pub fn len_blocks(&self) -> Ref<'_, u32> {
        self.len_blocks.borrow()
    }
}
impl LegacySaveImage_ExtendedInfoHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The first 16 bytes, interpreted for either width of the toolstack.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L761 Legacy Images (x86 only)
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_FirstOctets {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage>,
    pub _self: SharedType<Self>,
    p2m_size: RefCell<u32>,
    word1: RefCell<u32>,
    word2: RefCell<u32>,
    word3: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_first_chunk: Cell<bool>,
    first_chunk: RefCell<u32>,
    f_has_plausible_chunk: Cell<bool>,
    has_plausible_chunk: RefCell<bool>,
    f_has_plausible_size: Cell<bool>,
    has_plausible_size: RefCell<bool>,
    f_is_64bit: Cell<bool>,
    is_64bit: RefCell<bool>,
    f_is_pv: Cell<bool>,
    is_pv: RefCell<bool>,
}
impl KStruct for LegacySaveImage_FirstOctets {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage;

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
        *self_rc.p2m_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.word1.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.word2.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.word3.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl LegacySaveImage_FirstOctets {

    /**
     * Marker of the first chunk, if this is an HVM guest.
     */
    pub fn first_chunk(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_first_chunk.get() {
            return Ok(self.first_chunk.borrow());
        }
        self.f_first_chunk.set(true);
        *self.first_chunk.borrow_mut() = (if *self.is_64bit()? { *self.word2() } else { *self.word1() }) as u32;
        Ok(self.first_chunk.borrow())
    }

    /**
     * The marker is one that a chunk at the start of an image can have.
     */
    pub fn has_plausible_chunk(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_plausible_chunk.get() {
            return Ok(self.has_plausible_chunk.borrow());
        }
        self.f_has_plausible_chunk.set(true);
        *self.has_plausible_chunk.borrow_mut() = ( (( ((((*self.first_chunk()? as u32) >= (1 as u32))) && (((*self.first_chunk()? as i32) <= (1024 as i32)))) ) || ( ((((*self.first_chunk()? as u32) >> (16 as u32)) == 65535) && (((*self.first_chunk()? as i32) & (65535 as i32)) >= 65516)) )) ) as bool;
        Ok(self.has_plausible_chunk.borrow())
    }

    /**
     * The number of pages is not 0 and not more than pfns of 28 bits can address.
     */
    pub fn has_plausible_size(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_plausible_size.get() {
            return Ok(self.has_plausible_size.borrow());
        }
        self.f_has_plausible_size.set(true);
        *self.has_plausible_size.borrow_mut() = ( ((((*self.p2m_size() as u32) > (0 as u32))) && (((*self.p2m_size() as i32) <= (268435456 as i32)))) ) as bool;
        Ok(self.has_plausible_size.borrow())
    }

    /**
     * A 64-bit toolstack saved the image.
     */
    pub fn is_64bit(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_64bit.get() {
            return Ok(self.is_64bit.borrow());
        }
        self.f_is_64bit.set(true);
        *self.is_64bit.borrow_mut() = (((*self.word1() as u32) == (0 as u32))) as bool;
        Ok(self.is_64bit.borrow())
    }

    /**
     * The extended info of a PV guest follows the size; otherwise the first
     * chunk of an HVM guest does. All ones can also be the marker of an
     * enable_verify_mode chunk; then another chunk's marker follows, which
     * is smaller than any length of extended info.
     */
    pub fn is_pv(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_pv.get() {
            return Ok(self.is_pv.borrow());
        }
        self.f_is_pv.set(true);
        *self.is_pv.borrow_mut() = (if *self.is_64bit()? {  ((((*self.word2() as u32) >> (16 as u32)) == 65535) && (((*self.word2() as i32) & (65535 as i32)) == 65535) && (((*self.word3() as u32) >> (16 as u32)) == 65535) && (((*self.word3() as i32) & (65535 as i32)) == 65535))  } else {  ((((*self.word1() as u32) >> (16 as u32)) == 65535) && (((*self.word1() as i32) & (65535 as i32)) == 65535) && (!( (( ((((*self.word2() as u32) >= (1 as u32))) && (((*self.word2() as i32) <= (1024 as i32)))) ) || ( ((((*self.word2() as u32) >> (16 as u32)) == 65535) && (((*self.word2() as i32) & (65535 as i32)) >= 65516)) )) )))  }) as bool;
        Ok(self.is_pv.borrow())
    }
}

/**
 * Size of the P2M; of a 64-bit toolstack, its low half.
 */
impl LegacySaveImage_FirstOctets {
    pub fn p2m_size(&self) -> Ref<'_, u32> {
        self.p2m_size.borrow()
    }
}

/**
 * Bytes 4-7. For a 64-bit toolstack, the rest of the size, which is
 * zero; for a 32-bit toolstack, the field that follows the size, which
 * is not zero.
 */
impl LegacySaveImage_FirstOctets {
    pub fn word1(&self) -> Ref<'_, u32> {
        self.word1.borrow()
    }
}

/**
 * Bytes 8-11. For a 64-bit toolstack, the field that follows the size.
 */
impl LegacySaveImage_FirstOctets {
    pub fn word2(&self) -> Ref<'_, u32> {
        self.word2.borrow()
    }
}

/**
 * Bytes 12-15.
 */
impl LegacySaveImage_FirstOctets {
    pub fn word3(&self) -> Ref<'_, u32> {
        self.word3.borrow()
    }
}
impl LegacySaveImage_FirstOctets {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The start of every image.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_Header {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_DomainImage>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    is_pv: RefCell<bool>,
    p2m_size: RefCell<OptRc<LegacySaveImage_Ulong>>,
    _io: RefCell<BytesReader>,
    f_guest_type: Cell<bool>,
    guest_type: RefCell<LegacySaveImage_GuestType>,
    f_known_p2m_size_max: Cell<bool>,
    known_p2m_size_max: RefCell<i32>,
    f_toolstack_width: Cell<bool>,
    toolstack_width: RefCell<i8>,
}
impl KStruct for LegacySaveImage_Header {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_DomainImage;

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
        let f = |t : &mut LegacySaveImage_Ulong| Ok(t.set_params(*self_rc.is_64bit()));
        let t = Self::read_into_with_init::<_, LegacySaveImage_Ulong>(&*_io, Some(self_rc._root.clone()), None, &f)?.into();
        *self_rc.p2m_size.borrow_mut() = t;
        Ok(())
    }
}
impl LegacySaveImage_Header {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_Header {
    pub fn is_pv(&self) -> Ref<'_, bool> {
        self.is_pv.borrow()
    }
}
impl LegacySaveImage_Header {
    pub fn set_params(&mut self, is_64bit: bool, is_pv: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
        *self.is_pv.borrow_mut() = is_pv;
    }
}
impl LegacySaveImage_Header {

    /**
     * Kind of guest.
     */
    pub fn guest_type(
        &self
    ) -> KResult<Ref<'_, LegacySaveImage_GuestType>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_guest_type.get() {
            return Ok(self.guest_type.borrow());
        }
        self.f_guest_type.set(true);
        *self.guest_type.borrow_mut() = if *self.is_pv() { LegacySaveImage_GuestType::try_from(1)? } else { LegacySaveImage_GuestType::try_from(2)? };
        Ok(self.guest_type.borrow())
    }

    /**
     * The most pfns that 28 bits can address.
     */
    pub fn known_p2m_size_max(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_known_p2m_size_max.get() {
            return Ok(self.known_p2m_size_max.borrow());
        }
        self.f_known_p2m_size_max.set(true);
        *self.known_p2m_size_max.borrow_mut() = (268435456) as i32;
        Ok(self.known_p2m_size_max.borrow())
    }

    /**
     * Width in bytes of the words of the toolstack that saved the image.
     */
    pub fn toolstack_width(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_toolstack_width.get() {
            return Ok(self.toolstack_width.borrow());
        }
        self.f_toolstack_width.set(true);
        *self.toolstack_width.borrow_mut() = (if *self.is_64bit() { 8 } else { 4 }) as i8;
        Ok(self.toolstack_width.borrow())
    }
}

/**
 * Number of pfns that the P2M covers.
 */
impl LegacySaveImage_Header {
    pub fn p2m_size(&self) -> Ref<'_, OptRc<LegacySaveImage_Ulong>> {
        self.p2m_size.borrow()
    }
}
impl LegacySaveImage_Header {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The state of an HVM guest's virtual hardware in Xen.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_HvmContext {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_HvmTail>,
    pub _self: SharedType<Self>,
    len_context: RefCell<u32>,
    raw_body: RefCell<OptRc<LegacySaveImage_Opaque>>,
    _io: RefCell<BytesReader>,
    raw_body_raw: RefCell<Vec<u8>>,
    f_context: Cell<bool>,
    context: RefCell<OptRc<XenHvmContext>>,
}
impl KStruct for LegacySaveImage_HvmContext {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_HvmTail;

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
        *self_rc.len_context.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.raw_body_raw.borrow_mut() = _io.read_bytes(if (*self_rc.len_context() as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.len_context() as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let raw_body_raw = self_rc.raw_body_raw.borrow();
        let _t_raw_body_raw_io = BytesReader::from(raw_body_raw.clone());
        let t = Self::read_into::<BytesReader, LegacySaveImage_Opaque>(&_t_raw_body_raw_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.raw_body.borrow_mut() = t;
        Ok(())
    }
}
impl LegacySaveImage_HvmContext {

    /**
     * The state as Xen's HVM save records.
     */
    pub fn context(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_context.get() {
            return Ok(self.context.borrow());
        }
        let io = Clone::clone(&*self.raw_body()._io());
        let _pos = io.pos();
        io.seek(0 as usize)?;
        let t = Self::read_into::<BytesReader, XenHvmContext>(&io, None, None)?.into();
        *self.context.borrow_mut() = t;
        io.seek(_pos)?;
        self.f_context.set(true);
        Ok(self.context.borrow())
    }
}

/**
 * Length of the state in bytes.
 */
impl LegacySaveImage_HvmContext {
    pub fn len_context(&self) -> Ref<'_, u32> {
        self.len_context.borrow()
    }
}

/**
 * The state, not decoded.
 */
impl LegacySaveImage_HvmContext {
    pub fn raw_body(&self) -> Ref<'_, OptRc<LegacySaveImage_Opaque>> {
        self.raw_body.borrow()
    }
}
impl LegacySaveImage_HvmContext {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LegacySaveImage_HvmContext {
    pub fn raw_body_raw(&self) -> Ref<'_, Vec<u8>> {
        self.raw_body_raw.borrow()
    }
}

/**
 * One HVM parameter.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_HvmParam {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Chunk>,
    pub _self: SharedType<Self>,
    padding: RefCell<u32>,
    value: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LegacySaveImage_HvmParam {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Chunk;

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
        *self_rc.padding.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.value.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl LegacySaveImage_HvmParam {
}

/**
 * Zero when saved, ignored when restored.
 */
impl LegacySaveImage_HvmParam {
    pub fn padding(&self) -> Ref<'_, u32> {
        self.padding.borrow()
    }
}

/**
 * The parameter's value.
 */
impl LegacySaveImage_HvmParam {
    pub fn value(&self) -> Ref<'_, u64> {
        self.value.borrow()
    }
}
impl LegacySaveImage_HvmParam {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers and devices of an HVM guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_HvmTail {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Checkpoint>,
    pub _self: SharedType<Self>,
    magic_pfns: RefCell<OptRc<LegacySaveImage_MagicPfns>>,
    hvm_context: RefCell<OptRc<LegacySaveImage_HvmContext>>,
    device_model: RefCell<OptRc<LegacySaveImage_DeviceModel>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LegacySaveImage_HvmTail {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Checkpoint;

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
        let t = Self::read_into::<_, LegacySaveImage_MagicPfns>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.magic_pfns.borrow_mut() = t;
        let t = Self::read_into::<_, LegacySaveImage_HvmContext>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.hvm_context.borrow_mut() = t;
        if ((_io.size() as i64) - (_io.pos() as i64)) >= 21 {
            let t = Self::read_into::<_, LegacySaveImage_DeviceModel>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.device_model.borrow_mut() = t;
        }
        Ok(())
    }
}
impl LegacySaveImage_HvmTail {
}

/**
 * Pages through which guest, Xen and device model communicate.
 */
impl LegacySaveImage_HvmTail {
    pub fn magic_pfns(&self) -> Ref<'_, OptRc<LegacySaveImage_MagicPfns>> {
        self.magic_pfns.borrow()
    }
}

/**
 * The state of the guest's virtual hardware in Xen.
 */
impl LegacySaveImage_HvmTail {
    pub fn hvm_context(&self) -> Ref<'_, OptRc<LegacySaveImage_HvmContext>> {
        self.hvm_context.borrow()
    }
}

/**
 * The device model's state.
 */
impl LegacySaveImage_HvmTail {
    pub fn device_model(&self) -> Ref<'_, OptRc<LegacySaveImage_DeviceModel>> {
        self.device_model.borrow()
    }
}
impl LegacySaveImage_HvmTail {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Pages through which an HVM guest, Xen and the device model communicate.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_MagicPfns {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_HvmTail>,
    pub _self: SharedType<Self>,
    ioreq_pfn: RefCell<u64>,
    bufioreq_pfn: RefCell<u64>,
    store_pfn: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_bufioreq_index: Cell<bool>,
    bufioreq_index: RefCell<i8>,
    f_ioreq_index: Cell<bool>,
    ioreq_index: RefCell<i8>,
    f_store_index: Cell<bool>,
    store_index: RefCell<i8>,
}
impl KStruct for LegacySaveImage_MagicPfns {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_HvmTail;

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
        *self_rc.ioreq_pfn.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.bufioreq_pfn.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.store_pfn.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl LegacySaveImage_MagicPfns {

    /**
     * HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h.
     */
    pub fn bufioreq_index(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bufioreq_index.get() {
            return Ok(self.bufioreq_index.borrow());
        }
        self.f_bufioreq_index.set(true);
        *self.bufioreq_index.borrow_mut() = (6) as i8;
        Ok(self.bufioreq_index.borrow())
    }

    /**
     * HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h.
     */
    pub fn ioreq_index(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ioreq_index.get() {
            return Ok(self.ioreq_index.borrow());
        }
        self.f_ioreq_index.set(true);
        *self.ioreq_index.borrow_mut() = (5) as i8;
        Ok(self.ioreq_index.borrow())
    }

    /**
     * HVM_PARAM_STORE_PFN of Xen's hvm/params.h.
     */
    pub fn store_index(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_store_index.get() {
            return Ok(self.store_index.borrow());
        }
        self.f_store_index.set(true);
        *self.store_index.borrow_mut() = (1) as i8;
        Ok(self.store_index.borrow())
    }
}

/**
 * Page of I/O requests (HVM_PARAM_IOREQ_PFN).
 */
impl LegacySaveImage_MagicPfns {
    pub fn ioreq_pfn(&self) -> Ref<'_, u64> {
        self.ioreq_pfn.borrow()
    }
}

/**
 * Page of buffered I/O requests (HVM_PARAM_BUFIOREQ_PFN).
 */
impl LegacySaveImage_MagicPfns {
    pub fn bufioreq_pfn(&self) -> Ref<'_, u64> {
        self.bufioreq_pfn.borrow()
    }
}

/**
 * Page of the xenstore connection (HVM_PARAM_STORE_PFN).
 */
impl LegacySaveImage_MagicPfns {
    pub fn store_pfn(&self) -> Ref<'_, u64> {
        self.store_pfn.borrow()
    }
}
impl LegacySaveImage_MagicPfns {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The data after a tail, read as the marker of a chunk.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L1412-L2360 xc_domain_restore()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_NextMarker {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Checkpoint>,
    pub _self: SharedType<Self>,
    marker: RefCell<i32>,
    _io: RefCell<BytesReader>,
    f_is_chunk: Cell<bool>,
    is_chunk: RefCell<bool>,
}
impl KStruct for LegacySaveImage_NextMarker {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Checkpoint;

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
        *self_rc.marker.borrow_mut() = _io.read_s4le()?.into();
        Ok(())
    }
}
impl LegacySaveImage_NextMarker {

    /**
     * Another checkpoint follows.
     */
    pub fn is_chunk(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_chunk.get() {
            return Ok(self.is_chunk.borrow());
        }
        self.f_is_chunk.set(true);
        *self.is_chunk.borrow_mut() = ( ((((*self.marker() as i32) != (0 as i32))) && (((*self.marker() as i32) >= (-20 as i32))) && (((*self.marker() as i32) <= (1024 as i32)))) ) as bool;
        Ok(self.is_chunk.borrow())
    }
}

/**
 * The marker, if another checkpoint follows.
 */
impl LegacySaveImage_NextMarker {
    pub fn marker(&self) -> Ref<'_, i32> {
        self.marker.borrow()
    }
}
impl LegacySaveImage_NextMarker {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Bytes that are not interpreted here.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_Opaque {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LegacySaveImage_Opaque {
    type Root = LegacySaveImage;
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
        Ok(())
    }
}
impl LegacySaveImage_Opaque {
}
impl LegacySaveImage_Opaque {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The pfns of the pages that hold the P2M. The sender replaces the mfns of
 * the running guest with pfns.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_P2mFrameList {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    _io: RefCell<BytesReader>,
    f_len_pfn: Cell<bool>,
    len_pfn: RefCell<i8>,
    f_pfns: Cell<bool>,
    pfns: RefCell<Vec<OptRc<LegacySaveImage_Ulong>>>,
}
impl KStruct for LegacySaveImage_P2mFrameList {
    type Root = LegacySaveImage;
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
        Ok(())
    }
}
impl LegacySaveImage_P2mFrameList {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_P2mFrameList {
    pub fn set_params(&mut self, is_64bit: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
    }
}
impl LegacySaveImage_P2mFrameList {

    /**
     * Size of one entry in bytes.
     */
    pub fn len_pfn(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_pfn.get() {
            return Ok(self.len_pfn.borrow());
        }
        self.f_len_pfn.set(true);
        *self.len_pfn.borrow_mut() = (if *self.is_64bit() { 8 } else { 4 }) as i8;
        Ok(self.len_pfn.borrow())
    }

    /**
     * A pfn for each page of the P2M.
     */
    pub fn pfns(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<LegacySaveImage_Ulong>>>> {
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
        let l_pfns = ((((_io.size() as u64) as u64) / ((*self.len_pfn()? as u64) as u64)) as u64);
        for _i in 0..l_pfns {
            let f = |t : &mut LegacySaveImage_Ulong| Ok(t.set_params(*self.is_64bit()));
            let t = Self::read_into_with_init::<_, LegacySaveImage_Ulong>(&*_io, Some(self._root.clone()), None, &f)?.into();
            self.pfns.borrow_mut().push(t);
        }
        _io.seek(_pos)?;
        Ok(self.pfns.borrow())
    }
}
impl LegacySaveImage_P2mFrameList {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The pages of a page batch.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_PageContents {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Chunk>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_len_page: Cell<bool>,
    len_page: RefCell<i32>,
    f_pages: Cell<bool>,
    pages: RefCell<Vec<Vec<u8>>>,
}
impl KStruct for LegacySaveImage_PageContents {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Chunk;

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
impl LegacySaveImage_PageContents {

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
     * The contents, one for each of the header's pfns that has a page, in their order.
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
        _io.seek(0 as usize)?;
        *self.pages.borrow_mut() = Vec::new();
        let l_pages = ((((_io.size() as u64) as u64) / ((*self.len_page()? as u64) as u64)) as u64);
        for _i in 0..l_pages {
            self.pages.borrow_mut().push(_io.read_bytes(*self.len_page()? as usize)?.into());
        }
        _io.seek(_pos)?;
        Ok(self.pages.borrow())
    }
}
impl LegacySaveImage_PageContents {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A pfn and its type, as wide as the toolstack's words.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_PfnEntry {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_ChunkHeader>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    num_pages_before: RefCell<u32>,
    entry: RefCell<OptRc<LegacySaveImage_UlongHalves>>,
    _io: RefCell<BytesReader>,
    f_has_page: Cell<bool>,
    has_page: RefCell<bool>,
    f_num_pages_so_far: Cell<bool>,
    num_pages_so_far: RefCell<u32>,
    f_page_type: Cell<bool>,
    page_type: RefCell<LegacySaveImage_PageType>,
    f_pfn: Cell<bool>,
    pfn: RefCell<i32>,
    f_reserved: Cell<bool>,
    reserved: RefCell<u32>,
    f_type_code: Cell<bool>,
    type_code: RefCell<i32>,
}
impl KStruct for LegacySaveImage_PfnEntry {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_ChunkHeader;

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
        let f = |t : &mut LegacySaveImage_UlongHalves| Ok(t.set_params(*self_rc.is_64bit()));
        let t = Self::read_into_with_init::<_, LegacySaveImage_UlongHalves>(&*_io, Some(self_rc._root.clone()), None, &f)?.into();
        *self_rc.entry.borrow_mut() = t;
        Ok(())
    }
}
impl LegacySaveImage_PfnEntry {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_PfnEntry {
    pub fn num_pages_before(&self) -> Ref<'_, u32> {
        self.num_pages_before.borrow()
    }
}
impl LegacySaveImage_PfnEntry {
    pub fn set_params(&mut self, is_64bit: bool, num_pages_before: u32) {
        *self.is_64bit.borrow_mut() = is_64bit;
        *self.num_pages_before.borrow_mut() = num_pages_before;
    }
}
impl LegacySaveImage_PfnEntry {

    /**
     * Whether the chunk has a page for this entry; false for broken, xalloc and xtab.
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
        *self.has_page.borrow_mut() = (((*self.type_code()? as i32) < (13 as i32))) as bool;
        Ok(self.has_page.borrow())
    }

    /**
     * Number of entries that have a page, including this one.
     */
    pub fn num_pages_so_far(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_pages_so_far.get() {
            return Ok(self.num_pages_so_far.borrow());
        }
        self.f_num_pages_so_far.set(true);
        *self.num_pages_so_far.borrow_mut() = ((((*self.num_pages_before() as u32) + (if ((*self.type_code()? as i32) < (13 as i32)) { (1 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        Ok(self.num_pages_so_far.borrow())
    }

    /**
     * Kind of page.
     */
    pub fn page_type(
        &self
    ) -> KResult<Ref<'_, LegacySaveImage_PageType>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_page_type.get() {
            return Ok(self.page_type.borrow());
        }
        self.f_page_type.set(true);
        *self.page_type.borrow_mut() = (((*self.entry().low() as u32) >> (28 as u32)) as i64).try_into()?;
        Ok(self.page_type.borrow())
    }

    /**
     * The page frame number.
     */
    pub fn pfn(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfn.get() {
            return Ok(self.pfn.borrow());
        }
        self.f_pfn.set(true);
        *self.pfn.borrow_mut() = (((*self.entry().low() as i32) & (268435455 as i32))) as i32;
        Ok(self.pfn.borrow())
    }

    /**
     * Bits above 31; zero when saved.
     */
    pub fn reserved(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_reserved.get() {
            return Ok(self.reserved.borrow());
        }
        self.f_reserved.set(true);
        *self.reserved.borrow_mut() = (if *self.is_64bit() { (*self.entry().high() as u32) } else { (0 as u32) }) as u32;
        Ok(self.reserved.borrow())
    }

    /**
     * The page type as a number.
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
        *self.type_code.borrow_mut() = (((*self.entry().low() as u32) >> (28 as u32))) as i32;
        Ok(self.type_code.borrow())
    }
}

/**
 * Type in bits 31-28, pfn in bits 27-0; higher bits are zero.
 */
impl LegacySaveImage_PfnEntry {
    pub fn entry(&self) -> Ref<'_, OptRc<LegacySaveImage_UlongHalves>> {
        self.entry.borrow()
    }
}
impl LegacySaveImage_PfnEntry {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One of QEMU's mappings into the guest's memory.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693 struct libxl__physmap_info
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_Physmap {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Toolstack>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    phys_offset: RefCell<u64>,
    start_addr: RefCell<u64>,
    len_range: RefCell<u64>,
    len_name: RefCell<u32>,
    name: RefCell<OptRc<LegacySaveImage_PhysmapName>>,
    padding: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    name_raw: RefCell<Vec<u8>>,
}
impl KStruct for LegacySaveImage_Physmap {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Toolstack;

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
        *self_rc.phys_offset.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.start_addr.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.len_range.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.len_name.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.name_raw.borrow_mut() = _io.read_bytes(*self_rc.len_name() as usize)?.into();
        let name_raw = self_rc.name_raw.borrow();
        let _t_name_raw_io = BytesReader::from(name_raw.clone());
        let t = Self::read_into::<BytesReader, LegacySaveImage_PhysmapName>(&_t_name_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.name.borrow_mut() = t;
        if *self_rc.is_64bit() {
            *self_rc.padding.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        }
        Ok(())
    }
}
impl LegacySaveImage_Physmap {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_Physmap {
    pub fn set_params(&mut self, is_64bit: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
    }
}
impl LegacySaveImage_Physmap {
}

/**
 * Original address of the memory, which identifies the mapping.
 */
impl LegacySaveImage_Physmap {
    pub fn phys_offset(&self) -> Ref<'_, u64> {
        self.phys_offset.borrow()
    }
}

/**
 * Address in the guest's memory where it is mapped.
 */
impl LegacySaveImage_Physmap {
    pub fn start_addr(&self) -> Ref<'_, u64> {
        self.start_addr.borrow()
    }
}

/**
 * Length of the mapping in bytes.
 */
impl LegacySaveImage_Physmap {
    pub fn len_range(&self) -> Ref<'_, u64> {
        self.len_range.borrow()
    }
}

/**
 * Length of the name in bytes, its NUL included.
 */
impl LegacySaveImage_Physmap {
    pub fn len_name(&self) -> Ref<'_, u32> {
        self.len_name.borrow()
    }
}

/**
 * Name of the memory.
 */
impl LegacySaveImage_Physmap {
    pub fn name(&self) -> Ref<'_, OptRc<LegacySaveImage_PhysmapName>> {
        self.name.borrow()
    }
}

/**
 * Structure padding that the compiler added after the name's length; it
 * is written after the name.
 */
impl LegacySaveImage_Physmap {
    pub fn padding(&self) -> Ref<'_, Vec<u8>> {
        self.padding.borrow()
    }
}
impl LegacySaveImage_Physmap {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LegacySaveImage_Physmap {
    pub fn name_raw(&self) -> Ref<'_, Vec<u8>> {
        self.name_raw.borrow()
    }
}

/**
 * The name of memory that QEMU has mapped, with its NUL.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693 struct libxl__physmap_info
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_PhysmapName {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Physmap>,
    pub _self: SharedType<Self>,
    text: RefCell<String>,
    _io: RefCell<BytesReader>,
    f_has_rest: Cell<bool>,
    has_rest: RefCell<bool>,
    f_is_terminated: Cell<bool>,
    is_terminated: RefCell<bool>,
    f_text_octets: Cell<bool>,
    text_octets: RefCell<Vec<u8>>,
}
impl KStruct for LegacySaveImage_PhysmapName {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Physmap;

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
        *self_rc.text.borrow_mut() = bytes_to_str(&bytes_terminate(&_io.read_bytes_full()?.into(), 0, false).into(), "ISO-8859-1")?;
        Ok(())
    }
}
impl LegacySaveImage_PhysmapName {

    /**
     * Data follows the NUL.
     */
    pub fn has_rest(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_rest.get() {
            return Ok(self.has_rest.borrow());
        }
        self.f_has_rest.set(true);
        *self.has_rest.borrow_mut() = ((((((self.text_octets()?.len() as u64) as u64) + (1 as u64)) as i32) < ((_io.size() as u64) as i32))) as bool;
        Ok(self.has_rest.borrow())
    }

    /**
     * The name ends with a NUL.
     */
    pub fn is_terminated(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_terminated.get() {
            return Ok(self.is_terminated.borrow());
        }
        self.f_is_terminated.set(true);
        *self.is_terminated.borrow_mut() = ((self.text_octets()?.len() as u64) < (_io.size() as u64)) as bool;
        Ok(self.is_terminated.borrow())
    }

    /**
     * The bytes of the name without its NUL.
     */
    pub fn text_octets(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_text_octets.get() {
            return Ok(self.text_octets.borrow());
        }
        self.f_text_octets.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.text_octets.borrow_mut() = bytes_terminate(&_io.read_bytes_full()?.into(), 0, false).into();
        _io.seek(_pos)?;
        Ok(self.text_octets.borrow())
    }
}

/**
 * The name, without its NUL.
 */
impl LegacySaveImage_PhysmapName {
    pub fn text(&self) -> Ref<'_, String> {
        self.text.borrow()
    }
}
impl LegacySaveImage_PhysmapName {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of a PV guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_PvTail {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Checkpoint>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    len_context: RefCell<u32>,
    has_extended: RefCell<bool>,
    len_xsave: RefCell<u32>,
    max_vcpu_id: RefCell<u32>,
    vcpu_map: RefCell<Vec<u8>>,
    unmapped: RefCell<OptRc<LegacySaveImage_UnmappedPfns>>,
    vcpus: RefCell<Vec<OptRc<LegacySaveImage_VcpuSlot>>>,
    shared_info: RefCell<OptRc<LegacySaveImage_SharedInfo>>,
    _io: RefCell<BytesReader>,
    shared_info_raw: RefCell<Vec<u8>>,
}
impl KStruct for LegacySaveImage_PvTail {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Checkpoint;

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
        let f = |t : &mut LegacySaveImage_UnmappedPfns| Ok(t.set_params(*self_rc.is_64bit()));
        let t = Self::read_into_with_init::<_, LegacySaveImage_UnmappedPfns>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.unmapped.borrow_mut() = t;
        *self_rc.vcpus.borrow_mut() = Vec::new();
        let l_vcpus = if (((((*self_rc.max_vcpu_id() as u64) as u64) / ((8 as u64) as u64)) as i32) < ((self_rc.vcpu_map().len() as u64) as i32)) { (((*self_rc.max_vcpu_id() as u32) + (1 as u32)) as u64) } else { (0 as u64) };
        for _i in 0..l_vcpus {
            let f = |t : &mut LegacySaveImage_VcpuSlot| Ok(t.set_params(((_i as u32)).try_into().map_err(|_| KError::CastError)?, ((((((self_rc.vcpu_map()[((_i as i32) / (8 as i32)) as usize] as i32) >> (modulo(_i as i64, 8 as i64) as i32)) as i32) & (1 as i32)) as u32)).try_into().map_err(|_| KError::CastError)?, (*self_rc.len_context()).try_into().map_err(|_| KError::CastError)?, *self_rc.has_extended(), (*self_rc.len_xsave()).try_into().map_err(|_| KError::CastError)?));
            let t = Self::read_into_with_init::<_, LegacySaveImage_VcpuSlot>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
            self_rc.vcpus.borrow_mut().push(t);
        }
        *self_rc.shared_info_raw.borrow_mut() = _io.read_bytes(if (((_io.size() as i64) - (_io.pos() as i64)) as u64) < (4096 as u64) { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } else { (4096 as u64) } as usize)?.into();
        let shared_info_raw = self_rc.shared_info_raw.borrow();
        let _t_shared_info_raw_io = BytesReader::from(shared_info_raw.clone());
        let t = Self::read_into::<BytesReader, LegacySaveImage_SharedInfo>(&_t_shared_info_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.shared_info.borrow_mut() = t;
        Ok(())
    }
}
impl LegacySaveImage_PvTail {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_PvTail {
    pub fn len_context(&self) -> Ref<'_, u32> {
        self.len_context.borrow()
    }
}
impl LegacySaveImage_PvTail {
    pub fn has_extended(&self) -> Ref<'_, bool> {
        self.has_extended.borrow()
    }
}
impl LegacySaveImage_PvTail {
    pub fn len_xsave(&self) -> Ref<'_, u32> {
        self.len_xsave.borrow()
    }
}
impl LegacySaveImage_PvTail {
    pub fn max_vcpu_id(&self) -> Ref<'_, u32> {
        self.max_vcpu_id.borrow()
    }
}
impl LegacySaveImage_PvTail {
    pub fn vcpu_map(&self) -> Ref<'_, Vec<u8>> {
        self.vcpu_map.borrow()
    }
}
impl LegacySaveImage_PvTail {
    pub fn set_params(&mut self, is_64bit: bool, len_context: u32, has_extended: bool, len_xsave: u32, max_vcpu_id: u32, vcpu_map: &Vec<u8>) {
        *self.is_64bit.borrow_mut() = is_64bit;
        *self.len_context.borrow_mut() = len_context;
        *self.has_extended.borrow_mut() = has_extended;
        *self.len_xsave.borrow_mut() = len_xsave;
        *self.max_vcpu_id.borrow_mut() = max_vcpu_id;
        *self.vcpu_map.borrow_mut() = vcpu_map.clone();
    }
}
impl LegacySaveImage_PvTail {
}

/**
 * The pfns that have no memory.
 */
impl LegacySaveImage_PvTail {
    pub fn unmapped(&self) -> Ref<'_, OptRc<LegacySaveImage_UnmappedPfns>> {
        self.unmapped.borrow()
    }
}

/**
 * The vCPUs; those that are offline have no data.
 */
impl LegacySaveImage_PvTail {
    pub fn vcpus(&self) -> Ref<'_, Vec<OptRc<LegacySaveImage_VcpuSlot>>> {
        self.vcpus.borrow()
    }
}

/**
 * The guest's shared info page.
 */
impl LegacySaveImage_PvTail {
    pub fn shared_info(&self) -> Ref<'_, OptRc<LegacySaveImage_SharedInfo>> {
        self.shared_info.borrow()
    }
}
impl LegacySaveImage_PvTail {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LegacySaveImage_PvTail {
    pub fn shared_info_raw(&self) -> Ref<'_, Vec<u8>> {
        self.shared_info_raw.borrow()
    }
}

/**
 * A PV guest's shared info page; which layout it has depends on the guest's width.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_SharedInfo {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_PvTail>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_len_shared_info: Cell<bool>,
    len_shared_info: RefCell<i32>,
    f_shared_info_x86_32: Cell<bool>,
    shared_info_x86_32: RefCell<OptRc<XenX86Vcpu_SharedInfoX8632>>,
    f_shared_info_x86_64: Cell<bool>,
    shared_info_x86_64: RefCell<OptRc<XenX86Vcpu_SharedInfoX8664>>,
}
impl KStruct for LegacySaveImage_SharedInfo {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_PvTail;

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
impl LegacySaveImage_SharedInfo {

    /**
     * Length of the page in bytes.
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
     * The page of a 32-bit guest.
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
     * The page of a 64-bit guest.
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
impl LegacySaveImage_SharedInfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A position in the stream. An instance, which is read on demand, must not
 * ask the stream for its position, because the answer differs between
 * languages.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_StreamPosition {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    ofs_next: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LegacySaveImage_StreamPosition {
    type Root = LegacySaveImage;
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
        Ok(())
    }
}
impl LegacySaveImage_StreamPosition {
    pub fn ofs_next(&self) -> Ref<'_, u64> {
        self.ofs_next.borrow()
    }
}
impl LegacySaveImage_StreamPosition {
    pub fn set_params(&mut self, ofs_next: u64) {
        *self.ofs_next.borrow_mut() = ofs_next;
    }
}
impl LegacySaveImage_StreamPosition {
}
impl LegacySaveImage_StreamPosition {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The guest's transcendent memory: pages that it has handed over to Xen. Xen
 * has no longer had it since 4.13.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_Tmem {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Chunk>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    max_pools: RefCell<u32>,
    separator1: RefCell<u32>,
    flags: RefCell<u32>,
    weight: RefCell<u32>,
    cap: RefCell<u32>,
    separator2: RefCell<u32>,
    pools: RefCell<Vec<OptRc<LegacySaveImage_TmemPool>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LegacySaveImage_Tmem {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Chunk;

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
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.max_pools.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.separator1.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.weight.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cap.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.separator2.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pools.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while {
                let t = Self::read_into::<_, LegacySaveImage_TmemPool>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.pools.borrow_mut().push(t);
                let _t_pools = self_rc.pools.borrow();
                let _tmpa = _t_pools.last().unwrap();
                _i += 1;
                let x = !(*_tmpa.is_terminator()?);
                x
            } {}
        }
        Ok(())
    }
}
impl LegacySaveImage_Tmem {
}

/**
 * Version of tmem.
 */
impl LegacySaveImage_Tmem {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * The most pools that a guest can have.
 */
impl LegacySaveImage_Tmem {
    pub fn max_pools(&self) -> Ref<'_, u32> {
        self.max_pools.borrow()
    }
}

/**
 * All ones.
 */
impl LegacySaveImage_Tmem {
    pub fn separator1(&self) -> Ref<'_, u32> {
        self.separator1.borrow()
    }
}

/**
 * Bit 0 for compressed, bit 1 for frozen.
 */
impl LegacySaveImage_Tmem {
    pub fn flags(&self) -> Ref<'_, u32> {
        self.flags.borrow()
    }
}

/**
 * The guest's weight relative to other guests.
 */
impl LegacySaveImage_Tmem {
    pub fn weight(&self) -> Ref<'_, u32> {
        self.weight.borrow()
    }
}

/**
 * The guest's cap.
 */
impl LegacySaveImage_Tmem {
    pub fn cap(&self) -> Ref<'_, u32> {
        self.cap.borrow()
    }
}

/**
 * All ones.
 */
impl LegacySaveImage_Tmem {
    pub fn separator2(&self) -> Ref<'_, u32> {
        self.separator2.borrow()
    }
}

/**
 * Pools, up to a terminator.
 */
impl LegacySaveImage_Tmem {
    pub fn pools(&self) -> Ref<'_, Vec<OptRc<LegacySaveImage_TmemPool>>> {
        self.pools.borrow()
    }
}
impl LegacySaveImage_Tmem {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Pages of transcendent memory that are no longer valid, sent at the end of
 * a live migration.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361 xc_tmem_save_extra()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_TmemExtra {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Chunk>,
    pub _self: SharedType<Self>,
    invalidated: RefCell<Vec<OptRc<LegacySaveImage_TmemInvalidation>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LegacySaveImage_TmemExtra {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Chunk;

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
        *self_rc.invalidated.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while {
                let t = Self::read_into::<_, LegacySaveImage_TmemInvalidation>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.invalidated.borrow_mut().push(t);
                let _t_invalidated = self_rc.invalidated.borrow();
                let _tmpa = _t_invalidated.last().unwrap();
                _i += 1;
                let x = !(*_tmpa.is_terminator()?);
                x
            } {}
        }
        Ok(())
    }
}
impl LegacySaveImage_TmemExtra {
}

/**
 * The pages, up to a terminator.
 */
impl LegacySaveImage_TmemExtra {
    pub fn invalidated(&self) -> Ref<'_, Vec<OptRc<LegacySaveImage_TmemInvalidation>>> {
        self.invalidated.borrow()
    }
}
impl LegacySaveImage_TmemExtra {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One page that is no longer valid, or the terminator of the list.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361 xc_tmem_save_extra()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_TmemInvalidation {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_TmemExtra>,
    pub _self: SharedType<Self>,
    pool_id: RefCell<u32>,
    oid: RefCell<Vec<u32>>,
    index: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_terminator: Cell<bool>,
    is_terminator: RefCell<bool>,
}
impl KStruct for LegacySaveImage_TmemInvalidation {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_TmemExtra;

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
        *self_rc.pool_id.borrow_mut() = _io.read_u4le()?.into();
        if !(*self_rc.is_terminator()?) {
            *self_rc.oid.borrow_mut() = Vec::new();
            let l_oid = 6;
            for _i in 0..l_oid {
                self_rc.oid.borrow_mut().push(_io.read_u4le()?.into());
            }
        }
        if !(*self_rc.is_terminator()?) {
            *self_rc.index.borrow_mut() = _io.read_u4le()?.into();
        }
        Ok(())
    }
}
impl LegacySaveImage_TmemInvalidation {

    /**
     * No page follows.
     */
    pub fn is_terminator(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_terminator.get() {
            return Ok(self.is_terminator.borrow());
        }
        self.f_is_terminator.set(true);
        *self.is_terminator.borrow_mut() = ( ((((*self.pool_id() as u32) >> (16 as u32)) == 65535) && (((*self.pool_id() as i32) & (65535 as i32)) == 65535)) ) as bool;
        Ok(self.is_terminator.borrow())
    }
}

/**
 * Number of the pool; all ones end the list.
 */
impl LegacySaveImage_TmemInvalidation {
    pub fn pool_id(&self) -> Ref<'_, u32> {
        self.pool_id.borrow()
    }
}

/**
 * Object that the page belongs to, three numbers of 64 bits.
 */
impl LegacySaveImage_TmemInvalidation {
    pub fn oid(&self) -> Ref<'_, Vec<u32>> {
        self.oid.borrow()
    }
}

/**
 * Number of the page within the object.
 */
impl LegacySaveImage_TmemInvalidation {
    pub fn index(&self) -> Ref<'_, u32> {
        self.index.borrow()
    }
}
impl LegacySaveImage_TmemInvalidation {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One page of transcendent memory, or the terminator of the list of pages.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_TmemPage {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_TmemPool>,
    pub _self: SharedType<Self>,
    len_contents: RefCell<u32>,
    oid: RefCell<Vec<u32>>,
    index: RefCell<u32>,
    contents: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_is_terminator: Cell<bool>,
    is_terminator: RefCell<bool>,
}
impl KStruct for LegacySaveImage_TmemPage {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_TmemPool;

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
        *self_rc.oid.borrow_mut() = Vec::new();
        let l_oid = 6;
        for _i in 0..l_oid {
            self_rc.oid.borrow_mut().push(_io.read_u4le()?.into());
        }
        if !(*self_rc.is_terminator()?) {
            *self_rc.index.borrow_mut() = _io.read_u4le()?.into();
        }
        if !(*self_rc.is_terminator()?) {
            *self_rc.contents.borrow_mut() = _io.read_bytes(*self_rc.len_contents() as usize)?.into();
        }
        Ok(())
    }
}
impl LegacySaveImage_TmemPage {
    pub fn len_contents(&self) -> Ref<'_, u32> {
        self.len_contents.borrow()
    }
}
impl LegacySaveImage_TmemPage {
    pub fn set_params(&mut self, len_contents: u32) {
        *self.len_contents.borrow_mut() = len_contents;
    }
}
impl LegacySaveImage_TmemPage {

    /**
     * No page follows.
     */
    pub fn is_terminator(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_terminator.get() {
            return Ok(self.is_terminator.borrow());
        }
        self.f_is_terminator.set(true);
        *self.is_terminator.borrow_mut() = ( ((((self.oid()[0 as usize] as u32) >> (16 as u32)) == 65535) && (((self.oid()[0 as usize] as i32) & (65535 as i32)) == 65535) && (((self.oid()[1 as usize] as u32) >> (16 as u32)) == 65535) && (((self.oid()[1 as usize] as i32) & (65535 as i32)) == 65535) && (((self.oid()[2 as usize] as u32) >> (16 as u32)) == 65535) && (((self.oid()[2 as usize] as i32) & (65535 as i32)) == 65535) && (((self.oid()[3 as usize] as u32) >> (16 as u32)) == 65535) && (((self.oid()[3 as usize] as i32) & (65535 as i32)) == 65535) && (((self.oid()[4 as usize] as u32) >> (16 as u32)) == 65535) && (((self.oid()[4 as usize] as i32) & (65535 as i32)) == 65535) && (((self.oid()[5 as usize] as u32) >> (16 as u32)) == 65535) && (((self.oid()[5 as usize] as i32) & (65535 as i32)) == 65535)) ) as bool;
        Ok(self.is_terminator.borrow())
    }
}

/**
 * Object that the page belongs to, three numbers of 64 bits; all ones end the list.
 */
impl LegacySaveImage_TmemPage {
    pub fn oid(&self) -> Ref<'_, Vec<u32>> {
        self.oid.borrow()
    }
}

/**
 * Number of the page within the object.
 */
impl LegacySaveImage_TmemPage {
    pub fn index(&self) -> Ref<'_, u32> {
        self.index.borrow()
    }
}

/**
 * Contents of the page.
 */
impl LegacySaveImage_TmemPage {
    pub fn contents(&self) -> Ref<'_, Vec<u8>> {
        self.contents.borrow()
    }
}
impl LegacySaveImage_TmemPage {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One pool, or the terminator of the list of pools.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_TmemPool {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Tmem>,
    pub _self: SharedType<Self>,
    pool_id: RefCell<u32>,
    flags: RefCell<u32>,
    num_pages: RefCell<u32>,
    uuid: RefCell<Vec<u8>>,
    pages: RefCell<Vec<OptRc<LegacySaveImage_TmemPage>>>,
    _io: RefCell<BytesReader>,
    f_is_terminator: Cell<bool>,
    is_terminator: RefCell<bool>,
}
impl KStruct for LegacySaveImage_TmemPool {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Tmem;

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
        *self_rc.pool_id.borrow_mut() = _io.read_u4le()?.into();
        if !(*self_rc.is_terminator()?) {
            *self_rc.flags.borrow_mut() = _io.read_u4le()?.into();
        }
        if !(*self_rc.is_terminator()?) {
            *self_rc.num_pages.borrow_mut() = _io.read_u4le()?.into();
        }
        if !(*self_rc.is_terminator()?) {
            *self_rc.uuid.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        }
        if  ((!(*self_rc.is_terminator()?)) && (((*self_rc.num_pages() as u32) > (0 as u32))))  {
            *self_rc.pages.borrow_mut() = Vec::new();
            {
                let mut _i = 0;
                while {
                    let f = |t : &mut LegacySaveImage_TmemPage| Ok(t.set_params(((((4096 as i32) << ((((((*self_rc.flags() as u32) >> (4 as u32)) as i32) & (15 as i32)) as i32) as i32)) as u32)).try_into().map_err(|_| KError::CastError)?));
                    let t = Self::read_into_with_init::<_, LegacySaveImage_TmemPage>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                    self_rc.pages.borrow_mut().push(t);
                    let _t_pages = self_rc.pages.borrow();
                    let _tmpa = _t_pages.last().unwrap();
                    _i += 1;
                    let x = !( ((*_tmpa.is_terminator()?) || ((((self_rc.pages().len() as u32) as i32) == (*self_rc.num_pages() as i32)))) );
                    x
                } {}
            }
        }
        Ok(())
    }
}
impl LegacySaveImage_TmemPool {

    /**
     * No pool follows.
     */
    pub fn is_terminator(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_terminator.get() {
            return Ok(self.is_terminator.borrow());
        }
        self.f_is_terminator.set(true);
        *self.is_terminator.borrow_mut() = ( ((((*self.pool_id() as u32) >> (16 as u32)) == 65535) && (((*self.pool_id() as i32) & (65535 as i32)) == 65535)) ) as bool;
        Ok(self.is_terminator.borrow())
    }
}

/**
 * Number of the pool; all ones end the list.
 */
impl LegacySaveImage_TmemPool {
    pub fn pool_id(&self) -> Ref<'_, u32> {
        self.pool_id.borrow()
    }
}

/**
 * Bit 0 for persistent, bit 1 for shared; bits 7-4 for the size of a page.
 */
impl LegacySaveImage_TmemPool {
    pub fn flags(&self) -> Ref<'_, u32> {
        self.flags.borrow()
    }
}

/**
 * Upper limit of the number of pages that follow.
 */
impl LegacySaveImage_TmemPool {
    pub fn num_pages(&self) -> Ref<'_, u32> {
        self.num_pages.borrow()
    }
}

/**
 * UUID of the pool.
 */
impl LegacySaveImage_TmemPool {
    pub fn uuid(&self) -> Ref<'_, Vec<u8>> {
        self.uuid.borrow()
    }
}

/**
 * Pages of the pool.
 */
impl LegacySaveImage_TmemPool {
    pub fn pages(&self) -> Ref<'_, Vec<OptRc<LegacySaveImage_TmemPage>>> {
        self.pages.borrow()
    }
}
impl LegacySaveImage_TmemPool {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * libxl's information about QEMU: where it has mapped its video memory and
 * similar regions.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L1176-L1251 libxl__toolstack_save()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_Toolstack {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Chunk>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    version: RefCell<u32>,
    num_physmaps: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_known_version: Cell<bool>,
    known_version: RefCell<i8>,
    f_ofs_physmaps: Cell<bool>,
    ofs_physmaps: RefCell<i32>,
    f_physmaps: Cell<bool>,
    physmaps: RefCell<Vec<OptRc<LegacySaveImage_Physmap>>>,
}
impl KStruct for LegacySaveImage_Toolstack {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Chunk;

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
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_physmaps.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl LegacySaveImage_Toolstack {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_Toolstack {
    pub fn set_params(&mut self, is_64bit: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
    }
}
impl LegacySaveImage_Toolstack {

    /**
     * The only version.
     */
    pub fn known_version(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_known_version.get() {
            return Ok(self.known_version.borrow());
        }
        self.f_known_version.set(true);
        *self.known_version.borrow_mut() = (1) as i8;
        Ok(self.known_version.borrow())
    }

    /**
     * Offset of the mappings.
     */
    pub fn ofs_physmaps(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_physmaps.get() {
            return Ok(self.ofs_physmaps.borrow());
        }
        self.f_ofs_physmaps.set(true);
        *self.ofs_physmaps.borrow_mut() = ((4 + 4)) as i32;
        Ok(self.ofs_physmaps.borrow())
    }

    /**
     * The mappings, `num_physmaps` of them.
     */
    pub fn physmaps(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<LegacySaveImage_Physmap>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_physmaps.get() {
            return Ok(self.physmaps.borrow());
        }
        self.f_physmaps.set(true);
        let _pos = _io.pos();
        _io.seek(*self.ofs_physmaps()? as usize)?;
        *self.physmaps.borrow_mut() = Vec::new();
        let l_physmaps = *self.num_physmaps();
        for _i in 0..l_physmaps {
            let f = |t : &mut LegacySaveImage_Physmap| Ok(t.set_params(*self.is_64bit()));
            let t = Self::read_into_with_init::<_, LegacySaveImage_Physmap>(&*_io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
            self.physmaps.borrow_mut().push(t);
        }
        _io.seek(_pos)?;
        Ok(self.physmaps.borrow())
    }
}

/**
 * Layout of the rest; 1 is the only one.
 */
impl LegacySaveImage_Toolstack {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Number of mappings.
 */
impl LegacySaveImage_Toolstack {
    pub fn num_physmaps(&self) -> Ref<'_, u32> {
        self.num_physmaps.borrow()
    }
}
impl LegacySaveImage_Toolstack {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The guest's time stamp counter (TSC).
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L784-L799 save_tsc_info()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_TscInfo {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Chunk>,
    pub _self: SharedType<Self>,
    mode_code: RefCell<u32>,
    nsec: RefCell<u64>,
    khz: RefCell<u32>,
    incarnation: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_mode: Cell<bool>,
    mode: RefCell<LegacySaveImage_TscMode>,
}
impl KStruct for LegacySaveImage_TscInfo {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Chunk;

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
        *self_rc.mode_code.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.nsec.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.khz.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.incarnation.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl LegacySaveImage_TscInfo {

    /**
     * TSC mode: how Xen presents the TSC to the guest.
     */
    pub fn mode(
        &self
    ) -> KResult<Ref<'_, LegacySaveImage_TscMode>> {
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
impl LegacySaveImage_TscInfo {
    pub fn mode_code(&self) -> Ref<'_, u32> {
        self.mode_code.borrow()
    }
}

/**
 * Elapsed time in nanoseconds.
 */
impl LegacySaveImage_TscInfo {
    pub fn nsec(&self) -> Ref<'_, u64> {
        self.nsec.borrow()
    }
}

/**
 * Frequency of the TSC in kHz.
 */
impl LegacySaveImage_TscInfo {
    pub fn khz(&self) -> Ref<'_, u32> {
        self.khz.borrow()
    }
}

/**
 * Number of times that the guest has been restored or migrated.
 */
impl LegacySaveImage_TscInfo {
    pub fn incarnation(&self) -> Ref<'_, u32> {
        self.incarnation.borrow()
    }
}
impl LegacySaveImage_TscInfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A number as wide as the words of the toolstack that saved the image.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_Ulong {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    wide: RefCell<u64>,
    narrow: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_value: Cell<bool>,
    value: RefCell<u64>,
}
impl KStruct for LegacySaveImage_Ulong {
    type Root = LegacySaveImage;
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
        if *self_rc.is_64bit() {
            *self_rc.wide.borrow_mut() = _io.read_u8le()?.into();
        }
        if !(*self_rc.is_64bit()) {
            *self_rc.narrow.borrow_mut() = _io.read_u4le()?.into();
        }
        Ok(())
    }
}
impl LegacySaveImage_Ulong {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_Ulong {
    pub fn set_params(&mut self, is_64bit: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
    }
}
impl LegacySaveImage_Ulong {

    /**
     * The number, in the width of the toolstack.
     */
    pub fn value(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_value.get() {
            return Ok(self.value.borrow());
        }
        self.f_value.set(true);
        *self.value.borrow_mut() = ((if *self.is_64bit() { *self.wide() } else { (*self.narrow() as u64) } as u64)) as u64;
        Ok(self.value.borrow())
    }
}

/**
 * The number of a 64-bit toolstack.
 */
impl LegacySaveImage_Ulong {
    pub fn wide(&self) -> Ref<'_, u64> {
        self.wide.borrow()
    }
}

/**
 * The number of a 32-bit toolstack.
 */
impl LegacySaveImage_Ulong {
    pub fn narrow(&self) -> Ref<'_, u32> {
        self.narrow.borrow()
    }
}
impl LegacySaveImage_Ulong {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A number as wide as the words of the toolstack that saved the image, in
 * two halves because not every language has 64-bit bit operations.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_UlongHalves {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LegacySaveImage_UlongHalves {
    type Root = LegacySaveImage;
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
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        if *self_rc.is_64bit() {
            *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        }
        Ok(())
    }
}
impl LegacySaveImage_UlongHalves {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_UlongHalves {
    pub fn set_params(&mut self, is_64bit: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
    }
}
impl LegacySaveImage_UlongHalves {
}

/**
 * Bits 31-0.
 */
impl LegacySaveImage_UlongHalves {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl LegacySaveImage_UlongHalves {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl LegacySaveImage_UlongHalves {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The pfns of a PV guest that have no memory. Newer formats do not need this
 * list, because a receiver allocates no memory for a pfn that has not been
 * sent.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_UnmappedPfns {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_PvTail>,
    pub _self: SharedType<Self>,
    is_64bit: RefCell<bool>,
    num_pfns: RefCell<u32>,
    list: RefCell<OptRc<LegacySaveImage_P2mFrameList>>,
    _io: RefCell<BytesReader>,
    list_raw: RefCell<Vec<u8>>,
    f_known_num_pfns_max: Cell<bool>,
    known_num_pfns_max: RefCell<i32>,
    f_len_list: Cell<bool>,
    len_list: RefCell<u64>,
}
impl KStruct for LegacySaveImage_UnmappedPfns {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_PvTail;

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
        *self_rc.num_pfns.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.list_raw.borrow_mut() = _io.read_bytes(if *self_rc.len_list()? <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { *self_rc.len_list()? } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let list_raw = self_rc.list_raw.borrow();
        let _t_list_raw_io = BytesReader::from(list_raw.clone());
        let f = |t : &mut LegacySaveImage_P2mFrameList| Ok(t.set_params(*self_rc.is_64bit()));
        let t = Self::read_into_with_init::<BytesReader, LegacySaveImage_P2mFrameList>(&_t_list_raw_io, Some(self_rc._root.clone()), None, &f)?.into();
        *self_rc.list.borrow_mut() = t;
        Ok(())
    }
}
impl LegacySaveImage_UnmappedPfns {
    pub fn is_64bit(&self) -> Ref<'_, bool> {
        self.is_64bit.borrow()
    }
}
impl LegacySaveImage_UnmappedPfns {
    pub fn set_params(&mut self, is_64bit: bool) {
        *self.is_64bit.borrow_mut() = is_64bit;
    }
}
impl LegacySaveImage_UnmappedPfns {

    /**
     * The most pfns that a receiver accepts.
     */
    pub fn known_num_pfns_max(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_known_num_pfns_max.get() {
            return Ok(self.known_num_pfns_max.borrow());
        }
        self.f_known_num_pfns_max.set(true);
        *self.known_num_pfns_max.borrow_mut() = (268435456) as i32;
        Ok(self.known_num_pfns_max.borrow())
    }

    /**
     * Length of the list in bytes.
     */
    pub fn len_list(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_list.get() {
            return Ok(self.len_list.borrow());
        }
        self.f_len_list.set(true);
        *self.len_list.borrow_mut() = (((((*self.num_pfns() as u64) as u64) * ((if *self.is_64bit() { 8 } else { 4 } as u64) as u64)) as u64)) as u64;
        Ok(self.len_list.borrow())
    }
}

/**
 * Number of pfns that have no memory.
 */
impl LegacySaveImage_UnmappedPfns {
    pub fn num_pfns(&self) -> Ref<'_, u32> {
        self.num_pfns.borrow()
    }
}

/**
 * Those pfns.
 */
impl LegacySaveImage_UnmappedPfns {
    pub fn list(&self) -> Ref<'_, OptRc<LegacySaveImage_P2mFrameList>> {
        self.list.borrow()
    }
}
impl LegacySaveImage_UnmappedPfns {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LegacySaveImage_UnmappedPfns {
    pub fn list_raw(&self) -> Ref<'_, Vec<u8>> {
        self.list_raw.borrow()
    }
}

/**
 * State of one vCPU of a PV guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_Vcpu {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_VcpuSlot>,
    pub _self: SharedType<Self>,
    len_context: RefCell<u32>,
    has_extended: RefCell<bool>,
    len_xsave: RefCell<u32>,
    _io: RefCell<BytesReader>,
    context_raw: RefCell<Vec<u8>>,
    extended_raw: RefCell<Vec<u8>>,
    xsave_raw: RefCell<Vec<u8>>,
    f_context: Cell<bool>,
    context: RefCell<OptRc<LegacySaveImage_VcpuContext>>,
    f_extended: Cell<bool>,
    extended: RefCell<OptRc<XenX86Vcpu_ExtVcpucontext>>,
    f_len_extended: Cell<bool>,
    len_extended: RefCell<u32>,
    f_len_vcpu: Cell<bool>,
    len_vcpu: RefCell<i32>,
    f_ofs_extended: Cell<bool>,
    ofs_extended: RefCell<u32>,
    f_ofs_xsave: Cell<bool>,
    ofs_xsave: RefCell<i32>,
    f_xsave: Cell<bool>,
    xsave: RefCell<OptRc<LegacySaveImage_VcpuXsave>>,
}
impl KStruct for LegacySaveImage_Vcpu {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_VcpuSlot;

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
impl LegacySaveImage_Vcpu {
    pub fn len_context(&self) -> Ref<'_, u32> {
        self.len_context.borrow()
    }
}
impl LegacySaveImage_Vcpu {
    pub fn has_extended(&self) -> Ref<'_, bool> {
        self.has_extended.borrow()
    }
}
impl LegacySaveImage_Vcpu {
    pub fn len_xsave(&self) -> Ref<'_, u32> {
        self.len_xsave.borrow()
    }
}
impl LegacySaveImage_Vcpu {
    pub fn set_params(&mut self, len_context: u32, has_extended: bool, len_xsave: u32) {
        *self.len_context.borrow_mut() = len_context;
        *self.has_extended.borrow_mut() = has_extended;
        *self.len_xsave.borrow_mut() = len_xsave;
    }
}
impl LegacySaveImage_Vcpu {

    /**
     * The vCPU's registers.
     */
    pub fn context(
        &self
    ) -> KResult<Ref<'_, OptRc<LegacySaveImage_VcpuContext>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_context.get() {
            return Ok(self.context.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.context_raw.borrow_mut() = _io.read_bytes(*self.len_context() as usize)?.into();
        let context_raw = self.context_raw.borrow();
        let _t_context_raw_io = BytesReader::from(context_raw.clone());
        let f = |t : &mut LegacySaveImage_VcpuContext| Ok(t.set_params((*self.len_context()).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<BytesReader, LegacySaveImage_VcpuContext>(&_t_context_raw_io, Some(self._root.clone()), None, &f)?.into();
        *self.context.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_context.set(true);
        Ok(self.context.borrow())
    }

    /**
     * Callbacks and machine-check state.
     */
    pub fn extended(
        &self
    ) -> KResult<Ref<'_, OptRc<XenX86Vcpu_ExtVcpucontext>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_extended.get() {
            return Ok(self.extended.borrow());
        }
        if *self.has_extended() {
            let _pos = _io.pos();
            _io.seek(*self.ofs_extended()? as usize)?;
            *self.extended_raw.borrow_mut() = _io.read_bytes(*self.len_extended()? as usize)?.into();
            let extended_raw = self.extended_raw.borrow();
            let _t_extended_raw_io = BytesReader::from(extended_raw.clone());
            let t = Self::read_into::<BytesReader, XenX86Vcpu_ExtVcpucontext>(&_t_extended_raw_io, Some(SharedType::empty()), None)?.into();
            *self.extended.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_extended.set(true);
        Ok(self.extended.borrow())
    }

    /**
     * Length of the extended context in bytes.
     */
    pub fn len_extended(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_extended.get() {
            return Ok(self.len_extended.borrow());
        }
        self.f_len_extended.set(true);
        *self.len_extended.borrow_mut() = (if *self.has_extended() { (128 as u32) } else { (0 as u32) }) as u32;
        Ok(self.len_extended.borrow())
    }

    /**
     * Total length in bytes.
     */
    pub fn len_vcpu(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_vcpu.get() {
            return Ok(self.len_vcpu.borrow());
        }
        self.f_len_vcpu.set(true);
        *self.len_vcpu.borrow_mut() = (((((*self.len_context() as u32) + (*self.len_extended()? as u32)) as i32) + (*self.len_xsave() as i32))) as i32;
        Ok(self.len_vcpu.borrow())
    }

    /**
     * Offset of the extended context.
     */
    pub fn ofs_extended(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_extended.get() {
            return Ok(self.ofs_extended.borrow());
        }
        self.f_ofs_extended.set(true);
        *self.ofs_extended.borrow_mut() = (*self.len_context()) as u32;
        Ok(self.ofs_extended.borrow())
    }

    /**
     * Offset of the extended processor state.
     */
    pub fn ofs_xsave(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_xsave.get() {
            return Ok(self.ofs_xsave.borrow());
        }
        self.f_ofs_xsave.set(true);
        *self.ofs_xsave.borrow_mut() = (((*self.len_context() as u32) + (*self.len_extended()? as u32))) as i32;
        Ok(self.ofs_xsave.borrow())
    }

    /**
     * Extended processor state.
     */
    pub fn xsave(
        &self
    ) -> KResult<Ref<'_, OptRc<LegacySaveImage_VcpuXsave>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xsave.get() {
            return Ok(self.xsave.borrow());
        }
        if ((*self.len_xsave() as u32) > (0 as u32)) {
            let _pos = _io.pos();
            _io.seek(*self.ofs_xsave()? as usize)?;
            *self.xsave_raw.borrow_mut() = _io.read_bytes(*self.len_xsave() as usize)?.into();
            let xsave_raw = self.xsave_raw.borrow();
            let _t_xsave_raw_io = BytesReader::from(xsave_raw.clone());
            let t = Self::read_into::<BytesReader, LegacySaveImage_VcpuXsave>(&_t_xsave_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.xsave.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_xsave.set(true);
        Ok(self.xsave.borrow())
    }
}
impl LegacySaveImage_Vcpu {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LegacySaveImage_Vcpu {
    pub fn context_raw(&self) -> Ref<'_, Vec<u8>> {
        self.context_raw.borrow()
    }
}
impl LegacySaveImage_Vcpu {
    pub fn extended_raw(&self) -> Ref<'_, Vec<u8>> {
        self.extended_raw.borrow()
    }
}
impl LegacySaveImage_Vcpu {
    pub fn xsave_raw(&self) -> Ref<'_, Vec<u8>> {
        self.xsave_raw.borrow()
    }
}

/**
 * Registers of a PV vCPU.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_VcpuContext {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    len_context: RefCell<u32>,
    vcpu_guest_context: RefCell<Option<LegacySaveImage_VcpuContext_VcpuGuestContext>>,
    _io: RefCell<BytesReader>,
    f_context_layout: Cell<bool>,
    context_layout: RefCell<LegacySaveImage_ContextLayout>,
}
#[derive(Debug, Clone)]
pub enum LegacySaveImage_VcpuContext_VcpuGuestContext {
    XenX86Vcpu_VcpuGuestContextX8632(OptRc<XenX86Vcpu_VcpuGuestContextX8632>),
    XenX86Vcpu_VcpuGuestContextX8664(OptRc<XenX86Vcpu_VcpuGuestContextX8664>),
    XenX86Vcpu_UnknownContext(OptRc<XenX86Vcpu_UnknownContext>),
}
impl From<&LegacySaveImage_VcpuContext_VcpuGuestContext> for OptRc<XenX86Vcpu_VcpuGuestContextX8632> {
    fn from(v: &LegacySaveImage_VcpuContext_VcpuGuestContext) -> Self {
        if let LegacySaveImage_VcpuContext_VcpuGuestContext::XenX86Vcpu_VcpuGuestContextX8632(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_VcpuContext_VcpuGuestContext::XenX86Vcpu_VcpuGuestContextX8632, got {:?}", v)
    }
}
impl From<OptRc<XenX86Vcpu_VcpuGuestContextX8632>> for LegacySaveImage_VcpuContext_VcpuGuestContext {
    fn from(v: OptRc<XenX86Vcpu_VcpuGuestContextX8632>) -> Self {
        Self::XenX86Vcpu_VcpuGuestContextX8632(v)
    }
}
impl From<&LegacySaveImage_VcpuContext_VcpuGuestContext> for OptRc<XenX86Vcpu_VcpuGuestContextX8664> {
    fn from(v: &LegacySaveImage_VcpuContext_VcpuGuestContext) -> Self {
        if let LegacySaveImage_VcpuContext_VcpuGuestContext::XenX86Vcpu_VcpuGuestContextX8664(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_VcpuContext_VcpuGuestContext::XenX86Vcpu_VcpuGuestContextX8664, got {:?}", v)
    }
}
impl From<OptRc<XenX86Vcpu_VcpuGuestContextX8664>> for LegacySaveImage_VcpuContext_VcpuGuestContext {
    fn from(v: OptRc<XenX86Vcpu_VcpuGuestContextX8664>) -> Self {
        Self::XenX86Vcpu_VcpuGuestContextX8664(v)
    }
}
impl From<&LegacySaveImage_VcpuContext_VcpuGuestContext> for OptRc<XenX86Vcpu_UnknownContext> {
    fn from(v: &LegacySaveImage_VcpuContext_VcpuGuestContext) -> Self {
        if let LegacySaveImage_VcpuContext_VcpuGuestContext::XenX86Vcpu_UnknownContext(x) = v {
            return x.clone();
        }
        panic!("expected LegacySaveImage_VcpuContext_VcpuGuestContext::XenX86Vcpu_UnknownContext, got {:?}", v)
    }
}
impl From<OptRc<XenX86Vcpu_UnknownContext>> for LegacySaveImage_VcpuContext_VcpuGuestContext {
    fn from(v: OptRc<XenX86Vcpu_UnknownContext>) -> Self {
        Self::XenX86Vcpu_UnknownContext(v)
    }
}
impl KStruct for LegacySaveImage_VcpuContext {
    type Root = LegacySaveImage;
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
        match *self_rc.context_layout()? {
            LegacySaveImage_ContextLayout::X8632 => {
                let t = Self::read_into::<_, XenX86Vcpu_VcpuGuestContextX8632>(&*_io, Some(SharedType::empty()), None)?.into();
                *self_rc.vcpu_guest_context.borrow_mut() = Some(t);
            }
            LegacySaveImage_ContextLayout::X8664 => {
                let t = Self::read_into::<_, XenX86Vcpu_VcpuGuestContextX8664>(&*_io, Some(SharedType::empty()), None)?.into();
                *self_rc.vcpu_guest_context.borrow_mut() = Some(t);
            }
            _ => {
                let t = Self::read_into::<_, XenX86Vcpu_UnknownContext>(&*_io, Some(SharedType::empty()), None)?.into();
                *self_rc.vcpu_guest_context.borrow_mut() = Some(t);
            }
        }
        Ok(())
    }
}
impl LegacySaveImage_VcpuContext {
    pub fn len_context(&self) -> Ref<'_, u32> {
        self.len_context.borrow()
    }
}
impl LegacySaveImage_VcpuContext {
    pub fn set_params(&mut self, len_context: u32) {
        *self.len_context.borrow_mut() = len_context;
    }
}
impl LegacySaveImage_VcpuContext {

    /**
     * Kind of structure.
     */
    pub fn context_layout(
        &self
    ) -> KResult<Ref<'_, LegacySaveImage_ContextLayout>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_context_layout.get() {
            return Ok(self.context_layout.borrow());
        }
        self.f_context_layout.set(true);
        *self.context_layout.borrow_mut() = if ((*self.len_context() as i32) == (5168 as i32)) { LegacySaveImage_ContextLayout::X8664.clone() } else { if ((*self.len_context() as i32) == (2800 as i32)) { LegacySaveImage_ContextLayout::X8632.clone() } else { LegacySaveImage_ContextLayout::UnknownLayout.clone() }.clone() };
        Ok(self.context_layout.borrow())
    }
}

/**
 * The structure for the guest's width.
 */
impl LegacySaveImage_VcpuContext {
    pub fn vcpu_guest_context(&self) -> Ref<'_, Option<LegacySaveImage_VcpuContext_VcpuGuestContext>> {
        self.vcpu_guest_context.borrow()
    }
}
impl LegacySaveImage_VcpuContext {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The guest's vCPUs.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_VcpuInfo {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Chunk>,
    pub _self: SharedType<Self>,
    vcpu_map: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LegacySaveImage_VcpuInfo {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Chunk;

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
        *self_rc.vcpu_map.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl LegacySaveImage_VcpuInfo {
}

/**
 * One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
 */
impl LegacySaveImage_VcpuInfo {
    pub fn vcpu_map(&self) -> Ref<'_, Vec<u8>> {
        self.vcpu_map.borrow()
    }
}
impl LegacySaveImage_VcpuInfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One of the guest's possible vCPUs.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_VcpuSlot {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_PvTail>,
    pub _self: SharedType<Self>,
    vcpu_id: RefCell<u32>,
    online: RefCell<u32>,
    len_context: RefCell<u32>,
    has_extended: RefCell<bool>,
    len_xsave: RefCell<u32>,
    vcpu: RefCell<OptRc<LegacySaveImage_Vcpu>>,
    _io: RefCell<BytesReader>,
    vcpu_raw: RefCell<Vec<u8>>,
    f_len_vcpu: Cell<bool>,
    len_vcpu: RefCell<u32>,
}
impl KStruct for LegacySaveImage_VcpuSlot {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_PvTail;

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
        if ((*self_rc.online() as u32) != (0 as u32)) {
            *self_rc.vcpu_raw.borrow_mut() = _io.read_bytes(if (*self_rc.len_vcpu()? as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.len_vcpu()? as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
            let vcpu_raw = self_rc.vcpu_raw.borrow();
            let _t_vcpu_raw_io = BytesReader::from(vcpu_raw.clone());
            let f = |t : &mut LegacySaveImage_Vcpu| Ok(t.set_params((*self_rc.len_context()).try_into().map_err(|_| KError::CastError)?, *self_rc.has_extended(), (*self_rc.len_xsave()).try_into().map_err(|_| KError::CastError)?));
            let t = Self::read_into_with_init::<BytesReader, LegacySaveImage_Vcpu>(&_t_vcpu_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
            *self_rc.vcpu.borrow_mut() = t;
        }
        Ok(())
    }
}
impl LegacySaveImage_VcpuSlot {
    pub fn vcpu_id(&self) -> Ref<'_, u32> {
        self.vcpu_id.borrow()
    }
}
impl LegacySaveImage_VcpuSlot {
    pub fn online(&self) -> Ref<'_, u32> {
        self.online.borrow()
    }
}
impl LegacySaveImage_VcpuSlot {
    pub fn len_context(&self) -> Ref<'_, u32> {
        self.len_context.borrow()
    }
}
impl LegacySaveImage_VcpuSlot {
    pub fn has_extended(&self) -> Ref<'_, bool> {
        self.has_extended.borrow()
    }
}
impl LegacySaveImage_VcpuSlot {
    pub fn len_xsave(&self) -> Ref<'_, u32> {
        self.len_xsave.borrow()
    }
}
impl LegacySaveImage_VcpuSlot {
    pub fn set_params(&mut self, vcpu_id: u32, online: u32, len_context: u32, has_extended: bool, len_xsave: u32) {
        *self.vcpu_id.borrow_mut() = vcpu_id;
        *self.online.borrow_mut() = online;
        *self.len_context.borrow_mut() = len_context;
        *self.has_extended.borrow_mut() = has_extended;
        *self.len_xsave.borrow_mut() = len_xsave;
    }
}
impl LegacySaveImage_VcpuSlot {

    /**
     * Length of the state of one vCPU in bytes.
     */
    pub fn len_vcpu(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_vcpu.get() {
            return Ok(self.len_vcpu.borrow());
        }
        self.f_len_vcpu.set(true);
        *self.len_vcpu.borrow_mut() = ((((((*self.len_context() as u32) + (if *self.has_extended() { (128 as u32) } else { (0 as u32) } as u32)) as i32) + (*self.len_xsave() as i32)) as u32)) as u32;
        Ok(self.len_vcpu.borrow())
    }
}

/**
 * The state of a vCPU that is online.
 */
impl LegacySaveImage_VcpuSlot {
    pub fn vcpu(&self) -> Ref<'_, OptRc<LegacySaveImage_Vcpu>> {
        self.vcpu.borrow()
    }
}
impl LegacySaveImage_VcpuSlot {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LegacySaveImage_VcpuSlot {
    pub fn vcpu_raw(&self) -> Ref<'_, Vec<u8>> {
        self.vcpu_raw.borrow()
    }
}

/**
 * Extended processor state of a PV vCPU.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_VcpuXsave {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_Vcpu>,
    pub _self: SharedType<Self>,
    xfeature_mask: RefCell<u64>,
    len_area: RefCell<u64>,
    state: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    area_raw: RefCell<Vec<u8>>,
    f_area: Cell<bool>,
    area: RefCell<OptRc<XenX86Vcpu_VcpuXsave>>,
    f_ofs_state: Cell<bool>,
    ofs_state: RefCell<i32>,
}
impl KStruct for LegacySaveImage_VcpuXsave {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_Vcpu;

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
        *self_rc.xfeature_mask.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.len_area.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.state.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl LegacySaveImage_VcpuXsave {

    /**
     * The state, decoded; absent if it is too short.
     */
    pub fn area(
        &self
    ) -> KResult<Ref<'_, OptRc<XenX86Vcpu_VcpuXsave>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_area.get() {
            return Ok(self.area.borrow());
        }
        if ((_io.size() as i32) >= (32 as i32)) {
            let _pos = _io.pos();
            _io.seek(*self.ofs_state()? as usize)?;
            *self.area_raw.borrow_mut() = _io.read_bytes_full()?.into();
            let area_raw = self.area_raw.borrow();
            let _t_area_raw_io = BytesReader::from(area_raw.clone());
            let t = Self::read_into::<BytesReader, XenX86Vcpu_VcpuXsave>(&_t_area_raw_io, Some(SharedType::empty()), None)?.into();
            *self.area.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_area.set(true);
        Ok(self.area.borrow())
    }

    /**
     * Offset of the state.
     */
    pub fn ofs_state(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_state.get() {
            return Ok(self.ofs_state.borrow());
        }
        self.f_ofs_state.set(true);
        *self.ofs_state.borrow_mut() = ((8 + 8)) as i32;
        Ok(self.ofs_state.borrow())
    }
}

/**
 * The features that Xen saved.
 */
impl LegacySaveImage_VcpuXsave {
    pub fn xfeature_mask(&self) -> Ref<'_, u64> {
        self.xfeature_mask.borrow()
    }
}

/**
 * Length of the state in bytes, as Xen gave it.
 */
impl LegacySaveImage_VcpuXsave {
    pub fn len_area(&self) -> Ref<'_, u64> {
        self.len_area.borrow()
    }
}

/**
 * The state, not decoded.
 */
impl LegacySaveImage_VcpuXsave {
    pub fn state(&self) -> Ref<'_, Vec<u8>> {
        self.state.borrow()
    }
}
impl LegacySaveImage_VcpuXsave {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LegacySaveImage_VcpuXsave {
    pub fn area_raw(&self) -> Ref<'_, Vec<u8>> {
        self.area_raw.borrow()
    }
}

/**
 * The fields that xenopsd writes after the same signature as xend's.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L172 read_legacy_qemu_header
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_XenopsdDeviceModelLength {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_DeviceModel>,
    pub _self: SharedType<Self>,
    newline: RefCell<u8>,
    len_state: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_valid: Cell<bool>,
    is_valid: RefCell<bool>,
}
impl KStruct for LegacySaveImage_XenopsdDeviceModelLength {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_DeviceModel;

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
        *self_rc.newline.borrow_mut() = _io.read_u1()?.into();
        *self_rc.len_state.borrow_mut() = _io.read_u4be()?.into();
        Ok(())
    }
}
impl LegacySaveImage_XenopsdDeviceModelLength {

    /**
     * xenopsd wrote this: QEMU's own state would begin with a letter.
     */
    pub fn is_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_valid.get() {
            return Ok(self.is_valid.borrow());
        }
        self.f_is_valid.set(true);
        *self.is_valid.borrow_mut() = (((*self.newline() as u8) == (10 as u8))) as bool;
        Ok(self.is_valid.borrow())
    }
}

/**
 * The last byte of the signature, a newline.
 */
impl LegacySaveImage_XenopsdDeviceModelLength {
    pub fn newline(&self) -> Ref<'_, u8> {
        self.newline.borrow()
    }
}

/**
 * Length of the state in bytes.
 */
impl LegacySaveImage_XenopsdDeviceModelLength {
    pub fn len_state(&self) -> Ref<'_, u32> {
        self.len_state.borrow()
    }
}
impl LegacySaveImage_XenopsdDeviceModelLength {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The data of an xcnt block.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
 */

#[derive(Default, Debug, Clone)]
pub struct LegacySaveImage_XsaveLength {
    pub _root: SharedType<LegacySaveImage>,
    pub _parent: SharedType<LegacySaveImage_ExtendedInfoBlock>,
    pub _self: SharedType<Self>,
    len_xsave: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LegacySaveImage_XsaveLength {
    type Root = LegacySaveImage;
    type Parent = LegacySaveImage_ExtendedInfoBlock;

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
        *self_rc.len_xsave.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl LegacySaveImage_XsaveLength {
}

/**
 * Length of the extended processor state in each vCPU's part of the
 * tail, in bytes.
 */
impl LegacySaveImage_XsaveLength {
    pub fn len_xsave(&self) -> Ref<'_, u32> {
        self.len_xsave.borrow()
    }
}
impl LegacySaveImage_XsaveLength {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
