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
A suspended Xen domain as xenopsd put it on a virtual disk when images were
not made of records yet: a signature, then a legacy image whose device model's
state has xenopsd's own signature. Anything may follow.

@see "xen-api ocaml/xenopsd/lib/suspend_image.ml, legacy_save_signature"
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
  The suspended domain, and what else is on the disk.
  ]##
  let rawLegacyImageExpr = this.io.readBytesFull()
  this.rawLegacyImage = rawLegacyImageExpr
  let rawLegacyImageIo = newKaitaiStream(rawLegacyImageExpr)
  let legacyImageExpr = LegacySaveImage.read(rawLegacyImageIo, nil, nil)
  this.legacyImage = legacyImageExpr

proc fromFile*(_: typedesc[XenopsdLegacyImage], filename: string): XenopsdLegacyImage =
  XenopsdLegacyImage.read(newKaitaiFileStream(filename), nil, nil)


##[
What sets the image apart from other things on a disk.
@see "xen-api ocaml/xenopsd/lib/suspend_image.ml, legacy_save_signature"
]##
proc read*(_: typedesc[XenopsdLegacyImage_SaveSignature], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdLegacyImage): XenopsdLegacyImage_SaveSignature =
  template this: untyped = result
  this = new(XenopsdLegacyImage_SaveSignature)
  let root = if root == nil: cast[XenopsdLegacyImage](this) else: cast[XenopsdLegacyImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is a suspend image from before records.
  ]##
  let signatureExpr = this.io.readBytes(int(15))
  this.signature = signatureExpr

proc fromFile*(_: typedesc[XenopsdLegacyImage_SaveSignature], filename: string): XenopsdLegacyImage_SaveSignature =
  XenopsdLegacyImage_SaveSignature.read(newKaitaiFileStream(filename), nil, nil)

