# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The data that QEMU writes when Xen asks it to save its devices
# (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
# header, then sections with the state of one device each.
# 
# A section has a header but no length, and only the version of QEMU that wrote
# it knows the layout of a device's state. A grammar can therefore describe the
# file header and the header of the first section only. A program finds the
# other sections by searching for their headers, whose ids ascend.
# @see https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c qemu_save_device_state()
class QemuDeviceState < Kaitai::Struct::Struct

  SECTION_TYPE = {
    0 => :section_type_eof,
    1 => :section_type_section_start,
    2 => :section_type_section_part,
    3 => :section_type_section_end,
    4 => :section_type_section_full,
    5 => :section_type_subsection,
    6 => :section_type_vmdescription,
    7 => :section_type_configuration,
    8 => :section_type_command,
    126 => :section_type_section_footer,
  }
  I__SECTION_TYPE = SECTION_TYPE.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @magic = @_io.read_bytes(4)
    raise Kaitai::Struct::ValidationNotEqualError.new([81, 69, 86, 77].pack('C*'), @magic, @_io, "/seq/0") if not @magic == [81, 69, 86, 77].pack('C*')
    @version = @_io.read_u4be
    @sections = @_io.read_bytes_full
    self
  end

  ##
  # The header of a device's state.
  # @see https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c save_section_header()
  class SectionHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @type_code = @_io.read_u1
      @section_id = @_io.read_u4be
      @len_name = @_io.read_u1
      @name = (@_io.read_bytes(len_name)).force_encoding("ISO-8859-1").encode('UTF-8')
      @instance_id = @_io.read_u4be
      @version_id = @_io.read_u4be
      self
    end

    ##
    # Kind of section.
    def section_type
      return @section_type unless @section_type.nil?
      @section_type = Kaitai::Struct::Stream::resolve_enum(QemuDeviceState::SECTION_TYPE, type_code)
      @section_type
    end

    ##
    # Kind of section, as a number; see `section_type`.
    attr_reader :type_code

    ##
    # Number of the section; later ones have higher numbers.
    attr_reader :section_id

    ##
    # Length of the name in bytes.
    attr_reader :len_name

    ##
    # Name of the device, preceded by its position on the bus if it has one.
    attr_reader :name

    ##
    # Instance number, for several devices of the same name.
    attr_reader :instance_id

    ##
    # Version of the layout of the state that follows.
    attr_reader :version_id
  end

  ##
  # Header of the first section; absent if too few bytes follow `version`.
  def first_section
    return @first_section unless @first_section.nil?
    if _io.size >= 22
      _pos = @_io.pos
      @_io.seek(ofs_sections)
      @first_section = SectionHeader.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @first_section
  end

  ##
  # Offset of the sections.
  def ofs_sections
    return @ofs_sections unless @ofs_sections.nil?
    @ofs_sections = 4 + 4
    @ofs_sections
  end

  ##
  # Says that this is a QEMU migration stream (QEMU_VM_FILE_MAGIC).
  attr_reader :magic

  ##
  # Version of the stream's framing, 3 since 2007 (QEMU_VM_FILE_VERSION).
  attr_reader :version

  ##
  # All sections and the end mark. They begin with a `section_header`, which
  # `first_section` decodes.
  attr_reader :sections
end
