# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'xen_x86_cpu_policy'
require_relative 'x86_xsave_area'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The blobs of a PV guest that a libxc migration stream carries but does not
# describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the
# page of SHARED_INFO, and the start info page, which is a page of the guest's
# memory.
# 
# This definition has no content of its own. Others import it and use its types,
# such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and
# `xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are
# always little-endian, as x86 is, whatever the byte order of the stream.
# 
# A saved guest does not depend on the machine that it ran on: the stream has
# the guest's own pfns where a running guest has machine frame numbers. This
# applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context,
# and to `store_mfn` and `console_mfn` in the start info.
# 
# `x86_xsave_area` describes x87, SSE and extended registers.
# @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
class XenX86Vcpu < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
  end

  ##
  # The part of shared info that x86 defines, for a 32-bit guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264 struct arch_shared_info
  class ArchSharedInfoX8632 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @max_pfn = @_io.read_u4le
      @pfn_to_mfn_frame_list_list = @_io.read_u4le
      @nmi_reason = @_io.read_u4le
      @p2m_cr3 = @_io.read_u4le
      @p2m_vaddr = @_io.read_u4le
      @p2m_generation = @_io.read_u4le
      @wc_sec_hi = @_io.read_u4le
      self
    end

    ##
    # Number of entries of the P2M table.
    attr_reader :max_pfn

    ##
    # Root of the P2M table as a tree of three levels; 0 if it is not set
    # up, all ones if the table is linear only.
    attr_reader :pfn_to_mfn_frame_list_list

    ##
    # Reason of the last NMI.
    attr_reader :nmi_reason

    ##
    # Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
    attr_reader :p2m_cr3

    ##
    # Linear address of the P2M table.
    attr_reader :p2m_vaddr

    ##
    # Counts updates of that mapping; odd during one.
    attr_reader :p2m_generation

    ##
    # Bits 63-32 of the wall clock seconds, which do not fit in the common part.
    attr_reader :wc_sec_hi
  end

  ##
  # The part of shared info that x86 defines, for a 64-bit guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264 struct arch_shared_info
  class ArchSharedInfoX8664 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @max_pfn = @_io.read_u8le
      @pfn_to_mfn_frame_list_list = @_io.read_u8le
      @nmi_reason = @_io.read_u8le
      @p2m_cr3 = @_io.read_u8le
      @p2m_vaddr = @_io.read_u8le
      @p2m_generation = @_io.read_u8le
      self
    end

    ##
    # Number of entries of the P2M table.
    attr_reader :max_pfn

    ##
    # Root of the P2M table as a tree of three levels; 0 if it is not set
    # up, all ones if the table is linear only.
    attr_reader :pfn_to_mfn_frame_list_list

    ##
    # Reason of the last NMI.
    attr_reader :nmi_reason

    ##
    # Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
    attr_reader :p2m_cr3

    ##
    # Linear address of the P2M table.
    attr_reader :p2m_vaddr

    ##
    # Counts updates of that mapping; odd during one.
    attr_reader :p2m_generation
  end

  ##
  # General registers of a 32-bit guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_32.h#L121-L142 struct cpu_user_regs
  class CpuUserRegsX8632 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ebx = @_io.read_u4le
      @ecx = @_io.read_u4le
      @edx = @_io.read_u4le
      @esi = @_io.read_u4le
      @edi = @_io.read_u4le
      @ebp = @_io.read_u4le
      @eax = @_io.read_u4le
      @error_code = @_io.read_u2le
      @entry_vector = @_io.read_u2le
      @eip = @_io.read_u4le
      @cs = @_io.read_u2le
      @saved_upcall_mask = @_io.read_u1
      @pad0 = @_io.read_u1
      @eflags = Eflags.new(@_io, self, @_root)
      @esp = @_io.read_u4le
      @ss = @_io.read_u2le
      @pad1 = @_io.read_u2le
      @es = @_io.read_u2le
      @pad2 = @_io.read_u2le
      @ds = @_io.read_u2le
      @pad3 = @_io.read_u2le
      @fs = @_io.read_u2le
      @pad4 = @_io.read_u2le
      @gs = @_io.read_u2le
      @pad5 = @_io.read_u2le
      self
    end

    ##
    # Register ebx.
    attr_reader :ebx

    ##
    # Register ecx.
    attr_reader :ecx

    ##
    # Register edx; for vCPU 0 the pfn of the start info page.
    attr_reader :edx

    ##
    # Register esi.
    attr_reader :esi

    ##
    # Register edi.
    attr_reader :edi

    ##
    # Register ebp.
    attr_reader :ebp

    ##
    # Register eax.
    attr_reader :eax

    ##
    # Xen's own; not guest state.
    attr_reader :error_code

    ##
    # Xen's own; not guest state.
    attr_reader :entry_vector

    ##
    # Instruction pointer.
    attr_reader :eip

    ##
    # Code selector.
    attr_reader :cs

    ##
    # Whether event delivery was disabled.
    attr_reader :saved_upcall_mask

    ##
    # Padding.
    attr_reader :pad0

    ##
    # The flags; IF is the inverse of `saved_upcall_mask`.
    attr_reader :eflags

    ##
    # Stack pointer.
    attr_reader :esp

    ##
    # Stack selector.
    attr_reader :ss

    ##
    # Padding.
    attr_reader :pad1

    ##
    # Selector in ES.
    attr_reader :es

    ##
    # Padding.
    attr_reader :pad2

    ##
    # Data selector.
    attr_reader :ds

    ##
    # Padding.
    attr_reader :pad3

    ##
    # Selector in FS.
    attr_reader :fs

    ##
    # Padding.
    attr_reader :pad4

    ##
    # Selector in GS.
    attr_reader :gs

    ##
    # Padding.
    attr_reader :pad5
  end

  ##
  # General registers of a 64-bit guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_64.h#L165-L194 struct cpu_user_regs
  class CpuUserRegsX8664 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @r15 = @_io.read_u8le
      @r14 = @_io.read_u8le
      @r13 = @_io.read_u8le
      @r12 = @_io.read_u8le
      @rbp = @_io.read_u8le
      @rbx = @_io.read_u8le
      @r11 = @_io.read_u8le
      @r10 = @_io.read_u8le
      @r9 = @_io.read_u8le
      @r8 = @_io.read_u8le
      @rax = @_io.read_u8le
      @rcx = @_io.read_u8le
      @rdx = @_io.read_u8le
      @rsi = @_io.read_u8le
      @rdi = @_io.read_u8le
      @error_code = @_io.read_u4le
      @entry_vector = @_io.read_u4le
      @rip = @_io.read_u8le
      @cs = @_io.read_u2le
      @pad0 = @_io.read_u2le
      @saved_upcall_mask = @_io.read_u1
      @pad1 = @_io.read_bytes(3)
      @eflags = Eflags.new(@_io, self, @_root)
      @reserved_rflags = @_io.read_u4le
      @rsp = @_io.read_u8le
      @ss = @_io.read_u2le
      @pad2 = @_io.read_bytes(6)
      @es = @_io.read_u2le
      @pad3 = @_io.read_bytes(6)
      @ds = @_io.read_u2le
      @pad4 = @_io.read_bytes(6)
      @fs = @_io.read_u2le
      @pad5 = @_io.read_bytes(6)
      @gs = @_io.read_u2le
      @pad6 = @_io.read_bytes(6)
      self
    end

    ##
    # Register r15.
    attr_reader :r15

    ##
    # Register r14.
    attr_reader :r14

    ##
    # Register r13.
    attr_reader :r13

    ##
    # Register r12.
    attr_reader :r12

    ##
    # Register rbp.
    attr_reader :rbp

    ##
    # Register rbx.
    attr_reader :rbx

    ##
    # Register r11.
    attr_reader :r11

    ##
    # Register r10.
    attr_reader :r10

    ##
    # Register r9.
    attr_reader :r9

    ##
    # Register r8.
    attr_reader :r8

    ##
    # Register rax.
    attr_reader :rax

    ##
    # Register rcx.
    attr_reader :rcx

    ##
    # Register rdx; for vCPU 0 the pfn of the start info page.
    attr_reader :rdx

    ##
    # Register rsi.
    attr_reader :rsi

    ##
    # Register rdi.
    attr_reader :rdi

    ##
    # Xen's own; not guest state.
    attr_reader :error_code

    ##
    # Xen's own; not guest state.
    attr_reader :entry_vector

    ##
    # Instruction pointer.
    attr_reader :rip

    ##
    # Code selector.
    attr_reader :cs

    ##
    # Padding.
    attr_reader :pad0

    ##
    # Whether event delivery was disabled.
    attr_reader :saved_upcall_mask

    ##
    # Padding.
    attr_reader :pad1

    ##
    # Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`.
    attr_reader :eflags

    ##
    # Bits 63-32 of the flags, all zero.
    attr_reader :reserved_rflags

    ##
    # Stack pointer.
    attr_reader :rsp

    ##
    # Stack selector.
    attr_reader :ss

    ##
    # Padding.
    attr_reader :pad2

    ##
    # Selector in ES.
    attr_reader :es

    ##
    # Padding.
    attr_reader :pad3

    ##
    # Data selector.
    attr_reader :ds

    ##
    # Padding.
    attr_reader :pad4

    ##
    # Selector in FS.
    attr_reader :fs

    ##
    # Padding.
    attr_reader :pad5

    ##
    # Selector in GS.
    attr_reader :gs

    ##
    # Padding.
    attr_reader :pad6
  end

  ##
  # Control register 0, bits 31-0.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50 X86_CR0_*
  class Cr0 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Alignment checks can be enabled.
    def am
      return @am unless @am.nil?
      @am = raw & 262144 != 0
      @am
    end

    ##
    # Caches are disabled.
    def cd
      return @cd unless @cd.nil?
      @cd = raw & 1073741824 != 0
      @cd
    end

    ##
    # x87 instructions trap for emulation.
    def em
      return @em unless @em.nil?
      @em = raw & 4 != 0
      @em
    end

    ##
    # Extension type: 387-compatible x87; always set.
    def et
      return @et unless @et.nil?
      @et = raw & 16 != 0
      @et
    end

    ##
    # WAIT honours the task-switched bit.
    def mp
      return @mp unless @mp.nil?
      @mp = raw & 2 != 0
      @mp
    end

    ##
    # x87 errors raise exceptions instead of an interrupt.
    def ne
      return @ne unless @ne.nil?
      @ne = raw & 32 != 0
      @ne
    end

    ##
    # Caches do not write through.
    def nw
      return @nw unless @nw.nil?
      @nw = raw & 536870912 != 0
      @nw
    end

    ##
    # Protected mode.
    def pe
      return @pe unless @pe.nil?
      @pe = raw & 1 != 0
      @pe
    end

    ##
    # Paging is on.
    def pg
      return @pg unless @pg.nil?
      @pg = raw >> 31 != 0
      @pg
    end

    ##
    # Task switched: the next x87 or SSE instruction traps.
    def ts
      return @ts unless @ts.nil?
      @ts = raw & 8 != 0
      @ts
    end

    ##
    # Write protection of pages applies to supervisor code too.
    def wp
      return @wp unless @wp.nil?
      @wp = raw & 65536 != 0
      @wp
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Control register 4, bits 31-0.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86 X86_CR4_*
  class Cr4 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Control-flow enforcement.
    def cet
      return @cet unless @cet.nil?
      @cet = raw & 8388608 != 0
      @cet
    end

    ##
    # Breakpoints on I/O ports.
    def de
      return @de unless @de.nil?
      @de = raw & 8 != 0
      @de
    end

    ##
    # RDFSBASE and similar instructions are allowed in user code.
    def fsgsbase
      return @fsgsbase unless @fsgsbase.nil?
      @fsgsbase = raw & 65536 != 0
      @fsgsbase
    end

    ##
    # Key locker.
    def kl
      return @kl unless @kl.nil?
      @kl = raw & 524288 != 0
      @kl
    end

    ##
    # Page tables with five levels.
    def la57
      return @la57 unless @la57.nil?
      @la57 = raw & 4096 != 0
      @la57
    end

    ##
    # Linear address masking of supervisor addresses.
    def lam_sup
      return @lam_sup unless @lam_sup.nil?
      @lam_sup = raw & 268435456 != 0
      @lam_sup
    end

    ##
    # Linear address space separation of supervisor and user.
    def lass
      return @lass unless @lass.nil?
      @lass = raw & 134217728 != 0
      @lass
    end

    ##
    # Machine-check exception.
    def mce
      return @mce unless @mce.nil?
      @mce = raw & 64 != 0
      @mce
    end

    ##
    # The operating system uses FXSAVE, so SSE is enabled.
    def osfxsr
      return @osfxsr unless @osfxsr.nil?
      @osfxsr = raw & 512 != 0
      @osfxsr
    end

    ##
    # The operating system handles SSE exceptions.
    def osxmmexcpt
      return @osxmmexcpt unless @osxmmexcpt.nil?
      @osxmmexcpt = raw & 1024 != 0
      @osxmmexcpt
    end

    ##
    # XSAVE and the registers XCR.
    def osxsave
      return @osxsave unless @osxsave.nil?
      @osxsave = raw & 262144 != 0
      @osxsave
    end

    ##
    # Physical address extension.
    def pae
      return @pae unless @pae.nil?
      @pae = raw & 32 != 0
      @pae
    end

    ##
    # RDPMC is allowed at all privilege levels.
    def pce
      return @pce unless @pce.nil?
      @pce = raw & 256 != 0
      @pce
    end

    ##
    # Process context identifiers.
    def pcide
      return @pcide unless @pcide.nil?
      @pcide = raw & 131072 != 0
      @pcide
    end

    ##
    # Global pages.
    def pge
      return @pge unless @pge.nil?
      @pge = raw & 128 != 0
      @pge
    end

    ##
    # Protection keys of user pages.
    def pke
      return @pke unless @pke.nil?
      @pke = raw & 4194304 != 0
      @pke
    end

    ##
    # Protection keys of supervisor pages.
    def pks
      return @pks unless @pks.nil?
      @pks = raw & 16777216 != 0
      @pks
    end

    ##
    # Large pages in 32-bit page tables.
    def pse
      return @pse unless @pse.nil?
      @pse = raw & 16 != 0
      @pse
    end

    ##
    # Virtual interrupt flag in protected mode.
    def pvi
      return @pvi unless @pvi.nil?
      @pvi = raw & 2 != 0
      @pvi
    end

    ##
    # Supervisor code cannot access user pages.
    def smap
      return @smap unless @smap.nil?
      @smap = raw & 2097152 != 0
      @smap
    end

    ##
    # Supervisor code cannot execute user pages.
    def smep
      return @smep unless @smep.nil?
      @smep = raw & 1048576 != 0
      @smep
    end

    ##
    # Safer mode extensions.
    def smxe
      return @smxe unless @smxe.nil?
      @smxe = raw & 16384 != 0
      @smxe
    end

    ##
    # RDTSC is allowed in the kernel only.
    def tsd
      return @tsd unless @tsd.nil?
      @tsd = raw & 4 != 0
      @tsd
    end

    ##
    # Interrupts delivered to user code.
    def uintr
      return @uintr unless @uintr.nil?
      @uintr = raw & 33554432 != 0
      @uintr
    end

    ##
    # Descriptor table registers are hidden from user code.
    def umip
      return @umip unless @umip.nil?
      @umip = raw & 2048 != 0
      @umip
    end

    ##
    # Virtual-8086 mode extensions.
    def vme
      return @vme unless @vme.nil?
      @vme = raw & 1 != 0
      @vme
    end

    ##
    # VMX instructions are enabled.
    def vmxe
      return @vmxe unless @vmxe.nil?
      @vmxe = raw & 8192 != 0
      @vmxe
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # The flags register, bits 31-0.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L7-L30 X86_EFLAGS_*
  class Eflags < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # AF, carry out of the low four bits.
    def adjust
      return @adjust unless @adjust.nil?
      @adjust = raw & 16 != 0
      @adjust
    end

    ##
    # AC, alignment checks, or permission to access user pages.
    def alignment_check
      return @alignment_check unless @alignment_check.nil?
      @alignment_check = raw & 262144 != 0
      @alignment_check
    end

    ##
    # CF, carry or borrow of the last arithmetic.
    def carry
      return @carry unless @carry.nil?
      @carry = raw & 1 != 0
      @carry
    end

    ##
    # ID, can be changed on processors that have CPUID.
    def cpuid_available
      return @cpuid_available unless @cpuid_available.nil?
      @cpuid_available = raw & 2097152 != 0
      @cpuid_available
    end

    ##
    # DF, string instructions count downwards.
    def direction
      return @direction unless @direction.nil?
      @direction = raw & 1024 != 0
      @direction
    end

    ##
    # IF, interrupts (for a PV guest, events) are enabled.
    def interrupt_enable
      return @interrupt_enable unless @interrupt_enable.nil?
      @interrupt_enable = raw & 512 != 0
      @interrupt_enable
    end

    ##
    # Privilege level that may do input and output, 0 to 3.
    def iopl
      return @iopl unless @iopl.nil?
      @iopl = raw >> 12 & 3
      @iopl
    end

    ##
    # NT, the task was called by another one.
    def nested_task
      return @nested_task unless @nested_task.nil?
      @nested_task = raw & 16384 != 0
      @nested_task
    end

    ##
    # OF, a signed result that does not fit.
    def overflow
      return @overflow unless @overflow.nil?
      @overflow = raw & 2048 != 0
      @overflow
    end

    ##
    # PF, an even number of bits in the low byte of the result.
    def parity
      return @parity unless @parity.nil?
      @parity = raw & 4 != 0
      @parity
    end

    ##
    # RF, no breakpoint at the next instruction.
    def resume
      return @resume unless @resume.nil?
      @resume = raw & 65536 != 0
      @resume
    end

    ##
    # SF, a negative result.
    def sign
      return @sign unless @sign.nil?
      @sign = raw & 128 != 0
      @sign
    end

    ##
    # TF, single-stepping.
    def trap
      return @trap unless @trap.nil?
      @trap = raw & 256 != 0
      @trap
    end

    ##
    # VIF, virtual image of IF.
    def virtual_interrupt
      return @virtual_interrupt unless @virtual_interrupt.nil?
      @virtual_interrupt = raw & 524288 != 0
      @virtual_interrupt
    end

    ##
    # VIP, a virtual interrupt is waiting.
    def virtual_interrupt_pending
      return @virtual_interrupt_pending unless @virtual_interrupt_pending.nil?
      @virtual_interrupt_pending = raw & 1048576 != 0
      @virtual_interrupt_pending
    end

    ##
    # VM, virtual-8086 mode.
    def vm86
      return @vm86 unless @vm86.nil?
      @vm86 = raw & 131072 != 0
      @vm86
    end

    ##
    # ZF, a result of zero.
    def zero
      return @zero unless @zero.nil?
      @zero = raw & 64 != 0
      @zero
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # One bit for each event channel; decoded on demand.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
  class EvtchnBitmap < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end

    ##
    # Channel n is bit n % 32 of word n / 32.
    def words
      return @words unless @words.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @words = []
      i = 0
      while not @_io.eof?
        @words << @_io.read_u4le
        i += 1
      end
      @_io.seek(_pos)
      @words
    end
  end

  ##
  # Further entry points and machine-check state of a PV vCPU, the context of
  # X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
  # a blob lacks are absent.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L684-L710 struct xen_domctl_ext_vcpucontext
  class ExtVcpucontext < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vcpu = @_io.read_u4le
      @len_filled = @_io.read_u4le
      @syscall32_callback_eip = @_io.read_u8le
      @sysenter_callback_eip = @_io.read_u8le
      @syscall32_callback_cs = @_io.read_u2le
      @sysenter_callback_cs = @_io.read_u2le
      @syscall32_disables_events = @_io.read_u1
      @sysenter_disables_events = @_io.read_u1
      if _io.size - _io.pos >= 2
        @padding = @_io.read_bytes(2)
      end
      if _io.size - _io.pos >= 8
        @mcg_cap = @_io.read_u8le
      end
      if _io.size - _io.pos >= 8
        @mci_ctl2_bank0 = @_io.read_u8le
      end
      if _io.size - _io.pos >= 8
        @mci_ctl2_bank1 = @_io.read_u8le
      end
      if _io.size - _io.pos >= 8
        @mcg_ext_ctl = @_io.read_u8le
      end
      @excess = @_io.read_bytes_full
      self
    end

    ##
    # Which vCPU.
    attr_reader :vcpu

    ##
    # Number of bytes of this structure that Xen filled in.
    attr_reader :len_filled

    ##
    # Address of the guest's handler of SYSCALL in 32-bit code.
    attr_reader :syscall32_callback_eip

    ##
    # Address of the guest's handler of SYSENTER.
    attr_reader :sysenter_callback_eip

    ##
    # Code selector of the SYSCALL handler.
    attr_reader :syscall32_callback_cs

    ##
    # Code selector of the SYSENTER handler.
    attr_reader :sysenter_callback_cs

    ##
    # Whether event delivery is disabled when the SYSCALL handler is entered.
    attr_reader :syscall32_disables_events

    ##
    # Whether event delivery is disabled when the SYSENTER handler is entered.
    attr_reader :sysenter_disables_events

    ##
    # Padding.
    attr_reader :padding

    ##
    # Machine-check capabilities (from Xen 4.2 on).
    attr_reader :mcg_cap

    ##
    # MC0_CTL2 MSR (from Xen 4.3 on).
    attr_reader :mci_ctl2_bank0

    ##
    # MC1_CTL2 MSR (from Xen 4.3 on).
    attr_reader :mci_ctl2_bank1

    ##
    # MCG_EXT_CTL MSR (from Xen 4.10 on).
    attr_reader :mcg_ext_ctl

    ##
    # Data after the fields that this definition knows; legacy images always
    # have 128 bytes in total.
    attr_reader :excess
  end

  ##
  # The data that a 32-bit guest shares with Xen, at the start of a page of its own.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
  class SharedInfoX8632 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vcpu_info = []
      (32).times { |i|
        @vcpu_info << VcpuInfoX8632.new(@_io, self, @_root)
      }
      _io_evtchn_pending = @_io.substream(128)
      @evtchn_pending = EvtchnBitmap.new(_io_evtchn_pending, self, @_root)
      _io_evtchn_mask = @_io.substream(128)
      @evtchn_mask = EvtchnBitmap.new(_io_evtchn_mask, self, @_root)
      @wc_version = @_io.read_u4le
      @wc_sec = @_io.read_u4le
      @wc_nsec = @_io.read_u4le
      @arch = ArchSharedInfoX8632.new(@_io, self, @_root)
      self
    end

    ##
    # State of the first 32 vCPUs; a guest may have moved its own elsewhere.
    attr_reader :vcpu_info

    ##
    # Pending event channels, 1024 bits.
    attr_reader :evtchn_pending

    ##
    # Masked event channels, 1024 bits.
    attr_reader :evtchn_mask

    ##
    # Counts updates of the wall clock; odd during one.
    attr_reader :wc_version

    ##
    # Wall clock time of system time 0, in seconds, bits 31-0.
    attr_reader :wc_sec

    ##
    # Nanoseconds of the wall clock time.
    attr_reader :wc_nsec

    ##
    # The part that x86 defines.
    attr_reader :arch
    attr_reader :_raw_evtchn_pending
    attr_reader :_raw_evtchn_mask
  end

  ##
  # The data that a 64-bit guest shares with Xen, at the start of a page of its own.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
  class SharedInfoX8664 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vcpu_info = []
      (32).times { |i|
        @vcpu_info << VcpuInfoX8664.new(@_io, self, @_root)
      }
      _io_evtchn_pending = @_io.substream(512)
      @evtchn_pending = EvtchnBitmap.new(_io_evtchn_pending, self, @_root)
      _io_evtchn_mask = @_io.substream(512)
      @evtchn_mask = EvtchnBitmap.new(_io_evtchn_mask, self, @_root)
      @wc_version = @_io.read_u4le
      @wc_sec = @_io.read_u4le
      @wc_nsec = @_io.read_u4le
      @wc_sec_hi = @_io.read_u4le
      @arch = ArchSharedInfoX8664.new(@_io, self, @_root)
      self
    end

    ##
    # State of the first 32 vCPUs; a guest may have moved its own elsewhere.
    attr_reader :vcpu_info

    ##
    # Pending event channels, 4096 bits.
    attr_reader :evtchn_pending

    ##
    # Masked event channels, 4096 bits.
    attr_reader :evtchn_mask

    ##
    # Counts updates of the wall clock; odd during one.
    attr_reader :wc_version

    ##
    # Wall clock time of system time 0, in seconds, bits 31-0.
    attr_reader :wc_sec

    ##
    # Nanoseconds of the wall clock time.
    attr_reader :wc_nsec

    ##
    # Bits 63-32 of the seconds.
    attr_reader :wc_sec_hi

    ##
    # The part that x86 defines.
    attr_reader :arch
    attr_reader :_raw_evtchn_pending
    attr_reader :_raw_evtchn_mask
  end

  ##
  # Flags of the start info.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L894-L900 SIF_*
  class StartInfoFlags < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # The domain is the first one (SIF_INITDOMAIN).
    def is_initdomain
      return @is_initdomain unless @is_initdomain.nil?
      @is_initdomain = raw & 2 != 0
      @is_initdomain
    end

    ##
    # The RAM disk's address is a pfn (SIF_MOD_START_PFN).
    def is_mod_start_pfn
      return @is_mod_start_pfn unless @is_mod_start_pfn.nil?
      @is_mod_start_pfn = raw & 8 != 0
      @is_mod_start_pfn
    end

    ##
    # The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD).
    def is_multiboot_mod
      return @is_multiboot_mod unless @is_multiboot_mod.nil?
      @is_multiboot_mod = raw & 4 != 0
      @is_multiboot_mod
    end

    ##
    # The domain is privileged (SIF_PRIVILEGED).
    def is_privileged
      return @is_privileged unless @is_privileged.nil?
      @is_privileged = raw & 1 != 0
      @is_privileged
    end

    ##
    # The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS).
    def is_virt_p2m_4tools
      return @is_virt_p2m_4tools unless @is_virt_p2m_4tools.nil?
      @is_virt_p2m_4tools = raw & 16 != 0
      @is_virt_p2m_4tools
    end

    ##
    # Power management options, one byte (SIF_PM_MASK).
    def pm
      return @pm unless @pm.nil?
      @pm = raw >> 8 & 255
      @pm
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Information for a 32-bit PV guest when it starts, on a page of its own.
  # vCPU 0's context has the pfn of the page.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883 struct start_info
  class StartInfoX8632 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = (Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes(32), 0, false)).force_encoding("ISO-8859-1").encode('UTF-8')
      @nr_pages = @_io.read_u4le
      @shared_info = @_io.read_u4le
      @flags = StartInfoFlags.new(@_io, self, @_root)
      @store_mfn = @_io.read_u4le
      @store_evtchn = @_io.read_u4le
      @console_mfn = @_io.read_u4le
      @console_evtchn = @_io.read_u4le
      @pt_base = @_io.read_u4le
      @nr_pt_frames = @_io.read_u4le
      @mfn_list = @_io.read_u4le
      @mod_start = @_io.read_u4le
      @mod_len = @_io.read_u4le
      @cmd_line = (Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes(1024), 0, false)).force_encoding("ISO-8859-1").encode('UTF-8')
      @first_p2m_pfn = @_io.read_u4le
      @nr_p2m_frames = @_io.read_u4le
      self
    end

    ##
    # "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
    attr_reader :magic

    ##
    # Number of pages that the guest has.
    attr_reader :nr_pages

    ##
    # Machine address of the shared info page.
    attr_reader :shared_info

    ##
    # Properties of the guest.
    attr_reader :flags

    ##
    # Frame of xenstore's ring; a pfn while the guest is suspended.
    attr_reader :store_mfn

    ##
    # Event channel of xenstore's ring.
    attr_reader :store_evtchn

    ##
    # Frame of the console's ring; a pfn while the guest is suspended.
    attr_reader :console_mfn

    ##
    # Event channel of the console's ring.
    attr_reader :console_evtchn

    ##
    # Linear address of the first page tables.
    attr_reader :pt_base

    ##
    # Number of frames of the first page tables.
    attr_reader :nr_pt_frames

    ##
    # Linear address of the list of frames.
    attr_reader :mfn_list

    ##
    # Linear address (or pfn, see `flags`) of the initial RAM disk.
    attr_reader :mod_start

    ##
    # Size of the initial RAM disk in bytes.
    attr_reader :mod_len

    ##
    # The kernel's command line.
    attr_reader :cmd_line

    ##
    # First pfn of the list of frames, if it lies outside the first mapping.
    attr_reader :first_p2m_pfn

    ##
    # Number of frames in the list of frames.
    attr_reader :nr_p2m_frames
  end

  ##
  # Information for a 64-bit PV guest when it starts, on a page of its own.
  # vCPU 0's context has the pfn of the page.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883 struct start_info
  class StartInfoX8664 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = (Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes(32), 0, false)).force_encoding("ISO-8859-1").encode('UTF-8')
      @nr_pages = @_io.read_u8le
      @shared_info = @_io.read_u8le
      @flags = StartInfoFlags.new(@_io, self, @_root)
      @pad1 = @_io.read_u4le
      @store_mfn = @_io.read_u8le
      @store_evtchn = @_io.read_u4le
      @pad2 = @_io.read_u4le
      @console_mfn = @_io.read_u8le
      @console_evtchn = @_io.read_u4le
      @pad3 = @_io.read_u4le
      @pt_base = @_io.read_u8le
      @nr_pt_frames = @_io.read_u8le
      @mfn_list = @_io.read_u8le
      @mod_start = @_io.read_u8le
      @mod_len = @_io.read_u8le
      @cmd_line = (Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes(1024), 0, false)).force_encoding("ISO-8859-1").encode('UTF-8')
      @first_p2m_pfn = @_io.read_u8le
      @nr_p2m_frames = @_io.read_u8le
      self
    end

    ##
    # "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
    attr_reader :magic

    ##
    # Number of pages that the guest has.
    attr_reader :nr_pages

    ##
    # Machine address of the shared info page.
    attr_reader :shared_info

    ##
    # Properties of the guest.
    attr_reader :flags

    ##
    # Padding.
    attr_reader :pad1

    ##
    # Frame of xenstore's ring; a pfn while the guest is suspended.
    attr_reader :store_mfn

    ##
    # Event channel of xenstore's ring.
    attr_reader :store_evtchn

    ##
    # Padding.
    attr_reader :pad2

    ##
    # Frame of the console's ring; a pfn while the guest is suspended.
    attr_reader :console_mfn

    ##
    # Event channel of the console's ring.
    attr_reader :console_evtchn

    ##
    # Padding.
    attr_reader :pad3

    ##
    # Linear address of the first page tables.
    attr_reader :pt_base

    ##
    # Number of frames of the first page tables.
    attr_reader :nr_pt_frames

    ##
    # Linear address of the list of frames.
    attr_reader :mfn_list

    ##
    # Linear address (or pfn, see `flags`) of the initial RAM disk.
    attr_reader :mod_start

    ##
    # Size of the initial RAM disk in bytes.
    attr_reader :mod_len

    ##
    # The kernel's command line.
    attr_reader :cmd_line

    ##
    # First pfn of the list of frames, if it lies outside the first mapping.
    attr_reader :first_p2m_pfn

    ##
    # Number of frames in the list of frames.
    attr_reader :nr_p2m_frames
  end

  ##
  # A handler of exceptions or software interrupts of a 32-bit guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143 struct trap_info
  class TrapInfoX8632 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vector = @_io.read_u1
      @flags = @_io.read_u1
      @cs = @_io.read_u2le
      @address = @_io.read_u4le
      self
    end

    ##
    # Event delivery is disabled when the handler is entered.
    def disables_events
      return @disables_events unless @disables_events.nil?
      @disables_events = flags & 4 != 0
      @disables_events
    end

    ##
    # Privilege level that may raise it with an INT instruction.
    def dpl
      return @dpl unless @dpl.nil?
      @dpl = flags & 3
      @dpl
    end

    ##
    # Number of the exception or interrupt.
    attr_reader :vector

    ##
    # Privilege level and event delivery, see the instances.
    attr_reader :flags

    ##
    # Code selector of the handler.
    attr_reader :cs

    ##
    # Address of the handler.
    attr_reader :address
  end

  ##
  # A handler of exceptions or software interrupts of a 64-bit guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143 struct trap_info
  class TrapInfoX8664 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vector = @_io.read_u1
      @flags = @_io.read_u1
      @cs = @_io.read_u2le
      @padding = @_io.read_u4le
      @address = @_io.read_u8le
      self
    end

    ##
    # Event delivery is disabled when the handler is entered.
    def disables_events
      return @disables_events unless @disables_events.nil?
      @disables_events = flags & 4 != 0
      @disables_events
    end

    ##
    # Privilege level that may raise it with an INT instruction.
    def dpl
      return @dpl unless @dpl.nil?
      @dpl = flags & 3
      @dpl
    end

    ##
    # Number of the exception or interrupt.
    attr_reader :vector

    ##
    # Privilege level and event delivery, see the instances.
    attr_reader :flags

    ##
    # Code selector of the handler.
    attr_reader :cs

    ##
    # Padding.
    attr_reader :padding

    ##
    # Address of the handler.
    attr_reader :address
  end

  ##
  # The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
  class TrapTableX8632 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end

    ##
    # One entry for each vector; address 0 where the guest has set none.
    def entries
      return @entries unless @entries.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @entries = []
      i = 0
      while not @_io.eof?
        @entries << TrapInfoX8632.new(@_io, self, @_root)
        i += 1
      end
      @_io.seek(_pos)
      @entries
    end
  end

  ##
  # The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
  class TrapTableX8664 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end

    ##
    # One entry for each vector; address 0 where the guest has set none.
    def entries
      return @entries unless @entries.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @entries = []
      i = 0
      while not @_io.eof?
        @entries << TrapInfoX8664.new(@_io, self, @_root)
        i += 1
      end
      @_io.seek(_pos)
      @entries
    end
  end

  ##
  # Bytes that are not one of the known vCPU structures. This type takes their
  # place so that the context is a structure in every language.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
  class UnknownContext < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end
  end

  ##
  # Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
  class VcpuGuestContextX8632 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @fpu_ctxt = X86XsaveArea::FxsaveRegion.new(@_io)
      @flags = VgcfFlags.new(@_io, self, @_root)
      @user_regs = CpuUserRegsX8632.new(@_io, self, @_root)
      _io_trap_ctxt = @_io.substream(2048)
      @trap_ctxt = TrapTableX8632.new(_io_trap_ctxt, self, @_root)
      @ldt_base = @_io.read_u4le
      @ldt_ents = @_io.read_u4le
      @gdt_frames = []
      (16).times { |i|
        @gdt_frames << @_io.read_u4le
      }
      @gdt_ents = @_io.read_u4le
      @kernel_ss = @_io.read_u4le
      @kernel_sp = @_io.read_u4le
      @cr0 = Cr0.new(@_io, self, @_root)
      @cr1 = @_io.read_u4le
      @cr2 = @_io.read_u4le
      @cr3 = @_io.read_u4le
      @cr4 = Cr4.new(@_io, self, @_root)
      @cr5 = @_io.read_u4le
      @cr6 = @_io.read_u4le
      @cr7 = @_io.read_u4le
      @dr0 = @_io.read_u4le
      @dr1 = @_io.read_u4le
      @dr2 = @_io.read_u4le
      @dr3 = @_io.read_u4le
      @dr4 = @_io.read_u4le
      @dr5 = @_io.read_u4le
      @dr6 = @_io.read_u4le
      @dr7 = @_io.read_u4le
      @event_callback_cs = @_io.read_u4le
      @event_callback_eip = @_io.read_u4le
      @failsafe_callback_cs = @_io.read_u4le
      @failsafe_callback_eip = @_io.read_u4le
      @vm_assist = VmAssistX8632.new(@_io, self, @_root)
      self
    end

    ##
    # Number of `gdt_frames` that hold a frame of the GDT, at most 16.
    def num_gdt_frames
      return @num_gdt_frames unless @num_gdt_frames.nil?
      @num_gdt_frames = (gdt_ents > 8192 ? 16 : ((gdt_ents + 511) / 512))
      @num_gdt_frames
    end

    ##
    # pfn of the level 3 page table: cr3 rotated right by 12 bits.
    def pfn_cr3
      return @pfn_cr3 unless @pfn_cr3.nil?
      @pfn_cr3 = ((cr3 >> 12) + ((cr3 & 4095) * 1048576))
      @pfn_cr3
    end

    ##
    # pfn of the start info page, for vCPU 0; for any other vCPU this is an
    # ordinary register.
    def pfn_start_info
      return @pfn_start_info unless @pfn_start_info.nil?
      @pfn_start_info = user_regs.edx
      @pfn_start_info
    end

    ##
    # x87, MMX and SSE registers, as FXSAVE writes them.
    attr_reader :fpu_ctxt

    ##
    # Properties of this context.
    attr_reader :flags

    ##
    # General registers.
    attr_reader :user_regs

    ##
    # The guest's virtual interrupt descriptor table.
    attr_reader :trap_ctxt

    ##
    # Linear address of the LDT.
    attr_reader :ldt_base

    ##
    # Number of entries of the LDT.
    attr_reader :ldt_ents

    ##
    # pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
    attr_reader :gdt_frames

    ##
    # Number of entries of the GDT.
    attr_reader :gdt_ents

    ##
    # Selector of the kernel's stack.
    attr_reader :kernel_ss

    ##
    # The kernel's stack pointer.
    attr_reader :kernel_sp

    ##
    # Control register 0.
    attr_reader :cr0

    ##
    # Unused.
    attr_reader :cr1

    ##
    # Control register 2; a PV guest finds its faulting addresses in the shared info.
    attr_reader :cr2

    ##
    # Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`.
    attr_reader :cr3

    ##
    # Control register 4.
    attr_reader :cr4

    ##
    # Unused.
    attr_reader :cr5

    ##
    # Unused.
    attr_reader :cr6

    ##
    # Unused.
    attr_reader :cr7

    ##
    # Address of breakpoint 0.
    attr_reader :dr0

    ##
    # Address of breakpoint 1.
    attr_reader :dr1

    ##
    # Address of breakpoint 2.
    attr_reader :dr2

    ##
    # Address of breakpoint 3.
    attr_reader :dr3

    ##
    # Unused.
    attr_reader :dr4

    ##
    # Unused.
    attr_reader :dr5

    ##
    # Debug status.
    attr_reader :dr6

    ##
    # Debug control.
    attr_reader :dr7

    ##
    # Code selector of the guest's event handler.
    attr_reader :event_callback_cs

    ##
    # Address of the guest's event handler.
    attr_reader :event_callback_eip

    ##
    # Code selector of the guest's handler of faults on return.
    attr_reader :failsafe_callback_cs

    ##
    # Address of the guest's handler of faults on return to it.
    attr_reader :failsafe_callback_eip

    ##
    # Relaxations of the PV interface that the guest uses.
    attr_reader :vm_assist
    attr_reader :_raw_trap_ctxt
  end

  ##
  # Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
  class VcpuGuestContextX8664 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @fpu_ctxt = X86XsaveArea::FxsaveRegion.new(@_io)
      @flags = VgcfFlags.new(@_io, self, @_root)
      @reserved_flags = @_io.read_u4le
      @user_regs = CpuUserRegsX8664.new(@_io, self, @_root)
      _io_trap_ctxt = @_io.substream(4096)
      @trap_ctxt = TrapTableX8664.new(_io_trap_ctxt, self, @_root)
      @ldt_base = @_io.read_u8le
      @ldt_ents = @_io.read_u8le
      @gdt_frames = []
      (16).times { |i|
        @gdt_frames << @_io.read_u8le
      }
      @gdt_ents = @_io.read_u8le
      @kernel_ss = @_io.read_u8le
      @kernel_sp = @_io.read_u8le
      @cr0 = Cr0.new(@_io, self, @_root)
      @reserved_cr0 = @_io.read_u4le
      _io_cr1 = @_io.substream(8)
      @cr1 = WideRegister.new(_io_cr1, self, @_root)
      @cr2 = @_io.read_u8le
      _io_cr3 = @_io.substream(8)
      @cr3 = WideRegister.new(_io_cr3, self, @_root)
      @cr4 = Cr4.new(@_io, self, @_root)
      @reserved_cr4 = @_io.read_u4le
      @cr5 = @_io.read_u8le
      @cr6 = @_io.read_u8le
      @cr7 = @_io.read_u8le
      @dr0 = @_io.read_u8le
      @dr1 = @_io.read_u8le
      @dr2 = @_io.read_u8le
      @dr3 = @_io.read_u8le
      @dr4 = @_io.read_u8le
      @dr5 = @_io.read_u8le
      @dr6 = @_io.read_u8le
      @dr7 = @_io.read_u8le
      @event_callback_eip = @_io.read_u8le
      @failsafe_callback_eip = @_io.read_u8le
      @syscall_callback_eip = @_io.read_u8le
      @vm_assist = VmAssistX8664.new(@_io, self, @_root)
      @fs_base = @_io.read_u8le
      @gs_base_kernel = @_io.read_u8le
      @gs_base_user = @_io.read_u8le
      self
    end

    ##
    # Whether there is a page table for user mode, bit 0 of cr1.
    def has_cr1
      return @has_cr1 unless @has_cr1.nil?
      @has_cr1 = cr1.low & 1 != 0
      @has_cr1
    end

    ##
    # Number of `gdt_frames` that hold a frame of the GDT, at most 16.
    def num_gdt_frames
      return @num_gdt_frames unless @num_gdt_frames.nil?
      @num_gdt_frames = ( ((gdt_ents > 8192) || (gdt_ents < 0))  ? 16 : ((gdt_ents + 511) / 512))
      @num_gdt_frames
    end

    ##
    # pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`.
    def pfn_cr1
      return @pfn_cr1 unless @pfn_cr1.nil?
      @pfn_cr1 = cr1.pfn
      @pfn_cr1
    end

    ##
    # pfn of the level 4 page table (cr3 / 4096).
    def pfn_cr3
      return @pfn_cr3 unless @pfn_cr3.nil?
      @pfn_cr3 = cr3.pfn
      @pfn_cr3
    end

    ##
    # pfn of the start info page, for vCPU 0; for any other vCPU this is an
    # ordinary register.
    def pfn_start_info
      return @pfn_start_info unless @pfn_start_info.nil?
      @pfn_start_info = user_regs.rdx
      @pfn_start_info
    end

    ##
    # x87, MMX and SSE registers, as FXSAVE writes them.
    attr_reader :fpu_ctxt

    ##
    # Properties of this context.
    attr_reader :flags

    ##
    # Bits 63-32 of the flags, all zero.
    attr_reader :reserved_flags

    ##
    # General registers.
    attr_reader :user_regs

    ##
    # The guest's virtual interrupt descriptor table.
    attr_reader :trap_ctxt

    ##
    # Linear address of the LDT.
    attr_reader :ldt_base

    ##
    # Number of entries of the LDT.
    attr_reader :ldt_ents

    ##
    # pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
    attr_reader :gdt_frames

    ##
    # Number of entries of the GDT.
    attr_reader :gdt_ents

    ##
    # Selector of the kernel's stack.
    attr_reader :kernel_ss

    ##
    # The kernel's stack pointer.
    attr_reader :kernel_sp

    ##
    # Control register 0.
    attr_reader :cr0

    ##
    # Bits 63-32 of cr0, all zero.
    attr_reader :reserved_cr0

    ##
    # Page table of the guest's user mode, which Xen stores in cr1: bit 0
    # and a pfn, or 0 if there is none.
    attr_reader :cr1

    ##
    # Control register 2; a PV guest finds its faulting addresses in the shared info.
    attr_reader :cr2

    ##
    # Page table base; see `pfn_cr3`.
    attr_reader :cr3

    ##
    # Control register 4.
    attr_reader :cr4

    ##
    # Bits 63-32 of cr4.
    attr_reader :reserved_cr4

    ##
    # Unused.
    attr_reader :cr5

    ##
    # Unused.
    attr_reader :cr6

    ##
    # Unused.
    attr_reader :cr7

    ##
    # Address of breakpoint 0.
    attr_reader :dr0

    ##
    # Address of breakpoint 1.
    attr_reader :dr1

    ##
    # Address of breakpoint 2.
    attr_reader :dr2

    ##
    # Address of breakpoint 3.
    attr_reader :dr3

    ##
    # Unused.
    attr_reader :dr4

    ##
    # Unused.
    attr_reader :dr5

    ##
    # Debug status.
    attr_reader :dr6

    ##
    # Debug control.
    attr_reader :dr7

    ##
    # Address of the guest's event handler.
    attr_reader :event_callback_eip

    ##
    # Address of the guest's handler of faults on return to it.
    attr_reader :failsafe_callback_eip

    ##
    # Address of the guest's SYSCALL handler.
    attr_reader :syscall_callback_eip

    ##
    # Relaxations of the PV interface that the guest uses.
    attr_reader :vm_assist

    ##
    # Base of FS.
    attr_reader :fs_base

    ##
    # Base of GS in kernel mode.
    attr_reader :gs_base_kernel

    ##
    # Base of GS in user mode.
    attr_reader :gs_base_user
    attr_reader :_raw_trap_ctxt
    attr_reader :_raw_cr1
    attr_reader :_raw_cr3
  end

  ##
  # The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737 struct vcpu_info
  class VcpuInfoX8632 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @evtchn_upcall_pending = @_io.read_u1
      @evtchn_upcall_mask = @_io.read_u1
      @padding = @_io.read_bytes(2)
      @evtchn_pending_sel = @_io.read_u4le
      @cr2 = @_io.read_u4le
      @arch_pad = @_io.read_bytes(20)
      @time = VcpuTimeInfo.new(@_io, self, @_root)
      self
    end

    ##
    # Not 0: an event is pending.
    attr_reader :evtchn_upcall_pending

    ##
    # Not 0: event delivery is disabled.
    attr_reader :evtchn_upcall_mask

    ##
    # Padding.
    attr_reader :padding

    ##
    # One bit for each word of the pending bitmap; set if the word has pending events.
    attr_reader :evtchn_pending_sel

    ##
    # Address of the last page fault.
    attr_reader :cr2

    ##
    # Padding.
    attr_reader :arch_pad

    ##
    # Parameters for computing the time from the TSC.
    attr_reader :time
  end

  ##
  # The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737 struct vcpu_info
  class VcpuInfoX8664 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @evtchn_upcall_pending = @_io.read_u1
      @evtchn_upcall_mask = @_io.read_u1
      @padding = @_io.read_bytes(6)
      @evtchn_pending_sel = @_io.read_u8le
      @cr2 = @_io.read_u8le
      @arch_pad = @_io.read_bytes(8)
      @time = VcpuTimeInfo.new(@_io, self, @_root)
      self
    end

    ##
    # Not 0: an event is pending.
    attr_reader :evtchn_upcall_pending

    ##
    # Not 0: event delivery is disabled.
    attr_reader :evtchn_upcall_mask

    ##
    # Padding.
    attr_reader :padding

    ##
    # One bit for each word of the pending bitmap; set if the word has pending events.
    attr_reader :evtchn_pending_sel

    ##
    # Address of the last page fault.
    attr_reader :cr2

    ##
    # Padding.
    attr_reader :arch_pad

    ##
    # Parameters for computing the time from the TSC.
    attr_reader :time
  end

  ##
  # One MSR of a PV vCPU. The type is at the start of a substream of its own
  # (`size: 16`), which `index` relies on.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L997-L1001 struct xen_domctl_vcpu_msr
  class VcpuMsr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @msr = Kaitai::Struct::Stream::resolve_enum(XenX86CpuPolicy::MSR_INDEX, @_io.read_u4le)
      @reserved = @_io.read_u4le
      @value = @_io.read_u8le
      self
    end

    ##
    # Number of the MSR.
    def index
      return @index unless @index.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @index = @_io.read_u4le
      @_io.seek(_pos)
      @index
    end

    ##
    # The MSR by name.
    attr_reader :msr

    ##
    # Reserved, zero.
    attr_reader :reserved

    ##
    # Value of the MSR.
    attr_reader :value
  end

  ##
  # MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L1022-L1026 struct xen_domctl_vcpu_msrs
  class VcpuMsrs < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @_raw_msrs = []
      @msrs = []
      (num_msrs).times { |i|
        _io_msrs = @_io.substream(16)
        @msrs << VcpuMsr.new(_io_msrs, self, @_root)
      }
      @excess = @_io.read_bytes_full
      self
    end

    ##
    # Number of whole MSRs in the blob.
    def num_msrs
      return @num_msrs unless @num_msrs.nil?
      @num_msrs = _io.size / 16
      @num_msrs
    end

    ##
    # The MSRs; Xen leaves out those that are zero.
    attr_reader :msrs

    ##
    # Bytes left over after the last whole MSR; empty in a well-formed blob.
    attr_reader :excess
    attr_reader :_raw_msrs
  end

  ##
  # How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
  # shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L667-L696 struct vcpu_time_info
  class VcpuTimeInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @pad0 = @_io.read_u4le
      @tsc_timestamp = @_io.read_u8le
      @system_time = @_io.read_u8le
      @tsc_to_system_mul = @_io.read_u4le
      @tsc_shift = @_io.read_s1
      @flags = @_io.read_u1
      @pad1 = @_io.read_bytes(2)
      self
    end

    ##
    # The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED).
    def is_guest_stopped
      return @is_guest_stopped unless @is_guest_stopped.nil?
      @is_guest_stopped = flags & 2 != 0
      @is_guest_stopped
    end

    ##
    # All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT).
    def is_tsc_stable
      return @is_tsc_stable unless @is_tsc_stable.nil?
      @is_tsc_stable = flags & 1 != 0
      @is_tsc_stable
    end

    ##
    # An update was under way.
    def is_updating
      return @is_updating unless @is_updating.nil?
      @is_updating = version & 1 != 0
      @is_updating
    end

    ##
    # Counts updates; odd during one.
    attr_reader :version

    ##
    # Padding.
    attr_reader :pad0

    ##
    # TSC at the last update.
    attr_reader :tsc_timestamp

    ##
    # System time at the last update, in nanoseconds since boot.
    attr_reader :system_time

    ##
    # Nanoseconds for each tick, a binary fraction of 32 bits.
    attr_reader :tsc_to_system_mul

    ##
    # Shift of the ticks before they are multiplied; to the right if negative.
    attr_reader :tsc_shift

    ##
    # See the instances.
    attr_reader :flags

    ##
    # Padding.
    attr_reader :pad1
  end

  ##
  # Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/domctl.c#L942 XEN_DOMCTL_getvcpuextstate
  class VcpuXsave < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_xcr0 = @_io.substream(8)
      @xcr0 = X86XsaveArea::ComponentBitmap.new(_io_xcr0)
      _io_xcr0_accum = @_io.substream(8)
      @xcr0_accum = X86XsaveArea::ComponentBitmap.new(_io_xcr0_accum)
      @_raw_save_area = @_io.read_bytes_full
      _io__raw_save_area = Kaitai::Struct::Stream.new(@_raw_save_area)
      @save_area = X86XsaveArea.new(_io__raw_save_area)
      self
    end

    ##
    # XCR0: the components that are enabled now.
    attr_reader :xcr0

    ##
    # All components that the guest has ever enabled.
    attr_reader :xcr0_accum

    ##
    # The XSAVE area, which Xen sends in its standard form; empty if the
    # guest has never used XSAVE.
    attr_reader :save_area
    attr_reader :_raw_xcr0
    attr_reader :_raw_xcr0_accum
    attr_reader :_raw_save_area
  end

  ##
  # Flags of a basic context.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L163-L172 VGCF_*
  class VgcfFlags < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Event delivery is disabled when the failsafe handler is entered.
    def failsafe_disables_events
      return @failsafe_disables_events unless @failsafe_disables_events.nil?
      @failsafe_disables_events = raw & 8 != 0
      @failsafe_disables_events
    end

    ##
    # `fpu_ctxt` is valid (VGCF_i387_valid).
    def i387_valid
      return @i387_valid unless @i387_valid.nil?
      @i387_valid = raw & 1 != 0
      @i387_valid
    end

    ##
    # The vCPU was in the guest's kernel mode (VGCF_in_kernel).
    def in_kernel
      return @in_kernel unless @in_kernel.nil?
      @in_kernel = raw & 4 != 0
      @in_kernel
    end

    ##
    # The vCPU may return with SYSRET (VGCF_in_syscall).
    def in_syscall
      return @in_syscall unless @in_syscall.nil?
      @in_syscall = raw & 256 != 0
      @in_syscall
    end

    ##
    # The vCPU is online (VGCF_online); receivers set this flag regardless
    # of its saved value.
    def online
      return @online unless @online.nil?
      @online = raw & 32 != 0
      @online
    end

    ##
    # Event delivery is disabled when the SYSCALL handler is entered.
    def syscall_disables_events
      return @syscall_disables_events unless @syscall_disables_events.nil?
      @syscall_disables_events = raw & 16 != 0
      @syscall_disables_events
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Relaxations of the PV interface, of a 32-bit guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568 VMASST_TYPE_*
  class VmAssistX8632 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
    def architectural_iopl
      return @architectural_iopl unless @architectural_iopl.nil?
      @architectural_iopl = raw & 16 != 0
      @architectural_iopl
    end

    ##
    # Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
    def four_gb_segments
      return @four_gb_segments unless @four_gb_segments.nil?
      @four_gb_segments = raw & 1 != 0
      @four_gb_segments
    end

    ##
    # The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
    def four_gb_segments_notify
      return @four_gb_segments_notify unless @four_gb_segments_notify.nil?
      @four_gb_segments_notify = raw & 2 != 0
      @four_gb_segments_notify
    end

    ##
    # Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
    def pae_extended_cr3
      return @pae_extended_cr3 unless @pae_extended_cr3.nil?
      @pae_extended_cr3 = raw & 8 != 0
      @pae_extended_cr3
    end

    ##
    # Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
    def runstate_update_flag
      return @runstate_update_flag unless @runstate_update_flag.nil?
      @runstate_update_flag = raw & 32 != 0
      @runstate_update_flag
    end

    ##
    # Bits 31-6, which Xen refuses.
    def unknown_bits
      return @unknown_bits unless @unknown_bits.nil?
      @unknown_bits = raw >> 6
      @unknown_bits
    end

    ##
    # The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
    def writable_pagetables
      return @writable_pagetables unless @writable_pagetables.nil?
      @writable_pagetables = raw & 4 != 0
      @writable_pagetables
    end

    ##
    # All bits.
    attr_reader :raw
  end

  ##
  # Relaxations of the PV interface, of a 64-bit guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568 VMASST_TYPE_*
  class VmAssistX8664 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      @raw_high = @_io.read_u4le
      self
    end

    ##
    # The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
    def architectural_iopl
      return @architectural_iopl unless @architectural_iopl.nil?
      @architectural_iopl = raw & 16 != 0
      @architectural_iopl
    end

    ##
    # Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
    def four_gb_segments
      return @four_gb_segments unless @four_gb_segments.nil?
      @four_gb_segments = raw & 1 != 0
      @four_gb_segments
    end

    ##
    # The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
    def four_gb_segments_notify
      return @four_gb_segments_notify unless @four_gb_segments_notify.nil?
      @four_gb_segments_notify = raw & 2 != 0
      @four_gb_segments_notify
    end

    ##
    # The table of machine frames is mapped for the kernel alone
    # (VMASST_TYPE_m2p_strict, bit 32).
    def m2p_strict
      return @m2p_strict unless @m2p_strict.nil?
      @m2p_strict = raw_high & 1 != 0
      @m2p_strict
    end

    ##
    # Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
    def pae_extended_cr3
      return @pae_extended_cr3 unless @pae_extended_cr3.nil?
      @pae_extended_cr3 = raw & 8 != 0
      @pae_extended_cr3
    end

    ##
    # Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
    def runstate_update_flag
      return @runstate_update_flag unless @runstate_update_flag.nil?
      @runstate_update_flag = raw & 32 != 0
      @runstate_update_flag
    end

    ##
    # Bits 31-6, which Xen refuses.
    def unknown_bits
      return @unknown_bits unless @unknown_bits.nil?
      @unknown_bits = raw >> 6
      @unknown_bits
    end

    ##
    # Bits 63-33, which Xen refuses.
    def unknown_bits_high
      return @unknown_bits_high unless @unknown_bits_high.nil?
      @unknown_bits_high = raw_high >> 1
      @unknown_bits_high
    end

    ##
    # The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
    def writable_pagetables
      return @writable_pagetables unless @writable_pagetables.nil?
      @writable_pagetables = raw & 4 != 0
      @writable_pagetables
    end

    ##
    # Bits 31-0.
    attr_reader :raw

    ##
    # Bits 63-32.
    attr_reader :raw_high
  end

  ##
  # A 64-bit register whose upper part is a frame number, in two halves so
  # that every language computes it exactly. The type is at the start of a
  # substream of its own (`size: 8`), which `value` relies on.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
  class WideRegister < Kaitai::Struct::Struct
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
    # The register divided by 4096.
    def pfn
      return @pfn unless @pfn.nil?
      @pfn = ((low >> 12) + (high * 1048576))
      @pfn
    end

    ##
    # All 64 bits.
    def value
      return @value unless @value.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @value = @_io.read_u8le
      @_io.seek(_pos)
      @value
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Length in bytes of the extended context as Xen writes it today.
  def len_ext_vcpucontext
    return @len_ext_vcpucontext unless @len_ext_vcpucontext.nil?
    @len_ext_vcpucontext = 64
    @len_ext_vcpucontext
  end

  ##
  # Maximum length in bytes of an extended context that receivers accept.
  def len_ext_vcpucontext_max
    return @len_ext_vcpucontext_max unless @len_ext_vcpucontext_max.nil?
    @len_ext_vcpucontext_max = 128
    @len_ext_vcpucontext_max
  end

  ##
  # Minimum of `len_filled` of an extended context that Xen accepts: all
  # fields before `mcg_cap`.
  def len_ext_vcpucontext_min
    return @len_ext_vcpucontext_min unless @len_ext_vcpucontext_min.nil?
    @len_ext_vcpucontext_min = 40
    @len_ext_vcpucontext_min
  end

  ##
  # Size in bytes of a 32-bit guest's shared info within its page, 2344.
  def len_shared_info_x86_32
    return @len_shared_info_x86_32 unless @len_shared_info_x86_32.nil?
    @len_shared_info_x86_32 = 2344
    @len_shared_info_x86_32
  end

  ##
  # Size in bytes of a 64-bit guest's shared info within its page, 3136.
  def len_shared_info_x86_64
    return @len_shared_info_x86_64 unless @len_shared_info_x86_64.nil?
    @len_shared_info_x86_64 = 3136
    @len_shared_info_x86_64
  end

  ##
  # Size of a 32-bit guest's start info in bytes.
  def len_start_info_x86_32
    return @len_start_info_x86_32 unless @len_start_info_x86_32.nil?
    @len_start_info_x86_32 = 1112
    @len_start_info_x86_32
  end

  ##
  # Size of a 64-bit guest's start info in bytes.
  def len_start_info_x86_64
    return @len_start_info_x86_64 unless @len_start_info_x86_64.nil?
    @len_start_info_x86_64 = 1168
    @len_start_info_x86_64
  end

  ##
  # Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
  # no other length.
  def len_vcpu_guest_context_x86_32
    return @len_vcpu_guest_context_x86_32 unless @len_vcpu_guest_context_x86_32.nil?
    @len_vcpu_guest_context_x86_32 = 2800
    @len_vcpu_guest_context_x86_32
  end

  ##
  # Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
  # no other length.
  def len_vcpu_guest_context_x86_64
    return @len_vcpu_guest_context_x86_64 unless @len_vcpu_guest_context_x86_64.nil?
    @len_vcpu_guest_context_x86_64 = 5168
    @len_vcpu_guest_context_x86_64
  end

  ##
  # Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it.
  def len_vcpu_msr
    return @len_vcpu_msr unless @len_vcpu_msr.nil?
    @len_vcpu_msr = 16
    @len_vcpu_msr
  end

  ##
  # Minimum length in bytes of an XSAVE context that receivers accept, 16.
  def len_vcpu_xsave_min
    return @len_vcpu_xsave_min unless @len_vcpu_xsave_min.nil?
    @len_vcpu_xsave_min = 8 + 8
    @len_vcpu_xsave_min
  end

  ##
  # Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
  # and MCG_CTL_P.
  def mask_mcg_cap_any
    return @mask_mcg_cap_any unless @mask_mcg_cap_any.nil?
    @mask_mcg_cap_any = 511
    @mask_mcg_cap_any
  end

  ##
  # Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
  # MCG_TES_P, MCG_SER_P and MCG_LMCE_P.
  def mask_mcg_cap_intel
    return @mask_mcg_cap_intel unless @mask_mcg_cap_intel.nil?
    @mask_mcg_cap_intel = 150998016
    @mask_mcg_cap_intel
  end

  ##
  # Number of bits of a canonical linear address; the bits above are copies of
  # the highest one.
  def num_address_bits
    return @num_address_bits unless @num_address_bits.nil?
    @num_address_bits = 48
    @num_address_bits
  end

  ##
  # Maximum number of entries of a guest's GDT; the entries above are Xen's
  # own (FIRST_RESERVED_GDT_ENTRY).
  def num_gdt_ents_max
    return @num_gdt_ents_max unless @num_gdt_ents_max.nil?
    @num_gdt_ents_max = 7168
    @num_gdt_ents_max
  end

  ##
  # Maximum number of entries of an LDT.
  def num_ldt_ents_max
    return @num_ldt_ents_max unless @num_ldt_ents_max.nil?
    @num_ldt_ents_max = 8192
    @num_ldt_ents_max
  end

  ##
  # Upper 32 bits of the first linear address after Xen's own area, which
  # begins at the lowest canonical address that is negative; the lower 32 bits
  # are zero (HYPERVISOR_VIRT_END).
  def xen_end_high
    return @xen_end_high unless @xen_end_high.nil?
    @xen_end_high = 4294936576
    @xen_end_high
  end
end
