import os
import libxc_migration_stream

let image = LibxcMigrationStream.fromFile(paramStr(1)).image
echo "Xen ", image.domainHeader.xenMajor, ".", image.domainHeader.xenMinor
for record in image.records:
  echo record.header.typeCode, " ", record.header.lenBody
