"""Writes src/fields.rs, which says how to dump each type of the generated parsers, because Rust has no reflection."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ACCESSOR = re.compile(
    r"^impl (?P<type>\w+) \{$"
    r"|^    pub fn (?P<name>\w+)\(\s*&self\s*\) -> (?P<result>KResult<)?Ref<'_, (?P<kind>.*)(?(result)>>|>) \{$",
    re.MULTILINE,
)
ENUM = re.compile(r"^pub enum (\w+) \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
VARIANT = re.compile(r"^    (\w+)\((.*)\),$", re.MULTILINE)


def rust_fields(parsers: list[Path]) -> str:
    modules = [path.stem for path in parsers]
    made = [
        "#![allow(unused_mut)]\n\nuse xenstream_formats::{" + ", ".join(f"{module}::*" for module in modules) + "};\n"
    ]
    made.append("use crate::{field, Dump};\nuse kaitai::*;\n\n")
    for path in parsers:
        made += _of_a_parser(path.read_text())
    made.append("pub fn dump_root(definition: &str, io: &BytesReader) -> KResult<String> {\n")
    made.append("    let dumped = match definition {\n")
    for module in modules:
        root = module.title().replace("_", "")
        made.append(f'        "{module}" => {root}::read_into::<_, {root}>(io, None, None)?.dump(),\n')
    made.append('        _ => panic!("no definition {definition}"),\n    };\n')
    made.append('    Ok(dumped.expect("an object"))\n}\n')
    return "".join(made)


def _of_a_parser(text: str) -> Iterator[str]:
    fields: dict[str, list[re.Match[str]]] = {
        type: [] for type in re.findall(r"^pub struct (\w+) \{$", text, re.MULTILINE)
    }
    type = ""
    for accessor in ACCESSOR.finditer(text):
        if accessor["type"]:
            type = accessor["type"]
        elif accessor["name"] != "_io" and not accessor["name"].endswith("_raw"):
            fields[type].append(accessor)
    for type, found in fields.items():
        yield f"impl Dump for {type} {{\n    fn dump(&self) -> Option<String> {{\n"
        yield "        let mut fields: Vec<String> = vec![];\n"
        for accessor in found:
            name, value = accessor["name"], f"self.{accessor['name']}()"
            read = f"{value}.map(|got| got.clone())" if accessor["result"] else f"Ok({value}.clone())"
            yield f'        field::<{accessor["kind"]}>(&mut fields, "{name}", || {read});\n'
        yield '        Some(format!("{{{}}}", fields.join(",")))\n    }\n}\n\n'
    for type, body in ENUM.findall(text):
        yield from _of_an_enum(type, VARIANT.findall(body))


def _of_an_enum(type: str, variants: list[tuple[str, str]]) -> Iterator[str]:
    """A type chosen by a switch holds one of several types; any other enum is a number."""
    yield f"impl Dump for {type} {{\n    fn dump(&self) -> Option<String> {{\n"
    if variants == [("Unknown", "i64")]:
        yield "        i64::from(self).dump()\n"
    else:
        yield "        match self {\n"
        yield from (f"            {type}::{variant}(value) => value.dump(),\n" for variant, _ in variants)
        yield "        }\n"
    yield "    }\n}\n\n"
