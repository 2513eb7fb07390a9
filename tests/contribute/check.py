"""Lays out the definitions for kaitai_struct_formats, and runs the checks that the collection runs.

`python -m contribute.check OUT FOLDER [COLLECTION]`, or `make contribute`. The checks compile every definition for all
targets, and read-write for Java and Python, with the compiler that the collection uses: nothing in its log may be an
error. Then each definition is drawn. With COLLECTION, a checkout of kaitai_struct_formats, the definitions are copied
there and its own programs in _build/ check them, beside all the others.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import paths
import yaml
from contribution import lay_out
from helpers import debian
from lint_ksy import KEPT
from lint_ksy import check as lint

HERE = Path(__file__).parent
CACHE = paths.ROOT / ".cache" / "contribute"
LICENCES = {"CC0-1.0", "MIT", "Unlicense", "WTFPL"}
"""The licences that the collection takes without asking."""

NOT_SHOWN = {"construct"}
"""Targets that the collection's gallery does not show and whose errors its check does not count. For Construct the
compiler itself fails (None.get) on each definition whose byte order the data give."""

WRITERS = ("java", "python")
"""The targets for which the collection compiles read-write, too."""


def compiler() -> Path:
    """Return a command that runs the collection's compiler; Maven fetches it."""
    jars = CACHE / "jars"
    if not list(jars.glob("kaitai-struct-compiler_*.jar")):
        fetch = ["mvn", "-q", "-B", "-f", HERE / "pom.xml", "dependency:copy-dependencies", f"-DoutputDirectory={jars}"]
        subprocess.run(fetch, check=True)
    command = CACHE / "bin" / "ksc"
    command.parent.mkdir(parents=True, exist_ok=True)
    command.write_text(f'#!/bin/sh\n[ "$1" != -- ] || shift\nexec java -cp "{jars}/*" io.kaitai.struct.JavaMain "$@"\n')
    command.chmod(0o755)
    return command


def compile_all(ksc: Path, root: Path, out: Path, *options: str) -> dict[str, Any]:
    """Compile all definitions below `root`; return the compiler's log."""
    files = sorted(root.rglob("*.ksy"))
    command = [ksc, "--", "-I", root, *options, "--ksc-json-output", "--outdir", out, *files]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    log: dict[str, Any] = json.loads(done.stdout)
    return log


def messages(log: dict[str, Any], kind: str) -> Iterator[str]:
    """Yield the errors or warnings of a log, those of a definition and those of one target."""
    for name, build in log.items():
        yield from (f"{name}: {said(each)}" for each in build.get(kind, []))
        for target, output in build.get("output", {}).items():
            if target in NOT_SHOWN:
                continue
            for of_type in output.values():
                yield from (f"{name}: {target}: {said(each)}" for each in of_type.get(kind, []))


def said(message: dict[str, Any]) -> str:
    """Return a message of the compiler with its place."""
    return f"/{'/'.join(message['path'])}: {message['message']}" if message.get("path") else str(message["message"])


def formal(path: Path) -> Iterator[str]:
    """Yield what the collection asks for and its compiler does not: its style, a licence that it knows."""
    meta = yaml.safe_load(path.read_text())["meta"]
    if meta.get("license") not in LICENCES:
        yield f"{path.name}: the licence is none of {', '.join(sorted(LICENCES))}"
    yield from (f"{path.name}:{number}: {problem}" for number, problem in lint(path))


def drawn(folder: Path) -> Iterator[str]:
    """Yield the diagrams that Graphviz does not draw."""
    for path in sorted(folder.glob("*.dot")):
        if subprocess.run(["dot", "-q", "-Tsvg", path, "-o", path.with_suffix(".svg")], check=False).returncode:
            yield f"{path.name} is not drawn"


def by_the_collection(collection: Path, out: Path, folder: str, ksc: Path) -> Iterator[str]:
    """Copy the definitions into a checkout of the collection, and run its own programs."""
    shutil.copytree(out / folder, collection / folder, dirs_exist_ok=True)
    build = collection / "_build"
    env = {**os.environ, "PATH": f"{ksc.parent}:{os.environ['PATH']}"}
    for command in (["./build-target", "..", "target"], ["./check-errors", "target/log.json"]):
        if subprocess.run(command, cwd=build, env=env, check=False).returncode:
            yield f"_build/{' '.join(command)} fails"


def main(arguments: list[str]) -> int:
    """Lay out and check; return 1 if something is wrong."""
    out, folder, *rest = arguments
    debian.provide({"mvn": "maven", "java": "default-jre-headless", "dot": "graphviz"})
    root = Path(out)
    made = lay_out(root, folder)
    ksc = compiler()
    targets = CACHE / "target"
    shutil.rmtree(targets, ignore_errors=True)
    problems = [problem for path in made for problem in formal(path)]
    logs = [compile_all(ksc, root, targets, "-t", "all")]
    logs.append(compile_all(ksc, root, targets / "write", "-w", *(word for each in WRITERS for word in ("-t", each))))
    of_targets = [problem for log in logs for problem in messages(log, "errors")]
    problems += of_targets
    problems += drawn(targets / "graphviz")
    if rest:
        problems += by_the_collection(Path(rest[0]), root, folder, ksc)
    # A warning is repeated by each definition that imports the one that has it. Names that stay are no problem.
    warnings = sorted({warning.partition(": ")[2] for log in logs for warning in messages(log, "warnings")})
    problems += [warning for warning in warnings if not any(f"instead of `{name}`" in warning for name in KEPT)]
    for line in dict.fromkeys([*problems, *warnings]):
        print(line)
    samples = len(list(root.glob("samples/*/*")))
    print(f"{len(made)} definitions in {root / folder}, {samples} samples: ", end="")
    print(f"{len(problems)} problems, {len(warnings)} warnings")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
