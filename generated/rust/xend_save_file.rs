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

/**
 * A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
 * signature, the domain's configuration, then a legacy image.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()
 */

#[derive(Default, Debug, Clone)]
pub struct XendSaveFile {
    pub _root: SharedType<XendSaveFile>,
    pub _parent: SharedType<XendSaveFile>,
    pub _self: SharedType<Self>,
    identification: RefCell<OptRc<XendSaveFile_FileStart>>,
    header: RefCell<OptRc<XendSaveFile_SaveHeader>>,
    config: RefCell<OptRc<XendSaveFile_DomainConfig>>,
    legacy_image: RefCell<OptRc<LegacySaveImage>>,
    _io: RefCell<BytesReader>,
    config_raw: RefCell<Vec<u8>>,
    legacy_image_raw: RefCell<Vec<u8>>,
    f_len_config: Cell<bool>,
    len_config: RefCell<u32>,
}
impl KStruct for XendSaveFile {
    type Root = XendSaveFile;
    type Parent = XendSaveFile;

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
        let t = Self::read_into::<_, XendSaveFile_FileStart>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.identification.borrow_mut() = t;
        if ((_io.size() as i64) - (_io.pos() as i64)) >= 4 {
            let t = Self::read_into::<_, XendSaveFile_SaveHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.header.borrow_mut() = t;
        }
        *self_rc.config_raw.borrow_mut() = _io.read_bytes(if (*self_rc.len_config()? as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.len_config()? as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let config_raw = self_rc.config_raw.borrow();
        let _t_config_raw_io = BytesReader::from(config_raw.clone());
        let t = Self::read_into::<BytesReader, XendSaveFile_DomainConfig>(&_t_config_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.config.borrow_mut() = t;
        *self_rc.legacy_image_raw.borrow_mut() = _io.read_bytes_full()?.into();
        let legacy_image_raw = self_rc.legacy_image_raw.borrow();
        let _t_legacy_image_raw_io = BytesReader::from(legacy_image_raw.clone());
        let t = Self::read_into::<BytesReader, LegacySaveImage>(&_t_legacy_image_raw_io, None, None)?.into();
        *self_rc.legacy_image.borrow_mut() = t;
        Ok(())
    }
}
impl XendSaveFile {

    /**
     * Length of the configuration in bytes.
     */
    pub fn len_config(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_config.get() {
            return Ok(self.len_config.borrow());
        }
        self.f_len_config.set(true);
        *self.len_config.borrow_mut() = (if  ((_io.size() >= (16 + 4)) && (((*self.header().len_config() as i32) > (0 as i32))))  { (*self.header().len_config() as u32) } else { (0 as u32) }) as u32;
        Ok(self.len_config.borrow())
    }
}

/**
 * Identifies the file.
 */
impl XendSaveFile {
    pub fn identification(&self) -> Ref<'_, OptRc<XendSaveFile_FileStart>> {
        self.identification.borrow()
    }
}

/**
 * Length of the configuration.
 */
impl XendSaveFile {
    pub fn header(&self) -> Ref<'_, OptRc<XendSaveFile_SaveHeader>> {
        self.header.borrow()
    }
}

/**
 * The domain's configuration.
 */
impl XendSaveFile {
    pub fn config(&self) -> Ref<'_, OptRc<XendSaveFile_DomainConfig>> {
        self.config.borrow()
    }
}

/**
 * The saved domain.
 */
impl XendSaveFile {
    pub fn legacy_image(&self) -> Ref<'_, OptRc<LegacySaveImage>> {
        self.legacy_image.borrow()
    }
}
impl XendSaveFile {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XendSaveFile {
    pub fn config_raw(&self) -> Ref<'_, Vec<u8>> {
        self.config_raw.borrow()
    }
}
impl XendSaveFile {
    pub fn legacy_image_raw(&self) -> Ref<'_, Vec<u8>> {
        self.legacy_image_raw.borrow()
    }
}

/**
 * The domain's configuration.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()
 */

#[derive(Default, Debug, Clone)]
pub struct XendSaveFile_DomainConfig {
    pub _root: SharedType<XendSaveFile>,
    pub _parent: SharedType<XendSaveFile>,
    pub _self: SharedType<Self>,
    sexp: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XendSaveFile_DomainConfig {
    type Root = XendSaveFile;
    type Parent = XendSaveFile;

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
impl XendSaveFile_DomainConfig {
}

/**
 * An s-expression, as `xm list --long` prints it.
 */
impl XendSaveFile_DomainConfig {
    pub fn sexp(&self) -> Ref<'_, Vec<u8>> {
        self.sexp.borrow()
    }
}
impl XendSaveFile_DomainConfig {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The signature of the file.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L27 SIGNATURE
 */

#[derive(Default, Debug, Clone)]
pub struct XendSaveFile_FileStart {
    pub _root: SharedType<XendSaveFile>,
    pub _parent: SharedType<XendSaveFile>,
    pub _self: SharedType<Self>,
    signature: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XendSaveFile_FileStart {
    type Root = XendSaveFile;
    type Parent = XendSaveFile;

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
        *self_rc.signature.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        if !(*self_rc.signature() == vec![0x4cu8, 0x69u8, 0x6eu8, 0x75u8, 0x78u8, 0x47u8, 0x75u8, 0x65u8, 0x73u8, 0x74u8, 0x52u8, 0x65u8, 0x63u8, 0x6fu8, 0x72u8, 0x64u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/file_start/seq/0".to_string() }));
        }
        Ok(())
    }
}
impl XendSaveFile_FileStart {
}

/**
 * Says that this is a domain that xend saved.
 */
impl XendSaveFile_FileStart {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}
impl XendSaveFile_FileStart {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The header before the configuration.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()
 */

#[derive(Default, Debug, Clone)]
pub struct XendSaveFile_SaveHeader {
    pub _root: SharedType<XendSaveFile>,
    pub _parent: SharedType<XendSaveFile>,
    pub _self: SharedType<Self>,
    len_config: RefCell<i32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XendSaveFile_SaveHeader {
    type Root = XendSaveFile;
    type Parent = XendSaveFile;

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
        *self_rc.len_config.borrow_mut() = _io.read_s4be()?.into();
        Ok(())
    }
}
impl XendSaveFile_SaveHeader {
}

/**
 * Length of the configuration in bytes.
 */
impl XendSaveFile_SaveHeader {
    pub fn len_config(&self) -> Ref<'_, i32> {
        self.len_config.borrow()
    }
}
impl XendSaveFile_SaveHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
