import kaitai_struct_nim_runtime
import options

{.experimental: "overloadableEnums".}

type
  X86XsaveArea* = ref object of KaitaiStruct
    `legacy`*: X86XsaveArea_FxsaveRegion
    `header`*: X86XsaveArea_XsaveHeader
    `parent`*: KaitaiStruct
    `rawLegacy`*: seq[byte]
    `rawHeader`*: seq[byte]
    `rawAvxInst`*: seq[byte]
    `rawBndcsrInst`*: seq[byte]
    `rawBndregsInst`*: seq[byte]
    `rawCetSInst`*: seq[byte]
    `rawCetUInst`*: seq[byte]
    `rawEgprsInst`*: seq[byte]
    `rawHi16ZmmInst`*: seq[byte]
    `rawLbrInst`*: seq[byte]
    `rawOpmaskInst`*: seq[byte]
    `rawPkruInst`*: seq[byte]
    `rawPtInst`*: seq[byte]
    `rawTilecfgInst`*: seq[byte]
    `rawTiledataInst`*: seq[byte]
    `rawUintrInst`*: seq[byte]
    `rawZmmHi256Inst`*: seq[byte]
    `avxInst`: X86XsaveArea_AvxState
    `avxInstFlag`: bool
    `bndcsrInst`: X86XsaveArea_BndcsrState
    `bndcsrInstFlag`: bool
    `bndregsInst`: X86XsaveArea_BndregsState
    `bndregsInstFlag`: bool
    `cetSInst`: X86XsaveArea_CetSState
    `cetSInstFlag`: bool
    `cetUInst`: X86XsaveArea_CetUState
    `cetUInstFlag`: bool
    `egprsInst`: X86XsaveArea_EgprsState
    `egprsInstFlag`: bool
    `hasAvxInst`: bool
    `hasAvxInstFlag`: bool
    `hasBndcsrInst`: bool
    `hasBndcsrInstFlag`: bool
    `hasBndregsInst`: bool
    `hasBndregsInstFlag`: bool
    `hasCetSInst`: bool
    `hasCetSInstFlag`: bool
    `hasCetUInst`: bool
    `hasCetUInstFlag`: bool
    `hasEgprsInst`: bool
    `hasEgprsInstFlag`: bool
    `hasHdcInst`: bool
    `hasHdcInstFlag`: bool
    `hasHeaderInst`: bool
    `hasHeaderInstFlag`: bool
    `hasHi16ZmmInst`: bool
    `hasHi16ZmmInstFlag`: bool
    `hasHwpInst`: bool
    `hasHwpInstFlag`: bool
    `hasLbrInst`: bool
    `hasLbrInstFlag`: bool
    `hasLwpInst`: bool
    `hasLwpInstFlag`: bool
    `hasOpmaskInst`: bool
    `hasOpmaskInstFlag`: bool
    `hasPasidInst`: bool
    `hasPasidInstFlag`: bool
    `hasPkruInst`: bool
    `hasPkruInstFlag`: bool
    `hasPtInst`: bool
    `hasPtInstFlag`: bool
    `hasTilecfgInst`: bool
    `hasTilecfgInstFlag`: bool
    `hasTiledataInst`: bool
    `hasTiledataInstFlag`: bool
    `hasUintrInst`: bool
    `hasUintrInstFlag`: bool
    `hasZmmHi256Inst`: bool
    `hasZmmHi256InstFlag`: bool
    `hdcInst`: uint64
    `hdcInstFlag`: bool
    `hi16ZmmInst`: X86XsaveArea_Hi16ZmmState
    `hi16ZmmInstFlag`: bool
    `hwpInst`: uint64
    `hwpInstFlag`: bool
    `isCompactedInst`: bool
    `isCompactedInstFlag`: bool
    `isIntelLayoutInst`: bool
    `isIntelLayoutInstFlag`: bool
    `lbrInst`: X86XsaveArea_LbrState
    `lbrInstFlag`: bool
    `lenAreaInst`: uint32
    `lenAreaInstFlag`: bool
    `lenLegacyInst`: int
    `lenLegacyInstFlag`: bool
    `lenMinInst`: int
    `lenMinInstFlag`: bool
    `lwpInst`: seq[byte]
    `lwpInstFlag`: bool
    `ofsAvxInst`: uint32
    `ofsAvxInstFlag`: bool
    `ofsBndcsrInst`: uint32
    `ofsBndcsrInstFlag`: bool
    `ofsBndregsInst`: uint32
    `ofsBndregsInstFlag`: bool
    `ofsCompactedAvxInst`: uint32
    `ofsCompactedAvxInstFlag`: bool
    `ofsCompactedBndcsrInst`: uint32
    `ofsCompactedBndcsrInstFlag`: bool
    `ofsCompactedBndregsInst`: uint32
    `ofsCompactedBndregsInstFlag`: bool
    `ofsCompactedCetSInst`: uint32
    `ofsCompactedCetSInstFlag`: bool
    `ofsCompactedCetUInst`: uint32
    `ofsCompactedCetUInstFlag`: bool
    `ofsCompactedEgprsInst`: uint32
    `ofsCompactedEgprsInstFlag`: bool
    `ofsCompactedHdcInst`: uint32
    `ofsCompactedHdcInstFlag`: bool
    `ofsCompactedHi16ZmmInst`: uint32
    `ofsCompactedHi16ZmmInstFlag`: bool
    `ofsCompactedHwpInst`: uint32
    `ofsCompactedHwpInstFlag`: bool
    `ofsCompactedLbrInst`: uint32
    `ofsCompactedLbrInstFlag`: bool
    `ofsCompactedOpmaskInst`: uint32
    `ofsCompactedOpmaskInstFlag`: bool
    `ofsCompactedPasidInst`: uint32
    `ofsCompactedPasidInstFlag`: bool
    `ofsCompactedPkruInst`: uint32
    `ofsCompactedPkruInstFlag`: bool
    `ofsCompactedPtInst`: uint32
    `ofsCompactedPtInstFlag`: bool
    `ofsCompactedTilecfgInst`: uint32
    `ofsCompactedTilecfgInstFlag`: bool
    `ofsCompactedTiledataInst`: uint32
    `ofsCompactedTiledataInstFlag`: bool
    `ofsCompactedUintrInst`: uint32
    `ofsCompactedUintrInstFlag`: bool
    `ofsCompactedZmmHi256Inst`: uint32
    `ofsCompactedZmmHi256InstFlag`: bool
    `ofsEgprsInst`: uint32
    `ofsEgprsInstFlag`: bool
    `ofsHi16ZmmInst`: uint32
    `ofsHi16ZmmInstFlag`: bool
    `ofsOpmaskInst`: uint32
    `ofsOpmaskInstFlag`: bool
    `ofsPkruInst`: uint32
    `ofsPkruInstFlag`: bool
    `ofsTilecfgInst`: uint32
    `ofsTilecfgInstFlag`: bool
    `ofsTiledataInst`: uint32
    `ofsTiledataInstFlag`: bool
    `ofsZmmHi256Inst`: uint32
    `ofsZmmHi256InstFlag`: bool
    `opmaskInst`: X86XsaveArea_OpmaskState
    `opmaskInstFlag`: bool
    `pasidInst`: uint64
    `pasidInstFlag`: bool
    `pkruInst`: X86XsaveArea_PkruState
    `pkruInstFlag`: bool
    `ptInst`: X86XsaveArea_PtState
    `ptInstFlag`: bool
    `tilecfgInst`: X86XsaveArea_TilecfgState
    `tilecfgInstFlag`: bool
    `tiledataInst`: X86XsaveArea_TiledataState
    `tiledataInstFlag`: bool
    `uintrInst`: X86XsaveArea_UintrState
    `uintrInstFlag`: bool
    `zmmHi256Inst`: X86XsaveArea_ZmmHi256State
    `zmmHi256InstFlag`: bool
  X86XsaveArea_AvxState* = ref object of KaitaiStruct
    `ymmHigh`*: seq[seq[byte]]
    `parent`*: X86XsaveArea
  X86XsaveArea_BndcsrState* = ref object of KaitaiStruct
    `bndcfgu`*: uint64
    `bndstatus`*: uint64
    `reserved`*: seq[byte]
    `parent`*: X86XsaveArea
  X86XsaveArea_BndregsState* = ref object of KaitaiStruct
    `bounds`*: seq[X86XsaveArea_BoundRegister]
    `parent`*: X86XsaveArea
  X86XsaveArea_BoundRegister* = ref object of KaitaiStruct
    `lower`*: uint64
    `upper`*: uint64
    `parent`*: X86XsaveArea_BndregsState
  X86XsaveArea_CetSState* = ref object of KaitaiStruct
    `pl0Ssp`*: uint64
    `pl1Ssp`*: uint64
    `pl2Ssp`*: uint64
    `parent`*: X86XsaveArea
  X86XsaveArea_CetUState* = ref object of KaitaiStruct
    `uCet`*: uint64
    `pl3Ssp`*: uint64
    `parent`*: X86XsaveArea
  X86XsaveArea_ComponentBitmap* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: X86XsaveArea_XsaveHeader
    `avxInst`: bool
    `avxInstFlag`: bool
    `bndcsrInst`: bool
    `bndcsrInstFlag`: bool
    `bndregsInst`: bool
    `bndregsInstFlag`: bool
    `cetSInst`: bool
    `cetSInstFlag`: bool
    `cetUInst`: bool
    `cetUInstFlag`: bool
    `egprsInst`: bool
    `egprsInstFlag`: bool
    `hdcInst`: bool
    `hdcInstFlag`: bool
    `hi16ZmmInst`: bool
    `hi16ZmmInstFlag`: bool
    `hwpInst`: bool
    `hwpInstFlag`: bool
    `isCompactedInst`: bool
    `isCompactedInstFlag`: bool
    `lbrInst`: bool
    `lbrInstFlag`: bool
    `lenAreaInst`: uint32
    `lenAreaInstFlag`: bool
    `lenAreaAmdInst`: uint32
    `lenAreaAmdInstFlag`: bool
    `lwpInst`: bool
    `lwpInstFlag`: bool
    `opmaskInst`: bool
    `opmaskInstFlag`: bool
    `pasidInst`: bool
    `pasidInstFlag`: bool
    `pkruInst`: bool
    `pkruInstFlag`: bool
    `ptInst`: bool
    `ptInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `sseInst`: bool
    `sseInstFlag`: bool
    `tilecfgInst`: bool
    `tilecfgInstFlag`: bool
    `tiledataInst`: bool
    `tiledataInstFlag`: bool
    `uintrInst`: bool
    `uintrInstFlag`: bool
    `x87Inst`: bool
    `x87InstFlag`: bool
    `zmmHi256Inst`: bool
    `zmmHi256InstFlag`: bool
  X86XsaveArea_EgprsState* = ref object of KaitaiStruct
    `r`*: seq[uint64]
    `parent`*: X86XsaveArea
  X86XsaveArea_FpuControlWord* = ref object of KaitaiStruct
    `raw`*: uint16
    `parent`*: X86XsaveArea_FxsaveRegion
    `dmInst`: bool
    `dmInstFlag`: bool
    `imInst`: bool
    `imInstFlag`: bool
    `omInst`: bool
    `omInstFlag`: bool
    `pcInst`: int
    `pcInstFlag`: bool
    `pmInst`: bool
    `pmInstFlag`: bool
    `rcInst`: int
    `rcInstFlag`: bool
    `umInst`: bool
    `umInstFlag`: bool
    `zmInst`: bool
    `zmInstFlag`: bool
  X86XsaveArea_FpuPointer* = ref object of KaitaiStruct
    `offset`*: uint32
    `selector`*: uint16
    `reserved`*: uint16
    `parent`*: X86XsaveArea_FxsaveRegion
    `addressInst`: uint64
    `addressInstFlag`: bool
  X86XsaveArea_FpuStatusWord* = ref object of KaitaiStruct
    `raw`*: uint16
    `parent`*: X86XsaveArea_FxsaveRegion
    `c0Inst`: bool
    `c0InstFlag`: bool
    `c1Inst`: bool
    `c1InstFlag`: bool
    `c2Inst`: bool
    `c2InstFlag`: bool
    `c3Inst`: bool
    `c3InstFlag`: bool
    `deInst`: bool
    `deInstFlag`: bool
    `esInst`: bool
    `esInstFlag`: bool
    `ieInst`: bool
    `ieInstFlag`: bool
    `isBusyInst`: bool
    `isBusyInstFlag`: bool
    `oeInst`: bool
    `oeInstFlag`: bool
    `peInst`: bool
    `peInstFlag`: bool
    `sfInst`: bool
    `sfInstFlag`: bool
    `topInst`: int
    `topInstFlag`: bool
    `ueInst`: bool
    `ueInstFlag`: bool
    `zeInst`: bool
    `zeInstFlag`: bool
  X86XsaveArea_FxsaveRegion* = ref object of KaitaiStruct
    `fcw`*: X86XsaveArea_FpuControlWord
    `fsw`*: X86XsaveArea_FpuStatusWord
    `ftw`*: uint8
    `reserved1`*: uint8
    `fop`*: uint16
    `fip`*: X86XsaveArea_FpuPointer
    `fdp`*: X86XsaveArea_FpuPointer
    `mxcsr`*: X86XsaveArea_MxcsrRegister
    `mxcsrMask`*: uint32
    `st`*: seq[X86XsaveArea_StRegister]
    `xmm`*: seq[seq[byte]]
    `reserved2`*: seq[byte]
    `software`*: seq[byte]
    `fipWidth`*: uint8
    `parent`*: X86XsaveArea
    `rawFcw`*: seq[byte]
    `rawFsw`*: seq[byte]
    `rawFip`*: seq[byte]
    `rawFdp`*: seq[byte]
    `rawMxcsr`*: seq[byte]
  X86XsaveArea_Hi16ZmmState* = ref object of KaitaiStruct
    `zmm`*: seq[seq[byte]]
    `parent`*: X86XsaveArea
  X86XsaveArea_LbrRecord* = ref object of KaitaiStruct
    `fromIp`*: uint64
    `toIp`*: uint64
    `info`*: uint64
    `parent`*: X86XsaveArea_LbrState
  X86XsaveArea_LbrState* = ref object of KaitaiStruct
    `ctl`*: uint64
    `depth`*: uint64
    `lerFromIp`*: uint64
    `lerToIp`*: uint64
    `lerInfo`*: uint64
    `records`*: seq[X86XsaveArea_LbrRecord]
    `parent`*: X86XsaveArea
  X86XsaveArea_MxcsrRegister* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: X86XsaveArea_FxsaveRegion
    `dazInst`: bool
    `dazInstFlag`: bool
    `deInst`: bool
    `deInstFlag`: bool
    `dmInst`: bool
    `dmInstFlag`: bool
    `fzInst`: bool
    `fzInstFlag`: bool
    `ieInst`: bool
    `ieInstFlag`: bool
    `imInst`: bool
    `imInstFlag`: bool
    `oeInst`: bool
    `oeInstFlag`: bool
    `omInst`: bool
    `omInstFlag`: bool
    `peInst`: bool
    `peInstFlag`: bool
    `pmInst`: bool
    `pmInstFlag`: bool
    `rcInst`: int
    `rcInstFlag`: bool
    `ueInst`: bool
    `ueInstFlag`: bool
    `umInst`: bool
    `umInstFlag`: bool
    `zeInst`: bool
    `zeInstFlag`: bool
    `zmInst`: bool
    `zmInstFlag`: bool
  X86XsaveArea_OpmaskState* = ref object of KaitaiStruct
    `k`*: seq[uint64]
    `parent`*: X86XsaveArea
  X86XsaveArea_PkruState* = ref object of KaitaiStruct
    `pkru`*: uint32
    `reserved`*: seq[byte]
    `parent`*: X86XsaveArea
  X86XsaveArea_PtState* = ref object of KaitaiStruct
    `ctl`*: uint64
    `outputBase`*: uint64
    `outputMaskPtrs`*: uint64
    `status`*: uint64
    `cr3Match`*: uint64
    `addr0A`*: uint64
    `addr0B`*: uint64
    `addr1A`*: uint64
    `addr1B`*: uint64
    `reserved`*: seq[byte]
    `parent`*: X86XsaveArea
  X86XsaveArea_StRegister* = ref object of KaitaiStruct
    `significandLow`*: uint32
    `significandHigh`*: uint32
    `signExponent`*: uint16
    `reserved`*: seq[byte]
    `parent`*: X86XsaveArea_FxsaveRegion
    `exponentInst`: int
    `exponentInstFlag`: bool
    `isNegativeInst`: bool
    `isNegativeInstFlag`: bool
  X86XsaveArea_TilecfgState* = ref object of KaitaiStruct
    `palette`*: uint8
    `startRow`*: uint8
    `reserved1`*: seq[byte]
    `colsb`*: seq[uint16]
    `reserved2`*: seq[byte]
    `rows`*: seq[uint8]
    `reserved3`*: seq[byte]
    `parent`*: X86XsaveArea
  X86XsaveArea_TiledataState* = ref object of KaitaiStruct
    `tiles`*: seq[seq[byte]]
    `parent`*: X86XsaveArea
  X86XsaveArea_UintrState* = ref object of KaitaiStruct
    `handler`*: uint64
    `stackAdjust`*: uint64
    `uittSize`*: uint32
    `notificationVector`*: uint8
    `reserved`*: uint16
    `uif`*: uint8
    `pd`*: uint64
    `rr`*: uint64
    `tt`*: uint64
    `parent`*: X86XsaveArea
  X86XsaveArea_XsaveHeader* = ref object of KaitaiStruct
    `xstateBv`*: X86XsaveArea_ComponentBitmap
    `xcompBv`*: X86XsaveArea_ComponentBitmap
    `reserved`*: seq[byte]
    `parent`*: X86XsaveArea
    `rawXstateBv`*: seq[byte]
    `rawXcompBv`*: seq[byte]
  X86XsaveArea_ZmmHi256State* = ref object of KaitaiStruct
    `zmmHigh`*: seq[seq[byte]]
    `parent`*: X86XsaveArea

proc read*(_: typedesc[X86XsaveArea], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): X86XsaveArea
proc read*(_: typedesc[X86XsaveArea_AvxState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_AvxState
proc read*(_: typedesc[X86XsaveArea_BndcsrState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_BndcsrState
proc read*(_: typedesc[X86XsaveArea_BndregsState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_BndregsState
proc read*(_: typedesc[X86XsaveArea_BoundRegister], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_BndregsState): X86XsaveArea_BoundRegister
proc read*(_: typedesc[X86XsaveArea_CetSState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_CetSState
proc read*(_: typedesc[X86XsaveArea_CetUState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_CetUState
proc read*(_: typedesc[X86XsaveArea_ComponentBitmap], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_XsaveHeader): X86XsaveArea_ComponentBitmap
proc read*(_: typedesc[X86XsaveArea_EgprsState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_EgprsState
proc read*(_: typedesc[X86XsaveArea_FpuControlWord], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_FxsaveRegion): X86XsaveArea_FpuControlWord
proc read*(_: typedesc[X86XsaveArea_FpuPointer], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_FxsaveRegion): X86XsaveArea_FpuPointer
proc read*(_: typedesc[X86XsaveArea_FpuStatusWord], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_FxsaveRegion): X86XsaveArea_FpuStatusWord
proc read*(_: typedesc[X86XsaveArea_FxsaveRegion], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_FxsaveRegion
proc read*(_: typedesc[X86XsaveArea_Hi16ZmmState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_Hi16ZmmState
proc read*(_: typedesc[X86XsaveArea_LbrRecord], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_LbrState): X86XsaveArea_LbrRecord
proc read*(_: typedesc[X86XsaveArea_LbrState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_LbrState
proc read*(_: typedesc[X86XsaveArea_MxcsrRegister], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_FxsaveRegion): X86XsaveArea_MxcsrRegister
proc read*(_: typedesc[X86XsaveArea_OpmaskState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_OpmaskState
proc read*(_: typedesc[X86XsaveArea_PkruState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_PkruState
proc read*(_: typedesc[X86XsaveArea_PtState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_PtState
proc read*(_: typedesc[X86XsaveArea_StRegister], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_FxsaveRegion): X86XsaveArea_StRegister
proc read*(_: typedesc[X86XsaveArea_TilecfgState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_TilecfgState
proc read*(_: typedesc[X86XsaveArea_TiledataState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_TiledataState
proc read*(_: typedesc[X86XsaveArea_UintrState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_UintrState
proc read*(_: typedesc[X86XsaveArea_XsaveHeader], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_XsaveHeader
proc read*(_: typedesc[X86XsaveArea_ZmmHi256State], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_ZmmHi256State

proc avx*(this: X86XsaveArea): X86XsaveArea_AvxState
proc bndcsr*(this: X86XsaveArea): X86XsaveArea_BndcsrState
proc bndregs*(this: X86XsaveArea): X86XsaveArea_BndregsState
proc cetS*(this: X86XsaveArea): X86XsaveArea_CetSState
proc cetU*(this: X86XsaveArea): X86XsaveArea_CetUState
proc egprs*(this: X86XsaveArea): X86XsaveArea_EgprsState
proc hasAvx*(this: X86XsaveArea): bool
proc hasBndcsr*(this: X86XsaveArea): bool
proc hasBndregs*(this: X86XsaveArea): bool
proc hasCetS*(this: X86XsaveArea): bool
proc hasCetU*(this: X86XsaveArea): bool
proc hasEgprs*(this: X86XsaveArea): bool
proc hasHdc*(this: X86XsaveArea): bool
proc hasHeader*(this: X86XsaveArea): bool
proc hasHi16Zmm*(this: X86XsaveArea): bool
proc hasHwp*(this: X86XsaveArea): bool
proc hasLbr*(this: X86XsaveArea): bool
proc hasLwp*(this: X86XsaveArea): bool
proc hasOpmask*(this: X86XsaveArea): bool
proc hasPasid*(this: X86XsaveArea): bool
proc hasPkru*(this: X86XsaveArea): bool
proc hasPt*(this: X86XsaveArea): bool
proc hasTilecfg*(this: X86XsaveArea): bool
proc hasTiledata*(this: X86XsaveArea): bool
proc hasUintr*(this: X86XsaveArea): bool
proc hasZmmHi256*(this: X86XsaveArea): bool
proc hdc*(this: X86XsaveArea): uint64
proc hi16Zmm*(this: X86XsaveArea): X86XsaveArea_Hi16ZmmState
proc hwp*(this: X86XsaveArea): uint64
proc isCompacted*(this: X86XsaveArea): bool
proc isIntelLayout*(this: X86XsaveArea): bool
proc lbr*(this: X86XsaveArea): X86XsaveArea_LbrState
proc lenArea*(this: X86XsaveArea): uint32
proc lenLegacy*(this: X86XsaveArea): int
proc lenMin*(this: X86XsaveArea): int
proc lwp*(this: X86XsaveArea): seq[byte]
proc ofsAvx*(this: X86XsaveArea): uint32
proc ofsBndcsr*(this: X86XsaveArea): uint32
proc ofsBndregs*(this: X86XsaveArea): uint32
proc ofsCompactedAvx*(this: X86XsaveArea): uint32
proc ofsCompactedBndcsr*(this: X86XsaveArea): uint32
proc ofsCompactedBndregs*(this: X86XsaveArea): uint32
proc ofsCompactedCetS*(this: X86XsaveArea): uint32
proc ofsCompactedCetU*(this: X86XsaveArea): uint32
proc ofsCompactedEgprs*(this: X86XsaveArea): uint32
proc ofsCompactedHdc*(this: X86XsaveArea): uint32
proc ofsCompactedHi16Zmm*(this: X86XsaveArea): uint32
proc ofsCompactedHwp*(this: X86XsaveArea): uint32
proc ofsCompactedLbr*(this: X86XsaveArea): uint32
proc ofsCompactedOpmask*(this: X86XsaveArea): uint32
proc ofsCompactedPasid*(this: X86XsaveArea): uint32
proc ofsCompactedPkru*(this: X86XsaveArea): uint32
proc ofsCompactedPt*(this: X86XsaveArea): uint32
proc ofsCompactedTilecfg*(this: X86XsaveArea): uint32
proc ofsCompactedTiledata*(this: X86XsaveArea): uint32
proc ofsCompactedUintr*(this: X86XsaveArea): uint32
proc ofsCompactedZmmHi256*(this: X86XsaveArea): uint32
proc ofsEgprs*(this: X86XsaveArea): uint32
proc ofsHi16Zmm*(this: X86XsaveArea): uint32
proc ofsOpmask*(this: X86XsaveArea): uint32
proc ofsPkru*(this: X86XsaveArea): uint32
proc ofsTilecfg*(this: X86XsaveArea): uint32
proc ofsTiledata*(this: X86XsaveArea): uint32
proc ofsZmmHi256*(this: X86XsaveArea): uint32
proc opmask*(this: X86XsaveArea): X86XsaveArea_OpmaskState
proc pasid*(this: X86XsaveArea): uint64
proc pkru*(this: X86XsaveArea): X86XsaveArea_PkruState
proc pt*(this: X86XsaveArea): X86XsaveArea_PtState
proc tilecfg*(this: X86XsaveArea): X86XsaveArea_TilecfgState
proc tiledata*(this: X86XsaveArea): X86XsaveArea_TiledataState
proc uintr*(this: X86XsaveArea): X86XsaveArea_UintrState
proc zmmHi256*(this: X86XsaveArea): X86XsaveArea_ZmmHi256State
proc avx*(this: X86XsaveArea_ComponentBitmap): bool
proc bndcsr*(this: X86XsaveArea_ComponentBitmap): bool
proc bndregs*(this: X86XsaveArea_ComponentBitmap): bool
proc cetS*(this: X86XsaveArea_ComponentBitmap): bool
proc cetU*(this: X86XsaveArea_ComponentBitmap): bool
proc egprs*(this: X86XsaveArea_ComponentBitmap): bool
proc hdc*(this: X86XsaveArea_ComponentBitmap): bool
proc hi16Zmm*(this: X86XsaveArea_ComponentBitmap): bool
proc hwp*(this: X86XsaveArea_ComponentBitmap): bool
proc isCompacted*(this: X86XsaveArea_ComponentBitmap): bool
proc lbr*(this: X86XsaveArea_ComponentBitmap): bool
proc lenArea*(this: X86XsaveArea_ComponentBitmap): uint32
proc lenAreaAmd*(this: X86XsaveArea_ComponentBitmap): uint32
proc lwp*(this: X86XsaveArea_ComponentBitmap): bool
proc opmask*(this: X86XsaveArea_ComponentBitmap): bool
proc pasid*(this: X86XsaveArea_ComponentBitmap): bool
proc pkru*(this: X86XsaveArea_ComponentBitmap): bool
proc pt*(this: X86XsaveArea_ComponentBitmap): bool
proc raw*(this: X86XsaveArea_ComponentBitmap): uint64
proc sse*(this: X86XsaveArea_ComponentBitmap): bool
proc tilecfg*(this: X86XsaveArea_ComponentBitmap): bool
proc tiledata*(this: X86XsaveArea_ComponentBitmap): bool
proc uintr*(this: X86XsaveArea_ComponentBitmap): bool
proc x87*(this: X86XsaveArea_ComponentBitmap): bool
proc zmmHi256*(this: X86XsaveArea_ComponentBitmap): bool
proc dm*(this: X86XsaveArea_FpuControlWord): bool
proc im*(this: X86XsaveArea_FpuControlWord): bool
proc om*(this: X86XsaveArea_FpuControlWord): bool
proc pc*(this: X86XsaveArea_FpuControlWord): int
proc pm*(this: X86XsaveArea_FpuControlWord): bool
proc rc*(this: X86XsaveArea_FpuControlWord): int
proc um*(this: X86XsaveArea_FpuControlWord): bool
proc zm*(this: X86XsaveArea_FpuControlWord): bool
proc address*(this: X86XsaveArea_FpuPointer): uint64
proc c0*(this: X86XsaveArea_FpuStatusWord): bool
proc c1*(this: X86XsaveArea_FpuStatusWord): bool
proc c2*(this: X86XsaveArea_FpuStatusWord): bool
proc c3*(this: X86XsaveArea_FpuStatusWord): bool
proc de*(this: X86XsaveArea_FpuStatusWord): bool
proc es*(this: X86XsaveArea_FpuStatusWord): bool
proc ie*(this: X86XsaveArea_FpuStatusWord): bool
proc isBusy*(this: X86XsaveArea_FpuStatusWord): bool
proc oe*(this: X86XsaveArea_FpuStatusWord): bool
proc pe*(this: X86XsaveArea_FpuStatusWord): bool
proc sf*(this: X86XsaveArea_FpuStatusWord): bool
proc top*(this: X86XsaveArea_FpuStatusWord): int
proc ue*(this: X86XsaveArea_FpuStatusWord): bool
proc ze*(this: X86XsaveArea_FpuStatusWord): bool
proc daz*(this: X86XsaveArea_MxcsrRegister): bool
proc de*(this: X86XsaveArea_MxcsrRegister): bool
proc dm*(this: X86XsaveArea_MxcsrRegister): bool
proc fz*(this: X86XsaveArea_MxcsrRegister): bool
proc ie*(this: X86XsaveArea_MxcsrRegister): bool
proc im*(this: X86XsaveArea_MxcsrRegister): bool
proc oe*(this: X86XsaveArea_MxcsrRegister): bool
proc om*(this: X86XsaveArea_MxcsrRegister): bool
proc pe*(this: X86XsaveArea_MxcsrRegister): bool
proc pm*(this: X86XsaveArea_MxcsrRegister): bool
proc rc*(this: X86XsaveArea_MxcsrRegister): int
proc ue*(this: X86XsaveArea_MxcsrRegister): bool
proc um*(this: X86XsaveArea_MxcsrRegister): bool
proc ze*(this: X86XsaveArea_MxcsrRegister): bool
proc zm*(this: X86XsaveArea_MxcsrRegister): bool
proc exponent*(this: X86XsaveArea_StRegister): int
proc isNegative*(this: X86XsaveArea_StRegister): bool


##[
The memory image of a processor's x87, SSE and extended registers that the
XSAVE family of instructions writes: a legacy region of 512 bytes (the format
of FXSAVE), a header of 64 bytes, then one block for each further state
component.

The offset of a block depends on the form. In the standard form every
component has a fixed offset, whichever other components are present; the
offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
offsets exist: Intel's processors leave room for the MPX components, AMD's do
not. The length of the area distinguishes them, see `is_intel_layout`. In the
compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
order of their numbers; CPUID says which of them are aligned to 64 bytes; here
these are 17 and 18.

A component whose bit in `xstate_bv` is clear is in its initial state,
whatever its block contains; its instance is then absent here.

This type must have a stream of its own (`size` or `size-eos` where it is
used), because the length of that stream is the length of the area. The stream
may be empty or short: regions that do not fit are absent. An area that has
lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
and PKRU blocks cannot be trusted.

Xen writes only the standard form into its migration streams, and refuses
the compacted form when it loads one.

For reading only: a writer that the compiler makes of this with `-w` leaves
out contents.

@see <a href="https://www.intel.com/sdm">Intel SDM volume 1, chapter 13, "Managing State Using the XSAVE Feature Set"</a>
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/xstate.c#L180-L236">expand_xsave_states()</a>
]##
proc read*(_: typedesc[X86XsaveArea], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): X86XsaveArea =
  template this: untyped = result
  this = new(X86XsaveArea)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  x87, MMX and SSE registers.
  ]##
  if this.io.size >= 512:
    let rawLegacyExpr = this.io.readBytes(int(512))
    this.rawLegacy = rawLegacyExpr
    let rawLegacyIo = newKaitaiStream(rawLegacyExpr)
    let legacyExpr = X86XsaveArea_FxsaveRegion.read(rawLegacyIo, this.root, this)
    this.legacy = legacyExpr

  ##[
  The components that the area holds, and its form.
  ]##
  if this.io.size >= 576:
    let rawHeaderExpr = this.io.readBytes(int(64))
    this.rawHeader = rawHeaderExpr
    let rawHeaderIo = newKaitaiStream(rawHeaderExpr)
    let headerExpr = X86XsaveArea_XsaveHeader.read(rawHeaderIo, this.root, this)
    this.header = headerExpr

proc avx(this: X86XsaveArea): X86XsaveArea_AvxState = 

  ##[
  Upper halves of the 256-bit registers ymm0 to ymm15.
  ]##
  if this.avxInstFlag:
    return this.avxInst
  if this.hasAvx:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsAvx))
    let rawAvxInstExpr = this.io.readBytes(int(256))
    this.rawAvxInst = rawAvxInstExpr
    let rawAvxInstIo = newKaitaiStream(rawAvxInstExpr)
    let avxInstExpr = X86XsaveArea_AvxState.read(rawAvxInstIo, this.root, this)
    this.avxInst = avxInstExpr
    this.io.seek(pos)
  this.avxInstFlag = true
  return this.avxInst

proc bndcsr(this: X86XsaveArea): X86XsaveArea_BndcsrState = 

  ##[
  MPX configuration and status.
  ]##
  if this.bndcsrInstFlag:
    return this.bndcsrInst
  if this.hasBndcsr:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsBndcsr))
    let rawBndcsrInstExpr = this.io.readBytes(int(64))
    this.rawBndcsrInst = rawBndcsrInstExpr
    let rawBndcsrInstIo = newKaitaiStream(rawBndcsrInstExpr)
    let bndcsrInstExpr = X86XsaveArea_BndcsrState.read(rawBndcsrInstIo, this.root, this)
    this.bndcsrInst = bndcsrInstExpr
    this.io.seek(pos)
  this.bndcsrInstFlag = true
  return this.bndcsrInst

proc bndregs(this: X86XsaveArea): X86XsaveArea_BndregsState = 

  ##[
  MPX bound registers.
  ]##
  if this.bndregsInstFlag:
    return this.bndregsInst
  if this.hasBndregs:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsBndregs))
    let rawBndregsInstExpr = this.io.readBytes(int(64))
    this.rawBndregsInst = rawBndregsInstExpr
    let rawBndregsInstIo = newKaitaiStream(rawBndregsInstExpr)
    let bndregsInstExpr = X86XsaveArea_BndregsState.read(rawBndregsInstIo, this.root, this)
    this.bndregsInst = bndregsInstExpr
    this.io.seek(pos)
  this.bndregsInstFlag = true
  return this.bndregsInst

proc cetS(this: X86XsaveArea): X86XsaveArea_CetSState = 

  ##[
  Control-flow enforcement, supervisor part; compacted form only.
  ]##
  if this.cetSInstFlag:
    return this.cetSInst
  if this.hasCetS:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsCompactedCetS))
    let rawCetSInstExpr = this.io.readBytes(int(24))
    this.rawCetSInst = rawCetSInstExpr
    let rawCetSInstIo = newKaitaiStream(rawCetSInstExpr)
    let cetSInstExpr = X86XsaveArea_CetSState.read(rawCetSInstIo, this.root, this)
    this.cetSInst = cetSInstExpr
    this.io.seek(pos)
  this.cetSInstFlag = true
  return this.cetSInst

proc cetU(this: X86XsaveArea): X86XsaveArea_CetUState = 

  ##[
  Control-flow enforcement, user part; compacted form only.
  ]##
  if this.cetUInstFlag:
    return this.cetUInst
  if this.hasCetU:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsCompactedCetU))
    let rawCetUInstExpr = this.io.readBytes(int(16))
    this.rawCetUInst = rawCetUInstExpr
    let rawCetUInstIo = newKaitaiStream(rawCetUInstExpr)
    let cetUInstExpr = X86XsaveArea_CetUState.read(rawCetUInstIo, this.root, this)
    this.cetUInst = cetUInstExpr
    this.io.seek(pos)
  this.cetUInstFlag = true
  return this.cetUInst

proc egprs(this: X86XsaveArea): X86XsaveArea_EgprsState = 

  ##[
  The APX general-purpose registers, which replace MPX.
  ]##
  if this.egprsInstFlag:
    return this.egprsInst
  if this.hasEgprs:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsEgprs))
    let rawEgprsInstExpr = this.io.readBytes(int(128))
    this.rawEgprsInst = rawEgprsInstExpr
    let rawEgprsInstIo = newKaitaiStream(rawEgprsInstExpr)
    let egprsInstExpr = X86XsaveArea_EgprsState.read(rawEgprsInstIo, this.root, this)
    this.egprsInst = egprsInstExpr
    this.io.seek(pos)
  this.egprsInstFlag = true
  return this.egprsInst

proc hasAvx(this: X86XsaveArea): bool = 

  ##[
  Whether component 2 is not in its initial state and the area has room for
it.

  ]##
  if this.hasAvxInstFlag:
    return this.hasAvxInst
  let hasAvxInstExpr = bool((if this.hasHeader:  ((this.header.xstateBv.avx) and ( ((not(this.isCompacted)) or (this.header.xcompBv.avx)) ) and (this.lenArea >= 256) and (this.ofsAvx <= this.lenArea - 256))  else: false))
  this.hasAvxInst = hasAvxInstExpr
  this.hasAvxInstFlag = true
  return this.hasAvxInst

proc hasBndcsr(this: X86XsaveArea): bool = 

  ##[
  Whether component 4 is not in its initial state and the area has room for
it.

  ]##
  if this.hasBndcsrInstFlag:
    return this.hasBndcsrInst
  let hasBndcsrInstExpr = bool((if this.hasHeader:  ((this.header.xstateBv.bndcsr) and ( ((not(this.isCompacted)) or (this.header.xcompBv.bndcsr)) ) and (this.lenArea >= 64) and (this.ofsBndcsr <= this.lenArea - 64))  else: false))
  this.hasBndcsrInst = hasBndcsrInstExpr
  this.hasBndcsrInstFlag = true
  return this.hasBndcsrInst

proc hasBndregs(this: X86XsaveArea): bool = 

  ##[
  Whether component 3 is not in its initial state and the area has room for
it.

  ]##
  if this.hasBndregsInstFlag:
    return this.hasBndregsInst
  let hasBndregsInstExpr = bool((if this.hasHeader:  ((this.header.xstateBv.bndregs) and ( ((not(this.isCompacted)) or (this.header.xcompBv.bndregs)) ) and (this.lenArea >= 64) and (this.ofsBndregs <= this.lenArea - 64))  else: false))
  this.hasBndregsInst = hasBndregsInstExpr
  this.hasBndregsInstFlag = true
  return this.hasBndregsInst

proc hasCetS(this: X86XsaveArea): bool = 

  ##[
  Whether component 12 is not in its initial state and the area has room for
it.

  ]##
  if this.hasCetSInstFlag:
    return this.hasCetSInst
  let hasCetSInstExpr = bool((if this.isCompacted:  ((this.header.xstateBv.cetS) and (this.header.xcompBv.cetS) and (this.lenArea >= 24) and (this.ofsCompactedCetS <= this.lenArea - 24))  else: false))
  this.hasCetSInst = hasCetSInstExpr
  this.hasCetSInstFlag = true
  return this.hasCetSInst

proc hasCetU(this: X86XsaveArea): bool = 

  ##[
  Whether component 11 is not in its initial state and the area has room for
it.

  ]##
  if this.hasCetUInstFlag:
    return this.hasCetUInst
  let hasCetUInstExpr = bool((if this.isCompacted:  ((this.header.xstateBv.cetU) and (this.header.xcompBv.cetU) and (this.lenArea >= 16) and (this.ofsCompactedCetU <= this.lenArea - 16))  else: false))
  this.hasCetUInst = hasCetUInstExpr
  this.hasCetUInstFlag = true
  return this.hasCetUInst

proc hasEgprs(this: X86XsaveArea): bool = 

  ##[
  Whether component 19 is not in its initial state and the area has room for
it.

  ]##
  if this.hasEgprsInstFlag:
    return this.hasEgprsInst
  let hasEgprsInstExpr = bool((if this.hasHeader:  ((this.header.xstateBv.egprs) and ( ((not(this.isCompacted)) or (this.header.xcompBv.egprs)) ) and (this.lenArea >= 128) and (this.ofsEgprs <= this.lenArea - 128))  else: false))
  this.hasEgprsInst = hasEgprsInstExpr
  this.hasEgprsInstFlag = true
  return this.hasEgprsInst

proc hasHdc(this: X86XsaveArea): bool = 

  ##[
  Whether component 13 is not in its initial state and the area has room for
it.

  ]##
  if this.hasHdcInstFlag:
    return this.hasHdcInst
  let hasHdcInstExpr = bool((if this.isCompacted:  ((this.header.xstateBv.hdc) and (this.header.xcompBv.hdc) and (this.lenArea >= 8) and (this.ofsCompactedHdc <= this.lenArea - 8))  else: false))
  this.hasHdcInst = hasHdcInstExpr
  this.hasHdcInstFlag = true
  return this.hasHdcInst

proc hasHeader(this: X86XsaveArea): bool = 

  ##[
  Whether the area is long enough for its header.
  ]##
  if this.hasHeaderInstFlag:
    return this.hasHeaderInst
  let hasHeaderInstExpr = bool(this.io.size >= 576)
  this.hasHeaderInst = hasHeaderInstExpr
  this.hasHeaderInstFlag = true
  return this.hasHeaderInst

proc hasHi16Zmm(this: X86XsaveArea): bool = 

  ##[
  Whether component 7 is not in its initial state and the area has room for
it.

  ]##
  if this.hasHi16ZmmInstFlag:
    return this.hasHi16ZmmInst
  let hasHi16ZmmInstExpr = bool((if this.hasHeader:  ((this.header.xstateBv.hi16Zmm) and ( ((not(this.isCompacted)) or (this.header.xcompBv.hi16Zmm)) ) and (this.lenArea >= 1024) and (this.ofsHi16Zmm <= this.lenArea - 1024))  else: false))
  this.hasHi16ZmmInst = hasHi16ZmmInstExpr
  this.hasHi16ZmmInstFlag = true
  return this.hasHi16ZmmInst

proc hasHwp(this: X86XsaveArea): bool = 

  ##[
  Whether component 16 is not in its initial state and the area has room for
it.

  ]##
  if this.hasHwpInstFlag:
    return this.hasHwpInst
  let hasHwpInstExpr = bool((if this.isCompacted:  ((this.header.xstateBv.hwp) and (this.header.xcompBv.hwp) and (this.lenArea >= 8) and (this.ofsCompactedHwp <= this.lenArea - 8))  else: false))
  this.hasHwpInst = hasHwpInstExpr
  this.hasHwpInstFlag = true
  return this.hasHwpInst

proc hasLbr(this: X86XsaveArea): bool = 

  ##[
  Whether component 15 is not in its initial state and the area has room for
it.

  ]##
  if this.hasLbrInstFlag:
    return this.hasLbrInst
  let hasLbrInstExpr = bool((if this.isCompacted:  ((this.header.xstateBv.lbr) and (this.header.xcompBv.lbr) and (this.lenArea >= 808) and (this.ofsCompactedLbr <= this.lenArea - 808))  else: false))
  this.hasLbrInst = hasLbrInstExpr
  this.hasLbrInstFlag = true
  return this.hasLbrInst

proc hasLwp(this: X86XsaveArea): bool = 

  ##[
  Whether component 62 is not in its initial state and the area has room for
it.

  ]##
  if this.hasLwpInstFlag:
    return this.hasLwpInst
  let hasLwpInstExpr = bool((if this.hasHeader:  ((this.header.xstateBv.lwp) and (not(this.isCompacted)) and (this.lenArea >= 960))  else: false))
  this.hasLwpInst = hasLwpInstExpr
  this.hasLwpInstFlag = true
  return this.hasLwpInst

proc hasOpmask(this: X86XsaveArea): bool = 

  ##[
  Whether component 5 is not in its initial state and the area has room for
it.

  ]##
  if this.hasOpmaskInstFlag:
    return this.hasOpmaskInst
  let hasOpmaskInstExpr = bool((if this.hasHeader:  ((this.header.xstateBv.opmask) and ( ((not(this.isCompacted)) or (this.header.xcompBv.opmask)) ) and (this.lenArea >= 64) and (this.ofsOpmask <= this.lenArea - 64))  else: false))
  this.hasOpmaskInst = hasOpmaskInstExpr
  this.hasOpmaskInstFlag = true
  return this.hasOpmaskInst

proc hasPasid(this: X86XsaveArea): bool = 

  ##[
  Whether component 10 is not in its initial state and the area has room for
it.

  ]##
  if this.hasPasidInstFlag:
    return this.hasPasidInst
  let hasPasidInstExpr = bool((if this.isCompacted:  ((this.header.xstateBv.pasid) and (this.header.xcompBv.pasid) and (this.lenArea >= 8) and (this.ofsCompactedPasid <= this.lenArea - 8))  else: false))
  this.hasPasidInst = hasPasidInstExpr
  this.hasPasidInstFlag = true
  return this.hasPasidInst

proc hasPkru(this: X86XsaveArea): bool = 

  ##[
  Whether component 9 is not in its initial state and the area has room for
it.

  ]##
  if this.hasPkruInstFlag:
    return this.hasPkruInst
  let hasPkruInstExpr = bool((if this.hasHeader:  ((this.header.xstateBv.pkru) and ( ((not(this.isCompacted)) or (this.header.xcompBv.pkru)) ) and (this.lenArea >= 8) and (this.ofsPkru <= this.lenArea - 8))  else: false))
  this.hasPkruInst = hasPkruInstExpr
  this.hasPkruInstFlag = true
  return this.hasPkruInst

proc hasPt(this: X86XsaveArea): bool = 

  ##[
  Whether component 8 is not in its initial state and the area has room for
it.

  ]##
  if this.hasPtInstFlag:
    return this.hasPtInst
  let hasPtInstExpr = bool((if this.isCompacted:  ((this.header.xstateBv.pt) and (this.header.xcompBv.pt) and (this.lenArea >= 128) and (this.ofsCompactedPt <= this.lenArea - 128))  else: false))
  this.hasPtInst = hasPtInstExpr
  this.hasPtInstFlag = true
  return this.hasPtInst

proc hasTilecfg(this: X86XsaveArea): bool = 

  ##[
  Whether component 17 is not in its initial state and the area has room for
it.

  ]##
  if this.hasTilecfgInstFlag:
    return this.hasTilecfgInst
  let hasTilecfgInstExpr = bool((if this.hasHeader:  ((this.header.xstateBv.tilecfg) and ( ((not(this.isCompacted)) or (this.header.xcompBv.tilecfg)) ) and (this.lenArea >= 64) and (this.ofsTilecfg <= this.lenArea - 64))  else: false))
  this.hasTilecfgInst = hasTilecfgInstExpr
  this.hasTilecfgInstFlag = true
  return this.hasTilecfgInst

proc hasTiledata(this: X86XsaveArea): bool = 

  ##[
  Whether component 18 is not in its initial state and the area has room for
it.

  ]##
  if this.hasTiledataInstFlag:
    return this.hasTiledataInst
  let hasTiledataInstExpr = bool((if this.hasHeader:  ((this.header.xstateBv.tiledata) and ( ((not(this.isCompacted)) or (this.header.xcompBv.tiledata)) ) and (this.lenArea >= 8192) and (this.ofsTiledata <= this.lenArea - 8192))  else: false))
  this.hasTiledataInst = hasTiledataInstExpr
  this.hasTiledataInstFlag = true
  return this.hasTiledataInst

proc hasUintr(this: X86XsaveArea): bool = 

  ##[
  Whether component 14 is not in its initial state and the area has room for
it.

  ]##
  if this.hasUintrInstFlag:
    return this.hasUintrInst
  let hasUintrInstExpr = bool((if this.isCompacted:  ((this.header.xstateBv.uintr) and (this.header.xcompBv.uintr) and (this.lenArea >= 48) and (this.ofsCompactedUintr <= this.lenArea - 48))  else: false))
  this.hasUintrInst = hasUintrInstExpr
  this.hasUintrInstFlag = true
  return this.hasUintrInst

proc hasZmmHi256(this: X86XsaveArea): bool = 

  ##[
  Whether component 6 is not in its initial state and the area has room for
it.

  ]##
  if this.hasZmmHi256InstFlag:
    return this.hasZmmHi256Inst
  let hasZmmHi256InstExpr = bool((if this.hasHeader:  ((this.header.xstateBv.zmmHi256) and ( ((not(this.isCompacted)) or (this.header.xcompBv.zmmHi256)) ) and (this.lenArea >= 512) and (this.ofsZmmHi256 <= this.lenArea - 512))  else: false))
  this.hasZmmHi256Inst = hasZmmHi256InstExpr
  this.hasZmmHi256InstFlag = true
  return this.hasZmmHi256Inst

proc hdc(this: X86XsaveArea): uint64 = 

  ##[
  The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.

  ]##
  if this.hdcInstFlag:
    return this.hdcInst
  if this.hasHdc:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsCompactedHdc))
    let hdcInstExpr = this.io.readU8le()
    this.hdcInst = hdcInstExpr
    this.io.seek(pos)
  this.hdcInstFlag = true
  return this.hdcInst

proc hi16Zmm(this: X86XsaveArea): X86XsaveArea_Hi16ZmmState = 

  ##[
  The 512-bit registers zmm16 to zmm31.
  ]##
  if this.hi16ZmmInstFlag:
    return this.hi16ZmmInst
  if this.hasHi16Zmm:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsHi16Zmm))
    let rawHi16ZmmInstExpr = this.io.readBytes(int(1024))
    this.rawHi16ZmmInst = rawHi16ZmmInstExpr
    let rawHi16ZmmInstIo = newKaitaiStream(rawHi16ZmmInstExpr)
    let hi16ZmmInstExpr = X86XsaveArea_Hi16ZmmState.read(rawHi16ZmmInstIo, this.root, this)
    this.hi16ZmmInst = hi16ZmmInstExpr
    this.io.seek(pos)
  this.hi16ZmmInstFlag = true
  return this.hi16ZmmInst

proc hwp(this: X86XsaveArea): uint64 = 

  ##[
  The IA32_HWP_REQUEST register; compacted form only.
  ]##
  if this.hwpInstFlag:
    return this.hwpInst
  if this.hasHwp:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsCompactedHwp))
    let hwpInstExpr = this.io.readU8le()
    this.hwpInst = hwpInstExpr
    this.io.seek(pos)
  this.hwpInstFlag = true
  return this.hwpInst

proc isCompacted(this: X86XsaveArea): bool = 

  ##[
  Whether components follow one another without gaps, instead of being at
fixed offsets.

  ]##
  if this.isCompactedInstFlag:
    return this.isCompactedInst
  let isCompactedInstExpr = bool((if this.hasHeader: this.header.xcompBv.isCompacted else: false))
  this.isCompactedInst = isCompactedInstExpr
  this.isCompactedInstFlag = true
  return this.isCompactedInst

proc isIntelLayout(this: X86XsaveArea): bool = 

  ##[
  Whether components 5, 6, 7 and 9 of a standard-form area are at the
offsets of Intel's processors: with AVX-512 or protection keys such an
area has at least 2688 bytes, while one of an AMD processor has at most
2440. Without those components the layouts are the same, and this does not
matter.

  ]##
  if this.isIntelLayoutInstFlag:
    return this.isIntelLayoutInst
  let isIntelLayoutInstExpr = bool(this.lenArea >= 2688)
  this.isIntelLayoutInst = isIntelLayoutInstExpr
  this.isIntelLayoutInstFlag = true
  return this.isIntelLayoutInst

proc lbr(this: X86XsaveArea): X86XsaveArea_LbrState = 

  ##[
  Last-branch records; compacted form only.
  ]##
  if this.lbrInstFlag:
    return this.lbrInst
  if this.hasLbr:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsCompactedLbr))
    let rawLbrInstExpr = this.io.readBytes(int(808))
    this.rawLbrInst = rawLbrInstExpr
    let rawLbrInstIo = newKaitaiStream(rawLbrInstExpr)
    let lbrInstExpr = X86XsaveArea_LbrState.read(rawLbrInstIo, this.root, this)
    this.lbrInst = lbrInstExpr
    this.io.seek(pos)
  this.lbrInstFlag = true
  return this.lbrInst

proc lenArea(this: X86XsaveArea): uint32 = 

  ##[
  Length of the area in bytes.
  ]##
  if this.lenAreaInstFlag:
    return this.lenAreaInst
  let lenAreaInstExpr = uint32((uint32(this.io.size)))
  this.lenAreaInst = lenAreaInstExpr
  this.lenAreaInstFlag = true
  return this.lenAreaInst

proc lenLegacy(this: X86XsaveArea): int = 

  ##[
  Length of the legacy region in bytes.
  ]##
  if this.lenLegacyInstFlag:
    return this.lenLegacyInst
  let lenLegacyInstExpr = int(512)
  this.lenLegacyInst = lenLegacyInstExpr
  this.lenLegacyInstFlag = true
  return this.lenLegacyInst

proc lenMin(this: X86XsaveArea): int = 

  ##[
  Length of legacy region and header, the shortest area that Xen loads.
  ]##
  if this.lenMinInstFlag:
    return this.lenMinInst
  let lenMinInstExpr = int(576)
  this.lenMinInst = lenMinInstExpr
  this.lenMinInstFlag = true
  return this.lenMinInst

proc lwp(this: X86XsaveArea): seq[byte] = 

  ##[
  State of AMD's lightweight profiling, which only processors of family
0x15 have. Not decoded.

  ]##
  if this.lwpInstFlag:
    return this.lwpInst
  if this.hasLwp:
    let pos = this.io.pos()
    this.io.seek(int(832))
    let lwpInstExpr = this.io.readBytes(int(128))
    this.lwpInst = lwpInstExpr
    this.io.seek(pos)
  this.lwpInstFlag = true
  return this.lwpInst

proc ofsAvx(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 2: 576 in the standard form.

  ]##
  if this.ofsAvxInstFlag:
    return this.ofsAvxInst
  let ofsAvxInstExpr = uint32((uint32((if this.isCompacted: (uint32(this.ofsCompactedAvx)) else: (uint32(576))))))
  this.ofsAvxInst = ofsAvxInstExpr
  this.ofsAvxInstFlag = true
  return this.ofsAvxInst

proc ofsBndcsr(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 4: 1024 in the standard form.

  ]##
  if this.ofsBndcsrInstFlag:
    return this.ofsBndcsrInst
  let ofsBndcsrInstExpr = uint32((uint32((if this.isCompacted: (uint32(this.ofsCompactedBndcsr)) else: (uint32(1024))))))
  this.ofsBndcsrInst = ofsBndcsrInstExpr
  this.ofsBndcsrInstFlag = true
  return this.ofsBndcsrInst

proc ofsBndregs(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 3: 960 in the standard form.

  ]##
  if this.ofsBndregsInstFlag:
    return this.ofsBndregsInst
  let ofsBndregsInstExpr = uint32((uint32((if this.isCompacted: (uint32(this.ofsCompactedBndregs)) else: (uint32(960))))))
  this.ofsBndregsInst = ofsBndregsInstExpr
  this.ofsBndregsInstFlag = true
  return this.ofsBndregsInst

proc ofsCompactedAvx(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 2 in the compacted form.
  ]##
  if this.ofsCompactedAvxInstFlag:
    return this.ofsCompactedAvxInst
  if this.isCompacted:
    let ofsCompactedAvxInstExpr = uint32((uint32(576)))
    this.ofsCompactedAvxInst = ofsCompactedAvxInstExpr
  this.ofsCompactedAvxInstFlag = true
  return this.ofsCompactedAvxInst

proc ofsCompactedBndcsr(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 4 in the compacted form.
  ]##
  if this.ofsCompactedBndcsrInstFlag:
    return this.ofsCompactedBndcsrInst
  if this.isCompacted:
    let ofsCompactedBndcsrInstExpr = uint32((uint32(this.ofsCompactedBndregs + (if this.header.xcompBv.bndregs: (uint32(64)) else: (uint32(0))))))
    this.ofsCompactedBndcsrInst = ofsCompactedBndcsrInstExpr
  this.ofsCompactedBndcsrInstFlag = true
  return this.ofsCompactedBndcsrInst

proc ofsCompactedBndregs(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 3 in the compacted form.
  ]##
  if this.ofsCompactedBndregsInstFlag:
    return this.ofsCompactedBndregsInst
  if this.isCompacted:
    let ofsCompactedBndregsInstExpr = uint32((uint32(this.ofsCompactedAvx + (if this.header.xcompBv.avx: (uint32(256)) else: (uint32(0))))))
    this.ofsCompactedBndregsInst = ofsCompactedBndregsInstExpr
  this.ofsCompactedBndregsInstFlag = true
  return this.ofsCompactedBndregsInst

proc ofsCompactedCetS(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 12 in the compacted form.
  ]##
  if this.ofsCompactedCetSInstFlag:
    return this.ofsCompactedCetSInst
  if this.isCompacted:
    let ofsCompactedCetSInstExpr = uint32((uint32(this.ofsCompactedCetU + (if this.header.xcompBv.cetU: (uint32(16)) else: (uint32(0))))))
    this.ofsCompactedCetSInst = ofsCompactedCetSInstExpr
  this.ofsCompactedCetSInstFlag = true
  return this.ofsCompactedCetSInst

proc ofsCompactedCetU(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 11 in the compacted form.
  ]##
  if this.ofsCompactedCetUInstFlag:
    return this.ofsCompactedCetUInst
  if this.isCompacted:
    let ofsCompactedCetUInstExpr = uint32((uint32(this.ofsCompactedPasid + (if this.header.xcompBv.pasid: (uint32(8)) else: (uint32(0))))))
    this.ofsCompactedCetUInst = ofsCompactedCetUInstExpr
  this.ofsCompactedCetUInstFlag = true
  return this.ofsCompactedCetUInst

proc ofsCompactedEgprs(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 19 in the compacted form.
  ]##
  if this.ofsCompactedEgprsInstFlag:
    return this.ofsCompactedEgprsInst
  if this.isCompacted:
    let ofsCompactedEgprsInstExpr = uint32((uint32(this.ofsCompactedTiledata + (if this.header.xcompBv.tiledata: (uint32(8192)) else: (uint32(0))))))
    this.ofsCompactedEgprsInst = ofsCompactedEgprsInstExpr
  this.ofsCompactedEgprsInstFlag = true
  return this.ofsCompactedEgprsInst

proc ofsCompactedHdc(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 13 in the compacted form.
  ]##
  if this.ofsCompactedHdcInstFlag:
    return this.ofsCompactedHdcInst
  if this.isCompacted:
    let ofsCompactedHdcInstExpr = uint32((uint32(this.ofsCompactedCetS + (if this.header.xcompBv.cetS: (uint32(24)) else: (uint32(0))))))
    this.ofsCompactedHdcInst = ofsCompactedHdcInstExpr
  this.ofsCompactedHdcInstFlag = true
  return this.ofsCompactedHdcInst

proc ofsCompactedHi16Zmm(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 7 in the compacted form.
  ]##
  if this.ofsCompactedHi16ZmmInstFlag:
    return this.ofsCompactedHi16ZmmInst
  if this.isCompacted:
    let ofsCompactedHi16ZmmInstExpr = uint32((uint32(this.ofsCompactedZmmHi256 + (if this.header.xcompBv.zmmHi256: (uint32(512)) else: (uint32(0))))))
    this.ofsCompactedHi16ZmmInst = ofsCompactedHi16ZmmInstExpr
  this.ofsCompactedHi16ZmmInstFlag = true
  return this.ofsCompactedHi16ZmmInst

proc ofsCompactedHwp(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 16 in the compacted form.
  ]##
  if this.ofsCompactedHwpInstFlag:
    return this.ofsCompactedHwpInst
  if this.isCompacted:
    let ofsCompactedHwpInstExpr = uint32((uint32(this.ofsCompactedLbr + (if this.header.xcompBv.lbr: (uint32(808)) else: (uint32(0))))))
    this.ofsCompactedHwpInst = ofsCompactedHwpInstExpr
  this.ofsCompactedHwpInstFlag = true
  return this.ofsCompactedHwpInst

proc ofsCompactedLbr(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 15 in the compacted form.
  ]##
  if this.ofsCompactedLbrInstFlag:
    return this.ofsCompactedLbrInst
  if this.isCompacted:
    let ofsCompactedLbrInstExpr = uint32((uint32(this.ofsCompactedUintr + (if this.header.xcompBv.uintr: (uint32(48)) else: (uint32(0))))))
    this.ofsCompactedLbrInst = ofsCompactedLbrInstExpr
  this.ofsCompactedLbrInstFlag = true
  return this.ofsCompactedLbrInst

proc ofsCompactedOpmask(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 5 in the compacted form.
  ]##
  if this.ofsCompactedOpmaskInstFlag:
    return this.ofsCompactedOpmaskInst
  if this.isCompacted:
    let ofsCompactedOpmaskInstExpr = uint32((uint32(this.ofsCompactedBndcsr + (if this.header.xcompBv.bndcsr: (uint32(64)) else: (uint32(0))))))
    this.ofsCompactedOpmaskInst = ofsCompactedOpmaskInstExpr
  this.ofsCompactedOpmaskInstFlag = true
  return this.ofsCompactedOpmaskInst

proc ofsCompactedPasid(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 10 in the compacted form.
  ]##
  if this.ofsCompactedPasidInstFlag:
    return this.ofsCompactedPasidInst
  if this.isCompacted:
    let ofsCompactedPasidInstExpr = uint32((uint32(this.ofsCompactedPkru + (if this.header.xcompBv.pkru: (uint32(8)) else: (uint32(0))))))
    this.ofsCompactedPasidInst = ofsCompactedPasidInstExpr
  this.ofsCompactedPasidInstFlag = true
  return this.ofsCompactedPasidInst

proc ofsCompactedPkru(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 9 in the compacted form.
  ]##
  if this.ofsCompactedPkruInstFlag:
    return this.ofsCompactedPkruInst
  if this.isCompacted:
    let ofsCompactedPkruInstExpr = uint32((uint32(this.ofsCompactedPt + (if this.header.xcompBv.pt: (uint32(128)) else: (uint32(0))))))
    this.ofsCompactedPkruInst = ofsCompactedPkruInstExpr
  this.ofsCompactedPkruInstFlag = true
  return this.ofsCompactedPkruInst

proc ofsCompactedPt(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 8 in the compacted form.
  ]##
  if this.ofsCompactedPtInstFlag:
    return this.ofsCompactedPtInst
  if this.isCompacted:
    let ofsCompactedPtInstExpr = uint32((uint32(this.ofsCompactedHi16Zmm + (if this.header.xcompBv.hi16Zmm: (uint32(1024)) else: (uint32(0))))))
    this.ofsCompactedPtInst = ofsCompactedPtInstExpr
  this.ofsCompactedPtInstFlag = true
  return this.ofsCompactedPtInst

proc ofsCompactedTilecfg(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 17 in the compacted form, aligned to 64 bytes.
  ]##
  if this.ofsCompactedTilecfgInstFlag:
    return this.ofsCompactedTilecfgInst
  if this.isCompacted:
    let ofsCompactedTilecfgInstExpr = uint32((uint32((((this.ofsCompactedHwp + (if this.header.xcompBv.hwp: (uint32(8)) else: (uint32(0)))) + 63) div 64) * 64)))
    this.ofsCompactedTilecfgInst = ofsCompactedTilecfgInstExpr
  this.ofsCompactedTilecfgInstFlag = true
  return this.ofsCompactedTilecfgInst

proc ofsCompactedTiledata(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 18 in the compacted form, aligned to 64 bytes.
  ]##
  if this.ofsCompactedTiledataInstFlag:
    return this.ofsCompactedTiledataInst
  if this.isCompacted:
    let ofsCompactedTiledataInstExpr = uint32((uint32((((this.ofsCompactedTilecfg + (if this.header.xcompBv.tilecfg: (uint32(64)) else: (uint32(0)))) + 63) div 64) * 64)))
    this.ofsCompactedTiledataInst = ofsCompactedTiledataInstExpr
  this.ofsCompactedTiledataInstFlag = true
  return this.ofsCompactedTiledataInst

proc ofsCompactedUintr(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 14 in the compacted form.
  ]##
  if this.ofsCompactedUintrInstFlag:
    return this.ofsCompactedUintrInst
  if this.isCompacted:
    let ofsCompactedUintrInstExpr = uint32((uint32(this.ofsCompactedHdc + (if this.header.xcompBv.hdc: (uint32(8)) else: (uint32(0))))))
    this.ofsCompactedUintrInst = ofsCompactedUintrInstExpr
  this.ofsCompactedUintrInstFlag = true
  return this.ofsCompactedUintrInst

proc ofsCompactedZmmHi256(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 6 in the compacted form.
  ]##
  if this.ofsCompactedZmmHi256InstFlag:
    return this.ofsCompactedZmmHi256Inst
  if this.isCompacted:
    let ofsCompactedZmmHi256InstExpr = uint32((uint32(this.ofsCompactedOpmask + (if this.header.xcompBv.opmask: (uint32(64)) else: (uint32(0))))))
    this.ofsCompactedZmmHi256Inst = ofsCompactedZmmHi256InstExpr
  this.ofsCompactedZmmHi256InstFlag = true
  return this.ofsCompactedZmmHi256Inst

proc ofsEgprs(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 19: 960 in the standard form.

  ]##
  if this.ofsEgprsInstFlag:
    return this.ofsEgprsInst
  let ofsEgprsInstExpr = uint32((uint32((if this.isCompacted: (uint32(this.ofsCompactedEgprs)) else: (uint32(960))))))
  this.ofsEgprsInst = ofsEgprsInstExpr
  this.ofsEgprsInstFlag = true
  return this.ofsEgprsInst

proc ofsHi16Zmm(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
in the standard form.

  ]##
  if this.ofsHi16ZmmInstFlag:
    return this.ofsHi16ZmmInst
  let ofsHi16ZmmInstExpr = uint32((uint32((if this.isCompacted: (uint32(this.ofsCompactedHi16Zmm)) else: (if this.isIntelLayout: (uint32(1664)) else: (uint32(1408)))))))
  this.ofsHi16ZmmInst = ofsHi16ZmmInstExpr
  this.ofsHi16ZmmInstFlag = true
  return this.ofsHi16ZmmInst

proc ofsOpmask(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
the standard form.

  ]##
  if this.ofsOpmaskInstFlag:
    return this.ofsOpmaskInst
  let ofsOpmaskInstExpr = uint32((uint32((if this.isCompacted: (uint32(this.ofsCompactedOpmask)) else: (if this.isIntelLayout: (uint32(1088)) else: (uint32(832)))))))
  this.ofsOpmaskInst = ofsOpmaskInstExpr
  this.ofsOpmaskInstFlag = true
  return this.ofsOpmaskInst

proc ofsPkru(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
AVX-512 and 832 on AMD's without it in the standard form.

  ]##
  if this.ofsPkruInstFlag:
    return this.ofsPkruInst
  let ofsPkruInstExpr = uint32((uint32((if this.isCompacted: (uint32(this.ofsCompactedPkru)) else: (if this.lenArea >= 2696: (uint32(2688)) else: (if this.lenArea >= 2440: (uint32(2432)) else: (uint32(832))))))))
  this.ofsPkruInst = ofsPkruInstExpr
  this.ofsPkruInstFlag = true
  return this.ofsPkruInst

proc ofsTilecfg(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 17: 2752 in the standard form.

  ]##
  if this.ofsTilecfgInstFlag:
    return this.ofsTilecfgInst
  let ofsTilecfgInstExpr = uint32((uint32((if this.isCompacted: (uint32(this.ofsCompactedTilecfg)) else: (uint32(2752))))))
  this.ofsTilecfgInst = ofsTilecfgInstExpr
  this.ofsTilecfgInstFlag = true
  return this.ofsTilecfgInst

proc ofsTiledata(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 18: 2816 in the standard form.

  ]##
  if this.ofsTiledataInstFlag:
    return this.ofsTiledataInst
  let ofsTiledataInstExpr = uint32((uint32((if this.isCompacted: (uint32(this.ofsCompactedTiledata)) else: (uint32(2816))))))
  this.ofsTiledataInst = ofsTiledataInstExpr
  this.ofsTiledataInstFlag = true
  return this.ofsTiledataInst

proc ofsZmmHi256(this: X86XsaveArea): uint32 = 

  ##[
  Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
the standard form.

  ]##
  if this.ofsZmmHi256InstFlag:
    return this.ofsZmmHi256Inst
  let ofsZmmHi256InstExpr = uint32((uint32((if this.isCompacted: (uint32(this.ofsCompactedZmmHi256)) else: (if this.isIntelLayout: (uint32(1152)) else: (uint32(896)))))))
  this.ofsZmmHi256Inst = ofsZmmHi256InstExpr
  this.ofsZmmHi256InstFlag = true
  return this.ofsZmmHi256Inst

proc opmask(this: X86XsaveArea): X86XsaveArea_OpmaskState = 

  ##[
  AVX-512 mask registers.
  ]##
  if this.opmaskInstFlag:
    return this.opmaskInst
  if this.hasOpmask:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsOpmask))
    let rawOpmaskInstExpr = this.io.readBytes(int(64))
    this.rawOpmaskInst = rawOpmaskInstExpr
    let rawOpmaskInstIo = newKaitaiStream(rawOpmaskInstExpr)
    let opmaskInstExpr = X86XsaveArea_OpmaskState.read(rawOpmaskInstIo, this.root, this)
    this.opmaskInst = opmaskInstExpr
    this.io.seek(pos)
  this.opmaskInstFlag = true
  return this.opmaskInst

proc pasid(this: X86XsaveArea): uint64 = 

  ##[
  The IA32_PASID register; compacted form only.
  ]##
  if this.pasidInstFlag:
    return this.pasidInst
  if this.hasPasid:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsCompactedPasid))
    let pasidInstExpr = this.io.readU8le()
    this.pasidInst = pasidInstExpr
    this.io.seek(pos)
  this.pasidInstFlag = true
  return this.pasidInst

proc pkru(this: X86XsaveArea): X86XsaveArea_PkruState = 

  ##[
  Protection-key rights for user pages.
  ]##
  if this.pkruInstFlag:
    return this.pkruInst
  if this.hasPkru:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsPkru))
    let rawPkruInstExpr = this.io.readBytes(int(8))
    this.rawPkruInst = rawPkruInstExpr
    let rawPkruInstIo = newKaitaiStream(rawPkruInstExpr)
    let pkruInstExpr = X86XsaveArea_PkruState.read(rawPkruInstIo, this.root, this)
    this.pkruInst = pkruInstExpr
    this.io.seek(pos)
  this.pkruInstFlag = true
  return this.pkruInst

proc pt(this: X86XsaveArea): X86XsaveArea_PtState = 

  ##[
  Processor Trace registers; compacted form only.
  ]##
  if this.ptInstFlag:
    return this.ptInst
  if this.hasPt:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsCompactedPt))
    let rawPtInstExpr = this.io.readBytes(int(128))
    this.rawPtInst = rawPtInstExpr
    let rawPtInstIo = newKaitaiStream(rawPtInstExpr)
    let ptInstExpr = X86XsaveArea_PtState.read(rawPtInstIo, this.root, this)
    this.ptInst = ptInstExpr
    this.io.seek(pos)
  this.ptInstFlag = true
  return this.ptInst

proc tilecfg(this: X86XsaveArea): X86XsaveArea_TilecfgState = 

  ##[
  AMX tile configuration.
  ]##
  if this.tilecfgInstFlag:
    return this.tilecfgInst
  if this.hasTilecfg:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsTilecfg))
    let rawTilecfgInstExpr = this.io.readBytes(int(64))
    this.rawTilecfgInst = rawTilecfgInstExpr
    let rawTilecfgInstIo = newKaitaiStream(rawTilecfgInstExpr)
    let tilecfgInstExpr = X86XsaveArea_TilecfgState.read(rawTilecfgInstIo, this.root, this)
    this.tilecfgInst = tilecfgInstExpr
    this.io.seek(pos)
  this.tilecfgInstFlag = true
  return this.tilecfgInst

proc tiledata(this: X86XsaveArea): X86XsaveArea_TiledataState = 

  ##[
  AMX tiles.
  ]##
  if this.tiledataInstFlag:
    return this.tiledataInst
  if this.hasTiledata:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsTiledata))
    let rawTiledataInstExpr = this.io.readBytes(int(8192))
    this.rawTiledataInst = rawTiledataInstExpr
    let rawTiledataInstIo = newKaitaiStream(rawTiledataInstExpr)
    let tiledataInstExpr = X86XsaveArea_TiledataState.read(rawTiledataInstIo, this.root, this)
    this.tiledataInst = tiledataInstExpr
    this.io.seek(pos)
  this.tiledataInstFlag = true
  return this.tiledataInst

proc uintr(this: X86XsaveArea): X86XsaveArea_UintrState = 

  ##[
  User-interrupt registers; compacted form only.
  ]##
  if this.uintrInstFlag:
    return this.uintrInst
  if this.hasUintr:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsCompactedUintr))
    let rawUintrInstExpr = this.io.readBytes(int(48))
    this.rawUintrInst = rawUintrInstExpr
    let rawUintrInstIo = newKaitaiStream(rawUintrInstExpr)
    let uintrInstExpr = X86XsaveArea_UintrState.read(rawUintrInstIo, this.root, this)
    this.uintrInst = uintrInstExpr
    this.io.seek(pos)
  this.uintrInstFlag = true
  return this.uintrInst

proc zmmHi256(this: X86XsaveArea): X86XsaveArea_ZmmHi256State = 

  ##[
  Upper halves of the 512-bit registers zmm0 to zmm15.
  ]##
  if this.zmmHi256InstFlag:
    return this.zmmHi256Inst
  if this.hasZmmHi256:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsZmmHi256))
    let rawZmmHi256InstExpr = this.io.readBytes(int(512))
    this.rawZmmHi256Inst = rawZmmHi256InstExpr
    let rawZmmHi256InstIo = newKaitaiStream(rawZmmHi256InstExpr)
    let zmmHi256InstExpr = X86XsaveArea_ZmmHi256State.read(rawZmmHi256InstIo, this.root, this)
    this.zmmHi256Inst = zmmHi256InstExpr
    this.io.seek(pos)
  this.zmmHi256InstFlag = true
  return this.zmmHi256Inst

proc fromFile*(_: typedesc[X86XsaveArea], filename: string): X86XsaveArea =
  X86XsaveArea.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 2: upper halves of ymm0 to ymm15.
@see "Intel SDM volume 1, chapter 13"
]##
proc read*(_: typedesc[X86XsaveArea_AvxState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_AvxState =
  template this: untyped = result
  this = new(X86XsaveArea_AvxState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 255-128 of ymm0 to ymm15, least significant byte first.
  ]##
  for i in 0 ..< int(16):
    let it = this.io.readBytes(int(16))
    this.ymmHigh.add(it)

proc fromFile*(_: typedesc[X86XsaveArea_AvxState], filename: string): X86XsaveArea_AvxState =
  X86XsaveArea_AvxState.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 4: MPX configuration and status.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L87-L90">struct xstate_bndcsr</a>
]##
proc read*(_: typedesc[X86XsaveArea_BndcsrState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_BndcsrState =
  template this: untyped = result
  this = new(X86XsaveArea_BndcsrState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  User-mode configuration of MPX.
  ]##
  let bndcfguExpr = this.io.readU8le()
  this.bndcfgu = bndcfguExpr

  ##[
  Status of MPX.
  ]##
  let bndstatusExpr = this.io.readU8le()
  this.bndstatus = bndstatusExpr

  ##[
  Unused.
  ]##
  let reservedExpr = this.io.readBytes(int(48))
  this.reserved = reservedExpr

proc fromFile*(_: typedesc[X86XsaveArea_BndcsrState], filename: string): X86XsaveArea_BndcsrState =
  X86XsaveArea_BndcsrState.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 3: MPX bound registers.
@see "Intel SDM volume 1, chapter 13"
]##
proc read*(_: typedesc[X86XsaveArea_BndregsState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_BndregsState =
  template this: untyped = result
  this = new(X86XsaveArea_BndregsState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bound registers bnd0 to bnd3.
  ]##
  for i in 0 ..< int(4):
    let it = X86XsaveArea_BoundRegister.read(this.io, this.root, this)
    this.bounds.add(it)

proc fromFile*(_: typedesc[X86XsaveArea_BndregsState], filename: string): X86XsaveArea_BndregsState =
  X86XsaveArea_BndregsState.read(newKaitaiFileStream(filename), nil, nil)


##[
An MPX bound register.
@see "Intel SDM volume 1, chapter 13"
]##
proc read*(_: typedesc[X86XsaveArea_BoundRegister], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_BndregsState): X86XsaveArea_BoundRegister =
  template this: untyped = result
  this = new(X86XsaveArea_BoundRegister)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Lower bound.
  ]##
  let lowerExpr = this.io.readU8le()
  this.lower = lowerExpr

  ##[
  Upper bound, in ones' complement.
  ]##
  let upperExpr = this.io.readU8le()
  this.upper = upperExpr

proc fromFile*(_: typedesc[X86XsaveArea_BoundRegister], filename: string): X86XsaveArea_BoundRegister =
  X86XsaveArea_BoundRegister.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 12: control-flow enforcement, supervisor part.
@see "Intel SDM volume 1, section 13.5.9"
]##
proc read*(_: typedesc[X86XsaveArea_CetSState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_CetSState =
  template this: untyped = result
  this = new(X86XsaveArea_CetSState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Shadow-stack pointer of privilege level 0.
  ]##
  let pl0SspExpr = this.io.readU8le()
  this.pl0Ssp = pl0SspExpr

  ##[
  Shadow-stack pointer of privilege level 1.
  ]##
  let pl1SspExpr = this.io.readU8le()
  this.pl1Ssp = pl1SspExpr

  ##[
  Shadow-stack pointer of privilege level 2.
  ]##
  let pl2SspExpr = this.io.readU8le()
  this.pl2Ssp = pl2SspExpr

proc fromFile*(_: typedesc[X86XsaveArea_CetSState], filename: string): X86XsaveArea_CetSState =
  X86XsaveArea_CetSState.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 11: control-flow enforcement, user part.
@see "Intel SDM volume 1, section 13.5.9"
]##
proc read*(_: typedesc[X86XsaveArea_CetUState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_CetUState =
  template this: untyped = result
  this = new(X86XsaveArea_CetUState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  User-mode configuration.
  ]##
  let uCetExpr = this.io.readU8le()
  this.uCet = uCetExpr

  ##[
  Shadow-stack pointer of privilege level 3.
  ]##
  let pl3SspExpr = this.io.readU8le()
  this.pl3Ssp = pl3SspExpr

proc fromFile*(_: typedesc[X86XsaveArea_CetUState], filename: string): X86XsaveArea_CetUState =
  X86XsaveArea_CetUState.read(newKaitaiFileStream(filename), nil, nil)


##[
A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
same numbering, the registers xcr0 and IA32_XSS.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121">X86_XCR0_* and X86_XSS_*</a>
]##
proc read*(_: typedesc[X86XsaveArea_ComponentBitmap], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_XsaveHeader): X86XsaveArea_ComponentBitmap =
  template this: untyped = result
  this = new(X86XsaveArea_ComponentBitmap)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc avx(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  Upper halves of the 256-bit registers ymm0 to ymm15.
  ]##
  if this.avxInstFlag:
    return this.avxInst
  let avxInstExpr = bool((this.low and 4) != 0)
  this.avxInst = avxInstExpr
  this.avxInstFlag = true
  return this.avxInst

proc bndcsr(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  MPX configuration and status.
  ]##
  if this.bndcsrInstFlag:
    return this.bndcsrInst
  let bndcsrInstExpr = bool((this.low and 16) != 0)
  this.bndcsrInst = bndcsrInstExpr
  this.bndcsrInstFlag = true
  return this.bndcsrInst

proc bndregs(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  MPX bound registers.
  ]##
  if this.bndregsInstFlag:
    return this.bndregsInst
  let bndregsInstExpr = bool((this.low and 8) != 0)
  this.bndregsInst = bndregsInstExpr
  this.bndregsInstFlag = true
  return this.bndregsInst

proc cetS(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  Control-flow enforcement, supervisor part.
  ]##
  if this.cetSInstFlag:
    return this.cetSInst
  let cetSInstExpr = bool((this.low and 4096) != 0)
  this.cetSInst = cetSInstExpr
  this.cetSInstFlag = true
  return this.cetSInst

proc cetU(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  Control-flow enforcement, user part.
  ]##
  if this.cetUInstFlag:
    return this.cetUInst
  let cetUInstExpr = bool((this.low and 2048) != 0)
  this.cetUInst = cetUInstExpr
  this.cetUInstFlag = true
  return this.cetUInst

proc egprs(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  The APX general-purpose registers, which replace MPX.
  ]##
  if this.egprsInstFlag:
    return this.egprsInst
  let egprsInstExpr = bool((this.low and 524288) != 0)
  this.egprsInst = egprsInstExpr
  this.egprsInstFlag = true
  return this.egprsInst

proc hdc(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  The IA32_PM_CTL1 register of hardware duty cycling.
  ]##
  if this.hdcInstFlag:
    return this.hdcInst
  let hdcInstExpr = bool((this.low and 8192) != 0)
  this.hdcInst = hdcInstExpr
  this.hdcInstFlag = true
  return this.hdcInst

proc hi16Zmm(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  The 512-bit registers zmm16 to zmm31.
  ]##
  if this.hi16ZmmInstFlag:
    return this.hi16ZmmInst
  let hi16ZmmInstExpr = bool((this.low and 128) != 0)
  this.hi16ZmmInst = hi16ZmmInstExpr
  this.hi16ZmmInstFlag = true
  return this.hi16ZmmInst

proc hwp(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  The IA32_HWP_REQUEST register.
  ]##
  if this.hwpInstFlag:
    return this.hwpInst
  let hwpInstExpr = bool((this.low and 65536) != 0)
  this.hwpInst = hwpInstExpr
  this.hwpInstFlag = true
  return this.hwpInst

proc isCompacted(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  In xcomp_bv: the area is in the compacted form.

  ]##
  if this.isCompactedInstFlag:
    return this.isCompactedInst
  let isCompactedInstExpr = bool(this.high shr 31 != 0)
  this.isCompactedInst = isCompactedInstExpr
  this.isCompactedInstFlag = true
  return this.isCompactedInst

proc lbr(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  Last-branch records.
  ]##
  if this.lbrInstFlag:
    return this.lbrInst
  let lbrInstExpr = bool((this.low and 32768) != 0)
  this.lbrInst = lbrInstExpr
  this.lbrInstFlag = true
  return this.lbrInst

proc lenArea(this: X86XsaveArea_ComponentBitmap): uint32 = 

  ##[
  Length in bytes of a standard-form area that has room for these
components, as Intel's processors lay it out. LWP, which only AMD's
have, is not counted.

  ]##
  if this.lenAreaInstFlag:
    return this.lenAreaInst
  let lenAreaInstExpr = uint32((uint32((if this.tiledata: 11008 else: (if this.tilecfg: 2816 else: (if this.pkru: 2696 else: (if this.hi16Zmm: 2688 else: (if this.zmmHi256: 1664 else: (if this.opmask: 1152 else: (if this.bndcsr: 1088 else: (if this.bndregs: 1024 else: (if this.avx: 832 else: 576))))))))))))
  this.lenAreaInst = lenAreaInstExpr
  this.lenAreaInstFlag = true
  return this.lenAreaInst

proc lenAreaAmd(this: X86XsaveArea_ComponentBitmap): uint32 = 

  ##[
  The same as AMD's processors lay it out; PKRU, whose offset there
depends on the processor, is not counted.

  ]##
  if this.lenAreaAmdInstFlag:
    return this.lenAreaAmdInst
  let lenAreaAmdInstExpr = uint32((uint32((if this.hi16Zmm: 2432 else: (if this.zmmHi256: 1408 else: (if this.opmask: 896 else: (if this.avx: 832 else: 576)))))))
  this.lenAreaAmdInst = lenAreaAmdInstExpr
  this.lenAreaAmdInstFlag = true
  return this.lenAreaAmdInst

proc lwp(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  State of AMD's lightweight profiling.
  ]##
  if this.lwpInstFlag:
    return this.lwpInst
  let lwpInstExpr = bool((this.high and 1073741824) != 0)
  this.lwpInst = lwpInstExpr
  this.lwpInstFlag = true
  return this.lwpInst

proc opmask(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  AVX-512 mask registers.
  ]##
  if this.opmaskInstFlag:
    return this.opmaskInst
  let opmaskInstExpr = bool((this.low and 32) != 0)
  this.opmaskInst = opmaskInstExpr
  this.opmaskInstFlag = true
  return this.opmaskInst

proc pasid(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  The IA32_PASID register.
  ]##
  if this.pasidInstFlag:
    return this.pasidInst
  let pasidInstExpr = bool((this.low and 1024) != 0)
  this.pasidInst = pasidInstExpr
  this.pasidInstFlag = true
  return this.pasidInst

proc pkru(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  Protection-key rights for user pages.
  ]##
  if this.pkruInstFlag:
    return this.pkruInst
  let pkruInstExpr = bool((this.low and 512) != 0)
  this.pkruInst = pkruInstExpr
  this.pkruInstFlag = true
  return this.pkruInst

proc pt(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  Processor Trace registers.
  ]##
  if this.ptInstFlag:
    return this.ptInst
  let ptInstExpr = bool((this.low and 256) != 0)
  this.ptInst = ptInstExpr
  this.ptInstFlag = true
  return this.ptInst

proc raw(this: X86XsaveArea_ComponentBitmap): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc sse(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  xmm registers, in the legacy region.
  ]##
  if this.sseInstFlag:
    return this.sseInst
  let sseInstExpr = bool((this.low and 2) != 0)
  this.sseInst = sseInstExpr
  this.sseInstFlag = true
  return this.sseInst

proc tilecfg(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  AMX tile configuration.
  ]##
  if this.tilecfgInstFlag:
    return this.tilecfgInst
  let tilecfgInstExpr = bool((this.low and 131072) != 0)
  this.tilecfgInst = tilecfgInstExpr
  this.tilecfgInstFlag = true
  return this.tilecfgInst

proc tiledata(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  AMX tiles.
  ]##
  if this.tiledataInstFlag:
    return this.tiledataInst
  let tiledataInstExpr = bool((this.low and 262144) != 0)
  this.tiledataInst = tiledataInstExpr
  this.tiledataInstFlag = true
  return this.tiledataInst

proc uintr(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  User-interrupt registers.
  ]##
  if this.uintrInstFlag:
    return this.uintrInst
  let uintrInstExpr = bool((this.low and 16384) != 0)
  this.uintrInst = uintrInstExpr
  this.uintrInstFlag = true
  return this.uintrInst

proc x87(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  x87 state, in the legacy region.
  ]##
  if this.x87InstFlag:
    return this.x87Inst
  let x87InstExpr = bool((this.low and 1) != 0)
  this.x87Inst = x87InstExpr
  this.x87InstFlag = true
  return this.x87Inst

proc zmmHi256(this: X86XsaveArea_ComponentBitmap): bool = 

  ##[
  Upper halves of the 512-bit registers zmm0 to zmm15.
  ]##
  if this.zmmHi256InstFlag:
    return this.zmmHi256Inst
  let zmmHi256InstExpr = bool((this.low and 64) != 0)
  this.zmmHi256Inst = zmmHi256InstExpr
  this.zmmHi256InstFlag = true
  return this.zmmHi256Inst

proc fromFile*(_: typedesc[X86XsaveArea_ComponentBitmap], filename: string): X86XsaveArea_ComponentBitmap =
  X86XsaveArea_ComponentBitmap.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 19: APX general-purpose registers.
@see "Intel APX Architecture Specification"
]##
proc read*(_: typedesc[X86XsaveArea_EgprsState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_EgprsState =
  template this: untyped = result
  this = new(X86XsaveArea_EgprsState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Registers r16 to r31.
  ]##
  for i in 0 ..< int(16):
    let it = this.io.readU8le()
    this.r.add(it)

proc fromFile*(_: typedesc[X86XsaveArea_EgprsState], filename: string): X86XsaveArea_EgprsState =
  X86XsaveArea_EgprsState.read(newKaitaiFileStream(filename), nil, nil)


##[
Control word of the x87 unit.
@see "Intel SDM volume 1, section 8.1.5"
]##
proc read*(_: typedesc[X86XsaveArea_FpuControlWord], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_FxsaveRegion): X86XsaveArea_FpuControlWord =
  template this: untyped = result
  this = new(X86XsaveArea_FpuControlWord)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole word as a number.
  ]##
  let rawExpr = this.io.readU2le()
  this.raw = rawExpr

proc dm(this: X86XsaveArea_FpuControlWord): bool = 

  ##[
  Masks the denormal operand exception.
  ]##
  if this.dmInstFlag:
    return this.dmInst
  let dmInstExpr = bool((this.raw and 2) != 0)
  this.dmInst = dmInstExpr
  this.dmInstFlag = true
  return this.dmInst

proc im(this: X86XsaveArea_FpuControlWord): bool = 

  ##[
  Masks the invalid operation exception.
  ]##
  if this.imInstFlag:
    return this.imInst
  let imInstExpr = bool((this.raw and 1) != 0)
  this.imInst = imInstExpr
  this.imInstFlag = true
  return this.imInst

proc om(this: X86XsaveArea_FpuControlWord): bool = 

  ##[
  Masks the overflow exception.
  ]##
  if this.omInstFlag:
    return this.omInst
  let omInstExpr = bool((this.raw and 8) != 0)
  this.omInst = omInstExpr
  this.omInstFlag = true
  return this.omInst

proc pc(this: X86XsaveArea_FpuControlWord): int = 

  ##[
  Precision: 0 for 24 bits, 2 for 53, 3 for 64.

  ]##
  if this.pcInstFlag:
    return this.pcInst
  let pcInstExpr = int(this.raw shr 8 and 3)
  this.pcInst = pcInstExpr
  this.pcInstFlag = true
  return this.pcInst

proc pm(this: X86XsaveArea_FpuControlWord): bool = 

  ##[
  Masks the inexact result exception.
  ]##
  if this.pmInstFlag:
    return this.pmInst
  let pmInstExpr = bool((this.raw and 32) != 0)
  this.pmInst = pmInstExpr
  this.pmInstFlag = true
  return this.pmInst

proc rc(this: X86XsaveArea_FpuControlWord): int = 

  ##[
  Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.

  ]##
  if this.rcInstFlag:
    return this.rcInst
  let rcInstExpr = int(this.raw shr 10 and 3)
  this.rcInst = rcInstExpr
  this.rcInstFlag = true
  return this.rcInst

proc um(this: X86XsaveArea_FpuControlWord): bool = 

  ##[
  Masks the underflow exception.
  ]##
  if this.umInstFlag:
    return this.umInst
  let umInstExpr = bool((this.raw and 16) != 0)
  this.umInst = umInstExpr
  this.umInstFlag = true
  return this.umInst

proc zm(this: X86XsaveArea_FpuControlWord): bool = 

  ##[
  Masks the division by zero exception.
  ]##
  if this.zmInstFlag:
    return this.zmInst
  let zmInstExpr = bool((this.raw and 4) != 0)
  this.zmInst = zmInstExpr
  this.zmInstFlag = true
  return this.zmInst

proc fromFile*(_: typedesc[X86XsaveArea_FpuControlWord], filename: string): X86XsaveArea_FpuControlWord =
  X86XsaveArea_FpuControlWord.read(newKaitaiFileStream(filename), nil, nil)


##[
An instruction or operand address of the x87 unit: a 64-bit address, or
a 32-bit offset and a selector.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L63-L69">struct xsave_struct, fip and fdp</a>
]##
proc read*(_: typedesc[X86XsaveArea_FpuPointer], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_FxsaveRegion): X86XsaveArea_FpuPointer =
  template this: untyped = result
  this = new(X86XsaveArea_FpuPointer)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Low half of the address, or the offset.
  ]##
  let offsetExpr = this.io.readU4le()
  this.offset = offsetExpr

  ##[
  Bits 47-32 of the address, or the selector.
  ]##
  let selectorExpr = this.io.readU2le()
  this.selector = selectorExpr

  ##[
  Bits 63-48 of the address, or reserved.
  ]##
  let reservedExpr = this.io.readU2le()
  this.reserved = reservedExpr

proc address(this: X86XsaveArea_FpuPointer): uint64 = 

  ##[
  All 64 bits as an address.
  ]##
  if this.addressInstFlag:
    return this.addressInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let addressInstExpr = this.io.readU8le()
  this.addressInst = addressInstExpr
  this.io.seek(pos)
  this.addressInstFlag = true
  return this.addressInst

proc fromFile*(_: typedesc[X86XsaveArea_FpuPointer], filename: string): X86XsaveArea_FpuPointer =
  X86XsaveArea_FpuPointer.read(newKaitaiFileStream(filename), nil, nil)


##[
Status word of the x87 unit.
@see "Intel SDM volume 1, section 8.1.3"
]##
proc read*(_: typedesc[X86XsaveArea_FpuStatusWord], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_FxsaveRegion): X86XsaveArea_FpuStatusWord =
  template this: untyped = result
  this = new(X86XsaveArea_FpuStatusWord)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole word as a number.
  ]##
  let rawExpr = this.io.readU2le()
  this.raw = rawExpr

proc c0(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  Condition code 0.
  ]##
  if this.c0InstFlag:
    return this.c0Inst
  let c0InstExpr = bool((this.raw and 256) != 0)
  this.c0Inst = c0InstExpr
  this.c0InstFlag = true
  return this.c0Inst

proc c1(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  Condition code 1.
  ]##
  if this.c1InstFlag:
    return this.c1Inst
  let c1InstExpr = bool((this.raw and 512) != 0)
  this.c1Inst = c1InstExpr
  this.c1InstFlag = true
  return this.c1Inst

proc c2(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  Condition code 2.
  ]##
  if this.c2InstFlag:
    return this.c2Inst
  let c2InstExpr = bool((this.raw and 1024) != 0)
  this.c2Inst = c2InstExpr
  this.c2InstFlag = true
  return this.c2Inst

proc c3(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  Condition code 3.
  ]##
  if this.c3InstFlag:
    return this.c3Inst
  let c3InstExpr = bool((this.raw and 16384) != 0)
  this.c3Inst = c3InstExpr
  this.c3InstFlag = true
  return this.c3Inst

proc de(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  A denormal operand exception has occurred.
  ]##
  if this.deInstFlag:
    return this.deInst
  let deInstExpr = bool((this.raw and 2) != 0)
  this.deInst = deInstExpr
  this.deInstFlag = true
  return this.deInst

proc es(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  An unmasked exception is pending.
  ]##
  if this.esInstFlag:
    return this.esInst
  let esInstExpr = bool((this.raw and 128) != 0)
  this.esInst = esInstExpr
  this.esInstFlag = true
  return this.esInst

proc ie(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  An invalid operation exception has occurred.
  ]##
  if this.ieInstFlag:
    return this.ieInst
  let ieInstExpr = bool((this.raw and 1) != 0)
  this.ieInst = ieInstExpr
  this.ieInstFlag = true
  return this.ieInst

proc isBusy(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  The unit is busy; mirrors `es`.
  ]##
  if this.isBusyInstFlag:
    return this.isBusyInst
  let isBusyInstExpr = bool((this.raw and 32768) != 0)
  this.isBusyInst = isBusyInstExpr
  this.isBusyInstFlag = true
  return this.isBusyInst

proc oe(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  An overflow exception has occurred.
  ]##
  if this.oeInstFlag:
    return this.oeInst
  let oeInstExpr = bool((this.raw and 8) != 0)
  this.oeInst = oeInstExpr
  this.oeInstFlag = true
  return this.oeInst

proc pe(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  An inexact result exception has occurred.
  ]##
  if this.peInstFlag:
    return this.peInst
  let peInstExpr = bool((this.raw and 32) != 0)
  this.peInst = peInstExpr
  this.peInstFlag = true
  return this.peInst

proc sf(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  Stack fault.
  ]##
  if this.sfInstFlag:
    return this.sfInst
  let sfInstExpr = bool((this.raw and 64) != 0)
  this.sfInst = sfInstExpr
  this.sfInstFlag = true
  return this.sfInst

proc top(this: X86XsaveArea_FpuStatusWord): int = 

  ##[
  Physical register that is the top of the stack.
  ]##
  if this.topInstFlag:
    return this.topInst
  let topInstExpr = int(this.raw shr 11 and 7)
  this.topInst = topInstExpr
  this.topInstFlag = true
  return this.topInst

proc ue(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  An underflow exception has occurred.
  ]##
  if this.ueInstFlag:
    return this.ueInst
  let ueInstExpr = bool((this.raw and 16) != 0)
  this.ueInst = ueInstExpr
  this.ueInstFlag = true
  return this.ueInst

proc ze(this: X86XsaveArea_FpuStatusWord): bool = 

  ##[
  A division by zero exception has occurred.
  ]##
  if this.zeInstFlag:
    return this.zeInst
  let zeInstExpr = bool((this.raw and 4) != 0)
  this.zeInst = zeInstExpr
  this.zeInstFlag = true
  return this.zeInst

proc fromFile*(_: typedesc[X86XsaveArea_FpuStatusWord], filename: string): X86XsaveArea_FpuStatusWord =
  X86XsaveArea_FpuStatusWord.read(newKaitaiFileStream(filename), nil, nil)


##[
The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
flag of its own in the last byte, which hardware does not change.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L52-L83">struct xsave_struct</a>
@see "FXSAVE in Intel SDM volume 2"
]##
proc read*(_: typedesc[X86XsaveArea_FxsaveRegion], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_FxsaveRegion =
  template this: untyped = result
  this = new(X86XsaveArea_FxsaveRegion)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  x87 control word.
  ]##
  let rawFcwExpr = this.io.readBytes(int(2))
  this.rawFcw = rawFcwExpr
  let rawFcwIo = newKaitaiStream(rawFcwExpr)
  let fcwExpr = X86XsaveArea_FpuControlWord.read(rawFcwIo, this.root, this)
  this.fcw = fcwExpr

  ##[
  x87 status word.
  ]##
  let rawFswExpr = this.io.readBytes(int(2))
  this.rawFsw = rawFswExpr
  let rawFswIo = newKaitaiStream(rawFswExpr)
  let fswExpr = X86XsaveArea_FpuStatusWord.read(rawFswIo, this.root, this)
  this.fsw = fswExpr

  ##[
  x87 tag word in its abridged form: one bit for each physical register,
set if the register is not empty.

  ]##
  let ftwExpr = this.io.readU1()
  this.ftw = ftwExpr

  ##[
  Reserved.
  ]##
  let reserved1Expr = this.io.readU1()
  this.reserved1 = reserved1Expr

  ##[
  Opcode of the last x87 instruction (11 bits).
  ]##
  let fopExpr = this.io.readU2le()
  this.fop = fopExpr

  ##[
  Address of the last x87 instruction.
  ]##
  let rawFipExpr = this.io.readBytes(int(8))
  this.rawFip = rawFipExpr
  let rawFipIo = newKaitaiStream(rawFipExpr)
  let fipExpr = X86XsaveArea_FpuPointer.read(rawFipIo, this.root, this)
  this.fip = fipExpr

  ##[
  Address of the operand of the last x87 instruction.
  ]##
  let rawFdpExpr = this.io.readBytes(int(8))
  this.rawFdp = rawFdpExpr
  let rawFdpIo = newKaitaiStream(rawFdpExpr)
  let fdpExpr = X86XsaveArea_FpuPointer.read(rawFdpIo, this.root, this)
  this.fdp = fdpExpr

  ##[
  SSE control and status register.
  ]##
  let rawMxcsrExpr = this.io.readBytes(int(4))
  this.rawMxcsr = rawMxcsrExpr
  let rawMxcsrIo = newKaitaiStream(rawMxcsrExpr)
  let mxcsrExpr = X86XsaveArea_MxcsrRegister.read(rawMxcsrIo, this.root, this)
  this.mxcsr = mxcsrExpr

  ##[
  Bits that the processor lets software set in mxcsr.
  ]##
  let mxcsrMaskExpr = this.io.readU4le()
  this.mxcsrMask = mxcsrMaskExpr

  ##[
  x87 registers, from the top of the stack on; mm0 to mm7 are the
significands of the physical registers.

  ]##
  for i in 0 ..< int(8):
    let it = X86XsaveArea_StRegister.read(this.io, this.root, this)
    this.st.add(it)

  ##[
  SSE registers xmm0 to xmm15, least significant byte first.
  ]##
  for i in 0 ..< int(16):
    let it = this.io.readBytes(int(16))
    this.xmm.add(it)

  ##[
  Reserved.
  ]##
  let reserved2Expr = this.io.readBytes(int(48))
  this.reserved2 = reserved2Expr

  ##[
  Available to software; zero in Xen's streams.
  ]##
  let softwareExpr = this.io.readBytes(int(47))
  this.software = softwareExpr

  ##[
  Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses,
4 for 32-bit offsets with selectors, 0 if not given.

  ]##
  let fipWidthExpr = this.io.readU1()
  this.fipWidth = fipWidthExpr

proc fromFile*(_: typedesc[X86XsaveArea_FxsaveRegion], filename: string): X86XsaveArea_FxsaveRegion =
  X86XsaveArea_FxsaveRegion.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 7: zmm16 to zmm31.
@see "Intel SDM volume 1, chapter 13"
]##
proc read*(_: typedesc[X86XsaveArea_Hi16ZmmState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_Hi16ZmmState =
  template this: untyped = result
  this = new(X86XsaveArea_Hi16ZmmState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All of zmm16 to zmm31, least significant byte first.
  ]##
  for i in 0 ..< int(16):
    let it = this.io.readBytes(int(64))
    this.zmm.add(it)

proc fromFile*(_: typedesc[X86XsaveArea_Hi16ZmmState], filename: string): X86XsaveArea_Hi16ZmmState =
  X86XsaveArea_Hi16ZmmState.read(newKaitaiFileStream(filename), nil, nil)


##[
A taken branch.
@see "Intel SDM volume 1, section 13.5.12"
]##
proc read*(_: typedesc[X86XsaveArea_LbrRecord], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_LbrState): X86XsaveArea_LbrRecord =
  template this: untyped = result
  this = new(X86XsaveArea_LbrRecord)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Address of the branch.
  ]##
  let fromIpExpr = this.io.readU8le()
  this.fromIp = fromIpExpr

  ##[
  Address that the branch went to.
  ]##
  let toIpExpr = this.io.readU8le()
  this.toIp = toIpExpr

  ##[
  Whether the branch was mispredicted, its kind, and the cycles since the last one.
  ]##
  let infoExpr = this.io.readU8le()
  this.info = infoExpr

proc fromFile*(_: typedesc[X86XsaveArea_LbrRecord], filename: string): X86XsaveArea_LbrRecord =
  X86XsaveArea_LbrRecord.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 15: last-branch records.
@see "Intel SDM volume 1, section 13.5.12"
]##
proc read*(_: typedesc[X86XsaveArea_LbrState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_LbrState =
  template this: untyped = result
  this = new(X86XsaveArea_LbrState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Whether branches are recorded, and which.
  ]##
  let ctlExpr = this.io.readU8le()
  this.ctl = ctlExpr

  ##[
  Number of records in use.
  ]##
  let depthExpr = this.io.readU8le()
  this.depth = depthExpr

  ##[
  Source of the last exception.
  ]##
  let lerFromIpExpr = this.io.readU8le()
  this.lerFromIp = lerFromIpExpr

  ##[
  Target of the last exception.
  ]##
  let lerToIpExpr = this.io.readU8le()
  this.lerToIp = lerToIpExpr

  ##[
  Details of the last exception.
  ]##
  let lerInfoExpr = this.io.readU8le()
  this.lerInfo = lerInfoExpr

  ##[
  Branches, the latest first.
  ]##
  for i in 0 ..< int(32):
    let it = X86XsaveArea_LbrRecord.read(this.io, this.root, this)
    this.records.add(it)

proc fromFile*(_: typedesc[X86XsaveArea_LbrState], filename: string): X86XsaveArea_LbrState =
  X86XsaveArea_LbrState.read(newKaitaiFileStream(filename), nil, nil)


##[
Control and status register of the SSE unit.
@see "Intel SDM volume 1, section 10.2.3"
]##
proc read*(_: typedesc[X86XsaveArea_MxcsrRegister], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_FxsaveRegion): X86XsaveArea_MxcsrRegister =
  template this: untyped = result
  this = new(X86XsaveArea_MxcsrRegister)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc daz(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  Denormal operands are treated as zero.
  ]##
  if this.dazInstFlag:
    return this.dazInst
  let dazInstExpr = bool((this.raw and 64) != 0)
  this.dazInst = dazInstExpr
  this.dazInstFlag = true
  return this.dazInst

proc de(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  A denormal operand exception has occurred.
  ]##
  if this.deInstFlag:
    return this.deInst
  let deInstExpr = bool((this.raw and 2) != 0)
  this.deInst = deInstExpr
  this.deInstFlag = true
  return this.deInst

proc dm(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  Masks the denormal operand exception.
  ]##
  if this.dmInstFlag:
    return this.dmInst
  let dmInstExpr = bool((this.raw and 256) != 0)
  this.dmInst = dmInstExpr
  this.dmInstFlag = true
  return this.dmInst

proc fz(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  Underflowing results become zero.
  ]##
  if this.fzInstFlag:
    return this.fzInst
  let fzInstExpr = bool((this.raw and 32768) != 0)
  this.fzInst = fzInstExpr
  this.fzInstFlag = true
  return this.fzInst

proc ie(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  An invalid operation exception has occurred.
  ]##
  if this.ieInstFlag:
    return this.ieInst
  let ieInstExpr = bool((this.raw and 1) != 0)
  this.ieInst = ieInstExpr
  this.ieInstFlag = true
  return this.ieInst

proc im(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  Masks the invalid operation exception.
  ]##
  if this.imInstFlag:
    return this.imInst
  let imInstExpr = bool((this.raw and 128) != 0)
  this.imInst = imInstExpr
  this.imInstFlag = true
  return this.imInst

proc oe(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  An overflow exception has occurred.
  ]##
  if this.oeInstFlag:
    return this.oeInst
  let oeInstExpr = bool((this.raw and 8) != 0)
  this.oeInst = oeInstExpr
  this.oeInstFlag = true
  return this.oeInst

proc om(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  Masks the overflow exception.
  ]##
  if this.omInstFlag:
    return this.omInst
  let omInstExpr = bool((this.raw and 1024) != 0)
  this.omInst = omInstExpr
  this.omInstFlag = true
  return this.omInst

proc pe(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  An inexact result exception has occurred.
  ]##
  if this.peInstFlag:
    return this.peInst
  let peInstExpr = bool((this.raw and 32) != 0)
  this.peInst = peInstExpr
  this.peInstFlag = true
  return this.peInst

proc pm(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  Masks the inexact result exception.
  ]##
  if this.pmInstFlag:
    return this.pmInst
  let pmInstExpr = bool((this.raw and 4096) != 0)
  this.pmInst = pmInstExpr
  this.pmInstFlag = true
  return this.pmInst

proc rc(this: X86XsaveArea_MxcsrRegister): int = 

  ##[
  Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.

  ]##
  if this.rcInstFlag:
    return this.rcInst
  let rcInstExpr = int(this.raw shr 13 and 3)
  this.rcInst = rcInstExpr
  this.rcInstFlag = true
  return this.rcInst

proc ue(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  An underflow exception has occurred.
  ]##
  if this.ueInstFlag:
    return this.ueInst
  let ueInstExpr = bool((this.raw and 16) != 0)
  this.ueInst = ueInstExpr
  this.ueInstFlag = true
  return this.ueInst

proc um(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  Masks the underflow exception.
  ]##
  if this.umInstFlag:
    return this.umInst
  let umInstExpr = bool((this.raw and 2048) != 0)
  this.umInst = umInstExpr
  this.umInstFlag = true
  return this.umInst

proc ze(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  A division by zero exception has occurred.
  ]##
  if this.zeInstFlag:
    return this.zeInst
  let zeInstExpr = bool((this.raw and 4) != 0)
  this.zeInst = zeInstExpr
  this.zeInstFlag = true
  return this.zeInst

proc zm(this: X86XsaveArea_MxcsrRegister): bool = 

  ##[
  Masks the division by zero exception.
  ]##
  if this.zmInstFlag:
    return this.zmInst
  let zmInstExpr = bool((this.raw and 512) != 0)
  this.zmInst = zmInstExpr
  this.zmInstFlag = true
  return this.zmInst

proc fromFile*(_: typedesc[X86XsaveArea_MxcsrRegister], filename: string): X86XsaveArea_MxcsrRegister =
  X86XsaveArea_MxcsrRegister.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 5: AVX-512 mask registers.
@see "Intel SDM volume 1, chapter 13"
]##
proc read*(_: typedesc[X86XsaveArea_OpmaskState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_OpmaskState =
  template this: untyped = result
  this = new(X86XsaveArea_OpmaskState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Mask registers k0 to k7.
  ]##
  for i in 0 ..< int(8):
    let it = this.io.readU8le()
    this.k.add(it)

proc fromFile*(_: typedesc[X86XsaveArea_OpmaskState], filename: string): X86XsaveArea_OpmaskState =
  X86XsaveArea_OpmaskState.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 9: protection-key rights for user pages.
@see "Intel SDM volume 1, section 13.5.7"
]##
proc read*(_: typedesc[X86XsaveArea_PkruState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_PkruState =
  template this: untyped = result
  this = new(X86XsaveArea_PkruState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Two bits for each of 16 protection keys, key 0 in the lowest: access
disabled (low bit) and write disabled (high bit).

  ]##
  let pkruExpr = this.io.readU4le()
  this.pkru = pkruExpr

  ##[
  Unused.
  ]##
  let reservedExpr = this.io.readBytes(int(4))
  this.reserved = reservedExpr

proc fromFile*(_: typedesc[X86XsaveArea_PkruState], filename: string): X86XsaveArea_PkruState =
  X86XsaveArea_PkruState.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 8, nine registers of Processor Trace.
@see "Intel SDM volume 1, section 13.5.6"
]##
proc read*(_: typedesc[X86XsaveArea_PtState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_PtState =
  template this: untyped = result
  this = new(X86XsaveArea_PtState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  What is traced, and whether tracing is on.
  ]##
  let ctlExpr = this.io.readU8le()
  this.ctl = ctlExpr

  ##[
  Base address of the output.
  ]##
  let outputBaseExpr = this.io.readU8le()
  this.outputBase = outputBaseExpr

  ##[
  Mask and pointers of the output.
  ]##
  let outputMaskPtrsExpr = this.io.readU8le()
  this.outputMaskPtrs = outputMaskPtrsExpr

  ##[
  State of the trace, with its errors.
  ]##
  let statusExpr = this.io.readU8le()
  this.status = statusExpr

  ##[
  Address space to trace.
  ]##
  let cr3MatchExpr = this.io.readU8le()
  this.cr3Match = cr3MatchExpr

  ##[
  Begin of range 0.
  ]##
  let addr0AExpr = this.io.readU8le()
  this.addr0A = addr0AExpr

  ##[
  End of range 0.
  ]##
  let addr0BExpr = this.io.readU8le()
  this.addr0B = addr0BExpr

  ##[
  Begin of range 1.
  ]##
  let addr1AExpr = this.io.readU8le()
  this.addr1A = addr1AExpr

  ##[
  End of range 1.
  ]##
  let addr1BExpr = this.io.readU8le()
  this.addr1B = addr1BExpr

  ##[
  Unused.
  ]##
  let reservedExpr = this.io.readBytes(int(56))
  this.reserved = reservedExpr

proc fromFile*(_: typedesc[X86XsaveArea_PtState], filename: string): X86XsaveArea_PtState =
  X86XsaveArea_PtState.read(newKaitaiFileStream(filename), nil, nil)


##[
An x87 register, 80 bits in 16 bytes.
@see "Intel SDM volume 1, section 8.1.2"
]##
proc read*(_: typedesc[X86XsaveArea_StRegister], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea_FxsaveRegion): X86XsaveArea_StRegister =
  template this: untyped = result
  this = new(X86XsaveArea_StRegister)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0 of the significand.
  ]##
  let significandLowExpr = this.io.readU4le()
  this.significandLow = significandLowExpr

  ##[
  Bits 63-32 of the significand; the highest is the integer bit.
  ]##
  let significandHighExpr = this.io.readU4le()
  this.significandHigh = significandHighExpr

  ##[
  Sign and biased exponent.
  ]##
  let signExponentExpr = this.io.readU2le()
  this.signExponent = signExponentExpr

  ##[
  Not part of the register.
  ]##
  let reservedExpr = this.io.readBytes(int(6))
  this.reserved = reservedExpr

proc exponent(this: X86XsaveArea_StRegister): int = 

  ##[
  Exponent, biased by 16383.
  ]##
  if this.exponentInstFlag:
    return this.exponentInst
  let exponentInstExpr = int(this.signExponent and 32767)
  this.exponentInst = exponentInstExpr
  this.exponentInstFlag = true
  return this.exponentInst

proc isNegative(this: X86XsaveArea_StRegister): bool = 

  ##[
  Whether the number is negative: its sign bit.
  ]##
  if this.isNegativeInstFlag:
    return this.isNegativeInst
  let isNegativeInstExpr = bool((this.signExponent and 32768) != 0)
  this.isNegativeInst = isNegativeInstExpr
  this.isNegativeInstFlag = true
  return this.isNegativeInst

proc fromFile*(_: typedesc[X86XsaveArea_StRegister], filename: string): X86XsaveArea_StRegister =
  X86XsaveArea_StRegister.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 17: AMX tile configuration, as LDTILECFG reads it.
@see "Intel SDM volume 2, LDTILECFG"
]##
proc read*(_: typedesc[X86XsaveArea_TilecfgState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_TilecfgState =
  template this: untyped = result
  this = new(X86XsaveArea_TilecfgState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Palette; 0 if tiles are not configured.
  ]##
  let paletteExpr = this.io.readU1()
  this.palette = paletteExpr

  ##[
  Row at which an interrupted tile instruction continues.
  ]##
  let startRowExpr = this.io.readU1()
  this.startRow = startRowExpr

  ##[
  Reserved, zero.
  ]##
  let reserved1Expr = this.io.readBytes(int(14))
  this.reserved1 = reserved1Expr

  ##[
  Bytes in a row of each tile.
  ]##
  for i in 0 ..< int(8):
    let it = this.io.readU2le()
    this.colsb.add(it)

  ##[
  Reserved, zero.
  ]##
  let reserved2Expr = this.io.readBytes(int(16))
  this.reserved2 = reserved2Expr

  ##[
  Rows of each tile.
  ]##
  for i in 0 ..< int(8):
    let it = this.io.readU1()
    this.rows.add(it)

  ##[
  Reserved, zero.
  ]##
  let reserved3Expr = this.io.readBytes(int(8))
  this.reserved3 = reserved3Expr

proc fromFile*(_: typedesc[X86XsaveArea_TilecfgState], filename: string): X86XsaveArea_TilecfgState =
  X86XsaveArea_TilecfgState.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 18: AMX tiles.
@see "Intel SDM volume 1, chapter 13"
]##
proc read*(_: typedesc[X86XsaveArea_TiledataState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_TiledataState =
  template this: untyped = result
  this = new(X86XsaveArea_TiledataState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Tiles tmm0 to tmm7, 16 rows of 64 bytes each.
  ]##
  for i in 0 ..< int(8):
    let it = this.io.readBytes(int(1024))
    this.tiles.add(it)

proc fromFile*(_: typedesc[X86XsaveArea_TiledataState], filename: string): X86XsaveArea_TiledataState =
  X86XsaveArea_TiledataState.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 14: user-interrupt registers.
@see "Intel SDM volume 1, section 13.5.11"
]##
proc read*(_: typedesc[X86XsaveArea_UintrState], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_UintrState =
  template this: untyped = result
  this = new(X86XsaveArea_UintrState)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Address of the user-interrupt handler.
  ]##
  let handlerExpr = this.io.readU8le()
  this.handler = handlerExpr

  ##[
  Control of the stack at delivery.
  ]##
  let stackAdjustExpr = this.io.readU8le()
  this.stackAdjust = stackAdjustExpr

  ##[
  Highest index in the target table.
  ]##
  let uittSizeExpr = this.io.readU4le()
  this.uittSize = uittSizeExpr

  ##[
  Vector of user-interrupt notifications.
  ]##
  let notificationVectorExpr = this.io.readU1()
  this.notificationVector = notificationVectorExpr

  ##[
  Unused.
  ]##
  let reservedExpr = this.io.readU2le()
  this.reserved = reservedExpr

  ##[
  Bit 7: the user-interrupt flag.

  ]##
  let uifExpr = this.io.readU1()
  this.uif = uifExpr

  ##[
  Address of the posted-interrupt descriptor.
  ]##
  let pdExpr = this.io.readU8le()
  this.pd = pdExpr

  ##[
  Requests, one bit for each vector.
  ]##
  let rrExpr = this.io.readU8le()
  this.rr = rrExpr

  ##[
  Address of the target table.
  ]##
  let ttExpr = this.io.readU8le()
  this.tt = ttExpr

proc fromFile*(_: typedesc[X86XsaveArea_UintrState], filename: string): X86XsaveArea_UintrState =
  X86XsaveArea_UintrState.read(newKaitaiFileStream(filename), nil, nil)


##[
The header of an XSAVE area.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L76-L80">struct xsave_hdr</a>
@see "Intel SDM volume 1, section 13.4.2"
]##
proc read*(_: typedesc[X86XsaveArea_XsaveHeader], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_XsaveHeader =
  template this: untyped = result
  this = new(X86XsaveArea_XsaveHeader)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Components that are not in their initial state.
  ]##
  let rawXstateBvExpr = this.io.readBytes(int(8))
  this.rawXstateBv = rawXstateBvExpr
  let rawXstateBvIo = newKaitaiStream(rawXstateBvExpr)
  let xstateBvExpr = X86XsaveArea_ComponentBitmap.read(rawXstateBvIo, this.root, this)
  this.xstateBv = xstateBvExpr

  ##[
  Zero in the standard form; in the compacted form, bit 63 and the bits
of the components that have a block.

  ]##
  let rawXcompBvExpr = this.io.readBytes(int(8))
  this.rawXcompBv = rawXcompBvExpr
  let rawXcompBvIo = newKaitaiStream(rawXcompBvExpr)
  let xcompBvExpr = X86XsaveArea_ComponentBitmap.read(rawXcompBvIo, this.root, this)
  this.xcompBv = xcompBvExpr

  ##[
  Reserved, zero.
  ]##
  let reservedExpr = this.io.readBytes(int(48))
  this.reserved = reservedExpr

proc fromFile*(_: typedesc[X86XsaveArea_XsaveHeader], filename: string): X86XsaveArea_XsaveHeader =
  X86XsaveArea_XsaveHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
Component 6: upper halves of zmm0 to zmm15.
@see "Intel SDM volume 1, chapter 13"
]##
proc read*(_: typedesc[X86XsaveArea_ZmmHi256State], io: KaitaiStream, root: KaitaiStruct, parent: X86XsaveArea): X86XsaveArea_ZmmHi256State =
  template this: untyped = result
  this = new(X86XsaveArea_ZmmHi256State)
  let root = if root == nil: cast[X86XsaveArea](this) else: cast[X86XsaveArea](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 511-256 of zmm0 to zmm15, least significant byte first.
  ]##
  for i in 0 ..< int(16):
    let it = this.io.readBytes(int(32))
    this.zmmHigh.add(it)

proc fromFile*(_: typedesc[X86XsaveArea_ZmmHi256State], filename: string): X86XsaveArea_ZmmHi256State =
  X86XsaveArea_ZmmHi256State.read(newKaitaiFileStream(filename), nil, nil)

