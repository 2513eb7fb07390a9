# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'libxl_migration_stream'
require_relative 'xen_x86_cpu_policy'
require_relative 'legacy_save_image'
require_relative 'libxc_migration_stream'
require_relative 'xenopsd_suspend_image'
require_relative 'xen_hvm_context'
require_relative 'xen_x86_vcpu'
require_relative 'xl_save_file'
require_relative 'libvirt_save_file'
require_relative 'xenopsd_legacy_image'
require_relative 'xend_save_file'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The state of a saved Xen domain, whichever program wrote it: the file of `xl
# save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
# libxc migration stream without a file around it. The first bytes distinguish
# them; each has a definition of its own. An image of Xen 4.4 or earlier without
# a file around it has no signature; it is recognised by numbers in a certain
# range.
# 
# `content` is the file as it is, from the outermost layer inwards. The other
# instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`,
# `memory`, `vcpus`, `hvm_context` and `device_model` are what their names say
# in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead.
# 
# A file that is none of these, or that is compressed, has a `problem`.
# 
# For reading only: a writer that the compiler makes of this with `-w` leaves
# out contents.
# @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc Source
class XenSaveImage < Kaitai::Struct::Struct

  LAYER = {
    0 => :layer_legacy,
    1 => :layer_not_an_image,
    69356824 => :layer_lz4,
    529205248 => :layer_gzip,
    682962941 => :layer_zstd,
    1113221120 => :layer_bzip2,
    1148153185 => :layer_xenopsd_legacy,
    1281974904 => :layer_libxl,
    1281977973 => :layer_xend,
    1483042336 => :layer_xl,
    1483042387 => :layer_xenopsd,
    1818845814 => :layer_libvirt,
    4248271448 => :layer_xz,
    4294967295 => :layer_libxc,
  }
  I__LAYER = LAYER.invert

  SEARCHED = {
    0 => :searched_libxl_records,
    1 => :searched_xenopsd_records,
    2 => :searched_libxc_records,
    3 => :searched_hvm_entries,
  }
  I__SEARCHED = SEARCHED.invert

  VCPU_KIND = {
    0 => :vcpu_kind_hvm,
    1 => :vcpu_kind_pv_x86_64,
    2 => :vcpu_kind_pv_x86_32,
    3 => :vcpu_kind_damaged,
  }
  I__VCPU_KIND = VCPU_KIND.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    case outermost_layer
    when :layer_legacy
      @content = LegacySaveImage.new(@_io)
    when :layer_libvirt
      @content = LibvirtSaveFile.new(@_io)
    when :layer_libxc
      @content = LibxcMigrationStream.new(@_io)
    when :layer_libxl
      @content = LibxlMigrationStream.new(@_io)
    when :layer_xend
      @content = XendSaveFile.new(@_io)
    when :layer_xenopsd
      @content = XenopsdSuspendImage.new(@_io)
    when :layer_xenopsd_legacy
      @content = XenopsdLegacyImage.new(@_io)
    when :layer_xl
      @content = XlSaveFile.new(@_io)
    else
      @content = NotAnImage.new(@_io, self, @_root)
    end
    self
  end

  ##
  # What the first bytes of a file say about it.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
  class FirstBytes < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      if _io.size >= 4
        @signature = @_io.read_u4be
      end
      self
    end

    ##
    # The image ends with a record that says so.
    def has_end
      return @has_end unless @has_end.nil?
      @has_end =  ((is_libxl_announced) || (is_xenopsd) || (_root.outermost_layer == :layer_libxc)) 
      @has_end
    end

    ##
    # The first four bytes are those of an image.
    def has_image_signature
      return @has_image_signature unless @has_image_signature.nil?
      @has_image_signature = (_io.size < 4 ? false :  ((signature == 1281974904) || (signature == 1281977973) || (signature == 1483042336) || (signature == 1483042387) || (signature == 1818845814) || (signature == 4294967295)) )
      @has_image_signature
    end

    ##
    # The image has a libxl stream with at least the header of its first record.
    def has_libxl
      return @has_libxl unless @has_libxl.nil?
      @has_libxl =  ((is_libxl_announced) && (_io.size >= (ofs_libxl + 24))) 
      @has_libxl
    end

    ##
    # The file is compressed, with gzip, bzip2, lz4, zstd or xz.
    def is_compressed
      return @is_compressed unless @is_compressed.nil?
      @is_compressed = ( ((is_image) || (_io.size < 4))  ? false :  ((signature >> 8 == 2067208) || (signature >> 8 == 4348520) || (signature == 69356824) || (signature == 682962941) || (signature == 4248271448)) )
      @is_compressed
    end

    ##
    # The file is a saved domain.
    def is_image
      return @is_image unless @is_image.nil?
      @is_image = (is_legacy ? true : has_image_signature)
      @is_image
    end

    ##
    # An image of Xen 4.4 or earlier.
    def is_legacy
      return @is_legacy unless @is_legacy.nil?
      @is_legacy = (_io.size >= 16 ?  ((legacy_start.has_plausible_size) && ( ((legacy_start.is_pv) || (legacy_start.has_plausible_chunk)) ))  : false)
      @is_legacy
    end

    ##
    # The outermost layer is a file of `virsh save`.
    def is_libvirt
      return @is_libvirt unless @is_libvirt.nil?
      @is_libvirt = _root.outermost_layer == :layer_libvirt
      @is_libvirt
    end

    ##
    # The image has a libxl stream, unless it ends before that.
    def is_libxl_announced
      return @is_libxl_announced unless @is_libxl_announced.nil?
      @is_libxl_announced = (is_xl ? _root.content.body.header.is_stream_v2 : (is_libvirt ? _root.content.body.has_libxl_stream : _root.outermost_layer == :layer_libxl))
      @is_libxl_announced
    end

    ##
    # The libxl stream ends before its END.
    def is_libxl_truncated
      return @is_libxl_truncated unless @is_libxl_truncated.nil?
      if is_libxl_announced
        @is_libxl_truncated = (!(has_libxl) ? true : (is_xl ? !(_root.content.body.libxl_stream.body.records.last.is_end) : (is_libvirt ? !(_root.content.body.libxl_stream.body.records.last.is_end) : !(_root.content.body.records.last.is_end))))
      end
      @is_libxl_truncated
    end

    ##
    # The image ends before its last record.
    def is_truncated
      return @is_truncated unless @is_truncated.nil?
      if has_end
        @is_truncated = (is_libxl_announced ? is_libxl_truncated : (is_xenopsd ? (_io.size < 31 ? true : !(_root.content.records.last.is_end)) : (_io.size < 48 ? true : !(_root.content.image.records.last.is_end))))
      end
      @is_truncated
    end

    ##
    # The outermost layer is a file of `xm save`.
    def is_xend
      return @is_xend unless @is_xend.nil?
      @is_xend = _root.outermost_layer == :layer_xend
      @is_xend
    end

    ##
    # The outermost layer is a suspend image of xenopsd.
    def is_xenopsd
      return @is_xenopsd unless @is_xenopsd.nil?
      @is_xenopsd = _root.outermost_layer == :layer_xenopsd
      @is_xenopsd
    end

    ##
    # A suspend image of xenopsd from the time before it used records.
    def is_xenopsd_legacy
      return @is_xenopsd_legacy unless @is_xenopsd_legacy.nil?
      @is_xenopsd_legacy = (_io.size >= 12 ?  ((signature == 1483042387) && (signature_end == 1148153185))  : false)
      @is_xenopsd_legacy
    end

    ##
    # The outermost layer is a file of `xl save`.
    def is_xl
      return @is_xl unless @is_xl.nil?
      @is_xl = _root.outermost_layer == :layer_xl
      @is_xl
    end

    ##
    # What the file is, as a number.
    def layer_code
      return @layer_code unless @layer_code.nil?
      @layer_code = (is_legacy ? 0 : (is_xenopsd_legacy ? signature_end : (has_image_signature ? signature : (!(is_compressed) ? 1 : (signature >> 8 == 2067208 ? 529205248 : (signature >> 8 == 4348520 ? 1113221120 : signature))))))
      @layer_code
    end

    ##
    # Identification by the first bytes if the image has no signature.
    def legacy_start
      return @legacy_start unless @legacy_start.nil?
      if _io.size >= 16
        _pos = @_io.pos
        @_io.seek(0)
        @legacy_start = LegacySaveImage::FirstOctets.new(@_io)
        @_io.seek(_pos)
      end
      @legacy_start
    end

    ##
    # Offset of the libxl stream.
    def ofs_libxl
      return @ofs_libxl unless @ofs_libxl.nil?
      @ofs_libxl = (is_xl ? ((36 + 12) + _root.content.body.header.len_optional_data) : (is_libvirt ? (64 + _root.content.body.header.len_xml) : 0))
      @ofs_libxl
    end

    ##
    # Bytes 8-11, which distinguish the signatures of xenopsd.
    def signature_end
      return @signature_end unless @signature_end.nil?
      if _io.size >= 12
        _pos = @_io.pos
        @_io.seek(8)
        @signature_end = @_io.read_u4be
        @_io.seek(_pos)
      end
      @signature_end
    end

    ##
    # The first four bytes, as a number.
    attr_reader :signature
  end

  ##
  # The guest's pages, in batches as the stream has them.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
  class GuestMemory < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end

    ##
    # All batches. A page may be in several; the last one counts.
    def batches
      return @batches unless @batches.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @batches = []
      (num_batches).times { |i|
        @batches << PageBatch.new(@_io, self, @_root, _root.finder.page_data_records.found[i].idx)
      }
      @_io.seek(_pos)
      @batches
    end

    ##
    # The first batch.
    def first_batch
      return @first_batch unless @first_batch.nil?
      if num_batches > 0
        @first_batch = _root.libxc.records[_root.finder.page_data_records.idx_first].body
      end
      @first_batch
    end

    ##
    # Number of PAGE_DATA records.
    def num_batches
      return @num_batches unless @num_batches.nil?
      @num_batches = _root.finder.page_data_records.num_found
      @num_batches
    end
  end

  ##
  # Finds what the shortcuts refer to, whatever the wrapper. It reads nothing
  # from the file; its instances refer to what `content` has read.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
  class ImageFinder < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end

    ##
    # The records with a PV vCPU's registers.
    def basic_records
      return @basic_records unless @basic_records.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @basic_records = Search.new(@_io, self, @_root, :searched_libxc_records, 4)
      @_io.seek(_pos)
      @basic_records
    end

    ##
    # The entries of the HVM context with a vCPU's registers.
    def cpu_entries
      return @cpu_entries unless @cpu_entries.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @cpu_entries = Search.new(@_io, self, @_root, :searched_hvm_entries, 2)
      @_io.seek(_pos)
      @cpu_entries
    end

    ##
    # The records with a device model's state.
    def emulator_contexts
      return @emulator_contexts unless @emulator_contexts.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @emulator_contexts = Search.new(@_io, self, @_root, :searched_libxl_records, 3)
      @_io.seek(_pos)
      @emulator_contexts
    end

    ##
    # The libxl stream has the state of a device model.
    def has_device_model
      return @has_device_model unless @has_device_model.nil?
      @has_device_model = emulator_contexts.idx_last >= 0
      @has_device_model
    end

    ##
    # The libxc stream has an HVM_CONTEXT.
    def has_hvm_context
      return @has_hvm_context unless @has_hvm_context.nil?
      @has_hvm_context = hvm_contexts.idx_last >= 0
      @has_hvm_context
    end

    ##
    # The image is of Xen 4.4 or earlier.
    def has_legacy
      return @has_legacy unless @has_legacy.nil?
      @has_legacy = ( ((_root.recognition.is_xl) || (_root.recognition.is_libvirt))  ? !(_root.recognition.is_libxl_announced) : (_root.recognition.is_xenopsd ? legacy_announcements.idx_first >= 0 :  ((_root.recognition.is_xend) || (_root.outermost_layer == :layer_legacy) || (_root.outermost_layer == :layer_xenopsd_legacy)) ))
      @has_legacy
    end

    ##
    # The image has a libxc stream with at least the header of its first record.
    def has_libxc
      return @has_libxc unless @has_libxc.nil?
      @has_libxc = (_root.outermost_layer == :layer_libxc ? _io.size >= 48 : (libxc_announcements.idx_first >= 0 ? _io.size >= (ofs_libxc.ofs_next + 48) : false))
      @has_libxc
    end

    ##
    # The HVM_CONTEXT records; a receiver uses the last one.
    def hvm_contexts
      return @hvm_contexts unless @hvm_contexts.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @hvm_contexts = Search.new(@_io, self, @_root, :searched_libxc_records, 9)
      @_io.seek(_pos)
      @hvm_contexts
    end

    ##
    # The domain in the format of Xen 4.4 and earlier.
    def legacy
      return @legacy unless @legacy.nil?
      if has_legacy
        @legacy = (_root.recognition.is_xl ? _root.content.body.legacy_image : (_root.recognition.is_libvirt ? _root.content.body.legacy_image : (_root.recognition.is_xend ? _root.content.legacy_image : (_root.recognition.is_xenopsd ? _root.content.records[legacy_announcements.idx_first].legacy_image : (_root.outermost_layer == :layer_xenopsd_legacy ? _root.content.legacy_image : _root.content)))))
      end
      @legacy
    end

    ##
    # The records of xenopsd that a legacy image follows.
    def legacy_announcements
      return @legacy_announcements unless @legacy_announcements.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @legacy_announcements = Search.new(@_io, self, @_root, :searched_xenopsd_records, 242)
      @_io.seek(_pos)
      @legacy_announcements
    end

    ##
    # Length of the configuration in bytes.
    def len_config
      return @len_config unless @len_config.nil?
      @len_config = (_root.recognition.is_xl ? (_root.content.body.optional_data._io.size >= 4 ? _root.content.body.optional_data.config.size : 0) : (_root.recognition.is_libvirt ? _root.content.body.xml.document.size : (_root.recognition.is_xend ? _root.content.config.sexp.size : (xenops_records.idx_first >= 0 ? _root.content.records[xenops_records.idx_first].raw_body._io.size : 0))))
      @len_config
    end

    ##
    # Domain header and records of the libxc stream.
    def libxc
      return @libxc unless @libxc.nil?
      if has_libxc
        @libxc = (_root.outermost_layer == :layer_libxc ? _root.content.image : (_root.recognition.has_libxl ? libxl.body.records[libxc_announcements.idx_first].libxc_stream.image : _root.content.records[libxc_announcements.idx_first].libxc_stream.image))
      end
      @libxc
    end

    ##
    # The records that a libxc stream follows.
    def libxc_announcements
      return @libxc_announcements unless @libxc_announcements.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @libxc_announcements = Search.new(@_io, self, @_root, (_root.recognition.has_libxl ? :searched_libxl_records : :searched_xenopsd_records), (_root.recognition.has_libxl ? 1 : 240))
      @_io.seek(_pos)
      @libxc_announcements
    end

    ##
    # The libxl stream.
    def libxl
      return @libxl unless @libxl.nil?
      if _root.recognition.has_libxl
        @libxl = (_root.recognition.is_xl ? _root.content.body.libxl_stream : (_root.recognition.is_libvirt ? _root.content.body.libxl_stream : _root.content))
      end
      @libxl
    end

    ##
    # Number of vCPUs whose registers the image has.
    def num_vcpus
      return @num_vcpus unless @num_vcpus.nil?
      @num_vcpus = (has_hvm_context ? cpu_entries.num_found : basic_records.num_found)
      @num_vcpus
    end

    ##
    # Offset of the configuration.
    def ofs_config
      return @ofs_config unless @ofs_config.nil?
      @ofs_config = (_root.recognition.is_xl ? ((36 + 12) + 4) : (_root.recognition.is_libvirt ? 64 : (_root.recognition.is_xend ? (16 + 4) : (xenops_records.idx_first >= 0 ? ofs_xenops.ofs_body : 0))))
      @ofs_config
    end

    ##
    # Where the libxc stream begins inside a wrapper.
    def ofs_libxc
      return @ofs_libxc unless @ofs_libxc.nil?
      if libxc_announcements.idx_first >= 0
        _pos = @_io.pos
        @_io.seek(0)
        @ofs_libxc = WrapperOffset.new(@_io, self, @_root, libxc_announcements.idx_first)
        @_io.seek(_pos)
      end
      @ofs_libxc
    end

    ##
    # Where xenopsd's configuration is.
    def ofs_xenops
      return @ofs_xenops unless @ofs_xenops.nil?
      if xenops_records.idx_first >= 0
        _pos = @_io.pos
        @_io.seek(0)
        @ofs_xenops = WrapperOffset.new(@_io, self, @_root, xenops_records.idx_first)
        @_io.seek(_pos)
      end
      @ofs_xenops
    end

    ##
    # The PAGE_DATA records.
    def page_data_records
      return @page_data_records unless @page_data_records.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @page_data_records = Search.new(@_io, self, @_root, :searched_libxc_records, 1)
      @_io.seek(_pos)
      @page_data_records
    end

    ##
    # The records of xenopsd that hold a configuration.
    def xenops_records
      return @xenops_records unless @xenops_records.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @xenops_records = Search.new(@_io, self, @_root, :searched_xenopsd_records, 15)
      @_io.seek(_pos)
      @xenops_records
    end
  end

  ##
  # A file that is no saved domain, or one that is compressed. Nothing of
  # it is read.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
  class NotAnImage < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end

    ##
    # Why this definition does not read the file.
    def message
      return @message unless @message.nil?
      @message = _root.problem
      @message
    end
  end

  ##
  # A PAGE_DATA record.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
  class PageBatch < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, idx_record)
      super(_io, _parent, _root)
      @idx_record = idx_record
      _read
    end

    def _read
      self
    end

    ##
    # The body of the record.
    def pages
      return @pages unless @pages.nil?
      @pages = _root.libxc.records[idx_record].body
      @pages
    end

    ##
    # Number of the record.
    attr_reader :idx_record
  end

  ##
  # All records or entries of one type in a list.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
  class Search < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, searched_list, type_code)
      super(_io, _parent, _root)
      @searched_list = searched_list
      @type_code = type_code
      _read
    end

    def _read
      @steps = []
      (num_steps).times { |i|
        @steps << SearchStep.new(@_io, self, @_root, searched_list, type_code, ((num_steps - 1) - steps.length), (steps.length == 0 ? (-1) : steps.last.idx_here_or_later))
      }
      if idx_first >= 0
        @found = []
        i = 0
        begin
          _ = SearchResult.new(@_io, self, @_root, (found.length == 0 ? idx_first : steps[(num_steps - 2) - found.last.idx].idx_here_or_later))
          @found << _
          i += 1
        end until (_.idx + 1 == num_steps ? true : steps[(num_steps - 2) - _.idx].idx_here_or_later < 0)
      end
      self
    end

    ##
    # Number of the first element of this type in the list, -1 if there is none.
    def idx_first
      return @idx_first unless @idx_first.nil?
      @idx_first = (num_steps > 0 ? steps.last.idx_here_or_later : (-1))
      @idx_first
    end

    ##
    # Number of the last element of this type in the list, -1 if there is none.
    def idx_last
      return @idx_last unless @idx_last.nil?
      @idx_last = (idx_first >= 0 ? found.last.idx : (-1))
      @idx_last
    end

    ##
    # Number of elements of this type.
    def num_found
      return @num_found unless @num_found.nil?
      @num_found = (idx_first >= 0 ? found.length : 0)
      @num_found
    end

    ##
    # Number of elements of the list.
    def num_steps
      return @num_steps unless @num_steps.nil?
      @num_steps = (searched_list == :searched_libxl_records ? (_root.recognition.has_libxl ? _root.finder.libxl.body.records.length : 0) : (searched_list == :searched_xenopsd_records ? ( ((_root.recognition.is_xenopsd) && (_io.size >= 31))  ? _root.content.records.length : 0) : (searched_list == :searched_libxc_records ? (_root.finder.has_libxc ? _root.finder.libxc.records.length : 0) : (!(_root.finder.has_hvm_context) ? 0 : (_root.hvm_context._io.size >= 8 ? _root.hvm_context.entries.length : 0)))))
      @num_steps
    end

    ##
    # One step for each element of the list, from the last to the first.
    attr_reader :steps

    ##
    # The elements of this type, in the order of the list.
    attr_reader :found

    ##
    # The list to search.
    attr_reader :searched_list

    ##
    # The type to search for, as a number.
    attr_reader :type_code
  end

  ##
  # An element of a list.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
  class SearchResult < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, idx)
      super(_io, _parent, _root)
      @idx = idx
      _read
    end

    def _read
      self
    end

    ##
    # Number of the element in its list.
    attr_reader :idx
  end

  ##
  # One element of a list, and where the next one of a type is.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
  class SearchStep < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, searched_list, type_code, idx, idx_later)
      super(_io, _parent, _root)
      @searched_list = searched_list
      @type_code = type_code
      @idx = idx
      @idx_later = idx_later
      _read
    end

    def _read
      self
    end

    ##
    # Type of the element, as a number.
    def element_type
      return @element_type unless @element_type.nil?
      @element_type = (searched_list == :searched_libxl_records ? _root.finder.libxl.body.records[idx].header.type_code : (searched_list == :searched_xenopsd_records ? _root.content.records[idx].header.type_code : (searched_list == :searched_libxc_records ? _root.finder.libxc.records[idx].header.type_code : _root.hvm_context.entries[idx].header.typecode_number)))
      @element_type
    end

    ##
    # Number of the next element of that type from this one on, -1 if there is none.
    def idx_here_or_later
      return @idx_here_or_later unless @idx_here_or_later.nil?
      @idx_here_or_later = (element_type == type_code ? idx : idx_later)
      @idx_here_or_later
    end

    ##
    # The list to search.
    attr_reader :searched_list

    ##
    # The type to search for, as a number.
    attr_reader :type_code

    ##
    # Number of the element in the list.
    attr_reader :idx

    ##
    # Number of the next element of that type after this one, -1 if there is none.
    attr_reader :idx_later
  end

  ##
  # What the libxc stream says once, before the guest's memory and registers.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L629 STATIC_DATA_END
  class StaticRecords < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end

    ##
    # The X86_CPUID_POLICY records.
    def cpuid_policies
      return @cpuid_policies unless @cpuid_policies.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @cpuid_policies = Search.new(@_io, self, @_root, :searched_libxc_records, 17)
      @_io.seek(_pos)
      @cpuid_policies
    end

    ##
    # The CPUID leaves of the guest, if the stream has them.
    def cpuid_policy
      return @cpuid_policy unless @cpuid_policy.nil?
      if cpuid_policies.idx_last >= 0
        io = _root.libxc.records[cpuid_policies.idx_last].raw_body._io
        _pos = io.pos
        io.seek(0)
        @cpuid_policy = XenX86CpuPolicy::CpuidPolicy.new(io)
        io.seek(_pos)
      end
      @cpuid_policy
    end

    ##
    # The X86_PV_INFO records.
    def infos_of_pv
      return @infos_of_pv unless @infos_of_pv.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @infos_of_pv = Search.new(@_io, self, @_root, :searched_libxc_records, 2)
      @_io.seek(_pos)
      @infos_of_pv
    end

    ##
    # The X86_MSR_POLICY records.
    def msr_policies
      return @msr_policies unless @msr_policies.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @msr_policies = Search.new(@_io, self, @_root, :searched_libxc_records, 18)
      @_io.seek(_pos)
      @msr_policies
    end

    ##
    # The MSRs of the guest's policy, if the stream has them.
    def msr_policy
      return @msr_policy unless @msr_policy.nil?
      if msr_policies.idx_last >= 0
        io = _root.libxc.records[msr_policies.idx_last].raw_body._io
        _pos = io.pos
        io.seek(0)
        @msr_policy = XenX86CpuPolicy::MsrPolicy.new(io)
        io.seek(_pos)
      end
      @msr_policy
    end

    ##
    # Properties of a PV guest.
    def pv_info
      return @pv_info unless @pv_info.nil?
      if infos_of_pv.idx_last >= 0
        @pv_info = _root.libxc.records[infos_of_pv.idx_last].body
      end
      @pv_info
    end
  end

  ##
  # A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
  class Vcpu < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, idx)
      super(_io, _parent, _root)
      @idx = idx
      _read
    end

    def _read
      self
    end

    ##
    # Kind of guest that the vCPU belongs to.
    def kind
      return @kind unless @kind.nil?
      @kind = Kaitai::Struct::Stream::resolve_enum(XenSaveImage::VCPU_KIND, (_root.finder.has_hvm_context ? 0 : (_root.libxc.records[idx].raw_body._io.size == (8 + 5168) ? 1 : (_root.libxc.records[idx].raw_body._io.size == (8 + 2800) ? 2 : 3))))
      @kind
    end

    ##
    # The body of X86_PV_VCPU_BASIC.
    def pv_state
      return @pv_state unless @pv_state.nil?
      if !(_root.finder.has_hvm_context)
        @pv_state = _root.libxc.records[idx].body
      end
      @pv_state
    end

    ##
    # All registers of an HVM guest's vCPU; the general registers of a PV
    # guest's.
    def registers
      return @registers unless @registers.nil?
      if kind != :vcpu_kind_damaged
        io = (_root.finder.has_hvm_context ? _root.hvm_context.entries[idx].raw_body._io : _root.libxc.records[idx].raw_body._io)
        _pos = io.pos
        io.seek((kind == :vcpu_kind_pv_x86_64 ? 528 : (kind == :vcpu_kind_pv_x86_32 ? 524 : 0)))
        case kind
        when :vcpu_kind_hvm
          @registers = XenHvmContext::Cpu.new(io)
        when :vcpu_kind_pv_x86_32
          @registers = XenX86Vcpu::CpuUserRegsX8632.new(io)
        when :vcpu_kind_pv_x86_64
          @registers = XenX86Vcpu::CpuUserRegsX8664.new(io)
        end
        io.seek(_pos)
      end
      @registers
    end

    ##
    # Number of the vCPU.
    def vcpu_id
      return @vcpu_id unless @vcpu_id.nil?
      @vcpu_id = (_root.finder.has_hvm_context ? _root.hvm_context.entries[idx].header.instance : pv_state.vcpu_id)
      @vcpu_id
    end

    ##
    # Number of the entry or record.
    attr_reader :idx
  end

  ##
  # Where a record of a wrapper is in the file.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
  class WrapperOffset < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, idx)
      super(_io, _parent, _root)
      @idx = idx
      _read
    end

    def _read
      @steps = []
      (idx + 1).times { |i|
        @steps << WrapperStep.new(@_io, self, @_root, steps.length, (steps.length == 0 ? ofs_first : steps.last.ofs_next))
      }
      self
    end

    ##
    # Offset of the record's body.
    def ofs_body
      return @ofs_body unless @ofs_body.nil?
      @ofs_body = steps.last.ofs_body
      @ofs_body
    end

    ##
    # Offset of the first record.
    def ofs_first
      return @ofs_first unless @ofs_first.nil?
      @ofs_first = (_root.recognition.has_libxl ? (_root.recognition.ofs_libxl + 16) : 15)
      @ofs_first
    end

    ##
    # Offset of the data after the record.
    def ofs_next
      return @ofs_next unless @ofs_next.nil?
      @ofs_next = steps.last.ofs_next
      @ofs_next
    end

    ##
    # One step for each record up to this one.
    attr_reader :steps

    ##
    # Number of the record. No other stream precedes it.
    attr_reader :idx
  end

  ##
  # A record of a wrapper, and where it is.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
  class WrapperStep < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, idx, ofs_record)
      super(_io, _parent, _root)
      @idx = idx
      @ofs_record = ofs_record
      _read
    end

    def _read
      self
    end

    ##
    # Offset of the body.
    def ofs_body
      return @ofs_body unless @ofs_body.nil?
      @ofs_body = (ofs_record + (_root.recognition.has_libxl ? 8 : 16))
      @ofs_body
    end

    ##
    # Offset of the data after the record.
    def ofs_next
      return @ofs_next unless @ofs_next.nil?
      @ofs_next = (ofs_body + (_root.recognition.has_libxl ? (_root.finder.libxl.body.records[idx].raw_body._io.size + _root.finder.libxl.body.records[idx].padding.size) : _root.content.records[idx].raw_body._io.size))
      @ofs_next
    end

    ##
    # Number of the record.
    attr_reader :idx

    ##
    # Offset of the record.
    attr_reader :ofs_record
  end

  ##
  # The domain's configuration as its toolstack writes it: JSON or an xl
  # configuration file in a file of xl, XML in one of libvirt, otherwise an
  # s-expression.
  def config
    return @config unless @config.nil?
    if finder.len_config > 0
      _pos = @_io.pos
      @_io.seek(finder.ofs_config)
      @config = @_io.read_bytes(finder.len_config)
      @_io.seek(_pos)
    end
    @config
  end

  ##
  # The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream.
  def device_model
    return @device_model unless @device_model.nil?
    if finder.has_device_model
      @device_model = finder.libxl.body.records[finder.emulator_contexts.idx_last].body
    end
    @device_model
  end

  ##
  # Finds what the shortcuts refer to.
  def finder
    return @finder unless @finder.nil?
    _pos = @_io.pos
    @_io.seek(0)
    @finder = ImageFinder.new(@_io, self, @_root)
    @_io.seek(_pos)
    @finder
  end

  ##
  # The state of the virtual hardware that Xen emulates for an HVM guest, from
  # the last HVM_CONTEXT.
  def hvm_context
    return @hvm_context unless @hvm_context.nil?
    if finder.has_hvm_context
      io = finder.libxc.records[finder.hvm_contexts.idx_last].raw_body._io
      _pos = io.pos
      io.seek(0)
      @hvm_context = XenHvmContext.new(io)
      io.seek(_pos)
    end
    @hvm_context
  end

  ##
  # The file is a saved domain, and not compressed.
  def is_image
    return @is_image unless @is_image.nil?
    @is_image = recognition.is_image
    @is_image
  end

  ##
  # The file ends before the image does: the last record is incomplete, or it
  # is not the one that ends an image. Absent for images of Xen 4.4 and
  # earlier.
  def is_truncated
    return @is_truncated unless @is_truncated.nil?
    if recognition.has_end
      @is_truncated = recognition.is_truncated
    end
    @is_truncated
  end

  ##
  # The domain in the format of Xen 4.4 and earlier.
  def legacy
    return @legacy unless @legacy.nil?
    if finder.has_legacy
      @legacy = finder.legacy
    end
    @legacy
  end

  ##
  # Domain header and records of the libxc stream. A libxl stream with
  # checkpoints has more records after those, which continue the stream.
  def libxc
    return @libxc unless @libxc.nil?
    if finder.has_libxc
      @libxc = finder.libxc
    end
    @libxc
  end

  ##
  # The guest's pages.
  def memory
    return @memory unless @memory.nil?
    if finder.has_libxc
      _pos = @_io.pos
      @_io.seek(0)
      @memory = GuestMemory.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @memory
  end

  ##
  # What the file is; the outermost layer of an image.
  def outermost_layer
    return @outermost_layer unless @outermost_layer.nil?
    @outermost_layer = Kaitai::Struct::Stream::resolve_enum(LAYER, recognition.layer_code)
    @outermost_layer
  end

  ##
  # Why this definition does not read the file; empty if it does.
  def problem
    return @problem unless @problem.nil?
    @problem = (recognition.is_image ? "" : (recognition.is_compressed ? "The file is compressed. Decompress it first." : "The file is not a saved Xen domain. No known signature begins it."))
    @problem
  end

  ##
  # What the first bytes say about the file.
  def recognition
    return @recognition unless @recognition.nil?
    _pos = @_io.pos
    @_io.seek(0)
    @recognition = FirstBytes.new(@_io, self, @_root)
    @_io.seek(_pos)
    @recognition
  end

  ##
  # What does not change while the guest runs.
  def static_data
    return @static_data unless @static_data.nil?
    if finder.has_libxc
      _pos = @_io.pos
      @_io.seek(0)
      @static_data = StaticRecords.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @static_data
  end

  ##
  # The vCPUs and their registers, in the order of the stream. Xen does not
  # save the registers of an HVM guest's vCPU that is offline.
  def vcpus
    return @vcpus unless @vcpus.nil?
    if finder.has_libxc
      _pos = @_io.pos
      @_io.seek(0)
      @vcpus = []
      (finder.num_vcpus).times { |i|
        @vcpus << Vcpu.new(@_io, self, @_root, (finder.has_hvm_context ? finder.cpu_entries.found[i].idx : finder.basic_records.found[i].idx))
      }
      @_io.seek(_pos)
    end
    @vcpus
  end

  ##
  # The outermost layer, which contains the others.
  attr_reader :content
end
