"""Draws lines on logarithmic axes as SVG."""

from __future__ import annotations

import math
from collections.abc import Iterator
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 640, 360
LEFT, RIGHT, TOP, BOTTOM = 60, 200, 16, 44
COLOURS = ["#1f77b4", "#2ca02c", "#d62728", "#9467bd"]

Points = list[tuple[float, float]]


def svg(lines: dict[str, Points], across: str, up: str) -> str:
    """Return a plot of lines by name, with the names of its axes."""
    points = [point for line in lines.values() for point in line]
    x_axis = _Axis([x for x, _ in points], 2, LEFT, WIDTH - RIGHT)
    y_axis = _Axis([y for _, y in points], 10, HEIGHT - BOTTOM, TOP)
    return "\n".join(_parts(lines, x_axis, y_axis, across, up)) + "\n"


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


def _parts(lines: dict[str, Points], x_axis: _Axis, y_axis: _Axis, across: str, up: str) -> Iterator[str]:
    font = 'font-family="sans-serif" font-size="12"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" {font}>'
    yield f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>'
    for tick in x_axis.ticks():
        x = x_axis.at(tick)
        yield f'<path d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#ddd"/>'
        yield f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{tick:g}</text>'
    for tick in y_axis.ticks():
        y = y_axis.at(tick)
        yield f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>'
        yield f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>'
    yield f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 8}" text-anchor="middle">{escape(across)}</text>'
    middle = (TOP + HEIGHT - BOTTOM) / 2
    yield f'<text transform="translate(14 {middle}) rotate(-90)" text-anchor="middle">{escape(up)}</text>'
    for colour, (name, points) in zip(COLOURS, lines.items(), strict=False):
        path = "L".join(f"{x_axis.at(x):.1f} {y_axis.at(y):.1f}" for x, y in points)
        yield f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
        x, y = points[-1]
        yield f'<text x="{x_axis.at(x) + 6:.1f}" y="{y_axis.at(y) + 4:.1f}" fill="{colour}">{escape(name)}</text>'
    yield "</svg>"
