"""A batch of pfn entries answers the same whether it holds runs or arrays."""

from __future__ import annotations

import struct
import subprocess
import sys
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from xenstream.errors import EncodeError
from xenstream.limits import MOST_RUNS_OF_ENTRIES
from xenstream.schema.entry_runs import split, split_plainly
from xenstream.schema.pfn_batch import NOTHING_FOUND, PfnBatch, encode
from xenstream.schema.pfn_entries import Run

LAST_PFN = 2**52 - 1
HAS_PAGE = {0, 1, 2, 3, 4, 9, 10, 11, 12}
TABLES = {1, 2, 3, 4, 9, 10, 11, 12}
starts = st.sampled_from([0, 1, 65530, 65535, 65536, 2**20 - 3, LAST_PFN - 2, LAST_PFN]) | st.integers(0, LAST_PFN)
lengths = st.integers(1, 100) | st.integers(250, 600)
runs = st.tuples(starts, lengths, st.sampled_from([0, 0, 1, 2, 5, 14, 15]), st.sampled_from([0, 0, 0, 1, 255]))

Entry = tuple[int, int, int]  # pfn, page type code, reserved bits


def octets(made: list[tuple[int, int, int, int]], big: bool = False) -> bytes:
    """Entries that count up from each first one, even where the pfn or the type overflow."""
    numbers = [
        (code << 60 | reserved << 52 | first) + index & 2**64 - 1
        for first, count, code, reserved in made
        for index in range(count)
    ]
    return struct.pack(f"{'>' if big else '<'}{len(numbers)}Q", *numbers)


def entries_in(raw: bytes, big: bool = False) -> list[Entry]:
    numbers = struct.unpack(f"{'>' if big else '<'}{len(raw) // 8}Q", raw)
    return [(number & LAST_PFN, number >> 60, number >> 52 & 0xFF) for number in numbers]


def listed(batch: PfnBatch) -> list[Entry]:
    return list(zip(batch.pfns.tolist(), batch.codes.tolist(), batch.reserved.tolist(), strict=True))


def fact(codes: set[int]) -> tuple[bool, ...]:
    return tuple(code in codes for code in range(16))


@given(st.lists(runs, max_size=40), st.booleans())
def test_splitting_fast_is_splitting_plainly(made: list[tuple[int, int, int, int]], big: bool) -> None:
    raw = octets(made, big)
    assert split(raw, big) == split_plainly(raw, big)


@given(st.lists(runs, max_size=40), st.booleans(), st.binary(max_size=7))
def test_runs_are_the_entries(made: list[tuple[int, int, int, int]], big: bool, rest: bytes) -> None:
    raw = octets(made, big)
    batch, told = PfnBatch(raw + rest, big), entries_in(raw, big)
    assert listed(batch) == told and len(batch) == len(told)
    assert encode(batch, big) == raw
    if batch.runs is not None:
        assert [(run.first + i, run.code, run.reserved) for run in batch.runs for i in range(run.num_pfns)] == told
        assert all(run.num_pfns and run.last <= LAST_PFN for run in batch.runs)


@pytest.mark.parametrize("first", [0, 1 << 20, 0xFFC00, 0xFFFF])
def test_entries_that_count_up_are_one_run(first: int) -> None:
    for big in (False, True):
        assert PfnBatch(octets([(first, 1024, 0, 0)], big), big).runs == [Run(first, 1024, 0, 0)]


def test_many_runs_are_none() -> None:
    every_other = [(2 * number, 1, 0, 0) for number in range(MOST_RUNS_OF_ENTRIES + 1)]
    assert PfnBatch(octets(every_other), False).runs is None
    assert len(PfnBatch(octets(every_other[:-1]), False).runs or ()) == MOST_RUNS_OF_ENTRIES
    of_types = [(number, 1, number % 2, 0) for number in range(MOST_RUNS_OF_ENTRIES + 1)]
    assert PfnBatch(octets(of_types), False).runs is None
    assert len(PfnBatch(octets(of_types[:-1]), False).runs or ()) == MOST_RUNS_OF_ENTRIES
    assert PfnBatch(b"", False).runs == []


def forms(raw: bytes) -> list[PfnBatch]:
    """The same entries as read, as runs, as arrays and joined of two halves."""
    plain = PfnBatch(raw, False)
    half = len(raw) // 16 * 8
    made = [plain, PfnBatch.of_arrays(plain.pfns, plain.codes, plain.reserved)]
    made.append(PfnBatch.joined([PfnBatch(raw[:half], False), PfnBatch(raw[half:], False)]))
    return made if plain.runs is None else [*made, PfnBatch.of_runs(plain.runs)]


@given(st.lists(runs, max_size=5), st.integers(0, 1200), starts)
def test_all_forms_answer_the_same(made: list[tuple[int, int, int, int]], count: int, highest: int) -> None:
    raw = octets(made)
    told = entries_in(raw)
    codes = [code for _, code, _ in told]
    for batch in forms(raw):
        assert listed(batch) == told and len(batch) == len(told)
        assert batch.counts() == [Counter(codes)[code] for code in range(16)]
        assert batch.num_pages() == sum(code in HAS_PAGE for code in codes)
        if told:
            pfns = [pfn for pfn, _, _ in told]
            assert batch.bounds() == (min(pfns), max(pfns))
        some = fact({5, 14})
        in_parts = NOTHING_FOUND
        for base in range(0, len(told), 700):
            in_parts = in_parts.more(base, batch.where(slice(base, base + 700)).of_type(some))
        assert in_parts == batch.of_type(some)
        for found, wanted in (
            (batch.of_type(fact({5, 14})), [(n, code) for n, (_, code, _) in enumerate(told) if code in (5, 14)]),
            (batch.with_reserved(), [(n, bits) for n, (_, _, bits) in enumerate(told) if bits]),
            (batch.above(highest), [(n, pfn) for n, (pfn, _, _) in enumerate(told) if pfn > highest]),
            (
                batch.above(highest, fact({0, 2})),
                [(n, pfn) for n, (pfn, code, _) in enumerate(told) if pfn > highest and code in (0, 2)],
            ),
        ):
            assert found == (*(wanted[0] if wanted else (0, 0)), len(wanted))
        assert batch.last_of(highest) == max((n for n, (pfn, _, _) in enumerate(told) if pfn == highest), default=None)
        covered = [n for first, length in batch.stretches(fact(TABLES)) for n in range(first, first + length)]
        assert covered == [n for n, code in enumerate(codes) if code in TABLES]


@given(st.lists(runs, max_size=5), st.integers(-3, 1200))
def test_all_forms_have_the_same_parts(made: list[tuple[int, int, int, int]], count: int) -> None:
    raw = octets(made)
    told = entries_in(raw)
    most = max(0, count)
    page_numbers = [sum(code in HAS_PAGE for _, code, _ in told[:n]) for n in range(len(told))]
    without = [
        entry for entry, number in zip(told, page_numbers, strict=True) if entry[1] not in HAS_PAGE or number < count
    ]
    for batch in forms(raw):
        assert listed(batch.head(most)) == told[:most]
        assert listed(batch.pages(most)) == [entry for entry in told if entry[1] in HAS_PAGE][:most]
        assert listed(batch.with_pages_up_to(count)) == without
        assert listed(batch.without_reserved()) == [(pfn, code, 0) for pfn, code, _ in told]
        wanted = np.arange(len(told)) % 3 == 0
        assert listed(batch.where(wanted)) == told[::3]


def test_the_shape_is_all_but_the_pfns() -> None:
    def shape(*made: tuple[int, int, int, int]) -> object:
        return PfnBatch(octets(list(made)), False).shape

    assert shape((5, 9, 0, 0), (99, 1, 1, 0)) == shape((6, 9, 0, 0), (1 << 30, 1, 1, 0))
    others = [(5, 8, 0, 0), (5, 9, 2, 0), (5, 9, 0, 1)]
    assert all(shape((5, 9, 0, 0)) != shape(other) for other in others)
    assert shape(*[(2 * number, 1, 0, 0) for number in range(99)]) is None


def test_too_wide_entries_are_not_encoded() -> None:
    with pytest.raises(EncodeError, match="pfn 0x10000000000000 has more than 52 bits"):
        encode(PfnBatch.of_arrays([1 << 52], [0]), False)


def test_runs_answer_all_without_numpy() -> None:
    program = (
        "import sys\n"
        "from xenstream.guest.pages.index import PageIndex\n"
        "from xenstream.guest.pages.pfn_map import PfnMap\n"
        "from xenstream.guest.pages.pfn_set import PfnSet\n"
        "from xenstream.schema.pfn_batch import PfnBatch\n"
        "from xenstream.schema.pfn_entries import page_types\n"
        "raw = b''.join(((n % 3 << 60) + n).to_bytes(8, 'little') for n in (*range(30), *range(70, 72)))\n"
        "batch, types = PfnBatch(raw, False), page_types()\n"
        "parts = batch.head(9), batch.pages(9), batch.with_pages_up_to(5), PfnBatch.joined([batch.head(3)] * 2)\n"
        "for some in (batch, *parts):\n"
        "    some.counts(), some.num_pages(), some.bounds(), some.of_type(types.has_page), some.shape\n"
        "    some.with_reserved(), some.above(7), some.last_of(8), list(some.stretches(types.is_page_table))\n"
        "    PageIndex(4096).take(some, 0), PfnSet().take(some), PfnMap('u1', 9).put(some, range(16), 1)\n"
        "    PfnMap('u1', 9).are_all(some, 1)\n"
        "print('numpy' in sys.modules)\n"
        "batch.pfns\n"
        "print('numpy' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\nTrue\n"
