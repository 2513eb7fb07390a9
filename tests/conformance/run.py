"""Checks the parsers of every language against tests/vectors: `python -m conformance.run [LANGUAGE...]`."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import yaml
from conformance import languages
from conformance.compare import differences
from conformance.languages import LANGUAGES, ROOT, Broken, Command, Language, Missing
from conformance.runtimes import describe, is_real, keep
from helpers import debian
from parsers.libraries import real_runs
from rich.console import Console
from rich.table import Table

HANGS = 600
"""Seconds that no parser needs, however busy the machine is."""

VECTORS = ROOT / "tests" / "vectors"
SHOWN = 5  # maximum number of differences shown for a vector
EXAMPLE = "the example of generated/README.md"
EXAMPLE_VECTOR = "libxc_migration_stream/pv64-v3"


@dataclass
class Outcome:
    """The result for a language: whether its parsers were built, and the differences of each vector."""

    language: Language
    problem: str = ""
    vectors: dict[str, list[str]] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        return not self.problem and not any(self.vectors.values())

    @property
    def num_equal(self) -> int:
        return sum(not found for name, found in self.vectors.items() if name != EXAMPLE)


def enum_fields() -> frozenset[str]:
    """Return the names of all fields that hold an enum's value, as `differences` spells them."""

    def find(node: Any) -> Iterator[str]:
        if isinstance(node, dict):
            if isinstance(node.get("enum"), str):
                yield node.get("id", "")
            instances = node.get("instances")
            if isinstance(instances, dict):
                yield from (name for name, value in instances.items() if "enum" in value)
            for value in node.values():
                yield from find(value)
        elif isinstance(node, list):
            for value in node:
                yield from find(value)

    definitions = (yaml.safe_load(path.read_text()) for path in (ROOT / "ksy").glob("*.ksy"))
    return frozenset(name.replace("_", "") for definition in definitions for name in find(definition))


def unpack(folder: Path) -> dict[str, Path]:
    """Write the streams of all vectors to files in `folder`, by DEFINITION/NAME."""
    made = {}
    for packed in sorted(VECTORS.glob("*/*.bin.gz")):
        name = f"{packed.parent.name}/{packed.name.removesuffix('.bin.gz')}"
        made[name] = folder / name.replace("/", "-")
        made[name].write_bytes(gzip.decompress(packed.read_bytes()))
    return made


def check(
    language: Language, command: Command, enums: frozenset[str], vector: tuple[str, Path]
) -> tuple[str, list[str]]:
    name, stream = vector
    try:
        done = subprocess.run(
            [*command, name.partition("/")[0], stream], capture_output=True, timeout=HANGS, env=environment()
        )
    except subprocess.TimeoutExpired:
        return name, [f"takes more than {HANGS} s"]
    if done.returncode:
        return name, [f"status {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}"]
    expected = json.loads(gzip.decompress((VECTORS / f"{name}.json.gz").read_bytes()))
    try:
        got = json.loads(done.stdout)
    except ValueError as error:
        return name, [f"not JSON: {error}"]
    return name, list(differences(expected, got, language.traits, enums))


def check_example(command: Command, stream: Path) -> list[str]:
    """Return whether the example prints the version of Xen, and the type and length of each record."""
    image = json.loads(gzip.decompress((VECTORS / f"{EXAMPLE_VECTOR}.json.gz").read_bytes()))["image"]
    expected = ["Xen {xen_major}.{xen_minor}".format(**image["domain_header"])]
    expected += ["{type_code} {len_body}".format(**record["header"]) for record in image["records"]]
    done = subprocess.run([*command, stream], capture_output=True, text=True, timeout=HANGS, env=environment())
    return [] if done.stdout.splitlines() == expected else [f"prints {done.stdout!r}, {done.stderr[-500:]!r}"]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(languages.GENERATED / "python")}


def conform(language: Language, streams: dict[str, Path], enums: frozenset[str]) -> Outcome:
    print(f"{language.name} ...", file=sys.stderr, flush=True)
    outcome = Outcome(language)
    try:
        programs = language.prepare(ROOT / ".cache" / "conformance" / language.name)
    except (Missing, Broken) as error:
        outcome.problem = str(error)
        return outcome
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        outcome.vectors.update(pool.map(partial(check, language, programs.dump, enums), streams.items()))
    outcome.vectors[EXAMPLE] = check_example(programs.example, streams[EXAMPLE_VECTOR])
    return outcome


def table(outcomes: list[Outcome], streams: dict[str, Path]) -> Table:
    """Return a table with languages as columns and vectors as rows."""
    made = Table(box=None, pad_edge=False)
    made.add_column("vector")
    for outcome in outcomes:
        made.add_column(outcome.language.name, justify="center")
    for name in [*streams, EXAMPLE]:
        made.add_row(name, *(cell(outcome.vectors.get(name)) for outcome in outcomes))
    return made


def cell(found: list[str] | None) -> str:
    return "-" if found is None else "same" if not found else f"{len(found)} differ"


def summary(outcomes: list[Outcome], num_streams: int) -> Table:
    """Return a table of the languages: which runtime library was used, and how many vectors are equal with it."""
    made = Table(box=None, pad_edge=False)
    for title in ("language", "runtime library", "equal", "example", "last run with the library itself"):
        made.add_column(title)
    last = real_runs()
    for outcome in outcomes:
        name = outcome.language.name
        equal = "NOT BUILT" if outcome.problem else f"{outcome.num_equal} of {num_streams}"
        run = last.get(name)
        before = f"{run.equal} of {run.vectors}, version {run.version}, on {run.date}" if run else "this one"
        made.add_row(name, describe(name), equal, cell(outcome.vectors.get(EXAMPLE)), before)
    return made


def main(names: list[str]) -> int:
    chosen = [language for language in LANGUAGES if not names or language.name in names]
    with tempfile.TemporaryDirectory() as folder:
        streams = unpack(Path(folder))
        enums = enum_fields()
        debian.provide({tool: package for language in chosen for tool, package in language.tools.items()})
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            outcomes = [*pool.map(partial(conform, streams=streams, enums=enums), chosen)]
    for outcome in outcomes:
        if not outcome.problem and is_real(outcome.language.name) and languages.GENERATED == ROOT / "generated":
            keep(outcome.language.name, outcome.num_equal, len(streams))
        if outcome.problem:
            print(f"{outcome.language.name}: {outcome.problem}")
        for name, found in outcome.vectors.items():
            for difference in found[:SHOWN]:
                print(f"{outcome.language.name} {name}: {difference[:300]}")
    Console(width=max(100, 40 + 12 * len(outcomes))).print(table(outcomes, streams))
    Console(width=140).print(summary(outcomes, len(streams)))
    return 0 if all(outcome.is_good for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
