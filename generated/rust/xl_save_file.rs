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
use super::libxl_migration_stream::*;
use super::legacy_save_image::*;

/**
 * A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
 * header, the domain's configuration, then the libxl stream.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
 */

#[derive(Default, Debug, Clone)]
pub struct XlSaveFile {
    pub _root: SharedType<XlSaveFile>,
    pub _parent: SharedType<XlSaveFile>,
    pub _self: SharedType<Self>,
    identification: RefCell<OptRc<XlSaveFile_FileStart>>,
    body: RefCell<OptRc<XlSaveFile_FileRest>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XlSaveFile {
    type Root = XlSaveFile;
    type Parent = XlSaveFile;

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
        let t = Self::read_into::<_, XlSaveFile_FileStart>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.identification.borrow_mut() = t;
        let f = |t : &mut XlSaveFile_FileRest| Ok(t.set_params(*self_rc.identification().byteorder()? == XlSaveFile_Byteorder::BigEndian));
        let t = Self::read_into_with_init::<_, XlSaveFile_FileRest>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.body.borrow_mut() = t;
        Ok(())
    }
}
impl XlSaveFile {
}

/**
 * Identifies the file and gives the byte order of its header.
 */
impl XlSaveFile {
    pub fn identification(&self) -> Ref<'_, OptRc<XlSaveFile_FileStart>> {
        self.identification.borrow()
    }
}

/**
 * The rest of the file.
 */
impl XlSaveFile {
    pub fn body(&self) -> Ref<'_, OptRc<XlSaveFile_FileRest>> {
        self.body.borrow()
    }
}
impl XlSaveFile {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum XlSaveFile_Byteorder {

    /**
     * The numbers of the header are little-endian.
     */
    LittleEndian,

    /**
     * The numbers of the header are big-endian.
     */
    BigEndian,
    Unknown(i64),
}

impl TryFrom<i64> for XlSaveFile_Byteorder {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XlSaveFile_Byteorder> {
        match flag {
            16909060 => Ok(XlSaveFile_Byteorder::LittleEndian),
            67305985 => Ok(XlSaveFile_Byteorder::BigEndian),
            _ => Ok(XlSaveFile_Byteorder::Unknown(flag)),
        }
    }
}

impl From<&XlSaveFile_Byteorder> for i64 {
    fn from(v: &XlSaveFile_Byteorder) -> Self {
        match *v {
            XlSaveFile_Byteorder::LittleEndian => 16909060,
            XlSaveFile_Byteorder::BigEndian => 67305985,
            XlSaveFile_Byteorder::Unknown(v) => v
        }
    }
}

impl Default for XlSaveFile_Byteorder {
    fn default() -> Self { XlSaveFile_Byteorder::Unknown(0) }
}


/**
 * The part of the file whose byte order `byteorder` gives.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
 */

#[derive(Default, Debug, Clone)]
pub struct XlSaveFile_FileRest {
    pub _root: SharedType<XlSaveFile>,
    pub _parent: SharedType<XlSaveFile>,
    pub _self: SharedType<Self>,
    is_big_endian: RefCell<bool>,
    header: RefCell<OptRc<XlSaveFile_FileRest_SaveFileHeader>>,
    optional_data: RefCell<OptRc<XlSaveFile_FileRest_OptionalConfig>>,
    libxl_stream: RefCell<OptRc<LibxlMigrationStream>>,
    legacy_image: RefCell<OptRc<LegacySaveImage>>,
    _io: RefCell<BytesReader>,
    optional_data_raw: RefCell<Vec<u8>>,
    legacy_image_raw: RefCell<Vec<u8>>,
    _is_le: RefCell<i32>,
}
impl KStruct for XlSaveFile_FileRest {
    type Root = XlSaveFile;
    type Parent = XlSaveFile;

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
            return Err(KError::UndecidedEndianness { src_path: "/types/file_rest".to_string() });
        }
        let f = |t : &mut XlSaveFile_FileRest_SaveFileHeader| Ok(t.set_endian(*self_rc._is_le.borrow()));
        let t = Self::read_into_with_init::<_, XlSaveFile_FileRest_SaveFileHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.optional_data_raw.borrow_mut() = _io.read_bytes(if (*self_rc.header().len_optional_data() as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.header().len_optional_data() as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let optional_data_raw = self_rc.optional_data_raw.borrow();
        let _t_optional_data_raw_io = BytesReader::from(optional_data_raw.clone());
        let f = |t : &mut XlSaveFile_FileRest_OptionalConfig| Ok(t.set_endian(*self_rc._is_le.borrow()));
        let t = Self::read_into_with_init::<BytesReader, XlSaveFile_FileRest_OptionalConfig>(&_t_optional_data_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.optional_data.borrow_mut() = t;
        if  ((*self_rc.header().is_stream_v2()?) && (((((_io.size() as i64) - (_io.pos() as i64)) as i32) >= (16 as i32))))  {
            let t = Self::read_into::<_, LibxlMigrationStream>(&*_io, None, None)?.into();
            *self_rc.libxl_stream.borrow_mut() = t;
        }
        if !(*self_rc.header().is_stream_v2()?) {
            *self_rc.legacy_image_raw.borrow_mut() = _io.read_bytes_full()?.into();
            let legacy_image_raw = self_rc.legacy_image_raw.borrow();
            let _t_legacy_image_raw_io = BytesReader::from(legacy_image_raw.clone());
            let t = Self::read_into::<BytesReader, LegacySaveImage>(&_t_legacy_image_raw_io, None, None)?.into();
            *self_rc.legacy_image.borrow_mut() = t;
        }
        Ok(())
    }
}
impl XlSaveFile_FileRest {
    pub fn is_big_endian(&self) -> Ref<'_, bool> {
        self.is_big_endian.borrow()
    }
}
impl XlSaveFile_FileRest {
    pub fn set_params(&mut self, is_big_endian: bool) {
        *self.is_big_endian.borrow_mut() = is_big_endian;
    }
}
impl XlSaveFile_FileRest {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl XlSaveFile_FileRest {
}

/**
 * Flags, and the length of the optional data.
 */
impl XlSaveFile_FileRest {
    pub fn header(&self) -> Ref<'_, OptRc<XlSaveFile_FileRest_SaveFileHeader>> {
        self.header.borrow()
    }
}

/**
 * The domain's configuration.
 */
impl XlSaveFile_FileRest {
    pub fn optional_data(&self) -> Ref<'_, OptRc<XlSaveFile_FileRest_OptionalConfig>> {
        self.optional_data.borrow()
    }
}

/**
 * The saved domain, absent if the data ends before or inside its header.
 */
impl XlSaveFile_FileRest {
    pub fn libxl_stream(&self) -> Ref<'_, OptRc<LibxlMigrationStream>> {
        self.libxl_stream.borrow()
    }
}

/**
 * The saved domain in the format of Xen 4.4 and earlier.
 */
impl XlSaveFile_FileRest {
    pub fn legacy_image(&self) -> Ref<'_, OptRc<LegacySaveImage>> {
        self.legacy_image.borrow()
    }
}
impl XlSaveFile_FileRest {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XlSaveFile_FileRest {
    pub fn optional_data_raw(&self) -> Ref<'_, Vec<u8>> {
        self.optional_data_raw.borrow()
    }
}
impl XlSaveFile_FileRest {
    pub fn legacy_image_raw(&self) -> Ref<'_, Vec<u8>> {
        self.legacy_image_raw.borrow()
    }
}

/**
 * The data that the header calls optional; today the configuration only.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_vmcontrol.c#L690-L1222 create_domain()
 */

#[derive(Default, Debug, Clone)]
pub struct XlSaveFile_FileRest_OptionalConfig {
    pub _root: SharedType<XlSaveFile>,
    pub _parent: SharedType<XlSaveFile_FileRest>,
    pub _self: SharedType<Self>,
    len_config: RefCell<u32>,
    config: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_ofs_config: Cell<bool>,
    ofs_config: RefCell<i32>,
    _is_le: RefCell<i32>,
}
impl KStruct for XlSaveFile_FileRest_OptionalConfig {
    type Root = XlSaveFile;
    type Parent = XlSaveFile_FileRest;

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
        if ((_io.size() as i32) >= (4 as i32)) {
            *self_rc.len_config.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        }
        if ((_io.size() as i32) >= (4 as i32)) {
            *self_rc.config.borrow_mut() = _io.read_bytes(if (*self_rc.len_config() as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.len_config() as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        }
        Ok(())
    }
}
impl XlSaveFile_FileRest_OptionalConfig {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl XlSaveFile_FileRest_OptionalConfig {

    /**
     * Offset of the configuration in the optional data.
     */
    pub fn ofs_config(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_config.get() {
            return Ok(self.ofs_config.borrow());
        }
        self.f_ofs_config.set(true);
        *self.ofs_config.borrow_mut() = (4) as i32;
        Ok(self.ofs_config.borrow())
    }
}

/**
 * Length of the configuration in bytes.
 */
impl XlSaveFile_FileRest_OptionalConfig {
    pub fn len_config(&self) -> Ref<'_, u32> {
        self.len_config.borrow()
    }
}

/**
 * The domain's configuration: JSON as libxl writes it, which ends
 * with a NUL, or the text of an xl configuration file.
 */
impl XlSaveFile_FileRest_OptionalConfig {
    pub fn config(&self) -> Ref<'_, Vec<u8>> {
        self.config.borrow()
    }
}
impl XlSaveFile_FileRest_OptionalConfig {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The rest of the file header, after `byteorder`.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
 */

#[derive(Default, Debug, Clone)]
pub struct XlSaveFile_FileRest_SaveFileHeader {
    pub _root: SharedType<XlSaveFile>,
    pub _parent: SharedType<XlSaveFile_FileRest>,
    pub _self: SharedType<Self>,
    mandatory_flags: RefCell<u32>,
    optional_flags: RefCell<u32>,
    len_optional_data: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_config_json: Cell<bool>,
    is_config_json: RefCell<bool>,
    f_is_stream_v2: Cell<bool>,
    is_stream_v2: RefCell<bool>,
    f_unknown_mandatory_flags: Cell<bool>,
    unknown_mandatory_flags: RefCell<i32>,
    _is_le: RefCell<i32>,
}
impl KStruct for XlSaveFile_FileRest_SaveFileHeader {
    type Root = XlSaveFile;
    type Parent = XlSaveFile_FileRest;

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
        *self_rc.mandatory_flags.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.optional_flags.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.len_optional_data.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl XlSaveFile_FileRest_SaveFileHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl XlSaveFile_FileRest_SaveFileHeader {

    /**
     * The configuration is JSON, not the text of a configuration file.
     */
    pub fn is_config_json(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_config_json.get() {
            return Ok(self.is_config_json.borrow());
        }
        self.f_is_config_json.set(true);
        *self.is_config_json.borrow_mut() = (((((*self.mandatory_flags() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_config_json.borrow())
    }

    /**
     * A libxl stream follows, not a legacy stream.
     */
    pub fn is_stream_v2(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_stream_v2.get() {
            return Ok(self.is_stream_v2.borrow());
        }
        self.f_is_stream_v2.set(true);
        *self.is_stream_v2.borrow_mut() = (((((*self.mandatory_flags() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_stream_v2.borrow())
    }

    /**
     * The bits of `mandatory_flags` that have no meaning.
     */
    pub fn unknown_mandatory_flags(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_unknown_mandatory_flags.get() {
            return Ok(self.unknown_mandatory_flags.borrow());
        }
        self.f_unknown_mandatory_flags.set(true);
        *self.unknown_mandatory_flags.borrow_mut() = (((((*self.mandatory_flags() as u32) >> (2 as u32)) as i32) << (2 as i32))) as i32;
        Ok(self.unknown_mandatory_flags.borrow())
    }
}

/**
 * Flags that a reader must understand; it refuses a file with bits
 * that it does not know.
 */
impl XlSaveFile_FileRest_SaveFileHeader {
    pub fn mandatory_flags(&self) -> Ref<'_, u32> {
        self.mandatory_flags.borrow()
    }
}

/**
 * Flags that a reader may ignore. None is defined.
 */
impl XlSaveFile_FileRest_SaveFileHeader {
    pub fn optional_flags(&self) -> Ref<'_, u32> {
        self.optional_flags.borrow()
    }
}

/**
 * Length of the optional data in bytes.
 */
impl XlSaveFile_FileRest_SaveFileHeader {
    pub fn len_optional_data(&self) -> Ref<'_, u32> {
        self.len_optional_data.borrow()
    }
}
impl XlSaveFile_FileRest_SaveFileHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The start of the header, which determines how to read the rest of it.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
 */

#[derive(Default, Debug, Clone)]
pub struct XlSaveFile_FileStart {
    pub _root: SharedType<XlSaveFile>,
    pub _parent: SharedType<XlSaveFile>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    byteorder_code: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_byteorder: Cell<bool>,
    byteorder: RefCell<XlSaveFile_Byteorder>,
}
impl KStruct for XlSaveFile_FileStart {
    type Root = XlSaveFile;
    type Parent = XlSaveFile;

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
        *self_rc.magic.borrow_mut() = _io.read_bytes(32 as usize)?.into();
        if !(*self_rc.magic() == vec![0x58u8, 0x65u8, 0x6eu8, 0x20u8, 0x73u8, 0x61u8, 0x76u8, 0x65u8, 0x64u8, 0x20u8, 0x64u8, 0x6fu8, 0x6du8, 0x61u8, 0x69u8, 0x6eu8, 0x2cu8, 0x20u8, 0x78u8, 0x6cu8, 0x20u8, 0x66u8, 0x6fu8, 0x72u8, 0x6du8, 0x61u8, 0x74u8, 0xau8, 0x20u8, 0x0u8, 0x20u8, 0xdu8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/file_start/seq/0".to_string() }));
        }
        *self_rc.byteorder_code.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XlSaveFile_FileStart {

    /**
     * The byte order of the host that saved the domain.
     */
    pub fn byteorder(
        &self
    ) -> KResult<Ref<'_, XlSaveFile_Byteorder>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_byteorder.get() {
            return Ok(self.byteorder.borrow());
        }
        self.f_byteorder.set(true);
        *self.byteorder.borrow_mut() = (*self.byteorder_code() as i64).try_into()?;
        Ok(self.byteorder.borrow())
    }
}

/**
 * Says that this is an xl save file.
 */
impl XlSaveFile_FileStart {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * The number 0x01020304 in the byte order of the host that saved the
 * domain, read as a little-endian number; see `byteorder`.
 */
impl XlSaveFile_FileStart {
    pub fn byteorder_code(&self) -> Ref<'_, u32> {
        self.byteorder_code.borrow()
    }
}
impl XlSaveFile_FileStart {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
