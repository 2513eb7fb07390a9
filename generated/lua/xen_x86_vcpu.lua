-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("xen_x86_cpu_policy")
require("x86_xsave_area")
local stringstream = require("string_stream")
local str_decode = require("string_decode")
local utils = require("utils")

-- 
-- The blobs of a PV guest that a libxc migration stream carries but does not
-- describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the
-- page of SHARED_INFO, and the start info page, which is a page of the guest's
-- memory.
-- 
-- This definition has no content of its own. Others import it and use its types,
-- such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and
-- `xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are
-- always little-endian, as x86 is, whatever the byte order of the stream.
-- 
-- A saved guest does not depend on the machine that it ran on: the stream has
-- the guest's own pfns where a running guest has machine frame numbers. This
-- applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context,
-- and to `store_mfn` and `console_mfn` in the start info.
-- 
-- `x86_xsave_area` describes x87, SSE and extended registers.
-- See also: X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409)
XenX86Vcpu = class.class(KaitaiStruct)

function XenX86Vcpu:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenX86Vcpu:_read()
end

-- 
-- Length in bytes of the extended context as Xen writes it today.
XenX86Vcpu.property.len_ext_vcpucontext = {}
function XenX86Vcpu.property.len_ext_vcpucontext:get()
  if self._m_len_ext_vcpucontext ~= nil then
    return self._m_len_ext_vcpucontext
  end

  self._m_len_ext_vcpucontext = 64
  return self._m_len_ext_vcpucontext
end

-- 
-- Maximum length in bytes of an extended context that receivers accept.
XenX86Vcpu.property.len_ext_vcpucontext_max = {}
function XenX86Vcpu.property.len_ext_vcpucontext_max:get()
  if self._m_len_ext_vcpucontext_max ~= nil then
    return self._m_len_ext_vcpucontext_max
  end

  self._m_len_ext_vcpucontext_max = 128
  return self._m_len_ext_vcpucontext_max
end

-- 
-- Minimum of `len_filled` of an extended context that Xen accepts: all
-- fields before `mcg_cap`.
XenX86Vcpu.property.len_ext_vcpucontext_min = {}
function XenX86Vcpu.property.len_ext_vcpucontext_min:get()
  if self._m_len_ext_vcpucontext_min ~= nil then
    return self._m_len_ext_vcpucontext_min
  end

  self._m_len_ext_vcpucontext_min = 40
  return self._m_len_ext_vcpucontext_min
end

-- 
-- Size in bytes of a 32-bit guest's shared info within its page, 2344.
XenX86Vcpu.property.len_shared_info_x86_32 = {}
function XenX86Vcpu.property.len_shared_info_x86_32:get()
  if self._m_len_shared_info_x86_32 ~= nil then
    return self._m_len_shared_info_x86_32
  end

  self._m_len_shared_info_x86_32 = 2344
  return self._m_len_shared_info_x86_32
end

-- 
-- Size in bytes of a 64-bit guest's shared info within its page, 3136.
XenX86Vcpu.property.len_shared_info_x86_64 = {}
function XenX86Vcpu.property.len_shared_info_x86_64:get()
  if self._m_len_shared_info_x86_64 ~= nil then
    return self._m_len_shared_info_x86_64
  end

  self._m_len_shared_info_x86_64 = 3136
  return self._m_len_shared_info_x86_64
end

-- 
-- Size of a 32-bit guest's start info in bytes.
XenX86Vcpu.property.len_start_info_x86_32 = {}
function XenX86Vcpu.property.len_start_info_x86_32:get()
  if self._m_len_start_info_x86_32 ~= nil then
    return self._m_len_start_info_x86_32
  end

  self._m_len_start_info_x86_32 = 1112
  return self._m_len_start_info_x86_32
end

-- 
-- Size of a 64-bit guest's start info in bytes.
XenX86Vcpu.property.len_start_info_x86_64 = {}
function XenX86Vcpu.property.len_start_info_x86_64:get()
  if self._m_len_start_info_x86_64 ~= nil then
    return self._m_len_start_info_x86_64
  end

  self._m_len_start_info_x86_64 = 1168
  return self._m_len_start_info_x86_64
end

-- 
-- Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
-- no other length.
XenX86Vcpu.property.len_vcpu_guest_context_x86_32 = {}
function XenX86Vcpu.property.len_vcpu_guest_context_x86_32:get()
  if self._m_len_vcpu_guest_context_x86_32 ~= nil then
    return self._m_len_vcpu_guest_context_x86_32
  end

  self._m_len_vcpu_guest_context_x86_32 = 2800
  return self._m_len_vcpu_guest_context_x86_32
end

-- 
-- Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
-- no other length.
XenX86Vcpu.property.len_vcpu_guest_context_x86_64 = {}
function XenX86Vcpu.property.len_vcpu_guest_context_x86_64:get()
  if self._m_len_vcpu_guest_context_x86_64 ~= nil then
    return self._m_len_vcpu_guest_context_x86_64
  end

  self._m_len_vcpu_guest_context_x86_64 = 5168
  return self._m_len_vcpu_guest_context_x86_64
end

-- 
-- Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it.
XenX86Vcpu.property.len_vcpu_msr = {}
function XenX86Vcpu.property.len_vcpu_msr:get()
  if self._m_len_vcpu_msr ~= nil then
    return self._m_len_vcpu_msr
  end

  self._m_len_vcpu_msr = 16
  return self._m_len_vcpu_msr
end

-- 
-- Minimum length in bytes of an XSAVE context that receivers accept, 16.
XenX86Vcpu.property.len_vcpu_xsave_min = {}
function XenX86Vcpu.property.len_vcpu_xsave_min:get()
  if self._m_len_vcpu_xsave_min ~= nil then
    return self._m_len_vcpu_xsave_min
  end

  self._m_len_vcpu_xsave_min = 8 + 8
  return self._m_len_vcpu_xsave_min
end

-- 
-- Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
-- and MCG_CTL_P.
XenX86Vcpu.property.mask_mcg_cap_any = {}
function XenX86Vcpu.property.mask_mcg_cap_any:get()
  if self._m_mask_mcg_cap_any ~= nil then
    return self._m_mask_mcg_cap_any
  end

  self._m_mask_mcg_cap_any = 511
  return self._m_mask_mcg_cap_any
end

-- 
-- Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
-- MCG_TES_P, MCG_SER_P and MCG_LMCE_P.
XenX86Vcpu.property.mask_mcg_cap_intel = {}
function XenX86Vcpu.property.mask_mcg_cap_intel:get()
  if self._m_mask_mcg_cap_intel ~= nil then
    return self._m_mask_mcg_cap_intel
  end

  self._m_mask_mcg_cap_intel = 150998016
  return self._m_mask_mcg_cap_intel
end

-- 
-- Number of bits of a canonical linear address; the bits above are copies of
-- the highest one.
XenX86Vcpu.property.num_address_bits = {}
function XenX86Vcpu.property.num_address_bits:get()
  if self._m_num_address_bits ~= nil then
    return self._m_num_address_bits
  end

  self._m_num_address_bits = 48
  return self._m_num_address_bits
end

-- 
-- Maximum number of entries of a guest's GDT; the entries above are Xen's
-- own (FIRST_RESERVED_GDT_ENTRY).
XenX86Vcpu.property.num_gdt_ents_max = {}
function XenX86Vcpu.property.num_gdt_ents_max:get()
  if self._m_num_gdt_ents_max ~= nil then
    return self._m_num_gdt_ents_max
  end

  self._m_num_gdt_ents_max = 7168
  return self._m_num_gdt_ents_max
end

-- 
-- Maximum number of entries of an LDT.
XenX86Vcpu.property.num_ldt_ents_max = {}
function XenX86Vcpu.property.num_ldt_ents_max:get()
  if self._m_num_ldt_ents_max ~= nil then
    return self._m_num_ldt_ents_max
  end

  self._m_num_ldt_ents_max = 8192
  return self._m_num_ldt_ents_max
end

-- 
-- Upper 32 bits of the first linear address after Xen's own area, which
-- begins at the lowest canonical address that is negative; the lower 32 bits
-- are zero (HYPERVISOR_VIRT_END).
XenX86Vcpu.property.xen_end_high = {}
function XenX86Vcpu.property.xen_end_high:get()
  if self._m_xen_end_high ~= nil then
    return self._m_xen_end_high
  end

  self._m_xen_end_high = 4294936576
  return self._m_xen_end_high
end


-- 
-- The part of shared info that x86 defines, for a 32-bit guest.
-- See also: struct arch_shared_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264)
XenX86Vcpu.ArchSharedInfoX8632 = class.class(KaitaiStruct)

function XenX86Vcpu.ArchSharedInfoX8632:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.ArchSharedInfoX8632:_read()
  self.max_pfn = self._io:read_u4le()
  self.pfn_to_mfn_frame_list_list = self._io:read_u4le()
  self.nmi_reason = self._io:read_u4le()
  self.p2m_cr3 = self._io:read_u4le()
  self.p2m_vaddr = self._io:read_u4le()
  self.p2m_generation = self._io:read_u4le()
  self.wc_sec_hi = self._io:read_u4le()
end

-- 
-- Number of entries of the P2M table.
-- 
-- Root of the P2M table as a tree of three levels; 0 if it is not set
-- up, all ones if the table is linear only.
-- 
-- Reason of the last NMI.
-- 
-- Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
-- 
-- Linear address of the P2M table.
-- 
-- Counts updates of that mapping; odd during one.
-- 
-- Bits 63-32 of the wall clock seconds, which do not fit in the common part.

-- 
-- The part of shared info that x86 defines, for a 64-bit guest.
-- See also: struct arch_shared_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264)
XenX86Vcpu.ArchSharedInfoX8664 = class.class(KaitaiStruct)

function XenX86Vcpu.ArchSharedInfoX8664:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.ArchSharedInfoX8664:_read()
  self.max_pfn = self._io:read_u8le()
  self.pfn_to_mfn_frame_list_list = self._io:read_u8le()
  self.nmi_reason = self._io:read_u8le()
  self.p2m_cr3 = self._io:read_u8le()
  self.p2m_vaddr = self._io:read_u8le()
  self.p2m_generation = self._io:read_u8le()
end

-- 
-- Number of entries of the P2M table.
-- 
-- Root of the P2M table as a tree of three levels; 0 if it is not set
-- up, all ones if the table is linear only.
-- 
-- Reason of the last NMI.
-- 
-- Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
-- 
-- Linear address of the P2M table.
-- 
-- Counts updates of that mapping; odd during one.

-- 
-- General registers of a 32-bit guest.
-- See also: struct cpu_user_regs (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_32.h#L121-L142)
XenX86Vcpu.CpuUserRegsX8632 = class.class(KaitaiStruct)

function XenX86Vcpu.CpuUserRegsX8632:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.CpuUserRegsX8632:_read()
  self.ebx = self._io:read_u4le()
  self.ecx = self._io:read_u4le()
  self.edx = self._io:read_u4le()
  self.esi = self._io:read_u4le()
  self.edi = self._io:read_u4le()
  self.ebp = self._io:read_u4le()
  self.eax = self._io:read_u4le()
  self.error_code = self._io:read_u2le()
  self.entry_vector = self._io:read_u2le()
  self.eip = self._io:read_u4le()
  self.cs = self._io:read_u2le()
  self.saved_upcall_mask = self._io:read_u1()
  self.pad0 = self._io:read_u1()
  self.eflags = XenX86Vcpu.Eflags(self._io, self, self._root)
  self.esp = self._io:read_u4le()
  self.ss = self._io:read_u2le()
  self.pad1 = self._io:read_u2le()
  self.es = self._io:read_u2le()
  self.pad2 = self._io:read_u2le()
  self.ds = self._io:read_u2le()
  self.pad3 = self._io:read_u2le()
  self.fs = self._io:read_u2le()
  self.pad4 = self._io:read_u2le()
  self.gs = self._io:read_u2le()
  self.pad5 = self._io:read_u2le()
end

-- 
-- Register ebx.
-- 
-- Register ecx.
-- 
-- Register edx; for vCPU 0 the pfn of the start info page.
-- 
-- Register esi.
-- 
-- Register edi.
-- 
-- Register ebp.
-- 
-- Register eax.
-- 
-- Xen's own; not guest state.
-- 
-- Xen's own; not guest state.
-- 
-- Instruction pointer.
-- 
-- Code selector.
-- 
-- Whether event delivery was disabled.
-- 
-- Padding.
-- 
-- The flags; IF is the inverse of `saved_upcall_mask`.
-- 
-- Stack pointer.
-- 
-- Stack selector.
-- 
-- Padding.
-- 
-- Selector in ES.
-- 
-- Padding.
-- 
-- Data selector.
-- 
-- Padding.
-- 
-- Selector in FS.
-- 
-- Padding.
-- 
-- Selector in GS.
-- 
-- Padding.

-- 
-- General registers of a 64-bit guest.
-- See also: struct cpu_user_regs (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_64.h#L165-L194)
XenX86Vcpu.CpuUserRegsX8664 = class.class(KaitaiStruct)

function XenX86Vcpu.CpuUserRegsX8664:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.CpuUserRegsX8664:_read()
  self.r15 = self._io:read_u8le()
  self.r14 = self._io:read_u8le()
  self.r13 = self._io:read_u8le()
  self.r12 = self._io:read_u8le()
  self.rbp = self._io:read_u8le()
  self.rbx = self._io:read_u8le()
  self.r11 = self._io:read_u8le()
  self.r10 = self._io:read_u8le()
  self.r9 = self._io:read_u8le()
  self.r8 = self._io:read_u8le()
  self.rax = self._io:read_u8le()
  self.rcx = self._io:read_u8le()
  self.rdx = self._io:read_u8le()
  self.rsi = self._io:read_u8le()
  self.rdi = self._io:read_u8le()
  self.error_code = self._io:read_u4le()
  self.entry_vector = self._io:read_u4le()
  self.rip = self._io:read_u8le()
  self.cs = self._io:read_u2le()
  self.pad0 = self._io:read_u2le()
  self.saved_upcall_mask = self._io:read_u1()
  self.pad1 = self._io:read_bytes(3)
  self.eflags = XenX86Vcpu.Eflags(self._io, self, self._root)
  self.reserved_rflags = self._io:read_u4le()
  self.rsp = self._io:read_u8le()
  self.ss = self._io:read_u2le()
  self.pad2 = self._io:read_bytes(6)
  self.es = self._io:read_u2le()
  self.pad3 = self._io:read_bytes(6)
  self.ds = self._io:read_u2le()
  self.pad4 = self._io:read_bytes(6)
  self.fs = self._io:read_u2le()
  self.pad5 = self._io:read_bytes(6)
  self.gs = self._io:read_u2le()
  self.pad6 = self._io:read_bytes(6)
end

-- 
-- Register r15.
-- 
-- Register r14.
-- 
-- Register r13.
-- 
-- Register r12.
-- 
-- Register rbp.
-- 
-- Register rbx.
-- 
-- Register r11.
-- 
-- Register r10.
-- 
-- Register r9.
-- 
-- Register r8.
-- 
-- Register rax.
-- 
-- Register rcx.
-- 
-- Register rdx; for vCPU 0 the pfn of the start info page.
-- 
-- Register rsi.
-- 
-- Register rdi.
-- 
-- Xen's own; not guest state.
-- 
-- Xen's own; not guest state.
-- 
-- Instruction pointer.
-- 
-- Code selector.
-- 
-- Padding.
-- 
-- Whether event delivery was disabled.
-- 
-- Padding.
-- 
-- Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`.
-- 
-- Bits 63-32 of the flags, all zero.
-- 
-- Stack pointer.
-- 
-- Stack selector.
-- 
-- Padding.
-- 
-- Selector in ES.
-- 
-- Padding.
-- 
-- Data selector.
-- 
-- Padding.
-- 
-- Selector in FS.
-- 
-- Padding.
-- 
-- Selector in GS.
-- 
-- Padding.

-- 
-- Control register 0, bits 31-0.
-- See also: X86_CR0_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50)
XenX86Vcpu.Cr0 = class.class(KaitaiStruct)

function XenX86Vcpu.Cr0:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.Cr0:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Alignment checks can be enabled.
XenX86Vcpu.Cr0.property.am = {}
function XenX86Vcpu.Cr0.property.am:get()
  if self._m_am ~= nil then
    return self._m_am
  end

  self._m_am = self.raw & 262144 ~= 0
  return self._m_am
end

-- 
-- Caches are disabled.
XenX86Vcpu.Cr0.property.cd = {}
function XenX86Vcpu.Cr0.property.cd:get()
  if self._m_cd ~= nil then
    return self._m_cd
  end

  self._m_cd = self.raw & 1073741824 ~= 0
  return self._m_cd
end

-- 
-- x87 instructions trap for emulation.
XenX86Vcpu.Cr0.property.em = {}
function XenX86Vcpu.Cr0.property.em:get()
  if self._m_em ~= nil then
    return self._m_em
  end

  self._m_em = self.raw & 4 ~= 0
  return self._m_em
end

-- 
-- Extension type: 387-compatible x87; always set.
XenX86Vcpu.Cr0.property.et = {}
function XenX86Vcpu.Cr0.property.et:get()
  if self._m_et ~= nil then
    return self._m_et
  end

  self._m_et = self.raw & 16 ~= 0
  return self._m_et
end

-- 
-- WAIT honours the task-switched bit.
XenX86Vcpu.Cr0.property.mp = {}
function XenX86Vcpu.Cr0.property.mp:get()
  if self._m_mp ~= nil then
    return self._m_mp
  end

  self._m_mp = self.raw & 2 ~= 0
  return self._m_mp
end

-- 
-- x87 errors raise exceptions instead of an interrupt.
XenX86Vcpu.Cr0.property.ne = {}
function XenX86Vcpu.Cr0.property.ne:get()
  if self._m_ne ~= nil then
    return self._m_ne
  end

  self._m_ne = self.raw & 32 ~= 0
  return self._m_ne
end

-- 
-- Caches do not write through.
XenX86Vcpu.Cr0.property.nw = {}
function XenX86Vcpu.Cr0.property.nw:get()
  if self._m_nw ~= nil then
    return self._m_nw
  end

  self._m_nw = self.raw & 536870912 ~= 0
  return self._m_nw
end

-- 
-- Protected mode.
XenX86Vcpu.Cr0.property.pe = {}
function XenX86Vcpu.Cr0.property.pe:get()
  if self._m_pe ~= nil then
    return self._m_pe
  end

  self._m_pe = self.raw & 1 ~= 0
  return self._m_pe
end

-- 
-- Paging is on.
XenX86Vcpu.Cr0.property.pg = {}
function XenX86Vcpu.Cr0.property.pg:get()
  if self._m_pg ~= nil then
    return self._m_pg
  end

  self._m_pg = self.raw >> 31 ~= 0
  return self._m_pg
end

-- 
-- Task switched: the next x87 or SSE instruction traps.
XenX86Vcpu.Cr0.property.ts = {}
function XenX86Vcpu.Cr0.property.ts:get()
  if self._m_ts ~= nil then
    return self._m_ts
  end

  self._m_ts = self.raw & 8 ~= 0
  return self._m_ts
end

-- 
-- Write protection of pages applies to supervisor code too.
XenX86Vcpu.Cr0.property.wp = {}
function XenX86Vcpu.Cr0.property.wp:get()
  if self._m_wp ~= nil then
    return self._m_wp
  end

  self._m_wp = self.raw & 65536 ~= 0
  return self._m_wp
end

-- 
-- All bits.

-- 
-- Control register 4, bits 31-0.
-- See also: X86_CR4_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86)
XenX86Vcpu.Cr4 = class.class(KaitaiStruct)

function XenX86Vcpu.Cr4:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.Cr4:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Control-flow enforcement.
XenX86Vcpu.Cr4.property.cet = {}
function XenX86Vcpu.Cr4.property.cet:get()
  if self._m_cet ~= nil then
    return self._m_cet
  end

  self._m_cet = self.raw & 8388608 ~= 0
  return self._m_cet
end

-- 
-- Breakpoints on I/O ports.
XenX86Vcpu.Cr4.property.de = {}
function XenX86Vcpu.Cr4.property.de:get()
  if self._m_de ~= nil then
    return self._m_de
  end

  self._m_de = self.raw & 8 ~= 0
  return self._m_de
end

-- 
-- RDFSBASE and similar instructions are allowed in user code.
XenX86Vcpu.Cr4.property.fsgsbase = {}
function XenX86Vcpu.Cr4.property.fsgsbase:get()
  if self._m_fsgsbase ~= nil then
    return self._m_fsgsbase
  end

  self._m_fsgsbase = self.raw & 65536 ~= 0
  return self._m_fsgsbase
end

-- 
-- Key locker.
XenX86Vcpu.Cr4.property.kl = {}
function XenX86Vcpu.Cr4.property.kl:get()
  if self._m_kl ~= nil then
    return self._m_kl
  end

  self._m_kl = self.raw & 524288 ~= 0
  return self._m_kl
end

-- 
-- Page tables with five levels.
XenX86Vcpu.Cr4.property.la57 = {}
function XenX86Vcpu.Cr4.property.la57:get()
  if self._m_la57 ~= nil then
    return self._m_la57
  end

  self._m_la57 = self.raw & 4096 ~= 0
  return self._m_la57
end

-- 
-- Linear address masking of supervisor addresses.
XenX86Vcpu.Cr4.property.lam_sup = {}
function XenX86Vcpu.Cr4.property.lam_sup:get()
  if self._m_lam_sup ~= nil then
    return self._m_lam_sup
  end

  self._m_lam_sup = self.raw & 268435456 ~= 0
  return self._m_lam_sup
end

-- 
-- Linear address space separation of supervisor and user.
XenX86Vcpu.Cr4.property.lass = {}
function XenX86Vcpu.Cr4.property.lass:get()
  if self._m_lass ~= nil then
    return self._m_lass
  end

  self._m_lass = self.raw & 134217728 ~= 0
  return self._m_lass
end

-- 
-- Machine-check exception.
XenX86Vcpu.Cr4.property.mce = {}
function XenX86Vcpu.Cr4.property.mce:get()
  if self._m_mce ~= nil then
    return self._m_mce
  end

  self._m_mce = self.raw & 64 ~= 0
  return self._m_mce
end

-- 
-- The operating system uses FXSAVE, so SSE is enabled.
XenX86Vcpu.Cr4.property.osfxsr = {}
function XenX86Vcpu.Cr4.property.osfxsr:get()
  if self._m_osfxsr ~= nil then
    return self._m_osfxsr
  end

  self._m_osfxsr = self.raw & 512 ~= 0
  return self._m_osfxsr
end

-- 
-- The operating system handles SSE exceptions.
XenX86Vcpu.Cr4.property.osxmmexcpt = {}
function XenX86Vcpu.Cr4.property.osxmmexcpt:get()
  if self._m_osxmmexcpt ~= nil then
    return self._m_osxmmexcpt
  end

  self._m_osxmmexcpt = self.raw & 1024 ~= 0
  return self._m_osxmmexcpt
end

-- 
-- XSAVE and the registers XCR.
XenX86Vcpu.Cr4.property.osxsave = {}
function XenX86Vcpu.Cr4.property.osxsave:get()
  if self._m_osxsave ~= nil then
    return self._m_osxsave
  end

  self._m_osxsave = self.raw & 262144 ~= 0
  return self._m_osxsave
end

-- 
-- Physical address extension.
XenX86Vcpu.Cr4.property.pae = {}
function XenX86Vcpu.Cr4.property.pae:get()
  if self._m_pae ~= nil then
    return self._m_pae
  end

  self._m_pae = self.raw & 32 ~= 0
  return self._m_pae
end

-- 
-- RDPMC is allowed at all privilege levels.
XenX86Vcpu.Cr4.property.pce = {}
function XenX86Vcpu.Cr4.property.pce:get()
  if self._m_pce ~= nil then
    return self._m_pce
  end

  self._m_pce = self.raw & 256 ~= 0
  return self._m_pce
end

-- 
-- Process context identifiers.
XenX86Vcpu.Cr4.property.pcide = {}
function XenX86Vcpu.Cr4.property.pcide:get()
  if self._m_pcide ~= nil then
    return self._m_pcide
  end

  self._m_pcide = self.raw & 131072 ~= 0
  return self._m_pcide
end

-- 
-- Global pages.
XenX86Vcpu.Cr4.property.pge = {}
function XenX86Vcpu.Cr4.property.pge:get()
  if self._m_pge ~= nil then
    return self._m_pge
  end

  self._m_pge = self.raw & 128 ~= 0
  return self._m_pge
end

-- 
-- Protection keys of user pages.
XenX86Vcpu.Cr4.property.pke = {}
function XenX86Vcpu.Cr4.property.pke:get()
  if self._m_pke ~= nil then
    return self._m_pke
  end

  self._m_pke = self.raw & 4194304 ~= 0
  return self._m_pke
end

-- 
-- Protection keys of supervisor pages.
XenX86Vcpu.Cr4.property.pks = {}
function XenX86Vcpu.Cr4.property.pks:get()
  if self._m_pks ~= nil then
    return self._m_pks
  end

  self._m_pks = self.raw & 16777216 ~= 0
  return self._m_pks
end

-- 
-- Large pages in 32-bit page tables.
XenX86Vcpu.Cr4.property.pse = {}
function XenX86Vcpu.Cr4.property.pse:get()
  if self._m_pse ~= nil then
    return self._m_pse
  end

  self._m_pse = self.raw & 16 ~= 0
  return self._m_pse
end

-- 
-- Virtual interrupt flag in protected mode.
XenX86Vcpu.Cr4.property.pvi = {}
function XenX86Vcpu.Cr4.property.pvi:get()
  if self._m_pvi ~= nil then
    return self._m_pvi
  end

  self._m_pvi = self.raw & 2 ~= 0
  return self._m_pvi
end

-- 
-- Supervisor code cannot access user pages.
XenX86Vcpu.Cr4.property.smap = {}
function XenX86Vcpu.Cr4.property.smap:get()
  if self._m_smap ~= nil then
    return self._m_smap
  end

  self._m_smap = self.raw & 2097152 ~= 0
  return self._m_smap
end

-- 
-- Supervisor code cannot execute user pages.
XenX86Vcpu.Cr4.property.smep = {}
function XenX86Vcpu.Cr4.property.smep:get()
  if self._m_smep ~= nil then
    return self._m_smep
  end

  self._m_smep = self.raw & 1048576 ~= 0
  return self._m_smep
end

-- 
-- Safer mode extensions.
XenX86Vcpu.Cr4.property.smxe = {}
function XenX86Vcpu.Cr4.property.smxe:get()
  if self._m_smxe ~= nil then
    return self._m_smxe
  end

  self._m_smxe = self.raw & 16384 ~= 0
  return self._m_smxe
end

-- 
-- RDTSC is allowed in the kernel only.
XenX86Vcpu.Cr4.property.tsd = {}
function XenX86Vcpu.Cr4.property.tsd:get()
  if self._m_tsd ~= nil then
    return self._m_tsd
  end

  self._m_tsd = self.raw & 4 ~= 0
  return self._m_tsd
end

-- 
-- Interrupts delivered to user code.
XenX86Vcpu.Cr4.property.uintr = {}
function XenX86Vcpu.Cr4.property.uintr:get()
  if self._m_uintr ~= nil then
    return self._m_uintr
  end

  self._m_uintr = self.raw & 33554432 ~= 0
  return self._m_uintr
end

-- 
-- Descriptor table registers are hidden from user code.
XenX86Vcpu.Cr4.property.umip = {}
function XenX86Vcpu.Cr4.property.umip:get()
  if self._m_umip ~= nil then
    return self._m_umip
  end

  self._m_umip = self.raw & 2048 ~= 0
  return self._m_umip
end

-- 
-- Virtual-8086 mode extensions.
XenX86Vcpu.Cr4.property.vme = {}
function XenX86Vcpu.Cr4.property.vme:get()
  if self._m_vme ~= nil then
    return self._m_vme
  end

  self._m_vme = self.raw & 1 ~= 0
  return self._m_vme
end

-- 
-- VMX instructions are enabled.
XenX86Vcpu.Cr4.property.vmxe = {}
function XenX86Vcpu.Cr4.property.vmxe:get()
  if self._m_vmxe ~= nil then
    return self._m_vmxe
  end

  self._m_vmxe = self.raw & 8192 ~= 0
  return self._m_vmxe
end

-- 
-- All bits.

-- 
-- The flags register, bits 31-0.
-- See also: X86_EFLAGS_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L7-L30)
XenX86Vcpu.Eflags = class.class(KaitaiStruct)

function XenX86Vcpu.Eflags:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.Eflags:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- AF, carry out of the low four bits.
XenX86Vcpu.Eflags.property.adjust = {}
function XenX86Vcpu.Eflags.property.adjust:get()
  if self._m_adjust ~= nil then
    return self._m_adjust
  end

  self._m_adjust = self.raw & 16 ~= 0
  return self._m_adjust
end

-- 
-- AC, alignment checks, or permission to access user pages.
XenX86Vcpu.Eflags.property.alignment_check = {}
function XenX86Vcpu.Eflags.property.alignment_check:get()
  if self._m_alignment_check ~= nil then
    return self._m_alignment_check
  end

  self._m_alignment_check = self.raw & 262144 ~= 0
  return self._m_alignment_check
end

-- 
-- CF, carry or borrow of the last arithmetic.
XenX86Vcpu.Eflags.property.carry = {}
function XenX86Vcpu.Eflags.property.carry:get()
  if self._m_carry ~= nil then
    return self._m_carry
  end

  self._m_carry = self.raw & 1 ~= 0
  return self._m_carry
end

-- 
-- ID, can be changed on processors that have CPUID.
XenX86Vcpu.Eflags.property.cpuid_available = {}
function XenX86Vcpu.Eflags.property.cpuid_available:get()
  if self._m_cpuid_available ~= nil then
    return self._m_cpuid_available
  end

  self._m_cpuid_available = self.raw & 2097152 ~= 0
  return self._m_cpuid_available
end

-- 
-- DF, string instructions count downwards.
XenX86Vcpu.Eflags.property.direction = {}
function XenX86Vcpu.Eflags.property.direction:get()
  if self._m_direction ~= nil then
    return self._m_direction
  end

  self._m_direction = self.raw & 1024 ~= 0
  return self._m_direction
end

-- 
-- IF, interrupts (for a PV guest, events) are enabled.
XenX86Vcpu.Eflags.property.interrupt_enable = {}
function XenX86Vcpu.Eflags.property.interrupt_enable:get()
  if self._m_interrupt_enable ~= nil then
    return self._m_interrupt_enable
  end

  self._m_interrupt_enable = self.raw & 512 ~= 0
  return self._m_interrupt_enable
end

-- 
-- Privilege level that may do input and output, 0 to 3.
XenX86Vcpu.Eflags.property.iopl = {}
function XenX86Vcpu.Eflags.property.iopl:get()
  if self._m_iopl ~= nil then
    return self._m_iopl
  end

  self._m_iopl = self.raw >> 12 & 3
  return self._m_iopl
end

-- 
-- NT, the task was called by another one.
XenX86Vcpu.Eflags.property.nested_task = {}
function XenX86Vcpu.Eflags.property.nested_task:get()
  if self._m_nested_task ~= nil then
    return self._m_nested_task
  end

  self._m_nested_task = self.raw & 16384 ~= 0
  return self._m_nested_task
end

-- 
-- OF, a signed result that does not fit.
XenX86Vcpu.Eflags.property.overflow = {}
function XenX86Vcpu.Eflags.property.overflow:get()
  if self._m_overflow ~= nil then
    return self._m_overflow
  end

  self._m_overflow = self.raw & 2048 ~= 0
  return self._m_overflow
end

-- 
-- PF, an even number of bits in the low byte of the result.
XenX86Vcpu.Eflags.property.parity = {}
function XenX86Vcpu.Eflags.property.parity:get()
  if self._m_parity ~= nil then
    return self._m_parity
  end

  self._m_parity = self.raw & 4 ~= 0
  return self._m_parity
end

-- 
-- RF, no breakpoint at the next instruction.
XenX86Vcpu.Eflags.property.resume = {}
function XenX86Vcpu.Eflags.property.resume:get()
  if self._m_resume ~= nil then
    return self._m_resume
  end

  self._m_resume = self.raw & 65536 ~= 0
  return self._m_resume
end

-- 
-- SF, a negative result.
XenX86Vcpu.Eflags.property.sign = {}
function XenX86Vcpu.Eflags.property.sign:get()
  if self._m_sign ~= nil then
    return self._m_sign
  end

  self._m_sign = self.raw & 128 ~= 0
  return self._m_sign
end

-- 
-- TF, single-stepping.
XenX86Vcpu.Eflags.property.trap = {}
function XenX86Vcpu.Eflags.property.trap:get()
  if self._m_trap ~= nil then
    return self._m_trap
  end

  self._m_trap = self.raw & 256 ~= 0
  return self._m_trap
end

-- 
-- VIF, virtual image of IF.
XenX86Vcpu.Eflags.property.virtual_interrupt = {}
function XenX86Vcpu.Eflags.property.virtual_interrupt:get()
  if self._m_virtual_interrupt ~= nil then
    return self._m_virtual_interrupt
  end

  self._m_virtual_interrupt = self.raw & 524288 ~= 0
  return self._m_virtual_interrupt
end

-- 
-- VIP, a virtual interrupt is waiting.
XenX86Vcpu.Eflags.property.virtual_interrupt_pending = {}
function XenX86Vcpu.Eflags.property.virtual_interrupt_pending:get()
  if self._m_virtual_interrupt_pending ~= nil then
    return self._m_virtual_interrupt_pending
  end

  self._m_virtual_interrupt_pending = self.raw & 1048576 ~= 0
  return self._m_virtual_interrupt_pending
end

-- 
-- VM, virtual-8086 mode.
XenX86Vcpu.Eflags.property.vm86 = {}
function XenX86Vcpu.Eflags.property.vm86:get()
  if self._m_vm86 ~= nil then
    return self._m_vm86
  end

  self._m_vm86 = self.raw & 131072 ~= 0
  return self._m_vm86
end

-- 
-- ZF, a result of zero.
XenX86Vcpu.Eflags.property.zero = {}
function XenX86Vcpu.Eflags.property.zero:get()
  if self._m_zero ~= nil then
    return self._m_zero
  end

  self._m_zero = self.raw & 64 ~= 0
  return self._m_zero
end

-- 
-- All bits.

-- 
-- One bit for each event channel; decoded on demand.
-- See also: struct shared_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809)
XenX86Vcpu.EvtchnBitmap = class.class(KaitaiStruct)

function XenX86Vcpu.EvtchnBitmap:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.EvtchnBitmap:_read()
end

-- 
-- Channel n is bit n % 32 of word n / 32.
XenX86Vcpu.EvtchnBitmap.property.words = {}
function XenX86Vcpu.EvtchnBitmap.property.words:get()
  if self._m_words ~= nil then
    return self._m_words
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_words = {}
  local i = 0
  while not self._io:is_eof() do
    self._m_words[i + 1] = self._io:read_u4le()
    i = i + 1
  end
  self._io:seek(_pos)
  return self._m_words
end


-- 
-- Further entry points and machine-check state of a PV vCPU, the context of
-- X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
-- a blob lacks are absent.
-- See also: struct xen_domctl_ext_vcpucontext (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L684-L710)
XenX86Vcpu.ExtVcpucontext = class.class(KaitaiStruct)

function XenX86Vcpu.ExtVcpucontext:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.ExtVcpucontext:_read()
  self.vcpu = self._io:read_u4le()
  self.len_filled = self._io:read_u4le()
  self.syscall32_callback_eip = self._io:read_u8le()
  self.sysenter_callback_eip = self._io:read_u8le()
  self.syscall32_callback_cs = self._io:read_u2le()
  self.sysenter_callback_cs = self._io:read_u2le()
  self.syscall32_disables_events = self._io:read_u1()
  self.sysenter_disables_events = self._io:read_u1()
  if self._io:size() - self._io:pos() >= 2 then
    self.padding = self._io:read_bytes(2)
  end
  if self._io:size() - self._io:pos() >= 8 then
    self.mcg_cap = self._io:read_u8le()
  end
  if self._io:size() - self._io:pos() >= 8 then
    self.mci_ctl2_bank0 = self._io:read_u8le()
  end
  if self._io:size() - self._io:pos() >= 8 then
    self.mci_ctl2_bank1 = self._io:read_u8le()
  end
  if self._io:size() - self._io:pos() >= 8 then
    self.mcg_ext_ctl = self._io:read_u8le()
  end
  self.excess = self._io:read_bytes_full()
end

-- 
-- Which vCPU.
-- 
-- Number of bytes of this structure that Xen filled in.
-- 
-- Address of the guest's handler of SYSCALL in 32-bit code.
-- 
-- Address of the guest's handler of SYSENTER.
-- 
-- Code selector of the SYSCALL handler.
-- 
-- Code selector of the SYSENTER handler.
-- 
-- Whether event delivery is disabled when the SYSCALL handler is entered.
-- 
-- Whether event delivery is disabled when the SYSENTER handler is entered.
-- 
-- Padding.
-- 
-- Machine-check capabilities (from Xen 4.2 on).
-- 
-- MC0_CTL2 MSR (from Xen 4.3 on).
-- 
-- MC1_CTL2 MSR (from Xen 4.3 on).
-- 
-- MCG_EXT_CTL MSR (from Xen 4.10 on).
-- 
-- Data after the fields that this definition knows; legacy images always
-- have 128 bytes in total.

-- 
-- The data that a 32-bit guest shares with Xen, at the start of a page of its own.
-- See also: struct shared_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809)
XenX86Vcpu.SharedInfoX8632 = class.class(KaitaiStruct)

function XenX86Vcpu.SharedInfoX8632:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.SharedInfoX8632:_read()
  self.vcpu_info = {}
  for i = 0, 32 - 1 do
    self.vcpu_info[i + 1] = XenX86Vcpu.VcpuInfoX8632(self._io, self, self._root)
  end
  self._raw_evtchn_pending = self._io:read_bytes(128)
  local _io = KaitaiStream(stringstream(self._raw_evtchn_pending))
  self.evtchn_pending = XenX86Vcpu.EvtchnBitmap(_io, self, self._root)
  self._raw_evtchn_mask = self._io:read_bytes(128)
  local _io = KaitaiStream(stringstream(self._raw_evtchn_mask))
  self.evtchn_mask = XenX86Vcpu.EvtchnBitmap(_io, self, self._root)
  self.wc_version = self._io:read_u4le()
  self.wc_sec = self._io:read_u4le()
  self.wc_nsec = self._io:read_u4le()
  self.arch = XenX86Vcpu.ArchSharedInfoX8632(self._io, self, self._root)
end

-- 
-- State of the first 32 vCPUs; a guest may have moved its own elsewhere.
-- 
-- Pending event channels, 1024 bits.
-- 
-- Masked event channels, 1024 bits.
-- 
-- Counts updates of the wall clock; odd during one.
-- 
-- Wall clock time of system time 0, in seconds, bits 31-0.
-- 
-- Nanoseconds of the wall clock time.
-- 
-- The part that x86 defines.

-- 
-- The data that a 64-bit guest shares with Xen, at the start of a page of its own.
-- See also: struct shared_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809)
XenX86Vcpu.SharedInfoX8664 = class.class(KaitaiStruct)

function XenX86Vcpu.SharedInfoX8664:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.SharedInfoX8664:_read()
  self.vcpu_info = {}
  for i = 0, 32 - 1 do
    self.vcpu_info[i + 1] = XenX86Vcpu.VcpuInfoX8664(self._io, self, self._root)
  end
  self._raw_evtchn_pending = self._io:read_bytes(512)
  local _io = KaitaiStream(stringstream(self._raw_evtchn_pending))
  self.evtchn_pending = XenX86Vcpu.EvtchnBitmap(_io, self, self._root)
  self._raw_evtchn_mask = self._io:read_bytes(512)
  local _io = KaitaiStream(stringstream(self._raw_evtchn_mask))
  self.evtchn_mask = XenX86Vcpu.EvtchnBitmap(_io, self, self._root)
  self.wc_version = self._io:read_u4le()
  self.wc_sec = self._io:read_u4le()
  self.wc_nsec = self._io:read_u4le()
  self.wc_sec_hi = self._io:read_u4le()
  self.arch = XenX86Vcpu.ArchSharedInfoX8664(self._io, self, self._root)
end

-- 
-- State of the first 32 vCPUs; a guest may have moved its own elsewhere.
-- 
-- Pending event channels, 4096 bits.
-- 
-- Masked event channels, 4096 bits.
-- 
-- Counts updates of the wall clock; odd during one.
-- 
-- Wall clock time of system time 0, in seconds, bits 31-0.
-- 
-- Nanoseconds of the wall clock time.
-- 
-- Bits 63-32 of the seconds.
-- 
-- The part that x86 defines.

-- 
-- Flags of the start info.
-- See also: SIF_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L894-L900)
XenX86Vcpu.StartInfoFlags = class.class(KaitaiStruct)

function XenX86Vcpu.StartInfoFlags:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.StartInfoFlags:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- The domain is the first one (SIF_INITDOMAIN).
XenX86Vcpu.StartInfoFlags.property.is_initdomain = {}
function XenX86Vcpu.StartInfoFlags.property.is_initdomain:get()
  if self._m_is_initdomain ~= nil then
    return self._m_is_initdomain
  end

  self._m_is_initdomain = self.raw & 2 ~= 0
  return self._m_is_initdomain
end

-- 
-- The RAM disk's address is a pfn (SIF_MOD_START_PFN).
XenX86Vcpu.StartInfoFlags.property.is_mod_start_pfn = {}
function XenX86Vcpu.StartInfoFlags.property.is_mod_start_pfn:get()
  if self._m_is_mod_start_pfn ~= nil then
    return self._m_is_mod_start_pfn
  end

  self._m_is_mod_start_pfn = self.raw & 8 ~= 0
  return self._m_is_mod_start_pfn
end

-- 
-- The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD).
XenX86Vcpu.StartInfoFlags.property.is_multiboot_mod = {}
function XenX86Vcpu.StartInfoFlags.property.is_multiboot_mod:get()
  if self._m_is_multiboot_mod ~= nil then
    return self._m_is_multiboot_mod
  end

  self._m_is_multiboot_mod = self.raw & 4 ~= 0
  return self._m_is_multiboot_mod
end

-- 
-- The domain is privileged (SIF_PRIVILEGED).
XenX86Vcpu.StartInfoFlags.property.is_privileged = {}
function XenX86Vcpu.StartInfoFlags.property.is_privileged:get()
  if self._m_is_privileged ~= nil then
    return self._m_is_privileged
  end

  self._m_is_privileged = self.raw & 1 ~= 0
  return self._m_is_privileged
end

-- 
-- The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS).
XenX86Vcpu.StartInfoFlags.property.is_virt_p2m_4tools = {}
function XenX86Vcpu.StartInfoFlags.property.is_virt_p2m_4tools:get()
  if self._m_is_virt_p2m_4tools ~= nil then
    return self._m_is_virt_p2m_4tools
  end

  self._m_is_virt_p2m_4tools = self.raw & 16 ~= 0
  return self._m_is_virt_p2m_4tools
end

-- 
-- Power management options, one byte (SIF_PM_MASK).
XenX86Vcpu.StartInfoFlags.property.pm = {}
function XenX86Vcpu.StartInfoFlags.property.pm:get()
  if self._m_pm ~= nil then
    return self._m_pm
  end

  self._m_pm = self.raw >> 8 & 255
  return self._m_pm
end

-- 
-- All bits.

-- 
-- Information for a 32-bit PV guest when it starts, on a page of its own.
-- vCPU 0's context has the pfn of the page.
-- See also: struct start_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883)
XenX86Vcpu.StartInfoX8632 = class.class(KaitaiStruct)

function XenX86Vcpu.StartInfoX8632:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.StartInfoX8632:_read()
  self.magic = str_decode.decode(KaitaiStream.bytes_terminate(self._io:read_bytes(32), 0, false), "ASCII")
  self.nr_pages = self._io:read_u4le()
  self.shared_info = self._io:read_u4le()
  self.flags = XenX86Vcpu.StartInfoFlags(self._io, self, self._root)
  self.store_mfn = self._io:read_u4le()
  self.store_evtchn = self._io:read_u4le()
  self.console_mfn = self._io:read_u4le()
  self.console_evtchn = self._io:read_u4le()
  self.pt_base = self._io:read_u4le()
  self.nr_pt_frames = self._io:read_u4le()
  self.mfn_list = self._io:read_u4le()
  self.mod_start = self._io:read_u4le()
  self.mod_len = self._io:read_u4le()
  self.cmd_line = str_decode.decode(KaitaiStream.bytes_terminate(self._io:read_bytes(1024), 0, false), "ASCII")
  self.first_p2m_pfn = self._io:read_u4le()
  self.nr_p2m_frames = self._io:read_u4le()
end

-- 
-- "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
-- 
-- Number of pages that the guest has.
-- 
-- Machine address of the shared info page.
-- 
-- Properties of the guest.
-- 
-- Frame of xenstore's ring; a pfn while the guest is suspended.
-- 
-- Event channel of xenstore's ring.
-- 
-- Frame of the console's ring; a pfn while the guest is suspended.
-- 
-- Event channel of the console's ring.
-- 
-- Linear address of the first page tables.
-- 
-- Number of frames of the first page tables.
-- 
-- Linear address of the list of frames.
-- 
-- Linear address (or pfn, see `flags`) of the initial RAM disk.
-- 
-- Size of the initial RAM disk in bytes.
-- 
-- The kernel's command line.
-- 
-- First pfn of the list of frames, if it lies outside the first mapping.
-- 
-- Number of frames in the list of frames.

-- 
-- Information for a 64-bit PV guest when it starts, on a page of its own.
-- vCPU 0's context has the pfn of the page.
-- See also: struct start_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883)
XenX86Vcpu.StartInfoX8664 = class.class(KaitaiStruct)

function XenX86Vcpu.StartInfoX8664:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.StartInfoX8664:_read()
  self.magic = str_decode.decode(KaitaiStream.bytes_terminate(self._io:read_bytes(32), 0, false), "ASCII")
  self.nr_pages = self._io:read_u8le()
  self.shared_info = self._io:read_u8le()
  self.flags = XenX86Vcpu.StartInfoFlags(self._io, self, self._root)
  self.pad1 = self._io:read_u4le()
  self.store_mfn = self._io:read_u8le()
  self.store_evtchn = self._io:read_u4le()
  self.pad2 = self._io:read_u4le()
  self.console_mfn = self._io:read_u8le()
  self.console_evtchn = self._io:read_u4le()
  self.pad3 = self._io:read_u4le()
  self.pt_base = self._io:read_u8le()
  self.nr_pt_frames = self._io:read_u8le()
  self.mfn_list = self._io:read_u8le()
  self.mod_start = self._io:read_u8le()
  self.mod_len = self._io:read_u8le()
  self.cmd_line = str_decode.decode(KaitaiStream.bytes_terminate(self._io:read_bytes(1024), 0, false), "ASCII")
  self.first_p2m_pfn = self._io:read_u8le()
  self.nr_p2m_frames = self._io:read_u8le()
end

-- 
-- "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
-- 
-- Number of pages that the guest has.
-- 
-- Machine address of the shared info page.
-- 
-- Properties of the guest.
-- 
-- Padding.
-- 
-- Frame of xenstore's ring; a pfn while the guest is suspended.
-- 
-- Event channel of xenstore's ring.
-- 
-- Padding.
-- 
-- Frame of the console's ring; a pfn while the guest is suspended.
-- 
-- Event channel of the console's ring.
-- 
-- Padding.
-- 
-- Linear address of the first page tables.
-- 
-- Number of frames of the first page tables.
-- 
-- Linear address of the list of frames.
-- 
-- Linear address (or pfn, see `flags`) of the initial RAM disk.
-- 
-- Size of the initial RAM disk in bytes.
-- 
-- The kernel's command line.
-- 
-- First pfn of the list of frames, if it lies outside the first mapping.
-- 
-- Number of frames in the list of frames.

-- 
-- A handler of exceptions or software interrupts of a 32-bit guest.
-- See also: struct trap_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143)
XenX86Vcpu.TrapInfoX8632 = class.class(KaitaiStruct)

function XenX86Vcpu.TrapInfoX8632:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.TrapInfoX8632:_read()
  self.vector = self._io:read_u1()
  self.flags = self._io:read_u1()
  self.cs = self._io:read_u2le()
  self.address = self._io:read_u4le()
end

-- 
-- Event delivery is disabled when the handler is entered.
XenX86Vcpu.TrapInfoX8632.property.disables_events = {}
function XenX86Vcpu.TrapInfoX8632.property.disables_events:get()
  if self._m_disables_events ~= nil then
    return self._m_disables_events
  end

  self._m_disables_events = self.flags & 4 ~= 0
  return self._m_disables_events
end

-- 
-- Privilege level that may raise it with an INT instruction.
XenX86Vcpu.TrapInfoX8632.property.dpl = {}
function XenX86Vcpu.TrapInfoX8632.property.dpl:get()
  if self._m_dpl ~= nil then
    return self._m_dpl
  end

  self._m_dpl = self.flags & 3
  return self._m_dpl
end

-- 
-- Number of the exception or interrupt.
-- 
-- Privilege level and event delivery, see the instances.
-- 
-- Code selector of the handler.
-- 
-- Address of the handler.

-- 
-- A handler of exceptions or software interrupts of a 64-bit guest.
-- See also: struct trap_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143)
XenX86Vcpu.TrapInfoX8664 = class.class(KaitaiStruct)

function XenX86Vcpu.TrapInfoX8664:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.TrapInfoX8664:_read()
  self.vector = self._io:read_u1()
  self.flags = self._io:read_u1()
  self.cs = self._io:read_u2le()
  self.padding = self._io:read_u4le()
  self.address = self._io:read_u8le()
end

-- 
-- Event delivery is disabled when the handler is entered.
XenX86Vcpu.TrapInfoX8664.property.disables_events = {}
function XenX86Vcpu.TrapInfoX8664.property.disables_events:get()
  if self._m_disables_events ~= nil then
    return self._m_disables_events
  end

  self._m_disables_events = self.flags & 4 ~= 0
  return self._m_disables_events
end

-- 
-- Privilege level that may raise it with an INT instruction.
XenX86Vcpu.TrapInfoX8664.property.dpl = {}
function XenX86Vcpu.TrapInfoX8664.property.dpl:get()
  if self._m_dpl ~= nil then
    return self._m_dpl
  end

  self._m_dpl = self.flags & 3
  return self._m_dpl
end

-- 
-- Number of the exception or interrupt.
-- 
-- Privilege level and event delivery, see the instances.
-- 
-- Code selector of the handler.
-- 
-- Padding.
-- 
-- Address of the handler.

-- 
-- The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
-- See also: struct vcpu_guest_context (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220)
XenX86Vcpu.TrapTableX8632 = class.class(KaitaiStruct)

function XenX86Vcpu.TrapTableX8632:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.TrapTableX8632:_read()
end

-- 
-- One entry for each vector; address 0 where the guest has set none.
XenX86Vcpu.TrapTableX8632.property.entries = {}
function XenX86Vcpu.TrapTableX8632.property.entries:get()
  if self._m_entries ~= nil then
    return self._m_entries
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_entries = {}
  local i = 0
  while not self._io:is_eof() do
    self._m_entries[i + 1] = XenX86Vcpu.TrapInfoX8632(self._io, self, self._root)
    i = i + 1
  end
  self._io:seek(_pos)
  return self._m_entries
end


-- 
-- The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
-- See also: struct vcpu_guest_context (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220)
XenX86Vcpu.TrapTableX8664 = class.class(KaitaiStruct)

function XenX86Vcpu.TrapTableX8664:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.TrapTableX8664:_read()
end

-- 
-- One entry for each vector; address 0 where the guest has set none.
XenX86Vcpu.TrapTableX8664.property.entries = {}
function XenX86Vcpu.TrapTableX8664.property.entries:get()
  if self._m_entries ~= nil then
    return self._m_entries
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_entries = {}
  local i = 0
  while not self._io:is_eof() do
    self._m_entries[i + 1] = XenX86Vcpu.TrapInfoX8664(self._io, self, self._root)
    i = i + 1
  end
  self._io:seek(_pos)
  return self._m_entries
end


-- 
-- Bytes that are not one of the known vCPU structures. This type takes their
-- place so that the context is a structure in every language.
-- See also: X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409)
XenX86Vcpu.UnknownContext = class.class(KaitaiStruct)

function XenX86Vcpu.UnknownContext:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.UnknownContext:_read()
end


-- 
-- Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
-- See also: struct vcpu_guest_context (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220)
XenX86Vcpu.VcpuGuestContextX8632 = class.class(KaitaiStruct)

function XenX86Vcpu.VcpuGuestContextX8632:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.VcpuGuestContextX8632:_read()
  self.fpu_ctxt = X86XsaveArea.FxsaveRegion(self._io)
  self.flags = XenX86Vcpu.VgcfFlags(self._io, self, self._root)
  self.user_regs = XenX86Vcpu.CpuUserRegsX8632(self._io, self, self._root)
  self._raw_trap_ctxt = self._io:read_bytes(2048)
  local _io = KaitaiStream(stringstream(self._raw_trap_ctxt))
  self.trap_ctxt = XenX86Vcpu.TrapTableX8632(_io, self, self._root)
  self.ldt_base = self._io:read_u4le()
  self.ldt_ents = self._io:read_u4le()
  self.gdt_frames = {}
  for i = 0, 16 - 1 do
    self.gdt_frames[i + 1] = self._io:read_u4le()
  end
  self.gdt_ents = self._io:read_u4le()
  self.kernel_ss = self._io:read_u4le()
  self.kernel_sp = self._io:read_u4le()
  self.cr0 = XenX86Vcpu.Cr0(self._io, self, self._root)
  self.cr1 = self._io:read_u4le()
  self.cr2 = self._io:read_u4le()
  self.cr3 = self._io:read_u4le()
  self.cr4 = XenX86Vcpu.Cr4(self._io, self, self._root)
  self.cr5 = self._io:read_u4le()
  self.cr6 = self._io:read_u4le()
  self.cr7 = self._io:read_u4le()
  self.dr0 = self._io:read_u4le()
  self.dr1 = self._io:read_u4le()
  self.dr2 = self._io:read_u4le()
  self.dr3 = self._io:read_u4le()
  self.dr4 = self._io:read_u4le()
  self.dr5 = self._io:read_u4le()
  self.dr6 = self._io:read_u4le()
  self.dr7 = self._io:read_u4le()
  self.event_callback_cs = self._io:read_u4le()
  self.event_callback_eip = self._io:read_u4le()
  self.failsafe_callback_cs = self._io:read_u4le()
  self.failsafe_callback_eip = self._io:read_u4le()
  self.vm_assist = XenX86Vcpu.VmAssistX8632(self._io, self, self._root)
end

-- 
-- Number of `gdt_frames` that hold a frame of the GDT, at most 16.
XenX86Vcpu.VcpuGuestContextX8632.property.num_gdt_frames = {}
function XenX86Vcpu.VcpuGuestContextX8632.property.num_gdt_frames:get()
  if self._m_num_gdt_frames ~= nil then
    return self._m_num_gdt_frames
  end

  self._m_num_gdt_frames = utils.box_unwrap((self.gdt_ents > 8192) and utils.box_wrap(16) or (math.floor((self.gdt_ents + 511) / 512)))
  return self._m_num_gdt_frames
end

-- 
-- pfn of the level 3 page table: cr3 rotated right by 12 bits.
XenX86Vcpu.VcpuGuestContextX8632.property.pfn_cr3 = {}
function XenX86Vcpu.VcpuGuestContextX8632.property.pfn_cr3:get()
  if self._m_pfn_cr3 ~= nil then
    return self._m_pfn_cr3
  end

  self._m_pfn_cr3 = ((self.cr3 >> 12) + ((self.cr3 & 4095) * 1048576))
  return self._m_pfn_cr3
end

-- 
-- pfn of the start info page, for vCPU 0; for any other vCPU this is an
-- ordinary register.
XenX86Vcpu.VcpuGuestContextX8632.property.pfn_start_info = {}
function XenX86Vcpu.VcpuGuestContextX8632.property.pfn_start_info:get()
  if self._m_pfn_start_info ~= nil then
    return self._m_pfn_start_info
  end

  self._m_pfn_start_info = self.user_regs.edx
  return self._m_pfn_start_info
end

-- 
-- x87, MMX and SSE registers, as FXSAVE writes them.
-- 
-- Properties of this context.
-- 
-- General registers.
-- 
-- The guest's virtual interrupt descriptor table.
-- 
-- Linear address of the LDT.
-- 
-- Number of entries of the LDT.
-- 
-- pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
-- 
-- Number of entries of the GDT.
-- 
-- Selector of the kernel's stack.
-- 
-- The kernel's stack pointer.
-- 
-- Control register 0.
-- 
-- Unused.
-- 
-- Control register 2; a PV guest finds its faulting addresses in the shared info.
-- 
-- Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`.
-- 
-- Control register 4.
-- 
-- Unused.
-- 
-- Unused.
-- 
-- Unused.
-- 
-- Address of breakpoint 0.
-- 
-- Address of breakpoint 1.
-- 
-- Address of breakpoint 2.
-- 
-- Address of breakpoint 3.
-- 
-- Unused.
-- 
-- Unused.
-- 
-- Debug status.
-- 
-- Debug control.
-- 
-- Code selector of the guest's event handler.
-- 
-- Address of the guest's event handler.
-- 
-- Code selector of the guest's handler of faults on return.
-- 
-- Address of the guest's handler of faults on return to it.
-- 
-- Relaxations of the PV interface that the guest uses.

-- 
-- Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
-- See also: struct vcpu_guest_context (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220)
XenX86Vcpu.VcpuGuestContextX8664 = class.class(KaitaiStruct)

function XenX86Vcpu.VcpuGuestContextX8664:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.VcpuGuestContextX8664:_read()
  self.fpu_ctxt = X86XsaveArea.FxsaveRegion(self._io)
  self.flags = XenX86Vcpu.VgcfFlags(self._io, self, self._root)
  self.reserved_flags = self._io:read_u4le()
  self.user_regs = XenX86Vcpu.CpuUserRegsX8664(self._io, self, self._root)
  self._raw_trap_ctxt = self._io:read_bytes(4096)
  local _io = KaitaiStream(stringstream(self._raw_trap_ctxt))
  self.trap_ctxt = XenX86Vcpu.TrapTableX8664(_io, self, self._root)
  self.ldt_base = self._io:read_u8le()
  self.ldt_ents = self._io:read_u8le()
  self.gdt_frames = {}
  for i = 0, 16 - 1 do
    self.gdt_frames[i + 1] = self._io:read_u8le()
  end
  self.gdt_ents = self._io:read_u8le()
  self.kernel_ss = self._io:read_u8le()
  self.kernel_sp = self._io:read_u8le()
  self.cr0 = XenX86Vcpu.Cr0(self._io, self, self._root)
  self.reserved_cr0 = self._io:read_u4le()
  self._raw_cr1 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_cr1))
  self.cr1 = XenX86Vcpu.WideRegister(_io, self, self._root)
  self.cr2 = self._io:read_u8le()
  self._raw_cr3 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_cr3))
  self.cr3 = XenX86Vcpu.WideRegister(_io, self, self._root)
  self.cr4 = XenX86Vcpu.Cr4(self._io, self, self._root)
  self.reserved_cr4 = self._io:read_u4le()
  self.cr5 = self._io:read_u8le()
  self.cr6 = self._io:read_u8le()
  self.cr7 = self._io:read_u8le()
  self.dr0 = self._io:read_u8le()
  self.dr1 = self._io:read_u8le()
  self.dr2 = self._io:read_u8le()
  self.dr3 = self._io:read_u8le()
  self.dr4 = self._io:read_u8le()
  self.dr5 = self._io:read_u8le()
  self.dr6 = self._io:read_u8le()
  self.dr7 = self._io:read_u8le()
  self.event_callback_eip = self._io:read_u8le()
  self.failsafe_callback_eip = self._io:read_u8le()
  self.syscall_callback_eip = self._io:read_u8le()
  self.vm_assist = XenX86Vcpu.VmAssistX8664(self._io, self, self._root)
  self.fs_base = self._io:read_u8le()
  self.gs_base_kernel = self._io:read_u8le()
  self.gs_base_user = self._io:read_u8le()
end

-- 
-- Whether there is a page table for user mode, bit 0 of cr1.
XenX86Vcpu.VcpuGuestContextX8664.property.has_cr1 = {}
function XenX86Vcpu.VcpuGuestContextX8664.property.has_cr1:get()
  if self._m_has_cr1 ~= nil then
    return self._m_has_cr1
  end

  self._m_has_cr1 = self.cr1.low & 1 ~= 0
  return self._m_has_cr1
end

-- 
-- Number of `gdt_frames` that hold a frame of the GDT, at most 16.
XenX86Vcpu.VcpuGuestContextX8664.property.num_gdt_frames = {}
function XenX86Vcpu.VcpuGuestContextX8664.property.num_gdt_frames:get()
  if self._m_num_gdt_frames ~= nil then
    return self._m_num_gdt_frames
  end

  self._m_num_gdt_frames = utils.box_unwrap(( ((self.gdt_ents > 8192) or (self.gdt_ents < 0)) ) and utils.box_wrap(16) or (math.floor((self.gdt_ents + 511) / 512)))
  return self._m_num_gdt_frames
end

-- 
-- pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`.
XenX86Vcpu.VcpuGuestContextX8664.property.pfn_cr1 = {}
function XenX86Vcpu.VcpuGuestContextX8664.property.pfn_cr1:get()
  if self._m_pfn_cr1 ~= nil then
    return self._m_pfn_cr1
  end

  self._m_pfn_cr1 = self.cr1.pfn
  return self._m_pfn_cr1
end

-- 
-- pfn of the level 4 page table (cr3 / 4096).
XenX86Vcpu.VcpuGuestContextX8664.property.pfn_cr3 = {}
function XenX86Vcpu.VcpuGuestContextX8664.property.pfn_cr3:get()
  if self._m_pfn_cr3 ~= nil then
    return self._m_pfn_cr3
  end

  self._m_pfn_cr3 = self.cr3.pfn
  return self._m_pfn_cr3
end

-- 
-- pfn of the start info page, for vCPU 0; for any other vCPU this is an
-- ordinary register.
XenX86Vcpu.VcpuGuestContextX8664.property.pfn_start_info = {}
function XenX86Vcpu.VcpuGuestContextX8664.property.pfn_start_info:get()
  if self._m_pfn_start_info ~= nil then
    return self._m_pfn_start_info
  end

  self._m_pfn_start_info = self.user_regs.rdx
  return self._m_pfn_start_info
end

-- 
-- x87, MMX and SSE registers, as FXSAVE writes them.
-- 
-- Properties of this context.
-- 
-- Bits 63-32 of the flags, all zero.
-- 
-- General registers.
-- 
-- The guest's virtual interrupt descriptor table.
-- 
-- Linear address of the LDT.
-- 
-- Number of entries of the LDT.
-- 
-- pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
-- 
-- Number of entries of the GDT.
-- 
-- Selector of the kernel's stack.
-- 
-- The kernel's stack pointer.
-- 
-- Control register 0.
-- 
-- Bits 63-32 of cr0, all zero.
-- 
-- Page table of the guest's user mode, which Xen stores in cr1: bit 0
-- and a pfn, or 0 if there is none.
-- 
-- Control register 2; a PV guest finds its faulting addresses in the shared info.
-- 
-- Page table base; see `pfn_cr3`.
-- 
-- Control register 4.
-- 
-- Bits 63-32 of cr4.
-- 
-- Unused.
-- 
-- Unused.
-- 
-- Unused.
-- 
-- Address of breakpoint 0.
-- 
-- Address of breakpoint 1.
-- 
-- Address of breakpoint 2.
-- 
-- Address of breakpoint 3.
-- 
-- Unused.
-- 
-- Unused.
-- 
-- Debug status.
-- 
-- Debug control.
-- 
-- Address of the guest's event handler.
-- 
-- Address of the guest's handler of faults on return to it.
-- 
-- Address of the guest's SYSCALL handler.
-- 
-- Relaxations of the PV interface that the guest uses.
-- 
-- Base of FS.
-- 
-- Base of GS in kernel mode.
-- 
-- Base of GS in user mode.

-- 
-- The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
-- See also: struct vcpu_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737)
XenX86Vcpu.VcpuInfoX8632 = class.class(KaitaiStruct)

function XenX86Vcpu.VcpuInfoX8632:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.VcpuInfoX8632:_read()
  self.evtchn_upcall_pending = self._io:read_u1()
  self.evtchn_upcall_mask = self._io:read_u1()
  self.padding = self._io:read_bytes(2)
  self.evtchn_pending_sel = self._io:read_u4le()
  self.cr2 = self._io:read_u4le()
  self.arch_pad = self._io:read_bytes(20)
  self.time = XenX86Vcpu.VcpuTimeInfo(self._io, self, self._root)
end

-- 
-- Not 0: an event is pending.
-- 
-- Not 0: event delivery is disabled.
-- 
-- Padding.
-- 
-- One bit for each word of the pending bitmap; set if the word has pending events.
-- 
-- Address of the last page fault.
-- 
-- Padding.
-- 
-- Parameters for computing the time from the TSC.

-- 
-- The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
-- See also: struct vcpu_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737)
XenX86Vcpu.VcpuInfoX8664 = class.class(KaitaiStruct)

function XenX86Vcpu.VcpuInfoX8664:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.VcpuInfoX8664:_read()
  self.evtchn_upcall_pending = self._io:read_u1()
  self.evtchn_upcall_mask = self._io:read_u1()
  self.padding = self._io:read_bytes(6)
  self.evtchn_pending_sel = self._io:read_u8le()
  self.cr2 = self._io:read_u8le()
  self.arch_pad = self._io:read_bytes(8)
  self.time = XenX86Vcpu.VcpuTimeInfo(self._io, self, self._root)
end

-- 
-- Not 0: an event is pending.
-- 
-- Not 0: event delivery is disabled.
-- 
-- Padding.
-- 
-- One bit for each word of the pending bitmap; set if the word has pending events.
-- 
-- Address of the last page fault.
-- 
-- Padding.
-- 
-- Parameters for computing the time from the TSC.

-- 
-- One MSR of a PV vCPU. The type is at the start of a substream of its own
-- (`size: 16`), which `index` relies on.
-- See also: struct xen_domctl_vcpu_msr (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L997-L1001)
XenX86Vcpu.VcpuMsr = class.class(KaitaiStruct)

function XenX86Vcpu.VcpuMsr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.VcpuMsr:_read()
  self.msr = XenX86CpuPolicy.MsrIndex(self._io:read_u4le())
  self.reserved = self._io:read_u4le()
  self.value = self._io:read_u8le()
end

-- 
-- Number of the MSR.
XenX86Vcpu.VcpuMsr.property.index = {}
function XenX86Vcpu.VcpuMsr.property.index:get()
  if self._m_index ~= nil then
    return self._m_index
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_index = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_index
end

-- 
-- The MSR by name.
-- 
-- Reserved, zero.
-- 
-- Value of the MSR.

-- 
-- MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
-- See also: struct xen_domctl_vcpu_msrs (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L1022-L1026)
XenX86Vcpu.VcpuMsrs = class.class(KaitaiStruct)

function XenX86Vcpu.VcpuMsrs:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.VcpuMsrs:_read()
  self._raw_msrs = {}
  self.msrs = {}
  for i = 0, self.num_msrs - 1 do
    self._raw_msrs[i + 1] = self._io:read_bytes(16)
    local _io = KaitaiStream(stringstream(self._raw_msrs[i + 1]))
    self.msrs[i + 1] = XenX86Vcpu.VcpuMsr(_io, self, self._root)
  end
  self.excess = self._io:read_bytes_full()
end

-- 
-- Number of whole MSRs in the blob.
XenX86Vcpu.VcpuMsrs.property.num_msrs = {}
function XenX86Vcpu.VcpuMsrs.property.num_msrs:get()
  if self._m_num_msrs ~= nil then
    return self._m_num_msrs
  end

  self._m_num_msrs = math.floor(self._io:size() / 16)
  return self._m_num_msrs
end

-- 
-- The MSRs; Xen leaves out those that are zero.
-- 
-- Bytes left over after the last whole MSR; empty in a well-formed blob.

-- 
-- How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
-- shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.
-- See also: struct vcpu_time_info (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L667-L696)
XenX86Vcpu.VcpuTimeInfo = class.class(KaitaiStruct)

function XenX86Vcpu.VcpuTimeInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.VcpuTimeInfo:_read()
  self.version = self._io:read_u4le()
  self.pad0 = self._io:read_u4le()
  self.tsc_timestamp = self._io:read_u8le()
  self.system_time = self._io:read_u8le()
  self.tsc_to_system_mul = self._io:read_u4le()
  self.tsc_shift = self._io:read_s1()
  self.flags = self._io:read_u1()
  self.pad1 = self._io:read_bytes(2)
end

-- 
-- The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED).
XenX86Vcpu.VcpuTimeInfo.property.is_guest_stopped = {}
function XenX86Vcpu.VcpuTimeInfo.property.is_guest_stopped:get()
  if self._m_is_guest_stopped ~= nil then
    return self._m_is_guest_stopped
  end

  self._m_is_guest_stopped = self.flags & 2 ~= 0
  return self._m_is_guest_stopped
end

-- 
-- All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT).
XenX86Vcpu.VcpuTimeInfo.property.is_tsc_stable = {}
function XenX86Vcpu.VcpuTimeInfo.property.is_tsc_stable:get()
  if self._m_is_tsc_stable ~= nil then
    return self._m_is_tsc_stable
  end

  self._m_is_tsc_stable = self.flags & 1 ~= 0
  return self._m_is_tsc_stable
end

-- 
-- An update was under way.
XenX86Vcpu.VcpuTimeInfo.property.is_updating = {}
function XenX86Vcpu.VcpuTimeInfo.property.is_updating:get()
  if self._m_is_updating ~= nil then
    return self._m_is_updating
  end

  self._m_is_updating = self.version & 1 ~= 0
  return self._m_is_updating
end

-- 
-- Counts updates; odd during one.
-- 
-- Padding.
-- 
-- TSC at the last update.
-- 
-- System time at the last update, in nanoseconds since boot.
-- 
-- Nanoseconds for each tick, a binary fraction of 32 bits.
-- 
-- Shift of the ticks before they are multiplied; to the right if negative.
-- 
-- See the instances.
-- 
-- Padding.

-- 
-- Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
-- See also: XEN_DOMCTL_getvcpuextstate (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/domctl.c#L942)
XenX86Vcpu.VcpuXsave = class.class(KaitaiStruct)

function XenX86Vcpu.VcpuXsave:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.VcpuXsave:_read()
  self._raw_xcr0 = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_xcr0))
  self.xcr0 = X86XsaveArea.ComponentBitmap(_io)
  self._raw_xcr0_accum = self._io:read_bytes(8)
  local _io = KaitaiStream(stringstream(self._raw_xcr0_accum))
  self.xcr0_accum = X86XsaveArea.ComponentBitmap(_io)
  self._raw_save_area = self._io:read_bytes_full()
  local _io = KaitaiStream(stringstream(self._raw_save_area))
  self.save_area = X86XsaveArea(_io)
end

-- 
-- XCR0: the components that are enabled now.
-- 
-- All components that the guest has ever enabled.
-- 
-- The XSAVE area, which Xen sends in its standard form; empty if the
-- guest has never used XSAVE.

-- 
-- Flags of a basic context.
-- See also: VGCF_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L163-L172)
XenX86Vcpu.VgcfFlags = class.class(KaitaiStruct)

function XenX86Vcpu.VgcfFlags:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.VgcfFlags:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- Event delivery is disabled when the failsafe handler is entered.
XenX86Vcpu.VgcfFlags.property.failsafe_disables_events = {}
function XenX86Vcpu.VgcfFlags.property.failsafe_disables_events:get()
  if self._m_failsafe_disables_events ~= nil then
    return self._m_failsafe_disables_events
  end

  self._m_failsafe_disables_events = self.raw & 8 ~= 0
  return self._m_failsafe_disables_events
end

-- 
-- `fpu_ctxt` is valid (VGCF_i387_valid).
XenX86Vcpu.VgcfFlags.property.i387_valid = {}
function XenX86Vcpu.VgcfFlags.property.i387_valid:get()
  if self._m_i387_valid ~= nil then
    return self._m_i387_valid
  end

  self._m_i387_valid = self.raw & 1 ~= 0
  return self._m_i387_valid
end

-- 
-- The vCPU was in the guest's kernel mode (VGCF_in_kernel).
XenX86Vcpu.VgcfFlags.property.in_kernel = {}
function XenX86Vcpu.VgcfFlags.property.in_kernel:get()
  if self._m_in_kernel ~= nil then
    return self._m_in_kernel
  end

  self._m_in_kernel = self.raw & 4 ~= 0
  return self._m_in_kernel
end

-- 
-- The vCPU may return with SYSRET (VGCF_in_syscall).
XenX86Vcpu.VgcfFlags.property.in_syscall = {}
function XenX86Vcpu.VgcfFlags.property.in_syscall:get()
  if self._m_in_syscall ~= nil then
    return self._m_in_syscall
  end

  self._m_in_syscall = self.raw & 256 ~= 0
  return self._m_in_syscall
end

-- 
-- The vCPU is online (VGCF_online); receivers set this flag regardless
-- of its saved value.
XenX86Vcpu.VgcfFlags.property.online = {}
function XenX86Vcpu.VgcfFlags.property.online:get()
  if self._m_online ~= nil then
    return self._m_online
  end

  self._m_online = self.raw & 32 ~= 0
  return self._m_online
end

-- 
-- Event delivery is disabled when the SYSCALL handler is entered.
XenX86Vcpu.VgcfFlags.property.syscall_disables_events = {}
function XenX86Vcpu.VgcfFlags.property.syscall_disables_events:get()
  if self._m_syscall_disables_events ~= nil then
    return self._m_syscall_disables_events
  end

  self._m_syscall_disables_events = self.raw & 16 ~= 0
  return self._m_syscall_disables_events
end

-- 
-- All bits.

-- 
-- Relaxations of the PV interface, of a 32-bit guest.
-- See also: VMASST_TYPE_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568)
XenX86Vcpu.VmAssistX8632 = class.class(KaitaiStruct)

function XenX86Vcpu.VmAssistX8632:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.VmAssistX8632:_read()
  self.raw = self._io:read_u4le()
end

-- 
-- The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
XenX86Vcpu.VmAssistX8632.property.architectural_iopl = {}
function XenX86Vcpu.VmAssistX8632.property.architectural_iopl:get()
  if self._m_architectural_iopl ~= nil then
    return self._m_architectural_iopl
  end

  self._m_architectural_iopl = self.raw & 16 ~= 0
  return self._m_architectural_iopl
end

-- 
-- Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
XenX86Vcpu.VmAssistX8632.property.four_gb_segments = {}
function XenX86Vcpu.VmAssistX8632.property.four_gb_segments:get()
  if self._m_four_gb_segments ~= nil then
    return self._m_four_gb_segments
  end

  self._m_four_gb_segments = self.raw & 1 ~= 0
  return self._m_four_gb_segments
end

-- 
-- The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
XenX86Vcpu.VmAssistX8632.property.four_gb_segments_notify = {}
function XenX86Vcpu.VmAssistX8632.property.four_gb_segments_notify:get()
  if self._m_four_gb_segments_notify ~= nil then
    return self._m_four_gb_segments_notify
  end

  self._m_four_gb_segments_notify = self.raw & 2 ~= 0
  return self._m_four_gb_segments_notify
end

-- 
-- Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
XenX86Vcpu.VmAssistX8632.property.pae_extended_cr3 = {}
function XenX86Vcpu.VmAssistX8632.property.pae_extended_cr3:get()
  if self._m_pae_extended_cr3 ~= nil then
    return self._m_pae_extended_cr3
  end

  self._m_pae_extended_cr3 = self.raw & 8 ~= 0
  return self._m_pae_extended_cr3
end

-- 
-- Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
XenX86Vcpu.VmAssistX8632.property.runstate_update_flag = {}
function XenX86Vcpu.VmAssistX8632.property.runstate_update_flag:get()
  if self._m_runstate_update_flag ~= nil then
    return self._m_runstate_update_flag
  end

  self._m_runstate_update_flag = self.raw & 32 ~= 0
  return self._m_runstate_update_flag
end

-- 
-- Bits 31-6, which Xen refuses.
XenX86Vcpu.VmAssistX8632.property.unknown_bits = {}
function XenX86Vcpu.VmAssistX8632.property.unknown_bits:get()
  if self._m_unknown_bits ~= nil then
    return self._m_unknown_bits
  end

  self._m_unknown_bits = self.raw >> 6
  return self._m_unknown_bits
end

-- 
-- The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
XenX86Vcpu.VmAssistX8632.property.writable_pagetables = {}
function XenX86Vcpu.VmAssistX8632.property.writable_pagetables:get()
  if self._m_writable_pagetables ~= nil then
    return self._m_writable_pagetables
  end

  self._m_writable_pagetables = self.raw & 4 ~= 0
  return self._m_writable_pagetables
end

-- 
-- All bits.

-- 
-- Relaxations of the PV interface, of a 64-bit guest.
-- See also: VMASST_TYPE_* (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568)
XenX86Vcpu.VmAssistX8664 = class.class(KaitaiStruct)

function XenX86Vcpu.VmAssistX8664:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.VmAssistX8664:_read()
  self.raw = self._io:read_u4le()
  self.raw_high = self._io:read_u4le()
end

-- 
-- The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
XenX86Vcpu.VmAssistX8664.property.architectural_iopl = {}
function XenX86Vcpu.VmAssistX8664.property.architectural_iopl:get()
  if self._m_architectural_iopl ~= nil then
    return self._m_architectural_iopl
  end

  self._m_architectural_iopl = self.raw & 16 ~= 0
  return self._m_architectural_iopl
end

-- 
-- Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
XenX86Vcpu.VmAssistX8664.property.four_gb_segments = {}
function XenX86Vcpu.VmAssistX8664.property.four_gb_segments:get()
  if self._m_four_gb_segments ~= nil then
    return self._m_four_gb_segments
  end

  self._m_four_gb_segments = self.raw & 1 ~= 0
  return self._m_four_gb_segments
end

-- 
-- The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
XenX86Vcpu.VmAssistX8664.property.four_gb_segments_notify = {}
function XenX86Vcpu.VmAssistX8664.property.four_gb_segments_notify:get()
  if self._m_four_gb_segments_notify ~= nil then
    return self._m_four_gb_segments_notify
  end

  self._m_four_gb_segments_notify = self.raw & 2 ~= 0
  return self._m_four_gb_segments_notify
end

-- 
-- The table of machine frames is mapped for the kernel alone
-- (VMASST_TYPE_m2p_strict, bit 32).
XenX86Vcpu.VmAssistX8664.property.m2p_strict = {}
function XenX86Vcpu.VmAssistX8664.property.m2p_strict:get()
  if self._m_m2p_strict ~= nil then
    return self._m_m2p_strict
  end

  self._m_m2p_strict = self.raw_high & 1 ~= 0
  return self._m_m2p_strict
end

-- 
-- Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
XenX86Vcpu.VmAssistX8664.property.pae_extended_cr3 = {}
function XenX86Vcpu.VmAssistX8664.property.pae_extended_cr3:get()
  if self._m_pae_extended_cr3 ~= nil then
    return self._m_pae_extended_cr3
  end

  self._m_pae_extended_cr3 = self.raw & 8 ~= 0
  return self._m_pae_extended_cr3
end

-- 
-- Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
XenX86Vcpu.VmAssistX8664.property.runstate_update_flag = {}
function XenX86Vcpu.VmAssistX8664.property.runstate_update_flag:get()
  if self._m_runstate_update_flag ~= nil then
    return self._m_runstate_update_flag
  end

  self._m_runstate_update_flag = self.raw & 32 ~= 0
  return self._m_runstate_update_flag
end

-- 
-- Bits 31-6, which Xen refuses.
XenX86Vcpu.VmAssistX8664.property.unknown_bits = {}
function XenX86Vcpu.VmAssistX8664.property.unknown_bits:get()
  if self._m_unknown_bits ~= nil then
    return self._m_unknown_bits
  end

  self._m_unknown_bits = self.raw >> 6
  return self._m_unknown_bits
end

-- 
-- Bits 63-33, which Xen refuses.
XenX86Vcpu.VmAssistX8664.property.unknown_bits_high = {}
function XenX86Vcpu.VmAssistX8664.property.unknown_bits_high:get()
  if self._m_unknown_bits_high ~= nil then
    return self._m_unknown_bits_high
  end

  self._m_unknown_bits_high = self.raw_high >> 1
  return self._m_unknown_bits_high
end

-- 
-- The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
XenX86Vcpu.VmAssistX8664.property.writable_pagetables = {}
function XenX86Vcpu.VmAssistX8664.property.writable_pagetables:get()
  if self._m_writable_pagetables ~= nil then
    return self._m_writable_pagetables
  end

  self._m_writable_pagetables = self.raw & 4 ~= 0
  return self._m_writable_pagetables
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

-- 
-- A 64-bit register whose upper part is a frame number, in two halves so
-- that every language computes it exactly. The type is at the start of a
-- substream of its own (`size: 8`), which `value` relies on.
-- See also: struct vcpu_guest_context (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220)
XenX86Vcpu.WideRegister = class.class(KaitaiStruct)

function XenX86Vcpu.WideRegister:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenX86Vcpu.WideRegister:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- The register divided by 4096.
XenX86Vcpu.WideRegister.property.pfn = {}
function XenX86Vcpu.WideRegister.property.pfn:get()
  if self._m_pfn ~= nil then
    return self._m_pfn
  end

  self._m_pfn = ((self.low >> 12) + (self.high * 1048576))
  return self._m_pfn
end

-- 
-- All 64 bits.
XenX86Vcpu.WideRegister.property.value = {}
function XenX86Vcpu.WideRegister.property.value:get()
  if self._m_value ~= nil then
    return self._m_value
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_value = self._io:read_u8le()
  self._io:seek(_pos)
  return self._m_value
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.

