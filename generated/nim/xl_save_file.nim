import kaitai_struct_nim_runtime
import options
import libxl_migration_stream
import legacy_save_image

{.experimental: "overloadableEnums".}

type
  XlSaveFile* = ref object of KaitaiStruct
    `identification`*: XlSaveFile_FileStart
    `body`*: XlSaveFile_FileRest
    `parent`*: KaitaiStruct
  XlSaveFile_Byteorder* {.size: 8.} = enum
    little_endian = 16909060
    big_endian = 67305985
  XlSaveFile_FileRest* = ref object of KaitaiStruct
    `header`*: XlSaveFile_FileRest_SaveFileHeader
    `optionalData`*: XlSaveFile_FileRest_OptionalConfig
    `libxlStream`*: LibxlMigrationStream
    `legacyImage`*: LegacySaveImage
    `isBigEndian`*: bool
    `parent`*: XlSaveFile
    `rawOptionalData`*: seq[byte]
    `rawLegacyImage`*: seq[byte]
    isLe: bool
  XlSaveFile_FileRest_OptionalConfig* = ref object of KaitaiStruct
    `lenConfig`*: uint32
    `config`*: seq[byte]
    `parent`*: XlSaveFile_FileRest
    `ofsConfigInst`: int
    `ofsConfigInstFlag`: bool
    isLe: bool
  XlSaveFile_FileRest_SaveFileHeader* = ref object of KaitaiStruct
    `mandatoryFlags`*: uint32
    `optionalFlags`*: uint32
    `lenOptionalData`*: uint32
    `parent`*: XlSaveFile_FileRest
    `isConfigJsonInst`: bool
    `isConfigJsonInstFlag`: bool
    `isStreamV2Inst`: bool
    `isStreamV2InstFlag`: bool
    `unknownMandatoryFlagsInst`: int
    `unknownMandatoryFlagsInstFlag`: bool
    isLe: bool
  XlSaveFile_FileStart* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `byteorderCode`*: uint32
    `parent`*: XlSaveFile
    `byteorderInst`: XlSaveFile_Byteorder
    `byteorderInstFlag`: bool

proc read*(_: typedesc[XlSaveFile], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XlSaveFile
proc read*(_: typedesc[XlSaveFile_FileRest], io: KaitaiStream, root: KaitaiStruct, parent: XlSaveFile, isBigEndian: any): XlSaveFile_FileRest
proc read*(_: typedesc[XlSaveFile_FileRest_OptionalConfig], io: KaitaiStream, root: KaitaiStruct, parent: XlSaveFile_FileRest): XlSaveFile_FileRest_OptionalConfig
proc read*(_: typedesc[XlSaveFile_FileRest_SaveFileHeader], io: KaitaiStream, root: KaitaiStruct, parent: XlSaveFile_FileRest): XlSaveFile_FileRest_SaveFileHeader
proc read*(_: typedesc[XlSaveFile_FileStart], io: KaitaiStream, root: KaitaiStruct, parent: XlSaveFile): XlSaveFile_FileStart

proc ofsConfig*(this: XlSaveFile_FileRest_OptionalConfig): int
proc isConfigJson*(this: XlSaveFile_FileRest_SaveFileHeader): bool
proc isStreamV2*(this: XlSaveFile_FileRest_SaveFileHeader): bool
proc unknownMandatoryFlags*(this: XlSaveFile_FileRest_SaveFileHeader): int
proc byteorder*(this: XlSaveFile_FileStart): XlSaveFile_Byteorder


##[
A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
header, the domain's configuration, then the libxl stream.

For reading only: a writer that the compiler makes of this with `-w` leaves
out contents.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
]##
proc read*(_: typedesc[XlSaveFile], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XlSaveFile =
  template this: untyped = result
  this = new(XlSaveFile)
  let root = if root == nil: cast[XlSaveFile](this) else: cast[XlSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Identifies the file and gives the byte order of its header.
  ]##
  let identificationExpr = XlSaveFile_FileStart.read(this.io, this.root, this)
  this.identification = identificationExpr

  ##[
  The rest of the file.
  ]##
  let bodyExpr = XlSaveFile_FileRest.read(this.io, this.root, this, this.identification.byteorder == xl_save_file.big_endian)
  this.body = bodyExpr

proc fromFile*(_: typedesc[XlSaveFile], filename: string): XlSaveFile =
  XlSaveFile.read(newKaitaiFileStream(filename), nil, nil)


##[
The part of the file whose byte order `byteorder` gives.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
]##

proc readLe(this: XlSaveFile_FileRest) =

  ##[
  Flags, and the length of the optional data.
  ]##
  let headerExpr = XlSaveFile_FileRest_SaveFileHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The domain's configuration.
  ]##
  let rawOptionalDataExpr = this.io.readBytes(int((if (uint64(this.header.lenOptionalData)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenOptionalData)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawOptionalData = rawOptionalDataExpr
  let rawOptionalDataIo = newKaitaiStream(rawOptionalDataExpr)
  let optionalDataExpr = XlSaveFile_FileRest_OptionalConfig.read(rawOptionalDataIo, this.root, this)
  this.optionalData = optionalDataExpr

  ##[
  The saved domain, absent if the data ends before or inside its header.
  ]##
  if  ((this.header.isStreamV2) and (this.io.size - this.io.pos >= 16)) :
    let libxlStreamExpr = LibxlMigrationStream.read(this.io, nil, nil)
    this.libxlStream = libxlStreamExpr

  ##[
  The saved domain in the format of Xen 4.4 and earlier.
  ]##
  if not(this.header.isStreamV2):
    let rawLegacyImageExpr = this.io.readBytesFull()
    this.rawLegacyImage = rawLegacyImageExpr
    let rawLegacyImageIo = newKaitaiStream(rawLegacyImageExpr)
    let legacyImageExpr = LegacySaveImage.read(rawLegacyImageIo, nil, nil)
    this.legacyImage = legacyImageExpr


proc readBe(this: XlSaveFile_FileRest) =

  ##[
  Flags, and the length of the optional data.
  ]##
  let headerExpr = XlSaveFile_FileRest_SaveFileHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The domain's configuration.
  ]##
  let rawOptionalDataExpr = this.io.readBytes(int((if (uint64(this.header.lenOptionalData)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenOptionalData)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawOptionalData = rawOptionalDataExpr
  let rawOptionalDataIo = newKaitaiStream(rawOptionalDataExpr)
  let optionalDataExpr = XlSaveFile_FileRest_OptionalConfig.read(rawOptionalDataIo, this.root, this)
  this.optionalData = optionalDataExpr

  ##[
  The saved domain, absent if the data ends before or inside its header.
  ]##
  if  ((this.header.isStreamV2) and (this.io.size - this.io.pos >= 16)) :
    let libxlStreamExpr = LibxlMigrationStream.read(this.io, nil, nil)
    this.libxlStream = libxlStreamExpr

  ##[
  The saved domain in the format of Xen 4.4 and earlier.
  ]##
  if not(this.header.isStreamV2):
    let rawLegacyImageExpr = this.io.readBytesFull()
    this.rawLegacyImage = rawLegacyImageExpr
    let rawLegacyImageIo = newKaitaiStream(rawLegacyImageExpr)
    let legacyImageExpr = LegacySaveImage.read(rawLegacyImageIo, nil, nil)
    this.legacyImage = legacyImageExpr

proc read*(_: typedesc[XlSaveFile_FileRest], io: KaitaiStream, root: KaitaiStruct, parent: XlSaveFile, isBigEndian: any): XlSaveFile_FileRest =
  template this: untyped = result
  this = new(XlSaveFile_FileRest)
  let root = if root == nil: cast[XlSaveFile](this) else: cast[XlSaveFile](root)
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

proc fromFile*(_: typedesc[XlSaveFile_FileRest], filename: string): XlSaveFile_FileRest =
  XlSaveFile_FileRest.read(newKaitaiFileStream(filename), nil, nil)


##[
The data that the header calls optional; today the configuration only.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_vmcontrol.c#L690-L1222">create_domain()</a>
]##

proc readLe(this: XlSaveFile_FileRest_OptionalConfig) =

  ##[
  Length of the configuration in bytes.
  ]##
  if this.io.size >= 4:
    let lenConfigExpr = this.io.readU4le()
    this.lenConfig = lenConfigExpr

  ##[
  The domain's configuration: JSON as libxl writes it, which ends
with a NUL, or the text of an xl configuration file.

  ]##
  if this.io.size >= 4:
    let configExpr = this.io.readBytes(int((if (uint64(this.lenConfig)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.lenConfig)) else: (uint64(this.io.size - this.io.pos)))))
    this.config = configExpr


proc readBe(this: XlSaveFile_FileRest_OptionalConfig) =

  ##[
  Length of the configuration in bytes.
  ]##
  if this.io.size >= 4:
    let lenConfigExpr = this.io.readU4be()
    this.lenConfig = lenConfigExpr

  ##[
  The domain's configuration: JSON as libxl writes it, which ends
with a NUL, or the text of an xl configuration file.

  ]##
  if this.io.size >= 4:
    let configExpr = this.io.readBytes(int((if (uint64(this.lenConfig)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.lenConfig)) else: (uint64(this.io.size - this.io.pos)))))
    this.config = configExpr

proc read*(_: typedesc[XlSaveFile_FileRest_OptionalConfig], io: KaitaiStream, root: KaitaiStruct, parent: XlSaveFile_FileRest): XlSaveFile_FileRest_OptionalConfig =
  template this: untyped = result
  this = new(XlSaveFile_FileRest_OptionalConfig)
  let root = if root == nil: cast[XlSaveFile](this) else: cast[XlSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc ofsConfig(this: XlSaveFile_FileRest_OptionalConfig): int = 

  ##[
  Offset of the configuration in the optional data.
  ]##
  if this.ofsConfigInstFlag:
    return this.ofsConfigInst
  let ofsConfigInstExpr = int(4)
  this.ofsConfigInst = ofsConfigInstExpr
  this.ofsConfigInstFlag = true
  return this.ofsConfigInst

proc fromFile*(_: typedesc[XlSaveFile_FileRest_OptionalConfig], filename: string): XlSaveFile_FileRest_OptionalConfig =
  XlSaveFile_FileRest_OptionalConfig.read(newKaitaiFileStream(filename), nil, nil)


##[
The rest of the file header, after `byteorder`.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
]##

proc readLe(this: XlSaveFile_FileRest_SaveFileHeader) =

  ##[
  Flags that a reader must understand; it refuses a file with bits
that it does not know.

  ]##
  let mandatoryFlagsExpr = this.io.readU4le()
  this.mandatoryFlags = mandatoryFlagsExpr

  ##[
  Flags that a reader may ignore. None is defined.
  ]##
  let optionalFlagsExpr = this.io.readU4le()
  this.optionalFlags = optionalFlagsExpr

  ##[
  Length of the optional data in bytes.
  ]##
  let lenOptionalDataExpr = this.io.readU4le()
  this.lenOptionalData = lenOptionalDataExpr


proc readBe(this: XlSaveFile_FileRest_SaveFileHeader) =

  ##[
  Flags that a reader must understand; it refuses a file with bits
that it does not know.

  ]##
  let mandatoryFlagsExpr = this.io.readU4be()
  this.mandatoryFlags = mandatoryFlagsExpr

  ##[
  Flags that a reader may ignore. None is defined.
  ]##
  let optionalFlagsExpr = this.io.readU4be()
  this.optionalFlags = optionalFlagsExpr

  ##[
  Length of the optional data in bytes.
  ]##
  let lenOptionalDataExpr = this.io.readU4be()
  this.lenOptionalData = lenOptionalDataExpr

proc read*(_: typedesc[XlSaveFile_FileRest_SaveFileHeader], io: KaitaiStream, root: KaitaiStruct, parent: XlSaveFile_FileRest): XlSaveFile_FileRest_SaveFileHeader =
  template this: untyped = result
  this = new(XlSaveFile_FileRest_SaveFileHeader)
  let root = if root == nil: cast[XlSaveFile](this) else: cast[XlSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc isConfigJson(this: XlSaveFile_FileRest_SaveFileHeader): bool = 

  ##[
  The configuration is JSON, not the text of a configuration file.
  ]##
  if this.isConfigJsonInstFlag:
    return this.isConfigJsonInst
  let isConfigJsonInstExpr = bool((this.mandatoryFlags and 1) != 0)
  this.isConfigJsonInst = isConfigJsonInstExpr
  this.isConfigJsonInstFlag = true
  return this.isConfigJsonInst

proc isStreamV2(this: XlSaveFile_FileRest_SaveFileHeader): bool = 

  ##[
  A libxl stream follows, not a legacy stream.
  ]##
  if this.isStreamV2InstFlag:
    return this.isStreamV2Inst
  let isStreamV2InstExpr = bool((this.mandatoryFlags and 2) != 0)
  this.isStreamV2Inst = isStreamV2InstExpr
  this.isStreamV2InstFlag = true
  return this.isStreamV2Inst

proc unknownMandatoryFlags(this: XlSaveFile_FileRest_SaveFileHeader): int = 

  ##[
  The bits of `mandatory_flags` that have no meaning.
  ]##
  if this.unknownMandatoryFlagsInstFlag:
    return this.unknownMandatoryFlagsInst
  let unknownMandatoryFlagsInstExpr = int((this.mandatoryFlags shr 2) shl 2)
  this.unknownMandatoryFlagsInst = unknownMandatoryFlagsInstExpr
  this.unknownMandatoryFlagsInstFlag = true
  return this.unknownMandatoryFlagsInst

proc fromFile*(_: typedesc[XlSaveFile_FileRest_SaveFileHeader], filename: string): XlSaveFile_FileRest_SaveFileHeader =
  XlSaveFile_FileRest_SaveFileHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
The start of the header, which determines how to read the rest of it.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
]##
proc read*(_: typedesc[XlSaveFile_FileStart], io: KaitaiStream, root: KaitaiStruct, parent: XlSaveFile): XlSaveFile_FileStart =
  template this: untyped = result
  this = new(XlSaveFile_FileStart)
  let root = if root == nil: cast[XlSaveFile](this) else: cast[XlSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is an xl save file.
  ]##
  let magicExpr = this.io.readBytes(int(32))
  this.magic = magicExpr

  ##[
  The number 0x01020304 in the byte order of the host that saved the
domain, read as a little-endian number; see `byteorder`.

  ]##
  let byteorderCodeExpr = this.io.readU4le()
  this.byteorderCode = byteorderCodeExpr

proc byteorder(this: XlSaveFile_FileStart): XlSaveFile_Byteorder = 

  ##[
  The byte order of the host that saved the domain.
  ]##
  if this.byteorderInstFlag:
    return this.byteorderInst
  let byteorderInstExpr = cast[XlSaveFile_Byteorder](cast[XlSaveFile_Byteorder](this.byteorderCode))
  this.byteorderInst = byteorderInstExpr
  this.byteorderInstFlag = true
  return this.byteorderInst

proc fromFile*(_: typedesc[XlSaveFile_FileStart], filename: string): XlSaveFile_FileStart =
  XlSaveFile_FileStart.read(newKaitaiFileStream(filename), nil, nil)

