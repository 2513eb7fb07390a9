meta:
  id: libxc_migration_stream
  title: Xen libxc migration stream (domain save image), versions 2 and 3
  application: Xen
  file-extension:
    - xenstream
    - save
  license: MIT
  ks-version: "0.11"
  imports:
    - xen_hvm_context
    - xen_x86_cpu_policy
    - xen_x86_vcpu
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
    type: domain_image(image_header.is_big_endian, true, false)
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
        contents: [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
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
        -kind: helper
        value: 2
        doc: The oldest version of this format.

      known_version_max:
        -kind: helper
        value: 3
        doc: The newest version of this format.

  domain_image:
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
        type: record
        repeat: until
        repeat-until: |
          _.header.type_code == record_type::end_mark.to_i.as<u4>
            or (is_inside_libxl and _.header.type_code == record_type::checkpoint.to_i.as<u4>)
            or _io.size - _io.pos < sizeof<record_header>
        if: _io.size - _io.pos >= sizeof<record_header>
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
            -kind: helper
            value: 12
            doc: The only `page_shift` of x86 guests.

          is_converted_from_legacy:
            value: xen_major == 0
            doc: A converter wrote this stream from a legacy image.

      record:
        -webide-representation: '{header.record_type} {header.len_body:dec} bytes{truncation}: {body}'
        doc: |
          One record: header, body, padding to a multiple of 8 bytes.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
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

        instances:
          body:
            -webide-parse-mode: eager
            io: raw_body._io
            pos: 0
            type:
              switch-on: header.record_type
              cases:
                record_type::end_mark: empty_body
                record_type::page_data: page_data(_parent.is_big_endian)
                record_type::x86_pv_info: x86_pv_info
                record_type::x86_pv_p2m_frames: x86_pv_p2m_frames
                record_type::x86_pv_vcpu_basic: x86_pv_vcpu(header.record_type)
                record_type::x86_pv_vcpu_extended: x86_pv_vcpu(header.record_type)
                record_type::x86_pv_vcpu_xsave: x86_pv_vcpu(header.record_type)
                record_type::shared_info: shared_info
                record_type::x86_tsc_info: x86_tsc_info
                record_type::hvm_context: xen_hvm_context
                record_type::hvm_params: hvm_params
                record_type::toolstack: toolstack
                record_type::x86_pv_vcpu_msrs: x86_pv_vcpu(header.record_type)
                record_type::verify: empty_body
                record_type::checkpoint: empty_body
                record_type::checkpoint_dirty_pfn_list: checkpoint_dirty_pfn_list
                record_type::static_data_end: empty_body
                record_type::x86_cpuid_policy: xen_x86_cpu_policy::cpuid_policy
                record_type::x86_msr_policy: xen_x86_cpu_policy::msr_policy
                record_type::stripped: stripped
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

      record_header:
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
            -kind: helper
            value: (8 - len_body % 8) % 8
            doc: Bytes of padding after the body.

          len_body_max:
            -kind: helper
            value: 134217728
            doc: |
              128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
              tools/libs/guest/xg_sr_stream_format.h).

      opaque:
        doc: |
          Bytes of a record's body, not interpreted here: the type has no
          fields, only a size. `body` decodes the same bytes.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records

      empty_body:
        -webide-representation: 'no content'
        doc: |
          The body of the records that carry no data: END, VERIFY, CHECKPOINT
          and STATIC_DATA_END. It has no fields. By the specification their
          body_length is 0; if it is not, `raw_body` has the bytes.
        doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L260 END

      unknown_body:
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
            -kind: helper
            value: sizeof<u4> + sizeof<u4>
            doc: Offset of the pfns in the body.

          len_pfn:
            -kind: helper
            value: sizeof<u8>
            doc: Size of one entry of `pfns` in bytes.

          len_page:
            -kind: helper
            value: 4096
            doc: Size of one page in bytes.

          ofs_pages:
            -kind: helper
            value: (ofs_pfns.as<u8> + (len_pfn.as<u8> * num_pfns.as<u8>).as<u8>).as<u8>
            doc: Offset of the page contents in the body.

          pfns:
            -orig-id: pfn
            pos: ofs_pfns
            type: pfn_entry(is_big_endian)
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

      pfn_entry:
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
            -kind: helper
            value: sizeof<u4> + sizeof<u4>
            doc: Offset of the frames' pfns in the body.

          len_p2m_pfn:
            -kind: helper
            value: sizeof<u8>
            doc: Size of one entry of `p2m_pfns` in bytes.

          len_p2m_frame:
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
                vcpu_context_layout::xsave: xen_x86_vcpu::vcpu_xsave
                vcpu_context_layout::msrs: xen_x86_vcpu::vcpu_msrs
                _: xen_x86_vcpu::unknown_context
            if: context_layout != vcpu_context_layout::nothing
            doc: |
              The context, decoded as the structure of the domctl that belongs
              to the record type.

      shared_info:
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
            -kind: helper
            value: sizeof<u4> + sizeof<u4>
            doc: Offset of the parameters in the body.

          len_param:
            -kind: helper
            value: sizeof<hvm_param>
            doc: Size of one parameter in bytes.

          params:
            -orig-id: param
            pos: ofs_params
            type: hvm_param
            repeat: expr
            repeat-expr: num_params
            doc: The parameters, `num_params` of them.

      hvm_param:
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

      toolstack:
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
    0x00:
      id: end_mark
      -name: end
      -groups: [signal]
      doc: End of the image, and the last record.
    0x01:
      id: page_data
      -groups: [memory]
      doc: Contents and types of a batch of guest pages.
    0x02:
      id: x86_pv_info
      -groups: [pv, static]
      doc: Width and page-table levels of a PV guest.
    0x03:
      id: x86_pv_p2m_frames
      -groups: [memory, pv]
      doc: Location of a PV guest's P2M table.
    0x04:
      id: x86_pv_vcpu_basic
      -groups: [pv, registers, vcpu]
      doc: Registers of a PV vCPU.
    0x05:
      id: x86_pv_vcpu_extended
      -groups: [pv, registers, vcpu]
      doc: Callbacks and machine-check state of a PV vCPU.
    0x06:
      id: x86_pv_vcpu_xsave
      -groups: [pv, registers, vcpu]
      doc: Extended processor state of a PV vCPU.
    0x07:
      id: shared_info
      -groups: [pv, registers]
      doc: Shared info page of a PV guest.
    0x08:
      id: x86_tsc_info
      -groups: [registers]
      doc: The guest's time stamp counter (TSC).
    0x09:
      id: hvm_context
      -groups: [hvm, registers]
      doc: State of the virtual hardware that Xen emulates for an HVM guest.
    0x0a:
      id: hvm_params
      -groups: [hvm, registers]
      doc: HVM parameters.
    0x0b:
      id: toolstack
      doc: Toolstack data; deprecated.
    0x0c:
      id: x86_pv_vcpu_msrs
      -groups: [pv, registers, vcpu]
      doc: Model-specific registers of a PV vCPU.
    0x0d:
      id: verify
      -groups: [signal]
      doc: All memory has been sent; the records that follow send it again for comparison.
    0x0e:
      id: checkpoint
      -groups: [signal]
      doc: The records so far describe a consistent state.
    0x0f:
      id: checkpoint_dirty_pfn_list
      doc: Dirty pfns, sent from a COLO secondary to its primary.
    0x10:
      id: static_data_end
      -groups: [signal, version_3]
      doc: |
        End of the static data, which does not change while the guest runs;
        version 3.
    0x11:
      id: x86_cpuid_policy
      -groups: [static, version_3]
      doc: CPUID policy; version 3.
    0x12:
      id: x86_msr_policy
      -groups: [static, version_3]
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
