import kaitai_struct_nim_runtime
import options
import libxc_migration_stream
import qemu_device_state

{.experimental: "overloadableEnums".}

type
  LibxlMigrationStream* = ref object of KaitaiStruct
    `header`*: LibxlMigrationStream_Hdr
    `body`*: LibxlMigrationStream_RecordList
    `parent`*: KaitaiStruct
  LibxlMigrationStream_ControlId* {.size: 8.} = enum
    new_checkpoint = 0
    svm_suspended = 1
    svm_ready = 2
    svm_resumed = 3
  LibxlMigrationStream_EmulatorId* {.size: 8.} = enum
    unknown_emulator = 0
    qemu_traditional = 1
    qemu_upstream = 2
  LibxlMigrationStream_RecordType* {.size: 8.} = enum
    end_mark = 0
    libxc_context = 1
    emulator_xenstore_data = 2
    emulator_context = 3
    checkpoint_end = 4
    checkpoint_state = 5
  LibxlMigrationStream_Hdr* = ref object of KaitaiStruct
    `ident`*: seq[byte]
    `version`*: uint32
    `options`*: uint32
    `parent`*: LibxlMigrationStream
    `isBigEndianInst`: bool
    `isBigEndianInstFlag`: bool
    `isConvertedFromLegacyInst`: bool
    `isConvertedFromLegacyInstFlag`: bool
    `knownVersionInst`: int8
    `knownVersionInstFlag`: bool
    `reservedOptionsInst`: int
    `reservedOptionsInstFlag`: bool
  LibxlMigrationStream_RecordList* = ref object of KaitaiStruct
    `records`*: seq[LibxlMigrationStream_RecordList_Record]
    `isBigEndian`*: bool
    `parent`*: LibxlMigrationStream
    isLe: bool
  LibxlMigrationStream_RecordList_CheckpointState* = ref object of KaitaiStruct
    `controlCode`*: uint32
    `padding`*: uint32
    `parent`*: LibxlMigrationStream_RecordList_Record
    `controlIdInst`: LibxlMigrationStream_ControlId
    `controlIdInstFlag`: bool
    isLe: bool
  LibxlMigrationStream_RecordList_EmptyBody* = ref object of KaitaiStruct
    `parent`*: LibxlMigrationStream_RecordList_Record
    isLe: bool
  LibxlMigrationStream_RecordList_EmulatorContext* = ref object of KaitaiStruct
    `header`*: LibxlMigrationStream_RecordList_EmulatorHeader
    `emulatorCtx`*: seq[byte]
    `parent`*: LibxlMigrationStream_RecordList_Record
    `rawQemuStateInst`*: seq[byte]
    `qemuStateInst`: QemuDeviceState
    `qemuStateInstFlag`: bool
    isLe: bool
  LibxlMigrationStream_RecordList_EmulatorHeader* = ref object of KaitaiStruct
    `emulatorCode`*: uint32
    `index`*: uint32
    `parent`*: LibxlMigrationStream_RecordList_Record
    `emulatorIdInst`: LibxlMigrationStream_EmulatorId
    `emulatorIdInstFlag`: bool
    isLe: bool
  LibxlMigrationStream_RecordList_EmulatorXenstoreData* = ref object of KaitaiStruct
    `header`*: LibxlMigrationStream_RecordList_EmulatorHeader
    `data`*: seq[byte]
    `parent`*: LibxlMigrationStream_RecordList_Record
    `pairsInst`: seq[LibxlMigrationStream_RecordList_XenstorePair]
    `pairsInstFlag`: bool
    isLe: bool
  LibxlMigrationStream_RecordList_LibxcStream* = ref object of KaitaiStruct
    `imageHeader`*: LibxcMigrationStream_Ihdr
    `image`*: LibxcMigrationStream_DomainImage
    `parent`*: LibxlMigrationStream_RecordList_Record
    isLe: bool
  LibxlMigrationStream_RecordList_Opaque* = ref object of KaitaiStruct
    `parent`*: LibxlMigrationStream_RecordList_Record
    isLe: bool
  LibxlMigrationStream_RecordList_Record* = ref object of KaitaiStruct
    `header`*: LibxlMigrationStream_RecordList_RecordHeader
    `rawBody`*: LibxlMigrationStream_RecordList_Opaque
    `padding`*: seq[byte]
    `libxcStream`*: LibxlMigrationStream_RecordList_LibxcStream
    `continuedLibxcStream`*: LibxcMigrationStream_DomainImage
    `parent`*: LibxlMigrationStream_RecordList
    `rawRawBody`*: seq[byte]
    `bodyInst`: KaitaiStruct
    `bodyInstFlag`: bool
    `isEndInst`: bool
    `isEndInstFlag`: bool
    `isTruncatedInst`: bool
    `isTruncatedInstFlag`: bool
    `truncationInst`: string
    `truncationInstFlag`: bool
    isLe: bool
  LibxlMigrationStream_RecordList_RecordHeader* = ref object of KaitaiStruct
    `typeCode`*: uint32
    `lenBody`*: uint32
    `parent`*: LibxlMigrationStream_RecordList_Record
    `isOptionalInst`: bool
    `isOptionalInstFlag`: bool
    `lenPaddingInst`: int
    `lenPaddingInstFlag`: bool
    `recordTypeInst`: LibxlMigrationStream_RecordType
    `recordTypeInstFlag`: bool
    isLe: bool
  LibxlMigrationStream_RecordList_UnknownBody* = ref object of KaitaiStruct
    `data`*: seq[byte]
    `parent`*: LibxlMigrationStream_RecordList_Record
    isLe: bool
  LibxlMigrationStream_RecordList_XenstorePair* = ref object of KaitaiStruct
    `key`*: string
    `value`*: string
    `parent`*: LibxlMigrationStream_RecordList_EmulatorXenstoreData
    isLe: bool

proc read*(_: typedesc[LibxlMigrationStream], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LibxlMigrationStream
proc read*(_: typedesc[LibxlMigrationStream_Hdr], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream): LibxlMigrationStream_Hdr
proc read*(_: typedesc[LibxlMigrationStream_RecordList], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream, isBigEndian: any): LibxlMigrationStream_RecordList
proc read*(_: typedesc[LibxlMigrationStream_RecordList_CheckpointState], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_CheckpointState
proc read*(_: typedesc[LibxlMigrationStream_RecordList_EmptyBody], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_EmptyBody
proc read*(_: typedesc[LibxlMigrationStream_RecordList_EmulatorContext], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_EmulatorContext
proc read*(_: typedesc[LibxlMigrationStream_RecordList_EmulatorHeader], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_EmulatorHeader
proc read*(_: typedesc[LibxlMigrationStream_RecordList_EmulatorXenstoreData], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_EmulatorXenstoreData
proc read*(_: typedesc[LibxlMigrationStream_RecordList_LibxcStream], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_LibxcStream
proc read*(_: typedesc[LibxlMigrationStream_RecordList_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_Opaque
proc read*(_: typedesc[LibxlMigrationStream_RecordList_Record], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList): LibxlMigrationStream_RecordList_Record
proc read*(_: typedesc[LibxlMigrationStream_RecordList_RecordHeader], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_RecordHeader
proc read*(_: typedesc[LibxlMigrationStream_RecordList_UnknownBody], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_UnknownBody
proc read*(_: typedesc[LibxlMigrationStream_RecordList_XenstorePair], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_EmulatorXenstoreData): LibxlMigrationStream_RecordList_XenstorePair

proc isBigEndian*(this: LibxlMigrationStream_Hdr): bool
proc isConvertedFromLegacy*(this: LibxlMigrationStream_Hdr): bool
proc knownVersion*(this: LibxlMigrationStream_Hdr): int8
proc reservedOptions*(this: LibxlMigrationStream_Hdr): int
proc controlId*(this: LibxlMigrationStream_RecordList_CheckpointState): LibxlMigrationStream_ControlId
proc qemuState*(this: LibxlMigrationStream_RecordList_EmulatorContext): QemuDeviceState
proc emulatorId*(this: LibxlMigrationStream_RecordList_EmulatorHeader): LibxlMigrationStream_EmulatorId
proc pairs*(this: LibxlMigrationStream_RecordList_EmulatorXenstoreData): seq[LibxlMigrationStream_RecordList_XenstorePair]
proc body*(this: LibxlMigrationStream_RecordList_Record): KaitaiStruct
proc isEnd*(this: LibxlMigrationStream_RecordList_Record): bool
proc isTruncated*(this: LibxlMigrationStream_RecordList_Record): bool
proc truncation*(this: LibxlMigrationStream_RecordList_Record): string
proc isOptional*(this: LibxlMigrationStream_RecordList_RecordHeader): bool
proc lenPadding*(this: LibxlMigrationStream_RecordList_RecordHeader): int
proc recordType*(this: LibxlMigrationStream_RecordList_RecordHeader): LibxlMigrationStream_RecordType


##[
The stream that libxl writes around the libxc migration stream: a header, then
records with the device model's state and, among them, the libxc stream.

A LIBXC_CONTEXT record has no body; the libxc stream follows it inline,
without a length, and libxl's records continue after the libxc END. If the
libxc stream stops at a CHECKPOINT instead, libxl's records follow up to
CHECKPOINT_END; more libxc records come after that, without a new image
header.

For reading only: a writer that the compiler makes of this with `-w` leaves
out contents.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc">Source</a>
]##
proc read*(_: typedesc[LibxlMigrationStream], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LibxlMigrationStream =
  template this: untyped = result
  this = new(LibxlMigrationStream)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Identifies the stream and gives the byte order of its records.
  ]##
  let headerExpr = LibxlMigrationStream_Hdr.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  All records.
  ]##
  let bodyExpr = LibxlMigrationStream_RecordList.read(this.io, this.root, this, this.header.isBigEndian)
  this.body = bodyExpr

proc fromFile*(_: typedesc[LibxlMigrationStream], filename: string): LibxlMigrationStream =
  LibxlMigrationStream.read(newKaitaiFileStream(filename), nil, nil)


##[
Identifies a libxl stream. Big-endian whatever the options say.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L58">Header</a>
]##
proc read*(_: typedesc[LibxlMigrationStream_Hdr], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream): LibxlMigrationStream_Hdr =
  template this: untyped = result
  this = new(LibxlMigrationStream_Hdr)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is a libxl stream.
  ]##
  let identExpr = this.io.readBytes(int(8))
  this.ident = identExpr

  ##[
  Version of the specification, 2.
  ]##
  let versionExpr = this.io.readU4be()
  this.version = versionExpr

  ##[
  Bit 0 is the byte order of the records, bit 1 marks a stream that
was converted from the legacy format; bits 2-31 are reserved.

  ]##
  let optionsExpr = this.io.readU4be()
  this.options = optionsExpr

proc isBigEndian(this: LibxlMigrationStream_Hdr): bool = 

  ##[
  Byte order of everything after this header.
  ]##
  if this.isBigEndianInstFlag:
    return this.isBigEndianInst
  let isBigEndianInstExpr = bool((this.options and 1) != 0)
  this.isBigEndianInst = isBigEndianInstExpr
  this.isBigEndianInstFlag = true
  return this.isBigEndianInst

proc isConvertedFromLegacy(this: LibxlMigrationStream_Hdr): bool = 

  ##[
  The legacy conversion tool created this stream.
  ]##
  if this.isConvertedFromLegacyInstFlag:
    return this.isConvertedFromLegacyInst
  let isConvertedFromLegacyInstExpr = bool((this.options and 2) != 0)
  this.isConvertedFromLegacyInst = isConvertedFromLegacyInstExpr
  this.isConvertedFromLegacyInstFlag = true
  return this.isConvertedFromLegacyInst

proc knownVersion(this: LibxlMigrationStream_Hdr): int8 = 

  ##[
  The only version of this format.
  ]##
  if this.knownVersionInstFlag:
    return this.knownVersionInst
  let knownVersionInstExpr = int8(2)
  this.knownVersionInst = knownVersionInstExpr
  this.knownVersionInstFlag = true
  return this.knownVersionInst

proc reservedOptions(this: LibxlMigrationStream_Hdr): int = 

  ##[
  The bits of `options` that have no meaning.
  ]##
  if this.reservedOptionsInstFlag:
    return this.reservedOptionsInst
  let reservedOptionsInstExpr = int((this.options shr 2) shl 2)
  this.reservedOptionsInst = reservedOptionsInstExpr
  this.reservedOptionsInstFlag = true
  return this.reservedOptionsInst

proc fromFile*(_: typedesc[LibxlMigrationStream_Hdr], filename: string): LibxlMigrationStream_Hdr =
  LibxlMigrationStream_Hdr.read(newKaitaiFileStream(filename), nil, nil)


##[
The records of a libxl stream.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList) =

  ##[
  Records up to END, or up to the point where too few bytes remain for
another record header.

  ]##
  if this.io.size - this.io.pos >= 8:
    block:
      var i: int
      while true:
        let it = LibxlMigrationStream_RecordList_Record.read(this.io, this.root, this)
        this.records.add(it)
        if  ((it.header.typeCode == (uint32(ord(libxl_migration_stream.end_mark)))) or (this.io.size - this.io.pos < 8)) :
          break
        inc i


proc readBe(this: LibxlMigrationStream_RecordList) =

  ##[
  Records up to END, or up to the point where too few bytes remain for
another record header.

  ]##
  if this.io.size - this.io.pos >= 8:
    block:
      var i: int
      while true:
        let it = LibxlMigrationStream_RecordList_Record.read(this.io, this.root, this)
        this.records.add(it)
        if  ((it.header.typeCode == (uint32(ord(libxl_migration_stream.end_mark)))) or (this.io.size - this.io.pos < 8)) :
          break
        inc i

proc read*(_: typedesc[LibxlMigrationStream_RecordList], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream, isBigEndian: any): LibxlMigrationStream_RecordList =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  let isBigEndianExpr = bool(isBigEndian)
  this.isBigEndian = isBigEndianExpr
  this.isLe = false

  block:
    let on = this.isBigEndian
    if on == true:
      let isLeExpr = bool(false)
      this.isLe = isLeExpr
    else:
      let isLeExpr = bool(true)
      this.isLe = isLeExpr

  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList], filename: string): LibxlMigrationStream_RecordList =
  LibxlMigrationStream_RecordList.read(newKaitaiFileStream(filename), nil, nil)


##[
Control information for a COLO checkpoint.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L256">CHECKPOINT_STATE</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList_CheckpointState) =

  ##[
  The message, as a number; see `control_id`.
  ]##
  let controlCodeExpr = this.io.readU4le()
  this.controlCode = controlCodeExpr

  ##[
  Zero; makes the body 8 bytes long.
  ]##
  let paddingExpr = this.io.readU4le()
  this.padding = paddingExpr


proc readBe(this: LibxlMigrationStream_RecordList_CheckpointState) =

  ##[
  The message, as a number; see `control_id`.
  ]##
  let controlCodeExpr = this.io.readU4be()
  this.controlCode = controlCodeExpr

  ##[
  Zero; makes the body 8 bytes long.
  ]##
  let paddingExpr = this.io.readU4be()
  this.padding = paddingExpr

proc read*(_: typedesc[LibxlMigrationStream_RecordList_CheckpointState], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_CheckpointState =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList_CheckpointState)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc controlId(this: LibxlMigrationStream_RecordList_CheckpointState): LibxlMigrationStream_ControlId = 

  ##[
  The message, by name.
  ]##
  if this.controlIdInstFlag:
    return this.controlIdInst
  let controlIdInstExpr = cast[LibxlMigrationStream_ControlId](cast[LibxlMigrationStream_ControlId](this.controlCode))
  this.controlIdInst = controlIdInstExpr
  this.controlIdInstFlag = true
  return this.controlIdInst

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList_CheckpointState], filename: string): LibxlMigrationStream_RecordList_CheckpointState =
  LibxlMigrationStream_RecordList_CheckpointState.read(newKaitaiFileStream(filename), nil, nil)


##[
The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
is 0.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L174">END</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList_EmptyBody) =
  discard


proc readBe(this: LibxlMigrationStream_RecordList_EmptyBody) =
  discard

proc read*(_: typedesc[LibxlMigrationStream_RecordList_EmptyBody], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_EmptyBody =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList_EmptyBody)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList_EmptyBody], filename: string): LibxlMigrationStream_RecordList_EmptyBody =
  LibxlMigrationStream_RecordList_EmptyBody.read(newKaitaiFileStream(filename), nil, nil)


##[
State of an emulator, in the emulator's own format.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L229">EMULATOR_CONTEXT</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList_EmulatorContext) =

  ##[
  The emulator that wrote the state.
  ]##
  let headerExpr = LibxlMigrationStream_RecordList_EmulatorHeader.read(this.io, this.root, this.parent)
  this.header = headerExpr

  ##[
  The emulator's state; for QEMU, its migration stream.
  ]##
  let emulatorCtxExpr = this.io.readBytesFull()
  this.emulatorCtx = emulatorCtxExpr


proc readBe(this: LibxlMigrationStream_RecordList_EmulatorContext) =

  ##[
  The emulator that wrote the state.
  ]##
  let headerExpr = LibxlMigrationStream_RecordList_EmulatorHeader.read(this.io, this.root, this.parent)
  this.header = headerExpr

  ##[
  The emulator's state; for QEMU, its migration stream.
  ]##
  let emulatorCtxExpr = this.io.readBytesFull()
  this.emulatorCtx = emulatorCtxExpr

proc read*(_: typedesc[LibxlMigrationStream_RecordList_EmulatorContext], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_EmulatorContext =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList_EmulatorContext)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc qemuState(this: LibxlMigrationStream_RecordList_EmulatorContext): QemuDeviceState = 

  ##[
  The same state, decoded, if the emulator is QEMU.
  ]##
  if this.qemuStateInstFlag:
    return this.qemuStateInst
  if this.header.emulatorId == libxl_migration_stream.qemu_upstream:
    let pos = this.io.pos()
    this.io.seek(int(8))
    if this.isLe:
      let rawQemuStateInstExpr = this.io.readBytesFull()
      this.rawQemuStateInst = rawQemuStateInstExpr
      let rawQemuStateInstIo = newKaitaiStream(rawQemuStateInstExpr)
      let qemuStateInstExpr = QemuDeviceState.read(rawQemuStateInstIo, nil, nil)
      this.qemuStateInst = qemuStateInstExpr
    else:
      let rawQemuStateInstExpr = this.io.readBytesFull()
      this.rawQemuStateInst = rawQemuStateInstExpr
      let rawQemuStateInstIo = newKaitaiStream(rawQemuStateInstExpr)
      let qemuStateInstExpr = QemuDeviceState.read(rawQemuStateInstIo, nil, nil)
      this.qemuStateInst = qemuStateInstExpr
    this.io.seek(pos)
  this.qemuStateInstFlag = true
  return this.qemuStateInst

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList_EmulatorContext], filename: string): LibxlMigrationStream_RecordList_EmulatorContext =
  LibxlMigrationStream_RecordList_EmulatorContext.read(newKaitaiFileStream(filename), nil, nil)


##[
Identifies the emulator of the domain that a record belongs to.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L142">Emulator Records</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList_EmulatorHeader) =

  ##[
  The emulator, as a number; see `emulator_id`.
  ]##
  let emulatorCodeExpr = this.io.readU4le()
  this.emulatorCode = emulatorCodeExpr

  ##[
  Index of this emulator for the domain.
  ]##
  let indexExpr = this.io.readU4le()
  this.index = indexExpr


proc readBe(this: LibxlMigrationStream_RecordList_EmulatorHeader) =

  ##[
  The emulator, as a number; see `emulator_id`.
  ]##
  let emulatorCodeExpr = this.io.readU4be()
  this.emulatorCode = emulatorCodeExpr

  ##[
  Index of this emulator for the domain.
  ]##
  let indexExpr = this.io.readU4be()
  this.index = indexExpr

proc read*(_: typedesc[LibxlMigrationStream_RecordList_EmulatorHeader], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_EmulatorHeader =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList_EmulatorHeader)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc emulatorId(this: LibxlMigrationStream_RecordList_EmulatorHeader): LibxlMigrationStream_EmulatorId = 

  ##[
  The emulator, by name.
  ]##
  if this.emulatorIdInstFlag:
    return this.emulatorIdInst
  let emulatorIdInstExpr = cast[LibxlMigrationStream_EmulatorId](cast[LibxlMigrationStream_EmulatorId](this.emulatorCode))
  this.emulatorIdInst = emulatorIdInstExpr
  this.emulatorIdInstFlag = true
  return this.emulatorIdInst

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList_EmulatorHeader], filename: string): LibxlMigrationStream_RecordList_EmulatorHeader =
  LibxlMigrationStream_RecordList_EmulatorHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
Xenstore keys and values that belong to an emulator.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202">EMULATOR_XENSTORE_DATA</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList_EmulatorXenstoreData) =

  ##[
  The emulator that the keys belong to.
  ]##
  let headerExpr = LibxlMigrationStream_RecordList_EmulatorHeader.read(this.io, this.root, this.parent)
  this.header = headerExpr

  ##[
  Pairs of key and value, each ended by a NUL. Keys are relative to
the device model's directory.

  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr


proc readBe(this: LibxlMigrationStream_RecordList_EmulatorXenstoreData) =

  ##[
  The emulator that the keys belong to.
  ]##
  let headerExpr = LibxlMigrationStream_RecordList_EmulatorHeader.read(this.io, this.root, this.parent)
  this.header = headerExpr

  ##[
  Pairs of key and value, each ended by a NUL. Keys are relative to
the device model's directory.

  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr

proc read*(_: typedesc[LibxlMigrationStream_RecordList_EmulatorXenstoreData], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_EmulatorXenstoreData =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList_EmulatorXenstoreData)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc pairs(this: LibxlMigrationStream_RecordList_EmulatorXenstoreData): seq[LibxlMigrationStream_RecordList_XenstorePair] = 

  ##[
  The pairs of key and value.
  ]##
  if this.pairsInstFlag:
    return this.pairsInst
  let pos = this.io.pos()
  this.io.seek(int(8))
  if this.isLe:
    block:
      var i: int
      while not this.io.isEof:
        let it = LibxlMigrationStream_RecordList_XenstorePair.read(this.io, this.root, this)
        this.pairsInst.add(it)
        inc i
  else:
    block:
      var i: int
      while not this.io.isEof:
        let it = LibxlMigrationStream_RecordList_XenstorePair.read(this.io, this.root, this)
        this.pairsInst.add(it)
        inc i
  this.io.seek(pos)
  this.pairsInstFlag = true
  return this.pairsInst

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList_EmulatorXenstoreData], filename: string): LibxlMigrationStream_RecordList_EmulatorXenstoreData =
  LibxlMigrationStream_RecordList_EmulatorXenstoreData.read(newKaitaiFileStream(filename), nil, nil)


##[
A libxc stream inside a libxl stream: like a `libxc_migration_stream`,
but a CHECKPOINT record ends it as well.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L585">CHECKPOINT</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList_LibxcStream) =

  ##[
  Identifies the stream and gives the byte order of the rest.
  ]##
  let imageHeaderExpr = LibxcMigrationStream_Ihdr.read(this.io, nil, nil)
  this.imageHeader = imageHeaderExpr

  ##[
  The domain header and the records.
  ]##
  let imageExpr = LibxcMigrationStream_DomainImage.read(this.io, nil, nil, this.imageHeader.isBigEndian, true, true)
  this.image = imageExpr


proc readBe(this: LibxlMigrationStream_RecordList_LibxcStream) =

  ##[
  Identifies the stream and gives the byte order of the rest.
  ]##
  let imageHeaderExpr = LibxcMigrationStream_Ihdr.read(this.io, nil, nil)
  this.imageHeader = imageHeaderExpr

  ##[
  The domain header and the records.
  ]##
  let imageExpr = LibxcMigrationStream_DomainImage.read(this.io, nil, nil, this.imageHeader.isBigEndian, true, true)
  this.image = imageExpr

proc read*(_: typedesc[LibxlMigrationStream_RecordList_LibxcStream], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_LibxcStream =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList_LibxcStream)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList_LibxcStream], filename: string): LibxlMigrationStream_RecordList_LibxcStream =
  LibxlMigrationStream_RecordList_LibxcStream.read(newKaitaiFileStream(filename), nil, nil)


##[
Bytes of a record's body, not interpreted here.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList_Opaque) =
  discard


proc readBe(this: LibxlMigrationStream_RecordList_Opaque) =
  discard

proc read*(_: typedesc[LibxlMigrationStream_RecordList_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_Opaque =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList_Opaque)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList_Opaque], filename: string): LibxlMigrationStream_RecordList_Opaque =
  LibxlMigrationStream_RecordList_Opaque.read(newKaitaiFileStream(filename), nil, nil)


##[
One record: header, body and padding to a multiple of 8 bytes, plus
the part of the libxc stream that follows it, if any.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList_Record) =

  ##[
  Type and length.
  ]##
  let headerExpr = LibxlMigrationStream_RecordList_RecordHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The bytes of the body, or those that the stream still has if it
ends before `header.len_body` bytes.

  ]##
  let rawRawBodyExpr = this.io.readBytes(int((if (uint64(this.header.lenBody)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenBody)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawRawBody = rawRawBodyExpr
  let rawRawBodyIo = newKaitaiStream(rawRawBodyExpr)
  let rawBodyExpr = LibxlMigrationStream_RecordList_Opaque.read(rawRawBodyIo, this.root, this)
  this.rawBody = rawBodyExpr

  ##[
  0 to 7 zero bytes.
  ]##
  let paddingExpr = this.io.readBytes(int((if (uint64(this.header.lenPadding)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenPadding)) else: (uint64(this.io.size - this.io.pos)))))
  this.padding = paddingExpr

  ##[
  The libxc stream that follows a LIBXC_CONTEXT; absent if the data
ends before or inside its image header.

  ]##
  if  ((this.header.typeCode == (uint32(ord(libxl_migration_stream.libxc_context)))) and (this.io.size - this.io.pos >= 24)) :
    let libxcStreamExpr = LibxlMigrationStream_RecordList_LibxcStream.read(this.io, this.root, this)
    this.libxcStream = libxcStreamExpr

  ##[
  More libxc records, for the next checkpoint.
  ]##
  if this.header.typeCode == (uint32(ord(libxl_migration_stream.checkpoint_end))):
    let continuedLibxcStreamExpr = LibxcMigrationStream_DomainImage.read(this.io, nil, nil, this.parent.isBigEndian, false, true)
    this.continuedLibxcStream = continuedLibxcStreamExpr


proc readBe(this: LibxlMigrationStream_RecordList_Record) =

  ##[
  Type and length.
  ]##
  let headerExpr = LibxlMigrationStream_RecordList_RecordHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The bytes of the body, or those that the stream still has if it
ends before `header.len_body` bytes.

  ]##
  let rawRawBodyExpr = this.io.readBytes(int((if (uint64(this.header.lenBody)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenBody)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawRawBody = rawRawBodyExpr
  let rawRawBodyIo = newKaitaiStream(rawRawBodyExpr)
  let rawBodyExpr = LibxlMigrationStream_RecordList_Opaque.read(rawRawBodyIo, this.root, this)
  this.rawBody = rawBodyExpr

  ##[
  0 to 7 zero bytes.
  ]##
  let paddingExpr = this.io.readBytes(int((if (uint64(this.header.lenPadding)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenPadding)) else: (uint64(this.io.size - this.io.pos)))))
  this.padding = paddingExpr

  ##[
  The libxc stream that follows a LIBXC_CONTEXT; absent if the data
ends before or inside its image header.

  ]##
  if  ((this.header.typeCode == (uint32(ord(libxl_migration_stream.libxc_context)))) and (this.io.size - this.io.pos >= 24)) :
    let libxcStreamExpr = LibxlMigrationStream_RecordList_LibxcStream.read(this.io, this.root, this)
    this.libxcStream = libxcStreamExpr

  ##[
  More libxc records, for the next checkpoint.
  ]##
  if this.header.typeCode == (uint32(ord(libxl_migration_stream.checkpoint_end))):
    let continuedLibxcStreamExpr = LibxcMigrationStream_DomainImage.read(this.io, nil, nil, this.parent.isBigEndian, false, true)
    this.continuedLibxcStream = continuedLibxcStreamExpr

proc read*(_: typedesc[LibxlMigrationStream_RecordList_Record], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList): LibxlMigrationStream_RecordList_Record =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList_Record)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc body(this: LibxlMigrationStream_RecordList_Record): KaitaiStruct = 

  ##[
  The body, decoded by record type.
  ]##
  if this.bodyInstFlag:
    return this.bodyInst
  let io = this.rawBody.io
  let pos = io.pos()
  io.seek(int(0))
  if this.isLe:
    block:
      let on = this.header.recordType
      if on == libxl_migration_stream.checkpoint_end:
        let bodyInstExpr = LibxlMigrationStream_RecordList_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxl_migration_stream.checkpoint_state:
        let bodyInstExpr = LibxlMigrationStream_RecordList_CheckpointState.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxl_migration_stream.emulator_context:
        let bodyInstExpr = LibxlMigrationStream_RecordList_EmulatorContext.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxl_migration_stream.emulator_xenstore_data:
        let bodyInstExpr = LibxlMigrationStream_RecordList_EmulatorXenstoreData.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxl_migration_stream.end_mark:
        let bodyInstExpr = LibxlMigrationStream_RecordList_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxl_migration_stream.libxc_context:
        let bodyInstExpr = LibxlMigrationStream_RecordList_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      else:
        let bodyInstExpr = LibxlMigrationStream_RecordList_UnknownBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
  else:
    block:
      let on = this.header.recordType
      if on == libxl_migration_stream.checkpoint_end:
        let bodyInstExpr = LibxlMigrationStream_RecordList_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxl_migration_stream.checkpoint_state:
        let bodyInstExpr = LibxlMigrationStream_RecordList_CheckpointState.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxl_migration_stream.emulator_context:
        let bodyInstExpr = LibxlMigrationStream_RecordList_EmulatorContext.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxl_migration_stream.emulator_xenstore_data:
        let bodyInstExpr = LibxlMigrationStream_RecordList_EmulatorXenstoreData.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxl_migration_stream.end_mark:
        let bodyInstExpr = LibxlMigrationStream_RecordList_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxl_migration_stream.libxc_context:
        let bodyInstExpr = LibxlMigrationStream_RecordList_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      else:
        let bodyInstExpr = LibxlMigrationStream_RecordList_UnknownBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
  io.seek(pos)
  this.bodyInstFlag = true
  return this.bodyInst

proc isEnd(this: LibxlMigrationStream_RecordList_Record): bool = 

  ##[
  The record is complete, and it is END.
  ]##
  if this.isEndInstFlag:
    return this.isEndInst
  let isEndInstExpr = bool( ((this.header.typeCode == 0) and (not(this.isTruncated))) )
  this.isEndInst = isEndInstExpr
  this.isEndInstFlag = true
  return this.isEndInst

proc isTruncated(this: LibxlMigrationStream_RecordList_Record): bool = 

  ##[
  The stream ends inside this record.
  ]##
  if this.isTruncatedInstFlag:
    return this.isTruncatedInst
  let isTruncatedInstExpr = bool( (((uint64(this.rawBody.io.size)) < (uint64(this.header.lenBody))) or ((uint32(len(this.padding))) < (uint32(this.header.lenPadding)))) )
  this.isTruncatedInst = isTruncatedInstExpr
  this.isTruncatedInstFlag = true
  return this.isTruncatedInst

proc truncation(this: LibxlMigrationStream_RecordList_Record): string = 

  ##[
  The words about it that follow the length.
  ]##
  if this.truncationInstFlag:
    return this.truncationInst
  let truncationInstExpr = string((if this.isTruncated: ", TRUNCATED" else: ""))
  this.truncationInst = truncationInstExpr
  this.truncationInstFlag = true
  return this.truncationInst

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList_Record], filename: string): LibxlMigrationStream_RecordList_Record =
  LibxlMigrationStream_RecordList_Record.read(newKaitaiFileStream(filename), nil, nil)


##[
The header of every record.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList_RecordHeader) =

  ##[
  Kind of body, as a number; see `record_type`. Bit 31 is set in the
types that are reserved for optional records.

  ]##
  let typeCodeExpr = this.io.readU4le()
  this.typeCode = typeCodeExpr

  ##[
  Length of the body in bytes, without its padding.
  ]##
  let lenBodyExpr = this.io.readU4le()
  this.lenBody = lenBodyExpr


proc readBe(this: LibxlMigrationStream_RecordList_RecordHeader) =

  ##[
  Kind of body, as a number; see `record_type`. Bit 31 is set in the
types that are reserved for optional records.

  ]##
  let typeCodeExpr = this.io.readU4be()
  this.typeCode = typeCodeExpr

  ##[
  Length of the body in bytes, without its padding.
  ]##
  let lenBodyExpr = this.io.readU4be()
  this.lenBody = lenBodyExpr

proc read*(_: typedesc[LibxlMigrationStream_RecordList_RecordHeader], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_RecordHeader =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList_RecordHeader)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc isOptional(this: LibxlMigrationStream_RecordList_RecordHeader): bool = 

  ##[
  The type is in the range that the specification reserves for optional records.
  ]##
  if this.isOptionalInstFlag:
    return this.isOptionalInst
  let isOptionalInstExpr = bool(this.typeCode shr 31 != 0)
  this.isOptionalInst = isOptionalInstExpr
  this.isOptionalInstFlag = true
  return this.isOptionalInst

proc lenPadding(this: LibxlMigrationStream_RecordList_RecordHeader): int = 

  ##[
  Bytes of padding after the body.
  ]##
  if this.lenPaddingInstFlag:
    return this.lenPaddingInst
  let lenPaddingInstExpr = int((8 - this.lenBody %%% 8) %%% 8)
  this.lenPaddingInst = lenPaddingInstExpr
  this.lenPaddingInstFlag = true
  return this.lenPaddingInst

proc recordType(this: LibxlMigrationStream_RecordList_RecordHeader): LibxlMigrationStream_RecordType = 

  ##[
  Kind of body.
  ]##
  if this.recordTypeInstFlag:
    return this.recordTypeInst
  let recordTypeInstExpr = cast[LibxlMigrationStream_RecordType](cast[LibxlMigrationStream_RecordType](this.typeCode))
  this.recordTypeInst = recordTypeInstExpr
  this.recordTypeInstFlag = true
  return this.recordTypeInst

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList_RecordHeader], filename: string): LibxlMigrationStream_RecordList_RecordHeader =
  LibxlMigrationStream_RecordList_RecordHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
The body of a record type that the specification does not define.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList_UnknownBody) =

  ##[
  The body, unchanged.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr


proc readBe(this: LibxlMigrationStream_RecordList_UnknownBody) =

  ##[
  The body, unchanged.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr

proc read*(_: typedesc[LibxlMigrationStream_RecordList_UnknownBody], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_Record): LibxlMigrationStream_RecordList_UnknownBody =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList_UnknownBody)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList_UnknownBody], filename: string): LibxlMigrationStream_RecordList_UnknownBody =
  LibxlMigrationStream_RecordList_UnknownBody.read(newKaitaiFileStream(filename), nil, nil)


##[
A xenstore key with its value. Both should be ASCII. They are read as
ISO 8859-1 so that no byte value makes parsing fail.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202">EMULATOR_XENSTORE_DATA</a>
]##

proc readLe(this: LibxlMigrationStream_RecordList_XenstorePair) =

  ##[
  The key, a path relative to the device model's directory.
  ]##
  let keyExpr = encode(this.io.readBytesTerm(0, false, true, false), "ISO-8859-1")
  this.key = keyExpr

  ##[
  The value, readable text.
  ]##
  let valueExpr = encode(this.io.readBytesTerm(0, false, true, false), "ISO-8859-1")
  this.value = valueExpr


proc readBe(this: LibxlMigrationStream_RecordList_XenstorePair) =

  ##[
  The key, a path relative to the device model's directory.
  ]##
  let keyExpr = encode(this.io.readBytesTerm(0, false, true, false), "ISO-8859-1")
  this.key = keyExpr

  ##[
  The value, readable text.
  ]##
  let valueExpr = encode(this.io.readBytesTerm(0, false, true, false), "ISO-8859-1")
  this.value = valueExpr

proc read*(_: typedesc[LibxlMigrationStream_RecordList_XenstorePair], io: KaitaiStream, root: KaitaiStruct, parent: LibxlMigrationStream_RecordList_EmulatorXenstoreData): LibxlMigrationStream_RecordList_XenstorePair =
  template this: untyped = result
  this = new(LibxlMigrationStream_RecordList_XenstorePair)
  let root = if root == nil: cast[LibxlMigrationStream](this) else: cast[LibxlMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibxlMigrationStream_RecordList_XenstorePair], filename: string): LibxlMigrationStream_RecordList_XenstorePair =
  LibxlMigrationStream_RecordList_XenstorePair.read(newKaitaiFileStream(filename), nil, nil)

