import gc
import sys

from kaitaistruct import KaitaiStream
from xenstream_formats.libxc_migration_stream import LibxcMigrationStream

with open(sys.argv[1], "rb") as file:
    stream = LibxcMigrationStream.from_bytes(file.read(40))  # image header and domain header
    image = stream.image
    print(f"Xen {image.domain_header.xen_major}.{image.domain_header.xen_minor}")
    io = KaitaiStream(file)
    while not io.is_eof():
        record = image.Record(io, image, stream, not image.is_big_endian)
        print(record.header.type_code, record.header.len_body)
        del record
        gc.collect()  # the parts of a record refer to each other
