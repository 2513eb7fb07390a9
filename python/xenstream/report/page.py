"""Writes reports as one HTML page, which needs nothing else: no script, no picture, no network.

Each text that is put into the page is escaped twice: so that all of it can be seen, as on a terminal, and for HTML.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..guest.vcpu import Register
from ..inspect.printable import escaped
from ..inspect.summary import facts
from ..inspect.units import binary
from ..limits import LONGEST_SHOWN, MOST_SHOWN_MSRS, MOST_SHOWN_RULES
from ..verify.rules import RULES, SEVERITIES
from ..verify.rules.base import NAMES
from . import pictures
from .facts import Facts
from .surroundings import HIDDEN, ROW, Surroundings

_TEMPLATES = Path(__file__).parent / "templates"
_MOST_LINES = 4000


@dataclass(slots=True)
class Row:
    """A line of the table in front: what matters of a report, or why there is none."""

    file: str
    contents: str = ""
    guest: str = ""
    memory: int = 0
    conforms: bool = False
    restorable: bool = False
    rules: str = ""
    failure: str = ""

    @classmethod
    def of(cls, report: Facts) -> Row:
        """Return the line of a report."""
        info, verdicts = report.info, report.verdicts
        version = "" if verdicts.version is None else f" v{verdicts.version}"
        guest = verdicts.guest_type or "unknown"
        return cls(
            report.file,
            f"{' > '.join(verdicts.layers)}{version}",
            guest if info.name is None else f"{guest}, {info.name[:LONGEST_SHOWN]}",
            info.memory,
            verdicts.conforms,
            verdicts.restorable,
            ", ".join(group.rule for group in report.groups[:MOST_SHOWN_RULES]) or "none",
        )


@dataclass(slots=True)
class Line:
    """A line of bytes: its offset, the bytes before, in and after a mark in hex, and all of them as text."""

    offset: int
    before: str
    marked: str
    after: str
    text: str
    room: str
    """Spaces in place of bytes that are not there."""


class Page:
    """Renders the parts of a page: its head, a section for each image, its foot."""

    def __init__(self) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=_shown,
        )
        self._environment.globals |= {
            "pictures": pictures, "RULES": RULES, "SEVERITIES": SEVERITIES, "NAMES": NAMES, "lines": lines, "hex": hex,
            "facts": facts, "hexdump": hexdump, "register": register, "register_name": register_name,
            "MOST_SHOWN_MSRS": MOST_SHOWN_MSRS, "version": metadata.version("xenstream"),
        }  # fmt: skip
        self._environment.filters["binary"] = binary

    def head(self, rows: list[Row] | None = None) -> str:
        """Return the beginning of a page; of several images with a table of them."""
        return self._environment.get_template("head.html.j2").render(rows=rows or [])

    def section(self, report: Facts, number: int = 1, of: int = 1) -> str:
        """Return the section of an image, the one with this number of several."""
        return self._environment.get_template("image.html.j2").render(
            report=report, info=report.info, verdicts=report.verdicts, number=number, of=of
        )

    def foot(self) -> str:
        """Return the end of a page."""
        return self._environment.get_template("foot.html.j2").render()


def _shown(value: Any) -> Any:
    """Return what is printed of a value: a text so that all of it can be seen, and not too much of it."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    if len(value) > LONGEST_SHOWN:
        return f"{escaped(value[:LONGEST_SHOWN])} ... ({len(value)} characters)"
    return escaped(value)


def lines(text: str) -> list[str]:
    """Return the lines of a text, with spaces for tabs, up to a number that can still be read."""
    found = text.split("\n")
    more = [f"... {len(found) - _MOST_LINES} more lines"] if len(found) > _MOST_LINES else []
    return [line.removesuffix("\r").expandtabs() for line in found[:_MOST_LINES]] + more


def hexdump(shown: Surroundings) -> Iterator[Line]:
    """Yield the lines of bytes around a finding."""
    pairs = [shown.octets[at : at + 2] for at in range(0, len(shown.octets), 2)]
    for start in range(0, len(pairs), ROW):
        row = pairs[start : start + ROW]
        first = shown.offset + start
        low, high = (min(max(edge - first, 0), len(row)) for edge in (shown.start, shown.end))
        before, marked, after = (" ".join(piece) for piece in (row[:low], row[low:high], row[high:]))
        yield Line(
            first, f"{before} " if before and (marked or after) else before, marked,
            f" {after}" if marked and after else after, "".join(map(_letter, row)), "   " * (ROW - len(row)),
        )  # fmt: skip


def _letter(pair: str) -> str:
    """Return a byte as text, a dot for one that is not."""
    octet = 0 if pair == HIDDEN else int(pair, 16)
    return chr(octet) if 0x20 <= octet < 0x7F else "."


def register(item: Register, bits: int) -> str:
    """Return the value of a register in hex, with as many digits as its width has, or as its value needs."""
    digits = max(min(bits, item.bits) // 4, -(-item.value.bit_length() // 4))
    return f"{item.value:0{digits}x}"


def register_name(item: Register, bits: int) -> str:
    """Return the name by which code of that width knows a general register."""
    return f"e{item.name[1:]}" if bits < item.bits and item.name.startswith("r") else item.name
