import kaitai_struct_nim_runtime
import options
import legacy_save_image

{.experimental: "overloadableEnums".}

type
  XendSaveFile* = ref object of KaitaiStruct
    `identification`*: XendSaveFile_FileStart
    `header`*: XendSaveFile_SaveHeader
    `config`*: XendSaveFile_DomainConfig
    `legacyImage`*: LegacySaveImage
    `parent`*: KaitaiStruct
    `rawConfig`*: seq[byte]
    `rawLegacyImage`*: seq[byte]
    `lenConfigInst`: uint32
    `lenConfigInstFlag`: bool
  XendSaveFile_DomainConfig* = ref object of KaitaiStruct
    `sexp`*: seq[byte]
    `parent`*: XendSaveFile
  XendSaveFile_FileStart* = ref object of KaitaiStruct
    `signature`*: seq[byte]
    `parent`*: XendSaveFile
  XendSaveFile_SaveHeader* = ref object of KaitaiStruct
    `lenConfig`*: int32
    `parent`*: XendSaveFile

proc read*(_: typedesc[XendSaveFile], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XendSaveFile
proc read*(_: typedesc[XendSaveFile_DomainConfig], io: KaitaiStream, root: KaitaiStruct, parent: XendSaveFile): XendSaveFile_DomainConfig
proc read*(_: typedesc[XendSaveFile_FileStart], io: KaitaiStream, root: KaitaiStruct, parent: XendSaveFile): XendSaveFile_FileStart
proc read*(_: typedesc[XendSaveFile_SaveHeader], io: KaitaiStream, root: KaitaiStruct, parent: XendSaveFile): XendSaveFile_SaveHeader

proc lenConfig*(this: XendSaveFile): uint32


##[
A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
signature, the domain's configuration, then a legacy image.

For reading only: a writer that the compiler makes of this with `-w` leaves
out contents.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68">save()</a>
]##
proc read*(_: typedesc[XendSaveFile], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XendSaveFile =
  template this: untyped = result
  this = new(XendSaveFile)
  let root = if root == nil: cast[XendSaveFile](this) else: cast[XendSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Identifies the file.
  ]##
  let identificationExpr = XendSaveFile_FileStart.read(this.io, this.root, this)
  this.identification = identificationExpr

  ##[
  Length of the configuration.
  ]##
  if this.io.size - this.io.pos >= 4:
    let headerExpr = XendSaveFile_SaveHeader.read(this.io, this.root, this)
    this.header = headerExpr

  ##[
  The domain's configuration.
  ]##
  let rawConfigExpr = this.io.readBytes(int((if (uint64(this.lenConfig)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.lenConfig)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawConfig = rawConfigExpr
  let rawConfigIo = newKaitaiStream(rawConfigExpr)
  let configExpr = XendSaveFile_DomainConfig.read(rawConfigIo, this.root, this)
  this.config = configExpr

  ##[
  The saved domain.
  ]##
  let rawLegacyImageExpr = this.io.readBytesFull()
  this.rawLegacyImage = rawLegacyImageExpr
  let rawLegacyImageIo = newKaitaiStream(rawLegacyImageExpr)
  let legacyImageExpr = LegacySaveImage.read(rawLegacyImageIo, nil, nil)
  this.legacyImage = legacyImageExpr

proc lenConfig(this: XendSaveFile): uint32 = 

  ##[
  Length of the configuration in bytes.
  ]##
  if this.lenConfigInstFlag:
    return this.lenConfigInst
  let lenConfigInstExpr = uint32((uint32((if  ((this.io.size >= 16 + 4) and (this.header.lenConfig > 0)) : (uint32(this.header.lenConfig)) else: (uint32(0))))))
  this.lenConfigInst = lenConfigInstExpr
  this.lenConfigInstFlag = true
  return this.lenConfigInst

proc fromFile*(_: typedesc[XendSaveFile], filename: string): XendSaveFile =
  XendSaveFile.read(newKaitaiFileStream(filename), nil, nil)


##[
The domain's configuration.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68">save()</a>
]##
proc read*(_: typedesc[XendSaveFile_DomainConfig], io: KaitaiStream, root: KaitaiStruct, parent: XendSaveFile): XendSaveFile_DomainConfig =
  template this: untyped = result
  this = new(XendSaveFile_DomainConfig)
  let root = if root == nil: cast[XendSaveFile](this) else: cast[XendSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  An s-expression, as `xm list --long` prints it.
  ]##
  let sexpExpr = this.io.readBytesFull()
  this.sexp = sexpExpr

proc fromFile*(_: typedesc[XendSaveFile_DomainConfig], filename: string): XendSaveFile_DomainConfig =
  XendSaveFile_DomainConfig.read(newKaitaiFileStream(filename), nil, nil)


##[
The signature of the file.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L27">SIGNATURE</a>
]##
proc read*(_: typedesc[XendSaveFile_FileStart], io: KaitaiStream, root: KaitaiStruct, parent: XendSaveFile): XendSaveFile_FileStart =
  template this: untyped = result
  this = new(XendSaveFile_FileStart)
  let root = if root == nil: cast[XendSaveFile](this) else: cast[XendSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is a domain that xend saved.
  ]##
  let signatureExpr = this.io.readBytes(int(16))
  this.signature = signatureExpr

proc fromFile*(_: typedesc[XendSaveFile_FileStart], filename: string): XendSaveFile_FileStart =
  XendSaveFile_FileStart.read(newKaitaiFileStream(filename), nil, nil)


##[
The header before the configuration.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68">save()</a>
]##
proc read*(_: typedesc[XendSaveFile_SaveHeader], io: KaitaiStream, root: KaitaiStruct, parent: XendSaveFile): XendSaveFile_SaveHeader =
  template this: untyped = result
  this = new(XendSaveFile_SaveHeader)
  let root = if root == nil: cast[XendSaveFile](this) else: cast[XendSaveFile](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Length of the configuration in bytes.
  ]##
  let lenConfigExpr = this.io.readS4be()
  this.lenConfig = lenConfigExpr

proc fromFile*(_: typedesc[XendSaveFile_SaveHeader], filename: string): XendSaveFile_SaveHeader =
  XendSaveFile_SaveHeader.read(newKaitaiFileStream(filename), nil, nil)

