# Made from ksy/ by `make generate`: one file for the Kaitai Web IDE.

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
  endian: be

doc: |
  The state of a saved Xen domain, whichever program wrote it: the file of `xl
  save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
  libxc migration stream without a file around it. The first bytes distinguish
  them; each has a definition of its own. An image of Xen 4.4 or earlier without
  a file around it has no signature; it is recognised by numbers in a certain
  range.

  `content` is the file as it is, from the outermost layer inwards. The other
  instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`,
  `memory`, `vcpus`, `hvm_context` and `device_model` are what their names say
  in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead.

  A file that is none of these, or that is compressed, has a `problem`.

  For reading only: a writer that the compiler makes of this with `-w` leaves
  out contents.
doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc

seq:
  - id: content
    type:
      switch-on: outermost_layer
      cases:
        layer::legacy: legacy_save_image
        layer::libvirt: libvirt_save_file
        layer::libxc: libxc_migration_stream
        layer::libxl: libxl_migration_stream
        layer::xend: xend_save_file
        layer::xenopsd: xenopsd_suspend_image
        layer::xenopsd_legacy: xenopsd_legacy_image
        layer::xl: xl_save_file
        _: not_an_image
    doc: The outermost layer, which contains the others.

instances:
  recognition:
    -webide-parse-mode: lazy
    -kind: helper
    pos: 0
    type: first_bytes
    doc: What the first bytes say about the file.

  outermost_layer:
    value: recognition.layer_code
    enum: layer
    doc: What the file is; the outermost layer of an image.

  is_image:
    value: recognition.is_image
    doc: The file is a saved domain, and not compressed.

  problem:
    -webide-parse-mode: lazy
    -kind: helper
    value: |
      recognition.is_image ? ""
        : recognition.is_compressed ? "The file is compressed. Decompress it first."
        : "The file is not a saved Xen domain. No known signature begins it."
    doc: Why this definition does not read the file; empty if it does.

  is_truncated:
    value: recognition.is_truncated
    if: recognition.has_end
    doc: |
      The file ends before the image does: the last record is incomplete, or it
      is not the one that ends an image. Absent for images of Xen 4.4 and
      earlier.

  finder:
    -webide-parse-mode: lazy
    -kind: helper
    pos: 0
    type: image_finder
    doc: Finds what the shortcuts refer to.

  config:
    -kind: text
    pos: finder.ofs_config
    size: finder.len_config
    if: finder.len_config > 0
    doc: |
      The domain's configuration as its toolstack writes it: JSON or an xl
      configuration file in a file of xl, XML in one of libvirt, otherwise an
      s-expression.

  device_model:
    -webide-parse-mode: lazy
    value: |
      finder.libxl.body.records[finder.emulator_contexts.idx_last]
        .body.as<libxl_migration_stream::record_list::emulator_context>
    if: finder.has_device_model
    doc: The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream.

  hvm_context:
    io: finder.libxc.records[finder.hvm_contexts.idx_last].raw_body._io
    pos: 0
    type: xen_hvm_context
    if: finder.has_hvm_context
    doc: |
      The state of the virtual hardware that Xen emulates for an HVM guest, from
      the last HVM_CONTEXT.

  legacy:
    -webide-parse-mode: lazy
    value: finder.legacy
    if: finder.has_legacy
    doc: The domain in the format of Xen 4.4 and earlier.

  libxc:
    -webide-parse-mode: lazy
    value: finder.libxc.as<libxc_migration_stream::libxc_migration_stream_domain_image>
    if: finder.has_libxc
    doc: |
      Domain header and records of the libxc stream. A libxl stream with
      checkpoints has more records after those, which continue the stream.

  memory:
    pos: 0
    type: guest_memory
    if: finder.has_libxc
    doc: The guest's pages.

  static_data:
    pos: 0
    type: static_records
    if: finder.has_libxc
    doc: What does not change while the guest runs.

  vcpus:
    pos: 0
    type: |
      xen_save_image_vcpu((finder.has_hvm_context ? finder.cpu_entries.found[_index].idx.as<s4>
        : finder.basic_records.found[_index].idx.as<s4>).as<s4>)
    repeat: expr
    repeat-expr: finder.num_vcpus
    if: finder.has_libxc
    doc: |
      The vCPUs and their registers, in the order of the stream. Xen does not
      save the registers of an HVM guest's vCPU that is offline.

types:
  first_bytes:
    -webide-representation: 'image: {is_image}, compressed: {is_compressed}'
    doc: What the first bytes of a file say about it.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
    seq:
      - id: signature
        -kind: magic
        type: u4
        if: _io.size >= 4
        doc: The first four bytes, as a number.

    instances:
      signature_end:
        -kind: magic
        pos: 8
        type: u4
        if: _io.size >= 12
        doc: Bytes 8-11, which distinguish the signatures of xenopsd.

      legacy_start:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: legacy_save_image::first_octets
        if: _io.size >= sizeof<legacy_save_image::first_octets>
        doc: Identification by the first bytes if the image has no signature.

      is_legacy:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          _io.size >= sizeof<legacy_save_image::first_octets>
            ? legacy_start.has_plausible_size and (legacy_start.is_pv or legacy_start.has_plausible_chunk) : false
        doc: An image of Xen 4.4 or earlier.

      is_xenopsd_legacy:
        -webide-parse-mode: lazy
        -kind: helper
        value: '_io.size >= 12 ? signature == 0x58656e53 and signature_end == 0x446f6d61 : false'
        doc: A suspend image of xenopsd from the time before it used records.

      has_image_signature:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          _io.size < 4 ? false
            : signature == 0x4c696278 or signature == 0x4c696e75 or signature == 0x58656e20
              or signature == 0x58656e53 or signature == 0x6c696276 or signature == 0xffffffff.as<u4>
        doc: The first four bytes are those of an image.

      is_compressed:
        value: |
          is_image or _io.size < 4 ? false
            : signature >> 8 == 0x1f8b08 or signature >> 8 == 0x425a68 or signature == 0x04224d18
              or signature == 0x28b52ffd or signature == 0xfd377a58.as<u4>
        doc: The file is compressed, with gzip, bzip2, lz4, zstd or xz.

      is_image:
        value: 'is_legacy ? true : has_image_signature'
        doc: The file is a saved domain.

      layer_code:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (is_legacy ? 0.as<u4>
            : is_xenopsd_legacy ? signature_end.as<u4>
            : has_image_signature ? signature.as<u4>
            : not is_compressed ? 1.as<u4>
            : signature >> 8 == 0x1f8b08 ? 0x1f8b0800.as<u4>
            : signature >> 8 == 0x425a68 ? 0x425a6800.as<u4> : signature.as<u4>).as<u4>
        doc: What the file is, as a number.

      is_xl:
        -webide-parse-mode: lazy
        -kind: helper
        value: _root.outermost_layer == layer::xl
        doc: The outermost layer is a file of `xl save`.

      is_libvirt:
        -webide-parse-mode: lazy
        -kind: helper
        value: _root.outermost_layer == layer::libvirt
        doc: The outermost layer is a file of `virsh save`.

      is_xenopsd:
        -webide-parse-mode: lazy
        -kind: helper
        value: _root.outermost_layer == layer::xenopsd
        doc: The outermost layer is a suspend image of xenopsd.

      is_xend:
        -webide-parse-mode: lazy
        -kind: helper
        value: _root.outermost_layer == layer::xend
        doc: The outermost layer is a file of `xm save`.

      is_libxl_announced:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          is_xl ? _root.content.as<xl_save_file>.body.header.is_stream_v2
            : is_libvirt ? _root.content.as<libvirt_save_file>.body.has_libxl_stream
            : _root.outermost_layer == layer::libxl
        doc: The image has a libxl stream, unless it ends before that.

      ofs_libxl:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (is_xl
            ? ((sizeof<xl_save_file::xl_save_file_file_start> + sizeof<xl_save_file::xl_save_file_file_rest::save_file_header>).as<u8>
              + _root.content.as<xl_save_file>.body.header.len_optional_data.as<u8>).as<u8>
            : is_libvirt ? (64.as<u8> + _root.content.as<libvirt_save_file>.body.header.len_xml.as<u8>).as<u8>
            : 0.as<u8>).as<u8>
        doc: Offset of the libxl stream.

      has_libxl:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          is_libxl_announced
            and _io.size.as<u8> >= (ofs_libxl + 24.as<u8>).as<u8>
        doc: The image has a libxl stream with at least the header of its first record.

      has_end:
        -webide-parse-mode: lazy
        -kind: helper
        value: is_libxl_announced or is_xenopsd or _root.outermost_layer == layer::libxc
        doc: The image ends with a record that says so.

      is_libxl_truncated:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          not has_libxl ? true
            : is_xl ? not _root.content.as<xl_save_file>.body.libxl_stream.body.records.last.is_end
            : is_libvirt ? not _root.content.as<libvirt_save_file>.body.libxl_stream.body.records.last.is_end
            : not _root.content.as<libxl_migration_stream>.body.records.last.is_end
        if: is_libxl_announced
        doc: The libxl stream ends before its END.

      is_truncated:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          is_libxl_announced ? is_libxl_truncated
            : is_xenopsd
              ? (_io.size < 31 ? true : not _root.content.as<xenopsd_suspend_image>.records.last.is_end)
            : _io.size < 48 ? true : not _root.content.as<libxc_migration_stream>.image.records.last.is_end
        if: has_end
        doc: The image ends before its last record.

  not_an_image:
    -webide-representation: '{message}'
    doc: |
      A file that is no saved domain, or one that is compressed. Nothing of
      it is read.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
    instances:
      message:
        value: _root.problem
        doc: Why this definition does not read the file.

  image_finder:
    doc: |
      Finds what the shortcuts refer to, whatever the wrapper. It reads nothing
      from the file; its instances refer to what `content` has read.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
    instances:
      libxl:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          _root.recognition.is_xl ? _root.content.as<xl_save_file>.body.libxl_stream
            : _root.recognition.is_libvirt ? _root.content.as<libvirt_save_file>.body.libxl_stream
            : _root.content.as<libxl_migration_stream>
        if: _root.recognition.has_libxl
        doc: The libxl stream.

      libxc_announcements:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: |
          search(_root.recognition.has_libxl ? searched::libxl_records : searched::xenopsd_records,
            _root.recognition.has_libxl ? 1.as<u8> : 0xf0.as<u8>)
        doc: The records that a libxc stream follows.

      ofs_libxc:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: wrapper_offset(libxc_announcements.idx_first)
        if: libxc_announcements.idx_first >= 0
        doc: Where the libxc stream begins inside a wrapper.

      has_libxc:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          _root.outermost_layer == layer::libxc ? _io.size >= 48
            : libxc_announcements.idx_first >= 0 ? _io.size.as<u8> >= (ofs_libxc.ofs_next + 48.as<u8>).as<u8>
            : false
        doc: The image has a libxc stream with at least the header of its first record.

      libxc:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          _root.outermost_layer == layer::libxc
            ? _root.content.as<libxc_migration_stream>.image.as<libxc_migration_stream::libxc_migration_stream_domain_image>
            : _root.recognition.has_libxl
              ? libxl.body.records[libxc_announcements.idx_first].libxc_stream
                .image.as<libxc_migration_stream::libxc_migration_stream_domain_image>
            : _root.content.as<xenopsd_suspend_image>.records[libxc_announcements.idx_first].libxc_stream
              .image.as<libxc_migration_stream::libxc_migration_stream_domain_image>
        if: has_libxc
        doc: Domain header and records of the libxc stream.

      legacy_announcements:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: search(searched::xenopsd_records, 0xf2.as<u8>)
        doc: The records of xenopsd that a legacy image follows.

      has_legacy:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          _root.recognition.is_xl or _root.recognition.is_libvirt ? not _root.recognition.is_libxl_announced
            : _root.recognition.is_xenopsd ? legacy_announcements.idx_first >= 0
            : _root.recognition.is_xend or _root.outermost_layer == layer::legacy or _root.outermost_layer == layer::xenopsd_legacy
        doc: The image is of Xen 4.4 or earlier.

      legacy:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          _root.recognition.is_xl ? _root.content.as<xl_save_file>.body.legacy_image
            : _root.recognition.is_libvirt ? _root.content.as<libvirt_save_file>.body.legacy_image
            : _root.recognition.is_xend ? _root.content.as<xend_save_file>.legacy_image
            : _root.recognition.is_xenopsd
              ? _root.content.as<xenopsd_suspend_image>.records[legacy_announcements.idx_first].legacy_image
            : _root.outermost_layer == layer::xenopsd_legacy
              ? _root.content.as<xenopsd_legacy_image>.legacy_image
            : _root.content.as<legacy_save_image>
        if: has_legacy
        doc: The domain in the format of Xen 4.4 and earlier.

      emulator_contexts:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: search(searched::libxl_records, 3.as<u8>)
        doc: The records with a device model's state.

      has_device_model:
        -webide-parse-mode: lazy
        -kind: helper
        value: emulator_contexts.idx_last >= 0
        doc: The libxl stream has the state of a device model.

      hvm_contexts:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: search(searched::libxc_records, 9.as<u8>)
        doc: The HVM_CONTEXT records; a receiver uses the last one.

      has_hvm_context:
        -webide-parse-mode: lazy
        -kind: helper
        value: hvm_contexts.idx_last >= 0
        doc: The libxc stream has an HVM_CONTEXT.

      cpu_entries:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: search(searched::hvm_entries, 2.as<u8>)
        doc: The entries of the HVM context with a vCPU's registers.

      basic_records:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: search(searched::libxc_records, 4.as<u8>)
        doc: The records with a PV vCPU's registers.

      num_vcpus:
        -kind: count
        value: 'has_hvm_context ? cpu_entries.num_found : basic_records.num_found'
        doc: Number of vCPUs whose registers the image has.

      page_data_records:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: search(searched::libxc_records, 1.as<u8>)
        doc: The PAGE_DATA records.

      xenops_records:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: search(searched::xenopsd_records, 0xf.as<u8>)
        doc: The records of xenopsd that hold a configuration.

      ofs_xenops:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: wrapper_offset(xenops_records.idx_first)
        if: xenops_records.idx_first >= 0
        doc: Where xenopsd's configuration is.

      ofs_config:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (_root.recognition.is_xl
            ? (sizeof<xl_save_file::xl_save_file_file_start> + sizeof<xl_save_file::xl_save_file_file_rest::save_file_header> + 4).as<u8>
            : _root.recognition.is_libvirt ? 64.as<u8>
            : _root.recognition.is_xend
              ? (sizeof<xend_save_file::xend_save_file_file_start> + sizeof<xend_save_file::xend_save_file_save_header>).as<u8>
            : xenops_records.idx_first >= 0 ? ofs_xenops.ofs_body
            : 0.as<u8>).as<u8>
        doc: Offset of the configuration.

      len_config:
        -kind: helper
        value: |
          (_root.recognition.is_xl ? (_root.content.as<xl_save_file>.body.optional_data._io.size >= 4
              ? _root.content.as<xl_save_file>.body.optional_data.config.length.as<u8> : 0.as<u8>)
            : _root.recognition.is_libvirt
              ? _root.content.as<libvirt_save_file>.body.xml.document.length.as<u8>
            : _root.recognition.is_xend ? _root.content.as<xend_save_file>.config.sexp.length.as<u8>
            : xenops_records.idx_first >= 0
              ? _root.content.as<xenopsd_suspend_image>.records[xenops_records.idx_first].raw_body._io.size.as<u8>
            : 0.as<u8>).as<u8>
        doc: Length of the configuration in bytes.

  search:
    doc: All records or entries of one type in a list.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
    params:
      - id: searched_list
        type: u1
        enum: searched
        doc: The list to search.

      - id: type_code
        type: u8
        doc: The type to search for, as a number.
    seq:
      - id: steps
        type: |
          search_step(searched_list, type_code, (num_steps - 1 - steps.size.as<s4>).as<s4>,
            steps.size == 0 ? (-1).as<s4> : steps.last.idx_here_or_later.as<s4>)
        repeat: expr
        repeat-expr: num_steps
        doc: One step for each element of the list, from the last to the first.

      - id: found
        type: |
          search_result((found.size == 0 ? idx_first.as<s4>
            : steps[num_steps - 2 - found.last.idx].idx_here_or_later.as<s4>).as<s4>)
        repeat: until
        repeat-until: |
          _.idx + 1 == num_steps ? true : steps[num_steps - 2 - _.idx].idx_here_or_later < 0
        if: idx_first >= 0
        doc: The elements of this type, in the order of the list.

    instances:
      num_steps:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (searched_list == searched::libxl_records
            ? (_root.recognition.has_libxl ? _root.finder.libxl.body.records.size.as<s4> : 0.as<s4>)
            : searched_list == searched::xenopsd_records
              ? (_root.recognition.is_xenopsd and _io.size >= 31
                ? _root.content.as<xenopsd_suspend_image>.records.size.as<s4> : 0.as<s4>)
            : searched_list == searched::libxc_records
              ? (_root.finder.has_libxc ? _root.finder.libxc.records.size.as<s4> : 0.as<s4>)
            : not _root.finder.has_hvm_context ? 0.as<s4>
            : _root.hvm_context._io.size >= 8 ? _root.hvm_context.entries.size.as<s4> : 0.as<s4>).as<s4>
        doc: Number of elements of the list.

      num_found:
        -kind: count
        value: '(idx_first >= 0 ? found.size.as<s4> : 0.as<s4>).as<s4>'
        doc: Number of elements of this type.

      idx_first:
        -webide-parse-mode: lazy
        -kind: helper
        value: '(num_steps > 0 ? steps.last.idx_here_or_later.as<s4> : (-1).as<s4>).as<s4>'
        doc: Number of the first element of this type in the list, -1 if there is none.

      idx_last:
        -webide-parse-mode: lazy
        -kind: helper
        value: '(idx_first >= 0 ? found.last.idx.as<s4> : (-1).as<s4>).as<s4>'
        doc: Number of the last element of this type in the list, -1 if there is none.

  search_step:
    doc: One element of a list, and where the next one of a type is.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
    params:
      - id: searched_list
        type: u1
        enum: searched
        doc: The list to search.

      - id: type_code
        type: u8
        doc: The type to search for, as a number.

      - id: idx
        type: s4
        doc: Number of the element in the list.

      - id: idx_later
        type: s4
        doc: Number of the next element of that type after this one, -1 if there is none.
    instances:
      element_type:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (searched_list == searched::libxl_records
            ? _root.finder.libxl.body.records[idx].header.type_code.as<u8>
            : searched_list == searched::xenopsd_records
              ? _root.content.as<xenopsd_suspend_image>.records[idx].header.type_code.as<u8>
            : searched_list == searched::libxc_records
              ? _root.finder.libxc.records[idx].header.type_code.as<u8>
            : _root.hvm_context.entries[idx].header.typecode_number.as<u8>).as<u8>
        doc: Type of the element, as a number.

      idx_here_or_later:
        -webide-parse-mode: lazy
        -kind: helper
        value: '(element_type == type_code ? idx : idx_later).as<s4>'
        doc: Number of the next element of that type from this one on, -1 if there is none.

  search_result:
    doc: An element of a list.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
    params:
      - id: idx
        type: s4
        doc: Number of the element in its list.

  wrapper_offset:
    doc: Where a record of a wrapper is in the file.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
    params:
      - id: idx
        type: s4
        doc: Number of the record. No other stream precedes it.
    seq:
      - id: steps
        type: |
          wrapper_step(steps.size.as<s4>, (steps.size == 0
            ? ofs_first.as<u8> : steps.last.ofs_next.as<u8>).as<u8>)
        repeat: expr
        repeat-expr: idx + 1
        doc: One step for each record up to this one.

    instances:
      ofs_first:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (_root.recognition.has_libxl
            ? (_root.recognition.ofs_libxl + sizeof<libxl_migration_stream::hdr>.as<u8>).as<u8>
            : sizeof<xenopsd_suspend_image::xenopsd_suspend_image_save_signature>.as<u8>).as<u8>
        doc: Offset of the first record.

      ofs_body:
        value: steps.last.ofs_body
        doc: Offset of the record's body.

      ofs_next:
        value: steps.last.ofs_next
        doc: Offset of the data after the record.

  wrapper_step:
    doc: A record of a wrapper, and where it is.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
    params:
      - id: idx
        type: s4
        doc: Number of the record.

      - id: ofs_record
        type: u8
        doc: Offset of the record.
    instances:
      ofs_body:
        -webide-parse-mode: lazy
        -kind: helper
        value: '(ofs_record + (_root.recognition.has_libxl ? 8.as<u8> : 16.as<u8>)).as<u8>'
        doc: Offset of the body.

      ofs_next:
        -kind: helper
        value: |
          (ofs_body + (_root.recognition.has_libxl
            ? (_root.finder.libxl.body.records[idx].raw_body._io.size.as<u8>
              + _root.finder.libxl.body.records[idx].padding.length.as<u8>).as<u8>
            : _root.content.as<xenopsd_suspend_image>.records[idx].raw_body._io.size.as<u8>)).as<u8>
        doc: Offset of the data after the record.

  static_records:
    -webide-representation: '{cpuid_policy}'
    doc: What the libxc stream says once, before the guest's memory and registers.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L629 STATIC_DATA_END
    instances:
      cpuid_policies:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: search(searched::libxc_records, 0x11.as<u8>)
        doc: The X86_CPUID_POLICY records.

      cpuid_policy:
        -webide-parse-mode: eager
        io: _root.libxc.records[cpuid_policies.idx_last].raw_body._io
        pos: 0
        type: xen_x86_cpu_policy::cpuid_policy
        if: cpuid_policies.idx_last >= 0
        doc: The CPUID leaves of the guest, if the stream has them.

      msr_policies:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: search(searched::libxc_records, 0x12.as<u8>)
        doc: The X86_MSR_POLICY records.

      msr_policy:
        -webide-parse-mode: eager
        io: _root.libxc.records[msr_policies.idx_last].raw_body._io
        pos: 0
        type: xen_x86_cpu_policy::msr_policy
        if: msr_policies.idx_last >= 0
        doc: The MSRs of the guest's policy, if the stream has them.

      infos_of_pv:
        -webide-parse-mode: lazy
        -kind: helper
        pos: 0
        type: search(searched::libxc_records, 2.as<u8>)
        doc: The X86_PV_INFO records.

      pv_info:
        value: |
          _root.libxc.records[infos_of_pv.idx_last]
            .body.as<libxc_migration_stream::libxc_migration_stream_domain_image::x86_pv_info>
        if: infos_of_pv.idx_last >= 0
        doc: Properties of a PV guest.

  guest_memory:
    -webide-representation: '{num_batches:dec} batches'
    doc: The guest's pages, in batches as the stream has them.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
    instances:
      num_batches:
        -kind: count
        value: _root.finder.page_data_records.num_found
        doc: Number of PAGE_DATA records.

      first_batch:
        value: |
          _root.libxc.records[_root.finder.page_data_records.idx_first]
            .body.as<libxc_migration_stream::libxc_migration_stream_domain_image::page_data>
        if: num_batches > 0
        doc: The first batch.

      batches:
        pos: 0
        type: page_batch(_root.finder.page_data_records.found[_index].idx)
        repeat: expr
        repeat-expr: num_batches
        doc: All batches. A page may be in several; the last one counts.

  page_batch:
    -webide-representation: '{pages}'
    doc: A PAGE_DATA record.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
    params:
      - id: idx_record
        -kind: helper
        type: s4
        doc: Number of the record.
    instances:
      pages:
        value: _root.libxc.records[idx_record].body.as<libxc_migration_stream::libxc_migration_stream_domain_image::page_data>
        doc: The body of the record.

  xen_save_image_vcpu:
    -webide-representation: 'vCPU {vcpu_id:dec}: {registers}'
    doc: A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
    params:
      - id: idx
        -kind: helper
        type: s4
        doc: Number of the entry or record.
    instances:
      kind:
        value: |
          (_root.finder.has_hvm_context ? 0.as<u4>
            : _root.libxc.records[idx].raw_body._io.size.as<u4>
              == (8 + sizeof<xen_x86_vcpu::vcpu_guest_context_x86_64>).as<u4> ? 1.as<u4>
            : _root.libxc.records[idx].raw_body._io.size.as<u4>
              == (8 + sizeof<xen_x86_vcpu::vcpu_guest_context_x86_32>).as<u4> ? 2.as<u4>
            : 3.as<u4>).as<u4>
        enum: vcpu_kind
        doc: Kind of guest that the vCPU belongs to.

      pv_state:
        -webide-parse-mode: lazy
        -kind: helper
        value: _root.libxc.records[idx].body.as<libxc_migration_stream::libxc_migration_stream_domain_image::x86_pv_vcpu>
        if: not _root.finder.has_hvm_context
        doc: The body of X86_PV_VCPU_BASIC.

      vcpu_id:
        -kind: id
        value: |
          (_root.finder.has_hvm_context ? _root.hvm_context.entries[idx].header.instance.as<u4>
            : pv_state.vcpu_id.as<u4>).as<u4>
        doc: Number of the vCPU.

      registers:
        -webide-parse-mode: eager
        io: |
          _root.finder.has_hvm_context ? _root.hvm_context.entries[idx].raw_body._io
            : _root.libxc.records[idx].raw_body._io
        # The registers of a PV guest follow the vCPU's number, the FPU's state and the flags.
        pos: 'kind == vcpu_kind::pv_x86_64 ? 528 : kind == vcpu_kind::pv_x86_32 ? 524 : 0'
        type:
          switch-on: kind
          cases:
            vcpu_kind::hvm: xen_hvm_context::cpu
            vcpu_kind::pv_x86_64: xen_x86_vcpu::cpu_user_regs_x86_64
            vcpu_kind::pv_x86_32: xen_x86_vcpu::cpu_user_regs_x86_32
        if: kind != vcpu_kind::damaged
        doc: |
          All registers of an HVM guest's vCPU; the general registers of a PV
          guest's.

  legacy_save_image:
    meta:
      endian: le

    doc: |
      The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the
      size of the P2M; for a PV guest, the data needed to read the rest and the
      frames of its P2M; chunks, mostly guest pages; and a tail with the registers.
      It has no magic number and no version.

      Some numbers are as wide as the words of the toolstack that saved the image.
      No field gives that width or the kind of guest; both can be derived from the
      first bytes, see `identification`.

      The image of a domain that Remus protected has several checkpoints in a row,
      each with chunks and a tail. The pages of all checkpoints count, but only the
      last tail does.

      A damaged image parses as far as its framing allows.

      For reading only: a writer that the compiler makes of this with `-w` leaves
      out contents.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h

    seq:
      - id: image
        type: legacy_save_image_domain_image(identification.is_64bit, identification.is_pv)
        if: _io.size >= sizeof<first_octets> + sizeof<u4>
        doc: The whole image; absent if the data ends inside its first headers.

    instances:
      identification:
        pos: 0
        type: first_octets
        if: _io.size >= sizeof<first_octets>
        doc: Identification of the image by its first bytes.

    types:
      first_octets:
        -webide-representation: '64-bit toolstack: {is_64bit}, PV: {is_pv}'
        doc: |
          The first 16 bytes, interpreted for either width of the toolstack.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L761 Legacy Images (x86 only)
        seq:
          - id: p2m_size
            type: u4
            doc: Size of the P2M; of a 64-bit toolstack, its low half.

          - id: word1
            type: u4
            doc: |
              Bytes 4-7. For a 64-bit toolstack, the rest of the size, which is
              zero; for a 32-bit toolstack, the field that follows the size, which
              is not zero.

          - id: word2
            type: u4
            doc: Bytes 8-11. For a 64-bit toolstack, the field that follows the size.

          - id: word3
            type: u4
            doc: Bytes 12-15.

        instances:
          is_64bit:
            value: word1 == 0
            doc: A 64-bit toolstack saved the image.

          is_pv:
            value: |
              is_64bit
                ? word2 >> 16 == 0xffff and (word2 & 0xffff) == 0xffff and word3 >> 16 == 0xffff and (word3 & 0xffff) == 0xffff
                : word1 >> 16 == 0xffff and (word1 & 0xffff) == 0xffff
                  and not ((word2 >= 1 and word2 <= 1024) or (word2 >> 16 == 0xffff and (word2 & 0xffff) >= 0xffec))
            doc: |
              The extended info of a PV guest follows the size; otherwise the first
              chunk of an HVM guest does. All ones can also be the marker of an
              enable_verify_mode chunk; then another chunk's marker follows, which
              is smaller than any length of extended info.

          first_chunk:
            value: 'is_64bit ? word2 : word1'
            doc: Marker of the first chunk, if this is an HVM guest.

          has_plausible_size:
            value: p2m_size > 0 and p2m_size <= 0x10000000
            doc: The number of pages is not 0 and not more than pfns of 28 bits can address.

          has_plausible_chunk:
            value: (first_chunk >= 1 and first_chunk <= 1024) or (first_chunk >> 16 == 0xffff and (first_chunk & 0xffff) >= 0xffec)
            doc: The marker is one that a chunk at the start of an image can have.

      ulong:
        -webide-representation: '{value:hex}'
        doc: A number as wide as the words of the toolstack that saved the image.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.
        seq:
          - id: wide
            type: u8
            if: is_64bit
            doc: The number of a 64-bit toolstack.

          - id: narrow
            type: u4
            if: not is_64bit
            doc: The number of a 32-bit toolstack.

        instances:
          value:
            -kind: register
            value: '(is_64bit ? wide : narrow.as<u8>).as<u8>'
            doc: The number, in the width of the toolstack.

      ulong_halves:
        -webide-representation: '{low:hex}'
        doc: |
          A number as wide as the words of the toolstack that saved the image, in
          two halves because not every language has 64-bit bit operations.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            if: is_64bit
            doc: Bits 63-32.

      legacy_save_image_domain_image:
        -webide-representation: '{header}, 64-bit toolstack: {is_64bit}, PV: {is_pv}'
        doc: An image whose toolstack and kind of guest are known.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.

          - id: is_pv
            -kind: helper
            type: bool
            doc: The guest is paravirtualised.
        seq:
          - id: header
            type: header(is_64bit, is_pv)
            doc: Size of the P2M.

          - id: extended_info
            type: extended_info(is_64bit)
            if: is_pv
            doc: Data needed to read the rest of a PV guest's image.

          - id: p2m_frames
            size: |
              len_p2m_frames <= (_io.size - _io.pos).as<u8>
                ? len_p2m_frames : (_io.size - _io.pos).as<u8>
            type: p2m_frame_list(is_64bit)
            if: is_pv
            doc: Location of a PV guest's P2M.

          - id: checkpoints
            type: |
              checkpoint(is_64bit, is_pv, len_context, has_extended, len_xsave,
                checkpoints.size == 0 ? false : checkpoints.last.enables_compression)
            repeat: until
            repeat-until: _.is_last or _io.size - _io.pos < sizeof<legacy_save_image_hvm_param>
            if: _io.size - _io.pos >= sizeof<legacy_save_image_hvm_param>
            doc: Chunks and a tail; several times in an image that Remus sent.

        instances:
          guest_width:
            value: '(len_context == 5168 or (is_64bit and len_context != 2800) ? 8 : 4).as<u4>'
            doc: |
              Width of a PV guest's words in bytes, derived from the size of its
              vCPU contexts.

          pt_levels:
            value: '(guest_width == 8 ? 4 : 3).as<u4>'
            doc: Levels of a PV guest's page tables.

          num_p2m_per_frame:
            -kind: count
            value: 4096 / guest_width
            doc: Entries of the P2M in one page.

          num_p2m_frames:
            -kind: count
            value: ((header.p2m_size.value + num_p2m_per_frame.as<u8> - 1.as<u8>).as<u8> / num_p2m_per_frame.as<u8>).as<u8>
            doc: Pages of the P2M.

          len_p2m_frames:
            -webide-parse-mode: lazy
            -kind: helper
            value: '(num_p2m_frames * (is_64bit ? 8 : 4).as<u8>).as<u8>'
            doc: Length of `p2m_frames` in bytes.

          len_context:
            -kind: helper
            value: '(is_pv ? extended_info.len_context.as<u4> : 0.as<u4>).as<u4>'
            doc: Length of a vCPU's context in bytes.

          has_extended:
            value: 'is_pv ? extended_info.has_extended : false'
            doc: Each vCPU has an extended context.

          len_xsave:
            -kind: helper
            value: '(is_pv ? extended_info.len_xsave.as<u4> : 0.as<u4>).as<u4>'
            doc: |
              Length of a vCPU's extended processor state in bytes, including the
              numbers before it.

      header:
        -webide-representation: '{p2m_size}'
        doc: The start of every image.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.

          - id: is_pv
            -kind: helper
            type: bool
            doc: The guest is paravirtualised.
        seq:
          - id: p2m_size
            type: ulong(is_64bit)
            doc: Number of pfns that the P2M covers.

        instances:
          known_p2m_size_max:
            -webide-parse-mode: lazy
            -kind: helper
            value: 0x10000000
            doc: The most pfns that 28 bits can address.

          toolstack_width:
            value: 'is_64bit ? 8 : 4'
            doc: Width in bytes of the words of the toolstack that saved the image.

          guest_type:
            value: 'is_pv ? 1 : 2'
            enum: guest_type
            doc: Kind of guest.

      extended_info:
        -webide-representation: 'context {len_context:dec}, extended: {has_extended}, xsave {len_xsave:dec}'
        doc: Blocks that describe the tail of a PV guest's image.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.
        seq:
          - id: head
            type: extended_info_header(is_64bit)
            doc: Marker and length.

          - id: blocks
            size: |
              head.len_blocks.as<u8> <= (_io.size - _io.pos).as<u8>
                ? head.len_blocks.as<u8> : (_io.size - _io.pos).as<u8>
            type: extended_info_blocks
            doc: Blocks of extended information, each with a header of its own.

        instances:
          len_context:
            -kind: helper
            value: blocks.len_context
            doc: Length of a vCPU's context in bytes; 0 if no block says so.

          has_extended:
            value: blocks.has_extended
            doc: Each vCPU has an extended context.

          len_xsave:
            -kind: helper
            value: blocks.len_xsave
            doc: |
              Length of a vCPU's extended processor state in bytes, including the
              numbers before it.

      extended_info_header:
        -webide-representation: '{len_blocks:dec} bytes'
        doc: The header of the extended info.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.
        seq:
          - id: marker
            type: ulong_halves(is_64bit)
            doc: All ones, which the first frame of a P2M never is.

          - id: len_blocks
            type: u4
            doc: Length of all blocks in bytes.

        instances:
          is_valid:
            value: |
              marker.low >> 16 == 0xffff and (marker.low & 0xffff) == 0xffff
                and (is_64bit ? marker.high >> 16 == 0xffff and (marker.high & 0xffff) == 0xffff : true)
            doc: The marker is all ones.

      extended_info_blocks:
        doc: All blocks of the extended info.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
        seq:
          - id: blocks
            type: |
              extended_info_block(blocks.size == 0 ? 0.as<u4> : blocks.last.len_context_so_far.as<u4>,
                blocks.size == 0 ? false : blocks.last.has_extended_so_far,
                blocks.size == 0 ? 0.as<u4> : blocks.last.len_xsave_so_far.as<u4>)
            repeat: until
            repeat-until: _io.size - _io.pos < sizeof<extended_info_block_header>
            if: _io.size >= sizeof<extended_info_block_header>
            doc: Blocks, up to the point where too few bytes remain for another one.

        instances:
          has_blocks:
            value: _io.size >= sizeof<extended_info_block_header>
            doc: There is a block.

          len_context:
            -kind: helper
            value: '(has_blocks ? blocks.last.len_context_so_far.as<u4> : 0.as<u4>).as<u4>'
            doc: Length of a vCPU's context in bytes; 0 if no block says so.

          has_extended:
            value: 'has_blocks ? blocks.last.has_extended_so_far : false'
            doc: Each vCPU has an extended context.

          len_xsave:
            -kind: helper
            value: '(has_blocks ? blocks.last.len_xsave_so_far.as<u4> : 0.as<u4>).as<u4>'
            doc: |
              Length of a vCPU's extended processor state in bytes, including the
              numbers before it.

      extended_info_block_header:
        -webide-representation: '{block_type} {len_data:dec}'
        doc: The header of a block of the extended info.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
        seq:
          - id: type_code
            -kind: helper
            -orig-id: chunk_sig
            type: u4be
            doc: Type of the block, four letters; see `block_type`.

          - id: len_data
            -orig-id: chunk_bytes
            type: u4
            doc: Length of the block's data in bytes.

        instances:
          block_type:
            value: type_code
            enum: block_type
            doc: Type of the block. A receiver skips a type that it does not know.

      extended_info_block:
        -webide-representation: '{header}'
        doc: One block of the extended info.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
        params:
          - id: len_context_before
            type: u4
            doc: Length of a vCPU's context, from the blocks before this one.

          - id: has_extended_before
            type: bool
            doc: One of the blocks before this one says that vCPUs have an extended context.

          - id: len_xsave_before
            type: u4
            doc: Length of a vCPU's extended processor state, from the blocks before this one.
        seq:
          - id: header
            type: extended_info_block_header
            doc: Type and length.

          - id: raw_content
            -kind: helper
            size: |
              header.len_data.as<u8> <= (_io.size - _io.pos).as<u8>
                ? header.len_data.as<u8> : (_io.size - _io.pos).as<u8>
            type: legacy_save_image_opaque
            doc: The data, not decoded.

        instances:
          content:
            io: raw_content._io
            pos: 0
            type:
              switch-on: header.block_type
              cases:
                block_type::vcpu: vcpu_context(header.len_data)
                block_type::xcnt: xsave_length
                _: legacy_save_image_opaque
            doc: The data, decoded by block type.

          len_context_so_far:
            -webide-parse-mode: lazy
            -kind: helper
            value: '(header.block_type == block_type::vcpu ? header.len_data : len_context_before).as<u4>'
            doc: Length of a vCPU's context, from the blocks up to this one.

          has_extended_so_far:
            -webide-parse-mode: lazy
            -kind: helper
            value: has_extended_before or header.block_type == block_type::extv
            doc: vCPUs have an extended context.

          len_xsave_so_far:
            -webide-parse-mode: lazy
            -kind: helper
            value: |
              header.block_type == block_type::xcnt and raw_content._io.size >= sizeof<u4>
                ? content.as<xsave_length>.len_xsave.as<u4> : len_xsave_before.as<u4>
            doc: Length of a vCPU's extended processor state, from the blocks up to this one.

      xsave_length:
        -webide-representation: '{len_xsave:dec} bytes'
        doc: The data of an xcnt block.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
        seq:
          - id: len_xsave
            type: u4
            doc: |
              Length of the extended processor state in each vCPU's part of the
              tail, in bytes.

      legacy_save_image_opaque:
        -webide-representation: 'not decoded'
        doc: Bytes that are not interpreted here.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h

      p2m_frame_list:
        -webide-representation: 'pfns of the P2M'
        doc: |
          The pfns of the pages that hold the P2M. The sender replaces the mfns of
          the running guest with pfns.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.
        instances:
          len_pfn:
            -webide-parse-mode: lazy
            -kind: helper
            value: 'is_64bit ? 8 : 4'
            doc: Size of one entry in bytes.

          pfns:
            pos: 0
            type: ulong(is_64bit)
            repeat: expr
            repeat-expr: (_io.size.as<u8> / len_pfn.as<u8>).as<u8>
            doc: A pfn for each page of the P2M.

      checkpoint:
        -webide-representation: 'compressed: {is_compressed}, last: {is_last}'
        doc: Chunks and the tail that completes the state of the domain.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE and TAIL PHASE
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.

          - id: is_pv
            -kind: helper
            type: bool
            doc: The guest is paravirtualised.

          - id: len_context
            type: u4
            doc: Length of a vCPU's context in bytes.

          - id: has_extended
            type: bool
            doc: Each vCPU has an extended context.

          - id: len_xsave
            type: u4
            doc: |
              Length of a vCPU's extended processor state in bytes, including the
              numbers before it.

          - id: is_compressed
            -kind: helper
            type: bool
            doc: Pages are in compressed_data chunks, as an earlier checkpoint announced.
        seq:
          - id: chunks
            type: |
              chunk(is_64bit, is_compressed, chunks.size.as<s4>,
                chunks.size == 0 ? (-1).as<s4> : chunks.last.idx_vcpu_info_so_far.as<s4>,
                chunks.size == 0 ? false : chunks.last.has_last_checkpoint_so_far,
                chunks.size == 0 ? is_compressed : chunks.last.has_enable_compression_so_far)
            repeat: until
            repeat-until: |
              not _.is_followed_by_chunk or _io.size - _io.pos < sizeof<legacy_save_image_hvm_param>
            doc: |
              Chunks up to an end chunk, up to an invalid chunk, or up to the point
              where too few bytes remain for the longest header of another chunk,
              which is as long as an HVM parameter.

          - id: pv_tail
            type: |
              pv_tail(is_64bit, len_context, has_extended, len_xsave, highest_vcpu_id,
                chunks.last.idx_vcpu_info_so_far >= 0
                  ? chunks[chunks.last.idx_vcpu_info_so_far].body.as<vcpu_info>.vcpu_map : [1])
            if: is_pv and is_ended and _io.size - _io.pos >= sizeof<u4>
            doc: Registers of a PV guest.

          - id: hvm_tail
            type: hvm_tail
            if: not is_pv and is_ended and _io.size - _io.pos >= sizeof<magic_pfns> + sizeof<u4>
            doc: Registers and devices of an HVM guest.

          - id: after_tail
            type: stream_position(_io.pos.as<u8>)
            doc: Offset of the end of the tail.

        instances:
          is_ended:
            value: chunks.last.header.chunk_type == chunk_type::end_mark
            doc: The chunks are complete, and the tail follows.

          enables_compression:
            value: chunks.last.has_enable_compression_so_far
            doc: Pages of later checkpoints are compressed.

          highest_vcpu_id:
            -kind: id
            value: |
              (chunks.last.idx_vcpu_info_so_far >= 0
                ? chunks[chunks.last.idx_vcpu_info_so_far].header.max_vcpu_id.as<u4> : 0.as<u4>).as<u4>
            doc: The highest vCPU id; without vcpu_info there is only vCPU 0.

          next_marker:
            pos: after_tail.ofs_next
            type: next_marker
            if: _io.size.as<u8> >= (after_tail.ofs_next + sizeof<next_marker>).as<u8>
            doc: The data after the tail.

          is_last:
            value: |
              not is_ended or chunks.last.has_last_checkpoint_so_far ? true
                : (_io.size.as<u8> < (after_tail.ofs_next + sizeof<next_marker>).as<u8> ? true : not next_marker.is_chunk)
            doc: |
              No other checkpoint follows. Images of Xen 3.4 and earlier have no
              last_checkpoint chunk; no chunk follows their only checkpoint.

      stream_position:
        -webide-representation: '{ofs_next:hex}'
        doc: |
          A position in the stream. An instance, which is read on demand, must not
          ask the stream for its position, because the answer differs between
          languages.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h
        params:
          - id: ofs_next
            type: u8
            doc: Offset of the position in the stream.

      next_marker:
        doc: The data after a tail, read as the marker of a chunk.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L1412-L2360 xc_domain_restore()
        seq:
          - id: marker
            type: s4
            doc: The marker, if another checkpoint follows.

        instances:
          is_chunk:
            value: marker != 0 and marker >= -20 and marker <= 1024
            doc: Another checkpoint follows.

      chunk_header:
        -webide-representation: '{chunk_type}'
        doc: |
          The marker of a chunk, and the fields that determine its length. Only
          Xen's restore code documents what each chunk has.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069 pagebuf_get_one()
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.

          - id: is_compressed
            -kind: helper
            type: bool
            doc: Pages do not follows their pfns but in compressed_data chunks.
        seq:
          - id: marker
            type: s4
            doc: The number of pfns if positive, otherwise the type of the chunk.

          - id: max_vcpu_id
            -kind: count
            type: u4
            if: chunk_type == chunk_type::vcpu_info
            doc: The highest vCPU id.

          - id: len_toolstack
            type: u4
            if: chunk_type == chunk_type::toolstack
            doc: Length of the toolstack's data in bytes.

          - id: len_compressed
            type: ulong(is_64bit)
            if: chunk_type == chunk_type::compressed_data
            doc: Length of the compressed pages in bytes.

          - id: pfns
            type: 'legacy_save_image_pfn_entry(is_64bit, pfns.size == 0 ? 0.as<u4> : pfns.last.num_pages_so_far.as<u4>)'
            repeat: expr
            repeat-expr: |
              marker.as<u8> <= ((_io.size - _io.pos).as<u8> / (is_64bit ? 8.as<u8> : 4.as<u8>)).as<u8>
                ? marker.as<u8> : ((_io.size - _io.pos).as<u8> / (is_64bit ? 8.as<u8> : 4.as<u8>)).as<u8>
            if: marker > 0
            doc: The pfns of a page batch, with their types.

        instances:
          chunk_type:
            value: '(marker > 0 ? 1.as<s4> : marker.as<s4>).as<s4>'
            enum: chunk_type
            doc: Type of the chunk.

          num_pfns:
            -kind: count
            value: '(marker > 0 ? marker.as<u4> : 0.as<u4>).as<u4>'
            doc: Number of pfns in a page batch.

          known_num_pfns_max:
            -webide-parse-mode: lazy
            -kind: helper
            -orig-id: MAX_BATCH_SIZE
            value: 1024
            doc: The most pfns that a receiver accepts in one page batch.

          known_vcpu_id_max:
            -webide-parse-mode: lazy
            -kind: helper
            -orig-id: XC_SR_MAX_VCPUS
            value: 4095
            doc: The highest vCPU id that a receiver accepts.

          is_hvm_param:
            -webide-parse-mode: lazy
            -kind: helper
            value: |
              chunk_type == chunk_type::hvm_ident_pt or chunk_type == chunk_type::hvm_vm86_tss
                or chunk_type == chunk_type::hvm_console_pfn or chunk_type == chunk_type::hvm_acpi_ioports_location
                or chunk_type == chunk_type::hvm_viridian or chunk_type == chunk_type::hvm_generation_id_addr
                or chunk_type == chunk_type::hvm_paging_ring_pfn or chunk_type == chunk_type::hvm_monitor_ring_pfn
                or chunk_type == chunk_type::hvm_sharing_ring_pfn or chunk_type == chunk_type::hvm_ioreq_server_pfn
                or chunk_type == chunk_type::hvm_nr_ioreq_server_pages
            doc: The chunk holds an HVM parameter.

          known_hvm_param_index:
            -webide-parse-mode: lazy
            -kind: helper
            value: |
              chunk_type == chunk_type::hvm_ident_pt ? 12
                : chunk_type == chunk_type::hvm_vm86_tss ? 15
                : chunk_type == chunk_type::hvm_console_pfn ? 17
                : chunk_type == chunk_type::hvm_acpi_ioports_location ? 19
                : chunk_type == chunk_type::hvm_viridian ? 9
                : chunk_type == chunk_type::hvm_generation_id_addr ? 34
                : chunk_type == chunk_type::hvm_paging_ring_pfn ? 27
                : chunk_type == chunk_type::hvm_monitor_ring_pfn ? 28
                : chunk_type == chunk_type::hvm_sharing_ring_pfn ? 29
                : chunk_type == chunk_type::hvm_ioreq_server_pfn ? 32
                : chunk_type == chunk_type::hvm_nr_ioreq_server_pages ? 33 : -1
            doc: |
              Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for
              other chunks.

          is_tmem:
            -webide-parse-mode: lazy
            -kind: helper
            value: chunk_type == chunk_type::tmem or chunk_type == chunk_type::tmem_extra
            doc: Only the chunk's contents determine where it ends.

          is_known:
            value: marker >= -20
            doc: A receiver knows the chunk.

          num_pages:
            -kind: count
            value: |
              (marker > 0 and not is_compressed and pfns.size > 0
                ? pfns.last.num_pages_so_far.as<u4> : 0.as<u4>).as<u4>
            doc: Pages that follows the pfns.

          len_vcpu_map:
            -webide-parse-mode: lazy
            -kind: helper
            value: 'chunk_type == chunk_type::vcpu_info and max_vcpu_id <= 4095 ? ((max_vcpu_id / 64 + 1) * 8).as<u4> : 0.as<u4>'
            doc: Length of the map of vCPUs in bytes.

          len_body:
            -kind: helper
            value: |
              marker > 0 ? (num_pages.as<u8> * 4096.as<u8>).as<u8>
                : chunk_type == chunk_type::vcpu_info ? len_vcpu_map.as<u8>
                : chunk_type == chunk_type::toolstack ? len_toolstack.as<u8>
                : chunk_type == chunk_type::compressed_data ? len_compressed.value
                : chunk_type == chunk_type::tsc_info ? sizeof<tsc_info>.as<u8>
                : is_hvm_param ? sizeof<legacy_save_image_hvm_param>.as<u8> : 0.as<u8>
            doc: |
              Length of the data that follows in bytes; 0 for tmem, whose contents
              determine where it ends.

      legacy_save_image_pfn_entry:
        -webide-representation: 'pfn {pfn:hex} {page_type}'
        doc: A pfn and its type, as wide as the toolstack's words.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.

          - id: num_pages_before
            type: u4
            doc: Number of entries before this one that have a page.
        seq:
          - id: entry
            -kind: helper
            type: ulong_halves(is_64bit)
            doc: Type in bits 31-28, pfn in bits 27-0; higher bits are zero.

        instances:
          pfn:
            -kind: address
            value: entry.low & 0x0fffffff
            doc: The page frame number.

          type_code:
            -webide-parse-mode: lazy
            -kind: helper
            value: entry.low >> 28
            doc: The page type as a number.

          page_type:
            value: entry.low >> 28
            enum: page_type
            doc: Kind of page.

          reserved:
            -kind: reserved
            value: '(is_64bit ? entry.high.as<u4> : 0.as<u4>).as<u4>'
            doc: Bits above 31; zero when saved.

          has_page:
            value: type_code < 13
            doc: Whether the chunk has a page for this entry; false for broken, xalloc and xtab.

          num_pages_so_far:
            -webide-parse-mode: lazy
            -kind: helper
            value: '(num_pages_before + (type_code < 13 ? 1.as<u4> : 0.as<u4>)).as<u4>'
            doc: Number of entries that have a page, including this one.

      chunk:
        -webide-representation: '{header.chunk_type}{truncation}'
        doc: A batch of guest pages, or something else about the domain.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069 pagebuf_get_one()
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.

          - id: is_compressed
            -kind: helper
            type: bool
            doc: Pages do not follows their pfns but in compressed_data chunks.

          - id: chunk_number
            -kind: helper
            type: s4
            doc: Number of the chunk within its checkpoint.

          - id: idx_vcpu_info_before
            type: s4
            doc: Number of the last vcpu_info chunk before this one, -1 if there was none.

          - id: has_last_checkpoint_before
            type: bool
            doc: A last_checkpoint chunk precedes this one.

          - id: has_enable_compression_before
            type: bool
            doc: An enable_compression chunk precedes this one.
        seq:
          - id: header
            type: chunk_header(is_64bit, is_compressed)
            doc: Type and length of the chunk.

          - id: raw_body
            -kind: helper
            size: |
              header.len_body <= (_io.size - _io.pos).as<u8>
                ? header.len_body : (_io.size - _io.pos).as<u8>
            type: legacy_save_image_opaque
            doc: |
              The data that follows, or the part of it that the image still has if
              it ends before `header.len_body` bytes.

          - id: tmem
            type:
              switch-on: header.chunk_type
              cases:
                chunk_type::tmem: tmem
                chunk_type::tmem_extra: tmem_extra
                _: legacy_save_image_opaque
            if: header.is_tmem
            doc: The guest's transcendent memory.

        instances:
          body:
            io: raw_body._io
            pos: 0
            type:
              switch-on: header.chunk_type
              cases:
                chunk_type::pages: page_contents
                chunk_type::vcpu_info: vcpu_info
                chunk_type::tsc_info: tsc_info
                chunk_type::toolstack: legacy_save_image_toolstack(is_64bit)
                chunk_type::compressed_data: compressed_data
                chunk_type::hvm_ident_pt: legacy_save_image_hvm_param
                chunk_type::hvm_vm86_tss: legacy_save_image_hvm_param
                chunk_type::hvm_console_pfn: legacy_save_image_hvm_param
                chunk_type::hvm_acpi_ioports_location: legacy_save_image_hvm_param
                chunk_type::hvm_viridian: legacy_save_image_hvm_param
                chunk_type::hvm_generation_id_addr: legacy_save_image_hvm_param
                chunk_type::hvm_paging_ring_pfn: legacy_save_image_hvm_param
                chunk_type::hvm_monitor_ring_pfn: legacy_save_image_hvm_param
                chunk_type::hvm_sharing_ring_pfn: legacy_save_image_hvm_param
                chunk_type::hvm_ioreq_server_pfn: legacy_save_image_hvm_param
                chunk_type::hvm_nr_ioreq_server_pages: legacy_save_image_hvm_param
                _: legacy_save_image_opaque
            doc: The data that follows, decoded by the chunk's type.

          idx_vcpu_info_so_far:
            -webide-parse-mode: lazy
            -kind: helper
            value: '(header.chunk_type == chunk_type::vcpu_info ? chunk_number : idx_vcpu_info_before).as<s4>'
            doc: Number of the last vcpu_info chunk so far, -1 if there was none.

          has_last_checkpoint_so_far:
            -webide-parse-mode: lazy
            -kind: helper
            value: has_last_checkpoint_before or header.chunk_type == chunk_type::last_checkpoint
            doc: A last_checkpoint chunk was present.

          has_enable_compression_so_far:
            -webide-parse-mode: lazy
            -kind: helper
            value: has_enable_compression_before or header.chunk_type == chunk_type::enable_compression
            doc: An enable_compression chunk was present.

          is_followed_by_chunk:
            -webide-parse-mode: lazy
            -kind: helper
            value: header.chunk_type != chunk_type::end_mark and header.is_known
            doc: Another chunk follows.

          is_truncated:
            value: |
              raw_body._io.size.as<u8> < header.len_body
                or (header.marker > 0 ? header.pfns.size.as<s4> < header.marker : false)
            doc: The image ends inside this chunk.

          truncation:
            -kind: helper
            value: 'is_truncated ? ", TRUNCATED" : ""'
            doc: The words about it in the text for people.

      page_contents:
        -webide-representation: 'pages'
        doc: The pages of a page batch.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE
        instances:
          len_page:
            -webide-parse-mode: lazy
            -kind: helper
            value: 4096
            doc: Size of one page in bytes.

          pages:
            -kind: pages
            pos: 0
            size: len_page
            repeat: expr
            repeat-expr: (_io.size.as<u8> / len_page.as<u8>).as<u8>
            doc: The contents, one for each of the header's pfns that has a page, in their order.

      vcpu_info:
        -webide-representation: '{vcpu_map}'
        doc: The guest's vCPUs.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
        seq:
          - id: vcpu_map
            -kind: flags
            size-eos: true
            doc: One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.

      legacy_save_image_hvm_param:
        -webide-representation: '{value:hex}'
        doc: One HVM parameter.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
        seq:
          - id: padding
            -kind: padding
            type: u4
            doc: Zero when saved, ignored when restored.

          - id: value
            -kind: register
            type: u8
            doc: The parameter's value.

      tsc_info:
        -webide-representation: '{mode}, {khz:dec} kHz'
        doc: The guest's time stamp counter (TSC).
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L784-L799 save_tsc_info()
        seq:
          - id: mode_code
            -kind: helper
            type: u4
            doc: TSC mode, as a number; see `mode`.

          - id: nsec
            -ticks: true
            -kind: time
            type: u8
            doc: Elapsed time in nanoseconds.

          - id: khz
            -kind: time
            type: u4
            doc: Frequency of the TSC in kHz.

          - id: incarnation
            type: u4
            doc: Number of times that the guest has been restored or migrated.

        instances:
          mode:
            value: mode_code
            enum: tsc_mode
            doc: 'TSC mode: how Xen presents the TSC to the guest.'

      legacy_save_image_toolstack:
        -webide-representation: 'version {version:dec}, {num_physmaps:dec} entries'
        doc: |
          libxl's information about QEMU: where it has mapped its video memory and
          similar regions.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L1176-L1251 libxl__toolstack_save()
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.
        seq:
          - id: version
            -kind: version
            type: u4
            doc: Layout of the rest; 1 is the only one.

          - id: num_physmaps
            -kind: count
            -orig-id: count
            type: u4
            doc: Number of mappings.

        instances:
          known_version:
            -webide-parse-mode: lazy
            -kind: helper
            -orig-id: TOOLSTACK_SAVE_VERSION
            value: 1
            doc: The only version.

          ofs_physmaps:
            -webide-parse-mode: lazy
            -kind: helper
            value: sizeof<u4> + sizeof<u4>
            doc: Offset of the mappings.

          physmaps:
            pos: ofs_physmaps
            type: physmap(is_64bit)
            repeat: expr
            repeat-expr: num_physmaps
            doc: The mappings, `num_physmaps` of them.

      physmap:
        -webide-representation: '{name.text} at {start_addr:hex}, {len_range:hex} bytes'
        doc: One of QEMU's mappings into the guest's memory.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693 struct libxl__physmap_info
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.
        seq:
          - id: phys_offset
            type: u8
            doc: Original address of the memory, which identifies the mapping.

          - id: start_addr
            -kind: address
            type: u8
            doc: Address in the guest's memory where it is mapped.

          - id: len_range
            -orig-id: size
            type: u8
            doc: Length of the mapping in bytes.

          - id: len_name
            -orig-id: namelen
            type: u4
            doc: Length of the name in bytes, its NUL included.

          - id: name
            size: len_name
            type: physmap_name
            doc: Name of the memory.

          - id: padding
            -kind: padding
            size: sizeof<u4>
            if: is_64bit
            doc: |
              Structure padding that the compiler added after the name's length; it
              is written after the name.

      physmap_name:
        -webide-representation: '{text}'
        doc: The name of memory that QEMU has mapped, with its NUL.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693 struct libxl__physmap_info
        seq:
          - id: text
            size-eos: true
            type: strz
            encoding: ISO-8859-1
            doc: The name, without its NUL.

        instances:
          text_octets:
            -webide-parse-mode: lazy
            -kind: helper
            pos: 0
            size-eos: true
            terminator: 0
            doc: The bytes of the name without its NUL.

          is_terminated:
            value: text_octets.length.as<u8> < _io.size.as<u8>
            doc: The name ends with a NUL.

          has_rest:
            value: text_octets.length.as<u8> + 1 < _io.size.as<u8>
            doc: Data follows the NUL.

      compressed_data:
        -webide-representation: '{data}'
        doc: |
          Pages as Remus sends them: the parts of each that have changed since it
          was last sent. They belong to the pfns of the preceding page batches that
          have no page yet, in order. A page can begin in one such chunk and end in
          the next.

          Each page is a sequence of one-byte markers. A single marker of 0 stands
          for a page that has not changed; a single marker of 0x80 is followed by
          the whole page. Otherwise bits 6-0 of a marker count words of four bytes:
          with bit 7 set, that many words stay unchanged; with bit 7 clear, that
          many words follow and replace those of the page. The markers of a page
          cover 4096 bytes in total.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_compression.c#L365-L454 xc_compression_uncompress_page()
        seq:
          - id: data
            size-eos: true
            doc: The compressed pages.

        instances:
          marker_unchanged:
            -orig-id: EMPTY_PAGE
            value: 0
            doc: Marker of a page that has not changed.

          marker_full:
            -orig-id: FULL_PAGE
            value: 0x80
            doc: Marker of a page that follows in full.

          skip_flag:
            -orig-id: SKIPFLAG
            value: 0x80
            doc: Bit of a marker for words that stay unchanged.

          len_word:
            -webide-parse-mode: lazy
            -kind: helper
            value: 4
            doc: Size in bytes of the words that a marker counts.

      tmem:
        -webide-representation: 'version {version:dec}'
        doc: |
          The guest's transcendent memory: pages that it has handed over to Xen. Xen
          has no longer had it since 4.13.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
        seq:
          - id: version
            -kind: version
            type: u4
            doc: Version of tmem.

          - id: max_pools
            -kind: count
            type: u4
            doc: The most pools that a guest can have.

          - id: separator1
            type: u4
            doc: All ones.

          - id: flags
            -kind: flags
            type: u4
            doc: Bit 0 for compressed, bit 1 for frozen.

          - id: weight
            type: u4
            doc: The guest's weight relative to other guests.

          - id: cap
            type: u4
            doc: The guest's cap.

          - id: separator2
            type: u4
            doc: All ones.

          - id: pools
            type: tmem_pool
            repeat: until
            repeat-until: _.is_terminator
            doc: Pools, up to a terminator.

      tmem_pool:
        -webide-representation: 'pool {pool_id:dec}'
        doc: One pool, or the terminator of the list of pools.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
        seq:
          - id: pool_id
            -kind: code
            type: u4
            doc: Number of the pool; all ones end the list.

          - id: flags
            -kind: flags
            type: u4
            if: not is_terminator
            doc: Bit 0 for persistent, bit 1 for shared; bits 7-4 for the size of a page.

          - id: num_pages
            -kind: count
            type: u4
            if: not is_terminator
            doc: Upper limit of the number of pages that follow.

          - id: uuid
            -kind: id
            size: 16
            if: not is_terminator
            doc: UUID of the pool.

          - id: pages
            -kind: pages
            type: tmem_page((4096 << ((flags >> 4) & 15).as<s4>).as<u4>)
            repeat: until
            repeat-until: _.is_terminator or pages.size.as<u4> == num_pages
            if: not is_terminator and num_pages > 0
            doc: Pages of the pool.

        instances:
          is_terminator:
            value: pool_id >> 16 == 0xffff and (pool_id & 0xffff) == 0xffff
            doc: No pool follows.

      tmem_page:
        doc: One page of transcendent memory, or the terminator of the list of pages.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
        params:
          - id: len_contents
            type: u4
            doc: Size of a page in bytes.
        seq:
          - id: oid
            type: u4
            repeat: expr
            repeat-expr: 6
            doc: Object that the page belongs to, three numbers of 64 bits; all ones end the list.

          - id: index
            -kind: code
            type: u4
            if: not is_terminator
            doc: Number of the page within the object.

          - id: contents
            size: len_contents
            if: not is_terminator
            doc: Contents of the page.

        instances:
          is_terminator:
            value: |
              oid[0] >> 16 == 0xffff and (oid[0] & 0xffff) == 0xffff and oid[1] >> 16 == 0xffff and (oid[1] & 0xffff) == 0xffff
                and oid[2] >> 16 == 0xffff and (oid[2] & 0xffff) == 0xffff
                and oid[3] >> 16 == 0xffff and (oid[3] & 0xffff) == 0xffff
                and oid[4] >> 16 == 0xffff and (oid[4] & 0xffff) == 0xffff
                and oid[5] >> 16 == 0xffff and (oid[5] & 0xffff) == 0xffff
            doc: No page follows.

      tmem_extra:
        -webide-representation: 'invalidated pages'
        doc: |
          Pages of transcendent memory that are no longer valid, sent at the end of
          a live migration.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361 xc_tmem_save_extra()
        seq:
          - id: invalidated
            type: tmem_invalidation
            repeat: until
            repeat-until: _.is_terminator
            doc: The pages, up to a terminator.

      tmem_invalidation:
        doc: One page that is no longer valid, or the terminator of the list.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361 xc_tmem_save_extra()
        seq:
          - id: pool_id
            -kind: code
            type: u4
            doc: Number of the pool; all ones end the list.

          - id: oid
            type: u4
            repeat: expr
            repeat-expr: 6
            if: not is_terminator
            doc: Object that the page belongs to, three numbers of 64 bits.

          - id: index
            -kind: code
            type: u4
            if: not is_terminator
            doc: Number of the page within the object.

        instances:
          is_terminator:
            value: pool_id >> 16 == 0xffff and (pool_id & 0xffff) == 0xffff
            doc: No page follows.

      pv_tail:
        doc: Registers of a PV guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.

          - id: len_context
            type: u4
            doc: Length of a vCPU's context in bytes.

          - id: has_extended
            type: bool
            doc: Each vCPU has an extended context.

          - id: len_xsave
            type: u4
            doc: |
              Length of a vCPU's extended processor state in bytes, including the
              numbers before it.

          - id: max_vcpu_id
            type: u4
            doc: The highest vCPU id.

          - id: vcpu_map
            type: bytes
            doc: One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
        seq:
          - id: unmapped
            type: unmapped_pfns(is_64bit)
            doc: The pfns that have no memory.

          - id: vcpus
            type: vcpu_slot(_index.as<u4>, ((vcpu_map[_index / 8] >> (_index % 8)) & 1).as<u4>, len_context, has_extended, len_xsave)
            repeat: expr
            repeat-expr: 'max_vcpu_id.as<u8> / 8.as<u8> < vcpu_map.length.as<u8> ? (max_vcpu_id + 1).as<u8> : 0.as<u8>'
            doc: The vCPUs; those that are offline have no data.

          - id: shared_info
            size: '(_io.size - _io.pos).as<u8> < 4096.as<u8> ? (_io.size - _io.pos).as<u8> : 4096.as<u8>'
            type: legacy_save_image_shared_info
            doc: The guest's shared info page.

      unmapped_pfns:
        -webide-representation: '{num_pfns:dec} pfns'
        doc: |
          The pfns of a PV guest that have no memory. Newer formats do not need this
          list, because a receiver allocates no memory for a pfn that has not been
          sent.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
        params:
          - id: is_64bit
            -kind: helper
            type: bool
            doc: Width of the words of the toolstack that saved the image.
        seq:
          - id: num_pfns
            -kind: count
            type: u4
            doc: Number of pfns that have no memory.

          - id: list
            size: 'len_list <= (_io.size - _io.pos).as<u8> ? len_list : (_io.size - _io.pos).as<u8>'
            type: p2m_frame_list(is_64bit)
            doc: Those pfns.

        instances:
          known_num_pfns_max:
            -webide-parse-mode: lazy
            -kind: helper
            value: 0x10000000
            doc: The most pfns that a receiver accepts.

          len_list:
            -webide-parse-mode: lazy
            -kind: helper
            value: '(num_pfns.as<u8> * (is_64bit ? 8 : 4).as<u8>).as<u8>'
            doc: Length of the list in bytes.

      vcpu_slot:
        -webide-representation: 'vCPU {vcpu_id:dec}'
        doc: One of the guest's possible vCPUs.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
        params:
          - id: vcpu_id
            type: u4
            doc: Which vCPU.

          - id: online
            -kind: helper
            type: u4
            doc: 1 if the vCPU is online and its state is present here.

          - id: len_context
            type: u4
            doc: Length of its context in bytes.

          - id: has_extended
            type: bool
            doc: The vCPU has an extended context.

          - id: len_xsave
            type: u4
            doc: |
              Length of its extended processor state in bytes, including the numbers
              before it.
        seq:
          - id: vcpu
            size: |
              len_vcpu.as<u8> <= (_io.size - _io.pos).as<u8> ? len_vcpu.as<u8> : (_io.size - _io.pos).as<u8>
            type: legacy_save_image_vcpu(len_context, has_extended, len_xsave)
            if: online != 0
            doc: The state of a vCPU that is online.

        instances:
          len_vcpu:
            -webide-parse-mode: lazy
            -kind: helper
            value: '(len_context + (has_extended ? 128.as<u4> : 0.as<u4>) + len_xsave).as<u4>'
            doc: Length of the state of one vCPU in bytes.

      legacy_save_image_vcpu:
        doc: State of one vCPU of a PV guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
        params:
          - id: len_context
            type: u4
            doc: Length of its context in bytes.

          - id: has_extended
            type: bool
            doc: The vCPU has an extended context.

          - id: len_xsave
            type: u4
            doc: |
              Length of its extended processor state in bytes, including the numbers
              before it.
        instances:
          len_extended:
            -webide-parse-mode: lazy
            -kind: helper
            value: '(has_extended ? 128.as<u4> : 0.as<u4>).as<u4>'
            doc: Length of the extended context in bytes.

          ofs_extended:
            -webide-parse-mode: lazy
            -kind: helper
            value: len_context
            doc: Offset of the extended context.

          ofs_xsave:
            -webide-parse-mode: lazy
            -kind: helper
            value: len_context + len_extended
            doc: Offset of the extended processor state.

          len_vcpu:
            -webide-parse-mode: lazy
            -kind: helper
            value: len_context + len_extended + len_xsave
            doc: Total length in bytes.

          context:
            pos: 0
            size: len_context
            type: vcpu_context(len_context)
            doc: The vCPU's registers.

          extended:
            pos: ofs_extended
            size: len_extended
            type: xen_x86_vcpu::ext_vcpucontext
            if: has_extended
            doc: Callbacks and machine-check state.

          xsave:
            pos: ofs_xsave
            size: len_xsave
            type: legacy_save_image_vcpu_xsave
            if: len_xsave > 0
            doc: Extended processor state.

      vcpu_context:
        doc: Registers of a PV vCPU.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
        params:
          - id: len_context
            type: u4
            doc: Length of the context in bytes, which distinguishes 64-bit from 32-bit guests.
        seq:
          - id: vcpu_guest_context
            type:
              switch-on: context_layout
              cases:
                context_layout::x86_64: xen_x86_vcpu::vcpu_guest_context_x86_64
                context_layout::x86_32: xen_x86_vcpu::vcpu_guest_context_x86_32
                _: xen_x86_vcpu::unknown_context
            doc: The structure for the guest's width.

        instances:
          context_layout:
            value: |
              len_context == sizeof<xen_x86_vcpu::vcpu_guest_context_x86_64> ? context_layout::x86_64
                : len_context == sizeof<xen_x86_vcpu::vcpu_guest_context_x86_32> ? context_layout::x86_32
                : context_layout::unknown_layout
            doc: Kind of structure.

      legacy_save_image_vcpu_xsave:
        -webide-representation: '{len_area:dec} bytes'
        doc: Extended processor state of a PV vCPU.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
        seq:
          - id: xfeature_mask
            -kind: flags
            type: u8
            doc: The features that Xen saved.

          - id: len_area
            -orig-id: size
            type: u8
            doc: Length of the state in bytes, as Xen gave it.

          - id: state
            size-eos: true
            doc: The state, not decoded.

        instances:
          ofs_state:
            -webide-parse-mode: lazy
            -kind: helper
            value: sizeof<u8> + sizeof<u8>
            doc: Offset of the state.

          area:
            pos: ofs_state
            size-eos: true
            type: xen_x86_vcpu::xen_x86_vcpu_vcpu_xsave
            if: _io.size >= 32
            doc: The state, decoded; absent if it is too short.

      legacy_save_image_shared_info:
        doc: A PV guest's shared info page; which layout it has depends on the guest's width.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
        instances:
          len_shared_info:
            -kind: helper
            value: 4096
            doc: Length of the page in bytes.

          shared_info_x86_64:
            pos: 0
            type: xen_x86_vcpu::shared_info_x86_64
            doc: The page of a 64-bit guest.

          shared_info_x86_32:
            pos: 0
            type: xen_x86_vcpu::shared_info_x86_32
            doc: The page of a 32-bit guest.

      magic_pfns:
        -webide-representation: 'ioreq {ioreq_pfn:hex}, bufioreq {bufioreq_pfn:hex}, store {store_pfn:hex}'
        doc: Pages through which an HVM guest, Xen and the device model communicate.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
        seq:
          - id: ioreq_pfn
            -kind: address
            type: u8
            doc: Page of I/O requests (HVM_PARAM_IOREQ_PFN).

          - id: bufioreq_pfn
            -kind: address
            type: u8
            doc: Page of buffered I/O requests (HVM_PARAM_BUFIOREQ_PFN).

          - id: store_pfn
            -kind: address
            type: u8
            doc: Page of the xenstore connection (HVM_PARAM_STORE_PFN).

        instances:
          ioreq_index:
            -kind: code
            value: 5
            doc: HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h.

          bufioreq_index:
            -kind: code
            value: 6
            doc: HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h.

          store_index:
            -kind: code
            value: 1
            doc: HVM_PARAM_STORE_PFN of Xen's hvm/params.h.

      hvm_tail:
        doc: Registers and devices of an HVM guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
        seq:
          - id: magic_pfns
            type: magic_pfns
            doc: Pages through which guest, Xen and device model communicate.

          - id: hvm_context
            type: hvm_context
            doc: The state of the guest's virtual hardware in Xen.

          - id: device_model
            type: device_model
            if: _io.size - _io.pos >= sizeof<device_model_signature>
            doc: The device model's state.

      hvm_context:
        -webide-representation: '{len_context:dec} bytes'
        doc: The state of an HVM guest's virtual hardware in Xen.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
        seq:
          - id: len_context
            -orig-id: rec_size
            type: u4
            doc: Length of the state in bytes.

          - id: raw_body
            -kind: helper
            size: |
              len_context.as<u8> <= (_io.size - _io.pos).as<u8>
                ? len_context.as<u8> : (_io.size - _io.pos).as<u8>
            type: legacy_save_image_opaque
            doc: The state, not decoded.

        instances:
          context:
            io: raw_body._io
            pos: 0
            type: xen_hvm_context
            doc: The state as Xen's HVM save records.

      device_model_signature:
        doc: The header of the device model's state.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
        seq:
          - id: signature
            -orig-id: qemusig
            size: 21
            type: str
            encoding: ISO-8859-1
            doc: The program that wrote it, which determines how its end is found.

        instances:
          has_length:
            value: signature == "DeviceModelRecord0002" or signature == "RemusDeviceModelState"
            doc: A length follows, little-endian.

          has_no_length:
            value: signature == "QemuDeviceModelRecord"
            doc: |
              xend's signature, followed by the state up to the end of the file; or
              xenopsd's, which is one byte longer and is followed by a big-endian
              length.

          is_known:
            value: has_length or has_no_length
            doc: A receiver knows the signature.

      device_model_length:
        -webide-representation: '{len_state:dec} bytes'
        doc: Length of the device model's state where libxl or Remus wrote it.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L457-L493 buffer_qemu()
        seq:
          - id: len_state
            type: u4
            doc: Length of the state in bytes.

      xenopsd_device_model_length:
        -webide-representation: '{len_state:dec} bytes'
        doc: The fields that xenopsd writes after the same signature as xend's.
        doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L172 read_legacy_qemu_header
        seq:
          - id: newline
            type: u1
            doc: The last byte of the signature, a newline.

          - id: len_state
            type: u4be
            doc: Length of the state in bytes.

        instances:
          is_valid:
            value: newline == 0x0a
            doc: 'xenopsd wrote this: QEMU''s own state would begin with a letter.'

      device_model:
        -webide-representation: '{signature.signature}'
        doc: State of the device model, QEMU.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
        seq:
          - id: signature
            type: device_model_signature
            doc: The program that wrote it.

          - id: after_signature
            type: stream_position(_io.pos.as<u8>)
            doc: Offset of the end of the signature.

          - id: length
            type: device_model_length
            if: has_length
            doc: Length of the state.

          - id: xenopsd_length
            type: xenopsd_device_model_length
            if: has_xenopsd_length
            doc: Length of the state, if xenopsd wrote it.

          - id: state
            size: |
              has_end and len_state.as<u8> <= (_io.size - _io.pos).as<u8>
                ? len_state.as<u8> : (_io.size - _io.pos).as<u8>
            if: signature.is_known
            doc: The state in QEMU's own format.

        instances:
          has_length:
            value: |
              signature.has_length
                and _io.size.as<u8> >= (after_signature.ofs_next + sizeof<device_model_length>).as<u8>
            doc: A length follows the signature.

          next_octets:
            pos: after_signature.ofs_next
            type: xenopsd_device_model_length
            if: _io.size.as<u8> >= (after_signature.ofs_next + sizeof<xenopsd_device_model_length>).as<u8>
            doc: The fields after the signature, if xenopsd wrote it.

          # Go evaluates both sides of "and" and "or"; only ?: skips the side that
          # must not be read.
          has_xenopsd_length:
            value: |
              signature.has_no_length
                ? (_io.size.as<u8> >= (after_signature.ofs_next + sizeof<xenopsd_device_model_length>).as<u8>
                  ? next_octets.is_valid : false) : false
            doc: A length follows the signature, and xenopsd wrote it.

          has_end:
            value: has_length or has_xenopsd_length
            doc: |
              The length determines where the state ends; otherwise it extends to
              the end of the file.

          len_state:
            -kind: helper
            value: |
              (has_length ? length.len_state.as<u4>
                : has_xenopsd_length ? xenopsd_length.len_state.as<u4> : 0.as<u4>).as<u4>
            doc: Length of the state in bytes, 0 if it extends to the end of the file.

          ofs_state:
            -webide-parse-mode: lazy
            -kind: helper
            value: |
              (sizeof<device_model_signature>
                + (has_length ? sizeof<device_model_length>.as<u4>
                  : has_xenopsd_length ? sizeof<xenopsd_device_model_length>.as<u4> : 0.as<u4>)).as<u4>
            doc: Offset of the state.

    enums:
      guest_type:
        1:
          id: x86_pv
          doc: Paravirtualised x86 guest.
        2:
          id: x86_hvm
          doc: Hardware-virtualised x86 guest.

      context_layout:
        0:
          id: unknown_layout
          doc: No context of a known length.
        1:
          id: x86_64
          doc: Registers of a 64-bit guest.
        2:
          id: x86_32
          doc: Registers of a 32-bit guest.

      block_type:
        0x65787476:
          id: extv
          doc: vCPUs have an extended context; no data.
        0x76637075:
          id: vcpu
          doc: A vCPU's context, whose length applies to all vCPUs.
        0x78636e74:
          id: xcnt
          doc: Length of the vCPUs' extended processor state.

      chunk_type:
        -20:
          id: hvm_nr_ioreq_server_pages
          doc: Pages of an HVM guest's other emulators.
        -19:
          id: hvm_ioreq_server_pfn
          doc: First page of an HVM guest's other emulators.
        -18:
          id: toolstack
          doc: libxl's information about QEMU.
        -17:
          id: hvm_sharing_ring_pfn
          doc: Page of the ring for sharing.
        -16:
          id: hvm_monitor_ring_pfn
          doc: Page of the ring for monitoring.
        -15:
          id: hvm_paging_ring_pfn
          doc: Page of the ring for paging.
        -14:
          id: hvm_generation_id_addr
          doc: Address of an HVM guest's generation id.
        -13:
          id: enable_compression
          doc: The pages of later checkpoints are compressed.
        -12:
          id: compressed_data
          doc: Pages, compressed.
        -11:
          id: hvm_viridian
          doc: An HVM guest's enlightenments for Windows.
        -10:
          id: hvm_acpi_ioports_location
          doc: Location of an HVM guest's ACPI I/O ports.
        -9:
          id: last_checkpoint
          doc: No other checkpoint follows.
        -8:
          id: hvm_console_pfn
          doc: Page of an HVM guest's console.
        -7:
          id: tsc_info
          doc: The guest's time stamp counter (TSC).
        -6:
          id: tmem_extra
          doc: Transcendent memory that is no longer valid.
        -5:
          id: tmem
          doc: Transcendent memory.
        -4:
          id: hvm_vm86_tss
          doc: Address of an HVM guest's TSS for virtual 8086 mode.
        -3:
          id: hvm_ident_pt
          doc: Address of an HVM guest's identity page table.
        -2:
          id: vcpu_info
          doc: The guest's vCPUs.
        -1:
          id: enable_verify_mode
          doc: The pages that follow are sent again, for comparison.
        0:
          id: end_mark
          -name: end
          doc: End of the chunks; the tail follows.
        1:
          id: pages
          doc: A batch of guest pages.

      page_type:
        0x0:
          id: notab
          doc: Normal page.
        0x1:
          id: l1tab
          doc: L1 page table.
        0x2:
          id: l2tab
          doc: L2 page table.
        0x3:
          id: l3tab
          doc: L3 page table.
        0x4:
          id: l4tab
          doc: L4 page table.
        0x9:
          id: l1tab_pin
          doc: L1 page table, pinned.
        0xa:
          id: l2tab_pin
          doc: L2 page table, pinned.
        0xb:
          id: l3tab_pin
          doc: L3 page table, pinned.
        0xc:
          id: l4tab_pin
          doc: L4 page table, pinned.
        0xd:
          id: broken
          doc: Broken page, without contents.
        0xe:
          id: xalloc
          doc: Page to be allocated, without contents.
        0xf:
          id: xtab
          doc: |
            Invalid page, without contents; also a page that was removed after it
            had been sent.

      tsc_mode:
        0:
          id: default
          doc: Native where host and guest frequencies allow it, otherwise emulated.
        1:
          id: always_emulate
          doc: Always emulated.
        2:
          id: never_emulate
          doc: Always native.

  xen_hvm_context:
    meta:
      endian: le
      bit-endian: le

    doc: |
      The state that Xen itself keeps of an HVM or PVH guest's processors and of the
      devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration
      stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and
      sethvmcontext. Always little-endian.

      It is a sequence of entries, each with a type code, an instance number (of the
      vCPU, or of one of several devices), a length and a body. HEADER comes first,
      then the entries in the order of their type codes, then END.

      Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU,
      LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body
      does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their
      own length. All other bodies must have exactly the length that Xen expects.

      A damaged context parses as far as its framing allows. Bodies are decoded on
      demand, so a body that is too short for its type does not affect the others.
      Entries of unknown type are kept as raw bytes; Xen refuses them.

      For reading only: a writer that the compiler makes of this with `-w` leaves
      out contents.
    doc-ref:
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/save.c#L199-L281 hvm_save(), hvm_load()

    seq:
      - id: entries
        type: entry
        repeat: until
        repeat-until: |
          _.header.typecode_number == typecode::end_mark.to_i.as<u2>
            or _io.size - _io.pos < sizeof<entry_header>
        if: _io.size - _io.pos >= sizeof<entry_header>
        doc: |
          Entries up to END, or up to the point where too few bytes remain for
          another entry header.

      - id: rest
        size-eos: true
        doc: |
          Data after END, which Xen ignores, or bytes too few for another entry
          header. Usually empty.

    types:
      entry:
        -webide-representation: '{header.typecode} {header.instance:dec}{truncation}: {body}'
        doc: One piece of state, with its header.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
        seq:
          - id: header
            size: sizeof<entry_header>
            type: entry_header
            doc: Type, instance and length.

          - id: raw_body
            -kind: helper
            size: |
              header.len_body.as<u8> <= (_io.size - _io.pos).as<u8>
                ? header.len_body.as<u8> : (_io.size - _io.pos).as<u8>
            type: xen_hvm_context_opaque
            doc: |
              The bytes of the body, or those that the context still has if it ends
              before `header.len_body` bytes.

        instances:
          body:
            -webide-parse-mode: eager
            io: raw_body._io
            pos: 0
            type:
              switch-on: header.typecode
              cases:
                typecode::end_mark: save_end
                typecode::header: xen_hvm_context_save_header
                typecode::cpu: cpu
                typecode::pic: pic
                typecode::ioapic: ioapic
                typecode::lapic: lapic
                typecode::lapic_regs: lapic_regs
                typecode::pci_irq: pci_irq
                typecode::isa_irq: isa_irq
                typecode::pci_link: pci_link
                typecode::pit: pit
                typecode::rtc: rtc
                typecode::hpet: hpet
                typecode::pmtimer: pmtimer
                typecode::mtrr: mtrr
                typecode::viridian_domain: viridian_domain
                typecode::cpu_xsave: cpu_xsave
                typecode::viridian_vcpu: viridian_vcpu
                typecode::vmce_vcpu: vmce_vcpu
                typecode::tsc_adjust: tsc_adjust
                typecode::cpu_msr: cpu_msr
                _: xen_hvm_context_unknown_body
            doc: The body, decoded by type code.

          is_truncated:
            value: raw_body._io.size.as<u8> < header.len_body.as<u8>
            doc: The context ends inside this body.

          truncation:
            -kind: helper
            value: 'is_truncated ? ", TRUNCATED" : ""'
            doc: The words about it in the text for people.

          is_known:
            value: header.typecode_number <= 20
            doc: Whether Xen has this type code; it refuses others.

          is_variable_length:
            value: |
              header.typecode == typecode::cpu_xsave
                or header.typecode == typecode::cpu_msr
            doc: Bodies of these types contain their own length.

          is_zero_extended:
            value: |
              header.typecode == typecode::cpu
                or header.typecode == typecode::lapic
                or header.typecode == typecode::rtc
                or header.typecode == typecode::viridian_domain
                or header.typecode == typecode::viridian_vcpu
                or header.typecode == typecode::vmce_vcpu
            doc: |
              Whether Xen accepts a body shorter than `len_expected` and fills the
              rest with zeros.

          is_old_cpu:
            -webide-parse-mode: lazy
            -kind: helper
            value: header.typecode == typecode::cpu and header.len_body == 1016
            doc: |
              Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
              Xen takes it so instead of filling it with zeros.

          len_expected:
            -webide-parse-mode: lazy
            -kind: helper
            value: |
              (header.typecode == typecode::header ? 24.as<u4> : (
                header.typecode == typecode::cpu ? 1032.as<u4> : (
                header.typecode == typecode::pic ? 8.as<u4> : (
                header.typecode == typecode::ioapic ? 400.as<u4> : (
                header.typecode == typecode::lapic ? 32.as<u4> : (
                header.typecode == typecode::lapic_regs ? 1024.as<u4> : (
                header.typecode == typecode::pci_irq ? 16.as<u4> : (
                header.typecode == typecode::isa_irq ? 8.as<u4> : (
                header.typecode == typecode::pci_link ? 8.as<u4> : (
                header.typecode == typecode::pit ? 56.as<u4> : (
                header.typecode == typecode::rtc ? 24.as<u4> : (
                header.typecode == typecode::hpet ? 1048.as<u4> : (
                header.typecode == typecode::pmtimer ? 8.as<u4> : (
                header.typecode == typecode::mtrr ? 240.as<u4> : (
                header.typecode == typecode::viridian_domain ? 32.as<u4> : (
                header.typecode == typecode::viridian_vcpu ? 216.as<u4> : (
                header.typecode == typecode::vmce_vcpu ? 32.as<u4> : (
                header.typecode == typecode::tsc_adjust ? 8.as<u4> : (
                0.as<u4>))))))))))))))))))).as<u4>
            doc: |
              Length of the body in the newest layout of its type; 0 for END, for
              types of variable length and for unknown ones. LAPIC grew from 24 to
              32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
              longer one.

          len_min:
            -webide-parse-mode: lazy
            -kind: helper
            value: |
              (header.typecode == typecode::cpu_xsave ? 600.as<u4> : (
                header.typecode == typecode::cpu_msr ? 24.as<u4> : (
                is_zero_extended ? 0.as<u4> : len_expected))).as<u4>
            doc: The shortest body that Xen accepts for this type.

          is_acceptable_length:
            value: |
              header.typecode == typecode::end_mark or (is_known
                and header.len_body >= len_min
                and (is_variable_length or header.len_body <= len_expected))
            doc: |
              Whether Xen accepts a body of this length. It ignores the length of
              END; for types of variable length it also compares the length with the
              one in the body.

      entry_header:
        -webide-representation: '{typecode} {instance:dec}'
        doc: The header of every body.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
        seq:
          - id: typecode_number
            -kind: helper
            -orig-id: typecode
            type: u2
            doc: Kind of body, as a number; see `typecode`.

          - id: instance
            type: u2
            doc: |
              Number of the vCPU, for state of a vCPU; number of the controller, for
              PIC; 0 otherwise.

          - id: len_body
            -orig-id: length
            type: u4
            doc: Length of the body in bytes, without this header.

        instances:
          typecode:
            value: typecode_number
            enum: typecode
            doc: Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them.

      xen_hvm_context_opaque:
        doc: Bytes of a body, not interpreted here.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor

      xen_hvm_context_unknown_body:
        -webide-representation: '{data}'
        doc: The body of a type that Xen does not define.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
        seq:
          - id: data
            size-eos: true
            doc: The body, unchanged.

      save_end:
        -webide-representation: 'no content'
        doc: |
          The body of END, which is empty.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L85 struct hvm_save_end

      xen_hvm_context_save_header:
        -webide-representation: 'version {version:dec}, TSC {gtsc_khz:dec} kHz'
        doc: Origin of this context.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L21-L27 struct hvm_save_header
        seq:
          - id: magic
            -kind: magic
            type: u4
            doc: Says that this is an HVM context.

          - id: version
            -kind: version
            type: u4
            doc: Version of the format; 1 is the only one.

          - id: changeset
            type: u8
            doc: |
              Mercurial revision of the Xen that saved this; all ones today.

          - id: cpuid
            size: 4
            type: xen_hvm_context_cpu_signature
            doc: |
              Value of eax of CPUID leaf 1 on the saving host. Xen only logs a
              difference.

          - id: gtsc_khz
            -kind: time
            type: u4
            doc: Frequency of the guest's TSC in kHz; 0 leaves it unchanged.

        instances:
          magic_expected:
            -kind: magic
            value: 0x54381286
            doc: The only value of `magic` that Xen accepts.

          version_expected:
            -kind: version
            value: 1
            doc: The only value of `version` that Xen accepts.

      xen_hvm_context_cpu_signature:
        -webide-representation: 'family {family:hex} model {model:hex} stepping {stepping:dec}'
        doc: Family, model and stepping of a processor.
        doc-ref:
          - Intel SDM volume 2, CPUID leaf 1
          - AMD APM volume 3, CPUID Fn0000_0001_EAX
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          stepping:
            value: raw & 0xf
            doc: Stepping of the processor.

          base_model:
            -kind: code
            value: (raw >> 4) & 0xf
            doc: Low digit of the model.

          base_family:
            -kind: code
            value: (raw >> 8) & 0xf
            doc: Family, if below 15.

          extended_model:
            value: (raw >> 16) & 0xf
            doc: High digit of the model, which counts for family 6 and from 15 on.

          extended_family:
            value: (raw >> 20) & 0xff
            doc: Number to add to a family of 15.

          family:
            value: 'base_family + (base_family == 15 ? extended_family : 0)'
            doc: Family of the processor, with the extended family.

          model:
            value: |
              base_model + (base_family == 6 or base_family == 15 ? extended_model
              * 16 : 0)
            doc: Model of the processor, with the extended model.

      cpu:
        -webide-representation: 'rip {rip:hex} rsp {rsp:hex} cr3 {cr3:hex}'
        doc: |
          Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
          before 3.4.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L40-L152 struct hvm_hw_cpu, struct hvm_hw_cpu_compat
        seq:
          - id: fpu_regs
            size: 512
            type: x86_xsave_area
            doc: |
              x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends
              after its legacy region. Present even if there is a CPU_XSAVE, which
              takes precedence.

          - id: rax
            -kind: register
            type: u8
            doc: Register rax.

          - id: rbx
            -kind: register
            type: u8
            doc: Register rbx.

          - id: rcx
            -kind: register
            type: u8
            doc: Register rcx.

          - id: rdx
            -kind: register
            type: u8
            doc: Register rdx.

          - id: rbp
            -kind: register
            type: u8
            doc: Register rbp.

          - id: rsi
            -kind: register
            type: u8
            doc: Register rsi.

          - id: rdi
            -kind: register
            type: u8
            doc: Register rdi.

          - id: rsp
            -kind: register
            type: u8
            doc: Register rsp.

          - id: r8
            -kind: register
            type: u8
            doc: Register r8.

          - id: r9
            -kind: register
            type: u8
            doc: Register r9.

          - id: r10
            -kind: register
            type: u8
            doc: Register r10.

          - id: r11
            -kind: register
            type: u8
            doc: Register r11.

          - id: r12
            -kind: register
            type: u8
            doc: Register r12.

          - id: r13
            -kind: register
            type: u8
            doc: Register r13.

          - id: r14
            -kind: register
            type: u8
            doc: Register r14.

          - id: r15
            -kind: register
            type: u8
            doc: Register r15.

          - id: rip
            -kind: address
            type: u8
            doc: Instruction pointer.

          - id: rflags
            size: 8
            type: rflags
            doc: Status and control flags.

          - id: cr0
            size: 8
            type: xen_hvm_context_cr0
            doc: Control register 0.

          - id: cr2
            -kind: register
            type: u8
            doc: Address of the last page fault.

          - id: cr3
            -kind: register
            type: u8
            doc: |
              Physical address of the top-level page table, with flags or PCID in
              bits 11-0.

          - id: cr4
            size: 8
            type: xen_hvm_context_cr4
            doc: Control register 4.

          - id: dr0
            -kind: register
            type: u8
            doc: Address of breakpoint 0.

          - id: dr1
            -kind: register
            type: u8
            doc: Address of breakpoint 1.

          - id: dr2
            -kind: register
            type: u8
            doc: Address of breakpoint 2.

          - id: dr3
            -kind: register
            type: u8
            doc: Address of breakpoint 3.

          - id: dr6
            size: 8
            type: dr6
            doc: Debug status.

          - id: dr7
            size: 8
            type: dr7
            doc: Debug control.

          - id: cs_sel
            -kind: register
            type: u4
            doc: Selector in cs.

          - id: ds_sel
            -kind: register
            type: u4
            doc: Selector in ds.

          - id: es_sel
            -kind: register
            type: u4
            doc: Selector in es.

          - id: fs_sel
            -kind: register
            type: u4
            doc: Selector in fs.

          - id: gs_sel
            -kind: register
            type: u4
            doc: Selector in gs.

          - id: ss_sel
            -kind: register
            type: u4
            doc: Selector in ss.

          - id: tr_sel
            -kind: register
            type: u4
            doc: Selector in tr.

          - id: ldtr_sel
            -kind: register
            type: u4
            doc: Selector in ldtr.

          - id: cs_limit
            -kind: register
            type: u4
            doc: Limit of cs in bytes, less one.

          - id: ds_limit
            -kind: register
            type: u4
            doc: Limit of ds in bytes, less one.

          - id: es_limit
            -kind: register
            type: u4
            doc: Limit of es in bytes, less one.

          - id: fs_limit
            -kind: register
            type: u4
            doc: Limit of fs in bytes, less one.

          - id: gs_limit
            -kind: register
            type: u4
            doc: Limit of gs in bytes, less one.

          - id: ss_limit
            -kind: register
            type: u4
            doc: Limit of ss in bytes, less one.

          - id: tr_limit
            -kind: register
            type: u4
            doc: Limit of tr in bytes, less one.

          - id: ldtr_limit
            -kind: register
            type: u4
            doc: Limit of ldtr in bytes, less one.

          - id: idtr_limit
            -kind: register
            type: u4
            doc: Limit of idtr in bytes, less one.

          - id: gdtr_limit
            -kind: register
            type: u4
            doc: Limit of gdtr in bytes, less one.

          - id: cs_base
            -kind: address
            type: u8
            doc: Base address of cs.

          - id: ds_base
            -kind: address
            type: u8
            doc: Base address of ds.

          - id: es_base
            -kind: address
            type: u8
            doc: Base address of es.

          - id: fs_base
            -kind: address
            type: u8
            doc: Base address of fs.

          - id: gs_base
            -kind: address
            type: u8
            doc: Base address of gs.

          - id: ss_base
            -kind: address
            type: u8
            doc: Base address of ss.

          - id: tr_base
            -kind: address
            type: u8
            doc: Base address of tr.

          - id: ldtr_base
            -kind: address
            type: u8
            doc: Base address of ldtr.

          - id: idtr_base
            -kind: address
            type: u8
            doc: Base address of idtr.

          - id: gdtr_base
            -kind: address
            type: u8
            doc: Base address of gdtr.

          - id: cs_arbytes
            size: 4
            type: segment_attributes
            doc: Attributes of cs.

          - id: ds_arbytes
            size: 4
            type: segment_attributes
            doc: Attributes of ds.

          - id: es_arbytes
            size: 4
            type: segment_attributes
            doc: Attributes of es.

          - id: fs_arbytes
            size: 4
            type: segment_attributes
            doc: Attributes of fs.

          - id: gs_arbytes
            size: 4
            type: segment_attributes
            doc: Attributes of gs.

          - id: ss_arbytes
            size: 4
            type: segment_attributes
            doc: Attributes of ss.

          - id: tr_arbytes
            size: 4
            type: segment_attributes
            doc: Attributes of tr.

          - id: ldtr_arbytes
            size: 4
            type: segment_attributes
            doc: Attributes of ldtr.

          - id: sysenter_cs
            -kind: register
            type: u8
            doc: IA32_SYSENTER_CS, code selector of SYSENTER.

          - id: sysenter_esp
            type: u8
            doc: IA32_SYSENTER_ESP, stack pointer of SYSENTER.

          - id: sysenter_eip
            -kind: address
            type: u8
            doc: IA32_SYSENTER_EIP, entry point of SYSENTER.

          - id: shadow_gs
            type: u8
            doc: IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads.

          - id: msr_flags
            -kind: flags
            type: u8
            doc: Unused today.

          - id: msr_lstar
            -kind: code
            type: u8
            doc: IA32_LSTAR, entry point of SYSCALL from 64-bit code.

          - id: msr_star
            -kind: code
            type: u8
            doc: |
              IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits
              63-48.

          - id: msr_cstar
            -kind: code
            type: u8
            doc: IA32_CSTAR, entry point of SYSCALL from compatibility-mode code.

          - id: msr_syscall_mask
            -kind: flags
            type: u8
            doc: IA32_FMASK, flags that SYSCALL clears.

          - id: msr_efer
            size: 8
            type: efer
            doc: Extended features.

          - id: msr_tsc_aux
            -kind: code
            type: u8
            if: _io.size >= 1024
            doc: |
              IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016
              bytes, which Xen before 3.4 wrote.

          - id: tsc
            -ticks: true
            type: u8
            doc: The guest's time stamp counter when saving began.

          - id: pending_event
            size: 4
            type: pending_event
            doc: Event to be injected.

          - id: error_code
            type: u4
            doc: Error code of the event.

          - id: flags
            size: 4
            type: cpu_flags
            if: _io.size >= 1032
            doc: |
              Flags of the record. Absent from bodies of 1016 and 1024 bytes, which
              Xen before 4.7 wrote.

          - id: pad0
            type: u4
            if: _io.size >= 1032
            doc: Padding, zero.

        instances:
          has_msr_tsc_aux:
            value: _io.size >= 1024
            doc: Whether the body is of Xen 3.4 or later.

          has_flags:
            value: _io.size >= 1032
            doc: Whether the body is of Xen 4.7 or later.

      rflags:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Flags register.
        doc-ref: Intel SDM volume 1, section 3.4.3
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          carry:
            -orig-id: CF
            value: (low & 0x1) != 0
            doc: Carry out of an addition, or borrow.

          parity:
            -orig-id: PF
            value: (low & 0x4) != 0
            doc: The result's low byte has an even number of ones.

          adjust:
            -orig-id: AF
            value: (low & 0x10) != 0
            doc: Carry out of bit 3.

          zero:
            -orig-id: ZF
            value: (low & 0x40) != 0
            doc: The result is zero.

          sign:
            -orig-id: SF
            value: (low & 0x80) != 0
            doc: The result is negative.

          trap:
            -orig-id: TF
            value: (low & 0x100) != 0
            doc: Single-stepping.

          interrupt:
            -orig-id: IF
            value: (low & 0x200) != 0
            doc: Interrupts are enabled.

          direction:
            -orig-id: DF
            value: (low & 0x400) != 0
            doc: String instructions go downwards.

          overflow:
            -orig-id: OF
            value: (low & 0x800) != 0
            doc: Signed overflow.

          iopl:
            -orig-id: IOPL
            value: (low >> 12) & 0x3
            doc: Lowest privilege that may do I/O.

          nested_task:
            -orig-id: NT
            value: (low & 0x4000) != 0
            doc: The current task was called by another.

          resume:
            -orig-id: RF
            value: (low & 0x10000) != 0
            doc: Instruction breakpoints are off for one instruction.

          virtual_8086:
            -orig-id: VM
            value: (low & 0x20000) != 0
            doc: Virtual-8086 mode.

          alignment_check:
            -orig-id: AC
            value: (low & 0x40000) != 0
            doc: Alignment checks, or access to user pages despite SMAP.

          virtual_interrupt:
            -orig-id: VIF
            value: (low & 0x80000) != 0
            doc: Virtual image of `interrupt`.

          virtual_interrupt_pending:
            -orig-id: VIP
            value: (low & 0x100000) != 0
            doc: A virtual interrupt is pending.

          identification:
            -orig-id: ID
            value: (low & 0x200000) != 0
            doc: Can be changed on processors that have CPUID.

      xen_hvm_context_cr0:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Control register 0.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50 X86_CR0_*
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          pe:
            -orig-id: PE
            value: (low & 0x1) != 0
            doc: Protected mode.

          mp:
            -orig-id: MP
            value: (low & 0x2) != 0
            doc: WAIT honours `ts`.

          em:
            -orig-id: EM
            value: (low & 0x4) != 0
            doc: x87 instructions trap.

          ts:
            -orig-id: TS
            value: (low & 0x8) != 0
            doc: |
              Task switched: the next x87 or SSE instruction traps.

          et:
            -orig-id: ET
            value: (low & 0x10) != 0
            doc: Extension type; always set.

          ne:
            -orig-id: NE
            value: (low & 0x20) != 0
            doc: x87 errors raise an exception.

          wp:
            -orig-id: WP
            value: (low & 0x10000) != 0
            doc: Write protection applies to the supervisor too.

          am:
            -orig-id: AM
            value: (low & 0x40000) != 0
            doc: Alignment checks may be enabled.

          nw:
            -orig-id: NW
            value: (low & 0x20000000) != 0
            doc: Not write-through.

          cd:
            -orig-id: CD
            value: (low & 0x40000000) != 0
            doc: Caches are disabled.

          pg:
            -orig-id: PG
            value: (low >> 31) != 0
            doc: Paging is on.

          reserved_low:
            -webide-parse-mode: lazy
            -kind: helper
            value: low & 0x1ffaffc0
            doc: Bits 31-0 that no processor defines; those of `high` neither.

      xen_hvm_context_cr4:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Control register 4.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86 X86_CR4_*
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          vme:
            -orig-id: VME
            value: (low & 0x1) != 0
            doc: Virtual-8086 mode extensions.

          pvi:
            -orig-id: PVI
            value: (low & 0x2) != 0
            doc: Virtual interrupts in protected mode.

          tsd:
            -orig-id: TSD
            value: (low & 0x4) != 0
            doc: RDTSC is allowed in the kernel only.

          de:
            -orig-id: DE
            value: (low & 0x8) != 0
            doc: Debugging extensions.

          pse:
            -orig-id: PSE
            value: (low & 0x10) != 0
            doc: 4 MiB pages.

          pae:
            -orig-id: PAE
            value: (low & 0x20) != 0
            doc: Physical address extension.

          mce:
            -orig-id: MCE
            value: (low & 0x40) != 0
            doc: Machine-check exceptions.

          pge:
            -orig-id: PGE
            value: (low & 0x80) != 0
            doc: Global pages.

          pce:
            -orig-id: PCE
            value: (low & 0x100) != 0
            doc: RDPMC is allowed at all privilege levels.

          osfxsr:
            -orig-id: OSFXSR
            value: (low & 0x200) != 0
            doc: The kernel uses FXSAVE; SSE is usable.

          osxmmexcpt:
            -orig-id: OSXMMEXCPT
            value: (low & 0x400) != 0
            doc: The kernel handles SSE exceptions.

          umip:
            -orig-id: UMIP
            value: (low & 0x800) != 0
            doc: SGDT and similar instructions are allowed in the kernel only (UMIP).

          la57:
            -orig-id: LA57
            value: (low & 0x1000) != 0
            doc: Five levels of page tables.

          vmxe:
            -orig-id: VMXE
            value: (low & 0x2000) != 0
            doc: VMX instructions are enabled.

          smxe:
            -orig-id: SMXE
            value: (low & 0x4000) != 0
            doc: SMX instructions are enabled.

          fsgsbase:
            -orig-id: FSGSBASE
            value: (low & 0x10000) != 0
            doc: RDFSBASE and similar instructions are allowed at all privilege levels.

          pcide:
            -orig-id: PCIDE
            value: (low & 0x20000) != 0
            doc: Process-context identifiers.

          osxsave:
            -orig-id: OSXSAVE
            value: (low & 0x40000) != 0
            doc: The kernel uses XSAVE.

          smep:
            -orig-id: SMEP
            value: (low & 0x100000) != 0
            doc: The supervisor cannot execute user pages.

          smap:
            -orig-id: SMAP
            value: (low & 0x200000) != 0
            doc: The supervisor cannot touch user pages.

          pke:
            -orig-id: PKE
            value: (low & 0x400000) != 0
            doc: Protection keys for user pages.

          cet:
            -orig-id: CET
            value: (low & 0x800000) != 0
            doc: Control-flow enforcement.

          pks:
            -orig-id: PKS
            value: (low & 0x1000000) != 0
            doc: Protection keys for supervisor pages.

          uintr:
            -orig-id: UINTR
            value: (low & 0x2000000) != 0
            doc: User interrupts.

          lass:
            -orig-id: LASS
            value: (low & 0x8000000) != 0
            doc: Linear-address space separation.

          fred:
            -orig-id: FRED
            value: (high & 0x1) != 0
            doc: Flexible return and event delivery.

      efer:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Extended feature enable register.
        doc-ref: AMD APM volume 2, section 3.1.7
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          sce:
            -orig-id: SCE
            value: (low & 0x1) != 0
            doc: SYSCALL is enabled.

          lme:
            -orig-id: LME
            value: (low & 0x100) != 0
            doc: Long mode is enabled.

          lma:
            -orig-id: LMA
            value: (low & 0x400) != 0
            doc: Long mode is active.

          nxe:
            -orig-id: NXE
            value: (low & 0x800) != 0
            doc: No-execute pages are enabled.

          svme:
            -orig-id: SVME
            value: (low & 0x1000) != 0
            doc: SVM is enabled.

          lmsle:
            -orig-id: LMSLE
            value: (low & 0x2000) != 0
            doc: Segment limits hold in long mode.

          ffxse:
            -orig-id: FFXSE
            value: (low & 0x4000) != 0
            doc: Fast FXSAVE.

          tce:
            -orig-id: TCE
            value: (low & 0x8000) != 0
            doc: Translation cache extension.

          mcommit:
            -orig-id: MCOMMIT
            value: (low & 0x20000) != 0
            doc: The MCOMMIT instruction is enabled.

          uaie:
            -orig-id: UAIE
            value: (low & 0x100000) != 0
            doc: Upper address bits are ignored.

          aibrse:
            -orig-id: AIBRSE
            value: (low & 0x200000) != 0
            doc: Automatic indirect-branch restricted speculation.

      dr6:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Debug status register.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L133-L149 X86_DR6_*
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          b0:
            -orig-id: B0
            value: (low & 0x1) != 0
            doc: Breakpoint 0 was hit.

          b1:
            -orig-id: B1
            value: (low & 0x2) != 0
            doc: Breakpoint 1 was hit.

          b2:
            -orig-id: B2
            value: (low & 0x4) != 0
            doc: Breakpoint 2 was hit.

          b3:
            -orig-id: B3
            value: (low & 0x8) != 0
            doc: Breakpoint 3 was hit.

          bld:
            -orig-id: BLD
            value: (low & 0x800) != 0
            doc: No bus lock was detected (inverted).

          bd:
            -orig-id: BD
            value: (low & 0x2000) != 0
            doc: A debug register was accessed.

          bs:
            -orig-id: BS
            value: (low & 0x4000) != 0
            doc: Single step.

          bt:
            -orig-id: BT
            value: (low & 0x8000) != 0
            doc: Task switch.

          rtm:
            -orig-id: RTM
            value: (low & 0x10000) != 0
            doc: Not inside a transaction (inverted).

      dr7:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: |
          Debug control register. A breakpoint's condition is 0 for execution, 1 for
          write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
          two, 2 for eight and 3 for four.
        doc-ref: Intel SDM volume 3, section 19.2.4
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          l0:
            -orig-id: L0
            value: (low & 0x1) != 0
            doc: Breakpoint 0 is enabled for the task.

          g0:
            -orig-id: G0
            value: (low & 0x2) != 0
            doc: Breakpoint 0 is enabled.

          l1:
            -orig-id: L1
            value: (low & 0x4) != 0
            doc: Breakpoint 1 is enabled for the task.

          g1:
            -orig-id: G1
            value: (low & 0x8) != 0
            doc: Breakpoint 1 is enabled.

          l2:
            -orig-id: L2
            value: (low & 0x10) != 0
            doc: Breakpoint 2 is enabled for the task.

          g2:
            -orig-id: G2
            value: (low & 0x20) != 0
            doc: Breakpoint 2 is enabled.

          l3:
            -orig-id: L3
            value: (low & 0x40) != 0
            doc: Breakpoint 3 is enabled for the task.

          g3:
            -orig-id: G3
            value: (low & 0x80) != 0
            doc: Breakpoint 3 is enabled.

          le:
            -orig-id: LE
            value: (low & 0x100) != 0
            doc: Exact data breakpoints for the task.

          ge:
            -orig-id: GE
            value: (low & 0x200) != 0
            doc: Exact data breakpoints.

          rtm:
            -orig-id: RTM
            value: (low & 0x800) != 0
            doc: Debugging of transactions.

          gd:
            -orig-id: GD
            value: (low & 0x2000) != 0
            doc: Access to debug registers traps.

          rw0:
            -orig-id: R/W0
            value: (low >> 16) & 0x3
            doc: Condition of breakpoint 0.

          len0:
            -orig-id: LEN0
            value: (low >> 18) & 0x3
            doc: Length of breakpoint 0.

          rw1:
            -orig-id: R/W1
            value: (low >> 20) & 0x3
            doc: Condition of breakpoint 1.

          len1:
            -orig-id: LEN1
            value: (low >> 22) & 0x3
            doc: Length of breakpoint 1.

          rw2:
            -orig-id: R/W2
            value: (low >> 24) & 0x3
            doc: Condition of breakpoint 2.

          len2:
            -orig-id: LEN2
            value: (low >> 26) & 0x3
            doc: Length of breakpoint 2.

          rw3:
            -orig-id: R/W3
            value: (low >> 28) & 0x3
            doc: Condition of breakpoint 3.

          len3:
            -orig-id: LEN3
            value: low >> 30
            doc: Length of breakpoint 3.

      segment_attributes:
        -webide-representation: '{raw:hex} type {segment_type:hex} dpl {dpl:dec}'
        doc: |
          Attributes of a segment, as in its descriptor but without the four
          bits of limit between them.

          Old versions of Xen wrote the format of Intel's VMCS, which keeps that
          gap, so that the upper four attributes are four bits higher. Xen
          recognises this and moves them when it loads the context; the instances
          here do the same.
        doc-ref:
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/x86_emulate/x86_emulate.h#L79-L97 struct segment_register
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1024-L1224 hvm_load_cpu_ctxt()
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The attributes as they were saved.

        instances:
          is_vmcs_format:
            value: (raw & 0xf000) != 0 and (raw & 0xf00) == 0
            doc: The upper attributes are four bits higher than today.

          upper:
            value: |
              is_vmcs_format ? ((raw >> 12) & 0xf).as<u4> : ((raw >> 8) &
              0xf).as<u4>
            doc: The four upper attributes.

          segment_type:
            -orig-id: type
            value: raw & 0xf
            doc: |
              Type. If `s` is set, bit 3 distinguishes code from data; otherwise
              this is the kind of system segment.

          s:
            value: (raw & 0x10) != 0
            doc: Code or data, not a system segment.

          dpl:
            value: (raw >> 5) & 0x3
            doc: Descriptor privilege level.

          p:
            value: (raw & 0x80) != 0
            doc: The segment is present.

          avl:
            value: (upper & 0x1) != 0
            doc: Available to software.

          l:
            value: (upper & 0x2) != 0
            doc: 64-bit code.

          db:
            value: (upper & 0x4) != 0
            doc: 32-bit operands, or a 32-bit stack pointer.

          g:
            value: (upper & 0x8) != 0
            doc: The limit of the descriptor counts pages.

      pending_event:
        -webide-representation: 'valid: {is_valid}, vector {vector:hex}'
        doc: An event that Xen must inject into the guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L136 struct hvm_hw_cpu, pending_event
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          vector:
            -kind: code
            -orig-id: pending_vector
            value: raw & 0xff
            doc: Vector of the event.

          event_type:
            -orig-id: pending_type
            value: (raw >> 8) & 0x7
            enum: event_type
            doc: Kind of event.

          has_error_code:
            -orig-id: pending_error_valid
            value: (raw & 0x800) != 0
            doc: |
              The event has an error code, `error_code` of the record.

          reserved:
            -kind: reserved
            -orig-id: pending_reserved
            value: (raw >> 12) & 0x7ffff
            doc: Reserved, zero.

          is_valid:
            -orig-id: pending_valid
            value: (raw >> 31) != 0
            doc: An event is present.

      cpu_flags:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Flags of a CPU record.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L149 XEN_X86_FPU_INITIALISED
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All flags as a number.

        instances:
          is_fpu_initialised:
            -orig-id: XEN_X86_FPU_INITIALISED
            value: (raw & 0x1) != 0
            doc: |
              `fpu_regs` is valid; Xen assumes this for records that have no flags.

          reserved:
            -webide-parse-mode: lazy
            -kind: helper
            value: raw >> 1
            doc: Flags that Xen does not define, from bit 1 on; it refuses them.

      pic:
        -webide-representation: 'base {irq_base:hex} irr {irr:hex} imr {imr:hex} isr {isr:hex}'
        doc: One of the two 8259 interrupt controllers.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L294-L340 struct hvm_hw_vpic
        seq:
          - id: irr
            type: u1
            doc: Lines that request an interrupt.

          - id: imr
            type: u1
            doc: Lines that are masked.

          - id: isr
            type: u1
            doc: Lines in service.

          - id: irq_base
            -kind: address
            type: u1
            doc: Vector of line 0.

          - id: initialisation
            type: u1
            doc: |
              Initialisation and priority: two fields of four bits.

          - id: modes
            type: u1
            doc: Modes of operation, a bit each.

          - id: elcr
            type: u1
            doc: Lines that are level-triggered.

          - id: int_output
            type: u1
            doc: State of the output.

        instances:
          init_state:
            value: initialisation & 0xf
            doc: |
              Progress of initialisation; 0 if none is in progress. Bits 0 and 1
              give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
              will not.

          priority_add:
            value: (initialisation >> 4) & 0xf
            doc: Line with the highest priority.

          readsel_isr:
            value: (modes & 0x1) != 0
            doc: Reads of the even port return isr, not irr.

          poll:
            value: (modes & 0x2) != 0
            doc: The next read is a poll.

          auto_eoi:
            value: (modes & 0x4) != 0
            doc: An acknowledged line does not stay in service.

          rotate_on_auto_eoi:
            value: (modes & 0x8) != 0
            doc: Priorities rotate when that happens.

          special_fully_nested_mode:
            value: (modes & 0x10) != 0
            doc: The slave's lines in service do not block its other lines.

          special_mask_mode:
            value: (modes & 0x20) != 0
            doc: Masked lines do not block lower ones.

          is_master:
            value: (modes & 0x40) != 0
            doc: This is the master.

          elcr_writable:
            -webide-parse-mode: lazy
            -kind: helper
            value: 'is_master ? 0xfc : 0xde'
            doc: |
              Lines that can be level-triggered: all but the timer's and the
              keyboard's, or of the slave the real-time clock's and the x87's.

          is_reachable:
            -webide-parse-mode: lazy
            -kind: helper
            value: |
              int_output <= 1 and (int_output == 0 or init_state == 0)
                and (elcr & (elcr_writable ^ 0xff)) == 0
            doc: |
              Whether a controller can get into this state; Xen 4.19 and later
              refuse others.

      ioapic:
        -webide-representation: 'base {base_address:hex}'
        doc: |
          The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L369-L377 struct hvm_hw_vioapic
        seq:
          - id: base_address
            -kind: address
            type: u8
            doc: Physical address of its registers.

          - id: ioregsel
            type: u4
            doc: Register that the window selects.

          - id: id
            type: u4
            doc: APIC ID of the I/O APIC.

        instances:
          ofs_redirtbl:
            -webide-parse-mode: lazy
            -kind: helper
            value: 16
            doc: Offset of the redirection table in the body.

          num_redirtbl:
            -kind: count
            -orig-id: VIOAPIC_NUM_PINS
            value: ((_io.size.as<u4> - 16) / 8).as<u4>
            doc: Number of entries that the body has room for; 48.

          redirtbl:
            pos: ofs_redirtbl
            size: 8
            type: redirection_entry
            repeat: expr
            repeat-expr: num_redirtbl
            doc: Redirection table, one entry for each pin.

      redirection_entry:
        -webide-representation: 'vector {vector:hex} {delivery_mode} to {dest_id:hex}, masked: {is_masked}'
        doc: 'Redirection entry: how the I/O APIC delivers the interrupt of one pin.'
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L349-L365 union vioapic_redir_entry
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            pos: 0
            type: u8
            doc: The whole register as a number.

          vector:
            -kind: code
            value: low & 0xff
            doc: Vector that the guest receives.

          delivery_mode:
            value: (low >> 8) & 0x7
            enum: delivery_mode
            doc: Kind of interrupt.

          is_logical:
            -orig-id: dest_mode
            value: (low & 0x800) != 0
            doc: The destination is logical, not physical.

          is_pending:
            -orig-id: delivery_status
            value: (low & 0x1000) != 0
            doc: Delivery is pending.

          is_active_low:
            -orig-id: polarity
            value: (low & 0x2000) != 0
            doc: The pin is active low.

          remote_irr:
            value: (low & 0x4000) != 0
            doc: A local APIC has accepted the level-triggered interrupt.

          is_level:
            -orig-id: trig_mode
            value: (low & 0x8000) != 0
            doc: Level-triggered, not edge-triggered.

          is_masked:
            -orig-id: mask
            value: (low & 0x10000) != 0
            doc: The interrupt is masked.

          dest_id:
            -kind: code
            value: high >> 24
            doc: APIC id of the destination, or a logical destination.

      lapic:
        -webide-representation: 'base {apic_base_msr.raw:hex} disabled {disabled.raw:hex}'
        doc: |
          The state of a vCPU's local APIC outside its register page. 32 bytes from
          Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L392-L398 struct hvm_hw_lapic
        seq:
          - id: apic_base_msr
            size: 8
            type: apic_base
            doc: 'IA32_APIC_BASE: address and mode of the local APIC.'

          - id: disabled
            size: 4
            type: lapic_disabled
            doc: How the local APIC is disabled.

          - id: timer_divisor
            -kind: time
            type: u4
            doc: Divisor of the timer's clock, 1 to 128.

          - id: tdt_msr
            -ticks: true
            -kind: code
            type: u8
            if: _io.size >= 24
            doc: IA32_TSC_DEADLINE. Absent from bodies of 16 bytes.

          - id: pending_esr
            size: 4
            type: lapic_esr
            if: _io.size >= 28
            doc: |
              Errors since the last write to the error status register. Absent from
              bodies of 24 bytes.

          - id: padding
            -kind: padding
            type: u4
            if: _io.size >= 32
            doc: Padding of the C structure.

      apic_base:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: |
          The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
          local APIC's registers.
        doc-ref: Intel SDM volume 3, section 12.4.4
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          is_bsp:
            -orig-id: BSP
            value: (low & 0x100) != 0
            doc: This is the bootstrap processor.

          is_x2apic:
            -orig-id: EXTD
            value: (low & 0x400) != 0
            doc: x2APIC mode.

          is_enabled:
            -orig-id: EN
            value: (low & 0x800) != 0
            doc: The local APIC is enabled.

          frame_low:
            value: low >> 12
            doc: |
              Bits 31-12 of the address, as a page frame number; `high` continues
              it.

      lapic_disabled:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: The ways in which a local APIC is disabled.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/hvm/vlapic.h#L34-L35 VLAPIC_HW_DISABLED, VLAPIC_SW_DISABLED
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits as a number.

        instances:
          is_hw_disabled:
            -orig-id: VLAPIC_HW_DISABLED
            value: (raw & 0x1) != 0
            doc: By IA32_APIC_BASE.

          is_sw_disabled:
            -orig-id: VLAPIC_SW_DISABLED
            value: (raw & 0x2) != 0
            doc: By the spurious-interrupt register.

      lapic_regs:
        -webide-representation: 'svr {svr.raw:hex}'
        doc: |
          The part of a local APIC's register page that has registers, each with 4
          bytes at a multiple of 16.
        doc-ref:
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404 struct hvm_hw_lapic_regs
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h
        instances:
          num_slots:
            -kind: count
            value: (_io.size.as<u4> / 16).as<u4>
            doc: Number of register slots that the body has room for; 64.

          slots:
            -orig-id: data
            pos: 0
            type: register_slot
            repeat: expr
            repeat-expr: num_slots
            doc: All slots, by their offset divided by 16.

          apic_id:
            -orig-id: APIC_ID
            pos: 0x20
            size: 4
            type: lapic_id
            doc: ID of the local APIC.

          apic_version:
            -orig-id: APIC_LVR
            pos: 0x30
            size: 4
            type: lapic_version
            doc: Version of the local APIC, and the number of its local vectors.

          tpr:
            -orig-id: APIC_TASKPRI
            pos: 0x80
            size: 4
            type: lapic_priority
            doc: Task priority.

          apr:
            -orig-id: APIC_ARBPRI
            pos: 0x90
            size: 4
            type: lapic_priority
            doc: Arbitration priority.

          ppr:
            -orig-id: APIC_PROCPRI
            pos: 0xa0
            size: 4
            type: lapic_priority
            doc: Processor priority; Xen computes it on demand.

          ldr:
            -orig-id: APIC_LDR
            pos: 0xd0
            size: 4
            type: lapic_ldr
            doc: Logical destination.

          dfr:
            -orig-id: APIC_DFR
            pos: 0xe0
            size: 4
            type: lapic_dfr
            doc: Destination format.

          svr:
            -webide-parse-mode: eager
            -orig-id: APIC_SPIV
            pos: 0xf0
            size: 4
            type: lapic_svr
            doc: Spurious-interrupt vector.

          isr:
            -orig-id: APIC_ISR
            pos: 0x100
            size: 128
            type: vector_bitmap
            doc: Vectors in service.

          tmr:
            -orig-id: APIC_TMR
            pos: 0x180
            size: 128
            type: vector_bitmap
            doc: Vectors that are level-triggered.

          irr:
            -orig-id: APIC_IRR
            pos: 0x200
            size: 128
            type: vector_bitmap
            doc: Vectors that are requested.

          esr:
            -orig-id: APIC_ESR
            pos: 0x280
            size: 4
            type: lapic_esr
            doc: Errors that the local APIC has detected.

          lvt_cmci:
            -orig-id: APIC_CMCI
            pos: 0x2f0
            size: 4
            type: lvt_entry
            doc: Local vector of corrected machine checks.

          icr_low:
            -orig-id: APIC_ICR
            pos: 0x300
            size: 4
            type: lapic_icr
            doc: Interrupt command.

          icr_high:
            -orig-id: APIC_ICR2
            pos: 0x310
            type: u4
            doc: |
              Destination of the command: bits 31-24 in xAPIC mode, all of them in
              x2APIC mode.

          lvt_timer:
            -orig-id: APIC_LVTT
            pos: 0x320
            size: 4
            type: lvt_entry
            doc: Local vector of the timer.

          lvt_thermal:
            -orig-id: APIC_LVTTHMR
            pos: 0x330
            size: 4
            type: lvt_entry
            doc: Local vector of the thermal sensor.

          lvt_perf:
            -orig-id: APIC_LVTPC
            pos: 0x340
            size: 4
            type: lvt_entry
            doc: Local vector of the performance counters.

          lvt_lint0:
            -orig-id: APIC_LVT0
            pos: 0x350
            size: 4
            type: lvt_entry
            doc: Local vector of pin LINT0.

          lvt_lint1:
            -orig-id: APIC_LVT1
            pos: 0x360
            size: 4
            type: lvt_entry
            doc: Local vector of pin LINT1.

          lvt_error:
            -orig-id: APIC_LVTERR
            pos: 0x370
            size: 4
            type: lvt_entry
            doc: Local vector of errors.

          timer_initial_count:
            -kind: time
            -orig-id: APIC_TMICT
            pos: 0x380
            type: u4
            doc: Initial count of the timer.

          timer_current_count:
            -ticks: true
            -kind: time
            -orig-id: APIC_TMCCT
            pos: 0x390
            type: u4
            doc: Current count of the timer; Xen computes it on demand.

          timer_divide:
            -orig-id: APIC_TDCR
            pos: 0x3e0
            size: 4
            type: timer_divide
            doc: Divisor of the timer's clock.

          self_ipi:
            -orig-id: APIC_SELF_IPI
            pos: 0x3f0
            type: u4
            doc: Write-only; meaningless here.

      register_slot:
        -webide-representation: '{reg:hex}'
        doc: A slot of the register page.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404 struct hvm_hw_lapic_regs
        seq:
          - id: reg
            type: u4
            doc: The register; only these four bytes of the slot are used.

          - id: reserved
            -kind: reserved
            size: 12
            doc: Unused.

      lapic_id:
        -webide-representation: '{raw:hex}'
        doc: ID register.
        doc-ref: Intel SDM volume 3, section 12.4.6
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          xapic_id:
            -kind: code
            value: raw >> 24
            doc: The ID in xAPIC mode; in x2APIC mode `raw` is the ID.

      lapic_version:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Version register.
        doc-ref: Intel SDM volume 3, section 12.4.8
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          version:
            -kind: version
            value: raw & 0xff
            doc: Version of the local APIC.

          max_lvt:
            -kind: count
            value: (raw >> 16) & 0xff
            doc: Number of local vectors, less one.

          has_directed_eoi:
            -orig-id: APIC_LVR_DIRECTED_EOI
            value: (raw & 0x1000000) != 0
            doc: Broadcasts of EOI can be suppressed.

      lapic_priority:
        -webide-representation: '{raw:hex}'
        doc: A priority.
        doc-ref: Intel SDM volume 3, section 12.8.3
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          subclass:
            value: raw & 0xf
            doc: Sub-class.

          priority_class:
            value: (raw >> 4) & 0xf
            doc: |
              Class: vectors up to 16 x class + 15 are held back.

      lapic_ldr:
        -webide-representation: '{raw:hex}'
        doc: Logical destination register.
        doc-ref: Intel SDM volume 3, sections 12.6.2.2 and 12.12.10
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          xapic_logical_id:
            -kind: code
            value: raw >> 24
            doc: Logical ID in xAPIC mode.

          x2apic_mask:
            -kind: flags
            value: raw & 0xffff
            doc: Bit of this processor in its cluster, in x2APIC mode.

          x2apic_cluster:
            value: raw >> 16
            doc: Cluster in x2APIC mode.

      lapic_dfr:
        -webide-representation: '{raw:hex}'
        doc: Destination format register.
        doc-ref: Intel SDM volume 3, section 12.6.2.2
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          is_flat:
            value: (raw >> 28) == 0xf
            doc: Logical IDs are flat, not in clusters.

      lapic_svr:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Spurious-interrupt vector register.
        doc-ref: Intel SDM volume 3, section 12.9
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          vector:
            -kind: code
            value: raw & 0xff
            doc: Vector of spurious interrupts.

          is_enabled:
            -orig-id: APIC_SPIV_APIC_ENABLED
            value: (raw & 0x100) != 0
            doc: The local APIC is enabled by software.

          is_focus_disabled:
            -orig-id: APIC_SPIV_FOCUS_DISABLED
            value: (raw & 0x200) != 0
            doc: No focus processor checking.

          is_eoi_broadcast_suppressed:
            -orig-id: APIC_SPIV_DIRECTED_EOI
            value: (raw & 0x1000) != 0
            doc: No EOI broadcasts.

      lapic_esr:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Error status.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h#L47-L53 APIC_ESR_*
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          send_checksum:
            -orig-id: APIC_ESR_SEND_CS
            value: (raw & 0x1) != 0
            doc: Checksum error when sending.

          receive_checksum:
            -orig-id: APIC_ESR_RECV_CS
            value: (raw & 0x2) != 0
            doc: Checksum error when receiving.

          send_accept:
            -orig-id: APIC_ESR_SEND_ACC
            value: (raw & 0x4) != 0
            doc: A message that was sent was not accepted.

          receive_accept:
            -orig-id: APIC_ESR_RECV_ACC
            value: (raw & 0x8) != 0
            doc: A message that was received was not accepted.

          redirectable_ipi:
            value: (raw & 0x10) != 0
            doc: Lowest-priority delivery that is not supported.

          send_illegal_vector:
            -orig-id: APIC_ESR_SENDILL
            value: (raw & 0x20) != 0
            doc: Illegal vector when sending.

          receive_illegal_vector:
            -orig-id: APIC_ESR_RECVILL
            value: (raw & 0x40) != 0
            doc: Illegal vector when receiving.

          illegal_register:
            -orig-id: APIC_ESR_ILLREGA
            value: (raw & 0x80) != 0
            doc: Access to a register that does not exist.

      lapic_icr:
        -webide-representation: 'vector {vector:hex} {delivery_mode}'
        doc: Interrupt command register, low half.
        doc-ref: Intel SDM volume 3, section 12.6.1
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          vector:
            -kind: code
            value: raw & 0xff
            doc: Vector that the interrupt is sent with.

          delivery_mode:
            value: (raw >> 8) & 0x7
            enum: delivery_mode
            doc: Kind of interrupt.

          is_logical:
            value: (raw & 0x800) != 0
            doc: The destination is logical, not physical.

          is_pending:
            -orig-id: APIC_ICR_BUSY
            value: (raw & 0x1000) != 0
            doc: Delivery is pending.

          is_asserted:
            -orig-id: APIC_INT_ASSERT
            value: (raw & 0x4000) != 0
            doc: Assert, not de-assert.

          is_level:
            -orig-id: APIC_INT_LEVELTRIG
            value: (raw & 0x8000) != 0
            doc: Level-triggered, not edge-triggered.

          shorthand:
            value: (raw >> 18) & 0x3
            enum: destination_shorthand
            doc: Destination shorthand.

      lvt_entry:
        -webide-representation: 'vector {vector:hex} {delivery_mode}, masked: {is_masked}'
        doc: An entry of the local vector table.
        doc-ref: Intel SDM volume 3, section 12.5.1
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          vector:
            -kind: code
            value: raw & 0xff
            doc: Vector of the local interrupt.

          delivery_mode:
            value: (raw >> 8) & 0x7
            enum: delivery_mode
            doc: Kind of interrupt.

          is_pending:
            -orig-id: APIC_SEND_PENDING
            value: (raw & 0x1000) != 0
            doc: Delivery is pending.

          is_active_low:
            -orig-id: APIC_INPUT_POLARITY
            value: (raw & 0x2000) != 0
            doc: The pin is active low; LINT0 and LINT1 only.

          remote_irr:
            -orig-id: APIC_LVT_REMOTE_IRR
            value: (raw & 0x4000) != 0
            doc: A level-triggered interrupt is in service; LINT0 and LINT1 only.

          is_level:
            -orig-id: APIC_LVT_LEVEL_TRIGGER
            value: (raw & 0x8000) != 0
            doc: Level-triggered; LINT0 and LINT1 only.

          is_masked:
            -orig-id: APIC_LVT_MASKED
            value: (raw & 0x10000) != 0
            doc: The local interrupt is masked.

          timer_mode:
            value: (raw >> 17) & 0x3
            enum: timer_mode
            doc: How the timer counts; timer only.

      timer_divide:
        -webide-representation: '{divisor:dec}'
        doc: Divide configuration register.
        doc-ref: Intel SDM volume 3, section 12.5.4
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          code:
            value: (raw & 0x3) | ((raw & 0x8) >> 1)
            doc: The three bits of the divisor (bits 3, 1 and 0).

          divisor:
            value: 'code == 7 ? 1 : (2 << code)'
            doc: Divisor of the clock.

      vector_bitmap:
        doc: 256 bits, one for each vector, spread over eight registers.
        doc-ref: Intel SDM volume 3, section 12.8.4
        instances:
          vectors_0_31:
            -kind: code
            pos: 0x0
            type: u4
            doc: Vectors 0 (bit 0) to 31 (bit 31).

          vectors_32_63:
            -kind: code
            pos: 0x10
            type: u4
            doc: Vectors 32 (bit 0) to 63 (bit 31).

          vectors_64_95:
            -kind: code
            pos: 0x20
            type: u4
            doc: Vectors 64 (bit 0) to 95 (bit 31).

          vectors_96_127:
            -kind: code
            pos: 0x30
            type: u4
            doc: Vectors 96 (bit 0) to 127 (bit 31).

          vectors_128_159:
            -kind: code
            pos: 0x40
            type: u4
            doc: Vectors 128 (bit 0) to 159 (bit 31).

          vectors_160_191:
            -kind: code
            pos: 0x50
            type: u4
            doc: Vectors 160 (bit 0) to 191 (bit 31).

          vectors_192_223:
            -kind: code
            pos: 0x60
            type: u4
            doc: Vectors 192 (bit 0) to 223 (bit 31).

          vectors_224_255:
            -kind: code
            pos: 0x70
            type: u4
            doc: Vectors 224 (bit 0) to 255 (bit 31).

      pci_irq:
        -webide-representation: 'wires of 32 devices'
        doc: Interrupt wires of the PCI bus.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L413-L422 struct hvm_hw_pci_irqs
        seq:
          - id: asserted
            -orig-id: i
            type: b4
            repeat: expr
            repeat-expr: 32
            doc: |
              Wires that are asserted, by device number 0 to 31: bit 0 is INTA,
              bit 3 INTD.

      isa_irq:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Interrupt wires of the ISA devices.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L426-L435 struct hvm_hw_isa_irqs
        seq:
          - id: raw
            -kind: register
            -orig-id: i
            type: u2
            doc: The wires as one number, IRQ 0 in bit 0.

          - id: reserved
            -kind: reserved
            size: 6
            doc: Unused.

        instances:
          asserted:
            pos: 0
            type: b1
            repeat: expr
            repeat-expr: 16
            doc: Whether the wire is asserted, by IRQ number 0 to 15.

      pci_link:
        -webide-representation: 'ISA IRQs of four links'
        doc: |
          Routing of the four PCI interrupt links. Device and pin determine the
          link: (device + pin) mod 4.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L439-L448 struct hvm_hw_pci_link
        seq:
          - id: route
            type: u1
            repeat: expr
            repeat-expr: 4
            doc: ISA IRQ that each link drives; 0 for none.

          - id: pad0
            -kind: padding
            size: 4
            doc: Unused.

        instances:
          most_irq:
            -webide-parse-mode: lazy
            -kind: helper
            value: 15
            doc: The highest ISA IRQ.

      pit:
        -webide-representation: '{channels}'
        doc: The 8254 interval timer.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L456-L473 struct hvm_hw_pit
        seq:
          - id: channels
            type: pit_channel
            repeat: expr
            repeat-expr: 3
            doc: |
              Channels: 0 is the system timer, 1 is unused, 2 is the speaker.

          - id: speaker_data_on
            type: u4
            doc: Whether channel 2 drives the speaker; 0 or 1.

          - id: pad0
            type: u4
            doc: Padding, zero.

        instances:
          is_reachable:
            -webide-parse-mode: lazy
            -kind: helper
            value: speaker_data_on <= 1 and pad0 == 0
            doc: |
              Whether the fields after the channels can have these values; Xen 4.19
              and later refuse others.

      pit_channel:
        -webide-representation: 'mode {mode:dec} count {count:dec}'
        doc: |
          A channel of the 8254. The read and write states are 1 for the low byte
          only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
          a word whose high byte is next, and 0 if none was set.
        doc-ref:
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L457-L470 struct hvm_hw_pit_channel
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c
        seq:
          - id: count
            -kind: count
            type: u4
            doc: Reload value, 1 to 65536.

          - id: latched_count
            -kind: count
            type: u2
            doc: Count that was latched.

          - id: count_latched
            -kind: count
            type: u1
            doc: Read state of the latched count; 0 if no count is latched.

          - id: status_latched
            type: u1
            doc: Whether the status was latched.

          - id: status
            size: 1
            type: pit_status
            doc: Status that was latched.

          - id: read_state
            type: u1
            doc: Read state of the count.

          - id: write_state
            type: u1
            doc: Write state of the count.

          - id: write_latch
            type: u1
            doc: Low byte of a count whose high byte is next.

          - id: rw_mode
            type: u1
            doc: |
              Bytes that reads and writes access: 1 for the low byte, 2 for the high
              byte, 3 for both.

          - id: mode
            type: u1
            doc: |
              Mode as it was saved; 0xff in a channel that was never set up (Xen
              before 4.19).

          - id: bcd
            type: u1
            doc: Whether to count in decimal, which Xen does not implement.

          - id: gate
            type: u1
            doc: State of the gate; only channel 2's can be 0.

        instances:
          is_mode_set:
            value: mode <= 7
            doc: Whether the channel was ever given a mode.

          operating_mode:
            value: (mode & 0x3) | (mode & 0x4 & (((mode & 0x2) ^ 0x2) << 1))
            enum: pit_mode
            doc: |
              Mode as Xen interprets it when it loads the context: three bits, where
              6 and 7 mean 2 and 3.

          is_reachable:
            -webide-parse-mode: lazy
            -kind: helper
            value: |
              count <= 0x10000 and count_latched <= 4 and read_state <= 4
                and write_state <= 4 and rw_mode <= 3 and gate <= 1 and bcd <= 1
            doc: |
              Whether a channel can get into this state; Xen 4.19 and later refuse
              others.

      pit_status:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Status byte of a channel.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c#L242-L257 pit_latch_status()
        seq:
          - id: raw
            -kind: register
            type: u1
            doc: The whole byte as a number.

        instances:
          is_bcd:
            value: (raw & 0x1) != 0
            doc: Counts in decimal.

          mode:
            value: (raw >> 1) & 0x7
            doc: Counting mode of the channel.

          rw_mode:
            value: (raw >> 4) & 0x3
            doc: Bytes that reads and writes access.

          is_output_high:
            value: (raw & 0x80) != 0
            doc: State of the output.

      rtc:
        -webide-representation: '{hours:hex}:{minutes:hex}:{seconds:hex}'
        doc: |
          The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
          are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
          any value.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L483-L491 struct hvm_hw_rtc
        seq:
          - id: seconds
            -ticks: true
            -kind: time
            -orig-id: cmos_data[0]
            type: u1
            doc: Seconds of the time of day.

          - id: seconds_alarm
            -kind: time
            -orig-id: cmos_data[1]
            type: u1
            doc: Seconds of the alarm.

          - id: minutes
            -ticks: true
            -kind: time
            -orig-id: cmos_data[2]
            type: u1
            doc: Minutes of the time of day.

          - id: minutes_alarm
            -kind: time
            -orig-id: cmos_data[3]
            type: u1
            doc: Minutes of the alarm.

          - id: hours
            -ticks: true
            -kind: time
            -orig-id: cmos_data[4]
            type: u1
            doc: Hours; in 12-hour mode bit 7 is PM.

          - id: hours_alarm
            -kind: time
            -orig-id: cmos_data[5]
            type: u1
            doc: Hours of the alarm.

          - id: day_of_week
            -ticks: true
            -orig-id: cmos_data[6]
            type: u1
            doc: Day of the week, Sunday is 1.

          - id: day_of_month
            -ticks: true
            -orig-id: cmos_data[7]
            type: u1
            doc: Day of the month.

          - id: month
            -ticks: true
            -orig-id: cmos_data[8]
            type: u1
            doc: Month; January is 1.

          - id: year
            -ticks: true
            -orig-id: cmos_data[9]
            type: u1
            doc: Year of the century.

          - id: reg_a
            -orig-id: cmos_data[10]
            size: 1
            type: rtc_reg_a
            doc: Register A.

          - id: reg_b
            -orig-id: cmos_data[11]
            size: 1
            type: rtc_reg_b
            doc: Register B.

          - id: reg_c
            -orig-id: cmos_data[12]
            size: 1
            type: rtc_reg_c
            doc: Register C.

          - id: reg_d
            -orig-id: cmos_data[13]
            size: 1
            type: rtc_reg_d
            doc: Register D.

          - id: cmos_index
            -kind: code
            type: u1
            doc: Register selected by the index port.

          - id: pad0
            type: u1
            doc: Unused.

          - id: rtc_offset
            type: s8
            if: _io.size >= 24
            doc: |
              Offset from the host's time, in seconds. Absent from bodies of 16
              bytes.

      rtc_reg_a:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Register A of the real-time clock.
        doc-ref: Motorola MC146818A data sheet
        seq:
          - id: raw
            -kind: register
            type: u1
            doc: The whole register as a number.

        instances:
          rate:
            -orig-id: RS
            value: raw & 0xf
            doc: |
              Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz
              (1 and 2 are the same as 8 and 9).

          divider:
            -orig-id: DV
            value: (raw >> 4) & 0x7
            doc: Divider; 2 for the usual crystal.

          is_updating:
            -orig-id: UIP
            value: (raw & 0x80) != 0
            doc: An update is in progress.

      rtc_reg_b:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Register B of the real-time clock.
        doc-ref: Motorola MC146818A data sheet
        seq:
          - id: raw
            -kind: register
            type: u1
            doc: The whole register as a number.

        instances:
          is_dst:
            -orig-id: DSE
            value: (raw & 0x1) != 0
            doc: Daylight saving.

          is_24_hour:
            -orig-id: 24/12
            value: (raw & 0x2) != 0
            doc: 24-hour mode.

          is_binary:
            -orig-id: DM
            value: (raw & 0x4) != 0
            doc: Binary, not BCD.

          has_square_wave:
            -orig-id: SQWE
            value: (raw & 0x8) != 0
            doc: Square-wave output.

          has_update_interrupt:
            -orig-id: UIE
            value: (raw & 0x10) != 0
            doc: Interrupt at each update.

          has_alarm_interrupt:
            -orig-id: AIE
            value: (raw & 0x20) != 0
            doc: Interrupt at the alarm.

          has_periodic_interrupt:
            -orig-id: PIE
            value: (raw & 0x40) != 0
            doc: Periodic interrupt.

          is_set:
            -orig-id: SET
            value: (raw & 0x80) != 0
            doc: Updates are halted.

      rtc_reg_c:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Register C of the real-time clock.
        doc-ref: Motorola MC146818A data sheet
        seq:
          - id: raw
            -kind: register
            type: u1
            doc: The whole register as a number.

        instances:
          is_updated:
            -orig-id: UF
            value: (raw & 0x10) != 0
            doc: An update has happened.

          is_alarmed:
            -orig-id: AF
            value: (raw & 0x20) != 0
            doc: The alarm has happened.

          is_period_over:
            -orig-id: PF
            value: (raw & 0x40) != 0
            doc: A period has ended.

          is_interrupting:
            -orig-id: IRQF
            value: (raw & 0x80) != 0
            doc: The interrupt is asserted.

      rtc_reg_d:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Register D of the real-time clock.
        doc-ref: Motorola MC146818A data sheet
        seq:
          - id: raw
            -kind: register
            type: u1
            doc: The whole register as a number.

        instances:
          is_valid:
            -orig-id: VRT
            value: (raw & 0x80) != 0
            doc: Memory and time are valid.

      hpet:
        -webide-representation: 'counter {mc64:hex}'
        doc: |
          The high-precision event timer: its registers as the guest sees them, then
          its hidden state.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L501-L521 struct hvm_hw_hpet
        seq:
          - id: capability
            size: 8
            type: hpet_capability
            doc: General capabilities, and the period of the counter.

          - id: res0
            type: u8
            doc: Reserved.

          - id: config
            size: 8
            type: hpet_config
            doc: General configuration.

          - id: res1
            type: u8
            doc: Reserved.

          - id: isr
            size: 8
            type: hpet_status
            doc: Interrupt status.

          - id: res2
            -kind: padding
            size: 200
            doc: Reserved.

          - id: mc64
            -ticks: true
            type: u8
            doc: Main counter.

          - id: res3
            type: u8
            doc: Reserved.

          - id: timers
            type: hpet_timer
            repeat: expr
            repeat-expr: 3
            doc: The three timers.

          - id: res5
            -kind: padding
            size: 672
            doc: Reserved.

          - id: period
            type: u8
            repeat: expr
            repeat-expr: 3
            doc: Value last written to each timer's comparator.

      hpet_capability:
        -webide-representation: '{high:dec} fs'
        doc: Capabilities of an HPET.
        doc-ref: IA-PC HPET Specification, section 2.3.4
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Period of the main counter in femtoseconds.

        instances:
          raw:
            -kind: register
            pos: 0
            type: u8
            doc: The whole register as a number.

          revision:
            -orig-id: REV_ID
            value: low & 0xff
            doc: Revision of the HPET specification.

          last_timer:
            -kind: time
            -orig-id: NUM_TIM_CAP
            value: (low >> 8) & 0x1f
            doc: Number of the last timer.

          is_64_bit:
            -orig-id: COUNT_SIZE_CAP
            value: (low & 0x2000) != 0
            doc: The main counter has 64 bits.

          has_legacy_route:
            -orig-id: LEG_RT_CAP
            value: (low & 0x8000) != 0
            doc: Can replace PIT and RTC interrupts.

          vendor_id:
            -kind: code
            -orig-id: VENDOR_ID
            value: low >> 16
            doc: PCI vendor ID.

      hpet_config:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Configuration of an HPET.
        doc-ref: IA-PC HPET Specification, section 2.3.5
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          is_enabled:
            -orig-id: ENABLE_CNF
            value: (low & 0x1) != 0
            doc: The main counter runs.

          is_legacy_route:
            -orig-id: LEG_RT_CNF
            value: (low & 0x2) != 0
            doc: Replaces PIT and RTC interrupts.

      hpet_status:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Interrupt status of an HPET.
        doc-ref: IA-PC HPET Specification, section 2.3.6
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          is_timer0_active:
            -orig-id: T0_INT_STS
            value: (low & 0x1) != 0
            doc: Timer 0 has an interrupt active.

          is_timer1_active:
            -orig-id: T1_INT_STS
            value: (low & 0x2) != 0
            doc: Timer 1 has an interrupt active.

          is_timer2_active:
            -orig-id: T2_INT_STS
            value: (low & 0x4) != 0
            doc: Timer 2 has an interrupt active.

      hpet_timer:
        -webide-representation: 'config {config.raw:hex} cmp {cmp:hex}'
        doc: A timer of the HPET.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L511 struct hvm_hw_hpet, timers
        seq:
          - id: config
            size: 8
            type: hpet_timer_config
            doc: Configuration and capabilities.

          - id: cmp
            type: u8
            doc: Value of the main counter at which the timer fires.

          - id: fsb
            type: u8
            doc: FSB interrupt route, not supported.

          - id: res4
            type: u8
            doc: Reserved.

      hpet_timer_config:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Configuration and capabilities of a timer.
        doc-ref: IA-PC HPET Specification, section 2.3.8
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Pins of the I/O APIC that `route` can name, one bit each.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          is_level:
            -orig-id: INT_TYPE_CNF
            value: (low & 0x2) != 0
            doc: Level-triggered.

          is_enabled:
            -orig-id: INT_ENB_CNF
            value: (low & 0x4) != 0
            doc: Interrupts are enabled.

          is_periodic:
            -orig-id: TYPE_CNF
            value: (low & 0x8) != 0
            doc: The timer is periodic.

          can_be_periodic:
            -orig-id: PER_INT_CAP
            value: (low & 0x10) != 0
            doc: Can be periodic.

          is_64_bit:
            -orig-id: SIZE_CAP
            value: (low & 0x20) != 0
            doc: Has 64 bits.

          is_setting_value:
            -orig-id: VAL_SET_CNF
            value: (low & 0x40) != 0
            doc: The next write to the comparator also sets the accumulator.

          is_32_bit_mode:
            -orig-id: 32MODE_CNF
            value: (low & 0x100) != 0
            doc: Forced to 32-bit mode.

          is_fsb_enabled:
            -orig-id: FSB_EN_CNF
            value: (low & 0x4000) != 0
            doc: Interrupts are delivered by FSB.

          has_fsb:
            -orig-id: FSB_INT_DEL_CAP
            value: (low & 0x8000) != 0
            doc: Interrupts can be delivered by FSB.

          route:
            -orig-id: INT_ROUTE_CNF
            value: (low >> 9) & 0x1f
            doc: I/O APIC pin.

      pmtimer:
        -webide-representation: '{tmr_val:hex}'
        doc: ACPI power-management timer and event registers.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L530-L534 struct hvm_hw_pmtimer
        seq:
          - id: tmr_val
            -ticks: true
            type: u4
            doc: The timer, 3.579545 MHz.

          - id: pm1a_sts
            size: 2
            type: pm1_events
            doc: Events that have happened.

          - id: pm1a_en
            size: 2
            type: pm1_events
            doc: Events that interrupt.

      pm1_events:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: ACPI fixed events.
        doc-ref: ACPI Specification, section 4.8.4.1
        seq:
          - id: raw
            -kind: register
            type: u2
            doc: The whole register as a number.

        instances:
          timer:
            -orig-id: TMR
            value: (raw & 0x1) != 0
            doc: The timer's top bit has changed.

          bus_master:
            -orig-id: BM
            value: (raw & 0x10) != 0
            doc: A bus master asked for the bus; status only.

          global_lock:
            -orig-id: GBL
            value: (raw & 0x20) != 0
            doc: The global lock was released.

          power_button:
            -orig-id: PWRBTN
            value: (raw & 0x100) != 0
            doc: Power button.

          sleep_button:
            -orig-id: SLPBTN
            value: (raw & 0x200) != 0
            doc: Sleep button.

          rtc_alarm:
            -orig-id: RTC
            value: (raw & 0x400) != 0
            doc: Alarm of the real-time clock.

          is_wake:
            -orig-id: WAK
            value: (raw & 0x8000) != 0
            doc: The system has been woken; status only.

      mtrr:
        -webide-representation: 'PAT {msr_pat_cr}'
        doc: |
          Memory types of a vCPU.

          Xen writes the first variable range to all entries that `msr_mtrr_cap`
          says are in use; the other ranges are lost. As of 2026 this is not fixed,
          see hvm_save_mtrr_msr().
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L542-L551 struct hvm_hw_mtrr
        seq:
          - id: msr_pat_cr
            size: 8
            type: memory_types
            doc: |
              Page attribute table: the memory types that page-table entries can
              choose from.

          - id: msr_mtrr_var
            type: mtrr_range
            repeat: expr
            repeat-expr: 8
            doc: Variable ranges.

          - id: fixed_64k_00000
            -orig-id: msr_mtrr_fixed[0]
            size: 8
            type: memory_types
            doc: Types of the eight 64 KiB blocks from 0x00000 on.

          - id: fixed_16k_80000
            -orig-id: msr_mtrr_fixed[1]
            size: 8
            type: memory_types
            doc: Types of the eight 16 KiB blocks from 0x80000 on.

          - id: fixed_16k_a0000
            -orig-id: msr_mtrr_fixed[2]
            size: 8
            type: memory_types
            doc: Types of the eight 16 KiB blocks from 0xa0000 on.

          - id: fixed_4k_c0000
            -orig-id: msr_mtrr_fixed[3]
            size: 8
            type: memory_types
            doc: Types of the eight 4 KiB blocks from 0xc0000 on.

          - id: fixed_4k_c8000
            -orig-id: msr_mtrr_fixed[4]
            size: 8
            type: memory_types
            doc: Types of the eight 4 KiB blocks from 0xc8000 on.

          - id: fixed_4k_d0000
            -orig-id: msr_mtrr_fixed[5]
            size: 8
            type: memory_types
            doc: Types of the eight 4 KiB blocks from 0xd0000 on.

          - id: fixed_4k_d8000
            -orig-id: msr_mtrr_fixed[6]
            size: 8
            type: memory_types
            doc: Types of the eight 4 KiB blocks from 0xd8000 on.

          - id: fixed_4k_e0000
            -orig-id: msr_mtrr_fixed[7]
            size: 8
            type: memory_types
            doc: Types of the eight 4 KiB blocks from 0xe0000 on.

          - id: fixed_4k_e8000
            -orig-id: msr_mtrr_fixed[8]
            size: 8
            type: memory_types
            doc: Types of the eight 4 KiB blocks from 0xe8000 on.

          - id: fixed_4k_f0000
            -orig-id: msr_mtrr_fixed[9]
            size: 8
            type: memory_types
            doc: Types of the eight 4 KiB blocks from 0xf0000 on.

          - id: fixed_4k_f8000
            -orig-id: msr_mtrr_fixed[10]
            size: 8
            type: memory_types
            doc: Types of the eight 4 KiB blocks from 0xf8000 on.

          - id: msr_mtrr_cap
            size: 8
            type: mtrr_cap
            doc: 'IA32_MTRRCAP: which MTRRs there are.'

          - id: msr_mtrr_def_type
            size: 8
            type: mtrr_def_type
            doc: Default type and enable bits.

      memory_types:
        -webide-representation: '{raw:hex}'
        doc: Eight memory types of one byte each.
        doc-ref: Intel SDM volume 3, sections 13.11.2.2 and 13.12.2
        seq:
          - id: types
            type: u1
            enum: memory_type
            repeat: expr
            repeat-expr: 8
            doc: The types, from the least significant byte on.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

      mtrr_range:
        -webide-representation: '{base.raw:hex} {mask.raw:hex}'
        doc: |
          A variable range. It contains an address that agrees with `base` in all
          bits that are set in `mask`, from bit 12 on.
        doc-ref: Intel SDM volume 3, section 13.11.2.3
        seq:
          - id: base
            size: 8
            type: mtrr_base
            doc: IA32_MTRR_PHYSBASE.

          - id: mask
            size: 8
            type: mtrr_mask
            doc: IA32_MTRR_PHYSMASK.

      mtrr_base:
        -webide-representation: '{raw:hex}'
        doc: Base and type of a variable range.
        doc-ref: Intel SDM volume 3, section 13.11.2.3
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          memory_type:
            value: low & 0xff
            enum: memory_type
            doc: Type of the memory in the range.

          frame_low:
            value: low >> 12
            doc: |
              Bits 31-12 of the base address, as a page frame number; `high`
              continues it.

          reserved_low:
            -webide-parse-mode: lazy
            -kind: helper
            value: low & 0xf00
            doc: Bits 31-0 that are reserved.

      mtrr_mask:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Mask of a variable range.
        doc-ref: Intel SDM volume 3, section 13.11.2.3
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          is_valid:
            -orig-id: V
            value: (low & 0x800) != 0
            doc: The range is in use.

          frame_low:
            value: low >> 12
            doc: Bits 31-12 of the mask, shifted down by 12; `high` continues it.

          reserved_low:
            -webide-parse-mode: lazy
            -kind: helper
            value: low & 0x7ff
            doc: Bits 31-0 that are reserved.

      mtrr_cap:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Capabilities of the MTRRs.
        doc-ref: Intel SDM volume 3, section 13.11.1
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          num_ranges:
            -kind: count
            -orig-id: VCNT
            value: low & 0xff
            doc: Number of variable ranges.

          has_fixed:
            -orig-id: FIX
            value: (low & 0x100) != 0
            doc: Fixed ranges are supported.

          has_wc:
            -orig-id: WC
            value: (low & 0x400) != 0
            doc: Write-combining is supported.

          has_smrr:
            -orig-id: SMRR
            value: (low & 0x800) != 0
            doc: A range for system management is supported.

      mtrr_def_type:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Default type and enable bits.
        doc-ref: Intel SDM volume 3, section 13.11.2.1
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          memory_type:
            value: low & 0xff
            enum: memory_type
            doc: Type of memory outside all ranges.

          is_fixed_enabled:
            -orig-id: FE
            value: (low & 0x400) != 0
            doc: Fixed ranges are enabled.

          is_enabled:
            -orig-id: E
            value: (low & 0x800) != 0
            doc: MTRRs are enabled; otherwise all memory is uncacheable.

          has_reserved_low:
            -webide-parse-mode: lazy
            -kind: helper
            value: (low & 0x300) != 0 or low >> 12 != 0
            doc: A reserved bit of bits 31-0 is set; those of `high` are all reserved.

      viridian_domain:
        -webide-representation: 'guest OS {guest_os_id.raw:hex}'
        doc: |
          State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
          16 in older versions of Xen.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L580-L585 struct hvm_viridian_domain_context
        seq:
          - id: hypercall_gpa
            size: 8
            type: viridian_page_msr
            doc: HV_X64_MSR_HYPERCALL.

          - id: guest_os_id
            size: 8
            type: viridian_guest_os_id
            doc: HV_X64_MSR_GUEST_OS_ID.

          - id: time_ref_count
            -ticks: true
            -kind: time
            type: u8
            if: _io.size >= 24
            doc: |
              Reference time, in units of 100 ns. Absent from bodies of 16 bytes.

          - id: reference_tsc
            size: 8
            type: viridian_page_msr
            if: _io.size >= 32
            doc: HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes.

      viridian_page_msr:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: |
          A register that contains the frame number of a guest page in the bits
          above 11.
        doc-ref:
          - Hyper-V Top Level Functional Specification
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L561-L570 union hv_vp_assist_page_msr
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          is_enabled:
            -orig-id: enabled
            value: (low & 0x1) != 0
            doc: The page is in use.

          pfn_low:
            -kind: address
            -orig-id: pfn
            value: low >> 12
            doc: Bits 19-0 of the frame number; `high` continues it.

      viridian_guest_os_id:
        -webide-representation: 'vendor {vendor:hex} os {os:hex} {major:dec}.{minor:dec} build {build_number:dec}'
        doc: The guest's identification of itself.
        doc-ref:
          - Hyper-V Top Level Functional Specification
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L331-L343 union hv_guest_os_id
        seq:
          - id: build_number
            type: u2
            doc: Build number of the guest's operating system.

          - id: service_pack
            type: u1
            doc: Service pack.

          - id: minor
            type: u1
            doc: Minor version.

          - id: major
            type: u1
            doc: Major version.

          - id: os
            type: u1
            doc: Operating system; 4 is Windows NT.

          - id: vendor
            type: u2
            doc: Vendor, 1 is Microsoft; bit 15 marks open source.

        instances:
          raw:
            -kind: register
            pos: 0
            type: u8
            doc: The whole register as a number.

      viridian_vcpu:
        -webide-representation: 'VP assist page {vp_assist_msr}'
        doc: |
          State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
          or 8 in older versions of Xen.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L589-L597 struct hvm_viridian_vcpu_context
        seq:
          - id: vp_assist_msr
            size: 8
            type: viridian_page_msr
            doc: HV_X64_MSR_VP_ASSIST_PAGE.

          - id: apic_assist_pending
            type: u1
            if: _io.size >= 16
            doc: |
              Whether the guest may end an interrupt without an EOI. Absent from
              bodies of 8 bytes.

          - id: pad
            -kind: padding
            -orig-id: _pad
            size: 7
            if: _io.size >= 16
            doc: Padding, zero.

          - id: simp_msr
            size: 8
            type: viridian_page_msr
            if: _io.size >= 152
            doc: |
              HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16
              bytes.

          - id: sint_msr
            size: 8
            type: viridian_sint
            repeat: expr
            repeat-expr: 16
            if: _io.size >= 152
            doc: HV_X64_MSR_SINT0 to 15, synthetic interrupts.

          - id: stimer_config_msr
            size: 8
            type: viridian_stimer_config
            repeat: expr
            repeat-expr: 4
            if: _io.size >= 216
            doc: HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes.

          - id: stimer_count_msr
            type: u8
            repeat: expr
            repeat-expr: 4
            if: _io.size >= 216
            doc: HV_X64_MSR_STIMER0_COUNT to 3.

      viridian_sint:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: A synthetic interrupt source.
        doc-ref:
          - Hyper-V Top Level Functional Specification
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L827-L837 union hv_synic_sint
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          vector:
            -kind: code
            value: low & 0xff
            doc: Vector of the synthetic interrupt.

          is_masked:
            -orig-id: masked
            value: (low & 0x10000) != 0
            doc: The synthetic interrupt is masked.

          is_auto_eoi:
            -orig-id: auto_eoi
            value: (low & 0x20000) != 0
            doc: The interrupt ends automatically (auto-EOI).

          is_polling:
            -orig-id: polling
            value: (low & 0x40000) != 0
            doc: The guest polls; no interrupt.

      viridian_stimer_config:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Configuration of a synthetic timer.
        doc-ref:
          - Hyper-V Top Level Functional Specification
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L796-L809 union hv_stimer_config
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          is_enabled:
            -orig-id: enable
            value: (low & 0x1) != 0
            doc: The timer runs.

          is_periodic:
            -orig-id: periodic
            value: (low & 0x2) != 0
            doc: The timer is periodic.

          is_lazy:
            -orig-id: lazy
            value: (low & 0x4) != 0
            doc: 'The timer is lazy: it may fire late.'

          is_auto_enabled:
            -orig-id: auto_enable
            value: (low & 0x8) != 0
            doc: Writing the count starts the timer.

          apic_vector:
            -kind: code
            value: (low >> 4) & 0xff
            doc: Vector in direct mode.

          is_direct:
            -orig-id: direct_mode
            value: (low & 0x1000) != 0
            doc: Raises an interrupt instead of a message.

          sintx:
            value: (low >> 16) & 0xf
            doc: Synthetic interrupt source for messages.

      cpu_xsave:
        -webide-representation: 'xcr0 {xcr0.raw:hex}'
        doc: |
          Extended registers of one vCPU. Xen before 4.12 wrote this entry with
          little or no area for a guest that did not use XSAVE.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L559-L572 struct hvm_hw_cpu_xsave
        seq:
          - id: xfeature_mask
            size: 8
            type: xen_hvm_context_xstate_components
            doc: Components that the saving host supported; ignored.

          - id: xcr0
            size: 8
            type: xen_hvm_context_xstate_components
            doc: |
              The register XCR0: components that the guest has enabled.

          - id: xcr0_accum
            size: 8
            type: xen_hvm_context_xstate_components
            doc: |
              Components that the guest has ever enabled; they determine the length
              of the area.

          - id: save_area
            size-eos: true
            type: x86_xsave_area
            doc: |
              The registers, in the standard form. Xen 4.3.0 and older made it
              longer than the guest needs.

        instances:
          len_save_area_min:
            -webide-parse-mode: lazy
            -kind: helper
            value: 576
            doc: The shortest area that Xen accepts.

          ofs_save_area:
            -webide-parse-mode: lazy
            -kind: helper
            value: 24
            doc: Offset of the area in the body.

      xen_hvm_context_xstate_components:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: |
          A set of state components, one bit each. The same as component_bitmap of
          `x86_xsave_area`.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          x87:
            -orig-id: X87
            value: (low & 0x1) != 0
            doc: x87 state, in the legacy region.

          sse:
            -orig-id: SSE
            value: (low & 0x2) != 0
            doc: xmm registers, in the legacy region.

          avx:
            -orig-id: YMM
            value: (low & 0x4) != 0
            doc: Upper halves of the 256-bit registers ymm0 to ymm15.

          bndregs:
            -orig-id: BNDREGS
            value: (low & 0x8) != 0
            doc: MPX bound registers.

          bndcsr:
            -orig-id: BNDCSR
            value: (low & 0x10) != 0
            doc: MPX configuration and status.

          opmask:
            -orig-id: OPMASK
            value: (low & 0x20) != 0
            doc: AVX-512 mask registers.

          zmm_hi256:
            -orig-id: ZMM
            value: (low & 0x40) != 0
            doc: Upper halves of the 512-bit registers zmm0 to zmm15.

          hi16_zmm:
            -orig-id: HI_ZMM
            value: (low & 0x80) != 0
            doc: The 512-bit registers zmm16 to zmm31.

          pt:
            -orig-id: PROC_TRACE
            value: (low & 0x100) != 0
            doc: Processor Trace registers.

          pkru:
            -orig-id: PKRU
            value: (low & 0x200) != 0
            doc: Protection-key rights for user pages.

          pasid:
            -orig-id: PASID
            value: (low & 0x400) != 0
            doc: The IA32_PASID register.

          cet_u:
            -orig-id: CET_U
            value: (low & 0x800) != 0
            doc: Control-flow enforcement, user part.

          cet_s:
            -orig-id: CET_S
            value: (low & 0x1000) != 0
            doc: Control-flow enforcement, supervisor part.

          hdc:
            -orig-id: HDC
            value: (low & 0x2000) != 0
            doc: The IA32_PM_CTL1 register of hardware duty cycling.

          uintr:
            -orig-id: UINTR
            value: (low & 0x4000) != 0
            doc: User-interrupt registers.

          lbr:
            -orig-id: LBR
            value: (low & 0x8000) != 0
            doc: Last-branch records.

          hwp:
            -orig-id: HWP
            value: (low & 0x10000) != 0
            doc: The IA32_HWP_REQUEST register.

          tilecfg:
            -orig-id: TILE_CFG
            value: (low & 0x20000) != 0
            doc: AMX tile configuration.

          tiledata:
            -orig-id: TILE_DATA
            value: (low & 0x40000) != 0
            doc: AMX tiles.

          egprs:
            -orig-id: APX
            value: (low & 0x80000) != 0
            doc: The APX general-purpose registers, which replace MPX.

          lwp:
            -orig-id: LWP
            value: (high & 0x40000000) != 0
            doc: State of AMD's lightweight profiling.

      vmce_vcpu:
        -webide-representation: 'caps {caps.raw:hex}'
        doc: Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L601-L606 struct hvm_vmce_vcpu
        seq:
          - id: caps
            size: 8
            type: mcg_cap
            doc: IA32_MCG_CAP.

          - id: mci_ctl2_bank0
            size: 8
            type: mci_ctl2
            if: _io.size >= 24
            doc: IA32_MC0_CTL2. Absent from bodies of 8 bytes.

          - id: mci_ctl2_bank1
            size: 8
            type: mci_ctl2
            if: _io.size >= 24
            doc: IA32_MC1_CTL2. Absent from bodies of 8 bytes.

          - id: mcg_ext_ctl
            type: u8
            if: _io.size >= 32
            doc: |
              IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from
              bodies of 24 bytes.

      mcg_cap:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Machine-check capabilities.
        doc-ref: Intel SDM volume 3, section 17.3.1.1
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          num_banks:
            -kind: count
            -orig-id: Count
            value: low & 0xff
            doc: Number of banks.

          has_ctl:
            -orig-id: MCG_CTL_P
            value: (low & 0x100) != 0
            doc: IA32_MCG_CTL exists.

          has_ext:
            -orig-id: MCG_EXT_P
            value: (low & 0x200) != 0
            doc: Extended state registers exist.

          has_cmci:
            -orig-id: MCG_CMCI_P
            value: (low & 0x400) != 0
            doc: Corrected errors can interrupt.

          has_tes:
            -orig-id: MCG_TES_P
            value: (low & 0x800) != 0
            doc: Threshold-based error status.

          has_ser:
            -orig-id: MCG_SER_P
            value: (low & 0x1000000) != 0
            doc: Software error recovery.

          has_lmce:
            -orig-id: MCG_LMCE_P
            value: (low & 0x8000000) != 0
            doc: Local machine checks.

          reserved_low:
            -webide-parse-mode: lazy
            -kind: helper
            value: low & 0x6fff200
            doc: |
              Bits 27-0 that Xen lets no guest have; those of `high` neither.

          reserved_top:
            -webide-parse-mode: lazy
            -kind: helper
            value: low >> 28
            doc: Bits 31-28, which Xen lets no guest have either.

      mci_ctl2:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Control of the corrected errors of a bank.
        doc-ref: Intel SDM volume 3, section 17.3.2.5
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          threshold:
            value: low & 0x7fff
            doc: Number of errors before an interrupt.

          is_cmci_enabled:
            -orig-id: CMCI_EN
            value: (low & 0x40000000) != 0
            doc: Corrected errors interrupt.

      tsc_adjust:
        -webide-representation: '{adjustment:hex}'
        doc: The TSC_ADJUST register of a vCPU.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L610-L612 struct hvm_tsc_adjust
        seq:
          - id: adjustment
            -orig-id: tsc_adjust
            type: u8
            doc: Offset that the guest has added to its TSC, modulo 2^64.

      cpu_msr:
        -webide-representation: '{num_msrs:dec} registers'
        doc: Model-specific registers of a vCPU that no other entry contains.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L617-L624 struct hvm_msr
        seq:
          - id: num_msrs
            -kind: count
            -orig-id: count
            type: u4
            doc: Number of registers; the body has 8 + 16 x num_msrs bytes.

          - id: reserved
            -kind: reserved
            type: u4
            doc: Padding of the C structure.

        instances:
          ofs_msrs:
            -webide-parse-mode: lazy
            -kind: helper
            value: 8
            doc: Offset of the registers in the body.

          len_msr:
            -webide-parse-mode: lazy
            -kind: helper
            value: sizeof<xen_hvm_context_msr_entry>
            doc: Size of one register in bytes.

          msrs:
            -orig-id: msr
            pos: ofs_msrs
            size: sizeof<xen_hvm_context_msr_entry>
            type: xen_hvm_context_msr_entry
            repeat: expr
            repeat-expr: |
              num_msrs <= (_io.size.as<u4> - 8) / 16 ? num_msrs :
              ((_io.size.as<u4> - 8) / 16).as<u4>
            doc: The registers, as many as the body has room for.

      xen_hvm_context_msr_entry:
        -webide-representation: '{index:hex} = {value:hex}'
        doc: |
          A model-specific register.

          As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
          PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
          and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
          type is at the start of a substream of its own (`size: 16`), which
          `as_spec_ctrl` and `as_bndcfgs` rely on.
        doc-ref:
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L619-L623 struct hvm_one_msr
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1395 msrs_to_send
        seq:
          - id: index
            -kind: code
            type: u4
            doc: Number of the register.

          - id: reserved
            -kind: reserved
            -orig-id: _rsvd
            type: u4
            doc: Reserved, zero.

          - id: value
            -kind: register
            -orig-id: val
            type: u8
            doc: Its value.

        instances:
          as_spec_ctrl:
            pos: 8
            size: 8
            type: spec_ctrl
            if: index == 0x48
            doc: The value of SPEC_CTRL, decoded; absent for other registers.

          as_bndcfgs:
            pos: 8
            size: 8
            type: bndcfgs
            if: index == 0xd90
            doc: The value of BNDCFGS, decoded; absent for other registers.

      spec_ctrl:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Value of the MSR SPEC_CTRL.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L35 MSR_SPEC_CTRL
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          ibrs:
            -orig-id: SPEC_CTRL_IBRS
            value: (low & 0x1) != 0
            doc: Indirect branches are restricted.

          stibp:
            -orig-id: SPEC_CTRL_STIBP
            value: (low & 0x2) != 0
            doc: Threads of a core do not share indirect branch prediction.

          ssbd:
            -orig-id: SPEC_CTRL_SSBD
            value: (low & 0x4) != 0
            doc: Speculative store bypass is disabled.

          ipred_dis_u:
            -orig-id: SPEC_CTRL_IPRED_DIS_U
            value: (low & 0x8) != 0
            doc: Indirect branch prediction is disabled for user code.

          ipred_dis_s:
            -orig-id: SPEC_CTRL_IPRED_DIS_S
            value: (low & 0x10) != 0
            doc: Indirect branch prediction is disabled for the supervisor.

          rrsba_dis_u:
            -orig-id: SPEC_CTRL_RRSBA_DIS_U
            value: (low & 0x20) != 0
            doc: Alternate return prediction is disabled for user code.

          rrsba_dis_s:
            -orig-id: SPEC_CTRL_RRSBA_DIS_S
            value: (low & 0x40) != 0
            doc: Alternate return prediction is disabled for the supervisor.

          psfd:
            -orig-id: SPEC_CTRL_PSFD
            value: (low & 0x80) != 0
            doc: Predictive store forwarding is disabled.

          bhi_dis_s:
            -orig-id: SPEC_CTRL_BHI_DIS_S
            value: (low & 0x400) != 0
            doc: Branch history of user code is not used for the supervisor.

      bndcfgs:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Value of the MSR BNDCFGS.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L293 MSR_IA32_BNDCFGS
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          is_enabled:
            -orig-id: IA32_BNDCFGS_ENABLE
            value: (low & 0x1) != 0
            doc: MPX is enabled for the supervisor.

          is_preserving:
            -orig-id: IA32_BNDCFGS_PRESERVE
            value: (low & 0x2) != 0
            doc: Branches without a prefix keep the bounds.

          reserved_low:
            -webide-parse-mode: lazy
            -kind: helper
            -orig-id: IA32_BNDCFGS_RESERVED
            value: low & 0xffc
            doc: Bits that must be zero.

    enums:
      typecode:
        0:
          id: end_mark
          -name: end
          doc: Last entry, without a body.
        1:
          id: header
          doc: |
            Version of the format, and the processor it was saved on; always the
            first entry.
        2:
          id: cpu
          -groups: [ vcpu ]
          doc: Registers of a vCPU. A vCPU that is offline has none.
        3:
          id: pic
          doc: |
            One of the two 8259 interrupt controllers: instance 0 is the master, 1
            the slave.
        4:
          id: ioapic
          doc: The I/O APIC.
        5:
          id: lapic
          -groups: [ vcpu ]
          doc: State of a vCPU's local APIC outside its register page.
        6:
          id: lapic_regs
          -groups: [ vcpu ]
          doc: Register page of a vCPU's local APIC.
        7:
          id: pci_irq
          doc: Interrupt wires of the PCI bus.
        8:
          id: isa_irq
          doc: Interrupt wires of the ISA devices.
        9:
          id: pci_link
          doc: Routing of PCI interrupts to ISA interrupts.
        10:
          id: pit
          doc: The 8254 interval timer.
        11:
          id: rtc
          doc: The real-time clock.
        12:
          id: hpet
          doc: The high-precision event timer.
        13:
          id: pmtimer
          doc: ACPI power-management timer and event registers.
        14:
          id: mtrr
          -groups: [ vcpu ]
          doc: |
            Memory types of a vCPU: PAT and MTRRs.
        15:
          id: viridian_domain
          doc: State of the Hyper-V interface that belongs to the domain.
        16:
          id: cpu_xsave
          -groups: [ vcpu ]
          doc: Extended registers of a vCPU.
        17:
          id: viridian_vcpu
          -groups: [ vcpu ]
          doc: State of the Hyper-V interface that belongs to a vCPU.
        18:
          id: vmce_vcpu
          -groups: [ vcpu ]
          doc: Machine-check state of a vCPU.
        19:
          id: tsc_adjust
          -groups: [ vcpu ]
          doc: The TSC_ADJUST register of a vCPU.
        20:
          id: cpu_msr
          -groups: [ vcpu ]
          doc: |
            Further model-specific registers of a vCPU; only those that are not
            zero.

      event_type:
        0:
          id: external_interrupt
          doc: External interrupt.
        2:
          id: nmi
          doc: Non-maskable interrupt.
        3:
          id: hardware_exception
          doc: Exception that the processor raised.
        4:
          id: software_interrupt
          doc: The INT n instruction.
        5:
          id: privileged_software_exception
          doc: The INT1 instruction.
        6:
          id: software_exception
          doc: The INT3 and INTO instructions.
        7:
          id: other
          doc: Another event.

      delivery_mode:
        0:
          id: fixed
          doc: The vector, to all destinations.
        1:
          id: lowest_priority
          doc: The vector, to the destination with the lowest priority.
        2:
          id: smi
          doc: System-management interrupt.
        3:
          id: remote_read
          doc: Reserved; formerly remote read.
        4:
          id: nmi
          doc: Non-maskable interrupt.
        5:
          id: init
          doc: INIT, which resets the processor.
        6:
          id: startup
          doc: Start-up.
        7:
          id: ext_int
          doc: The vector comes from an external controller.

      destination_shorthand:
        0:
          id: none
          doc: No shorthand.
        1:
          id: myself
          doc: The sender only.
        2:
          id: all
          doc: All processors, including the sender.
        3:
          id: all_others
          doc: All but the sender.

      timer_mode:
        0:
          id: one_shot
          doc: Counts down once.
        1:
          id: periodic
          doc: Restarts after each period.
        2:
          id: tsc_deadline
          doc: Waits for a value of the TSC.

      pit_mode:
        0:
          id: interrupt_on_terminal_count
          doc: The output goes high when the count ends.
        1:
          id: one_shot
          doc: A rising edge of the gate starts a low pulse.
        2:
          id: rate_generator
          doc: A short low pulse each period.
        3:
          id: square_wave
          doc: A square wave.
        4:
          id: software_strobe
          doc: A short low pulse when the count ends.
        5:
          id: hardware_strobe
          doc: A short low pulse when the count ends, started by a rising edge of the gate.

      memory_type:
        0:
          id: uc
          doc: Uncacheable.
        1:
          id: wc
          doc: Write-combining.
        4:
          id: wt
          doc: Write-through.
        5:
          id: wp
          doc: Write-protected.
        6:
          id: wb
          doc: Write-back.
        7:
          id: uc_minus
          doc: Uncacheable, but MTRRs can make it write-combining; PAT only.

  x86_xsave_area:
    meta:
      endian: le
      bit-endian: le

    doc: |
      The memory image of a processor's x87, SSE and extended registers that the
      XSAVE family of instructions writes: a legacy region of 512 bytes (the format
      of FXSAVE), a header of 64 bytes, then one block for each further state
      component.

      The offset of a block depends on the form. In the standard form every
      component has a fixed offset, whichever other components are present; the
      offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
      offsets exist: Intel's processors leave room for the MPX components, AMD's do
      not. The length of the area distinguishes them, see `is_intel_layout`. In the
      compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
      order of their numbers; CPUID says which of them are aligned to 64 bytes; here
      these are 17 and 18.

      A component whose bit in `xstate_bv` is clear is in its initial state,
      whatever its block contains; its instance is then absent here.

      This type must have a stream of its own (`size` or `size-eos` where it is
      used), because the length of that stream is the length of the area. The stream
      may be empty or short: regions that do not fit are absent. An area that has
      lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
      and PKRU blocks cannot be trusted.

      Xen writes only the standard form into its migration streams, and refuses
      the compacted form when it loads one.

      For reading only: a writer that the compiler makes of this with `-w` leaves
      out contents.
    doc-ref:
      - https://www.intel.com/sdm Intel SDM volume 1, chapter 13, "Managing State Using the XSAVE Feature Set"
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/xstate.c#L180-L236 expand_xsave_states()

    seq:
      - id: legacy
        -orig-id: fpu_sse
        size: 512
        type: fxsave_region
        if: _io.size >= 512
        doc: x87, MMX and SSE registers.

      - id: header
        -orig-id: xsave_hdr
        size: 64
        type: xsave_header
        if: _io.size >= 576
        doc: The components that the area holds, and its form.

    instances:
      len_area:
        -kind: helper
        value: _io.size.as<u4>
        doc: Length of the area in bytes.

      len_legacy:
        -webide-parse-mode: lazy
        -kind: helper
        value: 512
        doc: Length of the legacy region in bytes.

      len_min:
        -webide-parse-mode: lazy
        -kind: helper
        value: 576
        doc: Length of legacy region and header, the shortest area that Xen loads.

      has_header:
        value: _io.size >= 576
        doc: Whether the area is long enough for its header.

      is_compacted:
        value: 'has_header ? header.xcomp_bv.is_compacted : false'
        doc: |
          Whether components follow one another without gaps, instead of being at
          fixed offsets.

      is_intel_layout:
        value: len_area >= 2688
        doc: |
          Whether components 5, 6, 7 and 9 of a standard-form area are at the
          offsets of Intel's processors: with AVX-512 or protection keys such an
          area has at least 2688 bytes, while one of an AMD processor has at most
          2440. Without those components the layouts are the same, and this does not
          matter.

      ofs_compacted_avx:
        -webide-parse-mode: lazy
        -kind: helper
        value: 576.as<u4>
        if: is_compacted
        doc: Offset of component 2 in the compacted form.

      ofs_compacted_bndregs:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_avx + (header.xcomp_bv.avx ? 256.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 3 in the compacted form.

      ofs_compacted_bndcsr:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_bndregs + (header.xcomp_bv.bndregs ? 64.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 4 in the compacted form.

      ofs_compacted_opmask:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_bndcsr + (header.xcomp_bv.bndcsr ? 64.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 5 in the compacted form.

      ofs_compacted_zmm_hi256:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_opmask + (header.xcomp_bv.opmask ? 64.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 6 in the compacted form.

      ofs_compacted_hi16_zmm:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_zmm_hi256 + (header.xcomp_bv.zmm_hi256 ? 512.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 7 in the compacted form.

      ofs_compacted_pt:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_hi16_zmm + (header.xcomp_bv.hi16_zmm ? 1024.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 8 in the compacted form.

      ofs_compacted_pkru:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_pt + (header.xcomp_bv.pt ? 128.as<u4> : 0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 9 in the compacted form.

      ofs_compacted_pasid:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_pkru + (header.xcomp_bv.pkru ? 8.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 10 in the compacted form.

      ofs_compacted_cet_u:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_pasid + (header.xcomp_bv.pasid ? 8.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 11 in the compacted form.

      ofs_compacted_cet_s:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_cet_u + (header.xcomp_bv.cet_u ? 16.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 12 in the compacted form.

      ofs_compacted_hdc:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_cet_s + (header.xcomp_bv.cet_s ? 24.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 13 in the compacted form.

      ofs_compacted_uintr:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_hdc + (header.xcomp_bv.hdc ? 8.as<u4> : 0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 14 in the compacted form.

      ofs_compacted_lbr:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_uintr + (header.xcomp_bv.uintr ? 48.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 15 in the compacted form.

      ofs_compacted_hwp:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_lbr + (header.xcomp_bv.lbr ? 808.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 16 in the compacted form.

      ofs_compacted_tilecfg:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          ((ofs_compacted_hwp + (header.xcomp_bv.hwp ? 8.as<u4> : 0.as<u4>) + 63)
          / 64 * 64).as<u4>
        if: is_compacted
        doc: Offset of component 17 in the compacted form, aligned to 64 bytes.

      ofs_compacted_tiledata:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          ((ofs_compacted_tilecfg + (header.xcomp_bv.tilecfg ? 64.as<u4> :
          0.as<u4>) + 63) / 64 * 64).as<u4>
        if: is_compacted
        doc: Offset of component 18 in the compacted form, aligned to 64 bytes.

      ofs_compacted_egprs:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (ofs_compacted_tiledata + (header.xcomp_bv.tiledata ? 8192.as<u4> :
          0.as<u4>)).as<u4>
        if: is_compacted
        doc: Offset of component 19 in the compacted form.

      ofs_avx:
        -webide-parse-mode: lazy
        -kind: helper
        value: '(is_compacted ? ofs_compacted_avx.as<u4> : 576.as<u4>).as<u4>'
        doc: |
          Offset of component 2: 576 in the standard form.

      ofs_bndregs:
        -webide-parse-mode: lazy
        -kind: helper
        value: '(is_compacted ? ofs_compacted_bndregs.as<u4> : 960.as<u4>).as<u4>'
        doc: |
          Offset of component 3: 960 in the standard form.

      ofs_bndcsr:
        -webide-parse-mode: lazy
        -kind: helper
        value: '(is_compacted ? ofs_compacted_bndcsr.as<u4> : 1024.as<u4>).as<u4>'
        doc: |
          Offset of component 4: 1024 in the standard form.

      ofs_opmask:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (is_compacted ? ofs_compacted_opmask.as<u4> : (is_intel_layout ?
          1088.as<u4> : 832.as<u4>)).as<u4>
        doc: |
          Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
          the standard form.

      ofs_zmm_hi256:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (is_compacted ? ofs_compacted_zmm_hi256.as<u4> : (is_intel_layout ?
          1152.as<u4> : 896.as<u4>)).as<u4>
        doc: |
          Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
          the standard form.

      ofs_hi16_zmm:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (is_compacted ? ofs_compacted_hi16_zmm.as<u4> : (is_intel_layout ?
          1664.as<u4> : 1408.as<u4>)).as<u4>
        doc: |
          Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
          in the standard form.

      ofs_pkru:
        -webide-parse-mode: lazy
        -kind: helper
        value: |
          (is_compacted ? ofs_compacted_pkru.as<u4> : (len_area >= 2696 ?
          2688.as<u4> : (len_area >= 2440 ? 2432.as<u4> : 832.as<u4>))).as<u4>
        doc: |
          Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
          AVX-512 and 832 on AMD's without it in the standard form.

      ofs_tilecfg:
        -webide-parse-mode: lazy
        -kind: helper
        value: '(is_compacted ? ofs_compacted_tilecfg.as<u4> : 2752.as<u4>).as<u4>'
        doc: |
          Offset of component 17: 2752 in the standard form.

      ofs_tiledata:
        -webide-parse-mode: lazy
        -kind: helper
        value: '(is_compacted ? ofs_compacted_tiledata.as<u4> : 2816.as<u4>).as<u4>'
        doc: |
          Offset of component 18: 2816 in the standard form.

      ofs_egprs:
        -webide-parse-mode: lazy
        -kind: helper
        value: '(is_compacted ? ofs_compacted_egprs.as<u4> : 960.as<u4>).as<u4>'
        doc: |
          Offset of component 19: 960 in the standard form.

      has_avx:
        value: |
          has_header ? (header.xstate_bv.avx and (not is_compacted or
          header.xcomp_bv.avx) and len_area >= 256 and ofs_avx <= len_area - 256)
          : false
        doc: |
          Whether component 2 is not in its initial state and the area has room for
          it.

      has_bndregs:
        value: |
          has_header ? (header.xstate_bv.bndregs and (not is_compacted or
          header.xcomp_bv.bndregs) and len_area >= 64 and ofs_bndregs <= len_area
          - 64) : false
        doc: |
          Whether component 3 is not in its initial state and the area has room for
          it.

      has_bndcsr:
        value: |
          has_header ? (header.xstate_bv.bndcsr and (not is_compacted or
          header.xcomp_bv.bndcsr) and len_area >= 64 and ofs_bndcsr <= len_area -
          64) : false
        doc: |
          Whether component 4 is not in its initial state and the area has room for
          it.

      has_opmask:
        value: |
          has_header ? (header.xstate_bv.opmask and (not is_compacted or
          header.xcomp_bv.opmask) and len_area >= 64 and ofs_opmask <= len_area -
          64) : false
        doc: |
          Whether component 5 is not in its initial state and the area has room for
          it.

      has_zmm_hi256:
        value: |
          has_header ? (header.xstate_bv.zmm_hi256 and (not is_compacted or
          header.xcomp_bv.zmm_hi256) and len_area >= 512 and ofs_zmm_hi256 <=
          len_area - 512) : false
        doc: |
          Whether component 6 is not in its initial state and the area has room for
          it.

      has_hi16_zmm:
        value: |
          has_header ? (header.xstate_bv.hi16_zmm and (not is_compacted or
          header.xcomp_bv.hi16_zmm) and len_area >= 1024 and ofs_hi16_zmm <=
          len_area - 1024) : false
        doc: |
          Whether component 7 is not in its initial state and the area has room for
          it.

      has_pt:
        value: |
          is_compacted ? (header.xstate_bv.pt and header.xcomp_bv.pt and len_area
          >= 128 and ofs_compacted_pt <= len_area - 128) : false
        doc: |
          Whether component 8 is not in its initial state and the area has room for
          it.

      has_pkru:
        value: |
          has_header ? (header.xstate_bv.pkru and (not is_compacted or
          header.xcomp_bv.pkru) and len_area >= 8 and ofs_pkru <= len_area - 8) :
          false
        doc: |
          Whether component 9 is not in its initial state and the area has room for
          it.

      has_pasid:
        value: |
          is_compacted ? (header.xstate_bv.pasid and header.xcomp_bv.pasid and
          len_area >= 8 and ofs_compacted_pasid <= len_area - 8) : false
        doc: |
          Whether component 10 is not in its initial state and the area has room for
          it.

      has_cet_u:
        value: |
          is_compacted ? (header.xstate_bv.cet_u and header.xcomp_bv.cet_u and
          len_area >= 16 and ofs_compacted_cet_u <= len_area - 16) : false
        doc: |
          Whether component 11 is not in its initial state and the area has room for
          it.

      has_cet_s:
        value: |
          is_compacted ? (header.xstate_bv.cet_s and header.xcomp_bv.cet_s and
          len_area >= 24 and ofs_compacted_cet_s <= len_area - 24) : false
        doc: |
          Whether component 12 is not in its initial state and the area has room for
          it.

      has_hdc:
        value: |
          is_compacted ? (header.xstate_bv.hdc and header.xcomp_bv.hdc and
          len_area >= 8 and ofs_compacted_hdc <= len_area - 8) : false
        doc: |
          Whether component 13 is not in its initial state and the area has room for
          it.

      has_uintr:
        value: |
          is_compacted ? (header.xstate_bv.uintr and header.xcomp_bv.uintr and
          len_area >= 48 and ofs_compacted_uintr <= len_area - 48) : false
        doc: |
          Whether component 14 is not in its initial state and the area has room for
          it.

      has_lbr:
        value: |
          is_compacted ? (header.xstate_bv.lbr and header.xcomp_bv.lbr and
          len_area >= 808 and ofs_compacted_lbr <= len_area - 808) : false
        doc: |
          Whether component 15 is not in its initial state and the area has room for
          it.

      has_hwp:
        value: |
          is_compacted ? (header.xstate_bv.hwp and header.xcomp_bv.hwp and
          len_area >= 8 and ofs_compacted_hwp <= len_area - 8) : false
        doc: |
          Whether component 16 is not in its initial state and the area has room for
          it.

      has_tilecfg:
        value: |
          has_header ? (header.xstate_bv.tilecfg and (not is_compacted or
          header.xcomp_bv.tilecfg) and len_area >= 64 and ofs_tilecfg <= len_area
          - 64) : false
        doc: |
          Whether component 17 is not in its initial state and the area has room for
          it.

      has_tiledata:
        value: |
          has_header ? (header.xstate_bv.tiledata and (not is_compacted or
          header.xcomp_bv.tiledata) and len_area >= 8192 and ofs_tiledata <=
          len_area - 8192) : false
        doc: |
          Whether component 18 is not in its initial state and the area has room for
          it.

      has_egprs:
        value: |
          has_header ? (header.xstate_bv.egprs and (not is_compacted or
          header.xcomp_bv.egprs) and len_area >= 128 and ofs_egprs <= len_area -
          128) : false
        doc: |
          Whether component 19 is not in its initial state and the area has room for
          it.

      has_lwp:
        value: |
          has_header ? (header.xstate_bv.lwp and not is_compacted and len_area >=
          960) : false
        doc: |
          Whether component 62 is not in its initial state and the area has room for
          it.

      avx:
        -orig-id: YMM
        pos: ofs_avx
        size: 256
        type: avx_state
        if: has_avx
        doc: Upper halves of the 256-bit registers ymm0 to ymm15.

      bndregs:
        -orig-id: BNDREGS
        pos: ofs_bndregs
        size: 64
        type: bndregs_state
        if: has_bndregs
        doc: MPX bound registers.

      bndcsr:
        -orig-id: BNDCSR
        pos: ofs_bndcsr
        size: 64
        type: bndcsr_state
        if: has_bndcsr
        doc: MPX configuration and status.

      opmask:
        -orig-id: OPMASK
        pos: ofs_opmask
        size: 64
        type: opmask_state
        if: has_opmask
        doc: AVX-512 mask registers.

      zmm_hi256:
        -orig-id: ZMM
        pos: ofs_zmm_hi256
        size: 512
        type: zmm_hi256_state
        if: has_zmm_hi256
        doc: Upper halves of the 512-bit registers zmm0 to zmm15.

      hi16_zmm:
        -orig-id: HI_ZMM
        pos: ofs_hi16_zmm
        size: 1024
        type: hi16_zmm_state
        if: has_hi16_zmm
        doc: The 512-bit registers zmm16 to zmm31.

      pt:
        -orig-id: PROC_TRACE
        pos: ofs_compacted_pt
        size: 128
        type: pt_state
        if: has_pt
        doc: Processor Trace registers; compacted form only.

      pkru:
        -orig-id: PKRU
        pos: ofs_pkru
        size: 8
        type: pkru_state
        if: has_pkru
        doc: Protection-key rights for user pages.

      pasid:
        -orig-id: PASID
        pos: ofs_compacted_pasid
        type: u8
        if: has_pasid
        doc: The IA32_PASID register; compacted form only.

      cet_u:
        -orig-id: CET_U
        pos: ofs_compacted_cet_u
        size: 16
        type: cet_u_state
        if: has_cet_u
        doc: Control-flow enforcement, user part; compacted form only.

      cet_s:
        -orig-id: CET_S
        pos: ofs_compacted_cet_s
        size: 24
        type: cet_s_state
        if: has_cet_s
        doc: Control-flow enforcement, supervisor part; compacted form only.

      hdc:
        -orig-id: HDC
        pos: ofs_compacted_hdc
        type: u8
        if: has_hdc
        doc: |
          The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.

      uintr:
        -orig-id: UINTR
        pos: ofs_compacted_uintr
        size: 48
        type: uintr_state
        if: has_uintr
        doc: User-interrupt registers; compacted form only.

      lbr:
        -orig-id: LBR
        pos: ofs_compacted_lbr
        size: 808
        type: lbr_state
        if: has_lbr
        doc: Last-branch records; compacted form only.

      hwp:
        -orig-id: HWP
        pos: ofs_compacted_hwp
        type: u8
        if: has_hwp
        doc: The IA32_HWP_REQUEST register; compacted form only.

      tilecfg:
        -orig-id: TILE_CFG
        pos: ofs_tilecfg
        size: 64
        type: tilecfg_state
        if: has_tilecfg
        doc: AMX tile configuration.

      tiledata:
        -orig-id: TILE_DATA
        pos: ofs_tiledata
        size: 8192
        type: tiledata_state
        if: has_tiledata
        doc: AMX tiles.

      egprs:
        -orig-id: APX
        pos: ofs_egprs
        size: 128
        type: egprs_state
        if: has_egprs
        doc: The APX general-purpose registers, which replace MPX.

      lwp:
        -kind: register
        -orig-id: LWP
        pos: 832
        size: 128
        if: has_lwp
        doc: |
          State of AMD's lightweight profiling, which only processors of family
          0x15 have. Not decoded.

    types:
      fxsave_region:
        -webide-representation: 'fcw {fcw.raw:hex} fsw {fsw.raw:hex} mxcsr {mxcsr.raw:hex}'
        doc: |
          The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
          flag of its own in the last byte, which hardware does not change.
        doc-ref:
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L52-L83 struct xsave_struct
          - FXSAVE in Intel SDM volume 2
        seq:
          - id: fcw
            size: 2
            type: fpu_control_word
            doc: x87 control word.

          - id: fsw
            size: 2
            type: fpu_status_word
            doc: x87 status word.

          - id: ftw
            type: u1
            doc: |
              x87 tag word in its abridged form: one bit for each physical register,
              set if the register is not empty.

          - id: reserved1
            -kind: reserved
            -orig-id: rsvd1
            type: u1
            doc: Reserved.

          - id: fop
            type: u2
            doc: Opcode of the last x87 instruction (11 bits).

          - id: fip
            size: 8
            type: fpu_pointer
            doc: Address of the last x87 instruction.

          - id: fdp
            size: 8
            type: fpu_pointer
            doc: Address of the operand of the last x87 instruction.

          - id: mxcsr
            size: 4
            type: mxcsr_register
            doc: SSE control and status register.

          - id: mxcsr_mask
            -kind: flags
            type: u4
            doc: Bits that the processor lets software set in mxcsr.

          - id: st
            type: st_register
            repeat: expr
            repeat-expr: 8
            doc: |
              x87 registers, from the top of the stack on; mm0 to mm7 are the
              significands of the physical registers.

          - id: xmm
            -kind: register
            size: 16
            repeat: expr
            repeat-expr: 16
            doc: SSE registers xmm0 to xmm15, least significant byte first.

          - id: reserved2
            -kind: reserved
            size: 48
            doc: Reserved.

          - id: software
            -kind: padding
            size: 47
            doc: Available to software; zero in Xen's streams.

          - id: fip_width
            -orig-id: FPU_WORD_SIZE_OFFSET
            type: u1
            doc: |
              Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses,
              4 for 32-bit offsets with selectors, 0 if not given.

      fpu_control_word:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Control word of the x87 unit.
        doc-ref: Intel SDM volume 1, section 8.1.5
        seq:
          - id: raw
            -kind: register
            type: u2
            doc: The whole word as a number.

        instances:
          im:
            -orig-id: IM
            value: (raw & 0x1) != 0
            doc: Masks the invalid operation exception.

          dm:
            -orig-id: DM
            value: (raw & 0x2) != 0
            doc: Masks the denormal operand exception.

          zm:
            -orig-id: ZM
            value: (raw & 0x4) != 0
            doc: Masks the division by zero exception.

          om:
            -orig-id: OM
            value: (raw & 0x8) != 0
            doc: Masks the overflow exception.

          um:
            -orig-id: UM
            value: (raw & 0x10) != 0
            doc: Masks the underflow exception.

          pm:
            -orig-id: PM
            value: (raw & 0x20) != 0
            doc: Masks the inexact result exception.

          pc:
            -orig-id: PC
            value: (raw >> 8) & 0x3
            doc: |
              Precision: 0 for 24 bits, 2 for 53, 3 for 64.

          rc:
            -orig-id: RC
            value: (raw >> 10) & 0x3
            doc: |
              Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.

      fpu_status_word:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Status word of the x87 unit.
        doc-ref: Intel SDM volume 1, section 8.1.3
        seq:
          - id: raw
            -kind: register
            type: u2
            doc: The whole word as a number.

        instances:
          ie:
            -orig-id: IE
            value: (raw & 0x1) != 0
            doc: An invalid operation exception has occurred.

          de:
            -orig-id: DE
            value: (raw & 0x2) != 0
            doc: A denormal operand exception has occurred.

          ze:
            -orig-id: ZE
            value: (raw & 0x4) != 0
            doc: A division by zero exception has occurred.

          oe:
            -orig-id: OE
            value: (raw & 0x8) != 0
            doc: An overflow exception has occurred.

          ue:
            -orig-id: UE
            value: (raw & 0x10) != 0
            doc: An underflow exception has occurred.

          pe:
            -orig-id: PE
            value: (raw & 0x20) != 0
            doc: An inexact result exception has occurred.

          sf:
            -orig-id: SF
            value: (raw & 0x40) != 0
            doc: Stack fault.

          es:
            -orig-id: ES
            value: (raw & 0x80) != 0
            doc: An unmasked exception is pending.

          c0:
            -orig-id: C0
            value: (raw & 0x100) != 0
            doc: Condition code 0.

          c1:
            -orig-id: C1
            value: (raw & 0x200) != 0
            doc: Condition code 1.

          c2:
            -orig-id: C2
            value: (raw & 0x400) != 0
            doc: Condition code 2.

          top:
            -orig-id: TOP
            value: (raw >> 11) & 0x7
            doc: Physical register that is the top of the stack.

          c3:
            -orig-id: C3
            value: (raw & 0x4000) != 0
            doc: Condition code 3.

          is_busy:
            -orig-id: B
            value: (raw & 0x8000) != 0
            doc: The unit is busy; mirrors `es`.

      mxcsr_register:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Control and status register of the SSE unit.
        doc-ref: Intel SDM volume 1, section 10.2.3
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: The whole register as a number.

        instances:
          ie:
            -orig-id: IE
            value: (raw & 0x1) != 0
            doc: An invalid operation exception has occurred.

          de:
            -orig-id: DE
            value: (raw & 0x2) != 0
            doc: A denormal operand exception has occurred.

          ze:
            -orig-id: ZE
            value: (raw & 0x4) != 0
            doc: A division by zero exception has occurred.

          oe:
            -orig-id: OE
            value: (raw & 0x8) != 0
            doc: An overflow exception has occurred.

          ue:
            -orig-id: UE
            value: (raw & 0x10) != 0
            doc: An underflow exception has occurred.

          pe:
            -orig-id: PE
            value: (raw & 0x20) != 0
            doc: An inexact result exception has occurred.

          daz:
            -orig-id: DAZ
            value: (raw & 0x40) != 0
            doc: Denormal operands are treated as zero.

          im:
            -orig-id: IM
            value: (raw & 0x80) != 0
            doc: Masks the invalid operation exception.

          dm:
            -orig-id: DM
            value: (raw & 0x100) != 0
            doc: Masks the denormal operand exception.

          zm:
            -orig-id: ZM
            value: (raw & 0x200) != 0
            doc: Masks the division by zero exception.

          om:
            -orig-id: OM
            value: (raw & 0x400) != 0
            doc: Masks the overflow exception.

          um:
            -orig-id: UM
            value: (raw & 0x800) != 0
            doc: Masks the underflow exception.

          pm:
            -orig-id: PM
            value: (raw & 0x1000) != 0
            doc: Masks the inexact result exception.

          rc:
            -orig-id: RC
            value: (raw >> 13) & 0x3
            doc: |
              Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.

          fz:
            -orig-id: FZ
            value: (raw & 0x8000) != 0
            doc: Underflowing results become zero.

      fpu_pointer:
        -webide-representation: '{selector:hex}:{offset:hex}'
        doc: |
          An instruction or operand address of the x87 unit: a 64-bit address, or
          a 32-bit offset and a selector.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L63-L69 struct xsave_struct, fip and fdp
        seq:
          - id: offset
            -orig-id: offs
            type: u4
            doc: Low half of the address, or the offset.

          - id: selector
            -orig-id: sel
            type: u2
            doc: Bits 47-32 of the address, or the selector.

          - id: reserved
            -kind: reserved
            -orig-id: rsvd
            type: u2
            doc: Bits 63-48 of the address, or reserved.

        instances:
          address:
            -kind: address
            -orig-id: addr
            pos: 0
            type: u8
            doc: All 64 bits as an address.

      st_register:
        -webide-representation: '{sign_exponent:hex} {significand_high:hex} {significand_low:hex}'
        doc: An x87 register, 80 bits in 16 bytes.
        doc-ref: Intel SDM volume 1, section 8.1.2
        seq:
          - id: significand_low
            type: u4
            doc: Bits 31-0 of the significand.

          - id: significand_high
            type: u4
            doc: Bits 63-32 of the significand; the highest is the integer bit.

          - id: sign_exponent
            type: u2
            doc: Sign and biased exponent.

          - id: reserved
            -kind: reserved
            size: 6
            doc: Not part of the register.

        instances:
          is_negative:
            value: (sign_exponent & 0x8000) != 0
            doc: 'Whether the number is negative: its sign bit.'

          exponent:
            value: sign_exponent & 0x7fff
            doc: Exponent, biased by 16383.

      xsave_header:
        -webide-representation: 'xstate_bv {xstate_bv.raw:hex} xcomp_bv {xcomp_bv.raw:hex}'
        doc: The header of an XSAVE area.
        doc-ref:
          - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L76-L80 struct xsave_hdr
          - Intel SDM volume 1, section 13.4.2
        seq:
          - id: xstate_bv
            size: 8
            type: component_bitmap
            doc: Components that are not in their initial state.

          - id: xcomp_bv
            size: 8
            type: component_bitmap
            doc: |
              Zero in the standard form; in the compacted form, bit 63 and the bits
              of the components that have a block.

          - id: reserved
            -kind: reserved
            size: 48
            doc: Reserved, zero.

      component_bitmap:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: |
          A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
          same numbering, the registers xcr0 and IA32_XSS.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          raw:
            -kind: register
            -webide-parse-mode: eager
            pos: 0
            type: u8
            doc: The whole register as a number.

          x87:
            -orig-id: X87
            value: (low & 0x1) != 0
            doc: x87 state, in the legacy region.

          sse:
            -orig-id: SSE
            value: (low & 0x2) != 0
            doc: xmm registers, in the legacy region.

          avx:
            -orig-id: YMM
            value: (low & 0x4) != 0
            doc: Upper halves of the 256-bit registers ymm0 to ymm15.

          bndregs:
            -orig-id: BNDREGS
            value: (low & 0x8) != 0
            doc: MPX bound registers.

          bndcsr:
            -orig-id: BNDCSR
            value: (low & 0x10) != 0
            doc: MPX configuration and status.

          opmask:
            -orig-id: OPMASK
            value: (low & 0x20) != 0
            doc: AVX-512 mask registers.

          zmm_hi256:
            -orig-id: ZMM
            value: (low & 0x40) != 0
            doc: Upper halves of the 512-bit registers zmm0 to zmm15.

          hi16_zmm:
            -orig-id: HI_ZMM
            value: (low & 0x80) != 0
            doc: The 512-bit registers zmm16 to zmm31.

          pt:
            -orig-id: PROC_TRACE
            value: (low & 0x100) != 0
            doc: Processor Trace registers.

          pkru:
            -orig-id: PKRU
            value: (low & 0x200) != 0
            doc: Protection-key rights for user pages.

          pasid:
            -orig-id: PASID
            value: (low & 0x400) != 0
            doc: The IA32_PASID register.

          cet_u:
            -orig-id: CET_U
            value: (low & 0x800) != 0
            doc: Control-flow enforcement, user part.

          cet_s:
            -orig-id: CET_S
            value: (low & 0x1000) != 0
            doc: Control-flow enforcement, supervisor part.

          hdc:
            -orig-id: HDC
            value: (low & 0x2000) != 0
            doc: The IA32_PM_CTL1 register of hardware duty cycling.

          uintr:
            -orig-id: UINTR
            value: (low & 0x4000) != 0
            doc: User-interrupt registers.

          lbr:
            -orig-id: LBR
            value: (low & 0x8000) != 0
            doc: Last-branch records.

          hwp:
            -orig-id: HWP
            value: (low & 0x10000) != 0
            doc: The IA32_HWP_REQUEST register.

          tilecfg:
            -orig-id: TILE_CFG
            value: (low & 0x20000) != 0
            doc: AMX tile configuration.

          tiledata:
            -orig-id: TILE_DATA
            value: (low & 0x40000) != 0
            doc: AMX tiles.

          egprs:
            -orig-id: APX
            value: (low & 0x80000) != 0
            doc: The APX general-purpose registers, which replace MPX.

          lwp:
            -orig-id: LWP
            value: (high & 0x40000000) != 0
            doc: State of AMD's lightweight profiling.

          len_area:
            -kind: helper
            value: |
              (tiledata ? 11008 : tilecfg ? 2816 : pkru ? 2696 : hi16_zmm ? 2688 :
              zmm_hi256 ? 1664 : opmask ? 1152 : bndcsr ? 1088 : bndregs ? 1024 :
              avx ? 832 : 576).as<u4>
            doc: |
              Length in bytes of a standard-form area that has room for these
              components, as Intel's processors lay it out. LWP, which only AMD's
              have, is not counted.

          len_area_amd:
            -webide-parse-mode: lazy
            -kind: helper
            value: |
              (hi16_zmm ? 2432 : zmm_hi256 ? 1408 : opmask ? 896 :
              avx ? 832 : 576).as<u4>
            doc: |
              The same as AMD's processors lay it out; PKRU, whose offset there
              depends on the processor, is not counted.

          is_compacted:
            value: (high >> 31) != 0
            doc: |
              In xcomp_bv: the area is in the compacted form.

      avx_state:
        doc: 'Component 2: upper halves of ymm0 to ymm15.'
        doc-ref: Intel SDM volume 1, chapter 13
        seq:
          - id: ymm_high
            -kind: register
            size: 16
            repeat: expr
            repeat-expr: 16
            doc: Bits 255-128 of ymm0 to ymm15, least significant byte first.

      bndregs_state:
        doc: 'Component 3: MPX bound registers.'
        doc-ref: Intel SDM volume 1, chapter 13
        seq:
          - id: bounds
            type: bound_register
            repeat: expr
            repeat-expr: 4
            doc: Bound registers bnd0 to bnd3.

      bound_register:
        -webide-representation: '{lower:hex} {upper:hex}'
        doc: An MPX bound register.
        doc-ref: Intel SDM volume 1, chapter 13
        seq:
          - id: lower
            type: u8
            doc: Lower bound.

          - id: upper
            type: u8
            doc: Upper bound, in ones' complement.

      bndcsr_state:
        doc: 'Component 4: MPX configuration and status.'
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L87-L90 struct xstate_bndcsr
        seq:
          - id: bndcfgu
            type: u8
            doc: User-mode configuration of MPX.

          - id: bndstatus
            type: u8
            doc: Status of MPX.

          - id: reserved
            -kind: reserved
            size: 48
            doc: Unused.

      opmask_state:
        doc: 'Component 5: AVX-512 mask registers.'
        doc-ref: Intel SDM volume 1, chapter 13
        seq:
          - id: k
            type: u8
            repeat: expr
            repeat-expr: 8
            doc: Mask registers k0 to k7.

      zmm_hi256_state:
        doc: 'Component 6: upper halves of zmm0 to zmm15.'
        doc-ref: Intel SDM volume 1, chapter 13
        seq:
          - id: zmm_high
            -kind: register
            size: 32
            repeat: expr
            repeat-expr: 16
            doc: Bits 511-256 of zmm0 to zmm15, least significant byte first.

      hi16_zmm_state:
        doc: 'Component 7: zmm16 to zmm31.'
        doc-ref: Intel SDM volume 1, chapter 13
        seq:
          - id: zmm
            -kind: register
            size: 64
            repeat: expr
            repeat-expr: 16
            doc: All of zmm16 to zmm31, least significant byte first.

      pt_state:
        doc: Component 8, nine registers of Processor Trace.
        doc-ref: Intel SDM volume 1, section 13.5.6
        seq:
          - id: ctl
            -orig-id: IA32_RTIT_CTL
            type: u8
            doc: What is traced, and whether tracing is on.

          - id: output_base
            -kind: address
            -orig-id: IA32_RTIT_OUTPUT_BASE
            type: u8
            doc: Base address of the output.

          - id: output_mask_ptrs
            -kind: flags
            -orig-id: IA32_RTIT_OUTPUT_MASK_PTRS
            type: u8
            doc: Mask and pointers of the output.

          - id: status
            -orig-id: IA32_RTIT_STATUS
            type: u8
            doc: State of the trace, with its errors.

          - id: cr3_match
            -kind: register
            -orig-id: IA32_RTIT_CR3_MATCH
            type: u8
            doc: Address space to trace.

          - id: addr0_a
            -kind: address
            -orig-id: IA32_RTIT_ADDR0_A
            type: u8
            doc: Begin of range 0.

          - id: addr0_b
            -kind: address
            -orig-id: IA32_RTIT_ADDR0_B
            type: u8
            doc: End of range 0.

          - id: addr1_a
            -kind: address
            -orig-id: IA32_RTIT_ADDR1_A
            type: u8
            doc: Begin of range 1.

          - id: addr1_b
            -kind: address
            -orig-id: IA32_RTIT_ADDR1_B
            type: u8
            doc: End of range 1.

          - id: reserved
            -kind: reserved
            size: 56
            doc: Unused.

      pkru_state:
        -webide-representation: '{pkru:hex}'
        doc: 'Component 9: protection-key rights for user pages.'
        doc-ref: Intel SDM volume 1, section 13.5.7
        seq:
          - id: pkru
            type: u4
            doc: |
              Two bits for each of 16 protection keys, key 0 in the lowest: access
              disabled (low bit) and write disabled (high bit).

          - id: reserved
            -kind: reserved
            size: 4
            doc: Unused.

      cet_u_state:
        doc: 'Component 11: control-flow enforcement, user part.'
        doc-ref: Intel SDM volume 1, section 13.5.9
        seq:
          - id: u_cet
            -orig-id: IA32_U_CET
            type: u8
            doc: User-mode configuration.

          - id: pl3_ssp
            -orig-id: IA32_PL3_SSP
            type: u8
            doc: Shadow-stack pointer of privilege level 3.

      cet_s_state:
        doc: 'Component 12: control-flow enforcement, supervisor part.'
        doc-ref: Intel SDM volume 1, section 13.5.9
        seq:
          - id: pl0_ssp
            -orig-id: IA32_PL0_SSP
            type: u8
            doc: Shadow-stack pointer of privilege level 0.

          - id: pl1_ssp
            -orig-id: IA32_PL1_SSP
            type: u8
            doc: Shadow-stack pointer of privilege level 1.

          - id: pl2_ssp
            -orig-id: IA32_PL2_SSP
            type: u8
            doc: Shadow-stack pointer of privilege level 2.

      uintr_state:
        doc: 'Component 14: user-interrupt registers.'
        doc-ref: Intel SDM volume 1, section 13.5.11
        seq:
          - id: handler
            -orig-id: IA32_UINTR_HANDLER
            type: u8
            doc: Address of the user-interrupt handler.

          - id: stack_adjust
            -orig-id: IA32_UINTR_STACKADJUST
            type: u8
            doc: Control of the stack at delivery.

          - id: uitt_size
            -orig-id: UITTSZ
            type: u4
            doc: Highest index in the target table.

          - id: notification_vector
            -kind: code
            -orig-id: UINV
            type: u1
            doc: Vector of user-interrupt notifications.

          - id: reserved
            -kind: reserved
            type: u2
            doc: Unused.

          - id: uif
            -orig-id: UIF
            type: u1
            doc: |
              Bit 7: the user-interrupt flag.

          - id: pd
            -orig-id: IA32_UINTR_PD
            type: u8
            doc: Address of the posted-interrupt descriptor.

          - id: rr
            -orig-id: IA32_UINTR_RR
            type: u8
            doc: Requests, one bit for each vector.

          - id: tt
            -orig-id: IA32_UINTR_TT
            type: u8
            doc: Address of the target table.

      lbr_state:
        doc: 'Component 15: last-branch records.'
        doc-ref: Intel SDM volume 1, section 13.5.12
        seq:
          - id: ctl
            -orig-id: IA32_LBR_CTL
            type: u8
            doc: Whether branches are recorded, and which.

          - id: depth
            -orig-id: IA32_LBR_DEPTH
            type: u8
            doc: Number of records in use.

          - id: ler_from_ip
            -orig-id: IA32_LER_FROM_IP
            type: u8
            doc: Source of the last exception.

          - id: ler_to_ip
            -orig-id: IA32_LER_TO_IP
            type: u8
            doc: Target of the last exception.

          - id: ler_info
            -orig-id: IA32_LER_INFO
            type: u8
            doc: Details of the last exception.

          - id: records
            type: lbr_record
            repeat: expr
            repeat-expr: 32
            doc: Branches, the latest first.

      lbr_record:
        -webide-representation: '{from_ip:hex} to {to_ip:hex}'
        doc: A taken branch.
        doc-ref: Intel SDM volume 1, section 13.5.12
        seq:
          - id: from_ip
            -orig-id: IA32_LBR_FROM_IP
            type: u8
            doc: Address of the branch.

          - id: to_ip
            -orig-id: IA32_LBR_TO_IP
            type: u8
            doc: Address that the branch went to.

          - id: info
            -orig-id: IA32_LBR_INFO
            type: u8
            doc: Whether the branch was mispredicted, its kind, and the cycles since the last one.

      tilecfg_state:
        doc: 'Component 17: AMX tile configuration, as LDTILECFG reads it.'
        doc-ref: Intel SDM volume 2, LDTILECFG
        seq:
          - id: palette
            type: u1
            doc: Palette; 0 if tiles are not configured.

          - id: start_row
            type: u1
            doc: Row at which an interrupted tile instruction continues.

          - id: reserved1
            -kind: reserved
            size: 14
            doc: Reserved, zero.

          - id: colsb
            type: u2
            repeat: expr
            repeat-expr: 8
            doc: Bytes in a row of each tile.

          - id: reserved2
            -kind: reserved
            size: 16
            doc: Reserved, zero.

          - id: rows
            type: u1
            repeat: expr
            repeat-expr: 8
            doc: Rows of each tile.

          - id: reserved3
            -kind: reserved
            size: 8
            doc: Reserved, zero.

      tiledata_state:
        doc: 'Component 18: AMX tiles.'
        doc-ref: Intel SDM volume 1, chapter 13
        seq:
          - id: tiles
            -kind: register
            size: 1024
            repeat: expr
            repeat-expr: 8
            doc: Tiles tmm0 to tmm7, 16 rows of 64 bytes each.

      egprs_state:
        doc: 'Component 19: APX general-purpose registers.'
        doc-ref: Intel APX Architecture Specification
        seq:
          - id: r
            type: u8
            repeat: expr
            repeat-expr: 16
            doc: Registers r16 to r31.

  xen_x86_vcpu:
    meta:
      endian: le

    doc: |
      The blobs of a PV guest that a libxc migration stream carries but does not
      describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the
      page of SHARED_INFO, and the start info page, which is a page of the guest's
      memory.

      This definition has no content of its own. Others import it and use its types,
      such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and
      `xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are
      always little-endian, as x86 is, whatever the byte order of the stream.

      A saved guest does not depend on the machine that it ran on: the stream has
      the guest's own pfns where a running guest has machine frame numbers. This
      applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context,
      and to `store_mfn` and `console_mfn` in the start info.

      `x86_xsave_area` describes x87, SSE and extended registers.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS

    # 0x80000000 and above are too large for the plain integers of some target
    # languages. Bit 31 is therefore tested with a shift, and wide arithmetic is
    # cast at every step.
    instances:
      len_vcpu_guest_context_x86_64:
        -webide-parse-mode: lazy
        -kind: helper
        value: sizeof<vcpu_guest_context_x86_64>
        doc: |
          Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
          no other length.

      len_vcpu_guest_context_x86_32:
        -webide-parse-mode: lazy
        -kind: helper
        value: sizeof<vcpu_guest_context_x86_32>
        doc: |
          Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
          no other length.

      len_ext_vcpucontext:
        -webide-parse-mode: lazy
        -kind: helper
        value: 64
        doc: Length in bytes of the extended context as Xen writes it today.

      len_ext_vcpucontext_max:
        -webide-parse-mode: lazy
        -kind: helper
        value: 128
        doc: Maximum length in bytes of an extended context that receivers accept.

      len_vcpu_xsave_min:
        -webide-parse-mode: lazy
        -kind: helper
        value: sizeof<u8> + sizeof<u8>
        doc: Minimum length in bytes of an XSAVE context that receivers accept, 16.

      len_vcpu_msr:
        -webide-parse-mode: lazy
        -kind: helper
        value: sizeof<vcpu_msr>
        doc: Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it.

      len_start_info_x86_64:
        -webide-parse-mode: lazy
        -kind: helper
        value: sizeof<start_info_x86_64>
        doc: Size of a 64-bit guest's start info in bytes.

      len_start_info_x86_32:
        -webide-parse-mode: lazy
        -kind: helper
        value: sizeof<start_info_x86_32>
        doc: Size of a 32-bit guest's start info in bytes.

      len_shared_info_x86_64:
        -webide-parse-mode: lazy
        -kind: helper
        value: sizeof<shared_info_x86_64>
        doc: Size in bytes of a 64-bit guest's shared info within its page, 3136.

      len_shared_info_x86_32:
        -webide-parse-mode: lazy
        -kind: helper
        value: sizeof<shared_info_x86_32>
        doc: Size in bytes of a 32-bit guest's shared info within its page, 2344.

      num_gdt_ents_max:
        -kind: count
        value: 7168
        doc: |
          Maximum number of entries of a guest's GDT; the entries above are Xen's
          own (FIRST_RESERVED_GDT_ENTRY).

      num_ldt_ents_max:
        -kind: count
        value: 8192
        doc: Maximum number of entries of an LDT.

      num_address_bits:
        -webide-parse-mode: lazy
        -kind: helper
        value: 48
        doc: |
          Number of bits of a canonical linear address; the bits above are copies of
          the highest one.

      xen_end_high:
        -webide-parse-mode: lazy
        -kind: helper
        value: 0xffff8800.as<u4>
        doc: |
          Upper 32 bits of the first linear address after Xen's own area, which
          begins at the lowest canonical address that is negative; the lower 32 bits
          are zero (HYPERVISOR_VIRT_END).

      len_ext_vcpucontext_min:
        -webide-parse-mode: lazy
        -kind: helper
        value: 40
        doc: |
          Minimum of `len_filled` of an extended context that Xen accepts: all
          fields before `mcg_cap`.

      mask_mcg_cap_any:
        -webide-parse-mode: lazy
        -kind: helper
        value: 0x1ff
        doc: |
          Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
          and MCG_CTL_P.

      mask_mcg_cap_intel:
        -webide-parse-mode: lazy
        -kind: helper
        value: 0x9000c00
        doc: |
          Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
          MCG_TES_P, MCG_SER_P and MCG_LMCE_P.

    types:

      vcpu_guest_context_x86_64:
        -webide-representation: 'rip {user_regs.rip:hex} rsp {user_regs.rsp:hex}'
        doc: Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
        seq:
          - id: fpu_ctxt
            type: x86_xsave_area::fxsave_region
            doc: x87, MMX and SSE registers, as FXSAVE writes them.

          - id: flags
            type: vgcf_flags
            doc: Properties of this context.

          - id: reserved_flags
            -kind: reserved
            type: u4
            doc: Bits 63-32 of the flags, all zero.

          - id: user_regs
            type: cpu_user_regs_x86_64
            doc: General registers.

          - id: trap_ctxt
            size: 4096
            type: trap_table_x86_64
            doc: The guest's virtual interrupt descriptor table.

          - id: ldt_base
            -kind: address
            type: u8
            doc: Linear address of the LDT.

          - id: ldt_ents
            type: u8
            doc: Number of entries of the LDT.

          - id: gdt_frames
            type: u8
            repeat: expr
            repeat-expr: 16
            doc: pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.

          - id: gdt_ents
            type: u8
            doc: Number of entries of the GDT.

          - id: kernel_ss
            -kind: register
            type: u8
            doc: Selector of the kernel's stack.

          - id: kernel_sp
            type: u8
            doc: The kernel's stack pointer.

          - id: cr0
            -orig-id: ctrlreg[0]
            type: xen_x86_vcpu_cr0
            doc: Control register 0.

          - id: reserved_cr0
            -kind: reserved
            type: u4
            doc: Bits 63-32 of cr0, all zero.

          - id: cr1
            -orig-id: ctrlreg[1]
            size: 8
            type: wide_register
            doc: |
              Page table of the guest's user mode, which Xen stores in cr1: bit 0
              and a pfn, or 0 if there is none.

          - id: cr2
            -kind: register
            -orig-id: ctrlreg[2]
            type: u8
            doc: Control register 2; a PV guest finds its faulting addresses in the shared info.

          - id: cr3
            -orig-id: ctrlreg[3]
            size: 8
            type: wide_register
            doc: Page table base; see `pfn_cr3`.

          - id: cr4
            -orig-id: ctrlreg[4]
            type: xen_x86_vcpu_cr4
            doc: Control register 4.

          - id: reserved_cr4
            -kind: reserved
            type: u4
            doc: Bits 63-32 of cr4.

          - id: cr5
            -kind: register
            -orig-id: ctrlreg[5]
            type: u8
            doc: Unused.

          - id: cr6
            -kind: register
            -orig-id: ctrlreg[6]
            type: u8
            doc: Unused.

          - id: cr7
            -kind: register
            -orig-id: ctrlreg[7]
            type: u8
            doc: Unused.

          - id: dr0
            -kind: register
            -orig-id: debugreg[0]
            type: u8
            doc: Address of breakpoint 0.

          - id: dr1
            -kind: register
            -orig-id: debugreg[1]
            type: u8
            doc: Address of breakpoint 1.

          - id: dr2
            -kind: register
            -orig-id: debugreg[2]
            type: u8
            doc: Address of breakpoint 2.

          - id: dr3
            -kind: register
            -orig-id: debugreg[3]
            type: u8
            doc: Address of breakpoint 3.

          - id: dr4
            -kind: register
            -orig-id: debugreg[4]
            type: u8
            doc: Unused.

          - id: dr5
            -kind: register
            -orig-id: debugreg[5]
            type: u8
            doc: Unused.

          - id: dr6
            -kind: register
            -orig-id: debugreg[6]
            type: u8
            doc: Debug status.

          - id: dr7
            -kind: register
            -orig-id: debugreg[7]
            type: u8
            doc: Debug control.

          - id: event_callback_eip
            -kind: address
            type: u8
            doc: Address of the guest's event handler.

          - id: failsafe_callback_eip
            -kind: address
            type: u8
            doc: Address of the guest's handler of faults on return to it.

          - id: syscall_callback_eip
            -kind: address
            type: u8
            doc: Address of the guest's SYSCALL handler.

          - id: vm_assist
            type: vm_assist_x86_64
            doc: Relaxations of the PV interface that the guest uses.

          - id: fs_base
            -kind: address
            type: u8
            doc: Base of FS.

          - id: gs_base_kernel
            -kind: address
            type: u8
            doc: Base of GS in kernel mode.

          - id: gs_base_user
            -kind: address
            type: u8
            doc: Base of GS in user mode.

        instances:
          pfn_cr3:
            -kind: address
            value: cr3.pfn
            doc: pfn of the level 4 page table (cr3 / 4096).

          has_cr1:
            value: (cr1.low & 1) != 0
            doc: Whether there is a page table for user mode, bit 0 of cr1.

          pfn_cr1:
            -kind: address
            value: cr1.pfn
            doc: pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`.

          pfn_start_info:
            -kind: address
            value: user_regs.rdx
            doc: |
              pfn of the start info page, for vCPU 0; for any other vCPU this is an
              ordinary register.

          num_gdt_frames:
            -kind: count
            # Numbers from 2^63 on are negative in languages whose 64-bit numbers
            # are signed.
            value: |
              gdt_ents.as<u8> > 8192.as<u8> or gdt_ents.as<u8> < 0.as<u8>
                ? 16.as<u4> : ((gdt_ents.as<u4> + 511) / 512).as<u4>
            doc: Number of `gdt_frames` that hold a frame of the GDT, at most 16.

      vcpu_guest_context_x86_32:
        -webide-representation: 'eip {user_regs.eip:hex} esp {user_regs.esp:hex}'
        doc: Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
        seq:
          - id: fpu_ctxt
            type: x86_xsave_area::fxsave_region
            doc: x87, MMX and SSE registers, as FXSAVE writes them.

          - id: flags
            type: vgcf_flags
            doc: Properties of this context.

          - id: user_regs
            type: cpu_user_regs_x86_32
            doc: General registers.

          - id: trap_ctxt
            size: 2048
            type: trap_table_x86_32
            doc: The guest's virtual interrupt descriptor table.

          - id: ldt_base
            -kind: address
            type: u4
            doc: Linear address of the LDT.

          - id: ldt_ents
            type: u4
            doc: Number of entries of the LDT.

          - id: gdt_frames
            type: u4
            repeat: expr
            repeat-expr: 16
            doc: pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.

          - id: gdt_ents
            type: u4
            doc: Number of entries of the GDT.

          - id: kernel_ss
            -kind: register
            type: u4
            doc: Selector of the kernel's stack.

          - id: kernel_sp
            type: u4
            doc: The kernel's stack pointer.

          - id: cr0
            -orig-id: ctrlreg[0]
            type: xen_x86_vcpu_cr0
            doc: Control register 0.

          - id: cr1
            -kind: register
            -orig-id: ctrlreg[1]
            type: u4
            doc: Unused.

          - id: cr2
            -kind: register
            -orig-id: ctrlreg[2]
            type: u4
            doc: Control register 2; a PV guest finds its faulting addresses in the shared info.

          - id: cr3
            -kind: register
            -orig-id: ctrlreg[3]
            type: u4
            doc: Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`.

          - id: cr4
            -orig-id: ctrlreg[4]
            type: xen_x86_vcpu_cr4
            doc: Control register 4.

          - id: cr5
            -kind: register
            -orig-id: ctrlreg[5]
            type: u4
            doc: Unused.

          - id: cr6
            -kind: register
            -orig-id: ctrlreg[6]
            type: u4
            doc: Unused.

          - id: cr7
            -kind: register
            -orig-id: ctrlreg[7]
            type: u4
            doc: Unused.

          - id: dr0
            -kind: register
            -orig-id: debugreg[0]
            type: u4
            doc: Address of breakpoint 0.

          - id: dr1
            -kind: register
            -orig-id: debugreg[1]
            type: u4
            doc: Address of breakpoint 1.

          - id: dr2
            -kind: register
            -orig-id: debugreg[2]
            type: u4
            doc: Address of breakpoint 2.

          - id: dr3
            -kind: register
            -orig-id: debugreg[3]
            type: u4
            doc: Address of breakpoint 3.

          - id: dr4
            -kind: register
            -orig-id: debugreg[4]
            type: u4
            doc: Unused.

          - id: dr5
            -kind: register
            -orig-id: debugreg[5]
            type: u4
            doc: Unused.

          - id: dr6
            -kind: register
            -orig-id: debugreg[6]
            type: u4
            doc: Debug status.

          - id: dr7
            -kind: register
            -orig-id: debugreg[7]
            type: u4
            doc: Debug control.

          - id: event_callback_cs
            -kind: register
            type: u4
            doc: Code selector of the guest's event handler.

          - id: event_callback_eip
            -kind: address
            type: u4
            doc: Address of the guest's event handler.

          - id: failsafe_callback_cs
            -kind: register
            type: u4
            doc: Code selector of the guest's handler of faults on return.

          - id: failsafe_callback_eip
            -kind: address
            type: u4
            doc: Address of the guest's handler of faults on return to it.

          - id: vm_assist
            type: vm_assist_x86_32
            doc: Relaxations of the PV interface that the guest uses.

        instances:
          pfn_cr3:
            -kind: address
            value: ((cr3 >> 12).as<u8> + ((cr3 & 0xfff).as<u8> * 1048576.as<u8>).as<u8>).as<u8>
            doc: 'pfn of the level 3 page table: cr3 rotated right by 12 bits.'

          pfn_start_info:
            -kind: address
            value: user_regs.edx
            doc: |
              pfn of the start info page, for vCPU 0; for any other vCPU this is an
              ordinary register.

          num_gdt_frames:
            -kind: count
            value: 'gdt_ents.as<u4> > 8192.as<u4> ? 16.as<u4> : ((gdt_ents.as<u4> + 511) / 512).as<u4>'
            doc: Number of `gdt_frames` that hold a frame of the GDT, at most 16.

      vgcf_flags:
        -webide-representation: 'kernel: {in_kernel}, online: {online}'
        doc: Flags of a basic context.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L163-L172 VGCF_*
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          i387_valid:
            value: (raw & 0x1) != 0
            doc: '`fpu_ctxt` is valid (VGCF_i387_valid).'

          in_kernel:
            value: (raw & 0x4) != 0
            doc: The vCPU was in the guest's kernel mode (VGCF_in_kernel).

          failsafe_disables_events:
            value: (raw & 0x8) != 0
            doc: Event delivery is disabled when the failsafe handler is entered.

          syscall_disables_events:
            value: (raw & 0x10) != 0
            doc: Event delivery is disabled when the SYSCALL handler is entered.

          online:
            value: (raw & 0x20) != 0
            doc: |
              The vCPU is online (VGCF_online); receivers set this flag regardless
              of its saved value.

          in_syscall:
            value: (raw & 0x100) != 0
            doc: The vCPU may return with SYSRET (VGCF_in_syscall).

      wide_register:
        -webide-representation: '{high:hex} {low:hex}'
        doc: |
          A 64-bit register whose upper part is a frame number, in two halves so
          that every language computes it exactly. The type is at the start of a
          substream of its own (`size: 8`), which `value` relies on.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32.

        instances:
          value:
            -kind: register
            pos: 0
            type: u8
            doc: All 64 bits.

          pfn:
            -kind: address
            value: ((low >> 12).as<u8> + (high.as<u8> * 1048576.as<u8>).as<u8>).as<u8>
            doc: The register divided by 4096.

      cpu_user_regs_x86_64:
        -webide-representation: 'rip {rip:hex} rsp {rsp:hex}'
        doc: General registers of a 64-bit guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_64.h#L165-L194 struct cpu_user_regs
        seq:
          - id: r15
            -kind: register
            type: u8
            doc: Register r15.

          - id: r14
            -kind: register
            type: u8
            doc: Register r14.

          - id: r13
            -kind: register
            type: u8
            doc: Register r13.

          - id: r12
            -kind: register
            type: u8
            doc: Register r12.

          - id: rbp
            -kind: register
            type: u8
            doc: Register rbp.

          - id: rbx
            -kind: register
            type: u8
            doc: Register rbx.

          - id: r11
            -kind: register
            type: u8
            doc: Register r11.

          - id: r10
            -kind: register
            type: u8
            doc: Register r10.

          - id: r9
            -kind: register
            type: u8
            doc: Register r9.

          - id: r8
            -kind: register
            type: u8
            doc: Register r8.

          - id: rax
            -kind: register
            type: u8
            doc: Register rax.

          - id: rcx
            -kind: register
            type: u8
            doc: Register rcx.

          - id: rdx
            -kind: register
            type: u8
            doc: Register rdx; for vCPU 0 the pfn of the start info page.

          - id: rsi
            -kind: register
            type: u8
            doc: Register rsi.

          - id: rdi
            -kind: register
            type: u8
            doc: Register rdi.

          - id: error_code
            type: u4
            doc: Xen's own; not guest state.

          - id: entry_vector
            -kind: code
            type: u4
            doc: Xen's own; not guest state.

          - id: rip
            -kind: address
            type: u8
            doc: Instruction pointer.

          - id: cs
            -kind: register
            type: u2
            doc: Code selector.

          - id: pad0
            -orig-id: _pad0
            type: u2
            doc: Padding.

          - id: saved_upcall_mask
            -kind: flags
            type: u1
            doc: Whether event delivery was disabled.

          - id: pad1
            -kind: padding
            -orig-id: _pad1
            size: 3
            doc: Padding.

          - id: eflags
            -orig-id: rflags
            type: eflags
            doc: Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`.

          - id: reserved_rflags
            -kind: reserved
            type: u4
            doc: Bits 63-32 of the flags, all zero.

          - id: rsp
            -kind: register
            type: u8
            doc: Stack pointer.

          - id: ss
            -kind: register
            type: u2
            doc: Stack selector.

          - id: pad2
            -kind: padding
            -orig-id: _pad2
            size: 6
            doc: Padding.

          - id: es
            -kind: register
            type: u2
            doc: Selector in ES.

          - id: pad3
            -kind: padding
            -orig-id: _pad3
            size: 6
            doc: Padding.

          - id: ds
            -kind: register
            type: u2
            doc: Data selector.

          - id: pad4
            -kind: padding
            -orig-id: _pad4
            size: 6
            doc: Padding.

          - id: fs
            -kind: register
            type: u2
            doc: Selector in FS.

          - id: pad5
            -kind: padding
            -orig-id: _pad5
            size: 6
            doc: Padding.

          - id: gs
            -kind: register
            type: u2
            doc: Selector in GS.

          - id: pad6
            -kind: padding
            -orig-id: _pad6
            size: 6
            doc: Padding.

      cpu_user_regs_x86_32:
        -webide-representation: 'eip {eip:hex} esp {esp:hex}'
        doc: General registers of a 32-bit guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_32.h#L121-L142 struct cpu_user_regs
        seq:
          - id: ebx
            -kind: register
            type: u4
            doc: Register ebx.

          - id: ecx
            -kind: register
            type: u4
            doc: Register ecx.

          - id: edx
            -kind: register
            type: u4
            doc: Register edx; for vCPU 0 the pfn of the start info page.

          - id: esi
            -kind: register
            type: u4
            doc: Register esi.

          - id: edi
            -kind: register
            type: u4
            doc: Register edi.

          - id: ebp
            -kind: register
            type: u4
            doc: Register ebp.

          - id: eax
            -kind: register
            type: u4
            doc: Register eax.

          - id: error_code
            type: u2
            doc: Xen's own; not guest state.

          - id: entry_vector
            -kind: code
            type: u2
            doc: Xen's own; not guest state.

          - id: eip
            -kind: address
            type: u4
            doc: Instruction pointer.

          - id: cs
            -kind: register
            type: u2
            doc: Code selector.

          - id: saved_upcall_mask
            -kind: flags
            type: u1
            doc: Whether event delivery was disabled.

          - id: pad0
            -orig-id: _pad0
            type: u1
            doc: Padding.

          - id: eflags
            type: eflags
            doc: The flags; IF is the inverse of `saved_upcall_mask`.

          - id: esp
            -kind: register
            type: u4
            doc: Stack pointer.

          - id: ss
            -kind: register
            type: u2
            doc: Stack selector.

          - id: pad1
            -orig-id: _pad1
            type: u2
            doc: Padding.

          - id: es
            -kind: register
            type: u2
            doc: Selector in ES.

          - id: pad2
            -orig-id: _pad2
            type: u2
            doc: Padding.

          - id: ds
            -kind: register
            type: u2
            doc: Data selector.

          - id: pad3
            -orig-id: _pad3
            type: u2
            doc: Padding.

          - id: fs
            -kind: register
            type: u2
            doc: Selector in FS.

          - id: pad4
            -orig-id: _pad4
            type: u2
            doc: Padding.

          - id: gs
            -kind: register
            type: u2
            doc: Selector in GS.

          - id: pad5
            -orig-id: _pad5
            type: u2
            doc: Padding.

      eflags:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: The flags register, bits 31-0.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L7-L30 X86_EFLAGS_*
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          carry:
            value: (raw & 0x1) != 0
            doc: CF, carry or borrow of the last arithmetic.

          parity:
            value: (raw & 0x4) != 0
            doc: PF, an even number of bits in the low byte of the result.

          adjust:
            value: (raw & 0x10) != 0
            doc: AF, carry out of the low four bits.

          zero:
            value: (raw & 0x40) != 0
            doc: ZF, a result of zero.

          sign:
            value: (raw & 0x80) != 0
            doc: SF, a negative result.

          trap:
            value: (raw & 0x100) != 0
            doc: TF, single-stepping.

          interrupt_enable:
            value: (raw & 0x200) != 0
            doc: IF, interrupts (for a PV guest, events) are enabled.

          direction:
            value: (raw & 0x400) != 0
            doc: DF, string instructions count downwards.

          overflow:
            value: (raw & 0x800) != 0
            doc: OF, a signed result that does not fit.

          iopl:
            value: (raw >> 12) & 3
            doc: Privilege level that may do input and output, 0 to 3.

          nested_task:
            value: (raw & 0x4000) != 0
            doc: NT, the task was called by another one.

          resume:
            value: (raw & 0x10000) != 0
            doc: RF, no breakpoint at the next instruction.

          vm86:
            value: (raw & 0x20000) != 0
            doc: VM, virtual-8086 mode.

          alignment_check:
            value: (raw & 0x40000) != 0
            doc: AC, alignment checks, or permission to access user pages.

          virtual_interrupt:
            value: (raw & 0x80000) != 0
            doc: VIF, virtual image of IF.

          virtual_interrupt_pending:
            value: (raw & 0x100000) != 0
            doc: VIP, a virtual interrupt is waiting.

          cpuid_available:
            value: (raw & 0x200000) != 0
            doc: ID, can be changed on processors that have CPUID.

      xen_x86_vcpu_cr0:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Control register 0, bits 31-0.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50 X86_CR0_*
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          pe:
            value: (raw & 0x1) != 0
            doc: Protected mode.

          mp:
            value: (raw & 0x2) != 0
            doc: WAIT honours the task-switched bit.

          em:
            value: (raw & 0x4) != 0
            doc: x87 instructions trap for emulation.

          ts:
            value: (raw & 0x8) != 0
            doc: 'Task switched: the next x87 or SSE instruction traps.'

          et:
            value: (raw & 0x10) != 0
            doc: 'Extension type: 387-compatible x87; always set.'

          ne:
            value: (raw & 0x20) != 0
            doc: x87 errors raise exceptions instead of an interrupt.

          wp:
            value: (raw & 0x10000) != 0
            doc: Write protection of pages applies to supervisor code too.

          am:
            value: (raw & 0x40000) != 0
            doc: Alignment checks can be enabled.

          nw:
            value: (raw & 0x20000000) != 0
            doc: Caches do not write through.

          cd:
            value: (raw & 0x40000000) != 0
            doc: Caches are disabled.

          pg:
            value: (raw >> 31) != 0
            doc: Paging is on.

      xen_x86_vcpu_cr4:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Control register 4, bits 31-0.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86 X86_CR4_*
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          vme:
            value: (raw & 0x1) != 0
            doc: Virtual-8086 mode extensions.

          pvi:
            value: (raw & 0x2) != 0
            doc: Virtual interrupt flag in protected mode.

          tsd:
            value: (raw & 0x4) != 0
            doc: RDTSC is allowed in the kernel only.

          de:
            value: (raw & 0x8) != 0
            doc: Breakpoints on I/O ports.

          pse:
            value: (raw & 0x10) != 0
            doc: Large pages in 32-bit page tables.

          pae:
            value: (raw & 0x20) != 0
            doc: Physical address extension.

          mce:
            value: (raw & 0x40) != 0
            doc: Machine-check exception.

          pge:
            value: (raw & 0x80) != 0
            doc: Global pages.

          pce:
            value: (raw & 0x100) != 0
            doc: RDPMC is allowed at all privilege levels.

          osfxsr:
            value: (raw & 0x200) != 0
            doc: The operating system uses FXSAVE, so SSE is enabled.

          osxmmexcpt:
            value: (raw & 0x400) != 0
            doc: The operating system handles SSE exceptions.

          umip:
            value: (raw & 0x800) != 0
            doc: Descriptor table registers are hidden from user code.

          la57:
            value: (raw & 0x1000) != 0
            doc: Page tables with five levels.

          vmxe:
            value: (raw & 0x2000) != 0
            doc: VMX instructions are enabled.

          smxe:
            value: (raw & 0x4000) != 0
            doc: Safer mode extensions.

          fsgsbase:
            value: (raw & 0x10000) != 0
            doc: RDFSBASE and similar instructions are allowed in user code.

          pcide:
            value: (raw & 0x20000) != 0
            doc: Process context identifiers.

          osxsave:
            value: (raw & 0x40000) != 0
            doc: XSAVE and the registers XCR.

          kl:
            value: (raw & 0x80000) != 0
            doc: Key locker.

          smep:
            value: (raw & 0x100000) != 0
            doc: Supervisor code cannot execute user pages.

          smap:
            value: (raw & 0x200000) != 0
            doc: Supervisor code cannot access user pages.

          pke:
            value: (raw & 0x400000) != 0
            doc: Protection keys of user pages.

          cet:
            value: (raw & 0x800000) != 0
            doc: Control-flow enforcement.

          pks:
            value: (raw & 0x1000000) != 0
            doc: Protection keys of supervisor pages.

          uintr:
            value: (raw & 0x2000000) != 0
            doc: Interrupts delivered to user code.

          lass:
            value: (raw & 0x8000000) != 0
            doc: Linear address space separation of supervisor and user.

          lam_sup:
            value: (raw & 0x10000000) != 0
            doc: Linear address masking of supervisor addresses.

      trap_table_x86_64:
        doc: The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
        instances:
          entries:
            pos: 0
            type: trap_info_x86_64
            repeat: eos
            doc: One entry for each vector; address 0 where the guest has set none.

      trap_info_x86_64:
        -webide-representation: '{vector:dec}: {cs:hex} {address:hex}'
        doc: A handler of exceptions or software interrupts of a 64-bit guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143 struct trap_info
        seq:
          - id: vector
            -kind: code
            type: u1
            doc: Number of the exception or interrupt.

          - id: flags
            -kind: flags
            type: u1
            doc: Privilege level and event delivery, see the instances.

          - id: cs
            -kind: register
            type: u2
            doc: Code selector of the handler.

          - id: padding
            -kind: padding
            type: u4
            doc: Padding.

          - id: address
            -kind: address
            type: u8
            doc: Address of the handler.

        instances:
          dpl:
            value: flags & 3
            doc: Privilege level that may raise it with an INT instruction.

          disables_events:
            value: (flags & 4) != 0
            doc: Event delivery is disabled when the handler is entered.

      trap_table_x86_32:
        doc: The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
        instances:
          entries:
            pos: 0
            type: trap_info_x86_32
            repeat: eos
            doc: One entry for each vector; address 0 where the guest has set none.

      trap_info_x86_32:
        -webide-representation: '{vector:dec}: {cs:hex} {address:hex}'
        doc: A handler of exceptions or software interrupts of a 32-bit guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143 struct trap_info
        seq:
          - id: vector
            -kind: code
            type: u1
            doc: Number of the exception or interrupt.

          - id: flags
            -kind: flags
            type: u1
            doc: Privilege level and event delivery, see the instances.

          - id: cs
            -kind: register
            type: u2
            doc: Code selector of the handler.

          - id: address
            -kind: address
            type: u4
            doc: Address of the handler.

        instances:
          dpl:
            value: flags & 3
            doc: Privilege level that may raise it with an INT instruction.

          disables_events:
            value: (flags & 4) != 0
            doc: Event delivery is disabled when the handler is entered.

      vm_assist_x86_64:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Relaxations of the PV interface, of a 64-bit guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568 VMASST_TYPE_*
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: Bits 31-0.

          - id: raw_high
            -kind: register
            type: u4
            doc: Bits 63-32.

        instances:
          four_gb_segments:
            value: (raw & 0x1) != 0
            doc: Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).

          four_gb_segments_notify:
            value: (raw & 0x2) != 0
            doc: The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).

          writable_pagetables:
            value: (raw & 0x4) != 0
            doc: The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).

          pae_extended_cr3:
            value: (raw & 0x8) != 0
            doc: Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).

          architectural_iopl:
            value: (raw & 0x10) != 0
            doc: The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).

          runstate_update_flag:
            value: (raw & 0x20) != 0
            doc: Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).

          unknown_bits:
            -webide-parse-mode: lazy
            -kind: helper
            value: raw >> 6
            doc: Bits 31-6, which Xen refuses.

          unknown_bits_high:
            -webide-parse-mode: lazy
            -kind: helper
            value: raw_high >> 1
            doc: Bits 63-33, which Xen refuses.

          m2p_strict:
            value: (raw_high & 1) != 0
            doc: |
              The table of machine frames is mapped for the kernel alone
              (VMASST_TYPE_m2p_strict, bit 32).

      vm_assist_x86_32:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Relaxations of the PV interface, of a 32-bit guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568 VMASST_TYPE_*
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          unknown_bits:
            -webide-parse-mode: lazy
            -kind: helper
            value: raw >> 6
            doc: Bits 31-6, which Xen refuses.

          four_gb_segments:
            value: (raw & 0x1) != 0
            doc: Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).

          four_gb_segments_notify:
            value: (raw & 0x2) != 0
            doc: The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).

          writable_pagetables:
            value: (raw & 0x4) != 0
            doc: The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).

          pae_extended_cr3:
            value: (raw & 0x8) != 0
            doc: Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).

          architectural_iopl:
            value: (raw & 0x10) != 0
            doc: The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).

          runstate_update_flag:
            value: (raw & 0x20) != 0
            doc: Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).

      ext_vcpucontext:
        -webide-representation: 'vCPU {vcpu:dec}, {len_filled:dec} bytes'
        doc: |
          Further entry points and machine-check state of a PV vCPU, the context of
          X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
          a blob lacks are absent.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L684-L710 struct xen_domctl_ext_vcpucontext
        seq:
          - id: vcpu
            type: u4
            doc: Which vCPU.

          - id: len_filled
            -orig-id: size
            type: u4
            doc: Number of bytes of this structure that Xen filled in.

          - id: syscall32_callback_eip
            -kind: address
            type: u8
            doc: Address of the guest's handler of SYSCALL in 32-bit code.

          - id: sysenter_callback_eip
            -kind: address
            type: u8
            doc: Address of the guest's handler of SYSENTER.

          - id: syscall32_callback_cs
            -kind: register
            type: u2
            doc: Code selector of the SYSCALL handler.

          - id: sysenter_callback_cs
            -kind: register
            type: u2
            doc: Code selector of the SYSENTER handler.

          - id: syscall32_disables_events
            type: u1
            doc: Whether event delivery is disabled when the SYSCALL handler is entered.

          - id: sysenter_disables_events
            type: u1
            doc: Whether event delivery is disabled when the SYSENTER handler is entered.

          - id: padding
            -kind: padding
            size: 2
            if: _io.size - _io.pos >= 2
            doc: Padding.

          - id: mcg_cap
            -orig-id: vmce.caps
            type: u8
            if: _io.size - _io.pos >= 8
            doc: Machine-check capabilities (from Xen 4.2 on).

          - id: mci_ctl2_bank0
            -orig-id: vmce.mci_ctl2_bank0
            type: u8
            if: _io.size - _io.pos >= 8
            doc: MC0_CTL2 MSR (from Xen 4.3 on).

          - id: mci_ctl2_bank1
            -orig-id: vmce.mci_ctl2_bank1
            type: u8
            if: _io.size - _io.pos >= 8
            doc: MC1_CTL2 MSR (from Xen 4.3 on).

          - id: mcg_ext_ctl
            -orig-id: vmce.mcg_ext_ctl
            type: u8
            if: _io.size - _io.pos >= 8
            doc: MCG_EXT_CTL MSR (from Xen 4.10 on).

          - id: excess
            size-eos: true
            doc: |
              Data after the fields that this definition knows; legacy images always
              have 128 bytes in total.

      xen_x86_vcpu_vcpu_xsave:
        -webide-representation: 'xcr0 {xcr0.raw:hex}'
        doc: Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/domctl.c#L942 XEN_DOMCTL_getvcpuextstate
        seq:
          - id: xcr0
            size: 8
            type: x86_xsave_area::component_bitmap
            doc: 'XCR0: the components that are enabled now.'

          - id: xcr0_accum
            size: 8
            type: x86_xsave_area::component_bitmap
            doc: All components that the guest has ever enabled.

          - id: save_area
            size-eos: true
            type: x86_xsave_area
            doc: |
              The XSAVE area, which Xen sends in its standard form; empty if the
              guest has never used XSAVE.

      vcpu_msrs:
        -webide-representation: '{num_msrs:dec} MSRs'
        doc: MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L1022-L1026 struct xen_domctl_vcpu_msrs
        seq:
          - id: msrs
            size: sizeof<vcpu_msr>
            type: vcpu_msr
            repeat: expr
            repeat-expr: num_msrs
            doc: The MSRs; Xen leaves out those that are zero.

          - id: excess
            size-eos: true
            doc: Bytes left over after the last whole MSR; empty in a well-formed blob.

        instances:
          num_msrs:
            -kind: count
            value: _io.size / sizeof<vcpu_msr>
            doc: Number of whole MSRs in the blob.

      unknown_context:
        doc: |
          Bytes that are not one of the known vCPU structures. This type takes their
          place so that the context is a structure in every language.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS

      vcpu_msr:
        -webide-representation: '{msr} {index:hex} = {value:hex}'
        doc: |
          One MSR of a PV vCPU. The type is at the start of a substream of its own
          (`size: 16`), which `index` relies on.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L997-L1001 struct xen_domctl_vcpu_msr
        seq:
          - id: msr
            -orig-id: index
            type: u4
            enum: xen_x86_cpu_policy::msr_index
            doc: The MSR by name.

          - id: reserved
            -kind: reserved
            type: u4
            doc: Reserved, zero.

          - id: value
            -kind: register
            type: u8
            doc: Value of the MSR.

        instances:
          index:
            -kind: code
            -webide-parse-mode: eager
            pos: 0
            type: u4
            doc: Number of the MSR.

      start_info_x86_64:
        -webide-representation: '{magic}, {nr_pages:dec} pages'
        doc: |
          Information for a 64-bit PV guest when it starts, on a page of its own.
          vCPU 0's context has the pfn of the page.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883 struct start_info
        seq:
          - id: magic
            size: 32
            type: strz
            encoding: ISO-8859-1
            doc: '"xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.'

          - id: nr_pages
            type: u8
            doc: Number of pages that the guest has.

          - id: shared_info
            type: u8
            doc: Machine address of the shared info page.

          - id: flags
            type: start_info_flags
            doc: Properties of the guest.

          - id: pad1
            type: u4
            doc: Padding.

          - id: store_mfn
            -kind: address
            type: u8
            doc: Frame of xenstore's ring; a pfn while the guest is suspended.

          - id: store_evtchn
            type: u4
            doc: Event channel of xenstore's ring.

          - id: pad2
            type: u4
            doc: Padding.

          - id: console_mfn
            -kind: address
            -orig-id: console.domU.mfn
            type: u8
            doc: Frame of the console's ring; a pfn while the guest is suspended.

          - id: console_evtchn
            -orig-id: console.domU.evtchn
            type: u4
            doc: Event channel of the console's ring.

          - id: pad3
            type: u4
            doc: Padding.

          - id: pt_base
            -kind: address
            type: u8
            doc: Linear address of the first page tables.

          - id: nr_pt_frames
            type: u8
            doc: Number of frames of the first page tables.

          - id: mfn_list
            -kind: address
            type: u8
            doc: Linear address of the list of frames.

          - id: mod_start
            type: u8
            doc: Linear address (or pfn, see `flags`) of the initial RAM disk.

          - id: mod_len
            type: u8
            doc: Size of the initial RAM disk in bytes.

          - id: cmd_line
            size: 1024
            type: strz
            encoding: ISO-8859-1
            doc: The kernel's command line.

          - id: first_p2m_pfn
            -kind: address
            type: u8
            doc: First pfn of the list of frames, if it lies outside the first mapping.

          - id: nr_p2m_frames
            type: u8
            doc: Number of frames in the list of frames.

      start_info_x86_32:
        -webide-representation: '{magic}, {nr_pages:dec} pages'
        doc: |
          Information for a 32-bit PV guest when it starts, on a page of its own.
          vCPU 0's context has the pfn of the page.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883 struct start_info
        seq:
          - id: magic
            size: 32
            type: strz
            encoding: ISO-8859-1
            doc: '"xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.'

          - id: nr_pages
            type: u4
            doc: Number of pages that the guest has.

          - id: shared_info
            type: u4
            doc: Machine address of the shared info page.

          - id: flags
            type: start_info_flags
            doc: Properties of the guest.

          - id: store_mfn
            -kind: address
            type: u4
            doc: Frame of xenstore's ring; a pfn while the guest is suspended.

          - id: store_evtchn
            type: u4
            doc: Event channel of xenstore's ring.

          - id: console_mfn
            -kind: address
            -orig-id: console.domU.mfn
            type: u4
            doc: Frame of the console's ring; a pfn while the guest is suspended.

          - id: console_evtchn
            -orig-id: console.domU.evtchn
            type: u4
            doc: Event channel of the console's ring.

          - id: pt_base
            -kind: address
            type: u4
            doc: Linear address of the first page tables.

          - id: nr_pt_frames
            type: u4
            doc: Number of frames of the first page tables.

          - id: mfn_list
            -kind: address
            type: u4
            doc: Linear address of the list of frames.

          - id: mod_start
            type: u4
            doc: Linear address (or pfn, see `flags`) of the initial RAM disk.

          - id: mod_len
            type: u4
            doc: Size of the initial RAM disk in bytes.

          - id: cmd_line
            size: 1024
            type: strz
            encoding: ISO-8859-1
            doc: The kernel's command line.

          - id: first_p2m_pfn
            -kind: address
            type: u4
            doc: First pfn of the list of frames, if it lies outside the first mapping.

          - id: nr_p2m_frames
            type: u4
            doc: Number of frames in the list of frames.

      start_info_flags:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Flags of the start info.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L894-L900 SIF_*
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          is_privileged:
            value: (raw & 0x1) != 0
            doc: The domain is privileged (SIF_PRIVILEGED).

          is_initdomain:
            value: (raw & 0x2) != 0
            doc: The domain is the first one (SIF_INITDOMAIN).

          is_multiboot_mod:
            value: (raw & 0x4) != 0
            doc: The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD).

          is_mod_start_pfn:
            value: (raw & 0x8) != 0
            doc: The RAM disk's address is a pfn (SIF_MOD_START_PFN).

          is_virt_p2m_4tools:
            value: (raw & 0x10) != 0
            doc: The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS).

          pm:
            value: (raw >> 8) & 0xff
            doc: Power management options, one byte (SIF_PM_MASK).

      shared_info_x86_64:
        -webide-representation: 'max_pfn {arch.max_pfn:hex}'
        doc: The data that a 64-bit guest shares with Xen, at the start of a page of its own.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
        seq:
          - id: vcpu_info
            type: vcpu_info_x86_64
            repeat: expr
            repeat-expr: 32
            doc: State of the first 32 vCPUs; a guest may have moved its own elsewhere.

          - id: evtchn_pending
            size: 512
            type: evtchn_bitmap
            doc: Pending event channels, 4096 bits.

          - id: evtchn_mask
            size: 512
            type: evtchn_bitmap
            doc: Masked event channels, 4096 bits.

          - id: wc_version
            -ticks: true
            -kind: version
            type: u4
            doc: Counts updates of the wall clock; odd during one.

          - id: wc_sec
            -ticks: true
            -kind: time
            type: u4
            doc: Wall clock time of system time 0, in seconds, bits 31-0.

          - id: wc_nsec
            -ticks: true
            -kind: time
            type: u4
            doc: Nanoseconds of the wall clock time.

          - id: wc_sec_hi
            -ticks: true
            -kind: time
            type: u4
            doc: Bits 63-32 of the seconds.

          - id: arch
            type: arch_shared_info_x86_64
            doc: The part that x86 defines.

      vcpu_info_x86_64:
        -webide-representation: 'pending: {evtchn_upcall_pending:dec}, masked: {evtchn_upcall_mask:dec}'
        doc: The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737 struct vcpu_info
        seq:
          - id: evtchn_upcall_pending
            type: u1
            doc: 'Not 0: an event is pending.'

          - id: evtchn_upcall_mask
            -kind: flags
            type: u1
            doc: 'Not 0: event delivery is disabled.'

          - id: padding
            -kind: padding
            size: 6
            doc: Padding.

          - id: evtchn_pending_sel
            -kind: register
            type: u8
            doc: One bit for each word of the pending bitmap; set if the word has pending events.

          - id: cr2
            -kind: register
            -orig-id: arch.cr2
            type: u8
            doc: Address of the last page fault.

          - id: arch_pad
            -kind: padding
            -orig-id: arch.pad
            size: 8
            doc: Padding.

          - id: time
            type: vcpu_time_info
            doc: Parameters for computing the time from the TSC.

      arch_shared_info_x86_64:
        -webide-representation: 'max_pfn {max_pfn:hex}'
        doc: The part of shared info that x86 defines, for a 64-bit guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264 struct arch_shared_info
        seq:
          - id: max_pfn
            -kind: count
            type: u8
            doc: Number of entries of the P2M table.

          - id: pfn_to_mfn_frame_list_list
            -kind: address
            type: u8
            doc: |
              Root of the P2M table as a tree of three levels; 0 if it is not set
              up, all ones if the table is linear only.

          - id: nmi_reason
            type: u8
            doc: Reason of the last NMI.

          - id: p2m_cr3
            type: u8
            doc: Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.

          - id: p2m_vaddr
            -kind: address
            type: u8
            doc: Linear address of the P2M table.

          - id: p2m_generation
            type: u8
            doc: Counts updates of that mapping; odd during one.

      shared_info_x86_32:
        -webide-representation: 'max_pfn {arch.max_pfn:hex}'
        doc: The data that a 32-bit guest shares with Xen, at the start of a page of its own.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
        seq:
          - id: vcpu_info
            type: vcpu_info_x86_32
            repeat: expr
            repeat-expr: 32
            doc: State of the first 32 vCPUs; a guest may have moved its own elsewhere.

          - id: evtchn_pending
            size: 128
            type: evtchn_bitmap
            doc: Pending event channels, 1024 bits.

          - id: evtchn_mask
            size: 128
            type: evtchn_bitmap
            doc: Masked event channels, 1024 bits.

          - id: wc_version
            -ticks: true
            -kind: version
            type: u4
            doc: Counts updates of the wall clock; odd during one.

          - id: wc_sec
            -ticks: true
            -kind: time
            type: u4
            doc: Wall clock time of system time 0, in seconds, bits 31-0.

          - id: wc_nsec
            -ticks: true
            -kind: time
            type: u4
            doc: Nanoseconds of the wall clock time.

          - id: arch
            type: arch_shared_info_x86_32
            doc: The part that x86 defines.

      vcpu_info_x86_32:
        -webide-representation: 'pending: {evtchn_upcall_pending:dec}, masked: {evtchn_upcall_mask:dec}'
        doc: The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737 struct vcpu_info
        seq:
          - id: evtchn_upcall_pending
            type: u1
            doc: 'Not 0: an event is pending.'

          - id: evtchn_upcall_mask
            -kind: flags
            type: u1
            doc: 'Not 0: event delivery is disabled.'

          - id: padding
            -kind: padding
            size: 2
            doc: Padding.

          - id: evtchn_pending_sel
            -kind: register
            type: u4
            doc: One bit for each word of the pending bitmap; set if the word has pending events.

          - id: cr2
            -kind: register
            -orig-id: arch.cr2
            type: u4
            doc: Address of the last page fault.

          - id: arch_pad
            -kind: padding
            -orig-id: arch.pad
            size: 20
            doc: Padding.

          - id: time
            type: vcpu_time_info
            doc: Parameters for computing the time from the TSC.

      arch_shared_info_x86_32:
        -webide-representation: 'max_pfn {max_pfn:hex}'
        doc: The part of shared info that x86 defines, for a 32-bit guest.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264 struct arch_shared_info
        seq:
          - id: max_pfn
            -kind: count
            type: u4
            doc: Number of entries of the P2M table.

          - id: pfn_to_mfn_frame_list_list
            -kind: address
            type: u4
            doc: |
              Root of the P2M table as a tree of three levels; 0 if it is not set
              up, all ones if the table is linear only.

          - id: nmi_reason
            type: u4
            doc: Reason of the last NMI.

          - id: p2m_cr3
            type: u4
            doc: Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.

          - id: p2m_vaddr
            -kind: address
            type: u4
            doc: Linear address of the P2M table.

          - id: p2m_generation
            type: u4
            doc: Counts updates of that mapping; odd during one.

          - id: wc_sec_hi
            -ticks: true
            -kind: time
            type: u4
            doc: Bits 63-32 of the wall clock seconds, which do not fit in the common part.

      evtchn_bitmap:
        doc: One bit for each event channel; decoded on demand.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
        instances:
          words:
            pos: 0
            type: u4
            repeat: eos
            doc: Channel n is bit n % 32 of word n / 32.

      vcpu_time_info:
        -webide-representation: '{system_time:dec} ns'
        doc: |
          How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
          shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L667-L696 struct vcpu_time_info
        seq:
          - id: version
            -ticks: true
            -kind: version
            type: u4
            doc: Counts updates; odd during one.

          - id: pad0
            type: u4
            doc: Padding.

          - id: tsc_timestamp
            -ticks: true
            -kind: time
            type: u8
            doc: TSC at the last update.

          - id: system_time
            -ticks: true
            -kind: time
            type: u8
            doc: System time at the last update, in nanoseconds since boot.

          - id: tsc_to_system_mul
            type: u4
            doc: Nanoseconds for each tick, a binary fraction of 32 bits.

          - id: tsc_shift
            type: s1
            doc: Shift of the ticks before they are multiplied; to the right if negative.

          - id: flags
            -kind: flags
            type: u1
            doc: See the instances.

          - id: pad1
            -kind: padding
            size: 2
            doc: Padding.

        instances:
          is_tsc_stable:
            value: (flags & 1) != 0
            doc: All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT).

          is_guest_stopped:
            value: (flags & 2) != 0
            doc: The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED).

          is_updating:
            value: (version & 1) != 0
            doc: An update was under way.

  xen_x86_cpu_policy:
    meta:
      endian: le

    doc: |
      The processor as a guest sees it: the CPUID leaves and the MSRs that Xen calls
      a CPU policy. The records X86_CPUID_POLICY and X86_MSR_POLICY of a migration
      stream contain one array each.

      This definition has no content of its own. Others import it and use
      `xen_x86_cpu_policy::cpuid_policy` and `xen_x86_cpu_policy::msr_policy` on the
      body of a record, and the enum `msr_index` for the names of MSRs. These arrays
      are always little-endian, as x86 is, whatever the byte order of the stream.

      Feature bits have Xen's names, in lower case; a name that begins with a digit
      has the prefix `amd_`.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h

    # 0x80000000 and above are too large for the plain integers of some target
    # languages. Bit 31 is therefore tested with a shift, and such numbers are cast.
    instances:
      len_cpuid_leaf:
        -webide-parse-mode: lazy
        -kind: helper
        value: sizeof<cpuid_leaf>
        doc: Size of one CPUID leaf in bytes, 24.

      len_msr_entry:
        -webide-parse-mode: lazy
        -kind: helper
        value: sizeof<xen_x86_cpu_policy_msr_entry>
        doc: Size of one MSR entry in bytes, 16.

      no_subleaf:
        -kind: code
        value: 0xffffffff.as<u4>
        doc: The `subleaf` of leaves that do not depend on ecx.

    types:
      cpuid_policy:
        -webide-representation: '{num_leaves:dec} leaves'
        doc: The CPUID leaves of a guest, an array as long as its blob.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326 struct xen_cpuid_leaf
        seq:
          - id: leaves
            size: sizeof<cpuid_leaf>
            type: cpuid_leaf
            repeat: expr
            repeat-expr: num_leaves
            doc: The leaves, in ascending order when Xen wrote them.

          - id: excess
            size-eos: true
            doc: Bytes left over after the last whole leaf; empty in a well-formed blob.

        instances:
          num_leaves:
            -kind: count
            value: _io.size / sizeof<cpuid_leaf>
            doc: Number of whole leaves in the blob.

      cpuid_leaf:
        -webide-representation: '{leaf:hex}:{subleaf:hex} {leaf_id} a={eax:hex} b={ebx:hex} c={ecx:hex} d={edx:hex}'
        doc: |
          The contents of one CPUID leaf. The type is at the start of a substream of
          its own (`size: 24`), which `features` relies on.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326 struct xen_cpuid_leaf
        seq:
          - id: leaf
            -kind: code
            type: u4
            doc: Value of eax that selects this leaf.

          - id: subleaf
            -kind: code
            type: u4
            doc: Value of ecx that selects it; 0xffffffff if ecx does not matter.

          - id: eax
            -kind: register
            -orig-id: a
            type: u4
            doc: Value that the guest gets in eax.

          - id: ebx
            -kind: register
            -orig-id: b
            type: u4
            doc: Value that the guest gets in ebx.

          - id: ecx
            -kind: register
            -orig-id: c
            type: u4
            doc: Value that the guest gets in ecx.

          - id: edx
            -kind: register
            -orig-id: d
            type: u4
            doc: Value that the guest gets in edx.

        instances:
          leaf_id:
            value: leaf
            enum: cpuid_leaf_id
            doc: The leaf by name.

          has_subleaf:
            value: subleaf != 0xffffffff.as<u4>
            doc: The leaf depends on ecx.

          features:
            -webide-parse-mode: eager
            pos: 8
            type:
              switch-on: layout
              cases:
                leaf_layout::leaf_vendor: leaf_vendor
                leaf_layout::leaf_version: leaf_version
                leaf_layout::leaf_features_0: leaf_features_0
                leaf_layout::leaf_features_1: leaf_features_1
                leaf_layout::leaf_features_2: leaf_features_2
                leaf_layout::leaf_xstate_0: leaf_xstate_0
                leaf_layout::leaf_xstate_1: leaf_xstate_1
                leaf_layout::leaf_xstate_component: leaf_xstate_component
                leaf_layout::leaf_hypervisor: leaf_hypervisor
                leaf_layout::leaf_extended_features: leaf_extended_features
                leaf_layout::leaf_brand: leaf_brand
                leaf_layout::leaf_power: leaf_power
                leaf_layout::leaf_address_sizes: leaf_address_sizes
                leaf_layout::leaf_extended_features_2: leaf_extended_features_2
            if: layout != leaf_layout::leaf_registers
            doc: |
              The four registers, decoded. Absent for leaves without a layout in
              this definition.

          layout:
            value: |
              leaf == 0 or leaf == 0x80000000.as<u4> ? leaf_layout::leaf_vendor :
              leaf == 1 ? leaf_layout::leaf_version :
              leaf == 7 and subleaf == 0 ? leaf_layout::leaf_features_0 :
              leaf == 7 and subleaf == 1 ? leaf_layout::leaf_features_1 :
              leaf == 7 and subleaf == 2 ? leaf_layout::leaf_features_2 :
              leaf == 0xd and subleaf == 0 ? leaf_layout::leaf_xstate_0 :
              leaf == 0xd and subleaf == 1 ? leaf_layout::leaf_xstate_1 :
              leaf == 0xd and subleaf < 63 ? leaf_layout::leaf_xstate_component :
              leaf == 0x40000000 or leaf == 0x40000100 ? leaf_layout::leaf_hypervisor :
              leaf == 0x80000001.as<u4> ? leaf_layout::leaf_extended_features :
              leaf == 0x80000002.as<u4> ? leaf_layout::leaf_brand :
              leaf == 0x80000003.as<u4> ? leaf_layout::leaf_brand :
              leaf == 0x80000004.as<u4> ? leaf_layout::leaf_brand :
              leaf == 0x80000007.as<u4> ? leaf_layout::leaf_power :
              leaf == 0x80000008.as<u4> ? leaf_layout::leaf_address_sizes :
              leaf == 0x80000021.as<u4> ? leaf_layout::leaf_extended_features_2 :
              leaf_layout::leaf_registers
            doc: Type of `features`.

      leaf_vendor:
        -webide-representation: '{vendor}, up to {max_leaf:hex}'
        doc: Registers of leaves 0 and 0x80000000.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: max_leaf
            -kind: count
            type: u4
            doc: Highest leaf of this range (eax).

          - id: vendor_ebx
            size: 4
            type: str
            encoding: ISO-8859-1
            doc: First third of the vendor's name.

          - id: vendor_ecx
            size: 4
            type: str
            encoding: ISO-8859-1
            doc: Last third of the vendor's name.

          - id: vendor_edx
            size: 4
            type: str
            encoding: ISO-8859-1
            doc: Second third of the vendor's name.

        instances:
          vendor:
            value: vendor_ebx + vendor_edx + vendor_ecx
            doc: |
              The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
              Intel leaves it zero in leaf 0x80000000.

      leaf_version:
        -webide-representation: '{signature}'
        doc: Registers of leaf 1.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: signature
            type: xen_x86_cpu_policy_cpu_signature
            doc: Family, model and stepping (eax).

          - id: brand_index
            -kind: code
            type: u1
            doc: Number of a brand name; obsolete (ebx).

          - id: clflush_size
            type: u1
            doc: Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx).

          - id: num_logical_processors
            -kind: count
            -orig-id: lppp
            type: u1
            doc: Logical processors in the package (ebx).

          - id: apic_id
            -kind: code
            type: u1
            doc: Initial local APIC id (ebx).

          - id: ecx
            type: features_1_ecx
            doc: Features in ecx.

          - id: edx
            type: features_1_edx
            doc: Features in edx.

      xen_x86_cpu_policy_cpu_signature:
        -webide-representation: 'family {family:hex} model {model:hex} stepping {stepping:dec}'
        doc: Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: raw
            -kind: register
            -orig-id: raw_fms
            type: u4
            doc: All bits.

        instances:
          stepping:
            value: raw & 0xf
            doc: Revision of the model.

          base_model:
            -kind: code
            value: (raw >> 4) & 0xf
            doc: Low digit of the model.

          base_family:
            -kind: code
            value: (raw >> 8) & 0xf
            doc: The family, if it is less than 15.

          extended_model:
            value: (raw >> 16) & 0xf
            doc: High digit of the model, which counts for family 6 and from 15 on.

          extended_family:
            value: (raw >> 20) & 0xff
            doc: Number to add to the family if that is 15.

          family:
            value: 'base_family == 15 ? base_family + extended_family : base_family'
            doc: The family, composed.

          model:
            value: 'base_family == 15 or base_family == 6 ? base_model + extended_model * 16 : base_model'
            doc: The model, composed.

      leaf_features_0:
        doc: Registers of leaf 7, subleaf 0.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: max_subleaf
            -kind: count
            type: u4
            doc: Highest subleaf (eax).

          - id: ebx
            type: features_7_0_ebx
            doc: Features in ebx.

          - id: ecx
            type: features_7_0_ecx
            doc: Features in ecx.

          - id: edx
            type: features_7_0_edx
            doc: Features in edx.

      leaf_features_1:
        doc: Registers of leaf 7, subleaf 1.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: eax
            type: features_7_1_eax
            doc: Features in eax.

          - id: ebx
            type: features_7_1_ebx
            doc: Features in ebx.

          - id: ecx
            -kind: register
            type: u4
            doc: No features that Xen knows.

          - id: edx
            type: features_7_1_edx
            doc: Features in edx.

      leaf_features_2:
        doc: Registers of leaf 7, subleaf 2.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: eax
            -kind: register
            type: u4
            doc: Reserved.

          - id: ebx
            -kind: register
            type: u4
            doc: Reserved.

          - id: ecx
            -kind: register
            type: u4
            doc: Reserved.

          - id: edx
            type: features_7_2_edx
            doc: Features in edx.

      leaf_xstate_0:
        -webide-representation: 'up to {max_size:dec} bytes'
        doc: Registers of leaf 0xd, subleaf 0.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: xcr0_low
            type: xen_x86_cpu_policy_xstate_components
            doc: Components that XCR0 may enable, low half (eax).

          - id: current_size
            type: u4
            doc: Size of the XSAVE area in bytes for the components that are enabled (ebx).

          - id: max_size
            -kind: count
            type: u4
            doc: Size of the XSAVE area in bytes for all components that can be enabled (ecx).

          - id: xcr0_high
            type: u4
            doc: Components that XCR0 may enable, high half (edx).

      leaf_xstate_1:
        doc: Registers of leaf 0xd, subleaf 1.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: eax
            type: features_d_1_eax
            doc: Features in eax.

          - id: current_size
            type: u4
            doc: |
              Size of the compacted XSAVE area in bytes for the components that are
              enabled (ebx).

          - id: xss_low
            type: xen_x86_cpu_policy_xstate_components
            doc: Components that the XSS MSR may enable, low half (ecx).

          - id: xss_high
            type: u4
            doc: Components that the XSS MSR may enable, high half (edx).

      leaf_xstate_component:
        -webide-representation: '{len_component:dec} bytes at {ofs_component:dec}'
        doc: Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L260-L264 struct xstate_component
        seq:
          - id: len_component
            -orig-id: size
            type: u4
            doc: Size of the component's state in bytes (eax).

          - id: ofs_component
            -orig-id: offset
            type: u4
            doc: Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx).

          - id: ecx
            -kind: register
            type: u4
            doc: Properties of the component.

          - id: edx
            -kind: register
            type: u4
            doc: Reserved.

        instances:
          is_supervisor:
            -orig-id: xss
            value: (ecx & 1) != 0
            doc: The component is enabled by the XSS MSR, not by XCR0.

          is_aligned:
            -orig-id: align
            value: (ecx & 2) != 0
            doc: The component begins at a multiple of 64 in a compacted area.

      leaf_hypervisor:
        -webide-representation: 'up to {max_leaf:hex}'
        doc: |
          Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
          highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
          when the guest executes CPUID.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpuid.h
        seq:
          - id: max_leaf
            -kind: count
            type: u4
            doc: Highest leaf of the range, or 0 (eax).

          - id: signature
            size: 12
            type: strz
            encoding: ISO-8859-1
            doc: Name of the interface; empty in a policy (ebx, ecx, edx).

      leaf_extended_features:
        doc: Registers of leaf 0x80000001.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: signature
            type: xen_x86_cpu_policy_cpu_signature
            doc: Family, model and stepping; zero on Intel (eax).

          - id: ebx
            -kind: register
            type: u4
            doc: Brand and package; Xen interprets none of its bits.

          - id: ecx
            type: features_e1_ecx
            doc: Features in ecx.

          - id: edx
            type: features_e1_edx
            doc: Features in edx.

      leaf_brand:
        -webide-representation: 'part of the name "{brand}"'
        doc: Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: brand
            size: 16
            type: strz
            encoding: ISO-8859-1
            doc: Up to 16 characters of the brand string.

      leaf_power:
        doc: Registers of leaf 0x80000007.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: eax
            -kind: register
            type: u4
            doc: Xen interprets none of its bits.

          - id: ebx
            -kind: register
            type: u4
            doc: Xen interprets none of its bits.

          - id: ecx
            -kind: register
            type: u4
            doc: Xen interprets none of its bits.

          - id: edx
            type: features_e7_edx
            doc: Features in edx.

      leaf_address_sizes:
        -webide-representation: 'physical {max_phys_addr:dec}, linear {max_lin_addr:dec} bits'
        doc: Registers of leaf 0x80000008.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: max_phys_addr
            -kind: count
            -orig-id: maxphysaddr
            type: u1
            doc: Bits of a physical address (eax).

          - id: max_lin_addr
            -kind: count
            -orig-id: maxlinaddr
            type: u1
            doc: Bits of a linear address (eax).

          - id: guest_max_phys_addr
            -kind: address
            type: u1
            doc: Bits of a guest's physical address where they differ from the host's (eax).

          - id: reserved_eax
            -kind: reserved
            type: u1
            doc: Reserved (eax).

          - id: ebx
            type: features_e8_ebx
            doc: Features in ebx.

          - id: last_core
            -orig-id: nc
            type: u1
            doc: Number of cores in the package, less one (ecx).

          - id: apic_id
            -kind: code
            type: u1
            doc: Bits 7-4 are `len_apic_id` (ecx).

          - id: reserved_ecx
            -kind: reserved
            type: u2
            doc: Bits that Xen does not interpret (ecx).

          - id: edx
            -kind: register
            type: u4
            doc: Xen interprets none of its bits.

        instances:
          len_apic_id:
            -webide-parse-mode: lazy
            -kind: helper
            -orig-id: apic_id_size
            value: (apic_id >> 4) & 0xf
            doc: Number of bits of an APIC id that number the cores.

      leaf_extended_features_2:
        doc: Registers of leaf 0x80000021.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
        seq:
          - id: eax
            type: features_e21_eax
            doc: Features in eax.

          - id: ucode_size
            type: u2
            doc: Size of a microcode patch, in units of 16 bytes (ebx).

          - id: rap_size
            type: u1
            doc: Entries of the return address predictor, in units of 8 (ebx).

          - id: reserved_ebx
            -kind: reserved
            type: u1
            doc: Reserved (ebx).

          - id: ecx
            type: features_e21_ecx
            doc: Features in ecx.

          - id: edx
            -kind: register
            type: u4
            doc: Xen interprets none of its bits.

      msr_policy:
        -webide-representation: '{num_msrs:dec} MSRs'
        doc: The MSRs of a guest's policy, an array as long as its blob.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333 struct xen_msr_entry
        seq:
          - id: msrs
            size: sizeof<xen_x86_cpu_policy_msr_entry>
            type: xen_x86_cpu_policy_msr_entry
            repeat: expr
            repeat-expr: num_msrs
            doc: The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES.

          - id: excess
            size-eos: true
            doc: Bytes left over after the last whole entry; empty in a well-formed blob.

        instances:
          num_msrs:
            -kind: count
            value: _io.size / sizeof<xen_x86_cpu_policy_msr_entry>
            doc: Number of whole entries in the blob.

      xen_x86_cpu_policy_msr_entry:
        -webide-representation: '{msr} {index:hex} = {value:hex}'
        doc: |
          One MSR of a policy. The type is at the start of a substream of its own
          (`size: 16`), which `features` relies on.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333 struct xen_msr_entry
        seq:
          - id: index
            -kind: code
            -orig-id: idx
            type: u4
            doc: Number of the MSR.

          - id: flags
            -kind: flags
            type: u4
            doc: Reserved, zero; Xen refuses anything else.

          - id: value
            -kind: register
            -orig-id: val
            type: u8
            doc: Value of the MSR.

        instances:
          msr:
            value: index
            enum: msr_index
            doc: The MSR by name.

          features:
            pos: 8
            type:
              switch-on: msr
              cases:
                msr_index::platform_info: platform_info
                msr_index::arch_capabilities: arch_capabilities
            if: msr == msr_index::platform_info or msr == msr_index::arch_capabilities
            doc: |
              The value, decoded. Absent for MSRs other than PLATFORM_INFO and
              ARCH_CAPABILITIES.

      platform_info:
        -webide-representation: 'CPUID faulting: {cpuid_faulting}'
        doc: Value of the MSR PLATFORM_INFO.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L708 MSR_INTEL_PLATFORM_INFO
        seq:
          - id: low
            -kind: helper
            type: u4
            doc: Bits 31-0; a policy has only bit 31.

          - id: high
            -kind: helper
            type: u4
            doc: Bits 63-32, zero in a policy.

        instances:
          cpuid_faulting:
            value: (low >> 31) != 0
            doc: CPUID can be made to fault in user code.

      arch_capabilities:
        doc: Value of the MSR ARCH_CAPABILITIES.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L72 MSR_ARCH_CAPABILITIES
        seq:
          - id: low
            -kind: helper
            type: arch_capabilities_low
            doc: Bits 31-0.

          - id: high
            -kind: helper
            type: arch_capabilities_high
            doc: Bits 63-32.

      features_1_edx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 1, edx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L83 CPUID level 0x00000001.edx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          fpu:
            value: (raw & 0x1) != 0
            doc: x87 floating-point unit.

          vme:
            value: (raw & 0x2) != 0
            doc: Virtual-8086 mode extensions.

          de:
            value: (raw & 0x4) != 0
            doc: 'Debugging extensions: breakpoints on I/O ports.'

          pse:
            value: (raw & 0x8) != 0
            doc: 4 MiB pages.

          tsc:
            value: (raw & 0x10) != 0
            doc: Time stamp counter and RDTSC.

          msr:
            value: (raw & 0x20) != 0
            doc: RDMSR and WRMSR.

          pae:
            value: (raw & 0x40) != 0
            doc: 'Physical address extension: 64-bit page-table entries.'

          mce:
            value: (raw & 0x80) != 0
            doc: Machine-check exception.

          cx8:
            value: (raw & 0x100) != 0
            doc: CMPXCHG8B.

          apic:
            value: (raw & 0x200) != 0
            doc: Local APIC present and enabled; mirrors the APIC base MSR.

          sep:
            value: (raw & 0x800) != 0
            doc: SYSENTER and SYSEXIT.

          mtrr:
            value: (raw & 0x1000) != 0
            doc: Memory type range registers.

          pge:
            value: (raw & 0x2000) != 0
            doc: Global pages.

          mca:
            value: (raw & 0x4000) != 0
            doc: Machine-check architecture with its banks.

          cmov:
            value: (raw & 0x8000) != 0
            doc: Conditional moves.

          pat:
            value: (raw & 0x10000) != 0
            doc: Page attribute table.

          pse36:
            value: (raw & 0x20000) != 0
            doc: 4 MiB pages above 4 GiB.

          psn:
            value: (raw & 0x40000) != 0
            doc: Processor serial number in leaf 3.

          clflush:
            value: (raw & 0x80000) != 0
            doc: CLFLUSH.

          ds:
            value: (raw & 0x200000) != 0
            doc: Debug store.

          acpi:
            value: (raw & 0x400000) != 0
            doc: Thermal and clock control through MSRs.

          mmx:
            value: (raw & 0x800000) != 0
            doc: MMX.

          fxsr:
            value: (raw & 0x1000000) != 0
            doc: FXSAVE and FXRSTOR.

          sse:
            value: (raw & 0x2000000) != 0
            doc: SSE.

          sse2:
            value: (raw & 0x4000000) != 0
            doc: SSE2.

          ss:
            value: (raw & 0x8000000) != 0
            doc: 'Self-snoop: the processor snoops its own caches.'

          htt:
            value: (raw & 0x10000000) != 0
            doc: The package may hold more than one logical processor.

          tm1:
            value: (raw & 0x20000000) != 0
            doc: First thermal monitor.

          ia64:
            value: (raw & 0x40000000) != 0
            doc: An Itanium processor in its x86 mode.

          pbe:
            value: (raw >> 31) != 0
            doc: Pending break enable.

      features_1_ecx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 1, ecx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L113 CPUID level 0x00000001.ecx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          sse3:
            value: (raw & 0x1) != 0
            doc: SSE3.

          pclmulqdq:
            value: (raw & 0x2) != 0
            doc: Carry-less multiplication, PCLMULQDQ.

          dtes64:
            value: (raw & 0x4) != 0
            doc: Debug store with 64-bit records.

          monitor:
            value: (raw & 0x8) != 0
            doc: MONITOR and MWAIT.

          dscpl:
            value: (raw & 0x10) != 0
            doc: Debug store that can be qualified by privilege level.

          vmx:
            value: (raw & 0x20) != 0
            doc: Intel's virtual machine extensions.

          smx:
            value: (raw & 0x40) != 0
            doc: Safer mode extensions.

          eist:
            value: (raw & 0x80) != 0
            doc: Enhanced SpeedStep.

          tm2:
            value: (raw & 0x100) != 0
            doc: Second thermal monitor.

          ssse3:
            value: (raw & 0x200) != 0
            doc: Supplemental SSE3.

          sdbg:
            value: (raw & 0x800) != 0
            doc: MSR that controls debugging of the silicon.

          fma:
            value: (raw & 0x1000) != 0
            doc: Fused multiply-add.

          cx16:
            value: (raw & 0x2000) != 0
            doc: CMPXCHG16B.

          xtpr:
            value: (raw & 0x4000) != 0
            doc: Task priority messages can be disabled.

          pdcm:
            value: (raw & 0x8000) != 0
            doc: MSR with the performance and debug capabilities.

          pcid:
            value: (raw & 0x20000) != 0
            doc: Process context identifiers.

          dca:
            value: (raw & 0x40000) != 0
            doc: Direct cache access.

          sse4_1:
            value: (raw & 0x80000) != 0
            doc: SSE4.1.

          sse4_2:
            value: (raw & 0x100000) != 0
            doc: SSE4.2.

          x2apic:
            value: (raw & 0x200000) != 0
            doc: The local APIC has its x2APIC mode.

          movbe:
            value: (raw & 0x400000) != 0
            doc: MOVBE.

          popcnt:
            value: (raw & 0x800000) != 0
            doc: POPCNT.

          tsc_deadline:
            value: (raw & 0x1000000) != 0
            doc: The APIC timer can wait for a value of the TSC.

          aesni:
            value: (raw & 0x2000000) != 0
            doc: AES instructions.

          xsave:
            value: (raw & 0x4000000) != 0
            doc: XSAVE, XRSTOR and the registers XCR.

          osxsave:
            value: (raw & 0x8000000) != 0
            doc: The operating system has enabled XSAVE; mirrors cr4.

          avx:
            value: (raw & 0x10000000) != 0
            doc: AVX.

          f16c:
            value: (raw & 0x20000000) != 0
            doc: Conversion to and from half-precision floats.

          rdrand:
            value: (raw & 0x40000000) != 0
            doc: RDRAND.

          hypervisor:
            value: (raw >> 31) != 0
            doc: Set by hypervisors for their guests, never by hardware.

      features_e1_edx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L145 CPUID level 0x80000001.edx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          syscall:
            value: (raw & 0x800) != 0
            doc: SYSCALL and SYSRET.

          nx:
            value: (raw & 0x100000) != 0
            doc: Pages can be marked as not executable.

          mmxext:
            value: (raw & 0x400000) != 0
            doc: AMD's extensions of MMX.

          ffxsr:
            value: (raw & 0x2000000) != 0
            doc: FXSAVE and FXRSTOR can leave out the XMM registers.

          page1gb:
            value: (raw & 0x4000000) != 0
            doc: 1 GiB pages.

          rdtscp:
            value: (raw & 0x8000000) != 0
            doc: RDTSCP and the TSC_AUX MSR.

          lm:
            value: (raw & 0x20000000) != 0
            doc: Long mode.

          amd_3dnowext:
            -orig-id: 3DNOWEXT
            value: (raw & 0x40000000) != 0
            doc: Extensions of 3DNow!.

          amd_3dnow:
            -orig-id: 3DNOW
            value: (raw >> 31) != 0
            doc: 3DNow!.

      features_e1_ecx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 0x80000001, ecx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L156 CPUID level 0x80000001.ecx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          lahf_lm:
            value: (raw & 0x1) != 0
            doc: LAHF and SAHF in long mode.

          cmp_legacy:
            value: (raw & 0x2) != 0
            doc: Logical processors that leaf 1 counts are cores, not threads.

          svm:
            value: (raw & 0x4) != 0
            doc: AMD's secure virtual machine.

          extapic:
            value: (raw & 0x8) != 0
            doc: Extended local APIC registers.

          cr8_legacy:
            value: (raw & 0x10) != 0
            doc: cr8 is reachable outside long mode.

          abm:
            value: (raw & 0x20) != 0
            doc: LZCNT (and POPCNT).

          sse4a:
            value: (raw & 0x40) != 0
            doc: SSE4A.

          misalignsse:
            value: (raw & 0x80) != 0
            doc: SSE operands in memory may be unaligned.

          amd_3dnowprefetch:
            -orig-id: 3DNOWPREFETCH
            value: (raw & 0x100) != 0
            doc: PREFETCH and PREFETCHW.

          osvw:
            value: (raw & 0x200) != 0
            doc: MSRs list the workarounds that the operating system should apply (OSVW).

          ibs:
            value: (raw & 0x400) != 0
            doc: Instruction-based sampling.

          xop:
            value: (raw & 0x800) != 0
            doc: XOP.

          skinit:
            value: (raw & 0x1000) != 0
            doc: SKINIT and STGI.

          wdt:
            value: (raw & 0x2000) != 0
            doc: Watchdog timer.

          lwp:
            value: (raw & 0x8000) != 0
            doc: Lightweight profiling.

          fma4:
            value: (raw & 0x10000) != 0
            doc: FMA with four operands.

          nodeid_msr:
            value: (raw & 0x80000) != 0
            doc: MSR with the node id.

          tbm:
            value: (raw & 0x200000) != 0
            doc: Trailing bit manipulation.

          topoext:
            value: (raw & 0x400000) != 0
            doc: Topology leaves 0x8000001d and 0x8000001e.

          dbext:
            value: (raw & 0x4000000) != 0
            doc: Data breakpoints with an address mask.

          monitorx:
            value: (raw & 0x20000000) != 0
            doc: MONITORX and MWAITX.

          addr_msk_ext:
            value: (raw & 0x40000000) != 0
            doc: Address masks of breakpoints cover 32 bits.

      features_d_1_eax:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 0xd subleaf 1, eax.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L180 CPUID level 0x0000000D:1.eax
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          xsaveopt:
            value: (raw & 0x1) != 0
            doc: XSAVEOPT.

          xsavec:
            value: (raw & 0x2) != 0
            doc: XSAVEC and the compacted format.

          xgetbv1:
            value: (raw & 0x4) != 0
            doc: XGETBV with ecx 1.

          xsaves:
            value: (raw & 0x8) != 0
            doc: XSAVES, XRSTORS and the XSS MSR.

          xfd:
            value: (raw & 0x10) != 0
            doc: Extended feature disable MSRs.

      features_7_0_ebx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 7 subleaf 0, ebx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L187 CPUID level 0x00000007:0.ebx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          fsgsbase:
            value: (raw & 0x1) != 0
            doc: RDFSBASE, WRFSBASE and similar instructions.

          tsc_adjust:
            value: (raw & 0x2) != 0
            doc: TSC_ADJUST MSR.

          sgx:
            value: (raw & 0x4) != 0
            doc: Software guard extensions.

          bmi1:
            value: (raw & 0x8) != 0
            doc: First set of bit manipulations.

          hle:
            value: (raw & 0x10) != 0
            doc: Hardware lock elision.

          avx2:
            value: (raw & 0x20) != 0
            doc: AVX2.

          fdp_excp_only:
            value: (raw & 0x40) != 0
            doc: The x87 data pointer changes only at exceptions.

          smep:
            value: (raw & 0x80) != 0
            doc: Supervisor code cannot execute user pages.

          bmi2:
            value: (raw & 0x100) != 0
            doc: Second set of bit manipulations.

          erms:
            value: (raw & 0x200) != 0
            doc: Enhanced REP MOVSB and STOSB.

          invpcid:
            value: (raw & 0x400) != 0
            doc: INVPCID.

          rtm:
            value: (raw & 0x800) != 0
            doc: Restricted transactional memory.

          pqm:
            value: (raw & 0x1000) != 0
            doc: Monitoring of platform quality of service.

          no_fpu_sel:
            value: (raw & 0x2000) != 0
            doc: The x87 selectors are stored as zero.

          mpx:
            value: (raw & 0x4000) != 0
            doc: Memory protection extensions.

          pqe:
            value: (raw & 0x8000) != 0
            doc: Enforcement of platform quality of service.

          avx512f:
            value: (raw & 0x10000) != 0
            doc: AVX-512 foundation.

          avx512dq:
            value: (raw & 0x20000) != 0
            doc: AVX-512 doublewords and quadwords.

          rdseed:
            value: (raw & 0x40000) != 0
            doc: RDSEED.

          adx:
            value: (raw & 0x80000) != 0
            doc: ADCX and ADOX.

          smap:
            value: (raw & 0x100000) != 0
            doc: Supervisor code cannot access user pages by accident.

          avx512_ifma:
            value: (raw & 0x200000) != 0
            doc: AVX-512 integer fused multiply-add.

          clflushopt:
            value: (raw & 0x800000) != 0
            doc: CLFLUSHOPT.

          clwb:
            value: (raw & 0x1000000) != 0
            doc: CLWB.

          proc_trace:
            value: (raw & 0x2000000) != 0
            doc: Processor trace.

          avx512pf:
            value: (raw & 0x4000000) != 0
            doc: AVX-512 prefetches of Xeon Phi.

          avx512er:
            value: (raw & 0x8000000) != 0
            doc: AVX-512 exponentials and reciprocals of Xeon Phi.

          avx512cd:
            value: (raw & 0x10000000) != 0
            doc: AVX-512 conflict detection.

          sha:
            value: (raw & 0x20000000) != 0
            doc: SHA-1 and SHA-256.

          avx512bw:
            value: (raw & 0x40000000) != 0
            doc: AVX-512 bytes and words.

          avx512vl:
            value: (raw >> 31) != 0
            doc: AVX-512 on shorter vectors.

      features_7_0_ecx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 7 subleaf 0, ecx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L220 CPUID level 0x00000007:0.ecx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          prefetchwt1:
            value: (raw & 0x1) != 0
            doc: PREFETCHWT1.

          avx512_vbmi:
            value: (raw & 0x2) != 0
            doc: AVX-512 manipulation of bytes in vectors.

          umip:
            value: (raw & 0x4) != 0
            doc: User code cannot read descriptor table registers.

          pku:
            value: (raw & 0x8) != 0
            doc: Protection keys for user pages.

          ospke:
            value: (raw & 0x10) != 0
            doc: The operating system has enabled protection keys; mirrors cr4.

          waitpkg:
            value: (raw & 0x20) != 0
            doc: UMONITOR, UMWAIT and TPAUSE.

          avx512_vbmi2:
            value: (raw & 0x40) != 0
            doc: More AVX-512 manipulation of bytes in vectors.

          cet_ss:
            value: (raw & 0x80) != 0
            doc: Shadow stacks.

          gfni:
            value: (raw & 0x100) != 0
            doc: Galois field arithmetic.

          vaes:
            value: (raw & 0x200) != 0
            doc: AES on vectors.

          vpclmulqdq:
            value: (raw & 0x400) != 0
            doc: Carry-less multiplication on vectors.

          avx512_vnni:
            value: (raw & 0x800) != 0
            doc: AVX-512 neural network instructions.

          avx512_bitalg:
            value: (raw & 0x1000) != 0
            doc: AVX-512 bit counting in bytes and words.

          tme:
            value: (raw & 0x2000) != 0
            doc: Total memory encryption.

          avx512_vpopcntdq:
            value: (raw & 0x4000) != 0
            doc: AVX-512 bit counting in doublewords and quadwords.

          la57:
            value: (raw & 0x10000) != 0
            doc: Page tables with five levels.

          rdpid:
            value: (raw & 0x400000) != 0
            doc: RDPID.

          bld:
            value: (raw & 0x1000000) != 0
            doc: Debug exception for locks that hold the bus.

          cldemote:
            value: (raw & 0x2000000) != 0
            doc: CLDEMOTE.

          movdiri:
            value: (raw & 0x8000000) != 0
            doc: MOVDIRI.

          movdir64b:
            value: (raw & 0x10000000) != 0
            doc: MOVDIR64B.

          enqcmd:
            value: (raw & 0x20000000) != 0
            doc: ENQCMD and ENQCMDS.

          sgx_lc:
            value: (raw & 0x40000000) != 0
            doc: SGX launch configuration.

          pks:
            value: (raw >> 31) != 0
            doc: Protection keys for supervisor pages.

      features_e7_edx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 0x80000007, edx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L246 CPUID level 0x80000007.edx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          hw_pstate:
            value: (raw & 0x80) != 0
            doc: Performance states are set by hardware MSRs.

          itsc:
            value: (raw & 0x100) != 0
            doc: The TSC runs at one rate in every power state.

          cpb:
            value: (raw & 0x200) != 0
            doc: Core performance boost.

          efro:
            value: (raw & 0x400) != 0
            doc: APERF and MPERF have read-only copies.

      features_e8_ebx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 0x80000008, ebx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L252 CPUID level 0x80000008.ebx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          clzero:
            value: (raw & 0x1) != 0
            doc: CLZERO.

          rstr_fp_err_ptrs:
            value: (raw & 0x4) != 0
            doc: FXSAVE and FXRSTOR always handle the x87 error pointers.

          wbnoinvd:
            value: (raw & 0x200) != 0
            doc: WBNOINVD.

          ibpb:
            value: (raw & 0x1000) != 0
            doc: Indirect branch predictor barrier, in PRED_CMD.

          ibrs:
            value: (raw & 0x4000) != 0
            doc: Indirect branch restricted speculation, in SPEC_CTRL.

          amd_stibp:
            value: (raw & 0x8000) != 0
            doc: Single-thread indirect branch predictors, in SPEC_CTRL.

          ibrs_always:
            value: (raw & 0x10000) != 0
            doc: IBRS is best left enabled.

          stibp_always:
            value: (raw & 0x20000) != 0
            doc: STIBP is best left enabled.

          ibrs_fast:
            value: (raw & 0x40000) != 0
            doc: IBRS is preferable to software mitigations.

          ibrs_same_mode:
            value: (raw & 0x80000) != 0
            doc: IBRS protects within one privilege level too.

          no_lmsl:
            value: (raw & 0x100000) != 0
            doc: EFER does not support segment limits in long mode.

          amd_ppin:
            value: (raw & 0x800000) != 0
            doc: Protected processor inventory number.

          amd_ssbd:
            value: (raw & 0x1000000) != 0
            doc: Speculative store bypass can be disabled in SPEC_CTRL.

          virt_ssbd:
            value: (raw & 0x2000000) != 0
            doc: Speculative store bypass can be disabled in VIRT_SPEC_CTRL.

          ssb_no:
            value: (raw & 0x4000000) != 0
            doc: Not vulnerable to speculative store bypass.

          cppc:
            value: (raw & 0x8000000) != 0
            doc: Collaborative processor performance control.

          psfd:
            value: (raw & 0x10000000) != 0
            doc: Predictive store forwarding can be disabled in SPEC_CTRL.

          btc_no:
            value: (raw & 0x20000000) != 0
            doc: Not vulnerable to branch type confusion.

          ibpb_ret:
            value: (raw & 0x40000000) != 0
            doc: IBPB flushes predicted return addresses too.

      features_7_0_edx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 7 subleaf 0, edx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L273 CPUID level 0x00000007:0.edx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          sgx_keys:
            value: (raw & 0x2) != 0
            doc: SGX attestation keys.

          avx512_4vnniw:
            value: (raw & 0x4) != 0
            doc: Neural network instructions of Xeon Phi.

          avx512_4fmaps:
            value: (raw & 0x8) != 0
            doc: Multiply-accumulate instructions of Xeon Phi.

          fsrm:
            value: (raw & 0x10) != 0
            doc: REP MOVSB is fast for short strings.

          uintr:
            value: (raw & 0x20) != 0
            doc: Interrupts delivered to user code.

          avx512_vp2intersect:
            value: (raw & 0x100) != 0
            doc: VP2INTERSECTD and VP2INTERSECTQ.

          srbds_ctrl:
            value: (raw & 0x200) != 0
            doc: MCU_OPT_CTRL can disable the RDRAND mitigation.

          md_clear:
            value: (raw & 0x400) != 0
            doc: VERW overwrites the processor's buffers.

          rtm_always_abort:
            value: (raw & 0x800) != 0
            doc: Transactions always abort.

          tsx_force_abort:
            value: (raw & 0x2000) != 0
            doc: TSX_FORCE_ABORT MSR.

          serialize:
            value: (raw & 0x4000) != 0
            doc: SERIALIZE.

          hybrid:
            value: (raw & 0x8000) != 0
            doc: Cores of more than one kind.

          tsxldtrk:
            value: (raw & 0x10000) != 0
            doc: Tracking of loads in a transaction can be suspended.

          pconfig:
            value: (raw & 0x40000) != 0
            doc: PCONFIG.

          arch_lbr:
            value: (raw & 0x80000) != 0
            doc: Architectural last branch records.

          cet_ibt:
            value: (raw & 0x100000) != 0
            doc: Indirect branch tracking.

          amx_bf16:
            value: (raw & 0x400000) != 0
            doc: AMX on bfloat16 numbers.

          avx512_fp16:
            value: (raw & 0x800000) != 0
            doc: AVX-512 on half-precision floats.

          amx_tile:
            value: (raw & 0x1000000) != 0
            doc: AMX tiles.

          amx_int8:
            value: (raw & 0x2000000) != 0
            doc: AMX on 8-bit integers.

          ibrsb:
            value: (raw & 0x4000000) != 0
            doc: IBRS and IBPB, as Intel enumerates them.

          stibp:
            value: (raw & 0x8000000) != 0
            doc: Single-thread indirect branch predictors, as Intel enumerates them.

          l1d_flush:
            value: (raw & 0x10000000) != 0
            doc: FLUSH_CMD MSR.

          arch_caps:
            value: (raw & 0x20000000) != 0
            doc: ARCH_CAPABILITIES MSR.

          core_caps:
            value: (raw & 0x40000000) != 0
            doc: CORE_CAPABILITIES MSR.

          ssbd:
            value: (raw >> 31) != 0
            doc: Speculative store bypass can be disabled, as Intel enumerates it.

      features_7_1_eax:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 7 subleaf 1, eax.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L301 CPUID level 0x00000007:1.eax
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          sha512:
            value: (raw & 0x1) != 0
            doc: SHA-512.

          sm3:
            value: (raw & 0x2) != 0
            doc: SM3 hash.

          sm4:
            value: (raw & 0x4) != 0
            doc: SM4 cipher.

          avx_vnni:
            value: (raw & 0x10) != 0
            doc: Neural network instructions in AVX.

          avx512_bf16:
            value: (raw & 0x20) != 0
            doc: AVX-512 on bfloat16 numbers.

          lass:
            value: (raw & 0x40) != 0
            doc: Linear address space separation of supervisor and user.

          cmpccxadd:
            value: (raw & 0x80) != 0
            doc: Compare, exchange and add in one instruction.

          arch_perf_mon:
            value: (raw & 0x100) != 0
            doc: Architectural performance monitoring leaf.

          fzrm:
            value: (raw & 0x400) != 0
            doc: REP MOVSB of zero length is fast.

          fsrs:
            value: (raw & 0x800) != 0
            doc: REP STOSB is fast for short strings.

          fsrcs:
            value: (raw & 0x1000) != 0
            doc: REP CMPSB and SCASB are fast for short strings.

          fred:
            value: (raw & 0x20000) != 0
            doc: Flexible return and event delivery.

          lkgs:
            value: (raw & 0x40000) != 0
            doc: LKGS.

          wrmsrns:
            value: (raw & 0x80000) != 0
            doc: WRMSRNS, a WRMSR that does not serialise.

          nmi_src:
            value: (raw & 0x100000) != 0
            doc: NMIs report their source.

          amx_fp16:
            value: (raw & 0x200000) != 0
            doc: AMX on half-precision floats.

          avx_ifma:
            value: (raw & 0x800000) != 0
            doc: Integer fused multiply-add in AVX.

          lam:
            value: (raw & 0x4000000) != 0
            doc: Linear address masking.

          msrlist:
            value: (raw & 0x8000000) != 0
            doc: RDMSRLIST and WRMSRLIST.

          no_invd:
            value: (raw & 0x40000000) != 0
            doc: INVD cannot be executed.

          movrs:
            value: (raw >> 31) != 0
            doc: MOVRS, a load of data that others read too.

      features_e21_eax:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 0x80000021, eax.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L323 CPUID level 0x80000021.eax
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          no_nest_bp:
            value: (raw & 0x1) != 0
            doc: No data breakpoints within breakpoints.

          fs_gs_ns:
            value: (raw & 0x2) != 0
            doc: Writing the FS and GS base MSRs does not serialise.

          lfence_dispatch:
            value: (raw & 0x4) != 0
            doc: LFENCE always holds back dispatch.

          verw_clear:
            value: (raw & 0x20) != 0
            doc: VERW overwrites the processor's buffers.

          nscb:
            value: (raw & 0x40) != 0
            doc: A null selector clears the segment's base and limit.

          auto_ibrs:
            value: (raw & 0x100) != 0
            doc: IBRS can be enabled automatically.

          amd_fsrs:
            value: (raw & 0x400) != 0
            doc: REP STOSB is fast for short strings.

          amd_fsrc:
            value: (raw & 0x800) != 0
            doc: REP CMPSB is fast for short strings.

          cpuid_user_dis:
            value: (raw & 0x20000) != 0
            doc: CPUID can be disabled for user code.

          epsf:
            value: (raw & 0x40000) != 0
            doc: Enhanced predictive store forwarding.

          fsrsc:
            value: (raw & 0x80000) != 0
            doc: REP SCASB is fast for short strings.

          amd_prefetchi:
            value: (raw & 0x100000) != 0
            doc: PREFETCHIT0 and PREFETCHIT1.

          avx512_bmm:
            value: (raw & 0x800000) != 0
            doc: AVX-512 bit matrix multiplication.

          sbpb:
            value: (raw & 0x8000000) != 0
            doc: Selective branch predictor barrier.

          ibpb_brtype:
            value: (raw & 0x10000000) != 0
            doc: IBPB flushes predicted branch types too.

          srso_no:
            value: (raw & 0x20000000) != 0
            doc: Not vulnerable to speculative return stack overflow.

          srso_us_no:
            value: (raw & 0x40000000) != 0
            doc: Not vulnerable to speculative return stack overflow between user and supervisor.

          srso_msr_fix:
            value: (raw >> 31) != 0
            doc: An MSR bit reduces speculation against return stack overflow.

      features_e21_ecx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 0x80000021, ecx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L403 CPUID level 0x80000021.ecx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          tsa_sq_no:
            value: (raw & 0x2) != 0
            doc: Not vulnerable to transient scheduler attacks on the store queue.

          tsa_l1_no:
            value: (raw & 0x4) != 0
            doc: Not vulnerable to transient scheduler attacks on the L1 data cache.

      features_7_1_ebx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 7 subleaf 1, ebx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L343 CPUID level 0x00000007:1.ebx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          intel_ppin:
            value: (raw & 0x1) != 0
            doc: Protected processor inventory number.

      features_7_2_edx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 7 subleaf 2, edx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L346 CPUID level 0x00000007:2.edx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          intel_psfd:
            value: (raw & 0x1) != 0
            doc: Predictive store forwarding can be disabled in SPEC_CTRL.

          ipred_ctrl:
            value: (raw & 0x2) != 0
            doc: SPEC_CTRL restrains indirect branch prediction.

          rrsba_ctrl:
            value: (raw & 0x4) != 0
            doc: SPEC_CTRL restrains the return stack's fallback predictor.

          ddp_ctrl:
            value: (raw & 0x8) != 0
            doc: SPEC_CTRL can disable data-dependent prefetching.

          bhi_ctrl:
            value: (raw & 0x10) != 0
            doc: SPEC_CTRL can disable branch history for supervisor code.

          mcdt_no:
            value: (raw & 0x20) != 0
            doc: Configuration-dependent timing does not occur.

          uc_lock_dis:
            value: (raw & 0x40) != 0
            doc: Locks on uncached memory can be forbidden.

      features_7_1_edx:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Leaf 7 subleaf 1, edx.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L357 CPUID level 0x00000007:1.edx
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          avx_vnni_int8:
            value: (raw & 0x10) != 0
            doc: 8-bit neural network instructions in AVX.

          avx_ne_convert:
            value: (raw & 0x20) != 0
            doc: Conversions in AVX that raise no exceptions.

          amx_complex:
            value: (raw & 0x100) != 0
            doc: AMX on complex numbers.

          avx_vnni_int16:
            value: (raw & 0x400) != 0
            doc: 16-bit neural network instructions in AVX.

          prefetchi:
            value: (raw & 0x4000) != 0
            doc: PREFETCHIT0 and PREFETCHIT1.

          uiret_uif:
            value: (raw & 0x20000) != 0
            doc: UIRET updates the user interrupt flag.

          cet_sss:
            value: (raw & 0x40000) != 0
            doc: Supervisor shadow stacks are safe to use.

          slsm:
            value: (raw & 0x1000000) != 0
            doc: Static lockstep mode.

      arch_capabilities_low:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Bits 31-0 of the ARCH_CAPABILITIES MSR.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367 MSR_ARCH_CAPS
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          rdcl_no:
            value: (raw & 0x1) != 0
            doc: Not vulnerable to rogue data cache loads (Meltdown).

          eibrs:
            value: (raw & 0x2) != 0
            doc: Enhanced IBRS.

          rsba:
            value: (raw & 0x4) != 0
            doc: An empty return stack falls back to another predictor.

          skip_l1dfl:
            value: (raw & 0x8) != 0
            doc: A hypervisor need not flush the L1 data cache.

          intel_ssb_no:
            value: (raw & 0x10) != 0
            doc: Not vulnerable to speculative store bypass.

          mds_no:
            value: (raw & 0x20) != 0
            doc: Not vulnerable to microarchitectural data sampling.

          if_pschange_mc_no:
            value: (raw & 0x40) != 0
            doc: A change of page size cannot raise a machine check.

          tsx_ctrl:
            value: (raw & 0x80) != 0
            doc: TSX_CTRL MSR.

          taa_no:
            value: (raw & 0x100) != 0
            doc: Not vulnerable to asynchronous aborts of transactions.

          mcu_ctrl:
            value: (raw & 0x200) != 0
            doc: MCU_CONTROL MSR.

          misc_pkg_ctrl:
            value: (raw & 0x400) != 0
            doc: MISC_PACKAGE_CTRL MSR.

          energy_filtering:
            value: (raw & 0x800) != 0
            doc: Reported energy can be filtered.

          doitm:
            value: (raw & 0x1000) != 0
            doc: Instructions can be made to run in data-independent time.

          sbdr_ssdp_no:
            value: (raw & 0x2000) != 0
            doc: Not vulnerable to shared buffer reads nor to sideband stale data.

          fbsdp_no:
            value: (raw & 0x4000) != 0
            doc: Not vulnerable to stale data from fill buffers.

          psdp_no:
            value: (raw & 0x8000) != 0
            doc: Not vulnerable to stale data from primary buffers.

          mcu_ext:
            value: (raw & 0x10000) != 0
            doc: MSRs with information about microcode updates.

          fb_clear:
            value: (raw & 0x20000) != 0
            doc: VERW overwrites the fill buffers.

          fb_clear_ctrl:
            value: (raw & 0x40000) != 0
            doc: An MSR can exclude the fill buffers from VERW.

          rrsba:
            value: (raw & 0x80000) != 0
            doc: The return stack's fallback predictor is restricted.

          bhi_no:
            value: (raw & 0x100000) != 0
            doc: Not vulnerable to branch history injection.

          xapic_status:
            value: (raw & 0x200000) != 0
            doc: MSR that says whether xAPIC mode is locked out.

          ovrclk_status:
            value: (raw & 0x800000) != 0
            doc: MSR with the state of overclocking.

          pbrsb_no:
            value: (raw & 0x1000000) != 0
            doc: Not vulnerable to predictions from the return stack after a barrier.

          gds_ctrl:
            value: (raw & 0x2000000) != 0
            doc: MCU_OPT_CTRL can disable the gather mitigation.

          gds_no:
            value: (raw & 0x4000000) != 0
            doc: Not vulnerable to gather data sampling.

          rfds_no:
            value: (raw & 0x8000000) != 0
            doc: Not vulnerable to register file data sampling.

          rfds_clear:
            value: (raw & 0x10000000) != 0
            doc: VERW overwrites the register files.

          ign_umonitor:
            value: (raw & 0x20000000) != 0
            doc: MCU_OPT_CTRL can make UMONITOR do nothing.

          mon_umon_mitg:
            value: (raw & 0x40000000) != 0
            doc: MCU_OPT_CTRL can mitigate MONITOR and UMONITOR.

      arch_capabilities_high:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Bits 63-32 of the ARCH_CAPABILITIES MSR.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367 MSR_ARCH_CAPS
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          pb_opt_ctrl:
            value: (raw & 0x1) != 0
            doc: PB_OPT_CTRL MSR (bit 32 of the MSR).

          its_no:
            value: (raw & 0x40000000) != 0
            doc: Not vulnerable to indirect target selection (bit 62 of the MSR).

      xen_x86_cpu_policy_xstate_components:
        -webide-representation: '{raw:hex} {this:flags}'
        doc: Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
        seq:
          - id: raw
            -kind: register
            type: u4
            doc: All bits.

        instances:
          x87:
            value: (raw & 0x1) != 0
            doc: x87 and MMX registers.

          sse:
            value: (raw & 0x2) != 0
            doc: XMM registers and MXCSR.

          avx:
            value: (raw & 0x4) != 0
            doc: Upper halves of the YMM registers.

          bndregs:
            value: (raw & 0x8) != 0
            doc: MPX bound registers.

          bndcsr:
            value: (raw & 0x10) != 0
            doc: MPX configuration and status.

          opmask:
            value: (raw & 0x20) != 0
            doc: AVX-512 mask registers.

          zmm_hi256:
            value: (raw & 0x40) != 0
            doc: Upper halves of ZMM registers 0-15.

          hi16_zmm:
            value: (raw & 0x80) != 0
            doc: ZMM registers 16-31.

          pt:
            value: (raw & 0x100) != 0
            doc: Processor trace (supervisor state).

          pkru:
            value: (raw & 0x200) != 0
            doc: Protection key rights of user pages.

          pasid:
            value: (raw & 0x400) != 0
            doc: Process address space identifier (supervisor state).

          cet_u:
            value: (raw & 0x800) != 0
            doc: Control-flow enforcement, user (supervisor state).

          cet_s:
            value: (raw & 0x1000) != 0
            doc: Control-flow enforcement, shadow stack pointers (supervisor state).

          hdc:
            value: (raw & 0x2000) != 0
            doc: Hardware duty cycling (supervisor state).

          uintr:
            value: (raw & 0x4000) != 0
            doc: User interrupts (supervisor state).

          lbr:
            value: (raw & 0x8000) != 0
            doc: Last branch records (supervisor state).

          hwp:
            value: (raw & 0x10000) != 0
            doc: Hardware performance states (supervisor state).

          tilecfg:
            value: (raw & 0x20000) != 0
            doc: AMX tile configuration.

          tiledata:
            value: (raw & 0x40000) != 0
            doc: AMX tile data.

          egprs:
            value: (raw & 0x80000) != 0
            doc: Registers r16-r31.

    enums:
      # Named after the types, not the leaves, because Nim keeps all names in one
      # scope.
      leaf_layout:
        0:
          id: leaf_registers
          doc: None; the leaf has only eax, ebx, ecx and edx.
        1:
          id: leaf_vendor
          doc: Type `leaf_vendor`.
        2:
          id: leaf_version
          doc: Type `leaf_version`.
        3:
          id: leaf_features_0
          doc: Type `leaf_features_0`.
        4:
          id: leaf_features_1
          doc: Type `leaf_features_1`.
        5:
          id: leaf_features_2
          doc: Type `leaf_features_2`.
        6:
          id: leaf_xstate_0
          doc: Type `leaf_xstate_0`.
        7:
          id: leaf_xstate_1
          doc: Type `leaf_xstate_1`.
        8:
          id: leaf_xstate_component
          doc: Type `leaf_xstate_component`.
        9:
          id: leaf_hypervisor
          doc: Type `leaf_hypervisor`.
        10:
          id: leaf_extended_features
          doc: Type `leaf_extended_features`.
        11:
          id: leaf_brand
          doc: Type `leaf_brand`.
        12:
          id: leaf_power
          doc: Type `leaf_power`.
        13:
          id: leaf_address_sizes
          doc: Type `leaf_address_sizes`.
        14:
          id: leaf_extended_features_2
          doc: Type `leaf_extended_features_2`.

      cpuid_leaf_id:
        0x0:
          id: basic_vendor
          doc: Highest basic leaf, and the vendor.
        0x1:
          id: version_features
          doc: Family, model and stepping, and the first features.
        0x2:
          id: cache_descriptors
          doc: Descriptors of caches and TLBs.
        0x3:
          id: serial_number
          doc: Processor serial number.
        0x4:
          id: cache_parameters
          doc: Parameters of one cache for each subleaf.
        0x5:
          id: monitor
          doc: Sizes for MONITOR and MWAIT.
        0x6:
          id: thermal_power
          doc: Thermal and power management.
        0x7:
          id: structured_features
          doc: More features, by subleaf.
        0x9:
          id: direct_cache_access
          doc: Direct cache access.
        0xa:
          id: performance_monitoring
          doc: Architectural performance monitoring.
        0xb:
          id: topology
          doc: Extended topology, a level for each subleaf.
        0xd:
          id: xstate
          doc: XSAVE state components, by subleaf.
        0xf:
          id: qos_monitoring
          doc: Monitoring of resources.
        0x10:
          id: qos_allocation
          doc: Allocation of resources.
        0x12:
          id: sgx
          doc: Software guard extensions.
        0x14:
          id: processor_trace
          doc: Processor trace.
        0x15:
          id: tsc_frequency
          doc: Ratio of the TSC to the crystal.
        0x16:
          id: processor_frequency
          doc: Frequencies of processor and bus.
        0x17:
          id: soc_vendor
          doc: Vendor of the system on chip.
        0x18:
          id: tlb_parameters
          doc: Parameters of one TLB for each subleaf.
        0x19:
          id: key_locker
          doc: Key locker.
        0x1a:
          id: hybrid
          doc: Kind of core.
        0x1b:
          id: pconfig
          doc: Targets of PCONFIG.
        0x1c:
          id: last_branch_records
          doc: Last branch records.
        0x1d:
          id: tile
          doc: AMX tiles.
        0x1e:
          id: tmul
          doc: AMX multiplication unit.
        0x1f:
          id: topology_v2
          doc: Extended topology with more levels.
        0x20:
          id: history_reset
          doc: Reset of history.
        0x24:
          id: avx10
          doc: Converged vector extensions.
        0x40000000:
          id: hypervisor_limit
          doc: Highest leaf of the first hypervisor interface; a policy holds only eax.
        0x40000001:
          id: hypervisor_version
          doc: Version of Xen, or viridian's interface.
        0x40000002:
          id: hypervisor_msrs
          doc: Xen's hypercall pages and features.
        0x40000003:
          id: hypervisor_time
          doc: 'TSC mode: how Xen presents the TSC to the guest.'
        0x40000004:
          id: hypervisor_hvm
          doc: Xen's features for HVM guests.
        0x40000005:
          id: hypervisor_pv
          doc: Xen's parameters for PV guests.
        0x40000100:
          id: hypervisor2_limit
          doc: Highest leaf of the second hypervisor interface; a policy holds only eax.
        0x80000000:
          id: extended_vendor
          doc: Highest extended leaf, and the vendor.
        0x80000001:
          id: extended_features
          doc: AMD's signature and features.
        0x80000002:
          id: brand1
          doc: First third of the brand string.
        0x80000003:
          id: brand2
          doc: Second third of the brand string.
        0x80000004:
          id: brand3
          doc: Last third of the brand string.
        0x80000005:
          id: l1_cache
          doc: L1 caches and TLBs.
        0x80000006:
          id: l2_cache
          doc: L2 and L3 caches and TLBs.
        0x80000007:
          id: power_management
          doc: Advanced power management.
        0x80000008:
          id: address_sizes
          doc: Widths of addresses, more features, number of cores.
        0x8000000a:
          id: svm
          doc: Revision and features of SVM.
        0x80000019:
          id: tlb_1gb
          doc: TLBs for 1 GiB pages.
        0x8000001a:
          id: performance_hints
          doc: Hints on performance.
        0x8000001b:
          id: ibs
          doc: Instruction-based sampling.
        0x8000001c:
          id: lwp
          doc: Lightweight profiling.
        0x8000001d:
          id: extended_cache_parameters
          doc: AMD's caches, one for each subleaf.
        0x8000001e:
          id: extended_topology
          doc: APIC, core and node identifiers.
        0x8000001f:
          id: memory_encryption
          doc: AMD's memory encryption.
        0x80000020:
          id: extended_qos
          doc: AMD's platform quality of service.
        0x80000021:
          id: extended_features_2
          doc: More of AMD's features.
        0x80000022:
          id: extended_performance_monitoring
          doc: AMD's performance monitoring.
        0x80000026:
          id: extended_topology_v2
          doc: AMD's extended topology with more levels.

      msr_index:
        0x0:
          id: p5_mc_addr
          -orig-id: MSR_P5_MC_ADDR
          doc: Machine-check address of the Pentium.
        0x1:
          id: p5_mc_type
          -orig-id: MSR_P5_MC_TYPE
          doc: Machine-check type of the Pentium.
        0x10:
          id: tsc
          -orig-id: MSR_IA32_TSC
          doc: Time stamp counter.
        0x17:
          id: platform_id
          -orig-id: MSR_IA32_PLATFORM_ID
          doc: Platform that the processor is made for.
        0x1b:
          id: apic_base
          -orig-id: MSR_APIC_BASE
          doc: Address and mode of the local APIC.
        0x2a:
          id: ebl_cr_poweron
          -orig-id: MSR_IA32_EBL_CR_POWERON
          doc: Settings at power-on.
        0x2c:
          id: ebc_frequency_id
          -orig-id: MSR_IA32_EBC_FREQUENCY_ID
          doc: Bus ratio and frequency.
        0x33:
          id: test_ctrl
          -orig-id: MSR_TEST_CTRL
          doc: Split-lock detection.
        0x35:
          id: core_thread_count
          -orig-id: MSR_INTEL_CORE_THREAD_COUNT
          doc: Number of cores and threads in the package.
        0x3a:
          id: feature_control
          -orig-id: MSR_IA32_FEATURE_CONTROL
          doc: Firmware's lock on VMX and SGX.
        0x3b:
          id: tsc_adjust
          -orig-id: MSR_IA32_TSC_ADJUST
          doc: Offset that is added to the TSC.
        0x48:
          id: spec_ctrl
          -orig-id: MSR_SPEC_CTRL
          doc: 'Control of speculation: IBRS, STIBP, SSBD and more.'
        0x49:
          id: pred_cmd
          -orig-id: MSR_PRED_CMD
          doc: Commands to branch predictors.
        0x4e:
          id: ppin_ctl
          -orig-id: MSR_PPIN_CTL
          doc: Access to the inventory number.
        0x4f:
          id: ppin
          -orig-id: MSR_PPIN
          doc: Protected processor inventory number.
        0x79:
          id: ucode_write
          -orig-id: MSR_IA32_UCODE_WRITE
          doc: Loads microcode.
        0x8b:
          id: ucode_rev
          -orig-id: MSR_IA32_UCODE_REV
          doc: Revision of the microcode.
        0xbc:
          id: misc_package_ctrl
          -orig-id: MSR_MISC_PACKAGE_CTRL
          doc: Energy filtering.
        0xbf:
          id: pb_opt_ctrl
          -orig-id: MSR_PB_OPT_CTRL
          doc: Options of the predictor barrier.
        0xc1:
          id: perfctr0
          -orig-id: MSR_IA32_PERFCTR0
          doc: First performance counter.
        0xcd:
          id: fsb_freq
          -orig-id: MSR_FSB_FREQ
          doc: Bus frequency.
        0xce:
          id: platform_info
          -orig-id: MSR_INTEL_PLATFORM_INFO
          doc: Base ratio, and whether CPUID faulting exists; part of Xen's policies.
        0xcf:
          id: core_capabilities
          -orig-id: MSR_CORE_CAPABILITIES
          doc: Capabilities of a core, such as split-lock detection.
        0xe2:
          id: pkg_cst_config_control
          -orig-id: MSR_PKG_CST_CONFIG_CONTROL
          doc: Limits of the C-states.
        0xe7:
          id: mperf
          -orig-id: MSR_IA32_MPERF
          doc: Counts at the base frequency.
        0xe8:
          id: aperf
          -orig-id: MSR_IA32_APERF
          doc: Counts at the actual frequency.
        0xfe:
          id: mtrrcap
          -orig-id: MSR_MTRRcap
          doc: Capabilities of the MTRRs.
        0x10a:
          id: arch_capabilities
          -orig-id: MSR_ARCH_CAPABILITIES
          doc: Speculation bugs that are absent or controllable; part of Xen's policies.
        0x10b:
          id: flush_cmd
          -orig-id: MSR_FLUSH_CMD
          doc: Flushes the L1 data cache.
        0x10f:
          id: tsx_force_abort
          -orig-id: MSR_TSX_FORCE_ABORT
          doc: Makes transactions abort.
        0x119:
          id: bbl_cr_ctl
          -orig-id: MSR_IA32_BBL_CR_CTL
          doc: L2 cache control.
        0x122:
          id: tsx_ctrl
          -orig-id: MSR_TSX_CTRL
          doc: Disables and hides transactions.
        0x123:
          id: mcu_opt_ctrl
          -orig-id: MSR_MCU_OPT_CTRL
          doc: Options of mitigations in microcode.
        0x130:
          id: mask_v2_cpuid1
          -orig-id: MSR_INTEL_MASK_V2_CPUID1
          doc: Masks leaf 1 (second generation).
        0x131:
          id: mask_v2_cpuid80000001
          -orig-id: MSR_INTEL_MASK_V2_CPUID80000001
          doc: Masks leaf 0x80000001 (second generation).
        0x132:
          id: mask_v3_cpuid1
          -orig-id: MSR_INTEL_MASK_V3_CPUID1
          doc: Masks leaf 1 (third generation).
        0x133:
          id: mask_v3_cpuid80000001
          -orig-id: MSR_INTEL_MASK_V3_CPUID80000001
          doc: Masks leaf 0x80000001 (third generation).
        0x134:
          id: mask_v3_cpuidd_01
          -orig-id: MSR_INTEL_MASK_V3_CPUIDD_01
          doc: Masks leaf 0xd subleaf 1 (third generation).
        0x140:
          id: misc_features_enables
          -orig-id: MSR_INTEL_MISC_FEATURES_ENABLES
          doc: Bit 0 makes CPUID fault in user code; sent for every vCPU that uses it.
        0x174:
          id: sysenter_cs
          -orig-id: MSR_IA32_SYSENTER_CS
          doc: Code selector of SYSENTER.
        0x175:
          id: sysenter_esp
          -orig-id: MSR_IA32_SYSENTER_ESP
          doc: Stack pointer of SYSENTER.
        0x176:
          id: sysenter_eip
          -orig-id: MSR_IA32_SYSENTER_EIP
          doc: Entry point of SYSENTER.
        0x179:
          id: mcg_cap
          -orig-id: MSR_IA32_MCG_CAP
          doc: Capabilities of the machine-check architecture.
        0x17a:
          id: mcg_status
          -orig-id: MSR_IA32_MCG_STATUS
          doc: Machine-check state.
        0x17b:
          id: mcg_ctl
          -orig-id: MSR_IA32_MCG_CTL
          doc: Enables machine checks.
        0x186:
          id: evntsel0
          -orig-id: MSR_P6_EVNTSEL(0)
          doc: Event of the first performance counter.
        0x198:
          id: perf_status
          -orig-id: MSR_IA32_PERF_STATUS
          doc: Current performance state.
        0x199:
          id: perf_ctl
          -orig-id: MSR_IA32_PERF_CTL
          doc: Requested performance state.
        0x19a:
          id: therm_control
          -orig-id: MSR_IA32_THERM_CONTROL
          doc: Clock modulation.
        0x19b:
          id: therm_interrupt
          -orig-id: MSR_IA32_THERM_INTERRUPT
          doc: Thermal interrupts.
        0x19c:
          id: therm_status
          -orig-id: MSR_IA32_THERM_STATUS
          doc: Thermal state.
        0x1a0:
          id: misc_enable
          -orig-id: MSR_IA32_MISC_ENABLE
          doc: Enable bits of various features.
        0x1a2:
          id: temperature_target
          -orig-id: MSR_TEMPERATURE_TARGET
          doc: Temperature at which throttling begins.
        0x1b0:
          id: energy_perf_bias
          -orig-id: MSR_IA32_ENERGY_PERF_BIAS
          doc: Preference between speed and energy.
        0x1b1:
          id: package_therm_status
          -orig-id: MSR_PACKAGE_THERM_STATUS
          doc: Thermal state of the package.
        0x1cc:
          id: fred_rsp_sl0
          -orig-id: MSR_FRED_RSP_SL0
          doc: FRED stack pointer, level 0.
        0x1cd:
          id: fred_rsp_sl1
          -orig-id: MSR_FRED_RSP_SL1
          doc: FRED stack pointer, level 1.
        0x1ce:
          id: fred_rsp_sl2
          -orig-id: MSR_FRED_RSP_SL2
          doc: FRED stack pointer, level 2.
        0x1cf:
          id: fred_rsp_sl3
          -orig-id: MSR_FRED_RSP_SL3
          doc: FRED stack pointer, level 3.
        0x1d0:
          id: fred_stk_lvls
          -orig-id: MSR_FRED_STK_LVLS
          doc: FRED stack level of each exception.
        0x1d1:
          id: fred_ssp_sl1
          -orig-id: MSR_FRED_SSP_SL1
          doc: FRED shadow stack pointer, level 1.
        0x1d2:
          id: fred_ssp_sl2
          -orig-id: MSR_FRED_SSP_SL2
          doc: FRED shadow stack pointer, level 2.
        0x1d3:
          id: fred_ssp_sl3
          -orig-id: MSR_FRED_SSP_SL3
          doc: FRED shadow stack pointer, level 3.
        0x1d4:
          id: fred_config
          -orig-id: MSR_FRED_CONFIG
          doc: FRED entry point and settings.
        0x1d9:
          id: debugctl
          -orig-id: MSR_IA32_DEBUGCTLMSR
          doc: Branch records and single-stepping by branches.
        0x1db:
          id: lastbranchfromip
          -orig-id: MSR_IA32_LASTBRANCHFROMIP
          doc: Source of the last branch.
        0x1dc:
          id: lastbranchtoip
          -orig-id: MSR_IA32_LASTBRANCHTOIP
          doc: Target of the last branch.
        0x1dd:
          id: lastintfromip
          -orig-id: MSR_IA32_LASTINTFROMIP
          doc: Source of the last interrupt.
        0x1de:
          id: lastinttoip
          -orig-id: MSR_IA32_LASTINTTOIP
          doc: Target of the last interrupt.
        0x1fc:
          id: power_ctl
          -orig-id: MSR_IA32_POWER_CTL
          doc: Power control.
        0x200:
          id: mtrr_physbase0
          -orig-id: MSR_IA32_MTRR_PHYSBASE(0)
          doc: 'Variable MTRR 0: base and memory type.'
        0x201:
          id: mtrr_physmask0
          -orig-id: MSR_IA32_MTRR_PHYSMASK(0)
          doc: 'Variable MTRR 0: mask and valid bit.'
        0x202:
          id: mtrr_physbase1
          -orig-id: MSR_IA32_MTRR_PHYSBASE(1)
          doc: 'Variable MTRR 1: base and memory type.'
        0x203:
          id: mtrr_physmask1
          -orig-id: MSR_IA32_MTRR_PHYSMASK(1)
          doc: 'Variable MTRR 1: mask and valid bit.'
        0x204:
          id: mtrr_physbase2
          -orig-id: MSR_IA32_MTRR_PHYSBASE(2)
          doc: 'Variable MTRR 2: base and memory type.'
        0x205:
          id: mtrr_physmask2
          -orig-id: MSR_IA32_MTRR_PHYSMASK(2)
          doc: 'Variable MTRR 2: mask and valid bit.'
        0x206:
          id: mtrr_physbase3
          -orig-id: MSR_IA32_MTRR_PHYSBASE(3)
          doc: 'Variable MTRR 3: base and memory type.'
        0x207:
          id: mtrr_physmask3
          -orig-id: MSR_IA32_MTRR_PHYSMASK(3)
          doc: 'Variable MTRR 3: mask and valid bit.'
        0x208:
          id: mtrr_physbase4
          -orig-id: MSR_IA32_MTRR_PHYSBASE(4)
          doc: 'Variable MTRR 4: base and memory type.'
        0x209:
          id: mtrr_physmask4
          -orig-id: MSR_IA32_MTRR_PHYSMASK(4)
          doc: 'Variable MTRR 4: mask and valid bit.'
        0x20a:
          id: mtrr_physbase5
          -orig-id: MSR_IA32_MTRR_PHYSBASE(5)
          doc: 'Variable MTRR 5: base and memory type.'
        0x20b:
          id: mtrr_physmask5
          -orig-id: MSR_IA32_MTRR_PHYSMASK(5)
          doc: 'Variable MTRR 5: mask and valid bit.'
        0x20c:
          id: mtrr_physbase6
          -orig-id: MSR_IA32_MTRR_PHYSBASE(6)
          doc: 'Variable MTRR 6: base and memory type.'
        0x20d:
          id: mtrr_physmask6
          -orig-id: MSR_IA32_MTRR_PHYSMASK(6)
          doc: 'Variable MTRR 6: mask and valid bit.'
        0x20e:
          id: mtrr_physbase7
          -orig-id: MSR_IA32_MTRR_PHYSBASE(7)
          doc: 'Variable MTRR 7: base and memory type.'
        0x20f:
          id: mtrr_physmask7
          -orig-id: MSR_IA32_MTRR_PHYSMASK(7)
          doc: 'Variable MTRR 7: mask and valid bit.'
        0x250:
          id: mtrr_fix64k_00000
          -orig-id: MSR_MTRRfix64K_00000
          doc: Memory types of 0x00000-0x7ffff.
        0x258:
          id: mtrr_fix16k_80000
          -orig-id: MSR_MTRRfix16K_80000
          doc: Memory types of 0x80000-0x9ffff.
        0x259:
          id: mtrr_fix16k_a0000
          -orig-id: MSR_MTRRfix16K_A0000
          doc: Memory types of 0xa0000-0xbffff.
        0x268:
          id: mtrr_fix4k_c0000
          -orig-id: MSR_MTRRfix4K_C0000
          doc: Memory types of 0xc0000-0xc7fff.
        0x269:
          id: mtrr_fix4k_c8000
          -orig-id: MSR_MTRRfix4K_C8000
          doc: Memory types of 0xc8000-0xcffff.
        0x26a:
          id: mtrr_fix4k_d0000
          -orig-id: MSR_MTRRfix4K_D0000
          doc: Memory types of 0xd0000-0xd7fff.
        0x26b:
          id: mtrr_fix4k_d8000
          -orig-id: MSR_MTRRfix4K_D8000
          doc: Memory types of 0xd8000-0xdffff.
        0x26c:
          id: mtrr_fix4k_e0000
          -orig-id: MSR_MTRRfix4K_E0000
          doc: Memory types of 0xe0000-0xe7fff.
        0x26d:
          id: mtrr_fix4k_e8000
          -orig-id: MSR_MTRRfix4K_E8000
          doc: Memory types of 0xe8000-0xeffff.
        0x26e:
          id: mtrr_fix4k_f0000
          -orig-id: MSR_MTRRfix4K_F0000
          doc: Memory types of 0xf0000-0xf7fff.
        0x26f:
          id: mtrr_fix4k_f8000
          -orig-id: MSR_MTRRfix4K_F8000
          doc: Memory types of 0xf8000-0xfffff.
        0x277:
          id: pat
          -orig-id: MSR_IA32_CR_PAT
          doc: Page attribute table.
        0x280:
          id: mc0_ctl2
          -orig-id: MSR_IA32_MC0_CTL2
          doc: Corrected-error interrupt of machine-check bank 0.
        0x281:
          id: mc1_ctl2
          -orig-id: MSR_IA32_MCx_CTL2(1)
          doc: Corrected-error interrupt of machine-check bank 1.
        0x2ff:
          id: mtrr_def_type
          -orig-id: MSR_MTRRdefType
          doc: Memory type where no MTRR applies.
        0x345:
          id: perf_capabilities
          -orig-id: MSR_IA32_PERF_CAPABILITIES
          doc: Capabilities of performance monitoring.
        0x38d:
          id: perf_fixed_ctr_ctrl
          -orig-id: MSR_CORE_PERF_FIXED_CTR_CTRL
          doc: Control of the fixed performance counters.
        0x38e:
          id: perf_global_status
          -orig-id: MSR_CORE_PERF_GLOBAL_STATUS
          doc: Overflows of performance counters.
        0x38f:
          id: perf_global_ctrl
          -orig-id: MSR_CORE_PERF_GLOBAL_CTRL
          doc: Enables performance counters.
        0x390:
          id: perf_global_ovf_ctrl
          -orig-id: MSR_CORE_PERF_GLOBAL_OVF_CTRL
          doc: Clears overflows of performance counters.
        0x3f1:
          id: pebs_enable
          -orig-id: MSR_IA32_PEBS_ENABLE
          doc: Event sampling by the processor.
        0x400:
          id: mc0_ctl
          -orig-id: MSR_IA32_MC0_CTL
          doc: Control of machine-check bank 0.
        0x401:
          id: mc0_status
          -orig-id: MSR_IA32_MC0_STATUS
          doc: State of machine-check bank 0.
        0x402:
          id: mc0_addr
          -orig-id: MSR_IA32_MC0_ADDR
          doc: Address in machine-check bank 0.
        0x403:
          id: mc0_misc
          -orig-id: MSR_IA32_MC0_MISC
          doc: Further data of machine-check bank 0.
        0x404:
          id: mc1_ctl
          -orig-id: MSR_IA32_MCx_CTL(1)
          doc: Control of machine-check bank 1.
        0x405:
          id: mc1_status
          -orig-id: MSR_IA32_MCx_STATUS(1)
          doc: State of machine-check bank 1.
        0x406:
          id: mc1_addr
          -orig-id: MSR_IA32_MCx_ADDR(1)
          doc: Address in machine-check bank 1.
        0x407:
          id: mc1_misc
          -orig-id: MSR_IA32_MCx_MISC(1)
          doc: Further data of machine-check bank 1.
        0x478:
          id: mask_v1_cpuid1
          -orig-id: MSR_INTEL_MASK_V1_CPUID1
          doc: Masks leaf 1 (first generation).
        0x480:
          id: vmx_basic
          -orig-id: MSR_IA32_VMX_BASIC
          doc: 'VMX: basic properties.'
        0x481:
          id: vmx_pinbased_ctls
          -orig-id: MSR_IA32_VMX_PINBASED_CTLS
          doc: 'VMX: pin-based controls.'
        0x482:
          id: vmx_procbased_ctls
          -orig-id: MSR_IA32_VMX_PROCBASED_CTLS
          doc: 'VMX: processor-based controls.'
        0x483:
          id: vmx_exit_ctls
          -orig-id: MSR_IA32_VMX_EXIT_CTLS
          doc: 'VMX: exit controls.'
        0x484:
          id: vmx_entry_ctls
          -orig-id: MSR_IA32_VMX_ENTRY_CTLS
          doc: 'VMX: entry controls.'
        0x485:
          id: vmx_misc
          -orig-id: MSR_IA32_VMX_MISC
          doc: 'VMX: further properties.'
        0x486:
          id: vmx_cr0_fixed0
          -orig-id: MSR_IA32_VMX_CR0_FIXED0
          doc: 'VMX: bits of cr0 that must be set.'
        0x487:
          id: vmx_cr0_fixed1
          -orig-id: MSR_IA32_VMX_CR0_FIXED1
          doc: 'VMX: bits of cr0 that may be set.'
        0x488:
          id: vmx_cr4_fixed0
          -orig-id: MSR_IA32_VMX_CR4_FIXED0
          doc: 'VMX: bits of cr4 that must be set.'
        0x489:
          id: vmx_cr4_fixed1
          -orig-id: MSR_IA32_VMX_CR4_FIXED1
          doc: 'VMX: bits of cr4 that may be set.'
        0x48a:
          id: vmx_vmcs_enum
          -orig-id: MSR_IA32_VMX_VMCS_ENUM
          doc: 'VMX: highest field of a VMCS.'
        0x48b:
          id: vmx_procbased_ctls2
          -orig-id: MSR_IA32_VMX_PROCBASED_CTLS2
          doc: 'VMX: second processor-based controls.'
        0x48c:
          id: vmx_ept_vpid_cap
          -orig-id: MSR_IA32_VMX_EPT_VPID_CAP
          doc: 'VMX: extended page tables and VPIDs.'
        0x48d:
          id: vmx_true_pinbased_ctls
          -orig-id: MSR_IA32_VMX_TRUE_PINBASED_CTLS
          doc: 'VMX: pin-based controls, exact.'
        0x48e:
          id: vmx_true_procbased_ctls
          -orig-id: MSR_IA32_VMX_TRUE_PROCBASED_CTLS
          doc: 'VMX: processor-based controls, exact.'
        0x48f:
          id: vmx_true_exit_ctls
          -orig-id: MSR_IA32_VMX_TRUE_EXIT_CTLS
          doc: 'VMX: exit controls, exact.'
        0x490:
          id: vmx_true_entry_ctls
          -orig-id: MSR_IA32_VMX_TRUE_ENTRY_CTLS
          doc: 'VMX: entry controls, exact.'
        0x491:
          id: vmx_vmfunc
          -orig-id: MSR_IA32_VMX_VMFUNC
          doc: 'VMX: functions for guests.'
        0x492:
          id: vmx_procbased_ctls3
          -orig-id: MSR_IA32_VMX_PROCBASED_CTLS3
          doc: 'VMX: third processor-based controls.'
        0x4d0:
          id: mcg_ext_ctl
          -orig-id: MSR_IA32_MCG_EXT_CTL
          doc: Local machine checks.
        0x560:
          id: rtit_output_base
          -orig-id: MSR_RTIT_OUTPUT_BASE
          doc: 'Processor trace: base of the output.'
        0x561:
          id: rtit_output_mask
          -orig-id: MSR_RTIT_OUTPUT_MASK
          doc: 'Processor trace: size of the output.'
        0x570:
          id: rtit_ctl
          -orig-id: MSR_RTIT_CTL
          doc: 'Processor trace: control.'
        0x571:
          id: rtit_status
          -orig-id: MSR_RTIT_STATUS
          doc: 'Processor trace: state.'
        0x572:
          id: rtit_cr3_match
          -orig-id: MSR_RTIT_CR3_MATCH
          doc: 'Processor trace: which cr3 to trace.'
        0x600:
          id: ds_area
          -orig-id: MSR_IA32_DS_AREA
          doc: Address of the debug store.
        0x6a0:
          id: u_cet
          -orig-id: MSR_U_CET
          doc: Control-flow enforcement of user code.
        0x6a2:
          id: s_cet
          -orig-id: MSR_S_CET
          doc: Control-flow enforcement of supervisor code.
        0x6a4:
          id: pl0_ssp
          -orig-id: MSR_PL0_SSP
          doc: Shadow stack pointer of ring 0.
        0x6a5:
          id: pl1_ssp
          -orig-id: MSR_PL1_SSP
          doc: Shadow stack pointer of ring 1.
        0x6a6:
          id: pl2_ssp
          -orig-id: MSR_PL2_SSP
          doc: Shadow stack pointer of ring 2.
        0x6a7:
          id: pl3_ssp
          -orig-id: MSR_PL3_SSP
          doc: Shadow stack pointer of ring 3.
        0x6a8:
          id: isst
          -orig-id: MSR_ISST
          doc: Table of shadow stacks for interrupts.
        0x6e0:
          id: tsc_deadline
          -orig-id: MSR_IA32_TSC_DEADLINE
          doc: TSC value that the APIC timer waits for.
        0x6e1:
          id: pkrs
          -orig-id: MSR_PKRS
          doc: Protection key rights of supervisor pages.
        0x770:
          id: pm_enable
          -orig-id: MSR_PM_ENABLE
          doc: Enables hardware performance states.
        0x771:
          id: hwp_capabilities
          -orig-id: MSR_HWP_CAPABILITIES
          doc: Range of hardware performance states.
        0x773:
          id: hwp_interrupt
          -orig-id: MSR_HWP_INTERRUPT
          doc: Interrupts of hardware performance states.
        0x774:
          id: hwp_request
          -orig-id: MSR_HWP_REQUEST
          doc: Requested hardware performance state.
        0x777:
          id: hwp_status
          -orig-id: MSR_HWP_STATUS
          doc: Changes of the hardware performance state.
        0x808:
          id: x2apic_tpr
          -orig-id: MSR_X2APIC_TPR
          doc: 'x2APIC: task priority.'
        0x80a:
          id: x2apic_ppr
          -orig-id: MSR_X2APIC_PPR
          doc: 'x2APIC: processor priority.'
        0x80b:
          id: x2apic_eoi
          -orig-id: MSR_X2APIC_EOI
          doc: 'x2APIC: end of interrupt.'
        0x838:
          id: x2apic_tmict
          -orig-id: MSR_X2APIC_TMICT
          doc: 'x2APIC: timer''s initial count.'
        0x839:
          id: x2apic_tmcct
          -orig-id: MSR_X2APIC_TMCCT
          doc: 'x2APIC: timer''s current count.'
        0x83f:
          id: x2apic_self
          -orig-id: MSR_X2APIC_SELF
          doc: 'x2APIC: self-IPI.'
        0xd90:
          id: bndcfgs
          -orig-id: MSR_IA32_BNDCFGS
          doc: MPX configuration for supervisor code; part of Xen's HVM MSR records.
        0xd93:
          id: pasid
          -orig-id: MSR_PASID
          doc: Process address space identifier.
        0xda0:
          id: xss
          -orig-id: MSR_IA32_XSS
          doc: Supervisor state that XSAVES handles; part of Xen's HVM MSR records.
        0xdb0:
          id: pkg_hdc_ctl
          -orig-id: MSR_PKG_HDC_CTL
          doc: Hardware duty cycling of the package.
        0xdb1:
          id: pm_ctl1
          -orig-id: MSR_PM_CTL1
          doc: Hardware duty cycling of a thread.
        0x1406:
          id: mcu_control
          -orig-id: MSR_MCU_CONTROL
          doc: Lock on microcode updates.
        0x1b01:
          id: uarch_misc_ctrl
          -orig-id: MSR_UARCH_MISC_CTRL
          doc: Control of data-independent timing.
        0xc0000080:
          id: efer
          -orig-id: MSR_EFER
          doc: Long mode, SYSCALL, no-execute and other enables.
        0xc0000081:
          id: star
          -orig-id: MSR_STAR
          doc: Selectors of SYSCALL and SYSRET.
        0xc0000082:
          id: lstar
          -orig-id: MSR_LSTAR
          doc: Entry point of SYSCALL in 64-bit mode.
        0xc0000083:
          id: cstar
          -orig-id: MSR_CSTAR
          doc: Entry point of SYSCALL in compatibility mode.
        0xc0000084:
          id: syscall_mask
          -orig-id: MSR_SYSCALL_MASK
          doc: Flags that SYSCALL clears.
        0xc0000100:
          id: fs_base
          -orig-id: MSR_FS_BASE
          doc: Base of FS.
        0xc0000101:
          id: gs_base
          -orig-id: MSR_GS_BASE
          doc: Base of GS.
        0xc0000102:
          id: shadow_gs_base
          -orig-id: MSR_SHADOW_GS_BASE
          doc: Base of GS that SWAPGS loads.
        0xc0000103:
          id: tsc_aux
          -orig-id: MSR_TSC_AUX
          doc: Value that RDTSCP and RDPID return.
        0xc0000104:
          id: tsc_ratio
          -orig-id: MSR_AMD64_TSC_RATIO
          doc: Scale of a guest's TSC.
        0xc0000105:
          id: lwp_cfg
          -orig-id: MSR_AMD64_LWP_CFG
          doc: 'Lightweight profiling: configuration.'
        0xc0000106:
          id: lwp_cbaddr
          -orig-id: MSR_AMD64_LWP_CBADDR
          doc: 'Lightweight profiling: control block.'
        0xc0010000:
          id: k7_evntsel0
          -orig-id: MSR_K7_EVNTSEL0
          doc: Event of AMD's counter 0.
        0xc0010001:
          id: k7_evntsel1
          -orig-id: MSR_K7_EVNTSEL1
          doc: Event of AMD's counter 1.
        0xc0010002:
          id: k7_evntsel2
          -orig-id: MSR_K7_EVNTSEL2
          doc: Event of AMD's counter 2.
        0xc0010003:
          id: k7_evntsel3
          -orig-id: MSR_K7_EVNTSEL3
          doc: Event of AMD's counter 3.
        0xc0010004:
          id: k7_perfctr0
          -orig-id: MSR_K7_PERFCTR0
          doc: AMD's counter 0.
        0xc0010005:
          id: k7_perfctr1
          -orig-id: MSR_K7_PERFCTR1
          doc: AMD's counter 1.
        0xc0010006:
          id: k7_perfctr2
          -orig-id: MSR_K7_PERFCTR2
          doc: AMD's counter 2.
        0xc0010007:
          id: k7_perfctr3
          -orig-id: MSR_K7_PERFCTR3
          doc: AMD's counter 3.
        0xc0010010:
          id: syscfg
          -orig-id: MSR_K8_SYSCFG
          doc: System configuration.
        0xc0010015:
          id: hwcr
          -orig-id: MSR_K8_HWCR
          doc: Hardware configuration.
        0xc0010016:
          id: iorr_base0
          -orig-id: MSR_K8_IORR_BASE0
          doc: 'I/O range 0: base.'
        0xc0010017:
          id: iorr_mask0
          -orig-id: MSR_K8_IORR_MASK0
          doc: 'I/O range 0: mask.'
        0xc0010018:
          id: iorr_base1
          -orig-id: MSR_K8_IORR_BASE1
          doc: 'I/O range 1: base.'
        0xc0010019:
          id: iorr_mask1
          -orig-id: MSR_K8_IORR_MASK1
          doc: 'I/O range 1: mask.'
        0xc001001a:
          id: top_mem1
          -orig-id: MSR_K8_TOP_MEM1
          doc: End of memory below 4 GiB.
        0xc001001d:
          id: top_mem2
          -orig-id: MSR_K8_TOP_MEM2
          doc: End of memory above 4 GiB.
        0xc001001f:
          id: nb_cfg
          -orig-id: MSR_AMD64_NB_CFG
          doc: Northbridge configuration.
        0xc0010020:
          id: patchloader
          -orig-id: MSR_AMD_PATCHLOADER
          doc: Loads microcode on AMD.
        0xc0010055:
          id: enable_c1e
          -orig-id: MSR_K8_ENABLE_C1E
          doc: Enhanced C1 state.
        0xc0010058:
          id: mmio_conf_base
          -orig-id: MSR_FAM10H_MMIO_CONF_BASE
          doc: Address of the PCI configuration space in memory.
        0xc0010061:
          id: pstate_limit
          -orig-id: MSR_K8_PSTATE_LIMIT
          doc: Limit of the P-states.
        0xc0010062:
          id: pstate_ctrl
          -orig-id: MSR_K8_PSTATE_CTRL
          doc: Requested P-state.
        0xc0010063:
          id: pstate_status
          -orig-id: MSR_K8_PSTATE_STATUS
          doc: Current P-state.
        0xc0010064:
          id: pstate0
          -orig-id: MSR_K8_PSTATE0
          doc: Definition of P-state 0.
        0xc0010065:
          id: pstate1
          -orig-id: MSR_K8_PSTATE1
          doc: Definition of P-state 1.
        0xc0010066:
          id: pstate2
          -orig-id: MSR_K8_PSTATE2
          doc: Definition of P-state 2.
        0xc0010067:
          id: pstate3
          -orig-id: MSR_K8_PSTATE3
          doc: Definition of P-state 3.
        0xc0010068:
          id: pstate4
          -orig-id: MSR_K8_PSTATE4
          doc: Definition of P-state 4.
        0xc0010069:
          id: pstate5
          -orig-id: MSR_K8_PSTATE5
          doc: Definition of P-state 5.
        0xc001006a:
          id: pstate6
          -orig-id: MSR_K8_PSTATE6
          doc: Definition of P-state 6.
        0xc001006b:
          id: pstate7
          -orig-id: MSR_K8_PSTATE7
          doc: Definition of P-state 7.
        0xc0010112:
          id: tseg_base
          -orig-id: MSR_K8_TSEG_BASE
          doc: Base of the memory of SMM.
        0xc0010113:
          id: tseg_mask
          -orig-id: MSR_K8_TSEG_MASK
          doc: Mask of the memory of SMM.
        0xc0010114:
          id: vm_cr
          -orig-id: MSR_K8_VM_CR
          doc: Control of SVM.
        0xc0010117:
          id: vm_hsave_pa
          -orig-id: MSR_K8_VM_HSAVE_PA
          doc: Address where SVM saves the host state.
        0xc001011f:
          id: virt_spec_ctrl
          -orig-id: MSR_VIRT_SPEC_CTRL
          doc: Control of speculation that hypervisors offer AMD guests; part of Xen's HVM MSR records.
        0xc0010140:
          id: osvw_id_length
          -orig-id: MSR_AMD_OSVW_ID_LENGTH
          doc: Number of known workarounds.
        0xc0010141:
          id: osvw_status
          -orig-id: MSR_AMD_OSVW_STATUS
          doc: Bitmap of the workarounds that are needed.
        0xc0010200:
          id: fam15h_evntsel0
          -orig-id: MSR_AMD_FAM15H_EVNTSEL0
          doc: Event of extended counter 0.
        0xc0010201:
          id: fam15h_perfctr0
          -orig-id: MSR_AMD_FAM15H_PERFCTR0
          doc: Extended counter 0.
        0xc0010202:
          id: fam15h_evntsel1
          -orig-id: MSR_AMD_FAM15H_EVNTSEL1
          doc: Event of extended counter 1.
        0xc0010203:
          id: fam15h_perfctr1
          -orig-id: MSR_AMD_FAM15H_PERFCTR1
          doc: Extended counter 1.
        0xc0010204:
          id: fam15h_evntsel2
          -orig-id: MSR_AMD_FAM15H_EVNTSEL2
          doc: Event of extended counter 2.
        0xc0010205:
          id: fam15h_perfctr2
          -orig-id: MSR_AMD_FAM15H_PERFCTR2
          doc: Extended counter 2.
        0xc0010206:
          id: fam15h_evntsel3
          -orig-id: MSR_AMD_FAM15H_EVNTSEL3
          doc: Event of extended counter 3.
        0xc0010207:
          id: fam15h_perfctr3
          -orig-id: MSR_AMD_FAM15H_PERFCTR3
          doc: Extended counter 3.
        0xc0010208:
          id: fam15h_evntsel4
          -orig-id: MSR_AMD_FAM15H_EVNTSEL4
          doc: Event of extended counter 4.
        0xc0010209:
          id: fam15h_perfctr4
          -orig-id: MSR_AMD_FAM15H_PERFCTR4
          doc: Extended counter 4.
        0xc001020a:
          id: fam15h_evntsel5
          -orig-id: MSR_AMD_FAM15H_EVNTSEL5
          doc: Event of extended counter 5.
        0xc001020b:
          id: fam15h_perfctr5
          -orig-id: MSR_AMD_FAM15H_PERFCTR5
          doc: Extended counter 5.
        0xc0010296:
          id: cstate_cfg
          -orig-id: MSR_AMD_CSTATE_CFG
          doc: C-state configuration.
        0xc00102b0:
          id: cppc_cap1
          -orig-id: MSR_AMD_CPPC_CAP1
          doc: Range of AMD's performance control.
        0xc00102b1:
          id: cppc_enable
          -orig-id: MSR_AMD_CPPC_ENABLE
          doc: Enables AMD's performance control.
        0xc00102b3:
          id: cppc_req
          -orig-id: MSR_AMD_CPPC_REQ
          doc: Requested performance.
        0xc00102f0:
          id: amd_ppin_ctl
          -orig-id: MSR_AMD_PPIN_CTL
          doc: Access to AMD's inventory number.
        0xc00102f1:
          id: amd_ppin
          -orig-id: MSR_AMD_PPIN
          doc: AMD's inventory number.
        0xc0011002:
          id: l7s0_feature_mask
          -orig-id: MSR_AMD_L7S0_FEATURE_MASK
          doc: Overrides leaf 7.
        0xc0011003:
          id: thrm_feature_mask
          -orig-id: MSR_AMD_THRM_FEATURE_MASK
          doc: Overrides leaf 6.
        0xc0011004:
          id: feature_mask
          -orig-id: MSR_K8_FEATURE_MASK
          doc: Overrides leaf 1.
        0xc0011005:
          id: ext_feature_mask
          -orig-id: MSR_K8_EXT_FEATURE_MASK
          doc: Overrides leaf 0x80000001.
        0xc0011019:
          id: dr1_address_mask
          -orig-id: MSR_AMD64_DR1_ADDRESS_MASK
          doc: Address mask of breakpoint 1; sent for vCPUs that use it.
        0xc001101a:
          id: dr2_address_mask
          -orig-id: MSR_AMD64_DR2_ADDRESS_MASK
          doc: Address mask of breakpoint 2; sent for vCPUs that use it.
        0xc001101b:
          id: dr3_address_mask
          -orig-id: MSR_AMD64_DR3_ADDRESS_MASK
          doc: Address mask of breakpoint 3; sent for vCPUs that use it.
        0xc0011020:
          id: ls_cfg
          -orig-id: MSR_AMD64_LS_CFG
          doc: Load and store unit configuration.
        0xc0011021:
          id: ic_cfg
          -orig-id: MSR_AMD64_IC_CFG
          doc: Instruction cache configuration.
        0xc0011022:
          id: dc_cfg
          -orig-id: MSR_AMD64_DC_CFG
          doc: Data cache configuration.
        0xc0011023:
          id: bu_cfg
          -orig-id: MSR_F10_BU_CFG
          doc: Bus unit configuration.
        0xc0011027:
          id: dr0_address_mask
          -orig-id: MSR_AMD64_DR0_ADDRESS_MASK
          doc: Address mask of breakpoint 0; sent for vCPUs that use it.
        0xc0011028:
          id: fp_cfg
          -orig-id: MSR_AMD64_FP_CFG
          doc: Floating-point unit configuration.
        0xc0011029:
          id: de_cfg
          -orig-id: MSR_AMD64_DE_CFG
          doc: Decode unit configuration, with serialising LFENCE.
        0xc001102a:
          id: bu_cfg2
          -orig-id: MSR_F10_BU_CFG2
          doc: Second bus unit configuration.
        0xc001102c:
          id: ex_cfg
          -orig-id: MSR_AMD64_EX_CFG
          doc: Execution unit configuration.
        0xc001102e:
          id: bp_cfg
          -orig-id: MSR_AMD64_BP_CFG
          doc: Branch predictor configuration.
        0xc00110e3:
          id: de_cfg2
          -orig-id: MSR_AMD64_DE_CFG2
          doc: Second decode unit configuration.

  libvirt_save_file:
    meta:
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
        type: libvirt_save_file_file_start
        doc: Identifies the file, and gives its version and the byte order of its header.

      - id: body
        type: libvirt_save_file_file_rest(identification.is_big_endian, identification.is_stream_v2)
        doc: The rest of the file.

    types:
      libvirt_save_file_file_start:
        -webide-representation: 'version {version:dec}, big-endian: {is_big_endian}'
        doc: The start of the header, which determines how to read the rest of it.
        doc-ref: https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
        seq:
          - id: magic
            -kind: magic
            contents: [ "libvirt-xml\n ", 0, " \r" ]
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
            -webide-parse-mode: lazy
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

      libvirt_save_file_file_rest:
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

  libxl_migration_stream:
    meta:
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
            -webide-parse-mode: lazy
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
            type: libxl_migration_stream_record
            repeat: until
            repeat-until: |
              _.header.type_code == record_type::end_mark.to_i.as<u4>
                or _io.size - _io.pos < sizeof<libxl_migration_stream_record_header>
            if: _io.size - _io.pos >= sizeof<libxl_migration_stream_record_header>
            doc: |
              Records up to END, or up to the point where too few bytes remain for
              another record header.

        types:
          libxl_migration_stream_record:
            -webide-representation: '{header.record_type} {header.len_body:dec} bytes{truncation}: {body} {libxc_stream}'
            doc: |
              One record: header, body and padding to a multiple of 8 bytes, plus
              the part of the libxc stream that follows it, if any.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
            seq:
              - id: header
                type: libxl_migration_stream_record_header
                doc: Type and length.

              - id: raw_body
                -kind: helper
                size: |
                  header.len_body.as<u8> <= (_io.size - _io.pos).as<u8>
                    ? header.len_body.as<u8> : (_io.size - _io.pos).as<u8>
                type: libxl_migration_stream_opaque
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
                type: libxc_migration_stream::libxc_migration_stream_domain_image(_parent.is_big_endian, false, true)
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
                    record_type::end_mark: libxl_migration_stream_empty_body
                    record_type::libxc_context: libxl_migration_stream_empty_body
                    record_type::emulator_xenstore_data: emulator_xenstore_data
                    record_type::emulator_context: emulator_context
                    record_type::checkpoint_end: libxl_migration_stream_empty_body
                    record_type::checkpoint_state: checkpoint_state
                    _: libxl_migration_stream_unknown_body
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
                -webide-parse-mode: lazy
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
                type: libxc_migration_stream::libxc_migration_stream_domain_image(image_header.is_big_endian, true, true)
                doc: The domain header and the records.

          libxl_migration_stream_record_header:
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
                -webide-parse-mode: lazy
                -kind: helper
                value: (8 - len_body % 8) % 8
                doc: Bytes of padding after the body.

          libxl_migration_stream_opaque:
            doc: Bytes of a record's body, not interpreted here.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview

          libxl_migration_stream_empty_body:
            -webide-representation: 'no content'
            doc: |
              The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
              is 0.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L174 END

          libxl_migration_stream_unknown_body:
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
        0x0:
          id: end_mark
          -name: end
          -groups: [ signal ]
          doc: End of the stream, and the last record.
        0x1:
          id: libxc_context
          -groups: [ signal ]
          doc: The libxc stream follows.
        0x2:
          id: emulator_xenstore_data
          doc: Xenstore keys and values of an emulator.
        0x3:
          id: emulator_context
          doc: State of an emulator.
        0x4:
          id: checkpoint_end
          -groups: [ signal ]
          doc: End of a checkpoint; the libxc stream continues.
        0x5:
          id: checkpoint_state
          doc: Control information for COLO.

      emulator_id:
        0x0:
          id: unknown_emulator
          -name: unknown
          doc: Unknown emulator, as in a stream converted from the legacy format.
        0x1:
          id: qemu_traditional
          doc: Xen's own fork of QEMU.
        0x2:
          id: qemu_upstream
          doc: Upstream QEMU.

      control_id:
        0x0:
          id: new_checkpoint
          doc: The secondary is out of sync; start a new checkpoint. From primary to secondary.
        0x1:
          id: svm_suspended
          doc: The secondary VM is suspended. From secondary to primary.
        0x2:
          id: svm_ready
          doc: The secondary VM is ready. From secondary to primary.
        0x3:
          id: svm_resumed
          doc: The secondary VM is resumed. From secondary to primary.

  libxc_migration_stream:
    meta:
      endian: be

    doc: |
      The state of one running Xen domain, as libxenguest writes it when a domain
      is saved or live-migrated: an image header, a domain header, then records
      (guest pages, vCPU state, HVM context, CPU policy and so on) up to END.

      The image header is always big-endian; its options give the byte order of
      everything after it, except contents that Xen or the guest defines (HVM
      context, CPU policies, vCPU contexts, shared info, pages), which are always
      little-endian. Real streams are little-endian, as x86 is.

      Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and
      requires STATIC_DATA_END before all memory and register contents. A receiver
      of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES
      of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are
      the same in both versions.

      `xl save` writes this stream inside a libxl stream, which is inside a file of
      its own; see `libxl_migration_stream` and `xl_save_file`.

      A damaged stream parses as far as its framing allows. Bodies are decoded on
      demand, so a body that is too short for its type does not affect the others.
      If the stream ends inside a record, that record's `raw_body` is shorter than
      its `header.len_body`.

      For reading only: a writer that the compiler makes of this with `-w` leaves
      out contents.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc

    seq:
      - id: image_header
        type: ihdr
        doc: Identifies the stream and gives the byte order of the rest.

      - id: image
        type: libxc_migration_stream_domain_image(image_header.is_big_endian, true, false)
        doc: The domain header and all records.

    types:
      ihdr:
        -webide-representation: 'version {version:dec}, big-endian: {is_big_endian}'
        doc: |
          Identifies a domain save image and the version of the specification that
          it follows. Big-endian whatever the options say.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
        seq:
          - id: marker
            -kind: magic
            contents: [ 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff ]
            doc: |
              All ones, which sets the image apart from the legacy format of Xen 4.4
              and earlier; a legacy image has a zero bit in its first eight bytes.

          - id: id
            -kind: magic
            contents: XENF
            doc: Says that this is a Xen domain save image.

          - id: version
            -kind: version
            type: u4
            doc: Version of the specification, 2 or 3.

          - id: options
            -kind: flags
            type: u2
            doc: Bit 0 is the byte order of all that follows; bits 1-15 are reserved.

          - id: reserved1
            -kind: reserved
            type: u2
            doc: Zero when saved, ignored when restored.

          - id: reserved2
            -kind: reserved
            type: u4
            doc: Zero when saved, ignored when restored.

        instances:
          is_big_endian:
            value: (options & 1) != 0
            doc: Byte order of everything after this header.

          reserved_options:
            -kind: reserved
            value: options & 0xfffe
            doc: The bits of `options` that have no meaning in any version.

          known_version_min:
            -webide-parse-mode: lazy
            -kind: helper
            value: 2
            doc: The oldest version of this format.

          known_version_max:
            -webide-parse-mode: lazy
            -kind: helper
            value: 3
            doc: The newest version of this format.

      libxc_migration_stream_domain_image:
        meta:
          endian:
            switch-on: is_big_endian
            cases:
              true: be
              _: le

        -webide-representation: '{domain_header}'
        doc: The part of the stream whose byte order the image header gives.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L47 Overview
        params:
          - id: is_big_endian
            -kind: helper
            type: bool
            doc: Byte order, from the image header.

          - id: has_domain_header
            -kind: helper
            type: bool
            doc: |
              False only for what follows a CHECKPOINT inside a libxl stream: more
              records of the same domain.

          - id: is_inside_libxl
            -kind: helper
            type: bool
            doc: |
              True if a CHECKPOINT record also ends this run of records, because
              libxl's own records follow it.
        seq:
          - id: domain_header
            type: dhdr
            if: has_domain_header and _io.size - _io.pos >= sizeof<dhdr>
            doc: Kind of guest, and the version of Xen that saved it.

          - id: records
            type: libxc_migration_stream_record
            repeat: until
            repeat-until: |
              _.header.type_code == record_type::end_mark.to_i.as<u4>
                or (is_inside_libxl and _.header.type_code == record_type::checkpoint.to_i.as<u4>)
                or _io.size - _io.pos < sizeof<libxc_migration_stream_record_header>
            if: _io.size - _io.pos >= sizeof<libxc_migration_stream_record_header>
            doc: |
              Records up to END, which is the last one; inside a libxl stream also
              up to CHECKPOINT, after which libxl's own records follow. A damaged
              stream ends where too few bytes remain for another record header.

        types:
          dhdr:
            -webide-representation: '{guest_type}, saved by Xen {xen_major:dec}.{xen_minor:dec}'
            doc: General properties of the domain.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L142 Domain Header
            seq:
              - id: type_code
                -kind: helper
                -orig-id: type
                type: u4
                doc: |
                  Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the
                  specification also had 3 for x86 PVH and 4 for ARM, which no Xen
                  ever saved.

              - id: page_shift
                type: u2
                doc: Base-2 logarithm of the page size; 12 on x86.

              - id: reserved
                -kind: reserved
                type: u2
                doc: Zero when saved, ignored when restored.

              - id: xen_major
                type: u4
                doc: |
                  Major version of the Xen that saved the image; 0 for an image
                  that was converted from the legacy format.

              - id: xen_minor
                type: u4
                doc: |
                  Minor version of the Xen that saved the image, or the version of
                  the converter.

            instances:
              guest_type:
                value: type_code
                enum: guest_type
                doc: Kind of guest; PVH guests are x86_hvm.

              known_page_shift:
                -webide-parse-mode: lazy
                -kind: helper
                value: 12
                doc: The only `page_shift` of x86 guests.

              is_converted_from_legacy:
                value: xen_major == 0
                doc: A converter wrote this stream from a legacy image.

          libxc_migration_stream_record:
            -webide-representation: '{header.record_type} {header.len_body:dec} bytes{truncation}: {body}'
            doc: |
              One record: header, body, padding to a multiple of 8 bytes.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
            seq:
              - id: header
                type: libxc_migration_stream_record_header
                doc: Type and length.

              - id: raw_body
                -kind: helper
                size: |
                  header.len_body.as<u8> <= (_io.size - _io.pos).as<u8>
                    ? header.len_body.as<u8> : (_io.size - _io.pos).as<u8>
                type: libxc_migration_stream_opaque
                doc: |
                  The bytes of the body, or those that the stream still has if it
                  ends before `header.len_body` bytes.

              - id: padding
                -kind: padding
                size: |
                  header.len_padding.as<u8> <= (_io.size - _io.pos).as<u8>
                    ? header.len_padding.as<u8> : (_io.size - _io.pos).as<u8>
                doc: 0 to 7 zero bytes.

            instances:
              body:
                -webide-parse-mode: eager
                io: raw_body._io
                pos: 0
                type:
                  switch-on: header.record_type
                  cases:
                    record_type::end_mark: libxc_migration_stream_empty_body
                    record_type::page_data: page_data(_parent.is_big_endian)
                    record_type::x86_pv_info: x86_pv_info
                    record_type::x86_pv_p2m_frames: x86_pv_p2m_frames
                    record_type::x86_pv_vcpu_basic: x86_pv_vcpu(header.record_type)
                    record_type::x86_pv_vcpu_extended: x86_pv_vcpu(header.record_type)
                    record_type::x86_pv_vcpu_xsave: x86_pv_vcpu(header.record_type)
                    record_type::shared_info: libxc_migration_stream_shared_info
                    record_type::x86_tsc_info: x86_tsc_info
                    record_type::hvm_context: xen_hvm_context
                    record_type::hvm_params: hvm_params
                    record_type::toolstack: libxc_migration_stream_toolstack
                    record_type::x86_pv_vcpu_msrs: x86_pv_vcpu(header.record_type)
                    record_type::verify: libxc_migration_stream_empty_body
                    record_type::checkpoint: libxc_migration_stream_empty_body
                    record_type::checkpoint_dirty_pfn_list: checkpoint_dirty_pfn_list
                    record_type::static_data_end: libxc_migration_stream_empty_body
                    record_type::x86_cpuid_policy: xen_x86_cpu_policy::cpuid_policy
                    record_type::x86_msr_policy: xen_x86_cpu_policy::msr_policy
                    record_type::stripped: stripped
                    _: libxc_migration_stream_unknown_body
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
                -webide-parse-mode: lazy
                -kind: helper
                value: header.type_code == 0 and not is_truncated
                doc: The record is complete, and it is END.

          libxc_migration_stream_record_header:
            -webide-representation: '{record_type} {len_body:dec}'
            doc: The header of every record.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
            seq:
              - id: type_code
                -kind: helper
                -orig-id: type
                type: u4
                doc: |
                  Kind of body, as a number; see `record_type`. Bit 31 marks an
                  optional record, which a receiver that does not know the type may
                  ignore.

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
                doc: A receiver that does not know the type ignores the record.

              len_padding:
                -webide-parse-mode: lazy
                -kind: helper
                value: (8 - len_body % 8) % 8
                doc: Bytes of padding after the body.

              len_body_max:
                -webide-parse-mode: lazy
                -kind: helper
                value: 134217728
                doc: |
                  128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
                  tools/libs/guest/xg_sr_stream_format.h).

          libxc_migration_stream_opaque:
            doc: |
              Bytes of a record's body, not interpreted here: the type has no
              fields, only a size. `body` decodes the same bytes.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records

          libxc_migration_stream_empty_body:
            -webide-representation: 'no content'
            doc: |
              The body of the records that carry no data: END, VERIFY, CHECKPOINT
              and STATIC_DATA_END. It has no fields. By the specification their
              body_length is 0; if it is not, `raw_body` has the bytes.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L260 END

          libxc_migration_stream_unknown_body:
            -webide-representation: '{data}'
            doc: The body of a record type that the specification does not define.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
            seq:
              - id: data
                size-eos: true
                doc: The body, unchanged.

          page_data:
            -webide-representation: '{num_pfns:dec} pfns'
            doc: |
              A batch of guest pages: pfns with their types, followed by the
              contents of the pages that have any, in the same order.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
            params:
              - id: is_big_endian
                -kind: helper
                type: bool
                doc: Byte order of the stream.
            seq:
              - id: num_pfns
                -kind: count
                -orig-id: count
                type: u4
                doc: Number of pfns in this record, at least 1.

              - id: reserved
                -kind: reserved
                type: u4
                doc: Zero when saved, ignored when restored.

            instances:
              ofs_pfns:
                -webide-parse-mode: lazy
                -kind: helper
                value: sizeof<u4> + sizeof<u4>
                doc: Offset of the pfns in the body.

              len_pfn:
                -webide-parse-mode: lazy
                -kind: helper
                value: sizeof<u8>
                doc: Size of one entry of `pfns` in bytes.

              len_page:
                -webide-parse-mode: lazy
                -kind: helper
                value: 4096
                doc: Size of one page in bytes.

              ofs_pages:
                -webide-parse-mode: lazy
                -kind: helper
                value: (ofs_pfns.as<u8> + (len_pfn.as<u8> * num_pfns.as<u8>).as<u8>).as<u8>
                doc: Offset of the page contents in the body.

              pfns:
                -orig-id: pfn
                pos: ofs_pfns
                type: libxc_migration_stream_pfn_entry(is_big_endian)
                repeat: expr
                repeat-expr: num_pfns
                doc: The pfns and their types.

              pages:
                -kind: pages
                -orig-id: page_data
                # Some runtimes refuse to seek beyond the end, even if nothing is
                # read there.
                pos: '_io.size.as<u8> <= ofs_pages ? _io.size.as<u8> : ofs_pages.as<u8>'
                size: len_page
                repeat: expr
                repeat-expr: |
                  _io.size.as<u8> <= ofs_pages
                    ? 0.as<u8> : ((_io.size.as<u8> - ofs_pages).as<u8> / 4096.as<u8>).as<u8>
                doc: |
                  The contents, 4096 bytes for each entry of `pfns` whose `has_page`
                  is true, in their order. This list has as many whole pages as the
                  body has room for, whatever the types say: none in a record of a
                  `stripped` stream.

          libxc_migration_stream_pfn_entry:
            -webide-representation: 'pfn {pfn:hex} {page_type}'
            doc: |
              A pfn and its type in 64 bits: the type in bits 63-60, reserved bits
              59-52, the pfn in bits 51-0. They are read as two halves so that every
              language computes exact values.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
            params:
              - id: is_big_endian
                -kind: helper
                type: bool
                doc: Byte order of the stream.
            seq:
              - id: half0
                -kind: helper
                type: u4
                doc: The first four bytes; the low half in a little-endian stream.

              - id: half1
                -kind: helper
                type: u4
                doc: The last four bytes; the high half in a little-endian stream.

            instances:
              low:
                -kind: helper
                value: 'is_big_endian ? half1 : half0'
                doc: Bits 31-0.

              high:
                -kind: helper
                value: 'is_big_endian ? half0 : half1'
                doc: Bits 63-32.

              pfn:
                -kind: address
                # Each step is cast because several targets otherwise compute in 32
                # bits.
                value: (low.as<u8> + ((high & 0xfffff).as<u8> * 4294967296.as<u8>).as<u8>).as<u8>
                doc: Bits 51-0, the page frame number.

              reserved:
                -kind: reserved
                value: (high >> 20) & 0xff
                doc: Bits 59-52, zero when saved.

              type_code:
                -webide-parse-mode: lazy
                -kind: helper
                value: high >> 28
                doc: Bits 63-60, the page type as a number.

              page_type:
                value: '(is_big_endian ? half0 : half1) >> 28'
                enum: page_type
                doc: Bits 63-60, the kind of page.

              is_known_type:
                value: type_code <= 4 or type_code >= 9
                doc: |
                  False for 0x5-0x8, which are not page types; a receiver refuses
                  them.

              has_page:
                value: type_code <= 4 or (type_code >= 9 and type_code <= 12)
                doc: |
                  Whether `pages` has contents for this entry; false for broken,
                  xalloc and xtab.

              is_populated:
                value: type_code <= 4 or (type_code >= 9 and type_code <= 12) or type_code == 14
                doc: |
                  Whether a receiver allocates memory for the pfn: true for entries
                  with contents, and for xalloc.

              is_page_table:
                value: (type_code >= 1 and type_code <= 4) or (type_code >= 9 and type_code <= 12)
                doc: Whether the page is a PV guest's page table of any level.

          x86_pv_info:
            -webide-representation: 'width {guest_width:dec}, {pt_levels:dec} levels'
            doc: Properties of a PV guest.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L362 X86_PV_INFO
            seq:
              - id: guest_width
                type: u1
                doc: Width of the guest's words in bytes, 4 or 8.

              - id: pt_levels
                type: u1
                doc: Levels of page tables, 3 with width 4 and 4 with width 8.

              - id: reserved1
                -kind: reserved
                type: u2
                doc: Zero when saved, ignored when restored.

              - id: reserved2
                -kind: reserved
                type: u4
                doc: Zero when saved, ignored when restored.

            instances:
              is_valid_combination:
                value: (guest_width == 4 and pt_levels == 3) or (guest_width == 8 and pt_levels == 4)
                doc: |
                  Whether the two values describe a 32-bit guest with PAE or a
                  64-bit guest, the only kinds of PV guest.

          x86_pv_p2m_frames:
            -webide-representation: 'pfns {p2m_start_pfn:hex} to {p2m_end_pfn:hex}'
            doc: |
              Where the guest keeps its P2M table: the pfns of the frames that
              hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`.
              A frame holds n = 4096 / guest_width entries, so there are
              p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division
              rounds down.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L380 X86_PV_P2M_FRAMES
            seq:
              - id: p2m_start_pfn
                -kind: address
                type: u4
                doc: First pfn that the frames cover.

              - id: p2m_end_pfn
                -kind: address
                type: u4
                doc: Last pfn that the frames cover; the highest pfn of the guest.

            instances:
              ofs_p2m_pfns:
                -webide-parse-mode: lazy
                -kind: helper
                value: sizeof<u4> + sizeof<u4>
                doc: Offset of the frames' pfns in the body.

              len_p2m_pfn:
                -webide-parse-mode: lazy
                -kind: helper
                value: sizeof<u8>
                doc: Size of one entry of `p2m_pfns` in bytes.

              len_p2m_frame:
                -webide-parse-mode: lazy
                -kind: helper
                value: 4096
                doc: Size of a frame of the P2M table in bytes.

              p2m_pfns:
                -orig-id: p2m_pfn
                pos: ofs_p2m_pfns
                type: u8
                repeat: expr
                repeat-expr: (_io.size - sizeof<u4> - sizeof<u4>) / sizeof<u8>
                doc: pfns of the frames that hold the guest's P2M table.

          x86_pv_vcpu:
            -webide-representation: 'vCPU {vcpu_id:dec}: {context}'
            doc: |
              Part of the state of one vCPU of a PV guest: the body of
              X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context`
              only. The context is Xen's own structure, little-endian in any stream.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
            params:
              - id: vcpu_record
                -kind: helper
                type: u4
                enum: record_type
                doc: Type of the record that has this body, one of the four.
            seq:
              - id: vcpu_id
                -kind: id
                type: u4
                doc: Number of the vCPU.

              - id: reserved
                -kind: reserved
                type: u4
                doc: Zero when saved, ignored when restored.

            instances:
              ofs_context:
                -webide-parse-mode: lazy
                -kind: helper
                value: sizeof<u4> + sizeof<u4>
                doc: Offset of the context in the body.

              len_context:
                -kind: helper
                value: _io.size - sizeof<u4> - sizeof<u4>
                doc: |
                  Length of the context in bytes. It is 0 in streams of Xen 4.6 to
                  4.8 that had nothing to send.

              context_octets:
                -webide-parse-mode: lazy
                -kind: helper
                pos: ofs_context
                size-eos: true
                doc: The context, not decoded.

              context_layout:
                value: |
                  len_context == 0 ? vcpu_context_layout::nothing
                    : vcpu_record == record_type::x86_pv_vcpu_extended ? vcpu_context_layout::extended
                    : vcpu_record == record_type::x86_pv_vcpu_xsave ? vcpu_context_layout::xsave
                    : vcpu_record == record_type::x86_pv_vcpu_msrs ? vcpu_context_layout::msrs
                    : len_context == sizeof<xen_x86_vcpu::vcpu_guest_context_x86_64> ? vcpu_context_layout::basic_x86_64
                    : len_context == sizeof<xen_x86_vcpu::vcpu_guest_context_x86_32> ? vcpu_context_layout::basic_x86_32
                    : vcpu_context_layout::nothing
                doc: Kind of context; the length distinguishes 64-bit from 32-bit guests.

              context:
                -webide-parse-mode: eager
                pos: ofs_context
                size-eos: true
                type:
                  switch-on: context_layout
                  cases:
                    vcpu_context_layout::basic_x86_64: xen_x86_vcpu::vcpu_guest_context_x86_64
                    vcpu_context_layout::basic_x86_32: xen_x86_vcpu::vcpu_guest_context_x86_32
                    vcpu_context_layout::extended: xen_x86_vcpu::ext_vcpucontext
                    vcpu_context_layout::xsave: xen_x86_vcpu::xen_x86_vcpu_vcpu_xsave
                    vcpu_context_layout::msrs: xen_x86_vcpu::vcpu_msrs
                    _: xen_x86_vcpu::unknown_context
                if: context_layout != vcpu_context_layout::nothing
                doc: |
                  The context, decoded as the structure of the domctl that belongs
                  to the record type.

          libxc_migration_stream_shared_info:
            -webide-representation: '{len_shared_info:dec} bytes'
            doc: |
              The guest's shared info page, one page long. Its layout depends on the
              guest's width, which X86_PV_INFO gives.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L445 SHARED_INFO
            instances:
              len_shared_info:
                -kind: helper
                value: 4096
                doc: Length of a SHARED_INFO body in bytes.

              shared_info_x86_64:
                pos: 0
                type: xen_x86_vcpu::shared_info_x86_64
                doc: The page, in the layout of a 64-bit guest.

              shared_info_x86_32:
                pos: 0
                type: xen_x86_vcpu::shared_info_x86_32
                doc: The page, in the layout of a 32-bit guest.

          x86_tsc_info:
            -webide-representation: '{mode}, {khz:dec} kHz'
            doc: The guest's time stamp counter (TSC).
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L465 X86_TSC_INFO
            seq:
              - id: mode_code
                -kind: helper
                -orig-id: mode
                type: u4
                doc: TSC mode, as a number; see `mode`.

              - id: khz
                -kind: time
                type: u4
                doc: Frequency of the TSC in kHz.

              - id: nsec
                -ticks: true
                -kind: time
                type: u8
                doc: |
                  Guest time when the domain was saved, in nanoseconds, as
                  XEN_DOMCTL_gettscinfo returns it.

              - id: incarnation
                type: u4
                doc: Number of times that the guest has been restored or migrated.

              - id: reserved
                -kind: reserved
                type: u4
                doc: Zero when saved, ignored when restored.

            instances:
              mode:
                value: mode_code
                enum: tsc_mode
                doc: 'TSC mode: how Xen presents the TSC to the guest.'

          hvm_params:
            -webide-representation: '{num_params:dec} parameters'
            doc: HVM parameters of the domain.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514 HVM_PARAMS
            seq:
              - id: num_params
                -kind: count
                -orig-id: count
                type: u4
                doc: Number of parameters.

              - id: reserved
                -kind: reserved
                type: u4
                doc: Zero when saved, ignored when restored.

            instances:
              ofs_params:
                -webide-parse-mode: lazy
                -kind: helper
                value: sizeof<u4> + sizeof<u4>
                doc: Offset of the parameters in the body.

              len_param:
                -webide-parse-mode: lazy
                -kind: helper
                value: sizeof<libxc_migration_stream_hvm_param>
                doc: Size of one parameter in bytes.

              params:
                -orig-id: param
                pos: ofs_params
                type: libxc_migration_stream_hvm_param
                repeat: expr
                repeat-expr: num_params
                doc: The parameters, `num_params` of them.

          libxc_migration_stream_hvm_param:
            -webide-representation: '{name} = {value:hex}'
            doc: One HVM parameter.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514 HVM_PARAMS
            seq:
              - id: index
                -kind: code
                type: u8
                doc: Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h.

              - id: value
                -kind: register
                type: u8
                doc: Value of the parameter.

            instances:
              name:
                value: index
                enum: hvm_param_name
                doc: The parameter by name.

          libxc_migration_stream_toolstack:
            -webide-representation: '{data}'
            doc: |
              Deprecated: toolstack data that only development versions of Xen
              wrote.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L549 TOOLSTACK (deprecated)
            seq:
              - id: data
                size-eos: true
                doc: Toolstack-specific data.

          stripped:
            -webide-representation: 'removed {removed:hex}'
            doc: |
              Says that contents were taken out of the image, for example to attach
              it to a public bug report. The first record of its stream.

              This record is an extension of `xenstream strip`; the specification
              does not have it. It is optional, so that a receiver which does not
              know it ignores it. If `pages_dropped` is set, PAGE_DATA records have
              their pfns but no page contents, so that they are shorter than the
              page types demand: a receiver refuses the first of them. Contents that
              are taken out of other records are zero, or `x` in texts; lengths and
              offsets in the records stay.
            doc-ref: xenstream, python/xenstream/edit/strip/
            seq:
              - id: removed
                -kind: flags
                type: u4
                doc: What was taken out, a bit for each kind of contents.

              - id: reserved
                -kind: reserved
                type: u4
                doc: Zero when written.

            instances:
              pages_dropped:
                value: (removed & 1) != 0
                doc: PAGE_DATA has no page contents, unless some of its pages were to be kept.

              pages_zeroed:
                value: (removed & 2) != 0
                doc: Pages were replaced by zeros.

              settings:
                value: (removed & 4) != 0
                doc: |
                  Texts of the configuration that xl, libvirt or xenopsd saved with
                  the guest, and values in xenstore.

              vector_registers:
                value: (removed & 8) != 0
                doc: x87, SSE and extended registers; the control words among them stay.

              device_data:
                value: (removed & 16) != 0
                doc: State of emulated devices that can hold data of the guest, and of unknown devices.

              unknown:
                value: (removed & 32) != 0
                doc: Bodies of unknown records, and what follows the end of the image.

              config:
                value: (removed & 64) != 0
                doc: All values of the configuration.

              registers:
                value: (removed & 128) != 0
                doc: All state of the vCPUs, and a PV guest's shared info.

              device_model:
                value: (removed & 256) != 0
                doc: All state of the device model.

          checkpoint_dirty_pfn_list:
            -webide-representation: 'dirty pfns'
            doc: |
              The pfns that a COLO secondary has dirtied, in no particular order.
              This record is sent from the secondary to the primary only.
            doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L608 CHECKPOINT_DIRTY_PFN_LIST
            instances:
              len_pfn:
                -webide-parse-mode: lazy
                -kind: helper
                value: sizeof<u8>
                doc: Size of one entry of `pfns` in bytes.

              pfns:
                -orig-id: pfn
                pos: 0
                type: u8
                repeat: expr
                repeat-expr: _io.size / sizeof<u8>
                doc: The dirty pfns, as many as the body has room for.

    enums:
      vcpu_context_layout:
        0:
          id: nothing
          doc: No context, or one of an unknown length.
        1:
          id: basic_x86_64
          doc: Registers of a 64-bit guest.
        2:
          id: basic_x86_32
          doc: Registers of a 32-bit guest.
        3:
          id: extended
          doc: Callbacks and machine-check state.
        4:
          id: xsave
          doc: Extended processor state.
        5:
          id: msrs
          doc: Model-specific registers.

      guest_type:
        1:
          id: x86_pv
          doc: Paravirtualised x86 guest.
        2:
          id: x86_hvm
          doc: Hardware-virtualised x86 guest, HVM or PVH.

      record_type:
        0x0:
          id: end_mark
          -name: end
          -groups: [ signal ]
          doc: End of the image, and the last record.
        0x1:
          id: page_data
          -groups: [ memory ]
          doc: Contents and types of a batch of guest pages.
        0x2:
          id: x86_pv_info
          -groups: [ pv, static ]
          doc: Width and page-table levels of a PV guest.
        0x3:
          id: x86_pv_p2m_frames
          -groups: [ memory, pv ]
          doc: Location of a PV guest's P2M table.
        0x4:
          id: x86_pv_vcpu_basic
          -groups: [ pv, registers, vcpu ]
          doc: Registers of a PV vCPU.
        0x5:
          id: x86_pv_vcpu_extended
          -groups: [ pv, registers, vcpu ]
          doc: Callbacks and machine-check state of a PV vCPU.
        0x6:
          id: x86_pv_vcpu_xsave
          -groups: [ pv, registers, vcpu ]
          doc: Extended processor state of a PV vCPU.
        0x7:
          id: shared_info
          -groups: [ pv, registers ]
          doc: Shared info page of a PV guest.
        0x8:
          id: x86_tsc_info
          -groups: [ registers ]
          doc: The guest's time stamp counter (TSC).
        0x9:
          id: hvm_context
          -groups: [ hvm, registers ]
          doc: State of the virtual hardware that Xen emulates for an HVM guest.
        0xa:
          id: hvm_params
          -groups: [ hvm, registers ]
          doc: HVM parameters.
        0xb:
          id: toolstack
          doc: Toolstack data; deprecated.
        0xc:
          id: x86_pv_vcpu_msrs
          -groups: [ pv, registers, vcpu ]
          doc: Model-specific registers of a PV vCPU.
        0xd:
          id: verify
          -groups: [ signal ]
          doc: All memory has been sent; the records that follow send it again for comparison.
        0xe:
          id: checkpoint
          -groups: [ signal ]
          doc: The records so far describe a consistent state.
        0xf:
          id: checkpoint_dirty_pfn_list
          doc: Dirty pfns, sent from a COLO secondary to its primary.
        0x10:
          id: static_data_end
          -groups: [ signal, version_3 ]
          doc: |
            End of the static data, which does not change while the guest runs;
            version 3.
        0x11:
          id: x86_cpuid_policy
          -groups: [ static, version_3 ]
          doc: CPUID policy; version 3.
        0x12:
          id: x86_msr_policy
          -groups: [ static, version_3 ]
          doc: MSR policy; version 3.
        0xf3747270:
          id: stripped
          doc: |
            Contents were taken out of the image. Optional, and an extension of
            `xenstream strip`; the number ends with the letters "trp".

      page_type:
        0x0:
          id: notab
          doc: Normal page.
        0x1:
          id: l1tab
          doc: L1 page table.
        0x2:
          id: l2tab
          doc: L2 page table.
        0x3:
          id: l3tab
          doc: L3 page table.
        0x4:
          id: l4tab
          doc: L4 page table.
        0x9:
          id: l1tab_pin
          doc: L1 page table, pinned.
        0xa:
          id: l2tab_pin
          doc: L2 page table, pinned.
        0xb:
          id: l3tab_pin
          doc: L3 page table, pinned.
        0xc:
          id: l4tab_pin
          doc: L4 page table, pinned.
        0xd:
          id: broken
          doc: Broken page, without contents.
        0xe:
          id: xalloc
          doc: Page to be allocated, without contents.
        0xf:
          id: xtab
          doc: |
            Invalid page, without contents; also a page that was removed after it
            had been sent.

      tsc_mode:
        0:
          id: default
          doc: Native where host and guest frequencies allow it, otherwise emulated.
        1:
          id: always_emulate
          doc: Always emulated.
        2:
          id: never_emulate
          doc: Always native.

      hvm_param_name:
        0:
          id: callback_irq
          doc: |
            How pending events are signalled to the guest: by an ISA interrupt, a
            PCI interrupt or a vector.
        1:
          id: store_pfn
          doc: pfn of the page shared with xenstore.
        2:
          id: store_evtchn
          doc: Event channel to xenstore.
        4:
          id: pae_enabled
          doc: Whether the guest may use PAE; obsolete, receivers ignore it.
        5:
          id: ioreq_pfn
          doc: pfn of the page for I/O requests to the default device model.
        6:
          id: bufioreq_pfn
          doc: pfn of the page for buffered I/O requests to the default device model.
        9:
          id: viridian
          doc: Parts of the Hyper-V interface that the guest sees.
        10:
          id: timer_mode
          doc: Handling of missed timer interrupts.
        11:
          id: hpet_enabled
          doc: Whether the guest has an HPET.
        12:
          id: ident_pt
          doc: Address of the identity page table used for real mode.
        13:
          id: dm_domain
          doc: Domain that the device model runs in; no longer in use.
        14:
          id: acpi_s_state
          doc: ACPI sleep state, 0 or 3.
        15:
          id: vm86_tss
          doc: Address of the TSS for virtual 8086 mode; see vm86_tss_sized.
        16:
          id: vpt_align
          doc: Whether periodic timers are aligned to save wake-ups.
        17:
          id: console_pfn
          doc: pfn of the page shared with the console.
        18:
          id: console_evtchn
          doc: Event channel to the console.
        19:
          id: acpi_ioports_location
          doc: 'Location of the ACPI PM1a and GPE0 ports: 0 for the old, 1 for the new one.'
        20:
          id: memory_event_cr0
          doc: Memory events on writes to cr0; no longer in use.
        21:
          id: memory_event_cr3
          doc: Memory events on writes to cr3; no longer in use.
        22:
          id: memory_event_cr4
          doc: Memory events on writes to cr4; no longer in use.
        23:
          id: memory_event_int3
          doc: Memory events on breakpoints; no longer in use.
        24:
          id: nestedhvm
          doc: Whether the guest may run nested guests; no longer in use.
        25:
          id: memory_event_single_step
          doc: Memory events on single steps; no longer in use.
        26:
          id: bufioreq_evtchn
          doc: Event channel for buffered I/O requests.
        27:
          id: paging_ring_pfn
          doc: pfn of the ring of the paging interface.
        28:
          id: monitor_ring_pfn
          doc: pfn of the ring of the monitor interface.
        29:
          id: sharing_ring_pfn
          doc: pfn of the ring of the memory sharing interface.
        30:
          id: memory_event_msr
          doc: Memory events on writes to MSRs; no longer in use.
        31:
          id: triple_fault_reason
          doc: Shutdown reason that a triple fault is reported as, a SHUTDOWN_* number.
        32:
          id: ioreq_server_pfn
          doc: First pfn of the pages for I/O request servers.
        33:
          id: nr_ioreq_server_pages
          doc: Number of pages for I/O request servers.
        34:
          id: vm_generation_id_addr
          doc: Address of the VM generation id.
        35:
          id: altp2m
          doc: 'Mode of alternate P2Ms: who may use them.'
        36:
          id: x87_fip_width
          doc: 'Width of the saved x87 instruction pointer: 8, 4, or 0 for either.'
        37:
          id: vm86_tss_sized
          doc: Address and size of the TSS for virtual 8086 mode.
        38:
          id: mca_cap
          doc: Machine-check capabilities.

      viridian_group:
        0x1:
          id: base
          doc: Base MSRs and hypercalls, and the frequency MSRs; all other groups need it.
        0x2:
          id: no_freq
          doc: There are no frequency MSRs after all.
        0x4:
          id: time_ref_count
          doc: Partition time reference counter.
        0x8:
          id: reference_tsc
          doc: Partition reference TSC page.
        0x10:
          id: hcall_remote_tlb_flush
          doc: TLB flushes by hypercall.
        0x20:
          id: apic_assist
          doc: APIC assist page.
        0x40:
          id: crash_ctl
          doc: Crash control MSRs.
        0x80:
          id: synic
          doc: Synthetic interrupt controller.
        0x100:
          id: stimer
          doc: Synthetic timers; libxl sets time_ref_count and synic with them.
        0x200:
          id: hcall_ipi
          doc: Interrupts between processors by hypercall.
        0x400:
          id: ex_processor_masks
          doc: Hypercalls that take sparse sets of processors.
        0x800:
          id: no_vp_limit
          doc: More than 64 virtual processors.
        0x1000:
          id: cpu_hotplug
          doc: Processors may be added while the guest runs.

  qemu_device_state:
    meta:
      endian: be

    doc: |
      The data that QEMU writes when Xen asks it to save its devices
      (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
      header, then sections with the state of one device each.

      A section has a header but no length, and only the version of QEMU that wrote
      it knows the layout of a device's state. A grammar can therefore describe the
      file header and the header of the first section only. A program finds the
      other sections by searching for their headers, whose ids ascend.
    doc-ref: https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c qemu_save_device_state()

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
          All sections and the end mark. They begin with a `section_header`, which
          `first_section` decodes.

    instances:
      ofs_sections:
        -webide-parse-mode: lazy
        -kind: helper
        value: sizeof<u4> + sizeof<u4>
        doc: Offset of the sections.

      first_section:
        pos: ofs_sections
        type: section_header
        if: _io.size >= 22
        doc: |
          Header of the first section; absent if too few bytes follow `version`.

    types:
      section_header:
        -webide-representation: '{section_type} {section_id:dec} {name}'
        doc: The header of a device's state.
        doc-ref: https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c save_section_header()
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
            doc: Length of the name in bytes.

          - id: name
            -orig-id: idstr
            size: len_name
            type: str
            encoding: ISO-8859-1
            doc: Name of the device, preceded by its position on the bus if it has one.

          - id: instance_id
            -kind: code
            type: u4
            doc: Instance number, for several devices of the same name.

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
        0x0:
          id: eof
          doc: End of the stream.
        0x1:
          id: section_start
          doc: First part of state that is sent in several parts.
        0x2:
          id: section_part
          doc: Another part of such state, without a name.
        0x3:
          id: section_end
          doc: Last part of such state, without a name.
        0x4:
          id: section_full
          doc: State that is sent in one piece.
        0x5:
          id: subsection
          doc: A part of a device's state that is present only if it is needed.
        0x6:
          id: vmdescription
          doc: A description of the layouts in JSON.
        0x7:
          id: configuration
          doc: Name of the machine type.
        0x8:
          id: command
          doc: A command to the receiver.
        0x7e:
          id: section_footer
          doc: End of a section, with its number again.

  xend_save_file:
    meta:
      endian: be

    doc: |
      A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
      signature, the domain's configuration, then a legacy image.

      For reading only: a writer that the compiler makes of this with `-w` leaves
      out contents.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()

    seq:
      - id: identification
        type: xend_save_file_file_start
        doc: Identifies the file.

      - id: header
        type: xend_save_file_save_header
        if: _io.size - _io.pos >= sizeof<xend_save_file_save_header>
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
          (_io.size >= sizeof<xend_save_file_file_start> + sizeof<xend_save_file_save_header> and header.len_config > 0
            ? header.len_config.as<u4> : 0.as<u4>).as<u4>
        doc: Length of the configuration in bytes.

    types:
      xend_save_file_file_start:
        -webide-representation: 'LinuxGuestRecord'
        doc: The signature of the file.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L27 SIGNATURE
        seq:
          - id: signature
            -kind: magic
            -orig-id: SIGNATURE
            contents: LinuxGuestRecord
            doc: Says that this is a domain that xend saved.

      xend_save_file_save_header:
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

  xenopsd_legacy_image:
    meta:
      endian: le

    doc: |
      A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
      consisted of records: a signature, then a legacy image whose device model
      state has xenopsd's own signature. The rest of the disk may contain anything.

      For reading only: a writer that the compiler makes of this with `-w` leaves
      out contents.
    doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155 legacy_save_signature

    seq:
      - id: identification
        type: xenopsd_legacy_image_save_signature
        doc: Identifies the image.

      - id: legacy_image
        size-eos: true
        type: legacy_save_image
        doc: The suspended domain, followed by whatever else is on the disk.

    types:
      xenopsd_legacy_image_save_signature:
        -webide-representation: 'XenSavedDomain'
        doc: The signature of the image.
        doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155 legacy_save_signature
        seq:
          - id: signature
            -kind: magic
            -orig-id: legacy_save_signature
            contents: [ "XenSavedDomain\n" ]
            doc: Says that this is a suspend image without records.

  xenopsd_suspend_image:
    meta:
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
        type: xenopsd_suspend_image_save_signature
        doc: Identifies the image.

      - id: records
        type: xenopsd_suspend_image_record
        repeat: until
        repeat-until: |
          _.header.record_type == record_type::end_of_image
            or _.header.is_unbounded
            or _io.size - _io.pos < sizeof<xenopsd_suspend_image_record_header>
        if: _io.size - _io.pos >= sizeof<xenopsd_suspend_image_record_header>
        doc: |
          Records up to End_of_image, or up to one whose end only its own reader can
          find, or up to the point where too few bytes remain for another record
          header.

    types:
      xenopsd_suspend_image_save_signature:
        -webide-representation: 'XenSavedDomv2'
        doc: The signature of the image.
        doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L153 save_signature
        seq:
          - id: signature
            -kind: magic
            -orig-id: save_signature
            contents: [ "XenSavedDomv2-\n" ]
            doc: Says that this is a suspend image made of records.

      xenopsd_suspend_image_record:
        -webide-representation: '{header.record_type} {header.len_body:dec} bytes{truncation}: {body}'
        doc: |
          One record: header and body, plus data of another format that follows it
          inline.
        doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
        seq:
          - id: header
            type: xenopsd_suspend_image_record_header
            doc: Type and length.

          - id: raw_body
            -kind: helper
            # The number is negative in languages without unsigned 64-bit numbers.
            size: |
              header.len_body.as<u8> >= 0 and header.len_body.as<u8> <= (_io.size - _io.pos).as<u8>
                ? header.len_body.as<u8> : (_io.size - _io.pos).as<u8>
            type: xenopsd_suspend_image_opaque
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
                record_type::libxc: xenopsd_suspend_image_empty_body
                record_type::libxc_legacy: xenopsd_suspend_image_empty_body
                record_type::qemu_trad: emulator_state
                record_type::qemu_xen: emulator_state
                record_type::demu: xenopsd_suspend_image_empty_body
                record_type::varstored: emulator_state
                record_type::swtpm0: emulator_state
                record_type::swtpm: emulator_state
                record_type::end_of_image: xenopsd_suspend_image_empty_body
                _: xenopsd_suspend_image_unknown_body
            doc: The body, decoded by record type.

          is_truncated:
            value: raw_body._io.size.as<u8> < header.len_body.as<u8>
            doc: The image ends inside this record.

          truncation:
            -kind: helper
            value: 'is_truncated ? ", TRUNCATED" : ""'
            doc: The words about it that follow the length.

          is_end:
            -webide-parse-mode: lazy
            -kind: helper
            value: (header.type_code == 0xffff or header.is_unbounded) and not is_truncated
            doc: The record is complete, and it is End_of_image, or one whose end is unknown.

      xenopsd_suspend_image_record_header:
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
            -webide-parse-mode: lazy
            -kind: helper
            value: 0
            doc: Bytes of padding after the body; always 0.

          len_qemu_max:
            -webide-parse-mode: lazy
            -kind: helper
            value: 1048576
            doc: |
              1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
              in ocaml/xenopsd/xc/domain.ml).

      xenopsd_suspend_image_opaque:
        doc: Bytes of a record's body, not interpreted here.
        doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header

      unbounded_state:
        doc: The rest of the image, from state without a length onwards.
        doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
        seq:
          - id: data
            size-eos: true
            doc: The state, and everything that follows it.

      xenopsd_suspend_image_empty_body:
        -webide-representation: 'no content'
        doc: |
          The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
          The data of the first three follows inline.
        doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header

      xenopsd_suspend_image_unknown_body:
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
        0xf:
          id: xenops
          doc: xenopsd's own information about the image.
        0xf0:
          id: libxc
          doc: The libxc stream follows.
        0xf1:
          id: libxl
          doc: Reserved for a libxl stream; xenopsd neither writes nor reads it.
        0xf2:
          id: libxc_legacy
          doc: A legacy libxc stream follows.
        0xf00:
          id: qemu_trad
          doc: |
            State of QEMU, of whichever kind; the name dates from the time of Xen's
            own fork.
        0xf01:
          id: qemu_xen
          doc: Reserved for upstream QEMU; xenopsd neither writes nor reads it.
        0xf10:
          id: demu
          doc: State of the virtual GPU's emulator follows.
        0xf11:
          id: varstored
          doc: UEFI variables.
        0xf12:
          id: swtpm0
          doc: State of a virtual TPM, which xenopsd encodes in base64 before it passes it on.
        0xf13:
          id: swtpm
          doc: State of a virtual TPM.
        0xffff:
          id: end_of_image
          doc: End of the image, and the last record.

  xl_save_file:
    meta:
      endian: le

    doc: |
      A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
      header, the domain's configuration, then the libxl stream.

      For reading only: a writer that the compiler makes of this with `-w` leaves
      out contents.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header

    seq:
      - id: identification
        type: xl_save_file_file_start
        doc: Identifies the file and gives the byte order of its header.

      - id: body
        type: xl_save_file_file_rest(identification.byteorder == byteorder::big_endian)
        doc: The rest of the file.

    enums:
      byteorder:
        0x1020304:
          id: little_endian
          doc: The numbers of the header are little-endian.
        0x4030201:
          id: big_endian
          doc: The numbers of the header are big-endian.

    types:
      xl_save_file_file_start:
        -webide-representation: '{byteorder}'
        doc: The start of the header, which determines how to read the rest of it.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
        seq:
          - id: magic
            -kind: magic
            contents: [ "Xen saved domain, xl format\n ", 0, " \r" ]
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

      xl_save_file_file_rest:
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
                -webide-parse-mode: lazy
                -kind: helper
                value: sizeof<u4>
                doc: Offset of the configuration in the optional data.

enums:
  layer:
    0:
      id: legacy
      doc: An image of Xen 4.4 or earlier, which has no signature.
    1:
      id: not_an_image
      doc: No known signature; the file is not a saved domain.
    0x4224d18:
      id: lz4
      doc: A file that lz4 compressed.
    0x1f8b0800:
      id: gzip
      doc: A file that gzip compressed; the number is that of the first three bytes.
    0x28b52ffd:
      id: zstd
      doc: A file that zstd compressed.
    0x425a6800:
      id: bzip2
      doc: '"BZh", a file that bzip2 compressed.'
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
    0xfd377a58:
      id: xz
      doc: A file that xz compressed.
    0xffffffff:
      id: libxc
      doc: All ones, a libxc migration stream.

  searched:
    0:
      id: libxl_records
      doc: The records of the libxl stream.
    1:
      id: xenopsd_records
      doc: The records of a suspend image of xenopsd.
    2:
      id: libxc_records
      doc: The records of the libxc stream.
    3:
      id: hvm_entries
      doc: The entries of the HVM context.

  vcpu_kind:
    0:
      id: hvm
      doc: A vCPU of an HVM guest.
    1:
      id: pv_x86_64
      doc: A vCPU of a 64-bit PV guest.
    2:
      id: pv_x86_32
      doc: A vCPU of a 32-bit PV guest.
    3:
      id: damaged
      doc: The record has a wrong length.
