"""Sets single values of an image, and passes everything else on, byte for byte."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from kaitaistruct import KaitaiStruct

from ..errors import StreamError, XenstreamError
from ..inspect import tree
from ..inspect.leaves import WHOLE, located, octets_of
from ..inspect.selector import Found, Selector, SelectorError
from ..schema import layout
from ..schema.located import Place, locating, place_of
from ..stream.events import Cut, Header, Lost, Missing, ending
from ..stream.reader import Reader, probe
from ..stream.record import Record
from .changes import Change, Changes
from .relay import Relay

_FRAMING = ("len_", "num_", "ofs_")
"""How the names of fields begin that say where other data are."""

_MOST_BITS = 128
"""Bits of a structure in which a computed value is looked for."""

_ON, _OFF = ("on", "yes", "true", "1"), ("off", "no", "false", "0")


class AssignError(XenstreamError):
    """A value does not fit its field, or the field is none to be set."""


@dataclass(slots=True)
class Assignment:
    """A path, as `xenstream show` takes it, and the value that is to be there, as it was written."""

    path: str
    value: str
    selector: Selector
    is_done: bool = False


def parse(text: str) -> tuple[str, str]:
    """Split `PATH=VALUE`. Raises AssignError if it is something else."""
    path, sign, value = text.partition("=")
    if not sign or not path.strip() or not value.strip():
        raise AssignError(f"{text}: write PATH=VALUE")
    return path.strip(), value.strip()


def assign(relay: Relay, assignments: list[tuple[str, str]], any_value: bool = False) -> Changes:
    """Pass an image on with these values; return the changes.

    `any_value` also allows what may break the framing: lengths, counts, what identifies the format, and values that an
    enum does not have. Raises SelectorError if a path names nothing, or several things, AssignError for a value that
    does not fit, StreamError if the image is cut short before.
    """
    layers = probe(relay).layers
    wanted = [Assignment(path, value, Selector(path, layers)) for path, value in assignments]
    reader = Reader(relay, looks_ahead=False)
    changes = Changes()
    for event in reader.events():
        if isinstance(event, Header | Record):
            _take(event, wanted, relay, changes, any_value)
        elif isinstance(event, Cut | Missing | Lost) and not all(item.is_done for item in wanted):
            raise StreamError(f"{relay.name}: {ending(event)}")
    for item in wanted:
        if not item.is_done:
            raise item.selector.nothing()
    relay.finish()
    return changes


def _take(item: Header | Record, wanted: list[Assignment], relay: Relay, changes: Changes, any_value: bool) -> None:
    """Change a header or a record, if it is meant."""
    chosen = [assignment for assignment in wanted if assignment.selector.picks(item)]
    if not chosen:
        return
    target = _Target(item, any_value)
    for assignment in chosen:
        if assignment.is_done:
            raise SelectorError(f"{assignment.path}: there are several, as `xenstream records` shows; name one of them")
        changes.note(target.set(assignment))
        assignment.is_done = True
    for start, end, octets in target.edits():
        relay.replace(start, end, octets)


@dataclass(slots=True)
class _Target:
    """A header or a record whose values are set. `octets` are its bytes as they become."""

    item: Header | Record
    any_value: bool
    before: bytes = b""
    octets: bytearray = field(default_factory=bytearray)

    def __post_init__(self) -> None:
        item = self.item
        if isinstance(item, Record):
            if not item.is_held:
                raise AssignError(f"{item.type}: its body of {item.length} bytes is too long to decode")
            self.before = item.raw()
        else:
            self.before = octets_of(item)
        self.octets = bytearray(self.before)

    @property
    def _offset(self) -> int:
        return self.item.ofs_body if isinstance(self.item, Record) else self.item.offset

    def edits(self) -> Iterator[tuple[int, int, bytes]]:
        """Yield start, end and new bytes of each run that has changed, in the file."""
        changed = bytes(one != other for one, other in zip(self.before, self.octets, strict=True))
        for match in re.finditer(b"\1+", changed):
            start, end = match.span()
            yield self._offset + start, self._offset + end, bytes(self.octets[start:end])

    def set(self, assignment: Assignment) -> Change:
        """Set a value; return the change."""
        with locating():
            old = self._found(assignment)
            self._check(assignment, old)
            place = place_of(old.value)
            if place is not None:
                self._write(place, _encoded(assignment, old.value, place, self.any_value))
            else:
                place = self._set_bits(assignment, old)
            new = self._look(assignment)
        path = f"{assignment.path}: {_shown(old)} is now {_shown(new) if new is not None else assignment.value}"
        index = self.item.index if isinstance(self.item, Record) else None
        return Change(self.item.layer, index, place.offset, path)

    def _write(self, place: Place, octets: bytes) -> None:
        start = place.offset - self._offset
        self.octets[start : start + place.length] = octets

    def _found(self, assignment: Assignment) -> Found:
        """Return the single value that is meant; a register stands for all its bits."""
        selector = assignment.selector
        if self.item.body is None:
            raise selector.undecoded()
        found = self._at(assignment)
        selector.path = found.steps
        if isinstance(found.value, KaitaiStruct) and hasattr(found.value, WHOLE):
            selector.path = [*found.steps, WHOLE]
            found = self._at(assignment)
        if isinstance(found.value, KaitaiStruct | list):
            raise AssignError(f"{assignment.path}: this is no single value; `xenstream show` shows what is in it")
        return found

    def _at(self, assignment: Assignment) -> Found:
        """Return what is at a path now. Raises SelectorError if it leads nowhere."""
        try:
            body = located(self.item, bytes(self.octets))
        except layout.UNDECODABLE:
            raise assignment.selector.undecoded() from None
        return assignment.selector.find(body)

    def _look(self, assignment: Assignment) -> Found | None:
        """Return what is at a path now, None if that can no longer be decoded."""
        try:
            return self._at(assignment)
        except (SelectorError, *layout.UNDECODABLE):
            return None

    def _check(self, assignment: Assignment, old: Found) -> None:
        """Refuse what may break the framing, unless that is asked for."""
        if self.any_value:
            return
        if str(old.steps[-1]).startswith(_FRAMING):
            raise AssignError(
                f"{assignment.path}: a length or count, which tells where other data are; see --any-value"
            )
        if old.kind == "magic":
            raise AssignError(f"{assignment.path}: identifies the format; see --any-value")

    def _set_bits(self, assignment: Assignment, old: Found) -> Place:
        """Set the bits from which a value is computed; return where they are."""
        whole = place_of(old.owner)
        if whole is None or whole.length * 8 > _MOST_BITS or not isinstance(old.value, int):
            raise AssignError(f"{assignment.path}: is computed from other fields; set these")
        wanted = _truth(assignment) if isinstance(old.value, bool) else _number(assignment)
        weights = self._weights(assignment, whole)
        start = whole.offset - self._offset
        before = bytes(self.octets)
        for bit, weight in weights.items():
            mask = 1 << bit % 8
            is_set = bool(wanted) if isinstance(old.value, bool) else bool(wanted & weight)
            octet = self.octets[start + bit // 8]
            self.octets[start + bit // 8] = octet | mask if is_set else octet & ~mask
        new = self._look(assignment)
        if not weights or new is None or new.value != wanted:
            self.octets[:] = before
            raise AssignError(f"{assignment.path}: {assignment.value} cannot be set; it has {len(weights)} bits")
        places = [start + bit // 8 for bit in weights]
        return Place(self._offset + min(places), max(places) - min(places) + 1)

    def _weights(self, assignment: Assignment, whole: Place) -> dict[int, int]:
        """Return the bits of a structure that a value depends on, and by how much each raises it."""
        start = whole.offset - self._offset
        found: dict[int, int] = {}
        for bit in range(whole.length * 8):
            values = []
            octet = self.octets[start + bit // 8]
            for new in (octet & ~(1 << bit % 8), octet | 1 << bit % 8):
                self.octets[start + bit // 8] = new
                value = self._look(assignment)
                values.append(None if value is None else int(value.value))
            self.octets[start + bit // 8] = octet
            if None not in values and values[0] != values[1]:
                found[bit] = values[1] - values[0]  # type: ignore[operator]
        return found


def _shown(found: Found) -> str:
    return tree.text(found.value, found.kind)


def _encoded(assignment: Assignment, old: Any, place: Place, any_value: bool) -> bytes:
    """Return the bytes of a new value. Raises AssignError if it does not fit."""
    if isinstance(old, bytes):
        return _fitting(assignment, _octets(assignment), place)
    if isinstance(old, str):
        return _fitting(assignment, assignment.value.encode("latin-1", errors="replace"), place)
    if place.code is None:
        raise AssignError(f"{assignment.path}: is a part of a byte; it cannot be set")
    number = _member(assignment, type(old), any_value) if isinstance(old, IntEnum) else _number(assignment)
    try:
        return struct.pack(place.code, number)
    except struct.error:
        raise AssignError(f"{assignment.path}: {assignment.value} does not fit {place.length} bytes") from None


def _fitting(assignment: Assignment, octets: bytes, place: Place) -> bytes:
    if len(octets) != place.length:
        raise AssignError(f"{assignment.path}: {len(octets)} bytes for a field of {place.length}")
    return octets


def _octets(assignment: Assignment) -> bytes:
    try:
        return bytes.fromhex(assignment.value)
    except ValueError:
        raise AssignError(f"{assignment.path}: {assignment.value} is not hexadecimal; the field is bytes") from None


_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,19}|0[xX][0-9a-fA-F]{1,16})")


def _number(assignment: Assignment) -> int:
    text = assignment.value
    if text.lower() in ("on", "off", "yes", "no"):
        return int(_truth(assignment))
    if not _NUMBER.fullmatch(text):
        raise AssignError(f"{assignment.path}: {text} is not a number; write decimal digits, or 0x and hex digits")
    return int(text, 0)


def _truth(assignment: Assignment) -> bool:
    text = assignment.value.lower()
    if text not in (*_ON, *_OFF):
        raise AssignError(f"{assignment.path}: {assignment.value} is neither on nor off")
    return text in _ON


def _member(assignment: Assignment, enum: type[IntEnum], any_value: bool) -> int:
    """Return the number of an enum's member, given its name or number."""
    from ..schema.names import name_of

    names = {name_of(member): member.value for member in enum}
    text = assignment.value.lower()
    if text in names:
        return int(names[text])
    if not _NUMBER.fullmatch(assignment.value):
        raise AssignError(f"{assignment.path}: there is no {assignment.value}, but {', '.join(names)}")
    number = int(assignment.value, 0)
    if number not in names.values() and not any_value:
        raise AssignError(f"{assignment.path}: there is no value {number}; see --any-value")
    return number
