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
  size of the P2M; of a PV guest, what is needed to read the rest and the frames
  of its P2M; chunks, mostly guest pages; and a tail with the registers. It has
  no magic, and no version.

  Some numbers are as wide as the words of the toolstack that saved, and
  nothing says how wide that was, nor which kind of guest this is; both can be
  told from the first octets, see `identification`.

  A domain that Remus protected has several checkpoints one behind the other,
  each of chunks and a tail. The pages of all of them count, and the last tail.

  A damaged image parses as far as its framing allows.
doc-ref: Xen 4.4 tools/libxc/xg_save_restore.h

seq:
  - id: image
    type: domain_image(identification.is_64bit, identification.is_pv)
    if: _io.size >= sizeof<first_octets> + sizeof<u4>
    doc: The whole image, unless the data end inside its first headers.

instances:
  identification:
    pos: 0
    type: first_octets
    if: _io.size >= sizeof<first_octets>
    doc: What the first octets tell about the image.

types:
  first_octets:
    -webide-representation: '64-bit toolstack: {is_64bit}, PV: {is_pv}'
    doc: |
      The first 16 octets, seen as what they may be for either width of the
      toolstack.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, Legacy Images (x86 only)
    seq:
      - id: p2m_size
        type: u4
        doc: Size of the P2M, of which a 64-bit toolstack has more octets to come.

      - id: word1
        type: u4
        doc: |
          Octets 4-7. Of a 64-bit toolstack the rest of the size, which is zero;
          of a 32-bit toolstack what follows the size, which is not.

      - id: word2
        type: u4
        doc: Octets 8-11. Of a 64-bit toolstack what follows the size.

      - id: word3
        type: u4
        doc: Octets 12-15.

    instances:
      is_64bit:
        value: word1 == 0
        doc: The toolstack that saved was a 64-bit one.

      is_pv:
        value: |
          is_64bit
            ? word2 >> 16 == 0xffff and (word2 & 0xffff) == 0xffff and word3 >> 16 == 0xffff and (word3 & 0xffff) == 0xffff
            : word1 >> 16 == 0xffff and (word1 & 0xffff) == 0xffff
              and not ((word2 >= 1 and word2 <= 1024) or (word2 >> 16 == 0xffff and (word2 & 0xffff) >= 0xffec))
        doc: |
          A PV guest's extended info follows the size. Where there is none, an
          HVM guest's first chunk does. All ones can be the marker of a chunk
          too, enable_verify_mode; then another chunk's marker follows, where
          the length of the extended info would be larger.

      first_chunk:
        value: 'is_64bit ? word2 : word1'
        doc: Marker of the first chunk, if this is an HVM guest.

      has_plausible_size:
        value: p2m_size > 0 and p2m_size <= 0x10000000
        doc: There are pages, and no more than pfns of 28 bits can name.

      has_plausible_chunk:
        value: (first_chunk >= 1 and first_chunk <= 1024) or (first_chunk >> 16 == 0xffff and (first_chunk & 0xffff) >= 0xffec)
        doc: The marker is one that a chunk at the start of an image can have.

  ulong:
    -webide-representation: '{value:hex}'
    doc: A number as wide as the words of the toolstack that saved.
    doc-ref: Xen 4.4 tools/libxc/xg_save_restore.h
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.
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
        doc: The number.

  ulong_halves:
    -webide-representation: '{low:hex}'
    doc: |
      A number as wide as the words of the toolstack that saved, in two halves,
      as not every language has operations on the bits of 64.
    doc-ref: Xen 4.4 tools/libxc/xg_save_restore.h
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.
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
    doc-ref: Xen 4.4 tools/libxc/xg_save_restore.h
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.

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
        doc: What is needed to read the rest of a PV guest's image.

      - id: p2m_frames
        size: |
          len_p2m_frames <= (_io.size - _io.pos).as<u8>
            ? len_p2m_frames : (_io.size - _io.pos).as<u8>
        type: p2m_frame_list(is_64bit)
        if: is_pv
        doc: Where a PV guest keeps its P2M.

      - id: checkpoints
        type: |
          checkpoint(is_64bit, is_pv, len_context, has_extended, len_xsave,
            checkpoints.size == 0 ? false : checkpoints.last.enables_compression)
        repeat: until
        repeat-until: _.is_last or _io.size - _io.pos < sizeof<hvm_param>
        if: _io.size - _io.pos >= sizeof<hvm_param>
        doc: Chunks and a tail; more than once in what Remus sent.

    instances:
      guest_width:
        value: '(len_context == 5168 or (is_64bit and len_context != 2800) ? 8 : 4).as<u4>'
        doc: Width of a PV guest's words in octets, told by the size of its vCPU contexts.

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
        doc: Length of `p2m_frames` in octets.

      len_context:
        -kind: helper
        value: '(is_pv ? extended_info.len_context.as<u4> : 0.as<u4>).as<u4>'
        doc: Length of a vCPU's context in octets.

      has_extended:
        value: 'is_pv ? extended_info.has_extended : false'
        doc: Each vCPU has an extended context.

      len_xsave:
        -kind: helper
        value: '(is_pv ? extended_info.len_xsave.as<u4> : 0.as<u4>).as<u4>'
        doc: Length of a vCPU's extended processor state in octets, with what stands ahead of it.

  header:
    -webide-representation: '{p2m_size}'
    doc: What every image begins with.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_save.c, xc_domain_save()
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.

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
        doc: More than that the 28 bits of a pfn cannot name.

      toolstack_width:
        value: 'is_64bit ? 8 : 4'
        doc: Width of the words of the toolstack that saved, in octets.

      guest_type:
        value: 'is_pv ? 1 : 2'
        enum: guest_type
        doc: Kind of guest.

  extended_info:
    -webide-representation: 'context {len_context:dec}, extended: {has_extended}, xsave {len_xsave:dec}'
    doc: Blocks that say what the tail of a PV guest's image holds.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_save.c, map_and_save_p2m_table()
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.
    seq:
      - id: head
        type: extended_info_header(is_64bit)
        doc: Marker and length.

      - id: blocks
        size: |
          head.len_blocks.as<u8> <= (_io.size - _io.pos).as<u8>
            ? head.len_blocks.as<u8> : (_io.size - _io.pos).as<u8>
        type: extended_info_blocks
        doc: The blocks.

    instances:
      len_context:
        -kind: helper
        value: blocks.len_context
        doc: Length of a vCPU's context in octets; 0 if no block says so.

      has_extended:
        value: blocks.has_extended
        doc: Each vCPU has an extended context.

      len_xsave:
        -kind: helper
        value: blocks.len_xsave
        doc: Length of a vCPU's extended processor state in octets, with what stands ahead of it.

  extended_info_header:
    -webide-representation: '{len_blocks:dec} octets'
    doc: What opens the extended info.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, load_p2m_frame_list()
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.
    seq:
      - id: marker
        type: ulong_halves(is_64bit)
        doc: All ones, which the first frame of a P2M is not.

      - id: len_blocks
        type: u4
        doc: Length of all blocks in octets.

    instances:
      is_valid:
        value: |
          marker.low >> 16 == 0xffff and (marker.low & 0xffff) == 0xffff
            and (is_64bit ? marker.high >> 16 == 0xffff and (marker.high & 0xffff) == 0xffff : true)
        doc: The marker is all ones.

  extended_info_blocks:
    doc: All blocks of the extended info.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, load_p2m_frame_list()
    seq:
      - id: blocks
        type: |
          extended_info_block(blocks.size == 0 ? 0.as<u4> : blocks.last.len_context_so_far.as<u4>,
            blocks.size == 0 ? false : blocks.last.has_extended_so_far,
            blocks.size == 0 ? 0.as<u4> : blocks.last.len_xsave_so_far.as<u4>)
        repeat: until
        repeat-until: _io.size - _io.pos < sizeof<extended_info_block_header>
        if: _io.size >= sizeof<extended_info_block_header>
        doc: Blocks, up to where the bytes for another one run out.

    instances:
      has_blocks:
        value: _io.size >= sizeof<extended_info_block_header>
        doc: There is a block.

      len_context:
        -kind: helper
        value: '(has_blocks ? blocks.last.len_context_so_far.as<u4> : 0.as<u4>).as<u4>'
        doc: Length of a vCPU's context in octets; 0 if no block says so.

      has_extended:
        value: 'has_blocks ? blocks.last.has_extended_so_far : false'
        doc: Each vCPU has an extended context.

      len_xsave:
        -kind: helper
        value: '(has_blocks ? blocks.last.len_xsave_so_far.as<u4> : 0.as<u4>).as<u4>'
        doc: Length of a vCPU's extended processor state in octets, with what stands ahead of it.

  extended_info_block_header:
    -webide-representation: '{block_type} {len_data:dec}'
    doc: What opens a block of the extended info.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, load_p2m_frame_list()
    seq:
      - id: type_code
        -kind: helper
        -orig-id: chunk_sig
        type: u4be
        doc: What the block is, four letters; see `block_type`.

      - id: len_data
        -orig-id: chunk_bytes
        type: u4
        doc: Length of the block's data in octets.

    instances:
      block_type:
        value: type_code
        enum: block_type
        doc: What the block is. A receiver passes over a type that it does not know.

  extended_info_block:
    -webide-representation: '{header}'
    doc: One block of the extended info.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, load_p2m_frame_list()
    params:
      - id: len_context_before
        type: u4
        doc: Length of a vCPU's context, as the blocks before have it.

      - id: has_extended_before
        type: bool
        doc: One of the blocks before says that vCPUs have an extended context.

      - id: len_xsave_before
        type: u4
        doc: Length of a vCPU's extended processor state, as the blocks before have it.
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
        doc: Length of a vCPU's context, as the blocks so far have it.

      has_extended_so_far:
        -kind: helper
        value: has_extended_before or header.block_type == block_type::extv
        doc: vCPUs have an extended context.

      len_xsave_so_far:
        -kind: helper
        value: |
          header.block_type == block_type::xcnt and raw_content._io.size >= sizeof<u4>
            ? content.as<xsave_length>.len_xsave.as<u4> : len_xsave_before.as<u4>
        doc: Length of a vCPU's extended processor state, as the blocks so far have it.

  xsave_length:
    -webide-representation: '{len_xsave:dec} octets'
    doc: The data of an xcnt block.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_save.c, map_and_save_p2m_table()
    seq:
      - id: len_xsave
        type: u4
        doc: Octets of extended processor state in each vCPU's part of the tail.

  opaque:
    -webide-representation: 'not decoded'
    doc: Octets that are not interpreted here.
    doc-ref: Xen 4.4 tools/libxc/xg_save_restore.h

  p2m_frame_list:
    -webide-representation: 'pfns of the P2M'
    doc: |
      The pfns of the pages that hold the P2M. The sender puts pfns where a
      running guest has mfns.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_save.c, map_and_save_p2m_table()
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.
    instances:
      len_pfn:
        -kind: helper
        value: 'is_64bit ? 8 : 4'
        doc: Size of one entry in octets.

      pfns:
        pos: 0
        type: ulong(is_64bit)
        repeat: expr
        repeat-expr: (_io.size.as<u8> / len_pfn.as<u8>).as<u8>
        doc: A pfn for each page of the P2M.

  checkpoint:
    -webide-representation: 'compressed: {is_compressed}, last: {is_last}'
    doc: Chunks, and the tail that makes them the state of a whole domain.
    doc-ref: Xen 4.4 tools/libxc/xg_save_restore.h, BODY PHASE and TAIL PHASE
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.

      - id: is_pv
        -kind: helper
        type: bool
        doc: The guest is paravirtualised.

      - id: len_context
        type: u4
        doc: Length of a vCPU's context in octets.

      - id: has_extended
        type: bool
        doc: Each vCPU has an extended context.

      - id: len_xsave
        type: u4
        doc: Length of a vCPU's extended processor state in octets, with what stands ahead of it.

      - id: is_compressed
        -kind: helper
        type: bool
        doc: Pages are in compressed_data chunks; an earlier checkpoint has said so.
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
          Chunks up to an end chunk, or up to one that makes no sense, or up to
          where the bytes for the longest header of another one run out, which
          is as long as an HVM parameter.

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
        doc: Where the tail ends.

    instances:
      is_ended:
        value: chunks.last.header.chunk_type == chunk_type::end
        doc: The chunks have come to their end, and the tail follows.

      enables_compression:
        value: chunks.last.has_enable_compression_so_far
        doc: Pages of later checkpoints are compressed.

      highest_vcpu_id:
        -kind: id
        value: |
          (chunks.last.idx_vcpu_info_so_far >= 0
            ? chunks[chunks.last.idx_vcpu_info_so_far].header.max_vcpu_id.as<u4> : 0.as<u4>).as<u4>
        doc: The highest vCPU id; without vcpu_info there is vCPU 0 alone.

      next_marker:
        pos: after_tail.ofs_next
        type: next_marker
        if: _io.size.as<u8> >= (after_tail.ofs_next + sizeof<next_marker>).as<u8>
        doc: What follows the tail.

      is_last:
        value: |
          not is_ended or chunks.last.has_last_checkpoint_so_far ? true
            : (_io.size.as<u8> < (after_tail.ofs_next + sizeof<next_marker>).as<u8> ? true : not next_marker.is_chunk)
        doc: |
          No other checkpoint follows. The images of Xen 3.4 and earlier have no
          last_checkpoint chunk, and no chunk behind their only checkpoint.

  stream_position:
    -webide-representation: '{ofs_next:hex}'
    doc: |
      A place between two things. What is read on demand must not ask the stream
      where it stands: not every language says the same then.
    doc-ref: Xen 4.4 tools/libxc/xg_save_restore.h
    params:
      - id: ofs_next
        type: u8
        doc: Octets of the stream ahead of the place.

  next_marker:
    doc: What stands behind a tail, seen as the marker of a chunk.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, xc_domain_restore()
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
      The marker of a chunk, and what tells how long the chunk is. Only Xen's
      restore code says which chunk has what.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, pagebuf_get_one()
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.

      - id: is_compressed
        -kind: helper
        type: bool
        doc: Pages do not stand behind their pfns but in compressed_data chunks.
    seq:
      - id: marker
        type: s4
        doc: The number of pfns if it is positive, else what the chunk is.

      - id: max_vcpu_id
        -kind: count
        type: u4
        if: chunk_type == chunk_type::vcpu_info
        doc: The highest vCPU id.

      - id: len_toolstack
        type: u4
        if: chunk_type == chunk_type::toolstack
        doc: Length of the toolstack's data in octets.

      - id: len_compressed
        type: ulong(is_64bit)
        if: chunk_type == chunk_type::compressed_data
        doc: Length of the compressed pages in octets.

      - id: pfns
        type: 'pfn_entry(is_64bit, pfns.size == 0 ? 0.as<u4> : pfns.last.num_pages_so_far.as<u4>)'
        repeat: expr
        repeat-expr: |
          marker.as<u8> <= ((_io.size - _io.pos).as<u8> / (is_64bit ? 8.as<u8> : 4.as<u8>)).as<u8>
            ? marker.as<u8> : ((_io.size - _io.pos).as<u8> / (is_64bit ? 8.as<u8> : 4.as<u8>)).as<u8>
        if: marker > 0
        doc: The pfns of a page batch and their types.

    instances:
      chunk_type:
        value: '(marker > 0 ? 1.as<s4> : marker.as<s4>).as<s4>'
        enum: chunk_type
        doc: What the chunk is.

      num_pfns:
        -kind: count
        value: '(marker > 0 ? marker.as<u4> : 0.as<u4>).as<u4>'
        doc: Number of pfns in a page batch.

      known_num_pfns_max:
        -kind: helper
        -orig-id: MAX_BATCH_SIZE
        value: 1024
        doc: The most that a receiver takes in one page batch.

      known_vcpu_id_max:
        -kind: helper
        -orig-id: XC_SR_MAX_VCPUS
        value: 4095
        doc: The highest vCPU id that a receiver takes.

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
        doc: Which HVM parameter, an HVM_PARAM_* number of Xen's hvm/params.h; -1 for other chunks.

      is_tmem:
        -kind: helper
        value: chunk_type == chunk_type::tmem or chunk_type == chunk_type::tmem_extra
        doc: The chunk's contents say where it ends, and nothing else does.

      is_known:
        value: marker >= -20
        doc: A receiver knows the chunk.

      num_pages:
        -kind: count
        value: |
          (marker > 0 and not is_compressed and pfns.size > 0
            ? pfns.last.num_pages_so_far.as<u4> : 0.as<u4>).as<u4>
        doc: Pages that stand behind the pfns.

      len_vcpu_map:
        -kind: helper
        value: 'chunk_type == chunk_type::vcpu_info and max_vcpu_id <= 4095
            ? ((max_vcpu_id / 64 + 1) * 8).as<u4> : 0.as<u4>'
        doc: Length of the map of vCPUs in octets.

      len_body:
        -kind: helper
        value: |
          marker > 0 ? (num_pages.as<u8> * 4096.as<u8>).as<u8>
            : chunk_type == chunk_type::vcpu_info ? len_vcpu_map.as<u8>
            : chunk_type == chunk_type::toolstack ? len_toolstack.as<u8>
            : chunk_type == chunk_type::compressed_data ? len_compressed.value
            : chunk_type == chunk_type::tsc_info ? sizeof<tsc_info>.as<u8>
            : is_hvm_param ? sizeof<hvm_param>.as<u8> : 0.as<u8>
        doc: Length of what follows in octets; 0 for tmem, which tells itself where it ends.

  pfn_entry:
    -webide-representation: 'pfn {pfn:hex} {page_type}'
    doc: A pfn and its type, as wide as the toolstack's words.
    doc-ref: Xen 4.4 tools/libxc/xg_save_restore.h, BODY PHASE
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.

      - id: num_pages_before
        type: u4
        doc: Entries before this one that have a page.
    seq:
      - id: entry
        -kind: helper
        type: ulong_halves(is_64bit)
        doc: Type in bits 31-28, pfn in bits 27-0; all that is wider is zero.

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
        doc: What kind of page this is.

      reserved:
        -kind: reserved
        value: '(is_64bit ? entry.high.as<u4> : 0.as<u4>).as<u4>'
        doc: What is wider than 32 bits; zero when saved.

      has_page:
        value: type_code < 13
        doc: Whether the chunk has a page for this entry; not for broken, xalloc and xtab.

      num_pages_so_far:
        -kind: helper
        value: '(num_pages_before + (type_code < 13 ? 1.as<u4> : 0.as<u4>)).as<u4>'
        doc: Entries that have a page, up to this one.

  chunk:
    -webide-representation: '{header.chunk_type}'
    doc: A batch of guest pages, or something else about the domain.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, pagebuf_get_one()
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.

      - id: is_compressed
        -kind: helper
        type: bool
        doc: Pages do not stand behind their pfns but in compressed_data chunks.

      - id: chunk_number
        -kind: helper
        type: s4
        doc: Number of the chunk within its checkpoint.

      - id: idx_vcpu_info_before
        type: s4
        doc: Number of the last vcpu_info chunk before this one, -1 if there was none.

      - id: has_last_checkpoint_before
        type: bool
        doc: A last_checkpoint chunk stands before this one.

      - id: has_enable_compression_before
        type: bool
        doc: An enable_compression chunk stands before this one.
    seq:
      - id: header
        type: chunk_header(is_64bit, is_compressed)
        doc: What the chunk is, and how long.

      - id: raw_body
        -kind: helper
        size: |
          header.len_body <= (_io.size - _io.pos).as<u8>
            ? header.len_body : (_io.size - _io.pos).as<u8>
        type: opaque
        doc: What follows, as much of `header.len_body` as the image still has.

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
        doc: What follows, decoded by the chunk's type.

      idx_vcpu_info_so_far:
        -kind: helper
        value: '(header.chunk_type == chunk_type::vcpu_info ? chunk_number : idx_vcpu_info_before).as<s4>'
        doc: Number of the last vcpu_info chunk so far, -1 if there was none.

      has_last_checkpoint_so_far:
        -kind: helper
        value: has_last_checkpoint_before or header.chunk_type == chunk_type::last_checkpoint
        doc: There was a last_checkpoint chunk.

      has_enable_compression_so_far:
        -kind: helper
        value: has_enable_compression_before or header.chunk_type == chunk_type::enable_compression
        doc: There was an enable_compression chunk.

      is_followed_by_chunk:
        -kind: helper
        value: header.chunk_type != chunk_type::end and header.is_known
        doc: Another chunk follows.

  page_contents:
    -webide-representation: 'pages'
    doc: The pages of a page batch.
    doc-ref: Xen 4.4 tools/libxc/xg_save_restore.h, BODY PHASE
    instances:
      len_page:
        -kind: helper
        value: 4096
        doc: Size of one page in octets.

      pages:
        -kind: pages
        pos: 0
        size: len_page
        repeat: expr
        repeat-expr: (_io.size.as<u8> / len_page.as<u8>).as<u8>
        doc: The contents, one for each of the header's pfns that has a page, in their order.

  vcpu_info:
    -webide-representation: '{vcpu_map}'
    doc: Which vCPUs the guest has.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_save.c, xc_domain_save()
    seq:
      - id: vcpu_map
        -kind: flags
        size-eos: true
        doc: A bit for each vCPU, the lowest of each octet first; set if it is online.

  hvm_param:
    -webide-representation: '{value:hex}'
    doc: One HVM parameter.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_save.c, xc_domain_save()
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
    doc: How the guest sees the time stamp counter.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_save.c, save_tsc_info()
    seq:
      - id: mode_code
        -kind: helper
        type: u4
        doc: How Xen presents the TSC, as a number; see `mode`.

      - id: nsec
        -kind: time
        type: u8
        doc: Elapsed time in nanoseconds.

      - id: khz
        -kind: time
        type: u4
        doc: Frequency of the TSC in kHz.

      - id: incarnation
        type: u4
        doc: How often the guest has been restored or migrated.

    instances:
      mode:
        value: mode_code
        enum: tsc_mode
        doc: How Xen presents the TSC.

  toolstack:
    -webide-representation: 'version {version:dec}, {num_physmaps:dec} entries'
    doc: |
      What libxl notes about QEMU: where it has mapped its video memory and the
      like.
    doc-ref: Xen 4.4 tools/libxl/libxl_dom.c, libxl__toolstack_save()
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.
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
        doc: Where the mappings begin.

      physmaps:
        pos: ofs_physmaps
        type: physmap(is_64bit)
        repeat: expr
        repeat-expr: num_physmaps
        doc: The mappings.

  physmap:
    -webide-representation: '{name.text} at {start_addr:hex}, {len_range:hex} octets'
    doc: One of QEMU's mappings into the guest's memory.
    doc-ref: Xen 4.4 tools/libxl/libxl_internal.h, struct libxl__physmap_info
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.
    seq:
      - id: phys_offset
        type: u8
        doc: Where the memory was first; the mapping goes by this number.

      - id: start_addr
        -kind: address
        type: u8
        doc: Where in the guest's memory it is mapped.

      - id: len_range
        -orig-id: size
        type: u8
        doc: How much is mapped, in octets.

      - id: len_name
        -orig-id: namelen
        type: u4
        doc: Length of the name in octets, its NUL included.

      - id: name
        size: len_name
        type: physmap_name
        doc: The name of the memory.

      - id: padding
        -kind: padding
        size: sizeof<u4>
        if: is_64bit
        doc: What the compiler put behind the name's length, which ended up behind the name.

  physmap_name:
    -webide-representation: '{text}'
    doc: The name of memory that QEMU has mapped, with its NUL.
    doc-ref: Xen 4.4 tools/libxl/libxl_internal.h, struct libxl__physmap_info
    seq:
      - id: text
        type: strz
        eos-error: false
        encoding: ISO-8859-1
        doc: The name.

    instances:
      text_octets:
        -kind: helper
        pos: 0
        size-eos: true
        terminator: 0
        doc: The octets of the name without its NUL.

      is_terminated:
        value: text_octets.length.as<u8> < _io.size.as<u8>
        doc: The name ends with a NUL.

      has_rest:
        value: text_octets.length.as<u8> + 1 < _io.size.as<u8>
        doc: Something stands behind the NUL.

  compressed_data:
    -webide-representation: '{data}'
    doc: |
      Pages as Remus sends them: what of each has changed since it was sent
      last. They belong to the pfns of the page batches before that have no
      page yet, in their order; a page can begin in one such chunk and end in
      the next.

      Each page is a run of markers of one octet. A marker of 0 alone is a page
      that has not changed; one of 0x80 alone is followed by the whole page.
      Otherwise bits 6-0 of a marker count words of four octets: with bit 7 set
      so many stay as they are, with bit 7 clear so many follow and replace
      those of the page. The markers of a page make 4096 octets together.
    doc-ref: Xen 4.4 tools/libxc/xc_compression.c, xc_compression_uncompress_page()
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
        doc: Marker of a page that follows whole.

      skip_flag:
        -orig-id: SKIPFLAG
        value: 0x80
        doc: Bit of a marker for words that stay as they are.

      len_word:
        -kind: helper
        value: 4
        doc: Octets of what a marker counts.

  tmem:
    -webide-representation: 'version {version:dec}'
    doc: |
      The guest's transcendent memory: pages that it has put into Xen's care.
      Xen has had none of it since 4.13.
    doc-ref: Xen 4.4 tools/libxc/xc_tmem.c, xc_tmem_save()
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
        doc: The guest's weight among others.

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
    doc: One pool, or what ends the list of pools.
    doc-ref: Xen 4.4 tools/libxc/xc_tmem.c, xc_tmem_save()
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
        doc: The most pages that follow.

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
    doc: One page of transcendent memory, or what ends the list of pages.
    doc-ref: Xen 4.4 tools/libxc/xc_tmem.c, xc_tmem_save()
    params:
      - id: len_page
        type: u4
        doc: Size of a page in octets.
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
        size: len_page
        if: not is_terminator
        doc: The page.

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
    doc: Pages of transcendent memory that are no longer valid; a live migration's last word on them.
    doc-ref: Xen 4.4 tools/libxc/xc_tmem.c, xc_tmem_save_extra()
    seq:
      - id: invalidated
        type: tmem_invalidation
        repeat: until
        repeat-until: _.is_terminator
        doc: The pages, up to a terminator.

  tmem_invalidation:
    doc: One page that is no longer valid, or what ends the list of them.
    doc-ref: Xen 4.4 tools/libxc/xc_tmem.c, xc_tmem_save_extra()
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
    doc-ref: Xen 4.4 tools/libxc/xc_domain_save.c, xc_domain_save()
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.

      - id: len_context
        type: u4
        doc: Length of a vCPU's context in octets.

      - id: has_extended
        type: bool
        doc: Each vCPU has an extended context.

      - id: len_xsave
        type: u4
        doc: Length of a vCPU's extended processor state in octets, with what stands ahead of it.

      - id: max_vcpu_id
        type: u4
        doc: The highest vCPU id.

      - id: vcpu_map
        type: bytes
        doc: A bit for each vCPU, the lowest of each octet first; set if it is online.
    seq:
      - id: unmapped
        type: unmapped_pfns(is_64bit)
        doc: The pfns that have no memory.

      - id: vcpus
        type: vcpu_slot(_index.as<u4>, ((vcpu_map[_index / 8] >> (_index % 8)) & 1).as<u4>, len_context, has_extended, len_xsave)
        repeat: expr
        repeat-expr: 'max_vcpu_id.as<u8> / 8.as<u8> < vcpu_map.length.as<u8> ? (max_vcpu_id + 1).as<u8> : 0.as<u8>'
        doc: The vCPUs, of which those that are offline take no room.

      - id: shared_info
        size: '(_io.size - _io.pos).as<u8> < 4096.as<u8> ? (_io.size - _io.pos).as<u8> : 4096.as<u8>'
        type: shared_info
        doc: The guest's shared info page.

  unmapped_pfns:
    -webide-representation: '{num_pfns:dec} pfns'
    doc: |
      The pfns of a PV guest that have no memory. Newer formats do without, as a
      receiver gives memory to no pfn that has not been sent.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, buffer_tail_pv()
    params:
      - id: is_64bit
        -kind: helper
        type: bool
        doc: Width of the toolstack that saved.
    seq:
      - id: num_pfns
        -kind: count
        type: u4
        doc: How many pfns have no memory.

      - id: list
        size: 'len_list <= (_io.size - _io.pos).as<u8> ? len_list : (_io.size - _io.pos).as<u8>'
        type: p2m_frame_list(is_64bit)
        doc: Those pfns.

    instances:
      known_num_pfns_max:
        -kind: helper
        value: 0x10000000
        doc: The most that a receiver takes.

      len_list:
        -kind: helper
        value: '(num_pfns.as<u8> * (is_64bit ? 8 : 4).as<u8>).as<u8>'
        doc: Length of the list in octets.

  vcpu_slot:
    -webide-representation: 'vCPU {vcpu_id:dec}'
    doc: A vCPU that the guest can have.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, buffer_tail_pv()
    params:
      - id: vcpu_id
        type: u4
        doc: Which vCPU.

      - id: online
        -kind: helper
        type: u4
        doc: 1 if the vCPU is online, and has its state here.

      - id: len_context
        type: u4
        doc: Length of its context in octets.

      - id: has_extended
        type: bool
        doc: It has an extended context.

      - id: len_xsave
        type: u4
        doc: Length of its extended processor state in octets, with what stands ahead of it.
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
        doc: Length of the state of one vCPU in octets.

  vcpu:
    doc: State of one vCPU of a PV guest.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, buffer_tail_pv()
    params:
      - id: len_context
        type: u4
        doc: Length of its context in octets.

      - id: has_extended
        type: bool
        doc: It has an extended context.

      - id: len_xsave
        type: u4
        doc: Length of its extended processor state in octets, with what stands ahead of it.
    instances:
      len_extended:
        -kind: helper
        value: '(has_extended ? 128.as<u4> : 0.as<u4>).as<u4>'
        doc: Length of the extended context in octets.

      ofs_extended:
        -kind: helper
        value: len_context
        doc: Where the extended context begins.

      ofs_xsave:
        -kind: helper
        value: len_context + len_extended
        doc: Where the extended processor state begins.

      len_vcpu:
        -kind: helper
        value: len_context + len_extended + len_xsave
        doc: Length of all of it in octets.

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
    doc-ref: xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
    params:
      - id: len_context
        type: u4
        doc: Length of the context in octets, which tells 64-bit and 32-bit guests apart.
    seq:
      - id: vcpu_guest_context
        type:
          switch-on: context_layout
          cases:
            context_layout::x86_64: xen_x86_vcpu::vcpu_guest_context_x86_64
            context_layout::x86_32: xen_x86_vcpu::vcpu_guest_context_x86_32
            _: xen_x86_vcpu::unknown_context
        doc: The structure as the guest's width has it.

    instances:
      context_layout:
        value: |
          len_context == sizeof<xen_x86_vcpu::vcpu_guest_context_x86_64> ? context_layout::x86_64
            : len_context == sizeof<xen_x86_vcpu::vcpu_guest_context_x86_32> ? context_layout::x86_32
            : context_layout::unknown
        doc: Which of the two it is.

  vcpu_xsave:
    -webide-representation: '{len_area:dec} octets'
    doc: Extended processor state of a PV vCPU.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_save.c, xc_domain_save()
    seq:
      - id: xfeature_mask
        -kind: flags
        type: u8
        doc: The features that Xen saved.

      - id: len_area
        -orig-id: size
        type: u8
        doc: Length of the state in octets, as Xen had it.

      - id: state
        size-eos: true
        doc: The state as it stands.

    instances:
      ofs_state:
        -kind: helper
        value: sizeof<u8> + sizeof<u8>
        doc: Where the state begins.

      area:
        pos: ofs_state
        size-eos: true
        type: xen_x86_vcpu::vcpu_xsave
        if: _io.size >= 32
        doc: The state, decoded, unless it is too short for that.

  shared_info:
    doc: A PV guest's shared info page; which layout it has depends on the guest's width.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_save.c, xc_domain_save()
    instances:
      len_shared_info:
        -kind: helper
        value: 4096
        doc: Length of the page in octets.

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
    doc: Pages through which an HVM guest, Xen and the device model talk.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_save.c, xc_domain_save()
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
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, buffer_tail_hvm()
    seq:
      - id: magic_pfns
        type: magic_pfns
        doc: Pages through which guest, Xen and device model talk.

      - id: hvm_context
        type: hvm_context
        doc: Xen's state of the guest's virtual hardware.

      - id: device_model
        type: device_model
        if: _io.size - _io.pos >= sizeof<device_model_signature>
        doc: The device model's state.

  hvm_context:
    -webide-representation: '{len_context:dec} octets'
    doc: Xen's state of an HVM guest's virtual hardware.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, buffer_tail_hvm()
    seq:
      - id: len_context
        -orig-id: rec_size
        type: u4
        doc: Length of the state in octets.

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
    doc: What opens the device model's state.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, buffer_tail_hvm()
    seq:
      - id: signature
        -orig-id: qemusig
        size: 21
        type: str
        encoding: ISO-8859-1
        doc: Who wrote it, and how its end is told.

    instances:
      has_length:
        value: signature == "DeviceModelRecord0002" or signature == "RemusDeviceModelState"
        doc: A length follows, little-endian.

      has_no_length:
        value: signature == "QemuDeviceModelRecord"
        doc: |
          xend's signature, with the state behind it up to the end of the file,
          or xenopsd's, which is one octet longer and has a length, big-endian.

      is_known:
        value: has_length or has_no_length
        doc: A receiver knows the signature.

  device_model_length:
    -webide-representation: '{len_state:dec} octets'
    doc: Length of the device model's state where libxl or Remus wrote it.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, buffer_qemu()
    seq:
      - id: len_state
        type: u4
        doc: Length of the state in octets.

  xenopsd_device_model_length:
    -webide-representation: '{len_state:dec} octets'
    doc: What xenopsd has behind the same signature as xend.
    doc-ref: xen-api ocaml/xenopsd/lib/suspend_image.ml, read_legacy_qemu_header
    seq:
      - id: newline
        type: u1
        doc: The last octet of the signature, a newline.

      - id: len_state
        type: u4be
        doc: Length of the state in octets.

    instances:
      is_valid:
        value: newline == 0x0a
        doc: This is xenopsd's, as QEMU's own state begins with a letter.

  device_model:
    -webide-representation: '{signature.signature}'
    doc: State of the device model, QEMU.
    doc-ref: Xen 4.4 tools/libxc/xc_domain_restore.c, buffer_tail_hvm()
    seq:
      - id: signature
        type: device_model_signature
        doc: Who wrote it.

      - id: after_signature
        type: stream_position(_io.pos.as<u8>)
        doc: Where the signature ends.

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
        doc: What follows the signature, if xenopsd wrote it.

      # Go has both sides of "and" and "or" computed; only ?: leaves out what is not there.
      has_xenopsd_length:
        value: |
          signature.has_no_length
            ? (_io.size.as<u8> >= (after_signature.ofs_next + sizeof<xenopsd_device_model_length>).as<u8>
              ? next_octets.is_valid : false) : false
        doc: A length follows the signature, and xenopsd wrote it.

      has_end:
        value: has_length or has_xenopsd_length
        doc: The length tells where the state ends; else it goes on to the end of the file.

      len_state:
        -kind: helper
        value: |
          (has_length ? length.len_state.as<u4>
            : has_xenopsd_length ? xenopsd_length.len_state.as<u4> : 0.as<u4>).as<u4>
        doc: Length of the state in octets, 0 if only the end of the file ends it.

      ofs_state:
        -kind: helper
        value: |
          (sizeof<device_model_signature>
            + (has_length ? sizeof<device_model_length>.as<u4>
              : has_xenopsd_length ? sizeof<xenopsd_device_model_length>.as<u4> : 0.as<u4>)).as<u4>
        doc: Where the state begins.

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
      id: unknown
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
      doc: A vCPU's context, whose length is that of all of them.
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
      doc: What libxl notes about QEMU.
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
      doc: Where an HVM guest's generation id is.
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
      doc: Which I/O ports an HVM guest's ACPI uses.
    -9:
      id: last_checkpoint
      doc: No other checkpoint follows.
    -8:
      id: hvm_console_pfn
      doc: Page of an HVM guest's console.
    -7:
      id: tsc_info
      doc: How the guest sees the time stamp counter.
    -6:
      id: tmem_extra
      doc: Transcendent memory that is no longer valid.
    -5:
      id: tmem
      doc: Transcendent memory.
    -4:
      id: hvm_vm86_tss
      doc: Where an HVM guest's TSS for virtual 8086 mode is.
    -3:
      id: hvm_ident_pt
      doc: Where an HVM guest's identity page table is.
    -2:
      id: vcpu_info
      doc: Which vCPUs the guest has.
    -1:
      id: enable_verify_mode
      doc: The pages that follow repeat what was sent, for comparison.
    0:
      id: end
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
      doc: Invalid page, without contents; also one that was taken away after it had been sent.

  tsc_mode:
    0:
      id: default
      doc: Native where host and guest frequencies allow, else emulated.
    1:
      id: always_emulate
      doc: Always emulated.
    2:
      id: never_emulate
      doc: Always native.
