"""What `xenstream show` prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeGuard

from ...inspect import json_text, shown, tree
from ...inspect.printable import escaped
from ...inspect.selector import Selector
from ...limits import LONGEST_REPEATED
from ...schema.located import place_of
from ...schema.record_kinds import NATIVE_WIDTH
from ...stream.events import Cut, Header, Lost, Missing
from ...stream.record import Record
from ..terminal import Lines, Styled

if TYPE_CHECKING:
    from ...stream.reader import Reader


def show(
    image: Reader,
    selector: str | None,
    as_json: bool,
    with_offsets: bool = False,
    is_whole: bool = False,
    with_pages: bool = True,
) -> Cut | Lost | Missing | None:
    """Print the headers and records that a selector names, or all; then return why the data ends too early, if it does.

    `is_whole`: all items of arrays and all bytes, which text otherwise abridges; without `with_pages`, no records that
    carry guest pages. Raises SelectorError if there are none.
    """
    with Lines(is_prompt=not image.is_seekable) as out:
        return _Show(image.name, as_json, with_offsets, is_whole, out).image(image, selector, with_pages)


def blob(
    file: str, name: str, body: Any, path: str | None, as_json: bool, with_offsets: bool, is_whole: bool = False
) -> None:
    """Print a structure that stands alone in a file, or the field of it that a path names. Raises SelectorError."""
    with Lines(is_prompt=False) as out:
        _Show(file, as_json, with_offsets, is_whole, out).blob(name, body, path)


@dataclass(frozen=True, slots=True)
class _Show:
    """What file it is, how to print, and where."""

    file: str
    as_json: bool
    with_offsets: bool
    is_whole: bool
    out: Lines

    def image(self, image: Reader, selector: str | None, with_pages: bool) -> Cut | Lost | Missing | None:
        items = shown.Items(image, selector, self.with_offsets, with_pages)
        with closing(iter(items)) as each:
            for item, decoded in each:
                self._item(item, decoded, items.selector)
        return items.end if items.selector is None else None

    def blob(self, name: str, body: Any, path: str | None) -> None:
        if path is not None:
            self._value(Selector(f"blob.blob.{path}", ("blob",)), body, path)
        elif self.as_json:
            data = tree.placed(body) if self.with_offsets else tree.plain(body)
            self.out.add(json_text.line({"file": self.file, "body": data}))
        else:
            self.out.add(Styled(name, bold=True))
            self.out.add_many_escaped(self._lines(islice(tree.lines("", body, is_whole=self.is_whole), 1, None)))

    def _item(self, item: Header | Record, body: Any, chosen: Selector | None) -> None:
        if chosen is not None and chosen.path:
            self._value(chosen, body, chosen.text)
        elif self.as_json:
            self.out.add(json_text.text_with({**self._head, **shown.place(item)}, "body", self._json(item, body)))
        else:
            self._tree(item, body)

    @property
    def _head(self) -> dict[str, Any]:
        """The members with which each object begins."""
        return {"schema": json_text.VERSION, "file": self.file}

    def _value(self, chosen: Selector, body: Any, name: str) -> None:
        if self.as_json:
            found = shown.value(chosen, body, self.with_offsets, name)
            self.out.add(json_text.line({"file": self.file, **found}))
            return
        with shown.decodable(chosen, body):
            self._print_value(chosen, body)

    def _print_value(self, chosen: Selector, body: Any) -> None:
        value, kind, *_ = chosen.find(body)
        if tree.is_tree(value, kind):
            self.out.add_many_escaped(
                self._lines(tree.lines(str(chosen.path[-1]), value, kind, is_whole=self.is_whole))
            )
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
        elif _can_be_kept(item) and not self.with_offsets and not self.is_whole:
            self.out.add_escaped(*item.of_alike(_body_text))
        else:
            self.out.add_many_escaped(self._lines(islice(tree.lines("", body, is_whole=self.is_whole), 1, None)))

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
    body = shown.body_of(record, NATIVE_WIDTH, False)
    lines = [escaped(_text(line)) for line in islice(tree.lines("", body), 1, None)]
    return ("\n".join(lines),) if lines else ()


def _body_json(record: Record) -> str:
    return json_text.text(tree.plain(shown.body_of(record, NATIVE_WIDTH, False)))
