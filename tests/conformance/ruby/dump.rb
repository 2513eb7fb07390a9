# Prints a file as the generated parser reads it: `ruby dump.rb DEFINITION FILE`.
require 'json'
require 'zlib'

FAILURE = { error: true }.freeze

# A value of an enum is a symbol. Its number is in a constant of the class, or of one around it; that of another
# definition is wherever the only enum with such a name is.
def number(symbol, owner)
  scopes = owner.class.name.split('::')
  scopes.length.downto(1) do |length|
    scope = Object.const_get(scopes.first(length).join('::'))
    found = numbers_in(scope)[symbol]
    return found unless found.nil?
  end
  found = ROOTS.filter_map { |root| numbers_in(root)[symbol] }.uniq
  raise "#{symbol} is #{found}" unless found.length == 1
  found.first
end

def numbers_in(scope)
  scope.constants(false).filter { |name| name.start_with?('I__') }.map { |name| scope.const_get(name) }.reduce({}, :merge)
end

def plain(value, owner)
  case value
  when Kaitai::Struct::Struct then fields(value)
  when Symbol then number(value, owner)
  when Array then value.map { |element| plain(element, owner) }
  when String then value.encoding == Encoding::UTF_8 ? value : octets(value)
  else value
  end
end

def octets(value)
  return { octets: value.bytesize, hex: value.unpack1('H*') } if value.bytesize <= 64
  { octets: value.bytesize, adler32: Zlib.adler32(value) }
end

def fields(owner)
  names = owner.class.public_instance_methods(false).reject { |name| name.start_with?('_') }
  names.to_h { |name| [name, field(owner, name)] }.compact
end

def field(owner, name)
  value = begin
    owner.public_send(name)
  rescue StandardError
    return FAILURE
  end
  plain(value, owner)
end

definition, file = ARGV
require definition
ROOTS = Object.constants.map { |name| Object.const_get(name) }.select do |each|
  each.is_a?(Class) && each < Kaitai::Struct::Struct
end
root = begin
  Object.const_get(definition.split('_').map { |word| word[0].upcase + word[1..] }.join).from_file(file)
rescue StandardError
  nil
end
puts JSON.generate(root.nil? ? FAILURE : plain(root, root))
