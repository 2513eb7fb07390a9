// Corrections to the output of Kaitai Struct compiler 0.11.0, by language.
//
// `id` names a mending, `without` says what happens without it, and `mend` changes the text of one file. Each must
// change at least one file: one that changes nothing is an error, because then the compiler no longer needs it or
// writes something else. `tests/slow/test_mendings.py` compiles without each of them and expects a failure.
// generated/README.md lists them.

export const PACKAGE = "xenstream_formats";

// Returns whether a Rust type of this file inherits its byte order from the place where it is used.
function inheritsEndian(text, type) {
  const [, read] = text.match(new RegExp(`^impl KStruct for ${type} \\{\\n([^]*?)^\\}`, "m")) ?? ["", ""];
  return text.includes(`impl ${type} {\n    pub fn set_endian(`) && !read.includes("_is_le.borrow_mut() = (");
}

export const mendings = {
  csharp: [
    {
      id: "enum-width",
      without: "an enum is an `int`, too narrow for some of its values",
      mend: (text) =>
        text.replace(/^( +public enum \w+)(\n +\{[^}]*\})/gm, (all, head, values) =>
          [...values.matchAll(/= (\d+)/g)].some(([, value]) => value > 0x7fffffff) ? `${head} : long${values}` : all,
        ),
    },
    {
      id: "cast",
      without: "a cast binds more tightly than the expression that it is for, and does not compile",
      mend: (text) => text.replace(/= \((\w+)\) \(\(\([\w.]+\.\1\) (.*)\)\);$/gm, "= ($1) ($2);"),
    },
    {
      id: "signed-position",
      without: "an unsigned number is no position, and does not compile",
      mend: (text) => text.replace(/(?<=m_io|M_Io|_io)\.Seek\((.+)\);$/gm, ".Seek((long) ($1));"),
    },
    {
      id: "signed-count",
      without: "an `int` cannot be compared with a `ulong`, and does not compile",
      mend: (text) => text.replace(/; i < (\(.+\)); i\+\+\)$/gm, "; i < (long) $1; i++)"),
    },
  ],

  go: [
    {
      id: "unterminated-text",
      without: "the last byte of a text that the stream cuts off is lost",
      mend: (text) =>
        text.replace(
          /(tmp\d+)(, err := this\._io\.ReadBytesTerm\(0), false, true, false\)(\n\tif err != nil \{\n\t\treturn err\n\t\})/g,
          "$1$2, true, true, false)$3\n\t$1 = bytes.TrimSuffix($1, []byte{0})",
        ),
    },
    {
      id: "package",
      without: "the files have no package (the compiler's command line has an option for it)",
      mend: (text) => text.replace(/^import /m, `package ${PACKAGE}\n\n$&`),
    },
    {
      id: "enum-error",
      without: "a function that returns an enum, a number, returns nil on errors, and does not compile",
      mend: (text) =>
        text.replace(/^func .*\(v (\w+), err error\) \{\n[^]*?^\}/gm, (body, type) =>
          new RegExp(`^type ${type} int$`, "m").test(text) ? body.replaceAll("return nil, err", "return v, err") : body,
        ),
    },
  ],

  java: [
    {
      id: "package",
      without: "the files have no package (the compiler's command line has an option for it)",
      mend: (text) => text.replace(/^import /m, `package ${PACKAGE};\n\n$&`),
    },
  ],

  nim: [
    {
      id: "nothing-to-read",
      without: "a type without fields has a procedure without a body, and does not compile",
      mend: (text) => text.replace(/^(proc read[BL]e\(.*\) =)(?=\n+proc )/gm, "$1\n  discard"),
    },
    {
      id: "enum-scope",
      without: "values of different enums that have one name clash, and do not compile",
      mend: (text) => text.replace(/^type$/m, '{.experimental: "overloadableEnums".}\n\n$&'),
    },
  ],

  python: [
    {
      id: "package",
      without: "a parser imports others as modules beside it (the compiler's command line has an option for packages)",
      mend: (text, definitions) =>
        text.replace(/^import (\w+)$/gm, (line, name) => (definitions.has(name) ? `from . import ${name}` : line)),
    },
  ],

  rust: [
    {
      id: "no-root",
      without: "a type inside an imported definition is parsed without a root, and panics as it unwraps it",
      mend: (text) =>
        text
          .replaceAll("let _r = _rrc.as_ref().unwrap();", "let _r = _rrc.as_ref();")
          .replace(/\b_r\./g, "_r.unwrap().")
          .replace(
            /(::read_into(?:_with_init)?::<\w+, \w+_\w+>\([^;]*?), None, None/g,
            "$1, Some(SharedType::empty()), None",
          ),
    },
    {
      id: "long-streams",
      without: "sizes above 2 GiB are negative",
      mend: (text) =>
        text.replace(
          /\(_io\.size\(\) as i32\) - \(_io\.pos\(\) as i32\)/g,
          "(_io.size() as i64) - (_io.pos() as i64)",
        ),
    },
    {
      id: "params-endian",
      without: "a type with parameters is not told the byte order that it inherits, and refuses to read",
      mend: (text) =>
        text.replace(
          /(\|t : &mut (\w+)\|) Ok\((t\.set_params\(.*\))\);(?=\n.*Some\((self\w*)\._root)/g,
          (line, head, type, call, self) =>
            inheritsEndian(text, type)
              ? `${head} { ${call}; t.set_endian(*${self}._is_le.borrow()); Ok(()) };`
              : line,
        ),
    },
    {
      id: "field-of-another",
      without: "a field gets the type of another definition's field of its name, and does not compile",
      mend: (text) =>
        text.replace(/^pub struct \w+ \{\n([^]*?)^\}[^]*?(?=^pub struct |$(?![^]))/gm, (part, fields) =>
          part.replace(/\*self_rc\.(\w+)\.borrow_mut\(\) = Some\(t\);/g, (line, name) =>
            fields.includes(` ${name}: RefCell<OptRc<`) ? `*self_rc.${name}.borrow_mut() = t;` : line,
          ),
        ),
    },
    {
      // The compiler decides by the name alone whether a value needs `?`, although several types have that name.
      id: "parameter-with-question-mark",
      without: "a parameter is taken for another type's instance of its name, and does not compile",
      mend: (text) =>
        text.replaceAll("_prc.as_ref().unwrap().is_big_endian()?", "_prc.as_ref().unwrap().is_big_endian()"),
    },
    {
      id: "field-with-question-mark",
      without: "a field is taken for another type's instance of its name, or the reverse, and does not compile",
      mend: (text) =>
        text
          .replaceAll("_r.unwrap().content()?", "_r.unwrap().content()")
          .replace(
            /(::into\(&\*_r\.unwrap\(\)\.content\(\)\.as_ref\(\)\.unwrap\(\)\)|libxl\(\)\?)\.body\(\)\?\.as_ref\(\)\.unwrap\(\)/g,
            "$1.body()",
          )
          .replace(/_r\.unwrap\(\)\.hvm_context\(\)(?:\.entries\(\)\?)?/g, (path) =>
            path.replace("hvm_context()", "hvm_context()?").replace("entries()?", "entries()"),
          )
          .replace(/(?<=records\(\)\[[^\]]*\]\.legacy_image\(\))(?=\.clone\(\))/g, "?"),
    },
    {
      id: "imported-types",
      without: "a value's type that is nested in another definition is not imported, and does not compile",
      mend: (text) => text.replace(/^use super::(\w+)::\w+;$/gm, "use super::$1::*;"),
    },
    {
      id: "borrowed-stream",
      without: "the choice between two streams borrows from a temporary value, and does not compile",
      mend: (text) =>
        text.replace(
          /Clone::clone\(&\*if (.+?) \{ (.+?_io\(\)) \} else \{ (.+?_io\(\)) \}\)/g,
          "if $1 { Clone::clone(&*$2) } else { Clone::clone(&*$3) }",
        ),
    },
    {
      id: "same-type",
      without: "a value is cast to the type that it has, and does not compile",
      mend: (text) =>
        text.replace(
          /Into::<OptRc<LibxcMigrationStream_DomainImage>>::into\(&\*([^{}]*?(?:\.image\(\)|\.libxc\(\)\?))\)(?=\.clone|;)/g,
          "$1",
        ),
    },
    {
      id: "cached-position",
      without: "a value at a position is read again each time, and cannot be read twice in one expression",
      mend: (text) =>
        text.replace(
          /if self\.f_(\w+)\.get\(\) \{\n.*\n +\}\n(?! +self\.f_\1\.set)[^]*?(?=^ +Ok\(self\.\1\.borrow\(\)\)\n    \}$)/gm,
          (body, name) => `${body}        self.f_${name}.set(true);\n`,
        ),
    },
  ],
};
