// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";

/** The entries of a page table: 8 bytes each with three (PAE), four or five levels of tables, 4 bytes each with two levels. Levels are counted upwards from level 1, which maps pages of 4096 bytes. Entries are in the guest's own little-endian order, whatever the byte order of the stream. All tables of a PV guest have entries of 8 bytes; its sender replaces the machine frame numbers of the running guest with pfns. */
export declare class X86PageTable {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Size in bytes of a page and of a page table; only the top-level table of PAE is shorter. */
  readonly lenPage: number;
  /** Number of levels of page tables of a 64-bit PV guest. */
  readonly numLevels: number;
  /** Number of entries of the top-level table of a 32-bit PV guest. */
  readonly numPaeSlots: number;
  /** Number of the first entry that is Xen's own of the level 2 table that the last entry of a 32-bit PV guest's top-level table names. */
  readonly ofsXenSlotsPae: number;
  /** Number of the first entry of a 64-bit PV guest's top-level table that is Xen's own, whatever the guest puts there. */
  readonly ofsXenSlots: number;
  /** How many such entries there are. */
  readonly numXenSlots: number;
}
export declare namespace X86PageTable {
  /** An entry of 8 bytes. */
  class Entry8 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0 of the entry. */
    low: number;
    /** Bits 63-32 of the entry. */
    high: number;
    /** Bit 0: the entry is present. An entry without it maps nothing and holds no pfn. */
    readonly isPresent: boolean;
    /** Bit 1: what the entry maps may be written to. */
    readonly isWritable: boolean;
    /** Bit 2: user-mode code may use what the entry maps. */
    readonly isUser: boolean;
    /** Bit 3: write-through caching. */
    readonly isWriteThrough: boolean;
    /** Bit 4: no caching. */
    readonly isUncached: boolean;
    /** Bit 8: the translation is the same in all address spaces. */
    readonly isGlobal: boolean;
    /** Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level 3. It has another meaning at level 1, and is reserved in top-level tables and at level 3 of PAE. */
    readonly isLarge: boolean;
    /** Bit 63: what the entry maps must not be executed, if NXE is set in efer. */
    readonly isNoExecute: boolean;
    /** Bits 51-12, the pfn of the page or page table that it maps. */
    readonly pfn: number | bigint;
    /** The pfn of a large page, after it is rounded down to the page's size; bit 12 is not an address bit there. */
    readonly pfnLarge: number | bigint;
  }
  /** An entry of 4 bytes. */
  class Entry4 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole entry as a number. */
    low: number;
    /** Bit 0: the entry is present. An entry without it maps nothing and holds no pfn. */
    readonly isPresent: boolean;
    /** Bit 1: what the entry maps may be written to. */
    readonly isWritable: boolean;
    /** Bit 2: user-mode code may use what the entry maps. */
    readonly isUser: boolean;
    /** Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4. */
    readonly isLarge: boolean;
    /** Bits 31-12, the pfn of the page or page table that it maps. */
    readonly pfn: number;
    /** The pfn of a large page: bits 31-22 of its address are bits 31-22 here, and bits 39-32 are bits 20-13 (PSE-36). */
    readonly pfnLarge: number | bigint;
  }
}
