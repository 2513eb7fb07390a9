# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'legacy_save_image'
require_relative 'libxc_migration_stream'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A suspended Xen domain as xenopsd writes it to a virtual disk: a signature,
# then records with a type and a length each, without padding.
# 
# A Libxc record has no length of its own; the libxc stream follows it inline up
# to its END, and xenopsd's records continue after that. There is no libxl
# stream. Since the disk is larger than the image, anything may follow
# End_of_image.
# 
# For reading only: a writer that the compiler makes of this with `-w` leaves
# out contents.
# @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml Source
class XenopsdSuspendImage < Kaitai::Struct::Struct

  RECORD_TYPE = {
    15 => :record_type_xenops,
    240 => :record_type_libxc,
    241 => :record_type_libxl,
    242 => :record_type_libxc_legacy,
    3840 => :record_type_qemu_trad,
    3841 => :record_type_qemu_xen,
    3856 => :record_type_demu,
    3857 => :record_type_varstored,
    3858 => :record_type_swtpm0,
    3859 => :record_type_swtpm,
    65535 => :record_type_end_of_image,
  }
  I__RECORD_TYPE = RECORD_TYPE.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @identification = SaveSignature.new(@_io, self, @_root)
    if _io.size - _io.pos >= 16
      @records = []
      i = 0
      begin
        _ = Record.new(@_io, self, @_root)
        @records << _
        i += 1
      end until  ((_.header.record_type == :record_type_end_of_image) || (_.header.is_unbounded) || (_io.size - _io.pos < 16)) 
    end
    self
  end

  ##
  # The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
  # The data of the first three follows inline.
  # @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
  class EmptyBody < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end
  end

  ##
  # State of a process that serves the domain, in the format of that process.
  # @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L2157 suspend
  class EmulatorState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @data = @_io.read_bytes_full
      self
    end

    ##
    # The state as the process saved it.
    attr_reader :data
  end

  ##
  # Bytes of a record's body, not interpreted here.
  # @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
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
  # One record: header and body, plus data of another format that follows it
  # inline.
  # @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
  class Record < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @header = RecordHeader.new(@_io, self, @_root)
      _io_raw_body = @_io.substream(( ((header.len_body >= 0) && (header.len_body <= (_io.size - _io.pos)))  ? header.len_body : (_io.size - _io.pos)))
      @raw_body = Opaque.new(_io_raw_body, self, @_root)
      if header.record_type == :record_type_libxc
        @libxc_stream = LibxcMigrationStream.new(@_io)
      end
      if header.is_unbounded
        @_raw_unbounded = @_io.read_bytes_full
        _io__raw_unbounded = Kaitai::Struct::Stream.new(@_raw_unbounded)
        @unbounded = UnboundedState.new(_io__raw_unbounded, self, @_root)
      end
      self
    end

    ##
    # The body, decoded by record type.
    def body
      return @body unless @body.nil?
      io = raw_body._io
      _pos = io.pos
      io.seek(0)
      case header.record_type
      when :record_type_demu
        @body = EmptyBody.new(io, self, @_root)
      when :record_type_end_of_image
        @body = EmptyBody.new(io, self, @_root)
      when :record_type_libxc
        @body = EmptyBody.new(io, self, @_root)
      when :record_type_libxc_legacy
        @body = EmptyBody.new(io, self, @_root)
      when :record_type_qemu_trad
        @body = EmulatorState.new(io, self, @_root)
      when :record_type_qemu_xen
        @body = EmulatorState.new(io, self, @_root)
      when :record_type_swtpm
        @body = EmulatorState.new(io, self, @_root)
      when :record_type_swtpm0
        @body = EmulatorState.new(io, self, @_root)
      when :record_type_varstored
        @body = EmulatorState.new(io, self, @_root)
      when :record_type_xenops
        @body = XenopsRecord.new(io, self, @_root)
      else
        @body = UnknownBody.new(io, self, @_root)
      end
      io.seek(_pos)
      @body
    end

    ##
    # The record is complete, and it is End_of_image, or one whose end is unknown.
    def is_end
      return @is_end unless @is_end.nil?
      @is_end =  (( ((header.type_code == 65535) || (header.is_unbounded)) ) && (!(is_truncated))) 
      @is_end
    end

    ##
    # The image ends inside this record.
    def is_truncated
      return @is_truncated unless @is_truncated.nil?
      @is_truncated = raw_body._io.size < header.len_body
      @is_truncated
    end

    ##
    # The legacy image that follows a Libxc_legacy record. Records continue
    # after its end; this definition does not read them.
    def legacy_image
      return @legacy_image unless @legacy_image.nil?
      if header.record_type == :record_type_libxc_legacy
        io = unbounded._io
        _pos = io.pos
        io.seek(0)
        @legacy_image = LegacySaveImage.new(io)
        io.seek(_pos)
      end
      @legacy_image
    end

    ##
    # The words about it that follow the length.
    def truncation
      return @truncation unless @truncation.nil?
      @truncation = (is_truncated ? ", TRUNCATED" : "")
      @truncation
    end

    ##
    # Type and length.
    attr_reader :header

    ##
    # The bytes of the body, or those that the image still has if it ends
    # before `header.len_body` bytes.
    attr_reader :raw_body

    ##
    # The libxc stream that follows a Libxc record.
    attr_reader :libxc_stream

    ##
    # State whose end only its own reader can find, and everything that
    # follows it.
    attr_reader :unbounded
    attr_reader :_raw_raw_body
    attr_reader :_raw_unbounded
  end

  ##
  # The header of every record.
  # @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L185 read_header
  class RecordHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @type_code = @_io.read_u8le
      @len_stated = @_io.read_u8le
      self
    end

    ##
    # The record has a body, of the length that its header gives.
    def has_body
      return @has_body unless @has_body.nil?
      @has_body =  ((record_type != :record_type_libxc) && (record_type != :record_type_libxc_legacy) && (record_type != :record_type_demu) && (record_type != :record_type_end_of_image)) 
      @has_body
    end

    ##
    # State without a length follows; this definition cannot determine where it ends.
    def is_unbounded
      return @is_unbounded unless @is_unbounded.nil?
      @is_unbounded =  ((record_type == :record_type_libxc_legacy) || (record_type == :record_type_demu)) 
      @is_unbounded
    end

    ##
    # Length of the body in bytes.
    def len_body
      return @len_body unless @len_body.nil?
      @len_body = (has_body ? len_stated : 0)
      @len_body
    end

    ##
    # Bytes of padding after the body; always 0.
    def len_padding
      return @len_padding unless @len_padding.nil?
      @len_padding = 0
      @len_padding
    end

    ##
    # 1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
    # in ocaml/xenopsd/xc/domain.ml).
    def len_qemu_max
      return @len_qemu_max unless @len_qemu_max.nil?
      @len_qemu_max = 1048576
      @len_qemu_max
    end

    ##
    # Type of the record.
    def record_type
      return @record_type unless @record_type.nil?
      @record_type = Kaitai::Struct::Stream::resolve_enum(XenopsdSuspendImage::RECORD_TYPE, type_code)
      @record_type
    end

    ##
    # Type of the record, as a number; see `record_type`.
    attr_reader :type_code

    ##
    # Length of the body in bytes; 0 for a record without a body, for which
    # xenopsd ignores this field.
    attr_reader :len_stated
  end

  ##
  # The signature of the image.
  # @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L153 save_signature
  class SaveSignature < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = @_io.read_bytes(15)
      raise Kaitai::Struct::ValidationNotEqualError.new([88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10].pack('C*'), @signature, @_io, "/types/save_signature/seq/0") if not @signature == [88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10].pack('C*')
      self
    end

    ##
    # Says that this is a suspend image made of records.
    attr_reader :signature
  end

  ##
  # The rest of the image, from state without a length onwards.
  # @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
  class UnboundedState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @data = @_io.read_bytes_full
      self
    end

    ##
    # The state, and everything that follows it.
    attr_reader :data
  end

  ##
  # The body of a record type that xenopsd does not define or does not read.
  # @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L71 header_type_of_int64
  class UnknownBody < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @data = @_io.read_bytes_full
      self
    end

    ##
    # The body, unchanged.
    attr_reader :data
  end

  ##
  # xenopsd's own information about the image.
  # @see https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L31 Xenops_record
  class XenopsRecord < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @sexp = @_io.read_bytes_full
      self
    end

    ##
    # An s-expression with the time, xenopsd's word size and, as a string
    # that holds another s-expression, the domain's configuration.
    attr_reader :sexp
  end

  ##
  # Identifies the image.
  attr_reader :identification

  ##
  # Records up to End_of_image, or up to one whose end only its own reader can
  # find, or up to the point where too few bytes remain for another record
  # header.
  attr_reader :records
end
