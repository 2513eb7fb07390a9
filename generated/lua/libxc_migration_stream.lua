-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("xen_x86_cpu_policy")
require("xen_x86_vcpu")
require("xen_hvm_context")
local enum = require("enum")
local utils = require("utils")
local stringstream = require("string_stream")

-- 
-- The state of one running Xen domain, as libxenguest writes it when a domain
-- is saved or live-migrated: an image header, a domain header, then records
-- (guest pages, vCPU state, HVM context, CPU policy and so on) up to END.
-- 
-- The image header is always big-endian; its options give the byte order of
-- everything after it, except contents that Xen or the guest defines (HVM
-- context, CPU policies, vCPU contexts, shared info, pages), which are always
-- little-endian. Real streams are little-endian, as x86 is.
-- 
-- Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and
-- requires STATIC_DATA_END before all memory and register contents. A receiver
-- of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES
-- of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are
-- the same in both versions.
-- 
-- `xl save` writes this stream inside a libxl stream, which is inside a file of
-- its own; see `libxl_migration_stream` and `xl_save_file`.
-- 
-- A damaged stream parses as far as its framing allows. Bodies are decoded on
-- demand, so a body that is too short for its type does not affect the others.
-- If the stream ends inside a record, that record's `raw_body` is shorter than
-- its `header.len_body`.
-- 
-- For reading only: a writer that the compiler makes of this with `-w` leaves
-- out contents.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc)
LibxcMigrationStream = class.class(KaitaiStruct)

LibxcMigrationStream.GuestType = enum.Enum {
  x86_pv = 1,
  x86_hvm = 2,
}

LibxcMigrationStream.HvmParamName = enum.Enum {
  callback_irq = 0,
  store_pfn = 1,
  store_evtchn = 2,
  pae_enabled = 4,
  ioreq_pfn = 5,
  bufioreq_pfn = 6,
  viridian = 9,
  timer_mode = 10,
  hpet_enabled = 11,
  ident_pt = 12,
  dm_domain = 13,
  acpi_s_state = 14,
  vm86_tss = 15,
  vpt_align = 16,
  console_pfn = 17,
  console_evtchn = 18,
  acpi_ioports_location = 19,
  memory_event_cr0 = 20,
  memory_event_cr3 = 21,
  memory_event_cr4 = 22,
  memory_event_int3 = 23,
  nestedhvm = 24,
  memory_event_single_step = 25,
  bufioreq_evtchn = 26,
  paging_ring_pfn = 27,
  monitor_ring_pfn = 28,
  sharing_ring_pfn = 29,
  memory_event_msr = 30,
  triple_fault_reason = 31,
  ioreq_server_pfn = 32,
  nr_ioreq_server_pages = 33,
  vm_generation_id_addr = 34,
  altp2m = 35,
  x87_fip_width = 36,
  vm86_tss_sized = 37,
  mca_cap = 38,
}

LibxcMigrationStream.PageType = enum.Enum {
  notab = 0,
  l1tab = 1,
  l2tab = 2,
  l3tab = 3,
  l4tab = 4,
  l1tab_pin = 9,
  l2tab_pin = 10,
  l3tab_pin = 11,
  l4tab_pin = 12,
  broken = 13,
  xalloc = 14,
  xtab = 15,
}

LibxcMigrationStream.RecordType = enum.Enum {
  end_mark = 0,
  page_data = 1,
  x86_pv_info = 2,
  x86_pv_p2m_frames = 3,
  x86_pv_vcpu_basic = 4,
  x86_pv_vcpu_extended = 5,
  x86_pv_vcpu_xsave = 6,
  shared_info = 7,
  x86_tsc_info = 8,
  hvm_context = 9,
  hvm_params = 10,
  toolstack = 11,
  x86_pv_vcpu_msrs = 12,
  verify = 13,
  checkpoint = 14,
  checkpoint_dirty_pfn_list = 15,
  static_data_end = 16,
  x86_cpuid_policy = 17,
  x86_msr_policy = 18,
  stripped = 4084494960,
}

LibxcMigrationStream.TscMode = enum.Enum {
  default = 0,
  always_emulate = 1,
  never_emulate = 2,
}

LibxcMigrationStream.VcpuContextLayout = enum.Enum {
  nothing = 0,
  basic_x86_64 = 1,
  basic_x86_32 = 2,
  extended = 3,
  xsave = 4,
  msrs = 5,
}

LibxcMigrationStream.ViridianGroup = enum.Enum {
  base = 1,
  no_freq = 2,
  time_ref_count = 4,
  reference_tsc = 8,
  hcall_remote_tlb_flush = 16,
  apic_assist = 32,
  crash_ctl = 64,
  synic = 128,
  stimer = 256,
  hcall_ipi = 512,
  ex_processor_masks = 1024,
  no_vp_limit = 2048,
  cpu_hotplug = 4096,
}

function LibxcMigrationStream:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function LibxcMigrationStream:_read()
  self.image_header = LibxcMigrationStream.Ihdr(self._io, self, self._root)
  self.image = LibxcMigrationStream.DomainImage(self.image_header.is_big_endian, true, false, self._io, self, self._root)
end

-- 
-- Identifies the stream and gives the byte order of the rest.
-- 
-- The domain header and all records.

-- 
-- The part of the stream whose byte order the image header gives.
-- See also: Overview (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L47)
LibxcMigrationStream.DomainImage = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage:_init(is_big_endian, has_domain_header, is_inside_libxl, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_big_endian = is_big_endian
  self.has_domain_header = has_domain_header
  self.is_inside_libxl = is_inside_libxl
  self:_read()
end

function LibxcMigrationStream.DomainImage:_read()
  local _on = self.is_big_endian
  if _on == true then
    self._is_le = false
  else
    self._is_le = true
  end

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage:_read_le()
  if  ((self.has_domain_header) and (self._io:size() - self._io:pos() >= 16))  then
    self.domain_header = LibxcMigrationStream.DomainImage.Dhdr(self._io, self, self._root, self._is_le)
  end
  if self._io:size() - self._io:pos() >= 8 then
    self.records = {}
    local i = 0
    while true do
      local _ = LibxcMigrationStream.DomainImage.Record(self._io, self, self._root, self._is_le)
      self.records[i + 1] = _
      if  ((_.header.type_code == LibxcMigrationStream.RecordType.end_mark.value) or ( ((self.is_inside_libxl) and (_.header.type_code == LibxcMigrationStream.RecordType.checkpoint.value)) ) or (self._io:size() - self._io:pos() < 8))  then
        break
      end
      i = i + 1
    end
  end
end

function LibxcMigrationStream.DomainImage:_read_be()
  if  ((self.has_domain_header) and (self._io:size() - self._io:pos() >= 16))  then
    self.domain_header = LibxcMigrationStream.DomainImage.Dhdr(self._io, self, self._root, self._is_le)
  end
  if self._io:size() - self._io:pos() >= 8 then
    self.records = {}
    local i = 0
    while true do
      local _ = LibxcMigrationStream.DomainImage.Record(self._io, self, self._root, self._is_le)
      self.records[i + 1] = _
      if  ((_.header.type_code == LibxcMigrationStream.RecordType.end_mark.value) or ( ((self.is_inside_libxl) and (_.header.type_code == LibxcMigrationStream.RecordType.checkpoint.value)) ) or (self._io:size() - self._io:pos() < 8))  then
        break
      end
      i = i + 1
    end
  end
end

-- 
-- Kind of guest, and the version of Xen that saved it.
-- 
-- Records up to END, which is the last one; inside a libxl stream also
-- up to CHECKPOINT, after which libxl's own records follow. A damaged
-- stream ends where too few bytes remain for another record header.
-- 
-- Byte order, from the image header.
-- 
-- False only for what follows a CHECKPOINT inside a libxl stream: more
-- records of the same domain.
-- 
-- True if a CHECKPOINT record also ends this run of records, because
-- libxl's own records follow it.

-- 
-- The pfns that a COLO secondary has dirtied, in no particular order.
-- This record is sent from the secondary to the primary only.
-- See also: CHECKPOINT_DIRTY_PFN_LIST (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L608)
LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList:_read_le()
end

function LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList:_read_be()
end

-- 
-- Size of one entry of `pfns` in bytes.
LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList.property.len_pfn = {}
function LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList.property.len_pfn:get()
  if self._m_len_pfn ~= nil then
    return self._m_len_pfn
  end

  self._m_len_pfn = 8
  return self._m_len_pfn
end

-- 
-- The dirty pfns, as many as the body has room for.
LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList.property.pfns = {}
function LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList.property.pfns:get()
  if self._m_pfns ~= nil then
    return self._m_pfns
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  if self._is_le then
    self._m_pfns = {}
    for i = 0, math.floor(self._io:size() / 8) - 1 do
      self._m_pfns[i + 1] = self._io:read_u8le()
    end
  else
    self._m_pfns = {}
    for i = 0, math.floor(self._io:size() / 8) - 1 do
      self._m_pfns[i + 1] = self._io:read_u8be()
    end
  end
  self._io:seek(_pos)
  return self._m_pfns
end


-- 
-- General properties of the domain.
-- See also: Domain Header (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L142)
LibxcMigrationStream.DomainImage.Dhdr = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.Dhdr:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.Dhdr:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.Dhdr:_read_le()
  self.type_code = self._io:read_u4le()
  self.page_shift = self._io:read_u2le()
  self.reserved = self._io:read_u2le()
  self.xen_major = self._io:read_u4le()
  self.xen_minor = self._io:read_u4le()
end

function LibxcMigrationStream.DomainImage.Dhdr:_read_be()
  self.type_code = self._io:read_u4be()
  self.page_shift = self._io:read_u2be()
  self.reserved = self._io:read_u2be()
  self.xen_major = self._io:read_u4be()
  self.xen_minor = self._io:read_u4be()
end

-- 
-- Kind of guest; PVH guests are x86_hvm.
LibxcMigrationStream.DomainImage.Dhdr.property.guest_type = {}
function LibxcMigrationStream.DomainImage.Dhdr.property.guest_type:get()
  if self._m_guest_type ~= nil then
    return self._m_guest_type
  end

  self._m_guest_type = LibxcMigrationStream.GuestType(self.type_code)
  return self._m_guest_type
end

-- 
-- A converter wrote this stream from a legacy image.
LibxcMigrationStream.DomainImage.Dhdr.property.is_converted_from_legacy = {}
function LibxcMigrationStream.DomainImage.Dhdr.property.is_converted_from_legacy:get()
  if self._m_is_converted_from_legacy ~= nil then
    return self._m_is_converted_from_legacy
  end

  self._m_is_converted_from_legacy = self.xen_major == 0
  return self._m_is_converted_from_legacy
end

-- 
-- The only `page_shift` of x86 guests.
LibxcMigrationStream.DomainImage.Dhdr.property.known_page_shift = {}
function LibxcMigrationStream.DomainImage.Dhdr.property.known_page_shift:get()
  if self._m_known_page_shift ~= nil then
    return self._m_known_page_shift
  end

  self._m_known_page_shift = 12
  return self._m_known_page_shift
end

-- 
-- Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the
-- specification also had 3 for x86 PVH and 4 for ARM, which no Xen
-- ever saved.
-- 
-- Base-2 logarithm of the page size; 12 on x86.
-- 
-- Zero when saved, ignored when restored.
-- 
-- Major version of the Xen that saved the image; 0 for an image
-- that was converted from the legacy format.
-- 
-- Minor version of the Xen that saved the image, or the version of
-- the converter.

-- 
-- The body of the records that carry no data: END, VERIFY, CHECKPOINT
-- and STATIC_DATA_END. It has no fields. By the specification their
-- body_length is 0; if it is not, `raw_body` has the bytes.
-- See also: END (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L260)
LibxcMigrationStream.DomainImage.EmptyBody = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.EmptyBody:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.EmptyBody:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.EmptyBody:_read_le()
end

function LibxcMigrationStream.DomainImage.EmptyBody:_read_be()
end


-- 
-- One HVM parameter.
-- See also: HVM_PARAMS (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514)
LibxcMigrationStream.DomainImage.HvmParam = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.HvmParam:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.HvmParam:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.HvmParam:_read_le()
  self.index = self._io:read_u8le()
  self.value = self._io:read_u8le()
end

function LibxcMigrationStream.DomainImage.HvmParam:_read_be()
  self.index = self._io:read_u8be()
  self.value = self._io:read_u8be()
end

-- 
-- The parameter by name.
LibxcMigrationStream.DomainImage.HvmParam.property.name = {}
function LibxcMigrationStream.DomainImage.HvmParam.property.name:get()
  if self._m_name ~= nil then
    return self._m_name
  end

  self._m_name = LibxcMigrationStream.HvmParamName(self.index)
  return self._m_name
end

-- 
-- Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h.
-- 
-- Value of the parameter.

-- 
-- HVM parameters of the domain.
-- See also: HVM_PARAMS (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514)
LibxcMigrationStream.DomainImage.HvmParams = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.HvmParams:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.HvmParams:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.HvmParams:_read_le()
  self.num_params = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
end

function LibxcMigrationStream.DomainImage.HvmParams:_read_be()
  self.num_params = self._io:read_u4be()
  self.reserved = self._io:read_u4be()
end

-- 
-- Size of one parameter in bytes.
LibxcMigrationStream.DomainImage.HvmParams.property.len_param = {}
function LibxcMigrationStream.DomainImage.HvmParams.property.len_param:get()
  if self._m_len_param ~= nil then
    return self._m_len_param
  end

  self._m_len_param = 16
  return self._m_len_param
end

-- 
-- Offset of the parameters in the body.
LibxcMigrationStream.DomainImage.HvmParams.property.ofs_params = {}
function LibxcMigrationStream.DomainImage.HvmParams.property.ofs_params:get()
  if self._m_ofs_params ~= nil then
    return self._m_ofs_params
  end

  self._m_ofs_params = 4 + 4
  return self._m_ofs_params
end

-- 
-- The parameters, `num_params` of them.
LibxcMigrationStream.DomainImage.HvmParams.property.params = {}
function LibxcMigrationStream.DomainImage.HvmParams.property.params:get()
  if self._m_params ~= nil then
    return self._m_params
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_params)
  if self._is_le then
    self._m_params = {}
    for i = 0, self.num_params - 1 do
      self._m_params[i + 1] = LibxcMigrationStream.DomainImage.HvmParam(self._io, self, self._root, self._is_le)
    end
  else
    self._m_params = {}
    for i = 0, self.num_params - 1 do
      self._m_params[i + 1] = LibxcMigrationStream.DomainImage.HvmParam(self._io, self, self._root, self._is_le)
    end
  end
  self._io:seek(_pos)
  return self._m_params
end

-- 
-- Number of parameters.
-- 
-- Zero when saved, ignored when restored.

-- 
-- Bytes of a record's body, not interpreted here: the type has no
-- fields, only a size. `body` decodes the same bytes.
-- See also: Records (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63)
LibxcMigrationStream.DomainImage.Opaque = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.Opaque:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.Opaque:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.Opaque:_read_le()
end

function LibxcMigrationStream.DomainImage.Opaque:_read_be()
end


-- 
-- A batch of guest pages: pfns with their types, followed by the
-- contents of the pages that have any, in the same order.
-- See also: PAGE_DATA (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273)
LibxcMigrationStream.DomainImage.PageData = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.PageData:_init(is_big_endian, io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self.is_big_endian = is_big_endian
  self:_read()
end

function LibxcMigrationStream.DomainImage.PageData:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.PageData:_read_le()
  self.num_pfns = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
end

function LibxcMigrationStream.DomainImage.PageData:_read_be()
  self.num_pfns = self._io:read_u4be()
  self.reserved = self._io:read_u4be()
end

-- 
-- Size of one page in bytes.
LibxcMigrationStream.DomainImage.PageData.property.len_page = {}
function LibxcMigrationStream.DomainImage.PageData.property.len_page:get()
  if self._m_len_page ~= nil then
    return self._m_len_page
  end

  self._m_len_page = 4096
  return self._m_len_page
end

-- 
-- Size of one entry of `pfns` in bytes.
LibxcMigrationStream.DomainImage.PageData.property.len_pfn = {}
function LibxcMigrationStream.DomainImage.PageData.property.len_pfn:get()
  if self._m_len_pfn ~= nil then
    return self._m_len_pfn
  end

  self._m_len_pfn = 8
  return self._m_len_pfn
end

-- 
-- Offset of the page contents in the body.
LibxcMigrationStream.DomainImage.PageData.property.ofs_pages = {}
function LibxcMigrationStream.DomainImage.PageData.property.ofs_pages:get()
  if self._m_ofs_pages ~= nil then
    return self._m_ofs_pages
  end

  self._m_ofs_pages = (self.ofs_pfns + (self.len_pfn * self.num_pfns))
  return self._m_ofs_pages
end

-- 
-- Offset of the pfns in the body.
LibxcMigrationStream.DomainImage.PageData.property.ofs_pfns = {}
function LibxcMigrationStream.DomainImage.PageData.property.ofs_pfns:get()
  if self._m_ofs_pfns ~= nil then
    return self._m_ofs_pfns
  end

  self._m_ofs_pfns = 4 + 4
  return self._m_ofs_pfns
end

-- 
-- The contents, 4096 bytes for each entry of `pfns` whose `has_page`
-- is true, in their order. This list has as many whole pages as the
-- body has room for, whatever the types say: none in a record of a
-- `stripped` stream.
LibxcMigrationStream.DomainImage.PageData.property.pages = {}
function LibxcMigrationStream.DomainImage.PageData.property.pages:get()
  if self._m_pages ~= nil then
    return self._m_pages
  end

  local _pos = self._io:pos()
  self._io:seek(utils.box_unwrap((self._io:size() <= self.ofs_pages) and utils.box_wrap(self._io:size()) or (self.ofs_pages)))
  if self._is_le then
    self._m_pages = {}
    for i = 0, utils.box_unwrap((self._io:size() <= self.ofs_pages) and utils.box_wrap(0) or (math.floor((self._io:size() - self.ofs_pages) / 4096))) - 1 do
      self._m_pages[i + 1] = self._io:read_bytes(self.len_page)
    end
  else
    self._m_pages = {}
    for i = 0, utils.box_unwrap((self._io:size() <= self.ofs_pages) and utils.box_wrap(0) or (math.floor((self._io:size() - self.ofs_pages) / 4096))) - 1 do
      self._m_pages[i + 1] = self._io:read_bytes(self.len_page)
    end
  end
  self._io:seek(_pos)
  return self._m_pages
end

-- 
-- The pfns and their types.
LibxcMigrationStream.DomainImage.PageData.property.pfns = {}
function LibxcMigrationStream.DomainImage.PageData.property.pfns:get()
  if self._m_pfns ~= nil then
    return self._m_pfns
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_pfns)
  if self._is_le then
    self._m_pfns = {}
    for i = 0, self.num_pfns - 1 do
      self._m_pfns[i + 1] = LibxcMigrationStream.DomainImage.PfnEntry(self.is_big_endian, self._io, self, self._root, self._is_le)
    end
  else
    self._m_pfns = {}
    for i = 0, self.num_pfns - 1 do
      self._m_pfns[i + 1] = LibxcMigrationStream.DomainImage.PfnEntry(self.is_big_endian, self._io, self, self._root, self._is_le)
    end
  end
  self._io:seek(_pos)
  return self._m_pfns
end

-- 
-- Number of pfns in this record, at least 1.
-- 
-- Zero when saved, ignored when restored.
-- 
-- Byte order of the stream.

-- 
-- A pfn and its type in 64 bits: the type in bits 63-60, reserved bits
-- 59-52, the pfn in bits 51-0. They are read as two halves so that every
-- language computes exact values.
-- See also: PAGE_DATA (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273)
LibxcMigrationStream.DomainImage.PfnEntry = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.PfnEntry:_init(is_big_endian, io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self.is_big_endian = is_big_endian
  self:_read()
end

function LibxcMigrationStream.DomainImage.PfnEntry:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.PfnEntry:_read_le()
  self.half0 = self._io:read_u4le()
  self.half1 = self._io:read_u4le()
end

function LibxcMigrationStream.DomainImage.PfnEntry:_read_be()
  self.half0 = self._io:read_u4be()
  self.half1 = self._io:read_u4be()
end

-- 
-- Whether `pages` has contents for this entry; false for broken,
-- xalloc and xtab.
LibxcMigrationStream.DomainImage.PfnEntry.property.has_page = {}
function LibxcMigrationStream.DomainImage.PfnEntry.property.has_page:get()
  if self._m_has_page ~= nil then
    return self._m_has_page
  end

  self._m_has_page =  ((self.type_code <= 4) or ( ((self.type_code >= 9) and (self.type_code <= 12)) )) 
  return self._m_has_page
end

-- 
-- Bits 63-32.
LibxcMigrationStream.DomainImage.PfnEntry.property.high = {}
function LibxcMigrationStream.DomainImage.PfnEntry.property.high:get()
  if self._m_high ~= nil then
    return self._m_high
  end

  self._m_high = utils.box_unwrap((self.is_big_endian) and utils.box_wrap(self.half0) or (self.half1))
  return self._m_high
end

-- 
-- False for 0x5-0x8, which are not page types; a receiver refuses
-- them.
LibxcMigrationStream.DomainImage.PfnEntry.property.is_known_type = {}
function LibxcMigrationStream.DomainImage.PfnEntry.property.is_known_type:get()
  if self._m_is_known_type ~= nil then
    return self._m_is_known_type
  end

  self._m_is_known_type =  ((self.type_code <= 4) or (self.type_code >= 9)) 
  return self._m_is_known_type
end

-- 
-- Whether the page is a PV guest's page table of any level.
LibxcMigrationStream.DomainImage.PfnEntry.property.is_page_table = {}
function LibxcMigrationStream.DomainImage.PfnEntry.property.is_page_table:get()
  if self._m_is_page_table ~= nil then
    return self._m_is_page_table
  end

  self._m_is_page_table =  (( ((self.type_code >= 1) and (self.type_code <= 4)) ) or ( ((self.type_code >= 9) and (self.type_code <= 12)) )) 
  return self._m_is_page_table
end

-- 
-- Whether a receiver allocates memory for the pfn: true for entries
-- with contents, and for xalloc.
LibxcMigrationStream.DomainImage.PfnEntry.property.is_populated = {}
function LibxcMigrationStream.DomainImage.PfnEntry.property.is_populated:get()
  if self._m_is_populated ~= nil then
    return self._m_is_populated
  end

  self._m_is_populated =  ((self.type_code <= 4) or ( ((self.type_code >= 9) and (self.type_code <= 12)) ) or (self.type_code == 14)) 
  return self._m_is_populated
end

-- 
-- Bits 31-0.
LibxcMigrationStream.DomainImage.PfnEntry.property.low = {}
function LibxcMigrationStream.DomainImage.PfnEntry.property.low:get()
  if self._m_low ~= nil then
    return self._m_low
  end

  self._m_low = utils.box_unwrap((self.is_big_endian) and utils.box_wrap(self.half1) or (self.half0))
  return self._m_low
end

-- 
-- Bits 63-60, the kind of page.
LibxcMigrationStream.DomainImage.PfnEntry.property.page_type = {}
function LibxcMigrationStream.DomainImage.PfnEntry.property.page_type:get()
  if self._m_page_type ~= nil then
    return self._m_page_type
  end

  self._m_page_type = LibxcMigrationStream.PageType(utils.box_unwrap((self.is_big_endian) and utils.box_wrap(self.half0) or (self.half1)) >> 28)
  return self._m_page_type
end

-- 
-- Bits 51-0, the page frame number.
LibxcMigrationStream.DomainImage.PfnEntry.property.pfn = {}
function LibxcMigrationStream.DomainImage.PfnEntry.property.pfn:get()
  if self._m_pfn ~= nil then
    return self._m_pfn
  end

  self._m_pfn = (self.low + ((self.high & 1048575) * 4294967296))
  return self._m_pfn
end

-- 
-- Bits 59-52, zero when saved.
LibxcMigrationStream.DomainImage.PfnEntry.property.reserved = {}
function LibxcMigrationStream.DomainImage.PfnEntry.property.reserved:get()
  if self._m_reserved ~= nil then
    return self._m_reserved
  end

  self._m_reserved = self.high >> 20 & 255
  return self._m_reserved
end

-- 
-- Bits 63-60, the page type as a number.
LibxcMigrationStream.DomainImage.PfnEntry.property.type_code = {}
function LibxcMigrationStream.DomainImage.PfnEntry.property.type_code:get()
  if self._m_type_code ~= nil then
    return self._m_type_code
  end

  self._m_type_code = self.high >> 28
  return self._m_type_code
end

-- 
-- The first four bytes; the low half in a little-endian stream.
-- 
-- The last four bytes; the high half in a little-endian stream.
-- 
-- Byte order of the stream.

-- 
-- One record: header, body, padding to a multiple of 8 bytes.
-- See also: Records (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63)
LibxcMigrationStream.DomainImage.Record = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.Record:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.Record:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.Record:_read_le()
  self.header = LibxcMigrationStream.DomainImage.RecordHeader(self._io, self, self._root, self._is_le)
  self._raw_raw_body = self._io:read_bytes(utils.box_unwrap((self.header.len_body <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_body) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_raw_body))
  self.raw_body = LibxcMigrationStream.DomainImage.Opaque(_io, self, self._root, self._is_le)
  self.padding = self._io:read_bytes(utils.box_unwrap((self.header.len_padding <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_padding) or ((self._io:size() - self._io:pos()))))
end

function LibxcMigrationStream.DomainImage.Record:_read_be()
  self.header = LibxcMigrationStream.DomainImage.RecordHeader(self._io, self, self._root, self._is_le)
  self._raw_raw_body = self._io:read_bytes(utils.box_unwrap((self.header.len_body <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_body) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_raw_body))
  self.raw_body = LibxcMigrationStream.DomainImage.Opaque(_io, self, self._root, self._is_le)
  self.padding = self._io:read_bytes(utils.box_unwrap((self.header.len_padding <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_padding) or ((self._io:size() - self._io:pos()))))
end

-- 
-- The body, decoded by record type.
LibxcMigrationStream.DomainImage.Record.property.body = {}
function LibxcMigrationStream.DomainImage.Record.property.body:get()
  if self._m_body ~= nil then
    return self._m_body
  end

  local _io = self.raw_body._io
  local _pos = _io:pos()
  _io:seek(0)
  if self._is_le then
    local _on = self.header.record_type
    if _on == LibxcMigrationStream.RecordType.checkpoint then
      self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.checkpoint_dirty_pfn_list then
      self._m_body = LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.end_mark then
      self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.hvm_context then
      self._m_body = XenHvmContext(_io)
    elseif _on == LibxcMigrationStream.RecordType.hvm_params then
      self._m_body = LibxcMigrationStream.DomainImage.HvmParams(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.page_data then
      self._m_body = LibxcMigrationStream.DomainImage.PageData(self._parent.is_big_endian, _io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.shared_info then
      self._m_body = LibxcMigrationStream.DomainImage.SharedInfo(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.static_data_end then
      self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.stripped then
      self._m_body = LibxcMigrationStream.DomainImage.Stripped(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.toolstack then
      self._m_body = LibxcMigrationStream.DomainImage.Toolstack(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.verify then
      self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_cpuid_policy then
      self._m_body = XenX86CpuPolicy.CpuidPolicy(_io)
    elseif _on == LibxcMigrationStream.RecordType.x86_msr_policy then
      self._m_body = XenX86CpuPolicy.MsrPolicy(_io)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_info then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvInfo(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_p2m_frames then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvP2mFrames(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_basic then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, _io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_extended then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, _io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_msrs then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, _io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_xsave then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, _io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_tsc_info then
      self._m_body = LibxcMigrationStream.DomainImage.X86TscInfo(_io, self, self._root, self._is_le)
    else
      self._m_body = LibxcMigrationStream.DomainImage.UnknownBody(_io, self, self._root, self._is_le)
    end
  else
    local _on = self.header.record_type
    if _on == LibxcMigrationStream.RecordType.checkpoint then
      self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.checkpoint_dirty_pfn_list then
      self._m_body = LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.end_mark then
      self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.hvm_context then
      self._m_body = XenHvmContext(_io)
    elseif _on == LibxcMigrationStream.RecordType.hvm_params then
      self._m_body = LibxcMigrationStream.DomainImage.HvmParams(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.page_data then
      self._m_body = LibxcMigrationStream.DomainImage.PageData(self._parent.is_big_endian, _io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.shared_info then
      self._m_body = LibxcMigrationStream.DomainImage.SharedInfo(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.static_data_end then
      self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.stripped then
      self._m_body = LibxcMigrationStream.DomainImage.Stripped(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.toolstack then
      self._m_body = LibxcMigrationStream.DomainImage.Toolstack(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.verify then
      self._m_body = LibxcMigrationStream.DomainImage.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_cpuid_policy then
      self._m_body = XenX86CpuPolicy.CpuidPolicy(_io)
    elseif _on == LibxcMigrationStream.RecordType.x86_msr_policy then
      self._m_body = XenX86CpuPolicy.MsrPolicy(_io)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_info then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvInfo(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_p2m_frames then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvP2mFrames(_io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_basic then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, _io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_extended then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, _io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_msrs then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, _io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_pv_vcpu_xsave then
      self._m_body = LibxcMigrationStream.DomainImage.X86PvVcpu(self.header.record_type, _io, self, self._root, self._is_le)
    elseif _on == LibxcMigrationStream.RecordType.x86_tsc_info then
      self._m_body = LibxcMigrationStream.DomainImage.X86TscInfo(_io, self, self._root, self._is_le)
    else
      self._m_body = LibxcMigrationStream.DomainImage.UnknownBody(_io, self, self._root, self._is_le)
    end
  end
  _io:seek(_pos)
  return self._m_body
end

-- 
-- The record is complete, and it is END.
LibxcMigrationStream.DomainImage.Record.property.is_end = {}
function LibxcMigrationStream.DomainImage.Record.property.is_end:get()
  if self._m_is_end ~= nil then
    return self._m_is_end
  end

  self._m_is_end =  ((self.header.type_code == 0) and (not(self.is_truncated))) 
  return self._m_is_end
end

-- 
-- The stream ends inside this record.
LibxcMigrationStream.DomainImage.Record.property.is_truncated = {}
function LibxcMigrationStream.DomainImage.Record.property.is_truncated:get()
  if self._m_is_truncated ~= nil then
    return self._m_is_truncated
  end

  self._m_is_truncated =  ((self.raw_body._io:size() < self.header.len_body) or (#self.padding < self.header.len_padding)) 
  return self._m_is_truncated
end

-- 
-- The words about it that follow the length.
LibxcMigrationStream.DomainImage.Record.property.truncation = {}
function LibxcMigrationStream.DomainImage.Record.property.truncation:get()
  if self._m_truncation ~= nil then
    return self._m_truncation
  end

  self._m_truncation = utils.box_unwrap((self.is_truncated) and utils.box_wrap(", TRUNCATED") or (""))
  return self._m_truncation
end

-- 
-- Type and length.
-- 
-- The bytes of the body, or those that the stream still has if it
-- ends before `header.len_body` bytes.
-- 
-- 0 to 7 zero bytes.

-- 
-- The header of every record.
-- See also: Records (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63)
LibxcMigrationStream.DomainImage.RecordHeader = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.RecordHeader:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.RecordHeader:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.RecordHeader:_read_le()
  self.type_code = self._io:read_u4le()
  self.len_body = self._io:read_u4le()
end

function LibxcMigrationStream.DomainImage.RecordHeader:_read_be()
  self.type_code = self._io:read_u4be()
  self.len_body = self._io:read_u4be()
end

-- 
-- A receiver that does not know the type ignores the record.
LibxcMigrationStream.DomainImage.RecordHeader.property.is_optional = {}
function LibxcMigrationStream.DomainImage.RecordHeader.property.is_optional:get()
  if self._m_is_optional ~= nil then
    return self._m_is_optional
  end

  self._m_is_optional = self.type_code >> 31 ~= 0
  return self._m_is_optional
end

-- 
-- 128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
-- tools/libs/guest/xg_sr_stream_format.h).
LibxcMigrationStream.DomainImage.RecordHeader.property.len_body_max = {}
function LibxcMigrationStream.DomainImage.RecordHeader.property.len_body_max:get()
  if self._m_len_body_max ~= nil then
    return self._m_len_body_max
  end

  self._m_len_body_max = 134217728
  return self._m_len_body_max
end

-- 
-- Bytes of padding after the body.
LibxcMigrationStream.DomainImage.RecordHeader.property.len_padding = {}
function LibxcMigrationStream.DomainImage.RecordHeader.property.len_padding:get()
  if self._m_len_padding ~= nil then
    return self._m_len_padding
  end

  self._m_len_padding = (8 - self.len_body % 8) % 8
  return self._m_len_padding
end

-- 
-- Kind of body.
LibxcMigrationStream.DomainImage.RecordHeader.property.record_type = {}
function LibxcMigrationStream.DomainImage.RecordHeader.property.record_type:get()
  if self._m_record_type ~= nil then
    return self._m_record_type
  end

  self._m_record_type = LibxcMigrationStream.RecordType(self.type_code)
  return self._m_record_type
end

-- 
-- Kind of body, as a number; see `record_type`. Bit 31 marks an
-- optional record, which a receiver that does not know the type may
-- ignore.
-- 
-- Length of the body in bytes, without its padding.

-- 
-- The guest's shared info page, one page long. Its layout depends on the
-- guest's width, which X86_PV_INFO gives.
-- See also: SHARED_INFO (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L445)
LibxcMigrationStream.DomainImage.SharedInfo = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.SharedInfo:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.SharedInfo:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.SharedInfo:_read_le()
end

function LibxcMigrationStream.DomainImage.SharedInfo:_read_be()
end

-- 
-- Length of a SHARED_INFO body in bytes.
LibxcMigrationStream.DomainImage.SharedInfo.property.len_shared_info = {}
function LibxcMigrationStream.DomainImage.SharedInfo.property.len_shared_info:get()
  if self._m_len_shared_info ~= nil then
    return self._m_len_shared_info
  end

  self._m_len_shared_info = 4096
  return self._m_len_shared_info
end

-- 
-- The page, in the layout of a 32-bit guest.
LibxcMigrationStream.DomainImage.SharedInfo.property.shared_info_x86_32 = {}
function LibxcMigrationStream.DomainImage.SharedInfo.property.shared_info_x86_32:get()
  if self._m_shared_info_x86_32 ~= nil then
    return self._m_shared_info_x86_32
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  if self._is_le then
    self._m_shared_info_x86_32 = XenX86Vcpu.SharedInfoX8632(self._io)
  else
    self._m_shared_info_x86_32 = XenX86Vcpu.SharedInfoX8632(self._io)
  end
  self._io:seek(_pos)
  return self._m_shared_info_x86_32
end

-- 
-- The page, in the layout of a 64-bit guest.
LibxcMigrationStream.DomainImage.SharedInfo.property.shared_info_x86_64 = {}
function LibxcMigrationStream.DomainImage.SharedInfo.property.shared_info_x86_64:get()
  if self._m_shared_info_x86_64 ~= nil then
    return self._m_shared_info_x86_64
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  if self._is_le then
    self._m_shared_info_x86_64 = XenX86Vcpu.SharedInfoX8664(self._io)
  else
    self._m_shared_info_x86_64 = XenX86Vcpu.SharedInfoX8664(self._io)
  end
  self._io:seek(_pos)
  return self._m_shared_info_x86_64
end


-- 
-- Says that contents were taken out of the image, for example to attach
-- it to a public bug report. The first record of its stream.
-- 
-- This record is an extension of `xenstream strip`; the specification
-- does not have it. It is optional, so that a receiver which does not
-- know it ignores it. If `pages_dropped` is set, PAGE_DATA records have
-- their pfns but no page contents, so that they are shorter than the
-- page types demand: a receiver refuses the first of them. Contents that
-- are taken out of other records are zero, or `x` in texts; lengths and
-- offsets in the records stay.
-- See also: xenstream, python/xenstream/edit/strip/
LibxcMigrationStream.DomainImage.Stripped = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.Stripped:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.Stripped:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.Stripped:_read_le()
  self.removed = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
end

function LibxcMigrationStream.DomainImage.Stripped:_read_be()
  self.removed = self._io:read_u4be()
  self.reserved = self._io:read_u4be()
end

-- 
-- All values of the configuration.
LibxcMigrationStream.DomainImage.Stripped.property.config = {}
function LibxcMigrationStream.DomainImage.Stripped.property.config:get()
  if self._m_config ~= nil then
    return self._m_config
  end

  self._m_config = self.removed & 64 ~= 0
  return self._m_config
end

-- 
-- State of emulated devices that can hold data of the guest, and of unknown devices.
LibxcMigrationStream.DomainImage.Stripped.property.device_data = {}
function LibxcMigrationStream.DomainImage.Stripped.property.device_data:get()
  if self._m_device_data ~= nil then
    return self._m_device_data
  end

  self._m_device_data = self.removed & 16 ~= 0
  return self._m_device_data
end

-- 
-- All state of the device model.
LibxcMigrationStream.DomainImage.Stripped.property.device_model = {}
function LibxcMigrationStream.DomainImage.Stripped.property.device_model:get()
  if self._m_device_model ~= nil then
    return self._m_device_model
  end

  self._m_device_model = self.removed & 256 ~= 0
  return self._m_device_model
end

-- 
-- PAGE_DATA has no page contents, unless some of its pages were to be kept.
LibxcMigrationStream.DomainImage.Stripped.property.pages_dropped = {}
function LibxcMigrationStream.DomainImage.Stripped.property.pages_dropped:get()
  if self._m_pages_dropped ~= nil then
    return self._m_pages_dropped
  end

  self._m_pages_dropped = self.removed & 1 ~= 0
  return self._m_pages_dropped
end

-- 
-- Pages were replaced by zeros.
LibxcMigrationStream.DomainImage.Stripped.property.pages_zeroed = {}
function LibxcMigrationStream.DomainImage.Stripped.property.pages_zeroed:get()
  if self._m_pages_zeroed ~= nil then
    return self._m_pages_zeroed
  end

  self._m_pages_zeroed = self.removed & 2 ~= 0
  return self._m_pages_zeroed
end

-- 
-- All state of the vCPUs, and a PV guest's shared info.
LibxcMigrationStream.DomainImage.Stripped.property.registers = {}
function LibxcMigrationStream.DomainImage.Stripped.property.registers:get()
  if self._m_registers ~= nil then
    return self._m_registers
  end

  self._m_registers = self.removed & 128 ~= 0
  return self._m_registers
end

-- 
-- Texts of the configuration that xl, libvirt or xenopsd saved with
-- the guest, and values in xenstore.
LibxcMigrationStream.DomainImage.Stripped.property.settings = {}
function LibxcMigrationStream.DomainImage.Stripped.property.settings:get()
  if self._m_settings ~= nil then
    return self._m_settings
  end

  self._m_settings = self.removed & 4 ~= 0
  return self._m_settings
end

-- 
-- Bodies of unknown records, and what follows the end of the image.
LibxcMigrationStream.DomainImage.Stripped.property.unknown = {}
function LibxcMigrationStream.DomainImage.Stripped.property.unknown:get()
  if self._m_unknown ~= nil then
    return self._m_unknown
  end

  self._m_unknown = self.removed & 32 ~= 0
  return self._m_unknown
end

-- 
-- x87, SSE and extended registers; the control words among them stay.
LibxcMigrationStream.DomainImage.Stripped.property.vector_registers = {}
function LibxcMigrationStream.DomainImage.Stripped.property.vector_registers:get()
  if self._m_vector_registers ~= nil then
    return self._m_vector_registers
  end

  self._m_vector_registers = self.removed & 8 ~= 0
  return self._m_vector_registers
end

-- 
-- What was taken out, a bit for each kind of contents.
-- 
-- Zero when written.

-- 
-- Deprecated: toolstack data that only development versions of Xen
-- wrote.
-- See also: TOOLSTACK (deprecated) (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L549)
LibxcMigrationStream.DomainImage.Toolstack = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.Toolstack:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.Toolstack:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.Toolstack:_read_le()
  self.data = self._io:read_bytes_full()
end

function LibxcMigrationStream.DomainImage.Toolstack:_read_be()
  self.data = self._io:read_bytes_full()
end

-- 
-- Toolstack-specific data.

-- 
-- The body of a record type that the specification does not define.
-- See also: Records (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63)
LibxcMigrationStream.DomainImage.UnknownBody = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.UnknownBody:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.UnknownBody:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.UnknownBody:_read_le()
  self.data = self._io:read_bytes_full()
end

function LibxcMigrationStream.DomainImage.UnknownBody:_read_be()
  self.data = self._io:read_bytes_full()
end

-- 
-- The body, unchanged.

-- 
-- Properties of a PV guest.
-- See also: X86_PV_INFO (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L362)
LibxcMigrationStream.DomainImage.X86PvInfo = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.X86PvInfo:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.X86PvInfo:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.X86PvInfo:_read_le()
  self.guest_width = self._io:read_u1()
  self.pt_levels = self._io:read_u1()
  self.reserved1 = self._io:read_u2le()
  self.reserved2 = self._io:read_u4le()
end

function LibxcMigrationStream.DomainImage.X86PvInfo:_read_be()
  self.guest_width = self._io:read_u1()
  self.pt_levels = self._io:read_u1()
  self.reserved1 = self._io:read_u2be()
  self.reserved2 = self._io:read_u4be()
end

-- 
-- Whether the two values describe a 32-bit guest with PAE or a
-- 64-bit guest, the only kinds of PV guest.
LibxcMigrationStream.DomainImage.X86PvInfo.property.is_valid_combination = {}
function LibxcMigrationStream.DomainImage.X86PvInfo.property.is_valid_combination:get()
  if self._m_is_valid_combination ~= nil then
    return self._m_is_valid_combination
  end

  self._m_is_valid_combination =  (( ((self.guest_width == 4) and (self.pt_levels == 3)) ) or ( ((self.guest_width == 8) and (self.pt_levels == 4)) )) 
  return self._m_is_valid_combination
end

-- 
-- Width of the guest's words in bytes, 4 or 8.
-- 
-- Levels of page tables, 3 with width 4 and 4 with width 8.
-- 
-- Zero when saved, ignored when restored.
-- 
-- Zero when saved, ignored when restored.

-- 
-- Where the guest keeps its P2M table: the pfns of the frames that
-- hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`.
-- A frame holds n = 4096 / guest_width entries, so there are
-- p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division
-- rounds down.
-- See also: X86_PV_P2M_FRAMES (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L380)
LibxcMigrationStream.DomainImage.X86PvP2mFrames = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.X86PvP2mFrames:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.X86PvP2mFrames:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.X86PvP2mFrames:_read_le()
  self.p2m_start_pfn = self._io:read_u4le()
  self.p2m_end_pfn = self._io:read_u4le()
end

function LibxcMigrationStream.DomainImage.X86PvP2mFrames:_read_be()
  self.p2m_start_pfn = self._io:read_u4be()
  self.p2m_end_pfn = self._io:read_u4be()
end

-- 
-- Size of a frame of the P2M table in bytes.
LibxcMigrationStream.DomainImage.X86PvP2mFrames.property.len_p2m_frame = {}
function LibxcMigrationStream.DomainImage.X86PvP2mFrames.property.len_p2m_frame:get()
  if self._m_len_p2m_frame ~= nil then
    return self._m_len_p2m_frame
  end

  self._m_len_p2m_frame = 4096
  return self._m_len_p2m_frame
end

-- 
-- Size of one entry of `p2m_pfns` in bytes.
LibxcMigrationStream.DomainImage.X86PvP2mFrames.property.len_p2m_pfn = {}
function LibxcMigrationStream.DomainImage.X86PvP2mFrames.property.len_p2m_pfn:get()
  if self._m_len_p2m_pfn ~= nil then
    return self._m_len_p2m_pfn
  end

  self._m_len_p2m_pfn = 8
  return self._m_len_p2m_pfn
end

-- 
-- Offset of the frames' pfns in the body.
LibxcMigrationStream.DomainImage.X86PvP2mFrames.property.ofs_p2m_pfns = {}
function LibxcMigrationStream.DomainImage.X86PvP2mFrames.property.ofs_p2m_pfns:get()
  if self._m_ofs_p2m_pfns ~= nil then
    return self._m_ofs_p2m_pfns
  end

  self._m_ofs_p2m_pfns = 4 + 4
  return self._m_ofs_p2m_pfns
end

-- 
-- pfns of the frames that hold the guest's P2M table.
LibxcMigrationStream.DomainImage.X86PvP2mFrames.property.p2m_pfns = {}
function LibxcMigrationStream.DomainImage.X86PvP2mFrames.property.p2m_pfns:get()
  if self._m_p2m_pfns ~= nil then
    return self._m_p2m_pfns
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_p2m_pfns)
  if self._is_le then
    self._m_p2m_pfns = {}
    for i = 0, math.floor(((self._io:size() - 4) - 4) / 8) - 1 do
      self._m_p2m_pfns[i + 1] = self._io:read_u8le()
    end
  else
    self._m_p2m_pfns = {}
    for i = 0, math.floor(((self._io:size() - 4) - 4) / 8) - 1 do
      self._m_p2m_pfns[i + 1] = self._io:read_u8be()
    end
  end
  self._io:seek(_pos)
  return self._m_p2m_pfns
end

-- 
-- First pfn that the frames cover.
-- 
-- Last pfn that the frames cover; the highest pfn of the guest.

-- 
-- Part of the state of one vCPU of a PV guest: the body of
-- X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context`
-- only. The context is Xen's own structure, little-endian in any stream.
-- See also: X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409)
LibxcMigrationStream.DomainImage.X86PvVcpu = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.X86PvVcpu:_init(vcpu_record, io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self.vcpu_record = vcpu_record
  self:_read()
end

function LibxcMigrationStream.DomainImage.X86PvVcpu:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.X86PvVcpu:_read_le()
  self.vcpu_id = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
end

function LibxcMigrationStream.DomainImage.X86PvVcpu:_read_be()
  self.vcpu_id = self._io:read_u4be()
  self.reserved = self._io:read_u4be()
end

-- 
-- The context, decoded as the structure of the domctl that belongs
-- to the record type.
LibxcMigrationStream.DomainImage.X86PvVcpu.property.context = {}
function LibxcMigrationStream.DomainImage.X86PvVcpu.property.context:get()
  if self._m_context ~= nil then
    return self._m_context
  end

  if self.context_layout ~= LibxcMigrationStream.VcpuContextLayout.nothing then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_context)
    if self._is_le then
      local _on = self.context_layout
      if _on == LibxcMigrationStream.VcpuContextLayout.basic_x86_32 then
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.VcpuGuestContextX8632(_io)
      elseif _on == LibxcMigrationStream.VcpuContextLayout.basic_x86_64 then
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.VcpuGuestContextX8664(_io)
      elseif _on == LibxcMigrationStream.VcpuContextLayout.extended then
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.ExtVcpucontext(_io)
      elseif _on == LibxcMigrationStream.VcpuContextLayout.msrs then
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.VcpuMsrs(_io)
      elseif _on == LibxcMigrationStream.VcpuContextLayout.xsave then
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.VcpuXsave(_io)
      else
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.UnknownContext(_io)
      end
    else
      local _on = self.context_layout
      if _on == LibxcMigrationStream.VcpuContextLayout.basic_x86_32 then
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.VcpuGuestContextX8632(_io)
      elseif _on == LibxcMigrationStream.VcpuContextLayout.basic_x86_64 then
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.VcpuGuestContextX8664(_io)
      elseif _on == LibxcMigrationStream.VcpuContextLayout.extended then
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.ExtVcpucontext(_io)
      elseif _on == LibxcMigrationStream.VcpuContextLayout.msrs then
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.VcpuMsrs(_io)
      elseif _on == LibxcMigrationStream.VcpuContextLayout.xsave then
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.VcpuXsave(_io)
      else
        self._raw__m_context = self._io:read_bytes_full()
        local _io = KaitaiStream(stringstream(self._raw__m_context))
        self._m_context = XenX86Vcpu.UnknownContext(_io)
      end
    end
    self._io:seek(_pos)
  end
  return self._m_context
end

-- 
-- Kind of context; the length distinguishes 64-bit from 32-bit guests.
LibxcMigrationStream.DomainImage.X86PvVcpu.property.context_layout = {}
function LibxcMigrationStream.DomainImage.X86PvVcpu.property.context_layout:get()
  if self._m_context_layout ~= nil then
    return self._m_context_layout
  end

  self._m_context_layout = utils.box_unwrap((self.len_context == 0) and utils.box_wrap(LibxcMigrationStream.VcpuContextLayout.nothing) or (utils.box_unwrap((self.vcpu_record == LibxcMigrationStream.RecordType.x86_pv_vcpu_extended) and utils.box_wrap(LibxcMigrationStream.VcpuContextLayout.extended) or (utils.box_unwrap((self.vcpu_record == LibxcMigrationStream.RecordType.x86_pv_vcpu_xsave) and utils.box_wrap(LibxcMigrationStream.VcpuContextLayout.xsave) or (utils.box_unwrap((self.vcpu_record == LibxcMigrationStream.RecordType.x86_pv_vcpu_msrs) and utils.box_wrap(LibxcMigrationStream.VcpuContextLayout.msrs) or (utils.box_unwrap((self.len_context == 5168) and utils.box_wrap(LibxcMigrationStream.VcpuContextLayout.basic_x86_64) or (utils.box_unwrap((self.len_context == 2800) and utils.box_wrap(LibxcMigrationStream.VcpuContextLayout.basic_x86_32) or (LibxcMigrationStream.VcpuContextLayout.nothing))))))))))))
  return self._m_context_layout
end

-- 
-- The context, not decoded.
LibxcMigrationStream.DomainImage.X86PvVcpu.property.context_octets = {}
function LibxcMigrationStream.DomainImage.X86PvVcpu.property.context_octets:get()
  if self._m_context_octets ~= nil then
    return self._m_context_octets
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_context)
  if self._is_le then
    self._m_context_octets = self._io:read_bytes_full()
  else
    self._m_context_octets = self._io:read_bytes_full()
  end
  self._io:seek(_pos)
  return self._m_context_octets
end

-- 
-- Length of the context in bytes. It is 0 in streams of Xen 4.6 to
-- 4.8 that had nothing to send.
LibxcMigrationStream.DomainImage.X86PvVcpu.property.len_context = {}
function LibxcMigrationStream.DomainImage.X86PvVcpu.property.len_context:get()
  if self._m_len_context ~= nil then
    return self._m_len_context
  end

  self._m_len_context = (self._io:size() - 4) - 4
  return self._m_len_context
end

-- 
-- Offset of the context in the body.
LibxcMigrationStream.DomainImage.X86PvVcpu.property.ofs_context = {}
function LibxcMigrationStream.DomainImage.X86PvVcpu.property.ofs_context:get()
  if self._m_ofs_context ~= nil then
    return self._m_ofs_context
  end

  self._m_ofs_context = 4 + 4
  return self._m_ofs_context
end

-- 
-- Number of the vCPU.
-- 
-- Zero when saved, ignored when restored.
-- 
-- Type of the record that has this body, one of the four.

-- 
-- The guest's time stamp counter (TSC).
-- See also: X86_TSC_INFO (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L465)
LibxcMigrationStream.DomainImage.X86TscInfo = class.class(KaitaiStruct)

function LibxcMigrationStream.DomainImage.X86TscInfo:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxcMigrationStream.DomainImage.X86TscInfo:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxcMigrationStream.DomainImage.X86TscInfo:_read_le()
  self.mode_code = self._io:read_u4le()
  self.khz = self._io:read_u4le()
  self.nsec = self._io:read_u8le()
  self.incarnation = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
end

function LibxcMigrationStream.DomainImage.X86TscInfo:_read_be()
  self.mode_code = self._io:read_u4be()
  self.khz = self._io:read_u4be()
  self.nsec = self._io:read_u8be()
  self.incarnation = self._io:read_u4be()
  self.reserved = self._io:read_u4be()
end

-- 
-- TSC mode: how Xen presents the TSC to the guest.
LibxcMigrationStream.DomainImage.X86TscInfo.property.mode = {}
function LibxcMigrationStream.DomainImage.X86TscInfo.property.mode:get()
  if self._m_mode ~= nil then
    return self._m_mode
  end

  self._m_mode = LibxcMigrationStream.TscMode(self.mode_code)
  return self._m_mode
end

-- 
-- TSC mode, as a number; see `mode`.
-- 
-- Frequency of the TSC in kHz.
-- 
-- Guest time when the domain was saved, in nanoseconds, as
-- XEN_DOMCTL_gettscinfo returns it.
-- 
-- Number of times that the guest has been restored or migrated.
-- 
-- Zero when saved, ignored when restored.

-- 
-- Identifies a domain save image and the version of the specification that
-- it follows. Big-endian whatever the options say.
-- See also: Image Header (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93)
LibxcMigrationStream.Ihdr = class.class(KaitaiStruct)

function LibxcMigrationStream.Ihdr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibxcMigrationStream.Ihdr:_read()
  self.marker = self._io:read_bytes(8)
  if not(self.marker == "\255\255\255\255\255\255\255\255") then
    error("not equal, expected " .. "\255\255\255\255\255\255\255\255" .. ", but got " .. self.marker)
  end
  self.id = self._io:read_bytes(4)
  if not(self.id == "\088\069\078\070") then
    error("not equal, expected " .. "\088\069\078\070" .. ", but got " .. self.id)
  end
  self.version = self._io:read_u4be()
  self.options = self._io:read_u2be()
  self.reserved1 = self._io:read_u2be()
  self.reserved2 = self._io:read_u4be()
end

-- 
-- Byte order of everything after this header.
LibxcMigrationStream.Ihdr.property.is_big_endian = {}
function LibxcMigrationStream.Ihdr.property.is_big_endian:get()
  if self._m_is_big_endian ~= nil then
    return self._m_is_big_endian
  end

  self._m_is_big_endian = self.options & 1 ~= 0
  return self._m_is_big_endian
end

-- 
-- The newest version of this format.
LibxcMigrationStream.Ihdr.property.known_version_max = {}
function LibxcMigrationStream.Ihdr.property.known_version_max:get()
  if self._m_known_version_max ~= nil then
    return self._m_known_version_max
  end

  self._m_known_version_max = 3
  return self._m_known_version_max
end

-- 
-- The oldest version of this format.
LibxcMigrationStream.Ihdr.property.known_version_min = {}
function LibxcMigrationStream.Ihdr.property.known_version_min:get()
  if self._m_known_version_min ~= nil then
    return self._m_known_version_min
  end

  self._m_known_version_min = 2
  return self._m_known_version_min
end

-- 
-- The bits of `options` that have no meaning in any version.
LibxcMigrationStream.Ihdr.property.reserved_options = {}
function LibxcMigrationStream.Ihdr.property.reserved_options:get()
  if self._m_reserved_options ~= nil then
    return self._m_reserved_options
  end

  self._m_reserved_options = self.options & 65534
  return self._m_reserved_options
end

-- 
-- All ones, which sets the image apart from the legacy format of Xen 4.4
-- and earlier; a legacy image has a zero bit in its first eight bytes.
-- 
-- Says that this is a Xen domain save image.
-- 
-- Version of the specification, 2 or 3.
-- 
-- Bit 0 is the byte order of all that follows; bits 1-15 are reserved.
-- 
-- Zero when saved, ignored when restored.
-- 
-- Zero when saved, ignored when restored.

