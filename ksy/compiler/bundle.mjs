// Puts a definition and everything that it imports into one file, the only one that the Web IDE then needs.
//
//   node bundle.mjs DEFINITION OUT_DIR
//
// writes OUT_DIR/DEFINITION.ksy. An imported definition becomes a type under its own name, so nothing that
// refers to it changes. The Web IDE finds a type's -webide-representation by the type's last name alone. A name
// that several definitions give to a type therefore gets the name of its definition as a prefix.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMap, isScalar, parseDocument, visit } from "yaml";

const KSY_DIR = join(dirname(fileURLToPath(import.meta.url)), "..");
const META_OF_A_TYPE = ["encoding", "endian", "bit-endian"];

// Returns every definition that `id` needs, by name, with itself first.
function load(id, found = new Map()) {
  if (found.has(id)) return found;
  const definition = parseDocument(readFileSync(join(KSY_DIR, `${id}.ksy`), "utf8"));
  found.set(id, definition);
  for (const imported of definition.toJS().meta.imports ?? []) load(imported, found);
  return found;
}

function typeNames(definition) {
  const names = [];
  visit(definition, {
    Pair(_, pair) {
      if (pair.key.value === "types" && isMap(pair.value)) names.push(...pair.value.items.map((item) => item.key.value));
    },
  });
  return names;
}

// Returns a function that maps a definition's type to its name in the bundle.
function renaming(definitions) {
  const users = new Map();
  for (const [id, definition] of definitions) {
    for (const name of typeNames(definition)) users.set(name, [...(users.get(name) ?? []), id]);
  }
  for (const [name, ids] of users) {
    if (new Set(ids).size < ids.length) throw new Error(`${ids[0]} has two types ${name}`);
    if (definitions.has(name)) throw new Error(`the type ${name} of ${ids[0]} has the name of a definition`);
  }
  return (id, name) => ((users.get(name) ?? []).length > 1 && users.get(name).includes(id) ? `${id}_${name}` : name);
}

function renameIn(id, definition, definitions, renamed) {
  // Converts a path of types, which may start in another definition.
  const path = (text) => {
    let owner = id;
    return text.replace(/\w+/g, (name) => {
      if (definitions.has(name)) owner = name;
      return renamed(owner, name);
    });
  };
  const typeReference = (text) => text.replace(/^[\w:]+/, path);
  // The last two names of an enum value are those of the enum and of the value.
  const enumValue = (text) => text.replace(/^[\w:]+(?=::\w+::\w+$)/, path);
  const expression = (text) =>
    text.replace(/(?<=\b(?:sizeof|as)<)[\w:]+/g, path).replace(/\b\w+(?:::\w+)+(?![\w:]*>)/g, enumValue);

  visit(definition, {
    Pair(_, pair) {
      if (pair.key.value === "types" && isMap(pair.value)) {
        for (const item of pair.value.items) item.key.value = renamed(id, item.key.value);
      } else if (pair.key.value === "type" && isMap(pair.value)) {
        for (const item of pair.value.get("cases").items) item.value.value = typeReference(item.value.value);
      } else if (pair.key.value === "type") {
        pair.value.value = typeReference(pair.value.value);
      } else if (["doc", "doc-ref", "id"].includes(pair.key.value) || pair.key.value?.startsWith?.("-")) {
        return visit.SKIP;
      } else if (isScalar(pair.value) && typeof pair.value.value === "string") {
        pair.value.value = expression(pair.value.value);
      }
    },
  });
}

// Has the Web IDE show helper instances after the fields and only when somebody opens them, except those that a
// node's text needs.
function hideHelpers(main) {
  const used = new Set();
  visit(main, {
    Pair(_, pair) {
      if (pair.key.value !== "-webide-representation") return;
      for (const [, name] of pair.value.value.matchAll(/\{([\w.]+)/g)) name.split(".").forEach((part) => used.add(part));
    },
  });
  visit(main, {
    Pair(_, pair) {
      if (pair.key.value !== "instances" || !isMap(pair.value)) return;
      for (const { key, value } of pair.value.items) {
        if (value.get("-kind") !== "helper" || used.has(key.value) || value.has("-webide-parse-mode")) continue;
        value.items.unshift(main.createPair("-webide-parse-mode", "lazy"));
      }
    },
  });
}

function bundle(id) {
  const definitions = load(id);
  const renamed = renaming(definitions);
  for (const [name, definition] of definitions) renameIn(name, definition, definitions, renamed);

  const [[, main], ...imported] = definitions;
  main.deleteIn(["meta", "imports"]);
  main.commentBefore = " Made from ksy/ by `make generate`: one file for the Kaitai Web IDE.";
  if (!main.has("types")) main.contents.items.push(main.createPair("types", main.createNode({})));
  const types = main.get("types");
  for (const [name, definition] of imported) {
    const meta = definition.get("meta");
    for (const item of [...meta.items]) if (!META_OF_A_TYPE.includes(item.key.value)) meta.delete(item.key.value);
    const type = main.createPair(name, definition.contents);
    type.key.spaceBefore = true;
    types.items.push(type);
  }
  hideHelpers(main);
  return main.toString({ lineWidth: 0 });
}

const [id, outDir] = process.argv.slice(2);
try {
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, `${id}.ksy`), bundle(id));
} catch (error) {
  console.error(`bundle.mjs: ${error.message}`);
  process.exit(1);
}
