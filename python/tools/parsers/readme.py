"""Writes instructions for the parsers of each language: `python -m parsers.readme generated/README.md`.

The examples are files in parsers/examples/, which `make conformance` runs.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import paths

from parsers.libraries import REGISTRIES, real_runs
from parsers.mended import listed

EXAMPLES = paths.TOOLS / "parsers" / "examples"

INTRODUCTION = """\
<!-- Written by `make generate`. -->
# Parsers in many languages

`make generate` makes these parsers from the [definitions](../ksy) with the Kaitai Struct compiler 0.11.0, and
[corrects](#corrections) its output. Each language needs its Kaitai Struct 0.11 runtime library.

`make conformance` builds the parsers of all languages. They read all streams in `tests/vectors`, and must agree on
every field to the last bit, but for what [a language cannot express](#comparison).

There is no parser for Perl: Kaitai's Perl target passes no parameters to types, so it cannot read these streams. The
Graphviz target draws each definition: see [`graphviz/`](graphviz).

Parsers read uncompressed images. [`webide/`](webide) has one definition for the Kaitai Web IDE, and
[`reference/`](reference/README.md) says how each language spells a name.

Each example prints the version of Xen that made a bare libxc stream, then the type and length of each record.
`xenstream extract guest.save libxc -o guest.libxc` extracts such a stream from a save file. `XlSaveFile` reads the
save file itself.

`XenSaveImage` reads an image in any wrapper and finds what is in it: `vcpus`, each with its `registers`, `memory`,
`static_data`, `hvm_context`, `device_model`, `config`, and `libxc`, which has all records. If a file is compressed or
is no image, `is_image` is false and `problem` says why; a program should ask first. `is_truncated` says whether the
file ends before the image does; each record has it, too.
"""

LARGE_STREAMS = """\
## Streams larger than memory

A parser reads the framing of all records at once, and bodies on demand. In most languages it still holds every body,
as bytes. The examples above take, for a stream of 512 MiB:

| language | memory | why |
|---|---|---|
| Python | 520 MiB | a copy of each body |
| JavaScript | 550 MiB | the file is read as a whole; bodies are views of it |
| Java | 50 MiB | the file is mapped, and bodies are views of the mapping, which ends at 2 GiB |
| Go | 500 MiB | a copy of each body |
| Python, record by record | 20 MiB | one body at a time |

A record begins with its type and length, so a program in any language can read one after the other and give each to
the parser. In Python:
"""


COMPARISON = """\
## Comparison

`make conformance` uses the runtime library from the language's registry where it can. For other languages, the
repository has a stand-in with as much of the library as the parsers use. `make conformance RUNTIMES=FOLDER` uses
checkouts of the libraries instead, `FOLDER/kaitai_struct_LANGUAGE_runtime`. The table shows the last such run: the
library's version, how many vectors are equal, and the date. The last column says what the comparison allows.

| language | library in `make conformance` | last run with the library itself | differences |
|---|---|---|---|
"""

_SIGNED = "64-bit numbers are signed"
_BYTES = "text is not distinguished from bytes"
_NULL = "a number without a name in its enum is null"
_ZERO = "an absent field is zero or empty"
_WINDOWS = "the bytes 0x80 to 0x9f of text decode as Windows-1252"
DIFFERENCES = {
    "python": "none",
    "javascript": f"{_WINDOWS}, in some versions",
    "java": f"{_SIGNED}; {_NULL}",
    "go": f"{_SIGNED}; {_ZERO}",
    "rust": f"{_SIGNED}; {_ZERO}; {_WINDOWS}",
    "cpp_stl": f"{_BYTES}; an enum has 32 bits; after a read beyond the end, a stream's size is an error or wrong, and "
    "text that begins at the end is an error",
    "csharp": "none",
    "nim": f"64-bit enums are signed; {_ZERO}; text without a terminator is an error; magic bytes are not checked",
    "ruby": "none",
    "lua": f"{_SIGNED}; {_BYTES}, and is not decoded; {_NULL}",
    "php": f"{_SIGNED}; {_BYTES}",
}

CORRECTIONS = """\
## Corrections

`make generate` corrects the compiler's output where it would be wrong or would not compile. `ksy/compiler/mendings.mjs`
has the corrections. One that changes nothing is an error, and `make mendings` checks that parsers break without each
of them.

Without corrections, the output of the compiler compiles in Python, JavaScript, Java, Ruby, Lua, PHP and C++. In C++ a
damaged stream can then crash the program, in Ruby a list of flags holds numbers, and Lua's library refuses text. C#,
Go, Nim and Rust do not compile without corrections, because the compiler writes wrong code for common constructs:
expressions of mixed width, functions that return an enum, types without fields, and types of other definitions.

| language | correction | without it |
|---|---|---|
"""


@dataclass(frozen=True)
class Language:
    """A section: how to install, what to know, and the file of an example."""

    title: str
    folder: str
    runtime: str
    remarks: str
    example: str
    syntax: str


LANGUAGES = [
    Language(
        "Python",
        "python",
        "`pip install kaitaistruct==0.11` (PyPI). Install xenstream, or put `generated/python` on the path.",
        "A value without a name in its enum is a plain number. Type stubs tell editors and type checkers every field.",
        "example.py",
        "python",
    ),
    Language(
        "JavaScript",
        "javascript",
        "`kaitai-struct` 0.11.0 (npm).",
        "The runtime library reads 64-bit numbers as doubles, which are exact up to 2^53. Load `exact_u8.js` once to "
        "read larger numbers as exact BigInts; smaller ones stay plain numbers. In browsers, and in Node.js from "
        "version 24 on, text in ISO 8859-1 decodes the bytes 0x80 to 0x9f as Windows-1252 does.",
        "example.js",
        "javascript",
    ),
    Language(
        "Java",
        "java",
        "`io.kaitai:kaitai-struct-runtime:0.11` (Maven Central). The parsers are the package `xenstream_formats`.",
        "64-bit numbers are signed: see `Long.toUnsignedString`. A value without a name in its enum is null.",
        "Example.java",
        "java",
    ),
    Language(
        "Go",
        "go",
        "`github.com/kaitai-io/kaitai_struct_go_runtime` v0.11.0. The parsers are the package `xenstream_formats`.",
        "An absent field is zero or nil. Enums are `int`s, so a value of 2^63 or more without a name is negative.",
        "example.go",
        "go",
    ),
    Language(
        "Rust",
        "rust",
        '`kaitai = { git = "https://github.com/kaitai-io/kaitai_struct_rust_runtime" }`; the crate `kaitai` on '
        "crates.io is something else. The parsers are the modules of a crate, with `lib.rs` as its root.",
        "An absent field has its type's default. A value without a name in its enum is `Unknown` with the number. "
        "Text in ISO 8859-1 decodes the bytes 0x80 to 0x9f as Windows-1252 does.",
        "example.rs",
        "rust",
    ),
    Language(
        "C++",
        "cpp_stl",
        "<https://github.com/kaitai-io/kaitai_struct_cpp_stl_runtime>, tag 0.11.",
        "C++98 and later: an object owns what it points to. Before you use a field that may be absent, call "
        "`_is_null_...()`. The example is C++11.",
        "example.cpp",
        "cpp",
    ),
    Language("C#", "csharp", "`KaitaiStruct.Runtime.CSharp` 0.11 (NuGet).", "", "Example.cs", "csharp"),
    Language(
        "Nim",
        "nim",
        "<https://github.com/kaitai-io/kaitai_struct_nim_runtime>; run `nimble install kaitai_struct_nim_runtime`.",
        "Needs Nim 1.6 or later.",
        "example.nim",
        "nim",
    ),
    Language(
        "Ruby",
        "ruby",
        "`gem install kaitai-struct -v 0.11` (RubyGems), `ruby -I generated/ruby`.",
        "",
        "example.rb",
        "ruby",
    ),
    Language(
        "Lua",
        "lua",
        "<https://github.com/kaitai-io/kaitai_struct_lua_runtime>; put it and the parsers on `LUA_PATH`.",
        "Needs Lua 5.3 or later. 64-bit numbers are signed: see `math.ult`, and `%x` of `string.format`.",
        "example.lua",
        "lua",
    ),
    Language(
        "PHP",
        "php",
        "`kaitai-io/kaitai_struct_php_runtime` 0.11 (Packagist).",
        "Needs 64-bit PHP. 64-bit numbers are signed: see `%u` of `printf`.",
        "example.php",
        "php",
    ),
]


def section(language: Language) -> str:
    """Return a language's section."""
    example = (EXAMPLES / language.folder / language.example).read_text().rstrip()
    parts = [
        f"## {language.title}",
        f"In [`{language.folder}/`]({language.folder}). Runtime library: {language.runtime}",
    ]
    parts += [language.remarks] if language.remarks else []
    return "\n\n".join([*parts, f"```{language.syntax}\n{example}\n```"]) + "\n"


def comparison() -> str:
    """Return the section on the comparison of all languages."""
    runs = real_runs()
    rows = []
    for language in LANGUAGES:
        run = runs.get(language.folder)
        registry = REGISTRIES.get(language.folder)
        library = registry or "stand-in"
        last = "each run" if registry else f"{run.version}: {run.equal} of {run.vectors}, {run.date}" if run else "none"
        rows.append(f"| {language.title} | {library} | {last} | {DIFFERENCES[language.folder]} |\n")
    return COMPARISON + "".join(rows)


def corrections() -> str:
    """Return the section on what is corrected in the compiler's output."""
    titles = {language.folder: language.title for language in LANGUAGES}
    rows = [f"| {titles[each['language']]} | {each['id']} | {each['without']} |\n" for each in listed()]
    return CORRECTIONS + "".join(rows)


def large_streams() -> str:
    """Return the section about streams that do not fit into memory."""
    return f"{LARGE_STREAMS}\n```python\n{(EXAMPLES / 'python' / 'large.py').read_text().rstrip()}\n```\n"


def main(path: Path) -> None:
    """Write the file at `path`."""
    sections = [*map(section, LANGUAGES), large_streams(), comparison(), corrections()]
    path.write_text("\n".join([INTRODUCTION, *sections]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
