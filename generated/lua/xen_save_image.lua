-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("libxl_migration_stream")
require("xenopsd_legacy_image")
require("libvirt_save_file")
require("legacy_save_image")
require("xend_save_file")
require("xl_save_file")
require("xenopsd_suspend_image")
require("libxc_migration_stream")
local enum = require("enum")
local utils = require("utils")

-- 
-- The state of a saved Xen domain, whichever program wrote it: the file of `xl
-- save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
-- libxc migration stream without a file around it. The first bytes distinguish
-- them; each has a definition of its own. An image of Xen 4.4 or earlier without
-- a file around it has no signature; it is recognised by numbers in a certain
-- range.
-- See also: Source (https://xenbits.xen.org/docs/unstable/specs/libxc-migration-stream.html)
XenSaveImage = class.class(KaitaiStruct)

XenSaveImage.Layer = enum.Enum {
  legacy = 0,
  xenopsd_legacy = 1148153185,
  libxl = 1281974904,
  xend = 1281977973,
  xl = 1483042336,
  xenopsd = 1483042387,
  libvirt = 1818845814,
  libxc = 4294967295,
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
  end
end

-- 
-- An image of Xen 4.4 or earlier.
XenSaveImage.property.is_legacy = {}
function XenSaveImage.property.is_legacy:get()
  if self._m_is_legacy ~= nil then
    return self._m_is_legacy
  end

  self._m_is_legacy = utils.box_unwrap((self._io:size() >= 16) and utils.box_wrap( ((self.legacy_start.has_plausible_size) and ( ((self.legacy_start.is_pv) or (self.legacy_start.has_plausible_chunk)) )) ) or (false))
  return self._m_is_legacy
end

-- 
-- A suspend image of xenopsd from the time before it used records.
XenSaveImage.property.is_xenopsd_legacy = {}
function XenSaveImage.property.is_xenopsd_legacy:get()
  if self._m_is_xenopsd_legacy ~= nil then
    return self._m_is_xenopsd_legacy
  end

  self._m_is_xenopsd_legacy = utils.box_unwrap(( ((self.signature == 1483042387) and (self._io:size() >= 12)) ) and utils.box_wrap(self.signature_end == 1148153185) or (false))
  return self._m_is_xenopsd_legacy
end

-- 
-- Identification by the first bytes if the image has no signature.
XenSaveImage.property.legacy_start = {}
function XenSaveImage.property.legacy_start:get()
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
-- The outermost layer of the image.
XenSaveImage.property.outermost_layer = {}
function XenSaveImage.property.outermost_layer:get()
  if self._m_outermost_layer ~= nil then
    return self._m_outermost_layer
  end

  self._m_outermost_layer = XenSaveImage.Layer(utils.box_unwrap((self.is_legacy) and utils.box_wrap(0) or (utils.box_unwrap((self.is_xenopsd_legacy) and utils.box_wrap(self.signature_end) or (self.signature)))))
  return self._m_outermost_layer
end

-- 
-- The first four bytes, as a number; see `outermost_layer`.
XenSaveImage.property.signature = {}
function XenSaveImage.property.signature:get()
  if self._m_signature ~= nil then
    return self._m_signature
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_signature = self._io:read_u4be()
  self._io:seek(_pos)
  return self._m_signature
end

-- 
-- Bytes 8-11, which distinguish the signatures of xenopsd.
XenSaveImage.property.signature_end = {}
function XenSaveImage.property.signature_end:get()
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
-- The outermost layer, which contains the others.

