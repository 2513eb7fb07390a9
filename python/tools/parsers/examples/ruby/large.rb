require 'libxc_migration_stream'

io = Kaitai::Struct::Stream.open(ARGV[0])
headers = io.read_bytes(40) # image header and domain header
stream = LibxcMigrationStream.new(Kaitai::Struct::Stream.new(headers))
image = stream.image
puts "Xen #{image.domain_header.xen_major}.#{image.domain_header.xen_minor}"
until io.eof?
  record = LibxcMigrationStream::DomainImage::Record.new(io, image, stream, !image.is_big_endian)
  puts "#{record.header.type_code} #{record.header.len_body}"
end
