"""The geometry of the pictures of a report, in the units of their SVG."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..guest.memory_map import MemoryMap
from ..limits import MOST_SHOWN_ROUNDS
from .outline import Outline, Part

# The layers of a file, drawn to scale. Places are in percent of the width, so that text keeps its size.

_LEAST = 0.12  # percent: what is narrower could not be seen
_PAGES = ("PAGE_DATA", "BATCH", "PAGES")
_LETTERS = {"all": 3.0, "wide": 1.6, "widest": 1.0}
"""Percent of the width that a letter takes on a phone, on a tablet, and on a desktop."""


@dataclass(slots=True)
class Segment:
    """A part of a lane. `fits`: in which pictures its name has room, one of _LETTERS, "" if in none."""

    x: float
    width: float
    kind: str
    name: str
    title: str
    fits: str = ""


@dataclass(slots=True)
class Lane:
    """One layer: where it begins and ends, and its own headers and records."""

    layer: str
    x: float
    width: float
    segments: list[Segment]


@dataclass(slots=True)
class Panel:
    """A stretch of the file, from byte `start` to before `end`, with a lane for each layer in it."""

    title: str
    start: int
    end: int
    lanes: list[Lane]


def panels(outline: Outline) -> list[Panel]:
    """Draw a file as a whole, then what is before and after its pages, which take nearly all of it."""
    parts = outline.parts
    if not parts or not outline.size:
        return []
    drawn = [_panel("the whole file", parts, 0, outline.size)]
    pages = [part for part in parts if _kind(part) == "pages"]
    if pages and sum(part.length for part in pages) > outline.size // 2:
        first, last = pages[0].offset, max(part.end for part in pages)
        drawn += [_panel("before the pages", parts, 0, first), _panel("after the pages", parts, last, outline.size)]
    return [panel for panel in drawn if panel.lanes]


def _panel(title: str, parts: list[Part], start: int, end: int) -> Panel:
    lanes = []
    layers = list(dict.fromkeys(part.layer for part in parts))
    for number, layer in enumerate(layers):
        inside = [part for part in parts if part.layer in layers[number:]]
        first = max(start, min(part.offset for part in inside))
        last = min(end, max(part.end for part in inside))
        own = [part for part in parts if part.layer == layer and part.offset < end and part.end > start]
        if first < last:
            x, width = _scaled(first, last, start, end)
            lanes.append(Lane(layer, x, width, list(_segments(own, start, end))))
    return Panel(title, start, end, lanes)


def _scaled(first: int, last: int, start: int, end: int) -> tuple[float, float]:
    share = 100 / max(1, end - start)
    return round((first - start) * share, 3), round((last - first) * share, 3)


def _segments(parts: Iterable[Part], start: int, end: int) -> Iterator[Segment]:
    for part in parts:
        x, width = _scaled(max(part.offset, start), min(part.end, end), start, end)
        name = part.name if part.count == 1 else f"{part.name} \N{MULTIPLICATION SIGN} {part.count}"
        fits = next((where for where, letter in _LETTERS.items() if width > (len(name) + 1) * letter), "")
        title = f"{part.layer} {name}: {part.length} bytes at {part.offset}"
        yield Segment(min(x, 100 - _LEAST), max(width, _LEAST), _kind(part), name, title, fits)


def _kind(part: Part) -> str:
    if part.name in _PAGES:
        return "pages"
    if part.name in ("unreadable", "more", "data after the end"):
        return "odd"
    return "header" if part.index is None else "record"


# The map of memory. Each row is a strip of `columns` cells, in each of which the kinds are stacked.

HEIGHT = 16
"""Units of a strip's height."""

KINDS = ("table", "data", "duplicate", "zero")


@dataclass(slots=True)
class Strip:
    """A row of the map: the first address and that after the last, and a path for each kind. `gap`: pages are missing
    before it.
    """

    start: int
    end: int
    gap: bool
    paths: dict[str, str]


def strips(map: MemoryMap, page_size: int) -> list[Strip]:
    """Draw the map; from the bottom page tables, data, duplicates and zero pages, the rest has no page."""
    zeros = [0] * len(map.present)
    zero, duplicate = map.zero or zeros, map.duplicate or zeros
    data = [sum((p, -t, -d, -z)) for p, t, d, z in zip(map.present, map.tables, duplicate, zero, strict=True)]
    counts = (map.tables, [max(0, number) for number in data], duplicate, zero)
    return list(_strips(map, page_size, KINDS, counts))


def resent_strips(map: MemoryMap, page_size: int) -> list[Strip]:
    """Draw the share of pages that were sent more than once, in the rows that have some."""
    columns = map.columns
    drawn = list(_strips(map, page_size, ("resent",), (map.resent,)))
    return [strip for number, strip in enumerate(drawn) if any(map.resent[number * columns : (number + 1) * columns])]


def _strips(map: MemoryMap, page_size: int, kinds: tuple[str, ...], counts: tuple[list[int], ...]) -> Iterator[Strip]:
    span = map.columns * map.cell_pages
    for number, (first, before) in enumerate(zip(map.rows, [-span, *map.rows], strict=False)):
        cells = range(number * map.columns, (number + 1) * map.columns)
        boxes: dict[str, list[tuple[int, int, int]]] = {kind: [] for kind in kinds}
        for x, cell in enumerate(cells):
            for kind, low, high in _stacked(kinds, [column[cell] for column in counts], map.cell_pages):
                boxes[kind].append((x, low, high))
        paths = {kind: _path(found) for kind, found in boxes.items() if found}
        yield Strip(first * page_size, (first + span) * page_size, first != before + span, paths)


def _stacked(kinds: tuple[str, ...], counts: list[int], most: int) -> Iterator[tuple[str, int, int]]:
    """Yield the kinds in a cell with the units that each takes, from the bottom; what there is takes one at least."""
    low, total = 0, 0
    for kind, count in zip(kinds, counts, strict=True):
        total += count
        high = min(HEIGHT, max(round(total * HEIGHT / most), low + (count > 0)))
        if count and high > low:
            yield kind, low, high
            low = high


def _path(boxes: list[tuple[int, int, int]]) -> str:
    """Return the path of boxes (x, low, high), those that continue each other as one."""
    pieces = []
    start, width, (x0, low0, high0) = boxes[0][0], 1, boxes[0]
    for x, low, high in boxes[1:]:
        if (low, high) == (low0, high0) and x == x0 + 1:
            width += 1
        else:
            pieces.append(f"M{start} {HEIGHT - high0}h{width}v{high0 - low0}h-{width}z")
            start, width = x, 1
        x0, low0, high0 = x, low, high
    pieces.append(f"M{start} {HEIGHT - high0}h{width}v{high0 - low0}h-{width}z")
    return "".join(pieces)


# The rounds of a live migration, on a logarithmic scale.

PLOT = 150
"""Height of the plot in pixels, from the line of one page to the top."""

_MOST_LABELS = 16


@dataclass(slots=True)
class Round:
    """A round, or several that are drawn as one: the number of the first, the pages, and their place."""

    number: int
    last: int
    pages: int
    x: float
    y: float
    label: str


@dataclass(slots=True)
class Rounds:
    """The plot: the rounds, and lines for powers of ten: (number of pages, y)."""

    rounds: list[Round]
    lines: list[tuple[int, float]]


def rounds(pages: list[int]) -> Rounds:
    """Draw the number of pages in each round."""
    step = -(-len(pages) // MOST_SHOWN_ROUNDS)
    groups = [pages[start : start + step] for start in range(0, len(pages), step)]
    top = max(1, math.ceil(math.log10(max(2, *(sum(group) for group in groups)))))
    made = []
    for number, group in enumerate(groups):
        count = sum(group)
        label = str(count) if len(groups) <= _MOST_LABELS else ""
        x = 9 + 90 * (number + 0.5) / len(groups)
        first = number * step + 1
        made.append(Round(first, first + len(group) - 1, count, round(x, 3), _height(count, top), label))
    return Rounds(made, [(10**power, _height(10**power, top)) for power in range(top + 1)])


def _height(pages: int, top: int) -> float:
    return round(PLOT * (1 - math.log10(max(1, pages)) / top), 2)
