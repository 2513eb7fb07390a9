"""The bytes around a finding, and the field that it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from ..inspect.at import Search
from ..schema.located import Place
from ..stream.reader import Reader

ROW = 8
"""Bytes in a line. More do not fit on a phone."""

HIDDEN = "--"
"""Two characters in place of a byte that is not shown."""

_BEFORE, _AFTER = 3, 4  # lines
_LONGEST = 64
"""Bytes of a field that is marked."""


@dataclass(slots=True)
class Surroundings:
    """Bytes of the file from `offset` on, in hex. Those from `start` to before `end`, offsets too, are `field`.

    `field` is the name of the field, None where the definition has no field of its own at a fixed place there. Bytes
    that may be a password are HIDDEN.
    """

    offset: int
    octets: str
    start: int
    end: int
    field: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready data."""
        return asdict(self)


def fields_at(image: Reader, offsets: Iterable[int]) -> dict[int, tuple[str, Place]]:
    """Return name and place of the field that is at each offset, as far as there is one."""
    found = Search(image, offsets).run()
    return {
        offset: (item.name, item.place)
        for item in found
        for offset in range(item.offset, item.offset + item.count)
        if item.name is not None and item.place is not None and item.place.length <= _LONGEST
    }


def surroundings(image: Reader, offset: int, field: tuple[str, Place] | None, secret: range = range(0)) -> Surroundings:
    """Return the bytes around an offset of a seekable image, with a field that is there.

    Those at the offsets in `secret` are not shown.
    """
    name, place = (None, Place(offset, 1)) if field is None else field
    first = max(0, offset // ROW - _BEFORE) * ROW
    data = image.read_at(first, (_BEFORE + 1 + _AFTER) * ROW)
    octets = (HIDDEN if at in secret else f"{octet:02x}" for at, octet in enumerate(data, first))
    return Surroundings(first, "".join(octets), place.offset, min(place.end, first + len(data)), name)
