"""Prints the figures of a guest's memory and a picture of its address space."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from ...guest.stats import MemoryStats, Picture, picture
from ...inspect.units import binary
from ...schema.names import counted
from ..terminal import echo

_COLUMNS, _ROWS = 64, 16
_MOST_RANGES = 12
_MOST_ITEMS = 12
_MOST_HOT = 5
_SHADES = ("·░▒▓█", ".-+*#")  # from none to all; the second where the terminal has only ASCII


def stats(figures: MemoryStats) -> None:
    """Print the figures as a table of two columns, then the ranges, then the picture."""
    for name, value in _rows(figures):
        echo(f"{name:16} {value}", hang=17)
    if not figures.ranges:
        return
    echo()
    for line in _ranges(figures):
        echo(line)
    echo()
    for line in _picture(picture(figures.ranges, _COLUMNS * _ROWS), figures.page_size):
        echo(line)


def _rows(figures: MemoryStats) -> Iterator[tuple[str, str]]:
    yield "file", figures.file
    yield "memory", f"{counted(figures.pages, 'page')} ({binary(figures.memory)})"
    if figures.max_pfn is not None:
        yield "highest pfn", f"{figures.max_pfn:#x}"
        yield "holes", f"{counted(figures.holes, 'pfn')} below that"
    types = ", ".join(f"{count} {name}" for name, count in figures.types.items()) or "none"
    yield "page types", types + (", and pfns without a page that were too many to count" if figures.more_types else "")
    yield "pages sent", f"{figures.pages_sent}, {figures.pages_resent} of them again"
    if figures.pages_resent:
        yield "sent", _some([f"{counted(count, 'pfn')} {_times(times)}" for times, count in figures.times.items()])
        yield "rounds", f"{len(figures.rounds)}, of so many pages: {_some([*map(str, figures.rounds)])}"
        yield from _hottest(figures)
    if figures.paused_round is not None:
        pages = figures.rounds[figures.paused_round - 1]
        sent = f"{counted(pages, 'page')} ({binary(pages * figures.page_size)})"
        yield "paused", f"in round {figures.paused_round}, the last before the registers: {sent}"
    if figures.contents is not None:
        repeats = "page repeats" if figures.contents.duplicate == 1 else "pages repeat"
        yield "zero pages", str(figures.contents.zero)
        yield "duplicates", f"{figures.contents.duplicate} other {repeats} an earlier one"


def _hottest(figures: MemoryStats) -> Iterator[tuple[str, str]]:
    """Yield the ranges of pages that were sent most often."""
    for number, hot in enumerate(figures.hottest[:_MOST_HOT]):
        last = f"-{hot.pfn + hot.pages - 1:#x}" if hot.pages > 1 else ""
        yield "" if number else "hottest", f"pfn {hot.pfn:#x}{last}, sent {_times(hot.times)}"


def _times(times: int) -> str:
    return {1: "once", 2: "twice"}.get(times, f"{times} times")


def _some(items: list[str]) -> str:
    more = f" and {len(items) - _MOST_ITEMS} more; --json has them all" if len(items) > _MOST_ITEMS else ""
    return ", ".join(items[:_MOST_ITEMS]) + more


def _ranges(figures: MemoryStats) -> Iterator[str]:
    size = figures.page_size
    for first, count in figures.ranges[:_MOST_RANGES]:
        last = (first + count) * size - 1
        yield f"{first * size:#014x}-{last:#014x}  {counted(count, 'page')} ({binary(count * size)})"
    if len(figures.ranges) > _MOST_RANGES:
        yield f"and {len(figures.ranges) - _MOST_RANGES} more ranges; --json has them all"


def _picture(drawn: Picture, page_size: int) -> Iterator[str]:
    """Yield the rows of the picture; of like ones that follow each other only the first, and a *."""
    shades = _shades()
    steps = len(shades) - 1
    cells = "".join(shades[0 if share == 0 else max(1, int(share * steps))] for share in drawn.cells)
    rows = [cells[start : start + _COLUMNS] for start in range(0, len(cells), _COLUMNS)]
    cell = drawn.pages * page_size
    for number, row in enumerate(rows):
        if row != "".join(rows[number - 1 : number]):
            yield f"{number * _COLUMNS * cell:#014x}  {row}"
        elif number < 2 or row != rows[number - 2]:
            yield "*"
    yield f"{len(cells) * cell:#014x}  {shades[0]} no pages, {shades[-1]} all; one is {binary(cell)}"


def _shades() -> str:
    try:
        _SHADES[0].encode(getattr(sys.stdout, "encoding", None) or "ascii")
    except (LookupError, UnicodeEncodeError):
        return _SHADES[1]
    return _SHADES[0]
