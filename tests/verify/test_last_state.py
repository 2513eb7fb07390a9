"""State that a later record replaces: only the last HVM_CONTEXT and EMULATOR_CONTEXT count for `restorable`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from cases.hvm_context import context, cpu, entry
from cases.outer import QEMU, last, rec
from click.testing import CliRunner
from helpers.verified import asked_anew, from_pipe, rules_of, verified
from samples.build import QEMU_STATE, LibxlStream, Stream, hvm, libxl
from xenstream.cli.root import cli
from xenstream.limits import MOST_OF_A_RULE
from xenstream.verify.report import Finding, Report

LAPIC = 5

GOOD, BAD = cpu(), cpu(CR0=0)
SHORT, LONG = entry(LAPIC, bytes(24)), entry(LAPIC, bytes(32))


def with_contexts(*contexts: bytes) -> Stream:
    """A stream with these entries in one HVM_CONTEXT after the other."""
    stream = context(hvm(), contexts[0])
    for entries in contexts[1:]:
        stream.before("END", "HVM_CONTEXT", context(hvm(), entries).get("HVM_CONTEXT").body)
    return stream


def with_states(*states: bytes) -> LibxlStream:
    """A stream with these states of QEMU one after the other."""
    return last(libxl(hvm()), *(rec("EMULATOR_CONTEXT", QEMU + state) for state in states))


def findings(report: Report, rule: str) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule == rule]


@pytest.mark.parametrize(("rule", "stream"), [
    ("XC547", with_contexts(BAD, GOOD)), ("XQ102", with_states(b"", QEMU_STATE)),
])  # fmt: skip
def test_nobody_refuses_what_another_record_replaces(rule: str, stream: Stream | LibxlStream) -> None:
    report = verified(stream.to_bytes())
    assert report.restorable and not report.conforms
    (finding,) = findings(report, rule)
    assert (finding.severity, finding.refused, finding.refused_by) == ("error", False, "")
    assert finding.to_json()["refused_by"] is None
    assert from_pipe(stream.to_bytes()) == report


@pytest.mark.parametrize(("rule", "stream"), [
    ("XC547", with_contexts(GOOD, BAD)), ("XQ102", with_states(QEMU_STATE, b"")),
])  # fmt: skip
def test_what_replaces_a_good_record_is_refused(rule: str, stream: Stream | LibxlStream) -> None:
    report = verified(stream.to_bytes())
    assert not report.restorable
    assert [finding.refused for finding in findings(report, rule)] == [True]


def test_of_two_bad_records_the_last_is_refused() -> None:
    report = verified(with_contexts(BAD, GOOD, BAD).to_bytes())
    assert not report.restorable
    assert [finding.refused for finding in findings(report, "XC547")] == [False, True]


def test_what_the_receiver_refuses_at_once_is_not_replaced() -> None:
    stream = with_contexts(GOOD, GOOD).body("HVM_CONTEXT", b"")  # libxenguest stops there
    report = verified(stream.to_bytes())
    assert not report.restorable
    assert [finding.refused for finding in findings(report, "XC505")] == [True]


@pytest.mark.parametrize(("contexts", "needs"), [
    ((LONG, SHORT), []), ((SHORT, LONG), ["XC541"]), ((LONG, SHORT, LONG), ["XC541"]),
])  # fmt: skip
def test_a_replaced_record_needs_no_release(contexts: tuple[bytes, ...], needs: list[str]) -> None:
    report = verified(with_contexts(*contexts).to_bytes())
    assert [need.rule for need in report.needs if need.rule != "XC107"] == needs
    assert verified(with_contexts(*contexts).to_bytes(), "4.17").restorable is not bool(needs)


def test_a_state_in_which_the_data_ends_replaces_the_one_before() -> None:
    """libxl takes what is missing for zeros, of which QEMU makes nothing here."""
    stream = replace(with_states(b"", QEMU_STATE), last=with_states(b"", QEMU_STATE).last[:-1]).to_bytes()
    cut = verified(stream[:-1])
    assert [finding.refused for finding in findings(cut, "XQ102")] == [False]
    good = replace(with_states(QEMU_STATE, QEMU_STATE), last=with_states(QEMU_STATE, QEMU_STATE).last[:-1]).to_bytes()
    assert not verified(good[: -len(QEMU_STATE)]).restorable


@pytest.mark.parametrize(("at_the_end", "restorable"), [((), False), ((GOOD,), True)])
def test_the_last_is_listed_where_there_are_too_many(at_the_end: tuple[bytes, ...], restorable: bool) -> None:
    number = MOST_OF_A_RULE + 5
    data = with_contexts(*([BAD] * number), *at_the_end).to_bytes()
    report = verified(data)
    assert report.restorable is restorable
    listed = findings(report, "XC547")
    assert len(listed) + report.suppressed["XC547"] == number
    assert [finding.record for finding in listed if finding.refused] == [listed[-1].record] * (not restorable)
    assert rules_of(asked_anew(data)) == rules_of(report)


def test_verify_says_why_an_error_is_not_refused(tmp_path: Path) -> None:
    image = tmp_path / "image"
    image.write_bytes(with_contexts(BAD, GOOD).to_bytes())
    result = CliRunner().invoke(cli, ["verify", str(image)], standalone_mode=False)
    assert "not refused: a later record of its type replaces this one" in result.output
