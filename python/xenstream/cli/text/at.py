"""What `xenstream at` prints."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...inspect import json_text
from ..terminal import Lines, Styled

if TYPE_CHECKING:
    from ...inspect.at import Found

_ROW = 16


def found(file: str, results: Iterator[Found], as_json: bool, is_prompt: bool) -> None:
    """Print what is at each offset."""
    with Lines(is_prompt) as out:
        for number, item in enumerate(results):
            if as_json:
                out.add(json_text.line({"file": file, **item.to_json()}))
                continue
            if number:
                out.add("")
            _print(item, out)


def _print(item: Found, out: Lines) -> None:
    last = "" if item.count == 1 else f" to {item.offset + item.count - 1}"
    record = "" if item.index is None else f" {item.index}"
    what = {"record header": ", header", "padding": ", padding", "pages": ", pages"}.get(item.what, "")
    out.add(Styled(f"{item.offset} ({item.offset:#x}){last}", bold=True), f"  {item.layer}{record} {item.part}{what}")
    if item.path is not None or item.name is not None:
        out.add(f"  {item.path or item.name}")
    if item.value is not None:
        out.add(f"  value   {item.value}")
    if item.place is not None:
        place = item.place
        out.add(f"  field   {place.length} bytes at {place.offset} ({place.offset:#x})")
    if item.detail:
        out.add(f"  here    {item.detail}")
    if item.row:
        out.add(f"  bytes   {_dumped(item)}")


def _dumped(item: Found) -> str:
    """Return a line of a dump in which the bytes are marked."""
    text = f"{item.ofs_row:08x} "
    marked = range(item.offset, item.offset + item.count)
    for offset, octet in enumerate(item.row, item.ofs_row):
        begins, ends = offset == marked.start, offset - 1 == marked[-1]
        text += f"{'[' if begins else ']' if ends else ' '}{octet:02x}"
    return text + ("]" if item.ofs_row + len(item.row) - 1 <= marked[-1] else "")
