-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local str_decode = require("string_decode")

-- 
-- The data that QEMU writes when Xen asks it to save its devices
-- (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
-- header, then sections with the state of one device each.
-- 
-- A section has a header but no length, and only the version of QEMU that wrote
-- it knows the layout of a device's state. A grammar can therefore describe the
-- file header and the header of the first section only. A program finds the
-- other sections by searching for their headers, whose ids ascend.
-- See also: qemu_save_device_state() (https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c)
QemuDeviceState = class.class(KaitaiStruct)

QemuDeviceState.SectionType = enum.Enum {
  eof = 0,
  section_start = 1,
  section_part = 2,
  section_end = 3,
  section_full = 4,
  subsection = 5,
  vmdescription = 6,
  configuration = 7,
  command = 8,
  section_footer = 126,
}

function QemuDeviceState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function QemuDeviceState:_read()
  self.magic = self._io:read_bytes(4)
  if not(self.magic == "\081\069\086\077") then
    error("not equal, expected " .. "\081\069\086\077" .. ", but got " .. self.magic)
  end
  self.version = self._io:read_u4be()
  self.sections = self._io:read_bytes_full()
end

-- 
-- Header of the first section; absent if too few bytes follow `version`.
QemuDeviceState.property.first_section = {}
function QemuDeviceState.property.first_section:get()
  if self._m_first_section ~= nil then
    return self._m_first_section
  end

  if self._io:size() >= 22 then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_sections)
    self._m_first_section = QemuDeviceState.SectionHeader(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_first_section
end

-- 
-- Offset of the sections.
QemuDeviceState.property.ofs_sections = {}
function QemuDeviceState.property.ofs_sections:get()
  if self._m_ofs_sections ~= nil then
    return self._m_ofs_sections
  end

  self._m_ofs_sections = 4 + 4
  return self._m_ofs_sections
end

-- 
-- Says that this is a QEMU migration stream (QEMU_VM_FILE_MAGIC).
-- 
-- Version of the stream's framing, 3 since 2007 (QEMU_VM_FILE_VERSION).
-- 
-- All sections and the end mark. They begin with a `section_header`, which
-- `first_section` decodes.

-- 
-- The header of a device's state.
-- See also: save_section_header() (https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c)
QemuDeviceState.SectionHeader = class.class(KaitaiStruct)

function QemuDeviceState.SectionHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuDeviceState.SectionHeader:_read()
  self.type_code = self._io:read_u1()
  self.section_id = self._io:read_u4be()
  self.len_name = self._io:read_u1()
  self.name = str_decode.decode(self._io:read_bytes(self.len_name), "ASCII")
  self.instance_id = self._io:read_u4be()
  self.version_id = self._io:read_u4be()
end

-- 
-- Kind of section.
QemuDeviceState.SectionHeader.property.section_type = {}
function QemuDeviceState.SectionHeader.property.section_type:get()
  if self._m_section_type ~= nil then
    return self._m_section_type
  end

  self._m_section_type = QemuDeviceState.SectionType(self.type_code)
  return self._m_section_type
end

-- 
-- Kind of section, as a number; see `section_type`.
-- 
-- Number of the section; later ones have higher numbers.
-- 
-- Length of the name in bytes.
-- 
-- Name of the device, preceded by its position on the bus if it has one.
-- 
-- Instance number, for several devices of the same name.
-- 
-- Version of the layout of the state that follows.

