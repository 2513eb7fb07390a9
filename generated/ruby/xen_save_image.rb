# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'libxl_migration_stream'
require_relative 'xenopsd_legacy_image'
require_relative 'libvirt_save_file'
require_relative 'legacy_save_image'
require_relative 'xend_save_file'
require_relative 'xl_save_file'
require_relative 'xenopsd_suspend_image'
require_relative 'libxc_migration_stream'

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
# @see https://xenbits.xen.org/docs/unstable/specs/libxc-migration-stream.html Source
class XenSaveImage < Kaitai::Struct::Struct

  LAYER = {
    0 => :layer_legacy,
    1148153185 => :layer_xenopsd_legacy,
    1281974904 => :layer_libxl,
    1281977973 => :layer_xend,
    1483042336 => :layer_xl,
    1483042387 => :layer_xenopsd,
    1818845814 => :layer_libvirt,
    4294967295 => :layer_libxc,
  }
  I__LAYER = LAYER.invert
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
    end
    self
  end

  ##
  # An image of Xen 4.4 or earlier.
  def is_legacy
    return @is_legacy unless @is_legacy.nil?
    @is_legacy = (_io.size >= 16 ?  ((legacy_start.has_plausible_size) && ( ((legacy_start.is_pv) || (legacy_start.has_plausible_chunk)) ))  : false)
    @is_legacy
  end

  ##
  # A suspend image of xenopsd from the time before it used records.
  def is_xenopsd_legacy
    return @is_xenopsd_legacy unless @is_xenopsd_legacy.nil?
    @is_xenopsd_legacy = ( ((signature == 1483042387) && (_io.size >= 12))  ? signature_end == 1148153185 : false)
    @is_xenopsd_legacy
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
  # The outermost layer of the image.
  def outermost_layer
    return @outermost_layer unless @outermost_layer.nil?
    @outermost_layer = Kaitai::Struct::Stream::resolve_enum(LAYER, (is_legacy ? 0 : (is_xenopsd_legacy ? signature_end : signature)))
    @outermost_layer
  end

  ##
  # The first four bytes, as a number; see `outermost_layer`.
  def signature
    return @signature unless @signature.nil?
    _pos = @_io.pos
    @_io.seek(0)
    @signature = @_io.read_u4be
    @_io.seek(_pos)
    @signature
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
  # The outermost layer, which contains the others.
  attr_reader :content
end
