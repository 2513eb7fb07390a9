"""Byte diagrams in the style of Xen's specification: rows of eight bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from definitions import Field, Type

ROW = 8
_LONGEST = 3 * ROW  # a longer field is drawn with a gap in it
_WIDTH = 9  # characters of a byte


@dataclass
class Cell:
    """Part of a row that belongs to one field, or to several fields that share a byte.

    `above`, `below`: the field continues there. `shown`: the field's name is in this cell.
    """

    fields: list[Field]
    width: int
    above: bool = False
    below: bool = False
    shown: bool = True

    @property
    def label(self) -> str:
        """Names of the fields, with their number or size where that is short."""
        return ", ".join(field.id + _amount(field) for field in self.fields)


@dataclass
class Row:
    """A row of eight bytes, or a `gap` that represents any number of bytes."""

    offset: int | None
    cells: list[Cell]
    gap: bool = False


@dataclass
class _Part:
    """The field to draw next, with `start` and `size` as far as they are known."""

    fields: list[Field]
    start: int | None
    size: int | None


def _amount(field: Field) -> str:
    if field.spec.get("repeat") == "expr":
        count = field.of.constant(field.spec["repeat-expr"]) or field.spec["repeat-expr"]
        return f" [{count}]" if len(str(count)) <= _LONGEST else " [...]"
    if "repeat" in field.spec:
        return " [...]"
    size = field.size_expression
    return f" ({size})" if size and field.size is None and len(size) <= _LONGEST else ""


def diagram(type: Type) -> list[Row]:
    """Draw a type: its sequence, followed by the fields at offsets of their own."""
    rows: list[Row] = []
    known = True
    for part in _parts(type):
        if part.size == 0:
            continue
        if part.size is None or part.start is None or not known:
            _add_unknown(rows, part, part.start if known else None)
            known = False
        else:
            _add_known(rows, part.fields, part.start, part.size)
    return rows


def _parts(type: Type) -> Iterator[_Part]:
    end: int | None = 0
    bits: list[Field] = []
    for field in type.seq:
        if field.bits is not None:
            bits.append(field)
            if sum(each.bits or 0 for each in bits) % 8:
                continue
            size: int | None = sum(each.bits or 0 for each in bits) // 8
            fields, start = bits, end
            bits = []
        else:
            fields, start, size = [field], field.offset, field.size
        yield _Part(fields, start, size)
        end = None if start is None or size is None else start + size
    if end is None:
        return
    own = [f for f in type.instances if f.kind == "at" and "io" not in f.spec]
    fixed = sorted((f for f in own if f.offset is not None and not f.bits), key=lambda f: (f.offset or 0, not f.types))
    for field in fixed:
        if end is not None and field.offset is not None and field.offset >= end:
            if field.offset > end:
                yield _Part([], end, field.offset - end)
            yield _Part([field], field.offset, field.size)
            end = None if field.size is None else field.offset + field.size
    yield from (_Part([f], None, f.size) for f in own if f.offset is None)


def _add_known(rows: list[Row], fields: list[Field], start: int, size: int) -> None:
    """Draw `size` bytes; continue the last row if it has room."""
    end = start + size
    long = size > _LONGEST
    position, shown = start, True
    while position < end:
        column = position % ROW
        width = min(ROW - column, end - position)
        if column == 0:
            rows.append(Row(position, []))
        # The name is in the first part of the field, unless the second has more room.
        here = shown and (width >= min(size, ROW // 2) or position > start)
        shown = shown and not here
        rows[-1].cells.append(Cell(fields, width, position > start, position + width < end, here))
        position += width
        if long and not shown and end - position > ROW:
            rows.append(Row(None, [Cell(fields, ROW, True, True, False)], gap=True))
            position = (end - 1) // ROW * ROW


def _add_unknown(rows: list[Row], part: _Part, start: int | None) -> None:
    """Draw a field without a fixed length or offset: a row and a gap."""
    column = (start or 0) % ROW
    if start is None or column == 0:
        rows.append(Row(start, []))
    if start is None and (used := sum(cell.width for cell in rows[-1].cells)):
        column = used
    width = ROW - column if part.size is None else min(part.size, ROW - column)
    open_ended = part.size is None or part.size > width
    rows[-1].cells.append(Cell(part.fields, width, False, open_ended))
    if open_ended:
        rows.append(Row(None, [Cell(part.fields, ROW, True, False, False)], gap=True))


def as_text(rows: list[Row]) -> str:
    """Draw rows as text, with lines and corners."""
    margin = " " * 7
    head = margin + "".join(f"{octet:>{_WIDTH - 4 if not octet else _WIDTH}}" for octet in range(ROW)) + "    byte"
    lines = [head]
    borders = [_border(above, below) for above, below in zip([None, *rows], [*rows, None], strict=True)]
    for row, border in zip(rows, borders, strict=False):
        if border.strip("| "):
            lines.append(margin + border)
        offset = "" if row.offset is None else f"{row.offset:#06x}"
        texts = [_wrapped(cell, row.gap) for cell in row.cells]
        for number in range(max(map(len, texts))):
            line = "|"
            for cell, text in zip(row.cells, texts, strict=True):
                shown = text[number] if number < len(text) else ""
                line += f"{shown:<{cell.width * _WIDTH - 1}}|"
            lines.append(f"{offset if number == 0 else '':<{len(margin)}}{line}")
    lines.append(margin + borders[-1])
    return "\n".join(line.rstrip() for line in lines)


def _wrapped(cell: Cell, gap: bool) -> list[str]:
    """Break a name into lines that fit, at underscores if possible."""
    room = cell.width * _WIDTH - 2
    if gap:
        return [" ..."]
    if not cell.shown:
        return [""]
    if not cell.fields:
        return [" -"]
    lines = [""]
    for piece in re.findall(r"[^_ ]+[_ ]*|[_ ]+", cell.label):
        if lines[-1] and len(lines[-1]) + len(piece.rstrip()) > room:
            lines.append("")
        while len(piece.rstrip()) > room:
            lines[-1:] = [piece[:room], ""]
            piece = piece[room:]
        lines[-1] += piece
    return [" " + line.rstrip() for line in lines]


def _spans(row: Row | None) -> Iterator[tuple[Cell, range]]:
    """Yield each cell with the bytes that it covers."""
    position = 0
    for cell in row.cells if row else []:
        yield cell, range(position, position + cell.width)
        position += cell.width


def _border(above: Row | None, below: Row | None) -> str:
    """Draw the line between two rows, with a gap where a field continues."""
    ends = {octet for cell, span in _spans(above) if cell.below for octet in span}
    going_on = ends & {octet for cell, span in _spans(below) if cell.above for octet in span}
    both = [span for row in (above, below) for _, span in _spans(row)]
    edges = {octet for span in both for octet in (span.start, span.stop)}
    lined = set(range(max(edges))) - going_on

    def corner(octet: int) -> str:
        beside = {octet - 1, octet} & lined
        if not beside:
            return "|" if octet in edges else " "
        return "-" if len(beside) == 2 and octet not in edges else "+"

    return corner(0) + "".join(
        ("-" if octet in lined else " ") * (_WIDTH - 1) + corner(octet + 1) for octet in range(max(edges))
    )
