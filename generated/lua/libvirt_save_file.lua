-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("libxl_migration_stream")
require("legacy_save_image")
local utils = require("utils")
local stringstream = require("string_stream")

-- 
-- A saved Xen domain as libvirt's libxl driver writes it to disk (`virsh save`,
-- `virsh managedsave`, Qubes OS): a header of 64 bytes, the domain's XML, then
-- the libxl stream, without padding between them.
-- 
-- The header has the byte order of the host that saved the domain. No field
-- states that order, but it can be derived from the version, which is a small
-- number.
-- 
-- For reading only: a writer that the compiler makes of this with `-w` leaves
-- out contents.
-- See also: Source (https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h)
LibvirtSaveFile = class.class(KaitaiStruct)

function LibvirtSaveFile:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function LibvirtSaveFile:_read()
  self.identification = LibvirtSaveFile.FileStart(self._io, self, self._root)
  self.body = LibvirtSaveFile.FileRest(self.identification.is_big_endian, self.identification.is_stream_v2, self._io, self, self._root)
end

-- 
-- Identifies the file, and gives its version and the byte order of its header.
-- 
-- The rest of the file.

-- 
-- The XML of a domain, up to its NUL.
-- See also: libxlDomainSaveImageOpen() (https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_domain.c)
LibvirtSaveFile.DomainXml = class.class(KaitaiStruct)

function LibvirtSaveFile.DomainXml:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibvirtSaveFile.DomainXml:_read()
  self.document = KaitaiStream.bytes_terminate(self._io:read_bytes_full(), 0, false)
end

-- 
-- Data follows the NUL; libvirt ignores it.
LibvirtSaveFile.DomainXml.property.has_rest = {}
function LibvirtSaveFile.DomainXml.property.has_rest:get()
  if self._m_has_rest ~= nil then
    return self._m_has_rest
  end

  self._m_has_rest = #self.document + 1 < self._io:size()
  return self._m_has_rest
end

-- 
-- The document ends with a NUL.
LibvirtSaveFile.DomainXml.property.is_terminated = {}
function LibvirtSaveFile.DomainXml.property.is_terminated:get()
  if self._m_is_terminated ~= nil then
    return self._m_is_terminated
  end

  self._m_is_terminated = #self.document < self._io:size()
  return self._m_is_terminated
end

-- 
-- The document, a `domain` element as `virsh dumpxml` prints it. It ends
-- at the first NUL, for libvirt as well.

-- 
-- The rest of the file, after the version.
-- See also: struct libxlSavefileHeader (https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h)
LibvirtSaveFile.FileRest = class.class(KaitaiStruct)

function LibvirtSaveFile.FileRest:_init(is_big_endian, has_libxl_stream, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_big_endian = is_big_endian
  self.has_libxl_stream = has_libxl_stream
  self:_read()
end

function LibvirtSaveFile.FileRest:_read()
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

function LibvirtSaveFile.FileRest:_read_le()
  self.header = LibvirtSaveFile.FileRest.SavefileHeader(self._io, self, self._root, self._is_le)
  self._raw_xml = self._io:read_bytes(utils.box_unwrap((self.header.len_xml <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_xml) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_xml))
  self.xml = LibvirtSaveFile.DomainXml(_io, self, self._root)
  if  ((self.has_libxl_stream) and (self._io:size() - self._io:pos() >= 16))  then
    self.libxl_stream = LibxlMigrationStream(self._io)
  end
  if not(self.has_libxl_stream) then
    self._raw_legacy_image = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_legacy_image))
    self.legacy_image = LegacySaveImage(_io)
  end
end

function LibvirtSaveFile.FileRest:_read_be()
  self.header = LibvirtSaveFile.FileRest.SavefileHeader(self._io, self, self._root, self._is_le)
  self._raw_xml = self._io:read_bytes(utils.box_unwrap((self.header.len_xml <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_xml) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_xml))
  self.xml = LibvirtSaveFile.DomainXml(_io, self, self._root)
  if  ((self.has_libxl_stream) and (self._io:size() - self._io:pos() >= 16))  then
    self.libxl_stream = LibxlMigrationStream(self._io)
  end
  if not(self.has_libxl_stream) then
    self._raw_legacy_image = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_legacy_image))
    self.legacy_image = LegacySaveImage(_io)
  end
end

-- 
-- The length of the XML.
-- 
-- The domain's definition.
-- 
-- The saved domain, absent if the data ends before or inside its header.
-- 
-- The saved domain in the format before libxl streams.
-- 
-- Byte order of the host that saved the domain.
-- 
-- A libxl stream follows the XML.

-- 
-- The rest of the header, after the version.
-- See also: struct libxlSavefileHeader (https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h)
LibvirtSaveFile.FileRest.SavefileHeader = class.class(KaitaiStruct)

function LibvirtSaveFile.FileRest.SavefileHeader:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibvirtSaveFile.FileRest.SavefileHeader:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibvirtSaveFile.FileRest.SavefileHeader:_read_le()
  self.len_xml = self._io:read_u4le()
  self.unused = {}
  for i = 0, 10 - 1 do
    self.unused[i + 1] = self._io:read_u4le()
  end
end

function LibvirtSaveFile.FileRest.SavefileHeader:_read_be()
  self.len_xml = self._io:read_u4be()
  self.unused = {}
  for i = 0, 10 - 1 do
    self.unused[i + 1] = self._io:read_u4be()
  end
end

-- 
-- Length of the XML in bytes, its NUL included.
-- 
-- Fills the header up to 64 bytes; zero when saved, ignored when restored.

-- 
-- The start of the header, which determines how to read the rest of it.
-- See also: struct libxlSavefileHeader (https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h)
LibvirtSaveFile.FileStart = class.class(KaitaiStruct)

function LibvirtSaveFile.FileStart:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibvirtSaveFile.FileStart:_read()
  self.magic = self._io:read_bytes(16)
  if not(self.magic == "\108\105\098\118\105\114\116\045\120\109\108\010\032\000\032\013") then
    error("not equal, expected " .. "\108\105\098\118\105\114\116\045\120\109\108\010\032\000\032\013" .. ", but got " .. self.magic)
  end
  self.raw_version = self._io:read_u4le()
end

-- 
-- Byte order of the header, derived from which end of the version is
-- zero.
LibvirtSaveFile.FileStart.property.is_big_endian = {}
function LibvirtSaveFile.FileStart.property.is_big_endian:get()
  if self._m_is_big_endian ~= nil then
    return self._m_is_big_endian
  end

  self._m_is_big_endian =  ((self.raw_version ~= 0) and (self.raw_version % 16777216 == 0)) 
  return self._m_is_big_endian
end

-- 
-- A libxl stream follows the XML. libxl assumes this for every version
-- other than 1.
LibvirtSaveFile.FileStart.property.is_stream_v2 = {}
function LibvirtSaveFile.FileStart.property.is_stream_v2:get()
  if self._m_is_stream_v2 ~= nil then
    return self._m_is_stream_v2
  end

  self._m_is_stream_v2 =  ((self.raw_version ~= 1) and (self.raw_version ~= 16777216)) 
  return self._m_is_stream_v2
end

-- 
-- The newest version; libvirt refuses a higher one.
LibvirtSaveFile.FileStart.property.known_version = {}
function LibvirtSaveFile.FileStart.property.known_version:get()
  if self._m_known_version ~= nil then
    return self._m_known_version
  end

  self._m_known_version = 2
  return self._m_known_version
end

-- 
-- Kind of stream that follows the XML: 1 for a legacy stream, 2 for a
-- libxl stream.
LibvirtSaveFile.FileStart.property.version = {}
function LibvirtSaveFile.FileStart.property.version:get()
  if self._m_version ~= nil then
    return self._m_version
  end

  self._m_version = utils.box_unwrap((self.is_big_endian) and utils.box_wrap(math.floor(self.raw_version / 16777216)) or (self.raw_version))
  return self._m_version
end

-- 
-- Says that this is a domain saved by libvirt's libxl driver.
-- 
-- The version read as a little-endian number, whatever its real byte order.

