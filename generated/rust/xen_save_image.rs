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
use super::libxl_migration_stream::LibxlMigrationStream;
use super::xenopsd_legacy_image::XenopsdLegacyImage;
use super::libvirt_save_file::LibvirtSaveFile;
use super::legacy_save_image::LegacySaveImage;
use super::xend_save_file::XendSaveFile;
use super::legacy_save_image::LegacySaveImage_FirstOctets;
use super::xl_save_file::XlSaveFile;
use super::xenopsd_suspend_image::XenopsdSuspendImage;
use super::libxc_migration_stream::LibxcMigrationStream;

/**
 * The state of a saved Xen domain, whichever program wrote it: the file of `xl
 * save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
 * libxc migration stream without a file around it. The first bytes distinguish
 * them; each has a definition of its own. An image of Xen 4.4 or earlier without
 * a file around it has no signature; it is recognised by numbers in a certain
 * range.
 * \sa https://xenbits.xen.org/docs/unstable/specs/libxc-migration-stream.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage>,
    pub _self: SharedType<Self>,
    content: RefCell<Option<XenSaveImage_Content>>,
    _io: RefCell<BytesReader>,
    f_is_legacy: Cell<bool>,
    is_legacy: RefCell<bool>,
    f_is_xenopsd_legacy: Cell<bool>,
    is_xenopsd_legacy: RefCell<bool>,
    f_legacy_start: Cell<bool>,
    legacy_start: RefCell<OptRc<LegacySaveImage_FirstOctets>>,
    f_outermost_layer: Cell<bool>,
    outermost_layer: RefCell<XenSaveImage_Layer>,
    f_signature: Cell<bool>,
    signature: RefCell<u32>,
    f_signature_end: Cell<bool>,
    signature_end: RefCell<u32>,
}
#[derive(Debug, Clone)]
pub enum XenSaveImage_Content {
    LibvirtSaveFile(OptRc<LibvirtSaveFile>),
    XenopsdSuspendImage(OptRc<XenopsdSuspendImage>),
    LegacySaveImage(OptRc<LegacySaveImage>),
    LibxcMigrationStream(OptRc<LibxcMigrationStream>),
    LibxlMigrationStream(OptRc<LibxlMigrationStream>),
    XendSaveFile(OptRc<XendSaveFile>),
    XlSaveFile(OptRc<XlSaveFile>),
    XenopsdLegacyImage(OptRc<XenopsdLegacyImage>),
}
impl From<&XenSaveImage_Content> for OptRc<LibvirtSaveFile> {
    fn from(v: &XenSaveImage_Content) -> Self {
        if let XenSaveImage_Content::LibvirtSaveFile(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Content::LibvirtSaveFile, got {:?}", v)
    }
}
impl From<OptRc<LibvirtSaveFile>> for XenSaveImage_Content {
    fn from(v: OptRc<LibvirtSaveFile>) -> Self {
        Self::LibvirtSaveFile(v)
    }
}
impl From<&XenSaveImage_Content> for OptRc<XenopsdSuspendImage> {
    fn from(v: &XenSaveImage_Content) -> Self {
        if let XenSaveImage_Content::XenopsdSuspendImage(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Content::XenopsdSuspendImage, got {:?}", v)
    }
}
impl From<OptRc<XenopsdSuspendImage>> for XenSaveImage_Content {
    fn from(v: OptRc<XenopsdSuspendImage>) -> Self {
        Self::XenopsdSuspendImage(v)
    }
}
impl From<&XenSaveImage_Content> for OptRc<LegacySaveImage> {
    fn from(v: &XenSaveImage_Content) -> Self {
        if let XenSaveImage_Content::LegacySaveImage(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Content::LegacySaveImage, got {:?}", v)
    }
}
impl From<OptRc<LegacySaveImage>> for XenSaveImage_Content {
    fn from(v: OptRc<LegacySaveImage>) -> Self {
        Self::LegacySaveImage(v)
    }
}
impl From<&XenSaveImage_Content> for OptRc<LibxcMigrationStream> {
    fn from(v: &XenSaveImage_Content) -> Self {
        if let XenSaveImage_Content::LibxcMigrationStream(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Content::LibxcMigrationStream, got {:?}", v)
    }
}
impl From<OptRc<LibxcMigrationStream>> for XenSaveImage_Content {
    fn from(v: OptRc<LibxcMigrationStream>) -> Self {
        Self::LibxcMigrationStream(v)
    }
}
impl From<&XenSaveImage_Content> for OptRc<LibxlMigrationStream> {
    fn from(v: &XenSaveImage_Content) -> Self {
        if let XenSaveImage_Content::LibxlMigrationStream(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Content::LibxlMigrationStream, got {:?}", v)
    }
}
impl From<OptRc<LibxlMigrationStream>> for XenSaveImage_Content {
    fn from(v: OptRc<LibxlMigrationStream>) -> Self {
        Self::LibxlMigrationStream(v)
    }
}
impl From<&XenSaveImage_Content> for OptRc<XendSaveFile> {
    fn from(v: &XenSaveImage_Content) -> Self {
        if let XenSaveImage_Content::XendSaveFile(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Content::XendSaveFile, got {:?}", v)
    }
}
impl From<OptRc<XendSaveFile>> for XenSaveImage_Content {
    fn from(v: OptRc<XendSaveFile>) -> Self {
        Self::XendSaveFile(v)
    }
}
impl From<&XenSaveImage_Content> for OptRc<XlSaveFile> {
    fn from(v: &XenSaveImage_Content) -> Self {
        if let XenSaveImage_Content::XlSaveFile(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Content::XlSaveFile, got {:?}", v)
    }
}
impl From<OptRc<XlSaveFile>> for XenSaveImage_Content {
    fn from(v: OptRc<XlSaveFile>) -> Self {
        Self::XlSaveFile(v)
    }
}
impl From<&XenSaveImage_Content> for OptRc<XenopsdLegacyImage> {
    fn from(v: &XenSaveImage_Content) -> Self {
        if let XenSaveImage_Content::XenopsdLegacyImage(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Content::XenopsdLegacyImage, got {:?}", v)
    }
}
impl From<OptRc<XenopsdLegacyImage>> for XenSaveImage_Content {
    fn from(v: OptRc<XenopsdLegacyImage>) -> Self {
        Self::XenopsdLegacyImage(v)
    }
}
impl KStruct for XenSaveImage {
    type Root = XenSaveImage;
    type Parent = XenSaveImage;

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
        match *self_rc.outermost_layer()? {
            XenSaveImage_Layer::Legacy => {
                let t = Self::read_into::<_, LegacySaveImage>(&*_io, None, None)?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            XenSaveImage_Layer::Libvirt => {
                let t = Self::read_into::<_, LibvirtSaveFile>(&*_io, None, None)?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            XenSaveImage_Layer::Libxc => {
                let t = Self::read_into::<_, LibxcMigrationStream>(&*_io, None, None)?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            XenSaveImage_Layer::Libxl => {
                let t = Self::read_into::<_, LibxlMigrationStream>(&*_io, None, None)?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            XenSaveImage_Layer::Xend => {
                let t = Self::read_into::<_, XendSaveFile>(&*_io, None, None)?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            XenSaveImage_Layer::Xenopsd => {
                let t = Self::read_into::<_, XenopsdSuspendImage>(&*_io, None, None)?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            XenSaveImage_Layer::XenopsdLegacy => {
                let t = Self::read_into::<_, XenopsdLegacyImage>(&*_io, None, None)?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            XenSaveImage_Layer::Xl => {
                let t = Self::read_into::<_, XlSaveFile>(&*_io, None, None)?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            _ => {}
        }
        Ok(())
    }
}
impl XenSaveImage {

    /**
     * An image of Xen 4.4 or earlier.
     */
    pub fn is_legacy(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_legacy.get() {
            return Ok(self.is_legacy.borrow());
        }
        self.f_is_legacy.set(true);
        *self.is_legacy.borrow_mut() = (if _io.size() >= 16 {  ((*self.legacy_start()?.has_plausible_size()?) && ( ((*self.legacy_start()?.is_pv()?) || (*self.legacy_start()?.has_plausible_chunk()?)) ))  } else { false }) as bool;
        Ok(self.is_legacy.borrow())
    }

    /**
     * A suspend image of xenopsd from the time before it used records.
     */
    pub fn is_xenopsd_legacy(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_xenopsd_legacy.get() {
            return Ok(self.is_xenopsd_legacy.borrow());
        }
        self.f_is_xenopsd_legacy.set(true);
        *self.is_xenopsd_legacy.borrow_mut() = (if  ((((*self.signature()? as i32) == (1483042387 as i32))) && (((_io.size() as i32) >= (12 as i32))))  { ((*self.signature_end()? as i32) == (1148153185 as i32)) } else { false }) as bool;
        Ok(self.is_xenopsd_legacy.borrow())
    }

    /**
     * Identification by the first bytes if the image has no signature.
     */
    pub fn legacy_start(
        &self
    ) -> KResult<Ref<'_, OptRc<LegacySaveImage_FirstOctets>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_legacy_start.get() {
            return Ok(self.legacy_start.borrow());
        }
        if _io.size() >= 16 {
            let _pos = _io.pos();
            _io.seek(0 as usize)?;
            let t = Self::read_into::<_, LegacySaveImage_FirstOctets>(&*_io, Some(SharedType::empty()), None)?.into();
            *self.legacy_start.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_legacy_start.set(true);
        Ok(self.legacy_start.borrow())
    }

    /**
     * The outermost layer of the image.
     */
    pub fn outermost_layer(
        &self
    ) -> KResult<Ref<'_, XenSaveImage_Layer>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_outermost_layer.get() {
            return Ok(self.outermost_layer.borrow());
        }
        self.f_outermost_layer.set(true);
        *self.outermost_layer.borrow_mut() = (if *self.is_legacy()? { (0 as u32) } else { if *self.is_xenopsd_legacy()? { (*self.signature_end()? as u32) } else { (*self.signature()? as u32) } } as i64).try_into()?;
        Ok(self.outermost_layer.borrow())
    }

    /**
     * The first four bytes, as a number; see `outermost_layer`.
     */
    pub fn signature(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_signature.get() {
            return Ok(self.signature.borrow());
        }
        self.f_signature.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.signature.borrow_mut() = _io.read_u4be()?.into();
        _io.seek(_pos)?;
        Ok(self.signature.borrow())
    }

    /**
     * Bytes 8-11, which distinguish the signatures of xenopsd.
     */
    pub fn signature_end(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_signature_end.get() {
            return Ok(self.signature_end.borrow());
        }
        self.f_signature_end.set(true);
        if ((_io.size() as i32) >= (12 as i32)) {
            let _pos = _io.pos();
            _io.seek(8 as usize)?;
            *self.signature_end.borrow_mut() = _io.read_u4be()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.signature_end.borrow())
    }
}

/**
 * The outermost layer, which contains the others.
 */
impl XenSaveImage {
    pub fn content(&self) -> Ref<'_, Option<XenSaveImage_Content>> {
        self.content.borrow()
    }
}
impl XenSaveImage {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum XenSaveImage_Layer {

    /**
     * An image of Xen 4.4 or earlier, which has no signature.
     */
    Legacy,

    /**
     * "XenSavedDoma", a suspend image of XenServer from the time before it
     * used records; the number is that of the last four letters.
     */
    XenopsdLegacy,

    /**
     * "Libx", a libxl migration stream.
     */
    Libxl,

    /**
     * "Linu", a file written by `xm save`.
     */
    Xend,

    /**
     * "Xen ", a file written by `xl save`.
     */
    Xl,

    /**
     * "XenS", a suspend image of XenServer or XCP-ng.
     */
    Xenopsd,

    /**
     * "libv", a file written by `virsh save`.
     */
    Libvirt,

    /**
     * All ones, a libxc migration stream.
     */
    Libxc,
    Unknown(i64),
}

impl TryFrom<i64> for XenSaveImage_Layer {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenSaveImage_Layer> {
        match flag {
            0 => Ok(XenSaveImage_Layer::Legacy),
            1148153185 => Ok(XenSaveImage_Layer::XenopsdLegacy),
            1281974904 => Ok(XenSaveImage_Layer::Libxl),
            1281977973 => Ok(XenSaveImage_Layer::Xend),
            1483042336 => Ok(XenSaveImage_Layer::Xl),
            1483042387 => Ok(XenSaveImage_Layer::Xenopsd),
            1818845814 => Ok(XenSaveImage_Layer::Libvirt),
            4294967295 => Ok(XenSaveImage_Layer::Libxc),
            _ => Ok(XenSaveImage_Layer::Unknown(flag)),
        }
    }
}

impl From<&XenSaveImage_Layer> for i64 {
    fn from(v: &XenSaveImage_Layer) -> Self {
        match *v {
            XenSaveImage_Layer::Legacy => 0,
            XenSaveImage_Layer::XenopsdLegacy => 1148153185,
            XenSaveImage_Layer::Libxl => 1281974904,
            XenSaveImage_Layer::Xend => 1281977973,
            XenSaveImage_Layer::Xl => 1483042336,
            XenSaveImage_Layer::Xenopsd => 1483042387,
            XenSaveImage_Layer::Libvirt => 1818845814,
            XenSaveImage_Layer::Libxc => 4294967295,
            XenSaveImage_Layer::Unknown(v) => v
        }
    }
}

impl Default for XenSaveImage_Layer {
    fn default() -> Self { XenSaveImage_Layer::Unknown(0) }
}

