"""The reference's chapter on the order of records: `verify` agrees on streams that break it."""

from __future__ import annotations

import copy
import itertools

import pytest
from helpers.verified import verified
from reference import order
from samples.build import Stream, hvm, pv
from xenstream.schema.names import RecordType, spelled
from xenstream.verify.rules import RULES

STREAMS = {
    (name, version): make(version=version)
    for name, make in (("PV", pv), ("HVM and PVH", hvm))
    for version in order.VERSIONS
}
ORDERED = {each.rule for each in order.PRECEDENCES}


def rows(name: str, version: int) -> list[order.Row]:
    return [row for part in order.parts(order.GUESTS[name], version) for row in part.rows]


def names(stream: Stream) -> list[str]:
    return [spelled(RecordType(record.type)) for record in stream.records]


def broken(stream: Stream) -> set[str]:
    return {finding.rule for finding in verified(stream.to_bytes()).findings}


@pytest.mark.parametrize(("name", "version"), STREAMS)
def test_the_chapter_has_the_records_of_a_valid_stream_in_their_order(name: str, version: int) -> None:
    there = names(STREAMS[name, version])
    shown = [row.name for row in rows(name, version)]
    moved = {"HVM_PARAMS"}  # shown where real senders send it
    assert [each for each in shown if each in there and each not in moved] == [
        each for each in dict.fromkeys(there) if each not in moved
    ]
    assert {row.name for row in rows(name, version) if row.needed} <= set(there)


@pytest.mark.parametrize(("name", "version"), STREAMS)
def test_a_record_that_is_too_early_breaks_the_rules_of_the_chapter(name: str, version: int) -> None:
    """Each record is moved before each of its predecessors, and breaks the rules that the chapter states for all it
    has passed.
    """
    stream = STREAMS[name, version]
    after = {row.name: row.after for row in rows(name, version)}
    before = broken(stream) & ORDERED
    for first, then in itertools.combinations(range(len(stream.records) - 1), 2):
        moved = copy.deepcopy(stream)
        moved.records.insert(first, moved.records.pop(then))
        kinds = names(stream)
        expected = {
            rule
            for passed in kinds[first:then]
            for rule in after[kinds[then]].get(passed, [])
            if kinds[then] not in kinds[:first]
        }
        found = (broken(moved) & ORDERED) - before
        if "X86_PV_INFO" in kinds[first:then] and kinds[then] == "X86_PV_P2M_FRAMES":
            found.discard("XC709")  # a P2M before X86_PV_INFO is no P2M for the PAGE_DATA after it
        assert found == expected - before, (kinds[then], "before", kinds[first])


@pytest.mark.parametrize(("name", "version"), STREAMS)
def test_a_record_that_is_missing_breaks_the_rule_of_the_chapter(name: str, version: int) -> None:
    stream = STREAMS[name, version]
    for row in rows(name, version):
        if row.name in names(stream):
            less = copy.deepcopy(stream)
            less.records = [record for record in less.records if record.type != row.type]
            found = broken(less) & order.NEEDED.keys()
            assert (row.needed in found) if row.needed else not found, row.name


@pytest.mark.parametrize(("name", "version"), STREAMS)
def test_a_record_that_comes_twice_breaks_the_rule_of_the_chapter(name: str, version: int) -> None:
    stream = STREAMS[name, version]
    for index, kind in list(enumerate(names(stream)))[:-1]:
        (row,) = (row for row in rows(name, version) if row.name == kind)
        twice = copy.deepcopy(stream)
        twice.records.insert(index, twice.records[index])
        assert broken(twice) & order.ONCE.keys() == ({row.once} if row.once else set()), kind


@pytest.mark.parametrize("name", order.GUESTS)
def test_where_the_end_of_static_data_is_inferred(name: str) -> None:
    stream = STREAMS[name, 2]
    end = verified(stream.to_bytes()).static_data_end
    assert end.kind == "inferred"
    assert names(stream)[end.record] == order.inferred_before(order.GUESTS[name])


def test_rules_are_there() -> None:
    assert set(order.rules()) <= set(RULES)
