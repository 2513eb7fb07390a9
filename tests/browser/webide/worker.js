// Parses an image with compiled definitions and describes the result as the Web IDE's tree shows it: fields, value
// instances and eager instances at once, other instances on demand.
"use strict";

importScripts("KaitaiStream.js");

let mainClass;
let types;
let root;

const isObject = (value) => value !== null && typeof value === "object";
const instancesOf = (object) =>
  Object.getOwnPropertyNames(Object.getPrototypeOf(object)).filter((name) => !/^_|^constructor$|^toString$/.test(name));

function enumerator(path, number) {
  const [file] = path.split(".");
  return path.split(".").reduce((scope, name) => scope[name], self[file])[number];
}

function describe(value, debug, path) {
  const node = { path };
  if (debug !== undefined && debug.start !== undefined) {
    node.start = debug.ioOffset + debug.start;
    node.end = debug.ioOffset + debug.end;
  }
  if (value instanceof Uint8Array) node.octets = [...value.subarray(0, 16)];
  else if (Array.isArray(value)) node.items = value.map((item, i) => describe(item, debug?.arr?.[i], [...path, i]));
  else if (isObject(value)) describeObject(node, value);
  else {
    node.value = value;
    if (debug?.enumName !== undefined) node.name = enumerator(debug.enumName, value);
  }
  return node;
}

function describeObject(node, object) {
  const type = types[object.constructor.name];
  node.type = object.constructor.name;
  node.fields = {};
  node.unopened = [];
  for (const name of new Set([...Object.keys(object), ...Object.keys(object._debug)])) {
    if (name.startsWith("_")) continue;
    node.fields[name] = describe(object[name], object._debug[name], [...node.path, name]);
  }
  for (const name of instancesOf(object)) {
    if (Object.hasOwn(object, `_m_${name}`) || type.eager.includes(name)) {
      node.fields[name] = describeInstance(object, name, [...node.path, name]);
    } else node.unopened.push(name);
  }
  if (type.representation !== undefined) represent(node, object, type.representation);
}

function describeInstance(object, name, path) {
  try {
    return describe(object[name], object._debug[`_m_${name}`], path);
  } catch (error) {
    return { path, error: String(error) };
  }
}

// Returns the text of a collapsed node, and the values that it refers to but that are missing.
function represent(node, object, representation) {
  node.missing = [];
  const instances = new Set(instancesOf(object));
  node.text = representation.replace(/\{(.*?)\}/g, (placeholder, content) => {
    const [fieldPath, format] = content.split(":");
    const jsPath = fieldPath.split(".").map((id) => id.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase()));
    // A field whose `if` is false is not there, and adds nothing.
    if (jsPath.length === 1 && !(jsPath[0] in node.fields) && !instances.has(jsPath[0]) && jsPath[0] !== "this") return "";
    const named = jsPath.reduce((at, name) => (name === "this" ? at : at?.fields?.[name]), node);
    const text = format === "flags" ? flagsText(named) : valueText(named, format);
    if (text === undefined) node.missing.push(fieldPath);
    return text ?? "";
  });
}

// The names of the true fields, as `this:flags` asks for them.
function flagsText(node) {
  const names = Object.keys(node.fields).filter((name) => node.fields[name].value === true);
  return names.length > 0 ? names.join("|") : "🚫";
}

function valueText(node, format) {
  if (node === undefined) return undefined;
  if (node.fields !== undefined) return node.text ?? "";
  if (node.items !== undefined) return node.items.map(itemText).join(", ");
  if (node.octets !== undefined && format === "str") return `"${String.fromCharCode(...node.octets)}"`;
  if (node.octets !== undefined) return `[${node.octets.join(", ")}]`;
  if (node.value === undefined) return "<no value>";
  if (!Number.isInteger(node.value)) return String(node.value);
  if (format === "dec") return String(node.value);
  return node.name ?? `0x${node.value.toString(16).toUpperCase()}`;
}

function itemText(item) {
  if (item.fields === undefined) throw new Error("the Web IDE fails over an array of what are not objects");
  return item.text ?? "";
}

function evaluated(value) {
  if (value instanceof Uint8Array) return [value.length, ...value.subarray(0, 64)];
  if (Array.isArray(value)) return value.map(evaluated);
  if (!isObject(value)) return value;
  const names = [...Object.keys(value), ...instancesOf(value)].filter((name) => !name.startsWith("_"));
  return Object.fromEntries(names.map((name) => [name, attempt(() => evaluated(value[name]))]));
}

function attempt(work) {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}

const calls = {
  define(source, name, typesByName) {
    (0, eval)(source);
    types = typesByName;
    mainClass = self[name][name];
  },

  open(image) {
    root = new mainClass(new KaitaiStream(image));
    root._read();
    return describe(root, undefined, []);
  },

  expand(path) {
    const object = path.slice(0, -1).reduce((at, name) => at[name], root);
    const name = path.at(-1);
    if (!Array.isArray(object) && instancesOf(object).includes(name)) return describeInstance(object, name, path);
    const debug = Array.isArray(object) ? undefined : object._debug[name];
    return describe(object[name], debug, path);
  },

  census() {
    const counts = {};
    const count = (value) => {
      if (!isObject(value) || value instanceof Uint8Array) return;
      if (!Array.isArray(value)) counts[value.constructor.name] = (counts[value.constructor.name] ?? 0) + 1;
      const names = Object.keys(value).filter((name) => !name.startsWith("_") || name.startsWith("_m_"));
      for (const name of names) count(value[name]);
    };
    count(root);
    return counts;
  },

  dump: () => JSON.stringify(evaluated(root)),
};

self.onmessage = ({ data: { call, args } }) => {
  try {
    self.postMessage({ answer: calls[call](...args) });
  } catch (error) {
    self.postMessage({ error: `${error} ${error.stack}` });
  }
};
