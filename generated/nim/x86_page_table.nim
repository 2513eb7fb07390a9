import kaitai_struct_nim_runtime
import options

{.experimental: "overloadableEnums".}

type
  X86PageTable* = ref object of KaitaiStruct
    `parent`*: KaitaiStruct
    `lenPageInst`: int
    `lenPageInstFlag`: bool
    `numLevelsInst`: int8
    `numLevelsInstFlag`: bool
    `numPaeSlotsInst`: int8
    `numPaeSlotsInstFlag`: bool
    `numXenSlotsInst`: int8
    `numXenSlotsInstFlag`: bool
    `ofsXenSlotsInst`: int
    `ofsXenSlotsInstFlag`: bool
    `ofsXenSlotsPaeInst`: int
    `ofsXenSlotsPaeInstFlag`: bool
  X86PageTable_Entry4* = ref object of KaitaiStruct
    `low`*: uint32
    `parent`*: KaitaiStruct
    `isLargeInst`: bool
    `isLargeInstFlag`: bool
    `isPresentInst`: bool
    `isPresentInstFlag`: bool
    `isUserInst`: bool
    `isUserInstFlag`: bool
    `isWritableInst`: bool
    `isWritableInstFlag`: bool
    `pfnInst`: int
    `pfnInstFlag`: bool
    `pfnLargeInst`: uint64
    `pfnLargeInstFlag`: bool
  X86PageTable_Entry8* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: KaitaiStruct
    `isGlobalInst`: bool
    `isGlobalInstFlag`: bool
    `isLargeInst`: bool
    `isLargeInstFlag`: bool
    `isNoExecuteInst`: bool
    `isNoExecuteInstFlag`: bool
    `isPresentInst`: bool
    `isPresentInstFlag`: bool
    `isUncachedInst`: bool
    `isUncachedInstFlag`: bool
    `isUserInst`: bool
    `isUserInstFlag`: bool
    `isWritableInst`: bool
    `isWritableInstFlag`: bool
    `isWriteThroughInst`: bool
    `isWriteThroughInstFlag`: bool
    `pfnInst`: uint64
    `pfnInstFlag`: bool
    `pfnLargeInst`: uint64
    `pfnLargeInstFlag`: bool

proc read*(_: typedesc[X86PageTable], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): X86PageTable
proc read*(_: typedesc[X86PageTable_Entry4], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): X86PageTable_Entry4
proc read*(_: typedesc[X86PageTable_Entry8], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): X86PageTable_Entry8

proc lenPage*(this: X86PageTable): int
proc numLevels*(this: X86PageTable): int8
proc numPaeSlots*(this: X86PageTable): int8
proc numXenSlots*(this: X86PageTable): int8
proc ofsXenSlots*(this: X86PageTable): int
proc ofsXenSlotsPae*(this: X86PageTable): int
proc isLarge*(this: X86PageTable_Entry4): bool
proc isPresent*(this: X86PageTable_Entry4): bool
proc isUser*(this: X86PageTable_Entry4): bool
proc isWritable*(this: X86PageTable_Entry4): bool
proc pfn*(this: X86PageTable_Entry4): int
proc pfnLarge*(this: X86PageTable_Entry4): uint64
proc isGlobal*(this: X86PageTable_Entry8): bool
proc isLarge*(this: X86PageTable_Entry8): bool
proc isNoExecute*(this: X86PageTable_Entry8): bool
proc isPresent*(this: X86PageTable_Entry8): bool
proc isUncached*(this: X86PageTable_Entry8): bool
proc isUser*(this: X86PageTable_Entry8): bool
proc isWritable*(this: X86PageTable_Entry8): bool
proc isWriteThrough*(this: X86PageTable_Entry8): bool
proc pfn*(this: X86PageTable_Entry8): uint64
proc pfnLarge*(this: X86PageTable_Entry8): uint64


##[
The entries of a page table: 8 bytes each with three (PAE), four or five
levels of tables, 4 bytes each with two levels. Levels are counted upwards
from level 1, which maps pages of 4096 bytes.

Entries are in the guest's own little-endian order, whatever the byte order of
the stream. All tables of a PV guest have entries of 8 bytes; its sender
replaces the machine frame numbers of the running guest with pfns.

@see "Intel SDM volume 3, chapter "Paging""
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/libs/guest/xg_sr_restore_x86_pv.c#L968-L1035">x86_pv_localise_page()</a>
]##
proc read*(_: typedesc[X86PageTable], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): X86PageTable =
  template this: untyped = result
  this = new(X86PageTable)
  let root = if root == nil: cast[X86PageTable](this) else: cast[X86PageTable](root)
  this.io = io
  this.root = root
  this.parent = parent


proc lenPage(this: X86PageTable): int = 

  ##[
  Size in bytes of a page and of a page table; only the top-level table of
PAE is shorter.

  ]##
  if this.lenPageInstFlag:
    return this.lenPageInst
  let lenPageInstExpr = int(4096)
  this.lenPageInst = lenPageInstExpr
  this.lenPageInstFlag = true
  return this.lenPageInst

proc numLevels(this: X86PageTable): int8 = 

  ##[
  Number of levels of page tables of a 64-bit PV guest.
  ]##
  if this.numLevelsInstFlag:
    return this.numLevelsInst
  let numLevelsInstExpr = int8(4)
  this.numLevelsInst = numLevelsInstExpr
  this.numLevelsInstFlag = true
  return this.numLevelsInst

proc numPaeSlots(this: X86PageTable): int8 = 

  ##[
  Number of entries of the top-level table of a 32-bit PV guest.
  ]##
  if this.numPaeSlotsInstFlag:
    return this.numPaeSlotsInst
  let numPaeSlotsInstExpr = int8(4)
  this.numPaeSlotsInst = numPaeSlotsInstExpr
  this.numPaeSlotsInstFlag = true
  return this.numPaeSlotsInst

proc numXenSlots(this: X86PageTable): int8 = 

  ##[
  How many such entries there are.
  ]##
  if this.numXenSlotsInstFlag:
    return this.numXenSlotsInst
  let numXenSlotsInstExpr = int8(16)
  this.numXenSlotsInst = numXenSlotsInstExpr
  this.numXenSlotsInstFlag = true
  return this.numXenSlotsInst

proc ofsXenSlots(this: X86PageTable): int = 

  ##[
  Number of the first entry of a 64-bit PV guest's top-level table that is
Xen's own, whatever the guest puts there.

  ]##
  if this.ofsXenSlotsInstFlag:
    return this.ofsXenSlotsInst
  let ofsXenSlotsInstExpr = int(256)
  this.ofsXenSlotsInst = ofsXenSlotsInstExpr
  this.ofsXenSlotsInstFlag = true
  return this.ofsXenSlotsInst

proc ofsXenSlotsPae(this: X86PageTable): int = 

  ##[
  Number of the first entry that is Xen's own of the level 2 table that the
last entry of a 32-bit PV guest's top-level table names.

  ]##
  if this.ofsXenSlotsPaeInstFlag:
    return this.ofsXenSlotsPaeInst
  let ofsXenSlotsPaeInstExpr = int(428)
  this.ofsXenSlotsPaeInst = ofsXenSlotsPaeInstExpr
  this.ofsXenSlotsPaeInstFlag = true
  return this.ofsXenSlotsPaeInst

proc fromFile*(_: typedesc[X86PageTable], filename: string): X86PageTable =
  X86PageTable.read(newKaitaiFileStream(filename), nil, nil)


##[
An entry of 4 bytes.
@see "Intel SDM volume 3, "32-Bit Paging""
]##
proc read*(_: typedesc[X86PageTable_Entry4], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): X86PageTable_Entry4 =
  template this: untyped = result
  this = new(X86PageTable_Entry4)
  let root = if root == nil: cast[X86PageTable](this) else: cast[X86PageTable](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole entry as a number.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

proc isLarge(this: X86PageTable_Entry4): bool = 

  ##[
  Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4.
  ]##
  if this.isLargeInstFlag:
    return this.isLargeInst
  let isLargeInstExpr = bool((this.low and 128) != 0)
  this.isLargeInst = isLargeInstExpr
  this.isLargeInstFlag = true
  return this.isLargeInst

proc isPresent(this: X86PageTable_Entry4): bool = 

  ##[
  Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
  ]##
  if this.isPresentInstFlag:
    return this.isPresentInst
  let isPresentInstExpr = bool((this.low and 1) != 0)
  this.isPresentInst = isPresentInstExpr
  this.isPresentInstFlag = true
  return this.isPresentInst

proc isUser(this: X86PageTable_Entry4): bool = 

  ##[
  Bit 2: user-mode code may use what the entry maps.
  ]##
  if this.isUserInstFlag:
    return this.isUserInst
  let isUserInstExpr = bool((this.low and 4) != 0)
  this.isUserInst = isUserInstExpr
  this.isUserInstFlag = true
  return this.isUserInst

proc isWritable(this: X86PageTable_Entry4): bool = 

  ##[
  Bit 1: what the entry maps may be written to.
  ]##
  if this.isWritableInstFlag:
    return this.isWritableInst
  let isWritableInstExpr = bool((this.low and 2) != 0)
  this.isWritableInst = isWritableInstExpr
  this.isWritableInstFlag = true
  return this.isWritableInst

proc pfn(this: X86PageTable_Entry4): int = 

  ##[
  Bits 31-12, the pfn of the page or page table that it maps.
  ]##
  if this.pfnInstFlag:
    return this.pfnInst
  let pfnInstExpr = int(this.low shr 12)
  this.pfnInst = pfnInstExpr
  this.pfnInstFlag = true
  return this.pfnInst

proc pfnLarge(this: X86PageTable_Entry4): uint64 = 

  ##[
  The pfn of a large page: bits 31-22 of its address are bits 31-22
here, and bits 39-32 are bits 20-13 (PSE-36).

  ]##
  if this.pfnLargeInstFlag:
    return this.pfnLargeInst
  let pfnLargeInstExpr = uint64((uint64((uint64((this.low shr 22) shl 10)) + (uint64((uint64(this.low shr 13 and 255)) * (uint64(1048576)))))))
  this.pfnLargeInst = pfnLargeInstExpr
  this.pfnLargeInstFlag = true
  return this.pfnLargeInst

proc fromFile*(_: typedesc[X86PageTable_Entry4], filename: string): X86PageTable_Entry4 =
  X86PageTable_Entry4.read(newKaitaiFileStream(filename), nil, nil)


##[
An entry of 8 bytes.
@see "Intel SDM volume 3, "PAE Paging", "4-Level Paging and 5-Level Paging""
]##
proc read*(_: typedesc[X86PageTable_Entry8], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): X86PageTable_Entry8 =
  template this: untyped = result
  this = new(X86PageTable_Entry8)
  let root = if root == nil: cast[X86PageTable](this) else: cast[X86PageTable](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0 of the entry.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32 of the entry.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc isGlobal(this: X86PageTable_Entry8): bool = 

  ##[
  Bit 8: the translation is the same in all address spaces.
  ]##
  if this.isGlobalInstFlag:
    return this.isGlobalInst
  let isGlobalInstExpr = bool((this.low and 256) != 0)
  this.isGlobalInst = isGlobalInstExpr
  this.isGlobalInstFlag = true
  return this.isGlobalInst

proc isLarge(this: X86PageTable_Entry8): bool = 

  ##[
  Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
3. It has another meaning at level 1, and is reserved in top-level
tables and at level 3 of PAE.

  ]##
  if this.isLargeInstFlag:
    return this.isLargeInst
  let isLargeInstExpr = bool((this.low and 128) != 0)
  this.isLargeInst = isLargeInstExpr
  this.isLargeInstFlag = true
  return this.isLargeInst

proc isNoExecute(this: X86PageTable_Entry8): bool = 

  ##[
  Bit 63: what the entry maps must not be executed, if NXE is set in efer.
  ]##
  if this.isNoExecuteInstFlag:
    return this.isNoExecuteInst
  let isNoExecuteInstExpr = bool(this.high shr 31 != 0)
  this.isNoExecuteInst = isNoExecuteInstExpr
  this.isNoExecuteInstFlag = true
  return this.isNoExecuteInst

proc isPresent(this: X86PageTable_Entry8): bool = 

  ##[
  Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
  ]##
  if this.isPresentInstFlag:
    return this.isPresentInst
  let isPresentInstExpr = bool((this.low and 1) != 0)
  this.isPresentInst = isPresentInstExpr
  this.isPresentInstFlag = true
  return this.isPresentInst

proc isUncached(this: X86PageTable_Entry8): bool = 

  ##[
  Bit 4: no caching.
  ]##
  if this.isUncachedInstFlag:
    return this.isUncachedInst
  let isUncachedInstExpr = bool((this.low and 16) != 0)
  this.isUncachedInst = isUncachedInstExpr
  this.isUncachedInstFlag = true
  return this.isUncachedInst

proc isUser(this: X86PageTable_Entry8): bool = 

  ##[
  Bit 2: user-mode code may use what the entry maps.
  ]##
  if this.isUserInstFlag:
    return this.isUserInst
  let isUserInstExpr = bool((this.low and 4) != 0)
  this.isUserInst = isUserInstExpr
  this.isUserInstFlag = true
  return this.isUserInst

proc isWritable(this: X86PageTable_Entry8): bool = 

  ##[
  Bit 1: what the entry maps may be written to.
  ]##
  if this.isWritableInstFlag:
    return this.isWritableInst
  let isWritableInstExpr = bool((this.low and 2) != 0)
  this.isWritableInst = isWritableInstExpr
  this.isWritableInstFlag = true
  return this.isWritableInst

proc isWriteThrough(this: X86PageTable_Entry8): bool = 

  ##[
  Bit 3: write-through caching.
  ]##
  if this.isWriteThroughInstFlag:
    return this.isWriteThroughInst
  let isWriteThroughInstExpr = bool((this.low and 8) != 0)
  this.isWriteThroughInst = isWriteThroughInstExpr
  this.isWriteThroughInstFlag = true
  return this.isWriteThroughInst

proc pfn(this: X86PageTable_Entry8): uint64 = 

  ##[
  Bits 51-12, the pfn of the page or page table that it maps.
  ]##
  if this.pfnInstFlag:
    return this.pfnInst
  let pfnInstExpr = uint64((uint64((uint64(this.low shr 12)) + (uint64((uint64(this.high and 1048575)) * (uint64(1048576)))))))
  this.pfnInst = pfnInstExpr
  this.pfnInstFlag = true
  return this.pfnInst

proc pfnLarge(this: X86PageTable_Entry8): uint64 = 

  ##[
  The pfn of a large page, after it is rounded down to the page's size;
bit 12 is not an address bit there.

  ]##
  if this.pfnLargeInstFlag:
    return this.pfnLargeInst
  let pfnLargeInstExpr = uint64(this.pfn)
  this.pfnLargeInst = pfnLargeInstExpr
  this.pfnLargeInstFlag = true
  return this.pfnLargeInst

proc fromFile*(_: typedesc[X86PageTable_Entry8], filename: string): X86PageTable_Entry8 =
  X86PageTable_Entry8.read(newKaitaiFileStream(filename), nil, nil)

