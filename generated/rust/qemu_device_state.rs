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
 * The data that QEMU writes when Xen asks it to save its devices
 * (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
 * header, then sections with the state of one device each.
 * 
 * A section has a header but no length, and only the version of QEMU that wrote
 * it knows the layout of a device's state. A grammar can therefore describe the
 * file header and the header of the first section only. A program finds the
 * other sections by searching for their headers, whose ids ascend.
 * \sa https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c qemu_save_device_state()
 */

#[derive(Default, Debug, Clone)]
pub struct QemuDeviceState {
    pub _root: SharedType<QemuDeviceState>,
    pub _parent: SharedType<QemuDeviceState>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    version: RefCell<u32>,
    sections: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_first_section: Cell<bool>,
    first_section: RefCell<OptRc<QemuDeviceState_SectionHeader>>,
    f_ofs_sections: Cell<bool>,
    ofs_sections: RefCell<i32>,
}
impl KStruct for QemuDeviceState {
    type Root = QemuDeviceState;
    type Parent = QemuDeviceState;

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
        *self_rc.magic.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.magic() == vec![0x51u8, 0x45u8, 0x56u8, 0x4du8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/seq/0".to_string() }));
        }
        *self_rc.version.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.sections.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl QemuDeviceState {

    /**
     * Header of the first section; absent if too few bytes follow `version`.
     */
    pub fn first_section(
        &self
    ) -> KResult<Ref<'_, OptRc<QemuDeviceState_SectionHeader>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_first_section.get() {
            return Ok(self.first_section.borrow());
        }
        if ((_io.size() as i32) >= (22 as i32)) {
            let _pos = _io.pos();
            _io.seek(*self.ofs_sections()? as usize)?;
            let t = Self::read_into::<_, QemuDeviceState_SectionHeader>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.first_section.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_first_section.set(true);
        Ok(self.first_section.borrow())
    }

    /**
     * Offset of the sections.
     */
    pub fn ofs_sections(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_sections.get() {
            return Ok(self.ofs_sections.borrow());
        }
        self.f_ofs_sections.set(true);
        *self.ofs_sections.borrow_mut() = ((4 + 4)) as i32;
        Ok(self.ofs_sections.borrow())
    }
}

/**
 * Says that this is a QEMU migration stream (QEMU_VM_FILE_MAGIC).
 */
impl QemuDeviceState {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * Version of the stream's framing, 3 since 2007 (QEMU_VM_FILE_VERSION).
 */
impl QemuDeviceState {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * All sections and the end mark. They begin with a `section_header`, which
 * `first_section` decodes.
 */
impl QemuDeviceState {
    pub fn sections(&self) -> Ref<'_, Vec<u8>> {
        self.sections.borrow()
    }
}
impl QemuDeviceState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum QemuDeviceState_SectionType {

    /**
     * End of the stream.
     */
    Eof,

    /**
     * First part of state that is sent in several parts.
     */
    SectionStart,

    /**
     * Another part of such state, without a name.
     */
    SectionPart,

    /**
     * Last part of such state, without a name.
     */
    SectionEnd,

    /**
     * State that is sent in one piece.
     */
    SectionFull,

    /**
     * A part of a device's state that is present only if it is needed.
     */
    Subsection,

    /**
     * A description of the layouts in JSON.
     */
    Vmdescription,

    /**
     * Name of the machine type.
     */
    Configuration,

    /**
     * A command to the receiver.
     */
    Command,

    /**
     * End of a section, with its number again.
     */
    SectionFooter,
    Unknown(i64),
}

impl TryFrom<i64> for QemuDeviceState_SectionType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<QemuDeviceState_SectionType> {
        match flag {
            0 => Ok(QemuDeviceState_SectionType::Eof),
            1 => Ok(QemuDeviceState_SectionType::SectionStart),
            2 => Ok(QemuDeviceState_SectionType::SectionPart),
            3 => Ok(QemuDeviceState_SectionType::SectionEnd),
            4 => Ok(QemuDeviceState_SectionType::SectionFull),
            5 => Ok(QemuDeviceState_SectionType::Subsection),
            6 => Ok(QemuDeviceState_SectionType::Vmdescription),
            7 => Ok(QemuDeviceState_SectionType::Configuration),
            8 => Ok(QemuDeviceState_SectionType::Command),
            126 => Ok(QemuDeviceState_SectionType::SectionFooter),
            _ => Ok(QemuDeviceState_SectionType::Unknown(flag)),
        }
    }
}

impl From<&QemuDeviceState_SectionType> for i64 {
    fn from(v: &QemuDeviceState_SectionType) -> Self {
        match *v {
            QemuDeviceState_SectionType::Eof => 0,
            QemuDeviceState_SectionType::SectionStart => 1,
            QemuDeviceState_SectionType::SectionPart => 2,
            QemuDeviceState_SectionType::SectionEnd => 3,
            QemuDeviceState_SectionType::SectionFull => 4,
            QemuDeviceState_SectionType::Subsection => 5,
            QemuDeviceState_SectionType::Vmdescription => 6,
            QemuDeviceState_SectionType::Configuration => 7,
            QemuDeviceState_SectionType::Command => 8,
            QemuDeviceState_SectionType::SectionFooter => 126,
            QemuDeviceState_SectionType::Unknown(v) => v
        }
    }
}

impl Default for QemuDeviceState_SectionType {
    fn default() -> Self { QemuDeviceState_SectionType::Unknown(0) }
}


/**
 * The header of a device's state.
 * \sa https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c save_section_header()
 */

#[derive(Default, Debug, Clone)]
pub struct QemuDeviceState_SectionHeader {
    pub _root: SharedType<QemuDeviceState>,
    pub _parent: SharedType<QemuDeviceState>,
    pub _self: SharedType<Self>,
    type_code: RefCell<u8>,
    section_id: RefCell<u32>,
    len_name: RefCell<u8>,
    name: RefCell<String>,
    instance_id: RefCell<u32>,
    version_id: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_section_type: Cell<bool>,
    section_type: RefCell<QemuDeviceState_SectionType>,
}
impl KStruct for QemuDeviceState_SectionHeader {
    type Root = QemuDeviceState;
    type Parent = QemuDeviceState;

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
        *self_rc.type_code.borrow_mut() = _io.read_u1()?.into();
        *self_rc.section_id.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.len_name.borrow_mut() = _io.read_u1()?.into();
        *self_rc.name.borrow_mut() = bytes_to_str(&_io.read_bytes(*self_rc.len_name() as usize)?.into(), "ISO-8859-1")?;
        *self_rc.instance_id.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.version_id.borrow_mut() = _io.read_u4be()?.into();
        Ok(())
    }
}
impl QemuDeviceState_SectionHeader {

    /**
     * Kind of section.
     */
    pub fn section_type(
        &self
    ) -> KResult<Ref<'_, QemuDeviceState_SectionType>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_section_type.get() {
            return Ok(self.section_type.borrow());
        }
        self.f_section_type.set(true);
        *self.section_type.borrow_mut() = (*self.type_code() as i64).try_into()?;
        Ok(self.section_type.borrow())
    }
}

/**
 * Kind of section, as a number; see `section_type`.
 */
impl QemuDeviceState_SectionHeader {
    pub fn type_code(&self) -> Ref<'_, u8> {
        self.type_code.borrow()
    }
}

/**
 * Number of the section; later ones have higher numbers.
 */
impl QemuDeviceState_SectionHeader {
    pub fn section_id(&self) -> Ref<'_, u32> {
        self.section_id.borrow()
    }
}

/**
 * Length of the name in bytes.
 */
impl QemuDeviceState_SectionHeader {
    pub fn len_name(&self) -> Ref<'_, u8> {
        self.len_name.borrow()
    }
}

/**
 * Name of the device, preceded by its position on the bus if it has one.
 */
impl QemuDeviceState_SectionHeader {
    pub fn name(&self) -> Ref<'_, String> {
        self.name.borrow()
    }
}

/**
 * Instance number, for several devices of the same name.
 */
impl QemuDeviceState_SectionHeader {
    pub fn instance_id(&self) -> Ref<'_, u32> {
        self.instance_id.borrow()
    }
}

/**
 * Version of the layout of the state that follows.
 */
impl QemuDeviceState_SectionHeader {
    pub fn version_id(&self) -> Ref<'_, u32> {
        self.version_id.borrow()
    }
}
impl QemuDeviceState_SectionHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
