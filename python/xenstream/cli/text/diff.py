"""How two images differ, as `diff` prints it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from ...inspect.comparison.differences import CHANGED, ONLY_A
from ...inspect.comparison.parts import EMULATOR
from ...inspect.printable import escaped
from ..terminal import Styled, echo

if TYPE_CHECKING:
    from ...inspect.comparison import Comparison, Difference
    from ...inspect.comparison.pages import MemoryDifference

_NAME = 24  # columns
_LONGEST = 60  # characters of a value
_WIDTH = 100
_STATE = ".state"
_MOST_ITEMS = 3
"""Items of a list that are shown; of the others, only how many they are."""


def comparison(found: Comparison, with_all: bool) -> None:
    """Print a comparison; with values that count time and all items of lists only where that is asked for."""
    echo(Styled("A", bold=True), f"  {_image(found.a, found.facts_a)}")
    echo(Styled("B", bold=True), f"  {_image(found.b, found.facts_b)}")
    shown = _merged(found.differences, found.folded) if with_all else found.differences
    for section, items in groupby(shown, lambda item: item.section):
        _section(section, list(items), with_all)
    if found.suppressed:
        echo(f"{found.suppressed} more differences")
    echo(Styled("memory", bold=True), f"  {_memory(found.memory)}")
    if found.folded and not with_all:
        echo(Styled("folded", bold=True), f"  {_folded(found.folded)}")
    if found.is_same and not found.folded:
        echo("no difference")


def _image(file: str, facts: dict[str, object]) -> str:
    version = "" if facts["version"] is None else f" v{facts['version']}"
    xen = facts["saved by Xen"]
    origin = f", {xen}" if xen == "translated" else "" if xen is None else f", saved by Xen {xen}"
    return f"{file}: {facts['layers']}{version}, {facts['guest type'] or 'unknown guest'}{origin}"


def _merged(differences: list[Difference], folded: list[Difference]) -> list[Difference]:
    """Return all differences, those of one section together."""
    sections = dict.fromkeys(item.section for item in (*differences, *folded))
    return [item for section in sections for item in (*differences, *folded) if item.section == section]


def _section(section: str, items: list[Difference], with_all: bool) -> None:
    if len(items) == 1 and not items[0].name:
        echo(Styled(section, bold=True), f"  only in {_side(items[0])}")
        return
    echo(Styled(section, bold=True))
    devices = [item.name.removesuffix(_STATE) for item in items if section == EMULATOR and item.name.endswith(_STATE)]
    if devices and not with_all:
        items = [item for item in items if not item.name.endswith(_STATE)]
    for name, group in groupby(_segments(items), _list_of):
        some = list(group)
        most = len(some) if with_all or name is None or len(some) == _MOST_ITEMS + 1 else _MOST_ITEMS
        for line in some[:most]:
            echo(f"  {line}")
        if len(some) > most:
            echo(f"  {name:{_NAME}}  and {len(some) - most} more (--all)")
    if devices and not with_all:
        wrapped = textwrap.wrap(", ".join(map(escaped, devices)), _WIDTH - _NAME - 4)
        for number, line in enumerate(wrapped):
            echo(f"  {'' if number else 'state of':{_NAME}}  {line}")


_SEGMENT = re.compile("(cs|ds|es|fs|gs|ss|tr|ldtr|gdtr|idtr)_(sel|base|limit|arbytes)")
_SPELLED = {"sel": "selector", "arbytes": "attributes"}


def _segments(items: list[Difference]) -> Iterator[str]:
    """Yield the lines of differences, those of one segment register as one line, where the first is."""
    of_segment: dict[str, list[tuple[str, Difference]]] = {}
    for item in items:
        match = _SEGMENT.fullmatch(item.name) if item.kind == CHANGED else None
        if match is not None:
            of_segment.setdefault(match[1], []).append((_SPELLED.get(match[2], match[2]), item))
    for item in items:
        match = _SEGMENT.fullmatch(item.name) if item.kind == CHANGED else None
        if match is None:
            yield from _lines(item)
        elif parts := of_segment.pop(match[1], None):
            changes = ", ".join(f"{name} {part.text_a} -> {part.text_b}" for name, part in parts)
            yield f"{match[1]:{_NAME}}  {changes}"


_INDEX = re.compile(r"^(\S*?)(?:\[\d+\]|(?<=\dk)_[0-9a-f]{5} )")


def _list_of(line: str) -> str | None:
    """Return what the items of a list have in common, None for what is no item of one."""
    match = _INDEX.match(line)
    return None if match is None else f"{match[1]}[]"


def _side(item: Difference) -> str:
    return "A" if item.kind == ONLY_A else "B"


def _lines(item: Difference) -> Iterator[str]:
    name = f"{item.name:{_NAME}}"
    if item.kind != CHANGED:
        value = _cut(item.text_a or item.text_b)
        yield f"{name}  only in {_side(item)}{': ' if value else ''}{value}"
        return
    values = (
        f"{_cut(item.text_a)} -> {_cut(item.text_b)}" if item.text_a != item.text_b and item.text_a else item.text_b
    )
    flags = "".join(f" {flag}" for flag in item.flags)
    yield f"{name}  {values}{' ' if flags else ''}{flags}"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def _memory(memory: MemoryDifference) -> str:
    text = f"{memory.pages_a} pages"
    if memory.pages_b != memory.pages_a:
        text += f" in A, {memory.pages_b} in B"
    if memory.changed is None:
        return f"{text}; contents not compared: see xenstream memory diff"
    if not (memory.changed or memory.only_a or memory.only_b):
        return f"{text}; the contents are the same"
    only = "".join(f", {count} only in {side}" for side, count in (("A", memory.only_a), ("B", memory.only_b)) if count)
    return (
        f"{text}; contents of {memory.changed} differ, of {memory.same} are the same{only}; see xenstream memory diff"
    )


def _folded(folded: list[Difference]) -> str:
    names = list(dict.fromkeys(item.name for item in folded))
    some = ", ".join(names[:6]) + (", ..." if len(names) > 6 else "")
    noun = "value that counts" if len(folded) == 1 else "values that count"
    return f"{len(folded)} {noun} time: {some} (--all shows them)"
