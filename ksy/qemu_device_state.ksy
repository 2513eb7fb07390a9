meta:
  id: qemu_device_state
  title: QEMU device state, as Xen saves it
  application: QEMU
  license: MIT
  ks-version: "0.11"
  endian: be

doc: |
  The data that QEMU writes when Xen asks it to save its devices
  (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
  header, then sections with the state of one device each.

  A section has a header but no length, and only the version of QEMU that wrote
  it knows the layout of a device's state. A grammar can therefore describe the
  file header and the header of the first section only. A program finds the
  other sections by searching for their headers, whose ids ascend.
doc-ref: https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c qemu_save_device_state()

seq:
  - id: magic
    -kind: magic
    contents: QEVM
    doc: Says that this is a QEMU migration stream (QEMU_VM_FILE_MAGIC).

  - id: version
    -kind: version
    type: u4
    doc: Version of the stream's framing, 3 since 2007 (QEMU_VM_FILE_VERSION).

  - id: sections
    size-eos: true
    doc: |
      All sections and the end mark. They begin with a `section_header`, which
      `first_section` decodes.

instances:
  ofs_sections:
    -kind: helper
    value: sizeof<u4> + sizeof<u4>
    doc: Offset of the sections.

  first_section:
    pos: ofs_sections
    type: section_header
    if: _io.size >= 22
    doc: |
      Header of the first section; absent if too few bytes follow `version`.

types:
  section_header:
    -webide-representation: '{section_type} {section_id:dec} {name}'
    doc: The header of a device's state.
    doc-ref: https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c save_section_header()
    seq:
      - id: type_code
        -kind: helper
        -orig-id: section_type
        type: u1
        doc: Kind of section, as a number; see `section_type`.

      - id: section_id
        -kind: id
        type: u4
        doc: Number of the section; later ones have higher numbers.

      - id: len_name
        type: u1
        doc: Length of the name in bytes.

      - id: name
        -orig-id: idstr
        size: len_name
        type: str
        encoding: ISO-8859-1
        doc: Name of the device, preceded by its position on the bus if it has one.

      - id: instance_id
        -kind: code
        type: u4
        doc: Instance number, for several devices of the same name.

      - id: version_id
        -kind: version
        type: u4
        doc: Version of the layout of the state that follows.

    instances:
      section_type:
        value: type_code
        enum: section_type
        doc: Kind of section.

enums:
  section_type:
    0x00:
      id: eof
      doc: End of the stream.
    0x01:
      id: section_start
      doc: First part of state that is sent in several parts.
    0x02:
      id: section_part
      doc: Another part of such state, without a name.
    0x03:
      id: section_end
      doc: Last part of such state, without a name.
    0x04:
      id: section_full
      doc: State that is sent in one piece.
    0x05:
      id: subsection
      doc: A part of a device's state that is present only if it is needed.
    0x06:
      id: vmdescription
      doc: A description of the layouts in JSON.
    0x07:
      id: configuration
      doc: Name of the machine type.
    0x08:
      id: command
      doc: A command to the receiver.
    0x7e:
      id: section_footer
      doc: End of a section, with its number again.
