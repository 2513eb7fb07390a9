import kaitai_struct_nim_runtime
import options
import libxl_migration_stream
import xen_x86_cpu_policy
import legacy_save_image
import libxc_migration_stream
import xenopsd_suspend_image
import xen_hvm_context
import xen_x86_vcpu
import xl_save_file
import libvirt_save_file
import xenopsd_legacy_image
import xend_save_file

{.experimental: "overloadableEnums".}

type
  XenSaveImage* = ref object of KaitaiStruct
    `content`*: KaitaiStruct
    `parent`*: KaitaiStruct
    `configInst`: seq[byte]
    `configInstFlag`: bool
    `deviceModelInst`: LibxlMigrationStream_RecordList_EmulatorContext
    `deviceModelInstFlag`: bool
    `finderInst`: XenSaveImage_ImageFinder
    `finderInstFlag`: bool
    `hvmContextInst`: XenHvmContext
    `hvmContextInstFlag`: bool
    `isImageInst`: bool
    `isImageInstFlag`: bool
    `isTruncatedInst`: bool
    `isTruncatedInstFlag`: bool
    `legacyInst`: LegacySaveImage
    `legacyInstFlag`: bool
    `libxcInst`: LibxcMigrationStream_DomainImage
    `libxcInstFlag`: bool
    `memoryInst`: XenSaveImage_GuestMemory
    `memoryInstFlag`: bool
    `outermostLayerInst`: XenSaveImage_Layer
    `outermostLayerInstFlag`: bool
    `problemInst`: string
    `problemInstFlag`: bool
    `recognitionInst`: XenSaveImage_FirstBytes
    `recognitionInstFlag`: bool
    `staticDataInst`: XenSaveImage_StaticRecords
    `staticDataInstFlag`: bool
    `vcpusInst`: seq[XenSaveImage_Vcpu]
    `vcpusInstFlag`: bool
  XenSaveImage_Layer* {.size: 8.} = enum
    legacy = 0
    not_an_image = 1
    lz4 = 69356824
    gzip = 529205248
    zstd = 682962941
    bzip2 = 1113221120
    xenopsd_legacy = 1148153185
    libxl = 1281974904
    xend = 1281977973
    xl = 1483042336
    xenopsd = 1483042387
    libvirt = 1818845814
    xz = 4248271448
    libxc = 4294967295
  XenSaveImage_Searched* {.size: 8.} = enum
    libxl_records = 0
    xenopsd_records = 1
    libxc_records = 2
    hvm_entries = 3
  XenSaveImage_VcpuKind* {.size: 8.} = enum
    hvm = 0
    pv_x86_64 = 1
    pv_x86_32 = 2
    damaged = 3
  XenSaveImage_FirstBytes* = ref object of KaitaiStruct
    `signature`*: uint32
    `parent`*: XenSaveImage
    `hasEndInst`: bool
    `hasEndInstFlag`: bool
    `hasImageSignatureInst`: bool
    `hasImageSignatureInstFlag`: bool
    `hasLibxlInst`: bool
    `hasLibxlInstFlag`: bool
    `isCompressedInst`: bool
    `isCompressedInstFlag`: bool
    `isImageInst`: bool
    `isImageInstFlag`: bool
    `isLegacyInst`: bool
    `isLegacyInstFlag`: bool
    `isLibvirtInst`: bool
    `isLibvirtInstFlag`: bool
    `isLibxlAnnouncedInst`: bool
    `isLibxlAnnouncedInstFlag`: bool
    `isLibxlTruncatedInst`: bool
    `isLibxlTruncatedInstFlag`: bool
    `isTruncatedInst`: bool
    `isTruncatedInstFlag`: bool
    `isXendInst`: bool
    `isXendInstFlag`: bool
    `isXenopsdInst`: bool
    `isXenopsdInstFlag`: bool
    `isXenopsdLegacyInst`: bool
    `isXenopsdLegacyInstFlag`: bool
    `isXlInst`: bool
    `isXlInstFlag`: bool
    `layerCodeInst`: uint32
    `layerCodeInstFlag`: bool
    `legacyStartInst`: LegacySaveImage_FirstOctets
    `legacyStartInstFlag`: bool
    `ofsLibxlInst`: uint64
    `ofsLibxlInstFlag`: bool
    `signatureEndInst`: uint32
    `signatureEndInstFlag`: bool
  XenSaveImage_GuestMemory* = ref object of KaitaiStruct
    `parent`*: XenSaveImage
    `batchesInst`: seq[XenSaveImage_PageBatch]
    `batchesInstFlag`: bool
    `firstBatchInst`: LibxcMigrationStream_DomainImage_PageData
    `firstBatchInstFlag`: bool
    `numBatchesInst`: int32
    `numBatchesInstFlag`: bool
  XenSaveImage_ImageFinder* = ref object of KaitaiStruct
    `parent`*: XenSaveImage
    `basicRecordsInst`: XenSaveImage_Search
    `basicRecordsInstFlag`: bool
    `cpuEntriesInst`: XenSaveImage_Search
    `cpuEntriesInstFlag`: bool
    `emulatorContextsInst`: XenSaveImage_Search
    `emulatorContextsInstFlag`: bool
    `hasDeviceModelInst`: bool
    `hasDeviceModelInstFlag`: bool
    `hasHvmContextInst`: bool
    `hasHvmContextInstFlag`: bool
    `hasLegacyInst`: bool
    `hasLegacyInstFlag`: bool
    `hasLibxcInst`: bool
    `hasLibxcInstFlag`: bool
    `hvmContextsInst`: XenSaveImage_Search
    `hvmContextsInstFlag`: bool
    `legacyInst`: LegacySaveImage
    `legacyInstFlag`: bool
    `legacyAnnouncementsInst`: XenSaveImage_Search
    `legacyAnnouncementsInstFlag`: bool
    `lenConfigInst`: uint64
    `lenConfigInstFlag`: bool
    `libxcInst`: LibxcMigrationStream_DomainImage
    `libxcInstFlag`: bool
    `libxcAnnouncementsInst`: XenSaveImage_Search
    `libxcAnnouncementsInstFlag`: bool
    `libxlInst`: LibxlMigrationStream
    `libxlInstFlag`: bool
    `numVcpusInst`: int32
    `numVcpusInstFlag`: bool
    `ofsConfigInst`: uint64
    `ofsConfigInstFlag`: bool
    `ofsLibxcInst`: XenSaveImage_WrapperOffset
    `ofsLibxcInstFlag`: bool
    `ofsXenopsInst`: XenSaveImage_WrapperOffset
    `ofsXenopsInstFlag`: bool
    `pageDataRecordsInst`: XenSaveImage_Search
    `pageDataRecordsInstFlag`: bool
    `xenopsRecordsInst`: XenSaveImage_Search
    `xenopsRecordsInstFlag`: bool
  XenSaveImage_NotAnImage* = ref object of KaitaiStruct
    `parent`*: XenSaveImage
    `messageInst`: string
    `messageInstFlag`: bool
  XenSaveImage_PageBatch* = ref object of KaitaiStruct
    `idxRecord`*: int32
    `parent`*: XenSaveImage_GuestMemory
    `pagesInst`: LibxcMigrationStream_DomainImage_PageData
    `pagesInstFlag`: bool
  XenSaveImage_Search* = ref object of KaitaiStruct
    `steps`*: seq[XenSaveImage_SearchStep]
    `found`*: seq[XenSaveImage_SearchResult]
    `searchedList`*: XenSaveImage_Searched
    `typeCode`*: uint64
    `parent`*: KaitaiStruct
    `idxFirstInst`: int32
    `idxFirstInstFlag`: bool
    `idxLastInst`: int32
    `idxLastInstFlag`: bool
    `numFoundInst`: int32
    `numFoundInstFlag`: bool
    `numStepsInst`: int32
    `numStepsInstFlag`: bool
  XenSaveImage_SearchResult* = ref object of KaitaiStruct
    `idx`*: int32
    `parent`*: XenSaveImage_Search
  XenSaveImage_SearchStep* = ref object of KaitaiStruct
    `searchedList`*: XenSaveImage_Searched
    `typeCode`*: uint64
    `idx`*: int32
    `idxLater`*: int32
    `parent`*: XenSaveImage_Search
    `elementTypeInst`: uint64
    `elementTypeInstFlag`: bool
    `idxHereOrLaterInst`: int32
    `idxHereOrLaterInstFlag`: bool
  XenSaveImage_StaticRecords* = ref object of KaitaiStruct
    `parent`*: XenSaveImage
    `cpuidPoliciesInst`: XenSaveImage_Search
    `cpuidPoliciesInstFlag`: bool
    `cpuidPolicyInst`: XenX86CpuPolicy_CpuidPolicy
    `cpuidPolicyInstFlag`: bool
    `infosOfPvInst`: XenSaveImage_Search
    `infosOfPvInstFlag`: bool
    `msrPoliciesInst`: XenSaveImage_Search
    `msrPoliciesInstFlag`: bool
    `msrPolicyInst`: XenX86CpuPolicy_MsrPolicy
    `msrPolicyInstFlag`: bool
    `pvInfoInst`: LibxcMigrationStream_DomainImage_X86PvInfo
    `pvInfoInstFlag`: bool
  XenSaveImage_Vcpu* = ref object of KaitaiStruct
    `idx`*: int32
    `parent`*: XenSaveImage
    `kindInst`: XenSaveImage_VcpuKind
    `kindInstFlag`: bool
    `pvStateInst`: LibxcMigrationStream_DomainImage_X86PvVcpu
    `pvStateInstFlag`: bool
    `registersInst`: KaitaiStruct
    `registersInstFlag`: bool
    `vcpuIdInst`: uint32
    `vcpuIdInstFlag`: bool
  XenSaveImage_WrapperOffset* = ref object of KaitaiStruct
    `steps`*: seq[XenSaveImage_WrapperStep]
    `idx`*: int32
    `parent`*: XenSaveImage_ImageFinder
    `ofsBodyInst`: uint64
    `ofsBodyInstFlag`: bool
    `ofsFirstInst`: uint64
    `ofsFirstInstFlag`: bool
    `ofsNextInst`: uint64
    `ofsNextInstFlag`: bool
  XenSaveImage_WrapperStep* = ref object of KaitaiStruct
    `idx`*: int32
    `ofsRecord`*: uint64
    `parent`*: XenSaveImage_WrapperOffset
    `ofsBodyInst`: uint64
    `ofsBodyInstFlag`: bool
    `ofsNextInst`: uint64
    `ofsNextInstFlag`: bool

proc read*(_: typedesc[XenSaveImage], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenSaveImage
proc read*(_: typedesc[XenSaveImage_FirstBytes], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage): XenSaveImage_FirstBytes
proc read*(_: typedesc[XenSaveImage_GuestMemory], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage): XenSaveImage_GuestMemory
proc read*(_: typedesc[XenSaveImage_ImageFinder], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage): XenSaveImage_ImageFinder
proc read*(_: typedesc[XenSaveImage_NotAnImage], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage): XenSaveImage_NotAnImage
proc read*(_: typedesc[XenSaveImage_PageBatch], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage_GuestMemory, idxRecord: any): XenSaveImage_PageBatch
proc read*(_: typedesc[XenSaveImage_Search], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, searchedList: any, typeCode: any): XenSaveImage_Search
proc read*(_: typedesc[XenSaveImage_SearchResult], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage_Search, idx: any): XenSaveImage_SearchResult
proc read*(_: typedesc[XenSaveImage_SearchStep], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage_Search, searchedList: any, typeCode: any, idx: any, idxLater: any): XenSaveImage_SearchStep
proc read*(_: typedesc[XenSaveImage_StaticRecords], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage): XenSaveImage_StaticRecords
proc read*(_: typedesc[XenSaveImage_Vcpu], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage, idx: any): XenSaveImage_Vcpu
proc read*(_: typedesc[XenSaveImage_WrapperOffset], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage_ImageFinder, idx: any): XenSaveImage_WrapperOffset
proc read*(_: typedesc[XenSaveImage_WrapperStep], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage_WrapperOffset, idx: any, ofsRecord: any): XenSaveImage_WrapperStep

proc config*(this: XenSaveImage): seq[byte]
proc deviceModel*(this: XenSaveImage): LibxlMigrationStream_RecordList_EmulatorContext
proc finder*(this: XenSaveImage): XenSaveImage_ImageFinder
proc hvmContext*(this: XenSaveImage): XenHvmContext
proc isImage*(this: XenSaveImage): bool
proc isTruncated*(this: XenSaveImage): bool
proc legacy*(this: XenSaveImage): LegacySaveImage
proc libxc*(this: XenSaveImage): LibxcMigrationStream_DomainImage
proc memory*(this: XenSaveImage): XenSaveImage_GuestMemory
proc outermostLayer*(this: XenSaveImage): XenSaveImage_Layer
proc problem*(this: XenSaveImage): string
proc recognition*(this: XenSaveImage): XenSaveImage_FirstBytes
proc staticData*(this: XenSaveImage): XenSaveImage_StaticRecords
proc vcpus*(this: XenSaveImage): seq[XenSaveImage_Vcpu]
proc hasEnd*(this: XenSaveImage_FirstBytes): bool
proc hasImageSignature*(this: XenSaveImage_FirstBytes): bool
proc hasLibxl*(this: XenSaveImage_FirstBytes): bool
proc isCompressed*(this: XenSaveImage_FirstBytes): bool
proc isImage*(this: XenSaveImage_FirstBytes): bool
proc isLegacy*(this: XenSaveImage_FirstBytes): bool
proc isLibvirt*(this: XenSaveImage_FirstBytes): bool
proc isLibxlAnnounced*(this: XenSaveImage_FirstBytes): bool
proc isLibxlTruncated*(this: XenSaveImage_FirstBytes): bool
proc isTruncated*(this: XenSaveImage_FirstBytes): bool
proc isXend*(this: XenSaveImage_FirstBytes): bool
proc isXenopsd*(this: XenSaveImage_FirstBytes): bool
proc isXenopsdLegacy*(this: XenSaveImage_FirstBytes): bool
proc isXl*(this: XenSaveImage_FirstBytes): bool
proc layerCode*(this: XenSaveImage_FirstBytes): uint32
proc legacyStart*(this: XenSaveImage_FirstBytes): LegacySaveImage_FirstOctets
proc ofsLibxl*(this: XenSaveImage_FirstBytes): uint64
proc signatureEnd*(this: XenSaveImage_FirstBytes): uint32
proc batches*(this: XenSaveImage_GuestMemory): seq[XenSaveImage_PageBatch]
proc firstBatch*(this: XenSaveImage_GuestMemory): LibxcMigrationStream_DomainImage_PageData
proc numBatches*(this: XenSaveImage_GuestMemory): int32
proc basicRecords*(this: XenSaveImage_ImageFinder): XenSaveImage_Search
proc cpuEntries*(this: XenSaveImage_ImageFinder): XenSaveImage_Search
proc emulatorContexts*(this: XenSaveImage_ImageFinder): XenSaveImage_Search
proc hasDeviceModel*(this: XenSaveImage_ImageFinder): bool
proc hasHvmContext*(this: XenSaveImage_ImageFinder): bool
proc hasLegacy*(this: XenSaveImage_ImageFinder): bool
proc hasLibxc*(this: XenSaveImage_ImageFinder): bool
proc hvmContexts*(this: XenSaveImage_ImageFinder): XenSaveImage_Search
proc legacy*(this: XenSaveImage_ImageFinder): LegacySaveImage
proc legacyAnnouncements*(this: XenSaveImage_ImageFinder): XenSaveImage_Search
proc lenConfig*(this: XenSaveImage_ImageFinder): uint64
proc libxc*(this: XenSaveImage_ImageFinder): LibxcMigrationStream_DomainImage
proc libxcAnnouncements*(this: XenSaveImage_ImageFinder): XenSaveImage_Search
proc libxl*(this: XenSaveImage_ImageFinder): LibxlMigrationStream
proc numVcpus*(this: XenSaveImage_ImageFinder): int32
proc ofsConfig*(this: XenSaveImage_ImageFinder): uint64
proc ofsLibxc*(this: XenSaveImage_ImageFinder): XenSaveImage_WrapperOffset
proc ofsXenops*(this: XenSaveImage_ImageFinder): XenSaveImage_WrapperOffset
proc pageDataRecords*(this: XenSaveImage_ImageFinder): XenSaveImage_Search
proc xenopsRecords*(this: XenSaveImage_ImageFinder): XenSaveImage_Search
proc message*(this: XenSaveImage_NotAnImage): string
proc pages*(this: XenSaveImage_PageBatch): LibxcMigrationStream_DomainImage_PageData
proc idxFirst*(this: XenSaveImage_Search): int32
proc idxLast*(this: XenSaveImage_Search): int32
proc numFound*(this: XenSaveImage_Search): int32
proc numSteps*(this: XenSaveImage_Search): int32
proc elementType*(this: XenSaveImage_SearchStep): uint64
proc idxHereOrLater*(this: XenSaveImage_SearchStep): int32
proc cpuidPolicies*(this: XenSaveImage_StaticRecords): XenSaveImage_Search
proc cpuidPolicy*(this: XenSaveImage_StaticRecords): XenX86CpuPolicy_CpuidPolicy
proc infosOfPv*(this: XenSaveImage_StaticRecords): XenSaveImage_Search
proc msrPolicies*(this: XenSaveImage_StaticRecords): XenSaveImage_Search
proc msrPolicy*(this: XenSaveImage_StaticRecords): XenX86CpuPolicy_MsrPolicy
proc pvInfo*(this: XenSaveImage_StaticRecords): LibxcMigrationStream_DomainImage_X86PvInfo
proc kind*(this: XenSaveImage_Vcpu): XenSaveImage_VcpuKind
proc pvState*(this: XenSaveImage_Vcpu): LibxcMigrationStream_DomainImage_X86PvVcpu
proc registers*(this: XenSaveImage_Vcpu): KaitaiStruct
proc vcpuId*(this: XenSaveImage_Vcpu): uint32
proc ofsBody*(this: XenSaveImage_WrapperOffset): uint64
proc ofsFirst*(this: XenSaveImage_WrapperOffset): uint64
proc ofsNext*(this: XenSaveImage_WrapperOffset): uint64
proc ofsBody*(this: XenSaveImage_WrapperStep): uint64
proc ofsNext*(this: XenSaveImage_WrapperStep): uint64


##[
The state of a saved Xen domain, whichever program wrote it: the file of `xl
save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
libxc migration stream without a file around it. The first bytes distinguish
them; each has a definition of its own. An image of Xen 4.4 or earlier without
a file around it has no signature; it is recognised by numbers in a certain
range.

`content` is the file as it is, from the outermost layer inwards. The other
instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`,
`memory`, `vcpus`, `hvm_context` and `device_model` are what their names say
in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead.

A file that is none of these, or that is compressed, has a `problem`.

For reading only: a writer that the compiler makes of this with `-w` leaves
out contents.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc">Source</a>
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
    else:
      let contentExpr = XenSaveImage_NotAnImage.read(this.io, this.root, this)
      this.content = contentExpr

proc config(this: XenSaveImage): seq[byte] = 

  ##[
  The domain's configuration as its toolstack writes it: JSON or an xl
configuration file in a file of xl, XML in one of libvirt, otherwise an
s-expression.

  ]##
  if this.configInstFlag:
    return this.configInst
  if this.finder.lenConfig > 0:
    let pos = this.io.pos()
    this.io.seek(int(this.finder.ofsConfig))
    let configInstExpr = this.io.readBytes(int(this.finder.lenConfig))
    this.configInst = configInstExpr
    this.io.seek(pos)
  this.configInstFlag = true
  return this.configInst

proc deviceModel(this: XenSaveImage): LibxlMigrationStream_RecordList_EmulatorContext = 

  ##[
  The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream.
  ]##
  if this.deviceModelInstFlag:
    return this.deviceModelInst
  if this.finder.hasDeviceModel:
    let deviceModelInstExpr = LibxlMigrationStream_RecordList_EmulatorContext((LibxlMigrationStream_RecordList_EmulatorContext(this.finder.libxl.body.records[this.finder.emulatorContexts.idxLast].body)))
    this.deviceModelInst = deviceModelInstExpr
  this.deviceModelInstFlag = true
  return this.deviceModelInst

proc finder(this: XenSaveImage): XenSaveImage_ImageFinder = 

  ##[
  Finds what the shortcuts refer to.
  ]##
  if this.finderInstFlag:
    return this.finderInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let finderInstExpr = XenSaveImage_ImageFinder.read(this.io, this.root, this)
  this.finderInst = finderInstExpr
  this.io.seek(pos)
  this.finderInstFlag = true
  return this.finderInst

proc hvmContext(this: XenSaveImage): XenHvmContext = 

  ##[
  The state of the virtual hardware that Xen emulates for an HVM guest, from
the last HVM_CONTEXT.

  ]##
  if this.hvmContextInstFlag:
    return this.hvmContextInst
  if this.finder.hasHvmContext:
    let io = this.finder.libxc.records[this.finder.hvmContexts.idxLast].rawBody.io
    let pos = io.pos()
    io.seek(int(0))
    let hvmContextInstExpr = XenHvmContext.read(io, nil, nil)
    this.hvmContextInst = hvmContextInstExpr
    io.seek(pos)
  this.hvmContextInstFlag = true
  return this.hvmContextInst

proc isImage(this: XenSaveImage): bool = 

  ##[
  The file is a saved domain, and not compressed.
  ]##
  if this.isImageInstFlag:
    return this.isImageInst
  let isImageInstExpr = bool(this.recognition.isImage)
  this.isImageInst = isImageInstExpr
  this.isImageInstFlag = true
  return this.isImageInst

proc isTruncated(this: XenSaveImage): bool = 

  ##[
  The file ends before the image does: the last record is incomplete, or it
is not the one that ends an image. Absent for images of Xen 4.4 and
earlier.

  ]##
  if this.isTruncatedInstFlag:
    return this.isTruncatedInst
  if this.recognition.hasEnd:
    let isTruncatedInstExpr = bool(this.recognition.isTruncated)
    this.isTruncatedInst = isTruncatedInstExpr
  this.isTruncatedInstFlag = true
  return this.isTruncatedInst

proc legacy(this: XenSaveImage): LegacySaveImage = 

  ##[
  The domain in the format of Xen 4.4 and earlier.
  ]##
  if this.legacyInstFlag:
    return this.legacyInst
  if this.finder.hasLegacy:
    let legacyInstExpr = LegacySaveImage(this.finder.legacy)
    this.legacyInst = legacyInstExpr
  this.legacyInstFlag = true
  return this.legacyInst

proc libxc(this: XenSaveImage): LibxcMigrationStream_DomainImage = 

  ##[
  Domain header and records of the libxc stream. A libxl stream with
checkpoints has more records after those, which continue the stream.

  ]##
  if this.libxcInstFlag:
    return this.libxcInst
  if this.finder.hasLibxc:
    let libxcInstExpr = LibxcMigrationStream_DomainImage((LibxcMigrationStream_DomainImage(this.finder.libxc)))
    this.libxcInst = libxcInstExpr
  this.libxcInstFlag = true
  return this.libxcInst

proc memory(this: XenSaveImage): XenSaveImage_GuestMemory = 

  ##[
  The guest's pages.
  ]##
  if this.memoryInstFlag:
    return this.memoryInst
  if this.finder.hasLibxc:
    let pos = this.io.pos()
    this.io.seek(int(0))
    let memoryInstExpr = XenSaveImage_GuestMemory.read(this.io, this.root, this)
    this.memoryInst = memoryInstExpr
    this.io.seek(pos)
  this.memoryInstFlag = true
  return this.memoryInst

proc outermostLayer(this: XenSaveImage): XenSaveImage_Layer = 

  ##[
  What the file is; the outermost layer of an image.
  ]##
  if this.outermostLayerInstFlag:
    return this.outermostLayerInst
  let outermostLayerInstExpr = cast[XenSaveImage_Layer](cast[XenSaveImage_Layer](this.recognition.layerCode))
  this.outermostLayerInst = outermostLayerInstExpr
  this.outermostLayerInstFlag = true
  return this.outermostLayerInst

proc problem(this: XenSaveImage): string = 

  ##[
  Why this definition does not read the file; empty if it does.
  ]##
  if this.problemInstFlag:
    return this.problemInst
  let problemInstExpr = string((if this.recognition.isImage: "" else: (if this.recognition.isCompressed: "The file is compressed. Decompress it first." else: "The file is not a saved Xen domain. No known signature begins it.")))
  this.problemInst = problemInstExpr
  this.problemInstFlag = true
  return this.problemInst

proc recognition(this: XenSaveImage): XenSaveImage_FirstBytes = 

  ##[
  What the first bytes say about the file.
  ]##
  if this.recognitionInstFlag:
    return this.recognitionInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let recognitionInstExpr = XenSaveImage_FirstBytes.read(this.io, this.root, this)
  this.recognitionInst = recognitionInstExpr
  this.io.seek(pos)
  this.recognitionInstFlag = true
  return this.recognitionInst

proc staticData(this: XenSaveImage): XenSaveImage_StaticRecords = 

  ##[
  What does not change while the guest runs.
  ]##
  if this.staticDataInstFlag:
    return this.staticDataInst
  if this.finder.hasLibxc:
    let pos = this.io.pos()
    this.io.seek(int(0))
    let staticDataInstExpr = XenSaveImage_StaticRecords.read(this.io, this.root, this)
    this.staticDataInst = staticDataInstExpr
    this.io.seek(pos)
  this.staticDataInstFlag = true
  return this.staticDataInst

proc vcpus(this: XenSaveImage): seq[XenSaveImage_Vcpu] = 

  ##[
  The vCPUs and their registers, in the order of the stream. Xen does not
save the registers of an HVM guest's vCPU that is offline.

  ]##
  if this.vcpusInstFlag:
    return this.vcpusInst
  if this.finder.hasLibxc:
    let pos = this.io.pos()
    this.io.seek(int(0))
    for i in 0 ..< int(this.finder.numVcpus):
      let it = XenSaveImage_Vcpu.read(this.io, this.root, this, (int32((if this.finder.hasHvmContext: (int32(this.finder.cpuEntries.found[i].idx)) else: (int32(this.finder.basicRecords.found[i].idx))))))
      this.vcpusInst.add(it)
    this.io.seek(pos)
  this.vcpusInstFlag = true
  return this.vcpusInst

proc fromFile*(_: typedesc[XenSaveImage], filename: string): XenSaveImage =
  XenSaveImage.read(newKaitaiFileStream(filename), nil, nil)


##[
What the first bytes of a file say about it.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93">Image Header</a>
]##
proc read*(_: typedesc[XenSaveImage_FirstBytes], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage): XenSaveImage_FirstBytes =
  template this: untyped = result
  this = new(XenSaveImage_FirstBytes)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The first four bytes, as a number.
  ]##
  if this.io.size >= 4:
    let signatureExpr = this.io.readU4be()
    this.signature = signatureExpr

proc hasEnd(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The image ends with a record that says so.
  ]##
  if this.hasEndInstFlag:
    return this.hasEndInst
  let hasEndInstExpr = bool( ((this.isLibxlAnnounced) or (this.isXenopsd) or (XenSaveImage(this.root).outermostLayer == xen_save_image.libxc)) )
  this.hasEndInst = hasEndInstExpr
  this.hasEndInstFlag = true
  return this.hasEndInst

proc hasImageSignature(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The first four bytes are those of an image.
  ]##
  if this.hasImageSignatureInstFlag:
    return this.hasImageSignatureInst
  let hasImageSignatureInstExpr = bool((if this.io.size < 4: false else:  ((this.signature == 1281974904) or (this.signature == 1281977973) or (this.signature == 1483042336) or (this.signature == 1483042387) or (this.signature == 1818845814) or (this.signature == (uint32(4294967295'i64)))) ))
  this.hasImageSignatureInst = hasImageSignatureInstExpr
  this.hasImageSignatureInstFlag = true
  return this.hasImageSignatureInst

proc hasLibxl(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The image has a libxl stream with at least the header of its first record.
  ]##
  if this.hasLibxlInstFlag:
    return this.hasLibxlInst
  let hasLibxlInstExpr = bool( ((this.isLibxlAnnounced) and ((uint64(this.io.size)) >= (uint64(this.ofsLibxl + (uint64(24)))))) )
  this.hasLibxlInst = hasLibxlInstExpr
  this.hasLibxlInstFlag = true
  return this.hasLibxlInst

proc isCompressed(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The file is compressed, with gzip, bzip2, lz4, zstd or xz.
  ]##
  if this.isCompressedInstFlag:
    return this.isCompressedInst
  let isCompressedInstExpr = bool((if  ((this.isImage) or (this.io.size < 4)) : false else:  ((this.signature shr 8 == 2067208) or (this.signature shr 8 == 4348520) or (this.signature == 69356824) or (this.signature == 682962941) or (this.signature == (uint32(4248271448'i64)))) ))
  this.isCompressedInst = isCompressedInstExpr
  this.isCompressedInstFlag = true
  return this.isCompressedInst

proc isImage(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The file is a saved domain.
  ]##
  if this.isImageInstFlag:
    return this.isImageInst
  let isImageInstExpr = bool((if this.isLegacy: true else: this.hasImageSignature))
  this.isImageInst = isImageInstExpr
  this.isImageInstFlag = true
  return this.isImageInst

proc isLegacy(this: XenSaveImage_FirstBytes): bool = 

  ##[
  An image of Xen 4.4 or earlier.
  ]##
  if this.isLegacyInstFlag:
    return this.isLegacyInst
  let isLegacyInstExpr = bool((if this.io.size >= 16:  ((this.legacyStart.hasPlausibleSize) and ( ((this.legacyStart.isPv) or (this.legacyStart.hasPlausibleChunk)) ))  else: false))
  this.isLegacyInst = isLegacyInstExpr
  this.isLegacyInstFlag = true
  return this.isLegacyInst

proc isLibvirt(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The outermost layer is a file of `virsh save`.
  ]##
  if this.isLibvirtInstFlag:
    return this.isLibvirtInst
  let isLibvirtInstExpr = bool(XenSaveImage(this.root).outermostLayer == xen_save_image.libvirt)
  this.isLibvirtInst = isLibvirtInstExpr
  this.isLibvirtInstFlag = true
  return this.isLibvirtInst

proc isLibxlAnnounced(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The image has a libxl stream, unless it ends before that.
  ]##
  if this.isLibxlAnnouncedInstFlag:
    return this.isLibxlAnnouncedInst
  let isLibxlAnnouncedInstExpr = bool((if this.isXl: (XlSaveFile(XenSaveImage(this.root).content)).body.header.isStreamV2 else: (if this.isLibvirt: (LibvirtSaveFile(XenSaveImage(this.root).content)).body.hasLibxlStream else: XenSaveImage(this.root).outermostLayer == xen_save_image.libxl)))
  this.isLibxlAnnouncedInst = isLibxlAnnouncedInstExpr
  this.isLibxlAnnouncedInstFlag = true
  return this.isLibxlAnnouncedInst

proc isLibxlTruncated(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The libxl stream ends before its END.
  ]##
  if this.isLibxlTruncatedInstFlag:
    return this.isLibxlTruncatedInst
  if this.isLibxlAnnounced:
    let isLibxlTruncatedInstExpr = bool((if not(this.hasLibxl): true else: (if this.isXl: not((XlSaveFile(XenSaveImage(this.root).content)).body.libxlStream.body.records[^1].isEnd) else: (if this.isLibvirt: not((LibvirtSaveFile(XenSaveImage(this.root).content)).body.libxlStream.body.records[^1].isEnd) else: not((LibxlMigrationStream(XenSaveImage(this.root).content)).body.records[^1].isEnd)))))
    this.isLibxlTruncatedInst = isLibxlTruncatedInstExpr
  this.isLibxlTruncatedInstFlag = true
  return this.isLibxlTruncatedInst

proc isTruncated(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The image ends before its last record.
  ]##
  if this.isTruncatedInstFlag:
    return this.isTruncatedInst
  if this.hasEnd:
    let isTruncatedInstExpr = bool((if this.isLibxlAnnounced: this.isLibxlTruncated else: (if this.isXenopsd: (if this.io.size < 31: true else: not((XenopsdSuspendImage(XenSaveImage(this.root).content)).records[^1].isEnd)) else: (if this.io.size < 48: true else: not((LibxcMigrationStream(XenSaveImage(this.root).content)).image.records[^1].isEnd)))))
    this.isTruncatedInst = isTruncatedInstExpr
  this.isTruncatedInstFlag = true
  return this.isTruncatedInst

proc isXend(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The outermost layer is a file of `xm save`.
  ]##
  if this.isXendInstFlag:
    return this.isXendInst
  let isXendInstExpr = bool(XenSaveImage(this.root).outermostLayer == xen_save_image.xend)
  this.isXendInst = isXendInstExpr
  this.isXendInstFlag = true
  return this.isXendInst

proc isXenopsd(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The outermost layer is a suspend image of xenopsd.
  ]##
  if this.isXenopsdInstFlag:
    return this.isXenopsdInst
  let isXenopsdInstExpr = bool(XenSaveImage(this.root).outermostLayer == xen_save_image.xenopsd)
  this.isXenopsdInst = isXenopsdInstExpr
  this.isXenopsdInstFlag = true
  return this.isXenopsdInst

proc isXenopsdLegacy(this: XenSaveImage_FirstBytes): bool = 

  ##[
  A suspend image of xenopsd from the time before it used records.
  ]##
  if this.isXenopsdLegacyInstFlag:
    return this.isXenopsdLegacyInst
  let isXenopsdLegacyInstExpr = bool((if this.io.size >= 12:  ((this.signature == 1483042387) and (this.signatureEnd == 1148153185))  else: false))
  this.isXenopsdLegacyInst = isXenopsdLegacyInstExpr
  this.isXenopsdLegacyInstFlag = true
  return this.isXenopsdLegacyInst

proc isXl(this: XenSaveImage_FirstBytes): bool = 

  ##[
  The outermost layer is a file of `xl save`.
  ]##
  if this.isXlInstFlag:
    return this.isXlInst
  let isXlInstExpr = bool(XenSaveImage(this.root).outermostLayer == xen_save_image.xl)
  this.isXlInst = isXlInstExpr
  this.isXlInstFlag = true
  return this.isXlInst

proc layerCode(this: XenSaveImage_FirstBytes): uint32 = 

  ##[
  What the file is, as a number.
  ]##
  if this.layerCodeInstFlag:
    return this.layerCodeInst
  let layerCodeInstExpr = uint32((uint32((if this.isLegacy: (uint32(0)) else: (if this.isXenopsdLegacy: (uint32(this.signatureEnd)) else: (if this.hasImageSignature: (uint32(this.signature)) else: (if not(this.isCompressed): (uint32(1)) else: (if this.signature shr 8 == 2067208: (uint32(529205248)) else: (if this.signature shr 8 == 4348520: (uint32(1113221120)) else: (uint32(this.signature)))))))))))
  this.layerCodeInst = layerCodeInstExpr
  this.layerCodeInstFlag = true
  return this.layerCodeInst

proc legacyStart(this: XenSaveImage_FirstBytes): LegacySaveImage_FirstOctets = 

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

proc ofsLibxl(this: XenSaveImage_FirstBytes): uint64 = 

  ##[
  Offset of the libxl stream.
  ]##
  if this.ofsLibxlInstFlag:
    return this.ofsLibxlInst
  let ofsLibxlInstExpr = uint64((uint64((if this.isXl: (uint64((uint64(36 + 12)) + (uint64((XlSaveFile(XenSaveImage(this.root).content)).body.header.lenOptionalData)))) else: (if this.isLibvirt: (uint64((uint64(64)) + (uint64((LibvirtSaveFile(XenSaveImage(this.root).content)).body.header.lenXml)))) else: (uint64(0)))))))
  this.ofsLibxlInst = ofsLibxlInstExpr
  this.ofsLibxlInstFlag = true
  return this.ofsLibxlInst

proc signatureEnd(this: XenSaveImage_FirstBytes): uint32 = 

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

proc fromFile*(_: typedesc[XenSaveImage_FirstBytes], filename: string): XenSaveImage_FirstBytes =
  XenSaveImage_FirstBytes.read(newKaitaiFileStream(filename), nil, nil)


##[
The guest's pages, in batches as the stream has them.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
]##
proc read*(_: typedesc[XenSaveImage_GuestMemory], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage): XenSaveImage_GuestMemory =
  template this: untyped = result
  this = new(XenSaveImage_GuestMemory)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


proc batches(this: XenSaveImage_GuestMemory): seq[XenSaveImage_PageBatch] = 

  ##[
  All batches. A page may be in several; the last one counts.
  ]##
  if this.batchesInstFlag:
    return this.batchesInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  for i in 0 ..< int(this.numBatches):
    let it = XenSaveImage_PageBatch.read(this.io, this.root, this, XenSaveImage(this.root).finder.pageDataRecords.found[i].idx)
    this.batchesInst.add(it)
  this.io.seek(pos)
  this.batchesInstFlag = true
  return this.batchesInst

proc firstBatch(this: XenSaveImage_GuestMemory): LibxcMigrationStream_DomainImage_PageData = 

  ##[
  The first batch.
  ]##
  if this.firstBatchInstFlag:
    return this.firstBatchInst
  if this.numBatches > 0:
    let firstBatchInstExpr = LibxcMigrationStream_DomainImage_PageData((LibxcMigrationStream_DomainImage_PageData(XenSaveImage(this.root).libxc.records[XenSaveImage(this.root).finder.pageDataRecords.idxFirst].body)))
    this.firstBatchInst = firstBatchInstExpr
  this.firstBatchInstFlag = true
  return this.firstBatchInst

proc numBatches(this: XenSaveImage_GuestMemory): int32 = 

  ##[
  Number of PAGE_DATA records.
  ]##
  if this.numBatchesInstFlag:
    return this.numBatchesInst
  let numBatchesInstExpr = int32(XenSaveImage(this.root).finder.pageDataRecords.numFound)
  this.numBatchesInst = numBatchesInstExpr
  this.numBatchesInstFlag = true
  return this.numBatchesInst

proc fromFile*(_: typedesc[XenSaveImage_GuestMemory], filename: string): XenSaveImage_GuestMemory =
  XenSaveImage_GuestMemory.read(newKaitaiFileStream(filename), nil, nil)


##[
Finds what the shortcuts refer to, whatever the wrapper. It reads nothing
from the file; its instances refer to what `content` has read.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
]##
proc read*(_: typedesc[XenSaveImage_ImageFinder], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage): XenSaveImage_ImageFinder =
  template this: untyped = result
  this = new(XenSaveImage_ImageFinder)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


proc basicRecords(this: XenSaveImage_ImageFinder): XenSaveImage_Search = 

  ##[
  The records with a PV vCPU's registers.
  ]##
  if this.basicRecordsInstFlag:
    return this.basicRecordsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let basicRecordsInstExpr = XenSaveImage_Search.read(this.io, this.root, this, xen_save_image.libxc_records, (uint64(4)))
  this.basicRecordsInst = basicRecordsInstExpr
  this.io.seek(pos)
  this.basicRecordsInstFlag = true
  return this.basicRecordsInst

proc cpuEntries(this: XenSaveImage_ImageFinder): XenSaveImage_Search = 

  ##[
  The entries of the HVM context with a vCPU's registers.
  ]##
  if this.cpuEntriesInstFlag:
    return this.cpuEntriesInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let cpuEntriesInstExpr = XenSaveImage_Search.read(this.io, this.root, this, xen_save_image.hvm_entries, (uint64(2)))
  this.cpuEntriesInst = cpuEntriesInstExpr
  this.io.seek(pos)
  this.cpuEntriesInstFlag = true
  return this.cpuEntriesInst

proc emulatorContexts(this: XenSaveImage_ImageFinder): XenSaveImage_Search = 

  ##[
  The records with a device model's state.
  ]##
  if this.emulatorContextsInstFlag:
    return this.emulatorContextsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let emulatorContextsInstExpr = XenSaveImage_Search.read(this.io, this.root, this, xen_save_image.libxl_records, (uint64(3)))
  this.emulatorContextsInst = emulatorContextsInstExpr
  this.io.seek(pos)
  this.emulatorContextsInstFlag = true
  return this.emulatorContextsInst

proc hasDeviceModel(this: XenSaveImage_ImageFinder): bool = 

  ##[
  The libxl stream has the state of a device model.
  ]##
  if this.hasDeviceModelInstFlag:
    return this.hasDeviceModelInst
  let hasDeviceModelInstExpr = bool(this.emulatorContexts.idxLast >= 0)
  this.hasDeviceModelInst = hasDeviceModelInstExpr
  this.hasDeviceModelInstFlag = true
  return this.hasDeviceModelInst

proc hasHvmContext(this: XenSaveImage_ImageFinder): bool = 

  ##[
  The libxc stream has an HVM_CONTEXT.
  ]##
  if this.hasHvmContextInstFlag:
    return this.hasHvmContextInst
  let hasHvmContextInstExpr = bool(this.hvmContexts.idxLast >= 0)
  this.hasHvmContextInst = hasHvmContextInstExpr
  this.hasHvmContextInstFlag = true
  return this.hasHvmContextInst

proc hasLegacy(this: XenSaveImage_ImageFinder): bool = 

  ##[
  The image is of Xen 4.4 or earlier.
  ]##
  if this.hasLegacyInstFlag:
    return this.hasLegacyInst
  let hasLegacyInstExpr = bool((if  ((XenSaveImage(this.root).recognition.isXl) or (XenSaveImage(this.root).recognition.isLibvirt)) : not(XenSaveImage(this.root).recognition.isLibxlAnnounced) else: (if XenSaveImage(this.root).recognition.isXenopsd: this.legacyAnnouncements.idxFirst >= 0 else:  ((XenSaveImage(this.root).recognition.isXend) or (XenSaveImage(this.root).outermostLayer == xen_save_image.legacy) or (XenSaveImage(this.root).outermostLayer == xen_save_image.xenopsd_legacy)) )))
  this.hasLegacyInst = hasLegacyInstExpr
  this.hasLegacyInstFlag = true
  return this.hasLegacyInst

proc hasLibxc(this: XenSaveImage_ImageFinder): bool = 

  ##[
  The image has a libxc stream with at least the header of its first record.
  ]##
  if this.hasLibxcInstFlag:
    return this.hasLibxcInst
  let hasLibxcInstExpr = bool((if XenSaveImage(this.root).outermostLayer == xen_save_image.libxc: this.io.size >= 48 else: (if this.libxcAnnouncements.idxFirst >= 0: (uint64(this.io.size)) >= (uint64(this.ofsLibxc.ofsNext + (uint64(48)))) else: false)))
  this.hasLibxcInst = hasLibxcInstExpr
  this.hasLibxcInstFlag = true
  return this.hasLibxcInst

proc hvmContexts(this: XenSaveImage_ImageFinder): XenSaveImage_Search = 

  ##[
  The HVM_CONTEXT records; a receiver uses the last one.
  ]##
  if this.hvmContextsInstFlag:
    return this.hvmContextsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let hvmContextsInstExpr = XenSaveImage_Search.read(this.io, this.root, this, xen_save_image.libxc_records, (uint64(9)))
  this.hvmContextsInst = hvmContextsInstExpr
  this.io.seek(pos)
  this.hvmContextsInstFlag = true
  return this.hvmContextsInst

proc legacy(this: XenSaveImage_ImageFinder): LegacySaveImage = 

  ##[
  The domain in the format of Xen 4.4 and earlier.
  ]##
  if this.legacyInstFlag:
    return this.legacyInst
  if this.hasLegacy:
    let legacyInstExpr = LegacySaveImage((if XenSaveImage(this.root).recognition.isXl: (XlSaveFile(XenSaveImage(this.root).content)).body.legacyImage else: (if XenSaveImage(this.root).recognition.isLibvirt: (LibvirtSaveFile(XenSaveImage(this.root).content)).body.legacyImage else: (if XenSaveImage(this.root).recognition.isXend: (XendSaveFile(XenSaveImage(this.root).content)).legacyImage else: (if XenSaveImage(this.root).recognition.isXenopsd: (XenopsdSuspendImage(XenSaveImage(this.root).content)).records[this.legacyAnnouncements.idxFirst].legacyImage else: (if XenSaveImage(this.root).outermostLayer == xen_save_image.xenopsd_legacy: (XenopsdLegacyImage(XenSaveImage(this.root).content)).legacyImage else: (LegacySaveImage(XenSaveImage(this.root).content))))))))
    this.legacyInst = legacyInstExpr
  this.legacyInstFlag = true
  return this.legacyInst

proc legacyAnnouncements(this: XenSaveImage_ImageFinder): XenSaveImage_Search = 

  ##[
  The records of xenopsd that a legacy image follows.
  ]##
  if this.legacyAnnouncementsInstFlag:
    return this.legacyAnnouncementsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let legacyAnnouncementsInstExpr = XenSaveImage_Search.read(this.io, this.root, this, xen_save_image.xenopsd_records, (uint64(242)))
  this.legacyAnnouncementsInst = legacyAnnouncementsInstExpr
  this.io.seek(pos)
  this.legacyAnnouncementsInstFlag = true
  return this.legacyAnnouncementsInst

proc lenConfig(this: XenSaveImage_ImageFinder): uint64 = 

  ##[
  Length of the configuration in bytes.
  ]##
  if this.lenConfigInstFlag:
    return this.lenConfigInst
  let lenConfigInstExpr = uint64((uint64((if XenSaveImage(this.root).recognition.isXl: (if (XlSaveFile(XenSaveImage(this.root).content)).body.optionalData.io.size >= 4: (uint64(len((XlSaveFile(XenSaveImage(this.root).content)).body.optionalData.config))) else: (uint64(0))) else: (if XenSaveImage(this.root).recognition.isLibvirt: (uint64(len((LibvirtSaveFile(XenSaveImage(this.root).content)).body.xml.document))) else: (if XenSaveImage(this.root).recognition.isXend: (uint64(len((XendSaveFile(XenSaveImage(this.root).content)).config.sexp))) else: (if this.xenopsRecords.idxFirst >= 0: (uint64((XenopsdSuspendImage(XenSaveImage(this.root).content)).records[this.xenopsRecords.idxFirst].rawBody.io.size)) else: (uint64(0)))))))))
  this.lenConfigInst = lenConfigInstExpr
  this.lenConfigInstFlag = true
  return this.lenConfigInst

proc libxc(this: XenSaveImage_ImageFinder): LibxcMigrationStream_DomainImage = 

  ##[
  Domain header and records of the libxc stream.
  ]##
  if this.libxcInstFlag:
    return this.libxcInst
  if this.hasLibxc:
    let libxcInstExpr = LibxcMigrationStream_DomainImage((if XenSaveImage(this.root).outermostLayer == xen_save_image.libxc: (LibxcMigrationStream_DomainImage((LibxcMigrationStream(XenSaveImage(this.root).content)).image)) else: (if XenSaveImage(this.root).recognition.hasLibxl: (LibxcMigrationStream_DomainImage(this.libxl.body.records[this.libxcAnnouncements.idxFirst].libxcStream.image)) else: (LibxcMigrationStream_DomainImage((XenopsdSuspendImage(XenSaveImage(this.root).content)).records[this.libxcAnnouncements.idxFirst].libxcStream.image)))))
    this.libxcInst = libxcInstExpr
  this.libxcInstFlag = true
  return this.libxcInst

proc libxcAnnouncements(this: XenSaveImage_ImageFinder): XenSaveImage_Search = 

  ##[
  The records that a libxc stream follows.
  ]##
  if this.libxcAnnouncementsInstFlag:
    return this.libxcAnnouncementsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let libxcAnnouncementsInstExpr = XenSaveImage_Search.read(this.io, this.root, this, (if XenSaveImage(this.root).recognition.hasLibxl: xen_save_image.libxl_records else: xen_save_image.xenopsd_records), (if XenSaveImage(this.root).recognition.hasLibxl: (uint64(1)) else: (uint64(240))))
  this.libxcAnnouncementsInst = libxcAnnouncementsInstExpr
  this.io.seek(pos)
  this.libxcAnnouncementsInstFlag = true
  return this.libxcAnnouncementsInst

proc libxl(this: XenSaveImage_ImageFinder): LibxlMigrationStream = 

  ##[
  The libxl stream.
  ]##
  if this.libxlInstFlag:
    return this.libxlInst
  if XenSaveImage(this.root).recognition.hasLibxl:
    let libxlInstExpr = LibxlMigrationStream((if XenSaveImage(this.root).recognition.isXl: (XlSaveFile(XenSaveImage(this.root).content)).body.libxlStream else: (if XenSaveImage(this.root).recognition.isLibvirt: (LibvirtSaveFile(XenSaveImage(this.root).content)).body.libxlStream else: (LibxlMigrationStream(XenSaveImage(this.root).content)))))
    this.libxlInst = libxlInstExpr
  this.libxlInstFlag = true
  return this.libxlInst

proc numVcpus(this: XenSaveImage_ImageFinder): int32 = 

  ##[
  Number of vCPUs whose registers the image has.
  ]##
  if this.numVcpusInstFlag:
    return this.numVcpusInst
  let numVcpusInstExpr = int32((if this.hasHvmContext: this.cpuEntries.numFound else: this.basicRecords.numFound))
  this.numVcpusInst = numVcpusInstExpr
  this.numVcpusInstFlag = true
  return this.numVcpusInst

proc ofsConfig(this: XenSaveImage_ImageFinder): uint64 = 

  ##[
  Offset of the configuration.
  ]##
  if this.ofsConfigInstFlag:
    return this.ofsConfigInst
  let ofsConfigInstExpr = uint64((uint64((if XenSaveImage(this.root).recognition.isXl: (uint64((36 + 12) + 4)) else: (if XenSaveImage(this.root).recognition.isLibvirt: (uint64(64)) else: (if XenSaveImage(this.root).recognition.isXend: (uint64(16 + 4)) else: (if this.xenopsRecords.idxFirst >= 0: this.ofsXenops.ofsBody else: (uint64(0)))))))))
  this.ofsConfigInst = ofsConfigInstExpr
  this.ofsConfigInstFlag = true
  return this.ofsConfigInst

proc ofsLibxc(this: XenSaveImage_ImageFinder): XenSaveImage_WrapperOffset = 

  ##[
  Where the libxc stream begins inside a wrapper.
  ]##
  if this.ofsLibxcInstFlag:
    return this.ofsLibxcInst
  if this.libxcAnnouncements.idxFirst >= 0:
    let pos = this.io.pos()
    this.io.seek(int(0))
    let ofsLibxcInstExpr = XenSaveImage_WrapperOffset.read(this.io, this.root, this, this.libxcAnnouncements.idxFirst)
    this.ofsLibxcInst = ofsLibxcInstExpr
    this.io.seek(pos)
  this.ofsLibxcInstFlag = true
  return this.ofsLibxcInst

proc ofsXenops(this: XenSaveImage_ImageFinder): XenSaveImage_WrapperOffset = 

  ##[
  Where xenopsd's configuration is.
  ]##
  if this.ofsXenopsInstFlag:
    return this.ofsXenopsInst
  if this.xenopsRecords.idxFirst >= 0:
    let pos = this.io.pos()
    this.io.seek(int(0))
    let ofsXenopsInstExpr = XenSaveImage_WrapperOffset.read(this.io, this.root, this, this.xenopsRecords.idxFirst)
    this.ofsXenopsInst = ofsXenopsInstExpr
    this.io.seek(pos)
  this.ofsXenopsInstFlag = true
  return this.ofsXenopsInst

proc pageDataRecords(this: XenSaveImage_ImageFinder): XenSaveImage_Search = 

  ##[
  The PAGE_DATA records.
  ]##
  if this.pageDataRecordsInstFlag:
    return this.pageDataRecordsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let pageDataRecordsInstExpr = XenSaveImage_Search.read(this.io, this.root, this, xen_save_image.libxc_records, (uint64(1)))
  this.pageDataRecordsInst = pageDataRecordsInstExpr
  this.io.seek(pos)
  this.pageDataRecordsInstFlag = true
  return this.pageDataRecordsInst

proc xenopsRecords(this: XenSaveImage_ImageFinder): XenSaveImage_Search = 

  ##[
  The records of xenopsd that hold a configuration.
  ]##
  if this.xenopsRecordsInstFlag:
    return this.xenopsRecordsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let xenopsRecordsInstExpr = XenSaveImage_Search.read(this.io, this.root, this, xen_save_image.xenopsd_records, (uint64(15)))
  this.xenopsRecordsInst = xenopsRecordsInstExpr
  this.io.seek(pos)
  this.xenopsRecordsInstFlag = true
  return this.xenopsRecordsInst

proc fromFile*(_: typedesc[XenSaveImage_ImageFinder], filename: string): XenSaveImage_ImageFinder =
  XenSaveImage_ImageFinder.read(newKaitaiFileStream(filename), nil, nil)


##[
A file that is no saved domain, or one that is compressed. Nothing of
it is read.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93">Image Header</a>
]##
proc read*(_: typedesc[XenSaveImage_NotAnImage], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage): XenSaveImage_NotAnImage =
  template this: untyped = result
  this = new(XenSaveImage_NotAnImage)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


proc message(this: XenSaveImage_NotAnImage): string = 

  ##[
  Why this definition does not read the file.
  ]##
  if this.messageInstFlag:
    return this.messageInst
  let messageInstExpr = string(XenSaveImage(this.root).problem)
  this.messageInst = messageInstExpr
  this.messageInstFlag = true
  return this.messageInst

proc fromFile*(_: typedesc[XenSaveImage_NotAnImage], filename: string): XenSaveImage_NotAnImage =
  XenSaveImage_NotAnImage.read(newKaitaiFileStream(filename), nil, nil)


##[
A PAGE_DATA record.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
]##
proc read*(_: typedesc[XenSaveImage_PageBatch], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage_GuestMemory, idxRecord: any): XenSaveImage_PageBatch =
  template this: untyped = result
  this = new(XenSaveImage_PageBatch)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let idxRecordExpr = int32(idxRecord)
  this.idxRecord = idxRecordExpr


proc pages(this: XenSaveImage_PageBatch): LibxcMigrationStream_DomainImage_PageData = 

  ##[
  The body of the record.
  ]##
  if this.pagesInstFlag:
    return this.pagesInst
  let pagesInstExpr = LibxcMigrationStream_DomainImage_PageData((LibxcMigrationStream_DomainImage_PageData(XenSaveImage(this.root).libxc.records[this.idxRecord].body)))
  this.pagesInst = pagesInstExpr
  this.pagesInstFlag = true
  return this.pagesInst

proc fromFile*(_: typedesc[XenSaveImage_PageBatch], filename: string): XenSaveImage_PageBatch =
  XenSaveImage_PageBatch.read(newKaitaiFileStream(filename), nil, nil)


##[
All records or entries of one type in a list.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
]##
proc read*(_: typedesc[XenSaveImage_Search], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, searchedList: any, typeCode: any): XenSaveImage_Search =
  template this: untyped = result
  this = new(XenSaveImage_Search)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let searchedListExpr = cast[XenSaveImage_Searched](searchedList)
  this.searchedList = searchedListExpr
  let typeCodeExpr = uint64(typeCode)
  this.typeCode = typeCodeExpr


  ##[
  One step for each element of the list, from the last to the first.
  ]##
  for i in 0 ..< int(this.numSteps):
    let it = XenSaveImage_SearchStep.read(this.io, this.root, this, this.searchedList, this.typeCode, (int32((this.numSteps - 1) - (int32(len(this.steps))))), (if len(this.steps) == 0: (int32(-1)) else: (int32(this.steps[^1].idxHereOrLater))))
    this.steps.add(it)

  ##[
  The elements of this type, in the order of the list.
  ]##
  if this.idxFirst >= 0:
    block:
      var i: int
      while true:
        let it = XenSaveImage_SearchResult.read(this.io, this.root, this, (int32((if len(this.found) == 0: (int32(this.idxFirst)) else: (int32(this.steps[(this.numSteps - 2) - this.found[^1].idx].idxHereOrLater))))))
        this.found.add(it)
        if (if it.idx + 1 == this.numSteps: true else: this.steps[(this.numSteps - 2) - it.idx].idxHereOrLater < 0):
          break
        inc i

proc idxFirst(this: XenSaveImage_Search): int32 = 

  ##[
  Number of the first element of this type in the list, -1 if there is none.
  ]##
  if this.idxFirstInstFlag:
    return this.idxFirstInst
  let idxFirstInstExpr = int32((int32((if this.numSteps > 0: (int32(this.steps[^1].idxHereOrLater)) else: (int32(-1))))))
  this.idxFirstInst = idxFirstInstExpr
  this.idxFirstInstFlag = true
  return this.idxFirstInst

proc idxLast(this: XenSaveImage_Search): int32 = 

  ##[
  Number of the last element of this type in the list, -1 if there is none.
  ]##
  if this.idxLastInstFlag:
    return this.idxLastInst
  let idxLastInstExpr = int32((int32((if this.idxFirst >= 0: (int32(this.found[^1].idx)) else: (int32(-1))))))
  this.idxLastInst = idxLastInstExpr
  this.idxLastInstFlag = true
  return this.idxLastInst

proc numFound(this: XenSaveImage_Search): int32 = 

  ##[
  Number of elements of this type.
  ]##
  if this.numFoundInstFlag:
    return this.numFoundInst
  let numFoundInstExpr = int32((int32((if this.idxFirst >= 0: (int32(len(this.found))) else: (int32(0))))))
  this.numFoundInst = numFoundInstExpr
  this.numFoundInstFlag = true
  return this.numFoundInst

proc numSteps(this: XenSaveImage_Search): int32 = 

  ##[
  Number of elements of the list.
  ]##
  if this.numStepsInstFlag:
    return this.numStepsInst
  let numStepsInstExpr = int32((int32((if this.searchedList == xen_save_image.libxl_records: (if XenSaveImage(this.root).recognition.hasLibxl: (int32(len(XenSaveImage(this.root).finder.libxl.body.records))) else: (int32(0))) else: (if this.searchedList == xen_save_image.xenopsd_records: (if  ((XenSaveImage(this.root).recognition.isXenopsd) and (this.io.size >= 31)) : (int32(len((XenopsdSuspendImage(XenSaveImage(this.root).content)).records))) else: (int32(0))) else: (if this.searchedList == xen_save_image.libxc_records: (if XenSaveImage(this.root).finder.hasLibxc: (int32(len(XenSaveImage(this.root).finder.libxc.records))) else: (int32(0))) else: (if not(XenSaveImage(this.root).finder.hasHvmContext): (int32(0)) else: (if XenSaveImage(this.root).hvmContext.io.size >= 8: (int32(len(XenSaveImage(this.root).hvmContext.entries))) else: (int32(0))))))))))
  this.numStepsInst = numStepsInstExpr
  this.numStepsInstFlag = true
  return this.numStepsInst

proc fromFile*(_: typedesc[XenSaveImage_Search], filename: string): XenSaveImage_Search =
  XenSaveImage_Search.read(newKaitaiFileStream(filename), nil, nil)


##[
An element of a list.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
]##
proc read*(_: typedesc[XenSaveImage_SearchResult], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage_Search, idx: any): XenSaveImage_SearchResult =
  template this: untyped = result
  this = new(XenSaveImage_SearchResult)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let idxExpr = int32(idx)
  this.idx = idxExpr


proc fromFile*(_: typedesc[XenSaveImage_SearchResult], filename: string): XenSaveImage_SearchResult =
  XenSaveImage_SearchResult.read(newKaitaiFileStream(filename), nil, nil)


##[
One element of a list, and where the next one of a type is.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
]##
proc read*(_: typedesc[XenSaveImage_SearchStep], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage_Search, searchedList: any, typeCode: any, idx: any, idxLater: any): XenSaveImage_SearchStep =
  template this: untyped = result
  this = new(XenSaveImage_SearchStep)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let searchedListExpr = cast[XenSaveImage_Searched](searchedList)
  this.searchedList = searchedListExpr
  let typeCodeExpr = uint64(typeCode)
  this.typeCode = typeCodeExpr
  let idxExpr = int32(idx)
  this.idx = idxExpr
  let idxLaterExpr = int32(idxLater)
  this.idxLater = idxLaterExpr


proc elementType(this: XenSaveImage_SearchStep): uint64 = 

  ##[
  Type of the element, as a number.
  ]##
  if this.elementTypeInstFlag:
    return this.elementTypeInst
  let elementTypeInstExpr = uint64((uint64((if this.searchedList == xen_save_image.libxl_records: (uint64(XenSaveImage(this.root).finder.libxl.body.records[this.idx].header.typeCode)) else: (if this.searchedList == xen_save_image.xenopsd_records: (uint64((XenopsdSuspendImage(XenSaveImage(this.root).content)).records[this.idx].header.typeCode)) else: (if this.searchedList == xen_save_image.libxc_records: (uint64(XenSaveImage(this.root).finder.libxc.records[this.idx].header.typeCode)) else: (uint64(XenSaveImage(this.root).hvmContext.entries[this.idx].header.typecodeNumber))))))))
  this.elementTypeInst = elementTypeInstExpr
  this.elementTypeInstFlag = true
  return this.elementTypeInst

proc idxHereOrLater(this: XenSaveImage_SearchStep): int32 = 

  ##[
  Number of the next element of that type from this one on, -1 if there is none.
  ]##
  if this.idxHereOrLaterInstFlag:
    return this.idxHereOrLaterInst
  let idxHereOrLaterInstExpr = int32((int32((if this.elementType == this.typeCode: this.idx else: this.idxLater))))
  this.idxHereOrLaterInst = idxHereOrLaterInstExpr
  this.idxHereOrLaterInstFlag = true
  return this.idxHereOrLaterInst

proc fromFile*(_: typedesc[XenSaveImage_SearchStep], filename: string): XenSaveImage_SearchStep =
  XenSaveImage_SearchStep.read(newKaitaiFileStream(filename), nil, nil)


##[
What the libxc stream says once, before the guest's memory and registers.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L629">STATIC_DATA_END</a>
]##
proc read*(_: typedesc[XenSaveImage_StaticRecords], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage): XenSaveImage_StaticRecords =
  template this: untyped = result
  this = new(XenSaveImage_StaticRecords)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


proc cpuidPolicies(this: XenSaveImage_StaticRecords): XenSaveImage_Search = 

  ##[
  The X86_CPUID_POLICY records.
  ]##
  if this.cpuidPoliciesInstFlag:
    return this.cpuidPoliciesInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let cpuidPoliciesInstExpr = XenSaveImage_Search.read(this.io, this.root, this, xen_save_image.libxc_records, (uint64(17)))
  this.cpuidPoliciesInst = cpuidPoliciesInstExpr
  this.io.seek(pos)
  this.cpuidPoliciesInstFlag = true
  return this.cpuidPoliciesInst

proc cpuidPolicy(this: XenSaveImage_StaticRecords): XenX86CpuPolicy_CpuidPolicy = 

  ##[
  The CPUID leaves of the guest, if the stream has them.
  ]##
  if this.cpuidPolicyInstFlag:
    return this.cpuidPolicyInst
  if this.cpuidPolicies.idxLast >= 0:
    let io = XenSaveImage(this.root).libxc.records[this.cpuidPolicies.idxLast].rawBody.io
    let pos = io.pos()
    io.seek(int(0))
    let cpuidPolicyInstExpr = XenX86CpuPolicy_CpuidPolicy.read(io, nil, nil)
    this.cpuidPolicyInst = cpuidPolicyInstExpr
    io.seek(pos)
  this.cpuidPolicyInstFlag = true
  return this.cpuidPolicyInst

proc infosOfPv(this: XenSaveImage_StaticRecords): XenSaveImage_Search = 

  ##[
  The X86_PV_INFO records.
  ]##
  if this.infosOfPvInstFlag:
    return this.infosOfPvInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let infosOfPvInstExpr = XenSaveImage_Search.read(this.io, this.root, this, xen_save_image.libxc_records, (uint64(2)))
  this.infosOfPvInst = infosOfPvInstExpr
  this.io.seek(pos)
  this.infosOfPvInstFlag = true
  return this.infosOfPvInst

proc msrPolicies(this: XenSaveImage_StaticRecords): XenSaveImage_Search = 

  ##[
  The X86_MSR_POLICY records.
  ]##
  if this.msrPoliciesInstFlag:
    return this.msrPoliciesInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let msrPoliciesInstExpr = XenSaveImage_Search.read(this.io, this.root, this, xen_save_image.libxc_records, (uint64(18)))
  this.msrPoliciesInst = msrPoliciesInstExpr
  this.io.seek(pos)
  this.msrPoliciesInstFlag = true
  return this.msrPoliciesInst

proc msrPolicy(this: XenSaveImage_StaticRecords): XenX86CpuPolicy_MsrPolicy = 

  ##[
  The MSRs of the guest's policy, if the stream has them.
  ]##
  if this.msrPolicyInstFlag:
    return this.msrPolicyInst
  if this.msrPolicies.idxLast >= 0:
    let io = XenSaveImage(this.root).libxc.records[this.msrPolicies.idxLast].rawBody.io
    let pos = io.pos()
    io.seek(int(0))
    let msrPolicyInstExpr = XenX86CpuPolicy_MsrPolicy.read(io, nil, nil)
    this.msrPolicyInst = msrPolicyInstExpr
    io.seek(pos)
  this.msrPolicyInstFlag = true
  return this.msrPolicyInst

proc pvInfo(this: XenSaveImage_StaticRecords): LibxcMigrationStream_DomainImage_X86PvInfo = 

  ##[
  Properties of a PV guest.
  ]##
  if this.pvInfoInstFlag:
    return this.pvInfoInst
  if this.infosOfPv.idxLast >= 0:
    let pvInfoInstExpr = LibxcMigrationStream_DomainImage_X86PvInfo((LibxcMigrationStream_DomainImage_X86PvInfo(XenSaveImage(this.root).libxc.records[this.infosOfPv.idxLast].body)))
    this.pvInfoInst = pvInfoInstExpr
  this.pvInfoInstFlag = true
  return this.pvInfoInst

proc fromFile*(_: typedesc[XenSaveImage_StaticRecords], filename: string): XenSaveImage_StaticRecords =
  XenSaveImage_StaticRecords.read(newKaitaiFileStream(filename), nil, nil)


##[
A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
]##
proc read*(_: typedesc[XenSaveImage_Vcpu], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage, idx: any): XenSaveImage_Vcpu =
  template this: untyped = result
  this = new(XenSaveImage_Vcpu)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let idxExpr = int32(idx)
  this.idx = idxExpr


proc kind(this: XenSaveImage_Vcpu): XenSaveImage_VcpuKind = 

  ##[
  Kind of guest that the vCPU belongs to.
  ]##
  if this.kindInstFlag:
    return this.kindInst
  let kindInstExpr = cast[XenSaveImage_VcpuKind](cast[XenSaveImage_VcpuKind]((uint32((if XenSaveImage(this.root).finder.hasHvmContext: (uint32(0)) else: (if (uint32(XenSaveImage(this.root).libxc.records[this.idx].rawBody.io.size)) == (uint32(8 + 5168)): (uint32(1)) else: (if (uint32(XenSaveImage(this.root).libxc.records[this.idx].rawBody.io.size)) == (uint32(8 + 2800)): (uint32(2)) else: (uint32(3)))))))))
  this.kindInst = kindInstExpr
  this.kindInstFlag = true
  return this.kindInst

proc pvState(this: XenSaveImage_Vcpu): LibxcMigrationStream_DomainImage_X86PvVcpu = 

  ##[
  The body of X86_PV_VCPU_BASIC.
  ]##
  if this.pvStateInstFlag:
    return this.pvStateInst
  if not(XenSaveImage(this.root).finder.hasHvmContext):
    let pvStateInstExpr = LibxcMigrationStream_DomainImage_X86PvVcpu((LibxcMigrationStream_DomainImage_X86PvVcpu(XenSaveImage(this.root).libxc.records[this.idx].body)))
    this.pvStateInst = pvStateInstExpr
  this.pvStateInstFlag = true
  return this.pvStateInst

proc registers(this: XenSaveImage_Vcpu): KaitaiStruct = 

  ##[
  All registers of an HVM guest's vCPU; the general registers of a PV
guest's.

  ]##
  if this.registersInstFlag:
    return this.registersInst
  if this.kind != xen_save_image.damaged:
    let io = (if XenSaveImage(this.root).finder.hasHvmContext: XenSaveImage(this.root).hvmContext.entries[this.idx].rawBody.io else: XenSaveImage(this.root).libxc.records[this.idx].rawBody.io)
    let pos = io.pos()
    io.seek(int((if this.kind == xen_save_image.pv_x86_64: 528 else: (if this.kind == xen_save_image.pv_x86_32: 524 else: 0))))
    block:
      let on = this.kind
      if on == xen_save_image.hvm:
        let registersInstExpr = XenHvmContext_Cpu.read(io, nil, nil)
        this.registersInst = registersInstExpr
      elif on == xen_save_image.pv_x86_32:
        let registersInstExpr = XenX86Vcpu_CpuUserRegsX8632.read(io, nil, nil)
        this.registersInst = registersInstExpr
      elif on == xen_save_image.pv_x86_64:
        let registersInstExpr = XenX86Vcpu_CpuUserRegsX8664.read(io, nil, nil)
        this.registersInst = registersInstExpr
    io.seek(pos)
  this.registersInstFlag = true
  return this.registersInst

proc vcpuId(this: XenSaveImage_Vcpu): uint32 = 

  ##[
  Number of the vCPU.
  ]##
  if this.vcpuIdInstFlag:
    return this.vcpuIdInst
  let vcpuIdInstExpr = uint32((uint32((if XenSaveImage(this.root).finder.hasHvmContext: (uint32(XenSaveImage(this.root).hvmContext.entries[this.idx].header.instance)) else: (uint32(this.pvState.vcpuId))))))
  this.vcpuIdInst = vcpuIdInstExpr
  this.vcpuIdInstFlag = true
  return this.vcpuIdInst

proc fromFile*(_: typedesc[XenSaveImage_Vcpu], filename: string): XenSaveImage_Vcpu =
  XenSaveImage_Vcpu.read(newKaitaiFileStream(filename), nil, nil)


##[
Where a record of a wrapper is in the file.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
]##
proc read*(_: typedesc[XenSaveImage_WrapperOffset], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage_ImageFinder, idx: any): XenSaveImage_WrapperOffset =
  template this: untyped = result
  this = new(XenSaveImage_WrapperOffset)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let idxExpr = int32(idx)
  this.idx = idxExpr


  ##[
  One step for each record up to this one.
  ]##
  for i in 0 ..< int(this.idx + 1):
    let it = XenSaveImage_WrapperStep.read(this.io, this.root, this, (int32(len(this.steps))), (uint64((if len(this.steps) == 0: (uint64(this.ofsFirst)) else: (uint64(this.steps[^1].ofsNext))))))
    this.steps.add(it)

proc ofsBody(this: XenSaveImage_WrapperOffset): uint64 = 

  ##[
  Offset of the record's body.
  ]##
  if this.ofsBodyInstFlag:
    return this.ofsBodyInst
  let ofsBodyInstExpr = uint64(this.steps[^1].ofsBody)
  this.ofsBodyInst = ofsBodyInstExpr
  this.ofsBodyInstFlag = true
  return this.ofsBodyInst

proc ofsFirst(this: XenSaveImage_WrapperOffset): uint64 = 

  ##[
  Offset of the first record.
  ]##
  if this.ofsFirstInstFlag:
    return this.ofsFirstInst
  let ofsFirstInstExpr = uint64((uint64((if XenSaveImage(this.root).recognition.hasLibxl: (uint64(XenSaveImage(this.root).recognition.ofsLibxl + (uint64(16)))) else: (uint64(15))))))
  this.ofsFirstInst = ofsFirstInstExpr
  this.ofsFirstInstFlag = true
  return this.ofsFirstInst

proc ofsNext(this: XenSaveImage_WrapperOffset): uint64 = 

  ##[
  Offset of the data after the record.
  ]##
  if this.ofsNextInstFlag:
    return this.ofsNextInst
  let ofsNextInstExpr = uint64(this.steps[^1].ofsNext)
  this.ofsNextInst = ofsNextInstExpr
  this.ofsNextInstFlag = true
  return this.ofsNextInst

proc fromFile*(_: typedesc[XenSaveImage_WrapperOffset], filename: string): XenSaveImage_WrapperOffset =
  XenSaveImage_WrapperOffset.read(newKaitaiFileStream(filename), nil, nil)


##[
A record of a wrapper, and where it is.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
]##
proc read*(_: typedesc[XenSaveImage_WrapperStep], io: KaitaiStream, root: KaitaiStruct, parent: XenSaveImage_WrapperOffset, idx: any, ofsRecord: any): XenSaveImage_WrapperStep =
  template this: untyped = result
  this = new(XenSaveImage_WrapperStep)
  let root = if root == nil: cast[XenSaveImage](this) else: cast[XenSaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let idxExpr = int32(idx)
  this.idx = idxExpr
  let ofsRecordExpr = uint64(ofsRecord)
  this.ofsRecord = ofsRecordExpr


proc ofsBody(this: XenSaveImage_WrapperStep): uint64 = 

  ##[
  Offset of the body.
  ]##
  if this.ofsBodyInstFlag:
    return this.ofsBodyInst
  let ofsBodyInstExpr = uint64((uint64(this.ofsRecord + (if XenSaveImage(this.root).recognition.hasLibxl: (uint64(8)) else: (uint64(16))))))
  this.ofsBodyInst = ofsBodyInstExpr
  this.ofsBodyInstFlag = true
  return this.ofsBodyInst

proc ofsNext(this: XenSaveImage_WrapperStep): uint64 = 

  ##[
  Offset of the data after the record.
  ]##
  if this.ofsNextInstFlag:
    return this.ofsNextInst
  let ofsNextInstExpr = uint64((uint64(this.ofsBody + (if XenSaveImage(this.root).recognition.hasLibxl: (uint64((uint64(XenSaveImage(this.root).finder.libxl.body.records[this.idx].rawBody.io.size)) + (uint64(len(XenSaveImage(this.root).finder.libxl.body.records[this.idx].padding))))) else: (uint64((XenopsdSuspendImage(XenSaveImage(this.root).content)).records[this.idx].rawBody.io.size))))))
  this.ofsNextInst = ofsNextInstExpr
  this.ofsNextInstFlag = true
  return this.ofsNextInst

proc fromFile*(_: typedesc[XenSaveImage_WrapperStep], filename: string): XenSaveImage_WrapperStep =
  XenSaveImage_WrapperStep.read(newKaitaiFileStream(filename), nil, nil)

