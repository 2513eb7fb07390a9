# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'libxl_migration_stream'
require_relative 'legacy_save_image'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
# header, the domain's configuration, then the libxl stream.
# 
# For reading only: a writer that the compiler makes of this with `-w` leaves
# out contents.
# @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
class XlSaveFile < Kaitai::Struct::Struct

  BYTEORDER = {
    16909060 => :byteorder_little_endian,
    67305985 => :byteorder_big_endian,
  }
  I__BYTEORDER = BYTEORDER.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @identification = FileStart.new(@_io, self, @_root)
    @body = FileRest.new(@_io, self, @_root, identification.byteorder == :byteorder_big_endian)
    self
  end

  ##
  # The part of the file whose byte order `byteorder` gives.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
  class FileRest < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_big_endian)
      super(_io, _parent, _root)
      @is_big_endian = is_big_endian
      _read
    end

    def _read
      case is_big_endian
      when true
        @_is_le = false
      else
        @_is_le = true
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/file_rest")
      end
      self
    end

    def _read_le
      @header = SaveFileHeader.new(@_io, self, @_root, @_is_le)
      _io_optional_data = @_io.substream((header.len_optional_data <= (_io.size - _io.pos) ? header.len_optional_data : (_io.size - _io.pos)))
      @optional_data = OptionalConfig.new(_io_optional_data, self, @_root, @_is_le)
      if  ((header.is_stream_v2) && (_io.size - _io.pos >= 16)) 
        @libxl_stream = LibxlMigrationStream.new(@_io)
      end
      if !(header.is_stream_v2)
        @_raw_legacy_image = @_io.read_bytes_full
        _io__raw_legacy_image = Kaitai::Struct::Stream.new(@_raw_legacy_image)
        @legacy_image = LegacySaveImage.new(_io__raw_legacy_image)
      end
      self
    end

    def _read_be
      @header = SaveFileHeader.new(@_io, self, @_root, @_is_le)
      _io_optional_data = @_io.substream((header.len_optional_data <= (_io.size - _io.pos) ? header.len_optional_data : (_io.size - _io.pos)))
      @optional_data = OptionalConfig.new(_io_optional_data, self, @_root, @_is_le)
      if  ((header.is_stream_v2) && (_io.size - _io.pos >= 16)) 
        @libxl_stream = LibxlMigrationStream.new(@_io)
      end
      if !(header.is_stream_v2)
        @_raw_legacy_image = @_io.read_bytes_full
        _io__raw_legacy_image = Kaitai::Struct::Stream.new(@_raw_legacy_image)
        @legacy_image = LegacySaveImage.new(_io__raw_legacy_image)
      end
      self
    end

    ##
    # The data that the header calls optional; today the configuration only.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_vmcontrol.c#L690-L1222 create_domain()
    class OptionalConfig < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/file_rest/types/optional_config")
        end
        self
      end

      def _read_le
        if _io.size >= 4
          @len_config = @_io.read_u4le
        end
        if _io.size >= 4
          @config = @_io.read_bytes((len_config <= (_io.size - _io.pos) ? len_config : (_io.size - _io.pos)))
        end
        self
      end

      def _read_be
        if _io.size >= 4
          @len_config = @_io.read_u4be
        end
        if _io.size >= 4
          @config = @_io.read_bytes((len_config <= (_io.size - _io.pos) ? len_config : (_io.size - _io.pos)))
        end
        self
      end

      ##
      # Offset of the configuration in the optional data.
      def ofs_config
        return @ofs_config unless @ofs_config.nil?
        @ofs_config = 4
        @ofs_config
      end

      ##
      # Length of the configuration in bytes.
      attr_reader :len_config

      ##
      # The domain's configuration: JSON as libxl writes it, which ends
      # with a NUL, or the text of an xl configuration file.
      attr_reader :config
    end

    ##
    # The rest of the file header, after `byteorder`.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
    class SaveFileHeader < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/file_rest/types/save_file_header")
        end
        self
      end

      def _read_le
        @mandatory_flags = @_io.read_u4le
        @optional_flags = @_io.read_u4le
        @len_optional_data = @_io.read_u4le
        self
      end

      def _read_be
        @mandatory_flags = @_io.read_u4be
        @optional_flags = @_io.read_u4be
        @len_optional_data = @_io.read_u4be
        self
      end

      ##
      # The configuration is JSON, not the text of a configuration file.
      def is_config_json
        return @is_config_json unless @is_config_json.nil?
        @is_config_json = mandatory_flags & 1 != 0
        @is_config_json
      end

      ##
      # A libxl stream follows, not a legacy stream.
      def is_stream_v2
        return @is_stream_v2 unless @is_stream_v2.nil?
        @is_stream_v2 = mandatory_flags & 2 != 0
        @is_stream_v2
      end

      ##
      # The bits of `mandatory_flags` that have no meaning.
      def unknown_mandatory_flags
        return @unknown_mandatory_flags unless @unknown_mandatory_flags.nil?
        @unknown_mandatory_flags = (mandatory_flags >> 2) << 2
        @unknown_mandatory_flags
      end

      ##
      # Flags that a reader must understand; it refuses a file with bits
      # that it does not know.
      attr_reader :mandatory_flags

      ##
      # Flags that a reader may ignore. None is defined.
      attr_reader :optional_flags

      ##
      # Length of the optional data in bytes.
      attr_reader :len_optional_data
    end

    ##
    # Flags, and the length of the optional data.
    attr_reader :header

    ##
    # The domain's configuration.
    attr_reader :optional_data

    ##
    # The saved domain, absent if the data ends before or inside its header.
    attr_reader :libxl_stream

    ##
    # The saved domain in the format of Xen 4.4 and earlier.
    attr_reader :legacy_image

    ##
    # Byte order of the host that saved.
    attr_reader :is_big_endian
    attr_reader :_raw_optional_data
    attr_reader :_raw_legacy_image
  end

  ##
  # The start of the header, which determines how to read the rest of it.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
  class FileStart < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(32)
      raise Kaitai::Struct::ValidationNotEqualError.new([88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13].pack('C*'), @magic, @_io, "/types/file_start/seq/0") if not @magic == [88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13].pack('C*')
      @byteorder_code = @_io.read_u4le
      self
    end

    ##
    # The byte order of the host that saved the domain.
    def byteorder
      return @byteorder unless @byteorder.nil?
      @byteorder = Kaitai::Struct::Stream::resolve_enum(XlSaveFile::BYTEORDER, byteorder_code)
      @byteorder
    end

    ##
    # Says that this is an xl save file.
    attr_reader :magic

    ##
    # The number 0x01020304 in the byte order of the host that saved the
    # domain, read as a little-endian number; see `byteorder`.
    attr_reader :byteorder_code
  end

  ##
  # Identifies the file and gives the byte order of its header.
  attr_reader :identification

  ##
  # The rest of the file.
  attr_reader :body
end
