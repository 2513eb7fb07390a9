# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'libxc_migration_stream'
require_relative 'qemu_device_state'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The stream that libxl writes around the libxc migration stream: a header, then
# records with the device model's state and, among them, the libxc stream.
# 
# A LIBXC_CONTEXT record has no body; the libxc stream follows it inline,
# without a length, and libxl's records continue after the libxc END. If the
# libxc stream stops at a CHECKPOINT instead, libxl's records follow up to
# CHECKPOINT_END; more libxc records come after that, without a new image
# header.
# 
# For reading only: a writer that the compiler makes of this with `-w` leaves
# out contents.
# @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc Source
class LibxlMigrationStream < Kaitai::Struct::Struct

  CONTROL_ID = {
    0 => :control_id_new_checkpoint,
    1 => :control_id_svm_suspended,
    2 => :control_id_svm_ready,
    3 => :control_id_svm_resumed,
  }
  I__CONTROL_ID = CONTROL_ID.invert

  EMULATOR_ID = {
    0 => :emulator_id_unknown_emulator,
    1 => :emulator_id_qemu_traditional,
    2 => :emulator_id_qemu_upstream,
  }
  I__EMULATOR_ID = EMULATOR_ID.invert

  RECORD_TYPE = {
    0 => :record_type_end_mark,
    1 => :record_type_libxc_context,
    2 => :record_type_emulator_xenstore_data,
    3 => :record_type_emulator_context,
    4 => :record_type_checkpoint_end,
    5 => :record_type_checkpoint_state,
  }
  I__RECORD_TYPE = RECORD_TYPE.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @header = Hdr.new(@_io, self, @_root)
    @body = RecordList.new(@_io, self, @_root, header.is_big_endian)
    self
  end

  ##
  # Identifies a libxl stream. Big-endian whatever the options say.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L58 Header
  class Hdr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ident = @_io.read_bytes(8)
      raise Kaitai::Struct::ValidationNotEqualError.new([76, 105, 98, 120, 108, 70, 109, 116].pack('C*'), @ident, @_io, "/types/hdr/seq/0") if not @ident == [76, 105, 98, 120, 108, 70, 109, 116].pack('C*')
      @version = @_io.read_u4be
      @options = @_io.read_u4be
      self
    end

    ##
    # Byte order of everything after this header.
    def is_big_endian
      return @is_big_endian unless @is_big_endian.nil?
      @is_big_endian = options & 1 != 0
      @is_big_endian
    end

    ##
    # The legacy conversion tool created this stream.
    def is_converted_from_legacy
      return @is_converted_from_legacy unless @is_converted_from_legacy.nil?
      @is_converted_from_legacy = options & 2 != 0
      @is_converted_from_legacy
    end

    ##
    # The only version of this format.
    def known_version
      return @known_version unless @known_version.nil?
      @known_version = 2
      @known_version
    end

    ##
    # The bits of `options` that have no meaning.
    def reserved_options
      return @reserved_options unless @reserved_options.nil?
      @reserved_options = (options >> 2) << 2
      @reserved_options
    end

    ##
    # Says that this is a libxl stream.
    attr_reader :ident

    ##
    # Version of the specification, 2.
    attr_reader :version

    ##
    # Bit 0 is the byte order of the records, bit 1 marks a stream that
    # was converted from the legacy format; bits 2-31 are reserved.
    attr_reader :options
  end

  ##
  # The records of a libxl stream.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
  class RecordList < Kaitai::Struct::Struct
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list")
      end
      self
    end

    def _read_le
      if _io.size - _io.pos >= 8
        @records = []
        i = 0
        begin
          _ = Record.new(@_io, self, @_root, @_is_le)
          @records << _
          i += 1
        end until  ((_.header.type_code == (LibxlMigrationStream::I__RECORD_TYPE[:record_type_end_mark] || :record_type_end_mark)) || (_io.size - _io.pos < 8)) 
      end
      self
    end

    def _read_be
      if _io.size - _io.pos >= 8
        @records = []
        i = 0
        begin
          _ = Record.new(@_io, self, @_root, @_is_le)
          @records << _
          i += 1
        end until  ((_.header.type_code == (LibxlMigrationStream::I__RECORD_TYPE[:record_type_end_mark] || :record_type_end_mark)) || (_io.size - _io.pos < 8)) 
      end
      self
    end

    ##
    # Control information for a COLO checkpoint.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L256 CHECKPOINT_STATE
    class CheckpointState < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list/types/checkpoint_state")
        end
        self
      end

      def _read_le
        @control_code = @_io.read_u4le
        @padding = @_io.read_u4le
        self
      end

      def _read_be
        @control_code = @_io.read_u4be
        @padding = @_io.read_u4be
        self
      end

      ##
      # The message, by name.
      def control_id
        return @control_id unless @control_id.nil?
        @control_id = Kaitai::Struct::Stream::resolve_enum(LibxlMigrationStream::CONTROL_ID, control_code)
        @control_id
      end

      ##
      # The message, as a number; see `control_id`.
      attr_reader :control_code

      ##
      # Zero; makes the body 8 bytes long.
      attr_reader :padding
    end

    ##
    # The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
    # is 0.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L174 END
    class EmptyBody < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list/types/empty_body")
        end
        self
      end

      def _read_le
        self
      end

      def _read_be
        self
      end
    end

    ##
    # State of an emulator, in the emulator's own format.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L229 EMULATOR_CONTEXT
    class EmulatorContext < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list/types/emulator_context")
        end
        self
      end

      def _read_le
        @header = EmulatorHeader.new(@_io, _parent, @_root, @_is_le)
        @emulator_ctx = @_io.read_bytes_full
        self
      end

      def _read_be
        @header = EmulatorHeader.new(@_io, _parent, @_root, @_is_le)
        @emulator_ctx = @_io.read_bytes_full
        self
      end

      ##
      # The same state, decoded, if the emulator is QEMU.
      def qemu_state
        return @qemu_state unless @qemu_state.nil?
        if header.emulator_id == :emulator_id_qemu_upstream
          _pos = @_io.pos
          @_io.seek(8)
          if @_is_le
            @_raw_qemu_state = @_io.read_bytes_full
            _io__raw_qemu_state = Kaitai::Struct::Stream.new(@_raw_qemu_state)
            @qemu_state = QemuDeviceState.new(_io__raw_qemu_state)
          else
            @_raw_qemu_state = @_io.read_bytes_full
            _io__raw_qemu_state = Kaitai::Struct::Stream.new(@_raw_qemu_state)
            @qemu_state = QemuDeviceState.new(_io__raw_qemu_state)
          end
          @_io.seek(_pos)
        end
        @qemu_state
      end

      ##
      # The emulator that wrote the state.
      attr_reader :header

      ##
      # The emulator's state; for QEMU, its migration stream.
      attr_reader :emulator_ctx
      attr_reader :_raw_qemu_state
    end

    ##
    # Identifies the emulator of the domain that a record belongs to.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L142 Emulator Records
    class EmulatorHeader < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list/types/emulator_header")
        end
        self
      end

      def _read_le
        @emulator_code = @_io.read_u4le
        @index = @_io.read_u4le
        self
      end

      def _read_be
        @emulator_code = @_io.read_u4be
        @index = @_io.read_u4be
        self
      end

      ##
      # The emulator, by name.
      def emulator_id
        return @emulator_id unless @emulator_id.nil?
        @emulator_id = Kaitai::Struct::Stream::resolve_enum(LibxlMigrationStream::EMULATOR_ID, emulator_code)
        @emulator_id
      end

      ##
      # The emulator, as a number; see `emulator_id`.
      attr_reader :emulator_code

      ##
      # Index of this emulator for the domain.
      attr_reader :index
    end

    ##
    # Xenstore keys and values that belong to an emulator.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202 EMULATOR_XENSTORE_DATA
    class EmulatorXenstoreData < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list/types/emulator_xenstore_data")
        end
        self
      end

      def _read_le
        @header = EmulatorHeader.new(@_io, _parent, @_root, @_is_le)
        @data = @_io.read_bytes_full
        self
      end

      def _read_be
        @header = EmulatorHeader.new(@_io, _parent, @_root, @_is_le)
        @data = @_io.read_bytes_full
        self
      end

      ##
      # The pairs of key and value.
      def pairs
        return @pairs unless @pairs.nil?
        _pos = @_io.pos
        @_io.seek(8)
        if @_is_le
          @pairs = []
          i = 0
          while not @_io.eof?
            @pairs << XenstorePair.new(@_io, self, @_root, @_is_le)
            i += 1
          end
        else
          @pairs = []
          i = 0
          while not @_io.eof?
            @pairs << XenstorePair.new(@_io, self, @_root, @_is_le)
            i += 1
          end
        end
        @_io.seek(_pos)
        @pairs
      end

      ##
      # The emulator that the keys belong to.
      attr_reader :header

      ##
      # Pairs of key and value, each ended by a NUL. Keys are relative to
      # the device model's directory.
      attr_reader :data
    end

    ##
    # A libxc stream inside a libxl stream: like a `libxc_migration_stream`,
    # but a CHECKPOINT record ends it as well.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L585 CHECKPOINT
    class LibxcStream < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list/types/libxc_stream")
        end
        self
      end

      def _read_le
        @image_header = LibxcMigrationStream::Ihdr.new(@_io)
        @image = LibxcMigrationStream::DomainImage.new(@_io, image_header.is_big_endian, true, true)
        self
      end

      def _read_be
        @image_header = LibxcMigrationStream::Ihdr.new(@_io)
        @image = LibxcMigrationStream::DomainImage.new(@_io, image_header.is_big_endian, true, true)
        self
      end

      ##
      # Identifies the stream and gives the byte order of the rest.
      attr_reader :image_header

      ##
      # The domain header and the records.
      attr_reader :image
    end

    ##
    # Bytes of a record's body, not interpreted here.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
    class Opaque < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list/types/opaque")
        end
        self
      end

      def _read_le
        self
      end

      def _read_be
        self
      end
    end

    ##
    # One record: header, body and padding to a multiple of 8 bytes, plus
    # the part of the libxc stream that follows it, if any.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
    class Record < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list/types/record")
        end
        self
      end

      def _read_le
        @header = RecordHeader.new(@_io, self, @_root, @_is_le)
        _io_raw_body = @_io.substream((header.len_body <= (_io.size - _io.pos) ? header.len_body : (_io.size - _io.pos)))
        @raw_body = Opaque.new(_io_raw_body, self, @_root, @_is_le)
        @padding = @_io.read_bytes((header.len_padding <= (_io.size - _io.pos) ? header.len_padding : (_io.size - _io.pos)))
        if  ((header.type_code == (LibxlMigrationStream::I__RECORD_TYPE[:record_type_libxc_context] || :record_type_libxc_context)) && (_io.size - _io.pos >= 24)) 
          @libxc_stream = LibxcStream.new(@_io, self, @_root, @_is_le)
        end
        if header.type_code == (LibxlMigrationStream::I__RECORD_TYPE[:record_type_checkpoint_end] || :record_type_checkpoint_end)
          @continued_libxc_stream = LibxcMigrationStream::DomainImage.new(@_io, _parent.is_big_endian, false, true)
        end
        self
      end

      def _read_be
        @header = RecordHeader.new(@_io, self, @_root, @_is_le)
        _io_raw_body = @_io.substream((header.len_body <= (_io.size - _io.pos) ? header.len_body : (_io.size - _io.pos)))
        @raw_body = Opaque.new(_io_raw_body, self, @_root, @_is_le)
        @padding = @_io.read_bytes((header.len_padding <= (_io.size - _io.pos) ? header.len_padding : (_io.size - _io.pos)))
        if  ((header.type_code == (LibxlMigrationStream::I__RECORD_TYPE[:record_type_libxc_context] || :record_type_libxc_context)) && (_io.size - _io.pos >= 24)) 
          @libxc_stream = LibxcStream.new(@_io, self, @_root, @_is_le)
        end
        if header.type_code == (LibxlMigrationStream::I__RECORD_TYPE[:record_type_checkpoint_end] || :record_type_checkpoint_end)
          @continued_libxc_stream = LibxcMigrationStream::DomainImage.new(@_io, _parent.is_big_endian, false, true)
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
        if @_is_le
          case header.record_type
          when :record_type_checkpoint_end
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_checkpoint_state
            @body = CheckpointState.new(io, self, @_root, @_is_le)
          when :record_type_emulator_context
            @body = EmulatorContext.new(io, self, @_root, @_is_le)
          when :record_type_emulator_xenstore_data
            @body = EmulatorXenstoreData.new(io, self, @_root, @_is_le)
          when :record_type_end_mark
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_libxc_context
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          else
            @body = UnknownBody.new(io, self, @_root, @_is_le)
          end
        else
          case header.record_type
          when :record_type_checkpoint_end
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_checkpoint_state
            @body = CheckpointState.new(io, self, @_root, @_is_le)
          when :record_type_emulator_context
            @body = EmulatorContext.new(io, self, @_root, @_is_le)
          when :record_type_emulator_xenstore_data
            @body = EmulatorXenstoreData.new(io, self, @_root, @_is_le)
          when :record_type_end_mark
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_libxc_context
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          else
            @body = UnknownBody.new(io, self, @_root, @_is_le)
          end
        end
        io.seek(_pos)
        @body
      end

      ##
      # The record is complete, and it is END.
      def is_end
        return @is_end unless @is_end.nil?
        @is_end =  ((header.type_code == 0) && (!(is_truncated))) 
        @is_end
      end

      ##
      # The stream ends inside this record.
      def is_truncated
        return @is_truncated unless @is_truncated.nil?
        @is_truncated =  ((raw_body._io.size < header.len_body) || (padding.size < header.len_padding)) 
        @is_truncated
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
      # The bytes of the body, or those that the stream still has if it
      # ends before `header.len_body` bytes.
      attr_reader :raw_body

      ##
      # 0 to 7 zero bytes.
      attr_reader :padding

      ##
      # The libxc stream that follows a LIBXC_CONTEXT; absent if the data
      # ends before or inside its image header.
      attr_reader :libxc_stream

      ##
      # More libxc records, for the next checkpoint.
      attr_reader :continued_libxc_stream
      attr_reader :_raw_raw_body
    end

    ##
    # The header of every record.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
    class RecordHeader < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list/types/record_header")
        end
        self
      end

      def _read_le
        @type_code = @_io.read_u4le
        @len_body = @_io.read_u4le
        self
      end

      def _read_be
        @type_code = @_io.read_u4be
        @len_body = @_io.read_u4be
        self
      end

      ##
      # The type is in the range that the specification reserves for optional records.
      def is_optional
        return @is_optional unless @is_optional.nil?
        @is_optional = type_code >> 31 != 0
        @is_optional
      end

      ##
      # Bytes of padding after the body.
      def len_padding
        return @len_padding unless @len_padding.nil?
        @len_padding = (8 - len_body % 8) % 8
        @len_padding
      end

      ##
      # Kind of body.
      def record_type
        return @record_type unless @record_type.nil?
        @record_type = Kaitai::Struct::Stream::resolve_enum(LibxlMigrationStream::RECORD_TYPE, type_code)
        @record_type
      end

      ##
      # Kind of body, as a number; see `record_type`. Bit 31 is set in the
      # types that are reserved for optional records.
      attr_reader :type_code

      ##
      # Length of the body in bytes, without its padding.
      attr_reader :len_body
    end

    ##
    # The body of a record type that the specification does not define.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
    class UnknownBody < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list/types/unknown_body")
        end
        self
      end

      def _read_le
        @data = @_io.read_bytes_full
        self
      end

      def _read_be
        @data = @_io.read_bytes_full
        self
      end

      ##
      # The body, unchanged.
      attr_reader :data
    end

    ##
    # A xenstore key with its value. Both should be ASCII. They are read as
    # ISO 8859-1 so that no byte value makes parsing fail.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202 EMULATOR_XENSTORE_DATA
    class XenstorePair < Kaitai::Struct::Struct
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
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_list/types/xenstore_pair")
        end
        self
      end

      def _read_le
        @key = (@_io.read_bytes_term(0, false, true, false)).force_encoding("ISO-8859-1").encode('UTF-8')
        @value = (@_io.read_bytes_term(0, false, true, false)).force_encoding("ISO-8859-1").encode('UTF-8')
        self
      end

      def _read_be
        @key = (@_io.read_bytes_term(0, false, true, false)).force_encoding("ISO-8859-1").encode('UTF-8')
        @value = (@_io.read_bytes_term(0, false, true, false)).force_encoding("ISO-8859-1").encode('UTF-8')
        self
      end

      ##
      # The key, a path relative to the device model's directory.
      attr_reader :key

      ##
      # The value, readable text.
      attr_reader :value
    end

    ##
    # Records up to END, or up to the point where too few bytes remain for
    # another record header.
    attr_reader :records

    ##
    # Byte order, from the header.
    attr_reader :is_big_endian
  end

  ##
  # Identifies the stream and gives the byte order of its records.
  attr_reader :header

  ##
  # All records.
  attr_reader :body
end
