// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { XenHvmContext } from "./XenHvmContext";
import { XenX86Vcpu } from "./XenX86Vcpu";

/** The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the size of the P2M; for a PV guest, the data needed to read the rest and the frames of its P2M; chunks, mostly guest pages; and a tail with the registers. It has no magic number and no version. Some numbers are as wide as the words of the toolstack that saved the image. No field gives that width or the kind of guest; both can be derived from the first bytes, see `identification`. The image of a domain that Remus protected has several checkpoints in a row, each with chunks and a tail. The pages of all checkpoints count, but only the last tail does. A damaged image parses as far as its framing allows. For reading only: a writer that the compiler makes of this with `-w` leaves out contents. */
export declare class LegacySaveImage {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** The whole image; absent if the data ends inside its first headers. */
  image?: LegacySaveImage.DomainImage;
  /** Identification of the image by its first bytes. */
  readonly identification: LegacySaveImage.FirstOctets | undefined;
}
export declare namespace LegacySaveImage {
  enum GuestType {
    X86_PV = 1,
    X86_HVM = 2,
  }
  enum ContextLayout {
    UNKNOWN_LAYOUT = 0,
    X86_64 = 1,
    X86_32 = 2,
  }
  enum BlockType {
    EXTV = 1702392950,
    VCPU = 1986228341,
    XCNT = 2019782260,
  }
  enum ChunkType {
    HVM_NR_IOREQ_SERVER_PAGES = -20,
    HVM_IOREQ_SERVER_PFN = -19,
    TOOLSTACK = -18,
    HVM_SHARING_RING_PFN = -17,
    HVM_MONITOR_RING_PFN = -16,
    HVM_PAGING_RING_PFN = -15,
    HVM_GENERATION_ID_ADDR = -14,
    ENABLE_COMPRESSION = -13,
    COMPRESSED_DATA = -12,
    HVM_VIRIDIAN = -11,
    HVM_ACPI_IOPORTS_LOCATION = -10,
    LAST_CHECKPOINT = -9,
    HVM_CONSOLE_PFN = -8,
    TSC_INFO = -7,
    TMEM_EXTRA = -6,
    TMEM = -5,
    HVM_VM86_TSS = -4,
    HVM_IDENT_PT = -3,
    VCPU_INFO = -2,
    ENABLE_VERIFY_MODE = -1,
    END_MARK = 0,
    PAGES = 1,
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
  /** The first 16 bytes, interpreted for either width of the toolstack. */
  class FirstOctets {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Size of the P2M; of a 64-bit toolstack, its low half. */
    p2mSize: number;
    /** Bytes 4-7. For a 64-bit toolstack, the rest of the size, which is zero; for a 32-bit toolstack, the field that follows the size, which is not zero. */
    word1: number;
    /** Bytes 8-11. For a 64-bit toolstack, the field that follows the size. */
    word2: number;
    /** Bytes 12-15. */
    word3: number;
    /** A 64-bit toolstack saved the image. */
    readonly is64bit: boolean;
    /** The extended info of a PV guest follows the size; otherwise the first chunk of an HVM guest does. All ones can also be the marker of an enable_verify_mode chunk; then another chunk's marker follows, which is smaller than any length of extended info. */
    readonly isPv: boolean;
    /** Marker of the first chunk, if this is an HVM guest. */
    readonly firstChunk: number | bigint;
    /** The number of pages is not 0 and not more than pfns of 28 bits can address. */
    readonly hasPlausibleSize: boolean;
    /** The marker is one that a chunk at the start of an image can have. */
    readonly hasPlausibleChunk: boolean;
  }
  /** A number as wide as the words of the toolstack that saved the image. */
  class Ulong {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    /** The number of a 64-bit toolstack. */
    wide?: number | bigint;
    /** The number of a 32-bit toolstack. */
    narrow?: number;
    /** The number, in the width of the toolstack. */
    readonly value: number | bigint;
  }
  /** A number as wide as the words of the toolstack that saved the image, in two halves because not every language has 64-bit bit operations. */
  class UlongHalves {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high?: number;
  }
  /** An image whose toolstack and kind of guest are known. */
  class DomainImage {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean, isPv: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    isPv: boolean;
    /** Size of the P2M. */
    header: LegacySaveImage.Header;
    /** Data needed to read the rest of a PV guest's image. */
    extendedInfo?: LegacySaveImage.ExtendedInfo;
    /** Location of a PV guest's P2M. */
    p2mFrames?: LegacySaveImage.P2mFrameList;
    /** Chunks and a tail; several times in an image that Remus sent. */
    checkpoints?: Array<LegacySaveImage.Checkpoint>;
    /** Width of a PV guest's words in bytes, derived from the size of its vCPU contexts. */
    readonly guestWidth: number | bigint;
    /** Levels of a PV guest's page tables. */
    readonly ptLevels: number | bigint;
    /** Entries of the P2M in one page. */
    readonly numP2mPerFrame: number;
    /** Pages of the P2M. */
    readonly numP2mFrames: number | bigint;
    /** Length of `p2m_frames` in bytes. */
    readonly lenP2mFrames: number | bigint;
    /** Length of a vCPU's context in bytes. */
    readonly lenContext: number | bigint;
    /** Each vCPU has an extended context. */
    readonly hasExtended: boolean;
    /** Length of a vCPU's extended processor state in bytes, including the numbers before it. */
    readonly lenXsave: number | bigint;
  }
  /** The start of every image. */
  class Header {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean, isPv: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    isPv: boolean;
    /** Number of pfns that the P2M covers. */
    p2mSize: LegacySaveImage.Ulong;
    /** The most pfns that 28 bits can address. */
    readonly knownP2mSizeMax: number;
    /** Width in bytes of the words of the toolstack that saved the image. */
    readonly toolstackWidth: number;
    /** Kind of guest. */
    readonly guestType: LegacySaveImage.GuestType | number;
  }
  /** Blocks that describe the tail of a PV guest's image. */
  class ExtendedInfo {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    /** Marker and length. */
    head: LegacySaveImage.ExtendedInfoHeader;
    /** Blocks of extended information, each with a header of its own. */
    blocks: LegacySaveImage.ExtendedInfoBlocks;
    /** Length of a vCPU's context in bytes; 0 if no block says so. */
    readonly lenContext: number | bigint;
    /** Each vCPU has an extended context. */
    readonly hasExtended: boolean;
    /** Length of a vCPU's extended processor state in bytes, including the numbers before it. */
    readonly lenXsave: number | bigint;
  }
  /** The header of the extended info. */
  class ExtendedInfoHeader {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    /** All ones, which the first frame of a P2M never is. */
    marker: LegacySaveImage.UlongHalves;
    /** Length of all blocks in bytes. */
    lenBlocks: number;
    /** The marker is all ones. */
    readonly isValid: boolean;
  }
  /** All blocks of the extended info. */
  class ExtendedInfoBlocks {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Blocks, up to the point where too few bytes remain for another one. */
    blocks?: Array<LegacySaveImage.ExtendedInfoBlock>;
    /** There is a block. */
    readonly hasBlocks: boolean;
    /** Length of a vCPU's context in bytes; 0 if no block says so. */
    readonly lenContext: number | bigint;
    /** Each vCPU has an extended context. */
    readonly hasExtended: boolean;
    /** Length of a vCPU's extended processor state in bytes, including the numbers before it. */
    readonly lenXsave: number | bigint;
  }
  /** The header of a block of the extended info. */
  class ExtendedInfoBlockHeader {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Type of the block, four letters; see `block_type`. */
    typeCode: number;
    /** Length of the block's data in bytes. */
    lenData: number;
    /** Type of the block. A receiver skips a type that it does not know. */
    readonly blockType: LegacySaveImage.BlockType | number;
  }
  /** One block of the extended info. */
  class ExtendedInfoBlock {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, lenContextBefore: number, hasExtendedBefore: boolean, lenXsaveBefore: number);
    readonly _io: KaitaiStream;
    lenContextBefore: number;
    hasExtendedBefore: boolean;
    lenXsaveBefore: number;
    /** Type and length. */
    header: LegacySaveImage.ExtendedInfoBlockHeader;
    /** The data, not decoded. */
    rawContent: LegacySaveImage.Opaque;
    /** The data, decoded by block type. */
    readonly content: LegacySaveImage.VcpuContext | LegacySaveImage.XsaveLength | LegacySaveImage.Opaque;
    /** Length of a vCPU's context, from the blocks up to this one. */
    readonly lenContextSoFar: number | bigint;
    /** vCPUs have an extended context. */
    readonly hasExtendedSoFar: boolean;
    /** Length of a vCPU's extended processor state, from the blocks up to this one. */
    readonly lenXsaveSoFar: number | bigint;
  }
  /** The data of an xcnt block. */
  class XsaveLength {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Length of the extended processor state in each vCPU's part of the tail, in bytes. */
    lenXsave: number;
  }
  /** Bytes that are not interpreted here. */
  class Opaque {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
  }
  /** The pfns of the pages that hold the P2M. The sender replaces the mfns of the running guest with pfns. */
  class P2mFrameList {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    /** Size of one entry in bytes. */
    readonly lenPfn: number;
    /** A pfn for each page of the P2M. */
    readonly pfns: Array<LegacySaveImage.Ulong>;
  }
  /** Chunks and the tail that completes the state of the domain. */
  class Checkpoint {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean, isPv: boolean, lenContext: number, hasExtended: boolean, lenXsave: number, isCompressed: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    isPv: boolean;
    lenContext: number;
    hasExtended: boolean;
    lenXsave: number;
    isCompressed: boolean;
    /** Chunks up to an end chunk, up to an invalid chunk, or up to the point where too few bytes remain for the longest header of another chunk, which is as long as an HVM parameter. */
    chunks: Array<LegacySaveImage.Chunk>;
    /** Registers of a PV guest. */
    pvTail?: LegacySaveImage.PvTail;
    /** Registers and devices of an HVM guest. */
    hvmTail?: LegacySaveImage.HvmTail;
    /** Offset of the end of the tail. */
    afterTail: LegacySaveImage.StreamPosition;
    /** The chunks are complete, and the tail follows. */
    readonly isEnded: boolean;
    /** Pages of later checkpoints are compressed. */
    readonly enablesCompression: boolean;
    /** The highest vCPU id; without vcpu_info there is only vCPU 0. */
    readonly highestVcpuId: number | bigint;
    /** The data after the tail. */
    readonly nextMarker: LegacySaveImage.NextMarker | undefined;
    /** No other checkpoint follows. Images of Xen 3.4 and earlier have no last_checkpoint chunk; no chunk follows their only checkpoint. */
    readonly isLast: boolean;
  }
  /** A position in the stream. An instance, which is read on demand, must not ask the stream for its position, because the answer differs between languages. */
  class StreamPosition {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, ofsNext: number | bigint);
    readonly _io: KaitaiStream;
    ofsNext: number | bigint;
  }
  /** The data after a tail, read as the marker of a chunk. */
  class NextMarker {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The marker, if another checkpoint follows. */
    marker: number;
    /** Another checkpoint follows. */
    readonly isChunk: boolean;
  }
  /** The marker of a chunk, and the fields that determine its length. Only Xen's restore code documents what each chunk has. */
  class ChunkHeader {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean, isCompressed: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    isCompressed: boolean;
    /** The number of pfns if positive, otherwise the type of the chunk. */
    marker: number;
    /** The highest vCPU id. */
    maxVcpuId?: number;
    /** Length of the toolstack's data in bytes. */
    lenToolstack?: number;
    /** Length of the compressed pages in bytes. */
    lenCompressed?: LegacySaveImage.Ulong;
    /** The pfns of a page batch, with their types. */
    pfns?: Array<LegacySaveImage.PfnEntry>;
    /** Type of the chunk. */
    readonly chunkType: LegacySaveImage.ChunkType | number;
    /** Number of pfns in a page batch. */
    readonly numPfns: number | bigint;
    /** The most pfns that a receiver accepts in one page batch. */
    readonly knownNumPfnsMax: number;
    /** The highest vCPU id that a receiver accepts. */
    readonly knownVcpuIdMax: number;
    /** The chunk holds an HVM parameter. */
    readonly isHvmParam: boolean;
    /** Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for other chunks. */
    readonly knownHvmParamIndex: number;
    /** Only the chunk's contents determine where it ends. */
    readonly isTmem: boolean;
    /** A receiver knows the chunk. */
    readonly isKnown: boolean;
    /** Pages that follows the pfns. */
    readonly numPages: number | bigint;
    /** Length of the map of vCPUs in bytes. */
    readonly lenVcpuMap: number | bigint;
    /** Length of the data that follows in bytes; 0 for tmem, whose contents determine where it ends. */
    readonly lenBody: number | bigint;
  }
  /** A pfn and its type, as wide as the toolstack's words. */
  class PfnEntry {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean, numPagesBefore: number);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    numPagesBefore: number;
    /** Type in bits 31-28, pfn in bits 27-0; higher bits are zero. */
    entry: LegacySaveImage.UlongHalves;
    /** The page frame number. */
    readonly pfn: number;
    /** The page type as a number. */
    readonly typeCode: number;
    /** Kind of page. */
    readonly pageType: LegacySaveImage.PageType | number;
    /** Bits above 31; zero when saved. */
    readonly reserved: number | bigint;
    /** Whether the chunk has a page for this entry; false for broken, xalloc and xtab. */
    readonly hasPage: boolean;
    /** Number of entries that have a page, including this one. */
    readonly numPagesSoFar: number | bigint;
  }
  /** A batch of guest pages, or something else about the domain. */
  class Chunk {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean, isCompressed: boolean, chunkNumber: number, idxVcpuInfoBefore: number, hasLastCheckpointBefore: boolean, hasEnableCompressionBefore: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    isCompressed: boolean;
    chunkNumber: number;
    idxVcpuInfoBefore: number;
    hasLastCheckpointBefore: boolean;
    hasEnableCompressionBefore: boolean;
    /** Type and length of the chunk. */
    header: LegacySaveImage.ChunkHeader;
    /** The data that follows, or the part of it that the image still has if it ends before `header.len_body` bytes. */
    rawBody: LegacySaveImage.Opaque;
    /** The guest's transcendent memory. */
    tmem?: LegacySaveImage.Tmem | LegacySaveImage.TmemExtra | LegacySaveImage.Opaque;
    /** The data that follows, decoded by the chunk's type. */
    readonly body: LegacySaveImage.PageContents | LegacySaveImage.VcpuInfo | LegacySaveImage.TscInfo | LegacySaveImage.Toolstack | LegacySaveImage.CompressedData | LegacySaveImage.HvmParam | LegacySaveImage.Opaque;
    /** Number of the last vcpu_info chunk so far, -1 if there was none. */
    readonly idxVcpuInfoSoFar: number;
    /** A last_checkpoint chunk was present. */
    readonly hasLastCheckpointSoFar: boolean;
    /** An enable_compression chunk was present. */
    readonly hasEnableCompressionSoFar: boolean;
    /** Another chunk follows. */
    readonly isFollowedByChunk: boolean;
    /** The image ends inside this chunk. */
    readonly isTruncated: boolean;
    /** The words about it in the text for people. */
    readonly truncation: string;
  }
  /** The pages of a page batch. */
  class PageContents {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Size of one page in bytes. */
    readonly lenPage: number;
    /** The contents, one for each of the header's pfns that has a page, in their order. */
    readonly pages: Array<Uint8Array>;
  }
  /** The guest's vCPUs. */
  class VcpuInfo {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online. */
    vcpuMap: Uint8Array;
  }
  /** One HVM parameter. */
  class HvmParam {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Zero when saved, ignored when restored. */
    padding: number;
    /** The parameter's value. */
    value: number | bigint;
  }
  /** The guest's time stamp counter (TSC). */
  class TscInfo {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** TSC mode, as a number; see `mode`. */
    modeCode: number;
    /** Elapsed time in nanoseconds. */
    nsec: number | bigint;
    /** Frequency of the TSC in kHz. */
    khz: number;
    /** Number of times that the guest has been restored or migrated. */
    incarnation: number;
    /** TSC mode: how Xen presents the TSC to the guest. */
    readonly mode: LegacySaveImage.TscMode | number;
  }
  /** libxl's information about QEMU: where it has mapped its video memory and similar regions. */
  class Toolstack {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    /** Layout of the rest; 1 is the only one. */
    version: number;
    /** Number of mappings. */
    numPhysmaps: number;
    /** The only version. */
    readonly knownVersion: number;
    /** Offset of the mappings. */
    readonly ofsPhysmaps: number;
    /** The mappings, `num_physmaps` of them. */
    readonly physmaps: Array<LegacySaveImage.Physmap>;
  }
  /** One of QEMU's mappings into the guest's memory. */
  class Physmap {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    /** Original address of the memory, which identifies the mapping. */
    physOffset: number | bigint;
    /** Address in the guest's memory where it is mapped. */
    startAddr: number | bigint;
    /** Length of the mapping in bytes. */
    lenRange: number | bigint;
    /** Length of the name in bytes, its NUL included. */
    lenName: number;
    /** Name of the memory. */
    name: LegacySaveImage.PhysmapName;
    /** Structure padding that the compiler added after the name's length; it is written after the name. */
    padding?: Uint8Array;
  }
  /** The name of memory that QEMU has mapped, with its NUL. */
  class PhysmapName {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The name, without its NUL. */
    text: string;
    /** The bytes of the name without its NUL. */
    readonly textOctets: Uint8Array;
    /** The name ends with a NUL. */
    readonly isTerminated: boolean;
    /** Data follows the NUL. */
    readonly hasRest: boolean;
  }
  /** Pages as Remus sends them: the parts of each that have changed since it was last sent. They belong to the pfns of the preceding page batches that have no page yet, in order. A page can begin in one such chunk and end in the next. Each page is a sequence of one-byte markers. A single marker of 0 stands for a page that has not changed; a single marker of 0x80 is followed by the whole page. Otherwise bits 6-0 of a marker count words of four bytes: with bit 7 set, that many words stay unchanged; with bit 7 clear, that many words follow and replace those of the page. The markers of a page cover 4096 bytes in total. */
  class CompressedData {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The compressed pages. */
    data: Uint8Array;
    /** Marker of a page that has not changed. */
    readonly markerUnchanged: number;
    /** Marker of a page that follows in full. */
    readonly markerFull: number;
    /** Bit of a marker for words that stay unchanged. */
    readonly skipFlag: number;
    /** Size in bytes of the words that a marker counts. */
    readonly lenWord: number;
  }
  /** The guest's transcendent memory: pages that it has handed over to Xen. Xen has no longer had it since 4.13. */
  class Tmem {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Version of tmem. */
    version: number;
    /** The most pools that a guest can have. */
    maxPools: number;
    /** All ones. */
    separator1: number;
    /** Bit 0 for compressed, bit 1 for frozen. */
    flags: number;
    /** The guest's weight relative to other guests. */
    weight: number;
    /** The guest's cap. */
    cap: number;
    /** All ones. */
    separator2: number;
    /** Pools, up to a terminator. */
    pools: Array<LegacySaveImage.TmemPool>;
  }
  /** One pool, or the terminator of the list of pools. */
  class TmemPool {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Number of the pool; all ones end the list. */
    poolId: number;
    /** Bit 0 for persistent, bit 1 for shared; bits 7-4 for the size of a page. */
    flags?: number;
    /** Upper limit of the number of pages that follow. */
    numPages?: number;
    /** UUID of the pool. */
    uuid?: Uint8Array;
    /** Pages of the pool. */
    pages?: Array<LegacySaveImage.TmemPage>;
    /** No pool follows. */
    readonly isTerminator: boolean;
  }
  /** One page of transcendent memory, or the terminator of the list of pages. */
  class TmemPage {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, lenContents: number);
    readonly _io: KaitaiStream;
    lenContents: number;
    /** Object that the page belongs to, three numbers of 64 bits; all ones end the list. */
    oid: Array<number>;
    /** Number of the page within the object. */
    index?: number;
    /** Contents of the page. */
    contents?: Uint8Array;
    /** No page follows. */
    readonly isTerminator: boolean;
  }
  /** Pages of transcendent memory that are no longer valid, sent at the end of a live migration. */
  class TmemExtra {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The pages, up to a terminator. */
    invalidated: Array<LegacySaveImage.TmemInvalidation>;
  }
  /** One page that is no longer valid, or the terminator of the list. */
  class TmemInvalidation {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Number of the pool; all ones end the list. */
    poolId: number;
    /** Object that the page belongs to, three numbers of 64 bits. */
    oid?: Array<number>;
    /** Number of the page within the object. */
    index?: number;
    /** No page follows. */
    readonly isTerminator: boolean;
  }
  /** Registers of a PV guest. */
  class PvTail {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean, lenContext: number, hasExtended: boolean, lenXsave: number, maxVcpuId: number, vcpuMap: Uint8Array);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    lenContext: number;
    hasExtended: boolean;
    lenXsave: number;
    maxVcpuId: number;
    vcpuMap: Uint8Array;
    /** The pfns that have no memory. */
    unmapped: LegacySaveImage.UnmappedPfns;
    /** The vCPUs; those that are offline have no data. */
    vcpus: Array<LegacySaveImage.VcpuSlot>;
    /** The guest's shared info page. */
    sharedInfo: LegacySaveImage.SharedInfo;
  }
  /** The pfns of a PV guest that have no memory. Newer formats do not need this list, because a receiver allocates no memory for a pfn that has not been sent. */
  class UnmappedPfns {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, is64bit: boolean);
    readonly _io: KaitaiStream;
    is64bit: boolean;
    /** Number of pfns that have no memory. */
    numPfns: number;
    /** Those pfns. */
    list: LegacySaveImage.P2mFrameList;
    /** The most pfns that a receiver accepts. */
    readonly knownNumPfnsMax: number;
    /** Length of the list in bytes. */
    readonly lenList: number | bigint;
  }
  /** One of the guest's possible vCPUs. */
  class VcpuSlot {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, vcpuId: number, online: number, lenContext: number, hasExtended: boolean, lenXsave: number);
    readonly _io: KaitaiStream;
    vcpuId: number;
    online: number;
    lenContext: number;
    hasExtended: boolean;
    lenXsave: number;
    /** The state of a vCPU that is online. */
    vcpu?: LegacySaveImage.Vcpu;
    /** Length of the state of one vCPU in bytes. */
    readonly lenVcpu: number | bigint;
  }
  /** State of one vCPU of a PV guest. */
  class Vcpu {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, lenContext: number, hasExtended: boolean, lenXsave: number);
    readonly _io: KaitaiStream;
    lenContext: number;
    hasExtended: boolean;
    lenXsave: number;
    /** Length of the extended context in bytes. */
    readonly lenExtended: number | bigint;
    /** Offset of the extended context. */
    readonly ofsExtended: number | bigint;
    /** Offset of the extended processor state. */
    readonly ofsXsave: number;
    /** Total length in bytes. */
    readonly lenVcpu: number;
    /** The vCPU's registers. */
    readonly context: LegacySaveImage.VcpuContext;
    /** Callbacks and machine-check state. */
    readonly extended: XenX86Vcpu.ExtVcpucontext | undefined;
    /** Extended processor state. */
    readonly xsave: LegacySaveImage.VcpuXsave | undefined;
  }
  /** Registers of a PV vCPU. */
  class VcpuContext {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, lenContext: number);
    readonly _io: KaitaiStream;
    lenContext: number;
    /** The structure for the guest's width. */
    vcpuGuestContext: XenX86Vcpu.VcpuGuestContextX8664 | XenX86Vcpu.VcpuGuestContextX8632 | XenX86Vcpu.UnknownContext;
    /** Kind of structure. */
    readonly contextLayout: LegacySaveImage.ContextLayout;
  }
  /** Extended processor state of a PV vCPU. */
  class VcpuXsave {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The features that Xen saved. */
    xfeatureMask: number | bigint;
    /** Length of the state in bytes, as Xen gave it. */
    lenArea: number | bigint;
    /** The state, not decoded. */
    state: Uint8Array;
    /** Offset of the state. */
    readonly ofsState: number;
    /** The state, decoded; absent if it is too short. */
    readonly area: XenX86Vcpu.VcpuXsave | undefined;
  }
  /** A PV guest's shared info page; which layout it has depends on the guest's width. */
  class SharedInfo {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Length of the page in bytes. */
    readonly lenSharedInfo: number;
    /** The page of a 64-bit guest. */
    readonly sharedInfoX8664: XenX86Vcpu.SharedInfoX8664;
    /** The page of a 32-bit guest. */
    readonly sharedInfoX8632: XenX86Vcpu.SharedInfoX8632;
  }
  /** Pages through which an HVM guest, Xen and the device model communicate. */
  class MagicPfns {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Page of I/O requests (HVM_PARAM_IOREQ_PFN). */
    ioreqPfn: number | bigint;
    /** Page of buffered I/O requests (HVM_PARAM_BUFIOREQ_PFN). */
    bufioreqPfn: number | bigint;
    /** Page of the xenstore connection (HVM_PARAM_STORE_PFN). */
    storePfn: number | bigint;
    /** HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h. */
    readonly ioreqIndex: number;
    /** HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h. */
    readonly bufioreqIndex: number;
    /** HVM_PARAM_STORE_PFN of Xen's hvm/params.h. */
    readonly storeIndex: number;
  }
  /** Registers and devices of an HVM guest. */
  class HvmTail {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Pages through which guest, Xen and device model communicate. */
    magicPfns: LegacySaveImage.MagicPfns;
    /** The state of the guest's virtual hardware in Xen. */
    hvmContext: LegacySaveImage.HvmContext;
    /** The device model's state. */
    deviceModel?: LegacySaveImage.DeviceModel;
  }
  /** The state of an HVM guest's virtual hardware in Xen. */
  class HvmContext {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Length of the state in bytes. */
    lenContext: number;
    /** The state, not decoded. */
    rawBody: LegacySaveImage.Opaque;
    /** The state as Xen's HVM save records. */
    readonly context: XenHvmContext;
  }
  /** The header of the device model's state. */
  class DeviceModelSignature {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The program that wrote it, which determines how its end is found. */
    signature: string;
    /** A length follows, little-endian. */
    readonly hasLength: boolean;
    /** xend's signature, followed by the state up to the end of the file; or xenopsd's, which is one byte longer and is followed by a big-endian length. */
    readonly hasNoLength: boolean;
    /** A receiver knows the signature. */
    readonly isKnown: boolean;
  }
  /** Length of the device model's state where libxl or Remus wrote it. */
  class DeviceModelLength {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Length of the state in bytes. */
    lenState: number;
  }
  /** The fields that xenopsd writes after the same signature as xend's. */
  class XenopsdDeviceModelLength {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The last byte of the signature, a newline. */
    newline: number;
    /** Length of the state in bytes. */
    lenState: number;
    /** xenopsd wrote this: QEMU's own state would begin with a letter. */
    readonly isValid: boolean;
  }
  /** State of the device model, QEMU. */
  class DeviceModel {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The program that wrote it. */
    signature: LegacySaveImage.DeviceModelSignature;
    /** Offset of the end of the signature. */
    afterSignature: LegacySaveImage.StreamPosition;
    /** Length of the state. */
    length?: LegacySaveImage.DeviceModelLength;
    /** Length of the state, if xenopsd wrote it. */
    xenopsdLength?: LegacySaveImage.XenopsdDeviceModelLength;
    /** The state in QEMU's own format. */
    state?: Uint8Array;
    /** A length follows the signature. */
    readonly hasLength: boolean;
    /** The fields after the signature, if xenopsd wrote it. */
    readonly nextOctets: LegacySaveImage.XenopsdDeviceModelLength | undefined;
    /** A length follows the signature, and xenopsd wrote it. */
    readonly hasXenopsdLength: boolean;
    /** The length determines where the state ends; otherwise it extends to the end of the file. */
    readonly hasEnd: boolean;
    /** Length of the state in bytes, 0 if it extends to the end of the file. */
    readonly lenState: number | bigint;
    /** Offset of the state. */
    readonly ofsState: number | bigint;
  }
}
