meta:
  id: xenopsd_suspend_image
  title: xenopsd suspend image (XenServer, XCP-ng)
  application: xenopsd
  license: MIT
  ks-version: "0.11"
  imports:
    - legacy_save_image
    - libxc_migration_stream
  endian: le

doc: |
  A suspended Xen domain as xenopsd puts it on a virtual disk: a signature, then
  records that each have a type and a length, with no padding.

  A Libxc record has no length of its own; the libxc stream follows it in line
  up to its END, and xenopsd's records go on behind that. There is no libxl
  stream. Since the image lies on a disk that is larger, anything may follow
  End_of_image.
doc-ref: https://github.com/xapi-project/xen-api/blob/master/ocaml/xenopsd/lib/suspend_image.ml

seq:
  - id: identification
    type: save_signature
    doc: Identifies the image.

  - id: records
    type: record
    repeat: until
    repeat-until: |
      _.header.record_type == record_type::end_of_image
        or _.header.is_unbounded
        or _io.size - _io.pos < sizeof<record_header>
    if: _io.size - _io.pos >= sizeof<record_header>
    doc: |
      Records up to End_of_image, or up to one that only its own reader sees the
      end of, or up to where the bytes for another record header run out.

types:
  save_signature:
    -webide-representation: 'XenSavedDomv2'
    doc: What sets the image apart from other things on a disk.
    doc-ref: xen-api ocaml/xenopsd/lib/suspend_image.ml, save_signature
    seq:
      - id: signature
        -kind: magic
        -orig-id: save_signature
        contents: ["XenSavedDomv2-\n"]
        doc: Says that this is a suspend image made of records.

  record:
    -webide-representation: '{header.record_type} {header.len_body:dec} octets'
    doc: |
      One record: header, body, and what of other formats follows it in line.
    doc-ref: xen-api ocaml/xenopsd/xc/domain.ml, process_header
    seq:
      - id: header
        type: record_header
        doc: Type and length.

      - id: raw_body
        -kind: helper
        # Negative where a language has no unsigned numbers of 64 bits.
        size: |
          header.len_body.as<u8> >= 0 and header.len_body.as<u8> <= (_io.size - _io.pos).as<u8>
            ? header.len_body.as<u8> : (_io.size - _io.pos).as<u8>
        type: opaque
        doc: |
          The octets of the body, as many of `header.len_body` as the image
          still has.

      - id: libxc_stream
        type: libxc_migration_stream
        if: header.record_type == record_type::libxc
        doc: The libxc stream that a Libxc record announces.

      - id: unbounded
        size-eos: true
        type: unbounded_state
        if: header.is_unbounded
        doc: |
          State whose end only its own reader finds, with all that follows it.

    instances:
      legacy_image:
        io: unbounded._io
        pos: 0
        type: legacy_save_image
        if: header.record_type == record_type::libxc_legacy
        doc: |
          The legacy image that a Libxc_legacy record announces. Behind its end
          records go on, which this definition does not read.

      body:
        io: raw_body._io
        pos: 0
        type:
          switch-on: header.record_type
          cases:
            record_type::xenops: xenops_record
            record_type::libxc: empty
            record_type::libxc_legacy: empty
            record_type::qemu_trad: emulator_state
            record_type::qemu_xen: emulator_state
            record_type::demu: empty
            record_type::varstored: emulator_state
            record_type::swtpm0: emulator_state
            record_type::swtpm: emulator_state
            record_type::end_of_image: empty
            _: unknown_body
        doc: The body, decoded by record type.

  record_header:
    -webide-representation: '{record_type} {len_stated:dec}'
    doc: What opens every record.
    doc-ref: xen-api ocaml/xenopsd/lib/suspend_image.ml, read_header
    seq:
      - id: type_code
        -kind: helper
        type: u8
        doc: What the record is, as a number; see `record_type`.

      - id: len_stated
        type: u8
        doc: |
          Length of the body in octets; 0 for a record that has none, where
          xenopsd does not look at it.

    instances:
      record_type:
        value: type_code
        enum: record_type
        doc: What the record is.

      has_body:
        value: |
          record_type != record_type::libxc and record_type != record_type::libxc_legacy
            and record_type != record_type::demu and record_type != record_type::end_of_image
        doc: The record has a body of the length that its header states.

      is_unbounded:
        value: record_type == record_type::libxc_legacy or record_type == record_type::demu
        doc: State without a length follows, and this definition cannot tell where it ends.

      len_body:
        -kind: helper
        value: 'has_body ? len_stated.as<u8> : 0.as<u8>'
        doc: Length of the body in octets.

      len_padding:
        -kind: helper
        value: 0
        doc: Octets of padding after the body; there never are any.

      len_qemu_max:
        -kind: helper
        value: 1048576
        doc: |
          1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
          in ocaml/xenopsd/xc/domain.ml).

  opaque:
    doc: Octets of a record's body, not interpreted here.
    doc-ref: xen-api ocaml/xenopsd/xc/domain.ml, process_header

  unbounded_state:
    doc: What stands in the image from state without a length on.
    doc-ref: xen-api ocaml/xenopsd/xc/domain.ml, process_header
    seq:
      - id: data
        size-eos: true
        doc: The state, and all that follows it.

  empty:
    -webide-representation: 'no content'
    doc: |
      The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
      What the first three announce follows in line.
    doc-ref: xen-api ocaml/xenopsd/xc/domain.ml, process_header

  unknown_body:
    -webide-representation: '{data}'
    doc: The body of a record type that xenopsd does not define, or does not read.
    doc-ref: xen-api ocaml/xenopsd/lib/suspend_image.ml, header_type_of_int64
    seq:
      - id: data
        size-eos: true
        doc: The body as it stands.

  xenops_record:
    -webide-representation: 's-expression {sexp}'
    doc: What xenopsd notes about the image itself.
    doc-ref: xen-api ocaml/xenopsd/lib/suspend_image.ml, Xenops_record
    seq:
      - id: sexp
        -kind: text
        size-eos: true
        doc: |
          An s-expression with the time, xenopsd's word size and, as a string
          that holds another s-expression, the domain's configuration.

  emulator_state:
    -webide-representation: '{data}'
    doc: State of a process that serves the domain, in that process's own format.
    doc-ref: xen-api ocaml/xenopsd/xc/domain.ml, suspend
    seq:
      - id: data
        size-eos: true
        doc: The state as the process saved it.

enums:
  record_type:
    0x000f:
      id: xenops
      doc: What xenopsd notes about the image.
    0x00f0:
      id: libxc
      doc: The libxc stream follows.
    0x00f1:
      id: libxl
      doc: Set aside for a libxl stream; xenopsd neither writes nor reads it.
    0x00f2:
      id: libxc_legacy
      doc: A legacy libxc stream follows.
    0x0f00:
      id: qemu_trad
      doc: State of QEMU, of whichever kind; the name is from the time of Xen's own fork.
    0x0f01:
      id: qemu_xen
      doc: Set aside for upstream QEMU; xenopsd neither writes nor reads it.
    0x0f10:
      id: demu
      doc: State of the virtual GPU's emulator follows.
    0x0f11:
      id: varstored
      doc: UEFI variables.
    0x0f12:
      id: swtpm0
      doc: State of a virtual TPM, encoded in base64 before xenopsd hands it on.
    0x0f13:
      id: swtpm
      doc: State of a virtual TPM.
    0xffff:
      id: end_of_image
      doc: End of the image, and the last record.
