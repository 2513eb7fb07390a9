meta:
  id: libvirt_save_file
  title: File written by virsh save on Xen
  application: libvirt
  license: MIT
  ks-version: "0.11"
  imports:
    - legacy_save_image
    - libxl_migration_stream
  endian: le

doc: |
  A saved Xen domain as libvirt's libxl driver writes it to disk (`virsh save`,
  `virsh managedsave`, Qubes OS): a header of 64 bytes, the domain's XML, then
  the libxl stream, without padding between them.

  The header has the byte order of the host that saved the domain. No field
  states that order, but it can be derived from the version, which is a small
  number.

  For reading only: a writer that the compiler makes of this with `-w` leaves
  out contents.
doc-ref: https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h

seq:
  - id: identification
    type: file_start
    doc: Identifies the file, and gives its version and the byte order of its header.

  - id: body
    type: file_rest(identification.is_big_endian, identification.is_stream_v2)
    doc: The rest of the file.

types:
  file_start:
    -webide-representation: 'version {version:dec}, big-endian: {is_big_endian}'
    doc: The start of the header, which determines how to read the rest of it.
    doc-ref: https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
    seq:
      - id: magic
        -kind: magic
        contents: ["libvirt-xml\n ", 0, " \r"]
        doc: Says that this is a domain saved by libvirt's libxl driver.

      - id: raw_version
        -kind: helper
        -orig-id: version
        type: u4
        doc: The version read as a little-endian number, whatever its real byte order.

    instances:
      is_big_endian:
        value: raw_version != 0 and raw_version % 16777216 == 0
        doc: |
          Byte order of the header, derived from which end of the version is
          zero.

      version:
        -kind: version
        value: 'is_big_endian ? (raw_version / 16777216).as<u4> : raw_version.as<u4>'
        doc: |
          Kind of stream that follows the XML: 1 for a legacy stream, 2 for a
          libxl stream.

      is_stream_v2:
        value: raw_version != 1 and raw_version != 16777216
        doc: |
          A libxl stream follows the XML. libxl assumes this for every version
          other than 1.

      known_version:
        -kind: helper
        -orig-id: LIBXL_SAVE_VERSION
        value: 2
        doc: The newest version; libvirt refuses a higher one.

  domain_xml:
    -webide-representation: 'NUL-terminated: {is_terminated}'
    doc: The XML of a domain, up to its NUL.
    doc-ref: https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_domain.c libxlDomainSaveImageOpen()
    seq:
      - id: document
        -kind: text
        size-eos: true
        terminator: 0
        doc: |
          The document, a `domain` element as `virsh dumpxml` prints it. It ends
          at the first NUL, for libvirt as well.

    instances:
      is_terminated:
        value: document.length.as<u8> < _io.size.as<u8>
        doc: The document ends with a NUL.

      has_rest:
        value: document.length.as<u8> + 1 < _io.size.as<u8>
        doc: Data follows the NUL; libvirt ignores it.

  file_rest:
    meta:
      endian:
        switch-on: is_big_endian
        cases:
          true: be
          _: le

    doc: The rest of the file, after the version.
    doc-ref: https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
    params:
      - id: is_big_endian
        -kind: helper
        type: bool
        doc: Byte order of the host that saved the domain.

      - id: has_libxl_stream
        type: bool
        doc: A libxl stream follows the XML.
    seq:
      - id: header
        type: savefile_header
        doc: The length of the XML.

      - id: xml
        size: |
          header.len_xml.as<u8> <= (_io.size - _io.pos).as<u8>
            ? header.len_xml.as<u8> : (_io.size - _io.pos).as<u8>
        type: domain_xml
        doc: The domain's definition.

      - id: libxl_stream
        type: libxl_migration_stream
        if: has_libxl_stream and _io.size - _io.pos >= 16
        doc: The saved domain, absent if the data ends before or inside its header.

      - id: legacy_image
        size-eos: true
        type: legacy_save_image
        if: not has_libxl_stream
        doc: The saved domain in the format before libxl streams.

    types:
      savefile_header:
        -webide-representation: '{len_xml:dec} bytes of XML'
        doc: The rest of the header, after the version.
        doc-ref: https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
        seq:
          - id: len_xml
            -orig-id: xmlLen
            type: u4
            doc: Length of the XML in bytes, its NUL included.

          - id: unused
            -kind: reserved
            type: u4
            repeat: expr
            repeat-expr: 10
            doc: Fills the header up to 64 bytes; zero when saved, ignored when restored.
