"""Looking for octets in physical memory."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xenstream import search
from xenstream.errors import XenstreamError
from xenstream.search import LONGEST, compile_hex, compile_regex, compile_text, find

PAGE = 4096


class Pages:
    """Memory of pages in a dict."""

    page_size = PAGE

    def __init__(self, first: int, data: bytes) -> None:
        self.pages = {first + at // PAGE: data[at : at + PAGE].ljust(PAGE, b"\0") for at in range(0, len(data), PAGE)}

    def ranges(self) -> Iterator[tuple[int, int]]:
        starts = [pfn for pfn in self.pages if pfn - 1 not in self.pages]
        for start in sorted(starts):
            yield start, next(count for count in range(len(self.pages) + 1) if start + count not in self.pages)

    def read_physical(self, address: int, length: int) -> bytes:
        return b"".join(self.pages[pfn] for pfn in range(address // PAGE, (address + length) // PAGE))


@pytest.fixture(autouse=True, params=[1, 2, 256])
def window(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_PAGES_AT_ONCE", request.param)


def addresses(memory: Pages, pattern: re.Pattern[bytes]) -> list[int]:
    return [match.address for match in find(memory, pattern)]


def planted(*at: int, what: bytes = b"needle", size: int = 8 * PAGE) -> bytes:
    data = bytearray(size)
    for where in at:
        data[where : where + len(what)] = what
    return bytes(data)


def test_within_and_across_pages() -> None:
    memory = Pages(0x100, planted(0, 50, PAGE - 3, 3 * PAGE - 6, 8 * PAGE - 6))
    found = [0x100000 + at for at in (0, 50, PAGE - 3, 3 * PAGE - 6, 8 * PAGE - 6)]
    assert addresses(memory, compile_text("needle")) == found
    assert addresses(memory, compile_hex("6e65 65 646c65")) == found


def test_not_across_a_hole() -> None:
    memory = Pages(0x100, planted(PAGE - 3, 2 * PAGE - 3))
    memory.pages[0x200] = memory.pages.pop(0x101)  # each holds one half of two needles
    assert addresses(memory, compile_text("needle")) == []
    assert addresses(memory, compile_text("dle")) == [0x102000, 0x200000]


def test_context_reaches_beyond_the_match() -> None:
    memory = Pages(1, planted(PAGE - 10, what=b"needle in a haystack"))
    (match,) = find(memory, compile_text("needle"))
    assert (match.data, match.context[:20], len(match.context)) == (b"needle", b"needle in a haystack", search.CONTEXT)


def test_regular_expressions() -> None:
    memory = Pages(0, planted(2 * PAGE - 7, what=b"tick 41\ntick 7\n"))
    found = [(match.address, match.data) for match in find(memory, compile_regex(r"tick \d+"))]
    assert found == [(2 * PAGE - 7, b"tick 41"), (2 * PAGE + 1, b"tick 7")]
    assert addresses(memory, compile_regex("(?<=tick )7")) == [2 * PAGE + 6]
    assert addresses(memory, compile_regex("x*")) == []


def test_no_match_is_longer_than_allowed() -> None:
    memory = Pages(0, b"\0" * PAGE + b"a" * 3 * PAGE + b"\0" * PAGE)
    found = [(match.address, len(match.data)) for match in find(memory, compile_regex("a+"))]
    assert found == [(PAGE, LONGEST), (PAGE + LONGEST, LONGEST), (PAGE + 2 * LONGEST, LONGEST)]
    assert addresses(memory, compile_regex("a+b")) == []


@given(st.lists(st.sampled_from(b"abc\n"), max_size=40), st.integers(PAGE - 30, 4 * PAGE - 10))
def test_as_over_all_of_it_at_once(text: list[int], at: int) -> None:
    data = planted(at, what=bytes(text), size=4 * PAGE)
    for expression in (rb"ab", rb"a", rb"[abc]+", rb"\Ba", rb"(?<=b)c", rb"a(?=\n)"):
        expected = [match.start() for match in re.finditer(expression, data)]
        assert addresses(Pages(0, data), re.compile(expression)) == expected


@pytest.mark.parametrize(
    ("make", "pattern", "message"),
    [
        (compile_text, "", "the pattern is empty"), (compile_hex, "", "the pattern is empty"),
        (compile_hex, "123", "'123' is not a string of octets in hex"), (compile_hex, "xy", "octets in hex"),
        (compile_regex, "(", "is not a regular expression"), (compile_text, "a" * (LONGEST + 1), "is too long"),
    ],
)  # fmt: skip
def test_bad_patterns(make: object, pattern: str, message: str) -> None:
    with pytest.raises(XenstreamError, match=message):
        make(pattern)  # type: ignore[operator]
