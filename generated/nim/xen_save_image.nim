import kaitai_struct_nim_runtime
import options
import libxl_migration_stream
import xenopsd_legacy_image
import libvirt_save_file
import legacy_save_image
import xend_save_file
import xl_save_file
import xenopsd_suspend_image
import libxc_migration_stream

{.experimental: "overloadableEnums".}

type
  XenSaveImage* = ref object of KaitaiStruct
    `content`*: KaitaiStruct
    `parent`*: KaitaiStruct
    `isLegacyInst`: bool
    `isLegacyInstFlag`: bool
    `isXenopsdLegacyInst`: bool
    `isXenopsdLegacyInstFlag`: bool
    `legacyStartInst`: LegacySaveImage_FirstOctets
    `legacyStartInstFlag`: bool
    `outermostLayerInst`: XenSaveImage_Layer
    `outermostLayerInstFlag`: bool
    `signatureInst`: uint32
    `signatureInstFlag`: bool
    `signatureEndInst`: uint32
    `signatureEndInstFlag`: bool
  XenSaveImage_Layer* = enum
    legacy = 0
    xenopsd_legacy = 1148153185
    libxl = 1281974904
    xend = 1281977973
    xl = 1483042336
    xenopsd = 1483042387
    libvirt = 1818845814
    libxc = 4294967295

proc read*(_: typedesc[XenSaveImage], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenSaveImage

proc isLegacy*(this: XenSaveImage): bool
proc isXenopsdLegacy*(this: XenSaveImage): bool
proc legacyStart*(this: XenSaveImage): LegacySaveImage_FirstOctets
proc outermostLayer*(this: XenSaveImage): XenSaveImage_Layer
proc signature*(this: XenSaveImage): uint32
proc signatureEnd*(this: XenSaveImage): uint32


##[
The state of a saved Xen domain, whichever program wrote it: the file of `xl
save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
libxc migration stream without a file around it. The first bytes distinguish
them; each has a definition of its own. An image of Xen 4.4 or earlier without
a file around it has no signature; it is recognised by numbers in a certain
range.

@see <a href="https://xenbits.xen.org/docs/unstable/specs/libxc-migration-stream.html">Source</a>
]##
proc read*(_: typedesc[XenSaveImage], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenSaveImage =
  template this: untyped = result
  this = new(XenSaveImage)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The outermost layer, which contains the others.
  ]##
  block:
    let on = this.outermostLayer
    if on == xen_save_image.legacy:
      let contentExpr = LegacySaveImage.read(this.io, nil, nil)
      this.content = contentExpr
    elif on == xen_save_image.libvirt:
      let contentExpr = LibvirtSaveFile.read(this.io, nil, nil)
      this.content = contentExpr
    elif on == xen_save_image.libxc:
      let contentExpr = LibxcMigrationStream.read(this.io, nil, nil)
      this.content = contentExpr
    elif on == xen_save_image.libxl:
      let contentExpr = LibxlMigrationStream.read(this.io, nil, nil)
      this.content = contentExpr
    elif on == xen_save_image.xend:
      let contentExpr = XendSaveFile.read(this.io, nil, nil)
      this.content = contentExpr
    elif on == xen_save_image.xenopsd:
      let contentExpr = XenopsdSuspendImage.read(this.io, nil, nil)
      this.content = contentExpr
    elif on == xen_save_image.xenopsd_legacy:
      let contentExpr = XenopsdLegacyImage.read(this.io, nil, nil)
      this.content = contentExpr
    elif on == xen_save_image.xl:
      let contentExpr = XlSaveFile.read(this.io, nil, nil)
      this.content = contentExpr

proc isLegacy(this: XenSaveImage): bool = 

  ##[
  An image of Xen 4.4 or earlier.
  ]##
  if this.isLegacyInstFlag:
    return this.isLegacyInst
  let isLegacyInstExpr = bool((if this.io.size >= 16:  ((this.legacyStart.hasPlausibleSize) and ( ((this.legacyStart.isPv) or (this.legacyStart.hasPlausibleChunk)) ))  else: false))
  this.isLegacyInst = isLegacyInstExpr
  this.isLegacyInstFlag = true
  return this.isLegacyInst

proc isXenopsdLegacy(this: XenSaveImage): bool = 

  ##[
  A suspend image of xenopsd from the time before it used records.
  ]##
  if this.isXenopsdLegacyInstFlag:
    return this.isXenopsdLegacyInst
  let isXenopsdLegacyInstExpr = bool((if  ((this.signature == 1483042387) and (this.io.size >= 12)) : this.signatureEnd == 1148153185 else: false))
  this.isXenopsdLegacyInst = isXenopsdLegacyInstExpr
  this.isXenopsdLegacyInstFlag = true
  return this.isXenopsdLegacyInst

proc legacyStart(this: XenSaveImage): LegacySaveImage_FirstOctets = 

  ##[
  Identification by the first bytes if the image has no signature.
  ]##
  if this.legacyStartInstFlag:
    return this.legacyStartInst
  if this.io.size >= 16:
    let pos = this.io.pos()
    this.io.seek(int(0))
    let legacyStartInstExpr = LegacySaveImage_FirstOctets.read(this.io, nil, nil)
    this.legacyStartInst = legacyStartInstExpr
    this.io.seek(pos)
  this.legacyStartInstFlag = true
  return this.legacyStartInst

proc outermostLayer(this: XenSaveImage): XenSaveImage_Layer = 

  ##[
  The outermost layer of the image.
  ]##
  if this.outermostLayerInstFlag:
    return this.outermostLayerInst
  let outermostLayerInstExpr = XenSaveImage_Layer(XenSaveImage_Layer((uint32((if this.isLegacy: (uint32(0)) else: (uint32((if this.isXenopsdLegacy: (uint32(this.signatureEnd)) else: (uint32(this.signature))))))))))
  this.outermostLayerInst = outermostLayerInstExpr
  this.outermostLayerInstFlag = true
  return this.outermostLayerInst

proc signature(this: XenSaveImage): uint32 = 

  ##[
  The first four bytes, as a number; see `outermost_layer`.
  ]##
  if this.signatureInstFlag:
    return this.signatureInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let signatureInstExpr = this.io.readU4be()
  this.signatureInst = signatureInstExpr
  this.io.seek(pos)
  this.signatureInstFlag = true
  return this.signatureInst

proc signatureEnd(this: XenSaveImage): uint32 = 

  ##[
  Bytes 8-11, which distinguish the signatures of xenopsd.
  ]##
  if this.signatureEndInstFlag:
    return this.signatureEndInst
  if this.io.size >= 12:
    let pos = this.io.pos()
    this.io.seek(int(8))
    let signatureEndInstExpr = this.io.readU4be()
    this.signatureEndInst = signatureEndInstExpr
    this.io.seek(pos)
  this.signatureEndInstFlag = true
  return this.signatureEndInst

proc fromFile*(_: typedesc[XenSaveImage], filename: string): XenSaveImage =
  XenSaveImage.read(newKaitaiFileStream(filename), nil, nil)

