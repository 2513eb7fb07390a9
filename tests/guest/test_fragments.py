"""Reads and searches an image in which pages that are adjacent in the guest are apart."""

from __future__ import annotations

import random
import re
from itertools import pairwise
from pathlib import Path

import pytest
import xenstream
from samples import build
from xenstream.errors import XenstreamError
from xenstream.guest import narrowed, search

PAGE, COUNT = build.PAGE, 1200
HOLE, UNSENT = 700, 900
ENDS = (HOLE * PAGE, (HOLE + 1) * PAGE, COUNT * PAGE)
PLACES = (0, 50, PAGE - 3, 63 * PAGE + 4093, 64 * PAGE - 1, 511 * PAGE + 4094, ENDS[0] - 2, ENDS[1], COUNT * PAGE - 5)


def memory_of_guest() -> bytes:
    memory = bytearray(b"".join(bytes([pfn % 251 | 0x80]) * PAGE for pfn in range(COUNT)))
    for place, word in zip(PLACES, ("needle", "zq", "zq", "needle", "zqx", "aab", "needle", "x", "zaab!"), strict=True):
        memory[place : place + len(word)] = word.encode()
    for pfn in (HOLE, UNSENT):
        memory[pfn * PAGE : (pfn + 1) * PAGE] = bytes(PAGE)
    return bytes(memory)


@pytest.fixture(params=["shuffled", "single", "ascending"])
def image(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Write an image of pages in some order, of which one is missing and one was never sent; others were sent before
    with other contents.
    """
    memory, chance = memory_of_guest(), random.Random(1)
    pfns = [pfn for pfn in range(COUNT) if pfn not in (HOLE, UNSENT)]
    again = sorted(chance.sample(pfns, 400))
    if request.param == "shuffled":
        chance.shuffle(pfns)
    rounds = [(again[:90], build.page(0x77)), (pfns, None), (again, None)]
    stream = build.hvm()
    stream.drop("PAGE_DATA")
    for sent, old in rounds:
        for some in batched_list(sent, 1 if request.param == "single" else 100):
            pages = [(pfn, build.NOTAB, old or memory[pfn * PAGE : (pfn + 1) * PAGE]) for pfn in some]
            stream.records.insert(-3, stream.rec("PAGE_DATA", stream.page_data(*pages)))
    stream.records.insert(-3, stream.rec("PAGE_DATA", stream.page_data((UNSENT, build.XALLOC, None))))
    path = tmp_path / "guest.save"
    path.write_bytes(stream.to_bytes())
    return path


def batched_list(items: list[int], count: int) -> list[list[int]]:
    return [items[start : start + count] for start in range(0, len(items), count)]


def test_every_read_is_as_in_the_guest(image: Path) -> None:
    expected, chance = memory_of_guest(), random.Random(2)
    with xenstream.open(image) as opened:
        for _ in range(200):
            start = chance.randrange(COUNT * PAGE - 1)
            out = bytearray(min(chance.choice([10, PAGE, 9 * PAGE, 99 * PAGE]), COUNT * PAGE - start))
            if start // PAGE <= HOLE <= (start + len(out) - 1) // PAGE:
                with pytest.raises(XenstreamError, match="pfn 0x2bc has no contents"):
                    opened.memory.read_into(start, memoryview(out))
            else:
                opened.memory.read_into(start, memoryview(out))
                assert out == expected[start : start + len(out)]


@pytest.mark.parametrize("source", ["file", "bytes"])
@pytest.mark.parametrize("words", [["needle"], ["zq"], ["x"], ["zqx", "aab"], ["nowhere"], ["\0\0"]])
def test_matches_are_as_in_the_guest(image: Path, source: str, words: list[str]) -> None:
    memory = memory_of_guest()
    ends = (0, HOLE * PAGE, (HOLE + 1) * PAGE, COUNT * PAGE)
    expected = {
        (start + match.start(), match[0])
        for word in words
        for start, end in list(pairwise(ends))[::2]
        for match in re.finditer(re.escape(word.encode()), memory[start:end])
    }
    with xenstream.open(image if source == "file" else image.read_bytes()) as opened:
        found = [match for _, match in search.find_any(opened.memory, [search.compile_text(word) for word in words])]
        assert opened.memory.is_shareable == (source == "file")
    assert [(match.address, match.data) for match in found] == sorted(expected)
    for match in found:
        end = match.address + max(len(match.data), search.CONTEXT)
        stop = min(end, ENDS[0] if match.address < ENDS[0] else ENDS[2])
        assert match.context == memory[match.address : stop]


def test_only_where_the_bytes_are_is_searched_again(image: Path) -> None:
    with xenstream.open(image) as opened:
        memory = opened.memory
        parts = list(narrowed.narrowed(memory, memory.ranges(), [b"needle"], search.CONTEXT))
        assert list(narrowed.narrowed(memory, memory.ranges(), [b"nowhere"], search.CONTEXT)) == []
    assert parts == [(0, 66)]  # a piece of 64 pages, and what a match can reach


def test_a_file_that_becomes_shorter_is_an_error(image: Path) -> None:
    with xenstream.open(image) as opened:
        memory = opened.memory
        image.write_bytes(image.read_bytes()[: PAGE * 100])
        with pytest.raises(XenstreamError, match="has become shorter"):
            list(search.find(memory, search.compile_text("nowhere")))
