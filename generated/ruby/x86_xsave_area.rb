# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The memory image of a processor's x87, SSE and extended registers that the
# XSAVE family of instructions writes: a legacy region of 512 bytes (the format
# of FXSAVE), a header of 64 bytes, then one block for each further state
# component.
# 
# The offset of a block depends on the form. In the standard form every
# component has a fixed offset, whichever other components are present; the
# offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
# offsets exist: Intel's processors leave room for the MPX components, AMD's do
# not. The length of the area distinguishes them, see `is_intel_layout`. In the
# compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
# order of their numbers; CPUID says which of them are aligned to 64 bytes; here
# these are 17 and 18.
# 
# A component whose bit in `xstate_bv` is clear is in its initial state,
# whatever its block contains; its instance is then absent here.
# 
# This type must have a stream of its own (`size` or `size-eos` where it is
# used), because the length of that stream is the length of the area. The stream
# may be empty or short: regions that do not fit are absent. An area that has
# lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
# and PKRU blocks cannot be trusted.
# 
# Xen writes only the standard form into its migration streams, and refuses
# the compacted form when it loads one.
# 
# For reading only: a writer that the compiler makes of this with `-w` leaves
# out contents.
# @see https://www.intel.com/sdm Intel SDM volume 1, chapter 13, "Managing State Using the XSAVE Feature Set"
# @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/xstate.c#L180-L236 expand_xsave_states()
class X86XsaveArea < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    if _io.size >= 512
      _io_legacy = @_io.substream(512)
      @legacy = FxsaveRegion.new(_io_legacy, self, @_root)
    end
    if _io.size >= 576
      _io_header = @_io.substream(64)
      @header = XsaveHeader.new(_io_header, self, @_root)
    end
    self
  end

  ##
  # Component 2: upper halves of ymm0 to ymm15.
  # @see '' Intel SDM volume 1, chapter 13
  class AvxState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ymm_high = []
      (16).times { |i|
        @ymm_high << @_io.read_bytes(16)
      }
      self
    end

    ##
    # Bits 255-128 of ymm0 to ymm15, least significant byte first.
    attr_reader :ymm_high
  end

  ##
  # Component 4: MPX configuration and status.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L87-L90 struct xstate_bndcsr
  class BndcsrState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @bndcfgu = @_io.read_u8le
      @bndstatus = @_io.read_u8le
      @reserved = @_io.read_bytes(48)
      self
    end

    ##
    # User-mode configuration of MPX.
    attr_reader :bndcfgu

    ##
    # Status of MPX.
    attr_reader :bndstatus

    ##
    # Unused.
    attr_reader :reserved
  end

  ##
  # Component 3: MPX bound registers.
  # @see '' Intel SDM volume 1, chapter 13
  class BndregsState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @bounds = []
      (4).times { |i|
        @bounds << BoundRegister.new(@_io, self, @_root)
      }
      self
    end

    ##
    # Bound registers bnd0 to bnd3.
    attr_reader :bounds
  end

  ##
  # An MPX bound register.
  # @see '' Intel SDM volume 1, chapter 13
  class BoundRegister < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @lower = @_io.read_u8le
      @upper = @_io.read_u8le
      self
    end

    ##
    # Lower bound.
    attr_reader :lower

    ##
    # Upper bound, in ones' complement.
    attr_reader :upper
  end

  ##
  # Component 12: control-flow enforcement, supervisor part.
  # @see '' Intel SDM volume 1, section 13.5.9
  class CetSState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @pl0_ssp = @_io.read_u8le
      @pl1_ssp = @_io.read_u8le
      @pl2_ssp = @_io.read_u8le
      self
    end

    ##
    # Shadow-stack pointer of privilege level 0.
    attr_reader :pl0_ssp

    ##
    # Shadow-stack pointer of privilege level 1.
    attr_reader :pl1_ssp

    ##
    # Shadow-stack pointer of privilege level 2.
    attr_reader :pl2_ssp
  end

  ##
  # Component 11: control-flow enforcement, user part.
  # @see '' Intel SDM volume 1, section 13.5.9
  class CetUState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @u_cet = @_io.read_u8le
      @pl3_ssp = @_io.read_u8le
      self
    end

    ##
    # User-mode configuration.
    attr_reader :u_cet

    ##
    # Shadow-stack pointer of privilege level 3.
    attr_reader :pl3_ssp
  end

  ##
  # A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
  # same numbering, the registers xcr0 and IA32_XSS.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
  class ComponentBitmap < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @low = @_io.read_u4le
      @high = @_io.read_u4le
      self
    end

    ##
    # Upper halves of the 256-bit registers ymm0 to ymm15.
    def avx
      return @avx unless @avx.nil?
      @avx = low & 4 != 0
      @avx
    end

    ##
    # MPX configuration and status.
    def bndcsr
      return @bndcsr unless @bndcsr.nil?
      @bndcsr = low & 16 != 0
      @bndcsr
    end

    ##
    # MPX bound registers.
    def bndregs
      return @bndregs unless @bndregs.nil?
      @bndregs = low & 8 != 0
      @bndregs
    end

    ##
    # Control-flow enforcement, supervisor part.
    def cet_s
      return @cet_s unless @cet_s.nil?
      @cet_s = low & 4096 != 0
      @cet_s
    end

    ##
    # Control-flow enforcement, user part.
    def cet_u
      return @cet_u unless @cet_u.nil?
      @cet_u = low & 2048 != 0
      @cet_u
    end

    ##
    # The APX general-purpose registers, which replace MPX.
    def egprs
      return @egprs unless @egprs.nil?
      @egprs = low & 524288 != 0
      @egprs
    end

    ##
    # The IA32_PM_CTL1 register of hardware duty cycling.
    def hdc
      return @hdc unless @hdc.nil?
      @hdc = low & 8192 != 0
      @hdc
    end

    ##
    # The 512-bit registers zmm16 to zmm31.
    def hi16_zmm
      return @hi16_zmm unless @hi16_zmm.nil?
      @hi16_zmm = low & 128 != 0
      @hi16_zmm
    end

    ##
    # The IA32_HWP_REQUEST register.
    def hwp
      return @hwp unless @hwp.nil?
      @hwp = low & 65536 != 0
      @hwp
    end

    ##
    # In xcomp_bv: the area is in the compacted form.
    def is_compacted
      return @is_compacted unless @is_compacted.nil?
      @is_compacted = high >> 31 != 0
      @is_compacted
    end

    ##
    # Last-branch records.
    def lbr
      return @lbr unless @lbr.nil?
      @lbr = low & 32768 != 0
      @lbr
    end

    ##
    # Length in bytes of a standard-form area that has room for these
    # components, as Intel's processors lay it out. LWP, which only AMD's
    # have, is not counted.
    def len_area
      return @len_area unless @len_area.nil?
      @len_area = (tiledata ? 11008 : (tilecfg ? 2816 : (pkru ? 2696 : (hi16_zmm ? 2688 : (zmm_hi256 ? 1664 : (opmask ? 1152 : (bndcsr ? 1088 : (bndregs ? 1024 : (avx ? 832 : 576)))))))))
      @len_area
    end

    ##
    # The same as AMD's processors lay it out; PKRU, whose offset there
    # depends on the processor, is not counted.
    def len_area_amd
      return @len_area_amd unless @len_area_amd.nil?
      @len_area_amd = (hi16_zmm ? 2432 : (zmm_hi256 ? 1408 : (opmask ? 896 : (avx ? 832 : 576))))
      @len_area_amd
    end

    ##
    # State of AMD's lightweight profiling.
    def lwp
      return @lwp unless @lwp.nil?
      @lwp = high & 1073741824 != 0
      @lwp
    end

    ##
    # AVX-512 mask registers.
    def opmask
      return @opmask unless @opmask.nil?
      @opmask = low & 32 != 0
      @opmask
    end

    ##
    # The IA32_PASID register.
    def pasid
      return @pasid unless @pasid.nil?
      @pasid = low & 1024 != 0
      @pasid
    end

    ##
    # Protection-key rights for user pages.
    def pkru
      return @pkru unless @pkru.nil?
      @pkru = low & 512 != 0
      @pkru
    end

    ##
    # Processor Trace registers.
    def pt
      return @pt unless @pt.nil?
      @pt = low & 256 != 0
      @pt
    end

    ##
    # The whole register as a number.
    def raw
      return @raw unless @raw.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @raw = @_io.read_u8le
      @_io.seek(_pos)
      @raw
    end

    ##
    # xmm registers, in the legacy region.
    def sse
      return @sse unless @sse.nil?
      @sse = low & 2 != 0
      @sse
    end

    ##
    # AMX tile configuration.
    def tilecfg
      return @tilecfg unless @tilecfg.nil?
      @tilecfg = low & 131072 != 0
      @tilecfg
    end

    ##
    # AMX tiles.
    def tiledata
      return @tiledata unless @tiledata.nil?
      @tiledata = low & 262144 != 0
      @tiledata
    end

    ##
    # User-interrupt registers.
    def uintr
      return @uintr unless @uintr.nil?
      @uintr = low & 16384 != 0
      @uintr
    end

    ##
    # x87 state, in the legacy region.
    def x87
      return @x87 unless @x87.nil?
      @x87 = low & 1 != 0
      @x87
    end

    ##
    # Upper halves of the 512-bit registers zmm0 to zmm15.
    def zmm_hi256
      return @zmm_hi256 unless @zmm_hi256.nil?
      @zmm_hi256 = low & 64 != 0
      @zmm_hi256
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Component 19: APX general-purpose registers.
  # @see '' Intel APX Architecture Specification
  class EgprsState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @r = []
      (16).times { |i|
        @r << @_io.read_u8le
      }
      self
    end

    ##
    # Registers r16 to r31.
    attr_reader :r
  end

  ##
  # Control word of the x87 unit.
  # @see '' Intel SDM volume 1, section 8.1.5
  class FpuControlWord < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u2le
      self
    end

    ##
    # Masks the denormal operand exception.
    def dm
      return @dm unless @dm.nil?
      @dm = raw & 2 != 0
      @dm
    end

    ##
    # Masks the invalid operation exception.
    def im
      return @im unless @im.nil?
      @im = raw & 1 != 0
      @im
    end

    ##
    # Masks the overflow exception.
    def om
      return @om unless @om.nil?
      @om = raw & 8 != 0
      @om
    end

    ##
    # Precision: 0 for 24 bits, 2 for 53, 3 for 64.
    def pc
      return @pc unless @pc.nil?
      @pc = raw >> 8 & 3
      @pc
    end

    ##
    # Masks the inexact result exception.
    def pm
      return @pm unless @pm.nil?
      @pm = raw & 32 != 0
      @pm
    end

    ##
    # Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
    def rc
      return @rc unless @rc.nil?
      @rc = raw >> 10 & 3
      @rc
    end

    ##
    # Masks the underflow exception.
    def um
      return @um unless @um.nil?
      @um = raw & 16 != 0
      @um
    end

    ##
    # Masks the division by zero exception.
    def zm
      return @zm unless @zm.nil?
      @zm = raw & 4 != 0
      @zm
    end

    ##
    # The whole word as a number.
    attr_reader :raw
  end

  ##
  # An instruction or operand address of the x87 unit: a 64-bit address, or
  # a 32-bit offset and a selector.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L63-L69 struct xsave_struct, fip and fdp
  class FpuPointer < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @offset = @_io.read_u4le
      @selector = @_io.read_u2le
      @reserved = @_io.read_u2le
      self
    end

    ##
    # All 64 bits as an address.
    def address
      return @address unless @address.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @address = @_io.read_u8le
      @_io.seek(_pos)
      @address
    end

    ##
    # Low half of the address, or the offset.
    attr_reader :offset

    ##
    # Bits 47-32 of the address, or the selector.
    attr_reader :selector

    ##
    # Bits 63-48 of the address, or reserved.
    attr_reader :reserved
  end

  ##
  # Status word of the x87 unit.
  # @see '' Intel SDM volume 1, section 8.1.3
  class FpuStatusWord < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u2le
      self
    end

    ##
    # Condition code 0.
    def c0
      return @c0 unless @c0.nil?
      @c0 = raw & 256 != 0
      @c0
    end

    ##
    # Condition code 1.
    def c1
      return @c1 unless @c1.nil?
      @c1 = raw & 512 != 0
      @c1
    end

    ##
    # Condition code 2.
    def c2
      return @c2 unless @c2.nil?
      @c2 = raw & 1024 != 0
      @c2
    end

    ##
    # Condition code 3.
    def c3
      return @c3 unless @c3.nil?
      @c3 = raw & 16384 != 0
      @c3
    end

    ##
    # A denormal operand exception has occurred.
    def de
      return @de unless @de.nil?
      @de = raw & 2 != 0
      @de
    end

    ##
    # An unmasked exception is pending.
    def es
      return @es unless @es.nil?
      @es = raw & 128 != 0
      @es
    end

    ##
    # An invalid operation exception has occurred.
    def ie
      return @ie unless @ie.nil?
      @ie = raw & 1 != 0
      @ie
    end

    ##
    # The unit is busy; mirrors `es`.
    def is_busy
      return @is_busy unless @is_busy.nil?
      @is_busy = raw & 32768 != 0
      @is_busy
    end

    ##
    # An overflow exception has occurred.
    def oe
      return @oe unless @oe.nil?
      @oe = raw & 8 != 0
      @oe
    end

    ##
    # An inexact result exception has occurred.
    def pe
      return @pe unless @pe.nil?
      @pe = raw & 32 != 0
      @pe
    end

    ##
    # Stack fault.
    def sf
      return @sf unless @sf.nil?
      @sf = raw & 64 != 0
      @sf
    end

    ##
    # Physical register that is the top of the stack.
    def top
      return @top unless @top.nil?
      @top = raw >> 11 & 7
      @top
    end

    ##
    # An underflow exception has occurred.
    def ue
      return @ue unless @ue.nil?
      @ue = raw & 16 != 0
      @ue
    end

    ##
    # A division by zero exception has occurred.
    def ze
      return @ze unless @ze.nil?
      @ze = raw & 4 != 0
      @ze
    end

    ##
    # The whole word as a number.
    attr_reader :raw
  end

  ##
  # The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
  # flag of its own in the last byte, which hardware does not change.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L52-L83 struct xsave_struct
  # @see '' FXSAVE in Intel SDM volume 2
  class FxsaveRegion < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_fcw = @_io.substream(2)
      @fcw = FpuControlWord.new(_io_fcw, self, @_root)
      _io_fsw = @_io.substream(2)
      @fsw = FpuStatusWord.new(_io_fsw, self, @_root)
      @ftw = @_io.read_u1
      @reserved1 = @_io.read_u1
      @fop = @_io.read_u2le
      _io_fip = @_io.substream(8)
      @fip = FpuPointer.new(_io_fip, self, @_root)
      _io_fdp = @_io.substream(8)
      @fdp = FpuPointer.new(_io_fdp, self, @_root)
      _io_mxcsr = @_io.substream(4)
      @mxcsr = MxcsrRegister.new(_io_mxcsr, self, @_root)
      @mxcsr_mask = @_io.read_u4le
      @st = []
      (8).times { |i|
        @st << StRegister.new(@_io, self, @_root)
      }
      @xmm = []
      (16).times { |i|
        @xmm << @_io.read_bytes(16)
      }
      @reserved2 = @_io.read_bytes(48)
      @software = @_io.read_bytes(47)
      @fip_width = @_io.read_u1
      self
    end

    ##
    # x87 control word.
    attr_reader :fcw

    ##
    # x87 status word.
    attr_reader :fsw

    ##
    # x87 tag word in its abridged form: one bit for each physical register,
    # set if the register is not empty.
    attr_reader :ftw

    ##
    # Reserved.
    attr_reader :reserved1

    ##
    # Opcode of the last x87 instruction (11 bits).
    attr_reader :fop

    ##
    # Address of the last x87 instruction.
    attr_reader :fip

    ##
    # Address of the operand of the last x87 instruction.
    attr_reader :fdp

    ##
    # SSE control and status register.
    attr_reader :mxcsr

    ##
    # Bits that the processor lets software set in mxcsr.
    attr_reader :mxcsr_mask

    ##
    # x87 registers, from the top of the stack on; mm0 to mm7 are the
    # significands of the physical registers.
    attr_reader :st

    ##
    # SSE registers xmm0 to xmm15, least significant byte first.
    attr_reader :xmm

    ##
    # Reserved.
    attr_reader :reserved2

    ##
    # Available to software; zero in Xen's streams.
    attr_reader :software

    ##
    # Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses,
    # 4 for 32-bit offsets with selectors, 0 if not given.
    attr_reader :fip_width
    attr_reader :_raw_fcw
    attr_reader :_raw_fsw
    attr_reader :_raw_fip
    attr_reader :_raw_fdp
    attr_reader :_raw_mxcsr
  end

  ##
  # Component 7: zmm16 to zmm31.
  # @see '' Intel SDM volume 1, chapter 13
  class Hi16ZmmState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @zmm = []
      (16).times { |i|
        @zmm << @_io.read_bytes(64)
      }
      self
    end

    ##
    # All of zmm16 to zmm31, least significant byte first.
    attr_reader :zmm
  end

  ##
  # A taken branch.
  # @see '' Intel SDM volume 1, section 13.5.12
  class LbrRecord < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @from_ip = @_io.read_u8le
      @to_ip = @_io.read_u8le
      @info = @_io.read_u8le
      self
    end

    ##
    # Address of the branch.
    attr_reader :from_ip

    ##
    # Address that the branch went to.
    attr_reader :to_ip

    ##
    # Whether the branch was mispredicted, its kind, and the cycles since the last one.
    attr_reader :info
  end

  ##
  # Component 15: last-branch records.
  # @see '' Intel SDM volume 1, section 13.5.12
  class LbrState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ctl = @_io.read_u8le
      @depth = @_io.read_u8le
      @ler_from_ip = @_io.read_u8le
      @ler_to_ip = @_io.read_u8le
      @ler_info = @_io.read_u8le
      @records = []
      (32).times { |i|
        @records << LbrRecord.new(@_io, self, @_root)
      }
      self
    end

    ##
    # Whether branches are recorded, and which.
    attr_reader :ctl

    ##
    # Number of records in use.
    attr_reader :depth

    ##
    # Source of the last exception.
    attr_reader :ler_from_ip

    ##
    # Target of the last exception.
    attr_reader :ler_to_ip

    ##
    # Details of the last exception.
    attr_reader :ler_info

    ##
    # Branches, the latest first.
    attr_reader :records
  end

  ##
  # Control and status register of the SSE unit.
  # @see '' Intel SDM volume 1, section 10.2.3
  class MxcsrRegister < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Denormal operands are treated as zero.
    def daz
      return @daz unless @daz.nil?
      @daz = raw & 64 != 0
      @daz
    end

    ##
    # A denormal operand exception has occurred.
    def de
      return @de unless @de.nil?
      @de = raw & 2 != 0
      @de
    end

    ##
    # Masks the denormal operand exception.
    def dm
      return @dm unless @dm.nil?
      @dm = raw & 256 != 0
      @dm
    end

    ##
    # Underflowing results become zero.
    def fz
      return @fz unless @fz.nil?
      @fz = raw & 32768 != 0
      @fz
    end

    ##
    # An invalid operation exception has occurred.
    def ie
      return @ie unless @ie.nil?
      @ie = raw & 1 != 0
      @ie
    end

    ##
    # Masks the invalid operation exception.
    def im
      return @im unless @im.nil?
      @im = raw & 128 != 0
      @im
    end

    ##
    # An overflow exception has occurred.
    def oe
      return @oe unless @oe.nil?
      @oe = raw & 8 != 0
      @oe
    end

    ##
    # Masks the overflow exception.
    def om
      return @om unless @om.nil?
      @om = raw & 1024 != 0
      @om
    end

    ##
    # An inexact result exception has occurred.
    def pe
      return @pe unless @pe.nil?
      @pe = raw & 32 != 0
      @pe
    end

    ##
    # Masks the inexact result exception.
    def pm
      return @pm unless @pm.nil?
      @pm = raw & 4096 != 0
      @pm
    end

    ##
    # Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
    def rc
      return @rc unless @rc.nil?
      @rc = raw >> 13 & 3
      @rc
    end

    ##
    # An underflow exception has occurred.
    def ue
      return @ue unless @ue.nil?
      @ue = raw & 16 != 0
      @ue
    end

    ##
    # Masks the underflow exception.
    def um
      return @um unless @um.nil?
      @um = raw & 2048 != 0
      @um
    end

    ##
    # A division by zero exception has occurred.
    def ze
      return @ze unless @ze.nil?
      @ze = raw & 4 != 0
      @ze
    end

    ##
    # Masks the division by zero exception.
    def zm
      return @zm unless @zm.nil?
      @zm = raw & 512 != 0
      @zm
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # Component 5: AVX-512 mask registers.
  # @see '' Intel SDM volume 1, chapter 13
  class OpmaskState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @k = []
      (8).times { |i|
        @k << @_io.read_u8le
      }
      self
    end

    ##
    # Mask registers k0 to k7.
    attr_reader :k
  end

  ##
  # Component 9: protection-key rights for user pages.
  # @see '' Intel SDM volume 1, section 13.5.7
  class PkruState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @pkru = @_io.read_u4le
      @reserved = @_io.read_bytes(4)
      self
    end

    ##
    # Two bits for each of 16 protection keys, key 0 in the lowest: access
    # disabled (low bit) and write disabled (high bit).
    attr_reader :pkru

    ##
    # Unused.
    attr_reader :reserved
  end

  ##
  # Component 8, nine registers of Processor Trace.
  # @see '' Intel SDM volume 1, section 13.5.6
  class PtState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ctl = @_io.read_u8le
      @output_base = @_io.read_u8le
      @output_mask_ptrs = @_io.read_u8le
      @status = @_io.read_u8le
      @cr3_match = @_io.read_u8le
      @addr0_a = @_io.read_u8le
      @addr0_b = @_io.read_u8le
      @addr1_a = @_io.read_u8le
      @addr1_b = @_io.read_u8le
      @reserved = @_io.read_bytes(56)
      self
    end

    ##
    # What is traced, and whether tracing is on.
    attr_reader :ctl

    ##
    # Base address of the output.
    attr_reader :output_base

    ##
    # Mask and pointers of the output.
    attr_reader :output_mask_ptrs

    ##
    # State of the trace, with its errors.
    attr_reader :status

    ##
    # Address space to trace.
    attr_reader :cr3_match

    ##
    # Begin of range 0.
    attr_reader :addr0_a

    ##
    # End of range 0.
    attr_reader :addr0_b

    ##
    # Begin of range 1.
    attr_reader :addr1_a

    ##
    # End of range 1.
    attr_reader :addr1_b

    ##
    # Unused.
    attr_reader :reserved
  end

  ##
  # An x87 register, 80 bits in 16 bytes.
  # @see '' Intel SDM volume 1, section 8.1.2
  class StRegister < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @significand_low = @_io.read_u4le
      @significand_high = @_io.read_u4le
      @sign_exponent = @_io.read_u2le
      @reserved = @_io.read_bytes(6)
      self
    end

    ##
    # Exponent, biased by 16383.
    def exponent
      return @exponent unless @exponent.nil?
      @exponent = sign_exponent & 32767
      @exponent
    end

    ##
    # Whether the number is negative: its sign bit.
    def is_negative
      return @is_negative unless @is_negative.nil?
      @is_negative = sign_exponent & 32768 != 0
      @is_negative
    end

    ##
    # Bits 31-0 of the significand.
    attr_reader :significand_low

    ##
    # Bits 63-32 of the significand; the highest is the integer bit.
    attr_reader :significand_high

    ##
    # Sign and biased exponent.
    attr_reader :sign_exponent

    ##
    # Not part of the register.
    attr_reader :reserved
  end

  ##
  # Component 17: AMX tile configuration, as LDTILECFG reads it.
  # @see '' Intel SDM volume 2, LDTILECFG
  class TilecfgState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @palette = @_io.read_u1
      @start_row = @_io.read_u1
      @reserved1 = @_io.read_bytes(14)
      @colsb = []
      (8).times { |i|
        @colsb << @_io.read_u2le
      }
      @reserved2 = @_io.read_bytes(16)
      @rows = []
      (8).times { |i|
        @rows << @_io.read_u1
      }
      @reserved3 = @_io.read_bytes(8)
      self
    end

    ##
    # Palette; 0 if tiles are not configured.
    attr_reader :palette

    ##
    # Row at which an interrupted tile instruction continues.
    attr_reader :start_row

    ##
    # Reserved, zero.
    attr_reader :reserved1

    ##
    # Bytes in a row of each tile.
    attr_reader :colsb

    ##
    # Reserved, zero.
    attr_reader :reserved2

    ##
    # Rows of each tile.
    attr_reader :rows

    ##
    # Reserved, zero.
    attr_reader :reserved3
  end

  ##
  # Component 18: AMX tiles.
  # @see '' Intel SDM volume 1, chapter 13
  class TiledataState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @tiles = []
      (8).times { |i|
        @tiles << @_io.read_bytes(1024)
      }
      self
    end

    ##
    # Tiles tmm0 to tmm7, 16 rows of 64 bytes each.
    attr_reader :tiles
  end

  ##
  # Component 14: user-interrupt registers.
  # @see '' Intel SDM volume 1, section 13.5.11
  class UintrState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @handler = @_io.read_u8le
      @stack_adjust = @_io.read_u8le
      @uitt_size = @_io.read_u4le
      @notification_vector = @_io.read_u1
      @reserved = @_io.read_u2le
      @uif = @_io.read_u1
      @pd = @_io.read_u8le
      @rr = @_io.read_u8le
      @tt = @_io.read_u8le
      self
    end

    ##
    # Address of the user-interrupt handler.
    attr_reader :handler

    ##
    # Control of the stack at delivery.
    attr_reader :stack_adjust

    ##
    # Highest index in the target table.
    attr_reader :uitt_size

    ##
    # Vector of user-interrupt notifications.
    attr_reader :notification_vector

    ##
    # Unused.
    attr_reader :reserved

    ##
    # Bit 7: the user-interrupt flag.
    attr_reader :uif

    ##
    # Address of the posted-interrupt descriptor.
    attr_reader :pd

    ##
    # Requests, one bit for each vector.
    attr_reader :rr

    ##
    # Address of the target table.
    attr_reader :tt
  end

  ##
  # The header of an XSAVE area.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L76-L80 struct xsave_hdr
  # @see '' Intel SDM volume 1, section 13.4.2
  class XsaveHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_xstate_bv = @_io.substream(8)
      @xstate_bv = ComponentBitmap.new(_io_xstate_bv, self, @_root)
      _io_xcomp_bv = @_io.substream(8)
      @xcomp_bv = ComponentBitmap.new(_io_xcomp_bv, self, @_root)
      @reserved = @_io.read_bytes(48)
      self
    end

    ##
    # Components that are not in their initial state.
    attr_reader :xstate_bv

    ##
    # Zero in the standard form; in the compacted form, bit 63 and the bits
    # of the components that have a block.
    attr_reader :xcomp_bv

    ##
    # Reserved, zero.
    attr_reader :reserved
    attr_reader :_raw_xstate_bv
    attr_reader :_raw_xcomp_bv
  end

  ##
  # Component 6: upper halves of zmm0 to zmm15.
  # @see '' Intel SDM volume 1, chapter 13
  class ZmmHi256State < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @zmm_high = []
      (16).times { |i|
        @zmm_high << @_io.read_bytes(32)
      }
      self
    end

    ##
    # Bits 511-256 of zmm0 to zmm15, least significant byte first.
    attr_reader :zmm_high
  end

  ##
  # Upper halves of the 256-bit registers ymm0 to ymm15.
  def avx
    return @avx unless @avx.nil?
    if has_avx
      _pos = @_io.pos
      @_io.seek(ofs_avx)
      _io_avx = @_io.substream(256)
      @avx = AvxState.new(_io_avx, self, @_root)
      @_io.seek(_pos)
    end
    @avx
  end

  ##
  # MPX configuration and status.
  def bndcsr
    return @bndcsr unless @bndcsr.nil?
    if has_bndcsr
      _pos = @_io.pos
      @_io.seek(ofs_bndcsr)
      _io_bndcsr = @_io.substream(64)
      @bndcsr = BndcsrState.new(_io_bndcsr, self, @_root)
      @_io.seek(_pos)
    end
    @bndcsr
  end

  ##
  # MPX bound registers.
  def bndregs
    return @bndregs unless @bndregs.nil?
    if has_bndregs
      _pos = @_io.pos
      @_io.seek(ofs_bndregs)
      _io_bndregs = @_io.substream(64)
      @bndregs = BndregsState.new(_io_bndregs, self, @_root)
      @_io.seek(_pos)
    end
    @bndregs
  end

  ##
  # Control-flow enforcement, supervisor part; compacted form only.
  def cet_s
    return @cet_s unless @cet_s.nil?
    if has_cet_s
      _pos = @_io.pos
      @_io.seek(ofs_compacted_cet_s)
      _io_cet_s = @_io.substream(24)
      @cet_s = CetSState.new(_io_cet_s, self, @_root)
      @_io.seek(_pos)
    end
    @cet_s
  end

  ##
  # Control-flow enforcement, user part; compacted form only.
  def cet_u
    return @cet_u unless @cet_u.nil?
    if has_cet_u
      _pos = @_io.pos
      @_io.seek(ofs_compacted_cet_u)
      _io_cet_u = @_io.substream(16)
      @cet_u = CetUState.new(_io_cet_u, self, @_root)
      @_io.seek(_pos)
    end
    @cet_u
  end

  ##
  # The APX general-purpose registers, which replace MPX.
  def egprs
    return @egprs unless @egprs.nil?
    if has_egprs
      _pos = @_io.pos
      @_io.seek(ofs_egprs)
      _io_egprs = @_io.substream(128)
      @egprs = EgprsState.new(_io_egprs, self, @_root)
      @_io.seek(_pos)
    end
    @egprs
  end

  ##
  # Whether component 2 is not in its initial state and the area has room for
  # it.
  def has_avx
    return @has_avx unless @has_avx.nil?
    @has_avx = (has_header ?  ((header.xstate_bv.avx) && ( ((!(is_compacted)) || (header.xcomp_bv.avx)) ) && (len_area >= 256) && (ofs_avx <= len_area - 256))  : false)
    @has_avx
  end

  ##
  # Whether component 4 is not in its initial state and the area has room for
  # it.
  def has_bndcsr
    return @has_bndcsr unless @has_bndcsr.nil?
    @has_bndcsr = (has_header ?  ((header.xstate_bv.bndcsr) && ( ((!(is_compacted)) || (header.xcomp_bv.bndcsr)) ) && (len_area >= 64) && (ofs_bndcsr <= len_area - 64))  : false)
    @has_bndcsr
  end

  ##
  # Whether component 3 is not in its initial state and the area has room for
  # it.
  def has_bndregs
    return @has_bndregs unless @has_bndregs.nil?
    @has_bndregs = (has_header ?  ((header.xstate_bv.bndregs) && ( ((!(is_compacted)) || (header.xcomp_bv.bndregs)) ) && (len_area >= 64) && (ofs_bndregs <= len_area - 64))  : false)
    @has_bndregs
  end

  ##
  # Whether component 12 is not in its initial state and the area has room for
  # it.
  def has_cet_s
    return @has_cet_s unless @has_cet_s.nil?
    @has_cet_s = (is_compacted ?  ((header.xstate_bv.cet_s) && (header.xcomp_bv.cet_s) && (len_area >= 24) && (ofs_compacted_cet_s <= len_area - 24))  : false)
    @has_cet_s
  end

  ##
  # Whether component 11 is not in its initial state and the area has room for
  # it.
  def has_cet_u
    return @has_cet_u unless @has_cet_u.nil?
    @has_cet_u = (is_compacted ?  ((header.xstate_bv.cet_u) && (header.xcomp_bv.cet_u) && (len_area >= 16) && (ofs_compacted_cet_u <= len_area - 16))  : false)
    @has_cet_u
  end

  ##
  # Whether component 19 is not in its initial state and the area has room for
  # it.
  def has_egprs
    return @has_egprs unless @has_egprs.nil?
    @has_egprs = (has_header ?  ((header.xstate_bv.egprs) && ( ((!(is_compacted)) || (header.xcomp_bv.egprs)) ) && (len_area >= 128) && (ofs_egprs <= len_area - 128))  : false)
    @has_egprs
  end

  ##
  # Whether component 13 is not in its initial state and the area has room for
  # it.
  def has_hdc
    return @has_hdc unless @has_hdc.nil?
    @has_hdc = (is_compacted ?  ((header.xstate_bv.hdc) && (header.xcomp_bv.hdc) && (len_area >= 8) && (ofs_compacted_hdc <= len_area - 8))  : false)
    @has_hdc
  end

  ##
  # Whether the area is long enough for its header.
  def has_header
    return @has_header unless @has_header.nil?
    @has_header = _io.size >= 576
    @has_header
  end

  ##
  # Whether component 7 is not in its initial state and the area has room for
  # it.
  def has_hi16_zmm
    return @has_hi16_zmm unless @has_hi16_zmm.nil?
    @has_hi16_zmm = (has_header ?  ((header.xstate_bv.hi16_zmm) && ( ((!(is_compacted)) || (header.xcomp_bv.hi16_zmm)) ) && (len_area >= 1024) && (ofs_hi16_zmm <= len_area - 1024))  : false)
    @has_hi16_zmm
  end

  ##
  # Whether component 16 is not in its initial state and the area has room for
  # it.
  def has_hwp
    return @has_hwp unless @has_hwp.nil?
    @has_hwp = (is_compacted ?  ((header.xstate_bv.hwp) && (header.xcomp_bv.hwp) && (len_area >= 8) && (ofs_compacted_hwp <= len_area - 8))  : false)
    @has_hwp
  end

  ##
  # Whether component 15 is not in its initial state and the area has room for
  # it.
  def has_lbr
    return @has_lbr unless @has_lbr.nil?
    @has_lbr = (is_compacted ?  ((header.xstate_bv.lbr) && (header.xcomp_bv.lbr) && (len_area >= 808) && (ofs_compacted_lbr <= len_area - 808))  : false)
    @has_lbr
  end

  ##
  # Whether component 62 is not in its initial state and the area has room for
  # it.
  def has_lwp
    return @has_lwp unless @has_lwp.nil?
    @has_lwp = (has_header ?  ((header.xstate_bv.lwp) && (!(is_compacted)) && (len_area >= 960))  : false)
    @has_lwp
  end

  ##
  # Whether component 5 is not in its initial state and the area has room for
  # it.
  def has_opmask
    return @has_opmask unless @has_opmask.nil?
    @has_opmask = (has_header ?  ((header.xstate_bv.opmask) && ( ((!(is_compacted)) || (header.xcomp_bv.opmask)) ) && (len_area >= 64) && (ofs_opmask <= len_area - 64))  : false)
    @has_opmask
  end

  ##
  # Whether component 10 is not in its initial state and the area has room for
  # it.
  def has_pasid
    return @has_pasid unless @has_pasid.nil?
    @has_pasid = (is_compacted ?  ((header.xstate_bv.pasid) && (header.xcomp_bv.pasid) && (len_area >= 8) && (ofs_compacted_pasid <= len_area - 8))  : false)
    @has_pasid
  end

  ##
  # Whether component 9 is not in its initial state and the area has room for
  # it.
  def has_pkru
    return @has_pkru unless @has_pkru.nil?
    @has_pkru = (has_header ?  ((header.xstate_bv.pkru) && ( ((!(is_compacted)) || (header.xcomp_bv.pkru)) ) && (len_area >= 8) && (ofs_pkru <= len_area - 8))  : false)
    @has_pkru
  end

  ##
  # Whether component 8 is not in its initial state and the area has room for
  # it.
  def has_pt
    return @has_pt unless @has_pt.nil?
    @has_pt = (is_compacted ?  ((header.xstate_bv.pt) && (header.xcomp_bv.pt) && (len_area >= 128) && (ofs_compacted_pt <= len_area - 128))  : false)
    @has_pt
  end

  ##
  # Whether component 17 is not in its initial state and the area has room for
  # it.
  def has_tilecfg
    return @has_tilecfg unless @has_tilecfg.nil?
    @has_tilecfg = (has_header ?  ((header.xstate_bv.tilecfg) && ( ((!(is_compacted)) || (header.xcomp_bv.tilecfg)) ) && (len_area >= 64) && (ofs_tilecfg <= len_area - 64))  : false)
    @has_tilecfg
  end

  ##
  # Whether component 18 is not in its initial state and the area has room for
  # it.
  def has_tiledata
    return @has_tiledata unless @has_tiledata.nil?
    @has_tiledata = (has_header ?  ((header.xstate_bv.tiledata) && ( ((!(is_compacted)) || (header.xcomp_bv.tiledata)) ) && (len_area >= 8192) && (ofs_tiledata <= len_area - 8192))  : false)
    @has_tiledata
  end

  ##
  # Whether component 14 is not in its initial state and the area has room for
  # it.
  def has_uintr
    return @has_uintr unless @has_uintr.nil?
    @has_uintr = (is_compacted ?  ((header.xstate_bv.uintr) && (header.xcomp_bv.uintr) && (len_area >= 48) && (ofs_compacted_uintr <= len_area - 48))  : false)
    @has_uintr
  end

  ##
  # Whether component 6 is not in its initial state and the area has room for
  # it.
  def has_zmm_hi256
    return @has_zmm_hi256 unless @has_zmm_hi256.nil?
    @has_zmm_hi256 = (has_header ?  ((header.xstate_bv.zmm_hi256) && ( ((!(is_compacted)) || (header.xcomp_bv.zmm_hi256)) ) && (len_area >= 512) && (ofs_zmm_hi256 <= len_area - 512))  : false)
    @has_zmm_hi256
  end

  ##
  # The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.
  def hdc
    return @hdc unless @hdc.nil?
    if has_hdc
      _pos = @_io.pos
      @_io.seek(ofs_compacted_hdc)
      @hdc = @_io.read_u8le
      @_io.seek(_pos)
    end
    @hdc
  end

  ##
  # The 512-bit registers zmm16 to zmm31.
  def hi16_zmm
    return @hi16_zmm unless @hi16_zmm.nil?
    if has_hi16_zmm
      _pos = @_io.pos
      @_io.seek(ofs_hi16_zmm)
      _io_hi16_zmm = @_io.substream(1024)
      @hi16_zmm = Hi16ZmmState.new(_io_hi16_zmm, self, @_root)
      @_io.seek(_pos)
    end
    @hi16_zmm
  end

  ##
  # The IA32_HWP_REQUEST register; compacted form only.
  def hwp
    return @hwp unless @hwp.nil?
    if has_hwp
      _pos = @_io.pos
      @_io.seek(ofs_compacted_hwp)
      @hwp = @_io.read_u8le
      @_io.seek(_pos)
    end
    @hwp
  end

  ##
  # Whether components follow one another without gaps, instead of being at
  # fixed offsets.
  def is_compacted
    return @is_compacted unless @is_compacted.nil?
    @is_compacted = (has_header ? header.xcomp_bv.is_compacted : false)
    @is_compacted
  end

  ##
  # Whether components 5, 6, 7 and 9 of a standard-form area are at the
  # offsets of Intel's processors: with AVX-512 or protection keys such an
  # area has at least 2688 bytes, while one of an AMD processor has at most
  # 2440. Without those components the layouts are the same, and this does not
  # matter.
  def is_intel_layout
    return @is_intel_layout unless @is_intel_layout.nil?
    @is_intel_layout = len_area >= 2688
    @is_intel_layout
  end

  ##
  # Last-branch records; compacted form only.
  def lbr
    return @lbr unless @lbr.nil?
    if has_lbr
      _pos = @_io.pos
      @_io.seek(ofs_compacted_lbr)
      _io_lbr = @_io.substream(808)
      @lbr = LbrState.new(_io_lbr, self, @_root)
      @_io.seek(_pos)
    end
    @lbr
  end

  ##
  # Length of the area in bytes.
  def len_area
    return @len_area unless @len_area.nil?
    @len_area = _io.size
    @len_area
  end

  ##
  # Length of the legacy region in bytes.
  def len_legacy
    return @len_legacy unless @len_legacy.nil?
    @len_legacy = 512
    @len_legacy
  end

  ##
  # Length of legacy region and header, the shortest area that Xen loads.
  def len_min
    return @len_min unless @len_min.nil?
    @len_min = 576
    @len_min
  end

  ##
  # State of AMD's lightweight profiling, which only processors of family
  # 0x15 have. Not decoded.
  def lwp
    return @lwp unless @lwp.nil?
    if has_lwp
      _pos = @_io.pos
      @_io.seek(832)
      @lwp = @_io.read_bytes(128)
      @_io.seek(_pos)
    end
    @lwp
  end

  ##
  # Offset of component 2: 576 in the standard form.
  def ofs_avx
    return @ofs_avx unless @ofs_avx.nil?
    @ofs_avx = (is_compacted ? ofs_compacted_avx : 576)
    @ofs_avx
  end

  ##
  # Offset of component 4: 1024 in the standard form.
  def ofs_bndcsr
    return @ofs_bndcsr unless @ofs_bndcsr.nil?
    @ofs_bndcsr = (is_compacted ? ofs_compacted_bndcsr : 1024)
    @ofs_bndcsr
  end

  ##
  # Offset of component 3: 960 in the standard form.
  def ofs_bndregs
    return @ofs_bndregs unless @ofs_bndregs.nil?
    @ofs_bndregs = (is_compacted ? ofs_compacted_bndregs : 960)
    @ofs_bndregs
  end

  ##
  # Offset of component 2 in the compacted form.
  def ofs_compacted_avx
    return @ofs_compacted_avx unless @ofs_compacted_avx.nil?
    if is_compacted
      @ofs_compacted_avx = 576
    end
    @ofs_compacted_avx
  end

  ##
  # Offset of component 4 in the compacted form.
  def ofs_compacted_bndcsr
    return @ofs_compacted_bndcsr unless @ofs_compacted_bndcsr.nil?
    if is_compacted
      @ofs_compacted_bndcsr = (ofs_compacted_bndregs + (header.xcomp_bv.bndregs ? 64 : 0))
    end
    @ofs_compacted_bndcsr
  end

  ##
  # Offset of component 3 in the compacted form.
  def ofs_compacted_bndregs
    return @ofs_compacted_bndregs unless @ofs_compacted_bndregs.nil?
    if is_compacted
      @ofs_compacted_bndregs = (ofs_compacted_avx + (header.xcomp_bv.avx ? 256 : 0))
    end
    @ofs_compacted_bndregs
  end

  ##
  # Offset of component 12 in the compacted form.
  def ofs_compacted_cet_s
    return @ofs_compacted_cet_s unless @ofs_compacted_cet_s.nil?
    if is_compacted
      @ofs_compacted_cet_s = (ofs_compacted_cet_u + (header.xcomp_bv.cet_u ? 16 : 0))
    end
    @ofs_compacted_cet_s
  end

  ##
  # Offset of component 11 in the compacted form.
  def ofs_compacted_cet_u
    return @ofs_compacted_cet_u unless @ofs_compacted_cet_u.nil?
    if is_compacted
      @ofs_compacted_cet_u = (ofs_compacted_pasid + (header.xcomp_bv.pasid ? 8 : 0))
    end
    @ofs_compacted_cet_u
  end

  ##
  # Offset of component 19 in the compacted form.
  def ofs_compacted_egprs
    return @ofs_compacted_egprs unless @ofs_compacted_egprs.nil?
    if is_compacted
      @ofs_compacted_egprs = (ofs_compacted_tiledata + (header.xcomp_bv.tiledata ? 8192 : 0))
    end
    @ofs_compacted_egprs
  end

  ##
  # Offset of component 13 in the compacted form.
  def ofs_compacted_hdc
    return @ofs_compacted_hdc unless @ofs_compacted_hdc.nil?
    if is_compacted
      @ofs_compacted_hdc = (ofs_compacted_cet_s + (header.xcomp_bv.cet_s ? 24 : 0))
    end
    @ofs_compacted_hdc
  end

  ##
  # Offset of component 7 in the compacted form.
  def ofs_compacted_hi16_zmm
    return @ofs_compacted_hi16_zmm unless @ofs_compacted_hi16_zmm.nil?
    if is_compacted
      @ofs_compacted_hi16_zmm = (ofs_compacted_zmm_hi256 + (header.xcomp_bv.zmm_hi256 ? 512 : 0))
    end
    @ofs_compacted_hi16_zmm
  end

  ##
  # Offset of component 16 in the compacted form.
  def ofs_compacted_hwp
    return @ofs_compacted_hwp unless @ofs_compacted_hwp.nil?
    if is_compacted
      @ofs_compacted_hwp = (ofs_compacted_lbr + (header.xcomp_bv.lbr ? 808 : 0))
    end
    @ofs_compacted_hwp
  end

  ##
  # Offset of component 15 in the compacted form.
  def ofs_compacted_lbr
    return @ofs_compacted_lbr unless @ofs_compacted_lbr.nil?
    if is_compacted
      @ofs_compacted_lbr = (ofs_compacted_uintr + (header.xcomp_bv.uintr ? 48 : 0))
    end
    @ofs_compacted_lbr
  end

  ##
  # Offset of component 5 in the compacted form.
  def ofs_compacted_opmask
    return @ofs_compacted_opmask unless @ofs_compacted_opmask.nil?
    if is_compacted
      @ofs_compacted_opmask = (ofs_compacted_bndcsr + (header.xcomp_bv.bndcsr ? 64 : 0))
    end
    @ofs_compacted_opmask
  end

  ##
  # Offset of component 10 in the compacted form.
  def ofs_compacted_pasid
    return @ofs_compacted_pasid unless @ofs_compacted_pasid.nil?
    if is_compacted
      @ofs_compacted_pasid = (ofs_compacted_pkru + (header.xcomp_bv.pkru ? 8 : 0))
    end
    @ofs_compacted_pasid
  end

  ##
  # Offset of component 9 in the compacted form.
  def ofs_compacted_pkru
    return @ofs_compacted_pkru unless @ofs_compacted_pkru.nil?
    if is_compacted
      @ofs_compacted_pkru = (ofs_compacted_pt + (header.xcomp_bv.pt ? 128 : 0))
    end
    @ofs_compacted_pkru
  end

  ##
  # Offset of component 8 in the compacted form.
  def ofs_compacted_pt
    return @ofs_compacted_pt unless @ofs_compacted_pt.nil?
    if is_compacted
      @ofs_compacted_pt = (ofs_compacted_hi16_zmm + (header.xcomp_bv.hi16_zmm ? 1024 : 0))
    end
    @ofs_compacted_pt
  end

  ##
  # Offset of component 17 in the compacted form, aligned to 64 bytes.
  def ofs_compacted_tilecfg
    return @ofs_compacted_tilecfg unless @ofs_compacted_tilecfg.nil?
    if is_compacted
      @ofs_compacted_tilecfg = ((((ofs_compacted_hwp + (header.xcomp_bv.hwp ? 8 : 0)) + 63) / 64) * 64)
    end
    @ofs_compacted_tilecfg
  end

  ##
  # Offset of component 18 in the compacted form, aligned to 64 bytes.
  def ofs_compacted_tiledata
    return @ofs_compacted_tiledata unless @ofs_compacted_tiledata.nil?
    if is_compacted
      @ofs_compacted_tiledata = ((((ofs_compacted_tilecfg + (header.xcomp_bv.tilecfg ? 64 : 0)) + 63) / 64) * 64)
    end
    @ofs_compacted_tiledata
  end

  ##
  # Offset of component 14 in the compacted form.
  def ofs_compacted_uintr
    return @ofs_compacted_uintr unless @ofs_compacted_uintr.nil?
    if is_compacted
      @ofs_compacted_uintr = (ofs_compacted_hdc + (header.xcomp_bv.hdc ? 8 : 0))
    end
    @ofs_compacted_uintr
  end

  ##
  # Offset of component 6 in the compacted form.
  def ofs_compacted_zmm_hi256
    return @ofs_compacted_zmm_hi256 unless @ofs_compacted_zmm_hi256.nil?
    if is_compacted
      @ofs_compacted_zmm_hi256 = (ofs_compacted_opmask + (header.xcomp_bv.opmask ? 64 : 0))
    end
    @ofs_compacted_zmm_hi256
  end

  ##
  # Offset of component 19: 960 in the standard form.
  def ofs_egprs
    return @ofs_egprs unless @ofs_egprs.nil?
    @ofs_egprs = (is_compacted ? ofs_compacted_egprs : 960)
    @ofs_egprs
  end

  ##
  # Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
  # in the standard form.
  def ofs_hi16_zmm
    return @ofs_hi16_zmm unless @ofs_hi16_zmm.nil?
    @ofs_hi16_zmm = (is_compacted ? ofs_compacted_hi16_zmm : (is_intel_layout ? 1664 : 1408))
    @ofs_hi16_zmm
  end

  ##
  # Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
  # the standard form.
  def ofs_opmask
    return @ofs_opmask unless @ofs_opmask.nil?
    @ofs_opmask = (is_compacted ? ofs_compacted_opmask : (is_intel_layout ? 1088 : 832))
    @ofs_opmask
  end

  ##
  # Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
  # AVX-512 and 832 on AMD's without it in the standard form.
  def ofs_pkru
    return @ofs_pkru unless @ofs_pkru.nil?
    @ofs_pkru = (is_compacted ? ofs_compacted_pkru : (len_area >= 2696 ? 2688 : (len_area >= 2440 ? 2432 : 832)))
    @ofs_pkru
  end

  ##
  # Offset of component 17: 2752 in the standard form.
  def ofs_tilecfg
    return @ofs_tilecfg unless @ofs_tilecfg.nil?
    @ofs_tilecfg = (is_compacted ? ofs_compacted_tilecfg : 2752)
    @ofs_tilecfg
  end

  ##
  # Offset of component 18: 2816 in the standard form.
  def ofs_tiledata
    return @ofs_tiledata unless @ofs_tiledata.nil?
    @ofs_tiledata = (is_compacted ? ofs_compacted_tiledata : 2816)
    @ofs_tiledata
  end

  ##
  # Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
  # the standard form.
  def ofs_zmm_hi256
    return @ofs_zmm_hi256 unless @ofs_zmm_hi256.nil?
    @ofs_zmm_hi256 = (is_compacted ? ofs_compacted_zmm_hi256 : (is_intel_layout ? 1152 : 896))
    @ofs_zmm_hi256
  end

  ##
  # AVX-512 mask registers.
  def opmask
    return @opmask unless @opmask.nil?
    if has_opmask
      _pos = @_io.pos
      @_io.seek(ofs_opmask)
      _io_opmask = @_io.substream(64)
      @opmask = OpmaskState.new(_io_opmask, self, @_root)
      @_io.seek(_pos)
    end
    @opmask
  end

  ##
  # The IA32_PASID register; compacted form only.
  def pasid
    return @pasid unless @pasid.nil?
    if has_pasid
      _pos = @_io.pos
      @_io.seek(ofs_compacted_pasid)
      @pasid = @_io.read_u8le
      @_io.seek(_pos)
    end
    @pasid
  end

  ##
  # Protection-key rights for user pages.
  def pkru
    return @pkru unless @pkru.nil?
    if has_pkru
      _pos = @_io.pos
      @_io.seek(ofs_pkru)
      _io_pkru = @_io.substream(8)
      @pkru = PkruState.new(_io_pkru, self, @_root)
      @_io.seek(_pos)
    end
    @pkru
  end

  ##
  # Processor Trace registers; compacted form only.
  def pt
    return @pt unless @pt.nil?
    if has_pt
      _pos = @_io.pos
      @_io.seek(ofs_compacted_pt)
      _io_pt = @_io.substream(128)
      @pt = PtState.new(_io_pt, self, @_root)
      @_io.seek(_pos)
    end
    @pt
  end

  ##
  # AMX tile configuration.
  def tilecfg
    return @tilecfg unless @tilecfg.nil?
    if has_tilecfg
      _pos = @_io.pos
      @_io.seek(ofs_tilecfg)
      _io_tilecfg = @_io.substream(64)
      @tilecfg = TilecfgState.new(_io_tilecfg, self, @_root)
      @_io.seek(_pos)
    end
    @tilecfg
  end

  ##
  # AMX tiles.
  def tiledata
    return @tiledata unless @tiledata.nil?
    if has_tiledata
      _pos = @_io.pos
      @_io.seek(ofs_tiledata)
      _io_tiledata = @_io.substream(8192)
      @tiledata = TiledataState.new(_io_tiledata, self, @_root)
      @_io.seek(_pos)
    end
    @tiledata
  end

  ##
  # User-interrupt registers; compacted form only.
  def uintr
    return @uintr unless @uintr.nil?
    if has_uintr
      _pos = @_io.pos
      @_io.seek(ofs_compacted_uintr)
      _io_uintr = @_io.substream(48)
      @uintr = UintrState.new(_io_uintr, self, @_root)
      @_io.seek(_pos)
    end
    @uintr
  end

  ##
  # Upper halves of the 512-bit registers zmm0 to zmm15.
  def zmm_hi256
    return @zmm_hi256 unless @zmm_hi256.nil?
    if has_zmm_hi256
      _pos = @_io.pos
      @_io.seek(ofs_zmm_hi256)
      _io_zmm_hi256 = @_io.substream(512)
      @zmm_hi256 = ZmmHi256State.new(_io_zmm_hi256, self, @_root)
      @_io.seek(_pos)
    end
    @zmm_hi256
  end

  ##
  # x87, MMX and SSE registers.
  attr_reader :legacy

  ##
  # The components that the area holds, and its form.
  attr_reader :header
  attr_reader :_raw_legacy
  attr_reader :_raw_header
  attr_reader :_raw_avx
  attr_reader :_raw_bndcsr
  attr_reader :_raw_bndregs
  attr_reader :_raw_cet_s
  attr_reader :_raw_cet_u
  attr_reader :_raw_egprs
  attr_reader :_raw_hi16_zmm
  attr_reader :_raw_lbr
  attr_reader :_raw_opmask
  attr_reader :_raw_pkru
  attr_reader :_raw_pt
  attr_reader :_raw_tilecfg
  attr_reader :_raw_tiledata
  attr_reader :_raw_uintr
  attr_reader :_raw_zmm_hi256
end
