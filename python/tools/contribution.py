"""Lays out the definitions for kaitai_struct_formats: definitions, samples of each format, a text about them.

The definitions are those of ksy/, but for what concerns this project alone: keys that only its tools read are gone, and
a `doc-ref` that names a file of Xen or of another program becomes its address at a fixed revision.
"""

from __future__ import annotations

import gzip
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import paths
import yaml

VECTORS = paths.ROOT / "tests" / "vectors"
OWN_KEYS = re.compile(r"^(?P<item> *- |)(?P<indent> *)-(?:kind|groups|name): .*\n", re.MULTILINE)
"""Keys that only this project's tools read, each a line."""

REFERENCE = re.compile(r"^(?P<head> *(?:- )?(?:doc-ref: )?)(?P<quote>['\"]?)(?P<text>\S.*?)(?P=quote)$")


@dataclass(frozen=True)
class Source:
    """A program whose files the definitions name: `named` as they do, `address` with `{}` for the path."""

    named: re.Pattern[str]
    address: str


XEN = "https://github.com/xen-project/xen/blob/RELEASE-4.22.0/{}"
XEN_API = "https://github.com/xapi-project/xen-api/blob/v26.9.0/{}"
LIBVIRT = "https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/{}"
SOURCES = [
    Source(
        re.compile(r"Xen 4\.4 ((?:tools|xen)/[\w./-]+)"), "https://github.com/xen-project/xen/blob/RELEASE-4.4.4/{}"
    ),
    Source(re.compile(r"((?:docs|tools|xen)/[\w./-]+)"), XEN),
    Source(re.compile(r"https://xenbits\.xen\.org/docs/unstable/(specs/[\w-]+)\.html"), XEN.format("docs/{}.pandoc")),
    Source(re.compile(r"xen-api (ocaml/[\w./-]+)"), XEN_API),
    Source(re.compile(r"https://github\.com/xapi-project/xen-api/blob/master/(\S+)"), XEN_API),
    Source(re.compile(r"libvirt (src/[\w./-]+)"), LIBVIRT),
    Source(re.compile(r"https://gitlab\.com/libvirt/libvirt/-/blob/master/(\S+)"), LIBVIRT),
    Source(re.compile(r"qemu, (migration/[\w./-]+)"), "https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/{}"),
]
"""Where files are that a `doc-ref` names. An address without a fixed revision gets one."""

WIKIDATA = {"wikidata": "Q181870"}
"""Xen."""


def address(reference: str) -> str:
    """Return a `doc-ref` as the collection writes it: an address, and the place in the file after a space."""
    for source in SOURCES:
        if match := source.named.match(reference):
            rest = reference[match.end() :].lstrip(", ").strip()
            return source.address.format(match[1]) + (f" {rest}" if rest else "")
    return reference


def _line(line: str, is_reference: bool) -> str:
    match = REFERENCE.match(line)
    if match is None or not (is_reference or "doc-ref: " in match["head"]):
        return line
    new = address(match["text"])
    return line if new == match["text"] else f"{match['head']}{new!r}" if ": " in new else match["head"] + new


def definition(text: str) -> str:
    """Return a definition as the collection gets it."""
    kept = OWN_KEYS.sub(lambda match: match["item"] + match["indent"] if match["item"] else "", text)
    lines, is_list = [], False
    for line in kept.splitlines():
        is_list = is_list and line.lstrip().startswith("- ")
        lines.append(_line(line, is_list))
        is_list = is_list or line.strip() == "doc-ref:"
    return with_xref("\n".join(lines) + "\n")


def with_xref(text: str) -> str:
    """Add a reference to Xen to the head of a definition, if it has none."""
    meta = yaml.safe_load(text)["meta"]
    if "xref" in meta:
        return text
    entry = "  xref:\n" + "".join(f"    {key}: {value}\n" for key, value in WIKIDATA.items())
    return re.sub(r"^(?=  (?:tags|license):)", entry, text, count=1, flags=re.MULTILINE)


def readme(folder: str, ids: list[str], samples: dict[str, list[str]]) -> str:
    """Return the text for those who look at the contribution."""
    titles = {id: yaml.safe_load((paths.KSY / f"{id}.ksy").read_text())["meta"]["title"] for id in ids}
    rows = "".join(f"| `{folder}/{id}.ksy` | {titles[id]} | {len(samples.get(id, []))} |\n" for id in ids)
    return (
        "# Xen domain save images\n\n"
        f"The definitions go into `{folder}/`; they import each other from there. A program made the\n"
        "samples, which are small; some are cut from the save files of test guests.\n\n"
        f"| definition | format | samples |\n|---|---|---|\n{rows}"
    )


def lay_out(out: Path, folder: str) -> list[Path]:
    """Write the contribution to an empty folder; return the definitions."""
    shutil.rmtree(out, ignore_errors=True)
    made = []
    for path in sorted(paths.KSY.glob("*.ksy")):
        made.append(out / folder / path.name)
        made[-1].parent.mkdir(parents=True, exist_ok=True)
        made[-1].write_text(definition(path.read_text()))
    samples: dict[str, list[str]] = {}
    for packed in sorted(VECTORS.glob("*/*.bin.gz")):
        target = out / "samples" / packed.parent.name / packed.name.removesuffix(".gz")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(gzip.decompress(packed.read_bytes()))
        samples.setdefault(packed.parent.name, []).append(target.name)
    (out / "README.md").write_text(readme(folder, [path.stem for path in made], samples))
    return made
