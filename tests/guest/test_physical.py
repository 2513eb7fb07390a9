"""Tests of a guest's memory by pfn."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import islice
from typing import Any
from unittest.mock import patch

import numpy as np
import pytest
import xenstream
from helpers.hvm_cpu import cpu, guest
from helpers.sent import Sent, made
from hypothesis import given
from hypothesis import strategies as st
from samples.build import BROKEN, NOTAB, PAGE, XALLOC, XTAB, Stream, hvm, page, pv
from xenstream.errors import XenstreamError
from xenstream.guest.memory import PhysicalMemory
from xenstream.guest.pages.index import PageIndex
from xenstream.guest.pages.runs import MOST_TIMES
from xenstream.guest.stats import stats
from xenstream.schema.pfn_batch import PfnBatch
from xenstream.schema.pfn_entries import Run


class Pipe(io.BytesIO):
    """Bytes that can be read only once."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: object) -> int:
        raise OSError


def contents(memory: PhysicalMemory) -> dict[int, bytes]:
    return {pfn: bytes(data) for pfn, data in memory}


def model(*records: Sent) -> dict[int, bytes]:
    """Return the final contents of the memory."""
    held: dict[int, bytes] = {}
    for sent in records:
        for pfn, kind, data in sent:
            if data is not None:
                held[pfn] = data
            elif kind == XALLOC:
                held.setdefault(pfn, bytes(PAGE))
            else:
                held.pop(pfn, None)
    return held


PFNS = [0, 1, 2, 3, 511, 512, 513, 2**16 - 1, 2**16, 2**16 + 1, 2**40]
entries = st.tuples(st.sampled_from(PFNS), st.sampled_from([NOTAB, NOTAB, 1, XTAB, XALLOC, BROKEN]))
LIMITS = ["index.MOST_IN_PART", "index.MOST_ARRAYED", "runs.MOST_RUNS"]


@contextmanager
def limits(numbers: Sequence[int]) -> Iterator[None]:
    """Limit the number of pages that the index keeps in runs."""
    with ExitStack() as stack:
        for name, number in zip(LIMITS, numbers, strict=True):
            stack.enter_context(patch(f"xenstream.guest.pages.{name}", number))
        yield


RECORDS = st.lists(st.lists(entries, min_size=1, max_size=12), min_size=1, max_size=5)
KEPT = st.tuples(st.integers(0, 5), st.integers(0, 2), st.integers(0, 9))


@given(RECORDS, st.booleans(), KEPT)
def test_what_was_sent_last_counts(records: list[list[tuple[int, int]]], big: bool, kept: Sequence[int]) -> None:
    with limits(kept):
        check_what_was_sent(records, big)


@given(RECORDS, KEPT)
def test_what_is_known_of_pages_does_not_depend_on_how_it_is_kept(
    records: list[list[tuple[int, int]]], kept: Sequence[int]
) -> None:
    data = made(*[[(pfn, kind, page(1) if kind < 5 else None) for pfn, kind in rec] for rec in records]).to_bytes()

    def known() -> list[object]:
        with xenstream.open(data) as image:
            memory, index = image.memory, image.memory.index
            return [stats(memory), list(index.extents()), memory.max_pfn, len(memory), list(index.ranges())]

    with limits(kept):
        some = known()
    with limits([0, 0, 0]):
        none = known()
    assert known() == some == none


def check_what_was_sent(records: list[list[tuple[int, int]]], big: bool) -> None:
    number = iter(range(1, 255))
    sent = [[(pfn, kind, page(next(number)) if kind < 5 else None) for pfn, kind in record] for record in records]
    data = made(*sent, big=big).to_bytes()
    wanted = model(*sent)
    for source in (data, Pipe(data)):
        with xenstream.open(source) as image:
            memory = image.memory
            assert contents(memory) == wanted and len(memory) == len(wanted) and memory.problems == []
            assert memory.pfns().tolist() == sorted(wanted)
            for pfn, kind in [entry for record in records for entry in record][-1:]:
                names = {NOTAB: "NOTAB", 1: "L1TAB", XTAB: "XTAB", XALLOC: "XALLOC", BROKEN: "BROKEN"}
                assert memory.type_of(pfn) == names[kind] and (pfn in memory) == (pfn in wanted)
            check_reads_of_ranges(memory, wanted)
            for pfn in wanted:
                holding = [nth for nth, record in enumerate(sent) if any(p == pfn and d for p, _, d in record)]
                has_contents = wanted[pfn] != bytes(PAGE)
                assert memory.record_of(pfn) == (1 + holding[-1] if has_contents else None)
                assert memory.sent(pfn) == sum(p == pfn and d is not None for record in sent for p, _, d in record)


def check_reads_of_ranges(memory: PhysicalMemory, wanted: dict[int, bytes]) -> None:
    first = max(0, min(wanted, default=0) - 1)
    last = next(pfn for pfn in range(first + 1, first + 99) if pfn not in wanted and pfn > min(wanted, default=0))
    padded = b"".join(wanted.get(pfn, page(0xEE)) for pfn in range(first, last + 1))
    assert memory.read_physical(first * PAGE + 9, len(padded) - 20, pad=0xEE) == padded[9:-11]
    codes = [byte & 0x7F if byte else None for byte in memory.index.codes(first, last - first + 1)]
    assert codes == [memory.index.code(pfn) for pfn in range(first, last + 1)]
    zeroed = bytearray((last - first + 1) * PAGE)
    memory.read_zeroed_into(first, memoryview(zeroed))
    assert zeroed == b"".join(wanted.get(pfn, bytes(PAGE)) for pfn in range(first, last + 1))
    empty = [
        start
        for start, count in memory.ranges()
        if not any(wanted[start + number].strip(b"\0") for number in range(count))
    ]
    some = [start for start, _ in memory.ranges() if start not in empty]
    assert [start for start, _ in memory.ranges_with_contents()] == some
    for start, count in islice(memory.ranges(), 4):
        octets = bytearray(count * PAGE - 5)
        memory.read_into(start * PAGE + 5, memoryview(octets))
        assert octets == b"".join(wanted[start + number] for number in range(count))[5:]
    with pytest.raises(XenstreamError, match="has no contents"):
        memory.read_into(last * PAGE - 1, memoryview(bytearray(2)))


def test_pages_at_the_start_of_the_file() -> None:
    """A place can look as if it followed a pfn without one."""
    index = PageIndex(PAGE)
    index.take(PfnBatch.of_arrays([1, 3], [NOTAB, NOTAB]), PAGE - 1)
    assert [(item.pfn, item.offset) for item in index.extents_between(0, 9)] == [(1, PAGE - 1), (3, 2 * PAGE - 1)]


def test_pages_lie_where_extents_say() -> None:
    data = made([(5, NOTAB, page(1)), (6, NOTAB, page(2)), (8, NOTAB, page(3))], [(6, NOTAB, page(4))]).to_bytes()
    with xenstream.open(data) as image:
        extents = list(image.memory.extents())
        assert [(address, length) for address, _, length in extents] == [(0x5000, PAGE), (0x6000, PAGE), (0x8000, PAGE)]
        assert [data[offset : offset + length] for _, offset, length in extents] == [page(1), page(4), page(3)]
    with (
        xenstream.open(Pipe(data)) as image,
        pytest.raises(XenstreamError, match="in a pipe or a compressed file"),
    ):
        list(image.memory.extents())


def test_extents_join_neighbours() -> None:
    with xenstream.open(made([(pfn, NOTAB, page(pfn)) for pfn in (3, 4, 5, 7)]).to_bytes()) as image:
        assert [(address, length) for address, _, length in image.memory.extents()] == [
            (0x3000, 3 * PAGE),
            (0x7000, PAGE),
        ]


def test_reading_by_address() -> None:
    with xenstream.open(made([(5, NOTAB, page(1)), (6, NOTAB, page(2)), (8, XTAB, None)]).to_bytes()) as image:
        memory = image.memory
        assert memory.read_physical(0x5FFE, 4) == b"\1\1\2\2"
        assert memory.read_physical(0x5000, 2 * PAGE) == page(1) + page(2)
        assert memory.read_physical(0x9999, 0) == b""
        for address, why in [(0x7000, "never sent"), (0x8000, "XTAB"), (0x6FFF, "never sent"), (2**64, "never sent")]:
            with pytest.raises(XenstreamError, match=rf"has no contents \({why}\)"):
                memory.read_physical(address, 2)
        with pytest.raises(XenstreamError):
            memory.read(-1)


def test_what_is_read_where_there_is_no_page() -> None:
    with xenstream.open(made([(5, NOTAB, page(1)), (7, XTAB, None), (8, NOTAB, page(2))]).to_bytes()) as image:
        memory = image.memory
        assert memory.read_physical(0x5FFF, 2 * PAGE + 2, pad=0xEE) == b"\1" + page(0xEE) * 2 + b"\2"
        assert memory.read_physical(0x1000, 3, pad=0xEE) == b"\xee" * 3
        assert memory.read_physical(0x8FFE, 4, pad=0) == b"\2\2\0\0"


def test_pages_after_verify_are_left_out() -> None:
    stream = made([(1, NOTAB, page(1))])
    stream.before("END", "VERIFY")
    stream.before("END", "PAGE_DATA", stream.page_data((1, NOTAB, page(2)), (2, NOTAB, page(3))))
    with xenstream.open(stream.to_bytes()) as image:
        assert contents(image.memory) == {1: page(1)}


@pytest.mark.parametrize("num_checkpoints", [1, 2, 3])
def test_a_receiver_holds_back_what_follows_a_checkpoint(num_checkpoints: int) -> None:
    """The first CHECKPOINT counts when it arrives; the pages after it count only with the next one."""
    rounds: list[Sent] = [
        [(1, NOTAB, page(1)), (2, NOTAB, page(2)), (3, NOTAB, page(3))],
        [(1, NOTAB, page(11)), (2, XTAB, None), (4, XALLOC, None)],
        [(4, NOTAB, page(24)), (3, BROKEN, None)],
        [(1, XTAB, None), (5, NOTAB, page(35))],
    ]
    stream = made()
    for number, sent in enumerate(rounds[: num_checkpoints + 1]):
        stream.before("END", "PAGE_DATA", stream.page_data(*sent))
        context = guest(cpu(rip=0x1000 * number))
        stream.before("END", "HVM_CONTEXT", context.records[context.index("HVM_CONTEXT")].body)
        if number < num_checkpoints:
            stream.before("END", "CHECKPOINT")
    for source in (stream.to_bytes(), Pipe(stream.to_bytes())):
        with xenstream.open(source) as image:
            assert contents(image.memory) == model(*rounds[:num_checkpoints])
            [state] = image.memory.vcpus.vcpus
            assert state["rip"] == 0x1000 * (num_checkpoints - 1)


@given(RECORDS, KEPT)
def test_what_checkpoints_release_adds_up(records: list[list[tuple[int, int]]], kept: Sequence[int]) -> None:
    number = iter(range(1, 255))
    sent = [[(pfn, kind, page(next(number)) if kind < 5 else None) for pfn, kind in record] for record in records]
    stream = made(sent[0])
    for record in sent[1:]:
        stream.before("END", "CHECKPOINT")
        stream.before("END", "PAGE_DATA", stream.page_data(*record))
    stream.before("END", "CHECKPOINT")
    with limits(kept), xenstream.open(stream.to_bytes()) as image:
        assert contents(image.memory) == model(*sent)


@given(RECORDS, st.lists(st.booleans(), min_size=5, max_size=5), st.booleans(), KEPT)
def test_what_waits_for_a_checkpoint_comes_to_the_same(
    records: list[list[tuple[int, int]]], checkpoints: list[bool], pipe: bool, kept: Sequence[int]
) -> None:
    """As much is known about everything before the last CHECKPOINT as if there were no CHECKPOINTs."""
    number = iter(range(1, 255))
    sent = [[(pfn, kind, page(next(number)) if kind < 5 else None) for pfn, kind in record] for record in records]
    plain, held, all_sent = made(), made(), made(*sent)
    last = max((at for at in range(len(sent)) if checkpoints[at]), default=len(sent))
    for at, entries in enumerate(sent):
        if at <= last:
            plain.before("END", "PAGE_DATA", plain.page_data(*entries))
        held.before("END", "PAGE_DATA", held.page_data(*entries))
        if checkpoints[at]:
            held.before("END", "CHECKPOINT")

    def known(stream: Stream) -> list[object]:
        data = stream.to_bytes()
        with xenstream.open(Pipe(data) if pipe else data) as image:
            memory = image.memory
            return [
                stats(memory),
                contents(memory),
                memory.max_pfn,
                [(memory.type_of(p), memory.sent(p)) for p in PFNS],
            ]

    with limits(kept):
        assert known(held) == known(plain)
    if not any(checkpoints[: len(sent)]):
        assert known(held) == known(all_sent)


@pytest.mark.parametrize("kept", [(9, 9, 9), (0, 0, 0)])
@pytest.mark.parametrize(
    ("kinds", "number"),
    [
        ([[XALLOC]], 1), ([[XTAB]], None), ([[XTAB], [XALLOC]], 0), ([[XTAB, XALLOC]], 0), ([[XALLOC, XTAB]], None),
        ([[XALLOC], [XTAB], [XALLOC]], 0), ([[NOTAB], [XALLOC]], 2), ([[NOTAB, XTAB]], None), ([[XALLOC], [NOTAB]], 2),
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_scattered", [False, True])
def test_what_waits_changes_what_was_there(
    kinds: list[list[int]], number: int | None, kept: Sequence[int], is_scattered: bool
) -> None:
    """One page existed before a CHECKPOINT, the other did not."""
    others = [(1000 + 2 * n, XTAB, None) for n in range(40 * is_scattered)]
    stream = made([(5, NOTAB, page(1))]).before("END", "CHECKPOINT")
    for some in kinds:
        entries = [(pfn, kind, page(2) if kind == NOTAB else None) for kind in some for pfn in (5, 700)]
        stream.before("END", "PAGE_DATA", stream.page_data(*others, *entries))
    stream.before("END", "CHECKPOINT")
    expected = {} if number is None else {5: page(number), 700: page(number if number != 1 else 0)}
    with limits(kept), xenstream.open(stream.to_bytes()) as image:
        assert contents(image.memory) == expected


def test_what_waits_for_a_checkpoint_takes_little() -> None:
    """One pfn occurs a million times, and as many pfns follow one another."""
    same = PfnBatch.of_arrays(np.zeros(1 << 16, dtype=np.uint64), np.full(1 << 16, XTAB))
    tracemalloc.start()
    index = PageIndex(PAGE, waits=True)
    for number in range(16):
        index.take(same, 0)
        index.take(PfnBatch.of_runs([Run(number << 16, 1 << 16, XTAB, 0)]), 0)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 << 20


def test_what_waits_and_is_too_far_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page matters only with the CHECKPOINT that it waits for."""
    monkeypatch.setattr("xenstream.guest.pages.index.FREE_PARTS", 1)
    for num_checkpoints in (1, 2):
        stream = made([(1, NOTAB, page(1))]).before("END", "CHECKPOINT")
        stream.before("END", "PAGE_DATA", stream.page_data((1, NOTAB, page(1)), (1 << 30, NOTAB, page(2))))
        if num_checkpoints > 1:
            stream.before("END", "CHECKPOINT")
        with limits([0, 0, 0]), xenstream.open(stream.to_bytes()) as image:
            if num_checkpoints > 1:
                with pytest.raises(XenstreamError, match="too far apart"):
                    _ = image.memory
            else:
                assert contents(image.memory) == {1: page(1)}


@pytest.mark.parametrize("kept", [(9, 9, 9), (0, 0, 0)])
def test_a_pfn_that_comes_again_at_once_begins_a_round(kept: Sequence[int]) -> None:
    with limits(kept):
        again = made([(4, NOTAB, page(1)), (5, NOTAB, page(1))], [(5, NOTAB, page(2)), (6, NOTAB, page(2))])
        for stream, rounds in ((again, [2, 2]), (made([(5, NOTAB, page(1))], [(6, NOTAB, page(2))]), [2])):
            with xenstream.open(stream.to_bytes()) as image:
                assert stats(image.memory).rounds == rounds


def test_times_are_counted_up_to_a_limit() -> None:
    as_runs, as_arrays = PageIndex(PAGE), PageIndex(PAGE)
    for _ in range(MOST_TIMES + 2):
        as_runs.take(PfnBatch.of_runs([Run(5, 2, NOTAB, 0)]), 0)
    for count in (MOST_TIMES - 1, 3):
        as_arrays.take(PfnBatch.of_arrays(np.full(count, 5), np.full(count, NOTAB)), 0)
    assert as_runs.num_of_times() == {MOST_TIMES: 2} and as_arrays.num_of_times() == {MOST_TIMES: 1}
    assert as_runs.times(5) == as_arrays.times(5) == MOST_TIMES


@pytest.mark.parametrize("make", [hvm, pv])
def test_cut_anywhere(make: Any) -> None:
    """The contents of a cut stream equal those of the whole one, and the problem is reported."""
    data = make().to_bytes()
    with xenstream.open(data) as image:
        whole = contents(image.memory)
    for length in range(41, len(data), 499):
        found = []
        for source in (data[:length], Pipe(data[:length])):
            with xenstream.open(source) as image:
                found.append(contents(image.memory))
                assert image.memory.problems
        assert found[0] == found[1] and found[0].items() <= whole.items()


def test_more_entries_than_the_record_has_room_for() -> None:
    stream = made([(1, NOTAB, page(1)), (2, NOTAB, page(2))])
    stream.get("PAGE_DATA").body = stream.get("PAGE_DATA").body[:-PAGE]  # END follows, and is not a page
    for source in (stream.to_bytes(), Pipe(stream.to_bytes())):
        with xenstream.open(source) as image:
            assert contents(image.memory) == {1: page(1)}


def test_page_types_that_do_not_exist() -> None:
    with xenstream.open(made([(1, NOTAB, page(1)), (2, 8, None)]).to_bytes()) as image:
        assert image.memory.type_of(2) == "0x00000008"
        with pytest.raises(XenstreamError, match=r"pfn 0x2 has no contents \(0x00000008\)"):
            image.memory.read(2)


def test_pfns_too_far_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xenstream.guest.pages.index.FREE_PARTS", 1)
    with (
        limits([0, 0, 0]),
        xenstream.open(made([(1, NOTAB, page(1)), (1 << 30, NOTAB, page(2))]).to_bytes()) as image,
        pytest.raises(XenstreamError, match="too far apart"),
    ):
        _ = image.memory


def test_the_index_is_made_once() -> None:
    with xenstream.open(Pipe(hvm().to_bytes())) as image:
        assert image.memory is image.memory
    with xenstream.open(Pipe(hvm().to_bytes())) as image:
        list(image.records())
        with pytest.raises(xenstream.ConsumedError):
            _ = image.memory
