"""Runs the conformance suite on xenstream and on the verifier in JavaScript: `python -m conformance.suite.run_all`.

The two are also compared on streams that are no cases: mutants, and records in any order.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import xenstream
from conformance.languages import GENERATED, HERE, ROOT, Broken, Missing, call, copy
from helpers import debian, mutate
from samples.build import TYPES, Stream, hvm, libxl, pv

SUITE = GENERATED / "conformance"
FOLDER = ROOT / ".cache" / "conformance" / "suite"
"""Where the parsers in JavaScript are installed as a package."""

PACKAGE = FOLDER / "node_modules" / "xenstream-formats"
VERIFY, DUMP = PACKAGE / "xenstream-verify.js", FOLDER / "dump.js"
"""The verifier, and the program that prints the fields of a stream."""

MANY = ("--many", "200")
MUTANTS, SHUFFLED = 2000, 1000
SEED = 1
SHOWN = 10
FIELDS = ("records", "numbers")
"""Cases that are about fields."""

Place = tuple[str, str, str, int | None, int]


def prepare() -> None:
    """Install the runtime library and the package of the parsers, and put the program that dumps a stream beside it."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", DUMP.name):
        (FOLDER / name).write_bytes((HERE / "javascript" / name).read_bytes())
    call("npm", "ci", "--no-fund", "--no-audit", "--silent", cwd=FOLDER)
    copy("javascript", PACKAGE)


def suite(name: str, *arguments: str | Path) -> bool:
    """Run the suite on a program; return whether it passes."""
    print(f"{name}:", flush=True)
    return subprocess.run([sys.executable, SUITE / "run.py", *arguments]).returncode == 0


def shuffled(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Yield streams of records of both kinds of guests, in any order."""
    rng = random.Random(seed)
    for number in range(count):
        stream: Stream = rng.choice([hvm, pv])(version=rng.choice([2, 3]))
        records = stream.records + [rec for rec in rng.choice([hvm, pv])().records if rng.random() < 0.5]
        records += [stream.rec(rng.choice(list(TYPES))) for _ in range(rng.randrange(4))]
        end = stream.records[-1]
        kept = [rec for rec in records if rec.type != end.type]
        rng.shuffle(kept)
        stream.records = [*kept[: rng.randrange(1, len(kept) + 1)], end]
        inside = rng.random() < 0.5
        yield f"{number}: records in any order", (libxl(stream) if inside else stream).to_bytes()


def places(findings: Any, rules: set[str]) -> Counter[Place]:
    """Return the findings of some rules, so that they can be compared."""
    return Counter(
        (found["rule"], found["severity"], found["layer"], found["record"], found["offset"])
        for found in findings
        if found["rule"] in rules
    )


def ours(data: bytes) -> dict[str, Any] | None:
    """Return xenstream's report, None if it is no image."""
    try:
        with xenstream.open(data) as image:
            return image.verify().to_json()
    except xenstream.NotAnImageError:
        return None


def differences() -> Iterator[str]:
    """Yield where xenstream and the verifier in JavaScript differ on the rules that both know."""
    streams = [*mutate.mutants(MUTANTS, SEED), *shuffled(SHUFFLED, SEED)]
    with tempfile.TemporaryDirectory() as name:
        paths = [Path(name) / str(number) for number in range(len(streams))]
        for path, (_, data) in zip(paths, streams, strict=True):
            path.write_bytes(data)
        done = subprocess.run(["node", VERIFY, *paths], capture_output=True, text=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    for (about, data), answer in zip(streams, answers, strict=True):
        report = ours(data)
        if report is None or answer.get("image", True) is None:
            continue
        rules = set(answer["rules"])
        mine, others = places(report["findings"], rules), places(answer["findings"], rules)
        if mine != others:
            yield f"{about}: only xenstream {[*(mine - others)]}, only JavaScript {[*(others - mine)]}"
        if report["static_data_end"] != answer["static_data_end"]:
            yield f"{about}: {report['static_data_end']}, in JavaScript {answer['static_data_end']}"


IN_A_PAGE = """
const fs = require("fs"), path = require("path"), vm = require("vm");
const [folder, runtime, image] = process.argv.slice(1);
const page = fs.readFileSync(path.join(folder, "verify.html"), "utf8");
const self = vm.createContext({ ArrayBuffer, Uint8Array, DataView, TextDecoder, BigInt, console });
vm.runInContext("var self = this;", self);
for (const [, name] of page.matchAll(/<script src="([^"]+)"/g)) {
  const file = name.startsWith("node_modules/") ? path.join(runtime, name) : path.join(folder, name);
  vm.runInContext(fs.readFileSync(file, "utf8"), self, { filename: name });
}
console.log(JSON.stringify(self.XenVerify.verify(fs.readFileSync(image))));
"""
"""Load the scripts of the page as a browser does, without modules, and check an image."""


def in_a_page() -> bool:
    """Whether the scripts of verify.html, loaded without modules, find the same as the program."""
    with tempfile.NamedTemporaryFile() as image:
        image.write(pv().drop("STATIC_DATA_END").to_bytes())
        image.flush()
        page = subprocess.run(["node", "-e", IN_A_PAGE, PACKAGE, FOLDER, image.name], capture_output=True, text=True)
        alone = subprocess.run(["node", VERIFY, image.name], capture_output=True, text=True)
    if page.returncode:
        print(page.stderr[-1000:])
        return False
    return bool(json.loads(page.stdout)["findings"] == json.loads(alone.stdout)["findings"])


def main() -> int:
    """Run all of it; the status is 1 if something differs."""
    xenstream_verify = (sys.executable, "-m", "xenstream", "verify", "--json")
    good = suite("xenstream", *MANY, "--hosts", *xenstream_verify)
    debian.provide({"node": "nodejs", "npm": "npm"})
    try:
        prepare()
    except (Missing, Broken, FileNotFoundError) as error:
        print(f"the verifier in JavaScript: {error}")
        return 1
    good &= suite("the verifier in JavaScript", *MANY, "node", VERIFY)
    subjects = [word for name in FIELDS for word in ("--subject", name)]
    good &= suite("the parsers in JavaScript", "--decode", *subjects, "node", DUMP)
    found = list(differences())
    for difference in found[:SHOWN]:
        print(difference)
    print(f"xenstream and JavaScript differ on {len(found)} of {MUTANTS + SHUFFLED} other streams")
    page = in_a_page()
    print(f"verify.html {'finds the same' if page else 'FAILS'}")
    return 0 if good and not found and page else 1


if __name__ == "__main__":
    sys.exit(main())
