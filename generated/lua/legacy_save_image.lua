-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("xen_x86_vcpu")
require("xen_hvm_context")
local enum = require("enum")
local utils = require("utils")
local stringstream = require("string_stream")
local str_decode = require("string_decode")

-- 
-- The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the
-- size of the P2M; for a PV guest, the data needed to read the rest and the
-- frames of its P2M; chunks, mostly guest pages; and a tail with the registers.
-- It has no magic number and no version.
-- 
-- Some numbers are as wide as the words of the toolstack that saved the image.
-- No field gives that width or the kind of guest; both can be derived from the
-- first bytes, see `identification`.
-- 
-- The image of a domain that Remus protected has several checkpoints in a row,
-- each with chunks and a tail. The pages of all checkpoints count, but only the
-- last tail does.
-- 
-- A damaged image parses as far as its framing allows.
-- 
-- For reading only: a writer that the compiler makes of this with `-w` leaves
-- out contents.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h)
LegacySaveImage = class.class(KaitaiStruct)

LegacySaveImage.BlockType = enum.Enum {
  extv = 1702392950,
  vcpu = 1986228341,
  xcnt = 2019782260,
}

LegacySaveImage.ChunkType = enum.Enum {
  hvm_nr_ioreq_server_pages = -20,
  hvm_ioreq_server_pfn = -19,
  toolstack = -18,
  hvm_sharing_ring_pfn = -17,
  hvm_monitor_ring_pfn = -16,
  hvm_paging_ring_pfn = -15,
  hvm_generation_id_addr = -14,
  enable_compression = -13,
  compressed_data = -12,
  hvm_viridian = -11,
  hvm_acpi_ioports_location = -10,
  last_checkpoint = -9,
  hvm_console_pfn = -8,
  tsc_info = -7,
  tmem_extra = -6,
  tmem = -5,
  hvm_vm86_tss = -4,
  hvm_ident_pt = -3,
  vcpu_info = -2,
  enable_verify_mode = -1,
  end_mark = 0,
  pages = 1,
}

LegacySaveImage.ContextLayout = enum.Enum {
  unknown_layout = 0,
  x86_64 = 1,
  x86_32 = 2,
}

LegacySaveImage.GuestType = enum.Enum {
  x86_pv = 1,
  x86_hvm = 2,
}

LegacySaveImage.PageType = enum.Enum {
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

LegacySaveImage.TscMode = enum.Enum {
  default = 0,
  always_emulate = 1,
  never_emulate = 2,
}

function LegacySaveImage:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function LegacySaveImage:_read()
  if self._io:size() >= 16 + 4 then
    self.image = LegacySaveImage.DomainImage(self.identification.is_64bit, self.identification.is_pv, self._io, self, self._root)
  end
end

-- 
-- Identification of the image by its first bytes.
LegacySaveImage.property.identification = {}
function LegacySaveImage.property.identification:get()
  if self._m_identification ~= nil then
    return self._m_identification
  end

  if self._io:size() >= 16 then
    local _pos = self._io:pos()
    self._io:seek(0)
    self._m_identification = LegacySaveImage.FirstOctets(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_identification
end

-- 
-- The whole image; absent if the data ends inside its first headers.

-- 
-- Chunks and the tail that completes the state of the domain.
-- See also: BODY PHASE and TAIL PHASE (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70)
LegacySaveImage.Checkpoint = class.class(KaitaiStruct)

function LegacySaveImage.Checkpoint:_init(is_64bit, is_pv, len_context, has_extended, len_xsave, is_compressed, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self.is_pv = is_pv
  self.len_context = len_context
  self.has_extended = has_extended
  self.len_xsave = len_xsave
  self.is_compressed = is_compressed
  self:_read()
end

function LegacySaveImage.Checkpoint:_read()
  self.chunks = {}
  local i = 0
  while true do
    local _ = LegacySaveImage.Chunk(self.is_64bit, self.is_compressed, #self.chunks, utils.box_unwrap((#self.chunks == 0) and utils.box_wrap(-1) or (self.chunks[#self.chunks].idx_vcpu_info_so_far)), utils.box_unwrap((#self.chunks == 0) and utils.box_wrap(false) or (self.chunks[#self.chunks].has_last_checkpoint_so_far)), utils.box_unwrap((#self.chunks == 0) and utils.box_wrap(self.is_compressed) or (self.chunks[#self.chunks].has_enable_compression_so_far)), self._io, self, self._root)
    self.chunks[i + 1] = _
    if  ((not(_.is_followed_by_chunk)) or (self._io:size() - self._io:pos() < 12))  then
      break
    end
    i = i + 1
  end
  if  ((self.is_pv) and (self.is_ended) and (self._io:size() - self._io:pos() >= 4))  then
    self.pv_tail = LegacySaveImage.PvTail(self.is_64bit, self.len_context, self.has_extended, self.len_xsave, self.highest_vcpu_id, utils.box_unwrap((self.chunks[#self.chunks].idx_vcpu_info_so_far >= 0) and utils.box_wrap(self.chunks[self.chunks[#self.chunks].idx_vcpu_info_so_far + 1].body.vcpu_map) or ("\001")), self._io, self, self._root)
  end
  if  ((not(self.is_pv)) and (self.is_ended) and (self._io:size() - self._io:pos() >= 24 + 4))  then
    self.hvm_tail = LegacySaveImage.HvmTail(self._io, self, self._root)
  end
  self.after_tail = LegacySaveImage.StreamPosition(self._io:pos(), self._io, self, self._root)
end

-- 
-- Pages of later checkpoints are compressed.
LegacySaveImage.Checkpoint.property.enables_compression = {}
function LegacySaveImage.Checkpoint.property.enables_compression:get()
  if self._m_enables_compression ~= nil then
    return self._m_enables_compression
  end

  self._m_enables_compression = self.chunks[#self.chunks].has_enable_compression_so_far
  return self._m_enables_compression
end

-- 
-- The highest vCPU id; without vcpu_info there is only vCPU 0.
LegacySaveImage.Checkpoint.property.highest_vcpu_id = {}
function LegacySaveImage.Checkpoint.property.highest_vcpu_id:get()
  if self._m_highest_vcpu_id ~= nil then
    return self._m_highest_vcpu_id
  end

  self._m_highest_vcpu_id = utils.box_unwrap((self.chunks[#self.chunks].idx_vcpu_info_so_far >= 0) and utils.box_wrap(self.chunks[self.chunks[#self.chunks].idx_vcpu_info_so_far + 1].header.max_vcpu_id) or (0))
  return self._m_highest_vcpu_id
end

-- 
-- The chunks are complete, and the tail follows.
LegacySaveImage.Checkpoint.property.is_ended = {}
function LegacySaveImage.Checkpoint.property.is_ended:get()
  if self._m_is_ended ~= nil then
    return self._m_is_ended
  end

  self._m_is_ended = self.chunks[#self.chunks].header.chunk_type == LegacySaveImage.ChunkType.end_mark
  return self._m_is_ended
end

-- 
-- No other checkpoint follows. Images of Xen 3.4 and earlier have no
-- last_checkpoint chunk; no chunk follows their only checkpoint.
LegacySaveImage.Checkpoint.property.is_last = {}
function LegacySaveImage.Checkpoint.property.is_last:get()
  if self._m_is_last ~= nil then
    return self._m_is_last
  end

  self._m_is_last = utils.box_unwrap(( ((not(self.is_ended)) or (self.chunks[#self.chunks].has_last_checkpoint_so_far)) ) and utils.box_wrap(true) or (utils.box_unwrap((self._io:size() < (self.after_tail.ofs_next + 4)) and utils.box_wrap(true) or (not(self.next_marker.is_chunk)))))
  return self._m_is_last
end

-- 
-- The data after the tail.
LegacySaveImage.Checkpoint.property.next_marker = {}
function LegacySaveImage.Checkpoint.property.next_marker:get()
  if self._m_next_marker ~= nil then
    return self._m_next_marker
  end

  if self._io:size() >= (self.after_tail.ofs_next + 4) then
    local _pos = self._io:pos()
    self._io:seek(self.after_tail.ofs_next)
    self._m_next_marker = LegacySaveImage.NextMarker(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_next_marker
end

-- 
-- Chunks up to an end chunk, up to an invalid chunk, or up to the point
-- where too few bytes remain for the longest header of another chunk,
-- which is as long as an HVM parameter.
-- 
-- Registers of a PV guest.
-- 
-- Registers and devices of an HVM guest.
-- 
-- Offset of the end of the tail.
-- 
-- Width of the words of the toolstack that saved the image.
-- 
-- The guest is paravirtualised.
-- 
-- Length of a vCPU's context in bytes.
-- 
-- Each vCPU has an extended context.
-- 
-- Length of a vCPU's extended processor state in bytes, including the
-- numbers before it.
-- 
-- Pages are in compressed_data chunks, as an earlier checkpoint announced.

-- 
-- A batch of guest pages, or something else about the domain.
-- See also: pagebuf_get_one() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069)
LegacySaveImage.Chunk = class.class(KaitaiStruct)

function LegacySaveImage.Chunk:_init(is_64bit, is_compressed, chunk_number, idx_vcpu_info_before, has_last_checkpoint_before, has_enable_compression_before, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self.is_compressed = is_compressed
  self.chunk_number = chunk_number
  self.idx_vcpu_info_before = idx_vcpu_info_before
  self.has_last_checkpoint_before = has_last_checkpoint_before
  self.has_enable_compression_before = has_enable_compression_before
  self:_read()
end

function LegacySaveImage.Chunk:_read()
  self.header = LegacySaveImage.ChunkHeader(self.is_64bit, self.is_compressed, self._io, self, self._root)
  self._raw_raw_body = self._io:read_bytes(utils.box_unwrap((self.header.len_body <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_body) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_raw_body))
  self.raw_body = LegacySaveImage.Opaque(_io, self, self._root)
  if self.header.is_tmem then
    local _on = self.header.chunk_type
    if _on == LegacySaveImage.ChunkType.tmem then
      self.tmem = LegacySaveImage.Tmem(self._io, self, self._root)
    elseif _on == LegacySaveImage.ChunkType.tmem_extra then
      self.tmem = LegacySaveImage.TmemExtra(self._io, self, self._root)
    else
      self.tmem = LegacySaveImage.Opaque(self._io, self, self._root)
    end
  end
end

-- 
-- The data that follows, decoded by the chunk's type.
LegacySaveImage.Chunk.property.body = {}
function LegacySaveImage.Chunk.property.body:get()
  if self._m_body ~= nil then
    return self._m_body
  end

  local _io = self.raw_body._io
  local _pos = _io:pos()
  _io:seek(0)
  local _on = self.header.chunk_type
  if _on == LegacySaveImage.ChunkType.compressed_data then
    self._m_body = LegacySaveImage.CompressedData(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.hvm_acpi_ioports_location then
    self._m_body = LegacySaveImage.HvmParam(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.hvm_console_pfn then
    self._m_body = LegacySaveImage.HvmParam(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.hvm_generation_id_addr then
    self._m_body = LegacySaveImage.HvmParam(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.hvm_ident_pt then
    self._m_body = LegacySaveImage.HvmParam(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.hvm_ioreq_server_pfn then
    self._m_body = LegacySaveImage.HvmParam(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.hvm_monitor_ring_pfn then
    self._m_body = LegacySaveImage.HvmParam(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.hvm_nr_ioreq_server_pages then
    self._m_body = LegacySaveImage.HvmParam(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.hvm_paging_ring_pfn then
    self._m_body = LegacySaveImage.HvmParam(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.hvm_sharing_ring_pfn then
    self._m_body = LegacySaveImage.HvmParam(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.hvm_viridian then
    self._m_body = LegacySaveImage.HvmParam(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.hvm_vm86_tss then
    self._m_body = LegacySaveImage.HvmParam(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.pages then
    self._m_body = LegacySaveImage.PageContents(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.toolstack then
    self._m_body = LegacySaveImage.Toolstack(self.is_64bit, _io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.tsc_info then
    self._m_body = LegacySaveImage.TscInfo(_io, self, self._root)
  elseif _on == LegacySaveImage.ChunkType.vcpu_info then
    self._m_body = LegacySaveImage.VcpuInfo(_io, self, self._root)
  else
    self._m_body = LegacySaveImage.Opaque(_io, self, self._root)
  end
  _io:seek(_pos)
  return self._m_body
end

-- 
-- An enable_compression chunk was present.
LegacySaveImage.Chunk.property.has_enable_compression_so_far = {}
function LegacySaveImage.Chunk.property.has_enable_compression_so_far:get()
  if self._m_has_enable_compression_so_far ~= nil then
    return self._m_has_enable_compression_so_far
  end

  self._m_has_enable_compression_so_far =  ((self.has_enable_compression_before) or (self.header.chunk_type == LegacySaveImage.ChunkType.enable_compression)) 
  return self._m_has_enable_compression_so_far
end

-- 
-- A last_checkpoint chunk was present.
LegacySaveImage.Chunk.property.has_last_checkpoint_so_far = {}
function LegacySaveImage.Chunk.property.has_last_checkpoint_so_far:get()
  if self._m_has_last_checkpoint_so_far ~= nil then
    return self._m_has_last_checkpoint_so_far
  end

  self._m_has_last_checkpoint_so_far =  ((self.has_last_checkpoint_before) or (self.header.chunk_type == LegacySaveImage.ChunkType.last_checkpoint)) 
  return self._m_has_last_checkpoint_so_far
end

-- 
-- Number of the last vcpu_info chunk so far, -1 if there was none.
LegacySaveImage.Chunk.property.idx_vcpu_info_so_far = {}
function LegacySaveImage.Chunk.property.idx_vcpu_info_so_far:get()
  if self._m_idx_vcpu_info_so_far ~= nil then
    return self._m_idx_vcpu_info_so_far
  end

  self._m_idx_vcpu_info_so_far = utils.box_unwrap((self.header.chunk_type == LegacySaveImage.ChunkType.vcpu_info) and utils.box_wrap(self.chunk_number) or (self.idx_vcpu_info_before))
  return self._m_idx_vcpu_info_so_far
end

-- 
-- Another chunk follows.
LegacySaveImage.Chunk.property.is_followed_by_chunk = {}
function LegacySaveImage.Chunk.property.is_followed_by_chunk:get()
  if self._m_is_followed_by_chunk ~= nil then
    return self._m_is_followed_by_chunk
  end

  self._m_is_followed_by_chunk =  ((self.header.chunk_type ~= LegacySaveImage.ChunkType.end_mark) and (self.header.is_known)) 
  return self._m_is_followed_by_chunk
end

-- 
-- The image ends inside this chunk.
LegacySaveImage.Chunk.property.is_truncated = {}
function LegacySaveImage.Chunk.property.is_truncated:get()
  if self._m_is_truncated ~= nil then
    return self._m_is_truncated
  end

  self._m_is_truncated =  ((self.raw_body._io:size() < self.header.len_body) or (utils.box_unwrap((self.header.marker > 0) and utils.box_wrap(#self.header.pfns < self.header.marker) or (false)))) 
  return self._m_is_truncated
end

-- 
-- The words about it in the text for people.
LegacySaveImage.Chunk.property.truncation = {}
function LegacySaveImage.Chunk.property.truncation:get()
  if self._m_truncation ~= nil then
    return self._m_truncation
  end

  self._m_truncation = utils.box_unwrap((self.is_truncated) and utils.box_wrap(", TRUNCATED") or (""))
  return self._m_truncation
end

-- 
-- Type and length of the chunk.
-- 
-- The data that follows, or the part of it that the image still has if
-- it ends before `header.len_body` bytes.
-- 
-- The guest's transcendent memory.
-- 
-- Width of the words of the toolstack that saved the image.
-- 
-- Pages do not follows their pfns but in compressed_data chunks.
-- 
-- Number of the chunk within its checkpoint.
-- 
-- Number of the last vcpu_info chunk before this one, -1 if there was none.
-- 
-- A last_checkpoint chunk precedes this one.
-- 
-- An enable_compression chunk precedes this one.

-- 
-- The marker of a chunk, and the fields that determine its length. Only
-- Xen's restore code documents what each chunk has.
-- See also: pagebuf_get_one() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069)
LegacySaveImage.ChunkHeader = class.class(KaitaiStruct)

function LegacySaveImage.ChunkHeader:_init(is_64bit, is_compressed, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self.is_compressed = is_compressed
  self:_read()
end

function LegacySaveImage.ChunkHeader:_read()
  self.marker = self._io:read_s4le()
  if self.chunk_type == LegacySaveImage.ChunkType.vcpu_info then
    self.max_vcpu_id = self._io:read_u4le()
  end
  if self.chunk_type == LegacySaveImage.ChunkType.toolstack then
    self.len_toolstack = self._io:read_u4le()
  end
  if self.chunk_type == LegacySaveImage.ChunkType.compressed_data then
    self.len_compressed = LegacySaveImage.Ulong(self.is_64bit, self._io, self, self._root)
  end
  if self.marker > 0 then
    self.pfns = {}
    for i = 0, utils.box_unwrap((self.marker <= math.floor((self._io:size() - self._io:pos()) / utils.box_unwrap((self.is_64bit) and utils.box_wrap(8) or (4)))) and utils.box_wrap(self.marker) or (math.floor((self._io:size() - self._io:pos()) / utils.box_unwrap((self.is_64bit) and utils.box_wrap(8) or (4))))) - 1 do
      self.pfns[i + 1] = LegacySaveImage.PfnEntry(self.is_64bit, utils.box_unwrap((#self.pfns == 0) and utils.box_wrap(0) or (self.pfns[#self.pfns].num_pages_so_far)), self._io, self, self._root)
    end
  end
end

-- 
-- Type of the chunk.
LegacySaveImage.ChunkHeader.property.chunk_type = {}
function LegacySaveImage.ChunkHeader.property.chunk_type:get()
  if self._m_chunk_type ~= nil then
    return self._m_chunk_type
  end

  self._m_chunk_type = LegacySaveImage.ChunkType(utils.box_unwrap((self.marker > 0) and utils.box_wrap(1) or (self.marker)))
  return self._m_chunk_type
end

-- 
-- The chunk holds an HVM parameter.
LegacySaveImage.ChunkHeader.property.is_hvm_param = {}
function LegacySaveImage.ChunkHeader.property.is_hvm_param:get()
  if self._m_is_hvm_param ~= nil then
    return self._m_is_hvm_param
  end

  self._m_is_hvm_param =  ((self.chunk_type == LegacySaveImage.ChunkType.hvm_ident_pt) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_vm86_tss) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_console_pfn) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_acpi_ioports_location) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_viridian) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_generation_id_addr) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_paging_ring_pfn) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_monitor_ring_pfn) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_sharing_ring_pfn) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_ioreq_server_pfn) or (self.chunk_type == LegacySaveImage.ChunkType.hvm_nr_ioreq_server_pages)) 
  return self._m_is_hvm_param
end

-- 
-- A receiver knows the chunk.
LegacySaveImage.ChunkHeader.property.is_known = {}
function LegacySaveImage.ChunkHeader.property.is_known:get()
  if self._m_is_known ~= nil then
    return self._m_is_known
  end

  self._m_is_known = self.marker >= -20
  return self._m_is_known
end

-- 
-- Only the chunk's contents determine where it ends.
LegacySaveImage.ChunkHeader.property.is_tmem = {}
function LegacySaveImage.ChunkHeader.property.is_tmem:get()
  if self._m_is_tmem ~= nil then
    return self._m_is_tmem
  end

  self._m_is_tmem =  ((self.chunk_type == LegacySaveImage.ChunkType.tmem) or (self.chunk_type == LegacySaveImage.ChunkType.tmem_extra)) 
  return self._m_is_tmem
end

-- 
-- Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for
-- other chunks.
LegacySaveImage.ChunkHeader.property.known_hvm_param_index = {}
function LegacySaveImage.ChunkHeader.property.known_hvm_param_index:get()
  if self._m_known_hvm_param_index ~= nil then
    return self._m_known_hvm_param_index
  end

  self._m_known_hvm_param_index = utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.hvm_ident_pt) and utils.box_wrap(12) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.hvm_vm86_tss) and utils.box_wrap(15) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.hvm_console_pfn) and utils.box_wrap(17) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.hvm_acpi_ioports_location) and utils.box_wrap(19) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.hvm_viridian) and utils.box_wrap(9) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.hvm_generation_id_addr) and utils.box_wrap(34) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.hvm_paging_ring_pfn) and utils.box_wrap(27) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.hvm_monitor_ring_pfn) and utils.box_wrap(28) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.hvm_sharing_ring_pfn) and utils.box_wrap(29) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.hvm_ioreq_server_pfn) and utils.box_wrap(32) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.hvm_nr_ioreq_server_pages) and utils.box_wrap(33) or (-1))))))))))))))))))))))
  return self._m_known_hvm_param_index
end

-- 
-- The most pfns that a receiver accepts in one page batch.
LegacySaveImage.ChunkHeader.property.known_num_pfns_max = {}
function LegacySaveImage.ChunkHeader.property.known_num_pfns_max:get()
  if self._m_known_num_pfns_max ~= nil then
    return self._m_known_num_pfns_max
  end

  self._m_known_num_pfns_max = 1024
  return self._m_known_num_pfns_max
end

-- 
-- The highest vCPU id that a receiver accepts.
LegacySaveImage.ChunkHeader.property.known_vcpu_id_max = {}
function LegacySaveImage.ChunkHeader.property.known_vcpu_id_max:get()
  if self._m_known_vcpu_id_max ~= nil then
    return self._m_known_vcpu_id_max
  end

  self._m_known_vcpu_id_max = 4095
  return self._m_known_vcpu_id_max
end

-- 
-- Length of the data that follows in bytes; 0 for tmem, whose contents
-- determine where it ends.
LegacySaveImage.ChunkHeader.property.len_body = {}
function LegacySaveImage.ChunkHeader.property.len_body:get()
  if self._m_len_body ~= nil then
    return self._m_len_body
  end

  self._m_len_body = utils.box_unwrap((self.marker > 0) and utils.box_wrap((self.num_pages * 4096)) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.vcpu_info) and utils.box_wrap(self.len_vcpu_map) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.toolstack) and utils.box_wrap(self.len_toolstack) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.compressed_data) and utils.box_wrap(self.len_compressed.value) or (utils.box_unwrap((self.chunk_type == LegacySaveImage.ChunkType.tsc_info) and utils.box_wrap(20) or (utils.box_unwrap((self.is_hvm_param) and utils.box_wrap(12) or (0))))))))))))
  return self._m_len_body
end

-- 
-- Length of the map of vCPUs in bytes.
LegacySaveImage.ChunkHeader.property.len_vcpu_map = {}
function LegacySaveImage.ChunkHeader.property.len_vcpu_map:get()
  if self._m_len_vcpu_map ~= nil then
    return self._m_len_vcpu_map
  end

  self._m_len_vcpu_map = utils.box_unwrap(( ((self.chunk_type == LegacySaveImage.ChunkType.vcpu_info) and (self.max_vcpu_id <= 4095)) ) and utils.box_wrap(((math.floor(self.max_vcpu_id / 64) + 1) * 8)) or (0))
  return self._m_len_vcpu_map
end

-- 
-- Pages that follows the pfns.
LegacySaveImage.ChunkHeader.property.num_pages = {}
function LegacySaveImage.ChunkHeader.property.num_pages:get()
  if self._m_num_pages ~= nil then
    return self._m_num_pages
  end

  self._m_num_pages = utils.box_unwrap(( ((self.marker > 0) and (not(self.is_compressed)) and (#self.pfns > 0)) ) and utils.box_wrap(self.pfns[#self.pfns].num_pages_so_far) or (0))
  return self._m_num_pages
end

-- 
-- Number of pfns in a page batch.
LegacySaveImage.ChunkHeader.property.num_pfns = {}
function LegacySaveImage.ChunkHeader.property.num_pfns:get()
  if self._m_num_pfns ~= nil then
    return self._m_num_pfns
  end

  self._m_num_pfns = utils.box_unwrap((self.marker > 0) and utils.box_wrap(self.marker) or (0))
  return self._m_num_pfns
end

-- 
-- The number of pfns if positive, otherwise the type of the chunk.
-- 
-- The highest vCPU id.
-- 
-- Length of the toolstack's data in bytes.
-- 
-- Length of the compressed pages in bytes.
-- 
-- The pfns of a page batch, with their types.
-- 
-- Width of the words of the toolstack that saved the image.
-- 
-- Pages do not follows their pfns but in compressed_data chunks.

-- 
-- Pages as Remus sends them: the parts of each that have changed since it
-- was last sent. They belong to the pfns of the preceding page batches that
-- have no page yet, in order. A page can begin in one such chunk and end in
-- the next.
-- 
-- Each page is a sequence of one-byte markers. A single marker of 0 stands
-- for a page that has not changed; a single marker of 0x80 is followed by
-- the whole page. Otherwise bits 6-0 of a marker count words of four bytes:
-- with bit 7 set, that many words stay unchanged; with bit 7 clear, that
-- many words follow and replace those of the page. The markers of a page
-- cover 4096 bytes in total.
-- See also: xc_compression_uncompress_page() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_compression.c#L365-L454)
LegacySaveImage.CompressedData = class.class(KaitaiStruct)

function LegacySaveImage.CompressedData:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.CompressedData:_read()
  self.data = self._io:read_bytes_full()
end

-- 
-- Size in bytes of the words that a marker counts.
LegacySaveImage.CompressedData.property.len_word = {}
function LegacySaveImage.CompressedData.property.len_word:get()
  if self._m_len_word ~= nil then
    return self._m_len_word
  end

  self._m_len_word = 4
  return self._m_len_word
end

-- 
-- Marker of a page that follows in full.
LegacySaveImage.CompressedData.property.marker_full = {}
function LegacySaveImage.CompressedData.property.marker_full:get()
  if self._m_marker_full ~= nil then
    return self._m_marker_full
  end

  self._m_marker_full = 128
  return self._m_marker_full
end

-- 
-- Marker of a page that has not changed.
LegacySaveImage.CompressedData.property.marker_unchanged = {}
function LegacySaveImage.CompressedData.property.marker_unchanged:get()
  if self._m_marker_unchanged ~= nil then
    return self._m_marker_unchanged
  end

  self._m_marker_unchanged = 0
  return self._m_marker_unchanged
end

-- 
-- Bit of a marker for words that stay unchanged.
LegacySaveImage.CompressedData.property.skip_flag = {}
function LegacySaveImage.CompressedData.property.skip_flag:get()
  if self._m_skip_flag ~= nil then
    return self._m_skip_flag
  end

  self._m_skip_flag = 128
  return self._m_skip_flag
end

-- 
-- The compressed pages.

-- 
-- State of the device model, QEMU.
-- See also: buffer_tail_hvm() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585)
LegacySaveImage.DeviceModel = class.class(KaitaiStruct)

function LegacySaveImage.DeviceModel:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.DeviceModel:_read()
  self.signature = LegacySaveImage.DeviceModelSignature(self._io, self, self._root)
  self.after_signature = LegacySaveImage.StreamPosition(self._io:pos(), self._io, self, self._root)
  if self.has_length then
    self.length = LegacySaveImage.DeviceModelLength(self._io, self, self._root)
  end
  if self.has_xenopsd_length then
    self.xenopsd_length = LegacySaveImage.XenopsdDeviceModelLength(self._io, self, self._root)
  end
  if self.signature.is_known then
    self.state = self._io:read_bytes(utils.box_unwrap(( ((self.has_end) and (self.len_state <= (self._io:size() - self._io:pos()))) ) and utils.box_wrap(self.len_state) or ((self._io:size() - self._io:pos()))))
  end
end

-- 
-- The length determines where the state ends; otherwise it extends to
-- the end of the file.
LegacySaveImage.DeviceModel.property.has_end = {}
function LegacySaveImage.DeviceModel.property.has_end:get()
  if self._m_has_end ~= nil then
    return self._m_has_end
  end

  self._m_has_end =  ((self.has_length) or (self.has_xenopsd_length)) 
  return self._m_has_end
end

-- 
-- A length follows the signature.
LegacySaveImage.DeviceModel.property.has_length = {}
function LegacySaveImage.DeviceModel.property.has_length:get()
  if self._m_has_length ~= nil then
    return self._m_has_length
  end

  self._m_has_length =  ((self.signature.has_length) and (self._io:size() >= (self.after_signature.ofs_next + 4))) 
  return self._m_has_length
end

-- 
-- A length follows the signature, and xenopsd wrote it.
LegacySaveImage.DeviceModel.property.has_xenopsd_length = {}
function LegacySaveImage.DeviceModel.property.has_xenopsd_length:get()
  if self._m_has_xenopsd_length ~= nil then
    return self._m_has_xenopsd_length
  end

  self._m_has_xenopsd_length = utils.box_unwrap((self.signature.has_no_length) and utils.box_wrap(utils.box_unwrap((self._io:size() >= (self.after_signature.ofs_next + 5)) and utils.box_wrap(self.next_octets.is_valid) or (false))) or (false))
  return self._m_has_xenopsd_length
end

-- 
-- Length of the state in bytes, 0 if it extends to the end of the file.
LegacySaveImage.DeviceModel.property.len_state = {}
function LegacySaveImage.DeviceModel.property.len_state:get()
  if self._m_len_state ~= nil then
    return self._m_len_state
  end

  self._m_len_state = utils.box_unwrap((self.has_length) and utils.box_wrap(self.length.len_state) or (utils.box_unwrap((self.has_xenopsd_length) and utils.box_wrap(self.xenopsd_length.len_state) or (0))))
  return self._m_len_state
end

-- 
-- The fields after the signature, if xenopsd wrote it.
LegacySaveImage.DeviceModel.property.next_octets = {}
function LegacySaveImage.DeviceModel.property.next_octets:get()
  if self._m_next_octets ~= nil then
    return self._m_next_octets
  end

  if self._io:size() >= (self.after_signature.ofs_next + 5) then
    local _pos = self._io:pos()
    self._io:seek(self.after_signature.ofs_next)
    self._m_next_octets = LegacySaveImage.XenopsdDeviceModelLength(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_next_octets
end

-- 
-- Offset of the state.
LegacySaveImage.DeviceModel.property.ofs_state = {}
function LegacySaveImage.DeviceModel.property.ofs_state:get()
  if self._m_ofs_state ~= nil then
    return self._m_ofs_state
  end

  self._m_ofs_state = (21 + utils.box_unwrap((self.has_length) and utils.box_wrap(4) or (utils.box_unwrap((self.has_xenopsd_length) and utils.box_wrap(5) or (0)))))
  return self._m_ofs_state
end

-- 
-- The program that wrote it.
-- 
-- Offset of the end of the signature.
-- 
-- Length of the state.
-- 
-- Length of the state, if xenopsd wrote it.
-- 
-- The state in QEMU's own format.

-- 
-- Length of the device model's state where libxl or Remus wrote it.
-- See also: buffer_qemu() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L457-L493)
LegacySaveImage.DeviceModelLength = class.class(KaitaiStruct)

function LegacySaveImage.DeviceModelLength:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.DeviceModelLength:_read()
  self.len_state = self._io:read_u4le()
end

-- 
-- Length of the state in bytes.

-- 
-- The header of the device model's state.
-- See also: buffer_tail_hvm() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585)
LegacySaveImage.DeviceModelSignature = class.class(KaitaiStruct)

function LegacySaveImage.DeviceModelSignature:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.DeviceModelSignature:_read()
  self.signature = str_decode.decode(self._io:read_bytes(21), "ASCII")
end

-- 
-- A length follows, little-endian.
LegacySaveImage.DeviceModelSignature.property.has_length = {}
function LegacySaveImage.DeviceModelSignature.property.has_length:get()
  if self._m_has_length ~= nil then
    return self._m_has_length
  end

  self._m_has_length =  ((self.signature == "DeviceModelRecord0002") or (self.signature == "RemusDeviceModelState")) 
  return self._m_has_length
end

-- 
-- xend's signature, followed by the state up to the end of the file; or
-- xenopsd's, which is one byte longer and is followed by a big-endian
-- length.
LegacySaveImage.DeviceModelSignature.property.has_no_length = {}
function LegacySaveImage.DeviceModelSignature.property.has_no_length:get()
  if self._m_has_no_length ~= nil then
    return self._m_has_no_length
  end

  self._m_has_no_length = self.signature == "QemuDeviceModelRecord"
  return self._m_has_no_length
end

-- 
-- A receiver knows the signature.
LegacySaveImage.DeviceModelSignature.property.is_known = {}
function LegacySaveImage.DeviceModelSignature.property.is_known:get()
  if self._m_is_known ~= nil then
    return self._m_is_known
  end

  self._m_is_known =  ((self.has_length) or (self.has_no_length)) 
  return self._m_is_known
end

-- 
-- The program that wrote it, which determines how its end is found.

-- 
-- An image whose toolstack and kind of guest are known.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h)
LegacySaveImage.DomainImage = class.class(KaitaiStruct)

function LegacySaveImage.DomainImage:_init(is_64bit, is_pv, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self.is_pv = is_pv
  self:_read()
end

function LegacySaveImage.DomainImage:_read()
  self.header = LegacySaveImage.Header(self.is_64bit, self.is_pv, self._io, self, self._root)
  if self.is_pv then
    self.extended_info = LegacySaveImage.ExtendedInfo(self.is_64bit, self._io, self, self._root)
  end
  if self.is_pv then
    self._raw_p2m_frames = self._io:read_bytes(utils.box_unwrap((self.len_p2m_frames <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.len_p2m_frames) or ((self._io:size() - self._io:pos()))))
    local _io = KaitaiStream(stringstream(self._raw_p2m_frames))
    self.p2m_frames = LegacySaveImage.P2mFrameList(self.is_64bit, _io, self, self._root)
  end
  if self._io:size() - self._io:pos() >= 12 then
    self.checkpoints = {}
    local i = 0
    while true do
      local _ = LegacySaveImage.Checkpoint(self.is_64bit, self.is_pv, self.len_context, self.has_extended, self.len_xsave, utils.box_unwrap((#self.checkpoints == 0) and utils.box_wrap(false) or (self.checkpoints[#self.checkpoints].enables_compression)), self._io, self, self._root)
      self.checkpoints[i + 1] = _
      if  ((_.is_last) or (self._io:size() - self._io:pos() < 12))  then
        break
      end
      i = i + 1
    end
  end
end

-- 
-- Width of a PV guest's words in bytes, derived from the size of its
-- vCPU contexts.
LegacySaveImage.DomainImage.property.guest_width = {}
function LegacySaveImage.DomainImage.property.guest_width:get()
  if self._m_guest_width ~= nil then
    return self._m_guest_width
  end

  self._m_guest_width = utils.box_unwrap(( ((self.len_context == 5168) or ( ((self.is_64bit) and (self.len_context ~= 2800)) )) ) and utils.box_wrap(8) or (4))
  return self._m_guest_width
end

-- 
-- Each vCPU has an extended context.
LegacySaveImage.DomainImage.property.has_extended = {}
function LegacySaveImage.DomainImage.property.has_extended:get()
  if self._m_has_extended ~= nil then
    return self._m_has_extended
  end

  self._m_has_extended = utils.box_unwrap((self.is_pv) and utils.box_wrap(self.extended_info.has_extended) or (false))
  return self._m_has_extended
end

-- 
-- Length of a vCPU's context in bytes.
LegacySaveImage.DomainImage.property.len_context = {}
function LegacySaveImage.DomainImage.property.len_context:get()
  if self._m_len_context ~= nil then
    return self._m_len_context
  end

  self._m_len_context = utils.box_unwrap((self.is_pv) and utils.box_wrap(self.extended_info.len_context) or (0))
  return self._m_len_context
end

-- 
-- Length of `p2m_frames` in bytes.
LegacySaveImage.DomainImage.property.len_p2m_frames = {}
function LegacySaveImage.DomainImage.property.len_p2m_frames:get()
  if self._m_len_p2m_frames ~= nil then
    return self._m_len_p2m_frames
  end

  self._m_len_p2m_frames = (self.num_p2m_frames * utils.box_unwrap((self.is_64bit) and utils.box_wrap(8) or (4)))
  return self._m_len_p2m_frames
end

-- 
-- Length of a vCPU's extended processor state in bytes, including the
-- numbers before it.
LegacySaveImage.DomainImage.property.len_xsave = {}
function LegacySaveImage.DomainImage.property.len_xsave:get()
  if self._m_len_xsave ~= nil then
    return self._m_len_xsave
  end

  self._m_len_xsave = utils.box_unwrap((self.is_pv) and utils.box_wrap(self.extended_info.len_xsave) or (0))
  return self._m_len_xsave
end

-- 
-- Pages of the P2M.
LegacySaveImage.DomainImage.property.num_p2m_frames = {}
function LegacySaveImage.DomainImage.property.num_p2m_frames:get()
  if self._m_num_p2m_frames ~= nil then
    return self._m_num_p2m_frames
  end

  self._m_num_p2m_frames = math.floor(((self.header.p2m_size.value + self.num_p2m_per_frame) - 1) / self.num_p2m_per_frame)
  return self._m_num_p2m_frames
end

-- 
-- Entries of the P2M in one page.
LegacySaveImage.DomainImage.property.num_p2m_per_frame = {}
function LegacySaveImage.DomainImage.property.num_p2m_per_frame:get()
  if self._m_num_p2m_per_frame ~= nil then
    return self._m_num_p2m_per_frame
  end

  self._m_num_p2m_per_frame = math.floor(4096 / self.guest_width)
  return self._m_num_p2m_per_frame
end

-- 
-- Levels of a PV guest's page tables.
LegacySaveImage.DomainImage.property.pt_levels = {}
function LegacySaveImage.DomainImage.property.pt_levels:get()
  if self._m_pt_levels ~= nil then
    return self._m_pt_levels
  end

  self._m_pt_levels = utils.box_unwrap((self.guest_width == 8) and utils.box_wrap(4) or (3))
  return self._m_pt_levels
end

-- 
-- Size of the P2M.
-- 
-- Data needed to read the rest of a PV guest's image.
-- 
-- Location of a PV guest's P2M.
-- 
-- Chunks and a tail; several times in an image that Remus sent.
-- 
-- Width of the words of the toolstack that saved the image.
-- 
-- The guest is paravirtualised.

-- 
-- Blocks that describe the tail of a PV guest's image.
-- See also: map_and_save_p2m_table() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781)
LegacySaveImage.ExtendedInfo = class.class(KaitaiStruct)

function LegacySaveImage.ExtendedInfo:_init(is_64bit, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self:_read()
end

function LegacySaveImage.ExtendedInfo:_read()
  self.head = LegacySaveImage.ExtendedInfoHeader(self.is_64bit, self._io, self, self._root)
  self._raw_blocks = self._io:read_bytes(utils.box_unwrap((self.head.len_blocks <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.head.len_blocks) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_blocks))
  self.blocks = LegacySaveImage.ExtendedInfoBlocks(_io, self, self._root)
end

-- 
-- Each vCPU has an extended context.
LegacySaveImage.ExtendedInfo.property.has_extended = {}
function LegacySaveImage.ExtendedInfo.property.has_extended:get()
  if self._m_has_extended ~= nil then
    return self._m_has_extended
  end

  self._m_has_extended = self.blocks.has_extended
  return self._m_has_extended
end

-- 
-- Length of a vCPU's context in bytes; 0 if no block says so.
LegacySaveImage.ExtendedInfo.property.len_context = {}
function LegacySaveImage.ExtendedInfo.property.len_context:get()
  if self._m_len_context ~= nil then
    return self._m_len_context
  end

  self._m_len_context = self.blocks.len_context
  return self._m_len_context
end

-- 
-- Length of a vCPU's extended processor state in bytes, including the
-- numbers before it.
LegacySaveImage.ExtendedInfo.property.len_xsave = {}
function LegacySaveImage.ExtendedInfo.property.len_xsave:get()
  if self._m_len_xsave ~= nil then
    return self._m_len_xsave
  end

  self._m_len_xsave = self.blocks.len_xsave
  return self._m_len_xsave
end

-- 
-- Marker and length.
-- 
-- Blocks of extended information, each with a header of its own.
-- 
-- Width of the words of the toolstack that saved the image.

-- 
-- One block of the extended info.
-- See also: load_p2m_frame_list() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380)
LegacySaveImage.ExtendedInfoBlock = class.class(KaitaiStruct)

function LegacySaveImage.ExtendedInfoBlock:_init(len_context_before, has_extended_before, len_xsave_before, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.len_context_before = len_context_before
  self.has_extended_before = has_extended_before
  self.len_xsave_before = len_xsave_before
  self:_read()
end

function LegacySaveImage.ExtendedInfoBlock:_read()
  self.header = LegacySaveImage.ExtendedInfoBlockHeader(self._io, self, self._root)
  self._raw_raw_content = self._io:read_bytes(utils.box_unwrap((self.header.len_data <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_data) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_raw_content))
  self.raw_content = LegacySaveImage.Opaque(_io, self, self._root)
end

-- 
-- The data, decoded by block type.
LegacySaveImage.ExtendedInfoBlock.property.content = {}
function LegacySaveImage.ExtendedInfoBlock.property.content:get()
  if self._m_content ~= nil then
    return self._m_content
  end

  local _io = self.raw_content._io
  local _pos = _io:pos()
  _io:seek(0)
  local _on = self.header.block_type
  if _on == LegacySaveImage.BlockType.vcpu then
    self._m_content = LegacySaveImage.VcpuContext(self.header.len_data, _io, self, self._root)
  elseif _on == LegacySaveImage.BlockType.xcnt then
    self._m_content = LegacySaveImage.XsaveLength(_io, self, self._root)
  else
    self._m_content = LegacySaveImage.Opaque(_io, self, self._root)
  end
  _io:seek(_pos)
  return self._m_content
end

-- 
-- vCPUs have an extended context.
LegacySaveImage.ExtendedInfoBlock.property.has_extended_so_far = {}
function LegacySaveImage.ExtendedInfoBlock.property.has_extended_so_far:get()
  if self._m_has_extended_so_far ~= nil then
    return self._m_has_extended_so_far
  end

  self._m_has_extended_so_far =  ((self.has_extended_before) or (self.header.block_type == LegacySaveImage.BlockType.extv)) 
  return self._m_has_extended_so_far
end

-- 
-- Length of a vCPU's context, from the blocks up to this one.
LegacySaveImage.ExtendedInfoBlock.property.len_context_so_far = {}
function LegacySaveImage.ExtendedInfoBlock.property.len_context_so_far:get()
  if self._m_len_context_so_far ~= nil then
    return self._m_len_context_so_far
  end

  self._m_len_context_so_far = utils.box_unwrap((self.header.block_type == LegacySaveImage.BlockType.vcpu) and utils.box_wrap(self.header.len_data) or (self.len_context_before))
  return self._m_len_context_so_far
end

-- 
-- Length of a vCPU's extended processor state, from the blocks up to this one.
LegacySaveImage.ExtendedInfoBlock.property.len_xsave_so_far = {}
function LegacySaveImage.ExtendedInfoBlock.property.len_xsave_so_far:get()
  if self._m_len_xsave_so_far ~= nil then
    return self._m_len_xsave_so_far
  end

  self._m_len_xsave_so_far = utils.box_unwrap(( ((self.header.block_type == LegacySaveImage.BlockType.xcnt) and (self.raw_content._io:size() >= 4)) ) and utils.box_wrap(self.content.len_xsave) or (self.len_xsave_before))
  return self._m_len_xsave_so_far
end

-- 
-- Type and length.
-- 
-- The data, not decoded.
-- 
-- Length of a vCPU's context, from the blocks before this one.
-- 
-- One of the blocks before this one says that vCPUs have an extended context.
-- 
-- Length of a vCPU's extended processor state, from the blocks before this one.

-- 
-- The header of a block of the extended info.
-- See also: load_p2m_frame_list() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380)
LegacySaveImage.ExtendedInfoBlockHeader = class.class(KaitaiStruct)

function LegacySaveImage.ExtendedInfoBlockHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.ExtendedInfoBlockHeader:_read()
  self.type_code = self._io:read_u4be()
  self.len_data = self._io:read_u4le()
end

-- 
-- Type of the block. A receiver skips a type that it does not know.
LegacySaveImage.ExtendedInfoBlockHeader.property.block_type = {}
function LegacySaveImage.ExtendedInfoBlockHeader.property.block_type:get()
  if self._m_block_type ~= nil then
    return self._m_block_type
  end

  self._m_block_type = LegacySaveImage.BlockType(self.type_code)
  return self._m_block_type
end

-- 
-- Type of the block, four letters; see `block_type`.
-- 
-- Length of the block's data in bytes.

-- 
-- All blocks of the extended info.
-- See also: load_p2m_frame_list() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380)
LegacySaveImage.ExtendedInfoBlocks = class.class(KaitaiStruct)

function LegacySaveImage.ExtendedInfoBlocks:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.ExtendedInfoBlocks:_read()
  if self._io:size() >= 8 then
    self.blocks = {}
    local i = 0
    while true do
      local _ = LegacySaveImage.ExtendedInfoBlock(utils.box_unwrap((#self.blocks == 0) and utils.box_wrap(0) or (self.blocks[#self.blocks].len_context_so_far)), utils.box_unwrap((#self.blocks == 0) and utils.box_wrap(false) or (self.blocks[#self.blocks].has_extended_so_far)), utils.box_unwrap((#self.blocks == 0) and utils.box_wrap(0) or (self.blocks[#self.blocks].len_xsave_so_far)), self._io, self, self._root)
      self.blocks[i + 1] = _
      if self._io:size() - self._io:pos() < 8 then
        break
      end
      i = i + 1
    end
  end
end

-- 
-- There is a block.
LegacySaveImage.ExtendedInfoBlocks.property.has_blocks = {}
function LegacySaveImage.ExtendedInfoBlocks.property.has_blocks:get()
  if self._m_has_blocks ~= nil then
    return self._m_has_blocks
  end

  self._m_has_blocks = self._io:size() >= 8
  return self._m_has_blocks
end

-- 
-- Each vCPU has an extended context.
LegacySaveImage.ExtendedInfoBlocks.property.has_extended = {}
function LegacySaveImage.ExtendedInfoBlocks.property.has_extended:get()
  if self._m_has_extended ~= nil then
    return self._m_has_extended
  end

  self._m_has_extended = utils.box_unwrap((self.has_blocks) and utils.box_wrap(self.blocks[#self.blocks].has_extended_so_far) or (false))
  return self._m_has_extended
end

-- 
-- Length of a vCPU's context in bytes; 0 if no block says so.
LegacySaveImage.ExtendedInfoBlocks.property.len_context = {}
function LegacySaveImage.ExtendedInfoBlocks.property.len_context:get()
  if self._m_len_context ~= nil then
    return self._m_len_context
  end

  self._m_len_context = utils.box_unwrap((self.has_blocks) and utils.box_wrap(self.blocks[#self.blocks].len_context_so_far) or (0))
  return self._m_len_context
end

-- 
-- Length of a vCPU's extended processor state in bytes, including the
-- numbers before it.
LegacySaveImage.ExtendedInfoBlocks.property.len_xsave = {}
function LegacySaveImage.ExtendedInfoBlocks.property.len_xsave:get()
  if self._m_len_xsave ~= nil then
    return self._m_len_xsave
  end

  self._m_len_xsave = utils.box_unwrap((self.has_blocks) and utils.box_wrap(self.blocks[#self.blocks].len_xsave_so_far) or (0))
  return self._m_len_xsave
end

-- 
-- Blocks, up to the point where too few bytes remain for another one.

-- 
-- The header of the extended info.
-- See also: load_p2m_frame_list() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380)
LegacySaveImage.ExtendedInfoHeader = class.class(KaitaiStruct)

function LegacySaveImage.ExtendedInfoHeader:_init(is_64bit, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self:_read()
end

function LegacySaveImage.ExtendedInfoHeader:_read()
  self.marker = LegacySaveImage.UlongHalves(self.is_64bit, self._io, self, self._root)
  self.len_blocks = self._io:read_u4le()
end

-- 
-- The marker is all ones.
LegacySaveImage.ExtendedInfoHeader.property.is_valid = {}
function LegacySaveImage.ExtendedInfoHeader.property.is_valid:get()
  if self._m_is_valid ~= nil then
    return self._m_is_valid
  end

  self._m_is_valid =  ((self.marker.low >> 16 == 65535) and (self.marker.low & 65535 == 65535) and (utils.box_unwrap((self.is_64bit) and utils.box_wrap( ((self.marker.high >> 16 == 65535) and (self.marker.high & 65535 == 65535)) ) or (true)))) 
  return self._m_is_valid
end

-- 
-- All ones, which the first frame of a P2M never is.
-- 
-- Length of all blocks in bytes.
-- 
-- Width of the words of the toolstack that saved the image.

-- 
-- The first 16 bytes, interpreted for either width of the toolstack.
-- See also: Legacy Images (x86 only) (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L761)
LegacySaveImage.FirstOctets = class.class(KaitaiStruct)

function LegacySaveImage.FirstOctets:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.FirstOctets:_read()
  self.p2m_size = self._io:read_u4le()
  self.word1 = self._io:read_u4le()
  self.word2 = self._io:read_u4le()
  self.word3 = self._io:read_u4le()
end

-- 
-- Marker of the first chunk, if this is an HVM guest.
LegacySaveImage.FirstOctets.property.first_chunk = {}
function LegacySaveImage.FirstOctets.property.first_chunk:get()
  if self._m_first_chunk ~= nil then
    return self._m_first_chunk
  end

  self._m_first_chunk = utils.box_unwrap((self.is_64bit) and utils.box_wrap(self.word2) or (self.word1))
  return self._m_first_chunk
end

-- 
-- The marker is one that a chunk at the start of an image can have.
LegacySaveImage.FirstOctets.property.has_plausible_chunk = {}
function LegacySaveImage.FirstOctets.property.has_plausible_chunk:get()
  if self._m_has_plausible_chunk ~= nil then
    return self._m_has_plausible_chunk
  end

  self._m_has_plausible_chunk =  (( ((self.first_chunk >= 1) and (self.first_chunk <= 1024)) ) or ( ((self.first_chunk >> 16 == 65535) and (self.first_chunk & 65535 >= 65516)) )) 
  return self._m_has_plausible_chunk
end

-- 
-- The number of pages is not 0 and not more than pfns of 28 bits can address.
LegacySaveImage.FirstOctets.property.has_plausible_size = {}
function LegacySaveImage.FirstOctets.property.has_plausible_size:get()
  if self._m_has_plausible_size ~= nil then
    return self._m_has_plausible_size
  end

  self._m_has_plausible_size =  ((self.p2m_size > 0) and (self.p2m_size <= 268435456)) 
  return self._m_has_plausible_size
end

-- 
-- A 64-bit toolstack saved the image.
LegacySaveImage.FirstOctets.property.is_64bit = {}
function LegacySaveImage.FirstOctets.property.is_64bit:get()
  if self._m_is_64bit ~= nil then
    return self._m_is_64bit
  end

  self._m_is_64bit = self.word1 == 0
  return self._m_is_64bit
end

-- 
-- The extended info of a PV guest follows the size; otherwise the first
-- chunk of an HVM guest does. All ones can also be the marker of an
-- enable_verify_mode chunk; then another chunk's marker follows, which
-- is smaller than any length of extended info.
LegacySaveImage.FirstOctets.property.is_pv = {}
function LegacySaveImage.FirstOctets.property.is_pv:get()
  if self._m_is_pv ~= nil then
    return self._m_is_pv
  end

  self._m_is_pv = utils.box_unwrap((self.is_64bit) and utils.box_wrap( ((self.word2 >> 16 == 65535) and (self.word2 & 65535 == 65535) and (self.word3 >> 16 == 65535) and (self.word3 & 65535 == 65535)) ) or ( ((self.word1 >> 16 == 65535) and (self.word1 & 65535 == 65535) and (not( (( ((self.word2 >= 1) and (self.word2 <= 1024)) ) or ( ((self.word2 >> 16 == 65535) and (self.word2 & 65535 >= 65516)) )) ))) ))
  return self._m_is_pv
end

-- 
-- Size of the P2M; of a 64-bit toolstack, its low half.
-- 
-- Bytes 4-7. For a 64-bit toolstack, the rest of the size, which is
-- zero; for a 32-bit toolstack, the field that follows the size, which
-- is not zero.
-- 
-- Bytes 8-11. For a 64-bit toolstack, the field that follows the size.
-- 
-- Bytes 12-15.

-- 
-- The start of every image.
-- See also: xc_domain_save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136)
LegacySaveImage.Header = class.class(KaitaiStruct)

function LegacySaveImage.Header:_init(is_64bit, is_pv, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self.is_pv = is_pv
  self:_read()
end

function LegacySaveImage.Header:_read()
  self.p2m_size = LegacySaveImage.Ulong(self.is_64bit, self._io, self, self._root)
end

-- 
-- Kind of guest.
LegacySaveImage.Header.property.guest_type = {}
function LegacySaveImage.Header.property.guest_type:get()
  if self._m_guest_type ~= nil then
    return self._m_guest_type
  end

  self._m_guest_type = LegacySaveImage.GuestType(utils.box_unwrap((self.is_pv) and utils.box_wrap(1) or (2)))
  return self._m_guest_type
end

-- 
-- The most pfns that 28 bits can address.
LegacySaveImage.Header.property.known_p2m_size_max = {}
function LegacySaveImage.Header.property.known_p2m_size_max:get()
  if self._m_known_p2m_size_max ~= nil then
    return self._m_known_p2m_size_max
  end

  self._m_known_p2m_size_max = 268435456
  return self._m_known_p2m_size_max
end

-- 
-- Width in bytes of the words of the toolstack that saved the image.
LegacySaveImage.Header.property.toolstack_width = {}
function LegacySaveImage.Header.property.toolstack_width:get()
  if self._m_toolstack_width ~= nil then
    return self._m_toolstack_width
  end

  self._m_toolstack_width = utils.box_unwrap((self.is_64bit) and utils.box_wrap(8) or (4))
  return self._m_toolstack_width
end

-- 
-- Number of pfns that the P2M covers.
-- 
-- Width of the words of the toolstack that saved the image.
-- 
-- The guest is paravirtualised.

-- 
-- The state of an HVM guest's virtual hardware in Xen.
-- See also: buffer_tail_hvm() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585)
LegacySaveImage.HvmContext = class.class(KaitaiStruct)

function LegacySaveImage.HvmContext:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.HvmContext:_read()
  self.len_context = self._io:read_u4le()
  self._raw_raw_body = self._io:read_bytes(utils.box_unwrap((self.len_context <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.len_context) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_raw_body))
  self.raw_body = LegacySaveImage.Opaque(_io, self, self._root)
end

-- 
-- The state as Xen's HVM save records.
LegacySaveImage.HvmContext.property.context = {}
function LegacySaveImage.HvmContext.property.context:get()
  if self._m_context ~= nil then
    return self._m_context
  end

  local _io = self.raw_body._io
  local _pos = _io:pos()
  _io:seek(0)
  self._m_context = XenHvmContext(_io)
  _io:seek(_pos)
  return self._m_context
end

-- 
-- Length of the state in bytes.
-- 
-- The state, not decoded.

-- 
-- One HVM parameter.
-- See also: xc_domain_save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136)
LegacySaveImage.HvmParam = class.class(KaitaiStruct)

function LegacySaveImage.HvmParam:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.HvmParam:_read()
  self.padding = self._io:read_u4le()
  self.value = self._io:read_u8le()
end

-- 
-- Zero when saved, ignored when restored.
-- 
-- The parameter's value.

-- 
-- Registers and devices of an HVM guest.
-- See also: buffer_tail_hvm() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585)
LegacySaveImage.HvmTail = class.class(KaitaiStruct)

function LegacySaveImage.HvmTail:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.HvmTail:_read()
  self.magic_pfns = LegacySaveImage.MagicPfns(self._io, self, self._root)
  self.hvm_context = LegacySaveImage.HvmContext(self._io, self, self._root)
  if self._io:size() - self._io:pos() >= 21 then
    self.device_model = LegacySaveImage.DeviceModel(self._io, self, self._root)
  end
end

-- 
-- Pages through which guest, Xen and device model communicate.
-- 
-- The state of the guest's virtual hardware in Xen.
-- 
-- The device model's state.

-- 
-- Pages through which an HVM guest, Xen and the device model communicate.
-- See also: xc_domain_save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136)
LegacySaveImage.MagicPfns = class.class(KaitaiStruct)

function LegacySaveImage.MagicPfns:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.MagicPfns:_read()
  self.ioreq_pfn = self._io:read_u8le()
  self.bufioreq_pfn = self._io:read_u8le()
  self.store_pfn = self._io:read_u8le()
end

-- 
-- HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h.
LegacySaveImage.MagicPfns.property.bufioreq_index = {}
function LegacySaveImage.MagicPfns.property.bufioreq_index:get()
  if self._m_bufioreq_index ~= nil then
    return self._m_bufioreq_index
  end

  self._m_bufioreq_index = 6
  return self._m_bufioreq_index
end

-- 
-- HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h.
LegacySaveImage.MagicPfns.property.ioreq_index = {}
function LegacySaveImage.MagicPfns.property.ioreq_index:get()
  if self._m_ioreq_index ~= nil then
    return self._m_ioreq_index
  end

  self._m_ioreq_index = 5
  return self._m_ioreq_index
end

-- 
-- HVM_PARAM_STORE_PFN of Xen's hvm/params.h.
LegacySaveImage.MagicPfns.property.store_index = {}
function LegacySaveImage.MagicPfns.property.store_index:get()
  if self._m_store_index ~= nil then
    return self._m_store_index
  end

  self._m_store_index = 1
  return self._m_store_index
end

-- 
-- Page of I/O requests (HVM_PARAM_IOREQ_PFN).
-- 
-- Page of buffered I/O requests (HVM_PARAM_BUFIOREQ_PFN).
-- 
-- Page of the xenstore connection (HVM_PARAM_STORE_PFN).

-- 
-- The data after a tail, read as the marker of a chunk.
-- See also: xc_domain_restore() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L1412-L2360)
LegacySaveImage.NextMarker = class.class(KaitaiStruct)

function LegacySaveImage.NextMarker:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.NextMarker:_read()
  self.marker = self._io:read_s4le()
end

-- 
-- Another checkpoint follows.
LegacySaveImage.NextMarker.property.is_chunk = {}
function LegacySaveImage.NextMarker.property.is_chunk:get()
  if self._m_is_chunk ~= nil then
    return self._m_is_chunk
  end

  self._m_is_chunk =  ((self.marker ~= 0) and (self.marker >= -20) and (self.marker <= 1024)) 
  return self._m_is_chunk
end

-- 
-- The marker, if another checkpoint follows.

-- 
-- Bytes that are not interpreted here.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h)
LegacySaveImage.Opaque = class.class(KaitaiStruct)

function LegacySaveImage.Opaque:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.Opaque:_read()
end


-- 
-- The pfns of the pages that hold the P2M. The sender replaces the mfns of
-- the running guest with pfns.
-- See also: map_and_save_p2m_table() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781)
LegacySaveImage.P2mFrameList = class.class(KaitaiStruct)

function LegacySaveImage.P2mFrameList:_init(is_64bit, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self:_read()
end

function LegacySaveImage.P2mFrameList:_read()
end

-- 
-- Size of one entry in bytes.
LegacySaveImage.P2mFrameList.property.len_pfn = {}
function LegacySaveImage.P2mFrameList.property.len_pfn:get()
  if self._m_len_pfn ~= nil then
    return self._m_len_pfn
  end

  self._m_len_pfn = utils.box_unwrap((self.is_64bit) and utils.box_wrap(8) or (4))
  return self._m_len_pfn
end

-- 
-- A pfn for each page of the P2M.
LegacySaveImage.P2mFrameList.property.pfns = {}
function LegacySaveImage.P2mFrameList.property.pfns:get()
  if self._m_pfns ~= nil then
    return self._m_pfns
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_pfns = {}
  for i = 0, math.floor(self._io:size() / self.len_pfn) - 1 do
    self._m_pfns[i + 1] = LegacySaveImage.Ulong(self.is_64bit, self._io, self, self._root)
  end
  self._io:seek(_pos)
  return self._m_pfns
end

-- 
-- Width of the words of the toolstack that saved the image.

-- 
-- The pages of a page batch.
-- See also: BODY PHASE (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70)
LegacySaveImage.PageContents = class.class(KaitaiStruct)

function LegacySaveImage.PageContents:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.PageContents:_read()
end

-- 
-- Size of one page in bytes.
LegacySaveImage.PageContents.property.len_page = {}
function LegacySaveImage.PageContents.property.len_page:get()
  if self._m_len_page ~= nil then
    return self._m_len_page
  end

  self._m_len_page = 4096
  return self._m_len_page
end

-- 
-- The contents, one for each of the header's pfns that has a page, in their order.
LegacySaveImage.PageContents.property.pages = {}
function LegacySaveImage.PageContents.property.pages:get()
  if self._m_pages ~= nil then
    return self._m_pages
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_pages = {}
  for i = 0, math.floor(self._io:size() / self.len_page) - 1 do
    self._m_pages[i + 1] = self._io:read_bytes(self.len_page)
  end
  self._io:seek(_pos)
  return self._m_pages
end


-- 
-- A pfn and its type, as wide as the toolstack's words.
-- See also: BODY PHASE (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70)
LegacySaveImage.PfnEntry = class.class(KaitaiStruct)

function LegacySaveImage.PfnEntry:_init(is_64bit, num_pages_before, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self.num_pages_before = num_pages_before
  self:_read()
end

function LegacySaveImage.PfnEntry:_read()
  self.entry = LegacySaveImage.UlongHalves(self.is_64bit, self._io, self, self._root)
end

-- 
-- Whether the chunk has a page for this entry; false for broken, xalloc and xtab.
LegacySaveImage.PfnEntry.property.has_page = {}
function LegacySaveImage.PfnEntry.property.has_page:get()
  if self._m_has_page ~= nil then
    return self._m_has_page
  end

  self._m_has_page = self.type_code < 13
  return self._m_has_page
end

-- 
-- Number of entries that have a page, including this one.
LegacySaveImage.PfnEntry.property.num_pages_so_far = {}
function LegacySaveImage.PfnEntry.property.num_pages_so_far:get()
  if self._m_num_pages_so_far ~= nil then
    return self._m_num_pages_so_far
  end

  self._m_num_pages_so_far = (self.num_pages_before + utils.box_unwrap((self.type_code < 13) and utils.box_wrap(1) or (0)))
  return self._m_num_pages_so_far
end

-- 
-- Kind of page.
LegacySaveImage.PfnEntry.property.page_type = {}
function LegacySaveImage.PfnEntry.property.page_type:get()
  if self._m_page_type ~= nil then
    return self._m_page_type
  end

  self._m_page_type = LegacySaveImage.PageType(self.entry.low >> 28)
  return self._m_page_type
end

-- 
-- The page frame number.
LegacySaveImage.PfnEntry.property.pfn = {}
function LegacySaveImage.PfnEntry.property.pfn:get()
  if self._m_pfn ~= nil then
    return self._m_pfn
  end

  self._m_pfn = self.entry.low & 268435455
  return self._m_pfn
end

-- 
-- Bits above 31; zero when saved.
LegacySaveImage.PfnEntry.property.reserved = {}
function LegacySaveImage.PfnEntry.property.reserved:get()
  if self._m_reserved ~= nil then
    return self._m_reserved
  end

  self._m_reserved = utils.box_unwrap((self.is_64bit) and utils.box_wrap(self.entry.high) or (0))
  return self._m_reserved
end

-- 
-- The page type as a number.
LegacySaveImage.PfnEntry.property.type_code = {}
function LegacySaveImage.PfnEntry.property.type_code:get()
  if self._m_type_code ~= nil then
    return self._m_type_code
  end

  self._m_type_code = self.entry.low >> 28
  return self._m_type_code
end

-- 
-- Type in bits 31-28, pfn in bits 27-0; higher bits are zero.
-- 
-- Width of the words of the toolstack that saved the image.
-- 
-- Number of entries before this one that have a page.

-- 
-- One of QEMU's mappings into the guest's memory.
-- See also: struct libxl__physmap_info (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693)
LegacySaveImage.Physmap = class.class(KaitaiStruct)

function LegacySaveImage.Physmap:_init(is_64bit, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self:_read()
end

function LegacySaveImage.Physmap:_read()
  self.phys_offset = self._io:read_u8le()
  self.start_addr = self._io:read_u8le()
  self.len_range = self._io:read_u8le()
  self.len_name = self._io:read_u4le()
  self._raw_name = self._io:read_bytes(self.len_name)
  local _io = KaitaiStream(stringstream(self._raw_name))
  self.name = LegacySaveImage.PhysmapName(_io, self, self._root)
  if self.is_64bit then
    self.padding = self._io:read_bytes(4)
  end
end

-- 
-- Original address of the memory, which identifies the mapping.
-- 
-- Address in the guest's memory where it is mapped.
-- 
-- Length of the mapping in bytes.
-- 
-- Length of the name in bytes, its NUL included.
-- 
-- Name of the memory.
-- 
-- Structure padding that the compiler added after the name's length; it
-- is written after the name.
-- 
-- Width of the words of the toolstack that saved the image.

-- 
-- The name of memory that QEMU has mapped, with its NUL.
-- See also: struct libxl__physmap_info (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693)
LegacySaveImage.PhysmapName = class.class(KaitaiStruct)

function LegacySaveImage.PhysmapName:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.PhysmapName:_read()
  self.text = str_decode.decode(KaitaiStream.bytes_terminate(self._io:read_bytes_full(), 0, false), "ASCII")
end

-- 
-- Data follows the NUL.
LegacySaveImage.PhysmapName.property.has_rest = {}
function LegacySaveImage.PhysmapName.property.has_rest:get()
  if self._m_has_rest ~= nil then
    return self._m_has_rest
  end

  self._m_has_rest = #self.text_octets + 1 < self._io:size()
  return self._m_has_rest
end

-- 
-- The name ends with a NUL.
LegacySaveImage.PhysmapName.property.is_terminated = {}
function LegacySaveImage.PhysmapName.property.is_terminated:get()
  if self._m_is_terminated ~= nil then
    return self._m_is_terminated
  end

  self._m_is_terminated = #self.text_octets < self._io:size()
  return self._m_is_terminated
end

-- 
-- The bytes of the name without its NUL.
LegacySaveImage.PhysmapName.property.text_octets = {}
function LegacySaveImage.PhysmapName.property.text_octets:get()
  if self._m_text_octets ~= nil then
    return self._m_text_octets
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_text_octets = KaitaiStream.bytes_terminate(self._io:read_bytes_full(), 0, false)
  self._io:seek(_pos)
  return self._m_text_octets
end

-- 
-- The name, without its NUL.

-- 
-- Registers of a PV guest.
-- See also: xc_domain_save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136)
LegacySaveImage.PvTail = class.class(KaitaiStruct)

function LegacySaveImage.PvTail:_init(is_64bit, len_context, has_extended, len_xsave, max_vcpu_id, vcpu_map, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self.len_context = len_context
  self.has_extended = has_extended
  self.len_xsave = len_xsave
  self.max_vcpu_id = max_vcpu_id
  self.vcpu_map = vcpu_map
  self:_read()
end

function LegacySaveImage.PvTail:_read()
  self.unmapped = LegacySaveImage.UnmappedPfns(self.is_64bit, self._io, self, self._root)
  self.vcpus = {}
  for i = 0, utils.box_unwrap((math.floor(self.max_vcpu_id / 8) < #self.vcpu_map) and utils.box_wrap((self.max_vcpu_id + 1)) or (0)) - 1 do
    self.vcpus[i + 1] = LegacySaveImage.VcpuSlot(i, (string.byte(self.vcpu_map, math.floor(i / 8) + 1) >> i % 8 & 1), self.len_context, self.has_extended, self.len_xsave, self._io, self, self._root)
  end
  self._raw_shared_info = self._io:read_bytes(utils.box_unwrap(((self._io:size() - self._io:pos()) < 4096) and utils.box_wrap((self._io:size() - self._io:pos())) or (4096)))
  local _io = KaitaiStream(stringstream(self._raw_shared_info))
  self.shared_info = LegacySaveImage.SharedInfo(_io, self, self._root)
end

-- 
-- The pfns that have no memory.
-- 
-- The vCPUs; those that are offline have no data.
-- 
-- The guest's shared info page.
-- 
-- Width of the words of the toolstack that saved the image.
-- 
-- Length of a vCPU's context in bytes.
-- 
-- Each vCPU has an extended context.
-- 
-- Length of a vCPU's extended processor state in bytes, including the
-- numbers before it.
-- 
-- The highest vCPU id.
-- 
-- One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.

-- 
-- A PV guest's shared info page; which layout it has depends on the guest's width.
-- See also: xc_domain_save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136)
LegacySaveImage.SharedInfo = class.class(KaitaiStruct)

function LegacySaveImage.SharedInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.SharedInfo:_read()
end

-- 
-- Length of the page in bytes.
LegacySaveImage.SharedInfo.property.len_shared_info = {}
function LegacySaveImage.SharedInfo.property.len_shared_info:get()
  if self._m_len_shared_info ~= nil then
    return self._m_len_shared_info
  end

  self._m_len_shared_info = 4096
  return self._m_len_shared_info
end

-- 
-- The page of a 32-bit guest.
LegacySaveImage.SharedInfo.property.shared_info_x86_32 = {}
function LegacySaveImage.SharedInfo.property.shared_info_x86_32:get()
  if self._m_shared_info_x86_32 ~= nil then
    return self._m_shared_info_x86_32
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_shared_info_x86_32 = XenX86Vcpu.SharedInfoX8632(self._io)
  self._io:seek(_pos)
  return self._m_shared_info_x86_32
end

-- 
-- The page of a 64-bit guest.
LegacySaveImage.SharedInfo.property.shared_info_x86_64 = {}
function LegacySaveImage.SharedInfo.property.shared_info_x86_64:get()
  if self._m_shared_info_x86_64 ~= nil then
    return self._m_shared_info_x86_64
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_shared_info_x86_64 = XenX86Vcpu.SharedInfoX8664(self._io)
  self._io:seek(_pos)
  return self._m_shared_info_x86_64
end


-- 
-- A position in the stream. An instance, which is read on demand, must not
-- ask the stream for its position, because the answer differs between
-- languages.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h)
LegacySaveImage.StreamPosition = class.class(KaitaiStruct)

function LegacySaveImage.StreamPosition:_init(ofs_next, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.ofs_next = ofs_next
  self:_read()
end

function LegacySaveImage.StreamPosition:_read()
end

-- 
-- Offset of the position in the stream.

-- 
-- The guest's transcendent memory: pages that it has handed over to Xen. Xen
-- has no longer had it since 4.13.
-- See also: xc_tmem_save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331)
LegacySaveImage.Tmem = class.class(KaitaiStruct)

function LegacySaveImage.Tmem:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.Tmem:_read()
  self.version = self._io:read_u4le()
  self.max_pools = self._io:read_u4le()
  self.separator1 = self._io:read_u4le()
  self.flags = self._io:read_u4le()
  self.weight = self._io:read_u4le()
  self.cap = self._io:read_u4le()
  self.separator2 = self._io:read_u4le()
  self.pools = {}
  local i = 0
  while true do
    local _ = LegacySaveImage.TmemPool(self._io, self, self._root)
    self.pools[i + 1] = _
    if _.is_terminator then
      break
    end
    i = i + 1
  end
end

-- 
-- Version of tmem.
-- 
-- The most pools that a guest can have.
-- 
-- All ones.
-- 
-- Bit 0 for compressed, bit 1 for frozen.
-- 
-- The guest's weight relative to other guests.
-- 
-- The guest's cap.
-- 
-- All ones.
-- 
-- Pools, up to a terminator.

-- 
-- Pages of transcendent memory that are no longer valid, sent at the end of
-- a live migration.
-- See also: xc_tmem_save_extra() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361)
LegacySaveImage.TmemExtra = class.class(KaitaiStruct)

function LegacySaveImage.TmemExtra:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.TmemExtra:_read()
  self.invalidated = {}
  local i = 0
  while true do
    local _ = LegacySaveImage.TmemInvalidation(self._io, self, self._root)
    self.invalidated[i + 1] = _
    if _.is_terminator then
      break
    end
    i = i + 1
  end
end

-- 
-- The pages, up to a terminator.

-- 
-- One page that is no longer valid, or the terminator of the list.
-- See also: xc_tmem_save_extra() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361)
LegacySaveImage.TmemInvalidation = class.class(KaitaiStruct)

function LegacySaveImage.TmemInvalidation:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.TmemInvalidation:_read()
  self.pool_id = self._io:read_u4le()
  if not(self.is_terminator) then
    self.oid = {}
    for i = 0, 6 - 1 do
      self.oid[i + 1] = self._io:read_u4le()
    end
  end
  if not(self.is_terminator) then
    self.index = self._io:read_u4le()
  end
end

-- 
-- No page follows.
LegacySaveImage.TmemInvalidation.property.is_terminator = {}
function LegacySaveImage.TmemInvalidation.property.is_terminator:get()
  if self._m_is_terminator ~= nil then
    return self._m_is_terminator
  end

  self._m_is_terminator =  ((self.pool_id >> 16 == 65535) and (self.pool_id & 65535 == 65535)) 
  return self._m_is_terminator
end

-- 
-- Number of the pool; all ones end the list.
-- 
-- Object that the page belongs to, three numbers of 64 bits.
-- 
-- Number of the page within the object.

-- 
-- One page of transcendent memory, or the terminator of the list of pages.
-- See also: xc_tmem_save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331)
LegacySaveImage.TmemPage = class.class(KaitaiStruct)

function LegacySaveImage.TmemPage:_init(len_contents, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.len_contents = len_contents
  self:_read()
end

function LegacySaveImage.TmemPage:_read()
  self.oid = {}
  for i = 0, 6 - 1 do
    self.oid[i + 1] = self._io:read_u4le()
  end
  if not(self.is_terminator) then
    self.index = self._io:read_u4le()
  end
  if not(self.is_terminator) then
    self.contents = self._io:read_bytes(self.len_contents)
  end
end

-- 
-- No page follows.
LegacySaveImage.TmemPage.property.is_terminator = {}
function LegacySaveImage.TmemPage.property.is_terminator:get()
  if self._m_is_terminator ~= nil then
    return self._m_is_terminator
  end

  self._m_is_terminator =  ((self.oid[0 + 1] >> 16 == 65535) and (self.oid[0 + 1] & 65535 == 65535) and (self.oid[1 + 1] >> 16 == 65535) and (self.oid[1 + 1] & 65535 == 65535) and (self.oid[2 + 1] >> 16 == 65535) and (self.oid[2 + 1] & 65535 == 65535) and (self.oid[3 + 1] >> 16 == 65535) and (self.oid[3 + 1] & 65535 == 65535) and (self.oid[4 + 1] >> 16 == 65535) and (self.oid[4 + 1] & 65535 == 65535) and (self.oid[5 + 1] >> 16 == 65535) and (self.oid[5 + 1] & 65535 == 65535)) 
  return self._m_is_terminator
end

-- 
-- Object that the page belongs to, three numbers of 64 bits; all ones end the list.
-- 
-- Number of the page within the object.
-- 
-- Contents of the page.
-- 
-- Size of a page in bytes.

-- 
-- One pool, or the terminator of the list of pools.
-- See also: xc_tmem_save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331)
LegacySaveImage.TmemPool = class.class(KaitaiStruct)

function LegacySaveImage.TmemPool:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.TmemPool:_read()
  self.pool_id = self._io:read_u4le()
  if not(self.is_terminator) then
    self.flags = self._io:read_u4le()
  end
  if not(self.is_terminator) then
    self.num_pages = self._io:read_u4le()
  end
  if not(self.is_terminator) then
    self.uuid = self._io:read_bytes(16)
  end
  if  ((not(self.is_terminator)) and (self.num_pages > 0))  then
    self.pages = {}
    local i = 0
    while true do
      local _ = LegacySaveImage.TmemPage((4096 << (self.flags >> 4 & 15)), self._io, self, self._root)
      self.pages[i + 1] = _
      if  ((_.is_terminator) or (#self.pages == self.num_pages))  then
        break
      end
      i = i + 1
    end
  end
end

-- 
-- No pool follows.
LegacySaveImage.TmemPool.property.is_terminator = {}
function LegacySaveImage.TmemPool.property.is_terminator:get()
  if self._m_is_terminator ~= nil then
    return self._m_is_terminator
  end

  self._m_is_terminator =  ((self.pool_id >> 16 == 65535) and (self.pool_id & 65535 == 65535)) 
  return self._m_is_terminator
end

-- 
-- Number of the pool; all ones end the list.
-- 
-- Bit 0 for persistent, bit 1 for shared; bits 7-4 for the size of a page.
-- 
-- Upper limit of the number of pages that follow.
-- 
-- UUID of the pool.
-- 
-- Pages of the pool.

-- 
-- libxl's information about QEMU: where it has mapped its video memory and
-- similar regions.
-- See also: libxl__toolstack_save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L1176-L1251)
LegacySaveImage.Toolstack = class.class(KaitaiStruct)

function LegacySaveImage.Toolstack:_init(is_64bit, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self:_read()
end

function LegacySaveImage.Toolstack:_read()
  self.version = self._io:read_u4le()
  self.num_physmaps = self._io:read_u4le()
end

-- 
-- The only version.
LegacySaveImage.Toolstack.property.known_version = {}
function LegacySaveImage.Toolstack.property.known_version:get()
  if self._m_known_version ~= nil then
    return self._m_known_version
  end

  self._m_known_version = 1
  return self._m_known_version
end

-- 
-- Offset of the mappings.
LegacySaveImage.Toolstack.property.ofs_physmaps = {}
function LegacySaveImage.Toolstack.property.ofs_physmaps:get()
  if self._m_ofs_physmaps ~= nil then
    return self._m_ofs_physmaps
  end

  self._m_ofs_physmaps = 4 + 4
  return self._m_ofs_physmaps
end

-- 
-- The mappings, `num_physmaps` of them.
LegacySaveImage.Toolstack.property.physmaps = {}
function LegacySaveImage.Toolstack.property.physmaps:get()
  if self._m_physmaps ~= nil then
    return self._m_physmaps
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_physmaps)
  self._m_physmaps = {}
  for i = 0, self.num_physmaps - 1 do
    self._m_physmaps[i + 1] = LegacySaveImage.Physmap(self.is_64bit, self._io, self, self._root)
  end
  self._io:seek(_pos)
  return self._m_physmaps
end

-- 
-- Layout of the rest; 1 is the only one.
-- 
-- Number of mappings.
-- 
-- Width of the words of the toolstack that saved the image.

-- 
-- The guest's time stamp counter (TSC).
-- See also: save_tsc_info() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L784-L799)
LegacySaveImage.TscInfo = class.class(KaitaiStruct)

function LegacySaveImage.TscInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.TscInfo:_read()
  self.mode_code = self._io:read_u4le()
  self.nsec = self._io:read_u8le()
  self.khz = self._io:read_u4le()
  self.incarnation = self._io:read_u4le()
end

-- 
-- TSC mode: how Xen presents the TSC to the guest.
LegacySaveImage.TscInfo.property.mode = {}
function LegacySaveImage.TscInfo.property.mode:get()
  if self._m_mode ~= nil then
    return self._m_mode
  end

  self._m_mode = LegacySaveImage.TscMode(self.mode_code)
  return self._m_mode
end

-- 
-- TSC mode, as a number; see `mode`.
-- 
-- Elapsed time in nanoseconds.
-- 
-- Frequency of the TSC in kHz.
-- 
-- Number of times that the guest has been restored or migrated.

-- 
-- A number as wide as the words of the toolstack that saved the image.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h)
LegacySaveImage.Ulong = class.class(KaitaiStruct)

function LegacySaveImage.Ulong:_init(is_64bit, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self:_read()
end

function LegacySaveImage.Ulong:_read()
  if self.is_64bit then
    self.wide = self._io:read_u8le()
  end
  if not(self.is_64bit) then
    self.narrow = self._io:read_u4le()
  end
end

-- 
-- The number, in the width of the toolstack.
LegacySaveImage.Ulong.property.value = {}
function LegacySaveImage.Ulong.property.value:get()
  if self._m_value ~= nil then
    return self._m_value
  end

  self._m_value = utils.box_unwrap((self.is_64bit) and utils.box_wrap(self.wide) or (self.narrow))
  return self._m_value
end

-- 
-- The number of a 64-bit toolstack.
-- 
-- The number of a 32-bit toolstack.
-- 
-- Width of the words of the toolstack that saved the image.

-- 
-- A number as wide as the words of the toolstack that saved the image, in
-- two halves because not every language has 64-bit bit operations.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h)
LegacySaveImage.UlongHalves = class.class(KaitaiStruct)

function LegacySaveImage.UlongHalves:_init(is_64bit, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self:_read()
end

function LegacySaveImage.UlongHalves:_read()
  self.low = self._io:read_u4le()
  if self.is_64bit then
    self.high = self._io:read_u4le()
  end
end

-- 
-- Bits 31-0.
-- 
-- Bits 63-32.
-- 
-- Width of the words of the toolstack that saved the image.

-- 
-- The pfns of a PV guest that have no memory. Newer formats do not need this
-- list, because a receiver allocates no memory for a pfn that has not been
-- sent.
-- See also: buffer_tail_pv() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669)
LegacySaveImage.UnmappedPfns = class.class(KaitaiStruct)

function LegacySaveImage.UnmappedPfns:_init(is_64bit, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_64bit = is_64bit
  self:_read()
end

function LegacySaveImage.UnmappedPfns:_read()
  self.num_pfns = self._io:read_u4le()
  self._raw_list = self._io:read_bytes(utils.box_unwrap((self.len_list <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.len_list) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_list))
  self.list = LegacySaveImage.P2mFrameList(self.is_64bit, _io, self, self._root)
end

-- 
-- The most pfns that a receiver accepts.
LegacySaveImage.UnmappedPfns.property.known_num_pfns_max = {}
function LegacySaveImage.UnmappedPfns.property.known_num_pfns_max:get()
  if self._m_known_num_pfns_max ~= nil then
    return self._m_known_num_pfns_max
  end

  self._m_known_num_pfns_max = 268435456
  return self._m_known_num_pfns_max
end

-- 
-- Length of the list in bytes.
LegacySaveImage.UnmappedPfns.property.len_list = {}
function LegacySaveImage.UnmappedPfns.property.len_list:get()
  if self._m_len_list ~= nil then
    return self._m_len_list
  end

  self._m_len_list = (self.num_pfns * utils.box_unwrap((self.is_64bit) and utils.box_wrap(8) or (4)))
  return self._m_len_list
end

-- 
-- Number of pfns that have no memory.
-- 
-- Those pfns.
-- 
-- Width of the words of the toolstack that saved the image.

-- 
-- State of one vCPU of a PV guest.
-- See also: buffer_tail_pv() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669)
LegacySaveImage.Vcpu = class.class(KaitaiStruct)

function LegacySaveImage.Vcpu:_init(len_context, has_extended, len_xsave, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.len_context = len_context
  self.has_extended = has_extended
  self.len_xsave = len_xsave
  self:_read()
end

function LegacySaveImage.Vcpu:_read()
end

-- 
-- The vCPU's registers.
LegacySaveImage.Vcpu.property.context = {}
function LegacySaveImage.Vcpu.property.context:get()
  if self._m_context ~= nil then
    return self._m_context
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._raw__m_context = self._io:read_bytes(self.len_context)
  local _io = KaitaiStream(stringstream(self._raw__m_context))
  self._m_context = LegacySaveImage.VcpuContext(self.len_context, _io, self, self._root)
  self._io:seek(_pos)
  return self._m_context
end

-- 
-- Callbacks and machine-check state.
LegacySaveImage.Vcpu.property.extended = {}
function LegacySaveImage.Vcpu.property.extended:get()
  if self._m_extended ~= nil then
    return self._m_extended
  end

  if self.has_extended then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_extended)
    self._raw__m_extended = self._io:read_bytes(self.len_extended)
    local _io = KaitaiStream(stringstream(self._raw__m_extended))
    self._m_extended = XenX86Vcpu.ExtVcpucontext(_io)
    self._io:seek(_pos)
  end
  return self._m_extended
end

-- 
-- Length of the extended context in bytes.
LegacySaveImage.Vcpu.property.len_extended = {}
function LegacySaveImage.Vcpu.property.len_extended:get()
  if self._m_len_extended ~= nil then
    return self._m_len_extended
  end

  self._m_len_extended = utils.box_unwrap((self.has_extended) and utils.box_wrap(128) or (0))
  return self._m_len_extended
end

-- 
-- Total length in bytes.
LegacySaveImage.Vcpu.property.len_vcpu = {}
function LegacySaveImage.Vcpu.property.len_vcpu:get()
  if self._m_len_vcpu ~= nil then
    return self._m_len_vcpu
  end

  self._m_len_vcpu = (self.len_context + self.len_extended) + self.len_xsave
  return self._m_len_vcpu
end

-- 
-- Offset of the extended context.
LegacySaveImage.Vcpu.property.ofs_extended = {}
function LegacySaveImage.Vcpu.property.ofs_extended:get()
  if self._m_ofs_extended ~= nil then
    return self._m_ofs_extended
  end

  self._m_ofs_extended = self.len_context
  return self._m_ofs_extended
end

-- 
-- Offset of the extended processor state.
LegacySaveImage.Vcpu.property.ofs_xsave = {}
function LegacySaveImage.Vcpu.property.ofs_xsave:get()
  if self._m_ofs_xsave ~= nil then
    return self._m_ofs_xsave
  end

  self._m_ofs_xsave = self.len_context + self.len_extended
  return self._m_ofs_xsave
end

-- 
-- Extended processor state.
LegacySaveImage.Vcpu.property.xsave = {}
function LegacySaveImage.Vcpu.property.xsave:get()
  if self._m_xsave ~= nil then
    return self._m_xsave
  end

  if self.len_xsave > 0 then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_xsave)
    self._raw__m_xsave = self._io:read_bytes(self.len_xsave)
    local _io = KaitaiStream(stringstream(self._raw__m_xsave))
    self._m_xsave = LegacySaveImage.VcpuXsave(_io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_xsave
end

-- 
-- Length of its context in bytes.
-- 
-- The vCPU has an extended context.
-- 
-- Length of its extended processor state in bytes, including the numbers
-- before it.

-- 
-- Registers of a PV vCPU.
-- See also: struct vcpu_guest_context (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220)
LegacySaveImage.VcpuContext = class.class(KaitaiStruct)

function LegacySaveImage.VcpuContext:_init(len_context, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.len_context = len_context
  self:_read()
end

function LegacySaveImage.VcpuContext:_read()
  local _on = self.context_layout
  if _on == LegacySaveImage.ContextLayout.x86_32 then
    self.vcpu_guest_context = XenX86Vcpu.VcpuGuestContextX8632(self._io)
  elseif _on == LegacySaveImage.ContextLayout.x86_64 then
    self.vcpu_guest_context = XenX86Vcpu.VcpuGuestContextX8664(self._io)
  else
    self.vcpu_guest_context = XenX86Vcpu.UnknownContext(self._io)
  end
end

-- 
-- Kind of structure.
LegacySaveImage.VcpuContext.property.context_layout = {}
function LegacySaveImage.VcpuContext.property.context_layout:get()
  if self._m_context_layout ~= nil then
    return self._m_context_layout
  end

  self._m_context_layout = utils.box_unwrap((self.len_context == 5168) and utils.box_wrap(LegacySaveImage.ContextLayout.x86_64) or (utils.box_unwrap((self.len_context == 2800) and utils.box_wrap(LegacySaveImage.ContextLayout.x86_32) or (LegacySaveImage.ContextLayout.unknown_layout))))
  return self._m_context_layout
end

-- 
-- The structure for the guest's width.
-- 
-- Length of the context in bytes, which distinguishes 64-bit from 32-bit guests.

-- 
-- The guest's vCPUs.
-- See also: xc_domain_save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136)
LegacySaveImage.VcpuInfo = class.class(KaitaiStruct)

function LegacySaveImage.VcpuInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.VcpuInfo:_read()
  self.vcpu_map = self._io:read_bytes_full()
end

-- 
-- One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.

-- 
-- One of the guest's possible vCPUs.
-- See also: buffer_tail_pv() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669)
LegacySaveImage.VcpuSlot = class.class(KaitaiStruct)

function LegacySaveImage.VcpuSlot:_init(vcpu_id, online, len_context, has_extended, len_xsave, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.vcpu_id = vcpu_id
  self.online = online
  self.len_context = len_context
  self.has_extended = has_extended
  self.len_xsave = len_xsave
  self:_read()
end

function LegacySaveImage.VcpuSlot:_read()
  if self.online ~= 0 then
    self._raw_vcpu = self._io:read_bytes(utils.box_unwrap((self.len_vcpu <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.len_vcpu) or ((self._io:size() - self._io:pos()))))
    local _io = KaitaiStream(stringstream(self._raw_vcpu))
    self.vcpu = LegacySaveImage.Vcpu(self.len_context, self.has_extended, self.len_xsave, _io, self, self._root)
  end
end

-- 
-- Length of the state of one vCPU in bytes.
LegacySaveImage.VcpuSlot.property.len_vcpu = {}
function LegacySaveImage.VcpuSlot.property.len_vcpu:get()
  if self._m_len_vcpu ~= nil then
    return self._m_len_vcpu
  end

  self._m_len_vcpu = ((self.len_context + utils.box_unwrap((self.has_extended) and utils.box_wrap(128) or (0))) + self.len_xsave)
  return self._m_len_vcpu
end

-- 
-- The state of a vCPU that is online.
-- 
-- Which vCPU.
-- 
-- 1 if the vCPU is online and its state is present here.
-- 
-- Length of its context in bytes.
-- 
-- The vCPU has an extended context.
-- 
-- Length of its extended processor state in bytes, including the numbers
-- before it.

-- 
-- Extended processor state of a PV vCPU.
-- See also: xc_domain_save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136)
LegacySaveImage.VcpuXsave = class.class(KaitaiStruct)

function LegacySaveImage.VcpuXsave:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.VcpuXsave:_read()
  self.xfeature_mask = self._io:read_u8le()
  self.len_area = self._io:read_u8le()
  self.state = self._io:read_bytes_full()
end

-- 
-- The state, decoded; absent if it is too short.
LegacySaveImage.VcpuXsave.property.area = {}
function LegacySaveImage.VcpuXsave.property.area:get()
  if self._m_area ~= nil then
    return self._m_area
  end

  if self._io:size() >= 32 then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_state)
    self._raw__m_area = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw__m_area))
    self._m_area = XenX86Vcpu.VcpuXsave(_io)
    self._io:seek(_pos)
  end
  return self._m_area
end

-- 
-- Offset of the state.
LegacySaveImage.VcpuXsave.property.ofs_state = {}
function LegacySaveImage.VcpuXsave.property.ofs_state:get()
  if self._m_ofs_state ~= nil then
    return self._m_ofs_state
  end

  self._m_ofs_state = 8 + 8
  return self._m_ofs_state
end

-- 
-- The features that Xen saved.
-- 
-- Length of the state in bytes, as Xen gave it.
-- 
-- The state, not decoded.

-- 
-- The fields that xenopsd writes after the same signature as xend's.
-- See also: read_legacy_qemu_header (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L172)
LegacySaveImage.XenopsdDeviceModelLength = class.class(KaitaiStruct)

function LegacySaveImage.XenopsdDeviceModelLength:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.XenopsdDeviceModelLength:_read()
  self.newline = self._io:read_u1()
  self.len_state = self._io:read_u4be()
end

-- 
-- xenopsd wrote this: QEMU's own state would begin with a letter.
LegacySaveImage.XenopsdDeviceModelLength.property.is_valid = {}
function LegacySaveImage.XenopsdDeviceModelLength.property.is_valid:get()
  if self._m_is_valid ~= nil then
    return self._m_is_valid
  end

  self._m_is_valid = self.newline == 10
  return self._m_is_valid
end

-- 
-- The last byte of the signature, a newline.
-- 
-- Length of the state in bytes.

-- 
-- The data of an xcnt block.
-- See also: map_and_save_p2m_table() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781)
LegacySaveImage.XsaveLength = class.class(KaitaiStruct)

function LegacySaveImage.XsaveLength:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LegacySaveImage.XsaveLength:_read()
  self.len_xsave = self._io:read_u4le()
end

-- 
-- Length of the extended processor state in each vCPU's part of the
-- tail, in bytes.

