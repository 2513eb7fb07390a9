// Compiles the definitions in ksy/ with the reference compiler.
//
//   node compile.mjs OUT_DIR LANGUAGE... [--debug] [--only=DEFINITION] [--without=LANGUAGE/MENDING]
//
// writes OUT_DIR/LANGUAGE/..., as the compiler names the files. The "language" graphviz is drawn: it becomes SVG.
// mendings.mjs corrects the compiler's output; one of its corrections can be left out.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { instance as loadGraphviz } from "@viz-js/viz";
import yaml from "js-yaml";
import compiler from "kaitai-struct-compiler";
import { mendings, PACKAGE } from "./mendings.mjs";

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

const BANNER = "Parsers of Xen domain save images, generated from ksy/ by `make generate`.";

const graphviz = await loadGraphviz();

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

// Programs on top of the parsers of a language, written by hand.
const programs = { javascript: join(KSY_DIR, "..", "python", "tools", "parsers", "javascript") };

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

// Returns a function that mends a file of a language, and one that throws if a mending has changed nothing.
function mender(language, omitted) {
  const chosen = (mendings[language] ?? []).filter(({ id }) => `${language}/${id}` !== omitted);
  const idle = new Set(chosen.map(({ id }) => id));
  const mend = (text, definition) =>
    chosen.reduce((before, { id, mend }) => {
      const after = mend(before, definitions, definition);
      if (after !== before) idle.delete(id);
      return after;
    }, text);
  const check = () => {
    if (idle.size > 0) throw new Error(`${language}: these mendings change nothing: ${[...idle].join(", ")}`);
  };
  return [mend, check];
}

async function compileAll(outDir, language, debug, only, omitted) {
  const languageDir = join(outDir, language, subdirectories[language] ?? "");
  const [mend, check] = mender(language, omitted);
  for (const [id, definition] of definitions) {
    if (only !== undefined && id !== only) continue;
    const files = await compiler.compile(language, structuredClone(definition), importer, debug);
    for (const [name, text] of Object.entries(files)) {
      // Some targets name their files with a leading slash.
      const path = join(languageDir, name.replace(/^\/+/, "").replace(/\.dot$/, ".svg"));
      const stem = basename(path).replace(/\.\w+$/, "");
      const own = definitions.has(stem) ? stem : id; // the files of imported definitions are among those of `id`
      write(path, language === "graphviz" ? graphviz.renderString(text, { format: "svg" }) : mend(text, own));
    }
  }
  if (only === undefined) check();
  if (only === undefined && language in programs) cpSync(programs[language], languageDir, { recursive: true });
  if (language in indexes) {
    const [name, text] = indexes[language]();
    write(join(languageDir, name), text);
  }
}

const args = process.argv.slice(2);
const options = new Map(args.filter((arg) => arg.startsWith("--")).map((arg) => arg.slice(2).split("=")));
const [outDir, ...languages] = args.filter((arg) => !arg.startsWith("--"));
try {
  for (const language of languages) {
    await compileAll(outDir, language, options.has("debug"), options.get("only"), options.get("without"));
  }
} catch (error) {
  console.error(`compile.mjs: ${error.message}`);
  process.exit(1);
}
