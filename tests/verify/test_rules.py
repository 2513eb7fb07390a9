"""Every rule: a stream that breaks it, and one that comes close.

The streams are in `cases`; this module says what each of them must show.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from pathlib import Path

import pytest
from cases import CASES
from cases.base import Case, to_bytes, wrapped
from helpers.verified import asked_anew, from_path, from_pipe, rules_of, verified
from xenstream.schema.layers import LAYERS
from xenstream.schema.names import GuestType
from xenstream.verify.report import Report
from xenstream.verify.rules import HOST, MODULES, RULES, guest
from xenstream.verify.rules.base import Rule


def name_of(case: Case) -> str:
    return f"{case.rule}-{getattr(case.base, '__name__', None) or case.base.func.__name__}"


IDS = [
    name if not number else f"{name}-{number + 1}"
    for name, group in groupby(map(name_of, CASES))
    for number, name in enumerate(group)
]
every_case = pytest.mark.parametrize("case", CASES, ids=IDS)
every_big_case = pytest.mark.parametrize("case", [case for case in CASES if case.big])
every_wrapped_case = pytest.mark.parametrize(
    "case", [case for case in CASES if case.wraps], ids=[i for i, case in zip(IDS, CASES, strict=True) if case.wraps]
)


def broken(case: Case, **base: bool) -> tuple[bytes, int | None, int]:
    """Check the broken stream, and the record and offset at which the rule should report it."""
    made = case.broken(case.base(**base))
    return to_bytes(made), *case.at(made)


def assert_verdicts(report: Report) -> None:
    assert report.conforms is not any(f.severity in ("error", "violation") for f in report.findings)
    assert report.restorable is not any(f.refused for f in report.findings)


def test_every_rule_has_a_case_and_no_case_another_rule() -> None:
    assert {case.rule for case in CASES} == set(RULES)
    named = {rule for case in CASES for rule in (*case.also, *case.near_finds)}
    assert named <= set(RULES)


SUBJECTS = {
    "record": "Record", "body": "Record", "end": "Record", "padding": "RecordEnd", "cut": "Cut",
    "missing end": "Missing", "trailing": "Trailing", "lost": "Lost", "unbounded": "Lost", "compression": "Lost",
    "page tables": "Beyond",
}  # fmt: skip
"""What happens at the events that are not named after a header or a kind of record."""


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_check_takes_what_happens_at_its_events(rule: Rule) -> None:
    subject, state, _ = rule.check.__annotations__.values()
    taken = {"Record" if name == "legacy.Part" else name for name in subject.split(" | ")}
    named = {name: "Header" if name[0].islower() else "Record" for _, name in rule.subjects}
    assert {SUBJECTS.get(name, kind) for name, kind in named.items()} == taken
    assert state == "State"


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_is_loaded_before_its_events(rule: Rule) -> None:
    """By the event itself, or by what always comes first: the layer around it, the type of the guest, or a host."""
    starts = MODULES[rule.check.__module__.removeprefix("xenstream.verify.rules.")]
    known_before = {inner for name, layer in LAYERS.items() if name in starts for inner in layer.inside}
    of_guest = any(start in starts for start in map(guest, GuestType))
    for event in rule.on:
        is_itself = any(f"{event} ".startswith(f"{start} ") for start in starts)
        assert (
            is_itself
            or HOST in starts
            or event.partition(" ")[0] in known_before
            or (of_guest and event in ("libxc end", "libxc record"))
        )


@every_case
def test_broken(case: Case) -> None:
    data, record, offset = broken(case)
    report = verified(data, case.receiver, case.host)
    assert rules_of(report) == Counter([case.rule, *case.also]), [f.message for f in report.findings]
    finding = next(f for f in report.findings if f.rule == case.rule)
    assert (finding.layer, finding.record, finding.offset) == (case.expected_layer, record, offset), finding.message
    assert (finding.severity, finding.refused) == (case.severity, case.refused)
    assert finding.reference and finding.found and finding.expected
    assert_verdicts(report)


@every_case
def test_near_miss(case: Case) -> None:
    report = verified(to_bytes(case.near(case.base())), case.receiver, case.host)
    assert case.rule not in rules_of(report)
    assert rules_of(report) == Counter(case.near_finds), [f.message for f in report.findings]
    assert_verdicts(report)


@every_case
def test_same_from_memory_file_and_pipe(case: Case, tmp_path: Path) -> None:
    data, _, _ = broken(case)
    report = verified(data, case.receiver, case.host)
    assert from_path(data, tmp_path, case.receiver, case.host) == report
    assert from_pipe(data, case.receiver, case.host) == report
    assert asked_anew(data, case.receiver, case.host) == report


@every_big_case
def test_big_endian(case: Case) -> None:
    data, record, offset = broken(case, big=True)
    report = verified(data, case.receiver, case.host)
    assert rules_of(report) == Counter(["XC104", case.rule, *case.also]), [f.message for f in report.findings]
    finding = next(f for f in report.findings if f.rule == case.rule)
    assert (finding.record, finding.offset) == (record, offset)


@every_wrapped_case
def test_wrapped(case: Case) -> None:
    data, _, _ = broken(case)
    bare = verified(data, case.receiver, case.host).findings
    file, ahead = wrapped(data)
    findings = verified(file, case.receiver, case.host).findings
    assert findings == [f._replace(offset=f.offset + ahead) for f in bare]
