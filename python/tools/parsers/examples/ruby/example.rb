require 'libxc_migration_stream'

image = LibxcMigrationStream.from_file(ARGV[0]).image
puts "Xen #{image.domain_header.xen_major}.#{image.domain_header.xen_minor}"
image.records.each do |record|
  puts "#{record.header.type_code} #{record.header.len_body}"
end
