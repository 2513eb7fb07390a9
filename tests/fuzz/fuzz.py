"""Coverage-guided fuzzing with atheris: `fuzz.py SECONDS [TARGET...]`, all targets unless told.

Each target runs in a process of its own, as many at once as there are processors, and has
its share of the time. What it learns is kept in .cache/fuzz; what breaks it, too.
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

FOLDER = Path(__file__).parent.parent.parent / ".cache" / "fuzz"
LIMITS = ["-rss_limit_mb=768", "-timeout=10"]
MAX_LEN = {"parsers": 8192, "reader": 8192}
"""Octets of an input where looking at all of it takes time and pages teach nothing; 65536 else."""


def fuzz(target: str, arguments: list[str]) -> None:
    """Fuzz one target in this process, which atheris ends."""
    import atheris

    with atheris.instrument_imports(include=["xenstream", "xenstream_formats"]):
        import targets

    atheris.Setup([sys.argv[0], *arguments], lambda data: targets.run(target, data))
    atheris.Fuzz()


def start(target: str, seconds: int) -> subprocess.Popen[bytes]:
    corpus = FOLDER / target / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    import targets

    for seed in targets.seeds():
        (corpus / hashlib.sha1(seed).hexdigest()).write_bytes(seed)
    artifacts = f"-artifact_prefix={FOLDER / target}/"
    command = [sys.executable, __file__, "--one", target, "0"]
    with (FOLDER / target / "log").open("wb") as log:
        return subprocess.Popen(
            [*command, artifacts, f"-max_total_time={seconds}", f"-max_len={MAX_LEN.get(target, 65536)}",
             "-print_final_stats=1", *LIMITS, str(corpus)],
            stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip


def report(target: str, status: int) -> None:
    log = (FOLDER / target / "log").read_text(errors="replace")
    executed = re.findall(r"number_of_executed_units: *(\d+)", log) or re.findall(r"^#(\d+)", log, re.MULTILINE)
    covered = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)", log)
    edges, features, corpus = covered[-1] if covered else ("?",) * 3
    print(f"{target:10} {executed[-1] if executed else '?':>9} runs, {edges} edges, {features} features, "
          f"{corpus} inputs: {'fine' if status == 0 else 'BROKEN'}", flush=True)  # fmt: skip
    if status:
        print(re.sub(r"^(#|INFO).*\n", "", log, flags=re.MULTILINE)[-4000:])


def run_all(names: list[str], seconds: int) -> int:
    """Run the targets; return how many broke."""
    at_once = min(os.cpu_count() or 1, len(names))
    share = max(5, seconds * at_once // len(names))
    waiting, running, broken = list(names), dict[str, subprocess.Popen[bytes]](), 0
    try:
        while waiting or running:
            while waiting and len(running) < at_once:
                target = waiting.pop(0)
                running[target] = start(target, share)
            time.sleep(0.2)
            for target, process in list(running.items()):
                status = process.poll()
                if status is not None:
                    del running[target]
                    report(target, status)
                    broken += status != 0
    finally:
        for process in running.values():
            process.kill()
    return broken


def main() -> int:
    if sys.argv[1:2] == ["--one"]:
        fuzz(sys.argv[2], sys.argv[4:])
    import targets

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seconds", type=int)
    parser.add_argument("targets", nargs="*", default=list(targets.TARGETS), metavar="TARGET")
    arguments = parser.parse_args()
    return 1 if run_all(arguments.targets, arguments.seconds) else 0


if __name__ == "__main__":
    sys.exit(main())
