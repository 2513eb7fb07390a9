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
use super::xen_x86_cpu_policy::*;
use super::legacy_save_image::*;
use super::libxc_migration_stream::*;
use super::xenopsd_suspend_image::*;
use super::xen_hvm_context::*;
use super::xen_hvm_context::*;
use super::xen_x86_vcpu::*;
use super::xl_save_file::*;
use super::libvirt_save_file::*;
use super::xenopsd_legacy_image::*;
use super::xend_save_file::*;
use super::xen_x86_vcpu::*;
use super::legacy_save_image::*;
use super::xen_x86_cpu_policy::*;

/**
 * The state of a saved Xen domain, whichever program wrote it: the file of `xl
 * save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
 * libxc migration stream without a file around it. The first bytes distinguish
 * them; each has a definition of its own. An image of Xen 4.4 or earlier without
 * a file around it has no signature; it is recognised by numbers in a certain
 * range.
 * 
 * `content` is the file as it is, from the outermost layer inwards. The other
 * instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`,
 * `memory`, `vcpus`, `hvm_context` and `device_model` are what their names say
 * in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead.
 * 
 * A file that is none of these, or that is compressed, has a `problem`.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc Source
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage>,
    pub _self: SharedType<Self>,
    content: RefCell<Option<XenSaveImage_Content>>,
    _io: RefCell<BytesReader>,
    f_config: Cell<bool>,
    config: RefCell<Vec<u8>>,
    f_device_model: Cell<bool>,
    device_model: RefCell<OptRc<LibxlMigrationStream_RecordList_EmulatorContext>>,
    f_finder: Cell<bool>,
    finder: RefCell<OptRc<XenSaveImage_ImageFinder>>,
    f_hvm_context: Cell<bool>,
    hvm_context: RefCell<OptRc<XenHvmContext>>,
    f_is_image: Cell<bool>,
    is_image: RefCell<bool>,
    f_is_truncated: Cell<bool>,
    is_truncated: RefCell<bool>,
    f_legacy: Cell<bool>,
    legacy: RefCell<OptRc<LegacySaveImage>>,
    f_libxc: Cell<bool>,
    libxc: RefCell<OptRc<LibxcMigrationStream_DomainImage>>,
    f_memory: Cell<bool>,
    memory: RefCell<OptRc<XenSaveImage_GuestMemory>>,
    f_outermost_layer: Cell<bool>,
    outermost_layer: RefCell<XenSaveImage_Layer>,
    f_problem: Cell<bool>,
    problem: RefCell<String>,
    f_recognition: Cell<bool>,
    recognition: RefCell<OptRc<XenSaveImage_FirstBytes>>,
    f_static_data: Cell<bool>,
    static_data: RefCell<OptRc<XenSaveImage_StaticRecords>>,
    f_vcpus: Cell<bool>,
    vcpus: RefCell<Vec<OptRc<XenSaveImage_Vcpu>>>,
}
#[derive(Debug, Clone)]
pub enum XenSaveImage_Content {
    LibvirtSaveFile(OptRc<LibvirtSaveFile>),
    XenSaveImage_NotAnImage(OptRc<XenSaveImage_NotAnImage>),
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
impl From<&XenSaveImage_Content> for OptRc<XenSaveImage_NotAnImage> {
    fn from(v: &XenSaveImage_Content) -> Self {
        if let XenSaveImage_Content::XenSaveImage_NotAnImage(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Content::XenSaveImage_NotAnImage, got {:?}", v)
    }
}
impl From<OptRc<XenSaveImage_NotAnImage>> for XenSaveImage_Content {
    fn from(v: OptRc<XenSaveImage_NotAnImage>) -> Self {
        Self::XenSaveImage_NotAnImage(v)
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
            _ => {
                let t = Self::read_into::<_, XenSaveImage_NotAnImage>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
        }
        Ok(())
    }
}
impl XenSaveImage {

    /**
     * The domain's configuration as its toolstack writes it: JSON or an xl
     * configuration file in a file of xl, XML in one of libvirt, otherwise an
     * s-expression.
     */
    pub fn config(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_config.get() {
            return Ok(self.config.borrow());
        }
        self.f_config.set(true);
        if ((*self.finder()?.len_config()? as u64) > (0 as u64)) {
            let _pos = _io.pos();
            _io.seek(*self.finder()?.ofs_config()? as usize)?;
            *self.config.borrow_mut() = _io.read_bytes(*self.finder()?.len_config()? as usize)?.into();
            _io.seek(_pos)?;
        }
        Ok(self.config.borrow())
    }

    /**
     * The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream.
     */
    pub fn device_model(
        &self
    ) -> KResult<Ref<'_, OptRc<LibxlMigrationStream_RecordList_EmulatorContext>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_device_model.get() {
            return Ok(self.device_model.borrow());
        }
        if *self.finder()?.has_device_model()? {
            *self.device_model.borrow_mut() = Into::<OptRc<LibxlMigrationStream_RecordList_EmulatorContext>>::into(&*self.finder()?.libxl()?.body().records()[*self.finder()?.emulator_contexts()?.idx_last()? as usize].body()?.as_ref().unwrap()).clone();
        }
        self.f_device_model.set(true);
        Ok(self.device_model.borrow())
    }

    /**
     * Finds what the shortcuts refer to.
     */
    pub fn finder(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_ImageFinder>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_finder.get() {
            return Ok(self.finder.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let t = Self::read_into::<_, XenSaveImage_ImageFinder>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.finder.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_finder.set(true);
        Ok(self.finder.borrow())
    }

    /**
     * The state of the virtual hardware that Xen emulates for an HVM guest, from
     * the last HVM_CONTEXT.
     */
    pub fn hvm_context(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hvm_context.get() {
            return Ok(self.hvm_context.borrow());
        }
        if *self.finder()?.has_hvm_context()? {
            let io = Clone::clone(&*self.finder()?.libxc()?.records()[*self.finder()?.hvm_contexts()?.idx_last()? as usize].raw_body()._io());
            let _pos = io.pos();
            io.seek(0 as usize)?;
            let t = Self::read_into::<BytesReader, XenHvmContext>(&io, None, None)?.into();
            *self.hvm_context.borrow_mut() = t;
            io.seek(_pos)?;
        }
        self.f_hvm_context.set(true);
        Ok(self.hvm_context.borrow())
    }

    /**
     * The file is a saved domain, and not compressed.
     */
    pub fn is_image(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_image.get() {
            return Ok(self.is_image.borrow());
        }
        self.f_is_image.set(true);
        *self.is_image.borrow_mut() = (*self.recognition()?.is_image()?) as bool;
        Ok(self.is_image.borrow())
    }

    /**
     * The file ends before the image does: the last record is incomplete, or it
     * is not the one that ends an image. Absent for images of Xen 4.4 and
     * earlier.
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
        if *self.recognition()?.has_end()? {
            *self.is_truncated.borrow_mut() = (*self.recognition()?.is_truncated()?) as bool;
        }
        Ok(self.is_truncated.borrow())
    }

    /**
     * The domain in the format of Xen 4.4 and earlier.
     */
    pub fn legacy(
        &self
    ) -> KResult<Ref<'_, OptRc<LegacySaveImage>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_legacy.get() {
            return Ok(self.legacy.borrow());
        }
        if *self.finder()?.has_legacy()? {
            *self.legacy.borrow_mut() = self.finder()?.legacy()?.clone();
        }
        self.f_legacy.set(true);
        Ok(self.legacy.borrow())
    }

    /**
     * Domain header and records of the libxc stream. A libxl stream with
     * checkpoints has more records after those, which continue the stream.
     */
    pub fn libxc(
        &self
    ) -> KResult<Ref<'_, OptRc<LibxcMigrationStream_DomainImage>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_libxc.get() {
            return Ok(self.libxc.borrow());
        }
        if *self.finder()?.has_libxc()? {
            *self.libxc.borrow_mut() = self.finder()?.libxc()?.clone();
        }
        self.f_libxc.set(true);
        Ok(self.libxc.borrow())
    }

    /**
     * The guest's pages.
     */
    pub fn memory(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_GuestMemory>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_memory.get() {
            return Ok(self.memory.borrow());
        }
        if *self.finder()?.has_libxc()? {
            let _pos = _io.pos();
            _io.seek(0 as usize)?;
            let t = Self::read_into::<_, XenSaveImage_GuestMemory>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.memory.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_memory.set(true);
        Ok(self.memory.borrow())
    }

    /**
     * What the file is; the outermost layer of an image.
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
        *self.outermost_layer.borrow_mut() = (*self.recognition()?.layer_code()? as i64).try_into()?;
        Ok(self.outermost_layer.borrow())
    }

    /**
     * Why this definition does not read the file; empty if it does.
     */
    pub fn problem(
        &self
    ) -> KResult<Ref<'_, String>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_problem.get() {
            return Ok(self.problem.borrow());
        }
        self.f_problem.set(true);
        *self.problem.borrow_mut() = if *self.recognition()?.is_image()? { "".to_string() } else { if *self.recognition()?.is_compressed()? { "The file is compressed. Decompress it first.".to_string() } else { "The file is not a saved Xen domain. No known signature begins it.".to_string() }.to_string() }.to_string();
        Ok(self.problem.borrow())
    }

    /**
     * What the first bytes say about the file.
     */
    pub fn recognition(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_FirstBytes>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_recognition.get() {
            return Ok(self.recognition.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let t = Self::read_into::<_, XenSaveImage_FirstBytes>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.recognition.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_recognition.set(true);
        Ok(self.recognition.borrow())
    }

    /**
     * What does not change while the guest runs.
     */
    pub fn static_data(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_StaticRecords>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_static_data.get() {
            return Ok(self.static_data.borrow());
        }
        if *self.finder()?.has_libxc()? {
            let _pos = _io.pos();
            _io.seek(0 as usize)?;
            let t = Self::read_into::<_, XenSaveImage_StaticRecords>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.static_data.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_static_data.set(true);
        Ok(self.static_data.borrow())
    }

    /**
     * The vCPUs and their registers, in the order of the stream. Xen does not
     * save the registers of an HVM guest's vCPU that is offline.
     */
    pub fn vcpus(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<XenSaveImage_Vcpu>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vcpus.get() {
            return Ok(self.vcpus.borrow());
        }
        self.f_vcpus.set(true);
        if *self.finder()?.has_libxc()? {
            let _pos = _io.pos();
            _io.seek(0 as usize)?;
            *self.vcpus.borrow_mut() = Vec::new();
            let l_vcpus = *self.finder()?.num_vcpus()?;
            for _i in 0..l_vcpus {
                let f = |t : &mut XenSaveImage_Vcpu| Ok(t.set_params((if *self.finder()?.has_hvm_context()? { *self.finder()?.cpu_entries()?.found()[_i as usize].idx() } else { *self.finder()?.basic_records()?.found()[_i as usize].idx() }).try_into().map_err(|_| KError::CastError)?));
                let t = Self::read_into_with_init::<_, XenSaveImage_Vcpu>(&*_io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
                self.vcpus.borrow_mut().push(t);
            }
            _io.seek(_pos)?;
        }
        Ok(self.vcpus.borrow())
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
     * No known signature; the file is not a saved domain.
     */
    NotAnImage,

    /**
     * A file that lz4 compressed.
     */
    Lz4,

    /**
     * A file that gzip compressed; the number is that of the first three bytes.
     */
    Gzip,

    /**
     * A file that zstd compressed.
     */
    Zstd,

    /**
     * "BZh", a file that bzip2 compressed.
     */
    Bzip2,

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
     * A file that xz compressed.
     */
    Xz,

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
            1 => Ok(XenSaveImage_Layer::NotAnImage),
            69356824 => Ok(XenSaveImage_Layer::Lz4),
            529205248 => Ok(XenSaveImage_Layer::Gzip),
            682962941 => Ok(XenSaveImage_Layer::Zstd),
            1113221120 => Ok(XenSaveImage_Layer::Bzip2),
            1148153185 => Ok(XenSaveImage_Layer::XenopsdLegacy),
            1281974904 => Ok(XenSaveImage_Layer::Libxl),
            1281977973 => Ok(XenSaveImage_Layer::Xend),
            1483042336 => Ok(XenSaveImage_Layer::Xl),
            1483042387 => Ok(XenSaveImage_Layer::Xenopsd),
            1818845814 => Ok(XenSaveImage_Layer::Libvirt),
            4248271448 => Ok(XenSaveImage_Layer::Xz),
            4294967295 => Ok(XenSaveImage_Layer::Libxc),
            _ => Ok(XenSaveImage_Layer::Unknown(flag)),
        }
    }
}

impl From<&XenSaveImage_Layer> for i64 {
    fn from(v: &XenSaveImage_Layer) -> Self {
        match *v {
            XenSaveImage_Layer::Legacy => 0,
            XenSaveImage_Layer::NotAnImage => 1,
            XenSaveImage_Layer::Lz4 => 69356824,
            XenSaveImage_Layer::Gzip => 529205248,
            XenSaveImage_Layer::Zstd => 682962941,
            XenSaveImage_Layer::Bzip2 => 1113221120,
            XenSaveImage_Layer::XenopsdLegacy => 1148153185,
            XenSaveImage_Layer::Libxl => 1281974904,
            XenSaveImage_Layer::Xend => 1281977973,
            XenSaveImage_Layer::Xl => 1483042336,
            XenSaveImage_Layer::Xenopsd => 1483042387,
            XenSaveImage_Layer::Libvirt => 1818845814,
            XenSaveImage_Layer::Xz => 4248271448,
            XenSaveImage_Layer::Libxc => 4294967295,
            XenSaveImage_Layer::Unknown(v) => v
        }
    }
}

impl Default for XenSaveImage_Layer {
    fn default() -> Self { XenSaveImage_Layer::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum XenSaveImage_Searched {

    /**
     * The records of the libxl stream.
     */
    LibxlRecords,

    /**
     * The records of a suspend image of xenopsd.
     */
    XenopsdRecords,

    /**
     * The records of the libxc stream.
     */
    LibxcRecords,

    /**
     * The entries of the HVM context.
     */
    HvmEntries,
    Unknown(i64),
}

impl TryFrom<i64> for XenSaveImage_Searched {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenSaveImage_Searched> {
        match flag {
            0 => Ok(XenSaveImage_Searched::LibxlRecords),
            1 => Ok(XenSaveImage_Searched::XenopsdRecords),
            2 => Ok(XenSaveImage_Searched::LibxcRecords),
            3 => Ok(XenSaveImage_Searched::HvmEntries),
            _ => Ok(XenSaveImage_Searched::Unknown(flag)),
        }
    }
}

impl From<&XenSaveImage_Searched> for i64 {
    fn from(v: &XenSaveImage_Searched) -> Self {
        match *v {
            XenSaveImage_Searched::LibxlRecords => 0,
            XenSaveImage_Searched::XenopsdRecords => 1,
            XenSaveImage_Searched::LibxcRecords => 2,
            XenSaveImage_Searched::HvmEntries => 3,
            XenSaveImage_Searched::Unknown(v) => v
        }
    }
}

impl Default for XenSaveImage_Searched {
    fn default() -> Self { XenSaveImage_Searched::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum XenSaveImage_VcpuKind {

    /**
     * A vCPU of an HVM guest.
     */
    Hvm,

    /**
     * A vCPU of a 64-bit PV guest.
     */
    PvX8664,

    /**
     * A vCPU of a 32-bit PV guest.
     */
    PvX8632,

    /**
     * The record has a wrong length.
     */
    Damaged,
    Unknown(i64),
}

impl TryFrom<i64> for XenSaveImage_VcpuKind {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenSaveImage_VcpuKind> {
        match flag {
            0 => Ok(XenSaveImage_VcpuKind::Hvm),
            1 => Ok(XenSaveImage_VcpuKind::PvX8664),
            2 => Ok(XenSaveImage_VcpuKind::PvX8632),
            3 => Ok(XenSaveImage_VcpuKind::Damaged),
            _ => Ok(XenSaveImage_VcpuKind::Unknown(flag)),
        }
    }
}

impl From<&XenSaveImage_VcpuKind> for i64 {
    fn from(v: &XenSaveImage_VcpuKind) -> Self {
        match *v {
            XenSaveImage_VcpuKind::Hvm => 0,
            XenSaveImage_VcpuKind::PvX8664 => 1,
            XenSaveImage_VcpuKind::PvX8632 => 2,
            XenSaveImage_VcpuKind::Damaged => 3,
            XenSaveImage_VcpuKind::Unknown(v) => v
        }
    }
}

impl Default for XenSaveImage_VcpuKind {
    fn default() -> Self { XenSaveImage_VcpuKind::Unknown(0) }
}


/**
 * What the first bytes of a file say about it.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_FirstBytes {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage>,
    pub _self: SharedType<Self>,
    signature: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_has_end: Cell<bool>,
    has_end: RefCell<bool>,
    f_has_image_signature: Cell<bool>,
    has_image_signature: RefCell<bool>,
    f_has_libxl: Cell<bool>,
    has_libxl: RefCell<bool>,
    f_is_compressed: Cell<bool>,
    is_compressed: RefCell<bool>,
    f_is_image: Cell<bool>,
    is_image: RefCell<bool>,
    f_is_legacy: Cell<bool>,
    is_legacy: RefCell<bool>,
    f_is_libvirt: Cell<bool>,
    is_libvirt: RefCell<bool>,
    f_is_libxl_announced: Cell<bool>,
    is_libxl_announced: RefCell<bool>,
    f_is_libxl_truncated: Cell<bool>,
    is_libxl_truncated: RefCell<bool>,
    f_is_truncated: Cell<bool>,
    is_truncated: RefCell<bool>,
    f_is_xend: Cell<bool>,
    is_xend: RefCell<bool>,
    f_is_xenopsd: Cell<bool>,
    is_xenopsd: RefCell<bool>,
    f_is_xenopsd_legacy: Cell<bool>,
    is_xenopsd_legacy: RefCell<bool>,
    f_is_xl: Cell<bool>,
    is_xl: RefCell<bool>,
    f_layer_code: Cell<bool>,
    layer_code: RefCell<u32>,
    f_legacy_start: Cell<bool>,
    legacy_start: RefCell<OptRc<LegacySaveImage_FirstOctets>>,
    f_ofs_libxl: Cell<bool>,
    ofs_libxl: RefCell<u64>,
    f_signature_end: Cell<bool>,
    signature_end: RefCell<u32>,
}
impl KStruct for XenSaveImage_FirstBytes {
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
        if ((_io.size() as i32) >= (4 as i32)) {
            *self_rc.signature.borrow_mut() = _io.read_u4be()?.into();
        }
        Ok(())
    }
}
impl XenSaveImage_FirstBytes {

    /**
     * The image ends with a record that says so.
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
        *self.has_end.borrow_mut() = ( ((*self.is_libxl_announced()?) || (*self.is_xenopsd()?) || (*_r.unwrap().outermost_layer()? == XenSaveImage_Layer::Libxc)) ) as bool;
        Ok(self.has_end.borrow())
    }

    /**
     * The first four bytes are those of an image.
     */
    pub fn has_image_signature(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_image_signature.get() {
            return Ok(self.has_image_signature.borrow());
        }
        self.f_has_image_signature.set(true);
        *self.has_image_signature.borrow_mut() = (if ((_io.size() as i32) < (4 as i32)) { false } else {  ((((*self.signature() as i32) == (1281974904 as i32))) || (((*self.signature() as i32) == (1281977973 as i32))) || (((*self.signature() as i32) == (1483042336 as i32))) || (((*self.signature() as i32) == (1483042387 as i32))) || (((*self.signature() as i32) == (1818845814 as i32))) || (((*self.signature() as i32) == ((4294967295 as u32) as i32))))  }) as bool;
        Ok(self.has_image_signature.borrow())
    }

    /**
     * The image has a libxl stream with at least the header of its first record.
     */
    pub fn has_libxl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_libxl.get() {
            return Ok(self.has_libxl.borrow());
        }
        self.f_has_libxl.set(true);
        *self.has_libxl.borrow_mut() = ( ((*self.is_libxl_announced()?) && ((_io.size() as u64) >= (((*self.ofs_libxl()? as u64) + ((24 as u64) as u64)) as u64))) ) as bool;
        Ok(self.has_libxl.borrow())
    }

    /**
     * The file is compressed, with gzip, bzip2, lz4, zstd or xz.
     */
    pub fn is_compressed(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_compressed.get() {
            return Ok(self.is_compressed.borrow());
        }
        self.f_is_compressed.set(true);
        *self.is_compressed.borrow_mut() = (if  ((*self.is_image()?) || (((_io.size() as i32) < (4 as i32))))  { false } else {  ((((*self.signature() as u32) >> (8 as u32)) == 2067208) || (((*self.signature() as u32) >> (8 as u32)) == 4348520) || (((*self.signature() as i32) == (69356824 as i32))) || (((*self.signature() as i32) == (682962941 as i32))) || (((*self.signature() as i32) == ((4248271448 as u32) as i32))))  }) as bool;
        Ok(self.is_compressed.borrow())
    }

    /**
     * The file is a saved domain.
     */
    pub fn is_image(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_image.get() {
            return Ok(self.is_image.borrow());
        }
        self.f_is_image.set(true);
        *self.is_image.borrow_mut() = (if *self.is_legacy()? { true } else { *self.has_image_signature()? }) as bool;
        Ok(self.is_image.borrow())
    }

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
     * The outermost layer is a file of `virsh save`.
     */
    pub fn is_libvirt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_libvirt.get() {
            return Ok(self.is_libvirt.borrow());
        }
        self.f_is_libvirt.set(true);
        *self.is_libvirt.borrow_mut() = (*_r.unwrap().outermost_layer()? == XenSaveImage_Layer::Libvirt) as bool;
        Ok(self.is_libvirt.borrow())
    }

    /**
     * The image has a libxl stream, unless it ends before that.
     */
    pub fn is_libxl_announced(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_libxl_announced.get() {
            return Ok(self.is_libxl_announced.borrow());
        }
        self.f_is_libxl_announced.set(true);
        *self.is_libxl_announced.borrow_mut() = (if *self.is_xl()? { *Into::<OptRc<XlSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().header().is_stream_v2()? } else { if *self.is_libvirt()? { *Into::<OptRc<LibvirtSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().has_libxl_stream() } else { *_r.unwrap().outermost_layer()? == XenSaveImage_Layer::Libxl } }) as bool;
        Ok(self.is_libxl_announced.borrow())
    }

    /**
     * The libxl stream ends before its END.
     */
    pub fn is_libxl_truncated(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_libxl_truncated.get() {
            return Ok(self.is_libxl_truncated.borrow());
        }
        self.f_is_libxl_truncated.set(true);
        if *self.is_libxl_announced()? {
            *self.is_libxl_truncated.borrow_mut() = (if !(*self.has_libxl()?) { true } else { if *self.is_xl()? { !(*Into::<OptRc<XlSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().libxl_stream().body().records().last().ok_or(KError::EmptyIterator)?.is_end()?) } else { if *self.is_libvirt()? { !(*Into::<OptRc<LibvirtSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().libxl_stream().body().records().last().ok_or(KError::EmptyIterator)?.is_end()?) } else { !(*Into::<OptRc<LibxlMigrationStream>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().records().last().ok_or(KError::EmptyIterator)?.is_end()?) } } }) as bool;
        }
        Ok(self.is_libxl_truncated.borrow())
    }

    /**
     * The image ends before its last record.
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
        if *self.has_end()? {
            *self.is_truncated.borrow_mut() = (if *self.is_libxl_announced()? { *self.is_libxl_truncated()? } else { if *self.is_xenopsd()? { if ((_io.size() as i32) < (31 as i32)) { true } else { !(*Into::<OptRc<XenopsdSuspendImage>>::into(&*_r.unwrap().content().as_ref().unwrap()).records().last().ok_or(KError::EmptyIterator)?.is_end()?) } } else { if ((_io.size() as i32) < (48 as i32)) { true } else { !(*Into::<OptRc<LibxcMigrationStream>>::into(&*_r.unwrap().content().as_ref().unwrap()).image().records().last().ok_or(KError::EmptyIterator)?.is_end()?) } } }) as bool;
        }
        Ok(self.is_truncated.borrow())
    }

    /**
     * The outermost layer is a file of `xm save`.
     */
    pub fn is_xend(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_xend.get() {
            return Ok(self.is_xend.borrow());
        }
        self.f_is_xend.set(true);
        *self.is_xend.borrow_mut() = (*_r.unwrap().outermost_layer()? == XenSaveImage_Layer::Xend) as bool;
        Ok(self.is_xend.borrow())
    }

    /**
     * The outermost layer is a suspend image of xenopsd.
     */
    pub fn is_xenopsd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_xenopsd.get() {
            return Ok(self.is_xenopsd.borrow());
        }
        self.f_is_xenopsd.set(true);
        *self.is_xenopsd.borrow_mut() = (*_r.unwrap().outermost_layer()? == XenSaveImage_Layer::Xenopsd) as bool;
        Ok(self.is_xenopsd.borrow())
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
        *self.is_xenopsd_legacy.borrow_mut() = (if ((_io.size() as i32) >= (12 as i32)) {  ((((*self.signature() as i32) == (1483042387 as i32))) && (((*self.signature_end()? as i32) == (1148153185 as i32))))  } else { false }) as bool;
        Ok(self.is_xenopsd_legacy.borrow())
    }

    /**
     * The outermost layer is a file of `xl save`.
     */
    pub fn is_xl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_xl.get() {
            return Ok(self.is_xl.borrow());
        }
        self.f_is_xl.set(true);
        *self.is_xl.borrow_mut() = (*_r.unwrap().outermost_layer()? == XenSaveImage_Layer::Xl) as bool;
        Ok(self.is_xl.borrow())
    }

    /**
     * What the file is, as a number.
     */
    pub fn layer_code(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_layer_code.get() {
            return Ok(self.layer_code.borrow());
        }
        self.f_layer_code.set(true);
        *self.layer_code.borrow_mut() = (if *self.is_legacy()? { (0 as u32) } else { if *self.is_xenopsd_legacy()? { (*self.signature_end()? as u32) } else { if *self.has_image_signature()? { (*self.signature() as u32) } else { if !(*self.is_compressed()?) { (1 as u32) } else { if ((*self.signature() as u32) >> (8 as u32)) == 2067208 { (529205248 as u32) } else { if ((*self.signature() as u32) >> (8 as u32)) == 4348520 { (1113221120 as u32) } else { (*self.signature() as u32) } } } } } }) as u32;
        Ok(self.layer_code.borrow())
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
     * Offset of the libxl stream.
     */
    pub fn ofs_libxl(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_libxl.get() {
            return Ok(self.ofs_libxl.borrow());
        }
        self.f_ofs_libxl.set(true);
        *self.ofs_libxl.borrow_mut() = (if *self.is_xl()? { (((((36 + 12) as u64) as u64) + ((*Into::<OptRc<XlSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().header().len_optional_data() as u64) as u64)) as u64) } else { if *self.is_libvirt()? { ((((64 as u64) as u64) + ((*Into::<OptRc<LibvirtSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().header().len_xml() as u64) as u64)) as u64) } else { (0 as u64) } }) as u64;
        Ok(self.ofs_libxl.borrow())
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
 * The first four bytes, as a number.
 */
impl XenSaveImage_FirstBytes {
    pub fn signature(&self) -> Ref<'_, u32> {
        self.signature.borrow()
    }
}
impl XenSaveImage_FirstBytes {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The guest's pages, in batches as the stream has them.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_GuestMemory {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_batches: Cell<bool>,
    batches: RefCell<Vec<OptRc<XenSaveImage_PageBatch>>>,
    f_first_batch: Cell<bool>,
    first_batch: RefCell<OptRc<LibxcMigrationStream_DomainImage_PageData>>,
    f_num_batches: Cell<bool>,
    num_batches: RefCell<i32>,
}
impl KStruct for XenSaveImage_GuestMemory {
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
        Ok(())
    }
}
impl XenSaveImage_GuestMemory {

    /**
     * All batches. A page may be in several; the last one counts.
     */
    pub fn batches(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<XenSaveImage_PageBatch>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_batches.get() {
            return Ok(self.batches.borrow());
        }
        self.f_batches.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.batches.borrow_mut() = Vec::new();
        let l_batches = *self.num_batches()?;
        for _i in 0..l_batches {
            let f = |t : &mut XenSaveImage_PageBatch| Ok(t.set_params((*_r.unwrap().finder()?.page_data_records()?.found()[_i as usize].idx()).try_into().map_err(|_| KError::CastError)?));
            let t = Self::read_into_with_init::<_, XenSaveImage_PageBatch>(&*_io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
            self.batches.borrow_mut().push(t);
        }
        _io.seek(_pos)?;
        Ok(self.batches.borrow())
    }

    /**
     * The first batch.
     */
    pub fn first_batch(
        &self
    ) -> KResult<Ref<'_, OptRc<LibxcMigrationStream_DomainImage_PageData>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_first_batch.get() {
            return Ok(self.first_batch.borrow());
        }
        if ((*self.num_batches()? as i32) > (0 as i32)) {
            *self.first_batch.borrow_mut() = Into::<OptRc<LibxcMigrationStream_DomainImage_PageData>>::into(&*_r.unwrap().libxc()?.records()[*_r.unwrap().finder()?.page_data_records()?.idx_first()? as usize].body()?.as_ref().unwrap()).clone();
        }
        self.f_first_batch.set(true);
        Ok(self.first_batch.borrow())
    }

    /**
     * Number of PAGE_DATA records.
     */
    pub fn num_batches(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_batches.get() {
            return Ok(self.num_batches.borrow());
        }
        self.f_num_batches.set(true);
        *self.num_batches.borrow_mut() = (*_r.unwrap().finder()?.page_data_records()?.num_found()?) as i32;
        Ok(self.num_batches.borrow())
    }
}
impl XenSaveImage_GuestMemory {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Finds what the shortcuts refer to, whatever the wrapper. It reads nothing
 * from the file; its instances refer to what `content` has read.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_ImageFinder {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_basic_records: Cell<bool>,
    basic_records: RefCell<OptRc<XenSaveImage_Search>>,
    f_cpu_entries: Cell<bool>,
    cpu_entries: RefCell<OptRc<XenSaveImage_Search>>,
    f_emulator_contexts: Cell<bool>,
    emulator_contexts: RefCell<OptRc<XenSaveImage_Search>>,
    f_has_device_model: Cell<bool>,
    has_device_model: RefCell<bool>,
    f_has_hvm_context: Cell<bool>,
    has_hvm_context: RefCell<bool>,
    f_has_legacy: Cell<bool>,
    has_legacy: RefCell<bool>,
    f_has_libxc: Cell<bool>,
    has_libxc: RefCell<bool>,
    f_hvm_contexts: Cell<bool>,
    hvm_contexts: RefCell<OptRc<XenSaveImage_Search>>,
    f_legacy: Cell<bool>,
    legacy: RefCell<OptRc<LegacySaveImage>>,
    f_legacy_announcements: Cell<bool>,
    legacy_announcements: RefCell<OptRc<XenSaveImage_Search>>,
    f_len_config: Cell<bool>,
    len_config: RefCell<u64>,
    f_libxc: Cell<bool>,
    libxc: RefCell<OptRc<LibxcMigrationStream_DomainImage>>,
    f_libxc_announcements: Cell<bool>,
    libxc_announcements: RefCell<OptRc<XenSaveImage_Search>>,
    f_libxl: Cell<bool>,
    libxl: RefCell<OptRc<LibxlMigrationStream>>,
    f_num_vcpus: Cell<bool>,
    num_vcpus: RefCell<i32>,
    f_ofs_config: Cell<bool>,
    ofs_config: RefCell<u64>,
    f_ofs_libxc: Cell<bool>,
    ofs_libxc: RefCell<OptRc<XenSaveImage_WrapperOffset>>,
    f_ofs_xenops: Cell<bool>,
    ofs_xenops: RefCell<OptRc<XenSaveImage_WrapperOffset>>,
    f_page_data_records: Cell<bool>,
    page_data_records: RefCell<OptRc<XenSaveImage_Search>>,
    f_xenops_records: Cell<bool>,
    xenops_records: RefCell<OptRc<XenSaveImage_Search>>,
}
impl KStruct for XenSaveImage_ImageFinder {
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
        Ok(())
    }
}
impl XenSaveImage_ImageFinder {

    /**
     * The records with a PV vCPU's registers.
     */
    pub fn basic_records(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_Search>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_basic_records.get() {
            return Ok(self.basic_records.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let f = |t : &mut XenSaveImage_Search| Ok(t.set_params(&XenSaveImage_Searched::LibxcRecords, ((4 as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, XenSaveImage_Search>(&*_io, Some(self._root.clone()), None, &f)?.into();
        *self.basic_records.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_basic_records.set(true);
        Ok(self.basic_records.borrow())
    }

    /**
     * The entries of the HVM context with a vCPU's registers.
     */
    pub fn cpu_entries(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_Search>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cpu_entries.get() {
            return Ok(self.cpu_entries.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let f = |t : &mut XenSaveImage_Search| Ok(t.set_params(&XenSaveImage_Searched::HvmEntries, ((2 as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, XenSaveImage_Search>(&*_io, Some(self._root.clone()), None, &f)?.into();
        *self.cpu_entries.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_cpu_entries.set(true);
        Ok(self.cpu_entries.borrow())
    }

    /**
     * The records with a device model's state.
     */
    pub fn emulator_contexts(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_Search>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_emulator_contexts.get() {
            return Ok(self.emulator_contexts.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let f = |t : &mut XenSaveImage_Search| Ok(t.set_params(&XenSaveImage_Searched::LibxlRecords, ((3 as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, XenSaveImage_Search>(&*_io, Some(self._root.clone()), None, &f)?.into();
        *self.emulator_contexts.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_emulator_contexts.set(true);
        Ok(self.emulator_contexts.borrow())
    }

    /**
     * The libxl stream has the state of a device model.
     */
    pub fn has_device_model(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_device_model.get() {
            return Ok(self.has_device_model.borrow());
        }
        self.f_has_device_model.set(true);
        *self.has_device_model.borrow_mut() = (((*self.emulator_contexts()?.idx_last()? as i32) >= (0 as i32))) as bool;
        Ok(self.has_device_model.borrow())
    }

    /**
     * The libxc stream has an HVM_CONTEXT.
     */
    pub fn has_hvm_context(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_hvm_context.get() {
            return Ok(self.has_hvm_context.borrow());
        }
        self.f_has_hvm_context.set(true);
        *self.has_hvm_context.borrow_mut() = (((*self.hvm_contexts()?.idx_last()? as i32) >= (0 as i32))) as bool;
        Ok(self.has_hvm_context.borrow())
    }

    /**
     * The image is of Xen 4.4 or earlier.
     */
    pub fn has_legacy(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_legacy.get() {
            return Ok(self.has_legacy.borrow());
        }
        self.f_has_legacy.set(true);
        *self.has_legacy.borrow_mut() = (if  ((*_r.unwrap().recognition()?.is_xl()?) || (*_r.unwrap().recognition()?.is_libvirt()?))  { !(*_r.unwrap().recognition()?.is_libxl_announced()?) } else { if *_r.unwrap().recognition()?.is_xenopsd()? { ((*self.legacy_announcements()?.idx_first()? as i32) >= (0 as i32)) } else {  ((*_r.unwrap().recognition()?.is_xend()?) || (*_r.unwrap().outermost_layer()? == XenSaveImage_Layer::Legacy) || (*_r.unwrap().outermost_layer()? == XenSaveImage_Layer::XenopsdLegacy))  } }) as bool;
        Ok(self.has_legacy.borrow())
    }

    /**
     * The image has a libxc stream with at least the header of its first record.
     */
    pub fn has_libxc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_libxc.get() {
            return Ok(self.has_libxc.borrow());
        }
        self.f_has_libxc.set(true);
        *self.has_libxc.borrow_mut() = (if *_r.unwrap().outermost_layer()? == XenSaveImage_Layer::Libxc { ((_io.size() as i32) >= (48 as i32)) } else { if ((*self.libxc_announcements()?.idx_first()? as i32) >= (0 as i32)) { (_io.size() as u64) >= (((*self.ofs_libxc()?.ofs_next()? as u64) + ((48 as u64) as u64)) as u64) } else { false } }) as bool;
        Ok(self.has_libxc.borrow())
    }

    /**
     * The HVM_CONTEXT records; a receiver uses the last one.
     */
    pub fn hvm_contexts(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_Search>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hvm_contexts.get() {
            return Ok(self.hvm_contexts.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let f = |t : &mut XenSaveImage_Search| Ok(t.set_params(&XenSaveImage_Searched::LibxcRecords, ((9 as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, XenSaveImage_Search>(&*_io, Some(self._root.clone()), None, &f)?.into();
        *self.hvm_contexts.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_hvm_contexts.set(true);
        Ok(self.hvm_contexts.borrow())
    }

    /**
     * The domain in the format of Xen 4.4 and earlier.
     */
    pub fn legacy(
        &self
    ) -> KResult<Ref<'_, OptRc<LegacySaveImage>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_legacy.get() {
            return Ok(self.legacy.borrow());
        }
        if *self.has_legacy()? {
            *self.legacy.borrow_mut() = if *_r.unwrap().recognition()?.is_xl()? { Into::<OptRc<XlSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().legacy_image().clone() } else { if *_r.unwrap().recognition()?.is_libvirt()? { Into::<OptRc<LibvirtSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().legacy_image().clone() } else { if *_r.unwrap().recognition()?.is_xend()? { Into::<OptRc<XendSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).legacy_image().clone() } else { if *_r.unwrap().recognition()?.is_xenopsd()? { Into::<OptRc<XenopsdSuspendImage>>::into(&*_r.unwrap().content().as_ref().unwrap()).records()[*self.legacy_announcements()?.idx_first()? as usize].legacy_image()?.clone() } else { if *_r.unwrap().outermost_layer()? == XenSaveImage_Layer::XenopsdLegacy { Into::<OptRc<XenopsdLegacyImage>>::into(&*_r.unwrap().content().as_ref().unwrap()).legacy_image().clone() } else { Into::<OptRc<LegacySaveImage>>::into(&*_r.unwrap().content().as_ref().unwrap()).clone() }.clone() }.clone() }.clone() }.clone() }.clone();
        }
        self.f_legacy.set(true);
        Ok(self.legacy.borrow())
    }

    /**
     * The records of xenopsd that a legacy image follows.
     */
    pub fn legacy_announcements(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_Search>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_legacy_announcements.get() {
            return Ok(self.legacy_announcements.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let f = |t : &mut XenSaveImage_Search| Ok(t.set_params(&XenSaveImage_Searched::XenopsdRecords, ((242 as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, XenSaveImage_Search>(&*_io, Some(self._root.clone()), None, &f)?.into();
        *self.legacy_announcements.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_legacy_announcements.set(true);
        Ok(self.legacy_announcements.borrow())
    }

    /**
     * Length of the configuration in bytes.
     */
    pub fn len_config(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_config.get() {
            return Ok(self.len_config.borrow());
        }
        self.f_len_config.set(true);
        *self.len_config.borrow_mut() = (if *_r.unwrap().recognition()?.is_xl()? { if ((Into::<OptRc<XlSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().optional_data()._io().size() as i32) >= (4 as i32)) { (Into::<OptRc<XlSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().optional_data().config().len() as u64) } else { (0 as u64) } } else { if *_r.unwrap().recognition()?.is_libvirt()? { (Into::<OptRc<LibvirtSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().xml().document().len() as u64) } else { if *_r.unwrap().recognition()?.is_xend()? { (Into::<OptRc<XendSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).config().sexp().len() as u64) } else { if ((*self.xenops_records()?.idx_first()? as i32) >= (0 as i32)) { (Into::<OptRc<XenopsdSuspendImage>>::into(&*_r.unwrap().content().as_ref().unwrap()).records()[*self.xenops_records()?.idx_first()? as usize].raw_body()._io().size() as u64) } else { (0 as u64) } } } }) as u64;
        Ok(self.len_config.borrow())
    }

    /**
     * Domain header and records of the libxc stream.
     */
    pub fn libxc(
        &self
    ) -> KResult<Ref<'_, OptRc<LibxcMigrationStream_DomainImage>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_libxc.get() {
            return Ok(self.libxc.borrow());
        }
        if *self.has_libxc()? {
            *self.libxc.borrow_mut() = if *_r.unwrap().outermost_layer()? == XenSaveImage_Layer::Libxc { Into::<OptRc<LibxcMigrationStream>>::into(&*_r.unwrap().content().as_ref().unwrap()).image().clone() } else { if *_r.unwrap().recognition()?.has_libxl()? { self.libxl()?.body().records()[*self.libxc_announcements()?.idx_first()? as usize].libxc_stream().image().clone() } else { Into::<OptRc<XenopsdSuspendImage>>::into(&*_r.unwrap().content().as_ref().unwrap()).records()[*self.libxc_announcements()?.idx_first()? as usize].libxc_stream().image().clone() }.clone() }.clone();
        }
        self.f_libxc.set(true);
        Ok(self.libxc.borrow())
    }

    /**
     * The records that a libxc stream follows.
     */
    pub fn libxc_announcements(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_Search>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_libxc_announcements.get() {
            return Ok(self.libxc_announcements.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let f = |t : &mut XenSaveImage_Search| Ok(t.set_params(&if *_r.unwrap().recognition()?.has_libxl()? { XenSaveImage_Searched::LibxlRecords.clone() } else { XenSaveImage_Searched::XenopsdRecords.clone() }, (if *_r.unwrap().recognition()?.has_libxl()? { (1 as u64) } else { (240 as u64) }).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, XenSaveImage_Search>(&*_io, Some(self._root.clone()), None, &f)?.into();
        *self.libxc_announcements.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_libxc_announcements.set(true);
        Ok(self.libxc_announcements.borrow())
    }

    /**
     * The libxl stream.
     */
    pub fn libxl(
        &self
    ) -> KResult<Ref<'_, OptRc<LibxlMigrationStream>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_libxl.get() {
            return Ok(self.libxl.borrow());
        }
        if *_r.unwrap().recognition()?.has_libxl()? {
            *self.libxl.borrow_mut() = if *_r.unwrap().recognition()?.is_xl()? { Into::<OptRc<XlSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().libxl_stream().clone() } else { if *_r.unwrap().recognition()?.is_libvirt()? { Into::<OptRc<LibvirtSaveFile>>::into(&*_r.unwrap().content().as_ref().unwrap()).body().libxl_stream().clone() } else { Into::<OptRc<LibxlMigrationStream>>::into(&*_r.unwrap().content().as_ref().unwrap()).clone() }.clone() }.clone();
        }
        self.f_libxl.set(true);
        Ok(self.libxl.borrow())
    }

    /**
     * Number of vCPUs whose registers the image has.
     */
    pub fn num_vcpus(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_vcpus.get() {
            return Ok(self.num_vcpus.borrow());
        }
        self.f_num_vcpus.set(true);
        *self.num_vcpus.borrow_mut() = (if *self.has_hvm_context()? { *self.cpu_entries()?.num_found()? } else { *self.basic_records()?.num_found()? }) as i32;
        Ok(self.num_vcpus.borrow())
    }

    /**
     * Offset of the configuration.
     */
    pub fn ofs_config(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_config.get() {
            return Ok(self.ofs_config.borrow());
        }
        self.f_ofs_config.set(true);
        *self.ofs_config.borrow_mut() = (if *_r.unwrap().recognition()?.is_xl()? { ((((36 + 12) as i32) + (4 as i32)) as u64) } else { if *_r.unwrap().recognition()?.is_libvirt()? { (64 as u64) } else { if *_r.unwrap().recognition()?.is_xend()? { ((16 + 4) as u64) } else { if ((*self.xenops_records()?.idx_first()? as i32) >= (0 as i32)) { *self.ofs_xenops()?.ofs_body()? } else { (0 as u64) } } } }) as u64;
        Ok(self.ofs_config.borrow())
    }

    /**
     * Where the libxc stream begins inside a wrapper.
     */
    pub fn ofs_libxc(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_WrapperOffset>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_libxc.get() {
            return Ok(self.ofs_libxc.borrow());
        }
        if ((*self.libxc_announcements()?.idx_first()? as i32) >= (0 as i32)) {
            let _pos = _io.pos();
            _io.seek(0 as usize)?;
            let f = |t : &mut XenSaveImage_WrapperOffset| Ok(t.set_params((*self.libxc_announcements()?.idx_first()?).try_into().map_err(|_| KError::CastError)?));
            let t = Self::read_into_with_init::<_, XenSaveImage_WrapperOffset>(&*_io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
            *self.ofs_libxc.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_ofs_libxc.set(true);
        Ok(self.ofs_libxc.borrow())
    }

    /**
     * Where xenopsd's configuration is.
     */
    pub fn ofs_xenops(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_WrapperOffset>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_xenops.get() {
            return Ok(self.ofs_xenops.borrow());
        }
        if ((*self.xenops_records()?.idx_first()? as i32) >= (0 as i32)) {
            let _pos = _io.pos();
            _io.seek(0 as usize)?;
            let f = |t : &mut XenSaveImage_WrapperOffset| Ok(t.set_params((*self.xenops_records()?.idx_first()?).try_into().map_err(|_| KError::CastError)?));
            let t = Self::read_into_with_init::<_, XenSaveImage_WrapperOffset>(&*_io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
            *self.ofs_xenops.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_ofs_xenops.set(true);
        Ok(self.ofs_xenops.borrow())
    }

    /**
     * The PAGE_DATA records.
     */
    pub fn page_data_records(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_Search>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_page_data_records.get() {
            return Ok(self.page_data_records.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let f = |t : &mut XenSaveImage_Search| Ok(t.set_params(&XenSaveImage_Searched::LibxcRecords, ((1 as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, XenSaveImage_Search>(&*_io, Some(self._root.clone()), None, &f)?.into();
        *self.page_data_records.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_page_data_records.set(true);
        Ok(self.page_data_records.borrow())
    }

    /**
     * The records of xenopsd that hold a configuration.
     */
    pub fn xenops_records(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_Search>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xenops_records.get() {
            return Ok(self.xenops_records.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let f = |t : &mut XenSaveImage_Search| Ok(t.set_params(&XenSaveImage_Searched::XenopsdRecords, ((15 as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, XenSaveImage_Search>(&*_io, Some(self._root.clone()), None, &f)?.into();
        *self.xenops_records.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_xenops_records.set(true);
        Ok(self.xenops_records.borrow())
    }
}
impl XenSaveImage_ImageFinder {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A file that is no saved domain, or one that is compressed. Nothing of
 * it is read.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_NotAnImage {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_message: Cell<bool>,
    message: RefCell<String>,
}
impl KStruct for XenSaveImage_NotAnImage {
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
        Ok(())
    }
}
impl XenSaveImage_NotAnImage {

    /**
     * Why this definition does not read the file.
     */
    pub fn message(
        &self
    ) -> KResult<Ref<'_, String>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_message.get() {
            return Ok(self.message.borrow());
        }
        self.f_message.set(true);
        *self.message.borrow_mut() = _r.unwrap().problem()?.to_string();
        Ok(self.message.borrow())
    }
}
impl XenSaveImage_NotAnImage {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A PAGE_DATA record.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_PageBatch {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage_GuestMemory>,
    pub _self: SharedType<Self>,
    idx_record: RefCell<i32>,
    _io: RefCell<BytesReader>,
    f_pages: Cell<bool>,
    pages: RefCell<OptRc<LibxcMigrationStream_DomainImage_PageData>>,
}
impl KStruct for XenSaveImage_PageBatch {
    type Root = XenSaveImage;
    type Parent = XenSaveImage_GuestMemory;

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
impl XenSaveImage_PageBatch {
    pub fn idx_record(&self) -> Ref<'_, i32> {
        self.idx_record.borrow()
    }
}
impl XenSaveImage_PageBatch {
    pub fn set_params(&mut self, idx_record: i32) {
        *self.idx_record.borrow_mut() = idx_record;
    }
}
impl XenSaveImage_PageBatch {

    /**
     * The body of the record.
     */
    pub fn pages(
        &self
    ) -> KResult<Ref<'_, OptRc<LibxcMigrationStream_DomainImage_PageData>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pages.get() {
            return Ok(self.pages.borrow());
        }
        *self.pages.borrow_mut() = Into::<OptRc<LibxcMigrationStream_DomainImage_PageData>>::into(&*_r.unwrap().libxc()?.records()[*self.idx_record() as usize].body()?.as_ref().unwrap()).clone();
        self.f_pages.set(true);
        Ok(self.pages.borrow())
    }
}
impl XenSaveImage_PageBatch {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * All records or entries of one type in a list.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_Search {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    searched_list: RefCell<XenSaveImage_Searched>,
    type_code: RefCell<u64>,
    steps: RefCell<Vec<OptRc<XenSaveImage_SearchStep>>>,
    found: RefCell<Vec<OptRc<XenSaveImage_SearchResult>>>,
    _io: RefCell<BytesReader>,
    f_idx_first: Cell<bool>,
    idx_first: RefCell<i32>,
    f_idx_last: Cell<bool>,
    idx_last: RefCell<i32>,
    f_num_found: Cell<bool>,
    num_found: RefCell<i32>,
    f_num_steps: Cell<bool>,
    num_steps: RefCell<i32>,
}
impl KStruct for XenSaveImage_Search {
    type Root = XenSaveImage;
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
        *self_rc.steps.borrow_mut() = Vec::new();
        let l_steps = *self_rc.num_steps()?;
        for _i in 0..l_steps {
            let f = |t : &mut XenSaveImage_SearchStep| Ok(t.set_params(&*self_rc.searched_list(), (*self_rc.type_code()).try_into().map_err(|_| KError::CastError)?, ((((((*self_rc.num_steps()? as i32) - (1 as i32)) as i32) - ((self_rc.steps().len() as i32) as i32)) as i32)).try_into().map_err(|_| KError::CastError)?, (if ((self_rc.steps().len() as i32) == (0 as i32)) { (-1 as i32) } else { *self_rc.steps().last().ok_or(KError::EmptyIterator)?.idx_here_or_later()? }).try_into().map_err(|_| KError::CastError)?));
            let t = Self::read_into_with_init::<_, XenSaveImage_SearchStep>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
            self_rc.steps.borrow_mut().push(t);
        }
        if ((*self_rc.idx_first()? as i32) >= (0 as i32)) {
            *self_rc.found.borrow_mut() = Vec::new();
            {
                let mut _i = 0;
                while {
                    let f = |t : &mut XenSaveImage_SearchResult| Ok(t.set_params((if ((self_rc.found().len() as i32) == (0 as i32)) { *self_rc.idx_first()? } else { *self_rc.steps()[((((*self_rc.num_steps()? as i32) - (2 as i32)) as i32) - (*self_rc.found().last().ok_or(KError::EmptyIterator)?.idx() as i32)) as usize].idx_here_or_later()? }).try_into().map_err(|_| KError::CastError)?));
                    let t = Self::read_into_with_init::<_, XenSaveImage_SearchResult>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                    self_rc.found.borrow_mut().push(t);
                    let _t_found = self_rc.found.borrow();
                    let _tmpa = _t_found.last().unwrap();
                    _i += 1;
                    let x = !(if ((((*_tmpa.idx() as i32) + (1 as i32)) as i32) == (*self_rc.num_steps()? as i32)) { true } else { ((*self_rc.steps()[((((*self_rc.num_steps()? as i32) - (2 as i32)) as i32) - (*_tmpa.idx() as i32)) as usize].idx_here_or_later()? as i32) < (0 as i32)) });
                    x
                } {}
            }
        }
        Ok(())
    }
}
impl XenSaveImage_Search {
    pub fn searched_list(&self) -> Ref<'_, XenSaveImage_Searched> {
        self.searched_list.borrow()
    }
}
impl XenSaveImage_Search {
    pub fn type_code(&self) -> Ref<'_, u64> {
        self.type_code.borrow()
    }
}
impl XenSaveImage_Search {
    pub fn set_params(&mut self, searched_list: &XenSaveImage_Searched, type_code: u64) {
        *self.searched_list.borrow_mut() = searched_list.clone();
        *self.type_code.borrow_mut() = type_code;
    }
}
impl XenSaveImage_Search {

    /**
     * Number of the first element of this type in the list, -1 if there is none.
     */
    pub fn idx_first(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_idx_first.get() {
            return Ok(self.idx_first.borrow());
        }
        self.f_idx_first.set(true);
        *self.idx_first.borrow_mut() = (if ((*self.num_steps()? as i32) > (0 as i32)) { *self.steps().last().ok_or(KError::EmptyIterator)?.idx_here_or_later()? } else { (-1 as i32) }) as i32;
        Ok(self.idx_first.borrow())
    }

    /**
     * Number of the last element of this type in the list, -1 if there is none.
     */
    pub fn idx_last(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_idx_last.get() {
            return Ok(self.idx_last.borrow());
        }
        self.f_idx_last.set(true);
        *self.idx_last.borrow_mut() = (if ((*self.idx_first()? as i32) >= (0 as i32)) { *self.found().last().ok_or(KError::EmptyIterator)?.idx() } else { (-1 as i32) }) as i32;
        Ok(self.idx_last.borrow())
    }

    /**
     * Number of elements of this type.
     */
    pub fn num_found(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_found.get() {
            return Ok(self.num_found.borrow());
        }
        self.f_num_found.set(true);
        *self.num_found.borrow_mut() = (if ((*self.idx_first()? as i32) >= (0 as i32)) { (self.found().len() as i32) } else { (0 as i32) }) as i32;
        Ok(self.num_found.borrow())
    }

    /**
     * Number of elements of the list.
     */
    pub fn num_steps(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_steps.get() {
            return Ok(self.num_steps.borrow());
        }
        self.f_num_steps.set(true);
        *self.num_steps.borrow_mut() = (if *self.searched_list() == XenSaveImage_Searched::LibxlRecords { if *_r.unwrap().recognition()?.has_libxl()? { (_r.unwrap().finder()?.libxl()?.body().records().len() as i32) } else { (0 as i32) } } else { if *self.searched_list() == XenSaveImage_Searched::XenopsdRecords { if  ((*_r.unwrap().recognition()?.is_xenopsd()?) && (((_io.size() as i32) >= (31 as i32))))  { (Into::<OptRc<XenopsdSuspendImage>>::into(&*_r.unwrap().content().as_ref().unwrap()).records().len() as i32) } else { (0 as i32) } } else { if *self.searched_list() == XenSaveImage_Searched::LibxcRecords { if *_r.unwrap().finder()?.has_libxc()? { (_r.unwrap().finder()?.libxc()?.records().len() as i32) } else { (0 as i32) } } else { if !(*_r.unwrap().finder()?.has_hvm_context()?) { (0 as i32) } else { if ((_r.unwrap().hvm_context()?._io().size() as i32) >= (8 as i32)) { (_r.unwrap().hvm_context()?.entries().len() as i32) } else { (0 as i32) } } } } }) as i32;
        Ok(self.num_steps.borrow())
    }
}

/**
 * One step for each element of the list, from the last to the first.
 */
impl XenSaveImage_Search {
    pub fn steps(&self) -> Ref<'_, Vec<OptRc<XenSaveImage_SearchStep>>> {
        self.steps.borrow()
    }
}

/**
 * The elements of this type, in the order of the list.
 */
impl XenSaveImage_Search {
    pub fn found(&self) -> Ref<'_, Vec<OptRc<XenSaveImage_SearchResult>>> {
        self.found.borrow()
    }
}
impl XenSaveImage_Search {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An element of a list.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_SearchResult {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage_Search>,
    pub _self: SharedType<Self>,
    idx: RefCell<i32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenSaveImage_SearchResult {
    type Root = XenSaveImage;
    type Parent = XenSaveImage_Search;

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
impl XenSaveImage_SearchResult {
    pub fn idx(&self) -> Ref<'_, i32> {
        self.idx.borrow()
    }
}
impl XenSaveImage_SearchResult {
    pub fn set_params(&mut self, idx: i32) {
        *self.idx.borrow_mut() = idx;
    }
}
impl XenSaveImage_SearchResult {
}
impl XenSaveImage_SearchResult {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One element of a list, and where the next one of a type is.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_SearchStep {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage_Search>,
    pub _self: SharedType<Self>,
    searched_list: RefCell<XenSaveImage_Searched>,
    type_code: RefCell<u64>,
    idx: RefCell<i32>,
    idx_later: RefCell<i32>,
    _io: RefCell<BytesReader>,
    f_element_type: Cell<bool>,
    element_type: RefCell<u64>,
    f_idx_here_or_later: Cell<bool>,
    idx_here_or_later: RefCell<i32>,
}
impl KStruct for XenSaveImage_SearchStep {
    type Root = XenSaveImage;
    type Parent = XenSaveImage_Search;

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
impl XenSaveImage_SearchStep {
    pub fn searched_list(&self) -> Ref<'_, XenSaveImage_Searched> {
        self.searched_list.borrow()
    }
}
impl XenSaveImage_SearchStep {
    pub fn type_code(&self) -> Ref<'_, u64> {
        self.type_code.borrow()
    }
}
impl XenSaveImage_SearchStep {
    pub fn idx(&self) -> Ref<'_, i32> {
        self.idx.borrow()
    }
}
impl XenSaveImage_SearchStep {
    pub fn idx_later(&self) -> Ref<'_, i32> {
        self.idx_later.borrow()
    }
}
impl XenSaveImage_SearchStep {
    pub fn set_params(&mut self, searched_list: &XenSaveImage_Searched, type_code: u64, idx: i32, idx_later: i32) {
        *self.searched_list.borrow_mut() = searched_list.clone();
        *self.type_code.borrow_mut() = type_code;
        *self.idx.borrow_mut() = idx;
        *self.idx_later.borrow_mut() = idx_later;
    }
}
impl XenSaveImage_SearchStep {

    /**
     * Type of the element, as a number.
     */
    pub fn element_type(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_element_type.get() {
            return Ok(self.element_type.borrow());
        }
        self.f_element_type.set(true);
        *self.element_type.borrow_mut() = (if *self.searched_list() == XenSaveImage_Searched::LibxlRecords { (*_r.unwrap().finder()?.libxl()?.body().records()[*self.idx() as usize].header().type_code() as u64) } else { if *self.searched_list() == XenSaveImage_Searched::XenopsdRecords { (*Into::<OptRc<XenopsdSuspendImage>>::into(&*_r.unwrap().content().as_ref().unwrap()).records()[*self.idx() as usize].header().type_code() as u64) } else { if *self.searched_list() == XenSaveImage_Searched::LibxcRecords { (*_r.unwrap().finder()?.libxc()?.records()[*self.idx() as usize].header().type_code() as u64) } else { (*_r.unwrap().hvm_context()?.entries()[*self.idx() as usize].header().typecode_number() as u64) } } }) as u64;
        Ok(self.element_type.borrow())
    }

    /**
     * Number of the next element of that type from this one on, -1 if there is none.
     */
    pub fn idx_here_or_later(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_idx_here_or_later.get() {
            return Ok(self.idx_here_or_later.borrow());
        }
        self.f_idx_here_or_later.set(true);
        *self.idx_here_or_later.borrow_mut() = (if *self.element_type()? == *self.type_code() { *self.idx() } else { *self.idx_later() }) as i32;
        Ok(self.idx_here_or_later.borrow())
    }
}
impl XenSaveImage_SearchStep {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * What the libxc stream says once, before the guest's memory and registers.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L629 STATIC_DATA_END
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_StaticRecords {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_cpuid_policies: Cell<bool>,
    cpuid_policies: RefCell<OptRc<XenSaveImage_Search>>,
    f_cpuid_policy: Cell<bool>,
    cpuid_policy: RefCell<OptRc<XenX86CpuPolicy_CpuidPolicy>>,
    f_infos_of_pv: Cell<bool>,
    infos_of_pv: RefCell<OptRc<XenSaveImage_Search>>,
    f_msr_policies: Cell<bool>,
    msr_policies: RefCell<OptRc<XenSaveImage_Search>>,
    f_msr_policy: Cell<bool>,
    msr_policy: RefCell<OptRc<XenX86CpuPolicy_MsrPolicy>>,
    f_pv_info: Cell<bool>,
    pv_info: RefCell<OptRc<LibxcMigrationStream_DomainImage_X86PvInfo>>,
}
impl KStruct for XenSaveImage_StaticRecords {
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
        Ok(())
    }
}
impl XenSaveImage_StaticRecords {

    /**
     * The X86_CPUID_POLICY records.
     */
    pub fn cpuid_policies(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_Search>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cpuid_policies.get() {
            return Ok(self.cpuid_policies.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let f = |t : &mut XenSaveImage_Search| Ok(t.set_params(&XenSaveImage_Searched::LibxcRecords, ((17 as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, XenSaveImage_Search>(&*_io, Some(self._root.clone()), None, &f)?.into();
        *self.cpuid_policies.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_cpuid_policies.set(true);
        Ok(self.cpuid_policies.borrow())
    }

    /**
     * The CPUID leaves of the guest, if the stream has them.
     */
    pub fn cpuid_policy(
        &self
    ) -> KResult<Ref<'_, OptRc<XenX86CpuPolicy_CpuidPolicy>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cpuid_policy.get() {
            return Ok(self.cpuid_policy.borrow());
        }
        if ((*self.cpuid_policies()?.idx_last()? as i32) >= (0 as i32)) {
            let io = Clone::clone(&*_r.unwrap().libxc()?.records()[*self.cpuid_policies()?.idx_last()? as usize].raw_body()._io());
            let _pos = io.pos();
            io.seek(0 as usize)?;
            let t = Self::read_into::<BytesReader, XenX86CpuPolicy_CpuidPolicy>(&io, Some(SharedType::empty()), None)?.into();
            *self.cpuid_policy.borrow_mut() = t;
            io.seek(_pos)?;
        }
        self.f_cpuid_policy.set(true);
        Ok(self.cpuid_policy.borrow())
    }

    /**
     * The X86_PV_INFO records.
     */
    pub fn infos_of_pv(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_Search>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_infos_of_pv.get() {
            return Ok(self.infos_of_pv.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let f = |t : &mut XenSaveImage_Search| Ok(t.set_params(&XenSaveImage_Searched::LibxcRecords, ((2 as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, XenSaveImage_Search>(&*_io, Some(self._root.clone()), None, &f)?.into();
        *self.infos_of_pv.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_infos_of_pv.set(true);
        Ok(self.infos_of_pv.borrow())
    }

    /**
     * The X86_MSR_POLICY records.
     */
    pub fn msr_policies(
        &self
    ) -> KResult<Ref<'_, OptRc<XenSaveImage_Search>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_msr_policies.get() {
            return Ok(self.msr_policies.borrow());
        }
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        let f = |t : &mut XenSaveImage_Search| Ok(t.set_params(&XenSaveImage_Searched::LibxcRecords, ((18 as u64)).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, XenSaveImage_Search>(&*_io, Some(self._root.clone()), None, &f)?.into();
        *self.msr_policies.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_msr_policies.set(true);
        Ok(self.msr_policies.borrow())
    }

    /**
     * The MSRs of the guest's policy, if the stream has them.
     */
    pub fn msr_policy(
        &self
    ) -> KResult<Ref<'_, OptRc<XenX86CpuPolicy_MsrPolicy>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_msr_policy.get() {
            return Ok(self.msr_policy.borrow());
        }
        if ((*self.msr_policies()?.idx_last()? as i32) >= (0 as i32)) {
            let io = Clone::clone(&*_r.unwrap().libxc()?.records()[*self.msr_policies()?.idx_last()? as usize].raw_body()._io());
            let _pos = io.pos();
            io.seek(0 as usize)?;
            let t = Self::read_into::<BytesReader, XenX86CpuPolicy_MsrPolicy>(&io, Some(SharedType::empty()), None)?.into();
            *self.msr_policy.borrow_mut() = t;
            io.seek(_pos)?;
        }
        self.f_msr_policy.set(true);
        Ok(self.msr_policy.borrow())
    }

    /**
     * Properties of a PV guest.
     */
    pub fn pv_info(
        &self
    ) -> KResult<Ref<'_, OptRc<LibxcMigrationStream_DomainImage_X86PvInfo>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pv_info.get() {
            return Ok(self.pv_info.borrow());
        }
        if ((*self.infos_of_pv()?.idx_last()? as i32) >= (0 as i32)) {
            *self.pv_info.borrow_mut() = Into::<OptRc<LibxcMigrationStream_DomainImage_X86PvInfo>>::into(&*_r.unwrap().libxc()?.records()[*self.infos_of_pv()?.idx_last()? as usize].body()?.as_ref().unwrap()).clone();
        }
        self.f_pv_info.set(true);
        Ok(self.pv_info.borrow())
    }
}
impl XenSaveImage_StaticRecords {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_Vcpu {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage>,
    pub _self: SharedType<Self>,
    idx: RefCell<i32>,
    _io: RefCell<BytesReader>,
    f_kind: Cell<bool>,
    kind: RefCell<XenSaveImage_VcpuKind>,
    f_pv_state: Cell<bool>,
    pv_state: RefCell<OptRc<LibxcMigrationStream_DomainImage_X86PvVcpu>>,
    f_registers: Cell<bool>,
    registers: RefCell<Option<XenSaveImage_Vcpu_Registers>>,
    f_vcpu_id: Cell<bool>,
    vcpu_id: RefCell<u32>,
}
#[derive(Debug, Clone)]
pub enum XenSaveImage_Vcpu_Registers {
    XenHvmContext_Cpu(OptRc<XenHvmContext_Cpu>),
    XenX86Vcpu_CpuUserRegsX8632(OptRc<XenX86Vcpu_CpuUserRegsX8632>),
    XenX86Vcpu_CpuUserRegsX8664(OptRc<XenX86Vcpu_CpuUserRegsX8664>),
}
impl From<&XenSaveImage_Vcpu_Registers> for OptRc<XenHvmContext_Cpu> {
    fn from(v: &XenSaveImage_Vcpu_Registers) -> Self {
        if let XenSaveImage_Vcpu_Registers::XenHvmContext_Cpu(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Vcpu_Registers::XenHvmContext_Cpu, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_Cpu>> for XenSaveImage_Vcpu_Registers {
    fn from(v: OptRc<XenHvmContext_Cpu>) -> Self {
        Self::XenHvmContext_Cpu(v)
    }
}
impl From<&XenSaveImage_Vcpu_Registers> for OptRc<XenX86Vcpu_CpuUserRegsX8632> {
    fn from(v: &XenSaveImage_Vcpu_Registers) -> Self {
        if let XenSaveImage_Vcpu_Registers::XenX86Vcpu_CpuUserRegsX8632(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Vcpu_Registers::XenX86Vcpu_CpuUserRegsX8632, got {:?}", v)
    }
}
impl From<OptRc<XenX86Vcpu_CpuUserRegsX8632>> for XenSaveImage_Vcpu_Registers {
    fn from(v: OptRc<XenX86Vcpu_CpuUserRegsX8632>) -> Self {
        Self::XenX86Vcpu_CpuUserRegsX8632(v)
    }
}
impl From<&XenSaveImage_Vcpu_Registers> for OptRc<XenX86Vcpu_CpuUserRegsX8664> {
    fn from(v: &XenSaveImage_Vcpu_Registers) -> Self {
        if let XenSaveImage_Vcpu_Registers::XenX86Vcpu_CpuUserRegsX8664(x) = v {
            return x.clone();
        }
        panic!("expected XenSaveImage_Vcpu_Registers::XenX86Vcpu_CpuUserRegsX8664, got {:?}", v)
    }
}
impl From<OptRc<XenX86Vcpu_CpuUserRegsX8664>> for XenSaveImage_Vcpu_Registers {
    fn from(v: OptRc<XenX86Vcpu_CpuUserRegsX8664>) -> Self {
        Self::XenX86Vcpu_CpuUserRegsX8664(v)
    }
}
impl KStruct for XenSaveImage_Vcpu {
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
        Ok(())
    }
}
impl XenSaveImage_Vcpu {
    pub fn idx(&self) -> Ref<'_, i32> {
        self.idx.borrow()
    }
}
impl XenSaveImage_Vcpu {
    pub fn set_params(&mut self, idx: i32) {
        *self.idx.borrow_mut() = idx;
    }
}
impl XenSaveImage_Vcpu {

    /**
     * Kind of guest that the vCPU belongs to.
     */
    pub fn kind(
        &self
    ) -> KResult<Ref<'_, XenSaveImage_VcpuKind>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_kind.get() {
            return Ok(self.kind.borrow());
        }
        self.f_kind.set(true);
        *self.kind.borrow_mut() = (if *_r.unwrap().finder()?.has_hvm_context()? { (0 as u32) } else { if (_r.unwrap().libxc()?.records()[*self.idx() as usize].raw_body()._io().size() as u32) == (((8 as i32) + (5168 as i32)) as u32) { (1 as u32) } else { if (_r.unwrap().libxc()?.records()[*self.idx() as usize].raw_body()._io().size() as u32) == (((8 as i32) + (2800 as i32)) as u32) { (2 as u32) } else { (3 as u32) } } } as i64).try_into()?;
        Ok(self.kind.borrow())
    }

    /**
     * The body of X86_PV_VCPU_BASIC.
     */
    pub fn pv_state(
        &self
    ) -> KResult<Ref<'_, OptRc<LibxcMigrationStream_DomainImage_X86PvVcpu>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pv_state.get() {
            return Ok(self.pv_state.borrow());
        }
        if !(*_r.unwrap().finder()?.has_hvm_context()?) {
            *self.pv_state.borrow_mut() = Into::<OptRc<LibxcMigrationStream_DomainImage_X86PvVcpu>>::into(&*_r.unwrap().libxc()?.records()[*self.idx() as usize].body()?.as_ref().unwrap()).clone();
        }
        self.f_pv_state.set(true);
        Ok(self.pv_state.borrow())
    }

    /**
     * All registers of an HVM guest's vCPU; the general registers of a PV
     * guest's.
     */
    pub fn registers(
        &self
    ) -> KResult<Ref<'_, Option<XenSaveImage_Vcpu_Registers>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_registers.get() {
            return Ok(self.registers.borrow());
        }
        self.f_registers.set(true);
        if *self.kind()? != XenSaveImage_VcpuKind::Damaged {
            let io = if *_r.unwrap().finder()?.has_hvm_context()? { Clone::clone(&*_r.unwrap().hvm_context()?.entries()[*self.idx() as usize].raw_body()._io()) } else { Clone::clone(&*_r.unwrap().libxc()?.records()[*self.idx() as usize].raw_body()._io()) };
            let _pos = io.pos();
            io.seek(if *self.kind()? == XenSaveImage_VcpuKind::PvX8664 { 528 } else { if *self.kind()? == XenSaveImage_VcpuKind::PvX8632 { 524 } else { 0 } } as usize)?;
            match *self.kind()? {
                XenSaveImage_VcpuKind::Hvm => {
                    let t = Self::read_into::<BytesReader, XenHvmContext_Cpu>(&io, Some(SharedType::empty()), None)?.into();
                    *self.registers.borrow_mut() = Some(t);
                }
                XenSaveImage_VcpuKind::PvX8632 => {
                    let t = Self::read_into::<BytesReader, XenX86Vcpu_CpuUserRegsX8632>(&io, Some(SharedType::empty()), None)?.into();
                    *self.registers.borrow_mut() = Some(t);
                }
                XenSaveImage_VcpuKind::PvX8664 => {
                    let t = Self::read_into::<BytesReader, XenX86Vcpu_CpuUserRegsX8664>(&io, Some(SharedType::empty()), None)?.into();
                    *self.registers.borrow_mut() = Some(t);
                }
                _ => {}
            }
            io.seek(_pos)?;
        }
        Ok(self.registers.borrow())
    }

    /**
     * Number of the vCPU.
     */
    pub fn vcpu_id(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vcpu_id.get() {
            return Ok(self.vcpu_id.borrow());
        }
        self.f_vcpu_id.set(true);
        *self.vcpu_id.borrow_mut() = (if *_r.unwrap().finder()?.has_hvm_context()? { (*_r.unwrap().hvm_context()?.entries()[*self.idx() as usize].header().instance() as u32) } else { *self.pv_state()?.vcpu_id() }) as u32;
        Ok(self.vcpu_id.borrow())
    }
}
impl XenSaveImage_Vcpu {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Where a record of a wrapper is in the file.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_WrapperOffset {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage_ImageFinder>,
    pub _self: SharedType<Self>,
    idx: RefCell<i32>,
    steps: RefCell<Vec<OptRc<XenSaveImage_WrapperStep>>>,
    _io: RefCell<BytesReader>,
    f_ofs_body: Cell<bool>,
    ofs_body: RefCell<u64>,
    f_ofs_first: Cell<bool>,
    ofs_first: RefCell<u64>,
    f_ofs_next: Cell<bool>,
    ofs_next: RefCell<u64>,
}
impl KStruct for XenSaveImage_WrapperOffset {
    type Root = XenSaveImage;
    type Parent = XenSaveImage_ImageFinder;

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
        *self_rc.steps.borrow_mut() = Vec::new();
        let l_steps = ((*self_rc.idx() as i32) + (1 as i32));
        for _i in 0..l_steps {
            let f = |t : &mut XenSaveImage_WrapperStep| Ok(t.set_params(((self_rc.steps().len() as i32)).try_into().map_err(|_| KError::CastError)?, (if ((self_rc.steps().len() as i32) == (0 as i32)) { *self_rc.ofs_first()? } else { *self_rc.steps().last().ok_or(KError::EmptyIterator)?.ofs_next()? }).try_into().map_err(|_| KError::CastError)?));
            let t = Self::read_into_with_init::<_, XenSaveImage_WrapperStep>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
            self_rc.steps.borrow_mut().push(t);
        }
        Ok(())
    }
}
impl XenSaveImage_WrapperOffset {
    pub fn idx(&self) -> Ref<'_, i32> {
        self.idx.borrow()
    }
}
impl XenSaveImage_WrapperOffset {
    pub fn set_params(&mut self, idx: i32) {
        *self.idx.borrow_mut() = idx;
    }
}
impl XenSaveImage_WrapperOffset {

    /**
     * Offset of the record's body.
     */
    pub fn ofs_body(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_body.get() {
            return Ok(self.ofs_body.borrow());
        }
        self.f_ofs_body.set(true);
        *self.ofs_body.borrow_mut() = (*self.steps().last().ok_or(KError::EmptyIterator)?.ofs_body()?) as u64;
        Ok(self.ofs_body.borrow())
    }

    /**
     * Offset of the first record.
     */
    pub fn ofs_first(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_first.get() {
            return Ok(self.ofs_first.borrow());
        }
        self.f_ofs_first.set(true);
        *self.ofs_first.borrow_mut() = (if *_r.unwrap().recognition()?.has_libxl()? { (((*_r.unwrap().recognition()?.ofs_libxl()? as u64) + ((16 as u64) as u64)) as u64) } else { (15 as u64) }) as u64;
        Ok(self.ofs_first.borrow())
    }

    /**
     * Offset of the data after the record.
     */
    pub fn ofs_next(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_next.get() {
            return Ok(self.ofs_next.borrow());
        }
        self.f_ofs_next.set(true);
        *self.ofs_next.borrow_mut() = (*self.steps().last().ok_or(KError::EmptyIterator)?.ofs_next()?) as u64;
        Ok(self.ofs_next.borrow())
    }
}

/**
 * One step for each record up to this one.
 */
impl XenSaveImage_WrapperOffset {
    pub fn steps(&self) -> Ref<'_, Vec<OptRc<XenSaveImage_WrapperStep>>> {
        self.steps.borrow()
    }
}
impl XenSaveImage_WrapperOffset {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A record of a wrapper, and where it is.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
 */

#[derive(Default, Debug, Clone)]
pub struct XenSaveImage_WrapperStep {
    pub _root: SharedType<XenSaveImage>,
    pub _parent: SharedType<XenSaveImage_WrapperOffset>,
    pub _self: SharedType<Self>,
    idx: RefCell<i32>,
    ofs_record: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_ofs_body: Cell<bool>,
    ofs_body: RefCell<u64>,
    f_ofs_next: Cell<bool>,
    ofs_next: RefCell<u64>,
}
impl KStruct for XenSaveImage_WrapperStep {
    type Root = XenSaveImage;
    type Parent = XenSaveImage_WrapperOffset;

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
impl XenSaveImage_WrapperStep {
    pub fn idx(&self) -> Ref<'_, i32> {
        self.idx.borrow()
    }
}
impl XenSaveImage_WrapperStep {
    pub fn ofs_record(&self) -> Ref<'_, u64> {
        self.ofs_record.borrow()
    }
}
impl XenSaveImage_WrapperStep {
    pub fn set_params(&mut self, idx: i32, ofs_record: u64) {
        *self.idx.borrow_mut() = idx;
        *self.ofs_record.borrow_mut() = ofs_record;
    }
}
impl XenSaveImage_WrapperStep {

    /**
     * Offset of the body.
     */
    pub fn ofs_body(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_body.get() {
            return Ok(self.ofs_body.borrow());
        }
        self.f_ofs_body.set(true);
        *self.ofs_body.borrow_mut() = ((((*self.ofs_record() as u64) + (if *_r.unwrap().recognition()?.has_libxl()? { (8 as u64) } else { (16 as u64) } as u64)) as u64)) as u64;
        Ok(self.ofs_body.borrow())
    }

    /**
     * Offset of the data after the record.
     */
    pub fn ofs_next(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_next.get() {
            return Ok(self.ofs_next.borrow());
        }
        self.f_ofs_next.set(true);
        *self.ofs_next.borrow_mut() = ((((*self.ofs_body()? as u64) + (if *_r.unwrap().recognition()?.has_libxl()? { ((((_r.unwrap().finder()?.libxl()?.body().records()[*self.idx() as usize].raw_body()._io().size() as u64) as u64) + ((_r.unwrap().finder()?.libxl()?.body().records()[*self.idx() as usize].padding().len() as u64) as u64)) as u64) } else { (Into::<OptRc<XenopsdSuspendImage>>::into(&*_r.unwrap().content().as_ref().unwrap()).records()[*self.idx() as usize].raw_body()._io().size() as u64) } as u64)) as u64)) as u64;
        Ok(self.ofs_next.borrow())
    }
}
impl XenSaveImage_WrapperStep {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
