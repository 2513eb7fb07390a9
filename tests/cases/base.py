"""The type of a rule's test case, and short ways to say where a defect is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from samples.build import (
    CONFIG,
    LIBXL_TYPES,
    PV,
    PV_CONFIG,
    TYPES,
    LibxlStream,
    Rec,
    Stream,
    SuspendImage,
    built_with,
    libxl,
    xl,
)
from samples.legacy_build import LegacyImage
from xenstream.schema import layers

Made = Stream | LibxlStream | SuspendImage | LegacyImage | bytes
Where = Callable[[Any], tuple[int | None, int]]
"""Map the broken stream to the record's index, None in a header, and the offset in the file."""

LAYERS = {layer.rules: name for name, layer in layers.LAYERS.items()} | {"XQ": "libxl"}
LEN_LIBXL_HEADER = 16
LEN_RECORD_HEADER = 8


@dataclass(frozen=True)
class Case:
    """One way to break a rule, and one to come close to that without doing so.

    `base` makes a valid stream. `broken` breaks something in it at `at`; `near` changes it without
    breaking the rule. `also` are other rules that such a stream unavoidably breaks, in any order;
    `near_finds` are the findings of the near miss, by default none. `refused`: whether the receiver
    refuses the broken stream. `receiver`: the release that is asked; by default, any. `host`: a file that says what
    the host is. `big`: the same holds for a big-endian libxc stream. `wraps`: the same holds for the
    stream inside an xl file.
    """

    rule: str
    severity: str
    refused: bool
    base: Callable[..., Any]
    broken: Callable[[Any], Made]
    near: Callable[[Any], Made]
    at: Where
    also: tuple[str, ...] = ()
    near_finds: tuple[str, ...] = ()
    layer: str = ""
    receiver: str | None = None
    host: str | None = None
    big: bool = True
    wraps: bool = True

    @property
    def expected_layer(self) -> str:
        return self.layer or LAYERS[self.rule[:2]]


class Table:
    """Collects cases: `error`, `violation` and `note` add one."""

    def __init__(self, **common: Any) -> None:
        self.cases: list[Case] = []
        self._common = common

    def error(
        self, rule: str, base: Callable[..., Any], broken: Callable[[Any], Made], refused: bool = True, **rest: Any
    ) -> None:
        self._add(rule, "error", refused, base, broken, rest)

    def violation(
        self, rule: str, base: Callable[..., Any], broken: Callable[[Any], Made], refused: bool = False, **rest: Any
    ) -> None:
        self._add(rule, "violation", refused, base, broken, rest)

    def note(
        self, rule: str, base: Callable[..., Any], broken: Callable[[Any], Made], refused: bool = False, **rest: Any
    ) -> None:
        self._add(rule, "note", refused, base, broken, rest)

    def _add(self, rule: str, severity: str, refused: bool, base: Any, broken: Any, rest: dict[str, Any]) -> None:
        self.cases.append(Case(rule, severity, refused, base, broken, **{**self._common, **rest}))


def to_bytes(made: Made) -> bytes:
    return made if isinstance(made, bytes) else made.to_bytes()


def wrapped(stream: bytes) -> tuple[bytes, int]:
    """Return a libxc stream in an xl file that goes with it, whatever vCPUs and pages it has, and where it is there."""
    is_pv = stream[24:28] in (PV.to_bytes(4, "little"), PV.to_bytes(4, "big"))
    config = built_with(PV_CONFIG if is_pv else CONFIG, max_vcpus=8192 if is_pv else 128)
    config = config.replace(b'"max_memkb": 65536', b'"max_memkb": 1073741824')
    return xl(libxl(stream, emulator=not is_pv), config), len(xl(b"", config)) + LEN_LIBXL_HEADER + LEN_RECORD_HEADER


def same(stream: Any) -> Any:
    """Use the valid stream itself as the near miss."""
    return stream


# Positions of defects.


def header(offset: int) -> Where:
    """In a header, or between records."""
    return lambda made: (None, offset)


def end(made: Made) -> tuple[int | None, int]:
    """After the last byte."""
    return None, len(to_bytes(made))


def before_tail(made: Any) -> tuple[int | None, int]:
    """Where the data after the stream begins."""
    return None, len(to_bytes(made)) - len(made.tail)


def head(kind: str | int, nth: int = 0) -> Where:
    """At the header of a record."""
    return lambda made: place(made, kind, nth)


def body(kind: str | int, offset: int, nth: int = 0, record: str | None = None) -> Where:
    """At a byte of a record's body. `record`: the record at which the defect is found, if another."""

    def where(made: Any) -> tuple[int | None, int]:
        index, start = place(made, kind, nth)
        found_at = index if record is None else place(made, record, 0)[0]
        return found_at, start + LEN_RECORD_HEADER + offset

    return where


def tail(kind: str | int) -> Where:
    """At the padding of a record."""

    def where(made: Any) -> tuple[int | None, int]:
        index, start = place(made, kind, 0)
        record = _records(made)[index]
        assert isinstance(record, Rec)
        return index, start + LEN_RECORD_HEADER + len(record.body)

    return where


def of(make: Callable[[], Any], where: Where) -> Where:
    """At a position in another stream, from which the broken one was cut."""
    return lambda made: where(make())


def place(made: Stream | LibxlStream, kind: str | int, nth: int = 0) -> tuple[int, int]:
    """Index and offset of the nth record of a kind."""
    names = TYPES if isinstance(made, Stream) else LIBXL_TYPES
    number = names[kind] if isinstance(kind, str) else kind
    offset = 40 if isinstance(made, Stream) else LEN_LIBXL_HEADER
    index = 0
    for part in _parts(made):
        if isinstance(part, bytes):
            offset += len(part)
            continue
        if part.type == number:
            if not nth:
                return index, offset
            nth -= 1
        index += 1
        offset += len(part.to_bytes("<"))
    raise LookupError(kind)


def _records(made: Stream | LibxlStream) -> list[Rec]:
    return [part for part in _parts(made) if isinstance(part, Rec)]


def _parts(made: Stream | LibxlStream) -> list[Rec | bytes]:
    if isinstance(made, Stream):
        return list(made.records)
    parts: list[Rec | bytes] = [*made.first, made.libxc]
    for records, libxc in made.continued:
        parts += [*records, libxc]
    return [*parts, *made.last]
