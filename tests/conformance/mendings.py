"""Checks that each correction to the compiler's output is still needed: `python -m conformance.mendings [ID...]`.

ksy/compiler/mendings.mjs has the corrections. Parsers that are compiled without one of them do not build, or do not
agree with the vectors.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from conformance import languages
from conformance.languages import LANGUAGES
from conformance.run import conform, enum_fields, unpack
from parsers.mended import COMPILER, listed

UNSEEN = {"rust/long-streams": "no vector is longer than 2 GiB"}
"""Corrections whose absence no vector shows."""


def symptom(language: str, mending: str) -> str:
    """Return what goes wrong without a correction, "" if nothing does."""
    chosen = next(each for each in LANGUAGES if each.name == language)
    with tempfile.TemporaryDirectory() as folder:
        generated, streams = Path(folder) / "generated", Path(folder) / "streams"
        streams.mkdir()
        command = ["node", "compile.mjs", generated, language, f"--without={language}/{mending}"]
        subprocess.run(command, cwd=COMPILER, check=True)
        committed = languages.GENERATED
        languages.GENERATED = generated
        try:
            outcome = conform(chosen, unpack(streams), enum_fields())
        finally:
            languages.GENERATED = committed
    if outcome.problem:
        return "does not build"
    found = [name for name, differences in outcome.vectors.items() if differences]
    return f"{len(found)} vectors differ" if found else ""


def main(chosen: list[str]) -> int:
    idle = 0
    for each in listed():
        name = f"{each['language']}/{each['id']}"
        if chosen and name not in chosen:
            continue
        found = UNSEEN.get(name) or symptom(each["language"], each["id"])
        idle += not found
        print(f"{name}: {found or 'NOT NEEDED'}", flush=True)
    return 1 if idle else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
