// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { LegacySaveImage } from "./LegacySaveImage";

/** A suspended Xen domain as xenopsd wrote it to a virtual disk before its images consisted of records: a signature, then a legacy image whose device model state has xenopsd's own signature. The rest of the disk may contain anything. For reading only: a writer that the compiler makes of this with `-w` leaves out contents. */
export declare class XenopsdLegacyImage {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Identifies the image. */
  identification: XenopsdLegacyImage.SaveSignature;
  /** The suspended domain, followed by whatever else is on the disk. */
  legacyImage: LegacySaveImage;
}
export declare namespace XenopsdLegacyImage {
  /** The signature of the image. */
  class SaveSignature {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Says that this is a suspend image without records. */
    signature: Uint8Array;
  }
}
