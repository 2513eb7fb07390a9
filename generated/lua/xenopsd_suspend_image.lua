-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("legacy_save_image")
require("libxc_migration_stream")
local enum = require("enum")
local utils = require("utils")
local stringstream = require("string_stream")

-- 
-- A suspended Xen domain as xenopsd writes it to a virtual disk: a signature,
-- then records with a type and a length each, without padding.
-- 
-- A Libxc record has no length of its own; the libxc stream follows it inline up
-- to its END, and xenopsd's records continue after that. There is no libxl
-- stream. Since the disk is larger than the image, anything may follow
-- End_of_image.
-- 
-- For reading only: a writer that the compiler makes of this with `-w` leaves
-- out contents.
-- See also: Source (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml)
XenopsdSuspendImage = class.class(KaitaiStruct)

XenopsdSuspendImage.RecordType = enum.Enum {
  xenops = 15,
  libxc = 240,
  libxl = 241,
  libxc_legacy = 242,
  qemu_trad = 3840,
  qemu_xen = 3841,
  demu = 3856,
  varstored = 3857,
  swtpm0 = 3858,
  swtpm = 3859,
  end_of_image = 65535,
}

function XenopsdSuspendImage:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenopsdSuspendImage:_read()
  self.identification = XenopsdSuspendImage.SaveSignature(self._io, self, self._root)
  if self._io:size() - self._io:pos() >= 16 then
    self.records = {}
    local i = 0
    while true do
      local _ = XenopsdSuspendImage.Record(self._io, self, self._root)
      self.records[i + 1] = _
      if  ((_.header.record_type == XenopsdSuspendImage.RecordType.end_of_image) or (_.header.is_unbounded) or (self._io:size() - self._io:pos() < 16))  then
        break
      end
      i = i + 1
    end
  end
end

-- 
-- Identifies the image.
-- 
-- Records up to End_of_image, or up to one whose end only its own reader can
-- find, or up to the point where too few bytes remain for another record
-- header.

-- 
-- The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
-- The data of the first three follows inline.
-- See also: process_header (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717)
XenopsdSuspendImage.EmptyBody = class.class(KaitaiStruct)

function XenopsdSuspendImage.EmptyBody:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenopsdSuspendImage.EmptyBody:_read()
end


-- 
-- State of a process that serves the domain, in the format of that process.
-- See also: suspend (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L2157)
XenopsdSuspendImage.EmulatorState = class.class(KaitaiStruct)

function XenopsdSuspendImage.EmulatorState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenopsdSuspendImage.EmulatorState:_read()
  self.data = self._io:read_bytes_full()
end

-- 
-- The state as the process saved it.

-- 
-- Bytes of a record's body, not interpreted here.
-- See also: process_header (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717)
XenopsdSuspendImage.Opaque = class.class(KaitaiStruct)

function XenopsdSuspendImage.Opaque:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenopsdSuspendImage.Opaque:_read()
end


-- 
-- One record: header and body, plus data of another format that follows it
-- inline.
-- See also: process_header (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717)
XenopsdSuspendImage.Record = class.class(KaitaiStruct)

function XenopsdSuspendImage.Record:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenopsdSuspendImage.Record:_read()
  self.header = XenopsdSuspendImage.RecordHeader(self._io, self, self._root)
  self._raw_raw_body = self._io:read_bytes(utils.box_unwrap(( ((self.header.len_body >= 0) and (self.header.len_body <= (self._io:size() - self._io:pos()))) ) and utils.box_wrap(self.header.len_body) or ((self._io:size() - self._io:pos()))))
  local _io = KaitaiStream(stringstream(self._raw_raw_body))
  self.raw_body = XenopsdSuspendImage.Opaque(_io, self, self._root)
  if self.header.record_type == XenopsdSuspendImage.RecordType.libxc then
    self.libxc_stream = LibxcMigrationStream(self._io)
  end
  if self.header.is_unbounded then
    self._raw_unbounded = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_unbounded))
    self.unbounded = XenopsdSuspendImage.UnboundedState(_io, self, self._root)
  end
end

-- 
-- The body, decoded by record type.
XenopsdSuspendImage.Record.property.body = {}
function XenopsdSuspendImage.Record.property.body:get()
  if self._m_body ~= nil then
    return self._m_body
  end

  local _io = self.raw_body._io
  local _pos = _io:pos()
  _io:seek(0)
  local _on = self.header.record_type
  if _on == XenopsdSuspendImage.RecordType.demu then
    self._m_body = XenopsdSuspendImage.EmptyBody(_io, self, self._root)
  elseif _on == XenopsdSuspendImage.RecordType.end_of_image then
    self._m_body = XenopsdSuspendImage.EmptyBody(_io, self, self._root)
  elseif _on == XenopsdSuspendImage.RecordType.libxc then
    self._m_body = XenopsdSuspendImage.EmptyBody(_io, self, self._root)
  elseif _on == XenopsdSuspendImage.RecordType.libxc_legacy then
    self._m_body = XenopsdSuspendImage.EmptyBody(_io, self, self._root)
  elseif _on == XenopsdSuspendImage.RecordType.qemu_trad then
    self._m_body = XenopsdSuspendImage.EmulatorState(_io, self, self._root)
  elseif _on == XenopsdSuspendImage.RecordType.qemu_xen then
    self._m_body = XenopsdSuspendImage.EmulatorState(_io, self, self._root)
  elseif _on == XenopsdSuspendImage.RecordType.swtpm then
    self._m_body = XenopsdSuspendImage.EmulatorState(_io, self, self._root)
  elseif _on == XenopsdSuspendImage.RecordType.swtpm0 then
    self._m_body = XenopsdSuspendImage.EmulatorState(_io, self, self._root)
  elseif _on == XenopsdSuspendImage.RecordType.varstored then
    self._m_body = XenopsdSuspendImage.EmulatorState(_io, self, self._root)
  elseif _on == XenopsdSuspendImage.RecordType.xenops then
    self._m_body = XenopsdSuspendImage.XenopsRecord(_io, self, self._root)
  else
    self._m_body = XenopsdSuspendImage.UnknownBody(_io, self, self._root)
  end
  _io:seek(_pos)
  return self._m_body
end

-- 
-- The record is complete, and it is End_of_image, or one whose end is unknown.
XenopsdSuspendImage.Record.property.is_end = {}
function XenopsdSuspendImage.Record.property.is_end:get()
  if self._m_is_end ~= nil then
    return self._m_is_end
  end

  self._m_is_end =  (( ((self.header.type_code == 65535) or (self.header.is_unbounded)) ) and (not(self.is_truncated))) 
  return self._m_is_end
end

-- 
-- The image ends inside this record.
XenopsdSuspendImage.Record.property.is_truncated = {}
function XenopsdSuspendImage.Record.property.is_truncated:get()
  if self._m_is_truncated ~= nil then
    return self._m_is_truncated
  end

  self._m_is_truncated = self.raw_body._io:size() < self.header.len_body
  return self._m_is_truncated
end

-- 
-- The legacy image that follows a Libxc_legacy record. Records continue
-- after its end; this definition does not read them.
XenopsdSuspendImage.Record.property.legacy_image = {}
function XenopsdSuspendImage.Record.property.legacy_image:get()
  if self._m_legacy_image ~= nil then
    return self._m_legacy_image
  end

  if self.header.record_type == XenopsdSuspendImage.RecordType.libxc_legacy then
    local _io = self.unbounded._io
    local _pos = _io:pos()
    _io:seek(0)
    self._m_legacy_image = LegacySaveImage(_io)
    _io:seek(_pos)
  end
  return self._m_legacy_image
end

-- 
-- The words about it that follow the length.
XenopsdSuspendImage.Record.property.truncation = {}
function XenopsdSuspendImage.Record.property.truncation:get()
  if self._m_truncation ~= nil then
    return self._m_truncation
  end

  self._m_truncation = utils.box_unwrap((self.is_truncated) and utils.box_wrap(", TRUNCATED") or (""))
  return self._m_truncation
end

-- 
-- Type and length.
-- 
-- The bytes of the body, or those that the image still has if it ends
-- before `header.len_body` bytes.
-- 
-- The libxc stream that follows a Libxc record.
-- 
-- State whose end only its own reader can find, and everything that
-- follows it.

-- 
-- The header of every record.
-- See also: read_header (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L185)
XenopsdSuspendImage.RecordHeader = class.class(KaitaiStruct)

function XenopsdSuspendImage.RecordHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenopsdSuspendImage.RecordHeader:_read()
  self.type_code = self._io:read_u8le()
  self.len_stated = self._io:read_u8le()
end

-- 
-- The record has a body, of the length that its header gives.
XenopsdSuspendImage.RecordHeader.property.has_body = {}
function XenopsdSuspendImage.RecordHeader.property.has_body:get()
  if self._m_has_body ~= nil then
    return self._m_has_body
  end

  self._m_has_body =  ((self.record_type ~= XenopsdSuspendImage.RecordType.libxc) and (self.record_type ~= XenopsdSuspendImage.RecordType.libxc_legacy) and (self.record_type ~= XenopsdSuspendImage.RecordType.demu) and (self.record_type ~= XenopsdSuspendImage.RecordType.end_of_image)) 
  return self._m_has_body
end

-- 
-- State without a length follows; this definition cannot determine where it ends.
XenopsdSuspendImage.RecordHeader.property.is_unbounded = {}
function XenopsdSuspendImage.RecordHeader.property.is_unbounded:get()
  if self._m_is_unbounded ~= nil then
    return self._m_is_unbounded
  end

  self._m_is_unbounded =  ((self.record_type == XenopsdSuspendImage.RecordType.libxc_legacy) or (self.record_type == XenopsdSuspendImage.RecordType.demu)) 
  return self._m_is_unbounded
end

-- 
-- Length of the body in bytes.
XenopsdSuspendImage.RecordHeader.property.len_body = {}
function XenopsdSuspendImage.RecordHeader.property.len_body:get()
  if self._m_len_body ~= nil then
    return self._m_len_body
  end

  self._m_len_body = utils.box_unwrap((self.has_body) and utils.box_wrap(self.len_stated) or (0))
  return self._m_len_body
end

-- 
-- Bytes of padding after the body; always 0.
XenopsdSuspendImage.RecordHeader.property.len_padding = {}
function XenopsdSuspendImage.RecordHeader.property.len_padding:get()
  if self._m_len_padding ~= nil then
    return self._m_len_padding
  end

  self._m_len_padding = 0
  return self._m_len_padding
end

-- 
-- 1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
-- in ocaml/xenopsd/xc/domain.ml).
XenopsdSuspendImage.RecordHeader.property.len_qemu_max = {}
function XenopsdSuspendImage.RecordHeader.property.len_qemu_max:get()
  if self._m_len_qemu_max ~= nil then
    return self._m_len_qemu_max
  end

  self._m_len_qemu_max = 1048576
  return self._m_len_qemu_max
end

-- 
-- Type of the record.
XenopsdSuspendImage.RecordHeader.property.record_type = {}
function XenopsdSuspendImage.RecordHeader.property.record_type:get()
  if self._m_record_type ~= nil then
    return self._m_record_type
  end

  self._m_record_type = XenopsdSuspendImage.RecordType(self.type_code)
  return self._m_record_type
end

-- 
-- Type of the record, as a number; see `record_type`.
-- 
-- Length of the body in bytes; 0 for a record without a body, for which
-- xenopsd ignores this field.

-- 
-- The signature of the image.
-- See also: save_signature (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L153)
XenopsdSuspendImage.SaveSignature = class.class(KaitaiStruct)

function XenopsdSuspendImage.SaveSignature:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenopsdSuspendImage.SaveSignature:_read()
  self.signature = self._io:read_bytes(15)
  if not(self.signature == "\088\101\110\083\097\118\101\100\068\111\109\118\050\045\010") then
    error("not equal, expected " .. "\088\101\110\083\097\118\101\100\068\111\109\118\050\045\010" .. ", but got " .. self.signature)
  end
end

-- 
-- Says that this is a suspend image made of records.

-- 
-- The rest of the image, from state without a length onwards.
-- See also: process_header (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717)
XenopsdSuspendImage.UnboundedState = class.class(KaitaiStruct)

function XenopsdSuspendImage.UnboundedState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenopsdSuspendImage.UnboundedState:_read()
  self.data = self._io:read_bytes_full()
end

-- 
-- The state, and everything that follows it.

-- 
-- The body of a record type that xenopsd does not define or does not read.
-- See also: header_type_of_int64 (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L71)
XenopsdSuspendImage.UnknownBody = class.class(KaitaiStruct)

function XenopsdSuspendImage.UnknownBody:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenopsdSuspendImage.UnknownBody:_read()
  self.data = self._io:read_bytes_full()
end

-- 
-- The body, unchanged.

-- 
-- xenopsd's own information about the image.
-- See also: Xenops_record (https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L31)
XenopsdSuspendImage.XenopsRecord = class.class(KaitaiStruct)

function XenopsdSuspendImage.XenopsRecord:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenopsdSuspendImage.XenopsRecord:_read()
  self.sexp = self._io:read_bytes_full()
end

-- 
-- An s-expression with the time, xenopsd's word size and, as a string
-- that holds another s-expression, the domain's configuration.

