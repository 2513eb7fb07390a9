"""Checks Kaitai Struct definitions: `python lint_ksy.py FILE...` prints problems with file and line.

The rules are those of Kaitai's own collection of formats, as far as a program can check them: the keys and their
order, the naming, the presence of a licence, and the documentation. The last rule is stricter here: every field,
parameter, type and enum value needs its `doc`. More rules keep the Web IDE's tree readable. The reference compiler
checks the rest: expressions, and references to names.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

Problem = tuple[int, str]  # line, problem

TYPE = ["meta", "doc", "doc-ref", "to-string", "params", "seq", "instances", "types|enums"]
META = [
    "id",
    "title",
    "application",
    "file-extension",
    "xref",
    "tags",
    "license",
    "ks-version",
    "imports",
    "encoding",
    "endian",
    "bit-endian",
]
META_OF_A_TYPE = ["encoding", "endian", "bit-endian"]
ATTRIBUTE = [
    "id",
    "value|pos|io",
    "size",
    "size-eos",
    "type",
    "parent",  # known to the compiler but not in the schema of the language
    "enum",
    "terminator",
    "include",
    "consume",
    "eos-error",
    "pad-right",
    "encoding",
    "process",
    "valid",
    "contents",
    "repeat",
    "repeat-expr",
    "repeat-until",
    "if",
    "doc",
    "doc-ref",
]
KINDS = {
    "address": "an address, or a frame number: shown in hex",
    "code": "a number that stands for something, such as a vector or a leaf: shown in hex",
    "count": "how many, or how many at most: shown in decimal",
    "flags": "bits that each have a meaning: shown in hex",
    "helper": "not shown: serves the parser, or is part of what another field shows",
    "id": "which of several things: shown in decimal",
    "magic": "identifies the format: shown in hex",
    "padding": "fills up; zero when saved, and cleared by repair",
    "pages": "contents of guest memory: counted, not shown",
    "register": "contents of a register: shown in hex",
    "reserved": "zero when saved, and cleared by repair: shown in hex",
    "text": "a document: shown as text",
    "time": "a time or a frequency: shown in decimal",
    "version": "a version: shown in decimal",
}
"""What `-kind` may say of a field. One without it is a number that is shown in decimal up to 2^20 and in hex above, or
bytes that are opaque."""

GROUPS = {
    "hvm": "only an HVM stream has it",
    "memory": "holds memory, or says where it is",
    "pv": "only a PV stream has it",
    "registers": "holds what changes as the guest runs, besides its memory",
    "signal": "signals, and has no content",
    "static": "its content does not depend on the guest's execution",
    "vcpu": "holds state of one vCPU",
    "version_3": "came with version 3",
}
"""What `-groups` may say of a type of record, or of an entry of the HVM context."""

ENCODINGS = {"ASCII", "UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"}
LICENCES = {"MIT", "CC0-1.0"}
COLUMNS = 80  # of a line of a doc
ID = re.compile(r"[a-z][a-z0-9_]*")
# The meaning of a plain reference to a field, which determines the prefix of its name.
PREFIXES = {"size": "len_", "repeat-expr": "num_", "pos": "ofs_"}
KEPT = {"len_page": "the size of one page, not of all `pages`"}
"""Names that the compiler would have otherwise, and what they mean."""

REFERENCES = {
    r"://\S*/(master|main|HEAD|staging|unstable)/": "has no fixed revision",
    r"^(?!\w+://)\S*\w/\w\S*\.\w": "is a file without an address",
}
"""What a `doc-ref` may not be, and why. It is `ADDRESS TITLE`, or the name and section of a printed document."""

XREFS = ["forensicswiki", "iso", "justsolve", "loc", "mime", "pronom", "rfc", "wikidata"]


def items(node: yaml.Node | None) -> dict[str, yaml.Node]:
    """Return the values of a mapping by key; an empty dict for any other node."""
    return {key.value: value for key, value in node.value} if isinstance(node, yaml.MappingNode) else {}


def sequence(node: yaml.Node | None) -> list[yaml.Node]:
    """Return the items of a list; an empty list for any other node."""
    return node.value if isinstance(node, yaml.SequenceNode) else []


def text(node: yaml.Node | None) -> str:
    """Return a scalar as it is written; an empty string for any other node."""
    return node.value if isinstance(node, yaml.ScalarNode) else ""


def line(node: yaml.Node) -> int:
    """Return the number of the line where a node begins."""
    return node.start_mark.line + 1


def repeated_keys(node: yaml.Node) -> Iterator[Problem]:
    """Check that no mapping has a key twice; YAML does not say which of the two would count."""
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            if key.value in seen:
                yield line(key), f"the key {key.value} occurs twice"
            seen.add(key.value)
            yield from repeated_keys(value)
    for entry in sequence(node):
        yield from repeated_keys(entry)


def in_order(node: yaml.Node, order: list[str], what: str) -> Iterator[Problem]:
    """Check that keys are known and in order; those of the same rank, or that begin with `-`, may be anywhere."""
    places = {key: place for place, keys in enumerate(order) for key in keys.split("|")}
    last = ""
    for key, value in items(node).items():
        if key.startswith("-"):
            continue
        if key not in places:
            yield line(value), f"{what} has no key {key}"
            continue
        if last and places[key] < places[last]:
            yield line(value), f"{key} belongs before {last}"
        last = key


def named(node: yaml.Node, name: str, what: str) -> Iterator[Problem]:
    """Check that a name can be converted to every language's spelling."""
    if not ID.fullmatch(name):
        yield line(node), f"the name of {what} {name!r} is not in lower_underscore_case"


def of_a_kind(node: yaml.Node, name: str) -> Iterator[Problem]:
    """The kind of a field or parameter, where one is given, is one of those that there are."""
    kind = items(node).get("-kind")
    if kind is not None and text(kind) not in KINDS:
        yield line(kind), f"the kind of {name} is none of {', '.join(KINDS)}"


def documented(node: yaml.Node, what: str, *keys: str) -> Iterator[Problem]:
    """Check that there is a `doc`, or the other keys asked for, and that no line of a `doc` is too long."""
    for key in keys:
        found = items(node).get(key)
        if not text(found).strip() and not sequence(found):
            yield line(node), f"{what} has no {key}"
    doc = items(node).get("doc")
    if doc is not None and doc.start_mark.line != doc.end_mark.line:
        written = doc.start_mark.buffer.splitlines()[: doc.end_mark.line]
        for number, content in enumerate(written[line(doc) :], line(doc) + 1):
            if len(content) > COLUMNS:
                yield number, f"a line of the doc has {len(content)} columns, more than {COLUMNS}"


def check_references(node: yaml.Node) -> Iterator[Problem]:
    """Check that a source that is a file is an address that will still show what the definition follows."""
    found = items(node).get("doc-ref")
    for reference in sequence(found) or ([found] if found is not None else []):
        for pattern, why in REFERENCES.items():
            if re.search(pattern, text(reference)):
                yield line(reference), f"the doc-ref {text(reference)} {why}"


def check_file(path: Path, octets: bytes) -> Iterator[Problem]:
    """Check the text of the file as such."""
    if b"\r" in octets or b"\t" in octets:
        yield 1, "carriage returns or tabs"
    if not octets.endswith(b"\n") or octets.endswith(b"\n\n"):
        yield octets.count(b"\n"), "the last line must end with exactly one line feed"
    for number, content in enumerate(octets.decode().splitlines(), 1):
        if content != content.rstrip():
            yield number, "trailing blanks"
        if content.startswith(("---", "%")):
            yield number, "document markers and directives are not used"
    if not ID.fullmatch(path.stem):
        yield 1, "the file name is not in lower_underscore_case"


def check_meta(path: Path, meta: yaml.Node) -> Iterator[Problem]:
    """Check the definition's description of itself."""
    yield from in_order(meta, META, "meta")
    keys = items(meta)
    if text(keys.get("id")) != path.stem:
        yield line(meta), f"meta/id is not {path.stem}"
    if not keys.keys() & {"title", "application", "file-extension", "xref", "tags"}:
        yield line(meta), "meta has no title"
    if text(keys.get("license")) not in LICENCES:
        yield line(meta), f"meta/license is not one of {', '.join(sorted(LICENCES))}"
    if not re.fullmatch(r"0\.\d+|\d+\.\d+", text(keys.get("ks-version"))):
        yield line(meta), "meta/ks-version is not a version"
    for key in ("application", "file-extension", "tags", "imports"):
        listed = [text(entry) for entry in sequence(keys.get(key))]
        if key in {"application", "file-extension"} and len(listed) == 1:
            yield line(keys[key]), f"meta/{key} of a single item must not be a list"
        if key in {"tags", "imports"} and listed != sorted(listed):
            yield line(keys[key]), f"meta/{key} is not in alphabetical order"
        if key == "imports":
            for name in listed:
                if not (path.parent / f"{name}.ksy").exists():
                    yield line(keys[key]), f"{name} is not a definition beside this one"
    references = list(items(keys.get("xref")))
    if references != sorted(references) or not set(references) <= set(XREFS):
        yield line(keys["xref"]), f"meta/xref allows only {', '.join(XREFS)}, in this order"


def of_time(node: yaml.Node, name: str) -> Iterator[Problem]:
    """A field that is said to count time says so with `true`."""
    ticks = items(node).get("-ticks")
    if ticks is not None and text(ticks) != "true":
        yield line(ticks), f"-ticks of {name} is not true"


def check_attribute(node: yaml.Node, name: str) -> Iterator[Problem]:
    """Check a field or an instance."""
    keys = items(node)
    yield from named(node, name, "the attribute")
    yield from in_order(node, ATTRIBUTE, name)
    yield from of_a_kind(node, name)
    yield from of_time(node, name)
    yield from documented(node, name, "doc")
    if (text(keys.get("repeat")) == "expr") != ("repeat-expr" in keys):
        yield line(node), f"{name}: repeat: expr and repeat-expr belong together"
    if (text(keys.get("repeat")) == "until") != ("repeat-until" in keys):
        yield line(node), f"{name}: repeat: until and repeat-until belong together"
    if "encoding" in keys and text(keys["encoding"]) not in ENCODINGS:
        yield line(keys["encoding"]), f"encoding is not one of {', '.join(sorted(ENCODINGS))}"
    for key, prefix in PREFIXES.items():
        used = text(keys.get(key)).strip().split(".")[-1]
        if ID.fullmatch(used) and not used.startswith(prefix) and used != key:
            yield line(keys[key]), f"{key} is {used}, whose name should begin with {prefix}"
    if re.fullmatch(r"(num|len|ofs)_\w+", name) and text(keys.get("type")).startswith(("str", "f", "bool")):
        yield line(node), f"{name} is not a number"


def check_param(node: yaml.Node) -> Iterator[Problem]:
    """Check a parameter of a type."""
    keys = items(node)
    name = text(keys.get("id"))
    yield from named(node, name, "the parameter")
    yield from in_order(node, ["id", "type", "enum", "doc", "doc-ref"], name)
    yield from of_a_kind(node, name)
    yield from documented(node, name, "doc")
    if text(keys.get("type")) == "bool" and not name.startswith(("is_", "has_")):
        yield line(node), f"{name} is true or false, so its name should begin with is_ or has_"


def check_enum(node: yaml.Node, name: str) -> Iterator[Problem]:
    """Check an enum: its numbers and their names."""
    yield from named(node, name, "the enum")
    values: dict[int, str] = {}
    for key, value in items(node).items():
        keys = items(value)
        if not re.fullmatch(r"-?\d+|0x[0-9a-f]+", key):
            yield line(value), f"{name}: {key} is neither decimal nor lower-case hexadecimal"
            continue
        if int(key, 0) in values or (values and int(key, 0) < max(values)):
            yield line(value), f"{name}: {key} occurs twice, or is not in ascending order"
        values[int(key, 0)] = text(keys.get("id"))
        yield from named(value, text(keys.get("id")), f"{name}'s value")
        yield from in_order(value, ["id", "doc", "doc-ref"], f"{name}: {key}")
        yield from documented(value, f"{name}: {key}", "doc")
        for group in sequence(keys.get("-groups")):
            if text(group) not in GROUPS:
                yield line(group), f"{name}: {key} is in the group {text(group)}, which is none of {', '.join(GROUPS)}"
    if len(set(values.values())) < len(values):
        yield line(node), f"{name} gives two values the same name"


def check_representation(node: yaml.Node) -> Iterator[Problem]:
    """Check that the Web IDE's text for a collapsed node refers only to fields that the node has from the start."""
    keys = items(node)
    instances = items(keys.get("instances"))
    fields = {text(items(field).get("id")) for key in ("seq", "params") for field in sequence(keys.get(key))}
    representation = keys.get("-webide-representation")
    for name in re.findall(r"\{(?!this:)(\w+)[^}]*\}", text(representation)):
        instance = items(instances.get(name))
        if name not in fields and name not in instances:
            yield line(representation), f"the representation names {name}, which the type does not have"
        elif instance and "value" not in instance and text(instance.get("-webide-parse-mode")) != "eager":
            yield line(representation), f"the representation names {name}, which the Web IDE does not parse by itself"


def check_numbers(node: yaml.Node) -> Iterator[Problem]:
    """Check that a size or a count of one field alone is named after it, as the reference compiler warns."""
    keys = items(node)
    instances = items(keys.get("instances"))
    fields = [(text(items(field).get("id")), field) for field in sequence(keys.get("seq"))] + [*instances.items()]
    own = {text(items(param).get("id")) for param in sequence(keys.get("params"))} | {name for name, _ in fields}
    wanted: dict[str, dict[str, yaml.Node]] = {}
    for name, field in fields:
        for key in ("size", "repeat-expr"):
            used = items(field).get(key)
            if used is not None and text(used) in own - KEPT.keys():
                wanted.setdefault(text(used), {})[f"{PREFIXES[key]}{name}"] = used
    for used_name, names in wanted.items():
        for better, place in names.items() if len(names) == 1 else ():
            if used_name != better:
                yield line(place), f"{used_name} belongs to one field, so its name should be {better}"


def check_type(node: yaml.Node, name: str) -> Iterator[Problem]:
    """Check a type and everything that is defined in it."""
    keys = items(node)
    yield from in_order(node, TYPE, name)
    yield from documented(node, f"the type {name}", "doc", "doc-ref")
    yield from check_references(node)
    yield from check_representation(node)
    yield from check_numbers(node)
    for param in sequence(keys.get("params")):
        yield from check_param(param)
    for attribute in sequence(keys.get("seq")):
        yield from check_attribute(attribute, text(items(attribute).get("id")))
    for id_, instance in items(keys.get("instances")).items():
        yield from check_attribute(instance, id_)
    for id_, enum in items(keys.get("enums")).items():
        yield from check_enum(enum, id_)
    for id_, inner in items(keys.get("types")).items():
        yield from named(inner, id_, "the type")
        if "meta" in items(inner):
            yield from in_order(items(inner)["meta"], META_OF_A_TYPE, "meta of a type")
        yield from check_type(inner, id_)


def check(path: Path) -> list[Problem]:
    """Return the problems of a definition, ordered by line."""
    octets = path.read_bytes()
    problems = list(check_file(path, octets))
    root = yaml.compose(octets.decode(), yaml.BaseLoader)
    if root is None or "meta" not in items(root):
        return [*problems, (1, "there is no meta")]
    problems += repeated_keys(root)
    problems += check_meta(path, items(root)["meta"])
    problems += check_type(root, path.stem)
    return sorted(problems)


def main(paths: list[str]) -> int:
    """Print the problems of definitions; return 1 if there are any."""
    bad = 0
    for path in map(Path, paths):
        for number, problem in check(path):
            print(f"{path}:{number}: {problem}")
            bad += 1
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
