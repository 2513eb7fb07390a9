// Compiles the definitions in ksy/ with the reference compiler.
//
//   node compile.mjs OUT_DIR LANGUAGE... [--debug] [--only=DEFINITION]
//
// writes OUT_DIR/LANGUAGE/..., as the compiler names the files.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
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

const PYTHON_PACKAGE = "xenstream_formats";

// The compiler as a module takes no --python-package, so siblings are imported from the package here.
function importFromPackage(text) {
  return text.replace(/^import (\w+)$/gm, (line, name) => (definitions.has(name) ? `from . import ${name}` : line));
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function compileAll(outDir, language, debug, only) {
  const isPython = language === "python";
  const languageDir = isPython ? join(outDir, language, PYTHON_PACKAGE) : join(outDir, language);
  for (const [id, definition] of definitions) {
    if (only !== undefined && id !== only) continue;
    const files = await compiler.compile(language, structuredClone(definition), importer, debug);
    for (const [name, text] of Object.entries(files)) {
      // Some targets name their files with a leading slash.
      write(join(languageDir, name.replace(/^\/+/, "")), isPython ? importFromPackage(text) : text);
    }
  }
  if (isPython) {
    write(join(languageDir, "__init__.py"), '"""Parsers of Xen domain save images, generated from ksy/ by `make generate`."""\n');
  }
}

const args = process.argv.slice(2);
const options = new Map(args.filter((arg) => arg.startsWith("--")).map((arg) => arg.slice(2).split("=")));
const [outDir, ...languages] = args.filter((arg) => !arg.startsWith("--"));
for (const language of languages) await compileAll(outDir, language, options.has("debug"), options.get("only"));
