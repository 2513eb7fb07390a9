"""Lays out the definitions for kaitai_struct_formats: definitions, samples of each format, a text about them.

The definitions are those of ksy/ without the keys that only this project's tools read.
"""

from __future__ import annotations

import gzip
import re
import shutil
from pathlib import Path

import paths
import yaml

VECTORS = paths.ROOT / "tests" / "vectors"
OWN_KEYS = re.compile(r"^(?P<item> *- |)(?P<indent> *)-(?:kind|groups|name|ticks): .*\n", re.MULTILINE)
"""Keys that only this project's tools read, each a line."""

WIKIDATA = {"wikidata": "Q181870"}
"""Xen."""


def definition(text: str) -> str:
    """Return a definition as the collection gets it."""
    return with_xref(OWN_KEYS.sub(lambda match: match["item"] + match["indent"] if match["item"] else "", text))


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
