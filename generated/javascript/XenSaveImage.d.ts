// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { LegacySaveImage } from "./LegacySaveImage";
import { LibvirtSaveFile } from "./LibvirtSaveFile";
import { LibxcMigrationStream } from "./LibxcMigrationStream";
import { LibxlMigrationStream } from "./LibxlMigrationStream";
import { XendSaveFile } from "./XendSaveFile";
import { XenopsdLegacyImage } from "./XenopsdLegacyImage";
import { XenopsdSuspendImage } from "./XenopsdSuspendImage";
import { XlSaveFile } from "./XlSaveFile";

/** The state of a saved Xen domain, whichever program wrote it: the file of `xl save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or libxc migration stream without a file around it. The first bytes distinguish them; each has a definition of its own. An image of Xen 4.4 or earlier without a file around it has no signature; it is recognised by numbers in a certain range. */
export declare class XenSaveImage {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** The outermost layer, which contains the others. */
  content?: LibxcMigrationStream | LibxlMigrationStream | LibvirtSaveFile | XendSaveFile | XenopsdSuspendImage | XenopsdLegacyImage | XlSaveFile | LegacySaveImage;
  /** The first four bytes, as a number; see `outermost_layer`. */
  readonly signature: number;
  /** Bytes 8-11, which distinguish the signatures of xenopsd. */
  readonly signatureEnd: number | undefined;
  /** A suspend image of xenopsd from the time before it used records. */
  readonly isXenopsdLegacy: boolean;
  /** Identification by the first bytes if the image has no signature. */
  readonly legacyStart: LegacySaveImage.FirstOctets | undefined;
  /** An image of Xen 4.4 or earlier. */
  readonly isLegacy: boolean;
  /** The outermost layer of the image. */
  readonly outermostLayer: XenSaveImage.Layer | number;
}
export declare namespace XenSaveImage {
  enum Layer {
    LEGACY = 0,
    XENOPSD_LEGACY = 1148153185,
    LIBXL = 1281974904,
    XEND = 1281977973,
    XL = 1483042336,
    XENOPSD = 1483042387,
    LIBVIRT = 1818845814,
    LIBXC = 4294967295,
  }
}
