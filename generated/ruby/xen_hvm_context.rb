# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'x86_xsave_area'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The state that Xen itself keeps of an HVM or PVH guest's processors and of the
# devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration
# stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and
# sethvmcontext. Always little-endian.
# 
# It is a sequence of entries, each with a type code, an instance number (of the
# vCPU, or of one of several devices), a length and a body. HEADER comes first,
# then the entries in the order of their type codes, then END.
# 
# Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU,
# LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body
# does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their
# own length. All other bodies must have exactly the length that Xen expects.
# 
# A damaged context parses as far as its framing allows. Bodies are decoded on
# demand, so a body that is too short for its type does not affect the others.
# Entries of unknown type are kept as raw bytes; Xen refuses them.
# 
# For reading only: a writer that the compiler makes of this with `-w` leaves
# out contents.
# @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h Source
# @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h Source
# @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/save.c#L199-L281 hvm_save(), hvm_load()
class XenHvmContext < Kaitai::Struct::Struct

  DELIVERY_MODE = {
    0 => :delivery_mode_fixed,
    1 => :delivery_mode_lowest_priority,
    2 => :delivery_mode_smi,
    3 => :delivery_mode_remote_read,
    4 => :delivery_mode_nmi,
    5 => :delivery_mode_init,
    6 => :delivery_mode_startup,
    7 => :delivery_mode_ext_int,
  }
  I__DELIVERY_MODE = DELIVERY_MODE.invert

  DESTINATION_SHORTHAND = {
    0 => :destination_shorthand_none,
    1 => :destination_shorthand_myself,
    2 => :destination_shorthand_all,
    3 => :destination_shorthand_all_others,
  }
  I__DESTINATION_SHORTHAND = DESTINATION_SHORTHAND.invert

  EVENT_TYPE = {
    0 => :event_type_external_interrupt,
    2 => :event_type_nmi,
    3 => :event_type_hardware_exception,
    4 => :event_type_software_interrupt,
    5 => :event_type_privileged_software_exception,
    6 => :event_type_software_exception,
    7 => :event_type_other,
  }
  I__EVENT_TYPE = EVENT_TYPE.invert

  MEMORY_TYPE = {
    0 => :memory_type_uc,
    1 => :memory_type_wc,
    4 => :memory_type_wt,
    5 => :memory_type_wp,
    6 => :memory_type_wb,
    7 => :memory_type_uc_minus,
  }
  I__MEMORY_TYPE = MEMORY_TYPE.invert

  PIT_MODE = {
    0 => :pit_mode_interrupt_on_terminal_count,
    1 => :pit_mode_one_shot,
    2 => :pit_mode_rate_generator,
    3 => :pit_mode_square_wave,
    4 => :pit_mode_software_strobe,
    5 => :pit_mode_hardware_strobe,
  }
  I__PIT_MODE = PIT_MODE.invert

  TIMER_MODE = {
    0 => :timer_mode_one_shot,
    1 => :timer_mode_periodic,
    2 => :timer_mode_tsc_deadline,
  }
  I__TIMER_MODE = TIMER_MODE.invert

  TYPECODE = {
    0 => :typecode_end_mark,
    1 => :typecode_header,
    2 => :typecode_cpu,
    3 => :typecode_pic,
    4 => :typecode_ioapic,
    5 => :typecode_lapic,
    6 => :typecode_lapic_regs,
    7 => :typecode_pci_irq,
    8 => :typecode_isa_irq,
    9 => :typecode_pci_link,
    10 => :typecode_pit,
    11 => :typecode_rtc,
    12 => :typecode_hpet,
    13 => :typecode_pmtimer,
    14 => :typecode_mtrr,
    15 => :typecode_viridian_domain,
    16 => :typecode_cpu_xsave,
    17 => :typecode_viridian_vcpu,
    18 => :typecode_vmce_vcpu,
    19 => :typecode_tsc_adjust,
    20 => :typecode_cpu_msr,
  }
  I__TYPECODE = TYPECODE.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    if _io.size - _io.pos >= 8
      @entries = []
      i = 0
      begin
        _ = Entry.new(@_io, self, @_root)
        @entries << _
        i += 1
      end until  ((_.header.typecode_number == (I__TYPECODE[:typecode_end_mark] || :typecode_end_mark)) || (_io.size - _io.pos < 8)) 
    end
    @rest = @_io.read_bytes_full
    self
  end

  ##
  # The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
  # local APIC's registers.
  # @see '' Intel SDM volume 3, section 12.4.4
  class ApicBase < Kaitai::Struct::Struct
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
    # Bits 31-12 of the address, as a page frame number; `high` continues
    # it.
    def frame_low
      return @frame_low unless @frame_low.nil?
      @frame_low = low >> 12
      @frame_low
    end

    ##
    # This is the bootstrap processor.
    def is_bsp
      return @is_bsp unless @is_bsp.nil?
      @is_bsp = low & 256 != 0
      @is_bsp
    end

    ##
    # The local APIC is enabled.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = low & 2048 != 0
      @is_enabled
    end

    ##
    # x2APIC mode.
    def is_x2apic
      return @is_x2apic unless @is_x2apic.nil?
      @is_x2apic = low & 1024 != 0
      @is_x2apic
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
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Value of the MSR BNDCFGS.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L293 MSR_IA32_BNDCFGS
  class Bndcfgs < Kaitai::Struct::Struct
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
    # MPX is enabled for the supervisor.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = low & 1 != 0
      @is_enabled
    end

    ##
    # Branches without a prefix keep the bounds.
    def is_preserving
      return @is_preserving unless @is_preserving.nil?
      @is_preserving = low & 2 != 0
      @is_preserving
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
    # Bits that must be zero.
    def reserved_low
      return @reserved_low unless @reserved_low.nil?
      @reserved_low = low & 4092
      @reserved_low
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
  # before 3.4.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L40-L152 struct hvm_hw_cpu, struct hvm_hw_cpu_compat
  class Cpu < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_fpu_regs = @_io.substream(512)
      @fpu_regs = X86XsaveArea.new(_io_fpu_regs)
      @rax = @_io.read_u8le
      @rbx = @_io.read_u8le
      @rcx = @_io.read_u8le
      @rdx = @_io.read_u8le
      @rbp = @_io.read_u8le
      @rsi = @_io.read_u8le
      @rdi = @_io.read_u8le
      @rsp = @_io.read_u8le
      @r8 = @_io.read_u8le
      @r9 = @_io.read_u8le
      @r10 = @_io.read_u8le
      @r11 = @_io.read_u8le
      @r12 = @_io.read_u8le
      @r13 = @_io.read_u8le
      @r14 = @_io.read_u8le
      @r15 = @_io.read_u8le
      @rip = @_io.read_u8le
      _io_rflags = @_io.substream(8)
      @rflags = Rflags.new(_io_rflags, self, @_root)
      _io_cr0 = @_io.substream(8)
      @cr0 = Cr0.new(_io_cr0, self, @_root)
      @cr2 = @_io.read_u8le
      @cr3 = @_io.read_u8le
      _io_cr4 = @_io.substream(8)
      @cr4 = Cr4.new(_io_cr4, self, @_root)
      @dr0 = @_io.read_u8le
      @dr1 = @_io.read_u8le
      @dr2 = @_io.read_u8le
      @dr3 = @_io.read_u8le
      _io_dr6 = @_io.substream(8)
      @dr6 = Dr6.new(_io_dr6, self, @_root)
      _io_dr7 = @_io.substream(8)
      @dr7 = Dr7.new(_io_dr7, self, @_root)
      @cs_sel = @_io.read_u4le
      @ds_sel = @_io.read_u4le
      @es_sel = @_io.read_u4le
      @fs_sel = @_io.read_u4le
      @gs_sel = @_io.read_u4le
      @ss_sel = @_io.read_u4le
      @tr_sel = @_io.read_u4le
      @ldtr_sel = @_io.read_u4le
      @cs_limit = @_io.read_u4le
      @ds_limit = @_io.read_u4le
      @es_limit = @_io.read_u4le
      @fs_limit = @_io.read_u4le
      @gs_limit = @_io.read_u4le
      @ss_limit = @_io.read_u4le
      @tr_limit = @_io.read_u4le
      @ldtr_limit = @_io.read_u4le
      @idtr_limit = @_io.read_u4le
      @gdtr_limit = @_io.read_u4le
      @cs_base = @_io.read_u8le
      @ds_base = @_io.read_u8le
      @es_base = @_io.read_u8le
      @fs_base = @_io.read_u8le
      @gs_base = @_io.read_u8le
      @ss_base = @_io.read_u8le
      @tr_base = @_io.read_u8le
      @ldtr_base = @_io.read_u8le
      @idtr_base = @_io.read_u8le
      @gdtr_base = @_io.read_u8le
      _io_cs_arbytes = @_io.substream(4)
      @cs_arbytes = SegmentAttributes.new(_io_cs_arbytes, self, @_root)
      _io_ds_arbytes = @_io.substream(4)
      @ds_arbytes = SegmentAttributes.new(_io_ds_arbytes, self, @_root)
      _io_es_arbytes = @_io.substream(4)
      @es_arbytes = SegmentAttributes.new(_io_es_arbytes, self, @_root)
      _io_fs_arbytes = @_io.substream(4)
      @fs_arbytes = SegmentAttributes.new(_io_fs_arbytes, self, @_root)
      _io_gs_arbytes = @_io.substream(4)
      @gs_arbytes = SegmentAttributes.new(_io_gs_arbytes, self, @_root)
      _io_ss_arbytes = @_io.substream(4)
      @ss_arbytes = SegmentAttributes.new(_io_ss_arbytes, self, @_root)
      _io_tr_arbytes = @_io.substream(4)
      @tr_arbytes = SegmentAttributes.new(_io_tr_arbytes, self, @_root)
      _io_ldtr_arbytes = @_io.substream(4)
      @ldtr_arbytes = SegmentAttributes.new(_io_ldtr_arbytes, self, @_root)
      @sysenter_cs = @_io.read_u8le
      @sysenter_esp = @_io.read_u8le
      @sysenter_eip = @_io.read_u8le
      @shadow_gs = @_io.read_u8le
      @msr_flags = @_io.read_u8le
      @msr_lstar = @_io.read_u8le
      @msr_star = @_io.read_u8le
      @msr_cstar = @_io.read_u8le
      @msr_syscall_mask = @_io.read_u8le
      _io_msr_efer = @_io.substream(8)
      @msr_efer = Efer.new(_io_msr_efer, self, @_root)
      if _io.size >= 1024
        @msr_tsc_aux = @_io.read_u8le
      end
      @tsc = @_io.read_u8le
      _io_pending_event = @_io.substream(4)
      @pending_event = PendingEvent.new(_io_pending_event, self, @_root)
      @error_code = @_io.read_u4le
      if _io.size >= 1032
        _io_flags = @_io.substream(4)
        @flags = CpuFlags.new(_io_flags, self, @_root)
      end
      if _io.size >= 1032
        @pad0 = @_io.read_u4le
      end
      self
    end

    ##
    # Whether the body is of Xen 4.7 or later.
    def has_flags
      return @has_flags unless @has_flags.nil?
      @has_flags = _io.size >= 1032
      @has_flags
    end

    ##
    # Whether the body is of Xen 3.4 or later.
    def has_msr_tsc_aux
      return @has_msr_tsc_aux unless @has_msr_tsc_aux.nil?
      @has_msr_tsc_aux = _io.size >= 1024
      @has_msr_tsc_aux
    end

    ##
    # x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends
    # after its legacy region. Present even if there is a CPU_XSAVE, which
    # takes precedence.
    attr_reader :fpu_regs

    ##
    # Register rax.
    attr_reader :rax

    ##
    # Register rbx.
    attr_reader :rbx

    ##
    # Register rcx.
    attr_reader :rcx

    ##
    # Register rdx.
    attr_reader :rdx

    ##
    # Register rbp.
    attr_reader :rbp

    ##
    # Register rsi.
    attr_reader :rsi

    ##
    # Register rdi.
    attr_reader :rdi

    ##
    # Register rsp.
    attr_reader :rsp

    ##
    # Register r8.
    attr_reader :r8

    ##
    # Register r9.
    attr_reader :r9

    ##
    # Register r10.
    attr_reader :r10

    ##
    # Register r11.
    attr_reader :r11

    ##
    # Register r12.
    attr_reader :r12

    ##
    # Register r13.
    attr_reader :r13

    ##
    # Register r14.
    attr_reader :r14

    ##
    # Register r15.
    attr_reader :r15

    ##
    # Instruction pointer.
    attr_reader :rip

    ##
    # Status and control flags.
    attr_reader :rflags

    ##
    # Control register 0.
    attr_reader :cr0

    ##
    # Address of the last page fault.
    attr_reader :cr2

    ##
    # Physical address of the top-level page table, with flags or PCID in
    # bits 11-0.
    attr_reader :cr3

    ##
    # Control register 4.
    attr_reader :cr4

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
    # Debug status.
    attr_reader :dr6

    ##
    # Debug control.
    attr_reader :dr7

    ##
    # Selector in cs.
    attr_reader :cs_sel

    ##
    # Selector in ds.
    attr_reader :ds_sel

    ##
    # Selector in es.
    attr_reader :es_sel

    ##
    # Selector in fs.
    attr_reader :fs_sel

    ##
    # Selector in gs.
    attr_reader :gs_sel

    ##
    # Selector in ss.
    attr_reader :ss_sel

    ##
    # Selector in tr.
    attr_reader :tr_sel

    ##
    # Selector in ldtr.
    attr_reader :ldtr_sel

    ##
    # Limit of cs in bytes, less one.
    attr_reader :cs_limit

    ##
    # Limit of ds in bytes, less one.
    attr_reader :ds_limit

    ##
    # Limit of es in bytes, less one.
    attr_reader :es_limit

    ##
    # Limit of fs in bytes, less one.
    attr_reader :fs_limit

    ##
    # Limit of gs in bytes, less one.
    attr_reader :gs_limit

    ##
    # Limit of ss in bytes, less one.
    attr_reader :ss_limit

    ##
    # Limit of tr in bytes, less one.
    attr_reader :tr_limit

    ##
    # Limit of ldtr in bytes, less one.
    attr_reader :ldtr_limit

    ##
    # Limit of idtr in bytes, less one.
    attr_reader :idtr_limit

    ##
    # Limit of gdtr in bytes, less one.
    attr_reader :gdtr_limit

    ##
    # Base address of cs.
    attr_reader :cs_base

    ##
    # Base address of ds.
    attr_reader :ds_base

    ##
    # Base address of es.
    attr_reader :es_base

    ##
    # Base address of fs.
    attr_reader :fs_base

    ##
    # Base address of gs.
    attr_reader :gs_base

    ##
    # Base address of ss.
    attr_reader :ss_base

    ##
    # Base address of tr.
    attr_reader :tr_base

    ##
    # Base address of ldtr.
    attr_reader :ldtr_base

    ##
    # Base address of idtr.
    attr_reader :idtr_base

    ##
    # Base address of gdtr.
    attr_reader :gdtr_base

    ##
    # Attributes of cs.
    attr_reader :cs_arbytes

    ##
    # Attributes of ds.
    attr_reader :ds_arbytes

    ##
    # Attributes of es.
    attr_reader :es_arbytes

    ##
    # Attributes of fs.
    attr_reader :fs_arbytes

    ##
    # Attributes of gs.
    attr_reader :gs_arbytes

    ##
    # Attributes of ss.
    attr_reader :ss_arbytes

    ##
    # Attributes of tr.
    attr_reader :tr_arbytes

    ##
    # Attributes of ldtr.
    attr_reader :ldtr_arbytes

    ##
    # IA32_SYSENTER_CS, code selector of SYSENTER.
    attr_reader :sysenter_cs

    ##
    # IA32_SYSENTER_ESP, stack pointer of SYSENTER.
    attr_reader :sysenter_esp

    ##
    # IA32_SYSENTER_EIP, entry point of SYSENTER.
    attr_reader :sysenter_eip

    ##
    # IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads.
    attr_reader :shadow_gs

    ##
    # Unused today.
    attr_reader :msr_flags

    ##
    # IA32_LSTAR, entry point of SYSCALL from 64-bit code.
    attr_reader :msr_lstar

    ##
    # IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits
    # 63-48.
    attr_reader :msr_star

    ##
    # IA32_CSTAR, entry point of SYSCALL from compatibility-mode code.
    attr_reader :msr_cstar

    ##
    # IA32_FMASK, flags that SYSCALL clears.
    attr_reader :msr_syscall_mask

    ##
    # Extended features.
    attr_reader :msr_efer

    ##
    # IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016
    # bytes, which Xen before 3.4 wrote.
    attr_reader :msr_tsc_aux

    ##
    # The guest's time stamp counter when saving began.
    attr_reader :tsc

    ##
    # Event to be injected.
    attr_reader :pending_event

    ##
    # Error code of the event.
    attr_reader :error_code

    ##
    # Flags of the record. Absent from bodies of 1016 and 1024 bytes, which
    # Xen before 4.7 wrote.
    attr_reader :flags

    ##
    # Padding, zero.
    attr_reader :pad0
    attr_reader :_raw_fpu_regs
    attr_reader :_raw_rflags
    attr_reader :_raw_cr0
    attr_reader :_raw_cr4
    attr_reader :_raw_dr6
    attr_reader :_raw_dr7
    attr_reader :_raw_cs_arbytes
    attr_reader :_raw_ds_arbytes
    attr_reader :_raw_es_arbytes
    attr_reader :_raw_fs_arbytes
    attr_reader :_raw_gs_arbytes
    attr_reader :_raw_ss_arbytes
    attr_reader :_raw_tr_arbytes
    attr_reader :_raw_ldtr_arbytes
    attr_reader :_raw_msr_efer
    attr_reader :_raw_pending_event
    attr_reader :_raw_flags
  end

  ##
  # Flags of a CPU record.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L149 XEN_X86_FPU_INITIALISED
  class CpuFlags < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # `fpu_regs` is valid; Xen assumes this for records that have no flags.
    def is_fpu_initialised
      return @is_fpu_initialised unless @is_fpu_initialised.nil?
      @is_fpu_initialised = raw & 1 != 0
      @is_fpu_initialised
    end

    ##
    # Flags that Xen does not define, from bit 1 on; it refuses them.
    def reserved
      return @reserved unless @reserved.nil?
      @reserved = raw >> 1
      @reserved
    end

    ##
    # All flags as a number.
    attr_reader :raw
  end

  ##
  # Model-specific registers of a vCPU that no other entry contains.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L617-L624 struct hvm_msr
  class CpuMsr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_msrs = @_io.read_u4le
      @reserved = @_io.read_u4le
      self
    end

    ##
    # Size of one register in bytes.
    def len_msr
      return @len_msr unless @len_msr.nil?
      @len_msr = 16
      @len_msr
    end

    ##
    # The registers, as many as the body has room for.
    def msrs
      return @msrs unless @msrs.nil?
      _pos = @_io.pos
      @_io.seek(ofs_msrs)
      @_raw_msrs = []
      @msrs = []
      ((num_msrs <= (_io.size - 8) / 16 ? num_msrs : ((_io.size - 8) / 16))).times { |i|
        _io_msrs = @_io.substream(16)
        @msrs << MsrEntry.new(_io_msrs, self, @_root)
      }
      @_io.seek(_pos)
      @msrs
    end

    ##
    # Offset of the registers in the body.
    def ofs_msrs
      return @ofs_msrs unless @ofs_msrs.nil?
      @ofs_msrs = 8
      @ofs_msrs
    end

    ##
    # Number of registers; the body has 8 + 16 x num_msrs bytes.
    attr_reader :num_msrs

    ##
    # Padding of the C structure.
    attr_reader :reserved
    attr_reader :_raw_msrs
  end

  ##
  # Family, model and stepping of a processor.
  # @see '' Intel SDM volume 2, CPUID leaf 1
  # @see '' AMD APM volume 3, CPUID Fn0000_0001_EAX
  class CpuSignature < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Family, if below 15.
    def base_family
      return @base_family unless @base_family.nil?
      @base_family = raw >> 8 & 15
      @base_family
    end

    ##
    # Low digit of the model.
    def base_model
      return @base_model unless @base_model.nil?
      @base_model = raw >> 4 & 15
      @base_model
    end

    ##
    # Number to add to a family of 15.
    def extended_family
      return @extended_family unless @extended_family.nil?
      @extended_family = raw >> 20 & 255
      @extended_family
    end

    ##
    # High digit of the model, which counts for family 6 and from 15 on.
    def extended_model
      return @extended_model unless @extended_model.nil?
      @extended_model = raw >> 16 & 15
      @extended_model
    end

    ##
    # Family of the processor, with the extended family.
    def family
      return @family unless @family.nil?
      @family = base_family + (base_family == 15 ? extended_family : 0)
      @family
    end

    ##
    # Model of the processor, with the extended model.
    def model
      return @model unless @model.nil?
      @model = base_model + ( ((base_family == 6) || (base_family == 15))  ? extended_model * 16 : 0)
      @model
    end

    ##
    # Stepping of the processor.
    def stepping
      return @stepping unless @stepping.nil?
      @stepping = raw & 15
      @stepping
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # Extended registers of one vCPU. Xen before 4.12 wrote this entry with
  # little or no area for a guest that did not use XSAVE.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L559-L572 struct hvm_hw_cpu_xsave
  class CpuXsave < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_xfeature_mask = @_io.substream(8)
      @xfeature_mask = XstateComponents.new(_io_xfeature_mask, self, @_root)
      _io_xcr0 = @_io.substream(8)
      @xcr0 = XstateComponents.new(_io_xcr0, self, @_root)
      _io_xcr0_accum = @_io.substream(8)
      @xcr0_accum = XstateComponents.new(_io_xcr0_accum, self, @_root)
      @_raw_save_area = @_io.read_bytes_full
      _io__raw_save_area = Kaitai::Struct::Stream.new(@_raw_save_area)
      @save_area = X86XsaveArea.new(_io__raw_save_area)
      self
    end

    ##
    # The shortest area that Xen accepts.
    def len_save_area_min
      return @len_save_area_min unless @len_save_area_min.nil?
      @len_save_area_min = 576
      @len_save_area_min
    end

    ##
    # Offset of the area in the body.
    def ofs_save_area
      return @ofs_save_area unless @ofs_save_area.nil?
      @ofs_save_area = 24
      @ofs_save_area
    end

    ##
    # Components that the saving host supported; ignored.
    attr_reader :xfeature_mask

    ##
    # The register XCR0: components that the guest has enabled.
    attr_reader :xcr0

    ##
    # Components that the guest has ever enabled; they determine the length
    # of the area.
    attr_reader :xcr0_accum

    ##
    # The registers, in the standard form. Xen 4.3.0 and older made it
    # longer than the guest needs.
    attr_reader :save_area
    attr_reader :_raw_xfeature_mask
    attr_reader :_raw_xcr0
    attr_reader :_raw_xcr0_accum
    attr_reader :_raw_save_area
  end

  ##
  # Control register 0.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50 X86_CR0_*
  class Cr0 < Kaitai::Struct::Struct
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
    # Alignment checks may be enabled.
    def am
      return @am unless @am.nil?
      @am = low & 262144 != 0
      @am
    end

    ##
    # Caches are disabled.
    def cd
      return @cd unless @cd.nil?
      @cd = low & 1073741824 != 0
      @cd
    end

    ##
    # x87 instructions trap.
    def em
      return @em unless @em.nil?
      @em = low & 4 != 0
      @em
    end

    ##
    # Extension type; always set.
    def et
      return @et unless @et.nil?
      @et = low & 16 != 0
      @et
    end

    ##
    # WAIT honours `ts`.
    def mp
      return @mp unless @mp.nil?
      @mp = low & 2 != 0
      @mp
    end

    ##
    # x87 errors raise an exception.
    def ne
      return @ne unless @ne.nil?
      @ne = low & 32 != 0
      @ne
    end

    ##
    # Not write-through.
    def nw
      return @nw unless @nw.nil?
      @nw = low & 536870912 != 0
      @nw
    end

    ##
    # Protected mode.
    def pe
      return @pe unless @pe.nil?
      @pe = low & 1 != 0
      @pe
    end

    ##
    # Paging is on.
    def pg
      return @pg unless @pg.nil?
      @pg = low >> 31 != 0
      @pg
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
    # Bits 31-0 that no processor defines; those of `high` neither.
    def reserved_low
      return @reserved_low unless @reserved_low.nil?
      @reserved_low = low & 536543168
      @reserved_low
    end

    ##
    # Task switched: the next x87 or SSE instruction traps.
    def ts
      return @ts unless @ts.nil?
      @ts = low & 8 != 0
      @ts
    end

    ##
    # Write protection applies to the supervisor too.
    def wp
      return @wp unless @wp.nil?
      @wp = low & 65536 != 0
      @wp
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Control register 4.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86 X86_CR4_*
  class Cr4 < Kaitai::Struct::Struct
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
    # Control-flow enforcement.
    def cet
      return @cet unless @cet.nil?
      @cet = low & 8388608 != 0
      @cet
    end

    ##
    # Debugging extensions.
    def de
      return @de unless @de.nil?
      @de = low & 8 != 0
      @de
    end

    ##
    # Flexible return and event delivery.
    def fred
      return @fred unless @fred.nil?
      @fred = high & 1 != 0
      @fred
    end

    ##
    # RDFSBASE and similar instructions are allowed at all privilege levels.
    def fsgsbase
      return @fsgsbase unless @fsgsbase.nil?
      @fsgsbase = low & 65536 != 0
      @fsgsbase
    end

    ##
    # Five levels of page tables.
    def la57
      return @la57 unless @la57.nil?
      @la57 = low & 4096 != 0
      @la57
    end

    ##
    # Linear-address space separation.
    def lass
      return @lass unless @lass.nil?
      @lass = low & 134217728 != 0
      @lass
    end

    ##
    # Machine-check exceptions.
    def mce
      return @mce unless @mce.nil?
      @mce = low & 64 != 0
      @mce
    end

    ##
    # The kernel uses FXSAVE; SSE is usable.
    def osfxsr
      return @osfxsr unless @osfxsr.nil?
      @osfxsr = low & 512 != 0
      @osfxsr
    end

    ##
    # The kernel handles SSE exceptions.
    def osxmmexcpt
      return @osxmmexcpt unless @osxmmexcpt.nil?
      @osxmmexcpt = low & 1024 != 0
      @osxmmexcpt
    end

    ##
    # The kernel uses XSAVE.
    def osxsave
      return @osxsave unless @osxsave.nil?
      @osxsave = low & 262144 != 0
      @osxsave
    end

    ##
    # Physical address extension.
    def pae
      return @pae unless @pae.nil?
      @pae = low & 32 != 0
      @pae
    end

    ##
    # RDPMC is allowed at all privilege levels.
    def pce
      return @pce unless @pce.nil?
      @pce = low & 256 != 0
      @pce
    end

    ##
    # Process-context identifiers.
    def pcide
      return @pcide unless @pcide.nil?
      @pcide = low & 131072 != 0
      @pcide
    end

    ##
    # Global pages.
    def pge
      return @pge unless @pge.nil?
      @pge = low & 128 != 0
      @pge
    end

    ##
    # Protection keys for user pages.
    def pke
      return @pke unless @pke.nil?
      @pke = low & 4194304 != 0
      @pke
    end

    ##
    # Protection keys for supervisor pages.
    def pks
      return @pks unless @pks.nil?
      @pks = low & 16777216 != 0
      @pks
    end

    ##
    # 4 MiB pages.
    def pse
      return @pse unless @pse.nil?
      @pse = low & 16 != 0
      @pse
    end

    ##
    # Virtual interrupts in protected mode.
    def pvi
      return @pvi unless @pvi.nil?
      @pvi = low & 2 != 0
      @pvi
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
    # The supervisor cannot touch user pages.
    def smap
      return @smap unless @smap.nil?
      @smap = low & 2097152 != 0
      @smap
    end

    ##
    # The supervisor cannot execute user pages.
    def smep
      return @smep unless @smep.nil?
      @smep = low & 1048576 != 0
      @smep
    end

    ##
    # SMX instructions are enabled.
    def smxe
      return @smxe unless @smxe.nil?
      @smxe = low & 16384 != 0
      @smxe
    end

    ##
    # RDTSC is allowed in the kernel only.
    def tsd
      return @tsd unless @tsd.nil?
      @tsd = low & 4 != 0
      @tsd
    end

    ##
    # User interrupts.
    def uintr
      return @uintr unless @uintr.nil?
      @uintr = low & 33554432 != 0
      @uintr
    end

    ##
    # SGDT and similar instructions are allowed in the kernel only (UMIP).
    def umip
      return @umip unless @umip.nil?
      @umip = low & 2048 != 0
      @umip
    end

    ##
    # Virtual-8086 mode extensions.
    def vme
      return @vme unless @vme.nil?
      @vme = low & 1 != 0
      @vme
    end

    ##
    # VMX instructions are enabled.
    def vmxe
      return @vmxe unless @vmxe.nil?
      @vmxe = low & 8192 != 0
      @vmxe
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Debug status register.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L133-L149 X86_DR6_*
  class Dr6 < Kaitai::Struct::Struct
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
    # Breakpoint 0 was hit.
    def b0
      return @b0 unless @b0.nil?
      @b0 = low & 1 != 0
      @b0
    end

    ##
    # Breakpoint 1 was hit.
    def b1
      return @b1 unless @b1.nil?
      @b1 = low & 2 != 0
      @b1
    end

    ##
    # Breakpoint 2 was hit.
    def b2
      return @b2 unless @b2.nil?
      @b2 = low & 4 != 0
      @b2
    end

    ##
    # Breakpoint 3 was hit.
    def b3
      return @b3 unless @b3.nil?
      @b3 = low & 8 != 0
      @b3
    end

    ##
    # A debug register was accessed.
    def bd
      return @bd unless @bd.nil?
      @bd = low & 8192 != 0
      @bd
    end

    ##
    # No bus lock was detected (inverted).
    def bld
      return @bld unless @bld.nil?
      @bld = low & 2048 != 0
      @bld
    end

    ##
    # Single step.
    def bs
      return @bs unless @bs.nil?
      @bs = low & 16384 != 0
      @bs
    end

    ##
    # Task switch.
    def bt
      return @bt unless @bt.nil?
      @bt = low & 32768 != 0
      @bt
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
    # Not inside a transaction (inverted).
    def rtm
      return @rtm unless @rtm.nil?
      @rtm = low & 65536 != 0
      @rtm
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Debug control register. A breakpoint's condition is 0 for execution, 1 for
  # write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
  # two, 2 for eight and 3 for four.
  # @see '' Intel SDM volume 3, section 19.2.4
  class Dr7 < Kaitai::Struct::Struct
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
    # Breakpoint 0 is enabled.
    def g0
      return @g0 unless @g0.nil?
      @g0 = low & 2 != 0
      @g0
    end

    ##
    # Breakpoint 1 is enabled.
    def g1
      return @g1 unless @g1.nil?
      @g1 = low & 8 != 0
      @g1
    end

    ##
    # Breakpoint 2 is enabled.
    def g2
      return @g2 unless @g2.nil?
      @g2 = low & 32 != 0
      @g2
    end

    ##
    # Breakpoint 3 is enabled.
    def g3
      return @g3 unless @g3.nil?
      @g3 = low & 128 != 0
      @g3
    end

    ##
    # Access to debug registers traps.
    def gd
      return @gd unless @gd.nil?
      @gd = low & 8192 != 0
      @gd
    end

    ##
    # Exact data breakpoints.
    def ge
      return @ge unless @ge.nil?
      @ge = low & 512 != 0
      @ge
    end

    ##
    # Breakpoint 0 is enabled for the task.
    def l0
      return @l0 unless @l0.nil?
      @l0 = low & 1 != 0
      @l0
    end

    ##
    # Breakpoint 1 is enabled for the task.
    def l1
      return @l1 unless @l1.nil?
      @l1 = low & 4 != 0
      @l1
    end

    ##
    # Breakpoint 2 is enabled for the task.
    def l2
      return @l2 unless @l2.nil?
      @l2 = low & 16 != 0
      @l2
    end

    ##
    # Breakpoint 3 is enabled for the task.
    def l3
      return @l3 unless @l3.nil?
      @l3 = low & 64 != 0
      @l3
    end

    ##
    # Exact data breakpoints for the task.
    def le
      return @le unless @le.nil?
      @le = low & 256 != 0
      @le
    end

    ##
    # Length of breakpoint 0.
    def len0
      return @len0 unless @len0.nil?
      @len0 = low >> 18 & 3
      @len0
    end

    ##
    # Length of breakpoint 1.
    def len1
      return @len1 unless @len1.nil?
      @len1 = low >> 22 & 3
      @len1
    end

    ##
    # Length of breakpoint 2.
    def len2
      return @len2 unless @len2.nil?
      @len2 = low >> 26 & 3
      @len2
    end

    ##
    # Length of breakpoint 3.
    def len3
      return @len3 unless @len3.nil?
      @len3 = low >> 30
      @len3
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
    # Debugging of transactions.
    def rtm
      return @rtm unless @rtm.nil?
      @rtm = low & 2048 != 0
      @rtm
    end

    ##
    # Condition of breakpoint 0.
    def rw0
      return @rw0 unless @rw0.nil?
      @rw0 = low >> 16 & 3
      @rw0
    end

    ##
    # Condition of breakpoint 1.
    def rw1
      return @rw1 unless @rw1.nil?
      @rw1 = low >> 20 & 3
      @rw1
    end

    ##
    # Condition of breakpoint 2.
    def rw2
      return @rw2 unless @rw2.nil?
      @rw2 = low >> 24 & 3
      @rw2
    end

    ##
    # Condition of breakpoint 3.
    def rw3
      return @rw3 unless @rw3.nil?
      @rw3 = low >> 28 & 3
      @rw3
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Extended feature enable register.
  # @see '' AMD APM volume 2, section 3.1.7
  class Efer < Kaitai::Struct::Struct
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
    # Automatic indirect-branch restricted speculation.
    def aibrse
      return @aibrse unless @aibrse.nil?
      @aibrse = low & 2097152 != 0
      @aibrse
    end

    ##
    # Fast FXSAVE.
    def ffxse
      return @ffxse unless @ffxse.nil?
      @ffxse = low & 16384 != 0
      @ffxse
    end

    ##
    # Long mode is active.
    def lma
      return @lma unless @lma.nil?
      @lma = low & 1024 != 0
      @lma
    end

    ##
    # Long mode is enabled.
    def lme
      return @lme unless @lme.nil?
      @lme = low & 256 != 0
      @lme
    end

    ##
    # Segment limits hold in long mode.
    def lmsle
      return @lmsle unless @lmsle.nil?
      @lmsle = low & 8192 != 0
      @lmsle
    end

    ##
    # The MCOMMIT instruction is enabled.
    def mcommit
      return @mcommit unless @mcommit.nil?
      @mcommit = low & 131072 != 0
      @mcommit
    end

    ##
    # No-execute pages are enabled.
    def nxe
      return @nxe unless @nxe.nil?
      @nxe = low & 2048 != 0
      @nxe
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
    # SYSCALL is enabled.
    def sce
      return @sce unless @sce.nil?
      @sce = low & 1 != 0
      @sce
    end

    ##
    # SVM is enabled.
    def svme
      return @svme unless @svme.nil?
      @svme = low & 4096 != 0
      @svme
    end

    ##
    # Translation cache extension.
    def tce
      return @tce unless @tce.nil?
      @tce = low & 32768 != 0
      @tce
    end

    ##
    # Upper address bits are ignored.
    def uaie
      return @uaie unless @uaie.nil?
      @uaie = low & 1048576 != 0
      @uaie
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # One piece of state, with its header.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
  class Entry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_header = @_io.substream(8)
      @header = EntryHeader.new(_io_header, self, @_root)
      _io_raw_body = @_io.substream((header.len_body <= (_io.size - _io.pos) ? header.len_body : (_io.size - _io.pos)))
      @raw_body = Opaque.new(_io_raw_body, self, @_root)
      self
    end

    ##
    # The body, decoded by type code.
    def body
      return @body unless @body.nil?
      io = raw_body._io
      _pos = io.pos
      io.seek(0)
      case header.typecode
      when :typecode_cpu
        @body = Cpu.new(io, self, @_root)
      when :typecode_cpu_msr
        @body = CpuMsr.new(io, self, @_root)
      when :typecode_cpu_xsave
        @body = CpuXsave.new(io, self, @_root)
      when :typecode_end_mark
        @body = SaveEnd.new(io, self, @_root)
      when :typecode_header
        @body = SaveHeader.new(io, self, @_root)
      when :typecode_hpet
        @body = Hpet.new(io, self, @_root)
      when :typecode_ioapic
        @body = Ioapic.new(io, self, @_root)
      when :typecode_isa_irq
        @body = IsaIrq.new(io, self, @_root)
      when :typecode_lapic
        @body = Lapic.new(io, self, @_root)
      when :typecode_lapic_regs
        @body = LapicRegs.new(io, self, @_root)
      when :typecode_mtrr
        @body = Mtrr.new(io, self, @_root)
      when :typecode_pci_irq
        @body = PciIrq.new(io, self, @_root)
      when :typecode_pci_link
        @body = PciLink.new(io, self, @_root)
      when :typecode_pic
        @body = Pic.new(io, self, @_root)
      when :typecode_pit
        @body = Pit.new(io, self, @_root)
      when :typecode_pmtimer
        @body = Pmtimer.new(io, self, @_root)
      when :typecode_rtc
        @body = Rtc.new(io, self, @_root)
      when :typecode_tsc_adjust
        @body = TscAdjust.new(io, self, @_root)
      when :typecode_viridian_domain
        @body = ViridianDomain.new(io, self, @_root)
      when :typecode_viridian_vcpu
        @body = ViridianVcpu.new(io, self, @_root)
      when :typecode_vmce_vcpu
        @body = VmceVcpu.new(io, self, @_root)
      else
        @body = UnknownBody.new(io, self, @_root)
      end
      io.seek(_pos)
      @body
    end

    ##
    # Whether Xen accepts a body of this length. It ignores the length of
    # END; for types of variable length it also compares the length with the
    # one in the body.
    def is_acceptable_length
      return @is_acceptable_length unless @is_acceptable_length.nil?
      @is_acceptable_length =  ((header.typecode == :typecode_end_mark) || ( ((is_known) && (header.len_body >= len_min) && ( ((is_variable_length) || (header.len_body <= len_expected)) )) )) 
      @is_acceptable_length
    end

    ##
    # Whether Xen has this type code; it refuses others.
    def is_known
      return @is_known unless @is_known.nil?
      @is_known = header.typecode_number <= 20
      @is_known
    end

    ##
    # Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
    # Xen takes it so instead of filling it with zeros.
    def is_old_cpu
      return @is_old_cpu unless @is_old_cpu.nil?
      @is_old_cpu =  ((header.typecode == :typecode_cpu) && (header.len_body == 1016)) 
      @is_old_cpu
    end

    ##
    # The context ends inside this body.
    def is_truncated
      return @is_truncated unless @is_truncated.nil?
      @is_truncated = raw_body._io.size < header.len_body
      @is_truncated
    end

    ##
    # Bodies of these types contain their own length.
    def is_variable_length
      return @is_variable_length unless @is_variable_length.nil?
      @is_variable_length =  ((header.typecode == :typecode_cpu_xsave) || (header.typecode == :typecode_cpu_msr)) 
      @is_variable_length
    end

    ##
    # Whether Xen accepts a body shorter than `len_expected` and fills the
    # rest with zeros.
    def is_zero_extended
      return @is_zero_extended unless @is_zero_extended.nil?
      @is_zero_extended =  ((header.typecode == :typecode_cpu) || (header.typecode == :typecode_lapic) || (header.typecode == :typecode_rtc) || (header.typecode == :typecode_viridian_domain) || (header.typecode == :typecode_viridian_vcpu) || (header.typecode == :typecode_vmce_vcpu)) 
      @is_zero_extended
    end

    ##
    # Length of the body in the newest layout of its type; 0 for END, for
    # types of variable length and for unknown ones. LAPIC grew from 24 to
    # 32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
    # longer one.
    def len_expected
      return @len_expected unless @len_expected.nil?
      @len_expected = (header.typecode == :typecode_header ? 24 : (header.typecode == :typecode_cpu ? 1032 : (header.typecode == :typecode_pic ? 8 : (header.typecode == :typecode_ioapic ? 400 : (header.typecode == :typecode_lapic ? 32 : (header.typecode == :typecode_lapic_regs ? 1024 : (header.typecode == :typecode_pci_irq ? 16 : (header.typecode == :typecode_isa_irq ? 8 : (header.typecode == :typecode_pci_link ? 8 : (header.typecode == :typecode_pit ? 56 : (header.typecode == :typecode_rtc ? 24 : (header.typecode == :typecode_hpet ? 1048 : (header.typecode == :typecode_pmtimer ? 8 : (header.typecode == :typecode_mtrr ? 240 : (header.typecode == :typecode_viridian_domain ? 32 : (header.typecode == :typecode_viridian_vcpu ? 216 : (header.typecode == :typecode_vmce_vcpu ? 32 : (header.typecode == :typecode_tsc_adjust ? 8 : 0))))))))))))))))))
      @len_expected
    end

    ##
    # The shortest body that Xen accepts for this type.
    def len_min
      return @len_min unless @len_min.nil?
      @len_min = (header.typecode == :typecode_cpu_xsave ? 600 : (header.typecode == :typecode_cpu_msr ? 24 : (is_zero_extended ? 0 : len_expected)))
      @len_min
    end

    ##
    # The words about it in the text for people.
    def truncation
      return @truncation unless @truncation.nil?
      @truncation = (is_truncated ? ", TRUNCATED" : "")
      @truncation
    end

    ##
    # Type, instance and length.
    attr_reader :header

    ##
    # The bytes of the body, or those that the context still has if it ends
    # before `header.len_body` bytes.
    attr_reader :raw_body
    attr_reader :_raw_header
    attr_reader :_raw_raw_body
  end

  ##
  # The header of every body.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
  class EntryHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @typecode_number = @_io.read_u2le
      @instance = @_io.read_u2le
      @len_body = @_io.read_u4le
      self
    end

    ##
    # Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them.
    def typecode
      return @typecode unless @typecode.nil?
      @typecode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::TYPECODE, typecode_number)
      @typecode
    end

    ##
    # Kind of body, as a number; see `typecode`.
    attr_reader :typecode_number

    ##
    # Number of the vCPU, for state of a vCPU; number of the controller, for
    # PIC; 0 otherwise.
    attr_reader :instance

    ##
    # Length of the body in bytes, without this header.
    attr_reader :len_body
  end

  ##
  # The high-precision event timer: its registers as the guest sees them, then
  # its hidden state.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L501-L521 struct hvm_hw_hpet
  class Hpet < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_capability = @_io.substream(8)
      @capability = HpetCapability.new(_io_capability, self, @_root)
      @res0 = @_io.read_u8le
      _io_config = @_io.substream(8)
      @config = HpetConfig.new(_io_config, self, @_root)
      @res1 = @_io.read_u8le
      _io_isr = @_io.substream(8)
      @isr = HpetStatus.new(_io_isr, self, @_root)
      @res2 = @_io.read_bytes(200)
      @mc64 = @_io.read_u8le
      @res3 = @_io.read_u8le
      @timers = []
      (3).times { |i|
        @timers << HpetTimer.new(@_io, self, @_root)
      }
      @res5 = @_io.read_bytes(672)
      @period = []
      (3).times { |i|
        @period << @_io.read_u8le
      }
      self
    end

    ##
    # General capabilities, and the period of the counter.
    attr_reader :capability

    ##
    # Reserved.
    attr_reader :res0

    ##
    # General configuration.
    attr_reader :config

    ##
    # Reserved.
    attr_reader :res1

    ##
    # Interrupt status.
    attr_reader :isr

    ##
    # Reserved.
    attr_reader :res2

    ##
    # Main counter.
    attr_reader :mc64

    ##
    # Reserved.
    attr_reader :res3

    ##
    # The three timers.
    attr_reader :timers

    ##
    # Reserved.
    attr_reader :res5

    ##
    # Value last written to each timer's comparator.
    attr_reader :period
    attr_reader :_raw_capability
    attr_reader :_raw_config
    attr_reader :_raw_isr
  end

  ##
  # Capabilities of an HPET.
  # @see '' IA-PC HPET Specification, section 2.3.4
  class HpetCapability < Kaitai::Struct::Struct
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
    # Can replace PIT and RTC interrupts.
    def has_legacy_route
      return @has_legacy_route unless @has_legacy_route.nil?
      @has_legacy_route = low & 32768 != 0
      @has_legacy_route
    end

    ##
    # The main counter has 64 bits.
    def is_64_bit
      return @is_64_bit unless @is_64_bit.nil?
      @is_64_bit = low & 8192 != 0
      @is_64_bit
    end

    ##
    # Number of the last timer.
    def last_timer
      return @last_timer unless @last_timer.nil?
      @last_timer = low >> 8 & 31
      @last_timer
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
    # Revision of the HPET specification.
    def revision
      return @revision unless @revision.nil?
      @revision = low & 255
      @revision
    end

    ##
    # PCI vendor ID.
    def vendor_id
      return @vendor_id unless @vendor_id.nil?
      @vendor_id = low >> 16
      @vendor_id
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Period of the main counter in femtoseconds.
    attr_reader :high
  end

  ##
  # Configuration of an HPET.
  # @see '' IA-PC HPET Specification, section 2.3.5
  class HpetConfig < Kaitai::Struct::Struct
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
    # The main counter runs.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = low & 1 != 0
      @is_enabled
    end

    ##
    # Replaces PIT and RTC interrupts.
    def is_legacy_route
      return @is_legacy_route unless @is_legacy_route.nil?
      @is_legacy_route = low & 2 != 0
      @is_legacy_route
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
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Interrupt status of an HPET.
  # @see '' IA-PC HPET Specification, section 2.3.6
  class HpetStatus < Kaitai::Struct::Struct
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
    # Timer 0 has an interrupt active.
    def is_timer0_active
      return @is_timer0_active unless @is_timer0_active.nil?
      @is_timer0_active = low & 1 != 0
      @is_timer0_active
    end

    ##
    # Timer 1 has an interrupt active.
    def is_timer1_active
      return @is_timer1_active unless @is_timer1_active.nil?
      @is_timer1_active = low & 2 != 0
      @is_timer1_active
    end

    ##
    # Timer 2 has an interrupt active.
    def is_timer2_active
      return @is_timer2_active unless @is_timer2_active.nil?
      @is_timer2_active = low & 4 != 0
      @is_timer2_active
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
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # A timer of the HPET.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L511 struct hvm_hw_hpet, timers
  class HpetTimer < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_config = @_io.substream(8)
      @config = HpetTimerConfig.new(_io_config, self, @_root)
      @cmp = @_io.read_u8le
      @fsb = @_io.read_u8le
      @res4 = @_io.read_u8le
      self
    end

    ##
    # Configuration and capabilities.
    attr_reader :config

    ##
    # Value of the main counter at which the timer fires.
    attr_reader :cmp

    ##
    # FSB interrupt route, not supported.
    attr_reader :fsb

    ##
    # Reserved.
    attr_reader :res4
    attr_reader :_raw_config
  end

  ##
  # Configuration and capabilities of a timer.
  # @see '' IA-PC HPET Specification, section 2.3.8
  class HpetTimerConfig < Kaitai::Struct::Struct
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
    # Can be periodic.
    def can_be_periodic
      return @can_be_periodic unless @can_be_periodic.nil?
      @can_be_periodic = low & 16 != 0
      @can_be_periodic
    end

    ##
    # Interrupts can be delivered by FSB.
    def has_fsb
      return @has_fsb unless @has_fsb.nil?
      @has_fsb = low & 32768 != 0
      @has_fsb
    end

    ##
    # Forced to 32-bit mode.
    def is_32_bit_mode
      return @is_32_bit_mode unless @is_32_bit_mode.nil?
      @is_32_bit_mode = low & 256 != 0
      @is_32_bit_mode
    end

    ##
    # Has 64 bits.
    def is_64_bit
      return @is_64_bit unless @is_64_bit.nil?
      @is_64_bit = low & 32 != 0
      @is_64_bit
    end

    ##
    # Interrupts are enabled.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = low & 4 != 0
      @is_enabled
    end

    ##
    # Interrupts are delivered by FSB.
    def is_fsb_enabled
      return @is_fsb_enabled unless @is_fsb_enabled.nil?
      @is_fsb_enabled = low & 16384 != 0
      @is_fsb_enabled
    end

    ##
    # Level-triggered.
    def is_level
      return @is_level unless @is_level.nil?
      @is_level = low & 2 != 0
      @is_level
    end

    ##
    # The timer is periodic.
    def is_periodic
      return @is_periodic unless @is_periodic.nil?
      @is_periodic = low & 8 != 0
      @is_periodic
    end

    ##
    # The next write to the comparator also sets the accumulator.
    def is_setting_value
      return @is_setting_value unless @is_setting_value.nil?
      @is_setting_value = low & 64 != 0
      @is_setting_value
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
    # I/O APIC pin.
    def route
      return @route unless @route.nil?
      @route = low >> 9 & 31
      @route
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Pins of the I/O APIC that `route` can name, one bit each.
    attr_reader :high
  end

  ##
  # The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L369-L377 struct hvm_hw_vioapic
  class Ioapic < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @base_address = @_io.read_u8le
      @ioregsel = @_io.read_u4le
      @id = @_io.read_u4le
      self
    end

    ##
    # Number of entries that the body has room for; 48.
    def num_redirtbl
      return @num_redirtbl unless @num_redirtbl.nil?
      @num_redirtbl = ((_io.size - 16) / 8)
      @num_redirtbl
    end

    ##
    # Offset of the redirection table in the body.
    def ofs_redirtbl
      return @ofs_redirtbl unless @ofs_redirtbl.nil?
      @ofs_redirtbl = 16
      @ofs_redirtbl
    end

    ##
    # Redirection table, one entry for each pin.
    def redirtbl
      return @redirtbl unless @redirtbl.nil?
      _pos = @_io.pos
      @_io.seek(ofs_redirtbl)
      @_raw_redirtbl = []
      @redirtbl = []
      (num_redirtbl).times { |i|
        _io_redirtbl = @_io.substream(8)
        @redirtbl << RedirectionEntry.new(_io_redirtbl, self, @_root)
      }
      @_io.seek(_pos)
      @redirtbl
    end

    ##
    # Physical address of its registers.
    attr_reader :base_address

    ##
    # Register that the window selects.
    attr_reader :ioregsel

    ##
    # APIC ID of the I/O APIC.
    attr_reader :id
    attr_reader :_raw_redirtbl
  end

  ##
  # Interrupt wires of the ISA devices.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L426-L435 struct hvm_hw_isa_irqs
  class IsaIrq < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u2le
      @reserved = @_io.read_bytes(6)
      self
    end

    ##
    # Whether the wire is asserted, by IRQ number 0 to 15.
    def asserted
      return @asserted unless @asserted.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @asserted = []
      (16).times { |i|
        @asserted << (@_io.read_bits_int_le(1) != 0)
      }
      @_io.seek(_pos)
      @asserted
    end

    ##
    # The wires as one number, IRQ 0 in bit 0.
    attr_reader :raw

    ##
    # Unused.
    attr_reader :reserved
  end

  ##
  # The state of a vCPU's local APIC outside its register page. 32 bytes from
  # Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L392-L398 struct hvm_hw_lapic
  class Lapic < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_apic_base_msr = @_io.substream(8)
      @apic_base_msr = ApicBase.new(_io_apic_base_msr, self, @_root)
      _io_disabled = @_io.substream(4)
      @disabled = LapicDisabled.new(_io_disabled, self, @_root)
      @timer_divisor = @_io.read_u4le
      if _io.size >= 24
        @tdt_msr = @_io.read_u8le
      end
      if _io.size >= 28
        _io_pending_esr = @_io.substream(4)
        @pending_esr = LapicEsr.new(_io_pending_esr, self, @_root)
      end
      if _io.size >= 32
        @padding = @_io.read_u4le
      end
      self
    end

    ##
    # IA32_APIC_BASE: address and mode of the local APIC.
    attr_reader :apic_base_msr

    ##
    # How the local APIC is disabled.
    attr_reader :disabled

    ##
    # Divisor of the timer's clock, 1 to 128.
    attr_reader :timer_divisor

    ##
    # IA32_TSC_DEADLINE. Absent from bodies of 16 bytes.
    attr_reader :tdt_msr

    ##
    # Errors since the last write to the error status register. Absent from
    # bodies of 24 bytes.
    attr_reader :pending_esr

    ##
    # Padding of the C structure.
    attr_reader :padding
    attr_reader :_raw_apic_base_msr
    attr_reader :_raw_disabled
    attr_reader :_raw_pending_esr
  end

  ##
  # Destination format register.
  # @see '' Intel SDM volume 3, section 12.6.2.2
  class LapicDfr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Logical IDs are flat, not in clusters.
    def is_flat
      return @is_flat unless @is_flat.nil?
      @is_flat = raw >> 28 == 15
      @is_flat
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # The ways in which a local APIC is disabled.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/hvm/vlapic.h#L34-L35 VLAPIC_HW_DISABLED, VLAPIC_SW_DISABLED
  class LapicDisabled < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # By IA32_APIC_BASE.
    def is_hw_disabled
      return @is_hw_disabled unless @is_hw_disabled.nil?
      @is_hw_disabled = raw & 1 != 0
      @is_hw_disabled
    end

    ##
    # By the spurious-interrupt register.
    def is_sw_disabled
      return @is_sw_disabled unless @is_sw_disabled.nil?
      @is_sw_disabled = raw & 2 != 0
      @is_sw_disabled
    end

    ##
    # All bits as a number.
    attr_reader :raw
  end

  ##
  # Error status.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h#L47-L53 APIC_ESR_*
  class LapicEsr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Access to a register that does not exist.
    def illegal_register
      return @illegal_register unless @illegal_register.nil?
      @illegal_register = raw & 128 != 0
      @illegal_register
    end

    ##
    # A message that was received was not accepted.
    def receive_accept
      return @receive_accept unless @receive_accept.nil?
      @receive_accept = raw & 8 != 0
      @receive_accept
    end

    ##
    # Checksum error when receiving.
    def receive_checksum
      return @receive_checksum unless @receive_checksum.nil?
      @receive_checksum = raw & 2 != 0
      @receive_checksum
    end

    ##
    # Illegal vector when receiving.
    def receive_illegal_vector
      return @receive_illegal_vector unless @receive_illegal_vector.nil?
      @receive_illegal_vector = raw & 64 != 0
      @receive_illegal_vector
    end

    ##
    # Lowest-priority delivery that is not supported.
    def redirectable_ipi
      return @redirectable_ipi unless @redirectable_ipi.nil?
      @redirectable_ipi = raw & 16 != 0
      @redirectable_ipi
    end

    ##
    # A message that was sent was not accepted.
    def send_accept
      return @send_accept unless @send_accept.nil?
      @send_accept = raw & 4 != 0
      @send_accept
    end

    ##
    # Checksum error when sending.
    def send_checksum
      return @send_checksum unless @send_checksum.nil?
      @send_checksum = raw & 1 != 0
      @send_checksum
    end

    ##
    # Illegal vector when sending.
    def send_illegal_vector
      return @send_illegal_vector unless @send_illegal_vector.nil?
      @send_illegal_vector = raw & 32 != 0
      @send_illegal_vector
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # Interrupt command register, low half.
  # @see '' Intel SDM volume 3, section 12.6.1
  class LapicIcr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Kind of interrupt.
    def delivery_mode
      return @delivery_mode unless @delivery_mode.nil?
      @delivery_mode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::DELIVERY_MODE, raw >> 8 & 7)
      @delivery_mode
    end

    ##
    # Assert, not de-assert.
    def is_asserted
      return @is_asserted unless @is_asserted.nil?
      @is_asserted = raw & 16384 != 0
      @is_asserted
    end

    ##
    # Level-triggered, not edge-triggered.
    def is_level
      return @is_level unless @is_level.nil?
      @is_level = raw & 32768 != 0
      @is_level
    end

    ##
    # The destination is logical, not physical.
    def is_logical
      return @is_logical unless @is_logical.nil?
      @is_logical = raw & 2048 != 0
      @is_logical
    end

    ##
    # Delivery is pending.
    def is_pending
      return @is_pending unless @is_pending.nil?
      @is_pending = raw & 4096 != 0
      @is_pending
    end

    ##
    # Destination shorthand.
    def shorthand
      return @shorthand unless @shorthand.nil?
      @shorthand = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::DESTINATION_SHORTHAND, raw >> 18 & 3)
      @shorthand
    end

    ##
    # Vector that the interrupt is sent with.
    def vector
      return @vector unless @vector.nil?
      @vector = raw & 255
      @vector
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # ID register.
  # @see '' Intel SDM volume 3, section 12.4.6
  class LapicId < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # The ID in xAPIC mode; in x2APIC mode `raw` is the ID.
    def xapic_id
      return @xapic_id unless @xapic_id.nil?
      @xapic_id = raw >> 24
      @xapic_id
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # Logical destination register.
  # @see '' Intel SDM volume 3, sections 12.6.2.2 and 12.12.10
  class LapicLdr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Cluster in x2APIC mode.
    def x2apic_cluster
      return @x2apic_cluster unless @x2apic_cluster.nil?
      @x2apic_cluster = raw >> 16
      @x2apic_cluster
    end

    ##
    # Bit of this processor in its cluster, in x2APIC mode.
    def x2apic_mask
      return @x2apic_mask unless @x2apic_mask.nil?
      @x2apic_mask = raw & 65535
      @x2apic_mask
    end

    ##
    # Logical ID in xAPIC mode.
    def xapic_logical_id
      return @xapic_logical_id unless @xapic_logical_id.nil?
      @xapic_logical_id = raw >> 24
      @xapic_logical_id
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # A priority.
  # @see '' Intel SDM volume 3, section 12.8.3
  class LapicPriority < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Class: vectors up to 16 x class + 15 are held back.
    def priority_class
      return @priority_class unless @priority_class.nil?
      @priority_class = raw >> 4 & 15
      @priority_class
    end

    ##
    # Sub-class.
    def subclass
      return @subclass unless @subclass.nil?
      @subclass = raw & 15
      @subclass
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # The part of a local APIC's register page that has registers, each with 4
  # bytes at a multiple of 16.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404 struct hvm_hw_lapic_regs
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h Source
  class LapicRegs < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end

    ##
    # ID of the local APIC.
    def apic_id
      return @apic_id unless @apic_id.nil?
      _pos = @_io.pos
      @_io.seek(32)
      _io_apic_id = @_io.substream(4)
      @apic_id = LapicId.new(_io_apic_id, self, @_root)
      @_io.seek(_pos)
      @apic_id
    end

    ##
    # Version of the local APIC, and the number of its local vectors.
    def apic_version
      return @apic_version unless @apic_version.nil?
      _pos = @_io.pos
      @_io.seek(48)
      _io_apic_version = @_io.substream(4)
      @apic_version = LapicVersion.new(_io_apic_version, self, @_root)
      @_io.seek(_pos)
      @apic_version
    end

    ##
    # Arbitration priority.
    def apr
      return @apr unless @apr.nil?
      _pos = @_io.pos
      @_io.seek(144)
      _io_apr = @_io.substream(4)
      @apr = LapicPriority.new(_io_apr, self, @_root)
      @_io.seek(_pos)
      @apr
    end

    ##
    # Destination format.
    def dfr
      return @dfr unless @dfr.nil?
      _pos = @_io.pos
      @_io.seek(224)
      _io_dfr = @_io.substream(4)
      @dfr = LapicDfr.new(_io_dfr, self, @_root)
      @_io.seek(_pos)
      @dfr
    end

    ##
    # Errors that the local APIC has detected.
    def esr
      return @esr unless @esr.nil?
      _pos = @_io.pos
      @_io.seek(640)
      _io_esr = @_io.substream(4)
      @esr = LapicEsr.new(_io_esr, self, @_root)
      @_io.seek(_pos)
      @esr
    end

    ##
    # Destination of the command: bits 31-24 in xAPIC mode, all of them in
    # x2APIC mode.
    def icr_high
      return @icr_high unless @icr_high.nil?
      _pos = @_io.pos
      @_io.seek(784)
      @icr_high = @_io.read_u4le
      @_io.seek(_pos)
      @icr_high
    end

    ##
    # Interrupt command.
    def icr_low
      return @icr_low unless @icr_low.nil?
      _pos = @_io.pos
      @_io.seek(768)
      _io_icr_low = @_io.substream(4)
      @icr_low = LapicIcr.new(_io_icr_low, self, @_root)
      @_io.seek(_pos)
      @icr_low
    end

    ##
    # Vectors that are requested.
    def irr
      return @irr unless @irr.nil?
      _pos = @_io.pos
      @_io.seek(512)
      _io_irr = @_io.substream(128)
      @irr = VectorBitmap.new(_io_irr, self, @_root)
      @_io.seek(_pos)
      @irr
    end

    ##
    # Vectors in service.
    def isr
      return @isr unless @isr.nil?
      _pos = @_io.pos
      @_io.seek(256)
      _io_isr = @_io.substream(128)
      @isr = VectorBitmap.new(_io_isr, self, @_root)
      @_io.seek(_pos)
      @isr
    end

    ##
    # Logical destination.
    def ldr
      return @ldr unless @ldr.nil?
      _pos = @_io.pos
      @_io.seek(208)
      _io_ldr = @_io.substream(4)
      @ldr = LapicLdr.new(_io_ldr, self, @_root)
      @_io.seek(_pos)
      @ldr
    end

    ##
    # Local vector of corrected machine checks.
    def lvt_cmci
      return @lvt_cmci unless @lvt_cmci.nil?
      _pos = @_io.pos
      @_io.seek(752)
      _io_lvt_cmci = @_io.substream(4)
      @lvt_cmci = LvtEntry.new(_io_lvt_cmci, self, @_root)
      @_io.seek(_pos)
      @lvt_cmci
    end

    ##
    # Local vector of errors.
    def lvt_error
      return @lvt_error unless @lvt_error.nil?
      _pos = @_io.pos
      @_io.seek(880)
      _io_lvt_error = @_io.substream(4)
      @lvt_error = LvtEntry.new(_io_lvt_error, self, @_root)
      @_io.seek(_pos)
      @lvt_error
    end

    ##
    # Local vector of pin LINT0.
    def lvt_lint0
      return @lvt_lint0 unless @lvt_lint0.nil?
      _pos = @_io.pos
      @_io.seek(848)
      _io_lvt_lint0 = @_io.substream(4)
      @lvt_lint0 = LvtEntry.new(_io_lvt_lint0, self, @_root)
      @_io.seek(_pos)
      @lvt_lint0
    end

    ##
    # Local vector of pin LINT1.
    def lvt_lint1
      return @lvt_lint1 unless @lvt_lint1.nil?
      _pos = @_io.pos
      @_io.seek(864)
      _io_lvt_lint1 = @_io.substream(4)
      @lvt_lint1 = LvtEntry.new(_io_lvt_lint1, self, @_root)
      @_io.seek(_pos)
      @lvt_lint1
    end

    ##
    # Local vector of the performance counters.
    def lvt_perf
      return @lvt_perf unless @lvt_perf.nil?
      _pos = @_io.pos
      @_io.seek(832)
      _io_lvt_perf = @_io.substream(4)
      @lvt_perf = LvtEntry.new(_io_lvt_perf, self, @_root)
      @_io.seek(_pos)
      @lvt_perf
    end

    ##
    # Local vector of the thermal sensor.
    def lvt_thermal
      return @lvt_thermal unless @lvt_thermal.nil?
      _pos = @_io.pos
      @_io.seek(816)
      _io_lvt_thermal = @_io.substream(4)
      @lvt_thermal = LvtEntry.new(_io_lvt_thermal, self, @_root)
      @_io.seek(_pos)
      @lvt_thermal
    end

    ##
    # Local vector of the timer.
    def lvt_timer
      return @lvt_timer unless @lvt_timer.nil?
      _pos = @_io.pos
      @_io.seek(800)
      _io_lvt_timer = @_io.substream(4)
      @lvt_timer = LvtEntry.new(_io_lvt_timer, self, @_root)
      @_io.seek(_pos)
      @lvt_timer
    end

    ##
    # Number of register slots that the body has room for; 64.
    def num_slots
      return @num_slots unless @num_slots.nil?
      @num_slots = (_io.size / 16)
      @num_slots
    end

    ##
    # Processor priority; Xen computes it on demand.
    def ppr
      return @ppr unless @ppr.nil?
      _pos = @_io.pos
      @_io.seek(160)
      _io_ppr = @_io.substream(4)
      @ppr = LapicPriority.new(_io_ppr, self, @_root)
      @_io.seek(_pos)
      @ppr
    end

    ##
    # Write-only; meaningless here.
    def self_ipi
      return @self_ipi unless @self_ipi.nil?
      _pos = @_io.pos
      @_io.seek(1008)
      @self_ipi = @_io.read_u4le
      @_io.seek(_pos)
      @self_ipi
    end

    ##
    # All slots, by their offset divided by 16.
    def slots
      return @slots unless @slots.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @slots = []
      (num_slots).times { |i|
        @slots << RegisterSlot.new(@_io, self, @_root)
      }
      @_io.seek(_pos)
      @slots
    end

    ##
    # Spurious-interrupt vector.
    def svr
      return @svr unless @svr.nil?
      _pos = @_io.pos
      @_io.seek(240)
      _io_svr = @_io.substream(4)
      @svr = LapicSvr.new(_io_svr, self, @_root)
      @_io.seek(_pos)
      @svr
    end

    ##
    # Current count of the timer; Xen computes it on demand.
    def timer_current_count
      return @timer_current_count unless @timer_current_count.nil?
      _pos = @_io.pos
      @_io.seek(912)
      @timer_current_count = @_io.read_u4le
      @_io.seek(_pos)
      @timer_current_count
    end

    ##
    # Divisor of the timer's clock.
    def timer_divide
      return @timer_divide unless @timer_divide.nil?
      _pos = @_io.pos
      @_io.seek(992)
      _io_timer_divide = @_io.substream(4)
      @timer_divide = TimerDivide.new(_io_timer_divide, self, @_root)
      @_io.seek(_pos)
      @timer_divide
    end

    ##
    # Initial count of the timer.
    def timer_initial_count
      return @timer_initial_count unless @timer_initial_count.nil?
      _pos = @_io.pos
      @_io.seek(896)
      @timer_initial_count = @_io.read_u4le
      @_io.seek(_pos)
      @timer_initial_count
    end

    ##
    # Vectors that are level-triggered.
    def tmr
      return @tmr unless @tmr.nil?
      _pos = @_io.pos
      @_io.seek(384)
      _io_tmr = @_io.substream(128)
      @tmr = VectorBitmap.new(_io_tmr, self, @_root)
      @_io.seek(_pos)
      @tmr
    end

    ##
    # Task priority.
    def tpr
      return @tpr unless @tpr.nil?
      _pos = @_io.pos
      @_io.seek(128)
      _io_tpr = @_io.substream(4)
      @tpr = LapicPriority.new(_io_tpr, self, @_root)
      @_io.seek(_pos)
      @tpr
    end
    attr_reader :_raw_apic_id
    attr_reader :_raw_apic_version
    attr_reader :_raw_apr
    attr_reader :_raw_dfr
    attr_reader :_raw_esr
    attr_reader :_raw_icr_low
    attr_reader :_raw_irr
    attr_reader :_raw_isr
    attr_reader :_raw_ldr
    attr_reader :_raw_lvt_cmci
    attr_reader :_raw_lvt_error
    attr_reader :_raw_lvt_lint0
    attr_reader :_raw_lvt_lint1
    attr_reader :_raw_lvt_perf
    attr_reader :_raw_lvt_thermal
    attr_reader :_raw_lvt_timer
    attr_reader :_raw_ppr
    attr_reader :_raw_svr
    attr_reader :_raw_timer_divide
    attr_reader :_raw_tmr
    attr_reader :_raw_tpr
  end

  ##
  # Spurious-interrupt vector register.
  # @see '' Intel SDM volume 3, section 12.9
  class LapicSvr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # The local APIC is enabled by software.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = raw & 256 != 0
      @is_enabled
    end

    ##
    # No EOI broadcasts.
    def is_eoi_broadcast_suppressed
      return @is_eoi_broadcast_suppressed unless @is_eoi_broadcast_suppressed.nil?
      @is_eoi_broadcast_suppressed = raw & 4096 != 0
      @is_eoi_broadcast_suppressed
    end

    ##
    # No focus processor checking.
    def is_focus_disabled
      return @is_focus_disabled unless @is_focus_disabled.nil?
      @is_focus_disabled = raw & 512 != 0
      @is_focus_disabled
    end

    ##
    # Vector of spurious interrupts.
    def vector
      return @vector unless @vector.nil?
      @vector = raw & 255
      @vector
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # Version register.
  # @see '' Intel SDM volume 3, section 12.4.8
  class LapicVersion < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Broadcasts of EOI can be suppressed.
    def has_directed_eoi
      return @has_directed_eoi unless @has_directed_eoi.nil?
      @has_directed_eoi = raw & 16777216 != 0
      @has_directed_eoi
    end

    ##
    # Number of local vectors, less one.
    def max_lvt
      return @max_lvt unless @max_lvt.nil?
      @max_lvt = raw >> 16 & 255
      @max_lvt
    end

    ##
    # Version of the local APIC.
    def version
      return @version unless @version.nil?
      @version = raw & 255
      @version
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # An entry of the local vector table.
  # @see '' Intel SDM volume 3, section 12.5.1
  class LvtEntry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Kind of interrupt.
    def delivery_mode
      return @delivery_mode unless @delivery_mode.nil?
      @delivery_mode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::DELIVERY_MODE, raw >> 8 & 7)
      @delivery_mode
    end

    ##
    # The pin is active low; LINT0 and LINT1 only.
    def is_active_low
      return @is_active_low unless @is_active_low.nil?
      @is_active_low = raw & 8192 != 0
      @is_active_low
    end

    ##
    # Level-triggered; LINT0 and LINT1 only.
    def is_level
      return @is_level unless @is_level.nil?
      @is_level = raw & 32768 != 0
      @is_level
    end

    ##
    # The local interrupt is masked.
    def is_masked
      return @is_masked unless @is_masked.nil?
      @is_masked = raw & 65536 != 0
      @is_masked
    end

    ##
    # Delivery is pending.
    def is_pending
      return @is_pending unless @is_pending.nil?
      @is_pending = raw & 4096 != 0
      @is_pending
    end

    ##
    # A level-triggered interrupt is in service; LINT0 and LINT1 only.
    def remote_irr
      return @remote_irr unless @remote_irr.nil?
      @remote_irr = raw & 16384 != 0
      @remote_irr
    end

    ##
    # How the timer counts; timer only.
    def timer_mode
      return @timer_mode unless @timer_mode.nil?
      @timer_mode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::TIMER_MODE, raw >> 17 & 3)
      @timer_mode
    end

    ##
    # Vector of the local interrupt.
    def vector
      return @vector unless @vector.nil?
      @vector = raw & 255
      @vector
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # Machine-check capabilities.
  # @see '' Intel SDM volume 3, section 17.3.1.1
  class McgCap < Kaitai::Struct::Struct
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
    # Corrected errors can interrupt.
    def has_cmci
      return @has_cmci unless @has_cmci.nil?
      @has_cmci = low & 1024 != 0
      @has_cmci
    end

    ##
    # IA32_MCG_CTL exists.
    def has_ctl
      return @has_ctl unless @has_ctl.nil?
      @has_ctl = low & 256 != 0
      @has_ctl
    end

    ##
    # Extended state registers exist.
    def has_ext
      return @has_ext unless @has_ext.nil?
      @has_ext = low & 512 != 0
      @has_ext
    end

    ##
    # Local machine checks.
    def has_lmce
      return @has_lmce unless @has_lmce.nil?
      @has_lmce = low & 134217728 != 0
      @has_lmce
    end

    ##
    # Software error recovery.
    def has_ser
      return @has_ser unless @has_ser.nil?
      @has_ser = low & 16777216 != 0
      @has_ser
    end

    ##
    # Threshold-based error status.
    def has_tes
      return @has_tes unless @has_tes.nil?
      @has_tes = low & 2048 != 0
      @has_tes
    end

    ##
    # Number of banks.
    def num_banks
      return @num_banks unless @num_banks.nil?
      @num_banks = low & 255
      @num_banks
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
    # Bits 27-0 that Xen lets no guest have; those of `high` neither.
    def reserved_low
      return @reserved_low unless @reserved_low.nil?
      @reserved_low = low & 117436928
      @reserved_low
    end

    ##
    # Bits 31-28, which Xen lets no guest have either.
    def reserved_top
      return @reserved_top unless @reserved_top.nil?
      @reserved_top = low >> 28
      @reserved_top
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Control of the corrected errors of a bank.
  # @see '' Intel SDM volume 3, section 17.3.2.5
  class MciCtl2 < Kaitai::Struct::Struct
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
    # Corrected errors interrupt.
    def is_cmci_enabled
      return @is_cmci_enabled unless @is_cmci_enabled.nil?
      @is_cmci_enabled = low & 1073741824 != 0
      @is_cmci_enabled
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
    # Number of errors before an interrupt.
    def threshold
      return @threshold unless @threshold.nil?
      @threshold = low & 32767
      @threshold
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Eight memory types of one byte each.
  # @see '' Intel SDM volume 3, sections 13.11.2.2 and 13.12.2
  class MemoryTypes < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @types = []
      (8).times { |i|
        @types << Kaitai::Struct::Stream::resolve_enum(XenHvmContext::MEMORY_TYPE, @_io.read_u1)
      }
      self
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
    # The types, from the least significant byte on.
    attr_reader :types
  end

  ##
  # A model-specific register.
  # 
  # As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
  # PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
  # and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
  # type is at the start of a substream of its own (`size: 16`), which
  # `as_spec_ctrl` and `as_bndcfgs` rely on.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L619-L623 struct hvm_one_msr
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1395 msrs_to_send
  class MsrEntry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @index = @_io.read_u4le
      @reserved = @_io.read_u4le
      @value = @_io.read_u8le
      self
    end

    ##
    # The value of BNDCFGS, decoded; absent for other registers.
    def as_bndcfgs
      return @as_bndcfgs unless @as_bndcfgs.nil?
      if index == 3472
        _pos = @_io.pos
        @_io.seek(8)
        _io_as_bndcfgs = @_io.substream(8)
        @as_bndcfgs = Bndcfgs.new(_io_as_bndcfgs, self, @_root)
        @_io.seek(_pos)
      end
      @as_bndcfgs
    end

    ##
    # The value of SPEC_CTRL, decoded; absent for other registers.
    def as_spec_ctrl
      return @as_spec_ctrl unless @as_spec_ctrl.nil?
      if index == 72
        _pos = @_io.pos
        @_io.seek(8)
        _io_as_spec_ctrl = @_io.substream(8)
        @as_spec_ctrl = SpecCtrl.new(_io_as_spec_ctrl, self, @_root)
        @_io.seek(_pos)
      end
      @as_spec_ctrl
    end

    ##
    # Number of the register.
    attr_reader :index

    ##
    # Reserved, zero.
    attr_reader :reserved

    ##
    # Its value.
    attr_reader :value
    attr_reader :_raw_as_bndcfgs
    attr_reader :_raw_as_spec_ctrl
  end

  ##
  # Memory types of a vCPU.
  # 
  # Xen writes the first variable range to all entries that `msr_mtrr_cap`
  # says are in use; the other ranges are lost. As of 2026 this is not fixed,
  # see hvm_save_mtrr_msr().
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L542-L551 struct hvm_hw_mtrr
  class Mtrr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_msr_pat_cr = @_io.substream(8)
      @msr_pat_cr = MemoryTypes.new(_io_msr_pat_cr, self, @_root)
      @msr_mtrr_var = []
      (8).times { |i|
        @msr_mtrr_var << MtrrRange.new(@_io, self, @_root)
      }
      _io_fixed_64k_00000 = @_io.substream(8)
      @fixed_64k_00000 = MemoryTypes.new(_io_fixed_64k_00000, self, @_root)
      _io_fixed_16k_80000 = @_io.substream(8)
      @fixed_16k_80000 = MemoryTypes.new(_io_fixed_16k_80000, self, @_root)
      _io_fixed_16k_a0000 = @_io.substream(8)
      @fixed_16k_a0000 = MemoryTypes.new(_io_fixed_16k_a0000, self, @_root)
      _io_fixed_4k_c0000 = @_io.substream(8)
      @fixed_4k_c0000 = MemoryTypes.new(_io_fixed_4k_c0000, self, @_root)
      _io_fixed_4k_c8000 = @_io.substream(8)
      @fixed_4k_c8000 = MemoryTypes.new(_io_fixed_4k_c8000, self, @_root)
      _io_fixed_4k_d0000 = @_io.substream(8)
      @fixed_4k_d0000 = MemoryTypes.new(_io_fixed_4k_d0000, self, @_root)
      _io_fixed_4k_d8000 = @_io.substream(8)
      @fixed_4k_d8000 = MemoryTypes.new(_io_fixed_4k_d8000, self, @_root)
      _io_fixed_4k_e0000 = @_io.substream(8)
      @fixed_4k_e0000 = MemoryTypes.new(_io_fixed_4k_e0000, self, @_root)
      _io_fixed_4k_e8000 = @_io.substream(8)
      @fixed_4k_e8000 = MemoryTypes.new(_io_fixed_4k_e8000, self, @_root)
      _io_fixed_4k_f0000 = @_io.substream(8)
      @fixed_4k_f0000 = MemoryTypes.new(_io_fixed_4k_f0000, self, @_root)
      _io_fixed_4k_f8000 = @_io.substream(8)
      @fixed_4k_f8000 = MemoryTypes.new(_io_fixed_4k_f8000, self, @_root)
      _io_msr_mtrr_cap = @_io.substream(8)
      @msr_mtrr_cap = MtrrCap.new(_io_msr_mtrr_cap, self, @_root)
      _io_msr_mtrr_def_type = @_io.substream(8)
      @msr_mtrr_def_type = MtrrDefType.new(_io_msr_mtrr_def_type, self, @_root)
      self
    end

    ##
    # Page attribute table: the memory types that page-table entries can
    # choose from.
    attr_reader :msr_pat_cr

    ##
    # Variable ranges.
    attr_reader :msr_mtrr_var

    ##
    # Types of the eight 64 KiB blocks from 0x00000 on.
    attr_reader :fixed_64k_00000

    ##
    # Types of the eight 16 KiB blocks from 0x80000 on.
    attr_reader :fixed_16k_80000

    ##
    # Types of the eight 16 KiB blocks from 0xa0000 on.
    attr_reader :fixed_16k_a0000

    ##
    # Types of the eight 4 KiB blocks from 0xc0000 on.
    attr_reader :fixed_4k_c0000

    ##
    # Types of the eight 4 KiB blocks from 0xc8000 on.
    attr_reader :fixed_4k_c8000

    ##
    # Types of the eight 4 KiB blocks from 0xd0000 on.
    attr_reader :fixed_4k_d0000

    ##
    # Types of the eight 4 KiB blocks from 0xd8000 on.
    attr_reader :fixed_4k_d8000

    ##
    # Types of the eight 4 KiB blocks from 0xe0000 on.
    attr_reader :fixed_4k_e0000

    ##
    # Types of the eight 4 KiB blocks from 0xe8000 on.
    attr_reader :fixed_4k_e8000

    ##
    # Types of the eight 4 KiB blocks from 0xf0000 on.
    attr_reader :fixed_4k_f0000

    ##
    # Types of the eight 4 KiB blocks from 0xf8000 on.
    attr_reader :fixed_4k_f8000

    ##
    # IA32_MTRRCAP: which MTRRs there are.
    attr_reader :msr_mtrr_cap

    ##
    # Default type and enable bits.
    attr_reader :msr_mtrr_def_type
    attr_reader :_raw_msr_pat_cr
    attr_reader :_raw_fixed_64k_00000
    attr_reader :_raw_fixed_16k_80000
    attr_reader :_raw_fixed_16k_a0000
    attr_reader :_raw_fixed_4k_c0000
    attr_reader :_raw_fixed_4k_c8000
    attr_reader :_raw_fixed_4k_d0000
    attr_reader :_raw_fixed_4k_d8000
    attr_reader :_raw_fixed_4k_e0000
    attr_reader :_raw_fixed_4k_e8000
    attr_reader :_raw_fixed_4k_f0000
    attr_reader :_raw_fixed_4k_f8000
    attr_reader :_raw_msr_mtrr_cap
    attr_reader :_raw_msr_mtrr_def_type
  end

  ##
  # Base and type of a variable range.
  # @see '' Intel SDM volume 3, section 13.11.2.3
  class MtrrBase < Kaitai::Struct::Struct
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
    # Bits 31-12 of the base address, as a page frame number; `high`
    # continues it.
    def frame_low
      return @frame_low unless @frame_low.nil?
      @frame_low = low >> 12
      @frame_low
    end

    ##
    # Type of the memory in the range.
    def memory_type
      return @memory_type unless @memory_type.nil?
      @memory_type = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::MEMORY_TYPE, low & 255)
      @memory_type
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
    # Bits 31-0 that are reserved.
    def reserved_low
      return @reserved_low unless @reserved_low.nil?
      @reserved_low = low & 3840
      @reserved_low
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Capabilities of the MTRRs.
  # @see '' Intel SDM volume 3, section 13.11.1
  class MtrrCap < Kaitai::Struct::Struct
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
    # Fixed ranges are supported.
    def has_fixed
      return @has_fixed unless @has_fixed.nil?
      @has_fixed = low & 256 != 0
      @has_fixed
    end

    ##
    # A range for system management is supported.
    def has_smrr
      return @has_smrr unless @has_smrr.nil?
      @has_smrr = low & 2048 != 0
      @has_smrr
    end

    ##
    # Write-combining is supported.
    def has_wc
      return @has_wc unless @has_wc.nil?
      @has_wc = low & 1024 != 0
      @has_wc
    end

    ##
    # Number of variable ranges.
    def num_ranges
      return @num_ranges unless @num_ranges.nil?
      @num_ranges = low & 255
      @num_ranges
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
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Default type and enable bits.
  # @see '' Intel SDM volume 3, section 13.11.2.1
  class MtrrDefType < Kaitai::Struct::Struct
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
    # A reserved bit of bits 31-0 is set; those of `high` are all reserved.
    def has_reserved_low
      return @has_reserved_low unless @has_reserved_low.nil?
      @has_reserved_low =  ((low & 768 != 0) || (low >> 12 != 0)) 
      @has_reserved_low
    end

    ##
    # MTRRs are enabled; otherwise all memory is uncacheable.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = low & 2048 != 0
      @is_enabled
    end

    ##
    # Fixed ranges are enabled.
    def is_fixed_enabled
      return @is_fixed_enabled unless @is_fixed_enabled.nil?
      @is_fixed_enabled = low & 1024 != 0
      @is_fixed_enabled
    end

    ##
    # Type of memory outside all ranges.
    def memory_type
      return @memory_type unless @memory_type.nil?
      @memory_type = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::MEMORY_TYPE, low & 255)
      @memory_type
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
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Mask of a variable range.
  # @see '' Intel SDM volume 3, section 13.11.2.3
  class MtrrMask < Kaitai::Struct::Struct
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
    # Bits 31-12 of the mask, shifted down by 12; `high` continues it.
    def frame_low
      return @frame_low unless @frame_low.nil?
      @frame_low = low >> 12
      @frame_low
    end

    ##
    # The range is in use.
    def is_valid
      return @is_valid unless @is_valid.nil?
      @is_valid = low & 2048 != 0
      @is_valid
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
    # Bits 31-0 that are reserved.
    def reserved_low
      return @reserved_low unless @reserved_low.nil?
      @reserved_low = low & 2047
      @reserved_low
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # A variable range. It contains an address that agrees with `base` in all
  # bits that are set in `mask`, from bit 12 on.
  # @see '' Intel SDM volume 3, section 13.11.2.3
  class MtrrRange < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_base = @_io.substream(8)
      @base = MtrrBase.new(_io_base, self, @_root)
      _io_mask = @_io.substream(8)
      @mask = MtrrMask.new(_io_mask, self, @_root)
      self
    end

    ##
    # IA32_MTRR_PHYSBASE.
    attr_reader :base

    ##
    # IA32_MTRR_PHYSMASK.
    attr_reader :mask
    attr_reader :_raw_base
    attr_reader :_raw_mask
  end

  ##
  # Bytes of a body, not interpreted here.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
  class Opaque < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end
  end

  ##
  # Interrupt wires of the PCI bus.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L413-L422 struct hvm_hw_pci_irqs
  class PciIrq < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @asserted = []
      (32).times { |i|
        @asserted << @_io.read_bits_int_le(4)
      }
      self
    end

    ##
    # Wires that are asserted, by device number 0 to 31: bit 0 is INTA,
    # bit 3 INTD.
    attr_reader :asserted
  end

  ##
  # Routing of the four PCI interrupt links. Device and pin determine the
  # link: (device + pin) mod 4.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L439-L448 struct hvm_hw_pci_link
  class PciLink < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @route = []
      (4).times { |i|
        @route << @_io.read_u1
      }
      @pad0 = @_io.read_bytes(4)
      self
    end

    ##
    # The highest ISA IRQ.
    def most_irq
      return @most_irq unless @most_irq.nil?
      @most_irq = 15
      @most_irq
    end

    ##
    # ISA IRQ that each link drives; 0 for none.
    attr_reader :route

    ##
    # Unused.
    attr_reader :pad0
  end

  ##
  # An event that Xen must inject into the guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L136 struct hvm_hw_cpu, pending_event
  class PendingEvent < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Kind of event.
    def event_type
      return @event_type unless @event_type.nil?
      @event_type = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::EVENT_TYPE, raw >> 8 & 7)
      @event_type
    end

    ##
    # The event has an error code, `error_code` of the record.
    def has_error_code
      return @has_error_code unless @has_error_code.nil?
      @has_error_code = raw & 2048 != 0
      @has_error_code
    end

    ##
    # An event is present.
    def is_valid
      return @is_valid unless @is_valid.nil?
      @is_valid = raw >> 31 != 0
      @is_valid
    end

    ##
    # Reserved, zero.
    def reserved
      return @reserved unless @reserved.nil?
      @reserved = raw >> 12 & 524287
      @reserved
    end

    ##
    # Vector of the event.
    def vector
      return @vector unless @vector.nil?
      @vector = raw & 255
      @vector
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # One of the two 8259 interrupt controllers.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L294-L340 struct hvm_hw_vpic
  class Pic < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @irr = @_io.read_u1
      @imr = @_io.read_u1
      @isr = @_io.read_u1
      @irq_base = @_io.read_u1
      @initialisation = @_io.read_u1
      @modes = @_io.read_u1
      @elcr = @_io.read_u1
      @int_output = @_io.read_u1
      self
    end

    ##
    # An acknowledged line does not stay in service.
    def auto_eoi
      return @auto_eoi unless @auto_eoi.nil?
      @auto_eoi = modes & 4 != 0
      @auto_eoi
    end

    ##
    # Lines that can be level-triggered: all but the timer's and the
    # keyboard's, or of the slave the real-time clock's and the x87's.
    def elcr_writable
      return @elcr_writable unless @elcr_writable.nil?
      @elcr_writable = (is_master ? 252 : 222)
      @elcr_writable
    end

    ##
    # Progress of initialisation; 0 if none is in progress. Bits 0 and 1
    # give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
    # will not.
    def init_state
      return @init_state unless @init_state.nil?
      @init_state = initialisation & 15
      @init_state
    end

    ##
    # This is the master.
    def is_master
      return @is_master unless @is_master.nil?
      @is_master = modes & 64 != 0
      @is_master
    end

    ##
    # Whether a controller can get into this state; Xen 4.19 and later
    # refuse others.
    def is_reachable
      return @is_reachable unless @is_reachable.nil?
      @is_reachable =  ((int_output <= 1) && ( ((int_output == 0) || (init_state == 0)) ) && (elcr & (elcr_writable ^ 255) == 0)) 
      @is_reachable
    end

    ##
    # The next read is a poll.
    def poll
      return @poll unless @poll.nil?
      @poll = modes & 2 != 0
      @poll
    end

    ##
    # Line with the highest priority.
    def priority_add
      return @priority_add unless @priority_add.nil?
      @priority_add = initialisation >> 4 & 15
      @priority_add
    end

    ##
    # Reads of the even port return isr, not irr.
    def readsel_isr
      return @readsel_isr unless @readsel_isr.nil?
      @readsel_isr = modes & 1 != 0
      @readsel_isr
    end

    ##
    # Priorities rotate when that happens.
    def rotate_on_auto_eoi
      return @rotate_on_auto_eoi unless @rotate_on_auto_eoi.nil?
      @rotate_on_auto_eoi = modes & 8 != 0
      @rotate_on_auto_eoi
    end

    ##
    # The slave's lines in service do not block its other lines.
    def special_fully_nested_mode
      return @special_fully_nested_mode unless @special_fully_nested_mode.nil?
      @special_fully_nested_mode = modes & 16 != 0
      @special_fully_nested_mode
    end

    ##
    # Masked lines do not block lower ones.
    def special_mask_mode
      return @special_mask_mode unless @special_mask_mode.nil?
      @special_mask_mode = modes & 32 != 0
      @special_mask_mode
    end

    ##
    # Lines that request an interrupt.
    attr_reader :irr

    ##
    # Lines that are masked.
    attr_reader :imr

    ##
    # Lines in service.
    attr_reader :isr

    ##
    # Vector of line 0.
    attr_reader :irq_base

    ##
    # Initialisation and priority: two fields of four bits.
    attr_reader :initialisation

    ##
    # Modes of operation, a bit each.
    attr_reader :modes

    ##
    # Lines that are level-triggered.
    attr_reader :elcr

    ##
    # State of the output.
    attr_reader :int_output
  end

  ##
  # The 8254 interval timer.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L456-L473 struct hvm_hw_pit
  class Pit < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @channels = []
      (3).times { |i|
        @channels << PitChannel.new(@_io, self, @_root)
      }
      @speaker_data_on = @_io.read_u4le
      @pad0 = @_io.read_u4le
      self
    end

    ##
    # Whether the fields after the channels can have these values; Xen 4.19
    # and later refuse others.
    def is_reachable
      return @is_reachable unless @is_reachable.nil?
      @is_reachable =  ((speaker_data_on <= 1) && (pad0 == 0)) 
      @is_reachable
    end

    ##
    # Channels: 0 is the system timer, 1 is unused, 2 is the speaker.
    attr_reader :channels

    ##
    # Whether channel 2 drives the speaker; 0 or 1.
    attr_reader :speaker_data_on

    ##
    # Padding, zero.
    attr_reader :pad0
  end

  ##
  # A channel of the 8254. The read and write states are 1 for the low byte
  # only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
  # a word whose high byte is next, and 0 if none was set.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L457-L470 struct hvm_hw_pit_channel
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c Source
  class PitChannel < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @count = @_io.read_u4le
      @latched_count = @_io.read_u2le
      @count_latched = @_io.read_u1
      @status_latched = @_io.read_u1
      _io_status = @_io.substream(1)
      @status = PitStatus.new(_io_status, self, @_root)
      @read_state = @_io.read_u1
      @write_state = @_io.read_u1
      @write_latch = @_io.read_u1
      @rw_mode = @_io.read_u1
      @mode = @_io.read_u1
      @bcd = @_io.read_u1
      @gate = @_io.read_u1
      self
    end

    ##
    # Whether the channel was ever given a mode.
    def is_mode_set
      return @is_mode_set unless @is_mode_set.nil?
      @is_mode_set = mode <= 7
      @is_mode_set
    end

    ##
    # Whether a channel can get into this state; Xen 4.19 and later refuse
    # others.
    def is_reachable
      return @is_reachable unless @is_reachable.nil?
      @is_reachable =  ((count <= 65536) && (count_latched <= 4) && (read_state <= 4) && (write_state <= 4) && (rw_mode <= 3) && (gate <= 1) && (bcd <= 1)) 
      @is_reachable
    end

    ##
    # Mode as Xen interprets it when it loads the context: three bits, where
    # 6 and 7 mean 2 and 3.
    def operating_mode
      return @operating_mode unless @operating_mode.nil?
      @operating_mode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::PIT_MODE, mode & 3 | (mode & 4) & (mode & 2 ^ 2) << 1)
      @operating_mode
    end

    ##
    # Reload value, 1 to 65536.
    attr_reader :count

    ##
    # Count that was latched.
    attr_reader :latched_count

    ##
    # Read state of the latched count; 0 if no count is latched.
    attr_reader :count_latched

    ##
    # Whether the status was latched.
    attr_reader :status_latched

    ##
    # Status that was latched.
    attr_reader :status

    ##
    # Read state of the count.
    attr_reader :read_state

    ##
    # Write state of the count.
    attr_reader :write_state

    ##
    # Low byte of a count whose high byte is next.
    attr_reader :write_latch

    ##
    # Bytes that reads and writes access: 1 for the low byte, 2 for the high
    # byte, 3 for both.
    attr_reader :rw_mode

    ##
    # Mode as it was saved; 0xff in a channel that was never set up (Xen
    # before 4.19).
    attr_reader :mode

    ##
    # Whether to count in decimal, which Xen does not implement.
    attr_reader :bcd

    ##
    # State of the gate; only channel 2's can be 0.
    attr_reader :gate
    attr_reader :_raw_status
  end

  ##
  # Status byte of a channel.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c#L242-L257 pit_latch_status()
  class PitStatus < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u1
      self
    end

    ##
    # Counts in decimal.
    def is_bcd
      return @is_bcd unless @is_bcd.nil?
      @is_bcd = raw & 1 != 0
      @is_bcd
    end

    ##
    # State of the output.
    def is_output_high
      return @is_output_high unless @is_output_high.nil?
      @is_output_high = raw & 128 != 0
      @is_output_high
    end

    ##
    # Counting mode of the channel.
    def mode
      return @mode unless @mode.nil?
      @mode = raw >> 1 & 7
      @mode
    end

    ##
    # Bytes that reads and writes access.
    def rw_mode
      return @rw_mode unless @rw_mode.nil?
      @rw_mode = raw >> 4 & 3
      @rw_mode
    end

    ##
    # The whole byte as a number.
    attr_reader :raw
  end

  ##
  # ACPI fixed events.
  # @see '' ACPI Specification, section 4.8.4.1
  class Pm1Events < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u2le
      self
    end

    ##
    # A bus master asked for the bus; status only.
    def bus_master
      return @bus_master unless @bus_master.nil?
      @bus_master = raw & 16 != 0
      @bus_master
    end

    ##
    # The global lock was released.
    def global_lock
      return @global_lock unless @global_lock.nil?
      @global_lock = raw & 32 != 0
      @global_lock
    end

    ##
    # The system has been woken; status only.
    def is_wake
      return @is_wake unless @is_wake.nil?
      @is_wake = raw & 32768 != 0
      @is_wake
    end

    ##
    # Power button.
    def power_button
      return @power_button unless @power_button.nil?
      @power_button = raw & 256 != 0
      @power_button
    end

    ##
    # Alarm of the real-time clock.
    def rtc_alarm
      return @rtc_alarm unless @rtc_alarm.nil?
      @rtc_alarm = raw & 1024 != 0
      @rtc_alarm
    end

    ##
    # Sleep button.
    def sleep_button
      return @sleep_button unless @sleep_button.nil?
      @sleep_button = raw & 512 != 0
      @sleep_button
    end

    ##
    # The timer's top bit has changed.
    def timer
      return @timer unless @timer.nil?
      @timer = raw & 1 != 0
      @timer
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # ACPI power-management timer and event registers.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L530-L534 struct hvm_hw_pmtimer
  class Pmtimer < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @tmr_val = @_io.read_u4le
      _io_pm1a_sts = @_io.substream(2)
      @pm1a_sts = Pm1Events.new(_io_pm1a_sts, self, @_root)
      _io_pm1a_en = @_io.substream(2)
      @pm1a_en = Pm1Events.new(_io_pm1a_en, self, @_root)
      self
    end

    ##
    # The timer, 3.579545 MHz.
    attr_reader :tmr_val

    ##
    # Events that have happened.
    attr_reader :pm1a_sts

    ##
    # Events that interrupt.
    attr_reader :pm1a_en
    attr_reader :_raw_pm1a_sts
    attr_reader :_raw_pm1a_en
  end

  ##
  # Redirection entry: how the I/O APIC delivers the interrupt of one pin.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L349-L365 union vioapic_redir_entry
  class RedirectionEntry < Kaitai::Struct::Struct
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
    # Kind of interrupt.
    def delivery_mode
      return @delivery_mode unless @delivery_mode.nil?
      @delivery_mode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::DELIVERY_MODE, low >> 8 & 7)
      @delivery_mode
    end

    ##
    # APIC id of the destination, or a logical destination.
    def dest_id
      return @dest_id unless @dest_id.nil?
      @dest_id = high >> 24
      @dest_id
    end

    ##
    # The pin is active low.
    def is_active_low
      return @is_active_low unless @is_active_low.nil?
      @is_active_low = low & 8192 != 0
      @is_active_low
    end

    ##
    # Level-triggered, not edge-triggered.
    def is_level
      return @is_level unless @is_level.nil?
      @is_level = low & 32768 != 0
      @is_level
    end

    ##
    # The destination is logical, not physical.
    def is_logical
      return @is_logical unless @is_logical.nil?
      @is_logical = low & 2048 != 0
      @is_logical
    end

    ##
    # The interrupt is masked.
    def is_masked
      return @is_masked unless @is_masked.nil?
      @is_masked = low & 65536 != 0
      @is_masked
    end

    ##
    # Delivery is pending.
    def is_pending
      return @is_pending unless @is_pending.nil?
      @is_pending = low & 4096 != 0
      @is_pending
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
    # A local APIC has accepted the level-triggered interrupt.
    def remote_irr
      return @remote_irr unless @remote_irr.nil?
      @remote_irr = low & 16384 != 0
      @remote_irr
    end

    ##
    # Vector that the guest receives.
    def vector
      return @vector unless @vector.nil?
      @vector = low & 255
      @vector
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # A slot of the register page.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404 struct hvm_hw_lapic_regs
  class RegisterSlot < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @reg = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # The register; only these four bytes of the slot are used.
    attr_reader :reg

    ##
    # Unused.
    attr_reader :reserved
  end

  ##
  # Flags register.
  # @see '' Intel SDM volume 1, section 3.4.3
  class Rflags < Kaitai::Struct::Struct
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
    # Carry out of bit 3.
    def adjust
      return @adjust unless @adjust.nil?
      @adjust = low & 16 != 0
      @adjust
    end

    ##
    # Alignment checks, or access to user pages despite SMAP.
    def alignment_check
      return @alignment_check unless @alignment_check.nil?
      @alignment_check = low & 262144 != 0
      @alignment_check
    end

    ##
    # Carry out of an addition, or borrow.
    def carry
      return @carry unless @carry.nil?
      @carry = low & 1 != 0
      @carry
    end

    ##
    # String instructions go downwards.
    def direction
      return @direction unless @direction.nil?
      @direction = low & 1024 != 0
      @direction
    end

    ##
    # Can be changed on processors that have CPUID.
    def identification
      return @identification unless @identification.nil?
      @identification = low & 2097152 != 0
      @identification
    end

    ##
    # Interrupts are enabled.
    def interrupt
      return @interrupt unless @interrupt.nil?
      @interrupt = low & 512 != 0
      @interrupt
    end

    ##
    # Lowest privilege that may do I/O.
    def iopl
      return @iopl unless @iopl.nil?
      @iopl = low >> 12 & 3
      @iopl
    end

    ##
    # The current task was called by another.
    def nested_task
      return @nested_task unless @nested_task.nil?
      @nested_task = low & 16384 != 0
      @nested_task
    end

    ##
    # Signed overflow.
    def overflow
      return @overflow unless @overflow.nil?
      @overflow = low & 2048 != 0
      @overflow
    end

    ##
    # The result's low byte has an even number of ones.
    def parity
      return @parity unless @parity.nil?
      @parity = low & 4 != 0
      @parity
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
    # Instruction breakpoints are off for one instruction.
    def resume
      return @resume unless @resume.nil?
      @resume = low & 65536 != 0
      @resume
    end

    ##
    # The result is negative.
    def sign
      return @sign unless @sign.nil?
      @sign = low & 128 != 0
      @sign
    end

    ##
    # Single-stepping.
    def trap
      return @trap unless @trap.nil?
      @trap = low & 256 != 0
      @trap
    end

    ##
    # Virtual-8086 mode.
    def virtual_8086
      return @virtual_8086 unless @virtual_8086.nil?
      @virtual_8086 = low & 131072 != 0
      @virtual_8086
    end

    ##
    # Virtual image of `interrupt`.
    def virtual_interrupt
      return @virtual_interrupt unless @virtual_interrupt.nil?
      @virtual_interrupt = low & 524288 != 0
      @virtual_interrupt
    end

    ##
    # A virtual interrupt is pending.
    def virtual_interrupt_pending
      return @virtual_interrupt_pending unless @virtual_interrupt_pending.nil?
      @virtual_interrupt_pending = low & 1048576 != 0
      @virtual_interrupt_pending
    end

    ##
    # The result is zero.
    def zero
      return @zero unless @zero.nil?
      @zero = low & 64 != 0
      @zero
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
  # are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
  # any value.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L483-L491 struct hvm_hw_rtc
  class Rtc < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @seconds = @_io.read_u1
      @seconds_alarm = @_io.read_u1
      @minutes = @_io.read_u1
      @minutes_alarm = @_io.read_u1
      @hours = @_io.read_u1
      @hours_alarm = @_io.read_u1
      @day_of_week = @_io.read_u1
      @day_of_month = @_io.read_u1
      @month = @_io.read_u1
      @year = @_io.read_u1
      _io_reg_a = @_io.substream(1)
      @reg_a = RtcRegA.new(_io_reg_a, self, @_root)
      _io_reg_b = @_io.substream(1)
      @reg_b = RtcRegB.new(_io_reg_b, self, @_root)
      _io_reg_c = @_io.substream(1)
      @reg_c = RtcRegC.new(_io_reg_c, self, @_root)
      _io_reg_d = @_io.substream(1)
      @reg_d = RtcRegD.new(_io_reg_d, self, @_root)
      @cmos_index = @_io.read_u1
      @pad0 = @_io.read_u1
      if _io.size >= 24
        @rtc_offset = @_io.read_s8le
      end
      self
    end

    ##
    # Seconds of the time of day.
    attr_reader :seconds

    ##
    # Seconds of the alarm.
    attr_reader :seconds_alarm

    ##
    # Minutes of the time of day.
    attr_reader :minutes

    ##
    # Minutes of the alarm.
    attr_reader :minutes_alarm

    ##
    # Hours; in 12-hour mode bit 7 is PM.
    attr_reader :hours

    ##
    # Hours of the alarm.
    attr_reader :hours_alarm

    ##
    # Day of the week, Sunday is 1.
    attr_reader :day_of_week

    ##
    # Day of the month.
    attr_reader :day_of_month

    ##
    # Month; January is 1.
    attr_reader :month

    ##
    # Year of the century.
    attr_reader :year

    ##
    # Register A.
    attr_reader :reg_a

    ##
    # Register B.
    attr_reader :reg_b

    ##
    # Register C.
    attr_reader :reg_c

    ##
    # Register D.
    attr_reader :reg_d

    ##
    # Register selected by the index port.
    attr_reader :cmos_index

    ##
    # Unused.
    attr_reader :pad0

    ##
    # Offset from the host's time, in seconds. Absent from bodies of 16
    # bytes.
    attr_reader :rtc_offset
    attr_reader :_raw_reg_a
    attr_reader :_raw_reg_b
    attr_reader :_raw_reg_c
    attr_reader :_raw_reg_d
  end

  ##
  # Register A of the real-time clock.
  # @see '' Motorola MC146818A data sheet
  class RtcRegA < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u1
      self
    end

    ##
    # Divider; 2 for the usual crystal.
    def divider
      return @divider unless @divider.nil?
      @divider = raw >> 4 & 7
      @divider
    end

    ##
    # An update is in progress.
    def is_updating
      return @is_updating unless @is_updating.nil?
      @is_updating = raw & 128 != 0
      @is_updating
    end

    ##
    # Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz
    # (1 and 2 are the same as 8 and 9).
    def rate
      return @rate unless @rate.nil?
      @rate = raw & 15
      @rate
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # Register B of the real-time clock.
  # @see '' Motorola MC146818A data sheet
  class RtcRegB < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u1
      self
    end

    ##
    # Interrupt at the alarm.
    def has_alarm_interrupt
      return @has_alarm_interrupt unless @has_alarm_interrupt.nil?
      @has_alarm_interrupt = raw & 32 != 0
      @has_alarm_interrupt
    end

    ##
    # Periodic interrupt.
    def has_periodic_interrupt
      return @has_periodic_interrupt unless @has_periodic_interrupt.nil?
      @has_periodic_interrupt = raw & 64 != 0
      @has_periodic_interrupt
    end

    ##
    # Square-wave output.
    def has_square_wave
      return @has_square_wave unless @has_square_wave.nil?
      @has_square_wave = raw & 8 != 0
      @has_square_wave
    end

    ##
    # Interrupt at each update.
    def has_update_interrupt
      return @has_update_interrupt unless @has_update_interrupt.nil?
      @has_update_interrupt = raw & 16 != 0
      @has_update_interrupt
    end

    ##
    # 24-hour mode.
    def is_24_hour
      return @is_24_hour unless @is_24_hour.nil?
      @is_24_hour = raw & 2 != 0
      @is_24_hour
    end

    ##
    # Binary, not BCD.
    def is_binary
      return @is_binary unless @is_binary.nil?
      @is_binary = raw & 4 != 0
      @is_binary
    end

    ##
    # Daylight saving.
    def is_dst
      return @is_dst unless @is_dst.nil?
      @is_dst = raw & 1 != 0
      @is_dst
    end

    ##
    # Updates are halted.
    def is_set
      return @is_set unless @is_set.nil?
      @is_set = raw & 128 != 0
      @is_set
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # Register C of the real-time clock.
  # @see '' Motorola MC146818A data sheet
  class RtcRegC < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u1
      self
    end

    ##
    # The alarm has happened.
    def is_alarmed
      return @is_alarmed unless @is_alarmed.nil?
      @is_alarmed = raw & 32 != 0
      @is_alarmed
    end

    ##
    # The interrupt is asserted.
    def is_interrupting
      return @is_interrupting unless @is_interrupting.nil?
      @is_interrupting = raw & 128 != 0
      @is_interrupting
    end

    ##
    # A period has ended.
    def is_period_over
      return @is_period_over unless @is_period_over.nil?
      @is_period_over = raw & 64 != 0
      @is_period_over
    end

    ##
    # An update has happened.
    def is_updated
      return @is_updated unless @is_updated.nil?
      @is_updated = raw & 16 != 0
      @is_updated
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # Register D of the real-time clock.
  # @see '' Motorola MC146818A data sheet
  class RtcRegD < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u1
      self
    end

    ##
    # Memory and time are valid.
    def is_valid
      return @is_valid unless @is_valid.nil?
      @is_valid = raw & 128 != 0
      @is_valid
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # The body of END, which is empty.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L85 struct hvm_save_end
  class SaveEnd < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end
  end

  ##
  # Origin of this context.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L21-L27 struct hvm_save_header
  class SaveHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_u4le
      @version = @_io.read_u4le
      @changeset = @_io.read_u8le
      _io_cpuid = @_io.substream(4)
      @cpuid = CpuSignature.new(_io_cpuid, self, @_root)
      @gtsc_khz = @_io.read_u4le
      self
    end

    ##
    # The only value of `magic` that Xen accepts.
    def magic_expected
      return @magic_expected unless @magic_expected.nil?
      @magic_expected = 1412960902
      @magic_expected
    end

    ##
    # The only value of `version` that Xen accepts.
    def version_expected
      return @version_expected unless @version_expected.nil?
      @version_expected = 1
      @version_expected
    end

    ##
    # Says that this is an HVM context.
    attr_reader :magic

    ##
    # Version of the format; 1 is the only one.
    attr_reader :version

    ##
    # Mercurial revision of the Xen that saved this; all ones today.
    attr_reader :changeset

    ##
    # Value of eax of CPUID leaf 1 on the saving host. Xen only logs a
    # difference.
    attr_reader :cpuid

    ##
    # Frequency of the guest's TSC in kHz; 0 leaves it unchanged.
    attr_reader :gtsc_khz
    attr_reader :_raw_cpuid
  end

  ##
  # Attributes of a segment, as in its descriptor but without the four
  # bits of limit between them.
  # 
  # Old versions of Xen wrote the format of Intel's VMCS, which keeps that
  # gap, so that the upper four attributes are four bits higher. Xen
  # recognises this and moves them when it loads the context; the instances
  # here do the same.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/x86_emulate/x86_emulate.h#L79-L97 struct segment_register
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1024-L1224 hvm_load_cpu_ctxt()
  class SegmentAttributes < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # Available to software.
    def avl
      return @avl unless @avl.nil?
      @avl = upper & 1 != 0
      @avl
    end

    ##
    # 32-bit operands, or a 32-bit stack pointer.
    def db
      return @db unless @db.nil?
      @db = upper & 4 != 0
      @db
    end

    ##
    # Descriptor privilege level.
    def dpl
      return @dpl unless @dpl.nil?
      @dpl = raw >> 5 & 3
      @dpl
    end

    ##
    # The limit of the descriptor counts pages.
    def g
      return @g unless @g.nil?
      @g = upper & 8 != 0
      @g
    end

    ##
    # The upper attributes are four bits higher than today.
    def is_vmcs_format
      return @is_vmcs_format unless @is_vmcs_format.nil?
      @is_vmcs_format =  ((raw & 61440 != 0) && (raw & 3840 == 0)) 
      @is_vmcs_format
    end

    ##
    # 64-bit code.
    def l
      return @l unless @l.nil?
      @l = upper & 2 != 0
      @l
    end

    ##
    # The segment is present.
    def p
      return @p unless @p.nil?
      @p = raw & 128 != 0
      @p
    end

    ##
    # Code or data, not a system segment.
    def s
      return @s unless @s.nil?
      @s = raw & 16 != 0
      @s
    end

    ##
    # Type. If `s` is set, bit 3 distinguishes code from data; otherwise
    # this is the kind of system segment.
    def segment_type
      return @segment_type unless @segment_type.nil?
      @segment_type = raw & 15
      @segment_type
    end

    ##
    # The four upper attributes.
    def upper
      return @upper unless @upper.nil?
      @upper = (is_vmcs_format ? (raw >> 12 & 15) : (raw >> 8 & 15))
      @upper
    end

    ##
    # The attributes as they were saved.
    attr_reader :raw
  end

  ##
  # Value of the MSR SPEC_CTRL.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L35 MSR_SPEC_CTRL
  class SpecCtrl < Kaitai::Struct::Struct
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
    # Branch history of user code is not used for the supervisor.
    def bhi_dis_s
      return @bhi_dis_s unless @bhi_dis_s.nil?
      @bhi_dis_s = low & 1024 != 0
      @bhi_dis_s
    end

    ##
    # Indirect branches are restricted.
    def ibrs
      return @ibrs unless @ibrs.nil?
      @ibrs = low & 1 != 0
      @ibrs
    end

    ##
    # Indirect branch prediction is disabled for the supervisor.
    def ipred_dis_s
      return @ipred_dis_s unless @ipred_dis_s.nil?
      @ipred_dis_s = low & 16 != 0
      @ipred_dis_s
    end

    ##
    # Indirect branch prediction is disabled for user code.
    def ipred_dis_u
      return @ipred_dis_u unless @ipred_dis_u.nil?
      @ipred_dis_u = low & 8 != 0
      @ipred_dis_u
    end

    ##
    # Predictive store forwarding is disabled.
    def psfd
      return @psfd unless @psfd.nil?
      @psfd = low & 128 != 0
      @psfd
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
    # Alternate return prediction is disabled for the supervisor.
    def rrsba_dis_s
      return @rrsba_dis_s unless @rrsba_dis_s.nil?
      @rrsba_dis_s = low & 64 != 0
      @rrsba_dis_s
    end

    ##
    # Alternate return prediction is disabled for user code.
    def rrsba_dis_u
      return @rrsba_dis_u unless @rrsba_dis_u.nil?
      @rrsba_dis_u = low & 32 != 0
      @rrsba_dis_u
    end

    ##
    # Speculative store bypass is disabled.
    def ssbd
      return @ssbd unless @ssbd.nil?
      @ssbd = low & 4 != 0
      @ssbd
    end

    ##
    # Threads of a core do not share indirect branch prediction.
    def stibp
      return @stibp unless @stibp.nil?
      @stibp = low & 2 != 0
      @stibp
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Divide configuration register.
  # @see '' Intel SDM volume 3, section 12.5.4
  class TimerDivide < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw = @_io.read_u4le
      self
    end

    ##
    # The three bits of the divisor (bits 3, 1 and 0).
    def code
      return @code unless @code.nil?
      @code = raw & 3 | (raw & 8) >> 1
      @code
    end

    ##
    # Divisor of the clock.
    def divisor
      return @divisor unless @divisor.nil?
      @divisor = (code == 7 ? 1 : 2 << code)
      @divisor
    end

    ##
    # The whole register as a number.
    attr_reader :raw
  end

  ##
  # The TSC_ADJUST register of a vCPU.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L610-L612 struct hvm_tsc_adjust
  class TscAdjust < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @adjustment = @_io.read_u8le
      self
    end

    ##
    # Offset that the guest has added to its TSC, modulo 2^64.
    attr_reader :adjustment
  end

  ##
  # The body of a type that Xen does not define.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
  class UnknownBody < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @data = @_io.read_bytes_full
      self
    end

    ##
    # The body, unchanged.
    attr_reader :data
  end

  ##
  # 256 bits, one for each vector, spread over eight registers.
  # @see '' Intel SDM volume 3, section 12.8.4
  class VectorBitmap < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end

    ##
    # Vectors 0 (bit 0) to 31 (bit 31).
    def vectors_0_31
      return @vectors_0_31 unless @vectors_0_31.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @vectors_0_31 = @_io.read_u4le
      @_io.seek(_pos)
      @vectors_0_31
    end

    ##
    # Vectors 128 (bit 0) to 159 (bit 31).
    def vectors_128_159
      return @vectors_128_159 unless @vectors_128_159.nil?
      _pos = @_io.pos
      @_io.seek(64)
      @vectors_128_159 = @_io.read_u4le
      @_io.seek(_pos)
      @vectors_128_159
    end

    ##
    # Vectors 160 (bit 0) to 191 (bit 31).
    def vectors_160_191
      return @vectors_160_191 unless @vectors_160_191.nil?
      _pos = @_io.pos
      @_io.seek(80)
      @vectors_160_191 = @_io.read_u4le
      @_io.seek(_pos)
      @vectors_160_191
    end

    ##
    # Vectors 192 (bit 0) to 223 (bit 31).
    def vectors_192_223
      return @vectors_192_223 unless @vectors_192_223.nil?
      _pos = @_io.pos
      @_io.seek(96)
      @vectors_192_223 = @_io.read_u4le
      @_io.seek(_pos)
      @vectors_192_223
    end

    ##
    # Vectors 224 (bit 0) to 255 (bit 31).
    def vectors_224_255
      return @vectors_224_255 unless @vectors_224_255.nil?
      _pos = @_io.pos
      @_io.seek(112)
      @vectors_224_255 = @_io.read_u4le
      @_io.seek(_pos)
      @vectors_224_255
    end

    ##
    # Vectors 32 (bit 0) to 63 (bit 31).
    def vectors_32_63
      return @vectors_32_63 unless @vectors_32_63.nil?
      _pos = @_io.pos
      @_io.seek(16)
      @vectors_32_63 = @_io.read_u4le
      @_io.seek(_pos)
      @vectors_32_63
    end

    ##
    # Vectors 64 (bit 0) to 95 (bit 31).
    def vectors_64_95
      return @vectors_64_95 unless @vectors_64_95.nil?
      _pos = @_io.pos
      @_io.seek(32)
      @vectors_64_95 = @_io.read_u4le
      @_io.seek(_pos)
      @vectors_64_95
    end

    ##
    # Vectors 96 (bit 0) to 127 (bit 31).
    def vectors_96_127
      return @vectors_96_127 unless @vectors_96_127.nil?
      _pos = @_io.pos
      @_io.seek(48)
      @vectors_96_127 = @_io.read_u4le
      @_io.seek(_pos)
      @vectors_96_127
    end
  end

  ##
  # State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
  # 16 in older versions of Xen.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L580-L585 struct hvm_viridian_domain_context
  class ViridianDomain < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_hypercall_gpa = @_io.substream(8)
      @hypercall_gpa = ViridianPageMsr.new(_io_hypercall_gpa, self, @_root)
      _io_guest_os_id = @_io.substream(8)
      @guest_os_id = ViridianGuestOsId.new(_io_guest_os_id, self, @_root)
      if _io.size >= 24
        @time_ref_count = @_io.read_u8le
      end
      if _io.size >= 32
        _io_reference_tsc = @_io.substream(8)
        @reference_tsc = ViridianPageMsr.new(_io_reference_tsc, self, @_root)
      end
      self
    end

    ##
    # HV_X64_MSR_HYPERCALL.
    attr_reader :hypercall_gpa

    ##
    # HV_X64_MSR_GUEST_OS_ID.
    attr_reader :guest_os_id

    ##
    # Reference time, in units of 100 ns. Absent from bodies of 16 bytes.
    attr_reader :time_ref_count

    ##
    # HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes.
    attr_reader :reference_tsc
    attr_reader :_raw_hypercall_gpa
    attr_reader :_raw_guest_os_id
    attr_reader :_raw_reference_tsc
  end

  ##
  # The guest's identification of itself.
  # @see '' Hyper-V Top Level Functional Specification
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L331-L343 union hv_guest_os_id
  class ViridianGuestOsId < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @build_number = @_io.read_u2le
      @service_pack = @_io.read_u1
      @minor = @_io.read_u1
      @major = @_io.read_u1
      @os = @_io.read_u1
      @vendor = @_io.read_u2le
      self
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
    # Build number of the guest's operating system.
    attr_reader :build_number

    ##
    # Service pack.
    attr_reader :service_pack

    ##
    # Minor version.
    attr_reader :minor

    ##
    # Major version.
    attr_reader :major

    ##
    # Operating system; 4 is Windows NT.
    attr_reader :os

    ##
    # Vendor, 1 is Microsoft; bit 15 marks open source.
    attr_reader :vendor
  end

  ##
  # A register that contains the frame number of a guest page in the bits
  # above 11.
  # @see '' Hyper-V Top Level Functional Specification
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L561-L570 union hv_vp_assist_page_msr
  class ViridianPageMsr < Kaitai::Struct::Struct
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
    # The page is in use.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = low & 1 != 0
      @is_enabled
    end

    ##
    # Bits 19-0 of the frame number; `high` continues it.
    def pfn_low
      return @pfn_low unless @pfn_low.nil?
      @pfn_low = low >> 12
      @pfn_low
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
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # A synthetic interrupt source.
  # @see '' Hyper-V Top Level Functional Specification
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L827-L837 union hv_synic_sint
  class ViridianSint < Kaitai::Struct::Struct
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
    # The interrupt ends automatically (auto-EOI).
    def is_auto_eoi
      return @is_auto_eoi unless @is_auto_eoi.nil?
      @is_auto_eoi = low & 131072 != 0
      @is_auto_eoi
    end

    ##
    # The synthetic interrupt is masked.
    def is_masked
      return @is_masked unless @is_masked.nil?
      @is_masked = low & 65536 != 0
      @is_masked
    end

    ##
    # The guest polls; no interrupt.
    def is_polling
      return @is_polling unless @is_polling.nil?
      @is_polling = low & 262144 != 0
      @is_polling
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
    # Vector of the synthetic interrupt.
    def vector
      return @vector unless @vector.nil?
      @vector = low & 255
      @vector
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # Configuration of a synthetic timer.
  # @see '' Hyper-V Top Level Functional Specification
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L796-L809 union hv_stimer_config
  class ViridianStimerConfig < Kaitai::Struct::Struct
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
    # Vector in direct mode.
    def apic_vector
      return @apic_vector unless @apic_vector.nil?
      @apic_vector = low >> 4 & 255
      @apic_vector
    end

    ##
    # Writing the count starts the timer.
    def is_auto_enabled
      return @is_auto_enabled unless @is_auto_enabled.nil?
      @is_auto_enabled = low & 8 != 0
      @is_auto_enabled
    end

    ##
    # Raises an interrupt instead of a message.
    def is_direct
      return @is_direct unless @is_direct.nil?
      @is_direct = low & 4096 != 0
      @is_direct
    end

    ##
    # The timer runs.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = low & 1 != 0
      @is_enabled
    end

    ##
    # The timer is lazy: it may fire late.
    def is_lazy
      return @is_lazy unless @is_lazy.nil?
      @is_lazy = low & 4 != 0
      @is_lazy
    end

    ##
    # The timer is periodic.
    def is_periodic
      return @is_periodic unless @is_periodic.nil?
      @is_periodic = low & 2 != 0
      @is_periodic
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
    # Synthetic interrupt source for messages.
    def sintx
      return @sintx unless @sintx.nil?
      @sintx = low >> 16 & 15
      @sintx
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high
  end

  ##
  # State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
  # or 8 in older versions of Xen.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L589-L597 struct hvm_viridian_vcpu_context
  class ViridianVcpu < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_vp_assist_msr = @_io.substream(8)
      @vp_assist_msr = ViridianPageMsr.new(_io_vp_assist_msr, self, @_root)
      if _io.size >= 16
        @apic_assist_pending = @_io.read_u1
      end
      if _io.size >= 16
        @pad = @_io.read_bytes(7)
      end
      if _io.size >= 152
        _io_simp_msr = @_io.substream(8)
        @simp_msr = ViridianPageMsr.new(_io_simp_msr, self, @_root)
      end
      if _io.size >= 152
        @_raw_sint_msr = []
        @sint_msr = []
        (16).times { |i|
          _io_sint_msr = @_io.substream(8)
          @sint_msr << ViridianSint.new(_io_sint_msr, self, @_root)
        }
      end
      if _io.size >= 216
        @_raw_stimer_config_msr = []
        @stimer_config_msr = []
        (4).times { |i|
          _io_stimer_config_msr = @_io.substream(8)
          @stimer_config_msr << ViridianStimerConfig.new(_io_stimer_config_msr, self, @_root)
        }
      end
      if _io.size >= 216
        @stimer_count_msr = []
        (4).times { |i|
          @stimer_count_msr << @_io.read_u8le
        }
      end
      self
    end

    ##
    # HV_X64_MSR_VP_ASSIST_PAGE.
    attr_reader :vp_assist_msr

    ##
    # Whether the guest may end an interrupt without an EOI. Absent from
    # bodies of 8 bytes.
    attr_reader :apic_assist_pending

    ##
    # Padding, zero.
    attr_reader :pad

    ##
    # HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16
    # bytes.
    attr_reader :simp_msr

    ##
    # HV_X64_MSR_SINT0 to 15, synthetic interrupts.
    attr_reader :sint_msr

    ##
    # HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes.
    attr_reader :stimer_config_msr

    ##
    # HV_X64_MSR_STIMER0_COUNT to 3.
    attr_reader :stimer_count_msr
    attr_reader :_raw_vp_assist_msr
    attr_reader :_raw_simp_msr
    attr_reader :_raw_sint_msr
    attr_reader :_raw_stimer_config_msr
  end

  ##
  # Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L601-L606 struct hvm_vmce_vcpu
  class VmceVcpu < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_caps = @_io.substream(8)
      @caps = McgCap.new(_io_caps, self, @_root)
      if _io.size >= 24
        _io_mci_ctl2_bank0 = @_io.substream(8)
        @mci_ctl2_bank0 = MciCtl2.new(_io_mci_ctl2_bank0, self, @_root)
      end
      if _io.size >= 24
        _io_mci_ctl2_bank1 = @_io.substream(8)
        @mci_ctl2_bank1 = MciCtl2.new(_io_mci_ctl2_bank1, self, @_root)
      end
      if _io.size >= 32
        @mcg_ext_ctl = @_io.read_u8le
      end
      self
    end

    ##
    # IA32_MCG_CAP.
    attr_reader :caps

    ##
    # IA32_MC0_CTL2. Absent from bodies of 8 bytes.
    attr_reader :mci_ctl2_bank0

    ##
    # IA32_MC1_CTL2. Absent from bodies of 8 bytes.
    attr_reader :mci_ctl2_bank1

    ##
    # IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from
    # bodies of 24 bytes.
    attr_reader :mcg_ext_ctl
    attr_reader :_raw_caps
    attr_reader :_raw_mci_ctl2_bank0
    attr_reader :_raw_mci_ctl2_bank1
  end

  ##
  # A set of state components, one bit each. The same as component_bitmap of
  # `x86_xsave_area`.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
  class XstateComponents < Kaitai::Struct::Struct
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
    # Last-branch records.
    def lbr
      return @lbr unless @lbr.nil?
      @lbr = low & 32768 != 0
      @lbr
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
  # Entries up to END, or up to the point where too few bytes remain for
  # another entry header.
  attr_reader :entries

  ##
  # Data after END, which Xen ignores, or bytes too few for another entry
  # header. Usually empty.
  attr_reader :rest
end
