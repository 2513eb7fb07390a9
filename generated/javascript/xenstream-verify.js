#!/usr/bin/env node
// Checks Xen domain save images: prints a JSON object for each FILE. The status is 1 if one of them does not conform.
"use strict";
const fs = require("fs");
const { verify } = require("./verify");

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: xenstream-verify FILE...");
  process.exit(2);
}
let status = 0;
for (const file of files) {
  const report = verify(fs.readFileSync(file));
  if (!report.conforms) status = 1;
  console.log(JSON.stringify({ file, ...report }));
}
process.exitCode = status;
