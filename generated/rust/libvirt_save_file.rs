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
 * A saved Xen domain as libvirt's libxl driver writes it to disk (`virsh save`,
 * `virsh managedsave`, Qubes OS): a header of 64 bytes, the domain's XML, then
 * the libxl stream, without padding between them.
 * 
 * The header has the byte order of the host that saved the domain. No field
 * states that order, but it can be derived from the version, which is a small
 * number.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct LibvirtSaveFile {
    pub _root: SharedType<LibvirtSaveFile>,
    pub _parent: SharedType<LibvirtSaveFile>,
    pub _self: SharedType<Self>,
    identification: RefCell<OptRc<LibvirtSaveFile_FileStart>>,
    body: RefCell<OptRc<LibvirtSaveFile_FileRest>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for LibvirtSaveFile {
    type Root = LibvirtSaveFile;
    type Parent = LibvirtSaveFile;

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
        let t = Self::read_into::<_, LibvirtSaveFile_FileStart>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.identification.borrow_mut() = t;
        let f = |t : &mut LibvirtSaveFile_FileRest| Ok(t.set_params(*self_rc.identification().is_big_endian()?, *self_rc.identification().is_stream_v2()?));
        let t = Self::read_into_with_init::<_, LibvirtSaveFile_FileRest>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.body.borrow_mut() = t;
        Ok(())
    }
}
impl LibvirtSaveFile {
}

/**
 * Identifies the file, and gives its version and the byte order of its header.
 */
impl LibvirtSaveFile {
    pub fn identification(&self) -> Ref<'_, OptRc<LibvirtSaveFile_FileStart>> {
        self.identification.borrow()
    }
}

/**
 * The rest of the file.
 */
impl LibvirtSaveFile {
    pub fn body(&self) -> Ref<'_, OptRc<LibvirtSaveFile_FileRest>> {
        self.body.borrow()
    }
}
impl LibvirtSaveFile {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The XML of a domain, up to its NUL.
 * \sa https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_domain.c libxlDomainSaveImageOpen()
 */

#[derive(Default, Debug, Clone)]
pub struct LibvirtSaveFile_DomainXml {
    pub _root: SharedType<LibvirtSaveFile>,
    pub _parent: SharedType<LibvirtSaveFile_FileRest>,
    pub _self: SharedType<Self>,
    document: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_has_rest: Cell<bool>,
    has_rest: RefCell<bool>,
    f_is_terminated: Cell<bool>,
    is_terminated: RefCell<bool>,
}
impl KStruct for LibvirtSaveFile_DomainXml {
    type Root = LibvirtSaveFile;
    type Parent = LibvirtSaveFile_FileRest;

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
        *self_rc.document.borrow_mut() = bytes_terminate(&_io.read_bytes_full()?.into(), 0, false).into();
        Ok(())
    }
}
impl LibvirtSaveFile_DomainXml {

    /**
     * Data follows the NUL; libvirt ignores it.
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
        *self.has_rest.borrow_mut() = ((((((self.document().len() as u64) as u64) + (1 as u64)) as i32) < ((_io.size() as u64) as i32))) as bool;
        Ok(self.has_rest.borrow())
    }

    /**
     * The document ends with a NUL.
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
        *self.is_terminated.borrow_mut() = ((self.document().len() as u64) < (_io.size() as u64)) as bool;
        Ok(self.is_terminated.borrow())
    }
}

/**
 * The document, a `domain` element as `virsh dumpxml` prints it. It ends
 * at the first NUL, for libvirt as well.
 */
impl LibvirtSaveFile_DomainXml {
    pub fn document(&self) -> Ref<'_, Vec<u8>> {
        self.document.borrow()
    }
}
impl LibvirtSaveFile_DomainXml {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The rest of the file, after the version.
 * \sa https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
 */

#[derive(Default, Debug, Clone)]
pub struct LibvirtSaveFile_FileRest {
    pub _root: SharedType<LibvirtSaveFile>,
    pub _parent: SharedType<LibvirtSaveFile>,
    pub _self: SharedType<Self>,
    is_big_endian: RefCell<bool>,
    has_libxl_stream: RefCell<bool>,
    header: RefCell<OptRc<LibvirtSaveFile_FileRest_SavefileHeader>>,
    xml: RefCell<OptRc<LibvirtSaveFile_DomainXml>>,
    libxl_stream: RefCell<OptRc<LibxlMigrationStream>>,
    legacy_image: RefCell<OptRc<LegacySaveImage>>,
    _io: RefCell<BytesReader>,
    xml_raw: RefCell<Vec<u8>>,
    legacy_image_raw: RefCell<Vec<u8>>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibvirtSaveFile_FileRest {
    type Root = LibvirtSaveFile;
    type Parent = LibvirtSaveFile;

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
        let f = |t : &mut LibvirtSaveFile_FileRest_SavefileHeader| Ok(t.set_endian(*self_rc._is_le.borrow()));
        let t = Self::read_into_with_init::<_, LibvirtSaveFile_FileRest_SavefileHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.xml_raw.borrow_mut() = _io.read_bytes(if (*self_rc.header().len_xml() as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.header().len_xml() as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let xml_raw = self_rc.xml_raw.borrow();
        let _t_xml_raw_io = BytesReader::from(xml_raw.clone());
        let t = Self::read_into::<BytesReader, LibvirtSaveFile_DomainXml>(&_t_xml_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.xml.borrow_mut() = t;
        if  ((*self_rc.has_libxl_stream()) && (((((_io.size() as i64) - (_io.pos() as i64)) as i32) >= (16 as i32))))  {
            let t = Self::read_into::<_, LibxlMigrationStream>(&*_io, None, None)?.into();
            *self_rc.libxl_stream.borrow_mut() = t;
        }
        if !(*self_rc.has_libxl_stream()) {
            *self_rc.legacy_image_raw.borrow_mut() = _io.read_bytes_full()?.into();
            let legacy_image_raw = self_rc.legacy_image_raw.borrow();
            let _t_legacy_image_raw_io = BytesReader::from(legacy_image_raw.clone());
            let t = Self::read_into::<BytesReader, LegacySaveImage>(&_t_legacy_image_raw_io, None, None)?.into();
            *self_rc.legacy_image.borrow_mut() = t;
        }
        Ok(())
    }
}
impl LibvirtSaveFile_FileRest {
    pub fn is_big_endian(&self) -> Ref<'_, bool> {
        self.is_big_endian.borrow()
    }
}
impl LibvirtSaveFile_FileRest {
    pub fn has_libxl_stream(&self) -> Ref<'_, bool> {
        self.has_libxl_stream.borrow()
    }
}
impl LibvirtSaveFile_FileRest {
    pub fn set_params(&mut self, is_big_endian: bool, has_libxl_stream: bool) {
        *self.is_big_endian.borrow_mut() = is_big_endian;
        *self.has_libxl_stream.borrow_mut() = has_libxl_stream;
    }
}
impl LibvirtSaveFile_FileRest {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibvirtSaveFile_FileRest {
}

/**
 * The length of the XML.
 */
impl LibvirtSaveFile_FileRest {
    pub fn header(&self) -> Ref<'_, OptRc<LibvirtSaveFile_FileRest_SavefileHeader>> {
        self.header.borrow()
    }
}

/**
 * The domain's definition.
 */
impl LibvirtSaveFile_FileRest {
    pub fn xml(&self) -> Ref<'_, OptRc<LibvirtSaveFile_DomainXml>> {
        self.xml.borrow()
    }
}

/**
 * The saved domain, absent if the data ends before or inside its header.
 */
impl LibvirtSaveFile_FileRest {
    pub fn libxl_stream(&self) -> Ref<'_, OptRc<LibxlMigrationStream>> {
        self.libxl_stream.borrow()
    }
}

/**
 * The saved domain in the format before libxl streams.
 */
impl LibvirtSaveFile_FileRest {
    pub fn legacy_image(&self) -> Ref<'_, OptRc<LegacySaveImage>> {
        self.legacy_image.borrow()
    }
}
impl LibvirtSaveFile_FileRest {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl LibvirtSaveFile_FileRest {
    pub fn xml_raw(&self) -> Ref<'_, Vec<u8>> {
        self.xml_raw.borrow()
    }
}
impl LibvirtSaveFile_FileRest {
    pub fn legacy_image_raw(&self) -> Ref<'_, Vec<u8>> {
        self.legacy_image_raw.borrow()
    }
}

/**
 * The rest of the header, after the version.
 * \sa https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
 */

#[derive(Default, Debug, Clone)]
pub struct LibvirtSaveFile_FileRest_SavefileHeader {
    pub _root: SharedType<LibvirtSaveFile>,
    pub _parent: SharedType<LibvirtSaveFile_FileRest>,
    pub _self: SharedType<Self>,
    len_xml: RefCell<u32>,
    unused: RefCell<Vec<u32>>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibvirtSaveFile_FileRest_SavefileHeader {
    type Root = LibvirtSaveFile;
    type Parent = LibvirtSaveFile_FileRest;

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
        *self_rc.len_xml.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.unused.borrow_mut() = Vec::new();
        let l_unused = 10;
        for _i in 0..l_unused {
            self_rc.unused.borrow_mut().push(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
        }
        Ok(())
    }
}
impl LibvirtSaveFile_FileRest_SavefileHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibvirtSaveFile_FileRest_SavefileHeader {
}

/**
 * Length of the XML in bytes, its NUL included.
 */
impl LibvirtSaveFile_FileRest_SavefileHeader {
    pub fn len_xml(&self) -> Ref<'_, u32> {
        self.len_xml.borrow()
    }
}

/**
 * Fills the header up to 64 bytes; zero when saved, ignored when restored.
 */
impl LibvirtSaveFile_FileRest_SavefileHeader {
    pub fn unused(&self) -> Ref<'_, Vec<u32>> {
        self.unused.borrow()
    }
}
impl LibvirtSaveFile_FileRest_SavefileHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The start of the header, which determines how to read the rest of it.
 * \sa https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
 */

#[derive(Default, Debug, Clone)]
pub struct LibvirtSaveFile_FileStart {
    pub _root: SharedType<LibvirtSaveFile>,
    pub _parent: SharedType<LibvirtSaveFile>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    raw_version: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_big_endian: Cell<bool>,
    is_big_endian: RefCell<bool>,
    f_is_stream_v2: Cell<bool>,
    is_stream_v2: RefCell<bool>,
    f_known_version: Cell<bool>,
    known_version: RefCell<i8>,
    f_version: Cell<bool>,
    version: RefCell<u32>,
}
impl KStruct for LibvirtSaveFile_FileStart {
    type Root = LibvirtSaveFile;
    type Parent = LibvirtSaveFile;

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
        *self_rc.magic.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        if !(*self_rc.magic() == vec![0x6cu8, 0x69u8, 0x62u8, 0x76u8, 0x69u8, 0x72u8, 0x74u8, 0x2du8, 0x78u8, 0x6du8, 0x6cu8, 0xau8, 0x20u8, 0x0u8, 0x20u8, 0xdu8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/file_start/seq/0".to_string() }));
        }
        *self_rc.raw_version.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl LibvirtSaveFile_FileStart {

    /**
     * Byte order of the header, derived from which end of the version is
     * zero.
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
        *self.is_big_endian.borrow_mut() = ( ((((*self.raw_version() as u32) != (0 as u32))) && (((((*self.raw_version() as i32) % (16777216 as i32)) as i32) == (0 as i32)))) ) as bool;
        Ok(self.is_big_endian.borrow())
    }

    /**
     * A libxl stream follows the XML. libxl assumes this for every version
     * other than 1.
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
        *self.is_stream_v2.borrow_mut() = ( ((((*self.raw_version() as u32) != (1 as u32))) && (((*self.raw_version() as i32) != (16777216 as i32)))) ) as bool;
        Ok(self.is_stream_v2.borrow())
    }

    /**
     * The newest version; libvirt refuses a higher one.
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
     * Kind of stream that follows the XML: 1 for a legacy stream, 2 for a
     * libxl stream.
     */
    pub fn version(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_version.get() {
            return Ok(self.version.borrow());
        }
        self.f_version.set(true);
        *self.version.borrow_mut() = (if *self.is_big_endian()? { (((*self.raw_version() as i32) / (16777216 as i32)) as u32) } else { (*self.raw_version() as u32) }) as u32;
        Ok(self.version.borrow())
    }
}

/**
 * Says that this is a domain saved by libvirt's libxl driver.
 */
impl LibvirtSaveFile_FileStart {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * The version read as a little-endian number, whatever its real byte order.
 */
impl LibvirtSaveFile_FileStart {
    pub fn raw_version(&self) -> Ref<'_, u32> {
        self.raw_version.borrow()
    }
}
impl LibvirtSaveFile_FileStart {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
