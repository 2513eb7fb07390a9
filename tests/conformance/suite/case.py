"""What a case of the conformance suite is, and how it is written as JSON."""

from __future__ import annotations

import base64
import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

EXACT = 1 << 53
"""From here on a double skips integers; JSON has such numbers as strings of decimal digits."""

SPECIFICATION, PROJECT = "specification", "project"
SEVERE = ("error", "violation")


@dataclass(frozen=True, slots=True)
class Found:
    """A finding that a case expects. `layer` and `at`, record and offset, are None where they are not stated."""

    rule: str
    severity: str
    layer: str | None = None
    at: tuple[int | None, int] | None = None


@dataclass(slots=True)
class Case:
    """A stream and what is expected of it; what is None is not stated.

    `recipe` is how it is made, step by step. `findings` are all findings. `restorable` is for any release, `releases`
    for single ones; `refusers` are those who refuse it. `static_data_end` is kind, record and offset. `decoded` are
    fields, in the notation of tests/vectors, that a parser of `definition` reads. `edits_of` names the stream in
    `streams/` that `data` is a change of. `host` is a file that `verify --host` gets.
    """

    id: str
    about: str
    recipe: list[str]
    data: bytes
    findings: list[Found] | None = None
    restorable: bool | None = None
    refusers: list[str] = field(default_factory=list)
    releases: dict[str, bool] = field(default_factory=dict)
    static_data_end: tuple[str, int | None, int | None] | None = None
    definition: str = ""
    decoded: Any = None
    decoded_by: list[str] = field(default_factory=lambda: [PROJECT])
    host: str | None = None
    seen: dict[str, Any] = field(default_factory=dict)
    edits_of: str | None = None

    @property
    def subject(self) -> str:
        """The part of the id that names the file which the case is in."""
        return self.id.partition("/")[0]

    @property
    def conforms(self) -> bool | None:
        """No error and no violation."""
        return None if self.findings is None else not any(found.severity in SEVERE for found in self.findings)


def exact(value: Any) -> Any:
    """Return data for JSON: numbers that a double cannot hold become text."""
    if isinstance(value, dict):
        return {name: exact(member) for name, member in value.items()}
    if isinstance(value, list):
        return [exact(member) for member in value]
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= EXACT:
        return str(value)
    return value


def sha256(data: bytes) -> str:
    """Return the digest by which a stream is known."""
    return hashlib.sha256(data).hexdigest()


def packed(data: bytes, old: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return a stream as JSON. The text of the former file stays if it holds the same bytes: compressors differ."""
    digest = sha256(data)
    if old and old.get("sha256") == digest and "gzip" in old:
        text = old["gzip"]
    else:
        text = base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()
    return {"length": len(data), "sha256": digest, "gzip": text}


Edit = tuple[int, int, bytes]


def edits(base: bytes, data: bytes) -> list[Edit]:
    """Return changes, (offset in `data`, bytes removed, bytes put there), that make `data` of `base` in their order."""
    found: list[Edit] = []
    here = there = 0
    while True:
        same = _common(base, here, data, there)
        here, there = here + same, there + same
        if here == len(base) and there == len(data):
            return found
        removed, put = _gap(base, here, data, there)
        found.append((there, removed, data[there : there + put]))
        here, there = here + removed, there + put


def apply(base: bytes, changes: list[Edit]) -> bytes:
    """Make the changes."""
    for offset, removed, put in changes:
        base = base[:offset] + put + base[offset + removed :]
    return base


_ALIKE = 32
"""So many equal bytes say that two places are the same place."""
_FAR = 1 << 16
"""How far ahead the same place is looked for."""


def _common(one: bytes, here: int, other: bytes, there: int) -> int:
    """Return how many bytes are the same."""
    length = min(len(one) - here, len(other) - there)
    step, same = 1 << 16, 0
    while same < length and step:
        if one[here + same : here + same + step] == other[there + same : there + same + step]:
            same = min(same + step, length)
        else:
            step >>= 1
    return same


def _at(data: bytes, offset: int) -> bytes:
    return data[offset : offset + _ALIKE]


def _gap(one: bytes, here: int, other: bytes, there: int) -> tuple[int, int]:
    """Return how many bytes of each to pass over until they are the same again."""
    rest = len(one) - here, len(other) - there
    for length in range(1, min(4096, *rest)):  # bytes that were overwritten
        if _at(one, here + length) == _at(other, there + length):
            return length, length
    for put in range(min(_FAR, rest[1])):  # bytes that were put in, or that are missing
        place = one.find(_at(other, there + put), here, here + _FAR)
        if place >= 0 and there + put + _ALIKE <= len(other):
            return place - here, put
    return rest
