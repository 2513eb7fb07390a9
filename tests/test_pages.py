"""pfn entries: what is told without arrays is what the arrays say."""

from __future__ import annotations

import struct
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st
from xenstream.pages import Entries, PfnMap

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
    assert held.total() == sum(value != 0 for value in expected.values())
    assert all(held.get1(pfn) == value for pfn, value in expected.items())


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
