-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("libxl_migration_stream")
require("xen_x86_cpu_policy")
require("legacy_save_image")
require("libxc_migration_stream")
require("xenopsd_suspend_image")
require("xen_hvm_context")
require("xen_x86_vcpu")
require("xl_save_file")
require("libvirt_save_file")
require("xenopsd_legacy_image")
require("xend_save_file")
local enum = require("enum")
local utils = require("utils")

-- 
-- The state of a saved Xen domain, whichever program wrote it: the file of `xl
-- save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
-- libxc migration stream without a file around it. The first bytes distinguish
-- them; each has a definition of its own. An image of Xen 4.4 or earlier without
-- a file around it has no signature; it is recognised by numbers in a certain
-- range.
-- 
-- `content` is the file as it is, from the outermost layer inwards. The other
-- instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`,
-- `memory`, `vcpus`, `hvm_context` and `device_model` are what their names say
-- in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead.
-- 
-- A file that is none of these, or that is compressed, has a `problem`.
-- 
-- For reading only: a writer that the compiler makes of this with `-w` leaves
-- out contents.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc)
XenSaveImage = class.class(KaitaiStruct)

XenSaveImage.Layer = enum.Enum {
  legacy = 0,
  not_an_image = 1,
  lz4 = 69356824,
  gzip = 529205248,
  zstd = 682962941,
  bzip2 = 1113221120,
  xenopsd_legacy = 1148153185,
  libxl = 1281974904,
  xend = 1281977973,
  xl = 1483042336,
  xenopsd = 1483042387,
  libvirt = 1818845814,
  xz = 4248271448,
  libxc = 4294967295,
}

XenSaveImage.Searched = enum.Enum {
  libxl_records = 0,
  xenopsd_records = 1,
  libxc_records = 2,
  hvm_entries = 3,
}

XenSaveImage.VcpuKind = enum.Enum {
  hvm = 0,
  pv_x86_64 = 1,
  pv_x86_32 = 2,
  damaged = 3,
}

function XenSaveImage:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenSaveImage:_read()
  local _on = self.outermost_layer
  if _on == XenSaveImage.Layer.legacy then
    self.content = LegacySaveImage(self._io)
  elseif _on == XenSaveImage.Layer.libvirt then
    self.content = LibvirtSaveFile(self._io)
  elseif _on == XenSaveImage.Layer.libxc then
    self.content = LibxcMigrationStream(self._io)
  elseif _on == XenSaveImage.Layer.libxl then
    self.content = LibxlMigrationStream(self._io)
  elseif _on == XenSaveImage.Layer.xend then
    self.content = XendSaveFile(self._io)
  elseif _on == XenSaveImage.Layer.xenopsd then
    self.content = XenopsdSuspendImage(self._io)
  elseif _on == XenSaveImage.Layer.xenopsd_legacy then
    self.content = XenopsdLegacyImage(self._io)
  elseif _on == XenSaveImage.Layer.xl then
    self.content = XlSaveFile(self._io)
  else
    self.content = XenSaveImage.NotAnImage(self._io, self, self._root)
  end
end

-- 
-- The domain's configuration as its toolstack writes it: JSON or an xl
-- configuration file in a file of xl, XML in one of libvirt, otherwise an
-- s-expression.
XenSaveImage.property.config = {}
function XenSaveImage.property.config:get()
  if self._m_config ~= nil then
    return self._m_config
  end

  if self.finder.len_config > 0 then
    local _pos = self._io:pos()
    self._io:seek(self.finder.ofs_config)
    self._m_config = self._io:read_bytes(self.finder.len_config)
    self._io:seek(_pos)
  end
  return self._m_config
end

-- 
-- The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream.
XenSaveImage.property.device_model = {}
function XenSaveImage.property.device_model:get()
  if self._m_device_model ~= nil then
    return self._m_device_model
  end

  if self.finder.has_device_model then
    self._m_device_model = self.finder.libxl.body.records[self.finder.emulator_contexts.idx_last + 1].body
  end
  return self._m_device_model
end

-- 
-- Finds what the shortcuts refer to.
XenSaveImage.property.finder = {}
function XenSaveImage.property.finder:get()
  if self._m_finder ~= nil then
    return self._m_finder
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_finder = XenSaveImage.ImageFinder(self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_finder
end

-- 
-- The state of the virtual hardware that Xen emulates for an HVM guest, from
-- the last HVM_CONTEXT.
XenSaveImage.property.hvm_context = {}
function XenSaveImage.property.hvm_context:get()
  if self._m_hvm_context ~= nil then
    return self._m_hvm_context
  end

  if self.finder.has_hvm_context then
    local _io = self.finder.libxc.records[self.finder.hvm_contexts.idx_last + 1].raw_body._io
    local _pos = _io:pos()
    _io:seek(0)
    self._m_hvm_context = XenHvmContext(_io)
    _io:seek(_pos)
  end
  return self._m_hvm_context
end

-- 
-- The file is a saved domain, and not compressed.
XenSaveImage.property.is_image = {}
function XenSaveImage.property.is_image:get()
  if self._m_is_image ~= nil then
    return self._m_is_image
  end

  self._m_is_image = self.recognition.is_image
  return self._m_is_image
end

-- 
-- The file ends before the image does: the last record is incomplete, or it
-- is not the one that ends an image. Absent for images of Xen 4.4 and
-- earlier.
XenSaveImage.property.is_truncated = {}
function XenSaveImage.property.is_truncated:get()
  if self._m_is_truncated ~= nil then
    return self._m_is_truncated
  end

  if self.recognition.has_end then
    self._m_is_truncated = self.recognition.is_truncated
  end
  return self._m_is_truncated
end

-- 
-- The domain in the format of Xen 4.4 and earlier.
XenSaveImage.property.legacy = {}
function XenSaveImage.property.legacy:get()
  if self._m_legacy ~= nil then
    return self._m_legacy
  end

  if self.finder.has_legacy then
    self._m_legacy = self.finder.legacy
  end
  return self._m_legacy
end

-- 
-- Domain header and records of the libxc stream. A libxl stream with
-- checkpoints has more records after those, which continue the stream.
XenSaveImage.property.libxc = {}
function XenSaveImage.property.libxc:get()
  if self._m_libxc ~= nil then
    return self._m_libxc
  end

  if self.finder.has_libxc then
    self._m_libxc = self.finder.libxc
  end
  return self._m_libxc
end

-- 
-- The guest's pages.
XenSaveImage.property.memory = {}
function XenSaveImage.property.memory:get()
  if self._m_memory ~= nil then
    return self._m_memory
  end

  if self.finder.has_libxc then
    local _pos = self._io:pos()
    self._io:seek(0)
    self._m_memory = XenSaveImage.GuestMemory(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_memory
end

-- 
-- What the file is; the outermost layer of an image.
XenSaveImage.property.outermost_layer = {}
function XenSaveImage.property.outermost_layer:get()
  if self._m_outermost_layer ~= nil then
    return self._m_outermost_layer
  end

  self._m_outermost_layer = XenSaveImage.Layer(self.recognition.layer_code)
  return self._m_outermost_layer
end

-- 
-- Why this definition does not read the file; empty if it does.
XenSaveImage.property.problem = {}
function XenSaveImage.property.problem:get()
  if self._m_problem ~= nil then
    return self._m_problem
  end

  self._m_problem = utils.box_unwrap((self.recognition.is_image) and utils.box_wrap("") or (utils.box_unwrap((self.recognition.is_compressed) and utils.box_wrap("The file is compressed. Decompress it first.") or ("The file is not a saved Xen domain. No known signature begins it."))))
  return self._m_problem
end

-- 
-- What the first bytes say about the file.
XenSaveImage.property.recognition = {}
function XenSaveImage.property.recognition:get()
  if self._m_recognition ~= nil then
    return self._m_recognition
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_recognition = XenSaveImage.FirstBytes(self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_recognition
end

-- 
-- What does not change while the guest runs.
XenSaveImage.property.static_data = {}
function XenSaveImage.property.static_data:get()
  if self._m_static_data ~= nil then
    return self._m_static_data
  end

  if self.finder.has_libxc then
    local _pos = self._io:pos()
    self._io:seek(0)
    self._m_static_data = XenSaveImage.StaticRecords(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_static_data
end

-- 
-- The vCPUs and their registers, in the order of the stream. Xen does not
-- save the registers of an HVM guest's vCPU that is offline.
XenSaveImage.property.vcpus = {}
function XenSaveImage.property.vcpus:get()
  if self._m_vcpus ~= nil then
    return self._m_vcpus
  end

  if self.finder.has_libxc then
    local _pos = self._io:pos()
    self._io:seek(0)
    self._m_vcpus = {}
    for i = 0, self.finder.num_vcpus - 1 do
      self._m_vcpus[i + 1] = XenSaveImage.Vcpu(utils.box_unwrap((self.finder.has_hvm_context) and utils.box_wrap(self.finder.cpu_entries.found[i + 1].idx) or (self.finder.basic_records.found[i + 1].idx)), self._io, self, self._root)
    end
    self._io:seek(_pos)
  end
  return self._m_vcpus
end

-- 
-- The outermost layer, which contains the others.

-- 
-- What the first bytes of a file say about it.
-- See also: Image Header (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93)
XenSaveImage.FirstBytes = class.class(KaitaiStruct)

function XenSaveImage.FirstBytes:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSaveImage.FirstBytes:_read()
  if self._io:size() >= 4 then
    self.signature = self._io:read_u4be()
  end
end

-- 
-- The image ends with a record that says so.
XenSaveImage.FirstBytes.property.has_end = {}
function XenSaveImage.FirstBytes.property.has_end:get()
  if self._m_has_end ~= nil then
    return self._m_has_end
  end

  self._m_has_end =  ((self.is_libxl_announced) or (self.is_xenopsd) or (self._root.outermost_layer == XenSaveImage.Layer.libxc)) 
  return self._m_has_end
end

-- 
-- The first four bytes are those of an image.
XenSaveImage.FirstBytes.property.has_image_signature = {}
function XenSaveImage.FirstBytes.property.has_image_signature:get()
  if self._m_has_image_signature ~= nil then
    return self._m_has_image_signature
  end

  self._m_has_image_signature = utils.box_unwrap((self._io:size() < 4) and utils.box_wrap(false) or ( ((self.signature == 1281974904) or (self.signature == 1281977973) or (self.signature == 1483042336) or (self.signature == 1483042387) or (self.signature == 1818845814) or (self.signature == 4294967295)) ))
  return self._m_has_image_signature
end

-- 
-- The image has a libxl stream with at least the header of its first record.
XenSaveImage.FirstBytes.property.has_libxl = {}
function XenSaveImage.FirstBytes.property.has_libxl:get()
  if self._m_has_libxl ~= nil then
    return self._m_has_libxl
  end

  self._m_has_libxl =  ((self.is_libxl_announced) and (self._io:size() >= (self.ofs_libxl + 24))) 
  return self._m_has_libxl
end

-- 
-- The file is compressed, with gzip, bzip2, lz4, zstd or xz.
XenSaveImage.FirstBytes.property.is_compressed = {}
function XenSaveImage.FirstBytes.property.is_compressed:get()
  if self._m_is_compressed ~= nil then
    return self._m_is_compressed
  end

  self._m_is_compressed = utils.box_unwrap(( ((self.is_image) or (self._io:size() < 4)) ) and utils.box_wrap(false) or ( ((self.signature >> 8 == 2067208) or (self.signature >> 8 == 4348520) or (self.signature == 69356824) or (self.signature == 682962941) or (self.signature == 4248271448)) ))
  return self._m_is_compressed
end

-- 
-- The file is a saved domain.
XenSaveImage.FirstBytes.property.is_image = {}
function XenSaveImage.FirstBytes.property.is_image:get()
  if self._m_is_image ~= nil then
    return self._m_is_image
  end

  self._m_is_image = utils.box_unwrap((self.is_legacy) and utils.box_wrap(true) or (self.has_image_signature))
  return self._m_is_image
end

-- 
-- An image of Xen 4.4 or earlier.
XenSaveImage.FirstBytes.property.is_legacy = {}
function XenSaveImage.FirstBytes.property.is_legacy:get()
  if self._m_is_legacy ~= nil then
    return self._m_is_legacy
  end

  self._m_is_legacy = utils.box_unwrap((self._io:size() >= 16) and utils.box_wrap( ((self.legacy_start.has_plausible_size) and ( ((self.legacy_start.is_pv) or (self.legacy_start.has_plausible_chunk)) )) ) or (false))
  return self._m_is_legacy
end

-- 
-- The outermost layer is a file of `virsh save`.
XenSaveImage.FirstBytes.property.is_libvirt = {}
function XenSaveImage.FirstBytes.property.is_libvirt:get()
  if self._m_is_libvirt ~= nil then
    return self._m_is_libvirt
  end

  self._m_is_libvirt = self._root.outermost_layer == XenSaveImage.Layer.libvirt
  return self._m_is_libvirt
end

-- 
-- The image has a libxl stream, unless it ends before that.
XenSaveImage.FirstBytes.property.is_libxl_announced = {}
function XenSaveImage.FirstBytes.property.is_libxl_announced:get()
  if self._m_is_libxl_announced ~= nil then
    return self._m_is_libxl_announced
  end

  self._m_is_libxl_announced = utils.box_unwrap((self.is_xl) and utils.box_wrap(self._root.content.body.header.is_stream_v2) or (utils.box_unwrap((self.is_libvirt) and utils.box_wrap(self._root.content.body.has_libxl_stream) or (self._root.outermost_layer == XenSaveImage.Layer.libxl))))
  return self._m_is_libxl_announced
end

-- 
-- The libxl stream ends before its END.
XenSaveImage.FirstBytes.property.is_libxl_truncated = {}
function XenSaveImage.FirstBytes.property.is_libxl_truncated:get()
  if self._m_is_libxl_truncated ~= nil then
    return self._m_is_libxl_truncated
  end

  if self.is_libxl_announced then
    self._m_is_libxl_truncated = utils.box_unwrap((not(self.has_libxl)) and utils.box_wrap(true) or (utils.box_unwrap((self.is_xl) and utils.box_wrap(not(self._root.content.body.libxl_stream.body.records[#self._root.content.body.libxl_stream.body.records].is_end)) or (utils.box_unwrap((self.is_libvirt) and utils.box_wrap(not(self._root.content.body.libxl_stream.body.records[#self._root.content.body.libxl_stream.body.records].is_end)) or (not(self._root.content.body.records[#self._root.content.body.records].is_end)))))))
  end
  return self._m_is_libxl_truncated
end

-- 
-- The image ends before its last record.
XenSaveImage.FirstBytes.property.is_truncated = {}
function XenSaveImage.FirstBytes.property.is_truncated:get()
  if self._m_is_truncated ~= nil then
    return self._m_is_truncated
  end

  if self.has_end then
    self._m_is_truncated = utils.box_unwrap((self.is_libxl_announced) and utils.box_wrap(self.is_libxl_truncated) or (utils.box_unwrap((self.is_xenopsd) and utils.box_wrap(utils.box_unwrap((self._io:size() < 31) and utils.box_wrap(true) or (not(self._root.content.records[#self._root.content.records].is_end)))) or (utils.box_unwrap((self._io:size() < 48) and utils.box_wrap(true) or (not(self._root.content.image.records[#self._root.content.image.records].is_end)))))))
  end
  return self._m_is_truncated
end

-- 
-- The outermost layer is a file of `xm save`.
XenSaveImage.FirstBytes.property.is_xend = {}
function XenSaveImage.FirstBytes.property.is_xend:get()
  if self._m_is_xend ~= nil then
    return self._m_is_xend
  end

  self._m_is_xend = self._root.outermost_layer == XenSaveImage.Layer.xend
  return self._m_is_xend
end

-- 
-- The outermost layer is a suspend image of xenopsd.
XenSaveImage.FirstBytes.property.is_xenopsd = {}
function XenSaveImage.FirstBytes.property.is_xenopsd:get()
  if self._m_is_xenopsd ~= nil then
    return self._m_is_xenopsd
  end

  self._m_is_xenopsd = self._root.outermost_layer == XenSaveImage.Layer.xenopsd
  return self._m_is_xenopsd
end

-- 
-- A suspend image of xenopsd from the time before it used records.
XenSaveImage.FirstBytes.property.is_xenopsd_legacy = {}
function XenSaveImage.FirstBytes.property.is_xenopsd_legacy:get()
  if self._m_is_xenopsd_legacy ~= nil then
    return self._m_is_xenopsd_legacy
  end

  self._m_is_xenopsd_legacy = utils.box_unwrap((self._io:size() >= 12) and utils.box_wrap( ((self.signature == 1483042387) and (self.signature_end == 1148153185)) ) or (false))
  return self._m_is_xenopsd_legacy
end

-- 
-- The outermost layer is a file of `xl save`.
XenSaveImage.FirstBytes.property.is_xl = {}
function XenSaveImage.FirstBytes.property.is_xl:get()
  if self._m_is_xl ~= nil then
    return self._m_is_xl
  end

  self._m_is_xl = self._root.outermost_layer == XenSaveImage.Layer.xl
  return self._m_is_xl
end

-- 
-- What the file is, as a number.
XenSaveImage.FirstBytes.property.layer_code = {}
function XenSaveImage.FirstBytes.property.layer_code:get()
  if self._m_layer_code ~= nil then
    return self._m_layer_code
  end

  self._m_layer_code = utils.box_unwrap((self.is_legacy) and utils.box_wrap(0) or (utils.box_unwrap((self.is_xenopsd_legacy) and utils.box_wrap(self.signature_end) or (utils.box_unwrap((self.has_image_signature) and utils.box_wrap(self.signature) or (utils.box_unwrap((not(self.is_compressed)) and utils.box_wrap(1) or (utils.box_unwrap((self.signature >> 8 == 2067208) and utils.box_wrap(529205248) or (utils.box_unwrap((self.signature >> 8 == 4348520) and utils.box_wrap(1113221120) or (self.signature))))))))))))
  return self._m_layer_code
end

-- 
-- Identification by the first bytes if the image has no signature.
XenSaveImage.FirstBytes.property.legacy_start = {}
function XenSaveImage.FirstBytes.property.legacy_start:get()
  if self._m_legacy_start ~= nil then
    return self._m_legacy_start
  end

  if self._io:size() >= 16 then
    local _pos = self._io:pos()
    self._io:seek(0)
    self._m_legacy_start = LegacySaveImage.FirstOctets(self._io)
    self._io:seek(_pos)
  end
  return self._m_legacy_start
end

-- 
-- Offset of the libxl stream.
XenSaveImage.FirstBytes.property.ofs_libxl = {}
function XenSaveImage.FirstBytes.property.ofs_libxl:get()
  if self._m_ofs_libxl ~= nil then
    return self._m_ofs_libxl
  end

  self._m_ofs_libxl = utils.box_unwrap((self.is_xl) and utils.box_wrap(((36 + 12) + self._root.content.body.header.len_optional_data)) or (utils.box_unwrap((self.is_libvirt) and utils.box_wrap((64 + self._root.content.body.header.len_xml)) or (0))))
  return self._m_ofs_libxl
end

-- 
-- Bytes 8-11, which distinguish the signatures of xenopsd.
XenSaveImage.FirstBytes.property.signature_end = {}
function XenSaveImage.FirstBytes.property.signature_end:get()
  if self._m_signature_end ~= nil then
    return self._m_signature_end
  end

  if self._io:size() >= 12 then
    local _pos = self._io:pos()
    self._io:seek(8)
    self._m_signature_end = self._io:read_u4be()
    self._io:seek(_pos)
  end
  return self._m_signature_end
end

-- 
-- The first four bytes, as a number.

-- 
-- The guest's pages, in batches as the stream has them.
-- See also: PAGE_DATA (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273)
XenSaveImage.GuestMemory = class.class(KaitaiStruct)

function XenSaveImage.GuestMemory:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSaveImage.GuestMemory:_read()
end

-- 
-- All batches. A page may be in several; the last one counts.
XenSaveImage.GuestMemory.property.batches = {}
function XenSaveImage.GuestMemory.property.batches:get()
  if self._m_batches ~= nil then
    return self._m_batches
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_batches = {}
  for i = 0, self.num_batches - 1 do
    self._m_batches[i + 1] = XenSaveImage.PageBatch(self._root.finder.page_data_records.found[i + 1].idx, self._io, self, self._root)
  end
  self._io:seek(_pos)
  return self._m_batches
end

-- 
-- The first batch.
XenSaveImage.GuestMemory.property.first_batch = {}
function XenSaveImage.GuestMemory.property.first_batch:get()
  if self._m_first_batch ~= nil then
    return self._m_first_batch
  end

  if self.num_batches > 0 then
    self._m_first_batch = self._root.libxc.records[self._root.finder.page_data_records.idx_first + 1].body
  end
  return self._m_first_batch
end

-- 
-- Number of PAGE_DATA records.
XenSaveImage.GuestMemory.property.num_batches = {}
function XenSaveImage.GuestMemory.property.num_batches:get()
  if self._m_num_batches ~= nil then
    return self._m_num_batches
  end

  self._m_num_batches = self._root.finder.page_data_records.num_found
  return self._m_num_batches
end


-- 
-- Finds what the shortcuts refer to, whatever the wrapper. It reads nothing
-- from the file; its instances refer to what `content` has read.
-- See also: Record Overview (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95)
XenSaveImage.ImageFinder = class.class(KaitaiStruct)

function XenSaveImage.ImageFinder:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSaveImage.ImageFinder:_read()
end

-- 
-- The records with a PV vCPU's registers.
XenSaveImage.ImageFinder.property.basic_records = {}
function XenSaveImage.ImageFinder.property.basic_records:get()
  if self._m_basic_records ~= nil then
    return self._m_basic_records
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_basic_records = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 4, self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_basic_records
end

-- 
-- The entries of the HVM context with a vCPU's registers.
XenSaveImage.ImageFinder.property.cpu_entries = {}
function XenSaveImage.ImageFinder.property.cpu_entries:get()
  if self._m_cpu_entries ~= nil then
    return self._m_cpu_entries
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_cpu_entries = XenSaveImage.Search(XenSaveImage.Searched.hvm_entries, 2, self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_cpu_entries
end

-- 
-- The records with a device model's state.
XenSaveImage.ImageFinder.property.emulator_contexts = {}
function XenSaveImage.ImageFinder.property.emulator_contexts:get()
  if self._m_emulator_contexts ~= nil then
    return self._m_emulator_contexts
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_emulator_contexts = XenSaveImage.Search(XenSaveImage.Searched.libxl_records, 3, self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_emulator_contexts
end

-- 
-- The libxl stream has the state of a device model.
XenSaveImage.ImageFinder.property.has_device_model = {}
function XenSaveImage.ImageFinder.property.has_device_model:get()
  if self._m_has_device_model ~= nil then
    return self._m_has_device_model
  end

  self._m_has_device_model = self.emulator_contexts.idx_last >= 0
  return self._m_has_device_model
end

-- 
-- The libxc stream has an HVM_CONTEXT.
XenSaveImage.ImageFinder.property.has_hvm_context = {}
function XenSaveImage.ImageFinder.property.has_hvm_context:get()
  if self._m_has_hvm_context ~= nil then
    return self._m_has_hvm_context
  end

  self._m_has_hvm_context = self.hvm_contexts.idx_last >= 0
  return self._m_has_hvm_context
end

-- 
-- The image is of Xen 4.4 or earlier.
XenSaveImage.ImageFinder.property.has_legacy = {}
function XenSaveImage.ImageFinder.property.has_legacy:get()
  if self._m_has_legacy ~= nil then
    return self._m_has_legacy
  end

  self._m_has_legacy = utils.box_unwrap(( ((self._root.recognition.is_xl) or (self._root.recognition.is_libvirt)) ) and utils.box_wrap(not(self._root.recognition.is_libxl_announced)) or (utils.box_unwrap((self._root.recognition.is_xenopsd) and utils.box_wrap(self.legacy_announcements.idx_first >= 0) or ( ((self._root.recognition.is_xend) or (self._root.outermost_layer == XenSaveImage.Layer.legacy) or (self._root.outermost_layer == XenSaveImage.Layer.xenopsd_legacy)) ))))
  return self._m_has_legacy
end

-- 
-- The image has a libxc stream with at least the header of its first record.
XenSaveImage.ImageFinder.property.has_libxc = {}
function XenSaveImage.ImageFinder.property.has_libxc:get()
  if self._m_has_libxc ~= nil then
    return self._m_has_libxc
  end

  self._m_has_libxc = utils.box_unwrap((self._root.outermost_layer == XenSaveImage.Layer.libxc) and utils.box_wrap(self._io:size() >= 48) or (utils.box_unwrap((self.libxc_announcements.idx_first >= 0) and utils.box_wrap(self._io:size() >= (self.ofs_libxc.ofs_next + 48)) or (false))))
  return self._m_has_libxc
end

-- 
-- The HVM_CONTEXT records; a receiver uses the last one.
XenSaveImage.ImageFinder.property.hvm_contexts = {}
function XenSaveImage.ImageFinder.property.hvm_contexts:get()
  if self._m_hvm_contexts ~= nil then
    return self._m_hvm_contexts
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_hvm_contexts = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 9, self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_hvm_contexts
end

-- 
-- The domain in the format of Xen 4.4 and earlier.
XenSaveImage.ImageFinder.property.legacy = {}
function XenSaveImage.ImageFinder.property.legacy:get()
  if self._m_legacy ~= nil then
    return self._m_legacy
  end

  if self.has_legacy then
    self._m_legacy = utils.box_unwrap((self._root.recognition.is_xl) and utils.box_wrap(self._root.content.body.legacy_image) or (utils.box_unwrap((self._root.recognition.is_libvirt) and utils.box_wrap(self._root.content.body.legacy_image) or (utils.box_unwrap((self._root.recognition.is_xend) and utils.box_wrap(self._root.content.legacy_image) or (utils.box_unwrap((self._root.recognition.is_xenopsd) and utils.box_wrap(self._root.content.records[self.legacy_announcements.idx_first + 1].legacy_image) or (utils.box_unwrap((self._root.outermost_layer == XenSaveImage.Layer.xenopsd_legacy) and utils.box_wrap(self._root.content.legacy_image) or (self._root.content))))))))))
  end
  return self._m_legacy
end

-- 
-- The records of xenopsd that a legacy image follows.
XenSaveImage.ImageFinder.property.legacy_announcements = {}
function XenSaveImage.ImageFinder.property.legacy_announcements:get()
  if self._m_legacy_announcements ~= nil then
    return self._m_legacy_announcements
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_legacy_announcements = XenSaveImage.Search(XenSaveImage.Searched.xenopsd_records, 242, self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_legacy_announcements
end

-- 
-- Length of the configuration in bytes.
XenSaveImage.ImageFinder.property.len_config = {}
function XenSaveImage.ImageFinder.property.len_config:get()
  if self._m_len_config ~= nil then
    return self._m_len_config
  end

  self._m_len_config = utils.box_unwrap((self._root.recognition.is_xl) and utils.box_wrap(utils.box_unwrap((self._root.content.body.optional_data._io:size() >= 4) and utils.box_wrap(#self._root.content.body.optional_data.config) or (0))) or (utils.box_unwrap((self._root.recognition.is_libvirt) and utils.box_wrap(#self._root.content.body.xml.document) or (utils.box_unwrap((self._root.recognition.is_xend) and utils.box_wrap(#self._root.content.config.sexp) or (utils.box_unwrap((self.xenops_records.idx_first >= 0) and utils.box_wrap(self._root.content.records[self.xenops_records.idx_first + 1].raw_body._io:size()) or (0))))))))
  return self._m_len_config
end

-- 
-- Domain header and records of the libxc stream.
XenSaveImage.ImageFinder.property.libxc = {}
function XenSaveImage.ImageFinder.property.libxc:get()
  if self._m_libxc ~= nil then
    return self._m_libxc
  end

  if self.has_libxc then
    self._m_libxc = utils.box_unwrap((self._root.outermost_layer == XenSaveImage.Layer.libxc) and utils.box_wrap(self._root.content.image) or (utils.box_unwrap((self._root.recognition.has_libxl) and utils.box_wrap(self.libxl.body.records[self.libxc_announcements.idx_first + 1].libxc_stream.image) or (self._root.content.records[self.libxc_announcements.idx_first + 1].libxc_stream.image))))
  end
  return self._m_libxc
end

-- 
-- The records that a libxc stream follows.
XenSaveImage.ImageFinder.property.libxc_announcements = {}
function XenSaveImage.ImageFinder.property.libxc_announcements:get()
  if self._m_libxc_announcements ~= nil then
    return self._m_libxc_announcements
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_libxc_announcements = XenSaveImage.Search(utils.box_unwrap((self._root.recognition.has_libxl) and utils.box_wrap(XenSaveImage.Searched.libxl_records) or (XenSaveImage.Searched.xenopsd_records)), utils.box_unwrap((self._root.recognition.has_libxl) and utils.box_wrap(1) or (240)), self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_libxc_announcements
end

-- 
-- The libxl stream.
XenSaveImage.ImageFinder.property.libxl = {}
function XenSaveImage.ImageFinder.property.libxl:get()
  if self._m_libxl ~= nil then
    return self._m_libxl
  end

  if self._root.recognition.has_libxl then
    self._m_libxl = utils.box_unwrap((self._root.recognition.is_xl) and utils.box_wrap(self._root.content.body.libxl_stream) or (utils.box_unwrap((self._root.recognition.is_libvirt) and utils.box_wrap(self._root.content.body.libxl_stream) or (self._root.content))))
  end
  return self._m_libxl
end

-- 
-- Number of vCPUs whose registers the image has.
XenSaveImage.ImageFinder.property.num_vcpus = {}
function XenSaveImage.ImageFinder.property.num_vcpus:get()
  if self._m_num_vcpus ~= nil then
    return self._m_num_vcpus
  end

  self._m_num_vcpus = utils.box_unwrap((self.has_hvm_context) and utils.box_wrap(self.cpu_entries.num_found) or (self.basic_records.num_found))
  return self._m_num_vcpus
end

-- 
-- Offset of the configuration.
XenSaveImage.ImageFinder.property.ofs_config = {}
function XenSaveImage.ImageFinder.property.ofs_config:get()
  if self._m_ofs_config ~= nil then
    return self._m_ofs_config
  end

  self._m_ofs_config = utils.box_unwrap((self._root.recognition.is_xl) and utils.box_wrap(((36 + 12) + 4)) or (utils.box_unwrap((self._root.recognition.is_libvirt) and utils.box_wrap(64) or (utils.box_unwrap((self._root.recognition.is_xend) and utils.box_wrap((16 + 4)) or (utils.box_unwrap((self.xenops_records.idx_first >= 0) and utils.box_wrap(self.ofs_xenops.ofs_body) or (0))))))))
  return self._m_ofs_config
end

-- 
-- Where the libxc stream begins inside a wrapper.
XenSaveImage.ImageFinder.property.ofs_libxc = {}
function XenSaveImage.ImageFinder.property.ofs_libxc:get()
  if self._m_ofs_libxc ~= nil then
    return self._m_ofs_libxc
  end

  if self.libxc_announcements.idx_first >= 0 then
    local _pos = self._io:pos()
    self._io:seek(0)
    self._m_ofs_libxc = XenSaveImage.WrapperOffset(self.libxc_announcements.idx_first, self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_ofs_libxc
end

-- 
-- Where xenopsd's configuration is.
XenSaveImage.ImageFinder.property.ofs_xenops = {}
function XenSaveImage.ImageFinder.property.ofs_xenops:get()
  if self._m_ofs_xenops ~= nil then
    return self._m_ofs_xenops
  end

  if self.xenops_records.idx_first >= 0 then
    local _pos = self._io:pos()
    self._io:seek(0)
    self._m_ofs_xenops = XenSaveImage.WrapperOffset(self.xenops_records.idx_first, self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_ofs_xenops
end

-- 
-- The PAGE_DATA records.
XenSaveImage.ImageFinder.property.page_data_records = {}
function XenSaveImage.ImageFinder.property.page_data_records:get()
  if self._m_page_data_records ~= nil then
    return self._m_page_data_records
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_page_data_records = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 1, self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_page_data_records
end

-- 
-- The records of xenopsd that hold a configuration.
XenSaveImage.ImageFinder.property.xenops_records = {}
function XenSaveImage.ImageFinder.property.xenops_records:get()
  if self._m_xenops_records ~= nil then
    return self._m_xenops_records
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_xenops_records = XenSaveImage.Search(XenSaveImage.Searched.xenopsd_records, 15, self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_xenops_records
end


-- 
-- A file that is no saved domain, or one that is compressed. Nothing of
-- it is read.
-- See also: Image Header (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93)
XenSaveImage.NotAnImage = class.class(KaitaiStruct)

function XenSaveImage.NotAnImage:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSaveImage.NotAnImage:_read()
end

-- 
-- Why this definition does not read the file.
XenSaveImage.NotAnImage.property.message = {}
function XenSaveImage.NotAnImage.property.message:get()
  if self._m_message ~= nil then
    return self._m_message
  end

  self._m_message = self._root.problem
  return self._m_message
end


-- 
-- A PAGE_DATA record.
-- See also: PAGE_DATA (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273)
XenSaveImage.PageBatch = class.class(KaitaiStruct)

function XenSaveImage.PageBatch:_init(idx_record, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.idx_record = idx_record
  self:_read()
end

function XenSaveImage.PageBatch:_read()
end

-- 
-- The body of the record.
XenSaveImage.PageBatch.property.pages = {}
function XenSaveImage.PageBatch.property.pages:get()
  if self._m_pages ~= nil then
    return self._m_pages
  end

  self._m_pages = self._root.libxc.records[self.idx_record + 1].body
  return self._m_pages
end

-- 
-- Number of the record.

-- 
-- All records or entries of one type in a list.
-- See also: Records (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63)
XenSaveImage.Search = class.class(KaitaiStruct)

function XenSaveImage.Search:_init(searched_list, type_code, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.searched_list = searched_list
  self.type_code = type_code
  self:_read()
end

function XenSaveImage.Search:_read()
  self.steps = {}
  for i = 0, self.num_steps - 1 do
    self.steps[i + 1] = XenSaveImage.SearchStep(self.searched_list, self.type_code, ((self.num_steps - 1) - #self.steps), utils.box_unwrap((#self.steps == 0) and utils.box_wrap(-1) or (self.steps[#self.steps].idx_here_or_later)), self._io, self, self._root)
  end
  if self.idx_first >= 0 then
    self.found = {}
    local i = 0
    while true do
      local _ = XenSaveImage.SearchResult(utils.box_unwrap((#self.found == 0) and utils.box_wrap(self.idx_first) or (self.steps[((self.num_steps - 2) - self.found[#self.found].idx) + 1].idx_here_or_later)), self._io, self, self._root)
      self.found[i + 1] = _
      if utils.box_unwrap((_.idx + 1 == self.num_steps) and utils.box_wrap(true) or (self.steps[((self.num_steps - 2) - _.idx) + 1].idx_here_or_later < 0)) then
        break
      end
      i = i + 1
    end
  end
end

-- 
-- Number of the first element of this type in the list, -1 if there is none.
XenSaveImage.Search.property.idx_first = {}
function XenSaveImage.Search.property.idx_first:get()
  if self._m_idx_first ~= nil then
    return self._m_idx_first
  end

  self._m_idx_first = utils.box_unwrap((self.num_steps > 0) and utils.box_wrap(self.steps[#self.steps].idx_here_or_later) or (-1))
  return self._m_idx_first
end

-- 
-- Number of the last element of this type in the list, -1 if there is none.
XenSaveImage.Search.property.idx_last = {}
function XenSaveImage.Search.property.idx_last:get()
  if self._m_idx_last ~= nil then
    return self._m_idx_last
  end

  self._m_idx_last = utils.box_unwrap((self.idx_first >= 0) and utils.box_wrap(self.found[#self.found].idx) or (-1))
  return self._m_idx_last
end

-- 
-- Number of elements of this type.
XenSaveImage.Search.property.num_found = {}
function XenSaveImage.Search.property.num_found:get()
  if self._m_num_found ~= nil then
    return self._m_num_found
  end

  self._m_num_found = utils.box_unwrap((self.idx_first >= 0) and utils.box_wrap(#self.found) or (0))
  return self._m_num_found
end

-- 
-- Number of elements of the list.
XenSaveImage.Search.property.num_steps = {}
function XenSaveImage.Search.property.num_steps:get()
  if self._m_num_steps ~= nil then
    return self._m_num_steps
  end

  self._m_num_steps = utils.box_unwrap((self.searched_list == XenSaveImage.Searched.libxl_records) and utils.box_wrap(utils.box_unwrap((self._root.recognition.has_libxl) and utils.box_wrap(#self._root.finder.libxl.body.records) or (0))) or (utils.box_unwrap((self.searched_list == XenSaveImage.Searched.xenopsd_records) and utils.box_wrap(utils.box_unwrap(( ((self._root.recognition.is_xenopsd) and (self._io:size() >= 31)) ) and utils.box_wrap(#self._root.content.records) or (0))) or (utils.box_unwrap((self.searched_list == XenSaveImage.Searched.libxc_records) and utils.box_wrap(utils.box_unwrap((self._root.finder.has_libxc) and utils.box_wrap(#self._root.finder.libxc.records) or (0))) or (utils.box_unwrap((not(self._root.finder.has_hvm_context)) and utils.box_wrap(0) or (utils.box_unwrap((self._root.hvm_context._io:size() >= 8) and utils.box_wrap(#self._root.hvm_context.entries) or (0))))))))))
  return self._m_num_steps
end

-- 
-- One step for each element of the list, from the last to the first.
-- 
-- The elements of this type, in the order of the list.
-- 
-- The list to search.
-- 
-- The type to search for, as a number.

-- 
-- An element of a list.
-- See also: Records (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63)
XenSaveImage.SearchResult = class.class(KaitaiStruct)

function XenSaveImage.SearchResult:_init(idx, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.idx = idx
  self:_read()
end

function XenSaveImage.SearchResult:_read()
end

-- 
-- Number of the element in its list.

-- 
-- One element of a list, and where the next one of a type is.
-- See also: Records (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63)
XenSaveImage.SearchStep = class.class(KaitaiStruct)

function XenSaveImage.SearchStep:_init(searched_list, type_code, idx, idx_later, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.searched_list = searched_list
  self.type_code = type_code
  self.idx = idx
  self.idx_later = idx_later
  self:_read()
end

function XenSaveImage.SearchStep:_read()
end

-- 
-- Type of the element, as a number.
XenSaveImage.SearchStep.property.element_type = {}
function XenSaveImage.SearchStep.property.element_type:get()
  if self._m_element_type ~= nil then
    return self._m_element_type
  end

  self._m_element_type = utils.box_unwrap((self.searched_list == XenSaveImage.Searched.libxl_records) and utils.box_wrap(self._root.finder.libxl.body.records[self.idx + 1].header.type_code) or (utils.box_unwrap((self.searched_list == XenSaveImage.Searched.xenopsd_records) and utils.box_wrap(self._root.content.records[self.idx + 1].header.type_code) or (utils.box_unwrap((self.searched_list == XenSaveImage.Searched.libxc_records) and utils.box_wrap(self._root.finder.libxc.records[self.idx + 1].header.type_code) or (self._root.hvm_context.entries[self.idx + 1].header.typecode_number))))))
  return self._m_element_type
end

-- 
-- Number of the next element of that type from this one on, -1 if there is none.
XenSaveImage.SearchStep.property.idx_here_or_later = {}
function XenSaveImage.SearchStep.property.idx_here_or_later:get()
  if self._m_idx_here_or_later ~= nil then
    return self._m_idx_here_or_later
  end

  self._m_idx_here_or_later = utils.box_unwrap((self.element_type == self.type_code) and utils.box_wrap(self.idx) or (self.idx_later))
  return self._m_idx_here_or_later
end

-- 
-- The list to search.
-- 
-- The type to search for, as a number.
-- 
-- Number of the element in the list.
-- 
-- Number of the next element of that type after this one, -1 if there is none.

-- 
-- What the libxc stream says once, before the guest's memory and registers.
-- See also: STATIC_DATA_END (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L629)
XenSaveImage.StaticRecords = class.class(KaitaiStruct)

function XenSaveImage.StaticRecords:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSaveImage.StaticRecords:_read()
end

-- 
-- The X86_CPUID_POLICY records.
XenSaveImage.StaticRecords.property.cpuid_policies = {}
function XenSaveImage.StaticRecords.property.cpuid_policies:get()
  if self._m_cpuid_policies ~= nil then
    return self._m_cpuid_policies
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_cpuid_policies = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 17, self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_cpuid_policies
end

-- 
-- The CPUID leaves of the guest, if the stream has them.
XenSaveImage.StaticRecords.property.cpuid_policy = {}
function XenSaveImage.StaticRecords.property.cpuid_policy:get()
  if self._m_cpuid_policy ~= nil then
    return self._m_cpuid_policy
  end

  if self.cpuid_policies.idx_last >= 0 then
    local _io = self._root.libxc.records[self.cpuid_policies.idx_last + 1].raw_body._io
    local _pos = _io:pos()
    _io:seek(0)
    self._m_cpuid_policy = XenX86CpuPolicy.CpuidPolicy(_io)
    _io:seek(_pos)
  end
  return self._m_cpuid_policy
end

-- 
-- The X86_PV_INFO records.
XenSaveImage.StaticRecords.property.infos_of_pv = {}
function XenSaveImage.StaticRecords.property.infos_of_pv:get()
  if self._m_infos_of_pv ~= nil then
    return self._m_infos_of_pv
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_infos_of_pv = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 2, self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_infos_of_pv
end

-- 
-- The X86_MSR_POLICY records.
XenSaveImage.StaticRecords.property.msr_policies = {}
function XenSaveImage.StaticRecords.property.msr_policies:get()
  if self._m_msr_policies ~= nil then
    return self._m_msr_policies
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_msr_policies = XenSaveImage.Search(XenSaveImage.Searched.libxc_records, 18, self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_msr_policies
end

-- 
-- The MSRs of the guest's policy, if the stream has them.
XenSaveImage.StaticRecords.property.msr_policy = {}
function XenSaveImage.StaticRecords.property.msr_policy:get()
  if self._m_msr_policy ~= nil then
    return self._m_msr_policy
  end

  if self.msr_policies.idx_last >= 0 then
    local _io = self._root.libxc.records[self.msr_policies.idx_last + 1].raw_body._io
    local _pos = _io:pos()
    _io:seek(0)
    self._m_msr_policy = XenX86CpuPolicy.MsrPolicy(_io)
    _io:seek(_pos)
  end
  return self._m_msr_policy
end

-- 
-- Properties of a PV guest.
XenSaveImage.StaticRecords.property.pv_info = {}
function XenSaveImage.StaticRecords.property.pv_info:get()
  if self._m_pv_info ~= nil then
    return self._m_pv_info
  end

  if self.infos_of_pv.idx_last >= 0 then
    self._m_pv_info = self._root.libxc.records[self.infos_of_pv.idx_last + 1].body
  end
  return self._m_pv_info
end


-- 
-- A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record.
-- See also: X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409)
XenSaveImage.Vcpu = class.class(KaitaiStruct)

function XenSaveImage.Vcpu:_init(idx, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.idx = idx
  self:_read()
end

function XenSaveImage.Vcpu:_read()
end

-- 
-- Kind of guest that the vCPU belongs to.
XenSaveImage.Vcpu.property.kind = {}
function XenSaveImage.Vcpu.property.kind:get()
  if self._m_kind ~= nil then
    return self._m_kind
  end

  self._m_kind = XenSaveImage.VcpuKind(utils.box_unwrap((self._root.finder.has_hvm_context) and utils.box_wrap(0) or (utils.box_unwrap((self._root.libxc.records[self.idx + 1].raw_body._io:size() == (8 + 5168)) and utils.box_wrap(1) or (utils.box_unwrap((self._root.libxc.records[self.idx + 1].raw_body._io:size() == (8 + 2800)) and utils.box_wrap(2) or (3)))))))
  return self._m_kind
end

-- 
-- The body of X86_PV_VCPU_BASIC.
XenSaveImage.Vcpu.property.pv_state = {}
function XenSaveImage.Vcpu.property.pv_state:get()
  if self._m_pv_state ~= nil then
    return self._m_pv_state
  end

  if not(self._root.finder.has_hvm_context) then
    self._m_pv_state = self._root.libxc.records[self.idx + 1].body
  end
  return self._m_pv_state
end

-- 
-- All registers of an HVM guest's vCPU; the general registers of a PV
-- guest's.
XenSaveImage.Vcpu.property.registers = {}
function XenSaveImage.Vcpu.property.registers:get()
  if self._m_registers ~= nil then
    return self._m_registers
  end

  if self.kind ~= XenSaveImage.VcpuKind.damaged then
    local _io = utils.box_unwrap((self._root.finder.has_hvm_context) and utils.box_wrap(self._root.hvm_context.entries[self.idx + 1].raw_body._io) or (self._root.libxc.records[self.idx + 1].raw_body._io))
    local _pos = _io:pos()
    _io:seek(utils.box_unwrap((self.kind == XenSaveImage.VcpuKind.pv_x86_64) and utils.box_wrap(528) or (utils.box_unwrap((self.kind == XenSaveImage.VcpuKind.pv_x86_32) and utils.box_wrap(524) or (0)))))
    local _on = self.kind
    if _on == XenSaveImage.VcpuKind.hvm then
      self._m_registers = XenHvmContext.Cpu(_io)
    elseif _on == XenSaveImage.VcpuKind.pv_x86_32 then
      self._m_registers = XenX86Vcpu.CpuUserRegsX8632(_io)
    elseif _on == XenSaveImage.VcpuKind.pv_x86_64 then
      self._m_registers = XenX86Vcpu.CpuUserRegsX8664(_io)
    end
    _io:seek(_pos)
  end
  return self._m_registers
end

-- 
-- Number of the vCPU.
XenSaveImage.Vcpu.property.vcpu_id = {}
function XenSaveImage.Vcpu.property.vcpu_id:get()
  if self._m_vcpu_id ~= nil then
    return self._m_vcpu_id
  end

  self._m_vcpu_id = utils.box_unwrap((self._root.finder.has_hvm_context) and utils.box_wrap(self._root.hvm_context.entries[self.idx + 1].header.instance) or (self.pv_state.vcpu_id))
  return self._m_vcpu_id
end

-- 
-- Number of the entry or record.

-- 
-- Where a record of a wrapper is in the file.
-- See also: Record Overview (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95)
XenSaveImage.WrapperOffset = class.class(KaitaiStruct)

function XenSaveImage.WrapperOffset:_init(idx, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.idx = idx
  self:_read()
end

function XenSaveImage.WrapperOffset:_read()
  self.steps = {}
  for i = 0, self.idx + 1 - 1 do
    self.steps[i + 1] = XenSaveImage.WrapperStep(#self.steps, utils.box_unwrap((#self.steps == 0) and utils.box_wrap(self.ofs_first) or (self.steps[#self.steps].ofs_next)), self._io, self, self._root)
  end
end

-- 
-- Offset of the record's body.
XenSaveImage.WrapperOffset.property.ofs_body = {}
function XenSaveImage.WrapperOffset.property.ofs_body:get()
  if self._m_ofs_body ~= nil then
    return self._m_ofs_body
  end

  self._m_ofs_body = self.steps[#self.steps].ofs_body
  return self._m_ofs_body
end

-- 
-- Offset of the first record.
XenSaveImage.WrapperOffset.property.ofs_first = {}
function XenSaveImage.WrapperOffset.property.ofs_first:get()
  if self._m_ofs_first ~= nil then
    return self._m_ofs_first
  end

  self._m_ofs_first = utils.box_unwrap((self._root.recognition.has_libxl) and utils.box_wrap((self._root.recognition.ofs_libxl + 16)) or (15))
  return self._m_ofs_first
end

-- 
-- Offset of the data after the record.
XenSaveImage.WrapperOffset.property.ofs_next = {}
function XenSaveImage.WrapperOffset.property.ofs_next:get()
  if self._m_ofs_next ~= nil then
    return self._m_ofs_next
  end

  self._m_ofs_next = self.steps[#self.steps].ofs_next
  return self._m_ofs_next
end

-- 
-- One step for each record up to this one.
-- 
-- Number of the record. No other stream precedes it.

-- 
-- A record of a wrapper, and where it is.
-- See also: Record Overview (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95)
XenSaveImage.WrapperStep = class.class(KaitaiStruct)

function XenSaveImage.WrapperStep:_init(idx, ofs_record, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.idx = idx
  self.ofs_record = ofs_record
  self:_read()
end

function XenSaveImage.WrapperStep:_read()
end

-- 
-- Offset of the body.
XenSaveImage.WrapperStep.property.ofs_body = {}
function XenSaveImage.WrapperStep.property.ofs_body:get()
  if self._m_ofs_body ~= nil then
    return self._m_ofs_body
  end

  self._m_ofs_body = (self.ofs_record + utils.box_unwrap((self._root.recognition.has_libxl) and utils.box_wrap(8) or (16)))
  return self._m_ofs_body
end

-- 
-- Offset of the data after the record.
XenSaveImage.WrapperStep.property.ofs_next = {}
function XenSaveImage.WrapperStep.property.ofs_next:get()
  if self._m_ofs_next ~= nil then
    return self._m_ofs_next
  end

  self._m_ofs_next = (self.ofs_body + utils.box_unwrap((self._root.recognition.has_libxl) and utils.box_wrap((self._root.finder.libxl.body.records[self.idx + 1].raw_body._io:size() + #self._root.finder.libxl.body.records[self.idx + 1].padding)) or (self._root.content.records[self.idx + 1].raw_body._io:size())))
  return self._m_ofs_next
end

-- 
-- Number of the record.
-- 
-- Offset of the record.

