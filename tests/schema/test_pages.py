"""pfn entries: the results without arrays equal those with arrays."""

from __future__ import annotations

import struct
import subprocess
import sys
from array import array
from collections.abc import Callable
from random import Random

import numpy as np
import pytest
import xenstream
from helpers.synthetic import write_stream
from helpers.verified import Unseekable, asked_anew, rules_of, verified
from hypothesis import given
from hypothesis import strategies as st
from samples.build import (
    L1,
    LOW,
    MAX_PFN,
    NOTAB,
    P2M_FRAME,
    TYPES,
    XALLOC,
    XTAB,
    Rec,
    Stream,
    hvm,
    page,
    pv,
    pv_pages,
    table,
)
from xenstream.guest.pages.page_data import PageDataReader
from xenstream.guest.pages.pfn_map import PfnMap
from xenstream.guest.pages.pfn_set import PfnSet
from xenstream.guest.pages.runs import MOST_TIMES, PageRun, PageRuns
from xenstream.schema import page_table_entries
from xenstream.schema.pfn_batch import PfnBatch
from xenstream.schema.pfn_entries import Run
from xenstream.verify import receiver_memory
from xenstream.verify.verifier import Verifier

LAST_PFN = 2**52 - 1
starts = st.sampled_from([0, 1, 65530, 65535, 65536, 2**20 - 3, LAST_PFN - 2, LAST_PFN]) | st.integers(0, LAST_PFN)
lengths = st.integers(1, 100) | st.integers(250, 600)
runs = st.tuples(starts, lengths, st.sampled_from([0, 1, 5, 14, 15]), st.sampled_from([0, 0, 0, 1, 255]))


def test_how_often_a_page_was_sent_is_counted_up_to_65535() -> None:
    runs, arrays = PageRuns(4096), PfnMap("u2", 1)
    for times, counted in ((65534, 65534), (1, 65535), (1, 65535), (65535, 65535)):
        runs.set(PageRun(0, 3, 1, 0, times))
        arrays.add(np.arange(3, dtype=np.uint64), np.full(3, times, dtype=np.uint16))
        assert [run.times for run in runs] == [counted] and arrays.get1(1) == counted
    assert MOST_TIMES == 65535


@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 2000), st.integers(0, 255)), max_size=8))
def test_a_map_takes_runs(made: list[tuple[int, int, int]]) -> None:
    held = PfnMap("u1", 100)
    expected: dict[int, int] = {}
    for first, count, value in made:
        held.set_run(first, count, value)
        expected.update(dict.fromkeys(range(first, first + count), value))
    assert all(held.get1(pfn) == value for pfn, value in expected.items())


def taken(first: int, count: int, is_in: bool) -> PfnBatch:
    """A batch that puts pfns in a set, or takes them out."""
    return PfnBatch.of_runs([Run(first, count, NOTAB if is_in else XTAB, 0)])


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
            held.take(taken(*item))
            (expected.update if is_in else expected.difference_update)(range(first, first + count))
            continue
        pfns, codes = [pfn for pfn, _ in item], [NOTAB if is_in else XTAB for _, is_in in item]
        held.take(PfnBatch.of_arrays(np.array(pfns, dtype=np.uint64), np.array(codes, dtype=np.intp)))
        for pfn, is_in in item:
            (expected.add if is_in else expected.discard)(pfn)
    assert len(held) == len(expected) and not held.overflowed


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9000), st.booleans()), max_size=8), st.integers(0, 8))
def test_a_set_of_pfns_goes_back_to_what_is_kept(made: list[tuple[int, int, bool]], kept: int) -> None:
    held, expected = PfnSet(most_parts=2), PfnSet(most_parts=2)
    for number, run in enumerate(made):
        if number == kept:
            held.keep()
        held.take(taken(*run))
        if number < kept:
            expected.take(taken(*run))
    if kept < len(made):
        held.undo()
    assert (len(held), held.overflowed) == (len(expected), expected.overflowed)


def test_a_set_of_pfns_holds_large_guests() -> None:
    held = PfnSet()
    held.take(taken(7, 1 << 26, True))  # 256 GiB
    assert len(held) == 1 << 26 and not held.overflowed


def test_a_set_of_pfns_has_a_limit() -> None:
    held = PfnSet(most_parts=2)
    held.take(taken(4095, 2, True))
    held.take(taken(9999, 9, False))
    assert not held.overflowed
    held.take(PfnBatch.of_arrays([1 << 50], [NOTAB]))
    assert held.overflowed and len(held) == 2


def test_short_commands_need_no_arrays(tmp_path) -> None:
    save = tmp_path / "guest.save"
    save.write_bytes(hvm().to_bytes())
    program = (
        "import sys, xenstream.inspect.info, xenstream.edit.convert\n"
        "with xenstream.open(sys.argv[1]) as image: print(xenstream.inspect.info.info(image).pages)\n"
        "with xenstream.open(sys.argv[1]) as image: print(image.verify().conforms)\n"
        "print([name for name in ('numpy', 'rich', 'ctypes') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program, str(save)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]" and "True" in done.stdout


COMMANDS = [["verify"], ["info"], ["records"], ["coverage"], ["memory", "dump", "-o"]]


@pytest.mark.parametrize(("make", "is_pipe"), [(hvm, False), (hvm, True), (pv, False)])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_commands_need_no_arrays_for_runs(
    command: list[str], make: Callable[[], Stream], is_pipe: bool, tmp_path
) -> None:
    save = tmp_path / "guest.save"
    save.write_bytes(make().to_bytes())
    arguments = [*command, *([str(tmp_path / "out")] if command[-1] == "-o" else []), "-" if is_pipe else str(save)]
    program = "import sys, xenstream.cli.main as c; c._run(); print('numpy' in sys.modules)"
    sent = save.read_bytes() if is_pipe else None
    done = subprocess.run([sys.executable, "-c", program, *arguments], input=sent, capture_output=True, check=True)
    assert done.stdout.endswith(b"False\n")


def test_commands_load_numpy_for_arrays(tmp_path) -> None:
    """So that the tests before this one can fail."""
    save = tmp_path / "guest.save"
    stream = hvm()
    many = [(2 * number, XALLOC, None) for number in range(99)]
    save.write_bytes(stream.before("END", "PAGE_DATA", stream.page_data(*many)).to_bytes())
    program = "import sys, xenstream.cli.main as c; c._run(); print('numpy' in sys.modules)"
    command = [sys.executable, "-c", program, "coverage", str(save)]
    assert subprocess.run(command, capture_output=True, check=True).stdout.endswith(b"True\n")


@pytest.mark.parametrize("kind", ["raw", "lime"])
def test_dumps_of_pages_that_follow_each_other_need_no_arrays(kind: str, tmp_path) -> None:
    """The same holds while some pages wait for a CHECKPOINT."""
    save, out = tmp_path / "guest.save", tmp_path / "out"
    stream = hvm().before("END", "CHECKPOINT").before("END", "PAGE_DATA", hvm().page_data((5, NOTAB, page(7))))
    save.write_bytes(stream.before("END", "CHECKPOINT").to_bytes())
    program = (
        "import sys\n"
        "from xenstream.cli.root import cli\n"
        f"cli(['memory', 'dump', {str(save)!r}, '-o', {str(out)!r}, '--format', {kind!r}], standalone_mode=False)\n"
        "print('numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False" and page(7) in out.read_bytes()


def test_verify_loads_only_what_the_stream_needs(tmp_path) -> None:
    save = tmp_path / "guest.save"
    save.write_bytes(hvm().to_bytes())
    libraries = ("numpy", "zstandard", "lzma", "xxhash", "json", "pyexpat", "difflib")
    names = (*libraries, "backports.zstd", "compression.zstd", "xenstream.stream.legacy")
    program = f"import sys, xenstream.cli.main as c; c._run(); print([name for name in {names} if name in sys.modules])"
    command = [sys.executable, "-c", program, "verify", str(save)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "conforms         yes" in done.stdout
    assert done.stdout.splitlines()[-1] == "[]"


BATCHES = st.lists(
    st.tuples(
        st.sampled_from([0, 1, 2, 3, 3, 3, 14, 20, 1 << 36]) | st.integers(0, 20),
        st.sampled_from([1, 1, 1, 2]),
        st.sampled_from([NOTAB, NOTAB, NOTAB, 1, 5, 10, XALLOC, XTAB]),
        st.sampled_from([0, 0, 0, 1]),
        st.sampled_from([0, 0, 0, 1]),
    ),
    min_size=2,
    max_size=12,
)


@given(BATCHES, st.sampled_from([hvm, pv, lambda: hvm(2)]), st.integers(0, 30))
def test_a_record_like_the_one_before_is_not_passed_over(batches, make, where) -> None:
    stream = make()
    made = []
    for first, count, kind, reserved, field in batches:
        contents = page(7) if kind not in (XALLOC, XTAB) else None
        pages = [(first + index | reserved << 52, kind, contents) for index in range(count)]
        made.append(Rec(TYPES["PAGE_DATA"], stream.page_data(*pages, reserved=field)))
    at = where % len(stream.records)
    stream.records[at:at] = made
    data = stream.to_bytes()
    assert verified(data) == asked_anew(data) == verified(Unseekable(data))
    assert memory_after(data, False) == memory_after(data, True)


def memory_after(data: bytes, is_anew: bool) -> list[object]:
    """What the receiver knows of the memory in the end; with `is_anew` no record was taken for one like the last."""
    with xenstream.open(data) as image:
        verifier = Verifier("", image.outermost)
        memory = verifier._state.memory
        for event in image.checked_events():
            memory._alike = None if is_anew else memory._alike
            verifier.take(event)
        frames = [(memory.frame(pfn), memory.is_absent(pfn)) for pfn in (*range(24), 1 << 36)]
        return [memory.num_pages, memory.first_pfn, memory.num_populated(), frames, [*memory._records]]


def test_records_like_the_last_are_not_read_entry_by_entry(monkeypatch) -> None:
    """Those of one run each, of as many entries of the same type."""
    stream = hvm()
    runs = [[0, 1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 5], [2, 3, 4, 5]]  # the third is two
    made = [Rec(TYPES["PAGE_DATA"], stream.page_data(*[(pfn, XTAB, None) for pfn in pfns])) for pfns in runs]
    stream.records[-1:-1] = [made[0], made[1], *[made[3]] * 2, made[2], *[made[3]] * 3]
    first = len(stream.records) - 9
    of, read = PageDataReader.of, []
    monkeypatch.setattr(PageDataReader, "of", lambda record: read.append(record.index - first) or of(record))
    assert verified(stream.to_bytes()).findings == asked_anew(stream.to_bytes()).findings
    numbers = [number for number in read if number >= 0]
    assert numbers[:4] == [0, 1, 4, 5] and numbers[4:] == [*range(8)]


@pytest.mark.parametrize(("make", "beyond"), [(pv, MAX_PFN + 1), (hvm, 1 << 36)])
def test_a_pfn_beyond_is_noticed_in_a_record_like_the_last_one(make, beyond: int) -> None:
    stream = make()
    sent = [Rec(TYPES["PAGE_DATA"], stream.page_data((pfn, NOTAB, page(7)))) for pfn in (5, 6, beyond)]
    at = stream.index("PAGE_DATA")
    stream.records[at + 1 : at + 1] = sent
    data = stream.to_bytes()
    wrong = [finding.record for finding in verified(data).findings if f"{beyond:#x}" in finding.found]
    assert wrong[0] == at + 3 and verified(data) == asked_anew(data)


def test_a_record_like_the_last_one_before_verify_is_compared() -> None:
    stream = hvm()
    sent = [Rec(TYPES["PAGE_DATA"], stream.page_data((pfn, NOTAB, page(7)))) for pfn in (20, 21, 22)]
    changed = Rec(TYPES["PAGE_DATA"], stream.page_data((21, NOTAB, page(8))))
    stream.records[-1:-1] = [*sent, Rec(TYPES["VERIFY"]), changed]
    data = stream.to_bytes()
    assert "XC801" in rules_of(verified(data)) and verified(data) == asked_anew(data)


PFNS = st.integers(0, MAX_PFN)


@given(st.sets(PFNS, max_size=4), st.lists(PFNS | st.integers(0, MAX_PFN + 3), max_size=6), st.booleans())
def test_page_tables_populate_what_they_point_at(left_out, mapped, at_once) -> None:
    stream = pv()
    pages = [(pfn, kind, table(*mapped) if pfn == LOW else data) for pfn, kind, data in pv_pages()]
    sent = [stream.page_data(entry) for entry in pages if entry[0] not in left_out]
    if at_once:
        sent = [stream.page_data(*[entry for entry in pages if entry[0] not in left_out])]
    where = stream.index("PAGE_DATA")
    stream.records[where : where + 1] = [Rec(TYPES["PAGE_DATA"], body) for body in sent]
    data = stream.to_bytes()
    report = verified(data)
    assert report == asked_anew(data) == verified(Unseekable(data))
    has_p2m_frame = P2M_FRAME not in left_out or (P2M_FRAME in mapped and LOW not in left_out)
    assert ("XC448" not in rules_of(report)) == has_p2m_frame


TABLES = st.lists(
    st.lists(
        st.tuples(st.sampled_from([NOTAB, L1, L1, 2]), st.sampled_from([9, 10, MAX_PFN + 1, 999]), st.booleans()),
        min_size=1,
        max_size=4,
    ),
    max_size=8,
)


@given(TABLES, st.integers(0, 3), st.integers(0, 9))
def test_page_tables_are_checked_wherever_they_stand(records, most_waiting, cut) -> None:
    stream = pv()
    for entries in records:
        pages = [(pfn | reserved << 52, kind, table(9, mapped)) for pfn, (kind, mapped, reserved) in enumerate(entries)]
        stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*pages))
    data = stream.to_bytes()
    data = data[: -cut * 700 or None]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(receiver_memory, "MOST_TABLES_WAITING", most_waiting)
        report = verified(data)
    assert report == verified(data) == asked_anew(data) == verified(Unseekable(data))
    first = stream.index("PAGE_DATA") + 1
    bad = {first + n for n, entries in enumerate(records) if any(kind and to > MAX_PFN for kind, to, _ in entries)}
    found = {finding.record for finding in report.findings if finding.rule == "XC712"}
    assert found <= bad if cut else found == bad


BOUNDS = st.sampled_from([bound - below for bound in (32, 2**12, 28672, 2**21, 3 * 2**20, 2**28) for below in (1, 2)])


@given(st.integers(1, 2**40 - 1) | BOUNDS, st.data())
def test_what_is_surely_within_is(max_pfn, data) -> None:
    near = st.sampled_from([0, max_pfn, max_pfn // 2, max_pfn - 1, max_pfn + 1, max_pfn // 256 * 256])
    pfns = data.draw(st.lists(near | st.integers(0, 2**40 - 1), min_size=1, max_size=6))
    flags = data.draw(st.integers(0, 2**12 - 1)) | data.draw(st.integers(0, 2**12 - 1)) << 52
    octets = b"".join(struct.pack("<Q", pfn << 12 | flags) for pfn in pfns)
    is_within = page_table_entries.surely_within(octets, max_pfn)
    assert not is_within or max(pfns) <= max_pfn
    assert is_within or max(pfns) > max_pfn or (max_pfn + 1) % 2**4 or max_pfn >= 2**12


@pytest.mark.parametrize("bound", [32, 2**12, 28672, 2**21, 3 * 2**20, 2**28])
def test_a_pfn_just_beyond_is_not_within(bound) -> None:
    for max_pfn in (bound - 2, bound - 1, bound):
        for pfn in (max_pfn + 1, max_pfn + 2, 2 * max_pfn, 2**40 - 1):
            assert not page_table_entries.surely_within(struct.pack("<QQ", max_pfn << 12 | 1, pfn << 12 | 1), max_pfn)


WORDS = st.builds(
    lambda pfn, low, high: pfn << 12 | low | high << 52, st.integers(0, 3), *[st.integers(0, 2**12 - 1)] * 2
)


@given(st.lists(st.just(0) | WORDS, max_size=6), st.sets(st.integers(0, 3), max_size=2))
def test_many_entries_are_refused_as_one_by_one(words, pfns) -> None:
    octets = struct.pack(f"<{len(words)}Q", *words)
    refused, mapped = ("is_large", "is_uncached"), page_table_entries.mapping(pfns, "is_writable")
    wrong = [
        entry
        for entry in page_table_entries.entries_of(octets)
        if entry.flags & 0x90 or (entry.flags & 2 and entry.pfn in pfns)
    ]
    assert page_table_entries.is_free_of(octets, refused, "is_writable", mapped) == (not wrong)
    assert [entry.number for entry in page_table_entries.entries_of(octets)] == [
        n for n, w in enumerate(words) if w & 1
    ]


def test_a_good_pv_guest_is_verified_without_arrays(tmp_path) -> None:
    path = tmp_path / "guest.save"
    with path.open("wb") as out:
        write_stream(out, "pv", 1 << 14, sparse=True)
    program = "import sys, xenstream.cli.main as c; c._run(); print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program, "verify", path], capture_output=True, text=True, check=True)
    assert "conforms         yes" in done.stdout and done.stdout.endswith("False\n")


@given(st.lists(st.lists(runs, max_size=4), max_size=4), st.integers(0, 2000), st.integers(1, 2000))
def test_a_map_takes_batches(made, first, count) -> None:
    """By runs, by arrays, and one by one; a bit stays set."""
    numbers = [code if code in (5, 14) else 128 | code for code in range(16)]
    by_runs, by_arrays, expected = PfnMap("u1", 64), PfnMap("u1", 64), dict[int, int]()
    for entries in made:
        batch = PfnBatch.of_runs([Run(start % 4000, length, code, 0) for start, length, code, _ in entries])
        by_runs.put(batch, numbers, 128)
        by_arrays.put(PfnBatch.of_arrays(batch.pfns, batch.codes), numbers, 128)
        for pfn, code in zip(batch.pfns.tolist(), batch.codes.tolist(), strict=True):
            expected[pfn] = expected.get(pfn, 0) & 128 | numbers[code]
    wanted = range(first, first + count)
    there = PfnBatch.of_runs([Run(first, count, NOTAB, 0)])
    values = [expected.get(pfn, 0) for pfn in wanted]
    for held in (by_runs, by_arrays):
        assert held.get(there.pfns).tolist() == values
        assert all(held.get1(pfn) == value for pfn, value in expected.items())
        for value in {0, *values}:
            is_all = set(values) == {value}
            assert held.are_all(PfnBatch.of_arrays(there.pfns, there.codes), value) == is_all
            assert held.are_all(there, value) == is_all or not value  # a part that is not there has no zeros


@given(st.lists(st.tuples(starts, st.integers(1, 600)), max_size=5), st.randoms())
def test_a_map_takes_a_number_for_each_entry(made: list[tuple[int, int]], random: Random) -> None:
    by_runs, by_arrays = PfnMap("u8", 64), PfnMap("u8", 64)
    batch = PfnBatch.of_runs([Run(first, count, NOTAB, 0) for first, count in made])
    numbers = array("Q", [random.getrandbits(64) for _ in range(len(batch))])
    by_runs.put_each(batch, numbers)
    by_arrays.put_each(PfnBatch.of_arrays(batch.pfns, batch.codes), numbers)
    expected = dict(zip(batch.pfns.tolist(), numbers, strict=True))
    for pfn, number in expected.items():
        assert by_runs.get1(pfn) == by_arrays.get1(pfn) == number
