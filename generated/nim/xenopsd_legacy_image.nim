import kaitai_struct_nim_runtime
import options
import legacy_save_image

{.experimental: "overloadableEnums".}

type
  XenopsdLegacyImage* = ref object of KaitaiStruct
    `identification`*: XenopsdLegacyImage_SaveSignature
    `legacyImage`*: LegacySaveImage
    `parent`*: KaitaiStruct
    `rawLegacyImage`*: seq[byte]
  XenopsdLegacyImage_SaveSignature* = ref object of KaitaiStruct
    `signature`*: seq[byte]
    `parent`*: XenopsdLegacyImage

proc read*(_: typedesc[XenopsdLegacyImage], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenopsdLegacyImage
proc read*(_: typedesc[XenopsdLegacyImage_SaveSignature], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdLegacyImage): XenopsdLegacyImage_SaveSignature



##[
A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
consisted of records: a signature, then a legacy image whose device model
state has xenopsd's own signature. The rest of the disk may contain anything.

For reading only: a writer that the compiler makes of this with `-w` leaves
out contents.

@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155">legacy_save_signature</a>
]##
proc read*(_: typedesc[XenopsdLegacyImage], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenopsdLegacyImage =
  template this: untyped = result
  this = new(XenopsdLegacyImage)
  let root = if root == nil: cast[XenopsdLegacyImage](this) else: cast[XenopsdLegacyImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Identifies the image.
  ]##
  let identificationExpr = XenopsdLegacyImage_SaveSignature.read(this.io, this.root, this)
  this.identification = identificationExpr

  ##[
  The suspended domain, followed by whatever else is on the disk.
  ]##
  let rawLegacyImageExpr = this.io.readBytesFull()
  this.rawLegacyImage = rawLegacyImageExpr
  let rawLegacyImageIo = newKaitaiStream(rawLegacyImageExpr)
  let legacyImageExpr = LegacySaveImage.read(rawLegacyImageIo, nil, nil)
  this.legacyImage = legacyImageExpr

proc fromFile*(_: typedesc[XenopsdLegacyImage], filename: string): XenopsdLegacyImage =
  XenopsdLegacyImage.read(newKaitaiFileStream(filename), nil, nil)


##[
The signature of the image.
@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155">legacy_save_signature</a>
]##
proc read*(_: typedesc[XenopsdLegacyImage_SaveSignature], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdLegacyImage): XenopsdLegacyImage_SaveSignature =
  template this: untyped = result
  this = new(XenopsdLegacyImage_SaveSignature)
  let root = if root == nil: cast[XenopsdLegacyImage](this) else: cast[XenopsdLegacyImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is a suspend image without records.
  ]##
  let signatureExpr = this.io.readBytes(int(15))
  this.signature = signatureExpr

proc fromFile*(_: typedesc[XenopsdLegacyImage_SaveSignature], filename: string): XenopsdLegacyImage_SaveSignature =
  XenopsdLegacyImage_SaveSignature.read(newKaitaiFileStream(filename), nil, nil)

