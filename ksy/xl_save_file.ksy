meta:
  id: xl_save_file
  title: File written by xl save
  application: Xen
  file-extension: xlsave
  license: MIT
  ks-version: "0.11"
  imports:
    - legacy_save_image
    - libxl_migration_stream
  endian: le

doc: |
  A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
  header, the domain's configuration, then the libxl stream.

  For reading only: a writer that the compiler makes of this with `-w` leaves
  out contents.
doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header

seq:
  - id: identification
    type: file_start
    doc: Identifies the file and gives the byte order of its header.

  - id: body
    type: file_rest(identification.byteorder == byteorder::big_endian)
    doc: The rest of the file.

enums:
  byteorder:
    0x01020304:
      id: little_endian
      doc: The numbers of the header are little-endian.
    0x04030201:
      id: big_endian
      doc: The numbers of the header are big-endian.

types:
  file_start:
    -webide-representation: '{byteorder}'
    doc: The start of the header, which determines how to read the rest of it.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
    seq:
      - id: magic
        -kind: magic
        contents: ["Xen saved domain, xl format\n ", 0, " \r"]
        doc: Says that this is an xl save file.

      - id: byteorder_code
        -kind: helper
        -orig-id: byteorder
        type: u4
        doc: |
          The number 0x01020304 in the byte order of the host that saved the
          domain, read as a little-endian number; see `byteorder`.

    instances:
      byteorder:
        value: byteorder_code
        enum: byteorder
        doc: The byte order of the host that saved the domain.

  file_rest:
    meta:
      endian:
        switch-on: is_big_endian
        cases:
          true: be
          _: le

    doc: The part of the file whose byte order `byteorder` gives.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
    params:
      - id: is_big_endian
        -kind: helper
        type: bool
        doc: Byte order of the host that saved.
    seq:
      - id: header
        type: save_file_header
        doc: Flags, and the length of the optional data.

      - id: optional_data
        size: |
          header.len_optional_data.as<u8> <= (_io.size - _io.pos).as<u8>
            ? header.len_optional_data.as<u8> : (_io.size - _io.pos).as<u8>
        type: optional_config
        doc: The domain's configuration.

      - id: libxl_stream
        type: libxl_migration_stream
        if: header.is_stream_v2 and _io.size - _io.pos >= 16
        doc: The saved domain, absent if the data ends before or inside its header.

      - id: legacy_image
        size-eos: true
        type: legacy_save_image
        if: not header.is_stream_v2
        doc: The saved domain in the format of Xen 4.4 and earlier.

    types:
      save_file_header:
        -webide-representation: 'JSON: {is_config_json}, libxl stream: {is_stream_v2}'
        doc: The rest of the file header, after `byteorder`.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
        seq:
          - id: mandatory_flags
            -kind: flags
            type: u4
            doc: |
              Flags that a reader must understand; it refuses a file with bits
              that it does not know.

          - id: optional_flags
            -kind: flags
            type: u4
            doc: Flags that a reader may ignore. None is defined.

          - id: len_optional_data
            -orig-id: optional_data_len
            type: u4
            doc: Length of the optional data in bytes.

        instances:
          is_config_json:
            -orig-id: XL_MANDATORY_FLAG_JSON
            value: (mandatory_flags & 1) != 0
            doc: The configuration is JSON, not the text of a configuration file.

          is_stream_v2:
            -orig-id: XL_MANDATORY_FLAG_STREAMv2
            value: (mandatory_flags & 2) != 0
            doc: A libxl stream follows, not a legacy stream.

          unknown_mandatory_flags:
            -kind: flags
            value: (mandatory_flags >> 2) << 2
            doc: The bits of `mandatory_flags` that have no meaning.

      optional_config:
        -webide-representation: '{len_config:dec} bytes of configuration'
        doc: The data that the header calls optional; today the configuration only.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_vmcontrol.c#L690-L1222 create_domain()
        seq:
          - id: len_config
            type: u4
            if: _io.size >= 4
            doc: Length of the configuration in bytes.

          - id: config
            -kind: text
            size: |
              len_config.as<u8> <= (_io.size - _io.pos).as<u8>
                ? len_config.as<u8> : (_io.size - _io.pos).as<u8>
            if: _io.size >= 4
            doc: |
              The domain's configuration: JSON as libxl writes it, which ends
              with a NUL, or the text of an xl configuration file.

        instances:
          ofs_config:
            -kind: helper
            value: sizeof<u4>
            doc: Offset of the configuration in the optional data.
