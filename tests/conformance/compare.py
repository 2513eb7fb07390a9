"""Compares the fields that a generated parser reads with those of a conformance vector.

Names are compared without case and underscores, because each language spells them in its own way. `Traits` gives
the other distinctions that a language does not make. Numbers are compared exactly, whatever their width.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

UNREADABLE = {"error": True}


@dataclass(frozen=True)
class Traits:
    """Distinctions that a language's parsers do not make.

    `signed`: 64-bit numbers are signed. `no_null`: an absent number is 0, an absent list or blob is empty.
    `octets_for_text`: strings are bytes, in this encoding. `octets_for_lists`: lists of u1 are bytes.
    `nameless_enum_is_null`: a number without a name in its enum is absent, also at the end of a list. `unreadable`:
    fields that a damaged stream makes unreadable. `accepts_any`: bytes that identify a format are not checked.
    `windows_1252`: ISO 8859-1 text may be read as Windows-1252, as browsers and other programs that follow the WHATWG's
    Encoding Standard do; Node.js has done so since version 24.
    """

    signed: bool = False
    no_null: bool = False
    octets_for_text: str = ""
    octets_for_lists: bool = False
    nameless_enum_is_null: bool = False
    unreadable: frozenset[str] = frozenset()
    accepts_any: bool = False
    windows_1252: bool = False


def differences(expected: Any, got: Any, traits: Traits, enums: frozenset[str], path: str = "") -> Iterator[str]:
    """Yield each place where they differ; `enums` are the fields that hold an enum's value."""
    name = path.rpartition(".")[2].partition("[")[0]
    if not path and expected == UNREADABLE and traits.accepts_any:
        return
    if name in traits.unreadable and got == UNREADABLE:
        return
    if isinstance(expected, list) and isinstance(got, list) and name in enums and traits.nameless_enum_is_null:
        got = [*got, *[None] * (len(expected) - len(got))]
    if isinstance(expected, str) and traits.octets_for_text:
        expected = octets(expected.encode(traits.octets_for_text))
    if isinstance(expected, dict) and "octets" in expected:  # whose hex is no text
        if expected != got:
            yield f"{path}: {got!r}, not {expected!r}"
        return
    if isinstance(expected, list) and traits.octets_for_lists and got == _octets_of(expected):
        return
    if isinstance(expected, dict) and isinstance(got, dict):
        yield from _fields(expected, got, traits, enums, path)
    elif isinstance(expected, list) and isinstance(got, list):
        if len(expected) != len(got):
            yield f"{path}: {len(got)} elements, not {len(expected)}"
        for index, (one, other) in enumerate(zip(expected, got, strict=False)):
            yield from differences(one, other, traits, enums, f"{path}[{index}]")
    elif not _same(expected, got, traits, name in enums):
        yield f"{path}: {got!r}, not {expected!r}"


def _fields(
    expected: dict[str, Any], got: dict[str, Any], traits: Traits, enums: frozenset[str], path: str
) -> Iterator[str]:
    others = {plain(name): value for name, value in got.items()}
    if len(others) != len(got):
        yield f"{path}: two fields of one name"
    for name, value in expected.items():
        yield from differences(value, others.pop(plain(name), None), traits, enums, f"{path}.{plain(name)}")
    for name, value in others.items():
        if value is not None and not (traits.no_null and value in (0, "", [], octets(b""))):
            yield f"{path}.{name}: {value!r}, which should be absent"


def _same(expected: Any, got: Any, traits: Traits, is_enum: bool) -> bool:
    if got is None and is_enum and traits.nameless_enum_is_null:
        return True
    if isinstance(expected, bool) != isinstance(got, bool):
        return False
    if traits.signed and isinstance(expected, int) and isinstance(got, int) and -(2**63) <= got < 0:
        return bool(expected % 2**64 == got % 2**64)
    if traits.windows_1252 and isinstance(expected, str) and isinstance(got, str):
        return got in (expected, "".join(map(_windows_1252, expected)))
    return bool(expected == got)


def _windows_1252(letter: str) -> str:
    try:
        return letter.encode("iso-8859-1").decode("windows-1252")
    except UnicodeDecodeError:
        return letter


def plain(name: str) -> str:
    return name.replace("_", "").lower()


def octets(data: bytes) -> dict[str, object]:
    if len(data) <= 64:
        return {"octets": len(data), "hex": data.hex()}
    return {"octets": len(data), "adler32": zlib.adler32(data)}


def _octets_of(numbers: list[Any]) -> dict[str, object] | None:
    if all(type(number) is int and 0 <= number < 256 for number in numbers):
        return octets(bytes(numbers))
    return None
