# As much of the interface of Kaitai Struct's runtime library as the parsers of this repository use, declared only: the
# library, https://github.com/kaitai-io/kaitai_struct_nim_runtime, is installed from GitHub. For the conformance tests,
# which check that the parsers compile.
import options

type
  KaitaiStruct* {.inheritable.} = ref object
    io*: KaitaiStream
    root*: KaitaiStruct
  KaitaiStream* = ref object
  KaitaiError* = object of CatchableError

converter toOption*[T: not Option](value: T): Option[T] = some(value)
proc `%%%`*[T, U: SomeInteger](dividend: T, divisor: U): U = discard
proc newKaitaiFileStream*(file: string): KaitaiStream = discard
proc newKaitaiStream*(octets: seq[byte]): KaitaiStream = discard
proc alignToByte*(stream: KaitaiStream) = discard
proc isEof*(stream: KaitaiStream): bool = discard
proc seek*(stream: KaitaiStream, position: int) = discard
proc pos*(stream: KaitaiStream): int = discard
proc size*(stream: KaitaiStream): int = discard
proc readS1*(stream: KaitaiStream): int8 = discard
proc readS2le*(stream: KaitaiStream): int16 = discard
proc readS2be*(stream: KaitaiStream): int16 = discard
proc readS4le*(stream: KaitaiStream): int32 = discard
proc readS4be*(stream: KaitaiStream): int32 = discard
proc readS8le*(stream: KaitaiStream): int64 = discard
proc readS8be*(stream: KaitaiStream): int64 = discard
proc readU1*(stream: KaitaiStream): uint8 = discard
proc readU2le*(stream: KaitaiStream): uint16 = discard
proc readU2be*(stream: KaitaiStream): uint16 = discard
proc readU4le*(stream: KaitaiStream): uint32 = discard
proc readU4be*(stream: KaitaiStream): uint32 = discard
proc readU8le*(stream: KaitaiStream): uint64 = discard
proc readU8be*(stream: KaitaiStream): uint64 = discard
proc readBitsIntLe*(stream: KaitaiStream, width: int): uint64 = discard
proc readBytes*(stream: KaitaiStream, length: int): seq[byte] = discard
proc readBytesFull*(stream: KaitaiStream): seq[byte] = discard
proc readBytesTerm*(stream: KaitaiStream, term: byte, includeTerm, consumeTerm, eosError: bool): seq[byte] = discard
proc bytesTerminate*(octets: seq[byte], term: byte, includeTerm: bool): seq[byte] = discard
proc terminate*(octets: seq[byte], term: byte, includeTerm: bool): seq[byte] = discard
proc encode*(octets: seq[byte], encoding: string): string = discard
proc toString*(octets: seq[byte]): string = discard
