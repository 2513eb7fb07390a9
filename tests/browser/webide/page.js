// Does with definitions and an image what the Kaitai Web IDE does: compiles them in the page with debug = true,
// and has a worker parse the image and send back what the tree shows.
"use strict";

let worker;

function ask(request, transfer = []) {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => ("error" in data ? reject(new Error(data.error)) : resolve(data.answer));
    worker.postMessage(request, transfer);
  });
}

const jsName = (id) => id.replace(/(?:^|_)([a-z0-9])/g, (_, first) => first.toUpperCase());
const parse = (text) => jsyaml.load(text, { schema: jsyaml.CORE_SCHEMA });

// The tree's information about each type, by the last name of its class; types of the same name share an entry.
function collectTypes(name, type, found) {
  const eager = ([, instance]) => {
    const mode = instance["-webide-parse-mode"];
    return mode === "eager" || (mode !== "lazy" && instance.value);
  };
  const propertyName = ([id]) => id.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  found[jsName(name)] = {
    representation: type["-webide-representation"],
    eager: Object.entries(type.instances ?? {}).filter(eager).map(propertyName),
  };
  for (const [id, inner] of Object.entries(type.types ?? {})) collectTypes(id, inner, found);
  return found;
}

// Compiles the definition `id` of the chosen files; returns the names of the resulting files.
async function compile(id) {
  const texts = new Map();
  for (const file of document.getElementById("definitions").files) texts.set(file.name, await file.text());
  const definition = (name) => {
    if (!texts.has(`${name}.ksy`)) throw new Error(`${name}.ksy is not among the files`);
    return parse(texts.get(`${name}.ksy`));
  };
  const types = collectTypes(id, definition(id), {});
  const importer = {
    importYaml: async (name) => {
      collectTypes(name, definition(name), types);
      return definition(name);
    },
  };
  const compiled = await KaitaiStructCompiler.compile("javascript", definition(id), importer, true);
  worker?.terminate();
  worker = new Worker("worker.js");
  await ask({ call: "define", args: [Object.values(compiled).join("\n"), jsName(id), types] });
  return Object.keys(compiled);
}

// Returns the longest time for which the page did not react while `work` ran, in milliseconds.
async function longestBlock(work) {
  let last = performance.now();
  let longest = 0;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(beat, 5);
  await work();
  beat();
  clearInterval(timer);
  return longest;
}

// Opens the chosen image; returns the tree and how long that took, in milliseconds.
async function openImage() {
  const [file] = document.getElementById("image").files;
  const started = performance.now();
  let tree;
  const block = await longestBlock(async () => {
    const octets = await file.arrayBuffer();
    tree = await ask({ call: "open", args: [octets] }, [octets]);
  });
  return { tree, block, millis: performance.now() - started, size: file.size };
}

// Evaluates the node at `path`, as opening it does, and returns that part of the tree.
const expand = (path) => ask({ call: "expand", args: [path] });
// Returns the number of objects of each class.
const census = () => ask({ call: "census", args: [] });
// Evaluates everything and returns it as JSON without class names.
const dump = () => ask({ call: "dump", args: [] });
