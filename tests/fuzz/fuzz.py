"""Coverage-guided fuzzing with atheris: `python -m fuzz.fuzz SECONDS [TARGET...]`, by default with all targets.

Each target runs in a process of its own, as many at once as there are processors, and gets its share of the time.
The corpus, the number of runs and the inputs that break a target are kept in .cache/fuzz, so that runs add up. With
more than ten minutes it starts from all images of the tests, otherwise from some. With 0 seconds it runs nothing, and
prints which lines of the package the corpora reach.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from random import Random

FOLDER = Path(__file__).parent.parent.parent / ".cache" / "fuzz"
LIMITS = ["-rss_limit_mb=768", "-timeout=60"]
"""Seconds of wall clock time, so a busy machine needs many."""

LONG = 600
SHORTEST = 3


def fuzz(target: str, arguments: list[str]) -> None:
    """Fuzz one target in this process, which atheris ends."""
    import atheris

    with atheris.instrument_imports(include=["xenstream", "xenstream_formats"]):
        from fuzz import targets

    mutator = targets.TARGETS[target].mutator

    def change(data: bytes, most: int) -> bytes:
        return atheris.Mutate(data, max(most, 1))  # type: ignore[no-any-return]

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        return mutator(data, most, Random(seed), change)

    more = {} if mutator is targets.shaped.plainly else {"custom_mutator": mutate}
    atheris.Setup([sys.argv[0], *arguments], lambda data: targets.run(target, data), **more)
    atheris.Fuzz()


def start(target: str, seconds: int, is_long: bool) -> subprocess.Popen[bytes]:
    from fuzz import seeds, targets

    what = targets.TARGETS[target]
    corpus = FOLDER / target / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for seed in seeds.all_images() if is_long and target in targets.ON_IMAGES else what.seeds():
        if len(seed) <= what.most:
            (corpus / hashlib.sha1(seed).hexdigest()).write_bytes(seed)
    known = _dictionary(target, what.words)
    artifacts = f"-artifact_prefix={FOLDER / target}/"
    command = [sys.executable, "-m", "fuzz.fuzz", "--one", target]
    with (FOLDER / target / "log").open("wb") as log:
        return subprocess.Popen(
            [*command, artifacts, f"-max_total_time={seconds}", f"-max_len={what.most}", "-print_final_stats=1",
             *LIMITS, *known, str(corpus)],
            stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip


def _dictionary(target: str, words: tuple[bytes, ...]) -> list[str]:
    """Write the words that may occur in an input to a file; return the option that names the file."""
    if not words:
        return []  # libFuzzer refuses an empty file
    path = FOLDER / target / "words"
    lines = ["".join(map(r"\x{:02x}".format, word)) for word in words]
    path.write_text("".join(f'"{line}"\n' for line in lines))
    return [f"-dict={path}"]


def count(target: str, executed: int) -> int:
    """Add to the number of runs of a target; return the total."""
    path = FOLDER / target / "executions"
    total = executed + (int(path.read_text()) if path.exists() else 0)
    path.write_text(f"{total}\n")
    return total


def report(target: str, status: int) -> tuple[int, int]:
    """Print the result of a target; return how often it was run, now and in total."""
    log = (FOLDER / target / "log").read_text(errors="replace")
    runs = re.findall(r"number_of_executed_units: *(\d+)", log) or re.findall(r"^#(\d+)", log, re.MULTILINE)
    executed = int(runs[-1]) if runs else 0
    total = count(target, executed)
    covered = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)", log)
    edges, features, corpus = covered[-1] if covered else ("?",) * 3
    print(f"{target:12} {executed:>9} runs, {total:>9} in total, {edges} edges, {features} features, "
          f"{corpus} inputs: {'fine' if status == 0 else 'BROKEN'}", flush=True)  # fmt: skip
    if status:
        print(re.sub(r"^(#|INFO).*\n", "", log, flags=re.MULTILINE)[-4000:])
    return executed, total


def run_all(names: list[str], seconds: int) -> int:
    """Run the targets; return the number that broke."""
    from fuzz import targets

    at_once = min(os.cpu_count() or 1, len(names))
    unit = seconds * at_once / sum(targets.TARGETS[name].weight for name in names)
    waiting, running, broken, sums = list(names), dict[str, subprocess.Popen[bytes]](), 0, [0, 0]
    try:
        while waiting or running:
            while waiting and len(running) < at_once:
                target = waiting.pop(0)
                share = max(SHORTEST, int(unit * targets.TARGETS[target].weight))
                running[target] = start(target, share, seconds >= LONG)
            time.sleep(0.2)
            for target, process in list(running.items()):
                status = process.poll()
                if status is not None:
                    del running[target]
                    sums = [sum(pair) for pair in zip(sums, report(target, status), strict=True)]
                    broken += status != 0
    finally:
        for target, process in running.items():
            process.kill()
            process.wait()
            report(target, 0)
    print(f"{sums[0]} runs, {sums[1]} in total")
    return broken


def main() -> int:
    if sys.argv[1:2] == ["--one"]:
        fuzz(sys.argv[2], sys.argv[3:])
    from fuzz import targets

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seconds", type=int)
    parser.add_argument("targets", nargs="*", default=list(targets.TARGETS), metavar="TARGET")
    arguments = parser.parse_args()
    if not arguments.seconds:
        from fuzz import lines

        lines.report({name: FOLDER / name / "corpus" for name in arguments.targets})
        return 0
    return 1 if run_all(arguments.targets, arguments.seconds) else 0


if __name__ == "__main__":
    sys.exit(main())
