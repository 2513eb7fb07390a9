# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'xen_x86_vcpu'
require_relative 'xen_hvm_context'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the
# size of the P2M; for a PV guest, the data needed to read the rest and the
# frames of its P2M; chunks, mostly guest pages; and a tail with the registers.
# It has no magic number and no version.
# 
# Some numbers are as wide as the words of the toolstack that saved the image.
# No field gives that width or the kind of guest; both can be derived from the
# first bytes, see `identification`.
# 
# The image of a domain that Remus protected has several checkpoints in a row,
# each with chunks and a tail. The pages of all checkpoints count, but only the
# last tail does.
# 
# A damaged image parses as far as its framing allows.
# 
# For reading only: a writer that the compiler makes of this with `-w` leaves
# out contents.
# @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
class LegacySaveImage < Kaitai::Struct::Struct

  BLOCK_TYPE = {
    1702392950 => :block_type_extv,
    1986228341 => :block_type_vcpu,
    2019782260 => :block_type_xcnt,
  }
  I__BLOCK_TYPE = BLOCK_TYPE.invert

  CHUNK_TYPE = {
    -20 => :chunk_type_hvm_nr_ioreq_server_pages,
    -19 => :chunk_type_hvm_ioreq_server_pfn,
    -18 => :chunk_type_toolstack,
    -17 => :chunk_type_hvm_sharing_ring_pfn,
    -16 => :chunk_type_hvm_monitor_ring_pfn,
    -15 => :chunk_type_hvm_paging_ring_pfn,
    -14 => :chunk_type_hvm_generation_id_addr,
    -13 => :chunk_type_enable_compression,
    -12 => :chunk_type_compressed_data,
    -11 => :chunk_type_hvm_viridian,
    -10 => :chunk_type_hvm_acpi_ioports_location,
    -9 => :chunk_type_last_checkpoint,
    -8 => :chunk_type_hvm_console_pfn,
    -7 => :chunk_type_tsc_info,
    -6 => :chunk_type_tmem_extra,
    -5 => :chunk_type_tmem,
    -4 => :chunk_type_hvm_vm86_tss,
    -3 => :chunk_type_hvm_ident_pt,
    -2 => :chunk_type_vcpu_info,
    -1 => :chunk_type_enable_verify_mode,
    0 => :chunk_type_end_mark,
    1 => :chunk_type_pages,
  }
  I__CHUNK_TYPE = CHUNK_TYPE.invert

  CONTEXT_LAYOUT = {
    0 => :context_layout_unknown_layout,
    1 => :context_layout_x86_64,
    2 => :context_layout_x86_32,
  }
  I__CONTEXT_LAYOUT = CONTEXT_LAYOUT.invert

  GUEST_TYPE = {
    1 => :guest_type_x86_pv,
    2 => :guest_type_x86_hvm,
  }
  I__GUEST_TYPE = GUEST_TYPE.invert

  PAGE_TYPE = {
    0 => :page_type_notab,
    1 => :page_type_l1tab,
    2 => :page_type_l2tab,
    3 => :page_type_l3tab,
    4 => :page_type_l4tab,
    9 => :page_type_l1tab_pin,
    10 => :page_type_l2tab_pin,
    11 => :page_type_l3tab_pin,
    12 => :page_type_l4tab_pin,
    13 => :page_type_broken,
    14 => :page_type_xalloc,
    15 => :page_type_xtab,
  }
  I__PAGE_TYPE = PAGE_TYPE.invert

  TSC_MODE = {
    0 => :tsc_mode_default,
    1 => :tsc_mode_always_emulate,
    2 => :tsc_mode_never_emulate,
  }
  I__TSC_MODE = TSC_MODE.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    if _io.size >= 16 + 4
      @image = DomainImage.new(@_io, self, @_root, identification.is_64bit, identification.is_pv)
    end
    self
  end

  ##
  # Chunks and the tail that completes the state of the domain.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE and TAIL PHASE
  class Checkpoint < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit, is_pv, len_context, has_extended, len_xsave, is_compressed)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      @is_pv = is_pv
      @len_context = len_context
      @has_extended = has_extended
      @len_xsave = len_xsave
      @is_compressed = is_compressed
      _read
    end

    def _read
      @chunks = []
      i = 0
      begin
        _ = Chunk.new(@_io, self, @_root, is_64bit, is_compressed, chunks.length, (chunks.length == 0 ? (-1) : chunks.last.idx_vcpu_info_so_far), (chunks.length == 0 ? false : chunks.last.has_last_checkpoint_so_far), (chunks.length == 0 ? is_compressed : chunks.last.has_enable_compression_so_far))
        @chunks << _
        i += 1
      end until  ((!(_.is_followed_by_chunk)) || (_io.size - _io.pos < 12)) 
      if  ((is_pv) && (is_ended) && (_io.size - _io.pos >= 4)) 
        @pv_tail = PvTail.new(@_io, self, @_root, is_64bit, len_context, has_extended, len_xsave, highest_vcpu_id, (chunks.last.idx_vcpu_info_so_far >= 0 ? chunks[chunks.last.idx_vcpu_info_so_far].body.vcpu_map : [1].pack('C*')))
      end
      if  ((!(is_pv)) && (is_ended) && (_io.size - _io.pos >= 24 + 4)) 
        @hvm_tail = HvmTail.new(@_io, self, @_root)
      end
      @after_tail = StreamPosition.new(@_io, self, @_root, _io.pos)
      self
    end

    ##
    # Pages of later checkpoints are compressed.
    def enables_compression
      return @enables_compression unless @enables_compression.nil?
      @enables_compression = chunks.last.has_enable_compression_so_far
      @enables_compression
    end

    ##
    # The highest vCPU id; without vcpu_info there is only vCPU 0.
    def highest_vcpu_id
      return @highest_vcpu_id unless @highest_vcpu_id.nil?
      @highest_vcpu_id = (chunks.last.idx_vcpu_info_so_far >= 0 ? chunks[chunks.last.idx_vcpu_info_so_far].header.max_vcpu_id : 0)
      @highest_vcpu_id
    end

    ##
    # The chunks are complete, and the tail follows.
    def is_ended
      return @is_ended unless @is_ended.nil?
      @is_ended = chunks.last.header.chunk_type == :chunk_type_end_mark
      @is_ended
    end

    ##
    # No other checkpoint follows. Images of Xen 3.4 and earlier have no
    # last_checkpoint chunk; no chunk follows their only checkpoint.
    def is_last
      return @is_last unless @is_last.nil?
      @is_last = ( ((!(is_ended)) || (chunks.last.has_last_checkpoint_so_far))  ? true : (_io.size < (after_tail.ofs_next + 4) ? true : !(next_marker.is_chunk)))
      @is_last
    end

    ##
    # The data after the tail.
    def next_marker
      return @next_marker unless @next_marker.nil?
      if _io.size >= (after_tail.ofs_next + 4)
        _pos = @_io.pos
        @_io.seek(after_tail.ofs_next)
        @next_marker = NextMarker.new(@_io, self, @_root)
        @_io.seek(_pos)
      end
      @next_marker
    end

    ##
    # Chunks up to an end chunk, up to an invalid chunk, or up to the point
    # where too few bytes remain for the longest header of another chunk,
    # which is as long as an HVM parameter.
    attr_reader :chunks

    ##
    # Registers of a PV guest.
    attr_reader :pv_tail

    ##
    # Registers and devices of an HVM guest.
    attr_reader :hvm_tail

    ##
    # Offset of the end of the tail.
    attr_reader :after_tail

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit

    ##
    # The guest is paravirtualised.
    attr_reader :is_pv

    ##
    # Length of a vCPU's context in bytes.
    attr_reader :len_context

    ##
    # Each vCPU has an extended context.
    attr_reader :has_extended

    ##
    # Length of a vCPU's extended processor state in bytes, including the
    # numbers before it.
    attr_reader :len_xsave

    ##
    # Pages are in compressed_data chunks, as an earlier checkpoint announced.
    attr_reader :is_compressed
  end

  ##
  # A batch of guest pages, or something else about the domain.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069 pagebuf_get_one()
  class Chunk < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit, is_compressed, chunk_number, idx_vcpu_info_before, has_last_checkpoint_before, has_enable_compression_before)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      @is_compressed = is_compressed
      @chunk_number = chunk_number
      @idx_vcpu_info_before = idx_vcpu_info_before
      @has_last_checkpoint_before = has_last_checkpoint_before
      @has_enable_compression_before = has_enable_compression_before
      _read
    end

    def _read
      @header = ChunkHeader.new(@_io, self, @_root, is_64bit, is_compressed)
      _io_raw_body = @_io.substream((header.len_body <= (_io.size - _io.pos) ? header.len_body : (_io.size - _io.pos)))
      @raw_body = Opaque.new(_io_raw_body, self, @_root)
      if header.is_tmem
        case header.chunk_type
        when :chunk_type_tmem
          @tmem = Tmem.new(@_io, self, @_root)
        when :chunk_type_tmem_extra
          @tmem = TmemExtra.new(@_io, self, @_root)
        else
          @tmem = Opaque.new(@_io, self, @_root)
        end
      end
      self
    end

    ##
    # The data that follows, decoded by the chunk's type.
    def body
      return @body unless @body.nil?
      io = raw_body._io
      _pos = io.pos
      io.seek(0)
      case header.chunk_type
      when :chunk_type_compressed_data
        @body = CompressedData.new(io, self, @_root)
      when :chunk_type_hvm_acpi_ioports_location
        @body = HvmParam.new(io, self, @_root)
      when :chunk_type_hvm_console_pfn
        @body = HvmParam.new(io, self, @_root)
      when :chunk_type_hvm_generation_id_addr
        @body = HvmParam.new(io, self, @_root)
      when :chunk_type_hvm_ident_pt
        @body = HvmParam.new(io, self, @_root)
      when :chunk_type_hvm_ioreq_server_pfn
        @body = HvmParam.new(io, self, @_root)
      when :chunk_type_hvm_monitor_ring_pfn
        @body = HvmParam.new(io, self, @_root)
      when :chunk_type_hvm_nr_ioreq_server_pages
        @body = HvmParam.new(io, self, @_root)
      when :chunk_type_hvm_paging_ring_pfn
        @body = HvmParam.new(io, self, @_root)
      when :chunk_type_hvm_sharing_ring_pfn
        @body = HvmParam.new(io, self, @_root)
      when :chunk_type_hvm_viridian
        @body = HvmParam.new(io, self, @_root)
      when :chunk_type_hvm_vm86_tss
        @body = HvmParam.new(io, self, @_root)
      when :chunk_type_pages
        @body = PageContents.new(io, self, @_root)
      when :chunk_type_toolstack
        @body = Toolstack.new(io, self, @_root, is_64bit)
      when :chunk_type_tsc_info
        @body = TscInfo.new(io, self, @_root)
      when :chunk_type_vcpu_info
        @body = VcpuInfo.new(io, self, @_root)
      else
        @body = Opaque.new(io, self, @_root)
      end
      io.seek(_pos)
      @body
    end

    ##
    # An enable_compression chunk was present.
    def has_enable_compression_so_far
      return @has_enable_compression_so_far unless @has_enable_compression_so_far.nil?
      @has_enable_compression_so_far =  ((has_enable_compression_before) || (header.chunk_type == :chunk_type_enable_compression)) 
      @has_enable_compression_so_far
    end

    ##
    # A last_checkpoint chunk was present.
    def has_last_checkpoint_so_far
      return @has_last_checkpoint_so_far unless @has_last_checkpoint_so_far.nil?
      @has_last_checkpoint_so_far =  ((has_last_checkpoint_before) || (header.chunk_type == :chunk_type_last_checkpoint)) 
      @has_last_checkpoint_so_far
    end

    ##
    # Number of the last vcpu_info chunk so far, -1 if there was none.
    def idx_vcpu_info_so_far
      return @idx_vcpu_info_so_far unless @idx_vcpu_info_so_far.nil?
      @idx_vcpu_info_so_far = (header.chunk_type == :chunk_type_vcpu_info ? chunk_number : idx_vcpu_info_before)
      @idx_vcpu_info_so_far
    end

    ##
    # Another chunk follows.
    def is_followed_by_chunk
      return @is_followed_by_chunk unless @is_followed_by_chunk.nil?
      @is_followed_by_chunk =  ((header.chunk_type != :chunk_type_end_mark) && (header.is_known)) 
      @is_followed_by_chunk
    end

    ##
    # The image ends inside this chunk.
    def is_truncated
      return @is_truncated unless @is_truncated.nil?
      @is_truncated =  ((raw_body._io.size < header.len_body) || ((header.marker > 0 ? header.pfns.length < header.marker : false))) 
      @is_truncated
    end

    ##
    # The words about it in the text for people.
    def truncation
      return @truncation unless @truncation.nil?
      @truncation = (is_truncated ? ", TRUNCATED" : "")
      @truncation
    end

    ##
    # Type and length of the chunk.
    attr_reader :header

    ##
    # The data that follows, or the part of it that the image still has if
    # it ends before `header.len_body` bytes.
    attr_reader :raw_body

    ##
    # The guest's transcendent memory.
    attr_reader :tmem

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit

    ##
    # Pages do not follows their pfns but in compressed_data chunks.
    attr_reader :is_compressed

    ##
    # Number of the chunk within its checkpoint.
    attr_reader :chunk_number

    ##
    # Number of the last vcpu_info chunk before this one, -1 if there was none.
    attr_reader :idx_vcpu_info_before

    ##
    # A last_checkpoint chunk precedes this one.
    attr_reader :has_last_checkpoint_before

    ##
    # An enable_compression chunk precedes this one.
    attr_reader :has_enable_compression_before
    attr_reader :_raw_raw_body
  end

  ##
  # The marker of a chunk, and the fields that determine its length. Only
  # Xen's restore code documents what each chunk has.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069 pagebuf_get_one()
  class ChunkHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit, is_compressed)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      @is_compressed = is_compressed
      _read
    end

    def _read
      @marker = @_io.read_s4le
      if chunk_type == :chunk_type_vcpu_info
        @max_vcpu_id = @_io.read_u4le
      end
      if chunk_type == :chunk_type_toolstack
        @len_toolstack = @_io.read_u4le
      end
      if chunk_type == :chunk_type_compressed_data
        @len_compressed = Ulong.new(@_io, self, @_root, is_64bit)
      end
      if marker > 0
        @pfns = []
        ((marker <= ((_io.size - _io.pos) / (is_64bit ? 8 : 4)) ? marker : ((_io.size - _io.pos) / (is_64bit ? 8 : 4)))).times { |i|
          @pfns << PfnEntry.new(@_io, self, @_root, is_64bit, (pfns.length == 0 ? 0 : pfns.last.num_pages_so_far))
        }
      end
      self
    end

    ##
    # Type of the chunk.
    def chunk_type
      return @chunk_type unless @chunk_type.nil?
      @chunk_type = Kaitai::Struct::Stream::resolve_enum(LegacySaveImage::CHUNK_TYPE, (marker > 0 ? 1 : marker))
      @chunk_type
    end

    ##
    # The chunk holds an HVM parameter.
    def is_hvm_param
      return @is_hvm_param unless @is_hvm_param.nil?
      @is_hvm_param =  ((chunk_type == :chunk_type_hvm_ident_pt) || (chunk_type == :chunk_type_hvm_vm86_tss) || (chunk_type == :chunk_type_hvm_console_pfn) || (chunk_type == :chunk_type_hvm_acpi_ioports_location) || (chunk_type == :chunk_type_hvm_viridian) || (chunk_type == :chunk_type_hvm_generation_id_addr) || (chunk_type == :chunk_type_hvm_paging_ring_pfn) || (chunk_type == :chunk_type_hvm_monitor_ring_pfn) || (chunk_type == :chunk_type_hvm_sharing_ring_pfn) || (chunk_type == :chunk_type_hvm_ioreq_server_pfn) || (chunk_type == :chunk_type_hvm_nr_ioreq_server_pages)) 
      @is_hvm_param
    end

    ##
    # A receiver knows the chunk.
    def is_known
      return @is_known unless @is_known.nil?
      @is_known = marker >= -20
      @is_known
    end

    ##
    # Only the chunk's contents determine where it ends.
    def is_tmem
      return @is_tmem unless @is_tmem.nil?
      @is_tmem =  ((chunk_type == :chunk_type_tmem) || (chunk_type == :chunk_type_tmem_extra)) 
      @is_tmem
    end

    ##
    # Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for
    # other chunks.
    def known_hvm_param_index
      return @known_hvm_param_index unless @known_hvm_param_index.nil?
      @known_hvm_param_index = (chunk_type == :chunk_type_hvm_ident_pt ? 12 : (chunk_type == :chunk_type_hvm_vm86_tss ? 15 : (chunk_type == :chunk_type_hvm_console_pfn ? 17 : (chunk_type == :chunk_type_hvm_acpi_ioports_location ? 19 : (chunk_type == :chunk_type_hvm_viridian ? 9 : (chunk_type == :chunk_type_hvm_generation_id_addr ? 34 : (chunk_type == :chunk_type_hvm_paging_ring_pfn ? 27 : (chunk_type == :chunk_type_hvm_monitor_ring_pfn ? 28 : (chunk_type == :chunk_type_hvm_sharing_ring_pfn ? 29 : (chunk_type == :chunk_type_hvm_ioreq_server_pfn ? 32 : (chunk_type == :chunk_type_hvm_nr_ioreq_server_pages ? 33 : -1)))))))))))
      @known_hvm_param_index
    end

    ##
    # The most pfns that a receiver accepts in one page batch.
    def known_num_pfns_max
      return @known_num_pfns_max unless @known_num_pfns_max.nil?
      @known_num_pfns_max = 1024
      @known_num_pfns_max
    end

    ##
    # The highest vCPU id that a receiver accepts.
    def known_vcpu_id_max
      return @known_vcpu_id_max unless @known_vcpu_id_max.nil?
      @known_vcpu_id_max = 4095
      @known_vcpu_id_max
    end

    ##
    # Length of the data that follows in bytes; 0 for tmem, whose contents
    # determine where it ends.
    def len_body
      return @len_body unless @len_body.nil?
      @len_body = (marker > 0 ? (num_pages * 4096) : (chunk_type == :chunk_type_vcpu_info ? len_vcpu_map : (chunk_type == :chunk_type_toolstack ? len_toolstack : (chunk_type == :chunk_type_compressed_data ? len_compressed.value : (chunk_type == :chunk_type_tsc_info ? 20 : (is_hvm_param ? 12 : 0))))))
      @len_body
    end

    ##
    # Length of the map of vCPUs in bytes.
    def len_vcpu_map
      return @len_vcpu_map unless @len_vcpu_map.nil?
      @len_vcpu_map = ( ((chunk_type == :chunk_type_vcpu_info) && (max_vcpu_id <= 4095))  ? ((max_vcpu_id / 64 + 1) * 8) : 0)
      @len_vcpu_map
    end

    ##
    # Pages that follows the pfns.
    def num_pages
      return @num_pages unless @num_pages.nil?
      @num_pages = ( ((marker > 0) && (!(is_compressed)) && (pfns.length > 0))  ? pfns.last.num_pages_so_far : 0)
      @num_pages
    end

    ##
    # Number of pfns in a page batch.
    def num_pfns
      return @num_pfns unless @num_pfns.nil?
      @num_pfns = (marker > 0 ? marker : 0)
      @num_pfns
    end

    ##
    # The number of pfns if positive, otherwise the type of the chunk.
    attr_reader :marker

    ##
    # The highest vCPU id.
    attr_reader :max_vcpu_id

    ##
    # Length of the toolstack's data in bytes.
    attr_reader :len_toolstack

    ##
    # Length of the compressed pages in bytes.
    attr_reader :len_compressed

    ##
    # The pfns of a page batch, with their types.
    attr_reader :pfns

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit

    ##
    # Pages do not follows their pfns but in compressed_data chunks.
    attr_reader :is_compressed
  end

  ##
  # Pages as Remus sends them: the parts of each that have changed since it
  # was last sent. They belong to the pfns of the preceding page batches that
  # have no page yet, in order. A page can begin in one such chunk and end in
  # the next.
  # 
  # Each page is a sequence of one-byte markers. A single marker of 0 stands
  # for a page that has not changed; a single marker of 0x80 is followed by
  # the whole page. Otherwise bits 6-0 of a marker count words of four bytes:
  # with bit 7 set, that many words stay unchanged; with bit 7 clear, that
  # many words follow and replace those of the page. The markers of a page
  # cover 4096 bytes in total.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_compression.c#L365-L454 xc_compression_uncompress_page()
  class CompressedData < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @data = @_io.read_bytes_full
      self
    end

    ##
    # Size in bytes of the words that a marker counts.
    def len_word
      return @len_word unless @len_word.nil?
      @len_word = 4
      @len_word
    end

    ##
    # Marker of a page that follows in full.
    def marker_full
      return @marker_full unless @marker_full.nil?
      @marker_full = 128
      @marker_full
    end

    ##
    # Marker of a page that has not changed.
    def marker_unchanged
      return @marker_unchanged unless @marker_unchanged.nil?
      @marker_unchanged = 0
      @marker_unchanged
    end

    ##
    # Bit of a marker for words that stay unchanged.
    def skip_flag
      return @skip_flag unless @skip_flag.nil?
      @skip_flag = 128
      @skip_flag
    end

    ##
    # The compressed pages.
    attr_reader :data
  end

  ##
  # State of the device model, QEMU.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
  class DeviceModel < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = DeviceModelSignature.new(@_io, self, @_root)
      @after_signature = StreamPosition.new(@_io, self, @_root, _io.pos)
      if has_length
        @length = DeviceModelLength.new(@_io, self, @_root)
      end
      if has_xenopsd_length
        @xenopsd_length = XenopsdDeviceModelLength.new(@_io, self, @_root)
      end
      if signature.is_known
        @state = @_io.read_bytes(( ((has_end) && (len_state <= (_io.size - _io.pos)))  ? len_state : (_io.size - _io.pos)))
      end
      self
    end

    ##
    # The length determines where the state ends; otherwise it extends to
    # the end of the file.
    def has_end
      return @has_end unless @has_end.nil?
      @has_end =  ((has_length) || (has_xenopsd_length)) 
      @has_end
    end

    ##
    # A length follows the signature.
    def has_length
      return @has_length unless @has_length.nil?
      @has_length =  ((signature.has_length) && (_io.size >= (after_signature.ofs_next + 4))) 
      @has_length
    end

    ##
    # A length follows the signature, and xenopsd wrote it.
    def has_xenopsd_length
      return @has_xenopsd_length unless @has_xenopsd_length.nil?
      @has_xenopsd_length = (signature.has_no_length ? (_io.size >= (after_signature.ofs_next + 5) ? next_octets.is_valid : false) : false)
      @has_xenopsd_length
    end

    ##
    # Length of the state in bytes, 0 if it extends to the end of the file.
    def len_state
      return @len_state unless @len_state.nil?
      @len_state = (has_length ? length.len_state : (has_xenopsd_length ? xenopsd_length.len_state : 0))
      @len_state
    end

    ##
    # The fields after the signature, if xenopsd wrote it.
    def next_octets
      return @next_octets unless @next_octets.nil?
      if _io.size >= (after_signature.ofs_next + 5)
        _pos = @_io.pos
        @_io.seek(after_signature.ofs_next)
        @next_octets = XenopsdDeviceModelLength.new(@_io, self, @_root)
        @_io.seek(_pos)
      end
      @next_octets
    end

    ##
    # Offset of the state.
    def ofs_state
      return @ofs_state unless @ofs_state.nil?
      @ofs_state = (21 + (has_length ? 4 : (has_xenopsd_length ? 5 : 0)))
      @ofs_state
    end

    ##
    # The program that wrote it.
    attr_reader :signature

    ##
    # Offset of the end of the signature.
    attr_reader :after_signature

    ##
    # Length of the state.
    attr_reader :length

    ##
    # Length of the state, if xenopsd wrote it.
    attr_reader :xenopsd_length

    ##
    # The state in QEMU's own format.
    attr_reader :state
  end

  ##
  # Length of the device model's state where libxl or Remus wrote it.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L457-L493 buffer_qemu()
  class DeviceModelLength < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_state = @_io.read_u4le
      self
    end

    ##
    # Length of the state in bytes.
    attr_reader :len_state
  end

  ##
  # The header of the device model's state.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
  class DeviceModelSignature < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = (@_io.read_bytes(21)).force_encoding("ISO-8859-1").encode('UTF-8')
      self
    end

    ##
    # A length follows, little-endian.
    def has_length
      return @has_length unless @has_length.nil?
      @has_length =  ((signature == "DeviceModelRecord0002") || (signature == "RemusDeviceModelState")) 
      @has_length
    end

    ##
    # xend's signature, followed by the state up to the end of the file; or
    # xenopsd's, which is one byte longer and is followed by a big-endian
    # length.
    def has_no_length
      return @has_no_length unless @has_no_length.nil?
      @has_no_length = signature == "QemuDeviceModelRecord"
      @has_no_length
    end

    ##
    # A receiver knows the signature.
    def is_known
      return @is_known unless @is_known.nil?
      @is_known =  ((has_length) || (has_no_length)) 
      @is_known
    end

    ##
    # The program that wrote it, which determines how its end is found.
    attr_reader :signature
  end

  ##
  # An image whose toolstack and kind of guest are known.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
  class DomainImage < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit, is_pv)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      @is_pv = is_pv
      _read
    end

    def _read
      @header = Header.new(@_io, self, @_root, is_64bit, is_pv)
      if is_pv
        @extended_info = ExtendedInfo.new(@_io, self, @_root, is_64bit)
      end
      if is_pv
        _io_p2m_frames = @_io.substream((len_p2m_frames <= (_io.size - _io.pos) ? len_p2m_frames : (_io.size - _io.pos)))
        @p2m_frames = P2mFrameList.new(_io_p2m_frames, self, @_root, is_64bit)
      end
      if _io.size - _io.pos >= 12
        @checkpoints = []
        i = 0
        begin
          _ = Checkpoint.new(@_io, self, @_root, is_64bit, is_pv, len_context, has_extended, len_xsave, (checkpoints.length == 0 ? false : checkpoints.last.enables_compression))
          @checkpoints << _
          i += 1
        end until  ((_.is_last) || (_io.size - _io.pos < 12)) 
      end
      self
    end

    ##
    # Width of a PV guest's words in bytes, derived from the size of its
    # vCPU contexts.
    def guest_width
      return @guest_width unless @guest_width.nil?
      @guest_width = ( ((len_context == 5168) || ( ((is_64bit) && (len_context != 2800)) ))  ? 8 : 4)
      @guest_width
    end

    ##
    # Each vCPU has an extended context.
    def has_extended
      return @has_extended unless @has_extended.nil?
      @has_extended = (is_pv ? extended_info.has_extended : false)
      @has_extended
    end

    ##
    # Length of a vCPU's context in bytes.
    def len_context
      return @len_context unless @len_context.nil?
      @len_context = (is_pv ? extended_info.len_context : 0)
      @len_context
    end

    ##
    # Length of `p2m_frames` in bytes.
    def len_p2m_frames
      return @len_p2m_frames unless @len_p2m_frames.nil?
      @len_p2m_frames = (num_p2m_frames * (is_64bit ? 8 : 4))
      @len_p2m_frames
    end

    ##
    # Length of a vCPU's extended processor state in bytes, including the
    # numbers before it.
    def len_xsave
      return @len_xsave unless @len_xsave.nil?
      @len_xsave = (is_pv ? extended_info.len_xsave : 0)
      @len_xsave
    end

    ##
    # Pages of the P2M.
    def num_p2m_frames
      return @num_p2m_frames unless @num_p2m_frames.nil?
      @num_p2m_frames = (((header.p2m_size.value + num_p2m_per_frame) - 1) / num_p2m_per_frame)
      @num_p2m_frames
    end

    ##
    # Entries of the P2M in one page.
    def num_p2m_per_frame
      return @num_p2m_per_frame unless @num_p2m_per_frame.nil?
      @num_p2m_per_frame = 4096 / guest_width
      @num_p2m_per_frame
    end

    ##
    # Levels of a PV guest's page tables.
    def pt_levels
      return @pt_levels unless @pt_levels.nil?
      @pt_levels = (guest_width == 8 ? 4 : 3)
      @pt_levels
    end

    ##
    # Size of the P2M.
    attr_reader :header

    ##
    # Data needed to read the rest of a PV guest's image.
    attr_reader :extended_info

    ##
    # Location of a PV guest's P2M.
    attr_reader :p2m_frames

    ##
    # Chunks and a tail; several times in an image that Remus sent.
    attr_reader :checkpoints

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit

    ##
    # The guest is paravirtualised.
    attr_reader :is_pv
    attr_reader :_raw_p2m_frames
  end

  ##
  # Blocks that describe the tail of a PV guest's image.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
  class ExtendedInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      _read
    end

    def _read
      @head = ExtendedInfoHeader.new(@_io, self, @_root, is_64bit)
      _io_blocks = @_io.substream((head.len_blocks <= (_io.size - _io.pos) ? head.len_blocks : (_io.size - _io.pos)))
      @blocks = ExtendedInfoBlocks.new(_io_blocks, self, @_root)
      self
    end

    ##
    # Each vCPU has an extended context.
    def has_extended
      return @has_extended unless @has_extended.nil?
      @has_extended = blocks.has_extended
      @has_extended
    end

    ##
    # Length of a vCPU's context in bytes; 0 if no block says so.
    def len_context
      return @len_context unless @len_context.nil?
      @len_context = blocks.len_context
      @len_context
    end

    ##
    # Length of a vCPU's extended processor state in bytes, including the
    # numbers before it.
    def len_xsave
      return @len_xsave unless @len_xsave.nil?
      @len_xsave = blocks.len_xsave
      @len_xsave
    end

    ##
    # Marker and length.
    attr_reader :head

    ##
    # Blocks of extended information, each with a header of its own.
    attr_reader :blocks

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit
    attr_reader :_raw_blocks
  end

  ##
  # One block of the extended info.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
  class ExtendedInfoBlock < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, len_context_before, has_extended_before, len_xsave_before)
      super(_io, _parent, _root)
      @len_context_before = len_context_before
      @has_extended_before = has_extended_before
      @len_xsave_before = len_xsave_before
      _read
    end

    def _read
      @header = ExtendedInfoBlockHeader.new(@_io, self, @_root)
      _io_raw_content = @_io.substream((header.len_data <= (_io.size - _io.pos) ? header.len_data : (_io.size - _io.pos)))
      @raw_content = Opaque.new(_io_raw_content, self, @_root)
      self
    end

    ##
    # The data, decoded by block type.
    def content
      return @content unless @content.nil?
      io = raw_content._io
      _pos = io.pos
      io.seek(0)
      case header.block_type
      when :block_type_vcpu
        @content = VcpuContext.new(io, self, @_root, header.len_data)
      when :block_type_xcnt
        @content = XsaveLength.new(io, self, @_root)
      else
        @content = Opaque.new(io, self, @_root)
      end
      io.seek(_pos)
      @content
    end

    ##
    # vCPUs have an extended context.
    def has_extended_so_far
      return @has_extended_so_far unless @has_extended_so_far.nil?
      @has_extended_so_far =  ((has_extended_before) || (header.block_type == :block_type_extv)) 
      @has_extended_so_far
    end

    ##
    # Length of a vCPU's context, from the blocks up to this one.
    def len_context_so_far
      return @len_context_so_far unless @len_context_so_far.nil?
      @len_context_so_far = (header.block_type == :block_type_vcpu ? header.len_data : len_context_before)
      @len_context_so_far
    end

    ##
    # Length of a vCPU's extended processor state, from the blocks up to this one.
    def len_xsave_so_far
      return @len_xsave_so_far unless @len_xsave_so_far.nil?
      @len_xsave_so_far = ( ((header.block_type == :block_type_xcnt) && (raw_content._io.size >= 4))  ? content.len_xsave : len_xsave_before)
      @len_xsave_so_far
    end

    ##
    # Type and length.
    attr_reader :header

    ##
    # The data, not decoded.
    attr_reader :raw_content

    ##
    # Length of a vCPU's context, from the blocks before this one.
    attr_reader :len_context_before

    ##
    # One of the blocks before this one says that vCPUs have an extended context.
    attr_reader :has_extended_before

    ##
    # Length of a vCPU's extended processor state, from the blocks before this one.
    attr_reader :len_xsave_before
    attr_reader :_raw_raw_content
  end

  ##
  # The header of a block of the extended info.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
  class ExtendedInfoBlockHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @type_code = @_io.read_u4be
      @len_data = @_io.read_u4le
      self
    end

    ##
    # Type of the block. A receiver skips a type that it does not know.
    def block_type
      return @block_type unless @block_type.nil?
      @block_type = Kaitai::Struct::Stream::resolve_enum(LegacySaveImage::BLOCK_TYPE, type_code)
      @block_type
    end

    ##
    # Type of the block, four letters; see `block_type`.
    attr_reader :type_code

    ##
    # Length of the block's data in bytes.
    attr_reader :len_data
  end

  ##
  # All blocks of the extended info.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
  class ExtendedInfoBlocks < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      if _io.size >= 8
        @blocks = []
        i = 0
        begin
          _ = ExtendedInfoBlock.new(@_io, self, @_root, (blocks.length == 0 ? 0 : blocks.last.len_context_so_far), (blocks.length == 0 ? false : blocks.last.has_extended_so_far), (blocks.length == 0 ? 0 : blocks.last.len_xsave_so_far))
          @blocks << _
          i += 1
        end until _io.size - _io.pos < 8
      end
      self
    end

    ##
    # There is a block.
    def has_blocks
      return @has_blocks unless @has_blocks.nil?
      @has_blocks = _io.size >= 8
      @has_blocks
    end

    ##
    # Each vCPU has an extended context.
    def has_extended
      return @has_extended unless @has_extended.nil?
      @has_extended = (has_blocks ? blocks.last.has_extended_so_far : false)
      @has_extended
    end

    ##
    # Length of a vCPU's context in bytes; 0 if no block says so.
    def len_context
      return @len_context unless @len_context.nil?
      @len_context = (has_blocks ? blocks.last.len_context_so_far : 0)
      @len_context
    end

    ##
    # Length of a vCPU's extended processor state in bytes, including the
    # numbers before it.
    def len_xsave
      return @len_xsave unless @len_xsave.nil?
      @len_xsave = (has_blocks ? blocks.last.len_xsave_so_far : 0)
      @len_xsave
    end

    ##
    # Blocks, up to the point where too few bytes remain for another one.
    attr_reader :blocks
  end

  ##
  # The header of the extended info.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
  class ExtendedInfoHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      _read
    end

    def _read
      @marker = UlongHalves.new(@_io, self, @_root, is_64bit)
      @len_blocks = @_io.read_u4le
      self
    end

    ##
    # The marker is all ones.
    def is_valid
      return @is_valid unless @is_valid.nil?
      @is_valid =  ((marker.low >> 16 == 65535) && (marker.low & 65535 == 65535) && ((is_64bit ?  ((marker.high >> 16 == 65535) && (marker.high & 65535 == 65535))  : true))) 
      @is_valid
    end

    ##
    # All ones, which the first frame of a P2M never is.
    attr_reader :marker

    ##
    # Length of all blocks in bytes.
    attr_reader :len_blocks

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit
  end

  ##
  # The first 16 bytes, interpreted for either width of the toolstack.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L761 Legacy Images (x86 only)
  class FirstOctets < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @p2m_size = @_io.read_u4le
      @word1 = @_io.read_u4le
      @word2 = @_io.read_u4le
      @word3 = @_io.read_u4le
      self
    end

    ##
    # Marker of the first chunk, if this is an HVM guest.
    def first_chunk
      return @first_chunk unless @first_chunk.nil?
      @first_chunk = (is_64bit ? word2 : word1)
      @first_chunk
    end

    ##
    # The marker is one that a chunk at the start of an image can have.
    def has_plausible_chunk
      return @has_plausible_chunk unless @has_plausible_chunk.nil?
      @has_plausible_chunk =  (( ((first_chunk >= 1) && (first_chunk <= 1024)) ) || ( ((first_chunk >> 16 == 65535) && (first_chunk & 65535 >= 65516)) )) 
      @has_plausible_chunk
    end

    ##
    # The number of pages is not 0 and not more than pfns of 28 bits can address.
    def has_plausible_size
      return @has_plausible_size unless @has_plausible_size.nil?
      @has_plausible_size =  ((p2m_size > 0) && (p2m_size <= 268435456)) 
      @has_plausible_size
    end

    ##
    # A 64-bit toolstack saved the image.
    def is_64bit
      return @is_64bit unless @is_64bit.nil?
      @is_64bit = word1 == 0
      @is_64bit
    end

    ##
    # The extended info of a PV guest follows the size; otherwise the first
    # chunk of an HVM guest does. All ones can also be the marker of an
    # enable_verify_mode chunk; then another chunk's marker follows, which
    # is smaller than any length of extended info.
    def is_pv
      return @is_pv unless @is_pv.nil?
      @is_pv = (is_64bit ?  ((word2 >> 16 == 65535) && (word2 & 65535 == 65535) && (word3 >> 16 == 65535) && (word3 & 65535 == 65535))  :  ((word1 >> 16 == 65535) && (word1 & 65535 == 65535) && (!( (( ((word2 >= 1) && (word2 <= 1024)) ) || ( ((word2 >> 16 == 65535) && (word2 & 65535 >= 65516)) )) ))) )
      @is_pv
    end

    ##
    # Size of the P2M; of a 64-bit toolstack, its low half.
    attr_reader :p2m_size

    ##
    # Bytes 4-7. For a 64-bit toolstack, the rest of the size, which is
    # zero; for a 32-bit toolstack, the field that follows the size, which
    # is not zero.
    attr_reader :word1

    ##
    # Bytes 8-11. For a 64-bit toolstack, the field that follows the size.
    attr_reader :word2

    ##
    # Bytes 12-15.
    attr_reader :word3
  end

  ##
  # The start of every image.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
  class Header < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit, is_pv)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      @is_pv = is_pv
      _read
    end

    def _read
      @p2m_size = Ulong.new(@_io, self, @_root, is_64bit)
      self
    end

    ##
    # Kind of guest.
    def guest_type
      return @guest_type unless @guest_type.nil?
      @guest_type = Kaitai::Struct::Stream::resolve_enum(LegacySaveImage::GUEST_TYPE, (is_pv ? 1 : 2))
      @guest_type
    end

    ##
    # The most pfns that 28 bits can address.
    def known_p2m_size_max
      return @known_p2m_size_max unless @known_p2m_size_max.nil?
      @known_p2m_size_max = 268435456
      @known_p2m_size_max
    end

    ##
    # Width in bytes of the words of the toolstack that saved the image.
    def toolstack_width
      return @toolstack_width unless @toolstack_width.nil?
      @toolstack_width = (is_64bit ? 8 : 4)
      @toolstack_width
    end

    ##
    # Number of pfns that the P2M covers.
    attr_reader :p2m_size

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit

    ##
    # The guest is paravirtualised.
    attr_reader :is_pv
  end

  ##
  # The state of an HVM guest's virtual hardware in Xen.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
  class HvmContext < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_context = @_io.read_u4le
      _io_raw_body = @_io.substream((len_context <= (_io.size - _io.pos) ? len_context : (_io.size - _io.pos)))
      @raw_body = Opaque.new(_io_raw_body, self, @_root)
      self
    end

    ##
    # The state as Xen's HVM save records.
    def context
      return @context unless @context.nil?
      io = raw_body._io
      _pos = io.pos
      io.seek(0)
      @context = XenHvmContext.new(io)
      io.seek(_pos)
      @context
    end

    ##
    # Length of the state in bytes.
    attr_reader :len_context

    ##
    # The state, not decoded.
    attr_reader :raw_body
    attr_reader :_raw_raw_body
  end

  ##
  # One HVM parameter.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
  class HvmParam < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @padding = @_io.read_u4le
      @value = @_io.read_u8le
      self
    end

    ##
    # Zero when saved, ignored when restored.
    attr_reader :padding

    ##
    # The parameter's value.
    attr_reader :value
  end

  ##
  # Registers and devices of an HVM guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
  class HvmTail < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic_pfns = MagicPfns.new(@_io, self, @_root)
      @hvm_context = HvmContext.new(@_io, self, @_root)
      if _io.size - _io.pos >= 21
        @device_model = DeviceModel.new(@_io, self, @_root)
      end
      self
    end

    ##
    # Pages through which guest, Xen and device model communicate.
    attr_reader :magic_pfns

    ##
    # The state of the guest's virtual hardware in Xen.
    attr_reader :hvm_context

    ##
    # The device model's state.
    attr_reader :device_model
  end

  ##
  # Pages through which an HVM guest, Xen and the device model communicate.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
  class MagicPfns < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ioreq_pfn = @_io.read_u8le
      @bufioreq_pfn = @_io.read_u8le
      @store_pfn = @_io.read_u8le
      self
    end

    ##
    # HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h.
    def bufioreq_index
      return @bufioreq_index unless @bufioreq_index.nil?
      @bufioreq_index = 6
      @bufioreq_index
    end

    ##
    # HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h.
    def ioreq_index
      return @ioreq_index unless @ioreq_index.nil?
      @ioreq_index = 5
      @ioreq_index
    end

    ##
    # HVM_PARAM_STORE_PFN of Xen's hvm/params.h.
    def store_index
      return @store_index unless @store_index.nil?
      @store_index = 1
      @store_index
    end

    ##
    # Page of I/O requests (HVM_PARAM_IOREQ_PFN).
    attr_reader :ioreq_pfn

    ##
    # Page of buffered I/O requests (HVM_PARAM_BUFIOREQ_PFN).
    attr_reader :bufioreq_pfn

    ##
    # Page of the xenstore connection (HVM_PARAM_STORE_PFN).
    attr_reader :store_pfn
  end

  ##
  # The data after a tail, read as the marker of a chunk.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L1412-L2360 xc_domain_restore()
  class NextMarker < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @marker = @_io.read_s4le
      self
    end

    ##
    # Another checkpoint follows.
    def is_chunk
      return @is_chunk unless @is_chunk.nil?
      @is_chunk =  ((marker != 0) && (marker >= -20) && (marker <= 1024)) 
      @is_chunk
    end

    ##
    # The marker, if another checkpoint follows.
    attr_reader :marker
  end

  ##
  # Bytes that are not interpreted here.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
  class Opaque < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end
  end

  ##
  # The pfns of the pages that hold the P2M. The sender replaces the mfns of
  # the running guest with pfns.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
  class P2mFrameList < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      _read
    end

    def _read
      self
    end

    ##
    # Size of one entry in bytes.
    def len_pfn
      return @len_pfn unless @len_pfn.nil?
      @len_pfn = (is_64bit ? 8 : 4)
      @len_pfn
    end

    ##
    # A pfn for each page of the P2M.
    def pfns
      return @pfns unless @pfns.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @pfns = []
      ((_io.size / len_pfn)).times { |i|
        @pfns << Ulong.new(@_io, self, @_root, is_64bit)
      }
      @_io.seek(_pos)
      @pfns
    end

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit
  end

  ##
  # The pages of a page batch.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE
  class PageContents < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end

    ##
    # Size of one page in bytes.
    def len_page
      return @len_page unless @len_page.nil?
      @len_page = 4096
      @len_page
    end

    ##
    # The contents, one for each of the header's pfns that has a page, in their order.
    def pages
      return @pages unless @pages.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @pages = []
      ((_io.size / len_page)).times { |i|
        @pages << @_io.read_bytes(len_page)
      }
      @_io.seek(_pos)
      @pages
    end
  end

  ##
  # A pfn and its type, as wide as the toolstack's words.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE
  class PfnEntry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit, num_pages_before)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      @num_pages_before = num_pages_before
      _read
    end

    def _read
      @entry = UlongHalves.new(@_io, self, @_root, is_64bit)
      self
    end

    ##
    # Whether the chunk has a page for this entry; false for broken, xalloc and xtab.
    def has_page
      return @has_page unless @has_page.nil?
      @has_page = type_code < 13
      @has_page
    end

    ##
    # Number of entries that have a page, including this one.
    def num_pages_so_far
      return @num_pages_so_far unless @num_pages_so_far.nil?
      @num_pages_so_far = (num_pages_before + (type_code < 13 ? 1 : 0))
      @num_pages_so_far
    end

    ##
    # Kind of page.
    def page_type
      return @page_type unless @page_type.nil?
      @page_type = Kaitai::Struct::Stream::resolve_enum(LegacySaveImage::PAGE_TYPE, entry.low >> 28)
      @page_type
    end

    ##
    # The page frame number.
    def pfn
      return @pfn unless @pfn.nil?
      @pfn = entry.low & 268435455
      @pfn
    end

    ##
    # Bits above 31; zero when saved.
    def reserved
      return @reserved unless @reserved.nil?
      @reserved = (is_64bit ? entry.high : 0)
      @reserved
    end

    ##
    # The page type as a number.
    def type_code
      return @type_code unless @type_code.nil?
      @type_code = entry.low >> 28
      @type_code
    end

    ##
    # Type in bits 31-28, pfn in bits 27-0; higher bits are zero.
    attr_reader :entry

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit

    ##
    # Number of entries before this one that have a page.
    attr_reader :num_pages_before
  end

  ##
  # One of QEMU's mappings into the guest's memory.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693 struct libxl__physmap_info
  class Physmap < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      _read
    end

    def _read
      @phys_offset = @_io.read_u8le
      @start_addr = @_io.read_u8le
      @len_range = @_io.read_u8le
      @len_name = @_io.read_u4le
      _io_name = @_io.substream(len_name)
      @name = PhysmapName.new(_io_name, self, @_root)
      if is_64bit
        @padding = @_io.read_bytes(4)
      end
      self
    end

    ##
    # Original address of the memory, which identifies the mapping.
    attr_reader :phys_offset

    ##
    # Address in the guest's memory where it is mapped.
    attr_reader :start_addr

    ##
    # Length of the mapping in bytes.
    attr_reader :len_range

    ##
    # Length of the name in bytes, its NUL included.
    attr_reader :len_name

    ##
    # Name of the memory.
    attr_reader :name

    ##
    # Structure padding that the compiler added after the name's length; it
    # is written after the name.
    attr_reader :padding

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit
    attr_reader :_raw_name
  end

  ##
  # The name of memory that QEMU has mapped, with its NUL.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693 struct libxl__physmap_info
  class PhysmapName < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @text = (Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes_full, 0, false)).force_encoding("ISO-8859-1").encode('UTF-8')
      self
    end

    ##
    # Data follows the NUL.
    def has_rest
      return @has_rest unless @has_rest.nil?
      @has_rest = text_octets.size + 1 < _io.size
      @has_rest
    end

    ##
    # The name ends with a NUL.
    def is_terminated
      return @is_terminated unless @is_terminated.nil?
      @is_terminated = text_octets.size < _io.size
      @is_terminated
    end

    ##
    # The bytes of the name without its NUL.
    def text_octets
      return @text_octets unless @text_octets.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @text_octets = Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes_full, 0, false)
      @_io.seek(_pos)
      @text_octets
    end

    ##
    # The name, without its NUL.
    attr_reader :text
  end

  ##
  # Registers of a PV guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
  class PvTail < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit, len_context, has_extended, len_xsave, max_vcpu_id, vcpu_map)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      @len_context = len_context
      @has_extended = has_extended
      @len_xsave = len_xsave
      @max_vcpu_id = max_vcpu_id
      @vcpu_map = vcpu_map
      _read
    end

    def _read
      @unmapped = UnmappedPfns.new(@_io, self, @_root, is_64bit)
      @vcpus = []
      ((max_vcpu_id / 8 < vcpu_map.size ? (max_vcpu_id + 1) : 0)).times { |i|
        @vcpus << VcpuSlot.new(@_io, self, @_root, i, (vcpu_map[i / 8].ord >> i % 8 & 1), len_context, has_extended, len_xsave)
      }
      _io_shared_info = @_io.substream(((_io.size - _io.pos) < 4096 ? (_io.size - _io.pos) : 4096))
      @shared_info = SharedInfo.new(_io_shared_info, self, @_root)
      self
    end

    ##
    # The pfns that have no memory.
    attr_reader :unmapped

    ##
    # The vCPUs; those that are offline have no data.
    attr_reader :vcpus

    ##
    # The guest's shared info page.
    attr_reader :shared_info

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit

    ##
    # Length of a vCPU's context in bytes.
    attr_reader :len_context

    ##
    # Each vCPU has an extended context.
    attr_reader :has_extended

    ##
    # Length of a vCPU's extended processor state in bytes, including the
    # numbers before it.
    attr_reader :len_xsave

    ##
    # The highest vCPU id.
    attr_reader :max_vcpu_id

    ##
    # One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
    attr_reader :vcpu_map
    attr_reader :_raw_shared_info
  end

  ##
  # A PV guest's shared info page; which layout it has depends on the guest's width.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
  class SharedInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end

    ##
    # Length of the page in bytes.
    def len_shared_info
      return @len_shared_info unless @len_shared_info.nil?
      @len_shared_info = 4096
      @len_shared_info
    end

    ##
    # The page of a 32-bit guest.
    def shared_info_x86_32
      return @shared_info_x86_32 unless @shared_info_x86_32.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @shared_info_x86_32 = XenX86Vcpu::SharedInfoX8632.new(@_io)
      @_io.seek(_pos)
      @shared_info_x86_32
    end

    ##
    # The page of a 64-bit guest.
    def shared_info_x86_64
      return @shared_info_x86_64 unless @shared_info_x86_64.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @shared_info_x86_64 = XenX86Vcpu::SharedInfoX8664.new(@_io)
      @_io.seek(_pos)
      @shared_info_x86_64
    end
  end

  ##
  # A position in the stream. An instance, which is read on demand, must not
  # ask the stream for its position, because the answer differs between
  # languages.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
  class StreamPosition < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, ofs_next)
      super(_io, _parent, _root)
      @ofs_next = ofs_next
      _read
    end

    def _read
      self
    end

    ##
    # Offset of the position in the stream.
    attr_reader :ofs_next
  end

  ##
  # The guest's transcendent memory: pages that it has handed over to Xen. Xen
  # has no longer had it since 4.13.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
  class Tmem < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @max_pools = @_io.read_u4le
      @separator1 = @_io.read_u4le
      @flags = @_io.read_u4le
      @weight = @_io.read_u4le
      @cap = @_io.read_u4le
      @separator2 = @_io.read_u4le
      @pools = []
      i = 0
      begin
        _ = TmemPool.new(@_io, self, @_root)
        @pools << _
        i += 1
      end until _.is_terminator
      self
    end

    ##
    # Version of tmem.
    attr_reader :version

    ##
    # The most pools that a guest can have.
    attr_reader :max_pools

    ##
    # All ones.
    attr_reader :separator1

    ##
    # Bit 0 for compressed, bit 1 for frozen.
    attr_reader :flags

    ##
    # The guest's weight relative to other guests.
    attr_reader :weight

    ##
    # The guest's cap.
    attr_reader :cap

    ##
    # All ones.
    attr_reader :separator2

    ##
    # Pools, up to a terminator.
    attr_reader :pools
  end

  ##
  # Pages of transcendent memory that are no longer valid, sent at the end of
  # a live migration.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361 xc_tmem_save_extra()
  class TmemExtra < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @invalidated = []
      i = 0
      begin
        _ = TmemInvalidation.new(@_io, self, @_root)
        @invalidated << _
        i += 1
      end until _.is_terminator
      self
    end

    ##
    # The pages, up to a terminator.
    attr_reader :invalidated
  end

  ##
  # One page that is no longer valid, or the terminator of the list.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361 xc_tmem_save_extra()
  class TmemInvalidation < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @pool_id = @_io.read_u4le
      if !(is_terminator)
        @oid = []
        (6).times { |i|
          @oid << @_io.read_u4le
        }
      end
      if !(is_terminator)
        @index = @_io.read_u4le
      end
      self
    end

    ##
    # No page follows.
    def is_terminator
      return @is_terminator unless @is_terminator.nil?
      @is_terminator =  ((pool_id >> 16 == 65535) && (pool_id & 65535 == 65535)) 
      @is_terminator
    end

    ##
    # Number of the pool; all ones end the list.
    attr_reader :pool_id

    ##
    # Object that the page belongs to, three numbers of 64 bits.
    attr_reader :oid

    ##
    # Number of the page within the object.
    attr_reader :index
  end

  ##
  # One page of transcendent memory, or the terminator of the list of pages.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
  class TmemPage < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, len_contents)
      super(_io, _parent, _root)
      @len_contents = len_contents
      _read
    end

    def _read
      @oid = []
      (6).times { |i|
        @oid << @_io.read_u4le
      }
      if !(is_terminator)
        @index = @_io.read_u4le
      end
      if !(is_terminator)
        @contents = @_io.read_bytes(len_contents)
      end
      self
    end

    ##
    # No page follows.
    def is_terminator
      return @is_terminator unless @is_terminator.nil?
      @is_terminator =  ((oid[0] >> 16 == 65535) && (oid[0] & 65535 == 65535) && (oid[1] >> 16 == 65535) && (oid[1] & 65535 == 65535) && (oid[2] >> 16 == 65535) && (oid[2] & 65535 == 65535) && (oid[3] >> 16 == 65535) && (oid[3] & 65535 == 65535) && (oid[4] >> 16 == 65535) && (oid[4] & 65535 == 65535) && (oid[5] >> 16 == 65535) && (oid[5] & 65535 == 65535)) 
      @is_terminator
    end

    ##
    # Object that the page belongs to, three numbers of 64 bits; all ones end the list.
    attr_reader :oid

    ##
    # Number of the page within the object.
    attr_reader :index

    ##
    # Contents of the page.
    attr_reader :contents

    ##
    # Size of a page in bytes.
    attr_reader :len_contents
  end

  ##
  # One pool, or the terminator of the list of pools.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
  class TmemPool < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @pool_id = @_io.read_u4le
      if !(is_terminator)
        @flags = @_io.read_u4le
      end
      if !(is_terminator)
        @num_pages = @_io.read_u4le
      end
      if !(is_terminator)
        @uuid = @_io.read_bytes(16)
      end
      if  ((!(is_terminator)) && (num_pages > 0)) 
        @pages = []
        i = 0
        begin
          _ = TmemPage.new(@_io, self, @_root, (4096 << (flags >> 4 & 15)))
          @pages << _
          i += 1
        end until  ((_.is_terminator) || (pages.length == num_pages)) 
      end
      self
    end

    ##
    # No pool follows.
    def is_terminator
      return @is_terminator unless @is_terminator.nil?
      @is_terminator =  ((pool_id >> 16 == 65535) && (pool_id & 65535 == 65535)) 
      @is_terminator
    end

    ##
    # Number of the pool; all ones end the list.
    attr_reader :pool_id

    ##
    # Bit 0 for persistent, bit 1 for shared; bits 7-4 for the size of a page.
    attr_reader :flags

    ##
    # Upper limit of the number of pages that follow.
    attr_reader :num_pages

    ##
    # UUID of the pool.
    attr_reader :uuid

    ##
    # Pages of the pool.
    attr_reader :pages
  end

  ##
  # libxl's information about QEMU: where it has mapped its video memory and
  # similar regions.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L1176-L1251 libxl__toolstack_save()
  class Toolstack < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      _read
    end

    def _read
      @version = @_io.read_u4le
      @num_physmaps = @_io.read_u4le
      self
    end

    ##
    # The only version.
    def known_version
      return @known_version unless @known_version.nil?
      @known_version = 1
      @known_version
    end

    ##
    # Offset of the mappings.
    def ofs_physmaps
      return @ofs_physmaps unless @ofs_physmaps.nil?
      @ofs_physmaps = 4 + 4
      @ofs_physmaps
    end

    ##
    # The mappings, `num_physmaps` of them.
    def physmaps
      return @physmaps unless @physmaps.nil?
      _pos = @_io.pos
      @_io.seek(ofs_physmaps)
      @physmaps = []
      (num_physmaps).times { |i|
        @physmaps << Physmap.new(@_io, self, @_root, is_64bit)
      }
      @_io.seek(_pos)
      @physmaps
    end

    ##
    # Layout of the rest; 1 is the only one.
    attr_reader :version

    ##
    # Number of mappings.
    attr_reader :num_physmaps

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit
  end

  ##
  # The guest's time stamp counter (TSC).
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L784-L799 save_tsc_info()
  class TscInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @mode_code = @_io.read_u4le
      @nsec = @_io.read_u8le
      @khz = @_io.read_u4le
      @incarnation = @_io.read_u4le
      self
    end

    ##
    # TSC mode: how Xen presents the TSC to the guest.
    def mode
      return @mode unless @mode.nil?
      @mode = Kaitai::Struct::Stream::resolve_enum(LegacySaveImage::TSC_MODE, mode_code)
      @mode
    end

    ##
    # TSC mode, as a number; see `mode`.
    attr_reader :mode_code

    ##
    # Elapsed time in nanoseconds.
    attr_reader :nsec

    ##
    # Frequency of the TSC in kHz.
    attr_reader :khz

    ##
    # Number of times that the guest has been restored or migrated.
    attr_reader :incarnation
  end

  ##
  # A number as wide as the words of the toolstack that saved the image.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
  class Ulong < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      _read
    end

    def _read
      if is_64bit
        @wide = @_io.read_u8le
      end
      if !(is_64bit)
        @narrow = @_io.read_u4le
      end
      self
    end

    ##
    # The number, in the width of the toolstack.
    def value
      return @value unless @value.nil?
      @value = (is_64bit ? wide : narrow)
      @value
    end

    ##
    # The number of a 64-bit toolstack.
    attr_reader :wide

    ##
    # The number of a 32-bit toolstack.
    attr_reader :narrow

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit
  end

  ##
  # A number as wide as the words of the toolstack that saved the image, in
  # two halves because not every language has 64-bit bit operations.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
  class UlongHalves < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      _read
    end

    def _read
      @low = @_io.read_u4le
      if is_64bit
        @high = @_io.read_u4le
      end
      self
    end

    ##
    # Bits 31-0.
    attr_reader :low

    ##
    # Bits 63-32.
    attr_reader :high

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit
  end

  ##
  # The pfns of a PV guest that have no memory. Newer formats do not need this
  # list, because a receiver allocates no memory for a pfn that has not been
  # sent.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
  class UnmappedPfns < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_64bit)
      super(_io, _parent, _root)
      @is_64bit = is_64bit
      _read
    end

    def _read
      @num_pfns = @_io.read_u4le
      _io_list = @_io.substream((len_list <= (_io.size - _io.pos) ? len_list : (_io.size - _io.pos)))
      @list = P2mFrameList.new(_io_list, self, @_root, is_64bit)
      self
    end

    ##
    # The most pfns that a receiver accepts.
    def known_num_pfns_max
      return @known_num_pfns_max unless @known_num_pfns_max.nil?
      @known_num_pfns_max = 268435456
      @known_num_pfns_max
    end

    ##
    # Length of the list in bytes.
    def len_list
      return @len_list unless @len_list.nil?
      @len_list = (num_pfns * (is_64bit ? 8 : 4))
      @len_list
    end

    ##
    # Number of pfns that have no memory.
    attr_reader :num_pfns

    ##
    # Those pfns.
    attr_reader :list

    ##
    # Width of the words of the toolstack that saved the image.
    attr_reader :is_64bit
    attr_reader :_raw_list
  end

  ##
  # State of one vCPU of a PV guest.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
  class Vcpu < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, len_context, has_extended, len_xsave)
      super(_io, _parent, _root)
      @len_context = len_context
      @has_extended = has_extended
      @len_xsave = len_xsave
      _read
    end

    def _read
      self
    end

    ##
    # The vCPU's registers.
    def context
      return @context unless @context.nil?
      _pos = @_io.pos
      @_io.seek(0)
      _io_context = @_io.substream(len_context)
      @context = VcpuContext.new(_io_context, self, @_root, len_context)
      @_io.seek(_pos)
      @context
    end

    ##
    # Callbacks and machine-check state.
    def extended
      return @extended unless @extended.nil?
      if has_extended
        _pos = @_io.pos
        @_io.seek(ofs_extended)
        _io_extended = @_io.substream(len_extended)
        @extended = XenX86Vcpu::ExtVcpucontext.new(_io_extended)
        @_io.seek(_pos)
      end
      @extended
    end

    ##
    # Length of the extended context in bytes.
    def len_extended
      return @len_extended unless @len_extended.nil?
      @len_extended = (has_extended ? 128 : 0)
      @len_extended
    end

    ##
    # Total length in bytes.
    def len_vcpu
      return @len_vcpu unless @len_vcpu.nil?
      @len_vcpu = (len_context + len_extended) + len_xsave
      @len_vcpu
    end

    ##
    # Offset of the extended context.
    def ofs_extended
      return @ofs_extended unless @ofs_extended.nil?
      @ofs_extended = len_context
      @ofs_extended
    end

    ##
    # Offset of the extended processor state.
    def ofs_xsave
      return @ofs_xsave unless @ofs_xsave.nil?
      @ofs_xsave = len_context + len_extended
      @ofs_xsave
    end

    ##
    # Extended processor state.
    def xsave
      return @xsave unless @xsave.nil?
      if len_xsave > 0
        _pos = @_io.pos
        @_io.seek(ofs_xsave)
        _io_xsave = @_io.substream(len_xsave)
        @xsave = VcpuXsave.new(_io_xsave, self, @_root)
        @_io.seek(_pos)
      end
      @xsave
    end

    ##
    # Length of its context in bytes.
    attr_reader :len_context

    ##
    # The vCPU has an extended context.
    attr_reader :has_extended

    ##
    # Length of its extended processor state in bytes, including the numbers
    # before it.
    attr_reader :len_xsave
    attr_reader :_raw_context
    attr_reader :_raw_extended
    attr_reader :_raw_xsave
  end

  ##
  # Registers of a PV vCPU.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
  class VcpuContext < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, len_context)
      super(_io, _parent, _root)
      @len_context = len_context
      _read
    end

    def _read
      case context_layout
      when :context_layout_x86_32
        @vcpu_guest_context = XenX86Vcpu::VcpuGuestContextX8632.new(@_io)
      when :context_layout_x86_64
        @vcpu_guest_context = XenX86Vcpu::VcpuGuestContextX8664.new(@_io)
      else
        @vcpu_guest_context = XenX86Vcpu::UnknownContext.new(@_io)
      end
      self
    end

    ##
    # Kind of structure.
    def context_layout
      return @context_layout unless @context_layout.nil?
      @context_layout = (len_context == 5168 ? :context_layout_x86_64 : (len_context == 2800 ? :context_layout_x86_32 : :context_layout_unknown_layout))
      @context_layout
    end

    ##
    # The structure for the guest's width.
    attr_reader :vcpu_guest_context

    ##
    # Length of the context in bytes, which distinguishes 64-bit from 32-bit guests.
    attr_reader :len_context
  end

  ##
  # The guest's vCPUs.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
  class VcpuInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vcpu_map = @_io.read_bytes_full
      self
    end

    ##
    # One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
    attr_reader :vcpu_map
  end

  ##
  # One of the guest's possible vCPUs.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
  class VcpuSlot < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, vcpu_id, online, len_context, has_extended, len_xsave)
      super(_io, _parent, _root)
      @vcpu_id = vcpu_id
      @online = online
      @len_context = len_context
      @has_extended = has_extended
      @len_xsave = len_xsave
      _read
    end

    def _read
      if online != 0
        _io_vcpu = @_io.substream((len_vcpu <= (_io.size - _io.pos) ? len_vcpu : (_io.size - _io.pos)))
        @vcpu = Vcpu.new(_io_vcpu, self, @_root, len_context, has_extended, len_xsave)
      end
      self
    end

    ##
    # Length of the state of one vCPU in bytes.
    def len_vcpu
      return @len_vcpu unless @len_vcpu.nil?
      @len_vcpu = ((len_context + (has_extended ? 128 : 0)) + len_xsave)
      @len_vcpu
    end

    ##
    # The state of a vCPU that is online.
    attr_reader :vcpu

    ##
    # Which vCPU.
    attr_reader :vcpu_id

    ##
    # 1 if the vCPU is online and its state is present here.
    attr_reader :online

    ##
    # Length of its context in bytes.
    attr_reader :len_context

    ##
    # The vCPU has an extended context.
    attr_reader :has_extended

    ##
    # Length of its extended processor state in bytes, including the numbers
    # before it.
    attr_reader :len_xsave
    attr_reader :_raw_vcpu
  end

  ##
  # Extended processor state of a PV vCPU.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
  class VcpuXsave < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @xfeature_mask = @_io.read_u8le
      @len_area = @_io.read_u8le
      @state = @_io.read_bytes_full
      self
    end

    ##
    # The state, decoded; absent if it is too short.
    def area
      return @area unless @area.nil?
      if _io.size >= 32
        _pos = @_io.pos
        @_io.seek(ofs_state)
        @_raw_area = @_io.read_bytes_full
        _io__raw_area = Kaitai::Struct::Stream.new(@_raw_area)
        @area = XenX86Vcpu::VcpuXsave.new(_io__raw_area)
        @_io.seek(_pos)
      end
      @area
    end

    ##
    # Offset of the state.
    def ofs_state
      return @ofs_state unless @ofs_state.nil?
      @ofs_state = 8 + 8
      @ofs_state
    end

    ##
    # The features that Xen saved.
    attr_reader :xfeature_mask

    ##
    # Length of the state in bytes, as Xen gave it.
    attr_reader :len_area

    ##
    # The state, not decoded.
    attr_reader :state
    attr_reader :_raw_area
  end

  ##
  # The fields that xenopsd writes after the same signature as xend's.
  # @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L172 read_legacy_qemu_header
  class XenopsdDeviceModelLength < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @newline = @_io.read_u1
      @len_state = @_io.read_u4be
      self
    end

    ##
    # xenopsd wrote this: QEMU's own state would begin with a letter.
    def is_valid
      return @is_valid unless @is_valid.nil?
      @is_valid = newline == 10
      @is_valid
    end

    ##
    # The last byte of the signature, a newline.
    attr_reader :newline

    ##
    # Length of the state in bytes.
    attr_reader :len_state
  end

  ##
  # The data of an xcnt block.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
  class XsaveLength < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_xsave = @_io.read_u4le
      self
    end

    ##
    # Length of the extended processor state in each vCPU's part of the
    # tail, in bytes.
    attr_reader :len_xsave
  end

  ##
  # Identification of the image by its first bytes.
  def identification
    return @identification unless @identification.nil?
    if _io.size >= 16
      _pos = @_io.pos
      @_io.seek(0)
      @identification = FirstOctets.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @identification
  end

  ##
  # The whole image; absent if the data ends inside its first headers.
  attr_reader :image
end
