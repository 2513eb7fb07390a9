"""Completes a SELECTOR on the command line from what the file contains."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

from ..errors import XenstreamError

if TYPE_CHECKING:
    import click

    from ..stream.events import Header
    from ..stream.reader import Reader
    from ..stream.record import Record

_LONGEST = 1.0
"""Seconds after which whoever has pressed Tab gets what has been found."""


def complete_selector(ctx: click.Context, _: Any, start: str) -> list[str]:
    """Return the layers, headers, record types and fields in FILE that begin with what was typed."""
    file = ctx.params.get("file") or ctx.params.get("source")
    if not isinstance(file, str) or not os.path.isfile(file):  # reading a pipe would take it from the command
        return []
    from ..image import open as open_image

    with suppress(XenstreamError), open_image(file) as image:
        return [name for name in _names(image, start) if name.lower().startswith(start.lower())]
    return []


def _names(image: Reader, start: str) -> Iterator[str]:
    from ..stream.record import Record

    parent, dot, _ = start.rpartition(".")
    known = dict.fromkeys(image.layers) if not dot else {}
    yield from known
    for item in _items(image):
        name = item.type if isinstance(item, Record) else item.name.replace(" ", "_")
        known |= {name: None, f"{item.layer}.{name}": None}
        if dot and _is_named(parent, item, name):
            yield from (f"{parent}.{field}" for field in _fields(item, parent, name))
            return
    yield from (name for name in known if name not in image.layers)


def _items(image: Reader) -> Iterator[Header | Record]:
    from ..stream.events import Header
    from ..stream.record import Record

    end = monotonic() + _LONGEST
    for item in image.events():
        if isinstance(item, Header | Record):
            yield item
        if monotonic() > end:
            return


def _is_named(parent: str, item: Header | Record, name: str) -> bool:
    """Whether a path leads to a header or record, or into it."""
    path = parent.lower().removeprefix(f"{item.layer}.")
    return path == name.lower() or path.startswith((f"{name.lower()}.", f"{name.lower()}["))


def _fields(item: Header | Record, parent: str, name: str) -> list[str]:
    from ..inspect import tree
    from ..inspect.selector import Selector, all_names
    from ..stream.record import Record

    if item.body is None or (isinstance(item, Record) and not item.is_held):
        return []
    value = Selector(parent, (item.layer,)).find(item.body).value
    return all_names(value) if tree.is_tree(value, None) and not isinstance(value, list) else []
