# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'legacy_save_image'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
# consisted of records: a signature, then a legacy image whose device model
# state has xenopsd's own signature. The rest of the disk may contain anything.
# 
# For reading only: a writer that the compiler makes of this with `-w` leaves
# out contents.
# @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155 legacy_save_signature
class XenopsdLegacyImage < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @identification = SaveSignature.new(@_io, self, @_root)
    @_raw_legacy_image = @_io.read_bytes_full
    _io__raw_legacy_image = Kaitai::Struct::Stream.new(@_raw_legacy_image)
    @legacy_image = LegacySaveImage.new(_io__raw_legacy_image)
    self
  end

  ##
  # The signature of the image.
  # @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155 legacy_save_signature
  class SaveSignature < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = @_io.read_bytes(15)
      raise Kaitai::Struct::ValidationNotEqualError.new([88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 97, 105, 110, 10].pack('C*'), @signature, @_io, "/types/save_signature/seq/0") if not @signature == [88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 97, 105, 110, 10].pack('C*')
      self
    end

    ##
    # Says that this is a suspend image without records.
    attr_reader :signature
  end

  ##
  # Identifies the image.
  attr_reader :identification

  ##
  # The suspended domain, followed by whatever else is on the disk.
  attr_reader :legacy_image
  attr_reader :_raw_legacy_image
end
