"""Writes the conformance suite: `python -m conformance.suite.make generated/conformance`."""

from __future__ import annotations

import gzip
import json
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

import jinja2
from helpers.places import HOSTS

from . import confirm
from .case import Case, edits, exact, packed, sha256
from .damage import damage_cases
from .images import checkpoint_cases, image_cases
from .measured import bases, measured_cases
from .placed import static_data_cases, unknown_cases
from .records import number_cases, record_cases
from .rule_cases import rule_cases

HERE = Path(__file__).parent
SUBJECTS = {
    "images": "valid streams: each kind of guest, version, byte order and wrapper; legacy images",
    "records": "each record type of each layer, and each entry of the HVM context, with a value in each field",
    "numbers": "numbers of 2^53 and more, in every place that can have one",
    "static-data-end": "STATIC_DATA_END in each place, in both versions; missing, inferred, and twice",
    "unknown": "mandatory and optional records of unknown types in each place",
    "damage": "data that ends at each boundary, or a byte before or after it; bodies that are said to be too long",
    "checkpoints": "streams of Remus, with one and more checkpoints",
    "headers": "the headers of libxc",
    "framing": "framing, and types of records",
    "order": "order and number of records",
    "pv": "records of PV guests",
    "hvm": "records of HVM and PVH guests",
    "cpu": "records of all guests: TSC, CPU policies",
    "pages": "PAGE_DATA",
    "verify": "VERIFY",
    "libxl": "libxl's stream",
    "qemu": "the device model's state",
    "xl": "xl's file",
    "libvirt": "libvirt's file",
    "xenopsd": "xenopsd's image",
    "xend": "xend's file",
    "legacy": "legacy images",
    "measured": "changes of real images, and what real Xens said of them",
}
"""What the cases of each file are about. From "headers" to "legacy", each rule is broken, and nearly broken."""


def every_case(measured: bool = True) -> list[Case]:
    """Return all cases, in the order of SUBJECTS; without those of tests/xen, which take longer, unless `measured`."""
    sources: Iterable[Iterable[Case]] = (
        image_cases(), record_cases(), number_cases(), static_data_cases(), unknown_cases(), damage_cases(),
        checkpoint_cases(), rule_cases(), measured_cases() if measured else (),
    )  # fmt: skip
    cases = [case for source in sources for case in source]
    order = list(SUBJECTS)
    return sorted(cases, key=lambda case: order.index(case.subject))


def to_json(case: Case, receiver: confirm.Receiver, stream: Mapping[str, Any]) -> dict[str, Any]:
    """Return a case as the schema describes it."""
    made: dict[str, Any] = {"id": case.id, "about": case.about, "recipe": case.recipe, "stream": stream}
    if case.host:
        made["host"] = case.host
    made["expect"] = {
        "conforms": _value(case.conforms, lambda: confirm.of_conforms(case, receiver)),
        "restorable": _restorable(case, receiver),
        "static_data_end": _static_data_end(case),
        "findings": None if case.findings is None else [_finding(case, found, receiver) for found in case.findings],
        "decoded": _decoded(case),
    }
    seen = dict(case.seen)
    said = receiver.said(case.data)
    if said is not None:
        accepted = said == confirm.ACCEPTED
        seen[receiver.name] = {"accepted": accepted, **({} if accepted else {"message": said})}
    if seen:
        made["seen"] = seen
    return made


def _value(value: Any, confirmed: Any) -> Any:
    return None if value is None else {"value": value, "confirmed": confirmed()}


def _restorable(case: Case, receiver: confirm.Receiver) -> Any:
    if case.restorable is None and not case.releases:
        return None
    made: dict[str, Any] = {"value": case.restorable}
    if case.releases:
        made["releases"] = case.releases
    return {**made, "refused_by": case.refusers, "confirmed": confirm.of_restorable(case, receiver)}


def _static_data_end(case: Case) -> Any:
    if case.static_data_end is None:
        return None
    kind, record, offset = case.static_data_end
    return _value({"kind": kind, "record": record, "offset": offset}, lambda: confirm.of_static_data_end(case))


def _finding(case: Case, found: Any, receiver: confirm.Receiver) -> dict[str, Any]:
    made = {"rule": found.rule, "severity": found.severity}
    if found.layer:
        made["layer"] = found.layer
    if found.at:
        made["record"], made["offset"] = found.at
    return {**made, "confirmed": confirm.of_finding(case, found, receiver)}


def _decoded(case: Case) -> Any:
    if case.decoded is None:
        return None
    return {"definition": case.definition, "value": exact(case.decoded), "confirmed": case.decoded_by}


def old_streams(folder: Path) -> dict[str, Any]:
    """Return the streams of the suite that is there, by the ids of their cases."""
    found = {}
    for path in sorted((folder / "cases").glob("*.json")):
        found.update({case["id"]: case["stream"] for case in json.loads(path.read_text())["cases"]})
    return found


def streams(cases: Iterable[Case], old: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the stream of each case as JSON."""
    made = bases()
    for case in cases:
        if case.edits_of is None:
            yield packed(case.data, old.get(case.id))
        else:
            changes = [[at, removed, put.hex()] for at, removed, put in edits(made[case.edits_of], case.data)]
            digest = sha256(case.data)
            yield {"length": len(case.data), "sha256": digest, "base": f"streams/{case.edits_of}.gz", "edits": changes}


def dumps(case: Mapping[str, Any]) -> str:
    """Return a case as text: a line for each member, so that changes are seen in a diff."""
    lines = []
    for name, value in case.items():
        if name == "expect":
            members = [f"   {json.dumps(key)}: {json.dumps(member)}" for key, member in value.items()]
            lines.append('  "expect": {\n' + ",\n".join(members) + "\n  }")
        else:
            lines.append(f"  {json.dumps(name)}: {json.dumps(value)}")
    return " {\n" + ",\n".join(lines) + "\n }"


def write(folder: Path) -> None:
    """Write the suite; files that are no longer part of it go."""
    cases, receiver = every_case(), confirm.load()
    made = [
        to_json(case, receiver, stream) for case, stream in zip(cases, streams(cases, old_streams(folder)), strict=True)
    ]
    for name in ("cases", "hosts"):
        shutil.rmtree(folder / name, ignore_errors=True)
        (folder / name).mkdir(parents=True)
    for subject, group in groupby(made, key=lambda case: case["id"].partition("/")[0]):
        head = f'{{\n"subject": {json.dumps(subject)},\n"about": {json.dumps(SUBJECTS[subject])},\n"cases": [\n'
        (folder / "cases" / f"{subject}.json").write_text(head + ",\n".join(map(dumps, group)) + "\n]\n}\n")
    for host in sorted({case.host for case in cases if case.host}):
        shutil.copy(HOSTS / Path(host).name, folder / host)
    for name, data in bases().items():
        put(folder / "streams" / f"{name}.gz", data)
    for name in ("run.py", "schema.json"):
        shutil.copy(HERE / name, folder / name)
    (folder / "README.md").write_text(readme(made))


def put(path: Path, data: bytes) -> None:
    """Write a compressed stream, unless it is there: compressors differ."""
    if path.exists() and gzip.decompress(path.read_bytes()) == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(data, 9, mtime=0))


def confirmations(case: Mapping[str, Any]) -> set[str]:
    """Return who confirmed something of a case."""
    expect = case["expect"]
    entries = [*(expect["findings"] or []), *(expect[name] or {} for name in ("conforms", "restorable", "decoded"))]
    entries.append(expect["static_data_end"] or {})
    return {name for entry in entries for name in entry.get("confirmed", [])}


def readme(made: list[dict[str, Any]]) -> str:
    """Return the README, with a table of the cases by subject and confirmation."""
    by_subject: dict[str, Counter[str]] = {subject: Counter() for subject in SUBJECTS}
    for case in made:
        counter = by_subject[case["id"].partition("/")[0]]
        counter.update({"cases": 1}, **dict.fromkeys(confirmations(case), 1))
    names = sorted({name for counter in by_subject.values() for name in counter} - {"cases"})
    environment = jinja2.Environment(keep_trailing_newline=True, trim_blocks=True, lstrip_blocks=True, autoescape=False)
    template = environment.from_string((HERE / "README.md.j2").read_text())
    total: Counter[str] = Counter()
    for counter in by_subject.values():
        total.update(counter)
    return template.render(subjects=SUBJECTS, counts=by_subject, names=names, total=total)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
