"""Draws lines on logarithmic axes as SVG, to be read in the light and in the dark."""

from __future__ import annotations

import math
from collections.abc import Iterator
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 680, 400
LEFT, RIGHT, TOP, BOTTOM = 60, 190, 44, 48

STYLE = """
svg { font: 13px system-ui, sans-serif; background: #fff }
text { fill: #333 }
.title { font-size: 15px; font-weight: 600 }
.grid { stroke: #ddd }
.line { fill: none; stroke-width: 2 }
.c0 { stroke: #1f6fb2; --ink: #1f6fb2 } .c1 { stroke: #b5520b; --ink: #b5520b }
.c2 { stroke: #2b7f3b; --ink: #2b7f3b } .c3 { stroke: #a02c2c; --ink: #a02c2c }
text.c0, text.c1, text.c2, text.c3 { stroke: none; fill: var(--ink) }
circle.c0, circle.c1, circle.c2, circle.c3 { fill: var(--ink) }
@media (prefers-color-scheme: dark) {
  svg { background: #16181c }
  text { fill: #ccc }
  .grid { stroke: #3a3d44 }
  .c0 { stroke: #6cb6ff; --ink: #6cb6ff } .c1 { stroke: #f2a65a; --ink: #f2a65a }
  .c2 { stroke: #7fd08f; --ink: #7fd08f } .c3 { stroke: #ff9a94; --ink: #ff9a94 }
}
"""

LINE_HEIGHT = 16

Points = list[tuple[float, float]]


def svg(lines: dict[str, Points], title: str, across: str, up: str) -> str:
    """Return a plot of lines by name, with a title and the names of its axes."""
    points = [point for line in lines.values() for point in line]
    x_axis = _Axis([x for x, _ in points], 2, LEFT, WIDTH - RIGHT)
    y_axis = _Axis([y for _, y in points], 10, HEIGHT - BOTTOM, TOP)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">'
    parts = [head, f"<title>{escape(title)}</title>", f"<style>{STYLE}</style>", *_text(LEFT, 24, title, "title")]
    parts += [*_grid(x_axis, y_axis, across, up), *_lines(lines, x_axis, y_axis), "</svg>"]
    return "\n".join(parts) + "\n"


class _Axis:
    """Places numbers on a logarithmic axis from pixel `start` to `end`, with a tick at each power of `base`."""

    def __init__(self, values: list[float], base: int, start: float, end: float) -> None:
        self._low = math.floor(math.log(min(values), base) + 1e-9)
        self._high = max(math.ceil(math.log(max(values), base) - 1e-9), self._low + 1)
        self._base, self._start, self._end = base, start, end

    def at(self, value: float) -> float:
        part = (math.log(value, self._base) - self._low) / (self._high - self._low)
        return self._start + part * (self._end - self._start)

    def ticks(self) -> list[float]:
        return [float(self._base) ** power for power in range(self._low, self._high + 1)]


def _text(x: float, y: float, text: str, name: str = "", more: str = "") -> Iterator[str]:
    named = f' class="{name}"' if name else ""
    yield f'<text{named} x="{x:.1f}" y="{y:.1f}"{more}>{escape(text)}</text>'


def _grid(x_axis: _Axis, y_axis: _Axis, across: str, up: str) -> Iterator[str]:
    bottom, right = HEIGHT - BOTTOM, WIDTH - RIGHT
    ticks = x_axis.ticks()
    every = 1 + (len(ticks) - 1) // 8
    for tick in ticks[::-every][::-1]:
        x = x_axis.at(tick)
        yield f'<path class="grid" d="M{x:.1f} {TOP}V{bottom}"/>'
        yield from _text(x, bottom + 18, f"{tick:g}", more=' text-anchor="middle"')
    for tick in y_axis.ticks():
        y = y_axis.at(tick)
        yield f'<path class="grid" d="M{LEFT} {y:.1f}H{right}"/>'
        yield from _text(LEFT - 8, y + 4, f"{tick:g}", more=' text-anchor="end"')
    yield from _text((LEFT + right) / 2, HEIGHT - 8, across, more=' text-anchor="middle"')
    middle = (TOP + bottom) / 2
    yield f'<text transform="translate(14 {middle}) rotate(-90)" text-anchor="middle">{escape(up)}</text>'


def _lines(lines: dict[str, Points], x_axis: _Axis, y_axis: _Axis) -> Iterator[str]:
    lowest = math.inf
    ends = sorted(enumerate(lines.items()), key=lambda item: -y_axis.at(item[1][1][-1][1]))
    for number, (name, points) in ends:
        places = [(x_axis.at(x), y_axis.at(y)) for x, y in points]
        yield f'<path class="line c{number}" d="M{"L".join(f"{x:.1f} {y:.1f}" for x, y in places)}"/>'
        yield from (f'<circle class="c{number}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in places)
        lowest = min(places[-1][1] + 4, lowest - LINE_HEIGHT)  # names do not cover each other
        yield from _text(places[-1][0] + 10, lowest, name, f"c{number}")
