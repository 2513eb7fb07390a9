// What the types of the package have to know, and what they must refuse.
import * as fs from "fs";
import KaitaiStream from "kaitai-struct/KaitaiStream";
import "xenstream-formats/exact_u8";
import { LibxcMigrationStream, XenHvmContext, XlSaveFile } from "xenstream-formats";
import { RULES, verify } from "xenstream-formats/verify";
import { XenSaveImage } from "xenstream-formats/XenSaveImage";

const bytes = fs.readFileSync(process.argv[2]!);
const io = new KaitaiStream(new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength));
const stream = new LibxcMigrationStream(io);
const version: number = stream.imageHeader.version;
const guest: LibxcMigrationStream.GuestType | number | undefined = stream.image.domainHeader?.guestType;
for (const record of stream.image.records ?? []) {
  if (record.body instanceof LibxcMigrationStream.DomainImage.PageData) {
    for (const entry of record.body.pfns) {
      const pfn: number | bigint = entry.pfn;
      console.log(pfn, entry.hasPage, LibxcMigrationStream.PageType[entry.typeCode]);
    }
    for (const page of record.body.pages) console.log(page.byteLength);
  } else if (record.body instanceof XenHvmContext) {
    for (const entry of record.body.entries ?? []) {
      if (entry.body instanceof XenHvmContext.Cpu) console.log(entry.body.rip, entry.header.instance);
    }
  }
}
const saved = new XlSaveFile(io).body.libxlStream?.body.records?.[0]?.libxcStream?.image.records?.length;
const any = new XenSaveImage(io).content;
console.log(version, guest, saved, any);
const report = verify(bytes);
if (report.image === undefined) {
  for (const { rule, record, offset } of report.findings) console.log(RULES[rule]?.[0], record ?? "none", offset + 0);
}

// @ts-expect-error  there is no such field
stream.imageHeader.versions;
// @ts-expect-error  a number is no text
const text: string = stream.imageHeader.version;
// @ts-expect-error  the records may be absent
stream.image.records.length;
