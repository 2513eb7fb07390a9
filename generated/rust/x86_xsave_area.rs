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
 * The memory image of a processor's x87, SSE and extended registers that the
 * XSAVE family of instructions writes: a legacy region of 512 bytes (the format
 * of FXSAVE), a header of 64 bytes, then one block for each further state
 * component.
 * 
 * The offset of a block depends on the form. In the standard form every
 * component has a fixed offset, whichever other components are present; the
 * offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
 * offsets exist: Intel's processors leave room for the MPX components, AMD's do
 * not. The length of the area distinguishes them, see `is_intel_layout`. In the
 * compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
 * order of their numbers; CPUID says which of them are aligned to 64 bytes; here
 * these are 17 and 18.
 * 
 * A component whose bit in `xstate_bv` is clear is in its initial state,
 * whatever its block contains; its instance is then absent here.
 * 
 * This type must have a stream of its own (`size` or `size-eos` where it is
 * used), because the length of that stream is the length of the area. The stream
 * may be empty or short: regions that do not fit are absent. An area that has
 * lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
 * and PKRU blocks cannot be trusted.
 * 
 * Xen writes only the standard form into its migration streams, and refuses
 * the compacted form when it loads one.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://www.intel.com/sdm Intel SDM volume 1, chapter 13, "Managing State Using the XSAVE Feature Set"
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/xstate.c#L180-L236 expand_xsave_states()
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    legacy: RefCell<OptRc<X86XsaveArea_FxsaveRegion>>,
    header: RefCell<OptRc<X86XsaveArea_XsaveHeader>>,
    _io: RefCell<BytesReader>,
    legacy_raw: RefCell<Vec<u8>>,
    header_raw: RefCell<Vec<u8>>,
    avx_raw: RefCell<Vec<u8>>,
    bndcsr_raw: RefCell<Vec<u8>>,
    bndregs_raw: RefCell<Vec<u8>>,
    cet_s_raw: RefCell<Vec<u8>>,
    cet_u_raw: RefCell<Vec<u8>>,
    egprs_raw: RefCell<Vec<u8>>,
    hi16_zmm_raw: RefCell<Vec<u8>>,
    lbr_raw: RefCell<Vec<u8>>,
    opmask_raw: RefCell<Vec<u8>>,
    pkru_raw: RefCell<Vec<u8>>,
    pt_raw: RefCell<Vec<u8>>,
    tilecfg_raw: RefCell<Vec<u8>>,
    tiledata_raw: RefCell<Vec<u8>>,
    uintr_raw: RefCell<Vec<u8>>,
    zmm_hi256_raw: RefCell<Vec<u8>>,
    f_avx: Cell<bool>,
    avx: RefCell<OptRc<X86XsaveArea_AvxState>>,
    f_bndcsr: Cell<bool>,
    bndcsr: RefCell<OptRc<X86XsaveArea_BndcsrState>>,
    f_bndregs: Cell<bool>,
    bndregs: RefCell<OptRc<X86XsaveArea_BndregsState>>,
    f_cet_s: Cell<bool>,
    cet_s: RefCell<OptRc<X86XsaveArea_CetSState>>,
    f_cet_u: Cell<bool>,
    cet_u: RefCell<OptRc<X86XsaveArea_CetUState>>,
    f_egprs: Cell<bool>,
    egprs: RefCell<OptRc<X86XsaveArea_EgprsState>>,
    f_has_avx: Cell<bool>,
    has_avx: RefCell<bool>,
    f_has_bndcsr: Cell<bool>,
    has_bndcsr: RefCell<bool>,
    f_has_bndregs: Cell<bool>,
    has_bndregs: RefCell<bool>,
    f_has_cet_s: Cell<bool>,
    has_cet_s: RefCell<bool>,
    f_has_cet_u: Cell<bool>,
    has_cet_u: RefCell<bool>,
    f_has_egprs: Cell<bool>,
    has_egprs: RefCell<bool>,
    f_has_hdc: Cell<bool>,
    has_hdc: RefCell<bool>,
    f_has_header: Cell<bool>,
    has_header: RefCell<bool>,
    f_has_hi16_zmm: Cell<bool>,
    has_hi16_zmm: RefCell<bool>,
    f_has_hwp: Cell<bool>,
    has_hwp: RefCell<bool>,
    f_has_lbr: Cell<bool>,
    has_lbr: RefCell<bool>,
    f_has_lwp: Cell<bool>,
    has_lwp: RefCell<bool>,
    f_has_opmask: Cell<bool>,
    has_opmask: RefCell<bool>,
    f_has_pasid: Cell<bool>,
    has_pasid: RefCell<bool>,
    f_has_pkru: Cell<bool>,
    has_pkru: RefCell<bool>,
    f_has_pt: Cell<bool>,
    has_pt: RefCell<bool>,
    f_has_tilecfg: Cell<bool>,
    has_tilecfg: RefCell<bool>,
    f_has_tiledata: Cell<bool>,
    has_tiledata: RefCell<bool>,
    f_has_uintr: Cell<bool>,
    has_uintr: RefCell<bool>,
    f_has_zmm_hi256: Cell<bool>,
    has_zmm_hi256: RefCell<bool>,
    f_hdc: Cell<bool>,
    hdc: RefCell<u64>,
    f_hi16_zmm: Cell<bool>,
    hi16_zmm: RefCell<OptRc<X86XsaveArea_Hi16ZmmState>>,
    f_hwp: Cell<bool>,
    hwp: RefCell<u64>,
    f_is_compacted: Cell<bool>,
    is_compacted: RefCell<bool>,
    f_is_intel_layout: Cell<bool>,
    is_intel_layout: RefCell<bool>,
    f_lbr: Cell<bool>,
    lbr: RefCell<OptRc<X86XsaveArea_LbrState>>,
    f_len_area: Cell<bool>,
    len_area: RefCell<u32>,
    f_len_legacy: Cell<bool>,
    len_legacy: RefCell<i32>,
    f_len_min: Cell<bool>,
    len_min: RefCell<i32>,
    f_lwp: Cell<bool>,
    lwp: RefCell<Vec<u8>>,
    f_ofs_avx: Cell<bool>,
    ofs_avx: RefCell<u32>,
    f_ofs_bndcsr: Cell<bool>,
    ofs_bndcsr: RefCell<u32>,
    f_ofs_bndregs: Cell<bool>,
    ofs_bndregs: RefCell<u32>,
    f_ofs_compacted_avx: Cell<bool>,
    ofs_compacted_avx: RefCell<u32>,
    f_ofs_compacted_bndcsr: Cell<bool>,
    ofs_compacted_bndcsr: RefCell<u32>,
    f_ofs_compacted_bndregs: Cell<bool>,
    ofs_compacted_bndregs: RefCell<u32>,
    f_ofs_compacted_cet_s: Cell<bool>,
    ofs_compacted_cet_s: RefCell<u32>,
    f_ofs_compacted_cet_u: Cell<bool>,
    ofs_compacted_cet_u: RefCell<u32>,
    f_ofs_compacted_egprs: Cell<bool>,
    ofs_compacted_egprs: RefCell<u32>,
    f_ofs_compacted_hdc: Cell<bool>,
    ofs_compacted_hdc: RefCell<u32>,
    f_ofs_compacted_hi16_zmm: Cell<bool>,
    ofs_compacted_hi16_zmm: RefCell<u32>,
    f_ofs_compacted_hwp: Cell<bool>,
    ofs_compacted_hwp: RefCell<u32>,
    f_ofs_compacted_lbr: Cell<bool>,
    ofs_compacted_lbr: RefCell<u32>,
    f_ofs_compacted_opmask: Cell<bool>,
    ofs_compacted_opmask: RefCell<u32>,
    f_ofs_compacted_pasid: Cell<bool>,
    ofs_compacted_pasid: RefCell<u32>,
    f_ofs_compacted_pkru: Cell<bool>,
    ofs_compacted_pkru: RefCell<u32>,
    f_ofs_compacted_pt: Cell<bool>,
    ofs_compacted_pt: RefCell<u32>,
    f_ofs_compacted_tilecfg: Cell<bool>,
    ofs_compacted_tilecfg: RefCell<u32>,
    f_ofs_compacted_tiledata: Cell<bool>,
    ofs_compacted_tiledata: RefCell<u32>,
    f_ofs_compacted_uintr: Cell<bool>,
    ofs_compacted_uintr: RefCell<u32>,
    f_ofs_compacted_zmm_hi256: Cell<bool>,
    ofs_compacted_zmm_hi256: RefCell<u32>,
    f_ofs_egprs: Cell<bool>,
    ofs_egprs: RefCell<u32>,
    f_ofs_hi16_zmm: Cell<bool>,
    ofs_hi16_zmm: RefCell<u32>,
    f_ofs_opmask: Cell<bool>,
    ofs_opmask: RefCell<u32>,
    f_ofs_pkru: Cell<bool>,
    ofs_pkru: RefCell<u32>,
    f_ofs_tilecfg: Cell<bool>,
    ofs_tilecfg: RefCell<u32>,
    f_ofs_tiledata: Cell<bool>,
    ofs_tiledata: RefCell<u32>,
    f_ofs_zmm_hi256: Cell<bool>,
    ofs_zmm_hi256: RefCell<u32>,
    f_opmask: Cell<bool>,
    opmask: RefCell<OptRc<X86XsaveArea_OpmaskState>>,
    f_pasid: Cell<bool>,
    pasid: RefCell<u64>,
    f_pkru: Cell<bool>,
    pkru: RefCell<OptRc<X86XsaveArea_PkruState>>,
    f_pt: Cell<bool>,
    pt: RefCell<OptRc<X86XsaveArea_PtState>>,
    f_tilecfg: Cell<bool>,
    tilecfg: RefCell<OptRc<X86XsaveArea_TilecfgState>>,
    f_tiledata: Cell<bool>,
    tiledata: RefCell<OptRc<X86XsaveArea_TiledataState>>,
    f_uintr: Cell<bool>,
    uintr: RefCell<OptRc<X86XsaveArea_UintrState>>,
    f_zmm_hi256: Cell<bool>,
    zmm_hi256: RefCell<OptRc<X86XsaveArea_ZmmHi256State>>,
}
impl KStruct for X86XsaveArea {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        if _io.size() >= 512 {
            *self_rc.legacy_raw.borrow_mut() = _io.read_bytes(512 as usize)?.into();
            let legacy_raw = self_rc.legacy_raw.borrow();
            let _t_legacy_raw_io = BytesReader::from(legacy_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_FxsaveRegion>(&_t_legacy_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.legacy.borrow_mut() = t;
        }
        if _io.size() >= 576 {
            *self_rc.header_raw.borrow_mut() = _io.read_bytes(64 as usize)?.into();
            let header_raw = self_rc.header_raw.borrow();
            let _t_header_raw_io = BytesReader::from(header_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_XsaveHeader>(&_t_header_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.header.borrow_mut() = t;
        }
        Ok(())
    }
}
impl X86XsaveArea {

    /**
     * Upper halves of the 256-bit registers ymm0 to ymm15.
     */
    pub fn avx(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_AvxState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx.get() {
            return Ok(self.avx.borrow());
        }
        if *self.has_avx()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_avx()? as usize)?;
            *self.avx_raw.borrow_mut() = _io.read_bytes(256 as usize)?.into();
            let avx_raw = self.avx_raw.borrow();
            let _t_avx_raw_io = BytesReader::from(avx_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_AvxState>(&_t_avx_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.avx.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_avx.set(true);
        Ok(self.avx.borrow())
    }

    /**
     * MPX configuration and status.
     */
    pub fn bndcsr(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_BndcsrState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bndcsr.get() {
            return Ok(self.bndcsr.borrow());
        }
        if *self.has_bndcsr()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_bndcsr()? as usize)?;
            *self.bndcsr_raw.borrow_mut() = _io.read_bytes(64 as usize)?.into();
            let bndcsr_raw = self.bndcsr_raw.borrow();
            let _t_bndcsr_raw_io = BytesReader::from(bndcsr_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_BndcsrState>(&_t_bndcsr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.bndcsr.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_bndcsr.set(true);
        Ok(self.bndcsr.borrow())
    }

    /**
     * MPX bound registers.
     */
    pub fn bndregs(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_BndregsState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bndregs.get() {
            return Ok(self.bndregs.borrow());
        }
        if *self.has_bndregs()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_bndregs()? as usize)?;
            *self.bndregs_raw.borrow_mut() = _io.read_bytes(64 as usize)?.into();
            let bndregs_raw = self.bndregs_raw.borrow();
            let _t_bndregs_raw_io = BytesReader::from(bndregs_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_BndregsState>(&_t_bndregs_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.bndregs.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_bndregs.set(true);
        Ok(self.bndregs.borrow())
    }

    /**
     * Control-flow enforcement, supervisor part; compacted form only.
     */
    pub fn cet_s(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_CetSState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet_s.get() {
            return Ok(self.cet_s.borrow());
        }
        if *self.has_cet_s()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_compacted_cet_s()? as usize)?;
            *self.cet_s_raw.borrow_mut() = _io.read_bytes(24 as usize)?.into();
            let cet_s_raw = self.cet_s_raw.borrow();
            let _t_cet_s_raw_io = BytesReader::from(cet_s_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_CetSState>(&_t_cet_s_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.cet_s.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_cet_s.set(true);
        Ok(self.cet_s.borrow())
    }

    /**
     * Control-flow enforcement, user part; compacted form only.
     */
    pub fn cet_u(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_CetUState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet_u.get() {
            return Ok(self.cet_u.borrow());
        }
        if *self.has_cet_u()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_compacted_cet_u()? as usize)?;
            *self.cet_u_raw.borrow_mut() = _io.read_bytes(16 as usize)?.into();
            let cet_u_raw = self.cet_u_raw.borrow();
            let _t_cet_u_raw_io = BytesReader::from(cet_u_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_CetUState>(&_t_cet_u_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.cet_u.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_cet_u.set(true);
        Ok(self.cet_u.borrow())
    }

    /**
     * The APX general-purpose registers, which replace MPX.
     */
    pub fn egprs(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_EgprsState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_egprs.get() {
            return Ok(self.egprs.borrow());
        }
        if *self.has_egprs()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_egprs()? as usize)?;
            *self.egprs_raw.borrow_mut() = _io.read_bytes(128 as usize)?.into();
            let egprs_raw = self.egprs_raw.borrow();
            let _t_egprs_raw_io = BytesReader::from(egprs_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_EgprsState>(&_t_egprs_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.egprs.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_egprs.set(true);
        Ok(self.egprs.borrow())
    }

    /**
     * Whether component 2 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_avx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_avx.get() {
            return Ok(self.has_avx.borrow());
        }
        self.f_has_avx.set(true);
        *self.has_avx.borrow_mut() = (if *self.has_header()? {  ((*self.header().xstate_bv().avx()?) && ( ((!(*self.is_compacted()?)) || (*self.header().xcomp_bv().avx()?)) ) && (((*self.len_area()? as i32) >= (256 as i32))) && (((*self.ofs_avx()? as i32) <= (((*self.len_area()? as i32) - (256 as i32)) as i32))))  } else { false }) as bool;
        Ok(self.has_avx.borrow())
    }

    /**
     * Whether component 4 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_bndcsr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_bndcsr.get() {
            return Ok(self.has_bndcsr.borrow());
        }
        self.f_has_bndcsr.set(true);
        *self.has_bndcsr.borrow_mut() = (if *self.has_header()? {  ((*self.header().xstate_bv().bndcsr()?) && ( ((!(*self.is_compacted()?)) || (*self.header().xcomp_bv().bndcsr()?)) ) && (((*self.len_area()? as u32) >= (64 as u32))) && (((*self.ofs_bndcsr()? as i32) <= (((*self.len_area()? as u32) - (64 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_bndcsr.borrow())
    }

    /**
     * Whether component 3 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_bndregs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_bndregs.get() {
            return Ok(self.has_bndregs.borrow());
        }
        self.f_has_bndregs.set(true);
        *self.has_bndregs.borrow_mut() = (if *self.has_header()? {  ((*self.header().xstate_bv().bndregs()?) && ( ((!(*self.is_compacted()?)) || (*self.header().xcomp_bv().bndregs()?)) ) && (((*self.len_area()? as u32) >= (64 as u32))) && (((*self.ofs_bndregs()? as i32) <= (((*self.len_area()? as u32) - (64 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_bndregs.borrow())
    }

    /**
     * Whether component 12 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_cet_s(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_cet_s.get() {
            return Ok(self.has_cet_s.borrow());
        }
        self.f_has_cet_s.set(true);
        *self.has_cet_s.borrow_mut() = (if *self.is_compacted()? {  ((*self.header().xstate_bv().cet_s()?) && (*self.header().xcomp_bv().cet_s()?) && (((*self.len_area()? as u32) >= (24 as u32))) && (((*self.ofs_compacted_cet_s()? as i32) <= (((*self.len_area()? as u32) - (24 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_cet_s.borrow())
    }

    /**
     * Whether component 11 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_cet_u(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_cet_u.get() {
            return Ok(self.has_cet_u.borrow());
        }
        self.f_has_cet_u.set(true);
        *self.has_cet_u.borrow_mut() = (if *self.is_compacted()? {  ((*self.header().xstate_bv().cet_u()?) && (*self.header().xcomp_bv().cet_u()?) && (((*self.len_area()? as u32) >= (16 as u32))) && (((*self.ofs_compacted_cet_u()? as i32) <= (((*self.len_area()? as u32) - (16 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_cet_u.borrow())
    }

    /**
     * Whether component 19 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_egprs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_egprs.get() {
            return Ok(self.has_egprs.borrow());
        }
        self.f_has_egprs.set(true);
        *self.has_egprs.borrow_mut() = (if *self.has_header()? {  ((*self.header().xstate_bv().egprs()?) && ( ((!(*self.is_compacted()?)) || (*self.header().xcomp_bv().egprs()?)) ) && (((*self.len_area()? as u32) >= (128 as u32))) && (((*self.ofs_egprs()? as i32) <= (((*self.len_area()? as u32) - (128 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_egprs.borrow())
    }

    /**
     * Whether component 13 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_hdc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_hdc.get() {
            return Ok(self.has_hdc.borrow());
        }
        self.f_has_hdc.set(true);
        *self.has_hdc.borrow_mut() = (if *self.is_compacted()? {  ((*self.header().xstate_bv().hdc()?) && (*self.header().xcomp_bv().hdc()?) && (((*self.len_area()? as u32) >= (8 as u32))) && (((*self.ofs_compacted_hdc()? as i32) <= (((*self.len_area()? as u32) - (8 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_hdc.borrow())
    }

    /**
     * Whether the area is long enough for its header.
     */
    pub fn has_header(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_header.get() {
            return Ok(self.has_header.borrow());
        }
        self.f_has_header.set(true);
        *self.has_header.borrow_mut() = (_io.size() >= 576) as bool;
        Ok(self.has_header.borrow())
    }

    /**
     * Whether component 7 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_hi16_zmm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_hi16_zmm.get() {
            return Ok(self.has_hi16_zmm.borrow());
        }
        self.f_has_hi16_zmm.set(true);
        *self.has_hi16_zmm.borrow_mut() = (if *self.has_header()? {  ((*self.header().xstate_bv().hi16_zmm()?) && ( ((!(*self.is_compacted()?)) || (*self.header().xcomp_bv().hi16_zmm()?)) ) && (((*self.len_area()? as i32) >= (1024 as i32))) && (((*self.ofs_hi16_zmm()? as i32) <= (((*self.len_area()? as i32) - (1024 as i32)) as i32))))  } else { false }) as bool;
        Ok(self.has_hi16_zmm.borrow())
    }

    /**
     * Whether component 16 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_hwp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_hwp.get() {
            return Ok(self.has_hwp.borrow());
        }
        self.f_has_hwp.set(true);
        *self.has_hwp.borrow_mut() = (if *self.is_compacted()? {  ((*self.header().xstate_bv().hwp()?) && (*self.header().xcomp_bv().hwp()?) && (((*self.len_area()? as u32) >= (8 as u32))) && (((*self.ofs_compacted_hwp()? as i32) <= (((*self.len_area()? as u32) - (8 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_hwp.borrow())
    }

    /**
     * Whether component 15 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_lbr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_lbr.get() {
            return Ok(self.has_lbr.borrow());
        }
        self.f_has_lbr.set(true);
        *self.has_lbr.borrow_mut() = (if *self.is_compacted()? {  ((*self.header().xstate_bv().lbr()?) && (*self.header().xcomp_bv().lbr()?) && (((*self.len_area()? as i32) >= (808 as i32))) && (((*self.ofs_compacted_lbr()? as i32) <= (((*self.len_area()? as i32) - (808 as i32)) as i32))))  } else { false }) as bool;
        Ok(self.has_lbr.borrow())
    }

    /**
     * Whether component 62 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_lwp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_lwp.get() {
            return Ok(self.has_lwp.borrow());
        }
        self.f_has_lwp.set(true);
        *self.has_lwp.borrow_mut() = (if *self.has_header()? {  ((*self.header().xstate_bv().lwp()?) && (!(*self.is_compacted()?)) && (((*self.len_area()? as i32) >= (960 as i32))))  } else { false }) as bool;
        Ok(self.has_lwp.borrow())
    }

    /**
     * Whether component 5 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_opmask(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_opmask.get() {
            return Ok(self.has_opmask.borrow());
        }
        self.f_has_opmask.set(true);
        *self.has_opmask.borrow_mut() = (if *self.has_header()? {  ((*self.header().xstate_bv().opmask()?) && ( ((!(*self.is_compacted()?)) || (*self.header().xcomp_bv().opmask()?)) ) && (((*self.len_area()? as u32) >= (64 as u32))) && (((*self.ofs_opmask()? as i32) <= (((*self.len_area()? as u32) - (64 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_opmask.borrow())
    }

    /**
     * Whether component 10 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_pasid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_pasid.get() {
            return Ok(self.has_pasid.borrow());
        }
        self.f_has_pasid.set(true);
        *self.has_pasid.borrow_mut() = (if *self.is_compacted()? {  ((*self.header().xstate_bv().pasid()?) && (*self.header().xcomp_bv().pasid()?) && (((*self.len_area()? as u32) >= (8 as u32))) && (((*self.ofs_compacted_pasid()? as i32) <= (((*self.len_area()? as u32) - (8 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_pasid.borrow())
    }

    /**
     * Whether component 9 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_pkru(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_pkru.get() {
            return Ok(self.has_pkru.borrow());
        }
        self.f_has_pkru.set(true);
        *self.has_pkru.borrow_mut() = (if *self.has_header()? {  ((*self.header().xstate_bv().pkru()?) && ( ((!(*self.is_compacted()?)) || (*self.header().xcomp_bv().pkru()?)) ) && (((*self.len_area()? as u32) >= (8 as u32))) && (((*self.ofs_pkru()? as i32) <= (((*self.len_area()? as u32) - (8 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_pkru.borrow())
    }

    /**
     * Whether component 8 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_pt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_pt.get() {
            return Ok(self.has_pt.borrow());
        }
        self.f_has_pt.set(true);
        *self.has_pt.borrow_mut() = (if *self.is_compacted()? {  ((*self.header().xstate_bv().pt()?) && (*self.header().xcomp_bv().pt()?) && (((*self.len_area()? as u32) >= (128 as u32))) && (((*self.ofs_compacted_pt()? as i32) <= (((*self.len_area()? as u32) - (128 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_pt.borrow())
    }

    /**
     * Whether component 17 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_tilecfg(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_tilecfg.get() {
            return Ok(self.has_tilecfg.borrow());
        }
        self.f_has_tilecfg.set(true);
        *self.has_tilecfg.borrow_mut() = (if *self.has_header()? {  ((*self.header().xstate_bv().tilecfg()?) && ( ((!(*self.is_compacted()?)) || (*self.header().xcomp_bv().tilecfg()?)) ) && (((*self.len_area()? as u32) >= (64 as u32))) && (((*self.ofs_tilecfg()? as i32) <= (((*self.len_area()? as u32) - (64 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_tilecfg.borrow())
    }

    /**
     * Whether component 18 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_tiledata(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_tiledata.get() {
            return Ok(self.has_tiledata.borrow());
        }
        self.f_has_tiledata.set(true);
        *self.has_tiledata.borrow_mut() = (if *self.has_header()? {  ((*self.header().xstate_bv().tiledata()?) && ( ((!(*self.is_compacted()?)) || (*self.header().xcomp_bv().tiledata()?)) ) && (((*self.len_area()? as i32) >= (8192 as i32))) && (((*self.ofs_tiledata()? as i32) <= (((*self.len_area()? as i32) - (8192 as i32)) as i32))))  } else { false }) as bool;
        Ok(self.has_tiledata.borrow())
    }

    /**
     * Whether component 14 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_uintr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_uintr.get() {
            return Ok(self.has_uintr.borrow());
        }
        self.f_has_uintr.set(true);
        *self.has_uintr.borrow_mut() = (if *self.is_compacted()? {  ((*self.header().xstate_bv().uintr()?) && (*self.header().xcomp_bv().uintr()?) && (((*self.len_area()? as u32) >= (48 as u32))) && (((*self.ofs_compacted_uintr()? as i32) <= (((*self.len_area()? as u32) - (48 as u32)) as i32))))  } else { false }) as bool;
        Ok(self.has_uintr.borrow())
    }

    /**
     * Whether component 6 is not in its initial state and the area has room for
     * it.
     */
    pub fn has_zmm_hi256(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_zmm_hi256.get() {
            return Ok(self.has_zmm_hi256.borrow());
        }
        self.f_has_zmm_hi256.set(true);
        *self.has_zmm_hi256.borrow_mut() = (if *self.has_header()? {  ((*self.header().xstate_bv().zmm_hi256()?) && ( ((!(*self.is_compacted()?)) || (*self.header().xcomp_bv().zmm_hi256()?)) ) && (((*self.len_area()? as i32) >= (512 as i32))) && (((*self.ofs_zmm_hi256()? as i32) <= (((*self.len_area()? as i32) - (512 as i32)) as i32))))  } else { false }) as bool;
        Ok(self.has_zmm_hi256.borrow())
    }

    /**
     * The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.
     */
    pub fn hdc(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hdc.get() {
            return Ok(self.hdc.borrow());
        }
        self.f_hdc.set(true);
        if *self.has_hdc()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_compacted_hdc()? as usize)?;
            *self.hdc.borrow_mut() = _io.read_u8le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.hdc.borrow())
    }

    /**
     * The 512-bit registers zmm16 to zmm31.
     */
    pub fn hi16_zmm(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_Hi16ZmmState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hi16_zmm.get() {
            return Ok(self.hi16_zmm.borrow());
        }
        if *self.has_hi16_zmm()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_hi16_zmm()? as usize)?;
            *self.hi16_zmm_raw.borrow_mut() = _io.read_bytes(1024 as usize)?.into();
            let hi16_zmm_raw = self.hi16_zmm_raw.borrow();
            let _t_hi16_zmm_raw_io = BytesReader::from(hi16_zmm_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_Hi16ZmmState>(&_t_hi16_zmm_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.hi16_zmm.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_hi16_zmm.set(true);
        Ok(self.hi16_zmm.borrow())
    }

    /**
     * The IA32_HWP_REQUEST register; compacted form only.
     */
    pub fn hwp(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hwp.get() {
            return Ok(self.hwp.borrow());
        }
        self.f_hwp.set(true);
        if *self.has_hwp()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_compacted_hwp()? as usize)?;
            *self.hwp.borrow_mut() = _io.read_u8le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.hwp.borrow())
    }

    /**
     * Whether components follow one another without gaps, instead of being at
     * fixed offsets.
     */
    pub fn is_compacted(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_compacted.get() {
            return Ok(self.is_compacted.borrow());
        }
        self.f_is_compacted.set(true);
        *self.is_compacted.borrow_mut() = (if *self.has_header()? { *self.header().xcomp_bv().is_compacted()? } else { false }) as bool;
        Ok(self.is_compacted.borrow())
    }

    /**
     * Whether components 5, 6, 7 and 9 of a standard-form area are at the
     * offsets of Intel's processors: with AVX-512 or protection keys such an
     * area has at least 2688 bytes, while one of an AMD processor has at most
     * 2440. Without those components the layouts are the same, and this does not
     * matter.
     */
    pub fn is_intel_layout(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_intel_layout.get() {
            return Ok(self.is_intel_layout.borrow());
        }
        self.f_is_intel_layout.set(true);
        *self.is_intel_layout.borrow_mut() = (((*self.len_area()? as i32) >= (2688 as i32))) as bool;
        Ok(self.is_intel_layout.borrow())
    }

    /**
     * Last-branch records; compacted form only.
     */
    pub fn lbr(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_LbrState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lbr.get() {
            return Ok(self.lbr.borrow());
        }
        if *self.has_lbr()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_compacted_lbr()? as usize)?;
            *self.lbr_raw.borrow_mut() = _io.read_bytes(808 as usize)?.into();
            let lbr_raw = self.lbr_raw.borrow();
            let _t_lbr_raw_io = BytesReader::from(lbr_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_LbrState>(&_t_lbr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.lbr.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_lbr.set(true);
        Ok(self.lbr.borrow())
    }

    /**
     * Length of the area in bytes.
     */
    pub fn len_area(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_area.get() {
            return Ok(self.len_area.borrow());
        }
        self.f_len_area.set(true);
        *self.len_area.borrow_mut() = ((_io.size() as u32)) as u32;
        Ok(self.len_area.borrow())
    }

    /**
     * Length of the legacy region in bytes.
     */
    pub fn len_legacy(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_legacy.get() {
            return Ok(self.len_legacy.borrow());
        }
        self.f_len_legacy.set(true);
        *self.len_legacy.borrow_mut() = (512) as i32;
        Ok(self.len_legacy.borrow())
    }

    /**
     * Length of legacy region and header, the shortest area that Xen loads.
     */
    pub fn len_min(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_min.get() {
            return Ok(self.len_min.borrow());
        }
        self.f_len_min.set(true);
        *self.len_min.borrow_mut() = (576) as i32;
        Ok(self.len_min.borrow())
    }

    /**
     * State of AMD's lightweight profiling, which only processors of family
     * 0x15 have. Not decoded.
     */
    pub fn lwp(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lwp.get() {
            return Ok(self.lwp.borrow());
        }
        self.f_lwp.set(true);
        if *self.has_lwp()? {
            let _pos = _io.pos();
            _io.seek(832 as usize)?;
            *self.lwp.borrow_mut() = _io.read_bytes(128 as usize)?.into();
            _io.seek(_pos)?;
        }
        Ok(self.lwp.borrow())
    }

    /**
     * Offset of component 2: 576 in the standard form.
     */
    pub fn ofs_avx(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_avx.get() {
            return Ok(self.ofs_avx.borrow());
        }
        self.f_ofs_avx.set(true);
        *self.ofs_avx.borrow_mut() = (if *self.is_compacted()? { *self.ofs_compacted_avx()? } else { (576 as u32) }) as u32;
        Ok(self.ofs_avx.borrow())
    }

    /**
     * Offset of component 4: 1024 in the standard form.
     */
    pub fn ofs_bndcsr(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_bndcsr.get() {
            return Ok(self.ofs_bndcsr.borrow());
        }
        self.f_ofs_bndcsr.set(true);
        *self.ofs_bndcsr.borrow_mut() = (if *self.is_compacted()? { *self.ofs_compacted_bndcsr()? } else { (1024 as u32) }) as u32;
        Ok(self.ofs_bndcsr.borrow())
    }

    /**
     * Offset of component 3: 960 in the standard form.
     */
    pub fn ofs_bndregs(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_bndregs.get() {
            return Ok(self.ofs_bndregs.borrow());
        }
        self.f_ofs_bndregs.set(true);
        *self.ofs_bndregs.borrow_mut() = (if *self.is_compacted()? { *self.ofs_compacted_bndregs()? } else { (960 as u32) }) as u32;
        Ok(self.ofs_bndregs.borrow())
    }

    /**
     * Offset of component 2 in the compacted form.
     */
    pub fn ofs_compacted_avx(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_avx.get() {
            return Ok(self.ofs_compacted_avx.borrow());
        }
        self.f_ofs_compacted_avx.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_avx.borrow_mut() = ((576 as u32)) as u32;
        }
        Ok(self.ofs_compacted_avx.borrow())
    }

    /**
     * Offset of component 4 in the compacted form.
     */
    pub fn ofs_compacted_bndcsr(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_bndcsr.get() {
            return Ok(self.ofs_compacted_bndcsr.borrow());
        }
        self.f_ofs_compacted_bndcsr.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_bndcsr.borrow_mut() = ((((*self.ofs_compacted_bndregs()? as u32) + (if *self.header().xcomp_bv().bndregs()? { (64 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_bndcsr.borrow())
    }

    /**
     * Offset of component 3 in the compacted form.
     */
    pub fn ofs_compacted_bndregs(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_bndregs.get() {
            return Ok(self.ofs_compacted_bndregs.borrow());
        }
        self.f_ofs_compacted_bndregs.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_bndregs.borrow_mut() = ((((*self.ofs_compacted_avx()? as u32) + (if *self.header().xcomp_bv().avx()? { (256 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_bndregs.borrow())
    }

    /**
     * Offset of component 12 in the compacted form.
     */
    pub fn ofs_compacted_cet_s(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_cet_s.get() {
            return Ok(self.ofs_compacted_cet_s.borrow());
        }
        self.f_ofs_compacted_cet_s.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_cet_s.borrow_mut() = ((((*self.ofs_compacted_cet_u()? as u32) + (if *self.header().xcomp_bv().cet_u()? { (16 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_cet_s.borrow())
    }

    /**
     * Offset of component 11 in the compacted form.
     */
    pub fn ofs_compacted_cet_u(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_cet_u.get() {
            return Ok(self.ofs_compacted_cet_u.borrow());
        }
        self.f_ofs_compacted_cet_u.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_cet_u.borrow_mut() = ((((*self.ofs_compacted_pasid()? as u32) + (if *self.header().xcomp_bv().pasid()? { (8 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_cet_u.borrow())
    }

    /**
     * Offset of component 19 in the compacted form.
     */
    pub fn ofs_compacted_egprs(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_egprs.get() {
            return Ok(self.ofs_compacted_egprs.borrow());
        }
        self.f_ofs_compacted_egprs.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_egprs.borrow_mut() = ((((*self.ofs_compacted_tiledata()? as u32) + (if *self.header().xcomp_bv().tiledata()? { (8192 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_egprs.borrow())
    }

    /**
     * Offset of component 13 in the compacted form.
     */
    pub fn ofs_compacted_hdc(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_hdc.get() {
            return Ok(self.ofs_compacted_hdc.borrow());
        }
        self.f_ofs_compacted_hdc.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_hdc.borrow_mut() = ((((*self.ofs_compacted_cet_s()? as u32) + (if *self.header().xcomp_bv().cet_s()? { (24 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_hdc.borrow())
    }

    /**
     * Offset of component 7 in the compacted form.
     */
    pub fn ofs_compacted_hi16_zmm(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_hi16_zmm.get() {
            return Ok(self.ofs_compacted_hi16_zmm.borrow());
        }
        self.f_ofs_compacted_hi16_zmm.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_hi16_zmm.borrow_mut() = ((((*self.ofs_compacted_zmm_hi256()? as u32) + (if *self.header().xcomp_bv().zmm_hi256()? { (512 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_hi16_zmm.borrow())
    }

    /**
     * Offset of component 16 in the compacted form.
     */
    pub fn ofs_compacted_hwp(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_hwp.get() {
            return Ok(self.ofs_compacted_hwp.borrow());
        }
        self.f_ofs_compacted_hwp.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_hwp.borrow_mut() = ((((*self.ofs_compacted_lbr()? as u32) + (if *self.header().xcomp_bv().lbr()? { (808 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_hwp.borrow())
    }

    /**
     * Offset of component 15 in the compacted form.
     */
    pub fn ofs_compacted_lbr(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_lbr.get() {
            return Ok(self.ofs_compacted_lbr.borrow());
        }
        self.f_ofs_compacted_lbr.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_lbr.borrow_mut() = ((((*self.ofs_compacted_uintr()? as u32) + (if *self.header().xcomp_bv().uintr()? { (48 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_lbr.borrow())
    }

    /**
     * Offset of component 5 in the compacted form.
     */
    pub fn ofs_compacted_opmask(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_opmask.get() {
            return Ok(self.ofs_compacted_opmask.borrow());
        }
        self.f_ofs_compacted_opmask.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_opmask.borrow_mut() = ((((*self.ofs_compacted_bndcsr()? as u32) + (if *self.header().xcomp_bv().bndcsr()? { (64 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_opmask.borrow())
    }

    /**
     * Offset of component 10 in the compacted form.
     */
    pub fn ofs_compacted_pasid(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_pasid.get() {
            return Ok(self.ofs_compacted_pasid.borrow());
        }
        self.f_ofs_compacted_pasid.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_pasid.borrow_mut() = ((((*self.ofs_compacted_pkru()? as u32) + (if *self.header().xcomp_bv().pkru()? { (8 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_pasid.borrow())
    }

    /**
     * Offset of component 9 in the compacted form.
     */
    pub fn ofs_compacted_pkru(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_pkru.get() {
            return Ok(self.ofs_compacted_pkru.borrow());
        }
        self.f_ofs_compacted_pkru.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_pkru.borrow_mut() = ((((*self.ofs_compacted_pt()? as u32) + (if *self.header().xcomp_bv().pt()? { (128 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_pkru.borrow())
    }

    /**
     * Offset of component 8 in the compacted form.
     */
    pub fn ofs_compacted_pt(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_pt.get() {
            return Ok(self.ofs_compacted_pt.borrow());
        }
        self.f_ofs_compacted_pt.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_pt.borrow_mut() = ((((*self.ofs_compacted_hi16_zmm()? as u32) + (if *self.header().xcomp_bv().hi16_zmm()? { (1024 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_pt.borrow())
    }

    /**
     * Offset of component 17 in the compacted form, aligned to 64 bytes.
     */
    pub fn ofs_compacted_tilecfg(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_tilecfg.get() {
            return Ok(self.ofs_compacted_tilecfg.borrow());
        }
        self.f_ofs_compacted_tilecfg.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_tilecfg.borrow_mut() = ((((((((((*self.ofs_compacted_hwp()? as u32) + (if *self.header().xcomp_bv().hwp()? { (8 as u32) } else { (0 as u32) } as u32)) as i32) + (63 as i32)) as i32) / (64 as i32)) as i32) * (64 as i32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_tilecfg.borrow())
    }

    /**
     * Offset of component 18 in the compacted form, aligned to 64 bytes.
     */
    pub fn ofs_compacted_tiledata(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_tiledata.get() {
            return Ok(self.ofs_compacted_tiledata.borrow());
        }
        self.f_ofs_compacted_tiledata.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_tiledata.borrow_mut() = ((((((((((*self.ofs_compacted_tilecfg()? as u32) + (if *self.header().xcomp_bv().tilecfg()? { (64 as u32) } else { (0 as u32) } as u32)) as i32) + (63 as i32)) as i32) / (64 as i32)) as i32) * (64 as i32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_tiledata.borrow())
    }

    /**
     * Offset of component 14 in the compacted form.
     */
    pub fn ofs_compacted_uintr(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_uintr.get() {
            return Ok(self.ofs_compacted_uintr.borrow());
        }
        self.f_ofs_compacted_uintr.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_uintr.borrow_mut() = ((((*self.ofs_compacted_hdc()? as u32) + (if *self.header().xcomp_bv().hdc()? { (8 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_uintr.borrow())
    }

    /**
     * Offset of component 6 in the compacted form.
     */
    pub fn ofs_compacted_zmm_hi256(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_compacted_zmm_hi256.get() {
            return Ok(self.ofs_compacted_zmm_hi256.borrow());
        }
        self.f_ofs_compacted_zmm_hi256.set(true);
        if *self.is_compacted()? {
            *self.ofs_compacted_zmm_hi256.borrow_mut() = ((((*self.ofs_compacted_opmask()? as u32) + (if *self.header().xcomp_bv().opmask()? { (64 as u32) } else { (0 as u32) } as u32)) as u32)) as u32;
        }
        Ok(self.ofs_compacted_zmm_hi256.borrow())
    }

    /**
     * Offset of component 19: 960 in the standard form.
     */
    pub fn ofs_egprs(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_egprs.get() {
            return Ok(self.ofs_egprs.borrow());
        }
        self.f_ofs_egprs.set(true);
        *self.ofs_egprs.borrow_mut() = (if *self.is_compacted()? { *self.ofs_compacted_egprs()? } else { (960 as u32) }) as u32;
        Ok(self.ofs_egprs.borrow())
    }

    /**
     * Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
     * in the standard form.
     */
    pub fn ofs_hi16_zmm(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_hi16_zmm.get() {
            return Ok(self.ofs_hi16_zmm.borrow());
        }
        self.f_ofs_hi16_zmm.set(true);
        *self.ofs_hi16_zmm.borrow_mut() = (if *self.is_compacted()? { *self.ofs_compacted_hi16_zmm()? } else { if *self.is_intel_layout()? { (1664 as u32) } else { (1408 as u32) } }) as u32;
        Ok(self.ofs_hi16_zmm.borrow())
    }

    /**
     * Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
     * the standard form.
     */
    pub fn ofs_opmask(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_opmask.get() {
            return Ok(self.ofs_opmask.borrow());
        }
        self.f_ofs_opmask.set(true);
        *self.ofs_opmask.borrow_mut() = (if *self.is_compacted()? { *self.ofs_compacted_opmask()? } else { if *self.is_intel_layout()? { (1088 as u32) } else { (832 as u32) } }) as u32;
        Ok(self.ofs_opmask.borrow())
    }

    /**
     * Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
     * AVX-512 and 832 on AMD's without it in the standard form.
     */
    pub fn ofs_pkru(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_pkru.get() {
            return Ok(self.ofs_pkru.borrow());
        }
        self.f_ofs_pkru.set(true);
        *self.ofs_pkru.borrow_mut() = (if *self.is_compacted()? { *self.ofs_compacted_pkru()? } else { if ((*self.len_area()? as i32) >= (2696 as i32)) { (2688 as u32) } else { if ((*self.len_area()? as i32) >= (2440 as i32)) { (2432 as u32) } else { (832 as u32) } } }) as u32;
        Ok(self.ofs_pkru.borrow())
    }

    /**
     * Offset of component 17: 2752 in the standard form.
     */
    pub fn ofs_tilecfg(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_tilecfg.get() {
            return Ok(self.ofs_tilecfg.borrow());
        }
        self.f_ofs_tilecfg.set(true);
        *self.ofs_tilecfg.borrow_mut() = (if *self.is_compacted()? { *self.ofs_compacted_tilecfg()? } else { (2752 as u32) }) as u32;
        Ok(self.ofs_tilecfg.borrow())
    }

    /**
     * Offset of component 18: 2816 in the standard form.
     */
    pub fn ofs_tiledata(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_tiledata.get() {
            return Ok(self.ofs_tiledata.borrow());
        }
        self.f_ofs_tiledata.set(true);
        *self.ofs_tiledata.borrow_mut() = (if *self.is_compacted()? { *self.ofs_compacted_tiledata()? } else { (2816 as u32) }) as u32;
        Ok(self.ofs_tiledata.borrow())
    }

    /**
     * Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
     * the standard form.
     */
    pub fn ofs_zmm_hi256(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_zmm_hi256.get() {
            return Ok(self.ofs_zmm_hi256.borrow());
        }
        self.f_ofs_zmm_hi256.set(true);
        *self.ofs_zmm_hi256.borrow_mut() = (if *self.is_compacted()? { *self.ofs_compacted_zmm_hi256()? } else { if *self.is_intel_layout()? { (1152 as u32) } else { (896 as u32) } }) as u32;
        Ok(self.ofs_zmm_hi256.borrow())
    }

    /**
     * AVX-512 mask registers.
     */
    pub fn opmask(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_OpmaskState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_opmask.get() {
            return Ok(self.opmask.borrow());
        }
        if *self.has_opmask()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_opmask()? as usize)?;
            *self.opmask_raw.borrow_mut() = _io.read_bytes(64 as usize)?.into();
            let opmask_raw = self.opmask_raw.borrow();
            let _t_opmask_raw_io = BytesReader::from(opmask_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_OpmaskState>(&_t_opmask_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.opmask.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_opmask.set(true);
        Ok(self.opmask.borrow())
    }

    /**
     * The IA32_PASID register; compacted form only.
     */
    pub fn pasid(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pasid.get() {
            return Ok(self.pasid.borrow());
        }
        self.f_pasid.set(true);
        if *self.has_pasid()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_compacted_pasid()? as usize)?;
            *self.pasid.borrow_mut() = _io.read_u8le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.pasid.borrow())
    }

    /**
     * Protection-key rights for user pages.
     */
    pub fn pkru(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_PkruState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pkru.get() {
            return Ok(self.pkru.borrow());
        }
        if *self.has_pkru()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_pkru()? as usize)?;
            *self.pkru_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
            let pkru_raw = self.pkru_raw.borrow();
            let _t_pkru_raw_io = BytesReader::from(pkru_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_PkruState>(&_t_pkru_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.pkru.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_pkru.set(true);
        Ok(self.pkru.borrow())
    }

    /**
     * Processor Trace registers; compacted form only.
     */
    pub fn pt(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_PtState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pt.get() {
            return Ok(self.pt.borrow());
        }
        if *self.has_pt()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_compacted_pt()? as usize)?;
            *self.pt_raw.borrow_mut() = _io.read_bytes(128 as usize)?.into();
            let pt_raw = self.pt_raw.borrow();
            let _t_pt_raw_io = BytesReader::from(pt_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_PtState>(&_t_pt_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.pt.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_pt.set(true);
        Ok(self.pt.borrow())
    }

    /**
     * AMX tile configuration.
     */
    pub fn tilecfg(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_TilecfgState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tilecfg.get() {
            return Ok(self.tilecfg.borrow());
        }
        if *self.has_tilecfg()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_tilecfg()? as usize)?;
            *self.tilecfg_raw.borrow_mut() = _io.read_bytes(64 as usize)?.into();
            let tilecfg_raw = self.tilecfg_raw.borrow();
            let _t_tilecfg_raw_io = BytesReader::from(tilecfg_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_TilecfgState>(&_t_tilecfg_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.tilecfg.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_tilecfg.set(true);
        Ok(self.tilecfg.borrow())
    }

    /**
     * AMX tiles.
     */
    pub fn tiledata(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_TiledataState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tiledata.get() {
            return Ok(self.tiledata.borrow());
        }
        if *self.has_tiledata()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_tiledata()? as usize)?;
            *self.tiledata_raw.borrow_mut() = _io.read_bytes(8192 as usize)?.into();
            let tiledata_raw = self.tiledata_raw.borrow();
            let _t_tiledata_raw_io = BytesReader::from(tiledata_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_TiledataState>(&_t_tiledata_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.tiledata.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_tiledata.set(true);
        Ok(self.tiledata.borrow())
    }

    /**
     * User-interrupt registers; compacted form only.
     */
    pub fn uintr(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_UintrState>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_uintr.get() {
            return Ok(self.uintr.borrow());
        }
        if *self.has_uintr()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_compacted_uintr()? as usize)?;
            *self.uintr_raw.borrow_mut() = _io.read_bytes(48 as usize)?.into();
            let uintr_raw = self.uintr_raw.borrow();
            let _t_uintr_raw_io = BytesReader::from(uintr_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_UintrState>(&_t_uintr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.uintr.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_uintr.set(true);
        Ok(self.uintr.borrow())
    }

    /**
     * Upper halves of the 512-bit registers zmm0 to zmm15.
     */
    pub fn zmm_hi256(
        &self
    ) -> KResult<Ref<'_, OptRc<X86XsaveArea_ZmmHi256State>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_zmm_hi256.get() {
            return Ok(self.zmm_hi256.borrow());
        }
        if *self.has_zmm_hi256()? {
            let _pos = _io.pos();
            _io.seek(*self.ofs_zmm_hi256()? as usize)?;
            *self.zmm_hi256_raw.borrow_mut() = _io.read_bytes(512 as usize)?.into();
            let zmm_hi256_raw = self.zmm_hi256_raw.borrow();
            let _t_zmm_hi256_raw_io = BytesReader::from(zmm_hi256_raw.clone());
            let t = Self::read_into::<BytesReader, X86XsaveArea_ZmmHi256State>(&_t_zmm_hi256_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.zmm_hi256.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_zmm_hi256.set(true);
        Ok(self.zmm_hi256.borrow())
    }
}

/**
 * x87, MMX and SSE registers.
 */
impl X86XsaveArea {
    pub fn legacy(&self) -> Ref<'_, OptRc<X86XsaveArea_FxsaveRegion>> {
        self.legacy.borrow()
    }
}

/**
 * The components that the area holds, and its form.
 */
impl X86XsaveArea {
    pub fn header(&self) -> Ref<'_, OptRc<X86XsaveArea_XsaveHeader>> {
        self.header.borrow()
    }
}
impl X86XsaveArea {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl X86XsaveArea {
    pub fn legacy_raw(&self) -> Ref<'_, Vec<u8>> {
        self.legacy_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn header_raw(&self) -> Ref<'_, Vec<u8>> {
        self.header_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn avx_raw(&self) -> Ref<'_, Vec<u8>> {
        self.avx_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn bndcsr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.bndcsr_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn bndregs_raw(&self) -> Ref<'_, Vec<u8>> {
        self.bndregs_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn cet_s_raw(&self) -> Ref<'_, Vec<u8>> {
        self.cet_s_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn cet_u_raw(&self) -> Ref<'_, Vec<u8>> {
        self.cet_u_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn egprs_raw(&self) -> Ref<'_, Vec<u8>> {
        self.egprs_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn hi16_zmm_raw(&self) -> Ref<'_, Vec<u8>> {
        self.hi16_zmm_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn lbr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.lbr_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn opmask_raw(&self) -> Ref<'_, Vec<u8>> {
        self.opmask_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn pkru_raw(&self) -> Ref<'_, Vec<u8>> {
        self.pkru_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn pt_raw(&self) -> Ref<'_, Vec<u8>> {
        self.pt_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn tilecfg_raw(&self) -> Ref<'_, Vec<u8>> {
        self.tilecfg_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn tiledata_raw(&self) -> Ref<'_, Vec<u8>> {
        self.tiledata_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn uintr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.uintr_raw.borrow()
    }
}
impl X86XsaveArea {
    pub fn zmm_hi256_raw(&self) -> Ref<'_, Vec<u8>> {
        self.zmm_hi256_raw.borrow()
    }
}

/**
 * Component 2: upper halves of ymm0 to ymm15.
 * \sa Intel SDM volume 1, chapter 13
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_AvxState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    ymm_high: RefCell<Vec<Vec<u8>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_AvxState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.ymm_high.borrow_mut() = Vec::new();
        let l_ymm_high = 16;
        for _i in 0..l_ymm_high {
            self_rc.ymm_high.borrow_mut().push(_io.read_bytes(16 as usize)?.into());
        }
        Ok(())
    }
}
impl X86XsaveArea_AvxState {
}

/**
 * Bits 255-128 of ymm0 to ymm15, least significant byte first.
 */
impl X86XsaveArea_AvxState {
    pub fn ymm_high(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.ymm_high.borrow()
    }
}
impl X86XsaveArea_AvxState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 4: MPX configuration and status.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L87-L90 struct xstate_bndcsr
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_BndcsrState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    bndcfgu: RefCell<u64>,
    bndstatus: RefCell<u64>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_BndcsrState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.bndcfgu.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.bndstatus.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_bytes(48 as usize)?.into();
        Ok(())
    }
}
impl X86XsaveArea_BndcsrState {
}

/**
 * User-mode configuration of MPX.
 */
impl X86XsaveArea_BndcsrState {
    pub fn bndcfgu(&self) -> Ref<'_, u64> {
        self.bndcfgu.borrow()
    }
}

/**
 * Status of MPX.
 */
impl X86XsaveArea_BndcsrState {
    pub fn bndstatus(&self) -> Ref<'_, u64> {
        self.bndstatus.borrow()
    }
}

/**
 * Unused.
 */
impl X86XsaveArea_BndcsrState {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl X86XsaveArea_BndcsrState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 3: MPX bound registers.
 * \sa Intel SDM volume 1, chapter 13
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_BndregsState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    bounds: RefCell<Vec<OptRc<X86XsaveArea_BoundRegister>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_BndregsState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.bounds.borrow_mut() = Vec::new();
        let l_bounds = 4;
        for _i in 0..l_bounds {
            let t = Self::read_into::<_, X86XsaveArea_BoundRegister>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.bounds.borrow_mut().push(t);
        }
        Ok(())
    }
}
impl X86XsaveArea_BndregsState {
}

/**
 * Bound registers bnd0 to bnd3.
 */
impl X86XsaveArea_BndregsState {
    pub fn bounds(&self) -> Ref<'_, Vec<OptRc<X86XsaveArea_BoundRegister>>> {
        self.bounds.borrow()
    }
}
impl X86XsaveArea_BndregsState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An MPX bound register.
 * \sa Intel SDM volume 1, chapter 13
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_BoundRegister {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea_BndregsState>,
    pub _self: SharedType<Self>,
    lower: RefCell<u64>,
    upper: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_BoundRegister {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea_BndregsState;

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
        *self_rc.lower.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.upper.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl X86XsaveArea_BoundRegister {
}

/**
 * Lower bound.
 */
impl X86XsaveArea_BoundRegister {
    pub fn lower(&self) -> Ref<'_, u64> {
        self.lower.borrow()
    }
}

/**
 * Upper bound, in ones' complement.
 */
impl X86XsaveArea_BoundRegister {
    pub fn upper(&self) -> Ref<'_, u64> {
        self.upper.borrow()
    }
}
impl X86XsaveArea_BoundRegister {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 12: control-flow enforcement, supervisor part.
 * \sa Intel SDM volume 1, section 13.5.9
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_CetSState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    pl0_ssp: RefCell<u64>,
    pl1_ssp: RefCell<u64>,
    pl2_ssp: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_CetSState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.pl0_ssp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.pl1_ssp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.pl2_ssp.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl X86XsaveArea_CetSState {
}

/**
 * Shadow-stack pointer of privilege level 0.
 */
impl X86XsaveArea_CetSState {
    pub fn pl0_ssp(&self) -> Ref<'_, u64> {
        self.pl0_ssp.borrow()
    }
}

/**
 * Shadow-stack pointer of privilege level 1.
 */
impl X86XsaveArea_CetSState {
    pub fn pl1_ssp(&self) -> Ref<'_, u64> {
        self.pl1_ssp.borrow()
    }
}

/**
 * Shadow-stack pointer of privilege level 2.
 */
impl X86XsaveArea_CetSState {
    pub fn pl2_ssp(&self) -> Ref<'_, u64> {
        self.pl2_ssp.borrow()
    }
}
impl X86XsaveArea_CetSState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 11: control-flow enforcement, user part.
 * \sa Intel SDM volume 1, section 13.5.9
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_CetUState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    u_cet: RefCell<u64>,
    pl3_ssp: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_CetUState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.u_cet.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.pl3_ssp.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl X86XsaveArea_CetUState {
}

/**
 * User-mode configuration.
 */
impl X86XsaveArea_CetUState {
    pub fn u_cet(&self) -> Ref<'_, u64> {
        self.u_cet.borrow()
    }
}

/**
 * Shadow-stack pointer of privilege level 3.
 */
impl X86XsaveArea_CetUState {
    pub fn pl3_ssp(&self) -> Ref<'_, u64> {
        self.pl3_ssp.borrow()
    }
}
impl X86XsaveArea_CetUState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
 * same numbering, the registers xcr0 and IA32_XSS.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_ComponentBitmap {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea_XsaveHeader>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_avx: Cell<bool>,
    avx: RefCell<bool>,
    f_bndcsr: Cell<bool>,
    bndcsr: RefCell<bool>,
    f_bndregs: Cell<bool>,
    bndregs: RefCell<bool>,
    f_cet_s: Cell<bool>,
    cet_s: RefCell<bool>,
    f_cet_u: Cell<bool>,
    cet_u: RefCell<bool>,
    f_egprs: Cell<bool>,
    egprs: RefCell<bool>,
    f_hdc: Cell<bool>,
    hdc: RefCell<bool>,
    f_hi16_zmm: Cell<bool>,
    hi16_zmm: RefCell<bool>,
    f_hwp: Cell<bool>,
    hwp: RefCell<bool>,
    f_is_compacted: Cell<bool>,
    is_compacted: RefCell<bool>,
    f_lbr: Cell<bool>,
    lbr: RefCell<bool>,
    f_len_area: Cell<bool>,
    len_area: RefCell<u32>,
    f_len_area_amd: Cell<bool>,
    len_area_amd: RefCell<u32>,
    f_lwp: Cell<bool>,
    lwp: RefCell<bool>,
    f_opmask: Cell<bool>,
    opmask: RefCell<bool>,
    f_pasid: Cell<bool>,
    pasid: RefCell<bool>,
    f_pkru: Cell<bool>,
    pkru: RefCell<bool>,
    f_pt: Cell<bool>,
    pt: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_sse: Cell<bool>,
    sse: RefCell<bool>,
    f_tilecfg: Cell<bool>,
    tilecfg: RefCell<bool>,
    f_tiledata: Cell<bool>,
    tiledata: RefCell<bool>,
    f_uintr: Cell<bool>,
    uintr: RefCell<bool>,
    f_x87: Cell<bool>,
    x87: RefCell<bool>,
    f_zmm_hi256: Cell<bool>,
    zmm_hi256: RefCell<bool>,
}
impl KStruct for X86XsaveArea_ComponentBitmap {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea_XsaveHeader;

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
impl X86XsaveArea_ComponentBitmap {

    /**
     * Upper halves of the 256-bit registers ymm0 to ymm15.
     */
    pub fn avx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx.get() {
            return Ok(self.avx.borrow());
        }
        self.f_avx.set(true);
        *self.avx.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx.borrow())
    }

    /**
     * MPX configuration and status.
     */
    pub fn bndcsr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bndcsr.get() {
            return Ok(self.bndcsr.borrow());
        }
        self.f_bndcsr.set(true);
        *self.bndcsr.borrow_mut() = (((((*self.low() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.bndcsr.borrow())
    }

    /**
     * MPX bound registers.
     */
    pub fn bndregs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bndregs.get() {
            return Ok(self.bndregs.borrow());
        }
        self.f_bndregs.set(true);
        *self.bndregs.borrow_mut() = (((((*self.low() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.bndregs.borrow())
    }

    /**
     * Control-flow enforcement, supervisor part.
     */
    pub fn cet_s(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet_s.get() {
            return Ok(self.cet_s.borrow());
        }
        self.f_cet_s.set(true);
        *self.cet_s.borrow_mut() = (((((*self.low() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cet_s.borrow())
    }

    /**
     * Control-flow enforcement, user part.
     */
    pub fn cet_u(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet_u.get() {
            return Ok(self.cet_u.borrow());
        }
        self.f_cet_u.set(true);
        *self.cet_u.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cet_u.borrow())
    }

    /**
     * The APX general-purpose registers, which replace MPX.
     */
    pub fn egprs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_egprs.get() {
            return Ok(self.egprs.borrow());
        }
        self.f_egprs.set(true);
        *self.egprs.borrow_mut() = (((((*self.low() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.egprs.borrow())
    }

    /**
     * The IA32_PM_CTL1 register of hardware duty cycling.
     */
    pub fn hdc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hdc.get() {
            return Ok(self.hdc.borrow());
        }
        self.f_hdc.set(true);
        *self.hdc.borrow_mut() = (((((*self.low() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.hdc.borrow())
    }

    /**
     * The 512-bit registers zmm16 to zmm31.
     */
    pub fn hi16_zmm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hi16_zmm.get() {
            return Ok(self.hi16_zmm.borrow());
        }
        self.f_hi16_zmm.set(true);
        *self.hi16_zmm.borrow_mut() = (((((*self.low() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.hi16_zmm.borrow())
    }

    /**
     * The IA32_HWP_REQUEST register.
     */
    pub fn hwp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hwp.get() {
            return Ok(self.hwp.borrow());
        }
        self.f_hwp.set(true);
        *self.hwp.borrow_mut() = (((((*self.low() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.hwp.borrow())
    }

    /**
     * In xcomp_bv: the area is in the compacted form.
     */
    pub fn is_compacted(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_compacted.get() {
            return Ok(self.is_compacted.borrow());
        }
        self.f_is_compacted.set(true);
        *self.is_compacted.borrow_mut() = (((((*self.high() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_compacted.borrow())
    }

    /**
     * Last-branch records.
     */
    pub fn lbr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lbr.get() {
            return Ok(self.lbr.borrow());
        }
        self.f_lbr.set(true);
        *self.lbr.borrow_mut() = (((((*self.low() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lbr.borrow())
    }

    /**
     * Length in bytes of a standard-form area that has room for these
     * components, as Intel's processors lay it out. LWP, which only AMD's
     * have, is not counted.
     */
    pub fn len_area(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_area.get() {
            return Ok(self.len_area.borrow());
        }
        self.f_len_area.set(true);
        *self.len_area.borrow_mut() = ((if *self.tiledata()? { 11008 } else { if *self.tilecfg()? { 2816 } else { if *self.pkru()? { 2696 } else { if *self.hi16_zmm()? { 2688 } else { if *self.zmm_hi256()? { 1664 } else { if *self.opmask()? { 1152 } else { if *self.bndcsr()? { 1088 } else { if *self.bndregs()? { 1024 } else { if *self.avx()? { 832 } else { 576 } } } } } } } } } as u32)) as u32;
        Ok(self.len_area.borrow())
    }

    /**
     * The same as AMD's processors lay it out; PKRU, whose offset there
     * depends on the processor, is not counted.
     */
    pub fn len_area_amd(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_area_amd.get() {
            return Ok(self.len_area_amd.borrow());
        }
        self.f_len_area_amd.set(true);
        *self.len_area_amd.borrow_mut() = ((if *self.hi16_zmm()? { 2432 } else { if *self.zmm_hi256()? { 1408 } else { if *self.opmask()? { 896 } else { if *self.avx()? { 832 } else { 576 } } } } as u32)) as u32;
        Ok(self.len_area_amd.borrow())
    }

    /**
     * State of AMD's lightweight profiling.
     */
    pub fn lwp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lwp.get() {
            return Ok(self.lwp.borrow());
        }
        self.f_lwp.set(true);
        *self.lwp.borrow_mut() = (((((*self.high() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lwp.borrow())
    }

    /**
     * AVX-512 mask registers.
     */
    pub fn opmask(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_opmask.get() {
            return Ok(self.opmask.borrow());
        }
        self.f_opmask.set(true);
        *self.opmask.borrow_mut() = (((((*self.low() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.opmask.borrow())
    }

    /**
     * The IA32_PASID register.
     */
    pub fn pasid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pasid.get() {
            return Ok(self.pasid.borrow());
        }
        self.f_pasid.set(true);
        *self.pasid.borrow_mut() = (((((*self.low() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pasid.borrow())
    }

    /**
     * Protection-key rights for user pages.
     */
    pub fn pkru(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pkru.get() {
            return Ok(self.pkru.borrow());
        }
        self.f_pkru.set(true);
        *self.pkru.borrow_mut() = (((((*self.low() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pkru.borrow())
    }

    /**
     * Processor Trace registers.
     */
    pub fn pt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pt.get() {
            return Ok(self.pt.borrow());
        }
        self.f_pt.set(true);
        *self.pt.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pt.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * xmm registers, in the legacy region.
     */
    pub fn sse(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sse.get() {
            return Ok(self.sse.borrow());
        }
        self.f_sse.set(true);
        *self.sse.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sse.borrow())
    }

    /**
     * AMX tile configuration.
     */
    pub fn tilecfg(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tilecfg.get() {
            return Ok(self.tilecfg.borrow());
        }
        self.f_tilecfg.set(true);
        *self.tilecfg.borrow_mut() = (((((*self.low() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tilecfg.borrow())
    }

    /**
     * AMX tiles.
     */
    pub fn tiledata(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tiledata.get() {
            return Ok(self.tiledata.borrow());
        }
        self.f_tiledata.set(true);
        *self.tiledata.borrow_mut() = (((((*self.low() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tiledata.borrow())
    }

    /**
     * User-interrupt registers.
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
        *self.uintr.borrow_mut() = (((((*self.low() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.uintr.borrow())
    }

    /**
     * x87 state, in the legacy region.
     */
    pub fn x87(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_x87.get() {
            return Ok(self.x87.borrow());
        }
        self.f_x87.set(true);
        *self.x87.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.x87.borrow())
    }

    /**
     * Upper halves of the 512-bit registers zmm0 to zmm15.
     */
    pub fn zmm_hi256(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_zmm_hi256.get() {
            return Ok(self.zmm_hi256.borrow());
        }
        self.f_zmm_hi256.set(true);
        *self.zmm_hi256.borrow_mut() = (((((*self.low() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.zmm_hi256.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl X86XsaveArea_ComponentBitmap {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl X86XsaveArea_ComponentBitmap {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl X86XsaveArea_ComponentBitmap {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 19: APX general-purpose registers.
 * \sa Intel APX Architecture Specification
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_EgprsState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    r: RefCell<Vec<u64>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_EgprsState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.r.borrow_mut() = Vec::new();
        let l_r = 16;
        for _i in 0..l_r {
            self_rc.r.borrow_mut().push(_io.read_u8le()?.into());
        }
        Ok(())
    }
}
impl X86XsaveArea_EgprsState {
}

/**
 * Registers r16 to r31.
 */
impl X86XsaveArea_EgprsState {
    pub fn r(&self) -> Ref<'_, Vec<u64>> {
        self.r.borrow()
    }
}
impl X86XsaveArea_EgprsState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Control word of the x87 unit.
 * \sa Intel SDM volume 1, section 8.1.5
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_FpuControlWord {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea_FxsaveRegion>,
    pub _self: SharedType<Self>,
    raw: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_dm: Cell<bool>,
    dm: RefCell<bool>,
    f_im: Cell<bool>,
    im: RefCell<bool>,
    f_om: Cell<bool>,
    om: RefCell<bool>,
    f_pc: Cell<bool>,
    pc: RefCell<i32>,
    f_pm: Cell<bool>,
    pm: RefCell<bool>,
    f_rc: Cell<bool>,
    rc: RefCell<i32>,
    f_um: Cell<bool>,
    um: RefCell<bool>,
    f_zm: Cell<bool>,
    zm: RefCell<bool>,
}
impl KStruct for X86XsaveArea_FpuControlWord {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea_FxsaveRegion;

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
        *self_rc.raw.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl X86XsaveArea_FpuControlWord {

    /**
     * Masks the denormal operand exception.
     */
    pub fn dm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_dm.get() {
            return Ok(self.dm.borrow());
        }
        self.f_dm.set(true);
        *self.dm.borrow_mut() = (((((*self.raw() as u16) & (2 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.dm.borrow())
    }

    /**
     * Masks the invalid operation exception.
     */
    pub fn im(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_im.get() {
            return Ok(self.im.borrow());
        }
        self.f_im.set(true);
        *self.im.borrow_mut() = (((((*self.raw() as u16) & (1 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.im.borrow())
    }

    /**
     * Masks the overflow exception.
     */
    pub fn om(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_om.get() {
            return Ok(self.om.borrow());
        }
        self.f_om.set(true);
        *self.om.borrow_mut() = (((((*self.raw() as u16) & (8 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.om.borrow())
    }

    /**
     * Precision: 0 for 24 bits, 2 for 53, 3 for 64.
     */
    pub fn pc(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pc.get() {
            return Ok(self.pc.borrow());
        }
        self.f_pc.set(true);
        *self.pc.borrow_mut() = (((((*self.raw() as u16) >> (8 as u16)) as i32) & (3 as i32))) as i32;
        Ok(self.pc.borrow())
    }

    /**
     * Masks the inexact result exception.
     */
    pub fn pm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pm.get() {
            return Ok(self.pm.borrow());
        }
        self.f_pm.set(true);
        *self.pm.borrow_mut() = (((((*self.raw() as u16) & (32 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.pm.borrow())
    }

    /**
     * Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
     */
    pub fn rc(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rc.get() {
            return Ok(self.rc.borrow());
        }
        self.f_rc.set(true);
        *self.rc.borrow_mut() = (((((*self.raw() as u16) >> (10 as u16)) as i32) & (3 as i32))) as i32;
        Ok(self.rc.borrow())
    }

    /**
     * Masks the underflow exception.
     */
    pub fn um(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_um.get() {
            return Ok(self.um.borrow());
        }
        self.f_um.set(true);
        *self.um.borrow_mut() = (((((*self.raw() as u16) & (16 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.um.borrow())
    }

    /**
     * Masks the division by zero exception.
     */
    pub fn zm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_zm.get() {
            return Ok(self.zm.borrow());
        }
        self.f_zm.set(true);
        *self.zm.borrow_mut() = (((((*self.raw() as u16) & (4 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.zm.borrow())
    }
}

/**
 * The whole word as a number.
 */
impl X86XsaveArea_FpuControlWord {
    pub fn raw(&self) -> Ref<'_, u16> {
        self.raw.borrow()
    }
}
impl X86XsaveArea_FpuControlWord {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An instruction or operand address of the x87 unit: a 64-bit address, or
 * a 32-bit offset and a selector.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L63-L69 struct xsave_struct, fip and fdp
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_FpuPointer {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea_FxsaveRegion>,
    pub _self: SharedType<Self>,
    offset: RefCell<u32>,
    selector: RefCell<u16>,
    reserved: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_address: Cell<bool>,
    address: RefCell<u64>,
}
impl KStruct for X86XsaveArea_FpuPointer {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea_FxsaveRegion;

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
        *self_rc.offset.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.selector.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl X86XsaveArea_FpuPointer {

    /**
     * All 64 bits as an address.
     */
    pub fn address(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_address.get() {
            return Ok(self.address.borrow());
        }
        self.f_address.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.address.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.address.borrow())
    }
}

/**
 * Low half of the address, or the offset.
 */
impl X86XsaveArea_FpuPointer {
    pub fn offset(&self) -> Ref<'_, u32> {
        self.offset.borrow()
    }
}

/**
 * Bits 47-32 of the address, or the selector.
 */
impl X86XsaveArea_FpuPointer {
    pub fn selector(&self) -> Ref<'_, u16> {
        self.selector.borrow()
    }
}

/**
 * Bits 63-48 of the address, or reserved.
 */
impl X86XsaveArea_FpuPointer {
    pub fn reserved(&self) -> Ref<'_, u16> {
        self.reserved.borrow()
    }
}
impl X86XsaveArea_FpuPointer {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Status word of the x87 unit.
 * \sa Intel SDM volume 1, section 8.1.3
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_FpuStatusWord {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea_FxsaveRegion>,
    pub _self: SharedType<Self>,
    raw: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_c0: Cell<bool>,
    c0: RefCell<bool>,
    f_c1: Cell<bool>,
    c1: RefCell<bool>,
    f_c2: Cell<bool>,
    c2: RefCell<bool>,
    f_c3: Cell<bool>,
    c3: RefCell<bool>,
    f_de: Cell<bool>,
    de: RefCell<bool>,
    f_es: Cell<bool>,
    es: RefCell<bool>,
    f_ie: Cell<bool>,
    ie: RefCell<bool>,
    f_is_busy: Cell<bool>,
    is_busy: RefCell<bool>,
    f_oe: Cell<bool>,
    oe: RefCell<bool>,
    f_pe: Cell<bool>,
    pe: RefCell<bool>,
    f_sf: Cell<bool>,
    sf: RefCell<bool>,
    f_top: Cell<bool>,
    top: RefCell<i32>,
    f_ue: Cell<bool>,
    ue: RefCell<bool>,
    f_ze: Cell<bool>,
    ze: RefCell<bool>,
}
impl KStruct for X86XsaveArea_FpuStatusWord {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea_FxsaveRegion;

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
        *self_rc.raw.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl X86XsaveArea_FpuStatusWord {

    /**
     * Condition code 0.
     */
    pub fn c0(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_c0.get() {
            return Ok(self.c0.borrow());
        }
        self.f_c0.set(true);
        *self.c0.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.c0.borrow())
    }

    /**
     * Condition code 1.
     */
    pub fn c1(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_c1.get() {
            return Ok(self.c1.borrow());
        }
        self.f_c1.set(true);
        *self.c1.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.c1.borrow())
    }

    /**
     * Condition code 2.
     */
    pub fn c2(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_c2.get() {
            return Ok(self.c2.borrow());
        }
        self.f_c2.set(true);
        *self.c2.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.c2.borrow())
    }

    /**
     * Condition code 3.
     */
    pub fn c3(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_c3.get() {
            return Ok(self.c3.borrow());
        }
        self.f_c3.set(true);
        *self.c3.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.c3.borrow())
    }

    /**
     * A denormal operand exception has occurred.
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
        *self.de.borrow_mut() = (((((*self.raw() as u16) & (2 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.de.borrow())
    }

    /**
     * An unmasked exception is pending.
     */
    pub fn es(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_es.get() {
            return Ok(self.es.borrow());
        }
        self.f_es.set(true);
        *self.es.borrow_mut() = (((((*self.raw() as u16) & (128 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.es.borrow())
    }

    /**
     * An invalid operation exception has occurred.
     */
    pub fn ie(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ie.get() {
            return Ok(self.ie.borrow());
        }
        self.f_ie.set(true);
        *self.ie.borrow_mut() = (((((*self.raw() as u16) & (1 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.ie.borrow())
    }

    /**
     * The unit is busy; mirrors `es`.
     */
    pub fn is_busy(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_busy.get() {
            return Ok(self.is_busy.borrow());
        }
        self.f_is_busy.set(true);
        *self.is_busy.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_busy.borrow())
    }

    /**
     * An overflow exception has occurred.
     */
    pub fn oe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_oe.get() {
            return Ok(self.oe.borrow());
        }
        self.f_oe.set(true);
        *self.oe.borrow_mut() = (((((*self.raw() as u16) & (8 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.oe.borrow())
    }

    /**
     * An inexact result exception has occurred.
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
        *self.pe.borrow_mut() = (((((*self.raw() as u16) & (32 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.pe.borrow())
    }

    /**
     * Stack fault.
     */
    pub fn sf(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sf.get() {
            return Ok(self.sf.borrow());
        }
        self.f_sf.set(true);
        *self.sf.borrow_mut() = (((((*self.raw() as u16) & (64 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.sf.borrow())
    }

    /**
     * Physical register that is the top of the stack.
     */
    pub fn top(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_top.get() {
            return Ok(self.top.borrow());
        }
        self.f_top.set(true);
        *self.top.borrow_mut() = (((((*self.raw() as u16) >> (11 as u16)) as i32) & (7 as i32))) as i32;
        Ok(self.top.borrow())
    }

    /**
     * An underflow exception has occurred.
     */
    pub fn ue(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ue.get() {
            return Ok(self.ue.borrow());
        }
        self.f_ue.set(true);
        *self.ue.borrow_mut() = (((((*self.raw() as u16) & (16 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.ue.borrow())
    }

    /**
     * A division by zero exception has occurred.
     */
    pub fn ze(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ze.get() {
            return Ok(self.ze.borrow());
        }
        self.f_ze.set(true);
        *self.ze.borrow_mut() = (((((*self.raw() as u16) & (4 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.ze.borrow())
    }
}

/**
 * The whole word as a number.
 */
impl X86XsaveArea_FpuStatusWord {
    pub fn raw(&self) -> Ref<'_, u16> {
        self.raw.borrow()
    }
}
impl X86XsaveArea_FpuStatusWord {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
 * flag of its own in the last byte, which hardware does not change.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L52-L83 struct xsave_struct
 * \sa FXSAVE in Intel SDM volume 2
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_FxsaveRegion {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    fcw: RefCell<OptRc<X86XsaveArea_FpuControlWord>>,
    fsw: RefCell<OptRc<X86XsaveArea_FpuStatusWord>>,
    ftw: RefCell<u8>,
    reserved1: RefCell<u8>,
    fop: RefCell<u16>,
    fip: RefCell<OptRc<X86XsaveArea_FpuPointer>>,
    fdp: RefCell<OptRc<X86XsaveArea_FpuPointer>>,
    mxcsr: RefCell<OptRc<X86XsaveArea_MxcsrRegister>>,
    mxcsr_mask: RefCell<u32>,
    st: RefCell<Vec<OptRc<X86XsaveArea_StRegister>>>,
    xmm: RefCell<Vec<Vec<u8>>>,
    reserved2: RefCell<Vec<u8>>,
    software: RefCell<Vec<u8>>,
    fip_width: RefCell<u8>,
    _io: RefCell<BytesReader>,
    fcw_raw: RefCell<Vec<u8>>,
    fsw_raw: RefCell<Vec<u8>>,
    fip_raw: RefCell<Vec<u8>>,
    fdp_raw: RefCell<Vec<u8>>,
    mxcsr_raw: RefCell<Vec<u8>>,
}
impl KStruct for X86XsaveArea_FxsaveRegion {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.fcw_raw.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        let fcw_raw = self_rc.fcw_raw.borrow();
        let _t_fcw_raw_io = BytesReader::from(fcw_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea_FpuControlWord>(&_t_fcw_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fcw.borrow_mut() = t;
        *self_rc.fsw_raw.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        let fsw_raw = self_rc.fsw_raw.borrow();
        let _t_fsw_raw_io = BytesReader::from(fsw_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea_FpuStatusWord>(&_t_fsw_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fsw.borrow_mut() = t;
        *self_rc.ftw.borrow_mut() = _io.read_u1()?.into();
        *self_rc.reserved1.borrow_mut() = _io.read_u1()?.into();
        *self_rc.fop.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.fip_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fip_raw = self_rc.fip_raw.borrow();
        let _t_fip_raw_io = BytesReader::from(fip_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea_FpuPointer>(&_t_fip_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fip.borrow_mut() = t;
        *self_rc.fdp_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fdp_raw = self_rc.fdp_raw.borrow();
        let _t_fdp_raw_io = BytesReader::from(fdp_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea_FpuPointer>(&_t_fdp_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fdp.borrow_mut() = t;
        *self_rc.mxcsr_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let mxcsr_raw = self_rc.mxcsr_raw.borrow();
        let _t_mxcsr_raw_io = BytesReader::from(mxcsr_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea_MxcsrRegister>(&_t_mxcsr_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.mxcsr.borrow_mut() = t;
        *self_rc.mxcsr_mask.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.st.borrow_mut() = Vec::new();
        let l_st = 8;
        for _i in 0..l_st {
            let t = Self::read_into::<_, X86XsaveArea_StRegister>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.st.borrow_mut().push(t);
        }
        *self_rc.xmm.borrow_mut() = Vec::new();
        let l_xmm = 16;
        for _i in 0..l_xmm {
            self_rc.xmm.borrow_mut().push(_io.read_bytes(16 as usize)?.into());
        }
        *self_rc.reserved2.borrow_mut() = _io.read_bytes(48 as usize)?.into();
        *self_rc.software.borrow_mut() = _io.read_bytes(47 as usize)?.into();
        *self_rc.fip_width.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl X86XsaveArea_FxsaveRegion {
}

/**
 * x87 control word.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn fcw(&self) -> Ref<'_, OptRc<X86XsaveArea_FpuControlWord>> {
        self.fcw.borrow()
    }
}

/**
 * x87 status word.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn fsw(&self) -> Ref<'_, OptRc<X86XsaveArea_FpuStatusWord>> {
        self.fsw.borrow()
    }
}

/**
 * x87 tag word in its abridged form: one bit for each physical register,
 * set if the register is not empty.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn ftw(&self) -> Ref<'_, u8> {
        self.ftw.borrow()
    }
}

/**
 * Reserved.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn reserved1(&self) -> Ref<'_, u8> {
        self.reserved1.borrow()
    }
}

/**
 * Opcode of the last x87 instruction (11 bits).
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn fop(&self) -> Ref<'_, u16> {
        self.fop.borrow()
    }
}

/**
 * Address of the last x87 instruction.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn fip(&self) -> Ref<'_, OptRc<X86XsaveArea_FpuPointer>> {
        self.fip.borrow()
    }
}

/**
 * Address of the operand of the last x87 instruction.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn fdp(&self) -> Ref<'_, OptRc<X86XsaveArea_FpuPointer>> {
        self.fdp.borrow()
    }
}

/**
 * SSE control and status register.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn mxcsr(&self) -> Ref<'_, OptRc<X86XsaveArea_MxcsrRegister>> {
        self.mxcsr.borrow()
    }
}

/**
 * Bits that the processor lets software set in mxcsr.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn mxcsr_mask(&self) -> Ref<'_, u32> {
        self.mxcsr_mask.borrow()
    }
}

/**
 * x87 registers, from the top of the stack on; mm0 to mm7 are the
 * significands of the physical registers.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn st(&self) -> Ref<'_, Vec<OptRc<X86XsaveArea_StRegister>>> {
        self.st.borrow()
    }
}

/**
 * SSE registers xmm0 to xmm15, least significant byte first.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn xmm(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.xmm.borrow()
    }
}

/**
 * Reserved.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn reserved2(&self) -> Ref<'_, Vec<u8>> {
        self.reserved2.borrow()
    }
}

/**
 * Available to software; zero in Xen's streams.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn software(&self) -> Ref<'_, Vec<u8>> {
        self.software.borrow()
    }
}

/**
 * Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses,
 * 4 for 32-bit offsets with selectors, 0 if not given.
 */
impl X86XsaveArea_FxsaveRegion {
    pub fn fip_width(&self) -> Ref<'_, u8> {
        self.fip_width.borrow()
    }
}
impl X86XsaveArea_FxsaveRegion {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl X86XsaveArea_FxsaveRegion {
    pub fn fcw_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fcw_raw.borrow()
    }
}
impl X86XsaveArea_FxsaveRegion {
    pub fn fsw_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fsw_raw.borrow()
    }
}
impl X86XsaveArea_FxsaveRegion {
    pub fn fip_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fip_raw.borrow()
    }
}
impl X86XsaveArea_FxsaveRegion {
    pub fn fdp_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fdp_raw.borrow()
    }
}
impl X86XsaveArea_FxsaveRegion {
    pub fn mxcsr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.mxcsr_raw.borrow()
    }
}

/**
 * Component 7: zmm16 to zmm31.
 * \sa Intel SDM volume 1, chapter 13
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_Hi16ZmmState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    zmm: RefCell<Vec<Vec<u8>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_Hi16ZmmState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.zmm.borrow_mut() = Vec::new();
        let l_zmm = 16;
        for _i in 0..l_zmm {
            self_rc.zmm.borrow_mut().push(_io.read_bytes(64 as usize)?.into());
        }
        Ok(())
    }
}
impl X86XsaveArea_Hi16ZmmState {
}

/**
 * All of zmm16 to zmm31, least significant byte first.
 */
impl X86XsaveArea_Hi16ZmmState {
    pub fn zmm(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.zmm.borrow()
    }
}
impl X86XsaveArea_Hi16ZmmState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A taken branch.
 * \sa Intel SDM volume 1, section 13.5.12
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_LbrRecord {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea_LbrState>,
    pub _self: SharedType<Self>,
    from_ip: RefCell<u64>,
    to_ip: RefCell<u64>,
    info: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_LbrRecord {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea_LbrState;

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
        *self_rc.from_ip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.to_ip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.info.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl X86XsaveArea_LbrRecord {
}

/**
 * Address of the branch.
 */
impl X86XsaveArea_LbrRecord {
    pub fn from_ip(&self) -> Ref<'_, u64> {
        self.from_ip.borrow()
    }
}

/**
 * Address that the branch went to.
 */
impl X86XsaveArea_LbrRecord {
    pub fn to_ip(&self) -> Ref<'_, u64> {
        self.to_ip.borrow()
    }
}

/**
 * Whether the branch was mispredicted, its kind, and the cycles since the last one.
 */
impl X86XsaveArea_LbrRecord {
    pub fn info(&self) -> Ref<'_, u64> {
        self.info.borrow()
    }
}
impl X86XsaveArea_LbrRecord {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 15: last-branch records.
 * \sa Intel SDM volume 1, section 13.5.12
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_LbrState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    ctl: RefCell<u64>,
    depth: RefCell<u64>,
    ler_from_ip: RefCell<u64>,
    ler_to_ip: RefCell<u64>,
    ler_info: RefCell<u64>,
    records: RefCell<Vec<OptRc<X86XsaveArea_LbrRecord>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_LbrState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.ctl.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.depth.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ler_from_ip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ler_to_ip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ler_info.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.records.borrow_mut() = Vec::new();
        let l_records = 32;
        for _i in 0..l_records {
            let t = Self::read_into::<_, X86XsaveArea_LbrRecord>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.records.borrow_mut().push(t);
        }
        Ok(())
    }
}
impl X86XsaveArea_LbrState {
}

/**
 * Whether branches are recorded, and which.
 */
impl X86XsaveArea_LbrState {
    pub fn ctl(&self) -> Ref<'_, u64> {
        self.ctl.borrow()
    }
}

/**
 * Number of records in use.
 */
impl X86XsaveArea_LbrState {
    pub fn depth(&self) -> Ref<'_, u64> {
        self.depth.borrow()
    }
}

/**
 * Source of the last exception.
 */
impl X86XsaveArea_LbrState {
    pub fn ler_from_ip(&self) -> Ref<'_, u64> {
        self.ler_from_ip.borrow()
    }
}

/**
 * Target of the last exception.
 */
impl X86XsaveArea_LbrState {
    pub fn ler_to_ip(&self) -> Ref<'_, u64> {
        self.ler_to_ip.borrow()
    }
}

/**
 * Details of the last exception.
 */
impl X86XsaveArea_LbrState {
    pub fn ler_info(&self) -> Ref<'_, u64> {
        self.ler_info.borrow()
    }
}

/**
 * Branches, the latest first.
 */
impl X86XsaveArea_LbrState {
    pub fn records(&self) -> Ref<'_, Vec<OptRc<X86XsaveArea_LbrRecord>>> {
        self.records.borrow()
    }
}
impl X86XsaveArea_LbrState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Control and status register of the SSE unit.
 * \sa Intel SDM volume 1, section 10.2.3
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_MxcsrRegister {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea_FxsaveRegion>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_daz: Cell<bool>,
    daz: RefCell<bool>,
    f_de: Cell<bool>,
    de: RefCell<bool>,
    f_dm: Cell<bool>,
    dm: RefCell<bool>,
    f_fz: Cell<bool>,
    fz: RefCell<bool>,
    f_ie: Cell<bool>,
    ie: RefCell<bool>,
    f_im: Cell<bool>,
    im: RefCell<bool>,
    f_oe: Cell<bool>,
    oe: RefCell<bool>,
    f_om: Cell<bool>,
    om: RefCell<bool>,
    f_pe: Cell<bool>,
    pe: RefCell<bool>,
    f_pm: Cell<bool>,
    pm: RefCell<bool>,
    f_rc: Cell<bool>,
    rc: RefCell<i32>,
    f_ue: Cell<bool>,
    ue: RefCell<bool>,
    f_um: Cell<bool>,
    um: RefCell<bool>,
    f_ze: Cell<bool>,
    ze: RefCell<bool>,
    f_zm: Cell<bool>,
    zm: RefCell<bool>,
}
impl KStruct for X86XsaveArea_MxcsrRegister {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea_FxsaveRegion;

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
impl X86XsaveArea_MxcsrRegister {

    /**
     * Denormal operands are treated as zero.
     */
    pub fn daz(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_daz.get() {
            return Ok(self.daz.borrow());
        }
        self.f_daz.set(true);
        *self.daz.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.daz.borrow())
    }

    /**
     * A denormal operand exception has occurred.
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
        *self.de.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.de.borrow())
    }

    /**
     * Masks the denormal operand exception.
     */
    pub fn dm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_dm.get() {
            return Ok(self.dm.borrow());
        }
        self.f_dm.set(true);
        *self.dm.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.dm.borrow())
    }

    /**
     * Underflowing results become zero.
     */
    pub fn fz(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fz.get() {
            return Ok(self.fz.borrow());
        }
        self.f_fz.set(true);
        *self.fz.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fz.borrow())
    }

    /**
     * An invalid operation exception has occurred.
     */
    pub fn ie(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ie.get() {
            return Ok(self.ie.borrow());
        }
        self.f_ie.set(true);
        *self.ie.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ie.borrow())
    }

    /**
     * Masks the invalid operation exception.
     */
    pub fn im(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_im.get() {
            return Ok(self.im.borrow());
        }
        self.f_im.set(true);
        *self.im.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.im.borrow())
    }

    /**
     * An overflow exception has occurred.
     */
    pub fn oe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_oe.get() {
            return Ok(self.oe.borrow());
        }
        self.f_oe.set(true);
        *self.oe.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.oe.borrow())
    }

    /**
     * Masks the overflow exception.
     */
    pub fn om(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_om.get() {
            return Ok(self.om.borrow());
        }
        self.f_om.set(true);
        *self.om.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.om.borrow())
    }

    /**
     * An inexact result exception has occurred.
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
        *self.pe.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pe.borrow())
    }

    /**
     * Masks the inexact result exception.
     */
    pub fn pm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pm.get() {
            return Ok(self.pm.borrow());
        }
        self.f_pm.set(true);
        *self.pm.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pm.borrow())
    }

    /**
     * Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
     */
    pub fn rc(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rc.get() {
            return Ok(self.rc.borrow());
        }
        self.f_rc.set(true);
        *self.rc.borrow_mut() = (((((*self.raw() as u32) >> (13 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.rc.borrow())
    }

    /**
     * An underflow exception has occurred.
     */
    pub fn ue(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ue.get() {
            return Ok(self.ue.borrow());
        }
        self.f_ue.set(true);
        *self.ue.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ue.borrow())
    }

    /**
     * Masks the underflow exception.
     */
    pub fn um(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_um.get() {
            return Ok(self.um.borrow());
        }
        self.f_um.set(true);
        *self.um.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.um.borrow())
    }

    /**
     * A division by zero exception has occurred.
     */
    pub fn ze(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ze.get() {
            return Ok(self.ze.borrow());
        }
        self.f_ze.set(true);
        *self.ze.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ze.borrow())
    }

    /**
     * Masks the division by zero exception.
     */
    pub fn zm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_zm.get() {
            return Ok(self.zm.borrow());
        }
        self.f_zm.set(true);
        *self.zm.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.zm.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl X86XsaveArea_MxcsrRegister {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl X86XsaveArea_MxcsrRegister {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 5: AVX-512 mask registers.
 * \sa Intel SDM volume 1, chapter 13
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_OpmaskState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    k: RefCell<Vec<u64>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_OpmaskState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.k.borrow_mut() = Vec::new();
        let l_k = 8;
        for _i in 0..l_k {
            self_rc.k.borrow_mut().push(_io.read_u8le()?.into());
        }
        Ok(())
    }
}
impl X86XsaveArea_OpmaskState {
}

/**
 * Mask registers k0 to k7.
 */
impl X86XsaveArea_OpmaskState {
    pub fn k(&self) -> Ref<'_, Vec<u64>> {
        self.k.borrow()
    }
}
impl X86XsaveArea_OpmaskState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 9: protection-key rights for user pages.
 * \sa Intel SDM volume 1, section 13.5.7
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_PkruState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    pkru: RefCell<u32>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_PkruState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.pkru.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        Ok(())
    }
}
impl X86XsaveArea_PkruState {
}

/**
 * Two bits for each of 16 protection keys, key 0 in the lowest: access
 * disabled (low bit) and write disabled (high bit).
 */
impl X86XsaveArea_PkruState {
    pub fn pkru(&self) -> Ref<'_, u32> {
        self.pkru.borrow()
    }
}

/**
 * Unused.
 */
impl X86XsaveArea_PkruState {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl X86XsaveArea_PkruState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 8, nine registers of Processor Trace.
 * \sa Intel SDM volume 1, section 13.5.6
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_PtState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    ctl: RefCell<u64>,
    output_base: RefCell<u64>,
    output_mask_ptrs: RefCell<u64>,
    status: RefCell<u64>,
    cr3_match: RefCell<u64>,
    addr0_a: RefCell<u64>,
    addr0_b: RefCell<u64>,
    addr1_a: RefCell<u64>,
    addr1_b: RefCell<u64>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_PtState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.ctl.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.output_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.output_mask_ptrs.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.status.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr3_match.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.addr0_a.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.addr0_b.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.addr1_a.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.addr1_b.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_bytes(56 as usize)?.into();
        Ok(())
    }
}
impl X86XsaveArea_PtState {
}

/**
 * What is traced, and whether tracing is on.
 */
impl X86XsaveArea_PtState {
    pub fn ctl(&self) -> Ref<'_, u64> {
        self.ctl.borrow()
    }
}

/**
 * Base address of the output.
 */
impl X86XsaveArea_PtState {
    pub fn output_base(&self) -> Ref<'_, u64> {
        self.output_base.borrow()
    }
}

/**
 * Mask and pointers of the output.
 */
impl X86XsaveArea_PtState {
    pub fn output_mask_ptrs(&self) -> Ref<'_, u64> {
        self.output_mask_ptrs.borrow()
    }
}

/**
 * State of the trace, with its errors.
 */
impl X86XsaveArea_PtState {
    pub fn status(&self) -> Ref<'_, u64> {
        self.status.borrow()
    }
}

/**
 * Address space to trace.
 */
impl X86XsaveArea_PtState {
    pub fn cr3_match(&self) -> Ref<'_, u64> {
        self.cr3_match.borrow()
    }
}

/**
 * Begin of range 0.
 */
impl X86XsaveArea_PtState {
    pub fn addr0_a(&self) -> Ref<'_, u64> {
        self.addr0_a.borrow()
    }
}

/**
 * End of range 0.
 */
impl X86XsaveArea_PtState {
    pub fn addr0_b(&self) -> Ref<'_, u64> {
        self.addr0_b.borrow()
    }
}

/**
 * Begin of range 1.
 */
impl X86XsaveArea_PtState {
    pub fn addr1_a(&self) -> Ref<'_, u64> {
        self.addr1_a.borrow()
    }
}

/**
 * End of range 1.
 */
impl X86XsaveArea_PtState {
    pub fn addr1_b(&self) -> Ref<'_, u64> {
        self.addr1_b.borrow()
    }
}

/**
 * Unused.
 */
impl X86XsaveArea_PtState {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl X86XsaveArea_PtState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An x87 register, 80 bits in 16 bytes.
 * \sa Intel SDM volume 1, section 8.1.2
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_StRegister {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea_FxsaveRegion>,
    pub _self: SharedType<Self>,
    significand_low: RefCell<u32>,
    significand_high: RefCell<u32>,
    sign_exponent: RefCell<u16>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_exponent: Cell<bool>,
    exponent: RefCell<i32>,
    f_is_negative: Cell<bool>,
    is_negative: RefCell<bool>,
}
impl KStruct for X86XsaveArea_StRegister {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea_FxsaveRegion;

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
        *self_rc.significand_low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.significand_high.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.sign_exponent.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        Ok(())
    }
}
impl X86XsaveArea_StRegister {

    /**
     * Exponent, biased by 16383.
     */
    pub fn exponent(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_exponent.get() {
            return Ok(self.exponent.borrow());
        }
        self.f_exponent.set(true);
        *self.exponent.borrow_mut() = (((*self.sign_exponent() as i32) & (32767 as i32))) as i32;
        Ok(self.exponent.borrow())
    }

    /**
     * Whether the number is negative: its sign bit.
     */
    pub fn is_negative(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_negative.get() {
            return Ok(self.is_negative.borrow());
        }
        self.f_is_negative.set(true);
        *self.is_negative.borrow_mut() = (((((*self.sign_exponent() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_negative.borrow())
    }
}

/**
 * Bits 31-0 of the significand.
 */
impl X86XsaveArea_StRegister {
    pub fn significand_low(&self) -> Ref<'_, u32> {
        self.significand_low.borrow()
    }
}

/**
 * Bits 63-32 of the significand; the highest is the integer bit.
 */
impl X86XsaveArea_StRegister {
    pub fn significand_high(&self) -> Ref<'_, u32> {
        self.significand_high.borrow()
    }
}

/**
 * Sign and biased exponent.
 */
impl X86XsaveArea_StRegister {
    pub fn sign_exponent(&self) -> Ref<'_, u16> {
        self.sign_exponent.borrow()
    }
}

/**
 * Not part of the register.
 */
impl X86XsaveArea_StRegister {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl X86XsaveArea_StRegister {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 17: AMX tile configuration, as LDTILECFG reads it.
 * \sa Intel SDM volume 2, LDTILECFG
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_TilecfgState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    palette: RefCell<u8>,
    start_row: RefCell<u8>,
    reserved1: RefCell<Vec<u8>>,
    colsb: RefCell<Vec<u16>>,
    reserved2: RefCell<Vec<u8>>,
    rows: RefCell<Vec<u8>>,
    reserved3: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_TilecfgState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.palette.borrow_mut() = _io.read_u1()?.into();
        *self_rc.start_row.borrow_mut() = _io.read_u1()?.into();
        *self_rc.reserved1.borrow_mut() = _io.read_bytes(14 as usize)?.into();
        *self_rc.colsb.borrow_mut() = Vec::new();
        let l_colsb = 8;
        for _i in 0..l_colsb {
            self_rc.colsb.borrow_mut().push(_io.read_u2le()?.into());
        }
        *self_rc.reserved2.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.rows.borrow_mut() = Vec::new();
        let l_rows = 8;
        for _i in 0..l_rows {
            self_rc.rows.borrow_mut().push(_io.read_u1()?.into());
        }
        *self_rc.reserved3.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        Ok(())
    }
}
impl X86XsaveArea_TilecfgState {
}

/**
 * Palette; 0 if tiles are not configured.
 */
impl X86XsaveArea_TilecfgState {
    pub fn palette(&self) -> Ref<'_, u8> {
        self.palette.borrow()
    }
}

/**
 * Row at which an interrupted tile instruction continues.
 */
impl X86XsaveArea_TilecfgState {
    pub fn start_row(&self) -> Ref<'_, u8> {
        self.start_row.borrow()
    }
}

/**
 * Reserved, zero.
 */
impl X86XsaveArea_TilecfgState {
    pub fn reserved1(&self) -> Ref<'_, Vec<u8>> {
        self.reserved1.borrow()
    }
}

/**
 * Bytes in a row of each tile.
 */
impl X86XsaveArea_TilecfgState {
    pub fn colsb(&self) -> Ref<'_, Vec<u16>> {
        self.colsb.borrow()
    }
}

/**
 * Reserved, zero.
 */
impl X86XsaveArea_TilecfgState {
    pub fn reserved2(&self) -> Ref<'_, Vec<u8>> {
        self.reserved2.borrow()
    }
}

/**
 * Rows of each tile.
 */
impl X86XsaveArea_TilecfgState {
    pub fn rows(&self) -> Ref<'_, Vec<u8>> {
        self.rows.borrow()
    }
}

/**
 * Reserved, zero.
 */
impl X86XsaveArea_TilecfgState {
    pub fn reserved3(&self) -> Ref<'_, Vec<u8>> {
        self.reserved3.borrow()
    }
}
impl X86XsaveArea_TilecfgState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 18: AMX tiles.
 * \sa Intel SDM volume 1, chapter 13
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_TiledataState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    tiles: RefCell<Vec<Vec<u8>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_TiledataState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.tiles.borrow_mut() = Vec::new();
        let l_tiles = 8;
        for _i in 0..l_tiles {
            self_rc.tiles.borrow_mut().push(_io.read_bytes(1024 as usize)?.into());
        }
        Ok(())
    }
}
impl X86XsaveArea_TiledataState {
}

/**
 * Tiles tmm0 to tmm7, 16 rows of 64 bytes each.
 */
impl X86XsaveArea_TiledataState {
    pub fn tiles(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.tiles.borrow()
    }
}
impl X86XsaveArea_TiledataState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Component 14: user-interrupt registers.
 * \sa Intel SDM volume 1, section 13.5.11
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_UintrState {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    handler: RefCell<u64>,
    stack_adjust: RefCell<u64>,
    uitt_size: RefCell<u32>,
    notification_vector: RefCell<u8>,
    reserved: RefCell<u16>,
    uif: RefCell<u8>,
    pd: RefCell<u64>,
    rr: RefCell<u64>,
    tt: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_UintrState {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.handler.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.stack_adjust.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.uitt_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.notification_vector.borrow_mut() = _io.read_u1()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.uif.borrow_mut() = _io.read_u1()?.into();
        *self_rc.pd.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rr.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.tt.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl X86XsaveArea_UintrState {
}

/**
 * Address of the user-interrupt handler.
 */
impl X86XsaveArea_UintrState {
    pub fn handler(&self) -> Ref<'_, u64> {
        self.handler.borrow()
    }
}

/**
 * Control of the stack at delivery.
 */
impl X86XsaveArea_UintrState {
    pub fn stack_adjust(&self) -> Ref<'_, u64> {
        self.stack_adjust.borrow()
    }
}

/**
 * Highest index in the target table.
 */
impl X86XsaveArea_UintrState {
    pub fn uitt_size(&self) -> Ref<'_, u32> {
        self.uitt_size.borrow()
    }
}

/**
 * Vector of user-interrupt notifications.
 */
impl X86XsaveArea_UintrState {
    pub fn notification_vector(&self) -> Ref<'_, u8> {
        self.notification_vector.borrow()
    }
}

/**
 * Unused.
 */
impl X86XsaveArea_UintrState {
    pub fn reserved(&self) -> Ref<'_, u16> {
        self.reserved.borrow()
    }
}

/**
 * Bit 7: the user-interrupt flag.
 */
impl X86XsaveArea_UintrState {
    pub fn uif(&self) -> Ref<'_, u8> {
        self.uif.borrow()
    }
}

/**
 * Address of the posted-interrupt descriptor.
 */
impl X86XsaveArea_UintrState {
    pub fn pd(&self) -> Ref<'_, u64> {
        self.pd.borrow()
    }
}

/**
 * Requests, one bit for each vector.
 */
impl X86XsaveArea_UintrState {
    pub fn rr(&self) -> Ref<'_, u64> {
        self.rr.borrow()
    }
}

/**
 * Address of the target table.
 */
impl X86XsaveArea_UintrState {
    pub fn tt(&self) -> Ref<'_, u64> {
        self.tt.borrow()
    }
}
impl X86XsaveArea_UintrState {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The header of an XSAVE area.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L76-L80 struct xsave_hdr
 * \sa Intel SDM volume 1, section 13.4.2
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_XsaveHeader {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    xstate_bv: RefCell<OptRc<X86XsaveArea_ComponentBitmap>>,
    xcomp_bv: RefCell<OptRc<X86XsaveArea_ComponentBitmap>>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    xstate_bv_raw: RefCell<Vec<u8>>,
    xcomp_bv_raw: RefCell<Vec<u8>>,
}
impl KStruct for X86XsaveArea_XsaveHeader {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.xstate_bv_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let xstate_bv_raw = self_rc.xstate_bv_raw.borrow();
        let _t_xstate_bv_raw_io = BytesReader::from(xstate_bv_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea_ComponentBitmap>(&_t_xstate_bv_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.xstate_bv.borrow_mut() = t;
        *self_rc.xcomp_bv_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let xcomp_bv_raw = self_rc.xcomp_bv_raw.borrow();
        let _t_xcomp_bv_raw_io = BytesReader::from(xcomp_bv_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea_ComponentBitmap>(&_t_xcomp_bv_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.xcomp_bv.borrow_mut() = t;
        *self_rc.reserved.borrow_mut() = _io.read_bytes(48 as usize)?.into();
        Ok(())
    }
}
impl X86XsaveArea_XsaveHeader {
}

/**
 * Components that are not in their initial state.
 */
impl X86XsaveArea_XsaveHeader {
    pub fn xstate_bv(&self) -> Ref<'_, OptRc<X86XsaveArea_ComponentBitmap>> {
        self.xstate_bv.borrow()
    }
}

/**
 * Zero in the standard form; in the compacted form, bit 63 and the bits
 * of the components that have a block.
 */
impl X86XsaveArea_XsaveHeader {
    pub fn xcomp_bv(&self) -> Ref<'_, OptRc<X86XsaveArea_ComponentBitmap>> {
        self.xcomp_bv.borrow()
    }
}

/**
 * Reserved, zero.
 */
impl X86XsaveArea_XsaveHeader {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl X86XsaveArea_XsaveHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl X86XsaveArea_XsaveHeader {
    pub fn xstate_bv_raw(&self) -> Ref<'_, Vec<u8>> {
        self.xstate_bv_raw.borrow()
    }
}
impl X86XsaveArea_XsaveHeader {
    pub fn xcomp_bv_raw(&self) -> Ref<'_, Vec<u8>> {
        self.xcomp_bv_raw.borrow()
    }
}

/**
 * Component 6: upper halves of zmm0 to zmm15.
 * \sa Intel SDM volume 1, chapter 13
 */

#[derive(Default, Debug, Clone)]
pub struct X86XsaveArea_ZmmHi256State {
    pub _root: SharedType<X86XsaveArea>,
    pub _parent: SharedType<X86XsaveArea>,
    pub _self: SharedType<Self>,
    zmm_high: RefCell<Vec<Vec<u8>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for X86XsaveArea_ZmmHi256State {
    type Root = X86XsaveArea;
    type Parent = X86XsaveArea;

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
        *self_rc.zmm_high.borrow_mut() = Vec::new();
        let l_zmm_high = 16;
        for _i in 0..l_zmm_high {
            self_rc.zmm_high.borrow_mut().push(_io.read_bytes(32 as usize)?.into());
        }
        Ok(())
    }
}
impl X86XsaveArea_ZmmHi256State {
}

/**
 * Bits 511-256 of zmm0 to zmm15, least significant byte first.
 */
impl X86XsaveArea_ZmmHi256State {
    pub fn zmm_high(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.zmm_high.borrow()
    }
}
impl X86XsaveArea_ZmmHi256State {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
