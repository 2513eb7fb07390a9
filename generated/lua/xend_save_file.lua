-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("legacy_save_image")
local utils = require("utils")
local stringstream = require("string_stream")

-- 
-- A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
-- signature, the domain's configuration, then a legacy image.
-- 
-- For reading only: a writer that the compiler makes of this with `-w` leaves
-- out contents.
-- See also: save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68)
XendSaveFile = class.class(KaitaiStruct)

function XendSaveFile:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XendSaveFile:_read()
  self.identification = XendSaveFile.FileStart(self._io, self, self._root)
  if self._io:size() - self._io:pos() >= 4 then
    self.header = XendSaveFile.SaveHeader(self._io, self, self._root)
  end
  self._raw_config = self._io:read_bytes(utils.box_unwrap((self.len_config <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.len_config) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_config))
  self.config = XendSaveFile.DomainConfig(_io, self, self._root)
  self._raw_legacy_image = self._io:read_bytes_full()
  local _io = KaitaiStream(stringstream(self._raw_legacy_image))
  self.legacy_image = LegacySaveImage(_io)
end

-- 
-- Length of the configuration in bytes.
XendSaveFile.property.len_config = {}
function XendSaveFile.property.len_config:get()
  if self._m_len_config ~= nil then
    return self._m_len_config
  end

  self._m_len_config = utils.box_unwrap(( ((self._io:size() >= 16 + 4) and (self.header.len_config > 0)) ) and utils.box_wrap(self.header.len_config) or (0))
  return self._m_len_config
end

-- 
-- Identifies the file.
-- 
-- Length of the configuration.
-- 
-- The domain's configuration.
-- 
-- The saved domain.

-- 
-- The domain's configuration.
-- See also: save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68)
XendSaveFile.DomainConfig = class.class(KaitaiStruct)

function XendSaveFile.DomainConfig:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XendSaveFile.DomainConfig:_read()
  self.sexp = self._io:read_bytes_full()
end

-- 
-- An s-expression, as `xm list --long` prints it.

-- 
-- The signature of the file.
-- See also: SIGNATURE (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L27)
XendSaveFile.FileStart = class.class(KaitaiStruct)

function XendSaveFile.FileStart:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XendSaveFile.FileStart:_read()
  self.signature = self._io:read_bytes(16)
  if not(self.signature == "\076\105\110\117\120\071\117\101\115\116\082\101\099\111\114\100") then
    error("not equal, expected " .. "\076\105\110\117\120\071\117\101\115\116\082\101\099\111\114\100" .. ", but got " .. self.signature)
  end
end

-- 
-- Says that this is a domain that xend saved.

-- 
-- The header before the configuration.
-- See also: save() (https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68)
XendSaveFile.SaveHeader = class.class(KaitaiStruct)

function XendSaveFile.SaveHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XendSaveFile.SaveHeader:_read()
  self.len_config = self._io:read_s4be()
end

-- 
-- Length of the configuration in bytes.

