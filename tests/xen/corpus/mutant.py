"""What a mutant is, and the short ways to say one."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass

from samples.build import Rec, Stream

from .sample import Image, reduced

Change = Callable[[Image], object]
Rows = list[list[int]]


@dataclass(frozen=True, slots=True)
class Mutant:
    """An image that differs from a real one in one thing. `base` is the guest: "hvm", "pvh" or "pv".

    `of_host` says that a host with another CPU may take the image: the verdict is one for `verify --host`.
    """

    name: str
    base: str
    changes: str
    change: Change
    of_host: bool = False

    def to_bytes(self) -> bytes:
        """Make the file; always the same."""
        image = reduced(self.base)
        self.change(image)
        return image.to_bytes()

    @property
    def group(self) -> str:
        """The part of the name that says which layer is changed."""
        return self.name.partition("/")[0]


class Group:
    """Collects the mutants of a layer."""

    def __init__(self, name: str, base: str) -> None:
        self.name, self.base = name, base
        self.mutants: list[Mutant] = []

    def add(self, name: str, changes: str, change: Change, base: str = "", of_host: bool = False) -> None:
        """Add a mutant; `changes` completes the sentence "In this image ..."."""
        self.mutants.append(Mutant(f"{self.name}/{name}", base or self.base, changes, change, of_host))


def poke(data: bytes, offset: int, fmt: str, *values: int) -> bytes:
    """Overwrite fields in bytes."""
    new = struct.pack("<" + fmt, *values)
    assert offset + len(new) <= len(data), "a mutant changes what is there"
    return data[:offset] + new + data[offset + len(new) :]


def peek(data: bytes, offset: int, fmt: str) -> int:
    """Read a field from bytes."""
    value: int = struct.unpack_from("<" + fmt, data, offset)[0]
    return value


def body(kind: str, change: Callable[[bytes], bytes], nth: int = 0) -> Change:
    """Change the body of a record of libxc's stream."""

    def apply(image: Image) -> None:
        rec = image.stream.get(kind, nth)
        rec.body = change(rec.body)

    return apply


def stream(change: Callable[[Stream], object]) -> Change:
    """Change libxc's stream."""
    return lambda image: change(image.stream)


def rows(kind: str, fmt: str, change: Callable[[Rows], object], num_and_reserved: bool = False) -> Change:
    """Change the rows of numbers that a body consists of. With `num_and_reserved` their number is before them."""
    head = 8 if num_and_reserved else 0

    def apply(data: bytes) -> bytes:
        found = [list(row) for row in struct.iter_unpack(fmt, data[head:])]
        change(found)
        count = struct.pack("<II", len(found), 0) if num_and_reserved else b""
        return count + b"".join(struct.pack(fmt, *row) for row in found)

    return body(kind, apply)


def drop(kind: str) -> Change:
    """All records of a kind are missing."""
    return stream(lambda s: s.drop(kind))


def again(kind: str) -> Change:
    """A record is repeated right after itself."""
    return stream(lambda s: s.after(kind, kind, s.get(kind).body))


def before(kind: str, new: str | int, data: bytes = b"", **extra: object) -> Change:
    """A new record precedes another."""
    return stream(lambda s: s.before(kind, new, data, **extra))


def move(kind: str, target: str) -> Change:
    """The first record of a kind is moved before the first of another."""
    return stream(lambda s: s.move(kind, target))


def late(change: Callable[[bytes], bytes]) -> Change:
    """Change the bytes of the finished file."""
    return lambda image: image.late.append(change)


def frame(**arguments: object) -> Change:
    """Change fields of xl's header."""
    return lambda image: image.frame.update(arguments)


def attributes(of: Callable[[Image], object], **values: object) -> Change:
    """Set fields of a part of the image."""

    def apply(image: Image) -> None:
        for name, value in values.items():
            assert hasattr(of(image), name)
            setattr(of(image), name, value)

    return apply


def after_libxc(*records: Rec) -> Change:
    """Put records between libxc's stream and what follows it."""

    def apply(image: Image) -> None:
        image.libxl.last[:0] = records

    return apply


def before_libxc(*records: Rec) -> Change:
    """Put records in front of LIBXC_CONTEXT."""

    def apply(image: Image) -> None:
        image.libxl.first[:0] = records

    return apply
