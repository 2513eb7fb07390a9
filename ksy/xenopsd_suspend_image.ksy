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
  A suspended Xen domain as xenopsd writes it to a virtual disk: a signature,
  then records with a type and a length each, without padding.

  A Libxc record has no length of its own; the libxc stream follows it inline up
  to its END, and xenopsd's records continue after that. There is no libxl
  stream. Since the disk is larger than the image, anything may follow
  End_of_image.

  For reading only: a writer that the compiler makes of this with `-w` leaves
  out contents.
doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml

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
      Records up to End_of_image, or up to one whose end only its own reader can
      find, or up to the point where too few bytes remain for another record
      header.

types:
  save_signature:
    -webide-representation: 'XenSavedDomv2'
    doc: The signature of the image.
    doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L153 save_signature
    seq:
      - id: signature
        -kind: magic
        -orig-id: save_signature
        contents: ["XenSavedDomv2-\n"]
        doc: Says that this is a suspend image made of records.

  record:
    -webide-representation: '{header.record_type} {header.len_body:dec} bytes{truncation}: {body}'
    doc: |
      One record: header and body, plus data of another format that follows it
      inline.
    doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
    seq:
      - id: header
        type: record_header
        doc: Type and length.

      - id: raw_body
        -kind: helper
        # The number is negative in languages without unsigned 64-bit numbers.
        size: |
          header.len_body.as<u8> >= 0 and header.len_body.as<u8> <= (_io.size - _io.pos).as<u8>
            ? header.len_body.as<u8> : (_io.size - _io.pos).as<u8>
        type: opaque
        doc: |
          The bytes of the body, or those that the image still has if it ends
          before `header.len_body` bytes.

      - id: libxc_stream
        type: libxc_migration_stream
        if: header.record_type == record_type::libxc
        doc: The libxc stream that follows a Libxc record.

      - id: unbounded
        size-eos: true
        type: unbounded_state
        if: header.is_unbounded
        doc: |
          State whose end only its own reader can find, and everything that
          follows it.

    instances:
      legacy_image:
        io: unbounded._io
        pos: 0
        type: legacy_save_image
        if: header.record_type == record_type::libxc_legacy
        doc: |
          The legacy image that follows a Libxc_legacy record. Records continue
          after its end; this definition does not read them.

      body:
        -webide-parse-mode: eager
        io: raw_body._io
        pos: 0
        type:
          switch-on: header.record_type
          cases:
            record_type::xenops: xenops_record
            record_type::libxc: empty_body
            record_type::libxc_legacy: empty_body
            record_type::qemu_trad: emulator_state
            record_type::qemu_xen: emulator_state
            record_type::demu: empty_body
            record_type::varstored: emulator_state
            record_type::swtpm0: emulator_state
            record_type::swtpm: emulator_state
            record_type::end_of_image: empty_body
            _: unknown_body
        doc: The body, decoded by record type.

      is_truncated:
        value: raw_body._io.size.as<u8> < header.len_body.as<u8>
        doc: The image ends inside this record.

      truncation:
        -kind: helper
        value: 'is_truncated ? ", TRUNCATED" : ""'
        doc: The words about it that follow the length.

      is_end:
        -kind: helper
        value: (header.type_code == 0xffff or header.is_unbounded) and not is_truncated
        doc: The record is complete, and it is End_of_image, or one whose end is unknown.

  record_header:
    -webide-representation: '{record_type} {len_stated:dec}'
    doc: The header of every record.
    doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L185 read_header
    seq:
      - id: type_code
        -kind: helper
        type: u8
        doc: Type of the record, as a number; see `record_type`.

      - id: len_stated
        type: u8
        doc: |
          Length of the body in bytes; 0 for a record without a body, for which
          xenopsd ignores this field.

    instances:
      record_type:
        value: type_code
        enum: record_type
        doc: Type of the record.

      has_body:
        value: |
          record_type != record_type::libxc and record_type != record_type::libxc_legacy
            and record_type != record_type::demu and record_type != record_type::end_of_image
        doc: The record has a body, of the length that its header gives.

      is_unbounded:
        value: record_type == record_type::libxc_legacy or record_type == record_type::demu
        doc: State without a length follows; this definition cannot determine where it ends.

      len_body:
        -kind: helper
        value: 'has_body ? len_stated.as<u8> : 0.as<u8>'
        doc: Length of the body in bytes.

      len_padding:
        -kind: helper
        value: 0
        doc: Bytes of padding after the body; always 0.

      len_qemu_max:
        -kind: helper
        value: 1048576
        doc: |
          1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
          in ocaml/xenopsd/xc/domain.ml).

  opaque:
    doc: Bytes of a record's body, not interpreted here.
    doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header

  unbounded_state:
    doc: The rest of the image, from state without a length onwards.
    doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
    seq:
      - id: data
        size-eos: true
        doc: The state, and everything that follows it.

  empty_body:
    -webide-representation: 'no content'
    doc: |
      The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
      The data of the first three follows inline.
    doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header

  unknown_body:
    -webide-representation: '{data}'
    doc: The body of a record type that xenopsd does not define or does not read.
    doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L71 header_type_of_int64
    seq:
      - id: data
        size-eos: true
        doc: The body, unchanged.

  xenops_record:
    -webide-representation: 's-expression {sexp}'
    doc: xenopsd's own information about the image.
    doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L31 Xenops_record
    seq:
      - id: sexp
        -kind: text
        size-eos: true
        doc: |
          An s-expression with the time, xenopsd's word size and, as a string
          that holds another s-expression, the domain's configuration.

  emulator_state:
    -webide-representation: '{data}'
    doc: State of a process that serves the domain, in the format of that process.
    doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L2157 suspend
    seq:
      - id: data
        size-eos: true
        doc: The state as the process saved it.

enums:
  record_type:
    0x000f:
      id: xenops
      doc: xenopsd's own information about the image.
    0x00f0:
      id: libxc
      doc: The libxc stream follows.
    0x00f1:
      id: libxl
      doc: Reserved for a libxl stream; xenopsd neither writes nor reads it.
    0x00f2:
      id: libxc_legacy
      doc: A legacy libxc stream follows.
    0x0f00:
      id: qemu_trad
      doc: |
        State of QEMU, of whichever kind; the name dates from the time of Xen's
        own fork.
    0x0f01:
      id: qemu_xen
      doc: Reserved for upstream QEMU; xenopsd neither writes nor reads it.
    0x0f10:
      id: demu
      doc: State of the virtual GPU's emulator follows.
    0x0f11:
      id: varstored
      doc: UEFI variables.
    0x0f12:
      id: swtpm0
      doc: State of a virtual TPM, which xenopsd encodes in base64 before it passes it on.
    0x0f13:
      id: swtpm
      doc: State of a virtual TPM.
    0xffff:
      id: end_of_image
      doc: End of the image, and the last record.
