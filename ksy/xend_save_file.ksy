meta:
  id: xend_save_file
  title: File written by xm save (xend)
  application: Xen
  license: MIT
  ks-version: "0.11"
  imports:
    - legacy_save_image
  endian: be

doc: |
  A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
  signature, the domain's configuration, then a legacy image.

  For reading only: a writer that the compiler makes of this with `-w` leaves
  out contents.
doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()

seq:
  - id: identification
    type: file_start
    doc: Identifies the file.

  - id: header
    type: save_header
    if: _io.size - _io.pos >= sizeof<save_header>
    doc: Length of the configuration.

  - id: config
    size: |
      len_config.as<u8> <= (_io.size - _io.pos).as<u8>
        ? len_config.as<u8> : (_io.size - _io.pos).as<u8>
    type: domain_config
    doc: The domain's configuration.

  - id: legacy_image
    size-eos: true
    type: legacy_save_image
    doc: The saved domain.

instances:
  len_config:
    -kind: helper
    value: |
      (_io.size >= sizeof<file_start> + sizeof<save_header> and header.len_config > 0
        ? header.len_config.as<u4> : 0.as<u4>).as<u4>
    doc: Length of the configuration in bytes.

types:
  file_start:
    -webide-representation: 'LinuxGuestRecord'
    doc: The signature of the file.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L27 SIGNATURE
    seq:
      - id: signature
        -kind: magic
        -orig-id: SIGNATURE
        contents: LinuxGuestRecord
        doc: Says that this is a domain that xend saved.

  save_header:
    -webide-representation: '{len_config:dec} bytes of configuration'
    doc: The header before the configuration.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()
    seq:
      - id: len_config
        type: s4
        doc: Length of the configuration in bytes.

  domain_config:
    doc: The domain's configuration.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()
    seq:
      - id: sexp
        -kind: text
        size-eos: true
        doc: An s-expression, as `xm list --long` prints it.
