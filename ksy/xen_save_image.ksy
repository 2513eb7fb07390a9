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
    - libvirt_save_file
    - libxc_migration_stream
    - libxl_migration_stream
    - xenopsd_suspend_image
    - xl_save_file
  endian: be

doc: |
  The state of a saved Xen domain, whichever program wrote it: the file of
  `xl save` or `virsh save`, the suspend image of xenopsd, or a libxl or libxc
  migration stream without a file around it. The first octets tell them apart;
  each is a definition of its own.
doc-ref: https://xenbits.xen.org/docs/unstable/specs/libxc-migration-stream.html

seq:
  - id: content
    type:
      switch-on: outermost_layer
      cases:
        layer::libxc: libxc_migration_stream
        layer::libxl: libxl_migration_stream
        layer::libvirt: libvirt_save_file
        layer::xenopsd: xenopsd_suspend_image
        layer::xl: xl_save_file
    doc: The outermost layer, which has the others in it.

instances:
  signature:
    pos: 0
    type: u4
    doc: The first four octets, as a number; see `outermost_layer`.

  outermost_layer:
    value: signature
    enum: layer
    doc: The outermost layer of the image.

enums:
  layer:
    0x4c696278:
      id: libxl
      doc: '"Libx", a libxl migration stream.'
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
