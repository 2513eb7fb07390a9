"""The headers and records of an image as `xenstream show` shows them, and as plain data."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from typing import TYPE_CHECKING, Any

from ..errors import StreamError
from ..schema import layout, names
from ..schema.located import locating, stream_at
from ..schema.record_kinds import NATIVE_WIDTH
from ..stream import legacy
from ..stream.events import Cut, Header, Lost, Missing, ending
from ..stream.record import Record
from . import tree
from .leaves import located
from .selector import Selector, SelectorError

if TYPE_CHECKING:
    from ..stream.embedded.qemu import Section
    from ..stream.reader import Reader


class Items:
    """The headers and records that a selector names, or all, each with its body; iterate once.

    A body is None if it was not decoded; with `with_offsets` its values know their places until the next one is asked
    for. `end` is why the data ends too early, once all have been seen. Iteration raises SelectorError if the selector
    names nothing, StreamError if that is because the data ends before.
    """

    def __init__(
        self, image: Reader, selector: str | None = None, with_offsets: bool = False, with_pages: bool = True
    ) -> None:
        self.selector = None if selector is None else Selector(selector, image.layers)
        self.end: Cut | Lost | Missing | None = None
        self._image = image
        self._with_offsets = with_offsets
        self._with_pages = with_pages
        self._width = 0
        """Of a PV guest's words, in bytes, once that is known."""

    def __iter__(self) -> Generator[tuple[Header | Record, Any]]:
        count = 0
        for item in self._image.events():
            self._look_at(item)
            if not isinstance(item, Header | Record) or not self._is_wanted(item):
                continue
            count += 1
            with locating() if self._with_offsets else nullcontext():
                yield item, body_of(item, self._width, self._with_offsets)
        if self.selector is not None and not count:
            if self.end is not None:
                raise StreamError(f"{self._image.name}: {self.selector.nothing()}; {ending(self.end)}")
            raise self.selector.nothing()

    def _look_at(self, item: object) -> None:
        if isinstance(item, Cut | Lost | Missing):
            self.end = item
        if isinstance(item, Record) and item.type == "X86_PV_INFO" and item.body is not None:
            self._width = item.decoded.guest_width
        if isinstance(item, legacy.Part) and item.record_type == legacy.PartType.EXTENDED_INFO and item.body:
            self._width = legacy.guest_width(item.body)

    def _is_wanted(self, item: Header | Record) -> bool:
        is_named = self.selector is None or self.selector.picks(item)
        return is_named and (self._with_pages or not isinstance(item, Record) or not item.has_pages)


def data(image: Reader, selector: str | None, with_offsets: bool, with_pages: bool) -> Iterator[dict[str, Any]]:
    """Yield what `xenstream show --json` prints of each header, record or value that a selector names."""
    items = Items(image, selector, with_offsets, with_pages)
    with closing(iter(items)) as each:
        for item, body in each:
            if items.selector is not None and items.selector.path:
                yield {"file": image.name, **value(items.selector, body, with_offsets)}
            else:
                shown = None if body is None else tree.placed(body) if with_offsets else tree.plain(body)
                yield {"file": image.name, **place(item), "body": shown}


def value(selector: Selector, body: Any, with_offsets: bool, name: str | None = None) -> dict[str, Any]:
    """Return the part of a body that a selector leads to as JSON-ready data; `name` is what the selector was, if not
    its text.
    """
    with decodable(selector, body):
        found, kind, *_ = selector.find(body)
        data = tree.placed(found, kind) if with_offsets else tree.of_kind(kind, found, pages=True)
    return {"selector": selector.text if name is None else name, "value": data}


@contextmanager
def decodable(selector: Selector, body: Any) -> Iterator[None]:
    """Raise SelectorError where what a selector leads to cannot be decoded."""
    if body is None:
        raise selector.undecoded()
    try:
        yield
    except layout.UNDECODABLE:  # in a list whose items are decoded as they are looked at
        raise SelectorError(f"{selector.text}: the data is too short for it") from None


def place(item: Header | Record) -> dict[str, Any]:
    """Return which header or record it is, and where, as JSON-ready data."""
    if isinstance(item, Header):
        return {"layer": item.layer, "header": item.name, "offset": item.offset}
    return {
        "layer": item.layer,
        "index": item.index,
        "offset": item.offset,
        "type": item.type,
        "length": item.length,
    }


def body_of(item: Header | Record, width: int, with_offsets: bool) -> Any:
    """Return a body as it is shown, of a guest whose words have `width` bytes. None if there is none."""
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
        from ..stream.embedded import qemu  # and its parser, of which few records have need

        return tree.Shown(body, devices=[_device(item, section, with_offsets) for section in qemu.sections(item)])
    return body


def _device(record: Record, section: Section, with_offsets: bool) -> tree.Shown:
    header = section.header
    if with_offsets:
        start = section.offset - header._io.pos()
        octets = record.raw()[start : section.offset]
        header = layout.parse_from(names.Qemu.SectionHeader, stream_at(octets, record.ofs_body + start))
    return tree.Shown(header, ofs_state=section.offset, len_state=section.length)
