const fs = require("fs");
const KaitaiStream = require("kaitai-struct/KaitaiStream");
require("xenstream-formats/exact_u8");
const { LibxcMigrationStream } = require("xenstream-formats");

const { image } = new LibxcMigrationStream(new KaitaiStream(fs.readFileSync(process.argv[2])));
console.log(`Xen ${image.domainHeader.xenMajor}.${image.domainHeader.xenMinor}`);
for (const { header } of image.records) console.log(header.typeCode, header.lenBody);
