-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("x86_xsave_area")
local enum = require("enum")
local stringstream = require("string_stream")
local utils = require("utils")

-- 
-- The state that Xen itself keeps of an HVM or PVH guest's processors and of the
-- devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration
-- stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and
-- sethvmcontext. Always little-endian.
-- 
-- It is a sequence of entries, each with a type code, an instance number (of the
-- vCPU, or of one of several devices), a length and a body. HEADER comes first,
-- then the entries in the order of their type codes, then END.
-- 
-- Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU,
-- LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body
-- does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their
-- own length. All other bodies must have exactly the length that Xen expects.
-- 
-- A damaged context parses as far as its framing allows. Bodies are decoded on
-- demand, so a body that is too short for its type does not affect the others.
-- Entries of unknown type are kept as raw bytes; Xen refuses them.
-- 
-- For reading only: a writer that the compiler makes of this with `-w` leaves
-- out contents.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h)
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h)
-- See also: hvm_save(), hvm_load() (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/save.c#L199-L281)
XenHvmContext = class.class(KaitaiStruct)

XenHvmContext.DeliveryMode = enum.Enum {
  fixed = 0,
  lowest_priority = 1,
  smi = 2,
  remote_read = 3,
  nmi = 4,
  init = 5,
  startup = 6,
  ext_int = 7,
}

XenHvmContext.DestinationShorthand = enum.Enum {
  none = 0,
  myself = 1,
  all = 2,
  all_others = 3,
}

XenHvmContext.EventType = enum.Enum {
  external_interrupt = 0,
  nmi = 2,
  hardware_exception = 3,
  software_interrupt = 4,
  privileged_software_exception = 5,
  software_exception = 6,
  other = 7,
}

XenHvmContext.MemoryType = enum.Enum {
  uc = 0,
  wc = 1,
  wt = 4,
  wp = 5,
  wb = 6,
  uc_minus = 7,
}

XenHvmContext.PitMode = enum.Enum {
  interrupt_on_terminal_count = 0,
  one_shot = 1,
  rate_generator = 2,
  square_wave = 3,
  software_strobe = 4,
  hardware_strobe = 5,
}

XenHvmContext.TimerMode = enum.Enum {
  one_shot = 0,
  periodic = 1,
  tsc_deadline = 2,
}

XenHvmContext.Typecode = enum.Enum {
  end_mark = 0,
  header = 1,
  cpu = 2,
  pic = 3,
  ioapic = 4,
  lapic = 5,
  lapic_regs = 6,
  pci_irq = 7,
  isa_irq = 8,
  pci_link = 9,
  pit = 10,
  rtc = 11,
  hpet = 12,
  pmtimer = 13,
  mtrr = 14,
  viridian_domain = 15,
  cpu_xsave = 16,
  viridian_vcpu = 17,
  vmce_vcpu = 18,
  tsc_adjust = 19,
  cpu_msr = 20,
}

function XenHvmContext:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenHvmContext:_read()
  if self._io:size() - self._io:pos() >= 8 then
    self.entries = {}
    local i = 0
    while true do
      local _ = XenHvmContext.Entry(self._io, self, self._root)
      self.entries[i + 1] = _
      if  ((_.header.typecode_number == XenHvmContext.Typecode.end_mark.value) or (self._io:size() - self._io:pos() < 8))  then
        break
      end
      i = i + 1
    end
  end
  self.rest = self._io:read_bytes_full()
end

-- 
-- Entries up to END, or up to the point where too few bytes remain for
-- another entry header.
-- 
-- Data after END, which Xen ignores, or bytes too few for another entry
-- header. Usually empty.

-- 
-- The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
-- local APIC's registers.
-- See also: Intel SDM volume 3, section 12.4.4
XenHvmContext.ApicBase = class.class(KaitaiStruct)

function XenHvmContext.ApicBase:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicBase:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Bits 31-12 of the address, as a page frame number; `high` continues
-- it.
XenHvmContext.ApicBase.property.frame_low = {}
function XenHvmContext.ApicBase.property.frame_low:get()
  if self._m_frame_low ~= nil then
    return self._m_frame_low
  end

  self._m_frame_low = self.low >> 12
  return self._m_frame_low
end

-- 
-- This is the bootstrap processor.
XenHvmContext.ApicBase.property.is_bsp = {}
function XenHvmContext.ApicBase.property.is_bsp:get()
  if self._m_is_bsp ~= nil then
    return self._m_is_bsp
  end

  self._m_is_bsp = self.low & 256 ~= 0
  return self._m_is_bsp
end

-- 
-- The local APIC is enabled.
XenHvmContext.ApicBase.property.is_enabled = {}
function XenHvmContext.ApicBase.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.low & 2048 ~= 0
  return self._m_is_enabled
end

-- 
-- x2APIC mode.
XenHvmContext.ApicBase.property.is_x2apic = {}
function XenHvmContext.ApicBase.property.is_x2apic:get()
  if self._m_is_x2apic ~= nil then
    return self._m_is_x2apic
  end

  self._m_is_x2apic = self.low & 1024 ~= 0
  return self._m_is_x2apic
end

-- 
-- The whole register as a number.
XenHvmContext.ApicBase.property.raw = {}
function XenHvmContext.ApicBase.property.raw:get()
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
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Value of the MSR BNDCFGS.
-- See also: MSR_IA32_BNDCFGS (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L293)
XenHvmContext.Bndcfgs = class.class(KaitaiStruct)

function XenHvmContext.Bndcfgs:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Bndcfgs:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- MPX is enabled for the supervisor.
XenHvmContext.Bndcfgs.property.is_enabled = {}
function XenHvmContext.Bndcfgs.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.low & 1 ~= 0
  return self._m_is_enabled
end

-- 
-- Branches without a prefix keep the bounds.
XenHvmContext.Bndcfgs.property.is_preserving = {}
function XenHvmContext.Bndcfgs.property.is_preserving:get()
  if self._m_is_preserving ~= nil then
    return self._m_is_preserving
  end

  self._m_is_preserving = self.low & 2 ~= 0
  return self._m_is_preserving
end

-- 
-- The whole register as a number.
XenHvmContext.Bndcfgs.property.raw = {}
function XenHvmContext.Bndcfgs.property.raw:get()
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
-- Bits that must be zero.
XenHvmContext.Bndcfgs.property.reserved_low = {}
function XenHvmContext.Bndcfgs.property.reserved_low:get()
  if self._m_reserved_low ~= nil then
    return self._m_reserved_low
  end

  self._m_reserved_low = self.low & 4092
  return self._m_reserved_low
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
-- before 3.4.
-- See also: struct hvm_hw_cpu, struct hvm_hw_cpu_compat (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L40-L152)
XenHvmContext.Cpu = class.class(KaitaiStruct)

function XenHvmContext.Cpu:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Cpu:_read()
  self._raw_fpu_regs = self._io:read_bytes(512)
  local _io = KaitaiStream(stringstream(self._raw_fpu_regs))
  self.fpu_regs = X86XsaveArea(_io)
  self.rax = self._io:read_u8le()
  self.rbx = self._io:read_u8le()
  self.rcx = self._io:read_u8le()
  self.rdx = self._io:read_u8le()
  self.rbp = self._io:read_u8le()
  self.rsi = self._io:read_u8le()
  self.rdi = self._io:read_u8le()
  self.rsp = self._io:read_u8le()
  self.r8 = self._io:read_u8le()
  self.r9 = self._io:read_u8le()
  self.r10 = self._io:read_u8le()
  self.r11 = self._io:read_u8le()
  self.r12 = self._io:read_u8le()
  self.r13 = self._io:read_u8le()
  self.r14 = self._io:read_u8le()
  self.r15 = self._io:read_u8le()
  self.rip = self._io:read_u8le()
  self._raw_rflags = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_rflags))
  self.rflags = XenHvmContext.Rflags(_io, self, self._root)
  self._raw_cr0 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_cr0))
  self.cr0 = XenHvmContext.Cr0(_io, self, self._root)
  self.cr2 = self._io:read_u8le()
  self.cr3 = self._io:read_u8le()
  self._raw_cr4 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_cr4))
  self.cr4 = XenHvmContext.Cr4(_io, self, self._root)
  self.dr0 = self._io:read_u8le()
  self.dr1 = self._io:read_u8le()
  self.dr2 = self._io:read_u8le()
  self.dr3 = self._io:read_u8le()
  self._raw_dr6 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_dr6))
  self.dr6 = XenHvmContext.Dr6(_io, self, self._root)
  self._raw_dr7 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_dr7))
  self.dr7 = XenHvmContext.Dr7(_io, self, self._root)
  self.cs_sel = self._io:read_u4le()
  self.ds_sel = self._io:read_u4le()
  self.es_sel = self._io:read_u4le()
  self.fs_sel = self._io:read_u4le()
  self.gs_sel = self._io:read_u4le()
  self.ss_sel = self._io:read_u4le()
  self.tr_sel = self._io:read_u4le()
  self.ldtr_sel = self._io:read_u4le()
  self.cs_limit = self._io:read_u4le()
  self.ds_limit = self._io:read_u4le()
  self.es_limit = self._io:read_u4le()
  self.fs_limit = self._io:read_u4le()
  self.gs_limit = self._io:read_u4le()
  self.ss_limit = self._io:read_u4le()
  self.tr_limit = self._io:read_u4le()
  self.ldtr_limit = self._io:read_u4le()
  self.idtr_limit = self._io:read_u4le()
  self.gdtr_limit = self._io:read_u4le()
  self.cs_base = self._io:read_u8le()
  self.ds_base = self._io:read_u8le()
  self.es_base = self._io:read_u8le()
  self.fs_base = self._io:read_u8le()
  self.gs_base = self._io:read_u8le()
  self.ss_base = self._io:read_u8le()
  self.tr_base = self._io:read_u8le()
  self.ldtr_base = self._io:read_u8le()
  self.idtr_base = self._io:read_u8le()
  self.gdtr_base = self._io:read_u8le()
  self._raw_cs_arbytes = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_cs_arbytes))
  self.cs_arbytes = XenHvmContext.SegmentAttributes(_io, self, self._root)
  self._raw_ds_arbytes = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_ds_arbytes))
  self.ds_arbytes = XenHvmContext.SegmentAttributes(_io, self, self._root)
  self._raw_es_arbytes = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_es_arbytes))
  self.es_arbytes = XenHvmContext.SegmentAttributes(_io, self, self._root)
  self._raw_fs_arbytes = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_fs_arbytes))
  self.fs_arbytes = XenHvmContext.SegmentAttributes(_io, self, self._root)
  self._raw_gs_arbytes = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_gs_arbytes))
  self.gs_arbytes = XenHvmContext.SegmentAttributes(_io, self, self._root)
  self._raw_ss_arbytes = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_ss_arbytes))
  self.ss_arbytes = XenHvmContext.SegmentAttributes(_io, self, self._root)
  self._raw_tr_arbytes = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_tr_arbytes))
  self.tr_arbytes = XenHvmContext.SegmentAttributes(_io, self, self._root)
  self._raw_ldtr_arbytes = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_ldtr_arbytes))
  self.ldtr_arbytes = XenHvmContext.SegmentAttributes(_io, self, self._root)
  self.sysenter_cs = self._io:read_u8le()
  self.sysenter_esp = self._io:read_u8le()
  self.sysenter_eip = self._io:read_u8le()
  self.shadow_gs = self._io:read_u8le()
  self.msr_flags = self._io:read_u8le()
  self.msr_lstar = self._io:read_u8le()
  self.msr_star = self._io:read_u8le()
  self.msr_cstar = self._io:read_u8le()
  self.msr_syscall_mask = self._io:read_u8le()
  self._raw_msr_efer = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_msr_efer))
  self.msr_efer = XenHvmContext.Efer(_io, self, self._root)
  if self._io:size() >= 1024 then
    self.msr_tsc_aux = self._io:read_u8le()
  end
  self.tsc = self._io:read_u8le()
  self._raw_pending_event = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_pending_event))
  self.pending_event = XenHvmContext.PendingEvent(_io, self, self._root)
  self.error_code = self._io:read_u4le()
  if self._io:size() >= 1032 then
    self._raw_flags = self._io:read_bytes(4)
    local _io = KaitaiStream(stringstream(self._raw_flags))
    self.flags = XenHvmContext.CpuFlags(_io, self, self._root)
  end
  if self._io:size() >= 1032 then
    self.pad0 = self._io:read_u4le()
  end
end

-- 
-- Whether the body is of Xen 4.7 or later.
XenHvmContext.Cpu.property.has_flags = {}
function XenHvmContext.Cpu.property.has_flags:get()
  if self._m_has_flags ~= nil then
    return self._m_has_flags
  end

  self._m_has_flags = self._io:size() >= 1032
  return self._m_has_flags
end

-- 
-- Whether the body is of Xen 3.4 or later.
XenHvmContext.Cpu.property.has_msr_tsc_aux = {}
function XenHvmContext.Cpu.property.has_msr_tsc_aux:get()
  if self._m_has_msr_tsc_aux ~= nil then
    return self._m_has_msr_tsc_aux
  end

  self._m_has_msr_tsc_aux = self._io:size() >= 1024
  return self._m_has_msr_tsc_aux
end

-- 
-- x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends
-- after its legacy region. Present even if there is a CPU_XSAVE, which
-- takes precedence.
-- 
-- Register rax.
-- 
-- Register rbx.
-- 
-- Register rcx.
-- 
-- Register rdx.
-- 
-- Register rbp.
-- 
-- Register rsi.
-- 
-- Register rdi.
-- 
-- Register rsp.
-- 
-- Register r8.
-- 
-- Register r9.
-- 
-- Register r10.
-- 
-- Register r11.
-- 
-- Register r12.
-- 
-- Register r13.
-- 
-- Register r14.
-- 
-- Register r15.
-- 
-- Instruction pointer.
-- 
-- Status and control flags.
-- 
-- Control register 0.
-- 
-- Address of the last page fault.
-- 
-- Physical address of the top-level page table, with flags or PCID in
-- bits 11-0.
-- 
-- Control register 4.
-- 
-- Address of breakpoint 0.
-- 
-- Address of breakpoint 1.
-- 
-- Address of breakpoint 2.
-- 
-- Address of breakpoint 3.
-- 
-- Debug status.
-- 
-- Debug control.
-- 
-- Selector in cs.
-- 
-- Selector in ds.
-- 
-- Selector in es.
-- 
-- Selector in fs.
-- 
-- Selector in gs.
-- 
-- Selector in ss.
-- 
-- Selector in tr.
-- 
-- Selector in ldtr.
-- 
-- Limit of cs in bytes, less one.
-- 
-- Limit of ds in bytes, less one.
-- 
-- Limit of es in bytes, less one.
-- 
-- Limit of fs in bytes, less one.
-- 
-- Limit of gs in bytes, less one.
-- 
-- Limit of ss in bytes, less one.
-- 
-- Limit of tr in bytes, less one.
-- 
-- Limit of ldtr in bytes, less one.
-- 
-- Limit of idtr in bytes, less one.
-- 
-- Limit of gdtr in bytes, less one.
-- 
-- Base address of cs.
-- 
-- Base address of ds.
-- 
-- Base address of es.
-- 
-- Base address of fs.
-- 
-- Base address of gs.
-- 
-- Base address of ss.
-- 
-- Base address of tr.
-- 
-- Base address of ldtr.
-- 
-- Base address of idtr.
-- 
-- Base address of gdtr.
-- 
-- Attributes of cs.
-- 
-- Attributes of ds.
-- 
-- Attributes of es.
-- 
-- Attributes of fs.
-- 
-- Attributes of gs.
-- 
-- Attributes of ss.
-- 
-- Attributes of tr.
-- 
-- Attributes of ldtr.
-- 
-- IA32_SYSENTER_CS, code selector of SYSENTER.
-- 
-- IA32_SYSENTER_ESP, stack pointer of SYSENTER.
-- 
-- IA32_SYSENTER_EIP, entry point of SYSENTER.
-- 
-- IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads.
-- 
-- Unused today.
-- 
-- IA32_LSTAR, entry point of SYSCALL from 64-bit code.
-- 
-- IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits
-- 63-48.
-- 
-- IA32_CSTAR, entry point of SYSCALL from compatibility-mode code.
-- 
-- IA32_FMASK, flags that SYSCALL clears.
-- 
-- Extended features.
-- 
-- IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016
-- bytes, which Xen before 3.4 wrote.
-- 
-- The guest's time stamp counter when saving began.
-- 
-- Event to be injected.
-- 
-- Error code of the event.
-- 
-- Flags of the record. Absent from bodies of 1016 and 1024 bytes, which
-- Xen before 4.7 wrote.
-- 
-- Padding, zero.

-- 
-- Flags of a CPU record.
-- See also: XEN_X86_FPU_INITIALISED (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L149)
XenHvmContext.CpuFlags = class.class(KaitaiStruct)

function XenHvmContext.CpuFlags:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.CpuFlags:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- `fpu_regs` is valid; Xen assumes this for records that have no flags.
XenHvmContext.CpuFlags.property.is_fpu_initialised = {}
function XenHvmContext.CpuFlags.property.is_fpu_initialised:get()
  if self._m_is_fpu_initialised ~= nil then
    return self._m_is_fpu_initialised
  end

  self._m_is_fpu_initialised = self.raw & 1 ~= 0
  return self._m_is_fpu_initialised
end

-- 
-- Flags that Xen does not define, from bit 1 on; it refuses them.
XenHvmContext.CpuFlags.property.reserved = {}
function XenHvmContext.CpuFlags.property.reserved:get()
  if self._m_reserved ~= nil then
    return self._m_reserved
  end

  self._m_reserved = self.raw >> 1
  return self._m_reserved
end

-- 
-- All flags as a number.

-- 
-- Model-specific registers of a vCPU that no other entry contains.
-- See also: struct hvm_msr (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L617-L624)
XenHvmContext.CpuMsr = class.class(KaitaiStruct)

function XenHvmContext.CpuMsr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.CpuMsr:_read()
  self.num_msrs = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
end

-- 
-- Size of one register in bytes.
XenHvmContext.CpuMsr.property.len_msr = {}
function XenHvmContext.CpuMsr.property.len_msr:get()
  if self._m_len_msr ~= nil then
    return self._m_len_msr
  end

  self._m_len_msr = 16
  return self._m_len_msr
end

-- 
-- The registers, as many as the body has room for.
XenHvmContext.CpuMsr.property.msrs = {}
function XenHvmContext.CpuMsr.property.msrs:get()
  if self._m_msrs ~= nil then
    return self._m_msrs
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_msrs)
  self._raw__m_msrs = {}
  self._m_msrs = {}
  for i = 0, utils.box_unwrap((self.num_msrs <= math.floor((self._io:size() - 8) / 16)) and utils.box_wrap(self.num_msrs) or (math.floor((self._io:size() - 8) / 16))) - 1 do
    self._raw__m_msrs[i + 1] = self._io:read_bytes(16)
    local _io = KaitaiStream(stringstream(self._raw__m_msrs[i + 1]))
    self._m_msrs[i + 1] = XenHvmContext.MsrEntry(_io, self, self._root)
  end
  self._io:seek(_pos)
  return self._m_msrs
end

-- 
-- Offset of the registers in the body.
XenHvmContext.CpuMsr.property.ofs_msrs = {}
function XenHvmContext.CpuMsr.property.ofs_msrs:get()
  if self._m_ofs_msrs ~= nil then
    return self._m_ofs_msrs
  end

  self._m_ofs_msrs = 8
  return self._m_ofs_msrs
end

-- 
-- Number of registers; the body has 8 + 16 x num_msrs bytes.
-- 
-- Padding of the C structure.

-- 
-- Family, model and stepping of a processor.
-- See also: Intel SDM volume 2, CPUID leaf 1
-- See also: AMD APM volume 3, CPUID Fn0000_0001_EAX
XenHvmContext.CpuSignature = class.class(KaitaiStruct)

function XenHvmContext.CpuSignature:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.CpuSignature:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Family, if below 15.
XenHvmContext.CpuSignature.property.base_family = {}
function XenHvmContext.CpuSignature.property.base_family:get()
  if self._m_base_family ~= nil then
    return self._m_base_family
  end

  self._m_base_family = self.raw >> 8 & 15
  return self._m_base_family
end

-- 
-- Low digit of the model.
XenHvmContext.CpuSignature.property.base_model = {}
function XenHvmContext.CpuSignature.property.base_model:get()
  if self._m_base_model ~= nil then
    return self._m_base_model
  end

  self._m_base_model = self.raw >> 4 & 15
  return self._m_base_model
end

-- 
-- Number to add to a family of 15.
XenHvmContext.CpuSignature.property.extended_family = {}
function XenHvmContext.CpuSignature.property.extended_family:get()
  if self._m_extended_family ~= nil then
    return self._m_extended_family
  end

  self._m_extended_family = self.raw >> 20 & 255
  return self._m_extended_family
end

-- 
-- High digit of the model, which counts for family 6 and from 15 on.
XenHvmContext.CpuSignature.property.extended_model = {}
function XenHvmContext.CpuSignature.property.extended_model:get()
  if self._m_extended_model ~= nil then
    return self._m_extended_model
  end

  self._m_extended_model = self.raw >> 16 & 15
  return self._m_extended_model
end

-- 
-- Family of the processor, with the extended family.
XenHvmContext.CpuSignature.property.family = {}
function XenHvmContext.CpuSignature.property.family:get()
  if self._m_family ~= nil then
    return self._m_family
  end

  self._m_family = self.base_family + utils.box_unwrap((self.base_family == 15) and utils.box_wrap(self.extended_family) or (0))
  return self._m_family
end

-- 
-- Model of the processor, with the extended model.
XenHvmContext.CpuSignature.property.model = {}
function XenHvmContext.CpuSignature.property.model:get()
  if self._m_model ~= nil then
    return self._m_model
  end

  self._m_model = self.base_model + utils.box_unwrap(( ((self.base_family == 6) or (self.base_family == 15)) ) and utils.box_wrap(self.extended_model * 16) or (0))
  return self._m_model
end

-- 
-- Stepping of the processor.
XenHvmContext.CpuSignature.property.stepping = {}
function XenHvmContext.CpuSignature.property.stepping:get()
  if self._m_stepping ~= nil then
    return self._m_stepping
  end

  self._m_stepping = self.raw & 15
  return self._m_stepping
end

-- 
-- The whole register as a number.

-- 
-- Extended registers of one vCPU. Xen before 4.12 wrote this entry with
-- little or no area for a guest that did not use XSAVE.
-- See also: struct hvm_hw_cpu_xsave (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L559-L572)
XenHvmContext.CpuXsave = class.class(KaitaiStruct)

function XenHvmContext.CpuXsave:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.CpuXsave:_read()
  self._raw_xfeature_mask = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_xfeature_mask))
  self.xfeature_mask = XenHvmContext.XstateComponents(_io, self, self._root)
  self._raw_xcr0 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_xcr0))
  self.xcr0 = XenHvmContext.XstateComponents(_io, self, self._root)
  self._raw_xcr0_accum = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_xcr0_accum))
  self.xcr0_accum = XenHvmContext.XstateComponents(_io, self, self._root)
  self._raw_save_area = self._io:read_bytes_full()
  local _io = KaitaiStream(stringstream(self._raw_save_area))
  self.save_area = X86XsaveArea(_io)
end

-- 
-- The shortest area that Xen accepts.
XenHvmContext.CpuXsave.property.len_save_area_min = {}
function XenHvmContext.CpuXsave.property.len_save_area_min:get()
  if self._m_len_save_area_min ~= nil then
    return self._m_len_save_area_min
  end

  self._m_len_save_area_min = 576
  return self._m_len_save_area_min
end

-- 
-- Offset of the area in the body.
XenHvmContext.CpuXsave.property.ofs_save_area = {}
function XenHvmContext.CpuXsave.property.ofs_save_area:get()
  if self._m_ofs_save_area ~= nil then
    return self._m_ofs_save_area
  end

  self._m_ofs_save_area = 24
  return self._m_ofs_save_area
end

-- 
-- Components that the saving host supported; ignored.
-- 
-- The register XCR0: components that the guest has enabled.
-- 
-- Components that the guest has ever enabled; they determine the length
-- of the area.
-- 
-- The registers, in the standard form. Xen 4.3.0 and older made it
-- longer than the guest needs.

-- 
-- Control register 0.
-- See also: X86_CR0_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50)
XenHvmContext.Cr0 = class.class(KaitaiStruct)

function XenHvmContext.Cr0:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Cr0:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Alignment checks may be enabled.
XenHvmContext.Cr0.property.am = {}
function XenHvmContext.Cr0.property.am:get()
  if self._m_am ~= nil then
    return self._m_am
  end

  self._m_am = self.low & 262144 ~= 0
  return self._m_am
end

-- 
-- Caches are disabled.
XenHvmContext.Cr0.property.cd = {}
function XenHvmContext.Cr0.property.cd:get()
  if self._m_cd ~= nil then
    return self._m_cd
  end

  self._m_cd = self.low & 1073741824 ~= 0
  return self._m_cd
end

-- 
-- x87 instructions trap.
XenHvmContext.Cr0.property.em = {}
function XenHvmContext.Cr0.property.em:get()
  if self._m_em ~= nil then
    return self._m_em
  end

  self._m_em = self.low & 4 ~= 0
  return self._m_em
end

-- 
-- Extension type; always set.
XenHvmContext.Cr0.property.et = {}
function XenHvmContext.Cr0.property.et:get()
  if self._m_et ~= nil then
    return self._m_et
  end

  self._m_et = self.low & 16 ~= 0
  return self._m_et
end

-- 
-- WAIT honours `ts`.
XenHvmContext.Cr0.property.mp = {}
function XenHvmContext.Cr0.property.mp:get()
  if self._m_mp ~= nil then
    return self._m_mp
  end

  self._m_mp = self.low & 2 ~= 0
  return self._m_mp
end

-- 
-- x87 errors raise an exception.
XenHvmContext.Cr0.property.ne = {}
function XenHvmContext.Cr0.property.ne:get()
  if self._m_ne ~= nil then
    return self._m_ne
  end

  self._m_ne = self.low & 32 ~= 0
  return self._m_ne
end

-- 
-- Not write-through.
XenHvmContext.Cr0.property.nw = {}
function XenHvmContext.Cr0.property.nw:get()
  if self._m_nw ~= nil then
    return self._m_nw
  end

  self._m_nw = self.low & 536870912 ~= 0
  return self._m_nw
end

-- 
-- Protected mode.
XenHvmContext.Cr0.property.pe = {}
function XenHvmContext.Cr0.property.pe:get()
  if self._m_pe ~= nil then
    return self._m_pe
  end

  self._m_pe = self.low & 1 ~= 0
  return self._m_pe
end

-- 
-- Paging is on.
XenHvmContext.Cr0.property.pg = {}
function XenHvmContext.Cr0.property.pg:get()
  if self._m_pg ~= nil then
    return self._m_pg
  end

  self._m_pg = self.low >> 31 ~= 0
  return self._m_pg
end

-- 
-- The whole register as a number.
XenHvmContext.Cr0.property.raw = {}
function XenHvmContext.Cr0.property.raw:get()
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
-- Bits 31-0 that no processor defines; those of `high` neither.
XenHvmContext.Cr0.property.reserved_low = {}
function XenHvmContext.Cr0.property.reserved_low:get()
  if self._m_reserved_low ~= nil then
    return self._m_reserved_low
  end

  self._m_reserved_low = self.low & 536543168
  return self._m_reserved_low
end

-- 
-- Task switched: the next x87 or SSE instruction traps.
XenHvmContext.Cr0.property.ts = {}
function XenHvmContext.Cr0.property.ts:get()
  if self._m_ts ~= nil then
    return self._m_ts
  end

  self._m_ts = self.low & 8 ~= 0
  return self._m_ts
end

-- 
-- Write protection applies to the supervisor too.
XenHvmContext.Cr0.property.wp = {}
function XenHvmContext.Cr0.property.wp:get()
  if self._m_wp ~= nil then
    return self._m_wp
  end

  self._m_wp = self.low & 65536 ~= 0
  return self._m_wp
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Control register 4.
-- See also: X86_CR4_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86)
XenHvmContext.Cr4 = class.class(KaitaiStruct)

function XenHvmContext.Cr4:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Cr4:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Control-flow enforcement.
XenHvmContext.Cr4.property.cet = {}
function XenHvmContext.Cr4.property.cet:get()
  if self._m_cet ~= nil then
    return self._m_cet
  end

  self._m_cet = self.low & 8388608 ~= 0
  return self._m_cet
end

-- 
-- Debugging extensions.
XenHvmContext.Cr4.property.de = {}
function XenHvmContext.Cr4.property.de:get()
  if self._m_de ~= nil then
    return self._m_de
  end

  self._m_de = self.low & 8 ~= 0
  return self._m_de
end

-- 
-- Flexible return and event delivery.
XenHvmContext.Cr4.property.fred = {}
function XenHvmContext.Cr4.property.fred:get()
  if self._m_fred ~= nil then
    return self._m_fred
  end

  self._m_fred = self.high & 1 ~= 0
  return self._m_fred
end

-- 
-- RDFSBASE and similar instructions are allowed at all privilege levels.
XenHvmContext.Cr4.property.fsgsbase = {}
function XenHvmContext.Cr4.property.fsgsbase:get()
  if self._m_fsgsbase ~= nil then
    return self._m_fsgsbase
  end

  self._m_fsgsbase = self.low & 65536 ~= 0
  return self._m_fsgsbase
end

-- 
-- Five levels of page tables.
XenHvmContext.Cr4.property.la57 = {}
function XenHvmContext.Cr4.property.la57:get()
  if self._m_la57 ~= nil then
    return self._m_la57
  end

  self._m_la57 = self.low & 4096 ~= 0
  return self._m_la57
end

-- 
-- Linear-address space separation.
XenHvmContext.Cr4.property.lass = {}
function XenHvmContext.Cr4.property.lass:get()
  if self._m_lass ~= nil then
    return self._m_lass
  end

  self._m_lass = self.low & 134217728 ~= 0
  return self._m_lass
end

-- 
-- Machine-check exceptions.
XenHvmContext.Cr4.property.mce = {}
function XenHvmContext.Cr4.property.mce:get()
  if self._m_mce ~= nil then
    return self._m_mce
  end

  self._m_mce = self.low & 64 ~= 0
  return self._m_mce
end

-- 
-- The kernel uses FXSAVE; SSE is usable.
XenHvmContext.Cr4.property.osfxsr = {}
function XenHvmContext.Cr4.property.osfxsr:get()
  if self._m_osfxsr ~= nil then
    return self._m_osfxsr
  end

  self._m_osfxsr = self.low & 512 ~= 0
  return self._m_osfxsr
end

-- 
-- The kernel handles SSE exceptions.
XenHvmContext.Cr4.property.osxmmexcpt = {}
function XenHvmContext.Cr4.property.osxmmexcpt:get()
  if self._m_osxmmexcpt ~= nil then
    return self._m_osxmmexcpt
  end

  self._m_osxmmexcpt = self.low & 1024 ~= 0
  return self._m_osxmmexcpt
end

-- 
-- The kernel uses XSAVE.
XenHvmContext.Cr4.property.osxsave = {}
function XenHvmContext.Cr4.property.osxsave:get()
  if self._m_osxsave ~= nil then
    return self._m_osxsave
  end

  self._m_osxsave = self.low & 262144 ~= 0
  return self._m_osxsave
end

-- 
-- Physical address extension.
XenHvmContext.Cr4.property.pae = {}
function XenHvmContext.Cr4.property.pae:get()
  if self._m_pae ~= nil then
    return self._m_pae
  end

  self._m_pae = self.low & 32 ~= 0
  return self._m_pae
end

-- 
-- RDPMC is allowed at all privilege levels.
XenHvmContext.Cr4.property.pce = {}
function XenHvmContext.Cr4.property.pce:get()
  if self._m_pce ~= nil then
    return self._m_pce
  end

  self._m_pce = self.low & 256 ~= 0
  return self._m_pce
end

-- 
-- Process-context identifiers.
XenHvmContext.Cr4.property.pcide = {}
function XenHvmContext.Cr4.property.pcide:get()
  if self._m_pcide ~= nil then
    return self._m_pcide
  end

  self._m_pcide = self.low & 131072 ~= 0
  return self._m_pcide
end

-- 
-- Global pages.
XenHvmContext.Cr4.property.pge = {}
function XenHvmContext.Cr4.property.pge:get()
  if self._m_pge ~= nil then
    return self._m_pge
  end

  self._m_pge = self.low & 128 ~= 0
  return self._m_pge
end

-- 
-- Protection keys for user pages.
XenHvmContext.Cr4.property.pke = {}
function XenHvmContext.Cr4.property.pke:get()
  if self._m_pke ~= nil then
    return self._m_pke
  end

  self._m_pke = self.low & 4194304 ~= 0
  return self._m_pke
end

-- 
-- Protection keys for supervisor pages.
XenHvmContext.Cr4.property.pks = {}
function XenHvmContext.Cr4.property.pks:get()
  if self._m_pks ~= nil then
    return self._m_pks
  end

  self._m_pks = self.low & 16777216 ~= 0
  return self._m_pks
end

-- 
-- 4 MiB pages.
XenHvmContext.Cr4.property.pse = {}
function XenHvmContext.Cr4.property.pse:get()
  if self._m_pse ~= nil then
    return self._m_pse
  end

  self._m_pse = self.low & 16 ~= 0
  return self._m_pse
end

-- 
-- Virtual interrupts in protected mode.
XenHvmContext.Cr4.property.pvi = {}
function XenHvmContext.Cr4.property.pvi:get()
  if self._m_pvi ~= nil then
    return self._m_pvi
  end

  self._m_pvi = self.low & 2 ~= 0
  return self._m_pvi
end

-- 
-- The whole register as a number.
XenHvmContext.Cr4.property.raw = {}
function XenHvmContext.Cr4.property.raw:get()
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
-- The supervisor cannot touch user pages.
XenHvmContext.Cr4.property.smap = {}
function XenHvmContext.Cr4.property.smap:get()
  if self._m_smap ~= nil then
    return self._m_smap
  end

  self._m_smap = self.low & 2097152 ~= 0
  return self._m_smap
end

-- 
-- The supervisor cannot execute user pages.
XenHvmContext.Cr4.property.smep = {}
function XenHvmContext.Cr4.property.smep:get()
  if self._m_smep ~= nil then
    return self._m_smep
  end

  self._m_smep = self.low & 1048576 ~= 0
  return self._m_smep
end

-- 
-- SMX instructions are enabled.
XenHvmContext.Cr4.property.smxe = {}
function XenHvmContext.Cr4.property.smxe:get()
  if self._m_smxe ~= nil then
    return self._m_smxe
  end

  self._m_smxe = self.low & 16384 ~= 0
  return self._m_smxe
end

-- 
-- RDTSC is allowed in the kernel only.
XenHvmContext.Cr4.property.tsd = {}
function XenHvmContext.Cr4.property.tsd:get()
  if self._m_tsd ~= nil then
    return self._m_tsd
  end

  self._m_tsd = self.low & 4 ~= 0
  return self._m_tsd
end

-- 
-- User interrupts.
XenHvmContext.Cr4.property.uintr = {}
function XenHvmContext.Cr4.property.uintr:get()
  if self._m_uintr ~= nil then
    return self._m_uintr
  end

  self._m_uintr = self.low & 33554432 ~= 0
  return self._m_uintr
end

-- 
-- SGDT and similar instructions are allowed in the kernel only (UMIP).
XenHvmContext.Cr4.property.umip = {}
function XenHvmContext.Cr4.property.umip:get()
  if self._m_umip ~= nil then
    return self._m_umip
  end

  self._m_umip = self.low & 2048 ~= 0
  return self._m_umip
end

-- 
-- Virtual-8086 mode extensions.
XenHvmContext.Cr4.property.vme = {}
function XenHvmContext.Cr4.property.vme:get()
  if self._m_vme ~= nil then
    return self._m_vme
  end

  self._m_vme = self.low & 1 ~= 0
  return self._m_vme
end

-- 
-- VMX instructions are enabled.
XenHvmContext.Cr4.property.vmxe = {}
function XenHvmContext.Cr4.property.vmxe:get()
  if self._m_vmxe ~= nil then
    return self._m_vmxe
  end

  self._m_vmxe = self.low & 8192 ~= 0
  return self._m_vmxe
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Debug status register.
-- See also: X86_DR6_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L133-L149)
XenHvmContext.Dr6 = class.class(KaitaiStruct)

function XenHvmContext.Dr6:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Dr6:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Breakpoint 0 was hit.
XenHvmContext.Dr6.property.b0 = {}
function XenHvmContext.Dr6.property.b0:get()
  if self._m_b0 ~= nil then
    return self._m_b0
  end

  self._m_b0 = self.low & 1 ~= 0
  return self._m_b0
end

-- 
-- Breakpoint 1 was hit.
XenHvmContext.Dr6.property.b1 = {}
function XenHvmContext.Dr6.property.b1:get()
  if self._m_b1 ~= nil then
    return self._m_b1
  end

  self._m_b1 = self.low & 2 ~= 0
  return self._m_b1
end

-- 
-- Breakpoint 2 was hit.
XenHvmContext.Dr6.property.b2 = {}
function XenHvmContext.Dr6.property.b2:get()
  if self._m_b2 ~= nil then
    return self._m_b2
  end

  self._m_b2 = self.low & 4 ~= 0
  return self._m_b2
end

-- 
-- Breakpoint 3 was hit.
XenHvmContext.Dr6.property.b3 = {}
function XenHvmContext.Dr6.property.b3:get()
  if self._m_b3 ~= nil then
    return self._m_b3
  end

  self._m_b3 = self.low & 8 ~= 0
  return self._m_b3
end

-- 
-- A debug register was accessed.
XenHvmContext.Dr6.property.bd = {}
function XenHvmContext.Dr6.property.bd:get()
  if self._m_bd ~= nil then
    return self._m_bd
  end

  self._m_bd = self.low & 8192 ~= 0
  return self._m_bd
end

-- 
-- No bus lock was detected (inverted).
XenHvmContext.Dr6.property.bld = {}
function XenHvmContext.Dr6.property.bld:get()
  if self._m_bld ~= nil then
    return self._m_bld
  end

  self._m_bld = self.low & 2048 ~= 0
  return self._m_bld
end

-- 
-- Single step.
XenHvmContext.Dr6.property.bs = {}
function XenHvmContext.Dr6.property.bs:get()
  if self._m_bs ~= nil then
    return self._m_bs
  end

  self._m_bs = self.low & 16384 ~= 0
  return self._m_bs
end

-- 
-- Task switch.
XenHvmContext.Dr6.property.bt = {}
function XenHvmContext.Dr6.property.bt:get()
  if self._m_bt ~= nil then
    return self._m_bt
  end

  self._m_bt = self.low & 32768 ~= 0
  return self._m_bt
end

-- 
-- The whole register as a number.
XenHvmContext.Dr6.property.raw = {}
function XenHvmContext.Dr6.property.raw:get()
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
-- Not inside a transaction (inverted).
XenHvmContext.Dr6.property.rtm = {}
function XenHvmContext.Dr6.property.rtm:get()
  if self._m_rtm ~= nil then
    return self._m_rtm
  end

  self._m_rtm = self.low & 65536 ~= 0
  return self._m_rtm
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Debug control register. A breakpoint's condition is 0 for execution, 1 for
-- write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
-- two, 2 for eight and 3 for four.
-- See also: Intel SDM volume 3, section 19.2.4
XenHvmContext.Dr7 = class.class(KaitaiStruct)

function XenHvmContext.Dr7:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Dr7:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Breakpoint 0 is enabled.
XenHvmContext.Dr7.property.g0 = {}
function XenHvmContext.Dr7.property.g0:get()
  if self._m_g0 ~= nil then
    return self._m_g0
  end

  self._m_g0 = self.low & 2 ~= 0
  return self._m_g0
end

-- 
-- Breakpoint 1 is enabled.
XenHvmContext.Dr7.property.g1 = {}
function XenHvmContext.Dr7.property.g1:get()
  if self._m_g1 ~= nil then
    return self._m_g1
  end

  self._m_g1 = self.low & 8 ~= 0
  return self._m_g1
end

-- 
-- Breakpoint 2 is enabled.
XenHvmContext.Dr7.property.g2 = {}
function XenHvmContext.Dr7.property.g2:get()
  if self._m_g2 ~= nil then
    return self._m_g2
  end

  self._m_g2 = self.low & 32 ~= 0
  return self._m_g2
end

-- 
-- Breakpoint 3 is enabled.
XenHvmContext.Dr7.property.g3 = {}
function XenHvmContext.Dr7.property.g3:get()
  if self._m_g3 ~= nil then
    return self._m_g3
  end

  self._m_g3 = self.low & 128 ~= 0
  return self._m_g3
end

-- 
-- Access to debug registers traps.
XenHvmContext.Dr7.property.gd = {}
function XenHvmContext.Dr7.property.gd:get()
  if self._m_gd ~= nil then
    return self._m_gd
  end

  self._m_gd = self.low & 8192 ~= 0
  return self._m_gd
end

-- 
-- Exact data breakpoints.
XenHvmContext.Dr7.property.ge = {}
function XenHvmContext.Dr7.property.ge:get()
  if self._m_ge ~= nil then
    return self._m_ge
  end

  self._m_ge = self.low & 512 ~= 0
  return self._m_ge
end

-- 
-- Breakpoint 0 is enabled for the task.
XenHvmContext.Dr7.property.l0 = {}
function XenHvmContext.Dr7.property.l0:get()
  if self._m_l0 ~= nil then
    return self._m_l0
  end

  self._m_l0 = self.low & 1 ~= 0
  return self._m_l0
end

-- 
-- Breakpoint 1 is enabled for the task.
XenHvmContext.Dr7.property.l1 = {}
function XenHvmContext.Dr7.property.l1:get()
  if self._m_l1 ~= nil then
    return self._m_l1
  end

  self._m_l1 = self.low & 4 ~= 0
  return self._m_l1
end

-- 
-- Breakpoint 2 is enabled for the task.
XenHvmContext.Dr7.property.l2 = {}
function XenHvmContext.Dr7.property.l2:get()
  if self._m_l2 ~= nil then
    return self._m_l2
  end

  self._m_l2 = self.low & 16 ~= 0
  return self._m_l2
end

-- 
-- Breakpoint 3 is enabled for the task.
XenHvmContext.Dr7.property.l3 = {}
function XenHvmContext.Dr7.property.l3:get()
  if self._m_l3 ~= nil then
    return self._m_l3
  end

  self._m_l3 = self.low & 64 ~= 0
  return self._m_l3
end

-- 
-- Exact data breakpoints for the task.
XenHvmContext.Dr7.property.le = {}
function XenHvmContext.Dr7.property.le:get()
  if self._m_le ~= nil then
    return self._m_le
  end

  self._m_le = self.low & 256 ~= 0
  return self._m_le
end

-- 
-- Length of breakpoint 0.
XenHvmContext.Dr7.property.len0 = {}
function XenHvmContext.Dr7.property.len0:get()
  if self._m_len0 ~= nil then
    return self._m_len0
  end

  self._m_len0 = self.low >> 18 & 3
  return self._m_len0
end

-- 
-- Length of breakpoint 1.
XenHvmContext.Dr7.property.len1 = {}
function XenHvmContext.Dr7.property.len1:get()
  if self._m_len1 ~= nil then
    return self._m_len1
  end

  self._m_len1 = self.low >> 22 & 3
  return self._m_len1
end

-- 
-- Length of breakpoint 2.
XenHvmContext.Dr7.property.len2 = {}
function XenHvmContext.Dr7.property.len2:get()
  if self._m_len2 ~= nil then
    return self._m_len2
  end

  self._m_len2 = self.low >> 26 & 3
  return self._m_len2
end

-- 
-- Length of breakpoint 3.
XenHvmContext.Dr7.property.len3 = {}
function XenHvmContext.Dr7.property.len3:get()
  if self._m_len3 ~= nil then
    return self._m_len3
  end

  self._m_len3 = self.low >> 30
  return self._m_len3
end

-- 
-- The whole register as a number.
XenHvmContext.Dr7.property.raw = {}
function XenHvmContext.Dr7.property.raw:get()
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
-- Debugging of transactions.
XenHvmContext.Dr7.property.rtm = {}
function XenHvmContext.Dr7.property.rtm:get()
  if self._m_rtm ~= nil then
    return self._m_rtm
  end

  self._m_rtm = self.low & 2048 ~= 0
  return self._m_rtm
end

-- 
-- Condition of breakpoint 0.
XenHvmContext.Dr7.property.rw0 = {}
function XenHvmContext.Dr7.property.rw0:get()
  if self._m_rw0 ~= nil then
    return self._m_rw0
  end

  self._m_rw0 = self.low >> 16 & 3
  return self._m_rw0
end

-- 
-- Condition of breakpoint 1.
XenHvmContext.Dr7.property.rw1 = {}
function XenHvmContext.Dr7.property.rw1:get()
  if self._m_rw1 ~= nil then
    return self._m_rw1
  end

  self._m_rw1 = self.low >> 20 & 3
  return self._m_rw1
end

-- 
-- Condition of breakpoint 2.
XenHvmContext.Dr7.property.rw2 = {}
function XenHvmContext.Dr7.property.rw2:get()
  if self._m_rw2 ~= nil then
    return self._m_rw2
  end

  self._m_rw2 = self.low >> 24 & 3
  return self._m_rw2
end

-- 
-- Condition of breakpoint 3.
XenHvmContext.Dr7.property.rw3 = {}
function XenHvmContext.Dr7.property.rw3:get()
  if self._m_rw3 ~= nil then
    return self._m_rw3
  end

  self._m_rw3 = self.low >> 28 & 3
  return self._m_rw3
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Extended feature enable register.
-- See also: AMD APM volume 2, section 3.1.7
XenHvmContext.Efer = class.class(KaitaiStruct)

function XenHvmContext.Efer:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Efer:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Automatic indirect-branch restricted speculation.
XenHvmContext.Efer.property.aibrse = {}
function XenHvmContext.Efer.property.aibrse:get()
  if self._m_aibrse ~= nil then
    return self._m_aibrse
  end

  self._m_aibrse = self.low & 2097152 ~= 0
  return self._m_aibrse
end

-- 
-- Fast FXSAVE.
XenHvmContext.Efer.property.ffxse = {}
function XenHvmContext.Efer.property.ffxse:get()
  if self._m_ffxse ~= nil then
    return self._m_ffxse
  end

  self._m_ffxse = self.low & 16384 ~= 0
  return self._m_ffxse
end

-- 
-- Long mode is active.
XenHvmContext.Efer.property.lma = {}
function XenHvmContext.Efer.property.lma:get()
  if self._m_lma ~= nil then
    return self._m_lma
  end

  self._m_lma = self.low & 1024 ~= 0
  return self._m_lma
end

-- 
-- Long mode is enabled.
XenHvmContext.Efer.property.lme = {}
function XenHvmContext.Efer.property.lme:get()
  if self._m_lme ~= nil then
    return self._m_lme
  end

  self._m_lme = self.low & 256 ~= 0
  return self._m_lme
end

-- 
-- Segment limits hold in long mode.
XenHvmContext.Efer.property.lmsle = {}
function XenHvmContext.Efer.property.lmsle:get()
  if self._m_lmsle ~= nil then
    return self._m_lmsle
  end

  self._m_lmsle = self.low & 8192 ~= 0
  return self._m_lmsle
end

-- 
-- The MCOMMIT instruction is enabled.
XenHvmContext.Efer.property.mcommit = {}
function XenHvmContext.Efer.property.mcommit:get()
  if self._m_mcommit ~= nil then
    return self._m_mcommit
  end

  self._m_mcommit = self.low & 131072 ~= 0
  return self._m_mcommit
end

-- 
-- No-execute pages are enabled.
XenHvmContext.Efer.property.nxe = {}
function XenHvmContext.Efer.property.nxe:get()
  if self._m_nxe ~= nil then
    return self._m_nxe
  end

  self._m_nxe = self.low & 2048 ~= 0
  return self._m_nxe
end

-- 
-- The whole register as a number.
XenHvmContext.Efer.property.raw = {}
function XenHvmContext.Efer.property.raw:get()
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
-- SYSCALL is enabled.
XenHvmContext.Efer.property.sce = {}
function XenHvmContext.Efer.property.sce:get()
  if self._m_sce ~= nil then
    return self._m_sce
  end

  self._m_sce = self.low & 1 ~= 0
  return self._m_sce
end

-- 
-- SVM is enabled.
XenHvmContext.Efer.property.svme = {}
function XenHvmContext.Efer.property.svme:get()
  if self._m_svme ~= nil then
    return self._m_svme
  end

  self._m_svme = self.low & 4096 ~= 0
  return self._m_svme
end

-- 
-- Translation cache extension.
XenHvmContext.Efer.property.tce = {}
function XenHvmContext.Efer.property.tce:get()
  if self._m_tce ~= nil then
    return self._m_tce
  end

  self._m_tce = self.low & 32768 ~= 0
  return self._m_tce
end

-- 
-- Upper address bits are ignored.
XenHvmContext.Efer.property.uaie = {}
function XenHvmContext.Efer.property.uaie:get()
  if self._m_uaie ~= nil then
    return self._m_uaie
  end

  self._m_uaie = self.low & 1048576 ~= 0
  return self._m_uaie
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- One piece of state, with its header.
-- See also: struct hvm_save_descriptor (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36)
XenHvmContext.Entry = class.class(KaitaiStruct)

function XenHvmContext.Entry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Entry:_read()
  self._raw_header = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_header))
  self.header = XenHvmContext.EntryHeader(_io, self, self._root)
  self._raw_raw_body = self._io:read_bytes(utils.box_unwrap((self.header.len_body <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_body) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_raw_body))
  self.raw_body = XenHvmContext.Opaque(_io, self, self._root)
end

-- 
-- The body, decoded by type code.
XenHvmContext.Entry.property.body = {}
function XenHvmContext.Entry.property.body:get()
  if self._m_body ~= nil then
    return self._m_body
  end

  local _io = self.raw_body._io
  local _pos = _io:pos()
  _io:seek(0)
  local _on = self.header.typecode
  if _on == XenHvmContext.Typecode.cpu then
    self._m_body = XenHvmContext.Cpu(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.cpu_msr then
    self._m_body = XenHvmContext.CpuMsr(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.cpu_xsave then
    self._m_body = XenHvmContext.CpuXsave(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.end_mark then
    self._m_body = XenHvmContext.SaveEnd(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.header then
    self._m_body = XenHvmContext.SaveHeader(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.hpet then
    self._m_body = XenHvmContext.Hpet(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.ioapic then
    self._m_body = XenHvmContext.Ioapic(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.isa_irq then
    self._m_body = XenHvmContext.IsaIrq(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.lapic then
    self._m_body = XenHvmContext.Lapic(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.lapic_regs then
    self._m_body = XenHvmContext.LapicRegs(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.mtrr then
    self._m_body = XenHvmContext.Mtrr(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.pci_irq then
    self._m_body = XenHvmContext.PciIrq(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.pci_link then
    self._m_body = XenHvmContext.PciLink(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.pic then
    self._m_body = XenHvmContext.Pic(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.pit then
    self._m_body = XenHvmContext.Pit(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.pmtimer then
    self._m_body = XenHvmContext.Pmtimer(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.rtc then
    self._m_body = XenHvmContext.Rtc(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.tsc_adjust then
    self._m_body = XenHvmContext.TscAdjust(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.viridian_domain then
    self._m_body = XenHvmContext.ViridianDomain(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.viridian_vcpu then
    self._m_body = XenHvmContext.ViridianVcpu(_io, self, self._root)
  elseif _on == XenHvmContext.Typecode.vmce_vcpu then
    self._m_body = XenHvmContext.VmceVcpu(_io, self, self._root)
  else
    self._m_body = XenHvmContext.UnknownBody(_io, self, self._root)
  end
  _io:seek(_pos)
  return self._m_body
end

-- 
-- Whether Xen accepts a body of this length. It ignores the length of
-- END; for types of variable length it also compares the length with the
-- one in the body.
XenHvmContext.Entry.property.is_acceptable_length = {}
function XenHvmContext.Entry.property.is_acceptable_length:get()
  if self._m_is_acceptable_length ~= nil then
    return self._m_is_acceptable_length
  end

  self._m_is_acceptable_length =  ((self.header.typecode == XenHvmContext.Typecode.end_mark) or ( ((self.is_known) and (self.header.len_body >= self.len_min) and ( ((self.is_variable_length) or (self.header.len_body <= self.len_expected)) )) )) 
  return self._m_is_acceptable_length
end

-- 
-- Whether Xen has this type code; it refuses others.
XenHvmContext.Entry.property.is_known = {}
function XenHvmContext.Entry.property.is_known:get()
  if self._m_is_known ~= nil then
    return self._m_is_known
  end

  self._m_is_known = self.header.typecode_number <= 20
  return self._m_is_known
end

-- 
-- Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
-- Xen takes it so instead of filling it with zeros.
XenHvmContext.Entry.property.is_old_cpu = {}
function XenHvmContext.Entry.property.is_old_cpu:get()
  if self._m_is_old_cpu ~= nil then
    return self._m_is_old_cpu
  end

  self._m_is_old_cpu =  ((self.header.typecode == XenHvmContext.Typecode.cpu) and (self.header.len_body == 1016)) 
  return self._m_is_old_cpu
end

-- 
-- The context ends inside this body.
XenHvmContext.Entry.property.is_truncated = {}
function XenHvmContext.Entry.property.is_truncated:get()
  if self._m_is_truncated ~= nil then
    return self._m_is_truncated
  end

  self._m_is_truncated = self.raw_body._io:size() < self.header.len_body
  return self._m_is_truncated
end

-- 
-- Bodies of these types contain their own length.
XenHvmContext.Entry.property.is_variable_length = {}
function XenHvmContext.Entry.property.is_variable_length:get()
  if self._m_is_variable_length ~= nil then
    return self._m_is_variable_length
  end

  self._m_is_variable_length =  ((self.header.typecode == XenHvmContext.Typecode.cpu_xsave) or (self.header.typecode == XenHvmContext.Typecode.cpu_msr)) 
  return self._m_is_variable_length
end

-- 
-- Whether Xen accepts a body shorter than `len_expected` and fills the
-- rest with zeros.
XenHvmContext.Entry.property.is_zero_extended = {}
function XenHvmContext.Entry.property.is_zero_extended:get()
  if self._m_is_zero_extended ~= nil then
    return self._m_is_zero_extended
  end

  self._m_is_zero_extended =  ((self.header.typecode == XenHvmContext.Typecode.cpu) or (self.header.typecode == XenHvmContext.Typecode.lapic) or (self.header.typecode == XenHvmContext.Typecode.rtc) or (self.header.typecode == XenHvmContext.Typecode.viridian_domain) or (self.header.typecode == XenHvmContext.Typecode.viridian_vcpu) or (self.header.typecode == XenHvmContext.Typecode.vmce_vcpu)) 
  return self._m_is_zero_extended
end

-- 
-- Length of the body in the newest layout of its type; 0 for END, for
-- types of variable length and for unknown ones. LAPIC grew from 24 to
-- 32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
-- longer one.
XenHvmContext.Entry.property.len_expected = {}
function XenHvmContext.Entry.property.len_expected:get()
  if self._m_len_expected ~= nil then
    return self._m_len_expected
  end

  self._m_len_expected = utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.header) and utils.box_wrap(24) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.cpu) and utils.box_wrap(1032) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.pic) and utils.box_wrap(8) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.ioapic) and utils.box_wrap(400) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.lapic) and utils.box_wrap(32) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.lapic_regs) and utils.box_wrap(1024) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.pci_irq) and utils.box_wrap(16) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.isa_irq) and utils.box_wrap(8) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.pci_link) and utils.box_wrap(8) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.pit) and utils.box_wrap(56) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.rtc) and utils.box_wrap(24) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.hpet) and utils.box_wrap(1048) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.pmtimer) and utils.box_wrap(8) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.mtrr) and utils.box_wrap(240) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.viridian_domain) and utils.box_wrap(32) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.viridian_vcpu) and utils.box_wrap(216) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.vmce_vcpu) and utils.box_wrap(32) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.tsc_adjust) and utils.box_wrap(8) or (0))))))))))))))))))))))))))))))))))))
  return self._m_len_expected
end

-- 
-- The shortest body that Xen accepts for this type.
XenHvmContext.Entry.property.len_min = {}
function XenHvmContext.Entry.property.len_min:get()
  if self._m_len_min ~= nil then
    return self._m_len_min
  end

  self._m_len_min = utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.cpu_xsave) and utils.box_wrap(600) or (utils.box_unwrap((self.header.typecode == XenHvmContext.Typecode.cpu_msr) and utils.box_wrap(24) or (utils.box_unwrap((self.is_zero_extended) and utils.box_wrap(0) or (self.len_expected))))))
  return self._m_len_min
end

-- 
-- The words about it in the text for people.
XenHvmContext.Entry.property.truncation = {}
function XenHvmContext.Entry.property.truncation:get()
  if self._m_truncation ~= nil then
    return self._m_truncation
  end

  self._m_truncation = utils.box_unwrap((self.is_truncated) and utils.box_wrap(", TRUNCATED") or (""))
  return self._m_truncation
end

-- 
-- Type, instance and length.
-- 
-- The bytes of the body, or those that the context still has if it ends
-- before `header.len_body` bytes.

-- 
-- The header of every body.
-- See also: struct hvm_save_descriptor (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36)
XenHvmContext.EntryHeader = class.class(KaitaiStruct)

function XenHvmContext.EntryHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.EntryHeader:_read()
  self.typecode_number = self._io:read_u2le()
  self.instance = self._io:read_u2le()
  self.len_body = self._io:read_u4le()
end

-- 
-- Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them.
XenHvmContext.EntryHeader.property.typecode = {}
function XenHvmContext.EntryHeader.property.typecode:get()
  if self._m_typecode ~= nil then
    return self._m_typecode
  end

  self._m_typecode = XenHvmContext.Typecode(self.typecode_number)
  return self._m_typecode
end

-- 
-- Kind of body, as a number; see `typecode`.
-- 
-- Number of the vCPU, for state of a vCPU; number of the controller, for
-- PIC; 0 otherwise.
-- 
-- Length of the body in bytes, without this header.

-- 
-- The high-precision event timer: its registers as the guest sees them, then
-- its hidden state.
-- See also: struct hvm_hw_hpet (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L501-L521)
XenHvmContext.Hpet = class.class(KaitaiStruct)

function XenHvmContext.Hpet:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Hpet:_read()
  self._raw_capability = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_capability))
  self.capability = XenHvmContext.HpetCapability(_io, self, self._root)
  self.res0 = self._io:read_u8le()
  self._raw_config = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_config))
  self.config = XenHvmContext.HpetConfig(_io, self, self._root)
  self.res1 = self._io:read_u8le()
  self._raw_isr = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_isr))
  self.isr = XenHvmContext.HpetStatus(_io, self, self._root)
  self.res2 = self._io:read_bytes(200)
  self.mc64 = self._io:read_u8le()
  self.res3 = self._io:read_u8le()
  self.timers = {}
  for i = 0, 3 - 1 do
    self.timers[i + 1] = XenHvmContext.HpetTimer(self._io, self, self._root)
  end
  self.res5 = self._io:read_bytes(672)
  self.period = {}
  for i = 0, 3 - 1 do
    self.period[i + 1] = self._io:read_u8le()
  end
end

-- 
-- General capabilities, and the period of the counter.
-- 
-- Reserved.
-- 
-- General configuration.
-- 
-- Reserved.
-- 
-- Interrupt status.
-- 
-- Reserved.
-- 
-- Main counter.
-- 
-- Reserved.
-- 
-- The three timers.
-- 
-- Reserved.
-- 
-- Value last written to each timer's comparator.

-- 
-- Capabilities of an HPET.
-- See also: IA-PC HPET Specification, section 2.3.4
XenHvmContext.HpetCapability = class.class(KaitaiStruct)

function XenHvmContext.HpetCapability:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.HpetCapability:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Can replace PIT and RTC interrupts.
XenHvmContext.HpetCapability.property.has_legacy_route = {}
function XenHvmContext.HpetCapability.property.has_legacy_route:get()
  if self._m_has_legacy_route ~= nil then
    return self._m_has_legacy_route
  end

  self._m_has_legacy_route = self.low & 32768 ~= 0
  return self._m_has_legacy_route
end

-- 
-- The main counter has 64 bits.
XenHvmContext.HpetCapability.property.is_64_bit = {}
function XenHvmContext.HpetCapability.property.is_64_bit:get()
  if self._m_is_64_bit ~= nil then
    return self._m_is_64_bit
  end

  self._m_is_64_bit = self.low & 8192 ~= 0
  return self._m_is_64_bit
end

-- 
-- Number of the last timer.
XenHvmContext.HpetCapability.property.last_timer = {}
function XenHvmContext.HpetCapability.property.last_timer:get()
  if self._m_last_timer ~= nil then
    return self._m_last_timer
  end

  self._m_last_timer = self.low >> 8 & 31
  return self._m_last_timer
end

-- 
-- The whole register as a number.
XenHvmContext.HpetCapability.property.raw = {}
function XenHvmContext.HpetCapability.property.raw:get()
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
-- Revision of the HPET specification.
XenHvmContext.HpetCapability.property.revision = {}
function XenHvmContext.HpetCapability.property.revision:get()
  if self._m_revision ~= nil then
    return self._m_revision
  end

  self._m_revision = self.low & 255
  return self._m_revision
end

-- 
-- PCI vendor ID.
XenHvmContext.HpetCapability.property.vendor_id = {}
function XenHvmContext.HpetCapability.property.vendor_id:get()
  if self._m_vendor_id ~= nil then
    return self._m_vendor_id
  end

  self._m_vendor_id = self.low >> 16
  return self._m_vendor_id
end

-- 
-- Bits 31-0.
-- 
-- Period of the main counter in femtoseconds.

-- 
-- Configuration of an HPET.
-- See also: IA-PC HPET Specification, section 2.3.5
XenHvmContext.HpetConfig = class.class(KaitaiStruct)

function XenHvmContext.HpetConfig:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.HpetConfig:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- The main counter runs.
XenHvmContext.HpetConfig.property.is_enabled = {}
function XenHvmContext.HpetConfig.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.low & 1 ~= 0
  return self._m_is_enabled
end

-- 
-- Replaces PIT and RTC interrupts.
XenHvmContext.HpetConfig.property.is_legacy_route = {}
function XenHvmContext.HpetConfig.property.is_legacy_route:get()
  if self._m_is_legacy_route ~= nil then
    return self._m_is_legacy_route
  end

  self._m_is_legacy_route = self.low & 2 ~= 0
  return self._m_is_legacy_route
end

-- 
-- The whole register as a number.
XenHvmContext.HpetConfig.property.raw = {}
function XenHvmContext.HpetConfig.property.raw:get()
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
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Interrupt status of an HPET.
-- See also: IA-PC HPET Specification, section 2.3.6
XenHvmContext.HpetStatus = class.class(KaitaiStruct)

function XenHvmContext.HpetStatus:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.HpetStatus:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Timer 0 has an interrupt active.
XenHvmContext.HpetStatus.property.is_timer0_active = {}
function XenHvmContext.HpetStatus.property.is_timer0_active:get()
  if self._m_is_timer0_active ~= nil then
    return self._m_is_timer0_active
  end

  self._m_is_timer0_active = self.low & 1 ~= 0
  return self._m_is_timer0_active
end

-- 
-- Timer 1 has an interrupt active.
XenHvmContext.HpetStatus.property.is_timer1_active = {}
function XenHvmContext.HpetStatus.property.is_timer1_active:get()
  if self._m_is_timer1_active ~= nil then
    return self._m_is_timer1_active
  end

  self._m_is_timer1_active = self.low & 2 ~= 0
  return self._m_is_timer1_active
end

-- 
-- Timer 2 has an interrupt active.
XenHvmContext.HpetStatus.property.is_timer2_active = {}
function XenHvmContext.HpetStatus.property.is_timer2_active:get()
  if self._m_is_timer2_active ~= nil then
    return self._m_is_timer2_active
  end

  self._m_is_timer2_active = self.low & 4 ~= 0
  return self._m_is_timer2_active
end

-- 
-- The whole register as a number.
XenHvmContext.HpetStatus.property.raw = {}
function XenHvmContext.HpetStatus.property.raw:get()
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
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- A timer of the HPET.
-- See also: struct hvm_hw_hpet, timers (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L511)
XenHvmContext.HpetTimer = class.class(KaitaiStruct)

function XenHvmContext.HpetTimer:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.HpetTimer:_read()
  self._raw_config = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_config))
  self.config = XenHvmContext.HpetTimerConfig(_io, self, self._root)
  self.cmp = self._io:read_u8le()
  self.fsb = self._io:read_u8le()
  self.res4 = self._io:read_u8le()
end

-- 
-- Configuration and capabilities.
-- 
-- Value of the main counter at which the timer fires.
-- 
-- FSB interrupt route, not supported.
-- 
-- Reserved.

-- 
-- Configuration and capabilities of a timer.
-- See also: IA-PC HPET Specification, section 2.3.8
XenHvmContext.HpetTimerConfig = class.class(KaitaiStruct)

function XenHvmContext.HpetTimerConfig:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.HpetTimerConfig:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Can be periodic.
XenHvmContext.HpetTimerConfig.property.can_be_periodic = {}
function XenHvmContext.HpetTimerConfig.property.can_be_periodic:get()
  if self._m_can_be_periodic ~= nil then
    return self._m_can_be_periodic
  end

  self._m_can_be_periodic = self.low & 16 ~= 0
  return self._m_can_be_periodic
end

-- 
-- Interrupts can be delivered by FSB.
XenHvmContext.HpetTimerConfig.property.has_fsb = {}
function XenHvmContext.HpetTimerConfig.property.has_fsb:get()
  if self._m_has_fsb ~= nil then
    return self._m_has_fsb
  end

  self._m_has_fsb = self.low & 32768 ~= 0
  return self._m_has_fsb
end

-- 
-- Forced to 32-bit mode.
XenHvmContext.HpetTimerConfig.property.is_32_bit_mode = {}
function XenHvmContext.HpetTimerConfig.property.is_32_bit_mode:get()
  if self._m_is_32_bit_mode ~= nil then
    return self._m_is_32_bit_mode
  end

  self._m_is_32_bit_mode = self.low & 256 ~= 0
  return self._m_is_32_bit_mode
end

-- 
-- Has 64 bits.
XenHvmContext.HpetTimerConfig.property.is_64_bit = {}
function XenHvmContext.HpetTimerConfig.property.is_64_bit:get()
  if self._m_is_64_bit ~= nil then
    return self._m_is_64_bit
  end

  self._m_is_64_bit = self.low & 32 ~= 0
  return self._m_is_64_bit
end

-- 
-- Interrupts are enabled.
XenHvmContext.HpetTimerConfig.property.is_enabled = {}
function XenHvmContext.HpetTimerConfig.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.low & 4 ~= 0
  return self._m_is_enabled
end

-- 
-- Interrupts are delivered by FSB.
XenHvmContext.HpetTimerConfig.property.is_fsb_enabled = {}
function XenHvmContext.HpetTimerConfig.property.is_fsb_enabled:get()
  if self._m_is_fsb_enabled ~= nil then
    return self._m_is_fsb_enabled
  end

  self._m_is_fsb_enabled = self.low & 16384 ~= 0
  return self._m_is_fsb_enabled
end

-- 
-- Level-triggered.
XenHvmContext.HpetTimerConfig.property.is_level = {}
function XenHvmContext.HpetTimerConfig.property.is_level:get()
  if self._m_is_level ~= nil then
    return self._m_is_level
  end

  self._m_is_level = self.low & 2 ~= 0
  return self._m_is_level
end

-- 
-- The timer is periodic.
XenHvmContext.HpetTimerConfig.property.is_periodic = {}
function XenHvmContext.HpetTimerConfig.property.is_periodic:get()
  if self._m_is_periodic ~= nil then
    return self._m_is_periodic
  end

  self._m_is_periodic = self.low & 8 ~= 0
  return self._m_is_periodic
end

-- 
-- The next write to the comparator also sets the accumulator.
XenHvmContext.HpetTimerConfig.property.is_setting_value = {}
function XenHvmContext.HpetTimerConfig.property.is_setting_value:get()
  if self._m_is_setting_value ~= nil then
    return self._m_is_setting_value
  end

  self._m_is_setting_value = self.low & 64 ~= 0
  return self._m_is_setting_value
end

-- 
-- The whole register as a number.
XenHvmContext.HpetTimerConfig.property.raw = {}
function XenHvmContext.HpetTimerConfig.property.raw:get()
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
-- I/O APIC pin.
XenHvmContext.HpetTimerConfig.property.route = {}
function XenHvmContext.HpetTimerConfig.property.route:get()
  if self._m_route ~= nil then
    return self._m_route
  end

  self._m_route = self.low >> 9 & 31
  return self._m_route
end

-- 
-- Bits 31-0.
-- 
-- Pins of the I/O APIC that `route` can name, one bit each.

-- 
-- The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.
-- See also: struct hvm_hw_vioapic (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L369-L377)
XenHvmContext.Ioapic = class.class(KaitaiStruct)

function XenHvmContext.Ioapic:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Ioapic:_read()
  self.base_address = self._io:read_u8le()
  self.ioregsel = self._io:read_u4le()
  self.id = self._io:read_u4le()
end

-- 
-- Number of entries that the body has room for; 48.
XenHvmContext.Ioapic.property.num_redirtbl = {}
function XenHvmContext.Ioapic.property.num_redirtbl:get()
  if self._m_num_redirtbl ~= nil then
    return self._m_num_redirtbl
  end

  self._m_num_redirtbl = math.floor((self._io:size() - 16) / 8)
  return self._m_num_redirtbl
end

-- 
-- Offset of the redirection table in the body.
XenHvmContext.Ioapic.property.ofs_redirtbl = {}
function XenHvmContext.Ioapic.property.ofs_redirtbl:get()
  if self._m_ofs_redirtbl ~= nil then
    return self._m_ofs_redirtbl
  end

  self._m_ofs_redirtbl = 16
  return self._m_ofs_redirtbl
end

-- 
-- Redirection table, one entry for each pin.
XenHvmContext.Ioapic.property.redirtbl = {}
function XenHvmContext.Ioapic.property.redirtbl:get()
  if self._m_redirtbl ~= nil then
    return self._m_redirtbl
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_redirtbl)
  self._raw__m_redirtbl = {}
  self._m_redirtbl = {}
  for i = 0, self.num_redirtbl - 1 do
    self._raw__m_redirtbl[i + 1] = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw__m_redirtbl[i + 1]))
    self._m_redirtbl[i + 1] = XenHvmContext.RedirectionEntry(_io, self, self._root)
  end
  self._io:seek(_pos)
  return self._m_redirtbl
end

-- 
-- Physical address of its registers.
-- 
-- Register that the window selects.
-- 
-- APIC ID of the I/O APIC.

-- 
-- Interrupt wires of the ISA devices.
-- See also: struct hvm_hw_isa_irqs (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L426-L435)
XenHvmContext.IsaIrq = class.class(KaitaiStruct)

function XenHvmContext.IsaIrq:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.IsaIrq:_read()
  self.raw = self._io:read_u2le()
  self.reserved = self._io:read_bytes(6)
end

-- 
-- Whether the wire is asserted, by IRQ number 0 to 15.
XenHvmContext.IsaIrq.property.asserted = {}
function XenHvmContext.IsaIrq.property.asserted:get()
  if self._m_asserted ~= nil then
    return self._m_asserted
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_asserted = {}
  for i = 0, 16 - 1 do
    self._m_asserted[i + 1] = self._io:read_bits_int_le(1) ~= 0
  end
  self._io:seek(_pos)
  return self._m_asserted
end

-- 
-- The wires as one number, IRQ 0 in bit 0.
-- 
-- Unused.

-- 
-- The state of a vCPU's local APIC outside its register page. 32 bytes from
-- Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.
-- See also: struct hvm_hw_lapic (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L392-L398)
XenHvmContext.Lapic = class.class(KaitaiStruct)

function XenHvmContext.Lapic:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Lapic:_read()
  self._raw_apic_base_msr = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_apic_base_msr))
  self.apic_base_msr = XenHvmContext.ApicBase(_io, self, self._root)
  self._raw_disabled = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_disabled))
  self.disabled = XenHvmContext.LapicDisabled(_io, self, self._root)
  self.timer_divisor = self._io:read_u4le()
  if self._io:size() >= 24 then
    self.tdt_msr = self._io:read_u8le()
  end
  if self._io:size() >= 28 then
    self._raw_pending_esr = self._io:read_bytes(4)
    local _io = KaitaiStream(stringstream(self._raw_pending_esr))
    self.pending_esr = XenHvmContext.LapicEsr(_io, self, self._root)
  end
  if self._io:size() >= 32 then
    self.padding = self._io:read_u4le()
  end
end

-- 
-- IA32_APIC_BASE: address and mode of the local APIC.
-- 
-- How the local APIC is disabled.
-- 
-- Divisor of the timer's clock, 1 to 128.
-- 
-- IA32_TSC_DEADLINE. Absent from bodies of 16 bytes.
-- 
-- Errors since the last write to the error status register. Absent from
-- bodies of 24 bytes.
-- 
-- Padding of the C structure.

-- 
-- Destination format register.
-- See also: Intel SDM volume 3, section 12.6.2.2
XenHvmContext.LapicDfr = class.class(KaitaiStruct)

function XenHvmContext.LapicDfr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LapicDfr:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Logical IDs are flat, not in clusters.
XenHvmContext.LapicDfr.property.is_flat = {}
function XenHvmContext.LapicDfr.property.is_flat:get()
  if self._m_is_flat ~= nil then
    return self._m_is_flat
  end

  self._m_is_flat = self.raw >> 28 == 15
  return self._m_is_flat
end

-- 
-- The whole register as a number.

-- 
-- The ways in which a local APIC is disabled.
-- See also: VLAPIC_HW_DISABLED, VLAPIC_SW_DISABLED (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/hvm/vlapic.h#L34-L35)
XenHvmContext.LapicDisabled = class.class(KaitaiStruct)

function XenHvmContext.LapicDisabled:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LapicDisabled:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- By IA32_APIC_BASE.
XenHvmContext.LapicDisabled.property.is_hw_disabled = {}
function XenHvmContext.LapicDisabled.property.is_hw_disabled:get()
  if self._m_is_hw_disabled ~= nil then
    return self._m_is_hw_disabled
  end

  self._m_is_hw_disabled = self.raw & 1 ~= 0
  return self._m_is_hw_disabled
end

-- 
-- By the spurious-interrupt register.
XenHvmContext.LapicDisabled.property.is_sw_disabled = {}
function XenHvmContext.LapicDisabled.property.is_sw_disabled:get()
  if self._m_is_sw_disabled ~= nil then
    return self._m_is_sw_disabled
  end

  self._m_is_sw_disabled = self.raw & 2 ~= 0
  return self._m_is_sw_disabled
end

-- 
-- All bits as a number.

-- 
-- Error status.
-- See also: APIC_ESR_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h#L47-L53)
XenHvmContext.LapicEsr = class.class(KaitaiStruct)

function XenHvmContext.LapicEsr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LapicEsr:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Access to a register that does not exist.
XenHvmContext.LapicEsr.property.illegal_register = {}
function XenHvmContext.LapicEsr.property.illegal_register:get()
  if self._m_illegal_register ~= nil then
    return self._m_illegal_register
  end

  self._m_illegal_register = self.raw & 128 ~= 0
  return self._m_illegal_register
end

-- 
-- A message that was received was not accepted.
XenHvmContext.LapicEsr.property.receive_accept = {}
function XenHvmContext.LapicEsr.property.receive_accept:get()
  if self._m_receive_accept ~= nil then
    return self._m_receive_accept
  end

  self._m_receive_accept = self.raw & 8 ~= 0
  return self._m_receive_accept
end

-- 
-- Checksum error when receiving.
XenHvmContext.LapicEsr.property.receive_checksum = {}
function XenHvmContext.LapicEsr.property.receive_checksum:get()
  if self._m_receive_checksum ~= nil then
    return self._m_receive_checksum
  end

  self._m_receive_checksum = self.raw & 2 ~= 0
  return self._m_receive_checksum
end

-- 
-- Illegal vector when receiving.
XenHvmContext.LapicEsr.property.receive_illegal_vector = {}
function XenHvmContext.LapicEsr.property.receive_illegal_vector:get()
  if self._m_receive_illegal_vector ~= nil then
    return self._m_receive_illegal_vector
  end

  self._m_receive_illegal_vector = self.raw & 64 ~= 0
  return self._m_receive_illegal_vector
end

-- 
-- Lowest-priority delivery that is not supported.
XenHvmContext.LapicEsr.property.redirectable_ipi = {}
function XenHvmContext.LapicEsr.property.redirectable_ipi:get()
  if self._m_redirectable_ipi ~= nil then
    return self._m_redirectable_ipi
  end

  self._m_redirectable_ipi = self.raw & 16 ~= 0
  return self._m_redirectable_ipi
end

-- 
-- A message that was sent was not accepted.
XenHvmContext.LapicEsr.property.send_accept = {}
function XenHvmContext.LapicEsr.property.send_accept:get()
  if self._m_send_accept ~= nil then
    return self._m_send_accept
  end

  self._m_send_accept = self.raw & 4 ~= 0
  return self._m_send_accept
end

-- 
-- Checksum error when sending.
XenHvmContext.LapicEsr.property.send_checksum = {}
function XenHvmContext.LapicEsr.property.send_checksum:get()
  if self._m_send_checksum ~= nil then
    return self._m_send_checksum
  end

  self._m_send_checksum = self.raw & 1 ~= 0
  return self._m_send_checksum
end

-- 
-- Illegal vector when sending.
XenHvmContext.LapicEsr.property.send_illegal_vector = {}
function XenHvmContext.LapicEsr.property.send_illegal_vector:get()
  if self._m_send_illegal_vector ~= nil then
    return self._m_send_illegal_vector
  end

  self._m_send_illegal_vector = self.raw & 32 ~= 0
  return self._m_send_illegal_vector
end

-- 
-- The whole register as a number.

-- 
-- Interrupt command register, low half.
-- See also: Intel SDM volume 3, section 12.6.1
XenHvmContext.LapicIcr = class.class(KaitaiStruct)

function XenHvmContext.LapicIcr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LapicIcr:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Kind of interrupt.
XenHvmContext.LapicIcr.property.delivery_mode = {}
function XenHvmContext.LapicIcr.property.delivery_mode:get()
  if self._m_delivery_mode ~= nil then
    return self._m_delivery_mode
  end

  self._m_delivery_mode = XenHvmContext.DeliveryMode(self.raw >> 8 & 7)
  return self._m_delivery_mode
end

-- 
-- Assert, not de-assert.
XenHvmContext.LapicIcr.property.is_asserted = {}
function XenHvmContext.LapicIcr.property.is_asserted:get()
  if self._m_is_asserted ~= nil then
    return self._m_is_asserted
  end

  self._m_is_asserted = self.raw & 16384 ~= 0
  return self._m_is_asserted
end

-- 
-- Level-triggered, not edge-triggered.
XenHvmContext.LapicIcr.property.is_level = {}
function XenHvmContext.LapicIcr.property.is_level:get()
  if self._m_is_level ~= nil then
    return self._m_is_level
  end

  self._m_is_level = self.raw & 32768 ~= 0
  return self._m_is_level
end

-- 
-- The destination is logical, not physical.
XenHvmContext.LapicIcr.property.is_logical = {}
function XenHvmContext.LapicIcr.property.is_logical:get()
  if self._m_is_logical ~= nil then
    return self._m_is_logical
  end

  self._m_is_logical = self.raw & 2048 ~= 0
  return self._m_is_logical
end

-- 
-- Delivery is pending.
XenHvmContext.LapicIcr.property.is_pending = {}
function XenHvmContext.LapicIcr.property.is_pending:get()
  if self._m_is_pending ~= nil then
    return self._m_is_pending
  end

  self._m_is_pending = self.raw & 4096 ~= 0
  return self._m_is_pending
end

-- 
-- Destination shorthand.
XenHvmContext.LapicIcr.property.shorthand = {}
function XenHvmContext.LapicIcr.property.shorthand:get()
  if self._m_shorthand ~= nil then
    return self._m_shorthand
  end

  self._m_shorthand = XenHvmContext.DestinationShorthand(self.raw >> 18 & 3)
  return self._m_shorthand
end

-- 
-- Vector that the interrupt is sent with.
XenHvmContext.LapicIcr.property.vector = {}
function XenHvmContext.LapicIcr.property.vector:get()
  if self._m_vector ~= nil then
    return self._m_vector
  end

  self._m_vector = self.raw & 255
  return self._m_vector
end

-- 
-- The whole register as a number.

-- 
-- ID register.
-- See also: Intel SDM volume 3, section 12.4.6
XenHvmContext.LapicId = class.class(KaitaiStruct)

function XenHvmContext.LapicId:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LapicId:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- The ID in xAPIC mode; in x2APIC mode `raw` is the ID.
XenHvmContext.LapicId.property.xapic_id = {}
function XenHvmContext.LapicId.property.xapic_id:get()
  if self._m_xapic_id ~= nil then
    return self._m_xapic_id
  end

  self._m_xapic_id = self.raw >> 24
  return self._m_xapic_id
end

-- 
-- The whole register as a number.

-- 
-- Logical destination register.
-- See also: Intel SDM volume 3, sections 12.6.2.2 and 12.12.10
XenHvmContext.LapicLdr = class.class(KaitaiStruct)

function XenHvmContext.LapicLdr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LapicLdr:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Cluster in x2APIC mode.
XenHvmContext.LapicLdr.property.x2apic_cluster = {}
function XenHvmContext.LapicLdr.property.x2apic_cluster:get()
  if self._m_x2apic_cluster ~= nil then
    return self._m_x2apic_cluster
  end

  self._m_x2apic_cluster = self.raw >> 16
  return self._m_x2apic_cluster
end

-- 
-- Bit of this processor in its cluster, in x2APIC mode.
XenHvmContext.LapicLdr.property.x2apic_mask = {}
function XenHvmContext.LapicLdr.property.x2apic_mask:get()
  if self._m_x2apic_mask ~= nil then
    return self._m_x2apic_mask
  end

  self._m_x2apic_mask = self.raw & 65535
  return self._m_x2apic_mask
end

-- 
-- Logical ID in xAPIC mode.
XenHvmContext.LapicLdr.property.xapic_logical_id = {}
function XenHvmContext.LapicLdr.property.xapic_logical_id:get()
  if self._m_xapic_logical_id ~= nil then
    return self._m_xapic_logical_id
  end

  self._m_xapic_logical_id = self.raw >> 24
  return self._m_xapic_logical_id
end

-- 
-- The whole register as a number.

-- 
-- A priority.
-- See also: Intel SDM volume 3, section 12.8.3
XenHvmContext.LapicPriority = class.class(KaitaiStruct)

function XenHvmContext.LapicPriority:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LapicPriority:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Class: vectors up to 16 x class + 15 are held back.
XenHvmContext.LapicPriority.property.priority_class = {}
function XenHvmContext.LapicPriority.property.priority_class:get()
  if self._m_priority_class ~= nil then
    return self._m_priority_class
  end

  self._m_priority_class = self.raw >> 4 & 15
  return self._m_priority_class
end

-- 
-- Sub-class.
XenHvmContext.LapicPriority.property.subclass = {}
function XenHvmContext.LapicPriority.property.subclass:get()
  if self._m_subclass ~= nil then
    return self._m_subclass
  end

  self._m_subclass = self.raw & 15
  return self._m_subclass
end

-- 
-- The whole register as a number.

-- 
-- The part of a local APIC's register page that has registers, each with 4
-- bytes at a multiple of 16.
-- See also: struct hvm_hw_lapic_regs (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404)
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h)
XenHvmContext.LapicRegs = class.class(KaitaiStruct)

function XenHvmContext.LapicRegs:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LapicRegs:_read()
end

-- 
-- ID of the local APIC.
XenHvmContext.LapicRegs.property.apic_id = {}
function XenHvmContext.LapicRegs.property.apic_id:get()
  if self._m_apic_id ~= nil then
    return self._m_apic_id
  end

  local _pos = self._io:pos()
  self._io:seek(32)
  self._raw__m_apic_id = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_apic_id))
  self._m_apic_id = XenHvmContext.LapicId(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_apic_id
end

-- 
-- Version of the local APIC, and the number of its local vectors.
XenHvmContext.LapicRegs.property.apic_version = {}
function XenHvmContext.LapicRegs.property.apic_version:get()
  if self._m_apic_version ~= nil then
    return self._m_apic_version
  end

  local _pos = self._io:pos()
  self._io:seek(48)
  self._raw__m_apic_version = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_apic_version))
  self._m_apic_version = XenHvmContext.LapicVersion(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_apic_version
end

-- 
-- Arbitration priority.
XenHvmContext.LapicRegs.property.apr = {}
function XenHvmContext.LapicRegs.property.apr:get()
  if self._m_apr ~= nil then
    return self._m_apr
  end

  local _pos = self._io:pos()
  self._io:seek(144)
  self._raw__m_apr = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_apr))
  self._m_apr = XenHvmContext.LapicPriority(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_apr
end

-- 
-- Destination format.
XenHvmContext.LapicRegs.property.dfr = {}
function XenHvmContext.LapicRegs.property.dfr:get()
  if self._m_dfr ~= nil then
    return self._m_dfr
  end

  local _pos = self._io:pos()
  self._io:seek(224)
  self._raw__m_dfr = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_dfr))
  self._m_dfr = XenHvmContext.LapicDfr(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_dfr
end

-- 
-- Errors that the local APIC has detected.
XenHvmContext.LapicRegs.property.esr = {}
function XenHvmContext.LapicRegs.property.esr:get()
  if self._m_esr ~= nil then
    return self._m_esr
  end

  local _pos = self._io:pos()
  self._io:seek(640)
  self._raw__m_esr = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_esr))
  self._m_esr = XenHvmContext.LapicEsr(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_esr
end

-- 
-- Destination of the command: bits 31-24 in xAPIC mode, all of them in
-- x2APIC mode.
XenHvmContext.LapicRegs.property.icr_high = {}
function XenHvmContext.LapicRegs.property.icr_high:get()
  if self._m_icr_high ~= nil then
    return self._m_icr_high
  end

  local _pos = self._io:pos()
  self._io:seek(784)
  self._m_icr_high = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_icr_high
end

-- 
-- Interrupt command.
XenHvmContext.LapicRegs.property.icr_low = {}
function XenHvmContext.LapicRegs.property.icr_low:get()
  if self._m_icr_low ~= nil then
    return self._m_icr_low
  end

  local _pos = self._io:pos()
  self._io:seek(768)
  self._raw__m_icr_low = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_icr_low))
  self._m_icr_low = XenHvmContext.LapicIcr(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_icr_low
end

-- 
-- Vectors that are requested.
XenHvmContext.LapicRegs.property.irr = {}
function XenHvmContext.LapicRegs.property.irr:get()
  if self._m_irr ~= nil then
    return self._m_irr
  end

  local _pos = self._io:pos()
  self._io:seek(512)
  self._raw__m_irr = self._io:read_bytes(128)
  local _io = KaitaiStream(stringstream(self._raw__m_irr))
  self._m_irr = XenHvmContext.VectorBitmap(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_irr
end

-- 
-- Vectors in service.
XenHvmContext.LapicRegs.property.isr = {}
function XenHvmContext.LapicRegs.property.isr:get()
  if self._m_isr ~= nil then
    return self._m_isr
  end

  local _pos = self._io:pos()
  self._io:seek(256)
  self._raw__m_isr = self._io:read_bytes(128)
  local _io = KaitaiStream(stringstream(self._raw__m_isr))
  self._m_isr = XenHvmContext.VectorBitmap(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_isr
end

-- 
-- Logical destination.
XenHvmContext.LapicRegs.property.ldr = {}
function XenHvmContext.LapicRegs.property.ldr:get()
  if self._m_ldr ~= nil then
    return self._m_ldr
  end

  local _pos = self._io:pos()
  self._io:seek(208)
  self._raw__m_ldr = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_ldr))
  self._m_ldr = XenHvmContext.LapicLdr(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_ldr
end

-- 
-- Local vector of corrected machine checks.
XenHvmContext.LapicRegs.property.lvt_cmci = {}
function XenHvmContext.LapicRegs.property.lvt_cmci:get()
  if self._m_lvt_cmci ~= nil then
    return self._m_lvt_cmci
  end

  local _pos = self._io:pos()
  self._io:seek(752)
  self._raw__m_lvt_cmci = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_lvt_cmci))
  self._m_lvt_cmci = XenHvmContext.LvtEntry(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_lvt_cmci
end

-- 
-- Local vector of errors.
XenHvmContext.LapicRegs.property.lvt_error = {}
function XenHvmContext.LapicRegs.property.lvt_error:get()
  if self._m_lvt_error ~= nil then
    return self._m_lvt_error
  end

  local _pos = self._io:pos()
  self._io:seek(880)
  self._raw__m_lvt_error = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_lvt_error))
  self._m_lvt_error = XenHvmContext.LvtEntry(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_lvt_error
end

-- 
-- Local vector of pin LINT0.
XenHvmContext.LapicRegs.property.lvt_lint0 = {}
function XenHvmContext.LapicRegs.property.lvt_lint0:get()
  if self._m_lvt_lint0 ~= nil then
    return self._m_lvt_lint0
  end

  local _pos = self._io:pos()
  self._io:seek(848)
  self._raw__m_lvt_lint0 = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_lvt_lint0))
  self._m_lvt_lint0 = XenHvmContext.LvtEntry(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_lvt_lint0
end

-- 
-- Local vector of pin LINT1.
XenHvmContext.LapicRegs.property.lvt_lint1 = {}
function XenHvmContext.LapicRegs.property.lvt_lint1:get()
  if self._m_lvt_lint1 ~= nil then
    return self._m_lvt_lint1
  end

  local _pos = self._io:pos()
  self._io:seek(864)
  self._raw__m_lvt_lint1 = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_lvt_lint1))
  self._m_lvt_lint1 = XenHvmContext.LvtEntry(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_lvt_lint1
end

-- 
-- Local vector of the performance counters.
XenHvmContext.LapicRegs.property.lvt_perf = {}
function XenHvmContext.LapicRegs.property.lvt_perf:get()
  if self._m_lvt_perf ~= nil then
    return self._m_lvt_perf
  end

  local _pos = self._io:pos()
  self._io:seek(832)
  self._raw__m_lvt_perf = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_lvt_perf))
  self._m_lvt_perf = XenHvmContext.LvtEntry(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_lvt_perf
end

-- 
-- Local vector of the thermal sensor.
XenHvmContext.LapicRegs.property.lvt_thermal = {}
function XenHvmContext.LapicRegs.property.lvt_thermal:get()
  if self._m_lvt_thermal ~= nil then
    return self._m_lvt_thermal
  end

  local _pos = self._io:pos()
  self._io:seek(816)
  self._raw__m_lvt_thermal = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_lvt_thermal))
  self._m_lvt_thermal = XenHvmContext.LvtEntry(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_lvt_thermal
end

-- 
-- Local vector of the timer.
XenHvmContext.LapicRegs.property.lvt_timer = {}
function XenHvmContext.LapicRegs.property.lvt_timer:get()
  if self._m_lvt_timer ~= nil then
    return self._m_lvt_timer
  end

  local _pos = self._io:pos()
  self._io:seek(800)
  self._raw__m_lvt_timer = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_lvt_timer))
  self._m_lvt_timer = XenHvmContext.LvtEntry(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_lvt_timer
end

-- 
-- Number of register slots that the body has room for; 64.
XenHvmContext.LapicRegs.property.num_slots = {}
function XenHvmContext.LapicRegs.property.num_slots:get()
  if self._m_num_slots ~= nil then
    return self._m_num_slots
  end

  self._m_num_slots = math.floor(self._io:size() / 16)
  return self._m_num_slots
end

-- 
-- Processor priority; Xen computes it on demand.
XenHvmContext.LapicRegs.property.ppr = {}
function XenHvmContext.LapicRegs.property.ppr:get()
  if self._m_ppr ~= nil then
    return self._m_ppr
  end

  local _pos = self._io:pos()
  self._io:seek(160)
  self._raw__m_ppr = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_ppr))
  self._m_ppr = XenHvmContext.LapicPriority(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_ppr
end

-- 
-- Write-only; meaningless here.
XenHvmContext.LapicRegs.property.self_ipi = {}
function XenHvmContext.LapicRegs.property.self_ipi:get()
  if self._m_self_ipi ~= nil then
    return self._m_self_ipi
  end

  local _pos = self._io:pos()
  self._io:seek(1008)
  self._m_self_ipi = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_self_ipi
end

-- 
-- All slots, by their offset divided by 16.
XenHvmContext.LapicRegs.property.slots = {}
function XenHvmContext.LapicRegs.property.slots:get()
  if self._m_slots ~= nil then
    return self._m_slots
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_slots = {}
  for i = 0, self.num_slots - 1 do
    self._m_slots[i + 1] = XenHvmContext.RegisterSlot(self._io, self, self._root)
  end
  self._io:seek(_pos)
  return self._m_slots
end

-- 
-- Spurious-interrupt vector.
XenHvmContext.LapicRegs.property.svr = {}
function XenHvmContext.LapicRegs.property.svr:get()
  if self._m_svr ~= nil then
    return self._m_svr
  end

  local _pos = self._io:pos()
  self._io:seek(240)
  self._raw__m_svr = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_svr))
  self._m_svr = XenHvmContext.LapicSvr(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_svr
end

-- 
-- Current count of the timer; Xen computes it on demand.
XenHvmContext.LapicRegs.property.timer_current_count = {}
function XenHvmContext.LapicRegs.property.timer_current_count:get()
  if self._m_timer_current_count ~= nil then
    return self._m_timer_current_count
  end

  local _pos = self._io:pos()
  self._io:seek(912)
  self._m_timer_current_count = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_timer_current_count
end

-- 
-- Divisor of the timer's clock.
XenHvmContext.LapicRegs.property.timer_divide = {}
function XenHvmContext.LapicRegs.property.timer_divide:get()
  if self._m_timer_divide ~= nil then
    return self._m_timer_divide
  end

  local _pos = self._io:pos()
  self._io:seek(992)
  self._raw__m_timer_divide = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_timer_divide))
  self._m_timer_divide = XenHvmContext.TimerDivide(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_timer_divide
end

-- 
-- Initial count of the timer.
XenHvmContext.LapicRegs.property.timer_initial_count = {}
function XenHvmContext.LapicRegs.property.timer_initial_count:get()
  if self._m_timer_initial_count ~= nil then
    return self._m_timer_initial_count
  end

  local _pos = self._io:pos()
  self._io:seek(896)
  self._m_timer_initial_count = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_timer_initial_count
end

-- 
-- Vectors that are level-triggered.
XenHvmContext.LapicRegs.property.tmr = {}
function XenHvmContext.LapicRegs.property.tmr:get()
  if self._m_tmr ~= nil then
    return self._m_tmr
  end

  local _pos = self._io:pos()
  self._io:seek(384)
  self._raw__m_tmr = self._io:read_bytes(128)
  local _io = KaitaiStream(stringstream(self._raw__m_tmr))
  self._m_tmr = XenHvmContext.VectorBitmap(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_tmr
end

-- 
-- Task priority.
XenHvmContext.LapicRegs.property.tpr = {}
function XenHvmContext.LapicRegs.property.tpr:get()
  if self._m_tpr ~= nil then
    return self._m_tpr
  end

  local _pos = self._io:pos()
  self._io:seek(128)
  self._raw__m_tpr = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw__m_tpr))
  self._m_tpr = XenHvmContext.LapicPriority(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_tpr
end


-- 
-- Spurious-interrupt vector register.
-- See also: Intel SDM volume 3, section 12.9
XenHvmContext.LapicSvr = class.class(KaitaiStruct)

function XenHvmContext.LapicSvr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LapicSvr:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- The local APIC is enabled by software.
XenHvmContext.LapicSvr.property.is_enabled = {}
function XenHvmContext.LapicSvr.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.raw & 256 ~= 0
  return self._m_is_enabled
end

-- 
-- No EOI broadcasts.
XenHvmContext.LapicSvr.property.is_eoi_broadcast_suppressed = {}
function XenHvmContext.LapicSvr.property.is_eoi_broadcast_suppressed:get()
  if self._m_is_eoi_broadcast_suppressed ~= nil then
    return self._m_is_eoi_broadcast_suppressed
  end

  self._m_is_eoi_broadcast_suppressed = self.raw & 4096 ~= 0
  return self._m_is_eoi_broadcast_suppressed
end

-- 
-- No focus processor checking.
XenHvmContext.LapicSvr.property.is_focus_disabled = {}
function XenHvmContext.LapicSvr.property.is_focus_disabled:get()
  if self._m_is_focus_disabled ~= nil then
    return self._m_is_focus_disabled
  end

  self._m_is_focus_disabled = self.raw & 512 ~= 0
  return self._m_is_focus_disabled
end

-- 
-- Vector of spurious interrupts.
XenHvmContext.LapicSvr.property.vector = {}
function XenHvmContext.LapicSvr.property.vector:get()
  if self._m_vector ~= nil then
    return self._m_vector
  end

  self._m_vector = self.raw & 255
  return self._m_vector
end

-- 
-- The whole register as a number.

-- 
-- Version register.
-- See also: Intel SDM volume 3, section 12.4.8
XenHvmContext.LapicVersion = class.class(KaitaiStruct)

function XenHvmContext.LapicVersion:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LapicVersion:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Broadcasts of EOI can be suppressed.
XenHvmContext.LapicVersion.property.has_directed_eoi = {}
function XenHvmContext.LapicVersion.property.has_directed_eoi:get()
  if self._m_has_directed_eoi ~= nil then
    return self._m_has_directed_eoi
  end

  self._m_has_directed_eoi = self.raw & 16777216 ~= 0
  return self._m_has_directed_eoi
end

-- 
-- Number of local vectors, less one.
XenHvmContext.LapicVersion.property.max_lvt = {}
function XenHvmContext.LapicVersion.property.max_lvt:get()
  if self._m_max_lvt ~= nil then
    return self._m_max_lvt
  end

  self._m_max_lvt = self.raw >> 16 & 255
  return self._m_max_lvt
end

-- 
-- Version of the local APIC.
XenHvmContext.LapicVersion.property.version = {}
function XenHvmContext.LapicVersion.property.version:get()
  if self._m_version ~= nil then
    return self._m_version
  end

  self._m_version = self.raw & 255
  return self._m_version
end

-- 
-- The whole register as a number.

-- 
-- An entry of the local vector table.
-- See also: Intel SDM volume 3, section 12.5.1
XenHvmContext.LvtEntry = class.class(KaitaiStruct)

function XenHvmContext.LvtEntry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LvtEntry:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Kind of interrupt.
XenHvmContext.LvtEntry.property.delivery_mode = {}
function XenHvmContext.LvtEntry.property.delivery_mode:get()
  if self._m_delivery_mode ~= nil then
    return self._m_delivery_mode
  end

  self._m_delivery_mode = XenHvmContext.DeliveryMode(self.raw >> 8 & 7)
  return self._m_delivery_mode
end

-- 
-- The pin is active low; LINT0 and LINT1 only.
XenHvmContext.LvtEntry.property.is_active_low = {}
function XenHvmContext.LvtEntry.property.is_active_low:get()
  if self._m_is_active_low ~= nil then
    return self._m_is_active_low
  end

  self._m_is_active_low = self.raw & 8192 ~= 0
  return self._m_is_active_low
end

-- 
-- Level-triggered; LINT0 and LINT1 only.
XenHvmContext.LvtEntry.property.is_level = {}
function XenHvmContext.LvtEntry.property.is_level:get()
  if self._m_is_level ~= nil then
    return self._m_is_level
  end

  self._m_is_level = self.raw & 32768 ~= 0
  return self._m_is_level
end

-- 
-- The local interrupt is masked.
XenHvmContext.LvtEntry.property.is_masked = {}
function XenHvmContext.LvtEntry.property.is_masked:get()
  if self._m_is_masked ~= nil then
    return self._m_is_masked
  end

  self._m_is_masked = self.raw & 65536 ~= 0
  return self._m_is_masked
end

-- 
-- Delivery is pending.
XenHvmContext.LvtEntry.property.is_pending = {}
function XenHvmContext.LvtEntry.property.is_pending:get()
  if self._m_is_pending ~= nil then
    return self._m_is_pending
  end

  self._m_is_pending = self.raw & 4096 ~= 0
  return self._m_is_pending
end

-- 
-- A level-triggered interrupt is in service; LINT0 and LINT1 only.
XenHvmContext.LvtEntry.property.remote_irr = {}
function XenHvmContext.LvtEntry.property.remote_irr:get()
  if self._m_remote_irr ~= nil then
    return self._m_remote_irr
  end

  self._m_remote_irr = self.raw & 16384 ~= 0
  return self._m_remote_irr
end

-- 
-- How the timer counts; timer only.
XenHvmContext.LvtEntry.property.timer_mode = {}
function XenHvmContext.LvtEntry.property.timer_mode:get()
  if self._m_timer_mode ~= nil then
    return self._m_timer_mode
  end

  self._m_timer_mode = XenHvmContext.TimerMode(self.raw >> 17 & 3)
  return self._m_timer_mode
end

-- 
-- Vector of the local interrupt.
XenHvmContext.LvtEntry.property.vector = {}
function XenHvmContext.LvtEntry.property.vector:get()
  if self._m_vector ~= nil then
    return self._m_vector
  end

  self._m_vector = self.raw & 255
  return self._m_vector
end

-- 
-- The whole register as a number.

-- 
-- Machine-check capabilities.
-- See also: Intel SDM volume 3, section 17.3.1.1
XenHvmContext.McgCap = class.class(KaitaiStruct)

function XenHvmContext.McgCap:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.McgCap:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Corrected errors can interrupt.
XenHvmContext.McgCap.property.has_cmci = {}
function XenHvmContext.McgCap.property.has_cmci:get()
  if self._m_has_cmci ~= nil then
    return self._m_has_cmci
  end

  self._m_has_cmci = self.low & 1024 ~= 0
  return self._m_has_cmci
end

-- 
-- IA32_MCG_CTL exists.
XenHvmContext.McgCap.property.has_ctl = {}
function XenHvmContext.McgCap.property.has_ctl:get()
  if self._m_has_ctl ~= nil then
    return self._m_has_ctl
  end

  self._m_has_ctl = self.low & 256 ~= 0
  return self._m_has_ctl
end

-- 
-- Extended state registers exist.
XenHvmContext.McgCap.property.has_ext = {}
function XenHvmContext.McgCap.property.has_ext:get()
  if self._m_has_ext ~= nil then
    return self._m_has_ext
  end

  self._m_has_ext = self.low & 512 ~= 0
  return self._m_has_ext
end

-- 
-- Local machine checks.
XenHvmContext.McgCap.property.has_lmce = {}
function XenHvmContext.McgCap.property.has_lmce:get()
  if self._m_has_lmce ~= nil then
    return self._m_has_lmce
  end

  self._m_has_lmce = self.low & 134217728 ~= 0
  return self._m_has_lmce
end

-- 
-- Software error recovery.
XenHvmContext.McgCap.property.has_ser = {}
function XenHvmContext.McgCap.property.has_ser:get()
  if self._m_has_ser ~= nil then
    return self._m_has_ser
  end

  self._m_has_ser = self.low & 16777216 ~= 0
  return self._m_has_ser
end

-- 
-- Threshold-based error status.
XenHvmContext.McgCap.property.has_tes = {}
function XenHvmContext.McgCap.property.has_tes:get()
  if self._m_has_tes ~= nil then
    return self._m_has_tes
  end

  self._m_has_tes = self.low & 2048 ~= 0
  return self._m_has_tes
end

-- 
-- Number of banks.
XenHvmContext.McgCap.property.num_banks = {}
function XenHvmContext.McgCap.property.num_banks:get()
  if self._m_num_banks ~= nil then
    return self._m_num_banks
  end

  self._m_num_banks = self.low & 255
  return self._m_num_banks
end

-- 
-- The whole register as a number.
XenHvmContext.McgCap.property.raw = {}
function XenHvmContext.McgCap.property.raw:get()
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
-- Bits 27-0 that Xen lets no guest have; those of `high` neither.
XenHvmContext.McgCap.property.reserved_low = {}
function XenHvmContext.McgCap.property.reserved_low:get()
  if self._m_reserved_low ~= nil then
    return self._m_reserved_low
  end

  self._m_reserved_low = self.low & 117436928
  return self._m_reserved_low
end

-- 
-- Bits 31-28, which Xen lets no guest have either.
XenHvmContext.McgCap.property.reserved_top = {}
function XenHvmContext.McgCap.property.reserved_top:get()
  if self._m_reserved_top ~= nil then
    return self._m_reserved_top
  end

  self._m_reserved_top = self.low >> 28
  return self._m_reserved_top
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Control of the corrected errors of a bank.
-- See also: Intel SDM volume 3, section 17.3.2.5
XenHvmContext.MciCtl2 = class.class(KaitaiStruct)

function XenHvmContext.MciCtl2:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.MciCtl2:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Corrected errors interrupt.
XenHvmContext.MciCtl2.property.is_cmci_enabled = {}
function XenHvmContext.MciCtl2.property.is_cmci_enabled:get()
  if self._m_is_cmci_enabled ~= nil then
    return self._m_is_cmci_enabled
  end

  self._m_is_cmci_enabled = self.low & 1073741824 ~= 0
  return self._m_is_cmci_enabled
end

-- 
-- The whole register as a number.
XenHvmContext.MciCtl2.property.raw = {}
function XenHvmContext.MciCtl2.property.raw:get()
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
-- Number of errors before an interrupt.
XenHvmContext.MciCtl2.property.threshold = {}
function XenHvmContext.MciCtl2.property.threshold:get()
  if self._m_threshold ~= nil then
    return self._m_threshold
  end

  self._m_threshold = self.low & 32767
  return self._m_threshold
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Eight memory types of one byte each.
-- See also: Intel SDM volume 3, sections 13.11.2.2 and 13.12.2
XenHvmContext.MemoryTypes = class.class(KaitaiStruct)

function XenHvmContext.MemoryTypes:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.MemoryTypes:_read()
  self.types = {}
  for i = 0, 8 - 1 do
    self.types[i + 1] = XenHvmContext.MemoryType(self._io:read_u1())
  end
end

-- 
-- The whole register as a number.
XenHvmContext.MemoryTypes.property.raw = {}
function XenHvmContext.MemoryTypes.property.raw:get()
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
-- The types, from the least significant byte on.

-- 
-- A model-specific register.
-- 
-- As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
-- PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
-- and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
-- type is at the start of a substream of its own (`size: 16`), which
-- `as_spec_ctrl` and `as_bndcfgs` rely on.
-- See also: struct hvm_one_msr (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L619-L623)
-- See also: msrs_to_send (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1395)
XenHvmContext.MsrEntry = class.class(KaitaiStruct)

function XenHvmContext.MsrEntry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.MsrEntry:_read()
  self.index = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
  self.value = self._io:read_u8le()
end

-- 
-- The value of BNDCFGS, decoded; absent for other registers.
XenHvmContext.MsrEntry.property.as_bndcfgs = {}
function XenHvmContext.MsrEntry.property.as_bndcfgs:get()
  if self._m_as_bndcfgs ~= nil then
    return self._m_as_bndcfgs
  end

  if self.index == 3472 then
    local _pos = self._io:pos()
    self._io:seek(8)
    self._raw__m_as_bndcfgs = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw__m_as_bndcfgs))
    self._m_as_bndcfgs = XenHvmContext.Bndcfgs(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_as_bndcfgs
end

-- 
-- The value of SPEC_CTRL, decoded; absent for other registers.
XenHvmContext.MsrEntry.property.as_spec_ctrl = {}
function XenHvmContext.MsrEntry.property.as_spec_ctrl:get()
  if self._m_as_spec_ctrl ~= nil then
    return self._m_as_spec_ctrl
  end

  if self.index == 72 then
    local _pos = self._io:pos()
    self._io:seek(8)
    self._raw__m_as_spec_ctrl = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw__m_as_spec_ctrl))
    self._m_as_spec_ctrl = XenHvmContext.SpecCtrl(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_as_spec_ctrl
end

-- 
-- Number of the register.
-- 
-- Reserved, zero.
-- 
-- Its value.

-- 
-- Memory types of a vCPU.
-- 
-- Xen writes the first variable range to all entries that `msr_mtrr_cap`
-- says are in use; the other ranges are lost. As of 2026 this is not fixed,
-- see hvm_save_mtrr_msr().
-- See also: struct hvm_hw_mtrr (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L542-L551)
XenHvmContext.Mtrr = class.class(KaitaiStruct)

function XenHvmContext.Mtrr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Mtrr:_read()
  self._raw_msr_pat_cr = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_msr_pat_cr))
  self.msr_pat_cr = XenHvmContext.MemoryTypes(_io, self, self._root)
  self.msr_mtrr_var = {}
  for i = 0, 8 - 1 do
    self.msr_mtrr_var[i + 1] = XenHvmContext.MtrrRange(self._io, self, self._root)
  end
  self._raw_fixed_64k_00000 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fixed_64k_00000))
  self.fixed_64k_00000 = XenHvmContext.MemoryTypes(_io, self, self._root)
  self._raw_fixed_16k_80000 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fixed_16k_80000))
  self.fixed_16k_80000 = XenHvmContext.MemoryTypes(_io, self, self._root)
  self._raw_fixed_16k_a0000 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fixed_16k_a0000))
  self.fixed_16k_a0000 = XenHvmContext.MemoryTypes(_io, self, self._root)
  self._raw_fixed_4k_c0000 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fixed_4k_c0000))
  self.fixed_4k_c0000 = XenHvmContext.MemoryTypes(_io, self, self._root)
  self._raw_fixed_4k_c8000 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fixed_4k_c8000))
  self.fixed_4k_c8000 = XenHvmContext.MemoryTypes(_io, self, self._root)
  self._raw_fixed_4k_d0000 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fixed_4k_d0000))
  self.fixed_4k_d0000 = XenHvmContext.MemoryTypes(_io, self, self._root)
  self._raw_fixed_4k_d8000 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fixed_4k_d8000))
  self.fixed_4k_d8000 = XenHvmContext.MemoryTypes(_io, self, self._root)
  self._raw_fixed_4k_e0000 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fixed_4k_e0000))
  self.fixed_4k_e0000 = XenHvmContext.MemoryTypes(_io, self, self._root)
  self._raw_fixed_4k_e8000 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fixed_4k_e8000))
  self.fixed_4k_e8000 = XenHvmContext.MemoryTypes(_io, self, self._root)
  self._raw_fixed_4k_f0000 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fixed_4k_f0000))
  self.fixed_4k_f0000 = XenHvmContext.MemoryTypes(_io, self, self._root)
  self._raw_fixed_4k_f8000 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_fixed_4k_f8000))
  self.fixed_4k_f8000 = XenHvmContext.MemoryTypes(_io, self, self._root)
  self._raw_msr_mtrr_cap = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_msr_mtrr_cap))
  self.msr_mtrr_cap = XenHvmContext.MtrrCap(_io, self, self._root)
  self._raw_msr_mtrr_def_type = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_msr_mtrr_def_type))
  self.msr_mtrr_def_type = XenHvmContext.MtrrDefType(_io, self, self._root)
end

-- 
-- Page attribute table: the memory types that page-table entries can
-- choose from.
-- 
-- Variable ranges.
-- 
-- Types of the eight 64 KiB blocks from 0x00000 on.
-- 
-- Types of the eight 16 KiB blocks from 0x80000 on.
-- 
-- Types of the eight 16 KiB blocks from 0xa0000 on.
-- 
-- Types of the eight 4 KiB blocks from 0xc0000 on.
-- 
-- Types of the eight 4 KiB blocks from 0xc8000 on.
-- 
-- Types of the eight 4 KiB blocks from 0xd0000 on.
-- 
-- Types of the eight 4 KiB blocks from 0xd8000 on.
-- 
-- Types of the eight 4 KiB blocks from 0xe0000 on.
-- 
-- Types of the eight 4 KiB blocks from 0xe8000 on.
-- 
-- Types of the eight 4 KiB blocks from 0xf0000 on.
-- 
-- Types of the eight 4 KiB blocks from 0xf8000 on.
-- 
-- IA32_MTRRCAP: which MTRRs there are.
-- 
-- Default type and enable bits.

-- 
-- Base and type of a variable range.
-- See also: Intel SDM volume 3, section 13.11.2.3
XenHvmContext.MtrrBase = class.class(KaitaiStruct)

function XenHvmContext.MtrrBase:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.MtrrBase:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Bits 31-12 of the base address, as a page frame number; `high`
-- continues it.
XenHvmContext.MtrrBase.property.frame_low = {}
function XenHvmContext.MtrrBase.property.frame_low:get()
  if self._m_frame_low ~= nil then
    return self._m_frame_low
  end

  self._m_frame_low = self.low >> 12
  return self._m_frame_low
end

-- 
-- Type of the memory in the range.
XenHvmContext.MtrrBase.property.memory_type = {}
function XenHvmContext.MtrrBase.property.memory_type:get()
  if self._m_memory_type ~= nil then
    return self._m_memory_type
  end

  self._m_memory_type = XenHvmContext.MemoryType(self.low & 255)
  return self._m_memory_type
end

-- 
-- The whole register as a number.
XenHvmContext.MtrrBase.property.raw = {}
function XenHvmContext.MtrrBase.property.raw:get()
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
-- Bits 31-0 that are reserved.
XenHvmContext.MtrrBase.property.reserved_low = {}
function XenHvmContext.MtrrBase.property.reserved_low:get()
  if self._m_reserved_low ~= nil then
    return self._m_reserved_low
  end

  self._m_reserved_low = self.low & 3840
  return self._m_reserved_low
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Capabilities of the MTRRs.
-- See also: Intel SDM volume 3, section 13.11.1
XenHvmContext.MtrrCap = class.class(KaitaiStruct)

function XenHvmContext.MtrrCap:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.MtrrCap:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Fixed ranges are supported.
XenHvmContext.MtrrCap.property.has_fixed = {}
function XenHvmContext.MtrrCap.property.has_fixed:get()
  if self._m_has_fixed ~= nil then
    return self._m_has_fixed
  end

  self._m_has_fixed = self.low & 256 ~= 0
  return self._m_has_fixed
end

-- 
-- A range for system management is supported.
XenHvmContext.MtrrCap.property.has_smrr = {}
function XenHvmContext.MtrrCap.property.has_smrr:get()
  if self._m_has_smrr ~= nil then
    return self._m_has_smrr
  end

  self._m_has_smrr = self.low & 2048 ~= 0
  return self._m_has_smrr
end

-- 
-- Write-combining is supported.
XenHvmContext.MtrrCap.property.has_wc = {}
function XenHvmContext.MtrrCap.property.has_wc:get()
  if self._m_has_wc ~= nil then
    return self._m_has_wc
  end

  self._m_has_wc = self.low & 1024 ~= 0
  return self._m_has_wc
end

-- 
-- Number of variable ranges.
XenHvmContext.MtrrCap.property.num_ranges = {}
function XenHvmContext.MtrrCap.property.num_ranges:get()
  if self._m_num_ranges ~= nil then
    return self._m_num_ranges
  end

  self._m_num_ranges = self.low & 255
  return self._m_num_ranges
end

-- 
-- The whole register as a number.
XenHvmContext.MtrrCap.property.raw = {}
function XenHvmContext.MtrrCap.property.raw:get()
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
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Default type and enable bits.
-- See also: Intel SDM volume 3, section 13.11.2.1
XenHvmContext.MtrrDefType = class.class(KaitaiStruct)

function XenHvmContext.MtrrDefType:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.MtrrDefType:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- A reserved bit of bits 31-0 is set; those of `high` are all reserved.
XenHvmContext.MtrrDefType.property.has_reserved_low = {}
function XenHvmContext.MtrrDefType.property.has_reserved_low:get()
  if self._m_has_reserved_low ~= nil then
    return self._m_has_reserved_low
  end

  self._m_has_reserved_low =  ((self.low & 768 ~= 0) or (self.low >> 12 ~= 0)) 
  return self._m_has_reserved_low
end

-- 
-- MTRRs are enabled; otherwise all memory is uncacheable.
XenHvmContext.MtrrDefType.property.is_enabled = {}
function XenHvmContext.MtrrDefType.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.low & 2048 ~= 0
  return self._m_is_enabled
end

-- 
-- Fixed ranges are enabled.
XenHvmContext.MtrrDefType.property.is_fixed_enabled = {}
function XenHvmContext.MtrrDefType.property.is_fixed_enabled:get()
  if self._m_is_fixed_enabled ~= nil then
    return self._m_is_fixed_enabled
  end

  self._m_is_fixed_enabled = self.low & 1024 ~= 0
  return self._m_is_fixed_enabled
end

-- 
-- Type of memory outside all ranges.
XenHvmContext.MtrrDefType.property.memory_type = {}
function XenHvmContext.MtrrDefType.property.memory_type:get()
  if self._m_memory_type ~= nil then
    return self._m_memory_type
  end

  self._m_memory_type = XenHvmContext.MemoryType(self.low & 255)
  return self._m_memory_type
end

-- 
-- The whole register as a number.
XenHvmContext.MtrrDefType.property.raw = {}
function XenHvmContext.MtrrDefType.property.raw:get()
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
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Mask of a variable range.
-- See also: Intel SDM volume 3, section 13.11.2.3
XenHvmContext.MtrrMask = class.class(KaitaiStruct)

function XenHvmContext.MtrrMask:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.MtrrMask:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Bits 31-12 of the mask, shifted down by 12; `high` continues it.
XenHvmContext.MtrrMask.property.frame_low = {}
function XenHvmContext.MtrrMask.property.frame_low:get()
  if self._m_frame_low ~= nil then
    return self._m_frame_low
  end

  self._m_frame_low = self.low >> 12
  return self._m_frame_low
end

-- 
-- The range is in use.
XenHvmContext.MtrrMask.property.is_valid = {}
function XenHvmContext.MtrrMask.property.is_valid:get()
  if self._m_is_valid ~= nil then
    return self._m_is_valid
  end

  self._m_is_valid = self.low & 2048 ~= 0
  return self._m_is_valid
end

-- 
-- The whole register as a number.
XenHvmContext.MtrrMask.property.raw = {}
function XenHvmContext.MtrrMask.property.raw:get()
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
-- Bits 31-0 that are reserved.
XenHvmContext.MtrrMask.property.reserved_low = {}
function XenHvmContext.MtrrMask.property.reserved_low:get()
  if self._m_reserved_low ~= nil then
    return self._m_reserved_low
  end

  self._m_reserved_low = self.low & 2047
  return self._m_reserved_low
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- A variable range. It contains an address that agrees with `base` in all
-- bits that are set in `mask`, from bit 12 on.
-- See also: Intel SDM volume 3, section 13.11.2.3
XenHvmContext.MtrrRange = class.class(KaitaiStruct)

function XenHvmContext.MtrrRange:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.MtrrRange:_read()
  self._raw_base = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_base))
  self.base = XenHvmContext.MtrrBase(_io, self, self._root)
  self._raw_mask = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_mask))
  self.mask = XenHvmContext.MtrrMask(_io, self, self._root)
end

-- 
-- IA32_MTRR_PHYSBASE.
-- 
-- IA32_MTRR_PHYSMASK.

-- 
-- Bytes of a body, not interpreted here.
-- See also: struct hvm_save_descriptor (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36)
XenHvmContext.Opaque = class.class(KaitaiStruct)

function XenHvmContext.Opaque:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Opaque:_read()
end


-- 
-- Interrupt wires of the PCI bus.
-- See also: struct hvm_hw_pci_irqs (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L413-L422)
XenHvmContext.PciIrq = class.class(KaitaiStruct)

function XenHvmContext.PciIrq:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.PciIrq:_read()
  self.asserted = {}
  for i = 0, 32 - 1 do
    self.asserted[i + 1] = self._io:read_bits_int_le(4)
  end
end

-- 
-- Wires that are asserted, by device number 0 to 31: bit 0 is INTA,
-- bit 3 INTD.

-- 
-- Routing of the four PCI interrupt links. Device and pin determine the
-- link: (device + pin) mod 4.
-- See also: struct hvm_hw_pci_link (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L439-L448)
XenHvmContext.PciLink = class.class(KaitaiStruct)

function XenHvmContext.PciLink:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.PciLink:_read()
  self.route = {}
  for i = 0, 4 - 1 do
    self.route[i + 1] = self._io:read_u1()
  end
  self.pad0 = self._io:read_bytes(4)
end

-- 
-- The highest ISA IRQ.
XenHvmContext.PciLink.property.most_irq = {}
function XenHvmContext.PciLink.property.most_irq:get()
  if self._m_most_irq ~= nil then
    return self._m_most_irq
  end

  self._m_most_irq = 15
  return self._m_most_irq
end

-- 
-- ISA IRQ that each link drives; 0 for none.
-- 
-- Unused.

-- 
-- An event that Xen must inject into the guest.
-- See also: struct hvm_hw_cpu, pending_event (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L136)
XenHvmContext.PendingEvent = class.class(KaitaiStruct)

function XenHvmContext.PendingEvent:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.PendingEvent:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Kind of event.
XenHvmContext.PendingEvent.property.event_type = {}
function XenHvmContext.PendingEvent.property.event_type:get()
  if self._m_event_type ~= nil then
    return self._m_event_type
  end

  self._m_event_type = XenHvmContext.EventType(self.raw >> 8 & 7)
  return self._m_event_type
end

-- 
-- The event has an error code, `error_code` of the record.
XenHvmContext.PendingEvent.property.has_error_code = {}
function XenHvmContext.PendingEvent.property.has_error_code:get()
  if self._m_has_error_code ~= nil then
    return self._m_has_error_code
  end

  self._m_has_error_code = self.raw & 2048 ~= 0
  return self._m_has_error_code
end

-- 
-- An event is present.
XenHvmContext.PendingEvent.property.is_valid = {}
function XenHvmContext.PendingEvent.property.is_valid:get()
  if self._m_is_valid ~= nil then
    return self._m_is_valid
  end

  self._m_is_valid = self.raw >> 31 ~= 0
  return self._m_is_valid
end

-- 
-- Reserved, zero.
XenHvmContext.PendingEvent.property.reserved = {}
function XenHvmContext.PendingEvent.property.reserved:get()
  if self._m_reserved ~= nil then
    return self._m_reserved
  end

  self._m_reserved = self.raw >> 12 & 524287
  return self._m_reserved
end

-- 
-- Vector of the event.
XenHvmContext.PendingEvent.property.vector = {}
function XenHvmContext.PendingEvent.property.vector:get()
  if self._m_vector ~= nil then
    return self._m_vector
  end

  self._m_vector = self.raw & 255
  return self._m_vector
end

-- 
-- The whole register as a number.

-- 
-- One of the two 8259 interrupt controllers.
-- See also: struct hvm_hw_vpic (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L294-L340)
XenHvmContext.Pic = class.class(KaitaiStruct)

function XenHvmContext.Pic:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Pic:_read()
  self.irr = self._io:read_u1()
  self.imr = self._io:read_u1()
  self.isr = self._io:read_u1()
  self.irq_base = self._io:read_u1()
  self.initialisation = self._io:read_u1()
  self.modes = self._io:read_u1()
  self.elcr = self._io:read_u1()
  self.int_output = self._io:read_u1()
end

-- 
-- An acknowledged line does not stay in service.
XenHvmContext.Pic.property.auto_eoi = {}
function XenHvmContext.Pic.property.auto_eoi:get()
  if self._m_auto_eoi ~= nil then
    return self._m_auto_eoi
  end

  self._m_auto_eoi = self.modes & 4 ~= 0
  return self._m_auto_eoi
end

-- 
-- Lines that can be level-triggered: all but the timer's and the
-- keyboard's, or of the slave the real-time clock's and the x87's.
XenHvmContext.Pic.property.elcr_writable = {}
function XenHvmContext.Pic.property.elcr_writable:get()
  if self._m_elcr_writable ~= nil then
    return self._m_elcr_writable
  end

  self._m_elcr_writable = utils.box_unwrap((self.is_master) and utils.box_wrap(252) or (222))
  return self._m_elcr_writable
end

-- 
-- Progress of initialisation; 0 if none is in progress. Bits 0 and 1
-- give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
-- will not.
XenHvmContext.Pic.property.init_state = {}
function XenHvmContext.Pic.property.init_state:get()
  if self._m_init_state ~= nil then
    return self._m_init_state
  end

  self._m_init_state = self.initialisation & 15
  return self._m_init_state
end

-- 
-- This is the master.
XenHvmContext.Pic.property.is_master = {}
function XenHvmContext.Pic.property.is_master:get()
  if self._m_is_master ~= nil then
    return self._m_is_master
  end

  self._m_is_master = self.modes & 64 ~= 0
  return self._m_is_master
end

-- 
-- Whether a controller can get into this state; Xen 4.19 and later
-- refuse others.
XenHvmContext.Pic.property.is_reachable = {}
function XenHvmContext.Pic.property.is_reachable:get()
  if self._m_is_reachable ~= nil then
    return self._m_is_reachable
  end

  self._m_is_reachable =  ((self.int_output <= 1) and ( ((self.int_output == 0) or (self.init_state == 0)) ) and (self.elcr & (self.elcr_writable ~ 255) == 0)) 
  return self._m_is_reachable
end

-- 
-- The next read is a poll.
XenHvmContext.Pic.property.poll = {}
function XenHvmContext.Pic.property.poll:get()
  if self._m_poll ~= nil then
    return self._m_poll
  end

  self._m_poll = self.modes & 2 ~= 0
  return self._m_poll
end

-- 
-- Line with the highest priority.
XenHvmContext.Pic.property.priority_add = {}
function XenHvmContext.Pic.property.priority_add:get()
  if self._m_priority_add ~= nil then
    return self._m_priority_add
  end

  self._m_priority_add = self.initialisation >> 4 & 15
  return self._m_priority_add
end

-- 
-- Reads of the even port return isr, not irr.
XenHvmContext.Pic.property.readsel_isr = {}
function XenHvmContext.Pic.property.readsel_isr:get()
  if self._m_readsel_isr ~= nil then
    return self._m_readsel_isr
  end

  self._m_readsel_isr = self.modes & 1 ~= 0
  return self._m_readsel_isr
end

-- 
-- Priorities rotate when that happens.
XenHvmContext.Pic.property.rotate_on_auto_eoi = {}
function XenHvmContext.Pic.property.rotate_on_auto_eoi:get()
  if self._m_rotate_on_auto_eoi ~= nil then
    return self._m_rotate_on_auto_eoi
  end

  self._m_rotate_on_auto_eoi = self.modes & 8 ~= 0
  return self._m_rotate_on_auto_eoi
end

-- 
-- The slave's lines in service do not block its other lines.
XenHvmContext.Pic.property.special_fully_nested_mode = {}
function XenHvmContext.Pic.property.special_fully_nested_mode:get()
  if self._m_special_fully_nested_mode ~= nil then
    return self._m_special_fully_nested_mode
  end

  self._m_special_fully_nested_mode = self.modes & 16 ~= 0
  return self._m_special_fully_nested_mode
end

-- 
-- Masked lines do not block lower ones.
XenHvmContext.Pic.property.special_mask_mode = {}
function XenHvmContext.Pic.property.special_mask_mode:get()
  if self._m_special_mask_mode ~= nil then
    return self._m_special_mask_mode
  end

  self._m_special_mask_mode = self.modes & 32 ~= 0
  return self._m_special_mask_mode
end

-- 
-- Lines that request an interrupt.
-- 
-- Lines that are masked.
-- 
-- Lines in service.
-- 
-- Vector of line 0.
-- 
-- Initialisation and priority: two fields of four bits.
-- 
-- Modes of operation, a bit each.
-- 
-- Lines that are level-triggered.
-- 
-- State of the output.

-- 
-- The 8254 interval timer.
-- See also: struct hvm_hw_pit (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L456-L473)
XenHvmContext.Pit = class.class(KaitaiStruct)

function XenHvmContext.Pit:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Pit:_read()
  self.channels = {}
  for i = 0, 3 - 1 do
    self.channels[i + 1] = XenHvmContext.PitChannel(self._io, self, self._root)
  end
  self.speaker_data_on = self._io:read_u4le()
  self.pad0 = self._io:read_u4le()
end

-- 
-- Whether the fields after the channels can have these values; Xen 4.19
-- and later refuse others.
XenHvmContext.Pit.property.is_reachable = {}
function XenHvmContext.Pit.property.is_reachable:get()
  if self._m_is_reachable ~= nil then
    return self._m_is_reachable
  end

  self._m_is_reachable =  ((self.speaker_data_on <= 1) and (self.pad0 == 0)) 
  return self._m_is_reachable
end

-- 
-- Channels: 0 is the system timer, 1 is unused, 2 is the speaker.
-- 
-- Whether channel 2 drives the speaker; 0 or 1.
-- 
-- Padding, zero.

-- 
-- A channel of the 8254. The read and write states are 1 for the low byte
-- only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
-- a word whose high byte is next, and 0 if none was set.
-- See also: struct hvm_hw_pit_channel (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L457-L470)
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c)
XenHvmContext.PitChannel = class.class(KaitaiStruct)

function XenHvmContext.PitChannel:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.PitChannel:_read()
  self.count = self._io:read_u4le()
  self.latched_count = self._io:read_u2le()
  self.count_latched = self._io:read_u1()
  self.status_latched = self._io:read_u1()
  self._raw_status = self._io:read_bytes(1)
  local _io = KaitaiStream(stringstream(self._raw_status))
  self.status = XenHvmContext.PitStatus(_io, self, self._root)
  self.read_state = self._io:read_u1()
  self.write_state = self._io:read_u1()
  self.write_latch = self._io:read_u1()
  self.rw_mode = self._io:read_u1()
  self.mode = self._io:read_u1()
  self.bcd = self._io:read_u1()
  self.gate = self._io:read_u1()
end

-- 
-- Whether the channel was ever given a mode.
XenHvmContext.PitChannel.property.is_mode_set = {}
function XenHvmContext.PitChannel.property.is_mode_set:get()
  if self._m_is_mode_set ~= nil then
    return self._m_is_mode_set
  end

  self._m_is_mode_set = self.mode <= 7
  return self._m_is_mode_set
end

-- 
-- Whether a channel can get into this state; Xen 4.19 and later refuse
-- others.
XenHvmContext.PitChannel.property.is_reachable = {}
function XenHvmContext.PitChannel.property.is_reachable:get()
  if self._m_is_reachable ~= nil then
    return self._m_is_reachable
  end

  self._m_is_reachable =  ((self.count <= 65536) and (self.count_latched <= 4) and (self.read_state <= 4) and (self.write_state <= 4) and (self.rw_mode <= 3) and (self.gate <= 1) and (self.bcd <= 1)) 
  return self._m_is_reachable
end

-- 
-- Mode as Xen interprets it when it loads the context: three bits, where
-- 6 and 7 mean 2 and 3.
XenHvmContext.PitChannel.property.operating_mode = {}
function XenHvmContext.PitChannel.property.operating_mode:get()
  if self._m_operating_mode ~= nil then
    return self._m_operating_mode
  end

  self._m_operating_mode = XenHvmContext.PitMode(self.mode & 3 | (self.mode & 4) & (self.mode & 2 ~ 2) << 1)
  return self._m_operating_mode
end

-- 
-- Reload value, 1 to 65536.
-- 
-- Count that was latched.
-- 
-- Read state of the latched count; 0 if no count is latched.
-- 
-- Whether the status was latched.
-- 
-- Status that was latched.
-- 
-- Read state of the count.
-- 
-- Write state of the count.
-- 
-- Low byte of a count whose high byte is next.
-- 
-- Bytes that reads and writes access: 1 for the low byte, 2 for the high
-- byte, 3 for both.
-- 
-- Mode as it was saved; 0xff in a channel that was never set up (Xen
-- before 4.19).
-- 
-- Whether to count in decimal, which Xen does not implement.
-- 
-- State of the gate; only channel 2's can be 0.

-- 
-- Status byte of a channel.
-- See also: pit_latch_status() (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c#L242-L257)
XenHvmContext.PitStatus = class.class(KaitaiStruct)

function XenHvmContext.PitStatus:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.PitStatus:_read()
  self.raw = self._io:read_u1()
end

-- 
-- Counts in decimal.
XenHvmContext.PitStatus.property.is_bcd = {}
function XenHvmContext.PitStatus.property.is_bcd:get()
  if self._m_is_bcd ~= nil then
    return self._m_is_bcd
  end

  self._m_is_bcd = self.raw & 1 ~= 0
  return self._m_is_bcd
end

-- 
-- State of the output.
XenHvmContext.PitStatus.property.is_output_high = {}
function XenHvmContext.PitStatus.property.is_output_high:get()
  if self._m_is_output_high ~= nil then
    return self._m_is_output_high
  end

  self._m_is_output_high = self.raw & 128 ~= 0
  return self._m_is_output_high
end

-- 
-- Counting mode of the channel.
XenHvmContext.PitStatus.property.mode = {}
function XenHvmContext.PitStatus.property.mode:get()
  if self._m_mode ~= nil then
    return self._m_mode
  end

  self._m_mode = self.raw >> 1 & 7
  return self._m_mode
end

-- 
-- Bytes that reads and writes access.
XenHvmContext.PitStatus.property.rw_mode = {}
function XenHvmContext.PitStatus.property.rw_mode:get()
  if self._m_rw_mode ~= nil then
    return self._m_rw_mode
  end

  self._m_rw_mode = self.raw >> 4 & 3
  return self._m_rw_mode
end

-- 
-- The whole byte as a number.

-- 
-- ACPI fixed events.
-- See also: ACPI Specification, section 4.8.4.1
XenHvmContext.Pm1Events = class.class(KaitaiStruct)

function XenHvmContext.Pm1Events:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Pm1Events:_read()
  self.raw = self._io:read_u2le()
end

-- 
-- A bus master asked for the bus; status only.
XenHvmContext.Pm1Events.property.bus_master = {}
function XenHvmContext.Pm1Events.property.bus_master:get()
  if self._m_bus_master ~= nil then
    return self._m_bus_master
  end

  self._m_bus_master = self.raw & 16 ~= 0
  return self._m_bus_master
end

-- 
-- The global lock was released.
XenHvmContext.Pm1Events.property.global_lock = {}
function XenHvmContext.Pm1Events.property.global_lock:get()
  if self._m_global_lock ~= nil then
    return self._m_global_lock
  end

  self._m_global_lock = self.raw & 32 ~= 0
  return self._m_global_lock
end

-- 
-- The system has been woken; status only.
XenHvmContext.Pm1Events.property.is_wake = {}
function XenHvmContext.Pm1Events.property.is_wake:get()
  if self._m_is_wake ~= nil then
    return self._m_is_wake
  end

  self._m_is_wake = self.raw & 32768 ~= 0
  return self._m_is_wake
end

-- 
-- Power button.
XenHvmContext.Pm1Events.property.power_button = {}
function XenHvmContext.Pm1Events.property.power_button:get()
  if self._m_power_button ~= nil then
    return self._m_power_button
  end

  self._m_power_button = self.raw & 256 ~= 0
  return self._m_power_button
end

-- 
-- Alarm of the real-time clock.
XenHvmContext.Pm1Events.property.rtc_alarm = {}
function XenHvmContext.Pm1Events.property.rtc_alarm:get()
  if self._m_rtc_alarm ~= nil then
    return self._m_rtc_alarm
  end

  self._m_rtc_alarm = self.raw & 1024 ~= 0
  return self._m_rtc_alarm
end

-- 
-- Sleep button.
XenHvmContext.Pm1Events.property.sleep_button = {}
function XenHvmContext.Pm1Events.property.sleep_button:get()
  if self._m_sleep_button ~= nil then
    return self._m_sleep_button
  end

  self._m_sleep_button = self.raw & 512 ~= 0
  return self._m_sleep_button
end

-- 
-- The timer's top bit has changed.
XenHvmContext.Pm1Events.property.timer = {}
function XenHvmContext.Pm1Events.property.timer:get()
  if self._m_timer ~= nil then
    return self._m_timer
  end

  self._m_timer = self.raw & 1 ~= 0
  return self._m_timer
end

-- 
-- The whole register as a number.

-- 
-- ACPI power-management timer and event registers.
-- See also: struct hvm_hw_pmtimer (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L530-L534)
XenHvmContext.Pmtimer = class.class(KaitaiStruct)

function XenHvmContext.Pmtimer:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Pmtimer:_read()
  self.tmr_val = self._io:read_u4le()
  self._raw_pm1a_sts = self._io:read_bytes(2)
  local _io = KaitaiStream(stringstream(self._raw_pm1a_sts))
  self.pm1a_sts = XenHvmContext.Pm1Events(_io, self, self._root)
  self._raw_pm1a_en = self._io:read_bytes(2)
  local _io = KaitaiStream(stringstream(self._raw_pm1a_en))
  self.pm1a_en = XenHvmContext.Pm1Events(_io, self, self._root)
end

-- 
-- The timer, 3.579545 MHz.
-- 
-- Events that have happened.
-- 
-- Events that interrupt.

-- 
-- Redirection entry: how the I/O APIC delivers the interrupt of one pin.
-- See also: union vioapic_redir_entry (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L349-L365)
XenHvmContext.RedirectionEntry = class.class(KaitaiStruct)

function XenHvmContext.RedirectionEntry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.RedirectionEntry:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Kind of interrupt.
XenHvmContext.RedirectionEntry.property.delivery_mode = {}
function XenHvmContext.RedirectionEntry.property.delivery_mode:get()
  if self._m_delivery_mode ~= nil then
    return self._m_delivery_mode
  end

  self._m_delivery_mode = XenHvmContext.DeliveryMode(self.low >> 8 & 7)
  return self._m_delivery_mode
end

-- 
-- APIC id of the destination, or a logical destination.
XenHvmContext.RedirectionEntry.property.dest_id = {}
function XenHvmContext.RedirectionEntry.property.dest_id:get()
  if self._m_dest_id ~= nil then
    return self._m_dest_id
  end

  self._m_dest_id = self.high >> 24
  return self._m_dest_id
end

-- 
-- The pin is active low.
XenHvmContext.RedirectionEntry.property.is_active_low = {}
function XenHvmContext.RedirectionEntry.property.is_active_low:get()
  if self._m_is_active_low ~= nil then
    return self._m_is_active_low
  end

  self._m_is_active_low = self.low & 8192 ~= 0
  return self._m_is_active_low
end

-- 
-- Level-triggered, not edge-triggered.
XenHvmContext.RedirectionEntry.property.is_level = {}
function XenHvmContext.RedirectionEntry.property.is_level:get()
  if self._m_is_level ~= nil then
    return self._m_is_level
  end

  self._m_is_level = self.low & 32768 ~= 0
  return self._m_is_level
end

-- 
-- The destination is logical, not physical.
XenHvmContext.RedirectionEntry.property.is_logical = {}
function XenHvmContext.RedirectionEntry.property.is_logical:get()
  if self._m_is_logical ~= nil then
    return self._m_is_logical
  end

  self._m_is_logical = self.low & 2048 ~= 0
  return self._m_is_logical
end

-- 
-- The interrupt is masked.
XenHvmContext.RedirectionEntry.property.is_masked = {}
function XenHvmContext.RedirectionEntry.property.is_masked:get()
  if self._m_is_masked ~= nil then
    return self._m_is_masked
  end

  self._m_is_masked = self.low & 65536 ~= 0
  return self._m_is_masked
end

-- 
-- Delivery is pending.
XenHvmContext.RedirectionEntry.property.is_pending = {}
function XenHvmContext.RedirectionEntry.property.is_pending:get()
  if self._m_is_pending ~= nil then
    return self._m_is_pending
  end

  self._m_is_pending = self.low & 4096 ~= 0
  return self._m_is_pending
end

-- 
-- The whole register as a number.
XenHvmContext.RedirectionEntry.property.raw = {}
function XenHvmContext.RedirectionEntry.property.raw:get()
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
-- A local APIC has accepted the level-triggered interrupt.
XenHvmContext.RedirectionEntry.property.remote_irr = {}
function XenHvmContext.RedirectionEntry.property.remote_irr:get()
  if self._m_remote_irr ~= nil then
    return self._m_remote_irr
  end

  self._m_remote_irr = self.low & 16384 ~= 0
  return self._m_remote_irr
end

-- 
-- Vector that the guest receives.
XenHvmContext.RedirectionEntry.property.vector = {}
function XenHvmContext.RedirectionEntry.property.vector:get()
  if self._m_vector ~= nil then
    return self._m_vector
  end

  self._m_vector = self.low & 255
  return self._m_vector
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- A slot of the register page.
-- See also: struct hvm_hw_lapic_regs (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404)
XenHvmContext.RegisterSlot = class.class(KaitaiStruct)

function XenHvmContext.RegisterSlot:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.RegisterSlot:_read()
  self.reg = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- The register; only these four bytes of the slot are used.
-- 
-- Unused.

-- 
-- Flags register.
-- See also: Intel SDM volume 1, section 3.4.3
XenHvmContext.Rflags = class.class(KaitaiStruct)

function XenHvmContext.Rflags:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Rflags:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Carry out of bit 3.
XenHvmContext.Rflags.property.adjust = {}
function XenHvmContext.Rflags.property.adjust:get()
  if self._m_adjust ~= nil then
    return self._m_adjust
  end

  self._m_adjust = self.low & 16 ~= 0
  return self._m_adjust
end

-- 
-- Alignment checks, or access to user pages despite SMAP.
XenHvmContext.Rflags.property.alignment_check = {}
function XenHvmContext.Rflags.property.alignment_check:get()
  if self._m_alignment_check ~= nil then
    return self._m_alignment_check
  end

  self._m_alignment_check = self.low & 262144 ~= 0
  return self._m_alignment_check
end

-- 
-- Carry out of an addition, or borrow.
XenHvmContext.Rflags.property.carry = {}
function XenHvmContext.Rflags.property.carry:get()
  if self._m_carry ~= nil then
    return self._m_carry
  end

  self._m_carry = self.low & 1 ~= 0
  return self._m_carry
end

-- 
-- String instructions go downwards.
XenHvmContext.Rflags.property.direction = {}
function XenHvmContext.Rflags.property.direction:get()
  if self._m_direction ~= nil then
    return self._m_direction
  end

  self._m_direction = self.low & 1024 ~= 0
  return self._m_direction
end

-- 
-- Can be changed on processors that have CPUID.
XenHvmContext.Rflags.property.identification = {}
function XenHvmContext.Rflags.property.identification:get()
  if self._m_identification ~= nil then
    return self._m_identification
  end

  self._m_identification = self.low & 2097152 ~= 0
  return self._m_identification
end

-- 
-- Interrupts are enabled.
XenHvmContext.Rflags.property.interrupt = {}
function XenHvmContext.Rflags.property.interrupt:get()
  if self._m_interrupt ~= nil then
    return self._m_interrupt
  end

  self._m_interrupt = self.low & 512 ~= 0
  return self._m_interrupt
end

-- 
-- Lowest privilege that may do I/O.
XenHvmContext.Rflags.property.iopl = {}
function XenHvmContext.Rflags.property.iopl:get()
  if self._m_iopl ~= nil then
    return self._m_iopl
  end

  self._m_iopl = self.low >> 12 & 3
  return self._m_iopl
end

-- 
-- The current task was called by another.
XenHvmContext.Rflags.property.nested_task = {}
function XenHvmContext.Rflags.property.nested_task:get()
  if self._m_nested_task ~= nil then
    return self._m_nested_task
  end

  self._m_nested_task = self.low & 16384 ~= 0
  return self._m_nested_task
end

-- 
-- Signed overflow.
XenHvmContext.Rflags.property.overflow = {}
function XenHvmContext.Rflags.property.overflow:get()
  if self._m_overflow ~= nil then
    return self._m_overflow
  end

  self._m_overflow = self.low & 2048 ~= 0
  return self._m_overflow
end

-- 
-- The result's low byte has an even number of ones.
XenHvmContext.Rflags.property.parity = {}
function XenHvmContext.Rflags.property.parity:get()
  if self._m_parity ~= nil then
    return self._m_parity
  end

  self._m_parity = self.low & 4 ~= 0
  return self._m_parity
end

-- 
-- The whole register as a number.
XenHvmContext.Rflags.property.raw = {}
function XenHvmContext.Rflags.property.raw:get()
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
-- Instruction breakpoints are off for one instruction.
XenHvmContext.Rflags.property.resume = {}
function XenHvmContext.Rflags.property.resume:get()
  if self._m_resume ~= nil then
    return self._m_resume
  end

  self._m_resume = self.low & 65536 ~= 0
  return self._m_resume
end

-- 
-- The result is negative.
XenHvmContext.Rflags.property.sign = {}
function XenHvmContext.Rflags.property.sign:get()
  if self._m_sign ~= nil then
    return self._m_sign
  end

  self._m_sign = self.low & 128 ~= 0
  return self._m_sign
end

-- 
-- Single-stepping.
XenHvmContext.Rflags.property.trap = {}
function XenHvmContext.Rflags.property.trap:get()
  if self._m_trap ~= nil then
    return self._m_trap
  end

  self._m_trap = self.low & 256 ~= 0
  return self._m_trap
end

-- 
-- Virtual-8086 mode.
XenHvmContext.Rflags.property.virtual_8086 = {}
function XenHvmContext.Rflags.property.virtual_8086:get()
  if self._m_virtual_8086 ~= nil then
    return self._m_virtual_8086
  end

  self._m_virtual_8086 = self.low & 131072 ~= 0
  return self._m_virtual_8086
end

-- 
-- Virtual image of `interrupt`.
XenHvmContext.Rflags.property.virtual_interrupt = {}
function XenHvmContext.Rflags.property.virtual_interrupt:get()
  if self._m_virtual_interrupt ~= nil then
    return self._m_virtual_interrupt
  end

  self._m_virtual_interrupt = self.low & 524288 ~= 0
  return self._m_virtual_interrupt
end

-- 
-- A virtual interrupt is pending.
XenHvmContext.Rflags.property.virtual_interrupt_pending = {}
function XenHvmContext.Rflags.property.virtual_interrupt_pending:get()
  if self._m_virtual_interrupt_pending ~= nil then
    return self._m_virtual_interrupt_pending
  end

  self._m_virtual_interrupt_pending = self.low & 1048576 ~= 0
  return self._m_virtual_interrupt_pending
end

-- 
-- The result is zero.
XenHvmContext.Rflags.property.zero = {}
function XenHvmContext.Rflags.property.zero:get()
  if self._m_zero ~= nil then
    return self._m_zero
  end

  self._m_zero = self.low & 64 ~= 0
  return self._m_zero
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
-- are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
-- any value.
-- See also: struct hvm_hw_rtc (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L483-L491)
XenHvmContext.Rtc = class.class(KaitaiStruct)

function XenHvmContext.Rtc:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Rtc:_read()
  self.seconds = self._io:read_u1()
  self.seconds_alarm = self._io:read_u1()
  self.minutes = self._io:read_u1()
  self.minutes_alarm = self._io:read_u1()
  self.hours = self._io:read_u1()
  self.hours_alarm = self._io:read_u1()
  self.day_of_week = self._io:read_u1()
  self.day_of_month = self._io:read_u1()
  self.month = self._io:read_u1()
  self.year = self._io:read_u1()
  self._raw_reg_a = self._io:read_bytes(1)
  local _io = KaitaiStream(stringstream(self._raw_reg_a))
  self.reg_a = XenHvmContext.RtcRegA(_io, self, self._root)
  self._raw_reg_b = self._io:read_bytes(1)
  local _io = KaitaiStream(stringstream(self._raw_reg_b))
  self.reg_b = XenHvmContext.RtcRegB(_io, self, self._root)
  self._raw_reg_c = self._io:read_bytes(1)
  local _io = KaitaiStream(stringstream(self._raw_reg_c))
  self.reg_c = XenHvmContext.RtcRegC(_io, self, self._root)
  self._raw_reg_d = self._io:read_bytes(1)
  local _io = KaitaiStream(stringstream(self._raw_reg_d))
  self.reg_d = XenHvmContext.RtcRegD(_io, self, self._root)
  self.cmos_index = self._io:read_u1()
  self.pad0 = self._io:read_u1()
  if self._io:size() >= 24 then
    self.rtc_offset = self._io:read_s8le()
  end
end

-- 
-- Seconds of the time of day.
-- 
-- Seconds of the alarm.
-- 
-- Minutes of the time of day.
-- 
-- Minutes of the alarm.
-- 
-- Hours; in 12-hour mode bit 7 is PM.
-- 
-- Hours of the alarm.
-- 
-- Day of the week, Sunday is 1.
-- 
-- Day of the month.
-- 
-- Month; January is 1.
-- 
-- Year of the century.
-- 
-- Register A.
-- 
-- Register B.
-- 
-- Register C.
-- 
-- Register D.
-- 
-- Register selected by the index port.
-- 
-- Unused.
-- 
-- Offset from the host's time, in seconds. Absent from bodies of 16
-- bytes.

-- 
-- Register A of the real-time clock.
-- See also: Motorola MC146818A data sheet
XenHvmContext.RtcRegA = class.class(KaitaiStruct)

function XenHvmContext.RtcRegA:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.RtcRegA:_read()
  self.raw = self._io:read_u1()
end

-- 
-- Divider; 2 for the usual crystal.
XenHvmContext.RtcRegA.property.divider = {}
function XenHvmContext.RtcRegA.property.divider:get()
  if self._m_divider ~= nil then
    return self._m_divider
  end

  self._m_divider = self.raw >> 4 & 7
  return self._m_divider
end

-- 
-- An update is in progress.
XenHvmContext.RtcRegA.property.is_updating = {}
function XenHvmContext.RtcRegA.property.is_updating:get()
  if self._m_is_updating ~= nil then
    return self._m_is_updating
  end

  self._m_is_updating = self.raw & 128 ~= 0
  return self._m_is_updating
end

-- 
-- Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz
-- (1 and 2 are the same as 8 and 9).
XenHvmContext.RtcRegA.property.rate = {}
function XenHvmContext.RtcRegA.property.rate:get()
  if self._m_rate ~= nil then
    return self._m_rate
  end

  self._m_rate = self.raw & 15
  return self._m_rate
end

-- 
-- The whole register as a number.

-- 
-- Register B of the real-time clock.
-- See also: Motorola MC146818A data sheet
XenHvmContext.RtcRegB = class.class(KaitaiStruct)

function XenHvmContext.RtcRegB:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.RtcRegB:_read()
  self.raw = self._io:read_u1()
end

-- 
-- Interrupt at the alarm.
XenHvmContext.RtcRegB.property.has_alarm_interrupt = {}
function XenHvmContext.RtcRegB.property.has_alarm_interrupt:get()
  if self._m_has_alarm_interrupt ~= nil then
    return self._m_has_alarm_interrupt
  end

  self._m_has_alarm_interrupt = self.raw & 32 ~= 0
  return self._m_has_alarm_interrupt
end

-- 
-- Periodic interrupt.
XenHvmContext.RtcRegB.property.has_periodic_interrupt = {}
function XenHvmContext.RtcRegB.property.has_periodic_interrupt:get()
  if self._m_has_periodic_interrupt ~= nil then
    return self._m_has_periodic_interrupt
  end

  self._m_has_periodic_interrupt = self.raw & 64 ~= 0
  return self._m_has_periodic_interrupt
end

-- 
-- Square-wave output.
XenHvmContext.RtcRegB.property.has_square_wave = {}
function XenHvmContext.RtcRegB.property.has_square_wave:get()
  if self._m_has_square_wave ~= nil then
    return self._m_has_square_wave
  end

  self._m_has_square_wave = self.raw & 8 ~= 0
  return self._m_has_square_wave
end

-- 
-- Interrupt at each update.
XenHvmContext.RtcRegB.property.has_update_interrupt = {}
function XenHvmContext.RtcRegB.property.has_update_interrupt:get()
  if self._m_has_update_interrupt ~= nil then
    return self._m_has_update_interrupt
  end

  self._m_has_update_interrupt = self.raw & 16 ~= 0
  return self._m_has_update_interrupt
end

-- 
-- 24-hour mode.
XenHvmContext.RtcRegB.property.is_24_hour = {}
function XenHvmContext.RtcRegB.property.is_24_hour:get()
  if self._m_is_24_hour ~= nil then
    return self._m_is_24_hour
  end

  self._m_is_24_hour = self.raw & 2 ~= 0
  return self._m_is_24_hour
end

-- 
-- Binary, not BCD.
XenHvmContext.RtcRegB.property.is_binary = {}
function XenHvmContext.RtcRegB.property.is_binary:get()
  if self._m_is_binary ~= nil then
    return self._m_is_binary
  end

  self._m_is_binary = self.raw & 4 ~= 0
  return self._m_is_binary
end

-- 
-- Daylight saving.
XenHvmContext.RtcRegB.property.is_dst = {}
function XenHvmContext.RtcRegB.property.is_dst:get()
  if self._m_is_dst ~= nil then
    return self._m_is_dst
  end

  self._m_is_dst = self.raw & 1 ~= 0
  return self._m_is_dst
end

-- 
-- Updates are halted.
XenHvmContext.RtcRegB.property.is_set = {}
function XenHvmContext.RtcRegB.property.is_set:get()
  if self._m_is_set ~= nil then
    return self._m_is_set
  end

  self._m_is_set = self.raw & 128 ~= 0
  return self._m_is_set
end

-- 
-- The whole register as a number.

-- 
-- Register C of the real-time clock.
-- See also: Motorola MC146818A data sheet
XenHvmContext.RtcRegC = class.class(KaitaiStruct)

function XenHvmContext.RtcRegC:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.RtcRegC:_read()
  self.raw = self._io:read_u1()
end

-- 
-- The alarm has happened.
XenHvmContext.RtcRegC.property.is_alarmed = {}
function XenHvmContext.RtcRegC.property.is_alarmed:get()
  if self._m_is_alarmed ~= nil then
    return self._m_is_alarmed
  end

  self._m_is_alarmed = self.raw & 32 ~= 0
  return self._m_is_alarmed
end

-- 
-- The interrupt is asserted.
XenHvmContext.RtcRegC.property.is_interrupting = {}
function XenHvmContext.RtcRegC.property.is_interrupting:get()
  if self._m_is_interrupting ~= nil then
    return self._m_is_interrupting
  end

  self._m_is_interrupting = self.raw & 128 ~= 0
  return self._m_is_interrupting
end

-- 
-- A period has ended.
XenHvmContext.RtcRegC.property.is_period_over = {}
function XenHvmContext.RtcRegC.property.is_period_over:get()
  if self._m_is_period_over ~= nil then
    return self._m_is_period_over
  end

  self._m_is_period_over = self.raw & 64 ~= 0
  return self._m_is_period_over
end

-- 
-- An update has happened.
XenHvmContext.RtcRegC.property.is_updated = {}
function XenHvmContext.RtcRegC.property.is_updated:get()
  if self._m_is_updated ~= nil then
    return self._m_is_updated
  end

  self._m_is_updated = self.raw & 16 ~= 0
  return self._m_is_updated
end

-- 
-- The whole register as a number.

-- 
-- Register D of the real-time clock.
-- See also: Motorola MC146818A data sheet
XenHvmContext.RtcRegD = class.class(KaitaiStruct)

function XenHvmContext.RtcRegD:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.RtcRegD:_read()
  self.raw = self._io:read_u1()
end

-- 
-- Memory and time are valid.
XenHvmContext.RtcRegD.property.is_valid = {}
function XenHvmContext.RtcRegD.property.is_valid:get()
  if self._m_is_valid ~= nil then
    return self._m_is_valid
  end

  self._m_is_valid = self.raw & 128 ~= 0
  return self._m_is_valid
end

-- 
-- The whole register as a number.

-- 
-- The body of END, which is empty.
-- See also: struct hvm_save_end (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L85)
XenHvmContext.SaveEnd = class.class(KaitaiStruct)

function XenHvmContext.SaveEnd:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.SaveEnd:_read()
end


-- 
-- Origin of this context.
-- See also: struct hvm_save_header (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L21-L27)
XenHvmContext.SaveHeader = class.class(KaitaiStruct)

function XenHvmContext.SaveHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.SaveHeader:_read()
  self.magic = self._io:read_u4le()
  self.version = self._io:read_u4le()
  self.changeset = self._io:read_u8le()
  self._raw_cpuid = self._io:read_bytes(4)
  local _io = KaitaiStream(stringstream(self._raw_cpuid))
  self.cpuid = XenHvmContext.CpuSignature(_io, self, self._root)
  self.gtsc_khz = self._io:read_u4le()
end

-- 
-- The only value of `magic` that Xen accepts.
XenHvmContext.SaveHeader.property.magic_expected = {}
function XenHvmContext.SaveHeader.property.magic_expected:get()
  if self._m_magic_expected ~= nil then
    return self._m_magic_expected
  end

  self._m_magic_expected = 1412960902
  return self._m_magic_expected
end

-- 
-- The only value of `version` that Xen accepts.
XenHvmContext.SaveHeader.property.version_expected = {}
function XenHvmContext.SaveHeader.property.version_expected:get()
  if self._m_version_expected ~= nil then
    return self._m_version_expected
  end

  self._m_version_expected = 1
  return self._m_version_expected
end

-- 
-- Says that this is an HVM context.
-- 
-- Version of the format; 1 is the only one.
-- 
-- Mercurial revision of the Xen that saved this; all ones today.
-- 
-- Value of eax of CPUID leaf 1 on the saving host. Xen only logs a
-- difference.
-- 
-- Frequency of the guest's TSC in kHz; 0 leaves it unchanged.

-- 
-- Attributes of a segment, as in its descriptor but without the four
-- bits of limit between them.
-- 
-- Old versions of Xen wrote the format of Intel's VMCS, which keeps that
-- gap, so that the upper four attributes are four bits higher. Xen
-- recognises this and moves them when it loads the context; the instances
-- here do the same.
-- See also: struct segment_register (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/x86_emulate/x86_emulate.h#L79-L97)
-- See also: hvm_load_cpu_ctxt() (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1024-L1224)
XenHvmContext.SegmentAttributes = class.class(KaitaiStruct)

function XenHvmContext.SegmentAttributes:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.SegmentAttributes:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Available to software.
XenHvmContext.SegmentAttributes.property.avl = {}
function XenHvmContext.SegmentAttributes.property.avl:get()
  if self._m_avl ~= nil then
    return self._m_avl
  end

  self._m_avl = self.upper & 1 ~= 0
  return self._m_avl
end

-- 
-- 32-bit operands, or a 32-bit stack pointer.
XenHvmContext.SegmentAttributes.property.db = {}
function XenHvmContext.SegmentAttributes.property.db:get()
  if self._m_db ~= nil then
    return self._m_db
  end

  self._m_db = self.upper & 4 ~= 0
  return self._m_db
end

-- 
-- Descriptor privilege level.
XenHvmContext.SegmentAttributes.property.dpl = {}
function XenHvmContext.SegmentAttributes.property.dpl:get()
  if self._m_dpl ~= nil then
    return self._m_dpl
  end

  self._m_dpl = self.raw >> 5 & 3
  return self._m_dpl
end

-- 
-- The limit of the descriptor counts pages.
XenHvmContext.SegmentAttributes.property.g = {}
function XenHvmContext.SegmentAttributes.property.g:get()
  if self._m_g ~= nil then
    return self._m_g
  end

  self._m_g = self.upper & 8 ~= 0
  return self._m_g
end

-- 
-- The upper attributes are four bits higher than today.
XenHvmContext.SegmentAttributes.property.is_vmcs_format = {}
function XenHvmContext.SegmentAttributes.property.is_vmcs_format:get()
  if self._m_is_vmcs_format ~= nil then
    return self._m_is_vmcs_format
  end

  self._m_is_vmcs_format =  ((self.raw & 61440 ~= 0) and (self.raw & 3840 == 0)) 
  return self._m_is_vmcs_format
end

-- 
-- 64-bit code.
XenHvmContext.SegmentAttributes.property.l = {}
function XenHvmContext.SegmentAttributes.property.l:get()
  if self._m_l ~= nil then
    return self._m_l
  end

  self._m_l = self.upper & 2 ~= 0
  return self._m_l
end

-- 
-- The segment is present.
XenHvmContext.SegmentAttributes.property.p = {}
function XenHvmContext.SegmentAttributes.property.p:get()
  if self._m_p ~= nil then
    return self._m_p
  end

  self._m_p = self.raw & 128 ~= 0
  return self._m_p
end

-- 
-- Code or data, not a system segment.
XenHvmContext.SegmentAttributes.property.s = {}
function XenHvmContext.SegmentAttributes.property.s:get()
  if self._m_s ~= nil then
    return self._m_s
  end

  self._m_s = self.raw & 16 ~= 0
  return self._m_s
end

-- 
-- Type. If `s` is set, bit 3 distinguishes code from data; otherwise
-- this is the kind of system segment.
XenHvmContext.SegmentAttributes.property.segment_type = {}
function XenHvmContext.SegmentAttributes.property.segment_type:get()
  if self._m_segment_type ~= nil then
    return self._m_segment_type
  end

  self._m_segment_type = self.raw & 15
  return self._m_segment_type
end

-- 
-- The four upper attributes.
XenHvmContext.SegmentAttributes.property.upper = {}
function XenHvmContext.SegmentAttributes.property.upper:get()
  if self._m_upper ~= nil then
    return self._m_upper
  end

  self._m_upper = utils.box_unwrap((self.is_vmcs_format) and utils.box_wrap((self.raw >> 12 & 15)) or ((self.raw >> 8 & 15)))
  return self._m_upper
end

-- 
-- The attributes as they were saved.

-- 
-- Value of the MSR SPEC_CTRL.
-- See also: MSR_SPEC_CTRL (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L35)
XenHvmContext.SpecCtrl = class.class(KaitaiStruct)

function XenHvmContext.SpecCtrl:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.SpecCtrl:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Branch history of user code is not used for the supervisor.
XenHvmContext.SpecCtrl.property.bhi_dis_s = {}
function XenHvmContext.SpecCtrl.property.bhi_dis_s:get()
  if self._m_bhi_dis_s ~= nil then
    return self._m_bhi_dis_s
  end

  self._m_bhi_dis_s = self.low & 1024 ~= 0
  return self._m_bhi_dis_s
end

-- 
-- Indirect branches are restricted.
XenHvmContext.SpecCtrl.property.ibrs = {}
function XenHvmContext.SpecCtrl.property.ibrs:get()
  if self._m_ibrs ~= nil then
    return self._m_ibrs
  end

  self._m_ibrs = self.low & 1 ~= 0
  return self._m_ibrs
end

-- 
-- Indirect branch prediction is disabled for the supervisor.
XenHvmContext.SpecCtrl.property.ipred_dis_s = {}
function XenHvmContext.SpecCtrl.property.ipred_dis_s:get()
  if self._m_ipred_dis_s ~= nil then
    return self._m_ipred_dis_s
  end

  self._m_ipred_dis_s = self.low & 16 ~= 0
  return self._m_ipred_dis_s
end

-- 
-- Indirect branch prediction is disabled for user code.
XenHvmContext.SpecCtrl.property.ipred_dis_u = {}
function XenHvmContext.SpecCtrl.property.ipred_dis_u:get()
  if self._m_ipred_dis_u ~= nil then
    return self._m_ipred_dis_u
  end

  self._m_ipred_dis_u = self.low & 8 ~= 0
  return self._m_ipred_dis_u
end

-- 
-- Predictive store forwarding is disabled.
XenHvmContext.SpecCtrl.property.psfd = {}
function XenHvmContext.SpecCtrl.property.psfd:get()
  if self._m_psfd ~= nil then
    return self._m_psfd
  end

  self._m_psfd = self.low & 128 ~= 0
  return self._m_psfd
end

-- 
-- The whole register as a number.
XenHvmContext.SpecCtrl.property.raw = {}
function XenHvmContext.SpecCtrl.property.raw:get()
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
-- Alternate return prediction is disabled for the supervisor.
XenHvmContext.SpecCtrl.property.rrsba_dis_s = {}
function XenHvmContext.SpecCtrl.property.rrsba_dis_s:get()
  if self._m_rrsba_dis_s ~= nil then
    return self._m_rrsba_dis_s
  end

  self._m_rrsba_dis_s = self.low & 64 ~= 0
  return self._m_rrsba_dis_s
end

-- 
-- Alternate return prediction is disabled for user code.
XenHvmContext.SpecCtrl.property.rrsba_dis_u = {}
function XenHvmContext.SpecCtrl.property.rrsba_dis_u:get()
  if self._m_rrsba_dis_u ~= nil then
    return self._m_rrsba_dis_u
  end

  self._m_rrsba_dis_u = self.low & 32 ~= 0
  return self._m_rrsba_dis_u
end

-- 
-- Speculative store bypass is disabled.
XenHvmContext.SpecCtrl.property.ssbd = {}
function XenHvmContext.SpecCtrl.property.ssbd:get()
  if self._m_ssbd ~= nil then
    return self._m_ssbd
  end

  self._m_ssbd = self.low & 4 ~= 0
  return self._m_ssbd
end

-- 
-- Threads of a core do not share indirect branch prediction.
XenHvmContext.SpecCtrl.property.stibp = {}
function XenHvmContext.SpecCtrl.property.stibp:get()
  if self._m_stibp ~= nil then
    return self._m_stibp
  end

  self._m_stibp = self.low & 2 ~= 0
  return self._m_stibp
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Divide configuration register.
-- See also: Intel SDM volume 3, section 12.5.4
XenHvmContext.TimerDivide = class.class(KaitaiStruct)

function XenHvmContext.TimerDivide:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.TimerDivide:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- The three bits of the divisor (bits 3, 1 and 0).
XenHvmContext.TimerDivide.property.code = {}
function XenHvmContext.TimerDivide.property.code:get()
  if self._m_code ~= nil then
    return self._m_code
  end

  self._m_code = self.raw & 3 | (self.raw & 8) >> 1
  return self._m_code
end

-- 
-- Divisor of the clock.
XenHvmContext.TimerDivide.property.divisor = {}
function XenHvmContext.TimerDivide.property.divisor:get()
  if self._m_divisor ~= nil then
    return self._m_divisor
  end

  self._m_divisor = utils.box_unwrap((self.code == 7) and utils.box_wrap(1) or (2 << self.code))
  return self._m_divisor
end

-- 
-- The whole register as a number.

-- 
-- The TSC_ADJUST register of a vCPU.
-- See also: struct hvm_tsc_adjust (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L610-L612)
XenHvmContext.TscAdjust = class.class(KaitaiStruct)

function XenHvmContext.TscAdjust:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.TscAdjust:_read()
  self.adjustment = self._io:read_u8le()
end

-- 
-- Offset that the guest has added to its TSC, modulo 2^64.

-- 
-- The body of a type that Xen does not define.
-- See also: struct hvm_save_descriptor (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36)
XenHvmContext.UnknownBody = class.class(KaitaiStruct)

function XenHvmContext.UnknownBody:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.UnknownBody:_read()
  self.data = self._io:read_bytes_full()
end

-- 
-- The body, unchanged.

-- 
-- 256 bits, one for each vector, spread over eight registers.
-- See also: Intel SDM volume 3, section 12.8.4
XenHvmContext.VectorBitmap = class.class(KaitaiStruct)

function XenHvmContext.VectorBitmap:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.VectorBitmap:_read()
end

-- 
-- Vectors 0 (bit 0) to 31 (bit 31).
XenHvmContext.VectorBitmap.property.vectors_0_31 = {}
function XenHvmContext.VectorBitmap.property.vectors_0_31:get()
  if self._m_vectors_0_31 ~= nil then
    return self._m_vectors_0_31
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_vectors_0_31 = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_vectors_0_31
end

-- 
-- Vectors 128 (bit 0) to 159 (bit 31).
XenHvmContext.VectorBitmap.property.vectors_128_159 = {}
function XenHvmContext.VectorBitmap.property.vectors_128_159:get()
  if self._m_vectors_128_159 ~= nil then
    return self._m_vectors_128_159
  end

  local _pos = self._io:pos()
  self._io:seek(64)
  self._m_vectors_128_159 = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_vectors_128_159
end

-- 
-- Vectors 160 (bit 0) to 191 (bit 31).
XenHvmContext.VectorBitmap.property.vectors_160_191 = {}
function XenHvmContext.VectorBitmap.property.vectors_160_191:get()
  if self._m_vectors_160_191 ~= nil then
    return self._m_vectors_160_191
  end

  local _pos = self._io:pos()
  self._io:seek(80)
  self._m_vectors_160_191 = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_vectors_160_191
end

-- 
-- Vectors 192 (bit 0) to 223 (bit 31).
XenHvmContext.VectorBitmap.property.vectors_192_223 = {}
function XenHvmContext.VectorBitmap.property.vectors_192_223:get()
  if self._m_vectors_192_223 ~= nil then
    return self._m_vectors_192_223
  end

  local _pos = self._io:pos()
  self._io:seek(96)
  self._m_vectors_192_223 = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_vectors_192_223
end

-- 
-- Vectors 224 (bit 0) to 255 (bit 31).
XenHvmContext.VectorBitmap.property.vectors_224_255 = {}
function XenHvmContext.VectorBitmap.property.vectors_224_255:get()
  if self._m_vectors_224_255 ~= nil then
    return self._m_vectors_224_255
  end

  local _pos = self._io:pos()
  self._io:seek(112)
  self._m_vectors_224_255 = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_vectors_224_255
end

-- 
-- Vectors 32 (bit 0) to 63 (bit 31).
XenHvmContext.VectorBitmap.property.vectors_32_63 = {}
function XenHvmContext.VectorBitmap.property.vectors_32_63:get()
  if self._m_vectors_32_63 ~= nil then
    return self._m_vectors_32_63
  end

  local _pos = self._io:pos()
  self._io:seek(16)
  self._m_vectors_32_63 = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_vectors_32_63
end

-- 
-- Vectors 64 (bit 0) to 95 (bit 31).
XenHvmContext.VectorBitmap.property.vectors_64_95 = {}
function XenHvmContext.VectorBitmap.property.vectors_64_95:get()
  if self._m_vectors_64_95 ~= nil then
    return self._m_vectors_64_95
  end

  local _pos = self._io:pos()
  self._io:seek(32)
  self._m_vectors_64_95 = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_vectors_64_95
end

-- 
-- Vectors 96 (bit 0) to 127 (bit 31).
XenHvmContext.VectorBitmap.property.vectors_96_127 = {}
function XenHvmContext.VectorBitmap.property.vectors_96_127:get()
  if self._m_vectors_96_127 ~= nil then
    return self._m_vectors_96_127
  end

  local _pos = self._io:pos()
  self._io:seek(48)
  self._m_vectors_96_127 = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_vectors_96_127
end


-- 
-- State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
-- 16 in older versions of Xen.
-- See also: struct hvm_viridian_domain_context (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L580-L585)
XenHvmContext.ViridianDomain = class.class(KaitaiStruct)

function XenHvmContext.ViridianDomain:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ViridianDomain:_read()
  self._raw_hypercall_gpa = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_hypercall_gpa))
  self.hypercall_gpa = XenHvmContext.ViridianPageMsr(_io, self, self._root)
  self._raw_guest_os_id = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_guest_os_id))
  self.guest_os_id = XenHvmContext.ViridianGuestOsId(_io, self, self._root)
  if self._io:size() >= 24 then
    self.time_ref_count = self._io:read_u8le()
  end
  if self._io:size() >= 32 then
    self._raw_reference_tsc = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw_reference_tsc))
    self.reference_tsc = XenHvmContext.ViridianPageMsr(_io, self, self._root)
  end
end

-- 
-- HV_X64_MSR_HYPERCALL.
-- 
-- HV_X64_MSR_GUEST_OS_ID.
-- 
-- Reference time, in units of 100 ns. Absent from bodies of 16 bytes.
-- 
-- HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes.

-- 
-- The guest's identification of itself.
-- See also: Hyper-V Top Level Functional Specification
-- See also: union hv_guest_os_id (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L331-L343)
XenHvmContext.ViridianGuestOsId = class.class(KaitaiStruct)

function XenHvmContext.ViridianGuestOsId:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ViridianGuestOsId:_read()
  self.build_number = self._io:read_u2le()
  self.service_pack = self._io:read_u1()
  self.minor = self._io:read_u1()
  self.major = self._io:read_u1()
  self.os = self._io:read_u1()
  self.vendor = self._io:read_u2le()
end

-- 
-- The whole register as a number.
XenHvmContext.ViridianGuestOsId.property.raw = {}
function XenHvmContext.ViridianGuestOsId.property.raw:get()
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
-- Build number of the guest's operating system.
-- 
-- Service pack.
-- 
-- Minor version.
-- 
-- Major version.
-- 
-- Operating system; 4 is Windows NT.
-- 
-- Vendor, 1 is Microsoft; bit 15 marks open source.

-- 
-- A register that contains the frame number of a guest page in the bits
-- above 11.
-- See also: Hyper-V Top Level Functional Specification
-- See also: union hv_vp_assist_page_msr (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L561-L570)
XenHvmContext.ViridianPageMsr = class.class(KaitaiStruct)

function XenHvmContext.ViridianPageMsr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ViridianPageMsr:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- The page is in use.
XenHvmContext.ViridianPageMsr.property.is_enabled = {}
function XenHvmContext.ViridianPageMsr.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.low & 1 ~= 0
  return self._m_is_enabled
end

-- 
-- Bits 19-0 of the frame number; `high` continues it.
XenHvmContext.ViridianPageMsr.property.pfn_low = {}
function XenHvmContext.ViridianPageMsr.property.pfn_low:get()
  if self._m_pfn_low ~= nil then
    return self._m_pfn_low
  end

  self._m_pfn_low = self.low >> 12
  return self._m_pfn_low
end

-- 
-- The whole register as a number.
XenHvmContext.ViridianPageMsr.property.raw = {}
function XenHvmContext.ViridianPageMsr.property.raw:get()
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
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- A synthetic interrupt source.
-- See also: Hyper-V Top Level Functional Specification
-- See also: union hv_synic_sint (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L827-L837)
XenHvmContext.ViridianSint = class.class(KaitaiStruct)

function XenHvmContext.ViridianSint:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ViridianSint:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- The interrupt ends automatically (auto-EOI).
XenHvmContext.ViridianSint.property.is_auto_eoi = {}
function XenHvmContext.ViridianSint.property.is_auto_eoi:get()
  if self._m_is_auto_eoi ~= nil then
    return self._m_is_auto_eoi
  end

  self._m_is_auto_eoi = self.low & 131072 ~= 0
  return self._m_is_auto_eoi
end

-- 
-- The synthetic interrupt is masked.
XenHvmContext.ViridianSint.property.is_masked = {}
function XenHvmContext.ViridianSint.property.is_masked:get()
  if self._m_is_masked ~= nil then
    return self._m_is_masked
  end

  self._m_is_masked = self.low & 65536 ~= 0
  return self._m_is_masked
end

-- 
-- The guest polls; no interrupt.
XenHvmContext.ViridianSint.property.is_polling = {}
function XenHvmContext.ViridianSint.property.is_polling:get()
  if self._m_is_polling ~= nil then
    return self._m_is_polling
  end

  self._m_is_polling = self.low & 262144 ~= 0
  return self._m_is_polling
end

-- 
-- The whole register as a number.
XenHvmContext.ViridianSint.property.raw = {}
function XenHvmContext.ViridianSint.property.raw:get()
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
-- Vector of the synthetic interrupt.
XenHvmContext.ViridianSint.property.vector = {}
function XenHvmContext.ViridianSint.property.vector:get()
  if self._m_vector ~= nil then
    return self._m_vector
  end

  self._m_vector = self.low & 255
  return self._m_vector
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- Configuration of a synthetic timer.
-- See also: Hyper-V Top Level Functional Specification
-- See also: union hv_stimer_config (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L796-L809)
XenHvmContext.ViridianStimerConfig = class.class(KaitaiStruct)

function XenHvmContext.ViridianStimerConfig:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ViridianStimerConfig:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Vector in direct mode.
XenHvmContext.ViridianStimerConfig.property.apic_vector = {}
function XenHvmContext.ViridianStimerConfig.property.apic_vector:get()
  if self._m_apic_vector ~= nil then
    return self._m_apic_vector
  end

  self._m_apic_vector = self.low >> 4 & 255
  return self._m_apic_vector
end

-- 
-- Writing the count starts the timer.
XenHvmContext.ViridianStimerConfig.property.is_auto_enabled = {}
function XenHvmContext.ViridianStimerConfig.property.is_auto_enabled:get()
  if self._m_is_auto_enabled ~= nil then
    return self._m_is_auto_enabled
  end

  self._m_is_auto_enabled = self.low & 8 ~= 0
  return self._m_is_auto_enabled
end

-- 
-- Raises an interrupt instead of a message.
XenHvmContext.ViridianStimerConfig.property.is_direct = {}
function XenHvmContext.ViridianStimerConfig.property.is_direct:get()
  if self._m_is_direct ~= nil then
    return self._m_is_direct
  end

  self._m_is_direct = self.low & 4096 ~= 0
  return self._m_is_direct
end

-- 
-- The timer runs.
XenHvmContext.ViridianStimerConfig.property.is_enabled = {}
function XenHvmContext.ViridianStimerConfig.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.low & 1 ~= 0
  return self._m_is_enabled
end

-- 
-- The timer is lazy: it may fire late.
XenHvmContext.ViridianStimerConfig.property.is_lazy = {}
function XenHvmContext.ViridianStimerConfig.property.is_lazy:get()
  if self._m_is_lazy ~= nil then
    return self._m_is_lazy
  end

  self._m_is_lazy = self.low & 4 ~= 0
  return self._m_is_lazy
end

-- 
-- The timer is periodic.
XenHvmContext.ViridianStimerConfig.property.is_periodic = {}
function XenHvmContext.ViridianStimerConfig.property.is_periodic:get()
  if self._m_is_periodic ~= nil then
    return self._m_is_periodic
  end

  self._m_is_periodic = self.low & 2 ~= 0
  return self._m_is_periodic
end

-- 
-- The whole register as a number.
XenHvmContext.ViridianStimerConfig.property.raw = {}
function XenHvmContext.ViridianStimerConfig.property.raw:get()
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
-- Synthetic interrupt source for messages.
XenHvmContext.ViridianStimerConfig.property.sintx = {}
function XenHvmContext.ViridianStimerConfig.property.sintx:get()
  if self._m_sintx ~= nil then
    return self._m_sintx
  end

  self._m_sintx = self.low >> 16 & 15
  return self._m_sintx
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
-- or 8 in older versions of Xen.
-- See also: struct hvm_viridian_vcpu_context (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L589-L597)
XenHvmContext.ViridianVcpu = class.class(KaitaiStruct)

function XenHvmContext.ViridianVcpu:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ViridianVcpu:_read()
  self._raw_vp_assist_msr = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_vp_assist_msr))
  self.vp_assist_msr = XenHvmContext.ViridianPageMsr(_io, self, self._root)
  if self._io:size() >= 16 then
    self.apic_assist_pending = self._io:read_u1()
  end
  if self._io:size() >= 16 then
    self.pad = self._io:read_bytes(7)
  end
  if self._io:size() >= 152 then
    self._raw_simp_msr = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw_simp_msr))
    self.simp_msr = XenHvmContext.ViridianPageMsr(_io, self, self._root)
  end
  if self._io:size() >= 152 then
    self._raw_sint_msr = {}
    self.sint_msr = {}
    for i = 0, 16 - 1 do
      self._raw_sint_msr[i + 1] = self._io:read_bytes(8)
      local _io = KaitaiStream(stringstream(self._raw_sint_msr[i + 1]))
      self.sint_msr[i + 1] = XenHvmContext.ViridianSint(_io, self, self._root)
    end
  end
  if self._io:size() >= 216 then
    self._raw_stimer_config_msr = {}
    self.stimer_config_msr = {}
    for i = 0, 4 - 1 do
      self._raw_stimer_config_msr[i + 1] = self._io:read_bytes(8)
      local _io = KaitaiStream(stringstream(self._raw_stimer_config_msr[i + 1]))
      self.stimer_config_msr[i + 1] = XenHvmContext.ViridianStimerConfig(_io, self, self._root)
    end
  end
  if self._io:size() >= 216 then
    self.stimer_count_msr = {}
    for i = 0, 4 - 1 do
      self.stimer_count_msr[i + 1] = self._io:read_u8le()
    end
  end
end

-- 
-- HV_X64_MSR_VP_ASSIST_PAGE.
-- 
-- Whether the guest may end an interrupt without an EOI. Absent from
-- bodies of 8 bytes.
-- 
-- Padding, zero.
-- 
-- HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16
-- bytes.
-- 
-- HV_X64_MSR_SINT0 to 15, synthetic interrupts.
-- 
-- HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes.
-- 
-- HV_X64_MSR_STIMER0_COUNT to 3.

-- 
-- Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
-- See also: struct hvm_vmce_vcpu (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L601-L606)
XenHvmContext.VmceVcpu = class.class(KaitaiStruct)

function XenHvmContext.VmceVcpu:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.VmceVcpu:_read()
  self._raw_caps = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_caps))
  self.caps = XenHvmContext.McgCap(_io, self, self._root)
  if self._io:size() >= 24 then
    self._raw_mci_ctl2_bank0 = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw_mci_ctl2_bank0))
    self.mci_ctl2_bank0 = XenHvmContext.MciCtl2(_io, self, self._root)
  end
  if self._io:size() >= 24 then
    self._raw_mci_ctl2_bank1 = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw_mci_ctl2_bank1))
    self.mci_ctl2_bank1 = XenHvmContext.MciCtl2(_io, self, self._root)
  end
  if self._io:size() >= 32 then
    self.mcg_ext_ctl = self._io:read_u8le()
  end
end

-- 
-- IA32_MCG_CAP.
-- 
-- IA32_MC0_CTL2. Absent from bodies of 8 bytes.
-- 
-- IA32_MC1_CTL2. Absent from bodies of 8 bytes.
-- 
-- IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from
-- bodies of 24 bytes.

-- 
-- A set of state components, one bit each. The same as component_bitmap of
-- `x86_xsave_area`.
-- See also: X86_XCR0_* and X86_XSS_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121)
XenHvmContext.XstateComponents = class.class(KaitaiStruct)

function XenHvmContext.XstateComponents:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.XstateComponents:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Upper halves of the 256-bit registers ymm0 to ymm15.
XenHvmContext.XstateComponents.property.avx = {}
function XenHvmContext.XstateComponents.property.avx:get()
  if self._m_avx ~= nil then
    return self._m_avx
  end

  self._m_avx = self.low & 4 ~= 0
  return self._m_avx
end

-- 
-- MPX configuration and status.
XenHvmContext.XstateComponents.property.bndcsr = {}
function XenHvmContext.XstateComponents.property.bndcsr:get()
  if self._m_bndcsr ~= nil then
    return self._m_bndcsr
  end

  self._m_bndcsr = self.low & 16 ~= 0
  return self._m_bndcsr
end

-- 
-- MPX bound registers.
XenHvmContext.XstateComponents.property.bndregs = {}
function XenHvmContext.XstateComponents.property.bndregs:get()
  if self._m_bndregs ~= nil then
    return self._m_bndregs
  end

  self._m_bndregs = self.low & 8 ~= 0
  return self._m_bndregs
end

-- 
-- Control-flow enforcement, supervisor part.
XenHvmContext.XstateComponents.property.cet_s = {}
function XenHvmContext.XstateComponents.property.cet_s:get()
  if self._m_cet_s ~= nil then
    return self._m_cet_s
  end

  self._m_cet_s = self.low & 4096 ~= 0
  return self._m_cet_s
end

-- 
-- Control-flow enforcement, user part.
XenHvmContext.XstateComponents.property.cet_u = {}
function XenHvmContext.XstateComponents.property.cet_u:get()
  if self._m_cet_u ~= nil then
    return self._m_cet_u
  end

  self._m_cet_u = self.low & 2048 ~= 0
  return self._m_cet_u
end

-- 
-- The APX general-purpose registers, which replace MPX.
XenHvmContext.XstateComponents.property.egprs = {}
function XenHvmContext.XstateComponents.property.egprs:get()
  if self._m_egprs ~= nil then
    return self._m_egprs
  end

  self._m_egprs = self.low & 524288 ~= 0
  return self._m_egprs
end

-- 
-- The IA32_PM_CTL1 register of hardware duty cycling.
XenHvmContext.XstateComponents.property.hdc = {}
function XenHvmContext.XstateComponents.property.hdc:get()
  if self._m_hdc ~= nil then
    return self._m_hdc
  end

  self._m_hdc = self.low & 8192 ~= 0
  return self._m_hdc
end

-- 
-- The 512-bit registers zmm16 to zmm31.
XenHvmContext.XstateComponents.property.hi16_zmm = {}
function XenHvmContext.XstateComponents.property.hi16_zmm:get()
  if self._m_hi16_zmm ~= nil then
    return self._m_hi16_zmm
  end

  self._m_hi16_zmm = self.low & 128 ~= 0
  return self._m_hi16_zmm
end

-- 
-- The IA32_HWP_REQUEST register.
XenHvmContext.XstateComponents.property.hwp = {}
function XenHvmContext.XstateComponents.property.hwp:get()
  if self._m_hwp ~= nil then
    return self._m_hwp
  end

  self._m_hwp = self.low & 65536 ~= 0
  return self._m_hwp
end

-- 
-- Last-branch records.
XenHvmContext.XstateComponents.property.lbr = {}
function XenHvmContext.XstateComponents.property.lbr:get()
  if self._m_lbr ~= nil then
    return self._m_lbr
  end

  self._m_lbr = self.low & 32768 ~= 0
  return self._m_lbr
end

-- 
-- State of AMD's lightweight profiling.
XenHvmContext.XstateComponents.property.lwp = {}
function XenHvmContext.XstateComponents.property.lwp:get()
  if self._m_lwp ~= nil then
    return self._m_lwp
  end

  self._m_lwp = self.high & 1073741824 ~= 0
  return self._m_lwp
end

-- 
-- AVX-512 mask registers.
XenHvmContext.XstateComponents.property.opmask = {}
function XenHvmContext.XstateComponents.property.opmask:get()
  if self._m_opmask ~= nil then
    return self._m_opmask
  end

  self._m_opmask = self.low & 32 ~= 0
  return self._m_opmask
end

-- 
-- The IA32_PASID register.
XenHvmContext.XstateComponents.property.pasid = {}
function XenHvmContext.XstateComponents.property.pasid:get()
  if self._m_pasid ~= nil then
    return self._m_pasid
  end

  self._m_pasid = self.low & 1024 ~= 0
  return self._m_pasid
end

-- 
-- Protection-key rights for user pages.
XenHvmContext.XstateComponents.property.pkru = {}
function XenHvmContext.XstateComponents.property.pkru:get()
  if self._m_pkru ~= nil then
    return self._m_pkru
  end

  self._m_pkru = self.low & 512 ~= 0
  return self._m_pkru
end

-- 
-- Processor Trace registers.
XenHvmContext.XstateComponents.property.pt = {}
function XenHvmContext.XstateComponents.property.pt:get()
  if self._m_pt ~= nil then
    return self._m_pt
  end

  self._m_pt = self.low & 256 ~= 0
  return self._m_pt
end

-- 
-- The whole register as a number.
XenHvmContext.XstateComponents.property.raw = {}
function XenHvmContext.XstateComponents.property.raw:get()
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
XenHvmContext.XstateComponents.property.sse = {}
function XenHvmContext.XstateComponents.property.sse:get()
  if self._m_sse ~= nil then
    return self._m_sse
  end

  self._m_sse = self.low & 2 ~= 0
  return self._m_sse
end

-- 
-- AMX tile configuration.
XenHvmContext.XstateComponents.property.tilecfg = {}
function XenHvmContext.XstateComponents.property.tilecfg:get()
  if self._m_tilecfg ~= nil then
    return self._m_tilecfg
  end

  self._m_tilecfg = self.low & 131072 ~= 0
  return self._m_tilecfg
end

-- 
-- AMX tiles.
XenHvmContext.XstateComponents.property.tiledata = {}
function XenHvmContext.XstateComponents.property.tiledata:get()
  if self._m_tiledata ~= nil then
    return self._m_tiledata
  end

  self._m_tiledata = self.low & 262144 ~= 0
  return self._m_tiledata
end

-- 
-- User-interrupt registers.
XenHvmContext.XstateComponents.property.uintr = {}
function XenHvmContext.XstateComponents.property.uintr:get()
  if self._m_uintr ~= nil then
    return self._m_uintr
  end

  self._m_uintr = self.low & 16384 ~= 0
  return self._m_uintr
end

-- 
-- x87 state, in the legacy region.
XenHvmContext.XstateComponents.property.x87 = {}
function XenHvmContext.XstateComponents.property.x87:get()
  if self._m_x87 ~= nil then
    return self._m_x87
  end

  self._m_x87 = self.low & 1 ~= 0
  return self._m_x87
end

-- 
-- Upper halves of the 512-bit registers zmm0 to zmm15.
XenHvmContext.XstateComponents.property.zmm_hi256 = {}
function XenHvmContext.XstateComponents.property.zmm_hi256:get()
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

