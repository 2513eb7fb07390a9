"""The single values of a structure: registers, numbers, texts, bytes, each with its path and its place in the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from kaitaistruct import KaitaiStruct

from .._tuples import NamedTuple
from ..guest.flags import flag_names
from ..schema import layout
from ..schema.kinds import HELPER, HEX, PAGES, kinds_of, ticks
from ..schema.located import Place, place_of, stream_at
from ..stream.events import Header
from ..stream.record import Record
from .keys import entry_name, is_entry, key_of

WHOLE = "raw"
"""The field that holds all bits of a register, in a structure that names them."""


@dataclass(slots=True)
class Leaf:
    """One value.

    `path` is what a selector has after the structure, `label` the same with what an item of a list is about instead of
    its number: `params[ioreq_pfn].value`. `owner` is the structure with the field `name`. `flags` are the names of what
    is set in a register, None if its bits have none. `depth` counts the lists around it. `counts_time`: it differs
    between any two images of a guest.
    """

    path: str
    label: str
    owner: Any
    name: str
    value: Any
    kind: str | None
    place: Place
    flags: tuple[str, ...] | None
    depth: int
    counts_time: bool = False
    register: Any = None
    """The generated class of a register, None of any other value."""


class _At(NamedTuple):
    """Where the walk through a structure is."""

    path: str = ""
    label: str = ""
    depth: int = 0

    def field(self, name: str) -> _At:
        return _At(f"{self.path}.{name}", f"{self.label}.{name}" if self.label else name, self.depth)

    def item(self, index: int, name: str) -> _At:
        return _At(f"{self.path}[{index}]", f"{self.label}[{name}]", self.depth + 1)


def leaves(struct: Any, skip: frozenset[str] = frozenset()) -> Iterator[Leaf]:
    """Yield the values of a structure that has been decoded while `locating`, which still has to be entered.

    Values that are computed from others are left out, and the fields of `struct` in `skip`. Where two fields read the
    same bytes, as instances do, both are there, the instances first.
    """
    yield from _of_struct(struct, _At(), skip)


def _of_struct(struct: KaitaiStruct, at: _At, skip: frozenset[str] = frozenset()) -> Iterator[Leaf]:
    cls: Any = type(struct)
    kinds = kinds_of(cls)
    own = [name for name in vars(struct) if not name.startswith("_")]
    for name in (*layout.instances(cls), *own):
        if kinds.get(name) in (HELPER, PAGES) or name in skip:
            continue
        try:
            value = getattr(struct, name)
        except layout.TooManyPartsError:
            raise
        except layout.UNDECODABLE:
            continue
        yield from _of_value(struct, name, value, kinds.get(name), at.field(name))


def _of_value(owner: Any, name: str, value: Any, kind: str | None, at: _At) -> Iterator[Leaf]:
    if isinstance(value, KaitaiStruct):
        whole = _register(value)
        if whole is None:
            yield from _of_struct(value, at)
        else:
            number, place = whole
            path = f"{at.path}.{WHOLE}"
            counts_time = ticks(type(owner), name)
            yield Leaf(
                path=path,
                label=at.label,
                owner=owner,
                name=name,
                value=number,
                kind="register",
                place=place,
                flags=_flags(value),
                depth=at.depth,
                counts_time=counts_time,
                register=type(value),
            )
            yield from _of_struct(value, at, frozenset({WHOLE}))  # some have more bits, in a field of their own
    elif isinstance(value, list):
        counts: Counter[str] = Counter()
        for index, item in enumerate(value):
            if is_entry(item):
                yield from _of_entry(item, index, counts, at)
            else:
                yield from _of_value(owner, name, item, kind, at.item(index, key_of(item) or str(index)))
    else:
        of_value = place_of(value)
        if of_value is not None and of_value.length:
            yield Leaf(at.path, at.label, owner, name, value, kind, of_value, None, at.depth, ticks(type(owner), name))


def _of_entry(entry: Any, index: int, counts: Counter[str], at: _At) -> Iterator[Leaf]:
    """Yield the values of an entry of an HVM context. Its body goes by its type, as in `cpu[0]`, if that is known."""
    of_entry = at.item(index, str(index))
    kind = entry_name(entry)
    if not kind:
        yield from _of_struct(entry, of_entry)
        return
    yield from _of_struct(entry, of_entry, frozenset({"body"}))
    number, counts[kind] = counts[kind], counts[kind] + 1
    around = at.path.rpartition(".")[0], at.label.rpartition(".")[0]
    body = _At(*around, at.depth).field(kind).item(number, str(number))
    with suppress(*layout.UNDECODABLE):
        yield from _of_struct(entry.body, body)


def _register(struct: Any) -> tuple[int, Place] | None:
    """Return the number of a structure that names the bits of one, and its place; None of any other structure."""
    if kinds_of(type(struct)).get(WHOLE) not in HEX:
        return None
    number = getattr(struct, WHOLE)
    place = place_of(number)
    return None if place is None or not isinstance(number, int) else (number, place)


def _flags(struct: Any) -> tuple[str, ...] | None:
    try:
        return flag_names(struct)
    except (*layout.UNDECODABLE, AttributeError):  # it depends on what it is inside of
        return None


def located(item: Header | Record, octets: bytes | None = None) -> Any:
    """Decode a header or a record again, so that its values know their places. `locating` has to be entered.

    `octets` replace what it was decoded from. Raises what the generated classes raise if the data is too short, and
    KaitaiStructError if it has too many parts.
    """
    if isinstance(item, Record):
        return item.decode(stream_at(item.raw() if octets is None else octets, item.ofs_body))
    cls: Any = type(item.body)
    params = [getattr(item.body, name) for name in layout.params(cls)]
    io = stream_at(octets_of(item) if octets is None else octets, item.offset)
    return layout.parse_from(cls, io, *params, is_le=item.is_le)


def octets_of(header: Header) -> bytes:
    """Return the bytes that a header was decoded from, with what identifies the format put right."""
    io = header.body._io
    position = io.pos()
    io.seek(0)
    octets: bytes = io.read_bytes_full()
    io.seek(position)
    return octets
