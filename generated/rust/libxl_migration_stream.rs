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
use super::libxc_migration_stream::*;
use super::libxc_migration_stream::*;
use super::qemu_device_state::*;

/**
 * The stream that libxl writes around the libxc migration stream: a header, then
 * records with the device model's state and, among them, the libxc stream.
 * 
 * A LIBXC_CONTEXT record has no body; the libxc stream follows it inline,
 * without a length, and libxl's records continue after the libxc END. If the
 * libxc stream stops at a CHECKPOINT instead, libxl's records follow up to
 * CHECKPOINT_END; more libxc records come after that, without a new image
 * header.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc Source
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<LibxlMigrationStream_Hdr>>,
    body: RefCell<OptRc<LibxlMigrationStream_RecordList>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LibxlMigrationStream {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream;

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
        let t = Self::read_into::<_, LibxlMigrationStream_Hdr>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        let f = |t : &mut LibxlMigrationStream_RecordList| Ok(t.set_params(*self_rc.header().is_big_endian()?));
        let t = Self::read_into_with_init::<_, LibxlMigrationStream_RecordList>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.body.borrow_mut() = t;
        Ok(())
    }
}
impl LibxlMigrationStream {
}

/**
 * Identifies the stream and gives the byte order of its records.
 */
impl LibxlMigrationStream {
    pub fn header(&self) -> Ref<'_, OptRc<LibxlMigrationStream_Hdr>> {
        self.header.borrow()
    }
}

/**
 * All records.
 */
impl LibxlMigrationStream {
    pub fn body(&self) -> Ref<'_, OptRc<LibxlMigrationStream_RecordList>> {
        self.body.borrow()
    }
}
impl LibxlMigrationStream {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum LibxlMigrationStream_ControlId {

    /**
     * The secondary is out of sync; start a new checkpoint. From primary to secondary.
     */
    NewCheckpoint,

    /**
     * The secondary VM is suspended. From secondary to primary.
     */
    SvmSuspended,

    /**
     * The secondary VM is ready. From secondary to primary.
     */
    SvmReady,

    /**
     * The secondary VM is resumed. From secondary to primary.
     */
    SvmResumed,
    Unknown(i64),
}

impl TryFrom<i64> for LibxlMigrationStream_ControlId {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LibxlMigrationStream_ControlId> {
        match flag {
            0 => Ok(LibxlMigrationStream_ControlId::NewCheckpoint),
            1 => Ok(LibxlMigrationStream_ControlId::SvmSuspended),
            2 => Ok(LibxlMigrationStream_ControlId::SvmReady),
            3 => Ok(LibxlMigrationStream_ControlId::SvmResumed),
            _ => Ok(LibxlMigrationStream_ControlId::Unknown(flag)),
        }
    }
}

impl From<&LibxlMigrationStream_ControlId> for i64 {
    fn from(v: &LibxlMigrationStream_ControlId) -> Self {
        match *v {
            LibxlMigrationStream_ControlId::NewCheckpoint => 0,
            LibxlMigrationStream_ControlId::SvmSuspended => 1,
            LibxlMigrationStream_ControlId::SvmReady => 2,
            LibxlMigrationStream_ControlId::SvmResumed => 3,
            LibxlMigrationStream_ControlId::Unknown(v) => v
        }
    }
}

impl Default for LibxlMigrationStream_ControlId {
    fn default() -> Self { LibxlMigrationStream_ControlId::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LibxlMigrationStream_EmulatorId {

    /**
     * Unknown emulator, as in a stream converted from the legacy format.
     */
    UnknownEmulator,

    /**
     * Xen's own fork of QEMU.
     */
    QemuTraditional,

    /**
     * Upstream QEMU.
     */
    QemuUpstream,
    Unknown(i64),
}

impl TryFrom<i64> for LibxlMigrationStream_EmulatorId {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LibxlMigrationStream_EmulatorId> {
        match flag {
            0 => Ok(LibxlMigrationStream_EmulatorId::UnknownEmulator),
            1 => Ok(LibxlMigrationStream_EmulatorId::QemuTraditional),
            2 => Ok(LibxlMigrationStream_EmulatorId::QemuUpstream),
            _ => Ok(LibxlMigrationStream_EmulatorId::Unknown(flag)),
        }
    }
}

impl From<&LibxlMigrationStream_EmulatorId> for i64 {
    fn from(v: &LibxlMigrationStream_EmulatorId) -> Self {
        match *v {
            LibxlMigrationStream_EmulatorId::UnknownEmulator => 0,
            LibxlMigrationStream_EmulatorId::QemuTraditional => 1,
            LibxlMigrationStream_EmulatorId::QemuUpstream => 2,
            LibxlMigrationStream_EmulatorId::Unknown(v) => v
        }
    }
}

impl Default for LibxlMigrationStream_EmulatorId {
    fn default() -> Self { LibxlMigrationStream_EmulatorId::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum LibxlMigrationStream_RecordType {

    /**
     * End of the stream, and the last record.
     */
    EndMark,

    /**
     * The libxc stream follows.
     */
    LibxcContext,

    /**
     * Xenstore keys and values of an emulator.
     */
    EmulatorXenstoreData,

    /**
     * State of an emulator.
     */
    EmulatorContext,

    /**
     * End of a checkpoint; the libxc stream continues.
     */
    CheckpointEnd,

    /**
     * Control information for COLO.
     */
    CheckpointState,
    Unknown(i64),
}

impl TryFrom<i64> for LibxlMigrationStream_RecordType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LibxlMigrationStream_RecordType> {
        match flag {
            0 => Ok(LibxlMigrationStream_RecordType::EndMark),
            1 => Ok(LibxlMigrationStream_RecordType::LibxcContext),
            2 => Ok(LibxlMigrationStream_RecordType::EmulatorXenstoreData),
            3 => Ok(LibxlMigrationStream_RecordType::EmulatorContext),
            4 => Ok(LibxlMigrationStream_RecordType::CheckpointEnd),
            5 => Ok(LibxlMigrationStream_RecordType::CheckpointState),
            _ => Ok(LibxlMigrationStream_RecordType::Unknown(flag)),
        }
    }
}

impl From<&LibxlMigrationStream_RecordType> for i64 {
    fn from(v: &LibxlMigrationStream_RecordType) -> Self {
        match *v {
            LibxlMigrationStream_RecordType::EndMark => 0,
            LibxlMigrationStream_RecordType::LibxcContext => 1,
            LibxlMigrationStream_RecordType::EmulatorXenstoreData => 2,
            LibxlMigrationStream_RecordType::EmulatorContext => 3,
            LibxlMigrationStream_RecordType::CheckpointEnd => 4,
            LibxlMigrationStream_RecordType::CheckpointState => 5,
            LibxlMigrationStream_RecordType::Unknown(v) => v
        }
    }
}

impl Default for LibxlMigrationStream_RecordType {
    fn default() -> Self { LibxlMigrationStream_RecordType::Unknown(0) }
}


/**
 * Identifies a libxl stream. Big-endian whatever the options say.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L58 Header
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_Hdr {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream>,
    pub _self: SharedType<Self>,
    ident: RefCell<Vec<u8>>,
    version: RefCell<u32>,
    options: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_big_endian: Cell<bool>,
    is_big_endian: RefCell<bool>,
    f_is_converted_from_legacy: Cell<bool>,
    is_converted_from_legacy: RefCell<bool>,
    f_known_version: Cell<bool>,
    known_version: RefCell<i8>,
    f_reserved_options: Cell<bool>,
    reserved_options: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_Hdr {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream;

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
        *self_rc.ident.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        if !(*self_rc.ident() == vec![0x4cu8, 0x69u8, 0x62u8, 0x78u8, 0x6cu8, 0x46u8, 0x6du8, 0x74u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/hdr/seq/0".to_string() }));
        }
        *self_rc.version.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.options.borrow_mut() = _io.read_u4be()?.into();
        Ok(())
    }
}
impl LibxlMigrationStream_Hdr {

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
        *self.is_big_endian.borrow_mut() = (((((*self.options() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_big_endian.borrow())
    }

    /**
     * The legacy conversion tool created this stream.
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
        *self.is_converted_from_legacy.borrow_mut() = (((((*self.options() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_converted_from_legacy.borrow())
    }

    /**
     * The only version of this format.
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
        *self.known_version.borrow_mut() = (2) as i8;
        Ok(self.known_version.borrow())
    }

    /**
     * The bits of `options` that have no meaning.
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
        *self.reserved_options.borrow_mut() = (((((*self.options() as u32) >> (2 as u32)) as i32) << (2 as i32))) as i32;
        Ok(self.reserved_options.borrow())
    }
}

/**
 * Says that this is a libxl stream.
 */
impl LibxlMigrationStream_Hdr {
    pub fn ident(&self) -> Ref<'_, Vec<u8>> {
        self.ident.borrow()
    }
}

/**
 * Version of the specification, 2.
 */
impl LibxlMigrationStream_Hdr {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Bit 0 is the byte order of the records, bit 1 marks a stream that
 * was converted from the legacy format; bits 2-31 are reserved.
 */
impl LibxlMigrationStream_Hdr {
    pub fn options(&self) -> Ref<'_, u32> {
        self.options.borrow()
    }
}
impl LibxlMigrationStream_Hdr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The records of a libxl stream.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream>,
    pub _self: SharedType<Self>,
    is_big_endian: RefCell<bool>,
    records: RefCell<Vec<OptRc<LibxlMigrationStream_RecordList_Record>>>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_RecordList {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream;

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
            return Err(KError::UndecidedEndianness { src_path: "/types/record_list".to_string() });
        }
        if ((_io.size() as i64) - (_io.pos() as i64)) >= 8 {
            *self_rc.records.borrow_mut() = Vec::new();
            {
                let mut _i = 0;
                while {
                    let f = |t : &mut LibxlMigrationStream_RecordList_Record| Ok(t.set_endian(*self_rc._is_le.borrow()));
                    let t = Self::read_into_with_init::<_, LibxlMigrationStream_RecordList_Record>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                    self_rc.records.borrow_mut().push(t);
                    let _t_records = self_rc.records.borrow();
                    let _tmpa = _t_records.last().unwrap();
                    _i += 1;
                    let x = !( ((*_tmpa.header().type_code() == (i64::from(&LibxlMigrationStream_RecordType::EndMark) as u32)) || (((_io.size() as i64) - (_io.pos() as i64)) < 8)) );
                    x
                } {}
            }
        }
        Ok(())
    }
}
impl LibxlMigrationStream_RecordList {
    pub fn is_big_endian(&self) -> Ref<'_, bool> {
        self.is_big_endian.borrow()
    }
}
impl LibxlMigrationStream_RecordList {
    pub fn set_params(&mut self, is_big_endian: bool) {
        *self.is_big_endian.borrow_mut() = is_big_endian;
    }
}
impl LibxlMigrationStream_RecordList {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList {
}

/**
 * Records up to END, or up to the point where too few bytes remain for
 * another record header.
 */
impl LibxlMigrationStream_RecordList {
    pub fn records(&self) -> Ref<'_, Vec<OptRc<LibxlMigrationStream_RecordList_Record>>> {
        self.records.borrow()
    }
}
impl LibxlMigrationStream_RecordList {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Control information for a COLO checkpoint.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L256 CHECKPOINT_STATE
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList_CheckpointState {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream_RecordList_Record>,
    pub _self: SharedType<Self>,
    control_code: RefCell<u32>,
    padding: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_control_id: Cell<bool>,
    control_id: RefCell<LibxlMigrationStream_ControlId>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_RecordList_CheckpointState {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream_RecordList_Record;

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
        *self_rc.control_code.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.padding.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxlMigrationStream_RecordList_CheckpointState {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList_CheckpointState {

    /**
     * The message, by name.
     */
    pub fn control_id(
        &self
    ) -> KResult<Ref<'_, LibxlMigrationStream_ControlId>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_control_id.get() {
            return Ok(self.control_id.borrow());
        }
        self.f_control_id.set(true);
        *self.control_id.borrow_mut() = (*self.control_code() as i64).try_into()?;
        Ok(self.control_id.borrow())
    }
}

/**
 * The message, as a number; see `control_id`.
 */
impl LibxlMigrationStream_RecordList_CheckpointState {
    pub fn control_code(&self) -> Ref<'_, u32> {
        self.control_code.borrow()
    }
}

/**
 * Zero; makes the body 8 bytes long.
 */
impl LibxlMigrationStream_RecordList_CheckpointState {
    pub fn padding(&self) -> Ref<'_, u32> {
        self.padding.borrow()
    }
}
impl LibxlMigrationStream_RecordList_CheckpointState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
 * is 0.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L174 END
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList_EmptyBody {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream_RecordList_Record>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_RecordList_EmptyBody {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream_RecordList_Record;

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
impl LibxlMigrationStream_RecordList_EmptyBody {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList_EmptyBody {
}
impl LibxlMigrationStream_RecordList_EmptyBody {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * State of an emulator, in the emulator's own format.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L229 EMULATOR_CONTEXT
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList_EmulatorContext {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream_RecordList_Record>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<LibxlMigrationStream_RecordList_EmulatorHeader>>,
    emulator_ctx: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    qemu_state_raw: RefCell<Vec<u8>>,
    f_qemu_state: Cell<bool>,
    qemu_state: RefCell<OptRc<QemuDeviceState>>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_RecordList_EmulatorContext {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream_RecordList_Record;

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
        let f = |t : &mut LibxlMigrationStream_RecordList_EmulatorHeader| Ok(t.set_endian(*self_rc._is_le.borrow()));
        let t = Self::read_into_with_init::<_, LibxlMigrationStream_RecordList_EmulatorHeader>(&*_io, Some(self_rc._root.clone()), Some(SharedType::new(_prc.as_ref().unwrap().clone())), &f)?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.emulator_ctx.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl LibxlMigrationStream_RecordList_EmulatorContext {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList_EmulatorContext {

    /**
     * The same state, decoded, if the emulator is QEMU.
     */
    pub fn qemu_state(
        &self
    ) -> KResult<Ref<'_, OptRc<QemuDeviceState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_qemu_state.get() {
            return Ok(self.qemu_state.borrow());
        }
        if *self.header().emulator_id()? == LibxlMigrationStream_EmulatorId::QemuUpstream {
            let _pos = _io.pos();
            _io.seek(8 as usize)?;
            *self.qemu_state_raw.borrow_mut() = _io.read_bytes_full()?.into();
            let qemu_state_raw = self.qemu_state_raw.borrow();
            let _t_qemu_state_raw_io = BytesReader::from(qemu_state_raw.clone());
            let t = Self::read_into::<BytesReader, QemuDeviceState>(&_t_qemu_state_raw_io, None, None)?.into();
            *self.qemu_state.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_qemu_state.set(true);
        Ok(self.qemu_state.borrow())
    }
}

/**
 * The emulator that wrote the state.
 */
impl LibxlMigrationStream_RecordList_EmulatorContext {
    pub fn header(&self) -> Ref<'_, OptRc<LibxlMigrationStream_RecordList_EmulatorHeader>> {
        self.header.borrow()
    }
}

/**
 * The emulator's state; for QEMU, its migration stream.
 */
impl LibxlMigrationStream_RecordList_EmulatorContext {
    pub fn emulator_ctx(&self) -> Ref<'_, Vec<u8>> {
        self.emulator_ctx.borrow()
    }
}
impl LibxlMigrationStream_RecordList_EmulatorContext {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LibxlMigrationStream_RecordList_EmulatorContext {
    pub fn qemu_state_raw(&self) -> Ref<'_, Vec<u8>> {
        self.qemu_state_raw.borrow()
    }
}

/**
 * Identifies the emulator of the domain that a record belongs to.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L142 Emulator Records
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList_EmulatorHeader {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream_RecordList_Record>,
    pub _self: SharedType<Self>,
    emulator_code: RefCell<u32>,
    index: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_emulator_id: Cell<bool>,
    emulator_id: RefCell<LibxlMigrationStream_EmulatorId>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_RecordList_EmulatorHeader {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream_RecordList_Record;

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
        *self_rc.emulator_code.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.index.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl LibxlMigrationStream_RecordList_EmulatorHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList_EmulatorHeader {

    /**
     * The emulator, by name.
     */
    pub fn emulator_id(
        &self
    ) -> KResult<Ref<'_, LibxlMigrationStream_EmulatorId>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_emulator_id.get() {
            return Ok(self.emulator_id.borrow());
        }
        self.f_emulator_id.set(true);
        *self.emulator_id.borrow_mut() = (*self.emulator_code() as i64).try_into()?;
        Ok(self.emulator_id.borrow())
    }
}

/**
 * The emulator, as a number; see `emulator_id`.
 */
impl LibxlMigrationStream_RecordList_EmulatorHeader {
    pub fn emulator_code(&self) -> Ref<'_, u32> {
        self.emulator_code.borrow()
    }
}

/**
 * Index of this emulator for the domain.
 */
impl LibxlMigrationStream_RecordList_EmulatorHeader {
    pub fn index(&self) -> Ref<'_, u32> {
        self.index.borrow()
    }
}
impl LibxlMigrationStream_RecordList_EmulatorHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Xenstore keys and values that belong to an emulator.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202 EMULATOR_XENSTORE_DATA
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList_EmulatorXenstoreData {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream_RecordList_Record>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<LibxlMigrationStream_RecordList_EmulatorHeader>>,
    data: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_pairs: Cell<bool>,
    pairs: RefCell<Vec<OptRc<LibxlMigrationStream_RecordList_XenstorePair>>>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_RecordList_EmulatorXenstoreData {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream_RecordList_Record;

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
        let f = |t : &mut LibxlMigrationStream_RecordList_EmulatorHeader| Ok(t.set_endian(*self_rc._is_le.borrow()));
        let t = Self::read_into_with_init::<_, LibxlMigrationStream_RecordList_EmulatorHeader>(&*_io, Some(self_rc._root.clone()), Some(SharedType::new(_prc.as_ref().unwrap().clone())), &f)?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.data.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl LibxlMigrationStream_RecordList_EmulatorXenstoreData {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList_EmulatorXenstoreData {

    /**
     * The pairs of key and value.
     */
    pub fn pairs(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<LibxlMigrationStream_RecordList_XenstorePair>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pairs.get() {
            return Ok(self.pairs.borrow());
        }
        self.f_pairs.set(true);
        let _pos = _io.pos();
        _io.seek(8 as usize)?;
        *self.pairs.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while !_io.is_eof() {
                let f = |t : &mut LibxlMigrationStream_RecordList_XenstorePair| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<_, LibxlMigrationStream_RecordList_XenstorePair>(&*_io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                self.pairs.borrow_mut().push(t);
                _i += 1;
            }
        }
        _io.seek(_pos)?;
        Ok(self.pairs.borrow())
    }
}

/**
 * The emulator that the keys belong to.
 */
impl LibxlMigrationStream_RecordList_EmulatorXenstoreData {
    pub fn header(&self) -> Ref<'_, OptRc<LibxlMigrationStream_RecordList_EmulatorHeader>> {
        self.header.borrow()
    }
}

/**
 * Pairs of key and value, each ended by a NUL. Keys are relative to
 * the device model's directory.
 */
impl LibxlMigrationStream_RecordList_EmulatorXenstoreData {
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.data.borrow()
    }
}
impl LibxlMigrationStream_RecordList_EmulatorXenstoreData {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A libxc stream inside a libxl stream: like a `libxc_migration_stream`,
 * but a CHECKPOINT record ends it as well.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L585 CHECKPOINT
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList_LibxcStream {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream_RecordList_Record>,
    pub _self: SharedType<Self>,
    image_header: RefCell<OptRc<LibxcMigrationStream_Ihdr>>,
    image: RefCell<OptRc<LibxcMigrationStream_DomainImage>>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_RecordList_LibxcStream {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream_RecordList_Record;

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
        let t = Self::read_into::<_, LibxcMigrationStream_Ihdr>(&*_io, Some(SharedType::empty()), None)?.into();
        *self_rc.image_header.borrow_mut() = t;
        let f = |t : &mut LibxcMigrationStream_DomainImage| Ok(t.set_params(*self_rc.image_header().is_big_endian()?, true, true));
        let t = Self::read_into_with_init::<_, LibxcMigrationStream_DomainImage>(&*_io, Some(SharedType::empty()), None, &f)?.into();
        *self_rc.image.borrow_mut() = t;
        Ok(())
    }
}
impl LibxlMigrationStream_RecordList_LibxcStream {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList_LibxcStream {
}

/**
 * Identifies the stream and gives the byte order of the rest.
 */
impl LibxlMigrationStream_RecordList_LibxcStream {
    pub fn image_header(&self) -> Ref<'_, OptRc<LibxcMigrationStream_Ihdr>> {
        self.image_header.borrow()
    }
}

/**
 * The domain header and the records.
 */
impl LibxlMigrationStream_RecordList_LibxcStream {
    pub fn image(&self) -> Ref<'_, OptRc<LibxcMigrationStream_DomainImage>> {
        self.image.borrow()
    }
}
impl LibxlMigrationStream_RecordList_LibxcStream {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Bytes of a record's body, not interpreted here.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList_Opaque {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream_RecordList_Record>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_RecordList_Opaque {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream_RecordList_Record;

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
impl LibxlMigrationStream_RecordList_Opaque {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList_Opaque {
}
impl LibxlMigrationStream_RecordList_Opaque {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One record: header, body and padding to a multiple of 8 bytes, plus
 * the part of the libxc stream that follows it, if any.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList_Record {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream_RecordList>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<LibxlMigrationStream_RecordList_RecordHeader>>,
    raw_body: RefCell<OptRc<LibxlMigrationStream_RecordList_Opaque>>,
    padding: RefCell<Vec<u8>>,
    libxc_stream: RefCell<OptRc<LibxlMigrationStream_RecordList_LibxcStream>>,
    continued_libxc_stream: RefCell<OptRc<LibxcMigrationStream_DomainImage>>,
    _io: RefCell<BytesReader>,
    raw_body_raw: RefCell<Vec<u8>>,
    f_body: Cell<bool>,
    body: RefCell<Option<LibxlMigrationStream_RecordList_Record_Body>>,
    f_is_end: Cell<bool>,
    is_end: RefCell<bool>,
    f_is_truncated: Cell<bool>,
    is_truncated: RefCell<bool>,
    f_truncation: Cell<bool>,
    truncation: RefCell<String>,
    _is_le: RefCell<i32>,
}
#[derive(Debug, Clone)]
pub enum LibxlMigrationStream_RecordList_Record_Body {
    LibxlMigrationStream_RecordList_EmulatorContext(OptRc<LibxlMigrationStream_RecordList_EmulatorContext>),
    LibxlMigrationStream_RecordList_EmptyBody(OptRc<LibxlMigrationStream_RecordList_EmptyBody>),
    LibxlMigrationStream_RecordList_CheckpointState(OptRc<LibxlMigrationStream_RecordList_CheckpointState>),
    LibxlMigrationStream_RecordList_EmulatorXenstoreData(OptRc<LibxlMigrationStream_RecordList_EmulatorXenstoreData>),
    LibxlMigrationStream_RecordList_UnknownBody(OptRc<LibxlMigrationStream_RecordList_UnknownBody>),
}
impl From<&LibxlMigrationStream_RecordList_Record_Body> for OptRc<LibxlMigrationStream_RecordList_EmulatorContext> {
    fn from(v: &LibxlMigrationStream_RecordList_Record_Body) -> Self {
        if let LibxlMigrationStream_RecordList_Record_Body::LibxlMigrationStream_RecordList_EmulatorContext(x) = v {
            return x.clone();
        }
        panic!("expected LibxlMigrationStream_RecordList_Record_Body::LibxlMigrationStream_RecordList_EmulatorContext, got {:?}", v)
    }
}
impl From<OptRc<LibxlMigrationStream_RecordList_EmulatorContext>> for LibxlMigrationStream_RecordList_Record_Body {
    fn from(v: OptRc<LibxlMigrationStream_RecordList_EmulatorContext>) -> Self {
        Self::LibxlMigrationStream_RecordList_EmulatorContext(v)
    }
}
impl From<&LibxlMigrationStream_RecordList_Record_Body> for OptRc<LibxlMigrationStream_RecordList_EmptyBody> {
    fn from(v: &LibxlMigrationStream_RecordList_Record_Body) -> Self {
        if let LibxlMigrationStream_RecordList_Record_Body::LibxlMigrationStream_RecordList_EmptyBody(x) = v {
            return x.clone();
        }
        panic!("expected LibxlMigrationStream_RecordList_Record_Body::LibxlMigrationStream_RecordList_EmptyBody, got {:?}", v)
    }
}
impl From<OptRc<LibxlMigrationStream_RecordList_EmptyBody>> for LibxlMigrationStream_RecordList_Record_Body {
    fn from(v: OptRc<LibxlMigrationStream_RecordList_EmptyBody>) -> Self {
        Self::LibxlMigrationStream_RecordList_EmptyBody(v)
    }
}
impl From<&LibxlMigrationStream_RecordList_Record_Body> for OptRc<LibxlMigrationStream_RecordList_CheckpointState> {
    fn from(v: &LibxlMigrationStream_RecordList_Record_Body) -> Self {
        if let LibxlMigrationStream_RecordList_Record_Body::LibxlMigrationStream_RecordList_CheckpointState(x) = v {
            return x.clone();
        }
        panic!("expected LibxlMigrationStream_RecordList_Record_Body::LibxlMigrationStream_RecordList_CheckpointState, got {:?}", v)
    }
}
impl From<OptRc<LibxlMigrationStream_RecordList_CheckpointState>> for LibxlMigrationStream_RecordList_Record_Body {
    fn from(v: OptRc<LibxlMigrationStream_RecordList_CheckpointState>) -> Self {
        Self::LibxlMigrationStream_RecordList_CheckpointState(v)
    }
}
impl From<&LibxlMigrationStream_RecordList_Record_Body> for OptRc<LibxlMigrationStream_RecordList_EmulatorXenstoreData> {
    fn from(v: &LibxlMigrationStream_RecordList_Record_Body) -> Self {
        if let LibxlMigrationStream_RecordList_Record_Body::LibxlMigrationStream_RecordList_EmulatorXenstoreData(x) = v {
            return x.clone();
        }
        panic!("expected LibxlMigrationStream_RecordList_Record_Body::LibxlMigrationStream_RecordList_EmulatorXenstoreData, got {:?}", v)
    }
}
impl From<OptRc<LibxlMigrationStream_RecordList_EmulatorXenstoreData>> for LibxlMigrationStream_RecordList_Record_Body {
    fn from(v: OptRc<LibxlMigrationStream_RecordList_EmulatorXenstoreData>) -> Self {
        Self::LibxlMigrationStream_RecordList_EmulatorXenstoreData(v)
    }
}
impl From<&LibxlMigrationStream_RecordList_Record_Body> for OptRc<LibxlMigrationStream_RecordList_UnknownBody> {
    fn from(v: &LibxlMigrationStream_RecordList_Record_Body) -> Self {
        if let LibxlMigrationStream_RecordList_Record_Body::LibxlMigrationStream_RecordList_UnknownBody(x) = v {
            return x.clone();
        }
        panic!("expected LibxlMigrationStream_RecordList_Record_Body::LibxlMigrationStream_RecordList_UnknownBody, got {:?}", v)
    }
}
impl From<OptRc<LibxlMigrationStream_RecordList_UnknownBody>> for LibxlMigrationStream_RecordList_Record_Body {
    fn from(v: OptRc<LibxlMigrationStream_RecordList_UnknownBody>) -> Self {
        Self::LibxlMigrationStream_RecordList_UnknownBody(v)
    }
}
impl KStruct for LibxlMigrationStream_RecordList_Record {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream_RecordList;

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
        let f = |t : &mut LibxlMigrationStream_RecordList_RecordHeader| Ok(t.set_endian(*self_rc._is_le.borrow()));
        let t = Self::read_into_with_init::<_, LibxlMigrationStream_RecordList_RecordHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.raw_body_raw.borrow_mut() = _io.read_bytes(if (*self_rc.header().len_body() as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.header().len_body() as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let raw_body_raw = self_rc.raw_body_raw.borrow();
        let _t_raw_body_raw_io = BytesReader::from(raw_body_raw.clone());
        let f = |t : &mut LibxlMigrationStream_RecordList_Opaque| Ok(t.set_endian(*self_rc._is_le.borrow()));
        let t = Self::read_into_with_init::<BytesReader, LibxlMigrationStream_RecordList_Opaque>(&_t_raw_body_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.raw_body.borrow_mut() = t;
        *self_rc.padding.borrow_mut() = _io.read_bytes(if (*self_rc.header().len_padding()? as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.header().len_padding()? as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        if  ((*self_rc.header().type_code() == (i64::from(&LibxlMigrationStream_RecordType::LibxcContext) as u32)) && (((((_io.size() as i64) - (_io.pos() as i64)) as i32) >= (24 as i32))))  {
            let f = |t : &mut LibxlMigrationStream_RecordList_LibxcStream| Ok(t.set_endian(*self_rc._is_le.borrow()));
            let t = Self::read_into_with_init::<_, LibxlMigrationStream_RecordList_LibxcStream>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
            *self_rc.libxc_stream.borrow_mut() = t;
        }
        if *self_rc.header().type_code() == (i64::from(&LibxlMigrationStream_RecordType::CheckpointEnd) as u32) {
            let f = |t : &mut LibxcMigrationStream_DomainImage| Ok(t.set_params(*_prc.as_ref().unwrap().is_big_endian(), false, true));
            let t = Self::read_into_with_init::<_, LibxcMigrationStream_DomainImage>(&*_io, Some(SharedType::empty()), None, &f)?.into();
            *self_rc.continued_libxc_stream.borrow_mut() = t;
        }
        Ok(())
    }
}
impl LibxlMigrationStream_RecordList_Record {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList_Record {

    /**
     * The body, decoded by record type.
     */
    pub fn body(
        &self
    ) -> KResult<Ref<'_, Option<LibxlMigrationStream_RecordList_Record_Body>>> {
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
            LibxlMigrationStream_RecordType::CheckpointEnd => {
                let f = |t : &mut LibxlMigrationStream_RecordList_EmptyBody| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxlMigrationStream_RecordList_EmptyBody>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxlMigrationStream_RecordType::CheckpointState => {
                let f = |t : &mut LibxlMigrationStream_RecordList_CheckpointState| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxlMigrationStream_RecordList_CheckpointState>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxlMigrationStream_RecordType::EmulatorContext => {
                let f = |t : &mut LibxlMigrationStream_RecordList_EmulatorContext| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxlMigrationStream_RecordList_EmulatorContext>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxlMigrationStream_RecordType::EmulatorXenstoreData => {
                let f = |t : &mut LibxlMigrationStream_RecordList_EmulatorXenstoreData| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxlMigrationStream_RecordList_EmulatorXenstoreData>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxlMigrationStream_RecordType::EndMark => {
                let f = |t : &mut LibxlMigrationStream_RecordList_EmptyBody| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxlMigrationStream_RecordList_EmptyBody>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            LibxlMigrationStream_RecordType::LibxcContext => {
                let f = |t : &mut LibxlMigrationStream_RecordList_EmptyBody| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxlMigrationStream_RecordList_EmptyBody>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                *self.body.borrow_mut() = Some(t);
            }
            _ => {
                let f = |t : &mut LibxlMigrationStream_RecordList_UnknownBody| Ok(t.set_endian(*self._is_le.borrow()));
                let t = Self::read_into_with_init::<BytesReader, LibxlMigrationStream_RecordList_UnknownBody>(&io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
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
impl LibxlMigrationStream_RecordList_Record {
    pub fn header(&self) -> Ref<'_, OptRc<LibxlMigrationStream_RecordList_RecordHeader>> {
        self.header.borrow()
    }
}

/**
 * The bytes of the body, or those that the stream still has if it
 * ends before `header.len_body` bytes.
 */
impl LibxlMigrationStream_RecordList_Record {
    pub fn raw_body(&self) -> Ref<'_, OptRc<LibxlMigrationStream_RecordList_Opaque>> {
        self.raw_body.borrow()
    }
}

/**
 * 0 to 7 zero bytes.
 */
impl LibxlMigrationStream_RecordList_Record {
    pub fn padding(&self) -> Ref<'_, Vec<u8>> {
        self.padding.borrow()
    }
}

/**
 * The libxc stream that follows a LIBXC_CONTEXT; absent if the data
 * ends before or inside its image header.
 */
impl LibxlMigrationStream_RecordList_Record {
    pub fn libxc_stream(&self) -> Ref<'_, OptRc<LibxlMigrationStream_RecordList_LibxcStream>> {
        self.libxc_stream.borrow()
    }
}

/**
 * More libxc records, for the next checkpoint.
 */
impl LibxlMigrationStream_RecordList_Record {
    pub fn continued_libxc_stream(&self) -> Ref<'_, OptRc<LibxcMigrationStream_DomainImage>> {
        self.continued_libxc_stream.borrow()
    }
}
impl LibxlMigrationStream_RecordList_Record {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LibxlMigrationStream_RecordList_Record {
    pub fn raw_body_raw(&self) -> Ref<'_, Vec<u8>> {
        self.raw_body_raw.borrow()
    }
}

/**
 * The header of every record.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList_RecordHeader {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream_RecordList_Record>,
    pub _self: SharedType<Self>,
    type_code: RefCell<u32>,
    len_body: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_optional: Cell<bool>,
    is_optional: RefCell<bool>,
    f_len_padding: Cell<bool>,
    len_padding: RefCell<i32>,
    f_record_type: Cell<bool>,
    record_type: RefCell<LibxlMigrationStream_RecordType>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_RecordList_RecordHeader {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream_RecordList_Record;

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
impl LibxlMigrationStream_RecordList_RecordHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList_RecordHeader {

    /**
     * The type is in the range that the specification reserves for optional records.
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
    ) -> KResult<Ref<'_, LibxlMigrationStream_RecordType>> {
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
 * Kind of body, as a number; see `record_type`. Bit 31 is set in the
 * types that are reserved for optional records.
 */
impl LibxlMigrationStream_RecordList_RecordHeader {
    pub fn type_code(&self) -> Ref<'_, u32> {
        self.type_code.borrow()
    }
}

/**
 * Length of the body in bytes, without its padding.
 */
impl LibxlMigrationStream_RecordList_RecordHeader {
    pub fn len_body(&self) -> Ref<'_, u32> {
        self.len_body.borrow()
    }
}
impl LibxlMigrationStream_RecordList_RecordHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The body of a record type that the specification does not define.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList_UnknownBody {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream_RecordList_Record>,
    pub _self: SharedType<Self>,
    data: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_RecordList_UnknownBody {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream_RecordList_Record;

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
impl LibxlMigrationStream_RecordList_UnknownBody {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList_UnknownBody {
}

/**
 * The body, unchanged.
 */
impl LibxlMigrationStream_RecordList_UnknownBody {
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.data.borrow()
    }
}
impl LibxlMigrationStream_RecordList_UnknownBody {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A xenstore key with its value. Both should be ASCII. They are read as
 * ISO 8859-1 so that no byte value makes parsing fail.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202 EMULATOR_XENSTORE_DATA
 */

#[derive(Default, Debug, Clone)]
pub struct LibxlMigrationStream_RecordList_XenstorePair {
    pub _root: SharedType<LibxlMigrationStream>,
    pub _parent: SharedType<LibxlMigrationStream_RecordList_EmulatorXenstoreData>,
    pub _self: SharedType<Self>,
    key: RefCell<String>,
    value: RefCell<String>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibxlMigrationStream_RecordList_XenstorePair {
    type Root = LibxlMigrationStream;
    type Parent = LibxlMigrationStream_RecordList_EmulatorXenstoreData;

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
        *self_rc.key.borrow_mut() = bytes_to_str(&_io.read_bytes_term(0, false, true, false)?.into(), "ISO-8859-1")?;
        *self_rc.value.borrow_mut() = bytes_to_str(&_io.read_bytes_term(0, false, true, false)?.into(), "ISO-8859-1")?;
        Ok(())
    }
}
impl LibxlMigrationStream_RecordList_XenstorePair {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibxlMigrationStream_RecordList_XenstorePair {
}

/**
 * The key, a path relative to the device model's directory.
 */
impl LibxlMigrationStream_RecordList_XenstorePair {
    pub fn key(&self) -> Ref<'_, String> {
        self.key.borrow()
    }
}

/**
 * The value, readable text.
 */
impl LibxlMigrationStream_RecordList_XenstorePair {
    pub fn value(&self) -> Ref<'_, String> {
        self.value.borrow()
    }
}
impl LibxlMigrationStream_RecordList_XenstorePair {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
