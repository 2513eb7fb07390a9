"""The headers and records of an image as they are shown: what a selector names, each decoded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from typing import Any

from ..errors import StreamError
from ..schema import layout
from ..schema.located import locating, stream_at
from ..schema.record_kinds import NATIVE_WIDTH
from ..stream import legacy
from ..stream.embedded import qemu
from ..stream.events import Cut, Header, Lost, Missing, ending
from ..stream.reader import Reader
from ..stream.record import Record
from . import json_text, tree
from .leaves import located
from .selector import Found, Selector

Item = Header | Record


@dataclass(slots=True)
class Walk:
    """A walk through what `selector` names in an image, or through all. `end` is why the data ends too early, if so."""

    image: Reader
    selector: Selector | None
    with_offsets: bool
    end: Cut | Lost | Missing | None = None

    def items(self) -> Iterator[tuple[Item, Any]]:
        """Yield each header and record with its body as `body_of` returns it.

        Raises SelectorError if there are none, StreamError if there are none in data that ends too early.
        """
        count = width = 0
        for item in self.image.events():
            if isinstance(item, Cut | Lost | Missing):
                self.end = item
            width = _width(item) or width
            if not isinstance(item, Header | Record) or (self.selector is not None and not self.selector.picks(item)):
                continue
            count += 1
            with locating() if self.with_offsets else nullcontext():
                yield item, body_of(item, width, self.with_offsets)
        if self.selector is not None and not count:
            if self.end is not None:
                raise StreamError(f"{self.image.name}: {self.selector.nothing()}; {ending(self.end)}")
            raise self.selector.nothing()


def _width(item: Any) -> int:
    """Return how many bytes a word of the guest has, 0 where this does not say it."""
    if isinstance(item, Record) and item.body is not None:
        if item.type == "X86_PV_INFO":
            return int(item.decoded.guest_width)
        if isinstance(item, legacy.Part) and item.record_type == legacy.PartType.EXTENDED_INFO:
            return legacy.guest_width(item.body)
    return 0


def body_of(item: Item, width: int = NATIVE_WIDTH, with_offsets: bool = False) -> Any:
    """Return a body as it is shown, to a guest whose words have `width` bytes. None if there is none.

    `with_offsets`: its values know their places, for which `locating` has to be entered.
    """
    if isinstance(item, Record) and (item.is_complete is False or not item.is_held or item.body is None):
        return None
    body: Any = item.body
    if with_offsets:
        with suppress(*layout.UNDECODABLE):  # of what is too much for that there are no offsets
            body = located(item)
    if isinstance(item, Header):
        return body
    if item.type == "SHARED_INFO":
        return tree.Shown(body, "shared_info_x86_32" if width == NATIVE_WIDTH else "shared_info_x86_64")
    if item.type == "EMULATOR_CONTEXT":
        return tree.Shown(body, devices=[_device(item, section, with_offsets) for section in qemu.sections(item)])
    return body


def _device(record: Record, section: qemu.Section, with_offsets: bool) -> tree.Shown:
    header = section.header
    if with_offsets:
        start = section.offset - header._io.pos()
        octets = record.raw()[start : section.offset]
        header = layout.parse_from(qemu.SectionHeader, stream_at(octets, record.ofs_body + start))
    return tree.Shown(header, ofs_state=section.offset, len_state=section.length)


def place_of_item(item: Item) -> dict[str, Any]:
    """Return what header or record it is, and where."""
    if isinstance(item, Header):
        return {"layer": item.layer, "header": item.name, "offset": item.offset}
    return {
        "layer": item.layer,
        "index": item.index,
        "offset": item.offset,
        "type": item.type,
        "length": item.length,
    }


def find(selector: Selector, body: Any) -> Found:
    """Return what a selector with a path leads to in a body. Raises SelectorError if there is nothing."""
    if body is None:
        raise selector.undecoded()
    return selector.find(body)


def value_json(found: Found, with_offsets: bool) -> Any:
    """Return a value as JSON-ready data."""
    if with_offsets:
        return tree.placed(found.value, found.kind)
    return tree.of_kind(found.kind, found.value, pages=True)


def shown(image: Reader, selector: str | None = None, with_offsets: bool = False) -> Iterator[dict[str, Any]]:
    """Yield what `xenstream show --json` prints, one dictionary for each header, record or value.

    Raises SelectorError if there is nothing of that name.
    """
    chosen = None if selector is None else Selector(selector, image.layers)
    head = {"schema": json_text.VERSION, "file": image.name}
    for item, body in Walk(image, chosen, with_offsets).items():
        if chosen is not None and chosen.path:
            yield {**head, "selector": chosen.text, "value": value_json(find(chosen, body), with_offsets)}
        else:
            data = None if body is None else tree.placed(body) if with_offsets else tree.plain(body)
            yield {**head, **place_of_item(item), "body": data}
