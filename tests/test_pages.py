"""pfn entries: what is told without arrays is what the arrays say."""

from __future__ import annotations

import struct
import subprocess
import sys

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from xenstream.pages import Entries, PfnMap
from xenstream.pfn_set import PfnSet

LAST_PFN = 2**52 - 1
starts = st.sampled_from([0, 1, 65530, 65535, 65536, 2**20 - 3, LAST_PFN - 2, LAST_PFN]) | st.integers(0, LAST_PFN)
runs = st.tuples(starts, st.integers(1, 100), st.sampled_from([0, 1, 5, 14, 15]), st.sampled_from([0, 0, 0, 1, 255]))


@given(st.lists(runs, max_size=40), st.booleans(), st.binary(max_size=7))
def test_runs_are_the_entries(made: list[tuple[int, int, int, int]], big: bool, rest: bytes) -> None:
    numbers = [
        (code << 60 | reserved << 52 | first) + index & 2**64 - 1
        for first, count, code, reserved in made
        for index in range(count)
    ]
    entries = Entries(struct.pack(f"{'>' if big else '<'}{len(numbers)}Q", *numbers) + rest, big)
    told = [(number & LAST_PFN, number >> 60, number >> 52 & 0xFF) for number in numbers]
    assert list(zip(entries.pfns.tolist(), entries.codes.tolist(), entries.reserved.tolist(), strict=True)) == told
    assert len(entries) == len(told)
    if entries.runs:
        assert [(run.first + i, run.code, run.reserved) for run in entries.runs for i in range(run.num_pfns)] == told
        assert all(run.num_pfns and run.last <= LAST_PFN for run in entries.runs)


def test_a_batch_is_a_run() -> None:
    for first in (0, 1 << 20, 0xFFC00, 0xFFFF):
        for order, big in (("<", False), (">", True)):
            entries = Entries(struct.pack(f"{order}1024Q", *range(first, first + 1024)), big)
            assert [tuple(run) for run in entries.runs] == [(first, 1024, 0, 0)]


def test_many_runs_are_none() -> None:
    assert not Entries(struct.pack("<100Q", *range(0, 200, 2)), False).runs
    assert not Entries(b"", False).runs


@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 2000), st.integers(0, 255)), max_size=8))
def test_a_map_takes_runs(made: list[tuple[int, int, int]]) -> None:
    held = PfnMap("u1", 100)
    expected: dict[int, int] = {}
    for first, count, value in made:
        held.set_run(first, count, value)
        expected.update(dict.fromkeys(range(first, first + count), value))
    assert all(held.get1(pfn) == value for pfn, value in expected.items())


@given(
    st.lists(
        st.tuples(starts, st.integers(1, 9000), st.booleans()) | st.lists(st.tuples(starts, st.booleans())), max_size=8
    )
)
def test_a_set_of_pfns(made: list[tuple[int, int, bool] | list[tuple[int, bool]]]) -> None:
    held, expected = PfnSet(), set[int]()
    for item in made:
        if isinstance(item, tuple):
            first, count, is_in = item
            held.put_run(first, count, is_in)
            (expected.update if is_in else expected.difference_update)(range(first, first + count))
            continue
        held.put(
            np.array([pfn for pfn, _ in item], dtype=np.uint64), np.array([is_in for _, is_in in item], dtype=bool)
        )
        for pfn, is_in in item:
            (expected.add if is_in else expected.discard)(pfn)
    assert len(held) == len(expected) and not held.overflowed


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9000), st.booleans()), max_size=8), st.integers(0, 8))
def test_a_set_of_pfns_goes_back_to_what_is_kept(made: list[tuple[int, int, bool]], kept: int) -> None:
    held, expected = PfnSet(most_parts=2), PfnSet(most_parts=2)
    for number, run in enumerate(made):
        if number == kept:
            held.keep()
        held.put_run(*run)
        if number < kept:
            expected.put_run(*run)
    if kept < len(made):
        held.undo()
    assert (len(held), held.overflowed) == (len(expected), expected.overflowed)


def test_a_set_of_pfns_holds_large_guests() -> None:
    held = PfnSet()
    held.put_run(7, 1 << 26, True)  # 256 GiB
    assert len(held) == 1 << 26 and not held.overflowed


def test_a_set_of_pfns_has_a_limit() -> None:
    held = PfnSet(most_parts=2)
    held.put_run(4095, 2, True)
    held.put_run(9999, 9, False)
    assert not held.overflowed
    held.put(np.array([1 << 50], dtype=np.uint64), np.array([True]))
    assert held.overflowed and len(held) == 2


def test_short_commands_need_no_arrays(tmp_path) -> None:
    from build import hvm

    save = tmp_path / "guest.save"
    save.write_bytes(hvm().to_bytes())
    program = (
        "import sys, xenstream.info, xenstream.cli_convert\n"
        "with xenstream.open(sys.argv[1]) as image: print(xenstream.info.info(image).pages)\n"
        "with xenstream.open(sys.argv[1]) as image: print(image.verify().conforms)\n"
        "print([name for name in ('numpy', 'rich', 'ctypes') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program, str(save)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]" and "True" in done.stdout
