# Converts values to JSON; an absent one is the empty text.
import std/[options, strutils]
import kaitai_struct_nim_runtime

const
  nothing* = ""
  failure* = """{"error":true}"""

type Fields* = object
  made: seq[string]

template add*(fields: var Fields, name: string, read: untyped) =
  let text = try: read except CatchableError, AssertionDefect: failure # the library asserts that a stream does not end
  fields.append(name, text)

proc append*(fields: var Fields, name, text: string) =
  if text != nothing: fields.made.add("\"" & name & "\":" & text)

proc text*(fields: Fields): string = "{" & fields.made.join(",") & "}"

proc dump*(value: bool): string = $value
# Not `$value`, which the library's converter makes an option of.
proc dump*[T: SomeSignedInt](value: T): string = $int64(value)
proc dump*[T: SomeUnsignedInt](value: T): string = $uint64(value)
proc dump*[T: enum](value: T): string = $cast[int64](value)

proc dump*(value: string): string =
  result = "\""
  for letter in value:
    if letter in {'"', '\\'} or letter < ' ': result.add("\\u00" & ord(letter).toHex(2))
    else: result.add(letter)
  result.add("\"")

proc dump*(value: seq[byte]): string =
  result = "{\"octets\":" & $value.len
  if value.len <= 64:
    result.add(",\"hex\":\"")
    for octet in value: result.add(octet.toHex.toLowerAscii)
    return result & "\"}"
  var a, b: uint32
  a = 1
  for octet in value:
    a = (a + octet) mod 65521
    b = (b + a) mod 65521
  result.add(",\"adler32\":" & $uint64(b shl 16 or a) & "}")

proc dump*[T](value: Option[T]): string =
  mixin dump
  if value.isSome: dump(value.get) else: nothing

proc dump*[T](value: seq[T]): string =
  mixin dump
  var made: seq[string]
  for element in value:
    let text = dump(element)
    made.add(if text == nothing: "null" else: text)
  "[" & made.join(",") & "]"
