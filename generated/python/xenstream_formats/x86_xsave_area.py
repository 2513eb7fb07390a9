# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class X86XsaveArea(KaitaiStruct):
    """The memory image of a processor's x87, SSE and extended registers that the
    XSAVE family of instructions writes: a legacy region of 512 bytes (the format
    of FXSAVE), a header of 64 bytes, then one block for each further state
    component.
    
    The offset of a block depends on the form. In the standard form every
    component has a fixed offset, whichever other components are present; the
    offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
    offsets exist: Intel's processors leave room for the MPX components, AMD's do
    not. The length of the area distinguishes them, see `is_intel_layout`. In the
    compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
    order of their numbers; CPUID says which of them are aligned to 64 bytes; here
    these are 17 and 18.
    
    A component whose bit in `xstate_bv` is clear is in its initial state,
    whatever its block contains; its instance is then absent here.
    
    This type must have a stream of its own (`size` or `size-eos` where it is
    used), because the length of that stream is the length of the area. The stream
    may be empty or short: regions that do not fit are absent. An area that has
    lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
    and PKRU blocks cannot be trusted.
    
    Xen writes only the standard form into its migration streams, and refuses
    the compacted form when it loads one.
    
    For reading only: a writer that the compiler makes of this with `-w` leaves
    out contents.
    
    .. seealso::
       Intel SDM volume 1, chapter 13, "Managing State Using the XSAVE Feature Set" - https://www.intel.com/sdm
    
    
    .. seealso::
       expand_xsave_states() - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/xstate.c#L180-L236
    """
    def __init__(self, _io, _parent=None, _root=None):
        super(X86XsaveArea, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        if self._io.size() >= 512:
            pass
            self._raw_legacy = self._io.read_bytes(512)
            _io__raw_legacy = KaitaiStream(BytesIO(self._raw_legacy))
            self.legacy = X86XsaveArea.FxsaveRegion(_io__raw_legacy, self, self._root)

        if self._io.size() >= 576:
            pass
            self._raw_header = self._io.read_bytes(64)
            _io__raw_header = KaitaiStream(BytesIO(self._raw_header))
            self.header = X86XsaveArea.XsaveHeader(_io__raw_header, self, self._root)



    def _fetch_instances(self):
        pass
        if self._io.size() >= 512:
            pass
            self.legacy._fetch_instances()

        if self._io.size() >= 576:
            pass
            self.header._fetch_instances()

        _ = self.avx
        if hasattr(self, '_m_avx'):
            pass
            self._m_avx._fetch_instances()

        _ = self.bndcsr
        if hasattr(self, '_m_bndcsr'):
            pass
            self._m_bndcsr._fetch_instances()

        _ = self.bndregs
        if hasattr(self, '_m_bndregs'):
            pass
            self._m_bndregs._fetch_instances()

        _ = self.cet_s
        if hasattr(self, '_m_cet_s'):
            pass
            self._m_cet_s._fetch_instances()

        _ = self.cet_u
        if hasattr(self, '_m_cet_u'):
            pass
            self._m_cet_u._fetch_instances()

        _ = self.egprs
        if hasattr(self, '_m_egprs'):
            pass
            self._m_egprs._fetch_instances()

        _ = self.hdc
        if hasattr(self, '_m_hdc'):
            pass

        _ = self.hi16_zmm
        if hasattr(self, '_m_hi16_zmm'):
            pass
            self._m_hi16_zmm._fetch_instances()

        _ = self.hwp
        if hasattr(self, '_m_hwp'):
            pass

        _ = self.lbr
        if hasattr(self, '_m_lbr'):
            pass
            self._m_lbr._fetch_instances()

        _ = self.lwp
        if hasattr(self, '_m_lwp'):
            pass

        _ = self.opmask
        if hasattr(self, '_m_opmask'):
            pass
            self._m_opmask._fetch_instances()

        _ = self.pasid
        if hasattr(self, '_m_pasid'):
            pass

        _ = self.pkru
        if hasattr(self, '_m_pkru'):
            pass
            self._m_pkru._fetch_instances()

        _ = self.pt
        if hasattr(self, '_m_pt'):
            pass
            self._m_pt._fetch_instances()

        _ = self.tilecfg
        if hasattr(self, '_m_tilecfg'):
            pass
            self._m_tilecfg._fetch_instances()

        _ = self.tiledata
        if hasattr(self, '_m_tiledata'):
            pass
            self._m_tiledata._fetch_instances()

        _ = self.uintr
        if hasattr(self, '_m_uintr'):
            pass
            self._m_uintr._fetch_instances()

        _ = self.zmm_hi256
        if hasattr(self, '_m_zmm_hi256'):
            pass
            self._m_zmm_hi256._fetch_instances()


    class AvxState(KaitaiStruct):
        """Component 2: upper halves of ymm0 to ymm15.
        
        .. seealso::
           Intel SDM volume 1, chapter 13
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.AvxState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ymm_high = []
            for i in range(16):
                self.ymm_high.append(self._io.read_bytes(16))



        def _fetch_instances(self):
            pass
            for i in range(len(self.ymm_high)):
                pass



    class BndcsrState(KaitaiStruct):
        """Component 4: MPX configuration and status.
        
        .. seealso::
           struct xstate_bndcsr - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L87-L90
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.BndcsrState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.bndcfgu = self._io.read_u8le()
            self.bndstatus = self._io.read_u8le()
            self.reserved = self._io.read_bytes(48)


        def _fetch_instances(self):
            pass


    class BndregsState(KaitaiStruct):
        """Component 3: MPX bound registers.
        
        .. seealso::
           Intel SDM volume 1, chapter 13
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.BndregsState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.bounds = []
            for i in range(4):
                self.bounds.append(X86XsaveArea.BoundRegister(self._io, self, self._root))



        def _fetch_instances(self):
            pass
            for i in range(len(self.bounds)):
                pass
                self.bounds[i]._fetch_instances()



    class BoundRegister(KaitaiStruct):
        """An MPX bound register.
        
        .. seealso::
           Intel SDM volume 1, chapter 13
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.BoundRegister, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.lower = self._io.read_u8le()
            self.upper = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class CetSState(KaitaiStruct):
        """Component 12: control-flow enforcement, supervisor part.
        
        .. seealso::
           Intel SDM volume 1, section 13.5.9
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.CetSState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.pl0_ssp = self._io.read_u8le()
            self.pl1_ssp = self._io.read_u8le()
            self.pl2_ssp = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class CetUState(KaitaiStruct):
        """Component 11: control-flow enforcement, user part.
        
        .. seealso::
           Intel SDM volume 1, section 13.5.9
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.CetUState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.u_cet = self._io.read_u8le()
            self.pl3_ssp = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class ComponentBitmap(KaitaiStruct):
        """A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
        same numbering, the registers xcr0 and IA32_XSS.
        
        .. seealso::
           X86_XCR0_* and X86_XSS_* - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.ComponentBitmap, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.raw
            if hasattr(self, '_m_raw'):
                pass


        @property
        def avx(self):
            """Upper halves of the 256-bit registers ymm0 to ymm15."""
            if hasattr(self, '_m_avx'):
                return self._m_avx

            self._m_avx = self.low & 4 != 0
            return getattr(self, '_m_avx', None)

        @property
        def bndcsr(self):
            """MPX configuration and status."""
            if hasattr(self, '_m_bndcsr'):
                return self._m_bndcsr

            self._m_bndcsr = self.low & 16 != 0
            return getattr(self, '_m_bndcsr', None)

        @property
        def bndregs(self):
            """MPX bound registers."""
            if hasattr(self, '_m_bndregs'):
                return self._m_bndregs

            self._m_bndregs = self.low & 8 != 0
            return getattr(self, '_m_bndregs', None)

        @property
        def cet_s(self):
            """Control-flow enforcement, supervisor part."""
            if hasattr(self, '_m_cet_s'):
                return self._m_cet_s

            self._m_cet_s = self.low & 4096 != 0
            return getattr(self, '_m_cet_s', None)

        @property
        def cet_u(self):
            """Control-flow enforcement, user part."""
            if hasattr(self, '_m_cet_u'):
                return self._m_cet_u

            self._m_cet_u = self.low & 2048 != 0
            return getattr(self, '_m_cet_u', None)

        @property
        def egprs(self):
            """The APX general-purpose registers, which replace MPX."""
            if hasattr(self, '_m_egprs'):
                return self._m_egprs

            self._m_egprs = self.low & 524288 != 0
            return getattr(self, '_m_egprs', None)

        @property
        def hdc(self):
            """The IA32_PM_CTL1 register of hardware duty cycling."""
            if hasattr(self, '_m_hdc'):
                return self._m_hdc

            self._m_hdc = self.low & 8192 != 0
            return getattr(self, '_m_hdc', None)

        @property
        def hi16_zmm(self):
            """The 512-bit registers zmm16 to zmm31."""
            if hasattr(self, '_m_hi16_zmm'):
                return self._m_hi16_zmm

            self._m_hi16_zmm = self.low & 128 != 0
            return getattr(self, '_m_hi16_zmm', None)

        @property
        def hwp(self):
            """The IA32_HWP_REQUEST register."""
            if hasattr(self, '_m_hwp'):
                return self._m_hwp

            self._m_hwp = self.low & 65536 != 0
            return getattr(self, '_m_hwp', None)

        @property
        def is_compacted(self):
            """In xcomp_bv: the area is in the compacted form.
            """
            if hasattr(self, '_m_is_compacted'):
                return self._m_is_compacted

            self._m_is_compacted = self.high >> 31 != 0
            return getattr(self, '_m_is_compacted', None)

        @property
        def lbr(self):
            """Last-branch records."""
            if hasattr(self, '_m_lbr'):
                return self._m_lbr

            self._m_lbr = self.low & 32768 != 0
            return getattr(self, '_m_lbr', None)

        @property
        def len_area(self):
            """Length in bytes of a standard-form area that has room for these
            components, as Intel's processors lay it out. LWP, which only AMD's
            have, is not counted.
            """
            if hasattr(self, '_m_len_area'):
                return self._m_len_area

            self._m_len_area = (11008 if self.tiledata else (2816 if self.tilecfg else (2696 if self.pkru else (2688 if self.hi16_zmm else (1664 if self.zmm_hi256 else (1152 if self.opmask else (1088 if self.bndcsr else (1024 if self.bndregs else (832 if self.avx else 576)))))))))
            return getattr(self, '_m_len_area', None)

        @property
        def len_area_amd(self):
            """The same as AMD's processors lay it out; PKRU, whose offset there
            depends on the processor, is not counted.
            """
            if hasattr(self, '_m_len_area_amd'):
                return self._m_len_area_amd

            self._m_len_area_amd = (2432 if self.hi16_zmm else (1408 if self.zmm_hi256 else (896 if self.opmask else (832 if self.avx else 576))))
            return getattr(self, '_m_len_area_amd', None)

        @property
        def lwp(self):
            """State of AMD's lightweight profiling."""
            if hasattr(self, '_m_lwp'):
                return self._m_lwp

            self._m_lwp = self.high & 1073741824 != 0
            return getattr(self, '_m_lwp', None)

        @property
        def opmask(self):
            """AVX-512 mask registers."""
            if hasattr(self, '_m_opmask'):
                return self._m_opmask

            self._m_opmask = self.low & 32 != 0
            return getattr(self, '_m_opmask', None)

        @property
        def pasid(self):
            """The IA32_PASID register."""
            if hasattr(self, '_m_pasid'):
                return self._m_pasid

            self._m_pasid = self.low & 1024 != 0
            return getattr(self, '_m_pasid', None)

        @property
        def pkru(self):
            """Protection-key rights for user pages."""
            if hasattr(self, '_m_pkru'):
                return self._m_pkru

            self._m_pkru = self.low & 512 != 0
            return getattr(self, '_m_pkru', None)

        @property
        def pt(self):
            """Processor Trace registers."""
            if hasattr(self, '_m_pt'):
                return self._m_pt

            self._m_pt = self.low & 256 != 0
            return getattr(self, '_m_pt', None)

        @property
        def raw(self):
            """The whole register as a number."""
            if hasattr(self, '_m_raw'):
                return self._m_raw

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_raw = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_raw', None)

        @property
        def sse(self):
            """xmm registers, in the legacy region."""
            if hasattr(self, '_m_sse'):
                return self._m_sse

            self._m_sse = self.low & 2 != 0
            return getattr(self, '_m_sse', None)

        @property
        def tilecfg(self):
            """AMX tile configuration."""
            if hasattr(self, '_m_tilecfg'):
                return self._m_tilecfg

            self._m_tilecfg = self.low & 131072 != 0
            return getattr(self, '_m_tilecfg', None)

        @property
        def tiledata(self):
            """AMX tiles."""
            if hasattr(self, '_m_tiledata'):
                return self._m_tiledata

            self._m_tiledata = self.low & 262144 != 0
            return getattr(self, '_m_tiledata', None)

        @property
        def uintr(self):
            """User-interrupt registers."""
            if hasattr(self, '_m_uintr'):
                return self._m_uintr

            self._m_uintr = self.low & 16384 != 0
            return getattr(self, '_m_uintr', None)

        @property
        def x87(self):
            """x87 state, in the legacy region."""
            if hasattr(self, '_m_x87'):
                return self._m_x87

            self._m_x87 = self.low & 1 != 0
            return getattr(self, '_m_x87', None)

        @property
        def zmm_hi256(self):
            """Upper halves of the 512-bit registers zmm0 to zmm15."""
            if hasattr(self, '_m_zmm_hi256'):
                return self._m_zmm_hi256

            self._m_zmm_hi256 = self.low & 64 != 0
            return getattr(self, '_m_zmm_hi256', None)


    class EgprsState(KaitaiStruct):
        """Component 19: APX general-purpose registers.
        
        .. seealso::
           Intel APX Architecture Specification
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.EgprsState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.r = []
            for i in range(16):
                self.r.append(self._io.read_u8le())



        def _fetch_instances(self):
            pass
            for i in range(len(self.r)):
                pass



    class FpuControlWord(KaitaiStruct):
        """Control word of the x87 unit.
        
        .. seealso::
           Intel SDM volume 1, section 8.1.5
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.FpuControlWord, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u2le()


        def _fetch_instances(self):
            pass

        @property
        def dm(self):
            """Masks the denormal operand exception."""
            if hasattr(self, '_m_dm'):
                return self._m_dm

            self._m_dm = self.raw & 2 != 0
            return getattr(self, '_m_dm', None)

        @property
        def im(self):
            """Masks the invalid operation exception."""
            if hasattr(self, '_m_im'):
                return self._m_im

            self._m_im = self.raw & 1 != 0
            return getattr(self, '_m_im', None)

        @property
        def om(self):
            """Masks the overflow exception."""
            if hasattr(self, '_m_om'):
                return self._m_om

            self._m_om = self.raw & 8 != 0
            return getattr(self, '_m_om', None)

        @property
        def pc(self):
            """Precision: 0 for 24 bits, 2 for 53, 3 for 64.
            """
            if hasattr(self, '_m_pc'):
                return self._m_pc

            self._m_pc = self.raw >> 8 & 3
            return getattr(self, '_m_pc', None)

        @property
        def pm(self):
            """Masks the inexact result exception."""
            if hasattr(self, '_m_pm'):
                return self._m_pm

            self._m_pm = self.raw & 32 != 0
            return getattr(self, '_m_pm', None)

        @property
        def rc(self):
            """Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
            """
            if hasattr(self, '_m_rc'):
                return self._m_rc

            self._m_rc = self.raw >> 10 & 3
            return getattr(self, '_m_rc', None)

        @property
        def um(self):
            """Masks the underflow exception."""
            if hasattr(self, '_m_um'):
                return self._m_um

            self._m_um = self.raw & 16 != 0
            return getattr(self, '_m_um', None)

        @property
        def zm(self):
            """Masks the division by zero exception."""
            if hasattr(self, '_m_zm'):
                return self._m_zm

            self._m_zm = self.raw & 4 != 0
            return getattr(self, '_m_zm', None)


    class FpuPointer(KaitaiStruct):
        """An instruction or operand address of the x87 unit: a 64-bit address, or
        a 32-bit offset and a selector.
        
        .. seealso::
           struct xsave_struct, fip and fdp - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L63-L69
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.FpuPointer, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.offset = self._io.read_u4le()
            self.selector = self._io.read_u2le()
            self.reserved = self._io.read_u2le()


        def _fetch_instances(self):
            pass
            _ = self.address
            if hasattr(self, '_m_address'):
                pass


        @property
        def address(self):
            """All 64 bits as an address."""
            if hasattr(self, '_m_address'):
                return self._m_address

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_address = self._io.read_u8le()
            self._io.seek(_pos)
            return getattr(self, '_m_address', None)


    class FpuStatusWord(KaitaiStruct):
        """Status word of the x87 unit.
        
        .. seealso::
           Intel SDM volume 1, section 8.1.3
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.FpuStatusWord, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u2le()


        def _fetch_instances(self):
            pass

        @property
        def c0(self):
            """Condition code 0."""
            if hasattr(self, '_m_c0'):
                return self._m_c0

            self._m_c0 = self.raw & 256 != 0
            return getattr(self, '_m_c0', None)

        @property
        def c1(self):
            """Condition code 1."""
            if hasattr(self, '_m_c1'):
                return self._m_c1

            self._m_c1 = self.raw & 512 != 0
            return getattr(self, '_m_c1', None)

        @property
        def c2(self):
            """Condition code 2."""
            if hasattr(self, '_m_c2'):
                return self._m_c2

            self._m_c2 = self.raw & 1024 != 0
            return getattr(self, '_m_c2', None)

        @property
        def c3(self):
            """Condition code 3."""
            if hasattr(self, '_m_c3'):
                return self._m_c3

            self._m_c3 = self.raw & 16384 != 0
            return getattr(self, '_m_c3', None)

        @property
        def de(self):
            """A denormal operand exception has occurred."""
            if hasattr(self, '_m_de'):
                return self._m_de

            self._m_de = self.raw & 2 != 0
            return getattr(self, '_m_de', None)

        @property
        def es(self):
            """An unmasked exception is pending."""
            if hasattr(self, '_m_es'):
                return self._m_es

            self._m_es = self.raw & 128 != 0
            return getattr(self, '_m_es', None)

        @property
        def ie(self):
            """An invalid operation exception has occurred."""
            if hasattr(self, '_m_ie'):
                return self._m_ie

            self._m_ie = self.raw & 1 != 0
            return getattr(self, '_m_ie', None)

        @property
        def is_busy(self):
            """The unit is busy; mirrors `es`."""
            if hasattr(self, '_m_is_busy'):
                return self._m_is_busy

            self._m_is_busy = self.raw & 32768 != 0
            return getattr(self, '_m_is_busy', None)

        @property
        def oe(self):
            """An overflow exception has occurred."""
            if hasattr(self, '_m_oe'):
                return self._m_oe

            self._m_oe = self.raw & 8 != 0
            return getattr(self, '_m_oe', None)

        @property
        def pe(self):
            """An inexact result exception has occurred."""
            if hasattr(self, '_m_pe'):
                return self._m_pe

            self._m_pe = self.raw & 32 != 0
            return getattr(self, '_m_pe', None)

        @property
        def sf(self):
            """Stack fault."""
            if hasattr(self, '_m_sf'):
                return self._m_sf

            self._m_sf = self.raw & 64 != 0
            return getattr(self, '_m_sf', None)

        @property
        def top(self):
            """Physical register that is the top of the stack."""
            if hasattr(self, '_m_top'):
                return self._m_top

            self._m_top = self.raw >> 11 & 7
            return getattr(self, '_m_top', None)

        @property
        def ue(self):
            """An underflow exception has occurred."""
            if hasattr(self, '_m_ue'):
                return self._m_ue

            self._m_ue = self.raw & 16 != 0
            return getattr(self, '_m_ue', None)

        @property
        def ze(self):
            """A division by zero exception has occurred."""
            if hasattr(self, '_m_ze'):
                return self._m_ze

            self._m_ze = self.raw & 4 != 0
            return getattr(self, '_m_ze', None)


    class FxsaveRegion(KaitaiStruct):
        """The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
        flag of its own in the last byte, which hardware does not change.
        
        .. seealso::
           struct xsave_struct - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L52-L83
        
        
        .. seealso::
           FXSAVE in Intel SDM volume 2
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.FxsaveRegion, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_fcw = self._io.read_bytes(2)
            _io__raw_fcw = KaitaiStream(BytesIO(self._raw_fcw))
            self.fcw = X86XsaveArea.FpuControlWord(_io__raw_fcw, self, self._root)
            self._raw_fsw = self._io.read_bytes(2)
            _io__raw_fsw = KaitaiStream(BytesIO(self._raw_fsw))
            self.fsw = X86XsaveArea.FpuStatusWord(_io__raw_fsw, self, self._root)
            self.ftw = self._io.read_u1()
            self.reserved1 = self._io.read_u1()
            self.fop = self._io.read_u2le()
            self._raw_fip = self._io.read_bytes(8)
            _io__raw_fip = KaitaiStream(BytesIO(self._raw_fip))
            self.fip = X86XsaveArea.FpuPointer(_io__raw_fip, self, self._root)
            self._raw_fdp = self._io.read_bytes(8)
            _io__raw_fdp = KaitaiStream(BytesIO(self._raw_fdp))
            self.fdp = X86XsaveArea.FpuPointer(_io__raw_fdp, self, self._root)
            self._raw_mxcsr = self._io.read_bytes(4)
            _io__raw_mxcsr = KaitaiStream(BytesIO(self._raw_mxcsr))
            self.mxcsr = X86XsaveArea.MxcsrRegister(_io__raw_mxcsr, self, self._root)
            self.mxcsr_mask = self._io.read_u4le()
            self.st = []
            for i in range(8):
                self.st.append(X86XsaveArea.StRegister(self._io, self, self._root))

            self.xmm = []
            for i in range(16):
                self.xmm.append(self._io.read_bytes(16))

            self.reserved2 = self._io.read_bytes(48)
            self.software = self._io.read_bytes(47)
            self.fip_width = self._io.read_u1()


        def _fetch_instances(self):
            pass
            self.fcw._fetch_instances()
            self.fsw._fetch_instances()
            self.fip._fetch_instances()
            self.fdp._fetch_instances()
            self.mxcsr._fetch_instances()
            for i in range(len(self.st)):
                pass
                self.st[i]._fetch_instances()

            for i in range(len(self.xmm)):
                pass



    class Hi16ZmmState(KaitaiStruct):
        """Component 7: zmm16 to zmm31.
        
        .. seealso::
           Intel SDM volume 1, chapter 13
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.Hi16ZmmState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.zmm = []
            for i in range(16):
                self.zmm.append(self._io.read_bytes(64))



        def _fetch_instances(self):
            pass
            for i in range(len(self.zmm)):
                pass



    class LbrRecord(KaitaiStruct):
        """A taken branch.
        
        .. seealso::
           Intel SDM volume 1, section 13.5.12
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.LbrRecord, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.from_ip = self._io.read_u8le()
            self.to_ip = self._io.read_u8le()
            self.info = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class LbrState(KaitaiStruct):
        """Component 15: last-branch records.
        
        .. seealso::
           Intel SDM volume 1, section 13.5.12
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.LbrState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ctl = self._io.read_u8le()
            self.depth = self._io.read_u8le()
            self.ler_from_ip = self._io.read_u8le()
            self.ler_to_ip = self._io.read_u8le()
            self.ler_info = self._io.read_u8le()
            self.records = []
            for i in range(32):
                self.records.append(X86XsaveArea.LbrRecord(self._io, self, self._root))



        def _fetch_instances(self):
            pass
            for i in range(len(self.records)):
                pass
                self.records[i]._fetch_instances()



    class MxcsrRegister(KaitaiStruct):
        """Control and status register of the SSE unit.
        
        .. seealso::
           Intel SDM volume 1, section 10.2.3
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.MxcsrRegister, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.raw = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def daz(self):
            """Denormal operands are treated as zero."""
            if hasattr(self, '_m_daz'):
                return self._m_daz

            self._m_daz = self.raw & 64 != 0
            return getattr(self, '_m_daz', None)

        @property
        def de(self):
            """A denormal operand exception has occurred."""
            if hasattr(self, '_m_de'):
                return self._m_de

            self._m_de = self.raw & 2 != 0
            return getattr(self, '_m_de', None)

        @property
        def dm(self):
            """Masks the denormal operand exception."""
            if hasattr(self, '_m_dm'):
                return self._m_dm

            self._m_dm = self.raw & 256 != 0
            return getattr(self, '_m_dm', None)

        @property
        def fz(self):
            """Underflowing results become zero."""
            if hasattr(self, '_m_fz'):
                return self._m_fz

            self._m_fz = self.raw & 32768 != 0
            return getattr(self, '_m_fz', None)

        @property
        def ie(self):
            """An invalid operation exception has occurred."""
            if hasattr(self, '_m_ie'):
                return self._m_ie

            self._m_ie = self.raw & 1 != 0
            return getattr(self, '_m_ie', None)

        @property
        def im(self):
            """Masks the invalid operation exception."""
            if hasattr(self, '_m_im'):
                return self._m_im

            self._m_im = self.raw & 128 != 0
            return getattr(self, '_m_im', None)

        @property
        def oe(self):
            """An overflow exception has occurred."""
            if hasattr(self, '_m_oe'):
                return self._m_oe

            self._m_oe = self.raw & 8 != 0
            return getattr(self, '_m_oe', None)

        @property
        def om(self):
            """Masks the overflow exception."""
            if hasattr(self, '_m_om'):
                return self._m_om

            self._m_om = self.raw & 1024 != 0
            return getattr(self, '_m_om', None)

        @property
        def pe(self):
            """An inexact result exception has occurred."""
            if hasattr(self, '_m_pe'):
                return self._m_pe

            self._m_pe = self.raw & 32 != 0
            return getattr(self, '_m_pe', None)

        @property
        def pm(self):
            """Masks the inexact result exception."""
            if hasattr(self, '_m_pm'):
                return self._m_pm

            self._m_pm = self.raw & 4096 != 0
            return getattr(self, '_m_pm', None)

        @property
        def rc(self):
            """Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
            """
            if hasattr(self, '_m_rc'):
                return self._m_rc

            self._m_rc = self.raw >> 13 & 3
            return getattr(self, '_m_rc', None)

        @property
        def ue(self):
            """An underflow exception has occurred."""
            if hasattr(self, '_m_ue'):
                return self._m_ue

            self._m_ue = self.raw & 16 != 0
            return getattr(self, '_m_ue', None)

        @property
        def um(self):
            """Masks the underflow exception."""
            if hasattr(self, '_m_um'):
                return self._m_um

            self._m_um = self.raw & 2048 != 0
            return getattr(self, '_m_um', None)

        @property
        def ze(self):
            """A division by zero exception has occurred."""
            if hasattr(self, '_m_ze'):
                return self._m_ze

            self._m_ze = self.raw & 4 != 0
            return getattr(self, '_m_ze', None)

        @property
        def zm(self):
            """Masks the division by zero exception."""
            if hasattr(self, '_m_zm'):
                return self._m_zm

            self._m_zm = self.raw & 512 != 0
            return getattr(self, '_m_zm', None)


    class OpmaskState(KaitaiStruct):
        """Component 5: AVX-512 mask registers.
        
        .. seealso::
           Intel SDM volume 1, chapter 13
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.OpmaskState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.k = []
            for i in range(8):
                self.k.append(self._io.read_u8le())



        def _fetch_instances(self):
            pass
            for i in range(len(self.k)):
                pass



    class PkruState(KaitaiStruct):
        """Component 9: protection-key rights for user pages.
        
        .. seealso::
           Intel SDM volume 1, section 13.5.7
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.PkruState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.pkru = self._io.read_u4le()
            self.reserved = self._io.read_bytes(4)


        def _fetch_instances(self):
            pass


    class PtState(KaitaiStruct):
        """Component 8, nine registers of Processor Trace.
        
        .. seealso::
           Intel SDM volume 1, section 13.5.6
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.PtState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ctl = self._io.read_u8le()
            self.output_base = self._io.read_u8le()
            self.output_mask_ptrs = self._io.read_u8le()
            self.status = self._io.read_u8le()
            self.cr3_match = self._io.read_u8le()
            self.addr0_a = self._io.read_u8le()
            self.addr0_b = self._io.read_u8le()
            self.addr1_a = self._io.read_u8le()
            self.addr1_b = self._io.read_u8le()
            self.reserved = self._io.read_bytes(56)


        def _fetch_instances(self):
            pass


    class StRegister(KaitaiStruct):
        """An x87 register, 80 bits in 16 bytes.
        
        .. seealso::
           Intel SDM volume 1, section 8.1.2
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.StRegister, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.significand_low = self._io.read_u4le()
            self.significand_high = self._io.read_u4le()
            self.sign_exponent = self._io.read_u2le()
            self.reserved = self._io.read_bytes(6)


        def _fetch_instances(self):
            pass

        @property
        def exponent(self):
            """Exponent, biased by 16383."""
            if hasattr(self, '_m_exponent'):
                return self._m_exponent

            self._m_exponent = self.sign_exponent & 32767
            return getattr(self, '_m_exponent', None)

        @property
        def is_negative(self):
            """Whether the number is negative: its sign bit."""
            if hasattr(self, '_m_is_negative'):
                return self._m_is_negative

            self._m_is_negative = self.sign_exponent & 32768 != 0
            return getattr(self, '_m_is_negative', None)


    class TilecfgState(KaitaiStruct):
        """Component 17: AMX tile configuration, as LDTILECFG reads it.
        
        .. seealso::
           Intel SDM volume 2, LDTILECFG
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.TilecfgState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.palette = self._io.read_u1()
            self.start_row = self._io.read_u1()
            self.reserved1 = self._io.read_bytes(14)
            self.colsb = []
            for i in range(8):
                self.colsb.append(self._io.read_u2le())

            self.reserved2 = self._io.read_bytes(16)
            self.rows = []
            for i in range(8):
                self.rows.append(self._io.read_u1())

            self.reserved3 = self._io.read_bytes(8)


        def _fetch_instances(self):
            pass
            for i in range(len(self.colsb)):
                pass

            for i in range(len(self.rows)):
                pass



    class TiledataState(KaitaiStruct):
        """Component 18: AMX tiles.
        
        .. seealso::
           Intel SDM volume 1, chapter 13
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.TiledataState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.tiles = []
            for i in range(8):
                self.tiles.append(self._io.read_bytes(1024))



        def _fetch_instances(self):
            pass
            for i in range(len(self.tiles)):
                pass



    class UintrState(KaitaiStruct):
        """Component 14: user-interrupt registers.
        
        .. seealso::
           Intel SDM volume 1, section 13.5.11
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.UintrState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.handler = self._io.read_u8le()
            self.stack_adjust = self._io.read_u8le()
            self.uitt_size = self._io.read_u4le()
            self.notification_vector = self._io.read_u1()
            self.reserved = self._io.read_u2le()
            self.uif = self._io.read_u1()
            self.pd = self._io.read_u8le()
            self.rr = self._io.read_u8le()
            self.tt = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class XsaveHeader(KaitaiStruct):
        """The header of an XSAVE area.
        
        .. seealso::
           struct xsave_hdr - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L76-L80
        
        
        
        .. seealso::
           Intel SDM volume 1, section 13.4.2
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.XsaveHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._raw_xstate_bv = self._io.read_bytes(8)
            _io__raw_xstate_bv = KaitaiStream(BytesIO(self._raw_xstate_bv))
            self.xstate_bv = X86XsaveArea.ComponentBitmap(_io__raw_xstate_bv, self, self._root)
            self._raw_xcomp_bv = self._io.read_bytes(8)
            _io__raw_xcomp_bv = KaitaiStream(BytesIO(self._raw_xcomp_bv))
            self.xcomp_bv = X86XsaveArea.ComponentBitmap(_io__raw_xcomp_bv, self, self._root)
            self.reserved = self._io.read_bytes(48)


        def _fetch_instances(self):
            pass
            self.xstate_bv._fetch_instances()
            self.xcomp_bv._fetch_instances()


    class ZmmHi256State(KaitaiStruct):
        """Component 6: upper halves of zmm0 to zmm15.
        
        .. seealso::
           Intel SDM volume 1, chapter 13
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86XsaveArea.ZmmHi256State, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.zmm_high = []
            for i in range(16):
                self.zmm_high.append(self._io.read_bytes(32))



        def _fetch_instances(self):
            pass
            for i in range(len(self.zmm_high)):
                pass



    @property
    def avx(self):
        """Upper halves of the 256-bit registers ymm0 to ymm15."""
        if hasattr(self, '_m_avx'):
            return self._m_avx

        if self.has_avx:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_avx)
            self._raw__m_avx = self._io.read_bytes(256)
            _io__raw__m_avx = KaitaiStream(BytesIO(self._raw__m_avx))
            self._m_avx = X86XsaveArea.AvxState(_io__raw__m_avx, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_avx', None)

    @property
    def bndcsr(self):
        """MPX configuration and status."""
        if hasattr(self, '_m_bndcsr'):
            return self._m_bndcsr

        if self.has_bndcsr:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_bndcsr)
            self._raw__m_bndcsr = self._io.read_bytes(64)
            _io__raw__m_bndcsr = KaitaiStream(BytesIO(self._raw__m_bndcsr))
            self._m_bndcsr = X86XsaveArea.BndcsrState(_io__raw__m_bndcsr, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_bndcsr', None)

    @property
    def bndregs(self):
        """MPX bound registers."""
        if hasattr(self, '_m_bndregs'):
            return self._m_bndregs

        if self.has_bndregs:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_bndregs)
            self._raw__m_bndregs = self._io.read_bytes(64)
            _io__raw__m_bndregs = KaitaiStream(BytesIO(self._raw__m_bndregs))
            self._m_bndregs = X86XsaveArea.BndregsState(_io__raw__m_bndregs, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_bndregs', None)

    @property
    def cet_s(self):
        """Control-flow enforcement, supervisor part; compacted form only."""
        if hasattr(self, '_m_cet_s'):
            return self._m_cet_s

        if self.has_cet_s:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_compacted_cet_s)
            self._raw__m_cet_s = self._io.read_bytes(24)
            _io__raw__m_cet_s = KaitaiStream(BytesIO(self._raw__m_cet_s))
            self._m_cet_s = X86XsaveArea.CetSState(_io__raw__m_cet_s, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_cet_s', None)

    @property
    def cet_u(self):
        """Control-flow enforcement, user part; compacted form only."""
        if hasattr(self, '_m_cet_u'):
            return self._m_cet_u

        if self.has_cet_u:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_compacted_cet_u)
            self._raw__m_cet_u = self._io.read_bytes(16)
            _io__raw__m_cet_u = KaitaiStream(BytesIO(self._raw__m_cet_u))
            self._m_cet_u = X86XsaveArea.CetUState(_io__raw__m_cet_u, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_cet_u', None)

    @property
    def egprs(self):
        """The APX general-purpose registers, which replace MPX."""
        if hasattr(self, '_m_egprs'):
            return self._m_egprs

        if self.has_egprs:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_egprs)
            self._raw__m_egprs = self._io.read_bytes(128)
            _io__raw__m_egprs = KaitaiStream(BytesIO(self._raw__m_egprs))
            self._m_egprs = X86XsaveArea.EgprsState(_io__raw__m_egprs, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_egprs', None)

    @property
    def has_avx(self):
        """Whether component 2 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_avx'):
            return self._m_has_avx

        self._m_has_avx = ( ((self.header.xstate_bv.avx) and ( (((not (self.is_compacted))) or (self.header.xcomp_bv.avx)) ) and (self.len_area >= 256) and (self.ofs_avx <= self.len_area - 256))  if self.has_header else False)
        return getattr(self, '_m_has_avx', None)

    @property
    def has_bndcsr(self):
        """Whether component 4 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_bndcsr'):
            return self._m_has_bndcsr

        self._m_has_bndcsr = ( ((self.header.xstate_bv.bndcsr) and ( (((not (self.is_compacted))) or (self.header.xcomp_bv.bndcsr)) ) and (self.len_area >= 64) and (self.ofs_bndcsr <= self.len_area - 64))  if self.has_header else False)
        return getattr(self, '_m_has_bndcsr', None)

    @property
    def has_bndregs(self):
        """Whether component 3 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_bndregs'):
            return self._m_has_bndregs

        self._m_has_bndregs = ( ((self.header.xstate_bv.bndregs) and ( (((not (self.is_compacted))) or (self.header.xcomp_bv.bndregs)) ) and (self.len_area >= 64) and (self.ofs_bndregs <= self.len_area - 64))  if self.has_header else False)
        return getattr(self, '_m_has_bndregs', None)

    @property
    def has_cet_s(self):
        """Whether component 12 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_cet_s'):
            return self._m_has_cet_s

        self._m_has_cet_s = ( ((self.header.xstate_bv.cet_s) and (self.header.xcomp_bv.cet_s) and (self.len_area >= 24) and (self.ofs_compacted_cet_s <= self.len_area - 24))  if self.is_compacted else False)
        return getattr(self, '_m_has_cet_s', None)

    @property
    def has_cet_u(self):
        """Whether component 11 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_cet_u'):
            return self._m_has_cet_u

        self._m_has_cet_u = ( ((self.header.xstate_bv.cet_u) and (self.header.xcomp_bv.cet_u) and (self.len_area >= 16) and (self.ofs_compacted_cet_u <= self.len_area - 16))  if self.is_compacted else False)
        return getattr(self, '_m_has_cet_u', None)

    @property
    def has_egprs(self):
        """Whether component 19 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_egprs'):
            return self._m_has_egprs

        self._m_has_egprs = ( ((self.header.xstate_bv.egprs) and ( (((not (self.is_compacted))) or (self.header.xcomp_bv.egprs)) ) and (self.len_area >= 128) and (self.ofs_egprs <= self.len_area - 128))  if self.has_header else False)
        return getattr(self, '_m_has_egprs', None)

    @property
    def has_hdc(self):
        """Whether component 13 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_hdc'):
            return self._m_has_hdc

        self._m_has_hdc = ( ((self.header.xstate_bv.hdc) and (self.header.xcomp_bv.hdc) and (self.len_area >= 8) and (self.ofs_compacted_hdc <= self.len_area - 8))  if self.is_compacted else False)
        return getattr(self, '_m_has_hdc', None)

    @property
    def has_header(self):
        """Whether the area is long enough for its header."""
        if hasattr(self, '_m_has_header'):
            return self._m_has_header

        self._m_has_header = self._io.size() >= 576
        return getattr(self, '_m_has_header', None)

    @property
    def has_hi16_zmm(self):
        """Whether component 7 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_hi16_zmm'):
            return self._m_has_hi16_zmm

        self._m_has_hi16_zmm = ( ((self.header.xstate_bv.hi16_zmm) and ( (((not (self.is_compacted))) or (self.header.xcomp_bv.hi16_zmm)) ) and (self.len_area >= 1024) and (self.ofs_hi16_zmm <= self.len_area - 1024))  if self.has_header else False)
        return getattr(self, '_m_has_hi16_zmm', None)

    @property
    def has_hwp(self):
        """Whether component 16 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_hwp'):
            return self._m_has_hwp

        self._m_has_hwp = ( ((self.header.xstate_bv.hwp) and (self.header.xcomp_bv.hwp) and (self.len_area >= 8) and (self.ofs_compacted_hwp <= self.len_area - 8))  if self.is_compacted else False)
        return getattr(self, '_m_has_hwp', None)

    @property
    def has_lbr(self):
        """Whether component 15 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_lbr'):
            return self._m_has_lbr

        self._m_has_lbr = ( ((self.header.xstate_bv.lbr) and (self.header.xcomp_bv.lbr) and (self.len_area >= 808) and (self.ofs_compacted_lbr <= self.len_area - 808))  if self.is_compacted else False)
        return getattr(self, '_m_has_lbr', None)

    @property
    def has_lwp(self):
        """Whether component 62 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_lwp'):
            return self._m_has_lwp

        self._m_has_lwp = ( ((self.header.xstate_bv.lwp) and ((not (self.is_compacted))) and (self.len_area >= 960))  if self.has_header else False)
        return getattr(self, '_m_has_lwp', None)

    @property
    def has_opmask(self):
        """Whether component 5 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_opmask'):
            return self._m_has_opmask

        self._m_has_opmask = ( ((self.header.xstate_bv.opmask) and ( (((not (self.is_compacted))) or (self.header.xcomp_bv.opmask)) ) and (self.len_area >= 64) and (self.ofs_opmask <= self.len_area - 64))  if self.has_header else False)
        return getattr(self, '_m_has_opmask', None)

    @property
    def has_pasid(self):
        """Whether component 10 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_pasid'):
            return self._m_has_pasid

        self._m_has_pasid = ( ((self.header.xstate_bv.pasid) and (self.header.xcomp_bv.pasid) and (self.len_area >= 8) and (self.ofs_compacted_pasid <= self.len_area - 8))  if self.is_compacted else False)
        return getattr(self, '_m_has_pasid', None)

    @property
    def has_pkru(self):
        """Whether component 9 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_pkru'):
            return self._m_has_pkru

        self._m_has_pkru = ( ((self.header.xstate_bv.pkru) and ( (((not (self.is_compacted))) or (self.header.xcomp_bv.pkru)) ) and (self.len_area >= 8) and (self.ofs_pkru <= self.len_area - 8))  if self.has_header else False)
        return getattr(self, '_m_has_pkru', None)

    @property
    def has_pt(self):
        """Whether component 8 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_pt'):
            return self._m_has_pt

        self._m_has_pt = ( ((self.header.xstate_bv.pt) and (self.header.xcomp_bv.pt) and (self.len_area >= 128) and (self.ofs_compacted_pt <= self.len_area - 128))  if self.is_compacted else False)
        return getattr(self, '_m_has_pt', None)

    @property
    def has_tilecfg(self):
        """Whether component 17 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_tilecfg'):
            return self._m_has_tilecfg

        self._m_has_tilecfg = ( ((self.header.xstate_bv.tilecfg) and ( (((not (self.is_compacted))) or (self.header.xcomp_bv.tilecfg)) ) and (self.len_area >= 64) and (self.ofs_tilecfg <= self.len_area - 64))  if self.has_header else False)
        return getattr(self, '_m_has_tilecfg', None)

    @property
    def has_tiledata(self):
        """Whether component 18 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_tiledata'):
            return self._m_has_tiledata

        self._m_has_tiledata = ( ((self.header.xstate_bv.tiledata) and ( (((not (self.is_compacted))) or (self.header.xcomp_bv.tiledata)) ) and (self.len_area >= 8192) and (self.ofs_tiledata <= self.len_area - 8192))  if self.has_header else False)
        return getattr(self, '_m_has_tiledata', None)

    @property
    def has_uintr(self):
        """Whether component 14 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_uintr'):
            return self._m_has_uintr

        self._m_has_uintr = ( ((self.header.xstate_bv.uintr) and (self.header.xcomp_bv.uintr) and (self.len_area >= 48) and (self.ofs_compacted_uintr <= self.len_area - 48))  if self.is_compacted else False)
        return getattr(self, '_m_has_uintr', None)

    @property
    def has_zmm_hi256(self):
        """Whether component 6 is not in its initial state and the area has room for
        it.
        """
        if hasattr(self, '_m_has_zmm_hi256'):
            return self._m_has_zmm_hi256

        self._m_has_zmm_hi256 = ( ((self.header.xstate_bv.zmm_hi256) and ( (((not (self.is_compacted))) or (self.header.xcomp_bv.zmm_hi256)) ) and (self.len_area >= 512) and (self.ofs_zmm_hi256 <= self.len_area - 512))  if self.has_header else False)
        return getattr(self, '_m_has_zmm_hi256', None)

    @property
    def hdc(self):
        """The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.
        """
        if hasattr(self, '_m_hdc'):
            return self._m_hdc

        if self.has_hdc:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_compacted_hdc)
            self._m_hdc = self._io.read_u8le()
            self._io.seek(_pos)

        return getattr(self, '_m_hdc', None)

    @property
    def hi16_zmm(self):
        """The 512-bit registers zmm16 to zmm31."""
        if hasattr(self, '_m_hi16_zmm'):
            return self._m_hi16_zmm

        if self.has_hi16_zmm:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_hi16_zmm)
            self._raw__m_hi16_zmm = self._io.read_bytes(1024)
            _io__raw__m_hi16_zmm = KaitaiStream(BytesIO(self._raw__m_hi16_zmm))
            self._m_hi16_zmm = X86XsaveArea.Hi16ZmmState(_io__raw__m_hi16_zmm, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_hi16_zmm', None)

    @property
    def hwp(self):
        """The IA32_HWP_REQUEST register; compacted form only."""
        if hasattr(self, '_m_hwp'):
            return self._m_hwp

        if self.has_hwp:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_compacted_hwp)
            self._m_hwp = self._io.read_u8le()
            self._io.seek(_pos)

        return getattr(self, '_m_hwp', None)

    @property
    def is_compacted(self):
        """Whether components follow one another without gaps, instead of being at
        fixed offsets.
        """
        if hasattr(self, '_m_is_compacted'):
            return self._m_is_compacted

        self._m_is_compacted = (self.header.xcomp_bv.is_compacted if self.has_header else False)
        return getattr(self, '_m_is_compacted', None)

    @property
    def is_intel_layout(self):
        """Whether components 5, 6, 7 and 9 of a standard-form area are at the
        offsets of Intel's processors: with AVX-512 or protection keys such an
        area has at least 2688 bytes, while one of an AMD processor has at most
        2440. Without those components the layouts are the same, and this does not
        matter.
        """
        if hasattr(self, '_m_is_intel_layout'):
            return self._m_is_intel_layout

        self._m_is_intel_layout = self.len_area >= 2688
        return getattr(self, '_m_is_intel_layout', None)

    @property
    def lbr(self):
        """Last-branch records; compacted form only."""
        if hasattr(self, '_m_lbr'):
            return self._m_lbr

        if self.has_lbr:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_compacted_lbr)
            self._raw__m_lbr = self._io.read_bytes(808)
            _io__raw__m_lbr = KaitaiStream(BytesIO(self._raw__m_lbr))
            self._m_lbr = X86XsaveArea.LbrState(_io__raw__m_lbr, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_lbr', None)

    @property
    def len_area(self):
        """Length of the area in bytes."""
        if hasattr(self, '_m_len_area'):
            return self._m_len_area

        self._m_len_area = self._io.size()
        return getattr(self, '_m_len_area', None)

    @property
    def len_legacy(self):
        """Length of the legacy region in bytes."""
        if hasattr(self, '_m_len_legacy'):
            return self._m_len_legacy

        self._m_len_legacy = 512
        return getattr(self, '_m_len_legacy', None)

    @property
    def len_min(self):
        """Length of legacy region and header, the shortest area that Xen loads."""
        if hasattr(self, '_m_len_min'):
            return self._m_len_min

        self._m_len_min = 576
        return getattr(self, '_m_len_min', None)

    @property
    def lwp(self):
        """State of AMD's lightweight profiling, which only processors of family
        0x15 have. Not decoded.
        """
        if hasattr(self, '_m_lwp'):
            return self._m_lwp

        if self.has_lwp:
            pass
            _pos = self._io.pos()
            self._io.seek(832)
            self._m_lwp = self._io.read_bytes(128)
            self._io.seek(_pos)

        return getattr(self, '_m_lwp', None)

    @property
    def ofs_avx(self):
        """Offset of component 2: 576 in the standard form.
        """
        if hasattr(self, '_m_ofs_avx'):
            return self._m_ofs_avx

        self._m_ofs_avx = (self.ofs_compacted_avx if self.is_compacted else 576)
        return getattr(self, '_m_ofs_avx', None)

    @property
    def ofs_bndcsr(self):
        """Offset of component 4: 1024 in the standard form.
        """
        if hasattr(self, '_m_ofs_bndcsr'):
            return self._m_ofs_bndcsr

        self._m_ofs_bndcsr = (self.ofs_compacted_bndcsr if self.is_compacted else 1024)
        return getattr(self, '_m_ofs_bndcsr', None)

    @property
    def ofs_bndregs(self):
        """Offset of component 3: 960 in the standard form.
        """
        if hasattr(self, '_m_ofs_bndregs'):
            return self._m_ofs_bndregs

        self._m_ofs_bndregs = (self.ofs_compacted_bndregs if self.is_compacted else 960)
        return getattr(self, '_m_ofs_bndregs', None)

    @property
    def ofs_compacted_avx(self):
        """Offset of component 2 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_avx'):
            return self._m_ofs_compacted_avx

        if self.is_compacted:
            pass
            self._m_ofs_compacted_avx = 576

        return getattr(self, '_m_ofs_compacted_avx', None)

    @property
    def ofs_compacted_bndcsr(self):
        """Offset of component 4 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_bndcsr'):
            return self._m_ofs_compacted_bndcsr

        if self.is_compacted:
            pass
            self._m_ofs_compacted_bndcsr = (self.ofs_compacted_bndregs + (64 if self.header.xcomp_bv.bndregs else 0))

        return getattr(self, '_m_ofs_compacted_bndcsr', None)

    @property
    def ofs_compacted_bndregs(self):
        """Offset of component 3 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_bndregs'):
            return self._m_ofs_compacted_bndregs

        if self.is_compacted:
            pass
            self._m_ofs_compacted_bndregs = (self.ofs_compacted_avx + (256 if self.header.xcomp_bv.avx else 0))

        return getattr(self, '_m_ofs_compacted_bndregs', None)

    @property
    def ofs_compacted_cet_s(self):
        """Offset of component 12 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_cet_s'):
            return self._m_ofs_compacted_cet_s

        if self.is_compacted:
            pass
            self._m_ofs_compacted_cet_s = (self.ofs_compacted_cet_u + (16 if self.header.xcomp_bv.cet_u else 0))

        return getattr(self, '_m_ofs_compacted_cet_s', None)

    @property
    def ofs_compacted_cet_u(self):
        """Offset of component 11 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_cet_u'):
            return self._m_ofs_compacted_cet_u

        if self.is_compacted:
            pass
            self._m_ofs_compacted_cet_u = (self.ofs_compacted_pasid + (8 if self.header.xcomp_bv.pasid else 0))

        return getattr(self, '_m_ofs_compacted_cet_u', None)

    @property
    def ofs_compacted_egprs(self):
        """Offset of component 19 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_egprs'):
            return self._m_ofs_compacted_egprs

        if self.is_compacted:
            pass
            self._m_ofs_compacted_egprs = (self.ofs_compacted_tiledata + (8192 if self.header.xcomp_bv.tiledata else 0))

        return getattr(self, '_m_ofs_compacted_egprs', None)

    @property
    def ofs_compacted_hdc(self):
        """Offset of component 13 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_hdc'):
            return self._m_ofs_compacted_hdc

        if self.is_compacted:
            pass
            self._m_ofs_compacted_hdc = (self.ofs_compacted_cet_s + (24 if self.header.xcomp_bv.cet_s else 0))

        return getattr(self, '_m_ofs_compacted_hdc', None)

    @property
    def ofs_compacted_hi16_zmm(self):
        """Offset of component 7 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_hi16_zmm'):
            return self._m_ofs_compacted_hi16_zmm

        if self.is_compacted:
            pass
            self._m_ofs_compacted_hi16_zmm = (self.ofs_compacted_zmm_hi256 + (512 if self.header.xcomp_bv.zmm_hi256 else 0))

        return getattr(self, '_m_ofs_compacted_hi16_zmm', None)

    @property
    def ofs_compacted_hwp(self):
        """Offset of component 16 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_hwp'):
            return self._m_ofs_compacted_hwp

        if self.is_compacted:
            pass
            self._m_ofs_compacted_hwp = (self.ofs_compacted_lbr + (808 if self.header.xcomp_bv.lbr else 0))

        return getattr(self, '_m_ofs_compacted_hwp', None)

    @property
    def ofs_compacted_lbr(self):
        """Offset of component 15 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_lbr'):
            return self._m_ofs_compacted_lbr

        if self.is_compacted:
            pass
            self._m_ofs_compacted_lbr = (self.ofs_compacted_uintr + (48 if self.header.xcomp_bv.uintr else 0))

        return getattr(self, '_m_ofs_compacted_lbr', None)

    @property
    def ofs_compacted_opmask(self):
        """Offset of component 5 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_opmask'):
            return self._m_ofs_compacted_opmask

        if self.is_compacted:
            pass
            self._m_ofs_compacted_opmask = (self.ofs_compacted_bndcsr + (64 if self.header.xcomp_bv.bndcsr else 0))

        return getattr(self, '_m_ofs_compacted_opmask', None)

    @property
    def ofs_compacted_pasid(self):
        """Offset of component 10 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_pasid'):
            return self._m_ofs_compacted_pasid

        if self.is_compacted:
            pass
            self._m_ofs_compacted_pasid = (self.ofs_compacted_pkru + (8 if self.header.xcomp_bv.pkru else 0))

        return getattr(self, '_m_ofs_compacted_pasid', None)

    @property
    def ofs_compacted_pkru(self):
        """Offset of component 9 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_pkru'):
            return self._m_ofs_compacted_pkru

        if self.is_compacted:
            pass
            self._m_ofs_compacted_pkru = (self.ofs_compacted_pt + (128 if self.header.xcomp_bv.pt else 0))

        return getattr(self, '_m_ofs_compacted_pkru', None)

    @property
    def ofs_compacted_pt(self):
        """Offset of component 8 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_pt'):
            return self._m_ofs_compacted_pt

        if self.is_compacted:
            pass
            self._m_ofs_compacted_pt = (self.ofs_compacted_hi16_zmm + (1024 if self.header.xcomp_bv.hi16_zmm else 0))

        return getattr(self, '_m_ofs_compacted_pt', None)

    @property
    def ofs_compacted_tilecfg(self):
        """Offset of component 17 in the compacted form, aligned to 64 bytes."""
        if hasattr(self, '_m_ofs_compacted_tilecfg'):
            return self._m_ofs_compacted_tilecfg

        if self.is_compacted:
            pass
            self._m_ofs_compacted_tilecfg = ((((self.ofs_compacted_hwp + (8 if self.header.xcomp_bv.hwp else 0)) + 63) // 64) * 64)

        return getattr(self, '_m_ofs_compacted_tilecfg', None)

    @property
    def ofs_compacted_tiledata(self):
        """Offset of component 18 in the compacted form, aligned to 64 bytes."""
        if hasattr(self, '_m_ofs_compacted_tiledata'):
            return self._m_ofs_compacted_tiledata

        if self.is_compacted:
            pass
            self._m_ofs_compacted_tiledata = ((((self.ofs_compacted_tilecfg + (64 if self.header.xcomp_bv.tilecfg else 0)) + 63) // 64) * 64)

        return getattr(self, '_m_ofs_compacted_tiledata', None)

    @property
    def ofs_compacted_uintr(self):
        """Offset of component 14 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_uintr'):
            return self._m_ofs_compacted_uintr

        if self.is_compacted:
            pass
            self._m_ofs_compacted_uintr = (self.ofs_compacted_hdc + (8 if self.header.xcomp_bv.hdc else 0))

        return getattr(self, '_m_ofs_compacted_uintr', None)

    @property
    def ofs_compacted_zmm_hi256(self):
        """Offset of component 6 in the compacted form."""
        if hasattr(self, '_m_ofs_compacted_zmm_hi256'):
            return self._m_ofs_compacted_zmm_hi256

        if self.is_compacted:
            pass
            self._m_ofs_compacted_zmm_hi256 = (self.ofs_compacted_opmask + (64 if self.header.xcomp_bv.opmask else 0))

        return getattr(self, '_m_ofs_compacted_zmm_hi256', None)

    @property
    def ofs_egprs(self):
        """Offset of component 19: 960 in the standard form.
        """
        if hasattr(self, '_m_ofs_egprs'):
            return self._m_ofs_egprs

        self._m_ofs_egprs = (self.ofs_compacted_egprs if self.is_compacted else 960)
        return getattr(self, '_m_ofs_egprs', None)

    @property
    def ofs_hi16_zmm(self):
        """Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
        in the standard form.
        """
        if hasattr(self, '_m_ofs_hi16_zmm'):
            return self._m_ofs_hi16_zmm

        self._m_ofs_hi16_zmm = (self.ofs_compacted_hi16_zmm if self.is_compacted else (1664 if self.is_intel_layout else 1408))
        return getattr(self, '_m_ofs_hi16_zmm', None)

    @property
    def ofs_opmask(self):
        """Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
        the standard form.
        """
        if hasattr(self, '_m_ofs_opmask'):
            return self._m_ofs_opmask

        self._m_ofs_opmask = (self.ofs_compacted_opmask if self.is_compacted else (1088 if self.is_intel_layout else 832))
        return getattr(self, '_m_ofs_opmask', None)

    @property
    def ofs_pkru(self):
        """Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
        AVX-512 and 832 on AMD's without it in the standard form.
        """
        if hasattr(self, '_m_ofs_pkru'):
            return self._m_ofs_pkru

        self._m_ofs_pkru = (self.ofs_compacted_pkru if self.is_compacted else (2688 if self.len_area >= 2696 else (2432 if self.len_area >= 2440 else 832)))
        return getattr(self, '_m_ofs_pkru', None)

    @property
    def ofs_tilecfg(self):
        """Offset of component 17: 2752 in the standard form.
        """
        if hasattr(self, '_m_ofs_tilecfg'):
            return self._m_ofs_tilecfg

        self._m_ofs_tilecfg = (self.ofs_compacted_tilecfg if self.is_compacted else 2752)
        return getattr(self, '_m_ofs_tilecfg', None)

    @property
    def ofs_tiledata(self):
        """Offset of component 18: 2816 in the standard form.
        """
        if hasattr(self, '_m_ofs_tiledata'):
            return self._m_ofs_tiledata

        self._m_ofs_tiledata = (self.ofs_compacted_tiledata if self.is_compacted else 2816)
        return getattr(self, '_m_ofs_tiledata', None)

    @property
    def ofs_zmm_hi256(self):
        """Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
        the standard form.
        """
        if hasattr(self, '_m_ofs_zmm_hi256'):
            return self._m_ofs_zmm_hi256

        self._m_ofs_zmm_hi256 = (self.ofs_compacted_zmm_hi256 if self.is_compacted else (1152 if self.is_intel_layout else 896))
        return getattr(self, '_m_ofs_zmm_hi256', None)

    @property
    def opmask(self):
        """AVX-512 mask registers."""
        if hasattr(self, '_m_opmask'):
            return self._m_opmask

        if self.has_opmask:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_opmask)
            self._raw__m_opmask = self._io.read_bytes(64)
            _io__raw__m_opmask = KaitaiStream(BytesIO(self._raw__m_opmask))
            self._m_opmask = X86XsaveArea.OpmaskState(_io__raw__m_opmask, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_opmask', None)

    @property
    def pasid(self):
        """The IA32_PASID register; compacted form only."""
        if hasattr(self, '_m_pasid'):
            return self._m_pasid

        if self.has_pasid:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_compacted_pasid)
            self._m_pasid = self._io.read_u8le()
            self._io.seek(_pos)

        return getattr(self, '_m_pasid', None)

    @property
    def pkru(self):
        """Protection-key rights for user pages."""
        if hasattr(self, '_m_pkru'):
            return self._m_pkru

        if self.has_pkru:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_pkru)
            self._raw__m_pkru = self._io.read_bytes(8)
            _io__raw__m_pkru = KaitaiStream(BytesIO(self._raw__m_pkru))
            self._m_pkru = X86XsaveArea.PkruState(_io__raw__m_pkru, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_pkru', None)

    @property
    def pt(self):
        """Processor Trace registers; compacted form only."""
        if hasattr(self, '_m_pt'):
            return self._m_pt

        if self.has_pt:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_compacted_pt)
            self._raw__m_pt = self._io.read_bytes(128)
            _io__raw__m_pt = KaitaiStream(BytesIO(self._raw__m_pt))
            self._m_pt = X86XsaveArea.PtState(_io__raw__m_pt, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_pt', None)

    @property
    def tilecfg(self):
        """AMX tile configuration."""
        if hasattr(self, '_m_tilecfg'):
            return self._m_tilecfg

        if self.has_tilecfg:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_tilecfg)
            self._raw__m_tilecfg = self._io.read_bytes(64)
            _io__raw__m_tilecfg = KaitaiStream(BytesIO(self._raw__m_tilecfg))
            self._m_tilecfg = X86XsaveArea.TilecfgState(_io__raw__m_tilecfg, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_tilecfg', None)

    @property
    def tiledata(self):
        """AMX tiles."""
        if hasattr(self, '_m_tiledata'):
            return self._m_tiledata

        if self.has_tiledata:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_tiledata)
            self._raw__m_tiledata = self._io.read_bytes(8192)
            _io__raw__m_tiledata = KaitaiStream(BytesIO(self._raw__m_tiledata))
            self._m_tiledata = X86XsaveArea.TiledataState(_io__raw__m_tiledata, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_tiledata', None)

    @property
    def uintr(self):
        """User-interrupt registers; compacted form only."""
        if hasattr(self, '_m_uintr'):
            return self._m_uintr

        if self.has_uintr:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_compacted_uintr)
            self._raw__m_uintr = self._io.read_bytes(48)
            _io__raw__m_uintr = KaitaiStream(BytesIO(self._raw__m_uintr))
            self._m_uintr = X86XsaveArea.UintrState(_io__raw__m_uintr, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_uintr', None)

    @property
    def zmm_hi256(self):
        """Upper halves of the 512-bit registers zmm0 to zmm15."""
        if hasattr(self, '_m_zmm_hi256'):
            return self._m_zmm_hi256

        if self.has_zmm_hi256:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_zmm_hi256)
            self._raw__m_zmm_hi256 = self._io.read_bytes(512)
            _io__raw__m_zmm_hi256 = KaitaiStream(BytesIO(self._raw__m_zmm_hi256))
            self._m_zmm_hi256 = X86XsaveArea.ZmmHi256State(_io__raw__m_zmm_hi256, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_zmm_hi256', None)


