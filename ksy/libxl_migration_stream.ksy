meta:
  id: libxl_migration_stream
  title: Xen libxl migration stream, version 2
  application: Xen
  license: MIT
  ks-version: "0.11"
  imports:
    - libxc_migration_stream
    - qemu_device_state
  endian: be

doc: |
  The stream that libxl writes around the libxc migration stream: a header, then
  records with the device model's state and, among them, the libxc stream.

  A LIBXC_CONTEXT record has no body; the libxc stream follows it inline,
  without a length, and libxl's records continue after the libxc END. If the
  libxc stream stops at a CHECKPOINT instead, libxl's records follow up to
  CHECKPOINT_END; more libxc records come after that, without a new image
  header.

  For reading only: a writer that the compiler makes of this with `-w` leaves
  out contents.
doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc

seq:
  - id: header
    type: hdr
    doc: Identifies the stream and gives the byte order of its records.

  - id: body
    type: record_list(header.is_big_endian)
    doc: All records.

types:
  hdr:
    -webide-representation: 'version {version:dec}, big-endian: {is_big_endian}'
    doc: Identifies a libxl stream. Big-endian whatever the options say.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L58 Header
    seq:
      - id: ident
        -kind: magic
        contents: LibxlFmt
        doc: Says that this is a libxl stream.

      - id: version
        -kind: version
        type: u4
        doc: Version of the specification, 2.

      - id: options
        -kind: flags
        type: u4
        doc: |
          Bit 0 is the byte order of the records, bit 1 marks a stream that
          was converted from the legacy format; bits 2-31 are reserved.

    instances:
      is_big_endian:
        value: (options & 1) != 0
        doc: Byte order of everything after this header.

      is_converted_from_legacy:
        value: (options & 2) != 0
        doc: The legacy conversion tool created this stream.

      reserved_options:
        -kind: reserved
        value: (options >> 2) << 2
        doc: The bits of `options` that have no meaning.

      known_version:
        -kind: helper
        value: 2
        doc: The only version of this format.

  record_list:
    meta:
      endian:
        switch-on: is_big_endian
        cases:
          true: be
          _: le

    doc: The records of a libxl stream.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
    params:
      - id: is_big_endian
        -kind: helper
        type: bool
        doc: Byte order, from the header.
    seq:
      - id: records
        type: record
        repeat: until
        repeat-until: |
          _.header.type_code == record_type::end_mark.to_i.as<u4>
            or _io.size - _io.pos < sizeof<record_header>
        if: _io.size - _io.pos >= sizeof<record_header>
        doc: |
          Records up to END, or up to the point where too few bytes remain for
          another record header.

    types:
      record:
        -webide-representation: '{header.record_type} {header.len_body:dec} bytes{truncation}: {body} {libxc_stream}'
        doc: |
          One record: header, body and padding to a multiple of 8 bytes, plus
          the part of the libxc stream that follows it, if any.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
        seq:
          - id: header
            type: record_header
            doc: Type and length.

          - id: raw_body
            -kind: helper
            size: |
              header.len_body.as<u8> <= (_io.size - _io.pos).as<u8>
                ? header.len_body.as<u8> : (_io.size - _io.pos).as<u8>
            type: opaque
            doc: |
              The bytes of the body, or those that the stream still has if it
              ends before `header.len_body` bytes.

          - id: padding
            -kind: padding
            size: |
              header.len_padding.as<u8> <= (_io.size - _io.pos).as<u8>
                ? header.len_padding.as<u8> : (_io.size - _io.pos).as<u8>
            doc: 0 to 7 zero bytes.

          - id: libxc_stream
            type: libxc_stream
            if: header.type_code == record_type::libxc_context.to_i.as<u4> and _io.size - _io.pos >= 24
            doc: |
              The libxc stream that follows a LIBXC_CONTEXT; absent if the data
              ends before or inside its image header.

          - id: continued_libxc_stream
            type: libxc_migration_stream::domain_image(_parent.is_big_endian, false, true)
            if: header.type_code == record_type::checkpoint_end.to_i.as<u4>
            doc: More libxc records, for the next checkpoint.

        instances:
          body:
            -webide-parse-mode: eager
            io: raw_body._io
            pos: 0
            type:
              switch-on: header.record_type
              cases:
                record_type::end_mark: empty_body
                record_type::libxc_context: empty_body
                record_type::emulator_xenstore_data: emulator_xenstore_data
                record_type::emulator_context: emulator_context
                record_type::checkpoint_end: empty_body
                record_type::checkpoint_state: checkpoint_state
                _: unknown_body
            doc: The body, decoded by record type.

          is_truncated:
            value: |
              raw_body._io.size.as<u8> < header.len_body.as<u8>
                or padding.length.as<u4> < header.len_padding.as<u4>
            doc: The stream ends inside this record.

          truncation:
            -kind: helper
            value: 'is_truncated ? ", TRUNCATED" : ""'
            doc: The words about it that follow the length.

          is_end:
            -kind: helper
            value: header.type_code == 0 and not is_truncated
            doc: The record is complete, and it is END.

      libxc_stream:
        -webide-representation: '{image}'
        doc: |
          A libxc stream inside a libxl stream: like a `libxc_migration_stream`,
          but a CHECKPOINT record ends it as well.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L585 CHECKPOINT
        seq:
          - id: image_header
            type: libxc_migration_stream::ihdr
            doc: Identifies the stream and gives the byte order of the rest.

          - id: image
            type: libxc_migration_stream::domain_image(image_header.is_big_endian, true, true)
            doc: The domain header and the records.

      record_header:
        -webide-representation: '{record_type} {len_body:dec}'
        doc: The header of every record.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
        seq:
          - id: type_code
            -kind: helper
            -orig-id: type
            type: u4
            doc: |
              Kind of body, as a number; see `record_type`. Bit 31 is set in the
              types that are reserved for optional records.

          - id: len_body
            -orig-id: body_length
            type: u4
            doc: Length of the body in bytes, without its padding.

        instances:
          record_type:
            value: type_code
            enum: record_type
            doc: Kind of body.

          is_optional:
            value: (type_code >> 31) != 0
            doc: The type is in the range that the specification reserves for optional records.

          len_padding:
            -kind: helper
            value: (8 - len_body % 8) % 8
            doc: Bytes of padding after the body.

      opaque:
        doc: Bytes of a record's body, not interpreted here.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview

      empty_body:
        -webide-representation: 'no content'
        doc: |
          The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
          is 0.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L174 END

      unknown_body:
        -webide-representation: '{data}'
        doc: The body of a record type that the specification does not define.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
        seq:
          - id: data
            size-eos: true
            doc: The body, unchanged.

      emulator_header:
        -webide-representation: '{emulator_id} {index:dec}'
        doc: Identifies the emulator of the domain that a record belongs to.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L142 Emulator Records
        seq:
          - id: emulator_code
            -kind: helper
            -orig-id: emulator_id
            type: u4
            doc: The emulator, as a number; see `emulator_id`.

          - id: index
            -kind: code
            type: u4
            doc: Index of this emulator for the domain.

        instances:
          emulator_id:
            value: emulator_code
            enum: emulator_id
            doc: The emulator, by name.

      emulator_xenstore_data:
        -webide-representation: '{header}'
        doc: Xenstore keys and values that belong to an emulator.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202 EMULATOR_XENSTORE_DATA
        seq:
          - id: header
            type: emulator_header
            parent: _parent
            doc: The emulator that the keys belong to.

          - id: data
            size-eos: true
            doc: |
              Pairs of key and value, each ended by a NUL. Keys are relative to
              the device model's directory.

        instances:
          pairs:
            pos: sizeof<emulator_header>
            type: xenstore_pair
            repeat: eos
            doc: The pairs of key and value.

      xenstore_pair:
        -webide-representation: '{key} = {value}'
        doc: |
          A xenstore key with its value. Both should be ASCII. They are read as
          ISO 8859-1 so that no byte value makes parsing fail.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202 EMULATOR_XENSTORE_DATA
        seq:
          - id: key
            type: strz
            eos-error: false
            encoding: ISO-8859-1
            doc: The key, a path relative to the device model's directory.

          - id: value
            type: strz
            eos-error: false
            encoding: ISO-8859-1
            doc: The value, readable text.

      emulator_context:
        -webide-representation: '{header}'
        doc: State of an emulator, in the emulator's own format.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L229 EMULATOR_CONTEXT
        seq:
          - id: header
            type: emulator_header
            parent: _parent
            doc: The emulator that wrote the state.

          - id: emulator_ctx
            size-eos: true
            doc: The emulator's state; for QEMU, its migration stream.

        instances:
          qemu_state:
            pos: sizeof<emulator_header>
            size-eos: true
            type: qemu_device_state
            if: header.emulator_id == emulator_id::qemu_upstream
            doc: The same state, decoded, if the emulator is QEMU.

      checkpoint_state:
        -webide-representation: '{control_id}'
        doc: Control information for a COLO checkpoint.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L256 CHECKPOINT_STATE
        seq:
          - id: control_code
            -kind: helper
            -orig-id: control_id
            type: u4
            doc: The message, as a number; see `control_id`.

          - id: padding
            -kind: padding
            type: u4
            doc: Zero; makes the body 8 bytes long.

        instances:
          control_id:
            value: control_code
            enum: control_id
            doc: The message, by name.

enums:
  record_type:
    0x00:
      id: end_mark
      -name: end
      -groups: [signal]
      doc: End of the stream, and the last record.
    0x01:
      id: libxc_context
      -groups: [signal]
      doc: The libxc stream follows.
    0x02:
      id: emulator_xenstore_data
      doc: Xenstore keys and values of an emulator.
    0x03:
      id: emulator_context
      doc: State of an emulator.
    0x04:
      id: checkpoint_end
      -groups: [signal]
      doc: End of a checkpoint; the libxc stream continues.
    0x05:
      id: checkpoint_state
      doc: Control information for COLO.

  emulator_id:
    0x00:
      id: unknown_emulator
      -name: unknown
      doc: Unknown emulator, as in a stream converted from the legacy format.
    0x01:
      id: qemu_traditional
      doc: Xen's own fork of QEMU.
    0x02:
      id: qemu_upstream
      doc: Upstream QEMU.

  control_id:
    0x00:
      id: new_checkpoint
      doc: The secondary is out of sync; start a new checkpoint. From primary to secondary.
    0x01:
      id: svm_suspended
      doc: The secondary VM is suspended. From secondary to primary.
    0x02:
      id: svm_ready
      doc: The secondary VM is ready. From secondary to primary.
    0x03:
      id: svm_resumed
      doc: The secondary VM is resumed. From secondary to primary.
