import os
import kaitai_struct_nim_runtime, libxc_migration_stream

let file = open(paramStr(1))

proc read(length: int, start: seq[byte] = @[]): seq[byte] =
  result = start
  result.setLen(start.len + length)
  if length > 0:
    result.setLen(start.len + file.readBytes(result, start.len, length))

let stream = LibxcMigrationStream.read(newKaitaiStream(read(40)), nil, nil) # image header and domain header
let image = stream.image

proc parse(bytes: seq[byte]): LibxcMigrationStream_DomainImage_Record =
  LibxcMigrationStream_DomainImage_Record.read(newKaitaiStream(bytes), stream, image)

echo "Xen ", image.domainHeader.xenMajor, ".", image.domainHeader.xenMinor
var head = read(8)
while head.len == 8:
  let header = parse(head).header
  let record = parse(read(int(header.lenBody) + int(header.lenPadding), head))
  echo record.header.typeCode, " ", record.header.lenBody
  head = read(8)
