"""Tests of the search for bytes in physical memory."""

from __future__ import annotations

import re
import signal
import threading
from collections.abc import Iterator
from importlib.util import find_spec

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from xenstream.errors import XenstreamError
from xenstream.guest import regex, search
from xenstream.guest.search import compile_hex, compile_regex, compile_text, find
from xenstream.limits import LONGEST_MATCH as LONGEST

PAGE = 4096


class Pages:
    """Memory of pages in a dict."""

    page_size = PAGE
    is_shareable = True

    def __init__(self, first: int, data: bytes) -> None:
        self.pages = {first + at // PAGE: data[at : at + PAGE].ljust(PAGE, b"\0") for at in range(0, len(data), PAGE)}

    def ranges(self) -> Iterator[tuple[int, int]]:
        starts = [pfn for pfn in self.pages if pfn - 1 not in self.pages]
        for start in sorted(starts):
            yield start, next(count for count in range(len(self.pages) + 1) if start + count not in self.pages)

    ranges_with_contents = ranges

    def read_into(self, address: int, out: memoryview) -> None:
        first, within = divmod(address, PAGE)
        pages = b"".join(self.pages[pfn] for pfn in range(first, (address + len(out) - 1) // PAGE + 1))
        out[:] = pages[within : within + len(out)]


LEAST = 3 * LONGEST + 3
"""Bytes that a window keeps of the one before."""


@pytest.fixture(autouse=True, params=[LEAST + PAGE, LEAST + 2 * PAGE, 256 * PAGE])
def window(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_WINDOW", request.param)
    monkeypatch.setattr(search, "_LIMITED", request.param)


ENGINES = [
    "python",
    pytest.param("re2", marks=pytest.mark.skipif(find_spec("re2") is None, reason="google-re2 is not installed")),
]


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "python":
        monkeypatch.setattr(regex, "_automaton", lambda tree: None)
    return str(request.param)


def addresses(memory: Pages, pattern: search.Wanted) -> list[int]:
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


@pytest.mark.usefixtures("engine")
def test_regular_expressions() -> None:
    memory = Pages(0, planted(2 * PAGE - 7, what=b"tick 41\ntick 7\n"))
    found = [(match.address, match.data) for match in find(memory, compile_regex(r"tick \d+"))]
    assert found == [(2 * PAGE - 7, b"tick 41"), (2 * PAGE + 1, b"tick 7")]
    assert addresses(memory, compile_regex("(?<=tick )7")) == [2 * PAGE + 6]
    assert addresses(memory, compile_regex("x*")) == []


@pytest.mark.usefixtures("engine")
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
        assert addresses(Pages(0, data), compile_regex(expression.decode())) == expected


@pytest.mark.parametrize(
    ("make", "pattern", "message"),
    [
        (compile_text, "", "the pattern is empty"), (compile_hex, "", "the pattern is empty"),
        (compile_hex, "123", "'123' is not a string of bytes in hex"), (compile_hex, "xy", "bytes in hex"),
        (compile_regex, "", "the pattern is empty"), (compile_regex, "(?=a)", "matches only the empty string"),
        (compile_regex, "x{0}", "matches only the empty"), (compile_regex, r"\b^", "matches only the empty string"),
        (compile_regex, "a(?=.*b)", "looks at more than 4096"), (compile_regex, "(?<=x{4097})a", "more than 4096"),
        (compile_regex, "a(?=b{4000})(?!b{97})", "more than 4096"), (compile_regex, "a{9999999999}", "not a regular"),
        (compile_regex, "(", "is not a regular expression"), (compile_text, "a" * (LONGEST + 1), "is too long"),
    ],
)  # fmt: skip
def test_bad_patterns(make: object, pattern: str, message: str) -> None:
    with pytest.raises(XenstreamError, match=message):
        make(pattern)  # type: ignore[operator]


def spans(data: bytes, expression: str) -> list[tuple[int, int]]:
    memory = Pages(0, data)
    return [(match.address, match.address + len(match.data)) for match in find(memory, compile_regex(expression))]


def truth(data: bytes, expression: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(expression.encode(), data) if match[0]]


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("expression", [r"(?<=a)b", r"\bab", r"\Bb", r"b\b", r"(?<!c )ab", r"ab(?! c)", r"(?<=b c a)b"])
def test_what_stands_around_a_match_counts_across_windows(expression: str) -> None:
    """The text fills all the memory, so that it covers every edge of a window."""
    data = (b"ab c " * 8 * PAGE)[: 8 * PAGE]
    assert spans(data, expression) == truth(data, expression) != []


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("length", [2000, 3000, 4094])
@pytest.mark.parametrize("expression", ["<x+>", "<x*?>", r"<x{9,4094}>\B", "<x+>(?=<x{2000})", "(?<=>)<x+>"])
def test_long_matches_across_windows(length: int, expression: str) -> None:
    data = (b"<" + b"x" * length + b">") * 24
    data = data.ljust(-(-len(data) // PAGE) * PAGE, b"y")
    assert spans(data, expression) == truth(data, expression) != []


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (r"\Aa", [0]), ("^a", [0]), ("(?m)^a", [0, 5 * PAGE - 1]), (r"b\Z", [6 * PAGE - 1]), ("b$", [6 * PAGE - 1]),
        ("(?m)a$", [5 * PAGE - 3]), (r"(?m)\Aa$", []), (r"\Ab|a\Z|(?<=^a)b|a(?=\Z)", []),
    ],
)  # fmt: skip
def test_anchors_match_at_the_ends_of_adjacent_pages(expression: str, expected: list[int]) -> None:
    data = b"a" * (5 * PAGE - 2) + b"\na" + b"b" * PAGE
    assert [begin for begin, _ in spans(data, expression)] == expected
    memory = Pages(0, data)
    memory.pages[9] = b"a" + bytes(PAGE - 1)
    assert [at for at in addresses(memory, compile_regex(expression)) if at < 9 * PAGE] == expected


@pytest.mark.filterwarnings("error")
@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("a+", [(1, 4097), (4097, 4137)]),
        (r"a+\b", [(41, 4137)]),
        (r"a+(?=\0)", [(41, 4137)]),
        (r"(?m)a+$", [(42, 4138)]),
        (r"(?x) a+ \b  # a word", [(41, 4137)]),
        (r"(?i)A+\b", [(41, 4137)]),
        (r"[[a]+\b", [(41, 4137)]),
        (r"a+\B", [(1, 4097), (4097, 4136)]),
        (r"a+\Z|aa", [(at, at + 2) for at in range(1, 4137, 2)]),
        (r"(?:a+\b|aaa)", [(at, at + 3) for at in range(1, 41, 3)] + [(43, 4137)]),
    ],
)
def test_where_a_match_is_cut_off_is_no_end(expression: str, expected: list[tuple[int, int]]) -> None:
    rest = b"\na" if "$" in expression else b"\0"
    data = b" " + b"a" * (4137 if "$" in expression else 4136) + rest
    assert spans(data, expression) == expected


@pytest.mark.usefixtures("engine")
def test_a_match_at_the_end_is_cut_off_too() -> None:
    data = b"b" * (PAGE - 30) + b"a" * (PAGE + 30)
    assert spans(data, r"a+\Z") == [(PAGE, 2 * PAGE)]
    assert spans(data, r"a+$") == [(PAGE, 2 * PAGE)]


@pytest.mark.parametrize("expression", ["(a+)+b", "(a|a)*b", "(?:a*)*b", "(a+)+(?=b)", r"(a)+\1*b", "(?:a?){99}a{99}b"])
def test_a_search_that_would_not_end_is_given_up(expression: str, engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (regex, search):
        monkeypatch.setattr(module, "SECONDS", 0.1)
    memory = Pages(0, b"a" * 3 * PAGE)
    handler = signal.getsignal(signal.SIGVTALRM)
    wanted = compile_regex(expression)
    if isinstance(wanted, regex.Automaton):
        assert addresses(memory, wanted) == []
    else:
        with pytest.raises(XenstreamError, match=r"takes too long, more than 0.1 s at 0x0; bound its repeats"):
            addresses(memory, wanted)
    assert signal.getsignal(signal.SIGVTALRM) is handler and not signal.getitimer(signal.ITIMER_VIRTUAL)[0]


def test_re2_takes_what_it_can(engine: str) -> None:
    kinds = [type(compile_regex(text)).__name__ for text in ("(a+)+b", "(?i)[^a-c]{2,9}?$|x", r"(?m)^\w\d$")]
    fast = "Automaton" if engine == "re2" else "Backtracking"
    assert kinds == [fast, "Backtracking", fast]


def in_thread(expression: str) -> list[int] | str:
    found: list[list[int] | str] = []

    def look() -> None:
        try:
            found.append(addresses(Pages(0, b"a" * PAGE + b"b"), compile_regex(expression)))
        except XenstreamError as error:
            found.append(str(error))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join(60)
    return found[0]


def test_in_another_thread_what_could_not_be_stopped_is_refused(engine: str) -> None:
    assert in_thread("ab") == [PAGE - 1] and in_thread("a{1,9}(?<=aaa)b") == [PAGE - 9]
    assert in_thread("a{1,9}b+") == [PAGE - 9]
    for expression in ("(a+)+b", "a+b", r"(?:a|aa){1,20}b", "(?:a{1,9}){1,9}b", r"(a)\1b"):
        assert ("can be stopped only in the main thread" in in_thread(expression)) == (
            engine == "python" or "\\1" in expression
        )


def test_a_timer_of_somebody_else_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regex, "_automaton", lambda tree: None)
    signal.setitimer(signal.ITIMER_VIRTUAL, 1000)
    try:
        with pytest.raises(XenstreamError, match="that nobody else uses"):
            addresses(Pages(0, b"a"), compile_regex("a+b"))
        assert signal.getitimer(signal.ITIMER_VIRTUAL)[0] > 900
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def test_the_timer_stands_between_matches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regex, "_automaton", lambda tree: None)
    matches = find(Pages(0, b"aab" * 99), compile_regex("a+b"))
    next(matches)
    assert signal.getsignal(signal.SIGVTALRM) is signal.SIG_DFL and not signal.getitimer(signal.ITIMER_VIRTUAL)[0]
    matches.close()  # type: ignore[attr-defined]
    assert signal.getsignal(signal.SIGVTALRM) is signal.SIG_DFL


ATOMS = st.sampled_from([
    *"ab.", r"\n", "[ab]", "[^a]", r"\w", r"\W", r"\s", r"\d", r"\x80", r"\b", r"\B", "^", r"\Z", "$",
    "(?i:B)", "(?s:.)", "(?m:^)", "(?m:$)", "[[:a]", r"[\S\x85]", "(?<=a)", "(?!b)",
])  # fmt: skip
EXPRESSIONS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{1,2}", "{2}", "*?", "+?", "??", "{0,2}?", "{,2}"])).map(
            lambda pair: f"(?:{pair[0]}){pair[1]}"
        ),
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map("|".join).map("({})".format),
    ),
    max_leaves=8,
)


@pytest.mark.filterwarnings("ignore:Possible nested set:FutureWarning:test_search")
@pytest.mark.usefixtures("engine")
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    EXPRESSIONS, st.lists(st.sampled_from(b"abAB\n\v 1\x80\x85\xe9\xc9"), min_size=1, max_size=20), st.integers(0, 30)
)
def test_both_engines_find_what_python_finds(expression: str, text: list[int], at: int) -> None:
    try:
        wanted = compile_regex(expression)
    except XenstreamError:
        return
    data = bytes(text)
    if at > len(data):
        at = 0
    match = re.compile(expression.encode()).search(data, at)
    assert wanted.search(data, at, len(data)) == (match and match.span())


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("length", [4094, 4095, 5000, 8190, 8191, 8192, 9000, 12286, 12290, 20000])
@pytest.mark.parametrize("expression", ["a[^c]*b", "a[^c]*?b", r"a[^c]*b\b"])
def test_after_a_match_that_is_too_long(length: int, expression: str) -> None:
    data = b" a" + b"x" * length + b"bc" + b"a" + b"x" * 100 + b"b c" + b"x" * length + b"ab"
    data += b" " * (-len(data) % PAGE)
    whole = re.compile(expression.encode()).finditer(data)
    expected = [match.span() for match in whole if match.end() - match.start() <= LONGEST]
    if expression.endswith(r"\b"):
        assert (1, length + 3) not in expected  # bc is one word
    assert spans(data, expression) == expected != []
