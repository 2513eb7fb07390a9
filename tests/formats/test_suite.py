"""Tests of the conformance suite: it is current and complete, xenstream passes it, and its runner sees faults."""

from __future__ import annotations

import base64
import gzip
import importlib
import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import definitions
import pytest
import spelling
from conformance.python import dump
from conformance.suite import confirm, make
from conformance.suite import run as suite_run
from conformance.suite.case import EXACT, Found, apply, edits, exact, sha256
from conformance.suite.records import hvm_entries, record_cases
from helpers.json_schema import faults
from helpers.places import ROOT
from samples.build import TYPES
from xenstream.verify.rules import RULES

SUITE = ROOT / "generated" / "conformance"
RUN = [sys.executable, SUITE / "run.py"]
CASES = SUITE / "cases"
MEASURED = "measured"
"""Cases that tests/xen compares with xenstream, one by one; they are large."""
SUBJECTS = sorted(path.stem for path in CASES.glob("*.json") if path.stem != MEASURED)


@cache
def kept(subject: str) -> list[dict[str, Any]]:
    return list(json.loads((CASES / f"{subject}.json").read_text())["cases"])


@cache
def made() -> dict[str, Any]:
    """All cases but the measured ones, as they are made now."""
    return {case.id: case for case in make.every_case(measured=False)}


def every_case() -> list[dict[str, Any]]:
    return [case for subject in SUBJECTS for case in kept(subject)]


def without_bytes(case: dict[str, Any]) -> dict[str, Any]:
    """Leave out the compressed bytes, which differ from one compressor to the next."""
    return {**case, "stream": {name: value for name, value in case["stream"].items() if name != "gzip"}}


def test_the_suite_is_current() -> None:
    receiver = confirm.load()
    current = [make.to_json(case, receiver, make.packed(case.data, None)) for case in made().values()]
    committed = sorted(every_case(), key=lambda case: list(make.SUBJECTS).index(case["id"].partition("/")[0]))
    assert [case["id"] for case in current] == [case["id"] for case in committed], "run make generate"
    for new, old in zip(current, committed, strict=True):
        assert without_bytes(json.loads(json.dumps(new))) == without_bytes(old), "run make generate"


def test_the_readme_is_current() -> None:
    cases = [*every_case(), *kept(MEASURED)]
    assert make.readme(cases) == (SUITE / "README.md").read_text(), "run make generate"


@pytest.mark.parametrize("name", ["run.py", "schema.json"])
def test_copied_files_are_current(name: str) -> None:
    assert (SUITE / name).read_bytes() == (make.HERE / name).read_bytes(), "run make generate"


def test_streams_are_what_they_say() -> None:
    for case in every_case():
        data = gzip.decompress(base64.b64decode(case["stream"]["gzip"]))
        assert (len(data), sha256(data)) == (case["stream"]["length"], case["stream"]["sha256"]), case["id"]
        assert data == made()[case["id"]].data, case["id"]


@pytest.mark.parametrize("subject", [*SUBJECTS, MEASURED])
def test_cases_fit_the_schema(subject: str) -> None:
    schema = json.loads((SUITE / "schema.json").read_text())
    assert list(faults(schema, json.loads((CASES / f"{subject}.json").read_text()))) == []


def test_the_schema_refuses_what_is_wrong() -> None:
    schema = json.loads((SUITE / "schema.json").read_text())
    file = json.loads((CASES / "checkpoints.json").read_text())
    case = file["cases"][0]
    for wrong in (
        {**case, "more": 1},
        {**case, "id": "no id"},
        {**case, "stream": {**case["stream"], "sha256": "1"}},
        {**case, "expect": {**case["expect"], "conforms": {"value": 1, "confirmed": ["project"]}}},
        {**case, "expect": {**case["expect"], "conforms": {"value": True, "confirmed": ["somebody"]}}},
        {**case, "expect": {**case["expect"], "decoded": {"definition": "", "value": EXACT, "confirmed": ["project"]}}},
    ):
        assert list(faults(schema, {**file, "cases": [wrong]})), wrong


def test_ids_are_unique_and_subjects_are_known() -> None:
    ids = [case["id"] for case in [*every_case(), *kept(MEASURED)]]
    assert len(ids) == len(set(ids))
    assert {id.partition("/")[0] for id in ids} == set(make.SUBJECTS)


def test_each_rule_is_broken_and_nearly_broken() -> None:
    ids = [case["id"].partition("/")[2] for case in every_case()]
    for rule in RULES:
        mine = [id for id in ids if id.startswith(f"{rule}-")]
        assert any(id.endswith("-broken") for id in mine) and any(id.endswith("-near") for id in mine), rule


NOT_IN_A_STREAM = {
    "x86_page_table": "contents of pages",
    "xen_save_image": "shows what other definitions read",
    "xen_x86_vcpu.start_info": "contents of pages",
    "legacy_save_image.identification": "how the kind of image is found out",
    "legacy_save_image.first_octets": "how the kind of image is found out",
    "legacy_save_image.checkpoint.next_marker": "how the last checkpoint is found out",
    "legacy_save_image.next_marker": "how the last checkpoint is found out",
    "legacy_save_image.device_model.next_octets": "how the end of a state is found out",
    **{
        f"x86_xsave_area.{name}": "Xen writes no compacted area, and none of these into another"
        for name in ("pt", "pasid", "cet_u", "cet_s", "hdc", "uintr", "lbr", "hwp", "egprs", "lwp")
    },
}
"""Fields that no case has to state, or the beginnings of their names, and why."""


class Stated:
    """The fields that cases state, as DEFINITION.TYPE.FIELD, in lower case and without underscores."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def add(self, value: Any, parsed: Any) -> None:
        if isinstance(value, dict):
            for name, member in value.items():
                self.names.add(plain(f"{type(parsed).__qualname__}.{name}"))
                self.add(member, getattr(parsed, name, None))
        elif isinstance(value, list):
            for one, other in zip(value, parsed, strict=True):
                self.add(one, other)


def plain(name: str) -> str:
    return name.replace("_", "").lower()


@cache
def with_fields() -> list[Any]:
    """The cases that are about fields."""
    return list(record_cases())


def parse(case: Any) -> Any:
    module = importlib.import_module(f"xenstream_formats.{case.definition}")
    return getattr(module, spelling.pascal(case.definition)).from_bytes(case.data)


def test_each_field_is_stated_in_some_case() -> None:
    stated = Stated()
    for case in with_fields():
        stated.add(case.decoded, parse(case))
    known = tuple(map(plain, NOT_IN_A_STREAM))
    of_the_format = {
        plain(".".join([*type_.path, item.id])): f"{'.'.join(type_.path)}.{item.id}"
        for definition in definitions.load(ROOT / "ksy").values()
        for type_ in definition.types
        for item in type_.fields
        if item.kind in ("seq", "at") and not item.id.startswith(("raw_", "after_"))  # which hold what others show
    }
    missing = [name for key, name in of_the_format.items() if key not in stated.names and not key.startswith(known)]
    assert missing == []
    assert len(of_the_format) > 1000


def test_a_parser_reads_what_cases_state() -> None:
    for case in with_fields():
        got = json.loads(json.dumps(dump.plain(parse(case))))
        assert list(suite_run.unlike(json.loads(json.dumps(exact(case.decoded))), got)) == [], case.id


def test_each_record_and_entry_is_decoded() -> None:
    names = {case["id"].partition("/")[2].removesuffix("-big-endian") for case in kept("records")}
    kinds = {name.partition("-")[0] for name in names}
    assert set(TYPES) - kinds == {"END"}
    entries = {name.removeprefix("HVM_CONTEXT-") for name in names if name.startswith("HVM_CONTEXT-")}
    assert set(hvm_entries().values()) - entries == {"save_end"}


def test_each_place_of_static_data_end_is_there() -> None:
    kinds = {case["expect"]["static_data_end"]["value"]["kind"] for case in kept("static-data-end")}
    assert kinds == {"explicit", "inferred", "missing"}
    assert len(kept("static-data-end")) > 80


def test_no_case_contradicts_libxenguest() -> None:
    receiver = confirm.load()
    assert [words for case in made().values() if (words := confirm.conflict(case, receiver))] == []
    assert sum(receiver.said(case.data) is not None for case in made().values()) > 1000


def test_a_contradiction_is_seen() -> None:
    receiver = confirm.load()
    case = next(case for case in made().values() if case.id == "images/hvm-v3")
    assert receiver.said(case.data) == confirm.ACCEPTED and not confirm.conflict(case, receiver)
    findings, restorable = case.findings, case.restorable
    case.findings, case.restorable = [Found("XC202", "error")], False
    try:
        assert confirm.conflict(case, receiver)
    finally:
        case.findings, case.restorable = findings, restorable


def test_the_suite_is_small() -> None:
    assert sum(path.stat().st_size for path in SUITE.rglob("*") if path.is_file()) < 7_500_000


@pytest.mark.parametrize("subject", SUBJECTS)
def test_xenstream_passes(subject: str) -> None:
    command = [sys.executable, "-m", "xenstream", "verify", "--json"]
    done = subprocess.run(
        [*RUN, "--many", "600", "--hosts", "--subject", subject, *command], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def run(tmp_path: Path, program: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the suite's checkpoints on a program in Python."""
    path = tmp_path / "program.py"
    path.write_text(program)
    command = [*RUN, *options, "--subject", "checkpoints", sys.executable, path]
    return subprocess.run(command, capture_output=True, text=True)


RIGHT = {
    case["id"]: {
        "conforms": case["expect"]["conforms"]["value"],
        "findings": case["expect"]["findings"],
        "static_data_end": (case["expect"]["static_data_end"] or {}).get("value"),
    }
    for case in kept("checkpoints")
}


def answering(change: str) -> str:
    """A program that knows all answers, and changes each."""
    digests = {case["stream"]["sha256"]: RIGHT[case["id"]] for case in kept("checkpoints")}
    return (
        f"import hashlib, json, sys\nanswers = {digests!r}\n"
        "data = open(sys.argv[-1], 'rb').read()\nanswer = answers[hashlib.sha256(data).hexdigest()]\n"
        f"{change}\nprint(json.dumps(answer))\n"
    )


def test_the_runner_accepts_right_answers(tmp_path: Path) -> None:
    done = run(tmp_path, answering(""))
    assert done.returncode == 0, done.stdout
    number = len(RIGHT)
    assert f"{number}/{number}" in done.stdout


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("answer['conforms'] = not answer['conforms']", "conforms"),
        ("answer['findings'] = []", "missing"),
        ("answer['findings'] += [{'rule': 'XC999', 'severity': 'note'}]", "not expected"),
        ("answer['findings'] = [{**f, 'severity': 'x'} for f in answer['findings']]", "missing"),
        ("answer['static_data_end'] = {'kind': 'missing', 'record': None, 'offset': None}", "end.kind"),
        ("answer = {'image': False}", "conforms"),
        ("sys.exit('it fails')", "conforms"),
    ],
)
def test_the_runner_sees_what_is_wrong(tmp_path: Path, change: str, words: str) -> None:
    done = run(tmp_path, answering(change))
    assert done.returncode == 1 and words in done.stdout, done.stdout


def test_a_program_that_knows_some_rules_is_asked_for_these(tmp_path: Path) -> None:
    some = "found = [one for one in answer['findings'] if one['rule'] == 'XC219']\n"
    some += "answer = {'rules': ['XC219'], 'conforms': True, 'findings': found}"
    assert run(tmp_path, answering(some)).returncode == 0
    assert run(tmp_path, answering(f"{some}\nanswer['findings'] = []")).returncode == 1


def test_wide_numbers_are_text() -> None:
    assert exact({"a": [2**53 - 1, 2**53, True, -(2**53)]}) == {"a": [2**53 - 1, str(2**53), True, str(-(2**53))]}


@pytest.mark.parametrize(
    ("base", "data"),
    [
        (b"", b""),
        (bytes(100), bytes(50) + b"x" + bytes(49)),
        (bytes(range(200)), bytes(range(50)) + b"more" + bytes(range(50, 200))),
        (bytes(range(200)), bytes(range(50)) + bytes(range(100, 200))),
        (bytes(range(200)), bytes(range(199))),
        (b"abc", b"xyz" * 2),
    ],
)
def test_edits_make_one_stream_of_another(base: bytes, data: bytes) -> None:
    changes = edits(base, data)
    assert apply(base, changes) == data
    assert sum(len(put) for _, _, put in changes) <= max(10, len(data) - len(base) + 4)
