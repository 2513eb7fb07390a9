# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'libxl_migration_stream'
require_relative 'legacy_save_image'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A saved Xen domain as libvirt's libxl driver writes it to disk (`virsh save`,
# `virsh managedsave`, Qubes OS): a header of 64 bytes, the domain's XML, then
# the libxl stream, without padding between them.
# 
# The header has the byte order of the host that saved the domain. No field
# states that order, but it can be derived from the version, which is a small
# number.
# 
# For reading only: a writer that the compiler makes of this with `-w` leaves
# out contents.
# @see https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h Source
class LibvirtSaveFile < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @identification = FileStart.new(@_io, self, @_root)
    @body = FileRest.new(@_io, self, @_root, identification.is_big_endian, identification.is_stream_v2)
    self
  end

  ##
  # The XML of a domain, up to its NUL.
  # @see https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_domain.c libxlDomainSaveImageOpen()
  class DomainXml < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @document = Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes_full, 0, false)
      self
    end

    ##
    # Data follows the NUL; libvirt ignores it.
    def has_rest
      return @has_rest unless @has_rest.nil?
      @has_rest = document.size + 1 < _io.size
      @has_rest
    end

    ##
    # The document ends with a NUL.
    def is_terminated
      return @is_terminated unless @is_terminated.nil?
      @is_terminated = document.size < _io.size
      @is_terminated
    end

    ##
    # The document, a `domain` element as `virsh dumpxml` prints it. It ends
    # at the first NUL, for libvirt as well.
    attr_reader :document
  end

  ##
  # The rest of the file, after the version.
  # @see https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
  class FileRest < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_big_endian, has_libxl_stream)
      super(_io, _parent, _root)
      @is_big_endian = is_big_endian
      @has_libxl_stream = has_libxl_stream
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
      @header = SavefileHeader.new(@_io, self, @_root, @_is_le)
      _io_xml = @_io.substream((header.len_xml <= (_io.size - _io.pos) ? header.len_xml : (_io.size - _io.pos)))
      @xml = DomainXml.new(_io_xml, self, @_root)
      if  ((has_libxl_stream) && (_io.size - _io.pos >= 16)) 
        @libxl_stream = LibxlMigrationStream.new(@_io)
      end
      if !(has_libxl_stream)
        @_raw_legacy_image = @_io.read_bytes_full
        _io__raw_legacy_image = Kaitai::Struct::Stream.new(@_raw_legacy_image)
        @legacy_image = LegacySaveImage.new(_io__raw_legacy_image)
      end
      self
    end

    def _read_be
      @header = SavefileHeader.new(@_io, self, @_root, @_is_le)
      _io_xml = @_io.substream((header.len_xml <= (_io.size - _io.pos) ? header.len_xml : (_io.size - _io.pos)))
      @xml = DomainXml.new(_io_xml, self, @_root)
      if  ((has_libxl_stream) && (_io.size - _io.pos >= 16)) 
        @libxl_stream = LibxlMigrationStream.new(@_io)
      end
      if !(has_libxl_stream)
        @_raw_legacy_image = @_io.read_bytes_full
        _io__raw_legacy_image = Kaitai::Struct::Stream.new(@_raw_legacy_image)
        @legacy_image = LegacySaveImage.new(_io__raw_legacy_image)
      end
      self
    end

    ##
    # The rest of the header, after the version.
    # @see https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
    class SavefileHeader < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/file_rest/types/savefile_header")
        end
        self
      end

      def _read_le
        @len_xml = @_io.read_u4le
        @unused = []
        (10).times { |i|
          @unused << @_io.read_u4le
        }
        self
      end

      def _read_be
        @len_xml = @_io.read_u4be
        @unused = []
        (10).times { |i|
          @unused << @_io.read_u4be
        }
        self
      end

      ##
      # Length of the XML in bytes, its NUL included.
      attr_reader :len_xml

      ##
      # Fills the header up to 64 bytes; zero when saved, ignored when restored.
      attr_reader :unused
    end

    ##
    # The length of the XML.
    attr_reader :header

    ##
    # The domain's definition.
    attr_reader :xml

    ##
    # The saved domain, absent if the data ends before or inside its header.
    attr_reader :libxl_stream

    ##
    # The saved domain in the format before libxl streams.
    attr_reader :legacy_image

    ##
    # Byte order of the host that saved the domain.
    attr_reader :is_big_endian

    ##
    # A libxl stream follows the XML.
    attr_reader :has_libxl_stream
    attr_reader :_raw_xml
    attr_reader :_raw_legacy_image
  end

  ##
  # The start of the header, which determines how to read the rest of it.
  # @see https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
  class FileStart < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(16)
      raise Kaitai::Struct::ValidationNotEqualError.new([108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13].pack('C*'), @magic, @_io, "/types/file_start/seq/0") if not @magic == [108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13].pack('C*')
      @raw_version = @_io.read_u4le
      self
    end

    ##
    # Byte order of the header, derived from which end of the version is
    # zero.
    def is_big_endian
      return @is_big_endian unless @is_big_endian.nil?
      @is_big_endian =  ((raw_version != 0) && (raw_version % 16777216 == 0)) 
      @is_big_endian
    end

    ##
    # A libxl stream follows the XML. libxl assumes this for every version
    # other than 1.
    def is_stream_v2
      return @is_stream_v2 unless @is_stream_v2.nil?
      @is_stream_v2 =  ((raw_version != 1) && (raw_version != 16777216)) 
      @is_stream_v2
    end

    ##
    # The newest version; libvirt refuses a higher one.
    def known_version
      return @known_version unless @known_version.nil?
      @known_version = 2
      @known_version
    end

    ##
    # Kind of stream that follows the XML: 1 for a legacy stream, 2 for a
    # libxl stream.
    def version
      return @version unless @version.nil?
      @version = (is_big_endian ? (raw_version / 16777216) : raw_version)
      @version
    end

    ##
    # Says that this is a domain saved by libvirt's libxl driver.
    attr_reader :magic

    ##
    # The version read as a little-endian number, whatever its real byte order.
    attr_reader :raw_version
  end

  ##
  # Identifies the file, and gives its version and the byte order of its header.
  attr_reader :identification

  ##
  # The rest of the file.
  attr_reader :body
end
