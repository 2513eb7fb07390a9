require("xl_save_file")

local libxl = XlSaveFile:from_file(arg[1]).body.libxl_stream.body
for _, record in ipairs(libxl.records[1].libxc_stream.image.records) do
  if record.header.record_type == LibxcMigrationStream.RecordType.page_data then
    for _, entry in ipairs(record.body.pfns) do
      print(entry.pfn)
    end
  elseif record.header.record_type == LibxcMigrationStream.RecordType.hvm_context then
    for _, entry in ipairs(record.body.entries) do
      if entry.header.typecode == XenHvmContext.Typecode.cpu and entry.header.instance == 0 then
        print(string.format("rip 0x%x", entry.body.rip))
      end
    end
  end
end
