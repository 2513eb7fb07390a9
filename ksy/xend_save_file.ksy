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
  A saved Xen domain as xend put it on disk (`xm save`), up to Xen 4.4: a
  signature, the domain's configuration, then a legacy image.
doc-ref: Xen 4.4 tools/python/xen/xend/XendCheckpoint.py, save()

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
    doc: Length of the configuration in octets.

types:
  file_start:
    -webide-representation: 'LinuxGuestRecord'
    doc: What sets the file apart from others.
    doc-ref: Xen 4.4 tools/python/xen/xend/XendCheckpoint.py, SIGNATURE
    seq:
      - id: signature
        -kind: magic
        -orig-id: SIGNATURE
        contents: LinuxGuestRecord
        doc: Says that this is a domain that xend saved, of whatever kind.

  save_header:
    -webide-representation: '{len_config:dec} octets of configuration'
    doc: What stands ahead of the configuration.
    doc-ref: Xen 4.4 tools/python/xen/xend/XendCheckpoint.py, save()
    seq:
      - id: len_config
        type: s4
        doc: Length of the configuration in octets.

  domain_config:
    doc: The domain's configuration.
    doc-ref: Xen 4.4 tools/python/xen/xend/XendCheckpoint.py, save()
    seq:
      - id: sexp
        -kind: text
        size-eos: true
        doc: An s-expression, as `xm list --long` prints it.
