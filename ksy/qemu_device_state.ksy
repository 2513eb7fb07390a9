meta:
  id: qemu_device_state
  title: QEMU device state, as Xen saves it
  application: QEMU
  license: MIT
  ks-version: "0.11"
  endian: be

doc: |
  What QEMU writes when Xen asks it to save its devices
  (`xen-save-devices-state`), the content of libxl's EMULATOR_CONTEXT: a file
  header, then sections, each with the state of one device.

  A section has a header but no length, and the layout of a device's state is
  known to that version of QEMU only. So a grammar can name the file header and
  the header of the first section; where the others begin has to be found by
  looking for their headers, whose ids ascend.
doc-ref: qemu, migration/savevm.c, qemu_save_device_state()

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
      All sections and the mark at the end. They begin with a `section_header`,
      which `first_section` decodes.

instances:
  ofs_sections:
    -kind: helper
    value: sizeof<u4> + sizeof<u4>
    doc: Where the sections begin.

  first_section:
    pos: ofs_sections
    type: section_header
    if: _io.size >= 22
    doc: |
      Header of the first section, unless the octets behind `version` are fewer
      than a header has.

types:
  section_header:
    -webide-representation: '{section_type} {section_id:dec} {name}'
    doc: What stands ahead of a device's state.
    doc-ref: qemu, migration/savevm.c, save_section_header()
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
        doc: Length of the name in octets.

      - id: name
        -orig-id: idstr
        size: len_name
        type: str
        encoding: ISO-8859-1
        doc: Name of the device, after its place on the bus where it has one.

      - id: instance_id
        -kind: code
        type: u4
        doc: Which of several devices of this name.

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
      doc: Another part of it, without a name.
    0x03:
      id: section_end
      doc: Last part of it, without a name.
    0x04:
      id: section_full
      doc: State that is sent at once.
    0x05:
      id: subsection
      doc: A part of a device's state that is there only if it is needed.
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
