// Prints a file as the generated parser reads it: `node dump.js DEFINITION FILE`.
"use strict";
const fs = require("fs");
const KaitaiStream = require("kaitai-struct/KaitaiStream");

function dump(value) {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Error(`${value} is not exact`);
  if (typeof value !== "object") return String(value);
  if (value instanceof Uint8Array) return octets(value);
  if (Array.isArray(value)) return `[${value.map(dump).join(",")}]`;
  const getters = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value)));
  const names = [...Object.keys(value), ...getters.filter(([, { get }]) => get).map(([name]) => name)];
  const fields = names.filter((name) => !name.startsWith("_")).map((name) => [name, field(value, name)]);
  return `{${fields.filter(([, got]) => got !== undefined).map(([name, got]) => `"${name}":${got}`).join(",")}}`;
}

function field(owner, name) {
  let value;
  try {
    value = owner[name];
  } catch {
    return '{"error":true}';
  }
  return dump(value);
}

function octets(value) {
  if (value.length <= 64) return `{"octets":${value.length},"hex":"${Buffer.from(value).toString("hex")}"}`;
  let [a, b] = [1, 0];
  for (const octet of value) b = (b + (a = (a + octet) % 65521)) % 65521;
  return `{"octets":${value.length},"adler32":${b * 65536 + a}}`;
}

const [definition, file] = process.argv.slice(2);
require("xenstream-formats/exact_u8");
const name = definition.replace(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const parser = require(`xenstream-formats/${name}`)[name];
let root;
try {
  root = new parser(new KaitaiStream(new Uint8Array(fs.readFileSync(file)).buffer));
} catch {
  console.log('{"error":true}');
  process.exit(0);
}
console.log(dump(root));
