import kaitai_struct_nim_runtime
import options
import legacy_save_image
import libxc_migration_stream

{.experimental: "overloadableEnums".}

type
  XenopsdSuspendImage* = ref object of KaitaiStruct
    `identification`*: XenopsdSuspendImage_SaveSignature
    `records`*: seq[XenopsdSuspendImage_Record]
    `parent`*: KaitaiStruct
  XenopsdSuspendImage_RecordType* {.size: 8.} = enum
    xenops = 15
    libxc = 240
    libxl = 241
    libxc_legacy = 242
    qemu_trad = 3840
    qemu_xen = 3841
    demu = 3856
    varstored = 3857
    swtpm0 = 3858
    swtpm = 3859
    end_of_image = 65535
  XenopsdSuspendImage_EmptyBody* = ref object of KaitaiStruct
    `parent`*: XenopsdSuspendImage_Record
  XenopsdSuspendImage_EmulatorState* = ref object of KaitaiStruct
    `data`*: seq[byte]
    `parent`*: XenopsdSuspendImage_Record
  XenopsdSuspendImage_Opaque* = ref object of KaitaiStruct
    `parent`*: XenopsdSuspendImage_Record
  XenopsdSuspendImage_Record* = ref object of KaitaiStruct
    `header`*: XenopsdSuspendImage_RecordHeader
    `rawBody`*: XenopsdSuspendImage_Opaque
    `libxcStream`*: LibxcMigrationStream
    `unbounded`*: XenopsdSuspendImage_UnboundedState
    `parent`*: XenopsdSuspendImage
    `rawRawBody`*: seq[byte]
    `rawUnbounded`*: seq[byte]
    `bodyInst`: KaitaiStruct
    `bodyInstFlag`: bool
    `isEndInst`: bool
    `isEndInstFlag`: bool
    `isTruncatedInst`: bool
    `isTruncatedInstFlag`: bool
    `legacyImageInst`: LegacySaveImage
    `legacyImageInstFlag`: bool
    `truncationInst`: string
    `truncationInstFlag`: bool
  XenopsdSuspendImage_RecordHeader* = ref object of KaitaiStruct
    `typeCode`*: uint64
    `lenStated`*: uint64
    `parent`*: XenopsdSuspendImage_Record
    `hasBodyInst`: bool
    `hasBodyInstFlag`: bool
    `isUnboundedInst`: bool
    `isUnboundedInstFlag`: bool
    `lenBodyInst`: uint64
    `lenBodyInstFlag`: bool
    `lenPaddingInst`: int8
    `lenPaddingInstFlag`: bool
    `lenQemuMaxInst`: int
    `lenQemuMaxInstFlag`: bool
    `recordTypeInst`: XenopsdSuspendImage_RecordType
    `recordTypeInstFlag`: bool
  XenopsdSuspendImage_SaveSignature* = ref object of KaitaiStruct
    `signature`*: seq[byte]
    `parent`*: XenopsdSuspendImage
  XenopsdSuspendImage_UnboundedState* = ref object of KaitaiStruct
    `data`*: seq[byte]
    `parent`*: XenopsdSuspendImage_Record
  XenopsdSuspendImage_UnknownBody* = ref object of KaitaiStruct
    `data`*: seq[byte]
    `parent`*: XenopsdSuspendImage_Record
  XenopsdSuspendImage_XenopsRecord* = ref object of KaitaiStruct
    `sexp`*: seq[byte]
    `parent`*: XenopsdSuspendImage_Record

proc read*(_: typedesc[XenopsdSuspendImage], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenopsdSuspendImage
proc read*(_: typedesc[XenopsdSuspendImage_EmptyBody], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_EmptyBody
proc read*(_: typedesc[XenopsdSuspendImage_EmulatorState], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_EmulatorState
proc read*(_: typedesc[XenopsdSuspendImage_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_Opaque
proc read*(_: typedesc[XenopsdSuspendImage_Record], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage): XenopsdSuspendImage_Record
proc read*(_: typedesc[XenopsdSuspendImage_RecordHeader], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_RecordHeader
proc read*(_: typedesc[XenopsdSuspendImage_SaveSignature], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage): XenopsdSuspendImage_SaveSignature
proc read*(_: typedesc[XenopsdSuspendImage_UnboundedState], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_UnboundedState
proc read*(_: typedesc[XenopsdSuspendImage_UnknownBody], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_UnknownBody
proc read*(_: typedesc[XenopsdSuspendImage_XenopsRecord], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_XenopsRecord

proc body*(this: XenopsdSuspendImage_Record): KaitaiStruct
proc isEnd*(this: XenopsdSuspendImage_Record): bool
proc isTruncated*(this: XenopsdSuspendImage_Record): bool
proc legacyImage*(this: XenopsdSuspendImage_Record): LegacySaveImage
proc truncation*(this: XenopsdSuspendImage_Record): string
proc hasBody*(this: XenopsdSuspendImage_RecordHeader): bool
proc isUnbounded*(this: XenopsdSuspendImage_RecordHeader): bool
proc lenBody*(this: XenopsdSuspendImage_RecordHeader): uint64
proc lenPadding*(this: XenopsdSuspendImage_RecordHeader): int8
proc lenQemuMax*(this: XenopsdSuspendImage_RecordHeader): int
proc recordType*(this: XenopsdSuspendImage_RecordHeader): XenopsdSuspendImage_RecordType


##[
A suspended Xen domain as xenopsd writes it to a virtual disk: a signature,
then records with a type and a length each, without padding.

A Libxc record has no length of its own; the libxc stream follows it inline up
to its END, and xenopsd's records continue after that. There is no libxl
stream. Since the disk is larger than the image, anything may follow
End_of_image.

For reading only: a writer that the compiler makes of this with `-w` leaves
out contents.

@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml">Source</a>
]##
proc read*(_: typedesc[XenopsdSuspendImage], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenopsdSuspendImage =
  template this: untyped = result
  this = new(XenopsdSuspendImage)
  let root = if root == nil: cast[XenopsdSuspendImage](this) else: cast[XenopsdSuspendImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Identifies the image.
  ]##
  let identificationExpr = XenopsdSuspendImage_SaveSignature.read(this.io, this.root, this)
  this.identification = identificationExpr

  ##[
  Records up to End_of_image, or up to one whose end only its own reader can
find, or up to the point where too few bytes remain for another record
header.

  ]##
  if this.io.size - this.io.pos >= 16:
    block:
      var i: int
      while true:
        let it = XenopsdSuspendImage_Record.read(this.io, this.root, this)
        this.records.add(it)
        if  ((it.header.recordType == xenopsd_suspend_image.end_of_image) or (it.header.isUnbounded) or (this.io.size - this.io.pos < 16)) :
          break
        inc i

proc fromFile*(_: typedesc[XenopsdSuspendImage], filename: string): XenopsdSuspendImage =
  XenopsdSuspendImage.read(newKaitaiFileStream(filename), nil, nil)


##[
The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
The data of the first three follows inline.

@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
]##
proc read*(_: typedesc[XenopsdSuspendImage_EmptyBody], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_EmptyBody =
  template this: untyped = result
  this = new(XenopsdSuspendImage_EmptyBody)
  let root = if root == nil: cast[XenopsdSuspendImage](this) else: cast[XenopsdSuspendImage](root)
  this.io = io
  this.root = root
  this.parent = parent


proc fromFile*(_: typedesc[XenopsdSuspendImage_EmptyBody], filename: string): XenopsdSuspendImage_EmptyBody =
  XenopsdSuspendImage_EmptyBody.read(newKaitaiFileStream(filename), nil, nil)


##[
State of a process that serves the domain, in the format of that process.
@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L2157">suspend</a>
]##
proc read*(_: typedesc[XenopsdSuspendImage_EmulatorState], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_EmulatorState =
  template this: untyped = result
  this = new(XenopsdSuspendImage_EmulatorState)
  let root = if root == nil: cast[XenopsdSuspendImage](this) else: cast[XenopsdSuspendImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The state as the process saved it.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr

proc fromFile*(_: typedesc[XenopsdSuspendImage_EmulatorState], filename: string): XenopsdSuspendImage_EmulatorState =
  XenopsdSuspendImage_EmulatorState.read(newKaitaiFileStream(filename), nil, nil)


##[
Bytes of a record's body, not interpreted here.
@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
]##
proc read*(_: typedesc[XenopsdSuspendImage_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_Opaque =
  template this: untyped = result
  this = new(XenopsdSuspendImage_Opaque)
  let root = if root == nil: cast[XenopsdSuspendImage](this) else: cast[XenopsdSuspendImage](root)
  this.io = io
  this.root = root
  this.parent = parent


proc fromFile*(_: typedesc[XenopsdSuspendImage_Opaque], filename: string): XenopsdSuspendImage_Opaque =
  XenopsdSuspendImage_Opaque.read(newKaitaiFileStream(filename), nil, nil)


##[
One record: header and body, plus data of another format that follows it
inline.

@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
]##
proc read*(_: typedesc[XenopsdSuspendImage_Record], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage): XenopsdSuspendImage_Record =
  template this: untyped = result
  this = new(XenopsdSuspendImage_Record)
  let root = if root == nil: cast[XenopsdSuspendImage](this) else: cast[XenopsdSuspendImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Type and length.
  ]##
  let headerExpr = XenopsdSuspendImage_RecordHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The bytes of the body, or those that the image still has if it ends
before `header.len_body` bytes.

  ]##
  let rawRawBodyExpr = this.io.readBytes(int((if  (((uint64(this.header.lenBody)) >= 0) and ((uint64(this.header.lenBody)) <= (uint64(this.io.size - this.io.pos)))) : (uint64(this.header.lenBody)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawRawBody = rawRawBodyExpr
  let rawRawBodyIo = newKaitaiStream(rawRawBodyExpr)
  let rawBodyExpr = XenopsdSuspendImage_Opaque.read(rawRawBodyIo, this.root, this)
  this.rawBody = rawBodyExpr

  ##[
  The libxc stream that follows a Libxc record.
  ]##
  if this.header.recordType == xenopsd_suspend_image.libxc:
    let libxcStreamExpr = LibxcMigrationStream.read(this.io, nil, nil)
    this.libxcStream = libxcStreamExpr

  ##[
  State whose end only its own reader can find, and everything that
follows it.

  ]##
  if this.header.isUnbounded:
    let rawUnboundedExpr = this.io.readBytesFull()
    this.rawUnbounded = rawUnboundedExpr
    let rawUnboundedIo = newKaitaiStream(rawUnboundedExpr)
    let unboundedExpr = XenopsdSuspendImage_UnboundedState.read(rawUnboundedIo, this.root, this)
    this.unbounded = unboundedExpr

proc body(this: XenopsdSuspendImage_Record): KaitaiStruct = 

  ##[
  The body, decoded by record type.
  ]##
  if this.bodyInstFlag:
    return this.bodyInst
  let io = this.rawBody.io
  let pos = io.pos()
  io.seek(int(0))
  block:
    let on = this.header.recordType
    if on == xenopsd_suspend_image.demu:
      let bodyInstExpr = XenopsdSuspendImage_EmptyBody.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xenopsd_suspend_image.end_of_image:
      let bodyInstExpr = XenopsdSuspendImage_EmptyBody.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xenopsd_suspend_image.libxc:
      let bodyInstExpr = XenopsdSuspendImage_EmptyBody.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xenopsd_suspend_image.libxc_legacy:
      let bodyInstExpr = XenopsdSuspendImage_EmptyBody.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xenopsd_suspend_image.qemu_trad:
      let bodyInstExpr = XenopsdSuspendImage_EmulatorState.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xenopsd_suspend_image.qemu_xen:
      let bodyInstExpr = XenopsdSuspendImage_EmulatorState.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xenopsd_suspend_image.swtpm:
      let bodyInstExpr = XenopsdSuspendImage_EmulatorState.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xenopsd_suspend_image.swtpm0:
      let bodyInstExpr = XenopsdSuspendImage_EmulatorState.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xenopsd_suspend_image.varstored:
      let bodyInstExpr = XenopsdSuspendImage_EmulatorState.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xenopsd_suspend_image.xenops:
      let bodyInstExpr = XenopsdSuspendImage_XenopsRecord.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    else:
      let bodyInstExpr = XenopsdSuspendImage_UnknownBody.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
  io.seek(pos)
  this.bodyInstFlag = true
  return this.bodyInst

proc isEnd(this: XenopsdSuspendImage_Record): bool = 

  ##[
  The record is complete, and it is End_of_image, or one whose end is unknown.
  ]##
  if this.isEndInstFlag:
    return this.isEndInst
  let isEndInstExpr = bool( (( ((this.header.typeCode == 65535) or (this.header.isUnbounded)) ) and (not(this.isTruncated))) )
  this.isEndInst = isEndInstExpr
  this.isEndInstFlag = true
  return this.isEndInst

proc isTruncated(this: XenopsdSuspendImage_Record): bool = 

  ##[
  The image ends inside this record.
  ]##
  if this.isTruncatedInstFlag:
    return this.isTruncatedInst
  let isTruncatedInstExpr = bool((uint64(this.rawBody.io.size)) < (uint64(this.header.lenBody)))
  this.isTruncatedInst = isTruncatedInstExpr
  this.isTruncatedInstFlag = true
  return this.isTruncatedInst

proc legacyImage(this: XenopsdSuspendImage_Record): LegacySaveImage = 

  ##[
  The legacy image that follows a Libxc_legacy record. Records continue
after its end; this definition does not read them.

  ]##
  if this.legacyImageInstFlag:
    return this.legacyImageInst
  if this.header.recordType == xenopsd_suspend_image.libxc_legacy:
    let io = this.unbounded.io
    let pos = io.pos()
    io.seek(int(0))
    let legacyImageInstExpr = LegacySaveImage.read(io, nil, nil)
    this.legacyImageInst = legacyImageInstExpr
    io.seek(pos)
  this.legacyImageInstFlag = true
  return this.legacyImageInst

proc truncation(this: XenopsdSuspendImage_Record): string = 

  ##[
  The words about it that follow the length.
  ]##
  if this.truncationInstFlag:
    return this.truncationInst
  let truncationInstExpr = string((if this.isTruncated: ", TRUNCATED" else: ""))
  this.truncationInst = truncationInstExpr
  this.truncationInstFlag = true
  return this.truncationInst

proc fromFile*(_: typedesc[XenopsdSuspendImage_Record], filename: string): XenopsdSuspendImage_Record =
  XenopsdSuspendImage_Record.read(newKaitaiFileStream(filename), nil, nil)


##[
The header of every record.
@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L185">read_header</a>
]##
proc read*(_: typedesc[XenopsdSuspendImage_RecordHeader], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_RecordHeader =
  template this: untyped = result
  this = new(XenopsdSuspendImage_RecordHeader)
  let root = if root == nil: cast[XenopsdSuspendImage](this) else: cast[XenopsdSuspendImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Type of the record, as a number; see `record_type`.
  ]##
  let typeCodeExpr = this.io.readU8le()
  this.typeCode = typeCodeExpr

  ##[
  Length of the body in bytes; 0 for a record without a body, for which
xenopsd ignores this field.

  ]##
  let lenStatedExpr = this.io.readU8le()
  this.lenStated = lenStatedExpr

proc hasBody(this: XenopsdSuspendImage_RecordHeader): bool = 

  ##[
  The record has a body, of the length that its header gives.
  ]##
  if this.hasBodyInstFlag:
    return this.hasBodyInst
  let hasBodyInstExpr = bool( ((this.recordType != xenopsd_suspend_image.libxc) and (this.recordType != xenopsd_suspend_image.libxc_legacy) and (this.recordType != xenopsd_suspend_image.demu) and (this.recordType != xenopsd_suspend_image.end_of_image)) )
  this.hasBodyInst = hasBodyInstExpr
  this.hasBodyInstFlag = true
  return this.hasBodyInst

proc isUnbounded(this: XenopsdSuspendImage_RecordHeader): bool = 

  ##[
  State without a length follows; this definition cannot determine where it ends.
  ]##
  if this.isUnboundedInstFlag:
    return this.isUnboundedInst
  let isUnboundedInstExpr = bool( ((this.recordType == xenopsd_suspend_image.libxc_legacy) or (this.recordType == xenopsd_suspend_image.demu)) )
  this.isUnboundedInst = isUnboundedInstExpr
  this.isUnboundedInstFlag = true
  return this.isUnboundedInst

proc lenBody(this: XenopsdSuspendImage_RecordHeader): uint64 = 

  ##[
  Length of the body in bytes.
  ]##
  if this.lenBodyInstFlag:
    return this.lenBodyInst
  let lenBodyInstExpr = uint64((if this.hasBody: (uint64(this.lenStated)) else: (uint64(0))))
  this.lenBodyInst = lenBodyInstExpr
  this.lenBodyInstFlag = true
  return this.lenBodyInst

proc lenPadding(this: XenopsdSuspendImage_RecordHeader): int8 = 

  ##[
  Bytes of padding after the body; always 0.
  ]##
  if this.lenPaddingInstFlag:
    return this.lenPaddingInst
  let lenPaddingInstExpr = int8(0)
  this.lenPaddingInst = lenPaddingInstExpr
  this.lenPaddingInstFlag = true
  return this.lenPaddingInst

proc lenQemuMax(this: XenopsdSuspendImage_RecordHeader): int = 

  ##[
  1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
in ocaml/xenopsd/xc/domain.ml).

  ]##
  if this.lenQemuMaxInstFlag:
    return this.lenQemuMaxInst
  let lenQemuMaxInstExpr = int(1048576)
  this.lenQemuMaxInst = lenQemuMaxInstExpr
  this.lenQemuMaxInstFlag = true
  return this.lenQemuMaxInst

proc recordType(this: XenopsdSuspendImage_RecordHeader): XenopsdSuspendImage_RecordType = 

  ##[
  Type of the record.
  ]##
  if this.recordTypeInstFlag:
    return this.recordTypeInst
  let recordTypeInstExpr = cast[XenopsdSuspendImage_RecordType](cast[XenopsdSuspendImage_RecordType](this.typeCode))
  this.recordTypeInst = recordTypeInstExpr
  this.recordTypeInstFlag = true
  return this.recordTypeInst

proc fromFile*(_: typedesc[XenopsdSuspendImage_RecordHeader], filename: string): XenopsdSuspendImage_RecordHeader =
  XenopsdSuspendImage_RecordHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
The signature of the image.
@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L153">save_signature</a>
]##
proc read*(_: typedesc[XenopsdSuspendImage_SaveSignature], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage): XenopsdSuspendImage_SaveSignature =
  template this: untyped = result
  this = new(XenopsdSuspendImage_SaveSignature)
  let root = if root == nil: cast[XenopsdSuspendImage](this) else: cast[XenopsdSuspendImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is a suspend image made of records.
  ]##
  let signatureExpr = this.io.readBytes(int(15))
  this.signature = signatureExpr

proc fromFile*(_: typedesc[XenopsdSuspendImage_SaveSignature], filename: string): XenopsdSuspendImage_SaveSignature =
  XenopsdSuspendImage_SaveSignature.read(newKaitaiFileStream(filename), nil, nil)


##[
The rest of the image, from state without a length onwards.
@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
]##
proc read*(_: typedesc[XenopsdSuspendImage_UnboundedState], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_UnboundedState =
  template this: untyped = result
  this = new(XenopsdSuspendImage_UnboundedState)
  let root = if root == nil: cast[XenopsdSuspendImage](this) else: cast[XenopsdSuspendImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The state, and everything that follows it.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr

proc fromFile*(_: typedesc[XenopsdSuspendImage_UnboundedState], filename: string): XenopsdSuspendImage_UnboundedState =
  XenopsdSuspendImage_UnboundedState.read(newKaitaiFileStream(filename), nil, nil)


##[
The body of a record type that xenopsd does not define or does not read.
@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L71">header_type_of_int64</a>
]##
proc read*(_: typedesc[XenopsdSuspendImage_UnknownBody], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_UnknownBody =
  template this: untyped = result
  this = new(XenopsdSuspendImage_UnknownBody)
  let root = if root == nil: cast[XenopsdSuspendImage](this) else: cast[XenopsdSuspendImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The body, unchanged.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr

proc fromFile*(_: typedesc[XenopsdSuspendImage_UnknownBody], filename: string): XenopsdSuspendImage_UnknownBody =
  XenopsdSuspendImage_UnknownBody.read(newKaitaiFileStream(filename), nil, nil)


##[
xenopsd's own information about the image.
@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L31">Xenops_record</a>
]##
proc read*(_: typedesc[XenopsdSuspendImage_XenopsRecord], io: KaitaiStream, root: KaitaiStruct, parent: XenopsdSuspendImage_Record): XenopsdSuspendImage_XenopsRecord =
  template this: untyped = result
  this = new(XenopsdSuspendImage_XenopsRecord)
  let root = if root == nil: cast[XenopsdSuspendImage](this) else: cast[XenopsdSuspendImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  An s-expression with the time, xenopsd's word size and, as a string
that holds another s-expression, the domain's configuration.

  ]##
  let sexpExpr = this.io.readBytesFull()
  this.sexp = sexpExpr

proc fromFile*(_: typedesc[XenopsdSuspendImage_XenopsRecord], filename: string): XenopsdSuspendImage_XenopsRecord =
  XenopsdSuspendImage_XenopsRecord.read(newKaitaiFileStream(filename), nil, nil)

