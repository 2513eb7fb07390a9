"""Asks the generated classes about layouts, so that no offset or size is in Python."""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar

from kaitaistruct import KaitaiStream, KaitaiStruct, KaitaiStructError, ValidationNotEqualError

from .._lazy import np
from ..limits import MOST_PARTS

if TYPE_CHECKING:
    from numpy.typing import NDArray

T = TypeVar("T", bound=KaitaiStruct)

UNDECODABLE = (EOFError, KaitaiStructError, UnicodeDecodeError)
"""The exceptions that a generated class raises if the data does not fit it."""

_ENOUGH = bytes(1 << 16)  # more than any fixed layout has


class TooManyPartsError(KaitaiStructError):  # type: ignore[misc]
    """A body is made of more parts than MOST_PARTS. Each takes a hundred times its bytes once it is decoded."""

    def __init__(self) -> None:
        super().__init__(f"more than {MOST_PARTS} parts", None)


class BoundedStream(KaitaiStream):  # type: ignore[misc]
    """Gives out no more than MOST_PARTS."""

    def __init__(self, data: bytes) -> None:
        super().__init__(BytesIO(data))
        self._left = MOST_PARTS

    def release(self) -> None:
        """Give out all that is asked for from now on: what is decoded later is so because somebody wants it."""
        self._left = sys.maxsize

    def read_bytes(self, length: int) -> bytes:
        self._left -= 1
        if self._left < 0:
            raise TooManyPartsError
        octets: bytes = super().read_bytes(length)
        return octets


def parse_bytes(cls: type[T], data: bytes, *params: object, is_le: bool | None = None) -> T:
    """Parse `cls` from `data`. Raises EOFError where that is too short."""
    return _construct(cls, params, KaitaiStream(BytesIO(data)), is_le)


def parse_from(cls: type[T], io: Any, *params: object, is_le: bool | None = None) -> T:
    """Parse `cls` from a stream. Raises EOFError where that is too short."""
    return _construct(cls, params, io, is_le)


@lru_cache(maxsize=64)
def parse_again(cls: Any, data: bytes, *params: bool, is_le: bool | None = None) -> Any:
    """Parse what many records have alike, which is parsed once; nobody may change it."""
    return parse_bytes(cls, data, *params, is_le=is_le)


def _construct(cls: type[T], params: tuple[object, ...], io: Any, is_le: bool | None) -> T:
    # Only classes that take their byte order from outside have the last parameter.
    order = () if is_le is None or not _takes_order(cls) else (is_le,)
    made: T = cls(*params, io, None, None, *order)
    return made


def _takes_order(cls: Any) -> bool:
    return "_is_le" in cls.__init__.__code__.co_varnames


def repair_magic(
    cls: type[T], data: bytes, *params: object, is_le: bool | None = None
) -> tuple[T, list[ValidationNotEqualError]]:
    """Parse `cls` even where what identifies it is damaged; return it and each damage."""
    damage: list[ValidationNotEqualError] = []
    while True:
        try:
            return parse_bytes(cls, data, *params, is_le=is_le), damage
        except ValidationNotEqualError as error:
            end = error.io.pos()
            start = end - len(error.expected)
            data = data[:start] + error.expected + data[end:]
            damage.append(error)


def blank(cls: type[T], *params: object, is_le: bool | None = None) -> T:
    """Return `cls` read from zeros, but for what identifies the format."""
    return repair_magic(cls, _ENOUGH, *params, is_le=is_le)[0]


@cache
def spans(cls: Any, *params: object, is_le: bool | None = None) -> dict[str, tuple[int, int]]:
    """Return where each field of a fixed layout starts and ends, by its id, in bytes."""
    ends: dict[str, tuple[int, int]] = {}

    def ended(name: str, io: Any) -> None:
        start = ends[name][0] if name in ends else next(reversed(ends.values()), (0, 0))[1]
        ends[name] = (start, io.pos())

    class TracedList(list[Any]):
        """An array, which is empty when it is set and grows as it is read."""

        def __init__(self, name: str, io: Any) -> None:
            super().__init__()
            self._name, self._stream = name, io

        def append(self, item: Any) -> None:
            super().append(item)
            ended(self._name, self._stream)

    class Traced(cls):  # type: ignore[misc]
        def __setattr__(self, name: str, value: object) -> None:
            if isinstance(value, list) and not name.startswith("_"):
                value = TracedList(name, self._io)
            super().__setattr__(name, value)
            if not name.startswith("_") and name not in ends:
                ended(name, self._io)

    data = bytearray(_ENOUGH)
    while True:
        ends.clear()
        try:
            _construct(Traced, params, KaitaiStream(BytesIO(data)), is_le)
            break
        except ValidationNotEqualError as error:
            end = error.io.pos()
            data[end - len(error.expected) : end] = error.expected
    return {name: span for name, span in ends.items() if span[1] > span[0]}


@cache
def size_of(cls: Any, *params: object, is_le: bool | None = None) -> int:
    """Return the size of a fixed layout in bytes: how far a parser gets that reads it."""
    return int(blank(cls, *params, is_le=is_le)._io.pos())


@cache
def params(cls: Any) -> tuple[str, ...]:
    """Return the names of what a generated class is given besides a stream, in order."""
    code = cls.__init__.__code__
    return code.co_varnames[1 : code.co_varnames.index("_io")]  # type: ignore[no-any-return]


@cache
def instances(cls: Any) -> list[str]:
    """Return the names of a generated class's instances; nobody may change the list."""
    return [name for name, value in vars(cls).items() if isinstance(value, property)]


def constant(cls: Any, name: str) -> int:
    """Return an instance of `cls` that is the same whatever the data."""
    return int(getattr(cls.__new__(cls), name))


class _Columns:
    """Stands in for a stream of one structure and reads that of many at once."""

    def __init__(self, rows: NDArray[np.uint8]) -> None:
        self._rows = rows
        self._position = 0

    def _take(self, length: int) -> NDArray[np.uint8]:
        start, self._position = self._position, self._position + length
        return self._rows[:, start : self._position]

    def _column(self, dtype: str) -> NDArray[np.uint64]:
        return self._take(np.dtype(dtype).itemsize).view(dtype)[:, 0].astype(np.uint64)

    def read_u4le(self) -> NDArray[np.uint64]:
        return self._column("<u4")

    def read_u4be(self) -> NDArray[np.uint64]:
        return self._column(">u4")

    def read_u8le(self) -> NDArray[np.uint64]:
        return self._column("<u8")

    def read_bytes(self, length: int) -> NDArray[np.uint8]:
        return self._take(length)


def columns(cls: type[KaitaiStruct], rows: NDArray[np.uint8], *params: object, is_le: bool | None = None) -> Any:
    """Let the generated class decode many structures at once.

    `rows` is uint8 of shape (n, size). Fields and computed instances of the result are
    uint64 arrays of length n; those that only make sense of one value (enums,
    conditions with `and`) are not to be used.
    """
    return _construct(cls, params, _Columns(rows), is_le)


class _Frame:
    """Stands in for the parents that the generated record class asks."""

    def __init__(self, is_big_endian: bool, io: KaitaiStream) -> None:
        self.is_big_endian = is_big_endian
        self._io = io


def stream_of(data: bytes) -> KaitaiStream:
    """Return what a generated class reads `data` from."""
    return KaitaiStream(BytesIO(data))


def body_of(record: Any, header: Any, io: KaitaiStream, is_big_endian: bool) -> Any:
    """Decode a record's body from `io`, as the `body` instance of class `record` does."""
    shell = record.__new__(record)
    shell._parent = _Frame(is_big_endian, stream_of(b""))
    shell._root = None
    shell._is_le = not is_big_endian
    shell._io = shell._parent._io
    shell.header = header
    shell.raw_body = _Frame(is_big_endian, io)
    return shell.body
