-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("libxl_migration_stream")
require("legacy_save_image")
local enum = require("enum")
local utils = require("utils")
local stringstream = require("string_stream")

-- 
-- A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
-- header, the domain's configuration, then the libxl stream.
-- 
-- For reading only: a writer that the compiler makes of this with `-w` leaves
-- out contents.
-- See also: struct save_file_header (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90)
XlSaveFile = class.class(KaitaiStruct)

XlSaveFile.Byteorder = enum.Enum {
  little_endian = 16909060,
  big_endian = 67305985,
}

function XlSaveFile:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XlSaveFile:_read()
  self.identification = XlSaveFile.FileStart(self._io, self, self._root)
  self.body = XlSaveFile.FileRest(self.identification.byteorder == XlSaveFile.Byteorder.big_endian, self._io, self, self._root)
end

-- 
-- Identifies the file and gives the byte order of its header.
-- 
-- The rest of the file.

-- 
-- The part of the file whose byte order `byteorder` gives.
-- See also: struct save_file_header (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90)
XlSaveFile.FileRest = class.class(KaitaiStruct)

function XlSaveFile.FileRest:_init(is_big_endian, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_big_endian = is_big_endian
  self:_read()
end

function XlSaveFile.FileRest:_read()
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

function XlSaveFile.FileRest:_read_le()
  self.header = XlSaveFile.FileRest.SaveFileHeader(self._io, self, self._root, self._is_le)
  self._raw_optional_data = self._io:read_bytes(utils.box_unwrap((self.header.len_optional_data <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_optional_data) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_optional_data))
  self.optional_data = XlSaveFile.FileRest.OptionalConfig(_io, self, self._root, self._is_le)
  if  ((self.header.is_stream_v2) and (self._io:size() - self._io:pos() >= 16))  then
    self.libxl_stream = LibxlMigrationStream(self._io)
  end
  if not(self.header.is_stream_v2) then
    self._raw_legacy_image = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_legacy_image))
    self.legacy_image = LegacySaveImage(_io)
  end
end

function XlSaveFile.FileRest:_read_be()
  self.header = XlSaveFile.FileRest.SaveFileHeader(self._io, self, self._root, self._is_le)
  self._raw_optional_data = self._io:read_bytes(utils.box_unwrap((self.header.len_optional_data <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_optional_data) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_optional_data))
  self.optional_data = XlSaveFile.FileRest.OptionalConfig(_io, self, self._root, self._is_le)
  if  ((self.header.is_stream_v2) and (self._io:size() - self._io:pos() >= 16))  then
    self.libxl_stream = LibxlMigrationStream(self._io)
  end
  if not(self.header.is_stream_v2) then
    self._raw_legacy_image = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_legacy_image))
    self.legacy_image = LegacySaveImage(_io)
  end
end

-- 
-- Flags, and the length of the optional data.
-- 
-- The domain's configuration.
-- 
-- The saved domain, absent if the data ends before or inside its header.
-- 
-- The saved domain in the format of Xen 4.4 and earlier.
-- 
-- Byte order of the host that saved.

-- 
-- The data that the header calls optional; today the configuration only.
-- See also: create_domain() (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_vmcontrol.c#L690-L1222)
XlSaveFile.FileRest.OptionalConfig = class.class(KaitaiStruct)

function XlSaveFile.FileRest.OptionalConfig:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XlSaveFile.FileRest.OptionalConfig:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XlSaveFile.FileRest.OptionalConfig:_read_le()
  if self._io:size() >= 4 then
    self.len_config = self._io:read_u4le()
  end
  if self._io:size() >= 4 then
    self.config = self._io:read_bytes(utils.box_unwrap((self.len_config <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.len_config) or ((self._io:size() - self._io:pos()))))
  end
end

function XlSaveFile.FileRest.OptionalConfig:_read_be()
  if self._io:size() >= 4 then
    self.len_config = self._io:read_u4be()
  end
  if self._io:size() >= 4 then
    self.config = self._io:read_bytes(utils.box_unwrap((self.len_config <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.len_config) or ((self._io:size() - self._io:pos()))))
  end
end

-- 
-- Offset of the configuration in the optional data.
XlSaveFile.FileRest.OptionalConfig.property.ofs_config = {}
function XlSaveFile.FileRest.OptionalConfig.property.ofs_config:get()
  if self._m_ofs_config ~= nil then
    return self._m_ofs_config
  end

  self._m_ofs_config = 4
  return self._m_ofs_config
end

-- 
-- Length of the configuration in bytes.
-- 
-- The domain's configuration: JSON as libxl writes it, which ends
-- with a NUL, or the text of an xl configuration file.

-- 
-- The rest of the file header, after `byteorder`.
-- See also: struct save_file_header (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90)
XlSaveFile.FileRest.SaveFileHeader = class.class(KaitaiStruct)

function XlSaveFile.FileRest.SaveFileHeader:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XlSaveFile.FileRest.SaveFileHeader:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XlSaveFile.FileRest.SaveFileHeader:_read_le()
  self.mandatory_flags = self._io:read_u4le()
  self.optional_flags = self._io:read_u4le()
  self.len_optional_data = self._io:read_u4le()
end

function XlSaveFile.FileRest.SaveFileHeader:_read_be()
  self.mandatory_flags = self._io:read_u4be()
  self.optional_flags = self._io:read_u4be()
  self.len_optional_data = self._io:read_u4be()
end

-- 
-- The configuration is JSON, not the text of a configuration file.
XlSaveFile.FileRest.SaveFileHeader.property.is_config_json = {}
function XlSaveFile.FileRest.SaveFileHeader.property.is_config_json:get()
  if self._m_is_config_json ~= nil then
    return self._m_is_config_json
  end

  self._m_is_config_json = self.mandatory_flags & 1 ~= 0
  return self._m_is_config_json
end

-- 
-- A libxl stream follows, not a legacy stream.
XlSaveFile.FileRest.SaveFileHeader.property.is_stream_v2 = {}
function XlSaveFile.FileRest.SaveFileHeader.property.is_stream_v2:get()
  if self._m_is_stream_v2 ~= nil then
    return self._m_is_stream_v2
  end

  self._m_is_stream_v2 = self.mandatory_flags & 2 ~= 0
  return self._m_is_stream_v2
end

-- 
-- The bits of `mandatory_flags` that have no meaning.
XlSaveFile.FileRest.SaveFileHeader.property.unknown_mandatory_flags = {}
function XlSaveFile.FileRest.SaveFileHeader.property.unknown_mandatory_flags:get()
  if self._m_unknown_mandatory_flags ~= nil then
    return self._m_unknown_mandatory_flags
  end

  self._m_unknown_mandatory_flags = (self.mandatory_flags >> 2) << 2
  return self._m_unknown_mandatory_flags
end

-- 
-- Flags that a reader must understand; it refuses a file with bits
-- that it does not know.
-- 
-- Flags that a reader may ignore. None is defined.
-- 
-- Length of the optional data in bytes.

-- 
-- The start of the header, which determines how to read the rest of it.
-- See also: struct save_file_header (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90)
XlSaveFile.FileStart = class.class(KaitaiStruct)

function XlSaveFile.FileStart:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XlSaveFile.FileStart:_read()
  self.magic = self._io:read_bytes(32)
  if not(self.magic == "\088\101\110\032\115\097\118\101\100\032\100\111\109\097\105\110\044\032\120\108\032\102\111\114\109\097\116\010\032\000\032\013") then
    error("not equal, expected " .. "\088\101\110\032\115\097\118\101\100\032\100\111\109\097\105\110\044\032\120\108\032\102\111\114\109\097\116\010\032\000\032\013" .. ", but got " .. self.magic)
  end
  self.byteorder_code = self._io:read_u4le()
end

-- 
-- The byte order of the host that saved the domain.
XlSaveFile.FileStart.property.byteorder = {}
function XlSaveFile.FileStart.property.byteorder:get()
  if self._m_byteorder ~= nil then
    return self._m_byteorder
  end

  self._m_byteorder = XlSaveFile.Byteorder(self.byteorder_code)
  return self._m_byteorder
end

-- 
-- Says that this is an xl save file.
-- 
-- The number 0x01020304 in the byte order of the host that saved the
-- domain, read as a little-endian number; see `byteorder`.

