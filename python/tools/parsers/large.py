import gc
import sys
from io import BytesIO

from kaitaistruct import KaitaiStream
from xenstream_formats.libxc_migration_stream import LibxcMigrationStream as Libxc

with open(sys.argv[1], "rb") as file:
    header = Libxc.Ihdr(KaitaiStream(BytesIO(file.read(24))))
    big, order = header.is_big_endian, "big" if header.is_big_endian else "little"
    domain = Libxc.DomainImage(big, True, False, KaitaiStream(BytesIO(file.read(16)))).domain_header
    print(f"Xen {domain.xen_major}.{domain.xen_minor}")
    while len(start := file.read(8)) == 8:
        length = int.from_bytes(start[4:], order)
        octets = start + file.read(length + -length % 8)
        (record,) = Libxc.DomainImage(big, False, False, KaitaiStream(BytesIO(octets))).records
        print(record.header.type_code, record.header.len_body)
        if record.header.record_type == Libxc.RecordType.end_mark:
            break
        del record, octets
        gc.collect()  # the parts of a record refer to each other
