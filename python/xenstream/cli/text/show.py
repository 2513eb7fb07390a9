"""What `xenstream show` prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeGuard

from ...inspect import json_text, tree
from ...inspect.printable import escaped
from ...inspect.selector import Selector, SelectorError
from ...inspect.shown import Walk, body_of, find, place_of_item, value_json
from ...limits import LONGEST_REPEATED
from ...schema import layout
from ...schema.located import place_of
from ...stream.events import Cut, Header, Lost, Missing
from ...stream.record import Record
from ..terminal import Lines, Styled

if TYPE_CHECKING:
    from ...stream.reader import Reader


def show(image: Reader, selector: str | None, as_json: bool, with_offsets: bool = False) -> Cut | Lost | Missing | None:
    """Print the headers and records that a selector names, or all; then return why the data ends too early, if it does.

    Raises SelectorError if there are none.
    """
    with Lines(is_prompt=not image.is_seekable) as out:
        return _Show(image.name, as_json, with_offsets, out).image(image, selector)


def blob(file: str, name: str, body: Any, path: str | None, as_json: bool, with_offsets: bool) -> None:
    """Print a structure that stands alone in a file, or the field of it that a path names. Raises SelectorError."""
    with Lines(is_prompt=False) as out:
        _Show(file, as_json, with_offsets, out).blob(name, body, path)


@dataclass(frozen=True, slots=True)
class _Show:
    """What file it is, how to print, and where."""

    file: str
    as_json: bool
    with_offsets: bool
    out: Lines

    def image(self, image: Reader, selector: str | None) -> Cut | Lost | Missing | None:
        chosen = None if selector is None else Selector(selector, image.layers)
        walk = Walk(image, chosen, self.with_offsets)
        for item, body in walk.items():
            self._item(item, body, chosen)
        return walk.end if chosen is None else None

    def blob(self, name: str, body: Any, path: str | None) -> None:
        if path is not None:
            self._value(path, Selector(f"blob.blob.{path}", ("blob",)), body)
        elif self.as_json:
            shown = tree.placed(body) if self.with_offsets else tree.plain(body)
            self.out.add(json_text.line({"file": self.file, "body": shown}))
        else:
            self.out.add(Styled(name, bold=True))
            self.out.add_many_escaped(self._lines(islice(tree.lines("", body), 1, None)))

    def _item(self, item: Header | Record, body: Any, chosen: Selector | None) -> None:
        if chosen is not None and chosen.path:
            self._value(chosen.text, chosen, body)
        elif self.as_json:
            self.out.add(json_text.text_with({**self._head, **place_of_item(item)}, "body", self._json(item, body)))
        else:
            self._tree(item, body)

    @property
    def _head(self) -> dict[str, Any]:
        """The members with which each object begins."""
        return {"schema": json_text.VERSION, "file": self.file}

    def _value(self, selector: str, chosen: Selector, body: Any) -> None:
        try:
            self._print_value(selector, chosen, body)
        except layout.UNDECODABLE:  # in a list whose items are decoded as they are printed
            raise SelectorError(f"{chosen.text}: the data is too short for it") from None

    def _print_value(self, selector: str, chosen: Selector, body: Any) -> None:
        found = find(chosen, body)
        value, kind = found.value, found.kind
        if self.as_json:
            data = value_json(found, self.with_offsets)
            self.out.add(json_text.line({"file": self.file, "selector": selector, "value": data}))
        elif tree.is_tree(value, kind):
            self.out.add_many_escaped(self._lines(tree.lines(str(chosen.path[-1]), value, kind)))
        else:
            text = value.hex(" ") if isinstance(value, bytes) else tree.text(value, kind)
            self.out.add(f"{_margin(value)}{text}" if self.with_offsets else text)

    def _tree(self, item: Header | Record, body: Any) -> None:
        if isinstance(item, Header):
            title = f"{item.layer} {item.name} at {item.offset} ({item.offset:#x})"
        else:
            title = f"{item.layer} {item.index} {item.type} at {item.offset} ({item.offset:#x}), {item.length} bytes"
        self.out.add(Styled(title, bold=True))
        if body is None:
            self.out.add("  not decoded")
        elif _can_be_kept(item) and not self.with_offsets:
            self.out.add_escaped(*item.of_alike(_body_text))
        else:
            self.out.add_many_escaped(self._lines(islice(tree.lines("", body), 1, None)))

    def _json(self, item: Header | Record, body: Any) -> str:
        if self.with_offsets:
            return json_text.text(None if body is None else tree.placed(body))
        return (
            item.of_alike(_body_json) if body is not None and _can_be_kept(item) else json_text.text(tree.plain(body))
        )

    def _lines(self, lines: Iterable[tree.Line]) -> Iterator[str]:
        for line in lines:
            margin = _margin(line.value) if self.with_offsets else ""
            yield escaped(f"{margin}{_text(line)}")


_MARGIN = 22  # columns


def _margin(value: Any) -> str:
    """Return offset and length of a value for the left margin, which is empty for one that is computed."""
    place = place_of(value)
    return f"{'' if place is None else f'{place.offset:#x} +{place.length}':{_MARGIN}}"


def _text(line: tree.Line) -> str:
    return f"{'  ' * line.depth}{line.name}{': ' if line.text else ''}{line.text}"


def _can_be_kept(item: Header | Record) -> TypeGuard[Record]:
    """Whether what is shown of a record is short, and depends on itself only, not on the guest's width."""
    return isinstance(item, Record) and item.length <= LONGEST_REPEATED and item.type != "SHARED_INFO"


def _body_text(record: Record) -> tuple[str, ...]:
    """Return the lines of a body as one text, nothing of one without fields."""
    body = body_of(record)
    lines = [escaped(_text(line)) for line in islice(tree.lines("", body), 1, None)]
    return ("\n".join(lines),) if lines else ()


def _body_json(record: Record) -> str:
    return json_text.text(tree.plain(body_of(record)))
