-- As much of the interface of Kaitai Struct's runtime library as the parsers of this repository use. The library
-- itself, https://github.com/kaitai-io/kaitai_struct_lua_runtime, is in no registry; this stands in for it in the
-- conformance tests, and nowhere else. Its streams are over strings.
local class = require("class")

KaitaiStruct = class.class()

function KaitaiStruct:_init(io)
  self._io = io
end

function KaitaiStruct:from_file(path)
  local file = assert(io.open(path, "rb"))
  local octets = file:read("a")
  file:close()
  return self(KaitaiStream(octets))
end

function KaitaiStruct:from_string(octets)
  return self(KaitaiStream(octets))
end

KaitaiStream = class.class()

function KaitaiStream:_init(source)
  self.octets = io.type(source) and source:read("a") or source
  self.at = 0
  self:align_to_byte()
end

function KaitaiStream:is_eof()
  return self.num_bits == 0 and self.at >= #self.octets
end

function KaitaiStream:seek(position)
  assert(position >= 0, "a negative position")
  self:align_to_byte()
  self.at = position
end

function KaitaiStream:pos()
  return self.at
end

function KaitaiStream:size()
  return #self.octets
end

for name, format in pairs({
  s1 = "i1", u1 = "I1", s2le = "<i2", s2be = ">i2", u2le = "<I2", u2be = ">I2", s4le = "<i4", s4be = ">i4",
  u4le = "<I4", u4be = ">I4", s8le = "<i8", s8be = ">i8", u8le = "<I8", u8be = ">I8",
}) do
  KaitaiStream["read_" .. name] = function(self)
    return (string.unpack(format, self:read_bytes(string.packsize(format))))
  end
end

function KaitaiStream:align_to_byte()
  self.bits = 0
  self.num_bits = 0
end

function KaitaiStream:read_bits_int_le(width)
  while self.num_bits < width do
    self.bits = self.bits | self:take(1):byte() << self.num_bits
    self.num_bits = self.num_bits + 8
  end
  local value = self.bits & (1 << width) - 1
  self.bits = self.bits >> width
  self.num_bits = self.num_bits - width
  return value
end

function KaitaiStream:take(length)
  if length < 0 or self.at + length > #self.octets then
    error(string.format("%d bytes at %d of %d", length, self.at, #self.octets))
  end
  self.at = self.at + length
  return self.octets:sub(self.at - length + 1, self.at)
end

function KaitaiStream:read_bytes(length)
  self:align_to_byte()
  return self:take(length)
end

function KaitaiStream:read_bytes_full()
  return self:read_bytes(math.max(#self.octets - self.at, 0))
end

function KaitaiStream:read_bytes_term(term, include_term, consume_term, need_term)
  local place = self.octets:find(string.char(term), self.at + 1, true)
  if place == nil then
    assert(not need_term, "no terminator")
    return self:read_bytes_full()
  end
  local value = self:read_bytes(place - self.at - (include_term and 0 or 1))
  if consume_term then self.at = place end
  return value
end

function KaitaiStream.bytes_terminate(octets, term, include_term)
  local place = octets:find(string.char(term), 1, true)
  return place == nil and octets or octets:sub(1, include_term and place or place - 1)
end
