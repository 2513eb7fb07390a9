"""Who confirmed an expectation: the specification, libxenguest, a real Xen, or this project alone.

What libxenguest says of each bare stream is in tests/receiver/verdicts.json: `python -m conformance.suite.confirm`
asks it, with the program that tests/receiver builds.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from helpers.places import TESTS
from xenstream.verify.releases import only
from xenstream.verify.rules import RULES
from xenstream.verify.rules.base import LIBXL_SPEC, SPEC

from .case import PROJECT, SPECIFICATION, Case, Found, sha256

TABLE = TESTS / "receiver" / "verdicts.json"
ACCEPTED = "accepted"
DIGEST = 16
"""Digits of a stream's SHA-256 that the table has."""
OF_THE_HOST = re.compile(r"Alarm clock|CPU time limit|Cannot allocate memory|realloc populated bitmap")
"""Answers that are about the memory and the time that the program has, and not about the stream."""
START_OF_LIBXC = b"\xff" * 8


class Receiver:
    """What libxenguest of one release said of streams, by their digests."""

    def __init__(self, release: str, verdicts: dict[str, str]) -> None:
        self.release, self._verdicts = release, verdicts

    @property
    def name(self) -> str:
        """How the suite calls it."""
        return f"libxenguest-{self.release}"

    def said(self, data: bytes) -> str | None:
        """Return "accepted", or why it refused; None where it was not asked."""
        return self._verdicts.get(digest(data))


def digest(data: bytes) -> str:
    """Return the digest by which the table knows a stream."""
    return sha256(data)[:DIGEST]


def load() -> Receiver:
    """Read the table."""
    table = json.loads(TABLE.read_text())
    return Receiver(table["release"], table["verdicts"])


def is_bare(case: Case) -> bool:
    """Whether libxenguest can be asked: it reads bare libxc streams, and these begin with ones."""
    return case.data.startswith(START_OF_LIBXC[:1])


def source(rule: str) -> list[str]:
    """Return what confirms a rule: the specification, if it states it."""
    reference = RULES[rule].reference
    return [SPECIFICATION] if SPEC in reference or LIBXL_SPEC in reference else []


def of_finding(case: Case, found: Found, receiver: Receiver) -> list[str]:
    """Return who confirms a finding. libxenguest does if it refused the stream, and nothing else is a reason to."""
    names = source(found.rule)
    refused = [other.rule for other in case.findings or [] if _refuses(other.rule, receiver)]
    if receiver.said(case.data) not in (None, ACCEPTED) and refused == [found.rule]:
        names.append(receiver.name)
    return names or [PROJECT]


def _refuses(rule: str, receiver: Receiver) -> bool:
    """Whether libxenguest refuses a stream that breaks a rule. XC506 is Xen's, in whose place the program says it.
    XC220 is about contents that were taken out; in its case they are there, and libxenguest ignores the record.
    """
    entry = RULES[rule]
    of_libxenguest = entry.refused_by == "libxenguest" and bool(entry.releases & only(receiver.release))
    return rule == "XC506" or (of_libxenguest and rule != "XC220")


def of_conforms(case: Case, receiver: Receiver) -> list[str]:
    """Return who confirms `conforms`: for a stream that does not, those who confirm one of the findings that say so."""
    names = {name for found in case.findings or [] if found.severity != "note" for name in source(found.rule)}
    return sorted(names) or [PROJECT]


def of_restorable(case: Case, receiver: Receiver) -> list[str]:
    """Return who confirms `restorable`: real Xens for what they were asked, libxenguest if it agrees."""
    names = [f"xen-{release}" for release in case.releases if f"xen-{release}" in case.seen]
    said = receiver.said(case.data)
    if said is not None and case.restorable is not None and case.restorable == (said == ACCEPTED):
        names.append(receiver.name)
    return names or [PROJECT]


def of_static_data_end(case: Case) -> list[str]:
    """Return who confirms where the static data ends: the specification, but for what libxenguest adds to it."""
    at_pages = case.static_data_end and case.static_data_end[0] == "inferred" and "pages-before-the-p2m" in case.id
    return [PROJECT] if at_pages else [SPECIFICATION]


def conflict(case: Case, receiver: Receiver) -> str:
    """Return in words how an expectation contradicts libxenguest, "" if it does not."""
    said = receiver.said(case.data)
    if said is None or case.findings is None or (said == ACCEPTED and case.restorable is not False):
        return ""
    expected = not any(_refuses(found.rule, receiver) for found in case.findings)
    if expected == (said == ACCEPTED):
        return ""
    return f"{case.id}: libxenguest {receiver.release} says {said!r}, the case {'nothing' if expected else 'a refusal'}"


# Asking.


def built(folder: Path) -> Path:
    """Build the program that runs libxenguest."""
    program = folder / "receiver"
    libraries = ("-rdynamic", "-lxenguest", "-lxenctrl", "-lxentoollog")
    subprocess.run(["cc", "-O2", "-o", program, TESTS / "receiver" / "receiver.c", *libraries], check=True)
    return program


def ask(streams: Iterable[bytes]) -> dict[str, str]:
    """Return what libxenguest says of streams, by their digests."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program, paths = built(folder), {}
        for data in streams:
            path = folder / digest(data)
            paths[path.name] = path
            path.write_bytes(data)
        listing = "".join(f"{path}\n" for path in paths.values())
        done = subprocess.run([program], input=listing, capture_output=True, text=True, check=True)
        answers = dict(zip(paths, map(_steady, done.stdout.splitlines()), strict=True))
        return {name: answer for name, answer in answers.items() if not OF_THE_HOST.search(answer)}


def _steady(answer: str) -> str:
    """Take addresses out of an answer, which differ from run to run."""
    return re.sub(r"\b0x[0-9a-f]{12}\b", "0x...", answer)


def release() -> str:
    """Return the release line of the libxenguest that is installed."""
    done = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", "libxen-dev"], capture_output=True, text=True, check=True
    )
    return ".".join(done.stdout.split(".")[:2])


def main() -> None:
    """Ask libxenguest for each bare stream of the suite, and write the table."""
    from .make import every_case

    verdicts = ask(case.data for case in every_case(measured=False) if is_bare(case))
    lines = [f"{json.dumps(name)}: {json.dumps(said)}" for name, said in sorted(verdicts.items())]
    TABLE.write_text(f'{{\n"release": "{release()}",\n"verdicts": {{\n' + ",\n".join(lines) + "\n}\n}\n")
    accepted = sum(said == ACCEPTED for said in verdicts.values())
    print(f"{len(verdicts)} streams, {accepted} accepted", file=sys.stderr)


if __name__ == "__main__":
    main()
