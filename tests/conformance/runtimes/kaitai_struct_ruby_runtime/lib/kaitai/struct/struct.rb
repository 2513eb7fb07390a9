# As much of the interface of Kaitai Struct's runtime library as the parsers of this repository use. The library itself
# is on RubyGems; this stands in for it in the conformance tests, and nowhere else.
require 'stringio'

module Kaitai
  module Struct
    VERSION = '0.11'.freeze

    class Struct
      attr_reader :_io, :_parent, :_root

      def initialize(io, parent = nil, root = nil)
        @_io = io
        @_parent = parent
        @_root = root
      end

      def self.from_file(path)
        new(Stream.new(File.binread(path)))
      end
    end

    class UndecidedEndiannessError < StandardError; end

    class ValidationNotEqualError < StandardError
      def initialize(expected, actual, _io, path)
        super("#{path}: #{actual.inspect} is not #{expected.inspect}")
      end
    end

    class Stream
      def initialize(source)
        source = source.read if source.respond_to?(:read)
        @io = StringIO.new(source.b)
        align_to_byte
      end

      def self.open(path) = new(File.binread(path))

      def size = @io.size
      def pos = @io.pos
      def eof? = @io.eof? && @num_bits.zero?
      def substream(length) = Stream.new(read_bytes(length))

      def seek(position)
        align_to_byte
        @io.pos = position
      end

      { s1: 'c', u1: 'C', s2le: 's<', s2be: 's>', u2le: 'S<', u2be: 'S>', s4le: 'l<', s4be: 'l>', u4le: 'L<',
        u4be: 'L>', s8le: 'q<', s8be: 'q>', u8le: 'Q<', u8be: 'Q>' }.each do |type, directive|
        define_method("read_#{type}") { read_bytes(type[1].to_i).unpack1(directive) }
      end

      def align_to_byte
        @bits = 0
        @num_bits = 0
      end

      def read_bits_int_le(width)
        while @num_bits < width
          @bits |= take(1).ord << @num_bits
          @num_bits += 8
        end
        value = @bits & ((1 << width) - 1)
        @bits >>= width
        @num_bits -= width
        value
      end

      def read_bytes(length)
        align_to_byte
        take(length)
      end

      def read_bytes_full
        align_to_byte
        @io.read
      end

      def read_bytes_term(term, include_term, consume_term, need_term)
        align_to_byte
        rest = @io.string.byteslice(@io.pos..)
        length = rest.index(term.chr.b)
        raise EOFError, "no terminator #{term}" if length.nil? && need_term
        return @io.read if length.nil?
        value = take(include_term ? length + 1 : length)
        @io.pos += 1 if consume_term && !include_term
        value
      end

      def self.bytes_terminate(octets, term, include_term)
        length = octets.index(term.chr.b)
        length.nil? ? octets : octets.byteslice(0, include_term ? length + 1 : length)
      end

      def self.resolve_enum(names, value) = names[value] || value

      private

      def take(length)
        raise ArgumentError, "#{length} bytes" if length.negative?
        value = @io.read(length)
        raise EOFError, "#{length} bytes at #{@io.pos}" if value.nil? || value.bytesize < length
        value
      end
    end
  end
end
