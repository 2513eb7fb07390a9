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
use super::xen_x86_cpu_policy::*;
use super::x86_xsave_area::*;
use super::x86_xsave_area::*;
use super::x86_xsave_area::*;

/**
 * The blobs of a PV guest that a libxc migration stream carries but does not
 * describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the
 * page of SHARED_INFO, and the start info page, which is a page of the guest's
 * memory.
 * 
 * This definition has no content of its own. Others import it and use its types,
 * such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and
 * `xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are
 * always little-endian, as x86 is, whatever the byte order of the stream.
 * 
 * A saved guest does not depend on the machine that it ran on: the stream has
 * the guest's own pfns where a running guest has machine frame numbers. This
 * applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context,
 * and to `store_mfn` and `console_mfn` in the start info.
 * 
 * `x86_xsave_area` describes x87, SSE and extended registers.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_len_ext_vcpucontext: Cell<bool>,
    len_ext_vcpucontext: RefCell<i8>,
    f_len_ext_vcpucontext_max: Cell<bool>,
    len_ext_vcpucontext_max: RefCell<u8>,
    f_len_ext_vcpucontext_min: Cell<bool>,
    len_ext_vcpucontext_min: RefCell<i8>,
    f_len_shared_info_x86_32: Cell<bool>,
    len_shared_info_x86_32: RefCell<i32>,
    f_len_shared_info_x86_64: Cell<bool>,
    len_shared_info_x86_64: RefCell<i32>,
    f_len_start_info_x86_32: Cell<bool>,
    len_start_info_x86_32: RefCell<i32>,
    f_len_start_info_x86_64: Cell<bool>,
    len_start_info_x86_64: RefCell<i32>,
    f_len_vcpu_guest_context_x86_32: Cell<bool>,
    len_vcpu_guest_context_x86_32: RefCell<i32>,
    f_len_vcpu_guest_context_x86_64: Cell<bool>,
    len_vcpu_guest_context_x86_64: RefCell<i32>,
    f_len_vcpu_msr: Cell<bool>,
    len_vcpu_msr: RefCell<i32>,
    f_len_vcpu_xsave_min: Cell<bool>,
    len_vcpu_xsave_min: RefCell<i32>,
    f_mask_mcg_cap_any: Cell<bool>,
    mask_mcg_cap_any: RefCell<i32>,
    f_mask_mcg_cap_intel: Cell<bool>,
    mask_mcg_cap_intel: RefCell<i32>,
    f_num_address_bits: Cell<bool>,
    num_address_bits: RefCell<i8>,
    f_num_gdt_ents_max: Cell<bool>,
    num_gdt_ents_max: RefCell<i32>,
    f_num_ldt_ents_max: Cell<bool>,
    num_ldt_ents_max: RefCell<i32>,
    f_xen_end_high: Cell<bool>,
    xen_end_high: RefCell<u32>,
}
impl KStruct for XenX86Vcpu {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu;

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
impl XenX86Vcpu {

    /**
     * Length in bytes of the extended context as Xen writes it today.
     */
    pub fn len_ext_vcpucontext(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_ext_vcpucontext.get() {
            return Ok(self.len_ext_vcpucontext.borrow());
        }
        self.f_len_ext_vcpucontext.set(true);
        *self.len_ext_vcpucontext.borrow_mut() = (64) as i8;
        Ok(self.len_ext_vcpucontext.borrow())
    }

    /**
     * Maximum length in bytes of an extended context that receivers accept.
     */
    pub fn len_ext_vcpucontext_max(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_ext_vcpucontext_max.get() {
            return Ok(self.len_ext_vcpucontext_max.borrow());
        }
        self.f_len_ext_vcpucontext_max.set(true);
        *self.len_ext_vcpucontext_max.borrow_mut() = (128) as u8;
        Ok(self.len_ext_vcpucontext_max.borrow())
    }

    /**
     * Minimum of `len_filled` of an extended context that Xen accepts: all
     * fields before `mcg_cap`.
     */
    pub fn len_ext_vcpucontext_min(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_ext_vcpucontext_min.get() {
            return Ok(self.len_ext_vcpucontext_min.borrow());
        }
        self.f_len_ext_vcpucontext_min.set(true);
        *self.len_ext_vcpucontext_min.borrow_mut() = (40) as i8;
        Ok(self.len_ext_vcpucontext_min.borrow())
    }

    /**
     * Size in bytes of a 32-bit guest's shared info within its page, 2344.
     */
    pub fn len_shared_info_x86_32(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_shared_info_x86_32.get() {
            return Ok(self.len_shared_info_x86_32.borrow());
        }
        self.f_len_shared_info_x86_32.set(true);
        *self.len_shared_info_x86_32.borrow_mut() = (2344) as i32;
        Ok(self.len_shared_info_x86_32.borrow())
    }

    /**
     * Size in bytes of a 64-bit guest's shared info within its page, 3136.
     */
    pub fn len_shared_info_x86_64(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_shared_info_x86_64.get() {
            return Ok(self.len_shared_info_x86_64.borrow());
        }
        self.f_len_shared_info_x86_64.set(true);
        *self.len_shared_info_x86_64.borrow_mut() = (3136) as i32;
        Ok(self.len_shared_info_x86_64.borrow())
    }

    /**
     * Size of a 32-bit guest's start info in bytes.
     */
    pub fn len_start_info_x86_32(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_start_info_x86_32.get() {
            return Ok(self.len_start_info_x86_32.borrow());
        }
        self.f_len_start_info_x86_32.set(true);
        *self.len_start_info_x86_32.borrow_mut() = (1112) as i32;
        Ok(self.len_start_info_x86_32.borrow())
    }

    /**
     * Size of a 64-bit guest's start info in bytes.
     */
    pub fn len_start_info_x86_64(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_start_info_x86_64.get() {
            return Ok(self.len_start_info_x86_64.borrow());
        }
        self.f_len_start_info_x86_64.set(true);
        *self.len_start_info_x86_64.borrow_mut() = (1168) as i32;
        Ok(self.len_start_info_x86_64.borrow())
    }

    /**
     * Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
     * no other length.
     */
    pub fn len_vcpu_guest_context_x86_32(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_vcpu_guest_context_x86_32.get() {
            return Ok(self.len_vcpu_guest_context_x86_32.borrow());
        }
        self.f_len_vcpu_guest_context_x86_32.set(true);
        *self.len_vcpu_guest_context_x86_32.borrow_mut() = (2800) as i32;
        Ok(self.len_vcpu_guest_context_x86_32.borrow())
    }

    /**
     * Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
     * no other length.
     */
    pub fn len_vcpu_guest_context_x86_64(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_vcpu_guest_context_x86_64.get() {
            return Ok(self.len_vcpu_guest_context_x86_64.borrow());
        }
        self.f_len_vcpu_guest_context_x86_64.set(true);
        *self.len_vcpu_guest_context_x86_64.borrow_mut() = (5168) as i32;
        Ok(self.len_vcpu_guest_context_x86_64.borrow())
    }

    /**
     * Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it.
     */
    pub fn len_vcpu_msr(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_vcpu_msr.get() {
            return Ok(self.len_vcpu_msr.borrow());
        }
        self.f_len_vcpu_msr.set(true);
        *self.len_vcpu_msr.borrow_mut() = (16) as i32;
        Ok(self.len_vcpu_msr.borrow())
    }

    /**
     * Minimum length in bytes of an XSAVE context that receivers accept, 16.
     */
    pub fn len_vcpu_xsave_min(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_vcpu_xsave_min.get() {
            return Ok(self.len_vcpu_xsave_min.borrow());
        }
        self.f_len_vcpu_xsave_min.set(true);
        *self.len_vcpu_xsave_min.borrow_mut() = ((8 + 8)) as i32;
        Ok(self.len_vcpu_xsave_min.borrow())
    }

    /**
     * Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
     * and MCG_CTL_P.
     */
    pub fn mask_mcg_cap_any(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mask_mcg_cap_any.get() {
            return Ok(self.mask_mcg_cap_any.borrow());
        }
        self.f_mask_mcg_cap_any.set(true);
        *self.mask_mcg_cap_any.borrow_mut() = (511) as i32;
        Ok(self.mask_mcg_cap_any.borrow())
    }

    /**
     * Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
     * MCG_TES_P, MCG_SER_P and MCG_LMCE_P.
     */
    pub fn mask_mcg_cap_intel(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mask_mcg_cap_intel.get() {
            return Ok(self.mask_mcg_cap_intel.borrow());
        }
        self.f_mask_mcg_cap_intel.set(true);
        *self.mask_mcg_cap_intel.borrow_mut() = (150998016) as i32;
        Ok(self.mask_mcg_cap_intel.borrow())
    }

    /**
     * Number of bits of a canonical linear address; the bits above are copies of
     * the highest one.
     */
    pub fn num_address_bits(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_address_bits.get() {
            return Ok(self.num_address_bits.borrow());
        }
        self.f_num_address_bits.set(true);
        *self.num_address_bits.borrow_mut() = (48) as i8;
        Ok(self.num_address_bits.borrow())
    }

    /**
     * Maximum number of entries of a guest's GDT; the entries above are Xen's
     * own (FIRST_RESERVED_GDT_ENTRY).
     */
    pub fn num_gdt_ents_max(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_gdt_ents_max.get() {
            return Ok(self.num_gdt_ents_max.borrow());
        }
        self.f_num_gdt_ents_max.set(true);
        *self.num_gdt_ents_max.borrow_mut() = (7168) as i32;
        Ok(self.num_gdt_ents_max.borrow())
    }

    /**
     * Maximum number of entries of an LDT.
     */
    pub fn num_ldt_ents_max(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_ldt_ents_max.get() {
            return Ok(self.num_ldt_ents_max.borrow());
        }
        self.f_num_ldt_ents_max.set(true);
        *self.num_ldt_ents_max.borrow_mut() = (8192) as i32;
        Ok(self.num_ldt_ents_max.borrow())
    }

    /**
     * Upper 32 bits of the first linear address after Xen's own area, which
     * begins at the lowest canonical address that is negative; the lower 32 bits
     * are zero (HYPERVISOR_VIRT_END).
     */
    pub fn xen_end_high(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xen_end_high.get() {
            return Ok(self.xen_end_high.borrow());
        }
        self.f_xen_end_high.set(true);
        *self.xen_end_high.borrow_mut() = ((4294936576 as u32)) as u32;
        Ok(self.xen_end_high.borrow())
    }
}
impl XenX86Vcpu {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The part of shared info that x86 defines, for a 32-bit guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264 struct arch_shared_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_ArchSharedInfoX8632 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_SharedInfoX8632>,
    pub _self: SharedType<Self>,
    max_pfn: RefCell<u32>,
    pfn_to_mfn_frame_list_list: RefCell<u32>,
    nmi_reason: RefCell<u32>,
    p2m_cr3: RefCell<u32>,
    p2m_vaddr: RefCell<u32>,
    p2m_generation: RefCell<u32>,
    wc_sec_hi: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86Vcpu_ArchSharedInfoX8632 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_SharedInfoX8632;

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
        *self_rc.max_pfn.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pfn_to_mfn_frame_list_list.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.nmi_reason.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.p2m_cr3.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.p2m_vaddr.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.p2m_generation.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.wc_sec_hi.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_ArchSharedInfoX8632 {
}

/**
 * Number of entries of the P2M table.
 */
impl XenX86Vcpu_ArchSharedInfoX8632 {
    pub fn max_pfn(&self) -> Ref<'_, u32> {
        self.max_pfn.borrow()
    }
}

/**
 * Root of the P2M table as a tree of three levels; 0 if it is not set
 * up, all ones if the table is linear only.
 */
impl XenX86Vcpu_ArchSharedInfoX8632 {
    pub fn pfn_to_mfn_frame_list_list(&self) -> Ref<'_, u32> {
        self.pfn_to_mfn_frame_list_list.borrow()
    }
}

/**
 * Reason of the last NMI.
 */
impl XenX86Vcpu_ArchSharedInfoX8632 {
    pub fn nmi_reason(&self) -> Ref<'_, u32> {
        self.nmi_reason.borrow()
    }
}

/**
 * Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
 */
impl XenX86Vcpu_ArchSharedInfoX8632 {
    pub fn p2m_cr3(&self) -> Ref<'_, u32> {
        self.p2m_cr3.borrow()
    }
}

/**
 * Linear address of the P2M table.
 */
impl XenX86Vcpu_ArchSharedInfoX8632 {
    pub fn p2m_vaddr(&self) -> Ref<'_, u32> {
        self.p2m_vaddr.borrow()
    }
}

/**
 * Counts updates of that mapping; odd during one.
 */
impl XenX86Vcpu_ArchSharedInfoX8632 {
    pub fn p2m_generation(&self) -> Ref<'_, u32> {
        self.p2m_generation.borrow()
    }
}

/**
 * Bits 63-32 of the wall clock seconds, which do not fit in the common part.
 */
impl XenX86Vcpu_ArchSharedInfoX8632 {
    pub fn wc_sec_hi(&self) -> Ref<'_, u32> {
        self.wc_sec_hi.borrow()
    }
}
impl XenX86Vcpu_ArchSharedInfoX8632 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The part of shared info that x86 defines, for a 64-bit guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264 struct arch_shared_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_ArchSharedInfoX8664 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_SharedInfoX8664>,
    pub _self: SharedType<Self>,
    max_pfn: RefCell<u64>,
    pfn_to_mfn_frame_list_list: RefCell<u64>,
    nmi_reason: RefCell<u64>,
    p2m_cr3: RefCell<u64>,
    p2m_vaddr: RefCell<u64>,
    p2m_generation: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86Vcpu_ArchSharedInfoX8664 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_SharedInfoX8664;

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
        *self_rc.max_pfn.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.pfn_to_mfn_frame_list_list.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.nmi_reason.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.p2m_cr3.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.p2m_vaddr.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.p2m_generation.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_ArchSharedInfoX8664 {
}

/**
 * Number of entries of the P2M table.
 */
impl XenX86Vcpu_ArchSharedInfoX8664 {
    pub fn max_pfn(&self) -> Ref<'_, u64> {
        self.max_pfn.borrow()
    }
}

/**
 * Root of the P2M table as a tree of three levels; 0 if it is not set
 * up, all ones if the table is linear only.
 */
impl XenX86Vcpu_ArchSharedInfoX8664 {
    pub fn pfn_to_mfn_frame_list_list(&self) -> Ref<'_, u64> {
        self.pfn_to_mfn_frame_list_list.borrow()
    }
}

/**
 * Reason of the last NMI.
 */
impl XenX86Vcpu_ArchSharedInfoX8664 {
    pub fn nmi_reason(&self) -> Ref<'_, u64> {
        self.nmi_reason.borrow()
    }
}

/**
 * Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
 */
impl XenX86Vcpu_ArchSharedInfoX8664 {
    pub fn p2m_cr3(&self) -> Ref<'_, u64> {
        self.p2m_cr3.borrow()
    }
}

/**
 * Linear address of the P2M table.
 */
impl XenX86Vcpu_ArchSharedInfoX8664 {
    pub fn p2m_vaddr(&self) -> Ref<'_, u64> {
        self.p2m_vaddr.borrow()
    }
}

/**
 * Counts updates of that mapping; odd during one.
 */
impl XenX86Vcpu_ArchSharedInfoX8664 {
    pub fn p2m_generation(&self) -> Ref<'_, u64> {
        self.p2m_generation.borrow()
    }
}
impl XenX86Vcpu_ArchSharedInfoX8664 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * General registers of a 32-bit guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_32.h#L121-L142 struct cpu_user_regs
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_CpuUserRegsX8632 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_VcpuGuestContextX8632>,
    pub _self: SharedType<Self>,
    ebx: RefCell<u32>,
    ecx: RefCell<u32>,
    edx: RefCell<u32>,
    esi: RefCell<u32>,
    edi: RefCell<u32>,
    ebp: RefCell<u32>,
    eax: RefCell<u32>,
    error_code: RefCell<u16>,
    entry_vector: RefCell<u16>,
    eip: RefCell<u32>,
    cs: RefCell<u16>,
    saved_upcall_mask: RefCell<u8>,
    pad0: RefCell<u8>,
    eflags: RefCell<OptRc<XenX86Vcpu_Eflags>>,
    esp: RefCell<u32>,
    ss: RefCell<u16>,
    pad1: RefCell<u16>,
    es: RefCell<u16>,
    pad2: RefCell<u16>,
    ds: RefCell<u16>,
    pad3: RefCell<u16>,
    fs: RefCell<u16>,
    pad4: RefCell<u16>,
    gs: RefCell<u16>,
    pad5: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86Vcpu_CpuUserRegsX8632 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_VcpuGuestContextX8632;

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
        *self_rc.ebx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ecx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.edx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.esi.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.edi.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ebp.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.eax.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.error_code.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.entry_vector.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.eip.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.saved_upcall_mask.borrow_mut() = _io.read_u1()?.into();
        *self_rc.pad0.borrow_mut() = _io.read_u1()?.into();
        let t = Self::read_into::<_, XenX86Vcpu_Eflags>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.eflags.borrow_mut() = t;
        *self_rc.esp.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ss.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pad1.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.es.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pad2.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.ds.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pad3.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.fs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pad4.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.gs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pad5.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_CpuUserRegsX8632 {
}

/**
 * Register ebx.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn ebx(&self) -> Ref<'_, u32> {
        self.ebx.borrow()
    }
}

/**
 * Register ecx.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn ecx(&self) -> Ref<'_, u32> {
        self.ecx.borrow()
    }
}

/**
 * Register edx; for vCPU 0 the pfn of the start info page.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn edx(&self) -> Ref<'_, u32> {
        self.edx.borrow()
    }
}

/**
 * Register esi.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn esi(&self) -> Ref<'_, u32> {
        self.esi.borrow()
    }
}

/**
 * Register edi.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn edi(&self) -> Ref<'_, u32> {
        self.edi.borrow()
    }
}

/**
 * Register ebp.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn ebp(&self) -> Ref<'_, u32> {
        self.ebp.borrow()
    }
}

/**
 * Register eax.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn eax(&self) -> Ref<'_, u32> {
        self.eax.borrow()
    }
}

/**
 * Xen's own; not guest state.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn error_code(&self) -> Ref<'_, u16> {
        self.error_code.borrow()
    }
}

/**
 * Xen's own; not guest state.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn entry_vector(&self) -> Ref<'_, u16> {
        self.entry_vector.borrow()
    }
}

/**
 * Instruction pointer.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn eip(&self) -> Ref<'_, u32> {
        self.eip.borrow()
    }
}

/**
 * Code selector.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn cs(&self) -> Ref<'_, u16> {
        self.cs.borrow()
    }
}

/**
 * Whether event delivery was disabled.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn saved_upcall_mask(&self) -> Ref<'_, u8> {
        self.saved_upcall_mask.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn pad0(&self) -> Ref<'_, u8> {
        self.pad0.borrow()
    }
}

/**
 * The flags; IF is the inverse of `saved_upcall_mask`.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn eflags(&self) -> Ref<'_, OptRc<XenX86Vcpu_Eflags>> {
        self.eflags.borrow()
    }
}

/**
 * Stack pointer.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn esp(&self) -> Ref<'_, u32> {
        self.esp.borrow()
    }
}

/**
 * Stack selector.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn ss(&self) -> Ref<'_, u16> {
        self.ss.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn pad1(&self) -> Ref<'_, u16> {
        self.pad1.borrow()
    }
}

/**
 * Selector in ES.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn es(&self) -> Ref<'_, u16> {
        self.es.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn pad2(&self) -> Ref<'_, u16> {
        self.pad2.borrow()
    }
}

/**
 * Data selector.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn ds(&self) -> Ref<'_, u16> {
        self.ds.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn pad3(&self) -> Ref<'_, u16> {
        self.pad3.borrow()
    }
}

/**
 * Selector in FS.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn fs(&self) -> Ref<'_, u16> {
        self.fs.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn pad4(&self) -> Ref<'_, u16> {
        self.pad4.borrow()
    }
}

/**
 * Selector in GS.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn gs(&self) -> Ref<'_, u16> {
        self.gs.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn pad5(&self) -> Ref<'_, u16> {
        self.pad5.borrow()
    }
}
impl XenX86Vcpu_CpuUserRegsX8632 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * General registers of a 64-bit guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_64.h#L165-L194 struct cpu_user_regs
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_CpuUserRegsX8664 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_VcpuGuestContextX8664>,
    pub _self: SharedType<Self>,
    r15: RefCell<u64>,
    r14: RefCell<u64>,
    r13: RefCell<u64>,
    r12: RefCell<u64>,
    rbp: RefCell<u64>,
    rbx: RefCell<u64>,
    r11: RefCell<u64>,
    r10: RefCell<u64>,
    r9: RefCell<u64>,
    r8: RefCell<u64>,
    rax: RefCell<u64>,
    rcx: RefCell<u64>,
    rdx: RefCell<u64>,
    rsi: RefCell<u64>,
    rdi: RefCell<u64>,
    error_code: RefCell<u32>,
    entry_vector: RefCell<u32>,
    rip: RefCell<u64>,
    cs: RefCell<u16>,
    pad0: RefCell<u16>,
    saved_upcall_mask: RefCell<u8>,
    pad1: RefCell<Vec<u8>>,
    eflags: RefCell<OptRc<XenX86Vcpu_Eflags>>,
    reserved_rflags: RefCell<u32>,
    rsp: RefCell<u64>,
    ss: RefCell<u16>,
    pad2: RefCell<Vec<u8>>,
    es: RefCell<u16>,
    pad3: RefCell<Vec<u8>>,
    ds: RefCell<u16>,
    pad4: RefCell<Vec<u8>>,
    fs: RefCell<u16>,
    pad5: RefCell<Vec<u8>>,
    gs: RefCell<u16>,
    pad6: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86Vcpu_CpuUserRegsX8664 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_VcpuGuestContextX8664;

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
        *self_rc.r15.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r14.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r13.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r12.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rbp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rbx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r11.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r10.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r9.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r8.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rax.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rcx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rdx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rsi.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rdi.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.error_code.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.entry_vector.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.rip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pad0.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.saved_upcall_mask.borrow_mut() = _io.read_u1()?.into();
        *self_rc.pad1.borrow_mut() = _io.read_bytes(3 as usize)?.into();
        let t = Self::read_into::<_, XenX86Vcpu_Eflags>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.eflags.borrow_mut() = t;
        *self_rc.reserved_rflags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.rsp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ss.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pad2.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        *self_rc.es.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pad3.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        *self_rc.ds.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pad4.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        *self_rc.fs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pad5.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        *self_rc.gs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pad6.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        Ok(())
    }
}
impl XenX86Vcpu_CpuUserRegsX8664 {
}

/**
 * Register r15.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn r15(&self) -> Ref<'_, u64> {
        self.r15.borrow()
    }
}

/**
 * Register r14.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn r14(&self) -> Ref<'_, u64> {
        self.r14.borrow()
    }
}

/**
 * Register r13.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn r13(&self) -> Ref<'_, u64> {
        self.r13.borrow()
    }
}

/**
 * Register r12.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn r12(&self) -> Ref<'_, u64> {
        self.r12.borrow()
    }
}

/**
 * Register rbp.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn rbp(&self) -> Ref<'_, u64> {
        self.rbp.borrow()
    }
}

/**
 * Register rbx.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn rbx(&self) -> Ref<'_, u64> {
        self.rbx.borrow()
    }
}

/**
 * Register r11.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn r11(&self) -> Ref<'_, u64> {
        self.r11.borrow()
    }
}

/**
 * Register r10.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn r10(&self) -> Ref<'_, u64> {
        self.r10.borrow()
    }
}

/**
 * Register r9.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn r9(&self) -> Ref<'_, u64> {
        self.r9.borrow()
    }
}

/**
 * Register r8.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn r8(&self) -> Ref<'_, u64> {
        self.r8.borrow()
    }
}

/**
 * Register rax.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn rax(&self) -> Ref<'_, u64> {
        self.rax.borrow()
    }
}

/**
 * Register rcx.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn rcx(&self) -> Ref<'_, u64> {
        self.rcx.borrow()
    }
}

/**
 * Register rdx; for vCPU 0 the pfn of the start info page.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn rdx(&self) -> Ref<'_, u64> {
        self.rdx.borrow()
    }
}

/**
 * Register rsi.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn rsi(&self) -> Ref<'_, u64> {
        self.rsi.borrow()
    }
}

/**
 * Register rdi.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn rdi(&self) -> Ref<'_, u64> {
        self.rdi.borrow()
    }
}

/**
 * Xen's own; not guest state.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn error_code(&self) -> Ref<'_, u32> {
        self.error_code.borrow()
    }
}

/**
 * Xen's own; not guest state.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn entry_vector(&self) -> Ref<'_, u32> {
        self.entry_vector.borrow()
    }
}

/**
 * Instruction pointer.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn rip(&self) -> Ref<'_, u64> {
        self.rip.borrow()
    }
}

/**
 * Code selector.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn cs(&self) -> Ref<'_, u16> {
        self.cs.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn pad0(&self) -> Ref<'_, u16> {
        self.pad0.borrow()
    }
}

/**
 * Whether event delivery was disabled.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn saved_upcall_mask(&self) -> Ref<'_, u8> {
        self.saved_upcall_mask.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn pad1(&self) -> Ref<'_, Vec<u8>> {
        self.pad1.borrow()
    }
}

/**
 * Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn eflags(&self) -> Ref<'_, OptRc<XenX86Vcpu_Eflags>> {
        self.eflags.borrow()
    }
}

/**
 * Bits 63-32 of the flags, all zero.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn reserved_rflags(&self) -> Ref<'_, u32> {
        self.reserved_rflags.borrow()
    }
}

/**
 * Stack pointer.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn rsp(&self) -> Ref<'_, u64> {
        self.rsp.borrow()
    }
}

/**
 * Stack selector.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn ss(&self) -> Ref<'_, u16> {
        self.ss.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn pad2(&self) -> Ref<'_, Vec<u8>> {
        self.pad2.borrow()
    }
}

/**
 * Selector in ES.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn es(&self) -> Ref<'_, u16> {
        self.es.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn pad3(&self) -> Ref<'_, Vec<u8>> {
        self.pad3.borrow()
    }
}

/**
 * Data selector.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn ds(&self) -> Ref<'_, u16> {
        self.ds.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn pad4(&self) -> Ref<'_, Vec<u8>> {
        self.pad4.borrow()
    }
}

/**
 * Selector in FS.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn fs(&self) -> Ref<'_, u16> {
        self.fs.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn pad5(&self) -> Ref<'_, Vec<u8>> {
        self.pad5.borrow()
    }
}

/**
 * Selector in GS.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn gs(&self) -> Ref<'_, u16> {
        self.gs.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn pad6(&self) -> Ref<'_, Vec<u8>> {
        self.pad6.borrow()
    }
}
impl XenX86Vcpu_CpuUserRegsX8664 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Control register 0, bits 31-0.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50 X86_CR0_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_Cr0 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_am: Cell<bool>,
    am: RefCell<bool>,
    f_cd: Cell<bool>,
    cd: RefCell<bool>,
    f_em: Cell<bool>,
    em: RefCell<bool>,
    f_et: Cell<bool>,
    et: RefCell<bool>,
    f_mp: Cell<bool>,
    mp: RefCell<bool>,
    f_ne: Cell<bool>,
    ne: RefCell<bool>,
    f_nw: Cell<bool>,
    nw: RefCell<bool>,
    f_pe: Cell<bool>,
    pe: RefCell<bool>,
    f_pg: Cell<bool>,
    pg: RefCell<bool>,
    f_ts: Cell<bool>,
    ts: RefCell<bool>,
    f_wp: Cell<bool>,
    wp: RefCell<bool>,
}
impl KStruct for XenX86Vcpu_Cr0 {
    type Root = XenX86Vcpu;
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
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_Cr0 {

    /**
     * Alignment checks can be enabled.
     */
    pub fn am(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_am.get() {
            return Ok(self.am.borrow());
        }
        self.f_am.set(true);
        *self.am.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.am.borrow())
    }

    /**
     * Caches are disabled.
     */
    pub fn cd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cd.get() {
            return Ok(self.cd.borrow());
        }
        self.f_cd.set(true);
        *self.cd.borrow_mut() = (((((*self.raw() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cd.borrow())
    }

    /**
     * x87 instructions trap for emulation.
     */
    pub fn em(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_em.get() {
            return Ok(self.em.borrow());
        }
        self.f_em.set(true);
        *self.em.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.em.borrow())
    }

    /**
     * Extension type: 387-compatible x87; always set.
     */
    pub fn et(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_et.get() {
            return Ok(self.et.borrow());
        }
        self.f_et.set(true);
        *self.et.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.et.borrow())
    }

    /**
     * WAIT honours the task-switched bit.
     */
    pub fn mp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mp.get() {
            return Ok(self.mp.borrow());
        }
        self.f_mp.set(true);
        *self.mp.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.mp.borrow())
    }

    /**
     * x87 errors raise exceptions instead of an interrupt.
     */
    pub fn ne(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ne.get() {
            return Ok(self.ne.borrow());
        }
        self.f_ne.set(true);
        *self.ne.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ne.borrow())
    }

    /**
     * Caches do not write through.
     */
    pub fn nw(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_nw.get() {
            return Ok(self.nw.borrow());
        }
        self.f_nw.set(true);
        *self.nw.borrow_mut() = (((((*self.raw() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.nw.borrow())
    }

    /**
     * Protected mode.
     */
    pub fn pe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pe.get() {
            return Ok(self.pe.borrow());
        }
        self.f_pe.set(true);
        *self.pe.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pe.borrow())
    }

    /**
     * Paging is on.
     */
    pub fn pg(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pg.get() {
            return Ok(self.pg.borrow());
        }
        self.f_pg.set(true);
        *self.pg.borrow_mut() = (((((*self.raw() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pg.borrow())
    }

    /**
     * Task switched: the next x87 or SSE instruction traps.
     */
    pub fn ts(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ts.get() {
            return Ok(self.ts.borrow());
        }
        self.f_ts.set(true);
        *self.ts.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ts.borrow())
    }

    /**
     * Write protection of pages applies to supervisor code too.
     */
    pub fn wp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_wp.get() {
            return Ok(self.wp.borrow());
        }
        self.f_wp.set(true);
        *self.wp.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.wp.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86Vcpu_Cr0 {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86Vcpu_Cr0 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Control register 4, bits 31-0.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86 X86_CR4_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_Cr4 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_cet: Cell<bool>,
    cet: RefCell<bool>,
    f_de: Cell<bool>,
    de: RefCell<bool>,
    f_fsgsbase: Cell<bool>,
    fsgsbase: RefCell<bool>,
    f_kl: Cell<bool>,
    kl: RefCell<bool>,
    f_la57: Cell<bool>,
    la57: RefCell<bool>,
    f_lam_sup: Cell<bool>,
    lam_sup: RefCell<bool>,
    f_lass: Cell<bool>,
    lass: RefCell<bool>,
    f_mce: Cell<bool>,
    mce: RefCell<bool>,
    f_osfxsr: Cell<bool>,
    osfxsr: RefCell<bool>,
    f_osxmmexcpt: Cell<bool>,
    osxmmexcpt: RefCell<bool>,
    f_osxsave: Cell<bool>,
    osxsave: RefCell<bool>,
    f_pae: Cell<bool>,
    pae: RefCell<bool>,
    f_pce: Cell<bool>,
    pce: RefCell<bool>,
    f_pcide: Cell<bool>,
    pcide: RefCell<bool>,
    f_pge: Cell<bool>,
    pge: RefCell<bool>,
    f_pke: Cell<bool>,
    pke: RefCell<bool>,
    f_pks: Cell<bool>,
    pks: RefCell<bool>,
    f_pse: Cell<bool>,
    pse: RefCell<bool>,
    f_pvi: Cell<bool>,
    pvi: RefCell<bool>,
    f_smap: Cell<bool>,
    smap: RefCell<bool>,
    f_smep: Cell<bool>,
    smep: RefCell<bool>,
    f_smxe: Cell<bool>,
    smxe: RefCell<bool>,
    f_tsd: Cell<bool>,
    tsd: RefCell<bool>,
    f_uintr: Cell<bool>,
    uintr: RefCell<bool>,
    f_umip: Cell<bool>,
    umip: RefCell<bool>,
    f_vme: Cell<bool>,
    vme: RefCell<bool>,
    f_vmxe: Cell<bool>,
    vmxe: RefCell<bool>,
}
impl KStruct for XenX86Vcpu_Cr4 {
    type Root = XenX86Vcpu;
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
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_Cr4 {

    /**
     * Control-flow enforcement.
     */
    pub fn cet(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet.get() {
            return Ok(self.cet.borrow());
        }
        self.f_cet.set(true);
        *self.cet.borrow_mut() = (((((*self.raw() as i32) & (8388608 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cet.borrow())
    }

    /**
     * Breakpoints on I/O ports.
     */
    pub fn de(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_de.get() {
            return Ok(self.de.borrow());
        }
        self.f_de.set(true);
        *self.de.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.de.borrow())
    }

    /**
     * RDFSBASE and similar instructions are allowed in user code.
     */
    pub fn fsgsbase(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fsgsbase.get() {
            return Ok(self.fsgsbase.borrow());
        }
        self.f_fsgsbase.set(true);
        *self.fsgsbase.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fsgsbase.borrow())
    }

    /**
     * Key locker.
     */
    pub fn kl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_kl.get() {
            return Ok(self.kl.borrow());
        }
        self.f_kl.set(true);
        *self.kl.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.kl.borrow())
    }

    /**
     * Page tables with five levels.
     */
    pub fn la57(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_la57.get() {
            return Ok(self.la57.borrow());
        }
        self.f_la57.set(true);
        *self.la57.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.la57.borrow())
    }

    /**
     * Linear address masking of supervisor addresses.
     */
    pub fn lam_sup(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lam_sup.get() {
            return Ok(self.lam_sup.borrow());
        }
        self.f_lam_sup.set(true);
        *self.lam_sup.borrow_mut() = (((((*self.raw() as i32) & (268435456 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lam_sup.borrow())
    }

    /**
     * Linear address space separation of supervisor and user.
     */
    pub fn lass(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lass.get() {
            return Ok(self.lass.borrow());
        }
        self.f_lass.set(true);
        *self.lass.borrow_mut() = (((((*self.raw() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lass.borrow())
    }

    /**
     * Machine-check exception.
     */
    pub fn mce(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mce.get() {
            return Ok(self.mce.borrow());
        }
        self.f_mce.set(true);
        *self.mce.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.mce.borrow())
    }

    /**
     * The operating system uses FXSAVE, so SSE is enabled.
     */
    pub fn osfxsr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_osfxsr.get() {
            return Ok(self.osfxsr.borrow());
        }
        self.f_osfxsr.set(true);
        *self.osfxsr.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.osfxsr.borrow())
    }

    /**
     * The operating system handles SSE exceptions.
     */
    pub fn osxmmexcpt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_osxmmexcpt.get() {
            return Ok(self.osxmmexcpt.borrow());
        }
        self.f_osxmmexcpt.set(true);
        *self.osxmmexcpt.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.osxmmexcpt.borrow())
    }

    /**
     * XSAVE and the registers XCR.
     */
    pub fn osxsave(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_osxsave.get() {
            return Ok(self.osxsave.borrow());
        }
        self.f_osxsave.set(true);
        *self.osxsave.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.osxsave.borrow())
    }

    /**
     * Physical address extension.
     */
    pub fn pae(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pae.get() {
            return Ok(self.pae.borrow());
        }
        self.f_pae.set(true);
        *self.pae.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pae.borrow())
    }

    /**
     * RDPMC is allowed at all privilege levels.
     */
    pub fn pce(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pce.get() {
            return Ok(self.pce.borrow());
        }
        self.f_pce.set(true);
        *self.pce.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pce.borrow())
    }

    /**
     * Process context identifiers.
     */
    pub fn pcide(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pcide.get() {
            return Ok(self.pcide.borrow());
        }
        self.f_pcide.set(true);
        *self.pcide.borrow_mut() = (((((*self.raw() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pcide.borrow())
    }

    /**
     * Global pages.
     */
    pub fn pge(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pge.get() {
            return Ok(self.pge.borrow());
        }
        self.f_pge.set(true);
        *self.pge.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pge.borrow())
    }

    /**
     * Protection keys of user pages.
     */
    pub fn pke(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pke.get() {
            return Ok(self.pke.borrow());
        }
        self.f_pke.set(true);
        *self.pke.borrow_mut() = (((((*self.raw() as i32) & (4194304 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pke.borrow())
    }

    /**
     * Protection keys of supervisor pages.
     */
    pub fn pks(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pks.get() {
            return Ok(self.pks.borrow());
        }
        self.f_pks.set(true);
        *self.pks.borrow_mut() = (((((*self.raw() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pks.borrow())
    }

    /**
     * Large pages in 32-bit page tables.
     */
    pub fn pse(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pse.get() {
            return Ok(self.pse.borrow());
        }
        self.f_pse.set(true);
        *self.pse.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pse.borrow())
    }

    /**
     * Virtual interrupt flag in protected mode.
     */
    pub fn pvi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pvi.get() {
            return Ok(self.pvi.borrow());
        }
        self.f_pvi.set(true);
        *self.pvi.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pvi.borrow())
    }

    /**
     * Supervisor code cannot access user pages.
     */
    pub fn smap(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_smap.get() {
            return Ok(self.smap.borrow());
        }
        self.f_smap.set(true);
        *self.smap.borrow_mut() = (((((*self.raw() as i32) & (2097152 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.smap.borrow())
    }

    /**
     * Supervisor code cannot execute user pages.
     */
    pub fn smep(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_smep.get() {
            return Ok(self.smep.borrow());
        }
        self.f_smep.set(true);
        *self.smep.borrow_mut() = (((((*self.raw() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.smep.borrow())
    }

    /**
     * Safer mode extensions.
     */
    pub fn smxe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_smxe.get() {
            return Ok(self.smxe.borrow());
        }
        self.f_smxe.set(true);
        *self.smxe.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.smxe.borrow())
    }

    /**
     * RDTSC is allowed in the kernel only.
     */
    pub fn tsd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tsd.get() {
            return Ok(self.tsd.borrow());
        }
        self.f_tsd.set(true);
        *self.tsd.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.tsd.borrow())
    }

    /**
     * Interrupts delivered to user code.
     */
    pub fn uintr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_uintr.get() {
            return Ok(self.uintr.borrow());
        }
        self.f_uintr.set(true);
        *self.uintr.borrow_mut() = (((((*self.raw() as i32) & (33554432 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.uintr.borrow())
    }

    /**
     * Descriptor table registers are hidden from user code.
     */
    pub fn umip(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_umip.get() {
            return Ok(self.umip.borrow());
        }
        self.f_umip.set(true);
        *self.umip.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.umip.borrow())
    }

    /**
     * Virtual-8086 mode extensions.
     */
    pub fn vme(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vme.get() {
            return Ok(self.vme.borrow());
        }
        self.f_vme.set(true);
        *self.vme.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.vme.borrow())
    }

    /**
     * VMX instructions are enabled.
     */
    pub fn vmxe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vmxe.get() {
            return Ok(self.vmxe.borrow());
        }
        self.f_vmxe.set(true);
        *self.vmxe.borrow_mut() = (((((*self.raw() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.vmxe.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86Vcpu_Cr4 {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86Vcpu_Cr4 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The flags register, bits 31-0.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L7-L30 X86_EFLAGS_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_Eflags {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_adjust: Cell<bool>,
    adjust: RefCell<bool>,
    f_alignment_check: Cell<bool>,
    alignment_check: RefCell<bool>,
    f_carry: Cell<bool>,
    carry: RefCell<bool>,
    f_cpuid_available: Cell<bool>,
    cpuid_available: RefCell<bool>,
    f_direction: Cell<bool>,
    direction: RefCell<bool>,
    f_interrupt_enable: Cell<bool>,
    interrupt_enable: RefCell<bool>,
    f_iopl: Cell<bool>,
    iopl: RefCell<i32>,
    f_nested_task: Cell<bool>,
    nested_task: RefCell<bool>,
    f_overflow: Cell<bool>,
    overflow: RefCell<bool>,
    f_parity: Cell<bool>,
    parity: RefCell<bool>,
    f_resume: Cell<bool>,
    resume: RefCell<bool>,
    f_sign: Cell<bool>,
    sign: RefCell<bool>,
    f_trap: Cell<bool>,
    trap: RefCell<bool>,
    f_virtual_interrupt: Cell<bool>,
    virtual_interrupt: RefCell<bool>,
    f_virtual_interrupt_pending: Cell<bool>,
    virtual_interrupt_pending: RefCell<bool>,
    f_vm86: Cell<bool>,
    vm86: RefCell<bool>,
    f_zero: Cell<bool>,
    zero: RefCell<bool>,
}
impl KStruct for XenX86Vcpu_Eflags {
    type Root = XenX86Vcpu;
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
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_Eflags {

    /**
     * AF, carry out of the low four bits.
     */
    pub fn adjust(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_adjust.get() {
            return Ok(self.adjust.borrow());
        }
        self.f_adjust.set(true);
        *self.adjust.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.adjust.borrow())
    }

    /**
     * AC, alignment checks, or permission to access user pages.
     */
    pub fn alignment_check(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_alignment_check.get() {
            return Ok(self.alignment_check.borrow());
        }
        self.f_alignment_check.set(true);
        *self.alignment_check.borrow_mut() = (((((*self.raw() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.alignment_check.borrow())
    }

    /**
     * CF, carry or borrow of the last arithmetic.
     */
    pub fn carry(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_carry.get() {
            return Ok(self.carry.borrow());
        }
        self.f_carry.set(true);
        *self.carry.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.carry.borrow())
    }

    /**
     * ID, can be changed on processors that have CPUID.
     */
    pub fn cpuid_available(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cpuid_available.get() {
            return Ok(self.cpuid_available.borrow());
        }
        self.f_cpuid_available.set(true);
        *self.cpuid_available.borrow_mut() = (((((*self.raw() as i32) & (2097152 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cpuid_available.borrow())
    }

    /**
     * DF, string instructions count downwards.
     */
    pub fn direction(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_direction.get() {
            return Ok(self.direction.borrow());
        }
        self.f_direction.set(true);
        *self.direction.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.direction.borrow())
    }

    /**
     * IF, interrupts (for a PV guest, events) are enabled.
     */
    pub fn interrupt_enable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_interrupt_enable.get() {
            return Ok(self.interrupt_enable.borrow());
        }
        self.f_interrupt_enable.set(true);
        *self.interrupt_enable.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.interrupt_enable.borrow())
    }

    /**
     * Privilege level that may do input and output, 0 to 3.
     */
    pub fn iopl(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_iopl.get() {
            return Ok(self.iopl.borrow());
        }
        self.f_iopl.set(true);
        *self.iopl.borrow_mut() = (((((*self.raw() as u32) >> (12 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.iopl.borrow())
    }

    /**
     * NT, the task was called by another one.
     */
    pub fn nested_task(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_nested_task.get() {
            return Ok(self.nested_task.borrow());
        }
        self.f_nested_task.set(true);
        *self.nested_task.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.nested_task.borrow())
    }

    /**
     * OF, a signed result that does not fit.
     */
    pub fn overflow(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_overflow.get() {
            return Ok(self.overflow.borrow());
        }
        self.f_overflow.set(true);
        *self.overflow.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.overflow.borrow())
    }

    /**
     * PF, an even number of bits in the low byte of the result.
     */
    pub fn parity(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_parity.get() {
            return Ok(self.parity.borrow());
        }
        self.f_parity.set(true);
        *self.parity.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.parity.borrow())
    }

    /**
     * RF, no breakpoint at the next instruction.
     */
    pub fn resume(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_resume.get() {
            return Ok(self.resume.borrow());
        }
        self.f_resume.set(true);
        *self.resume.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.resume.borrow())
    }

    /**
     * SF, a negative result.
     */
    pub fn sign(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sign.get() {
            return Ok(self.sign.borrow());
        }
        self.f_sign.set(true);
        *self.sign.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sign.borrow())
    }

    /**
     * TF, single-stepping.
     */
    pub fn trap(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_trap.get() {
            return Ok(self.trap.borrow());
        }
        self.f_trap.set(true);
        *self.trap.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.trap.borrow())
    }

    /**
     * VIF, virtual image of IF.
     */
    pub fn virtual_interrupt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_virtual_interrupt.get() {
            return Ok(self.virtual_interrupt.borrow());
        }
        self.f_virtual_interrupt.set(true);
        *self.virtual_interrupt.borrow_mut() = (((((*self.raw() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.virtual_interrupt.borrow())
    }

    /**
     * VIP, a virtual interrupt is waiting.
     */
    pub fn virtual_interrupt_pending(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_virtual_interrupt_pending.get() {
            return Ok(self.virtual_interrupt_pending.borrow());
        }
        self.f_virtual_interrupt_pending.set(true);
        *self.virtual_interrupt_pending.borrow_mut() = (((((*self.raw() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.virtual_interrupt_pending.borrow())
    }

    /**
     * VM, virtual-8086 mode.
     */
    pub fn vm86(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vm86.get() {
            return Ok(self.vm86.borrow());
        }
        self.f_vm86.set(true);
        *self.vm86.borrow_mut() = (((((*self.raw() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.vm86.borrow())
    }

    /**
     * ZF, a result of zero.
     */
    pub fn zero(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_zero.get() {
            return Ok(self.zero.borrow());
        }
        self.f_zero.set(true);
        *self.zero.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.zero.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86Vcpu_Eflags {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86Vcpu_Eflags {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One bit for each event channel; decoded on demand.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_EvtchnBitmap {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_words: Cell<bool>,
    words: RefCell<Vec<u32>>,
}
impl KStruct for XenX86Vcpu_EvtchnBitmap {
    type Root = XenX86Vcpu;
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
        Ok(())
    }
}
impl XenX86Vcpu_EvtchnBitmap {

    /**
     * Channel n is bit n % 32 of word n / 32.
     */
    pub fn words(
        &self
    ) -> KResult<Ref<'_, Vec<u32>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_words.get() {
            return Ok(self.words.borrow());
        }
        self.f_words.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.words.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while !_io.is_eof() {
                self.words.borrow_mut().push(_io.read_u4le()?.into());
                _i += 1;
            }
        }
        _io.seek(_pos)?;
        Ok(self.words.borrow())
    }
}
impl XenX86Vcpu_EvtchnBitmap {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Further entry points and machine-check state of a PV vCPU, the context of
 * X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
 * a blob lacks are absent.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L684-L710 struct xen_domctl_ext_vcpucontext
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_ExtVcpucontext {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    vcpu: RefCell<u32>,
    len_filled: RefCell<u32>,
    syscall32_callback_eip: RefCell<u64>,
    sysenter_callback_eip: RefCell<u64>,
    syscall32_callback_cs: RefCell<u16>,
    sysenter_callback_cs: RefCell<u16>,
    syscall32_disables_events: RefCell<u8>,
    sysenter_disables_events: RefCell<u8>,
    padding: RefCell<Vec<u8>>,
    mcg_cap: RefCell<u64>,
    mci_ctl2_bank0: RefCell<u64>,
    mci_ctl2_bank1: RefCell<u64>,
    mcg_ext_ctl: RefCell<u64>,
    excess: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86Vcpu_ExtVcpucontext {
    type Root = XenX86Vcpu;
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
        *self_rc.vcpu.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_filled.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.syscall32_callback_eip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.sysenter_callback_eip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.syscall32_callback_cs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.sysenter_callback_cs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.syscall32_disables_events.borrow_mut() = _io.read_u1()?.into();
        *self_rc.sysenter_disables_events.borrow_mut() = _io.read_u1()?.into();
        if ((((_io.size() as i64) - (_io.pos() as i64)) as i32) >= (2 as i32)) {
            *self_rc.padding.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        }
        if ((((_io.size() as i64) - (_io.pos() as i64)) as i32) >= (8 as i32)) {
            *self_rc.mcg_cap.borrow_mut() = _io.read_u8le()?.into();
        }
        if ((((_io.size() as i64) - (_io.pos() as i64)) as i32) >= (8 as i32)) {
            *self_rc.mci_ctl2_bank0.borrow_mut() = _io.read_u8le()?.into();
        }
        if ((((_io.size() as i64) - (_io.pos() as i64)) as i32) >= (8 as i32)) {
            *self_rc.mci_ctl2_bank1.borrow_mut() = _io.read_u8le()?.into();
        }
        if ((((_io.size() as i64) - (_io.pos() as i64)) as i32) >= (8 as i32)) {
            *self_rc.mcg_ext_ctl.borrow_mut() = _io.read_u8le()?.into();
        }
        *self_rc.excess.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_ExtVcpucontext {
}

/**
 * Which vCPU.
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn vcpu(&self) -> Ref<'_, u32> {
        self.vcpu.borrow()
    }
}

/**
 * Number of bytes of this structure that Xen filled in.
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn len_filled(&self) -> Ref<'_, u32> {
        self.len_filled.borrow()
    }
}

/**
 * Address of the guest's handler of SYSCALL in 32-bit code.
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn syscall32_callback_eip(&self) -> Ref<'_, u64> {
        self.syscall32_callback_eip.borrow()
    }
}

/**
 * Address of the guest's handler of SYSENTER.
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn sysenter_callback_eip(&self) -> Ref<'_, u64> {
        self.sysenter_callback_eip.borrow()
    }
}

/**
 * Code selector of the SYSCALL handler.
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn syscall32_callback_cs(&self) -> Ref<'_, u16> {
        self.syscall32_callback_cs.borrow()
    }
}

/**
 * Code selector of the SYSENTER handler.
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn sysenter_callback_cs(&self) -> Ref<'_, u16> {
        self.sysenter_callback_cs.borrow()
    }
}

/**
 * Whether event delivery is disabled when the SYSCALL handler is entered.
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn syscall32_disables_events(&self) -> Ref<'_, u8> {
        self.syscall32_disables_events.borrow()
    }
}

/**
 * Whether event delivery is disabled when the SYSENTER handler is entered.
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn sysenter_disables_events(&self) -> Ref<'_, u8> {
        self.sysenter_disables_events.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn padding(&self) -> Ref<'_, Vec<u8>> {
        self.padding.borrow()
    }
}

/**
 * Machine-check capabilities (from Xen 4.2 on).
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn mcg_cap(&self) -> Ref<'_, u64> {
        self.mcg_cap.borrow()
    }
}

/**
 * MC0_CTL2 MSR (from Xen 4.3 on).
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn mci_ctl2_bank0(&self) -> Ref<'_, u64> {
        self.mci_ctl2_bank0.borrow()
    }
}

/**
 * MC1_CTL2 MSR (from Xen 4.3 on).
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn mci_ctl2_bank1(&self) -> Ref<'_, u64> {
        self.mci_ctl2_bank1.borrow()
    }
}

/**
 * MCG_EXT_CTL MSR (from Xen 4.10 on).
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn mcg_ext_ctl(&self) -> Ref<'_, u64> {
        self.mcg_ext_ctl.borrow()
    }
}

/**
 * Data after the fields that this definition knows; legacy images always
 * have 128 bytes in total.
 */
impl XenX86Vcpu_ExtVcpucontext {
    pub fn excess(&self) -> Ref<'_, Vec<u8>> {
        self.excess.borrow()
    }
}
impl XenX86Vcpu_ExtVcpucontext {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The data that a 32-bit guest shares with Xen, at the start of a page of its own.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_SharedInfoX8632 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    vcpu_info: RefCell<Vec<OptRc<XenX86Vcpu_VcpuInfoX8632>>>,
    evtchn_pending: RefCell<OptRc<XenX86Vcpu_EvtchnBitmap>>,
    evtchn_mask: RefCell<OptRc<XenX86Vcpu_EvtchnBitmap>>,
    wc_version: RefCell<u32>,
    wc_sec: RefCell<u32>,
    wc_nsec: RefCell<u32>,
    arch: RefCell<OptRc<XenX86Vcpu_ArchSharedInfoX8632>>,
    _io: RefCell<BytesReader>,
    evtchn_pending_raw: RefCell<Vec<u8>>,
    evtchn_mask_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenX86Vcpu_SharedInfoX8632 {
    type Root = XenX86Vcpu;
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
        *self_rc.vcpu_info.borrow_mut() = Vec::new();
        let l_vcpu_info = 32;
        for _i in 0..l_vcpu_info {
            let t = Self::read_into::<_, XenX86Vcpu_VcpuInfoX8632>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.vcpu_info.borrow_mut().push(t);
        }
        *self_rc.evtchn_pending_raw.borrow_mut() = _io.read_bytes(128 as usize)?.into();
        let evtchn_pending_raw = self_rc.evtchn_pending_raw.borrow();
        let _t_evtchn_pending_raw_io = BytesReader::from(evtchn_pending_raw.clone());
        let t = Self::read_into::<BytesReader, XenX86Vcpu_EvtchnBitmap>(&_t_evtchn_pending_raw_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.evtchn_pending.borrow_mut() = t;
        *self_rc.evtchn_mask_raw.borrow_mut() = _io.read_bytes(128 as usize)?.into();
        let evtchn_mask_raw = self_rc.evtchn_mask_raw.borrow();
        let _t_evtchn_mask_raw_io = BytesReader::from(evtchn_mask_raw.clone());
        let t = Self::read_into::<BytesReader, XenX86Vcpu_EvtchnBitmap>(&_t_evtchn_mask_raw_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.evtchn_mask.borrow_mut() = t;
        *self_rc.wc_version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.wc_sec.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.wc_nsec.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86Vcpu_ArchSharedInfoX8632>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.arch.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86Vcpu_SharedInfoX8632 {
}

/**
 * State of the first 32 vCPUs; a guest may have moved its own elsewhere.
 */
impl XenX86Vcpu_SharedInfoX8632 {
    pub fn vcpu_info(&self) -> Ref<'_, Vec<OptRc<XenX86Vcpu_VcpuInfoX8632>>> {
        self.vcpu_info.borrow()
    }
}

/**
 * Pending event channels, 1024 bits.
 */
impl XenX86Vcpu_SharedInfoX8632 {
    pub fn evtchn_pending(&self) -> Ref<'_, OptRc<XenX86Vcpu_EvtchnBitmap>> {
        self.evtchn_pending.borrow()
    }
}

/**
 * Masked event channels, 1024 bits.
 */
impl XenX86Vcpu_SharedInfoX8632 {
    pub fn evtchn_mask(&self) -> Ref<'_, OptRc<XenX86Vcpu_EvtchnBitmap>> {
        self.evtchn_mask.borrow()
    }
}

/**
 * Counts updates of the wall clock; odd during one.
 */
impl XenX86Vcpu_SharedInfoX8632 {
    pub fn wc_version(&self) -> Ref<'_, u32> {
        self.wc_version.borrow()
    }
}

/**
 * Wall clock time of system time 0, in seconds, bits 31-0.
 */
impl XenX86Vcpu_SharedInfoX8632 {
    pub fn wc_sec(&self) -> Ref<'_, u32> {
        self.wc_sec.borrow()
    }
}

/**
 * Nanoseconds of the wall clock time.
 */
impl XenX86Vcpu_SharedInfoX8632 {
    pub fn wc_nsec(&self) -> Ref<'_, u32> {
        self.wc_nsec.borrow()
    }
}

/**
 * The part that x86 defines.
 */
impl XenX86Vcpu_SharedInfoX8632 {
    pub fn arch(&self) -> Ref<'_, OptRc<XenX86Vcpu_ArchSharedInfoX8632>> {
        self.arch.borrow()
    }
}
impl XenX86Vcpu_SharedInfoX8632 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenX86Vcpu_SharedInfoX8632 {
    pub fn evtchn_pending_raw(&self) -> Ref<'_, Vec<u8>> {
        self.evtchn_pending_raw.borrow()
    }
}
impl XenX86Vcpu_SharedInfoX8632 {
    pub fn evtchn_mask_raw(&self) -> Ref<'_, Vec<u8>> {
        self.evtchn_mask_raw.borrow()
    }
}

/**
 * The data that a 64-bit guest shares with Xen, at the start of a page of its own.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_SharedInfoX8664 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    vcpu_info: RefCell<Vec<OptRc<XenX86Vcpu_VcpuInfoX8664>>>,
    evtchn_pending: RefCell<OptRc<XenX86Vcpu_EvtchnBitmap>>,
    evtchn_mask: RefCell<OptRc<XenX86Vcpu_EvtchnBitmap>>,
    wc_version: RefCell<u32>,
    wc_sec: RefCell<u32>,
    wc_nsec: RefCell<u32>,
    wc_sec_hi: RefCell<u32>,
    arch: RefCell<OptRc<XenX86Vcpu_ArchSharedInfoX8664>>,
    _io: RefCell<BytesReader>,
    evtchn_pending_raw: RefCell<Vec<u8>>,
    evtchn_mask_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenX86Vcpu_SharedInfoX8664 {
    type Root = XenX86Vcpu;
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
        *self_rc.vcpu_info.borrow_mut() = Vec::new();
        let l_vcpu_info = 32;
        for _i in 0..l_vcpu_info {
            let t = Self::read_into::<_, XenX86Vcpu_VcpuInfoX8664>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.vcpu_info.borrow_mut().push(t);
        }
        *self_rc.evtchn_pending_raw.borrow_mut() = _io.read_bytes(512 as usize)?.into();
        let evtchn_pending_raw = self_rc.evtchn_pending_raw.borrow();
        let _t_evtchn_pending_raw_io = BytesReader::from(evtchn_pending_raw.clone());
        let t = Self::read_into::<BytesReader, XenX86Vcpu_EvtchnBitmap>(&_t_evtchn_pending_raw_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.evtchn_pending.borrow_mut() = t;
        *self_rc.evtchn_mask_raw.borrow_mut() = _io.read_bytes(512 as usize)?.into();
        let evtchn_mask_raw = self_rc.evtchn_mask_raw.borrow();
        let _t_evtchn_mask_raw_io = BytesReader::from(evtchn_mask_raw.clone());
        let t = Self::read_into::<BytesReader, XenX86Vcpu_EvtchnBitmap>(&_t_evtchn_mask_raw_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.evtchn_mask.borrow_mut() = t;
        *self_rc.wc_version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.wc_sec.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.wc_nsec.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.wc_sec_hi.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86Vcpu_ArchSharedInfoX8664>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.arch.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86Vcpu_SharedInfoX8664 {
}

/**
 * State of the first 32 vCPUs; a guest may have moved its own elsewhere.
 */
impl XenX86Vcpu_SharedInfoX8664 {
    pub fn vcpu_info(&self) -> Ref<'_, Vec<OptRc<XenX86Vcpu_VcpuInfoX8664>>> {
        self.vcpu_info.borrow()
    }
}

/**
 * Pending event channels, 4096 bits.
 */
impl XenX86Vcpu_SharedInfoX8664 {
    pub fn evtchn_pending(&self) -> Ref<'_, OptRc<XenX86Vcpu_EvtchnBitmap>> {
        self.evtchn_pending.borrow()
    }
}

/**
 * Masked event channels, 4096 bits.
 */
impl XenX86Vcpu_SharedInfoX8664 {
    pub fn evtchn_mask(&self) -> Ref<'_, OptRc<XenX86Vcpu_EvtchnBitmap>> {
        self.evtchn_mask.borrow()
    }
}

/**
 * Counts updates of the wall clock; odd during one.
 */
impl XenX86Vcpu_SharedInfoX8664 {
    pub fn wc_version(&self) -> Ref<'_, u32> {
        self.wc_version.borrow()
    }
}

/**
 * Wall clock time of system time 0, in seconds, bits 31-0.
 */
impl XenX86Vcpu_SharedInfoX8664 {
    pub fn wc_sec(&self) -> Ref<'_, u32> {
        self.wc_sec.borrow()
    }
}

/**
 * Nanoseconds of the wall clock time.
 */
impl XenX86Vcpu_SharedInfoX8664 {
    pub fn wc_nsec(&self) -> Ref<'_, u32> {
        self.wc_nsec.borrow()
    }
}

/**
 * Bits 63-32 of the seconds.
 */
impl XenX86Vcpu_SharedInfoX8664 {
    pub fn wc_sec_hi(&self) -> Ref<'_, u32> {
        self.wc_sec_hi.borrow()
    }
}

/**
 * The part that x86 defines.
 */
impl XenX86Vcpu_SharedInfoX8664 {
    pub fn arch(&self) -> Ref<'_, OptRc<XenX86Vcpu_ArchSharedInfoX8664>> {
        self.arch.borrow()
    }
}
impl XenX86Vcpu_SharedInfoX8664 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenX86Vcpu_SharedInfoX8664 {
    pub fn evtchn_pending_raw(&self) -> Ref<'_, Vec<u8>> {
        self.evtchn_pending_raw.borrow()
    }
}
impl XenX86Vcpu_SharedInfoX8664 {
    pub fn evtchn_mask_raw(&self) -> Ref<'_, Vec<u8>> {
        self.evtchn_mask_raw.borrow()
    }
}

/**
 * Flags of the start info.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L894-L900 SIF_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_StartInfoFlags {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_initdomain: Cell<bool>,
    is_initdomain: RefCell<bool>,
    f_is_mod_start_pfn: Cell<bool>,
    is_mod_start_pfn: RefCell<bool>,
    f_is_multiboot_mod: Cell<bool>,
    is_multiboot_mod: RefCell<bool>,
    f_is_privileged: Cell<bool>,
    is_privileged: RefCell<bool>,
    f_is_virt_p2m_4tools: Cell<bool>,
    is_virt_p2m_4tools: RefCell<bool>,
    f_pm: Cell<bool>,
    pm: RefCell<i32>,
}
impl KStruct for XenX86Vcpu_StartInfoFlags {
    type Root = XenX86Vcpu;
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
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_StartInfoFlags {

    /**
     * The domain is the first one (SIF_INITDOMAIN).
     */
    pub fn is_initdomain(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_initdomain.get() {
            return Ok(self.is_initdomain.borrow());
        }
        self.f_is_initdomain.set(true);
        *self.is_initdomain.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_initdomain.borrow())
    }

    /**
     * The RAM disk's address is a pfn (SIF_MOD_START_PFN).
     */
    pub fn is_mod_start_pfn(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_mod_start_pfn.get() {
            return Ok(self.is_mod_start_pfn.borrow());
        }
        self.f_is_mod_start_pfn.set(true);
        *self.is_mod_start_pfn.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_mod_start_pfn.borrow())
    }

    /**
     * The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD).
     */
    pub fn is_multiboot_mod(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_multiboot_mod.get() {
            return Ok(self.is_multiboot_mod.borrow());
        }
        self.f_is_multiboot_mod.set(true);
        *self.is_multiboot_mod.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_multiboot_mod.borrow())
    }

    /**
     * The domain is privileged (SIF_PRIVILEGED).
     */
    pub fn is_privileged(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_privileged.get() {
            return Ok(self.is_privileged.borrow());
        }
        self.f_is_privileged.set(true);
        *self.is_privileged.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_privileged.borrow())
    }

    /**
     * The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS).
     */
    pub fn is_virt_p2m_4tools(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_virt_p2m_4tools.get() {
            return Ok(self.is_virt_p2m_4tools.borrow());
        }
        self.f_is_virt_p2m_4tools.set(true);
        *self.is_virt_p2m_4tools.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_virt_p2m_4tools.borrow())
    }

    /**
     * Power management options, one byte (SIF_PM_MASK).
     */
    pub fn pm(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pm.get() {
            return Ok(self.pm.borrow());
        }
        self.f_pm.set(true);
        *self.pm.borrow_mut() = (((((*self.raw() as u32) >> (8 as u32)) as i32) & (255 as i32))) as i32;
        Ok(self.pm.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86Vcpu_StartInfoFlags {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86Vcpu_StartInfoFlags {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Information for a 32-bit PV guest when it starts, on a page of its own.
 * vCPU 0's context has the pfn of the page.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883 struct start_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_StartInfoX8632 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    magic: RefCell<String>,
    nr_pages: RefCell<u32>,
    shared_info: RefCell<u32>,
    flags: RefCell<OptRc<XenX86Vcpu_StartInfoFlags>>,
    store_mfn: RefCell<u32>,
    store_evtchn: RefCell<u32>,
    console_mfn: RefCell<u32>,
    console_evtchn: RefCell<u32>,
    pt_base: RefCell<u32>,
    nr_pt_frames: RefCell<u32>,
    mfn_list: RefCell<u32>,
    mod_start: RefCell<u32>,
    mod_len: RefCell<u32>,
    cmd_line: RefCell<String>,
    first_p2m_pfn: RefCell<u32>,
    nr_p2m_frames: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86Vcpu_StartInfoX8632 {
    type Root = XenX86Vcpu;
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
        *self_rc.magic.borrow_mut() = bytes_to_str(&bytes_terminate(&_io.read_bytes(32 as usize)?.into(), 0, false).into(), "ISO-8859-1")?;
        *self_rc.nr_pages.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.shared_info.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86Vcpu_StartInfoFlags>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.flags.borrow_mut() = t;
        *self_rc.store_mfn.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.store_evtchn.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.console_mfn.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.console_evtchn.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pt_base.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.nr_pt_frames.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mfn_list.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mod_start.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mod_len.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cmd_line.borrow_mut() = bytes_to_str(&bytes_terminate(&_io.read_bytes(1024 as usize)?.into(), 0, false).into(), "ISO-8859-1")?;
        *self_rc.first_p2m_pfn.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.nr_p2m_frames.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_StartInfoX8632 {
}

/**
 * "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn magic(&self) -> Ref<'_, String> {
        self.magic.borrow()
    }
}

/**
 * Number of pages that the guest has.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn nr_pages(&self) -> Ref<'_, u32> {
        self.nr_pages.borrow()
    }
}

/**
 * Machine address of the shared info page.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn shared_info(&self) -> Ref<'_, u32> {
        self.shared_info.borrow()
    }
}

/**
 * Properties of the guest.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn flags(&self) -> Ref<'_, OptRc<XenX86Vcpu_StartInfoFlags>> {
        self.flags.borrow()
    }
}

/**
 * Frame of xenstore's ring; a pfn while the guest is suspended.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn store_mfn(&self) -> Ref<'_, u32> {
        self.store_mfn.borrow()
    }
}

/**
 * Event channel of xenstore's ring.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn store_evtchn(&self) -> Ref<'_, u32> {
        self.store_evtchn.borrow()
    }
}

/**
 * Frame of the console's ring; a pfn while the guest is suspended.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn console_mfn(&self) -> Ref<'_, u32> {
        self.console_mfn.borrow()
    }
}

/**
 * Event channel of the console's ring.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn console_evtchn(&self) -> Ref<'_, u32> {
        self.console_evtchn.borrow()
    }
}

/**
 * Linear address of the first page tables.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn pt_base(&self) -> Ref<'_, u32> {
        self.pt_base.borrow()
    }
}

/**
 * Number of frames of the first page tables.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn nr_pt_frames(&self) -> Ref<'_, u32> {
        self.nr_pt_frames.borrow()
    }
}

/**
 * Linear address of the list of frames.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn mfn_list(&self) -> Ref<'_, u32> {
        self.mfn_list.borrow()
    }
}

/**
 * Linear address (or pfn, see `flags`) of the initial RAM disk.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn mod_start(&self) -> Ref<'_, u32> {
        self.mod_start.borrow()
    }
}

/**
 * Size of the initial RAM disk in bytes.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn mod_len(&self) -> Ref<'_, u32> {
        self.mod_len.borrow()
    }
}

/**
 * The kernel's command line.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn cmd_line(&self) -> Ref<'_, String> {
        self.cmd_line.borrow()
    }
}

/**
 * First pfn of the list of frames, if it lies outside the first mapping.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn first_p2m_pfn(&self) -> Ref<'_, u32> {
        self.first_p2m_pfn.borrow()
    }
}

/**
 * Number of frames in the list of frames.
 */
impl XenX86Vcpu_StartInfoX8632 {
    pub fn nr_p2m_frames(&self) -> Ref<'_, u32> {
        self.nr_p2m_frames.borrow()
    }
}
impl XenX86Vcpu_StartInfoX8632 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Information for a 64-bit PV guest when it starts, on a page of its own.
 * vCPU 0's context has the pfn of the page.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883 struct start_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_StartInfoX8664 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    magic: RefCell<String>,
    nr_pages: RefCell<u64>,
    shared_info: RefCell<u64>,
    flags: RefCell<OptRc<XenX86Vcpu_StartInfoFlags>>,
    pad1: RefCell<u32>,
    store_mfn: RefCell<u64>,
    store_evtchn: RefCell<u32>,
    pad2: RefCell<u32>,
    console_mfn: RefCell<u64>,
    console_evtchn: RefCell<u32>,
    pad3: RefCell<u32>,
    pt_base: RefCell<u64>,
    nr_pt_frames: RefCell<u64>,
    mfn_list: RefCell<u64>,
    mod_start: RefCell<u64>,
    mod_len: RefCell<u64>,
    cmd_line: RefCell<String>,
    first_p2m_pfn: RefCell<u64>,
    nr_p2m_frames: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86Vcpu_StartInfoX8664 {
    type Root = XenX86Vcpu;
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
        *self_rc.magic.borrow_mut() = bytes_to_str(&bytes_terminate(&_io.read_bytes(32 as usize)?.into(), 0, false).into(), "ISO-8859-1")?;
        *self_rc.nr_pages.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.shared_info.borrow_mut() = _io.read_u8le()?.into();
        let t = Self::read_into::<_, XenX86Vcpu_StartInfoFlags>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.flags.borrow_mut() = t;
        *self_rc.pad1.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.store_mfn.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.store_evtchn.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pad2.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.console_mfn.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.console_evtchn.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pad3.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pt_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.nr_pt_frames.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.mfn_list.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.mod_start.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.mod_len.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cmd_line.borrow_mut() = bytes_to_str(&bytes_terminate(&_io.read_bytes(1024 as usize)?.into(), 0, false).into(), "ISO-8859-1")?;
        *self_rc.first_p2m_pfn.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.nr_p2m_frames.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_StartInfoX8664 {
}

/**
 * "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn magic(&self) -> Ref<'_, String> {
        self.magic.borrow()
    }
}

/**
 * Number of pages that the guest has.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn nr_pages(&self) -> Ref<'_, u64> {
        self.nr_pages.borrow()
    }
}

/**
 * Machine address of the shared info page.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn shared_info(&self) -> Ref<'_, u64> {
        self.shared_info.borrow()
    }
}

/**
 * Properties of the guest.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn flags(&self) -> Ref<'_, OptRc<XenX86Vcpu_StartInfoFlags>> {
        self.flags.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn pad1(&self) -> Ref<'_, u32> {
        self.pad1.borrow()
    }
}

/**
 * Frame of xenstore's ring; a pfn while the guest is suspended.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn store_mfn(&self) -> Ref<'_, u64> {
        self.store_mfn.borrow()
    }
}

/**
 * Event channel of xenstore's ring.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn store_evtchn(&self) -> Ref<'_, u32> {
        self.store_evtchn.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn pad2(&self) -> Ref<'_, u32> {
        self.pad2.borrow()
    }
}

/**
 * Frame of the console's ring; a pfn while the guest is suspended.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn console_mfn(&self) -> Ref<'_, u64> {
        self.console_mfn.borrow()
    }
}

/**
 * Event channel of the console's ring.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn console_evtchn(&self) -> Ref<'_, u32> {
        self.console_evtchn.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn pad3(&self) -> Ref<'_, u32> {
        self.pad3.borrow()
    }
}

/**
 * Linear address of the first page tables.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn pt_base(&self) -> Ref<'_, u64> {
        self.pt_base.borrow()
    }
}

/**
 * Number of frames of the first page tables.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn nr_pt_frames(&self) -> Ref<'_, u64> {
        self.nr_pt_frames.borrow()
    }
}

/**
 * Linear address of the list of frames.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn mfn_list(&self) -> Ref<'_, u64> {
        self.mfn_list.borrow()
    }
}

/**
 * Linear address (or pfn, see `flags`) of the initial RAM disk.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn mod_start(&self) -> Ref<'_, u64> {
        self.mod_start.borrow()
    }
}

/**
 * Size of the initial RAM disk in bytes.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn mod_len(&self) -> Ref<'_, u64> {
        self.mod_len.borrow()
    }
}

/**
 * The kernel's command line.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn cmd_line(&self) -> Ref<'_, String> {
        self.cmd_line.borrow()
    }
}

/**
 * First pfn of the list of frames, if it lies outside the first mapping.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn first_p2m_pfn(&self) -> Ref<'_, u64> {
        self.first_p2m_pfn.borrow()
    }
}

/**
 * Number of frames in the list of frames.
 */
impl XenX86Vcpu_StartInfoX8664 {
    pub fn nr_p2m_frames(&self) -> Ref<'_, u64> {
        self.nr_p2m_frames.borrow()
    }
}
impl XenX86Vcpu_StartInfoX8664 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A handler of exceptions or software interrupts of a 32-bit guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143 struct trap_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_TrapInfoX8632 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_TrapTableX8632>,
    pub _self: SharedType<Self>,
    vector: RefCell<u8>,
    flags: RefCell<u8>,
    cs: RefCell<u16>,
    address: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_disables_events: Cell<bool>,
    disables_events: RefCell<bool>,
    f_dpl: Cell<bool>,
    dpl: RefCell<i32>,
}
impl KStruct for XenX86Vcpu_TrapInfoX8632 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_TrapTableX8632;

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
        *self_rc.vector.borrow_mut() = _io.read_u1()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u1()?.into();
        *self_rc.cs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.address.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_TrapInfoX8632 {

    /**
     * Event delivery is disabled when the handler is entered.
     */
    pub fn disables_events(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_disables_events.get() {
            return Ok(self.disables_events.borrow());
        }
        self.f_disables_events.set(true);
        *self.disables_events.borrow_mut() = (((((*self.flags() as u8) & (4 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.disables_events.borrow())
    }

    /**
     * Privilege level that may raise it with an INT instruction.
     */
    pub fn dpl(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_dpl.get() {
            return Ok(self.dpl.borrow());
        }
        self.f_dpl.set(true);
        *self.dpl.borrow_mut() = (((*self.flags() as u8) & (3 as u8))) as i32;
        Ok(self.dpl.borrow())
    }
}

/**
 * Number of the exception or interrupt.
 */
impl XenX86Vcpu_TrapInfoX8632 {
    pub fn vector(&self) -> Ref<'_, u8> {
        self.vector.borrow()
    }
}

/**
 * Privilege level and event delivery, see the instances.
 */
impl XenX86Vcpu_TrapInfoX8632 {
    pub fn flags(&self) -> Ref<'_, u8> {
        self.flags.borrow()
    }
}

/**
 * Code selector of the handler.
 */
impl XenX86Vcpu_TrapInfoX8632 {
    pub fn cs(&self) -> Ref<'_, u16> {
        self.cs.borrow()
    }
}

/**
 * Address of the handler.
 */
impl XenX86Vcpu_TrapInfoX8632 {
    pub fn address(&self) -> Ref<'_, u32> {
        self.address.borrow()
    }
}
impl XenX86Vcpu_TrapInfoX8632 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A handler of exceptions or software interrupts of a 64-bit guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143 struct trap_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_TrapInfoX8664 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_TrapTableX8664>,
    pub _self: SharedType<Self>,
    vector: RefCell<u8>,
    flags: RefCell<u8>,
    cs: RefCell<u16>,
    padding: RefCell<u32>,
    address: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_disables_events: Cell<bool>,
    disables_events: RefCell<bool>,
    f_dpl: Cell<bool>,
    dpl: RefCell<i32>,
}
impl KStruct for XenX86Vcpu_TrapInfoX8664 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_TrapTableX8664;

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
        *self_rc.vector.borrow_mut() = _io.read_u1()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u1()?.into();
        *self_rc.cs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.padding.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.address.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_TrapInfoX8664 {

    /**
     * Event delivery is disabled when the handler is entered.
     */
    pub fn disables_events(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_disables_events.get() {
            return Ok(self.disables_events.borrow());
        }
        self.f_disables_events.set(true);
        *self.disables_events.borrow_mut() = (((((*self.flags() as u8) & (4 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.disables_events.borrow())
    }

    /**
     * Privilege level that may raise it with an INT instruction.
     */
    pub fn dpl(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_dpl.get() {
            return Ok(self.dpl.borrow());
        }
        self.f_dpl.set(true);
        *self.dpl.borrow_mut() = (((*self.flags() as u8) & (3 as u8))) as i32;
        Ok(self.dpl.borrow())
    }
}

/**
 * Number of the exception or interrupt.
 */
impl XenX86Vcpu_TrapInfoX8664 {
    pub fn vector(&self) -> Ref<'_, u8> {
        self.vector.borrow()
    }
}

/**
 * Privilege level and event delivery, see the instances.
 */
impl XenX86Vcpu_TrapInfoX8664 {
    pub fn flags(&self) -> Ref<'_, u8> {
        self.flags.borrow()
    }
}

/**
 * Code selector of the handler.
 */
impl XenX86Vcpu_TrapInfoX8664 {
    pub fn cs(&self) -> Ref<'_, u16> {
        self.cs.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_TrapInfoX8664 {
    pub fn padding(&self) -> Ref<'_, u32> {
        self.padding.borrow()
    }
}

/**
 * Address of the handler.
 */
impl XenX86Vcpu_TrapInfoX8664 {
    pub fn address(&self) -> Ref<'_, u64> {
        self.address.borrow()
    }
}
impl XenX86Vcpu_TrapInfoX8664 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_TrapTableX8632 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_VcpuGuestContextX8632>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_entries: Cell<bool>,
    entries: RefCell<Vec<OptRc<XenX86Vcpu_TrapInfoX8632>>>,
}
impl KStruct for XenX86Vcpu_TrapTableX8632 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_VcpuGuestContextX8632;

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
impl XenX86Vcpu_TrapTableX8632 {

    /**
     * One entry for each vector; address 0 where the guest has set none.
     */
    pub fn entries(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<XenX86Vcpu_TrapInfoX8632>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_entries.get() {
            return Ok(self.entries.borrow());
        }
        self.f_entries.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.entries.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while !_io.is_eof() {
                let t = Self::read_into::<_, XenX86Vcpu_TrapInfoX8632>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                self.entries.borrow_mut().push(t);
                _i += 1;
            }
        }
        _io.seek(_pos)?;
        Ok(self.entries.borrow())
    }
}
impl XenX86Vcpu_TrapTableX8632 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_TrapTableX8664 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_VcpuGuestContextX8664>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_entries: Cell<bool>,
    entries: RefCell<Vec<OptRc<XenX86Vcpu_TrapInfoX8664>>>,
}
impl KStruct for XenX86Vcpu_TrapTableX8664 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_VcpuGuestContextX8664;

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
impl XenX86Vcpu_TrapTableX8664 {

    /**
     * One entry for each vector; address 0 where the guest has set none.
     */
    pub fn entries(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<XenX86Vcpu_TrapInfoX8664>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_entries.get() {
            return Ok(self.entries.borrow());
        }
        self.f_entries.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.entries.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while !_io.is_eof() {
                let t = Self::read_into::<_, XenX86Vcpu_TrapInfoX8664>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                self.entries.borrow_mut().push(t);
                _i += 1;
            }
        }
        _io.seek(_pos)?;
        Ok(self.entries.borrow())
    }
}
impl XenX86Vcpu_TrapTableX8664 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Bytes that are not one of the known vCPU structures. This type takes their
 * place so that the context is a structure in every language.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_UnknownContext {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86Vcpu_UnknownContext {
    type Root = XenX86Vcpu;
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
        Ok(())
    }
}
impl XenX86Vcpu_UnknownContext {
}
impl XenX86Vcpu_UnknownContext {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_VcpuGuestContextX8632 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    fpu_ctxt: RefCell<OptRc<X86XsaveArea_FxsaveRegion>>,
    flags: RefCell<OptRc<XenX86Vcpu_VgcfFlags>>,
    user_regs: RefCell<OptRc<XenX86Vcpu_CpuUserRegsX8632>>,
    trap_ctxt: RefCell<OptRc<XenX86Vcpu_TrapTableX8632>>,
    ldt_base: RefCell<u32>,
    ldt_ents: RefCell<u32>,
    gdt_frames: RefCell<Vec<u32>>,
    gdt_ents: RefCell<u32>,
    kernel_ss: RefCell<u32>,
    kernel_sp: RefCell<u32>,
    cr0: RefCell<OptRc<XenX86Vcpu_Cr0>>,
    cr1: RefCell<u32>,
    cr2: RefCell<u32>,
    cr3: RefCell<u32>,
    cr4: RefCell<OptRc<XenX86Vcpu_Cr4>>,
    cr5: RefCell<u32>,
    cr6: RefCell<u32>,
    cr7: RefCell<u32>,
    dr0: RefCell<u32>,
    dr1: RefCell<u32>,
    dr2: RefCell<u32>,
    dr3: RefCell<u32>,
    dr4: RefCell<u32>,
    dr5: RefCell<u32>,
    dr6: RefCell<u32>,
    dr7: RefCell<u32>,
    event_callback_cs: RefCell<u32>,
    event_callback_eip: RefCell<u32>,
    failsafe_callback_cs: RefCell<u32>,
    failsafe_callback_eip: RefCell<u32>,
    vm_assist: RefCell<OptRc<XenX86Vcpu_VmAssistX8632>>,
    _io: RefCell<BytesReader>,
    trap_ctxt_raw: RefCell<Vec<u8>>,
    f_num_gdt_frames: Cell<bool>,
    num_gdt_frames: RefCell<u32>,
    f_pfn_cr3: Cell<bool>,
    pfn_cr3: RefCell<u64>,
    f_pfn_start_info: Cell<bool>,
    pfn_start_info: RefCell<u32>,
}
impl KStruct for XenX86Vcpu_VcpuGuestContextX8632 {
    type Root = XenX86Vcpu;
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
        let t = Self::read_into::<_, X86XsaveArea_FxsaveRegion>(&*_io, Some(SharedType::empty()), None)?.into();
        *self_rc.fpu_ctxt.borrow_mut() = t;
        let t = Self::read_into::<_, XenX86Vcpu_VgcfFlags>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.flags.borrow_mut() = t;
        let t = Self::read_into::<_, XenX86Vcpu_CpuUserRegsX8632>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.user_regs.borrow_mut() = t;
        *self_rc.trap_ctxt_raw.borrow_mut() = _io.read_bytes(2048 as usize)?.into();
        let trap_ctxt_raw = self_rc.trap_ctxt_raw.borrow();
        let _t_trap_ctxt_raw_io = BytesReader::from(trap_ctxt_raw.clone());
        let t = Self::read_into::<BytesReader, XenX86Vcpu_TrapTableX8632>(&_t_trap_ctxt_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.trap_ctxt.borrow_mut() = t;
        *self_rc.ldt_base.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ldt_ents.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.gdt_frames.borrow_mut() = Vec::new();
        let l_gdt_frames = 16;
        for _i in 0..l_gdt_frames {
            self_rc.gdt_frames.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.gdt_ents.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.kernel_ss.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.kernel_sp.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86Vcpu_Cr0>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.cr0.borrow_mut() = t;
        *self_rc.cr1.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cr2.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cr3.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86Vcpu_Cr4>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.cr4.borrow_mut() = t;
        *self_rc.cr5.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cr6.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cr7.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr0.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr1.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr2.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr3.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr4.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr5.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr6.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr7.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.event_callback_cs.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.event_callback_eip.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.failsafe_callback_cs.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.failsafe_callback_eip.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86Vcpu_VmAssistX8632>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.vm_assist.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86Vcpu_VcpuGuestContextX8632 {

    /**
     * Number of `gdt_frames` that hold a frame of the GDT, at most 16.
     */
    pub fn num_gdt_frames(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_gdt_frames.get() {
            return Ok(self.num_gdt_frames.borrow());
        }
        self.f_num_gdt_frames.set(true);
        *self.num_gdt_frames.borrow_mut() = (if (*self.gdt_ents() as u32) > (8192 as u32) { (16 as u32) } else { ((((((*self.gdt_ents() as u32) as i32) + (511 as i32)) as i32) / (512 as i32)) as u32) }) as u32;
        Ok(self.num_gdt_frames.borrow())
    }

    /**
     * pfn of the level 3 page table: cr3 rotated right by 12 bits.
     */
    pub fn pfn_cr3(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfn_cr3.get() {
            return Ok(self.pfn_cr3.borrow());
        }
        self.f_pfn_cr3.set(true);
        *self.pfn_cr3.borrow_mut() = (((((((*self.cr3() as u32) >> (12 as u32)) as u64) as u64) + (((((((*self.cr3() as i32) & (4095 as i32)) as u64) as u64) * ((1048576 as u64) as u64)) as u64) as u64)) as u64)) as u64;
        Ok(self.pfn_cr3.borrow())
    }

    /**
     * pfn of the start info page, for vCPU 0; for any other vCPU this is an
     * ordinary register.
     */
    pub fn pfn_start_info(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfn_start_info.get() {
            return Ok(self.pfn_start_info.borrow());
        }
        self.f_pfn_start_info.set(true);
        *self.pfn_start_info.borrow_mut() = (*self.user_regs().edx()) as u32;
        Ok(self.pfn_start_info.borrow())
    }
}

/**
 * x87, MMX and SSE registers, as FXSAVE writes them.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn fpu_ctxt(&self) -> Ref<'_, OptRc<X86XsaveArea_FxsaveRegion>> {
        self.fpu_ctxt.borrow()
    }
}

/**
 * Properties of this context.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn flags(&self) -> Ref<'_, OptRc<XenX86Vcpu_VgcfFlags>> {
        self.flags.borrow()
    }
}

/**
 * General registers.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn user_regs(&self) -> Ref<'_, OptRc<XenX86Vcpu_CpuUserRegsX8632>> {
        self.user_regs.borrow()
    }
}

/**
 * The guest's virtual interrupt descriptor table.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn trap_ctxt(&self) -> Ref<'_, OptRc<XenX86Vcpu_TrapTableX8632>> {
        self.trap_ctxt.borrow()
    }
}

/**
 * Linear address of the LDT.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn ldt_base(&self) -> Ref<'_, u32> {
        self.ldt_base.borrow()
    }
}

/**
 * Number of entries of the LDT.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn ldt_ents(&self) -> Ref<'_, u32> {
        self.ldt_ents.borrow()
    }
}

/**
 * pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn gdt_frames(&self) -> Ref<'_, Vec<u32>> {
        self.gdt_frames.borrow()
    }
}

/**
 * Number of entries of the GDT.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn gdt_ents(&self) -> Ref<'_, u32> {
        self.gdt_ents.borrow()
    }
}

/**
 * Selector of the kernel's stack.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn kernel_ss(&self) -> Ref<'_, u32> {
        self.kernel_ss.borrow()
    }
}

/**
 * The kernel's stack pointer.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn kernel_sp(&self) -> Ref<'_, u32> {
        self.kernel_sp.borrow()
    }
}

/**
 * Control register 0.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn cr0(&self) -> Ref<'_, OptRc<XenX86Vcpu_Cr0>> {
        self.cr0.borrow()
    }
}

/**
 * Unused.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn cr1(&self) -> Ref<'_, u32> {
        self.cr1.borrow()
    }
}

/**
 * Control register 2; a PV guest finds its faulting addresses in the shared info.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn cr2(&self) -> Ref<'_, u32> {
        self.cr2.borrow()
    }
}

/**
 * Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn cr3(&self) -> Ref<'_, u32> {
        self.cr3.borrow()
    }
}

/**
 * Control register 4.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn cr4(&self) -> Ref<'_, OptRc<XenX86Vcpu_Cr4>> {
        self.cr4.borrow()
    }
}

/**
 * Unused.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn cr5(&self) -> Ref<'_, u32> {
        self.cr5.borrow()
    }
}

/**
 * Unused.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn cr6(&self) -> Ref<'_, u32> {
        self.cr6.borrow()
    }
}

/**
 * Unused.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn cr7(&self) -> Ref<'_, u32> {
        self.cr7.borrow()
    }
}

/**
 * Address of breakpoint 0.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn dr0(&self) -> Ref<'_, u32> {
        self.dr0.borrow()
    }
}

/**
 * Address of breakpoint 1.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn dr1(&self) -> Ref<'_, u32> {
        self.dr1.borrow()
    }
}

/**
 * Address of breakpoint 2.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn dr2(&self) -> Ref<'_, u32> {
        self.dr2.borrow()
    }
}

/**
 * Address of breakpoint 3.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn dr3(&self) -> Ref<'_, u32> {
        self.dr3.borrow()
    }
}

/**
 * Unused.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn dr4(&self) -> Ref<'_, u32> {
        self.dr4.borrow()
    }
}

/**
 * Unused.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn dr5(&self) -> Ref<'_, u32> {
        self.dr5.borrow()
    }
}

/**
 * Debug status.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn dr6(&self) -> Ref<'_, u32> {
        self.dr6.borrow()
    }
}

/**
 * Debug control.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn dr7(&self) -> Ref<'_, u32> {
        self.dr7.borrow()
    }
}

/**
 * Code selector of the guest's event handler.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn event_callback_cs(&self) -> Ref<'_, u32> {
        self.event_callback_cs.borrow()
    }
}

/**
 * Address of the guest's event handler.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn event_callback_eip(&self) -> Ref<'_, u32> {
        self.event_callback_eip.borrow()
    }
}

/**
 * Code selector of the guest's handler of faults on return.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn failsafe_callback_cs(&self) -> Ref<'_, u32> {
        self.failsafe_callback_cs.borrow()
    }
}

/**
 * Address of the guest's handler of faults on return to it.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn failsafe_callback_eip(&self) -> Ref<'_, u32> {
        self.failsafe_callback_eip.borrow()
    }
}

/**
 * Relaxations of the PV interface that the guest uses.
 */
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn vm_assist(&self) -> Ref<'_, OptRc<XenX86Vcpu_VmAssistX8632>> {
        self.vm_assist.borrow()
    }
}
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenX86Vcpu_VcpuGuestContextX8632 {
    pub fn trap_ctxt_raw(&self) -> Ref<'_, Vec<u8>> {
        self.trap_ctxt_raw.borrow()
    }
}

/**
 * Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_VcpuGuestContextX8664 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    fpu_ctxt: RefCell<OptRc<X86XsaveArea_FxsaveRegion>>,
    flags: RefCell<OptRc<XenX86Vcpu_VgcfFlags>>,
    reserved_flags: RefCell<u32>,
    user_regs: RefCell<OptRc<XenX86Vcpu_CpuUserRegsX8664>>,
    trap_ctxt: RefCell<OptRc<XenX86Vcpu_TrapTableX8664>>,
    ldt_base: RefCell<u64>,
    ldt_ents: RefCell<u64>,
    gdt_frames: RefCell<Vec<u64>>,
    gdt_ents: RefCell<u64>,
    kernel_ss: RefCell<u64>,
    kernel_sp: RefCell<u64>,
    cr0: RefCell<OptRc<XenX86Vcpu_Cr0>>,
    reserved_cr0: RefCell<u32>,
    cr1: RefCell<OptRc<XenX86Vcpu_WideRegister>>,
    cr2: RefCell<u64>,
    cr3: RefCell<OptRc<XenX86Vcpu_WideRegister>>,
    cr4: RefCell<OptRc<XenX86Vcpu_Cr4>>,
    reserved_cr4: RefCell<u32>,
    cr5: RefCell<u64>,
    cr6: RefCell<u64>,
    cr7: RefCell<u64>,
    dr0: RefCell<u64>,
    dr1: RefCell<u64>,
    dr2: RefCell<u64>,
    dr3: RefCell<u64>,
    dr4: RefCell<u64>,
    dr5: RefCell<u64>,
    dr6: RefCell<u64>,
    dr7: RefCell<u64>,
    event_callback_eip: RefCell<u64>,
    failsafe_callback_eip: RefCell<u64>,
    syscall_callback_eip: RefCell<u64>,
    vm_assist: RefCell<OptRc<XenX86Vcpu_VmAssistX8664>>,
    fs_base: RefCell<u64>,
    gs_base_kernel: RefCell<u64>,
    gs_base_user: RefCell<u64>,
    _io: RefCell<BytesReader>,
    trap_ctxt_raw: RefCell<Vec<u8>>,
    cr1_raw: RefCell<Vec<u8>>,
    cr3_raw: RefCell<Vec<u8>>,
    f_has_cr1: Cell<bool>,
    has_cr1: RefCell<bool>,
    f_num_gdt_frames: Cell<bool>,
    num_gdt_frames: RefCell<u32>,
    f_pfn_cr1: Cell<bool>,
    pfn_cr1: RefCell<u64>,
    f_pfn_cr3: Cell<bool>,
    pfn_cr3: RefCell<u64>,
    f_pfn_start_info: Cell<bool>,
    pfn_start_info: RefCell<u64>,
}
impl KStruct for XenX86Vcpu_VcpuGuestContextX8664 {
    type Root = XenX86Vcpu;
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
        let t = Self::read_into::<_, X86XsaveArea_FxsaveRegion>(&*_io, Some(SharedType::empty()), None)?.into();
        *self_rc.fpu_ctxt.borrow_mut() = t;
        let t = Self::read_into::<_, XenX86Vcpu_VgcfFlags>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.flags.borrow_mut() = t;
        *self_rc.reserved_flags.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, XenX86Vcpu_CpuUserRegsX8664>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.user_regs.borrow_mut() = t;
        *self_rc.trap_ctxt_raw.borrow_mut() = _io.read_bytes(4096 as usize)?.into();
        let trap_ctxt_raw = self_rc.trap_ctxt_raw.borrow();
        let _t_trap_ctxt_raw_io = BytesReader::from(trap_ctxt_raw.clone());
        let t = Self::read_into::<BytesReader, XenX86Vcpu_TrapTableX8664>(&_t_trap_ctxt_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.trap_ctxt.borrow_mut() = t;
        *self_rc.ldt_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ldt_ents.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.gdt_frames.borrow_mut() = Vec::new();
        let l_gdt_frames = 16;
        for _i in 0..l_gdt_frames {
            self_rc.gdt_frames.borrow_mut().push(_io.read_u8le()?.into());
        }
        *self_rc.gdt_ents.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.kernel_ss.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.kernel_sp.borrow_mut() = _io.read_u8le()?.into();
        let t = Self::read_into::<_, XenX86Vcpu_Cr0>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.cr0.borrow_mut() = t;
        *self_rc.reserved_cr0.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cr1_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let cr1_raw = self_rc.cr1_raw.borrow();
        let _t_cr1_raw_io = BytesReader::from(cr1_raw.clone());
        let t = Self::read_into::<BytesReader, XenX86Vcpu_WideRegister>(&_t_cr1_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.cr1.borrow_mut() = t;
        *self_rc.cr2.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr3_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let cr3_raw = self_rc.cr3_raw.borrow();
        let _t_cr3_raw_io = BytesReader::from(cr3_raw.clone());
        let t = Self::read_into::<BytesReader, XenX86Vcpu_WideRegister>(&_t_cr3_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.cr3.borrow_mut() = t;
        let t = Self::read_into::<_, XenX86Vcpu_Cr4>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.cr4.borrow_mut() = t;
        *self_rc.reserved_cr4.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cr5.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr6.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr7.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr0.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr1.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr2.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr3.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr4.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr5.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr6.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr7.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.event_callback_eip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.failsafe_callback_eip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.syscall_callback_eip.borrow_mut() = _io.read_u8le()?.into();
        let t = Self::read_into::<_, XenX86Vcpu_VmAssistX8664>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.vm_assist.borrow_mut() = t;
        *self_rc.fs_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.gs_base_kernel.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.gs_base_user.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_VcpuGuestContextX8664 {

    /**
     * Whether there is a page table for user mode, bit 0 of cr1.
     */
    pub fn has_cr1(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_cr1.get() {
            return Ok(self.has_cr1.borrow());
        }
        self.f_has_cr1.set(true);
        *self.has_cr1.borrow_mut() = (((((*self.cr1().low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_cr1.borrow())
    }

    /**
     * Number of `gdt_frames` that hold a frame of the GDT, at most 16.
     */
    pub fn num_gdt_frames(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_gdt_frames.get() {
            return Ok(self.num_gdt_frames.borrow());
        }
        self.f_num_gdt_frames.set(true);
        *self.num_gdt_frames.borrow_mut() = (if  (((*self.gdt_ents() as u64) > (8192 as u64)) || ((*self.gdt_ents() as u64) < (0 as u64)))  { (16 as u32) } else { ((((((*self.gdt_ents() as u32) as i32) + (511 as i32)) as i32) / (512 as i32)) as u32) }) as u32;
        Ok(self.num_gdt_frames.borrow())
    }

    /**
     * pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`.
     */
    pub fn pfn_cr1(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfn_cr1.get() {
            return Ok(self.pfn_cr1.borrow());
        }
        self.f_pfn_cr1.set(true);
        *self.pfn_cr1.borrow_mut() = (*self.cr1().pfn()?) as u64;
        Ok(self.pfn_cr1.borrow())
    }

    /**
     * pfn of the level 4 page table (cr3 / 4096).
     */
    pub fn pfn_cr3(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfn_cr3.get() {
            return Ok(self.pfn_cr3.borrow());
        }
        self.f_pfn_cr3.set(true);
        *self.pfn_cr3.borrow_mut() = (*self.cr3().pfn()?) as u64;
        Ok(self.pfn_cr3.borrow())
    }

    /**
     * pfn of the start info page, for vCPU 0; for any other vCPU this is an
     * ordinary register.
     */
    pub fn pfn_start_info(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfn_start_info.get() {
            return Ok(self.pfn_start_info.borrow());
        }
        self.f_pfn_start_info.set(true);
        *self.pfn_start_info.borrow_mut() = (*self.user_regs().rdx()) as u64;
        Ok(self.pfn_start_info.borrow())
    }
}

/**
 * x87, MMX and SSE registers, as FXSAVE writes them.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn fpu_ctxt(&self) -> Ref<'_, OptRc<X86XsaveArea_FxsaveRegion>> {
        self.fpu_ctxt.borrow()
    }
}

/**
 * Properties of this context.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn flags(&self) -> Ref<'_, OptRc<XenX86Vcpu_VgcfFlags>> {
        self.flags.borrow()
    }
}

/**
 * Bits 63-32 of the flags, all zero.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn reserved_flags(&self) -> Ref<'_, u32> {
        self.reserved_flags.borrow()
    }
}

/**
 * General registers.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn user_regs(&self) -> Ref<'_, OptRc<XenX86Vcpu_CpuUserRegsX8664>> {
        self.user_regs.borrow()
    }
}

/**
 * The guest's virtual interrupt descriptor table.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn trap_ctxt(&self) -> Ref<'_, OptRc<XenX86Vcpu_TrapTableX8664>> {
        self.trap_ctxt.borrow()
    }
}

/**
 * Linear address of the LDT.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn ldt_base(&self) -> Ref<'_, u64> {
        self.ldt_base.borrow()
    }
}

/**
 * Number of entries of the LDT.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn ldt_ents(&self) -> Ref<'_, u64> {
        self.ldt_ents.borrow()
    }
}

/**
 * pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn gdt_frames(&self) -> Ref<'_, Vec<u64>> {
        self.gdt_frames.borrow()
    }
}

/**
 * Number of entries of the GDT.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn gdt_ents(&self) -> Ref<'_, u64> {
        self.gdt_ents.borrow()
    }
}

/**
 * Selector of the kernel's stack.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn kernel_ss(&self) -> Ref<'_, u64> {
        self.kernel_ss.borrow()
    }
}

/**
 * The kernel's stack pointer.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn kernel_sp(&self) -> Ref<'_, u64> {
        self.kernel_sp.borrow()
    }
}

/**
 * Control register 0.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn cr0(&self) -> Ref<'_, OptRc<XenX86Vcpu_Cr0>> {
        self.cr0.borrow()
    }
}

/**
 * Bits 63-32 of cr0, all zero.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn reserved_cr0(&self) -> Ref<'_, u32> {
        self.reserved_cr0.borrow()
    }
}

/**
 * Page table of the guest's user mode, which Xen stores in cr1: bit 0
 * and a pfn, or 0 if there is none.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn cr1(&self) -> Ref<'_, OptRc<XenX86Vcpu_WideRegister>> {
        self.cr1.borrow()
    }
}

/**
 * Control register 2; a PV guest finds its faulting addresses in the shared info.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn cr2(&self) -> Ref<'_, u64> {
        self.cr2.borrow()
    }
}

/**
 * Page table base; see `pfn_cr3`.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn cr3(&self) -> Ref<'_, OptRc<XenX86Vcpu_WideRegister>> {
        self.cr3.borrow()
    }
}

/**
 * Control register 4.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn cr4(&self) -> Ref<'_, OptRc<XenX86Vcpu_Cr4>> {
        self.cr4.borrow()
    }
}

/**
 * Bits 63-32 of cr4.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn reserved_cr4(&self) -> Ref<'_, u32> {
        self.reserved_cr4.borrow()
    }
}

/**
 * Unused.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn cr5(&self) -> Ref<'_, u64> {
        self.cr5.borrow()
    }
}

/**
 * Unused.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn cr6(&self) -> Ref<'_, u64> {
        self.cr6.borrow()
    }
}

/**
 * Unused.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn cr7(&self) -> Ref<'_, u64> {
        self.cr7.borrow()
    }
}

/**
 * Address of breakpoint 0.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn dr0(&self) -> Ref<'_, u64> {
        self.dr0.borrow()
    }
}

/**
 * Address of breakpoint 1.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn dr1(&self) -> Ref<'_, u64> {
        self.dr1.borrow()
    }
}

/**
 * Address of breakpoint 2.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn dr2(&self) -> Ref<'_, u64> {
        self.dr2.borrow()
    }
}

/**
 * Address of breakpoint 3.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn dr3(&self) -> Ref<'_, u64> {
        self.dr3.borrow()
    }
}

/**
 * Unused.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn dr4(&self) -> Ref<'_, u64> {
        self.dr4.borrow()
    }
}

/**
 * Unused.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn dr5(&self) -> Ref<'_, u64> {
        self.dr5.borrow()
    }
}

/**
 * Debug status.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn dr6(&self) -> Ref<'_, u64> {
        self.dr6.borrow()
    }
}

/**
 * Debug control.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn dr7(&self) -> Ref<'_, u64> {
        self.dr7.borrow()
    }
}

/**
 * Address of the guest's event handler.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn event_callback_eip(&self) -> Ref<'_, u64> {
        self.event_callback_eip.borrow()
    }
}

/**
 * Address of the guest's handler of faults on return to it.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn failsafe_callback_eip(&self) -> Ref<'_, u64> {
        self.failsafe_callback_eip.borrow()
    }
}

/**
 * Address of the guest's SYSCALL handler.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn syscall_callback_eip(&self) -> Ref<'_, u64> {
        self.syscall_callback_eip.borrow()
    }
}

/**
 * Relaxations of the PV interface that the guest uses.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn vm_assist(&self) -> Ref<'_, OptRc<XenX86Vcpu_VmAssistX8664>> {
        self.vm_assist.borrow()
    }
}

/**
 * Base of FS.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn fs_base(&self) -> Ref<'_, u64> {
        self.fs_base.borrow()
    }
}

/**
 * Base of GS in kernel mode.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn gs_base_kernel(&self) -> Ref<'_, u64> {
        self.gs_base_kernel.borrow()
    }
}

/**
 * Base of GS in user mode.
 */
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn gs_base_user(&self) -> Ref<'_, u64> {
        self.gs_base_user.borrow()
    }
}
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn trap_ctxt_raw(&self) -> Ref<'_, Vec<u8>> {
        self.trap_ctxt_raw.borrow()
    }
}
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn cr1_raw(&self) -> Ref<'_, Vec<u8>> {
        self.cr1_raw.borrow()
    }
}
impl XenX86Vcpu_VcpuGuestContextX8664 {
    pub fn cr3_raw(&self) -> Ref<'_, Vec<u8>> {
        self.cr3_raw.borrow()
    }
}

/**
 * The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737 struct vcpu_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_VcpuInfoX8632 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_SharedInfoX8632>,
    pub _self: SharedType<Self>,
    evtchn_upcall_pending: RefCell<u8>,
    evtchn_upcall_mask: RefCell<u8>,
    padding: RefCell<Vec<u8>>,
    evtchn_pending_sel: RefCell<u32>,
    cr2: RefCell<u32>,
    arch_pad: RefCell<Vec<u8>>,
    time: RefCell<OptRc<XenX86Vcpu_VcpuTimeInfo>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86Vcpu_VcpuInfoX8632 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_SharedInfoX8632;

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
        *self_rc.evtchn_upcall_pending.borrow_mut() = _io.read_u1()?.into();
        *self_rc.evtchn_upcall_mask.borrow_mut() = _io.read_u1()?.into();
        *self_rc.padding.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.evtchn_pending_sel.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cr2.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.arch_pad.borrow_mut() = _io.read_bytes(20 as usize)?.into();
        let t = Self::read_into::<_, XenX86Vcpu_VcpuTimeInfo>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.time.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86Vcpu_VcpuInfoX8632 {
}

/**
 * Not 0: an event is pending.
 */
impl XenX86Vcpu_VcpuInfoX8632 {
    pub fn evtchn_upcall_pending(&self) -> Ref<'_, u8> {
        self.evtchn_upcall_pending.borrow()
    }
}

/**
 * Not 0: event delivery is disabled.
 */
impl XenX86Vcpu_VcpuInfoX8632 {
    pub fn evtchn_upcall_mask(&self) -> Ref<'_, u8> {
        self.evtchn_upcall_mask.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_VcpuInfoX8632 {
    pub fn padding(&self) -> Ref<'_, Vec<u8>> {
        self.padding.borrow()
    }
}

/**
 * One bit for each word of the pending bitmap; set if the word has pending events.
 */
impl XenX86Vcpu_VcpuInfoX8632 {
    pub fn evtchn_pending_sel(&self) -> Ref<'_, u32> {
        self.evtchn_pending_sel.borrow()
    }
}

/**
 * Address of the last page fault.
 */
impl XenX86Vcpu_VcpuInfoX8632 {
    pub fn cr2(&self) -> Ref<'_, u32> {
        self.cr2.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_VcpuInfoX8632 {
    pub fn arch_pad(&self) -> Ref<'_, Vec<u8>> {
        self.arch_pad.borrow()
    }
}

/**
 * Parameters for computing the time from the TSC.
 */
impl XenX86Vcpu_VcpuInfoX8632 {
    pub fn time(&self) -> Ref<'_, OptRc<XenX86Vcpu_VcpuTimeInfo>> {
        self.time.borrow()
    }
}
impl XenX86Vcpu_VcpuInfoX8632 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737 struct vcpu_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_VcpuInfoX8664 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_SharedInfoX8664>,
    pub _self: SharedType<Self>,
    evtchn_upcall_pending: RefCell<u8>,
    evtchn_upcall_mask: RefCell<u8>,
    padding: RefCell<Vec<u8>>,
    evtchn_pending_sel: RefCell<u64>,
    cr2: RefCell<u64>,
    arch_pad: RefCell<Vec<u8>>,
    time: RefCell<OptRc<XenX86Vcpu_VcpuTimeInfo>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenX86Vcpu_VcpuInfoX8664 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_SharedInfoX8664;

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
        *self_rc.evtchn_upcall_pending.borrow_mut() = _io.read_u1()?.into();
        *self_rc.evtchn_upcall_mask.borrow_mut() = _io.read_u1()?.into();
        *self_rc.padding.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        *self_rc.evtchn_pending_sel.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr2.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.arch_pad.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let t = Self::read_into::<_, XenX86Vcpu_VcpuTimeInfo>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.time.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86Vcpu_VcpuInfoX8664 {
}

/**
 * Not 0: an event is pending.
 */
impl XenX86Vcpu_VcpuInfoX8664 {
    pub fn evtchn_upcall_pending(&self) -> Ref<'_, u8> {
        self.evtchn_upcall_pending.borrow()
    }
}

/**
 * Not 0: event delivery is disabled.
 */
impl XenX86Vcpu_VcpuInfoX8664 {
    pub fn evtchn_upcall_mask(&self) -> Ref<'_, u8> {
        self.evtchn_upcall_mask.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_VcpuInfoX8664 {
    pub fn padding(&self) -> Ref<'_, Vec<u8>> {
        self.padding.borrow()
    }
}

/**
 * One bit for each word of the pending bitmap; set if the word has pending events.
 */
impl XenX86Vcpu_VcpuInfoX8664 {
    pub fn evtchn_pending_sel(&self) -> Ref<'_, u64> {
        self.evtchn_pending_sel.borrow()
    }
}

/**
 * Address of the last page fault.
 */
impl XenX86Vcpu_VcpuInfoX8664 {
    pub fn cr2(&self) -> Ref<'_, u64> {
        self.cr2.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_VcpuInfoX8664 {
    pub fn arch_pad(&self) -> Ref<'_, Vec<u8>> {
        self.arch_pad.borrow()
    }
}

/**
 * Parameters for computing the time from the TSC.
 */
impl XenX86Vcpu_VcpuInfoX8664 {
    pub fn time(&self) -> Ref<'_, OptRc<XenX86Vcpu_VcpuTimeInfo>> {
        self.time.borrow()
    }
}
impl XenX86Vcpu_VcpuInfoX8664 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One MSR of a PV vCPU. The type is at the start of a substream of its own
 * (`size: 16`), which `index` relies on.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L997-L1001 struct xen_domctl_vcpu_msr
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_VcpuMsr {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_VcpuMsrs>,
    pub _self: SharedType<Self>,
    msr: RefCell<XenX86CpuPolicy_MsrIndex>,
    reserved: RefCell<u32>,
    value: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_index: Cell<bool>,
    index: RefCell<u32>,
}
impl KStruct for XenX86Vcpu_VcpuMsr {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_VcpuMsrs;

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
        *self_rc.msr.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.reserved.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.value.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_VcpuMsr {

    /**
     * Number of the MSR.
     */
    pub fn index(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_index.get() {
            return Ok(self.index.borrow());
        }
        self.f_index.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.index.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.index.borrow())
    }
}

/**
 * The MSR by name.
 */
impl XenX86Vcpu_VcpuMsr {
    pub fn msr(&self) -> Ref<'_, XenX86CpuPolicy_MsrIndex> {
        self.msr.borrow()
    }
}

/**
 * Reserved, zero.
 */
impl XenX86Vcpu_VcpuMsr {
    pub fn reserved(&self) -> Ref<'_, u32> {
        self.reserved.borrow()
    }
}

/**
 * Value of the MSR.
 */
impl XenX86Vcpu_VcpuMsr {
    pub fn value(&self) -> Ref<'_, u64> {
        self.value.borrow()
    }
}
impl XenX86Vcpu_VcpuMsr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L1022-L1026 struct xen_domctl_vcpu_msrs
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_VcpuMsrs {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    msrs: RefCell<Vec<OptRc<XenX86Vcpu_VcpuMsr>>>,
    excess: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    msrs_raw: RefCell<Vec<Vec<u8>>>,
    f_num_msrs: Cell<bool>,
    num_msrs: RefCell<i32>,
}
impl KStruct for XenX86Vcpu_VcpuMsrs {
    type Root = XenX86Vcpu;
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
        *self_rc.msrs_raw.borrow_mut() = Vec::new();
        *self_rc.msrs.borrow_mut() = Vec::new();
        let l_msrs = *self_rc.num_msrs()?;
        for _i in 0..l_msrs {
            self_rc.msrs_raw.borrow_mut().push(_io.read_bytes(16 as usize)?.into());
            let msrs_raw = self_rc.msrs_raw.borrow();
            let io_msrs_raw = BytesReader::from(msrs_raw.last().unwrap().clone());
            let t = Self::read_into::<BytesReader, XenX86Vcpu_VcpuMsr>(&io_msrs_raw, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.msrs.borrow_mut().push(t);
        }
        *self_rc.excess.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_VcpuMsrs {

    /**
     * Number of whole MSRs in the blob.
     */
    pub fn num_msrs(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_msrs.get() {
            return Ok(self.num_msrs.borrow());
        }
        self.f_num_msrs.set(true);
        *self.num_msrs.borrow_mut() = (((_io.size() as i32) / (16 as i32))) as i32;
        Ok(self.num_msrs.borrow())
    }
}

/**
 * The MSRs; Xen leaves out those that are zero.
 */
impl XenX86Vcpu_VcpuMsrs {
    pub fn msrs(&self) -> Ref<'_, Vec<OptRc<XenX86Vcpu_VcpuMsr>>> {
        self.msrs.borrow()
    }
}

/**
 * Bytes left over after the last whole MSR; empty in a well-formed blob.
 */
impl XenX86Vcpu_VcpuMsrs {
    pub fn excess(&self) -> Ref<'_, Vec<u8>> {
        self.excess.borrow()
    }
}
impl XenX86Vcpu_VcpuMsrs {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenX86Vcpu_VcpuMsrs {
    pub fn msrs_raw(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.msrs_raw.borrow()
    }
}

/**
 * How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
 * shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L667-L696 struct vcpu_time_info
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_VcpuTimeInfo {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    pad0: RefCell<u32>,
    tsc_timestamp: RefCell<u64>,
    system_time: RefCell<u64>,
    tsc_to_system_mul: RefCell<u32>,
    tsc_shift: RefCell<i8>,
    flags: RefCell<u8>,
    pad1: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_is_guest_stopped: Cell<bool>,
    is_guest_stopped: RefCell<bool>,
    f_is_tsc_stable: Cell<bool>,
    is_tsc_stable: RefCell<bool>,
    f_is_updating: Cell<bool>,
    is_updating: RefCell<bool>,
}
impl KStruct for XenX86Vcpu_VcpuTimeInfo {
    type Root = XenX86Vcpu;
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
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pad0.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.tsc_timestamp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.system_time.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.tsc_to_system_mul.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.tsc_shift.borrow_mut() = _io.read_s1()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u1()?.into();
        *self_rc.pad1.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        Ok(())
    }
}
impl XenX86Vcpu_VcpuTimeInfo {

    /**
     * The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED).
     */
    pub fn is_guest_stopped(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_guest_stopped.get() {
            return Ok(self.is_guest_stopped.borrow());
        }
        self.f_is_guest_stopped.set(true);
        *self.is_guest_stopped.borrow_mut() = (((((*self.flags() as u8) & (2 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_guest_stopped.borrow())
    }

    /**
     * All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT).
     */
    pub fn is_tsc_stable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_tsc_stable.get() {
            return Ok(self.is_tsc_stable.borrow());
        }
        self.f_is_tsc_stable.set(true);
        *self.is_tsc_stable.borrow_mut() = (((((*self.flags() as u8) & (1 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_tsc_stable.borrow())
    }

    /**
     * An update was under way.
     */
    pub fn is_updating(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_updating.get() {
            return Ok(self.is_updating.borrow());
        }
        self.f_is_updating.set(true);
        *self.is_updating.borrow_mut() = (((((*self.version() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_updating.borrow())
    }
}

/**
 * Counts updates; odd during one.
 */
impl XenX86Vcpu_VcpuTimeInfo {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_VcpuTimeInfo {
    pub fn pad0(&self) -> Ref<'_, u32> {
        self.pad0.borrow()
    }
}

/**
 * TSC at the last update.
 */
impl XenX86Vcpu_VcpuTimeInfo {
    pub fn tsc_timestamp(&self) -> Ref<'_, u64> {
        self.tsc_timestamp.borrow()
    }
}

/**
 * System time at the last update, in nanoseconds since boot.
 */
impl XenX86Vcpu_VcpuTimeInfo {
    pub fn system_time(&self) -> Ref<'_, u64> {
        self.system_time.borrow()
    }
}

/**
 * Nanoseconds for each tick, a binary fraction of 32 bits.
 */
impl XenX86Vcpu_VcpuTimeInfo {
    pub fn tsc_to_system_mul(&self) -> Ref<'_, u32> {
        self.tsc_to_system_mul.borrow()
    }
}

/**
 * Shift of the ticks before they are multiplied; to the right if negative.
 */
impl XenX86Vcpu_VcpuTimeInfo {
    pub fn tsc_shift(&self) -> Ref<'_, i8> {
        self.tsc_shift.borrow()
    }
}

/**
 * See the instances.
 */
impl XenX86Vcpu_VcpuTimeInfo {
    pub fn flags(&self) -> Ref<'_, u8> {
        self.flags.borrow()
    }
}

/**
 * Padding.
 */
impl XenX86Vcpu_VcpuTimeInfo {
    pub fn pad1(&self) -> Ref<'_, Vec<u8>> {
        self.pad1.borrow()
    }
}
impl XenX86Vcpu_VcpuTimeInfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/domctl.c#L942 XEN_DOMCTL_getvcpuextstate
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_VcpuXsave {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    xcr0: RefCell<OptRc<X86XsaveArea_ComponentBitmap>>,
    xcr0_accum: RefCell<OptRc<X86XsaveArea_ComponentBitmap>>,
    save_area: RefCell<OptRc<X86XsaveArea>>,
    _io: RefCell<BytesReader>,
    xcr0_raw: RefCell<Vec<u8>>,
    xcr0_accum_raw: RefCell<Vec<u8>>,
    save_area_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenX86Vcpu_VcpuXsave {
    type Root = XenX86Vcpu;
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
        *self_rc.xcr0_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let xcr0_raw = self_rc.xcr0_raw.borrow();
        let _t_xcr0_raw_io = BytesReader::from(xcr0_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea_ComponentBitmap>(&_t_xcr0_raw_io, Some(SharedType::empty()), None)?.into();
        *self_rc.xcr0.borrow_mut() = t;
        *self_rc.xcr0_accum_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let xcr0_accum_raw = self_rc.xcr0_accum_raw.borrow();
        let _t_xcr0_accum_raw_io = BytesReader::from(xcr0_accum_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea_ComponentBitmap>(&_t_xcr0_accum_raw_io, Some(SharedType::empty()), None)?.into();
        *self_rc.xcr0_accum.borrow_mut() = t;
        *self_rc.save_area_raw.borrow_mut() = _io.read_bytes_full()?.into();
        let save_area_raw = self_rc.save_area_raw.borrow();
        let _t_save_area_raw_io = BytesReader::from(save_area_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea>(&_t_save_area_raw_io, None, None)?.into();
        *self_rc.save_area.borrow_mut() = t;
        Ok(())
    }
}
impl XenX86Vcpu_VcpuXsave {
}

/**
 * XCR0: the components that are enabled now.
 */
impl XenX86Vcpu_VcpuXsave {
    pub fn xcr0(&self) -> Ref<'_, OptRc<X86XsaveArea_ComponentBitmap>> {
        self.xcr0.borrow()
    }
}

/**
 * All components that the guest has ever enabled.
 */
impl XenX86Vcpu_VcpuXsave {
    pub fn xcr0_accum(&self) -> Ref<'_, OptRc<X86XsaveArea_ComponentBitmap>> {
        self.xcr0_accum.borrow()
    }
}

/**
 * The XSAVE area, which Xen sends in its standard form; empty if the
 * guest has never used XSAVE.
 */
impl XenX86Vcpu_VcpuXsave {
    pub fn save_area(&self) -> Ref<'_, OptRc<X86XsaveArea>> {
        self.save_area.borrow()
    }
}
impl XenX86Vcpu_VcpuXsave {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenX86Vcpu_VcpuXsave {
    pub fn xcr0_raw(&self) -> Ref<'_, Vec<u8>> {
        self.xcr0_raw.borrow()
    }
}
impl XenX86Vcpu_VcpuXsave {
    pub fn xcr0_accum_raw(&self) -> Ref<'_, Vec<u8>> {
        self.xcr0_accum_raw.borrow()
    }
}
impl XenX86Vcpu_VcpuXsave {
    pub fn save_area_raw(&self) -> Ref<'_, Vec<u8>> {
        self.save_area_raw.borrow()
    }
}

/**
 * Flags of a basic context.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L163-L172 VGCF_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_VgcfFlags {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_failsafe_disables_events: Cell<bool>,
    failsafe_disables_events: RefCell<bool>,
    f_i387_valid: Cell<bool>,
    i387_valid: RefCell<bool>,
    f_in_kernel: Cell<bool>,
    in_kernel: RefCell<bool>,
    f_in_syscall: Cell<bool>,
    in_syscall: RefCell<bool>,
    f_online: Cell<bool>,
    online: RefCell<bool>,
    f_syscall_disables_events: Cell<bool>,
    syscall_disables_events: RefCell<bool>,
}
impl KStruct for XenX86Vcpu_VgcfFlags {
    type Root = XenX86Vcpu;
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
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_VgcfFlags {

    /**
     * Event delivery is disabled when the failsafe handler is entered.
     */
    pub fn failsafe_disables_events(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_failsafe_disables_events.get() {
            return Ok(self.failsafe_disables_events.borrow());
        }
        self.f_failsafe_disables_events.set(true);
        *self.failsafe_disables_events.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.failsafe_disables_events.borrow())
    }

    /**
     * `fpu_ctxt` is valid (VGCF_i387_valid).
     */
    pub fn i387_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_i387_valid.get() {
            return Ok(self.i387_valid.borrow());
        }
        self.f_i387_valid.set(true);
        *self.i387_valid.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.i387_valid.borrow())
    }

    /**
     * The vCPU was in the guest's kernel mode (VGCF_in_kernel).
     */
    pub fn in_kernel(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_in_kernel.get() {
            return Ok(self.in_kernel.borrow());
        }
        self.f_in_kernel.set(true);
        *self.in_kernel.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.in_kernel.borrow())
    }

    /**
     * The vCPU may return with SYSRET (VGCF_in_syscall).
     */
    pub fn in_syscall(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_in_syscall.get() {
            return Ok(self.in_syscall.borrow());
        }
        self.f_in_syscall.set(true);
        *self.in_syscall.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.in_syscall.borrow())
    }

    /**
     * The vCPU is online (VGCF_online); receivers set this flag regardless
     * of its saved value.
     */
    pub fn online(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_online.get() {
            return Ok(self.online.borrow());
        }
        self.f_online.set(true);
        *self.online.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.online.borrow())
    }

    /**
     * Event delivery is disabled when the SYSCALL handler is entered.
     */
    pub fn syscall_disables_events(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_syscall_disables_events.get() {
            return Ok(self.syscall_disables_events.borrow());
        }
        self.f_syscall_disables_events.set(true);
        *self.syscall_disables_events.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.syscall_disables_events.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86Vcpu_VgcfFlags {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86Vcpu_VgcfFlags {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Relaxations of the PV interface, of a 32-bit guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568 VMASST_TYPE_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_VmAssistX8632 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_VcpuGuestContextX8632>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_architectural_iopl: Cell<bool>,
    architectural_iopl: RefCell<bool>,
    f_four_gb_segments: Cell<bool>,
    four_gb_segments: RefCell<bool>,
    f_four_gb_segments_notify: Cell<bool>,
    four_gb_segments_notify: RefCell<bool>,
    f_pae_extended_cr3: Cell<bool>,
    pae_extended_cr3: RefCell<bool>,
    f_runstate_update_flag: Cell<bool>,
    runstate_update_flag: RefCell<bool>,
    f_unknown_bits: Cell<bool>,
    unknown_bits: RefCell<i32>,
    f_writable_pagetables: Cell<bool>,
    writable_pagetables: RefCell<bool>,
}
impl KStruct for XenX86Vcpu_VmAssistX8632 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_VcpuGuestContextX8632;

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
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_VmAssistX8632 {

    /**
     * The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
     */
    pub fn architectural_iopl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_architectural_iopl.get() {
            return Ok(self.architectural_iopl.borrow());
        }
        self.f_architectural_iopl.set(true);
        *self.architectural_iopl.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.architectural_iopl.borrow())
    }

    /**
     * Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
     */
    pub fn four_gb_segments(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_four_gb_segments.get() {
            return Ok(self.four_gb_segments.borrow());
        }
        self.f_four_gb_segments.set(true);
        *self.four_gb_segments.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.four_gb_segments.borrow())
    }

    /**
     * The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
     */
    pub fn four_gb_segments_notify(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_four_gb_segments_notify.get() {
            return Ok(self.four_gb_segments_notify.borrow());
        }
        self.f_four_gb_segments_notify.set(true);
        *self.four_gb_segments_notify.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.four_gb_segments_notify.borrow())
    }

    /**
     * Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
     */
    pub fn pae_extended_cr3(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pae_extended_cr3.get() {
            return Ok(self.pae_extended_cr3.borrow());
        }
        self.f_pae_extended_cr3.set(true);
        *self.pae_extended_cr3.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pae_extended_cr3.borrow())
    }

    /**
     * Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
     */
    pub fn runstate_update_flag(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_runstate_update_flag.get() {
            return Ok(self.runstate_update_flag.borrow());
        }
        self.f_runstate_update_flag.set(true);
        *self.runstate_update_flag.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.runstate_update_flag.borrow())
    }

    /**
     * Bits 31-6, which Xen refuses.
     */
    pub fn unknown_bits(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_unknown_bits.get() {
            return Ok(self.unknown_bits.borrow());
        }
        self.f_unknown_bits.set(true);
        *self.unknown_bits.borrow_mut() = (((*self.raw() as u32) >> (6 as u32))) as i32;
        Ok(self.unknown_bits.borrow())
    }

    /**
     * The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
     */
    pub fn writable_pagetables(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_writable_pagetables.get() {
            return Ok(self.writable_pagetables.borrow());
        }
        self.f_writable_pagetables.set(true);
        *self.writable_pagetables.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.writable_pagetables.borrow())
    }
}

/**
 * All bits.
 */
impl XenX86Vcpu_VmAssistX8632 {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenX86Vcpu_VmAssistX8632 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Relaxations of the PV interface, of a 64-bit guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568 VMASST_TYPE_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_VmAssistX8664 {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_VcpuGuestContextX8664>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    raw_high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_architectural_iopl: Cell<bool>,
    architectural_iopl: RefCell<bool>,
    f_four_gb_segments: Cell<bool>,
    four_gb_segments: RefCell<bool>,
    f_four_gb_segments_notify: Cell<bool>,
    four_gb_segments_notify: RefCell<bool>,
    f_m2p_strict: Cell<bool>,
    m2p_strict: RefCell<bool>,
    f_pae_extended_cr3: Cell<bool>,
    pae_extended_cr3: RefCell<bool>,
    f_runstate_update_flag: Cell<bool>,
    runstate_update_flag: RefCell<bool>,
    f_unknown_bits: Cell<bool>,
    unknown_bits: RefCell<i32>,
    f_unknown_bits_high: Cell<bool>,
    unknown_bits_high: RefCell<i32>,
    f_writable_pagetables: Cell<bool>,
    writable_pagetables: RefCell<bool>,
}
impl KStruct for XenX86Vcpu_VmAssistX8664 {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_VcpuGuestContextX8664;

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
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.raw_high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenX86Vcpu_VmAssistX8664 {

    /**
     * The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
     */
    pub fn architectural_iopl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_architectural_iopl.get() {
            return Ok(self.architectural_iopl.borrow());
        }
        self.f_architectural_iopl.set(true);
        *self.architectural_iopl.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.architectural_iopl.borrow())
    }

    /**
     * Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
     */
    pub fn four_gb_segments(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_four_gb_segments.get() {
            return Ok(self.four_gb_segments.borrow());
        }
        self.f_four_gb_segments.set(true);
        *self.four_gb_segments.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.four_gb_segments.borrow())
    }

    /**
     * The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
     */
    pub fn four_gb_segments_notify(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_four_gb_segments_notify.get() {
            return Ok(self.four_gb_segments_notify.borrow());
        }
        self.f_four_gb_segments_notify.set(true);
        *self.four_gb_segments_notify.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.four_gb_segments_notify.borrow())
    }

    /**
     * The table of machine frames is mapped for the kernel alone
     * (VMASST_TYPE_m2p_strict, bit 32).
     */
    pub fn m2p_strict(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_m2p_strict.get() {
            return Ok(self.m2p_strict.borrow());
        }
        self.f_m2p_strict.set(true);
        *self.m2p_strict.borrow_mut() = (((((*self.raw_high() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.m2p_strict.borrow())
    }

    /**
     * Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
     */
    pub fn pae_extended_cr3(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pae_extended_cr3.get() {
            return Ok(self.pae_extended_cr3.borrow());
        }
        self.f_pae_extended_cr3.set(true);
        *self.pae_extended_cr3.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pae_extended_cr3.borrow())
    }

    /**
     * Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
     */
    pub fn runstate_update_flag(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_runstate_update_flag.get() {
            return Ok(self.runstate_update_flag.borrow());
        }
        self.f_runstate_update_flag.set(true);
        *self.runstate_update_flag.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.runstate_update_flag.borrow())
    }

    /**
     * Bits 31-6, which Xen refuses.
     */
    pub fn unknown_bits(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_unknown_bits.get() {
            return Ok(self.unknown_bits.borrow());
        }
        self.f_unknown_bits.set(true);
        *self.unknown_bits.borrow_mut() = (((*self.raw() as u32) >> (6 as u32))) as i32;
        Ok(self.unknown_bits.borrow())
    }

    /**
     * Bits 63-33, which Xen refuses.
     */
    pub fn unknown_bits_high(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_unknown_bits_high.get() {
            return Ok(self.unknown_bits_high.borrow());
        }
        self.f_unknown_bits_high.set(true);
        *self.unknown_bits_high.borrow_mut() = (((*self.raw_high() as u32) >> (1 as u32))) as i32;
        Ok(self.unknown_bits_high.borrow())
    }

    /**
     * The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
     */
    pub fn writable_pagetables(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_writable_pagetables.get() {
            return Ok(self.writable_pagetables.borrow());
        }
        self.f_writable_pagetables.set(true);
        *self.writable_pagetables.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.writable_pagetables.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenX86Vcpu_VmAssistX8664 {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenX86Vcpu_VmAssistX8664 {
    pub fn raw_high(&self) -> Ref<'_, u32> {
        self.raw_high.borrow()
    }
}
impl XenX86Vcpu_VmAssistX8664 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A 64-bit register whose upper part is a frame number, in two halves so
 * that every language computes it exactly. The type is at the start of a
 * substream of its own (`size: 8`), which `value` relies on.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
 */

#[derive(Default, Debug, Clone)]
pub struct XenX86Vcpu_WideRegister {
    pub _root: SharedType<XenX86Vcpu>,
    pub _parent: SharedType<XenX86Vcpu_VcpuGuestContextX8664>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_pfn: Cell<bool>,
    pfn: RefCell<u64>,
    f_value: Cell<bool>,
    value: RefCell<u64>,
}
impl KStruct for XenX86Vcpu_WideRegister {
    type Root = XenX86Vcpu;
    type Parent = XenX86Vcpu_VcpuGuestContextX8664;

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
impl XenX86Vcpu_WideRegister {

    /**
     * The register divided by 4096.
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
        *self.pfn.borrow_mut() = (((((((*self.low() as u32) >> (12 as u32)) as u64) as u64) + (((((*self.high() as u64) as u64) * ((1048576 as u64) as u64)) as u64) as u64)) as u64)) as u64;
        Ok(self.pfn.borrow())
    }

    /**
     * All 64 bits.
     */
    pub fn value(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_value.get() {
            return Ok(self.value.borrow());
        }
        self.f_value.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.value.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.value.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenX86Vcpu_WideRegister {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenX86Vcpu_WideRegister {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenX86Vcpu_WideRegister {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
