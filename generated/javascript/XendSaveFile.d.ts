// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { LegacySaveImage } from "./LegacySaveImage";

/** A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a signature, the domain's configuration, then a legacy image. For reading only: a writer that the compiler makes of this with `-w` leaves out contents. */
export declare class XendSaveFile {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Identifies the file. */
  identification: XendSaveFile.FileStart;
  /** Length of the configuration. */
  header?: XendSaveFile.SaveHeader;
  /** The domain's configuration. */
  config: XendSaveFile.DomainConfig;
  /** The saved domain. */
  legacyImage: LegacySaveImage;
  /** Length of the configuration in bytes. */
  readonly lenConfig: number | bigint;
}
export declare namespace XendSaveFile {
  /** The signature of the file. */
  class FileStart {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Says that this is a domain that xend saved. */
    signature: Uint8Array;
  }
  /** The header before the configuration. */
  class SaveHeader {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Length of the configuration in bytes. */
    lenConfig: number;
  }
  /** The domain's configuration. */
  class DomainConfig {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** An s-expression, as `xm list --long` prints it. */
    sexp: Uint8Array;
  }
}
