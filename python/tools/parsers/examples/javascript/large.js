const fs = require("fs");
const KaitaiStream = require("kaitai-struct/KaitaiStream");
const { LibxcMigrationStream } = require("xenstream-formats");

const file = fs.openSync(process.argv[2]);
const read = (length) => {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, fs.readSync(file, bytes));
};
const stream = new LibxcMigrationStream(new KaitaiStream(read(40))); // image header and domain header
const { image } = stream;
const parse = (bytes) =>
  new LibxcMigrationStream.DomainImage.Record(new KaitaiStream(bytes), image, stream, !image.isBigEndian);
console.log(`Xen ${image.domainHeader.xenMajor}.${image.domainHeader.xenMinor}`);
for (let head = read(8); head.length === 8; head = read(8)) {
  const { lenBody, lenPadding } = parse(head).header;
  const record = parse(Buffer.concat([head, read(lenBody + lenPadding)]));
  console.log(record.header.typeCode, record.header.lenBody);
}
