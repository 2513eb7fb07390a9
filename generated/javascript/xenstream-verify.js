#!/usr/bin/env node
// Checks Xen domain save images: prints a JSON object for each FILE. The status is 1 if one of them does not conform,
// and 2 if one could not be read or is not an image that verify.js reads.
"use strict";
const fs = require("fs");
const { verify } = require("./verify");

const USAGE = `usage: xenstream-verify FILE...

Checks the headers, the framing and the order of records of Xen domain save images, and prints a JSON object for each.
The status is 0 if all conform, 1 if one does not, and 2 if one could not be read or is no image.`;

// Check a file and print what was found; return the status that it asks for.
function check(file) {
  let bytes;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    console.error(`xenstream-verify: ${JSON.stringify(file)} could not be read: ${error.code ?? error.message}`);
    return 2;
  }
  const report = verify(bytes);
  console.log(JSON.stringify({ file, ...report }));
  if (report.image === null) return 2;
  return report.conforms ? 0 : 1;
}

const files = process.argv.slice(2);
const isHelp = files.includes("--help") || files.includes("-h");
if (isHelp || files.length === 0) {
  (isHelp ? console.log : console.error)(USAGE);
  process.exitCode = isHelp ? 0 : 2;
} else {
  process.exitCode = Math.max(...files.map(check));
}
