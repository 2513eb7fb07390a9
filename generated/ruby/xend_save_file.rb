# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'legacy_save_image'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
# signature, the domain's configuration, then a legacy image.
# 
# For reading only: a writer that the compiler makes of this with `-w` leaves
# out contents.
# @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()
class XendSaveFile < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @identification = FileStart.new(@_io, self, @_root)
    if _io.size - _io.pos >= 4
      @header = SaveHeader.new(@_io, self, @_root)
    end
    _io_config = @_io.substream((len_config <= (_io.size - _io.pos) ? len_config : (_io.size - _io.pos)))
    @config = DomainConfig.new(_io_config, self, @_root)
    @_raw_legacy_image = @_io.read_bytes_full
    _io__raw_legacy_image = Kaitai::Struct::Stream.new(@_raw_legacy_image)
    @legacy_image = LegacySaveImage.new(_io__raw_legacy_image)
    self
  end

  ##
  # The domain's configuration.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()
  class DomainConfig < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @sexp = @_io.read_bytes_full
      self
    end

    ##
    # An s-expression, as `xm list --long` prints it.
    attr_reader :sexp
  end

  ##
  # The signature of the file.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L27 SIGNATURE
  class FileStart < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = @_io.read_bytes(16)
      raise Kaitai::Struct::ValidationNotEqualError.new([76, 105, 110, 117, 120, 71, 117, 101, 115, 116, 82, 101, 99, 111, 114, 100].pack('C*'), @signature, @_io, "/types/file_start/seq/0") if not @signature == [76, 105, 110, 117, 120, 71, 117, 101, 115, 116, 82, 101, 99, 111, 114, 100].pack('C*')
      self
    end

    ##
    # Says that this is a domain that xend saved.
    attr_reader :signature
  end

  ##
  # The header before the configuration.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()
  class SaveHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_config = @_io.read_s4be
      self
    end

    ##
    # Length of the configuration in bytes.
    attr_reader :len_config
  end

  ##
  # Length of the configuration in bytes.
  def len_config
    return @len_config unless @len_config.nil?
    @len_config = ( ((_io.size >= 16 + 4) && (header.len_config > 0))  ? header.len_config : 0)
    @len_config
  end

  ##
  # Identifies the file.
  attr_reader :identification

  ##
  # Length of the configuration.
  attr_reader :header

  ##
  # The domain's configuration.
  attr_reader :config

  ##
  # The saved domain.
  attr_reader :legacy_image
  attr_reader :_raw_config
  attr_reader :_raw_legacy_image
end
