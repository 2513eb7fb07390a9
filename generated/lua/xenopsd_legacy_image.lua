-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("legacy_save_image")
local stringstream = require("string_stream")

-- 
-- A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
-- consisted of records: a signature, then a legacy image whose device model
-- state has xenopsd's own signature. The rest of the disk may contain anything.
-- 
-- For reading only: a writer that the compiler makes of this with `-w` leaves
-- out contents.
-- See also: legacy_save_signature (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155)
XenopsdLegacyImage = class.class(KaitaiStruct)

function XenopsdLegacyImage:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenopsdLegacyImage:_read()
  self.identification = XenopsdLegacyImage.SaveSignature(self._io, self, self._root)
  self._raw_legacy_image = self._io:read_bytes_full()
  local _io = KaitaiStream(stringstream(self._raw_legacy_image))
  self.legacy_image = LegacySaveImage(_io)
end

-- 
-- Identifies the image.
-- 
-- The suspended domain, followed by whatever else is on the disk.

-- 
-- The signature of the image.
-- See also: legacy_save_signature (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155)
XenopsdLegacyImage.SaveSignature = class.class(KaitaiStruct)

function XenopsdLegacyImage.SaveSignature:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenopsdLegacyImage.SaveSignature:_read()
  self.signature = self._io:read_bytes(15)
  if not(self.signature == "\088\101\110\083\097\118\101\100\068\111\109\097\105\110\010") then
    error("not equal, expected " .. "\088\101\110\083\097\118\101\100\068\111\109\097\105\110\010" .. ", but got " .. self.signature)
  end
end

-- 
-- Says that this is a suspend image without records.

