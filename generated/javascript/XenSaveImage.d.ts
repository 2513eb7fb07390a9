// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { LegacySaveImage } from "./LegacySaveImage";
import { LibvirtSaveFile } from "./LibvirtSaveFile";
import { LibxcMigrationStream } from "./LibxcMigrationStream";
import { LibxlMigrationStream } from "./LibxlMigrationStream";
import { XenHvmContext } from "./XenHvmContext";
import { XenX86CpuPolicy } from "./XenX86CpuPolicy";
import { XenX86Vcpu } from "./XenX86Vcpu";
import { XendSaveFile } from "./XendSaveFile";
import { XenopsdLegacyImage } from "./XenopsdLegacyImage";
import { XenopsdSuspendImage } from "./XenopsdSuspendImage";
import { XlSaveFile } from "./XlSaveFile";

/** The state of a saved Xen domain, whichever program wrote it: the file of `xl save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or libxc migration stream without a file around it. The first bytes distinguish them; each has a definition of its own. An image of Xen 4.4 or earlier without a file around it has no signature; it is recognised by numbers in a certain range. `content` is the file as it is, from the outermost layer inwards. The other instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`, `memory`, `vcpus`, `hvm_context` and `device_model` are what their names say in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead. A file that is none of these, or that is compressed, has a `problem`. For reading only: a writer that the compiler makes of this with `-w` leaves out contents. */
export declare class XenSaveImage {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** The outermost layer, which contains the others. */
  content: LegacySaveImage | LibvirtSaveFile | LibxcMigrationStream | LibxlMigrationStream | XendSaveFile | XenopsdSuspendImage | XenopsdLegacyImage | XlSaveFile | XenSaveImage.NotAnImage;
  /** What the first bytes say about the file. */
  readonly recognition: XenSaveImage.FirstBytes;
  /** What the file is; the outermost layer of an image. */
  readonly outermostLayer: XenSaveImage.Layer | number;
  /** The file is a saved domain, and not compressed. */
  readonly isImage: boolean;
  /** Why this definition does not read the file; empty if it does. */
  readonly problem: string;
  /** The file ends before the image does: the last record is incomplete, or it is not the one that ends an image. Absent for images of Xen 4.4 and earlier. */
  readonly isTruncated: boolean | undefined;
  /** Finds what the shortcuts refer to. */
  readonly finder: XenSaveImage.ImageFinder;
  /** The domain's configuration as its toolstack writes it: JSON or an xl configuration file in a file of xl, XML in one of libvirt, otherwise an s-expression. */
  readonly config: Uint8Array | undefined;
  /** The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream. */
  readonly deviceModel: LibxlMigrationStream.RecordList.EmulatorContext | undefined;
  /** The state of the virtual hardware that Xen emulates for an HVM guest, from the last HVM_CONTEXT. */
  readonly hvmContext: XenHvmContext | undefined;
  /** The domain in the format of Xen 4.4 and earlier. */
  readonly legacy: LegacySaveImage | undefined;
  /** Domain header and records of the libxc stream. A libxl stream with checkpoints has more records after those, which continue the stream. */
  readonly libxc: LibxcMigrationStream.DomainImage | undefined;
  /** The guest's pages. */
  readonly memory: XenSaveImage.GuestMemory | undefined;
  /** What does not change while the guest runs. */
  readonly staticData: XenSaveImage.StaticRecords | undefined;
  /** The vCPUs and their registers, in the order of the stream. Xen does not save the registers of an HVM guest's vCPU that is offline. */
  readonly vcpus: Array<XenSaveImage.Vcpu> | undefined;
}
export declare namespace XenSaveImage {
  enum Layer {
    LEGACY = 0,
    NOT_AN_IMAGE = 1,
    LZ4 = 69356824,
    GZIP = 529205248,
    ZSTD = 682962941,
    BZIP2 = 1113221120,
    XENOPSD_LEGACY = 1148153185,
    LIBXL = 1281974904,
    XEND = 1281977973,
    XL = 1483042336,
    XENOPSD = 1483042387,
    LIBVIRT = 1818845814,
    XZ = 4248271448,
    LIBXC = 4294967295,
  }
  enum Searched {
    LIBXL_RECORDS = 0,
    XENOPSD_RECORDS = 1,
    LIBXC_RECORDS = 2,
    HVM_ENTRIES = 3,
  }
  enum VcpuKind {
    HVM = 0,
    PV_X86_64 = 1,
    PV_X86_32 = 2,
    DAMAGED = 3,
  }
  /** What the first bytes of a file say about it. */
  class FirstBytes {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The first four bytes, as a number. */
    signature?: number;
    /** Bytes 8-11, which distinguish the signatures of xenopsd. */
    readonly signatureEnd: number | undefined;
    /** Identification by the first bytes if the image has no signature. */
    readonly legacyStart: LegacySaveImage.FirstOctets | undefined;
    /** An image of Xen 4.4 or earlier. */
    readonly isLegacy: boolean;
    /** A suspend image of xenopsd from the time before it used records. */
    readonly isXenopsdLegacy: boolean;
    /** The first four bytes are those of an image. */
    readonly hasImageSignature: boolean;
    /** The file is compressed, with gzip, bzip2, lz4, zstd or xz. */
    readonly isCompressed: boolean;
    /** The file is a saved domain. */
    readonly isImage: boolean;
    /** What the file is, as a number. */
    readonly layerCode: number | bigint;
    /** The outermost layer is a file of `xl save`. */
    readonly isXl: boolean;
    /** The outermost layer is a file of `virsh save`. */
    readonly isLibvirt: boolean;
    /** The outermost layer is a suspend image of xenopsd. */
    readonly isXenopsd: boolean;
    /** The outermost layer is a file of `xm save`. */
    readonly isXend: boolean;
    /** The image has a libxl stream, unless it ends before that. */
    readonly isLibxlAnnounced: boolean;
    /** Offset of the libxl stream. */
    readonly ofsLibxl: number | bigint;
    /** The image has a libxl stream with at least the header of its first record. */
    readonly hasLibxl: boolean;
    /** The image ends with a record that says so. */
    readonly hasEnd: boolean;
    /** The libxl stream ends before its END. */
    readonly isLibxlTruncated: boolean | undefined;
    /** The image ends before its last record. */
    readonly isTruncated: boolean | undefined;
  }
  /** A file that is no saved domain, or one that is compressed. Nothing of it is read. */
  class NotAnImage {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Why this definition does not read the file. */
    readonly message: string;
  }
  /** Finds what the shortcuts refer to, whatever the wrapper. It reads nothing from the file; its instances refer to what `content` has read. */
  class ImageFinder {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The libxl stream. */
    readonly libxl: LibxlMigrationStream | undefined;
    /** The records that a libxc stream follows. */
    readonly libxcAnnouncements: XenSaveImage.Search;
    /** Where the libxc stream begins inside a wrapper. */
    readonly ofsLibxc: XenSaveImage.WrapperOffset | undefined;
    /** The image has a libxc stream with at least the header of its first record. */
    readonly hasLibxc: boolean;
    /** Domain header and records of the libxc stream. */
    readonly libxc: LibxcMigrationStream.DomainImage | undefined;
    /** The records of xenopsd that a legacy image follows. */
    readonly legacyAnnouncements: XenSaveImage.Search;
    /** The image is of Xen 4.4 or earlier. */
    readonly hasLegacy: boolean;
    /** The domain in the format of Xen 4.4 and earlier. */
    readonly legacy: LegacySaveImage | undefined;
    /** The records with a device model's state. */
    readonly emulatorContexts: XenSaveImage.Search;
    /** The libxl stream has the state of a device model. */
    readonly hasDeviceModel: boolean;
    /** The HVM_CONTEXT records; a receiver uses the last one. */
    readonly hvmContexts: XenSaveImage.Search;
    /** The libxc stream has an HVM_CONTEXT. */
    readonly hasHvmContext: boolean;
    /** The entries of the HVM context with a vCPU's registers. */
    readonly cpuEntries: XenSaveImage.Search;
    /** The records with a PV vCPU's registers. */
    readonly basicRecords: XenSaveImage.Search;
    /** Number of vCPUs whose registers the image has. */
    readonly numVcpus: number;
    /** The PAGE_DATA records. */
    readonly pageDataRecords: XenSaveImage.Search;
    /** The records of xenopsd that hold a configuration. */
    readonly xenopsRecords: XenSaveImage.Search;
    /** Where xenopsd's configuration is. */
    readonly ofsXenops: XenSaveImage.WrapperOffset | undefined;
    /** Offset of the configuration. */
    readonly ofsConfig: number | bigint;
    /** Length of the configuration in bytes. */
    readonly lenConfig: number | bigint;
  }
  /** All records or entries of one type in a list. */
  class Search {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, searchedList: XenSaveImage.Searched | number, typeCode: number | bigint);
    readonly _io: KaitaiStream;
    searchedList: XenSaveImage.Searched | number;
    typeCode: number | bigint;
    /** One step for each element of the list, from the last to the first. */
    steps: Array<XenSaveImage.SearchStep>;
    /** The elements of this type, in the order of the list. */
    found?: Array<XenSaveImage.SearchResult>;
    /** Number of elements of the list. */
    readonly numSteps: number;
    /** Number of elements of this type. */
    readonly numFound: number;
    /** Number of the first element of this type in the list, -1 if there is none. */
    readonly idxFirst: number;
    /** Number of the last element of this type in the list, -1 if there is none. */
    readonly idxLast: number;
  }
  /** One element of a list, and where the next one of a type is. */
  class SearchStep {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, searchedList: XenSaveImage.Searched | number, typeCode: number | bigint, idx: number, idxLater: number);
    readonly _io: KaitaiStream;
    searchedList: XenSaveImage.Searched | number;
    typeCode: number | bigint;
    idx: number;
    idxLater: number;
    /** Type of the element, as a number. */
    readonly elementType: number | bigint;
    /** Number of the next element of that type from this one on, -1 if there is none. */
    readonly idxHereOrLater: number;
  }
  /** An element of a list. */
  class SearchResult {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, idx: number);
    readonly _io: KaitaiStream;
    idx: number;
  }
  /** Where a record of a wrapper is in the file. */
  class WrapperOffset {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, idx: number);
    readonly _io: KaitaiStream;
    idx: number;
    /** One step for each record up to this one. */
    steps: Array<XenSaveImage.WrapperStep>;
    /** Offset of the first record. */
    readonly ofsFirst: number | bigint;
    /** Offset of the record's body. */
    readonly ofsBody: number | bigint;
    /** Offset of the data after the record. */
    readonly ofsNext: number | bigint;
  }
  /** A record of a wrapper, and where it is. */
  class WrapperStep {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, idx: number, ofsRecord: number | bigint);
    readonly _io: KaitaiStream;
    idx: number;
    ofsRecord: number | bigint;
    /** Offset of the body. */
    readonly ofsBody: number | bigint;
    /** Offset of the data after the record. */
    readonly ofsNext: number | bigint;
  }
  /** What the libxc stream says once, before the guest's memory and registers. */
  class StaticRecords {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The X86_CPUID_POLICY records. */
    readonly cpuidPolicies: XenSaveImage.Search;
    /** The CPUID leaves of the guest, if the stream has them. */
    readonly cpuidPolicy: XenX86CpuPolicy.CpuidPolicy | undefined;
    /** The X86_MSR_POLICY records. */
    readonly msrPolicies: XenSaveImage.Search;
    /** The MSRs of the guest's policy, if the stream has them. */
    readonly msrPolicy: XenX86CpuPolicy.MsrPolicy | undefined;
    /** The X86_PV_INFO records. */
    readonly infosOfPv: XenSaveImage.Search;
    /** Properties of a PV guest. */
    readonly pvInfo: LibxcMigrationStream.DomainImage.X86PvInfo | undefined;
  }
  /** The guest's pages, in batches as the stream has them. */
  class GuestMemory {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Number of PAGE_DATA records. */
    readonly numBatches: number;
    /** The first batch. */
    readonly firstBatch: LibxcMigrationStream.DomainImage.PageData | undefined;
    /** All batches. A page may be in several; the last one counts. */
    readonly batches: Array<XenSaveImage.PageBatch>;
  }
  /** A PAGE_DATA record. */
  class PageBatch {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, idxRecord: number);
    readonly _io: KaitaiStream;
    idxRecord: number;
    /** The body of the record. */
    readonly pages: LibxcMigrationStream.DomainImage.PageData;
  }
  /** A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record. */
  class Vcpu {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, idx: number);
    readonly _io: KaitaiStream;
    idx: number;
    /** Kind of guest that the vCPU belongs to. */
    readonly kind: XenSaveImage.VcpuKind | number;
    /** The body of X86_PV_VCPU_BASIC. */
    readonly pvState: LibxcMigrationStream.DomainImage.X86PvVcpu | undefined;
    /** Number of the vCPU. */
    readonly vcpuId: number | bigint;
    /** All registers of an HVM guest's vCPU; the general registers of a PV guest's. */
    readonly registers: XenHvmContext.Cpu | XenX86Vcpu.CpuUserRegsX8664 | XenX86Vcpu.CpuUserRegsX8632 | undefined;
  }
}
