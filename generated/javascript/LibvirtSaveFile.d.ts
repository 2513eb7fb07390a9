// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { LegacySaveImage } from "./LegacySaveImage";
import { LibxlMigrationStream } from "./LibxlMigrationStream";

/** A saved Xen domain as libvirt's libxl driver writes it to disk (`virsh save`, `virsh managedsave`, Qubes OS): a header of 64 bytes, the domain's XML, then the libxl stream, without padding between them. The header has the byte order of the host that saved the domain. No field states that order, but it can be derived from the version, which is a small number. For reading only: a writer that the compiler makes of this with `-w` leaves out contents. */
export declare class LibvirtSaveFile {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Identifies the file, and gives its version and the byte order of its header. */
  identification: LibvirtSaveFile.FileStart;
  /** The rest of the file. */
  body: LibvirtSaveFile.FileRest;
}
export declare namespace LibvirtSaveFile {
  /** The start of the header, which determines how to read the rest of it. */
  class FileStart {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Says that this is a domain saved by libvirt's libxl driver. */
    magic: Uint8Array;
    /** The version read as a little-endian number, whatever its real byte order. */
    rawVersion: number;
    /** Byte order of the header, derived from which end of the version is zero. */
    readonly isBigEndian: boolean;
    /** Kind of stream that follows the XML: 1 for a legacy stream, 2 for a libxl stream. */
    readonly version: number | bigint;
    /** A libxl stream follows the XML. libxl assumes this for every version other than 1. */
    readonly isStreamV2: boolean;
    /** The newest version; libvirt refuses a higher one. */
    readonly knownVersion: number;
  }
  /** The XML of a domain, up to its NUL. */
  class DomainXml {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The document, a `domain` element as `virsh dumpxml` prints it. It ends at the first NUL, for libvirt as well. */
    document: Uint8Array;
    /** The document ends with a NUL. */
    readonly isTerminated: boolean;
    /** Data follows the NUL; libvirt ignores it. */
    readonly hasRest: boolean;
  }
  /** The rest of the file, after the version. */
  class FileRest {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, isBigEndian: boolean, hasLibxlStream: boolean);
    readonly _io: KaitaiStream;
    readonly _is_le: boolean;
    isBigEndian: boolean;
    hasLibxlStream: boolean;
    /** The length of the XML. */
    header: LibvirtSaveFile.FileRest.SavefileHeader;
    /** The domain's definition. */
    xml: LibvirtSaveFile.DomainXml;
    /** The saved domain, absent if the data ends before or inside its header. */
    libxlStream?: LibxlMigrationStream;
    /** The saved domain in the format before libxl streams. */
    legacyImage?: LegacySaveImage;
  }
  namespace FileRest {
    /** The rest of the header, after the version. */
    class SavefileHeader {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Length of the XML in bytes, its NUL included. */
      lenXml: number;
      /** Fills the header up to 64 bytes; zero when saved, ignored when restored. */
      unused: Array<number>;
    }
  }
}
