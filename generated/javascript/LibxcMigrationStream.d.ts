// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { XenHvmContext } from "./XenHvmContext";
import { XenX86CpuPolicy } from "./XenX86CpuPolicy";
import { XenX86Vcpu } from "./XenX86Vcpu";

/** The state of one running Xen domain, as libxenguest writes it when a domain is saved or live-migrated: an image header, a domain header, then records (guest pages, vCPU state, HVM context, CPU policy and so on) up to END. The image header is always big-endian; its options give the byte order of everything after it, except contents that Xen or the guest defines (HVM context, CPU policies, vCPU contexts, shared info, pages), which are always little-endian. Real streams are little-endian, as x86 is. Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and requires STATIC_DATA_END before all memory and register contents. A receiver of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are the same in both versions. `xl save` writes this stream inside a libxl stream, which is inside a file of its own; see `libxl_migration_stream` and `xl_save_file`. A damaged stream parses as far as its framing allows. Bodies are decoded on demand, so a body that is too short for its type does not affect the others. If the stream ends inside a record, that record's `raw_body` is shorter than its `header.len_body`. For reading only: a writer that the compiler makes of this with `-w` leaves out contents. */
export declare class LibxcMigrationStream {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Identifies the stream and gives the byte order of the rest. */
  imageHeader: LibxcMigrationStream.Ihdr;
  /** The domain header and all records. */
  image: LibxcMigrationStream.DomainImage;
}
export declare namespace LibxcMigrationStream {
  enum VcpuContextLayout {
    NOTHING = 0,
    BASIC_X86_64 = 1,
    BASIC_X86_32 = 2,
    EXTENDED = 3,
    XSAVE = 4,
    MSRS = 5,
  }
  enum GuestType {
    X86_PV = 1,
    X86_HVM = 2,
  }
  enum RecordType {
    END_MARK = 0,
    PAGE_DATA = 1,
    X86_PV_INFO = 2,
    X86_PV_P2M_FRAMES = 3,
    X86_PV_VCPU_BASIC = 4,
    X86_PV_VCPU_EXTENDED = 5,
    X86_PV_VCPU_XSAVE = 6,
    SHARED_INFO = 7,
    X86_TSC_INFO = 8,
    HVM_CONTEXT = 9,
    HVM_PARAMS = 10,
    TOOLSTACK = 11,
    X86_PV_VCPU_MSRS = 12,
    VERIFY = 13,
    CHECKPOINT = 14,
    CHECKPOINT_DIRTY_PFN_LIST = 15,
    STATIC_DATA_END = 16,
    X86_CPUID_POLICY = 17,
    X86_MSR_POLICY = 18,
    STRIPPED = 4084494960,
  }
  enum PageType {
    NOTAB = 0,
    L1TAB = 1,
    L2TAB = 2,
    L3TAB = 3,
    L4TAB = 4,
    L1TAB_PIN = 9,
    L2TAB_PIN = 10,
    L3TAB_PIN = 11,
    L4TAB_PIN = 12,
    BROKEN = 13,
    XALLOC = 14,
    XTAB = 15,
  }
  enum TscMode {
    DEFAULT = 0,
    ALWAYS_EMULATE = 1,
    NEVER_EMULATE = 2,
  }
  enum HvmParamName {
    CALLBACK_IRQ = 0,
    STORE_PFN = 1,
    STORE_EVTCHN = 2,
    PAE_ENABLED = 4,
    IOREQ_PFN = 5,
    BUFIOREQ_PFN = 6,
    VIRIDIAN = 9,
    TIMER_MODE = 10,
    HPET_ENABLED = 11,
    IDENT_PT = 12,
    DM_DOMAIN = 13,
    ACPI_S_STATE = 14,
    VM86_TSS = 15,
    VPT_ALIGN = 16,
    CONSOLE_PFN = 17,
    CONSOLE_EVTCHN = 18,
    ACPI_IOPORTS_LOCATION = 19,
    MEMORY_EVENT_CR0 = 20,
    MEMORY_EVENT_CR3 = 21,
    MEMORY_EVENT_CR4 = 22,
    MEMORY_EVENT_INT3 = 23,
    NESTEDHVM = 24,
    MEMORY_EVENT_SINGLE_STEP = 25,
    BUFIOREQ_EVTCHN = 26,
    PAGING_RING_PFN = 27,
    MONITOR_RING_PFN = 28,
    SHARING_RING_PFN = 29,
    MEMORY_EVENT_MSR = 30,
    TRIPLE_FAULT_REASON = 31,
    IOREQ_SERVER_PFN = 32,
    NR_IOREQ_SERVER_PAGES = 33,
    VM_GENERATION_ID_ADDR = 34,
    ALTP2M = 35,
    X87_FIP_WIDTH = 36,
    VM86_TSS_SIZED = 37,
    MCA_CAP = 38,
  }
  enum ViridianGroup {
    BASE = 1,
    NO_FREQ = 2,
    TIME_REF_COUNT = 4,
    REFERENCE_TSC = 8,
    HCALL_REMOTE_TLB_FLUSH = 16,
    APIC_ASSIST = 32,
    CRASH_CTL = 64,
    SYNIC = 128,
    STIMER = 256,
    HCALL_IPI = 512,
    EX_PROCESSOR_MASKS = 1024,
    NO_VP_LIMIT = 2048,
    CPU_HOTPLUG = 4096,
  }
  /** Identifies a domain save image and the version of the specification that it follows. Big-endian whatever the options say. */
  class Ihdr {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All ones, which sets the image apart from the legacy format of Xen 4.4 and earlier; a legacy image has a zero bit in its first eight bytes. */
    marker: Uint8Array;
    /** Says that this is a Xen domain save image. */
    id: Uint8Array;
    /** Version of the specification, 2 or 3. */
    version: number;
    /** Bit 0 is the byte order of all that follows; bits 1-15 are reserved. */
    options: number;
    /** Zero when saved, ignored when restored. */
    reserved1: number;
    /** Zero when saved, ignored when restored. */
    reserved2: number;
    /** Byte order of everything after this header. */
    readonly isBigEndian: boolean;
    /** The bits of `options` that have no meaning in any version. */
    readonly reservedOptions: number;
    /** The oldest version of this format. */
    readonly knownVersionMin: number;
    /** The newest version of this format. */
    readonly knownVersionMax: number;
  }
  /** The part of the stream whose byte order the image header gives. */
  class DomainImage {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, isBigEndian: boolean, hasDomainHeader: boolean, isInsideLibxl: boolean);
    readonly _io: KaitaiStream;
    readonly _is_le: boolean;
    isBigEndian: boolean;
    hasDomainHeader: boolean;
    isInsideLibxl: boolean;
    /** Kind of guest, and the version of Xen that saved it. */
    domainHeader?: LibxcMigrationStream.DomainImage.Dhdr;
    /** Records up to END, which is the last one; inside a libxl stream also up to CHECKPOINT, after which libxl's own records follow. A damaged stream ends where too few bytes remain for another record header. */
    records?: Array<LibxcMigrationStream.DomainImage.Record>;
  }
  namespace DomainImage {
    /** General properties of the domain. */
    class Dhdr {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the specification also had 3 for x86 PVH and 4 for ARM, which no Xen ever saved. */
      typeCode: number;
      /** Base-2 logarithm of the page size; 12 on x86. */
      pageShift: number;
      /** Zero when saved, ignored when restored. */
      reserved: number;
      /** Major version of the Xen that saved the image; 0 for an image that was converted from the legacy format. */
      xenMajor: number;
      /** Minor version of the Xen that saved the image, or the version of the converter. */
      xenMinor: number;
      /** Kind of guest; PVH guests are x86_hvm. */
      readonly guestType: LibxcMigrationStream.GuestType | number;
      /** The only `page_shift` of x86 guests. */
      readonly knownPageShift: number;
      /** A converter wrote this stream from a legacy image. */
      readonly isConvertedFromLegacy: boolean;
    }
    /** One record: header, body, padding to a multiple of 8 bytes. */
    class Record {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Type and length. */
      header: LibxcMigrationStream.DomainImage.RecordHeader;
      /** The bytes of the body, or those that the stream still has if it ends before `header.len_body` bytes. */
      rawBody: LibxcMigrationStream.DomainImage.Opaque;
      /** 0 to 7 zero bytes. */
      padding: Uint8Array;
      /** The body, decoded by record type. */
      readonly body: LibxcMigrationStream.DomainImage.EmptyBody | LibxcMigrationStream.DomainImage.PageData | LibxcMigrationStream.DomainImage.X86PvInfo | LibxcMigrationStream.DomainImage.X86PvP2mFrames | LibxcMigrationStream.DomainImage.X86PvVcpu | LibxcMigrationStream.DomainImage.SharedInfo | LibxcMigrationStream.DomainImage.X86TscInfo | XenHvmContext | LibxcMigrationStream.DomainImage.HvmParams | LibxcMigrationStream.DomainImage.Toolstack | LibxcMigrationStream.DomainImage.CheckpointDirtyPfnList | XenX86CpuPolicy.CpuidPolicy | XenX86CpuPolicy.MsrPolicy | LibxcMigrationStream.DomainImage.Stripped | LibxcMigrationStream.DomainImage.UnknownBody;
      /** The stream ends inside this record. */
      readonly isTruncated: boolean;
      /** The words about it that follow the length. */
      readonly truncation: string;
      /** The record is complete, and it is END. */
      readonly isEnd: boolean;
    }
    /** The header of every record. */
    class RecordHeader {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Kind of body, as a number; see `record_type`. Bit 31 marks an optional record, which a receiver that does not know the type may ignore. */
      typeCode: number;
      /** Length of the body in bytes, without its padding. */
      lenBody: number;
      /** Kind of body. */
      readonly recordType: LibxcMigrationStream.RecordType | number;
      /** A receiver that does not know the type ignores the record. */
      readonly isOptional: boolean;
      /** Bytes of padding after the body. */
      readonly lenPadding: number;
      /** 128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in tools/libs/guest/xg_sr_stream_format.h). */
      readonly lenBodyMax: number;
    }
    /** Bytes of a record's body, not interpreted here: the type has no fields, only a size. `body` decodes the same bytes. */
    class Opaque {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
    }
    /** The body of the records that carry no data: END, VERIFY, CHECKPOINT and STATIC_DATA_END. It has no fields. By the specification their body_length is 0; if it is not, `raw_body` has the bytes. */
    class EmptyBody {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
    }
    /** The body of a record type that the specification does not define. */
    class UnknownBody {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** The body, unchanged. */
      data: Uint8Array;
    }
    /** A batch of guest pages: pfns with their types, followed by the contents of the pages that have any, in the same order. */
    class PageData {
      constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, isBigEndian: boolean, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      isBigEndian: boolean;
      /** Number of pfns in this record, at least 1. */
      numPfns: number;
      /** Zero when saved, ignored when restored. */
      reserved: number;
      /** Offset of the pfns in the body. */
      readonly ofsPfns: number;
      /** Size of one entry of `pfns` in bytes. */
      readonly lenPfn: number;
      /** Size of one page in bytes. */
      readonly lenPage: number;
      /** Offset of the page contents in the body. */
      readonly ofsPages: number | bigint;
      /** The pfns and their types. */
      readonly pfns: Array<LibxcMigrationStream.DomainImage.PfnEntry>;
      /** The contents, 4096 bytes for each entry of `pfns` whose `has_page` is true, in their order. This list has as many whole pages as the body has room for, whatever the types say: none in a record of a `stripped` stream. */
      readonly pages: Array<Uint8Array>;
    }
    /** A pfn and its type in 64 bits: the type in bits 63-60, reserved bits 59-52, the pfn in bits 51-0. They are read as two halves so that every language computes exact values. */
    class PfnEntry {
      constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, isBigEndian: boolean, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      isBigEndian: boolean;
      /** The first four bytes; the low half in a little-endian stream. */
      half0: number;
      /** The last four bytes; the high half in a little-endian stream. */
      half1: number;
      /** Bits 31-0. */
      readonly low: number | bigint;
      /** Bits 63-32. */
      readonly high: number | bigint;
      /** Bits 51-0, the page frame number. */
      readonly pfn: number | bigint;
      /** Bits 59-52, zero when saved. */
      readonly reserved: number;
      /** Bits 63-60, the page type as a number. */
      readonly typeCode: number;
      /** Bits 63-60, the kind of page. */
      readonly pageType: LibxcMigrationStream.PageType | number;
      /** False for 0x5-0x8, which are not page types; a receiver refuses them. */
      readonly isKnownType: boolean;
      /** Whether `pages` has contents for this entry; false for broken, xalloc and xtab. */
      readonly hasPage: boolean;
      /** Whether a receiver allocates memory for the pfn: true for entries with contents, and for xalloc. */
      readonly isPopulated: boolean;
      /** Whether the page is a PV guest's page table of any level. */
      readonly isPageTable: boolean;
    }
    /** Properties of a PV guest. */
    class X86PvInfo {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Width of the guest's words in bytes, 4 or 8. */
      guestWidth: number;
      /** Levels of page tables, 3 with width 4 and 4 with width 8. */
      ptLevels: number;
      /** Zero when saved, ignored when restored. */
      reserved1: number;
      /** Zero when saved, ignored when restored. */
      reserved2: number;
      /** Whether the two values describe a 32-bit guest with PAE or a 64-bit guest, the only kinds of PV guest. */
      readonly isValidCombination: boolean;
    }
    /** Where the guest keeps its P2M table: the pfns of the frames that hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`. A frame holds n = 4096 / guest_width entries, so there are p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division rounds down. */
    class X86PvP2mFrames {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** First pfn that the frames cover. */
      p2mStartPfn: number;
      /** Last pfn that the frames cover; the highest pfn of the guest. */
      p2mEndPfn: number;
      /** Offset of the frames' pfns in the body. */
      readonly ofsP2mPfns: number;
      /** Size of one entry of `p2m_pfns` in bytes. */
      readonly lenP2mPfn: number;
      /** Size of a frame of the P2M table in bytes. */
      readonly lenP2mFrame: number;
      /** pfns of the frames that hold the guest's P2M table. */
      readonly p2mPfns: Array<number | bigint>;
    }
    /** Part of the state of one vCPU of a PV guest: the body of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context` only. The context is Xen's own structure, little-endian in any stream. */
    class X86PvVcpu {
      constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, vcpuRecord: LibxcMigrationStream.RecordType | number, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      vcpuRecord: LibxcMigrationStream.RecordType | number;
      /** Number of the vCPU. */
      vcpuId: number;
      /** Zero when saved, ignored when restored. */
      reserved: number;
      /** Offset of the context in the body. */
      readonly ofsContext: number;
      /** Length of the context in bytes. It is 0 in streams of Xen 4.6 to 4.8 that had nothing to send. */
      readonly lenContext: number;
      /** The context, not decoded. */
      readonly contextOctets: Uint8Array;
      /** Kind of context; the length distinguishes 64-bit from 32-bit guests. */
      readonly contextLayout: LibxcMigrationStream.VcpuContextLayout;
      /** The context, decoded as the structure of the domctl that belongs to the record type. */
      readonly context: XenX86Vcpu.VcpuGuestContextX8664 | XenX86Vcpu.VcpuGuestContextX8632 | XenX86Vcpu.ExtVcpucontext | XenX86Vcpu.VcpuXsave | XenX86Vcpu.VcpuMsrs | XenX86Vcpu.UnknownContext | undefined;
    }
    /** The guest's shared info page, one page long. Its layout depends on the guest's width, which X86_PV_INFO gives. */
    class SharedInfo {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Length of a SHARED_INFO body in bytes. */
      readonly lenSharedInfo: number;
      /** The page, in the layout of a 64-bit guest. */
      readonly sharedInfoX8664: XenX86Vcpu.SharedInfoX8664;
      /** The page, in the layout of a 32-bit guest. */
      readonly sharedInfoX8632: XenX86Vcpu.SharedInfoX8632;
    }
    /** The guest's time stamp counter (TSC). */
    class X86TscInfo {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** TSC mode, as a number; see `mode`. */
      modeCode: number;
      /** Frequency of the TSC in kHz. */
      khz: number;
      /** Guest time when the domain was saved, in nanoseconds, as XEN_DOMCTL_gettscinfo returns it. */
      nsec: number | bigint;
      /** Number of times that the guest has been restored or migrated. */
      incarnation: number;
      /** Zero when saved, ignored when restored. */
      reserved: number;
      /** TSC mode: how Xen presents the TSC to the guest. */
      readonly mode: LibxcMigrationStream.TscMode | number;
    }
    /** HVM parameters of the domain. */
    class HvmParams {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Number of parameters. */
      numParams: number;
      /** Zero when saved, ignored when restored. */
      reserved: number;
      /** Offset of the parameters in the body. */
      readonly ofsParams: number;
      /** Size of one parameter in bytes. */
      readonly lenParam: number;
      /** The parameters, `num_params` of them. */
      readonly params: Array<LibxcMigrationStream.DomainImage.HvmParam>;
    }
    /** One HVM parameter. */
    class HvmParam {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h. */
      index: number | bigint;
      /** Value of the parameter. */
      value: number | bigint;
      /** The parameter by name. */
      readonly name: LibxcMigrationStream.HvmParamName | number;
    }
    /** Deprecated: toolstack data that only development versions of Xen wrote. */
    class Toolstack {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Toolstack-specific data. */
      data: Uint8Array;
    }
    /** Says that contents were taken out of the image, for example to attach it to a public bug report. The first record of its stream. This record is an extension of `xenstream strip`; the specification does not have it. It is optional, so that a receiver which does not know it ignores it. If `pages_dropped` is set, PAGE_DATA records have their pfns but no page contents, so that they are shorter than the page types demand: a receiver refuses the first of them. Contents that are taken out of other records are zero, or `x` in texts; lengths and offsets in the records stay. */
    class Stripped {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** What was taken out, a bit for each kind of contents. */
      removed: number;
      /** Zero when written. */
      reserved: number;
      /** PAGE_DATA has no page contents, unless some of its pages were to be kept. */
      readonly pagesDropped: boolean;
      /** Pages were replaced by zeros. */
      readonly pagesZeroed: boolean;
      /** Texts of the configuration that xl, libvirt or xenopsd saved with the guest, and values in xenstore. */
      readonly settings: boolean;
      /** x87, SSE and extended registers; the control words among them stay. */
      readonly vectorRegisters: boolean;
      /** State of emulated devices that can hold data of the guest, and of unknown devices. */
      readonly deviceData: boolean;
      /** Bodies of unknown records, and what follows the end of the image. */
      readonly unknown: boolean;
      /** All values of the configuration. */
      readonly config: boolean;
      /** All state of the vCPUs, and a PV guest's shared info. */
      readonly registers: boolean;
      /** All state of the device model. */
      readonly deviceModel: boolean;
    }
    /** The pfns that a COLO secondary has dirtied, in no particular order. This record is sent from the secondary to the primary only. */
    class CheckpointDirtyPfnList {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Size of one entry of `pfns` in bytes. */
      readonly lenPfn: number;
      /** The dirty pfns, as many as the body has room for. */
      readonly pfns: Array<number | bigint>;
    }
  }
}
