const fs = require("fs");
const KaitaiStream = require("kaitai-struct/KaitaiStream");
require("xenstream-formats/exact_u8");
const { LibxcMigrationStream, XenHvmContext, XlSaveFile } = require("xenstream-formats");

const { RecordType } = LibxcMigrationStream;
const libxl = new XlSaveFile(new KaitaiStream(fs.readFileSync(process.argv[2]))).body.libxlStream.body;
for (const record of libxl.records[0].libxcStream.image.records) {
  if (record.header.recordType === RecordType.PAGE_DATA) {
    for (const { pfn } of record.body.pfns) console.log(`${pfn}`);
  } else if (record.header.recordType === RecordType.HVM_CONTEXT) {
    for (const { header, body } of record.body.entries)
      if (header.typecode === XenHvmContext.Typecode.CPU && header.instance === 0)
        console.log(`rip 0x${body.rip.toString(16)}`);
  }
}
