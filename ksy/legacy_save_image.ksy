meta:
  id: legacy_save_image
  title: Xen legacy save image (Xen 4.4 and earlier)
  application: Xen
  license: MIT
  ks-version: "0.11"
  imports:
    - xen_hvm_context
    - xen_x86_vcpu
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
    type: domain_image(identification.is_64bit, identification.is_pv)
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

  domain_image:
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
        repeat-until: _.is_last or _io.size - _io.pos < sizeof<hvm_param>
        if: _io.size - _io.pos >= sizeof<hvm_param>
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
        type: opaque
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
            _: opaque
        doc: The data, decoded by block type.

      len_context_so_far:
        -kind: helper
        value: '(header.block_type == block_type::vcpu ? header.len_data : len_context_before).as<u4>'
        doc: Length of a vCPU's context, from the blocks up to this one.

      has_extended_so_far:
        -kind: helper
        value: has_extended_before or header.block_type == block_type::extv
        doc: vCPUs have an extended context.

      len_xsave_so_far:
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

  opaque:
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
          not _.is_followed_by_chunk or _io.size - _io.pos < sizeof<hvm_param>
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
        type: 'pfn_entry(is_64bit, pfns.size == 0 ? 0.as<u4> : pfns.last.num_pages_so_far.as<u4>)'
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
        -kind: helper
        -orig-id: MAX_BATCH_SIZE
        value: 1024
        doc: The most pfns that a receiver accepts in one page batch.

      known_vcpu_id_max:
        -kind: helper
        -orig-id: XC_SR_MAX_VCPUS
        value: 4095
        doc: The highest vCPU id that a receiver accepts.

      is_hvm_param:
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
        -kind: helper
        value: 'chunk_type == chunk_type::vcpu_info and max_vcpu_id <= 4095
            ? ((max_vcpu_id / 64 + 1) * 8).as<u4> : 0.as<u4>'
        doc: Length of the map of vCPUs in bytes.

      len_body:
        -kind: helper
        value: |
          marker > 0 ? (num_pages.as<u8> * 4096.as<u8>).as<u8>
            : chunk_type == chunk_type::vcpu_info ? len_vcpu_map.as<u8>
            : chunk_type == chunk_type::toolstack ? len_toolstack.as<u8>
            : chunk_type == chunk_type::compressed_data ? len_compressed.value
            : chunk_type == chunk_type::tsc_info ? sizeof<tsc_info>.as<u8>
            : is_hvm_param ? sizeof<hvm_param>.as<u8> : 0.as<u8>
        doc: |
          Length of the data that follows in bytes; 0 for tmem, whose contents
          determine where it ends.

  pfn_entry:
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
        type: opaque
        doc: |
          The data that follows, or the part of it that the image still has if
          it ends before `header.len_body` bytes.

      - id: tmem
        type:
          switch-on: header.chunk_type
          cases:
            chunk_type::tmem: tmem
            chunk_type::tmem_extra: tmem_extra
            _: opaque
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
            chunk_type::toolstack: toolstack(is_64bit)
            chunk_type::compressed_data: compressed_data
            chunk_type::hvm_ident_pt: hvm_param
            chunk_type::hvm_vm86_tss: hvm_param
            chunk_type::hvm_console_pfn: hvm_param
            chunk_type::hvm_acpi_ioports_location: hvm_param
            chunk_type::hvm_viridian: hvm_param
            chunk_type::hvm_generation_id_addr: hvm_param
            chunk_type::hvm_paging_ring_pfn: hvm_param
            chunk_type::hvm_monitor_ring_pfn: hvm_param
            chunk_type::hvm_sharing_ring_pfn: hvm_param
            chunk_type::hvm_ioreq_server_pfn: hvm_param
            chunk_type::hvm_nr_ioreq_server_pages: hvm_param
            _: opaque
        doc: The data that follows, decoded by the chunk's type.

      idx_vcpu_info_so_far:
        -kind: helper
        value: '(header.chunk_type == chunk_type::vcpu_info ? chunk_number : idx_vcpu_info_before).as<s4>'
        doc: Number of the last vcpu_info chunk so far, -1 if there was none.

      has_last_checkpoint_so_far:
        -kind: helper
        value: has_last_checkpoint_before or header.chunk_type == chunk_type::last_checkpoint
        doc: A last_checkpoint chunk was present.

      has_enable_compression_so_far:
        -kind: helper
        value: has_enable_compression_before or header.chunk_type == chunk_type::enable_compression
        doc: An enable_compression chunk was present.

      is_followed_by_chunk:
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

  hvm_param:
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

  toolstack:
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
        -kind: helper
        -orig-id: TOOLSTACK_SAVE_VERSION
        value: 1
        doc: The only version.

      ofs_physmaps:
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
        type: shared_info
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
        -kind: helper
        value: 0x10000000
        doc: The most pfns that a receiver accepts.

      len_list:
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
        type: vcpu(len_context, has_extended, len_xsave)
        if: online != 0
        doc: The state of a vCPU that is online.

    instances:
      len_vcpu:
        -kind: helper
        value: '(len_context + (has_extended ? 128.as<u4> : 0.as<u4>) + len_xsave).as<u4>'
        doc: Length of the state of one vCPU in bytes.

  vcpu:
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
        -kind: helper
        value: '(has_extended ? 128.as<u4> : 0.as<u4>).as<u4>'
        doc: Length of the extended context in bytes.

      ofs_extended:
        -kind: helper
        value: len_context
        doc: Offset of the extended context.

      ofs_xsave:
        -kind: helper
        value: len_context + len_extended
        doc: Offset of the extended processor state.

      len_vcpu:
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
        type: vcpu_xsave
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

  vcpu_xsave:
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
        -kind: helper
        value: sizeof<u8> + sizeof<u8>
        doc: Offset of the state.

      area:
        pos: ofs_state
        size-eos: true
        type: xen_x86_vcpu::vcpu_xsave
        if: _io.size >= 32
        doc: The state, decoded; absent if it is too short.

  shared_info:
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
        type: opaque
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
