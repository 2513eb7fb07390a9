require("libxc_migration_stream")

local stream_of = KaitaiStream(io.open(arg[1], "rb"))
local headers = stream_of:read_bytes(40) -- image header and domain header
local stream = LibxcMigrationStream:from_string(headers)
local image = stream.image
print("Xen " .. image.domain_header.xen_major .. "." .. image.domain_header.xen_minor)
while not stream_of:is_eof() do
  local record = LibxcMigrationStream.DomainImage.Record(stream_of, image, stream, not image.is_big_endian)
  print(record.header.type_code .. " " .. record.header.len_body)
end
