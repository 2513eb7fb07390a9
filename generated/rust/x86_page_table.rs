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
 * The entries of a page table: 8 bytes each with three (PAE), four or five
 * levels of tables, 4 bytes each with two levels. Levels are counted upwards
 * from level 1, which maps pages of 4096 bytes.
 * 
 * Entries are in the guest's own little-endian order, whatever the byte order of
 * the stream. All tables of a PV guest have entries of 8 bytes; its sender
 * replaces the machine frame numbers of the running guest with pfns.
 * \sa Intel SDM volume 3, chapter "Paging"
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/libs/guest/xg_sr_restore_x86_pv.c#L968-L1035 x86_pv_localise_page()
 */

#[derive(Default, Debug, Clone)]
pub struct X86PageTable {
    pub _root: SharedType<X86PageTable>,
    pub _parent: SharedType<X86PageTable>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_len_page: Cell<bool>,
    len_page: RefCell<i32>,
    f_num_levels: Cell<bool>,
    num_levels: RefCell<i8>,
    f_num_pae_slots: Cell<bool>,
    num_pae_slots: RefCell<i8>,
    f_num_xen_slots: Cell<bool>,
    num_xen_slots: RefCell<i8>,
    f_ofs_xen_slots: Cell<bool>,
    ofs_xen_slots: RefCell<i32>,
    f_ofs_xen_slots_pae: Cell<bool>,
    ofs_xen_slots_pae: RefCell<i32>,
}
impl KStruct for X86PageTable {
    type Root = X86PageTable;
    type Parent = X86PageTable;

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
impl X86PageTable {

    /**
     * Size in bytes of a page and of a page table; only the top-level table of
     * PAE is shorter.
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
     * Number of levels of page tables of a 64-bit PV guest.
     */
    pub fn num_levels(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_levels.get() {
            return Ok(self.num_levels.borrow());
        }
        self.f_num_levels.set(true);
        *self.num_levels.borrow_mut() = (4) as i8;
        Ok(self.num_levels.borrow())
    }

    /**
     * Number of entries of the top-level table of a 32-bit PV guest.
     */
    pub fn num_pae_slots(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_pae_slots.get() {
            return Ok(self.num_pae_slots.borrow());
        }
        self.f_num_pae_slots.set(true);
        *self.num_pae_slots.borrow_mut() = (4) as i8;
        Ok(self.num_pae_slots.borrow())
    }

    /**
     * How many such entries there are.
     */
    pub fn num_xen_slots(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_xen_slots.get() {
            return Ok(self.num_xen_slots.borrow());
        }
        self.f_num_xen_slots.set(true);
        *self.num_xen_slots.borrow_mut() = (16) as i8;
        Ok(self.num_xen_slots.borrow())
    }

    /**
     * Number of the first entry of a 64-bit PV guest's top-level table that is
     * Xen's own, whatever the guest puts there.
     */
    pub fn ofs_xen_slots(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_xen_slots.get() {
            return Ok(self.ofs_xen_slots.borrow());
        }
        self.f_ofs_xen_slots.set(true);
        *self.ofs_xen_slots.borrow_mut() = (256) as i32;
        Ok(self.ofs_xen_slots.borrow())
    }

    /**
     * Number of the first entry that is Xen's own of the level 2 table that the
     * last entry of a 32-bit PV guest's top-level table names.
     */
    pub fn ofs_xen_slots_pae(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_xen_slots_pae.get() {
            return Ok(self.ofs_xen_slots_pae.borrow());
        }
        self.f_ofs_xen_slots_pae.set(true);
        *self.ofs_xen_slots_pae.borrow_mut() = (428) as i32;
        Ok(self.ofs_xen_slots_pae.borrow())
    }
}
impl X86PageTable {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An entry of 4 bytes.
 * \sa Intel SDM volume 3, "32-Bit Paging"
 */

#[derive(Default, Debug, Clone)]
pub struct X86PageTable_Entry4 {
    pub _root: SharedType<X86PageTable>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_large: Cell<bool>,
    is_large: RefCell<bool>,
    f_is_present: Cell<bool>,
    is_present: RefCell<bool>,
    f_is_user: Cell<bool>,
    is_user: RefCell<bool>,
    f_is_writable: Cell<bool>,
    is_writable: RefCell<bool>,
    f_pfn: Cell<bool>,
    pfn: RefCell<i32>,
    f_pfn_large: Cell<bool>,
    pfn_large: RefCell<u64>,
}
impl KStruct for X86PageTable_Entry4 {
    type Root = X86PageTable;
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
        Ok(())
    }
}
impl X86PageTable_Entry4 {

    /**
     * Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4.
     */
    pub fn is_large(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_large.get() {
            return Ok(self.is_large.borrow());
        }
        self.f_is_large.set(true);
        *self.is_large.borrow_mut() = (((((*self.low() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_large.borrow())
    }

    /**
     * Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
     */
    pub fn is_present(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_present.get() {
            return Ok(self.is_present.borrow());
        }
        self.f_is_present.set(true);
        *self.is_present.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_present.borrow())
    }

    /**
     * Bit 2: user-mode code may use what the entry maps.
     */
    pub fn is_user(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_user.get() {
            return Ok(self.is_user.borrow());
        }
        self.f_is_user.set(true);
        *self.is_user.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_user.borrow())
    }

    /**
     * Bit 1: what the entry maps may be written to.
     */
    pub fn is_writable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_writable.get() {
            return Ok(self.is_writable.borrow());
        }
        self.f_is_writable.set(true);
        *self.is_writable.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_writable.borrow())
    }

    /**
     * Bits 31-12, the pfn of the page or page table that it maps.
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
        *self.pfn.borrow_mut() = (((*self.low() as u32) >> (12 as u32))) as i32;
        Ok(self.pfn.borrow())
    }

    /**
     * The pfn of a large page: bits 31-22 of its address are bits 31-22
     * here, and bits 39-32 are bits 20-13 (PSE-36).
     */
    pub fn pfn_large(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfn_large.get() {
            return Ok(self.pfn_large.borrow());
        }
        self.f_pfn_large.set(true);
        *self.pfn_large.borrow_mut() = (((((((((*self.low() as u32) >> (22 as u32)) as i32) << (10 as i32)) as u64) as u64) + (((((((((*self.low() as u32) >> (13 as u32)) as i32) & (255 as i32)) as u64) as u64) * ((1048576 as u64) as u64)) as u64) as u64)) as u64)) as u64;
        Ok(self.pfn_large.borrow())
    }
}

/**
 * The whole entry as a number.
 */
impl X86PageTable_Entry4 {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}
impl X86PageTable_Entry4 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An entry of 8 bytes.
 * \sa Intel SDM volume 3, "PAE Paging", "4-Level Paging and 5-Level Paging"
 */

#[derive(Default, Debug, Clone)]
pub struct X86PageTable_Entry8 {
    pub _root: SharedType<X86PageTable>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_global: Cell<bool>,
    is_global: RefCell<bool>,
    f_is_large: Cell<bool>,
    is_large: RefCell<bool>,
    f_is_no_execute: Cell<bool>,
    is_no_execute: RefCell<bool>,
    f_is_present: Cell<bool>,
    is_present: RefCell<bool>,
    f_is_uncached: Cell<bool>,
    is_uncached: RefCell<bool>,
    f_is_user: Cell<bool>,
    is_user: RefCell<bool>,
    f_is_writable: Cell<bool>,
    is_writable: RefCell<bool>,
    f_is_write_through: Cell<bool>,
    is_write_through: RefCell<bool>,
    f_pfn: Cell<bool>,
    pfn: RefCell<u64>,
    f_pfn_large: Cell<bool>,
    pfn_large: RefCell<u64>,
}
impl KStruct for X86PageTable_Entry8 {
    type Root = X86PageTable;
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
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl X86PageTable_Entry8 {

    /**
     * Bit 8: the translation is the same in all address spaces.
     */
    pub fn is_global(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_global.get() {
            return Ok(self.is_global.borrow());
        }
        self.f_is_global.set(true);
        *self.is_global.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_global.borrow())
    }

    /**
     * Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
     * 3. It has another meaning at level 1, and is reserved in top-level
     * tables and at level 3 of PAE.
     */
    pub fn is_large(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_large.get() {
            return Ok(self.is_large.borrow());
        }
        self.f_is_large.set(true);
        *self.is_large.borrow_mut() = (((((*self.low() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_large.borrow())
    }

    /**
     * Bit 63: what the entry maps must not be executed, if NXE is set in efer.
     */
    pub fn is_no_execute(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_no_execute.get() {
            return Ok(self.is_no_execute.borrow());
        }
        self.f_is_no_execute.set(true);
        *self.is_no_execute.borrow_mut() = (((((*self.high() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_no_execute.borrow())
    }

    /**
     * Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
     */
    pub fn is_present(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_present.get() {
            return Ok(self.is_present.borrow());
        }
        self.f_is_present.set(true);
        *self.is_present.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_present.borrow())
    }

    /**
     * Bit 4: no caching.
     */
    pub fn is_uncached(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_uncached.get() {
            return Ok(self.is_uncached.borrow());
        }
        self.f_is_uncached.set(true);
        *self.is_uncached.borrow_mut() = (((((*self.low() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_uncached.borrow())
    }

    /**
     * Bit 2: user-mode code may use what the entry maps.
     */
    pub fn is_user(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_user.get() {
            return Ok(self.is_user.borrow());
        }
        self.f_is_user.set(true);
        *self.is_user.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_user.borrow())
    }

    /**
     * Bit 1: what the entry maps may be written to.
     */
    pub fn is_writable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_writable.get() {
            return Ok(self.is_writable.borrow());
        }
        self.f_is_writable.set(true);
        *self.is_writable.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_writable.borrow())
    }

    /**
     * Bit 3: write-through caching.
     */
    pub fn is_write_through(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_write_through.get() {
            return Ok(self.is_write_through.borrow());
        }
        self.f_is_write_through.set(true);
        *self.is_write_through.borrow_mut() = (((((*self.low() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_write_through.borrow())
    }

    /**
     * Bits 51-12, the pfn of the page or page table that it maps.
     */
    pub fn pfn(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfn.get() {
            return Ok(self.pfn.borrow());
        }
        self.f_pfn.set(true);
        *self.pfn.borrow_mut() = (((((((*self.low() as u32) >> (12 as u32)) as u64) as u64) + (((((((*self.high() as i32) & (1048575 as i32)) as u64) as u64) * ((1048576 as u64) as u64)) as u64) as u64)) as u64)) as u64;
        Ok(self.pfn.borrow())
    }

    /**
     * The pfn of a large page, after it is rounded down to the page's size;
     * bit 12 is not an address bit there.
     */
    pub fn pfn_large(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfn_large.get() {
            return Ok(self.pfn_large.borrow());
        }
        self.f_pfn_large.set(true);
        *self.pfn_large.borrow_mut() = (*self.pfn()?) as u64;
        Ok(self.pfn_large.borrow())
    }
}

/**
 * Bits 31-0 of the entry.
 */
impl X86PageTable_Entry8 {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32 of the entry.
 */
impl X86PageTable_Entry8 {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl X86PageTable_Entry8 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
