"""The layers of a real save file as nested boxes, for the figure of the layers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import xenstream
from xenstream.stream.events import Header, RecordEnd
from xenstream.stream.record import Record

from reference.wording import TIMES

SAMPLE = "hvm-1vcpu.xlsave.zst"

TITLES = {
    "xl": "xl save file",
    "libxl": "libxl stream",
    "libxc": "libxc stream",
}
"""Titles of the sample's layers."""


@dataclass
class Box:
    """A header, a record, several records of one type, or a whole layer that contains such boxes."""

    layer: str
    name: str
    offset: int
    length: int = 0
    number: int = 1
    is_layer: bool = False
    inside: list[Box] = field(default_factory=list)

    @property
    def end(self) -> int:
        """Offset of the end of the box."""
        return max([self.offset + self.length, *(box.end for box in self.inside)])

    @property
    def label(self) -> str:
        """The name, with the number of records if there are several."""
        return f"{self.name} {TIMES} {self.number}" if self.number > 1 else self.name

    def walk(self, depth: int = 0) -> Iterator[tuple[int, Box]]:
        """Yield this box and all boxes inside it, with their depths."""
        yield depth, self
        for box in self.inside:
            yield from box.walk(depth + 1)


def sample(path: Path) -> Box:
    """Return the boxes of a save file."""
    with xenstream.open(path) as image:
        events = list(image.events())
        outermost = image.layers[0]
    starts = [event for event in events if isinstance(event, Header | Record)]
    (*_, last) = (event for event in events if isinstance(event, RecordEnd))
    ends = [*(start.offset for start in starts[1:]), last.record.end + len(last.padding)]
    boxes = [
        Box(start.layer, start.name if isinstance(start, Header) else start.type, start.offset, end - start.offset)
        for start, end in zip(starts, ends, strict=True)
    ]
    return _layer(outermost, boxes)


def _layer(layer: str, boxes: list[Box]) -> Box:
    """Put the boxes of a layer into one box, and those of other layers into boxes of their own where they begin."""
    made = Box(layer, TITLES[layer], boxes[0].offset, is_layer=True)
    for is_own, group in groupby(boxes, key=lambda box: box.layer == layer):
        found = list(group)
        made.inside += _folded(found) if is_own else [_layer(found[0].layer, found)]
    return made


def _folded(boxes: list[Box]) -> Iterator[Box]:
    for name, group in groupby(boxes, key=lambda box: box.name):
        same = list(group)
        yield Box(same[0].layer, name, same[0].offset, same[-1].end - same[0].offset, len(same))


def as_text(whole: Box) -> str:
    """Draw boxes as an indented list with offsets and lengths."""
    lines = [f"{'offset':>10}  {'bytes':>10}"]
    for depth, box in whole.walk():
        length = box.end - box.offset
        lines.append(f"{box.offset:>10}  {length:>10}  {'  ' * depth}{box.label}")
    return "\n".join(lines)
