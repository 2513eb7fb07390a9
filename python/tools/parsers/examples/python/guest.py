import sys

from xenstream_formats.libxc_migration_stream import LibxcMigrationStream
from xenstream_formats.xen_hvm_context import XenHvmContext
from xenstream_formats.xl_save_file import XlSaveFile

RecordType = LibxcMigrationStream.RecordType
libxl = XlSaveFile.from_file(sys.argv[1]).body.libxl_stream.body
for record in libxl.records[0].libxc_stream.image.records:
    if record.header.record_type == RecordType.page_data:
        for entry in record.body.pfns:
            print(entry.pfn)
    elif record.header.record_type == RecordType.hvm_context:
        for entry in record.body.entries:
            if entry.header.typecode == XenHvmContext.Typecode.cpu and entry.header.instance == 0:
                print(f"rip {entry.body.rip:#x}")
