"""`xenstream memory stats`: a guest's memory in figures and as a picture."""

from __future__ import annotations

import json
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.cli import invoke, run
from helpers.real_streams import COMPLETE, path
from helpers.sent import made
from hypothesis import given
from hypothesis import strategies as st
from samples.build import BROKEN, L1, NOTAB, PAGE, XALLOC, XTAB, Stream, hvm, page
from xenstream.guest.stats import picture
from xenstream.io.source import FileSource

LIVE = (
    [(pfn, NOTAB, page(pfn + 1)) for pfn in range(8)],
    [(8, NOTAB, bytes(PAGE)), (9, L1, page(1)), (2, NOTAB, page(21)), (5, NOTAB, page(22))],
    [(600, NOTAB, page(22)), (5, NOTAB, page(23)), (7, XTAB, None), (8, BROKEN, None), (5000, XALLOC, None)],
)
"""A live migration: ten pages, then three more (two of them repeated), then one again."""


def stats(stream: Stream | bytes, folder: Path, *options: str) -> dict[str, Any]:
    (folder / "in").write_bytes(stream if isinstance(stream, bytes) else stream.to_bytes())
    status, out, err = invoke("memory", "stats", folder / "in", "--json", *options)
    assert (status, err) == (0, "")
    figures: dict[str, Any] = json.loads(out)
    assert figures.pop("schema") == 1
    return figures


def test_a_live_migration(tmp_path: Path) -> None:
    assert stats(made(*LIVE), tmp_path) == {
        "file": str(tmp_path / "in"), "page_size": PAGE, "problems": [],
        "pages": 10, "memory": 10 * PAGE, "max_pfn": 5000, "holes": 4991,
        "ranges": [[0, 7], [9, 1], [600, 1], [5000, 1]],
        "types": {"NOTAB": 8, "L1TAB": 1, "BROKEN": 1, "XALLOC": 1, "XTAB": 1}, "more_types": False,
        "pages_sent": 14, "pages_resent": 3, "times": {"1": 9, "2": 1, "3": 1}, "rounds": [10, 3, 1],
        "hottest": [{"pfn": 5, "pages": 1, "times": 3}, {"pfn": 2, "pages": 1, "times": 2}], "paused_round": 3,
        "contents": {"zero": 1, "duplicate": 1},
    }  # fmt: skip


@pytest.mark.parametrize("step", [1, 3])  # as runs, and as arrays
def test_the_hottest_pages_are_ranges_of_those_sent_equally_often(step: int, tmp_path: Path) -> None:
    """Of 20 ranges the 16 hottest are listed; one pfn that was sent often has no page any more."""
    first = [[(pfn, NOTAB, page(1)) for pfn in range(0, 600, step)]]
    again = [
        [(30 * place + 3 * pfn, NOTAB, page(2)) for place in range(20) for pfn in range(place % 2 + 1)]
        for _ in range(2)
    ]
    gone = [[(599 - 599 % step, NOTAB, page(3))]] * 9 + [[(599 - 599 % step, XTAB, None)]]
    hot = stats(made(*first, *again, [(60, NOTAB, page(4))], *gone), tmp_path, "--no-contents")["hottest"]
    assert hot[0] == {"pfn": 60, "pages": 1, "times": 4} and len(hot) == 16
    assert hot[1:4] == [{"pfn": pfn, "pages": 1, "times": 3} for pfn in (0, 30, 33)]


def test_the_hottest_pages_that_follow_each_other_are_one_range(tmp_path: Path) -> None:
    pages = [(pfn, NOTAB, page(1)) for pfn in range(8)]
    figures = stats(made(pages, pages[2:5], pages[3:4]), tmp_path)
    hot = [(each["pfn"], each["pages"], each["times"]) for each in figures["hottest"]]
    assert hot == [(3, 1, 3), (2, 1, 2), (4, 1, 2)]
    assert "pfn 0x2-0x4, sent twice" in invoke("memory", "stats", written(made(pages, pages[2:5]), tmp_path))[1]


def written(stream: Stream, folder: Path) -> Path:
    (folder / "in").write_bytes(stream.to_bytes())
    return folder / "in"


def test_the_round_of_the_paused_guest_is_the_last_before_its_registers(tmp_path: Path) -> None:
    pages = [(pfn, NOTAB, page(1)) for pfn in range(3)]
    assert stats(made(pages), tmp_path)["paused_round"] is None
    live = hvm()
    rounds = len(stats(live, tmp_path)["rounds"])
    for number in range(2):
        live.before("X86_TSC_INFO", "PAGE_DATA", live.page_data((number, NOTAB, page(1))))
        live.before("X86_TSC_INFO", "PAGE_DATA", live.page_data((0, NOTAB, page(1))))
    live.before("END", "CHECKPOINT").before("END", "PAGE_DATA", live.page_data((0, NOTAB, page(1))))
    live.before("END", "CHECKPOINT")
    figures = stats(live, tmp_path)
    assert rounds < figures["paused_round"] == len(figures["rounds"]) - 1
    status, out, _ = invoke("memory", "stats", written(made(pages, pages), tmp_path))
    assert status == 0 and "paused           in round 2" in out
    (tmp_path / "in").write_bytes(made(pages, pages).to_bytes()[:-8])
    status, out, _ = invoke("memory", "stats", tmp_path / "in")
    assert status == 1 and "rounds           2" in out and "paused  " not in out


@pytest.mark.parametrize("start", [[7], list(range(0, 200, 2))])  # as runs, and more of them than are kept
def test_a_pfn_twice_in_a_row_begins_another_round(start: list[int], tmp_path: Path) -> None:
    pfns = [*start, start[-1], 999]
    figures = stats(made([(pfn, NOTAB, page(1)) for pfn in pfns]), tmp_path)
    assert (figures["rounds"], figures["times"]) == ([len(start), 2], {"1": len(start), "2": 1})


@pytest.mark.parametrize(("count", "more"), [(60000, False), (70000, True)])
def test_holes_that_lie_far_apart(count: int, more: bool, tmp_path: Path) -> None:
    starts = range(0, count, 1000)
    stream = made(
        [(0, NOTAB, page(1))], *([(512 * pfn, XTAB, None) for pfn in range(at + 1, at + 1001)] for at in starts)
    )
    figures = stats(stream, tmp_path, "--no-contents")
    assert figures["more_types"] is more and (figures["types"] == {"NOTAB": 1, "XTAB": count}) is not more
    status, out, _ = invoke("memory", "stats", tmp_path / "in", "--no-contents")
    assert status == 0 and ("too many to count" in out) is more
    status, _, err = invoke("memory", "read", tmp_path / "in", hex(512 * count << 12))
    assert status != 0 and ("XTAB" in err) is not more and "never" not in err


def test_in_words(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(made(*LIVE).to_bytes())
    status, out, _ = run("memory", "stats", tmp_path / "in")
    assert status == 0
    assert out.splitlines()[1:] == [
        "memory           10 pages (40 KiB)",
        "highest pfn      0x1388",
        "holes            4991 pfns below that",
        "page types       8 NOTAB, 1 L1TAB, 1 BROKEN, 1 XALLOC, 1 XTAB",
        "pages sent       14, 3 of them again",
        "sent             9 pfns once, 1 pfn twice, 1 pfn 3 times",
        "rounds           3, of so many pages: 10, 3, 1",
        "hottest          pfn 0x5, sent 3 times",
        "                 pfn 0x2, sent twice",
        "paused           in round 3, the last before the registers: 1 page (4 KiB)",
        "zero pages       1",
        "duplicates       1 other page repeats an earlier one",
        "",
        "0x000000000000-0x000000006fff  7 pages (28 KiB)",
        "0x000000009000-0x000000009fff  1 page (4 KiB)",
        "0x000000258000-0x000000258fff  1 page (4 KiB)",
        "0x000001388000-0x000001388fff  1 page (4 KiB)",
        "",
        "0x000000000000  ▓░" + "·" * 62,
        "0x000000200000  ···········░" + "·" * 52,
        "0x000000400000  " + "·" * 64,
        "*",
        "0x000001200000  " + "·" * 49 + "░",
        "0x000001390000  · no pages, █ all; one is 32 KiB",
    ]


def test_a_terminal_that_has_only_ascii(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    (tmp_path / "in").write_bytes(made([(0, NOTAB, page(1)), (1, NOTAB, page(2))]).to_bytes())
    _, out, _ = run("memory", "stats", tmp_path / "in")
    assert out.splitlines()[-2:] == ["0x000000000000  ##", "0x000000002000  . no pages, # all; one is 4 KiB"]


def test_long_lists_are_cut(tmp_path: Path) -> None:
    pages = [[(2 * pfn, NOTAB, page(1)) for pfn in range(number)] for number in range(15, 0, -1)]
    (tmp_path / "in").write_bytes(made(*pages).to_bytes())
    lines = invoke("memory", "stats", tmp_path / "in")[1].splitlines()
    assert lines[6].startswith("sent             1 pfn once, 1 pfn twice, 1 pfn 3 times, ")
    assert lines[7].endswith(" 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4 and 3 more; --json has them all")
    assert "and 3 more ranges; --json has them all" in lines


def test_no_pages(tmp_path: Path) -> None:
    figures = stats(made([(1, XTAB, None)]), tmp_path)
    assert figures["pages"] == figures["holes"] == figures["memory"] == 0 and figures["max_pfn"] is None
    assert figures["contents"] == {"zero": 0, "duplicate": 0}
    assert invoke("memory", "stats", tmp_path / "in")[1].endswith(
        "duplicates       0 other pages repeat an earlier one\n"
    )


def test_pages_are_read_only_for_their_contents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = made(*([(pfn, NOTAB, page(1)) for pfn in range(start, start + 512)] for start in range(0, 2048, 512)))
    read, real = [], FileSource.read_at
    monkeypatch.setattr(FileSource, "read_at", lambda *a: read.append(len(data := real(*a))) or data)
    figures = stats(stream, tmp_path, "--no-contents")
    assert figures["contents"] is None and sum(read) < 2048 * PAGE // 10
    assert stats(stream, tmp_path)["contents"] == {"zero": 0, "duplicate": 2047}


def test_what_is_behind_verify_or_the_last_checkpoint_does_not_count(tmp_path: Path) -> None:
    stream = made([(1, NOTAB, page(1)), (2, NOTAB, page(2))])
    stream.before("END", "VERIFY").before(
        "END", "PAGE_DATA", stream.page_data((1, NOTAB, page(1)), (3, NOTAB, page(3)))
    )
    assert stats(stream, tmp_path)["pages_sent"] == 2


def test_a_cut_stream(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(hvm().to_bytes()[:-20])
    status, out, err = invoke("memory", "stats", tmp_path / "in", "--json")
    assert status == 1 and "the data ends" in err and json.loads(out)["problems"] != []


@pytest.mark.parametrize("name", COMPLETE)
def test_real_guests(name: str) -> None:
    from_file = json.loads(invoke("memory", "stats", path(name), "--json", "--no-contents")[1])
    summary = json.loads(invoke("info", path(name), "--json")[1])
    assert (from_file["pages"], from_file["memory"]) == (summary["pages"], summary["memory"])
    assert from_file["pages_sent"] == summary["pages_sent"] and from_file["pages_resent"] == 0
    assert (
        sum(count for _, count in from_file["ranges"])
        == from_file["pages"]
        == COMPLETE[name]["memory"] * 256 + ({"hvm-1vcpu": -4, "pvh-2vcpu": 16, "pv-64bit-1vcpu": 0}[name])
    )


@given(st.sets(st.integers(0, 5000)), st.integers(1, 64))
def test_picture(pfns: set[int], most_cells: int) -> None:
    ordered = sorted(pfns)
    starts = [pfn for pfn in ordered if pfn - 1 not in pfns]
    ranges = [(start, next(n for n in range(1, sys.maxsize) if start + n not in pfns)) for start in starts]
    drawn = picture(ranges, most_cells)
    assert len(drawn.cells) <= most_cells
    if pfns:
        assert len(drawn.cells) == ordered[-1] // drawn.pages + 1
        assert drawn.pages == 1 or ordered[-1] // (drawn.pages // 2) + 1 > most_cells
    for number, share in enumerate(drawn.cells):
        cell = range(number * drawn.pages, (number + 1) * drawn.pages)
        assert share == len(pfns.intersection(cell)) / drawn.pages


def test_an_index_takes_at_most_16_octets_a_pfn() -> None:
    count = 1 << 18
    batches = ([(pfn, XALLOC, None) for pfn in range(start, start + 1024)] for start in range(0, count, 1024))
    data = made(*batches).to_bytes()
    with xenstream.open(data) as image:
        tracemalloc.start()
        try:
            assert len(image.memory) == count
            assert tracemalloc.get_traced_memory()[0] < 16 * count
        finally:
            tracemalloc.stop()
