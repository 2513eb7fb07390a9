-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("libxc_migration_stream")
require("qemu_device_state")
local enum = require("enum")
local stringstream = require("string_stream")
local utils = require("utils")
local str_decode = require("string_decode")

-- 
-- The stream that libxl writes around the libxc migration stream: a header, then
-- records with the device model's state and, among them, the libxc stream.
-- 
-- A LIBXC_CONTEXT record has no body; the libxc stream follows it inline,
-- without a length, and libxl's records continue after the libxc END. If the
-- libxc stream stops at a CHECKPOINT instead, libxl's records follow up to
-- CHECKPOINT_END; more libxc records come after that, without a new image
-- header.
-- 
-- For reading only: a writer that the compiler makes of this with `-w` leaves
-- out contents.
-- See also: Source (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc)
LibxlMigrationStream = class.class(KaitaiStruct)

LibxlMigrationStream.ControlId = enum.Enum {
  new_checkpoint = 0,
  svm_suspended = 1,
  svm_ready = 2,
  svm_resumed = 3,
}

LibxlMigrationStream.EmulatorId = enum.Enum {
  unknown_emulator = 0,
  qemu_traditional = 1,
  qemu_upstream = 2,
}

LibxlMigrationStream.RecordType = enum.Enum {
  end_mark = 0,
  libxc_context = 1,
  emulator_xenstore_data = 2,
  emulator_context = 3,
  checkpoint_end = 4,
  checkpoint_state = 5,
}

function LibxlMigrationStream:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function LibxlMigrationStream:_read()
  self.header = LibxlMigrationStream.Hdr(self._io, self, self._root)
  self.body = LibxlMigrationStream.RecordList(self.header.is_big_endian, self._io, self, self._root)
end

-- 
-- Identifies the stream and gives the byte order of its records.
-- 
-- All records.

-- 
-- Identifies a libxl stream. Big-endian whatever the options say.
-- See also: Header (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L58)
LibxlMigrationStream.Hdr = class.class(KaitaiStruct)

function LibxlMigrationStream.Hdr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibxlMigrationStream.Hdr:_read()
  self.ident = self._io:read_bytes(8)
  if not(self.ident == "\076\105\098\120\108\070\109\116") then
    error("not equal, expected " .. "\076\105\098\120\108\070\109\116" .. ", but got " .. self.ident)
  end
  self.version = self._io:read_u4be()
  self.options = self._io:read_u4be()
end

-- 
-- Byte order of everything after this header.
LibxlMigrationStream.Hdr.property.is_big_endian = {}
function LibxlMigrationStream.Hdr.property.is_big_endian:get()
  if self._m_is_big_endian ~= nil then
    return self._m_is_big_endian
  end

  self._m_is_big_endian = self.options & 1 ~= 0
  return self._m_is_big_endian
end

-- 
-- The legacy conversion tool created this stream.
LibxlMigrationStream.Hdr.property.is_converted_from_legacy = {}
function LibxlMigrationStream.Hdr.property.is_converted_from_legacy:get()
  if self._m_is_converted_from_legacy ~= nil then
    return self._m_is_converted_from_legacy
  end

  self._m_is_converted_from_legacy = self.options & 2 ~= 0
  return self._m_is_converted_from_legacy
end

-- 
-- The only version of this format.
LibxlMigrationStream.Hdr.property.known_version = {}
function LibxlMigrationStream.Hdr.property.known_version:get()
  if self._m_known_version ~= nil then
    return self._m_known_version
  end

  self._m_known_version = 2
  return self._m_known_version
end

-- 
-- The bits of `options` that have no meaning.
LibxlMigrationStream.Hdr.property.reserved_options = {}
function LibxlMigrationStream.Hdr.property.reserved_options:get()
  if self._m_reserved_options ~= nil then
    return self._m_reserved_options
  end

  self._m_reserved_options = (self.options >> 2) << 2
  return self._m_reserved_options
end

-- 
-- Says that this is a libxl stream.
-- 
-- Version of the specification, 2.
-- 
-- Bit 0 is the byte order of the records, bit 1 marks a stream that
-- was converted from the legacy format; bits 2-31 are reserved.

-- 
-- The records of a libxl stream.
-- See also: Record Overview (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95)
LibxlMigrationStream.RecordList = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList:_init(is_big_endian, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_big_endian = is_big_endian
  self:_read()
end

function LibxlMigrationStream.RecordList:_read()
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

function LibxlMigrationStream.RecordList:_read_le()
  if self._io:size() - self._io:pos() >= 8 then
    self.records = {}
    local i = 0
    while true do
      local _ = LibxlMigrationStream.RecordList.Record(self._io, self, self._root, self._is_le)
      self.records[i + 1] = _
      if  ((_.header.type_code == LibxlMigrationStream.RecordType.end_mark.value) or (self._io:size() - self._io:pos() < 8))  then
        break
      end
      i = i + 1
    end
  end
end

function LibxlMigrationStream.RecordList:_read_be()
  if self._io:size() - self._io:pos() >= 8 then
    self.records = {}
    local i = 0
    while true do
      local _ = LibxlMigrationStream.RecordList.Record(self._io, self, self._root, self._is_le)
      self.records[i + 1] = _
      if  ((_.header.type_code == LibxlMigrationStream.RecordType.end_mark.value) or (self._io:size() - self._io:pos() < 8))  then
        break
      end
      i = i + 1
    end
  end
end

-- 
-- Records up to END, or up to the point where too few bytes remain for
-- another record header.
-- 
-- Byte order, from the header.

-- 
-- Control information for a COLO checkpoint.
-- See also: CHECKPOINT_STATE (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L256)
LibxlMigrationStream.RecordList.CheckpointState = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList.CheckpointState:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxlMigrationStream.RecordList.CheckpointState:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxlMigrationStream.RecordList.CheckpointState:_read_le()
  self.control_code = self._io:read_u4le()
  self.padding = self._io:read_u4le()
end

function LibxlMigrationStream.RecordList.CheckpointState:_read_be()
  self.control_code = self._io:read_u4be()
  self.padding = self._io:read_u4be()
end

-- 
-- The message, by name.
LibxlMigrationStream.RecordList.CheckpointState.property.control_id = {}
function LibxlMigrationStream.RecordList.CheckpointState.property.control_id:get()
  if self._m_control_id ~= nil then
    return self._m_control_id
  end

  self._m_control_id = LibxlMigrationStream.ControlId(self.control_code)
  return self._m_control_id
end

-- 
-- The message, as a number; see `control_id`.
-- 
-- Zero; makes the body 8 bytes long.

-- 
-- The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
-- is 0.
-- See also: END (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L174)
LibxlMigrationStream.RecordList.EmptyBody = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList.EmptyBody:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxlMigrationStream.RecordList.EmptyBody:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxlMigrationStream.RecordList.EmptyBody:_read_le()
end

function LibxlMigrationStream.RecordList.EmptyBody:_read_be()
end


-- 
-- State of an emulator, in the emulator's own format.
-- See also: EMULATOR_CONTEXT (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L229)
LibxlMigrationStream.RecordList.EmulatorContext = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList.EmulatorContext:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxlMigrationStream.RecordList.EmulatorContext:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxlMigrationStream.RecordList.EmulatorContext:_read_le()
  self.header = LibxlMigrationStream.RecordList.EmulatorHeader(self._io, self._parent, self._root, self._is_le)
  self.emulator_ctx = self._io:read_bytes_full()
end

function LibxlMigrationStream.RecordList.EmulatorContext:_read_be()
  self.header = LibxlMigrationStream.RecordList.EmulatorHeader(self._io, self._parent, self._root, self._is_le)
  self.emulator_ctx = self._io:read_bytes_full()
end

-- 
-- The same state, decoded, if the emulator is QEMU.
LibxlMigrationStream.RecordList.EmulatorContext.property.qemu_state = {}
function LibxlMigrationStream.RecordList.EmulatorContext.property.qemu_state:get()
  if self._m_qemu_state ~= nil then
    return self._m_qemu_state
  end

  if self.header.emulator_id == LibxlMigrationStream.EmulatorId.qemu_upstream then
    local _pos = self._io:pos()
    self._io:seek(8)
    if self._is_le then
      self._raw__m_qemu_state = self._io:read_bytes_full()
      local _io = KaitaiStream(stringstream(self._raw__m_qemu_state))
      self._m_qemu_state = QemuDeviceState(_io)
    else
      self._raw__m_qemu_state = self._io:read_bytes_full()
      local _io = KaitaiStream(stringstream(self._raw__m_qemu_state))
      self._m_qemu_state = QemuDeviceState(_io)
    end
    self._io:seek(_pos)
  end
  return self._m_qemu_state
end

-- 
-- The emulator that wrote the state.
-- 
-- The emulator's state; for QEMU, its migration stream.

-- 
-- Identifies the emulator of the domain that a record belongs to.
-- See also: Emulator Records (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L142)
LibxlMigrationStream.RecordList.EmulatorHeader = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList.EmulatorHeader:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxlMigrationStream.RecordList.EmulatorHeader:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxlMigrationStream.RecordList.EmulatorHeader:_read_le()
  self.emulator_code = self._io:read_u4le()
  self.index = self._io:read_u4le()
end

function LibxlMigrationStream.RecordList.EmulatorHeader:_read_be()
  self.emulator_code = self._io:read_u4be()
  self.index = self._io:read_u4be()
end

-- 
-- The emulator, by name.
LibxlMigrationStream.RecordList.EmulatorHeader.property.emulator_id = {}
function LibxlMigrationStream.RecordList.EmulatorHeader.property.emulator_id:get()
  if self._m_emulator_id ~= nil then
    return self._m_emulator_id
  end

  self._m_emulator_id = LibxlMigrationStream.EmulatorId(self.emulator_code)
  return self._m_emulator_id
end

-- 
-- The emulator, as a number; see `emulator_id`.
-- 
-- Index of this emulator for the domain.

-- 
-- Xenstore keys and values that belong to an emulator.
-- See also: EMULATOR_XENSTORE_DATA (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202)
LibxlMigrationStream.RecordList.EmulatorXenstoreData = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList.EmulatorXenstoreData:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxlMigrationStream.RecordList.EmulatorXenstoreData:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxlMigrationStream.RecordList.EmulatorXenstoreData:_read_le()
  self.header = LibxlMigrationStream.RecordList.EmulatorHeader(self._io, self._parent, self._root, self._is_le)
  self.data = self._io:read_bytes_full()
end

function LibxlMigrationStream.RecordList.EmulatorXenstoreData:_read_be()
  self.header = LibxlMigrationStream.RecordList.EmulatorHeader(self._io, self._parent, self._root, self._is_le)
  self.data = self._io:read_bytes_full()
end

-- 
-- The pairs of key and value.
LibxlMigrationStream.RecordList.EmulatorXenstoreData.property.pairs = {}
function LibxlMigrationStream.RecordList.EmulatorXenstoreData.property.pairs:get()
  if self._m_pairs ~= nil then
    return self._m_pairs
  end

  local _pos = self._io:pos()
  self._io:seek(8)
  if self._is_le then
    self._m_pairs = {}
    local i = 0
    while not self._io:is_eof() do
      self._m_pairs[i + 1] = LibxlMigrationStream.RecordList.XenstorePair(self._io, self, self._root, self._is_le)
      i = i + 1
    end
  else
    self._m_pairs = {}
    local i = 0
    while not self._io:is_eof() do
      self._m_pairs[i + 1] = LibxlMigrationStream.RecordList.XenstorePair(self._io, self, self._root, self._is_le)
      i = i + 1
    end
  end
  self._io:seek(_pos)
  return self._m_pairs
end

-- 
-- The emulator that the keys belong to.
-- 
-- Pairs of key and value, each ended by a NUL. Keys are relative to
-- the device model's directory.

-- 
-- A libxc stream inside a libxl stream: like a `libxc_migration_stream`,
-- but a CHECKPOINT record ends it as well.
-- See also: CHECKPOINT (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L585)
LibxlMigrationStream.RecordList.LibxcStream = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList.LibxcStream:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxlMigrationStream.RecordList.LibxcStream:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxlMigrationStream.RecordList.LibxcStream:_read_le()
  self.image_header = LibxcMigrationStream.Ihdr(self._io)
  self.image = LibxcMigrationStream.DomainImage(self.image_header.is_big_endian, true, true, self._io)
end

function LibxlMigrationStream.RecordList.LibxcStream:_read_be()
  self.image_header = LibxcMigrationStream.Ihdr(self._io)
  self.image = LibxcMigrationStream.DomainImage(self.image_header.is_big_endian, true, true, self._io)
end

-- 
-- Identifies the stream and gives the byte order of the rest.
-- 
-- The domain header and the records.

-- 
-- Bytes of a record's body, not interpreted here.
-- See also: Record Overview (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95)
LibxlMigrationStream.RecordList.Opaque = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList.Opaque:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxlMigrationStream.RecordList.Opaque:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxlMigrationStream.RecordList.Opaque:_read_le()
end

function LibxlMigrationStream.RecordList.Opaque:_read_be()
end


-- 
-- One record: header, body and padding to a multiple of 8 bytes, plus
-- the part of the libxc stream that follows it, if any.
-- See also: Record Overview (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95)
LibxlMigrationStream.RecordList.Record = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList.Record:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxlMigrationStream.RecordList.Record:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxlMigrationStream.RecordList.Record:_read_le()
  self.header = LibxlMigrationStream.RecordList.RecordHeader(self._io, self, self._root, self._is_le)
  self._raw_raw_body = self._io:read_bytes(utils.box_unwrap((self.header.len_body <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_body) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_raw_body))
  self.raw_body = LibxlMigrationStream.RecordList.Opaque(_io, self, self._root, self._is_le)
  self.padding = self._io:read_bytes(utils.box_unwrap((self.header.len_padding <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_padding) or ((self._io:size() - self._io:pos()))))
  if  ((self.header.type_code == LibxlMigrationStream.RecordType.libxc_context.value) and (self._io:size() - self._io:pos() >= 24))  then
    self.libxc_stream = LibxlMigrationStream.RecordList.LibxcStream(self._io, self, self._root, self._is_le)
  end
  if self.header.type_code == LibxlMigrationStream.RecordType.checkpoint_end.value then
    self.continued_libxc_stream = LibxcMigrationStream.DomainImage(self._parent.is_big_endian, false, true, self._io)
  end
end

function LibxlMigrationStream.RecordList.Record:_read_be()
  self.header = LibxlMigrationStream.RecordList.RecordHeader(self._io, self, self._root, self._is_le)
  self._raw_raw_body = self._io:read_bytes(utils.box_unwrap((self.header.len_body <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_body) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_raw_body))
  self.raw_body = LibxlMigrationStream.RecordList.Opaque(_io, self, self._root, self._is_le)
  self.padding = self._io:read_bytes(utils.box_unwrap((self.header.len_padding <= (self._io:size() - self._io:pos())) and utils.box_wrap(self.header.len_padding) or ((self._io:size() - self._io:pos()))))
  if  ((self.header.type_code == LibxlMigrationStream.RecordType.libxc_context.value) and (self._io:size() - self._io:pos() >= 24))  then
    self.libxc_stream = LibxlMigrationStream.RecordList.LibxcStream(self._io, self, self._root, self._is_le)
  end
  if self.header.type_code == LibxlMigrationStream.RecordType.checkpoint_end.value then
    self.continued_libxc_stream = LibxcMigrationStream.DomainImage(self._parent.is_big_endian, false, true, self._io)
  end
end

-- 
-- The body, decoded by record type.
LibxlMigrationStream.RecordList.Record.property.body = {}
function LibxlMigrationStream.RecordList.Record.property.body:get()
  if self._m_body ~= nil then
    return self._m_body
  end

  local _io = self.raw_body._io
  local _pos = _io:pos()
  _io:seek(0)
  if self._is_le then
    local _on = self.header.record_type
    if _on == LibxlMigrationStream.RecordType.checkpoint_end then
      self._m_body = LibxlMigrationStream.RecordList.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxlMigrationStream.RecordType.checkpoint_state then
      self._m_body = LibxlMigrationStream.RecordList.CheckpointState(_io, self, self._root, self._is_le)
    elseif _on == LibxlMigrationStream.RecordType.emulator_context then
      self._m_body = LibxlMigrationStream.RecordList.EmulatorContext(_io, self, self._root, self._is_le)
    elseif _on == LibxlMigrationStream.RecordType.emulator_xenstore_data then
      self._m_body = LibxlMigrationStream.RecordList.EmulatorXenstoreData(_io, self, self._root, self._is_le)
    elseif _on == LibxlMigrationStream.RecordType.end_mark then
      self._m_body = LibxlMigrationStream.RecordList.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxlMigrationStream.RecordType.libxc_context then
      self._m_body = LibxlMigrationStream.RecordList.EmptyBody(_io, self, self._root, self._is_le)
    else
      self._m_body = LibxlMigrationStream.RecordList.UnknownBody(_io, self, self._root, self._is_le)
    end
  else
    local _on = self.header.record_type
    if _on == LibxlMigrationStream.RecordType.checkpoint_end then
      self._m_body = LibxlMigrationStream.RecordList.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxlMigrationStream.RecordType.checkpoint_state then
      self._m_body = LibxlMigrationStream.RecordList.CheckpointState(_io, self, self._root, self._is_le)
    elseif _on == LibxlMigrationStream.RecordType.emulator_context then
      self._m_body = LibxlMigrationStream.RecordList.EmulatorContext(_io, self, self._root, self._is_le)
    elseif _on == LibxlMigrationStream.RecordType.emulator_xenstore_data then
      self._m_body = LibxlMigrationStream.RecordList.EmulatorXenstoreData(_io, self, self._root, self._is_le)
    elseif _on == LibxlMigrationStream.RecordType.end_mark then
      self._m_body = LibxlMigrationStream.RecordList.EmptyBody(_io, self, self._root, self._is_le)
    elseif _on == LibxlMigrationStream.RecordType.libxc_context then
      self._m_body = LibxlMigrationStream.RecordList.EmptyBody(_io, self, self._root, self._is_le)
    else
      self._m_body = LibxlMigrationStream.RecordList.UnknownBody(_io, self, self._root, self._is_le)
    end
  end
  _io:seek(_pos)
  return self._m_body
end

-- 
-- The record is complete, and it is END.
LibxlMigrationStream.RecordList.Record.property.is_end = {}
function LibxlMigrationStream.RecordList.Record.property.is_end:get()
  if self._m_is_end ~= nil then
    return self._m_is_end
  end

  self._m_is_end =  ((self.header.type_code == 0) and (not(self.is_truncated))) 
  return self._m_is_end
end

-- 
-- The stream ends inside this record.
LibxlMigrationStream.RecordList.Record.property.is_truncated = {}
function LibxlMigrationStream.RecordList.Record.property.is_truncated:get()
  if self._m_is_truncated ~= nil then
    return self._m_is_truncated
  end

  self._m_is_truncated =  ((self.raw_body._io:size() < self.header.len_body) or (#self.padding < self.header.len_padding)) 
  return self._m_is_truncated
end

-- 
-- The words about it that follow the length.
LibxlMigrationStream.RecordList.Record.property.truncation = {}
function LibxlMigrationStream.RecordList.Record.property.truncation:get()
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
-- The libxc stream that follows a LIBXC_CONTEXT; absent if the data
-- ends before or inside its image header.
-- 
-- More libxc records, for the next checkpoint.

-- 
-- The header of every record.
-- See also: Record Overview (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95)
LibxlMigrationStream.RecordList.RecordHeader = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList.RecordHeader:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxlMigrationStream.RecordList.RecordHeader:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxlMigrationStream.RecordList.RecordHeader:_read_le()
  self.type_code = self._io:read_u4le()
  self.len_body = self._io:read_u4le()
end

function LibxlMigrationStream.RecordList.RecordHeader:_read_be()
  self.type_code = self._io:read_u4be()
  self.len_body = self._io:read_u4be()
end

-- 
-- The type is in the range that the specification reserves for optional records.
LibxlMigrationStream.RecordList.RecordHeader.property.is_optional = {}
function LibxlMigrationStream.RecordList.RecordHeader.property.is_optional:get()
  if self._m_is_optional ~= nil then
    return self._m_is_optional
  end

  self._m_is_optional = self.type_code >> 31 ~= 0
  return self._m_is_optional
end

-- 
-- Bytes of padding after the body.
LibxlMigrationStream.RecordList.RecordHeader.property.len_padding = {}
function LibxlMigrationStream.RecordList.RecordHeader.property.len_padding:get()
  if self._m_len_padding ~= nil then
    return self._m_len_padding
  end

  self._m_len_padding = (8 - self.len_body % 8) % 8
  return self._m_len_padding
end

-- 
-- Kind of body.
LibxlMigrationStream.RecordList.RecordHeader.property.record_type = {}
function LibxlMigrationStream.RecordList.RecordHeader.property.record_type:get()
  if self._m_record_type ~= nil then
    return self._m_record_type
  end

  self._m_record_type = LibxlMigrationStream.RecordType(self.type_code)
  return self._m_record_type
end

-- 
-- Kind of body, as a number; see `record_type`. Bit 31 is set in the
-- types that are reserved for optional records.
-- 
-- Length of the body in bytes, without its padding.

-- 
-- The body of a record type that the specification does not define.
-- See also: Record Overview (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95)
LibxlMigrationStream.RecordList.UnknownBody = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList.UnknownBody:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxlMigrationStream.RecordList.UnknownBody:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxlMigrationStream.RecordList.UnknownBody:_read_le()
  self.data = self._io:read_bytes_full()
end

function LibxlMigrationStream.RecordList.UnknownBody:_read_be()
  self.data = self._io:read_bytes_full()
end

-- 
-- The body, unchanged.

-- 
-- A xenstore key with its value. Both should be ASCII. They are read as
-- ISO 8859-1 so that no byte value makes parsing fail.
-- See also: EMULATOR_XENSTORE_DATA (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202)
LibxlMigrationStream.RecordList.XenstorePair = class.class(KaitaiStruct)

function LibxlMigrationStream.RecordList.XenstorePair:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function LibxlMigrationStream.RecordList.XenstorePair:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibxlMigrationStream.RecordList.XenstorePair:_read_le()
  self.key = str_decode.decode(self._io:read_bytes_term(0, false, true, false), "ASCII")
  self.value = str_decode.decode(self._io:read_bytes_term(0, false, true, false), "ASCII")
end

function LibxlMigrationStream.RecordList.XenstorePair:_read_be()
  self.key = str_decode.decode(self._io:read_bytes_term(0, false, true, false), "ASCII")
  self.value = str_decode.decode(self._io:read_bytes_term(0, false, true, false), "ASCII")
end

-- 
-- The key, a path relative to the device model's directory.
-- 
-- The value, readable text.

