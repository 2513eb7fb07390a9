import os, strutils
import libxc_migration_stream, xen_hvm_context, xl_save_file

let libxl = XlSaveFile.fromFile(paramStr(1)).body.libxlStream.body
for record in libxl.records[0].libxcStream.image.records:
  if record.body of LibxcMigrationStream_DomainImage_PageData:
    for entry in LibxcMigrationStream_DomainImage_PageData(record.body).pfns:
      echo entry.pfn
  elif record.body of XenHvmContext:
    for entry in XenHvmContext(record.body).entries:
      if entry.body of XenHvmContext_Cpu and entry.header.instance == 0:
        echo "rip 0x", XenHvmContext_Cpu(entry.body).rip.toHex.strip(trailing = false, chars = {'0'}).toLowerAscii
