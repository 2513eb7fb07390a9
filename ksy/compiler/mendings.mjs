// Corrections to the output of Kaitai Struct compiler 0.11.0, by language.
//
// `id` names a mending, `without` says what happens without it, and `mend` changes the text of one file. Each must
// change at least one file: one that changes nothing is an error, because then the compiler no longer needs it or
// writes something else. `make mendings` compiles without each of them and expects that parsers break.
// generated/README.md lists them.

export const PACKAGE = "xenstream_formats";

// Returns whether a Rust type of this file inherits its byte order from the place where it is used.
function inheritsEndian(text, type) {
  const [, read] = text.match(new RegExp(`^impl KStruct for ${type} \\{\\n([^]*?)^\\}`, "m")) ?? ["", ""];
  return text.includes(`impl ${type} {\n    pub fn set_endian(`) && !read.includes("_is_le.borrow_mut() = (");
}

// Returns the type of the numbers that a C# file converts to an enum: the widest one.
function csharpWidth(text, name, values) {
  const widths = [...text.matchAll(new RegExp(`= \\((?:[\\w.]+\\.)?${name}\\) \\((.*)\\);$`, "gm"))].map(([, value]) => {
    const [, read] = value.match(/^m_io\.Read([US][48])[lb]e\(\)$/) ?? [];
    if (read !== undefined) return { U4: "uint", U8: "ulong", S4: "int", S8: "long" }[read];
    const [, type] = text.match(new RegExp(`^ +public (\\w+)\\?? ${value}( \\{ get|\\n)`, "m")) ?? [];
    return type;
  });
  if (values.some((value) => value > 0x7fffffff)) widths.push("uint");
  const widest = ["ulong", "long", "uint"].find((width) => widths.includes(width)) ?? "int";
  return widest === "uint" && values.some((value) => value < 0) ? "long" : widest;
}

const pascal = (id) => id.replace(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

// Returns the names of all enums as Nim has them.
function nimEnums(definitions) {
  const find = (type, path) => [
    ...Object.keys(type.enums ?? {}).map((id) => [...path, id].map(pascal).join("_")),
    ...Object.entries(type.types ?? {}).flatMap(([id, inner]) => find(inner, [...path, id])),
  ];
  return new Set([...definitions].flatMap(([id, definition]) => find(definition, [id])));
}

// Returns the ids of the enums that a definition uses for a u8.
function enumsOf64Bits(definitions, id) {
  const found = new Set();
  const visit = (type) => {
    const seq = type.seq ?? [];
    for (const item of [...seq, ...Object.values(type.instances ?? {})]) {
      const named = seq.find((other) => other.id === item.value);
      if (item.enum !== undefined && (named ?? item).type === "u8") found.add(item.enum);
    }
    Object.values(type.types ?? {}).forEach(visit);
  };
  visit(definitions.get(id));
  return found;
}

// Returns the pointers that the destructor of a C++ class deletes only if an instance was used, by class and instance.
function lazyPointers(text) {
  const found = new Map();
  for (const [, name, body] of text.matchAll(/^void (\S+)::_clean_up\(\) \{\n([^]*?)^\}/gm)) {
    const instances = [...body.matchAll(/^    if \((f_\w+)(?: && \S+)?\) \{\n([^]*?)^    \}/gm)];
    const pointers = ([, flag, block]) => [flag, [...new Set(block.match(/(?<=delete )m_\w+(?=;)/g))]];
    found.set(name, new Map(instances.map(pointers)));
  }
  return found;
}

export const mendings = {
  cpp_stl: [
    {
      id: "enum-width",
      without: "an enum has 32 bits at most, so a u8 is truncated, perhaps to a number that has a name",
      mend: (text, definitions, id) =>
        [...enumsOf64Bits(definitions, id)].reduce(
          (before, name) => before.replace(new RegExp(`^( +enum ${name}_t) \\{`, "m"), "$1 : uint64_t {"),
          text,
        ),
    },
    {
      id: "lazy-pointers",
      without: "pointers of instances are not initialised, and deleted if the instance could not be read: a crash",
      mend: (text) => {
        const lazy = lazyPointers(text);
        return text.replace(/^(\S+)::(\w+)\(.*\) : kaitai::kstruct\(p__io\) \{\n[^]*?^\}/gm, (constructor, name) =>
          constructor.replace(/^( +)(f_\w+) = false;$/gm, (line, indent, flag) =>
            [line, ...(lazy.get(name)?.get(flag) ?? []).map((pointer) => `${indent}${pointer} = 0;`)].join("\n"),
          ),
        );
      },
    },
  ],

  csharp: [
    {
      id: "cast",
      without: "a cast binds more tightly than the expression that it is for, and does not compile",
      mend: (text) => text.replace(/= \((\w+)\) \(\(\([\w.]+\.\1\) (.*)\)\);$/gm, "= ($1) ($2);"),
    },
    {
      id: "enum-width",
      without: "an enum is an `int`, so wider values are truncated, some to that of another name, or do not compile",
      mend: (text) =>
        text.replace(/^( +public enum (\w+))(\n +\{[^}]*\})/gm, (all, head, name, values) => {
          const width = csharpWidth(text, name, [...values.matchAll(/= (-?\d+)/g)].map(([, value]) => Number(value)));
          return width === "int" ? all : `${head} : ${width}${values}`;
        }),
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

  lua: [
    {
      id: "iso-8859-1",
      without: "the runtime library knows only ASCII and UTF-8, and refuses the text; with ASCII it returns the bytes",
      mend: (text) => text.replaceAll('"ISO-8859-1"', '"ASCII"'),
    },
  ],

  nim: [
    {
      id: "open-enums",
      without: "a number without a name in its enum raises a RangeDefect, which cannot be caught",
      mend: (text, definitions) => {
        const enums = nimEnums(definitions);
        return text
          .replace(/^(  \w+\*) = enum$/gm, "$1 {.size: 8.} = enum")
          .replace(/(?<!\w)(\w+)\(/g, (call, name) => (enums.has(name) ? `cast[${name}](` : call));
      },
    },
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
      // The parser that a line needs is imported before that line: no stream needs all of them.
      id: "package",
      without: "a parser imports others as modules beside it (the compiler's command line has an option for packages)",
      mend: (text, definitions) =>
        [...definitions.keys()].reduce(
          (before, name) =>
            before
              .replace(new RegExp(`^import ${name}\\n`, "m"), "")
              .replace(new RegExp(`^( +)(?=self\\..*\\b${name}\\.[A-Z])`, "gm"), `$1from . import ${name}\n$1`),
          text,
        ),
    },
  ],

  ruby: [
    {
      id: "list-of-bits",
      without: "a repeated b1 gives 1 and 0, not true and false: `<<` binds more tightly than `!=`",
      mend: (text) => text.replace(/ << (\S+\.read_bits_int_[lb]e\(1\) != 0)$/gm, " << ($1)"),
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
