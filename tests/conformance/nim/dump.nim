# Prints a file as the generated parser reads it: `dump DEFINITION FILE`.
import std/os
import fields, plain

let made = try: dumpRoot(paramStr(1), paramStr(2)) except CatchableError, AssertionDefect: failure
echo made
