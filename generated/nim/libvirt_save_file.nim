import kaitai_struct_nim_runtime
import options
import libxl_migration_stream
import legacy_save_image

{.experimental: "overloadableEnums".}

type
  LibvirtSaveFile* = ref object of KaitaiStruct
    `identification`*: LibvirtSaveFile_FileStart
    `body`*: LibvirtSaveFile_FileRest
    `parent`*: KaitaiStruct
  LibvirtSaveFile_DomainXml* = ref object of KaitaiStruct
    `document`*: seq[byte]
    `parent`*: LibvirtSaveFile_FileRest
    `hasRestInst`: bool
    `hasRestInstFlag`: bool
    `isTerminatedInst`: bool
    `isTerminatedInstFlag`: bool
  LibvirtSaveFile_FileRest* = ref object of KaitaiStruct
    `header`*: LibvirtSaveFile_FileRest_SavefileHeader
    `xml`*: LibvirtSaveFile_DomainXml
    `libxlStream`*: LibxlMigrationStream
    `legacyImage`*: LegacySaveImage
    `isBigEndian`*: bool
    `hasLibxlStream`*: bool
    `parent`*: LibvirtSaveFile
    `rawXml`*: seq[byte]
    `rawLegacyImage`*: seq[byte]
    isLe: bool
  LibvirtSaveFile_FileRest_SavefileHeader* = ref object of KaitaiStruct
    `lenXml`*: uint32
    `unused`*: seq[uint32]
    `parent`*: LibvirtSaveFile_FileRest
    isLe: bool
  LibvirtSaveFile_FileStart* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `rawVersion`*: uint32
    `parent`*: LibvirtSaveFile
    `isBigEndianInst`: bool
    `isBigEndianInstFlag`: bool
    `isStreamV2Inst`: bool
    `isStreamV2InstFlag`: bool
    `knownVersionInst`: int8
    `knownVersionInstFlag`: bool
    `versionInst`: uint32
    `versionInstFlag`: bool

proc read*(_: typedesc[LibvirtSaveFile], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LibvirtSaveFile
proc read*(_: typedesc[LibvirtSaveFile_DomainXml], io: KaitaiStream, root: KaitaiStruct, parent: LibvirtSaveFile_FileRest): LibvirtSaveFile_DomainXml
proc read*(_: typedesc[LibvirtSaveFile_FileRest], io: KaitaiStream, root: KaitaiStruct, parent: LibvirtSaveFile, isBigEndian: any, hasLibxlStream: any): LibvirtSaveFile_FileRest
proc read*(_: typedesc[LibvirtSaveFile_FileRest_SavefileHeader], io: KaitaiStream, root: KaitaiStruct, parent: LibvirtSaveFile_FileRest): LibvirtSaveFile_FileRest_SavefileHeader
proc read*(_: typedesc[LibvirtSaveFile_FileStart], io: KaitaiStream, root: KaitaiStruct, parent: LibvirtSaveFile): LibvirtSaveFile_FileStart

proc hasRest*(this: LibvirtSaveFile_DomainXml): bool
proc isTerminated*(this: LibvirtSaveFile_DomainXml): bool
proc isBigEndian*(this: LibvirtSaveFile_FileStart): bool
proc isStreamV2*(this: LibvirtSaveFile_FileStart): bool
proc knownVersion*(this: LibvirtSaveFile_FileStart): int8
proc version*(this: LibvirtSaveFile_FileStart): uint32


##[
A saved Xen domain as libvirt's libxl driver writes it to disk (`virsh save`,
`virsh managedsave`, Qubes OS): a header of 64 bytes, the domain's XML, then
the libxl stream, without padding between them.

The header has the byte order of the host that saved the domain. No field
states that order, but it can be derived from the version, which is a small
number.

For reading only: a writer that the compiler makes of this with `-w` leaves
out contents.

@see <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">Source</a>
]##
proc read*(_: typedesc[LibvirtSaveFile], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LibvirtSaveFile =
  template this: untyped = result
  this = new(LibvirtSaveFile)
  let root = if root == nil: cast[LibvirtSaveFile](this) else: cast[LibvirtSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Identifies the file, and gives its version and the byte order of its header.
  ]##
  let identificationExpr = LibvirtSaveFile_FileStart.read(this.io, this.root, this)
  this.identification = identificationExpr

  ##[
  The rest of the file.
  ]##
  let bodyExpr = LibvirtSaveFile_FileRest.read(this.io, this.root, this, this.identification.isBigEndian, this.identification.isStreamV2)
  this.body = bodyExpr

proc fromFile*(_: typedesc[LibvirtSaveFile], filename: string): LibvirtSaveFile =
  LibvirtSaveFile.read(newKaitaiFileStream(filename), nil, nil)


##[
The XML of a domain, up to its NUL.
@see <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_domain.c">libxlDomainSaveImageOpen()</a>
]##
proc read*(_: typedesc[LibvirtSaveFile_DomainXml], io: KaitaiStream, root: KaitaiStruct, parent: LibvirtSaveFile_FileRest): LibvirtSaveFile_DomainXml =
  template this: untyped = result
  this = new(LibvirtSaveFile_DomainXml)
  let root = if root == nil: cast[LibvirtSaveFile](this) else: cast[LibvirtSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The document, a `domain` element as `virsh dumpxml` prints it. It ends
at the first NUL, for libvirt as well.

  ]##
  let documentExpr = this.io.readBytesFull().bytesTerminate(0, false)
  this.document = documentExpr

proc hasRest(this: LibvirtSaveFile_DomainXml): bool = 

  ##[
  Data follows the NUL; libvirt ignores it.
  ]##
  if this.hasRestInstFlag:
    return this.hasRestInst
  let hasRestInstExpr = bool((uint64(len(this.document))) + 1 < (uint64(this.io.size)))
  this.hasRestInst = hasRestInstExpr
  this.hasRestInstFlag = true
  return this.hasRestInst

proc isTerminated(this: LibvirtSaveFile_DomainXml): bool = 

  ##[
  The document ends with a NUL.
  ]##
  if this.isTerminatedInstFlag:
    return this.isTerminatedInst
  let isTerminatedInstExpr = bool((uint64(len(this.document))) < (uint64(this.io.size)))
  this.isTerminatedInst = isTerminatedInstExpr
  this.isTerminatedInstFlag = true
  return this.isTerminatedInst

proc fromFile*(_: typedesc[LibvirtSaveFile_DomainXml], filename: string): LibvirtSaveFile_DomainXml =
  LibvirtSaveFile_DomainXml.read(newKaitaiFileStream(filename), nil, nil)


##[
The rest of the file, after the version.
@see <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">struct libxlSavefileHeader</a>
]##

proc readLe(this: LibvirtSaveFile_FileRest) =

  ##[
  The length of the XML.
  ]##
  let headerExpr = LibvirtSaveFile_FileRest_SavefileHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The domain's definition.
  ]##
  let rawXmlExpr = this.io.readBytes(int((if (uint64(this.header.lenXml)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenXml)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawXml = rawXmlExpr
  let rawXmlIo = newKaitaiStream(rawXmlExpr)
  let xmlExpr = LibvirtSaveFile_DomainXml.read(rawXmlIo, this.root, this)
  this.xml = xmlExpr

  ##[
  The saved domain, absent if the data ends before or inside its header.
  ]##
  if  ((this.hasLibxlStream) and (this.io.size - this.io.pos >= 16)) :
    let libxlStreamExpr = LibxlMigrationStream.read(this.io, nil, nil)
    this.libxlStream = libxlStreamExpr

  ##[
  The saved domain in the format before libxl streams.
  ]##
  if not(this.hasLibxlStream):
    let rawLegacyImageExpr = this.io.readBytesFull()
    this.rawLegacyImage = rawLegacyImageExpr
    let rawLegacyImageIo = newKaitaiStream(rawLegacyImageExpr)
    let legacyImageExpr = LegacySaveImage.read(rawLegacyImageIo, nil, nil)
    this.legacyImage = legacyImageExpr


proc readBe(this: LibvirtSaveFile_FileRest) =

  ##[
  The length of the XML.
  ]##
  let headerExpr = LibvirtSaveFile_FileRest_SavefileHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The domain's definition.
  ]##
  let rawXmlExpr = this.io.readBytes(int((if (uint64(this.header.lenXml)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenXml)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawXml = rawXmlExpr
  let rawXmlIo = newKaitaiStream(rawXmlExpr)
  let xmlExpr = LibvirtSaveFile_DomainXml.read(rawXmlIo, this.root, this)
  this.xml = xmlExpr

  ##[
  The saved domain, absent if the data ends before or inside its header.
  ]##
  if  ((this.hasLibxlStream) and (this.io.size - this.io.pos >= 16)) :
    let libxlStreamExpr = LibxlMigrationStream.read(this.io, nil, nil)
    this.libxlStream = libxlStreamExpr

  ##[
  The saved domain in the format before libxl streams.
  ]##
  if not(this.hasLibxlStream):
    let rawLegacyImageExpr = this.io.readBytesFull()
    this.rawLegacyImage = rawLegacyImageExpr
    let rawLegacyImageIo = newKaitaiStream(rawLegacyImageExpr)
    let legacyImageExpr = LegacySaveImage.read(rawLegacyImageIo, nil, nil)
    this.legacyImage = legacyImageExpr

proc read*(_: typedesc[LibvirtSaveFile_FileRest], io: KaitaiStream, root: KaitaiStruct, parent: LibvirtSaveFile, isBigEndian: any, hasLibxlStream: any): LibvirtSaveFile_FileRest =
  template this: untyped = result
  this = new(LibvirtSaveFile_FileRest)
  let root = if root == nil: cast[LibvirtSaveFile](this) else: cast[LibvirtSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent
  let isBigEndianExpr = bool(isBigEndian)
  this.isBigEndian = isBigEndianExpr
  let hasLibxlStreamExpr = bool(hasLibxlStream)
  this.hasLibxlStream = hasLibxlStreamExpr
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

proc fromFile*(_: typedesc[LibvirtSaveFile_FileRest], filename: string): LibvirtSaveFile_FileRest =
  LibvirtSaveFile_FileRest.read(newKaitaiFileStream(filename), nil, nil)


##[
The rest of the header, after the version.
@see <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">struct libxlSavefileHeader</a>
]##

proc readLe(this: LibvirtSaveFile_FileRest_SavefileHeader) =

  ##[
  Length of the XML in bytes, its NUL included.
  ]##
  let lenXmlExpr = this.io.readU4le()
  this.lenXml = lenXmlExpr

  ##[
  Fills the header up to 64 bytes; zero when saved, ignored when restored.
  ]##
  for i in 0 ..< int(10):
    let it = this.io.readU4le()
    this.unused.add(it)


proc readBe(this: LibvirtSaveFile_FileRest_SavefileHeader) =

  ##[
  Length of the XML in bytes, its NUL included.
  ]##
  let lenXmlExpr = this.io.readU4be()
  this.lenXml = lenXmlExpr

  ##[
  Fills the header up to 64 bytes; zero when saved, ignored when restored.
  ]##
  for i in 0 ..< int(10):
    let it = this.io.readU4be()
    this.unused.add(it)

proc read*(_: typedesc[LibvirtSaveFile_FileRest_SavefileHeader], io: KaitaiStream, root: KaitaiStruct, parent: LibvirtSaveFile_FileRest): LibvirtSaveFile_FileRest_SavefileHeader =
  template this: untyped = result
  this = new(LibvirtSaveFile_FileRest_SavefileHeader)
  let root = if root == nil: cast[LibvirtSaveFile](this) else: cast[LibvirtSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibvirtSaveFile_FileRest_SavefileHeader], filename: string): LibvirtSaveFile_FileRest_SavefileHeader =
  LibvirtSaveFile_FileRest_SavefileHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
The start of the header, which determines how to read the rest of it.
@see <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">struct libxlSavefileHeader</a>
]##
proc read*(_: typedesc[LibvirtSaveFile_FileStart], io: KaitaiStream, root: KaitaiStruct, parent: LibvirtSaveFile): LibvirtSaveFile_FileStart =
  template this: untyped = result
  this = new(LibvirtSaveFile_FileStart)
  let root = if root == nil: cast[LibvirtSaveFile](this) else: cast[LibvirtSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is a domain saved by libvirt's libxl driver.
  ]##
  let magicExpr = this.io.readBytes(int(16))
  this.magic = magicExpr

  ##[
  The version read as a little-endian number, whatever its real byte order.
  ]##
  let rawVersionExpr = this.io.readU4le()
  this.rawVersion = rawVersionExpr

proc isBigEndian(this: LibvirtSaveFile_FileStart): bool = 

  ##[
  Byte order of the header, derived from which end of the version is
zero.

  ]##
  if this.isBigEndianInstFlag:
    return this.isBigEndianInst
  let isBigEndianInstExpr = bool( ((this.rawVersion != 0) and (this.rawVersion %%% 16777216 == 0)) )
  this.isBigEndianInst = isBigEndianInstExpr
  this.isBigEndianInstFlag = true
  return this.isBigEndianInst

proc isStreamV2(this: LibvirtSaveFile_FileStart): bool = 

  ##[
  A libxl stream follows the XML. libxl assumes this for every version
other than 1.

  ]##
  if this.isStreamV2InstFlag:
    return this.isStreamV2Inst
  let isStreamV2InstExpr = bool( ((this.rawVersion != 1) and (this.rawVersion != 16777216)) )
  this.isStreamV2Inst = isStreamV2InstExpr
  this.isStreamV2InstFlag = true
  return this.isStreamV2Inst

proc knownVersion(this: LibvirtSaveFile_FileStart): int8 = 

  ##[
  The newest version; libvirt refuses a higher one.
  ]##
  if this.knownVersionInstFlag:
    return this.knownVersionInst
  let knownVersionInstExpr = int8(2)
  this.knownVersionInst = knownVersionInstExpr
  this.knownVersionInstFlag = true
  return this.knownVersionInst

proc version(this: LibvirtSaveFile_FileStart): uint32 = 

  ##[
  Kind of stream that follows the XML: 1 for a legacy stream, 2 for a
libxl stream.

  ]##
  if this.versionInstFlag:
    return this.versionInst
  let versionInstExpr = uint32((if this.isBigEndian: (uint32(this.rawVersion div 16777216)) else: (uint32(this.rawVersion))))
  this.versionInst = versionInstExpr
  this.versionInstFlag = true
  return this.versionInst

proc fromFile*(_: typedesc[LibvirtSaveFile_FileStart], filename: string): LibvirtSaveFile_FileStart =
  LibvirtSaveFile_FileStart.read(newKaitaiFileStream(filename), nil, nil)

