meta:
  id: xen_save_image
  title: Saved Xen domain in any of its wrappers
  application:
    - Xen
    - libvirt
    - xenopsd
  file-extension:
    - xlsave
    - xenstream
    - save
  license: MIT
  ks-version: "0.11"
  imports:
    - legacy_save_image
    - libvirt_save_file
    - libxc_migration_stream
    - libxl_migration_stream
    - xend_save_file
    - xenopsd_legacy_image
    - xenopsd_suspend_image
    - xl_save_file
  endian: be

doc: |
  The state of a saved Xen domain, whichever program wrote it: the file of `xl
  save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
  libxc migration stream without a file around it. The first bytes distinguish
  them; each has a definition of its own. An image of Xen 4.4 or earlier without
  a file around it has no signature; it is recognised by numbers in a certain
  range.
doc-ref: https://xenbits.xen.org/docs/unstable/specs/libxc-migration-stream.html

seq:
  - id: content
    type:
      switch-on: outermost_layer
      cases:
        layer::libxc: libxc_migration_stream
        layer::libxl: libxl_migration_stream
        layer::libvirt: libvirt_save_file
        layer::xend: xend_save_file
        layer::xenopsd: xenopsd_suspend_image
        layer::xenopsd_legacy: xenopsd_legacy_image
        layer::xl: xl_save_file
        layer::legacy: legacy_save_image
    doc: The outermost layer, which contains the others.

instances:
  signature:
    pos: 0
    type: u4
    doc: The first four bytes, as a number; see `outermost_layer`.

  signature_end:
    pos: 8
    type: u4
    if: _io.size >= 12
    doc: Bytes 8-11, which distinguish the signatures of xenopsd.

  is_xenopsd_legacy:
    value: 'signature == 0x58656e53 and _io.size >= 12 ? signature_end == 0x446f6d61 : false'
    doc: A suspend image of xenopsd from the time before it used records.

  legacy_start:
    pos: 0
    type: legacy_save_image::first_octets
    if: _io.size >= sizeof<legacy_save_image::first_octets>
    doc: Identification by the first bytes if the image has no signature.

  is_legacy:
    value: |
      _io.size >= sizeof<legacy_save_image::first_octets>
        ? legacy_start.has_plausible_size and (legacy_start.is_pv or legacy_start.has_plausible_chunk) : false
    doc: An image of Xen 4.4 or earlier.

  outermost_layer:
    value: |
      (is_legacy ? 0.as<u4> : (is_xenopsd_legacy ? signature_end.as<u4> : signature.as<u4>).as<u4>).as<u4>
    enum: layer
    doc: The outermost layer of the image.

enums:
  layer:
    0:
      id: legacy
      doc: An image of Xen 4.4 or earlier, which has no signature.
    0x446f6d61:
      id: xenopsd_legacy
      doc: |
        "XenSavedDoma", a suspend image of XenServer from the time before it
        used records; the number is that of the last four letters.
    0x4c696278:
      id: libxl
      doc: '"Libx", a libxl migration stream.'
    0x4c696e75:
      id: xend
      doc: '"Linu", a file written by `xm save`.'
    0x58656e20:
      id: xl
      doc: '"Xen ", a file written by `xl save`.'
    0x58656e53:
      id: xenopsd
      doc: '"XenS", a suspend image of XenServer or XCP-ng.'
    0x6c696276:
      id: libvirt
      doc: '"libv", a file written by `virsh save`.'
    0xffffffff:
      id: libxc
      doc: All ones, a libxc migration stream.
