"""The command `xenstream records`."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

import click

from .budget import bounded
from .complaints import complain
from .options import FILE_HELP, epilog, file_argument, json_option, layer_option, no_pages_option, resync_option
from .selectors import complete_selector
from .terminal import Lines, Styled
from .toolkit import BAD, GOOD, open_file, progress

if TYPE_CHECKING:
    from ..stream.record import Record


_EXAMPLES = "xenstream records guest.save 'X86_*'\n  xenstream records guest.save --no-pages"


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog(_EXAMPLES))
@file_argument
@click.argument("types", nargs=-1, metavar="[TYPE]...", shell_complete=complete_selector)
@no_pages_option
@layer_option
@resync_option
@json_option
@bounded
def records(file: str, types: tuple[str, ...], no_pages: bool, layer: str | None, resync: bool, as_json: bool) -> int:
    """List the records of FILE, one per line.

    The columns are layer, index, offset, type, length and content. With --json, each line is
    one object.

    With TYPE, only records of this type: PAGE_DATA, libxl.END, 'X86_*', 'libxl.*'.
    """
    from ..inspect.describe import describe
    from ..inspect.selector import SelectorError
    from ..stream.events import Cut, Lost, Missing, ending
    from ..stream.record import Record

    end: Any = None
    count = 0
    with (
        open_file(file, resync=resync, layer=layer) as image,
        progress(image),
        Lines(is_prompt=not image.is_seekable) as out,
    ):
        widths = max(5, *map(len, image.layers)), 22 if image.legacy is None else 25
        if not as_json:
            layer, kind = f"{'layer':{widths[0]}}", f"{'type':{widths[1]}}"
            out.add(Styled(f"{layer} {'index':>6} {'offset':>12}  {kind} {'length':>9}  content", bold=True))
        for event in image.events():
            if isinstance(event, Record):
                if (types and not _is_of(event, types)) or (no_pages and event.has_pages):
                    continue
                count += 1
                out.add(_line(image.name, event, describe(event), as_json, widths))
            elif isinstance(event, Cut | Lost | Missing):
                end = event
        status = BAD if image.skipped else GOOD
    if end is not None:
        complain(f"{file}: {ending(end)}")
    elif types and not count:
        raise SelectorError(f"{' '.join(types)}: no such record")
    return status if end is None else BAD


def _is_of(record: Record, types: tuple[str, ...]) -> bool:
    name = record.type.upper()
    return any(fnmatchcase(text, type.upper()) for type in types for text in (name, f"{record.layer}.{name}".upper()))


def _line(file: str, record: Any, content: str, as_json: bool, widths: tuple[int, int]) -> str:
    if as_json:
        from ..inspect import json_text

        return json_text.line(
            {
                "file": file,
                "layer": record.layer,
                "index": record.index,
                "offset": record.offset,
                "type": record.type,
                "length": record.length,
                "content": content,
            }
        )
    return (
        f"{record.layer:{widths[0]}} {record.index:6} {record.offset:12}  "
        f"{record.type:{widths[1]}} {record.length:9}  {content}"
    )
