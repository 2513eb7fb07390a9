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
    - xen_hvm_context
    - xen_x86_cpu_policy
    - xen_x86_vcpu
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
    value: finder.libxc.as<libxc_migration_stream::domain_image>
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
      vcpu((finder.has_hvm_context ? finder.cpu_entries.found[_index].idx.as<s4>
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
        -kind: helper
        pos: 0
        type: legacy_save_image::first_octets
        if: _io.size >= sizeof<legacy_save_image::first_octets>
        doc: Identification by the first bytes if the image has no signature.

      is_legacy:
        -kind: helper
        value: |
          _io.size >= sizeof<legacy_save_image::first_octets>
            ? legacy_start.has_plausible_size and (legacy_start.is_pv or legacy_start.has_plausible_chunk) : false
        doc: An image of Xen 4.4 or earlier.

      is_xenopsd_legacy:
        -kind: helper
        value: '_io.size >= 12 ? signature == 0x58656e53 and signature_end == 0x446f6d61 : false'
        doc: A suspend image of xenopsd from the time before it used records.

      has_image_signature:
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
        -kind: helper
        value: _root.outermost_layer == layer::xl
        doc: The outermost layer is a file of `xl save`.

      is_libvirt:
        -kind: helper
        value: _root.outermost_layer == layer::libvirt
        doc: The outermost layer is a file of `virsh save`.

      is_xenopsd:
        -kind: helper
        value: _root.outermost_layer == layer::xenopsd
        doc: The outermost layer is a suspend image of xenopsd.

      is_xend:
        -kind: helper
        value: _root.outermost_layer == layer::xend
        doc: The outermost layer is a file of `xm save`.

      is_libxl_announced:
        -kind: helper
        value: |
          is_xl ? _root.content.as<xl_save_file>.body.header.is_stream_v2
            : is_libvirt ? _root.content.as<libvirt_save_file>.body.has_libxl_stream
            : _root.outermost_layer == layer::libxl
        doc: The image has a libxl stream, unless it ends before that.

      ofs_libxl:
        -kind: helper
        value: |
          (is_xl
            ? ((sizeof<xl_save_file::file_start> + sizeof<xl_save_file::file_rest::save_file_header>).as<u8>
              + _root.content.as<xl_save_file>.body.header.len_optional_data.as<u8>).as<u8>
            : is_libvirt ? (64.as<u8> + _root.content.as<libvirt_save_file>.body.header.len_xml.as<u8>).as<u8>
            : 0.as<u8>).as<u8>
        doc: Offset of the libxl stream.

      has_libxl:
        -kind: helper
        value: |
          is_libxl_announced
            and _io.size.as<u8> >= (ofs_libxl + 24.as<u8>).as<u8>
        doc: The image has a libxl stream with at least the header of its first record.

      has_end:
        -kind: helper
        value: is_libxl_announced or is_xenopsd or _root.outermost_layer == layer::libxc
        doc: The image ends with a record that says so.

      is_libxl_truncated:
        -kind: helper
        value: |
          not has_libxl ? true
            : is_xl ? not _root.content.as<xl_save_file>.body.libxl_stream.body.records.last.is_end
            : is_libvirt ? not _root.content.as<libvirt_save_file>.body.libxl_stream.body.records.last.is_end
            : not _root.content.as<libxl_migration_stream>.body.records.last.is_end
        if: is_libxl_announced
        doc: The libxl stream ends before its END.

      is_truncated:
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
        -kind: helper
        value: |
          _root.recognition.is_xl ? _root.content.as<xl_save_file>.body.libxl_stream
            : _root.recognition.is_libvirt ? _root.content.as<libvirt_save_file>.body.libxl_stream
            : _root.content.as<libxl_migration_stream>
        if: _root.recognition.has_libxl
        doc: The libxl stream.

      libxc_announcements:
        -kind: helper
        pos: 0
        type: |
          search(_root.recognition.has_libxl ? searched::libxl_records : searched::xenopsd_records,
            _root.recognition.has_libxl ? 1.as<u8> : 0xf0.as<u8>)
        doc: The records that a libxc stream follows.

      ofs_libxc:
        -kind: helper
        pos: 0
        type: wrapper_offset(libxc_announcements.idx_first)
        if: libxc_announcements.idx_first >= 0
        doc: Where the libxc stream begins inside a wrapper.

      has_libxc:
        -kind: helper
        value: |
          _root.outermost_layer == layer::libxc ? _io.size >= 48
            : libxc_announcements.idx_first >= 0 ? _io.size.as<u8> >= (ofs_libxc.ofs_next + 48.as<u8>).as<u8>
            : false
        doc: The image has a libxc stream with at least the header of its first record.

      libxc:
        -kind: helper
        value: |
          _root.outermost_layer == layer::libxc
            ? _root.content.as<libxc_migration_stream>.image.as<libxc_migration_stream::domain_image>
            : _root.recognition.has_libxl
              ? libxl.body.records[libxc_announcements.idx_first].libxc_stream
                .image.as<libxc_migration_stream::domain_image>
            : _root.content.as<xenopsd_suspend_image>.records[libxc_announcements.idx_first].libxc_stream
              .image.as<libxc_migration_stream::domain_image>
        if: has_libxc
        doc: Domain header and records of the libxc stream.

      legacy_announcements:
        -kind: helper
        pos: 0
        type: search(searched::xenopsd_records, 0xf2.as<u8>)
        doc: The records of xenopsd that a legacy image follows.

      has_legacy:
        -kind: helper
        value: |
          _root.recognition.is_xl or _root.recognition.is_libvirt ? not _root.recognition.is_libxl_announced
            : _root.recognition.is_xenopsd ? legacy_announcements.idx_first >= 0
            : _root.recognition.is_xend or _root.outermost_layer == layer::legacy or _root.outermost_layer == layer::xenopsd_legacy
        doc: The image is of Xen 4.4 or earlier.

      legacy:
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
        -kind: helper
        pos: 0
        type: search(searched::libxl_records, 3.as<u8>)
        doc: The records with a device model's state.

      has_device_model:
        -kind: helper
        value: emulator_contexts.idx_last >= 0
        doc: The libxl stream has the state of a device model.

      hvm_contexts:
        -kind: helper
        pos: 0
        type: search(searched::libxc_records, 9.as<u8>)
        doc: The HVM_CONTEXT records; a receiver uses the last one.

      has_hvm_context:
        -kind: helper
        value: hvm_contexts.idx_last >= 0
        doc: The libxc stream has an HVM_CONTEXT.

      cpu_entries:
        -kind: helper
        pos: 0
        type: search(searched::hvm_entries, 2.as<u8>)
        doc: The entries of the HVM context with a vCPU's registers.

      basic_records:
        -kind: helper
        pos: 0
        type: search(searched::libxc_records, 4.as<u8>)
        doc: The records with a PV vCPU's registers.

      num_vcpus:
        -kind: count
        value: 'has_hvm_context ? cpu_entries.num_found : basic_records.num_found'
        doc: Number of vCPUs whose registers the image has.

      page_data_records:
        -kind: helper
        pos: 0
        type: search(searched::libxc_records, 1.as<u8>)
        doc: The PAGE_DATA records.

      xenops_records:
        -kind: helper
        pos: 0
        type: search(searched::xenopsd_records, 0xf.as<u8>)
        doc: The records of xenopsd that hold a configuration.

      ofs_xenops:
        -kind: helper
        pos: 0
        type: wrapper_offset(xenops_records.idx_first)
        if: xenops_records.idx_first >= 0
        doc: Where xenopsd's configuration is.

      ofs_config:
        -kind: helper
        value: |
          (_root.recognition.is_xl
            ? (sizeof<xl_save_file::file_start> + sizeof<xl_save_file::file_rest::save_file_header> + 4).as<u8>
            : _root.recognition.is_libvirt ? 64.as<u8>
            : _root.recognition.is_xend
              ? (sizeof<xend_save_file::file_start> + sizeof<xend_save_file::save_header>).as<u8>
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
        -kind: helper
        value: '(num_steps > 0 ? steps.last.idx_here_or_later.as<s4> : (-1).as<s4>).as<s4>'
        doc: Number of the first element of this type in the list, -1 if there is none.

      idx_last:
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
        -kind: helper
        value: |
          (_root.recognition.has_libxl
            ? (_root.recognition.ofs_libxl + sizeof<libxl_migration_stream::hdr>.as<u8>).as<u8>
            : sizeof<xenopsd_suspend_image::save_signature>.as<u8>).as<u8>
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
        -kind: helper
        pos: 0
        type: search(searched::libxc_records, 2.as<u8>)
        doc: The X86_PV_INFO records.

      pv_info:
        value: |
          _root.libxc.records[infos_of_pv.idx_last]
            .body.as<libxc_migration_stream::domain_image::x86_pv_info>
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
            .body.as<libxc_migration_stream::domain_image::page_data>
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
        value: _root.libxc.records[idx_record].body.as<libxc_migration_stream::domain_image::page_data>
        doc: The body of the record.

  vcpu:
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
        -kind: helper
        value: _root.libxc.records[idx].body.as<libxc_migration_stream::domain_image::x86_pv_vcpu>
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

enums:
  layer:
    0:
      id: legacy
      doc: An image of Xen 4.4 or earlier, which has no signature.
    1:
      id: not_an_image
      doc: No known signature; the file is not a saved domain.
    0x04224d18:
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
