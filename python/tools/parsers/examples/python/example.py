import sys

from xenstream_formats.libxc_migration_stream import LibxcMigrationStream

image = LibxcMigrationStream.from_file(sys.argv[1]).image
print(f"Xen {image.domain_header.xen_major}.{image.domain_header.xen_minor}")
for record in image.records:
    print(record.header.type_code, record.header.len_body)
