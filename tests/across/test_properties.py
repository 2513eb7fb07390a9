"""For any bytes: no unexpected exception, the same answer from every source, bounded memory."""

from __future__ import annotations

import tracemalloc
from random import Random

import pytest
from helpers import mutate
from helpers.properties import check, relaxed, report
from helpers.verified import Unseekable
from hypothesis import example, given
from hypothesis import strategies as st
from samples.build import HVM, OPTIONAL, PV, UNKNOWN, Stream, hvm, libxl, pv, xl
from xenstream.limits import BODY_LIMIT
from xenstream.verify.rules import RULES


@relaxed
@given(st.integers(0, 2**32))
@example(1478)  # start_info before X86_PV_INFO
def test_mutants(seed: int) -> None:
    for _, data in mutate.mutants(5, seed):
        check(data)


@relaxed
@given(st.integers(0, 2**32))
def test_mutants_inside_an_xl_file(seed: int) -> None:
    for _, data in mutate.mutants(3, seed):
        whole = bytearray(xl(libxl(data, emulator=True)))
        rng = Random(seed)
        if rng.random() < 0.5:
            whole[rng.randrange(200)] ^= 1 << rng.randrange(8)
        check(bytes(whole))


@relaxed
@given(st.sampled_from([HVM, PV]), st.sampled_from([2, 3]), st.booleans(), st.binary(max_size=400))
def test_noise_behind_the_headers(guest: int, version: int, big: bool, noise: bytes) -> None:
    check(Stream(guest, version=version, big=big).headers() + noise)


@relaxed
@given(st.binary(max_size=200))
def test_noise(noise: bytes) -> None:
    check(noise)


records = st.lists(st.tuples(st.integers(0, UNKNOWN) | st.just(OPTIONAL), st.binary(max_size=64)), max_size=12)


@relaxed
@given(st.sampled_from([HVM, PV]), st.booleans(), records)
def test_any_records_at_all(guest: int, big: bool, contents: list[tuple[int, bytes]]) -> None:
    stream = Stream(guest, big=big)
    for kind, content in contents:
        stream.add(kind, content)
    check(stream.to_bytes())


@pytest.mark.parametrize("make", [hvm, pv])
@pytest.mark.parametrize("count", [1 << 20, 0xFFFFFFFF])
def test_a_count_is_not_taken_at_its_word(make: object, count: int) -> None:
    stream = make()  # type: ignore[operator]
    stream.body("PAGE_DATA", stream.page_data((0, 0, None), count=count))
    check(stream.to_bytes())


@pytest.mark.parametrize("kind", ["HVM_CONTEXT", "PAGE_DATA", "TOOLSTACK"])
def test_memory_does_not_follow_length_fields(kind: str) -> None:
    stream = hvm()
    stream.before("X86_TSC_INFO", kind, b"", length=0xFFFFFFF0)
    data = stream.to_bytes()
    for what in (data, Unseekable(data, at_once=1000)):
        tracemalloc.start()
        report(what)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 8 << 20


def test_a_long_body_is_passed_over_not_held() -> None:
    stream = hvm().before("X86_TSC_INFO", OPTIONAL, bytes(BODY_LIMIT + 8))
    data = stream.to_bytes()
    for what in (data, Unseekable(data, at_once=1000)):
        tracemalloc.start()
        findings = report(what)["findings"]
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 8 << 20
        assert [finding["rule"] for finding in findings] == ["XC212"]  # type: ignore[attr-defined]


def test_rules_are_documented() -> None:
    for rule in RULES.values():
        assert rule.title and rule.reference and rule.example, rule.id
        assert not rule.title.endswith("."), rule.id
    assert list(RULES) == sorted(RULES)
