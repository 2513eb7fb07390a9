// Compiles the definitions in ksy/ with the reference compiler.
//
//   node compile.mjs OUT_DIR LANGUAGE... [--debug] [--only=DEFINITION]
//
// writes OUT_DIR/LANGUAGE/..., as the compiler names the files. The "language" graphviz is drawn: it becomes SVG.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { instance as loadGraphviz } from "@viz-js/viz";
import yaml from "js-yaml";
import compiler from "kaitai-struct-compiler";

const KSY_DIR = join(dirname(fileURLToPath(import.meta.url)), "..");
const definitions = new Map(
  readdirSync(KSY_DIR)
    .filter((name) => name.endsWith(".ksy"))
    .sort()
    .map((name) => [basename(name, ".ksy"), yaml.load(readFileSync(join(KSY_DIR, name), "utf8"))]),
);

const importer = {
  importYaml: async (name) => {
    const definition = definitions.get(basename(name));
    if (definition === undefined) throw new Error(`no definition ${name}.ksy in ${KSY_DIR}`);
    return structuredClone(definition);
  },
};

const PACKAGE = "xenstream_formats";
const BANNER = "Parsers of Xen domain save images, generated from ksy/ by `make generate`.";

// Returns whether a Rust type of this file inherits its byte order from the place where it is used.
function inheritsEndian(text, type) {
  const [, read] = text.match(new RegExp(`^impl KStruct for ${type} \\{\\n([^]*?)^\\}`, "m")) ?? ["", ""];
  return text.includes(`impl ${type} {\n    pub fn set_endian(`) && !read.includes("_is_le.borrow_mut() = (");
}

const graphviz = await loadGraphviz();

// Corrections to the output of compiler 0.11.0, by language. As a module, it does not take
// --python-package, --go-package or --java-package either, so the packages are added here.
const repairs = {
  csharp: (text) =>
    text
      // The numbers of an enum are `int` unless it says otherwise.
      .replace(/^( +public enum \w+)(\n +\{[^}]*\})/gm, (all, head, values) =>
        [...values.matchAll(/= (\d+)/g)].some(([, value]) => value > 0x7fffffff) ? `${head} : long${values}` : all,
      )
      // A cast binds more tightly than the expression that it should apply to.
      .replace(/= \((\w+)\) \(\(\([\w.]+\.\1\) (.*)\)\);$/gm, "= ($1) ($2);")
      // Positions and counts are signed.
      .replace(/(?<=m_io|M_Io|_io)\.Seek\((.+)\);$/gm, ".Seek((long) ($1));")
      .replace(/; i < (\(.+\)); i\+\+\)$/gm, "; i < (long) $1; i++)"),

  go: (text) =>
    text
      // The runtime takes the last byte for the terminator even if the stream ends without one.
      .replace(
        /(tmp\d+)(, err := this\._io\.ReadBytesTerm\(0), false, true, false\)(\n\tif err != nil \{\n\t\treturn err\n\t\})/g,
        "$1$2, true, true, false)$3\n\t$1 = bytes.TrimSuffix($1, []byte{0})",
      )
      .replace(/^import /m, `package ${PACKAGE}\n\n$&`)
      // A function that returns an enum, which is a number, must not return nil on errors.
      .replace(/^func .*\(v (\w+), err error\) \{\n[^]*?^\}/gm, (body, type) =>
        new RegExp(`^type ${type} int$`, "m").test(text) ? body.replaceAll("return nil, err", "return v, err") : body,
      ),

  graphviz: (text) => graphviz.renderString(text, { format: "svg" }),

  java: (text) => text.replace(/^import /m, `package ${PACKAGE};\n\n$&`),

  nim: (text) =>
    text
      // A type without fields has nothing to read.
      .replace(/^(proc read[BL]e\(.*\) =)(?=\n+proc )/gm, "$1\n  discard")
      // The values of all enums are in one scope, without the names of their enums, and `end` is a keyword of Nim.
      .replace(/^type$/m, '{.experimental: "overloadableEnums".}\n\n$&')
      .replace(/^( +)end(?= = \d+)/gm, "$1`end`")
      .replace(/(?<=\.)end\b/g, "`end`"),

  // `end` and `empty` are keywords of these languages.
  lua: (text) => text.replace(/^( +)end(?= = \d+)/gm, '$1["end"]').replace(/\.end\b/g, '["end"]'),
  php: (text) => text.replace(/\bEmpty\b(?= extends|\(|\s\$)/g, "Empty_"),

  python: (text) =>
    text.replace(/^import (\w+)$/gm, (line, name) => (definitions.has(name) ? `from . import ${name}` : line)),

  rust: (text) =>
    text
      // A value's type from another definition is not imported.
      .replace(/^use super::(\w+)::\w+;$/gm, "use super::$1::*;")
      // A type inside an imported definition is parsed without a root, so there is none to unwrap or to construct.
      .replaceAll("let _r = _rrc.as_ref().unwrap();", "let _r = _rrc.as_ref();")
      .replace(/\b_r\./g, "_r.unwrap().")
      .replace(/(::read_into(?:_with_init)?::<\w+, \w+_\w+>\([^;]*?), None, None/g, "$1, Some(SharedType::empty()), None")
      // An enum with inherited byte order is read without any byte order.
      .replace(/_io\.read_([us][248])\(\)/g, "(if *self_rc._is_le.borrow() == 1 { _io.read_$1le() } else { _io.read_$1be() })")
      // Streams can be longer than 2 GiB.
      .replace(/\(_io\.size\(\) as i32\) - \(_io\.pos\(\) as i32\)/g, "(_io.size() as i64) - (_io.pos() as i64)")
      // A type with parameters is not told the byte order that it inherits.
      .replace(/(\|t : &mut (\w+)\|) Ok\((t\.set_params\(.*\))\);(?=\n.*Some\((self\w*)\._root)/g, (line, head, type, call, self) =>
        inheritsEndian(text, type) ? `${head} { ${call}; t.set_endian(*${self}._is_le.borrow()); Ok(()) };` : line,
      )
      // A field gets the type of another definition's field of the same name.
      .replace(/^pub struct \w+ \{\n([^]*?)^\}[^]*?(?=^pub struct |$(?![^]))/gm, (part, fields) =>
        part.replace(/\*self_rc\.(\w+)\.borrow_mut\(\) = Some\(t\);/g, (line, name) =>
          fields.includes(` ${name}: RefCell<OptRc<`) ? `*self_rc.${name}.borrow_mut() = t;` : line,
        ),
      )
      // The compiler decides by its name alone whether a value needs `?`, although several types have that name; here
      // it is a parameter.
      .replaceAll("_prc.as_ref().unwrap().is_big_endian()?", "_prc.as_ref().unwrap().is_big_endian()")
      // The same holds for fields that have the name of an instance of another type.
      .replaceAll("_r.unwrap().content()?", "_r.unwrap().content()")
      .replace(/_r\.unwrap\(\)\.hvm_context\(\)(?:\.entries\(\)\?)?/g, (path) =>
        path.replace("hvm_context()", "hvm_context()?").replace("entries()?", "entries()"),
      )
      .replace(/(::into\(&\*_r\.unwrap\(\)\.content\(\)\.as_ref\(\)\.unwrap\(\)\)|libxl\(\)\?)\.body\(\)\?\.as_ref\(\)\.unwrap\(\)/g, "$1.body()")
      .replace(/(?<=records\(\)\[[^\]]*\]\.legacy_image\(\))(?=\.clone\(\))/g, "?")
      // A stream is borrowed from a temporary value.
      .replace(/Clone::clone\(&\*if (.+?) \{ (.+?_io\(\)) \} else \{ (.+?_io\(\)) \}\)/g, "if $1 { Clone::clone(&*$2) } else { Clone::clone(&*$3) }")
      // A value cannot be converted to the type that it has.
      .replace(/Into::<OptRc<LibxcMigrationStream_DomainImage>>::into\(&\*([^{}]*?(?:\.image\(\)|\.libxc\(\)\?))\)(?=\.clone|;)/g, "$1")
      // Values read at a position are not cached, and cannot be read twice in one expression.
      .replace(/if self\.f_(\w+)\.get\(\) \{\n.*\n +\}\n(?! +self\.f_\1\.set)[^]*?(?=^ +Ok\(self\.\1\.borrow\(\)\)\n    \}$)/gm, (body, name) =>
        `${body}        self.f_${name}.set(true);\n`,
      )
      // Every enum gets a variant Unknown(i64) for values without a name, even beside one of that name.
      .replace(/^( +)Unknown,$/gm, "$1NamedUnknown,")
      .replace(/::Unknown(?!\()/g, "::NamedUnknown"),
};

// KaitaiStream.prototype reads u8 and s8 as doubles. Requiring this file makes them exact.
const EXACT_U8 = `// ${BANNER}
//
// Makes u8 and s8 exact: a value that a double cannot hold is a BigInt. Load it once, beside any parser.
(function (root, install) {
  if (typeof define === 'function' && define.amd) {
    define(['kaitai-struct/KaitaiStream'], install);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    install(require('kaitai-struct/KaitaiStream'));
  } else {
    install(root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (KaitaiStream) {
  function compose(high, low) {
    var number = high * 4294967296 + low;
    return Number.isSafeInteger(number) ? number : BigInt(high) * BigInt(4294967296) + BigInt(low);
  }
  var stream = KaitaiStream.prototype;
  stream.readU8le = function () { var low = this.readU4le(); return compose(this.readU4le(), low); };
  stream.readU8be = function () { var high = this.readU4be(); return compose(high, this.readU4be()); };
  stream.readS8le = function () { var low = this.readU4le(); return compose(this.readS4le(), low); };
  stream.readS8be = function () { var high = this.readS4be(); return compose(high, this.readU4be()); };
});
`;

// The place of the files in the directory of a language, and one more file beside them.
const subdirectories = { java: PACKAGE, python: PACKAGE };
const indexes = {
  javascript: () => ["exact_u8.js", EXACT_U8],
  python: () => ["__init__.py", `"""${BANNER}"""\n`],
  rust: () => [
    "lib.rs",
    `//! ${BANNER}\n\n#![allow(unused_parens)]\n\n${[...definitions.keys()].map((id) => `pub mod ${id};\n`).join("")}`,
  ],
};

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function compileAll(outDir, language, debug, only) {
  const languageDir = join(outDir, language, subdirectories[language] ?? "");
  const repair = repairs[language] ?? ((text) => text);
  for (const [id, definition] of definitions) {
    if (only !== undefined && id !== only) continue;
    const files = await compiler.compile(language, structuredClone(definition), importer, debug);
    for (const [name, text] of Object.entries(files)) {
      // Some targets name their files with a leading slash.
      write(join(languageDir, name.replace(/^\/+/, "").replace(/\.dot$/, ".svg")), repair(text));
    }
  }
  if (language in indexes) {
    const [name, text] = indexes[language]();
    write(join(languageDir, name), text);
  }
}

const args = process.argv.slice(2);
const options = new Map(args.filter((arg) => arg.startsWith("--")).map((arg) => arg.slice(2).split("=")));
const [outDir, ...languages] = args.filter((arg) => !arg.startsWith("--"));
try {
  for (const language of languages) await compileAll(outDir, language, options.has("debug"), options.get("only"));
} catch (error) {
  console.error(`compile.mjs: ${error.message}`);
  process.exit(1);
}
