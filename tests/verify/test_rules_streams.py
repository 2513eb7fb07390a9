"""Whole streams: the end of static data, several defects at once, cuts, VERIFY, CHECKPOINT."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from cases.outer import continued, rec
from cases.pv import with_basic
from helpers.verified import Unseekable, from_path, from_pipe, rules_of, verified
from samples.build import (
    CONFIG,
    CONSOLE,
    DATA,
    GDT,
    HVM,
    LOW,
    MAX_PFN,
    NOTAB,
    OPTIONAL,
    P2M_FRAME,
    PAGE,
    PVH_CONFIG,
    QEMU_STATE,
    START_INFO,
    TOP,
    UNKNOWN,
    XALLOC,
    XTAB,
    LibxlStream,
    Rec,
    Stream,
    hvm,
    hvm_context,
    libxl,
    page,
    pv,
    pv_pages,
    start_info,
    table,
    vcpu,
    xl,
)  # fmt: skip
from xenstream import NotAnImageError
from xenstream.limits import MOST_OF_A_RULE, MOST_ZEROS
from xenstream.schema.names import spelled
from xenstream.verify import receiver_memory
from xenstream.verify.report import Finding, Report

pv32 = partial(pv, 4)
PLACES = [hvm, pv, partial(hvm, 2), pv32, partial(pv, 8, 2), partial(pv, 4, 2)]


def places(report: Report) -> list[tuple[str, int | None, int]]:
    return [(f.rule, f.record, f.offset) for f in report.findings]


def both_ways(data: bytes) -> Report:
    """Return the report, which must be the same from memory and from a pipe."""
    report = verified(data)
    assert from_pipe(data) == report
    return report


# The base streams of all tests.


@pytest.mark.parametrize("make", PLACES)
@pytest.mark.parametrize("wrap", [Stream.to_bytes, lambda s: libxl(s).to_bytes(), xl])
def test_valid_streams_have_no_findings(make: Callable[[], Stream], wrap: Callable[[Stream], bytes]) -> None:
    report = both_ways(wrap(make()))
    assert not report.findings and report.conforms and report.restorable and not report.suppressed


@pytest.mark.parametrize("make", PLACES)
def test_big_endian_streams_conform_but_cannot_be_restored(make: Callable[..., Stream]) -> None:
    report = both_ways(make(big=True).to_bytes())
    assert places(report) == [("XC104", None, 16)]
    assert report.conforms and not report.restorable


# STATIC_DATA_END

STATIC_DATA_ENDS: dict[str, tuple[Stream, str, int | None]] = {
    "v3 HVM": (hvm(), "explicit", 2),
    "v3 PV": (pv(), "explicit", 3),
    "v3 32-bit PV": (pv(4), "explicit", 3),
    "v3 big-endian": (hvm(big=True), "explicit", 2),
    "v3, late": (hvm().move("STATIC_DATA_END", before="END"), "explicit", 7),
    "v3, twice": (hvm().before("END", "STATIC_DATA_END"), "explicit", 2),
    "v3, none": (hvm().drop("STATIC_DATA_END"), "missing", None),
    "v3 PV, none": (pv().drop("STATIC_DATA_END"), "missing", None),
    "v3, as an optional record": (hvm().drop("STATIC_DATA_END").before("PAGE_DATA", 0x80000010), "missing", None),
    "v2 HVM at PAGE_DATA": (hvm(2), "inferred", 0),
    "v2 HVM at PAGE_DATA, later": (hvm(2).move("HVM_PARAMS", before="PAGE_DATA"), "inferred", 1),
    "v2 HVM not at P2M_FRAMES": (hvm(2).before("PAGE_DATA", "X86_PV_P2M_FRAMES", bytes(16)), "inferred", 1),
    "v2 HVM without PAGE_DATA": (hvm(2).drop("PAGE_DATA"), "missing", None),
    "v2 PV at P2M_FRAMES": (pv(8, 2), "inferred", 1),
    "v2 32-bit PV at P2M_FRAMES": (pv(4, 2), "inferred", 1),
    "v2 PV at PAGE_DATA without P2M_FRAMES": (pv(8, 2).drop("X86_PV_P2M_FRAMES"), "inferred", 1),
    "v2 PV not at SHARED_INFO": (pv(8, 2).move("SHARED_INFO", before="X86_PV_P2M_FRAMES"), "inferred", 2),
    "v2 with an explicit one": (hvm(2).before("PAGE_DATA", "STATIC_DATA_END"), "explicit", 0),
    "v2 with a late explicit one": (hvm(2).before("END", "STATIC_DATA_END"), "inferred", 0),
}


@pytest.mark.parametrize("name", STATIC_DATA_ENDS)
@pytest.mark.parametrize("wrap, ahead", [(Stream.to_bytes, 0), (xl, 48 + 4 + len(CONFIG) + 16 + 8)])
def test_static_data_end(name: str, wrap: Callable[[Stream], bytes], ahead: int) -> None:
    stream, kind, record = STATIC_DATA_ENDS[name]
    found = both_ways(wrap(stream)).static_data_end
    offset = None if record is None else ahead + stream.offset(record)
    assert (found.kind, found.record, found.offset) == (kind, record, offset)


def test_static_data_end_of_a_cut_stream_is_what_came_before_the_cut() -> None:
    stream = hvm()
    ahead = both_ways(stream.to_bytes()[: stream.offset(2)])
    behind = both_ways(stream.to_bytes()[: stream.offset(3)])
    assert (ahead.static_data_end.kind, behind.static_data_end.kind) == ("missing", "explicit")


# Several defects


def test_all_defects_of_an_hvm_stream_are_reported_in_its_order() -> None:
    stream = replace(hvm(), options=2, domain_reserved=1)
    stream.body("X86_CPUID_POLICY", bytes(25))
    stream.body("PAGE_DATA", stream.page_data((0, 5, None), (1 << 52, XTAB, None), (1, NOTAB, None), reserved=1))
    stream.poke("X86_TSC_INFO", 20, b"\1").poke("HVM_PARAMS", 4, b"\1")
    stream.before("END", UNKNOWN, b"unknown", padding=b"\1").body("END", bytes(8))
    stream.tail = b"more"
    at = stream.offset
    assert places(both_ways(stream.to_bytes())) == [
        ("XC105", None, 16),
        ("XC113", None, 30),
        ("XC611", 0, at(0)),
        ("XC704", 3, at(3) + 16),
        ("XC705", 3, at(3)),
        ("XC706", 3, at(3) + 24),
        ("XC707", 3, at(3) + 12),
        ("XC602", 5, at(5) + 28),
        ("XC504", 6, at(6) + 12),
        ("XC211", 8, at(8)),
        ("XC205", 8, at(8) + 15),
        ("XC215", 9, at(9)),
        ("XC206", None, at(10)),
    ]


def test_all_defects_of_a_pv_stream_are_reported_in_its_order() -> None:
    stream = with_basic(pv(), edx=MAX_PFN + 1, gdt=TOP, cr3=LOW, cr1=GDT)
    stream.poke("X86_PV_INFO", 4, b"\1")
    stream.body("X86_PV_P2M_FRAMES", stream.pack("IIQ", 0, MAX_PFN, LOW))
    stream.body("X86_PV_VCPU_EXTENDED", vcpu(stream, bytes(136), 8192, 1))
    stream.drop("SHARED_INFO", "X86_TSC_INFO")
    at, context = stream.offset, stream.offset(6) + 16
    assert places(both_ways(stream.to_bytes())) == [
        ("XC405", 0, at(0) + 12),
        ("XC424", 7, at(7)),
        ("XC427", 7, at(7) + 8),
        ("XC428", 7, at(7) + 12),
        ("XC604", 10, at(10)),
        ("XC432", 10, at(10)),
        ("XC442", 10, context + 616),
        ("XC445", 10, context + 4832),
        ("XC446", 10, context + 5008),
        ("XC447", 10, context + 4992),
        ("XC448", 10, at(4) + 16),
    ]


def test_all_defects_of_an_xl_file_are_reported_in_its_order() -> None:
    stream = replace(hvm(), options=4)
    inner = replace(libxl(stream), options=6, last=[rec("CHECKPOINT_END"), rec("END")], tail=b"x")
    data = xl(inner, mandatory=7, optional=1)
    start = 48 + 4 + len(CONFIG)
    behind = start + 16 + 8 + len(stream.to_bytes())
    report = both_ways(data)
    assert places(report) == [
        ("XF105", None, 36),
        ("XF106", None, 40),
        ("XL105", None, start + 12),
        ("XL106", None, start + 12),
        ("XC105", None, start + 24 + 16),
        ("XL321", 1, behind),
        ("XL206", None, behind + 16),
    ]
    assert [f.layer for f in report.findings] == ["xl", "xl", "libxl", "libxl", "libxc", "libxl", "libxl"]


def test_each_place_is_a_finding_of_its_own() -> None:
    stream = replace(hvm(), marker=bytes(2) + b"\xff" * 6, ident=b"XENG", image_reserved=(1, 1))
    assert places(both_ways(stream.to_bytes())) == [
        ("XC102", None, 0), ("XC102", None, 8), ("XC106", None, 18), ("XC106", None, 20),
    ]  # fmt: skip


def test_entries_of_one_record_are_one_finding_that_counts_them() -> None:
    stream = hvm()
    stream.body("PAGE_DATA", stream.page_data(*[(pfn, 6, None) for pfn in range(5)]))
    (finding,) = both_ways(stream.to_bytes()).findings
    assert finding.rule == "XC704" and "(and 4 more)" in finding.found


def test_findings_of_a_rule_are_kept_up_to_a_limit_and_counted_beyond() -> None:
    stream = hvm()
    stream.records[-1:-1] = [Rec(UNKNOWN) for _ in range(MOST_OF_A_RULE + 5)]
    stream.body("END", bytes(8))
    report = both_ways(stream.to_bytes())
    assert rules_of(report) == {"XC211": MOST_OF_A_RULE, "XC215": 1}
    assert report.suppressed == {"XC211": 5}
    assert report.records[spelled(UNKNOWN)] == MOST_OF_A_RULE + 5
    assert not report.conforms and not report.restorable


def test_suppressed_findings_are_none_of_another_rule() -> None:
    stream = hvm()
    stream.records[-1:-1] = [Rec(OPTIONAL) for _ in range(MOST_OF_A_RULE)]
    report = both_ways(stream.to_bytes())
    assert rules_of(report) == {"XC212": MOST_OF_A_RULE}
    assert not report.suppressed and report.conforms and report.restorable


# Records of sizes that are not held in memory


def test_walk_goes_on_behind_a_body_that_is_too_long(tmp_path: Path) -> None:
    stream = hvm()
    limit, end = 128 << 20, stream.records.pop()
    path = tmp_path / "image"
    with path.open("wb") as file:
        file.write(stream.to_bytes() + stream.pack("II", OPTIONAL, limit + 8))
        file.seek(limit + 8, 1)
        file.write(end.to_bytes("<"))
    assert places(verified(path)) == [("XC204", 8, stream.offset(8)), ("XC212", 8, stream.offset(8))]


def test_pages_of_a_long_record_are_checked(tmp_path: Path) -> None:
    stream, num_pages = hvm(), 5000
    entries = [(pfn | (pfn == num_pages - 1) << 52, NOTAB, None) for pfn in range(num_pages)]
    at = stream.index("PAGE_DATA")
    stream.body("PAGE_DATA", stream.page_data(*entries) + bytes(num_pages * PAGE))
    expected = [("XC706", at, stream.offset(at) + 16 + 8 * (num_pages - 1))]
    data = stream.to_bytes()
    assert places(from_path(data, tmp_path)) == places(from_pipe(data)) == expected


# Cuts

Piece = tuple[int, int, str]
"""The start and end of each part of a file, and the rule that reports a cut in it."""


def small(stream: Stream) -> Stream:
    """Reduce the stream to a single page of contents."""
    rings = [(0x100, XALLOC, None), (0x101, XALLOC, None)] if stream.guest == HVM else []
    return stream.drop("PAGE_DATA", "SHARED_INFO").before(
        "X86_TSC_INFO", "PAGE_DATA", stream.page_data((0, NOTAB, page(1)), *rings)
    )


def libxc_pieces(stream: Stream, start: int = 0) -> Iterator[Piece]:
    yield start, start + 24, "XC101"
    yield start + 24, start + 40, "XC101"
    yield from record_pieces("XC", stream.records, start + 40)


def record_pieces(prefix: str, records: list[Rec], start: int) -> Iterator[Piece]:
    for record in records:
        end = start + len(record.to_bytes("<"))
        yield start, start + 8, f"{prefix}201"
        if end > start + 8:
            yield start + 8, end, f"{prefix}203"
        start = end


def xl_pieces(stream: Stream, inner: LibxlStream) -> Iterator[Piece]:
    start = 48 + 4 + len(CONFIG)  # which all kinds of guests have as long
    yield from [(0, 36, "XF101"), (36, 48, "XF101"), (48, start, "XF101"), (start, start + 16, "XL101")]
    yield from record_pieces("XL", inner.first, start + 16)
    yield from libxc_pieces(stream, start + 16 + 8)
    yield from record_pieces("XL", inner.last, start + 16 + 8 + len(inner.libxc))


def expected_of_cut(pieces: list[Piece], length: int) -> tuple[str, int, str]:
    """Return rule, offset and required text of the message if `length` bytes are left."""
    start, end, rule = next(piece for piece in pieces if piece[0] <= length < piece[1])
    if rule.endswith("201") and length == start:
        return rule[:2] + "202", start, "without END"
    # A short body is reported at the start of its record.
    offset = start - 8 if rule.endswith("203") else start
    return rule, offset, f"{end - length} more"


def assert_cuts(data: bytes, pieces: list[Piece], shortest: int) -> None:
    assert pieces[-1][1] == len(data)
    edges = {edge for start, end, _ in pieces for edge in (start, end)}
    for length in range(len(data)):
        is_near_an_edge = any(length + near in edges for near in range(-9, 10))
        if length % 3 and not is_near_an_edge:  # two of three inside a field or a page say the same
            continue
        part = data[:length]
        if length < shortest:
            with pytest.raises(NotAnImageError):
                verified(part)
            with pytest.raises(NotAnImageError):
                verified(Unseekable(part))
            continue
        report = verified(part)
        rule, offset, words = expected_of_cut(pieces, length)
        first, *more = report.findings
        # libxl takes the end of the file for zeros: what follows from these is another rule's.
        is_taken = rule in ("XL201", "XL202", "XL203")
        assert (first.rule, first.severity, first.offset) == (rule, "violation" if is_taken else "error", offset)
        assert words in first.message
        assert is_taken or (first.refused and not more)
        assert not report.conforms and report.restorable is not any(finding.refused for finding in report.findings)
        if length % 64 == 0 or is_near_an_edge:
            assert verified(Unseekable(part)) == report


@pytest.mark.parametrize("make", [hvm, pv])
def test_cut_at_every_octet(make: Callable[[], Stream]) -> None:
    stream = small(make())
    assert_cuts(stream.to_bytes(), list(libxc_pieces(stream)), shortest=9)


def test_xl_file_cut_at_every_octet() -> None:
    stream = small(hvm())
    inner = libxl(stream, emulator=True)
    assert_cuts(xl(inner), list(xl_pieces(stream, inner)), shortest=24)


def test_cut_is_told_beside_other_defects() -> None:
    stream = replace(hvm(), options=2).poke("X86_TSC_INFO", 20, b"\1")
    at = stream.offset
    cut_behind = stream.to_bytes()[: at(6) + 10]
    assert places(both_ways(cut_behind)) == [("XC105", None, 16), ("XC602", 5, at(5) + 28), ("XC203", 6, at(6))]
    # Only the record that is cut short matters here.
    cut_inside = stream.to_bytes()[: at(5) + 31]
    assert places(both_ways(cut_inside)) == [("XC105", None, 16), ("XC203", 5, at(5))]


@pytest.mark.parametrize("make", [hvm, pv])
@pytest.mark.parametrize("into", [3, 8, 20, 8 + 8 * 700, 8 + 8 * 1024, 8 + 8 * 1024 + 5000, 8 + 8 * 1024 + 600 * PAGE])
def test_cut_inside_a_full_batch(make: Callable[[], Stream], into: int) -> None:
    stream = make()
    entries = [(pfn % MAX_PFN, NOTAB, None) for pfn in range(1024)]
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*entries) + bytes(1024 * PAGE))
    at = stream.offset(stream.index("X86_TSC_INFO") - 1)
    report = both_ways(stream.to_bytes()[: at + 8 + into])
    assert places(report) == [("XC203", stream.index("X86_TSC_INFO") - 1, at)]


def test_what_is_no_image_is_said_to_be_none() -> None:
    for data in (b"", b"\x7fELF" + bytes(100), b"\xff" * 8, bytes(4096)):
        with pytest.raises(NotAnImageError):
            verified(data)
        with pytest.raises(NotAnImageError):
            from_pipe(data)


# VERIFY

Entry = tuple[int, int, bytes | None]


def after_verify(stream: Stream, *entries: Entry) -> Report:
    """Send all memory, VERIFY and this."""
    stream.before("X86_TSC_INFO", "VERIFY")
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*entries))
    return both_ways(stream.to_bytes())


@pytest.mark.parametrize("big", [False, True])
def test_verify_finds_equal_pages_equal(big: bool) -> None:
    report = after_verify(
        hvm(big=big), (1, NOTAB, page(2)), (2, XTAB, None), (0, NOTAB, page(1)), (0x101, XALLOC, None)
    )
    assert "XC801" not in rules_of(report)


def test_verify_finds_the_pages_of_a_pv_guest_equal() -> None:
    assert not after_verify(pv(), *pv_pages()).findings


@pytest.mark.parametrize("octet", [0, 1, PAGE // 2, PAGE - 1])
def test_verify_finds_one_different_octet(octet: int) -> None:
    changed = page(2)[:octet] + b"\0" + page(2)[octet + 1 :]
    (finding,) = after_verify(hvm(), (0, NOTAB, page(1)), (1, NOTAB, changed)).findings
    assert (finding.rule, finding.record) == ("XC801", 6)
    assert finding.offset == hvm().offset(5) + 8 + 8 + 2 * 8 + 8 + PAGE
    assert "pfn 0x1" in finding.found
    assert not finding.refused


def test_verify_compares_with_what_was_sent_last() -> None:
    stream = hvm().before("X86_TSC_INFO", "PAGE_DATA", hvm().page_data((0, NOTAB, page(9))))
    assert not after_verify(stream, (0, NOTAB, page(9))).findings
    stream = hvm().before("X86_TSC_INFO", "PAGE_DATA", hvm().page_data((0, NOTAB, page(9))))
    assert rules_of(after_verify(stream, (0, NOTAB, page(1)))) == {"XC801": 1}


def test_verify_takes_memory_without_contents_as_zeros() -> None:
    assert not after_verify(hvm(), (0x101, NOTAB, page(0)), (0x500, NOTAB, page(0))).findings
    assert rules_of(after_verify(hvm(), (0x101, NOTAB, page(1)))) == {"XC801": 1}


def test_verify_does_not_judge_what_it_does_not_know(monkeypatch) -> None:
    monkeypatch.setattr(receiver_memory, "MOST_DIGEST_PARTS", 2)
    far = [(number * 512, NOTAB, page(number)) for number in range(2, 5)]
    stream = hvm().before("X86_TSC_INFO", "PAGE_DATA", hvm().page_data(*far))
    assert rules_of(after_verify(stream, *far)) == {"XC713": 1}
    changed = [(pfn, kind, page(9)) for pfn, kind, _ in far]
    stream = hvm().before("X86_TSC_INFO", "PAGE_DATA", hvm().page_data(*far))
    assert rules_of(after_verify(stream, *changed)) == {"XC713": 1, "XC801": 1}


def test_verify_does_not_compare_the_pages_of_a_large_pv_guest(monkeypatch) -> None:
    monkeypatch.setattr(receiver_memory, "MOST_FRAMES_BESIDE_DIGESTS", 0)
    pages = [(pfn, kind, data and page(9) if kind == NOTAB else data) for pfn, kind, data in pv_pages()]
    assert rules_of(after_verify(pv(), *pages)) == {"XC713": 1}
    assert not after_verify(hvm(), (0, NOTAB, page(1))).findings


def test_verify_lists_some_different_pages_and_counts_the_rest() -> None:
    stream = hvm()
    report = after_verify(stream, *[(pfn, NOTAB, page(7)) for pfn in range(20)])
    *listed, more = report.findings
    assert rules_of(report) == {"XC801": len(listed) + 1}
    assert more.offset == stream.offset(6)
    assert f"{20 - len(listed)} more pages" in more.found


def test_verify_once_more_changes_nothing() -> None:
    stream = hvm().before("X86_TSC_INFO", "VERIFY")
    assert rules_of(after_verify(stream, (0, NOTAB, page(1)), (1, NOTAB, page(1)))) == {"XC801": 1}


@pytest.mark.parametrize("rule, body", [("XC701", b"\0"), ("XC702", bytes(8)), ("XC703", b"\xff" * 4 + bytes(20))])
def test_verify_after_damaged_page_data(rule: str, body: bytes) -> None:
    stream = hvm().before("X86_TSC_INFO", "PAGE_DATA", body)
    assert rules_of(after_verify(stream, (0, NOTAB, page(1)), (1, NOTAB, page(1)))) == {rule: 1, "XC801": 1}


def test_verify_after_page_data_that_lacks_a_page() -> None:
    stream = hvm()
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((7, NOTAB, page(7)), (8, NOTAB, None)))
    assert rules_of(after_verify(stream, (7, NOTAB, page(7)))) == {"XC705": 1}


# Records that are far apart


def test_hvm_pages_far_apart_are_the_same_from_a_pipe() -> None:
    stream = hvm()
    stream.body("PAGE_DATA", stream.page_data(*[(number << 16, NOTAB, page(1)) for number in range(1025)]))
    assert not both_ways(stream.to_bytes()).findings


def test_start_info_counts_as_it_was_sent_last() -> None:
    good, bad = start_info(), start_info(store=MAX_PFN + 1)
    for last, rules in ((good, {}), (bad, {"XC443": 1})):
        stream = pv()
        for contents in (good, bad, last):
            stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((START_INFO, NOTAB, contents)))
        assert rules_of(both_ways(stream.to_bytes())) == rules


@pytest.mark.parametrize("width", [4, 8])
@pytest.mark.parametrize(("console", "rules"), [(CONSOLE, {}), (MAX_PFN - 3, {"XC443": 1})])
def test_start_info_before_the_width_is_known(width: int, console: int, rules: dict[str, int]) -> None:
    """From a pipe, the values are kept until X86_PV_INFO says where they are."""
    stream = pv(width)
    page_data = stream.page_data((START_INFO, NOTAB, start_info(width, console=console)))
    late = [entry for entry in pv_pages(width) if entry[0] != START_INFO]
    stream.body("PAGE_DATA", stream.page_data(*late)).before("X86_PV_INFO", "PAGE_DATA", page_data)
    report = both_ways(stream.to_bytes())
    assert rules_of(report) == {"XC302": 1, "XC709": 1, **rules}


def test_page_that_is_gone_is_no_frame() -> None:
    stream = pv()
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((GDT, XTAB, None), (DATA, XTAB, None)))
    assert rules_of(both_ways(stream.to_bytes())) == {"XC445": 1}


def test_page_tables_populate_up_to_the_highest_pfn() -> None:
    stream = pv()
    stream.body("X86_PV_P2M_FRAMES", stream.pack("IIQ", 0, MAX_PFN, MAX_PFN))
    for mapped, rules in ((MAX_PFN, {}), (MAX_PFN - 1, {"XC448": 1})):
        pages = [(pfn, kind, table(DATA, mapped) if pfn == LOW else data) for pfn, kind, data in pv_pages()]
        stream.body("PAGE_DATA", stream.page_data(*(entry for entry in pages if entry[0] != MAX_PFN)))
        assert rules_of(both_ways(stream.to_bytes())) == rules


@pytest.mark.parametrize(
    ("first", "last", "refused"), [(1, 1, False), (2, 2, False), (3, 3, True), (3, 4, True), (1, 2, False)]
)
def test_frames_that_libxenguest_forgets(first: int, last: int, refused: bool) -> None:
    """It uses the first two frames of the P2M for what was not sent for pfn 0."""
    stream = pv()
    frames = [P2M_FRAME] * (last - first + 1)
    stream.body("X86_PV_P2M_FRAMES", stream.pack(f"II{len(frames)}Q", first * 512, last * 512 + 511, *frames))
    (finding,) = both_ways(stream.to_bytes()).findings
    assert (finding.rule, finding.refused) == ("XC448", refused)
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((0, XTAB, None)))
    assert all(finding.refused for finding in both_ways(stream.to_bytes()).findings)


def test_another_p2m_record_makes_the_p2m_no_smaller() -> None:
    stream = pv()
    stream.body("X86_PV_P2M_FRAMES", stream.pack("IIQQ", 0, 1023, P2M_FRAME, P2M_FRAME))
    stream.after("X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES", stream.pack("IIQ", 0, 511, P2M_FRAME))
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((1023, NOTAB, page(1))))
    assert not both_ways(stream.to_bytes()).findings
    at = stream.index("X86_PV_P2M_FRAMES")
    stream.poke("X86_PV_P2M_FRAMES", 16, stream.pack("Q", LOW))
    assert places(both_ways(stream.to_bytes())) == [("XC448", len(stream.records) - 1, stream.offset(at) + 24)]


def test_a_wrong_frame_of_the_p2m_is_where_it_was_sent_last() -> None:
    stream = pv()
    for pfn in (LOW, LOW):
        stream.after("X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES", stream.pack("IIQ", 0, MAX_PFN, pfn))
    last = stream.index("PAGE_DATA") - 1
    (finding,) = both_ways(stream.to_bytes()).findings
    assert (finding.rule, finding.offset) == ("XC448", stream.offset(last) + 16)


# CHECKPOINT


def snapshot(stream: Stream) -> Stream:
    """The records that a sender of checkpoints sends repeatedly."""
    stream.before("END", "PAGE_DATA", stream.page_data((0, NOTAB, page(4))))
    stream.before("END", "X86_TSC_INFO", bytes(24))
    stream.before("END", "HVM_PARAMS", stream.pack("IIQQ", 1, 0, 17, 1))
    return stream.before("END", "HVM_CONTEXT", hvm_context())


def test_bare_stream_goes_on_behind_checkpoints() -> None:
    stream = snapshot(snapshot(hvm().before("END", "CHECKPOINT")).before("END", "CHECKPOINT"))
    report = both_ways(stream.to_bytes())
    assert places(report) == [("XC219", 8, stream.offset(8))]
    assert report.conforms and not report.restorable
    assert report.records["HVM_CONTEXT"] == 3


def test_each_round_of_a_pv_guest_ends_with_its_vcpus() -> None:
    stream = pv()
    again = [record for record in stream.records if record.type not in (0, 2, 3, 0x10, 0x11, 0x12)]
    stream.records[-1:-1] = [stream.rec("CHECKPOINT"), *again]
    at = stream.index("CHECKPOINT")
    assert places(both_ways(stream.to_bytes())) == [("XC219", at, stream.offset(at))]
    stream.before("END", "PAGE_DATA", again[0].body)
    assert rules_of(both_ways(stream.to_bytes())) == {"XC219": 1, "XC429": 1}


def test_libxl_takes_over_at_a_checkpoint_and_hands_back() -> None:
    report = both_ways(continued().to_bytes())
    assert rules_of(report) == {"XC219": 1}
    assert report.records == {
        "X86_CPUID_POLICY": 1, "X86_MSR_POLICY": 1, "STATIC_DATA_END": 1, "PAGE_DATA": 2, "X86_TSC_INFO": 1,
        "HVM_PARAMS": 1, "HVM_CONTEXT": 1, "CHECKPOINT": 1, "END": 1,
    }  # fmt: skip
    assert report.libxl_records == {"LIBXC_CONTEXT": 1, "CHECKPOINT_END": 1, "END": 1}


def checkpoints(*last: Rec) -> tuple[LibxlStream, Stream, int]:
    """Return two checkpoints, each with the device model's state; also the data after the first one, and its offset."""
    emulator = rec("EMULATOR_CONTEXT", b"\x02" + bytes(7) + QEMU_STATE)
    made = libxl(hvm().drop("END").add("CHECKPOINT"))
    again = replace(snapshot(hvm()), records=[])
    again.add("END")
    snapshot(again).drop("END").add("CHECKPOINT")
    second = b"".join(record.to_bytes("<") for record in again.records)
    between = [emulator, rec("CHECKPOINT_END")]
    made.continued = [(between, second), (list(between), rec("END").to_bytes("<"))]
    made.last = list(last) or [rec("END")]
    start = 16 + 8 + len(made.libxc) + sum(len(record.to_bytes("<")) for record in between)
    return made, again, start


def test_records_are_numbered_on_behind_a_checkpoint() -> None:
    made, again, start = checkpoints()
    again.poke("HVM_PARAMS", 4, b"\1")
    made.continued[0] = (made.continued[0][0], b"".join(record.to_bytes("<") for record in again.records))
    report = both_ways(made.to_bytes())
    number = 9 + again.index("HVM_PARAMS")
    offset = start + again.offset(again.index("HVM_PARAMS")) - 40
    assert places(report)[1:] == [("XC504", number, offset + 12)]
    assert report.libxl_records == {"LIBXC_CONTEXT": 1, "EMULATOR_CONTEXT": 2, "CHECKPOINT_END": 2, "END": 1}


def test_damage_between_checkpoints_is_told_with_its_layer() -> None:
    made, _, _ = checkpoints(rec("END", b"x"))
    made.continued[0][0].insert(0, rec(6))
    report = both_ways(made.to_bytes())
    assert [(f.rule, f.layer, f.record) for f in report.findings] == [
        ("XC219", "libxc", 8), ("XL211", "libxl", 1), ("XL215", "libxl", 6),
    ]  # fmt: skip


def test_data_that_end_at_a_checkpoint_lack_libxl_records() -> None:
    made, _, _ = checkpoints()
    data = replace(made, continued=[], last=[]).to_bytes()
    assert places(both_ways(data))[1:] == [("XL202", None, len(data))]


def test_data_that_end_at_checkpoint_end_lack_libxc_records() -> None:
    made, _, start = checkpoints()
    data = made.to_bytes()[:start]
    assert places(both_ways(data))[1:] == [("XC202", None, start)]


def test_report_as_json_has_each_finding_with_its_message() -> None:
    data = both_ways(hvm().drop("END").to_bytes()).to_json()
    (finding,) = data["findings"]
    assert finding["message"] == f"{finding['found']}; expected {finding['expected']}"
    assert (data["conforms"], data["restorable"], data["layers"]) == (False, False, ["libxc"])
    assert set(finding) == {*Finding._fields, "message"} - {"releases", "says", "is_need", "is_of_last"}


def test_a_pvh_guest_has_no_emulator() -> None:
    report = verified(xl(libxl(hvm(), emulator=True), config=PVH_CONFIG))
    assert [finding.rule for finding in report.findings] == ["XL313", "XL313"]
    assert not report.restorable


@pytest.mark.parametrize(
    "tail, said",
    [
        (bytes(16), "16 bytes follow END, beginning with " + " ".join(["00"] * 16)),
        (bytes(17), "17 bytes follow END, all of them zeros"),
        (bytes(8176) + b"record", "8182 bytes follow END, beginning with 8176 (0x1ff0) zeros, then 72 65 63 6f 72 64"),
        (bytes(MOST_ZEROS) + b"x", f"{MOST_ZEROS + 1} bytes follow END, beginning with {MOST_ZEROS} (0x1000000) zeros"),
    ],
)
@pytest.mark.parametrize("make", [bytes, Unseekable])
def test_zeros_behind_the_end_are_counted(make: Any, tail: bytes, said: str) -> None:
    """A hole in a file reads as END, and as zeros after it."""
    (finding,) = verified(make(hvm().to_bytes() + tail)).findings
    assert finding.rule == "XC206" and finding.found.startswith(said)


def test_numbers_that_had_a_meaning_once_are_named() -> None:
    for code, said in ((3, "3 (x86 PVH in the"), (4, "4 (ARM in the"), (5, "5")):
        stream = hvm()
        stream.guest = code
        assert any(f"guest type is {said}" in finding.found for finding in verified(stream.to_bytes()).findings)
    for code, said in ((0x13, "0x00000013 (DOMAIN_CONTEXT of version 4"), (0x14, "0x00000014")):
        (finding,) = verified(hvm().before("END", code).to_bytes()).findings
        assert finding.found.startswith(f"mandatory record of unknown type {said}")
    for code, said in ((21, "21"), (22, "22 (reserved for Amazon)"), (34, "34 (reserved for Amazon)"), (35, "35")):
        context = hvm().get("HVM_CONTEXT").body
        data = hvm().body("HVM_CONTEXT", context[:-8] + struct.pack("<HHI", code, 0, 0) + context[-8:]).to_bytes()
        (finding,) = verified(data).findings
        assert finding.found == f"an entry of type code {said} in the HVM context"
