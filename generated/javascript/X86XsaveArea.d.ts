// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";

/** The memory image of a processor's x87, SSE and extended registers that the XSAVE family of instructions writes: a legacy region of 512 bytes (the format of FXSAVE), a header of 64 bytes, then one block for each further state component. The offset of a block depends on the form. In the standard form every component has a fixed offset, whichever other components are present; the offset comes from CPUID leaf 0xd, which is not in the area. Two sets of offsets exist: Intel's processors leave room for the MPX components, AMD's do not. The length of the area distinguishes them, see `is_intel_layout`. In the compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the order of their numbers; CPUID says which of them are aligned to 64 bytes; here these are 17 and 18. A component whose bit in `xstate_bv` is clear is in its initial state, whatever its block contains; its instance is then absent here. This type must have a stream of its own (`size` or `size-eos` where it is used), because the length of that stream is the length of the area. The stream may be empty or short: regions that do not fit are absent. An area that has lost bytes at its end looks like a shorter complete one, so its Intel AVX-512 and PKRU blocks cannot be trusted. Xen writes only the standard form into its migration streams, and refuses the compacted form when it loads one. For reading only: a writer that the compiler makes of this with `-w` leaves out contents. */
export declare class X86XsaveArea {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** x87, MMX and SSE registers. */
  legacy?: X86XsaveArea.FxsaveRegion;
  /** The components that the area holds, and its form. */
  header?: X86XsaveArea.XsaveHeader;
  /** Length of the area in bytes. */
  readonly lenArea: number | bigint;
  /** Length of the legacy region in bytes. */
  readonly lenLegacy: number;
  /** Length of legacy region and header, the shortest area that Xen loads. */
  readonly lenMin: number;
  /** Whether the area is long enough for its header. */
  readonly hasHeader: boolean;
  /** Whether components follow one another without gaps, instead of being at fixed offsets. */
  readonly isCompacted: boolean;
  /** Whether components 5, 6, 7 and 9 of a standard-form area are at the offsets of Intel's processors: with AVX-512 or protection keys such an area has at least 2688 bytes, while one of an AMD processor has at most 2440. Without those components the layouts are the same, and this does not matter. */
  readonly isIntelLayout: boolean;
  /** Offset of component 2 in the compacted form. */
  readonly ofsCompactedAvx: number | bigint | undefined;
  /** Offset of component 3 in the compacted form. */
  readonly ofsCompactedBndregs: number | bigint | undefined;
  /** Offset of component 4 in the compacted form. */
  readonly ofsCompactedBndcsr: number | bigint | undefined;
  /** Offset of component 5 in the compacted form. */
  readonly ofsCompactedOpmask: number | bigint | undefined;
  /** Offset of component 6 in the compacted form. */
  readonly ofsCompactedZmmHi256: number | bigint | undefined;
  /** Offset of component 7 in the compacted form. */
  readonly ofsCompactedHi16Zmm: number | bigint | undefined;
  /** Offset of component 8 in the compacted form. */
  readonly ofsCompactedPt: number | bigint | undefined;
  /** Offset of component 9 in the compacted form. */
  readonly ofsCompactedPkru: number | bigint | undefined;
  /** Offset of component 10 in the compacted form. */
  readonly ofsCompactedPasid: number | bigint | undefined;
  /** Offset of component 11 in the compacted form. */
  readonly ofsCompactedCetU: number | bigint | undefined;
  /** Offset of component 12 in the compacted form. */
  readonly ofsCompactedCetS: number | bigint | undefined;
  /** Offset of component 13 in the compacted form. */
  readonly ofsCompactedHdc: number | bigint | undefined;
  /** Offset of component 14 in the compacted form. */
  readonly ofsCompactedUintr: number | bigint | undefined;
  /** Offset of component 15 in the compacted form. */
  readonly ofsCompactedLbr: number | bigint | undefined;
  /** Offset of component 16 in the compacted form. */
  readonly ofsCompactedHwp: number | bigint | undefined;
  /** Offset of component 17 in the compacted form, aligned to 64 bytes. */
  readonly ofsCompactedTilecfg: number | bigint | undefined;
  /** Offset of component 18 in the compacted form, aligned to 64 bytes. */
  readonly ofsCompactedTiledata: number | bigint | undefined;
  /** Offset of component 19 in the compacted form. */
  readonly ofsCompactedEgprs: number | bigint | undefined;
  /** Offset of component 2: 576 in the standard form. */
  readonly ofsAvx: number | bigint;
  /** Offset of component 3: 960 in the standard form. */
  readonly ofsBndregs: number | bigint;
  /** Offset of component 4: 1024 in the standard form. */
  readonly ofsBndcsr: number | bigint;
  /** Offset of component 5: 1088 on Intel's processors and 832 on AMD's in the standard form. */
  readonly ofsOpmask: number | bigint;
  /** Offset of component 6: 1152 on Intel's processors and 896 on AMD's in the standard form. */
  readonly ofsZmmHi256: number | bigint;
  /** Offset of component 7: 1664 on Intel's processors and 1408 on AMD's in the standard form. */
  readonly ofsHi16Zmm: number | bigint;
  /** Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with AVX-512 and 832 on AMD's without it in the standard form. */
  readonly ofsPkru: number | bigint;
  /** Offset of component 17: 2752 in the standard form. */
  readonly ofsTilecfg: number | bigint;
  /** Offset of component 18: 2816 in the standard form. */
  readonly ofsTiledata: number | bigint;
  /** Offset of component 19: 960 in the standard form. */
  readonly ofsEgprs: number | bigint;
  /** Whether component 2 is not in its initial state and the area has room for it. */
  readonly hasAvx: boolean;
  /** Whether component 3 is not in its initial state and the area has room for it. */
  readonly hasBndregs: boolean;
  /** Whether component 4 is not in its initial state and the area has room for it. */
  readonly hasBndcsr: boolean;
  /** Whether component 5 is not in its initial state and the area has room for it. */
  readonly hasOpmask: boolean;
  /** Whether component 6 is not in its initial state and the area has room for it. */
  readonly hasZmmHi256: boolean;
  /** Whether component 7 is not in its initial state and the area has room for it. */
  readonly hasHi16Zmm: boolean;
  /** Whether component 8 is not in its initial state and the area has room for it. */
  readonly hasPt: boolean;
  /** Whether component 9 is not in its initial state and the area has room for it. */
  readonly hasPkru: boolean;
  /** Whether component 10 is not in its initial state and the area has room for it. */
  readonly hasPasid: boolean;
  /** Whether component 11 is not in its initial state and the area has room for it. */
  readonly hasCetU: boolean;
  /** Whether component 12 is not in its initial state and the area has room for it. */
  readonly hasCetS: boolean;
  /** Whether component 13 is not in its initial state and the area has room for it. */
  readonly hasHdc: boolean;
  /** Whether component 14 is not in its initial state and the area has room for it. */
  readonly hasUintr: boolean;
  /** Whether component 15 is not in its initial state and the area has room for it. */
  readonly hasLbr: boolean;
  /** Whether component 16 is not in its initial state and the area has room for it. */
  readonly hasHwp: boolean;
  /** Whether component 17 is not in its initial state and the area has room for it. */
  readonly hasTilecfg: boolean;
  /** Whether component 18 is not in its initial state and the area has room for it. */
  readonly hasTiledata: boolean;
  /** Whether component 19 is not in its initial state and the area has room for it. */
  readonly hasEgprs: boolean;
  /** Whether component 62 is not in its initial state and the area has room for it. */
  readonly hasLwp: boolean;
  /** Upper halves of the 256-bit registers ymm0 to ymm15. */
  readonly avx: X86XsaveArea.AvxState | undefined;
  /** MPX bound registers. */
  readonly bndregs: X86XsaveArea.BndregsState | undefined;
  /** MPX configuration and status. */
  readonly bndcsr: X86XsaveArea.BndcsrState | undefined;
  /** AVX-512 mask registers. */
  readonly opmask: X86XsaveArea.OpmaskState | undefined;
  /** Upper halves of the 512-bit registers zmm0 to zmm15. */
  readonly zmmHi256: X86XsaveArea.ZmmHi256State | undefined;
  /** The 512-bit registers zmm16 to zmm31. */
  readonly hi16Zmm: X86XsaveArea.Hi16ZmmState | undefined;
  /** Processor Trace registers; compacted form only. */
  readonly pt: X86XsaveArea.PtState | undefined;
  /** Protection-key rights for user pages. */
  readonly pkru: X86XsaveArea.PkruState | undefined;
  /** The IA32_PASID register; compacted form only. */
  readonly pasid: number | bigint | undefined;
  /** Control-flow enforcement, user part; compacted form only. */
  readonly cetU: X86XsaveArea.CetUState | undefined;
  /** Control-flow enforcement, supervisor part; compacted form only. */
  readonly cetS: X86XsaveArea.CetSState | undefined;
  /** The IA32_PM_CTL1 register of hardware duty cycling; compacted form only. */
  readonly hdc: number | bigint | undefined;
  /** User-interrupt registers; compacted form only. */
  readonly uintr: X86XsaveArea.UintrState | undefined;
  /** Last-branch records; compacted form only. */
  readonly lbr: X86XsaveArea.LbrState | undefined;
  /** The IA32_HWP_REQUEST register; compacted form only. */
  readonly hwp: number | bigint | undefined;
  /** AMX tile configuration. */
  readonly tilecfg: X86XsaveArea.TilecfgState | undefined;
  /** AMX tiles. */
  readonly tiledata: X86XsaveArea.TiledataState | undefined;
  /** The APX general-purpose registers, which replace MPX. */
  readonly egprs: X86XsaveArea.EgprsState | undefined;
  /** State of AMD's lightweight profiling, which only processors of family 0x15 have. Not decoded. */
  readonly lwp: Uint8Array | undefined;
}
export declare namespace X86XsaveArea {
  /** The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a flag of its own in the last byte, which hardware does not change. */
  class FxsaveRegion {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** x87 control word. */
    fcw: X86XsaveArea.FpuControlWord;
    /** x87 status word. */
    fsw: X86XsaveArea.FpuStatusWord;
    /** x87 tag word in its abridged form: one bit for each physical register, set if the register is not empty. */
    ftw: number;
    /** Reserved. */
    reserved1: number;
    /** Opcode of the last x87 instruction (11 bits). */
    fop: number;
    /** Address of the last x87 instruction. */
    fip: X86XsaveArea.FpuPointer;
    /** Address of the operand of the last x87 instruction. */
    fdp: X86XsaveArea.FpuPointer;
    /** SSE control and status register. */
    mxcsr: X86XsaveArea.MxcsrRegister;
    /** Bits that the processor lets software set in mxcsr. */
    mxcsrMask: number;
    /** x87 registers, from the top of the stack on; mm0 to mm7 are the significands of the physical registers. */
    st: Array<X86XsaveArea.StRegister>;
    /** SSE registers xmm0 to xmm15, least significant byte first. */
    xmm: Array<Uint8Array>;
    /** Reserved. */
    reserved2: Uint8Array;
    /** Available to software; zero in Xen's streams. */
    software: Uint8Array;
    /** Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses, 4 for 32-bit offsets with selectors, 0 if not given. */
    fipWidth: number;
  }
  /** Control word of the x87 unit. */
  class FpuControlWord {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole word as a number. */
    raw: number;
    /** Masks the invalid operation exception. */
    readonly im: boolean;
    /** Masks the denormal operand exception. */
    readonly dm: boolean;
    /** Masks the division by zero exception. */
    readonly zm: boolean;
    /** Masks the overflow exception. */
    readonly om: boolean;
    /** Masks the underflow exception. */
    readonly um: boolean;
    /** Masks the inexact result exception. */
    readonly pm: boolean;
    /** Precision: 0 for 24 bits, 2 for 53, 3 for 64. */
    readonly pc: number;
    /** Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero. */
    readonly rc: number;
  }
  /** Status word of the x87 unit. */
  class FpuStatusWord {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole word as a number. */
    raw: number;
    /** An invalid operation exception has occurred. */
    readonly ie: boolean;
    /** A denormal operand exception has occurred. */
    readonly de: boolean;
    /** A division by zero exception has occurred. */
    readonly ze: boolean;
    /** An overflow exception has occurred. */
    readonly oe: boolean;
    /** An underflow exception has occurred. */
    readonly ue: boolean;
    /** An inexact result exception has occurred. */
    readonly pe: boolean;
    /** Stack fault. */
    readonly sf: boolean;
    /** An unmasked exception is pending. */
    readonly es: boolean;
    /** Condition code 0. */
    readonly c0: boolean;
    /** Condition code 1. */
    readonly c1: boolean;
    /** Condition code 2. */
    readonly c2: boolean;
    /** Physical register that is the top of the stack. */
    readonly top: number;
    /** Condition code 3. */
    readonly c3: boolean;
    /** The unit is busy; mirrors `es`. */
    readonly isBusy: boolean;
  }
  /** Control and status register of the SSE unit. */
  class MxcsrRegister {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** An invalid operation exception has occurred. */
    readonly ie: boolean;
    /** A denormal operand exception has occurred. */
    readonly de: boolean;
    /** A division by zero exception has occurred. */
    readonly ze: boolean;
    /** An overflow exception has occurred. */
    readonly oe: boolean;
    /** An underflow exception has occurred. */
    readonly ue: boolean;
    /** An inexact result exception has occurred. */
    readonly pe: boolean;
    /** Denormal operands are treated as zero. */
    readonly daz: boolean;
    /** Masks the invalid operation exception. */
    readonly im: boolean;
    /** Masks the denormal operand exception. */
    readonly dm: boolean;
    /** Masks the division by zero exception. */
    readonly zm: boolean;
    /** Masks the overflow exception. */
    readonly om: boolean;
    /** Masks the underflow exception. */
    readonly um: boolean;
    /** Masks the inexact result exception. */
    readonly pm: boolean;
    /** Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero. */
    readonly rc: number;
    /** Underflowing results become zero. */
    readonly fz: boolean;
  }
  /** An instruction or operand address of the x87 unit: a 64-bit address, or a 32-bit offset and a selector. */
  class FpuPointer {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Low half of the address, or the offset. */
    offset: number;
    /** Bits 47-32 of the address, or the selector. */
    selector: number;
    /** Bits 63-48 of the address, or reserved. */
    reserved: number;
    /** All 64 bits as an address. */
    readonly address: number | bigint;
  }
  /** An x87 register, 80 bits in 16 bytes. */
  class StRegister {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0 of the significand. */
    significandLow: number;
    /** Bits 63-32 of the significand; the highest is the integer bit. */
    significandHigh: number;
    /** Sign and biased exponent. */
    signExponent: number;
    /** Not part of the register. */
    reserved: Uint8Array;
    /** Whether the number is negative: its sign bit. */
    readonly isNegative: boolean;
    /** Exponent, biased by 16383. */
    readonly exponent: number;
  }
  /** The header of an XSAVE area. */
  class XsaveHeader {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Components that are not in their initial state. */
    xstateBv: X86XsaveArea.ComponentBitmap;
    /** Zero in the standard form; in the compacted form, bit 63 and the bits of the components that have a block. */
    xcompBv: X86XsaveArea.ComponentBitmap;
    /** Reserved, zero. */
    reserved: Uint8Array;
  }
  /** A set of state components, one bit each: xstate_bv, xcomp_bv and, with the same numbering, the registers xcr0 and IA32_XSS. */
  class ComponentBitmap {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** x87 state, in the legacy region. */
    readonly x87: boolean;
    /** xmm registers, in the legacy region. */
    readonly sse: boolean;
    /** Upper halves of the 256-bit registers ymm0 to ymm15. */
    readonly avx: boolean;
    /** MPX bound registers. */
    readonly bndregs: boolean;
    /** MPX configuration and status. */
    readonly bndcsr: boolean;
    /** AVX-512 mask registers. */
    readonly opmask: boolean;
    /** Upper halves of the 512-bit registers zmm0 to zmm15. */
    readonly zmmHi256: boolean;
    /** The 512-bit registers zmm16 to zmm31. */
    readonly hi16Zmm: boolean;
    /** Processor Trace registers. */
    readonly pt: boolean;
    /** Protection-key rights for user pages. */
    readonly pkru: boolean;
    /** The IA32_PASID register. */
    readonly pasid: boolean;
    /** Control-flow enforcement, user part. */
    readonly cetU: boolean;
    /** Control-flow enforcement, supervisor part. */
    readonly cetS: boolean;
    /** The IA32_PM_CTL1 register of hardware duty cycling. */
    readonly hdc: boolean;
    /** User-interrupt registers. */
    readonly uintr: boolean;
    /** Last-branch records. */
    readonly lbr: boolean;
    /** The IA32_HWP_REQUEST register. */
    readonly hwp: boolean;
    /** AMX tile configuration. */
    readonly tilecfg: boolean;
    /** AMX tiles. */
    readonly tiledata: boolean;
    /** The APX general-purpose registers, which replace MPX. */
    readonly egprs: boolean;
    /** State of AMD's lightweight profiling. */
    readonly lwp: boolean;
    /** Length in bytes of a standard-form area that has room for these components, as Intel's processors lay it out. LWP, which only AMD's have, is not counted. */
    readonly lenArea: number | bigint;
    /** The same as AMD's processors lay it out; PKRU, whose offset there depends on the processor, is not counted. */
    readonly lenAreaAmd: number | bigint;
    /** In xcomp_bv: the area is in the compacted form. */
    readonly isCompacted: boolean;
  }
  /** Component 2: upper halves of ymm0 to ymm15. */
  class AvxState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 255-128 of ymm0 to ymm15, least significant byte first. */
    ymmHigh: Array<Uint8Array>;
  }
  /** Component 3: MPX bound registers. */
  class BndregsState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bound registers bnd0 to bnd3. */
    bounds: Array<X86XsaveArea.BoundRegister>;
  }
  /** An MPX bound register. */
  class BoundRegister {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Lower bound. */
    lower: number | bigint;
    /** Upper bound, in ones' complement. */
    upper: number | bigint;
  }
  /** Component 4: MPX configuration and status. */
  class BndcsrState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** User-mode configuration of MPX. */
    bndcfgu: number | bigint;
    /** Status of MPX. */
    bndstatus: number | bigint;
    /** Unused. */
    reserved: Uint8Array;
  }
  /** Component 5: AVX-512 mask registers. */
  class OpmaskState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Mask registers k0 to k7. */
    k: Array<number | bigint>;
  }
  /** Component 6: upper halves of zmm0 to zmm15. */
  class ZmmHi256State {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 511-256 of zmm0 to zmm15, least significant byte first. */
    zmmHigh: Array<Uint8Array>;
  }
  /** Component 7: zmm16 to zmm31. */
  class Hi16ZmmState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All of zmm16 to zmm31, least significant byte first. */
    zmm: Array<Uint8Array>;
  }
  /** Component 8, nine registers of Processor Trace. */
  class PtState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** What is traced, and whether tracing is on. */
    ctl: number | bigint;
    /** Base address of the output. */
    outputBase: number | bigint;
    /** Mask and pointers of the output. */
    outputMaskPtrs: number | bigint;
    /** State of the trace, with its errors. */
    status: number | bigint;
    /** Address space to trace. */
    cr3Match: number | bigint;
    /** Begin of range 0. */
    addr0A: number | bigint;
    /** End of range 0. */
    addr0B: number | bigint;
    /** Begin of range 1. */
    addr1A: number | bigint;
    /** End of range 1. */
    addr1B: number | bigint;
    /** Unused. */
    reserved: Uint8Array;
  }
  /** Component 9: protection-key rights for user pages. */
  class PkruState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Two bits for each of 16 protection keys, key 0 in the lowest: access disabled (low bit) and write disabled (high bit). */
    pkru: number;
    /** Unused. */
    reserved: Uint8Array;
  }
  /** Component 11: control-flow enforcement, user part. */
  class CetUState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** User-mode configuration. */
    uCet: number | bigint;
    /** Shadow-stack pointer of privilege level 3. */
    pl3Ssp: number | bigint;
  }
  /** Component 12: control-flow enforcement, supervisor part. */
  class CetSState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Shadow-stack pointer of privilege level 0. */
    pl0Ssp: number | bigint;
    /** Shadow-stack pointer of privilege level 1. */
    pl1Ssp: number | bigint;
    /** Shadow-stack pointer of privilege level 2. */
    pl2Ssp: number | bigint;
  }
  /** Component 14: user-interrupt registers. */
  class UintrState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Address of the user-interrupt handler. */
    handler: number | bigint;
    /** Control of the stack at delivery. */
    stackAdjust: number | bigint;
    /** Highest index in the target table. */
    uittSize: number;
    /** Vector of user-interrupt notifications. */
    notificationVector: number;
    /** Unused. */
    reserved: number;
    /** Bit 7: the user-interrupt flag. */
    uif: number;
    /** Address of the posted-interrupt descriptor. */
    pd: number | bigint;
    /** Requests, one bit for each vector. */
    rr: number | bigint;
    /** Address of the target table. */
    tt: number | bigint;
  }
  /** Component 15: last-branch records. */
  class LbrState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Whether branches are recorded, and which. */
    ctl: number | bigint;
    /** Number of records in use. */
    depth: number | bigint;
    /** Source of the last exception. */
    lerFromIp: number | bigint;
    /** Target of the last exception. */
    lerToIp: number | bigint;
    /** Details of the last exception. */
    lerInfo: number | bigint;
    /** Branches, the latest first. */
    records: Array<X86XsaveArea.LbrRecord>;
  }
  /** A taken branch. */
  class LbrRecord {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Address of the branch. */
    fromIp: number | bigint;
    /** Address that the branch went to. */
    toIp: number | bigint;
    /** Whether the branch was mispredicted, its kind, and the cycles since the last one. */
    info: number | bigint;
  }
  /** Component 17: AMX tile configuration, as LDTILECFG reads it. */
  class TilecfgState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Palette; 0 if tiles are not configured. */
    palette: number;
    /** Row at which an interrupted tile instruction continues. */
    startRow: number;
    /** Reserved, zero. */
    reserved1: Uint8Array;
    /** Bytes in a row of each tile. */
    colsb: Array<number>;
    /** Reserved, zero. */
    reserved2: Uint8Array;
    /** Rows of each tile. */
    rows: Array<number>;
    /** Reserved, zero. */
    reserved3: Uint8Array;
  }
  /** Component 18: AMX tiles. */
  class TiledataState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Tiles tmm0 to tmm7, 16 rows of 64 bytes each. */
    tiles: Array<Uint8Array>;
  }
  /** Component 19: APX general-purpose registers. */
  class EgprsState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Registers r16 to r31. */
    r: Array<number | bigint>;
  }
}
