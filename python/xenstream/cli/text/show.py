"""What `xenstream show` prints."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeGuard

from ...inspect import json_text, tree
from ...inspect.printable import escaped
from ...limits import LONGEST_REPEATED
from ...schema.record_kinds import NATIVE_WIDTH
from ...stream import legacy
from ...stream.embedded import qemu
from ...stream.events import Cut, Header, Lost, Missing
from ...stream.record import Record
from ..terminal import Lines, Styled

if TYPE_CHECKING:
    from ...stream.reader import Reader


def show(image: Reader, selector: str | None, as_json: bool) -> Cut | Lost | Missing | None:
    """Print the headers and records that a selector names, or all; then return why the data ends too early, if it does.

    Raises SelectorError if there are none.
    """
    with Lines(is_prompt=not image.is_seekable) as out:
        return _show(image, selector, as_json, out)


def _show(image: Reader, selector: str | None, as_json: bool, out: Lines) -> Cut | Lost | Missing | None:
    chosen = None if selector is None else tree.Selector(selector, image.layers)
    count = width = 0
    end = None
    for item in image.events():
        if isinstance(item, Cut | Lost | Missing):
            end = item
        if isinstance(item, Record) and item.type == "X86_PV_INFO" and item.body is not None:
            width = item.decoded.guest_width
        if isinstance(item, legacy.Part) and item.record_type == legacy.PartType.EXTENDED_INFO and item.body:
            width = legacy.guest_width(item.body)
        if not isinstance(item, Header | Record) or (chosen is not None and not chosen.picks(item)):
            continue
        count += 1
        body = _body(item, width)
        if chosen is not None and chosen.path:
            if body is None:
                raise chosen.undecoded()
            _show_value(image.name, chosen, body, as_json, out)
        elif as_json:
            out.add(
                json_text.text_with(
                    {"schema": json_text.VERSION, "file": image.name, **_place(item)}, "body", _json(item, body)
                )
            )
        else:
            _show_tree(item, body, out)
    if chosen is not None and not count:
        raise chosen.nothing()
    return end if chosen is None else None


def _show_value(file: str, chosen: tree.Selector, body: Any, as_json: bool, out: Lines) -> None:
    value, kind = chosen.value(body)
    if as_json:
        shown = {"file": file, "selector": chosen.text, "value": tree.of_kind(kind, value, pages=True)}
        out.add(json_text.line(shown))
    elif tree.is_tree(value, kind):
        out.add_many_escaped(_lines(tree.lines(str(chosen.path[-1]), value, kind)))
    else:
        out.add(value.hex(" ") if isinstance(value, bytes) else tree.text(value, kind))


def _body(item: Header | Record, width: int) -> Any:
    """Return a body as it is shown, to a guest whose words have `width` bytes. None if there is none."""
    if isinstance(item, Header):
        return item.body
    if item.is_complete is False or not item.is_held or item.body is None:
        return None
    if item.type == "SHARED_INFO":
        return tree.Shown(item.body, "shared_info_x86_32" if width == NATIVE_WIDTH else "shared_info_x86_64")
    if item.type == "EMULATOR_CONTEXT":
        return tree.Shown(item.body, devices=[_device(section) for section in qemu.sections(item)])
    return item.body


def _device(section: qemu.Section) -> tree.Shown:
    return tree.Shown(section.header, ofs_state=section.offset, len_state=section.length)


def _place(item: Header | Record) -> dict[str, Any]:
    if isinstance(item, Header):
        return {"layer": item.layer, "header": item.name, "offset": item.offset}
    return {
        "layer": item.layer,
        "index": item.index,
        "offset": item.offset,
        "type": item.type,
        "length": item.length,
    }


def _show_tree(item: Header | Record, body: Any, out: Lines) -> None:
    if isinstance(item, Header):
        title = f"{item.layer} {item.name} at {item.offset} ({item.offset:#x})"
    else:
        title = f"{item.layer} {item.index} {item.type} at {item.offset} ({item.offset:#x}), {item.length} bytes"
    out.add(Styled(title, bold=True))
    if body is None:
        out.add("  not decoded")
    elif _can_be_kept(item):
        out.add_escaped(*item.of_alike(_body_text))
    else:
        out.add_many_escaped(_lines(islice(tree.lines("", body), 1, None)))


def _json(item: Header | Record, body: Any) -> str:
    return item.of_alike(_body_json) if body is not None and _can_be_kept(item) else json_text.text(tree.plain(body))


def _can_be_kept(item: Header | Record) -> TypeGuard[Record]:
    """Whether what is shown of a record is short, and depends on itself only, not on the guest's width."""
    return isinstance(item, Record) and item.length <= LONGEST_REPEATED and item.type != "SHARED_INFO"


def _body_text(record: Record) -> tuple[str, ...]:
    """Return the lines of a body as one text, nothing of one without fields."""
    lines = list(_lines(islice(tree.lines("", _body(record, NATIVE_WIDTH)), 1, None)))
    return ("\n".join(lines),) if lines else ()


def _body_json(record: Record) -> str:
    return json_text.text(tree.plain(_body(record, NATIVE_WIDTH)))


def _lines(lines: Iterator[tuple[int, str, str]]) -> Iterator[str]:
    return (escaped(f"{'  ' * depth}{name}{': ' if value else ''}{value}") for depth, name, value in lines)
