"""Large streams, most of them holes in a file: right results, bounded memory, and time proportional to their length."""

from __future__ import annotations

import os
import random
import struct
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
import xenstream
from helpers.synthetic import write_stream
from helpers.verified import Unseekable, rules_of, verified
from samples import build
from samples.build import BROKEN, NOTAB, P2M_FRAME, XALLOC, XTAB, Stream, hvm, page, pv
from xenstream.cli.text import show
from xenstream.edit.convert import convert
from xenstream.edit.relay import Relay
from xenstream.edit.repair import RepairError, repair
from xenstream.errors import SourceError
from xenstream.guest.dumps.p2m import p2m
from xenstream.guest.pages.index import PageIndex
from xenstream.guest.registers import collect
from xenstream.image import Image
from xenstream.inspect.coverage import coverage
from xenstream.inspect.describe import describe
from xenstream.io.output import OutputFile, Spool
from xenstream.io.source import open_source
from xenstream.limits import BODY_LIMIT, MOST_CHANGES, MOST_P2M_PARTS
from xenstream.schema.pfn_batch import PfnBatch
from xenstream.schema.pfn_entries import Run
from xenstream.stream.record import Record
from xenstream.verify.verifier import Verifier

GIB = 1 << 30
HIGHEST_PFN = (1 << 52) - 1


@pytest.fixture(scope="module")
def huge(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stream of 5 GiB, which takes a few megabytes on a disk."""
    path = tmp_path_factory.mktemp("huge") / "guest.save"
    with path.open("wb") as out:
        write_stream(out, "hvm", 5 * GIB // build.PAGE, sparse=True)
        last = build.Stream(build.HVM)
        pages = last.page_data((0x300000, NOTAB, page(7)))
        out.seek(-len(build.Rec(0).to_bytes("<")), 2)  # in place of END
        out.write(build.Rec(build.TYPES["PAGE_DATA"], pages).to_bytes("<") + build.Rec(0).to_bytes("<"))
    assert path.stat().st_blocks * 512 < GIB
    return path


def test_beyond_4_gib(huge: Path) -> None:
    tracemalloc.start()
    report = verified(huge)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert report.conforms and report.restorable
    assert report.records["PAGE_DATA"] == 5 * 256 + 3  # in addition to the two of any such stream, and the last
    assert peak < 64 << 20
    with xenstream.open(huge) as image:
        offsets = [record.offset for record in image.records()]
    assert offsets == sorted(offsets) and 5 * GIB < offsets[-1] < huge.stat().st_size


def test_memory_beyond_4_gib(huge: Path) -> None:
    with xenstream.open(huge) as image:
        memory = image.memory
        assert memory.read(0x300000) == page(7)
        assert len(memory) == 5 * GIB // build.PAGE  # including the last page, but without one that became XTAB
        assert memory.read_physical(0x300000 * build.PAGE + 5, 3) == b"\7\7\7"


def test_memory_in_the_order_in_which_it_was_sent_takes_little() -> None:
    """A guest of 256 GiB."""
    index, num_records, batch = PageIndex(build.PAGE), 1 << 16, 1024
    len_record = 16 + batch * (8 + build.PAGE)
    tracemalloc.start()
    for number in range(num_records):
        index.take(PfnBatch.of_runs([Run(number * batch, batch, NOTAB, 0)]), 4096 + number * len_record)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(index) == num_records * batch and peak < 25 << 20
    assert sum(extent.count for extent in index.extents()) == num_records * batch
    assert index.place(num_records * batch - 1) == (True, 4096 + num_records * len_record - 16 - batch * 8 - build.PAGE)


def test_pfns_far_apart_take_no_more_than_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xenstream.guest.pages.runs.MOST_RUNS", 100)
    monkeypatch.setattr("xenstream.guest.pages.index.FREE_TYPE_PARTS", 50)
    monkeypatch.setattr("xenstream.guest.pages.index.MOST_ARRAYED", 10)
    index = PageIndex(build.PAGE)
    for number in range(200):
        index.take(PfnBatch.of_runs([Run(number << 30, 1, XTAB, 0)]), 0)
        assert index.knows_all_types == (number < 150)
    assert [index.code(number << 30) for number in (0, 99, 100, 149, 150)] == [XTAB] * 4 + [None]
    index.take(PfnBatch.of_runs([Run(0, 1, BROKEN, 0)]), 0)  # no space is left for it
    assert index.num_of_types() == {XTAB: 149}


def many(count: int) -> bytes:
    """An HVM stream of so many PAGE_DATA records whose pfns are far apart."""
    stream = hvm()
    where = stream.index("X86_TSC_INFO")
    stream.records[where:where] = [
        stream.rec("PAGE_DATA", stream.page_data((number << 20, XALLOC, None))) for number in range(count)
    ]
    return stream.to_bytes()


@pytest.mark.parametrize(
    "work",
    [
        verified,
        lambda data: verified(Unseekable(data)),
        lambda data: len(xenstream.open(data).memory),
    ],
    ids=["verify", "verify-pipe", "memory"],
)
def test_time_grows_with_the_number_of_records(work: Callable[[bytes], object]) -> None:
    def seconds(data: bytes) -> float:
        """Return the minimum processor time of a few runs; other processes can only add to it."""
        work(data)  # what is done once only
        taken = []
        for _ in range(3):
            start = time.process_time()
            work(data)
            taken.append(time.process_time() - start)
        return min(taken)

    assert seconds(many(2000)) < 3 * 8 * seconds(many(250))


@pytest.mark.parametrize("big", [False, True])
def test_the_highest_pfn(big: bool) -> None:
    """A pfn entry has room for 52 bits; a receiver's bitmap does not."""
    stream = hvm(big=big)
    stream.before(
        "X86_TSC_INFO", "PAGE_DATA", stream.page_data((HIGHEST_PFN, NOTAB, page(9)), (HIGHEST_PFN - 1, XTAB, None))
    )
    report = verified(stream.to_bytes())
    assert report == verified(Unseekable(stream.to_bytes()))
    assert "XC710" in rules_of(report) and not report.restorable
    with xenstream.open(stream.to_bytes()) as image:
        assert image.memory.read(HIGHEST_PFN) == page(9)
        assert image.memory.read_physical((1 << 64) - 1, 1) == b"\x09"


def with_vcpus(ids: range) -> Stream:
    stream = pv()
    where = stream.index("X86_PV_VCPU_EXTENDED")
    stream.records[where:where] = [
        stream.rec("X86_PV_VCPU_EXTENDED", build.vcpu(stream, build.extended(number), number)) for number in ids
    ]
    return stream


def test_4096_vcpus() -> None:
    data = with_vcpus(range(1, 4096)).to_bytes()
    report = verified(data)
    assert report.restorable and rules_of(report).keys() == {"XC435"}  # they have no X86_PV_VCPU_BASIC
    assert report == verified(Unseekable(data))
    with xenstream.open(data) as image:
        collect(image)


# X86_PV_P2M_FRAMES of a guest of 4 TiB is longer than any body that is kept in memory.

LAST_OF_4_TIB = 1 << 30
NUM_FRAMES = LAST_OF_4_TIB // 512 + 1
UNSENT = 12


def of_4_tib(big: bool = False) -> Stream:
    """A PV guest of few pages that could have had 4 TiB of them."""
    stream = pv(big=big)
    frames = stream.pack("Q", P2M_FRAME) * NUM_FRAMES
    return stream.body("X86_PV_P2M_FRAMES", stream.pack("II", 0, LAST_OF_4_TIB) + frames)


def verified_both_ways(data: bytes, most: int = 8 << 20) -> list[tuple[str, int, str]]:
    """Return the findings on a stream, which are the same from a pipe. Neither way takes more memory than `most`."""
    reports = []
    for what in (data, Unseekable(data)):
        tracemalloc.start()
        reports.append(verified(what))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < most
    assert reports[0] == reports[1]
    return [(finding.rule, finding.offset, finding.found) for finding in reports[0].findings]


def test_a_p2m_of_4_tib() -> None:
    stream = of_4_tib()
    assert len(stream.get("X86_PV_P2M_FRAMES").body) > BODY_LIMIT
    assert verified_both_ways(stream.to_bytes()) == []


@pytest.mark.parametrize("big", [False, True])
def test_what_is_wrong_with_a_p2m_of_4_tib(big: bool) -> None:
    stream = of_4_tib(big)
    at = stream.offset(stream.index("X86_PV_P2M_FRAMES")) + 8
    byte_order = [("XC104", 24, "a big-endian stream")] if big else []

    def findings() -> list[tuple[str, int, str]]:
        found = verified_both_ways(stream.to_bytes())
        assert [rule for rule, *_ in found[: len(byte_order)]] == [rule for rule, *_ in byte_order]
        return found[len(byte_order) :]

    for number, pfn in ((1_000_000, UNSENT), (NUM_FRAMES - 1, 1 << 40)):
        stream.poke("X86_PV_P2M_FRAMES", 8 + number * 8, stream.pack("Q", pfn))
    why = f"frame 1000000 of the P2M: pfn {UNSENT:#x} was never sent (and 1 more)"
    assert findings() == [("XC448", at + 8 + 8 * 1_000_000, why)]

    stream.poke("X86_PV_P2M_FRAMES", 4, stream.pack("I", LAST_OF_4_TIB - 1))
    assert [(rule, offset) for rule, offset, _ in findings()] == [("XC413", at - 8), ("XC448", at + 8 + 8 * 1_000_000)]


def test_frames_of_a_p2m_that_cannot_all_be_held_are_not_judged() -> None:
    stream = pv()
    end = (1 << 30) - 1
    frames = random.Random(7).randbytes(8 * (end + 1) // 512)
    stream.body("X86_PV_P2M_FRAMES", stream.pack("II", 0, end) + frames)
    data = stream.to_bytes()
    assert rules_of(verified(data)) == {"XC448": 1}
    report = verified(Unseekable(data))
    assert rules_of(report) == {"XC713": 1} and report.restorable


def test_a_p2m_without_frames() -> None:
    stream = pv()
    stream.body("X86_PV_P2M_FRAMES", stream.pack("II", 0, build.MAX_PFN))
    at = stream.offset(stream.index("X86_PV_P2M_FRAMES"))
    found = [(rule, offset) for rule, offset, _ in verified_both_ways(stream.to_bytes())]
    assert found == [("XC413", at), ("XC448", at + 16)]


@pytest.mark.parametrize("num_records", [1024, 1025])
def test_a_p2m_in_too_many_records_is_not_judged(num_records: int) -> None:
    stream = pv()
    where = stream.index("X86_PV_P2M_FRAMES")
    last = num_records * 512 - 1
    stream.records[where : where + 1] = [
        stream.rec("X86_PV_P2M_FRAMES", stream.pack("IIQ", number * 512, number * 512 + 511, P2M_FRAME))
        for number in range(num_records - 1)
    ] + [stream.rec("X86_PV_P2M_FRAMES", stream.pack("IIQ", last - 511, last, UNSENT))]
    found = [rule for rule, *_ in verified_both_ways(stream.to_bytes())]
    assert found == (["XC448"] if num_records == 1024 else ["XC713"])


def test_a_p2m_that_is_sent_again_and_again_is_judged_by_the_last() -> None:
    stream = pv()
    for _ in range(MOST_P2M_PARTS + 9):
        stream.after("X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES", stream.pack("IIQ", 0, build.MAX_PFN, build.LOW))
    report = verified(stream.to_bytes())
    assert report == verified(Unseekable(stream.to_bytes()))
    assert [finding.rule for finding in report.findings] == ["XC448"] and not report.restorable


def test_a_wrong_frame_is_told_though_others_take_up_what_can_be_kept_track_of() -> None:
    stream, last = pv(), 0xFFFFFFFF
    stream.body("X86_PV_P2M_FRAMES", stream.pack("IIQ", 0, 511, build.LOW))
    for first, pfn in ((1 << 23, 3 << 24), (last - 511, P2M_FRAME)):
        stream.before("PAGE_DATA", "X86_PV_P2M_FRAMES", stream.pack("IIQ", first, first + 511, pfn))
    for number in range(5):
        entries = [(1 << 24) + 16384 * (number * 512 + index) for index in range(512)]
        stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((20 + number, build.L1, build.table(*entries))))
    (finding,) = [finding for finding in verified(stream.to_bytes()).findings if finding.rule == "XC448"]
    assert finding.found.startswith(f"frame 0 of the P2M: pfn {build.LOW:#x} ")


def test_what_other_commands_say_of_a_p2m_of_4_tib() -> None:
    contents = struct.pack("<512Q", *range(0x1000, 0x1200))
    stream = of_4_tib()
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((P2M_FRAME, NOTAB, contents)))
    data = stream.to_bytes()
    for what in (data, Unseekable(data)):
        with xenstream.open(what) as image:
            memory = image.memory
            assert memory.p2m.end_pfn == LAST_OF_4_TIB
            assert next(p2m(memory)) == contents
    for what in (data, Unseekable(data)):
        with xenstream.open(what) as image:
            record, content = next((r, describe(r)) for r in image.records() if r.type == "X86_PV_P2M_FRAMES")
            assert content == f"pfn 0x0 to {LAST_OF_4_TIB:#x} in {NUM_FRAMES} frames"
    for what in (data, Unseekable(data)):
        with xenstream.open(what) as image:
            shares = {share.type: share for share in coverage(image).shares}
            assert shares["X86_PV_P2M_FRAMES"].named == 8 + record.length
            assert not any(share.opaque for share in shares.values())
    with xenstream.open(data) as image, pytest.raises(xenstream.XenstreamError, match="too long to decode"):
        show.show(image, "X86_PV_P2M_FRAMES.p2m_end_pfn", as_json=False)


def test_frames_that_were_never_sent() -> None:
    stream = pv()
    stream.body("X86_PV_P2M_FRAMES", stream.pack("IIQ", 0, 2**32 - 1, P2M_FRAME))
    data = stream.to_bytes()
    report = verified(data)
    assert [finding.found for finding in report.findings if finding.rule == "XC448"] == [
        "frame 1 of the P2M: none was sent (and 8388606 more)"
    ]
    assert verified(Unseekable(data)) == report


@pytest.mark.parametrize(
    "make, name, rules",
    [
        (hvm, "X86_TSC_INFO", {"XC601"}),
        (hvm, "X86_CPUID_POLICY", {"XC611", "XC518"}),
        (pv, "SHARED_INFO", {"XC431"}),
        (pv, "X86_PV_VCPU_BASIC", {"XC423", "XC441"}),
        (pv, "X86_PV_VCPU_EXTENDED", {"XC424"}),
        (pv, "X86_PV_VCPU_MSRS", {"XC426"}),
        (hvm, "STATIC_DATA_END", {"XC215"}),
        (hvm, "CHECKPOINT_DIRTY_PFN_LIST", {"XC217", "XC218"}),
        (hvm, "HVM_CONTEXT", {"XC518"}),
    ],
)
def test_records_too_long_to_be_held_are_checked(make: Callable[[], Stream], name: str, rules: set[str]) -> None:
    stream = make()
    if build.TYPES[name] not in [record.type for record in stream.records]:
        stream.before("X86_TSC_INFO", name)
    stream.body(name, bytes(BODY_LIMIT + 4))
    data = stream.to_bytes()
    report = verified(data)
    assert set(rules_of(report)) == rules
    assert verified(Unseekable(data)) == report


def test_a_file_that_becomes_shorter_behind_the_walk(tmp_path: Path) -> None:
    stream, path = pv(), tmp_path / "guest"
    missing = [entry for entry in build.pv_pages() if entry[0] not in (build.LOW, P2M_FRAME)]
    stream.body("PAGE_DATA", stream.page_data(*missing, (build.LOW, build.L1, build.table(P2M_FRAME))))
    path.write_bytes(stream.to_bytes())
    with xenstream.open(path) as image:
        verifier = Verifier("guest", image.outermost)
        with pytest.raises(SourceError, match="has become shorter while it was read"):
            for event in image.events():
                if isinstance(event, Record) and event.type == "END":
                    os.truncate(path, 100)
                verifier.take(event)


@pytest.mark.parametrize("ahead_of", ["STATIC_DATA_END", "X86_TSC_INFO"])
def test_many_changes_are_made_as_they_come(ahead_of: str, tmp_path: Path) -> None:
    stream, number = hvm(), 5000
    where = stream.index(ahead_of)
    stream.records[where:where] = [stream.rec("STATIC_DATA_END") for _ in range(number)]
    path, out = tmp_path / "guest", tmp_path / "out"
    path.write_bytes(stream.to_bytes())
    with open_source(str(path)) as source, OutputFile(str(out)) as output:
        changes, report = repair(source, output)
        output.commit()
    assert report.conforms and out.read_bytes() == hvm().to_bytes()
    assert (len(changes), changes.total) == (MOST_CHANGES, number)
    with open_source(str(path)) as source, OutputFile(str(out)) as output:
        relay = Relay(source, output)
        result = convert(Image(relay), relay, 2)
        output.commit()
    assert result.changes.total == number + 4 and len(result.lost) == 2
    assert out.read_bytes() == hvm(2).to_bytes()


def test_what_is_wrong_ahead_of_memory_is_not_held_without_end() -> None:
    stream = hvm()
    where = stream.index("STATIC_DATA_END")
    stream.records[where:where] = [stream.rec("STATIC_DATA_END") for _ in range(70000)]
    with open_source(stream.to_bytes()) as source, Spool() as output, pytest.raises(RepairError, match="too much"):
        repair(source, output)
