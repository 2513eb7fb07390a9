import kaitai_struct_nim_runtime
import options

{.experimental: "overloadableEnums".}

type
  QemuDeviceState* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `version`*: uint32
    `sections`*: seq[byte]
    `parent`*: KaitaiStruct
    `firstSectionInst`: QemuDeviceState_SectionHeader
    `firstSectionInstFlag`: bool
    `ofsSectionsInst`: int
    `ofsSectionsInstFlag`: bool
  QemuDeviceState_SectionType* {.size: 8.} = enum
    eof = 0
    section_start = 1
    section_part = 2
    section_end = 3
    section_full = 4
    subsection = 5
    vmdescription = 6
    configuration = 7
    command = 8
    section_footer = 126
  QemuDeviceState_SectionHeader* = ref object of KaitaiStruct
    `typeCode`*: uint8
    `sectionId`*: uint32
    `lenName`*: uint8
    `name`*: string
    `instanceId`*: uint32
    `versionId`*: uint32
    `parent`*: QemuDeviceState
    `sectionTypeInst`: QemuDeviceState_SectionType
    `sectionTypeInstFlag`: bool

proc read*(_: typedesc[QemuDeviceState], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): QemuDeviceState
proc read*(_: typedesc[QemuDeviceState_SectionHeader], io: KaitaiStream, root: KaitaiStruct, parent: QemuDeviceState): QemuDeviceState_SectionHeader

proc firstSection*(this: QemuDeviceState): QemuDeviceState_SectionHeader
proc ofsSections*(this: QemuDeviceState): int
proc sectionType*(this: QemuDeviceState_SectionHeader): QemuDeviceState_SectionType


##[
The data that QEMU writes when Xen asks it to save its devices
(`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
header, then sections with the state of one device each.

A section has a header but no length, and only the version of QEMU that wrote
it knows the layout of a device's state. A grammar can therefore describe the
file header and the header of the first section only. A program finds the
other sections by searching for their headers, whose ids ascend.

@see <a href="https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c">qemu_save_device_state()</a>
]##
proc read*(_: typedesc[QemuDeviceState], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): QemuDeviceState =
  template this: untyped = result
  this = new(QemuDeviceState)
  let root = if root == nil: cast[QemuDeviceState](this) else: cast[QemuDeviceState](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is a QEMU migration stream (QEMU_VM_FILE_MAGIC).
  ]##
  let magicExpr = this.io.readBytes(int(4))
  this.magic = magicExpr

  ##[
  Version of the stream's framing, 3 since 2007 (QEMU_VM_FILE_VERSION).
  ]##
  let versionExpr = this.io.readU4be()
  this.version = versionExpr

  ##[
  All sections and the end mark. They begin with a `section_header`, which
`first_section` decodes.

  ]##
  let sectionsExpr = this.io.readBytesFull()
  this.sections = sectionsExpr

proc firstSection(this: QemuDeviceState): QemuDeviceState_SectionHeader = 

  ##[
  Header of the first section; absent if too few bytes follow `version`.

  ]##
  if this.firstSectionInstFlag:
    return this.firstSectionInst
  if this.io.size >= 22:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsSections))
    let firstSectionInstExpr = QemuDeviceState_SectionHeader.read(this.io, this.root, this)
    this.firstSectionInst = firstSectionInstExpr
    this.io.seek(pos)
  this.firstSectionInstFlag = true
  return this.firstSectionInst

proc ofsSections(this: QemuDeviceState): int = 

  ##[
  Offset of the sections.
  ]##
  if this.ofsSectionsInstFlag:
    return this.ofsSectionsInst
  let ofsSectionsInstExpr = int(4 + 4)
  this.ofsSectionsInst = ofsSectionsInstExpr
  this.ofsSectionsInstFlag = true
  return this.ofsSectionsInst

proc fromFile*(_: typedesc[QemuDeviceState], filename: string): QemuDeviceState =
  QemuDeviceState.read(newKaitaiFileStream(filename), nil, nil)


##[
The header of a device's state.
@see <a href="https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c">save_section_header()</a>
]##
proc read*(_: typedesc[QemuDeviceState_SectionHeader], io: KaitaiStream, root: KaitaiStruct, parent: QemuDeviceState): QemuDeviceState_SectionHeader =
  template this: untyped = result
  this = new(QemuDeviceState_SectionHeader)
  let root = if root == nil: cast[QemuDeviceState](this) else: cast[QemuDeviceState](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Kind of section, as a number; see `section_type`.
  ]##
  let typeCodeExpr = this.io.readU1()
  this.typeCode = typeCodeExpr

  ##[
  Number of the section; later ones have higher numbers.
  ]##
  let sectionIdExpr = this.io.readU4be()
  this.sectionId = sectionIdExpr

  ##[
  Length of the name in bytes.
  ]##
  let lenNameExpr = this.io.readU1()
  this.lenName = lenNameExpr

  ##[
  Name of the device, preceded by its position on the bus if it has one.
  ]##
  let nameExpr = encode(this.io.readBytes(int(this.lenName)), "ISO-8859-1")
  this.name = nameExpr

  ##[
  Instance number, for several devices of the same name.
  ]##
  let instanceIdExpr = this.io.readU4be()
  this.instanceId = instanceIdExpr

  ##[
  Version of the layout of the state that follows.
  ]##
  let versionIdExpr = this.io.readU4be()
  this.versionId = versionIdExpr

proc sectionType(this: QemuDeviceState_SectionHeader): QemuDeviceState_SectionType = 

  ##[
  Kind of section.
  ]##
  if this.sectionTypeInstFlag:
    return this.sectionTypeInst
  let sectionTypeInstExpr = cast[QemuDeviceState_SectionType](cast[QemuDeviceState_SectionType](this.typeCode))
  this.sectionTypeInst = sectionTypeInstExpr
  this.sectionTypeInstFlag = true
  return this.sectionTypeInst

proc fromFile*(_: typedesc[QemuDeviceState_SectionHeader], filename: string): QemuDeviceState_SectionHeader =
  QemuDeviceState_SectionHeader.read(newKaitaiFileStream(filename), nil, nil)

