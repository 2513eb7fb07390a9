# As much of the interface of Kaitai Struct's runtime library as the parsers of this repository use. The library itself,
# https://github.com/kaitai-io/kaitai_struct_nim_runtime, is installed from GitHub; this stands in for it in the
# conformance tests, and nowhere else.
import std/[options, unicode]

type
  KaitaiStruct* {.inheritable.} = ref object
    io*: KaitaiStream
    root*: KaitaiStruct
  KaitaiStream* = ref object
    octets: seq[byte]
    at: int
    bits: uint64
    numBits: int
  KaitaiError* = object of CatchableError

converter toOption*[T: not Option](value: T): Option[T] = some(value)
proc `%%%`*[T, U: SomeInteger](dividend: T, divisor: U): U = ((U(dividend) mod divisor) + divisor) mod divisor

proc newKaitaiStream*(octets: seq[byte]): KaitaiStream = KaitaiStream(octets: octets)
proc newKaitaiFileStream*(file: string): KaitaiStream = newKaitaiStream(cast[seq[byte]](readFile(file)))

proc alignToByte*(stream: KaitaiStream) =
  stream.bits = 0
  stream.numBits = 0

proc pos*(stream: KaitaiStream): int = stream.at
proc size*(stream: KaitaiStream): int = stream.octets.len
proc isEof*(stream: KaitaiStream): bool = stream.numBits == 0 and stream.at >= stream.size

proc seek*(stream: KaitaiStream, position: int) =
  if position < 0: raise newException(IOError, "position " & $position)
  stream.alignToByte()
  stream.at = position

proc take(stream: KaitaiStream, length: int): seq[byte] =
  if length < 0 or length > stream.size - stream.at:
    raise newException(IOError, $length & " bytes at " & $stream.at)
  stream.at += length
  stream.octets[stream.at - length ..< stream.at]

proc readBytes*(stream: KaitaiStream, length: int): seq[byte] =
  stream.alignToByte()
  stream.take(length)

proc readBytesFull*(stream: KaitaiStream): seq[byte] = stream.readBytes(max(stream.size - stream.at, 0))

proc integer(stream: KaitaiStream, length: int, isLittle: bool): uint64 =
  let octets = stream.readBytes(length)
  for place in 0 ..< length:
    result = result shl 8 or octets[if isLittle: length - 1 - place else: place]

proc readS1*(stream: KaitaiStream): int8 = cast[int8](stream.integer(1, true))
proc readS2le*(stream: KaitaiStream): int16 = cast[int16](stream.integer(2, true))
proc readS2be*(stream: KaitaiStream): int16 = cast[int16](stream.integer(2, false))
proc readS4le*(stream: KaitaiStream): int32 = cast[int32](stream.integer(4, true))
proc readS4be*(stream: KaitaiStream): int32 = cast[int32](stream.integer(4, false))
proc readS8le*(stream: KaitaiStream): int64 = cast[int64](stream.integer(8, true))
proc readS8be*(stream: KaitaiStream): int64 = cast[int64](stream.integer(8, false))
proc readU1*(stream: KaitaiStream): uint8 = uint8(stream.integer(1, true))
proc readU2le*(stream: KaitaiStream): uint16 = uint16(stream.integer(2, true))
proc readU2be*(stream: KaitaiStream): uint16 = uint16(stream.integer(2, false))
proc readU4le*(stream: KaitaiStream): uint32 = uint32(stream.integer(4, true))
proc readU4be*(stream: KaitaiStream): uint32 = uint32(stream.integer(4, false))
proc readU8le*(stream: KaitaiStream): uint64 = stream.integer(8, true)
proc readU8be*(stream: KaitaiStream): uint64 = stream.integer(8, false)

proc readBitsIntLe*(stream: KaitaiStream, width: int): uint64 =
  while stream.numBits < width:
    stream.bits = stream.bits or uint64(stream.take(1)[0]) shl stream.numBits
    stream.numBits += 8
  result = stream.bits and (1'u64 shl width - 1)
  stream.bits = stream.bits shr width
  stream.numBits -= width

proc bytesTerminate*(octets: seq[byte], term: byte, includeTerm: bool): seq[byte] =
  let place = octets.find(term)
  if place < 0: octets else: octets[0 ..< (if includeTerm: place + 1 else: place)]

proc readBytesTerm*(stream: KaitaiStream, term: byte, includeTerm, consumeTerm, eosError: bool): seq[byte] =
  stream.alignToByte()
  var place = stream.at
  while place < stream.size and stream.octets[place] != term: place += 1
  if place >= stream.size:
    if eosError: raise newException(IOError, "no terminator")
    return stream.readBytesFull()
  result = stream.take(place - stream.at + ord(includeTerm))
  if consumeTerm: stream.at = place + 1

proc encode*(octets: seq[byte], encoding: string): string =
  if encoding != "ISO-8859-1": raise newException(ValueError, "no encoding " & encoding)
  for octet in octets: result.add(Rune(octet).toUTF8)
