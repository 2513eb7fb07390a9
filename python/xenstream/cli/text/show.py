"""What `xenstream show` prints."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from ...inspect import json_text, tree
from ...schema.record_kinds import NATIVE_WIDTH
from ...stream import legacy
from ...stream.embedded import qemu
from ...stream.events import Cut, Header, Lost, Missing
from ...stream.record import Record
from ..terminal import Styled, echo, echo_lines

if TYPE_CHECKING:
    from ...stream.reader import Reader


def show(image: Reader, selector: str | None, as_json: bool) -> Cut | Lost | Missing | None:
    """Print the headers and records that a selector names, or all; then return why the data end too early, if they do.

    Raises SelectorError if there are none.
    """
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
            _show_value(chosen, body, as_json)
        elif as_json:
            echo(json_text.text({**_place(item), "body": tree.plain(body)}))
        else:
            _show_tree(item, body)
    if chosen is not None and not count:
        raise chosen.nothing()
    return end if chosen is None else None


def _show_value(chosen: tree.Selector, body: Any, as_json: bool) -> None:
    value, kind = chosen.value(body)
    if as_json:
        echo(json_text.text(tree.of_kind(kind, value, pages=True)))
    elif tree.is_tree(value, kind):
        _echo_lines(tree.lines(str(chosen.path[-1]), value, kind))
    else:
        echo(value.hex(" ") if isinstance(value, bytes) else tree.text(value, kind))


def _body(item: Header | Record, width: int) -> Any:
    """Return a body as it is shown, to a guest whose words have `width` octets. None if there is none."""
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


def _show_tree(item: Header | Record, body: Any) -> None:
    if isinstance(item, Header):
        title = f"{item.layer} {item.name} at {item.offset} ({item.offset:#x})"
    else:
        title = f"{item.layer} {item.index} {item.type} at {item.offset} ({item.offset:#x}), {item.length} octets"
    echo(Styled(title, bold=True))
    _echo_lines(islice(tree.lines("", body), 1, None) if body is not None else iter([(1, "not decoded", "")]))


def _echo_lines(lines: Iterator[tuple[int, str, str]]) -> None:
    echo_lines(f"{'  ' * depth}{name}{': ' if value else ''}{value}" for depth, name, value in lines)
