import kaitai_struct_nim_runtime
import options

{.experimental: "overloadableEnums".}

type
  X86PageTable* = ref object of KaitaiStruct
    `parent`*: KaitaiStruct
    `lenPageInst`: int
    `lenPageInstFlag`: bool
  X86PageTable_Entry4* = ref object of KaitaiStruct
    `low`*: uint32
    `parent`*: KaitaiStruct
    `isLargeInst`: bool
    `isLargeInstFlag`: bool
    `isPresentInst`: bool
    `isPresentInstFlag`: bool
    `pfnInst`: int
    `pfnInstFlag`: bool
    `pfnLargeInst`: uint64
    `pfnLargeInstFlag`: bool
  X86PageTable_Entry8* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: KaitaiStruct
    `isLargeInst`: bool
    `isLargeInstFlag`: bool
    `isPresentInst`: bool
    `isPresentInstFlag`: bool
    `pfnInst`: uint64
    `pfnInstFlag`: bool
    `pfnLargeInst`: uint64
    `pfnLargeInstFlag`: bool

proc read*(_: typedesc[X86PageTable], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): X86PageTable
proc read*(_: typedesc[X86PageTable_Entry4], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): X86PageTable_Entry4
proc read*(_: typedesc[X86PageTable_Entry8], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): X86PageTable_Entry8

proc lenPage*(this: X86PageTable): int
proc isLarge*(this: X86PageTable_Entry4): bool
proc isPresent*(this: X86PageTable_Entry4): bool
proc pfn*(this: X86PageTable_Entry4): int
proc pfnLarge*(this: X86PageTable_Entry4): uint64
proc isLarge*(this: X86PageTable_Entry8): bool
proc isPresent*(this: X86PageTable_Entry8): bool
proc pfn*(this: X86PageTable_Entry8): uint64
proc pfnLarge*(this: X86PageTable_Entry8): uint64


##[
What the processor finds in a page table: entries of 8 octets where tables
have three levels (PAE), four or five, of 4 octets where they have two.
Levels count upwards, level 1 being the one that maps pages of 4096 octets.

These are in the guest's own little-endian order, whatever the stream's. The
sender of a PV guest, whose tables all have entries of 8 octets, puts pfns
where a running guest has machine frame numbers.

@see "Intel SDM volume 3, chapter "Paging""
@see "tools/libs/guest/xg_sr_restore_x86_pv.c, x86_pv_localise_page()"
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
  Octets of a page, and of a page table; only the topmost of PAE is shorter.
  ]##
  if this.lenPageInstFlag:
    return this.lenPageInst
  let lenPageInstExpr = int(4096)
  this.lenPageInst = lenPageInstExpr
  this.lenPageInstFlag = true
  return this.lenPageInst

proc fromFile*(_: typedesc[X86PageTable], filename: string): X86PageTable =
  X86PageTable.read(newKaitaiFileStream(filename), nil, nil)


##[
An entry of 4 octets.
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
  The entry.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

proc isLarge(this: X86PageTable_Entry4): bool = 

  ##[
  Bit 7, at level 2 maps a page of 4 MiB if cr4's PSE is set.
  ]##
  if this.isLargeInstFlag:
    return this.isLargeInst
  let isLargeInstExpr = bool((this.low and 128) != 0)
  this.isLargeInst = isLargeInstExpr
  this.isLargeInstFlag = true
  return this.isLargeInst

proc isPresent(this: X86PageTable_Entry4): bool = 

  ##[
  Bit 0; an entry without it maps nothing and holds no pfn.
  ]##
  if this.isPresentInstFlag:
    return this.isPresentInst
  let isPresentInstExpr = bool((this.low and 1) != 0)
  this.isPresentInst = isPresentInstExpr
  this.isPresentInstFlag = true
  return this.isPresentInst

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
An entry of 8 octets.
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

proc isLarge(this: X86PageTable_Entry8): bool = 

  ##[
  Bit 7, maps a page of 2 MiB at level 2 and of 1 GiB at level 3. It
means something else at level 1, and is reserved in the topmost
tables and at level 3 of PAE.

  ]##
  if this.isLargeInstFlag:
    return this.isLargeInst
  let isLargeInstExpr = bool((this.low and 128) != 0)
  this.isLargeInst = isLargeInstExpr
  this.isLargeInstFlag = true
  return this.isLargeInst

proc isPresent(this: X86PageTable_Entry8): bool = 

  ##[
  Bit 0; an entry without it maps nothing and holds no pfn.
  ]##
  if this.isPresentInstFlag:
    return this.isPresentInst
  let isPresentInstExpr = bool((this.low and 1) != 0)
  this.isPresentInst = isPresentInstExpr
  this.isPresentInstFlag = true
  return this.isPresentInst

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
  The pfn of a large page, once rounded down to the page's size: bit 12
is not an address bit there.

  ]##
  if this.pfnLargeInstFlag:
    return this.pfnLargeInst
  let pfnLargeInstExpr = uint64(this.pfn)
  this.pfnLargeInst = pfnLargeInstExpr
  this.pfnLargeInstFlag = true
  return this.pfnLargeInst

proc fromFile*(_: typedesc[X86PageTable_Entry8], filename: string): X86PageTable_Entry8 =
  X86PageTable_Entry8.read(newKaitaiFileStream(filename), nil, nil)

