-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local stringstream = require("string_stream")
local utils = require("utils")

-- 
-- The memory image of a processor's x87, SSE and extended registers that the
-- XSAVE family of instructions writes: a legacy region of 512 bytes (the format
-- of FXSAVE), a header of 64 bytes, then one block for each further state
-- component.
-- 
-- The offset of a block depends on the form. In the standard form every
-- component has a fixed offset, whichever other components are present; the
-- offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
-- offsets exist: Intel's processors leave room for the MPX components, AMD's do
-- not. The length of the area distinguishes them, see `is_intel_layout`. In the
-- compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
-- order of their numbers; CPUID says which of them are aligned to 64 bytes; here
-- these are 17 and 18.
-- 
-- A component whose bit in `xstate_bv` is clear is in its initial state,
-- whatever its block contains; its instance is then absent here.
-- 
-- This type must have a stream of its own (`size` or `size-eos` where it is
-- used), because the length of that stream is the length of the area. The stream
-- may be empty or short: regions that do not fit are absent. An area that has
-- lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
-- and PKRU blocks cannot be trusted.
-- 
-- Xen writes only the standard form into its migration streams, and refuses
-- the compacted form when it loads one.
-- 
-- For reading only: a writer that the compiler makes of this with `-w` leaves
-- out contents.
-- See also: Intel SDM volume 1, chapter 13, "Managing State Using the XSAVE Feature Set" (https://www.intel.com/sdm)
-- See also: expand_xsave_states() (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/xstate.c#L180-L236)
X86XsaveArea = class.class(KaitaiStruct)

function X86XsaveArea:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function X86XsaveArea:_read()
  if self._io:size() >= 512 then
    self._raw_legacy = self._io:read_bytes(512)
    local _io = KaitaiStream(stringstream(self._raw_legacy))
    self.legacy = X86XsaveArea.FxsaveRegion(_io, self, self._root)
  end
  if self._io:size() >= 576 then
    self._raw_header = self._io:read_bytes(64)
    local _io = KaitaiStream(stringstream(self._raw_header))
    self.header = X86XsaveArea.XsaveHeader(_io, self, self._root)
  end
end

-- 
-- Upper halves of the 256-bit registers ymm0 to ymm15.
X86XsaveArea.property.avx = {}
function X86XsaveArea.property.avx:get()
  if self._m_avx ~= nil then
    return self._m_avx
  end

  if self.has_avx then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_avx)
    self._raw__m_avx = self._io:read_bytes(256)
    local _io = KaitaiStream(stringstream(self._raw__m_avx))
    self._m_avx = X86XsaveArea.AvxState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_avx
end

-- 
-- MPX configuration and status.
X86XsaveArea.property.bndcsr = {}
function X86XsaveArea.property.bndcsr:get()
  if self._m_bndcsr ~= nil then
    return self._m_bndcsr
  end

  if self.has_bndcsr then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_bndcsr)
    self._raw__m_bndcsr = self._io:read_bytes(64)
    local _io = KaitaiStream(stringstream(self._raw__m_bndcsr))
    self._m_bndcsr = X86XsaveArea.BndcsrState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_bndcsr
end

-- 
-- MPX bound registers.
X86XsaveArea.property.bndregs = {}
function X86XsaveArea.property.bndregs:get()
  if self._m_bndregs ~= nil then
    return self._m_bndregs
  end

  if self.has_bndregs then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_bndregs)
    self._raw__m_bndregs = self._io:read_bytes(64)
    local _io = KaitaiStream(stringstream(self._raw__m_bndregs))
    self._m_bndregs = X86XsaveArea.BndregsState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_bndregs
end

-- 
-- Control-flow enforcement, supervisor part; compacted form only.
X86XsaveArea.property.cet_s = {}
function X86XsaveArea.property.cet_s:get()
  if self._m_cet_s ~= nil then
    return self._m_cet_s
  end

  if self.has_cet_s then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_compacted_cet_s)
    self._raw__m_cet_s = self._io:read_bytes(24)
    local _io = KaitaiStream(stringstream(self._raw__m_cet_s))
    self._m_cet_s = X86XsaveArea.CetSState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_cet_s
end

-- 
-- Control-flow enforcement, user part; compacted form only.
X86XsaveArea.property.cet_u = {}
function X86XsaveArea.property.cet_u:get()
  if self._m_cet_u ~= nil then
    return self._m_cet_u
  end

  if self.has_cet_u then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_compacted_cet_u)
    self._raw__m_cet_u = self._io:read_bytes(16)
    local _io = KaitaiStream(stringstream(self._raw__m_cet_u))
    self._m_cet_u = X86XsaveArea.CetUState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_cet_u
end

-- 
-- The APX general-purpose registers, which replace MPX.
X86XsaveArea.property.egprs = {}
function X86XsaveArea.property.egprs:get()
  if self._m_egprs ~= nil then
    return self._m_egprs
  end

  if self.has_egprs then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_egprs)
    self._raw__m_egprs = self._io:read_bytes(128)
    local _io = KaitaiStream(stringstream(self._raw__m_egprs))
    self._m_egprs = X86XsaveArea.EgprsState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_egprs
end

-- 
-- Whether component 2 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_avx = {}
function X86XsaveArea.property.has_avx:get()
  if self._m_has_avx ~= nil then
    return self._m_has_avx
  end

  self._m_has_avx = utils.box_unwrap((self.has_header) and utils.box_wrap( ((self.header.xstate_bv.avx) and ( ((not(self.is_compacted)) or (self.header.xcomp_bv.avx)) ) and (self.len_area >= 256) and (self.ofs_avx <= self.len_area - 256)) ) or (false))
  return self._m_has_avx
end

-- 
-- Whether component 4 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_bndcsr = {}
function X86XsaveArea.property.has_bndcsr:get()
  if self._m_has_bndcsr ~= nil then
    return self._m_has_bndcsr
  end

  self._m_has_bndcsr = utils.box_unwrap((self.has_header) and utils.box_wrap( ((self.header.xstate_bv.bndcsr) and ( ((not(self.is_compacted)) or (self.header.xcomp_bv.bndcsr)) ) and (self.len_area >= 64) and (self.ofs_bndcsr <= self.len_area - 64)) ) or (false))
  return self._m_has_bndcsr
end

-- 
-- Whether component 3 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_bndregs = {}
function X86XsaveArea.property.has_bndregs:get()
  if self._m_has_bndregs ~= nil then
    return self._m_has_bndregs
  end

  self._m_has_bndregs = utils.box_unwrap((self.has_header) and utils.box_wrap( ((self.header.xstate_bv.bndregs) and ( ((not(self.is_compacted)) or (self.header.xcomp_bv.bndregs)) ) and (self.len_area >= 64) and (self.ofs_bndregs <= self.len_area - 64)) ) or (false))
  return self._m_has_bndregs
end

-- 
-- Whether component 12 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_cet_s = {}
function X86XsaveArea.property.has_cet_s:get()
  if self._m_has_cet_s ~= nil then
    return self._m_has_cet_s
  end

  self._m_has_cet_s = utils.box_unwrap((self.is_compacted) and utils.box_wrap( ((self.header.xstate_bv.cet_s) and (self.header.xcomp_bv.cet_s) and (self.len_area >= 24) and (self.ofs_compacted_cet_s <= self.len_area - 24)) ) or (false))
  return self._m_has_cet_s
end

-- 
-- Whether component 11 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_cet_u = {}
function X86XsaveArea.property.has_cet_u:get()
  if self._m_has_cet_u ~= nil then
    return self._m_has_cet_u
  end

  self._m_has_cet_u = utils.box_unwrap((self.is_compacted) and utils.box_wrap( ((self.header.xstate_bv.cet_u) and (self.header.xcomp_bv.cet_u) and (self.len_area >= 16) and (self.ofs_compacted_cet_u <= self.len_area - 16)) ) or (false))
  return self._m_has_cet_u
end

-- 
-- Whether component 19 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_egprs = {}
function X86XsaveArea.property.has_egprs:get()
  if self._m_has_egprs ~= nil then
    return self._m_has_egprs
  end

  self._m_has_egprs = utils.box_unwrap((self.has_header) and utils.box_wrap( ((self.header.xstate_bv.egprs) and ( ((not(self.is_compacted)) or (self.header.xcomp_bv.egprs)) ) and (self.len_area >= 128) and (self.ofs_egprs <= self.len_area - 128)) ) or (false))
  return self._m_has_egprs
end

-- 
-- Whether component 13 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_hdc = {}
function X86XsaveArea.property.has_hdc:get()
  if self._m_has_hdc ~= nil then
    return self._m_has_hdc
  end

  self._m_has_hdc = utils.box_unwrap((self.is_compacted) and utils.box_wrap( ((self.header.xstate_bv.hdc) and (self.header.xcomp_bv.hdc) and (self.len_area >= 8) and (self.ofs_compacted_hdc <= self.len_area - 8)) ) or (false))
  return self._m_has_hdc
end

-- 
-- Whether the area is long enough for its header.
X86XsaveArea.property.has_header = {}
function X86XsaveArea.property.has_header:get()
  if self._m_has_header ~= nil then
    return self._m_has_header
  end

  self._m_has_header = self._io:size() >= 576
  return self._m_has_header
end

-- 
-- Whether component 7 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_hi16_zmm = {}
function X86XsaveArea.property.has_hi16_zmm:get()
  if self._m_has_hi16_zmm ~= nil then
    return self._m_has_hi16_zmm
  end

  self._m_has_hi16_zmm = utils.box_unwrap((self.has_header) and utils.box_wrap( ((self.header.xstate_bv.hi16_zmm) and ( ((not(self.is_compacted)) or (self.header.xcomp_bv.hi16_zmm)) ) and (self.len_area >= 1024) and (self.ofs_hi16_zmm <= self.len_area - 1024)) ) or (false))
  return self._m_has_hi16_zmm
end

-- 
-- Whether component 16 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_hwp = {}
function X86XsaveArea.property.has_hwp:get()
  if self._m_has_hwp ~= nil then
    return self._m_has_hwp
  end

  self._m_has_hwp = utils.box_unwrap((self.is_compacted) and utils.box_wrap( ((self.header.xstate_bv.hwp) and (self.header.xcomp_bv.hwp) and (self.len_area >= 8) and (self.ofs_compacted_hwp <= self.len_area - 8)) ) or (false))
  return self._m_has_hwp
end

-- 
-- Whether component 15 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_lbr = {}
function X86XsaveArea.property.has_lbr:get()
  if self._m_has_lbr ~= nil then
    return self._m_has_lbr
  end

  self._m_has_lbr = utils.box_unwrap((self.is_compacted) and utils.box_wrap( ((self.header.xstate_bv.lbr) and (self.header.xcomp_bv.lbr) and (self.len_area >= 808) and (self.ofs_compacted_lbr <= self.len_area - 808)) ) or (false))
  return self._m_has_lbr
end

-- 
-- Whether component 62 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_lwp = {}
function X86XsaveArea.property.has_lwp:get()
  if self._m_has_lwp ~= nil then
    return self._m_has_lwp
  end

  self._m_has_lwp = utils.box_unwrap((self.has_header) and utils.box_wrap( ((self.header.xstate_bv.lwp) and (not(self.is_compacted)) and (self.len_area >= 960)) ) or (false))
  return self._m_has_lwp
end

-- 
-- Whether component 5 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_opmask = {}
function X86XsaveArea.property.has_opmask:get()
  if self._m_has_opmask ~= nil then
    return self._m_has_opmask
  end

  self._m_has_opmask = utils.box_unwrap((self.has_header) and utils.box_wrap( ((self.header.xstate_bv.opmask) and ( ((not(self.is_compacted)) or (self.header.xcomp_bv.opmask)) ) and (self.len_area >= 64) and (self.ofs_opmask <= self.len_area - 64)) ) or (false))
  return self._m_has_opmask
end

-- 
-- Whether component 10 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_pasid = {}
function X86XsaveArea.property.has_pasid:get()
  if self._m_has_pasid ~= nil then
    return self._m_has_pasid
  end

  self._m_has_pasid = utils.box_unwrap((self.is_compacted) and utils.box_wrap( ((self.header.xstate_bv.pasid) and (self.header.xcomp_bv.pasid) and (self.len_area >= 8) and (self.ofs_compacted_pasid <= self.len_area - 8)) ) or (false))
  return self._m_has_pasid
end

-- 
-- Whether component 9 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_pkru = {}
function X86XsaveArea.property.has_pkru:get()
  if self._m_has_pkru ~= nil then
    return self._m_has_pkru
  end

  self._m_has_pkru = utils.box_unwrap((self.has_header) and utils.box_wrap( ((self.header.xstate_bv.pkru) and ( ((not(self.is_compacted)) or (self.header.xcomp_bv.pkru)) ) and (self.len_area >= 8) and (self.ofs_pkru <= self.len_area - 8)) ) or (false))
  return self._m_has_pkru
end

-- 
-- Whether component 8 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_pt = {}
function X86XsaveArea.property.has_pt:get()
  if self._m_has_pt ~= nil then
    return self._m_has_pt
  end

  self._m_has_pt = utils.box_unwrap((self.is_compacted) and utils.box_wrap( ((self.header.xstate_bv.pt) and (self.header.xcomp_bv.pt) and (self.len_area >= 128) and (self.ofs_compacted_pt <= self.len_area - 128)) ) or (false))
  return self._m_has_pt
end

-- 
-- Whether component 17 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_tilecfg = {}
function X86XsaveArea.property.has_tilecfg:get()
  if self._m_has_tilecfg ~= nil then
    return self._m_has_tilecfg
  end

  self._m_has_tilecfg = utils.box_unwrap((self.has_header) and utils.box_wrap( ((self.header.xstate_bv.tilecfg) and ( ((not(self.is_compacted)) or (self.header.xcomp_bv.tilecfg)) ) and (self.len_area >= 64) and (self.ofs_tilecfg <= self.len_area - 64)) ) or (false))
  return self._m_has_tilecfg
end

-- 
-- Whether component 18 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_tiledata = {}
function X86XsaveArea.property.has_tiledata:get()
  if self._m_has_tiledata ~= nil then
    return self._m_has_tiledata
  end

  self._m_has_tiledata = utils.box_unwrap((self.has_header) and utils.box_wrap( ((self.header.xstate_bv.tiledata) and ( ((not(self.is_compacted)) or (self.header.xcomp_bv.tiledata)) ) and (self.len_area >= 8192) and (self.ofs_tiledata <= self.len_area - 8192)) ) or (false))
  return self._m_has_tiledata
end

-- 
-- Whether component 14 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_uintr = {}
function X86XsaveArea.property.has_uintr:get()
  if self._m_has_uintr ~= nil then
    return self._m_has_uintr
  end

  self._m_has_uintr = utils.box_unwrap((self.is_compacted) and utils.box_wrap( ((self.header.xstate_bv.uintr) and (self.header.xcomp_bv.uintr) and (self.len_area >= 48) and (self.ofs_compacted_uintr <= self.len_area - 48)) ) or (false))
  return self._m_has_uintr
end

-- 
-- Whether component 6 is not in its initial state and the area has room for
-- it.
X86XsaveArea.property.has_zmm_hi256 = {}
function X86XsaveArea.property.has_zmm_hi256:get()
  if self._m_has_zmm_hi256 ~= nil then
    return self._m_has_zmm_hi256
  end

  self._m_has_zmm_hi256 = utils.box_unwrap((self.has_header) and utils.box_wrap( ((self.header.xstate_bv.zmm_hi256) and ( ((not(self.is_compacted)) or (self.header.xcomp_bv.zmm_hi256)) ) and (self.len_area >= 512) and (self.ofs_zmm_hi256 <= self.len_area - 512)) ) or (false))
  return self._m_has_zmm_hi256
end

-- 
-- The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.
X86XsaveArea.property.hdc = {}
function X86XsaveArea.property.hdc:get()
  if self._m_hdc ~= nil then
    return self._m_hdc
  end

  if self.has_hdc then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_compacted_hdc)
    self._m_hdc = self._io:read_u8le()
    self._io:seek(_pos)
  end
  return self._m_hdc
end

-- 
-- The 512-bit registers zmm16 to zmm31.
X86XsaveArea.property.hi16_zmm = {}
function X86XsaveArea.property.hi16_zmm:get()
  if self._m_hi16_zmm ~= nil then
    return self._m_hi16_zmm
  end

  if self.has_hi16_zmm then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_hi16_zmm)
    self._raw__m_hi16_zmm = self._io:read_bytes(1024)
    local _io = KaitaiStream(stringstream(self._raw__m_hi16_zmm))
    self._m_hi16_zmm = X86XsaveArea.Hi16ZmmState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_hi16_zmm
end

-- 
-- The IA32_HWP_REQUEST register; compacted form only.
X86XsaveArea.property.hwp = {}
function X86XsaveArea.property.hwp:get()
  if self._m_hwp ~= nil then
    return self._m_hwp
  end

  if self.has_hwp then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_compacted_hwp)
    self._m_hwp = self._io:read_u8le()
    self._io:seek(_pos)
  end
  return self._m_hwp
end

-- 
-- Whether components follow one another without gaps, instead of being at
-- fixed offsets.
X86XsaveArea.property.is_compacted = {}
function X86XsaveArea.property.is_compacted:get()
  if self._m_is_compacted ~= nil then
    return self._m_is_compacted
  end

  self._m_is_compacted = utils.box_unwrap((self.has_header) and utils.box_wrap(self.header.xcomp_bv.is_compacted) or (false))
  return self._m_is_compacted
end

-- 
-- Whether components 5, 6, 7 and 9 of a standard-form area are at the
-- offsets of Intel's processors: with AVX-512 or protection keys such an
-- area has at least 2688 bytes, while one of an AMD processor has at most
-- 2440. Without those components the layouts are the same, and this does not
-- matter.
X86XsaveArea.property.is_intel_layout = {}
function X86XsaveArea.property.is_intel_layout:get()
  if self._m_is_intel_layout ~= nil then
    return self._m_is_intel_layout
  end

  self._m_is_intel_layout = self.len_area >= 2688
  return self._m_is_intel_layout
end

-- 
-- Last-branch records; compacted form only.
X86XsaveArea.property.lbr = {}
function X86XsaveArea.property.lbr:get()
  if self._m_lbr ~= nil then
    return self._m_lbr
  end

  if self.has_lbr then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_compacted_lbr)
    self._raw__m_lbr = self._io:read_bytes(808)
    local _io = KaitaiStream(stringstream(self._raw__m_lbr))
    self._m_lbr = X86XsaveArea.LbrState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_lbr
end

-- 
-- Length of the area in bytes.
X86XsaveArea.property.len_area = {}
function X86XsaveArea.property.len_area:get()
  if self._m_len_area ~= nil then
    return self._m_len_area
  end

  self._m_len_area = self._io:size()
  return self._m_len_area
end

-- 
-- Length of the legacy region in bytes.
X86XsaveArea.property.len_legacy = {}
function X86XsaveArea.property.len_legacy:get()
  if self._m_len_legacy ~= nil then
    return self._m_len_legacy
  end

  self._m_len_legacy = 512
  return self._m_len_legacy
end

-- 
-- Length of legacy region and header, the shortest area that Xen loads.
X86XsaveArea.property.len_min = {}
function X86XsaveArea.property.len_min:get()
  if self._m_len_min ~= nil then
    return self._m_len_min
  end

  self._m_len_min = 576
  return self._m_len_min
end

-- 
-- State of AMD's lightweight profiling, which only processors of family
-- 0x15 have. Not decoded.
X86XsaveArea.property.lwp = {}
function X86XsaveArea.property.lwp:get()
  if self._m_lwp ~= nil then
    return self._m_lwp
  end

  if self.has_lwp then
    local _pos = self._io:pos()
    self._io:seek(832)
    self._m_lwp = self._io:read_bytes(128)
    self._io:seek(_pos)
  end
  return self._m_lwp
end

-- 
-- Offset of component 2: 576 in the standard form.
X86XsaveArea.property.ofs_avx = {}
function X86XsaveArea.property.ofs_avx:get()
  if self._m_ofs_avx ~= nil then
    return self._m_ofs_avx
  end

  self._m_ofs_avx = utils.box_unwrap((self.is_compacted) and utils.box_wrap(self.ofs_compacted_avx) or (576))
  return self._m_ofs_avx
end

-- 
-- Offset of component 4: 1024 in the standard form.
X86XsaveArea.property.ofs_bndcsr = {}
function X86XsaveArea.property.ofs_bndcsr:get()
  if self._m_ofs_bndcsr ~= nil then
    return self._m_ofs_bndcsr
  end

  self._m_ofs_bndcsr = utils.box_unwrap((self.is_compacted) and utils.box_wrap(self.ofs_compacted_bndcsr) or (1024))
  return self._m_ofs_bndcsr
end

-- 
-- Offset of component 3: 960 in the standard form.
X86XsaveArea.property.ofs_bndregs = {}
function X86XsaveArea.property.ofs_bndregs:get()
  if self._m_ofs_bndregs ~= nil then
    return self._m_ofs_bndregs
  end

  self._m_ofs_bndregs = utils.box_unwrap((self.is_compacted) and utils.box_wrap(self.ofs_compacted_bndregs) or (960))
  return self._m_ofs_bndregs
end

-- 
-- Offset of component 2 in the compacted form.
X86XsaveArea.property.ofs_compacted_avx = {}
function X86XsaveArea.property.ofs_compacted_avx:get()
  if self._m_ofs_compacted_avx ~= nil then
    return self._m_ofs_compacted_avx
  end

  if self.is_compacted then
    self._m_ofs_compacted_avx = 576
  end
  return self._m_ofs_compacted_avx
end

-- 
-- Offset of component 4 in the compacted form.
X86XsaveArea.property.ofs_compacted_bndcsr = {}
function X86XsaveArea.property.ofs_compacted_bndcsr:get()
  if self._m_ofs_compacted_bndcsr ~= nil then
    return self._m_ofs_compacted_bndcsr
  end

  if self.is_compacted then
    self._m_ofs_compacted_bndcsr = (self.ofs_compacted_bndregs + utils.box_unwrap((self.header.xcomp_bv.bndregs) and utils.box_wrap(64) or (0)))
  end
  return self._m_ofs_compacted_bndcsr
end

-- 
-- Offset of component 3 in the compacted form.
X86XsaveArea.property.ofs_compacted_bndregs = {}
function X86XsaveArea.property.ofs_compacted_bndregs:get()
  if self._m_ofs_compacted_bndregs ~= nil then
    return self._m_ofs_compacted_bndregs
  end

  if self.is_compacted then
    self._m_ofs_compacted_bndregs = (self.ofs_compacted_avx + utils.box_unwrap((self.header.xcomp_bv.avx) and utils.box_wrap(256) or (0)))
  end
  return self._m_ofs_compacted_bndregs
end

-- 
-- Offset of component 12 in the compacted form.
X86XsaveArea.property.ofs_compacted_cet_s = {}
function X86XsaveArea.property.ofs_compacted_cet_s:get()
  if self._m_ofs_compacted_cet_s ~= nil then
    return self._m_ofs_compacted_cet_s
  end

  if self.is_compacted then
    self._m_ofs_compacted_cet_s = (self.ofs_compacted_cet_u + utils.box_unwrap((self.header.xcomp_bv.cet_u) and utils.box_wrap(16) or (0)))
  end
  return self._m_ofs_compacted_cet_s
end

-- 
-- Offset of component 11 in the compacted form.
X86XsaveArea.property.ofs_compacted_cet_u = {}
function X86XsaveArea.property.ofs_compacted_cet_u:get()
  if self._m_ofs_compacted_cet_u ~= nil then
    return self._m_ofs_compacted_cet_u
  end

  if self.is_compacted then
    self._m_ofs_compacted_cet_u = (self.ofs_compacted_pasid + utils.box_unwrap((self.header.xcomp_bv.pasid) and utils.box_wrap(8) or (0)))
  end
  return self._m_ofs_compacted_cet_u
end

-- 
-- Offset of component 19 in the compacted form.
X86XsaveArea.property.ofs_compacted_egprs = {}
function X86XsaveArea.property.ofs_compacted_egprs:get()
  if self._m_ofs_compacted_egprs ~= nil then
    return self._m_ofs_compacted_egprs
  end

  if self.is_compacted then
    self._m_ofs_compacted_egprs = (self.ofs_compacted_tiledata + utils.box_unwrap((self.header.xcomp_bv.tiledata) and utils.box_wrap(8192) or (0)))
  end
  return self._m_ofs_compacted_egprs
end

-- 
-- Offset of component 13 in the compacted form.
X86XsaveArea.property.ofs_compacted_hdc = {}
function X86XsaveArea.property.ofs_compacted_hdc:get()
  if self._m_ofs_compacted_hdc ~= nil then
    return self._m_ofs_compacted_hdc
  end

  if self.is_compacted then
    self._m_ofs_compacted_hdc = (self.ofs_compacted_cet_s + utils.box_unwrap((self.header.xcomp_bv.cet_s) and utils.box_wrap(24) or (0)))
  end
  return self._m_ofs_compacted_hdc
end

-- 
-- Offset of component 7 in the compacted form.
X86XsaveArea.property.ofs_compacted_hi16_zmm = {}
function X86XsaveArea.property.ofs_compacted_hi16_zmm:get()
  if self._m_ofs_compacted_hi16_zmm ~= nil then
    return self._m_ofs_compacted_hi16_zmm
  end

  if self.is_compacted then
    self._m_ofs_compacted_hi16_zmm = (self.ofs_compacted_zmm_hi256 + utils.box_unwrap((self.header.xcomp_bv.zmm_hi256) and utils.box_wrap(512) or (0)))
  end
  return self._m_ofs_compacted_hi16_zmm
end

-- 
-- Offset of component 16 in the compacted form.
X86XsaveArea.property.ofs_compacted_hwp = {}
function X86XsaveArea.property.ofs_compacted_hwp:get()
  if self._m_ofs_compacted_hwp ~= nil then
    return self._m_ofs_compacted_hwp
  end

  if self.is_compacted then
    self._m_ofs_compacted_hwp = (self.ofs_compacted_lbr + utils.box_unwrap((self.header.xcomp_bv.lbr) and utils.box_wrap(808) or (0)))
  end
  return self._m_ofs_compacted_hwp
end

-- 
-- Offset of component 15 in the compacted form.
X86XsaveArea.property.ofs_compacted_lbr = {}
function X86XsaveArea.property.ofs_compacted_lbr:get()
  if self._m_ofs_compacted_lbr ~= nil then
    return self._m_ofs_compacted_lbr
  end

  if self.is_compacted then
    self._m_ofs_compacted_lbr = (self.ofs_compacted_uintr + utils.box_unwrap((self.header.xcomp_bv.uintr) and utils.box_wrap(48) or (0)))
  end
  return self._m_ofs_compacted_lbr
end

-- 
-- Offset of component 5 in the compacted form.
X86XsaveArea.property.ofs_compacted_opmask = {}
function X86XsaveArea.property.ofs_compacted_opmask:get()
  if self._m_ofs_compacted_opmask ~= nil then
    return self._m_ofs_compacted_opmask
  end

  if self.is_compacted then
    self._m_ofs_compacted_opmask = (self.ofs_compacted_bndcsr + utils.box_unwrap((self.header.xcomp_bv.bndcsr) and utils.box_wrap(64) or (0)))
  end
  return self._m_ofs_compacted_opmask
end

-- 
-- Offset of component 10 in the compacted form.
X86XsaveArea.property.ofs_compacted_pasid = {}
function X86XsaveArea.property.ofs_compacted_pasid:get()
  if self._m_ofs_compacted_pasid ~= nil then
    return self._m_ofs_compacted_pasid
  end

  if self.is_compacted then
    self._m_ofs_compacted_pasid = (self.ofs_compacted_pkru + utils.box_unwrap((self.header.xcomp_bv.pkru) and utils.box_wrap(8) or (0)))
  end
  return self._m_ofs_compacted_pasid
end

-- 
-- Offset of component 9 in the compacted form.
X86XsaveArea.property.ofs_compacted_pkru = {}
function X86XsaveArea.property.ofs_compacted_pkru:get()
  if self._m_ofs_compacted_pkru ~= nil then
    return self._m_ofs_compacted_pkru
  end

  if self.is_compacted then
    self._m_ofs_compacted_pkru = (self.ofs_compacted_pt + utils.box_unwrap((self.header.xcomp_bv.pt) and utils.box_wrap(128) or (0)))
  end
  return self._m_ofs_compacted_pkru
end

-- 
-- Offset of component 8 in the compacted form.
X86XsaveArea.property.ofs_compacted_pt = {}
function X86XsaveArea.property.ofs_compacted_pt:get()
  if self._m_ofs_compacted_pt ~= nil then
    return self._m_ofs_compacted_pt
  end

  if self.is_compacted then
    self._m_ofs_compacted_pt = (self.ofs_compacted_hi16_zmm + utils.box_unwrap((self.header.xcomp_bv.hi16_zmm) and utils.box_wrap(1024) or (0)))
  end
  return self._m_ofs_compacted_pt
end

-- 
-- Offset of component 17 in the compacted form, aligned to 64 bytes.
X86XsaveArea.property.ofs_compacted_tilecfg = {}
function X86XsaveArea.property.ofs_compacted_tilecfg:get()
  if self._m_ofs_compacted_tilecfg ~= nil then
    return self._m_ofs_compacted_tilecfg
  end

  if self.is_compacted then
    self._m_ofs_compacted_tilecfg = (math.floor(((self.ofs_compacted_hwp + utils.box_unwrap((self.header.xcomp_bv.hwp) and utils.box_wrap(8) or (0))) + 63) / 64) * 64)
  end
  return self._m_ofs_compacted_tilecfg
end

-- 
-- Offset of component 18 in the compacted form, aligned to 64 bytes.
X86XsaveArea.property.ofs_compacted_tiledata = {}
function X86XsaveArea.property.ofs_compacted_tiledata:get()
  if self._m_ofs_compacted_tiledata ~= nil then
    return self._m_ofs_compacted_tiledata
  end

  if self.is_compacted then
    self._m_ofs_compacted_tiledata = (math.floor(((self.ofs_compacted_tilecfg + utils.box_unwrap((self.header.xcomp_bv.tilecfg) and utils.box_wrap(64) or (0))) + 63) / 64) * 64)
  end
  return self._m_ofs_compacted_tiledata
end

-- 
-- Offset of component 14 in the compacted form.
X86XsaveArea.property.ofs_compacted_uintr = {}
function X86XsaveArea.property.ofs_compacted_uintr:get()
  if self._m_ofs_compacted_uintr ~= nil then
    return self._m_ofs_compacted_uintr
  end

  if self.is_compacted then
    self._m_ofs_compacted_uintr = (self.ofs_compacted_hdc + utils.box_unwrap((self.header.xcomp_bv.hdc) and utils.box_wrap(8) or (0)))
  end
  return self._m_ofs_compacted_uintr
end

-- 
-- Offset of component 6 in the compacted form.
X86XsaveArea.property.ofs_compacted_zmm_hi256 = {}
function X86XsaveArea.property.ofs_compacted_zmm_hi256:get()
  if self._m_ofs_compacted_zmm_hi256 ~= nil then
    return self._m_ofs_compacted_zmm_hi256
  end

  if self.is_compacted then
    self._m_ofs_compacted_zmm_hi256 = (self.ofs_compacted_opmask + utils.box_unwrap((self.header.xcomp_bv.opmask) and utils.box_wrap(64) or (0)))
  end
  return self._m_ofs_compacted_zmm_hi256
end

-- 
-- Offset of component 19: 960 in the standard form.
X86XsaveArea.property.ofs_egprs = {}
function X86XsaveArea.property.ofs_egprs:get()
  if self._m_ofs_egprs ~= nil then
    return self._m_ofs_egprs
  end

  self._m_ofs_egprs = utils.box_unwrap((self.is_compacted) and utils.box_wrap(self.ofs_compacted_egprs) or (960))
  return self._m_ofs_egprs
end

-- 
-- Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
-- in the standard form.
X86XsaveArea.property.ofs_hi16_zmm = {}
function X86XsaveArea.property.ofs_hi16_zmm:get()
  if self._m_ofs_hi16_zmm ~= nil then
    return self._m_ofs_hi16_zmm
  end

  self._m_ofs_hi16_zmm = utils.box_unwrap((self.is_compacted) and utils.box_wrap(self.ofs_compacted_hi16_zmm) or (utils.box_unwrap((self.is_intel_layout) and utils.box_wrap(1664) or (1408))))
  return self._m_ofs_hi16_zmm
end

-- 
-- Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
-- the standard form.
X86XsaveArea.property.ofs_opmask = {}
function X86XsaveArea.property.ofs_opmask:get()
  if self._m_ofs_opmask ~= nil then
    return self._m_ofs_opmask
  end

  self._m_ofs_opmask = utils.box_unwrap((self.is_compacted) and utils.box_wrap(self.ofs_compacted_opmask) or (utils.box_unwrap((self.is_intel_layout) and utils.box_wrap(1088) or (832))))
  return self._m_ofs_opmask
end

-- 
-- Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
-- AVX-512 and 832 on AMD's without it in the standard form.
X86XsaveArea.property.ofs_pkru = {}
function X86XsaveArea.property.ofs_pkru:get()
  if self._m_ofs_pkru ~= nil then
    return self._m_ofs_pkru
  end

  self._m_ofs_pkru = utils.box_unwrap((self.is_compacted) and utils.box_wrap(self.ofs_compacted_pkru) or (utils.box_unwrap((self.len_area >= 2696) and utils.box_wrap(2688) or (utils.box_unwrap((self.len_area >= 2440) and utils.box_wrap(2432) or (832))))))
  return self._m_ofs_pkru
end

-- 
-- Offset of component 17: 2752 in the standard form.
X86XsaveArea.property.ofs_tilecfg = {}
function X86XsaveArea.property.ofs_tilecfg:get()
  if self._m_ofs_tilecfg ~= nil then
    return self._m_ofs_tilecfg
  end

  self._m_ofs_tilecfg = utils.box_unwrap((self.is_compacted) and utils.box_wrap(self.ofs_compacted_tilecfg) or (2752))
  return self._m_ofs_tilecfg
end

-- 
-- Offset of component 18: 2816 in the standard form.
X86XsaveArea.property.ofs_tiledata = {}
function X86XsaveArea.property.ofs_tiledata:get()
  if self._m_ofs_tiledata ~= nil then
    return self._m_ofs_tiledata
  end

  self._m_ofs_tiledata = utils.box_unwrap((self.is_compacted) and utils.box_wrap(self.ofs_compacted_tiledata) or (2816))
  return self._m_ofs_tiledata
end

-- 
-- Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
-- the standard form.
X86XsaveArea.property.ofs_zmm_hi256 = {}
function X86XsaveArea.property.ofs_zmm_hi256:get()
  if self._m_ofs_zmm_hi256 ~= nil then
    return self._m_ofs_zmm_hi256
  end

  self._m_ofs_zmm_hi256 = utils.box_unwrap((self.is_compacted) and utils.box_wrap(self.ofs_compacted_zmm_hi256) or (utils.box_unwrap((self.is_intel_layout) and utils.box_wrap(1152) or (896))))
  return self._m_ofs_zmm_hi256
end

-- 
-- AVX-512 mask registers.
X86XsaveArea.property.opmask = {}
function X86XsaveArea.property.opmask:get()
  if self._m_opmask ~= nil then
    return self._m_opmask
  end

  if self.has_opmask then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_opmask)
    self._raw__m_opmask = self._io:read_bytes(64)
    local _io = KaitaiStream(stringstream(self._raw__m_opmask))
    self._m_opmask = X86XsaveArea.OpmaskState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_opmask
end

-- 
-- The IA32_PASID register; compacted form only.
X86XsaveArea.property.pasid = {}
function X86XsaveArea.property.pasid:get()
  if self._m_pasid ~= nil then
    return self._m_pasid
  end

  if self.has_pasid then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_compacted_pasid)
    self._m_pasid = self._io:read_u8le()
    self._io:seek(_pos)
  end
  return self._m_pasid
end

-- 
-- Protection-key rights for user pages.
X86XsaveArea.property.pkru = {}
function X86XsaveArea.property.pkru:get()
  if self._m_pkru ~= nil then
    return self._m_pkru
  end

  if self.has_pkru then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_pkru)
    self._raw__m_pkru = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw__m_pkru))
    self._m_pkru = X86XsaveArea.PkruState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_pkru
end

-- 
-- Processor Trace registers; compacted form only.
X86XsaveArea.property.pt = {}
function X86XsaveArea.property.pt:get()
  if self._m_pt ~= nil then
    return self._m_pt
  end

  if self.has_pt then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_compacted_pt)
    self._raw__m_pt = self._io:read_bytes(128)
    local _io = KaitaiStream(stringstream(self._raw__m_pt))
    self._m_pt = X86XsaveArea.PtState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_pt
end

-- 
-- AMX tile configuration.
X86XsaveArea.property.tilecfg = {}
function X86XsaveArea.property.tilecfg:get()
  if self._m_tilecfg ~= nil then
    return self._m_tilecfg
  end

  if self.has_tilecfg then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_tilecfg)
    self._raw__m_tilecfg = self._io:read_bytes(64)
    local _io = KaitaiStream(stringstream(self._raw__m_tilecfg))
    self._m_tilecfg = X86XsaveArea.TilecfgState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_tilecfg
end

-- 
-- AMX tiles.
X86XsaveArea.property.tiledata = {}
function X86XsaveArea.property.tiledata:get()
  if self._m_tiledata ~= nil then
    return self._m_tiledata
  end

  if self.has_tiledata then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_tiledata)
    self._raw__m_tiledata = self._io:read_bytes(8192)
    local _io = KaitaiStream(stringstream(self._raw__m_tiledata))
    self._m_tiledata = X86XsaveArea.TiledataState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_tiledata
end

-- 
-- User-interrupt registers; compacted form only.
X86XsaveArea.property.uintr = {}
function X86XsaveArea.property.uintr:get()
  if self._m_uintr ~= nil then
    return self._m_uintr
  end

  if self.has_uintr then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_compacted_uintr)
    self._raw__m_uintr = self._io:read_bytes(48)
    local _io = KaitaiStream(stringstream(self._raw__m_uintr))
    self._m_uintr = X86XsaveArea.UintrState(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_uintr
end

-- 
-- Upper halves of the 512-bit registers zmm0 to zmm15.
X86XsaveArea.property.zmm_hi256 = {}
function X86XsaveArea.property.zmm_hi256:get()
  if self._m_zmm_hi256 ~= nil then
    return self._m_zmm_hi256
  end

  if self.has_zmm_hi256 then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_zmm_hi256)
    self._raw__m_zmm_hi256 = self._io:read_bytes(512)
    local _io = KaitaiStream(stringstream(self._raw__m_zmm_hi256))
    self._m_zmm_hi256 = X86XsaveArea.ZmmHi256State(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_zmm_hi256
end

-- 
-- x87, MMX and SSE registers.
-- 
-- The components that the area holds, and its form.

-- 
-- Component 2: upper halves of ymm0 to ymm15.
-- See also: Intel SDM volume 1, chapter 13
X86XsaveArea.AvxState = class.class(KaitaiStruct)

function X86XsaveArea.AvxState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.AvxState:_read()
  self.ymm_high = {}
  for i = 0, 16 - 1 do
    self.ymm_high[i + 1] = self._io:read_bytes(16)
  end
end

-- 
-- Bits 255-128 of ymm0 to ymm15, least significant byte first.

-- 
-- Component 4: MPX configuration and status.
-- See also: struct xstate_bndcsr (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L87-L90)
X86XsaveArea.BndcsrState = class.class(KaitaiStruct)

function X86XsaveArea.BndcsrState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.BndcsrState:_read()
  self.bndcfgu = self._io:read_u8le()
  self.bndstatus = self._io:read_u8le()
  self.reserved = self._io:read_bytes(48)
end

-- 
-- User-mode configuration of MPX.
-- 
-- Status of MPX.
-- 
-- Unused.

-- 
-- Component 3: MPX bound registers.
-- See also: Intel SDM volume 1, chapter 13
X86XsaveArea.BndregsState = class.class(KaitaiStruct)

function X86XsaveArea.BndregsState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.BndregsState:_read()
  self.bounds = {}
  for i = 0, 4 - 1 do
    self.bounds[i + 1] = X86XsaveArea.BoundRegister(self._io, self, self._root)
  end
end

-- 
-- Bound registers bnd0 to bnd3.

-- 
-- An MPX bound register.
-- See also: Intel SDM volume 1, chapter 13
X86XsaveArea.BoundRegister = class.class(KaitaiStruct)

function X86XsaveArea.BoundRegister:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.BoundRegister:_read()
  self.lower = self._io:read_u8le()
  self.upper = self._io:read_u8le()
end

-- 
-- Lower bound.
-- 
-- Upper bound, in ones' complement.

-- 
-- Component 12: control-flow enforcement, supervisor part.
-- See also: Intel SDM volume 1, section 13.5.9
X86XsaveArea.CetSState = class.class(KaitaiStruct)

function X86XsaveArea.CetSState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.CetSState:_read()
  self.pl0_ssp = self._io:read_u8le()
  self.pl1_ssp = self._io:read_u8le()
  self.pl2_ssp = self._io:read_u8le()
end

-- 
-- Shadow-stack pointer of privilege level 0.
-- 
-- Shadow-stack pointer of privilege level 1.
-- 
-- Shadow-stack pointer of privilege level 2.

-- 
-- Component 11: control-flow enforcement, user part.
-- See also: Intel SDM volume 1, section 13.5.9
X86XsaveArea.CetUState = class.class(KaitaiStruct)

function X86XsaveArea.CetUState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.CetUState:_read()
  self.u_cet = self._io:read_u8le()
  self.pl3_ssp = self._io:read_u8le()
end

-- 
-- User-mode configuration.
-- 
-- Shadow-stack pointer of privilege level 3.

-- 
-- A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
-- same numbering, the registers xcr0 and IA32_XSS.
-- See also: X86_XCR0_* and X86_XSS_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121)
X86XsaveArea.ComponentBitmap = class.class(KaitaiStruct)

function X86XsaveArea.ComponentBitmap:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.ComponentBitmap:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Upper halves of the 256-bit registers ymm0 to ymm15.
X86XsaveArea.ComponentBitmap.property.avx = {}
function X86XsaveArea.ComponentBitmap.property.avx:get()
  if self._m_avx ~= nil then
    return self._m_avx
  end

  self._m_avx = self.low & 4 ~= 0
  return self._m_avx
end

-- 
-- MPX configuration and status.
X86XsaveArea.ComponentBitmap.property.bndcsr = {}
function X86XsaveArea.ComponentBitmap.property.bndcsr:get()
  if self._m_bndcsr ~= nil then
    return self._m_bndcsr
  end

  self._m_bndcsr = self.low & 16 ~= 0
  return self._m_bndcsr
end

-- 
-- MPX bound registers.
X86XsaveArea.ComponentBitmap.property.bndregs = {}
function X86XsaveArea.ComponentBitmap.property.bndregs:get()
  if self._m_bndregs ~= nil then
    return self._m_bndregs
  end

  self._m_bndregs = self.low & 8 ~= 0
  return self._m_bndregs
end

-- 
-- Control-flow enforcement, supervisor part.
X86XsaveArea.ComponentBitmap.property.cet_s = {}
function X86XsaveArea.ComponentBitmap.property.cet_s:get()
  if self._m_cet_s ~= nil then
    return self._m_cet_s
  end

  self._m_cet_s = self.low & 4096 ~= 0
  return self._m_cet_s
end

-- 
-- Control-flow enforcement, user part.
X86XsaveArea.ComponentBitmap.property.cet_u = {}
function X86XsaveArea.ComponentBitmap.property.cet_u:get()
  if self._m_cet_u ~= nil then
    return self._m_cet_u
  end

  self._m_cet_u = self.low & 2048 ~= 0
  return self._m_cet_u
end

-- 
-- The APX general-purpose registers, which replace MPX.
X86XsaveArea.ComponentBitmap.property.egprs = {}
function X86XsaveArea.ComponentBitmap.property.egprs:get()
  if self._m_egprs ~= nil then
    return self._m_egprs
  end

  self._m_egprs = self.low & 524288 ~= 0
  return self._m_egprs
end

-- 
-- The IA32_PM_CTL1 register of hardware duty cycling.
X86XsaveArea.ComponentBitmap.property.hdc = {}
function X86XsaveArea.ComponentBitmap.property.hdc:get()
  if self._m_hdc ~= nil then
    return self._m_hdc
  end

  self._m_hdc = self.low & 8192 ~= 0
  return self._m_hdc
end

-- 
-- The 512-bit registers zmm16 to zmm31.
X86XsaveArea.ComponentBitmap.property.hi16_zmm = {}
function X86XsaveArea.ComponentBitmap.property.hi16_zmm:get()
  if self._m_hi16_zmm ~= nil then
    return self._m_hi16_zmm
  end

  self._m_hi16_zmm = self.low & 128 ~= 0
  return self._m_hi16_zmm
end

-- 
-- The IA32_HWP_REQUEST register.
X86XsaveArea.ComponentBitmap.property.hwp = {}
function X86XsaveArea.ComponentBitmap.property.hwp:get()
  if self._m_hwp ~= nil then
    return self._m_hwp
  end

  self._m_hwp = self.low & 65536 ~= 0
  return self._m_hwp
end

-- 
-- In xcomp_bv: the area is in the compacted form.
X86XsaveArea.ComponentBitmap.property.is_compacted = {}
function X86XsaveArea.ComponentBitmap.property.is_compacted:get()
  if self._m_is_compacted ~= nil then
    return self._m_is_compacted
  end

  self._m_is_compacted = self.high >> 31 ~= 0
  return self._m_is_compacted
end

-- 
-- Last-branch records.
X86XsaveArea.ComponentBitmap.property.lbr = {}
function X86XsaveArea.ComponentBitmap.property.lbr:get()
  if self._m_lbr ~= nil then
    return self._m_lbr
  end

  self._m_lbr = self.low & 32768 ~= 0
  return self._m_lbr
end

-- 
-- Length in bytes of a standard-form area that has room for these
-- components, as Intel's processors lay it out. LWP, which only AMD's
-- have, is not counted.
X86XsaveArea.ComponentBitmap.property.len_area = {}
function X86XsaveArea.ComponentBitmap.property.len_area:get()
  if self._m_len_area ~= nil then
    return self._m_len_area
  end

  self._m_len_area = utils.box_unwrap((self.tiledata) and utils.box_wrap(11008) or (utils.box_unwrap((self.tilecfg) and utils.box_wrap(2816) or (utils.box_unwrap((self.pkru) and utils.box_wrap(2696) or (utils.box_unwrap((self.hi16_zmm) and utils.box_wrap(2688) or (utils.box_unwrap((self.zmm_hi256) and utils.box_wrap(1664) or (utils.box_unwrap((self.opmask) and utils.box_wrap(1152) or (utils.box_unwrap((self.bndcsr) and utils.box_wrap(1088) or (utils.box_unwrap((self.bndregs) and utils.box_wrap(1024) or (utils.box_unwrap((self.avx) and utils.box_wrap(832) or (576))))))))))))))))))
  return self._m_len_area
end

-- 
-- The same as AMD's processors lay it out; PKRU, whose offset there
-- depends on the processor, is not counted.
X86XsaveArea.ComponentBitmap.property.len_area_amd = {}
function X86XsaveArea.ComponentBitmap.property.len_area_amd:get()
  if self._m_len_area_amd ~= nil then
    return self._m_len_area_amd
  end

  self._m_len_area_amd = utils.box_unwrap((self.hi16_zmm) and utils.box_wrap(2432) or (utils.box_unwrap((self.zmm_hi256) and utils.box_wrap(1408) or (utils.box_unwrap((self.opmask) and utils.box_wrap(896) or (utils.box_unwrap((self.avx) and utils.box_wrap(832) or (576))))))))
  return self._m_len_area_amd
end

-- 
-- State of AMD's lightweight profiling.
X86XsaveArea.ComponentBitmap.property.lwp = {}
function X86XsaveArea.ComponentBitmap.property.lwp:get()
  if self._m_lwp ~= nil then
    return self._m_lwp
  end

  self._m_lwp = self.high & 1073741824 ~= 0
  return self._m_lwp
end

-- 
-- AVX-512 mask registers.
X86XsaveArea.ComponentBitmap.property.opmask = {}
function X86XsaveArea.ComponentBitmap.property.opmask:get()
  if self._m_opmask ~= nil then
    return self._m_opmask
  end

  self._m_opmask = self.low & 32 ~= 0
  return self._m_opmask
end

-- 
-- The IA32_PASID register.
X86XsaveArea.ComponentBitmap.property.pasid = {}
function X86XsaveArea.ComponentBitmap.property.pasid:get()
  if self._m_pasid ~= nil then
    return self._m_pasid
  end

  self._m_pasid = self.low & 1024 ~= 0
  return self._m_pasid
end

-- 
-- Protection-key rights for user pages.
X86XsaveArea.ComponentBitmap.property.pkru = {}
function X86XsaveArea.ComponentBitmap.property.pkru:get()
  if self._m_pkru ~= nil then
    return self._m_pkru
  end

  self._m_pkru = self.low & 512 ~= 0
  return self._m_pkru
end

-- 
-- Processor Trace registers.
X86XsaveArea.ComponentBitmap.property.pt = {}
function X86XsaveArea.ComponentBitmap.property.pt:get()
  if self._m_pt ~= nil then
    return self._m_pt
  end

  self._m_pt = self.low & 256 ~= 0
  return self._m_pt
end

-- 
-- The whole register as a number.
X86XsaveArea.ComponentBitmap.property.raw = {}
function X86XsaveArea.ComponentBitmap.property.raw:get()
  if self._m_raw ~= nil then
    return self._m_raw
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_raw = self._io:read_u8le()
  self._io:seek(_pos)
  return self._m_raw
end

-- 
-- xmm registers, in the legacy region.
X86XsaveArea.ComponentBitmap.property.sse = {}
function X86XsaveArea.ComponentBitmap.property.sse:get()
  if self._m_sse ~= nil then
    return self._m_sse
  end

  self._m_sse = self.low & 2 ~= 0
  return self._m_sse
end

-- 
-- AMX tile configuration.
X86XsaveArea.ComponentBitmap.property.tilecfg = {}
function X86XsaveArea.ComponentBitmap.property.tilecfg:get()
  if self._m_tilecfg ~= nil then
    return self._m_tilecfg
  end

  self._m_tilecfg = self.low & 131072 ~= 0
  return self._m_tilecfg
end

-- 
-- AMX tiles.
X86XsaveArea.ComponentBitmap.property.tiledata = {}
function X86XsaveArea.ComponentBitmap.property.tiledata:get()
  if self._m_tiledata ~= nil then
    return self._m_tiledata
  end

  self._m_tiledata = self.low & 262144 ~= 0
  return self._m_tiledata
end

-- 
-- User-interrupt registers.
X86XsaveArea.ComponentBitmap.property.uintr = {}
function X86XsaveArea.ComponentBitmap.property.uintr:get()
  if self._m_uintr ~= nil then
    return self._m_uintr
  end

  self._m_uintr = self.low & 16384 ~= 0
  return self._m_uintr
end

-- 
-- x87 state, in the legacy region.
X86XsaveArea.ComponentBitmap.property.x87 = {}
function X86XsaveArea.ComponentBitmap.property.x87:get()
  if self._m_x87 ~= nil then
    return self._m_x87
  end

  self._m_x87 = self.low & 1 ~= 0
  return self._m_x87
end

-- 
-- Upper halves of the 512-bit registers zmm0 to zmm15.
X86XsaveArea.ComponentBitmap.property.zmm_hi256 = {}
function X86XsaveArea.ComponentBitmap.property.zmm_hi256:get()
  if self._m_zmm_hi256 ~= nil then
    return self._m_zmm_hi256
  end

  self._m_zmm_hi256 = self.low & 64 ~= 0
  return self._m_zmm_hi256
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Component 19: APX general-purpose registers.
-- See also: Intel APX Architecture Specification
X86XsaveArea.EgprsState = class.class(KaitaiStruct)

function X86XsaveArea.EgprsState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.EgprsState:_read()
  self.r = {}
  for i = 0, 16 - 1 do
    self.r[i + 1] = self._io:read_u8le()
  end
end

-- 
-- Registers r16 to r31.

-- 
-- Control word of the x87 unit.
-- See also: Intel SDM volume 1, section 8.1.5
X86XsaveArea.FpuControlWord = class.class(KaitaiStruct)

function X86XsaveArea.FpuControlWord:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.FpuControlWord:_read()
  self.raw = self._io:read_u2le()
end

-- 
-- Masks the denormal operand exception.
X86XsaveArea.FpuControlWord.property.dm = {}
function X86XsaveArea.FpuControlWord.property.dm:get()
  if self._m_dm ~= nil then
    return self._m_dm
  end

  self._m_dm = self.raw & 2 ~= 0
  return self._m_dm
end

-- 
-- Masks the invalid operation exception.
X86XsaveArea.FpuControlWord.property.im = {}
function X86XsaveArea.FpuControlWord.property.im:get()
  if self._m_im ~= nil then
    return self._m_im
  end

  self._m_im = self.raw & 1 ~= 0
  return self._m_im
end

-- 
-- Masks the overflow exception.
X86XsaveArea.FpuControlWord.property.om = {}
function X86XsaveArea.FpuControlWord.property.om:get()
  if self._m_om ~= nil then
    return self._m_om
  end

  self._m_om = self.raw & 8 ~= 0
  return self._m_om
end

-- 
-- Precision: 0 for 24 bits, 2 for 53, 3 for 64.
X86XsaveArea.FpuControlWord.property.pc = {}
function X86XsaveArea.FpuControlWord.property.pc:get()
  if self._m_pc ~= nil then
    return self._m_pc
  end

  self._m_pc = self.raw >> 8 & 3
  return self._m_pc
end

-- 
-- Masks the inexact result exception.
X86XsaveArea.FpuControlWord.property.pm = {}
function X86XsaveArea.FpuControlWord.property.pm:get()
  if self._m_pm ~= nil then
    return self._m_pm
  end

  self._m_pm = self.raw & 32 ~= 0
  return self._m_pm
end

-- 
-- Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
X86XsaveArea.FpuControlWord.property.rc = {}
function X86XsaveArea.FpuControlWord.property.rc:get()
  if self._m_rc ~= nil then
    return self._m_rc
  end

  self._m_rc = self.raw >> 10 & 3
  return self._m_rc
end

-- 
-- Masks the underflow exception.
X86XsaveArea.FpuControlWord.property.um = {}
function X86XsaveArea.FpuControlWord.property.um:get()
  if self._m_um ~= nil then
    return self._m_um
  end

  self._m_um = self.raw & 16 ~= 0
  return self._m_um
end

-- 
-- Masks the division by zero exception.
X86XsaveArea.FpuControlWord.property.zm = {}
function X86XsaveArea.FpuControlWord.property.zm:get()
  if self._m_zm ~= nil then
    return self._m_zm
  end

  self._m_zm = self.raw & 4 ~= 0
  return self._m_zm
end

-- 
-- The whole word as a number.

-- 
-- An instruction or operand address of the x87 unit: a 64-bit address, or
-- a 32-bit offset and a selector.
-- See also: struct xsave_struct, fip and fdp (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L63-L69)
X86XsaveArea.FpuPointer = class.class(KaitaiStruct)

function X86XsaveArea.FpuPointer:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.FpuPointer:_read()
  self.offset = self._io:read_u4le()
  self.selector = self._io:read_u2le()
  self.reserved = self._io:read_u2le()
end

-- 
-- All 64 bits as an address.
X86XsaveArea.FpuPointer.property.address = {}
function X86XsaveArea.FpuPointer.property.address:get()
  if self._m_address ~= nil then
    return self._m_address
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_address = self._io:read_u8le()
  self._io:seek(_pos)
  return self._m_address
end

-- 
-- Low half of the address, or the offset.
-- 
-- Bits 47-32 of the address, or the selector.
-- 
-- Bits 63-48 of the address, or reserved.

-- 
-- Status word of the x87 unit.
-- See also: Intel SDM volume 1, section 8.1.3
X86XsaveArea.FpuStatusWord = class.class(KaitaiStruct)

function X86XsaveArea.FpuStatusWord:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.FpuStatusWord:_read()
  self.raw = self._io:read_u2le()
end

-- 
-- Condition code 0.
X86XsaveArea.FpuStatusWord.property.c0 = {}
function X86XsaveArea.FpuStatusWord.property.c0:get()
  if self._m_c0 ~= nil then
    return self._m_c0
  end

  self._m_c0 = self.raw & 256 ~= 0
  return self._m_c0
end

-- 
-- Condition code 1.
X86XsaveArea.FpuStatusWord.property.c1 = {}
function X86XsaveArea.FpuStatusWord.property.c1:get()
  if self._m_c1 ~= nil then
    return self._m_c1
  end

  self._m_c1 = self.raw & 512 ~= 0
  return self._m_c1
end

-- 
-- Condition code 2.
X86XsaveArea.FpuStatusWord.property.c2 = {}
function X86XsaveArea.FpuStatusWord.property.c2:get()
  if self._m_c2 ~= nil then
    return self._m_c2
  end

  self._m_c2 = self.raw & 1024 ~= 0
  return self._m_c2
end

-- 
-- Condition code 3.
X86XsaveArea.FpuStatusWord.property.c3 = {}
function X86XsaveArea.FpuStatusWord.property.c3:get()
  if self._m_c3 ~= nil then
    return self._m_c3
  end

  self._m_c3 = self.raw & 16384 ~= 0
  return self._m_c3
end

-- 
-- A denormal operand exception has occurred.
X86XsaveArea.FpuStatusWord.property.de = {}
function X86XsaveArea.FpuStatusWord.property.de:get()
  if self._m_de ~= nil then
    return self._m_de
  end

  self._m_de = self.raw & 2 ~= 0
  return self._m_de
end

-- 
-- An unmasked exception is pending.
X86XsaveArea.FpuStatusWord.property.es = {}
function X86XsaveArea.FpuStatusWord.property.es:get()
  if self._m_es ~= nil then
    return self._m_es
  end

  self._m_es = self.raw & 128 ~= 0
  return self._m_es
end

-- 
-- An invalid operation exception has occurred.
X86XsaveArea.FpuStatusWord.property.ie = {}
function X86XsaveArea.FpuStatusWord.property.ie:get()
  if self._m_ie ~= nil then
    return self._m_ie
  end

  self._m_ie = self.raw & 1 ~= 0
  return self._m_ie
end

-- 
-- The unit is busy; mirrors `es`.
X86XsaveArea.FpuStatusWord.property.is_busy = {}
function X86XsaveArea.FpuStatusWord.property.is_busy:get()
  if self._m_is_busy ~= nil then
    return self._m_is_busy
  end

  self._m_is_busy = self.raw & 32768 ~= 0
  return self._m_is_busy
end

-- 
-- An overflow exception has occurred.
X86XsaveArea.FpuStatusWord.property.oe = {}
function X86XsaveArea.FpuStatusWord.property.oe:get()
  if self._m_oe ~= nil then
    return self._m_oe
  end

  self._m_oe = self.raw & 8 ~= 0
  return self._m_oe
end

-- 
-- An inexact result exception has occurred.
X86XsaveArea.FpuStatusWord.property.pe = {}
function X86XsaveArea.FpuStatusWord.property.pe:get()
  if self._m_pe ~= nil then
    return self._m_pe
  end

  self._m_pe = self.raw & 32 ~= 0
  return self._m_pe
end

-- 
-- Stack fault.
X86XsaveArea.FpuStatusWord.property.sf = {}
function X86XsaveArea.FpuStatusWord.property.sf:get()
  if self._m_sf ~= nil then
    return self._m_sf
  end

  self._m_sf = self.raw & 64 ~= 0
  return self._m_sf
end

-- 
-- Physical register that is the top of the stack.
X86XsaveArea.FpuStatusWord.property.top = {}
function X86XsaveArea.FpuStatusWord.property.top:get()
  if self._m_top ~= nil then
    return self._m_top
  end

  self._m_top = self.raw >> 11 & 7
  return self._m_top
end

-- 
-- An underflow exception has occurred.
X86XsaveArea.FpuStatusWord.property.ue = {}
function X86XsaveArea.FpuStatusWord.property.ue:get()
  if self._m_ue ~= nil then
    return self._m_ue
  end

  self._m_ue = self.raw & 16 ~= 0
  return self._m_ue
end

-- 
-- A division by zero exception has occurred.
X86XsaveArea.FpuStatusWord.property.ze = {}
function X86XsaveArea.FpuStatusWord.property.ze:get()
  if self._m_ze ~= nil then
    return self._m_ze
  end

  self._m_ze = self.raw & 4 ~= 0
  return self._m_ze
end

-- 
-- The whole word as a number.

-- 
-- The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
-- flag of its own in the last byte, which hardware does not change.
-- See also: struct xsave_struct (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L52-L83)
-- See also: FXSAVE in Intel SDM volume 2
X86XsaveArea.FxsaveRegion = class.class(KaitaiStruct)

function X86XsaveArea.FxsaveRegion:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.FxsaveRegion:_read()
  self._raw_fcw = self._io:read_bytes(2)
  local _io = KaitaiStream(stringstream(self._raw_fcw))
  self.fcw = X86XsaveArea.FpuControlWord(_io, self, self._root)
  self._raw_fsw = self._io:read_bytes(2)
  local _io = KaitaiStream(stringstream(self._raw_fsw))
  self.fsw = X86XsaveArea.FpuStatusWord(_io, self, self._root)
  self.ftw = self._io:read_u1()
  self.reserved1 = self._io:read_u1()
  self.fop = self._io:read_u2le()
  self._raw_fip = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fip))
  self.fip = X86XsaveArea.FpuPointer(_io, self, self._root)
  self._raw_fdp = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fdp))
  self.fdp = X86XsaveArea.FpuPointer(_io, self, self._root)
  self._raw_mxcsr = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_mxcsr))
  self.mxcsr = X86XsaveArea.MxcsrRegister(_io, self, self._root)
  self.mxcsr_mask = self._io:read_u4le()
  self.st = {}
  for i = 0, 8 - 1 do
    self.st[i + 1] = X86XsaveArea.StRegister(self._io, self, self._root)
  end
  self.xmm = {}
  for i = 0, 16 - 1 do
    self.xmm[i + 1] = self._io:read_bytes(16)
  end
  self.reserved2 = self._io:read_bytes(48)
  self.software = self._io:read_bytes(47)
  self.fip_width = self._io:read_u1()
end

-- 
-- x87 control word.
-- 
-- x87 status word.
-- 
-- x87 tag word in its abridged form: one bit for each physical register,
-- set if the register is not empty.
-- 
-- Reserved.
-- 
-- Opcode of the last x87 instruction (11 bits).
-- 
-- Address of the last x87 instruction.
-- 
-- Address of the operand of the last x87 instruction.
-- 
-- SSE control and status register.
-- 
-- Bits that the processor lets software set in mxcsr.
-- 
-- x87 registers, from the top of the stack on; mm0 to mm7 are the
-- significands of the physical registers.
-- 
-- SSE registers xmm0 to xmm15, least significant byte first.
-- 
-- Reserved.
-- 
-- Available to software; zero in Xen's streams.
-- 
-- Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses,
-- 4 for 32-bit offsets with selectors, 0 if not given.

-- 
-- Component 7: zmm16 to zmm31.
-- See also: Intel SDM volume 1, chapter 13
X86XsaveArea.Hi16ZmmState = class.class(KaitaiStruct)

function X86XsaveArea.Hi16ZmmState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.Hi16ZmmState:_read()
  self.zmm = {}
  for i = 0, 16 - 1 do
    self.zmm[i + 1] = self._io:read_bytes(64)
  end
end

-- 
-- All of zmm16 to zmm31, least significant byte first.

-- 
-- A taken branch.
-- See also: Intel SDM volume 1, section 13.5.12
X86XsaveArea.LbrRecord = class.class(KaitaiStruct)

function X86XsaveArea.LbrRecord:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.LbrRecord:_read()
  self.from_ip = self._io:read_u8le()
  self.to_ip = self._io:read_u8le()
  self.info = self._io:read_u8le()
end

-- 
-- Address of the branch.
-- 
-- Address that the branch went to.
-- 
-- Whether the branch was mispredicted, its kind, and the cycles since the last one.

-- 
-- Component 15: last-branch records.
-- See also: Intel SDM volume 1, section 13.5.12
X86XsaveArea.LbrState = class.class(KaitaiStruct)

function X86XsaveArea.LbrState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.LbrState:_read()
  self.ctl = self._io:read_u8le()
  self.depth = self._io:read_u8le()
  self.ler_from_ip = self._io:read_u8le()
  self.ler_to_ip = self._io:read_u8le()
  self.ler_info = self._io:read_u8le()
  self.records = {}
  for i = 0, 32 - 1 do
    self.records[i + 1] = X86XsaveArea.LbrRecord(self._io, self, self._root)
  end
end

-- 
-- Whether branches are recorded, and which.
-- 
-- Number of records in use.
-- 
-- Source of the last exception.
-- 
-- Target of the last exception.
-- 
-- Details of the last exception.
-- 
-- Branches, the latest first.

-- 
-- Control and status register of the SSE unit.
-- See also: Intel SDM volume 1, section 10.2.3
X86XsaveArea.MxcsrRegister = class.class(KaitaiStruct)

function X86XsaveArea.MxcsrRegister:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.MxcsrRegister:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Denormal operands are treated as zero.
X86XsaveArea.MxcsrRegister.property.daz = {}
function X86XsaveArea.MxcsrRegister.property.daz:get()
  if self._m_daz ~= nil then
    return self._m_daz
  end

  self._m_daz = self.raw & 64 ~= 0
  return self._m_daz
end

-- 
-- A denormal operand exception has occurred.
X86XsaveArea.MxcsrRegister.property.de = {}
function X86XsaveArea.MxcsrRegister.property.de:get()
  if self._m_de ~= nil then
    return self._m_de
  end

  self._m_de = self.raw & 2 ~= 0
  return self._m_de
end

-- 
-- Masks the denormal operand exception.
X86XsaveArea.MxcsrRegister.property.dm = {}
function X86XsaveArea.MxcsrRegister.property.dm:get()
  if self._m_dm ~= nil then
    return self._m_dm
  end

  self._m_dm = self.raw & 256 ~= 0
  return self._m_dm
end

-- 
-- Underflowing results become zero.
X86XsaveArea.MxcsrRegister.property.fz = {}
function X86XsaveArea.MxcsrRegister.property.fz:get()
  if self._m_fz ~= nil then
    return self._m_fz
  end

  self._m_fz = self.raw & 32768 ~= 0
  return self._m_fz
end

-- 
-- An invalid operation exception has occurred.
X86XsaveArea.MxcsrRegister.property.ie = {}
function X86XsaveArea.MxcsrRegister.property.ie:get()
  if self._m_ie ~= nil then
    return self._m_ie
  end

  self._m_ie = self.raw & 1 ~= 0
  return self._m_ie
end

-- 
-- Masks the invalid operation exception.
X86XsaveArea.MxcsrRegister.property.im = {}
function X86XsaveArea.MxcsrRegister.property.im:get()
  if self._m_im ~= nil then
    return self._m_im
  end

  self._m_im = self.raw & 128 ~= 0
  return self._m_im
end

-- 
-- An overflow exception has occurred.
X86XsaveArea.MxcsrRegister.property.oe = {}
function X86XsaveArea.MxcsrRegister.property.oe:get()
  if self._m_oe ~= nil then
    return self._m_oe
  end

  self._m_oe = self.raw & 8 ~= 0
  return self._m_oe
end

-- 
-- Masks the overflow exception.
X86XsaveArea.MxcsrRegister.property.om = {}
function X86XsaveArea.MxcsrRegister.property.om:get()
  if self._m_om ~= nil then
    return self._m_om
  end

  self._m_om = self.raw & 1024 ~= 0
  return self._m_om
end

-- 
-- An inexact result exception has occurred.
X86XsaveArea.MxcsrRegister.property.pe = {}
function X86XsaveArea.MxcsrRegister.property.pe:get()
  if self._m_pe ~= nil then
    return self._m_pe
  end

  self._m_pe = self.raw & 32 ~= 0
  return self._m_pe
end

-- 
-- Masks the inexact result exception.
X86XsaveArea.MxcsrRegister.property.pm = {}
function X86XsaveArea.MxcsrRegister.property.pm:get()
  if self._m_pm ~= nil then
    return self._m_pm
  end

  self._m_pm = self.raw & 4096 ~= 0
  return self._m_pm
end

-- 
-- Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
X86XsaveArea.MxcsrRegister.property.rc = {}
function X86XsaveArea.MxcsrRegister.property.rc:get()
  if self._m_rc ~= nil then
    return self._m_rc
  end

  self._m_rc = self.raw >> 13 & 3
  return self._m_rc
end

-- 
-- An underflow exception has occurred.
X86XsaveArea.MxcsrRegister.property.ue = {}
function X86XsaveArea.MxcsrRegister.property.ue:get()
  if self._m_ue ~= nil then
    return self._m_ue
  end

  self._m_ue = self.raw & 16 ~= 0
  return self._m_ue
end

-- 
-- Masks the underflow exception.
X86XsaveArea.MxcsrRegister.property.um = {}
function X86XsaveArea.MxcsrRegister.property.um:get()
  if self._m_um ~= nil then
    return self._m_um
  end

  self._m_um = self.raw & 2048 ~= 0
  return self._m_um
end

-- 
-- A division by zero exception has occurred.
X86XsaveArea.MxcsrRegister.property.ze = {}
function X86XsaveArea.MxcsrRegister.property.ze:get()
  if self._m_ze ~= nil then
    return self._m_ze
  end

  self._m_ze = self.raw & 4 ~= 0
  return self._m_ze
end

-- 
-- Masks the division by zero exception.
X86XsaveArea.MxcsrRegister.property.zm = {}
function X86XsaveArea.MxcsrRegister.property.zm:get()
  if self._m_zm ~= nil then
    return self._m_zm
  end

  self._m_zm = self.raw & 512 ~= 0
  return self._m_zm
end

-- 
-- The whole register as a number.

-- 
-- Component 5: AVX-512 mask registers.
-- See also: Intel SDM volume 1, chapter 13
X86XsaveArea.OpmaskState = class.class(KaitaiStruct)

function X86XsaveArea.OpmaskState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.OpmaskState:_read()
  self.k = {}
  for i = 0, 8 - 1 do
    self.k[i + 1] = self._io:read_u8le()
  end
end

-- 
-- Mask registers k0 to k7.

-- 
-- Component 9: protection-key rights for user pages.
-- See also: Intel SDM volume 1, section 13.5.7
X86XsaveArea.PkruState = class.class(KaitaiStruct)

function X86XsaveArea.PkruState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.PkruState:_read()
  self.pkru = self._io:read_u4le()
  self.reserved = self._io:read_bytes(4)
end

-- 
-- Two bits for each of 16 protection keys, key 0 in the lowest: access
-- disabled (low bit) and write disabled (high bit).
-- 
-- Unused.

-- 
-- Component 8, nine registers of Processor Trace.
-- See also: Intel SDM volume 1, section 13.5.6
X86XsaveArea.PtState = class.class(KaitaiStruct)

function X86XsaveArea.PtState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.PtState:_read()
  self.ctl = self._io:read_u8le()
  self.output_base = self._io:read_u8le()
  self.output_mask_ptrs = self._io:read_u8le()
  self.status = self._io:read_u8le()
  self.cr3_match = self._io:read_u8le()
  self.addr0_a = self._io:read_u8le()
  self.addr0_b = self._io:read_u8le()
  self.addr1_a = self._io:read_u8le()
  self.addr1_b = self._io:read_u8le()
  self.reserved = self._io:read_bytes(56)
end

-- 
-- What is traced, and whether tracing is on.
-- 
-- Base address of the output.
-- 
-- Mask and pointers of the output.
-- 
-- State of the trace, with its errors.
-- 
-- Address space to trace.
-- 
-- Begin of range 0.
-- 
-- End of range 0.
-- 
-- Begin of range 1.
-- 
-- End of range 1.
-- 
-- Unused.

-- 
-- An x87 register, 80 bits in 16 bytes.
-- See also: Intel SDM volume 1, section 8.1.2
X86XsaveArea.StRegister = class.class(KaitaiStruct)

function X86XsaveArea.StRegister:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.StRegister:_read()
  self.significand_low = self._io:read_u4le()
  self.significand_high = self._io:read_u4le()
  self.sign_exponent = self._io:read_u2le()
  self.reserved = self._io:read_bytes(6)
end

-- 
-- Exponent, biased by 16383.
X86XsaveArea.StRegister.property.exponent = {}
function X86XsaveArea.StRegister.property.exponent:get()
  if self._m_exponent ~= nil then
    return self._m_exponent
  end

  self._m_exponent = self.sign_exponent & 32767
  return self._m_exponent
end

-- 
-- Whether the number is negative: its sign bit.
X86XsaveArea.StRegister.property.is_negative = {}
function X86XsaveArea.StRegister.property.is_negative:get()
  if self._m_is_negative ~= nil then
    return self._m_is_negative
  end

  self._m_is_negative = self.sign_exponent & 32768 ~= 0
  return self._m_is_negative
end

-- 
-- Bits 31-0 of the significand.
-- 
-- Bits 63-32 of the significand; the highest is the integer bit.
-- 
-- Sign and biased exponent.
-- 
-- Not part of the register.

-- 
-- Component 17: AMX tile configuration, as LDTILECFG reads it.
-- See also: Intel SDM volume 2, LDTILECFG
X86XsaveArea.TilecfgState = class.class(KaitaiStruct)

function X86XsaveArea.TilecfgState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.TilecfgState:_read()
  self.palette = self._io:read_u1()
  self.start_row = self._io:read_u1()
  self.reserved1 = self._io:read_bytes(14)
  self.colsb = {}
  for i = 0, 8 - 1 do
    self.colsb[i + 1] = self._io:read_u2le()
  end
  self.reserved2 = self._io:read_bytes(16)
  self.rows = {}
  for i = 0, 8 - 1 do
    self.rows[i + 1] = self._io:read_u1()
  end
  self.reserved3 = self._io:read_bytes(8)
end

-- 
-- Palette; 0 if tiles are not configured.
-- 
-- Row at which an interrupted tile instruction continues.
-- 
-- Reserved, zero.
-- 
-- Bytes in a row of each tile.
-- 
-- Reserved, zero.
-- 
-- Rows of each tile.
-- 
-- Reserved, zero.

-- 
-- Component 18: AMX tiles.
-- See also: Intel SDM volume 1, chapter 13
X86XsaveArea.TiledataState = class.class(KaitaiStruct)

function X86XsaveArea.TiledataState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.TiledataState:_read()
  self.tiles = {}
  for i = 0, 8 - 1 do
    self.tiles[i + 1] = self._io:read_bytes(1024)
  end
end

-- 
-- Tiles tmm0 to tmm7, 16 rows of 64 bytes each.

-- 
-- Component 14: user-interrupt registers.
-- See also: Intel SDM volume 1, section 13.5.11
X86XsaveArea.UintrState = class.class(KaitaiStruct)

function X86XsaveArea.UintrState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.UintrState:_read()
  self.handler = self._io:read_u8le()
  self.stack_adjust = self._io:read_u8le()
  self.uitt_size = self._io:read_u4le()
  self.notification_vector = self._io:read_u1()
  self.reserved = self._io:read_u2le()
  self.uif = self._io:read_u1()
  self.pd = self._io:read_u8le()
  self.rr = self._io:read_u8le()
  self.tt = self._io:read_u8le()
end

-- 
-- Address of the user-interrupt handler.
-- 
-- Control of the stack at delivery.
-- 
-- Highest index in the target table.
-- 
-- Vector of user-interrupt notifications.
-- 
-- Unused.
-- 
-- Bit 7: the user-interrupt flag.
-- 
-- Address of the posted-interrupt descriptor.
-- 
-- Requests, one bit for each vector.
-- 
-- Address of the target table.

-- 
-- The header of an XSAVE area.
-- See also: struct xsave_hdr (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L76-L80)
-- See also: Intel SDM volume 1, section 13.4.2
X86XsaveArea.XsaveHeader = class.class(KaitaiStruct)

function X86XsaveArea.XsaveHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.XsaveHeader:_read()
  self._raw_xstate_bv = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_xstate_bv))
  self.xstate_bv = X86XsaveArea.ComponentBitmap(_io, self, self._root)
  self._raw_xcomp_bv = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_xcomp_bv))
  self.xcomp_bv = X86XsaveArea.ComponentBitmap(_io, self, self._root)
  self.reserved = self._io:read_bytes(48)
end

-- 
-- Components that are not in their initial state.
-- 
-- Zero in the standard form; in the compacted form, bit 63 and the bits
-- of the components that have a block.
-- 
-- Reserved, zero.

-- 
-- Component 6: upper halves of zmm0 to zmm15.
-- See also: Intel SDM volume 1, chapter 13
X86XsaveArea.ZmmHi256State = class.class(KaitaiStruct)

function X86XsaveArea.ZmmHi256State:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86XsaveArea.ZmmHi256State:_read()
  self.zmm_high = {}
  for i = 0, 16 - 1 do
    self.zmm_high[i + 1] = self._io:read_bytes(32)
  end
end

-- 
-- Bits 511-256 of zmm0 to zmm15, least significant byte first.

