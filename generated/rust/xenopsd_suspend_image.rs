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
use super::legacy_save_image::*;
use super::libxc_migration_stream::*;

/**
 * A suspended Xen domain as xenopsd writes it to a virtual disk: a signature,
 * then records with a type and a length each, without padding.
 * 
 * A Libxc record has no length of its own; the libxc stream follows it inline up
 * to its END, and xenopsd's records continue after that. There is no libxl
 * stream. Since the disk is larger than the image, anything may follow
 * End_of_image.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml Source
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdSuspendImage {
    pub _root: SharedType<XenopsdSuspendImage>,
    pub _parent: SharedType<XenopsdSuspendImage>,
    pub _self: SharedType<Self>,
    identification: RefCell<OptRc<XenopsdSuspendImage_SaveSignature>>,
    records: RefCell<Vec<OptRc<XenopsdSuspendImage_Record>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenopsdSuspendImage {
    type Root = XenopsdSuspendImage;
    type Parent = XenopsdSuspendImage;

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
        let t = Self::read_into::<_, XenopsdSuspendImage_SaveSignature>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.identification.borrow_mut() = t;
        if ((_io.size() as i64) - (_io.pos() as i64)) >= 16 {
            *self_rc.records.borrow_mut() = Vec::new();
            {
                let mut _i = 0;
                while {
                    let t = Self::read_into::<_, XenopsdSuspendImage_Record>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                    self_rc.records.borrow_mut().push(t);
                    let _t_records = self_rc.records.borrow();
                    let _tmpa = _t_records.last().unwrap();
                    _i += 1;
                    let x = !( ((*_tmpa.header().record_type()? == XenopsdSuspendImage_RecordType::EndOfImage) || (*_tmpa.header().is_unbounded()?) || (((_io.size() as i64) - (_io.pos() as i64)) < 16)) );
                    x
                } {}
            }
        }
        Ok(())
    }
}
impl XenopsdSuspendImage {
}

/**
 * Identifies the image.
 */
impl XenopsdSuspendImage {
    pub fn identification(&self) -> Ref<'_, OptRc<XenopsdSuspendImage_SaveSignature>> {
        self.identification.borrow()
    }
}

/**
 * Records up to End_of_image, or up to one whose end only its own reader can
 * find, or up to the point where too few bytes remain for another record
 * header.
 */
impl XenopsdSuspendImage {
    pub fn records(&self) -> Ref<'_, Vec<OptRc<XenopsdSuspendImage_Record>>> {
        self.records.borrow()
    }
}
impl XenopsdSuspendImage {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum XenopsdSuspendImage_RecordType {

    /**
     * xenopsd's own information about the image.
     */
    Xenops,

    /**
     * The libxc stream follows.
     */
    Libxc,

    /**
     * Reserved for a libxl stream; xenopsd neither writes nor reads it.
     */
    Libxl,

    /**
     * A legacy libxc stream follows.
     */
    LibxcLegacy,

    /**
     * State of QEMU, of whichever kind; the name dates from the time of Xen's
     * own fork.
     */
    QemuTrad,

    /**
     * Reserved for upstream QEMU; xenopsd neither writes nor reads it.
     */
    QemuXen,

    /**
     * State of the virtual GPU's emulator follows.
     */
    Demu,

    /**
     * UEFI variables.
     */
    Varstored,

    /**
     * State of a virtual TPM, which xenopsd encodes in base64 before it passes it on.
     */
    Swtpm0,

    /**
     * State of a virtual TPM.
     */
    Swtpm,

    /**
     * End of the image, and the last record.
     */
    EndOfImage,
    Unknown(i64),
}

impl TryFrom<i64> for XenopsdSuspendImage_RecordType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenopsdSuspendImage_RecordType> {
        match flag {
            15 => Ok(XenopsdSuspendImage_RecordType::Xenops),
            240 => Ok(XenopsdSuspendImage_RecordType::Libxc),
            241 => Ok(XenopsdSuspendImage_RecordType::Libxl),
            242 => Ok(XenopsdSuspendImage_RecordType::LibxcLegacy),
            3840 => Ok(XenopsdSuspendImage_RecordType::QemuTrad),
            3841 => Ok(XenopsdSuspendImage_RecordType::QemuXen),
            3856 => Ok(XenopsdSuspendImage_RecordType::Demu),
            3857 => Ok(XenopsdSuspendImage_RecordType::Varstored),
            3858 => Ok(XenopsdSuspendImage_RecordType::Swtpm0),
            3859 => Ok(XenopsdSuspendImage_RecordType::Swtpm),
            65535 => Ok(XenopsdSuspendImage_RecordType::EndOfImage),
            _ => Ok(XenopsdSuspendImage_RecordType::Unknown(flag)),
        }
    }
}

impl From<&XenopsdSuspendImage_RecordType> for i64 {
    fn from(v: &XenopsdSuspendImage_RecordType) -> Self {
        match *v {
            XenopsdSuspendImage_RecordType::Xenops => 15,
            XenopsdSuspendImage_RecordType::Libxc => 240,
            XenopsdSuspendImage_RecordType::Libxl => 241,
            XenopsdSuspendImage_RecordType::LibxcLegacy => 242,
            XenopsdSuspendImage_RecordType::QemuTrad => 3840,
            XenopsdSuspendImage_RecordType::QemuXen => 3841,
            XenopsdSuspendImage_RecordType::Demu => 3856,
            XenopsdSuspendImage_RecordType::Varstored => 3857,
            XenopsdSuspendImage_RecordType::Swtpm0 => 3858,
            XenopsdSuspendImage_RecordType::Swtpm => 3859,
            XenopsdSuspendImage_RecordType::EndOfImage => 65535,
            XenopsdSuspendImage_RecordType::Unknown(v) => v
        }
    }
}

impl Default for XenopsdSuspendImage_RecordType {
    fn default() -> Self { XenopsdSuspendImage_RecordType::Unknown(0) }
}


/**
 * The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
 * The data of the first three follows inline.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdSuspendImage_EmptyBody {
    pub _root: SharedType<XenopsdSuspendImage>,
    pub _parent: SharedType<XenopsdSuspendImage_Record>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenopsdSuspendImage_EmptyBody {
    type Root = XenopsdSuspendImage;
    type Parent = XenopsdSuspendImage_Record;

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
impl XenopsdSuspendImage_EmptyBody {
}
impl XenopsdSuspendImage_EmptyBody {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * State of a process that serves the domain, in the format of that process.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L2157 suspend
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdSuspendImage_EmulatorState {
    pub _root: SharedType<XenopsdSuspendImage>,
    pub _parent: SharedType<XenopsdSuspendImage_Record>,
    pub _self: SharedType<Self>,
    data: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenopsdSuspendImage_EmulatorState {
    type Root = XenopsdSuspendImage;
    type Parent = XenopsdSuspendImage_Record;

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
impl XenopsdSuspendImage_EmulatorState {
}

/**
 * The state as the process saved it.
 */
impl XenopsdSuspendImage_EmulatorState {
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.data.borrow()
    }
}
impl XenopsdSuspendImage_EmulatorState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Bytes of a record's body, not interpreted here.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdSuspendImage_Opaque {
    pub _root: SharedType<XenopsdSuspendImage>,
    pub _parent: SharedType<XenopsdSuspendImage_Record>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenopsdSuspendImage_Opaque {
    type Root = XenopsdSuspendImage;
    type Parent = XenopsdSuspendImage_Record;

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
impl XenopsdSuspendImage_Opaque {
}
impl XenopsdSuspendImage_Opaque {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One record: header and body, plus data of another format that follows it
 * inline.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdSuspendImage_Record {
    pub _root: SharedType<XenopsdSuspendImage>,
    pub _parent: SharedType<XenopsdSuspendImage>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<XenopsdSuspendImage_RecordHeader>>,
    raw_body: RefCell<OptRc<XenopsdSuspendImage_Opaque>>,
    libxc_stream: RefCell<OptRc<LibxcMigrationStream>>,
    unbounded: RefCell<OptRc<XenopsdSuspendImage_UnboundedState>>,
    _io: RefCell<BytesReader>,
    raw_body_raw: RefCell<Vec<u8>>,
    unbounded_raw: RefCell<Vec<u8>>,
    f_body: Cell<bool>,
    body: RefCell<Option<XenopsdSuspendImage_Record_Body>>,
    f_is_end: Cell<bool>,
    is_end: RefCell<bool>,
    f_is_truncated: Cell<bool>,
    is_truncated: RefCell<bool>,
    f_legacy_image: Cell<bool>,
    legacy_image: RefCell<OptRc<LegacySaveImage>>,
    f_truncation: Cell<bool>,
    truncation: RefCell<String>,
}
#[derive(Debug, Clone)]
pub enum XenopsdSuspendImage_Record_Body {
    XenopsdSuspendImage_EmptyBody(OptRc<XenopsdSuspendImage_EmptyBody>),
    XenopsdSuspendImage_EmulatorState(OptRc<XenopsdSuspendImage_EmulatorState>),
    XenopsdSuspendImage_XenopsRecord(OptRc<XenopsdSuspendImage_XenopsRecord>),
    XenopsdSuspendImage_UnknownBody(OptRc<XenopsdSuspendImage_UnknownBody>),
}
impl From<&XenopsdSuspendImage_Record_Body> for OptRc<XenopsdSuspendImage_EmptyBody> {
    fn from(v: &XenopsdSuspendImage_Record_Body) -> Self {
        if let XenopsdSuspendImage_Record_Body::XenopsdSuspendImage_EmptyBody(x) = v {
            return x.clone();
        }
        panic!("expected XenopsdSuspendImage_Record_Body::XenopsdSuspendImage_EmptyBody, got {:?}", v)
    }
}
impl From<OptRc<XenopsdSuspendImage_EmptyBody>> for XenopsdSuspendImage_Record_Body {
    fn from(v: OptRc<XenopsdSuspendImage_EmptyBody>) -> Self {
        Self::XenopsdSuspendImage_EmptyBody(v)
    }
}
impl From<&XenopsdSuspendImage_Record_Body> for OptRc<XenopsdSuspendImage_EmulatorState> {
    fn from(v: &XenopsdSuspendImage_Record_Body) -> Self {
        if let XenopsdSuspendImage_Record_Body::XenopsdSuspendImage_EmulatorState(x) = v {
            return x.clone();
        }
        panic!("expected XenopsdSuspendImage_Record_Body::XenopsdSuspendImage_EmulatorState, got {:?}", v)
    }
}
impl From<OptRc<XenopsdSuspendImage_EmulatorState>> for XenopsdSuspendImage_Record_Body {
    fn from(v: OptRc<XenopsdSuspendImage_EmulatorState>) -> Self {
        Self::XenopsdSuspendImage_EmulatorState(v)
    }
}
impl From<&XenopsdSuspendImage_Record_Body> for OptRc<XenopsdSuspendImage_XenopsRecord> {
    fn from(v: &XenopsdSuspendImage_Record_Body) -> Self {
        if let XenopsdSuspendImage_Record_Body::XenopsdSuspendImage_XenopsRecord(x) = v {
            return x.clone();
        }
        panic!("expected XenopsdSuspendImage_Record_Body::XenopsdSuspendImage_XenopsRecord, got {:?}", v)
    }
}
impl From<OptRc<XenopsdSuspendImage_XenopsRecord>> for XenopsdSuspendImage_Record_Body {
    fn from(v: OptRc<XenopsdSuspendImage_XenopsRecord>) -> Self {
        Self::XenopsdSuspendImage_XenopsRecord(v)
    }
}
impl From<&XenopsdSuspendImage_Record_Body> for OptRc<XenopsdSuspendImage_UnknownBody> {
    fn from(v: &XenopsdSuspendImage_Record_Body) -> Self {
        if let XenopsdSuspendImage_Record_Body::XenopsdSuspendImage_UnknownBody(x) = v {
            return x.clone();
        }
        panic!("expected XenopsdSuspendImage_Record_Body::XenopsdSuspendImage_UnknownBody, got {:?}", v)
    }
}
impl From<OptRc<XenopsdSuspendImage_UnknownBody>> for XenopsdSuspendImage_Record_Body {
    fn from(v: OptRc<XenopsdSuspendImage_UnknownBody>) -> Self {
        Self::XenopsdSuspendImage_UnknownBody(v)
    }
}
impl KStruct for XenopsdSuspendImage_Record {
    type Root = XenopsdSuspendImage;
    type Parent = XenopsdSuspendImage;

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
        let t = Self::read_into::<_, XenopsdSuspendImage_RecordHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.raw_body_raw.borrow_mut() = _io.read_bytes(if  ((((*self_rc.header().len_body()? as u64) >= (0 as u64))) && (*self_rc.header().len_body()? <= (((_io.size() as i64) - (_io.pos() as i64)) as u64)))  { *self_rc.header().len_body()? } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let raw_body_raw = self_rc.raw_body_raw.borrow();
        let _t_raw_body_raw_io = BytesReader::from(raw_body_raw.clone());
        let t = Self::read_into::<BytesReader, XenopsdSuspendImage_Opaque>(&_t_raw_body_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.raw_body.borrow_mut() = t;
        if *self_rc.header().record_type()? == XenopsdSuspendImage_RecordType::Libxc {
            let t = Self::read_into::<_, LibxcMigrationStream>(&*_io, None, None)?.into();
            *self_rc.libxc_stream.borrow_mut() = t;
        }
        if *self_rc.header().is_unbounded()? {
            *self_rc.unbounded_raw.borrow_mut() = _io.read_bytes_full()?.into();
            let unbounded_raw = self_rc.unbounded_raw.borrow();
            let _t_unbounded_raw_io = BytesReader::from(unbounded_raw.clone());
            let t = Self::read_into::<BytesReader, XenopsdSuspendImage_UnboundedState>(&_t_unbounded_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.unbounded.borrow_mut() = t;
        }
        Ok(())
    }
}
impl XenopsdSuspendImage_Record {

    /**
     * The body, decoded by record type.
     */
    pub fn body(
        &self
    ) -> KResult<Ref<'_, Option<XenopsdSuspendImage_Record_Body>>> {
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
            XenopsdSuspendImage_RecordType::Demu => {
                let t = Self::read_into::<BytesReader, XenopsdSuspendImage_EmptyBody>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenopsdSuspendImage_RecordType::EndOfImage => {
                let t = Self::read_into::<BytesReader, XenopsdSuspendImage_EmptyBody>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenopsdSuspendImage_RecordType::Libxc => {
                let t = Self::read_into::<BytesReader, XenopsdSuspendImage_EmptyBody>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenopsdSuspendImage_RecordType::LibxcLegacy => {
                let t = Self::read_into::<BytesReader, XenopsdSuspendImage_EmptyBody>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenopsdSuspendImage_RecordType::QemuTrad => {
                let t = Self::read_into::<BytesReader, XenopsdSuspendImage_EmulatorState>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenopsdSuspendImage_RecordType::QemuXen => {
                let t = Self::read_into::<BytesReader, XenopsdSuspendImage_EmulatorState>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenopsdSuspendImage_RecordType::Swtpm => {
                let t = Self::read_into::<BytesReader, XenopsdSuspendImage_EmulatorState>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenopsdSuspendImage_RecordType::Swtpm0 => {
                let t = Self::read_into::<BytesReader, XenopsdSuspendImage_EmulatorState>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenopsdSuspendImage_RecordType::Varstored => {
                let t = Self::read_into::<BytesReader, XenopsdSuspendImage_EmulatorState>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenopsdSuspendImage_RecordType::Xenops => {
                let t = Self::read_into::<BytesReader, XenopsdSuspendImage_XenopsRecord>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            _ => {
                let t = Self::read_into::<BytesReader, XenopsdSuspendImage_UnknownBody>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
        }
        io.seek(_pos)?;
        Ok(self.body.borrow())
    }

    /**
     * The record is complete, and it is End_of_image, or one whose end is unknown.
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
        *self.is_end.borrow_mut() = ( (( ((((*self.header().type_code() as i32) == (65535 as i32))) || (*self.header().is_unbounded()?)) ) && (!(*self.is_truncated()?))) ) as bool;
        Ok(self.is_end.borrow())
    }

    /**
     * The image ends inside this record.
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
        *self.is_truncated.borrow_mut() = ((self.raw_body()._io().size() as u64) < *self.header().len_body()?) as bool;
        Ok(self.is_truncated.borrow())
    }

    /**
     * The legacy image that follows a Libxc_legacy record. Records continue
     * after its end; this definition does not read them.
     */
    pub fn legacy_image(
        &self
    ) -> KResult<Ref<'_, OptRc<LegacySaveImage>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_legacy_image.get() {
            return Ok(self.legacy_image.borrow());
        }
        if *self.header().record_type()? == XenopsdSuspendImage_RecordType::LibxcLegacy {
            let io = Clone::clone(&*self.unbounded()._io());
            let _pos = io.pos();
            io.seek(0 as usize)?;
            let t = Self::read_into::<BytesReader, LegacySaveImage>(&io, None, None)?.into();
            *self.legacy_image.borrow_mut() = t;
            io.seek(_pos)?;
        }
        self.f_legacy_image.set(true);
        Ok(self.legacy_image.borrow())
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
impl XenopsdSuspendImage_Record {
    pub fn header(&self) -> Ref<'_, OptRc<XenopsdSuspendImage_RecordHeader>> {
        self.header.borrow()
    }
}

/**
 * The bytes of the body, or those that the image still has if it ends
 * before `header.len_body` bytes.
 */
impl XenopsdSuspendImage_Record {
    pub fn raw_body(&self) -> Ref<'_, OptRc<XenopsdSuspendImage_Opaque>> {
        self.raw_body.borrow()
    }
}

/**
 * The libxc stream that follows a Libxc record.
 */
impl XenopsdSuspendImage_Record {
    pub fn libxc_stream(&self) -> Ref<'_, OptRc<LibxcMigrationStream>> {
        self.libxc_stream.borrow()
    }
}

/**
 * State whose end only its own reader can find, and everything that
 * follows it.
 */
impl XenopsdSuspendImage_Record {
    pub fn unbounded(&self) -> Ref<'_, OptRc<XenopsdSuspendImage_UnboundedState>> {
        self.unbounded.borrow()
    }
}
impl XenopsdSuspendImage_Record {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenopsdSuspendImage_Record {
    pub fn raw_body_raw(&self) -> Ref<'_, Vec<u8>> {
        self.raw_body_raw.borrow()
    }
}
impl XenopsdSuspendImage_Record {
    pub fn unbounded_raw(&self) -> Ref<'_, Vec<u8>> {
        self.unbounded_raw.borrow()
    }
}

/**
 * The header of every record.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L185 read_header
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdSuspendImage_RecordHeader {
    pub _root: SharedType<XenopsdSuspendImage>,
    pub _parent: SharedType<XenopsdSuspendImage_Record>,
    pub _self: SharedType<Self>,
    type_code: RefCell<u64>,
    len_stated: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_has_body: Cell<bool>,
    has_body: RefCell<bool>,
    f_is_unbounded: Cell<bool>,
    is_unbounded: RefCell<bool>,
    f_len_body: Cell<bool>,
    len_body: RefCell<u64>,
    f_len_padding: Cell<bool>,
    len_padding: RefCell<i8>,
    f_len_qemu_max: Cell<bool>,
    len_qemu_max: RefCell<i32>,
    f_record_type: Cell<bool>,
    record_type: RefCell<XenopsdSuspendImage_RecordType>,
}
impl KStruct for XenopsdSuspendImage_RecordHeader {
    type Root = XenopsdSuspendImage;
    type Parent = XenopsdSuspendImage_Record;

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
        *self_rc.type_code.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.len_stated.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl XenopsdSuspendImage_RecordHeader {

    /**
     * The record has a body, of the length that its header gives.
     */
    pub fn has_body(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_body.get() {
            return Ok(self.has_body.borrow());
        }
        self.f_has_body.set(true);
        *self.has_body.borrow_mut() = ( ((*self.record_type()? != XenopsdSuspendImage_RecordType::Libxc) && (*self.record_type()? != XenopsdSuspendImage_RecordType::LibxcLegacy) && (*self.record_type()? != XenopsdSuspendImage_RecordType::Demu) && (*self.record_type()? != XenopsdSuspendImage_RecordType::EndOfImage)) ) as bool;
        Ok(self.has_body.borrow())
    }

    /**
     * State without a length follows; this definition cannot determine where it ends.
     */
    pub fn is_unbounded(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_unbounded.get() {
            return Ok(self.is_unbounded.borrow());
        }
        self.f_is_unbounded.set(true);
        *self.is_unbounded.borrow_mut() = ( ((*self.record_type()? == XenopsdSuspendImage_RecordType::LibxcLegacy) || (*self.record_type()? == XenopsdSuspendImage_RecordType::Demu)) ) as bool;
        Ok(self.is_unbounded.borrow())
    }

    /**
     * Length of the body in bytes.
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
        *self.len_body.borrow_mut() = (if *self.has_body()? { (*self.len_stated() as u64) } else { (0 as u64) }) as u64;
        Ok(self.len_body.borrow())
    }

    /**
     * Bytes of padding after the body; always 0.
     */
    pub fn len_padding(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_padding.get() {
            return Ok(self.len_padding.borrow());
        }
        self.f_len_padding.set(true);
        *self.len_padding.borrow_mut() = (0) as i8;
        Ok(self.len_padding.borrow())
    }

    /**
     * 1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
     * in ocaml/xenopsd/xc/domain.ml).
     */
    pub fn len_qemu_max(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_qemu_max.get() {
            return Ok(self.len_qemu_max.borrow());
        }
        self.f_len_qemu_max.set(true);
        *self.len_qemu_max.borrow_mut() = (1048576) as i32;
        Ok(self.len_qemu_max.borrow())
    }

    /**
     * Type of the record.
     */
    pub fn record_type(
        &self
    ) -> KResult<Ref<'_, XenopsdSuspendImage_RecordType>> {
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
 * Type of the record, as a number; see `record_type`.
 */
impl XenopsdSuspendImage_RecordHeader {
    pub fn type_code(&self) -> Ref<'_, u64> {
        self.type_code.borrow()
    }
}

/**
 * Length of the body in bytes; 0 for a record without a body, for which
 * xenopsd ignores this field.
 */
impl XenopsdSuspendImage_RecordHeader {
    pub fn len_stated(&self) -> Ref<'_, u64> {
        self.len_stated.borrow()
    }
}
impl XenopsdSuspendImage_RecordHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The signature of the image.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L153 save_signature
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdSuspendImage_SaveSignature {
    pub _root: SharedType<XenopsdSuspendImage>,
    pub _parent: SharedType<XenopsdSuspendImage>,
    pub _self: SharedType<Self>,
    signature: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenopsdSuspendImage_SaveSignature {
    type Root = XenopsdSuspendImage;
    type Parent = XenopsdSuspendImage;

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
        *self_rc.signature.borrow_mut() = _io.read_bytes(15 as usize)?.into();
        if !(*self_rc.signature() == vec![0x58u8, 0x65u8, 0x6eu8, 0x53u8, 0x61u8, 0x76u8, 0x65u8, 0x64u8, 0x44u8, 0x6fu8, 0x6du8, 0x76u8, 0x32u8, 0x2du8, 0xau8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/save_signature/seq/0".to_string() }));
        }
        Ok(())
    }
}
impl XenopsdSuspendImage_SaveSignature {
}

/**
 * Says that this is a suspend image made of records.
 */
impl XenopsdSuspendImage_SaveSignature {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}
impl XenopsdSuspendImage_SaveSignature {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The rest of the image, from state without a length onwards.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdSuspendImage_UnboundedState {
    pub _root: SharedType<XenopsdSuspendImage>,
    pub _parent: SharedType<XenopsdSuspendImage_Record>,
    pub _self: SharedType<Self>,
    data: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenopsdSuspendImage_UnboundedState {
    type Root = XenopsdSuspendImage;
    type Parent = XenopsdSuspendImage_Record;

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
impl XenopsdSuspendImage_UnboundedState {
}

/**
 * The state, and everything that follows it.
 */
impl XenopsdSuspendImage_UnboundedState {
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.data.borrow()
    }
}
impl XenopsdSuspendImage_UnboundedState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The body of a record type that xenopsd does not define or does not read.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L71 header_type_of_int64
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdSuspendImage_UnknownBody {
    pub _root: SharedType<XenopsdSuspendImage>,
    pub _parent: SharedType<XenopsdSuspendImage_Record>,
    pub _self: SharedType<Self>,
    data: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenopsdSuspendImage_UnknownBody {
    type Root = XenopsdSuspendImage;
    type Parent = XenopsdSuspendImage_Record;

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
impl XenopsdSuspendImage_UnknownBody {
}

/**
 * The body, unchanged.
 */
impl XenopsdSuspendImage_UnknownBody {
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.data.borrow()
    }
}
impl XenopsdSuspendImage_UnknownBody {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * xenopsd's own information about the image.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L31 Xenops_record
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdSuspendImage_XenopsRecord {
    pub _root: SharedType<XenopsdSuspendImage>,
    pub _parent: SharedType<XenopsdSuspendImage_Record>,
    pub _self: SharedType<Self>,
    sexp: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenopsdSuspendImage_XenopsRecord {
    type Root = XenopsdSuspendImage;
    type Parent = XenopsdSuspendImage_Record;

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
        *self_rc.sexp.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl XenopsdSuspendImage_XenopsRecord {
}

/**
 * An s-expression with the time, xenopsd's word size and, as a string
 * that holds another s-expression, the domain's configuration.
 */
impl XenopsdSuspendImage_XenopsRecord {
    pub fn sexp(&self) -> Ref<'_, Vec<u8>> {
        self.sexp.borrow()
    }
}
impl XenopsdSuspendImage_XenopsRecord {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
