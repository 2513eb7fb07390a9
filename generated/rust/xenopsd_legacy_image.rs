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
 * A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
 * consisted of records: a signature, then a legacy image whose device model
 * state has xenopsd's own signature. The rest of the disk may contain anything.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155 legacy_save_signature
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdLegacyImage {
    pub _root: SharedType<XenopsdLegacyImage>,
    pub _parent: SharedType<XenopsdLegacyImage>,
    pub _self: SharedType<Self>,
    identification: RefCell<OptRc<XenopsdLegacyImage_SaveSignature>>,
    legacy_image: RefCell<OptRc<LegacySaveImage>>,
    _io: RefCell<BytesReader>,
    legacy_image_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenopsdLegacyImage {
    type Root = XenopsdLegacyImage;
    type Parent = XenopsdLegacyImage;

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
        let t = Self::read_into::<_, XenopsdLegacyImage_SaveSignature>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.identification.borrow_mut() = t;
        *self_rc.legacy_image_raw.borrow_mut() = _io.read_bytes_full()?.into();
        let legacy_image_raw = self_rc.legacy_image_raw.borrow();
        let _t_legacy_image_raw_io = BytesReader::from(legacy_image_raw.clone());
        let t = Self::read_into::<BytesReader, LegacySaveImage>(&_t_legacy_image_raw_io, None, None)?.into();
        *self_rc.legacy_image.borrow_mut() = t;
        Ok(())
    }
}
impl XenopsdLegacyImage {
}

/**
 * Identifies the image.
 */
impl XenopsdLegacyImage {
    pub fn identification(&self) -> Ref<'_, OptRc<XenopsdLegacyImage_SaveSignature>> {
        self.identification.borrow()
    }
}

/**
 * The suspended domain, followed by whatever else is on the disk.
 */
impl XenopsdLegacyImage {
    pub fn legacy_image(&self) -> Ref<'_, OptRc<LegacySaveImage>> {
        self.legacy_image.borrow()
    }
}
impl XenopsdLegacyImage {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenopsdLegacyImage {
    pub fn legacy_image_raw(&self) -> Ref<'_, Vec<u8>> {
        self.legacy_image_raw.borrow()
    }
}

/**
 * The signature of the image.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155 legacy_save_signature
 */

#[derive(Default, Debug, Clone)]
pub struct XenopsdLegacyImage_SaveSignature {
    pub _root: SharedType<XenopsdLegacyImage>,
    pub _parent: SharedType<XenopsdLegacyImage>,
    pub _self: SharedType<Self>,
    signature: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenopsdLegacyImage_SaveSignature {
    type Root = XenopsdLegacyImage;
    type Parent = XenopsdLegacyImage;

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
        if !(*self_rc.signature() == vec![0x58u8, 0x65u8, 0x6eu8, 0x53u8, 0x61u8, 0x76u8, 0x65u8, 0x64u8, 0x44u8, 0x6fu8, 0x6du8, 0x61u8, 0x69u8, 0x6eu8, 0xau8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/save_signature/seq/0".to_string() }));
        }
        Ok(())
    }
}
impl XenopsdLegacyImage_SaveSignature {
}

/**
 * Says that this is a suspend image without records.
 */
impl XenopsdLegacyImage_SaveSignature {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}
impl XenopsdLegacyImage_SaveSignature {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
