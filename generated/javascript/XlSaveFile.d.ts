// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { LegacySaveImage } from "./LegacySaveImage";
import { LibxlMigrationStream } from "./LibxlMigrationStream";

/** A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a header, the domain's configuration, then the libxl stream. For reading only: a writer that the compiler makes of this with `-w` leaves out contents. */
export declare class XlSaveFile {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Identifies the file and gives the byte order of its header. */
  identification: XlSaveFile.FileStart;
  /** The rest of the file. */
  body: XlSaveFile.FileRest;
}
export declare namespace XlSaveFile {
  enum Byteorder {
    LITTLE_ENDIAN = 16909060,
    BIG_ENDIAN = 67305985,
  }
  /** The start of the header, which determines how to read the rest of it. */
  class FileStart {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Says that this is an xl save file. */
    magic: Uint8Array;
    /** The number 0x01020304 in the byte order of the host that saved the domain, read as a little-endian number; see `byteorder`. */
    byteorderCode: number;
    /** The byte order of the host that saved the domain. */
    readonly byteorder: XlSaveFile.Byteorder | number;
  }
  /** The part of the file whose byte order `byteorder` gives. */
  class FileRest {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, isBigEndian: boolean);
    readonly _io: KaitaiStream;
    readonly _is_le: boolean;
    isBigEndian: boolean;
    /** Flags, and the length of the optional data. */
    header: XlSaveFile.FileRest.SaveFileHeader;
    /** The domain's configuration. */
    optionalData: XlSaveFile.FileRest.OptionalConfig;
    /** The saved domain, absent if the data ends before or inside its header. */
    libxlStream?: LibxlMigrationStream;
    /** The saved domain in the format of Xen 4.4 and earlier. */
    legacyImage?: LegacySaveImage;
  }
  namespace FileRest {
    /** The rest of the file header, after `byteorder`. */
    class SaveFileHeader {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Flags that a reader must understand; it refuses a file with bits that it does not know. */
      mandatoryFlags: number;
      /** Flags that a reader may ignore. None is defined. */
      optionalFlags: number;
      /** Length of the optional data in bytes. */
      lenOptionalData: number;
      /** The configuration is JSON, not the text of a configuration file. */
      readonly isConfigJson: boolean;
      /** A libxl stream follows, not a legacy stream. */
      readonly isStreamV2: boolean;
      /** The bits of `mandatory_flags` that have no meaning. */
      readonly unknownMandatoryFlags: number;
    }
    /** The data that the header calls optional; today the configuration only. */
    class OptionalConfig {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Length of the configuration in bytes. */
      lenConfig?: number;
      /** The domain's configuration: JSON as libxl writes it, which ends with a NUL, or the text of an xl configuration file. */
      config?: Uint8Array;
      /** Offset of the configuration in the optional data. */
      readonly ofsConfig: number;
    }
  }
}
